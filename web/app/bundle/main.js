var Yu=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Yu(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Mu=new Map;function sb(e){var t=Mu.get(this);return t||(t=new Map,Mu.set(this,t)),(t=Yu(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var p=0;p<n[m].length;p++)o=n[m][p],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][p+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var le,zu,Zu,cn,Yi,As,Ju,_s,Qu,el,zi,ab,$r=Symbol.for("pv"),Is={},Os=[],ib=/^m(i|n|o|s|text|space)$/,tl=Array.isArray,nl=Os.slice,Pn=Object.assign;function Mn(e){e&&e.parentNode&&e.remove()}function Xu(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?nl.call(arguments,2):n),lr(e,i,o,r,null)}function lr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$r,__v:r||++zu,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(a),a}function go(e){return e.children}function cr(e,t){this.props=e,this.context=t,this.__g=0}function un(e,t){if(t==null)return e.__&&un(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:un(e)}function lb(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Pn({constructor:$r},n)).__v=n.__v+1,le.vnode&&le.vnode(t),ol(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||un(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,sd(r,t,a),n.__=n.__e=null,t.__e!=o&&ed(t))}function ed(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ed(e)}function Pu(e){(8&e.__g||(e.__g|=8,cn.push(e),As++))&&Yi==le.debounceRendering||((Yi=le.debounceRendering)||queueMicrotask)(td)}function td(){try{for(var e,t=1;cn.length;)cn.length>t&&cn.sort(Ju),e=cn.shift(),t=cn.length,8&e.__g&&lb(e)}finally{(As=cn.length)&&(Yi||queueMicrotask)(td)}}function nd(e,t,n,o,r,a,i,c,u,d,m){var p,$,f,h,b,v,y=o.__k||Os,g=t.length;for(u=cb(n,t,y,u,g),p=0;p<g;p++)(f=n.__k[p])!=null&&($=~f.__i&&y[f.__i]||Is,f.__i=p,v=ol(e,f,$,r,a,i,c,u,d,m),h=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&rl($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||h,f)),b=b||h,4&f.__u?(u=od(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),f.__u&=-21);return n.__e=b,u}function cb(e,t,n,o,r){var a,i,c,u,d,m,p,$,f,h=n.length,b=h,v=0,y=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=lr(null,i):tl(i)?i=g[a]=lr(go,{children:i}):i.constructor===$r&&i.__b?i=g[a]=lr(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=ub(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,y=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(y){for(m=[],p=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[f=v+$>>1]<i.__i?v=f+1:$=f;m[v]=i.__i,p[a]=v+1}for(v=m.length;a--;)p[a]&&(p[a]==v?v--:g[a].__u|=4)}if(b)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=un(c)),sl(c,c));return o}function od(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=od(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=un(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ub(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Uu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ss(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Uu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Uu(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=zi[t]||(zi[t]=db(t)),(e.__a||(e.__a={}))[t]=el,a=t!=(t=t.replace(Qu,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function db(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_s]==null)t[_s]=el++;else if(t[_s]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function ol(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,b,v,y,g,E,T,ie,Q,N,de,Tt,ct,ut,P=t.type;if(t.constructor!==$r)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,p=a=[],m.nodeType==8?c=Ts(m,a):a.push(m),c=a[0]||c),(m=le.__b)&&m(t);e:if(typeof P=="function"){$=i.length;try{if(y=t.props,g=(m=P.prototype)&&m.render,E=(m=P.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(g?t.__c=f=new P(y,T):(t.__c=f=new cr(y,T),f.constructor=P,f.render=pb),E&&E.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),g&&(f.__s||(f.__s=f.state),P.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Pn({},f.__s)),Pn(f.__s,P.getDerivedStateFromProps(y,f.__s)))),h=f.props,b=f.state,f.__v=t,n.__c){if(y!==h&&g&&!P.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,T)===!1){t.__v!=n.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(we){we&&(we.__=t)}),Os.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=un(n);break e}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,T),g&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,b,v)})}else g&&!P.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),g&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=T,f.props=y,f.__P=e,f.__g&=-5,ie=le.__r,Q=g?25:0;do f.__g&=-9,ie&&ie(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Q<25);g&&(Os.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Pn({},o,f.getChildContext())),g&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(h,b)),N=m&&m.type===go&&m.key==null?m.props.children:m,y.__P&&(m=c,r=(e=y.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(we){we&&sl(we,we)}),n.__k=null),c=n.__k?un(n,0):null),c=nd(e,tl(N)?N:[N],t,n,o,r,a,i,c,u,d),y.__P&&(t.__e=null,c=m),t.__u&=-161,p&&p.some(Mn),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(we){if(i.length=$,t.__v=null,u||a)if(we&&we.then){if(t.__u|=128|u,a){for(~(ct=a.indexOf(c||void 0))||(ct=a.length);(ut=a[ct-1])&&ut.nodeType==8;)ct--;for(;ct<a.length;ct++)if(ut=a[ct])if(a[ct]=null,de){if(ut==Tt)break}else{if(ut.nodeType!=8)break;ut.data.startsWith("$s")&&(Tt=Ts(de=ut))}}if(!de){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;de=c}(m=Ts(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Mn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),we&&we.then||rd(t),le.__e(we,t,n)}}else c=t.__e=mb(n.__e,t,n,o,r,a,i,u,d,e);return(m=le.diffed)&&m(t),c}function Ts(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function rd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(rd))}function sd(e,t,n){for(var o=0;o<n.length;)rl(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){le.__e(a,r.__v)}})}function mb(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,b,v,y,g=n.props||Is,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(T?h.localName==T:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(y=d.ownerDocument||document,!T)return y.createTextNode(E);e=y.createElementNS(r,T,E.is?E:d),c&&(le.__m&&le.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&nl.call(d.childNodes),!c&&a)for(g={},m=0;m<e.attributes.length;m++)g[(h=e.attributes[m]).name]=h.value;for(m in g)h=g[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Ss(e,m,null,h,r);for(m in E)h=E[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?b=h:m=="checked"?v=h:c&&typeof h!="function"||g[m]===h||Ss(e,m,h,g[m],r);p?(c||$&&(p.__html==$.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ib.test(T))&&(r="http://www.w3.org/1999/xhtml"),nd(d,tl(f)?f:[f],t,n,o,r,a,i,a?a[0]:n.__k&&un(n,0),c,u),a&&a.some(Mn)),c&&T!="textarea"||(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||Ss(e,m,b,g[m],r),m="checked",v!=null&&v!=e[m]&&Ss(e,m,v,g[m],r))}else g===E||c&&e.data==E||(e.data=E);return e}function rl(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){le.__e(r,n)}}function sl(e,t,n){var o,r,a,i;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||rl(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){le.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&sl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ts(o,a=[]))&&(o==e.__e&&a.some(Mn),Mn(r),Mn(o)),n||Mn(e.__e),e.__e=e.__c=e.__=null}function pb(e,t,n){return this.constructor(e,n)}function ad(e,t){var n,o,r,a;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=lr(go,{children:[e]}),r=[],a=[],ol(t,t.__k,o||Is,Is,t.namespaceURI,o?null:t.firstChild?nl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),sd(r,t.__k,a),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw As=0,e}},zu=0,Zu=function(e){return e!=null&&e.constructor===$r},cr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Pn({},this.state)),typeof e=="function"&&(e=e(Pn({},n),this.props)),e&&(Pn(n,e),this.__v&&(t&&this.__k.push(t),Pu(this)))},cr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Pu(this))},cr.prototype.render=go,cn=[],As=0,Ju=function(e,t){return e.__v.__b-t.__v.__b},_s=Symbol(),Qu=/(PointerCapture)$|Capture$/i,el=0,zi={},ab=0;var dn,ve,Vi,Fu,Zi=Object.is,pr=0,id=[],Ji=[],xe=le,qu=xe.__b,Hu=xe.__r,Bu=xe.diffed,Ku=xe.__c,Wu=xe.unmount,Gu=xe.__;function bo(e,t){xe.__h&&xe.__h(ve,e,pr||t),pr=0;var n=ve.__H||(ve.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return pr=1,fb(ud,e)}function fb(e,t,n){var o=bo(dn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ud(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Zi(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ve,!ve.__f)){ve.__f=!0;var r=ve.shouldComponentUpdate;ve.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,Zi($.__[0],$.__N[0])||(m=!0))}),r){var p=r.call(this,a,i,c);return d?p||m:p}return!d||m}}return o.__}function I(e,t){var n=bo(dn++,3);!xe.__s&&al(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ve.__H.__h.push(n))}function V(e,t){var n=bo(dn++,4);!xe.__s&&al(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ve.__h.push(n))}function A(e){return pr=5,At(function(){return{current:e}},[])}function At(e,t){var n=bo(dn++,7);return al(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ld(e,t){return pr=8,At(function(){return e},t)}function cd(e){var t=bo(dn++,10),n=x();return t.__=e,ve.componentDidCatch||(ve.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Fe(){var e=bo(dn++,11);if(!e.__){for(var t=ve.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function $b(){var e;do{for(;e=Ji.shift();)try{ur(e)}catch(n){xe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=id.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ur),t.__h.some(Qi),t.__h=[]}catch(n){t.__h=[],xe.__e(n,e.__v)}}}while(Ji.length)}xe.__b=function(e){ve=null,qu&&qu(e)},xe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Gu&&Gu(e,t)},xe.__r=function(e){Hu&&Hu(e),dn=0;var t=(ve=e.__c).__H;t&&(Vi==ve?ve.__h=[]:(t.__h.some(ur),t.__h.some(Qi),dn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vi=ve},xe.diffed=function(e){Bu&&Bu(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Vu(id.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vi=ve=null},xe.__c=function(e,t){t.some(function(n){try{n.__h.some(ur),n.__h=n.__h.filter(function(o){return!o.__||Qi(o)})}catch(o){n.__h=[function(){throw o}]}}),Ku&&Ku(e,t)},xe.unmount=function(e){Wu&&Wu(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Vu(Ji.push(r))}else ur(r)}catch(a){t=a}}),o.__H=void 0,t&&xe.__e(t,o.__v))};var ju=typeof requestAnimationFrame=="function";function hb(e){var t,n=function(){clearTimeout(o),ju&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ju&&(t=requestAnimationFrame(n))}function Vu(e){e!=1&&Fu==xe.requestAnimationFrame||((Fu=xe.requestAnimationFrame)||hb)($b)}function ur(e){var t=ve,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ve=t}function Qi(e){var t=ve;e.__c=e.__(),ve=t}function al(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Zi(n,e[o])})}function ud(e,t){return typeof t=="function"?t(e):t}var vb=Symbol.for("preact-signals");function Ns(){if(Jt>1)Jt--;else{var e,t=!1;for((function(){var r=Cs;for(Cs=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();mr!==void 0;){var n=mr;for(mr=void 0,Ds++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&md(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ds=0,Jt--,t)throw e}}function M(e){if(Jt>0)return e();Xi=++gb,Jt++;try{return e()}finally{Ns()}}var dr,pe=void 0;function yo(e){var t=pe,n=dr;pe=void 0,dr=void 0;try{return e()}finally{pe=t,dr=n}}var mr=void 0,Jt=0,Ds=0,gb=0,Xi=0,Cs=void 0,Rs=0;function dd(e){if(pe!==void 0){var t=e.n;if(t===void 0||t.t!==pe)return t={i:0,S:e,p:pe.s,n:void 0,t:pe,e:void 0,x:void 0,r:t},pe.s!==void 0&&(pe.s.n=t),pe.s=t,e.n=t,32&pe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=pe.s,t.n=void 0,pe.s.n=t,pe.s=t),t}}function qe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}qe.prototype.brand=vb;qe.prototype.h=function(){return!0};qe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:yo(function(){var o;(o=t.W)==null||o.call(t)}))};qe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&yo(function(){var r;(r=t.Z)==null||r.call(t)}))}};qe.prototype.subscribe=function(e){var t=this;return ye(function(){var n=t.value;yo(function(){return e(n)})},{name:"sub"})};qe.prototype.valueOf=function(){return this.value};qe.prototype.toString=function(){return this.value+""};qe.prototype.toJSON=function(){return this.value};qe.prototype.peek=function(){var e=this;return yo(function(){return e.value})};Object.defineProperty(qe.prototype,"value",{get:function(){var e=dd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ds>100)throw new Error("Cycle detected");(function(n){Jt!==0&&Ds===0&&n.l!==Xi&&(n.l=Xi,Cs={S:n,v:n.v,i:n.i,o:Cs})})(this),this.v=e,this.i++,Rs++,Jt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ns()}}}});function w(e,t){return new qe(e,t)}function md(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function pd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function fd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Un(e,t){qe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Rs-1,this.f=4}Un.prototype=new qe;Un.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Rs))return!0;if(this.g=Rs,this.f|=1,this.i>0&&!md(this))return this.f&=-2,!0;var e=pe;try{pd(this),pe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return pe=e,fd(this),this.f&=-2,!0};Un.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}qe.prototype.S.call(this,e)};Un.prototype.U=function(e){if(this.t!==void 0&&(qe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Un.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Un.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=dd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function O(e,t){return new Un(e,t)}function $d(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Jt++;var n=pe;pe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,il(e),o}finally{pe=n,Ns()}}}function il(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,$d(e)}function bb(e){if(pe!==this)throw new Error("Out-of-order effect");fd(this),pe=e,this.f&=-2;try{8&this.f&&il(this)}finally{Ns()}}function ko(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,dr&&dr.push(this)}ko.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ko.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,$d(this),pd(this),Jt++;var e=pe;return pe=this,bb.bind(this,e)};ko.prototype.N=function(){2&this.f||(this.f|=2,this.u=mr,mr=this)};ko.prototype.d=function(){this.f|=8,1&this.f||il(this)};ko.prototype.dispose=function(){this.d()};function ye(e,t){var n=new ko(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var hd,hr,Es,yb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var vd=[];ye(function(){hd=this.N})();function wo(e,t){le[e]=t.bind(null,le[e]||function(){})}function fr(e){if(Es){var t=Es;Es=void 0,t()}Es=e&&e.S()}function gd(e){var t=this,n=e.data,o=wb(n);o.name="ReactiveDom",o.value=n;var r=At(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=O(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=O(function(){return!Array.isArray(d.value)&&!Zu(d.value)}),p=ye(function(){if(this.N=bd,m.value){var f=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){p(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}gd.displayName="ReactiveTextNode";Object.defineProperties(qe.prototype,{constructor:{configurable:!0,value:Xu(go,null).constructor},type:{configurable:!0,value:gd},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});wo("__b",function(e,t){if(fr(),hr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof qe&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});wo("__r",function(e,t){if(e(t),t.type!==go){fr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ye(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;yb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),hr=o,fr(n)}});wo("__e",function(e,t,n,o){fr(),hr=void 0,e(t,n,o)});wo("diffed",function(e,t){fr(),hr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=kb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function kb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=w(n);return{o:function(i,c){a.value=i,o=c},d:ye(function(){this.N=bd;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}wo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});wo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});cr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function wb(e,t){return At(function(){return w(e,t)},[])}function It(e,t){var n=A(e);return n.current=e,hr.__$f|=4,At(function(){return O(function(){return n.current()},t)},[])}var xb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Sb(){M(function(){for(var e;e=vd.shift();)hd.call(e)})}function bd(){vd.push(this)===1&&(le.requestAnimationFrame||xb)(Sb)}var l=sb.bind(Xu);var yd=window.taskflowAhead??=[],kd=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function Ls(e,t){let n=yd.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:yd.splice(n,1)[0].answer}var bt=class extends Error{},fe=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function He(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(Ls(e,n)??kd(e,t,{token:n,keepalive:o})).catch(()=>{throw new bt("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new bt(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new fe(i.errors);return i.data}var mn="id name email emailConfirmed role timeZone locale version createdAt",Fn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${mn} }`,wd=`mutation Refresh { refreshSession { ${Fn} } }`,X=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,qn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${X} }
changes { field before after beforeText afterText }`,vr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,xd=`query Start {
cursor
me { ${mn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${vr} }
events(last: 40) { nodes { ${qn} } }
inbox(first: 1) { unreadCount cursor }
}`;var Eb=2e4,cl="taskflow.owner",xo="taskflow.last",S=w(void 0),gr=w(""),Ms=null,Sd=0,ll=null;async function br(){return Ms&&Date.now()>Sd-Eb&&await Hn(),Ms}function yr({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");Ms=e,Sd=Date.now()+t*1e3,gr.value="",_b(n.id);let o=S.peek();(o?.id!==n.id||o.version<=n.version)&&(S.value=n)}function Hn(){return ll??=Ab(Tb).finally(()=>{ll=null}),ll}function Bn(e=""){Us(),Ms=null,S.peek()&&(gr.value=e),S.value=null}var Ps=e=>localStorage.getItem(cl)===e;function _b(e){if(!Ps(e)){Us();try{localStorage.setItem(cl,e)}catch{}}}function Us(){localStorage.removeItem(xo),localStorage.removeItem(cl)}async function Tb(){let{refreshSession:e}=await He(wd,{},{keepalive:!0});return e?.token?yr(e):Bn("door.ended"),!!e?.token}function Ab(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Ed=e=>!!e?.types.includes("Files");function _d(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Td(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function So({clipboardData:e}){return e&&!e.types.includes("text/plain")?_d(e):[]}function Fs(e){let[t,n]=x(0),o=r=>a=>{!e||!Ed(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(_d(r))})}}function Ad(){I(()=>{let e=t=>{t.defaultPrevented||!Ed(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function qs(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Hs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Id=()=>navigator.languages.find(e=>e.split("-")[0]in Hs),Od=(e="en")=>e.split("-")[0]in Hs?e.split("-")[0]:"en";var kr=w(Date.now());setInterval(()=>{kr.value=Date.now()},3e4);var pn=O(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),C=O(()=>Eo(kr.value)),ul=null;function Eo(e){return ul?.resolvedOptions().timeZone!==pn.value&&(ul=new Intl.DateTimeFormat("en-CA",{timeZone:pn.value,year:"numeric",month:"2-digit",day:"2-digit"})),ul.format(new Date(e))}function U(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function wr(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function xr(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&U(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function Dd(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function _o(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${To(o)}:00Z`);return new Date(o).toISOString()}var dl=null;function To(e){return dl?.resolvedOptions().timeZone!==pn.value&&(dl=new Intl.DateTimeFormat("en-GB",{timeZone:pn.value,hour:"2-digit",minute:"2-digit"})),`${Eo(e)}T${dl.format(e)}`}var rt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Sr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Ib=["week","day","hour","minute","second"],Cd=["byte","kilobyte","megabyte","gigabyte"],ml=new Map;function Je(e,t){let n=`${e.name} ${ze.value} ${JSON.stringify(t)}`;return ml.has(n)||ml.set(n,new e(ze.value,t)),ml.get(n)}var Nd=w({}),ze=w("en"),Rd="";async function Ao(e="en"){let t=Od(e);if(t!==Rd){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Ls(n)??fetch(n));Nd.value=await o.json(),Rd=t}ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Ld(e,t).replace(/\{(\w+)\}/g,(n,o)=>Ob(t[o]))}function ke(e,t){return Ld(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=Dd(C.value,e);return t>=-1&&t<=1?Db(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Kn(e,{weekday:"short"}):Kn(e,{day:"numeric",month:"short",...e.slice(0,4)!==C.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Kn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Kn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Kn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(Cd.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:Cd[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((kr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=kr.value-t<20*36e5;return Je(Intl.DateTimeFormat,{...pl(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{...pl(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{...pl(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Kn(U("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Ib.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Je(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Sr(ze.value);return Array.from({length:7},(t,n)=>Kn(U("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>U(e,-((rt(e)-Sr(ze.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function pl(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:pn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Ld(e,t){let n=Nd.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Ob=e=>typeof e=="number"?s.number(e):String(e??""),Kn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Db=e=>e.charAt(0).toLocaleUpperCase(ze.value)+e.slice(1);var Cb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,Rb=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function _(e,t,n={}){try{return await He(e,t,{...n,token:await br()})}catch(o){if(!(o instanceof fe)||!Rb.has(o.code)||!await Hn())throw o;return He(e,t,{...n,token:await br()})}}var Wn=new Set;async function fn(e=!1,t=!1){Us(),await Promise.all([...Wn].map(n=>n())),await _(Cb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Bn()}var Md=300,Nb=2e4,Pd=2e4,Lb=8e3,Mb=new Set([4401,4403]);function Ud(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,d=0;function m(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function p(g){let E=t.get(g);E&&m({id:g,type:"subscribe",payload:{query:E.query,variables:E.variables()}})}async function $(){clearTimeout(i),i=0;let g=await br().catch(()=>null);if(r)return;if(!g)return v();let E=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=E,E.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),E.onmessage=({data:T})=>{u=Date.now(),f(JSON.parse(T))},E.onclose=({code:T})=>n===E&&b(T)}function f({type:g,id:E,payload:T}){let ie=t.get(E);if(g==="connection_ack"){o=!0,a=0;for(let Q of t.keys())p(Q);c=setInterval(h,Pd),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?T.errors?ie?.failed(new fe(T.errors)):ie?.next(T.data):g==="error"&&t.delete(E)?ie?.failed(new fe(T)):g==="complete"&&t.delete(E)&&ie?.done?.()}function h(){if(Date.now()-u>Pd+Lb)return n?.close(4e3);m({type:"ping"})}async function b(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),Mb.has(g)&&await Hn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Md/2+Math.random()*Math.min(Nb,Md*2**a))}function y(){i&&$()}return addEventListener("online",y),$(),{subscribe(g,E,T){let ie=String(d+=1);return t.set(ie,{query:g,variables:E,...T}),o&&p(ie),()=>{t.delete(ie)&&m({id:ie,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",y),n?.close(1e3)}}}var Qe=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${X} description } } } }`,Fd=`query Teams { me { ${mn} } teams(includeArchived: true) { ${vr} } }`,qd=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${qn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,Hd=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Bs=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,Bd=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${X} } pageInfo { hasNextPage endCursor } totalCount
}
}`,Kd=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${X} } matches { field snippet } }
}
}`,Io="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Ks="id at beforeDue firedAt",Wd=`query Sheet($id: ID!) {
task(id: $id) { ${X} description startedAt watchers { id name } reminders { ${Ks} } }
}`,Gd="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",jd=`query Watchers($id: ID!) { task(id: $id) { ${X} watchers { id name } } }`,Vd="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Yd=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Qe} task { ${X} description } }
}`,Ws=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Qe} task { ${X} description nextOccurrence { ${X} } }
}
}`,zd=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Qe} task { ${X} nextOccurrence { ${X} } }
}
}`,Zd=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Jd=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,Qd=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Qe} label { id } }
}`,Xd=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Qe} task { ${X} watchers { id name } } }
}`,Gs=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Qe} results { task { ${X} } } }
}`,em=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Qe} results { task { ${X} } } }
}`,fl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Qe} deletedId }
}`,js=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Qe} results { task { ${X} description } } }
}`,tm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,nm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Qe} task { ${X} description } }
}`;var Pb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],$l=new Set(["sign-in","register","forgot","reset","confirm"]),hl=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Gn=w(Zs("push")),re=O(()=>Er(Gn.value.path)),Y=O(()=>{if(re.value.name!=="task")return re.value;let e=Er(Gn.value.under??"/tasks");return $l.has(e.name)?Er("/tasks"):e}),Vs=O(()=>({step:Gn.value.step,scroll:Gn.value.scroll??0}));function z(e,{replace:t=!1}={}){let n=Er(e).name==="task"?{under:Y.peek().path}:{};t?n.from=_r().from:(n.from=re.peek().path,history.replaceState({..._r(),scroll:zs().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Gn.value=Zs(t?"replace":"push")}function Ys(e){let t=e.toString(),n=new URL(Y.peek().path,location.origin).pathname+(t?`?${t}`:"");if(re.peek().name!=="task")return z(n,{replace:!0});history.replaceState({..._r(),under:n},""),Gn.value=Zs("replace")}var Ot=e=>z(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:re.peek().name==="task"});function jn(){let{path:e}=Y.peek();_r().from===e?history.back():z(e,{replace:!0})}function zs(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Gn.value=Zs("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Er(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),z(n,{replace:re.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Er(e){let t=new URL(e,location.origin);for(let[n,o]of Pb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function _r(){return history.state??{}}function Zs(e){return{..._r(),path:location.pathname+location.search,step:e}}var Ub=new Set(["MEMBER","ADMIN"]),se=w([]),Oe=O(()=>se.value.filter(e=>!e.archivedAt)),ee=O(()=>Oe.value.filter(e=>Ub.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),yt=O(()=>{let e=new Map;for(let t of Oe.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function dt(e){return(Oe.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Xe(){let e=await _(Fd,{});M(()=>{se.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var om=O(()=>new Map(se.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Qt=e=>e?om.value.get(e.id):void 0,Mt=e=>se.value.find(({id:t})=>t===e)?.stages??[];function vl(e,t){let n=se.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function rm(e,t){let n=om.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:vl(r.id,o)}}var Fb=new Set(["PENDING","IN_PROGRESS"]),$e=e=>!e.deletedAt,Z=e=>Fb.has(e.status),Be=new Map,bl=new Map,gl=new Set;function Tr(e){let t=Be.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:w(null)};return Be.set(e,n),n}var G=e=>Tr(e).shown,R=e=>Be.get(e)?.shown.peek(),Js=e=>bl.get(e)??(Be.get(e)?.known?e:void 0);function*$n(){for(let{shown:e}of Be.values()){let t=e.peek();t&&(yield t)}}function*Qs(){for(let{known:e}of Be.values())e?.version&&(yield e)}function ce(e){let t=Tr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,bl.set(e.key,e.id),Oo(e.id),!0)}function Xs(e){M(()=>e.forEach(ce))}function Pt(e,t=Be.get(e)?.known?.version??0){let n=Tr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Oo(e)}var ea=e=>{Tr(e).gone=-1};function _e(e,t,n){Be.get(e)?.patches.set(t,n),Oo(e)}function sm(e,t){let n=Be.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Pt(e,-1);Oo(e)}}function yl(e,t){let n=Tr(e.id);n.known={...e,version:0},n.patches.set(t,{}),Oo(e.id)}var am=e=>(Be.get(e)?.gone??-1)>=0,Vn=e=>Be.get(e)?.known;function ta(e,t){let n=Be.get(e);n?.known?.version&&(n.known={...n.known,...t},Oo(e))}function im(){for(let e of Be.values())e.doubted=e.known!==null,e.gone=-1}function lm(){M(()=>{for(let[e,t]of Be)t.doubted&&!t.patches.size&&Pt(e,-1)})}function cm(){M(()=>{for(let e of Be.keys())Pt(e,-1)}),Be.clear(),bl.clear()}function um(e){return gl.add(e),()=>gl.delete(e)}function Oo(e){let t=Be.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&qb(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Z(o)&&!!o.dueDate&&o.dueDate<C.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of gl)r.touch(e,n,o)})}function qb(e,{relabel:t,...n}){let o={...e,...n,...rm(e,n)};return t?{...o,labels:Hb(o.labels,t)}:o}function Hb(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var mt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Ut=["LOW","MEDIUM","HIGH","URGENT"];function Xt(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Bb(e.due)),t}function mm(e){let t=j(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Wb(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||Gb(n,e.labels))&&(!e.from||!e.to||pm(n.dueDate,e.from,e.to))&&(!e.due||Kb(n,e.due))&&(!t.length||jb(n,t))}function Do(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Vb(dm(n,r),dm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var j=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Bb(e){return e==="today"?{eq:C.peek()}:e==="week"?{gte:C.peek(),lte:U(C.peek(),7)}:e==="later"?{gt:C.peek()}:e==="none"?{isNull:!0}:void 0}function Kb(e,t){return t==="overdue"?e.overdue&&Z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===C.peek():t==="later"?e.dueDate>C.peek():pm(e.dueDate,C.peek(),U(C.peek(),7)):!1}var pm=(e,t,n)=>e!==null&&e>=t&&e<=n;function Wb(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var Gb=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function jb(e,t){if(e.found===t.join(" "))return!0;let n=j(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function dm(e,t){return t==="PRIORITY"?Ut.indexOf(e.priority):t==="STATUS"?mt.indexOf(e.status):t==="TITLE"?j(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Vb(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var na=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Yn=w(new Map),Co=O(()=>new Map(se.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function kt(e){let t=se.value.find(({id:o})=>o===e)?.labels??[],n=[...Yn.value.values()].filter(o=>o.teamId===e&&!Co.value.has(o.label.id));return wl([...t,...n.map(({label:o})=>o)])}var fm=({labels:e})=>wl(e.map(t=>Co.value.get(t.id)??t));function $m(e){let t=Oe.value.filter(({id:o})=>!e||o===e),n=wl(t.flatMap(({id:o})=>kt(o)));return[...Map.groupBy(n,({name:o})=>j(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function oa(e){let t=new Set(e.map(o=>j(Co.value.get(o)?.name??""))),n=[...Co.value.values()].filter(({name:o})=>t.has(j(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var kl=(e,t)=>e.find(n=>j(n.name)===j(t.trim())),ra=e=>Co.value.get(e);function Ro(e){let t=na.map(n=>e.filter(o=>o.color===n).length);return na[t.indexOf(Math.min(...t))]}function sa(e,t){Yn.value=new Map([...Yn.peek(),[t.id,{teamId:e,label:t}]])}function hm(){Yn.value=new Map}function vm(e,t){let n=Yn.peek().get(e);n&&(Yn.value=new Map([...Yn.peek()].filter(([o])=>o!==e)),!(!t||Co.peek().has(e))&&(se.value=se.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var wl=e=>e.toSorted((t,n)=>j(t.name).localeCompare(j(n.name))||(t.id<n.id?-1:1));var bm="taskflow.scope",Yb=new Set(["today","tasks","board","calendar","reports","trash"]),zb=/^\/(today|tasks|board|calendar|reports|trash)?$/,gm=JSON.parse(localStorage.getItem(bm)??"null"),aa=w({team:"",mine:!1}),Ft=O(()=>Ar()?Y.value.query.get("team")??"":aa.value.team),ia=O(()=>Ar()?Y.value.query.get("assignee")==="me":aa.value.mine);ye(()=>{Ar()&&(aa.value={team:Ft.value,mine:ia.value},localStorage.setItem(bm,JSON.stringify(aa.value)))});var qt=O(()=>Oe.value.find(e=>e.key===Ft.value)),la=O(()=>Y.value.name==="overview"?{}:Xt({team:qt.value?.id,assignee:ia.value?"me":void 0}));function De(e,t={}){let{team:n,mine:o}={team:Ft.value,mine:ia.value,...t},r=new URL(e,location.origin);if(!zb.test(r.pathname))return e;let a=se.value.length>0&&!Oe.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function xl(e){if(!Ar())return De("/tasks",{team:e});let t=new URLSearchParams(Y.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Y.value.path,location.origin).pathname+(n?`?${n}`:"")}function Sl(){let{name:e,query:t}=re.peek();e==="today"&&![...t.keys()].length&&gm&&z(De("/",gm),{replace:!0})}function Ke(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?se.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Zb(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Zb(e){if(e)return e==="none"?[]:oa(e.split(",").filter(Boolean))}function Ce(e){let t=new URLSearchParams(Y.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Ys(t)}function ym(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Ar()?Ke(Y.value.query):Ke(new URLSearchParams),a=ee.value.find(u=>u.key===Ft.value),c=ia.value||e==="me"?S.value:yt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:C.value},...o?.length&&{labels:Jb(o)},...r&&Qt({id:r})&&{stage:{id:r}}}}function Jb(e){let t=e.map(ra).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>j(n))).size===1?t:[]}function Ar(){return Yb.has(Y.value.name)}function km({nextOccurrence:e,...t}){return e&&ce(e),t}function ca(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:El(n),to:`/t/${n.key}`}}var El=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});var Qb="0123456789abcdefghjkmnpqrstvwxyz";function K(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=Qb[Number(n>>a&31n)];return`${e}_${r}`}var Tl="taskflow.waiting",wm=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Xb=3e3,et=w([]),Ir=O(()=>et.value.length),Or=w(!1),_l=!1,xm=0,Sm=new Map;function hn(e,t){for(let n of e)Sm.set(n,t)}function vn(e){return ua([...et.peek(),{...e,who:S.peek()?.id}]),zn()}async function zn(){if(clearTimeout(xm),!_l){for(_l=!0;S.peek()&&et.peek()[0]?.who===S.peek()?.id;){let[e]=et.peek(),t=await ey(e);if(!t)break;M(()=>{ua(et.peek().slice(1)),Sm.get(e.field)?.(e,t)})}_l=!1}}function Em(){let e=JSON.parse(sessionStorage.getItem(Tl)??"null"),t=S.peek()?.id;return e?.who===t&&!et.peek().length&&ua(e.writes.map(n=>({...n,who:t}))),et.peek().length&&e?.who!==t&&ua([]),et.peek()}async function ey(e){try{e.first&&(e.found??=await ty(e.first));let t=await _(e.query,e.variables,{keepalive:e.keepalive});return Or.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof fe?t.code:"INTERNAL";return t instanceof bt||n==="RATE_LIMITED"?ny():wm.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var ty=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof fe&&n.code!=="RATE_LIMITED"&&!wm.has(n.code))return null;throw n});function ny(){return Or.value=!0,xm=setTimeout(zn,Xb),null}function ua(e){et.value=e,e.length?sessionStorage.setItem(Tl,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Tl)}ye(()=>{let e=t=>t.preventDefault();if(!(!Or.value||!Ir.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var oy=8e3,Zn=w([]),ry=0;function D(e){let t=ry+=1;return Zn.value=[...Zn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>gn(t),oy),t}function gn(e){Zn.value=Zn.peek().filter(t=>t.id!==e)}var sy=500,Jn=[],Dr=null;async function _m(){if(Dr&&(await Dr).errors.length)return;let e=Jn.pop();if(!e)return void D({text:s("undo.nothing")});gn(e.toast),e.run()}function Qn(e){return Dr=e,e.then(()=>{Dr===e&&(Dr=null)}),e}function Te(e,t,n,o){let r=()=>{Jn.includes(i)&&Jn.splice(Jn.indexOf(i),1),gn(i.toast)},i={run:t,toast:D({text:e,undo:()=>{r(),t()},to:n,also:o})};return Jn.push(i),Jn.length>sy&&Jn.shift(),r}var Tm={assignee:"assigneeId",stage:"stageId",team:"teamId"},ay=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Al=100,Cr=new Map,ma=new Set;function tt(e,t,n={}){let o=Mm(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=qm(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=K("change"),i=Pm(t,o);return _e(e.id,a,i),ge(a,"updateTask",Ws,{id:e.id,input:r},[e.id],{shown:i,before:Um(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??fy(e,t,o)})}async function pa(e,t){let n=e.filter(i=>Mm(i,t).length);if(n.length===1)return void await tt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,Um(i,o)])),a=new Map([]);await No(n.map(({id:i})=>i),i=>{let c=K("change");return a.set(c,i),iy(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Im(a,r))}var Im=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=K("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ge(r,"undo",js,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function iy(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ge(n,"updateTasks",Gs,{ids:e,input:qm(t,o)},e,r)}async function fa(e){if(e.length===1)return void await Om(e[0]);let t=new Map([]);await No(e.map(({id:n})=>n),n=>{let o=K("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ge(o,"deleteTasks",em,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Im(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function No(e,t,{told:n,undone:o,to:r},a){let i=Promise.all($y(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Qn(i);if(c.length)return void D({bad:!0,text:s("did.refused",{what:n,why:H(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?D({bad:!0,text:s("undo.refused",{why:H(u[0])})}):D({text:o})},r)}function Rr(e,t={}){let n=K("task"),o=K("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return yl({...Cm(n),...e,...Fm(r.id,e)},o),ge(o,"createTask",Yd,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function Om(e){let t=K("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ge(t,"deleteTask",fl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Dm(e){return ge(K("change"),"deleteTask",fl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function $a(e,{silent:t}={}){let n=K("change"),o={deletedAt:null};return _e(e.id,n,o),ge(n,"restoreTask",nm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Il(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Em())if(ma.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=se.peek().find(({id:b})=>b===a)??{id:a,key:"",name:""},p=yt.peek().find(({id:b})=>b===i)??null,$=u.map(ra).filter(Boolean),f=c?{id:c}:void 0,h={...d,team:m,assignee:p,labels:$};yl({...Cm(n[0]),...h,...Fm(a,{...h,stage:f})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;sa(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var ly=0;function Cm(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(ly+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ge(e,t,n,o,r,a,i){ma.add(e);let c=new Promise(u=>Cr.set(e,u));return vn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Qn(c)}hn(ay,(e,t)=>{let n=t.errors[0];M(()=>{n||cy(e,t),e.field==="createLabel"?vm(e.variables.input.id,!n):n?.current&&ce(n.current);for(let o of e.taskIds)sm(o,e.key)}),n?dy(e,n):my(e,t),Cr.get(e.key)?.(t),Cr.delete(e.key)});function cy({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Pt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)ea(c);let i=e==="deleteTask"&&Vn(t[0]);i&&ce({...i,deletedAt:o.shown?.deletedAt??null}),r&&ce({...km(r),...uy(o)});for(let c of a??[])c.task&&ce(c.task)}var uy=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function dy({key:e,note:t},n){if(t?.silent&&Cr.has(e)||t?.quiet==="all"&&Cr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=H(n);t?.back?D({bad:!0,text:s("undo.refused",{why:o})}):D({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function H({code:e,message:t}){return t||s(`error.${e}`)}function my({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void D({text:n.told});let a=()=>{let i=R(o[0]);t==="updateTask"&&r&&n.before?da(e,r,n.before):t==="createTask"&&r?Om(r):t==="deleteTask"&&i&&da(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,ca(r,n.shown))}function da(e,t,n,o=s("undo.done",{task:t.key})){let r=K("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ge(r,"undo",js,{target:{originId:e}},[t.id],a)}async function Rm(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await Nm(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(tm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>py(a);a.length&&D({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function py(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>Nm(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&D({text:s("undo.several",{n:e.length-o.length})}),o.length&&D({bad:!0,text:s("undo.refused",{why:H(o[0])})})}var Nm=(e,t,n)=>ge(K("change"),"undo",js,{target:{eventId:e}},[t],n);function fy(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Qt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:R(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Am=e=>Lm(e)??(e||null),Lm=e=>e&&typeof e=="object"&&"id"in e?e.id:null,Mm=(e,t)=>Object.keys(t).filter(n=>Am(e[n])!==Am(t[n])),Pm=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Um(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Pm(e,n),...o&&(a?{stage:a}:{status:r})}}function Fm(e,{stage:t,status:n}){let o=Qt(t);return o?{stage:{id:o.id},status:o.status}:{stage:vl(e,n??"PENDING"),status:n??"PENDING"}}var qm=(e,t)=>Object.fromEntries(t.map(n=>[Tm[n]??n,Tm[n]?Lm(e[n]):e[n]])),$y=(e,t)=>Array.from({length:Math.ceil(e.length/Al)},(n,o)=>t(e.slice(o*Al,(o+1)*Al)));var hy=120,vy=/^(session|api_key)\.|^task\.progressed$/,Ht=w([]);function ha(e){Ht.value=e.filter(Wm).reverse().map(t=>({event:t}))}function Bm(e){!Wm(e)||Ht.peek().some(t=>t.event?.id===e.id)||(Ht.value=[{event:e,fresh:!0},...Ht.peek()].slice(0,hy))}function Km(e){Ht.value=[{caught:e,id:`caught-${Date.now()}`},...Ht.peek()]}var Wm=e=>!vy.test(e.name);function Gm(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&yy(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var gy=30*6e4,by=new Set(["task.updated","attachment.created"]),Hm=({task:e,subjectId:t})=>e?.id??t,yy=(e,t)=>by.has(e.name)&&t.name===e.name&&Hm(t)===Hm(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<gy;var Ze=w(null),We=w(new Set),Ol=null;function Nr(e){let t=new Set(We.peek());t.delete(e)||t.add(e),Ol=e,We.value=t}function Dl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(pt),n=[t.indexOf(Ol??Ge.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);We.value=new Set([...We.peek(),...o,e])}function bn(){Ol=null,We.peek().size&&(We.value=new Set)}var ue=w(""),va=w([]),Cl=w({});function Dt(e={}){Cl.value=e,ue.value="new"}var Ge=w(null),he=w(null),Xn=w(!1),jm=matchMedia("(max-width: 900px)"),Vm=()=>{Xn.value=jm.matches};jm.addEventListener("change",Vm);Vm();var pt=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Rl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Lr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Rl(e==="dark"?"light":"dark")}function me(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Nl=new Set;function Ne(e){return Nl.add(e),()=>Nl.delete(e)}var Ym=()=>Promise.all([...Nl].map(e=>e()));var Lo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=w([]),this.horizon=null,this.stop=um(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...$n()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&R(t[n-1]),a=n<t.length-1&&R(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=R(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var eo=new Set,Mo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Lo(mm(t),Do(n)),this.ids=this.view.ids,this.ready=w(!1),this.busy=w(!1),this.failed=w(null),this.more=w(!1),this.total=w(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ne(()=>this.reload()),eo.add(this)}close(){eo.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&eo.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(yo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&eo.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Io,{filter:Xt(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(Bd,{filter:Xt(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&j(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ce(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},ga=(e,t,n)=>JSON.stringify([e,t,n??{},C.value]),zm=()=>[...[...eo].filter(e=>!e.parked),...[...Ct.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),ky=16,Ct=new Map;function ba(e,t){Ct.get(e)?.close(),Ct.delete(e),t.parked=!0,Ct.set(e,t);let[n]=Ct;Ct.size<=ky||(n[1].close(),Ct.delete(n[0]))}function Zm(e){let t=Ct.get(e);return Ct.delete(e),t&&(t.parked=!1),t}function Jm(){for(let e of Ct.values())e.close();Ct.clear()}var Qm=()=>[...eo].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Xm(){await Promise.all([...eo].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var wy=5e5,xy=7*864e5,Sy=40,ep=Ty(["1",mn,X,qn,vr,Bs].join(" "));function tp(e){let t=S.peek()?.id;if(!t||!Ps(t))return;let n=[...Qs()].map(_y),o=new Map(n.filter(({id:u})=>u===he.peek()).map(u=>[u.id,u])),r=Ht.peek().flatMap(({event:u})=>u??[]),i={...{shape:ep,who:t,at:Date.now(),day:C.peek(),teams:se.peek(),...e},events:r.slice(0,Sy),lists:[]},c=wy-JSON.stringify([i,...o.values()]).length;for(let u of zm()){let{want:d,order:m,how:p,after:$,view:f}=u,h={want:d,order:m,how:p,after:$,horizon:f.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(y=>!o.has(y.id)&&f.holds(y)),v=JSON.stringify([h,...b]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let y of b)o.set(y.id,y)}}try{localStorage.setItem(xo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(xo)}}function np(){let e=Ey(),t=S.peek()?.id;return e?.shape===ep&&e.who===t&&Ps(t)&&Date.now()-e.at<xy?e:(localStorage.removeItem(xo),null)}function Ey(){try{return JSON.parse(localStorage.getItem(xo)??"null")}catch{return null}}function op({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==C.peek())continue;let d=new Mo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),ba(ga(n,o,r),d)}}function _y({description:e,...t}){return t.id===he.peek()?{...t,description:e}:t}function Ty(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var rp=2e3,Ay=36e5,Iy=new Set(["task.restored","task.moved_in"]),J=w("connecting"),Re=w(null),Pr=w(""),Ur=w(!1),Oy=O(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:U(C.value,t-13),created:0,completed:0,open:0}))})),Fr=()=>Re.value??Oy.value,qr=()=>Re.value?"":"unread",ka=w(0),Ml=new Set,Dy=bp(Xe,250),Cy=bp(Xm,1e3),tn=null,yn=null,wa=()=>{},sp=()=>{},en=null,to=!1,ap=0,Mr=!1,kn=0;function Le(e){return Ml.add(e),()=>Ml.delete(e)}var ip=new Set;function Po(e){ip.add(e)}var ya=new Set;function Bt(e,t,n){let o=()=>{},r=()=>{o=tn?.subscribe(e,t,n)??o};return tn?r():ya.add(r),()=>{ya.delete(r),o()}}function lp(){let e=np();return e?(en=e,yn=e.cursor,M(()=>{Pr.value=e.version,Ur.value=e.confirmsEmail,se.value=e.teams,Re.value=e.numbers,ha(e.events.toReversed()),Xs(e.tasks)}),op(e),Il(),!0):!1}async function cp(){en&&Date.now()-en.at<Ay&&Ll();let e=await pp().catch(n=>{throw en&&(J.value="offline"),n});if(!en){fp(e),Il(),Ll();return}let t=tn&&en.rights===up(e);if(en=null,t)return M(()=>$p(e));Ll({quiet:!0}),await vp(e)}function Ll({quiet:e=!1}={}){if(!tn){tn=Ud({up:Py,down:Uy,signedOut:()=>Bn("door.ended")}),e||hp();for(let t of ya)t();ya.clear(),sp=ye(Ry),zn()}}var up=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function dp(){let e=S.peek();if(!e||!yn||en||to)return;let t=up({cursor:yn,instance:null,events:null,inbox:null,me:e,teams:se.peek()});tp({cursor:yn,rights:t,numbers:Re.peek(),version:Pr.peek(),confirmsEmail:Ur.peek()})}addEventListener("pagehide",dp);document.addEventListener("visibilitychange",()=>document.hidden&&dp());function Ry(){let e=la.value;return tn?.subscribe(Bs,()=>({filter:e}),{next:t=>{Re.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function mp(){sp(),wa(),en=null,yn=null,to=!1,clearTimeout(ap),tn?.close(),tn=null,clearTimeout(kn),Jm(),cm(),hm(),M(()=>{J.value="connecting",Re.value=null,se.value=[],ha([])})}async function pp(){let e=await _(xd,{},{partly:!0});if(!e.me||!e.cursor)throw new fe([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==S.peek()?.id)throw new fe([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function fp(e){yn=e.cursor,M(()=>{$p(e),ha(e.events?.nodes??[])})}function $p(e){S.value=e.me,Pr.value=e.instance?.version??"",Ur.value=e.instance?.confirmEmail??!1,se.value=e.teams??[];for(let t of ip)t(e)}function hp(){wa=tn?.subscribe(qd,()=>({after:yn}),{next:({events:e})=>Ny(e),failed:yp})??(()=>{})}function Ny(e){if(yn=e.cursor,e.__typename==="StreamEvent")return Ly(e.event);if(e.__typename==="StreamReady")return Fy(e.replayed);wa(),e.reason!=="SHUTDOWN"&&vp()}function Ly(e){M(()=>{e.subjectType==="TASK"?My(e):e.task?ce(e.task):/^(team|user|label|stage)\./.test(e.name)&&Dy(),Bm(e),ka.value+=1}),Cy();for(let t of Ml)t(e)}function My({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||R(t)?.team.id===o?.id)&&Pt(t);else if(e==="task.purged"||!n)Pt(t,n?.version??1/0);else{Iy.has(e)&&ea(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ce({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function Py(){clearTimeout(kn),kn=0,J.value=Mr?"catching":"connecting",zn(),Qm()}function Uy(){J.peek()==="offline"||Mr&&kn||(Mr=!0,J.value=navigator.onLine?"catching":"offline",clearTimeout(kn),kn=setTimeout(()=>{J.value="offline"},rp))}function Fy(e){clearTimeout(kn),kn=0,Mr&&Km(e),Mr=!1,J.value="sync"}async function vp(e){to||(to=!0,wa(),J.value="catching",await gp(e))}async function gp(e){try{let t=e??await pp();if(im(),fp(t),await Ym(),!to)return;lm(),to=!1,hp()}catch(t){if(!to)return;ap=setTimeout(gp,rp),t instanceof bt||yp(t)}}function bp(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function yp(e){if(J.value="offline",!(e instanceof fe))throw e}var Pl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,kp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${Pl} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,wp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,xp="query Unread { inbox(first: 1) { unreadCount cursor } }",Sp=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${Pl} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Ep=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${Pl} }
}
}`,_p=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Tp=2e3,Me=w(0),wn=w(new Map),xa=0,Ul=new Map,Sa=new Set,Wr=w(!1),xn=null,Hr=()=>{},Br=0,Kr=0,Ap=0,Ea=new Set,_a=()=>xa,Fl=()=>Ap,Ip=()=>xn,Op=(e,t)=>Sa.has(`${e} ${t}`);function Dp({key:e,variables:{ids:t=[]}}){for(let n of t)Sa.delete(`${e} ${n}`)}function Ta(e,t,n=()=>!1){let o=new Map(wn.peek()),r=a=>(Ul.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);wn.value=o}function Cp(e,t){xa===t&&(Me.value=e)}function qy({unreadCount:e,cursor:t}){xn||(xn=t,M(()=>{Me.value=e,Wr.value=!0}),ql())}function ql(){Hr(),Hr=Bt(Sp,()=>({after:xn}),{next:({inbox:e})=>Hy(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Kr),Kr=setTimeout(Aa,Tp)}})}function Hy(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?ql():Aa());if(xn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;xa+=1,M(()=>{Me.value=r,!(!t||!n)&&(Ul.set(n,xa),o&&Sa.add(`${o} ${n}`),wn.value=new Map(wn.peek()).set(n,t))}),n||Gr().catch(()=>{})}function Gr(){return Ap+=1,Promise.all([...Ea].map(e=>e()))}async function Aa(){Hr(),clearTimeout(Kr);let e=Br+=1;try{await Rp(e)}catch{e===Br&&(Kr=setTimeout(Aa,Tp))}}async function Rp(e){let[t]=await Gr(),n=t??(await _(xp,{})).inbox;e===Br&&(xn=n.cursor,M(()=>{Me.value=n.unreadCount,Wr.value=!0}),ql())}Po(({inbox:e})=>e?qy(e):Aa());Ne(async()=>{xn&&await Rp(Br+=1)});O(()=>S.value?.id).subscribe(()=>{Br+=1,Hr(),Hr=()=>{},clearTimeout(Kr),xn=null,Wr.value=!1,Ul.clear(),Sa.clear(),M(()=>{Me.value=0,wn.value=new Map})});ye(()=>{(Me.value?navigator.setAppBadge?.(Me.value):navigator.clearAppBadge?.())?.catch(()=>{})});var k=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ne({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
<use href="#${t}" />
</svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
<title>${a}</title>
<use href="#${t}" />
</svg>`}function oe({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Ky(e.id)}} ...${r}>
${By(e.name)}
</span>`:l`<span class="av none" ...${r}><${k} name="nobody" /></span>`}var no=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role="meter"
aria-label=${n}
aria-valuemin="0"
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}} />
</span>`;function Sn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class="sr">${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var Lp=({task:{commentCount:e,attachmentCount:t}})=>l`
<${Np} of="comments" n=${e} />
<${Np} of="files" n=${t} />
`;function Np({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
<${k} name=${e} />
${s.number(t)}
</span>`}function te({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
<${k} name=${e} />
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var ae=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function W({problem:e,retry:t}){return l`<div class="card empty" role="alert">
<${k} name="live" />
<strong>${s("failed.title")}</strong>
<p>${Se(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function Se(e){return e instanceof fe?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function By(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Ky(e){let t=Wy.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Wy=O(()=>new Map(yt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Gy=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,Mp=`query Files($id: ID!) {
task(id: $id) { attachments { ${Gy} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Pp=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Ia=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Up=50*6e4,Fp=100,qp=[500,1e3,2e3,4e3,8e3,16e3],jy=10*6e4,Vy=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Yy=/^attachment\.|^comment\.(created|deleted)$/,jr=w(null),ft=({contentType:e})=>Vy.has(e),$t=({can:e,version:t})=>e.comment&&t>0,Hp=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||ee.value.some(({id:n})=>n===e.team.id)),Hl=class{constructor(t){this.taskId=t,this.all=w(null),this.failed=w(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Le(o=>o.task?.id===this.taskId&&Yy.test(o.name)&&this.soon(Fp)),Ne(()=>this.read()),J.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(Mp,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{jr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Up);let t=this.all.peek()?.some(n=>ft(n)&&!n.thumbnailUrl&&zy(n));t&&this.looks<qp.length&&this.soon(qp[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Fp&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Up}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},zy=({createdAt:e})=>Date.now()-Date.parse(e)<jy,Bl=new Set;function Oa(e,t){Bl.has(t)||(Bl.add(t),Pe(e).load())}var Kl=new Map;function Pe(e){let t=Kl.get(e)??new Hl(e);return Kl.set(e,t),t}function Bp({id:e,version:t}){let n=t===0,o=Pe(e);return I(()=>n?void 0:o.open(),[o,n]),o}O(()=>S.value?.id).subscribe(()=>{Kl.clear(),Bl.clear()});var Da=["DAILY","WEEKLY","MONTHLY","YEARLY"],Uo=["MO","TU","WE","TH","FR","SA","SU"],Kp="MO,TU,WE,TH,FR",Zy=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,Jy=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),Wl=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),Gl=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,Wp=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:Vp(e),ends:"never",count:10,until:"",fromCompletion:!1});function Gp({rule:e,fromCompletion:t},n){let o=Wl(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,p=Da.find(v=>v===r);if(!p||m!=="MO"||Object.keys(o).some(v=>!Jy.has(v)))return null;let $=i.split(",").map(v=>Uo.indexOf(v)),f=p==="MONTHLY"&&Zy.test(i)&&!c,h=p==="MONTHLY"&&c==="-1"&&!i,b=p==="WEEKLY"&&!$.includes(-1);return i&&!f&&!b||c&&!h?null:{often:p,interval:Number(a),weekdays:b?$:[],fromCompletion:t,monthly:f?"nth":h?"last":"day",nth:f?i:Vp(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?Gl(d):""}}function jp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((p,$)=>p-$).map(p=>Uo[p]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function Vp(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Uo[rt(e)]}`}var Qy="2024-01-01",Xy=/^([+-]?\d*)(\w\w)$/,ek=5;function Kt({rule:e,fromCompletion:t}){let n=Wl(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=tk(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!Yp(n)&&(u=s("repeat.in",{often:u,months:Ca(n.BYMONTH).map(sk).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(Gl(i),{dateStyle:"medium"})}):u}var Rt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function tk(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return nk(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return ok(e);if(t==="WEEKLY")return rk(Ca(n));let a=Ca(n).map(Ra);return a.includes("")?null:a.join(", ")}function nk(e,t,n){return n!=="MONTHLY"?null:e===Kp&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Uo.includes(e)&&Ra(`${t}${e}`)||null}function ok({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return Yp({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Ca(t).map(o=>o==="-1"?s("repeat.lastDay"):zp("repeat.day",Number(o))).join(", ")}var Yp=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),rk=e=>e.map(t=>Zp(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Ra(e){let[,t="",n=""]=Xy.exec(e)??[],o=Number(t);if(!o)return"";let r=Zp(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=ek?s(`repeat.nth.${o}`,{day:r}):zp("repeat.nth",o,r)}var zp=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),Zp=(e,t)=>s.date(`${Qy.slice(0,8)}0${Uo.indexOf(e)+1}`,{weekday:t}),sk=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Ca=e=>e.split(",").filter(Boolean);var Jp=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${X} } }
}`,Qp=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Qe} task { ${X} description } }
}`;var oo=w(null),nn=w(null);async function Xp(e,t,n){nn.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Kt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await tt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&tf(e,H(a[0]),t??void 0)}async function ef({id:e,key:t,dueDate:n,recurrence:o},r){nn.value=null;let a=K("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ge(a,"skipOccurrence",Qp,{id:e},[e],u);if(d.length)tf({id:e},H(d[0]));else if(m){let p=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:p}),()=>da(a,m,{dueDate:n}),`/t/${m.key}`)}}function tf({id:e},t,n){nn.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||D({bad:!0,text:t})}var Na=w(null);function Vr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Na.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var B="errors { code message path }";async function be(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?D({bad:!0,text:H(o.errors[0])}):n&&D({text:n}),o.errors.length?null:o}catch(o){return D({bad:!0,text:`${s("failed.title")}: ${Se(o)}`}),null}}var nf=`query Reminders($id: ID!) { task(id: $id) { ${X} reminders { ${Ks} } } }`,of=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${B} reminder { ${Ks} } }
}`,rf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${B} deletedId } }`;var ro=w(null),Fo=w(null);async function jl(e){let{task:t}=await _(nf,{id:e});t&&ce(t)}async function Vl({id:e,key:t},n){Fo.value=null;try{let{errors:o,reminder:r}=(await _(of,{id:e,when:n})).createReminder;if(o.length)return La(e,H(o[0]));if(!r)return;sf(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:zl(r)}),()=>Yl(e,r),`/t/${t}`),jl(e).catch(()=>{})}catch(o){La(e,Se(o))}}async function Yl(e,t){Fo.value=null;try{let{errors:n}=(await _(rf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return La(e,H(n[0]));sf(e,r=>r.filter(a=>a.id!==t.id)),D({text:s("reminder.did.taken")})}catch(n){La(e,Se(n))}}function La(e,t){Fo.value={id:e,why:t},document.querySelector(".sheet .reminders")||D({bad:!0,text:t})}function sf(e,t){let n=R(e);n&&ce({...n,reminders:t(n.reminders??[])})}function zl({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function af(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var wt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},so=["PENDING","IN_PROGRESS"];function lf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of mt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>mt.indexOf(a.status)>mt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Wt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Yr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,qo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var ak="";function zr(e,t,n,o){let r=$=>R($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${R(t[n-1])?.rank??""}${ak}`,u=o&&!Yr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&cf(qo(u))},m=e.key||e.title,p=u?ik(m,u):s("did.arranged",{task:m});return uf(e,d,{rank:c,...u&&qo(u)},p,lk(e))}var ik=(e,t)=>t.stage?s("did.staged",{task:e,to:Wt(t)}):s(`did.${t.status}`,{task:e}),cf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function uf(e,t,n,o,r,a=K("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:Zd,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:p}=await ge(a,"moveTask",zd,{id:i,input:t},[i],c,u);if(d.length)return D({bad:!0,text:s("did.refused",{what:o,why:H(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,ca(p,n)):D({text:o})}function lk(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=R(t);if(!d)return;let m={rank:o,...c},p=K("change");_e(t,p,m);let $=u&&await ck(i.id,t,u),f=d.status!==r||d.stage?.id!==a?.id,h={...$||uk(e),...f&&cf(c)};return uf(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,p)}}async function ck(e,t,n){try{let{above:o,below:r}=await _(Jd,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function uk(e){let t=Do([{field:"RANK",direction:"ASC"}]),n,o;for(let r of $n())r.id===e.id||!$e(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}function Gt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},p=!1,$=0,f=()=>{p=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(f,350):0,b=()=>{let N=document.elementsFromPoint(m.x,m.y).find(de=>de.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(N??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let Q=d?.getBoundingClientRect(),N=Q?m.x>Q.right-48?1:m.x<Q.left+48?-1:0:0;if(N&&d){let de=d.scrollLeft;d.scrollLeft+=N*9,d.scrollLeft!==de&&b()}$=requestAnimationFrame(v)},y=Q=>{if(m={x:Q.clientX,y:Q.clientY},!(!p&&Math.hypot(m.x-o,m.y-r)<6)){if(!p&&n)return g("cancel")();p||f(),b()}},g=Q=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[N,de]of ie)removeEventListener(N,de,!0);p&&(addEventListener("click",Zl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Zl,!0)),t[Q]())},E=Q=>{Q.key==="Escape"&&(p&&Q.preventDefault(),g("cancel")())},T=Q=>{p&&Q.preventDefault()},ie=[["pointermove",y],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",Zl]]:[]];for(let[Q,N]of ie)addEventListener(Q,N,{capture:!0,passive:!1})}function Zl(e){e.stopPropagation(),e.preventDefault()}var on=w(null),Jl=w(""),df=()=>({row:".row",name:s("order.manual"),said:Jl});function Ma(e,t,n=df()){let o=pt(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!dk(e)||!R(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Gt(e,{lift:()=>{on.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(p=>d<mk(i.querySelector(`[data-task="${p}"]`)));on.value={id:o,before:m??null}},drop:()=>{let c=on.value?.before??null;on.value=null,c!==(t[t.indexOf(o)+1]??null)&&mf(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{on.value=null}})}function Pa(e,t,n=df()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?pt(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!R(r)?.can.changeStatus||(mf(r,t.filter(i=>i!==r),a,n),me(`${n.row}[data-task="${r}"] [data-go]`))}function mf(e,t,n,{name:o,said:r}){let a=R(e);a&&(zr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var dk=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function mk(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var Ql=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Zr(e,t,n){let o=e.filter(p=>t.has(p.team.id)&&Ql(p,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:p,team:$})=>[p,$.id])),i=p=>async $=>{let h=[...Map.groupBy($,b=>a.get(b))].map(([b,v])=>pk(v,t.get(b??""),p));return{errors:(await Promise.all(h)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:p})=>p);await No(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function pk(e,t,n){let o=K("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ge(o,"updateTask",Ws,{id:e[0],input:a},e,i):ge(o,"updateTasks",Gs,{ids:e,input:a},e,i)}function pf(e,t){let n=new Map;for(let o of e){let r={id:K("label"),name:t.trim(),color:Ro(kt(o))};sa(o,r),n.set(o,r),ge(K("change"),"createLabel",Qd,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function xt(e,t){let n=fk(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function fk(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function L({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return V(()=>{let d=i.current,m=document.activeElement,p=pt(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),Xl(m,p)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&$k(d,i.current)&&o()}}
>
${a}
</dialog>`}function Xl(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function $k({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var F=e=>t=>e(t.currentTarget.value);function Ho({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
class="input"
autofocus
role="combobox"
maxlength=${c}
aria-expanded="true"
aria-controls="choices"
aria-activedescendant=${o?`choice-${r}`:void 0}
aria-label=${e}
placeholder=${e}
value=${t}
onInput=${F(d=>{n(d),a(0)})}
onKeyDown=${u}
/>`}function Bo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var ao=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden="true" />
<span>${e.name}</span>
</span>`;function Ko({task:e,most:t=1/0,mute:n=!1}){let o=fm(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
${r.map(i=>l`<${ao} key=${i.id} label=${i} />`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden="true">+${s.number(a.length)}</span>
<span class="sr">${a.join(", ")}</span>
</span>`}
</span>`}function $f({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=Bo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=hk(c),d=E=>u.filter(({name:T})=>j(T).includes(j(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>ff(T)&&!kl(kt(T),E)),p=d(n),$=p.length+(m(n)?1:0),f=()=>{Ze.value=null},h=({alike:E})=>{let T=e.filter(({team:Q})=>E.has(Q.id)),ie=T.filter(Q=>Ql(Q,E)).length;return ie===0?"false":ie===T.length?"true":"mixed"},b=E=>{Zr(e,E.alike,h(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},v=E=>{let T=c.filter(Q=>ff(Q)&&!kl(kt(Q),E)),ie=u.find(({name:Q})=>j(Q)===j(E.trim()));Zr(e,new Map([...ie?.alike??[],...pf(T,E)]),!0),o(""),a(0)},y=E=>{let T=E===n?p[r]:d(E)[0];T?b(T):m(E)?v(E):E||f()},g=()=>{f(),z(`/team/${e[0].team.key}`)};return l`<${L}
class="menu"
label=${s("field.labels")}
close=${f}
place=${E=>xt(E,t)}
>
<${Ho} ...${{typed:n,type:o,count:$,at:r,move:a,take:y}} label=${s("labels.find")} longest=${50} />
<div
role="listbox"
id="choices"
aria-label=${s("field.labels")}
aria-multiselectable="true"
ref=${i}
onMouseDown=${E=>E.preventDefault()}
>
${p.map((E,T)=>l`<div
class="o"
role="option"
id=${`choice-${T}`}
key=${E.key}
aria-selected=${T===r}
aria-checked=${h(E)}
onPointerMove=${()=>a(T)}
onClick=${()=>b(E)}
>
<i class="dot" style=${{"--label":E.color}} />
<span>${E.name}</span>
${h(E)!=="false"&&l`<span class="end">
<${k} name=${h(E)==="true"?"check":"some"} />
</span>`}
</div>`)}
${m(n)&&l`<div
class="o"
role="option"
id=${`choice-${p.length}`}
key="new"
aria-selected=${r===p.length}
onPointerMove=${()=>a(p.length)}
onClick=${()=>v(n)}
>
<i class="dot" style=${{"--label":Ro(kt(c[0]))}} />
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
</${L}>`}function hk(e){let t=new Map;for(let n of e)for(let o of kt(n)){let r=j(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var ff=e=>ee.value.some(({id:t})=>t===e);function hf({task:{recurrence:e}}){if(!e)return null;let t=Rt(Kt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${k} name="repeat" /></span>`}var ec="kind task { id key title status deletedAt }",vf=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${X} relations { ${ec} } } }
}`,gf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Qe} task { ${X} relations { ${ec} } }
}
}`,bf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Qe} task { ${X} relations { ${ec} } }
}
}`;var vk=100,gk=50,tc=new Set,yf=0;function Ua(e){tc.add(e),clearTimeout(yf),yf=setTimeout(nc,vk)}async function nc(){let e=[...tc].slice(0,gk);if(e.length){try{let{tasks:t}=await _(vf,{ids:e});for(let n of t.nodes)ce(n);for(let n of e)tc.delete(n)}catch{return}nc()}}J.subscribe(e=>{e==="sync"&&nc()});Le(({subjectId:e,changes:t})=>{Vn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Ua(e)});Ne(async()=>{for(let{id:e,relations:t}of Qs())t&&Ua(e)});function oc({task:e}){return G(e.id).value??(am(e.id)?null:e)}var kf=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(oc).flatMap(t=>t&&!t.deletedAt&&Z(t)?[t]:[]);var wf=e=>e.blocked&&Z(e)&&$e(e),xf=({task:e})=>wf(e)&&l`<${bk} task=${e} />`;function bk({task:e}){let t=Ef(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
<${k} name="blocked" />
</span>`}var Sf=({task:e})=>wf(e)&&l`<${yk} task=${e} />`;function yk({task:e}){let t=Ef(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${k} name="blocked" />
<span>${t.length?ke("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function Ef(e){let t=!e.relations;return I(()=>{t&&Ua(e.id)},[e.id,t]),kf(e)}function _f({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
<i class="pie" style=${{"--part":`${100*t/n}%`}} />
${s.number(t)}
/
${s.number(n)}
</span>`}var Wo=({task:e})=>l`
<${xf} task=${e} />
<${hf} task=${e} />
<${_f} task=${e} />
<${Lp} task=${e} />
`;var kk=matchMedia("(prefers-reduced-motion: reduce)"),Tf=O(()=>We.value.size>0);function Af({id:e,mark:t}){let n=G(e).value,o=It(()=>he.value===e).value,r=It(()=>We.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{Ge.value=e}}
onClick=${u=>{!u.shiftKey&&!Tf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Dl(e):Nr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>rn(u,e)}
>
<input
class="pick"
type="checkbox"
tabindex=${Tf.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Dl(e):Nr(e)}
/>
<${ht} task=${n} kind="status" can=${n.can.changeStatus}>
<${ne} kind="status" value=${n.status} mute />
</${ht}>
<code>${n.key||"\u2026"}</code>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m" data-field="labels">
${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
<${Ko} task=${n} most=${3} />
<${Wo} task=${n} />
</span>
<${ht} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Sn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
</${ht}>
<${ht} task=${n} kind="priority" can=${n.can.update}>
<${ne} kind="priority" value=${n.priority} />
</${ht}>
<${ht} task=${n} kind="assignee" can=${n.can.assign}><${oe} user=${n.assignee} /></${ht}>
</div>
</li>`}function ht({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${r}
title=${n?s(`command.${t}`):void 0}
onClick=${a=>{Ze.value={kind:t,ids:If(e.id),anchor:a.currentTarget}}}
>
${o}
</button>`}var If=e=>We.peek().has(e)?[...We.peek()]:[e];function rn(e,t){if(e.shiftKey)return;e.preventDefault(),Ge.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ze.value={kind:"actions",ids:If(t),anchor:a?r:{x:n,y:o}}}function En(){let e=A(null);return I(()=>Le(t=>{ma.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);kk.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function _n({ids:e,label:t,arranged:n=!1}){let o=En(),r=Jr(o,e),a=Math.max(0,...e.map(u=>R(u)?.key.length??0)),i=n?on.value:null,c=n&&{onPointerDown:u=>Ma(u,e),onKeyDown:u=>Pa(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${Af} key=${u} id=${u} mark=${i&&rc(u,i)} />`)}
</ul>`}function Jr(e,t){let n=A(-1);return V(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(pt(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var rc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var wk="\uFFFF",Qr=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():wk,...o&&{fields:o}}),Of=e=>({key:e,name:s(`priority.${e}`),rank:-Ut.indexOf(e),fields:{priority:e}}),Df=e=>Qr(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),Cf={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:mt.indexOf(e)}],priority:({priority:e})=>[Of(e)],assignee:({assignee:e})=>[Df(e)],team:({team:e})=>[Qr(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=Qt(e);return[Qr(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...Qr(t.id,t.name,""),label:t})):[Qr("",void 0,s("labels.none"))],due:e=>[Rf(Sk(e))]},Xr=Object.keys(Cf),es=["assignee","priority","label","due","team"],xk={priority:()=>Ut.map(Of),assignee:e=>[...e?dt(e.id):[],null].map(Df),due:()=>[1,2,4].map(Rf)};function Sk(e){let{dueDate:t}=e;return e.overdue&&Z(e)?0:t?t<=C.value?1:t<=U(C.value,7)?2:3:4}function Rf(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:C.value,2:U(C.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function Nf(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=G(r).value;for(let i of a?Cf[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var Lf=(e,t,n)=>Nf(e,t,xk[t]?.(n));function Mf({ids:e,by:t}){return Nf(e,t).map(({key:n,name:o,ids:r})=>l`<section class="group" key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class="num">${s.number(r.length)}</span></h2>
<${_n} ids=${r} label=${o} />
</section>`)}var sc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Pf=`query Views { views { ${sc} } }`,Uf=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,Ff=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${B} view { ${sc} } }
}`,Fa=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${B} view { ${sc} } }
}`,qf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${B} deletedId } }`,Hf=`query ShownByView($id: ID!) {
view(id: $id) { id tasks(first: 100) { nodes { ${X} } totalCount } }
}`;var jt=w([]),ts=w(!1),qa=()=>{},ac=0,ic=0;async function io(){let e=ac+=1,{views:t}=await _(Pf,{});e===ac&&M(()=>{jt.value=t,ts.value=!0})}function Bf(){clearTimeout(ic),ic=setTimeout(()=>io().catch(()=>{}),100)}function Kf(){qa(),qa=Bt(Uf,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?Kf():Bf()},failed:e=>console.warn("no views:",e.message)})}Po(Kf);Le(({name:e})=>e.startsWith("view.")&&Bf());Ne(io);O(()=>S.value?.id).subscribe(()=>{ac+=1,qa(),qa=()=>{},clearTimeout(ic),ts.value=!1,jt.value=[]});var Ek={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},Gf={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},jf={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},Vf={LIST:Xr,BOARD:es,CALENDAR:[]},_k=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],st=O(()=>jt.value.find(({id:e})=>e===Y.value.query.get("saved"))),lo=O(()=>{let{name:e,query:t}=Y.value,n=Gf[e];if(!n)return null;let o=n==="LIST",r=Ke(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:so):void 0,i=t.get("sort");return{layout:n,filter:Xt({...r,status:a}),orderBy:o&&i&&wt[i]?wt[i]:[],groupBy:Vf[n].includes(t.get("group")??"")&&jf[t.get("group")??""]||null}}),sn=O(()=>["today","week","later"].includes(Y.value.query.get("due")??"")),Yf=O(()=>{let e=st.value,t=e&&Go(e);if(!e||!t)return!1;let{name:n,query:o}=Y.value;return Gf[n]!==e.layout||_k.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function zf(e){let t=Go(e);return t?(t.set("saved",e.id),`${Ek[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function Go({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Tk[u]?.(d);if(!m)return null;r.set(...m)}let a=Vf[n].find(u=>jf[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===so.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(wt).find(u=>ns(Wf(t),Wf(wt[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Tk={status:e=>cc("status",e,"in"),priority:e=>cc("priority",e,"in"),labels:e=>ns(e,{isEmpty:!0})?["label","none"]:cc("label",e,"any"),stage:e=>lc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>ns(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=lc("team",e,"eq");return t&&["team",se.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>ns(e,{me:!0})?["assignee","me"]:ns(e,{isNull:!0})?["assignee","nobody"]:lc("assignee",e,"eq")};function lc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function cc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var ns=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Wf=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var Jf={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},co={unread:e=>Zf(e)&&!e.readAt,all:e=>Zf(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},Zf=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function uo(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function uc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function Qf({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Ak=100,dc=new Map,os=w([]),Ik=O(()=>[...os.value,...et.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),jo=O(()=>{let e=new Map(wn.value);for(let t of Ik.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Op(t.key,n)&&e.set(n,Ok(o,t))}return e});function Ok(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?uc(e,n.input,o):co.unread(e)&&e.occurredAt<=r?uc(e,{read:!0},o):e}function Xf(e,t,{silent:n=!1}={}){pc([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Ha(e,t){pc([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function e$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");pc([e],{snoozedUntil:t},n)}function t$(e){let t=e.filter(co.unread),[n]=[...wn.peek().values()].sort(uo),o=t.length===Me.peek()&&t.length<=Ak?()=>mc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};n$("markAllRead",_p,{upTo:Ip()},r,o)}function pc(e,t,n){let[o]=e;mc(e,t,n,n?()=>mc(e,Qf(o),s("inbox.did.undone")):void 0)}function mc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);n$("updateNotifications",Ep,{ids:r,input:t},{told:n},o)}function n$(e,t,n,o,r){let a=K("change"),i=new Promise(u=>dc.set(a,{resolve:u,at:_a(),undo:r})),c=new Date().toISOString();vn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Qn(i)}hn(["updateNotifications","markAllRead"],(e,t)=>{let n=dc.get(e.key),[o]=t.errors;o?(D({bad:!0,text:s("inbox.refused",{why:H(o)})}),Gr().catch(()=>{})):Dk(e,t,n),Dp(e),dc.delete(e.key),n?.resolve(t)});function Dk(e,{notifications:t=[]},n){n&&Ta(t,n.at),e.field==="markAllRead"&&Ck(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&D({text:o})}async function Ck(e){os.value=[...os.peek(),e],await Gr().catch(()=>{}),os.value=os.peek().filter(t=>t!==e)}var Rk=30,Nk=100,fc=class{constructor(t){this.show=t,this.ready=w(!1),this.busy=w(!1),this.failed=w(null),this.more=w(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=w(null),this.staying=w(new Set),this.notices=O(()=>this.list())}list(){let t=this.staying.value;return[...jo.value.values()].filter(n=>co[this.show](n)||t.has(n.id)&&co.all(n)).filter(n=>this.reaches(n)).sort(uo)}reaches(t){let{value:n}=this.horizon;return!n||uo(t,n)<=0}open(){let t=()=>this.reload();return Ea.add(t),(!this.ready.peek()||this.gap!==Fl())&&this.load(),()=>{Ea.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=_a(),a=Fl(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let p=Math.min(Nk,Math.max(Rk,o-c.length)),{inbox:$}=await _(kp,{filter:Jf[this.show],first:p,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{Cp(u.unreadCount,r),Ta(c,r,p=>co[this.show](p)&&Lk(p,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Lk=(e,t,n)=>(!t||uo(t,e)<0)&&(!n||uo(e,n)<=0),$c=new Map;function o$(e){let t=`${S.value?.id} ${e}`,n=$c.get(t)??new fc(e);return $c.set(t,n),n}O(()=>S.value?.id).subscribe(()=>$c.clear());var hc=["unread","all","archived","later"],Tn=()=>Y.value.name==="inbox",Mk=O(()=>hc.find(e=>e===Y.value.query.get("show"))??"unread"),Ba=O(()=>o$(Mk.value)),Ka=w(null),Vo=w(null),r$=()=>!!document.activeElement?.closest("dialog.sheet");function s$(){let e=re.peek().name==="task"?he.peek():null;return Ba.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Ka.peek())}var Wa=e=>()=>{let t=s$();t&&e(t)},a$=e=>document.querySelector(`main [data-notice="${e}"]`),i$=Wa(({id:e})=>m$(a$(e))),l$=Wa(e=>ja(e)),c$=Wa(e=>Ha(e,!e.archivedAt)),u$=Wa(({id:e})=>{Vo.value={id:e,anchor:a$(e)?.querySelector("[data-snooze]")??null}}),Ga=()=>t$([...jo.peek().values()]);function ja(e,t){Ba.peek().keep(e.id),Xf(e,!e.readAt,t)}function vc(e){let t=re.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Pk(i)),o=t?s$()?.id:Ka.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?m$(a):d$(a)?.focus()}var Pk=e=>e.hasAttribute("data-task"),d$=e=>e?.querySelector("[data-go]"),m$=e=>d$(e)?.click();var gc=e=>[...$n()].filter(t=>t.parentId===e&&$e(t)),Va=({id:e,progress:t})=>Math.max(t?.total??0,gc(e).length);var p$=`query Family($id: ID!) {
task(id: $id) { ${X} parent { ${X} } subtasks { ${X} } relations { kind task { ${X} } } }
}`;var Uk=100;async function bc(e){let t=gc(e),{task:n}=await _(p$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ce(u);for(let u of r)ta(u.id,{parentId:e});for(let u of t)c.has(u.id)||ta(u.id,{parentId:void 0});ta(e,{parentId:o?.id??null,relations:a.map(Fk)})})}var Fk=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function f$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>bc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Le(u=>{u.subjectId!==e||!qk(u)||(clearTimeout(o),o=setTimeout(i,Uk))}),Ne(a),J.subscribe(u=>u==="sync"&&r&&i())];return r&&J.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var qk=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function $$(e){let t=At(()=>{let n=new Lo(o=>o.parentId===e&&$e(o),Hk);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var Hk=Do([{field:"RANK",direction:"ASC"}]);var Nt=w(null);function Yo(e,t="subtasks"){let n=he.peek();n?Nt.value={id:n,of:t,why:e}:D({bad:!0,text:e})}async function h$({id:e,team:t},n){Nt.value=null;let{errors:o}=await Rr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Yo(H(o[0])),!o.length}async function v$({id:e,team:t},n){Nt.value=null;let o=M(()=>n.map(c=>Rr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Yo(H(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>fa(i.filter(c=>R(c.id))))}async function Ya({id:e,parentId:t},n){Nt.value=null,t===void 0&&await bc(e).catch(()=>{});let o=R(e);if(!o)return;let{errors:r}=await tt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Yo(H(r[0]))}async function za(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(p=>Bk(p,u))))).flatMap(({errors:p})=>p)}),c=n.map(({id:u})=>u);await No(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Bk(e,t){let n=K("change"),o={watching:t};return _e(e,n,o),ge(n,"watchTask",Xd,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var vt=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>ee.value.length,run:()=>Dt()},{id:"search",keys:"/",run:zk},{id:"down",keys:"j",run:()=>Tn()?vc(1):yc(1),silent:!0},{id:"up",keys:"k",run:()=>Tn()?vc(-1):yc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ot(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:y$,run:([e])=>Nr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:Tn,run:i$,silent:!0},{id:"noticeRead",keys:"u",when:Tn,run:l$},{id:"noticeArchive",keys:"e",when:()=>Tn()&&!r$(),run:c$},{id:"noticeLater",keys:"h",when:Tn,run:u$},{id:"noticesRead",keys:"shift+i",when:()=>Tn()&&Me.value,run:Ga},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>pa(e,{status:e.some(Z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:mo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Mt(e.team.id).length,run:mo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:mo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:mo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:mo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:mo("labels")},{id:"watch",keys:"w",task:!0,when:$e,run:za},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:Wk,run:Gk},{id:"remind",keys:"r",task:!0,one:!0,when:$e,run:Kk},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>he.value===e.id&&e.can.update,run:()=>g$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Vr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>Ya(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Vr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&ee.value.length>1,run:mo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>he.value===e.id&&e.can.comment,run:()=>g$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>he.value===e.id&&$t(e),run:Yk},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Vk(e)},{id:"delete",task:!0,when:e=>e.can.delete&&$e(e),run:jk},{id:"restore",task:!0,when:e=>e.can.delete&&!$e(e),run:e=>e.map(t=>$a(t))},{id:"undo",keys:"z",run:_m},{id:"inbox",keys:"g i",run:()=>z("/inbox")},{id:"today",keys:"g t",run:()=>z(De("/"))},{id:"tasks",keys:"g l",run:()=>z(De("/tasks"))},{id:"board",keys:"g b",run:()=>z(De("/board"))},{id:"calendar",keys:"g c",run:()=>z(De("/calendar"))},{id:"reports",keys:"g r",run:()=>z(De("/reports"))},{id:"trash",keys:"g x",run:()=>z(De("/trash"))},{id:"teams",keys:"g m",run:()=>z("/team")},{id:"settings",keys:"g s",run:()=>z("/settings")},{id:"overview",keys:"g o",run:()=>z("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>z("/instance")},{id:"saveView",keys:"v",when:()=>lo.value&&(st.value||!sn.value),run:()=>{ue.value="view"}},{id:"theme",run:Lr},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>fn()}];function kc(){let{name:e,key:t=""}=re.value,n=e==="task"?Js(t):Ge.value;return n&&R(n)||null}function Qa(){let e=re.peek().name==="task"?[]:wc(),t=kc();return e.length?e:t?[t]:[]}var wc=()=>[...We.value].map(R).filter(e=>e!=null),b$=(e,t)=>t.filter(n=>!e.when||e.when(n));function gt(e,t=Qa()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:kc();return o!==null&&y$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return b$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Vt(e,t=Qa()){if(!e.task)return e.run();let n=b$(e,e.id==="select"?[kc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Xa=e=>vt.find(t=>t.id===e)?.keys??"";function at(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function mo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ze.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Kk([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);ro.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Wk(e){return e.can.update&&$e(e)&&e.version}function Gk([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);oo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function y$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function jk(e){if(!e.some(t=>t.commentCount||t.attachmentCount||Va(t)))return xc(e);va.value=e.map(({id:t})=>t),ue.value="delete"}function xc(e){re.value.name!=="task"?bn():e.some(({id:t})=>t===he.value)&&jn(),fa(e)}async function Vk(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),D({text:s("did.copied",{task:e.key})})}function g$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Yk(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function zk(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function yc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Zk(e);let n=re.peek().name==="task",o=t.findIndex(i=>pt(i)===(n?he:Ge).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=R(pt(r)??"");a&&Ot(a)}var Za=0,Ja=null;function Zk(e){let t=document.querySelector("main");t&&(Za=Math.max(1,Za+e),Ja?.disconnect(),Ja=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Ja?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Za:0;Za=0;for(let r=0;r<o;r+=1)yc(1)}),Ja.observe(t,{childList:!0,subtree:!0}))}var Jk=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],Qk=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Xk=new Set(["done","status","stage"]),ew=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function tw(e){if(!e.task)return gt(e);let t=ee.value.length>0;return Xk.has(e.id)?t||Oe.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!ew.has(e.id)}function k$(){let e=()=>{ue.value=""},t=Jk.map(([n,o])=>({name:n,lines:o.flatMap(r=>vt.filter(a=>a.id===r&&tw(a))).map(r=>({text:s(`command.${r.id}`),keys:at(r.keys??"")}))}));return ee.value.length&&t.push({name:"carry",lines:Qk().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${L} class="wide" labelledby="keys-title" close=${e}>
<div class="pad">
<div class="split">
<h2 id="keys-title">${s("keys.title")}</h2>
<button class="icon end" aria-label=${s("close")} onClick=${e}><${k} name="close" /></button>
</div>
<div class="keys">
${t.filter(({lines:n})=>n.length).map(({name:n,lines:o})=>l`<section key=${n} aria-labelledby=${`keys-${n}`}>
<h3 id=${`keys-${n}`}>${s(`keys.${n}`)}</h3>
<ul>
${o.map(({text:r,keys:a})=>l`<li><span>${r}</span><span>${a.map(i=>l`<kbd>${i}</kbd> `)}</span></li>`)}
</ul>
</section>`)}
</div>
</div>
</${L}>`}var nw={status:()=>mt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${ne} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Mt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ne} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Ut.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${ne} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...ow(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${oe} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>ee.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>cw().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${k} name="calendar" />`,fields:{dueDate:t}}))};function ow(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>dt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function rw(e,t){let[n,...o]=e.map(r=>sw(r,t));return o.every(r=>r===n)?n:void 0}var sw=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function w$(){if(!Ze.value)return null;let{kind:e,ids:t,anchor:n}=Ze.value,o=t.map(r=>G(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${iw} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${$f} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${lw} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var aw=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function iw({tasks:e,anchor:t}){let n=A(null),o=()=>{Ze.value=null},r=aw.flatMap(i=>vt.filter(c=>c.id===i&&gt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${L}
class="menu"
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>xt(i,t)}
>
<div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
${r.map((i,c)=>l`<button
class="o"
role="menuitem"
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>Vt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class="end">
${at(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
</${L}>`}function lw({tasks:e,kind:t,anchor:n}){let o=nw[t](e),r=rw(e,t),[a,i]=x(""),c=v=>o.filter(y=>j(y.text).includes(j(v))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),p=Bo(d),$=()=>{Ze.value=null},f=v=>{$(),v&&pa(e,v.fields)},h=v=>f(v===a?u[d]:c(v)[0]),b=({currentTarget:{value:v,validity:y}})=>{v&&y.valid&&f({fields:{dueDate:v}})};return l`<${L}
class="menu"
label=${s(`field.${t}`)}
close=${$}
place=${v=>xt(v,n)}
>
<${Ho} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
<div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${p}>
${u.map((v,y)=>l`<div
class="o"
role="option"
id=${`choice-${y}`}
key=${v.key}
aria-selected=${y===d}
onPointerMove=${()=>m(y)}
onClick=${()=>f(v)}
>
${v.icon}
<span>${v.text}</span>
${v.end&&l`<span class="end sm">
${v.end} ${t==="stage"&&v.key===r&&l`<${k} name="check" />`}
</span>`}
${!v.end&&v.key===r&&l`<span class="end"><${k} name="check" /></span>`}
</div>`)}
</div>
${t==="due"&&l`<div class="field o">
<input
class="input"
type="date"
min="1970-01-01"
max="9999-12-31"
aria-label=${s("due.pick")}
value=${r??""}
onChange=${b}
/>
</div>`}
</${L}>`}function cw(){let e=U(C.value,7-rt(C.value));return[["today",C.value],["tomorrow",U(C.value,1)],["friday",U(C.value,(11-rt(C.value))%7||7)],["monday",e],["month",U(C.value,30)],["never",null]]}var uw={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},x$=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],dw=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],mw={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},pw={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},fw=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),$w=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),hw=new Set(["in","dans","en"]),vw=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),S$=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),E$=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),gw=new Set(["do","so"]);function ti(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:j(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,p=1)=>{let[$,f]=[n[m].from,n[m+p-1].to],h=e.slice($,f);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:f,text:h}),!0)};for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>j(h)===p.slice(1));$&&a("team",d)&&(r.team=$);let f=m[0]==="!"&&p.length>1&&Ew(uw,p.slice(1));f&&a("priority",d)&&(r.priority=f)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="@"&&p.length>1&&Sw(i,p.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=yw(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:bw(r)}function bw(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function yw(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&fw.has(e[i-1].word)&&!n(e[i-1]),u=kw(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function kw(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:y})=>y),d=mw[a];if(d!==void 0)return{count:1,day:U(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:U(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:U(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:U(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return ei(1,rs(+m[1],+m[2],+m[3]));let p=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(p)return ei(1,_$(p[3],+p[2],+p[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,f=$.exec(a);if(f&&i&&zo(i))return Sc(2,zo(i),+f[1],c,n);if(f&&i==="de"&&c&&zo(c))return Sc(3,zo(c),+f[1],u,n);let h=zo(a)&&i?$.exec(i):null;if(h)return Sc(2,zo(a),+h[1],c,n);if(hw.has(a)&&i&&c)return ww(pw[i]??+i,c,n);if($w.has(a)&&i)return xw(i,n);let b=x$.findIndex(y=>y.includes(a.replace(/\.$/,"")));if(b<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!gw.has(v)))))return{count:1,day:U(n,(b-rt(n)+7)%7||7),last:v.length<6,inside:!0}}function ww(e,t,n){if(e>0&&e<1e3)return vw.has(t)?{count:3,day:U(n,e)}:S$.has(t)?{count:3,day:U(n,7*e)}:E$.has(t)?{count:3,day:T$(n,e)}:void 0}function xw(e,t){let n=U(t,7-rt(t)),o=x$.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:U(n,o)}:S$.has(e)?{count:2,day:n}:E$.has(e)?{count:2,day:T$(`${t.slice(0,7)}-01`,1)}:void 0}function Sc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?ei(e+1,rs(Number(o),t,n)):ei(e,_$(void 0,t,n,r))}var ei=(e,t)=>t?{count:e,day:t}:void 0;function _$(e,t,n,o){if(e)return rs(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=rs(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function rs(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function T$(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=rs(o,n%12+1,r);if(a)return a}}var zo=e=>dw.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Sw(e,t){let n=e.find(({name:o})=>j(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Ew=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function ss(e,t={},n){let o=ym(),r=ee.value,a=t.team??o.team??r[0],i=y=>dt((y??a)?.id??""),c=ze.value.split("-")[0],u=ti(e,{today:C.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...p}=u,$=p.team??a,f={...o,...t,...p,title:m,team:$},{assignee:h,labels:b,stage:v}=f;return h&&!i($).some(({id:y})=>y===h.id)&&(f.assignee=null),b&&(f.labels=b.filter(({id:y})=>kt($.id).some(g=>g.id===y))),v&&!Mt($.id).some(({id:y})=>y===v.id)&&delete f.stage,{draft:f,marks:d}}function Ec({team:{id:e,key:t,name:n},...o}){Rr({...o,team:{id:e,key:t,name:n}})}function A$(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=A(null),a=ee.value;if(!a.length)return null;let{draft:i,marks:c}=ss(e,{},n),u=m=>{m.preventDefault();let{draft:p}=ss(r.current?.value??"",{},n);if(!p.title)return r.current?.focus();Ec(p),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
<${k} name="plus" />
<${as} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
<button class="btn" type="submit">${s("quick.add")}</button>
${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${An}
mark=${c.find(({field:m})=>m==="team")}
unmark=${d}
>
<${k} name="team" />
${i.team.name}
</${An}>`}
${i.assignee&&l`<${An} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
<${oe} user=${i.assignee} mute />
${i.assignee.name}
</${An}>`}
${i.priority&&l`<${An} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
<${ne} kind="priority" value=${i.priority} mute />
${s(`priority.${i.priority}`)}
</${An}>`}
${i.dueDate&&l`<${An} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
<${k} name="calendar" />
${s.day(i.dueDate)}
</${An}>`}
${i.labels?.map(m=>l`<${ao} key=${m.id} label=${m} />`)}
</div>`}
</form>`}function as({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=A(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};V(m);let p=[],$=0;for(let f of o)p.push(t.slice($,f.from)),p.push(l`<mark title=${s("quick.asText",{text:f.text})} onClick=${()=>r(f)}>${f.text}</mark>`),$=f.to;return p.push(t.slice($)),l`<div class="line-field">
<input
ref=${e}
name="title"
autofocus=${a}
maxlength="200"
autocomplete="off"
aria-label=${i??s("quick.label")}
placeholder=${c??s("quick.placeholder")}
value=${t}
onInput=${F(n)}
onScroll=${m}
onPaste=${u}
/>
<div class="mirror" ref=${d} aria-hidden="true">${p}</div>
</div>`}var An=({mark:e,unmark:t,children:n})=>e?l`<button
type="button"
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${k} name="close" />
</button>`:l`<span class="chip">${n}</span>`;function I$(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Cl.peek()),i=A(null),{draft:c,marks:u}=ss(e,r,n),d=()=>{ue.value=""},m=({text:h})=>o(new Set([...n,h])),p=(h,b)=>{let v=u.find(y=>y.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...b})},$=h=>{h.preventDefault();let{draft:b}=ss(i.current?.value??"",r,n);if(!b.title)return i.current?.focus();Ec(b),d()},f=dt(c.team.id);return l`<${L} class="new-task" labelledby="new-title" close=${d}>
<form class="pad" onSubmit=${$}>
<div class="split">
<h2 id="new-title">${s("command.new")}</h2>
<button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
<${k} name="close" />
</button>
</div>
<div class="quick boxed">
<${as} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
</div>
<div class="choices">
<${_c}
name="team"
value=${c.team.id}
options=${ee.value.map(({id:h,name:b})=>[h,b])}
choose=${h=>p("team",{team:ee.value.find(b=>b.id===h)})}
/>
<${_c}
name="assignee"
value=${c.assignee?.id??""}
options=${[["",s("nobody")],...f.map(({id:h,name:b})=>[h,b])]}
choose=${h=>p("assignee",{assignee:f.find(b=>b.id===h)??null})}
/>
<${_c}
name="priority"
value=${c.priority??"MEDIUM"}
options=${Ut.toReversed().map(h=>[h,s(`priority.${h}`)])}
choose=${h=>p("priority",{priority:h})}
/>
<label>
<span>${s("field.due")}</span>
<input
class="input"
type="date"
min="1970-01-01"
max="9999-12-31"
value=${c.dueDate??""}
onChange=${F(h=>p("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${c.labels?.length?l`<p class="labels">
<span class="sr">${s("field.labels")}: </span>
${c.labels.map(h=>l`<${ao} key=${h.id} label=${h} />`)}
</p>`:null}
<div class="actions">
<p class="hints">
${_w.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type="submit">${s("quick.create")}</button>
</div>
</form>
</${L}>`}var _w=["priority","assignee","due","team"],_c=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class="input" value=${t} onChange=${F(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var O$=7,Tw=150,Aw=200;function ni(e,t,n=()=>!0){let o=j(e.trim()).split(/\s+/),r=[...$n()].filter($e).filter(d=>{let m=j(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(p=>m.includes(p))}),a=[...t.keys()].map(R).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=qt.peek()?.id,u=d=>(j(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,O$)}function oi(e,t,n){let[o,r]=x(new Map);return I(()=>{if(r(new Map),e.trim().length<2)return;let a=!1,i=u=>{a||(t(),r(u))},c=setTimeout(()=>Iw(e,n).then(i,()=>{}),Tw);return()=>{a=!0,clearTimeout(c)}},[e]),o}async function Iw(e,t){let n=e.trim().slice(0,Aw),o=async u=>(await _(Kd,{text:n,filter:u,first:O$})).search?.nodes??[],{team:r}=la.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();Xs(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!Ow.has(m)));return c}var Ow=new Set(["KEY","TITLE"]);var Dw={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function C$({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${D$(t)}</mark>`:D$(t))}var D$=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Dw[n]);function N$(){let[e,t]=x(""),[n,o]=x(null),r=A(null),a=oi(e,()=>o(r.current)),i=A(Qa()).current,c=y=>y.trim()?ni(y,a):[],u=y=>vt.filter(g=>!g.silent&&gt(g,i)&&j(R$(g,i)).includes(j(y.trim()))),d=c(e),m=u(e),p=[...d,...m],$=Math.max(0,p.findIndex(y=>y.id===n));r.current=p[$]?.id??null;let f=()=>{ue.value=""},h=y=>{f(),y&&queueMicrotask(()=>"run"in y?Vt(y,i):Ot(y))};I(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,p.length]);let b=y=>{let g=y.key==="ArrowDown"?1:y.key==="ArrowUp"?-1:0;if(g&&p.length)y.preventDefault(),o(p[($+g+p.length)%p.length].id);else if(y.key==="Enter"){y.preventDefault();let E=y.target.value;h(E===e?p[$]:c(E)[0]??u(E)[0])}},v=(y,g,E)=>l`<div
class="o"
role="option"
id=${`option-${g}`}
key=${E.id}
aria-selected=${g===$}
onPointerMove=${()=>o(E.id)}
onClick=${()=>h(E)}
>
${y}
</div>`;return l`<${L} class="pal" label=${s("palette.title")} close=${f}>
<input
autofocus
role="combobox"
aria-expanded="true"
aria-controls="options"
aria-activedescendant=${p.length?`option-${$}`:void 0}
aria-label=${s("palette.title")}
placeholder=${s("palette.placeholder")}
value=${e}
onInput=${F(y=>{t(y),o(null)})}
onKeyDown=${b}
/>
<div id="options" role="listbox" aria-label=${s("palette.results")}>
${d.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
<h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
${d.map((y,g)=>v(l`
<${ne} kind="status" value=${y.status} mute />
<span>${y.title} <${Cw} of=${a.get(y.id)} /></span>
<code class="end">${y.key}</code>
`,g,y))}
</div>`}
${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
<h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
${m.map((y,g)=>v(l`
<span>${R$(y,i)}</span>
<span class="end">${y.keys&&at(y.keys).map(E=>l`<kbd>${E}</kbd> `)}</span>
`,d.length+g,y))}
</div>`}
</div>
${p.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>esc</kbd> ${s("close")}</span>
</footer>
</${L}>`}var R$=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},Cw=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${C$} snippet=${e.snippet} /></small>`;var Rw={assigneeId:"assignee",teamId:"team",parentId:"parent"},Nw=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function P$({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Rw[i.field]??i.field})).filter(({field:i},c,u)=>!Nw.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Lw(i,u)),o={who:Uw(e.actor),task:t?s("feed.this"):Fw(e),what:qw(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Mw(n[0],o);if(e.name==="task.updated")return ke("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ke("feed.other",{...o,name:e.name}):ke(a,o)}function Lw(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Mw({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ke(`feed.${t}`,{...r,to:M$("status",String(t))}):e==="priority"?ke("feed.priority",{...r,to:M$("priority",String(t))}):e==="assignee"?ke(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ke(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Pw(L$(n),L$(o),r):e==="stage"?ke(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ke("feed.arranged",r):e==="parent"?ke(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?ke(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Kt(t)}</b>`}):e==="relations"?ke("feed.related",r):e==="title"?ke("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ke("feed.moved",{...r,to:l`<b>${o}</b>`}):ke("feed.changed",{...r,fields:s(`field.${e}`)})}function Pw(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ke("feed.changed",{...n,fields:s("field.labels")}):ke(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var L$=e=>e?.split(", ")??[],Uw=e=>l`<b>${e?e.id===S.value?.id?s("you"):e.name:"TaskFlow"}</b>`,M$=(e,t)=>l`<b><${ne} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Fw(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function qw({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...yt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Tc(){let e=J.value==="sync"&&Or.value?"offline":J.value;return e==="sync"?Ir.value?s("line.saving"):s("line.sync"):e==="offline"&&Ir.value?s("line.waiting",{n:Ir.value}):s(`line.${e}`)}var U$="taskflow.live",Lt=w(localStorage.getItem(U$)==="folded");function Hw(){Lt.value=!Lt.value,localStorage.setItem(U$,Lt.value?"folded":"")}var F$=()=>l`<aside aria-label=${s("live.label")} class="rail"><${is} /></aside>`;function is({class:e=""}){return l`<div class="live ${e} ${Lt.value?"folded":""}">
<header>
<h2><${Ac} /><span class="name">${s("live.title")}</span></h2>
<span class="state" role="status" data-line=${J.value}>${Tc()}</span>
<button
class="icon"
aria-label=${s(Lt.value?"live.unfold":"live.fold")}
title=${s(Lt.value?"live.unfold":"live.fold")}
aria-expanded=${!Lt.value}
onClick=${Hw}
>
<${k} name=${Lt.value?"unfold":"fold"} />
</button>
</header>
${!Lt.value&&l`<${Bw} /><${Kw} />`}
</div>`}function Ac(){let e=J.value==="sync"?"":J.value==="offline"?"off":"busy";return l`<i key=${ka.value} class="pulse ${e} ${ka.value?"beat":""}" />`}function Bw(){let e=Gm(Ht.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${ri} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function ri({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${oe} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div>
<${P$} event=${e} short=${n} />
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function Kw(){let e=(Re.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Fe();return e.length?l`<section class="load" aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${no} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
<b class="num">${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var Ww=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function q$(){if(!We.value.size)return null;let e=wc();return l`<section class="selection" aria-label=${s("selection.label")}>
<div role="toolbar" aria-label=${s("selection.label")}>
<strong role="status">${s("selection.count",{n:e.length})}</strong>
${Ww.flatMap(([t,n])=>vt.filter(o=>o.id===t&&(t!=="stage"||gt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!gt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,e)}
>
<${k} name=${n} />
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${bn}>
<${k} name="close" />
</button>
</div>
</section>`}var Gw={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Ic({id:e}){return jt.value.length?l`<nav class="saved" aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${jt.value.map(t=>l`<li key=${t.id}>
<a
class="nav"
href=${zf(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${st.value?.id===t.id?"page":void 0}
>
<${k} name=${Gw[t.layout]} />
<span>${t.name}</span>
${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var jw=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],Vw=8,H$=new Set(["reports","team","settings","instance","trash","overview"]);function B$(){let e=Oe.value.filter((n,o)=>o<Vw||n.key===Ft.value),t={inbox:Me.value,today:Re.value&&Re.value.overdue+Re.value.dueToday,tasks:Re.value&&Re.value.pending+Re.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Xn.value&&re.value.name==="task"}>
<a class="brand" href=${De("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<button
class="find"
onClick=${()=>{ue.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${k} name="find" />
<span>${s("side.find")}</span>
<kbd>${at("mod+k")}</kbd>
</button>
<nav class="places" aria-label=${s("side.main")}>
<ul>
${jw.map(([n,o])=>l`<li key=${n} class=${H$.has(n)?"roomy":""}>
<${si}
name=${n}
path=${o}
count=${t[n]}
hot=${n==="inbox"||n==="today"&&!!Re.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
<${si} name="instance" path="/instance" />
</li>`}
<li class="narrow">
<button
class="nav"
onClick=${()=>{ue.value="palette"}}
>
<${k} name="find" />
<span>${s("side.search")}</span>
</button>
</li>
<li class="narrow">
<button
class="nav"
aria-current=${H$.has(Y.value.name)?"page":void 0}
onClick=${()=>{ue.value="more"}}
>
<${k} name="more" />
<span>${s("side.more")}</span>
</button>
</li>
</ul>
</nav>
${Oe.value.length>1&&l`<nav aria-labelledby="side-teams">
<h2 id="side-teams">${s("side.teams")}</h2>
<ul>
<li key="">
<a class="nav" href=${xl("")} title=${s("any.team")} aria-current=${Ft.value?void 0:"true"}>
<${k} name="all" />
<span>${s("any.team")}</span>
</a>
</li>
${e.map(n=>l`<li key=${n.id}>
<a
class="nav"
title=${n.name}
href=${xl(n.key)}
aria-current=${n.key===Ft.value?"true":void 0}
>
<span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
<span>${n.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${Ic} id="side-views" />
<div class="foot">
<${si} name="trash" path="/trash" />
<a class="nav" href="/explorer/" title=${s("place.explorer")}>
<${k} name="explorer" />
<span>${s("place.explorer")}</span>
</a>
<div class="me">
<${oe} user=${S.value} mute />
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Lr}>
<${k} name="theme" />
</button>
<button
class="icon"
aria-label=${s("command.signOut")}
title=${s("command.signOut")}
onClick=${()=>fn()}
>
<${k} name="out" />
</button>
</div>
</div>
</aside>`}function si({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class="nav"
href=${De(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${Y.value.name===e?"page":void 0}
>
<${k} name=${e} />
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function K$(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${L} class="more-places" label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${si} name=${o} path=${r} /></li>`)}
</ul>
</nav>
<div onClick=${e}><${Ic} id="more-views" /></div>
<button class="nav" onClick=${t(Lr)}><${k} name="theme" /><span>${s("command.theme")}</span></button>
<button class="nav" onClick=${t(()=>fn())}>
<${k} name="out" />
<span>${s("command.signOut")}</span>
</button>
</${L}>`}function W$(){let e=va.value.map(c=>G(c).value).filter(c=>c!==null),t=()=>{ue.value=""},n=()=>{t(),queueMicrotask(()=>xc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+Va(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${L} class="small" labelledby="delete-title" close=${t}>
<div class="pad">
<h2 id="delete-title">${s("delete.sure",{what:i})}</h2>
${a>0&&l`<p>${s("delete.subtasks",{n:a})}</p>`}
${o>0&&l`<p>${s("delete.comments",{n:o})}</p>`}
${r>0&&l`<p>${s("delete.files",{n:r})}</p>`}
<div class="actions">
<button class="btn quiet" onClick=${t}>${s("cancel")}</button>
<button class="btn danger" onClick=${n}>${s("command.delete")}</button>
</div>
</div>
</${L}>`}function G$(){let e=Zn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
${Zn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class="toast" key=${t}>
<span>
${a?l`<a href=${a}>${n}</a>`:n}
${i&&l` · <a href=${i.to}>${i.text}</a>`}
</span>
${c&&l`<button
onClick=${()=>{gn(t),c.run()}}
>
${c.text}
</button>`}
${r&&l`
<button
onClick=${()=>{gn(t),r()}}
>
${s("command.undo")}
</button>
${t===e&&l`<kbd>Z</kbd>`}
`}
${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>gn(t)}>
<${k} name="close" />
</button>`}
</div>`)}
</div>`}var Yw=`mutation ConfirmAgain { requestEmailConfirmation { ${B} } }`;function j$(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await be(Yw,{})&&t(!0)};return l`<div class="note unproved" role="status">
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var ai="NEVER",ii="OWN",V$=999;function Y$(){let e=oo.value,t=e&&G(e.id).value;return t?l`<${zw} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function zw({task:e,anchor:t}){let[n]=x(()=>nn.peek()?.id===e.id&&nn.peek()?.chosen||e.recurrence),o=e.dueDate??C.peek(),r=n&&Gp(n,o),[a,i]=x(n?r?.often??ii:ai),[c,u]=x(r??Wp(o)),[d,m]=x(e.dueDate??""),p=A(null);V(()=>{let g=p.current?.closest("dialog");g&&xt(g,t)},[a,c.ends]);let $=g=>u({...c,...g}),f=()=>{oo.value=null},h=g=>{i(g);let E=Da.find(T=>T===g);E&&$({often:E}),E&&!e.dueDate&&!d&&m(C.peek())},b=a===ai?null:a===ii?n??null:jp(c),v=g=>{g.preventDefault(),f(),queueMicrotask(()=>Xp(e,b,d||null))},y=a!==ai&&a!==ii;return l`<${L}
class="menu repeat"
label=${s("command.repeat")}
close=${f}
place=${g=>xt(g,t)}
>
<form ref=${p} onSubmit=${v}>
<${li}
label=${s("field.recurrence")}
value=${a}
all=${[[ai,s("repeat.never")],...Da.map(g=>[g,Rt(s(`repeat.${g}`))]),...n&&!r?[[ii,s("repeat.asItIs")]]:[]]}
choose=${h}
autofocus
/>
${y&&l`
<${Zw} ...${{choice:c,change:$}} />
${c.often==="WEEKLY"&&l`<${Jw} ...${{choice:c,change:$}} />`}
${c.often==="MONTHLY"&&l`<${li}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Rt(Ra(c.nth))],["last",Rt(s("repeat.lastDay"))]]}
choose=${g=>$({monthly:g})}
/>`}
<${li}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Rt(s("repeat.from.due"))],["completion",Rt(s("repeat.from.completion"))]]}
choose=${g=>$({fromCompletion:g==="completion",...g==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${Qw} ...${{choice:c,change:$}} />
${!e.dueDate&&l`<${ci}
label=${s("field.dueDate")}
type="date"
value=${d}
min="1970-01-01"
max="9999-12-31"
required=${!c.fromCompletion}
onInput=${({currentTarget:g})=>m(g.value)}
/>`}
`}
<p class="said" role="status">${b&&Rt(Kt(b))}</p>
<div class="split end">
<button class="btn quiet" type="button" onClick=${f}>${s("cancel")}</button>
<button class="btn">${s("save")}</button>
</div>
</form>
</${L}>`}var Zw=({choice:e,change:t})=>l`<${ci}
label=${s(`repeat.interval.${e.often}`)}
type="number"
min="1"
max=${V$}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function Jw({choice:{weekdays:e},change:t}){let n=Sr(ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
<legend>${s("repeat.weekdays")}</legend>
<div class="week">
${o.map((a,i)=>l`<button
key=${a}
type="button"
aria-pressed=${e.includes(a)}
aria-label=${s.weekday(a+1)}
title=${s.weekday(a+1)}
onClick=${()=>r(a)}
>
${s.weekdays()[i].slice(0,2)}
</button>`)}
</div>
</fieldset>`}function Qw({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${li}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${ci}
label=${s("repeat.count")}
type="number"
min="1"
max=${V$}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${ci}
label=${s("repeat.lastOn")}
type="date"
max="9999-12-31"
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function ci({label:e,...t}){let n=Fe();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function li({label:e,value:t,all:n,choose:o,autofocus:r}){let a=Fe();return l`<div class="field">
<label for=${a}>${e}</label>
<select
class="input"
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var ls=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var z$=(e,t,n)=>Oc(e,t,n,!0),Z$=(e,t,n)=>Oc(e,t,n,!1);async function Oc({id:e,key:t},n,o,r,a=!1){Nt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await Xw(e,n,o,r,i);c.length?Yo(H(c[0]),"relations"):a?D({text:s("undo.done",{task:t})}):Te(i,()=>{let d=R(e);d&&Oc(d,n,o,!r,!0)},`/t/${t}`)}function Xw(e,t,n,o,r){let a=K("change"),i=R(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Z(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ge(a,"relateTasks",gf,d,[e],u):ge(a,"unrelateTasks",bf,d,[e],u)}function J$(){let e=Na.value,t=e&&G(e.id).value;return t?l`<${ex} key=${e.what+e.id} asked=${e} task=${t} />`:null}function ex({asked:{what:e,anchor:t},task:n}){let[o,r]=x(ls[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=oi(a,()=>u(d.current),e==="under"?n.team.id:void 0),p=T=>e==="under"?tx(T,n):nx(n,o,T),$=T=>ni(T,m,p),f=$(a),h=Math.max(0,f.findIndex(({id:T})=>T===c));d.current=f[h]?.id??null;let b=Bo(h),v=()=>{Na.value=null},y=T=>{T&&(v(),e==="under"?Ya(n,T):z$(n,o,ox(T)))},g=T=>u(f[T]?.id??null),E=s(`command.${e}`);return l`<${L}
class="menu finds"
label=${E}
close=${v}
place=${T=>xt(T,t)}
>
${e==="relate"&&l`<select
class="input"
aria-label=${s("relations.kind")}
value=${o}
onChange=${F(T=>r(T))}
>
${ls.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${Ho}
...${{typed:a,type:i,at:h,move:g}}
count=${f.length}
label=${s("picker.find")}
longest=${200}
take=${T=>y(T===a?f[h]:$(T)[0])}
/>
<div role="listbox" id="choices" aria-label=${E} ref=${b}>
${f.map((T,ie)=>l`<div
class="o"
role="option"
id=${`choice-${ie}`}
key=${T.id}
aria-selected=${ie===h}
onPointerMove=${()=>u(T.id)}
onClick=${()=>y(T)}
>
<${ne} kind="status" value=${T.status} mute />
<span>${T.title}</span>
<code class="end">${T.key}</code>
</div>`)}
</div>
${f.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
</${L}>`}function tx(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?R(n.parentId):null)if(n.id===t.id)return!1;return!0}var nx=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),ox=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var ui=36e5,Q$="09:00",rx=3;function di(e){let t=Math.ceil((Date.now()+rx*ui)/ui)*ui,n=U(C.value,7-rt(C.value));return[...Eo(t)===C.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",_o(U(C.value,1),Q$)],["week",_o(n,Q$)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function mi({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=p=>{r(),queueMicrotask(p)},d=p=>{let $=p.key==="ArrowDown"?1:p.key==="ArrowUp"?-1:0,f=[...c.current?.querySelectorAll("button")??[]];$&&(p.preventDefault(),f[(f.findIndex(h=>h===document.activeElement)+$+f.length)%f.length].focus())},m=p=>{p.preventDefault();let[$,f]=String(new FormData(p.currentTarget).get("until")).split("T");f&&u(()=>o(_o($,f)))};return l`<${L}
class="menu"
label=${e}
close=${r}
place=${p=>xt(p,t)}
>
<div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
${n.map(({key:p,icon:$,text:f,aside:h,take:b},v)=>l`<button
class="o"
role="menuitem"
key=${p}
autofocus=${v===0}
onClick=${()=>u(b)}
>
<${k} name=${$} />
<span>${f}</span>
${h&&l`<span class="end sm">${h}</span>`}
</button>`)}
</div>
<form class="o pick-time" onSubmit=${m}>
<input
class="input"
type="datetime-local"
name="until"
aria-label=${s("later.pick")}
min=${To(Date.now()+6e4)}
max=${i?To(Date.now()+i*24*ui):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
</${L}>`}var sx=[1,2,7];function X$(){let e=ro.value,t=e&&G(e.id).value;if(!t)return null;let n=o=>Vl(t,{at:o});return l`<${mi}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...di(n),...ax(t)]}
take=${n}
close=${()=>{ro.value=null}}
/>`}function ax(e){let t=e.dueDate;return sx.filter(n=>!t||U(t,1-n)>C.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(_o(U(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Vl(e,{beforeDue:`P${n}D`})}))}function In(){return ee.value.length>0&&l`<button class="btn new" onClick=${()=>Dt()} aria-keyshortcuts="N">
<${k} name="plus" />
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function eh(){return ee.value.length>0&&l`<button class="btn quiet" onClick=${()=>Dt()}><${k} name="plus" />${s("command.new")}</button>`}function St(){let{query:e}=Y.value,t=e.get("assignee"),n=o=>Ce({assignee:o});return l`
${Oe.value.length>1&&l`<${it}
name="team"
query=${e}
options=${Oe.value.map(o=>[o.key,o.name])}
/>`}
<div class="seg" role="group" aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function it({name:e,query:t,options:n,first:o}){return l`<select
class="input"
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${F(r=>Ce({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function On({query:e}){let t=yt.value.map(n=>[n.id,n.name]);return l`<${it}
name="assignee"
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Dn({query:e}){let t=e.get("label")??"",n=$m(qt.value?.id);if(!n.length&&!t)return null;let o=oa(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${it} name="label" query=${e} options=${a} />`}function th({query:e}){let t=e.get("stage")??"",n=Mt(qt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${it} name="stage" query=${e} options=${n} />`}var pi=({query:e})=>l`<${it}
name="blocked"
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function Zo({query:e}){let t=Ut.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${it} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function je(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=ld(()=>{let m=i.current+=1,p=f=>{m===i.current&&a(f)},$=performance.now();return u.current=e().then(f=>p(()=>({data:f,failed:null})),f=>p(h=>({...h,failed:f}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,p=!1,$=!1,f=()=>{$=!0,!document.hidden&&(p=$=!1,d())},h=()=>{p&&(m=setTimeout(f,o(c.current)))},b=Le(y=>{p||!n.test(y.name)||(p=!0,u.current.then(h))}),v=()=>$&&f();return document.addEventListener("visibilitychange",v),()=>{p=!1,clearTimeout(m),document.removeEventListener("visibilitychange",v),b()}},[d]),{...r,again:d}}var Jo=["created","completed","cancelled","open","scope","done"];function ix(e){let t=e.map(n=>[n.date,...Jo.map(o=>n[o])]);return[["date",...Jo],...t].map(n=>`${n.join()}\r
`).join("")}var nh=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(ix(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function oh(e){if(e.has("view")&&!ts.value)return null;let t=Xt({...Ke(e),status:void 0,due:void 0,text:void 0}),n=fi(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var fi=e=>jt.value.find(({id:t})=>t===e.get("view"));function rh(e){let t=jt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&ts.value&&!fi(e)?[...t,[n,s("reports.viewGone")]]:t}function ah({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
<path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
<path d=${`M${a.join("L")}`} />
<path class="tip" d=${`M${a.at(-1)}l0 0`} />
</svg>`}var Dc=132,lx=20,Cc=28;function ih({flow:e,width:t}){let n=Rc(Math.max(2,...e.map(p=>Math.max(p.completed,p.created)))),o=Dc-lx,r=(t-Cc-6)/e.length,a=Math.min(26,r*.58),i=p=>Cc+r*(p+.5),c=p=>o-p/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:sh(e,"completed"),created:sh(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Dc}`} role="img" aria-label=${m}>
${[0,n/2,n].map(p=>l`
<line class="grid" x1=${Cc} x2=${t} y1=${c(p)} y2=${c(p)} />
<text class="y" x="16" y=${c(p)+4}>${s.number(p)}</text>
`)}
${e.map((p,$)=>l`<g key=${p.date}>
<title>${s("flow.day",{day:s.longDay(p.date),completed:p.completed,created:p.created})}</title>
<rect
class=${$===d?"now":""}
x=${i($)-a/2}
y=${c(p.completed)}
width=${a}
height=${o-c(p.completed)}
rx=${Math.min(a/6,o-c(p.completed))}
/>
${(d-$)%u===0&&l`<text x=${i($)} y=${Dc-3}>
${s.date(p.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class="ln" d=${`M${e.map((p,$)=>`${i($)} ${c(p.created)}`).join("L")}`} />
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
</svg>`}var sh=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Rc(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var $i={days:{from:e=>U(e,-29),interval:"DAY"},weeks:{from:e=>U(e,-rt(e)-77),interval:"WEEK"},half:{from:e=>`${wr(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${wr(e.slice(0,7),-11)}-01`,interval:"MONTH"}},Nc="weeks",lh=[...Object.keys($i),"own"],Lc=["DAY","WEEK","MONTH"];function ch(e){let t=e.get("from")??"",n=e.get("to")??"",o=xr(t)&&xr(n),r=e.get("range")??"",a=o?"own":$i[r]?r:Nc,i=$i[a]??$i[Nc],c=o?{from:t,to:n}:{from:i.from(C.value),to:C.value},u=Lc.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var Mc=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===Nc?"":e,by:"",from:"",to:""};function uh(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var dh=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var Pc=200,cx=22,Qo=40,ux=8,dx=64,mx={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function Uc({title:e,series:t,points:n,names:o,interval:r}){let a=Fe(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let g=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&g.observe(i.current),()=>g.disconnect()},[]);let p=n.length-1,$=(c-Qo-ux)/n.length,f=d===null?null:Math.min(d,p),h=f??p,b=g=>Math.max(0,Math.min(p,g)),v=g=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((g.clientX-E-Qo)/$)))},y=g=>{let E=mx[g.key];!E||g.metaKey||g.ctrlKey||g.altKey||(g.preventDefault(),m(b(E(h,p))))};return l`<section class="card flow plot" aria-labelledby=${a}>
<header>
<h2 id=${a}>${e}</h2>
<div class="legend">
${t.map(({field:g,kind:E})=>l`<span key=${g}><i class=${E} />${s(`reports.field.${g}`)}</span>`)}
</div>
</header>
<div
class="room"
ref=${i}
role="slider"
tabindex="0"
aria-labelledby=${a}
aria-valuemin="1"
aria-valuemax=${n.length}
aria-valuenow=${h+1}
aria-valuetext=${`${o[h]}: ${px(n[h],t)}`}
onPointerMove=${v}
onPointerDown=${v}
onPointerLeave=${()=>m(null)}
onKeyDown=${y}
onFocus=${()=>m(h)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${fx} ...${{series:t,points:n,interval:r,width:c,step:$,at:f}} />`}
${c>0&&f!==null&&l`<div
class="tip ${f>p/2?"before":""}"
aria-hidden="true"
style=${{left:`${Qo+$*(f+.5)}px`}}
>
<strong>${o[f]}</strong>
${t.map(({field:g,kind:E})=>l`<span key=${g}>
<i class=${E} />
${s(`reports.field.${g}`)}
<b class="num">${s.number(n[f][g])}</b>
</span>`)}
</div>`}
</div>
</section>`}var px=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function fx({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=Rc(Math.max(2,...e.flatMap(({field:f})=>t.map(h=>h[f])))),c=Pc-cx,u=f=>Qo+r*(f+.5),d=f=>c-f/i*(c-8),m=Math.ceil(dx/r),p=t.length-1,$=f=>`M${t.map((h,b)=>`${u(b)} ${d(h[f])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${Pc}`} aria-hidden="true">
${[0,i/2,i].map(f=>l`
<line class="grid" x1=${Qo} x2=${o} y1=${d(f)} y2=${d(f)} />
<text class="y" x=${Qo-8} y=${d(f)+4}>${s.number(f)}</text>
`)}
${a!==null&&l`<line class="here" x1=${u(a)} x2=${u(a)} y1="8" y2=${c} />`}
${e.map(({field:f,kind:h})=>h==="bar"?t.map((b,v)=>{let y=Math.min(26,r*.58),g=c-d(b[f]);return l`<rect
key=${`${f} ${b.date}`}
class=${v===a?"now":""}
x=${u(v)-y/2}
y=${d(b[f])}
width=${y}
height=${g}
rx=${Math.min(y/6,g)}
/>`}):h==="area"?l`
<path class="area" d=${`${$(f)}L${u(p)} ${c}L${u(0)} ${c}Z`} />
<path class="ln of-area" d=${$(f)} />
`:l`<path class="ln" d=${$(f)} />`)}
${e.map(({field:f,kind:h})=>h!=="bar"&&l`<circle
class=${h==="area"?"of-area":""}
cx=${u(a??p)}
cy=${d(t[a??p][f])}
r="3.5"
/>`)}
${t.map((f,h)=>(p-h)%m===0&&l`<text key=${f.date} x=${u(h)} y=${Pc-4}>${dh(n,f.date)}</text>`)}
</svg>`}var mh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var $x=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,hx=e=>Math.max(3e3,e*10),vx=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],gx=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function fh({place:{query:e}}){let t=ch(e),{from:n,to:o,interval:r}=t,a=oh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=Ft.value,{data:u,failed:d,again:m}=je(async()=>a&&{asked:i,range:t,team:c,report:(await _(mh,{filter:a,from:n,to:o,interval:r})).report},[i],$x,hx);I(()=>Ne(m),[m]);let p=u?.asked===i,$=p||!d?u?.report:null;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.reports")}</h1>
<p role="status">${p&&$?bx($.points):!d&&s("loading")}</p>
</div>
<div class="tools">
<${St} />
${u&&$&&l`<a class="btn quiet" ...${nh($.points,u.range,u.team)}>
<${k} name="save" />
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${yx} query=${e} range=${t} />
${fi(e)&&l`<p class="hints"><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${kx} report=${$} range=${u.range} />`:d?l`<${W} problem=${d} retry=${m} />`:l`<${ae} rows=${8} />`}
</div>`}var bx=e=>s("reports.summary",{created:Fc(e,"created"),completed:Fc(e,"completed")}),Fc=(e,t)=>e.reduce((n,o)=>n+o[t],0);function yx({query:e,range:t}){let n=rh(e),o=r=>l`<input
class="input"
type="date"
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${F(a=>a&&Ce({...Mc("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role="search" aria-label=${s("tasks.filters")}>
<select
class="input"
aria-label=${s("reports.range")}
value=${t.name}
onChange=${F(r=>Ce(Mc(r,t)))}
>
${lh.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class="input"
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${F(r=>Ce({by:r}))}
>
${Lc.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${it} name="view" query=${e} options=${n} />`}
<${On} query=${e} />
<${Zo} query=${e} />
<${Dn} query=${e} />
</div>`}function kx({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>Jo.every(u=>!c[u])))return l`<div class="card">
<${te} icon="reports" title=${s("reports.none")}>${s("reports.noneHint")}</${te}>
</div>`;let a=e.map(({date:c},u)=>uh(o,c,u+1<e.length?U(e[u+1].date,-1):r)),i=Fc(e,"completed");return l`
<dl class="card stats three">
<div class="stat">
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${ph} name="leadTime" times=${t} />
<${ph} name="cycleTime" times=${n} />
</dl>
<${Uc} title=${s("reports.flow")} series=${vx} points=${e} names=${a} interval=${o} />
<${Uc} title=${s("reports.burnUp")} series=${gx} points=${e} names=${a} interval=${o} />
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class="room">
<table>
<thead>
<tr>
<th scope="col">${s("reports.interval")}</th>
${Jo.map(c=>l`<th scope="col" key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope="row">${a[u]}</th>
${Jo.map(d=>l`<td class="num" key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function ph({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class="stat">
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ae(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await wx(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function wx(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=H(a):o||=H(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=Se(r)}return{errors:n,whole:o}}function q({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=Fe(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
<div class="top-line"><label for=${u}>${t}</label>${r}</div>
<${m}
class="input"
id=${u}
name=${e}
aria-invalid=${o?"true":void 0}
aria-describedby=${d}
...${c}
>
${i}
</${m}>
${n&&l`<p class="hint" id=${`${u}-hint`}>${n}</p>`}
${o&&l`<p class="error" id=${`${u}-error`} role="alert">${o}</p>`}
</div>`}var Ee=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var qc=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Cn(){let e=st.value;if(!lo.value)return null;let t=()=>{ue.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${sn.value}
title=${sn.value?s("views.day"):void 0}
aria-keyshortcuts="V"
>
<${k} name="save" />
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=lo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await be(Fa,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await io()};return l`
${Yf.value&&qc(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${sn.value}
>
<${k} name="save" />
<span>${s("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
<${k} name="pen" />
<span>${s("views.this")}</span>
</button>
`}var hi=()=>{ue.value=""};function hh(e){let t=new URLSearchParams(Y.peek().query);e?t.set("saved",e):t.delete("saved"),Ys(t)}function vh(){let[e]=x(st.peek()),[t,n]=x(!e),[o]=x(K("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!qc(e),i=Ae(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:p={},orderBy:$=[],groupBy:f=null}=(e&&!Go(e)?e:lo.peek())??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:p,orderBy:$,groupBy:f},{createView:y}=await _(Ff,{input:v,key:o});return y.view&&await $h(y.view.id,s("views.saved",{view:y.view.name})),y}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(Fa,{id:e.id,input:h});return b.errors.length||await $h(e.id,s("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await be(qf,{id:e.id},s("views.deleted",{view:e.name}))||(hi(),hh(""),await io())};return l`<${L} class="small" labelledby="view-title" close=${hi}>
<form class="pad" onSubmit=${i.submit} novalidate>
<h2 id="view-title">${t?s("views.save"):e?.name}</h2>
<${Ee} text=${i.whole} />
${a?l`<p>${s("views.theirs",{who:e?.owner?.name??s("feed.someone"),team:e?.team?.name})}</p>`:l`
<${q}
name="name"
label=${s("views.name")}
defaultValue=${t?"":e?.name}
maxlength="100"
required
autofocus
error=${i.errors.name}
/>
${r&&l`<${xx} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
`}
<div class="actions">
${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
${s("command.delete")}
</button>`}
${!t&&l`<button
type="button"
class="btn quiet"
disabled=${sn.value}
title=${sn.value?s("views.day"):void 0}
onClick=${()=>n(!0)}
>
<${k} name="plus" />
${s("views.saveAs")}
</button>`}
<button type="button" class="btn quiet end" onClick=${hi}>${s("cancel")}</button>
${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
</${L}>`}async function $h(e,t){await io(),hi(),hh(e),D({text:t})}function xx({team:e,error:t}){let n=ee.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${q} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
</${q}>`}var cs=({task:e})=>l`
<p>${e.title}</p>
<${Ko} task=${e} most=${5} />
<div>
<${ne} kind="priority" value=${e.priority} />
<code>${e.key||"\u2026"}</code>
<${Sn} task=${e} />
<${Wo} task=${e} />
<${oe} user=${e.assignee} />
</div>
`;function vi({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=R(e);return a&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${cs} task=${a} />
</div>`}var Sx=200;function gi({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=F(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ce({q:r.current})},Sx)});return l`<input
class="input search"
type="search"
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ve(e,t,n){let o=ga(e,t,n),r=At(()=>Zm(o)??new Mo(e,t,n),[o]);return V(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?ba(o,r):r.close()),[r]),r}var Ie=w(null),bi=w({x:0,y:0,width:0}),Xo=w(""),us=[];function gh({by:e,want:t}){let n=Ve({...t,status:so},wt.manual,{size:100}),o=Lf(n.ids.value,e,qt.value),r=En(),a=It(()=>Ie.value?.by==="pointer"?Ie.value.id:null).value;return us=o,I(()=>{let i=ye(()=>{r.current?.classList.toggle("carrying",Ie.value!==null)});return()=>{i(),Ie.value=null}},[]),n.failed.value&&!n.ready.value?l`<${W} problem=${n.failed.value} retry=${()=>n.load()} />`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${Ex} key=${i.key} by=${e} group=${i} ids=${i.ids} />`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([i,c])=>l`<span><kbd>${i}</kbd> ${s(`board.${c}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Xo}</p>
${a&&l`<${vi} id=${a} at=${bi} />`}
</div>`:l`<${ae} rows=${6} />`}function Ex({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=It(()=>Ie.value?.over===o&&Ie.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${yi(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class="num">${s.number(n.length)}</span>
${a&&ee.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Dt(a)}
>
<${k} name="plus" />
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${_x} key=${c} id=${c} by=${e} home=${o} />`)}
${i&&l`<li class="slot" />`}
</ul>`:l`<p class="none">${s("board.noneIn")}</p>`}
</section>`}var yi=({key:e})=>e||"none",bh=({fields:e,label:t})=>!!(e||t),yh=({can:e},t)=>t==="assignee"?e.assign:e.update;function _x({id:e,by:t,home:n}){let o=G(e).value,r=It(()=>Ie.value?.id===e&&Ie.value.from===n?Ie.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby="board-how"
onFocus=${()=>{Ge.value=e}}
onClick=${()=>Ot(o)}
onPointerDown=${i=>yh(o,t)&&Gt(i,{lift:c=>{Ie.value={id:e,from:n,over:n,by:"pointer"},bi.value=c},over:(c,u)=>{bi.value={...bi.value,...u};let d=us.find(p=>yi(p)===c&&(bh(p)||p.key===n)),m=Ie.peek();d&&m&&d.key!==m.over&&(Ie.value={...m,over:d.key})},drop:()=>Hc(o),cancel:()=>Bc(e)})}
onContextMenu=${i=>rn(i,e)}
onKeyDown=${i=>Tx(i,o,t,n)}
>
<${cs} task=${o} />
</button>
</li>`:null}function Tx(e,t,n,o){let r=Ie.value?.id===t.id&&Ie.value.from===o?Ie.value:null;if(e.key===" "){if(e.preventDefault(),r)return Hc(t);if(!yh(t,n))return;Ie.value={id:t.id,from:o,over:o,by:"keys"},Xo.value=s("board.lifted",{task:t.title,column:Ax(o)});return}let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return Bc(t.id);if(e.key==="Enter")return Hc(t);let i=us.filter(d=>bh(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Ie.value={...r,over:u.key},Xo.value=u.name,document.querySelector(`.board [data-drop="${yi(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var Ax=e=>us.find(t=>t.key===e)?.name??"";function Hc(e){let t=Ie.value,n=R(e.id);Ie.value=null;let o=t&&us.find(({key:r})=>r===t.over);if(!o||!n)return void(Xo.value=s("board.cancelled"));if(o.key===t.from)return Bc(n.id);Xo.value=s("board.dropped",{task:n.title,column:o.name}),o.label?Zr([n],new Map([[n.team.id,o.label]]),!0):o.fields&&tt(n,o.fields),me(`.board [data-drop="${yi(o)}"] [data-task="${n.id}"]`)}function Bc(e){Ie.value=null,Xo.value=s("board.cancelled"),me(`.board [data-task="${e}"]`)}var Ix=[{field:"RANK",direction:"ASC"}],Ox=[{field:"UPDATED_AT",direction:"DESC"}],ds=O(()=>{let e=qt.value?.stages??[],t=JSON.stringify([e,Y.value.query.get("cancelled")]);return t!==Kc.key&&(Kc={key:t,columns:lf(e,Y.value.query.get("cancelled")==="1")}),Kc.columns}),Kc={key:"",columns:[]},wh=e=>ds.peek().find(t=>t.id===e),Gc=e=>ds.peek().find(t=>Yr(e,t)),Ue=w(null),ki=w({x:0,y:0,width:0}),Rn=w("");function xh({place:{query:e}}){let t=es.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=ds.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class="top">
<div><h1>${st.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
<div class="tools"><${St} /><${Cn} /><${In} /></div>
</header>
<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${gi} query=${e} />
<${On} query=${e} />
<${Zo} query=${e} />
<${Dn} query=${e} />
<${pi} query=${e} />
<${it}
name="group"
query=${e}
first=${s("group.stage")}
options=${es.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Ce({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${gh} key=${t} by=${t} want=${Ke(e)} />`:l`<${Dx} query=${e} />`}
</div>`}function Dx({query:e}){let t=ds.value,n=t.length>4?"many":t.length>3?"four":"",o=En(),r=It(()=>Ue.value?.by==="pointer"?Ue.value.id:null).value;return I(()=>{let a=ye(()=>{o.current?.classList.toggle("carrying",Ue.value!==null)});return()=>{a(),Ue.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${Rx} key=${a.id} column=${a} want=${Cx(a,Ke(e))} />`)}
</div>
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Rn}</p>
${r&&l`<${vi} id=${r} at=${ki} />`}
</div>`}var Cx=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function Rx({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ve(t,Z({status:o})?Ix:Ox,{size:50}),i=It(()=>Px(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=Nx(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${ne} kind="status" value=${o} mute />
<h2 id=${`col-${n}`} title=${r?.name}>${Wt(e)}</h2>
<${Mx} count=${a.ready.value?u:null} limit=${Lx(t)?null:r?.limit} />
${Z({status:o})&&ee.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:Wt(e)})}
title=${s("command.new")}
onClick=${()=>Dt({status:o,...qo(e)})}
>
<${k} name="plus" />
</button>`}
</header>
${a.failed.value&&l`<${W} problem=${a.failed.value} retry=${()=>a.load()} />`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(p=>[...i===p?[l`<${kh} key="slot" />`]:[],d.get(p)])}
${i===null&&l`<${kh} key="last" />`}
</ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ae} rows=${3} />`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function Nx(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${Fx} key=${n} id=${n} />`])),t.current}var Lx=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function Mx({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
<span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
<span class="sr">${o}</span>
</span>`}function Px(e,t){let n=Ue.value;if(!(n?.over.id!==e.id||!Sh(n,t)))return Z(e)?n.before:t[0]??null}var kh=()=>l`<li class="slot" />`;function Sh({id:e,over:t,before:n},o){let r=R(e);return!r||!Yr(r,t)?!0:Z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Eh=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),po=(e,t)=>Eh(e,t).map(n=>n.dataset.task??"");function Ux(e,t,n){let o=Eh(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function _h(e,t){let n=po(t,"");return n[n.indexOf(e)+1]??null}function Fx({id:e}){let t=G(e).value,n=It(()=>Ue.value?.id===e?Ue.value.by:null).value;if(!t)return null;let o=`tk${Z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby="board-how"
onFocus=${()=>{Ge.value=e}}
onClick=${()=>Ot(t)}
onPointerDown=${a=>t.can.changeStatus&&Gt(a,{lift:i=>{let c=Gc(t);c&&(Ue.value={id:e,over:c,before:_h(e,c),by:"pointer"}),ki.value=i},over:(i,c,{y:u})=>{let d=wh(i);ki.value={...ki.value,...c},d&&Bx(d,Ux(d,e,u))},drop:()=>Wc(e),cancel:()=>Ah(e)})}
onContextMenu=${a=>rn(a,e)}
onKeyDown=${a=>qx(a,t)}
>
<${cs} task=${t} />
</button>
</li>`}function qx(e,t){let n=Ue.value?.id===t.id?Ue.value:null;if(e.key===" "){if(e.preventDefault(),n)return Wc(t.id);t.can.changeStatus&&Gx(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?Kx(n,o):Wx(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=ds.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=po(c,t.id);Ue.value={...n,over:c,before:u[Th(n)]??null},Rn.value=Wt(c),Hx(c)}else e.key==="Escape"?(e.preventDefault(),Ah(t.id)):e.key==="Enter"&&(e.preventDefault(),Wc(t.id))}var Hx=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function Bx(e,t){let n=Ue.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Ue.value={...n,over:e,before:t})}function Th({id:e,over:t,before:n}){let o=po(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Kx(e,t){if(!Z(e.over))return;let n=po(e.over,e.id),o=Math.max(0,Math.min(n.length,Th(e)+t));Ue.value={...e,before:n[o]??null},Rn.value=s("board.spot",{column:Wt(e.over),at:o+1,n:n.length+1})}function Wx(e,t){let{id:n}=e,o=Gc(e);if(!o)return;let r=po(o,n),a=po(o,"").indexOf(n)+t;!e.can.changeStatus||!Z(e)||a<0||a>r.length||(zr(e,r,a),Rn.value=s("board.spot",{column:Wt(o),at:a+1,n:r.length+1}),me(`.board [data-task="${n}"]`))}function Gx(e){let t=Gc(e);t&&(Ue.value={id:e.id,over:t,before:_h(e.id,t),by:"keys"},Rn.value=s("board.lifted",{task:e.title,column:Wt(t)}))}function Wc(e){let t=Ue.value,n=R(e);if(Ue.value=null,!t||!n)return;let o=wh(t.over.id);if(!o)return void(Rn.value=s("board.cancelled"));Rn.value=s("board.dropped",{task:n.title,column:Wt(o)});let r=po(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Z(o)?Sh(t,r)&&zr(n,a,i<0?a.length:i,o):tt(n,qo(o)),me(`.board [data-task="${e}"]`)}function Ah(e){Ue.value=null,Rn.value=s("board.cancelled"),me(`.board [data-task="${e}"]`)}var jx=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Vx=6,Yx=4,Et=w(null),ms=w(""),Ih=w("");function Dh({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:C.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?xr(r)?r:C.value:`${o}-01`),i=Array.from({length:t?7:Vx*7},(b,v)=>U(a,v)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Ve({...Ke(e),from:i[0],to:i.at(-1)},jx,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>G(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,p=En(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{Et.value=null},[]);let f=b=>Ce(t?{week:U(a,7*b)}:{month:wr(o,b)}),h=b=>Ce({view:b,week:"",month:""});return zx(u.ready.value),l`<div class="wrap">
<header class="top">
<div>
<h1>${c}</h1>
<p role="status">${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
<p class="sr" id="cal-how">${s("calendar.how")}</p>
</div>
<div class="tools"><${St} /><${Cn} /><${In} /></div>
</header>
<div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
<div class="split">
<button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>f(-1)}>
<${k} name="back" />
</button>
<button class="btn quiet" onClick=${()=>Ce({month:"",week:""})}>${s("due.today")}</button>
<button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>f(1)}>
<${k} name="next" />
</button>
</div>
<div class="seg" role="group" aria-label=${s("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>h("")}>${s("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>h("week")}>${s("calendar.week")}</button>
</div>
<${On} query=${e} />
<${Dn} query=${e} />
</div>
${u.failed.value&&l`<${W} problem=${u.failed.value} retry=${()=>u.load()} />`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${ae} rows=${8} />
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${te} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${te}>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${p}>
${s.weekdays().map(b=>l`<span class="wd" aria-hidden="true">${b}</span>`)}
${i.map(b=>l`<${Zx}
key=${b}
day=${b}
out=${!t&&b.slice(0,7)!==o}
most=${t?1/0:Yx}
ids=${d.get(b)??[]}
/>`)}
</section>`}
<p class="hints">
${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([b,v])=>l`<span><kbd>${b}</kbd> ${s(v)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${ms}</p>
</div>`}function zx(e){let t=A(!1);V(()=>{!e||t.current||(t.current=!0,Xn.peek()&&Vs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Zx({day:e,out:t,most:n,ids:o}){let r=Et.value,a=Ih.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===C.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
<h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
${ee.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:s.longDay(e)})}
title=${s("command.new")}
onClick=${()=>Dt({dueDate:e})}
>
<${k} name="plus" />
</button>`}
<ul>
${i.map(d=>l`<${Jx} key=${d} id=${d} />`)}
${o.length>n&&l`<li key="rest">
<button
class="rest"
aria-expanded=${a}
onClick=${()=>{Ih.value=a?"":e}}
>
${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
</button>
</li>`}
</ul>
</div>`}function Jx({id:e}){let t=G(e).value;if(!t)return null;let n=Et.value?.id===e,o=t.overdue&&Z(t),r=a=>t.can.update&&Gt(a,{lift:()=>{Et.value={id:e,over:t.dueDate??C.peek()}},over:i=>{i&&(Et.value={id:e,over:i})},drop:()=>Ch(e),cancel:()=>Rh(e)});return l`<li>
<button
class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
data-task=${e}
data-go
title=${t.title}
aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
aria-describedby="cal-how"
aria-pressed=${n}
onFocus=${()=>{Ge.value=e}}
onPointerDown=${r}
onContextMenu=${a=>rn(a,e)}
onClick=${()=>Ot(t)}
onKeyDown=${a=>Qx(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var Oh={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Qx(e,t){let n=Et.value?.id===t.id?Et.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),Et.value={id:t.id,over:t.dueDate},ms.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Ch(t.id);else if(n&&Oh[e.key]){e.preventDefault();let o=U(n.over,Oh[e.key]);Et.value={id:t.id,over:o},ms.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Rh(t.id))}function Ch(e){let t=Et.value?.over,n=R(e);Et.value=null,!(!t||!n)&&(ms.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),tt(n,{dueDate:t}),me(`.cal [data-task="${e}"]`))}function Rh(e){Et.value=null,ms.value=s("board.cancelled"),me(`.cal [data-task="${e}"]`)}var Nh=`mutation Login($input: LoginInput!) { login(input: $input) { ${Fn} } }`,Xx=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Fn} } }`,e0="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",t0="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",n0=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Fn} session { id } }
}`,o0=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,r0="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",s0="query Registration { instance { registrationOpen } }";function Yt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
<a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class="after">${o}</div>
</main>`}var a0=()=>{let e=re.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function jc(e,t=a0()){return e?.token&&(yr(e),z(t,{replace:!0})),e}function Lh(){let e=Ae(async({email:t,password:n})=>jc((await He(Nh,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Yt}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${gr.value&&l`<p class="note" role="status">${s(gr.value)}</p>`}
<${Ee} text=${e.whole} />
<${q}
name="email"
label=${s("door.email")}
type="email"
autocomplete="username"
autofocus
required
error=${e.errors.email}
/>
<${q}
name="password"
label=${s("door.password")}
type="password"
autocomplete="current-password"
required
error=${e.errors.password}
aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
</${Yt}>`}function Mh(){let[e,t]=x(!0);I(()=>{He(s0,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return jc((await He(Xx,{input:c})).register,"/")});return l`<${Yt}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
>
${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
<${Ee} text=${o.whole} />
<${q} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
<${q}
name="email"
label=${s("door.email")}
type="email"
autocomplete="username"
required
error=${o.errors.email}
/>
<${q}
name="password"
label=${s("door.password")}
type="password"
autocomplete="new-password"
required
hint=${s("door.passwordHint")}
error=${o.errors.password}
/>
<button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
</${Yt}>`}function Ph(){let[e,t]=x(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await He(t0,{email:o});return r.ok&&t(o),r});return l`<${Yt}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
>
${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
<${Ee} text=${n.whole} />
<${q}
name="email"
label=${s("door.email")}
type="email"
autocomplete="username"
autofocus
required
hint=${s("door.forgotHint")}
error=${n.errors.email}
/>
<button class="btn wide" disabled=${n.busy}>${s("door.send")}</button>
</${Yt}>`}function Uh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??re.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{z("/reset",{replace:!0}),e&&He(o0,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(H(a))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:a}=await He(n0,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await He(Nh,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&He(e0,{id:a.session.id},{token:i.token}).catch(()=>{}),jc(i,"/")});return l`<${Yt}
title=${s("door.resetTitle")}
form=${o}
after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
>
${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
${t&&l`<p class="note bad" role="alert">${t}</p>`}
<${Ee} text=${t?"":o.whole} />
<${q}
name="newPassword"
label=${s("door.newPassword")}
type="password"
autocomplete="new-password"
autofocus
required
hint=${s("door.passwordHint")}
error=${o.errors.newPassword}
/>
<button class="btn wide" disabled=${o.busy||!e||!!t}>${s("door.set")}</button>
</${Yt}>`}function Fh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await He(r0,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{z("/confirm",{replace:!0}),e&&o()},[]),l`<${Yt}
title=${s("confirm.title")}
form=${{submit:r}}
after=${l`<p><a href="/">${s(S.value?"confirm.open":"door.signIn")}</a></p>`}
>
${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
${t==="away"&&l`
<p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
<button class="btn wide">${s("confirm.again")}</button>
`}
</${Yt}>`}var i0=365;function qh(){let e=Vo.value,t=e&&jo.value.get(e.id);if(!t)return null;let n=r=>e$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${mi}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...di(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?To(Date.parse(t.snoozedUntil)):""}
days=${i0}
close=${()=>{Vo.value=null}}
/>`}var wi=new Map;function Hh({id:e,occurredAt:t}){let n=`${e} ${t}`,o=wi.get(n)??w("");return wi.has(n)||(wi.set(n,o),l0(e).then(r=>{o.value=r},()=>wi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function l0(e){let{node:t}=await _(wp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var c0=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],u0={SECURITY:"/settings",TRANSFER:"/settings"},d0=new Set(["MENTIONED","COMMENTED"]);function Kh(){let e=Ba.value,t=Wr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{J.value==="sync"&&e.failed.peek()&&e.load()},[e,J.value]);let n=e.notices.value,o=Me.value;return l`<div class="wrap">
<header class="top">
<div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class="tools">
<div class="seg" role="group" aria-label=${s("tasks.filters")}>
${hc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Ce({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${Ga}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?n.length?l`<${m0} key=${e.show} notices=${n} />`:l`<div class="card">
<${te} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
</${te}>
</div>`:!e.failed.value&&l`<${ae} rows=${5} />`}
${e.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<p class="hints">
${c0.map(r=>l`<span>${at(Xa(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
</p>
<${qh} />
</div>`}function m0({notices:e}){let t=A(null),n=A(-1);V(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Ka.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${p0} key=${a.id} notice=${a} />`)}
</ul>`}function p0({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(G(n.id).value??n),p={fresh:!i,open:n!==null&&he.value===n.id},$=["notice",...Object.entries(p).flatMap(([b,v])=>v?[b]:[])].join(" "),f=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(Ge.value=n.id)}}
>
${o?l`<${oe} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div class="about">
<${Bh} notice=${e}>
${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
${m&&l`<${ne} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
</${Bh}>
<small>
<bdi>${h}</bdi>
${` \xB7 ${r.map(b=>s(`reason.${b}`)).join(", ")}`}
${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
${" \xB7 "}
<time datetime=${d}>${s.ago(d)}</time>
${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
</small>
</div>
<span class="split acts">
<${Vc}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${f}
onClick=${()=>ja(e)}
/>
<${Vc}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${f}
onClick=${()=>Ha(e,!c)}
/>
<${Vc}
name="later"
icon="later"
of=${f}
popup
onClick=${({currentTarget:b})=>{Vo.value={id:t,anchor:b}}}
/>
</span>
</li>`}function Bh({notice:e,children:t}){let n=f0(e),o=()=>{e.readAt||ja(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function f0(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Hh(e):t&&n&&d0.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:u0[o[0]]??null}var Vc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class="icon"
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${k} name=${t} />
</button>`;var $0=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,h0=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,v0=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${B} } }`,g0=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${B} } }`,b0=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${B} } }`,y0=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${B} } }`,k0=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${B} ok transcript } }`,Wh=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],w0={SENT:"ok",RETRYING:"warm",FAILED:"bad"},xi=20;function Gh(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
<header class="top"><h1>${s("place.instance")}</h1></header>
<div class="card"><${te} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${te}></div>
</div>`:l`<div class="wrap">
<header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${x0} />
<${S0} />
<${E0} />
</div>`}function x0(){let[e,t]=x(""),[n,o]=x(xi),{data:r,failed:a,again:i}=je(()=>_($0,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},p)=>{await be(v0,{id:d,role:p==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},p)=>{let $=s(p?"admin.reactivated":"admin.deactivated",{who:m});await be(p?b0:g0,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
<header>
<h2 id="users-title">${s("admin.users")}</h2>
${r&&l`<span class="num">${s.number(r.users.totalCount)}</span>`}
</header>
<div class="filters">
<input
class="input search"
type="search"
aria-label=${s("admin.search")}
placeholder=${s("admin.search")}
value=${e}
onInput=${F(t)}
/>
</div>
${a?l`<${W} problem=${a} retry=${i} />`:r?l`<ul class="card people">
${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
<${oe} user=${d} mute big />
<div class="who">
<strong>${d.name}</strong>
<small>
${d.email} · ${s("admin.since",{when:s.date(Eo(d.createdAt),{dateStyle:"medium"})})}
</small>
</div>
${!d.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
<select
class="input"
aria-label=${s("team.roleOf",{who:d.name})}
value=${d.role}
onChange=${F(m=>c(d,m))}
>
${["USER","ADMIN"].map(m=>l`<option value=${m} selected=${m===d.role}>${s(`userRole.${m}`)}</option>`)}
</select>
${d.id!==S.value?.id&&l`<button
class="btn quiet"
onClick=${()=>u(d,!d.active)}
>
${s(d.active?"admin.deactivate":"admin.reactivate")}
<span class="sr"> ${d.name}</span>
</button>`}
</li>`)}
</ul>`:l`<${ae} />`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+xi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function S0(){let[e,t]=x(""),[n,o]=x(xi),{data:r,failed:a,again:i}=je(()=>_(h0,{status:Wh.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await be(y0,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
<header>
<h2 id="mail-title">${s("admin.mail")}</h2>
${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class="filters">
<select class="input" aria-label=${s("field.status")} value=${e} onChange=${F(t)}>
<option value="">${s("any.status")}</option>
${Wh.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
</select>
<button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
</div>
${a?l`<${W} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
<div class="who">
<strong>${u.subject}</strong>
<small>
${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
</small>
${u.error&&l`<small class="error">${u.error}</small>`}
</div>
<span class="chip ${w0[u.status]??""}">${s(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${s("mail.resend")}
<span class="sr"> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class="card"><${te} title=${s("mail.none")}>${s("mail.noneHint")}</${te}></div>`:l`<${ae} rows=${3} />`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+xi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function E0(){let[e,t]=x(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(k0,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
<header><h2 id="test-title">${s("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Ee} text=${n.whole} />
<div class="inline">
<${q}
name="to"
label=${s("mail.to")}
type="email"
defaultValue=${S.value?.email}
error=${n.errors.to}
/>
<button class="btn" disabled=${n.busy}>${s("mail.sendTest")}</button>
</div>
${e&&l`<div role="status">
<p class=${e.ok?"":"late"}>${s(e.ok?"mail.testOk":"mail.testFailed")}</p>
<pre class="transcript" tabindex="0" aria-label=${s("mail.transcript")}>${e.transcript.join(`
`)}</pre>
</div>`}
</form>
</section>`}function jh(){return l`<div class="wrap">
<div class="empty">
<${k} name="find" />
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class="btn" href="/">${s("place.today")}</a>
</div>
</div>`}var Vh="taskflow.numbers",er=w(localStorage.getItem(Vh)==="open");function Yh(){let e=Fr(),t=()=>{er.value=!er.value,localStorage.setItem(Vh,er.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
${er.value?l`<${Yc} /><${zc} />`:l`<dl class="card six ${qr()}">
${_0.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
<dt><a href=${De(o)}>${s(`tile.${n}`)}</a></dt>
<dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${er.value} onClick=${t}>
<${k} name="live" />
${s(er.value?"numbers.less":"numbers.more")}
</button>
</section>`}var _0=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Yc(){let e=Fr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${ah}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${qr()}">
<${_t}
name="total"
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
</${_t}>
<${_t}
name="pending"
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
</${_t}>
<${_t} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${no} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
</${_t}>
<${_t}
name="completed"
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
</${_t}>
<${_t}
name="overdue"
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${no} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
</${_t}>
<${_t} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class="avs">${yt.value.slice(0,4).map(a=>l`<${oe} user=${a} mute />`)}</div>
</${_t}>
</dl>`}function _t({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
<dt><a href=${De(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function zc(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
<header>
<h2 id="flow-title">${s("flow.title")}</h2>
<div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
</header>
<div class="room" ref=${e}>
${t>0&&Re.value&&l`<${ih} flow=${Re.value.flow} width=${t} />`}
</div>
</section>`}var T0=[{field:"CREATED_AT",direction:"DESC"}],zh=12,A0=["title","assignee","priority","status"];function Zh(){let e=Ve({},T0,{size:zh}),t=e.ids.value.slice(0,zh);return l`<div class="wrap">
<header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${Yc} />
<section class="card recent" aria-labelledby="recent-title">
<h2 id="recent-title">${s("overview.recent")}</h2>
${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${A0.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${I0} key=${n} id=${n} />`)}</tbody>
</table>`:l`<${te} title=${s("tasks.none")}>${s("overview.none")}</${te}>`:!e.failed.value&&l`<${ae} rows=${5} />`}
</section>
${e.ready.value&&l`<${zc} /><${is} class="page narrow card" />`}
</div>`}function I0({id:e}){let t=G(e).value;return t&&l`<tr data-task=${e}>
<th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var O0=2e3,Zc=new Set,fo=null,Si=()=>{},Qh=0;function Ei(e){return Zc.add(e),()=>Zc.delete(e)}function Jc(){Si(),Si=Bt(Hd,()=>({after:fo}),{next:({events:e})=>D0(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Qh=setTimeout(Xh,O0)}})}function D0(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Jc():Xh();e.__typename==="StreamReady"&&!fo&&Jh(null),fo=e.cursor,e.__typename==="StreamEvent"&&Jh(e.event)}function Xh(){fo=null,Jc()}function Jh(e){for(let t of Zc)t(e)}Po(({inbox:e})=>{fo||(fo=e?.cursor??null,Jc())});O(()=>S.value?.id).subscribe(()=>{Si(),Si=()=>{},clearTimeout(Qh),fo=null});var ev=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,tv=`query ReadPreferences { preferences { ${ev} } }`,nv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${B} preferences { ${ev} } }
}`;var ps=["IN_APP","EMAIL","PUSH"];function ov(){let e=w(null),t=w(null),n=w([]),o=w({}),r=w(!1),a=O(()=>e.value&&n.value.reduce(($,{input:f})=>C0($,f),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:f}=await _(tv,{});$===i&&M(()=>[e.value,t.value]=[f,null])}catch(f){$===i&&(t.value=f)}$===i&&(c=!1)}function m($,f){let h={place:$,input:f};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let b=await p(f);M(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function p($){try{let{errors:f,preferences:h}=(await _(nv,{input:$})).updatePreferences;return f.length?H(f[0]):(e.value=h,c&&d(),"")}catch(f){return Se(f)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function C0(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var R0={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},rv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],N0="account",L0={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function sv({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=L0[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(U0),u=c.findIndex(m=>m.some(p=>p===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope="col"><span class="sr">${s("told.reason")}</span></th>
${ps.map(r=>l`<th scope="col" key=${r}>
<${k} name=${R0[r]} />
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${M0(t).map(([r,a])=>l`<tbody key=${r}>
<tr class="sort"><th scope="rowgroup" colspan=${ps.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${P0} key=${i.reason} preferences=${e} row=${i} />`)}
</tbody>`)}
</table>`}function M0({notifications:e}){let t=rv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...rv,[N0,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function P0({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=Qc(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=ps.filter(p=>p===u?d:n.includes(p));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope="row">
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
</th>
${ps.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type="checkbox"
data-channel=${u}
aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${Qc(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>Qc(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var Qc=(e,t)=>e==="SECURITY"&&t==="EMAIL",U0=e=>[...e.querySelectorAll("input")];var F0=["OFF","DAILY","WEEKLY"],q0=Array.from({length:24},(e,t)=>t),H0=[1,2,3,4,5,6,7],av=["P1D","P2D","P3D","P7D","P14D"],B0={quietFrom:"20:00",quietUntil:"07:30"},K0=900,lv=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${W0} preferences=${e} wanted=${t} />
<${G0} preferences=${e} wanted=${t} />
<${j0} preferences=${e} wanted=${t} />
</div>`;function tr({label:e,hint:t,why:n,children:o}){let r=Fe();return l`<div class="told-line" role="group" aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
</div>
<div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function W0({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${tr}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
${F0.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${Xc}
label=${s("told.weekday")}
value=${r}
all=${H0.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${Xc}
label=${s("told.hour")}
value=${o}
all=${q0.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
</${tr}>`}function G0({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?B0:{quietFrom:null,quietUntil:null}),a=pn.value.replaceAll("_"," ");return l`<${tr}
label=${s("told.quiet")}
hint=${s("told.quietHint",{zone:a})}
why=${e.wrong.value.quiet}
>
${i=>l`
<label class="check">
<input type="checkbox" checked=${t!==null} aria-describedby=${i} onChange=${r} />
${s("told.quietOn")}
</label>
${t!==null&&n!==null&&l`<span class="span">
<${iv}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden="true">–</span>
<${iv}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
</${tr}>`}function j0({preferences:e,wanted:{remindBefore:t}}){let n=t&&!av.includes(t)?[t]:[],o=[...av,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${tr} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${Xc}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
</${tr}>`}var Xc=({label:e,value:t,all:n,choose:o})=>l`<select
class="input"
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function iv({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class="input"
type="time"
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,K0,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function cv({isMeant:e}){let[t]=x(ov),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Ei(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),V(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
<header>
<h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
<span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class="card"><${sv} preferences=${t} wanted=${o} /></div>
<${lv} preferences=${t} wanted=${o} />
`:t.failed.value?l`<${W} problem=${t.failed.value} retry=${t.read} />`:l`<${ae} rows=${8} />`}
</section>`}var eu="id name service createdAt lastUsedAt error",_i=`query PushDevices { instance { vapidKey } pushDevices { ${eu} } }`,uv=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${B} device { ${eu} } }
}`,dv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${B} deletedId } }`,mv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${B} device { ${eu} } } }`;var tu="taskflow.push",pv="/service-worker.js",$o=w("");function nu(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?z0()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function fv(e,t){return await Notification.requestPermission()!=="granted"?null:bv(await yv(e),t)}async function $v(){localStorage.removeItem(tu),$o.value="",await hv()}async function hv(){await(await(await navigator.serviceWorker?.getRegistration(pv))?.pushManager.getSubscription())?.unsubscribe()}async function vv(e){$o.value="";let t=V0();if(!(!t||nu()||Notification.permission!=="granted"))try{if(t.owner!==e)return await hv();let{instance:n}=await _(_i,{});n?.vapidKey&&await bv(await yv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function gv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&z(e.open)})}async function bv(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(uv,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(tu,JSON.stringify({owner:t,device:i.id})),$o.value=i.id),a}async function yv(e){await navigator.serviceWorker.register(pv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Y0(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function V0(){try{return JSON.parse(localStorage.getItem(tu)??"null")}catch{return null}}function Y0(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var z0=()=>/iPhone|iPad/.test(navigator.userAgent);function kv(){let{data:e,failed:t,again:n}=je(()=>_(_i,{}),[$o.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
<header><h2 id="push-devices">${s("push.title")}</h2></header>
${t&&l`<${W} problem=${t} retry=${n} />`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${J0} key=${a.id} device=${a} again=${n} />`)}
</ul>`}
${e&&l`<${Z0} vapidKey=${o} isOn=${r.some(({id:a})=>a===$o.value)} again=${n} />`}
</section>`}function Z0({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?nu():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await fv(e??"",S.peek()?.id??"");u?.errors.length?D({bad:!0,text:H(u.errors[0])}):u&&D({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),D({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class="split">
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function J0({device:e,again:t}){let[n,o]=x(!1),r=e.id===$o.value,a=async()=>{r&&await $v().catch(()=>{}),await be(dv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await be(mv,{id:e.id});c?.device&&!c.device.error&&D({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
<div class="who">
<strong>${e.name.replace(" on "," \xB7 ")}</strong>
<small>
${e.service} · ${e.lastUsedAt?s("settings.lastUsed",{when:s.ago(e.lastUsedAt)}):s("settings.neverUsed")}
</small>
${e.error&&l`<small class="error">${s("push.error",{words:e.error})}</small>`}
</div>
${r&&l`<span class="chip ok">${s("settings.thisOne")}</span>`}
<div class="tools">
<button class="btn quiet" disabled=${n} onClick=${i}>${s("push.test")}</button>
<button
class="icon"
aria-label=${s("push.remove",{name:e.name})}
title=${s("push.remove",{name:e.name})}
onClick=${a}
>
<${k} name="trash" />
</button>
</div>
</li>`}var Q0=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${B} user { ${mn} } }
}`,X0=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${B} ok
}
}`,eS=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,wv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${B} } }`,tS=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${B} secret } }`,nS=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${B} } }`,oS=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Fn} } }`,rS=["READ","WRITE","ADMIN"];function xv({place:e}){let t=je(()=>_(eS,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class="top">
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class="tools"><button class="btn quiet" onClick=${()=>fn()}>${s("command.signOut")}</button></div>
</header>
<${sS} />
<${aS} />
<${cv} isMeant=${e.key==="notifications"} />
<${kv} />
<${iS} keys=${o} />
${t.failed?l`<${W} problem=${t.failed} retry=${t.again} />`:l`
<${lS} rows=${n} keys=${o} again=${t.again} />
<${uS} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
`}
<p class="dim sm">TaskFlow ${Pr}</p>
</div>`}var zt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function sS(){let e=Ae(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(Q0,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,D({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${zt} id="profile" title=${s("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<${q}
name="name"
label=${s("door.name")}
autocomplete="name"
defaultValue=${S.value?.name}
error=${e.errors.name}
/>
<${q}
name="timeZone"
label=${s("settings.zone")}
as="select"
hint=${s("settings.zoneHint")}
error=${e.errors.timeZone}
>
${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
</${q}>
<${q} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
${Object.entries(Hs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ze.value.split("-")[0]===o}>${r}</option>`)}
</${q}>
<div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
</form>
</${zt}>`}function aS(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Rl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${zt} id="appearance" title=${s("settings.appearance")}>
<div class="card pad">
<div class="split">
<span>${s("settings.theme")}</span>
<div class="seg end" role="group" aria-label=${s("settings.theme")}>
${["","light","dark"].map(o=>l`<button aria-pressed=${e===o} onClick=${()=>n(o)}>
${s(`theme.${o||"system"}`)}
</button>`)}
</div>
</div>
</div>
</${zt}>`}var Sv=({keys:e,...t})=>e.length>0&&l`<label class="check">
<input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function iS({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(X0,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),D({text:s("settings.passwordChanged")})),i});return l`<${zt} id="password" title=${s("settings.password")}>
<form class="card pad" onSubmit=${t.submit} novalidate>
<input
class="sr"
name="username"
autocomplete="username"
value=${S.value?.email}
tabindex="-1"
aria-hidden="true"
readonly
/>
<${Ee} text=${t.whole} />
<${q}
name="currentPassword"
label=${s("settings.currentPassword")}
type="password"
autocomplete="current-password"
error=${t.errors.currentPassword}
/>
<${q}
name="newPassword"
label=${s("door.newPassword")}
type="password"
autocomplete="new-password"
hint=${s("settings.passwordHint")}
error=${t.errors.newPassword}
/>
<${Sv} keys=${e} defaultChecked />
<div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
</${zt}>`}function lS({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await be(wv,{id:c.id},s("settings.revoked"))&&n();return l`<${zt} id="sessions" title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class="who">
<strong>${dS(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class="actions">
<${Sv} keys=${t} checked=${o} onChange=${a} />
<button class="btn danger" onClick=${()=>fn(!0,o)}>${s("settings.signOutAll")}</button>
</div>
</${zt}>`}async function cS(e,t){let{login:n}=await He(oS,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(yr(n),t&&await _(wv,{id:t.id}),null):n}function uS({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ae(async({name:m,scope:p,days:$,password:f},h)=>{let b=f?await cS(f,t):null;if(b)return b;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:y}=await _(tS,{input:{name:m,scopes:[p],expiresAt:v}});return i(y.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),y.secret&&(h.reset(),r(y.secret),n()),y}),u=()=>navigator.clipboard?.writeText(o).then(()=>D({text:s("settings.copied")})),d=async m=>await be(nS,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${zt} id="api-keys" title=${s("settings.keys")}>
${o&&l`<div class="note ok" role="status">
<p>${s("settings.secretOnce")}</p>
<div class="secret">
<code>${o}</code>
<button class="btn quiet" onClick=${u}>${s("settings.copy")}</button>
</div>
</div>`}
${e.length>0&&l`<ul class="card people">
${e.map(m=>l`<li key=${m.id}>
<div class="who">
<strong>${m.name}</strong>
<small>
<code>${m.prefix}…</code> · ${m.lastUsedAt?s("settings.lastUsed",{when:s.ago(m.lastUsedAt)}):s("settings.neverUsed")} · ${m.expiresAt?s("settings.ends",{when:s.date(m.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):s("settings.neverEnds")}
</small>
</div>
${m.scopes.map(p=>l`<span class="chip">${s(`scope.${p}`)}</span>`)}
<button
class="icon"
aria-label=${s("settings.revokeKey",{name:m.name})}
title=${s("settings.revokeKey",{name:m.name})}
onClick=${()=>d(m)}
>
<${k} name="trash" />
</button>
</li>`)}
</ul>`}
<form class="card pad" onSubmit=${c.submit} novalidate>
<${Ee} text=${c.whole} />
<div class="inline">
<${q} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
<${q} name="scope" label=${s("settings.keyScope")} as="select">
${rS.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
</${q}>
<${q} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
${[30,90,365].map(m=>l`<option value=${m} selected=${m===90}>${s("settings.inDays",{n:m})}</option>`)}
<option value="">${s("settings.never")}</option>
</${q}>
${a&&l`<${q}
name="password"
label=${s("door.password")}
type="password"
autocomplete="current-password"
/>`}
<button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
</div>
</form>
</${zt}>`}var dS=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Ev="taskflow.draft.",mS=50,Nn=e=>`${e}.new`,fs=e=>`${e}.reply`,$s=e=>`${e}.edit`,ou=new Map;function nt(e){let t=su(e),n=ou.get(t);if(n)return n;let o=w(ru(t)?.text??null);return ou.set(t,o),o}function ot(e,t){nt(e).value=t;let n=su(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),pS()}catch{}}Wn.add(async()=>{let e=su("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);ou.clear()});var su=e=>`${Ev}${S.peek()?.id}.${e}`;function ru(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function pS(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Ev));if(e.length<=mS)return;let[t]=e.sort((n,o)=>(ru(n)?.at??0)-(ru(o)?.at??0));localStorage.removeItem(t)}var fS=8e3,Zt=w([]);function Ti(e){let t=()=>{clearTimeout(r),Zt.value=Zt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&vn({...e,keepalive:i})},r=setTimeout(()=>o(),fS);Zt.value=[...Zt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function _v(){let e=Zt.peek().map(({write:t})=>t);for(let{send:t}of Zt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",_v);Wn.add(_v);var Tv=O(()=>{let e=[...et.value,...Zt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Av=e=>Tv.value.has(e),an=e=>Pe(e).all.value?.filter(({id:t})=>!Tv.value.has(t))??null;function Iv(e,{id:t,filename:n}){let o=K("change"),r={told:s("files.deleted",{name:n})};Ti({key:o,field:"deleteAttachment",query:Ia,variables:{id:t,key:o},taskIds:[e],note:r})}hn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void D({bad:!0,text:s("files.notDeleted",{why:H(n)})}):Pe(e).without(t.id));var au=20,iu=e=>`${e}.files`,Ov=e=>e?.split(" ")??[];function nr(e,t){let n=Pe(e),o=n.all.value;return Ov(nt(iu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Av(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function lu(e,t){ot(iu(e),t.length?t.join(" "):null)}function Ai(e,t){lu(e,[...new Set([...Ov(nt(iu(e)).peek()),t])])}var Ii=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,hs=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var $S=3,hS=5,vS=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ye=w([]),Di=w(""),gS=new Set(["waiting","sending","cut"]),bS=O(()=>Ye.value.some(({state:e})=>gS.has(e))),Oi=new Map,cu=new Set,rr=(e,{place:t,commentId:n}={})=>Ye.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Ci=(e,t)=>rr(e,t).filter(Nv);function Ri(e){return cu.add(e),()=>{cu.delete(e)}}function ln(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=K("file"),c=a?s("files.folder"):yS(e,r,n),u=c?"refused":"waiting",d=wS(r),m={...n,id:i,key:K("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Ye.value=[...Ye.peek(),m],m});return Ni(),o.filter(({state:r})=>r==="waiting")}function uu(e){Ln(e,{state:"waiting",sent:0,why:""}),Ni()}function Rv(e){let t=Ye.peek().find(n=>n.id===e);if(t){mu(e),t.state!=="refused"&&Uv(e);for(let n of cu)n(e);Ni()}}function yS(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=jr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ye.peek().filter(c=>c.taskId===e&&Nv(c));return Dv(du(Pe(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Dv(kS(e,n),Ci(e,n))>=au?s("files.fullComment",{n:au}):""}function kS(e,{place:t,commentId:n}){return t?nr(e,t):du((Pe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Dv=(e,t)=>new Set([...e,...du(t)]).size,du=e=>e.map(({id:t})=>t),Nv=({state:e})=>e!=="refused";function wS({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Ni(){let e=Ye.peek().filter(({state:n})=>n==="sending").length,t=Ye.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,$S-e))){let o=n.turn+1;Ln(n.id,{state:"sending",turn:o}),xS({...n,turn:o})}}async function xS(e){try{if(await Lv(e,hS),!or(e))return;let t=Pe(e.taskId);if(t.arrived.add(e.id),e.place&&Ai(e.place,e.id),await t.loadIfOpen(),!or(e))return;Di.value=s("files.arrived",{name:e.name}),mu(e.id)}catch(t){or(e)&&TS(e,t)}finally{Ni()}}async function Lv(e,t){let n=await SS(e);if(!n||!or(e))return;let{status:o,text:r,seconds:a}=await ES(e,n);if(!(o===204||!or(e))){if(!t||o!==404&&!a)throw new vs(r);a&&await _S(e.id,a),or(e)&&await Lv(e,t-1)}}async function SS({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=vS.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(Pp,{input:c,key:t})).createAttachment;if(!IS(e))Uv(e);else if(!u)throw Ln(e,{key:K("change")}),new vs(d.map(H).join(" "));return u?.upload??null}function ES({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,p]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,p);c.setRequestHeader("accept-language",ze.peek()),c.upload.onprogress=({loaded:m})=>Ln(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:p}=c,$=Number(c.getResponseHeader("retry-after")),f=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!f?i(new bt(`HTTP ${m}`)):a({status:m,text:f?p.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new bt("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Oi.set(e,()=>c.abort()),c.send(t)})}function _S(e,t){return Ln(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Ln(e,{why:""}),n()},t*1e3);Oi.set(e,()=>{clearTimeout(o),n()})})}var vs=class extends Error{};function TS({id:e,taskId:t,name:n},o){let r=o instanceof bt,a=r?s("files.cut"):o instanceof vs||o instanceof fe?o.message:"";Ln(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=R(t);Pe(t).opened||D({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function Ln(e,t){Ye.value=Ye.peek().map(n=>n.id===e?{...n,...t}:n)}function mu(e){Ye.value=Ye.peek().filter(t=>t.id!==e),Mv(e)}function Mv(e){Oi.get(e)?.(),Oi.delete(e)}function Pv(){for(let{id:e}of Ye.peek())mu(e);Di.value=""}function AS(){for(let{id:e,state:t,turn:n}of Ye.peek())t!=="waiting"&&t!=="sending"||(Ln(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Mv(e))}var IS=e=>Ye.peek().some(t=>t.id===e),or=({id:e,turn:t})=>Ye.peek().some(n=>n.id===e&&n.turn===t);function Uv(e){_(Ia,{id:e,key:K("change")},{keepalive:!0}).catch(()=>{})}J.subscribe(e=>{if(e==="sync")for(let{id:t}of Ye.peek().filter(n=>n.state==="cut"))uu(t)});ye(()=>{let e=t=>t.preventDefault();if(bS.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Cv=S.peek()?.id;O(()=>S.value?.id).subscribe(e=>{if(!e)return AS();e!==Cv&&Pv(),Cv=e});Wn.add(async()=>Pv());var ho=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Pe(e).isStale()&&(r.preventDefault(),OS(e,t))}});async function OS(e,t){try{let n=await Pe(e).fresh(t);if(!n?.url)return void D({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){D({bad:!0,text:Se(n)})}}var pu=w(null);function bs(e,t){pu.value={taskId:e,id:t}}var gs=()=>{pu.value=null};function Fv(){let e=pu.value,t=e?(an(e.taskId)??[]).filter(ft):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&gs()},[e,n]),I(()=>gs,[]),!e||n<0?null:l`<${DS} taskId=${e.taskId} pictures=${t} at=${n} />`}function DS({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=CS(e,o),u=p=>bs(e,t[(n+p+t.length)%t.length].id),d=t.length>1,m=p=>{let $=p.key==="ArrowRight"?1:p.key==="ArrowLeft"?-1:0;!$||!d||(p.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${L} class="lightbox" label=${o.filename} close=${gs}>
<div class="frame" onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class="num" role="status">
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class="sr">${o.filename}</span>
</span>
<span class="split end">
<a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${ho(e,o)}>
<${k} name="save" />
</a>
<button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${gs} autofocus>
<${k} name="close" />
</button>
</span>
</header>
<div
class="stage"
onClick=${p=>p.target===p.currentTarget&&gs()}
>
${a?l`<p role="alert">${a} <button class="btn quiet" onClick=${c}>${s("failed.retry")}</button></p>`:r&&l`<img
key=${o.id}
src=${r}
alt=${o.filename}
width=${o.width}
height=${o.height}
onError=${i}
/>`}
</div>
${d&&l`
<button class="icon turn before" aria-label=${s("files.previous")} onClick=${()=>u(-1)}>
<${k} name="back" />
</button>
<button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
<${k} name="next" />
</button>
`}
</div>
</${L}>`}function CS(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=Pe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(p=>({url:p?.url??null,problem:p?"":s("files.gone")})).catch(p=>({url:null,problem:Se(p)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Pe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Li({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===S.value?.id?s("you"):r.name:s("feed.someone"),u=l`
<${RS} task=${e} file=${t} />
<span class="about">
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{qv(m),Iv(e.id,t)};return l`<li class="file" data-file=${t.id}>
${ft(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>bs(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${ho(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class="icon"
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${k} name="comments" />
</a>`}
<a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${ho(e.id,t)}>
<${k} name="save" />
</a>
${Hp(e,t)&&l`<button
class="icon"
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${k} name="trash" />
</button>`}
</li>`}var RS=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading="lazy"
decoding="async"
onError=${()=>Oa(e.id,t)}
/>`:l`<${k} name="file" />`}
</span>`;function Mi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{qv(m),Rv(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
<span class="open">
<span class="thumb"><${k} name="file" /></span>
<span class="about">
<b>${t}</b>
${i?l`
<small>
${a||s(r==="waiting"?"files.waits":"files.sending",{part:c,size:s.size(n)})}
</small>
<span
class="bar"
role="progressbar"
aria-label=${t}
aria-valuemin="0"
aria-valuemax="100"
aria-valuenow=${c}
>
<i style=${{width:`${c}%`}} />
</span>
`:l`<small class="error" role="alert">${a}</small>`}
</span>
</span>
${(r==="cut"||r==="failed")&&l`<button
class="btn quiet"
aria-label=${s("files.retry",{name:t})}
onClick=${()=>uu(e)}
>
${s("failed.retry")}
</button>`}
<button class="icon" aria-label=${d} title=${d} onClick=${u}><${k} name="close" /></button>
</li>`}function qv(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];me(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Hv({task:e}){let t=Bp(e),n=an(e.id)??[],o=rr(e.id),r=$t(e),a=jr.value?.maxAttachmentBytes;return l`
<p class="sr" role="status">${Di.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
<div class="head">
<h3 id="files-title">
${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
</h3>
${r&&l`<${fu}
label=${s("files.add")}
take=${i=>ln(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Li} key=${i.id} task=${e} file=${i} from />`)}
${o.map(i=>l`<${Mi} key=${i.id} upload=${i} />`)}
</ul>`}
${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${Fv} />
`}function fu({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type="file"
multiple
hidden
onChange=${({currentTarget:r})=>t(Td(r))}
/>
<button
type="button"
class=${n?"btn quiet":"icon"}
data-add=${n}
aria-label=${n?void 0:e}
title=${e}
onClick=${()=>o.current?.click()}
>
<${k} name="files" /> ${n&&e}
</button>
`}function Bv({task:e}){let{id:t,recurrence:n,can:o}=e,r=nn.value?.id===t?nn.value.why:"",a=({currentTarget:i})=>{oo.value={id:t,anchor:i}};return l`
<dt>${s("field.recurrence")}</dt>
<dd>
<div class="repeats">
<button
class="value"
data-field="recurrence"
disabled=${!o.update||!$e(e)}
aria-haspopup="dialog"
title=${o.update?`${s("command.repeat")} (\u21E7 R)`:void 0}
onClick=${a}
>
<${k} name="repeat" />
<span class="sr">${s("field.recurrence")}: </span>
<span>${n?Rt(Kt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${NS} task=${e} />`}
${r&&l`<p class="error" role="alert">${r}</p>`}
</div>
</dd>
`}function NS({task:e}){let t=MS(e),n=t?.next?G(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${El(n)}</a></p>`;if(!Z(e))return null;let{upcoming:o}=t;return l`<p class="coming">
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${LS(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>ef(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var LS=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function MS({id:e,version:t,waiting:n}){let[o,r]=x(null),a=J.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(Jp,{id:e});!u||i||(u.nextOccurrence&&ce(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function Kv({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=oc(u);return d?[{kind:u.kind,other:d}]:[]}),o=ls.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=Jr(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&$e(e)&&e.version>0,i=Nt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
<div class="head">
<h3 id="relations-title">${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field="relate"
aria-haspopup="dialog"
title=${`${s("command.relate")} (B)`}
onClick=${()=>Vr("relate",e.id)}
>
<${k} name="plus" /> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${PS} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
</ul>
`)}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function PS({task:e,kind:t,other:n}){let o=R(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Z(n)?"related":"related closed"} data-task=${n.id}>
<${ne} kind="status" value=${n.status} />
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class="icon"
aria-label=${r}
title=${r}
onClick=${()=>Z$(e,t,n)}
>
<${k} name="close" />
</button>`}
</li>`}var US=300;function Wv({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>jl(t).catch(()=>{}),US)},d=[Ei(m=>(!m||m.task?.id===t)&&u()),Le(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=af(n),a=Fo.value?.id===t?Fo.value.why:"",i=({currentTarget:c})=>{ro.value={id:t,anchor:c}};return l`<div class="reminders">
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=zl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${k} name=${c.firedAt?"check":"later"} />
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
</span>
<button
class="icon"
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>Yl(t,c)}
>
<${k} name="close" />
</button>
</li>`})}
</ul>`}
${$e(e)&&!e.waiting&&l`<button
class="value add"
data-field="remind"
aria-haspopup="menu"
title=${`${s("command.remind")} (R)`}
onClick=${i}
>
<${k} name="later" />
<span>${s(o?"reminder.another":"reminder.set")}</span>
</button>`}
${a&&l`<p class="error" role="alert">${a}</p>`}
</div>`}var FS=200,qS=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function jv({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:p,team:$,...f}=Gv(m,e,o);a.current?.focus(),f.title&&(n(""),r(new Set),!await h$(e,f)&&!a.current?.value&&n(m))},c=d=>{let m=HS(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),v$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${k} name="plus" />
<${as}
field=${a}
line=${t}
write=${n}
marks=${Gv(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
</form>`}var Gv=(e,{team:t},n)=>ti(e,{today:C.value,language:ze.value.split("-")[0],teams:[],people:()=>dt(t.id),home:t,plain:n}),HS=e=>e.split(/\r?\n/).map(t=>t.replace(qS,"").replace(/\s+/g," ").trim().slice(0,FS)).filter(Boolean);var Vv=w("");function Yv({task:e}){f$(e);let t=$$(e.id),n=t.map(u=>G(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&$e(e),i=Nt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
<div class="head">
<h3 id="subtasks-title">${s("subtasks.title")}</h3>
${o>0&&l`
<span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
<${no} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
`}
</div>
<p class="sr" role="status" aria-live="assertive">${Vv}</p>
${n.length>0&&l`<${BS} ids=${t} />`}
${a&&l`<${jv} task=${e} />`}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function BS({ids:e}){let t=A(null),n=Jr(t,e),o=on.value,r={row:".part",name:s("subtasks.title"),said:Vv};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby="subtasks-how"
onPointerDown=${a=>Ma(a,e,r)}
onKeyDown=${a=>Pa(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${KS} key=${a} id=${a} mark=${o&&e.includes(o.id)&&rc(a,o)} />`)}
</ul>
<p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
`}function KS({id:e,mark:t}){let n=G(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
class=${r.join(" ").trim()}
data-task=${e}
onContextMenu=${i=>rn(i,e)}
>
<button
class="cell"
role="checkbox"
aria-checked=${o}
aria-label=${n.title}
title=${s(`status.${n.status}`)}
disabled=${!n.can.changeStatus}
onClick=${()=>tt(n,{status:o?"PENDING":"COMPLETED"})}
>
<${ne} kind="status" value=${n.status} mute />
</button>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m"><${Wo} task=${n} /></span>
<${ht} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Sn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
</${ht}>
<${ht} task=${n} kind="assignee" can=${n.can.assign}><${oe} user=${n.assignee} /></${ht}>
<button
class="icon"
aria-haspopup="menu"
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Ze.value={kind:"actions",ids:[e],anchor:i}}}
>
<${k} name="more" />
</button>
</li>`}function zv({task:e}){let t=e.parentId?G(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${k} name="up" />
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function Zv({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(an(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ft(a)||!t.body.includes(`(${a.id})`));return l`<${Qv}
label=${s("files.title")}
task=${e}
files=${r}
coming=${rr(e.id,{commentId:t.id})}
/>`}var Jv=({task:e,place:t})=>l`<${Qv}
label=${s("files.forComment")}
task=${e}
files=${WS(e,t)}
coming=${rr(e.id,{place:t})}
/>`;function WS({id:e},t){let n=nr(e,t);return(an(e)??[]).filter(o=>n.includes(o.id))}function Qv({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
${n.map(r=>l`<${Li} key=${r.id} task=${t} file=${r} />`)}
${o.map(r=>l`<${Mi} key=${r.id} upload=${r} />`)}
</ul>`}var GS=6,jS=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Pi=(e,t)=>jS.exec(e.slice(0,t))?.[1]??null;function $u(e,t){let n=j(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&j(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,GS)}function Xv(e,t,n){let o=Pi(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var VS=512;function eg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function tg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ft(r)?o.replaceChildren(YS(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(zS(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function YS(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>bs(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,VS/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Oa(e,n),u.src=n,c.className="picture",c.append(u),c}function zS(e,t,n){let{href:o,download:r,onClick:a}=ho(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var ng=e=>e.includes("data-attachment");var ZS={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},JS=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),QS=/^(https?:|mailto:)/i,XS=/^H[1-6]$/,eE=/^file_[0-9a-z]{26}$/,og=3;function sr({html:e,taskId:t,under:n=og}){let o=A(null),r=ng(e)?an(t):null;return V(()=>o.current?.replaceChildren(tE(e,n)),[e]),V(()=>{o.current&&r&&tg(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function tE(e,t=og){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>rg(a,o))),n}function rg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||JS.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>rg(a,t));if(eE.test(e.getAttribute("data-attachment")??""))return[eg(e,e.getAttribute("alt")??e.textContent??"")];let o=ZS[e.tagName];if(!o)return n();let r=document.createElement(nE(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),oE(r,e),[e.tagName==="TABLE"?sE(r):r])}function nE({tagName:e},t){return XS.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function oE(e,t){e instanceof HTMLAnchorElement&&rE(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function rE(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:QS.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function sE(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var vo=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,ar=`${vo} attachments { id } parent { id }`,sg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${vo} replies { ${vo} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,ag=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${vo} task { id } replies { ${vo} } parent { ${vo} replies { ${vo} } }
}
}
}`,ig=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${qn} } pageInfo { hasNextPage endCursor } } }
}`,lg=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${ar} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Ui=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${ar} } } } }`,cg=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Ui} comment { ${ar} } }
}`,ug=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Ui} comment { ${ar} }
}
}`,dg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,mg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Ui} comment { ${ar} } }
}`,pg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Ui} comment { ${ar} } }
}`,fg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,$g=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var hu=1e4,aE=9500;function ys({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=nt(t).value??r,[p,$]=x(!1),f=A(null),h=Fe(),b=P=>{d?.(),ot(t,P===r?null:P)},v=lE(e,f,b),y=n?{commentId:n}:{place:t},g=Ci(e.id,y),E=!m.trim(),T=g.length>0,ie=()=>{let P=f.current?.value??m;!P.trim()||P.length>hu||Ci(e.id,y).length||($(!1),i(P,nr(e.id,t)))},Q=()=>{ot(t,null),c?.()},N=P=>{if(v.onKey(P))return P.preventDefault();P.key==="Enter"&&(P.metaKey||P.ctrlKey)?(P.preventDefault(),ie()):P.key==="Escape"&&c&&(P.preventDefault(),c())},de=P=>(d?.(),ln(e.id,P,y)),Tt=P=>{let we=$t(e)?So(P):[];if(we.length){P.preventDefault();for(let xs of de(we))ft({contentType:xs.file.type})&&qs(P.target,Ii(xs))}},{isOver:ct,...ut}=Fs($t(e)?de:null);return I(()=>Ri(P=>{let we=nt(t).peek();we?.includes(P)&&ot(t,hs(we,P))}),[t]),V(()=>{!u||document.activeElement===f.current||(f.current?.focus(),f.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${ct?"over":""}"
...${ut}
onSubmit=${P=>{P.preventDefault(),ie()}}
>
<textarea
ref=${f}
class="input"
hidden=${p}
rows="3"
aria-label=${o}
placeholder=${o}
aria-describedby=${`${h}-hint`}
aria-autocomplete="list"
aria-haspopup="listbox"
aria-controls=${v.shown.length?`${h}-people`:void 0}
aria-activedescendant=${v.shown.length?`${h}-${v.at}`:void 0}
value=${m}
onInput=${({currentTarget:P})=>{b(P.value),v.follow()}}
onClick=${v.follow}
onKeyUp=${v.follow}
onBlur=${v.close}
onKeyDown=${N}
onPaste=${Tt}
/>
${v.shown.length>0&&l`<div
class="mentionable"
role="listbox"
id=${`${h}-people`}
aria-label=${s("talk.people")}
>
${v.shown.map((P,we)=>l`<div
class="o"
role="option"
key=${P.id}
id=${`${h}-${we}`}
aria-selected=${we===v.at}
onPointerDown=${xs=>{xs.preventDefault(),v.choose(P)}}
>
<${oe} user=${P} mute />
<span>${P.name}</span>
<span class="end sm">@${P.handle}</span>
</div>`)}
</div>`}
${p&&l`<${cE} task=${e} text=${m} />`}
${!n&&l`<${Jv} task=${e} place=${t} />`}
<div class="split">
<span class="seg small">
<button type="button" aria-pressed=${!p} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type="button" aria-pressed=${p} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${$t(e)&&l`<${fu} label=${s("files.attach")} take=${de} />`}
<span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${iE(m,g)}</span>
<span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type="button" class="btn quiet" onClick=${Q}>${s("cancel")}</button>`}
<button class="btn" disabled=${E||m.length>hu||T}>
${a} <kbd>${at("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function iE(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>aE?s("talk.left",{n:hu-e.length}):s("talk.hint")}function lE(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:$u(dt(e.team.id),o),m=()=>{let h=t.current,b=h&&h.selectionStart===h.selectionEnd?Pi(h.value,h.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},p=()=>r(null),$=({handle:h})=>{if(!t.current)return;let b=Xv(t.current.value,t.current.selectionStart,h);n(b.text),u.current=b.caret,p()};V(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let f=h=>{let b=o===null?[]:$u(dt(e.team.id),Pi(h.target.value,h.target.selectionStart)??"");if(!b.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,p();else if(h.key==="ArrowDown")i((a+1)%b.length);else if(h.key==="ArrowUp")i((a+b.length-1)%b.length);else if(h.key==="Enter"||h.key==="Tab")$(b[Math.min(a,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:p,choose:$,onKey:f}}function cE({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(fg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(H).join(" ")}).catch(a=>({failed:Se(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${sr} html=${n.html} taskId=${e.id} />`}
${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
</div>`}var uE=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function hg({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&dE(e,t);return l`<span class="past">
${a&&l`<button class="link" onClick=${()=>Rm(e,t)}>${s("past.undo")}</button>`}
<button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${mE} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
</span>`}function dE({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>uE.has(o))?e.changeStatus:e.update}function mE({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),p=()=>{let f=!1;return m(null),_($g,{id:e.id,at:i.occurredAt}).then(h=>f||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>f||m(h)),()=>{f=!0}};I(p,[i.id]);let $=s.at(i.occurredAt);return l`<${L} class="small" labelledby="past-title" close=${o}>
<div class="pad past-of">
<h2 id="past-title">${s("past.title",{task:e.key})}</h2>
${n.length>1&&l`<input
type="range"
min="0"
max=${n.length-1}
value=${r}
aria-label=${s("past.moment")}
aria-valuetext=${$}
onInput=${({currentTarget:f})=>a(Number(f.value))}
/>`}
<p class="dim sm"><time datetime=${i.occurredAt}>${$}</time></p>
${d?l`<${W} problem=${d} retry=${p} />`:c?l`<${pE} was=${c.was} />`:l`<${ae} rows=${3} />`}
<div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
</div>
</${L}>`}function pE({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class="was">${e.description}</p>`}
`}var vu=new Date().toISOString();function ks({parent:e,...t}){return{...t,parentId:e?.id??null}}function vg(e,t){let n=new Map(e);for(let a of t)fE(n,a);let o=[...n.values()].sort(Fi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Fi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function fE(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,hE(r,o));let a=e.get(n.id);if(!a)return;let i=$E(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function $E(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return gu(e);if(t==="react")return{reactions:vE(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??vu:null,resolvedBy:r?bu():null}}var gu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??vu,can:{update:!1,delete:!1,resolve:!1}});function hE({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:bu(),createdAt:r.at??vu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function bu(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function vE(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,bu()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var bg=["createComment","updateComment","deleteComment","resolveComment","react"],ir=w(new Map),gE=O(()=>[...et.value,...Zt.value.map(({write:e})=>e)].filter(({field:e})=>bg.includes(e))),yg=e=>gE.value.filter(({taskIds:t})=>t[0]===e),yu=new Set;function kg(e){return yu.add(e),()=>yu.delete(e)}function qi(e,t,n,o){let r=n?fs(n):Nn(e),a={id:K("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};ot(r,null),lu(r,[]),Hi(e,"createComment",cg,{input:a},{at:new Date().toISOString()})}function wu(e,t,n,{back:o=!1}={}){if(ot($s(t.id),null),Eu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Hi(e,"updateComment",ug,{id:t.id,body:n,version:t.version||void 0},r)}function wg(e,t){let n=K("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Ti({key:n,field:"deleteComment",query:dg,variables:o,taskIds:[e],note:r})}function xu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Hi(e,"resolveComment",mg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Su(e,t,n,o){Hi(e,"react",pg,{id:t.id,emoji:n,on:o},{})}function Eu(e){let t=new Map(ir.peek());t.delete(e)&&(ir.value=t)}function Hi(e,t,n,o,r){let a=K("change"),i=new Promise(c=>ku.set(a,c));vn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Qn(i)}var ku=new Map;hn(bg,(e,t)=>{let n=t.comment?ks(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of yu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?yE(e,o):bE(e,n),ku.get(e.key)?.(t),ku.delete(e.key)});function bE({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void D({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>wu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>xu(n,r,!t.resolved))}function yE({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&gg(a.parentId?fs(a.parentId):Nn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&gg($s(i),c),r.code==="CONFLICT"&&u&&!o.back){ir.value=new Map([...ir.peek(),[i,ks(u)]]);return}D({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:H(r)})})}}function gg(e,t,n=[]){nt(e).peek()===null&&ot(e,t);for(let o of n)Ai(e,o)}var kE=10,wE=4,Bi=class{constructor(t){this.taskId=t,this.comments=w(new Map),this.events=w([]),this.floor=w(null),this.moreEvents=w(!1),this.ready=w(!1),this.failed=w(null),this.news=w(null),this.threads=O(()=>vg(this.comments.value,yg(t))),this.items=O(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[kg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Le(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ne(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(sg,{id:this.taskId,last:kE,before:t}),o=n?.comments;return{comments:Sg(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<wE;o+=1){let{task:r}=await _(ig,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(xg))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(ag,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Sg([o??r]).values()]}listen(){this.hush(),this.hush=Bt(lg,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([ks(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([gu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(xg),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Fi(i,t)>=0,o=this.threads.value.map(i=>({...xE(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(SE)]}},xg=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",xE=({createdAt:e,id:t})=>({createdAt:e,id:t}),SE=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Fi(e,t);function Sg(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var _u={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Eg=Object.keys(_u);function _g({taskId:e,comment:t,can:n}){return Eg.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${EE}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>Su(e,t,r.emoji,!r.mine)}
/>`)}function EE({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=Fe(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
<button
class="reaction"
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden="true">${_u[e]}</span>
<span class="num">${s.number(t)}</span>
</button>
<span class="who" role="tooltip" id=${i}>${u}</span>
</span>`}function Tg({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return V(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],p=m.indexOf(document.activeElement)+d+m.length;m[p%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
<button
class="icon"
aria-label=${s("talk.react")}
title=${s("talk.react")}
aria-expanded=${n}
onClick=${()=>o(!n)}
>
<${k} name="smile" />
</button>
${n&&l`<span class="all" role="group" aria-label=${s("talk.react")}>
${Eg.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{Su(e,t,u,!d),a()}}
>
${_u[u]}
</button>`})}
</span>`}
</span>`}var _E=5;function Ag({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),p=fs(t.id),$=t.resolvedAt!==null&&!a&&!r,f=c||r?0:Math.max(0,n.length-_E-1),h=e.can.comment,b=()=>{i(!0),me(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),me(`[data-thread="${t.id}"] button`)},y=()=>{u(!0),me(`[id="${n[0].id}"]`)};return $?l`<${TE} first=${t} replies=${n} open=${b} />`:l`
${t.resolvedAt&&l`<p class="resolved">
<${k} name="check" />
<span>${Ig(t)}</span>
<button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
</p>`}
<${Tu} task=${e} comment=${t} target=${o}>
${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class="act"
onClick=${()=>{xu(e.id,t,!t.resolvedAt),i(!1),me(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
</${Tu}>
${(n.length>0||d||nt(p).value!==null)&&l`<div class="replies">
${f>0&&l`<button class="act" onClick=${y}>${s("talk.hidden",{n:f})}</button>`}
<ol>
${n.slice(f).map(g=>l`<li key=${g.id}><${Tu} task=${e} comment=${g} target=${o} /></li>`)}
</ol>
${h&&(d||nt(p).value!==null?l`<${ys}
task=${e}
place=${p}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(g,E)=>{qi(e.id,g,t.id,E),m(!1),me(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),me(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function TE({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
<${k} name="check" />
<span>
<b>${Iu(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${Ig(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Tu({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=$s(t.id),u=ir.value.get(t.id),d=n===t.id;V(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Eu(t.id),r.current?.focus({preventScroll:!0})},p=t.can.update&&(a||nt(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex="-1"
aria-label=${Ou(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Iu(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${oe} user=${t.author} mute />
<div>
<header>
<b>${Iu(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class="dim"
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
</header>
${u&&l`<${IE} clash=${u} end=${m} place=${c} />`}
${p?l`<${ys}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${f=>{wu(e.id,u??t,f),m()}}
cancel=${m}
/>`:l`<${AE} task=${e} comment=${t} place=${c} />`}
${!t.deletedAt&&l`<${Zv} task=${e} comment=${t} />`}
${!t.deletedAt&&!p&&l`<div class="acts">
<${_g} taskId=${e.id} comment=${t} can=${e.can.comment} />
${e.can.comment&&l`<${Tg} taskId=${e.id} comment=${t} />`}
${o}
<span class="split end">
${t.can.update&&l`<${Au} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
${navigator.clipboard&&l`<${Au} name="link" icon="link" onClick=${()=>OE(e,t)} />`}
${t.can.delete&&l`<${Au}
name="delete"
icon="trash"
onClick=${()=>{DE(r.current),wg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function AE({task:e,comment:t,place:n}){let o=nt(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${sr} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{ot(Nn(e.id),[nt(Nn(e.id)).peek(),o].filter(Boolean).join(`

`)),ot(n,null),me(".talk-end textarea")};return l`
<p class="tombstone">${s("talk.gone")}</p>
${o&&l`<div class="clash" role="alert">
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>ot(n,null)}>${s("talk.drop")}</button>
<button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function IE({clash:e,place:t,end:n}){let o=()=>{ot(t,null),n()};return l`<div class="clash" role="alert">
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var Au=({name:e,icon:t,onClick:n})=>l`<button
class="icon"
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${k} name=${t} />
</button>`,Iu=({author:e})=>e?Ou(e)?s("you"):e.name:s("feed.someone"),Ou=e=>e!==null&&e.id===S.value?.id;function Ig({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Ou(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function OE(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),D({text:s("talk.copied")})}function DE(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];me(o?`#${o.id}`:".talk-end textarea")}function Og({task:e}){let t=At(()=>new Bi(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{J.value==="sync"&&t.failed.peek()&&t.load()},[J.value]);let o=CE(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
<h3 id="talk-title">${s("talk.title")}</h3>
<p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${ae} rows=${2} />`}
<div class="feed">
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${ri} key=${i} event=${u} short>
<${hg} task=${e} event=${u} events=${t.events.value} />
</${ri}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
<${Ag} task=${e} thread=${c} target=${o} />
</li>`:l`<li key=${i} class="earlier"><${RE} kind=${i} read=${d} /></li>`)}
</ol>
</div>
${e.can.comment?l`<div class="talk-end">
<${ys}
key=${e.id}
task=${e}
place=${Nn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>qi(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function CE(e){let t=re.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):D({bad:!0,text:s("talk.notHere")})).catch(a=>D({bad:!0,text:Se(a)}))},[e,t,r]),n===t?n:null}function RE({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>D({bad:!0,text:Se(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var NE=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Du(e){return e.split(NE).map((t,n)=>n%2?LE(t):t)}var Dg=e=>Du(e).some(t=>typeof t!="string");function LE(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:se.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var ME=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,PE=/<(?!\/?p>|br)/,UE=2;function Cu({task:e,field:t,can:n}){let o=e[t]??"",r=FE(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),p=A(null),$=A(0),f=A(!1),h=()=>{$.current||=Vn(e.id)?.version??0},b=async(N,de)=>{let Tt=t==="title"?N.replace(/\s+/g," ").trim():N;if(i(null),$.current=0,t==="title"&&!Tt)return;let ct=await tt(e,{[t]:Tt||null},{expectedVersion:de||void 0,quiet:"conflict"}),ut=ct.errors.find(P=>P.code==="CONFLICT");ut?u({mine:Tt,theirs:ut.current?.[t]??Vn(e.id)?.[t]??"",version:ut.currentVersion??0}):ct.errors.length&&i(N)},v=N=>{let de=N.target.value;de!==o&&!f.current?b(de,$.current):i(null),f.current=!1,$.current=0,m(!1)},y=N=>{N.key==="Escape"&&a!==null&&(N.preventDefault(),N.stopPropagation(),i(null),f.current=!0),N.key==="Enter"&&(t==="title"||N.metaKey||N.ctrlKey)&&(N.preventDefault(),N.target.blur())},g=N=>{N.key!=="Enter"||N.target!==N.currentTarget||(N.preventDefault(),N.currentTarget.querySelector("textarea")?.focus())},E=N=>{!n||N.target instanceof Element&&N.target.closest("a, button")||getSelection()?.toString()||m(!0)};V(()=>{!d||document.activeElement===p.current||(p.current?.focus({preventScroll:!0}),p.current?.setSelectionRange(o.length,o.length))},[d]);let T=N=>{let de=n&&$t(e)&&t==="description"?So(N):[];if(de.length){N.preventDefault();for(let Tt of ln(e.id,de))ft({contentType:Tt.file.type})&&qs(N.target,Ii(Tt))}};I(()=>Ri(N=>{a!==null?i(hs(a,N)):n&&o.includes(N)&&b(hs(o,N),0)}),[a,o]);let ie=N=>{u(null),N&&c&&b(c.mine,c.version)},Q={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:F(N=>{h(),f.current=!1,i(N)}),onBlur:v,onKeyDown:y,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
<textarea class="title" rows="1" maxlength="200" ...${Q} />
</div>`:a===null&&!d&&(r||Dg(o))?l`<div class="reading">
<div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
${r?l`<${sr} html=${r} taskId=${e.id} under=${UE} />`:Du(o)}
</div>
${n&&l`<button
class="icon"
aria-label=${s("sheet.edit")}
title=${s("sheet.edit")}
onClick=${()=>m(!0)}
>
<${k} name="pen" />
</button>`}
</div>`:l`<textarea
ref=${p}
class="input"
rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
maxlength="20000"
placeholder=${n?s("sheet.describe"):""}
...${Q}
/>`}
${c&&l`<div class="clash" role="alert">
<strong>${s("clash.title")}</strong>
<span>${s("clash.theirs")}</span>
<blockquote>${c.theirs||s("clash.nothing")}</blockquote>
<span>${s("clash.mine")}</span>
<blockquote>${c.mine||s("clash.nothing")}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>ie(!1)}>${s("clash.takeTheirs")}</button>
<button class="btn" onClick=${()=>ie(!0)}>${s("clash.keepMine")}</button>
</div>
</div>`}
`}function FE({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=ME.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(Gd,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&PE.test(o.html)?o.html:null}var qE=e=>e.can.delete&&(S.value?.role==="ADMIN"||se.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ki({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>$a(e)}>
${s("command.restore")}
</button>`}
${qE(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${L} class="small" labelledby="purge-title" close=${o}>
<div class="pad">
<h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class="actions">
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),Dm(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
</${L}>`}
</span>`}var Cg=6,HE=300;function Rg({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class="icon"
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>za([e])}
>
<${k} name=${e.watching?"bell-on":"bell"} />
</button>`}function Ng({task:e}){I(()=>{let o=0,r=()=>_(jd,{id:e.id}).then(({task:i})=>i&&ce(i),()=>{}),a=Le(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,HE))});return()=>{clearTimeout(o),a()}},[e.id]);let t=BE(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Cg).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,Cg).map(o=>l`<${oe} key=${o.id} user=${o} />`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function BE({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Lg({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${KE} task=${e} />`}
<${zv} task=${e} />
<${Cu} task=${e} field="title" can=${t.update} />
<${Sf} task=${e} />
<dl>
<${lt} task=${e} field="status" can=${t.changeStatus} keys="S">
<${ne} kind="status" value=${e.status} mute />
<span>${s(`status.${e.status}`)}</span>
</${lt}>
${Mt(e.team.id).length>0&&l`<${lt}
task=${e}
field="stage"
can=${t.changeStatus}
keys="M"
>
<${k} name="board" />
<span>${Qt(e.stage)?.name??s("stages.none")}</span>
</${lt}>`}
<${lt} task=${e} field="assignee" can=${t.assign} keys="A">
<${oe} user=${e.assignee} mute />
<span>${e.assignee?.name??s("nobody")}</span>
</${lt}>
<${lt} task=${e} field="due" can=${t.update} keys="D">
<${k} name="calendar" />
<span>${e.dueDate?l`<${Sn} task=${e} />`:s("due.never")}</span>
</${lt}>
<${Bv} task=${e} />
<${lt} task=${e} field="priority" can=${t.update} keys="P">
<${ne} kind="priority" value=${e.priority} mute />
<span>${s(`priority.${e.priority}`)}</span>
</${lt}>
<${lt} task=${e} field="labels" can=${t.update} keys="L">
${e.labels.length?l`<${Ko} task=${e} mute />`:l`<${k} name="label" /><span>${s("labels.none")}</span>`}
</${lt}>
<dt>${s("field.watchers")}</dt>
<dd><${Ng} task=${e} /></dd>
<dt>${s("field.reminders")}</dt>
<dd><${Wv} task=${e} /></dd>
<${lt} task=${e} field="team" can=${t.update&&ee.value.length>1}>
<${k} name="team" />
<span>${e.team.name}</span>
</${lt}>
</dl>
</div>
<${Cu} task=${e} field="description" can=${t.update} />
<${Yv} task=${e} />
<${Kv} task=${e} />
<${Hv} task=${e} />
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${Og} task=${e} />
`}function KE({task:e}){return l`<div class="note trashed" role="status">
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${Ki} task=${e} />
</div>`}function lt({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Ze.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
<dt>${s(`field.${t}`)}</dt>
<dd>
<button
class="value"
data-field=${t}
disabled=${!n}
onClick=${a}
title=${n&&o?`${s(`command.${t}`)} (${o})`:void 0}
>
<span class="sr">${s(`field.${t}`)}: </span>
${r}
</button>
</dd>
`}var Ru=3,WE=3e3;function Mg({task:e}){let t=GE(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
<span class="sr">${o}</span>
${t.slice(0,Ru).map(r=>l`<${oe} key=${r.id} user=${r} mute />`)}
${t.length>Ru&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-Ru)}</span>`}
</span>`}function GE(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Bt(Vd,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,WE)},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),J.value==="offline"?[]:n}function Pg(){let{key:e=""}=re.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Js(e)??(t.key===e?t.id:null),r=o?G(o).value:null,a=async()=>{let p=(await _(Wd,{id:e})).task;if(re.peek().key===e){if(!p)return o&&R(o)?.waiting?void 0:(o&&Pt(o),n({key:e,id:o,gone:!0,failed:null}));ce(p),n({key:e,id:p.id,gone:!1,failed:null})}},i=()=>a().catch(p=>n({key:e,id:o,gone:!1,failed:p}));I(()=>(i(),Ne(a)),[e]),I(()=>{r?.key&&r.key!==e&&z(`/t/${r.key}`,{replace:!0})},[r?.key]),V(()=>{he.value=o},[o]);let c=jE(o??e,!!r),{isOver:u,...d}=Fs(r&&$t(r)?p=>ln(r.id,p):null),m=p=>{if(!r||!$t(r)||p.defaultPrevented)return;let $=So(p);$.length&&(p.preventDefault(),ln(r.id,$))};return l`<dialog
open
class="sheet"
ref=${c}
tabindex="-1"
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${jn}>
<${k} name="back" />
</button>
<code>${r?.key??e}</code>
${r&&l`<span class="sm">${r.team.name}</span>`}
<span class="split end">
${r&&l`<${Mg} task=${r} /><${Rg} task=${r} /><${YE} task=${r} />`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${jn}>
<${k} name="close" />
</button>
</span>
</header>
<h2 class="sr">${r?.title??e}</h2>
<div class="in">${VE(r,t.key===e?t:null,i)}</div>
${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function jE(e,t){let n=A(null);return V(()=>{let o=document.activeElement,r=pt(o);return()=>{let a=he.peek();he.value=null,Xl(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),V(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),V(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function VE(e,t,n){return e?l`<${Lg} key=${e.id} task=${e} />`:t?.failed?l`<${W} problem=${t.failed} retry=${n} />`:t?.gone?l`<${te} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${te}>`:l`<${ae} rows=${5} />`}function YE({task:e}){return["link","delete"].flatMap(t=>vt.filter(n=>n.id===t&&gt(n,[e]))).map(t=>l`<button
class="icon"
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,[e])}
>
<${k} name=${t.id==="delete"?"trash":"link"} />
</button>`)}function Ug({view:e}){let{data:t,failed:n,again:o}=je(()=>_(Hf,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;I(()=>{for(let i of r?.nodes??[])ce(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(R);return l`<div class="wrap">
<header class="top">
<div>
<h1>${e.name}</h1>
<p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
</div>
<div class="tools"><${Cn} /></div>
</header>
${n&&!r?l`<${W} problem=${n} retry=${o} />`:r?a.length?l`<${_n} ids=${a} label=${e.name} />`:l`<div class="card">
<${te} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${te}>
</div>`:l`<${ae} rows=${8} />`}
</div>`}var zE=["overdue","today","week","none"],ZE=new Set(["q","status","priority","due","label","stage","blocked"]);function Fg({place:e}){let t=st.value;return t&&!Go(t)?l`<${Ug} view=${t} />`:l`<${JE} place=${e} />`}function JE({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ke(e),...n?{status:void 0}:!t&&{status:so}},r=wt[e.get("sort")??"new"]??wt.new,a=Ve(o,r),i=Xr.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>ZE.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
<header class="top">
<div>
<h1>${st.value?.name??s("place.tasks")}</h1>
<p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class="tools"><${St} /><${Cn} /><${In} /></div>
</header>
<${QE} query=${e} filtered=${u} />
<${A$} />
<${e_} list=${a} filtered=${u} arranged=${r===wt.manual&&!i} group=${i} />
</div>`}function QE({query:e,filtered:t}){let n=()=>z(De("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${gi} query=${e} />
<${it}
name="status"
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...mt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${th} query=${e} />
<${Zo} query=${e} />
<${On} query=${e} />
<${Dn} query=${e} />
<${pi} query=${e} />
<${it} name="due" query=${e} options=${zE.map(o=>[o,s(`filter.${o}`)])} />
<${XE} query=${e} />
<${it} name="group" query=${e} options=${Xr.map(o=>[o,s(`group.${o}`)])} />
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function XE({query:e}){return l`<select
class="input"
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${F(t=>Ce({sort:t==="new"?"":t}))}
>
${Object.keys(wt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}function e_({list:e,filtered:t,arranged:n,group:o}){let r=A(null);return I(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
<p class="sr" role="status" aria-live="assertive">${Jl}</p>
`}
${o?l`<${Mf} ids=${e.ids.value} by=${o} />`:l`<${_n} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
${e.more.value&&l`<div class="more" ref=${r}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class="card">
<${te} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${s(t?"tasks.noMatchHint":"tasks.noneHint")}
</${te}>
</div>`:l`<${ae} rows=${8} />`}var t_=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${B} } }`,Bg=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${B} }
}`,n_=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${B} } }`,o_={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},qg=1e6;function Kg({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=r_(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
<header>
<h2 id="columns-title">${s("columns.title")}</h2>
<span class="num">${s.number(r.length)}</span>
</header>
${u?l`<div class="card">
<p class="dim sm columns-about">${s("columns.about")}</p>
<ol class="people column-list">
${r.map((d,m)=>l`<li
key=${d.id}
data-drop=${d.id}
class=${i===d.id?"held":""}
aria-label=${d.name}
>
<button
class="icon grip"
data-grip=${d.id}
aria-label=${s("columns.grip",{column:d.name})}
title=${s("columns.grip",{column:d.name})}
...${c(d,m)}
>
<${k} name="grip" />
</button>
<${a_} stage=${d} />
<button
class="icon"
aria-label=${s("columns.delete",{column:d.name})}
title=${s("columns.delete",{column:d.name})}
onClick=${()=>o(d)}
>
<${k} name="trash" />
</button>
</li>`)}
</ol>
<${i_} team=${e} />
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:p,color:$})=>l`<li key=${d}>
<${ne} kind="status" value=${p} color=${$} />
<span>${m}</span>
</li>`)}
</ul>`}
<p class="sr" role="status" aria-live="assertive">${a}</p>
${n&&l`<${l_} stage=${n} stages=${r} close=${()=>o(null)} />`}
</section>`}function r_(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=s_(e,t),p=m.map(({id:h})=>h),$=({id:h,name:b},v)=>{let y=v.indexOf(h);n(v),i(s("board.spot",{column:b,at:y+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await be(Bg,{id:h,input:{afterId:v[y-1]??null}}),await Xe().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,b)=>({onKeyDown:v=>{let y=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;y&&(v.preventDefault(),!(b+y<0||b+y>=p.length)&&($(h,Hg(p,h.id,b+y)),me(`[data-grip="${h.id}"]`)))},onPointerDown:v=>Gt(v,{lift:()=>{c.current=p,r(h.id)},over:y=>{let g=c.current.indexOf(y??"");g<0||(c.current=Hg(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==b?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function s_(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var Hg=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function a_({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),p=Fe(),$=v=>{u(({[v]:y,...g})=>g),m(y=>y?.field===v?null:y)},f=async(v,y)=>{let g=await Wg(Bg,{id:t,input:{[v]:y,expectedVersion:i}});if(g)return m({field:v,why:g});await Xe().catch(()=>{}),$(v)},h=(v,y)=>{if(v==="name"){let E=y.replace(/\s+/g," ").trim();return E===n?$("name"):f("name",E)}let g=y.trim()===""?null:Number(y);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=qg)?m({field:"limit",why:s("columns.badLimit")}):f("limit",g)},b=(v,y)=>({value:c[v]??y,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?p:void 0,onInput:F(g=>u(E=>({...E,[v]:g}))),onBlur:({currentTarget:{value:g,validity:E}})=>E.badInput?m({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=y,$(v))}});return l`
<span class="tint">
<input
type="color"
list="label-colors"
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??o_[o]}
onInput=${F(v=>u(y=>({...y,color:v})))}
onChange=${F(v=>v!==r&&f("color",v))}
/>
${r&&l`<button
class="icon"
aria-label=${s("columns.plain",{column:n})}
title=${s("columns.plain",{column:n})}
onClick=${()=>f("color",null)}
>
<${k} name="undo" />
</button>`}
</span>
<input
class="input who"
maxlength="50"
aria-label=${s("columns.nameOf",{column:n})}
...${b("name",n)}
/>
<span class="sm stands-for">
<${ne} kind="status" value=${o} color=${r} mute />
<span>${s(`status.${o}`)}</span>
</span>
<input
class="input limit"
type="number"
min="1"
max=${qg}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${b("limit",a===null?"":String(a))}
/>
${d&&l`<p class="error" id=${p} role="alert">${d.why}</p>`}
`}async function Wg(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?H(n[0]):""}catch(n){return Se(n)}}function i_({team:e}){let t=Ae(async({name:n,status:o},r)=>{let{createStage:a}=await _(t_,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Xe()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${q} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
<${q} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
${mt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
</${q}>
<button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function l_({stage:e,stages:t,close:n}){let{data:o,failed:r}=je(()=>_(Io,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=c_(t,e),p=m.find(({id:f})=>f===a)??m[0],$=async()=>{let f=await Wg(n_,{id:e.id,to:p?.id});if(f)return u(f);n(),await Xe().catch(()=>{})};return l`<${L} class="small" labelledby="delete-column" close=${n}>
<div class="pad">
<h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
<${Ee} text=${c} />
<p role="status">
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!p?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&p?l`<${q} name="to" as="select" label=${s("columns.goTo")} value=${p.id} onChange=${F(i)}>
${t.filter(f=>m.includes(f)).map(({id:f,name:h})=>l`<option value=${f} selected=${f===p.id}>${h}</option>`)}
</${q}>`:null}
<div class="actions">
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
</${L}>`}function c_(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var u_=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${B} } }`,d_=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${B} }
}`,m_=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${B} } }`;function Gg({team:e,runs:t}){let[n,o]=x(null),r=kt(e.id),a=ee.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
<header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
${a?l`<div class="card">
<datalist id="label-colors">${na.map(i=>l`<option value=${i} />`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${p_} label=${i} />
${t&&l`<button
class="icon"
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${k} name="trash" />
</button>`}
</li>`)}
<li key="new"><${f_} team=${e} labels=${r} /></li>
</ul>
</div>`:l`<div class="card pad">
<span class="labels">${r.map(i=>l`<${ao} key=${i.id} label=${i} />`)}</span>
</div>`}
${n&&l`<${$_} label=${n} close=${()=>o(null)} />`}
</section>`}function p_({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await be(d_,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Xe(),n(null),r(null)},i=F(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type="color"
list="label-colors"
aria-label=${s("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${F(r)}
onChange=${F(u=>u!==e.color&&a({color:u}))}
/>
<input
class="input who"
maxlength="50"
aria-label=${s("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${F(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function f_({team:e,labels:t}){let[n,o]=x(""),r=Ae(async({name:a,color:i},c)=>{let{createLabel:u}=await _(u_,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Xe()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
<${Ee} text=${r.whole} />
<input
type="color"
name="color"
list="label-colors"
aria-label=${s("labels.color")}
value=${n||Ro(t)}
onInput=${F(o)}
/>
<${q} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
<button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function $_({label:e,close:t}){let{data:n,failed:o}=je(()=>_(Io,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await be(m_,{id:e.id},s("labels.deleted",{label:e.name}))&&await Xe()};return l`<${L} class="small" labelledby="delete-label" close=${t}>
<div class="pad">
<h2 id="delete-label">${s("labels.sure",{label:e.name})}</h2>
<p role="status">
${r===void 0?s(o?"labels.someHave":"loading"):r?s("labels.have",{n:r}):s("labels.noneHas")}
</p>
<div class="actions">
<button class="btn quiet" onClick=${t}>${s("cancel")}</button>
<button class="btn danger" onClick=${a} disabled=${r===void 0&&!o}>
${s("command.delete")}
</button>
</div>
</div>
</${L}>`}var jg=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Vg=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${B} }
}`,h_=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${B} }
}`,v_=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${B} team { id key } }
}`,g_=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${B} }
}`,b_=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${B} }
}`,y_=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Gi(e,t,n){let o=await be(e,t,n);return o&&await Xe(),o}var k_="Everybody who registers joins this team.",w_=e=>e?.default&&e.description===k_?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function Yg(){let e=se.value,t=e.find(({key:n})=>n===Y.value.key)??Oe.value.find(n=>n.default)??Oe.value[0];return l`<div class="wrap">
<header class="top">
<div><h1>${t?.name??s("place.team")}</h1><p>${w_(t)}</p></div>
<div class="tools">
${e.length>1&&l`<select
class="input"
aria-label=${s("side.teams")}
value=${t?.key}
onChange=${F(n=>z(`/team/${n}`))}
>
${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${t?l`<${x_} key=${t.id} team=${t} />`:l`<div class="card"><${te} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${te}></div>`}
${t&&l`<${Kg} key=${t.id} team=${t} runs=${Wi(t)} />`}
${t&&l`<${Gg} key=${t.id} team=${t} runs=${Wi(t)} />`}
${t&&Wi(t)&&l`<${E_} key=${t.id} team=${t} />`}
<${__} />
</div>`}var Wi=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function x_({team:e}){let t=Wi(e)&&!e.archivedAt,n=(o,r)=>{let a=jg.find(i=>i===r);a&&Gi(Vg,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
<header>
<h2 id="members-title">${s("team.members")}</h2>
<span class="num">${s.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
<${oe} user=${o} mute big />
<div class="who">
<strong>${o.name}${o.id===S.value?.id?` (${s("you")})`:""}</strong>
<small>${o.email}</small>
</div>
${t?l`
<select
class="input"
aria-label=${s("team.roleOf",{who:o.name})}
value=${r}
onChange=${F(a=>n(o,a))}
>
${jg.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class="icon"
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>Gi(h_,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${k} name="close" />
</button>
`:l`<span class="chip">${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${S_} team=${e} />`}
</section>`}function S_({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=je(()=>o?_(y_,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Gi(Vg,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${q}
name="person"
label=${s("team.add")}
hint=${s("team.addHint")}
type="search"
autocomplete="off"
value=${t}
onInput=${F(n)}
/>
${a.length>0&&l`<ul class="people">
${a.map(c=>l`<li key=${c.id}>
<${oe} user=${c} mute />
<div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class="sr"> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function E_({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await _(g_,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Xe(),r});return l`<section class="group" aria-labelledby="edit-title">
<header><h2 id="edit-title">${s("team.settings")}</h2></header>
<form class="card pad" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${q} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
<${q}
name="description"
label=${s("field.description")}
defaultValue=${e.description??""}
error=${t.errors.description}
/>
<div class="actions">
${!e.default&&l`<button
type="button"
class="btn danger"
onClick=${()=>Gi(b_,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class="btn" disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function __(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await _(v_,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Xe(),z(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
<header><h2 id="new-team">${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<div class="inline">
<${q} name="name" label=${s("team.name")} required error=${e.errors.name} />
<${q} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
<button class="btn" disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var zg=["PENDING","IN_PROGRESS"],Nu=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],T_=[{field:"CREATED_AT",direction:"DESC"}],A_=["down","up","open","status","priority","assignee","due","keys"];function Zg({place:{query:e}}){let{team:t,assignee:n}=Ke(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ve({due:"overdue",...r},Nu,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ve({due:"today",status:zg,...r},Nu,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ve({due:"later",status:zg,...r},Nu,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ve(r,T_,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
<header class="top">
<div><h1>${s.longDay(C.value)}</h1><${I_} /></div>
<div class="tools"><${St} /><${In} /></div>
</header>
<${Yh} />
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${O_} key=${i.title} ...${i} />`)}
<${is} class="page narrow card" />
`:l`<${ae} rows=${8} />`}
<p class="hints">
${A_.map(i=>l`<span>${at(Xa(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
</p>
</div>`}function I_(){let e=Fr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${qr()}>
${ke("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function O_({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class="num">${s.number(m)}</span>`}
${t.more.value&&l`<a href=${De(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${_n} ids=${d} label=${e} />`:l`<div class="card">
<${te} title=${r} action=${i&&l`<${eh} />`}>${a}</${te}>
</div>`}
</section>`}var D_=[{field:"UPDATED_AT",direction:"DESC"}];function Jg({place:{query:e}}){let{team:t,assignee:n}=Ke(e),o=Ve({team:t,assignee:n,deleted:!0},D_),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.trash")}</h1>
<p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class="tools"><${St} /></div>
</header>
${o.failed.value&&l`<${W} problem=${o.failed.value} retry=${()=>o.load()} />`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${C_} key=${a} id=${a} />`)}
</ul>`:l`<div class="card">
<${te} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${te}>
</div>`:!o.failed.value&&l`<${ae} rows=${5} />`}
${o.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function C_({id:e}){let t=G(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Ge.value=e}}>
<${ne} kind="status" value=${t.status} />
<div class="who">
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${Ki} task=${t} />
</li>`:null}var R_=()=>l`<p class="boot" role="status">${s("loading")}</p>`,N_={"sign-in":Lh,register:Mh,forgot:Ph,reset:Uh,confirm:Fh},L_={today:Zg,inbox:Kh,tasks:Fg,board:xh,calendar:Dh,reports:fh,trash:Jg,team:Yg,settings:xv,overview:Zh,instance:Gh,unknown:jh},M_={palette:N$,keys:k$,new:I$,more:K$,delete:W$,view:vh},P_=3e3,Qg=["wheel","touchstart","keydown","pointerdown"];function Xg(){let{name:e,path:t}=re.value,n=S.value?.id,o=$l.has(e),r=N_[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&z(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!hl.has(e)&&z("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!hl.has(e))?l`<${r} key=${e} />`:n?l`<${F_} key=${n} />`:null}function U_(){let e=lp();return e&&Sl(),e}function F_(){let[e,t]=x(U_),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await cp(),e)return;await Ao(S.peek()?.locale),Sl(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof fe))&&setTimeout(a,P_)}}};return V(()=>(a(),()=>{r.current=!0,mp()}),[]),n&&!e?l`<main class="gate" id="main"><${W} problem=${n} retry=${a} /></main>`:e?l`<${q_} />`:l`<${R_} />`}function q_(){let e=M_[ue.value],t=re.value.name==="task";return Ad(),l`
<div class="shell ${t?"beside":""} ${Lt.value?"quiet":""}">
<a class="skip" href="#main" onClick=${W_}>${s("skip")}</a>
<${H_} />
<${B$} />
<${B_} />
<${F$} />
${t&&l`<${Pg} />`}
</div>
<${q$} />
<${G$} />
<${w$} />
<${X$} />
<${Y$} />
<${J$} />
${e&&l`<${e} key=${ue.value} />`}
`}function H_(){let e=he.value&&G(he.value).value,{name:t}=Y.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Me.value?`(${s.number(Me.value)}) `:"";return V(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function B_(){let{name:e,path:t}=Y.value,n=L_[e],o=A(null),r=A({name:e,path:t}),[a,i]=cd(u=>console.error(u));V(()=>{let{step:u,scroll:d}=Vs.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&bn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),K_(u==="pop"?d:0)},[t]);let c=Xn.value&&re.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
${J.value!=="sync"&&l`<p class="line narrow"><${Ac} />${Tc()}</p>`}
${Ur.value&&S.value?.emailConfirmed===!1&&l`<${j$} />`}
${a?l`<${W} problem=${new fe([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${Y.value} />`}
</main>`}function K_(e){let t=zs();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=zs();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Qg)removeEventListener(r,o)};for(let r of Qg)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function W_(e){e.preventDefault(),document.getElementById("main")?.focus()}var G_=1200,ws="",eb=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&We.peek().size&&!ji("dialog"))return bn();if(e.key==="Escape"&&re.peek().name==="task"&&!ji("dialog:not(.sheet)"))return jn();let t=j_(e);t&&(e.preventDefault(),Vt(t))});function j_(e){let t=V_(e);if(!t)return null;if(t==="mod+k")return ji("dialog:not(.sheet)")?null:tb(t);if(z_(e.target)||e.ctrlKey||e.metaKey||e.altKey||ji("dialog:not(.sheet)")||t==="enter")return null;let n=ws?`${ws} ${t}`:t;return ws="",clearTimeout(eb),n==="g"?(ws="g",eb=setTimeout(()=>{ws=""},G_),null):tb(n)}function tb(e){return vt.find(t=>t.keys===e&&gt(t))}function V_(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var Y_="input, textarea, select, [contenteditable]",z_=e=>e instanceof Element&&e.closest(Y_),ji=e=>document.querySelector(`${e}[open]`)!==null;var Lu=document.getElementById("app"),Z_=2e3,ob=Ao(Id());try{await Promise.all([ob,J_()]),S.peek()&&await Ao(S.peek()?.locale),Lu.replaceChildren(),ad(l`<${Xg} />`,Lu)}catch(e){rb(s("error.UNREACHABLE")),console.warn(e)}gv();var nb=O(()=>S.value?.id);ye(()=>{nb.value&&vv(nb.value)});ye(()=>{S.value&&(Ao(S.value.locale),zn())});async function J_(){for(;;)try{await Hn();return}catch(e){if(e instanceof fe)return Bn();await ob,rb(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,Z_)})}}function rb(e){let t=Lu.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

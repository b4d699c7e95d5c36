var Eu=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Eu(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},pu=new Map;function $g(e){var t=pu.get(this);return t||(t=new Map,pu.set(this,t)),(t=Eu(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var p=0;p<n[m].length;p++)o=n[m][p],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][p+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ie,_u,Tu,en,Oi,fs,Au,ms,Iu,Pi,Ci,hg,cr=Symbol.for("pv"),$s={},hs=[],vg=/^m(i|n|o|s|text|space)$/,Ui=Array.isArray,qi=hs.slice,An=Object.assign;function Tn(e){e&&e.parentNode&&e.remove()}function Du(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?qi.call(arguments,2):n),nr(e,i,o,r,null)}function nr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:cr,__v:r||++_u,__i:-1,__u:0};return!r&&ie.vnode&&ie.vnode(a),a}function mo(e){return e.children}function or(e,t){this.props=e,this.context=t,this.__g=0}function tn(e,t){if(t==null)return e.__&&tn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:tn(e)}function gg(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=An({constructor:cr},n)).__v=n.__v+1,ie.vnode&&ie.vnode(t),Fi(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||tn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Mu(r,t,a),n.__=n.__e=null,t.__e!=o&&Ou(t))}function Ou(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ou(e)}function fu(e){(8&e.__g||(e.__g|=8,en.push(e),fs++))&&Oi==ie.debounceRendering||((Oi=ie.debounceRendering)||queueMicrotask)(Cu)}function Cu(){try{for(var e,t=1;en.length;)en.length>t&&en.sort(Au),e=en.shift(),t=en.length,8&e.__g&&gg(e)}finally{(fs=en.length)&&(Oi||queueMicrotask)(Cu)}}function Ru(e,t,n,o,r,a,i,c,u,d,m){var p,$,f,h,x,v,g=o.__k||hs,b=t.length;for(u=bg(n,t,g,u,b),p=0;p<b;p++)(f=n.__k[p])!=null&&($=~f.__i&&g[f.__i]||$s,f.__i=p,v=Fi(e,f,$,r,a,i,c,u,d,m),h=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Hi($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||h,f)),x=x||h,4&f.__u?(u=Nu(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),f.__u&=-21);return n.__e=x,u}function bg(e,t,n,o,r){var a,i,c,u,d,m,p,$,f,h=n.length,x=h,v=0,g=0,b=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[a]=nr(null,i):Ui(i)?i=b[a]=nr(mo,{children:i}):i.constructor===cr&&i.__b?i=b[a]=nr(i.type,i.props,i.key,i.ref,i.__v):b[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=yg(i,n,u,x))&&(x--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,g=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):b[a]=null;if(g){for(m=[],p=[],a=0;a<r;a++)if((i=b[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[f=v+$>>1]<i.__i?v=f+1:$=f;m[v]=i.__i,p[a]=v+1}for(v=m.length;a--;)p[a]&&(p[a]==v?v--:b[a].__u|=4)}if(x)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=tn(c)),Bi(c,c));return o}function Nu(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Nu(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=tn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function yg(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function $u(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function us(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||$u(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||$u(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ci[t]||(Ci[t]=kg(t)),(e.__a||(e.__a={}))[t]=Pi,a=t!=(t=t.replace(Iu,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function kg(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ms]==null)t[ms]=Pi++;else if(t[ms]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function Fi(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,x,v,g,b,E,_,ae,J,R,de,wt,st,at,P=t.type;if(t.constructor!==cr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,p=a=[],m.nodeType==8?c=ps(m,a):a.push(m),c=a[0]||c),(m=ie.__b)&&m(t);e:if(typeof P=="function"){$=i.length;try{if(g=t.props,b=(m=P.prototype)&&m.render,E=(m=P.contextType)&&o[m.__c],_=m?E?E.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(b?t.__c=f=new P(g,_):(t.__c=f=new or(g,_),f.constructor=P,f.render=xg),E&&E.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),P.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=An({},f.__s)),An(f.__s,P.getDerivedStateFromProps(g,f.__s)))),h=f.props,x=f.state,f.__v=t,n.__c){if(g!==h&&b&&!P.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(g,_),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(g,f.__s,_)===!1){t.__v!=n.__v&&(f.props=g,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ke){ke&&(ke.__=t)}),hs.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=tn(n);break e}f.componentWillUpdate&&f.componentWillUpdate(g,f.__s,_),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,x,v)})}else b&&!P.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=_,f.props=g,f.__P=e,f.__g&=-5,ae=ie.__r,J=b?25:0;do f.__g&=-9,ae&&ae(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++J<25);b&&(hs.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=An({},o,f.getChildContext())),b&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(h,x)),R=m&&m.type===mo&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ke){ke&&Bi(ke,ke)}),n.__k=null),c=n.__k?tn(n,0):null),c=Ru(e,Ui(R)?R:[R],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,p&&p.some(Tn),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(ke){if(i.length=$,t.__v=null,u||a)if(ke&&ke.then){if(t.__u|=128|u,a){for(~(st=a.indexOf(c||void 0))||(st=a.length);(at=a[st-1])&&at.nodeType==8;)st--;for(;st<a.length;st++)if(at=a[st])if(a[st]=null,de){if(at==wt)break}else{if(at.nodeType!=8)break;at.data.startsWith("$s")&&(wt=ps(de=at))}}if(!de){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;de=c}(m=ps(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Tn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ke&&ke.then||Lu(t),ie.__e(ke,t,n)}}else c=t.__e=wg(n.__e,t,n,o,r,a,i,u,d,e);return(m=ie.diffed)&&m(t),c}function ps(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Lu(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Lu))}function Mu(e,t,n){for(var o=0;o<n.length;)Hi(n[o++],n[o++],n[o++]);ie.__c&&ie.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ie.__e(a,r.__v)}})}function wg(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,x,v,g,b=n.props||$s,E=t.props,_=t.type;if(_=="svg"?r="http://www.w3.org/2000/svg":_=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(_?h.localName==_:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!_)return g.createTextNode(E);e=g.createElementNS(r,_,E.is?E:d),c&&(ie.__m&&ie.__m(t,a),c=!1),a=null}if(_){if(d=_=="template"&&e.content||e,a=_=="textarea"&&E.defaultValue!=null?null:a&&qi.call(d.childNodes),!c&&a)for(b={},m=0;m<e.attributes.length;m++)b[(h=e.attributes[m]).name]=h.value;for(m in b)h=b[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||us(e,m,null,h,r);for(m in E)h=E[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?x=h:m=="checked"?v=h:c&&typeof h!="function"||b[m]===h||us(e,m,h,b[m],r);p?(c||$&&(p.__html==$.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):($&&(e.textContent=""),(_=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&vg.test(_))&&(r="http://www.w3.org/1999/xhtml"),Ru(d,Ui(f)?f:[f],t,n,o,r,a,i,a?a[0]:n.__k&&tn(n,0),c,u),a&&a.some(Tn)),c&&_!="textarea"||(m="value",_=="progress"&&x==null?e.removeAttribute(m):x==null||x===e[m]&&(_!="progress"||x)||us(e,m,x,b[m],r),m="checked",v!=null&&v!=e[m]&&us(e,m,v,b[m],r))}else b===E||c&&e.data==E||(e.data=E);return e}function Hi(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ie.__e(r,n)}}function Bi(e,t,n){var o,r,a,i;if(ie.unmount&&ie.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Hi(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ie.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Bi(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=ps(o,a=[]))&&(o==e.__e&&a.some(Tn),Tn(r),Tn(o)),n||Tn(e.__e),e.__e=e.__c=e.__=null}function xg(e,t,n){return this.constructor(e,n)}function Pu(e,t){var n,o,r,a;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=nr(mo,{children:[e]}),r=[],a=[],Fi(t,t.__k,o||$s,$s,t.namespaceURI,o?null:t.firstChild?qi.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Mu(r,t.__k,a),t.__k.props.children=null}ie={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw fs=0,e}},_u=0,Tu=function(e){return e!=null&&e.constructor===cr},or.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=An({},this.state)),typeof e=="function"&&(e=e(An({},n),this.props)),e&&(An(n,e),this.__v&&(t&&this.__k.push(t),fu(this)))},or.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),fu(this))},or.prototype.render=mo,en=[],fs=0,Au=function(e,t){return e.__v.__b-t.__v.__b},ms=Symbol(),Iu=/(PointerCapture)$|Capture$/i,Pi=0,Ci={},hg=0;var nn,he,Di,hu,Ri=Object.is,ir=0,Uu=[],Ni=[],we=ie,vu=we.__b,gu=we.__r,bu=we.diffed,yu=we.__c,ku=we.unmount,wu=we.__;function po(e,t){we.__h&&we.__h(he,e,ir||t),ir=0;var n=he.__H||(he.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){return ir=1,Sg(Hu,e)}function Sg(e,t,n){var o=po(nn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Hu(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Ri(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=he,!he.__f)){he.__f=!0;var r=he.shouldComponentUpdate;he.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,Ri($.__[0],$.__N[0])||(m=!0))}),r){var p=r.call(this,a,i,c);return d?p||m:p}return!d||m}}return o.__}function I(e,t){var n=po(nn++,3);!we.__s&&Ki(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,he.__H.__h.push(n))}function W(e,t){var n=po(nn++,4);!we.__s&&Ki(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,he.__h.push(n))}function A(e){return ir=5,xt(function(){return{current:e}},[])}function xt(e,t){var n=po(nn++,7);return Ki(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function qu(e,t){return ir=8,xt(function(){return e},t)}function Fu(e){var t=po(nn++,10),n=w();return t.__=e,he.componentDidCatch||(he.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function We(){var e=po(nn++,11);if(!e.__){for(var t=he.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Eg(){var e;do{for(;e=Ni.shift();)try{rr(e)}catch(n){we.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Uu.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(rr),t.__h.some(Li),t.__h=[]}catch(n){t.__h=[],we.__e(n,e.__v)}}}while(Ni.length)}we.__b=function(e){he=null,vu&&vu(e)},we.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),wu&&wu(e,t)},we.__r=function(e){gu&&gu(e),nn=0;var t=(he=e.__c).__H;t&&(Di==he?he.__h=[]:(t.__h.some(rr),t.__h.some(Li),nn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Di=he},we.diffed=function(e){bu&&bu(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Su(Uu.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Di=he=null},we.__c=function(e,t){t.some(function(n){try{n.__h.some(rr),n.__h=n.__h.filter(function(o){return!o.__||Li(o)})}catch(o){n.__h=[function(){throw o}]}}),yu&&yu(e,t)},we.unmount=function(e){ku&&ku(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Su(Ni.push(r))}else rr(r)}catch(a){t=a}}),o.__H=void 0,t&&we.__e(t,o.__v))};var xu=typeof requestAnimationFrame=="function";function _g(e){var t,n=function(){clearTimeout(o),xu&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);xu&&(t=requestAnimationFrame(n))}function Su(e){e!=1&&hu==we.requestAnimationFrame||((hu=we.requestAnimationFrame)||_g)(Eg)}function rr(e){var t=he,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),he=t}function Li(e){var t=he;e.__c=e.__(),he=t}function Ki(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Ri(n,e[o])})}function Hu(e,t){return typeof t=="function"?t(e):t}var Tg=Symbol.for("preact-signals");function ys(){if(Bt>1)Bt--;else{var e,t=!1;for((function(){var r=gs;for(gs=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();ar!==void 0;){var n=ar;for(ar=void 0,vs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ku(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(vs=0,Bt--,t)throw e}}function M(e){if(Bt>0)return e();Mi=++Ag,Bt++;try{return e()}finally{ys()}}var sr,me=void 0;function fo(e){var t=me,n=sr;me=void 0,sr=void 0;try{return e()}finally{me=t,sr=n}}var ar=void 0,Bt=0,vs=0,Ag=0,Mi=0,gs=void 0,bs=0;function Bu(e){if(me!==void 0){var t=e.n;if(t===void 0||t.t!==me)return t={i:0,S:e,p:me.s,n:void 0,t:me,e:void 0,x:void 0,r:t},me.s!==void 0&&(me.s.n=t),me.s=t,e.n=t,32&me.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=me.s,t.n=void 0,me.s.n=t,me.s=t),t}}function Le(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Le.prototype.brand=Tg;Le.prototype.h=function(){return!0};Le.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:fo(function(){var o;(o=t.W)==null||o.call(t)}))};Le.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&fo(function(){var r;(r=t.Z)==null||r.call(t)}))}};Le.prototype.subscribe=function(e){var t=this;return Ee(function(){var n=t.value;fo(function(){return e(n)})},{name:"sub"})};Le.prototype.valueOf=function(){return this.value};Le.prototype.toString=function(){return this.value+""};Le.prototype.toJSON=function(){return this.value};Le.prototype.peek=function(){var e=this;return fo(function(){return e.value})};Object.defineProperty(Le.prototype,"value",{get:function(){var e=Bu(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(vs>100)throw new Error("Cycle detected");(function(n){Bt!==0&&vs===0&&n.l!==Mi&&(n.l=Mi,gs={S:n,v:n.v,i:n.i,o:gs})})(this),this.v=e,this.i++,bs++,Bt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ys()}}}});function k(e,t){return new Le(e,t)}function Ku(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Wu(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Gu(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function In(e,t){Le.call(this,void 0,t),this.x=e,this.s=void 0,this.g=bs-1,this.f=4}In.prototype=new Le;In.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===bs))return!0;if(this.g=bs,this.f|=1,this.i>0&&!Ku(this))return this.f&=-2,!0;var e=me;try{Wu(this),me=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return me=e,Gu(this),this.f&=-2,!0};In.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Le.prototype.S.call(this,e)};In.prototype.U=function(e){if(this.t!==void 0&&(Le.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};In.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(In.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Bu(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new In(e,t)}function ju(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Bt++;var n=me;me=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Wi(e),o}finally{me=n,ys()}}}function Wi(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ju(e)}function Ig(e){if(me!==this)throw new Error("Out-of-order effect");Gu(this),me=e,this.f&=-2;try{8&this.f&&Wi(this)}finally{ys()}}function $o(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,sr&&sr.push(this)}$o.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};$o.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ju(this),Wu(this),Bt++;var e=me;return me=this,Ig.bind(this,e)};$o.prototype.N=function(){2&this.f||(this.f|=2,this.u=ar,ar=this)};$o.prototype.d=function(){this.f|=8,1&this.f||Wi(this)};$o.prototype.dispose=function(){this.d()};function Ee(e,t){var n=new $o(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Vu,ur,ds,Dg=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Yu=[];Ee(function(){Vu=this.N})();function ho(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function lr(e){if(ds){var t=ds;ds=void 0,t()}ds=e&&e.S()}function zu(e){var t=this,n=e.data,o=Cg(n);o.name="ReactiveDom",o.value=n;var r=xt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=D(function(){return!Array.isArray(d.value)&&!Tu(d.value)}),p=Ee(function(){if(this.N=Zu,m.value){var f=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){p(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}zu.displayName="ReactiveTextNode";Object.defineProperties(Le.prototype,{constructor:{configurable:!0,value:Du(mo,null).constructor},type:{configurable:!0,value:zu},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ho("__b",function(e,t){if(lr(),ur=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Le&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});ho("__r",function(e,t){if(e(t),t.type!==mo){lr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return Ee(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;Dg&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ur=o,lr(n)}});ho("__e",function(e,t,n,o){lr(),ur=void 0,e(t,n,o)});ho("diffed",function(e,t){lr(),ur=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Og(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Og(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:Ee(function(){this.N=Zu;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}ho("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});ho("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});or.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Cg(e,t){return xt(function(){return k(e,t)},[])}function vo(e,t){var n=A(e);return n.current=e,ur.__$f|=4,xt(function(){return D(function(){return n.current()},t)},[])}var Rg=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ng(){M(function(){for(var e;e=Yu.shift();)Vu.call(e)})}function Zu(){Yu.push(this)===1&&(ie.requestAnimationFrame||Rg)(Ng)}var l=$g.bind(Du);var Ju=window.taskflowAhead??=[],Qu=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function ks(e,t){let n=Ju.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Ju.splice(n,1)[0].answer}var $t=class extends Error{},pe=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Me(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(ks(e,n)??Qu(e,t,{token:n,keepalive:o})).catch(()=>{throw new $t("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new $t(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new pe(i.errors);return i.data}var on="id name email emailConfirmed role timeZone locale version createdAt",Dn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${on} }`,Xu=`mutation Refresh { refreshSession { ${Dn} } }`,Q=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
  labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,On=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
  team { id key name }
  task { ${Q} }
  changes { field before after beforeText afterText }`,dr=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,ed=`query Start {
  cursor
  me { ${on} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${dr} }
  events(last: 40) { nodes { ${On} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Lg=2e4,ji="taskflow.owner",go="taskflow.last",S=k(void 0),mr=k(""),ws=null,td=0,Gi=null;async function pr(){return ws&&Date.now()>td-Lg&&await Cn(),ws}function fr({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");ws=e,td=Date.now()+t*1e3,mr.value="",Mg(n.id);let o=S.peek();(o?.id!==n.id||o.version<=n.version)&&(S.value=n)}function Cn(){return Gi??=Ug(Pg).finally(()=>{Gi=null}),Gi}function Rn(e=""){Ss(),ws=null,S.peek()&&(mr.value=e),S.value=null}var xs=e=>localStorage.getItem(ji)===e;function Mg(e){if(!xs(e)){Ss();try{localStorage.setItem(ji,e)}catch{}}}function Ss(){localStorage.removeItem(go),localStorage.removeItem(ji)}async function Pg(){let{refreshSession:e}=await Me(Xu,{},{keepalive:!0});return e?.token?fr(e):Rn("door.ended"),!!e?.token}function Ug(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var nd=e=>!!e?.types.includes("Files");function od(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function rd(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function bo({clipboardData:e}){return e&&!e.types.includes("text/plain")?od(e):[]}function Es(e){let[t,n]=w(0),o=r=>a=>{!e||!nd(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(od(r))})}}function sd(){I(()=>{let e=t=>{t.defaultPrevented||!nd(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function _s(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Ts={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},ad=()=>navigator.languages.find(e=>e.split("-")[0]in Ts),id=(e="en")=>e.split("-")[0]in Ts?e.split("-")[0]:"en";var $r=k(Date.now());setInterval(()=>{$r.value=Date.now()},3e4);var rn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),C=D(()=>yo($r.value)),Vi=null;function yo(e){return Vi?.resolvedOptions().timeZone!==rn.value&&(Vi=new Intl.DateTimeFormat("en-CA",{timeZone:rn.value,year:"numeric",month:"2-digit",day:"2-digit"})),Vi.format(new Date(e))}function j(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function ld(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function ko(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${wo(o)}:00Z`);return new Date(o).toISOString()}var Yi=null;function wo(e){return Yi?.resolvedOptions().timeZone!==rn.value&&(Yi=new Intl.DateTimeFormat("en-GB",{timeZone:rn.value,hour:"2-digit",minute:"2-digit"})),`${yo(e)}T${Yi.format(e)}`}var ht=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function hr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var qg=["week","day","hour","minute","second"],cd=["byte","kilobyte","megabyte","gigabyte"],zi=new Map;function et(e,t){let n=`${e.name} ${He.value} ${JSON.stringify(t)}`;return zi.has(n)||zi.set(n,new e(He.value,t)),zi.get(n)}var dd=k({}),He=k("en"),ud="";async function xo(e="en"){let t=id(e);if(t!==ud){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(ks(n)??fetch(n));dd.value=await o.json(),ud=t}He.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return md(e,t).replace(/\{(\w+)\}/g,(n,o)=>Fg(t[o]))}function be(e,t){return md(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=ld(C.value,e);return t>=-1&&t<=1?Hg(et(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Nn(e,{weekday:"short"}):Nn(e,{day:"numeric",month:"short",...e.slice(0,4)!==C.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Nn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Nn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Nn(e,t);s.list=e=>et(Intl.ListFormat).format(e);s.number=e=>et(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(cd.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return et(Intl.NumberFormat,{style:"unit",unit:cd[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor(($r.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return et(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=$r.value-t<20*36e5;return et(Intl.DateTimeFormat,{...Zi(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>et(Intl.DateTimeFormat,{...Zi(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>et(Intl.DateTimeFormat,{...Zi(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Nn(j("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=qg.flatMap((o,r)=>Number(t[r])?[et(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return et(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=hr(He.value);return Array.from({length:7},(t,n)=>Nn(j("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>j(e,-((ht(e)-hr(He.value)+7)%7));s.span=(e,t)=>et(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Zi(){let{hour12:e}=et(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:rn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function md(e,t){let n=dd.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=et(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Fg=e=>typeof e=="number"?s.number(e):String(e??""),Nn=(e,t)=>et(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Hg=e=>e.charAt(0).toLocaleUpperCase(He.value)+e.slice(1);var Bg=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,Kg=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function T(e,t,n={}){try{return await Me(e,t,{...n,token:await pr()})}catch(o){if(!(o instanceof pe)||!Kg.has(o.code)||!await Cn())throw o;return Me(e,t,{...n,token:await pr()})}}var Ln=new Set;async function sn(e=!1,t=!1){Ss(),await Promise.all([...Ln].map(n=>n())),await T(Bg,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Rn()}var pd=300,Wg=2e4,fd=2e4,Gg=8e3,jg=new Set([4401,4403]);function $d(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,d=0;function m(b){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(b))}function p(b){let E=t.get(b);E&&m({id:b,type:"subscribe",payload:{query:E.query,variables:E.variables()}})}async function $(){clearTimeout(i),i=0;let b=await pr().catch(()=>null);if(r)return;if(!b)return v();let E=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=E,E.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${b}`}}),E.onmessage=({data:_})=>{u=Date.now(),f(JSON.parse(_))},E.onclose=({code:_})=>n===E&&x(_)}function f({type:b,id:E,payload:_}){let ae=t.get(E);if(b==="connection_ack"){o=!0,a=0;for(let J of t.keys())p(J);c=setInterval(h,fd),e.up()}else b==="ping"?m({type:"pong"}):b==="next"?_.errors?ae?.failed(new pe(_.errors)):ae?.next(_.data):b==="error"&&t.delete(E)?ae?.failed(new pe(_)):b==="complete"&&t.delete(E)&&ae?.done?.()}function h(){if(Date.now()-u>fd+Gg)return n?.close(4e3);m({type:"ping"})}async function x(b){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),jg.has(b)&&await Cn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,pd/2+Math.random()*Math.min(Wg,pd*2**a))}function g(){i&&$()}return addEventListener("online",g),$(),{subscribe(b,E,_){let ae=String(d+=1);return t.set(ae,{query:b,variables:E,..._}),o&&p(ae),()=>{t.delete(ae)&&m({id:ae,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",g),n?.close(1e3)}}}var Ge=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Q} description } } } }`,hd=`query Teams { me { ${on} } teams(includeArchived: true) { ${dr} } }`,vd=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${On} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,gd=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,As=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,bd=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${Q} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,yd=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${Q} } matches { field snippet } }
  }
}`,So="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Is="id at beforeDue firedAt",kd=`query Sheet($id: ID!) {
  task(id: $id) { ${Q} description startedAt watchers { id name } reminders { ${Is} } }
}`,wd="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",xd=`query Watchers($id: ID!) { task(id: $id) { ${Q} watchers { id name } } }`,Sd="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Ed=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Ge} task { ${Q} description } }
}`,Ds=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) {
    ${Ge} task { ${Q} description nextOccurrence { ${Q} } }
  }
}`,_d=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) {
    ${Ge} task { ${Q} nextOccurrence { ${Q} } }
  }
}`,Td=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Ad=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,Id=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${Ge} label { id } }
}`,Dd=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Ge} task { ${Q} watchers { id name } } }
}`,Os=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Ge} results { task { ${Q} } } }
}`,Od=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Ge} results { task { ${Q} } } }
}`,Ji=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Ge} deletedId }
}`,Cs=`mutation Undo($target: UndoTarget!, $key: String!) {
  undo(target: $target) @idempotent(key: $key) { ${Ge} results { task { ${Q} description } } }
}`,Cd=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Ge} task { ${Q} description } }
}`;var Vg=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Qi=new Set(["sign-in","register","forgot","reset","confirm"]),Xi=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Mn=k(Ms("push")),ne=D(()=>vr(Mn.value.path)),V=D(()=>{if(ne.value.name!=="task")return ne.value;let e=vr(Mn.value.under??"/tasks");return Qi.has(e.name)?vr("/tasks"):e}),Rs=D(()=>({step:Mn.value.step,scroll:Mn.value.scroll??0}));function X(e,{replace:t=!1}={}){let n=vr(e).name==="task"?{under:V.peek().path}:{};t?n.from=gr().from:(n.from=ne.peek().path,history.replaceState({...gr(),scroll:Ls().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Mn.value=Ms(t?"replace":"push")}function Ns(e){let t=e.toString(),n=new URL(V.peek().path,location.origin).pathname+(t?`?${t}`:"");if(ne.peek().name!=="task")return X(n,{replace:!0});history.replaceState({...gr(),under:n},""),Mn.value=Ms("replace")}var Kt=e=>X(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:ne.peek().name==="task"});function Pn(){let{path:e}=V.peek();gr().from===e?history.back():X(e,{replace:!0})}function Ls(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Mn.value=Ms("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=vr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),X(n,{replace:ne.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function vr(e){let t=new URL(e,location.origin);for(let[n,o]of Vg){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function gr(){return history.state??{}}function Ms(e){return{...gr(),path:location.pathname+location.search,step:e}}var Yg=new Set(["MEMBER","ADMIN"]),se=k([]),Ie=D(()=>se.value.filter(e=>!e.archivedAt)),ee=D(()=>Ie.value.filter(e=>Yg.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),vt=D(()=>{let e=new Map;for(let t of Ie.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function St(e){return(Ie.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function je(){let e=await T(hd,{});M(()=>{se.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Rd=D(()=>new Map(se.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Wt=e=>e?Rd.value.get(e.id):void 0,It=e=>se.value.find(({id:t})=>t===e)?.stages??[];function el(e,t){let n=se.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Nd(e,t){let n=Rd.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:el(r.id,o)}}var zg=new Set(["PENDING","IN_PROGRESS"]),fe=e=>!e.deletedAt,Y=e=>zg.has(e.status),Pe=new Map,nl=new Map,tl=new Set;function br(e){let t=Pe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return Pe.set(e,n),n}var G=e=>br(e).shown,L=e=>Pe.get(e)?.shown.peek(),Ps=e=>nl.get(e)??(Pe.get(e)?.known?e:void 0);function*an(){for(let{shown:e}of Pe.values()){let t=e.peek();t&&(yield t)}}function*Us(){for(let{known:e}of Pe.values())e?.version&&(yield e)}function le(e){let t=br(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,nl.set(e.key,e.id),Eo(e.id),!0)}function qs(e){M(()=>e.forEach(le))}function Dt(e,t=Pe.get(e)?.known?.version??0){let n=br(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Eo(e)}var Fs=e=>{br(e).gone=-1};function _e(e,t,n){Pe.get(e)?.patches.set(t,n),Eo(e)}function Ld(e,t){let n=Pe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Dt(e,-1);Eo(e)}}function ol(e,t){let n=br(e.id);n.known={...e,version:0},n.patches.set(t,{}),Eo(e.id)}var Md=e=>(Pe.get(e)?.gone??-1)>=0,Un=e=>Pe.get(e)?.known;function Hs(e,t){let n=Pe.get(e);n?.known?.version&&(n.known={...n.known,...t},Eo(e))}function Pd(){for(let e of Pe.values())e.doubted=e.known!==null,e.gone=-1}function Ud(){M(()=>{for(let[e,t]of Pe)t.doubted&&!t.patches.size&&Dt(e,-1)})}function qd(){M(()=>{for(let e of Pe.keys())Dt(e,-1)}),Pe.clear(),nl.clear()}function Fd(e){return tl.add(e),()=>tl.delete(e)}function Eo(e){let t=Pe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Zg(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Y(o)&&!!o.dueDate&&o.dueDate<C.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of tl)r.touch(e,n,o)})}function Zg(e,{relabel:t,...n}){let o={...e,...n,...Nd(e,n)};return t?{...o,labels:Jg(o.labels,t)}:o}function Jg(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var it=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Gt=["LOW","MEDIUM","HIGH","URGENT"];function qn(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Qg(e.due)),t}function Bd(e){let t=B(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||eb(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||tb(n,e.labels))&&(!e.from||!e.to||Kd(n.dueDate,e.from,e.to))&&(!e.due||Xg(n,e.due))&&(!t.length||nb(n,t))}function _o(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=ob(Hd(n,r),Hd(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var B=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Qg(e){return e==="today"?{eq:C.peek()}:e==="week"?{gte:C.peek(),lte:j(C.peek(),7)}:e==="later"?{gt:C.peek()}:e==="none"?{isNull:!0}:void 0}function Xg(e,t){return t==="overdue"?e.overdue&&Y(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===C.peek():t==="later"?e.dueDate>C.peek():Kd(e.dueDate,C.peek(),j(C.peek(),7)):!1}var Kd=(e,t,n)=>e!==null&&e>=t&&e<=n;function eb(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var tb=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function nb(e,t){if(e.found===t.join(" "))return!0;let n=B(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Hd(e,t){return t==="PRIORITY"?Gt.indexOf(e.priority):t==="STATUS"?it.indexOf(e.status):t==="TITLE"?B(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function ob(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Bs=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Fn=k(new Map),To=D(()=>new Map(se.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function gt(e){let t=se.value.find(({id:o})=>o===e)?.labels??[],n=[...Fn.value.values()].filter(o=>o.teamId===e&&!To.value.has(o.label.id));return sl([...t,...n.map(({label:o})=>o)])}var Wd=({labels:e})=>sl(e.map(t=>To.value.get(t.id)??t));function Gd(e){let t=Ie.value.filter(({id:o})=>!e||o===e),n=sl(t.flatMap(({id:o})=>gt(o)));return[...Map.groupBy(n,({name:o})=>B(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Ks(e){let t=new Set(e.map(o=>B(To.value.get(o)?.name??""))),n=[...To.value.values()].filter(({name:o})=>t.has(B(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var rl=(e,t)=>e.find(n=>B(n.name)===B(t.trim())),Ws=e=>To.value.get(e);function Ao(e){let t=Bs.map(n=>e.filter(o=>o.color===n).length);return Bs[t.indexOf(Math.min(...t))]}function Gs(e,t){Fn.value=new Map([...Fn.peek(),[t.id,{teamId:e,label:t}]])}function jd(){Fn.value=new Map}function Vd(e,t){let n=Fn.peek().get(e);n&&(Fn.value=new Map([...Fn.peek()].filter(([o])=>o!==e)),!(!t||To.peek().has(e))&&(se.value=se.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var sl=e=>e.toSorted((t,n)=>B(t.name).localeCompare(B(n.name))||(t.id<n.id?-1:1));var zd="taskflow.scope",rb=new Set(["today","tasks","board","calendar","trash"]),sb=/^\/(today|tasks|board|calendar|trash)?$/,Yd=JSON.parse(localStorage.getItem(zd)??"null"),js=k({team:"",mine:!1}),ln=D(()=>yr()?V.value.query.get("team")??"":js.value.team),Vs=D(()=>yr()?V.value.query.get("assignee")==="me":js.value.mine);Ee(()=>{yr()&&(js.value={team:ln.value,mine:Vs.value},localStorage.setItem(zd,JSON.stringify(js.value)))});var cn=D(()=>Ie.value.find(e=>e.key===ln.value)),Ys=D(()=>V.value.name==="overview"?{}:qn({team:cn.value?.id,assignee:Vs.value?"me":void 0}));function Oe(e,t={}){let{team:n,mine:o}={team:ln.value,mine:Vs.value,...t},r=new URL(e,location.origin);if(!sb.test(r.pathname))return e;let a=se.value.length>0&&!Ie.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function al(e){if(!yr())return Oe("/tasks",{team:e});let t=new URLSearchParams(V.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(V.value.path,location.origin).pathname+(n?`?${n}`:"")}function il(){let{name:e,query:t}=ne.peek();e==="today"&&![...t.keys()].length&&Yd&&X(Oe("/",Yd),{replace:!0})}function tt(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?se.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:ab(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function ab(e){if(e)return e==="none"?[]:Ks(e.split(",").filter(Boolean))}function Ve(e){let t=new URLSearchParams(V.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Ns(t)}function Zd(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=yr()?tt(V.value.query):tt(new URLSearchParams),a=ee.value.find(u=>u.key===ln.value),c=Vs.value||e==="me"?S.value:vt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:C.value},...o?.length&&{labels:ib(o)},...r&&Wt({id:r})&&{stage:{id:r}}}}function ib(e){let t=e.map(Ws).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>B(n))).size===1?t:[]}function yr(){return rb.has(V.value.name)}function Jd({nextOccurrence:e,...t}){return e&&le(e),t}function zs(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:ll(n),to:`/t/${n.key}`}}var ll=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});var lb="0123456789abcdefghjkmnpqrstvwxyz";function F(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=lb[Number(n>>a&31n)];return`${e}_${r}`}var ul="taskflow.waiting",Qd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),cb=3e3,Ye=k([]),kr=D(()=>Ye.value.length),wr=k(!1),cl=!1,Xd=0,em=new Map;function un(e,t){for(let n of e)em.set(n,t)}function dn(e){return Zs([...Ye.peek(),{...e,who:S.peek()?.id}]),Hn()}async function Hn(){if(clearTimeout(Xd),!cl){for(cl=!0;S.peek()&&Ye.peek()[0]?.who===S.peek()?.id;){let[e]=Ye.peek(),t=await ub(e);if(!t)break;M(()=>{Zs(Ye.peek().slice(1)),em.get(e.field)?.(e,t)})}cl=!1}}function tm(){let e=JSON.parse(sessionStorage.getItem(ul)??"null"),t=S.peek()?.id;return e?.who===t&&!Ye.peek().length&&Zs(e.writes.map(n=>({...n,who:t}))),Ye.peek().length&&e?.who!==t&&Zs([]),Ye.peek()}async function ub(e){try{e.first&&(e.found??=await db(e.first));let t=await T(e.query,e.variables,{keepalive:e.keepalive});return wr.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof pe?t.code:"INTERNAL";return t instanceof $t||n==="RATE_LIMITED"?mb():Qd.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var db=({query:e,variables:t})=>T(e,t).catch(n=>{if(n instanceof pe&&n.code!=="RATE_LIMITED"&&!Qd.has(n.code))return null;throw n});function mb(){return wr.value=!0,Xd=setTimeout(Hn,cb),null}function Zs(e){Ye.value=e,e.length?sessionStorage.setItem(ul,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(ul)}Ee(()=>{let e=t=>t.preventDefault();if(!(!wr.value||!kr.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var pb=8e3,Bn=k([]),fb=0;function O(e){let t=fb+=1;return Bn.value=[...Bn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>Kn(t),pb),t}function Kn(e){Bn.value=Bn.peek().filter(t=>t.id!==e)}var $b=500,Wn=[],xr=null;async function nm(){if(xr&&(await xr).errors.length)return;let e=Wn.pop();if(!e)return void O({text:s("undo.nothing")});Kn(e.toast),e.run()}function Gn(e){return xr=e,e.then(()=>{xr===e&&(xr=null)}),e}function Te(e,t,n,o){let r=()=>{Wn.includes(i)&&Wn.splice(Wn.indexOf(i),1),Kn(i.toast)},i={run:t,toast:O({text:e,undo:()=>{r(),t()},to:n,also:o})};return Wn.push(i),Wn.length>$b&&Wn.shift(),r}var om={assignee:"assigneeId",stage:"stageId",team:"teamId"},hb=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],dl=100,Sr=new Map,Qs=new Set;function lt(e,t,n={}){let o=dm(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=$m(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=F("change"),i=mm(t,o);return _e(e.id,a,i),ve(a,"updateTask",Ds,{id:e.id,input:r},[e.id],{shown:i,before:pm(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??xb(e,t,o)})}async function Xs(e,t){let n=e.filter(i=>dm(i,t).length);if(n.length===1)return void await lt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,pm(i,o)])),a=new Map([]);await Io(n.map(({id:i})=>i),i=>{let c=F("change");return a.set(c,i),vb(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>sm(a,r))}var sm=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=F("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ve(r,"undo",Cs,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function vb(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ve(n,"updateTasks",Os,{ids:e,input:$m(t,o)},e,r)}async function ea(e){if(e.length===1)return void await am(e[0]);let t=new Map([]);await Io(e.map(({id:n})=>n),n=>{let o=F("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ve(o,"deleteTasks",Od,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>sm(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Io(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Sb(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Gn(i);if(c.length)return void O({bad:!0,text:s("did.refused",{what:n,why:H(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?O({bad:!0,text:s("undo.refused",{why:H(u[0])})}):O({text:o})},r)}function Er(e,t={}){let n=F("task"),o=F("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return ol({...lm(n),...e,...fm(r.id,e)},o),ve(o,"createTask",Ed,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function am(e){let t=F("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ve(t,"deleteTask",Ji,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function im(e){return ve(F("change"),"deleteTask",Ji,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function ta(e,{silent:t}={}){let n=F("change"),o={deletedAt:null};return _e(e.id,n,o),ve(n,"restoreTask",Cd,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function ml(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of tm())if(Qs.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=se.peek().find(({id:x})=>x===a)??{id:a,key:"",name:""},p=vt.peek().find(({id:x})=>x===i)??null,$=u.map(Ws).filter(Boolean),f=c?{id:c}:void 0,h={...d,team:m,assignee:p,labels:$};ol({...lm(n[0]),...h,...fm(a,{...h,stage:f})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Gs(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var gb=0;function lm(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(gb+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ve(e,t,n,o,r,a,i){Qs.add(e);let c=new Promise(u=>Sr.set(e,u));return dn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Gn(c)}un(hb,(e,t)=>{let n=t.errors[0];M(()=>{n||bb(e,t),e.field==="createLabel"?Vd(e.variables.input.id,!n):n?.current&&le(n.current);for(let o of e.taskIds)Ld(o,e.key)}),n?kb(e,n):wb(e,t),Sr.get(e.key)?.(t),Sr.delete(e.key)});function bb({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Dt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)Fs(c);let i=e==="deleteTask"&&Un(t[0]);i&&le({...i,deletedAt:o.shown?.deletedAt??null}),r&&le({...Jd(r),...yb(o)});for(let c of a??[])c.task&&le(c.task)}var yb=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function kb({key:e,note:t},n){if(t?.silent&&Sr.has(e)||t?.quiet==="all"&&Sr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=H(n);t?.back?O({bad:!0,text:s("undo.refused",{why:o})}):O({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function H({code:e,message:t}){return t||s(`error.${e}`)}function wb({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void O({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?Js(e,r,n.before):t==="createTask"&&r?am(r):t==="deleteTask"&&i&&Js(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,zs(r,n.shown))}function Js(e,t,n,o=s("undo.done",{task:t.key})){let r=F("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ve(r,"undo",Cs,{target:{originId:e}},[t.id],a)}function cm(e,t){let n={back:!0,told:s("undo.done",{task:e.key})};return ve(F("change"),"undo",Cs,{target:{eventId:t}},[e.id],n)}function xb(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Wt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var rm=e=>um(e)??(e||null),um=e=>e&&typeof e=="object"&&"id"in e?e.id:null,dm=(e,t)=>Object.keys(t).filter(n=>rm(e[n])!==rm(t[n])),mm=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function pm(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...mm(e,n),...o&&(a?{stage:a}:{status:r})}}function fm(e,{stage:t,status:n}){let o=Wt(t);return o?{stage:{id:o.id},status:o.status}:{stage:el(e,n??"PENDING"),status:n??"PENDING"}}var $m=(e,t)=>Object.fromEntries(t.map(n=>[om[n]??n,om[n]?um(e[n]):e[n]])),Sb=(e,t)=>Array.from({length:Math.ceil(e.length/dl)},(n,o)=>t(e.slice(o*dl,(o+1)*dl)));var Eb=120,_b=/^(session|api_key)\.|^task\.progressed$/,Ot=k([]);function na(e){Ot.value=e.filter(bm).reverse().map(t=>({event:t}))}function vm(e){!bm(e)||Ot.peek().some(t=>t.event?.id===e.id)||(Ot.value=[{event:e,fresh:!0},...Ot.peek()].slice(0,Eb))}function gm(e){Ot.value=[{caught:e,id:`caught-${Date.now()}`},...Ot.peek()]}var bm=e=>!_b.test(e.name);function ym(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Ib(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Tb=30*6e4,Ab=new Set(["task.updated","attachment.created"]),hm=({task:e,subjectId:t})=>e?.id??t,Ib=(e,t)=>Ab.has(e.name)&&t.name===e.name&&hm(t)===hm(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Tb;var Be=k(null),Ue=k(new Set),pl=null;function _r(e){let t=new Set(Ue.peek());t.delete(e)||t.add(e),pl=e,Ue.value=t}function fl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ct),n=[t.indexOf(pl??ze.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ue.value=new Set([...Ue.peek(),...o,e])}function mn(){pl=null,Ue.peek().size&&(Ue.value=new Set)}var ce=k(""),oa=k([]),$l=k({});function jt(e={}){$l.value=e,ce.value="new"}var ze=k(null),$e=k(null),jn=k(!1),km=matchMedia("(max-width: 900px)"),wm=()=>{jn.value=km.matches};km.addEventListener("change",wm);wm();var ct=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function hl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Tr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");hl(e==="dark"?"light":"dark")}function ye(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var vl=new Set;function Ke(e){return vl.add(e),()=>vl.delete(e)}var xm=()=>Promise.all([...vl].map(e=>e()));var Do=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=Fd(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...an()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Vn=new Set,Oo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Do(Bd(t),_o(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ke(()=>this.reload()),Vn.add(this)}close(){Vn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Vn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(fo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Vn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await T(So,{filter:qn(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await T(bd,{filter:qn(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&B(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)le(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},ra=(e,t,n)=>JSON.stringify([e,t,n??{},C.value]),Sm=()=>[...[...Vn].filter(e=>!e.parked),...[...Et.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Db=16,Et=new Map;function sa(e,t){Et.get(e)?.close(),Et.delete(e),t.parked=!0,Et.set(e,t);let[n]=Et;Et.size<=Db||(n[1].close(),Et.delete(n[0]))}function Em(e){let t=Et.get(e);return Et.delete(e),t&&(t.parked=!1),t}function _m(){for(let e of Et.values())e.close();Et.clear()}var Tm=()=>[...Vn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Am(){await Promise.all([...Vn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Ob=5e5,Cb=7*864e5,Rb=40,Im=Mb(["1",on,Q,On,dr,As].join(" "));function Dm(e){let t=S.peek()?.id;if(!t||!xs(t))return;let n=[...Us()].map(Lb),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=Ot.peek().flatMap(({event:u})=>u??[]),i={...{shape:Im,who:t,at:Date.now(),day:C.peek(),teams:se.peek(),...e},events:r.slice(0,Rb),lists:[]},c=Ob-JSON.stringify([i,...o.values()]).length;for(let u of Sm()){let{want:d,order:m,how:p,after:$,view:f}=u,h={want:d,order:m,how:p,after:$,horizon:f.horizon,more:u.more.peek(),total:u.total.peek()},x=n.filter(g=>!o.has(g.id)&&f.holds(g)),v=JSON.stringify([h,...x]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let g of x)o.set(g.id,g)}}try{localStorage.setItem(go,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(go)}}function Om(){let e=Nb(),t=S.peek()?.id;return e?.shape===Im&&e.who===t&&xs(t)&&Date.now()-e.at<Cb?e:(localStorage.removeItem(go),null)}function Nb(){try{return JSON.parse(localStorage.getItem(go)??"null")}catch{return null}}function Cm({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==C.peek())continue;let d=new Oo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),sa(ra(n,o,r),d)}}function Lb({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function Mb(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Rm=2e3,Pb=36e5,Ub=new Set(["task.restored","task.moved_in"]),z=k("connecting"),De=k(null),Ir=k(""),Dr=k(!1),qb=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:j(C.value,t-13),created:0,completed:0,open:0}))})),Or=()=>De.value??qb.value,Cr=()=>De.value?"":"unread",ia=k(0),bl=new Set,Fb=Ym(je,250),Hb=Ym(Am,1e3),Yt=null,pn=null,la=()=>{},Nm=()=>{},Vt=null,Yn=!1,Lm=0,Ar=!1,fn=0;function Ce(e){return bl.add(e),()=>bl.delete(e)}var Mm=new Set;function Co(e){Mm.add(e)}var aa=new Set;function Ct(e,t,n){let o=()=>{},r=()=>{o=Yt?.subscribe(e,t,n)??o};return Yt?r():aa.add(r),()=>{aa.delete(r),o()}}function Pm(){let e=Om();return e?(Vt=e,pn=e.cursor,M(()=>{Ir.value=e.version,Dr.value=e.confirmsEmail,se.value=e.teams,De.value=e.numbers,na(e.events.toReversed()),qs(e.tasks)}),Cm(e),ml(),!0):!1}async function Um(){Vt&&Date.now()-Vt.at<Pb&&gl();let e=await Bm().catch(n=>{throw Vt&&(z.value="offline"),n});if(!Vt){Km(e),ml(),gl();return}let t=Yt&&Vt.rights===qm(e);if(Vt=null,t)return M(()=>Wm(e));gl({quiet:!0}),await jm(e)}function gl({quiet:e=!1}={}){if(!Yt){Yt=$d({up:jb,down:Vb,signedOut:()=>Rn("door.ended")}),e||Gm();for(let t of aa)t();aa.clear(),Nm=Ee(Bb),Hn()}}var qm=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Fm(){let e=S.peek();if(!e||!pn||Vt||Yn)return;let t=qm({cursor:pn,instance:null,events:null,inbox:null,me:e,teams:se.peek()});Dm({cursor:pn,rights:t,numbers:De.peek(),version:Ir.peek(),confirmsEmail:Dr.peek()})}addEventListener("pagehide",Fm);document.addEventListener("visibilitychange",()=>document.hidden&&Fm());function Bb(){let e=Ys.value;return Yt?.subscribe(As,()=>({filter:e}),{next:t=>{De.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Hm(){Nm(),la(),Vt=null,pn=null,Yn=!1,clearTimeout(Lm),Yt?.close(),Yt=null,clearTimeout(fn),_m(),qd(),jd(),M(()=>{z.value="connecting",De.value=null,se.value=[],na([])})}async function Bm(){let e=await T(ed,{},{partly:!0});if(!e.me||!e.cursor)throw new pe([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==S.peek()?.id)throw new pe([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Km(e){pn=e.cursor,M(()=>{Wm(e),na(e.events?.nodes??[])})}function Wm(e){S.value=e.me,Ir.value=e.instance?.version??"",Dr.value=e.instance?.confirmEmail??!1,se.value=e.teams??[];for(let t of Mm)t(e)}function Gm(){la=Yt?.subscribe(vd,()=>({after:pn}),{next:({events:e})=>Kb(e),failed:zm})??(()=>{})}function Kb(e){if(pn=e.cursor,e.__typename==="StreamEvent")return Wb(e.event);if(e.__typename==="StreamReady")return Yb(e.replayed);la(),e.reason!=="SHUTDOWN"&&jm()}function Wb(e){M(()=>{e.subjectType==="TASK"?Gb(e):e.task?le(e.task):/^(team|user|label|stage)\./.test(e.name)&&Fb(),vm(e),ia.value+=1}),Hb();for(let t of bl)t(e)}function Gb({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&Dt(t);else if(e==="task.purged"||!n)Dt(t,n?.version??1/0);else{Ub.has(e)&&Fs(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");le({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function jb(){clearTimeout(fn),fn=0,z.value=Ar?"catching":"connecting",Hn(),Tm()}function Vb(){z.peek()==="offline"||Ar&&fn||(Ar=!0,z.value=navigator.onLine?"catching":"offline",clearTimeout(fn),fn=setTimeout(()=>{z.value="offline"},Rm))}function Yb(e){clearTimeout(fn),fn=0,Ar&&gm(e),Ar=!1,z.value="sync"}async function jm(e){Yn||(Yn=!0,la(),z.value="catching",await Vm(e))}async function Vm(e){try{let t=e??await Bm();if(Pd(),Km(t),await xm(),!Yn)return;Ud(),Yn=!1,Gm()}catch(t){if(!Yn)return;Lm=setTimeout(Vm,Rm),t instanceof $t||zm(t)}}function Ym(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function zm(e){if(z.value="offline",!(e instanceof pe))throw e}var yl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Zm=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${yl} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,Jm=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Qm="query Unread { inbox(first: 1) { unreadCount cursor } }",Xm=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${yl} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ep=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${yl} }
  }
}`,tp=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var np=2e3,Re=k(0),$n=k(new Map),ca=0,kl=new Map,ua=new Set,Mr=k(!1),hn=null,Rr=()=>{},Nr=0,Lr=0,op=0,da=new Set,ma=()=>ca,wl=()=>op,rp=()=>hn,sp=(e,t)=>ua.has(`${e} ${t}`);function ap({key:e,variables:{ids:t=[]}}){for(let n of t)ua.delete(`${e} ${n}`)}function pa(e,t,n=()=>!1){let o=new Map($n.peek()),r=a=>(kl.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);$n.value=o}function ip(e,t){ca===t&&(Re.value=e)}function zb({unreadCount:e,cursor:t}){hn||(hn=t,M(()=>{Re.value=e,Mr.value=!0}),xl())}function xl(){Rr(),Rr=Ct(Xm,()=>({after:hn}),{next:({inbox:e})=>Zb(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Lr),Lr=setTimeout(fa,np)}})}function Zb(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?xl():fa());if(hn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;ca+=1,M(()=>{Re.value=r,!(!t||!n)&&(kl.set(n,ca),o&&ua.add(`${o} ${n}`),$n.value=new Map($n.peek()).set(n,t))}),n||Pr().catch(()=>{})}function Pr(){return op+=1,Promise.all([...da].map(e=>e()))}async function fa(){Rr(),clearTimeout(Lr);let e=Nr+=1;try{await lp(e)}catch{e===Nr&&(Lr=setTimeout(fa,np))}}async function lp(e){let[t]=await Pr(),n=t??(await T(Qm,{})).inbox;e===Nr&&(hn=n.cursor,M(()=>{Re.value=n.unreadCount,Mr.value=!0}),xl())}Co(({inbox:e})=>e?zb(e):fa());Ke(async()=>{hn&&await lp(Nr+=1)});D(()=>S.value?.id).subscribe(()=>{Nr+=1,Rr(),Rr=()=>{},clearTimeout(Lr),hn=null,Mr.value=!1,kl.clear(),ua.clear(),M(()=>{Re.value=0,$n.value=new Map})});Ee(()=>{(Re.value?navigator.setAppBadge?.(Re.value):navigator.clearAppBadge?.())?.catch(()=>{})});var y=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function te({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Qb(e.id)}} ...${r}>
    ${Jb(e.name)}
  </span>`:l`<span class="av none" ...${r}><${y} name="nobody" /></span>`}var zn=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function vn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Y(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var up=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${cp} of="comments" n=${e} />
  <${cp} of="files" n=${t} />
`;function cp({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${y} name=${e} />
    ${s.number(t)}
  </span>`}function re({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${y} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var ue=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function Z({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${y} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${xe(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function xe(e){return e instanceof pe?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function Jb(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Qb(e){let t=Xb.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Xb=D(()=>new Map(vt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var ey=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,dp=`query Files($id: ID!) {
  task(id: $id) { attachments { ${ey} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,mp=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,$a=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var pp=50*6e4,fp=100,$p=[500,1e3,2e3,4e3,8e3,16e3],ty=10*6e4,ny=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),oy=/^attachment\.|^comment\.(created|deleted)$/,Ur=k(null),ut=({contentType:e})=>ny.has(e),dt=({can:e,version:t})=>e.comment&&t>0,hp=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||ee.value.some(({id:n})=>n===e.team.id)),Sl=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ce(o=>o.task?.id===this.taskId&&oy.test(o.name)&&this.soon(fp)),Ke(()=>this.read()),z.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await T(dp,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{Ur.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),pp);let t=this.all.peek()?.some(n=>ut(n)&&!n.thumbnailUrl&&ry(n));t&&this.looks<$p.length&&this.soon($p[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===fp&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>pp}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},ry=({createdAt:e})=>Date.now()-Date.parse(e)<ty,El=new Set;function ha(e,t){El.has(t)||(El.add(t),Ne(e).load())}var _l=new Map;function Ne(e){let t=_l.get(e)??new Sl(e);return _l.set(e,t),t}function vp({id:e,version:t}){let n=t===0,o=Ne(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{_l.clear(),El.clear()});var va=["DAILY","WEEKLY","MONTHLY","YEARLY"],Ro=["MO","TU","WE","TH","FR","SA","SU"],gp="MO,TU,WE,TH,FR",sy=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,ay=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),Tl=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),Al=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,bp=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:wp(e),ends:"never",count:10,until:"",fromCompletion:!1});function yp({rule:e,fromCompletion:t},n){let o=Tl(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,p=va.find(v=>v===r);if(!p||m!=="MO"||Object.keys(o).some(v=>!ay.has(v)))return null;let $=i.split(",").map(v=>Ro.indexOf(v)),f=p==="MONTHLY"&&sy.test(i)&&!c,h=p==="MONTHLY"&&c==="-1"&&!i,x=p==="WEEKLY"&&!$.includes(-1);return i&&!f&&!x||c&&!h?null:{often:p,interval:Number(a),weekdays:x?$:[],fromCompletion:t,monthly:f?"nth":h?"last":"day",nth:f?i:wp(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?Al(d):""}}function kp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((p,$)=>p-$).map(p=>Ro[p]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function wp(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Ro[ht(e)]}`}var iy="2024-01-01",ly=/^([+-]?\d*)(\w\w)$/,cy=5;function Rt({rule:e,fromCompletion:t}){let n=Tl(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=uy(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!xp(n)&&(u=s("repeat.in",{often:u,months:ga(n.BYMONTH).map(fy).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(Al(i),{dateStyle:"medium"})}):u}var _t=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function uy(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return dy(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return my(e);if(t==="WEEKLY")return py(ga(n));let a=ga(n).map(ba);return a.includes("")?null:a.join(", ")}function dy(e,t,n){return n!=="MONTHLY"?null:e===gp&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Ro.includes(e)&&ba(`${t}${e}`)||null}function my({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return xp({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:ga(t).map(o=>o==="-1"?s("repeat.lastDay"):Sp("repeat.day",Number(o))).join(", ")}var xp=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),py=e=>e.map(t=>Ep(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function ba(e){let[,t="",n=""]=ly.exec(e)??[],o=Number(t);if(!o)return"";let r=Ep(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=cy?s(`repeat.nth.${o}`,{day:r}):Sp("repeat.nth",o,r)}var Sp=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),Ep=(e,t)=>s.date(`${iy.slice(0,8)}0${Ro.indexOf(e)+1}`,{weekday:t}),fy=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),ga=e=>e.split(",").filter(Boolean);var _p=`query Dates($id: ID!) {
  task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${Q} } }
}`,Tp=`mutation Skip($id: ID!, $key: String!) {
  skipOccurrence(id: $id) @idempotent(key: $key) { ${Ge} task { ${Q} description } }
}`;var Zn=k(null),zt=k(null);async function Ap(e,t,n){zt.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Rt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await lt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&Dp(e,H(a[0]),t??void 0)}async function Ip({id:e,key:t,dueDate:n,recurrence:o},r){zt.value=null;let a=F("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ve(a,"skipOccurrence",Tp,{id:e},[e],u);if(d.length)Dp({id:e},H(d[0]));else if(m){let p=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:p}),()=>Js(a,m,{dueDate:n}),`/t/${m.key}`)}}function Dp({id:e},t,n){zt.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||O({bad:!0,text:t})}var ya=k(null);function qr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);ya.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var q="errors { code message path }";async function ge(e,t,n){try{let[o]=Object.values(await T(e,t));return o.errors.length?O({bad:!0,text:H(o.errors[0])}):n&&O({text:n}),o.errors.length?null:o}catch(o){return O({bad:!0,text:`${s("failed.title")}: ${xe(o)}`}),null}}var Op=`query Reminders($id: ID!) { task(id: $id) { ${Q} reminders { ${Is} } } }`,Cp=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${q} reminder { ${Is} } }
}`,Rp=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${q} deletedId } }`;var Jn=k(null),No=k(null);async function Il(e){let{task:t}=await T(Op,{id:e});t&&le(t)}async function Dl({id:e,key:t},n){No.value=null;try{let{errors:o,reminder:r}=(await T(Cp,{id:e,when:n})).createReminder;if(o.length)return ka(e,H(o[0]));if(!r)return;Np(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:Cl(r)}),()=>Ol(e,r),`/t/${t}`),Il(e).catch(()=>{})}catch(o){ka(e,xe(o))}}async function Ol(e,t){No.value=null;try{let{errors:n}=(await T(Rp,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return ka(e,H(n[0]));Np(e,r=>r.filter(a=>a.id!==t.id)),O({text:s("reminder.did.taken")})}catch(n){ka(e,xe(n))}}function ka(e,t){No.value={id:e,why:t},document.querySelector(".sheet .reminders")||O({bad:!0,text:t})}function Np(e,t){let n=L(e);n&&le({...n,reminders:t(n.reminders??[])})}function Cl({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Lp(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Nt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},Fr=["PENDING","IN_PROGRESS"];var Rl="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Mp=`query Views { views { ${Rl} } }`,Pp=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,Up=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${q} view { ${Rl} } }
}`,wa=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${q} view { ${Rl} } }
}`,qp=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${q} deletedId } }`,Fp=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${Q} } totalCount } }
}`;var Qn=k([]),xa=()=>{},Nl=0,Ll=0;async function Xn(){let e=Nl+=1,{views:t}=await T(Mp,{});e===Nl&&(Qn.value=t)}function Hp(){clearTimeout(Ll),Ll=setTimeout(()=>Xn().catch(()=>{}),100)}function Bp(){xa(),xa=Ct(Pp,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?Bp():Hp()},failed:e=>console.warn("no views:",e.message)})}Co(Bp);Ce(({name:e})=>e.startsWith("view.")&&Hp());Ke(Xn);D(()=>S.value?.id).subscribe(()=>{Nl+=1,xa(),xa=()=>{},clearTimeout(Ll),Qn.value=[]});var $y={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},Wp={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Ul={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},hy=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],nt=D(()=>Qn.value.find(({id:e})=>e===V.value.query.get("saved"))),eo=D(()=>{let{name:e,query:t}=V.value,n=Wp[e];if(!n)return null;let o=n==="LIST",r=tt(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:Fr):void 0,i=t.get("sort");return{layout:n,filter:qn({...r,status:a}),orderBy:o&&i&&Nt[i]?Nt[i]:[],groupBy:o&&Ul[t.get("group")??""]||null}}),Zt=D(()=>["today","week","later"].includes(V.value.query.get("due")??"")),Gp=D(()=>{let e=nt.value,t=e&&Lo(e);if(!e||!t)return!1;let{name:n,query:o}=V.value;return Wp[n]!==e.layout||hy.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function jp(e){let t=Lo(e);return t?(t.set("saved",e.id),`${$y[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function Lo({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=vy[u]?.(d);if(!m)return null;r.set(...m)}if(n!=="LIST")return r.has("status")||t.length||o?null:r;let a=r.get("status");a===Fr.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(Nt).find(u=>Hr(Kp(t),Kp(Nt[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys(Ul).find(u=>Ul[u]===o);return o&&!c?null:(c&&r.set("group",c),r)}var vy={status:e=>Pl("status",e,"in"),priority:e=>Pl("priority",e,"in"),labels:e=>Hr(e,{isEmpty:!0})?["label","none"]:Pl("label",e,"any"),stage:e=>Ml("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>Hr(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Ml("team",e,"eq");return t&&["team",se.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>Hr(e,{me:!0})?["assignee","me"]:Hr(e,{isNull:!0})?["assignee","nobody"]:Ml("assignee",e,"eq")};function Ml(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Pl(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var Hr=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Kp=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var Yp={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},to={unread:e=>Vp(e)&&!e.readAt,all:e=>Vp(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},Vp=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function no(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function ql(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function zp({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var gy=100,Fl=new Map,Br=k([]),by=D(()=>[...Br.value,...Ye.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Mo=D(()=>{let e=new Map($n.value);for(let t of by.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!sp(t.key,n)&&e.set(n,yy(o,t))}return e});function yy(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?ql(e,n.input,o):to.unread(e)&&e.occurredAt<=r?ql(e,{read:!0},o):e}function Zp(e,t,{silent:n=!1}={}){Bl([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Sa(e,t){Bl([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function Jp(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Bl([e],{snoozedUntil:t},n)}function Qp(e){let t=e.filter(to.unread),[n]=[...$n.peek().values()].sort(no),o=t.length===Re.peek()&&t.length<=gy?()=>Hl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};Xp("markAllRead",tp,{upTo:rp()},r,o)}function Bl(e,t,n){let[o]=e;Hl(e,t,n,n?()=>Hl(e,zp(o),s("inbox.did.undone")):void 0)}function Hl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);Xp("updateNotifications",ep,{ids:r,input:t},{told:n},o)}function Xp(e,t,n,o,r){let a=F("change"),i=new Promise(u=>Fl.set(a,{resolve:u,at:ma(),undo:r})),c=new Date().toISOString();dn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Gn(i)}un(["updateNotifications","markAllRead"],(e,t)=>{let n=Fl.get(e.key),[o]=t.errors;o?(O({bad:!0,text:s("inbox.refused",{why:H(o)})}),Pr().catch(()=>{})):ky(e,t,n),ap(e),Fl.delete(e.key),n?.resolve(t)});function ky(e,{notifications:t=[]},n){n&&pa(t,n.at),e.field==="markAllRead"&&wy(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&O({text:o})}async function wy(e){Br.value=[...Br.peek(),e],await Pr().catch(()=>{}),Br.value=Br.peek().filter(t=>t!==e)}var xy=30,Sy=100,Kl=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...Mo.value.values()].filter(n=>to[this.show](n)||t.has(n.id)&&to.all(n)).filter(n=>this.reaches(n)).sort(no)}reaches(t){let{value:n}=this.horizon;return!n||no(t,n)<=0}open(){let t=()=>this.reload();return da.add(t),(!this.ready.peek()||this.gap!==wl())&&this.load(),()=>{da.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=ma(),a=wl(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let p=Math.min(Sy,Math.max(xy,o-c.length)),{inbox:$}=await T(Zm,{filter:Yp[this.show],first:p,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{ip(u.unreadCount,r),pa(c,r,p=>to[this.show](p)&&Ey(p,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Ey=(e,t,n)=>(!t||no(t,e)<0)&&(!n||no(e,n)<=0),Wl=new Map;function ef(e){let t=`${S.value?.id} ${e}`,n=Wl.get(t)??new Kl(e);return Wl.set(t,n),n}D(()=>S.value?.id).subscribe(()=>Wl.clear());var Gl=["unread","all","archived","later"],gn=()=>V.value.name==="inbox",_y=D(()=>Gl.find(e=>e===V.value.query.get("show"))??"unread"),Ea=D(()=>ef(_y.value)),_a=k(null),Po=k(null),tf=()=>!!document.activeElement?.closest("dialog.sheet");function nf(){let e=ne.peek().name==="task"?$e.peek():null;return Ea.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===_a.peek())}var Ta=e=>()=>{let t=nf();t&&e(t)},of=e=>document.querySelector(`main [data-notice="${e}"]`),rf=Ta(({id:e})=>uf(of(e))),sf=Ta(e=>Ia(e)),af=Ta(e=>Sa(e,!e.archivedAt)),lf=Ta(({id:e})=>{Po.value={id:e,anchor:of(e)?.querySelector("[data-snooze]")??null}}),Aa=()=>Qp([...Mo.peek().values()]);function Ia(e,t){Ea.peek().keep(e.id),Zp(e,!e.readAt,t)}function jl(e){let t=ne.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Ty(i)),o=t?nf()?.id:_a.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?uf(a):cf(a)?.focus()}var Ty=e=>e.hasAttribute("data-task"),cf=e=>e?.querySelector("[data-go]"),uf=e=>cf(e)?.click();var Vl=e=>[...an()].filter(t=>t.parentId===e&&fe(t)),Da=({id:e,progress:t})=>Math.max(t?.total??0,Vl(e).length);var df=`query Family($id: ID!) {
  task(id: $id) { ${Q} parent { ${Q} } subtasks { ${Q} } relations { kind task { ${Q} } } }
}`;var Ay=100;async function Yl(e){let t=Vl(e),{task:n}=await T(df,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])le(u);for(let u of r)Hs(u.id,{parentId:e});for(let u of t)c.has(u.id)||Hs(u.id,{parentId:void 0});Hs(e,{parentId:o?.id??null,relations:a.map(Iy)})})}var Iy=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function mf({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>Yl(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ce(u=>{u.subjectId!==e||!Dy(u)||(clearTimeout(o),o=setTimeout(i,Ay))}),Ke(a),z.subscribe(u=>u==="sync"&&r&&i())];return r&&z.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Dy=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function pf(e){let t=xt(()=>{let n=new Do(o=>o.parentId===e&&fe(o),Oy);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var Oy=_o([{field:"RANK",direction:"ASC"}]);var Tt=k(null);function Uo(e,t="subtasks"){let n=$e.peek();n?Tt.value={id:n,of:t,why:e}:O({bad:!0,text:e})}async function ff({id:e,team:t},n){Tt.value=null;let{errors:o}=await Er({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Uo(H(o[0])),!o.length}async function $f({id:e,team:t},n){Tt.value=null;let o=M(()=>n.map(c=>Er({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Uo(H(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>ea(i.filter(c=>L(c.id))))}async function Oa({id:e,parentId:t},n){Tt.value=null,t===void 0&&await Yl(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await lt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Uo(H(r[0]))}async function Ca(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(p=>Cy(p,u))))).flatMap(({errors:p})=>p)}),c=n.map(({id:u})=>u);await Io(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Cy(e,t){let n=F("change"),o={watching:t};return _e(e,n,o),ve(n,"watchTask",Dd,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var mt=[{id:"palette",keys:"mod+k",run:()=>{ce.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>ee.value.length,run:()=>jt()},{id:"search",keys:"/",run:qy},{id:"down",keys:"j",run:()=>gn()?jl(1):zl(1),silent:!0},{id:"up",keys:"k",run:()=>gn()?jl(-1):zl(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Kt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:gf,run:([e])=>_r(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:gn,run:rf,silent:!0},{id:"noticeRead",keys:"u",when:gn,run:sf},{id:"noticeArchive",keys:"e",when:()=>gn()&&!tf(),run:af},{id:"noticeLater",keys:"h",when:gn,run:lf},{id:"noticesRead",keys:"shift+i",when:()=>gn()&&Re.value,run:Aa},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Xs(e,{status:e.some(Y)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:oo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&It(e.team.id).length,run:oo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:oo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:oo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:oo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:oo("labels")},{id:"watch",keys:"w",task:!0,when:fe,run:Ca},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:Ny,run:Ly},{id:"remind",keys:"r",task:!0,one:!0,when:fe,run:Ry},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.update,run:()=>hf(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>qr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>Oa(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>qr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&ee.value.length>1,run:oo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:()=>hf(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&dt(e),run:Uy},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Py(e)},{id:"delete",task:!0,when:e=>e.can.delete&&fe(e),run:My},{id:"restore",task:!0,when:e=>e.can.delete&&!fe(e),run:e=>e.map(t=>ta(t))},{id:"undo",keys:"z",run:nm},{id:"inbox",keys:"g i",run:()=>X("/inbox")},{id:"today",keys:"g t",run:()=>X(Oe("/"))},{id:"tasks",keys:"g l",run:()=>X(Oe("/tasks"))},{id:"board",keys:"g b",run:()=>X(Oe("/board"))},{id:"calendar",keys:"g c",run:()=>X(Oe("/calendar"))},{id:"trash",keys:"g x",run:()=>X(Oe("/trash"))},{id:"teams",keys:"g m",run:()=>X("/team")},{id:"settings",keys:"g s",run:()=>X("/settings")},{id:"overview",keys:"g o",run:()=>X("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>X("/instance")},{id:"saveView",keys:"v",when:()=>eo.value&&(nt.value||!Zt.value),run:()=>{ce.value="view"}},{id:"theme",run:Tr},{id:"keys",keys:"?",run:()=>{ce.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>sn()}];function Zl(){let{name:e,key:t=""}=ne.value,n=e==="task"?Ps(t):ze.value;return n&&L(n)||null}function La(){let e=ne.peek().name==="task"?[]:Jl(),t=Zl();return e.length?e:t?[t]:[]}var Jl=()=>[...Ue.value].map(L).filter(e=>e!=null),vf=(e,t)=>t.filter(n=>!e.when||e.when(n));function pt(e,t=La()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Zl();return o!==null&&gf(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return vf(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Lt(e,t=La()){if(!e.task)return e.run();let n=vf(e,e.id==="select"?[Zl()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Ma=e=>mt.find(t=>t.id===e)?.keys??"";function ot(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function oo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Be.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Ry([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);Jn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Ny(e){return e.can.update&&fe(e)&&e.version}function Ly([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);Zn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function gf(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function My(e){if(!e.some(t=>t.commentCount||t.attachmentCount||Da(t)))return Ql(e);oa.value=e.map(({id:t})=>t),ce.value="delete"}function Ql(e){ne.value.name!=="task"?mn():e.some(({id:t})=>t===$e.value)&&Pn(),ea(e)}async function Py(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),O({text:s("did.copied",{task:e.key})})}function hf(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Uy(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function qy(){let e=document.querySelector("main .search");e?e.focus():ce.value="palette"}function zl(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Fy(e);let n=ne.peek().name==="task",o=t.findIndex(i=>ct(i)===(n?$e:ze).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(ct(r)??"");a&&Kt(a)}var Ra=0,Na=null;function Fy(e){let t=document.querySelector("main");t&&(Ra=Math.max(1,Ra+e),Na?.disconnect(),Na=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Na?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Ra:0;Ra=0;for(let r=0;r<o;r+=1)zl(1)}),Na.observe(t,{childList:!0,subtree:!0}))}function N({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return W(()=>{let d=i.current,m=document.activeElement,p=ct(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),Xl(m,p)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${d=>{d.preventDefault(),o()}}
    onPointerDown=${d=>{d.target===i.current&&Hy(d,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Xl(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Hy({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var By=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],Ky=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Wy=new Set(["done","status","stage"]),Gy=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function jy(e){if(!e.task)return pt(e);let t=ee.value.length>0;return Wy.has(e.id)?t||Ie.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Gy.has(e.id)}function bf(){let e=()=>{ce.value=""},t=By.map(([n,o])=>({name:n,lines:o.flatMap(r=>mt.filter(a=>a.id===r&&jy(a))).map(r=>({text:s(`command.${r.id}`),keys:ot(r.keys??"")}))}));return ee.value.length&&t.push({name:"carry",lines:Ky().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${N} class="wide" labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${s("keys.title")}</h2>
        <button class="icon end" aria-label=${s("close")} onClick=${e}><${y} name="close" /></button>
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
  </${N}>`}function bt(e,t){let n=Vy(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Vy(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var K=e=>t=>e(t.currentTarget.value);function qo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
    onInput=${K(d=>{n(d),a(0)})}
    onKeyDown=${u}
  />`}function Fo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var ec=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function tc(e,t,n){let o=e.filter(p=>t.has(p.team.id)&&ec(p,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:p,team:$})=>[p,$.id])),i=p=>async $=>{let h=[...Map.groupBy($,x=>a.get(x))].map(([x,v])=>Yy(v,t.get(x??""),p));return{errors:(await Promise.all(h)).flatMap(({errors:x})=>x)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:p})=>p);await Io(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function Yy(e,t,n){let o=F("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ve(o,"updateTask",Ds,{id:e[0],input:a},e,i):ve(o,"updateTasks",Os,{ids:e,input:a},e,i)}function yf(e,t){let n=new Map;for(let o of e){let r={id:F("label"),name:t.trim(),color:Ao(gt(o))};Gs(o,r),n.set(o,r),ve(F("change"),"createLabel",Id,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var ro=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function Ho({task:e,most:t=1/0,mute:n=!1}){let o=Wd(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${ro} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function wf({tasks:e,anchor:t}){let[n,o]=w(""),[r,a]=w(0),i=Fo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=zy(c),d=E=>u.filter(({name:_})=>B(_).includes(B(E.trim()))),m=E=>E.trim()!==""&&c.some(_=>kf(_)&&!rl(gt(_),E)),p=d(n),$=p.length+(m(n)?1:0),f=()=>{Be.value=null},h=({alike:E})=>{let _=e.filter(({team:J})=>E.has(J.id)),ae=_.filter(J=>ec(J,E)).length;return ae===0?"false":ae===_.length?"true":"mixed"},x=E=>{tc(e,E.alike,h(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},v=E=>{let _=c.filter(J=>kf(J)&&!rl(gt(J),E)),ae=u.find(({name:J})=>B(J)===B(E.trim()));tc(e,new Map([...ae?.alike??[],...yf(_,E)]),!0),o(""),a(0)},g=E=>{let _=E===n?p[r]:d(E)[0];_?x(_):m(E)?v(E):E||f()},b=()=>{f(),X(`/team/${e[0].team.key}`)};return l`<${N}
    class="menu"
    label=${s("field.labels")}
    close=${f}
    place=${E=>bt(E,t)}
  >
    <${qo} ...${{typed:n,type:o,count:$,at:r,move:a,take:g}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${E=>E.preventDefault()}
    >
      ${p.map((E,_)=>l`<div
          class="o"
          role="option"
          id=${`choice-${_}`}
          key=${E.key}
          aria-selected=${_===r}
          aria-checked=${h(E)}
          onPointerMove=${()=>a(_)}
          onClick=${()=>x(E)}
        >
          <i class="dot" style=${{"--label":E.color}} />
          <span>${E.name}</span>
          ${h(E)!=="false"&&l`<span class="end">
            <${y} name=${h(E)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":Ao(gt(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${b}>${s("labels.manage")}</button>
  </${N}>`}function zy(e){let t=new Map;for(let n of e)for(let o of gt(n)){let r=B(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var kf=e=>ee.value.some(({id:t})=>t===e);var Zy={status:()=>it.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>It(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Gt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Jy(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${te} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>ee.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>ok().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${y} name="calendar" />`,fields:{dueDate:t}}))};function Jy(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>St(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Qy(e,t){let[n,...o]=e.map(r=>Xy(r,t));return o.every(r=>r===n)?n:void 0}var Xy=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function xf(){if(!Be.value)return null;let{kind:e,ids:t,anchor:n}=Be.value,o=t.map(r=>G(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${tk} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${wf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${nk} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var ek=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function tk({tasks:e,anchor:t}){let n=A(null),o=()=>{Be.value=null},r=ek.flatMap(i=>mt.filter(c=>c.id===i&&pt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${N}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>bt(i,t)}
  >
    <div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>Lt(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${ot(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${N}>`}function nk({tasks:e,kind:t,anchor:n}){let o=Zy[t](e),r=Qy(e,t),[a,i]=w(""),c=v=>o.filter(g=>B(g.text).includes(B(v))),u=c(a),[d,m]=w(Math.max(0,o.findIndex(({key:v})=>v===r))),p=Fo(d),$=()=>{Be.value=null},f=v=>{$(),v&&Xs(e,v.fields)},h=v=>f(v===a?u[d]:c(v)[0]),x=({currentTarget:{value:v,validity:g}})=>{v&&g.valid&&f({fields:{dueDate:v}})};return l`<${N}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>bt(v,n)}
  >
    <${qo} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${p}>
      ${u.map((v,g)=>l`<div
          class="o"
          role="option"
          id=${`choice-${g}`}
          key=${v.key}
          aria-selected=${g===d}
          onPointerMove=${()=>m(g)}
          onClick=${()=>f(v)}
        >
          ${v.icon}
          <span>${v.text}</span>
          ${v.end&&l`<span class="end sm">
            ${v.end} ${t==="stage"&&v.key===r&&l`<${y} name="check" />`}
          </span>`}
          ${!v.end&&v.key===r&&l`<span class="end"><${y} name="check" /></span>`}
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
        onChange=${x}
      />
    </div>`}
  </${N}>`}function ok(){let e=j(C.value,7-ht(C.value));return[["today",C.value],["tomorrow",j(C.value,1)],["friday",j(C.value,(11-ht(C.value))%7||7)],["monday",e],["month",j(C.value,30)],["never",null]]}var rk={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},Sf=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],sk=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],ak={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},ik={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},lk=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),ck=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),uk=new Set(["in","dans","en"]),dk=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Ef=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),_f=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),mk=new Set(["do","so"]);function Ua(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:B(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,p=1)=>{let[$,f]=[n[m].from,n[m+p-1].to],h=e.slice($,f);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:f,text:h}),!0)};for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>B(h)===p.slice(1));$&&a("team",d)&&(r.team=$);let f=m[0]==="!"&&p.length>1&&bk(rk,p.slice(1));f&&a("priority",d)&&(r.priority=f)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="@"&&p.length>1&&gk(i,p.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=fk(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:pk(r)}function pk(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function fk(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&lk.has(e[i-1].word)&&!n(e[i-1]),u=$k(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function $k(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=ak[a];if(d!==void 0)return{count:1,day:j(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:j(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:j(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:j(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return Pa(1,Kr(+m[1],+m[2],+m[3]));let p=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(p)return Pa(1,Tf(p[3],+p[2],+p[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,f=$.exec(a);if(f&&i&&Bo(i))return nc(2,Bo(i),+f[1],c,n);if(f&&i==="de"&&c&&Bo(c))return nc(3,Bo(c),+f[1],u,n);let h=Bo(a)&&i?$.exec(i):null;if(h)return nc(2,Bo(a),+h[1],c,n);if(uk.has(a)&&i&&c)return hk(ik[i]??+i,c,n);if(ck.has(a)&&i)return vk(i,n);let x=Sf.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(x<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!mk.has(v)))))return{count:1,day:j(n,(x-ht(n)+7)%7||7),last:v.length<6,inside:!0}}function hk(e,t,n){if(e>0&&e<1e3)return dk.has(t)?{count:3,day:j(n,e)}:Ef.has(t)?{count:3,day:j(n,7*e)}:_f.has(t)?{count:3,day:Af(n,e)}:void 0}function vk(e,t){let n=j(t,7-ht(t)),o=Sf.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:j(n,o)}:Ef.has(e)?{count:2,day:n}:_f.has(e)?{count:2,day:Af(`${t.slice(0,7)}-01`,1)}:void 0}function nc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Pa(e+1,Kr(Number(o),t,n)):Pa(e,Tf(void 0,t,n,r))}var Pa=(e,t)=>t?{count:e,day:t}:void 0;function Tf(e,t,n,o){if(e)return Kr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=Kr(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function Kr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Af(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=Kr(o,n%12+1,r);if(a)return a}}var Bo=e=>sk.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function gk(e,t){let n=e.find(({name:o})=>B(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var bk=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Wr(e,t={},n){let o=Zd(),r=ee.value,a=t.team??o.team??r[0],i=g=>St((g??a)?.id??""),c=He.value.split("-")[0],u=Ua(e,{today:C.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...p}=u,$=p.team??a,f={...o,...t,...p,title:m,team:$},{assignee:h,labels:x,stage:v}=f;return h&&!i($).some(({id:g})=>g===h.id)&&(f.assignee=null),x&&(f.labels=x.filter(({id:g})=>gt($.id).some(b=>b.id===g))),v&&!It($.id).some(({id:g})=>g===v.id)&&delete f.stage,{draft:f,marks:d}}function oc({team:{id:e,key:t,name:n},...o}){Er({...o,team:{id:e,key:t,name:n}})}function If(){let[e,t]=w(""),[n,o]=w(()=>new Set),r=A(null),a=ee.value;if(!a.length)return null;let{draft:i,marks:c}=Wr(e,{},n),u=m=>{m.preventDefault();let{draft:p}=Wr(r.current?.value??"",{},n);if(!p.title)return r.current?.focus();oc(p),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${y} name="plus" />
    <${Gr} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${bn}
        mark=${c.find(({field:m})=>m==="team")}
        unmark=${d}
      >
        <${y} name="team" />
        ${i.team.name}
      </${bn}>`}
      ${i.assignee&&l`<${bn} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
        <${te} user=${i.assignee} mute />
        ${i.assignee.name}
      </${bn}>`}
      ${i.priority&&l`<${bn} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
        <${oe} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${bn}>`}
      ${i.dueDate&&l`<${bn} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
        <${y} name="calendar" />
        ${s.day(i.dueDate)}
      </${bn}>`}
      ${i.labels?.map(m=>l`<${ro} key=${m.id} label=${m} />`)}
    </div>`}
  </form>`}function Gr({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=A(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};W(m);let p=[],$=0;for(let f of o)p.push(t.slice($,f.from)),p.push(l`<mark title=${s("quick.asText",{text:f.text})} onClick=${()=>r(f)}>${f.text}</mark>`),$=f.to;return p.push(t.slice($)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${a}
      maxlength="200"
      autocomplete="off"
      aria-label=${i??s("quick.label")}
      placeholder=${c??s("quick.placeholder")}
      value=${t}
      onInput=${K(n)}
      onScroll=${m}
      onPaste=${u}
    />
    <div class="mirror" ref=${d} aria-hidden="true">${p}</div>
  </div>`}var bn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${y} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function Df(){let[e,t]=w(""),[n,o]=w(()=>new Set),[r,a]=w($l.peek()),i=A(null),{draft:c,marks:u}=Wr(e,r,n),d=()=>{ce.value=""},m=({text:h})=>o(new Set([...n,h])),p=(h,x)=>{let v=u.find(g=>g.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...x})},$=h=>{h.preventDefault();let{draft:x}=Wr(i.current?.value??"",r,n);if(!x.title)return i.current?.focus();oc(x),d()},f=St(c.team.id);return l`<${N} class="new-task" labelledby="new-title" close=${d}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
          <${y} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Gr} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
      </div>
      <div class="choices">
        <${rc}
          name="team"
          value=${c.team.id}
          options=${ee.value.map(({id:h,name:x})=>[h,x])}
          choose=${h=>p("team",{team:ee.value.find(x=>x.id===h)})}
        />
        <${rc}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...f.map(({id:h,name:x})=>[h,x])]}
          choose=${h=>p("assignee",{assignee:f.find(x=>x.id===h)??null})}
        />
        <${rc}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${Gt.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
            onChange=${K(h=>p("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${ro} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${yk.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${N}>`}var yk=["priority","assignee","due","team"],rc=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${K(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Of=7,kk=150,wk=200;function qa(e,t,n=()=>!0){let o=B(e.trim()).split(/\s+/),r=[...an()].filter(fe).filter(d=>{let m=B(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(p=>m.includes(p))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=cn.peek()?.id,u=d=>(B(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Y(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,Of)}function Fa(e,t,n){let[o,r]=w(new Map);return I(()=>{if(r(new Map),e.trim().length<2)return;let a=!1,i=u=>{a||(t(),r(u))},c=setTimeout(()=>xk(e,n).then(i,()=>{}),kk);return()=>{a=!0,clearTimeout(c)}},[e]),o}async function xk(e,t){let n=e.trim().slice(0,wk),o=async u=>(await T(yd,{text:n,filter:u,first:Of})).search?.nodes??[],{team:r}=Ys.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();qs(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!Sk.has(m)));return c}var Sk=new Set(["KEY","TITLE"]);var Ek={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Rf({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Cf(t)}</mark>`:Cf(t))}var Cf=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Ek[n]);function Lf(){let[e,t]=w(""),[n,o]=w(null),r=A(null),a=Fa(e,()=>o(r.current)),i=A(La()).current,c=g=>g.trim()?qa(g,a):[],u=g=>mt.filter(b=>!b.silent&&pt(b,i)&&B(Nf(b,i)).includes(B(g.trim()))),d=c(e),m=u(e),p=[...d,...m],$=Math.max(0,p.findIndex(g=>g.id===n));r.current=p[$]?.id??null;let f=()=>{ce.value=""},h=g=>{f(),g&&queueMicrotask(()=>"run"in g?Lt(g,i):Kt(g))};I(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,p.length]);let x=g=>{let b=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(b&&p.length)g.preventDefault(),o(p[($+b+p.length)%p.length].id);else if(g.key==="Enter"){g.preventDefault();let E=g.target.value;h(E===e?p[$]:c(E)[0]??u(E)[0])}},v=(g,b,E)=>l`<div
    class="o"
    role="option"
    id=${`option-${b}`}
    key=${E.id}
    aria-selected=${b===$}
    onPointerMove=${()=>o(E.id)}
    onClick=${()=>h(E)}
  >
    ${g}
  </div>`;return l`<${N} class="pal" label=${s("palette.title")} close=${f}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${p.length?`option-${$}`:void 0}
      aria-label=${s("palette.title")}
      placeholder=${s("palette.placeholder")}
      value=${e}
      onInput=${K(g=>{t(g),o(null)})}
      onKeyDown=${x}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${d.map((g,b)=>v(l`
              <${oe} kind="status" value=${g.status} mute />
              <span>${g.title} <${_k} of=${a.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,b,g))}
      </div>`}
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${m.map((g,b)=>v(l`
              <span>${Nf(g,i)}</span>
              <span class="end">${g.keys&&ot(g.keys).map(E=>l`<kbd>${E}</kbd> `)}</span>
            `,d.length+b,g))}
      </div>`}
    </div>
    ${p.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${N}>`}var Nf=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},_k=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Rf} snippet=${e.snippet} /></small>`;var Tk={assigneeId:"assignee",teamId:"team",parentId:"parent"},Ak=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function Uf({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Tk[i.field]??i.field})).filter(({field:i},c,u)=>!Ak.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Ik(i,u)),o={who:Ck(e.actor),task:t?s("feed.this"):Rk(e),what:Nk(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Dk(n[0],o);if(e.name==="task.updated")return be("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?be("feed.other",{...o,name:e.name}):be(a,o)}function Ik(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Dk({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?be(`feed.${t}`,{...r,to:Pf("status",String(t))}):e==="priority"?be("feed.priority",{...r,to:Pf("priority",String(t))}):e==="assignee"?be(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?be(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Ok(Mf(n),Mf(o),r):e==="stage"?be(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?be("feed.arranged",r):e==="parent"?be(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?be(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Rt(t)}</b>`}):e==="relations"?be("feed.related",r):e==="title"?be("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?be("feed.moved",{...r,to:l`<b>${o}</b>`}):be("feed.changed",{...r,fields:s(`field.${e}`)})}function Ok(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?be("feed.changed",{...n,fields:s("field.labels")}):be(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Mf=e=>e?.split(", ")??[],Ck=e=>l`<b>${e?e.id===S.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Pf=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Rk(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Nk({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...vt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function sc(){let e=z.value==="sync"&&wr.value?"offline":z.value;return e==="sync"?kr.value?s("line.saving"):s("line.sync"):e==="offline"&&kr.value?s("line.waiting",{n:kr.value}):s(`line.${e}`)}var qf="taskflow.live",At=k(localStorage.getItem(qf)==="folded");function Lk(){At.value=!At.value,localStorage.setItem(qf,At.value?"folded":"")}var Ff=()=>l`<aside aria-label=${s("live.label")} class="rail"><${jr} /></aside>`;function jr({class:e=""}){return l`<div class="live ${e} ${At.value?"folded":""}">
    <header>
      <h2><${ac} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${z.value}>${sc()}</span>
      <button
        class="icon"
        aria-label=${s(At.value?"live.unfold":"live.fold")}
        title=${s(At.value?"live.unfold":"live.fold")}
        aria-expanded=${!At.value}
        onClick=${Lk}
      >
        <${y} name=${At.value?"unfold":"fold"} />
      </button>
    </header>
    ${!At.value&&l`<${Mk} /><${Pk} />`}
  </div>`}function ac(){let e=z.value==="sync"?"":z.value==="offline"?"off":"busy";return l`<i key=${ia.value} class="pulse ${e} ${ia.value?"beat":""}" />`}function Mk(){let e=ym(Ot.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Ha} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Ha({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${te} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Uf} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
      ${r}
    </div>
  </li>`}function Pk(){let e=(De.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=We();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${zn} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Uk=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Hf(){if(!Ue.value.size)return null;let e=Jl();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${Uk.flatMap(([t,n])=>mt.filter(o=>o.id===t&&(t!=="stage"||pt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!pt(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>Lt(t,e)}
        >
          <${y} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${mn}>
        <${y} name="close" />
      </button>
    </div>
  </section>`}var qk={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function ic({id:e}){return Qn.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Qn.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${jp(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${nt.value?.id===t.id?"page":void 0}
          >
            <${y} name=${qk[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var Fk=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Hk=8,Bf=new Set(["team","settings","instance","trash","overview"]);function Kf(){let e=Ie.value.filter((n,o)=>o<Hk||n.key===ln.value),t={inbox:Re.value,today:De.value&&De.value.overdue+De.value.dueToday,tasks:De.value&&De.value.pending+De.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${jn.value&&ne.value.name==="task"}>
    <a class="brand" href=${Oe("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{ce.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${y} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${ot("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${Fk.map(([n,o])=>l`<li key=${n} class=${Bf.has(n)?"roomy":""}>
              <${Ba}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!De.value?.overdue}
              />
            </li>`)}
        ${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ba} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{ce.value="palette"}}
          >
            <${y} name="find" />
            <span>${s("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${Bf.has(V.value.name)?"page":void 0}
            onClick=${()=>{ce.value="more"}}
          >
            <${y} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${Ie.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${al("")} title=${s("any.team")} aria-current=${ln.value?void 0:"true"}>
            <${y} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${al(n.key)}
                aria-current=${n.key===ln.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${ic} id="side-views" />
    <div class="foot">
      <${Ba} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${y} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${te} user=${S.value} mute />
        <div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Tr}>
          <${y} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>sn()}
        >
          <${y} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ba({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Oe(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${V.value.name===e?"page":void 0}
  >
    <${y} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function Wf(){let e=()=>{ce.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${N} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ba} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${ic} id="more-views" /></div>
    <button class="nav" onClick=${t(Tr)}><${y} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>sn())}>
      <${y} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${N}>`}function Gf(){let e=oa.value.map(c=>G(c).value).filter(c=>c!==null),t=()=>{ce.value=""},n=()=>{t(),queueMicrotask(()=>Ql(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+Da(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${N} class="small" labelledby="delete-title" close=${t}>
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
  </${N}>`}function jf(){let e=Bn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${Bn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i})=>l`<div class="toast" key=${t}>
        <span>
          ${a?l`<a href=${a}>${n}</a>`:n}
          ${i&&l` · <a href=${i.to}>${i.text}</a>`}
        </span>
        ${r&&l`
          <button
            onClick=${()=>{Kn(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>Kn(t)}>
          <${y} name="close" />
        </button>`}
      </div>`)}
  </div>`}var Bk=`mutation ConfirmAgain { requestEmailConfirmation { ${q} } }`;function Vf(){let[e,t]=w(!1),n=S.value?.email,o=async()=>{await ge(Bk,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var Ka="NEVER",Wa="OWN",Yf=999;function zf(){let e=Zn.value,t=e&&G(e.id).value;return t?l`<${Kk} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function Kk({task:e,anchor:t}){let[n]=w(()=>zt.peek()?.id===e.id&&zt.peek()?.chosen||e.recurrence),o=e.dueDate??C.peek(),r=n&&yp(n,o),[a,i]=w(n?r?.often??Wa:Ka),[c,u]=w(r??bp(o)),[d,m]=w(e.dueDate??""),p=A(null);W(()=>{let b=p.current?.closest("dialog");b&&bt(b,t)},[a,c.ends]);let $=b=>u({...c,...b}),f=()=>{Zn.value=null},h=b=>{i(b);let E=va.find(_=>_===b);E&&$({often:E}),E&&!e.dueDate&&!d&&m(C.peek())},x=a===Ka?null:a===Wa?n??null:kp(c),v=b=>{b.preventDefault(),f(),queueMicrotask(()=>Ap(e,x,d||null))},g=a!==Ka&&a!==Wa;return l`<${N}
    class="menu repeat"
    label=${s("command.repeat")}
    close=${f}
    place=${b=>bt(b,t)}
  >
    <form ref=${p} onSubmit=${v}>
      <${Ga}
        label=${s("field.recurrence")}
        value=${a}
        all=${[[Ka,s("repeat.never")],...va.map(b=>[b,_t(s(`repeat.${b}`))]),...n&&!r?[[Wa,s("repeat.asItIs")]]:[]]}
        choose=${h}
        autofocus
      />
      ${g&&l`
        <${Wk} ...${{choice:c,change:$}} />
        ${c.often==="WEEKLY"&&l`<${Gk} ...${{choice:c,change:$}} />`}
        ${c.often==="MONTHLY"&&l`<${Ga}
          label=${s("repeat.which")}
          value=${c.monthly}
          all=${[["day",s("repeat.sameDay")],["nth",_t(ba(c.nth))],["last",_t(s("repeat.lastDay"))]]}
          choose=${b=>$({monthly:b})}
        />`}
        <${Ga}
          label=${s("repeat.counted")}
          value=${c.fromCompletion?"completion":"due"}
          all=${[["due",_t(s("repeat.from.due"))],["completion",_t(s("repeat.from.completion"))]]}
          choose=${b=>$({fromCompletion:b==="completion",...b==="completion"&&c.ends==="count"&&{ends:"never"}})}
        />
        <${jk} ...${{choice:c,change:$}} />
        ${!e.dueDate&&l`<${ja}
          label=${s("field.dueDate")}
          type="date"
          value=${d}
          min="1970-01-01"
          max="9999-12-31"
          required=${!c.fromCompletion}
          onInput=${({currentTarget:b})=>m(b.value)}
        />`}
      `}
      <p class="said" role="status">${x&&_t(Rt(x))}</p>
      <div class="split end">
        <button class="btn quiet" type="button" onClick=${f}>${s("cancel")}</button>
        <button class="btn">${s("save")}</button>
      </div>
    </form>
  </${N}>`}var Wk=({choice:e,change:t})=>l`<${ja}
    label=${s(`repeat.interval.${e.often}`)}
    type="number"
    min="1"
    max=${Yf}
    required
    value=${e.interval||""}
    onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
  />`;function Gk({choice:{weekdays:e},change:t}){let n=hr(He.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
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
  </fieldset>`}function jk({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
    <${Ga}
      label=${s("repeat.ends")}
      value=${e}
      all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
      choose=${a=>r({ends:a})}
    />
    ${e==="count"&&l`<${ja}
      label=${s("repeat.count")}
      type="number"
      min="1"
      max=${Yf}
      required
      value=${t||""}
      onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
    />`}
    ${e==="until"&&l`<${ja}
      label=${s("repeat.lastOn")}
      type="date"
      max="9999-12-31"
      required
      value=${n}
      onInput=${({currentTarget:a})=>r({until:a.value})}
    />`}
  `}function ja({label:e,...t}){let n=We();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function Ga({label:e,value:t,all:n,choose:o,autofocus:r}){let a=We();return l`<div class="field">
    <label for=${a}>${e}</label>
    <select
      class="input"
      id=${a}
      autofocus=${r}
      onChange=${({currentTarget:i})=>o(i.value)}
    >
      ${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
    </select>
  </div>`}var Vr=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var lc="kind task { id key title status deletedAt }",Zf=`query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${Q} relations { ${lc} } } }
}`,Jf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${Ge} task { ${Q} relations { ${lc} } }
  }
}`,Qf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${Ge} task { ${Q} relations { ${lc} } }
  }
}`;var Xf=(e,t,n)=>cc(e,t,n,!0),e$=(e,t,n)=>cc(e,t,n,!1);async function cc({id:e,key:t},n,o,r,a=!1){Tt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await Vk(e,n,o,r,i);c.length?Uo(H(c[0]),"relations"):a?O({text:s("undo.done",{task:t})}):Te(i,()=>{let d=L(e);d&&cc(d,n,o,!r,!0)},`/t/${t}`)}function Vk(e,t,n,o,r){let a=F("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Y(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ve(a,"relateTasks",Jf,d,[e],u):ve(a,"unrelateTasks",Qf,d,[e],u)}function t$(){let e=ya.value,t=e&&G(e.id).value;return t?l`<${Yk} key=${e.what+e.id} asked=${e} task=${t} />`:null}function Yk({asked:{what:e,anchor:t},task:n}){let[o,r]=w(Vr[0]),[a,i]=w(""),[c,u]=w(null),d=A(null),m=Fa(a,()=>u(d.current),e==="under"?n.team.id:void 0),p=_=>e==="under"?zk(_,n):Zk(n,o,_),$=_=>qa(_,m,p),f=$(a),h=Math.max(0,f.findIndex(({id:_})=>_===c));d.current=f[h]?.id??null;let x=Fo(h),v=()=>{ya.value=null},g=_=>{_&&(v(),e==="under"?Oa(n,_):Xf(n,o,Jk(_)))},b=_=>u(f[_]?.id??null),E=s(`command.${e}`);return l`<${N}
    class="menu finds"
    label=${E}
    close=${v}
    place=${_=>bt(_,t)}
  >
    ${e==="relate"&&l`<select
      class="input"
      aria-label=${s("relations.kind")}
      value=${o}
      onChange=${K(_=>r(_))}
    >
      ${Vr.map(_=>l`<option key=${_} value=${_}>${s(`relations.${_}`)}</option>`)}
    </select>`}
    <${qo}
      ...${{typed:a,type:i,at:h,move:b}}
      count=${f.length}
      label=${s("picker.find")}
      longest=${200}
      take=${_=>g(_===a?f[h]:$(_)[0])}
    />
    <div role="listbox" id="choices" aria-label=${E} ref=${x}>
      ${f.map((_,ae)=>l`<div
          class="o"
          role="option"
          id=${`choice-${ae}`}
          key=${_.id}
          aria-selected=${ae===h}
          onPointerMove=${()=>u(_.id)}
          onClick=${()=>g(_)}
        >
          <${oe} kind="status" value=${_.status} mute />
          <span>${_.title}</span>
          <code class="end">${_.key}</code>
        </div>`)}
    </div>
    ${f.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
  </${N}>`}function zk(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var Zk=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),Jk=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var Va=36e5,n$="09:00",Qk=3;function Ya(e){let t=Math.ceil((Date.now()+Qk*Va)/Va)*Va,n=j(C.value,7-ht(C.value));return[...yo(t)===C.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",ko(j(C.value,1),n$)],["week",ko(n,n$)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function za({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=p=>{r(),queueMicrotask(p)},d=p=>{let $=p.key==="ArrowDown"?1:p.key==="ArrowUp"?-1:0,f=[...c.current?.querySelectorAll("button")??[]];$&&(p.preventDefault(),f[(f.findIndex(h=>h===document.activeElement)+$+f.length)%f.length].focus())},m=p=>{p.preventDefault();let[$,f]=String(new FormData(p.currentTarget).get("until")).split("T");f&&u(()=>o(ko($,f)))};return l`<${N}
    class="menu"
    label=${e}
    close=${r}
    place=${p=>bt(p,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
      ${n.map(({key:p,icon:$,text:f,aside:h,take:x},v)=>l`<button
          class="o"
          role="menuitem"
          key=${p}
          autofocus=${v===0}
          onClick=${()=>u(x)}
        >
          <${y} name=${$} />
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
        min=${wo(Date.now()+6e4)}
        max=${i?wo(Date.now()+i*24*Va):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${N}>`}var Xk=[1,2,7];function o$(){let e=Jn.value,t=e&&G(e.id).value;if(!t)return null;let n=o=>Dl(t,{at:o});return l`<${za}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...Ya(n),...ew(t)]}
    take=${n}
    close=${()=>{Jn.value=null}}
  />`}function ew(e){let t=e.dueDate;return Xk.filter(n=>!t||j(t,1-n)>C.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(ko(j(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Dl(e,{beforeDue:`P${n}D`})}))}function Ae(e){let[t,n]=w({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await tw(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function tw(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=H(a):o||=H(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=xe(r)}return{errors:n,whole:o}}function U({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=We(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
  </div>`}var Se=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var uc=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function yn(){let e=nt.value;if(!eo.value)return null;let t=()=>{ce.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${Zt.value}
      title=${Zt.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${y} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=eo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await ge(wa,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await Xn()};return l`
    ${Gp.value&&uc(e)&&l`<button
      class="btn quiet"
      onClick=${n}
      disabled=${Zt.value}
    >
      <${y} name="save" />
      <span>${s("views.update")}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
      <${y} name="pen" />
      <span>${s("views.this")}</span>
    </button>
  `}var Za=()=>{ce.value=""};function s$(e){let t=new URLSearchParams(V.peek().query);e?t.set("saved",e):t.delete("saved"),Ns(t)}function a$(){let[e]=w(nt.peek()),[t,n]=w(!e),[o]=w(F("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!uc(e),i=Ae(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:p={},orderBy:$=[],groupBy:f=null}=(e&&!Lo(e)?e:eo.peek())??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:p,orderBy:$,groupBy:f},{createView:g}=await T(Up,{input:v,key:o});return g.view&&await r$(g.view.id,s("views.saved",{view:g.view.name})),g}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:x}=await T(wa,{id:e.id,input:h});return x.errors.length||await r$(e.id,s("views.updated",{view:String(u)})),x}),c=async()=>{!e||!await ge(qp,{id:e.id},s("views.deleted",{view:e.name}))||(Za(),s$(""),await Xn())};return l`<${N} class="small" labelledby="view-title" close=${Za}>
    <form class="pad" onSubmit=${i.submit} novalidate>
      <h2 id="view-title">${t?s("views.save"):e?.name}</h2>
      <${Se} text=${i.whole} />
      ${a?l`<p>${s("views.theirs",{who:e?.owner?.name??s("feed.someone"),team:e?.team?.name})}</p>`:l`
            <${U}
              name="name"
              label=${s("views.name")}
              defaultValue=${t?"":e?.name}
              maxlength="100"
              required
              autofocus
              error=${i.errors.name}
            />
            ${r&&l`<${nw} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button
          type="button"
          class="btn quiet"
          disabled=${Zt.value}
          title=${Zt.value?s("views.day"):void 0}
          onClick=${()=>n(!0)}
        >
          <${y} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${Za}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${N}>`}async function r$(e,t){await Xn(),Za(),s$(e),O({text:t})}function nw({team:e,error:t}){let n=ee.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${U} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${U}>`}function i$({task:{recurrence:e}}){if(!e)return null;let t=_t(Rt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${y} name="repeat" /></span>`}var ow=100,rw=50,dc=new Set,l$=0;function Ja(e){dc.add(e),clearTimeout(l$),l$=setTimeout(mc,ow)}async function mc(){let e=[...dc].slice(0,rw);if(e.length){try{let{tasks:t}=await T(Zf,{ids:e});for(let n of t.nodes)le(n);for(let n of e)dc.delete(n)}catch{return}mc()}}z.subscribe(e=>{e==="sync"&&mc()});Ce(({subjectId:e,changes:t})=>{Un(e)?.relations&&t.some(({field:o})=>o==="relations")&&Ja(e)});Ke(async()=>{for(let{id:e,relations:t}of Us())t&&Ja(e)});function pc({task:e}){return G(e.id).value??(Md(e.id)?null:e)}var c$=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(pc).flatMap(t=>t&&!t.deletedAt&&Y(t)?[t]:[]);var u$=e=>e.blocked&&Y(e)&&fe(e),d$=({task:e})=>u$(e)&&l`<${sw} task=${e} />`;function sw({task:e}){let t=p$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
    <${y} name="blocked" />
  </span>`}var m$=({task:e})=>u$(e)&&l`<${aw} task=${e} />`;function aw({task:e}){let t=p$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
    <${y} name="blocked" />
    <span>${t.length?be("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
  </p>`:null}function p$(e){let t=!e.relations;return I(()=>{t&&Ja(e.id)},[e.id,t]),c$(e)}function f$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
    <i class="pie" style=${{"--part":`${100*t/n}%`}} />
    ${s.number(t)}
    /
    ${s.number(n)}
  </span>`}var Ko=({task:e})=>l`
  <${d$} task=${e} />
  <${i$} task=${e} />
  <${f$} task=${e} />
  <${up} task=${e} />
`;var iw=matchMedia("(prefers-reduced-motion: reduce)"),$$=D(()=>Ue.value.size>0);function h$({id:e,mark:t}){let n=G(e).value,o=vo(()=>$e.value===e).value,r=vo(()=>Ue.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Y(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{ze.value=e}}
      onClick=${u=>{!u.shiftKey&&!$$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?fl(e):_r(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>so(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${$$.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?fl(e):_r(e)}
      />
      <${ft} task=${n} kind="status" can=${n.can.changeStatus}>
        <${oe} kind="status" value=${n.status} mute />
      </${ft}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${Ho} task=${n} most=${3} />
        <${Ko} task=${n} />
      </span>
      <${ft} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${vn} task=${n} />`:l`<${y} name="calendar" class="hint" />`}
      </${ft}>
      <${ft} task=${n} kind="priority" can=${n.can.update}>
        <${oe} kind="priority" value=${n.priority} />
      </${ft}>
      <${ft} task=${n} kind="assignee" can=${n.can.assign}><${te} user=${n.assignee} /></${ft}>
    </div>
  </li>`}function ft({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{Be.value={kind:t,ids:v$(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var v$=e=>Ue.peek().has(e)?[...Ue.peek()]:[e];function so(e,t){if(e.shiftKey)return;e.preventDefault(),ze.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Be.value={kind:"actions",ids:v$(t),anchor:a?r:{x:n,y:o}}}function Wo(){let e=A(null);return I(()=>Ce(t=>{Qs.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);iw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var lw=200;function Qa({query:e}){let t=A(0),[n,o]=w(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=K(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ve({q:r.current})},lw)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function kn(){return ee.value.length>0&&l`<button class="btn new" onClick=${()=>jt()} aria-keyshortcuts="N">
      <${y} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function g$(){return ee.value.length>0&&l`<button class="btn quiet" onClick=${()=>jt()}><${y} name="plus" />${s("command.new")}</button>`}function Mt(){let{query:e}=V.value,t=e.get("assignee"),n=o=>Ve({assignee:o});return l`
    ${Ie.value.length>1&&l`<${Pt}
      name="team"
      query=${e}
      options=${Ie.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function Pt({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${K(r=>Ve({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function Go({query:e}){let t=vt.value.map(n=>[n.id,n.name]);return l`<${Pt}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function jo({query:e}){let t=e.get("label")??"",n=Gd(cn.value?.id);if(!n.length&&!t)return null;let o=Ks(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${Pt} name="label" query=${e} options=${a} />`}function b$({query:e}){let t=e.get("stage")??"",n=It(cn.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${Pt} name="stage" query=${e} options=${n} />`}var Xa=({query:e})=>l`<${Pt}
  name="blocked"
  query=${e}
  options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function ei({query:e}){let t=Gt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${Pt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ze(e,t,n){let o=ra(e,t,n),r=xt(()=>Em(o)??new Oo(e,t,n),[o]);return W(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?sa(o,r):r.close()),[r]),r}function wn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},p=!1,$=0,f=()=>{p=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(f,350):0,x=()=>{let R=document.elementsFromPoint(m.x,m.y).find(de=>de.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(R??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let J=d?.getBoundingClientRect(),R=J?m.x>J.right-48?1:m.x<J.left+48?-1:0:0;if(R&&d){let de=d.scrollLeft;d.scrollLeft+=R*9,d.scrollLeft!==de&&x()}$=requestAnimationFrame(v)},g=J=>{if(m={x:J.clientX,y:J.clientY},!(!p&&Math.hypot(m.x-o,m.y-r)<6)){if(!p&&n)return b("cancel")();p||f(),x()}},b=J=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[R,de]of ae)removeEventListener(R,de,!0);p&&(addEventListener("click",fc,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",fc,!0)),t[J]())},E=J=>{J.key==="Escape"&&(p&&J.preventDefault(),b("cancel")())},_=J=>{p&&J.preventDefault()},ae=[["pointermove",g],["pointerup",b("drop")],["pointercancel",b("cancel")],["keydown",E],["touchmove",_],...n?[["contextmenu",fc]]:[]];for(let[J,R]of ae)addEventListener(J,R,{capture:!0,passive:!1})}function fc(e){e.stopPropagation(),e.preventDefault()}function y$(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of it){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>it.indexOf(a.status)>it.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Ut=({status:e,stage:t})=>t?.name??s(`status.${e}`),Yr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Vo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var cw="";function zr(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${cw}`,u=o&&!Yr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&k$(Vo(u))},m=e.key||e.title,p=u?uw(m,u):s("did.arranged",{task:m});return w$(e,d,{rank:c,...u&&Vo(u)},p,dw(e))}var uw=(e,t)=>t.stage?s("did.staged",{task:e,to:Ut(t)}):s(`did.${t.status}`,{task:e}),k$=e=>"stage"in e?{stageId:e.stage?.id}:e;async function w$(e,t,n,o,r,a=F("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:Td,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:p}=await ve(a,"moveTask",_d,{id:i,input:t},[i],c,u);if(d.length)return O({bad:!0,text:s("did.refused",{what:o,why:H(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,zs(p,n)):O({text:o})}function dw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},p=F("change");_e(t,p,m);let $=u&&await mw(i.id,t,u),f=d.status!==r||d.stage?.id!==a?.id,h={...$||pw(e),...f&&k$(c)};return w$(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,p)}}async function mw(e,t,n){try{let{above:o,below:r}=await T(Ad,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function pw(e){let t=_o([{field:"RANK",direction:"ASC"}]),n,o;for(let r of an())r.id===e.id||!fe(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var fw=[{field:"RANK",direction:"ASC"}],$w=[{field:"UPDATED_AT",direction:"DESC"}],ni=D(()=>{let e=cn.value?.stages??[],t=JSON.stringify([e,V.value.query.get("cancelled")]);return t!==$c.key&&($c={key:t,columns:y$(e,V.value.query.get("cancelled")==="1")}),$c.columns}),$c={key:"",columns:[]},S$=e=>ni.peek().find(t=>t.id===e),vc=e=>ni.peek().find(t=>Yr(e,t)),qe=k(null),ti=k({x:0,y:0,width:0}),xn=k("");function E$({place:{query:e}}){let t=e.get("cancelled")==="1",n=ni.value,o=n.length>4?"many":n.length>3?"four":"",r=Wo();return I(()=>{let a=Ee(()=>{r.current?.classList.toggle("carrying",qe.value!==null)});return()=>{a(),qe.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${nt.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${Mt} /><${yn} /><${kn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${Qa} query=${e} />
      <${Go} query=${e} />
      <${ei} query=${e} />
      <${jo} query=${e} />
      <${Xa} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Ve({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${vw} key=${a.id} column=${a} want=${hw(a,tt(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${xn}</p>
    <${Sw} />
  </div>`}var hw=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function vw({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ze(t,Y({status:o})?fw:$w,{size:50}),i=vo(()=>kw(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=gw(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${oe} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${Ut(e)}</h2>
      <${yw} count=${a.ready.value?u:null} limit=${bw(t)?null:r?.limit} />
      ${Y({status:o})&&ee.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:Ut(e)})}
        title=${s("command.new")}
        onClick=${()=>jt({status:o,...Vo(e)})}
      >
        <${y} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${Z} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(p=>[...i===p?[l`<${x$} key="slot" />`]:[],d.get(p)])}
            ${i===null&&l`<${x$} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ue} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function gw(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${xw} key=${n} id=${n} />`])),t.current}var bw=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function yw({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function kw(e,t){let n=qe.value;if(!(n?.over.id!==e.id||!_$(n,t)))return Y(e)?n.before:t[0]??null}var x$=()=>l`<li class="slot" />`;function _$({id:e,over:t,before:n},o){let r=L(e);return!r||!Yr(r,t)?!0:Y(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var T$=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),ao=(e,t)=>T$(e,t).map(n=>n.dataset.task??"");function ww(e,t,n){let o=T$(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function A$(e,t){let n=ao(t,"");return n[n.indexOf(e)+1]??null}function xw({id:e}){let t=G(e).value,n=vo(()=>qe.value?.id===e?qe.value.by:null).value;if(!t)return null;let o=`tk${Y(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{ze.value=e}}
      onClick=${()=>Kt(t)}
      onPointerDown=${a=>t.can.changeStatus&&wn(a,{lift:i=>{let c=vc(t);c&&(qe.value={id:e,over:c,before:A$(e,c),by:"pointer"}),ti.value=i},over:(i,c,{y:u})=>{let d=S$(i);ti.value={...ti.value,...c},d&&Tw(d,ww(d,e,u))},drop:()=>hc(e),cancel:()=>O$(e)})}
      onContextMenu=${a=>so(a,e)}
      onKeyDown=${a=>Ew(a,t)}
    >
      <${I$} task=${t} />
    </button>
  </li>`}var I$=({task:e})=>l`
    <p>${e.title}</p>
    <${Ho} task=${e} most=${5} />
    <div>
      <${oe} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${vn} task=${e} />
      <${Ko} task=${e} />
      <${te} user=${e.assignee} />
    </div>
  `;function Sw(){let e=qe.value,{x:t,y:n,width:o}=ti.value;if(e?.by!=="pointer")return null;let r=L(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${I$} task=${r} />
    </div>`}function Ew(e,t){let n=qe.value?.id===t.id?qe.value:null;if(e.key===" "){if(e.preventDefault(),n)return hc(t.id);t.can.changeStatus&&Dw(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?Aw(n,o):Iw(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=ni.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=ao(c,t.id);qe.value={...n,over:c,before:u[D$(n)]??null},xn.value=Ut(c),_w(c)}else e.key==="Escape"?(e.preventDefault(),O$(t.id)):e.key==="Enter"&&(e.preventDefault(),hc(t.id))}var _w=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function Tw(e,t){let n=qe.peek();n&&(n.over.id!==e.id||n.before!==t)&&(qe.value={...n,over:e,before:t})}function D$({id:e,over:t,before:n}){let o=ao(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Aw(e,t){if(!Y(e.over))return;let n=ao(e.over,e.id),o=Math.max(0,Math.min(n.length,D$(e)+t));qe.value={...e,before:n[o]??null},xn.value=s("board.spot",{column:Ut(e.over),at:o+1,n:n.length+1})}function Iw(e,t){let{id:n}=e,o=vc(e);if(!o)return;let r=ao(o,n),a=ao(o,"").indexOf(n)+t;!e.can.changeStatus||!Y(e)||a<0||a>r.length||(zr(e,r,a),xn.value=s("board.spot",{column:Ut(o),at:a+1,n:r.length+1}),ye(`.board [data-task="${n}"]`))}function Dw(e){let t=vc(e);t&&(qe.value={id:e.id,over:t,before:A$(e.id,t),by:"keys"},xn.value=s("board.lifted",{task:e.title,column:Ut(t)}))}function hc(e){let t=qe.value,n=L(e);if(qe.value=null,!t||!n)return;let o=S$(t.over.id);if(!o)return void(xn.value=s("board.cancelled"));xn.value=s("board.dropped",{task:n.title,column:Ut(o)});let r=ao(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Y(o)?_$(t,r)&&zr(n,a,i<0?a.length:i,o):lt(n,Vo(o)),ye(`.board [data-task="${e}"]`)}function O$(e){qe.value=null,xn.value=s("board.cancelled"),ye(`.board [data-task="${e}"]`)}var Ow=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Cw=6,Rw=4,yt=k(null),Zr=k(""),C$=k("");function N$({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:C.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:C.value:`${o}-01`),c=Array.from({length:t?7:Cw*7},(v,g)=>j(i,g)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),d=Ze({...tt(e),from:c[0],to:c.at(-1)},Ow,{size:100,all:!0}),m=Map.groupBy(d.ids.value,v=>G(v).value?.dueDate),p=d.more.value?d.total.value:d.ids.value.length,$=Wo(),f=A(!1);f.current||=d.ready.value||!!d.failed.value,I(()=>()=>{yt.value=null},[]);let h=v=>Ve(t?{week:j(i,7*v)}:{month:Uw(o,v)}),x=v=>Ve({view:v,week:"",month:""});return Nw(d.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${d.ready.value?s("calendar.count",{n:p}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${Mt} /><${yn} /><${kn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${y} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Ve({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${y} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>x("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>x("week")}>${s("calendar.week")}</button>
      </div>
      <${Go} query=${e} />
      <${jo} query=${e} />
    </div>
    ${d.failed.value&&l`<${Z} problem=${d.failed.value} retry=${()=>d.load()} />`}
    ${!d.ready.value&&!d.failed.value&&l`<div class=${f.current?"narrow":""}>
      <${ue} rows=${8} />
    </div>`}
    ${d.ready.value&&!p&&l`<div class="card narrow">
      <${re} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${re}>
    </div>`}
    ${f.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Lw}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:Rw}
            ids=${m.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,g])=>l`<span><kbd>${v}</kbd> ${s(g)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Zr}</p>
  </div>`}function Nw(e){let t=A(!1);W(()=>{!e||t.current||(t.current=!0,jn.peek()&&Rs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Lw({day:e,out:t,most:n,ids:o}){let r=yt.value,a=C$.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===C.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${ee.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>jt({dueDate:e})}
    >
      <${y} name="plus" />
    </button>`}
    <ul>
      ${i.map(d=>l`<${Mw} key=${d} id=${d} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{C$.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Mw({id:e}){let t=G(e).value;if(!t)return null;let n=yt.value?.id===e,o=t.overdue&&Y(t),r=a=>t.can.update&&wn(a,{lift:()=>{yt.value={id:e,over:t.dueDate??C.peek()}},over:i=>{i&&(yt.value={id:e,over:i})},drop:()=>L$(e),cancel:()=>M$(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{ze.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>so(a,e)}
      onClick=${()=>Kt(t)}
      onKeyDown=${a=>Pw(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var R$={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Pw(e,t){let n=yt.value?.id===t.id?yt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),yt.value={id:t.id,over:t.dueDate},Zr.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),L$(t.id);else if(n&&R$[e.key]){e.preventDefault();let o=j(n.over,R$[e.key]);yt.value={id:t.id,over:o},Zr.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),M$(t.id))}function L$(e){let t=yt.value?.over,n=L(e);yt.value=null,!(!t||!n)&&(Zr.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),lt(n,{dueDate:t}),ye(`.cal [data-task="${e}"]`))}function M$(e){yt.value=null,Zr.value=s("board.cancelled"),ye(`.cal [data-task="${e}"]`)}function Uw(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var P$=`mutation Login($input: LoginInput!) { login(input: $input) { ${Dn} } }`,qw=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Dn} } }`,Fw="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Hw="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Bw=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${Dn} session { id } }
}`,Kw=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Ww="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Gw="query Registration { instance { registrationOpen } }";function qt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var jw=()=>{let e=ne.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function gc(e,t=jw()){return e?.token&&(fr(e),X(t,{replace:!0})),e}function U$(){let e=Ae(async({email:t,password:n})=>gc((await Me(P$,{input:{email:t,password:n,cookie:!0}})).login));return l`<${qt}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${mr.value&&l`<p class="note" role="status">${s(mr.value)}</p>`}
    <${Se} text=${e.whole} />
    <${U}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${U}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
  </${qt}>`}function q$(){let[e,t]=w(!0);I(()=>{Me(Gw,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return gc((await Me(qw,{input:c})).register,"/")});return l`<${qt}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${Se} text=${o.whole} />
    <${U} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${U}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${U}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${s("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
  </${qt}>`}function F$(){let[e,t]=w(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await Me(Hw,{email:o});return r.ok&&t(o),r});return l`<${qt}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${Se} text=${n.whole} />
    <${U}
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
  </${qt}>`}function H$(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??ne.peek().query.get("token")??location.hash.slice(1)),[t,n]=w("");I(()=>{X("/reset",{replace:!0}),e&&Me(Kw,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(H(a))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:a}=await Me(Bw,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Me(P$,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Me(Fw,{id:a.session.id},{token:i.token}).catch(()=>{}),gc(i,"/")});return l`<${qt}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${Se} text=${t?"":o.whole} />
    <${U}
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
  </${qt}>`}function B$(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=w(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Me(Ww,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{X("/confirm",{replace:!0}),e&&o()},[]),l`<${qt}
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
  </${qt}>`}var Vw=365;function K$(){let e=Po.value,t=e&&Mo.value.get(e.id);if(!t)return null;let n=r=>Jp(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${za}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...Ya(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?wo(Date.parse(t.snoozedUntil)):""}
    days=${Vw}
    close=${()=>{Po.value=null}}
  />`}var oi=new Map;function W$({id:e,occurredAt:t}){let n=`${e} ${t}`,o=oi.get(n)??k("");return oi.has(n)||(oi.set(n,o),Yw(e).then(r=>{o.value=r},()=>oi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function Yw(e){let{node:t}=await T(Jm,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var zw=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Zw={SECURITY:"/settings",TRANSFER:"/settings"},Jw=new Set(["MENTIONED","COMMENTED"]);function j$(){let e=Ea.value,t=Mr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{z.value==="sync"&&e.failed.peek()&&e.load()},[e,z.value]);let n=e.notices.value,o=Re.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${Gl.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Ve({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${Aa}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${Z} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Qw} key=${e.show} notices=${n} />`:l`<div class="card">
            <${re} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${re}>
          </div>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${zw.map(r=>l`<span>${ot(Ma(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${K$} />
  </div>`}function Qw({notices:e}){let t=A(null),n=A(-1);W(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;_a.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${Xw} key=${a.id} notice=${a} />`)}
  </ul>`}function Xw({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(G(n.id).value??n),p={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(p).flatMap(([x,v])=>v?[x]:[])].join(" "),f=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(ze.value=n.id)}}
  >
    ${o?l`<${te} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${G$} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${m&&l`<${oe} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
        <b>${m?m.title:e.title}</b>
      </${G$}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(x=>s(`reason.${x}`)).join(", ")}`}
        ${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
        ${" \xB7 "}
        <time datetime=${d}>${s.ago(d)}</time>
        ${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${bc}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${f}
        onClick=${()=>Ia(e)}
      />
      <${bc}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${f}
        onClick=${()=>Sa(e,!c)}
      />
      <${bc}
        name="later"
        icon="later"
        of=${f}
        popup
        onClick=${({currentTarget:x})=>{Po.value={id:t,anchor:x}}}
      />
    </span>
  </li>`}function G$({notice:e,children:t}){let n=ex(e),o=()=>{e.readAt||Ia(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function ex(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?W$(e):t&&n&&Jw.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Zw[o[0]]??null}var bc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${y} name=${t} />
</button>`;function Je(e,t=[],n){let[o,r]=w({data:null,failed:null}),a=A(0),i=qu(()=>{let c=a.current+=1,u=d=>{c===a.current&&r(d)};return e().then(d=>u(()=>({data:d,failed:null})),d=>u(m=>({...m,failed:d})))},t);return I(()=>{i()},[i]),I(()=>{if(!n)return;let c=0,u=Ce(d=>{n.test(d.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var tx=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,nx=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,ox=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${q} } }`,rx=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${q} } }`,sx=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${q} } }`,ax=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${q} } }`,ix=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${q} ok transcript } }`,V$=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],lx={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ri=20;function Y$(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${re} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${re}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${cx} />
    <${ux} />
    <${dx} />
  </div>`}function cx(){let[e,t]=w(""),[n,o]=w(ri),{data:r,failed:a,again:i}=Je(()=>T(tx,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},p)=>{await ge(ox,{id:d,role:p==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},p)=>{let $=s(p?"admin.reactivated":"admin.deactivated",{who:m});await ge(p?sx:rx,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
        onInput=${K(t)}
      />
    </div>
    ${a?l`<${Z} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
                <${te} user=${d} mute big />
                <div class="who">
                  <strong>${d.name}</strong>
                  <small>
                    ${d.email} · ${s("admin.since",{when:s.date(yo(d.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!d.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:d.name})}
                  value=${d.role}
                  onChange=${K(m=>c(d,m))}
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
          </ul>`:l`<${ue} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ri))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function ux(){let[e,t]=w(""),[n,o]=w(ri),{data:r,failed:a,again:i}=Je(()=>T(nx,{status:V$.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ge(ax,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${K(t)}>
        <option value="">${s("any.status")}</option>
        ${V$.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
    </div>
    ${a?l`<${Z} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${lx[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${re} title=${s("mail.none")}>${s("mail.noneHint")}</${re}></div>`:l`<${ue} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ri))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function dx(){let[e,t]=w(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await T(ix,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${Se} text=${n.whole} />
      <div class="inline">
        <${U}
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
  </section>`}function z$(){return l`<div class="wrap">
    <div class="empty">
      <${y} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function J$({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var yc=132,mx=20,kc=28;function Q$({flow:e,width:t}){let n=px(Math.max(2,...e.map(p=>Math.max(p.completed,p.created)))),o=yc-mx,r=(t-kc-6)/e.length,a=Math.min(26,r*.58),i=p=>kc+r*(p+.5),c=p=>o-p/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:Z$(e,"completed"),created:Z$(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${yc}`} role="img" aria-label=${m}>
    ${[0,n/2,n].map(p=>l`
          <line class="grid" x1=${kc} x2=${t} y1=${c(p)} y2=${c(p)} />
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
        ${(d-$)%u===0&&l`<text x=${i($)} y=${yc-3}>
          ${s.date(p.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((p,$)=>`${i($)} ${c(p.created)}`).join("L")}`} />
    <circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
  </svg>`}var Z$=(e,t)=>e.reduce((n,o)=>n+o[t],0);function px(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var X$="taskflow.numbers",Yo=k(localStorage.getItem(X$)==="open");function eh(){let e=Or(),t=()=>{Yo.value=!Yo.value,localStorage.setItem(X$,Yo.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Yo.value?l`<${wc} /><${xc} />`:l`<dl class="card six ${Cr()}">
          ${fx.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Oe(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Yo.value} onClick=${t}>
      <${y} name="live" />
      ${s(Yo.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var fx=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function wc(){let e=Or(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${J$}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${Cr()}">
    <${kt}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${kt}>
    <${kt}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${kt}>
    <${kt} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${zn} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${kt}>
    <${kt}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${kt}>
    <${kt}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${zn} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${kt}>
    <${kt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${vt.value.slice(0,4).map(a=>l`<${te} user=${a} mute />`)}</div>
    </${kt}>
  </dl>`}function kt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Oe(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function xc(){let e=A(null),[t,n]=w(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&De.value&&l`<${Q$} flow=${De.value.flow} width=${t} />`}
    </div>
  </section>`}var $x=[{field:"CREATED_AT",direction:"DESC"}],th=12,hx=["title","assignee","priority","status"];function nh(){let e=Ze({},$x,{size:th}),t=e.ids.value.slice(0,th);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${wc} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${Z} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${hx.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${vx} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${re} title=${s("tasks.none")}>${s("overview.none")}</${re}>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${xc} /><${jr} class="page narrow card" />`}
  </div>`}function vx({id:e}){let t=G(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var gx=2e3,Sc=new Set,io=null,si=()=>{},rh=0;function ai(e){return Sc.add(e),()=>Sc.delete(e)}function Ec(){si(),si=Ct(gd,()=>({after:io}),{next:({events:e})=>bx(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),rh=setTimeout(sh,gx)}})}function bx(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Ec():sh();e.__typename==="StreamReady"&&!io&&oh(null),io=e.cursor,e.__typename==="StreamEvent"&&oh(e.event)}function sh(){io=null,Ec()}function oh(e){for(let t of Sc)t(e)}Co(({inbox:e})=>{io||(io=e?.cursor??null,Ec())});D(()=>S.value?.id).subscribe(()=>{si(),si=()=>{},clearTimeout(rh),io=null});var ah=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,ih=`query ReadPreferences { preferences { ${ah} } }`,lh=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${q} preferences { ${ah} } }
}`;var Jr=["IN_APP","EMAIL","PUSH"];function ch(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:f})=>yx($,f),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:f}=await T(ih,{});$===i&&M(()=>[e.value,t.value]=[f,null])}catch(f){$===i&&(t.value=f)}$===i&&(c=!1)}function m($,f){let h={place:$,input:f};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let x=await p(f);M(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:x},r.value=!x&&!n.peek().length})}),u}async function p($){try{let{errors:f,preferences:h}=(await T(lh,{input:$})).updatePreferences;return f.length?H(f[0]):(e.value=h,c&&d(),"")}catch(f){return xe(f)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function yx(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var kx={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},uh=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],wx="account",xx={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function dh({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=xx[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(_x),u=c.findIndex(m=>m.some(p=>p===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${Jr.map(r=>l`<th scope="col" key=${r}>
            <${y} name=${kx[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${Sx(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${Jr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${Ex} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function Sx({notifications:e}){let t=uh.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...uh,[wx,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function Ex({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=_c(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=Jr.filter(p=>p===u?d:n.includes(p));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${Jr.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${_c(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${d=>_c(t,u)&&d.preventDefault()}
            onChange=${({currentTarget:d})=>c(u,d.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var _c=(e,t)=>e==="SECURITY"&&t==="EMAIL",_x=e=>[...e.querySelectorAll("input")];var Tx=["OFF","DAILY","WEEKLY"],Ax=Array.from({length:24},(e,t)=>t),Ix=[1,2,3,4,5,6,7],mh=["P1D","P2D","P3D","P7D","P14D"],Dx={quietFrom:"20:00",quietUntil:"07:30"},Ox=900,fh=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${Cx} preferences=${e} wanted=${t} />
  <${Rx} preferences=${e} wanted=${t} />
  <${Nx} preferences=${e} wanted=${t} />
</div>`;function zo({label:e,hint:t,why:n,children:o}){let r=We();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function Cx({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${zo}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${Tx.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${Tc}
        label=${s("told.weekday")}
        value=${r}
        all=${Ix.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${Tc}
        label=${s("told.hour")}
        value=${o}
        all=${Ax.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${zo}>`}function Rx({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?Dx:{quietFrom:null,quietUntil:null}),a=rn.value.replaceAll("_"," ");return l`<${zo}
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
        <${ph}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${ph}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${zo}>`}function Nx({preferences:e,wanted:{remindBefore:t}}){let n=t&&!mh.includes(t)?[t]:[],o=[...mh,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${zo} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${Tc}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${zo}>`}var Tc=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function ph({label:e,value:t,about:n,choose:o}){let[r,a]=w(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,Ox,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function $h({isMeant:e}){let[t]=w(ch),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),ai(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),W(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${dh} preferences=${t} wanted=${o} /></div>
          <${fh} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${Z} problem=${t.failed.value} retry=${t.read} />`:l`<${ue} rows=${8} />`}
  </section>`}var Ac="id name service createdAt lastUsedAt error",ii=`query PushDevices { instance { vapidKey } pushDevices { ${Ac} } }`,hh=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${q} device { ${Ac} } }
}`,vh=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${q} deletedId } }`,gh=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${q} device { ${Ac} } } }`;var Ic="taskflow.push",bh="/service-worker.js",lo=k("");function Dc(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?Px()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function yh(e,t){return await Notification.requestPermission()!=="granted"?null:Eh(await _h(e),t)}async function kh(){localStorage.removeItem(Ic),lo.value="",await wh()}async function wh(){await(await(await navigator.serviceWorker?.getRegistration(bh))?.pushManager.getSubscription())?.unsubscribe()}async function xh(e){lo.value="";let t=Lx();if(!(!t||Dc()||Notification.permission!=="granted"))try{if(t.owner!==e)return await wh();let{instance:n}=await T(ii,{});n?.vapidKey&&await Eh(await _h(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function Sh(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&X(e.open)})}async function Eh(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await T(hh,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Ic,JSON.stringify({owner:t,device:i.id})),lo.value=i.id),a}async function _h(e){await navigator.serviceWorker.register(bh);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Mx(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function Lx(){try{return JSON.parse(localStorage.getItem(Ic)??"null")}catch{return null}}function Mx(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Px=()=>/iPhone|iPad/.test(navigator.userAgent);function Th(){let{data:e,failed:t,again:n}=Je(()=>T(ii,{}),[lo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${Z} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${qx} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${Ux} vapidKey=${o} isOn=${r.some(({id:a})=>a===lo.value)} again=${n} />`}
  </section>`}function Ux({vapidKey:e,isOn:t,again:n}){let[o,r]=w(!1),[,a]=w(0),i=e?Dc():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await yh(e??"",S.peek()?.id??"");u?.errors.length?O({bad:!0,text:H(u.errors[0])}):u&&O({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),O({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function qx({device:e,again:t}){let[n,o]=w(!1),r=e.id===lo.value,a=async()=>{r&&await kh().catch(()=>{}),await ge(vh,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ge(gh,{id:e.id});c?.device&&!c.device.error&&O({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
        <${y} name="trash" />
      </button>
    </div>
  </li>`}var Fx=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${q} user { ${on} } }
}`,Hx=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${q} ok
  }
}`,Bx=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Ah=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${q} } }`,Kx=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${q} secret } }`,Wx=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${q} } }`,Gx=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Dn} } }`,jx=["READ","WRITE","ADMIN"];function Ih({place:e}){let t=Je(()=>T(Bx,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>sn()}>${s("command.signOut")}</button></div>
    </header>
    <${Vx} />
    <${Yx} />
    <${$h} isMeant=${e.key==="notifications"} />
    <${Th} />
    <${zx} keys=${o} />
    ${t.failed?l`<${Z} problem=${t.failed} retry=${t.again} />`:l`
          <${Zx} rows=${n} keys=${o} again=${t.again} />
          <${Qx} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${Ir}</p>
  </div>`}var Ft=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Vx(){let e=Ae(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await T(Fx,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,O({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${Ft} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Se} text=${e.whole} />
      <${U}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${S.value?.name}
        error=${e.errors.name}
      />
      <${U}
        name="timeZone"
        label=${s("settings.zone")}
        as="select"
        hint=${s("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${U}>
      <${U} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(Ts).map(([o,r])=>l`<option value=${o} lang=${o} selected=${He.value.split("-")[0]===o}>${r}</option>`)}
      </${U}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${Ft}>`}function Yx(){let[e,t]=w(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return hl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Ft} id="appearance" title=${s("settings.appearance")}>
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
  </${Ft}>`}var Dh=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function zx({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await T(Hx,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),O({text:s("settings.passwordChanged")})),i});return l`<${Ft} id="password" title=${s("settings.password")}>
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
      <${Se} text=${t.whole} />
      <${U}
        name="currentPassword"
        label=${s("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${U}
        name="newPassword"
        label=${s("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${s("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${Dh} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${Ft}>`}function Zx({rows:e,keys:t,again:n}){let[o,r]=w(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ge(Ah,{id:c.id},s("settings.revoked"))&&n();return l`<${Ft} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Xx(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${Dh} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>sn(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${Ft}>`}async function Jx(e,t){let{login:n}=await Me(Gx,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(fr(n),t&&await T(Ah,{id:t.id}),null):n}function Qx({rows:e,session:t,again:n}){let[o,r]=w(""),[a,i]=w(!1),c=Ae(async({name:m,scope:p,days:$,password:f},h)=>{let x=f?await Jx(f,t):null;if(x)return x;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await T(Kx,{input:{name:m,scopes:[p],expiresAt:v}});return i(g.errors.some(({code:b})=>b==="SIGN_IN_AGAIN")),g.secret&&(h.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>O({text:s("settings.copied")})),d=async m=>await ge(Wx,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Ft} id="api-keys" title=${s("settings.keys")}>
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
            <${y} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${Se} text=${c.whole} />
      <div class="inline">
        <${U} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${U} name="scope" label=${s("settings.keyScope")} as="select">
          ${jx.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
        </${U}>
        <${U} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
          ${[30,90,365].map(m=>l`<option value=${m} selected=${m===90}>${s("settings.inDays",{n:m})}</option>`)}
          <option value="">${s("settings.never")}</option>
        </${U}>
        ${a&&l`<${U}
          name="password"
          label=${s("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
      </div>
    </form>
  </${Ft}>`}var Xx=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Oh="taskflow.draft.",e0=50,Sn=e=>`${e}.new`,Qr=e=>`${e}.reply`,Xr=e=>`${e}.edit`,Oc=new Map;function Qe(e){let t=Rc(e),n=Oc.get(t);if(n)return n;let o=k(Cc(t)?.text??null);return Oc.set(t,o),o}function Xe(e,t){Qe(e).value=t;let n=Rc(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),t0()}catch{}}Ln.add(async()=>{let e=Rc("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Oc.clear()});var Rc=e=>`${Oh}${S.peek()?.id}.${e}`;function Cc(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function t0(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Oh));if(e.length<=e0)return;let[t]=e.sort((n,o)=>(Cc(n)?.at??0)-(Cc(o)?.at??0));localStorage.removeItem(t)}var n0=8e3,Ht=k([]);function li(e){let t=()=>{clearTimeout(r),Ht.value=Ht.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&dn({...e,keepalive:i})},r=setTimeout(()=>o(),n0);Ht.value=[...Ht.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function Ch(){let e=Ht.peek().map(({write:t})=>t);for(let{send:t}of Ht.peek())t();return Promise.all(e.map(({query:t,variables:n})=>T(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Ch);Ln.add(Ch);var Rh=D(()=>{let e=[...Ye.value,...Ht.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Nh=e=>Rh.value.has(e),Jt=e=>Ne(e).all.value?.filter(({id:t})=>!Rh.value.has(t))??null;function Lh(e,{id:t,filename:n}){let o=F("change"),r={told:s("files.deleted",{name:n})};li({key:o,field:"deleteAttachment",query:$a,variables:{id:t,key:o},taskIds:[e],note:r})}un(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void O({bad:!0,text:s("files.notDeleted",{why:H(n)})}):Ne(e).without(t.id));var Nc=20,Lc=e=>`${e}.files`,Mh=e=>e?.split(" ")??[];function Zo(e,t){let n=Ne(e),o=n.all.value;return Mh(Qe(Lc(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Nh(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Mc(e,t){Xe(Lc(e),t.length?t.join(" "):null)}function ci(e,t){Mc(e,[...new Set([...Mh(Qe(Lc(e)).peek()),t])])}var ui=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,es=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var o0=3,r0=5,s0=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Fe=k([]),mi=k(""),a0=new Set(["waiting","sending","cut"]),i0=D(()=>Fe.value.some(({state:e})=>a0.has(e))),di=new Map,Pc=new Set,Qo=(e,{place:t,commentId:n}={})=>Fe.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),pi=(e,t)=>Qo(e,t).filter(Fh);function fi(e){return Pc.add(e),()=>{Pc.delete(e)}}function Qt(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=F("file"),c=a?s("files.folder"):l0(e,r,n),u=c?"refused":"waiting",d=u0(r),m={...n,id:i,key:F("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Fe.value=[...Fe.peek(),m],m});return $i(),o.filter(({state:r})=>r==="waiting")}function Uc(e){En(e,{state:"waiting",sent:0,why:""}),$i()}function qh(e){let t=Fe.peek().find(n=>n.id===e);if(t){Fc(e),t.state!=="refused"&&Wh(e);for(let n of Pc)n(e);$i()}}function l0(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Ur.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Fe.peek().filter(c=>c.taskId===e&&Fh(c));return Ph(qc(Ne(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Ph(c0(e,n),pi(e,n))>=Nc?s("files.fullComment",{n:Nc}):""}function c0(e,{place:t,commentId:n}){return t?Zo(e,t):qc((Ne(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Ph=(e,t)=>new Set([...e,...qc(t)]).size,qc=e=>e.map(({id:t})=>t),Fh=({state:e})=>e!=="refused";function u0({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function $i(){let e=Fe.peek().filter(({state:n})=>n==="sending").length,t=Fe.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,o0-e))){let o=n.turn+1;En(n.id,{state:"sending",turn:o}),d0({...n,turn:o})}}async function d0(e){try{if(await Hh(e,r0),!Jo(e))return;let t=Ne(e.taskId);if(t.arrived.add(e.id),e.place&&ci(e.place,e.id),await t.loadIfOpen(),!Jo(e))return;mi.value=s("files.arrived",{name:e.name}),Fc(e.id)}catch(t){Jo(e)&&$0(e,t)}finally{$i()}}async function Hh(e,t){let n=await m0(e);if(!n||!Jo(e))return;let{status:o,text:r,seconds:a}=await p0(e,n);if(!(o===204||!Jo(e))){if(!t||o!==404&&!a)throw new ts(r);a&&await f0(e.id,a),Jo(e)&&await Hh(e,t-1)}}async function m0({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=s0.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await T(mp,{input:c,key:t})).createAttachment;if(!v0(e))Wh(e);else if(!u)throw En(e,{key:F("change")}),new ts(d.map(H).join(" "));return u?.upload??null}function p0({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,p]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,p);c.setRequestHeader("accept-language",He.peek()),c.upload.onprogress=({loaded:m})=>En(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:p}=c,$=Number(c.getResponseHeader("retry-after")),f=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!f?i(new $t(`HTTP ${m}`)):a({status:m,text:f?p.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new $t("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),di.set(e,()=>c.abort()),c.send(t)})}function f0(e,t){return En(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{En(e,{why:""}),n()},t*1e3);di.set(e,()=>{clearTimeout(o),n()})})}var ts=class extends Error{};function $0({id:e,taskId:t,name:n},o){let r=o instanceof $t,a=r?s("files.cut"):o instanceof ts||o instanceof pe?o.message:"";En(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=L(t);Ne(t).opened||O({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function En(e,t){Fe.value=Fe.peek().map(n=>n.id===e?{...n,...t}:n)}function Fc(e){Fe.value=Fe.peek().filter(t=>t.id!==e),Bh(e)}function Bh(e){di.get(e)?.(),di.delete(e)}function Kh(){for(let{id:e}of Fe.peek())Fc(e);mi.value=""}function h0(){for(let{id:e,state:t,turn:n}of Fe.peek())t!=="waiting"&&t!=="sending"||(En(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Bh(e))}var v0=e=>Fe.peek().some(t=>t.id===e),Jo=({id:e,turn:t})=>Fe.peek().some(n=>n.id===e&&n.turn===t);function Wh(e){T($a,{id:e,key:F("change")},{keepalive:!0}).catch(()=>{})}z.subscribe(e=>{if(e==="sync")for(let{id:t}of Fe.peek().filter(n=>n.state==="cut"))Uc(t)});Ee(()=>{let e=t=>t.preventDefault();if(i0.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Uh=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return h0();e!==Uh&&Kh(),Uh=e});Ln.add(async()=>Kh());var co=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ne(e).isStale()&&(r.preventDefault(),g0(e,t))}});async function g0(e,t){try{let n=await Ne(e).fresh(t);if(!n?.url)return void O({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){O({bad:!0,text:xe(n)})}}var Hc=k(null);function os(e,t){Hc.value={taskId:e,id:t}}var ns=()=>{Hc.value=null};function Gh(){let e=Hc.value,t=e?(Jt(e.taskId)??[]).filter(ut):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&ns()},[e,n]),I(()=>ns,[]),!e||n<0?null:l`<${b0} taskId=${e.taskId} pictures=${t} at=${n} />`}function b0({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=y0(e,o),u=p=>os(e,t[(n+p+t.length)%t.length].id),d=t.length>1,m=p=>{let $=p.key==="ArrowRight"?1:p.key==="ArrowLeft"?-1:0;!$||!d||(p.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${N} class="lightbox" label=${o.filename} close=${ns}>
    <div class="frame" onKeyDown=${m}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${d&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${co(e,o)}>
            <${y} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${ns} autofocus>
            <${y} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${p=>p.target===p.currentTarget&&ns()}
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
          <${y} name="back" />
        </button>
        <button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
          <${y} name="next" />
        </button>
      `}
    </div>
  </${N}>`}function y0(e,{id:t,url:n}){let[o,r]=w({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=Ne(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(p=>({url:p?.url??null,problem:p?"":s("files.gone")})).catch(p=>({url:null,problem:xe(p)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Ne(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function hi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===S.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${k0} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,d=({currentTarget:m})=>{jh(m),Lh(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${ut(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>os(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${co(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${y} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${co(e.id,t)}>
      <${y} name="save" />
    </a>
    ${hp(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${d}
    >
      <${y} name="trash" />
    </button>`}
  </li>`}var k0=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>ha(e.id,t)}
        />`:l`<${y} name="file" />`}
  </span>`;function vi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{jh(m),qh(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
    <span class="open">
      <span class="thumb"><${y} name="file" /></span>
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
      onClick=${()=>Uc(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${d} title=${d} onClick=${u}><${y} name="close" /></button>
  </li>`}function jh(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];ye(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Vh({task:e}){let t=vp(e),n=Jt(e.id)??[],o=Qo(e.id),r=dt(e),a=Ur.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${mi.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${Bc}
          label=${s("files.add")}
          take=${i=>Qt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${Z} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${hi} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${vi} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${Gh} />
  `}function Bc({label:e,take:t,main:n=!1}){let o=A(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(rd(r))}
    />
    <button
      type="button"
      class=${n?"btn quiet":"icon"}
      data-add=${n}
      aria-label=${n?void 0:e}
      title=${e}
      onClick=${()=>o.current?.click()}
    >
      <${y} name="files" /> ${n&&e}
    </button>
  `}function Yh({task:e}){let{id:t,recurrence:n,can:o}=e,r=zt.value?.id===t?zt.value.why:"",a=({currentTarget:i})=>{Zn.value={id:t,anchor:i}};return l`
    <dt>${s("field.recurrence")}</dt>
    <dd>
      <div class="repeats">
        <button
          class="value"
          data-field="recurrence"
          disabled=${!o.update||!fe(e)}
          aria-haspopup="dialog"
          title=${o.update?`${s("command.repeat")} (\u21E7 R)`:void 0}
          onClick=${a}
        >
          <${y} name="repeat" />
          <span class="sr">${s("field.recurrence")}: </span>
          <span>${n?_t(Rt(n)):s("repeat.never")}</span>
        </button>
        ${n&&l`<${w0} task=${e} />`}
        ${r&&l`<p class="error" role="alert">${r}</p>`}
      </div>
    </dd>
  `}function w0({task:e}){let t=S0(e),n=t?.next?G(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${ll(n)}</a></p>`;if(!Y(e))return null;let{upcoming:o}=t;return l`<p class="coming">
    ${o.length?l`<span>
          ${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${x0(r)}</time>`)}
        </span>`:l`<span>${s("repeat.last")}</span>`}
    ${o.length>0&&e.can.changeStatus&&l`<button
      class="btn quiet"
      onClick=${()=>Ip(e,o[0])}
    >
      ${s("repeat.skip")}
    </button>`}
  </p>`}var x0=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function S0({id:e,version:t,waiting:n}){let[o,r]=w(null),a=z.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await T(_p,{id:e});!u||i||(u.nextOccurrence&&le(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}var Xt=k(null),Kc=k(""),zh=()=>({row:".row",name:s("order.manual"),said:Kc});function gi(e,t,n=zh()){let o=ct(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!E0(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;wn(e,{lift:()=>{Xt.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(p=>d<_0(i.querySelector(`[data-task="${p}"]`)));Xt.value={id:o,before:m??null}},drop:()=>{let c=Xt.value?.before??null;Xt.value=null,c!==(t[t.indexOf(o)+1]??null)&&Zh(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{Xt.value=null}})}function bi(e,t,n=zh()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?ct(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(Zh(r,t.filter(i=>i!==r),a,n),ye(`${n.row}[data-task="${r}"] [data-go]`))}function Zh(e,t,n,{name:o,said:r}){let a=L(e);a&&(zr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var E0=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function _0(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function _n({ids:e,label:t,arranged:n=!1}){let o=Wo(),r=rs(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?Xt.value:null,c=n&&{onPointerDown:u=>gi(u,e),onKeyDown:u=>bi(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    ...${r}
    ...${c}
  >
    ${e.map(u=>l`<${h$} key=${u} id=${u} mark=${i&&Wc(u,i)} />`)}
  </ul>`}function rs(e,t){let n=A(-1);return W(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(ct(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Wc=(e,t)=>e===t.id?"held":e===t.before?"next":"";function Jh({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=pc(u);return d?[{kind:u.kind,other:d}]:[]}),o=Vr.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=rs(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&fe(e)&&e.version>0,i=Tt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
    <div class="head">
      <h3 id="relations-title">${s("field.relations")}</h3>
      ${a&&l`<button
        class="btn quiet"
        data-field="relate"
        aria-haspopup="dialog"
        title=${`${s("command.relate")} (B)`}
        onClick=${()=>qr("relate",e.id)}
      >
        <${y} name="plus" /> ${s("relations.add")}
      </button>`}
    </div>
    ${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
            <h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
            <ul aria-labelledby=${`relations-${u}`}>
              ${d.map(({other:m})=>l`<${T0} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
            </ul>
          `)}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function T0({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Y(n)?"related":"related closed"} data-task=${n.id}>
    <${oe} kind="status" value=${n.status} />
    <a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
    ${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
    ${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
    ${(e.can.update||o?.can.update)&&l`<button
      class="icon"
      aria-label=${r}
      title=${r}
      onClick=${()=>e$(e,t,n)}
    >
      <${y} name="close" />
    </button>`}
  </li>`}var A0=300;function Qh({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Il(t).catch(()=>{}),A0)},d=[ai(m=>(!m||m.task?.id===t)&&u()),Ce(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Lp(n),a=No.value?.id===t?No.value.why:"",i=({currentTarget:c})=>{Jn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=Cl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
          <${y} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>Ol(t,c)}
          >
            <${y} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${fe(e)&&!e.waiting&&l`<button
      class="value add"
      data-field="remind"
      aria-haspopup="menu"
      title=${`${s("command.remind")} (R)`}
      onClick=${i}
    >
      <${y} name="later" />
      <span>${s(o?"reminder.another":"reminder.set")}</span>
    </button>`}
    ${a&&l`<p class="error" role="alert">${a}</p>`}
  </div>`}var I0=200,D0=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function ev({task:e}){let[t,n]=w(""),[o,r]=w(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:p,team:$,...f}=Xh(m,e,o);a.current?.focus(),f.title&&(n(""),r(new Set),!await ff(e,f)&&!a.current?.value&&n(m))},c=d=>{let m=O0(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),$f(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
    <${y} name="plus" />
    <${Gr}
      field=${a}
      line=${t}
      write=${n}
      marks=${Xh(t,e,o).marks}
      unmark=${u}
      label=${s("subtasks.new")}
      placeholder=${s("subtasks.add")}
      paste=${c}
    />
    ${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
  </form>`}var Xh=(e,{team:t},n)=>Ua(e,{today:C.value,language:He.value.split("-")[0],teams:[],people:()=>St(t.id),home:t,plain:n}),O0=e=>e.split(/\r?\n/).map(t=>t.replace(D0,"").replace(/\s+/g," ").trim().slice(0,I0)).filter(Boolean);var tv=k("");function nv({task:e}){mf(e);let t=pf(e.id),n=t.map(u=>G(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&fe(e),i=Tt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
    <div class="head">
      <h3 id="subtasks-title">${s("subtasks.title")}</h3>
      ${o>0&&l`
        <span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
        <${zn} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
      `}
    </div>
    <p class="sr" role="status" aria-live="assertive">${tv}</p>
    ${n.length>0&&l`<${C0} ids=${t} />`}
    ${a&&l`<${ev} task=${e} />`}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function C0({ids:e}){let t=A(null),n=rs(t,e),o=Xt.value,r={row:".part",name:s("subtasks.title"),said:tv};return l`
    <ul
      ref=${t}
      class=${o?.before===null?"to-end":""}
      aria-label=${s("subtasks.title")}
      aria-describedby="subtasks-how"
      onPointerDown=${a=>gi(a,e,r)}
      onKeyDown=${a=>bi(a,e,r)}
      onDragStart=${a=>a.preventDefault()}
      ...${n}
    >
      ${e.map(a=>l`<${R0} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Wc(a,o)} />`)}
    </ul>
    <p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
  `}function R0({id:e,mark:t}){let n=G(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Y(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
    class=${r.join(" ").trim()}
    data-task=${e}
    onContextMenu=${i=>so(i,e)}
  >
    <button
      class="cell"
      role="checkbox"
      aria-checked=${o}
      aria-label=${n.title}
      title=${s(`status.${n.status}`)}
      disabled=${!n.can.changeStatus}
      onClick=${()=>lt(n,{status:o?"PENDING":"COMPLETED"})}
    >
      <${oe} kind="status" value=${n.status} mute />
    </button>
    <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
    <span class="m"><${Ko} task=${n} /></span>
    <${ft} task=${n} kind="due" can=${n.can.update}>
      ${n.dueDate?l`<${vn} task=${n} />`:l`<${y} name="calendar" class="hint" />`}
    </${ft}>
    <${ft} task=${n} kind="assignee" can=${n.can.assign}><${te} user=${n.assignee} /></${ft}>
    <button
      class="icon"
      aria-haspopup="menu"
      aria-label=${a}
      title=${a}
      onClick=${({currentTarget:i})=>{Be.value={kind:"actions",ids:[e],anchor:i}}}
    >
      <${y} name="more" />
    </button>
  </li>`}function ov({task:e}){let t=e.parentId?G(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
    <a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
      <${y} name="up" />
      <code>${t.key}</code>
      <span>${t.title}</span>
    </a>
  </nav>`:null}function rv({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Jt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ut(a)||!t.body.includes(`(${a.id})`));return l`<${av}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${Qo(e.id,{commentId:t.id})}
  />`}var sv=({task:e,place:t})=>l`<${av}
    label=${s("files.forComment")}
    task=${e}
    files=${N0(e,t)}
    coming=${Qo(e.id,{place:t})}
  />`;function N0({id:e},t){let n=Zo(e,t);return(Jt(e)??[]).filter(o=>n.includes(o.id))}function av({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${hi} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${vi} key=${r.id} upload=${r} />`)}
  </ul>`}var L0=6,M0=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,yi=(e,t)=>M0.exec(e.slice(0,t))?.[1]??null;function Gc(e,t){let n=B(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&B(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,L0)}function iv(e,t,n){let o=yi(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var P0=512;function lv(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function cv(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ut(r)?o.replaceChildren(U0(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(q0(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function U0(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>os(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,P0/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>ha(e,n),u.src=n,c.className="picture",c.append(u),c}function q0(e,t,n){let{href:o,download:r,onClick:a}=co(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var uv=e=>e.includes("data-attachment");var F0={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},H0=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),B0=/^(https?:|mailto:)/i,K0=/^H[1-6]$/,W0=/^file_[0-9a-z]{26}$/,dv=3;function Xo({html:e,taskId:t,under:n=dv}){let o=A(null),r=uv(e)?Jt(t):null;return W(()=>o.current?.replaceChildren(G0(e,n)),[e]),W(()=>{o.current&&r&&cv(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function G0(e,t=dv){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>mv(a,o))),n}function mv(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||H0.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>mv(a,t));if(W0.test(e.getAttribute("data-attachment")??""))return[lv(e,e.getAttribute("alt")??e.textContent??"")];let o=F0[e.tagName];if(!o)return n();let r=document.createElement(j0(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),V0(r,e),[e.tagName==="TABLE"?z0(r):r])}function j0({tagName:e},t){return K0.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function V0(e,t){e instanceof HTMLAnchorElement&&Y0(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Y0(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:B0.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function z0(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var uo=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,er=`${uo} attachments { id } parent { id }`,pv=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${uo} replies { ${uo} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,fv=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${uo} task { id } replies { ${uo} } parent { ${uo} replies { ${uo} } }
    }
  }
}`,$v=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${On} } pageInfo { hasNextPage endCursor } } }
}`,hv=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${er} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ki=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${er} } } } }`,vv=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${ki} comment { ${er} } }
}`,gv=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${ki} comment { ${er} }
  }
}`,bv=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,yv=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${ki} comment { ${er} } }
}`,kv=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${ki} comment { ${er} } }
}`,wv=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,xv=`query AsOf($id: ID!, $at: DateTime!) {
  task(id: $id) {
    asOf(position: { at: $at }) {
      title description status priority dueDate
      stage { name } assignee { name } labels { name } team { name }
    }
  }
}`;var jc=1e4,Z0=9500;function ss({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=Qe(t).value??r,[p,$]=w(!1),f=A(null),h=We(),x=P=>{d?.(),Xe(t,P===r?null:P)},v=Q0(e,f,x),g=n?{commentId:n}:{place:t},b=pi(e.id,g),E=!m.trim(),_=b.length>0,ae=()=>{let P=f.current?.value??m;!P.trim()||P.length>jc||pi(e.id,g).length||($(!1),i(P,Zo(e.id,t)))},J=()=>{Xe(t,null),c?.()},R=P=>{if(v.onKey(P))return P.preventDefault();P.key==="Enter"&&(P.metaKey||P.ctrlKey)?(P.preventDefault(),ae()):P.key==="Escape"&&c&&(P.preventDefault(),c())},de=P=>(d?.(),Qt(e.id,P,g)),wt=P=>{let ke=dt(e)?bo(P):[];if(ke.length){P.preventDefault();for(let cs of de(ke))ut({contentType:cs.file.type})&&_s(P.target,ui(cs))}},{isOver:st,...at}=Es(dt(e)?de:null);return I(()=>fi(P=>{let ke=Qe(t).peek();ke?.includes(P)&&Xe(t,es(ke,P))}),[t]),W(()=>{!u||document.activeElement===f.current||(f.current?.focus(),f.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
    class="composer ${st?"over":""}"
    ...${at}
    onSubmit=${P=>{P.preventDefault(),ae()}}
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
      onInput=${({currentTarget:P})=>{x(P.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${R}
      onPaste=${wt}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((P,ke)=>l`<div
          class="o"
          role="option"
          key=${P.id}
          id=${`${h}-${ke}`}
          aria-selected=${ke===v.at}
          onPointerDown=${cs=>{cs.preventDefault(),v.choose(P)}}
        >
          <${te} user=${P} mute />
          <span>${P.name}</span>
          <span class="end sm">@${P.handle}</span>
        </div>`)}
    </div>`}
    ${p&&l`<${X0} task=${e} text=${m} />`}
    ${!n&&l`<${sv} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!p} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${p} disabled=${E} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${dt(e)&&l`<${Bc} label=${s("files.attach")} take=${de} />`}
      <span class=${_?"hint waits":"hint"} id=${`${h}-hint`}>${J0(m,b)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${J}>${s("cancel")}</button>`}
        <button class="btn" disabled=${E||m.length>jc||_}>
          ${a} <kbd>${ot("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function J0(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Z0?s("talk.left",{n:jc-e.length}):s("talk.hint")}function Q0(e,t,n){let[o,r]=w(null),[a,i]=w(0),c=A(null),u=A(null),d=o===null?[]:Gc(St(e.team.id),o),m=()=>{let h=t.current,x=h&&h.selectionStart===h.selectionEnd?yi(h.value,h.selectionStart):null;x!==c.current&&(c.current=null),x!==o&&i(0),r(c.current===null?x:null)},p=()=>r(null),$=({handle:h})=>{if(!t.current)return;let x=iv(t.current.value,t.current.selectionStart,h);n(x.text),u.current=x.caret,p()};W(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let f=h=>{let x=o===null?[]:Gc(St(e.team.id),yi(h.target.value,h.target.selectionStart)??"");if(!x.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,p();else if(h.key==="ArrowDown")i((a+1)%x.length);else if(h.key==="ArrowUp")i((a+x.length-1)%x.length);else if(h.key==="Enter"||h.key==="Tab")$(x[Math.min(a,x.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:p,choose:$,onKey:f}}function X0({task:e,text:t}){let[n,o]=w({});return I(()=>{let r=!1;return T(wv,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(H).join(" ")}).catch(a=>({failed:xe(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Xo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var eS=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Sv({task:e,event:t,events:n}){let[o,r]=w(!1),a=t.undoable&&tS(e,t);return l`<span class="past">
    ${a&&l`<button class="link" onClick=${()=>cm(e,t.id)}>${s("past.undo")}</button>`}
    <button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
    ${o&&l`<${nS} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
  </span>`}function tS({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>eS.has(o))?e.changeStatus:e.update}function nS({task:e,event:t,events:n,close:o}){let[r,a]=w(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=w(null),[d,m]=w(null),p=()=>{let f=!1;return m(null),T(xv,{id:e.id,at:i.occurredAt}).then(h=>f||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>f||m(h)),()=>{f=!0}};I(p,[i.id]);let $=s.at(i.occurredAt);return l`<${N} class="small" labelledby="past-title" close=${o}>
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
      ${d?l`<${Z} problem=${d} retry=${p} />`:c?l`<${oS} was=${c.was} />`:l`<${ue} rows=${3} />`}
      <div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
    </div>
  </${N}>`}function oS({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
    <h3>${e.title}</h3>
    <dl>
      ${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
    </dl>
    ${e.description&&l`<p class="was">${e.description}</p>`}
  `}var Vc=new Date().toISOString();function as({parent:e,...t}){return{...t,parentId:e?.id??null}}function Ev(e,t){let n=new Map(e);for(let a of t)rS(n,a);let o=[...n.values()].sort(wi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var wi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function rS(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,aS(r,o));let a=e.get(n.id);if(!a)return;let i=sS(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function sS(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Yc(e);if(t==="react")return{reactions:iS(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Vc:null,resolvedBy:r?zc():null}}var Yc=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Vc,can:{update:!1,delete:!1,resolve:!1}});function aS({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:zc(),createdAt:r.at??Vc,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function zc(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function iS(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,zc()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Tv=["createComment","updateComment","deleteComment","resolveComment","react"],tr=k(new Map),lS=D(()=>[...Ye.value,...Ht.value.map(({write:e})=>e)].filter(({field:e})=>Tv.includes(e))),Av=e=>lS.value.filter(({taskIds:t})=>t[0]===e),Zc=new Set;function Iv(e){return Zc.add(e),()=>Zc.delete(e)}function xi(e,t,n,o){let r=n?Qr(n):Sn(e),a={id:F("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Xe(r,null),Mc(r,[]),Si(e,"createComment",vv,{input:a},{at:new Date().toISOString()})}function Qc(e,t,n,{back:o=!1}={}){if(Xe(Xr(t.id),null),tu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Si(e,"updateComment",gv,{id:t.id,body:n,version:t.version||void 0},r)}function Dv(e,t){let n=F("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};li({key:n,field:"deleteComment",query:bv,variables:o,taskIds:[e],note:r})}function Xc(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Si(e,"resolveComment",yv,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function eu(e,t,n,o){Si(e,"react",kv,{id:t.id,emoji:n,on:o},{})}function tu(e){let t=new Map(tr.peek());t.delete(e)&&(tr.value=t)}function Si(e,t,n,o,r){let a=F("change"),i=new Promise(c=>Jc.set(a,c));dn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Gn(i)}var Jc=new Map;un(Tv,(e,t)=>{let n=t.comment?as(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Zc)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?uS(e,o):cS(e,n),Jc.get(e.key)?.(t),Jc.delete(e.key)});function cS({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void O({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Qc(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Xc(n,r,!t.resolved))}function uS({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&_v(a.parentId?Qr(a.parentId):Sn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&_v(Xr(i),c),r.code==="CONFLICT"&&u&&!o.back){tr.value=new Map([...tr.peek(),[i,as(u)]]);return}O({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:H(r)})})}}function _v(e,t,n=[]){Qe(e).peek()===null&&Xe(e,t);for(let o of n)ci(e,o)}var dS=10,mS=4,Ei=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>Ev(this.comments.value,Av(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Iv({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ce(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ke(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await T(pv,{id:this.taskId,last:dS,before:t}),o=n?.comments;return{comments:Cv(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<mS;o+=1){let{task:r}=await T($v,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Ov))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await T(fv,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Cv([o??r]).values()]}listen(){this.hush(),this.hush=Ct(hv,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([as(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Yc(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Ov),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||wi(i,t)>=0,o=this.threads.value.map(i=>({...pS(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(fS)]}},Ov=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",pS=({createdAt:e,id:t})=>({createdAt:e,id:t}),fS=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:wi(e,t);function Cv(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var nu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Rv=Object.keys(nu);function Nv({taskId:e,comment:t,can:n}){return Rv.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${$S}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>eu(e,t,r.emoji,!r.mine)}
    />`)}function $S({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=We(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${nu[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function Lv({taskId:e,comment:t}){let[n,o]=w(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return W(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],p=m.indexOf(document.activeElement)+d+m.length;m[p%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
    <button
      class="icon"
      aria-label=${s("talk.react")}
      title=${s("talk.react")}
      aria-expanded=${n}
      onClick=${()=>o(!n)}
    >
      <${y} name="smile" />
    </button>
    ${n&&l`<span class="all" role="group" aria-label=${s("talk.react")}>
      ${Rv.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${d}
          onClick=${()=>{eu(e,t,u,!d),a()}}
        >
          ${nu[u]}
        </button>`})}
    </span>`}
  </span>`}var hS=5;function Mv({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:b})=>b===o),[a,i]=w(!1),[c,u]=w(!1),[d,m]=w(!1),p=Qr(t.id),$=t.resolvedAt!==null&&!a&&!r,f=c||r?0:Math.max(0,n.length-hS-1),h=e.can.comment,x=()=>{i(!0),ye(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),ye(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),ye(`[id="${n[0].id}"]`)};return $?l`<${vS} first=${t} replies=${n} open=${x} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${y} name="check" />
      <span>${Pv(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${ou} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{Xc(e.id,t,!t.resolvedAt),i(!1),ye(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${ou}>
    ${(n.length>0||d||Qe(p).value!==null)&&l`<div class="replies">
      ${f>0&&l`<button class="act" onClick=${g}>${s("talk.hidden",{n:f})}</button>`}
      <ol>
        ${n.slice(f).map(b=>l`<li key=${b.id}><${ou} task=${e} comment=${b} target=${o} /></li>`)}
      </ol>
      ${h&&(d||Qe(p).value!==null?l`<${ss}
            task=${e}
            place=${p}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${d}
            stay=${()=>m(!0)}
            send=${(b,E)=>{xi(e.id,b,t.id,E),m(!1),ye(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{m(!1),ye(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function vS({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${y} name="check" />
    <span>
      <b>${su(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${Pv(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function ou({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=w(!1),c=Xr(t.id),u=tr.value.get(t.id),d=n===t.id;W(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),tu(t.id),r.current?.focus({preventScroll:!0})},p=t.can.update&&(a||Qe(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${d?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${au(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:su(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${te} user=${t.author} mute />
    <div>
      <header>
        <b>${su(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${bS} clash=${u} end=${m} place=${c} />`}
      ${p?l`<${ss}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${f=>{Qc(e.id,u??t,f),m()}}
            cancel=${m}
          />`:l`<${gS} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${rv} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!p&&l`<div class="acts">
        <${Nv} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${Lv} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${ru} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${ru} name="link" icon="link" onClick=${()=>yS(e,t)} />`}
          ${t.can.delete&&l`<${ru}
            name="delete"
            icon="trash"
            onClick=${()=>{kS(r.current),Dv(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function gS({task:e,comment:t,place:n}){let o=Qe(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Xo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Xe(Sn(e.id),[Qe(Sn(e.id)).peek(),o].filter(Boolean).join(`

`)),Xe(n,null),ye(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Xe(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function bS({clash:e,place:t,end:n}){let o=()=>{Xe(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var ru=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${y} name=${t} />
</button>`,su=({author:e})=>e?au(e)?s("you"):e.name:s("feed.someone"),au=e=>e!==null&&e.id===S.value?.id;function Pv({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return au(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function yS(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),O({text:s("talk.copied")})}function kS(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];ye(o?`#${o.id}`:".talk-end textarea")}function Uv({task:e}){let t=xt(()=>new Ei(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{z.value==="sync"&&t.failed.peek()&&t.load()},[z.value]);let o=wS(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${Z} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${ue} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${Ha} key=${i} event=${u} short>
                <${Sv} task=${e} event=${u} events=${t.events.value} />
              </${Ha}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${Mv} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${xS} kind=${i} read=${d} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${ss}
            key=${e.id}
            task=${e}
            place=${Sn(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>xi(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function wS(e){let t=ne.value.query.get("comment"),[n,o]=w(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):O({bad:!0,text:s("talk.notHere")})).catch(a=>O({bad:!0,text:xe(a)}))},[e,t,r]),n===t?n:null}function xS({kind:e,read:t}){let[n,o]=w(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>O({bad:!0,text:xe(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var SS=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function iu(e){return e.split(SS).map((t,n)=>n%2?ES(t):t)}var qv=e=>iu(e).some(t=>typeof t!="string");function ES(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:se.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var _S=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,TS=/<(?!\/?p>|br)/,AS=2;function lu({task:e,field:t,can:n}){let o=e[t]??"",r=IS(e,t==="description"?o:""),[a,i]=w(null),[c,u]=w(null),[d,m]=w(!1),p=A(null),$=A(0),f=A(!1),h=()=>{$.current||=Un(e.id)?.version??0},x=async(R,de)=>{let wt=t==="title"?R.replace(/\s+/g," ").trim():R;if(i(null),$.current=0,t==="title"&&!wt)return;let st=await lt(e,{[t]:wt||null},{expectedVersion:de||void 0,quiet:"conflict"}),at=st.errors.find(P=>P.code==="CONFLICT");at?u({mine:wt,theirs:at.current?.[t]??Un(e.id)?.[t]??"",version:at.currentVersion??0}):st.errors.length&&i(R)},v=R=>{let de=R.target.value;de!==o&&!f.current?x(de,$.current):i(null),f.current=!1,$.current=0,m(!1)},g=R=>{R.key==="Escape"&&a!==null&&(R.preventDefault(),R.stopPropagation(),i(null),f.current=!0),R.key==="Enter"&&(t==="title"||R.metaKey||R.ctrlKey)&&(R.preventDefault(),R.target.blur())},b=R=>{R.key!=="Enter"||R.target!==R.currentTarget||(R.preventDefault(),R.currentTarget.querySelector("textarea")?.focus())},E=R=>{!n||R.target instanceof Element&&R.target.closest("a, button")||getSelection()?.toString()||m(!0)};W(()=>{!d||document.activeElement===p.current||(p.current?.focus({preventScroll:!0}),p.current?.setSelectionRange(o.length,o.length))},[d]);let _=R=>{let de=n&&dt(e)&&t==="description"?bo(R):[];if(de.length){R.preventDefault();for(let wt of Qt(e.id,de))ut({contentType:wt.file.type})&&_s(R.target,ui(wt))}};I(()=>fi(R=>{a!==null?i(es(a,R)):n&&o.includes(R)&&x(es(o,R),0)}),[a,o]);let ae=R=>{u(null),R&&c&&x(c.mine,c.version)},J={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:K(R=>{h(),f.current=!1,i(R)}),onBlur:v,onKeyDown:g,onPaste:_,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${b}>
          <textarea class="title" rows="1" maxlength="200" ...${J} />
        </div>`:a===null&&!d&&(r||qv(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
              ${r?l`<${Xo} html=${r} taskId=${e.id} under=${AS} />`:iu(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${s("sheet.edit")}
              title=${s("sheet.edit")}
              onClick=${()=>m(!0)}
            >
              <${y} name="pen" />
            </button>`}
          </div>`:l`<textarea
            ref=${p}
            class="input"
            rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
            maxlength="20000"
            placeholder=${n?s("sheet.describe"):""}
            ...${J}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${s("clash.title")}</strong>
      <span>${s("clash.theirs")}</span>
      <blockquote>${c.theirs||s("clash.nothing")}</blockquote>
      <span>${s("clash.mine")}</span>
      <blockquote>${c.mine||s("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>ae(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>ae(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function IS({id:e,waiting:t},n){let[o,r]=w({text:"",html:""}),a=_S.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return T(wd,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&TS.test(o.html)?o.html:null}var DS=e=>e.can.delete&&(S.value?.role==="ADMIN"||se.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function _i({task:e}){let[t,n]=w(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>ta(e)}>
      ${s("command.restore")}
    </button>`}
    ${DS(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${N} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),im(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${N}>`}
  </span>`}var Fv=6,OS=300;function Hv({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>Ca([e])}
  >
    <${y} name=${e.watching?"bell-on":"bell"} />
  </button>`}function Bv({task:e}){I(()=>{let o=0,r=()=>T(xd,{id:e.id}).then(({task:i})=>i&&le(i),()=>{}),a=Ce(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,OS))});return()=>{clearTimeout(o),a()}},[e.id]);let t=CS(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Fv).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,Fv).map(o=>l`<${te} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function CS({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Kv({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${RS} task=${e} />`}
      <${ov} task=${e} />
      <${lu} task=${e} field="title" can=${t.update} />
      <${m$} task=${e} />
      <dl>
        <${rt} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${oe} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${rt}>
        ${It(e.team.id).length>0&&l`<${rt}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${y} name="board" />
          <span>${Wt(e.stage)?.name??s("stages.none")}</span>
        </${rt}>`}
        <${rt} task=${e} field="assignee" can=${t.assign} keys="A">
          <${te} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${rt}>
        <${rt} task=${e} field="due" can=${t.update} keys="D">
          <${y} name="calendar" />
          <span>${e.dueDate?l`<${vn} task=${e} />`:s("due.never")}</span>
        </${rt}>
        <${Yh} task=${e} />
        <${rt} task=${e} field="priority" can=${t.update} keys="P">
          <${oe} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${rt}>
        <${rt} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${Ho} task=${e} mute />`:l`<${y} name="label" /><span>${s("labels.none")}</span>`}
        </${rt}>
        <dt>${s("field.watchers")}</dt>
        <dd><${Bv} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${Qh} task=${e} /></dd>
        <${rt} task=${e} field="team" can=${t.update&&ee.value.length>1}>
          <${y} name="team" />
          <span>${e.team.name}</span>
        </${rt}>
      </dl>
    </div>
    <${lu} task=${e} field="description" can=${t.update} />
    <${nv} task=${e} />
    <${Jh} task=${e} />
    <${Vh} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${Uv} task=${e} />
  `}function RS({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${_i} task=${e} />
  </div>`}function rt({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Be.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}var cu=3,NS=3e3;function Wv({task:e}){let t=LS(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
    <span class="sr">${o}</span>
    ${t.slice(0,cu).map(r=>l`<${te} key=${r.id} user=${r} mute />`)}
    ${t.length>cu&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-cu)}</span>`}
  </span>`}function LS(e,t){let[n,o]=w([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{a=0,r=Ct(Sd,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),a=0,r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,NS)},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),z.value==="offline"?[]:n}function Gv(){let{key:e=""}=ne.value,[t,n]=w({key:e,id:null,gone:!1,failed:null}),o=Ps(e)??(t.key===e?t.id:null),r=o?G(o).value:null,a=async()=>{let p=(await T(kd,{id:e})).task;if(ne.peek().key===e){if(!p)return o&&L(o)?.waiting?void 0:(o&&Dt(o),n({key:e,id:o,gone:!0,failed:null}));le(p),n({key:e,id:p.id,gone:!1,failed:null})}},i=()=>a().catch(p=>n({key:e,id:o,gone:!1,failed:p}));I(()=>(i(),Ke(a)),[e]),I(()=>{r?.key&&r.key!==e&&X(`/t/${r.key}`,{replace:!0})},[r?.key]),W(()=>{$e.value=o},[o]);let c=MS(o??e,!!r),{isOver:u,...d}=Es(r&&dt(r)?p=>Qt(r.id,p):null),m=p=>{if(!r||!dt(r)||p.defaultPrevented)return;let $=bo(p);$.length&&(p.preventDefault(),Qt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${m}
    ...${d}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Pn}>
        <${y} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${Wv} task=${r} /><${Hv} task=${r} /><${US} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Pn}>
          <${y} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${PS(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function MS(e,t){let n=A(null);return W(()=>{let o=document.activeElement,r=ct(o);return()=>{let a=$e.peek();$e.value=null,Xl(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),W(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),W(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function PS(e,t,n){return e?l`<${Kv} key=${e.id} task=${e} />`:t?.failed?l`<${Z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${re} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${re}>`:l`<${ue} rows=${5} />`}function US({task:e}){return["link","delete"].flatMap(t=>mt.filter(n=>n.id===t&&pt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>Lt(t,[e])}
      >
        <${y} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var qS="\uFFFF",is=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():qS}),jv={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:it.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Gt.indexOf(e)}],assignee:({assignee:e})=>[is(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[is(e.id,e.name,"")],stage:({stage:e})=>{let t=Wt(e);return[is(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>is(t,n,"")):[is("",void 0,s("labels.none"))],due:e=>[FS(e)]},uu=Object.keys(jv);function FS(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&Y(e)?0:t?t<=C.value?1:t<=j(C.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function Vv({ids:e,by:t}){let n=new Map;for(let r of e){let a=G(r).value;for(let i of a?jv[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${_n} ids=${i} label=${a} />
    </section>`)}function Yv({view:e}){let{data:t,failed:n,again:o}=Je(()=>T(Fp,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;I(()=>{for(let i of r?.nodes??[])le(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(L);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${yn} /></div>
    </header>
    ${n&&!r?l`<${Z} problem=${n} retry=${o} />`:r?a.length?l`<${_n} ids=${a} label=${e.name} />`:l`<div class="card">
              <${re} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${re}>
            </div>`:l`<${ue} rows=${8} />`}
  </div>`}var HS=["overdue","today","week","none"],BS=new Set(["q","status","priority","due","label","stage","blocked"]);function zv({place:e}){let t=nt.value;return t&&!Lo(t)?l`<${Yv} view=${t} />`:l`<${KS} place=${e} />`}function KS({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...tt(e),...n?{status:void 0}:!t&&{status:Fr}},r=Nt[e.get("sort")??"new"]??Nt.new,a=Ze(o,r),i=uu.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>BS.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${nt.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${Mt} /><${yn} /><${kn} /></div>
    </header>
    <${WS} query=${e} filtered=${u} />
    <${If} />
    <${jS} list=${a} filtered=${u} arranged=${r===Nt.manual&&!i} group=${i} />
  </div>`}function WS({query:e,filtered:t}){let n=()=>X(Oe("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${Qa} query=${e} />
    <${Pt}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...it.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${b$} query=${e} />
    <${ei} query=${e} />
    <${Go} query=${e} />
    <${jo} query=${e} />
    <${Xa} query=${e} />
    <${Pt} name="due" query=${e} options=${HS.map(o=>[o,s(`filter.${o}`)])} />
    <${GS} query=${e} />
    <${Pt} name="group" query=${e} options=${uu.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function GS({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${K(t=>Ve({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Nt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function jS({list:e,filtered:t,arranged:n,group:o}){let r=A(null);return I(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${Z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${Kc}</p>
    `}
    ${o?l`<${Vv} ids=${e.ids.value} by=${o} />`:l`<${_n} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${re} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${re}>
    </div>`:l`<${ue} rows=${8} />`}var VS=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${q} } }`,Qv=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${q} }
}`,YS=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${q} } }`,zS={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Zv=1e6;function Xv({team:e,runs:t}){let[n,o]=w(null),{stages:r,said:a,held:i,grip:c}=ZS(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
                  <${y} name="grip" />
                </button>
                <${QS} stage=${d} />
                <button
                  class="icon"
                  aria-label=${s("columns.delete",{column:d.name})}
                  title=${s("columns.delete",{column:d.name})}
                  onClick=${()=>o(d)}
                >
                  <${y} name="trash" />
                </button>
              </li>`)}
          </ol>
          <${XS} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:d,name:m,status:p,color:$})=>l`<li key=${d}>
              <${oe} kind="status" value=${p} color=${$} />
              <span>${m}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${eE} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function ZS(e){let[t,n]=w(null),[o,r]=w(null),[a,i]=w(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=JS(e,t),p=m.map(({id:h})=>h),$=({id:h,name:x},v)=>{let g=v.indexOf(h);n(v),i(s("board.spot",{column:x,at:g+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await ge(Qv,{id:h,input:{afterId:v[g-1]??null}}),await je().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,x)=>({onKeyDown:v=>{let g=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;g&&(v.preventDefault(),!(x+g<0||x+g>=p.length)&&($(h,Jv(p,h.id,x+g)),ye(`[data-grip="${h.id}"]`)))},onPointerDown:v=>wn(v,{lift:()=>{c.current=p,r(h.id)},over:g=>{let b=c.current.indexOf(g??"");b<0||(c.current=Jv(c.current,h.id,b),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==x?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function JS(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var Jv=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function QS({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=w({}),[d,m]=w(null),p=We(),$=v=>{u(({[v]:g,...b})=>b),m(g=>g?.field===v?null:g)},f=async(v,g)=>{let b=await eg(Qv,{id:t,input:{[v]:g,expectedVersion:i}});if(b)return m({field:v,why:b});await je().catch(()=>{}),$(v)},h=(v,g)=>{if(v==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):f("name",E)}let b=g.trim()===""?null:Number(g);return b===a?$("limit"):b!==null&&!(Number.isInteger(b)&&b<=Zv)?m({field:"limit",why:s("columns.badLimit")}):f("limit",b)},x=(v,g)=>({value:c[v]??g,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?p:void 0,onInput:K(b=>u(E=>({...E,[v]:b}))),onBlur:({currentTarget:{value:b,validity:E}})=>E.badInput?m({field:v,why:s("columns.badLimit")}):h(v,b),onKeyDown:b=>{b.key==="Enter"&&b.target.blur(),b.key==="Escape"&&(b.target.value=g,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??zS[o]}
        onInput=${K(v=>u(g=>({...g,color:v})))}
        onChange=${K(v=>v!==r&&f("color",v))}
      />
      ${r&&l`<button
        class="icon"
        aria-label=${s("columns.plain",{column:n})}
        title=${s("columns.plain",{column:n})}
        onClick=${()=>f("color",null)}
      >
        <${y} name="undo" />
      </button>`}
    </span>
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("columns.nameOf",{column:n})}
      ...${x("name",n)}
    />
    <span class="sm stands-for">
      <${oe} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${Zv}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${x("limit",a===null?"":String(a))}
    />
    ${d&&l`<p class="error" id=${p} role="alert">${d.why}</p>`}
  `}async function eg(e,t){try{let[{errors:n}]=Object.values(await T(e,t));return n.length?H(n[0]):""}catch(n){return xe(n)}}function XS({team:e}){let t=Ae(async({name:n,status:o},r)=>{let{createStage:a}=await T(VS,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await je()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${Se} text=${t.whole} />
    <${U} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${U} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${it.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${U}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function eE({stage:e,stages:t,close:n}){let{data:o,failed:r}=Je(()=>T(So,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=w(""),[c,u]=w(""),d=o?.tasks.totalCount,m=tE(t,e),p=m.find(({id:f})=>f===a)??m[0],$=async()=>{let f=await eg(YS,{id:e.id,to:p?.id});if(f)return u(f);n(),await je().catch(()=>{})};return l`<${N} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${Se} text=${c} />
      <p role="status">
        ${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
        ${(d||r)&&!p?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(d||r)&&p?l`<${U} name="to" as="select" label=${s("columns.goTo")} value=${p.id} onChange=${K(i)}>
            ${t.filter(f=>m.includes(f)).map(({id:f,name:h})=>l`<option value=${f} selected=${f===p.id}>${h}</option>`)}
          </${U}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${N}>`}function tE(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var nE=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${q} } }`,oE=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${q} }
}`,rE=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${q} } }`;function tg({team:e,runs:t}){let[n,o]=w(null),r=gt(e.id),a=ee.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Bs.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${sE} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${y} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${aE} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${ro} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${iE} label=${n} close=${()=>o(null)} />`}
  </section>`}function sE({label:e}){let[t,n]=w(null),[o,r]=w(null),a=async u=>{await ge(oE,{id:e.id,input:{...u,expectedVersion:e.version}})&&await je(),n(null),r(null)},i=K(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${s("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${K(r)}
      onChange=${K(u=>u!==e.color&&a({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${K(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function aE({team:e,labels:t}){let[n,o]=w(""),r=Ae(async({name:a,color:i},c)=>{let{createLabel:u}=await T(nE,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await je()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${Se} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||Ao(t)}
      onInput=${K(o)}
    />
    <${U} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function iE({label:e,close:t}){let{data:n,failed:o}=Je(()=>T(So,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ge(rE,{id:e.id},s("labels.deleted",{label:e.name}))&&await je()};return l`<${N} class="small" labelledby="delete-label" close=${t}>
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
  </${N}>`}var ng=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],og=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${q} }
}`,lE=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${q} }
}`,cE=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${q} team { id key } }
}`,uE=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${q} }
}`,dE=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${q} }
}`,mE=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Ai(e,t,n){let o=await ge(e,t,n);return o&&await je(),o}var pE="Everybody who registers joins this team.",fE=e=>e?.default&&e.description===pE?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function rg(){let e=se.value,t=e.find(({key:n})=>n===V.value.key)??Ie.value.find(n=>n.default)??Ie.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${fE(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${K(n=>X(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${$E} key=${t.id} team=${t} />`:l`<div class="card"><${re} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${re}></div>`}
    ${t&&l`<${Xv} key=${t.id} team=${t} runs=${Ti(t)} />`}
    ${t&&l`<${tg} key=${t.id} team=${t} runs=${Ti(t)} />`}
    ${t&&Ti(t)&&l`<${vE} key=${t.id} team=${t} />`}
    <${gE} />
  </div>`}var Ti=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function $E({team:e}){let t=Ti(e)&&!e.archivedAt,n=(o,r)=>{let a=ng.find(i=>i===r);a&&Ai(og,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${te} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===S.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${K(a=>n(o,a))}
                >
                  ${ng.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>Ai(lE,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${y} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${hE} team=${e} />`}
  </section>`}function hE({team:e}){let[t,n]=w(""),o=t.trim().length<2?"":t.trim(),{data:r}=Je(()=>o?T(mE,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Ai(og,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${U}
      name="person"
      label=${s("team.add")}
      hint=${s("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${K(n)}
    />
    ${a.length>0&&l`<ul class="people">
      ${a.map(c=>l`<li key=${c.id}>
          <${te} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function vE({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await T(uE,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await je(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${Se} text=${t.whole} />
      <${U} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${U}
        name="description"
        label=${s("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&l`<button
          type="button"
          class="btn danger"
          onClick=${()=>Ai(dE,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function gE(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await T(cE,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await je(),X(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Se} text=${e.whole} />
      <div class="inline">
        <${U} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${U} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var sg=["PENDING","IN_PROGRESS"],du=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],bE=[{field:"CREATED_AT",direction:"DESC"}],yE=["down","up","open","status","priority","assignee","due","keys"];function ag({place:{query:e}}){let{team:t,assignee:n}=tt(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ze({due:"overdue",...r},du,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ze({due:"today",status:sg,...r},du,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ze({due:"later",status:sg,...r},du,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ze(r,bE,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(C.value)}</h1><${kE} /></div>
      <div class="tools"><${Mt} /><${kn} /></div>
    </header>
    <${eh} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${wE} key=${i.title} ...${i} />`)}
          <${jr} class="page narrow card" />
        `:l`<${ue} rows=${8} />`}
    <p class="hints">
      ${yE.map(i=>l`<span>${ot(Ma(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function kE(){let e=Or(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Cr()}>
    ${be("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function wE({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${Z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(m)}</span>`}
      ${t.more.value&&l`<a href=${Oe(n)}>${s("today.all")}</a>`}
    </header>
    ${d.length?l`<${_n} ids=${d} label=${e} />`:l`<div class="card">
          <${re} title=${r} action=${i&&l`<${g$} />`}>${a}</${re}>
        </div>`}
  </section>`}var xE=[{field:"UPDATED_AT",direction:"DESC"}];function ig({place:{query:e}}){let{team:t,assignee:n}=tt(e),o=Ze({team:t,assignee:n,deleted:!0},xE),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${Mt} /></div>
    </header>
    ${o.failed.value&&l`<${Z} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${SE} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${re} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${re}>
          </div>`:!o.failed.value&&l`<${ue} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function SE({id:e}){let t=G(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{ze.value=e}}>
    <${oe} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${_i} task=${t} />
  </li>`:null}var EE=()=>l`<p class="boot" role="status">${s("loading")}</p>`,_E={"sign-in":U$,register:q$,forgot:F$,reset:H$,confirm:B$},TE={today:ag,inbox:j$,tasks:zv,board:E$,calendar:N$,trash:ig,team:rg,settings:Ih,overview:nh,instance:Y$,unknown:z$},AE={palette:Lf,keys:bf,new:Df,more:Wf,delete:Gf,view:a$},IE=3e3,lg=["wheel","touchstart","keydown","pointerdown"];function cg(){let{name:e,path:t}=ne.value,n=S.value?.id,o=Qi.has(e),r=_E[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&X(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Xi.has(e)&&X("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!Xi.has(e))?l`<${r} key=${e} />`:n?l`<${OE} key=${n} />`:null}function DE(){let e=Pm();return e&&il(),e}function OE(){let[e,t]=w(DE),[n,o]=w(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await Um(),e)return;await xo(S.peek()?.locale),il(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof pe))&&setTimeout(a,IE)}}};return W(()=>(a(),()=>{r.current=!0,Hm()}),[]),n&&!e?l`<main class="gate" id="main"><${Z} problem=${n} retry=${a} /></main>`:e?l`<${CE} />`:l`<${EE} />`}function CE(){let e=AE[ce.value],t=ne.value.name==="task";return sd(),l`
    <div class="shell ${t?"beside":""} ${At.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${ME}>${s("skip")}</a>
      <${RE} />
      <${Kf} />
      <${NE} />
      <${Ff} />
      ${t&&l`<${Gv} />`}
    </div>
    <${Hf} />
    <${jf} />
    <${xf} />
    <${o$} />
    <${zf} />
    <${t$} />
    ${e&&l`<${e} key=${ce.value} />`}
  `}function RE(){let e=$e.value&&G($e.value).value,{name:t}=V.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Re.value?`(${s.number(Re.value)}) `:"";return W(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function NE(){let{name:e,path:t}=V.value,n=TE[e],o=A(null),r=A({name:e,path:t}),[a,i]=Fu(u=>console.error(u));W(()=>{let{step:u,scroll:d}=Rs.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&mn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),LE(u==="pop"?d:0)},[t]);let c=jn.value&&ne.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${z.value!=="sync"&&l`<p class="line narrow"><${ac} />${sc()}</p>`}
    ${Dr.value&&S.value?.emailConfirmed===!1&&l`<${Vf} />`}
    ${a?l`<${Z} problem=${new pe([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${V.value} />`}
  </main>`}function LE(e){let t=Ls();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Ls();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of lg)removeEventListener(r,o)};for(let r of lg)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function ME(e){e.preventDefault(),document.getElementById("main")?.focus()}var PE=1200,ls="",ug=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ue.peek().size&&!Ii("dialog"))return mn();if(e.key==="Escape"&&ne.peek().name==="task"&&!Ii("dialog:not(.sheet)"))return Pn();let t=UE(e);t&&(e.preventDefault(),Lt(t))});function UE(e){let t=qE(e);if(!t)return null;if(t==="mod+k")return Ii("dialog:not(.sheet)")?null:dg(t);if(HE(e.target)||e.ctrlKey||e.metaKey||e.altKey||Ii("dialog:not(.sheet)")||t==="enter")return null;let n=ls?`${ls} ${t}`:t;return ls="",clearTimeout(ug),n==="g"?(ls="g",ug=setTimeout(()=>{ls=""},PE),null):dg(n)}function dg(e){return mt.find(t=>t.keys===e&&pt(t))}function qE(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var FE="input, textarea, select, [contenteditable]",HE=e=>e instanceof Element&&e.closest(FE),Ii=e=>document.querySelector(`${e}[open]`)!==null;var mu=document.getElementById("app"),BE=2e3,pg=xo(ad());try{await Promise.all([pg,KE()]),S.peek()&&await xo(S.peek()?.locale),mu.replaceChildren(),Pu(l`<${cg} />`,mu)}catch(e){fg(s("error.UNREACHABLE")),console.warn(e)}Sh();var mg=D(()=>S.value?.id);Ee(()=>{mg.value&&xh(mg.value)});Ee(()=>{S.value&&(xo(S.value.locale),Hn())});async function KE(){for(;;)try{await Cn();return}catch(e){if(e instanceof pe)return Rn();await pg,fg(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,BE)})}}function fg(e){let t=mu.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

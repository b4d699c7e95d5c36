var Fu=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Fu(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Tu=new Map;function Hg(e){var t=Tu.get(this);return t||(t=new Map,Tu.set(this,t)),(t=Fu(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var le,qu,Hu,on,Ui,ys,Bu,gs,Ku,Wi,Fi,Bg,mr=Symbol.for("pv"),ks={},ws=[],Kg=/^m(i|n|o|s|text|space)$/,Gi=Array.isArray,ji=ws.slice,Rn=Object.assign;function Cn(e){e&&e.parentNode&&e.remove()}function Wu(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?ji.call(arguments,2):n),sr(e,i,o,r,null)}function sr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mr,__v:r||++qu,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(a),a}function fo(e){return e.children}function ar(e,t){this.props=e,this.context=t,this.__g=0}function rn(e,t){if(t==null)return e.__&&rn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:rn(e)}function Wg(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Rn({constructor:mr},n)).__v=n.__v+1,le.vnode&&le.vnode(t),Vi(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||rn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Zu(r,t,a),n.__=n.__e=null,t.__e!=o&&Gu(t))}function Gu(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Gu(e)}function Au(e){(8&e.__g||(e.__g|=8,on.push(e),ys++))&&Ui==le.debounceRendering||((Ui=le.debounceRendering)||queueMicrotask)(ju)}function ju(){try{for(var e,t=1;on.length;)on.length>t&&on.sort(Bu),e=on.shift(),t=on.length,8&e.__g&&Wg(e)}finally{(ys=on.length)&&(Ui||queueMicrotask)(ju)}}function Vu(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,h,b,v,y=o.__k||ws,g=t.length;for(u=Gg(n,t,y,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&y[p.__i]||ks,p.__i=f,v=Vi(e,p,$,r,a,i,c,u,d,m),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Yi($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||h,p)),b=b||h,4&p.__u?(u=Yu(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=b,u}function Gg(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,h=n.length,b=h,v=0,y=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=sr(null,i):Gi(i)?i=g[a]=sr(fo,{children:i}):i.constructor===mr&&i.__b?i=g[a]=sr(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=jg(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,y=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(y){for(m=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[p=v+$>>1]<i.__i?v=p+1:$=p;m[v]=i.__i,f[a]=v+1}for(v=m.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(b)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=rn(c)),zi(c,c));return o}function Yu(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Yu(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=rn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function jg(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Iu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function hs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Iu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Iu(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Fi[t]||(Fi[t]=Vg(t)),(e.__a||(e.__a={}))[t]=Wi,a=t!=(t=t.replace(Ku,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Vg(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[gs]==null)t[gs]=Wi++;else if(t[gs]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function Vi(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,b,v,y,g,E,T,ae,Q,R,de,St,at,it,P=t.type;if(t.constructor!==mr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=bs(m,a):a.push(m),c=a[0]||c),(m=le.__b)&&m(t);e:if(typeof P=="function"){$=i.length;try{if(y=t.props,g=(m=P.prototype)&&m.render,E=(m=P.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new P(y,T):(t.__c=p=new ar(y,T),p.constructor=P,p.render=zg),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),P.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Rn({},p.__s)),Rn(p.__s,P.getDerivedStateFromProps(y,p.__s)))),h=p.props,b=p.state,p.__v=t,n.__c){if(y!==h&&g&&!P.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(y,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(y,p.__s,T)===!1){t.__v!=n.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ke){ke&&(ke.__=t)}),ws.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=rn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(y,p.__s,T),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,b,v)})}else g&&!P.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=y,p.__P=e,p.__g&=-5,ae=le.__r,Q=g?25:0;do p.__g&=-9,ae&&ae(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++Q<25);g&&(ws.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Rn({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,b)),R=m&&m.type===fo&&m.key==null?m.props.children:m,y.__P&&(m=c,r=(e=y.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ke){ke&&zi(ke,ke)}),n.__k=null),c=n.__k?rn(n,0):null),c=Vu(e,Gi(R)?R:[R],t,n,o,r,a,i,c,u,d),y.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Cn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ke){if(i.length=$,t.__v=null,u||a)if(ke&&ke.then){if(t.__u|=128|u,a){for(~(at=a.indexOf(c||void 0))||(at=a.length);(it=a[at-1])&&it.nodeType==8;)at--;for(;at<a.length;at++)if(it=a[at])if(a[at]=null,de){if(it==St)break}else{if(it.nodeType!=8)break;it.data.startsWith("$s")&&(St=bs(de=it))}}if(!de){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;de=c}(m=bs(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Cn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ke&&ke.then||zu(t),le.__e(ke,t,n)}}else c=t.__e=Yg(n.__e,t,n,o,r,a,i,u,d,e);return(m=le.diffed)&&m(t),c}function bs(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function zu(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(zu))}function Zu(e,t,n){for(var o=0;o<n.length;)Yi(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){le.__e(a,r.__v)}})}function Yg(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,b,v,y,g=n.props||ks,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(T?h.localName==T:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(y=d.ownerDocument||document,!T)return y.createTextNode(E);e=y.createElementNS(r,T,E.is?E:d),c&&(le.__m&&le.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&ji.call(d.childNodes),!c&&a)for(g={},m=0;m<e.attributes.length;m++)g[(h=e.attributes[m]).name]=h.value;for(m in g)h=g[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||hs(e,m,null,h,r);for(m in E)h=E[m],m=="children"?p=h:m=="dangerouslySetInnerHTML"?f=h:m=="value"?b=h:m=="checked"?v=h:c&&typeof h!="function"||g[m]===h||hs(e,m,h,g[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Kg.test(T))&&(r="http://www.w3.org/1999/xhtml"),Vu(d,Gi(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&rn(n,0),c,u),a&&a.some(Cn)),c&&T!="textarea"||(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||hs(e,m,b,g[m],r),m="checked",v!=null&&v!=e[m]&&hs(e,m,v,g[m],r))}else g===E||c&&e.data==E||(e.data=E);return e}function Yi(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){le.__e(r,n)}}function zi(e,t,n){var o,r,a,i;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Yi(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){le.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&zi(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=bs(o,a=[]))&&(o==e.__e&&a.some(Cn),Cn(r),Cn(o)),n||Cn(e.__e),e.__e=e.__c=e.__=null}function zg(e,t,n){return this.constructor(e,n)}function Ju(e,t){var n,o,r,a;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=sr(fo,{children:[e]}),r=[],a=[],Vi(t,t.__k,o||ks,ks,t.namespaceURI,o?null:t.firstChild?ji.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Zu(r,t.__k,a),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw ys=0,e}},qu=0,Hu=function(e){return e!=null&&e.constructor===mr},ar.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Rn({},this.state)),typeof e=="function"&&(e=e(Rn({},n),this.props)),e&&(Rn(n,e),this.__v&&(t&&this.__k.push(t),Au(this)))},ar.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Au(this))},ar.prototype.render=fo,on=[],ys=0,Bu=function(e,t){return e.__v.__b-t.__v.__b},gs=Symbol(),Ku=/(PointerCapture)$|Capture$/i,Wi=0,Fi={},Bg=0;var sn,he,Pi,Ou,qi=Object.is,ur=0,Qu=[],Hi=[],we=le,Du=we.__b,Cu=we.__r,Ru=we.diffed,Nu=we.__c,Lu=we.unmount,Mu=we.__;function $o(e,t){we.__h&&we.__h(he,e,ur||t),ur=0;var n=he.__H||(he.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){return ur=1,Zg(td,e)}function Zg(e,t,n){var o=$o(sn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):td(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);qi(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=he,!he.__f)){he.__f=!0;var r=he.shouldComponentUpdate;he.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,qi($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=$o(sn++,3);!we.__s&&Zi(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,he.__H.__h.push(n))}function j(e,t){var n=$o(sn++,4);!we.__s&&Zi(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,he.__h.push(n))}function A(e){return ur=5,Et(function(){return{current:e}},[])}function Et(e,t){var n=$o(sn++,7);return Zi(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xu(e,t){return ur=8,Et(function(){return e},t)}function ed(e){var t=$o(sn++,10),n=w();return t.__=e,he.componentDidCatch||(he.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Pe(){var e=$o(sn++,11);if(!e.__){for(var t=he.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Jg(){var e;do{for(;e=Hi.shift();)try{ir(e)}catch(n){we.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Qu.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ir),t.__h.some(Bi),t.__h=[]}catch(n){t.__h=[],we.__e(n,e.__v)}}}while(Hi.length)}we.__b=function(e){he=null,Du&&Du(e)},we.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Mu&&Mu(e,t)},we.__r=function(e){Cu&&Cu(e),sn=0;var t=(he=e.__c).__H;t&&(Pi==he?he.__h=[]:(t.__h.some(ir),t.__h.some(Bi),sn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Pi=he},we.diffed=function(e){Ru&&Ru(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Uu(Qu.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Pi=he=null},we.__c=function(e,t){t.some(function(n){try{n.__h.some(ir),n.__h=n.__h.filter(function(o){return!o.__||Bi(o)})}catch(o){n.__h=[function(){throw o}]}}),Nu&&Nu(e,t)},we.unmount=function(e){Lu&&Lu(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Uu(Hi.push(r))}else ir(r)}catch(a){t=a}}),o.__H=void 0,t&&we.__e(t,o.__v))};var Pu=typeof requestAnimationFrame=="function";function Qg(e){var t,n=function(){clearTimeout(o),Pu&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Pu&&(t=requestAnimationFrame(n))}function Uu(e){e!=1&&Ou==we.requestAnimationFrame||((Ou=we.requestAnimationFrame)||Qg)(Jg)}function ir(e){var t=he,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),he=t}function Bi(e){var t=he;e.__c=e.__(),he=t}function Zi(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!qi(n,e[o])})}function td(e,t){return typeof t=="function"?t(e):t}var Xg=Symbol.for("preact-signals");function _s(){if(Wt>1)Wt--;else{var e,t=!1;for((function(){var r=Ss;for(Ss=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();cr!==void 0;){var n=cr;for(cr=void 0,xs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&od(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(xs=0,Wt--,t)throw e}}function L(e){if(Wt>0)return e();Ki=++eb,Wt++;try{return e()}finally{_s()}}var lr,me=void 0;function ho(e){var t=me,n=lr;me=void 0,lr=void 0;try{return e()}finally{me=t,lr=n}}var cr=void 0,Wt=0,xs=0,eb=0,Ki=0,Ss=void 0,Es=0;function nd(e){if(me!==void 0){var t=e.n;if(t===void 0||t.t!==me)return t={i:0,S:e,p:me.s,n:void 0,t:me,e:void 0,x:void 0,r:t},me.s!==void 0&&(me.s.n=t),me.s=t,e.n=t,32&me.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=me.s,t.n=void 0,me.s.n=t,me.s=t),t}}function Ue(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ue.prototype.brand=Xg;Ue.prototype.h=function(){return!0};Ue.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ho(function(){var o;(o=t.W)==null||o.call(t)}))};Ue.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ho(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ue.prototype.subscribe=function(e){var t=this;return Ee(function(){var n=t.value;ho(function(){return e(n)})},{name:"sub"})};Ue.prototype.valueOf=function(){return this.value};Ue.prototype.toString=function(){return this.value+""};Ue.prototype.toJSON=function(){return this.value};Ue.prototype.peek=function(){var e=this;return ho(function(){return e.value})};Object.defineProperty(Ue.prototype,"value",{get:function(){var e=nd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(xs>100)throw new Error("Cycle detected");(function(n){Wt!==0&&xs===0&&n.l!==Ki&&(n.l=Ki,Ss={S:n,v:n.v,i:n.i,o:Ss})})(this),this.v=e,this.i++,Es++,Wt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{_s()}}}});function x(e,t){return new Ue(e,t)}function od(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function rd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function sd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Nn(e,t){Ue.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Es-1,this.f=4}Nn.prototype=new Ue;Nn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Es))return!0;if(this.g=Es,this.f|=1,this.i>0&&!od(this))return this.f&=-2,!0;var e=me;try{rd(this),me=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return me=e,sd(this),this.f&=-2,!0};Nn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ue.prototype.S.call(this,e)};Nn.prototype.U=function(e){if(this.t!==void 0&&(Ue.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Nn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Nn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=nd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function O(e,t){return new Nn(e,t)}function ad(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Wt++;var n=me;me=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Ji(e),o}finally{me=n,_s()}}}function Ji(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ad(e)}function tb(e){if(me!==this)throw new Error("Out-of-order effect");sd(this),me=e,this.f&=-2;try{8&this.f&&Ji(this)}finally{_s()}}function vo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,lr&&lr.push(this)}vo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};vo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ad(this),rd(this),Wt++;var e=me;return me=this,tb.bind(this,e)};vo.prototype.N=function(){2&this.f||(this.f|=2,this.u=cr,cr=this)};vo.prototype.d=function(){this.f|=8,1&this.f||Ji(this)};vo.prototype.dispose=function(){this.d()};function Ee(e,t){var n=new vo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var id,pr,vs,nb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ld=[];Ee(function(){id=this.N})();function go(e,t){le[e]=t.bind(null,le[e]||function(){})}function dr(e){if(vs){var t=vs;vs=void 0,t()}vs=e&&e.S()}function cd(e){var t=this,n=e.data,o=rb(n);o.name="ReactiveDom",o.value=n;var r=Et(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=O(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=O(function(){return!Array.isArray(d.value)&&!Hu(d.value)}),f=Ee(function(){if(this.N=ud,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}cd.displayName="ReactiveTextNode";Object.defineProperties(Ue.prototype,{constructor:{configurable:!0,value:Wu(fo,null).constructor},type:{configurable:!0,value:cd},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});go("__b",function(e,t){if(dr(),pr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ue&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});go("__r",function(e,t){if(e(t),t.type!==fo){dr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return Ee(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;nb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),pr=o,dr(n)}});go("__e",function(e,t,n,o){dr(),pr=void 0,e(t,n,o)});go("diffed",function(e,t){dr(),pr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=ob(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function ob(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=x(n);return{o:function(i,c){a.value=i,o=c},d:Ee(function(){this.N=ud;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}go("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});go("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ar.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function rb(e,t){return Et(function(){return x(e,t)},[])}function bo(e,t){var n=A(e);return n.current=e,pr.__$f|=4,Et(function(){return O(function(){return n.current()},t)},[])}var sb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ab(){L(function(){for(var e;e=ld.shift();)id.call(e)})}function ud(){ld.push(this)===1&&(le.requestAnimationFrame||sb)(ab)}var l=Hg.bind(Wu);var dd=window.taskflowAhead??=[],md=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function Ts(e,t){let n=dd.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:dd.splice(n,1)[0].answer}var ht=class extends Error{},pe=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Fe(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(Ts(e,n)??md(e,t,{token:n,keepalive:o})).catch(()=>{throw new ht("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new ht(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new pe(i.errors);return i.data}var an="id name email emailConfirmed role timeZone locale version createdAt",Ln=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${an} }`,pd=`mutation Refresh { refreshSession { ${Ln} } }`,X=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
  labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,Mn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
  team { id key name }
  task { ${X} }
  changes { field before after beforeText afterText }`,fr=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,fd=`query Start {
  cursor
  me { ${an} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${fr} }
  events(last: 40) { nodes { ${Mn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var ib=2e4,Xi="taskflow.owner",yo="taskflow.last",S=x(void 0),$r=x(""),As=null,$d=0,Qi=null;async function hr(){return As&&Date.now()>$d-ib&&await Pn(),As}function vr({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");As=e,$d=Date.now()+t*1e3,$r.value="",lb(n.id);let o=S.peek();(o?.id!==n.id||o.version<=n.version)&&(S.value=n)}function Pn(){return Qi??=ub(cb).finally(()=>{Qi=null}),Qi}function Un(e=""){Os(),As=null,S.peek()&&($r.value=e),S.value=null}var Is=e=>localStorage.getItem(Xi)===e;function lb(e){if(!Is(e)){Os();try{localStorage.setItem(Xi,e)}catch{}}}function Os(){localStorage.removeItem(yo),localStorage.removeItem(Xi)}async function cb(){let{refreshSession:e}=await Fe(pd,{},{keepalive:!0});return e?.token?vr(e):Un("door.ended"),!!e?.token}function ub(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var hd=e=>!!e?.types.includes("Files");function vd(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function gd(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function ko({clipboardData:e}){return e&&!e.types.includes("text/plain")?vd(e):[]}function Ds(e){let[t,n]=w(0),o=r=>a=>{!e||!hd(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(vd(r))})}}function bd(){I(()=>{let e=t=>{t.defaultPrevented||!hd(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Cs(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Rs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},yd=()=>navigator.languages.find(e=>e.split("-")[0]in Rs),kd=(e="en")=>e.split("-")[0]in Rs?e.split("-")[0]:"en";var gr=x(Date.now());setInterval(()=>{gr.value=Date.now()},3e4);var ln=O(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),C=O(()=>wo(gr.value)),el=null;function wo(e){return el?.resolvedOptions().timeZone!==ln.value&&(el=new Intl.DateTimeFormat("en-CA",{timeZone:ln.value,year:"numeric",month:"2-digit",day:"2-digit"})),el.format(new Date(e))}function U(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function br(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function yr(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&U(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function wd(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function xo(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${So(o)}:00Z`);return new Date(o).toISOString()}var tl=null;function So(e){return tl?.resolvedOptions().timeZone!==ln.value&&(tl=new Intl.DateTimeFormat("en-GB",{timeZone:ln.value,hour:"2-digit",minute:"2-digit"})),`${wo(e)}T${tl.format(e)}`}var nt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function kr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var db=["week","day","hour","minute","second"],xd=["byte","kilobyte","megabyte","gigabyte"],nl=new Map;function Ye(e,t){let n=`${e.name} ${Ge.value} ${JSON.stringify(t)}`;return nl.has(n)||nl.set(n,new e(Ge.value,t)),nl.get(n)}var Ed=x({}),Ge=x("en"),Sd="";async function Eo(e="en"){let t=kd(e);if(t!==Sd){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Ts(n)??fetch(n));Ed.value=await o.json(),Sd=t}Ge.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return _d(e,t).replace(/\{(\w+)\}/g,(n,o)=>mb(t[o]))}function be(e,t){return _d(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=wd(C.value,e);return t>=-1&&t<=1?pb(Ye(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Fn(e,{weekday:"short"}):Fn(e,{day:"numeric",month:"short",...e.slice(0,4)!==C.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Fn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Fn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Fn(e,t);s.list=e=>Ye(Intl.ListFormat).format(e);s.number=e=>Ye(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(xd.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Ye(Intl.NumberFormat,{style:"unit",unit:xd[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((gr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Ye(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=gr.value-t<20*36e5;return Ye(Intl.DateTimeFormat,{...ol(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Ye(Intl.DateTimeFormat,{...ol(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Ye(Intl.DateTimeFormat,{...ol(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Fn(U("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=db.flatMap((o,r)=>Number(t[r])?[Ye(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Ye(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Ye(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=kr(Ge.value);return Array.from({length:7},(t,n)=>Fn(U("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>U(e,-((nt(e)-kr(Ge.value)+7)%7));s.span=(e,t)=>Ye(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function ol(){let{hour12:e}=Ye(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:ln.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function _d(e,t){let n=Ed.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Ye(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var mb=e=>typeof e=="number"?s.number(e):String(e??""),Fn=(e,t)=>Ye(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),pb=e=>e.charAt(0).toLocaleUpperCase(Ge.value)+e.slice(1);var fb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,$b=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function _(e,t,n={}){try{return await Fe(e,t,{...n,token:await hr()})}catch(o){if(!(o instanceof pe)||!$b.has(o.code)||!await Pn())throw o;return Fe(e,t,{...n,token:await hr()})}}var qn=new Set;async function cn(e=!1,t=!1){Os(),await Promise.all([...qn].map(n=>n())),await _(fb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Un()}var Td=300,hb=2e4,Ad=2e4,vb=8e3,gb=new Set([4401,4403]);function Id(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,d=0;function m(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let E=t.get(g);E&&m({id:g,type:"subscribe",payload:{query:E.query,variables:E.variables()}})}async function $(){clearTimeout(i),i=0;let g=await hr().catch(()=>null);if(r)return;if(!g)return v();let E=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=E,E.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),E.onmessage=({data:T})=>{u=Date.now(),p(JSON.parse(T))},E.onclose=({code:T})=>n===E&&b(T)}function p({type:g,id:E,payload:T}){let ae=t.get(E);if(g==="connection_ack"){o=!0,a=0;for(let Q of t.keys())f(Q);c=setInterval(h,Ad),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?T.errors?ae?.failed(new pe(T.errors)):ae?.next(T.data):g==="error"&&t.delete(E)?ae?.failed(new pe(T)):g==="complete"&&t.delete(E)&&ae?.done?.()}function h(){if(Date.now()-u>Ad+vb)return n?.close(4e3);m({type:"ping"})}async function b(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),gb.has(g)&&await Pn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Td/2+Math.random()*Math.min(hb,Td*2**a))}function y(){i&&$()}return addEventListener("online",y),$(),{subscribe(g,E,T){let ae=String(d+=1);return t.set(ae,{query:g,variables:E,...T}),o&&f(ae),()=>{t.delete(ae)&&m({id:ae,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",y),n?.close(1e3)}}}var ze=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${X} description } } } }`,Od=`query Teams { me { ${an} } teams(includeArchived: true) { ${fr} } }`,Dd=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${Mn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Cd=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Ns=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,Rd=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${X} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,Nd=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${X} } matches { field snippet } }
  }
}`,_o="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Ls="id at beforeDue firedAt",Ld=`query Sheet($id: ID!) {
  task(id: $id) { ${X} description startedAt watchers { id name } reminders { ${Ls} } }
}`,Md="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Pd=`query Watchers($id: ID!) { task(id: $id) { ${X} watchers { id name } } }`,Ud="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Fd=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${ze} task { ${X} description } }
}`,Ms=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) {
    ${ze} task { ${X} description nextOccurrence { ${X} } }
  }
}`,qd=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) {
    ${ze} task { ${X} nextOccurrence { ${X} } }
  }
}`,Hd=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Bd=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,Kd=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${ze} label { id } }
}`,Wd=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${ze} task { ${X} watchers { id name } } }
}`,Ps=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${ze} results { task { ${X} } } }
}`,Gd=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${ze} results { task { ${X} } } }
}`,rl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${ze} deletedId }
}`,Us=`mutation Undo($target: UndoTarget!, $key: String!) {
  undo(target: $target) @idempotent(key: $key) { ${ze} results { task { ${X} description } } }
}`,jd=`query OfOneCall($origin: String!, $name: String!) {
  events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,Vd=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${ze} task { ${X} description } }
}`;var bb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],sl=new Set(["sign-in","register","forgot","reset","confirm"]),al=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Hn=x(Bs("push")),oe=O(()=>wr(Hn.value.path)),Y=O(()=>{if(oe.value.name!=="task")return oe.value;let e=wr(Hn.value.under??"/tasks");return sl.has(e.name)?wr("/tasks"):e}),Fs=O(()=>({step:Hn.value.step,scroll:Hn.value.scroll??0}));function z(e,{replace:t=!1}={}){let n=wr(e).name==="task"?{under:Y.peek().path}:{};t?n.from=xr().from:(n.from=oe.peek().path,history.replaceState({...xr(),scroll:Hs().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Hn.value=Bs(t?"replace":"push")}function qs(e){let t=e.toString(),n=new URL(Y.peek().path,location.origin).pathname+(t?`?${t}`:"");if(oe.peek().name!=="task")return z(n,{replace:!0});history.replaceState({...xr(),under:n},""),Hn.value=Bs("replace")}var Gt=e=>z(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:oe.peek().name==="task"});function Bn(){let{path:e}=Y.peek();xr().from===e?history.back():z(e,{replace:!0})}function Hs(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Hn.value=Bs("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=wr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),z(n,{replace:oe.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function wr(e){let t=new URL(e,location.origin);for(let[n,o]of bb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function xr(){return history.state??{}}function Bs(e){return{...xr(),path:location.pathname+location.search,step:e}}var yb=new Set(["MEMBER","ADMIN"]),se=x([]),Ie=O(()=>se.value.filter(e=>!e.archivedAt)),te=O(()=>Ie.value.filter(e=>yb.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),vt=O(()=>{let e=new Map;for(let t of Ie.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function _t(e){return(Ie.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Ze(){let e=await _(Od,{});L(()=>{se.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Yd=O(()=>new Map(se.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),jt=e=>e?Yd.value.get(e.id):void 0,Dt=e=>se.value.find(({id:t})=>t===e)?.stages??[];function il(e,t){let n=se.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function zd(e,t){let n=Yd.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:il(r.id,o)}}var kb=new Set(["PENDING","IN_PROGRESS"]),fe=e=>!e.deletedAt,Z=e=>kb.has(e.status),qe=new Map,cl=new Map,ll=new Set;function Sr(e){let t=qe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:x(null)};return qe.set(e,n),n}var V=e=>Sr(e).shown,M=e=>qe.get(e)?.shown.peek(),Ks=e=>cl.get(e)??(qe.get(e)?.known?e:void 0);function*un(){for(let{shown:e}of qe.values()){let t=e.peek();t&&(yield t)}}function*Ws(){for(let{known:e}of qe.values())e?.version&&(yield e)}function ce(e){let t=Sr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,cl.set(e.key,e.id),To(e.id),!0)}function Gs(e){L(()=>e.forEach(ce))}function Ct(e,t=qe.get(e)?.known?.version??0){let n=Sr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),To(e)}var js=e=>{Sr(e).gone=-1};function _e(e,t,n){qe.get(e)?.patches.set(t,n),To(e)}function Zd(e,t){let n=qe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Ct(e,-1);To(e)}}function ul(e,t){let n=Sr(e.id);n.known={...e,version:0},n.patches.set(t,{}),To(e.id)}var Jd=e=>(qe.get(e)?.gone??-1)>=0,Kn=e=>qe.get(e)?.known;function Vs(e,t){let n=qe.get(e);n?.known?.version&&(n.known={...n.known,...t},To(e))}function Qd(){for(let e of qe.values())e.doubted=e.known!==null,e.gone=-1}function Xd(){L(()=>{for(let[e,t]of qe)t.doubted&&!t.patches.size&&Ct(e,-1)})}function em(){L(()=>{for(let e of qe.keys())Ct(e,-1)}),qe.clear(),cl.clear()}function tm(e){return ll.add(e),()=>ll.delete(e)}function To(e){let t=qe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&wb(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Z(o)&&!!o.dueDate&&o.dueDate<C.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of ll)r.touch(e,n,o)})}function wb(e,{relabel:t,...n}){let o={...e,...n,...zd(e,n)};return t?{...o,labels:xb(o.labels,t)}:o}function xb(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var lt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Vt=["LOW","MEDIUM","HIGH","URGENT"];function Yt(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Sb(e.due)),t}function om(e){let t=W(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||_b(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||Tb(n,e.labels))&&(!e.from||!e.to||rm(n.dueDate,e.from,e.to))&&(!e.due||Eb(n,e.due))&&(!t.length||Ab(n,t))}function Ao(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Ib(nm(n,r),nm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var W=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Sb(e){return e==="today"?{eq:C.peek()}:e==="week"?{gte:C.peek(),lte:U(C.peek(),7)}:e==="later"?{gt:C.peek()}:e==="none"?{isNull:!0}:void 0}function Eb(e,t){return t==="overdue"?e.overdue&&Z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===C.peek():t==="later"?e.dueDate>C.peek():rm(e.dueDate,C.peek(),U(C.peek(),7)):!1}var rm=(e,t,n)=>e!==null&&e>=t&&e<=n;function _b(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var Tb=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Ab(e,t){if(e.found===t.join(" "))return!0;let n=W(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function nm(e,t){return t==="PRIORITY"?Vt.indexOf(e.priority):t==="STATUS"?lt.indexOf(e.status):t==="TITLE"?W(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Ib(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Ys=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Wn=x(new Map),Io=O(()=>new Map(se.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function gt(e){let t=se.value.find(({id:o})=>o===e)?.labels??[],n=[...Wn.value.values()].filter(o=>o.teamId===e&&!Io.value.has(o.label.id));return ml([...t,...n.map(({label:o})=>o)])}var sm=({labels:e})=>ml(e.map(t=>Io.value.get(t.id)??t));function am(e){let t=Ie.value.filter(({id:o})=>!e||o===e),n=ml(t.flatMap(({id:o})=>gt(o)));return[...Map.groupBy(n,({name:o})=>W(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function zs(e){let t=new Set(e.map(o=>W(Io.value.get(o)?.name??""))),n=[...Io.value.values()].filter(({name:o})=>t.has(W(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var dl=(e,t)=>e.find(n=>W(n.name)===W(t.trim())),Zs=e=>Io.value.get(e);function Oo(e){let t=Ys.map(n=>e.filter(o=>o.color===n).length);return Ys[t.indexOf(Math.min(...t))]}function Js(e,t){Wn.value=new Map([...Wn.peek(),[t.id,{teamId:e,label:t}]])}function im(){Wn.value=new Map}function lm(e,t){let n=Wn.peek().get(e);n&&(Wn.value=new Map([...Wn.peek()].filter(([o])=>o!==e)),!(!t||Io.peek().has(e))&&(se.value=se.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var ml=e=>e.toSorted((t,n)=>W(t.name).localeCompare(W(n.name))||(t.id<n.id?-1:1));var um="taskflow.scope",Ob=new Set(["today","tasks","board","calendar","reports","trash"]),Db=/^\/(today|tasks|board|calendar|reports|trash)?$/,cm=JSON.parse(localStorage.getItem(um)??"null"),Qs=x({team:"",mine:!1}),Rt=O(()=>Er()?Y.value.query.get("team")??"":Qs.value.team),Xs=O(()=>Er()?Y.value.query.get("assignee")==="me":Qs.value.mine);Ee(()=>{Er()&&(Qs.value={team:Rt.value,mine:Xs.value},localStorage.setItem(um,JSON.stringify(Qs.value)))});var dn=O(()=>Ie.value.find(e=>e.key===Rt.value)),ea=O(()=>Y.value.name==="overview"?{}:Yt({team:dn.value?.id,assignee:Xs.value?"me":void 0}));function Oe(e,t={}){let{team:n,mine:o}={team:Rt.value,mine:Xs.value,...t},r=new URL(e,location.origin);if(!Db.test(r.pathname))return e;let a=se.value.length>0&&!Ie.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function pl(e){if(!Er())return Oe("/tasks",{team:e});let t=new URLSearchParams(Y.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Y.value.path,location.origin).pathname+(n?`?${n}`:"")}function fl(){let{name:e,query:t}=oe.peek();e==="today"&&![...t.keys()].length&&cm&&z(Oe("/",cm),{replace:!0})}function je(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?se.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Cb(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Cb(e){if(e)return e==="none"?[]:zs(e.split(",").filter(Boolean))}function De(e){let t=new URLSearchParams(Y.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);qs(t)}function dm(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Er()?je(Y.value.query):je(new URLSearchParams),a=te.value.find(u=>u.key===Rt.value),c=Xs.value||e==="me"?S.value:vt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:C.value},...o?.length&&{labels:Rb(o)},...r&&jt({id:r})&&{stage:{id:r}}}}function Rb(e){let t=e.map(Zs).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>W(n))).size===1?t:[]}function Er(){return Ob.has(Y.value.name)}function mm({nextOccurrence:e,...t}){return e&&ce(e),t}function ta(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:$l(n),to:`/t/${n.key}`}}var $l=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});var Nb="0123456789abcdefghjkmnpqrstvwxyz";function K(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=Nb[Number(n>>a&31n)];return`${e}_${r}`}var vl="taskflow.waiting",pm=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Lb=3e3,Je=x([]),_r=O(()=>Je.value.length),Tr=x(!1),hl=!1,fm=0,$m=new Map;function mn(e,t){for(let n of e)$m.set(n,t)}function pn(e){return na([...Je.peek(),{...e,who:S.peek()?.id}]),Gn()}async function Gn(){if(clearTimeout(fm),!hl){for(hl=!0;S.peek()&&Je.peek()[0]?.who===S.peek()?.id;){let[e]=Je.peek(),t=await Mb(e);if(!t)break;L(()=>{na(Je.peek().slice(1)),$m.get(e.field)?.(e,t)})}hl=!1}}function hm(){let e=JSON.parse(sessionStorage.getItem(vl)??"null"),t=S.peek()?.id;return e?.who===t&&!Je.peek().length&&na(e.writes.map(n=>({...n,who:t}))),Je.peek().length&&e?.who!==t&&na([]),Je.peek()}async function Mb(e){try{e.first&&(e.found??=await Pb(e.first));let t=await _(e.query,e.variables,{keepalive:e.keepalive});return Tr.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof pe?t.code:"INTERNAL";return t instanceof ht||n==="RATE_LIMITED"?Ub():pm.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var Pb=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof pe&&n.code!=="RATE_LIMITED"&&!pm.has(n.code))return null;throw n});function Ub(){return Tr.value=!0,fm=setTimeout(Gn,Lb),null}function na(e){Je.value=e,e.length?sessionStorage.setItem(vl,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(vl)}Ee(()=>{let e=t=>t.preventDefault();if(!(!Tr.value||!_r.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Fb=8e3,jn=x([]),qb=0;function D(e){let t=qb+=1;return jn.value=[...jn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>fn(t),Fb),t}function fn(e){jn.value=jn.peek().filter(t=>t.id!==e)}var Hb=500,Vn=[],Ar=null;async function vm(){if(Ar&&(await Ar).errors.length)return;let e=Vn.pop();if(!e)return void D({text:s("undo.nothing")});fn(e.toast),e.run()}function Yn(e){return Ar=e,e.then(()=>{Ar===e&&(Ar=null)}),e}function Te(e,t,n,o){let r=()=>{Vn.includes(i)&&Vn.splice(Vn.indexOf(i),1),fn(i.toast)},i={run:t,toast:D({text:e,undo:()=>{r(),t()},to:n,also:o})};return Vn.push(i),Vn.length>Hb&&Vn.shift(),r}var gm={assignee:"assigneeId",stage:"stageId",team:"teamId"},Bb=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],gl=100,Ir=new Map,ra=new Set;function ct(e,t,n={}){let o=Tm(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Dm(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=K("change"),i=Am(t,o);return _e(e.id,a,i),ve(a,"updateTask",Ms,{id:e.id,input:r},[e.id],{shown:i,before:Im(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Zb(e,t,o)})}async function sa(e,t){let n=e.filter(i=>Tm(i,t).length);if(n.length===1)return void await ct(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,Im(i,o)])),a=new Map([]);await Do(n.map(({id:i})=>i),i=>{let c=K("change");return a.set(c,i),Kb(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>ym(a,r))}var ym=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=K("change");return L(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ve(r,"undo",Us,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function Kb(e,t,n){let o=Object.keys(t);L(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ve(n,"updateTasks",Ps,{ids:e,input:Dm(t,o)},e,r)}async function aa(e){if(e.length===1)return void await km(e[0]);let t=new Map([]);await Do(e.map(({id:n})=>n),n=>{let o=K("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return L(()=>{for(let a of n)_e(a,o,r)}),ve(o,"deleteTasks",Gd,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>ym(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Do(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Jb(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Yn(i);if(c.length)return void D({bad:!0,text:s("did.refused",{what:n,why:H(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?D({bad:!0,text:s("undo.refused",{why:H(u[0])})}):D({text:o})},r)}function Or(e,t={}){let n=K("task"),o=K("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return ul({...xm(n),...e,...Om(r.id,e)},o),ve(o,"createTask",Fd,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function km(e){let t=K("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ve(t,"deleteTask",rl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function wm(e){return ve(K("change"),"deleteTask",rl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function ia(e,{silent:t}={}){let n=K("change"),o={deletedAt:null};return _e(e.id,n,o),ve(n,"restoreTask",Vd,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function bl(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of hm())if(ra.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=se.peek().find(({id:b})=>b===a)??{id:a,key:"",name:""},f=vt.peek().find(({id:b})=>b===i)??null,$=u.map(Zs).filter(Boolean),p=c?{id:c}:void 0,h={...d,team:m,assignee:f,labels:$};ul({...xm(n[0]),...h,...Om(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Js(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var Wb=0;function xm(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(Wb+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ve(e,t,n,o,r,a,i){ra.add(e);let c=new Promise(u=>Ir.set(e,u));return pn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Yn(c)}mn(Bb,(e,t)=>{let n=t.errors[0];L(()=>{n||Gb(e,t),e.field==="createLabel"?lm(e.variables.input.id,!n):n?.current&&ce(n.current);for(let o of e.taskIds)Zd(o,e.key)}),n?Vb(e,n):Yb(e,t),Ir.get(e.key)?.(t),Ir.delete(e.key)});function Gb({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Ct(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)js(c);let i=e==="deleteTask"&&Kn(t[0]);i&&ce({...i,deletedAt:o.shown?.deletedAt??null}),r&&ce({...mm(r),...jb(o)});for(let c of a??[])c.task&&ce(c.task)}var jb=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Vb({key:e,note:t},n){if(t?.silent&&Ir.has(e)||t?.quiet==="all"&&Ir.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=H(n);t?.back?D({bad:!0,text:s("undo.refused",{why:o})}):D({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function H({code:e,message:t}){return t||s(`error.${e}`)}function Yb({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void D({text:n.told});let a=()=>{let i=M(o[0]);t==="updateTask"&&r&&n.before?oa(e,r,n.before):t==="createTask"&&r?km(r):t==="deleteTask"&&i&&oa(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,ta(r,n.shown))}function oa(e,t,n,o=s("undo.done",{task:t.key})){let r=K("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ve(r,"undo",Us,{target:{originId:e}},[t.id],a)}async function Sm(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await Em(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(jd,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>zb(a);a.length&&D({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function zb(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>Em(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&D({text:s("undo.several",{n:e.length-o.length})}),o.length&&D({bad:!0,text:s("undo.refused",{why:H(o[0])})})}var Em=(e,t,n)=>ve(K("change"),"undo",Us,{target:{eventId:e}},[t],n);function Zb(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:jt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:M(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var bm=e=>_m(e)??(e||null),_m=e=>e&&typeof e=="object"&&"id"in e?e.id:null,Tm=(e,t)=>Object.keys(t).filter(n=>bm(e[n])!==bm(t[n])),Am=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Im(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Am(e,n),...o&&(a?{stage:a}:{status:r})}}function Om(e,{stage:t,status:n}){let o=jt(t);return o?{stage:{id:o.id},status:o.status}:{stage:il(e,n??"PENDING"),status:n??"PENDING"}}var Dm=(e,t)=>Object.fromEntries(t.map(n=>[gm[n]??n,gm[n]?_m(e[n]):e[n]])),Jb=(e,t)=>Array.from({length:Math.ceil(e.length/gl)},(n,o)=>t(e.slice(o*gl,(o+1)*gl)));var Qb=120,Xb=/^(session|api_key)\.|^task\.progressed$/,Nt=x([]);function la(e){Nt.value=e.filter(Lm).reverse().map(t=>({event:t}))}function Rm(e){!Lm(e)||Nt.peek().some(t=>t.event?.id===e.id)||(Nt.value=[{event:e,fresh:!0},...Nt.peek()].slice(0,Qb))}function Nm(e){Nt.value=[{caught:e,id:`caught-${Date.now()}`},...Nt.peek()]}var Lm=e=>!Xb.test(e.name);function Mm(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&ny(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var ey=30*6e4,ty=new Set(["task.updated","attachment.created"]),Cm=({task:e,subjectId:t})=>e?.id??t,ny=(e,t)=>ty.has(e.name)&&t.name===e.name&&Cm(t)===Cm(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<ey;var Ve=x(null),He=x(new Set),yl=null;function Dr(e){let t=new Set(He.peek());t.delete(e)||t.add(e),yl=e,He.value=t}function kl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ut),n=[t.indexOf(yl??Qe.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);He.value=new Set([...He.peek(),...o,e])}function $n(){yl=null,He.peek().size&&(He.value=new Set)}var ue=x(""),ca=x([]),wl=x({});function zt(e={}){wl.value=e,ue.value="new"}var Qe=x(null),$e=x(null),zn=x(!1),Pm=matchMedia("(max-width: 900px)"),Um=()=>{zn.value=Pm.matches};Pm.addEventListener("change",Um);Um();var ut=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function xl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Cr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");xl(e==="dark"?"light":"dark")}function ye(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Sl=new Set;function Re(e){return Sl.add(e),()=>Sl.delete(e)}var Fm=()=>Promise.all([...Sl].map(e=>e()));var Co=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=x([]),this.horizon=null,this.stop=tm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...un()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&M(t[n-1]),a=n<t.length-1&&M(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=M(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Zn=new Set,Ro=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Co(om(t),Ao(n)),this.ids=this.view.ids,this.ready=x(!1),this.busy=x(!1),this.failed=x(null),this.more=x(!1),this.total=x(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Re(()=>this.reload()),Zn.add(this)}close(){Zn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Zn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(ho(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Zn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(_o,{filter:Yt(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(Rd,{filter:Yt(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&W(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)ce(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},ua=(e,t,n)=>JSON.stringify([e,t,n??{},C.value]),qm=()=>[...[...Zn].filter(e=>!e.parked),...[...Tt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),oy=16,Tt=new Map;function da(e,t){Tt.get(e)?.close(),Tt.delete(e),t.parked=!0,Tt.set(e,t);let[n]=Tt;Tt.size<=oy||(n[1].close(),Tt.delete(n[0]))}function Hm(e){let t=Tt.get(e);return Tt.delete(e),t&&(t.parked=!1),t}function Bm(){for(let e of Tt.values())e.close();Tt.clear()}var Km=()=>[...Zn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Wm(){await Promise.all([...Zn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var ry=5e5,sy=7*864e5,ay=40,Gm=cy(["1",an,X,Mn,fr,Ns].join(" "));function jm(e){let t=S.peek()?.id;if(!t||!Is(t))return;let n=[...Ws()].map(ly),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=Nt.peek().flatMap(({event:u})=>u??[]),i={...{shape:Gm,who:t,at:Date.now(),day:C.peek(),teams:se.peek(),...e},events:r.slice(0,ay),lists:[]},c=ry-JSON.stringify([i,...o.values()]).length;for(let u of qm()){let{want:d,order:m,how:f,after:$,view:p}=u,h={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(y=>!o.has(y.id)&&p.holds(y)),v=JSON.stringify([h,...b]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let y of b)o.set(y.id,y)}}try{localStorage.setItem(yo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(yo)}}function Vm(){let e=iy(),t=S.peek()?.id;return e?.shape===Gm&&e.who===t&&Is(t)&&Date.now()-e.at<sy?e:(localStorage.removeItem(yo),null)}function iy(){try{return JSON.parse(localStorage.getItem(yo)??"null")}catch{return null}}function Ym({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==C.peek())continue;let d=new Ro(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),da(ua(n,o,r),d)}}function ly({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function cy(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var zm=2e3,uy=36e5,dy=new Set(["task.restored","task.moved_in"]),J=x("connecting"),Ce=x(null),Nr=x(""),Lr=x(!1),my=O(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:U(C.value,t-13),created:0,completed:0,open:0}))})),Mr=()=>Ce.value??my.value,Pr=()=>Ce.value?"":"unread",pa=x(0),_l=new Set,py=up(Ze,250),fy=up(Wm,1e3),Jt=null,hn=null,fa=()=>{},Zm=()=>{},Zt=null,Jn=!1,Jm=0,Rr=!1,vn=0;function Ne(e){return _l.add(e),()=>_l.delete(e)}var Qm=new Set;function No(e){Qm.add(e)}var ma=new Set;function Lt(e,t,n){let o=()=>{},r=()=>{o=Jt?.subscribe(e,t,n)??o};return Jt?r():ma.add(r),()=>{ma.delete(r),o()}}function Xm(){let e=Vm();return e?(Zt=e,hn=e.cursor,L(()=>{Nr.value=e.version,Lr.value=e.confirmsEmail,se.value=e.teams,Ce.value=e.numbers,la(e.events.toReversed()),Gs(e.tasks)}),Ym(e),bl(),!0):!1}async function ep(){Zt&&Date.now()-Zt.at<uy&&El();let e=await rp().catch(n=>{throw Zt&&(J.value="offline"),n});if(!Zt){sp(e),bl(),El();return}let t=Jt&&Zt.rights===tp(e);if(Zt=null,t)return L(()=>ap(e));El({quiet:!0}),await lp(e)}function El({quiet:e=!1}={}){if(!Jt){Jt=Id({up:by,down:yy,signedOut:()=>Un("door.ended")}),e||ip();for(let t of ma)t();ma.clear(),Zm=Ee($y),Gn()}}var tp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function np(){let e=S.peek();if(!e||!hn||Zt||Jn)return;let t=tp({cursor:hn,instance:null,events:null,inbox:null,me:e,teams:se.peek()});jm({cursor:hn,rights:t,numbers:Ce.peek(),version:Nr.peek(),confirmsEmail:Lr.peek()})}addEventListener("pagehide",np);document.addEventListener("visibilitychange",()=>document.hidden&&np());function $y(){let e=ea.value;return Jt?.subscribe(Ns,()=>({filter:e}),{next:t=>{Ce.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function op(){Zm(),fa(),Zt=null,hn=null,Jn=!1,clearTimeout(Jm),Jt?.close(),Jt=null,clearTimeout(vn),Bm(),em(),im(),L(()=>{J.value="connecting",Ce.value=null,se.value=[],la([])})}async function rp(){let e=await _(fd,{},{partly:!0});if(!e.me||!e.cursor)throw new pe([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==S.peek()?.id)throw new pe([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function sp(e){hn=e.cursor,L(()=>{ap(e),la(e.events?.nodes??[])})}function ap(e){S.value=e.me,Nr.value=e.instance?.version??"",Lr.value=e.instance?.confirmEmail??!1,se.value=e.teams??[];for(let t of Qm)t(e)}function ip(){fa=Jt?.subscribe(Dd,()=>({after:hn}),{next:({events:e})=>hy(e),failed:dp})??(()=>{})}function hy(e){if(hn=e.cursor,e.__typename==="StreamEvent")return vy(e.event);if(e.__typename==="StreamReady")return ky(e.replayed);fa(),e.reason!=="SHUTDOWN"&&lp()}function vy(e){L(()=>{e.subjectType==="TASK"?gy(e):e.task?ce(e.task):/^(team|user|label|stage)\./.test(e.name)&&py(),Rm(e),pa.value+=1}),fy();for(let t of _l)t(e)}function gy({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||M(t)?.team.id===o?.id)&&Ct(t);else if(e==="task.purged"||!n)Ct(t,n?.version??1/0);else{dy.has(e)&&js(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ce({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function by(){clearTimeout(vn),vn=0,J.value=Rr?"catching":"connecting",Gn(),Km()}function yy(){J.peek()==="offline"||Rr&&vn||(Rr=!0,J.value=navigator.onLine?"catching":"offline",clearTimeout(vn),vn=setTimeout(()=>{J.value="offline"},zm))}function ky(e){clearTimeout(vn),vn=0,Rr&&Nm(e),Rr=!1,J.value="sync"}async function lp(e){Jn||(Jn=!0,fa(),J.value="catching",await cp(e))}async function cp(e){try{let t=e??await rp();if(Qd(),sp(t),await Fm(),!Jn)return;Xd(),Jn=!1,ip()}catch(t){if(!Jn)return;Jm=setTimeout(cp,zm),t instanceof ht||dp(t)}}function up(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function dp(e){if(J.value="offline",!(e instanceof pe))throw e}var Tl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,mp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${Tl} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,pp=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,fp="query Unread { inbox(first: 1) { unreadCount cursor } }",$p=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${Tl} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,hp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${Tl} }
  }
}`,vp=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var gp=2e3,Le=x(0),gn=x(new Map),$a=0,Al=new Map,ha=new Set,Hr=x(!1),bn=null,Ur=()=>{},Fr=0,qr=0,bp=0,va=new Set,ga=()=>$a,Il=()=>bp,yp=()=>bn,kp=(e,t)=>ha.has(`${e} ${t}`);function wp({key:e,variables:{ids:t=[]}}){for(let n of t)ha.delete(`${e} ${n}`)}function ba(e,t,n=()=>!1){let o=new Map(gn.peek()),r=a=>(Al.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);gn.value=o}function xp(e,t){$a===t&&(Le.value=e)}function wy({unreadCount:e,cursor:t}){bn||(bn=t,L(()=>{Le.value=e,Hr.value=!0}),Ol())}function Ol(){Ur(),Ur=Lt($p,()=>({after:bn}),{next:({inbox:e})=>xy(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(qr),qr=setTimeout(ya,gp)}})}function xy(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Ol():ya());if(bn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;$a+=1,L(()=>{Le.value=r,!(!t||!n)&&(Al.set(n,$a),o&&ha.add(`${o} ${n}`),gn.value=new Map(gn.peek()).set(n,t))}),n||Br().catch(()=>{})}function Br(){return bp+=1,Promise.all([...va].map(e=>e()))}async function ya(){Ur(),clearTimeout(qr);let e=Fr+=1;try{await Sp(e)}catch{e===Fr&&(qr=setTimeout(ya,gp))}}async function Sp(e){let[t]=await Br(),n=t??(await _(fp,{})).inbox;e===Fr&&(bn=n.cursor,L(()=>{Le.value=n.unreadCount,Hr.value=!0}),Ol())}No(({inbox:e})=>e?wy(e):ya());Re(async()=>{bn&&await Sp(Fr+=1)});O(()=>S.value?.id).subscribe(()=>{Fr+=1,Ur(),Ur=()=>{},clearTimeout(qr),bn=null,Hr.value=!1,Al.clear(),ha.clear(),L(()=>{Le.value=0,gn.value=new Map})});Ee(()=>{(Le.value?navigator.setAppBadge?.(Le.value):navigator.clearAppBadge?.())?.catch(()=>{})});var k=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function re({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function ne({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Ey(e.id)}} ...${r}>
    ${Sy(e.name)}
  </span>`:l`<span class="av none" ...${r}><${k} name="nobody" /></span>`}var Qn=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function yn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var _p=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Ep} of="comments" n=${e} />
  <${Ep} of="files" n=${t} />
`;function Ep({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${k} name=${e} />
    ${s.number(t)}
  </span>`}function ee({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${k} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var ie=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function G({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${k} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${xe(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function xe(e){return e instanceof pe?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function Sy(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Ey(e){let t=_y.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var _y=O(()=>new Map(vt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Ty=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,Tp=`query Files($id: ID!) {
  task(id: $id) { attachments { ${Ty} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Ap=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,ka=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Ip=50*6e4,Op=100,Dp=[500,1e3,2e3,4e3,8e3,16e3],Ay=10*6e4,Iy=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Oy=/^attachment\.|^comment\.(created|deleted)$/,Kr=x(null),dt=({contentType:e})=>Iy.has(e),mt=({can:e,version:t})=>e.comment&&t>0,Cp=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||te.value.some(({id:n})=>n===e.team.id)),Dl=class{constructor(t){this.taskId=t,this.all=x(null),this.failed=x(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ne(o=>o.task?.id===this.taskId&&Oy.test(o.name)&&this.soon(Op)),Re(()=>this.read()),J.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(Tp,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{Kr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Ip);let t=this.all.peek()?.some(n=>dt(n)&&!n.thumbnailUrl&&Dy(n));t&&this.looks<Dp.length&&this.soon(Dp[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Op&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Ip}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Dy=({createdAt:e})=>Date.now()-Date.parse(e)<Ay,Cl=new Set;function wa(e,t){Cl.has(t)||(Cl.add(t),Me(e).load())}var Rl=new Map;function Me(e){let t=Rl.get(e)??new Dl(e);return Rl.set(e,t),t}function Rp({id:e,version:t}){let n=t===0,o=Me(e);return I(()=>n?void 0:o.open(),[o,n]),o}O(()=>S.value?.id).subscribe(()=>{Rl.clear(),Cl.clear()});var xa=["DAILY","WEEKLY","MONTHLY","YEARLY"],Lo=["MO","TU","WE","TH","FR","SA","SU"],Np="MO,TU,WE,TH,FR",Cy=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,Ry=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),Nl=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),Ll=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,Lp=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:Up(e),ends:"never",count:10,until:"",fromCompletion:!1});function Mp({rule:e,fromCompletion:t},n){let o=Nl(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=xa.find(v=>v===r);if(!f||m!=="MO"||Object.keys(o).some(v=>!Ry.has(v)))return null;let $=i.split(",").map(v=>Lo.indexOf(v)),p=f==="MONTHLY"&&Cy.test(i)&&!c,h=f==="MONTHLY"&&c==="-1"&&!i,b=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!b||c&&!h?null:{often:f,interval:Number(a),weekdays:b?$:[],fromCompletion:t,monthly:p?"nth":h?"last":"day",nth:p?i:Up(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?Ll(d):""}}function Pp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Lo[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function Up(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Lo[nt(e)]}`}var Ny="2024-01-01",Ly=/^([+-]?\d*)(\w\w)$/,My=5;function Mt({rule:e,fromCompletion:t}){let n=Nl(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=Py(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!Fp(n)&&(u=s("repeat.in",{often:u,months:Sa(n.BYMONTH).map(Hy).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(Ll(i),{dateStyle:"medium"})}):u}var At=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function Py(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return Uy(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return Fy(e);if(t==="WEEKLY")return qy(Sa(n));let a=Sa(n).map(Ea);return a.includes("")?null:a.join(", ")}function Uy(e,t,n){return n!=="MONTHLY"?null:e===Np&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Lo.includes(e)&&Ea(`${t}${e}`)||null}function Fy({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return Fp({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Sa(t).map(o=>o==="-1"?s("repeat.lastDay"):qp("repeat.day",Number(o))).join(", ")}var Fp=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),qy=e=>e.map(t=>Hp(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Ea(e){let[,t="",n=""]=Ly.exec(e)??[],o=Number(t);if(!o)return"";let r=Hp(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=My?s(`repeat.nth.${o}`,{day:r}):qp("repeat.nth",o,r)}var qp=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),Hp=(e,t)=>s.date(`${Ny.slice(0,8)}0${Lo.indexOf(e)+1}`,{weekday:t}),Hy=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Sa=e=>e.split(",").filter(Boolean);var Bp=`query Dates($id: ID!) {
  task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${X} } }
}`,Kp=`mutation Skip($id: ID!, $key: String!) {
  skipOccurrence(id: $id) @idempotent(key: $key) { ${ze} task { ${X} description } }
}`;var Xn=x(null),Qt=x(null);async function Wp(e,t,n){Qt.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Mt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await ct(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&jp(e,H(a[0]),t??void 0)}async function Gp({id:e,key:t,dueDate:n,recurrence:o},r){Qt.value=null;let a=K("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ve(a,"skipOccurrence",Kp,{id:e},[e],u);if(d.length)jp({id:e},H(d[0]));else if(m){let f=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:f}),()=>oa(a,m,{dueDate:n}),`/t/${m.key}`)}}function jp({id:e},t,n){Qt.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||D({bad:!0,text:t})}var _a=x(null);function Wr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);_a.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var B="errors { code message path }";async function ge(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?D({bad:!0,text:H(o.errors[0])}):n&&D({text:n}),o.errors.length?null:o}catch(o){return D({bad:!0,text:`${s("failed.title")}: ${xe(o)}`}),null}}var Vp=`query Reminders($id: ID!) { task(id: $id) { ${X} reminders { ${Ls} } } }`,Yp=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${B} reminder { ${Ls} } }
}`,zp=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${B} deletedId } }`;var eo=x(null),Mo=x(null);async function Ml(e){let{task:t}=await _(Vp,{id:e});t&&ce(t)}async function Pl({id:e,key:t},n){Mo.value=null;try{let{errors:o,reminder:r}=(await _(Yp,{id:e,when:n})).createReminder;if(o.length)return Ta(e,H(o[0]));if(!r)return;Zp(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:Fl(r)}),()=>Ul(e,r),`/t/${t}`),Ml(e).catch(()=>{})}catch(o){Ta(e,xe(o))}}async function Ul(e,t){Mo.value=null;try{let{errors:n}=(await _(zp,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ta(e,H(n[0]));Zp(e,r=>r.filter(a=>a.id!==t.id)),D({text:s("reminder.did.taken")})}catch(n){Ta(e,xe(n))}}function Ta(e,t){Mo.value={id:e,why:t},document.querySelector(".sheet .reminders")||D({bad:!0,text:t})}function Zp(e,t){let n=M(e);n&&ce({...n,reminders:t(n.reminders??[])})}function Fl({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Jp(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Pt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},Gr=["PENDING","IN_PROGRESS"];var ql="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Qp=`query Views { views { ${ql} } }`,Xp=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,ef=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${B} view { ${ql} } }
}`,Aa=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${B} view { ${ql} } }
}`,tf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${B} deletedId } }`,nf=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${X} } totalCount } }
}`;var Ut=x([]),jr=x(!1),Ia=()=>{},Hl=0,Bl=0;async function to(){let e=Hl+=1,{views:t}=await _(Qp,{});e===Hl&&L(()=>{Ut.value=t,jr.value=!0})}function of(){clearTimeout(Bl),Bl=setTimeout(()=>to().catch(()=>{}),100)}function rf(){Ia(),Ia=Lt(Xp,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?rf():of()},failed:e=>console.warn("no views:",e.message)})}No(rf);Ne(({name:e})=>e.startsWith("view.")&&of());Re(to);O(()=>S.value?.id).subscribe(()=>{Hl+=1,Ia(),Ia=()=>{},clearTimeout(Bl),jr.value=!1,Ut.value=[]});var By={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},af={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Gl={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},Ky=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],ot=O(()=>Ut.value.find(({id:e})=>e===Y.value.query.get("saved"))),no=O(()=>{let{name:e,query:t}=Y.value,n=af[e];if(!n)return null;let o=n==="LIST",r=je(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:Gr):void 0,i=t.get("sort");return{layout:n,filter:Yt({...r,status:a}),orderBy:o&&i&&Pt[i]?Pt[i]:[],groupBy:o&&Gl[t.get("group")??""]||null}}),Xt=O(()=>["today","week","later"].includes(Y.value.query.get("due")??"")),lf=O(()=>{let e=ot.value,t=e&&Po(e);if(!e||!t)return!1;let{name:n,query:o}=Y.value;return af[n]!==e.layout||Ky.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function cf(e){let t=Po(e);return t?(t.set("saved",e.id),`${By[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function Po({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Wy[u]?.(d);if(!m)return null;r.set(...m)}if(n!=="LIST")return r.has("status")||t.length||o?null:r;let a=r.get("status");a===Gr.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(Pt).find(u=>Vr(sf(t),sf(Pt[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys(Gl).find(u=>Gl[u]===o);return o&&!c?null:(c&&r.set("group",c),r)}var Wy={status:e=>Wl("status",e,"in"),priority:e=>Wl("priority",e,"in"),labels:e=>Vr(e,{isEmpty:!0})?["label","none"]:Wl("label",e,"any"),stage:e=>Kl("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>Vr(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Kl("team",e,"eq");return t&&["team",se.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>Vr(e,{me:!0})?["assignee","me"]:Vr(e,{isNull:!0})?["assignee","nobody"]:Kl("assignee",e,"eq")};function Kl(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Wl(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var Vr=(e,t)=>JSON.stringify(e)===JSON.stringify(t),sf=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var df={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},oo={unread:e=>uf(e)&&!e.readAt,all:e=>uf(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},uf=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function ro(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function jl(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function mf({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Gy=100,Vl=new Map,Yr=x([]),jy=O(()=>[...Yr.value,...Je.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Uo=O(()=>{let e=new Map(gn.value);for(let t of jy.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!kp(t.key,n)&&e.set(n,Vy(o,t))}return e});function Vy(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?jl(e,n.input,o):oo.unread(e)&&e.occurredAt<=r?jl(e,{read:!0},o):e}function pf(e,t,{silent:n=!1}={}){zl([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Oa(e,t){zl([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function ff(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");zl([e],{snoozedUntil:t},n)}function $f(e){let t=e.filter(oo.unread),[n]=[...gn.peek().values()].sort(ro),o=t.length===Le.peek()&&t.length<=Gy?()=>Yl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};hf("markAllRead",vp,{upTo:yp()},r,o)}function zl(e,t,n){let[o]=e;Yl(e,t,n,n?()=>Yl(e,mf(o),s("inbox.did.undone")):void 0)}function Yl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);hf("updateNotifications",hp,{ids:r,input:t},{told:n},o)}function hf(e,t,n,o,r){let a=K("change"),i=new Promise(u=>Vl.set(a,{resolve:u,at:ga(),undo:r})),c=new Date().toISOString();pn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Yn(i)}mn(["updateNotifications","markAllRead"],(e,t)=>{let n=Vl.get(e.key),[o]=t.errors;o?(D({bad:!0,text:s("inbox.refused",{why:H(o)})}),Br().catch(()=>{})):Yy(e,t,n),wp(e),Vl.delete(e.key),n?.resolve(t)});function Yy(e,{notifications:t=[]},n){n&&ba(t,n.at),e.field==="markAllRead"&&zy(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&D({text:o})}async function zy(e){Yr.value=[...Yr.peek(),e],await Br().catch(()=>{}),Yr.value=Yr.peek().filter(t=>t!==e)}var Zy=30,Jy=100,Zl=class{constructor(t){this.show=t,this.ready=x(!1),this.busy=x(!1),this.failed=x(null),this.more=x(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=x(null),this.staying=x(new Set),this.notices=O(()=>this.list())}list(){let t=this.staying.value;return[...Uo.value.values()].filter(n=>oo[this.show](n)||t.has(n.id)&&oo.all(n)).filter(n=>this.reaches(n)).sort(ro)}reaches(t){let{value:n}=this.horizon;return!n||ro(t,n)<=0}open(){let t=()=>this.reload();return va.add(t),(!this.ready.peek()||this.gap!==Il())&&this.load(),()=>{va.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=ga(),a=Il(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(Jy,Math.max(Zy,o-c.length)),{inbox:$}=await _(mp,{filter:df[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return L(()=>{xp(u.unreadCount,r),ba(c,r,f=>oo[this.show](f)&&Qy(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Qy=(e,t,n)=>(!t||ro(t,e)<0)&&(!n||ro(e,n)<=0),Jl=new Map;function vf(e){let t=`${S.value?.id} ${e}`,n=Jl.get(t)??new Zl(e);return Jl.set(t,n),n}O(()=>S.value?.id).subscribe(()=>Jl.clear());var Ql=["unread","all","archived","later"],kn=()=>Y.value.name==="inbox",Xy=O(()=>Ql.find(e=>e===Y.value.query.get("show"))??"unread"),Da=O(()=>vf(Xy.value)),Ca=x(null),Fo=x(null),gf=()=>!!document.activeElement?.closest("dialog.sheet");function bf(){let e=oe.peek().name==="task"?$e.peek():null;return Da.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Ca.peek())}var Ra=e=>()=>{let t=bf();t&&e(t)},yf=e=>document.querySelector(`main [data-notice="${e}"]`),kf=Ra(({id:e})=>_f(yf(e))),wf=Ra(e=>La(e)),xf=Ra(e=>Oa(e,!e.archivedAt)),Sf=Ra(({id:e})=>{Fo.value={id:e,anchor:yf(e)?.querySelector("[data-snooze]")??null}}),Na=()=>$f([...Uo.peek().values()]);function La(e,t){Da.peek().keep(e.id),pf(e,!e.readAt,t)}function Xl(e){let t=oe.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||ek(i)),o=t?bf()?.id:Ca.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?_f(a):Ef(a)?.focus()}var ek=e=>e.hasAttribute("data-task"),Ef=e=>e?.querySelector("[data-go]"),_f=e=>Ef(e)?.click();var ec=e=>[...un()].filter(t=>t.parentId===e&&fe(t)),Ma=({id:e,progress:t})=>Math.max(t?.total??0,ec(e).length);var Tf=`query Family($id: ID!) {
  task(id: $id) { ${X} parent { ${X} } subtasks { ${X} } relations { kind task { ${X} } } }
}`;var tk=100;async function tc(e){let t=ec(e),{task:n}=await _(Tf,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));L(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ce(u);for(let u of r)Vs(u.id,{parentId:e});for(let u of t)c.has(u.id)||Vs(u.id,{parentId:void 0});Vs(e,{parentId:o?.id??null,relations:a.map(nk)})})}var nk=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function Af({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>tc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ne(u=>{u.subjectId!==e||!ok(u)||(clearTimeout(o),o=setTimeout(i,tk))}),Re(a),J.subscribe(u=>u==="sync"&&r&&i())];return r&&J.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var ok=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function If(e){let t=Et(()=>{let n=new Co(o=>o.parentId===e&&fe(o),rk);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var rk=Ao([{field:"RANK",direction:"ASC"}]);var It=x(null);function qo(e,t="subtasks"){let n=$e.peek();n?It.value={id:n,of:t,why:e}:D({bad:!0,text:e})}async function Of({id:e,team:t},n){It.value=null;let{errors:o}=await Or({...n,team:t,parentId:e},{quiet:"all"});return o.length&&qo(H(o[0])),!o.length}async function Df({id:e,team:t},n){It.value=null;let o=L(()=>n.map(c=>Or({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&qo(H(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>aa(i.filter(c=>M(c.id))))}async function Pa({id:e,parentId:t},n){It.value=null,t===void 0&&await tc(e).catch(()=>{});let o=M(e);if(!o)return;let{errors:r}=await ct(o,{parentId:n?.id??null},{quiet:"all"});r.length&&qo(H(r[0]))}async function Ua(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(L(()=>d.map(f=>sk(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Do(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function sk(e,t){let n=K("change"),o={watching:t};return _e(e,n,o),ve(n,"watchTask",Wd,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var pt=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>te.value.length,run:()=>zt()},{id:"search",keys:"/",run:mk},{id:"down",keys:"j",run:()=>kn()?Xl(1):nc(1),silent:!0},{id:"up",keys:"k",run:()=>kn()?Xl(-1):nc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Gt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Nf,run:([e])=>Dr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:kn,run:kf,silent:!0},{id:"noticeRead",keys:"u",when:kn,run:wf},{id:"noticeArchive",keys:"e",when:()=>kn()&&!gf(),run:xf},{id:"noticeLater",keys:"h",when:kn,run:Sf},{id:"noticesRead",keys:"shift+i",when:()=>kn()&&Le.value,run:Na},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>sa(e,{status:e.some(Z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:so("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Dt(e.team.id).length,run:so("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:so("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:so("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:so("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:so("labels")},{id:"watch",keys:"w",task:!0,when:fe,run:Ua},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:ik,run:lk},{id:"remind",keys:"r",task:!0,one:!0,when:fe,run:ak},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.update,run:()=>Cf(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Wr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>Pa(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Wr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&te.value.length>1,run:so("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:()=>Cf(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&mt(e),run:dk},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>uk(e)},{id:"delete",task:!0,when:e=>e.can.delete&&fe(e),run:ck},{id:"restore",task:!0,when:e=>e.can.delete&&!fe(e),run:e=>e.map(t=>ia(t))},{id:"undo",keys:"z",run:vm},{id:"inbox",keys:"g i",run:()=>z("/inbox")},{id:"today",keys:"g t",run:()=>z(Oe("/"))},{id:"tasks",keys:"g l",run:()=>z(Oe("/tasks"))},{id:"board",keys:"g b",run:()=>z(Oe("/board"))},{id:"calendar",keys:"g c",run:()=>z(Oe("/calendar"))},{id:"reports",keys:"g r",run:()=>z(Oe("/reports"))},{id:"trash",keys:"g x",run:()=>z(Oe("/trash"))},{id:"teams",keys:"g m",run:()=>z("/team")},{id:"settings",keys:"g s",run:()=>z("/settings")},{id:"overview",keys:"g o",run:()=>z("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>z("/instance")},{id:"saveView",keys:"v",when:()=>no.value&&(ot.value||!Xt.value),run:()=>{ue.value="view"}},{id:"theme",run:Cr},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>cn()}];function oc(){let{name:e,key:t=""}=oe.value,n=e==="task"?Ks(t):Qe.value;return n&&M(n)||null}function Ha(){let e=oe.peek().name==="task"?[]:rc(),t=oc();return e.length?e:t?[t]:[]}var rc=()=>[...He.value].map(M).filter(e=>e!=null),Rf=(e,t)=>t.filter(n=>!e.when||e.when(n));function ft(e,t=Ha()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:oc();return o!==null&&Nf(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Rf(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Ft(e,t=Ha()){if(!e.task)return e.run();let n=Rf(e,e.id==="select"?[oc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Ba=e=>pt.find(t=>t.id===e)?.keys??"";function rt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function so(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ve.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function ak([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);eo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function ik(e){return e.can.update&&fe(e)&&e.version}function lk([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);Xn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function Nf(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function ck(e){if(!e.some(t=>t.commentCount||t.attachmentCount||Ma(t)))return sc(e);ca.value=e.map(({id:t})=>t),ue.value="delete"}function sc(e){oe.value.name!=="task"?$n():e.some(({id:t})=>t===$e.value)&&Bn(),aa(e)}async function uk(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),D({text:s("did.copied",{task:e.key})})}function Cf(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function dk(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function mk(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function nc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return pk(e);let n=oe.peek().name==="task",o=t.findIndex(i=>ut(i)===(n?$e:Qe).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=M(ut(r)??"");a&&Gt(a)}var Fa=0,qa=null;function pk(e){let t=document.querySelector("main");t&&(Fa=Math.max(1,Fa+e),qa?.disconnect(),qa=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;qa?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Fa:0;Fa=0;for(let r=0;r<o;r+=1)nc(1)}),qa.observe(t,{childList:!0,subtree:!0}))}function N({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return j(()=>{let d=i.current,m=document.activeElement,f=ut(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),ac(m,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${d=>{d.preventDefault(),o()}}
    onPointerDown=${d=>{d.target===i.current&&fk(d,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function ac(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function fk({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var $k=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],hk=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],vk=new Set(["done","status","stage"]),gk=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function bk(e){if(!e.task)return ft(e);let t=te.value.length>0;return vk.has(e.id)?t||Ie.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!gk.has(e.id)}function Lf(){let e=()=>{ue.value=""},t=$k.map(([n,o])=>({name:n,lines:o.flatMap(r=>pt.filter(a=>a.id===r&&bk(a))).map(r=>({text:s(`command.${r.id}`),keys:rt(r.keys??"")}))}));return te.value.length&&t.push({name:"carry",lines:hk().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${N} class="wide" labelledby="keys-title" close=${e}>
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
  </${N}>`}function bt(e,t){let n=yk(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function yk(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var F=e=>t=>e(t.currentTarget.value);function Ho({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
  />`}function Bo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var ic=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function lc(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&ic(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,b=>a.get(b))].map(([b,v])=>kk(v,t.get(b??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await Do(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function kk(e,t,n){let o=K("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ve(o,"updateTask",Ms,{id:e[0],input:a},e,i):ve(o,"updateTasks",Ps,{ids:e,input:a},e,i)}function Mf(e,t){let n=new Map;for(let o of e){let r={id:K("label"),name:t.trim(),color:Oo(gt(o))};Js(o,r),n.set(o,r),ve(K("change"),"createLabel",Kd,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var ao=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function Ko({task:e,most:t=1/0,mute:n=!1}){let o=sm(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${ao} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function Uf({tasks:e,anchor:t}){let[n,o]=w(""),[r,a]=w(0),i=Bo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=wk(c),d=E=>u.filter(({name:T})=>W(T).includes(W(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>Pf(T)&&!dl(gt(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Ve.value=null},h=({alike:E})=>{let T=e.filter(({team:Q})=>E.has(Q.id)),ae=T.filter(Q=>ic(Q,E)).length;return ae===0?"false":ae===T.length?"true":"mixed"},b=E=>{lc(e,E.alike,h(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},v=E=>{let T=c.filter(Q=>Pf(Q)&&!dl(gt(Q),E)),ae=u.find(({name:Q})=>W(Q)===W(E.trim()));lc(e,new Map([...ae?.alike??[],...Mf(T,E)]),!0),o(""),a(0)},y=E=>{let T=E===n?f[r]:d(E)[0];T?b(T):m(E)?v(E):E||p()},g=()=>{p(),z(`/team/${e[0].team.key}`)};return l`<${N}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${E=>bt(E,t)}
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
      ${f.map((E,T)=>l`<div
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
        id=${`choice-${f.length}`}
        key="new"
        aria-selected=${r===f.length}
        onPointerMove=${()=>a(f.length)}
        onClick=${()=>v(n)}
      >
        <i class="dot" style=${{"--label":Oo(gt(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${N}>`}function wk(e){let t=new Map;for(let n of e)for(let o of gt(n)){let r=W(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Pf=e=>te.value.some(({id:t})=>t===e);var xk={status:()=>lt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${re} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Dt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${re} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Vt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${re} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Sk(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${ne} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>te.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Ok().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${k} name="calendar" />`,fields:{dueDate:t}}))};function Sk(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>_t(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Ek(e,t){let[n,...o]=e.map(r=>_k(r,t));return o.every(r=>r===n)?n:void 0}var _k=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function Ff(){if(!Ve.value)return null;let{kind:e,ids:t,anchor:n}=Ve.value,o=t.map(r=>V(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Ak} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Uf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Ik} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Tk=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function Ak({tasks:e,anchor:t}){let n=A(null),o=()=>{Ve.value=null},r=Tk.flatMap(i=>pt.filter(c=>c.id===i&&ft(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${N}
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
            onClick=${()=>{o(),queueMicrotask(()=>Ft(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${rt(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${N}>`}function Ik({tasks:e,kind:t,anchor:n}){let o=xk[t](e),r=Ek(e,t),[a,i]=w(""),c=v=>o.filter(y=>W(y.text).includes(W(v))),u=c(a),[d,m]=w(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Bo(d),$=()=>{Ve.value=null},p=v=>{$(),v&&sa(e,v.fields)},h=v=>p(v===a?u[d]:c(v)[0]),b=({currentTarget:{value:v,validity:y}})=>{v&&y.valid&&p({fields:{dueDate:v}})};return l`<${N}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>bt(v,n)}
  >
    <${Ho} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
      ${u.map((v,y)=>l`<div
          class="o"
          role="option"
          id=${`choice-${y}`}
          key=${v.key}
          aria-selected=${y===d}
          onPointerMove=${()=>m(y)}
          onClick=${()=>p(v)}
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
  </${N}>`}function Ok(){let e=U(C.value,7-nt(C.value));return[["today",C.value],["tomorrow",U(C.value,1)],["friday",U(C.value,(11-nt(C.value))%7||7)],["monday",e],["month",U(C.value,30)],["never",null]]}var Dk={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},qf=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Ck=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Rk={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Nk={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Lk=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Mk=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),Pk=new Set(["in","dans","en"]),Uk=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Hf=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Bf=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Fk=new Set(["do","so"]);function Wa(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:W(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:p,text:h}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>W(h)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&jk(Dk,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&Gk(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=Hk(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:qk(r)}function qk(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Hk(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Lk.has(e[i-1].word)&&!n(e[i-1]),u=Bk(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Bk(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:y})=>y),d=Rk[a];if(d!==void 0)return{count:1,day:U(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:U(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:U(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:U(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return Ka(1,zr(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return Ka(1,Kf(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Wo(i))return cc(2,Wo(i),+p[1],c,n);if(p&&i==="de"&&c&&Wo(c))return cc(3,Wo(c),+p[1],u,n);let h=Wo(a)&&i?$.exec(i):null;if(h)return cc(2,Wo(a),+h[1],c,n);if(Pk.has(a)&&i&&c)return Kk(Nk[i]??+i,c,n);if(Mk.has(a)&&i)return Wk(i,n);let b=qf.findIndex(y=>y.includes(a.replace(/\.$/,"")));if(b<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!Fk.has(v)))))return{count:1,day:U(n,(b-nt(n)+7)%7||7),last:v.length<6,inside:!0}}function Kk(e,t,n){if(e>0&&e<1e3)return Uk.has(t)?{count:3,day:U(n,e)}:Hf.has(t)?{count:3,day:U(n,7*e)}:Bf.has(t)?{count:3,day:Wf(n,e)}:void 0}function Wk(e,t){let n=U(t,7-nt(t)),o=qf.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:U(n,o)}:Hf.has(e)?{count:2,day:n}:Bf.has(e)?{count:2,day:Wf(`${t.slice(0,7)}-01`,1)}:void 0}function cc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Ka(e+1,zr(Number(o),t,n)):Ka(e,Kf(void 0,t,n,r))}var Ka=(e,t)=>t?{count:e,day:t}:void 0;function Kf(e,t,n,o){if(e)return zr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=zr(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function zr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Wf(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=zr(o,n%12+1,r);if(a)return a}}var Wo=e=>Ck.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Gk(e,t){let n=e.find(({name:o})=>W(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var jk=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Zr(e,t={},n){let o=dm(),r=te.value,a=t.team??o.team??r[0],i=y=>_t((y??a)?.id??""),c=Ge.value.split("-")[0],u=Wa(e,{today:C.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:h,labels:b,stage:v}=p;return h&&!i($).some(({id:y})=>y===h.id)&&(p.assignee=null),b&&(p.labels=b.filter(({id:y})=>gt($.id).some(g=>g.id===y))),v&&!Dt($.id).some(({id:y})=>y===v.id)&&delete p.stage,{draft:p,marks:d}}function uc({team:{id:e,key:t,name:n},...o}){Or({...o,team:{id:e,key:t,name:n}})}function Gf(){let[e,t]=w(""),[n,o]=w(()=>new Set),r=A(null),a=te.value;if(!a.length)return null;let{draft:i,marks:c}=Zr(e,{},n),u=m=>{m.preventDefault();let{draft:f}=Zr(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();uc(f),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${k} name="plus" />
    <${Jr} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${wn}
        mark=${c.find(({field:m})=>m==="team")}
        unmark=${d}
      >
        <${k} name="team" />
        ${i.team.name}
      </${wn}>`}
      ${i.assignee&&l`<${wn} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
        <${ne} user=${i.assignee} mute />
        ${i.assignee.name}
      </${wn}>`}
      ${i.priority&&l`<${wn} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
        <${re} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${wn}>`}
      ${i.dueDate&&l`<${wn} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
        <${k} name="calendar" />
        ${s.day(i.dueDate)}
      </${wn}>`}
      ${i.labels?.map(m=>l`<${ao} key=${m.id} label=${m} />`)}
    </div>`}
  </form>`}function Jr({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=A(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};j(m);let f=[],$=0;for(let p of o)f.push(t.slice($,p.from)),f.push(l`<mark title=${s("quick.asText",{text:p.text})} onClick=${()=>r(p)}>${p.text}</mark>`),$=p.to;return f.push(t.slice($)),l`<div class="line-field">
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
    <div class="mirror" ref=${d} aria-hidden="true">${f}</div>
  </div>`}var wn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${k} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function jf(){let[e,t]=w(""),[n,o]=w(()=>new Set),[r,a]=w(wl.peek()),i=A(null),{draft:c,marks:u}=Zr(e,r,n),d=()=>{ue.value=""},m=({text:h})=>o(new Set([...n,h])),f=(h,b)=>{let v=u.find(y=>y.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...b})},$=h=>{h.preventDefault();let{draft:b}=Zr(i.current?.value??"",r,n);if(!b.title)return i.current?.focus();uc(b),d()},p=_t(c.team.id);return l`<${N} class="new-task" labelledby="new-title" close=${d}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
          <${k} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Jr} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
      </div>
      <div class="choices">
        <${dc}
          name="team"
          value=${c.team.id}
          options=${te.value.map(({id:h,name:b})=>[h,b])}
          choose=${h=>f("team",{team:te.value.find(b=>b.id===h)})}
        />
        <${dc}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:b})=>[h,b])]}
          choose=${h=>f("assignee",{assignee:p.find(b=>b.id===h)??null})}
        />
        <${dc}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${Vt.toReversed().map(h=>[h,s(`priority.${h}`)])}
          choose=${h=>f("priority",{priority:h})}
        />
        <label>
          <span>${s("field.due")}</span>
          <input
            class="input"
            type="date"
            min="1970-01-01"
            max="9999-12-31"
            value=${c.dueDate??""}
            onChange=${F(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${ao} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${Vk.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${N}>`}var Vk=["priority","assignee","due","team"],dc=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${F(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Vf=7,Yk=150,zk=200;function Ga(e,t,n=()=>!0){let o=W(e.trim()).split(/\s+/),r=[...un()].filter(fe).filter(d=>{let m=W(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(M).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=dn.peek()?.id,u=d=>(W(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,Vf)}function ja(e,t,n){let[o,r]=w(new Map);return I(()=>{if(r(new Map),e.trim().length<2)return;let a=!1,i=u=>{a||(t(),r(u))},c=setTimeout(()=>Zk(e,n).then(i,()=>{}),Yk);return()=>{a=!0,clearTimeout(c)}},[e]),o}async function Zk(e,t){let n=e.trim().slice(0,zk),o=async u=>(await _(Nd,{text:n,filter:u,first:Vf})).search?.nodes??[],{team:r}=ea.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();Gs(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!Jk.has(m)));return c}var Jk=new Set(["KEY","TITLE"]);var Qk={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function zf({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Yf(t)}</mark>`:Yf(t))}var Yf=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Qk[n]);function Jf(){let[e,t]=w(""),[n,o]=w(null),r=A(null),a=ja(e,()=>o(r.current)),i=A(Ha()).current,c=y=>y.trim()?Ga(y,a):[],u=y=>pt.filter(g=>!g.silent&&ft(g,i)&&W(Zf(g,i)).includes(W(y.trim()))),d=c(e),m=u(e),f=[...d,...m],$=Math.max(0,f.findIndex(y=>y.id===n));r.current=f[$]?.id??null;let p=()=>{ue.value=""},h=y=>{p(),y&&queueMicrotask(()=>"run"in y?Ft(y,i):Gt(y))};I(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let b=y=>{let g=y.key==="ArrowDown"?1:y.key==="ArrowUp"?-1:0;if(g&&f.length)y.preventDefault(),o(f[($+g+f.length)%f.length].id);else if(y.key==="Enter"){y.preventDefault();let E=y.target.value;h(E===e?f[$]:c(E)[0]??u(E)[0])}},v=(y,g,E)=>l`<div
    class="o"
    role="option"
    id=${`option-${g}`}
    key=${E.id}
    aria-selected=${g===$}
    onPointerMove=${()=>o(E.id)}
    onClick=${()=>h(E)}
  >
    ${y}
  </div>`;return l`<${N} class="pal" label=${s("palette.title")} close=${p}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${$}`:void 0}
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
              <${re} kind="status" value=${y.status} mute />
              <span>${y.title} <${Xk} of=${a.get(y.id)} /></span>
              <code class="end">${y.key}</code>
            `,g,y))}
      </div>`}
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${m.map((y,g)=>v(l`
              <span>${Zf(y,i)}</span>
              <span class="end">${y.keys&&rt(y.keys).map(E=>l`<kbd>${E}</kbd> `)}</span>
            `,d.length+g,y))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${N}>`}var Zf=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},Xk=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${zf} snippet=${e.snippet} /></small>`;var ew={assigneeId:"assignee",teamId:"team",parentId:"parent"},tw=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function e$({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:ew[i.field]??i.field})).filter(({field:i},c,u)=>!tw.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!nw(i,u)),o={who:sw(e.actor),task:t?s("feed.this"):aw(e),what:iw(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return ow(n[0],o);if(e.name==="task.updated")return be("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?be("feed.other",{...o,name:e.name}):be(a,o)}function nw(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function ow({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?be(`feed.${t}`,{...r,to:Xf("status",String(t))}):e==="priority"?be("feed.priority",{...r,to:Xf("priority",String(t))}):e==="assignee"?be(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?be(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?rw(Qf(n),Qf(o),r):e==="stage"?be(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?be("feed.arranged",r):e==="parent"?be(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?be(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Mt(t)}</b>`}):e==="relations"?be("feed.related",r):e==="title"?be("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?be("feed.moved",{...r,to:l`<b>${o}</b>`}):be("feed.changed",{...r,fields:s(`field.${e}`)})}function rw(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?be("feed.changed",{...n,fields:s("field.labels")}):be(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Qf=e=>e?.split(", ")??[],sw=e=>l`<b>${e?e.id===S.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Xf=(e,t)=>l`<b><${re} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function aw(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function iw({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...vt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function mc(){let e=J.value==="sync"&&Tr.value?"offline":J.value;return e==="sync"?_r.value?s("line.saving"):s("line.sync"):e==="offline"&&_r.value?s("line.waiting",{n:_r.value}):s(`line.${e}`)}var t$="taskflow.live",Ot=x(localStorage.getItem(t$)==="folded");function lw(){Ot.value=!Ot.value,localStorage.setItem(t$,Ot.value?"folded":"")}var n$=()=>l`<aside aria-label=${s("live.label")} class="rail"><${Qr} /></aside>`;function Qr({class:e=""}){return l`<div class="live ${e} ${Ot.value?"folded":""}">
    <header>
      <h2><${pc} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${J.value}>${mc()}</span>
      <button
        class="icon"
        aria-label=${s(Ot.value?"live.unfold":"live.fold")}
        title=${s(Ot.value?"live.unfold":"live.fold")}
        aria-expanded=${!Ot.value}
        onClick=${lw}
      >
        <${k} name=${Ot.value?"unfold":"fold"} />
      </button>
    </header>
    ${!Ot.value&&l`<${cw} /><${uw} />`}
  </div>`}function pc(){let e=J.value==="sync"?"":J.value==="offline"?"off":"busy";return l`<i key=${pa.value} class="pulse ${e} ${pa.value?"beat":""}" />`}function cw(){let e=Mm(Nt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Va} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Va({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${ne} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${e$} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
      ${r}
    </div>
  </li>`}function uw(){let e=(Ce.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Pe();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${Qn} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var dw=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function o$(){if(!He.value.size)return null;let e=rc();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${dw.flatMap(([t,n])=>pt.filter(o=>o.id===t&&(t!=="stage"||ft(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!ft(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>Ft(t,e)}
        >
          <${k} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${$n}>
        <${k} name="close" />
      </button>
    </div>
  </section>`}var mw={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function fc({id:e}){return Ut.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Ut.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${cf(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${ot.value?.id===t.id?"page":void 0}
          >
            <${k} name=${mw[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var pw=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],fw=8,r$=new Set(["reports","team","settings","instance","trash","overview"]);function s$(){let e=Ie.value.filter((n,o)=>o<fw||n.key===Rt.value),t={inbox:Le.value,today:Ce.value&&Ce.value.overdue+Ce.value.dueToday,tasks:Ce.value&&Ce.value.pending+Ce.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${zn.value&&oe.value.name==="task"}>
    <a class="brand" href=${Oe("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{ue.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${k} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${rt("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${pw.map(([n,o])=>l`<li key=${n} class=${r$.has(n)?"roomy":""}>
              <${Ya}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!Ce.value?.overdue}
              />
            </li>`)}
        ${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ya} name="instance" path="/instance" />
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
            aria-current=${r$.has(Y.value.name)?"page":void 0}
            onClick=${()=>{ue.value="more"}}
          >
            <${k} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${Ie.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${pl("")} title=${s("any.team")} aria-current=${Rt.value?void 0:"true"}>
            <${k} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${pl(n.key)}
                aria-current=${n.key===Rt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${fc} id="side-views" />
    <div class="foot">
      <${Ya} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${k} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${ne} user=${S.value} mute />
        <div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Cr}>
          <${k} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>cn()}
        >
          <${k} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ya({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Oe(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${Y.value.name===e?"page":void 0}
  >
    <${k} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function a$(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${N} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ya} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${fc} id="more-views" /></div>
    <button class="nav" onClick=${t(Cr)}><${k} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>cn())}>
      <${k} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${N}>`}function i$(){let e=ca.value.map(c=>V(c).value).filter(c=>c!==null),t=()=>{ue.value=""},n=()=>{t(),queueMicrotask(()=>sc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+Ma(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${N} class="small" labelledby="delete-title" close=${t}>
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
  </${N}>`}function l$(){let e=jn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${jn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class="toast" key=${t}>
        <span>
          ${a?l`<a href=${a}>${n}</a>`:n}
          ${i&&l` · <a href=${i.to}>${i.text}</a>`}
        </span>
        ${c&&l`<button
          onClick=${()=>{fn(t),c.run()}}
        >
          ${c.text}
        </button>`}
        ${r&&l`
          <button
            onClick=${()=>{fn(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>fn(t)}>
          <${k} name="close" />
        </button>`}
      </div>`)}
  </div>`}var $w=`mutation ConfirmAgain { requestEmailConfirmation { ${B} } }`;function c$(){let[e,t]=w(!1),n=S.value?.email,o=async()=>{await ge($w,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var za="NEVER",Za="OWN",u$=999;function d$(){let e=Xn.value,t=e&&V(e.id).value;return t?l`<${hw} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function hw({task:e,anchor:t}){let[n]=w(()=>Qt.peek()?.id===e.id&&Qt.peek()?.chosen||e.recurrence),o=e.dueDate??C.peek(),r=n&&Mp(n,o),[a,i]=w(n?r?.often??Za:za),[c,u]=w(r??Lp(o)),[d,m]=w(e.dueDate??""),f=A(null);j(()=>{let g=f.current?.closest("dialog");g&&bt(g,t)},[a,c.ends]);let $=g=>u({...c,...g}),p=()=>{Xn.value=null},h=g=>{i(g);let E=xa.find(T=>T===g);E&&$({often:E}),E&&!e.dueDate&&!d&&m(C.peek())},b=a===za?null:a===Za?n??null:Pp(c),v=g=>{g.preventDefault(),p(),queueMicrotask(()=>Wp(e,b,d||null))},y=a!==za&&a!==Za;return l`<${N}
    class="menu repeat"
    label=${s("command.repeat")}
    close=${p}
    place=${g=>bt(g,t)}
  >
    <form ref=${f} onSubmit=${v}>
      <${Ja}
        label=${s("field.recurrence")}
        value=${a}
        all=${[[za,s("repeat.never")],...xa.map(g=>[g,At(s(`repeat.${g}`))]),...n&&!r?[[Za,s("repeat.asItIs")]]:[]]}
        choose=${h}
        autofocus
      />
      ${y&&l`
        <${vw} ...${{choice:c,change:$}} />
        ${c.often==="WEEKLY"&&l`<${gw} ...${{choice:c,change:$}} />`}
        ${c.often==="MONTHLY"&&l`<${Ja}
          label=${s("repeat.which")}
          value=${c.monthly}
          all=${[["day",s("repeat.sameDay")],["nth",At(Ea(c.nth))],["last",At(s("repeat.lastDay"))]]}
          choose=${g=>$({monthly:g})}
        />`}
        <${Ja}
          label=${s("repeat.counted")}
          value=${c.fromCompletion?"completion":"due"}
          all=${[["due",At(s("repeat.from.due"))],["completion",At(s("repeat.from.completion"))]]}
          choose=${g=>$({fromCompletion:g==="completion",...g==="completion"&&c.ends==="count"&&{ends:"never"}})}
        />
        <${bw} ...${{choice:c,change:$}} />
        ${!e.dueDate&&l`<${Qa}
          label=${s("field.dueDate")}
          type="date"
          value=${d}
          min="1970-01-01"
          max="9999-12-31"
          required=${!c.fromCompletion}
          onInput=${({currentTarget:g})=>m(g.value)}
        />`}
      `}
      <p class="said" role="status">${b&&At(Mt(b))}</p>
      <div class="split end">
        <button class="btn quiet" type="button" onClick=${p}>${s("cancel")}</button>
        <button class="btn">${s("save")}</button>
      </div>
    </form>
  </${N}>`}var vw=({choice:e,change:t})=>l`<${Qa}
    label=${s(`repeat.interval.${e.often}`)}
    type="number"
    min="1"
    max=${u$}
    required
    value=${e.interval||""}
    onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
  />`;function gw({choice:{weekdays:e},change:t}){let n=kr(Ge.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
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
  </fieldset>`}function bw({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
    <${Ja}
      label=${s("repeat.ends")}
      value=${e}
      all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
      choose=${a=>r({ends:a})}
    />
    ${e==="count"&&l`<${Qa}
      label=${s("repeat.count")}
      type="number"
      min="1"
      max=${u$}
      required
      value=${t||""}
      onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
    />`}
    ${e==="until"&&l`<${Qa}
      label=${s("repeat.lastOn")}
      type="date"
      max="9999-12-31"
      required
      value=${n}
      onInput=${({currentTarget:a})=>r({until:a.value})}
    />`}
  `}function Qa({label:e,...t}){let n=Pe();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function Ja({label:e,value:t,all:n,choose:o,autofocus:r}){let a=Pe();return l`<div class="field">
    <label for=${a}>${e}</label>
    <select
      class="input"
      id=${a}
      autofocus=${r}
      onChange=${({currentTarget:i})=>o(i.value)}
    >
      ${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
    </select>
  </div>`}var Xr=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var $c="kind task { id key title status deletedAt }",m$=`query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${X} relations { ${$c} } } }
}`,p$=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${ze} task { ${X} relations { ${$c} } }
  }
}`,f$=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${ze} task { ${X} relations { ${$c} } }
  }
}`;var $$=(e,t,n)=>hc(e,t,n,!0),h$=(e,t,n)=>hc(e,t,n,!1);async function hc({id:e,key:t},n,o,r,a=!1){It.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await yw(e,n,o,r,i);c.length?qo(H(c[0]),"relations"):a?D({text:s("undo.done",{task:t})}):Te(i,()=>{let d=M(e);d&&hc(d,n,o,!r,!0)},`/t/${t}`)}function yw(e,t,n,o,r){let a=K("change"),i=M(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Z(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ve(a,"relateTasks",p$,d,[e],u):ve(a,"unrelateTasks",f$,d,[e],u)}function v$(){let e=_a.value,t=e&&V(e.id).value;return t?l`<${kw} key=${e.what+e.id} asked=${e} task=${t} />`:null}function kw({asked:{what:e,anchor:t},task:n}){let[o,r]=w(Xr[0]),[a,i]=w(""),[c,u]=w(null),d=A(null),m=ja(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?ww(T,n):xw(n,o,T),$=T=>Ga(T,m,f),p=$(a),h=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[h]?.id??null;let b=Bo(h),v=()=>{_a.value=null},y=T=>{T&&(v(),e==="under"?Pa(n,T):$$(n,o,Sw(T)))},g=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${N}
    class="menu finds"
    label=${E}
    close=${v}
    place=${T=>bt(T,t)}
  >
    ${e==="relate"&&l`<select
      class="input"
      aria-label=${s("relations.kind")}
      value=${o}
      onChange=${F(T=>r(T))}
    >
      ${Xr.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
    </select>`}
    <${Ho}
      ...${{typed:a,type:i,at:h,move:g}}
      count=${p.length}
      label=${s("picker.find")}
      longest=${200}
      take=${T=>y(T===a?p[h]:$(T)[0])}
    />
    <div role="listbox" id="choices" aria-label=${E} ref=${b}>
      ${p.map((T,ae)=>l`<div
          class="o"
          role="option"
          id=${`choice-${ae}`}
          key=${T.id}
          aria-selected=${ae===h}
          onPointerMove=${()=>u(T.id)}
          onClick=${()=>y(T)}
        >
          <${re} kind="status" value=${T.status} mute />
          <span>${T.title}</span>
          <code class="end">${T.key}</code>
        </div>`)}
    </div>
    ${p.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
  </${N}>`}function ww(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?M(n.parentId):null)if(n.id===t.id)return!1;return!0}var xw=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),Sw=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var Xa=36e5,g$="09:00",Ew=3;function ei(e){let t=Math.ceil((Date.now()+Ew*Xa)/Xa)*Xa,n=U(C.value,7-nt(C.value));return[...wo(t)===C.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",xo(U(C.value,1),g$)],["week",xo(n,g$)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function ti({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(xo($,p)))};return l`<${N}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>bt(f,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
      ${n.map(({key:f,icon:$,text:p,aside:h,take:b},v)=>l`<button
          class="o"
          role="menuitem"
          key=${f}
          autofocus=${v===0}
          onClick=${()=>u(b)}
        >
          <${k} name=${$} />
          <span>${p}</span>
          ${h&&l`<span class="end sm">${h}</span>`}
        </button>`)}
    </div>
    <form class="o pick-time" onSubmit=${m}>
      <input
        class="input"
        type="datetime-local"
        name="until"
        aria-label=${s("later.pick")}
        min=${So(Date.now()+6e4)}
        max=${i?So(Date.now()+i*24*Xa):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${N}>`}var _w=[1,2,7];function b$(){let e=eo.value,t=e&&V(e.id).value;if(!t)return null;let n=o=>Pl(t,{at:o});return l`<${ti}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...ei(n),...Tw(t)]}
    take=${n}
    close=${()=>{eo.value=null}}
  />`}function Tw(e){let t=e.dueDate;return _w.filter(n=>!t||U(t,1-n)>C.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(xo(U(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Pl(e,{beforeDue:`P${n}D`})}))}function xn(){return te.value.length>0&&l`<button class="btn new" onClick=${()=>zt()} aria-keyshortcuts="N">
      <${k} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function y$(){return te.value.length>0&&l`<button class="btn quiet" onClick=${()=>zt()}><${k} name="plus" />${s("command.new")}</button>`}function yt(){let{query:e}=Y.value,t=e.get("assignee"),n=o=>De({assignee:o});return l`
    ${Ie.value.length>1&&l`<${kt}
      name="team"
      query=${e}
      options=${Ie.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function kt({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${F(r=>De({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function Sn({query:e}){let t=vt.value.map(n=>[n.id,n.name]);return l`<${kt}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function En({query:e}){let t=e.get("label")??"",n=am(dn.value?.id);if(!n.length&&!t)return null;let o=zs(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${kt} name="label" query=${e} options=${a} />`}function k$({query:e}){let t=e.get("stage")??"",n=Dt(dn.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${kt} name="stage" query=${e} options=${n} />`}var ni=({query:e})=>l`<${kt}
  name="blocked"
  query=${e}
  options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function Go({query:e}){let t=Vt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${kt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Be(e,t=[],n,o=()=>300){let[r,a]=w({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=Xu(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(h=>({...h,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},h=()=>{f&&(m=setTimeout(p,o(c.current)))},b=Ne(y=>{f||!n.test(y.name)||(f=!0,u.current.then(h))}),v=()=>$&&p();return document.addEventListener("visibilitychange",v),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",v),b()}},[d]),{...r,again:d}}var jo=["created","completed","cancelled","open","scope","done"];function Aw(e){let t=e.map(n=>[n.date,...jo.map(o=>n[o])]);return[["date",...jo],...t].map(n=>`${n.join()}\r
`).join("")}var w$=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(Aw(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function x$(e){if(e.has("view")&&!jr.value)return null;let t=Yt({...je(e),status:void 0,due:void 0,text:void 0}),n=oi(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var oi=e=>Ut.value.find(({id:t})=>t===e.get("view"));function S$(e){let t=Ut.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&jr.value&&!oi(e)?[...t,[n,s("reports.viewGone")]]:t}function _$({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var vc=132,Iw=20,gc=28;function T$({flow:e,width:t}){let n=bc(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=vc-Iw,r=(t-gc-6)/e.length,a=Math.min(26,r*.58),i=f=>gc+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:E$(e,"completed"),created:E$(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${vc}`} role="img" aria-label=${m}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${gc} x2=${t} y1=${c(f)} y2=${c(f)} />
          <text class="y" x="16" y=${c(f)+4}>${s.number(f)}</text>
        `)}
    ${e.map((f,$)=>l`<g key=${f.date}>
        <title>${s("flow.day",{day:s.longDay(f.date),completed:f.completed,created:f.created})}</title>
        <rect
          class=${$===d?"now":""}
          x=${i($)-a/2}
          y=${c(f.completed)}
          width=${a}
          height=${o-c(f.completed)}
          rx=${Math.min(a/6,o-c(f.completed))}
        />
        ${(d-$)%u===0&&l`<text x=${i($)} y=${vc-3}>
          ${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
  </svg>`}var E$=(e,t)=>e.reduce((n,o)=>n+o[t],0);function bc(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var ri={days:{from:e=>U(e,-29),interval:"DAY"},weeks:{from:e=>U(e,-nt(e)-77),interval:"WEEK"},half:{from:e=>`${br(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${br(e.slice(0,7),-11)}-01`,interval:"MONTH"}},yc="weeks",A$=[...Object.keys(ri),"own"],kc=["DAY","WEEK","MONTH"];function I$(e){let t=e.get("from")??"",n=e.get("to")??"",o=yr(t)&&yr(n),r=e.get("range")??"",a=o?"own":ri[r]?r:yc,i=ri[a]??ri[yc],c=o?{from:t,to:n}:{from:i.from(C.value),to:C.value},u=kc.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var wc=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===yc?"":e,by:"",from:"",to:""};function O$(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var D$=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var xc=200,Ow=22,Vo=40,Dw=8,Cw=64,Rw={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function Sc({title:e,series:t,points:n,names:o,interval:r}){let a=Pe(),i=A(null),[c,u]=w(0),[d,m]=w(null);I(()=>{let g=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&g.observe(i.current),()=>g.disconnect()},[]);let f=n.length-1,$=(c-Vo-Dw)/n.length,p=d===null?null:Math.min(d,f),h=p??f,b=g=>Math.max(0,Math.min(f,g)),v=g=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((g.clientX-E-Vo)/$)))},y=g=>{let E=Rw[g.key];!E||g.metaKey||g.ctrlKey||g.altKey||(g.preventDefault(),m(b(E(h,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
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
      aria-valuetext=${`${o[h]}: ${Nw(n[h],t)}`}
      onPointerMove=${v}
      onPointerDown=${v}
      onPointerLeave=${()=>m(null)}
      onKeyDown=${y}
      onFocus=${()=>m(h)}
      onBlur=${()=>m(null)}
    >
      ${c>0&&l`<${Lw} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}} />`}
      ${c>0&&p!==null&&l`<div
        class="tip ${p>f/2?"before":""}"
        aria-hidden="true"
        style=${{left:`${Vo+$*(p+.5)}px`}}
      >
        <strong>${o[p]}</strong>
        ${t.map(({field:g,kind:E})=>l`<span key=${g}>
            <i class=${E} />
            ${s(`reports.field.${g}`)}
            <b class="num">${s.number(n[p][g])}</b>
          </span>`)}
      </div>`}
    </div>
  </section>`}var Nw=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function Lw({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=bc(Math.max(2,...e.flatMap(({field:p})=>t.map(h=>h[p])))),c=xc-Ow,u=p=>Vo+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(Cw/r),f=t.length-1,$=p=>`M${t.map((h,b)=>`${u(b)} ${d(h[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${xc}`} aria-hidden="true">
    ${[0,i/2,i].map(p=>l`
          <line class="grid" x1=${Vo} x2=${o} y1=${d(p)} y2=${d(p)} />
          <text class="y" x=${Vo-8} y=${d(p)+4}>${s.number(p)}</text>
        `)}
    ${a!==null&&l`<line class="here" x1=${u(a)} x2=${u(a)} y1="8" y2=${c} />`}
    ${e.map(({field:p,kind:h})=>h==="bar"?t.map((b,v)=>{let y=Math.min(26,r*.58),g=c-d(b[p]);return l`<rect
              key=${`${p} ${b.date}`}
              class=${v===a?"now":""}
              x=${u(v)-y/2}
              y=${d(b[p])}
              width=${y}
              height=${g}
              rx=${Math.min(y/6,g)}
            />`}):h==="area"?l`
              <path class="area" d=${`${$(p)}L${u(f)} ${c}L${u(0)} ${c}Z`} />
              <path class="ln of-area" d=${$(p)} />
            `:l`<path class="ln" d=${$(p)} />`)}
    ${e.map(({field:p,kind:h})=>h!=="bar"&&l`<circle
          class=${h==="area"?"of-area":""}
          cx=${u(a??f)}
          cy=${d(t[a??f][p])}
          r="3.5"
        />`)}
    ${t.map((p,h)=>(f-h)%m===0&&l`<text key=${p.date} x=${u(h)} y=${xc-4}>${D$(n,p.date)}</text>`)}
  </svg>`}var C$=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
  report(filter: $filter, from: $from, to: $to, interval: $interval) {
    points { date created completed cancelled open scope done }
    leadTime { count mean p50 p85 p95 }
    cycleTime { count mean p50 p85 p95 }
  }
}`;var Mw=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,Pw=e=>Math.max(3e3,e*10),Uw=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],Fw=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function N$({place:{query:e}}){let t=I$(e),{from:n,to:o,interval:r}=t,a=x$(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=Rt.value,{data:u,failed:d,again:m}=Be(async()=>a&&{asked:i,range:t,team:c,report:(await _(C$,{filter:a,from:n,to:o,interval:r})).report},[i],Mw,Pw);I(()=>Re(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.reports")}</h1>
        <p role="status">${f&&$?qw($.points):!d&&s("loading")}</p>
      </div>
      <div class="tools">
        <${yt} />
        ${u&&$&&l`<a class="btn quiet" ...${w$($.points,u.range,u.team)}>
          <${k} name="save" />
          <span>${s("reports.csv")}</span>
        </a>`}
      </div>
    </header>
    <${Hw} query=${e} range=${t} />
    ${oi(e)&&l`<p class="hints"><span>${s("reports.viewHint")}</span></p>`}
    ${u&&$?l`<${Bw} report=${$} range=${u.range} />`:d?l`<${G} problem=${d} retry=${m} />`:l`<${ie} rows=${8} />`}
  </div>`}var qw=e=>s("reports.summary",{created:Ec(e,"created"),completed:Ec(e,"completed")}),Ec=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Hw({query:e,range:t}){let n=S$(e),o=r=>l`<input
    class="input"
    type="date"
    aria-label=${s(`reports.${r}`)}
    value=${t[r]}
    onChange=${F(a=>a&&De({...wc("own",t),[r]:a}))}
  />`;return l`<div class="filters days" role="search" aria-label=${s("tasks.filters")}>
    <select
      class="input"
      aria-label=${s("reports.range")}
      value=${t.name}
      onChange=${F(r=>De(wc(r,t)))}
    >
      ${A$.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
    </select>
    ${t.name==="own"&&l`${o("from")}${o("to")}`}
    <select
      class="input"
      aria-label=${s("reports.by")}
      value=${t.interval}
      onChange=${F(r=>De({by:r}))}
    >
      ${kc.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
    </select>
    ${n.length>0&&l`<${kt} name="view" query=${e} options=${n} />`}
    <${Sn} query=${e} />
    <${Go} query=${e} />
    <${En} query=${e} />
  </div>`}function Bw({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>jo.every(u=>!c[u])))return l`<div class="card">
      <${ee} icon="reports" title=${s("reports.none")}>${s("reports.noneHint")}</${ee}>
    </div>`;let a=e.map(({date:c},u)=>O$(o,c,u+1<e.length?U(e[u+1].date,-1):r)),i=Ec(e,"completed");return l`
    <dl class="card stats three">
      <div class="stat">
        <dt>${s("reports.throughput")}</dt>
        <dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
        <dd><small>${s(`reports.each.${o}`)}</small></dd>
      </div>
      <${R$} name="leadTime" times=${t} />
      <${R$} name="cycleTime" times=${n} />
    </dl>
    <${Sc} title=${s("reports.flow")} series=${Uw} points=${e} names=${a} interval=${o} />
    <${Sc} title=${s("reports.burnUp")} series=${Fw} points=${e} names=${a} interval=${o} />
    <details class="card all-numbers">
      <summary>${s("reports.table")}</summary>
      <div class="room">
        <table>
          <thead>
            <tr>
              <th scope="col">${s("reports.interval")}</th>
              ${jo.map(c=>l`<th scope="col" key=${c}>${s(`reports.field.${c}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${e.map((c,u)=>l`<tr key=${c.date}>
                <th scope="row">${a[u]}</th>
                ${jo.map(d=>l`<td class="num" key=${d}>${s.number(c[d])}</td>`)}
              </tr>`)}
          </tbody>
        </table>
      </div>
    </details>
  `}function R$({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class="stat">
    <dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
    <dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
    <dd>
      <small>
        ${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
      </small>
      ${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
    </dd>
  </div>`}function Ae(e){let[t,n]=w({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Kw(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function Kw(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=H(a):o||=H(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=xe(r)}return{errors:n,whole:o}}function q({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=Pe(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
  </div>`}var Se=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var _c=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function _n(){let e=ot.value;if(!no.value)return null;let t=()=>{ue.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${Xt.value}
      title=${Xt.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${k} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=no.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await ge(Aa,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await to()};return l`
    ${lf.value&&_c(e)&&l`<button
      class="btn quiet"
      onClick=${n}
      disabled=${Xt.value}
    >
      <${k} name="save" />
      <span>${s("views.update")}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
      <${k} name="pen" />
      <span>${s("views.this")}</span>
    </button>
  `}var si=()=>{ue.value=""};function M$(e){let t=new URLSearchParams(Y.peek().query);e?t.set("saved",e):t.delete("saved"),qs(t)}function P$(){let[e]=w(ot.peek()),[t,n]=w(!e),[o]=w(K("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!_c(e),i=Ae(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!Po(e)?e:no.peek())??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:y}=await _(ef,{input:v,key:o});return y.view&&await L$(y.view.id,s("views.saved",{view:y.view.name})),y}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(Aa,{id:e.id,input:h});return b.errors.length||await L$(e.id,s("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await ge(tf,{id:e.id},s("views.deleted",{view:e.name}))||(si(),M$(""),await to())};return l`<${N} class="small" labelledby="view-title" close=${si}>
    <form class="pad" onSubmit=${i.submit} novalidate>
      <h2 id="view-title">${t?s("views.save"):e?.name}</h2>
      <${Se} text=${i.whole} />
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
            ${r&&l`<${Ww} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button
          type="button"
          class="btn quiet"
          disabled=${Xt.value}
          title=${Xt.value?s("views.day"):void 0}
          onClick=${()=>n(!0)}
        >
          <${k} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${si}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${N}>`}async function L$(e,t){await to(),si(),M$(e),D({text:t})}function Ww({team:e,error:t}){let n=te.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${q} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${q}>`}function U$({task:{recurrence:e}}){if(!e)return null;let t=At(Mt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${k} name="repeat" /></span>`}var Gw=100,jw=50,Tc=new Set,F$=0;function ai(e){Tc.add(e),clearTimeout(F$),F$=setTimeout(Ac,Gw)}async function Ac(){let e=[...Tc].slice(0,jw);if(e.length){try{let{tasks:t}=await _(m$,{ids:e});for(let n of t.nodes)ce(n);for(let n of e)Tc.delete(n)}catch{return}Ac()}}J.subscribe(e=>{e==="sync"&&Ac()});Ne(({subjectId:e,changes:t})=>{Kn(e)?.relations&&t.some(({field:o})=>o==="relations")&&ai(e)});Re(async()=>{for(let{id:e,relations:t}of Ws())t&&ai(e)});function Ic({task:e}){return V(e.id).value??(Jd(e.id)?null:e)}var q$=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(Ic).flatMap(t=>t&&!t.deletedAt&&Z(t)?[t]:[]);var H$=e=>e.blocked&&Z(e)&&fe(e),B$=({task:e})=>H$(e)&&l`<${Vw} task=${e} />`;function Vw({task:e}){let t=W$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
    <${k} name="blocked" />
  </span>`}var K$=({task:e})=>H$(e)&&l`<${Yw} task=${e} />`;function Yw({task:e}){let t=W$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
    <${k} name="blocked" />
    <span>${t.length?be("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
  </p>`:null}function W$(e){let t=!e.relations;return I(()=>{t&&ai(e.id)},[e.id,t]),q$(e)}function G$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
    <i class="pie" style=${{"--part":`${100*t/n}%`}} />
    ${s.number(t)}
    /
    ${s.number(n)}
  </span>`}var Yo=({task:e})=>l`
  <${B$} task=${e} />
  <${U$} task=${e} />
  <${G$} task=${e} />
  <${_p} task=${e} />
`;var zw=matchMedia("(prefers-reduced-motion: reduce)"),j$=O(()=>He.value.size>0);function V$({id:e,mark:t}){let n=V(e).value,o=bo(()=>$e.value===e).value,r=bo(()=>He.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Qe.value=e}}
      onClick=${u=>{!u.shiftKey&&!j$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?kl(e):Dr(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>io(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${j$.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?kl(e):Dr(e)}
      />
      <${$t} task=${n} kind="status" can=${n.can.changeStatus}>
        <${re} kind="status" value=${n.status} mute />
      </${$t}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${Ko} task=${n} most=${3} />
        <${Yo} task=${n} />
      </span>
      <${$t} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${yn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
      </${$t}>
      <${$t} task=${n} kind="priority" can=${n.can.update}>
        <${re} kind="priority" value=${n.priority} />
      </${$t}>
      <${$t} task=${n} kind="assignee" can=${n.can.assign}><${ne} user=${n.assignee} /></${$t}>
    </div>
  </li>`}function $t({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{Ve.value={kind:t,ids:Y$(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var Y$=e=>He.peek().has(e)?[...He.peek()]:[e];function io(e,t){if(e.shiftKey)return;e.preventDefault(),Qe.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ve.value={kind:"actions",ids:Y$(t),anchor:a?r:{x:n,y:o}}}function zo(){let e=A(null);return I(()=>Ne(t=>{ra.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);zw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var Zw=200;function ii({query:e}){let t=A(0),[n,o]=w(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=F(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),De({q:r.current})},Zw)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function Xe(e,t,n){let o=ua(e,t,n),r=Et(()=>Hm(o)??new Ro(e,t,n),[o]);return j(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?da(o,r):r.close()),[r]),r}function Tn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,b=()=>{let R=document.elementsFromPoint(m.x,m.y).find(de=>de.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(R??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let Q=d?.getBoundingClientRect(),R=Q?m.x>Q.right-48?1:m.x<Q.left+48?-1:0:0;if(R&&d){let de=d.scrollLeft;d.scrollLeft+=R*9,d.scrollLeft!==de&&b()}$=requestAnimationFrame(v)},y=Q=>{if(m={x:Q.clientX,y:Q.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),b()}},g=Q=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[R,de]of ae)removeEventListener(R,de,!0);f&&(addEventListener("click",Oc,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Oc,!0)),t[Q]())},E=Q=>{Q.key==="Escape"&&(f&&Q.preventDefault(),g("cancel")())},T=Q=>{f&&Q.preventDefault()},ae=[["pointermove",y],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",Oc]]:[]];for(let[Q,R]of ae)addEventListener(Q,R,{capture:!0,passive:!1})}function Oc(e){e.stopPropagation(),e.preventDefault()}function z$(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of lt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>lt.indexOf(a.status)>lt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var qt=({status:e,stage:t})=>t?.name??s(`status.${e}`),es=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Zo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Jw="";function ts(e,t,n,o){let r=$=>M($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${M(t[n-1])?.rank??""}${Jw}`,u=o&&!es(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Z$(Zo(u))},m=e.key||e.title,f=u?Qw(m,u):s("did.arranged",{task:m});return J$(e,d,{rank:c,...u&&Zo(u)},f,Xw(e))}var Qw=(e,t)=>t.stage?s("did.staged",{task:e,to:qt(t)}):s(`did.${t.status}`,{task:e}),Z$=e=>"stage"in e?{stageId:e.stage?.id}:e;async function J$(e,t,n,o,r,a=K("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:Hd,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ve(a,"moveTask",qd,{id:i,input:t},[i],c,u);if(d.length)return D({bad:!0,text:s("did.refused",{what:o,why:H(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,ta(f,n)):D({text:o})}function Xw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=M(t);if(!d)return;let m={rank:o,...c},f=K("change");_e(t,f,m);let $=u&&await ex(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,h={...$||tx(e),...p&&Z$(c)};return J$(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function ex(e,t,n){try{let{above:o,below:r}=await _(Bd,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function tx(e){let t=Ao([{field:"RANK",direction:"ASC"}]),n,o;for(let r of un())r.id===e.id||!fe(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var nx=[{field:"RANK",direction:"ASC"}],ox=[{field:"UPDATED_AT",direction:"DESC"}],ci=O(()=>{let e=dn.value?.stages??[],t=JSON.stringify([e,Y.value.query.get("cancelled")]);return t!==Dc.key&&(Dc={key:t,columns:z$(e,Y.value.query.get("cancelled")==="1")}),Dc.columns}),Dc={key:"",columns:[]},X$=e=>ci.peek().find(t=>t.id===e),Rc=e=>ci.peek().find(t=>es(e,t)),Ke=x(null),li=x({x:0,y:0,width:0}),An=x("");function eh({place:{query:e}}){let t=e.get("cancelled")==="1",n=ci.value,o=n.length>4?"many":n.length>3?"four":"",r=zo();return I(()=>{let a=Ee(()=>{r.current?.classList.toggle("carrying",Ke.value!==null)});return()=>{a(),Ke.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${ot.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${yt} /><${_n} /><${xn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${ii} query=${e} />
      <${Sn} query=${e} />
      <${Go} query=${e} />
      <${En} query=${e} />
      <${ni} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>De({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${sx} key=${a.id} column=${a} want=${rx(a,je(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${An}</p>
    <${mx} />
  </div>`}var rx=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function sx({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Xe(t,Z({status:o})?nx:ox,{size:50}),i=bo(()=>cx(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=ax(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${re} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${qt(e)}</h2>
      <${lx} count=${a.ready.value?u:null} limit=${ix(t)?null:r?.limit} />
      ${Z({status:o})&&te.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:qt(e)})}
        title=${s("command.new")}
        onClick=${()=>zt({status:o,...Zo(e)})}
      >
        <${k} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${G} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(f=>[...i===f?[l`<${Q$} key="slot" />`]:[],d.get(f)])}
            ${i===null&&l`<${Q$} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ie} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function ax(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${dx} key=${n} id=${n} />`])),t.current}var ix=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function lx({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function cx(e,t){let n=Ke.value;if(!(n?.over.id!==e.id||!th(n,t)))return Z(e)?n.before:t[0]??null}var Q$=()=>l`<li class="slot" />`;function th({id:e,over:t,before:n},o){let r=M(e);return!r||!es(r,t)?!0:Z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var nh=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),lo=(e,t)=>nh(e,t).map(n=>n.dataset.task??"");function ux(e,t,n){let o=nh(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function oh(e,t){let n=lo(t,"");return n[n.indexOf(e)+1]??null}function dx({id:e}){let t=V(e).value,n=bo(()=>Ke.value?.id===e?Ke.value.by:null).value;if(!t)return null;let o=`tk${Z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Qe.value=e}}
      onClick=${()=>Gt(t)}
      onPointerDown=${a=>t.can.changeStatus&&Tn(a,{lift:i=>{let c=Rc(t);c&&(Ke.value={id:e,over:c,before:oh(e,c),by:"pointer"}),li.value=i},over:(i,c,{y:u})=>{let d=X$(i);li.value={...li.value,...c},d&&$x(d,ux(d,e,u))},drop:()=>Cc(e),cancel:()=>ah(e)})}
      onContextMenu=${a=>io(a,e)}
      onKeyDown=${a=>px(a,t)}
    >
      <${rh} task=${t} />
    </button>
  </li>`}var rh=({task:e})=>l`
    <p>${e.title}</p>
    <${Ko} task=${e} most=${5} />
    <div>
      <${re} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${yn} task=${e} />
      <${Yo} task=${e} />
      <${ne} user=${e.assignee} />
    </div>
  `;function mx(){let e=Ke.value,{x:t,y:n,width:o}=li.value;if(e?.by!=="pointer")return null;let r=M(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${rh} task=${r} />
    </div>`}function px(e,t){let n=Ke.value?.id===t.id?Ke.value:null;if(e.key===" "){if(e.preventDefault(),n)return Cc(t.id);t.can.changeStatus&&gx(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?hx(n,o):vx(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=ci.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=lo(c,t.id);Ke.value={...n,over:c,before:u[sh(n)]??null},An.value=qt(c),fx(c)}else e.key==="Escape"?(e.preventDefault(),ah(t.id)):e.key==="Enter"&&(e.preventDefault(),Cc(t.id))}var fx=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function $x(e,t){let n=Ke.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Ke.value={...n,over:e,before:t})}function sh({id:e,over:t,before:n}){let o=lo(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function hx(e,t){if(!Z(e.over))return;let n=lo(e.over,e.id),o=Math.max(0,Math.min(n.length,sh(e)+t));Ke.value={...e,before:n[o]??null},An.value=s("board.spot",{column:qt(e.over),at:o+1,n:n.length+1})}function vx(e,t){let{id:n}=e,o=Rc(e);if(!o)return;let r=lo(o,n),a=lo(o,"").indexOf(n)+t;!e.can.changeStatus||!Z(e)||a<0||a>r.length||(ts(e,r,a),An.value=s("board.spot",{column:qt(o),at:a+1,n:r.length+1}),ye(`.board [data-task="${n}"]`))}function gx(e){let t=Rc(e);t&&(Ke.value={id:e.id,over:t,before:oh(e.id,t),by:"keys"},An.value=s("board.lifted",{task:e.title,column:qt(t)}))}function Cc(e){let t=Ke.value,n=M(e);if(Ke.value=null,!t||!n)return;let o=X$(t.over.id);if(!o)return void(An.value=s("board.cancelled"));An.value=s("board.dropped",{task:n.title,column:qt(o)});let r=lo(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Z(o)?th(t,r)&&ts(n,a,i<0?a.length:i,o):ct(n,Zo(o)),ye(`.board [data-task="${e}"]`)}function ah(e){Ke.value=null,An.value=s("board.cancelled"),ye(`.board [data-task="${e}"]`)}var bx=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],yx=6,kx=4,wt=x(null),ns=x(""),ih=x("");function ch({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:C.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?yr(r)?r:C.value:`${o}-01`),i=Array.from({length:t?7:yx*7},(b,v)=>U(a,v)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Xe({...je(e),from:i[0],to:i.at(-1)},bx,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>V(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=zo(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{wt.value=null},[]);let p=b=>De(t?{week:U(a,7*b)}:{month:br(o,b)}),h=b=>De({view:b,week:"",month:""});return wx(u.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${c}</h1>
        <p role="status">${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${yt} /><${_n} /><${xn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>p(-1)}>
          <${k} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>De({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>p(1)}>
          <${k} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>h("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>h("week")}>${s("calendar.week")}</button>
      </div>
      <${Sn} query=${e} />
      <${En} query=${e} />
    </div>
    ${u.failed.value&&l`<${G} problem=${u.failed.value} retry=${()=>u.load()} />`}
    ${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
      <${ie} rows=${8} />
    </div>`}
    ${u.ready.value&&!m&&l`<div class="card narrow">
      <${ee} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${ee}>
    </div>`}
    ${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
      ${s.weekdays().map(b=>l`<span class="wd" aria-hidden="true">${b}</span>`)}
      ${i.map(b=>l`<${xx}
            key=${b}
            day=${b}
            out=${!t&&b.slice(0,7)!==o}
            most=${t?1/0:kx}
            ids=${d.get(b)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([b,v])=>l`<span><kbd>${b}</kbd> ${s(v)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${ns}</p>
  </div>`}function wx(e){let t=A(!1);j(()=>{!e||t.current||(t.current=!0,zn.peek()&&Fs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function xx({day:e,out:t,most:n,ids:o}){let r=wt.value,a=ih.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===C.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${te.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>zt({dueDate:e})}
    >
      <${k} name="plus" />
    </button>`}
    <ul>
      ${i.map(d=>l`<${Sx} key=${d} id=${d} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{ih.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Sx({id:e}){let t=V(e).value;if(!t)return null;let n=wt.value?.id===e,o=t.overdue&&Z(t),r=a=>t.can.update&&Tn(a,{lift:()=>{wt.value={id:e,over:t.dueDate??C.peek()}},over:i=>{i&&(wt.value={id:e,over:i})},drop:()=>uh(e),cancel:()=>dh(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Qe.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>io(a,e)}
      onClick=${()=>Gt(t)}
      onKeyDown=${a=>Ex(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var lh={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Ex(e,t){let n=wt.value?.id===t.id?wt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),wt.value={id:t.id,over:t.dueDate},ns.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),uh(t.id);else if(n&&lh[e.key]){e.preventDefault();let o=U(n.over,lh[e.key]);wt.value={id:t.id,over:o},ns.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),dh(t.id))}function uh(e){let t=wt.value?.over,n=M(e);wt.value=null,!(!t||!n)&&(ns.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),ct(n,{dueDate:t}),ye(`.cal [data-task="${e}"]`))}function dh(e){wt.value=null,ns.value=s("board.cancelled"),ye(`.cal [data-task="${e}"]`)}var mh=`mutation Login($input: LoginInput!) { login(input: $input) { ${Ln} } }`,_x=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Ln} } }`,Tx="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Ax="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Ix=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${Ln} session { id } }
}`,Ox=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Dx="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Cx="query Registration { instance { registrationOpen } }";function Ht({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Rx=()=>{let e=oe.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Nc(e,t=Rx()){return e?.token&&(vr(e),z(t,{replace:!0})),e}function ph(){let e=Ae(async({email:t,password:n})=>Nc((await Fe(mh,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Ht}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${$r.value&&l`<p class="note" role="status">${s($r.value)}</p>`}
    <${Se} text=${e.whole} />
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
  </${Ht}>`}function fh(){let[e,t]=w(!0);I(()=>{Fe(Cx,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Nc((await Fe(_x,{input:c})).register,"/")});return l`<${Ht}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${Se} text=${o.whole} />
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
  </${Ht}>`}function $h(){let[e,t]=w(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await Fe(Ax,{email:o});return r.ok&&t(o),r});return l`<${Ht}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${Se} text=${n.whole} />
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
  </${Ht}>`}function hh(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??oe.peek().query.get("token")??location.hash.slice(1)),[t,n]=w("");I(()=>{z("/reset",{replace:!0}),e&&Fe(Ox,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(H(a))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:a}=await Fe(Ix,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Fe(mh,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Fe(Tx,{id:a.session.id},{token:i.token}).catch(()=>{}),Nc(i,"/")});return l`<${Ht}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${Se} text=${t?"":o.whole} />
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
  </${Ht}>`}function vh(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=w(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Fe(Dx,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{z("/confirm",{replace:!0}),e&&o()},[]),l`<${Ht}
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
  </${Ht}>`}var Nx=365;function gh(){let e=Fo.value,t=e&&Uo.value.get(e.id);if(!t)return null;let n=r=>ff(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${ti}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...ei(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?So(Date.parse(t.snoozedUntil)):""}
    days=${Nx}
    close=${()=>{Fo.value=null}}
  />`}var ui=new Map;function bh({id:e,occurredAt:t}){let n=`${e} ${t}`,o=ui.get(n)??x("");return ui.has(n)||(ui.set(n,o),Lx(e).then(r=>{o.value=r},()=>ui.delete(n))),o.value?`/team/${o.value}`:"/team"}async function Lx(e){let{node:t}=await _(pp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var Mx=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Px={SECURITY:"/settings",TRANSFER:"/settings"},Ux=new Set(["MENTIONED","COMMENTED"]);function kh(){let e=Da.value,t=Hr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{J.value==="sync"&&e.failed.peek()&&e.load()},[e,J.value]);let n=e.notices.value,o=Le.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${Ql.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>De({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${Na}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${G} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Fx} key=${e.show} notices=${n} />`:l`<div class="card">
            <${ee} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${ee}>
          </div>`:!e.failed.value&&l`<${ie} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Mx.map(r=>l`<span>${rt(Ba(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${gh} />
  </div>`}function Fx({notices:e}){let t=A(null),n=A(-1);j(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Ca.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${qx} key=${a.id} notice=${a} />`)}
  </ul>`}function qx({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(V(n.id).value??n),f={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(f).flatMap(([b,v])=>v?[b]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(Qe.value=n.id)}}
  >
    ${o?l`<${ne} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${yh} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${m&&l`<${re} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
        <b>${m?m.title:e.title}</b>
      </${yh}>
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
      <${Lc}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>La(e)}
      />
      <${Lc}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>Oa(e,!c)}
      />
      <${Lc}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:b})=>{Fo.value={id:t,anchor:b}}}
      />
    </span>
  </li>`}function yh({notice:e,children:t}){let n=Hx(e),o=()=>{e.readAt||La(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function Hx(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?bh(e):t&&n&&Ux.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Px[o[0]]??null}var Lc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${k} name=${t} />
</button>`;var Bx=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Kx=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Wx=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${B} } }`,Gx=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${B} } }`,jx=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${B} } }`,Vx=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${B} } }`,Yx=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${B} ok transcript } }`,wh=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],zx={SENT:"ok",RETRYING:"warm",FAILED:"bad"},di=20;function xh(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${ee} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${ee}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${Zx} />
    <${Jx} />
    <${Qx} />
  </div>`}function Zx(){let[e,t]=w(""),[n,o]=w(di),{data:r,failed:a,again:i}=Be(()=>_(Bx,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await ge(Wx,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await ge(f?jx:Gx,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
    ${a?l`<${G} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
                <${ne} user=${d} mute big />
                <div class="who">
                  <strong>${d.name}</strong>
                  <small>
                    ${d.email} · ${s("admin.since",{when:s.date(wo(d.createdAt),{dateStyle:"medium"})})}
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
          </ul>`:l`<${ie} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+di))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Jx(){let[e,t]=w(""),[n,o]=w(di),{data:r,failed:a,again:i}=Be(()=>_(Kx,{status:wh.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ge(Vx,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${F(t)}>
        <option value="">${s("any.status")}</option>
        ${wh.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
    </div>
    ${a?l`<${G} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${zx[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${ee} title=${s("mail.none")}>${s("mail.noneHint")}</${ee}></div>`:l`<${ie} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+di))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Qx(){let[e,t]=w(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(Yx,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${Se} text=${n.whole} />
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
  </section>`}function Sh(){return l`<div class="wrap">
    <div class="empty">
      <${k} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}var Eh="taskflow.numbers",Jo=x(localStorage.getItem(Eh)==="open");function _h(){let e=Mr(),t=()=>{Jo.value=!Jo.value,localStorage.setItem(Eh,Jo.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Jo.value?l`<${Mc} /><${Pc} />`:l`<dl class="card six ${Pr()}">
          ${Xx.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Oe(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Jo.value} onClick=${t}>
      <${k} name="live" />
      ${s(Jo.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var Xx=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Mc(){let e=Mr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${_$}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${Pr()}">
    <${xt}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${xt}>
    <${xt}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${xt}>
    <${xt} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${Qn} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${xt}>
    <${xt}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${xt}>
    <${xt}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${Qn} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${xt}>
    <${xt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${vt.value.slice(0,4).map(a=>l`<${ne} user=${a} mute />`)}</div>
    </${xt}>
  </dl>`}function xt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Oe(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function Pc(){let e=A(null),[t,n]=w(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&Ce.value&&l`<${T$} flow=${Ce.value.flow} width=${t} />`}
    </div>
  </section>`}var e0=[{field:"CREATED_AT",direction:"DESC"}],Th=12,t0=["title","assignee","priority","status"];function Ah(){let e=Xe({},e0,{size:Th}),t=e.ids.value.slice(0,Th);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${Mc} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${G} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${t0.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${n0} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${ee} title=${s("tasks.none")}>${s("overview.none")}</${ee}>`:!e.failed.value&&l`<${ie} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${Pc} /><${Qr} class="page narrow card" />`}
  </div>`}function n0({id:e}){let t=V(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var o0=2e3,Uc=new Set,co=null,mi=()=>{},Oh=0;function pi(e){return Uc.add(e),()=>Uc.delete(e)}function Fc(){mi(),mi=Lt(Cd,()=>({after:co}),{next:({events:e})=>r0(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Oh=setTimeout(Dh,o0)}})}function r0(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Fc():Dh();e.__typename==="StreamReady"&&!co&&Ih(null),co=e.cursor,e.__typename==="StreamEvent"&&Ih(e.event)}function Dh(){co=null,Fc()}function Ih(e){for(let t of Uc)t(e)}No(({inbox:e})=>{co||(co=e?.cursor??null,Fc())});O(()=>S.value?.id).subscribe(()=>{mi(),mi=()=>{},clearTimeout(Oh),co=null});var Ch=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,Rh=`query ReadPreferences { preferences { ${Ch} } }`,Nh=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${B} preferences { ${Ch} } }
}`;var os=["IN_APP","EMAIL","PUSH"];function Lh(){let e=x(null),t=x(null),n=x([]),o=x({}),r=x(!1),a=O(()=>e.value&&n.value.reduce(($,{input:p})=>s0($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(Rh,{});$===i&&L(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let b=await f(p);L(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await _(Nh,{input:$})).updatePreferences;return p.length?H(p[0]):(e.value=h,c&&d(),"")}catch(p){return xe(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function s0(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var a0={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Mh=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],i0="account",l0={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Ph({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=l0[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(d0),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${os.map(r=>l`<th scope="col" key=${r}>
            <${k} name=${a0[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${c0(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${os.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${u0} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function c0({notifications:e}){let t=Mh.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Mh,[i0,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function u0({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=qc(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=os.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${os.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${qc(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${d=>qc(t,u)&&d.preventDefault()}
            onChange=${({currentTarget:d})=>c(u,d.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var qc=(e,t)=>e==="SECURITY"&&t==="EMAIL",d0=e=>[...e.querySelectorAll("input")];var m0=["OFF","DAILY","WEEKLY"],p0=Array.from({length:24},(e,t)=>t),f0=[1,2,3,4,5,6,7],Uh=["P1D","P2D","P3D","P7D","P14D"],$0={quietFrom:"20:00",quietUntil:"07:30"},h0=900,qh=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${v0} preferences=${e} wanted=${t} />
  <${g0} preferences=${e} wanted=${t} />
  <${b0} preferences=${e} wanted=${t} />
</div>`;function Qo({label:e,hint:t,why:n,children:o}){let r=Pe();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function v0({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Qo}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${m0.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${Hc}
        label=${s("told.weekday")}
        value=${r}
        all=${f0.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${Hc}
        label=${s("told.hour")}
        value=${o}
        all=${p0.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${Qo}>`}function g0({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?$0:{quietFrom:null,quietUntil:null}),a=ln.value.replaceAll("_"," ");return l`<${Qo}
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
        <${Fh}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${Fh}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${Qo}>`}function b0({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Uh.includes(t)?[t]:[],o=[...Uh,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Qo} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${Hc}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${Qo}>`}var Hc=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Fh({label:e,value:t,about:n,choose:o}){let[r,a]=w(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,h0,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function Hh({isMeant:e}){let[t]=w(Lh),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),pi(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),j(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${Ph} preferences=${t} wanted=${o} /></div>
          <${qh} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${G} problem=${t.failed.value} retry=${t.read} />`:l`<${ie} rows=${8} />`}
  </section>`}var Bc="id name service createdAt lastUsedAt error",fi=`query PushDevices { instance { vapidKey } pushDevices { ${Bc} } }`,Bh=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${B} device { ${Bc} } }
}`,Kh=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${B} deletedId } }`,Wh=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${B} device { ${Bc} } } }`;var Kc="taskflow.push",Gh="/service-worker.js",uo=x("");function Wc(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?w0()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function jh(e,t){return await Notification.requestPermission()!=="granted"?null:Jh(await Qh(e),t)}async function Vh(){localStorage.removeItem(Kc),uo.value="",await Yh()}async function Yh(){await(await(await navigator.serviceWorker?.getRegistration(Gh))?.pushManager.getSubscription())?.unsubscribe()}async function zh(e){uo.value="";let t=y0();if(!(!t||Wc()||Notification.permission!=="granted"))try{if(t.owner!==e)return await Yh();let{instance:n}=await _(fi,{});n?.vapidKey&&await Jh(await Qh(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function Zh(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&z(e.open)})}async function Jh(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(Bh,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Kc,JSON.stringify({owner:t,device:i.id})),uo.value=i.id),a}async function Qh(e){await navigator.serviceWorker.register(Gh);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&k0(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function y0(){try{return JSON.parse(localStorage.getItem(Kc)??"null")}catch{return null}}function k0(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var w0=()=>/iPhone|iPad/.test(navigator.userAgent);function Xh(){let{data:e,failed:t,again:n}=Be(()=>_(fi,{}),[uo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${G} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${S0} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${x0} vapidKey=${o} isOn=${r.some(({id:a})=>a===uo.value)} again=${n} />`}
  </section>`}function x0({vapidKey:e,isOn:t,again:n}){let[o,r]=w(!1),[,a]=w(0),i=e?Wc():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await jh(e??"",S.peek()?.id??"");u?.errors.length?D({bad:!0,text:H(u.errors[0])}):u&&D({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),D({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function S0({device:e,again:t}){let[n,o]=w(!1),r=e.id===uo.value,a=async()=>{r&&await Vh().catch(()=>{}),await ge(Kh,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ge(Wh,{id:e.id});c?.device&&!c.device.error&&D({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
  </li>`}var E0=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${B} user { ${an} } }
}`,_0=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${B} ok
  }
}`,T0=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,ev=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${B} } }`,A0=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${B} secret } }`,I0=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${B} } }`,O0=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Ln} } }`,D0=["READ","WRITE","ADMIN"];function tv({place:e}){let t=Be(()=>_(T0,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>cn()}>${s("command.signOut")}</button></div>
    </header>
    <${C0} />
    <${R0} />
    <${Hh} isMeant=${e.key==="notifications"} />
    <${Xh} />
    <${N0} keys=${o} />
    ${t.failed?l`<${G} problem=${t.failed} retry=${t.again} />`:l`
          <${L0} rows=${n} keys=${o} again=${t.again} />
          <${P0} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${Nr}</p>
  </div>`}var Bt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function C0(){let e=Ae(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(E0,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,D({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${Bt} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Se} text=${e.whole} />
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
        ${Object.entries(Rs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Ge.value.split("-")[0]===o}>${r}</option>`)}
      </${q}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${Bt}>`}function R0(){let[e,t]=w(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return xl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Bt} id="appearance" title=${s("settings.appearance")}>
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
  </${Bt}>`}var nv=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function N0({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(_0,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),D({text:s("settings.passwordChanged")})),i});return l`<${Bt} id="password" title=${s("settings.password")}>
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
      <${nv} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${Bt}>`}function L0({rows:e,keys:t,again:n}){let[o,r]=w(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ge(ev,{id:c.id},s("settings.revoked"))&&n();return l`<${Bt} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${U0(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${nv} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>cn(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${Bt}>`}async function M0(e,t){let{login:n}=await Fe(O0,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(vr(n),t&&await _(ev,{id:t.id}),null):n}function P0({rows:e,session:t,again:n}){let[o,r]=w(""),[a,i]=w(!1),c=Ae(async({name:m,scope:f,days:$,password:p},h)=>{let b=p?await M0(p,t):null;if(b)return b;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:y}=await _(A0,{input:{name:m,scopes:[f],expiresAt:v}});return i(y.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),y.secret&&(h.reset(),r(y.secret),n()),y}),u=()=>navigator.clipboard?.writeText(o).then(()=>D({text:s("settings.copied")})),d=async m=>await ge(I0,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Bt} id="api-keys" title=${s("settings.keys")}>
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
          ${m.scopes.map(f=>l`<span class="chip">${s(`scope.${f}`)}</span>`)}
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
      <${Se} text=${c.whole} />
      <div class="inline">
        <${q} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${q} name="scope" label=${s("settings.keyScope")} as="select">
          ${D0.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
  </${Bt}>`}var U0=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var ov="taskflow.draft.",F0=50,In=e=>`${e}.new`,rs=e=>`${e}.reply`,ss=e=>`${e}.edit`,Gc=new Map;function et(e){let t=Vc(e),n=Gc.get(t);if(n)return n;let o=x(jc(t)?.text??null);return Gc.set(t,o),o}function tt(e,t){et(e).value=t;let n=Vc(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),q0()}catch{}}qn.add(async()=>{let e=Vc("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Gc.clear()});var Vc=e=>`${ov}${S.peek()?.id}.${e}`;function jc(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function q0(){let e=Object.keys(localStorage).filter(n=>n.startsWith(ov));if(e.length<=F0)return;let[t]=e.sort((n,o)=>(jc(n)?.at??0)-(jc(o)?.at??0));localStorage.removeItem(t)}var H0=8e3,Kt=x([]);function $i(e){let t=()=>{clearTimeout(r),Kt.value=Kt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&pn({...e,keepalive:i})},r=setTimeout(()=>o(),H0);Kt.value=[...Kt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function rv(){let e=Kt.peek().map(({write:t})=>t);for(let{send:t}of Kt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",rv);qn.add(rv);var sv=O(()=>{let e=[...Je.value,...Kt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),av=e=>sv.value.has(e),en=e=>Me(e).all.value?.filter(({id:t})=>!sv.value.has(t))??null;function iv(e,{id:t,filename:n}){let o=K("change"),r={told:s("files.deleted",{name:n})};$i({key:o,field:"deleteAttachment",query:ka,variables:{id:t,key:o},taskIds:[e],note:r})}mn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void D({bad:!0,text:s("files.notDeleted",{why:H(n)})}):Me(e).without(t.id));var Yc=20,zc=e=>`${e}.files`,lv=e=>e?.split(" ")??[];function Xo(e,t){let n=Me(e),o=n.all.value;return lv(et(zc(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!av(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Zc(e,t){tt(zc(e),t.length?t.join(" "):null)}function hi(e,t){Zc(e,[...new Set([...lv(et(zc(e)).peek()),t])])}var vi=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,as=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var B0=3,K0=5,W0=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,We=x([]),bi=x(""),G0=new Set(["waiting","sending","cut"]),j0=O(()=>We.value.some(({state:e})=>G0.has(e))),gi=new Map,Jc=new Set,tr=(e,{place:t,commentId:n}={})=>We.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),yi=(e,t)=>tr(e,t).filter(mv);function ki(e){return Jc.add(e),()=>{Jc.delete(e)}}function tn(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=K("file"),c=a?s("files.folder"):V0(e,r,n),u=c?"refused":"waiting",d=z0(r),m={...n,id:i,key:K("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return We.value=[...We.peek(),m],m});return wi(),o.filter(({state:r})=>r==="waiting")}function Qc(e){On(e,{state:"waiting",sent:0,why:""}),wi()}function dv(e){let t=We.peek().find(n=>n.id===e);if(t){eu(e),t.state!=="refused"&&hv(e);for(let n of Jc)n(e);wi()}}function V0(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Kr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=We.peek().filter(c=>c.taskId===e&&mv(c));return cv(Xc(Me(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&cv(Y0(e,n),yi(e,n))>=Yc?s("files.fullComment",{n:Yc}):""}function Y0(e,{place:t,commentId:n}){return t?Xo(e,t):Xc((Me(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var cv=(e,t)=>new Set([...e,...Xc(t)]).size,Xc=e=>e.map(({id:t})=>t),mv=({state:e})=>e!=="refused";function z0({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function wi(){let e=We.peek().filter(({state:n})=>n==="sending").length,t=We.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,B0-e))){let o=n.turn+1;On(n.id,{state:"sending",turn:o}),Z0({...n,turn:o})}}async function Z0(e){try{if(await pv(e,K0),!er(e))return;let t=Me(e.taskId);if(t.arrived.add(e.id),e.place&&hi(e.place,e.id),await t.loadIfOpen(),!er(e))return;bi.value=s("files.arrived",{name:e.name}),eu(e.id)}catch(t){er(e)&&eS(e,t)}finally{wi()}}async function pv(e,t){let n=await J0(e);if(!n||!er(e))return;let{status:o,text:r,seconds:a}=await Q0(e,n);if(!(o===204||!er(e))){if(!t||o!==404&&!a)throw new is(r);a&&await X0(e.id,a),er(e)&&await pv(e,t-1)}}async function J0({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=W0.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(Ap,{input:c,key:t})).createAttachment;if(!nS(e))hv(e);else if(!u)throw On(e,{key:K("change")}),new is(d.map(H).join(" "));return u?.upload??null}function Q0({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Ge.peek()),c.upload.onprogress=({loaded:m})=>On(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ht(`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ht("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),gi.set(e,()=>c.abort()),c.send(t)})}function X0(e,t){return On(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{On(e,{why:""}),n()},t*1e3);gi.set(e,()=>{clearTimeout(o),n()})})}var is=class extends Error{};function eS({id:e,taskId:t,name:n},o){let r=o instanceof ht,a=r?s("files.cut"):o instanceof is||o instanceof pe?o.message:"";On(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=M(t);Me(t).opened||D({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function On(e,t){We.value=We.peek().map(n=>n.id===e?{...n,...t}:n)}function eu(e){We.value=We.peek().filter(t=>t.id!==e),fv(e)}function fv(e){gi.get(e)?.(),gi.delete(e)}function $v(){for(let{id:e}of We.peek())eu(e);bi.value=""}function tS(){for(let{id:e,state:t,turn:n}of We.peek())t!=="waiting"&&t!=="sending"||(On(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),fv(e))}var nS=e=>We.peek().some(t=>t.id===e),er=({id:e,turn:t})=>We.peek().some(n=>n.id===e&&n.turn===t);function hv(e){_(ka,{id:e,key:K("change")},{keepalive:!0}).catch(()=>{})}J.subscribe(e=>{if(e==="sync")for(let{id:t}of We.peek().filter(n=>n.state==="cut"))Qc(t)});Ee(()=>{let e=t=>t.preventDefault();if(j0.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var uv=S.peek()?.id;O(()=>S.value?.id).subscribe(e=>{if(!e)return tS();e!==uv&&$v(),uv=e});qn.add(async()=>$v());var mo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Me(e).isStale()&&(r.preventDefault(),oS(e,t))}});async function oS(e,t){try{let n=await Me(e).fresh(t);if(!n?.url)return void D({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){D({bad:!0,text:xe(n)})}}var tu=x(null);function cs(e,t){tu.value={taskId:e,id:t}}var ls=()=>{tu.value=null};function vv(){let e=tu.value,t=e?(en(e.taskId)??[]).filter(dt):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&ls()},[e,n]),I(()=>ls,[]),!e||n<0?null:l`<${rS} taskId=${e.taskId} pictures=${t} at=${n} />`}function rS({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=sS(e,o),u=f=>cs(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${N} class="lightbox" label=${o.filename} close=${ls}>
    <div class="frame" onKeyDown=${m}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${d&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${mo(e,o)}>
            <${k} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${ls} autofocus>
            <${k} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&ls()}
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
  </${N}>`}function sS(e,{id:t,url:n}){let[o,r]=w({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=Me(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:xe(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Me(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function xi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===S.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${aS} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,d=({currentTarget:m})=>{gv(m),iv(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${dt(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>cs(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${mo(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${k} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${mo(e.id,t)}>
      <${k} name="save" />
    </a>
    ${Cp(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${d}
    >
      <${k} name="trash" />
    </button>`}
  </li>`}var aS=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>wa(e.id,t)}
        />`:l`<${k} name="file" />`}
  </span>`;function Si({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{gv(m),dv(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>Qc(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${d} title=${d} onClick=${u}><${k} name="close" /></button>
  </li>`}function gv(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];ye(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function bv({task:e}){let t=Rp(e),n=en(e.id)??[],o=tr(e.id),r=mt(e),a=Kr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${bi.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${nu}
          label=${s("files.add")}
          take=${i=>tn(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${G} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${xi} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${Si} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${vv} />
  `}function nu({label:e,take:t,main:n=!1}){let o=A(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(gd(r))}
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
  `}function yv({task:e}){let{id:t,recurrence:n,can:o}=e,r=Qt.value?.id===t?Qt.value.why:"",a=({currentTarget:i})=>{Xn.value={id:t,anchor:i}};return l`
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
          <${k} name="repeat" />
          <span class="sr">${s("field.recurrence")}: </span>
          <span>${n?At(Mt(n)):s("repeat.never")}</span>
        </button>
        ${n&&l`<${iS} task=${e} />`}
        ${r&&l`<p class="error" role="alert">${r}</p>`}
      </div>
    </dd>
  `}function iS({task:e}){let t=cS(e),n=t?.next?V(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${$l(n)}</a></p>`;if(!Z(e))return null;let{upcoming:o}=t;return l`<p class="coming">
    ${o.length?l`<span>
          ${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${lS(r)}</time>`)}
        </span>`:l`<span>${s("repeat.last")}</span>`}
    ${o.length>0&&e.can.changeStatus&&l`<button
      class="btn quiet"
      onClick=${()=>Gp(e,o[0])}
    >
      ${s("repeat.skip")}
    </button>`}
  </p>`}var lS=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function cS({id:e,version:t,waiting:n}){let[o,r]=w(null),a=J.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(Bp,{id:e});!u||i||(u.nextOccurrence&&ce(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}var nn=x(null),ou=x(""),kv=()=>({row:".row",name:s("order.manual"),said:ou});function Ei(e,t,n=kv()){let o=ut(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!uS(e)||!M(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Tn(e,{lift:()=>{nn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<dS(i.querySelector(`[data-task="${f}"]`)));nn.value={id:o,before:m??null}},drop:()=>{let c=nn.value?.before??null;nn.value=null,c!==(t[t.indexOf(o)+1]??null)&&wv(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{nn.value=null}})}function _i(e,t,n=kv()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?ut(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!M(r)?.can.changeStatus||(wv(r,t.filter(i=>i!==r),a,n),ye(`${n.row}[data-task="${r}"] [data-go]`))}function wv(e,t,n,{name:o,said:r}){let a=M(e);a&&(ts(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var uS=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function dS(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function Dn({ids:e,label:t,arranged:n=!1}){let o=zo(),r=us(o,e),a=Math.max(0,...e.map(u=>M(u)?.key.length??0)),i=n?nn.value:null,c=n&&{onPointerDown:u=>Ei(u,e),onKeyDown:u=>_i(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    ...${r}
    ...${c}
  >
    ${e.map(u=>l`<${V$} key=${u} id=${u} mark=${i&&ru(u,i)} />`)}
  </ul>`}function us(e,t){let n=A(-1);return j(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(ut(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var ru=(e,t)=>e===t.id?"held":e===t.before?"next":"";function xv({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=Ic(u);return d?[{kind:u.kind,other:d}]:[]}),o=Xr.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=us(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&fe(e)&&e.version>0,i=It.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
    <div class="head">
      <h3 id="relations-title">${s("field.relations")}</h3>
      ${a&&l`<button
        class="btn quiet"
        data-field="relate"
        aria-haspopup="dialog"
        title=${`${s("command.relate")} (B)`}
        onClick=${()=>Wr("relate",e.id)}
      >
        <${k} name="plus" /> ${s("relations.add")}
      </button>`}
    </div>
    ${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
            <h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
            <ul aria-labelledby=${`relations-${u}`}>
              ${d.map(({other:m})=>l`<${mS} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
            </ul>
          `)}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function mS({task:e,kind:t,other:n}){let o=M(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Z(n)?"related":"related closed"} data-task=${n.id}>
    <${re} kind="status" value=${n.status} />
    <a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
    ${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
    ${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
    ${(e.can.update||o?.can.update)&&l`<button
      class="icon"
      aria-label=${r}
      title=${r}
      onClick=${()=>h$(e,t,n)}
    >
      <${k} name="close" />
    </button>`}
  </li>`}var pS=300;function Sv({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Ml(t).catch(()=>{}),pS)},d=[pi(m=>(!m||m.task?.id===t)&&u()),Ne(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Jp(n),a=Mo.value?.id===t?Mo.value.why:"",i=({currentTarget:c})=>{eo.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=Fl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
          <${k} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>Ul(t,c)}
          >
            <${k} name="close" />
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
      <${k} name="later" />
      <span>${s(o?"reminder.another":"reminder.set")}</span>
    </button>`}
    ${a&&l`<p class="error" role="alert">${a}</p>`}
  </div>`}var fS=200,$S=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function _v({task:e}){let[t,n]=w(""),[o,r]=w(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=Ev(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await Of(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=hS(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),Df(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
    <${k} name="plus" />
    <${Jr}
      field=${a}
      line=${t}
      write=${n}
      marks=${Ev(t,e,o).marks}
      unmark=${u}
      label=${s("subtasks.new")}
      placeholder=${s("subtasks.add")}
      paste=${c}
    />
    ${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
  </form>`}var Ev=(e,{team:t},n)=>Wa(e,{today:C.value,language:Ge.value.split("-")[0],teams:[],people:()=>_t(t.id),home:t,plain:n}),hS=e=>e.split(/\r?\n/).map(t=>t.replace($S,"").replace(/\s+/g," ").trim().slice(0,fS)).filter(Boolean);var Tv=x("");function Av({task:e}){Af(e);let t=If(e.id),n=t.map(u=>V(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&fe(e),i=It.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
    <div class="head">
      <h3 id="subtasks-title">${s("subtasks.title")}</h3>
      ${o>0&&l`
        <span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
        <${Qn} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
      `}
    </div>
    <p class="sr" role="status" aria-live="assertive">${Tv}</p>
    ${n.length>0&&l`<${vS} ids=${t} />`}
    ${a&&l`<${_v} task=${e} />`}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function vS({ids:e}){let t=A(null),n=us(t,e),o=nn.value,r={row:".part",name:s("subtasks.title"),said:Tv};return l`
    <ul
      ref=${t}
      class=${o?.before===null?"to-end":""}
      aria-label=${s("subtasks.title")}
      aria-describedby="subtasks-how"
      onPointerDown=${a=>Ei(a,e,r)}
      onKeyDown=${a=>_i(a,e,r)}
      onDragStart=${a=>a.preventDefault()}
      ...${n}
    >
      ${e.map(a=>l`<${gS} key=${a} id=${a} mark=${o&&e.includes(o.id)&&ru(a,o)} />`)}
    </ul>
    <p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
  `}function gS({id:e,mark:t}){let n=V(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
    class=${r.join(" ").trim()}
    data-task=${e}
    onContextMenu=${i=>io(i,e)}
  >
    <button
      class="cell"
      role="checkbox"
      aria-checked=${o}
      aria-label=${n.title}
      title=${s(`status.${n.status}`)}
      disabled=${!n.can.changeStatus}
      onClick=${()=>ct(n,{status:o?"PENDING":"COMPLETED"})}
    >
      <${re} kind="status" value=${n.status} mute />
    </button>
    <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
    <span class="m"><${Yo} task=${n} /></span>
    <${$t} task=${n} kind="due" can=${n.can.update}>
      ${n.dueDate?l`<${yn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
    </${$t}>
    <${$t} task=${n} kind="assignee" can=${n.can.assign}><${ne} user=${n.assignee} /></${$t}>
    <button
      class="icon"
      aria-haspopup="menu"
      aria-label=${a}
      title=${a}
      onClick=${({currentTarget:i})=>{Ve.value={kind:"actions",ids:[e],anchor:i}}}
    >
      <${k} name="more" />
    </button>
  </li>`}function Iv({task:e}){let t=e.parentId?V(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
    <a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
      <${k} name="up" />
      <code>${t.key}</code>
      <span>${t.title}</span>
    </a>
  </nav>`:null}function Ov({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(en(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!dt(a)||!t.body.includes(`(${a.id})`));return l`<${Cv}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${tr(e.id,{commentId:t.id})}
  />`}var Dv=({task:e,place:t})=>l`<${Cv}
    label=${s("files.forComment")}
    task=${e}
    files=${bS(e,t)}
    coming=${tr(e.id,{place:t})}
  />`;function bS({id:e},t){let n=Xo(e,t);return(en(e)??[]).filter(o=>n.includes(o.id))}function Cv({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${xi} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${Si} key=${r.id} upload=${r} />`)}
  </ul>`}var yS=6,kS=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Ti=(e,t)=>kS.exec(e.slice(0,t))?.[1]??null;function su(e,t){let n=W(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&W(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,yS)}function Rv(e,t,n){let o=Ti(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var wS=512;function Nv(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Lv(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&dt(r)?o.replaceChildren(xS(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(SS(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function xS(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>cs(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,wS/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>wa(e,n),u.src=n,c.className="picture",c.append(u),c}function SS(e,t,n){let{href:o,download:r,onClick:a}=mo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Mv=e=>e.includes("data-attachment");var ES={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},_S=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),TS=/^(https?:|mailto:)/i,AS=/^H[1-6]$/,IS=/^file_[0-9a-z]{26}$/,Pv=3;function nr({html:e,taskId:t,under:n=Pv}){let o=A(null),r=Mv(e)?en(t):null;return j(()=>o.current?.replaceChildren(OS(e,n)),[e]),j(()=>{o.current&&r&&Lv(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function OS(e,t=Pv){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Uv(a,o))),n}function Uv(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||_S.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Uv(a,t));if(IS.test(e.getAttribute("data-attachment")??""))return[Nv(e,e.getAttribute("alt")??e.textContent??"")];let o=ES[e.tagName];if(!o)return n();let r=document.createElement(DS(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),CS(r,e),[e.tagName==="TABLE"?NS(r):r])}function DS({tagName:e},t){return AS.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function CS(e,t){e instanceof HTMLAnchorElement&&RS(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function RS(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:TS.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function NS(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var po=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,or=`${po} attachments { id } parent { id }`,Fv=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${po} replies { ${po} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,qv=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${po} task { id } replies { ${po} } parent { ${po} replies { ${po} } }
    }
  }
}`,Hv=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${Mn} } pageInfo { hasNextPage endCursor } } }
}`,Bv=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${or} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Ai=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${or} } } } }`,Kv=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${Ai} comment { ${or} } }
}`,Wv=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${Ai} comment { ${or} }
  }
}`,Gv=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,jv=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Ai} comment { ${or} } }
}`,Vv=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Ai} comment { ${or} } }
}`,Yv=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,zv=`query AsOf($id: ID!, $at: DateTime!) {
  task(id: $id) {
    asOf(position: { at: $at }) {
      title description status priority dueDate
      stage { name } assignee { name } labels { name } team { name }
    }
  }
}`;var au=1e4,LS=9500;function ds({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=et(t).value??r,[f,$]=w(!1),p=A(null),h=Pe(),b=P=>{d?.(),tt(t,P===r?null:P)},v=PS(e,p,b),y=n?{commentId:n}:{place:t},g=yi(e.id,y),E=!m.trim(),T=g.length>0,ae=()=>{let P=p.current?.value??m;!P.trim()||P.length>au||yi(e.id,y).length||($(!1),i(P,Xo(e.id,t)))},Q=()=>{tt(t,null),c?.()},R=P=>{if(v.onKey(P))return P.preventDefault();P.key==="Enter"&&(P.metaKey||P.ctrlKey)?(P.preventDefault(),ae()):P.key==="Escape"&&c&&(P.preventDefault(),c())},de=P=>(d?.(),tn(e.id,P,y)),St=P=>{let ke=mt(e)?ko(P):[];if(ke.length){P.preventDefault();for(let $s of de(ke))dt({contentType:$s.file.type})&&Cs(P.target,vi($s))}},{isOver:at,...it}=Ds(mt(e)?de:null);return I(()=>ki(P=>{let ke=et(t).peek();ke?.includes(P)&&tt(t,as(ke,P))}),[t]),j(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
    class="composer ${at?"over":""}"
    ...${it}
    onSubmit=${P=>{P.preventDefault(),ae()}}
  >
    <textarea
      ref=${p}
      class="input"
      hidden=${f}
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
      onKeyDown=${R}
      onPaste=${St}
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
          onPointerDown=${$s=>{$s.preventDefault(),v.choose(P)}}
        >
          <${ne} user=${P} mute />
          <span>${P.name}</span>
          <span class="end sm">@${P.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${US} task=${e} text=${m} />`}
    ${!n&&l`<${Dv} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${mt(e)&&l`<${nu} label=${s("files.attach")} take=${de} />`}
      <span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${MS(m,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${Q}>${s("cancel")}</button>`}
        <button class="btn" disabled=${E||m.length>au||T}>
          ${a} <kbd>${rt("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function MS(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>LS?s("talk.left",{n:au-e.length}):s("talk.hint")}function PS(e,t,n){let[o,r]=w(null),[a,i]=w(0),c=A(null),u=A(null),d=o===null?[]:su(_t(e.team.id),o),m=()=>{let h=t.current,b=h&&h.selectionStart===h.selectionEnd?Ti(h.value,h.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let b=Rv(t.current.value,t.current.selectionStart,h);n(b.text),u.current=b.caret,f()};j(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let b=o===null?[]:su(_t(e.team.id),Ti(h.target.value,h.target.selectionStart)??"");if(!b.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%b.length);else if(h.key==="ArrowUp")i((a+b.length-1)%b.length);else if(h.key==="Enter"||h.key==="Tab")$(b[Math.min(a,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function US({task:e,text:t}){let[n,o]=w({});return I(()=>{let r=!1;return _(Yv,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(H).join(" ")}).catch(a=>({failed:xe(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${nr} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var FS=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Zv({task:e,event:t,events:n}){let[o,r]=w(!1),a=t.undoable&&qS(e,t);return l`<span class="past">
    ${a&&l`<button class="link" onClick=${()=>Sm(e,t)}>${s("past.undo")}</button>`}
    <button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
    ${o&&l`<${HS} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
  </span>`}function qS({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>FS.has(o))?e.changeStatus:e.update}function HS({task:e,event:t,events:n,close:o}){let[r,a]=w(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=w(null),[d,m]=w(null),f=()=>{let p=!1;return m(null),_(zv,{id:e.id,at:i.occurredAt}).then(h=>p||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>p||m(h)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${N} class="small" labelledby="past-title" close=${o}>
    <div class="pad past-of">
      <h2 id="past-title">${s("past.title",{task:e.key})}</h2>
      ${n.length>1&&l`<input
        type="range"
        min="0"
        max=${n.length-1}
        value=${r}
        aria-label=${s("past.moment")}
        aria-valuetext=${$}
        onInput=${({currentTarget:p})=>a(Number(p.value))}
      />`}
      <p class="dim sm"><time datetime=${i.occurredAt}>${$}</time></p>
      ${d?l`<${G} problem=${d} retry=${f} />`:c?l`<${BS} was=${c.was} />`:l`<${ie} rows=${3} />`}
      <div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
    </div>
  </${N}>`}function BS({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
    <h3>${e.title}</h3>
    <dl>
      ${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
    </dl>
    ${e.description&&l`<p class="was">${e.description}</p>`}
  `}var iu=new Date().toISOString();function ms({parent:e,...t}){return{...t,parentId:e?.id??null}}function Jv(e,t){let n=new Map(e);for(let a of t)KS(n,a);let o=[...n.values()].sort(Ii),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Ii=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function KS(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,GS(r,o));let a=e.get(n.id);if(!a)return;let i=WS(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function WS(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return lu(e);if(t==="react")return{reactions:jS(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??iu:null,resolvedBy:r?cu():null}}var lu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??iu,can:{update:!1,delete:!1,resolve:!1}});function GS({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:cu(),createdAt:r.at??iu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function cu(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function jS(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,cu()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Xv=["createComment","updateComment","deleteComment","resolveComment","react"],rr=x(new Map),VS=O(()=>[...Je.value,...Kt.value.map(({write:e})=>e)].filter(({field:e})=>Xv.includes(e))),eg=e=>VS.value.filter(({taskIds:t})=>t[0]===e),uu=new Set;function tg(e){return uu.add(e),()=>uu.delete(e)}function Oi(e,t,n,o){let r=n?rs(n):In(e),a={id:K("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};tt(r,null),Zc(r,[]),Di(e,"createComment",Kv,{input:a},{at:new Date().toISOString()})}function mu(e,t,n,{back:o=!1}={}){if(tt(ss(t.id),null),$u(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Di(e,"updateComment",Wv,{id:t.id,body:n,version:t.version||void 0},r)}function ng(e,t){let n=K("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};$i({key:n,field:"deleteComment",query:Gv,variables:o,taskIds:[e],note:r})}function pu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Di(e,"resolveComment",jv,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function fu(e,t,n,o){Di(e,"react",Vv,{id:t.id,emoji:n,on:o},{})}function $u(e){let t=new Map(rr.peek());t.delete(e)&&(rr.value=t)}function Di(e,t,n,o,r){let a=K("change"),i=new Promise(c=>du.set(a,c));pn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Yn(i)}var du=new Map;mn(Xv,(e,t)=>{let n=t.comment?ms(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of uu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?zS(e,o):YS(e,n),du.get(e.key)?.(t),du.delete(e.key)});function YS({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void D({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>mu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>pu(n,r,!t.resolved))}function zS({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Qv(a.parentId?rs(a.parentId):In(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Qv(ss(i),c),r.code==="CONFLICT"&&u&&!o.back){rr.value=new Map([...rr.peek(),[i,ms(u)]]);return}D({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:H(r)})})}}function Qv(e,t,n=[]){et(e).peek()===null&&tt(e,t);for(let o of n)hi(e,o)}var ZS=10,JS=4,Ci=class{constructor(t){this.taskId=t,this.comments=x(new Map),this.events=x([]),this.floor=x(null),this.moreEvents=x(!1),this.ready=x(!1),this.failed=x(null),this.news=x(null),this.threads=O(()=>Jv(this.comments.value,eg(t))),this.items=O(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[tg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ne(n=>n.subjectId===this.taskId&&this.putEvents([n])),Re(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(Fv,{id:this.taskId,last:ZS,before:t}),o=n?.comments;return{comments:rg(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<JS;o+=1){let{task:r}=await _(Hv,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(og))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(qv,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...rg([o??r]).values()]}listen(){this.hush(),this.hush=Lt(Bv,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([ms(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([lu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(og),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Ii(i,t)>=0,o=this.threads.value.map(i=>({...QS(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(XS)]}},og=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",QS=({createdAt:e,id:t})=>({createdAt:e,id:t}),XS=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Ii(e,t);function rg(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var hu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},sg=Object.keys(hu);function ag({taskId:e,comment:t,can:n}){return sg.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${eE}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>fu(e,t,r.emoji,!r.mine)}
    />`)}function eE({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=Pe(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${hu[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function ig({taskId:e,comment:t}){let[n,o]=w(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return j(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${sg.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${d}
          onClick=${()=>{fu(e,t,u,!d),a()}}
        >
          ${hu[u]}
        </button>`})}
    </span>`}
  </span>`}var tE=5;function lg({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=w(!1),[c,u]=w(!1),[d,m]=w(!1),f=rs(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-tE-1),h=e.can.comment,b=()=>{i(!0),ye(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),ye(`[data-thread="${t.id}"] button`)},y=()=>{u(!0),ye(`[id="${n[0].id}"]`)};return $?l`<${nE} first=${t} replies=${n} open=${b} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${k} name="check" />
      <span>${cg(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${vu} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{pu(e.id,t,!t.resolvedAt),i(!1),ye(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${vu}>
    ${(n.length>0||d||et(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${y}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${vu} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(d||et(f).value!==null?l`<${ds}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${d}
            stay=${()=>m(!0)}
            send=${(g,E)=>{Oi(e.id,g,t.id,E),m(!1),ye(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{m(!1),ye(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function nE({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${k} name="check" />
    <span>
      <b>${bu(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${cg(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function vu({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=w(!1),c=ss(t.id),u=rr.value.get(t.id),d=n===t.id;j(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),$u(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||et(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${d?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${yu(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:bu(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${ne} user=${t.author} mute />
    <div>
      <header>
        <b>${bu(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${rE} clash=${u} end=${m} place=${c} />`}
      ${f?l`<${ds}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{mu(e.id,u??t,p),m()}}
            cancel=${m}
          />`:l`<${oE} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${Ov} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${ag} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${ig} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${gu} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${gu} name="link" icon="link" onClick=${()=>sE(e,t)} />`}
          ${t.can.delete&&l`<${gu}
            name="delete"
            icon="trash"
            onClick=${()=>{aE(r.current),ng(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function oE({task:e,comment:t,place:n}){let o=et(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${nr} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{tt(In(e.id),[et(In(e.id)).peek(),o].filter(Boolean).join(`

`)),tt(n,null),ye(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>tt(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function rE({clash:e,place:t,end:n}){let o=()=>{tt(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var gu=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${k} name=${t} />
</button>`,bu=({author:e})=>e?yu(e)?s("you"):e.name:s("feed.someone"),yu=e=>e!==null&&e.id===S.value?.id;function cg({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return yu(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function sE(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),D({text:s("talk.copied")})}function aE(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];ye(o?`#${o.id}`:".talk-end textarea")}function ug({task:e}){let t=Et(()=>new Ci(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{J.value==="sync"&&t.failed.peek()&&t.load()},[J.value]);let o=iE(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${G} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${ie} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${Va} key=${i} event=${u} short>
                <${Zv} task=${e} event=${u} events=${t.events.value} />
              </${Va}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${lg} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${lE} kind=${i} read=${d} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${ds}
            key=${e.id}
            task=${e}
            place=${In(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>Oi(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function iE(e){let t=oe.value.query.get("comment"),[n,o]=w(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):D({bad:!0,text:s("talk.notHere")})).catch(a=>D({bad:!0,text:xe(a)}))},[e,t,r]),n===t?n:null}function lE({kind:e,read:t}){let[n,o]=w(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>D({bad:!0,text:xe(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var cE=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function ku(e){return e.split(cE).map((t,n)=>n%2?uE(t):t)}var dg=e=>ku(e).some(t=>typeof t!="string");function uE(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:se.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var dE=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,mE=/<(?!\/?p>|br)/,pE=2;function wu({task:e,field:t,can:n}){let o=e[t]??"",r=fE(e,t==="description"?o:""),[a,i]=w(null),[c,u]=w(null),[d,m]=w(!1),f=A(null),$=A(0),p=A(!1),h=()=>{$.current||=Kn(e.id)?.version??0},b=async(R,de)=>{let St=t==="title"?R.replace(/\s+/g," ").trim():R;if(i(null),$.current=0,t==="title"&&!St)return;let at=await ct(e,{[t]:St||null},{expectedVersion:de||void 0,quiet:"conflict"}),it=at.errors.find(P=>P.code==="CONFLICT");it?u({mine:St,theirs:it.current?.[t]??Kn(e.id)?.[t]??"",version:it.currentVersion??0}):at.errors.length&&i(R)},v=R=>{let de=R.target.value;de!==o&&!p.current?b(de,$.current):i(null),p.current=!1,$.current=0,m(!1)},y=R=>{R.key==="Escape"&&a!==null&&(R.preventDefault(),R.stopPropagation(),i(null),p.current=!0),R.key==="Enter"&&(t==="title"||R.metaKey||R.ctrlKey)&&(R.preventDefault(),R.target.blur())},g=R=>{R.key!=="Enter"||R.target!==R.currentTarget||(R.preventDefault(),R.currentTarget.querySelector("textarea")?.focus())},E=R=>{!n||R.target instanceof Element&&R.target.closest("a, button")||getSelection()?.toString()||m(!0)};j(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let T=R=>{let de=n&&mt(e)&&t==="description"?ko(R):[];if(de.length){R.preventDefault();for(let St of tn(e.id,de))dt({contentType:St.file.type})&&Cs(R.target,vi(St))}};I(()=>ki(R=>{a!==null?i(as(a,R)):n&&o.includes(R)&&b(as(o,R),0)}),[a,o]);let ae=R=>{u(null),R&&c&&b(c.mine,c.version)},Q={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:F(R=>{h(),p.current=!1,i(R)}),onBlur:v,onKeyDown:y,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${Q} />
        </div>`:a===null&&!d&&(r||dg(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
              ${r?l`<${nr} html=${r} taskId=${e.id} under=${pE} />`:ku(o)}
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
            ref=${f}
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
        <button class="btn quiet" onClick=${()=>ae(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>ae(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function fE({id:e,waiting:t},n){let[o,r]=w({text:"",html:""}),a=dE.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(Md,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&mE.test(o.html)?o.html:null}var $E=e=>e.can.delete&&(S.value?.role==="ADMIN"||se.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ri({task:e}){let[t,n]=w(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>ia(e)}>
      ${s("command.restore")}
    </button>`}
    ${$E(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${N} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),wm(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${N}>`}
  </span>`}var mg=6,hE=300;function pg({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>Ua([e])}
  >
    <${k} name=${e.watching?"bell-on":"bell"} />
  </button>`}function fg({task:e}){I(()=>{let o=0,r=()=>_(Pd,{id:e.id}).then(({task:i})=>i&&ce(i),()=>{}),a=Ne(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,hE))});return()=>{clearTimeout(o),a()}},[e.id]);let t=vE(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(mg).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,mg).map(o=>l`<${ne} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function vE({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function $g({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${gE} task=${e} />`}
      <${Iv} task=${e} />
      <${wu} task=${e} field="title" can=${t.update} />
      <${K$} task=${e} />
      <dl>
        <${st} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${re} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${st}>
        ${Dt(e.team.id).length>0&&l`<${st}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${k} name="board" />
          <span>${jt(e.stage)?.name??s("stages.none")}</span>
        </${st}>`}
        <${st} task=${e} field="assignee" can=${t.assign} keys="A">
          <${ne} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${st}>
        <${st} task=${e} field="due" can=${t.update} keys="D">
          <${k} name="calendar" />
          <span>${e.dueDate?l`<${yn} task=${e} />`:s("due.never")}</span>
        </${st}>
        <${yv} task=${e} />
        <${st} task=${e} field="priority" can=${t.update} keys="P">
          <${re} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${st}>
        <${st} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${Ko} task=${e} mute />`:l`<${k} name="label" /><span>${s("labels.none")}</span>`}
        </${st}>
        <dt>${s("field.watchers")}</dt>
        <dd><${fg} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${Sv} task=${e} /></dd>
        <${st} task=${e} field="team" can=${t.update&&te.value.length>1}>
          <${k} name="team" />
          <span>${e.team.name}</span>
        </${st}>
      </dl>
    </div>
    <${wu} task=${e} field="description" can=${t.update} />
    <${Av} task=${e} />
    <${xv} task=${e} />
    <${bv} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${ug} task=${e} />
  `}function gE({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${Ri} task=${e} />
  </div>`}function st({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Ve.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}var xu=3,bE=3e3;function hg({task:e}){let t=yE(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
    <span class="sr">${o}</span>
    ${t.slice(0,xu).map(r=>l`<${ne} key=${r.id} user=${r} mute />`)}
    ${t.length>xu&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-xu)}</span>`}
  </span>`}function yE(e,t){let[n,o]=w([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Lt(Ud,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,bE)},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),J.value==="offline"?[]:n}function vg(){let{key:e=""}=oe.value,[t,n]=w({key:e,id:null,gone:!1,failed:null}),o=Ks(e)??(t.key===e?t.id:null),r=o?V(o).value:null,a=async()=>{let f=(await _(Ld,{id:e})).task;if(oe.peek().key===e){if(!f)return o&&M(o)?.waiting?void 0:(o&&Ct(o),n({key:e,id:o,gone:!0,failed:null}));ce(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),Re(a)),[e]),I(()=>{r?.key&&r.key!==e&&z(`/t/${r.key}`,{replace:!0})},[r?.key]),j(()=>{$e.value=o},[o]);let c=kE(o??e,!!r),{isOver:u,...d}=Ds(r&&mt(r)?f=>tn(r.id,f):null),m=f=>{if(!r||!mt(r)||f.defaultPrevented)return;let $=ko(f);$.length&&(f.preventDefault(),tn(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${m}
    ...${d}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Bn}>
        <${k} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${hg} task=${r} /><${pg} task=${r} /><${xE} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Bn}>
          <${k} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${wE(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function kE(e,t){let n=A(null);return j(()=>{let o=document.activeElement,r=ut(o);return()=>{let a=$e.peek();$e.value=null,ac(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),j(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),j(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function wE(e,t,n){return e?l`<${$g} key=${e.id} task=${e} />`:t?.failed?l`<${G} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ee} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${ee}>`:l`<${ie} rows=${5} />`}function xE({task:e}){return["link","delete"].flatMap(t=>pt.filter(n=>n.id===t&&ft(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>Ft(t,[e])}
      >
        <${k} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var SE="\uFFFF",ps=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():SE}),gg={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:lt.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Vt.indexOf(e)}],assignee:({assignee:e})=>[ps(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[ps(e.id,e.name,"")],stage:({stage:e})=>{let t=jt(e);return[ps(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>ps(t,n,"")):[ps("",void 0,s("labels.none"))],due:e=>[EE(e)]},Su=Object.keys(gg);function EE(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&Z(e)?0:t?t<=C.value?1:t<=U(C.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function bg({ids:e,by:t}){let n=new Map;for(let r of e){let a=V(r).value;for(let i of a?gg[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${Dn} ids=${i} label=${a} />
    </section>`)}function yg({view:e}){let{data:t,failed:n,again:o}=Be(()=>_(nf,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;I(()=>{for(let i of r?.nodes??[])ce(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(M);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${_n} /></div>
    </header>
    ${n&&!r?l`<${G} problem=${n} retry=${o} />`:r?a.length?l`<${Dn} ids=${a} label=${e.name} />`:l`<div class="card">
              <${ee} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${ee}>
            </div>`:l`<${ie} rows=${8} />`}
  </div>`}var _E=["overdue","today","week","none"],TE=new Set(["q","status","priority","due","label","stage","blocked"]);function kg({place:e}){let t=ot.value;return t&&!Po(t)?l`<${yg} view=${t} />`:l`<${AE} place=${e} />`}function AE({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...je(e),...n?{status:void 0}:!t&&{status:Gr}},r=Pt[e.get("sort")??"new"]??Pt.new,a=Xe(o,r),i=Su.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>TE.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${ot.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${yt} /><${_n} /><${xn} /></div>
    </header>
    <${IE} query=${e} filtered=${u} />
    <${Gf} />
    <${DE} list=${a} filtered=${u} arranged=${r===Pt.manual&&!i} group=${i} />
  </div>`}function IE({query:e,filtered:t}){let n=()=>z(Oe("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${ii} query=${e} />
    <${kt}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...lt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${k$} query=${e} />
    <${Go} query=${e} />
    <${Sn} query=${e} />
    <${En} query=${e} />
    <${ni} query=${e} />
    <${kt} name="due" query=${e} options=${_E.map(o=>[o,s(`filter.${o}`)])} />
    <${OE} query=${e} />
    <${kt} name="group" query=${e} options=${Su.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function OE({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${F(t=>De({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Pt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function DE({list:e,filtered:t,arranged:n,group:o}){let r=A(null);return I(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${G} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${ou}</p>
    `}
    ${o?l`<${bg} ids=${e.ids.value} by=${o} />`:l`<${Dn} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${ee} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${ee}>
    </div>`:l`<${ie} rows=${8} />`}var CE=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${B} } }`,Sg=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${B} }
}`,RE=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${B} } }`,NE={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},wg=1e6;function Eg({team:e,runs:t}){let[n,o]=w(null),{stages:r,said:a,held:i,grip:c}=LE(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
                <${PE} stage=${d} />
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
          <${UE} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
              <${re} kind="status" value=${f} color=${$} />
              <span>${m}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${FE} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function LE(e){let[t,n]=w(null),[o,r]=w(null),[a,i]=w(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=ME(e,t),f=m.map(({id:h})=>h),$=({id:h,name:b},v)=>{let y=v.indexOf(h);n(v),i(s("board.spot",{column:b,at:y+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await ge(Sg,{id:h,input:{afterId:v[y-1]??null}}),await Ze().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,b)=>({onKeyDown:v=>{let y=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;y&&(v.preventDefault(),!(b+y<0||b+y>=f.length)&&($(h,xg(f,h.id,b+y)),ye(`[data-grip="${h.id}"]`)))},onPointerDown:v=>Tn(v,{lift:()=>{c.current=f,r(h.id)},over:y=>{let g=c.current.indexOf(y??"");g<0||(c.current=xg(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==b?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function ME(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var xg=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function PE({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=w({}),[d,m]=w(null),f=Pe(),$=v=>{u(({[v]:y,...g})=>g),m(y=>y?.field===v?null:y)},p=async(v,y)=>{let g=await _g(Sg,{id:t,input:{[v]:y,expectedVersion:i}});if(g)return m({field:v,why:g});await Ze().catch(()=>{}),$(v)},h=(v,y)=>{if(v==="name"){let E=y.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let g=y.trim()===""?null:Number(y);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=wg)?m({field:"limit",why:s("columns.badLimit")}):p("limit",g)},b=(v,y)=>({value:c[v]??y,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?f:void 0,onInput:F(g=>u(E=>({...E,[v]:g}))),onBlur:({currentTarget:{value:g,validity:E}})=>E.badInput?m({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=y,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??NE[o]}
        onInput=${F(v=>u(y=>({...y,color:v})))}
        onChange=${F(v=>v!==r&&p("color",v))}
      />
      ${r&&l`<button
        class="icon"
        aria-label=${s("columns.plain",{column:n})}
        title=${s("columns.plain",{column:n})}
        onClick=${()=>p("color",null)}
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
      <${re} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${wg}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${b("limit",a===null?"":String(a))}
    />
    ${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
  `}async function _g(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?H(n[0]):""}catch(n){return xe(n)}}function UE({team:e}){let t=Ae(async({name:n,status:o},r)=>{let{createStage:a}=await _(CE,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Ze()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${Se} text=${t.whole} />
    <${q} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${q} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${lt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${q}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function FE({stage:e,stages:t,close:n}){let{data:o,failed:r}=Be(()=>_(_o,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=w(""),[c,u]=w(""),d=o?.tasks.totalCount,m=qE(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await _g(RE,{id:e.id,to:f?.id});if(p)return u(p);n(),await Ze().catch(()=>{})};return l`<${N} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${Se} text=${c} />
      <p role="status">
        ${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
        ${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(d||r)&&f?l`<${q} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${F(i)}>
            ${t.filter(p=>m.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
          </${q}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${N}>`}function qE(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var HE=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${B} } }`,BE=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${B} }
}`,KE=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${B} } }`;function Tg({team:e,runs:t}){let[n,o]=w(null),r=gt(e.id),a=te.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Ys.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${WE} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${k} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${GE} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${ao} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${jE} label=${n} close=${()=>o(null)} />`}
  </section>`}function WE({label:e}){let[t,n]=w(null),[o,r]=w(null),a=async u=>{await ge(BE,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Ze(),n(null),r(null)},i=F(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
  `}function GE({team:e,labels:t}){let[n,o]=w(""),r=Ae(async({name:a,color:i},c)=>{let{createLabel:u}=await _(HE,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Ze()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${Se} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||Oo(t)}
      onInput=${F(o)}
    />
    <${q} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function jE({label:e,close:t}){let{data:n,failed:o}=Be(()=>_(_o,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ge(KE,{id:e.id},s("labels.deleted",{label:e.name}))&&await Ze()};return l`<${N} class="small" labelledby="delete-label" close=${t}>
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
  </${N}>`}var Ag=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Ig=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${B} }
}`,VE=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${B} }
}`,YE=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${B} team { id key } }
}`,zE=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${B} }
}`,ZE=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${B} }
}`,JE=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Li(e,t,n){let o=await ge(e,t,n);return o&&await Ze(),o}var QE="Everybody who registers joins this team.",XE=e=>e?.default&&e.description===QE?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function Og(){let e=se.value,t=e.find(({key:n})=>n===Y.value.key)??Ie.value.find(n=>n.default)??Ie.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${XE(t)}</p></div>
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
    ${t?l`<${e_} key=${t.id} team=${t} />`:l`<div class="card"><${ee} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${ee}></div>`}
    ${t&&l`<${Eg} key=${t.id} team=${t} runs=${Ni(t)} />`}
    ${t&&l`<${Tg} key=${t.id} team=${t} runs=${Ni(t)} />`}
    ${t&&Ni(t)&&l`<${n_} key=${t.id} team=${t} />`}
    <${o_} />
  </div>`}var Ni=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function e_({team:e}){let t=Ni(e)&&!e.archivedAt,n=(o,r)=>{let a=Ag.find(i=>i===r);a&&Li(Ig,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${ne} user=${o} mute big />
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
                  ${Ag.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>Li(VE,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${k} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${t_} team=${e} />`}
  </section>`}function t_({team:e}){let[t,n]=w(""),o=t.trim().length<2?"":t.trim(),{data:r}=Be(()=>o?_(JE,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Li(Ig,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
          <${ne} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function n_({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await _(zE,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Ze(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${Se} text=${t.whole} />
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
          onClick=${()=>Li(ZE,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function o_(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await _(YE,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Ze(),z(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Se} text=${e.whole} />
      <div class="inline">
        <${q} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${q} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var Dg=["PENDING","IN_PROGRESS"],Eu=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],r_=[{field:"CREATED_AT",direction:"DESC"}],s_=["down","up","open","status","priority","assignee","due","keys"];function Cg({place:{query:e}}){let{team:t,assignee:n}=je(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Xe({due:"overdue",...r},Eu,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Xe({due:"today",status:Dg,...r},Eu,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Xe({due:"later",status:Dg,...r},Eu,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Xe(r,r_,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(C.value)}</h1><${a_} /></div>
      <div class="tools"><${yt} /><${xn} /></div>
    </header>
    <${_h} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${i_} key=${i.title} ...${i} />`)}
          <${Qr} class="page narrow card" />
        `:l`<${ie} rows=${8} />`}
    <p class="hints">
      ${s_.map(i=>l`<span>${rt(Ba(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function a_(){let e=Mr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Pr()}>
    ${be("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function i_({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${G} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(m)}</span>`}
      ${t.more.value&&l`<a href=${Oe(n)}>${s("today.all")}</a>`}
    </header>
    ${d.length?l`<${Dn} ids=${d} label=${e} />`:l`<div class="card">
          <${ee} title=${r} action=${i&&l`<${y$} />`}>${a}</${ee}>
        </div>`}
  </section>`}var l_=[{field:"UPDATED_AT",direction:"DESC"}];function Rg({place:{query:e}}){let{team:t,assignee:n}=je(e),o=Xe({team:t,assignee:n,deleted:!0},l_),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${yt} /></div>
    </header>
    ${o.failed.value&&l`<${G} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${c_} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${ee} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${ee}>
          </div>`:!o.failed.value&&l`<${ie} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function c_({id:e}){let t=V(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Qe.value=e}}>
    <${re} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${Ri} task=${t} />
  </li>`:null}var u_=()=>l`<p class="boot" role="status">${s("loading")}</p>`,d_={"sign-in":ph,register:fh,forgot:$h,reset:hh,confirm:vh},m_={today:Cg,inbox:kh,tasks:kg,board:eh,calendar:ch,reports:N$,trash:Rg,team:Og,settings:tv,overview:Ah,instance:xh,unknown:Sh},p_={palette:Jf,keys:Lf,new:jf,more:a$,delete:i$,view:P$},f_=3e3,Ng=["wheel","touchstart","keydown","pointerdown"];function Lg(){let{name:e,path:t}=oe.value,n=S.value?.id,o=sl.has(e),r=d_[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&z(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!al.has(e)&&z("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!al.has(e))?l`<${r} key=${e} />`:n?l`<${h_} key=${n} />`:null}function $_(){let e=Xm();return e&&fl(),e}function h_(){let[e,t]=w($_),[n,o]=w(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await ep(),e)return;await Eo(S.peek()?.locale),fl(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof pe))&&setTimeout(a,f_)}}};return j(()=>(a(),()=>{r.current=!0,op()}),[]),n&&!e?l`<main class="gate" id="main"><${G} problem=${n} retry=${a} /></main>`:e?l`<${v_} />`:l`<${u_} />`}function v_(){let e=p_[ue.value],t=oe.value.name==="task";return bd(),l`
    <div class="shell ${t?"beside":""} ${Ot.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${k_}>${s("skip")}</a>
      <${g_} />
      <${s$} />
      <${b_} />
      <${n$} />
      ${t&&l`<${vg} />`}
    </div>
    <${o$} />
    <${l$} />
    <${Ff} />
    <${b$} />
    <${d$} />
    <${v$} />
    ${e&&l`<${e} key=${ue.value} />`}
  `}function g_(){let e=$e.value&&V($e.value).value,{name:t}=Y.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Le.value?`(${s.number(Le.value)}) `:"";return j(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function b_(){let{name:e,path:t}=Y.value,n=m_[e],o=A(null),r=A({name:e,path:t}),[a,i]=ed(u=>console.error(u));j(()=>{let{step:u,scroll:d}=Fs.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&$n(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),y_(u==="pop"?d:0)},[t]);let c=zn.value&&oe.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${J.value!=="sync"&&l`<p class="line narrow"><${pc} />${mc()}</p>`}
    ${Lr.value&&S.value?.emailConfirmed===!1&&l`<${c$} />`}
    ${a?l`<${G} problem=${new pe([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${Y.value} />`}
  </main>`}function y_(e){let t=Hs();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Hs();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Ng)removeEventListener(r,o)};for(let r of Ng)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function k_(e){e.preventDefault(),document.getElementById("main")?.focus()}var w_=1200,fs="",Mg=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&He.peek().size&&!Mi("dialog"))return $n();if(e.key==="Escape"&&oe.peek().name==="task"&&!Mi("dialog:not(.sheet)"))return Bn();let t=x_(e);t&&(e.preventDefault(),Ft(t))});function x_(e){let t=S_(e);if(!t)return null;if(t==="mod+k")return Mi("dialog:not(.sheet)")?null:Pg(t);if(__(e.target)||e.ctrlKey||e.metaKey||e.altKey||Mi("dialog:not(.sheet)")||t==="enter")return null;let n=fs?`${fs} ${t}`:t;return fs="",clearTimeout(Mg),n==="g"?(fs="g",Mg=setTimeout(()=>{fs=""},w_),null):Pg(n)}function Pg(e){return pt.find(t=>t.keys===e&&ft(t))}function S_(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var E_="input, textarea, select, [contenteditable]",__=e=>e instanceof Element&&e.closest(E_),Mi=e=>document.querySelector(`${e}[open]`)!==null;var _u=document.getElementById("app"),T_=2e3,Fg=Eo(yd());try{await Promise.all([Fg,A_()]),S.peek()&&await Eo(S.peek()?.locale),_u.replaceChildren(),Ju(l`<${Lg} />`,_u)}catch(e){qg(s("error.UNREACHABLE")),console.warn(e)}Zh();var Ug=O(()=>S.value?.id);Ee(()=>{Ug.value&&zh(Ug.value)});Ee(()=>{S.value&&(Eo(S.value.locale),Gn())});async function A_(){for(;;)try{await Pn();return}catch(e){if(e instanceof pe)return Un();await Fg,qg(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,T_)})}}function qg(e){let t=_u.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

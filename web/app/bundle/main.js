var Ui=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Ui(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Ti=new Map;function jm(e){var t=Ti.get(this);return t||(t=new Map,Ti.set(this,t)),(t=Ui(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],m=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],a===1?o==="<"?(m(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[d][f+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var z,Fi,qi,Ot,Ls,ar,Hi,rr,Bi,qs,Ns,Gm,mo=Symbol.for("pv"),ir={},lr=[],Wm=/^m(i|n|o|s|text|space)$/,Hs=Array.isArray,Bs=lr.slice,Qt=Object.assign;function Jt(e){e&&e.parentNode&&e.remove()}function Ki(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?Bs.call(arguments,2):n),ro(e,i,o,r,null)}function ro(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mo,__v:r||++Fi,__i:-1,__u:0};return!r&&z.vnode&&z.vnode(a),a}function xn(e){return e.children}function so(e,t){this.props=e,this.context=t,this.__g=0}function Rt(e,t){if(t==null)return e.__&&Rt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Rt(e)}function zm(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Qt({constructor:mo},n)).__v=n.__v+1,z.vnode&&z.vnode(t),Ks(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Rt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Yi(r,t,a),n.__=n.__e=null,t.__e!=o&&ji(t))}function ji(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ji(e)}function Ei(e){(8&e.__g||(e.__g|=8,Ot.push(e),ar++))&&Ls==z.debounceRendering||((Ls=z.debounceRendering)||queueMicrotask)(Gi)}function Gi(){try{for(var e,t=1;Ot.length;)Ot.length>t&&Ot.sort(Hi),e=Ot.shift(),t=Ot.length,8&e.__g&&zm(e)}finally{(ar=Ot.length)&&(Ls||queueMicrotask)(Gi)}}function Wi(e,t,n,o,r,a,i,c,u,m,d){var f,$,p,h,w,v,S=o.__k||lr,g=t.length;for(u=Vm(n,t,S,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||ir,p.__i=f,v=Ks(e,p,$,r,a,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&js($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(u=zi(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=w,u}function Vm(e,t,n,o,r){var a,i,c,u,m,d,f,$,p,h=n.length,w=h,v=0,S=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=ro(null,i):Hs(i)?i=g[a]=ro(xn,{children:i}):i.constructor===mo&&i.__b?i=g[a]=ro(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Ym(i,n,u,w))&&(w--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,S=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(S){for(d=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[a]=v+1}for(v=d.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(w)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Rt(c)),Gs(c,c));return o}function zi(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=zi(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Rt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ym(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Ai(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function nr(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ai(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ai(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ns[t]||(Ns[t]=Zm(t)),(e.__a||(e.__a={}))[t]=qs,a=t!=(t=t.replace(Bi,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Zm(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[rr]==null)t[rr]=qs++;else if(t[rr]<this.__a[e])return;return n(z.event?z.event(t):t)}}}function Ks(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,w,v,S,g,b,T,G,M,A,X,at,qe,He,C=t.type;if(t.constructor!==mo)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=a=[],d.nodeType==8?c=sr(d,a):a.push(d),c=a[0]||c),(d=z.__b)&&d(t);e:if(typeof C=="function"){$=i.length;try{if(S=t.props,g=(d=C.prototype)&&d.render,b=(d=C.contextType)&&o[d.__c],T=d?b?b.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new C(S,T):(t.__c=p=new so(S,T),p.constructor=C,p.render=Qm),b&&b.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),C.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Qt({},p.__s)),Qt(p.__s,C.getDerivedStateFromProps(S,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(S!==h&&g&&!C.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,T)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ce){ce&&(ce.__=t)}),lr.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Rt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,T),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,v)})}else g&&!C.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=S,p.__P=e,p.__g&=-5,G=z.__r,M=g?25:0;do p.__g&=-9,G&&G(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++M<25);g&&(lr.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Qt({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,w)),A=d&&d.type===xn&&d.key==null?d.props.children:d,S.__P&&(d=c,r=(e=S.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ce){ce&&Gs(ce,ce)}),n.__k=null),c=n.__k?Rt(n,0):null),c=Wi(e,Hs(A)?A:[A],t,n,o,r,a,i,c,u,m),S.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(Jt),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ce){if(i.length=$,t.__v=null,u||a)if(ce&&ce.then){if(t.__u|=128|u,a){for(~(qe=a.indexOf(c||void 0))||(qe=a.length);(He=a[qe-1])&&He.nodeType==8;)qe--;for(;qe<a.length;qe++)if(He=a[qe])if(a[qe]=null,X){if(He==at)break}else{if(He.nodeType!=8)break;He.data.startsWith("$s")&&(at=sr(X=He))}}if(!X){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;X=c}(d=sr(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,c=d):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Jt);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ce&&ce.then||Vi(t),z.__e(ce,t,n)}}else c=t.__e=Jm(n.__e,t,n,o,r,a,i,u,m,e);return(d=z.diffed)&&d(t),c}function sr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Vi(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vi))}function Yi(e,t,n){for(var o=0;o<n.length;)js(n[o++],n[o++],n[o++]);z.__c&&z.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){z.__e(a,r.__v)}})}function Jm(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,w,v,S,g=n.props||ir,b=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((h=a[d])&&(T?h.localName==T:h.nodeType==3)){e=h,a[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!T)return S.createTextNode(b);e=S.createElementNS(r,T,b.is?b:m),c&&(z.__m&&z.__m(t,a),c=!1),a=null}if(T){if(m=T=="template"&&e.content||e,a=T=="textarea"&&b.defaultValue!=null?null:a&&Bs.call(m.childNodes),!c&&a)for(g={},d=0;d<e.attributes.length;d++)g[(h=e.attributes[d]).name]=h.value;for(d in g)h=g[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in b||d=="value"&&"defaultValue"in b||d=="checked"&&"defaultChecked"in b||nr(e,d,null,h,r);for(d in b)h=b[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?w=h:d=="checked"?v=h:c&&typeof h!="function"||g[d]===h||nr(e,d,h,g[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Wm.test(T))&&(r="http://www.w3.org/1999/xhtml"),Wi(m,Hs(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&Rt(n,0),c,u),a&&a.some(Jt)),c&&T!="textarea"||(d="value",T=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(T!="progress"||w)||nr(e,d,w,g[d],r),d="checked",v!=null&&v!=e[d]&&nr(e,d,v,g[d],r))}else g===b||c&&e.data==b||(e.data=b);return e}function js(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){z.__e(r,n)}}function Gs(e,t,n){var o,r,a,i;if(z.unmount&&z.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||js(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){z.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Gs(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=sr(o,a=[]))&&(o==e.__e&&a.some(Jt),Jt(r),Jt(o)),n||Jt(e.__e),e.__e=e.__c=e.__=null}function Qm(e,t,n){return this.constructor(e,n)}function Zi(e,t){var n,o,r,a;z.__&&z.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ro(xn,{children:[e]}),r=[],a=[],Ks(t,t.__k,o||ir,ir,t.namespaceURI,o?null:t.firstChild?Bs.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Yi(r,t.__k,a),t.__k.props.children=null}z={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw ar=0,e}},Fi=0,qi=function(e){return e!=null&&e.constructor===mo},so.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Qt({},this.state)),typeof e=="function"&&(e=e(Qt({},n),this.props)),e&&(Qt(n,e),this.__v&&(t&&this.__k.push(t),Ei(this)))},so.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ei(this))},so.prototype.render=xn,Ot=[],ar=0,Hi=function(e,t){return e.__v.__b-t.__v.__b},rr=Symbol(),Bi=/(PointerCapture)$|Capture$/i,qs=0,Ns={},Gm=0;var Lt,re,Rs,Ii,Ms=Object.is,co=0,Ji=[],Ps=[],ue=z,Di=ue.__b,Ci=ue.__r,Oi=ue.diffed,Ri=ue.__c,Li=ue.unmount,Ni=ue.__;function Sn(e,t){ue.__h&&ue.__h(re,e,co||t),co=0;var n=re.__H||(re.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return co=1,Xm(el,e)}function Xm(e,t,n){var o=Sn(Lt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):el(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Ms(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=re,!re.__f)){re.__f=!0;var r=re.shouldComponentUpdate;re.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function($){$.__N&&(m=!0,Ms($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,a,i,c);return m?f||d:f}return!m||d}}return o.__}function D(e,t){var n=Sn(Lt++,3);!ue.__s&&Ws(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,re.__H.__h.push(n))}function B(e,t){var n=Sn(Lt++,4);!ue.__s&&Ws(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,re.__h.push(n))}function E(e){return co=5,kt(function(){return{current:e}},[])}function kt(e,t){var n=Sn(Lt++,7);return Ws(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Qi(e,t){return co=8,kt(function(){return e},t)}function Xi(e){var t=Sn(Lt++,10),n=x();return t.__=e,re.componentDidCatch||(re.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Nt(){var e=Sn(Lt++,11);if(!e.__){for(var t=re.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function ef(){var e;do{for(;e=Ps.shift();)try{ao(e)}catch(n){ue.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ji.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ao),t.__h.some(Us),t.__h=[]}catch(n){t.__h=[],ue.__e(n,e.__v)}}}while(Ps.length)}ue.__b=function(e){re=null,Di&&Di(e)},ue.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ni&&Ni(e,t)},ue.__r=function(e){Ci&&Ci(e),Lt=0;var t=(re=e.__c).__H;t&&(Rs==re?re.__h=[]:(t.__h.some(ao),t.__h.some(Us),Lt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Rs=re},ue.diffed=function(e){Oi&&Oi(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Pi(Ji.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Rs=re=null},ue.__c=function(e,t){t.some(function(n){try{n.__h.some(ao),n.__h=n.__h.filter(function(o){return!o.__||Us(o)})}catch(o){n.__h=[function(){throw o}]}}),Ri&&Ri(e,t)},ue.unmount=function(e){Li&&Li(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Pi(Ps.push(r))}else ao(r)}catch(a){t=a}}),o.__H=void 0,t&&ue.__e(t,o.__v))};var Mi=typeof requestAnimationFrame=="function";function tf(e){var t,n=function(){clearTimeout(o),Mi&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Mi&&(t=requestAnimationFrame(n))}function Pi(e){e!=1&&Ii==ue.requestAnimationFrame||((Ii=ue.requestAnimationFrame)||tf)(ef)}function ao(e){var t=re,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),re=t}function Us(e){var t=re;e.__c=e.__(),re=t}function Ws(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Ms(n,e[o])})}function el(e,t){return typeof t=="function"?t(e):t}var nf=Symbol.for("preact-signals");function mr(){if(bt>1)bt--;else{var e,t=!1;for((function(){var r=ur;for(ur=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();lo!==void 0;){var n=lo;for(lo=void 0,cr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&nl(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(cr=0,bt--,t)throw e}}function U(e){if(bt>0)return e();Fs=++of,bt++;try{return e()}finally{mr()}}var io,te=void 0;function Tn(e){var t=te,n=io;te=void 0,io=void 0;try{return e()}finally{te=t,io=n}}var lo=void 0,bt=0,cr=0,of=0,Fs=0,ur=void 0,dr=0;function tl(e){if(te!==void 0){var t=e.n;if(t===void 0||t.t!==te)return t={i:0,S:e,p:te.s,n:void 0,t:te,e:void 0,x:void 0,r:t},te.s!==void 0&&(te.s.n=t),te.s=t,e.n=t,32&te.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=te.s,t.n=void 0,te.s.n=t,te.s=t),t}}function be(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}be.prototype.brand=nf;be.prototype.h=function(){return!0};be.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Tn(function(){var o;(o=t.W)==null||o.call(t)}))};be.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Tn(function(){var r;(r=t.Z)==null||r.call(t)}))}};be.prototype.subscribe=function(e){var t=this;return ke(function(){var n=t.value;Tn(function(){return e(n)})},{name:"sub"})};be.prototype.valueOf=function(){return this.value};be.prototype.toString=function(){return this.value+""};be.prototype.toJSON=function(){return this.value};be.prototype.peek=function(){var e=this;return Tn(function(){return e.value})};Object.defineProperty(be.prototype,"value",{get:function(){var e=tl(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(cr>100)throw new Error("Cycle detected");(function(n){bt!==0&&cr===0&&n.l!==Fs&&(n.l=Fs,ur={S:n,v:n.v,i:n.i,o:ur})})(this),this.v=e,this.i++,dr++,bt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{mr()}}}});function _(e,t){return new be(e,t)}function nl(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ol(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function rl(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Xt(e,t){be.call(this,void 0,t),this.x=e,this.s=void 0,this.g=dr-1,this.f=4}Xt.prototype=new be;Xt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===dr))return!0;if(this.g=dr,this.f|=1,this.i>0&&!nl(this))return this.f&=-2,!0;var e=te;try{ol(this),te=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return te=e,rl(this),this.f&=-2,!0};Xt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}be.prototype.S.call(this,e)};Xt.prototype.U=function(e){if(this.t!==void 0&&(be.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Xt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Xt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=tl(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function O(e,t){return new Xt(e,t)}function sl(e){var t=e.j;if(e.j=void 0,typeof t=="function"){bt++;var n=te;te=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,zs(e),o}finally{te=n,mr()}}}function zs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,sl(e)}function rf(e){if(te!==this)throw new Error("Out-of-order effect");rl(this),te=e,this.f&=-2;try{8&this.f&&zs(this)}finally{mr()}}function En(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,io&&io.push(this)}En.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};En.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,sl(this),ol(this),bt++;var e=te;return te=this,rf.bind(this,e)};En.prototype.N=function(){2&this.f||(this.f|=2,this.u=lo,lo=this)};En.prototype.d=function(){this.f|=8,1&this.f||zs(this)};En.prototype.dispose=function(){this.d()};function ke(e,t){var n=new En(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var al,fo,or,sf=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var il=[];ke(function(){al=this.N})();function An(e,t){z[e]=t.bind(null,z[e]||function(){})}function uo(e){if(or){var t=or;or=void 0,t()}or=e&&e.S()}function ll(e){var t=this,n=e.data,o=lf(n);o.name="ReactiveDom",o.value=n;var r=kt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=O(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=O(function(){return!Array.isArray(m.value)&&!qi(m.value)}),f=ke(function(){if(this.N=cl,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}ll.displayName="ReactiveTextNode";Object.defineProperties(be.prototype,{constructor:{configurable:!0,value:Ki(xn,null).constructor},type:{configurable:!0,value:ll},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});An("__b",function(e,t){if(uo(),fo=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof be&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});An("__r",function(e,t){if(e(t),t.type!==xn){uo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ke(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;sf&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),fo=o,uo(n)}});An("__e",function(e,t,n,o){uo(),fo=void 0,e(t,n,o)});An("diffed",function(e,t){uo(),fo=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var m=a[u],d=o[u];m===void 0?(m=af(n,u,d,r),a[u]=m):m.o(d,r)}}}e(t)});function af(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=_(n);return{o:function(i,c){a.value=i,o=c},d:ke(function(){this.N=cl;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}An("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});An("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});so.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function lf(e,t){return kt(function(){return _(e,t)},[])}function In(e,t){var n=E(e);return n.current=e,fo.__$f|=4,kt(function(){return O(function(){return n.current()},t)},[])}var cf=function(e){queueMicrotask(function(){queueMicrotask(e)})};function uf(){U(function(){for(var e;e=il.shift();)al.call(e)})}function cl(){il.push(this)===1&&(z.requestAnimationFrame||cf)(uf)}var l=jm.bind(Ki);var ul=window.taskflowAhead??=[],dl=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function fr(e,t){let n=ul.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:ul.splice(n,1)[0].answer}var Ze=class extends Error{},se=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function we(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(fr(e,n)??dl(e,t,{token:n,keepalive:o})).catch(()=>{throw new Ze("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new Ze(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new se(i.errors);return i.data}var Mt="id name email emailConfirmed role timeZone locale version createdAt",en=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Mt} }`,ml=`mutation Refresh { refreshSession { ${en} } }`,Te=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } can { update changeStatus assign delete comment }`,tn=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${Te} }
  changes { field before after beforeText afterText }`,po=`id name key description default archivedAt version myRole
  labels { id name color version } members { role joinedAt user { id name handle email active } }`,fl=`query Start {
  cursor
  me { ${Mt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${po} }
  events(last: 40) { nodes { ${tn} } }
}`;var df=2e4,Ys="taskflow.owner",Dn="taskflow.last",y=_(void 0),$o=_(""),pr=null,pl=0,Vs=null;async function ho(){return pr&&Date.now()>pl-df&&await nn(),pr}function vo({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");pr=e,pl=Date.now()+t*1e3,$o.value="",mf(n.id);let o=y.peek();(o?.id!==n.id||o.version<=n.version)&&(y.value=n)}function nn(){return Vs??=pf(ff).finally(()=>{Vs=null}),Vs}function on(e=""){hr(),pr=null,y.peek()&&($o.value=e),y.value=null}var $r=e=>localStorage.getItem(Ys)===e;function mf(e){if(!$r(e)){hr();try{localStorage.setItem(Ys,e)}catch{}}}function hr(){localStorage.removeItem(Dn),localStorage.removeItem(Ys)}async function ff(){let{refreshSession:e}=await we(ml,{},{keepalive:!0});return e?.token?vo(e):on("door.ended"),!!e?.token}function pf(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var $l=e=>!!e?.types.includes("Files");function hl(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function vl(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Cn({clipboardData:e}){return e&&!e.types.includes("text/plain")?hl(e):[]}function vr(e){let[t,n]=x(0),o=r=>a=>{!e||!$l(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(hl(r))})}}function gl(){D(()=>{let e=t=>{t.defaultPrevented||!$l(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function gr(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var yr={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},yl=()=>navigator.languages.find(e=>e.split("-")[0]in yr),bl=(e="en")=>e.split("-")[0]in yr?e.split("-")[0]:"en";var go=_(Date.now());setInterval(()=>{go.value=Date.now()},3e4);var br=O(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:y.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=O(()=>Js(go.value)),Zs=null;function Js(e){return Zs?.resolvedOptions().timeZone!==br.value&&(Zs=new Intl.DateTimeFormat("en-CA",{timeZone:br.value,year:"numeric",month:"2-digit",day:"2-digit"})),Zs.format(new Date(e))}function Y(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function kl(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}var Pt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Qs(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var wl=["byte","kilobyte","megabyte","gigabyte"],Xs=new Map;function ct(e,t){let n=`${e.name} ${Je.value} ${JSON.stringify(t)}`;return Xs.has(n)||Xs.set(n,new e(Je.value,t)),Xs.get(n)}var xl=_({}),Je=_("en"),_l="";async function Rn(e="en"){let t=bl(e);if(t!==_l){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(fr(n)??fetch(n));xl.value=await o.json(),_l=t}Je.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Sl(e,t).replace(/\{(\w+)\}/g,(n,o)=>$f(t[o]))}function Ee(e,t){return Sl(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=kl(R.value,e);return t>=-1&&t<=1?hf(ct(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?On(e,{weekday:"short"}):On(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>On(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>On(e,{month:"long",year:"numeric"});s.date=(e,t)=>On(e,t);s.list=e=>ct(Intl.ListFormat).format(e);s.number=e=>ct(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(wl.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return ct(Intl.NumberFormat,{style:"unit",unit:wl[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((go.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return ct(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=go.value-t<20*36e5,{hour12:r}=ct(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions(),a=r?"numeric":"2-digit";return ct(Intl.DateTimeFormat,{timeZone:br.value,hour:a,minute:"2-digit",...!o&&{day:"numeric",month:"short"}}).format(t)};s.weekdays=()=>{let e=Qs(Je.value);return Array.from({length:7},(t,n)=>On(Y("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>Y(e,-((Pt(e)-Qs(Je.value)+7)%7));s.span=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Sl(e,t){let n=xl.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=ct(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var $f=e=>typeof e=="number"?s.number(e):String(e??""),On=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),hf=e=>e.charAt(0).toLocaleUpperCase(Je.value)+e.slice(1);var vf=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,gf=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function I(e,t,n={}){try{return await we(e,t,{...n,token:await ho()})}catch(o){if(!(o instanceof se)||!gf.has(o.code)||!await nn())throw o;return we(e,t,{...n,token:await ho()})}}var rn=new Set;async function Ut(e=!1,t=!1){hr(),await Promise.all([...rn].map(n=>n())),await I(vf,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),on()}var wt=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Te} description } } } }`,Tl=`query Teams { me { ${Mt} } teams(includeArchived: true) { ${po} } }`,El=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${tn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,kr=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,Al=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${Te} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,Il=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${Te} } matches { field snippet } }
  }
}`,wr="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Dl=`query Sheet($id: ID!) {
  task(id: $id) { ${Te} description startedAt watchers { id name } }
}`,Cl="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Ol=`query Watchers($id: ID!) { task(id: $id) { ${Te} watchers { id name } } }`,Rl=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${wt} task { ${Te} description } }
}`,_r=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${wt} task { ${Te} description } }
}`,Ll=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${wt} task { ${Te} } }
}`,Nl=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${wt} label { id } }
}`,Ml=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${wt} task { ${Te} watchers { id name } } }
}`,xr=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${wt} results { task { ${Te} } } }
}`,Pl=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${wt} results { task { ${Te} } } }
}`,ea=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${wt} deletedId }
}`,Ul=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${wt} task { ${Te} description } }
}`;var yf=new Set(["MEMBER","ADMIN"]),ee=_([]),pe=O(()=>ee.value.filter(e=>!e.archivedAt)),K=O(()=>pe.value.filter(e=>yf.has(e.myRole??"")||y.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),Qe=O(()=>{let e=new Map;for(let t of pe.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function _t(e){return(pe.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function ut(){let e=await I(Tl,{});U(()=>{ee.value=e.teams,e.me&&e.me.version>(y.peek()?.version??0)&&(y.value=e.me)})}var bf=new Set(["PENDING","IN_PROGRESS"]),Ft=e=>!e.deletedAt,ie=e=>bf.has(e.status),Ce=new Map,na=new Map,ta=new Set;function yo(e){let t=Ce.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:_(null)};return Ce.set(e,n),n}var $e=e=>yo(e).shown,P=e=>Ce.get(e)?.shown.peek(),Sr=e=>na.get(e)??(Ce.get(e)?.known?e:void 0);function*Ln(){for(let{shown:e}of Ce.values()){let t=e.peek();t&&(yield t)}}function*Fl(){for(let{known:e}of Ce.values())e?.version&&(yield e)}function Oe(e){let t=yo(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,na.set(e.key,e.id),bo(e.id),!0)}function Tr(e){U(()=>e.forEach(Oe))}function dt(e,t=Ce.get(e)?.known?.version??0){let n=yo(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),bo(e)}var Er=e=>{yo(e).gone=-1};function Be(e,t,n){Ce.get(e)?.patches.set(t,n),bo(e)}function ql(e,t){let n=Ce.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return dt(e,-1);bo(e)}}function oa(e,t){let n=yo(e.id);n.known={...e,version:0},n.patches.set(t,{}),bo(e.id)}var Nn=e=>Ce.get(e)?.known;function Hl(){for(let e of Ce.values())e.doubted=e.known!==null,e.gone=-1}function Bl(){U(()=>{for(let[e,t]of Ce)t.doubted&&!t.patches.size&&dt(e,-1)})}function Kl(){U(()=>{for(let e of Ce.keys())dt(e,-1)}),Ce.clear(),na.clear()}function jl(e){return ta.add(e),()=>ta.delete(e)}function bo(e){let t=Ce.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&kf(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:ie(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&U(()=>{t.shown.value=o;for(let r of ta)r.touch(e,n,o)})}function kf(e,{relabel:t,...n}){let o={...e,...n};return t?{...o,labels:wf(o.labels,t)}:o}function wf(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var k=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function de({kind:e,value:t,mute:n=!1,class:o=""}){let r=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true"><use href="#${t}" /></svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${r}>
        <title>${r}</title>
        <use href="#${t}" />
      </svg>`}function Z({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":xf(e.id)}} ...${r}>
    ${_f(e.name)}
  </span>`:l`<span class="av none" ...${r}><${k} name="nobody" /></span>`}var ko=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function Mn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&ie(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var Ar=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Gl} of="comments" n=${e} />
  <${Gl} of="files" n=${t} />
`;function Gl({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${k} name=${e} />
    ${s.number(t)}
  </span>`}function J({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${k} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var he=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function Q({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${k} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${Pe(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function Pe(e){return e instanceof se?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function _f(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function xf(e){let t=Sf.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Sf=O(()=>new Map(Qe.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Wl=300,Tf=2e4,zl=2e4,Ef=8e3,Af=new Set([4401,4403]);function Vl(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,m=0;function d(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let b=t.get(g);b&&d({id:g,type:"subscribe",payload:{query:b.query,variables:b.variables()}})}async function $(){clearTimeout(i),i=0;let g=await ho().catch(()=>null);if(r)return;if(!g)return v();let b=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=b,b.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),b.onmessage=({data:T})=>{u=Date.now(),p(JSON.parse(T))},b.onclose=({code:T})=>n===b&&w(T)}function p({type:g,id:b,payload:T}){let G=t.get(b);if(g==="connection_ack"){o=!0,a=0;for(let M of t.keys())f(M);c=setInterval(h,zl),e.up()}else g==="ping"?d({type:"pong"}):g==="next"?T.errors?G?.failed(new se(T.errors)):G?.next(T.data):g==="error"&&t.delete(b)?G?.failed(new se(T)):g==="complete"&&t.delete(b)&&G?.done?.()}function h(){if(Date.now()-u>zl+Ef)return n?.close(4e3);d({type:"ping"})}async function w(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),Af.has(g)&&await nn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Wl/2+Math.random()*Math.min(Tf,Wl*2**a))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(g,b,T){let G=String(m+=1);return t.set(G,{query:g,variables:b,...T}),o&&f(G),()=>{t.delete(G)&&d({id:G,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var If=[["today",/^\/(today)?$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],ra=new Set(["sign-in","register","forgot","reset","confirm"]),sa=new Set(["reset","confirm"]);history.scrollRestoration="manual";var sn=_(Cr("push")),W=O(()=>wo(sn.value.path)),ae=O(()=>{if(W.value.name!=="task")return W.value;let e=wo(sn.value.under??"/tasks");return ra.has(e.name)?wo("/tasks"):e}),Ir=O(()=>({step:sn.value.step,scroll:sn.value.scroll??0}));function F(e,{replace:t=!1}={}){let n=wo(e).name==="task"?{under:ae.peek().path}:{};t?n.from=_o().from:(n.from=W.peek().path,history.replaceState({..._o(),scroll:Dr().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),sn.value=Cr(t?"replace":"push")}function Yl(e){let t=e.toString(),n=new URL(ae.peek().path,location.origin).pathname+(t?`?${t}`:"");if(W.peek().name!=="task")return F(n,{replace:!0});history.replaceState({..._o(),under:n},""),sn.value=Cr("replace")}var xt=e=>F(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:W.peek().name==="task"});function an(){let{path:e}=ae.peek();_o().from===e?history.back():F(e,{replace:!0})}function Dr(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{sn.value=Cr("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=wo(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),F(n,{replace:W.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function wo(e){let t=new URL(e,location.origin);for(let[n,o]of If){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function _o(){return history.state??{}}function Cr(e){return{..._o(),path:location.pathname+location.search,step:e}}var St=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],ln=["LOW","MEDIUM","HIGH","URGENT"];function xo(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Df(e.due)),t}function Jl(e){let t=N(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Of(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.labels||Rf(n,e.labels))&&(!e.from||!e.to||Ql(n.dueDate,e.from,e.to))&&(!e.due||Cf(n,e.due))&&(!t.length||Lf(n,t))}function Or(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Nf(Zl(n,r),Zl(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var N=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Df(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:Y(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Cf(e,t){return t==="overdue"?e.overdue&&ie(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Ql(e.dueDate,R.peek(),Y(R.peek(),7)):!1}var Ql=(e,t,n)=>e!==null&&e>=t&&e<=n;function Of(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?y.peek()?.id:t)}var Rf=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Lf(e,t){if(e.found===t.join(" "))return!0;let n=N(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Zl(e,t){return t==="PRIORITY"?ln.indexOf(e.priority):t==="STATUS"?St.indexOf(e.status):t==="TITLE"?N(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Nf(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Rr=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],cn=_(new Map),Pn=O(()=>new Map(ee.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function Xe(e){let t=ee.value.find(({id:o})=>o===e)?.labels??[],n=[...cn.value.values()].filter(o=>o.teamId===e&&!Pn.value.has(o.label.id));return ia([...t,...n.map(({label:o})=>o)])}var Xl=({labels:e})=>ia(e.map(t=>Pn.value.get(t.id)??t));function ec(e){let t=pe.value.filter(({id:o})=>!e||o===e),n=ia(t.flatMap(({id:o})=>Xe(o)));return[...Map.groupBy(n,({name:o})=>N(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Lr(e){let t=new Set(e.map(o=>N(Pn.value.get(o)?.name??""))),n=[...Pn.value.values()].filter(({name:o})=>t.has(N(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var aa=(e,t)=>e.find(n=>N(n.name)===N(t.trim())),Nr=e=>Pn.value.get(e);function Un(e){let t=Rr.map(n=>e.filter(o=>o.color===n).length);return Rr[t.indexOf(Math.min(...t))]}function Mr(e,t){cn.value=new Map([...cn.peek(),[t.id,{teamId:e,label:t}]])}function tc(){cn.value=new Map}function nc(e,t){let n=cn.peek().get(e);n&&(cn.value=new Map([...cn.peek()].filter(([o])=>o!==e)),!(!t||Pn.peek().has(e))&&(ee.value=ee.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var ia=e=>e.toSorted((t,n)=>N(t.name).localeCompare(N(n.name))||(t.id<n.id?-1:1));var rc="taskflow.scope",Mf=new Set(["today","tasks","board","calendar","trash"]),Pf=/^\/(today|tasks|board|calendar|trash)?$/,oc=JSON.parse(localStorage.getItem(rc)??"null"),Pr=_({team:"",mine:!1}),qt=O(()=>To()?ae.value.query.get("team")??"":Pr.value.team),Ur=O(()=>To()?ae.value.query.get("assignee")==="me":Pr.value.mine);ke(()=>{To()&&(Pr.value={team:qt.value,mine:Ur.value},localStorage.setItem(rc,JSON.stringify(Pr.value)))});var So=O(()=>pe.value.find(e=>e.key===qt.value)),Fr=O(()=>ae.value.name==="overview"?{}:xo({team:So.value?.id,assignee:Ur.value?"me":void 0}));function ge(e,t={}){let{team:n,mine:o}={team:qt.value,mine:Ur.value,...t},r=new URL(e,location.origin);if(!Pf.test(r.pathname))return e;let a=ee.value.length>0&&!pe.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function la(e){if(!To())return ge("/tasks",{team:e});let t=new URLSearchParams(ae.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(ae.value.path,location.origin).pathname+(n?`?${n}`:"")}function ca(){let{name:e,query:t}=W.peek();e==="today"&&![...t.keys()].length&&oc&&F(ge("/",oc),{replace:!0})}function et(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ee.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Uf(e.get("label")),due:e.get("due")||void 0,text:e.get("q")||void 0}}function Uf(e){if(e)return e==="none"?[]:Lr(e.split(",").filter(Boolean))}function Ke(e){let t=new URLSearchParams(ae.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Yl(t)}function sc(){let{assignee:e,priority:t,due:n,labels:o}=To()?et(ae.value.query):et(new URLSearchParams),r=K.value.find(c=>c.key===qt.value),i=Ur.value||e==="me"?y.value:Qe.value.find(({id:c})=>c===e);return{...r&&{team:r},...i&&{assignee:{id:i.id,name:i.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Ff(o)}}}function Ff(e){let t=e.map(Nr).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>N(n))).size===1?t:[]}function To(){return Mf.has(ae.value.name)}var qf="0123456789abcdefghjkmnpqrstvwxyz";function V(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=qf[Number(n>>a&31n)];return`${e}_${r}`}var da="taskflow.waiting",Hf=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Bf=3e3,je=_([]),Eo=O(()=>je.value.length),Ao=_(!1),ua=!1,ac=0,ic=new Map;function Fn(e,t){for(let n of e)ic.set(n,t)}function qn(e){return qr([...je.peek(),{...e,who:y.peek()?.id}]),un()}async function un(){if(clearTimeout(ac),!ua){for(ua=!0;y.peek()&&je.peek()[0]?.who===y.peek()?.id;){let[e]=je.peek(),t=await Kf(e);if(!t)break;U(()=>{qr(je.peek().slice(1)),ic.get(e.field)?.(e,t)})}ua=!1}}function lc(){let e=JSON.parse(sessionStorage.getItem(da)??"null"),t=y.peek()?.id;return e?.who===t&&!je.peek().length&&qr(e.writes.map(n=>({...n,who:t}))),je.peek().length&&e?.who!==t&&qr([]),je.peek()}async function Kf(e){try{let t=await I(e.query,e.variables,{keepalive:e.keepalive});return Ao.value=!1,t[e.field]}catch(t){let n=t instanceof se?t.code:"INTERNAL";return t instanceof Ze||n==="RATE_LIMITED"?jf():Hf.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}function jf(){return Ao.value=!0,ac=setTimeout(un,Bf),null}function qr(e){je.value=e,e.length?sessionStorage.setItem(da,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(da)}ke(()=>{let e=t=>t.preventDefault();if(!(!Ao.value||!Eo.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Gf=8e3,dn=_([]),Wf=0;function L(e){let t=Wf+=1;return dn.value=[...dn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>mn(t),Gf),t}function mn(e){dn.value=dn.peek().filter(t=>t.id!==e)}var zf=500,fn=[],Io=null;async function cc(){if(Io&&(await Io).errors.length)return;let e=fn.pop();if(!e)return void L({text:s("undo.nothing")});mn(e.toast),e.run()}function Do(e){return Io=e,e.then(()=>{Io===e&&(Io=null)}),e}function mt(e,t,n){let o=()=>{fn.includes(a)&&fn.splice(fn.indexOf(a),1),mn(a.toast)},a={run:t,toast:L({text:e,undo:()=>{o(),t()},to:n})};return fn.push(a),fn.length>zf&&fn.shift(),o}var uc={assignee:"assigneeId",team:"teamId"},Vf=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],ma=100,Hr=new Map,Br=new Set;function Ht(e,t,n={}){let o=yc(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=bc(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=V("change"),i=fa(t,o);return Be(e.id,a,i),Re(a,"updateTask",_r,{id:e.id,input:r},[e.id],{shown:i,before:fa(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Xf(e,t,o)})}async function Kr(e,t){let n=e.filter(a=>yc(a,t).length);if(n.length===1)return void await Ht(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:fa(a,o)}));await Hn(n.map(({id:a})=>a),a=>dc(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(ep(r).map(([a,i])=>Promise.all(kc(i,c=>dc(c,a))))))}function dc(e,t){let n=V("change"),o=Object.keys(t);U(()=>{for(let a of e)Be(a,n,t)});let r={shown:t,told:"",silent:!0};return Re(n,"updateTasks",xr,{ids:e,input:bc(t,o)},e,r)}async function fc(e){if(e.length===1)return void await $c(e[0]);await Hn(e.map(({id:t})=>t),t=>{let n=V("change"),o={deletedAt:new Date().toISOString()};return U(()=>{for(let r of t)Be(r,n,o)}),Re(n,"deleteTasks",Pl,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>Bn(t,{silent:!0}))))}async function Hn(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(kc(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await Do(i);if(c.length)return void L({bad:!0,text:s("did.refused",{what:n,why:me(c[0])})});mt(n,async()=>{let u=(await a()).flat().flatMap(({errors:m})=>m);u.length?L({bad:!0,text:s("undo.refused",{why:me(u[0])})}):L({text:o})},r)}function pc(e){let t=V("task"),n=V("change"),{team:o,assignee:r,labels:a,...i}=e,c={id:t,...i,teamId:o.id,...r&&{assigneeId:r.id},...a?.length&&{labelIds:a.map(u=>u.id)}};return oa({...vc(t),...e},n),Re(n,"createTask",Rl,{input:c},[t],{told:s("did.created",{task:i.title})})}function $c(e){let t=V("change"),n={deletedAt:new Date().toISOString()};return Be(e.id,t,n),Re(t,"deleteTask",ea,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function hc(e){return Re(V("change"),"deleteTask",ea,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function Bn(e,{silent:t}={}){let n=V("change"),o={deletedAt:null};return Be(e.id,n,o),Re(n,"restoreTask",Ul,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function pa(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of lc())if(Br.add(t),e==="createTask"){let{teamId:a,assigneeId:i,labelIds:c=[],...u}=o.input,m=ee.peek().find(({id:$})=>$===a)??{id:a,key:"",name:""},d=Qe.peek().find(({id:$})=>$===i)??null,f=c.map(Nr).filter(Boolean);oa({...vc(n[0]),...u,team:m,assignee:d,labels:f},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Mr(a,i)}else if(r?.shown)for(let a of n)Be(a,t,r.shown)}function vc(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:y.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Re(e,t,n,o,r,a){Br.add(e);let i=new Promise(c=>Hr.set(e,c));return qn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a}),Do(i)}Fn(Vf,(e,t)=>{let n=t.errors[0];U(()=>{n||Yf(e,t),e.field==="createLabel"?nc(e.variables.input.id,!n):n?.current&&Oe(n.current);for(let o of e.taskIds)ql(o,e.key)}),n?Zf(e,n):Jf(e,t),Hr.get(e.key)?.(t),Hr.delete(e.key)});function Yf({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return dt(t[0],1/0);e==="restoreTask"&&Er(t[0]);let i=e==="deleteTask"&&Nn(t[0]);i&&Oe({...i,deletedAt:o.shown?.deletedAt??null}),r&&Oe(r);for(let c of a??[])c.task&&Oe(c.task)}function Zf({key:e,note:t},n){if(t?.silent&&Hr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=me(n);t?.back?L({bad:!0,text:s("undo.refused",{why:o})}):L({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function me({code:e,message:t}){return t||s(`error.${e}`)}function Jf({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void L({text:t.told});let r=()=>{let a=P(n[0]);e==="updateTask"&&o&&t.before?Qf(o,t.before):e==="createTask"&&o?$c(o):e==="deleteTask"&&a&&Bn(a)};mt(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function Qf(e,t){let n=P(e.id)??e;Ht(n,t,{expectedVersion:Math.min(e.version,Nn(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Xf(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var mc=e=>gc(e)??(e||null),gc=e=>e&&typeof e=="object"?e.id:null,yc=(e,t)=>Object.keys(t).filter(n=>mc(e[n])!==mc(t[n])),fa=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null])),bc=(e,t)=>Object.fromEntries(t.map(n=>[uc[n]??n,uc[n]?gc(e[n]):e[n]])),kc=(e,t)=>Array.from({length:Math.ceil(e.length/ma)},(n,o)=>t(e.slice(o*ma,(o+1)*ma))),ep=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var tp=120,np=/^(session|api_key)\./,ft=_([]);function jr(e){ft.value=e.filter(Sc).reverse().map(t=>({event:t}))}function _c(e){!Sc(e)||ft.peek().some(t=>t.event?.id===e.id)||(ft.value=[{event:e,fresh:!0},...ft.peek()].slice(0,tp))}function xc(e){ft.value=[{caught:e,id:`caught-${Date.now()}`},...ft.peek()]}var Sc=e=>!np.test(e.name);function Tc(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&sp(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var op=30*6e4,rp=new Set(["task.updated","attachment.created"]),wc=({task:e,subjectId:t})=>e?.id??t,sp=(e,t)=>rp.has(e.name)&&t.name===e.name&&wc(t)===wc(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<op;var Ue=_(null),_e=_(new Set),$a=null;function Co(e){let t=new Set(_e.peek());t.delete(e)||t.add(e),$a=e,_e.value=t}function ha(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(We),n=[t.indexOf($a??Ge.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);_e.value=new Set([..._e.peek(),...o,e])}function Bt(){$a=null,_e.peek().size&&(_e.value=new Set)}var le=_(""),Gr=_([]),va=_({});function Tt(e={}){va.value=e,le.value="new"}var Ge=_(null),Ae=_(null),pn=_(!1),Ec=matchMedia("(max-width: 900px)"),Ac=()=>{pn.value=Ec.matches};Ec.addEventListener("change",Ac);Ac();var We=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function ga(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Oo(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");ga(e==="dark"?"light":"dark")}function fe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var ya=new Set;function Kt(e){return ya.add(e),()=>ya.delete(e)}var Ic=()=>Promise.all([...ya].map(e=>e()));var Wr=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=_([]),this.horizon=null,this.stop=jl(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...Ln()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&P(t[n-1]),a=n<t.length-1&&P(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=P(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var $n=new Set,Kn=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Wr(Jl(t),Or(n)),this.ids=this.view.ids,this.ready=_(!1),this.busy=_(!1),this.failed=_(null),this.more=_(!1),this.total=_(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Kt(()=>this.reload()),$n.add(this)}close(){$n.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&$n.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(Tn(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&$n.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await I(wr,{filter:xo(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await I(Al,{filter:xo(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&N(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return U(()=>{for(let u of r.nodes)Oe(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},zr=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Dc=()=>[...[...$n].filter(e=>!e.parked),...[...it.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),ap=8,it=new Map;function Vr(e,t){it.get(e)?.close(),it.delete(e),t.parked=!0,it.set(e,t);let[n]=it;it.size<=ap||(n[1].close(),it.delete(n[0]))}function Cc(e){let t=it.get(e);return it.delete(e),t&&(t.parked=!1),t}function Oc(){for(let e of it.values())e.close();it.clear()}var Rc=()=>[...$n].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Lc(){await Promise.all([...$n].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var ip=5e5,lp=7*864e5,cp=40,Nc=mp(["1",Mt,Te,tn,po,kr].join(" "));function Mc(e){let t=y.peek()?.id;if(!t||!$r(t))return;let n=[...Fl()].map(dp),o=new Map(n.filter(({id:u})=>u===Ae.peek()).map(u=>[u.id,u])),r=ft.peek().flatMap(({event:u})=>u??[]),i={...{shape:Nc,who:t,at:Date.now(),day:R.peek(),teams:ee.peek(),...e},events:r.slice(0,cp),lists:[]},c=ip-JSON.stringify([i,...o.values()]).length;for(let u of Dc()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},w=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...w]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of w)o.set(S.id,S)}}try{localStorage.setItem(Dn,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Dn)}}function Pc(){let e=up(),t=y.peek()?.id;return e?.shape===Nc&&e.who===t&&$r(t)&&Date.now()-e.at<lp?e:(localStorage.removeItem(Dn),null)}function up(){try{return JSON.parse(localStorage.getItem(Dn)??"null")}catch{return null}}function Uc({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new Kn(n,o,r);m.begin({after:a,horizon:i,more:c,total:u}),Vr(zr(n,o,r),m)}}function dp({description:e,...t}){return t.id===Ae.peek()?{...t,description:e}:t}function mp(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Fc=2e3,fp=36e5,pp=new Set(["task.restored","task.moved_in"]),ne=_("connecting"),ve=_(null),Lo=_(""),No=_(!1),$p=O(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:Y(R.value,t-13),created:0,completed:0,open:0}))})),Mo=()=>ve.value??$p.value,Po=()=>ve.value?"":"unread",Zr=_(0),ka=new Set,hp=eu(ut,250),vp=eu(Lc,1e3),At=null,jt=null,Jr=()=>{},qc=()=>{},Et=null,hn=!1,Hc=0,Ro=!1,Gt=0;function pt(e){return ka.add(e),()=>ka.delete(e)}var Yr=new Set;function Bc(e,t,n){let o=()=>{},r=()=>{o=At?.subscribe(e,t,n)??o};return At?r():Yr.add(r),()=>{Yr.delete(r),o()}}function Kc(){let e=Pc();return e?(Et=e,jt=e.cursor,U(()=>{Lo.value=e.version,No.value=e.confirmsEmail,ee.value=e.teams,ve.value=e.numbers,jr(e.events.toReversed()),Tr(e.tasks)}),Uc(e),pa(),!0):!1}async function jc(){Et&&Date.now()-Et.at<fp&&ba();let e=await Vc().catch(n=>{throw Et&&(ne.value="offline"),n});if(!Et){Yc(e),pa(),ba();return}let t=At&&Et.rights===Gc(e);if(Et=null,t)return U(()=>Zc(e));ba({quiet:!0}),await Qc(e)}function ba({quiet:e=!1}={}){if(!At){At=Vl({up:wp,down:_p,signedOut:()=>on("door.ended")}),e||Jc();for(let t of Yr)t();Yr.clear(),qc=ke(gp),un()}}var Gc=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Wc(){let e=y.peek();if(!e||!jt||Et||hn)return;let t=Gc({cursor:jt,instance:null,events:null,me:e,teams:ee.peek()});Mc({cursor:jt,rights:t,numbers:ve.peek(),version:Lo.peek(),confirmsEmail:No.peek()})}addEventListener("pagehide",Wc);document.addEventListener("visibilitychange",()=>document.hidden&&Wc());function gp(){let e=Fr.value;return At?.subscribe(kr,()=>({filter:e}),{next:t=>{ve.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function zc(){qc(),Jr(),Et=null,jt=null,hn=!1,clearTimeout(Hc),At?.close(),At=null,clearTimeout(Gt),Oc(),Kl(),tc(),U(()=>{ne.value="connecting",ve.value=null,ee.value=[],jr([])})}async function Vc(){let e=await I(fl,{},{partly:!0});if(!e.me||!e.cursor)throw new se([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==y.peek()?.id)throw new se([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Yc(e){jt=e.cursor,U(()=>{Zc(e),jr(e.events?.nodes??[])})}function Zc(e){y.value=e.me,Lo.value=e.instance?.version??"",No.value=e.instance?.confirmEmail??!1,ee.value=e.teams??[]}function Jc(){Jr=At?.subscribe(El,()=>({after:jt}),{next:({events:e})=>yp(e),failed:tu})??(()=>{})}function yp(e){if(jt=e.cursor,e.__typename==="StreamEvent")return bp(e.event);if(e.__typename==="StreamReady")return xp(e.replayed);Jr(),e.reason!=="SHUTDOWN"&&Qc()}function bp(e){U(()=>{e.subjectType==="TASK"?kp(e):e.task?Oe(e.task):/^(team|user|label)\./.test(e.name)&&hp(),_c(e),Zr.value+=1}),vp();for(let t of ka)t(e)}function kp({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||P(t)?.team.id===o?.id)&&dt(t);else if(e==="task.purged"||!n)dt(t,n?.version??1/0);else{pp.has(e)&&Er(t);let a=r.find(i=>i.field==="description");Oe(a?{...n,description:a.after}:n)}}function wp(){clearTimeout(Gt),Gt=0,ne.value=Ro?"catching":"connecting",un(),Rc()}function _p(){ne.peek()==="offline"||Ro&&Gt||(Ro=!0,ne.value=navigator.onLine?"catching":"offline",clearTimeout(Gt),Gt=setTimeout(()=>{ne.value="offline"},Fc))}function xp(e){clearTimeout(Gt),Gt=0,Ro&&xc(e),Ro=!1,ne.value="sync"}async function Qc(e){hn||(hn=!0,Jr(),ne.value="catching",await Xc(e))}async function Xc(e){try{let t=e??await Vc();if(Hl(),Yc(t),await Ic(),!hn)return;Bl(),hn=!1,Jc()}catch(t){if(!hn)return;Hc=setTimeout(Xc,Fc),t instanceof Ze||tu(t)}}function eu(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function tu(e){if(ne.value="offline",!(e instanceof se))throw e}var Sp=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,nu=`query Files($id: ID!) {
  task(id: $id) { attachments { ${Sp} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,ou=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Qr=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var ru=50*6e4,su=100,au=[500,1e3,2e3,4e3,8e3,16e3],Tp=10*6e4,Ep=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Ap=/^attachment\.|^comment\.(created|deleted)$/,Uo=_(null),ze=({contentType:e})=>Ep.has(e),Ve=({can:e,version:t})=>e.comment&&t>0,iu=(e,t)=>e.can.comment&&(t.uploader?.id===y.value?.id||K.value.some(({id:n})=>n===e.team.id)),wa=class{constructor(t){this.taskId=t,this.all=_(null),this.failed=_(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[pt(o=>o.task?.id===this.taskId&&Ap.test(o.name)&&this.soon(su)),Kt(()=>this.read()),ne.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await I(nu,{id:this.taskId});if(t!==this.turn)return this.reading;U(()=>{Uo.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),ru);let t=this.all.peek()?.some(n=>ze(n)&&!n.thumbnailUrl&&Ip(n));t&&this.looks<au.length&&this.soon(au[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===su&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>ru}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Ip=({createdAt:e})=>Date.now()-Date.parse(e)<Tp,_a=new Set;function Xr(e,t){_a.has(t)||(_a.add(t),ye(e).load())}var xa=new Map;function ye(e){let t=xa.get(e)??new wa(e);return xa.set(e,t),t}function lu({id:e,version:t}){let n=t===0,o=ye(e);return D(()=>n?void 0:o.open(),[o,n]),o}O(()=>y.value?.id).subscribe(()=>{xa.clear(),_a.clear()});async function es(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(U(()=>m.map(f=>Dp(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Hn(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Dp(e,t){let n=V("change"),o={watching:t};return Be(e,n,o),Re(n,"watchTask",Ml,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var Ye=[{id:"palette",keys:"mod+k",run:()=>{le.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>K.value.length,run:()=>Tt()},{id:"search",keys:"/",run:Np},{id:"down",keys:"j",run:()=>Sa(1),silent:!0},{id:"up",keys:"k",run:()=>Sa(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>xt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:du,run:([e])=>Co(e.id),silent:!0},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Kr(e,{status:e.some(ie)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:jn("status")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:jn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:jn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:jn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:jn("labels")},{id:"watch",keys:"w",task:!0,when:Ft,run:es},{id:"team",task:!0,when:e=>e.can.update&&K.value.length>1,run:jn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>Ae.value===e.id&&e.can.comment,run:Rp},{id:"attach",keys:"f",task:!0,one:!0,when:e=>Ae.value===e.id&&Ve(e),run:Lp},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Op(e)},{id:"delete",task:!0,when:e=>e.can.delete&&Ft(e),run:Cp},{id:"restore",task:!0,when:e=>e.can.delete&&!Ft(e),run:e=>e.map(t=>Bn(t))},{id:"undo",keys:"z",run:cc},{id:"today",keys:"g t",run:()=>F(ge("/"))},{id:"tasks",keys:"g l",run:()=>F(ge("/tasks"))},{id:"board",keys:"g b",run:()=>F(ge("/board"))},{id:"calendar",keys:"g c",run:()=>F(ge("/calendar"))},{id:"trash",keys:"g x",run:()=>F(ge("/trash"))},{id:"teams",keys:"g m",run:()=>F("/team")},{id:"settings",keys:"g s",run:()=>F("/settings")},{id:"overview",keys:"g o",run:()=>F("/admin")},{id:"instance",keys:"g a",when:()=>y.value?.role==="ADMIN",run:()=>F("/instance")},{id:"theme",run:Oo},{id:"keys",keys:"?",run:()=>{le.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>Ut()}];function Ta(){let{name:e,key:t=""}=W.value,n=e==="task"?Sr(t):Ge.value;return n&&P(n)||null}function os(){let e=W.peek().name==="task"?[]:Ea(),t=Ta();return e.length?e:t?[t]:[]}var Ea=()=>[..._e.value].map(P).filter(e=>e!=null),cu=(e,t)=>t.filter(n=>!e.when||e.when(n));function tt(e,t=os()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let n=t.length===1?t[0]:Ta();return n!==null&&du(n)}return cu(e,t).length>0&&!(e.one&&t.length>1)}function $t(e,t=os()){if(!e.task)return e.run();let n=cu(e,e.id==="select"?[Ta()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var uu=e=>Ye.find(t=>t.id===e)?.keys??"";function nt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("MOD+",t?"\u2318":`${s("key.control")} `))}function jn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ue.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function du(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Cp(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return Aa(e);Gr.value=e.map(({id:t})=>t),le.value="delete"}function Aa(e){W.value.name==="task"?an():Bt(),fc(e)}async function Op(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),L({text:s("did.copied",{task:e.key})})}function Rp(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Lp(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Np(){let e=document.querySelector("main .search");e?e.focus():le.value="palette"}function Sa(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Mp(e);let n=W.peek().name==="task",o=t.findIndex(i=>We(i)===(n?Ae:Ge).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=P(We(r)??"");a&&xt(a)}var ts=0,ns=null;function Mp(e){let t=document.querySelector("main");t&&(ts=Math.max(1,ts+e),ns?.disconnect(),ns=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ns?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ts:0;ts=0;for(let r=0;r<o;r+=1)Sa(1)}),ns.observe(t,{childList:!0,subtree:!0}))}function q({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=E(null);return B(()=>{let m=i.current,d=document.activeElement,f=We(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),Ia(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&Pp(m,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Ia(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Pp({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Up=[["page",["palette","new","search","undo","keys"]],["go",["today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["list",["down","up","open","select"]],["task",["done","status","priority","assignee","due","labels","watch","comment","attach"]]],Fp=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],qp=new Set(["done","status"]),Hp=new Set(["priority","assignee","due","labels","select"]);function Bp(e){if(!e.task)return tt(e);let t=K.value.length>0;return qp.has(e.id)?t||pe.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Hp.has(e.id)}function mu(){let e=()=>{le.value=""},t=Up.map(([n,o])=>({name:n,lines:o.flatMap(r=>Ye.filter(a=>a.id===r&&Bp(a))).map(r=>({text:s(`command.${r.id}`),keys:nt(r.keys??"")}))}));return K.value.length&&t.push({name:"carry",lines:Fp().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${q} class="wide" labelledby="keys-title" close=${e}>
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
  </${q}>`}function Fo(e,t){let n=Kp(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Kp(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var j=e=>t=>e(t.currentTarget.value);function rs({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),a((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
    onInput=${j(m=>{n(m),a(0)})}
    onKeyDown=${u}
  />`}function ss(e){let t=E(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var Da=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Ca(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Da(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,w=>a.get(w))].map(([w,v])=>jp(v,t.get(w??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:w})=>w)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await Hn(d,i(n),{told:m?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:m?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function jp(e,t,n){let o=V("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};U(()=>{for(let c of e)Be(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Re(o,"updateTask",_r,{id:e[0],input:a},e,i):Re(o,"updateTasks",xr,{ids:e,input:a},e,i)}function fu(e,t){let n=new Map;for(let o of e){let r={id:V("label"),name:t.trim(),color:Un(Xe(o))};Mr(o,r),n.set(o,r),Re(V("change"),"createLabel",Nl,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var vn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function Gn({task:e,most:t=1/0,mute:n=!1}){let o=Xl(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${vn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function $u({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=ss(r),c=[...new Set(e.map(({team:b})=>b.id))],u=Gp(c),m=b=>u.filter(({name:T})=>N(T).includes(N(b.trim()))),d=b=>b.trim()!==""&&c.some(T=>pu(T)&&!aa(Xe(T),b)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{Ue.value=null},h=({alike:b})=>{let T=e.filter(({team:M})=>b.has(M.id)),G=T.filter(M=>Da(M,b)).length;return G===0?"false":G===T.length?"true":"mixed"},w=b=>{Ca(e,b.alike,h(b)!=="true"),o(""),a(Math.max(0,u.indexOf(b)))},v=b=>{let T=c.filter(M=>pu(M)&&!aa(Xe(M),b)),G=u.find(({name:M})=>N(M)===N(b.trim()));Ca(e,new Map([...G?.alike??[],...fu(T,b)]),!0),o(""),a(0)},S=b=>{let T=b===n?f[r]:m(b)[0];T?w(T):d(b)?v(b):b||p()},g=()=>{p(),F(`/team/${e[0].team.key}`)};return l`<${q}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${b=>Fo(b,t)}
  >
    <${rs} ...${{typed:n,type:o,count:$,at:r,move:a,take:S}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${b=>b.preventDefault()}
    >
      ${f.map((b,T)=>l`<div
          class="o"
          role="option"
          id=${`choice-${T}`}
          key=${b.key}
          aria-selected=${T===r}
          aria-checked=${h(b)}
          onPointerMove=${()=>a(T)}
          onClick=${()=>w(b)}
        >
          <i class="dot" style=${{"--label":b.color}} />
          <span>${b.name}</span>
          ${h(b)!=="false"&&l`<span class="end">
            <${k} name=${h(b)==="true"?"check":"some"} />
          </span>`}
        </div>`)}
      ${d(n)&&l`<div
        class="o"
        role="option"
        id=${`choice-${f.length}`}
        key="new"
        aria-selected=${r===f.length}
        onPointerMove=${()=>a(f.length)}
        onClick=${()=>v(n)}
      >
        <i class="dot" style=${{"--label":Un(Xe(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${q}>`}function Gp(e){let t=new Map;for(let n of e)for(let o of Xe(n)){let r=N(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var pu=e=>K.value.some(({id:t})=>t===e);var Wp={status:()=>St.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${de} kind="status" value=${e} mute />`,fields:{status:e}})),priority:()=>ln.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${de} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...zp(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${Z} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>K.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Xp().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${k} name="calendar" />`,fields:{dueDate:t}}))};function zp(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>_t(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Vp(e,t){let[n,...o]=e.map(r=>Yp(r,t));return o.every(r=>r===n)?n:void 0}var Yp=(e,t)=>({status:e.status,priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function hu(){if(!Ue.value)return null;let{kind:e,ids:t,anchor:n}=Ue.value,o=t.map(r=>$e(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Jp} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${$u} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Qp} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Zp=["open","done","status","assignee","due","priority","labels","watch","team","link","select","delete","restore"];function Jp({tasks:e,anchor:t}){let n=E(null),o=()=>{Ue.value=null},r=Zp.flatMap(i=>Ye.filter(c=>c.id===i&&tt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${q}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Fo(i,t)}
  >
    <div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>$t(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${nt(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${q}>`}function Qp({tasks:e,kind:t,anchor:n}){let o=Wp[t](e),r=Vp(e,t),[a,i]=x(""),c=v=>o.filter(S=>N(S.text).includes(N(v))),u=c(a),[m,d]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),f=ss(m),$=()=>{Ue.value=null},p=v=>{$(),v&&Kr(e,v.fields)},h=v=>p(v===a?u[m]:c(v)[0]),w=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${q}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Fo(v,n)}
  >
    <${rs} ...${{typed:a,type:i,at:m,move:d,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
      ${u.map((v,S)=>l`<div
          class="o"
          role="option"
          id=${`choice-${S}`}
          key=${v.key}
          aria-selected=${S===m}
          onPointerMove=${()=>d(S)}
          onClick=${()=>p(v)}
        >
          ${v.icon}
          <span>${v.text}</span>
          ${v.end&&l`<span class="end sm">${v.end}</span>`}
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
        onChange=${w}
      />
    </div>`}
  </${q}>`}function Xp(){let e=Y(R.value,7-Pt(R.value));return[["today",R.value],["tomorrow",Y(R.value,1)],["friday",Y(R.value,(11-Pt(R.value))%7||7)],["monday",e],["month",Y(R.value,30)],["never",null]]}var e$={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},vu=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],t$=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],n$={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},o$={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},r$=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),s$=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),a$=new Set(["in","dans","en"]),i$=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),gu=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),yu=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),l$=new Set(["do","so"]);function bu(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:N(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},a=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>N(h)===f.slice(1));$&&a("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&$$(e$,f.slice(1));p&&a("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&p$(i,f.slice(1));$&&a("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=u$(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:c$(r)}function c$(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function u$(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&r$.has(e[i-1].word)&&!n(e[i-1]),u=d$(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-d,u.count+d,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function d$(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),m=n$[a];if(m!==void 0)return{count:1,day:Y(n,m),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:Y(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:Y(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:Y(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(d)return as(1,qo(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return as(1,ku(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Wn(i))return Oa(2,Wn(i),+p[1],c,n);if(p&&i==="de"&&c&&Wn(c))return Oa(3,Wn(c),+p[1],u,n);let h=Wn(a)&&i?$.exec(i):null;if(h)return Oa(2,Wn(a),+h[1],c,n);if(a$.has(a)&&i&&c)return m$(o$[i]??+i,c,n);if(s$.has(a)&&i)return f$(i,n);let w=vu.findIndex(S=>S.includes(a.replace(/\.$/,"")));if(w<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!l$.has(v)))))return{count:1,day:Y(n,(w-Pt(n)+7)%7||7),last:v.length<6,inside:!0}}function m$(e,t,n){if(e>0&&e<1e3)return i$.has(t)?{count:3,day:Y(n,e)}:gu.has(t)?{count:3,day:Y(n,7*e)}:yu.has(t)?{count:3,day:wu(n,e)}:void 0}function f$(e,t){let n=Y(t,7-Pt(t)),o=vu.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:Y(n,o)}:gu.has(e)?{count:2,day:n}:yu.has(e)?{count:2,day:wu(`${t.slice(0,7)}-01`,1)}:void 0}function Oa(e,t,n,o,r){return/^\d{4}$/.test(o??"")?as(e+1,qo(Number(o),t,n)):as(e,ku(void 0,t,n,r))}var as=(e,t)=>t?{count:e,day:t}:void 0;function ku(e,t,n,o){if(e)return qo(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=qo(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function qo(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function wu(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=qo(o,n%12+1,r);if(a)return a}}var Wn=e=>t$.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function p$(e,t){let n=e.find(({name:o})=>N(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var $$=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Ho(e,t={},n){let o=sc(),r=K.value,a=t.team??o.team??r[0],i=v=>_t((v??a)?.id??""),c=Je.value.split("-")[0],u=bu(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:m,title:d,...f}=u,$=f.team??a,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:w}=p;return h&&!i($).some(({id:v})=>v===h.id)&&(p.assignee=null),w&&(p.labels=w.filter(({id:v})=>Xe($.id).some(S=>S.id===v))),{draft:p,marks:m}}function Ra({team:{id:e,key:t,name:n},...o}){pc({...o,team:{id:e,key:t,name:n}})}function _u(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=E(null),a=K.value;if(!a.length)return null;let{draft:i,marks:c}=Ho(e,{},n),u=d=>{d.preventDefault();let{draft:f}=Ho(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Ra(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${k} name="plus" />
    <${La} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:d})=>d==="team")||a.length>1)&&l`<${Wt}
        mark=${c.find(({field:d})=>d==="team")}
        unmark=${m}
      >
        <${k} name="team" />
        ${i.team.name}
      </${Wt}>`}
      ${i.assignee&&l`<${Wt} mark=${c.find(({field:d})=>d==="assignee")} unmark=${m}>
        <${Z} user=${i.assignee} mute />
        ${i.assignee.name}
      </${Wt}>`}
      ${i.priority&&l`<${Wt} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${de} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${Wt}>`}
      ${i.dueDate&&l`<${Wt} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${k} name="calendar" />
        ${s.day(i.dueDate)}
      </${Wt}>`}
      ${i.labels?.map(d=>l`<${vn} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function La({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1}){let i=E(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};B(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${s("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${a}
      maxlength="200"
      autocomplete="off"
      aria-label=${s("quick.label")}
      placeholder=${s("quick.placeholder")}
      value=${t}
      onInput=${j(n)}
      onScroll=${c}
    />
    <div class="mirror" ref=${i} aria-hidden="true">${u}</div>
  </div>`}var Wt=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${k} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function xu(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(va.peek()),i=E(null),{draft:c,marks:u}=Ho(e,r,n),m=()=>{le.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,w)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...w})},$=h=>{h.preventDefault();let{draft:w}=Ho(i.current?.value??"",r,n);if(!w.title)return i.current?.focus();Ra(w),m()},p=_t(c.team.id);return l`<${q} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${m}>
          <${k} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${La} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${Na}
          name="team"
          value=${c.team.id}
          options=${K.value.map(({id:h,name:w})=>[h,w])}
          choose=${h=>f("team",{team:K.value.find(w=>w.id===h)})}
        />
        <${Na}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:w})=>[h,w])]}
          choose=${h=>f("assignee",{assignee:p.find(w=>w.id===h)??null})}
        />
        <${Na}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${ln.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
            onChange=${j(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${vn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${h$.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${q}>`}var h$=["priority","assignee","due","team"],Na=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${j(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var v$={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Tu({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Su(t)}</mark>`:Su(t))}var Su=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>v$[n]);var Au=7,g$=150,y$=200;function Iu(){let[e,t]=x(""),[n,o]=x(null),[r,a]=x(new Map),i=E(os()).current,c=g=>g.trim()?b$(g,r):[],u=g=>Ye.filter(b=>!b.silent&&tt(b,i)&&N(Eu(b,i)).includes(N(g.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(g=>g.id===n)),p=E(null);p.current=f[$]?.id??null;let h=()=>{le.value=""},w=g=>{h(),g&&queueMicrotask(()=>"run"in g?$t(g,i):xt(g))};D(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,b=G=>{g||(o(p.current),a(G))},T=setTimeout(()=>w$(e).then(b,()=>{}),g$);return()=>{g=!0,clearTimeout(T)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let b=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(b&&f.length)g.preventDefault(),o(f[($+b+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let T=g.target.value;w(T===e?f[$]:c(T)[0]??u(T)[0])}},S=(g,b,T)=>l`<div
    class="o"
    role="option"
    id=${`option-${b}`}
    key=${T.id}
    aria-selected=${b===$}
    onPointerMove=${()=>o(T.id)}
    onClick=${()=>w(T)}
  >
    ${g}
  </div>`;return l`<${q} class="pal" label=${s("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${$}`:void 0}
      aria-label=${s("palette.title")}
      placeholder=${s("palette.placeholder")}
      value=${e}
      onInput=${j(g=>{t(g),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${m.map((g,b)=>S(l`
              <${de} kind="status" value=${g.status} mute />
              <span>${g.title} <${k$} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,b,g))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${d.map((g,b)=>S(l`
              <span>${Eu(g,i)}</span>
              <span class="end">${g.keys&&nt(g.keys).map(T=>l`<kbd>${T}</kbd> `)}</span>
            `,m.length+b,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${q}>`}var Eu=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function b$(e,t){let n=N(e.trim()).split(/\s+/),o=[...Ln()].filter(Ft).filter(u=>{let m=N(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(P).filter(u=>u!=null),a=new Map([...o,...r].map(u=>[u.id,u])),i=So.peek()?.id,c=u=>(N(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(ie(u)?1:0);return[...a.values()].sort((u,m)=>c(m)-c(u)).slice(0,Au)}var k$=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Tu} snippet=${e.snippet} /></small>`;async function w$(e){let t=e.trim().slice(0,y$),n=async a=>(await I(Il,{text:t,filter:a,first:Au})).search?.nodes??[],{team:o}=Fr.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return Tr(r.map(a=>a.task)),new Map(r.map(({task:a,matches:i})=>[a.id,i.find(({field:c})=>!_$.has(c))]))}var _$=new Set(["KEY","TITLE"]);var x$={assigneeId:"assignee",teamId:"team"},S$=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function Ou({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:x$[i.field]??i.field})).filter(({field:i},c,u)=>!S$.has(i)&&!(i==="rank"&&u.length>1)),o={who:A$(e.actor),task:t?s("feed.this"):I$(e),what:D$(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return T$(n[0],o);if(e.name==="task.updated")return Ee("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?Ee("feed.other",{...o,name:e.name}):Ee(a,o)}function T$({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Ee(`feed.${t}`,{...r,to:Cu("status",String(t))}):e==="priority"?Ee("feed.priority",{...r,to:Cu("priority",String(t))}):e==="assignee"?Ee(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===y.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?Ee(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?E$(Du(n),Du(o),r):e==="rank"?Ee("feed.arranged",r):e==="title"?Ee("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Ee("feed.moved",{...r,to:l`<b>${o}</b>`}):Ee("feed.changed",{...r,fields:s(`field.${e}`)})}function E$(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?Ee("feed.changed",{...n,fields:s("field.labels")}):Ee(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Du=e=>e?.split(", ")??[],A$=e=>l`<b>${e?e.id===y.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Cu=(e,t)=>l`<b><${de} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function I$(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function D$({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...Qe.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Ma(){let e=ne.value==="sync"&&Ao.value?"offline":ne.value;return e==="sync"?Eo.value?s("line.saving"):s("line.sync"):e==="offline"&&Eo.value?s("line.waiting",{n:Eo.value}):s(`line.${e}`)}var Ru="taskflow.live",lt=_(localStorage.getItem(Ru)==="folded");function C$(){lt.value=!lt.value,localStorage.setItem(Ru,lt.value?"folded":"")}var Lu=()=>l`<aside aria-label=${s("live.label")} class="rail"><${Bo} /></aside>`;function Bo({class:e=""}){return l`<div class="live ${e} ${lt.value?"folded":""}">
    <header>
      <h2><${Pa} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${ne.value}>${Ma()}</span>
      <button
        class="icon"
        aria-label=${s(lt.value?"live.unfold":"live.fold")}
        title=${s(lt.value?"live.unfold":"live.fold")}
        aria-expanded=${!lt.value}
        onClick=${C$}
      >
        <${k} name=${lt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!lt.value&&l`<${O$} /><${R$} />`}
  </div>`}function Pa(){let e=ne.value==="sync"?"":ne.value==="offline"?"off":"busy";return l`<i key=${Zr.value} class="pulse ${e} ${Zr.value?"beat":""}" />`}function O$(){let e=Tc(ft.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Ua} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Ua({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${Z} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Ou} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function R$(){let e=(ve.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Nt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${ko} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var L$=[["status","PENDING"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Nu(){if(!_e.value.size)return null;let e=Ea();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${L$.flatMap(([t,n])=>Ye.filter(o=>o.id===t).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!tt(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>$t(t,e)}
        >
          <${k} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${Bt}>
        <${k} name="close" />
      </button>
    </div>
  </section>`}var N$=[["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],M$=8,Mu=new Set(["team","settings","instance","trash","overview"]);function Pu(){let e=pe.value.filter((n,o)=>o<M$||n.key===qt.value),t={today:ve.value&&ve.value.overdue+ve.value.dueToday,tasks:ve.value&&ve.value.pending+ve.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${pn.value&&W.value.name==="task"}>
    <a class="brand" href=${ge("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{le.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${k} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${nt("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${N$.map(([n,o])=>l`<li key=${n} class=${Mu.has(n)?"roomy":""}>
              <${is}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="today"&&!!ve.value?.overdue}
              />
            </li>`)}
        ${y.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${is} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{le.value="palette"}}
          >
            <${k} name="find" />
            <span>${s("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${Mu.has(ae.value.name)?"page":void 0}
            onClick=${()=>{le.value="more"}}
          >
            <${k} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${pe.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${la("")} title=${s("any.team")} aria-current=${qt.value?void 0:"true"}>
            <${k} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${la(n.key)}
                aria-current=${n.key===qt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <${is} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${k} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${Z} user=${y.value} mute />
        <div><strong>${y.value?.name}</strong><small>${y.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Oo}>
          <${k} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>Ut()}
        >
          <${k} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function is({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${ge(t)}
    title=${r}
    aria-current=${ae.value.name===e?"page":void 0}
  >
    <${k} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function Uu(){let e=()=>{le.value=""},t=o=>()=>{e(),o()},n=y.value?.role==="ADMIN";return l`<${q} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${is} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <button class="nav" onClick=${t(Oo)}><${k} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>Ut())}>
      <${k} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${q}>`}function Fu(){let e=Gr.value.map(i=>$e(i).value).filter(i=>i!==null),t=()=>{le.value=""},n=()=>{t(),queueMicrotask(()=>Aa(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),a=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${q} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${s("delete.sure",{what:a})}</h2>
      ${o>0&&l`<p>${s("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${s("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${s("cancel")}</button>
        <button class="btn danger" onClick=${n}>${s("command.delete")}</button>
      </div>
    </div>
  </${q}>`}function qu(){let e=dn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${dn.value.map(({id:t,text:n,bad:o,undo:r,to:a})=>l`<div class="toast" key=${t}>
        <span>${a?l`<a href=${a}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{mn(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>mn(t)}>
          <${k} name="close" />
        </button>`}
      </div>`)}
  </div>`}var oe="errors { code message path }";async function Fe(e,t,n){try{let[o]=Object.values(await I(e,t));return o.errors.length?L({bad:!0,text:me(o.errors[0])}):n&&L({text:n}),o.errors.length?null:o}catch(o){return L({bad:!0,text:`${s("failed.title")}: ${Pe(o)}`}),null}}var P$=`mutation ConfirmAgain { requestEmailConfirmation { ${oe} } }`;function Hu(){let[e,t]=x(!1),n=y.value?.email,o=async()=>{await Fe(P$,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var U$=matchMedia("(prefers-reduced-motion: reduce)"),Bu=O(()=>_e.value.size>0);function Ku({id:e,mark:t}){let n=$e(e).value,o=In(()=>Ae.value===e).value,r=In(()=>_e.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!ie(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Ge.value=e}}
      onClick=${u=>{!u.shiftKey&&!Bu.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?ha(e):Co(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>Ko(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${Bu.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?ha(e):Co(e)}
      />
      <${zt} task=${n} kind="status" can=${n.can.changeStatus}>
        <${de} kind="status" value=${n.status} mute />
      </${zt}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${Gn} task=${n} most=${3} />
        <${Ar} task=${n} />
      </span>
      <${zt} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${Mn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
      </${zt}>
      <${zt} task=${n} kind="priority" can=${n.can.update}>
        <${de} kind="priority" value=${n.priority} />
      </${zt}>
      <${zt} task=${n} kind="assignee" can=${n.can.assign}><${Z} user=${n.assignee} /></${zt}>
    </div>
  </li>`}function zt({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{Ue.value={kind:t,ids:ju(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var ju=e=>_e.peek().has(e)?[..._e.peek()]:[e];function Ko(e,t){if(e.shiftKey)return;e.preventDefault(),Ge.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ue.value={kind:"actions",ids:ju(t),anchor:a?r:{x:n,y:o}}}function zn(){let e=E(null);return D(()=>pt(t=>{Br.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);U$.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var F$=200;function ls({query:e}){let t=E(0),[n,o]=x(e.get("q")??""),r=E(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=j(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ke({q:r.current})},F$)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function Vt(){return K.value.length>0&&l`<button class="btn new" onClick=${()=>Tt()} aria-keyshortcuts="N">
      <${k} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function Gu(){return K.value.length>0&&l`<button class="btn quiet" onClick=${()=>Tt()}><${k} name="plus" />${s("command.new")}</button>`}function ht(){let{query:e}=ae.value,t=e.get("assignee"),n=o=>Ke({assignee:o});return l`
    ${pe.value.length>1&&l`<${gn}
      name="team"
      query=${e}
      options=${pe.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function gn({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${j(r=>Ke({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function Vn({query:e}){let t=Qe.value.map(n=>[n.id,n.name]);return l`<${gn}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function Yn({query:e}){let t=e.get("label")??"",n=ec(So.value?.id);if(!n.length&&!t)return null;let o=Lr(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${gn} name="label" query=${e} options=${a} />`}function cs({query:e}){let t=ln.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${gn} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Le(e,t,n){let o=zr(e,t,n),r=kt(()=>Cc(o)??new Kn(e,t,n),[o]);return B(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>y.peek()?Vr(o,r):r.close()),[r]),r}function Zn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),m=a.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,w=()=>{let A=document.elementsFromPoint(d.x,d.y).find(X=>X.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(A??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let M=m?.getBoundingClientRect(),A=M?d.x>M.right-48?1:d.x<M.left+48?-1:0:0;if(A&&m){let X=m.scrollLeft;m.scrollLeft+=A*9,m.scrollLeft!==X&&w()}$=requestAnimationFrame(v)},S=M=>{if(d={x:M.clientX,y:M.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),w()}},g=M=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[A,X]of G)removeEventListener(A,X,!0);f&&(addEventListener("click",Fa,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Fa,!0)),t[M]())},b=M=>{M.key==="Escape"&&(f&&M.preventDefault(),g("cancel")())},T=M=>{f&&M.preventDefault()},G=[["pointermove",S],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",b],["touchmove",T],...n?[["contextmenu",Fa]]:[]];for(let[M,A]of G)addEventListener(M,A,{capture:!0,passive:!1})}function Fa(e){e.stopPropagation(),e.preventDefault()}var q$="";function jo(e,t,n,o=e.status){let r=f=>P(f)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${P(t[n-1])?.rank??""}${q$}`,u=o!==e.status;if(!a&&!i&&!u)return;let m={...a&&{afterId:a},...i&&{beforeId:i},...u&&{status:o}},d=s(u?`did.${o}`:"did.arranged",{task:e.key||e.title});return Wu(e,m,{rank:c,status:o},d,H$(e))}async function Wu(e,t,n,o,r){let a=V("change"),i={shown:n,told:o,silent:!0};Be(e.id,a,n);let{errors:c}=await Re(a,"moveTask",Ll,{id:e.id,input:t},[e.id],i);return c.length?L({bad:!0,text:s("did.refused",{what:o,why:me(c[0])})}):r?mt(o,r,`/t/${e.key}`):L({text:o})}function H$(e){let{id:t,key:n,rank:o,status:r,team:a}=e,i=Or([{field:"RANK",direction:"ASC"}]),c,u;for(let d of Ln())d.id===t||!Ft(d)||d.team.id!==a.id||(i(d,e)<0?c=c&&i(d,c)<0?c:d:u=u&&i(u,d)<0?u:d);let m={...c&&{afterId:c.id},...u&&{beforeId:u.id}};return()=>{let d=P(t);if(!d)return;let f={...m,...d.status!==r&&{status:r}};return Wu(d,f,{rank:o,status:r},s("undo.done",{task:n}))}}var B$=[{field:"RANK",direction:"ASC"}],K$=[{field:"UPDATED_AT",direction:"DESC"}],j$=St.slice(0,3),xe=_(null),us=_({x:0,y:0,width:0}),bn=_("");function Vu({place:{query:e}}){let t=e.get("cancelled")==="1",n=t?St:j$,o=zn();return D(()=>{let r=ke(()=>{o.current?.classList.toggle("carrying",xe.value!==null)});return()=>{r(),xe.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${ht} /><${Vt} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${ls} query=${e} />
      <${Vn} query=${e} />
      <${cs} query=${e} />
      <${Yn} query=${e} />
      <button class="btn quiet" aria-pressed=${t} onClick=${()=>Ke({cancelled:t?"":"1"})}>
        ${s("status.CANCELLED")}
      </button>
    </div>
    <div class="board ${t?"four":""}" ref=${o}>
      ${n.map(r=>l`<${G$}
            key=${r}
            status=${r}
            columns=${n}
            want=${{...et(e),status:[r]}}
          />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([r,a])=>l`<span><kbd>${r}</kbd> ${s(`board.${a}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${bn}</p>
    <${Y$} />
  </div>`}function G$({status:e,columns:t,want:n}){let o=Le(n,ie({status:e})?B$:K$,{size:50}),r=In(()=>W$(e,o.ids.value)).value,a=r!==void 0,i=o.more.value?o.total.value:o.ids.value.length;return l`<section class="col ${a?"over":""}" data-drop=${e} aria-labelledby=${`col-${e}`}>
    <header>
      <${de} kind="status" value=${e} mute />
      <h2 id=${`col-${e}`}>${s(`status.${e}`)}</h2>
      <span class="num">${o.ready.value&&s.number(i)}</span>
      ${ie({status:e})&&K.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:s(`status.${e}`)})}
        title=${s("command.new")}
        onClick=${()=>Tt({status:e})}
      >
        <${k} name="plus" />
      </button>`}
    </header>
    ${o.failed.value&&l`<${Q} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?o.ids.value.length||a?l`<ul>
            ${o.ids.value.flatMap(c=>[...r===c?[l`<${zu} key="slot" />`]:[],l`<${V$} key=${c} id=${c} columns=${t} />`])}
            ${r===null&&l`<${zu} key="last" />`}
          </ul>`:l`<p class="none">${s(`board.none.${e}`)}</p>`:!o.failed.value&&l`<${he} rows=${3} />`}
    ${o.more.value&&l`<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function W$(e,t){let n=xe.value;if(!(n?.over!==e||!Yu(n,t)))return ie({status:e})?n.before:t[0]??null}var zu=()=>l`<li class="slot" />`;function Yu({id:e,over:t,before:n},o){return P(e)?.status!==t?!0:ie({status:t})&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Zu=(e,t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),yn=(e,t)=>Zu(e,t).map(n=>n.dataset.task??"");function z$(e,t,n){let o=Zu(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Ju({id:e,status:t}){let n=yn(t,"");return n[n.indexOf(e)+1]??null}function V$({id:e,columns:t}){let n=$e(e).value,o=In(()=>xe.value?.id===e?xe.value.by:null).value;if(!n)return null;let r=`tk${ie(n)?"":" closed"}${o?o==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${r}
      data-task=${e}
      data-go
      aria-pressed=${o!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Ge.value=e}}
      onClick=${()=>xt(n)}
      onPointerDown=${i=>n.can.changeStatus&&Zn(i,{lift:c=>{xe.value={id:e,over:n.status,before:Ju(n),by:"pointer"},us.value=c},over:(c,u,{y:m})=>{let d=St.find(f=>f===c);us.value={...us.value,...u},d&&J$(d,z$(d,e,m))},drop:()=>qa(e),cancel:()=>ed(e)})}
      onContextMenu=${i=>Ko(i,e)}
      onKeyDown=${i=>Z$(i,n,t)}
    >
      <${Qu} task=${n} />
    </button>
  </li>`}var Qu=({task:e})=>l`
    <p>${e.title}</p>
    <${Gn} task=${e} most=${5} />
    <div>
      <${de} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${Mn} task=${e} />
      <${Ar} task=${e} />
      <${Z} user=${e.assignee} />
    </div>
  `;function Y$(){let e=xe.value,{x:t,y:n,width:o}=us.value;if(e?.by!=="pointer")return null;let r=P(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${Qu} task=${r} />
    </div>`}function Z$(e,t,n){let o=xe.value?.id===t.id?xe.value:null;if(e.key===" "){if(e.preventDefault(),o)return qa(t.id);t.can.changeStatus&&eh(t);return}let r=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(r&&(o||e.altKey))return e.preventDefault(),o?Q$(o,r):X$(t,r);if(!o)return;let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(a){e.preventDefault();let i=n[Math.max(0,Math.min(n.length-1,n.indexOf(o.over)+a))],c=yn(i,t.id);xe.value={...o,over:i,before:c[Xu(o)]??null},bn.value=s(`status.${i}`)}else e.key==="Escape"?(e.preventDefault(),ed(t.id)):e.key==="Enter"&&(e.preventDefault(),qa(t.id))}function J$(e,t){let n=xe.peek();n&&(n.over!==e||n.before!==t)&&(xe.value={...n,over:e,before:t})}function Xu({id:e,over:t,before:n}){let o=yn(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Q$(e,t){if(!ie({status:e.over}))return;let n=yn(e.over,e.id),o=Math.max(0,Math.min(n.length,Xu(e)+t));xe.value={...e,before:n[o]??null},bn.value=s("board.spot",{column:s(`status.${e.over}`),at:o+1,n:n.length+1})}function X$(e,t){let{id:n,status:o}=e,r=yn(o,n),a=yn(o,"").indexOf(n)+t;!e.can.changeStatus||!ie(e)||a<0||a>r.length||(jo(e,r,a),bn.value=s("board.spot",{column:s(`status.${o}`),at:a+1,n:r.length+1}),fe(`.board [data-task="${n}"]`))}function eh(e){xe.value={id:e.id,over:e.status,before:Ju(e),by:"keys"},bn.value=s("board.lifted",{task:e.title,column:s(`status.${e.status}`)})}function qa(e){let t=xe.value,n=P(e);if(xe.value=null,!t||!n)return;let{over:o}=t;bn.value=s("board.dropped",{task:n.title,column:s(`status.${o}`)});let r=yn(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);ie({status:o})?Yu(t,r)&&jo(n,a,i<0?a.length:i,o):Ht(n,{status:o}),fe(`.board [data-task="${e}"]`)}function ed(e){xe.value=null,bn.value=s("board.cancelled"),fe(`.board [data-task="${e}"]`)}var th=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],nh=6,oh=4,ot=_(null),Go=_(""),td=_("");function od({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:R.value:`${o}-01`),c=Array.from({length:t?7:nh*7},(v,S)=>Y(i,S)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),m=Le({...et(e),from:c[0],to:c.at(-1)},th,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>$e(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=zn(),p=E(!1);p.current||=m.ready.value||!!m.failed.value,D(()=>()=>{ot.value=null},[]);let h=v=>Ke(t?{week:Y(i,7*v)}:{month:lh(o,v)}),w=v=>Ke({view:v,week:"",month:""});return rh(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${ht} /><${Vt} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${k} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Ke({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${k} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>w("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>w("week")}>${s("calendar.week")}</button>
      </div>
      <${Vn} query=${e} />
      <${Yn} query=${e} />
    </div>
    ${m.failed.value&&l`<${Q} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${he} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${J} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${J}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${sh}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:oh}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${s(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Go}</p>
  </div>`}function rh(e){let t=E(!1);B(()=>{!e||t.current||(t.current=!0,pn.peek()&&Ir.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function sh({day:e,out:t,most:n,ids:o}){let r=ot.value,a=td.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${K.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Tt({dueDate:e})}
    >
      <${k} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${ah} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{td.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function ah({id:e}){let t=$e(e).value;if(!t)return null;let n=ot.value?.id===e,o=t.overdue&&ie(t),r=a=>t.can.update&&Zn(a,{lift:()=>{ot.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(ot.value={id:e,over:i})},drop:()=>rd(e),cancel:()=>sd(e)});return l`<li>
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
      onContextMenu=${a=>Ko(a,e)}
      onClick=${()=>xt(t)}
      onKeyDown=${a=>ih(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var nd={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function ih(e,t){let n=ot.value?.id===t.id?ot.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),ot.value={id:t.id,over:t.dueDate},Go.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),rd(t.id);else if(n&&nd[e.key]){e.preventDefault();let o=Y(n.over,nd[e.key]);ot.value={id:t.id,over:o},Go.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),sd(t.id))}function rd(e){let t=ot.value?.over,n=P(e);ot.value=null,!(!t||!n)&&(Go.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),Ht(n,{dueDate:t}),fe(`.cal [data-task="${e}"]`))}function sd(e){ot.value=null,Go.value=s("board.cancelled"),fe(`.cal [data-task="${e}"]`)}function lh(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Ie(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=E(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await ch(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function ch(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=me(a):o||=me(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=Pe(r)}return{errors:n,whole:o}}function H({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=Nt(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=a;return l`<div class="field">
    <div class="top-line"><label for=${u}>${t}</label>${r}</div>
    <${d}
      class="input"
      id=${u}
      name=${e}
      aria-invalid=${o?"true":void 0}
      aria-describedby=${m}
      ...${c}
    >
      ${i}
    </${d}>
    ${n&&l`<p class="hint" id=${`${u}-hint`}>${n}</p>`}
    ${o&&l`<p class="error" id=${`${u}-error`} role="alert">${o}</p>`}
  </div>`}var De=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var ad=`mutation Login($input: LoginInput!) { login(input: $input) { ${en} } }`,uh=`mutation Register($input: RegisterInput!) { register(input: $input) { ${en} } }`,dh="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",mh="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",fh=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${en} session { id } }
}`,ph=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,$h="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",hh="query Registration { instance { registrationOpen } }";function vt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var vh=()=>{let e=W.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Ha(e,t=vh()){return e?.token&&(vo(e),F(t,{replace:!0})),e}function id(){let e=Ie(async({email:t,password:n})=>Ha((await we(ad,{input:{email:t,password:n,cookie:!0}})).login));return l`<${vt}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${$o.value&&l`<p class="note" role="status">${s($o.value)}</p>`}
    <${De} text=${e.whole} />
    <${H}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${H}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
  </${vt}>`}function ld(){let[e,t]=x(!0);D(()=>{we(hh,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ie(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Ha((await we(uh,{input:c})).register,"/")});return l`<${vt}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${De} text=${o.whole} />
    <${H} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${H}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${H}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${s("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
  </${vt}>`}function cd(){let[e,t]=x(""),n=Ie(async({email:o})=>{let{requestPasswordReset:r}=await we(mh,{email:o});return r.ok&&t(o),r});return l`<${vt}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${De} text=${n.whole} />
    <${H}
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
  </${vt}>`}function ud(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??W.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");D(()=>{F("/reset",{replace:!0}),e&&we(ph,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(me(a))},()=>{})},[]);let o=Ie(async({newPassword:r})=>{let{resetPassword:a}=await we(fh,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await we(ad,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&we(dh,{id:a.session.id},{token:i.token}).catch(()=>{}),Ha(i,"/")});return l`<${vt}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${De} text=${t?"":o.whole} />
    <${H}
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
  </${vt}>`}function dd(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await we($h,{token:e});n(a.errors.length?"bad":"proved");let i=y.peek();i&&i.id===a.user?.id&&(y.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{F("/confirm",{replace:!0}),e&&o()},[]),l`<${vt}
    title=${s("confirm.title")}
    form=${{submit:r}}
    after=${l`<p><a href="/">${s(y.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
    ${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
    ${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
    ${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t==="away"&&l`
      <p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
      <button class="btn wide">${s("confirm.again")}</button>
    `}
  </${vt}>`}function It(e,t=[],n){let[o,r]=x({data:null,failed:null}),a=E(0),i=Qi(()=>{let c=a.current+=1,u=m=>{c===a.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=pt(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var gh=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,yh=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,bh=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${oe} } }`,kh=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${oe} } }`,wh=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${oe} } }`,_h=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${oe} } }`,xh=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${oe} ok transcript } }`,md=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],Sh={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ds=20;function fd(){return y.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${J} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${J}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${Th} />
    <${Eh} />
    <${Ah} />
  </div>`}function Th(){let[e,t]=x(""),[n,o]=x(ds),{data:r,failed:a,again:i}=It(()=>I(gh,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await Fe(bh,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:d});await Fe(f?wh:kh,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
        onInput=${j(t)}
      />
    </div>
    ${a?l`<${Q} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(m=>l`<li key=${m.id} class=${m.active?"":"off"}>
                <${Z} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${s("admin.since",{when:s.date(Js(m.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!m.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:m.name})}
                  value=${m.role}
                  onChange=${j(d=>c(m,d))}
                >
                  ${["USER","ADMIN"].map(d=>l`<option value=${d} selected=${d===m.role}>${s(`userRole.${d}`)}</option>`)}
                </select>
                ${m.id!==y.value?.id&&l`<button
                  class="btn quiet"
                  onClick=${()=>u(m,!m.active)}
                >
                  ${s(m.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${m.name}</span>
                </button>`}
              </li>`)}
          </ul>`:l`<${he} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ds))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Eh(){let[e,t]=x(""),[n,o]=x(ds),{data:r,failed:a,again:i}=It(()=>I(yh,{status:md.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await Fe(_h,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${j(t)}>
        <option value="">${s("any.status")}</option>
        ${md.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
    </div>
    ${a?l`<${Q} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${Sh[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${J} title=${s("mail.none")}>${s("mail.noneHint")}</${J}></div>`:l`<${he} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ds))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Ah(){let[e,t]=x(null),n=Ie(async({to:o})=>{t(null);let{sendTestEmail:r}=await I(xh,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${De} text=${n.whole} />
      <div class="inline">
        <${H}
          name="to"
          label=${s("mail.to")}
          type="email"
          defaultValue=${y.value?.email}
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
  </section>`}function pd(){return l`<div class="wrap">
    <div class="empty">
      <${k} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function hd({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var Ba=132,Ih=20,Ka=28;function vd({flow:e,width:t}){let n=Dh(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Ba-Ih,r=(t-Ka-6)/e.length,a=Math.min(26,r*.58),i=f=>Ka+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=s("flow.said",{days:e.length,completed:$d(e,"completed"),created:$d(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Ba}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${Ka} x2=${t} y1=${c(f)} y2=${c(f)} />
          <text class="y" x="16" y=${c(f)+4}>${s.number(f)}</text>
        `)}
    ${e.map((f,$)=>l`<g key=${f.date}>
        <title>${s("flow.day",{day:s.longDay(f.date),completed:f.completed,created:f.created})}</title>
        <rect
          class=${$===m?"now":""}
          x=${i($)-a/2}
          y=${c(f.completed)}
          width=${a}
          height=${o-c(f.completed)}
          rx=${Math.min(a/6,o-c(f.completed))}
        />
        ${(m-$)%u===0&&l`<text x=${i($)} y=${Ba-3}>
          ${s.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var $d=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Dh(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var gd="taskflow.numbers",Jn=_(localStorage.getItem(gd)==="open");function yd(){let e=Mo(),t=()=>{Jn.value=!Jn.value,localStorage.setItem(gd,Jn.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Jn.value?l`<${ja} /><${Ga} />`:l`<dl class="card six ${Po()}">
          ${Ch.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${ge(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Jn.value} onClick=${t}>
      <${k} name="live" />
      ${s(Jn.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var Ch=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function ja(){let e=Mo(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${hd}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${Po()}">
    <${rt}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${rt}>
    <${rt}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${rt}>
    <${rt} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${ko} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${rt}>
    <${rt}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${rt}>
    <${rt}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${ko} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${rt}>
    <${rt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${Qe.value.slice(0,4).map(a=>l`<${Z} user=${a} mute />`)}</div>
    </${rt}>
  </dl>`}function rt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${ge(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function Ga(){let e=E(null),[t,n]=x(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&ve.value&&l`<${vd} flow=${ve.value.flow} width=${t} />`}
    </div>
  </section>`}var Oh=[{field:"CREATED_AT",direction:"DESC"}],bd=12,Rh=["title","assignee","priority","status"];function kd(){let e=Le({},Oh,{size:bd}),t=e.ids.value.slice(0,bd);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${ja} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${Q} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${Rh.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${Lh} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${J} title=${s("tasks.none")}>${s("overview.none")}</${J}>`:!e.failed.value&&l`<${he} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${Ga} /><${Bo} class="page narrow card" />`}
  </div>`}function Lh({id:e}){let t=$e(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var Nh=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${oe} user { ${Mt} } }
}`,Mh=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${oe} ok
  }
}`,Ph=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,wd=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${oe} } }`,Uh=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${oe} secret } }`,Fh=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${oe} } }`,qh=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${en} } }`,Hh=["READ","WRITE","ADMIN"];function _d(){let e=It(()=>I(Ph,{}),[],/^(session|api_key)\./),t=e.data?.sessions??[],n=e.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${y.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>Ut()}>${s("command.signOut")}</button></div>
    </header>
    <${Bh} />
    <${Kh} />
    <${jh} keys=${n} />
    ${e.failed?l`<${Q} problem=${e.failed} retry=${e.again} />`:l`
          <${Gh} rows=${t} keys=${n} again=${e.again} />
          <${zh} rows=${n} session=${t.find(({current:o})=>o)} again=${e.again} />
        `}
    <p class="dim sm">TaskFlow ${Lo}</p>
  </div>`}var gt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Bh(){let e=Ie(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await I(Nh,{input:{name:o,timeZone:r,locale:a,expectedVersion:y.peek()?.version}});return i.user&&(y.value=i.user,L({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=y.value?.timeZone??"UTC";return l`<${gt} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${De} text=${e.whole} />
      <${H}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${y.value?.name}
        error=${e.errors.name}
      />
      <${H}
        name="timeZone"
        label=${s("settings.zone")}
        as="select"
        hint=${s("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${H}>
      <${H} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(yr).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Je.value.split("-")[0]===o}>${r}</option>`)}
      </${H}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${gt}>`}function Kh(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return ga(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${gt} id="appearance" title=${s("settings.appearance")}>
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
  </${gt}>`}var xd=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function jh({keys:e}){let t=Ie(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await I(Mh,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),L({text:s("settings.passwordChanged")})),i});return l`<${gt} id="password" title=${s("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${y.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${De} text=${t.whole} />
      <${H}
        name="currentPassword"
        label=${s("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${H}
        name="newPassword"
        label=${s("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${s("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${xd} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${gt}>`}function Gh({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await Fe(wd,{id:c.id},s("settings.revoked"))&&n();return l`<${gt} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Vh(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${xd} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>Ut(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${gt}>`}async function Wh(e,t){let{login:n}=await we(qh,{input:{email:y.peek()?.email??"",password:e,cookie:!0}});return n.token?(vo(n),t&&await I(wd,{id:t.id}),null):n}function zh({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ie(async({name:d,scope:f,days:$,password:p},h)=>{let w=p?await Wh(p,t):null;if(w)return w;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await I(Uh,{input:{name:d,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>L({text:s("settings.copied")})),m=async d=>await Fe(Fh,{id:d.id},s("settings.keyRevoked",{name:d.name}))&&n();return l`<${gt} id="api-keys" title=${s("settings.keys")}>
    ${o&&l`<div class="note ok" role="status">
      <p>${s("settings.secretOnce")}</p>
      <div class="secret">
        <code>${o}</code>
        <button class="btn quiet" onClick=${u}>${s("settings.copy")}</button>
      </div>
    </div>`}
    ${e.length>0&&l`<ul class="card people">
      ${e.map(d=>l`<li key=${d.id}>
          <div class="who">
            <strong>${d.name}</strong>
            <small>
              <code>${d.prefix}…</code> · ${d.lastUsedAt?s("settings.lastUsed",{when:s.ago(d.lastUsedAt)}):s("settings.neverUsed")} · ${d.expiresAt?s("settings.ends",{when:s.date(d.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):s("settings.neverEnds")}
            </small>
          </div>
          ${d.scopes.map(f=>l`<span class="chip">${s(`scope.${f}`)}</span>`)}
          <button
            class="icon"
            aria-label=${s("settings.revokeKey",{name:d.name})}
            title=${s("settings.revokeKey",{name:d.name})}
            onClick=${()=>m(d)}
          >
            <${k} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${De} text=${c.whole} />
      <div class="inline">
        <${H} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${H} name="scope" label=${s("settings.keyScope")} as="select">
          ${Hh.map(d=>l`<option value=${d}>${s(`scope.${d}`)}</option>`)}
        </${H}>
        <${H} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
          ${[30,90,365].map(d=>l`<option value=${d} selected=${d===90}>${s("settings.inDays",{n:d})}</option>`)}
          <option value="">${s("settings.never")}</option>
        </${H}>
        ${a&&l`<${H}
          name="password"
          label=${s("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
      </div>
    </form>
  </${gt}>`}var Vh=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Sd="taskflow.draft.",Yh=50,Yt=e=>`${e}.new`,Wo=e=>`${e}.reply`,zo=e=>`${e}.edit`,Wa=new Map;function Ne(e){let t=Va(e),n=Wa.get(t);if(n)return n;let o=_(za(t)?.text??null);return Wa.set(t,o),o}function Me(e,t){Ne(e).value=t;let n=Va(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Zh()}catch{}}rn.add(async()=>{let e=Va("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Wa.clear()});var Va=e=>`${Sd}${y.peek()?.id}.${e}`;function za(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Zh(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Sd));if(e.length<=Yh)return;let[t]=e.sort((n,o)=>(za(n)?.at??0)-(za(o)?.at??0));localStorage.removeItem(t)}var Jh=8e3,yt=_([]);function ms(e){let t=()=>{clearTimeout(r),yt.value=yt.peek().filter(i=>i.write!==e)},n=y.peek()?.id,o=(i=!1)=>{t(),a(),y.peek()?.id===n&&qn({...e,keepalive:i})},r=setTimeout(()=>o(),Jh);yt.value=[...yt.peek(),{write:e,send:()=>o(!0)}];let a=mt(e.note.told,t)}function Td(){let e=yt.peek().map(({write:t})=>t);for(let{send:t}of yt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>I(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Td);rn.add(Td);var Ed=O(()=>{let e=[...je.value,...yt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Ad=e=>Ed.value.has(e),Dt=e=>ye(e).all.value?.filter(({id:t})=>!Ed.value.has(t))??null;function Id(e,{id:t,filename:n}){let o=V("change"),r={told:s("files.deleted",{name:n})};ms({key:o,field:"deleteAttachment",query:Qr,variables:{id:t,key:o},taskIds:[e],note:r})}Fn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void L({bad:!0,text:s("files.notDeleted",{why:me(n)})}):ye(e).without(t.id));var Ya=20,Za=e=>`${e}.files`,Dd=e=>e?.split(" ")??[];function Qn(e,t){let n=ye(e),o=n.all.value;return Dd(Ne(Za(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Ad(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Ja(e,t){Me(Za(e),t.length?t.join(" "):null)}function fs(e,t){Ja(e,[...new Set([...Dd(Ne(Za(e)).peek()),t])])}var ps=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Vo=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var Qh=3,Xh=5,ev=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Se=_([]),hs=_(""),tv=new Set(["waiting","sending","cut"]),nv=O(()=>Se.value.some(({state:e})=>tv.has(e))),$s=new Map,Qa=new Set,eo=(e,{place:t,commentId:n}={})=>Se.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),vs=(e,t)=>eo(e,t).filter(Ld);function gs(e){return Qa.add(e),()=>{Qa.delete(e)}}function Ct(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=V("file"),c=a?s("files.folder"):ov(e,r,n),u=c?"refused":"waiting",m=sv(r),d={...n,id:i,key:V("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Se.value=[...Se.peek(),d],d});return ys(),o.filter(({state:r})=>r==="waiting")}function Xa(e){Zt(e,{state:"waiting",sent:0,why:""}),ys()}function Rd(e){let t=Se.peek().find(n=>n.id===e);if(t){ti(e),t.state!=="refused"&&Ud(e);for(let n of Qa)n(e);ys()}}function ov(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Uo.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Se.peek().filter(c=>c.taskId===e&&Ld(c));return Cd(ei(ye(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Cd(rv(e,n),vs(e,n))>=Ya?s("files.fullComment",{n:Ya}):""}function rv(e,{place:t,commentId:n}){return t?Qn(e,t):ei((ye(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Cd=(e,t)=>new Set([...e,...ei(t)]).size,ei=e=>e.map(({id:t})=>t),Ld=({state:e})=>e!=="refused";function sv({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function ys(){let e=Se.peek().filter(({state:n})=>n==="sending").length,t=Se.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,Qh-e))){let o=n.turn+1;Zt(n.id,{state:"sending",turn:o}),av({...n,turn:o})}}async function av(e){try{if(await Nd(e,Xh),!Xn(e))return;let t=ye(e.taskId);if(t.arrived.add(e.id),e.place&&fs(e.place,e.id),await t.loadIfOpen(),!Xn(e))return;hs.value=s("files.arrived",{name:e.name}),ti(e.id)}catch(t){Xn(e)&&uv(e,t)}finally{ys()}}async function Nd(e,t){let n=await iv(e);if(!n||!Xn(e))return;let{status:o,text:r,seconds:a}=await lv(e,n);if(!(o===204||!Xn(e))){if(!t||o!==404&&!a)throw new Yo(r);a&&await cv(e.id,a),Xn(e)&&await Nd(e,t-1)}}async function iv({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=ev.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:m}=(await I(ou,{input:c,key:t})).createAttachment;if(!mv(e))Ud(e);else if(!u)throw Zt(e,{key:V("change")}),new Yo(m.map(me).join(" "));return u?.upload??null}function lv({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",Je.peek()),c.upload.onprogress=({loaded:d})=>Zt(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new Ze(`HTTP ${d}`)):a({status:d,text:p?f.trim():s("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new Ze("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),$s.set(e,()=>c.abort()),c.send(t)})}function cv(e,t){return Zt(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Zt(e,{why:""}),n()},t*1e3);$s.set(e,()=>{clearTimeout(o),n()})})}var Yo=class extends Error{};function uv({id:e,taskId:t,name:n},o){let r=o instanceof Ze,a=r?s("files.cut"):o instanceof Yo||o instanceof se?o.message:"";Zt(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=P(t);ye(t).opened||L({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function Zt(e,t){Se.value=Se.peek().map(n=>n.id===e?{...n,...t}:n)}function ti(e){Se.value=Se.peek().filter(t=>t.id!==e),Md(e)}function Md(e){$s.get(e)?.(),$s.delete(e)}function Pd(){for(let{id:e}of Se.peek())ti(e);hs.value=""}function dv(){for(let{id:e,state:t,turn:n}of Se.peek())t!=="waiting"&&t!=="sending"||(Zt(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Md(e))}var mv=e=>Se.peek().some(t=>t.id===e),Xn=({id:e,turn:t})=>Se.peek().some(n=>n.id===e&&n.turn===t);function Ud(e){I(Qr,{id:e,key:V("change")},{keepalive:!0}).catch(()=>{})}ne.subscribe(e=>{if(e==="sync")for(let{id:t}of Se.peek().filter(n=>n.state==="cut"))Xa(t)});ke(()=>{let e=t=>t.preventDefault();if(nv.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Od=y.peek()?.id;O(()=>y.value?.id).subscribe(e=>{if(!e)return dv();e!==Od&&Pd(),Od=e});rn.add(async()=>Pd());var kn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{ye(e).isStale()&&(r.preventDefault(),fv(e,t))}});async function fv(e,t){try{let n=await ye(e).fresh(t);if(!n?.url)return void L({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){L({bad:!0,text:Pe(n)})}}var ni=_(null);function Jo(e,t){ni.value={taskId:e,id:t}}var Zo=()=>{ni.value=null};function Fd(){let e=ni.value,t=e?(Dt(e.taskId)??[]).filter(ze):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Zo()},[e,n]),D(()=>Zo,[]),!e||n<0?null:l`<${pv} taskId=${e.taskId} pictures=${t} at=${n} />`}function pv({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=$v(e,o),u=f=>Jo(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${q} class="lightbox" label=${o.filename} close=${Zo}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${kn(e,o)}>
            <${k} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Zo} autofocus>
            <${k} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Zo()}
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
      ${m&&l`
        <button class="icon turn before" aria-label=${s("files.previous")} onClick=${()=>u(-1)}>
          <${k} name="back" />
        </button>
        <button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
          <${k} name="next" />
        </button>
      `}
    </div>
  </${q}>`}function $v(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=E(0),c=async()=>{let u=ye(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Pe(f)}));m===i.current&&r({of:t,...d,tried:!0})};return D(()=>{i.current+=1,ye(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function bs({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===y.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${hv} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,m=({currentTarget:d})=>{qd(d),Id(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${ze(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>Jo(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${kn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${k} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${kn(e.id,t)}>
      <${k} name="save" />
    </a>
    ${iu(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${m}
    >
      <${k} name="trash" />
    </button>`}
  </li>`}var hv=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>Xr(e.id,t)}
        />`:l`<${k} name="file" />`}
  </span>`;function ks({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{qd(d),Rd(e)},m=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>Xa(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${k} name="close" /></button>
  </li>`}function qd(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];fe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Hd({task:e}){let t=lu(e),n=Dt(e.id)??[],o=eo(e.id),r=Ve(e),a=Uo.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${hs.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${oi}
          label=${s("files.add")}
          take=${i=>Ct(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${Q} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${bs} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${ks} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${Fd} />
  `}function oi({label:e,take:t,main:n=!1}){let o=E(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(vl(r))}
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
  `}function Bd({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Dt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ze(a)||!t.body.includes(`(${a.id})`));return l`<${jd}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${eo(e.id,{commentId:t.id})}
  />`}var Kd=({task:e,place:t})=>l`<${jd}
    label=${s("files.forComment")}
    task=${e}
    files=${vv(e,t)}
    coming=${eo(e.id,{place:t})}
  />`;function vv({id:e},t){let n=Qn(e,t);return(Dt(e)??[]).filter(o=>n.includes(o.id))}function jd({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${bs} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${ks} key=${r.id} upload=${r} />`)}
  </ul>`}var gv=6,yv=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,ws=(e,t)=>yv.exec(e.slice(0,t))?.[1]??null;function ri(e,t){let n=N(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&N(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,gv)}function Gd(e,t,n){let o=ws(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var bv=512;function Wd(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function zd(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ze(r)?o.replaceChildren(kv(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(wv(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function kv(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Jo(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),m=Math.min(1,bv/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Xr(e,n),u.src=n,c.className="picture",c.append(u),c}function wv(e,t,n){let{href:o,download:r,onClick:a}=kn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Vd=e=>e.includes("data-attachment");var _v={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},xv=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),Sv=/^(https?:|mailto:)/i,Tv=/^H[1-6]$/,Ev=/^file_[0-9a-z]{26}$/,Yd=3;function to({html:e,taskId:t,under:n=Yd}){let o=E(null),r=Vd(e)?Dt(t):null;return B(()=>o.current?.replaceChildren(Av(e,n)),[e]),B(()=>{o.current&&r&&zd(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Av(e,t=Yd){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Zd(a,o))),n}function Zd(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||xv.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Zd(a,t));if(Ev.test(e.getAttribute("data-attachment")??""))return[Wd(e,e.getAttribute("alt")??e.textContent??"")];let o=_v[e.tagName];if(!o)return n();let r=document.createElement(Iv(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),Dv(r,e),[e.tagName==="TABLE"?Ov(r):r])}function Iv({tagName:e},t){return Tv.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function Dv(e,t){e instanceof HTMLAnchorElement&&Cv(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Cv(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===y.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:Sv.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Ov(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var wn=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,no=`${wn} attachments { id } parent { id }`,Jd=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${wn} replies { ${wn} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,Qd=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${wn} task { id } replies { ${wn} } parent { ${wn} replies { ${wn} } }
    }
  }
}`,Xd=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${tn} } pageInfo { hasNextPage endCursor } } }
}`,em=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${no} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,_s=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${no} } } } }`,tm=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${_s} comment { ${no} } }
}`,nm=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${_s} comment { ${no} }
  }
}`,om=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,rm=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${_s} comment { ${no} } }
}`,sm=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${_s} comment { ${no} } }
}`,am=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var si=1e4,Rv=9500;function Qo({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:m}){let d=Ne(t).value??r,[f,$]=x(!1),p=E(null),h=Nt(),w=C=>{m?.(),Me(t,C===r?null:C)},v=Nv(e,p,w),S=n?{commentId:n}:{place:t},g=vs(e.id,S),b=!d.trim(),T=g.length>0,G=()=>{let C=p.current?.value??d;!C.trim()||C.length>si||vs(e.id,S).length||($(!1),i(C,Qn(e.id,t)))},M=()=>{Me(t,null),c?.()},A=C=>{if(v.onKey(C))return C.preventDefault();C.key==="Enter"&&(C.metaKey||C.ctrlKey)?(C.preventDefault(),G()):C.key==="Escape"&&c&&(C.preventDefault(),c())},X=C=>(m?.(),Ct(e.id,C,S)),at=C=>{let ce=Ve(e)?Cn(C):[];if(ce.length){C.preventDefault();for(let tr of X(ce))ze({contentType:tr.file.type})&&gr(C.target,ps(tr))}},{isOver:qe,...He}=vr(Ve(e)?X:null);return D(()=>gs(C=>{let ce=Ne(t).peek();ce?.includes(C)&&Me(t,Vo(ce,C))}),[t]),B(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${qe?"over":""}"
    ...${He}
    onSubmit=${C=>{C.preventDefault(),G()}}
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
      value=${d}
      onInput=${({currentTarget:C})=>{w(C.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${A}
      onPaste=${at}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((C,ce)=>l`<div
          class="o"
          role="option"
          key=${C.id}
          id=${`${h}-${ce}`}
          aria-selected=${ce===v.at}
          onPointerDown=${tr=>{tr.preventDefault(),v.choose(C)}}
        >
          <${Z} user=${C} mute />
          <span>${C.name}</span>
          <span class="end sm">@${C.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Mv} task=${e} text=${d} />`}
    ${!n&&l`<${Kd} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${b} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${Ve(e)&&l`<${oi} label=${s("files.attach")} take=${X} />`}
      <span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${Lv(d,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${M}>${s("cancel")}</button>`}
        <button class="btn" disabled=${b||d.length>si||T}>
          ${a} <kbd>${nt("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Lv(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Rv?s("talk.left",{n:si-e.length}):s("talk.hint")}function Nv(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=E(null),u=E(null),m=o===null?[]:ri(_t(e.team.id),o),d=()=>{let h=t.current,w=h&&h.selectionStart===h.selectionEnd?ws(h.value,h.selectionStart):null;w!==c.current&&(c.current=null),w!==o&&i(0),r(c.current===null?w:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let w=Gd(t.current.value,t.current.selectionStart,h);n(w.text),u.current=w.caret,f()};B(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let w=o===null?[]:ri(_t(e.team.id),ws(h.target.value,h.target.selectionStart)??"");if(!w.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%w.length);else if(h.key==="ArrowUp")i((a+w.length-1)%w.length);else if(h.key==="Enter"||h.key==="Tab")$(w[Math.min(a,w.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(a,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function Mv({task:e,text:t}){let[n,o]=x({});return D(()=>{let r=!1;return I(am,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(me).join(" ")}).catch(a=>({failed:Pe(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${to} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var ai=new Date().toISOString();function Xo({parent:e,...t}){return{...t,parentId:e?.id??null}}function im(e,t){let n=new Map(e);for(let a of t)Pv(n,a);let o=[...n.values()].sort(xs),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var xs=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Pv(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Fv(r,o));let a=e.get(n.id);if(!a)return;let i=Uv(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function Uv(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return ii(e);if(t==="react")return{reactions:qv(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??ai:null,resolvedBy:r?li():null}}var ii=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??ai,can:{update:!1,delete:!1,resolve:!1}});function Fv({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:li(),createdAt:r.at??ai,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function li(){let{id:e,name:t}=y.peek();return{id:e,name:t}}function qv(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==y.peek()?.id),a=n?[...r,li()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var cm=["createComment","updateComment","deleteComment","resolveComment","react"],oo=_(new Map),Hv=O(()=>[...je.value,...yt.value.map(({write:e})=>e)].filter(({field:e})=>cm.includes(e))),um=e=>Hv.value.filter(({taskIds:t})=>t[0]===e),ci=new Set;function dm(e){return ci.add(e),()=>ci.delete(e)}function Ss(e,t,n,o){let r=n?Wo(n):Yt(e),a={id:V("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Me(r,null),Ja(r,[]),Ts(e,"createComment",tm,{input:a},{at:new Date().toISOString()})}function di(e,t,n,{back:o=!1}={}){if(Me(zo(t.id),null),pi(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Ts(e,"updateComment",nm,{id:t.id,body:n,version:t.version||void 0},r)}function mm(e,t){let n=V("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};ms({key:n,field:"deleteComment",query:om,variables:o,taskIds:[e],note:r})}function mi(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Ts(e,"resolveComment",rm,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function fi(e,t,n,o){Ts(e,"react",sm,{id:t.id,emoji:n,on:o},{})}function pi(e){let t=new Map(oo.peek());t.delete(e)&&(oo.value=t)}function Ts(e,t,n,o,r){let a=V("change"),i=new Promise(c=>ui.set(a,c));qn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Do(i)}var ui=new Map;Fn(cm,(e,t)=>{let n=t.comment?Xo(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of ci)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?Kv(e,o):Bv(e,n),ui.get(e.key)?.(t),ui.delete(e.key)});function Bv({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void L({text:o.told});e==="updateComment"&&r&&mt(o.told,()=>di(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&mt(o.told,()=>mi(n,r,!t.resolved))}function Kv({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&lm(a.parentId?Wo(a.parentId):Yt(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&lm(zo(i),c),r.code==="CONFLICT"&&u&&!o.back){oo.value=new Map([...oo.peek(),[i,Xo(u)]]);return}L({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:me(r)})})}}function lm(e,t,n=[]){Ne(e).peek()===null&&Me(e,t);for(let o of n)fs(e,o)}var jv=10,Gv=4,Es=class{constructor(t){this.taskId=t,this.comments=_(new Map),this.events=_([]),this.floor=_(null),this.moreEvents=_(!1),this.ready=_(!1),this.failed=_(null),this.news=_(null),this.threads=O(()=>im(this.comments.value,um(t))),this.items=O(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[dm({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),pt(n=>n.subjectId===this.taskId&&this.putEvents([n])),Kt(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(U(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await I(Jd,{id:this.taskId,last:jv,before:t}),o=n?.comments;return{comments:pm(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&U(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<Gv;o+=1){let{task:r}=await I(Xd,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(U(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(fm))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await I(Qd,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...pm([o??r]).values()]}listen(){this.hush(),this.hush=Bc(em,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Xo(t.comment)]),t.name==="comment.created"&&t.actor?.id!==y.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([ii(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(fm),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||xs(i,t)>=0,o=this.threads.value.map(i=>({...Wv(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(zv)]}},fm=({subjectType:e})=>e==="TASK",Wv=({createdAt:e,id:t})=>({createdAt:e,id:t}),zv=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:xs(e,t);function pm(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var $i={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},$m=Object.keys($i);function hm({taskId:e,comment:t,can:n}){return $m.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${Vv}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>fi(e,t,r.emoji,!r.mine)}
    />`)}function Vv({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=Nt(),c=t-o.length,u=s.list([...o.map(({name:m})=>m),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${$i[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function vm({taskId:e,comment:t}){let[n,o]=x(!1),r=E(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return B(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return a();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${$m.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{fi(e,t,u,!m),a()}}
        >
          ${$i[u]}
        </button>`})}
    </span>`}
  </span>`}var Yv=5;function gm({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=x(!1),[c,u]=x(!1),[m,d]=x(!1),f=Wo(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-Yv-1),h=e.can.comment,w=()=>{i(!0),fe(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),fe(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),fe(`[id="${n[0].id}"]`)};return $?l`<${Zv} first=${t} replies=${n} open=${w} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${k} name="check" />
      <span>${ym(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${hi} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{mi(e.id,t,!t.resolvedAt),i(!1),fe(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${hi}>
    ${(n.length>0||m||Ne(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${hi} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(m||Ne(f).value!==null?l`<${Qo}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(g,b)=>{Ss(e.id,g,t.id,b),d(!1),fe(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),fe(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function Zv({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${k} name="check" />
    <span>
      <b>${gi(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${ym(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function hi({task:e,comment:t,target:n,children:o}){let r=E(null),[a,i]=x(!1),c=zo(t.id),u=oo.value.get(t.id),m=n===t.id;B(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),pi(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||Ne(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${yi(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:gi(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${Z} user=${t.author} mute />
    <div>
      <header>
        <b>${gi(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${Qv} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${Qo}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{di(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${Jv} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${Bd} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${hm} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${vm} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${vi} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${vi} name="link" icon="link" onClick=${()=>Xv(e,t)} />`}
          ${t.can.delete&&l`<${vi}
            name="delete"
            icon="trash"
            onClick=${()=>{eg(r.current),mm(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function Jv({task:e,comment:t,place:n}){let o=Ne(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${to} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Me(Yt(e.id),[Ne(Yt(e.id)).peek(),o].filter(Boolean).join(`

`)),Me(n,null),fe(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Me(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function Qv({clash:e,place:t,end:n}){let o=()=>{Me(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var vi=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${k} name=${t} />
</button>`,gi=({author:e})=>e?yi(e)?s("you"):e.name:s("feed.someone"),yi=e=>e!==null&&e.id===y.value?.id;function ym({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return yi(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function Xv(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),L({text:s("talk.copied")})}function eg(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];fe(o?`#${o.id}`:".talk-end textarea")}function bm({task:e}){let t=kt(()=>new Es(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{ne.value==="sync"&&t.failed.peek()&&t.load()},[ne.value]);let o=tg(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${Q} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${he} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${Ua} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${gm} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${ng} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Qo}
            key=${e.id}
            task=${e}
            place=${Yt(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>Ss(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function tg(e){let t=W.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):L({bad:!0,text:s("talk.notHere")})).catch(a=>L({bad:!0,text:Pe(a)}))},[e,t,r]),n===t?n:null}function ng({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>L({bad:!0,text:Pe(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var og=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function bi(e){return e.split(og).map((t,n)=>n%2?rg(t):t)}var km=e=>bi(e).some(t=>typeof t!="string");function rg(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:ee.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var sg=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,ag=/<(?!\/?p>|br)/,ig=2;function ki({task:e,field:t,can:n}){let o=e[t]??"",r=lg(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[m,d]=x(!1),f=E(null),$=E(0),p=E(!1),h=()=>{$.current||=Nn(e.id)?.version??0},w=async(A,X)=>{let at=t==="title"?A.replace(/\s+/g," ").trim():A;if(i(null),$.current=0,t==="title"&&!at)return;let qe=await Ht(e,{[t]:at||null},{expectedVersion:X||void 0,quiet:"conflict"}),He=qe.errors.find(C=>C.code==="CONFLICT");He?u({mine:at,theirs:He.current?.[t]??Nn(e.id)?.[t]??"",version:He.currentVersion??0}):qe.errors.length&&i(A)},v=A=>{let X=A.target.value;X!==o&&!p.current?w(X,$.current):i(null),p.current=!1,$.current=0,d(!1)},S=A=>{A.key==="Escape"&&a!==null&&(A.preventDefault(),A.stopPropagation(),i(null),p.current=!0),A.key==="Enter"&&(t==="title"||A.metaKey||A.ctrlKey)&&(A.preventDefault(),A.target.blur())},g=A=>{A.key!=="Enter"||A.target!==A.currentTarget||(A.preventDefault(),A.currentTarget.querySelector("textarea")?.focus())},b=A=>{!n||A.target instanceof Element&&A.target.closest("a, button")||getSelection()?.toString()||d(!0)};B(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let T=A=>{let X=n&&Ve(e)&&t==="description"?Cn(A):[];if(X.length){A.preventDefault();for(let at of Ct(e.id,X))ze({contentType:at.file.type})&&gr(A.target,ps(at))}};D(()=>gs(A=>{a!==null?i(Vo(a,A)):n&&o.includes(A)&&w(Vo(o,A),0)}),[a,o]);let G=A=>{u(null),A&&c&&w(c.mine,c.version)},M={value:a??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:j(A=>{h(),p.current=!1,i(A)}),onBlur:v,onKeyDown:S,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${M} />
        </div>`:a===null&&!m&&(r||km(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${b}>
              ${r?l`<${to} html=${r} taskId=${e.id} under=${ig} />`:bi(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${s("sheet.edit")}
              title=${s("sheet.edit")}
              onClick=${()=>d(!0)}
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
            ...${M}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${s("clash.title")}</strong>
      <span>${s("clash.theirs")}</span>
      <blockquote>${c.theirs||s("clash.nothing")}</blockquote>
      <span>${s("clash.mine")}</span>
      <blockquote>${c.mine||s("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>G(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>G(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function lg({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=sg.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return I(Cl,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&ag.test(o.html)?o.html:null}var cg=e=>e.can.delete&&(y.value?.role==="ADMIN"||ee.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function As({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>Bn(e)}>
      ${s("command.restore")}
    </button>`}
    ${cg(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${q} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),hc(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${q}>`}
  </span>`}var wm=6,ug=300;function _m({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>es([e])}
  >
    <${k} name=${e.watching?"bell-on":"bell"} />
  </button>`}function xm({task:e}){D(()=>{let o=0,r=()=>I(Ol,{id:e.id}).then(({task:i})=>i&&Oe(i),()=>{}),a=pt(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,ug))});return()=>{clearTimeout(o),a()}},[e.id]);let t=dg(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(wm).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,wm).map(o=>l`<${Z} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function dg({watchers:e=[],watching:t}){let n=y.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Sm({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${mg} task=${e} />`}
      <${ki} task=${e} field="title" can=${t.update} />
      <dl>
        <${st} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${de} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${st}>
        <${st} task=${e} field="assignee" can=${t.assign} keys="A">
          <${Z} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${st}>
        <${st} task=${e} field="due" can=${t.update} keys="D">
          <${k} name="calendar" />
          <span>${e.dueDate?l`<${Mn} task=${e} />`:s("due.never")}</span>
        </${st}>
        <${st} task=${e} field="priority" can=${t.update} keys="P">
          <${de} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${st}>
        <${st} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${Gn} task=${e} mute />`:l`<${k} name="label" /><span>${s("labels.none")}</span>`}
        </${st}>
        <dt>${s("field.watchers")}</dt>
        <dd><${xm} task=${e} /></dd>
        <${st} task=${e} field="team" can=${t.update&&K.value.length>1}>
          <${k} name="team" />
          <span>${e.team.name}</span>
        </${st}>
      </dl>
    </div>
    <${ki} task=${e} field="description" can=${t.update} />
    <${Hd} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${bm} task=${e} />
  `}function mg({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${As} task=${e} />
  </div>`}function st({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Ue.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function Tm(){let{key:e=""}=W.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Sr(e)??(t.key===e?t.id:null),r=o?$e(o).value:null,a=async()=>{let f=(await I(Dl,{id:e})).task;if(W.peek().key===e){if(!f)return o&&P(o)?.waiting?void 0:(o&&dt(o),n({key:e,id:o,gone:!0,failed:null}));Oe(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),Kt(a)),[e]),D(()=>{r?.key&&r.key!==e&&F(`/t/${r.key}`,{replace:!0})},[r?.key]),B(()=>{Ae.value=o},[o]);let c=fg(o??e,!!r),{isOver:u,...m}=vr(r&&Ve(r)?f=>Ct(r.id,f):null),d=f=>{if(!r||!Ve(r)||f.defaultPrevented)return;let $=Cn(f);$.length&&(f.preventDefault(),Ct(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${an}>
        <${k} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${_m} task=${r} /><${$g} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${an}>
          <${k} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${pg(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function fg(e,t){let n=E(null);return B(()=>{let o=document.activeElement,r=We(o);return()=>{let a=Ae.peek();Ae.value=null,Ia(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),B(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),B(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function pg(e,t,n){return e?l`<${Sm} key=${e.id} task=${e} />`:t?.failed?l`<${Q} problem=${t.failed} retry=${n} />`:t?.gone?l`<${J} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${J}>`:l`<${he} rows=${5} />`}function $g({task:e}){return["link","delete"].flatMap(t=>Ye.filter(n=>n.id===t&&tt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>$t(t,[e])}
      >
        <${k} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var _n=_(null),wi=_("");function Em(e,t){let n=We(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!hg(e)||!P(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),a=e.currentTarget;Zn(e,{lift:()=>{_n.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<vg(a.querySelector(`[data-task="${d}"]`)));_n.value={id:n,before:m??null}},drop:()=>{let i=_n.value?.before??null;_n.value=null,i!==(t[t.indexOf(n)+1]??null)&&Im(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{_n.value=null}})}function Am(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?We(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!P(o)?.can.changeStatus||(Im(o,t.filter(a=>a!==o),r),fe(`.row[data-task="${o}"] [data-go]`))}function Im(e,t,n){let o=P(e);o&&(jo(o,t,n),wi.value=s("board.spot",{column:s("order.manual"),at:n+1,n:t.length+1}))}var hg=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function vg(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function Is({ids:e,label:t,arranged:n=!1}){let o=zn(),r=E(-1);B(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(d=>P(d)?.key.length??0)),i=d=>{r.current=e.indexOf(We(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?_n.value:null,m=n&&{onPointerDown:d=>Em(d,e),onKeyDown:d=>Am(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${Ku} key=${d} id=${d} mark=${u&&gg(d,u)} />`)}
  </ul>`}var gg=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Ds={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},yg=["PENDING","IN_PROGRESS"],bg=["overdue","today","week","none"],kg=new Set(["q","status","priority","due","label"]);function Dm({place:{query:e}}){let t=e.get("status"),n={...et(e),...t==="all"&&{status:void 0},...!t&&{status:yg}},o=Ds[e.get("sort")??"new"]??Ds.new,r=Le(n,o),a=r.more.value?r.total.value:r.ids.value.length,i=[...e].some(([c,u])=>kg.has(c)||c==="assignee"&&u!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.tasks")}</h1>
        <p role="status">${r.ready.value?s("tasks.count",{n:a}):s("loading")}</p>
      </div>
      <div class="tools"><${ht} /><${Vt} /></div>
    </header>
    <${wg} query=${e} filtered=${i} />
    <${_u} />
    <${xg} list=${r} filtered=${i} arranged=${o===Ds.manual} />
  </div>`}function wg({query:e,filtered:t}){let n=()=>F(ge("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${ls} query=${e} />
    <${gn}
      name="status"
      query=${e}
      first=${s("tasks.open")}
      options=${[...St.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${cs} query=${e} />
    <${Vn} query=${e} />
    <${Yn} query=${e} />
    <${gn} name="due" query=${e} options=${bg.map(o=>[o,s(`filter.${o}`)])} />
    <${_g} query=${e} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function _g({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${j(t=>Ke({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Ds).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function xg({list:e,filtered:t,arranged:n}){let o=E(null);return D(()=>{let r=new IntersectionObserver(a=>a.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return o.current&&r.observe(o.current),()=>r.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${Q} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${wi}</p>
    `}
    <${Is} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />
    ${e.more.value&&l`<div class="more" ref=${o}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${J} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${J}>
    </div>`:l`<${he} rows=${8} />`}var Sg=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${oe} } }`,Tg=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${oe} }
}`,Eg=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${oe} } }`;function Cm({team:e,runs:t}){let[n,o]=x(null),r=Xe(e.id),a=K.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Rr.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${Ag} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${k} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${Ig} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${vn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${Dg} label=${n} close=${()=>o(null)} />`}
  </section>`}function Ag({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await Fe(Tg,{id:e.id,input:{...u,expectedVersion:e.version}})&&await ut(),n(null),r(null)},i=j(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?a({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${s("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${j(r)}
      onChange=${j(u=>u!==e.color&&a({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${j(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function Ig({team:e,labels:t}){let[n,o]=x(""),r=Ie(async({name:a,color:i},c)=>{let{createLabel:u}=await I(Sg,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await ut()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${De} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||Un(t)}
      onInput=${j(o)}
    />
    <${H} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function Dg({label:e,close:t}){let{data:n,failed:o}=It(()=>I(wr,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await Fe(Eg,{id:e.id},s("labels.deleted",{label:e.name}))&&await ut()};return l`<${q} class="small" labelledby="delete-label" close=${t}>
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
  </${q}>`}var Om=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Rm=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${oe} }
}`,Cg=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${oe} }
}`,Og=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${oe} team { id key } }
}`,Rg=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${oe} }
}`,Lg=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${oe} }
}`,Ng=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Cs(e,t,n){let o=await Fe(e,t,n);return o&&await ut(),o}var Mg="Everybody who registers joins this team.",Pg=e=>e?.default&&e.description===Mg?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function Lm(){let e=ee.value,t=e.find(({key:n})=>n===ae.value.key)??pe.value.find(n=>n.default)??pe.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${Pg(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${j(n=>F(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${Ug} key=${t.id} team=${t} />`:l`<div class="card"><${J} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${J}></div>`}
    ${t&&l`<${Cm} key=${t.id} team=${t} runs=${_i(t)} />`}
    ${t&&_i(t)&&l`<${qg} key=${t.id} team=${t} />`}
    <${Hg} />
  </div>`}var _i=e=>e.myRole==="ADMIN"||y.value?.role==="ADMIN";function Ug({team:e}){let t=_i(e)&&!e.archivedAt,n=(o,r)=>{let a=Om.find(i=>i===r);a&&Cs(Rm,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${Z} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===y.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${j(a=>n(o,a))}
                >
                  ${Om.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>Cs(Cg,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${k} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${Fg} team=${e} />`}
  </section>`}function Fg({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=It(()=>o?I(Ng,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Cs(Rm,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${H}
      name="person"
      label=${s("team.add")}
      hint=${s("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${j(n)}
    />
    ${a.length>0&&l`<ul class="people">
      ${a.map(c=>l`<li key=${c.id}>
          <${Z} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function qg({team:e}){let t=Ie(async({name:n,description:o})=>{let{updateTeam:r}=await I(Rg,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await ut(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${De} text=${t.whole} />
      <${H} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${H}
        name="description"
        label=${s("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&l`<button
          type="button"
          class="btn danger"
          onClick=${()=>Cs(Lg,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function Hg(){let e=Ie(async({name:t,key:n},o)=>{let{createTeam:r}=await I(Og,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await ut(),F(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${De} text=${e.whole} />
      <div class="inline">
        <${H} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${H} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var Nm=["PENDING","IN_PROGRESS"],xi=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Bg=[{field:"CREATED_AT",direction:"DESC"}],Kg=["down","up","open","status","priority","assignee","due","keys"];function Mm({place:{query:e}}){let{team:t,assignee:n}=et(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Le({due:"overdue",...r},xi,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Le({due:"today",status:Nm,...r},xi,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Le({due:"later",status:Nm,...r},xi,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Le(r,Bg,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(R.value)}</h1><${jg} /></div>
      <div class="tools"><${ht} /><${Vt} /></div>
    </header>
    <${yd} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${Gg} key=${i.title} ...${i} />`)}
          <${Bo} class="page narrow card" />
        `:l`<${he} rows=${8} />`}
    <p class="hints">
      ${Kg.map(i=>l`<span>${nt(uu(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function jg(){let e=Mo(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Po()}>
    ${Ee("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function Gg({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${Q} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(d)}</span>`}
      ${t.more.value&&l`<a href=${ge(n)}>${s("today.all")}</a>`}
    </header>
    ${m.length?l`<${Is} ids=${m} label=${e} />`:l`<div class="card">
          <${J} title=${r} action=${i&&l`<${Gu} />`}>${a}</${J}>
        </div>`}
  </section>`}var Wg=[{field:"UPDATED_AT",direction:"DESC"}];function Pm({place:{query:e}}){let{team:t,assignee:n}=et(e),o=Le({team:t,assignee:n,deleted:!0},Wg),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${ht} /></div>
    </header>
    ${o.failed.value&&l`<${Q} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${zg} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${J} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${J}>
          </div>`:!o.failed.value&&l`<${he} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function zg({id:e}){let t=$e(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Ge.value=e}}>
    <${de} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${As} task=${t} />
  </li>`:null}var Vg=()=>l`<p class="boot" role="status">${s("loading")}</p>`,Yg={"sign-in":id,register:ld,forgot:cd,reset:ud,confirm:dd},Zg={today:Mm,tasks:Dm,board:Vu,calendar:od,trash:Pm,team:Lm,settings:_d,overview:kd,instance:fd,unknown:pd},Jg={palette:Iu,keys:mu,new:xu,more:Uu,delete:Fu},Qg=3e3,Um=["wheel","touchstart","keydown","pointerdown"];function Fm(){let{name:e,path:t}=W.value,n=y.value?.id,o=ra.has(e),r=Yg[e];return D(()=>{n===void 0&&y.peek()===null&&!o&&F(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!sa.has(e)&&F("/",{replace:!0})},[n,y.value,o]),y.value===void 0?null:r&&!(n&&!sa.has(e))?l`<${r} key=${e} />`:n?l`<${ey} key=${n} />`:null}function Xg(){let e=Kc();return e&&ca(),e}function ey(){let[e,t]=x(Xg),[n,o]=x(null),r=E(!1),a=async()=>{if(!r.current){o(null);try{if(await jc(),e)return;await Rn(y.peek()?.locale),ca(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof se))&&setTimeout(a,Qg)}}};return B(()=>(a(),()=>{r.current=!0,zc()}),[]),n&&!e?l`<main class="gate" id="main"><${Q} problem=${n} retry=${a} /></main>`:e?l`<${ty} />`:l`<${Vg} />`}function ty(){let e=Jg[le.value],t=W.value.name==="task";return gl(),l`
    <div class="shell ${t?"beside":""} ${lt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${sy}>${s("skip")}</a>
      <${ny} />
      <${Pu} />
      <${oy} />
      <${Lu} />
      ${t&&l`<${Tm} />`}
    </div>
    <${Nu} />
    <${qu} />
    <${hu} />
    ${e&&l`<${e} key=${le.value} />`}
  `}function ny(){let e=Ae.value&&$e(Ae.value).value,{name:t}=ae.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n;return B(()=>{document.title=!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`},[o,t]),null}function oy(){let{name:e,path:t}=ae.value,n=Zg[e],o=E(null),r=E({name:e,path:t}),[a,i]=Xi(u=>console.error(u));B(()=>{let{step:u,scroll:m}=Ir.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&Bt(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),ry(u==="pop"?m:0)},[t]);let c=pn.value&&W.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${ne.value!=="sync"&&l`<p class="line narrow"><${Pa} />${Ma()}</p>`}
    ${No.value&&y.value?.emailConfirmed===!1&&l`<${Hu} />`}
    ${a?l`<${Q} problem=${new se([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${ae.value} />`}
  </main>`}function ry(e){let t=Dr();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Dr();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Um)removeEventListener(r,o)};for(let r of Um)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function sy(e){e.preventDefault(),document.getElementById("main")?.focus()}var ay=1200,er="",qm=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&_e.peek().size&&!Os("dialog"))return Bt();if(e.key==="Escape"&&W.peek().name==="task"&&!Os("dialog:not(.sheet)"))return an();let t=iy(e);t&&(e.preventDefault(),$t(t))});function iy(e){let t=ly(e);if(!t)return null;if(t==="mod+k")return Os("dialog:not(.sheet)")?null:Hm(t);if(uy(e.target)||e.ctrlKey||e.metaKey||e.altKey||Os("dialog:not(.sheet)")||t==="enter")return null;let n=er?`${er} ${t}`:t;return er="",clearTimeout(qm),n==="g"?(er="g",qm=setTimeout(()=>{er=""},ay),null):Hm(n)}function Hm(e){return Ye.find(t=>t.keys===e&&tt(t))}function ly(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var cy="input, textarea, select, [contenteditable]",uy=e=>e instanceof Element&&e.closest(cy),Os=e=>document.querySelector(`${e}[open]`)!==null;var Si=document.getElementById("app"),dy=2e3,Bm=Rn(yl());try{await Promise.all([Bm,my()]),y.peek()&&await Rn(y.peek()?.locale),Si.replaceChildren(),Zi(l`<${Fm} />`,Si)}catch(e){Km(s("error.UNREACHABLE")),console.warn(e)}ke(()=>{y.value&&(Rn(y.value.locale),un())});async function my(){for(;;)try{await nn();return}catch(e){if(e instanceof se)return on();await Bm,Km(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,dy)})}}function Km(e){let t=Si.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

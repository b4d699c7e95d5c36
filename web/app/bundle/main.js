var Fi=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Fi(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Ti=new Map;function Hm(e){var t=Ti.get(this);return t||(t=new Map,Ti.set(this,t)),(t=Fi(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],m=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],a===1?o==="<"?(m(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[d][f+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var z,qi,Hi,Ot,Ns,ar,Bi,rr,Ki,Hs,Ms,Bm,mo=Symbol.for("pv"),ir={},lr=[],Km=/^m(i|n|o|s|text|space)$/,Bs=Array.isArray,Ks=lr.slice,Qt=Object.assign;function Jt(e){e&&e.parentNode&&e.remove()}function ji(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?Ks.call(arguments,2):n),ro(e,i,o,r,null)}function ro(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mo,__v:r||++qi,__i:-1,__u:0};return!r&&z.vnode&&z.vnode(a),a}function xn(e){return e.children}function so(e,t){this.props=e,this.context=t,this.__g=0}function Rt(e,t){if(t==null)return e.__&&Rt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Rt(e)}function jm(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Qt({constructor:mo},n)).__v=n.__v+1,z.vnode&&z.vnode(t),js(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Rt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Zi(r,t,a),n.__=n.__e=null,t.__e!=o&&Gi(t))}function Gi(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Gi(e)}function Ai(e){(8&e.__g||(e.__g|=8,Ot.push(e),ar++))&&Ns==z.debounceRendering||((Ns=z.debounceRendering)||queueMicrotask)(Wi)}function Wi(){try{for(var e,t=1;Ot.length;)Ot.length>t&&Ot.sort(Bi),e=Ot.shift(),t=Ot.length,8&e.__g&&jm(e)}finally{(ar=Ot.length)&&(Ns||queueMicrotask)(Wi)}}function zi(e,t,n,o,r,a,i,c,u,m,d){var f,$,p,h,w,v,S=o.__k||lr,g=t.length;for(u=Gm(n,t,S,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||ir,p.__i=f,v=js(e,p,$,r,a,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Gs($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(u=Vi(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=w,u}function Gm(e,t,n,o,r){var a,i,c,u,m,d,f,$,p,h=n.length,w=h,v=0,S=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=ro(null,i):Bs(i)?i=g[a]=ro(xn,{children:i}):i.constructor===mo&&i.__b?i=g[a]=ro(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Wm(i,n,u,w))&&(w--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,S=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(S){for(d=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[a]=v+1}for(v=d.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(w)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Rt(c)),Ws(c,c));return o}function Vi(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Vi(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Rt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Wm(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Ii(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function nr(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ii(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ii(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ms[t]||(Ms[t]=zm(t)),(e.__a||(e.__a={}))[t]=Hs,a=t!=(t=t.replace(Ki,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function zm(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[rr]==null)t[rr]=Hs++;else if(t[rr]<this.__a[e])return;return n(z.event?z.event(t):t)}}}function js(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,w,v,S,g,b,E,G,M,A,X,at,qe,He,C=t.type;if(t.constructor!==mo)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=a=[],d.nodeType==8?c=sr(d,a):a.push(d),c=a[0]||c),(d=z.__b)&&d(t);e:if(typeof C=="function"){$=i.length;try{if(S=t.props,g=(d=C.prototype)&&d.render,b=(d=C.contextType)&&o[d.__c],E=d?b?b.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new C(S,E):(t.__c=p=new so(S,E),p.constructor=C,p.render=Ym),b&&b.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),C.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Qt({},p.__s)),Qt(p.__s,C.getDerivedStateFromProps(S,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(S!==h&&g&&!C.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,E),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,E)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ce){ce&&(ce.__=t)}),lr.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Rt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,E),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,v)})}else g&&!C.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=E,p.props=S,p.__P=e,p.__g&=-5,G=z.__r,M=g?25:0;do p.__g&=-9,G&&G(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++M<25);g&&(lr.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Qt({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,w)),A=d&&d.type===xn&&d.key==null?d.props.children:d,S.__P&&(d=c,r=(e=S.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ce){ce&&Ws(ce,ce)}),n.__k=null),c=n.__k?Rt(n,0):null),c=zi(e,Bs(A)?A:[A],t,n,o,r,a,i,c,u,m),S.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(Jt),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ce){if(i.length=$,t.__v=null,u||a)if(ce&&ce.then){if(t.__u|=128|u,a){for(~(qe=a.indexOf(c||void 0))||(qe=a.length);(He=a[qe-1])&&He.nodeType==8;)qe--;for(;qe<a.length;qe++)if(He=a[qe])if(a[qe]=null,X){if(He==at)break}else{if(He.nodeType!=8)break;He.data.startsWith("$s")&&(at=sr(X=He))}}if(!X){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;X=c}(d=sr(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,c=d):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Jt);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ce&&ce.then||Yi(t),z.__e(ce,t,n)}}else c=t.__e=Vm(n.__e,t,n,o,r,a,i,u,m,e);return(d=z.diffed)&&d(t),c}function sr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Yi(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Yi))}function Zi(e,t,n){for(var o=0;o<n.length;)Gs(n[o++],n[o++],n[o++]);z.__c&&z.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){z.__e(a,r.__v)}})}function Vm(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,w,v,S,g=n.props||ir,b=t.props,E=t.type;if(E=="svg"?r="http://www.w3.org/2000/svg":E=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((h=a[d])&&(E?h.localName==E:h.nodeType==3)){e=h,a[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!E)return S.createTextNode(b);e=S.createElementNS(r,E,b.is?b:m),c&&(z.__m&&z.__m(t,a),c=!1),a=null}if(E){if(m=E=="template"&&e.content||e,a=E=="textarea"&&b.defaultValue!=null?null:a&&Ks.call(m.childNodes),!c&&a)for(g={},d=0;d<e.attributes.length;d++)g[(h=e.attributes[d]).name]=h.value;for(d in g)h=g[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in b||d=="value"&&"defaultValue"in b||d=="checked"&&"defaultChecked"in b||nr(e,d,null,h,r);for(d in b)h=b[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?w=h:d=="checked"?v=h:c&&typeof h!="function"||g[d]===h||nr(e,d,h,g[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(E=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Km.test(E))&&(r="http://www.w3.org/1999/xhtml"),zi(m,Bs(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&Rt(n,0),c,u),a&&a.some(Jt)),c&&E!="textarea"||(d="value",E=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(E!="progress"||w)||nr(e,d,w,g[d],r),d="checked",v!=null&&v!=e[d]&&nr(e,d,v,g[d],r))}else g===b||c&&e.data==b||(e.data=b);return e}function Gs(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){z.__e(r,n)}}function Ws(e,t,n){var o,r,a,i;if(z.unmount&&z.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Gs(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){z.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ws(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=sr(o,a=[]))&&(o==e.__e&&a.some(Jt),Jt(r),Jt(o)),n||Jt(e.__e),e.__e=e.__c=e.__=null}function Ym(e,t,n){return this.constructor(e,n)}function Ji(e,t){var n,o,r,a;z.__&&z.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ro(xn,{children:[e]}),r=[],a=[],js(t,t.__k,o||ir,ir,t.namespaceURI,o?null:t.firstChild?Ks.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Zi(r,t.__k,a),t.__k.props.children=null}z={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw ar=0,e}},qi=0,Hi=function(e){return e!=null&&e.constructor===mo},so.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Qt({},this.state)),typeof e=="function"&&(e=e(Qt({},n),this.props)),e&&(Qt(n,e),this.__v&&(t&&this.__k.push(t),Ai(this)))},so.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ai(this))},so.prototype.render=xn,Ot=[],ar=0,Bi=function(e,t){return e.__v.__b-t.__v.__b},rr=Symbol(),Ki=/(PointerCapture)$|Capture$/i,Hs=0,Ms={},Bm=0;var Lt,re,Ls,Di,Ps=Object.is,co=0,Qi=[],Us=[],ue=z,Ci=ue.__b,Oi=ue.__r,Ri=ue.diffed,Li=ue.__c,Ni=ue.unmount,Mi=ue.__;function Sn(e,t){ue.__h&&ue.__h(re,e,co||t),co=0;var n=re.__H||(re.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return co=1,Zm(tl,e)}function Zm(e,t,n){var o=Sn(Lt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):tl(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Ps(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=re,!re.__f)){re.__f=!0;var r=re.shouldComponentUpdate;re.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function($){$.__N&&(m=!0,Ps($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,a,i,c);return m?f||d:f}return!m||d}}return o.__}function D(e,t){var n=Sn(Lt++,3);!ue.__s&&zs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,re.__H.__h.push(n))}function B(e,t){var n=Sn(Lt++,4);!ue.__s&&zs(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,re.__h.push(n))}function T(e){return co=5,kt(function(){return{current:e}},[])}function kt(e,t){var n=Sn(Lt++,7);return zs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xi(e,t){return co=8,kt(function(){return e},t)}function el(e){var t=Sn(Lt++,10),n=x();return t.__=e,re.componentDidCatch||(re.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Nt(){var e=Sn(Lt++,11);if(!e.__){for(var t=re.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Jm(){var e;do{for(;e=Us.shift();)try{ao(e)}catch(n){ue.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Qi.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ao),t.__h.some(Fs),t.__h=[]}catch(n){t.__h=[],ue.__e(n,e.__v)}}}while(Us.length)}ue.__b=function(e){re=null,Ci&&Ci(e)},ue.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Mi&&Mi(e,t)},ue.__r=function(e){Oi&&Oi(e),Lt=0;var t=(re=e.__c).__H;t&&(Ls==re?re.__h=[]:(t.__h.some(ao),t.__h.some(Fs),Lt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ls=re},ue.diffed=function(e){Ri&&Ri(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ui(Qi.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ls=re=null},ue.__c=function(e,t){t.some(function(n){try{n.__h.some(ao),n.__h=n.__h.filter(function(o){return!o.__||Fs(o)})}catch(o){n.__h=[function(){throw o}]}}),Li&&Li(e,t)},ue.unmount=function(e){Ni&&Ni(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ui(Us.push(r))}else ao(r)}catch(a){t=a}}),o.__H=void 0,t&&ue.__e(t,o.__v))};var Pi=typeof requestAnimationFrame=="function";function Qm(e){var t,n=function(){clearTimeout(o),Pi&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Pi&&(t=requestAnimationFrame(n))}function Ui(e){e!=1&&Di==ue.requestAnimationFrame||((Di=ue.requestAnimationFrame)||Qm)(Jm)}function ao(e){var t=re,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),re=t}function Fs(e){var t=re;e.__c=e.__(),re=t}function zs(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Ps(n,e[o])})}function tl(e,t){return typeof t=="function"?t(e):t}var Xm=Symbol.for("preact-signals");function mr(){if(bt>1)bt--;else{var e,t=!1;for((function(){var r=ur;for(ur=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();lo!==void 0;){var n=lo;for(lo=void 0,cr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ol(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(cr=0,bt--,t)throw e}}function U(e){if(bt>0)return e();qs=++ef,bt++;try{return e()}finally{mr()}}var io,te=void 0;function En(e){var t=te,n=io;te=void 0,io=void 0;try{return e()}finally{te=t,io=n}}var lo=void 0,bt=0,cr=0,ef=0,qs=0,ur=void 0,dr=0;function nl(e){if(te!==void 0){var t=e.n;if(t===void 0||t.t!==te)return t={i:0,S:e,p:te.s,n:void 0,t:te,e:void 0,x:void 0,r:t},te.s!==void 0&&(te.s.n=t),te.s=t,e.n=t,32&te.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=te.s,t.n=void 0,te.s.n=t,te.s=t),t}}function be(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}be.prototype.brand=Xm;be.prototype.h=function(){return!0};be.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:En(function(){var o;(o=t.W)==null||o.call(t)}))};be.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&En(function(){var r;(r=t.Z)==null||r.call(t)}))}};be.prototype.subscribe=function(e){var t=this;return ke(function(){var n=t.value;En(function(){return e(n)})},{name:"sub"})};be.prototype.valueOf=function(){return this.value};be.prototype.toString=function(){return this.value+""};be.prototype.toJSON=function(){return this.value};be.prototype.peek=function(){var e=this;return En(function(){return e.value})};Object.defineProperty(be.prototype,"value",{get:function(){var e=nl(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(cr>100)throw new Error("Cycle detected");(function(n){bt!==0&&cr===0&&n.l!==qs&&(n.l=qs,ur={S:n,v:n.v,i:n.i,o:ur})})(this),this.v=e,this.i++,dr++,bt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{mr()}}}});function _(e,t){return new be(e,t)}function ol(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function rl(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function sl(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Xt(e,t){be.call(this,void 0,t),this.x=e,this.s=void 0,this.g=dr-1,this.f=4}Xt.prototype=new be;Xt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===dr))return!0;if(this.g=dr,this.f|=1,this.i>0&&!ol(this))return this.f&=-2,!0;var e=te;try{rl(this),te=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return te=e,sl(this),this.f&=-2,!0};Xt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}be.prototype.S.call(this,e)};Xt.prototype.U=function(e){if(this.t!==void 0&&(be.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Xt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Xt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=nl(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function O(e,t){return new Xt(e,t)}function al(e){var t=e.j;if(e.j=void 0,typeof t=="function"){bt++;var n=te;te=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Vs(e),o}finally{te=n,mr()}}}function Vs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,al(e)}function tf(e){if(te!==this)throw new Error("Out-of-order effect");sl(this),te=e,this.f&=-2;try{8&this.f&&Vs(this)}finally{mr()}}function Tn(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,io&&io.push(this)}Tn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Tn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,al(this),rl(this),bt++;var e=te;return te=this,tf.bind(this,e)};Tn.prototype.N=function(){2&this.f||(this.f|=2,this.u=lo,lo=this)};Tn.prototype.d=function(){this.f|=8,1&this.f||Vs(this)};Tn.prototype.dispose=function(){this.d()};function ke(e,t){var n=new Tn(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var il,fo,or,nf=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ll=[];ke(function(){il=this.N})();function An(e,t){z[e]=t.bind(null,z[e]||function(){})}function uo(e){if(or){var t=or;or=void 0,t()}or=e&&e.S()}function cl(e){var t=this,n=e.data,o=rf(n);o.name="ReactiveDom",o.value=n;var r=kt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=O(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=O(function(){return!Array.isArray(m.value)&&!Hi(m.value)}),f=ke(function(){if(this.N=ul,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}cl.displayName="ReactiveTextNode";Object.defineProperties(be.prototype,{constructor:{configurable:!0,value:ji(xn,null).constructor},type:{configurable:!0,value:cl},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});An("__b",function(e,t){if(uo(),fo=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof be&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});An("__r",function(e,t){if(e(t),t.type!==xn){uo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ke(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;nf&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),fo=o,uo(n)}});An("__e",function(e,t,n,o){uo(),fo=void 0,e(t,n,o)});An("diffed",function(e,t){uo(),fo=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var m=a[u],d=o[u];m===void 0?(m=of(n,u,d,r),a[u]=m):m.o(d,r)}}}e(t)});function of(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=_(n);return{o:function(i,c){a.value=i,o=c},d:ke(function(){this.N=ul;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}An("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});An("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});so.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function rf(e,t){return kt(function(){return _(e,t)},[])}function In(e,t){var n=T(e);return n.current=e,fo.__$f|=4,kt(function(){return O(function(){return n.current()},t)},[])}var sf=function(e){queueMicrotask(function(){queueMicrotask(e)})};function af(){U(function(){for(var e;e=ll.shift();)il.call(e)})}function ul(){ll.push(this)===1&&(z.requestAnimationFrame||sf)(af)}var l=Hm.bind(ji);var dl=window.taskflowAhead??=[],ml=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function fr(e,t){let n=dl.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:dl.splice(n,1)[0].answer}var Ze=class extends Error{},se=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function we(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(fr(e,n)??ml(e,t,{token:n,keepalive:o})).catch(()=>{throw new Ze("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new Ze(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new se(i.errors);return i.data}var Mt="id name email emailConfirmed role timeZone locale version createdAt",en=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Mt} }`,fl=`mutation Refresh { refreshSession { ${en} } }`,De=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } can { update changeStatus assign delete comment }`,tn=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${De} }
  changes { field before after beforeText afterText }`,po=`id name key description default archivedAt version myRole
  labels { id name color version } members { role joinedAt user { id name handle email active } }`,pl=`query Start {
  cursor
  me { ${Mt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${po} }
  events(last: 40) { nodes { ${tn} } }
}`;var lf=2e4,Zs="taskflow.owner",Dn="taskflow.last",y=_(void 0),$o=_(""),pr=null,$l=0,Ys=null;async function ho(){return pr&&Date.now()>$l-lf&&await nn(),pr}function vo({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");pr=e,$l=Date.now()+t*1e3,$o.value="",cf(n.id);let o=y.peek();(o?.id!==n.id||o.version<=n.version)&&(y.value=n)}function nn(){return Ys??=df(uf).finally(()=>{Ys=null}),Ys}function on(e=""){hr(),pr=null,y.peek()&&($o.value=e),y.value=null}var $r=e=>localStorage.getItem(Zs)===e;function cf(e){if(!$r(e)){hr();try{localStorage.setItem(Zs,e)}catch{}}}function hr(){localStorage.removeItem(Dn),localStorage.removeItem(Zs)}async function uf(){let{refreshSession:e}=await we(fl,{},{keepalive:!0});return e?.token?vo(e):on("door.ended"),!!e?.token}function df(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var hl=e=>!!e?.types.includes("Files");function vl(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function gl(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Cn({clipboardData:e}){return e&&!e.types.includes("text/plain")?vl(e):[]}function vr(e){let[t,n]=x(0),o=r=>a=>{!e||!hl(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(vl(r))})}}function yl(){D(()=>{let e=t=>{t.defaultPrevented||!hl(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function gr(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var yr={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},bl=()=>navigator.languages.find(e=>e.split("-")[0]in yr),kl=(e="en")=>e.split("-")[0]in yr?e.split("-")[0]:"en";var go=_(Date.now());setInterval(()=>{go.value=Date.now()},3e4);var br=O(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:y.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=O(()=>Qs(go.value)),Js=null;function Qs(e){return Js?.resolvedOptions().timeZone!==br.value&&(Js=new Intl.DateTimeFormat("en-CA",{timeZone:br.value,year:"numeric",month:"2-digit",day:"2-digit"})),Js.format(new Date(e))}function Y(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function wl(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}var Pt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Xs(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var _l=["byte","kilobyte","megabyte","gigabyte"],ea=new Map;function ct(e,t){let n=`${e.name} ${Je.value} ${JSON.stringify(t)}`;return ea.has(n)||ea.set(n,new e(Je.value,t)),ea.get(n)}var Sl=_({}),Je=_("en"),xl="";async function Rn(e="en"){let t=kl(e);if(t!==xl){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(fr(n)??fetch(n));Sl.value=await o.json(),xl=t}Je.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return El(e,t).replace(/\{(\w+)\}/g,(n,o)=>mf(t[o]))}function Ee(e,t){return El(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=wl(R.value,e);return t>=-1&&t<=1?ff(ct(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?On(e,{weekday:"short"}):On(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>On(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>On(e,{month:"long",year:"numeric"});s.date=(e,t)=>On(e,t);s.list=e=>ct(Intl.ListFormat).format(e);s.number=e=>ct(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(_l.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return ct(Intl.NumberFormat,{style:"unit",unit:_l[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((go.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return ct(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=go.value-t<20*36e5,{hour12:r}=ct(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions(),a=r?"numeric":"2-digit";return ct(Intl.DateTimeFormat,{timeZone:br.value,hour:a,minute:"2-digit",...!o&&{day:"numeric",month:"short"}}).format(t)};s.weekdays=()=>{let e=Xs(Je.value);return Array.from({length:7},(t,n)=>On(Y("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>Y(e,-((Pt(e)-Xs(Je.value)+7)%7));s.span=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function El(e,t){let n=Sl.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=ct(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var mf=e=>typeof e=="number"?s.number(e):String(e??""),On=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),ff=e=>e.charAt(0).toLocaleUpperCase(Je.value)+e.slice(1);var pf=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,$f=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function I(e,t,n={}){try{return await we(e,t,{...n,token:await ho()})}catch(o){if(!(o instanceof se)||!$f.has(o.code)||!await nn())throw o;return we(e,t,{...n,token:await ho()})}}var rn=new Set;async function Ut(e=!1,t=!1){hr(),await Promise.all([...rn].map(n=>n())),await I(pf,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),on()}var wt=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${De} description } } } }`,Tl=`query Teams { me { ${Mt} } teams(includeArchived: true) { ${po} } }`,Al=`subscription Live($after: Cursor) {
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
}`,wr=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${De} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,_r="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Il=`query Sheet($id: ID!) {
  task(id: $id) { ${De} description startedAt watchers { id name } }
}`,Dl="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Cl=`query Watchers($id: ID!) { task(id: $id) { ${De} watchers { id name } } }`,Ol=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${wt} task { ${De} description } }
}`,xr=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${wt} task { ${De} description } }
}`,Rl=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${wt} task { ${De} } }
}`,Ll=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${wt} label { id } }
}`,Nl=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${wt} task { ${De} watchers { id name } } }
}`,Sr=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${wt} results { task { ${De} } } }
}`,Ml=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${wt} results { task { ${De} } } }
}`,ta=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${wt} deletedId }
}`,Pl=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${wt} task { ${De} description } }
}`;var hf=new Set(["MEMBER","ADMIN"]),ee=_([]),pe=O(()=>ee.value.filter(e=>!e.archivedAt)),K=O(()=>pe.value.filter(e=>hf.has(e.myRole??"")||y.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),Qe=O(()=>{let e=new Map;for(let t of pe.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function _t(e){return(pe.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function ut(){let e=await I(Tl,{});U(()=>{ee.value=e.teams,e.me&&e.me.version>(y.peek()?.version??0)&&(y.value=e.me)})}var vf=new Set(["PENDING","IN_PROGRESS"]),Ft=e=>!e.deletedAt,ie=e=>vf.has(e.status),Ce=new Map,oa=new Map,na=new Set;function yo(e){let t=Ce.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:_(null)};return Ce.set(e,n),n}var $e=e=>yo(e).shown,P=e=>Ce.get(e)?.shown.peek(),Er=e=>oa.get(e)??(Ce.get(e)?.known?e:void 0);function*Ln(){for(let{shown:e}of Ce.values()){let t=e.peek();t&&(yield t)}}function*Ul(){for(let{known:e}of Ce.values())e?.version&&(yield e)}function Oe(e){let t=yo(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,oa.set(e.key,e.id),bo(e.id),!0)}function Tr(e){U(()=>e.forEach(Oe))}function dt(e,t=Ce.get(e)?.known?.version??0){let n=yo(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),bo(e)}var Ar=e=>{yo(e).gone=-1};function Be(e,t,n){Ce.get(e)?.patches.set(t,n),bo(e)}function Fl(e,t){let n=Ce.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return dt(e,-1);bo(e)}}function ra(e,t){let n=yo(e.id);n.known={...e,version:0},n.patches.set(t,{}),bo(e.id)}var Nn=e=>Ce.get(e)?.known;function ql(){for(let e of Ce.values())e.doubted=e.known!==null,e.gone=-1}function Hl(){U(()=>{for(let[e,t]of Ce)t.doubted&&!t.patches.size&&dt(e,-1)})}function Bl(){U(()=>{for(let e of Ce.keys())dt(e,-1)}),Ce.clear(),oa.clear()}function Kl(e){return na.add(e),()=>na.delete(e)}function bo(e){let t=Ce.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&gf(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:ie(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&U(()=>{t.shown.value=o;for(let r of na)r.touch(e,n,o)})}function gf(e,{relabel:t,...n}){let o={...e,...n};return t?{...o,labels:yf(o.labels,t)}:o}function yf(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var k=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function de({kind:e,value:t,mute:n=!1,class:o=""}){let r=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true"><use href="#${t}" /></svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${r}>
        <title>${r}</title>
        <use href="#${t}" />
      </svg>`}function Z({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":kf(e.id)}} ...${r}>
    ${bf(e.name)}
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
  </time>`}var Ir=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${jl} of="comments" n=${e} />
  <${jl} of="files" n=${t} />
`;function jl({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
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
  </div>`}function Pe(e){return e instanceof se?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function bf(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function kf(e){let t=wf.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var wf=O(()=>new Map(Qe.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Gl=300,_f=2e4,Wl=2e4,xf=8e3,Sf=new Set([4401,4403]);function zl(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,m=0;function d(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let b=t.get(g);b&&d({id:g,type:"subscribe",payload:{query:b.query,variables:b.variables()}})}async function $(){clearTimeout(i),i=0;let g=await ho().catch(()=>null);if(r)return;if(!g)return v();let b=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=b,b.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),b.onmessage=({data:E})=>{u=Date.now(),p(JSON.parse(E))},b.onclose=({code:E})=>n===b&&w(E)}function p({type:g,id:b,payload:E}){let G=t.get(b);if(g==="connection_ack"){o=!0,a=0;for(let M of t.keys())f(M);c=setInterval(h,Wl),e.up()}else g==="ping"?d({type:"pong"}):g==="next"?E.errors?G?.failed(new se(E.errors)):G?.next(E.data):g==="error"&&t.delete(b)?G?.failed(new se(E)):g==="complete"&&t.delete(b)&&G?.done?.()}function h(){if(Date.now()-u>Wl+xf)return n?.close(4e3);d({type:"ping"})}async function w(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),Sf.has(g)&&await nn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Gl/2+Math.random()*Math.min(_f,Gl*2**a))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(g,b,E){let G=String(m+=1);return t.set(G,{query:g,variables:b,...E}),o&&f(G),()=>{t.delete(G)&&d({id:G,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var Ef=[["today",/^\/(today)?$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],sa=new Set(["sign-in","register","forgot","reset","confirm"]),aa=new Set(["reset","confirm"]);history.scrollRestoration="manual";var sn=_(Or("push")),W=O(()=>wo(sn.value.path)),ae=O(()=>{if(W.value.name!=="task")return W.value;let e=wo(sn.value.under??"/tasks");return sa.has(e.name)?wo("/tasks"):e}),Dr=O(()=>({step:sn.value.step,scroll:sn.value.scroll??0}));function F(e,{replace:t=!1}={}){let n=wo(e).name==="task"?{under:ae.peek().path}:{};t?n.from=_o().from:(n.from=W.peek().path,history.replaceState({..._o(),scroll:Cr().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),sn.value=Or(t?"replace":"push")}function Vl(e){let t=e.toString(),n=new URL(ae.peek().path,location.origin).pathname+(t?`?${t}`:"");if(W.peek().name!=="task")return F(n,{replace:!0});history.replaceState({..._o(),under:n},""),sn.value=Or("replace")}var xt=e=>F(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:W.peek().name==="task"});function an(){let{path:e}=ae.peek();_o().from===e?history.back():F(e,{replace:!0})}function Cr(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{sn.value=Or("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=wo(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),F(n,{replace:W.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function wo(e){let t=new URL(e,location.origin);for(let[n,o]of Ef){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function _o(){return history.state??{}}function Or(e){return{..._o(),path:location.pathname+location.search,step:e}}var St=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],ln=["LOW","MEDIUM","HIGH","URGENT"];function xo(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Tf(e.due)),t}function Zl(e){let t=N(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||If(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.labels||Df(n,e.labels))&&(!e.from||!e.to||Jl(n.dueDate,e.from,e.to))&&(!e.due||Af(n,e.due))&&(!t.length||Cf(n,t))}function Rr(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Of(Yl(n,r),Yl(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var N=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Tf(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:Y(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Af(e,t){return t==="overdue"?e.overdue&&ie(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Jl(e.dueDate,R.peek(),Y(R.peek(),7)):!1}var Jl=(e,t,n)=>e!==null&&e>=t&&e<=n;function If(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?y.peek()?.id:t)}var Df=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Cf(e,t){if(e.found===t.join(" "))return!0;let n=N(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Yl(e,t){return t==="PRIORITY"?ln.indexOf(e.priority):t==="STATUS"?St.indexOf(e.status):t==="TITLE"?N(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Of(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Lr=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],cn=_(new Map),Pn=O(()=>new Map(ee.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function Xe(e){let t=ee.value.find(({id:o})=>o===e)?.labels??[],n=[...cn.value.values()].filter(o=>o.teamId===e&&!Pn.value.has(o.label.id));return la([...t,...n.map(({label:o})=>o)])}var Ql=({labels:e})=>la(e.map(t=>Pn.value.get(t.id)??t));function Xl(e){let t=pe.value.filter(({id:o})=>!e||o===e),n=la(t.flatMap(({id:o})=>Xe(o)));return[...Map.groupBy(n,({name:o})=>N(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Nr(e){let t=new Set(e.map(o=>N(Pn.value.get(o)?.name??""))),n=[...Pn.value.values()].filter(({name:o})=>t.has(N(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var ia=(e,t)=>e.find(n=>N(n.name)===N(t.trim())),Mr=e=>Pn.value.get(e);function Un(e){let t=Lr.map(n=>e.filter(o=>o.color===n).length);return Lr[t.indexOf(Math.min(...t))]}function Pr(e,t){cn.value=new Map([...cn.peek(),[t.id,{teamId:e,label:t}]])}function ec(){cn.value=new Map}function tc(e,t){let n=cn.peek().get(e);n&&(cn.value=new Map([...cn.peek()].filter(([o])=>o!==e)),!(!t||Pn.peek().has(e))&&(ee.value=ee.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var la=e=>e.toSorted((t,n)=>N(t.name).localeCompare(N(n.name))||(t.id<n.id?-1:1));var oc="taskflow.scope",Rf=new Set(["today","tasks","board","calendar","trash"]),Lf=/^\/(today|tasks|board|calendar|trash)?$/,nc=JSON.parse(localStorage.getItem(oc)??"null"),Ur=_({team:"",mine:!1}),qt=O(()=>Eo()?ae.value.query.get("team")??"":Ur.value.team),Fr=O(()=>Eo()?ae.value.query.get("assignee")==="me":Ur.value.mine);ke(()=>{Eo()&&(Ur.value={team:qt.value,mine:Fr.value},localStorage.setItem(oc,JSON.stringify(Ur.value)))});var So=O(()=>pe.value.find(e=>e.key===qt.value)),qr=O(()=>ae.value.name==="overview"?{}:xo({team:So.value?.id,assignee:Fr.value?"me":void 0}));function ge(e,t={}){let{team:n,mine:o}={team:qt.value,mine:Fr.value,...t},r=new URL(e,location.origin);if(!Lf.test(r.pathname))return e;let a=ee.value.length>0&&!pe.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function ca(e){if(!Eo())return ge("/tasks",{team:e});let t=new URLSearchParams(ae.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(ae.value.path,location.origin).pathname+(n?`?${n}`:"")}function ua(){let{name:e,query:t}=W.peek();e==="today"&&![...t.keys()].length&&nc&&F(ge("/",nc),{replace:!0})}function et(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ee.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Nf(e.get("label")),due:e.get("due")||void 0,text:e.get("q")||void 0}}function Nf(e){if(e)return e==="none"?[]:Nr(e.split(",").filter(Boolean))}function Ke(e){let t=new URLSearchParams(ae.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Vl(t)}function rc(){let{assignee:e,priority:t,due:n,labels:o}=Eo()?et(ae.value.query):et(new URLSearchParams),r=K.value.find(c=>c.key===qt.value),i=Fr.value||e==="me"?y.value:Qe.value.find(({id:c})=>c===e);return{...r&&{team:r},...i&&{assignee:{id:i.id,name:i.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Mf(o)}}}function Mf(e){let t=e.map(Mr).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>N(n))).size===1?t:[]}function Eo(){return Rf.has(ae.value.name)}var Pf="0123456789abcdefghjkmnpqrstvwxyz";function V(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=Pf[Number(n>>a&31n)];return`${e}_${r}`}var ma="taskflow.waiting",Uf=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Ff=3e3,je=_([]),To=O(()=>je.value.length),Ao=_(!1),da=!1,sc=0,ac=new Map;function Fn(e,t){for(let n of e)ac.set(n,t)}function qn(e){return Hr([...je.peek(),{...e,who:y.peek()?.id}]),un()}async function un(){if(clearTimeout(sc),!da){for(da=!0;y.peek()&&je.peek()[0]?.who===y.peek()?.id;){let[e]=je.peek(),t=await qf(e);if(!t)break;U(()=>{Hr(je.peek().slice(1)),ac.get(e.field)?.(e,t)})}da=!1}}function ic(){let e=JSON.parse(sessionStorage.getItem(ma)??"null"),t=y.peek()?.id;return e?.who===t&&!je.peek().length&&Hr(e.writes.map(n=>({...n,who:t}))),je.peek().length&&e?.who!==t&&Hr([]),je.peek()}async function qf(e){try{let t=await I(e.query,e.variables,{keepalive:e.keepalive});return Ao.value=!1,t[e.field]}catch(t){let n=t instanceof se?t.code:"INTERNAL";return t instanceof Ze||n==="RATE_LIMITED"?Hf():Uf.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}function Hf(){return Ao.value=!0,sc=setTimeout(un,Ff),null}function Hr(e){je.value=e,e.length?sessionStorage.setItem(ma,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(ma)}ke(()=>{let e=t=>t.preventDefault();if(!(!Ao.value||!To.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Bf=8e3,dn=_([]),Kf=0;function L(e){let t=Kf+=1;return dn.value=[...dn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>mn(t),Bf),t}function mn(e){dn.value=dn.peek().filter(t=>t.id!==e)}var jf=500,fn=[],Io=null;async function lc(){if(Io&&(await Io).errors.length)return;let e=fn.pop();if(!e)return void L({text:s("undo.nothing")});mn(e.toast),e.run()}function Do(e){return Io=e,e.then(()=>{Io===e&&(Io=null)}),e}function mt(e,t,n){let o=()=>{fn.includes(a)&&fn.splice(fn.indexOf(a),1),mn(a.toast)},a={run:t,toast:L({text:e,undo:()=>{o(),t()},to:n})};return fn.push(a),fn.length>jf&&fn.shift(),o}var cc={assignee:"assigneeId",team:"teamId"},Gf=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],fa=100,Br=new Map,Kr=new Set;function Ht(e,t,n={}){let o=gc(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=yc(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=V("change"),i=pa(t,o);return Be(e.id,a,i),Re(a,"updateTask",xr,{id:e.id,input:r},[e.id],{shown:i,before:pa(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Zf(e,t,o)})}async function jr(e,t){let n=e.filter(a=>gc(a,t).length);if(n.length===1)return void await Ht(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:pa(a,o)}));await Hn(n.map(({id:a})=>a),a=>uc(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(Jf(r).map(([a,i])=>Promise.all(bc(i,c=>uc(c,a))))))}function uc(e,t){let n=V("change"),o=Object.keys(t);U(()=>{for(let a of e)Be(a,n,t)});let r={shown:t,told:"",silent:!0};return Re(n,"updateTasks",Sr,{ids:e,input:yc(t,o)},e,r)}async function mc(e){if(e.length===1)return void await pc(e[0]);await Hn(e.map(({id:t})=>t),t=>{let n=V("change"),o={deletedAt:new Date().toISOString()};return U(()=>{for(let r of t)Be(r,n,o)}),Re(n,"deleteTasks",Ml,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>Bn(t,{silent:!0}))))}async function Hn(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(bc(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await Do(i);if(c.length)return void L({bad:!0,text:s("did.refused",{what:n,why:me(c[0])})});mt(n,async()=>{let u=(await a()).flat().flatMap(({errors:m})=>m);u.length?L({bad:!0,text:s("undo.refused",{why:me(u[0])})}):L({text:o})},r)}function fc(e){let t=V("task"),n=V("change"),{team:o,assignee:r,labels:a,...i}=e,c={id:t,...i,teamId:o.id,...r&&{assigneeId:r.id},...a?.length&&{labelIds:a.map(u=>u.id)}};return ra({...hc(t),...e},n),Re(n,"createTask",Ol,{input:c},[t],{told:s("did.created",{task:i.title})})}function pc(e){let t=V("change"),n={deletedAt:new Date().toISOString()};return Be(e.id,t,n),Re(t,"deleteTask",ta,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function $c(e){return Re(V("change"),"deleteTask",ta,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function Bn(e,{silent:t}={}){let n=V("change"),o={deletedAt:null};return Be(e.id,n,o),Re(n,"restoreTask",Pl,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function $a(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of ic())if(Kr.add(t),e==="createTask"){let{teamId:a,assigneeId:i,labelIds:c=[],...u}=o.input,m=ee.peek().find(({id:$})=>$===a)??{id:a,key:"",name:""},d=Qe.peek().find(({id:$})=>$===i)??null,f=c.map(Mr).filter(Boolean);ra({...hc(n[0]),...u,team:m,assignee:d,labels:f},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Pr(a,i)}else if(r?.shown)for(let a of n)Be(a,t,r.shown)}function hc(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:y.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Re(e,t,n,o,r,a){Kr.add(e);let i=new Promise(c=>Br.set(e,c));return qn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a}),Do(i)}Fn(Gf,(e,t)=>{let n=t.errors[0];U(()=>{n||Wf(e,t),e.field==="createLabel"?tc(e.variables.input.id,!n):n?.current&&Oe(n.current);for(let o of e.taskIds)Fl(o,e.key)}),n?zf(e,n):Vf(e,t),Br.get(e.key)?.(t),Br.delete(e.key)});function Wf({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return dt(t[0],1/0);e==="restoreTask"&&Ar(t[0]);let i=e==="deleteTask"&&Nn(t[0]);i&&Oe({...i,deletedAt:o.shown?.deletedAt??null}),r&&Oe(r);for(let c of a??[])c.task&&Oe(c.task)}function zf({key:e,note:t},n){if(t?.silent&&Br.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=me(n);t?.back?L({bad:!0,text:s("undo.refused",{why:o})}):L({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function me({code:e,message:t}){return t||s(`error.${e}`)}function Vf({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void L({text:t.told});let r=()=>{let a=P(n[0]);e==="updateTask"&&o&&t.before?Yf(o,t.before):e==="createTask"&&o?pc(o):e==="deleteTask"&&a&&Bn(a)};mt(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function Yf(e,t){let n=P(e.id)??e;Ht(n,t,{expectedVersion:Math.min(e.version,Nn(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Zf(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var dc=e=>vc(e)??(e||null),vc=e=>e&&typeof e=="object"?e.id:null,gc=(e,t)=>Object.keys(t).filter(n=>dc(e[n])!==dc(t[n])),pa=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null])),yc=(e,t)=>Object.fromEntries(t.map(n=>[cc[n]??n,cc[n]?vc(e[n]):e[n]])),bc=(e,t)=>Array.from({length:Math.ceil(e.length/fa)},(n,o)=>t(e.slice(o*fa,(o+1)*fa))),Jf=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var Qf=120,Xf=/^(session|api_key)\./,ft=_([]);function Gr(e){ft.value=e.filter(xc).reverse().map(t=>({event:t}))}function wc(e){!xc(e)||ft.peek().some(t=>t.event?.id===e.id)||(ft.value=[{event:e,fresh:!0},...ft.peek()].slice(0,Qf))}function _c(e){ft.value=[{caught:e,id:`caught-${Date.now()}`},...ft.peek()]}var xc=e=>!Xf.test(e.name);function Sc(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&np(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var ep=30*6e4,tp=new Set(["task.updated","attachment.created"]),kc=({task:e,subjectId:t})=>e?.id??t,np=(e,t)=>tp.has(e.name)&&t.name===e.name&&kc(t)===kc(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<ep;var Ue=_(null),_e=_(new Set),ha=null;function Co(e){let t=new Set(_e.peek());t.delete(e)||t.add(e),ha=e,_e.value=t}function va(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(We),n=[t.indexOf(ha??Ge.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);_e.value=new Set([..._e.peek(),...o,e])}function Bt(){ha=null,_e.peek().size&&(_e.value=new Set)}var le=_(""),Wr=_([]),ga=_({});function Et(e={}){ga.value=e,le.value="new"}var Ge=_(null),Te=_(null),pn=_(!1),Ec=matchMedia("(max-width: 900px)"),Tc=()=>{pn.value=Ec.matches};Ec.addEventListener("change",Tc);Tc();var We=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function ya(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Oo(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");ya(e==="dark"?"light":"dark")}function fe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var ba=new Set;function Kt(e){return ba.add(e),()=>ba.delete(e)}var Ac=()=>Promise.all([...ba].map(e=>e()));var zr=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=_([]),this.horizon=null,this.stop=Kl(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...Ln()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&P(t[n-1]),a=n<t.length-1&&P(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=P(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var $n=new Set,Kn=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new zr(Zl(t),Rr(n)),this.ids=this.view.ids,this.ready=_(!1),this.busy=_(!1),this.failed=_(null),this.more=_(!1),this.total=_(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Kt(()=>this.reload()),$n.add(this)}close(){$n.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&$n.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(En(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&$n.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await I(_r,{filter:xo(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await I(wr,{filter:xo(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&N(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return U(()=>{for(let u of r.nodes)Oe(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Vr=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Ic=()=>[...[...$n].filter(e=>!e.parked),...[...it.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),op=8,it=new Map;function Yr(e,t){it.get(e)?.close(),it.delete(e),t.parked=!0,it.set(e,t);let[n]=it;it.size<=op||(n[1].close(),it.delete(n[0]))}function Dc(e){let t=it.get(e);return it.delete(e),t&&(t.parked=!1),t}function Cc(){for(let e of it.values())e.close();it.clear()}var Oc=()=>[...$n].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Rc(){await Promise.all([...$n].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var rp=5e5,sp=7*864e5,ap=40,Lc=cp(["1",Mt,De,tn,po,kr].join(" "));function Nc(e){let t=y.peek()?.id;if(!t||!$r(t))return;let n=[...Ul()].map(lp),o=new Map(n.filter(({id:u})=>u===Te.peek()).map(u=>[u.id,u])),r=ft.peek().flatMap(({event:u})=>u??[]),i={...{shape:Lc,who:t,at:Date.now(),day:R.peek(),teams:ee.peek(),...e},events:r.slice(0,ap),lists:[]},c=rp-JSON.stringify([i,...o.values()]).length;for(let u of Ic()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},w=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...w]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of w)o.set(S.id,S)}}try{localStorage.setItem(Dn,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Dn)}}function Mc(){let e=ip(),t=y.peek()?.id;return e?.shape===Lc&&e.who===t&&$r(t)&&Date.now()-e.at<sp?e:(localStorage.removeItem(Dn),null)}function ip(){try{return JSON.parse(localStorage.getItem(Dn)??"null")}catch{return null}}function Pc({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new Kn(n,o,r);m.begin({after:a,horizon:i,more:c,total:u}),Yr(Vr(n,o,r),m)}}function lp({description:e,...t}){return t.id===Te.peek()?{...t,description:e}:t}function cp(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Uc=2e3,up=36e5,dp=new Set(["task.restored","task.moved_in"]),ne=_("connecting"),ve=_(null),Lo=_(""),No=_(!1),mp=O(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:Y(R.value,t-13),created:0,completed:0,open:0}))})),Mo=()=>ve.value??mp.value,Po=()=>ve.value?"":"unread",Jr=_(0),wa=new Set,fp=Xc(ut,250),pp=Xc(Rc,1e3),At=null,jt=null,Qr=()=>{},Fc=()=>{},Tt=null,hn=!1,qc=0,Ro=!1,Gt=0;function pt(e){return wa.add(e),()=>wa.delete(e)}var Zr=new Set;function Hc(e,t,n){let o=()=>{},r=()=>{o=At?.subscribe(e,t,n)??o};return At?r():Zr.add(r),()=>{Zr.delete(r),o()}}function Bc(){let e=Mc();return e?(Tt=e,jt=e.cursor,U(()=>{Lo.value=e.version,No.value=e.confirmsEmail,ee.value=e.teams,ve.value=e.numbers,Gr(e.events.toReversed()),Tr(e.tasks)}),Pc(e),$a(),!0):!1}async function Kc(){Tt&&Date.now()-Tt.at<up&&ka();let e=await zc().catch(n=>{throw Tt&&(ne.value="offline"),n});if(!Tt){Vc(e),$a(),ka();return}let t=At&&Tt.rights===jc(e);if(Tt=null,t)return U(()=>Yc(e));ka({quiet:!0}),await Jc(e)}function ka({quiet:e=!1}={}){if(!At){At=zl({up:yp,down:bp,signedOut:()=>on("door.ended")}),e||Zc();for(let t of Zr)t();Zr.clear(),Fc=ke($p),un()}}var jc=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Gc(){let e=y.peek();if(!e||!jt||Tt||hn)return;let t=jc({cursor:jt,instance:null,events:null,me:e,teams:ee.peek()});Nc({cursor:jt,rights:t,numbers:ve.peek(),version:Lo.peek(),confirmsEmail:No.peek()})}addEventListener("pagehide",Gc);document.addEventListener("visibilitychange",()=>document.hidden&&Gc());function $p(){let e=qr.value;return At?.subscribe(kr,()=>({filter:e}),{next:t=>{ve.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Wc(){Fc(),Qr(),Tt=null,jt=null,hn=!1,clearTimeout(qc),At?.close(),At=null,clearTimeout(Gt),Cc(),Bl(),ec(),U(()=>{ne.value="connecting",ve.value=null,ee.value=[],Gr([])})}async function zc(){let e=await I(pl,{},{partly:!0});if(!e.me||!e.cursor)throw new se([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==y.peek()?.id)throw new se([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Vc(e){jt=e.cursor,U(()=>{Yc(e),Gr(e.events?.nodes??[])})}function Yc(e){y.value=e.me,Lo.value=e.instance?.version??"",No.value=e.instance?.confirmEmail??!1,ee.value=e.teams??[]}function Zc(){Qr=At?.subscribe(Al,()=>({after:jt}),{next:({events:e})=>hp(e),failed:eu})??(()=>{})}function hp(e){if(jt=e.cursor,e.__typename==="StreamEvent")return vp(e.event);if(e.__typename==="StreamReady")return kp(e.replayed);Qr(),e.reason!=="SHUTDOWN"&&Jc()}function vp(e){U(()=>{e.subjectType==="TASK"?gp(e):e.task?Oe(e.task):/^(team|user|label)\./.test(e.name)&&fp(),wc(e),Jr.value+=1}),pp();for(let t of wa)t(e)}function gp({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||P(t)?.team.id===o?.id)&&dt(t);else if(e==="task.purged"||!n)dt(t,n?.version??1/0);else{dp.has(e)&&Ar(t);let a=r.find(i=>i.field==="description");Oe(a?{...n,description:a.after}:n)}}function yp(){clearTimeout(Gt),Gt=0,ne.value=Ro?"catching":"connecting",un(),Oc()}function bp(){ne.peek()==="offline"||Ro&&Gt||(Ro=!0,ne.value=navigator.onLine?"catching":"offline",clearTimeout(Gt),Gt=setTimeout(()=>{ne.value="offline"},Uc))}function kp(e){clearTimeout(Gt),Gt=0,Ro&&_c(e),Ro=!1,ne.value="sync"}async function Jc(e){hn||(hn=!0,Qr(),ne.value="catching",await Qc(e))}async function Qc(e){try{let t=e??await zc();if(ql(),Vc(t),await Ac(),!hn)return;Hl(),hn=!1,Zc()}catch(t){if(!hn)return;qc=setTimeout(Qc,Uc),t instanceof Ze||eu(t)}}function Xc(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function eu(e){if(ne.value="offline",!(e instanceof se))throw e}var wp=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,tu=`query Files($id: ID!) {
  task(id: $id) { attachments { ${wp} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,nu=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Xr=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var ou=50*6e4,ru=100,su=[500,1e3,2e3,4e3,8e3,16e3],_p=10*6e4,xp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Sp=/^attachment\.|^comment\.(created|deleted)$/,Uo=_(null),ze=({contentType:e})=>xp.has(e),Ve=({can:e,version:t})=>e.comment&&t>0,au=(e,t)=>e.can.comment&&(t.uploader?.id===y.value?.id||K.value.some(({id:n})=>n===e.team.id)),_a=class{constructor(t){this.taskId=t,this.all=_(null),this.failed=_(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[pt(o=>o.task?.id===this.taskId&&Sp.test(o.name)&&this.soon(ru)),Kt(()=>this.read()),ne.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await I(tu,{id:this.taskId});if(t!==this.turn)return this.reading;U(()=>{Uo.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),ou);let t=this.all.peek()?.some(n=>ze(n)&&!n.thumbnailUrl&&Ep(n));t&&this.looks<su.length&&this.soon(su[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===ru&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>ou}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Ep=({createdAt:e})=>Date.now()-Date.parse(e)<_p,xa=new Set;function es(e,t){xa.has(t)||(xa.add(t),ye(e).load())}var Sa=new Map;function ye(e){let t=Sa.get(e)??new _a(e);return Sa.set(e,t),t}function iu({id:e,version:t}){let n=t===0,o=ye(e);return D(()=>n?void 0:o.open(),[o,n]),o}O(()=>y.value?.id).subscribe(()=>{Sa.clear(),xa.clear()});async function ts(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(U(()=>m.map(f=>Tp(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Hn(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Tp(e,t){let n=V("change"),o={watching:t};return Be(e,n,o),Re(n,"watchTask",Nl,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var Ye=[{id:"palette",keys:"mod+k",run:()=>{le.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>K.value.length,run:()=>Et()},{id:"search",keys:"/",run:Op},{id:"down",keys:"j",run:()=>Ea(1),silent:!0},{id:"up",keys:"k",run:()=>Ea(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>xt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:uu,run:([e])=>Co(e.id),silent:!0},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>jr(e,{status:e.some(ie)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:jn("status")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:jn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:jn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:jn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:jn("labels")},{id:"watch",keys:"w",task:!0,when:Ft,run:ts},{id:"team",task:!0,when:e=>e.can.update&&K.value.length>1,run:jn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>Te.value===e.id&&e.can.comment,run:Dp},{id:"attach",keys:"f",task:!0,one:!0,when:e=>Te.value===e.id&&Ve(e),run:Cp},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Ip(e)},{id:"delete",task:!0,when:e=>e.can.delete&&Ft(e),run:Ap},{id:"restore",task:!0,when:e=>e.can.delete&&!Ft(e),run:e=>e.map(t=>Bn(t))},{id:"undo",keys:"z",run:lc},{id:"today",keys:"g t",run:()=>F(ge("/"))},{id:"tasks",keys:"g l",run:()=>F(ge("/tasks"))},{id:"board",keys:"g b",run:()=>F(ge("/board"))},{id:"calendar",keys:"g c",run:()=>F(ge("/calendar"))},{id:"trash",keys:"g x",run:()=>F(ge("/trash"))},{id:"teams",keys:"g m",run:()=>F("/team")},{id:"settings",keys:"g s",run:()=>F("/settings")},{id:"overview",keys:"g o",run:()=>F("/admin")},{id:"instance",keys:"g a",when:()=>y.value?.role==="ADMIN",run:()=>F("/instance")},{id:"theme",run:Oo},{id:"keys",keys:"?",run:()=>{le.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>Ut()}];function Ta(){let{name:e,key:t=""}=W.value,n=e==="task"?Er(t):Ge.value;return n&&P(n)||null}function rs(){let e=W.peek().name==="task"?[]:Aa(),t=Ta();return e.length?e:t?[t]:[]}var Aa=()=>[..._e.value].map(P).filter(e=>e!=null),lu=(e,t)=>t.filter(n=>!e.when||e.when(n));function tt(e,t=rs()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let n=t.length===1?t[0]:Ta();return n!==null&&uu(n)}return lu(e,t).length>0&&!(e.one&&t.length>1)}function $t(e,t=rs()){if(!e.task)return e.run();let n=lu(e,e.id==="select"?[Ta()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var cu=e=>Ye.find(t=>t.id===e)?.keys??"";function nt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("MOD+",t?"\u2318":`${s("key.control")} `))}function jn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ue.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function uu(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Ap(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return Ia(e);Wr.value=e.map(({id:t})=>t),le.value="delete"}function Ia(e){W.value.name==="task"?an():Bt(),mc(e)}async function Ip(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),L({text:s("did.copied",{task:e.key})})}function Dp(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Cp(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Op(){let e=document.querySelector("main .search");e?e.focus():le.value="palette"}function Ea(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Rp(e);let n=W.peek().name==="task",o=t.findIndex(i=>We(i)===(n?Te:Ge).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=P(We(r)??"");a&&xt(a)}var ns=0,os=null;function Rp(e){let t=document.querySelector("main");t&&(ns=Math.max(1,ns+e),os?.disconnect(),os=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;os?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ns:0;ns=0;for(let r=0;r<o;r+=1)Ea(1)}),os.observe(t,{childList:!0,subtree:!0}))}function q({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return B(()=>{let m=i.current,d=document.activeElement,f=We(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),Da(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&Lp(m,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Da(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Lp({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Np=[["page",["palette","new","search","undo","keys"]],["go",["today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["list",["down","up","open","select"]],["task",["done","status","priority","assignee","due","labels","watch","comment","attach"]]],Mp=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Pp=new Set(["done","status"]),Up=new Set(["priority","assignee","due","labels","select"]);function Fp(e){if(!e.task)return tt(e);let t=K.value.length>0;return Pp.has(e.id)?t||pe.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Up.has(e.id)}function du(){let e=()=>{le.value=""},t=Np.map(([n,o])=>({name:n,lines:o.flatMap(r=>Ye.filter(a=>a.id===r&&Fp(a))).map(r=>({text:s(`command.${r.id}`),keys:nt(r.keys??"")}))}));return K.value.length&&t.push({name:"carry",lines:Mp().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${q} class="wide" labelledby="keys-title" close=${e}>
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
  </${q}>`}function Fo(e,t){let n=qp(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function qp(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var j=e=>t=>e(t.currentTarget.value);function ss({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),a((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
  />`}function as(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var Ca=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Oa(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Ca(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,w=>a.get(w))].map(([w,v])=>Hp(v,t.get(w??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:w})=>w)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await Hn(d,i(n),{told:m?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:m?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function Hp(e,t,n){let o=V("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};U(()=>{for(let c of e)Be(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Re(o,"updateTask",xr,{id:e[0],input:a},e,i):Re(o,"updateTasks",Sr,{ids:e,input:a},e,i)}function mu(e,t){let n=new Map;for(let o of e){let r={id:V("label"),name:t.trim(),color:Un(Xe(o))};Pr(o,r),n.set(o,r),Re(V("change"),"createLabel",Ll,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var vn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function Gn({task:e,most:t=1/0,mute:n=!1}){let o=Ql(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${vn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function pu({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=as(r),c=[...new Set(e.map(({team:b})=>b.id))],u=Bp(c),m=b=>u.filter(({name:E})=>N(E).includes(N(b.trim()))),d=b=>b.trim()!==""&&c.some(E=>fu(E)&&!ia(Xe(E),b)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{Ue.value=null},h=({alike:b})=>{let E=e.filter(({team:M})=>b.has(M.id)),G=E.filter(M=>Ca(M,b)).length;return G===0?"false":G===E.length?"true":"mixed"},w=b=>{Oa(e,b.alike,h(b)!=="true"),o(""),a(Math.max(0,u.indexOf(b)))},v=b=>{let E=c.filter(M=>fu(M)&&!ia(Xe(M),b)),G=u.find(({name:M})=>N(M)===N(b.trim()));Oa(e,new Map([...G?.alike??[],...mu(E,b)]),!0),o(""),a(0)},S=b=>{let E=b===n?f[r]:m(b)[0];E?w(E):d(b)?v(b):b||p()},g=()=>{p(),F(`/team/${e[0].team.key}`)};return l`<${q}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${b=>Fo(b,t)}
  >
    <${ss} ...${{typed:n,type:o,count:$,at:r,move:a,take:S}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${b=>b.preventDefault()}
    >
      ${f.map((b,E)=>l`<div
          class="o"
          role="option"
          id=${`choice-${E}`}
          key=${b.key}
          aria-selected=${E===r}
          aria-checked=${h(b)}
          onPointerMove=${()=>a(E)}
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
  </${q}>`}function Bp(e){let t=new Map;for(let n of e)for(let o of Xe(n)){let r=N(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var fu=e=>K.value.some(({id:t})=>t===e);var Kp={status:()=>St.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${de} kind="status" value=${e} mute />`,fields:{status:e}})),priority:()=>ln.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${de} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...jp(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${Z} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>K.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Zp().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${k} name="calendar" />`,fields:{dueDate:t}}))};function jp(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>_t(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Gp(e,t){let[n,...o]=e.map(r=>Wp(r,t));return o.every(r=>r===n)?n:void 0}var Wp=(e,t)=>({status:e.status,priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function $u(){if(!Ue.value)return null;let{kind:e,ids:t,anchor:n}=Ue.value,o=t.map(r=>$e(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Vp} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${pu} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Yp} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var zp=["open","done","status","assignee","due","priority","labels","watch","team","link","select","delete","restore"];function Vp({tasks:e,anchor:t}){let n=T(null),o=()=>{Ue.value=null},r=zp.flatMap(i=>Ye.filter(c=>c.id===i&&tt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${q}
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
  </${q}>`}function Yp({tasks:e,kind:t,anchor:n}){let o=Kp[t](e),r=Gp(e,t),[a,i]=x(""),c=v=>o.filter(S=>N(S.text).includes(N(v))),u=c(a),[m,d]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),f=as(m),$=()=>{Ue.value=null},p=v=>{$(),v&&jr(e,v.fields)},h=v=>p(v===a?u[m]:c(v)[0]),w=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${q}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Fo(v,n)}
  >
    <${ss} ...${{typed:a,type:i,at:m,move:d,take:h}} count=${u.length} label=${s(`field.${t}`)} />
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
  </${q}>`}function Zp(){let e=Y(R.value,7-Pt(R.value));return[["today",R.value],["tomorrow",Y(R.value,1)],["friday",Y(R.value,(11-Pt(R.value))%7||7)],["monday",e],["month",Y(R.value,30)],["never",null]]}var Jp={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},hu=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Qp=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Xp={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},e$={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},t$=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),n$=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),o$=new Set(["in","dans","en"]),r$=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),vu=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),gu=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),s$=new Set(["do","so"]);function yu(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:N(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},a=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>N(h)===f.slice(1));$&&a("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&m$(Jp,f.slice(1));p&&a("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&d$(i,f.slice(1));$&&a("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=i$(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:a$(r)}function a$(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function i$(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&t$.has(e[i-1].word)&&!n(e[i-1]),u=l$(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-d,u.count+d,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function l$(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),m=Xp[a];if(m!==void 0)return{count:1,day:Y(n,m),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:Y(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:Y(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:Y(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(d)return is(1,qo(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return is(1,bu(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Wn(i))return Ra(2,Wn(i),+p[1],c,n);if(p&&i==="de"&&c&&Wn(c))return Ra(3,Wn(c),+p[1],u,n);let h=Wn(a)&&i?$.exec(i):null;if(h)return Ra(2,Wn(a),+h[1],c,n);if(o$.has(a)&&i&&c)return c$(e$[i]??+i,c,n);if(n$.has(a)&&i)return u$(i,n);let w=hu.findIndex(S=>S.includes(a.replace(/\.$/,"")));if(w<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!s$.has(v)))))return{count:1,day:Y(n,(w-Pt(n)+7)%7||7),last:v.length<6,inside:!0}}function c$(e,t,n){if(e>0&&e<1e3)return r$.has(t)?{count:3,day:Y(n,e)}:vu.has(t)?{count:3,day:Y(n,7*e)}:gu.has(t)?{count:3,day:ku(n,e)}:void 0}function u$(e,t){let n=Y(t,7-Pt(t)),o=hu.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:Y(n,o)}:vu.has(e)?{count:2,day:n}:gu.has(e)?{count:2,day:ku(`${t.slice(0,7)}-01`,1)}:void 0}function Ra(e,t,n,o,r){return/^\d{4}$/.test(o??"")?is(e+1,qo(Number(o),t,n)):is(e,bu(void 0,t,n,r))}var is=(e,t)=>t?{count:e,day:t}:void 0;function bu(e,t,n,o){if(e)return qo(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=qo(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function qo(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function ku(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=qo(o,n%12+1,r);if(a)return a}}var Wn=e=>Qp.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function d$(e,t){let n=e.find(({name:o})=>N(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var m$=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Ho(e,t={},n){let o=rc(),r=K.value,a=t.team??o.team??r[0],i=v=>_t((v??a)?.id??""),c=Je.value.split("-")[0],u=yu(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:m,title:d,...f}=u,$=f.team??a,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:w}=p;return h&&!i($).some(({id:v})=>v===h.id)&&(p.assignee=null),w&&(p.labels=w.filter(({id:v})=>Xe($.id).some(S=>S.id===v))),{draft:p,marks:m}}function La({team:{id:e,key:t,name:n},...o}){fc({...o,team:{id:e,key:t,name:n}})}function wu(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=T(null),a=K.value;if(!a.length)return null;let{draft:i,marks:c}=Ho(e,{},n),u=d=>{d.preventDefault();let{draft:f}=Ho(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();La(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${k} name="plus" />
    <${Na} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
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
  </form>`}function Na({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1}){let i=T(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};B(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${s("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
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
      </button>`:l`<span class="chip">${n}</span>`;function _u(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(ga.peek()),i=T(null),{draft:c,marks:u}=Ho(e,r,n),m=()=>{le.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,w)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...w})},$=h=>{h.preventDefault();let{draft:w}=Ho(i.current?.value??"",r,n);if(!w.title)return i.current?.focus();La(w),m()},p=_t(c.team.id);return l`<${q} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${m}>
          <${k} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Na} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${Ma}
          name="team"
          value=${c.team.id}
          options=${K.value.map(({id:h,name:w})=>[h,w])}
          choose=${h=>f("team",{team:K.value.find(w=>w.id===h)})}
        />
        <${Ma}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:w})=>[h,w])]}
          choose=${h=>f("assignee",{assignee:p.find(w=>w.id===h)??null})}
        />
        <${Ma}
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
          ${f$.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${q}>`}var f$=["priority","assignee","due","team"],Ma=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${j(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Su=7,p$=150,$$=/^\s*[a-z][a-z0-9]*-\d+\s*$/i;function Eu(){let[e,t]=x(""),[n,o]=x(null),[r,a]=x([]),i=T(rs()).current,c=g=>g.trim()?h$(g,r):[],u=g=>Ye.filter(b=>!b.silent&&tt(b,i)&&N(xu(b,i)).includes(N(g.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(g=>g.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{le.value=""},w=g=>{h(),g&&queueMicrotask(()=>"run"in g?$t(g,i):xt(g))};D(()=>{if(a([]),e.trim().length<2)return;let g=!1,b=G=>{g||(o(p.current),a(G))},E=setTimeout(()=>v$(e).then(b,()=>{}),p$);return()=>{g=!0,clearTimeout(E)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let b=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(b&&f.length)g.preventDefault(),o(f[($+b+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let E=g.target.value;w(E===e?f[$]:c(E)[0]??u(E)[0])}},S=(g,b,E)=>l`<div
    class="o"
    role="option"
    id=${`option-${b}`}
    key=${E.id}
    aria-selected=${b===$}
    onPointerMove=${()=>o(E.id)}
    onClick=${()=>w(E)}
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
              <span>${g.title}</span>
              <code class="end">${g.key}</code>
            `,b,g))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${d.map((g,b)=>S(l`
              <span>${xu(g,i)}</span>
              <span class="end">${g.keys&&nt(g.keys).map(E=>l`<kbd>${E}</kbd> `)}</span>
            `,m.length+b,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${q}>`}var xu=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function h$(e,t){let n=N(e.trim()).split(/\s+/),o=[...Ln()].filter(Ft).filter(u=>{let m=N(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=t.map(P).filter(u=>u!=null),a=new Map([...o,...r].map(u=>[u.id,u])),i=So.peek()?.id,c=u=>(N(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(ie(u)?1:0);return[...a.values()].sort((u,m)=>c(m)-c(u)).slice(0,Su)}async function v$(e){let t=async a=>(await I(wr,{filter:a,first:Su})).tasks.nodes,{team:n}=qr.peek(),o=$$.test(e)?{or:[{text:e},{id:{eq:e.trim()}}]}:{text:e},r=(await Promise.all([...n?[t({text:e,team:n})]:[],t(o)])).flat();return Tr(r),r.map(a=>a.id)}var g$={assigneeId:"assignee",teamId:"team"},y$=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function Iu({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:g$[i.field]??i.field})).filter(({field:i},c,u)=>!y$.has(i)&&!(i==="rank"&&u.length>1)),o={who:w$(e.actor),task:t?s("feed.this"):_$(e),what:x$(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return b$(n[0],o);if(e.name==="task.updated")return Ee("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?Ee("feed.other",{...o,name:e.name}):Ee(a,o)}function b$({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Ee(`feed.${t}`,{...r,to:Au("status",String(t))}):e==="priority"?Ee("feed.priority",{...r,to:Au("priority",String(t))}):e==="assignee"?Ee(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===y.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?Ee(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?k$(Tu(n),Tu(o),r):e==="rank"?Ee("feed.arranged",r):e==="title"?Ee("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Ee("feed.moved",{...r,to:l`<b>${o}</b>`}):Ee("feed.changed",{...r,fields:s(`field.${e}`)})}function k$(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?Ee("feed.changed",{...n,fields:s("field.labels")}):Ee(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Tu=e=>e?.split(", ")??[],w$=e=>l`<b>${e?e.id===y.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Au=(e,t)=>l`<b><${de} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function _$(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function x$({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...Qe.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Pa(){let e=ne.value==="sync"&&Ao.value?"offline":ne.value;return e==="sync"?To.value?s("line.saving"):s("line.sync"):e==="offline"&&To.value?s("line.waiting",{n:To.value}):s(`line.${e}`)}var Du="taskflow.live",lt=_(localStorage.getItem(Du)==="folded");function S$(){lt.value=!lt.value,localStorage.setItem(Du,lt.value?"folded":"")}var Cu=()=>l`<aside aria-label=${s("live.label")} class="rail"><${Bo} /></aside>`;function Bo({class:e=""}){return l`<div class="live ${e} ${lt.value?"folded":""}">
    <header>
      <h2><${Ua} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${ne.value}>${Pa()}</span>
      <button
        class="icon"
        aria-label=${s(lt.value?"live.unfold":"live.fold")}
        title=${s(lt.value?"live.unfold":"live.fold")}
        aria-expanded=${!lt.value}
        onClick=${S$}
      >
        <${k} name=${lt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!lt.value&&l`<${E$} /><${T$} />`}
  </div>`}function Ua(){let e=ne.value==="sync"?"":ne.value==="offline"?"off":"busy";return l`<i key=${Jr.value} class="pulse ${e} ${Jr.value?"beat":""}" />`}function E$(){let e=Sc(ft.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Fa} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Fa({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${Z} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Iu} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function T$(){let e=(ve.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Nt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${ko} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var A$=[["status","PENDING"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Ou(){if(!_e.value.size)return null;let e=Aa();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${A$.flatMap(([t,n])=>Ye.filter(o=>o.id===t).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
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
  </section>`}var I$=[["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],D$=8,Ru=new Set(["team","settings","instance","trash","overview"]);function Lu(){let e=pe.value.filter((n,o)=>o<D$||n.key===qt.value),t={today:ve.value&&ve.value.overdue+ve.value.dueToday,tasks:ve.value&&ve.value.pending+ve.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${pn.value&&W.value.name==="task"}>
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
        ${I$.map(([n,o])=>l`<li key=${n} class=${Ru.has(n)?"roomy":""}>
              <${ls}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="today"&&!!ve.value?.overdue}
              />
            </li>`)}
        ${y.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${ls} name="instance" path="/instance" />
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
            aria-current=${Ru.has(ae.value.name)?"page":void 0}
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
          <a class="nav" href=${ca("")} title=${s("any.team")} aria-current=${qt.value?void 0:"true"}>
            <${k} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${ca(n.key)}
                aria-current=${n.key===qt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <${ls} name="trash" path="/trash" />
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
  </aside>`}function ls({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${ge(t)}
    title=${r}
    aria-current=${ae.value.name===e?"page":void 0}
  >
    <${k} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function Nu(){let e=()=>{le.value=""},t=o=>()=>{e(),o()},n=y.value?.role==="ADMIN";return l`<${q} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${ls} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <button class="nav" onClick=${t(Oo)}><${k} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>Ut())}>
      <${k} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${q}>`}function Mu(){let e=Wr.value.map(i=>$e(i).value).filter(i=>i!==null),t=()=>{le.value=""},n=()=>{t(),queueMicrotask(()=>Ia(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),a=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${q} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${s("delete.sure",{what:a})}</h2>
      ${o>0&&l`<p>${s("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${s("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${s("cancel")}</button>
        <button class="btn danger" onClick=${n}>${s("command.delete")}</button>
      </div>
    </div>
  </${q}>`}function Pu(){let e=dn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
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
  </div>`}var oe="errors { code message path }";async function Fe(e,t,n){try{let[o]=Object.values(await I(e,t));return o.errors.length?L({bad:!0,text:me(o.errors[0])}):n&&L({text:n}),o.errors.length?null:o}catch(o){return L({bad:!0,text:`${s("failed.title")}: ${Pe(o)}`}),null}}var C$=`mutation ConfirmAgain { requestEmailConfirmation { ${oe} } }`;function Uu(){let[e,t]=x(!1),n=y.value?.email,o=async()=>{await Fe(C$,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var O$=matchMedia("(prefers-reduced-motion: reduce)"),Fu=O(()=>_e.value.size>0);function qu({id:e,mark:t}){let n=$e(e).value,o=In(()=>Te.value===e).value,r=In(()=>_e.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!ie(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Ge.value=e}}
      onClick=${u=>{!u.shiftKey&&!Fu.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?va(e):Co(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>Ko(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${Fu.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?va(e):Co(e)}
      />
      <${zt} task=${n} kind="status" can=${n.can.changeStatus}>
        <${de} kind="status" value=${n.status} mute />
      </${zt}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${Gn} task=${n} most=${3} />
        <${Ir} task=${n} />
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
    onClick=${a=>{Ue.value={kind:t,ids:Hu(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var Hu=e=>_e.peek().has(e)?[..._e.peek()]:[e];function Ko(e,t){if(e.shiftKey)return;e.preventDefault(),Ge.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ue.value={kind:"actions",ids:Hu(t),anchor:a?r:{x:n,y:o}}}function zn(){let e=T(null);return D(()=>pt(t=>{Kr.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);O$.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var R$=200;function cs({query:e}){let t=T(0),[n,o]=x(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=j(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ke({q:r.current})},R$)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function Vt(){return K.value.length>0&&l`<button class="btn new" onClick=${()=>Et()} aria-keyshortcuts="N">
      <${k} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function Bu(){return K.value.length>0&&l`<button class="btn quiet" onClick=${()=>Et()}><${k} name="plus" />${s("command.new")}</button>`}function ht(){let{query:e}=ae.value,t=e.get("assignee"),n=o=>Ke({assignee:o});return l`
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
  />`}function Yn({query:e}){let t=e.get("label")??"",n=Xl(So.value?.id);if(!n.length&&!t)return null;let o=Nr(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${gn} name="label" query=${e} options=${a} />`}function us({query:e}){let t=ln.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${gn} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Le(e,t,n){let o=Vr(e,t,n),r=kt(()=>Dc(o)??new Kn(e,t,n),[o]);return B(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>y.peek()?Yr(o,r):r.close()),[r]),r}function Zn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),m=a.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,w=()=>{let A=document.elementsFromPoint(d.x,d.y).find(X=>X.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(A??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let M=m?.getBoundingClientRect(),A=M?d.x>M.right-48?1:d.x<M.left+48?-1:0:0;if(A&&m){let X=m.scrollLeft;m.scrollLeft+=A*9,m.scrollLeft!==X&&w()}$=requestAnimationFrame(v)},S=M=>{if(d={x:M.clientX,y:M.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),w()}},g=M=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[A,X]of G)removeEventListener(A,X,!0);f&&(addEventListener("click",qa,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",qa,!0)),t[M]())},b=M=>{M.key==="Escape"&&(f&&M.preventDefault(),g("cancel")())},E=M=>{f&&M.preventDefault()},G=[["pointermove",S],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",b],["touchmove",E],...n?[["contextmenu",qa]]:[]];for(let[M,A]of G)addEventListener(M,A,{capture:!0,passive:!1})}function qa(e){e.stopPropagation(),e.preventDefault()}var L$="";function jo(e,t,n,o=e.status){let r=f=>P(f)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${P(t[n-1])?.rank??""}${L$}`,u=o!==e.status;if(!a&&!i&&!u)return;let m={...a&&{afterId:a},...i&&{beforeId:i},...u&&{status:o}},d=s(u?`did.${o}`:"did.arranged",{task:e.key||e.title});return Ku(e,m,{rank:c,status:o},d,N$(e))}async function Ku(e,t,n,o,r){let a=V("change"),i={shown:n,told:o,silent:!0};Be(e.id,a,n);let{errors:c}=await Re(a,"moveTask",Rl,{id:e.id,input:t},[e.id],i);return c.length?L({bad:!0,text:s("did.refused",{what:o,why:me(c[0])})}):r?mt(o,r,`/t/${e.key}`):L({text:o})}function N$(e){let{id:t,key:n,rank:o,status:r,team:a}=e,i=Rr([{field:"RANK",direction:"ASC"}]),c,u;for(let d of Ln())d.id===t||!Ft(d)||d.team.id!==a.id||(i(d,e)<0?c=c&&i(d,c)<0?c:d:u=u&&i(u,d)<0?u:d);let m={...c&&{afterId:c.id},...u&&{beforeId:u.id}};return()=>{let d=P(t);if(!d)return;let f={...m,...d.status!==r&&{status:r}};return Ku(d,f,{rank:o,status:r},s("undo.done",{task:n}))}}var M$=[{field:"RANK",direction:"ASC"}],P$=[{field:"UPDATED_AT",direction:"DESC"}],U$=St.slice(0,3),xe=_(null),ds=_({x:0,y:0,width:0}),bn=_("");function Gu({place:{query:e}}){let t=e.get("cancelled")==="1",n=t?St:U$,o=zn();return D(()=>{let r=ke(()=>{o.current?.classList.toggle("carrying",xe.value!==null)});return()=>{r(),xe.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${ht} /><${Vt} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${cs} query=${e} />
      <${Vn} query=${e} />
      <${us} query=${e} />
      <${Yn} query=${e} />
      <button class="btn quiet" aria-pressed=${t} onClick=${()=>Ke({cancelled:t?"":"1"})}>
        ${s("status.CANCELLED")}
      </button>
    </div>
    <div class="board ${t?"four":""}" ref=${o}>
      ${n.map(r=>l`<${F$}
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
    <${K$} />
  </div>`}function F$({status:e,columns:t,want:n}){let o=Le(n,ie({status:e})?M$:P$,{size:50}),r=In(()=>q$(e,o.ids.value)).value,a=r!==void 0,i=o.more.value?o.total.value:o.ids.value.length;return l`<section class="col ${a?"over":""}" data-drop=${e} aria-labelledby=${`col-${e}`}>
    <header>
      <${de} kind="status" value=${e} mute />
      <h2 id=${`col-${e}`}>${s(`status.${e}`)}</h2>
      <span class="num">${o.ready.value&&s.number(i)}</span>
      ${ie({status:e})&&K.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:s(`status.${e}`)})}
        title=${s("command.new")}
        onClick=${()=>Et({status:e})}
      >
        <${k} name="plus" />
      </button>`}
    </header>
    ${o.failed.value&&l`<${Q} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?o.ids.value.length||a?l`<ul>
            ${o.ids.value.flatMap(c=>[...r===c?[l`<${ju} key="slot" />`]:[],l`<${B$} key=${c} id=${c} columns=${t} />`])}
            ${r===null&&l`<${ju} key="last" />`}
          </ul>`:l`<p class="none">${s(`board.none.${e}`)}</p>`:!o.failed.value&&l`<${he} rows=${3} />`}
    ${o.more.value&&l`<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function q$(e,t){let n=xe.value;if(!(n?.over!==e||!Wu(n,t)))return ie({status:e})?n.before:t[0]??null}var ju=()=>l`<li class="slot" />`;function Wu({id:e,over:t,before:n},o){return P(e)?.status!==t?!0:ie({status:t})&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var zu=(e,t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),yn=(e,t)=>zu(e,t).map(n=>n.dataset.task??"");function H$(e,t,n){let o=zu(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Vu({id:e,status:t}){let n=yn(t,"");return n[n.indexOf(e)+1]??null}function B$({id:e,columns:t}){let n=$e(e).value,o=In(()=>xe.value?.id===e?xe.value.by:null).value;if(!n)return null;let r=`tk${ie(n)?"":" closed"}${o?o==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${r}
      data-task=${e}
      data-go
      aria-pressed=${o!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Ge.value=e}}
      onClick=${()=>xt(n)}
      onPointerDown=${i=>n.can.changeStatus&&Zn(i,{lift:c=>{xe.value={id:e,over:n.status,before:Vu(n),by:"pointer"},ds.value=c},over:(c,u,{y:m})=>{let d=St.find(f=>f===c);ds.value={...ds.value,...u},d&&G$(d,H$(d,e,m))},drop:()=>Ha(e),cancel:()=>Ju(e)})}
      onContextMenu=${i=>Ko(i,e)}
      onKeyDown=${i=>j$(i,n,t)}
    >
      <${Yu} task=${n} />
    </button>
  </li>`}var Yu=({task:e})=>l`
    <p>${e.title}</p>
    <${Gn} task=${e} most=${5} />
    <div>
      <${de} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${Mn} task=${e} />
      <${Ir} task=${e} />
      <${Z} user=${e.assignee} />
    </div>
  `;function K$(){let e=xe.value,{x:t,y:n,width:o}=ds.value;if(e?.by!=="pointer")return null;let r=P(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${Yu} task=${r} />
    </div>`}function j$(e,t,n){let o=xe.value?.id===t.id?xe.value:null;if(e.key===" "){if(e.preventDefault(),o)return Ha(t.id);t.can.changeStatus&&V$(t);return}let r=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(r&&(o||e.altKey))return e.preventDefault(),o?W$(o,r):z$(t,r);if(!o)return;let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(a){e.preventDefault();let i=n[Math.max(0,Math.min(n.length-1,n.indexOf(o.over)+a))],c=yn(i,t.id);xe.value={...o,over:i,before:c[Zu(o)]??null},bn.value=s(`status.${i}`)}else e.key==="Escape"?(e.preventDefault(),Ju(t.id)):e.key==="Enter"&&(e.preventDefault(),Ha(t.id))}function G$(e,t){let n=xe.peek();n&&(n.over!==e||n.before!==t)&&(xe.value={...n,over:e,before:t})}function Zu({id:e,over:t,before:n}){let o=yn(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function W$(e,t){if(!ie({status:e.over}))return;let n=yn(e.over,e.id),o=Math.max(0,Math.min(n.length,Zu(e)+t));xe.value={...e,before:n[o]??null},bn.value=s("board.spot",{column:s(`status.${e.over}`),at:o+1,n:n.length+1})}function z$(e,t){let{id:n,status:o}=e,r=yn(o,n),a=yn(o,"").indexOf(n)+t;!e.can.changeStatus||!ie(e)||a<0||a>r.length||(jo(e,r,a),bn.value=s("board.spot",{column:s(`status.${o}`),at:a+1,n:r.length+1}),fe(`.board [data-task="${n}"]`))}function V$(e){xe.value={id:e.id,over:e.status,before:Vu(e),by:"keys"},bn.value=s("board.lifted",{task:e.title,column:s(`status.${e.status}`)})}function Ha(e){let t=xe.value,n=P(e);if(xe.value=null,!t||!n)return;let{over:o}=t;bn.value=s("board.dropped",{task:n.title,column:s(`status.${o}`)});let r=yn(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);ie({status:o})?Wu(t,r)&&jo(n,a,i<0?a.length:i,o):Ht(n,{status:o}),fe(`.board [data-task="${e}"]`)}function Ju(e){xe.value=null,bn.value=s("board.cancelled"),fe(`.board [data-task="${e}"]`)}var Y$=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Z$=6,J$=4,ot=_(null),Go=_(""),Qu=_("");function ed({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:R.value:`${o}-01`),c=Array.from({length:t?7:Z$*7},(v,S)=>Y(i,S)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),m=Le({...et(e),from:c[0],to:c.at(-1)},Y$,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>$e(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=zn(),p=T(!1);p.current||=m.ready.value||!!m.failed.value,D(()=>()=>{ot.value=null},[]);let h=v=>Ke(t?{week:Y(i,7*v)}:{month:nh(o,v)}),w=v=>Ke({view:v,week:"",month:""});return Q$(m.ready.value),l`<div class="wrap">
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
      ${c.map(v=>l`<${X$}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:J$}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${s(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Go}</p>
  </div>`}function Q$(e){let t=T(!1);B(()=>{!e||t.current||(t.current=!0,pn.peek()&&Dr.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function X$({day:e,out:t,most:n,ids:o}){let r=ot.value,a=Qu.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${K.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Et({dueDate:e})}
    >
      <${k} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${eh} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{Qu.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function eh({id:e}){let t=$e(e).value;if(!t)return null;let n=ot.value?.id===e,o=t.overdue&&ie(t),r=a=>t.can.update&&Zn(a,{lift:()=>{ot.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(ot.value={id:e,over:i})},drop:()=>td(e),cancel:()=>nd(e)});return l`<li>
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
      onKeyDown=${a=>th(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var Xu={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function th(e,t){let n=ot.value?.id===t.id?ot.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),ot.value={id:t.id,over:t.dueDate},Go.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),td(t.id);else if(n&&Xu[e.key]){e.preventDefault();let o=Y(n.over,Xu[e.key]);ot.value={id:t.id,over:o},Go.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),nd(t.id))}function td(e){let t=ot.value?.over,n=P(e);ot.value=null,!(!t||!n)&&(Go.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),Ht(n,{dueDate:t}),fe(`.cal [data-task="${e}"]`))}function nd(e){ot.value=null,Go.value=s("board.cancelled"),fe(`.cal [data-task="${e}"]`)}function nh(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Ae(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await oh(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function oh(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=me(a):o||=me(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=Pe(r)}return{errors:n,whole:o}}function H({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=Nt(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=a;return l`<div class="field">
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
  </div>`}var Ie=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var od=`mutation Login($input: LoginInput!) { login(input: $input) { ${en} } }`,rh=`mutation Register($input: RegisterInput!) { register(input: $input) { ${en} } }`,sh="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",ah="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",ih=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${en} session { id } }
}`,lh=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,ch="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",uh="query Registration { instance { registrationOpen } }";function vt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var dh=()=>{let e=W.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Ba(e,t=dh()){return e?.token&&(vo(e),F(t,{replace:!0})),e}function rd(){let e=Ae(async({email:t,password:n})=>Ba((await we(od,{input:{email:t,password:n,cookie:!0}})).login));return l`<${vt}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${$o.value&&l`<p class="note" role="status">${s($o.value)}</p>`}
    <${Ie} text=${e.whole} />
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
  </${vt}>`}function sd(){let[e,t]=x(!0);D(()=>{we(uh,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Ba((await we(rh,{input:c})).register,"/")});return l`<${vt}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${Ie} text=${o.whole} />
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
  </${vt}>`}function ad(){let[e,t]=x(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await we(ah,{email:o});return r.ok&&t(o),r});return l`<${vt}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${Ie} text=${n.whole} />
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
  </${vt}>`}function id(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??W.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");D(()=>{F("/reset",{replace:!0}),e&&we(lh,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(me(a))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:a}=await we(ih,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await we(od,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&we(sh,{id:a.session.id},{token:i.token}).catch(()=>{}),Ba(i,"/")});return l`<${vt}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${Ie} text=${t?"":o.whole} />
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
  </${vt}>`}function ld(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await we(ch,{token:e});n(a.errors.length?"bad":"proved");let i=y.peek();i&&i.id===a.user?.id&&(y.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{F("/confirm",{replace:!0}),e&&o()},[]),l`<${vt}
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
  </${vt}>`}function It(e,t=[],n){let[o,r]=x({data:null,failed:null}),a=T(0),i=Xi(()=>{let c=a.current+=1,u=m=>{c===a.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=pt(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var mh=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,fh=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,ph=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${oe} } }`,$h=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${oe} } }`,hh=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${oe} } }`,vh=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${oe} } }`,gh=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${oe} ok transcript } }`,cd=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],yh={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ms=20;function ud(){return y.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${J} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${J}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${bh} />
    <${kh} />
    <${wh} />
  </div>`}function bh(){let[e,t]=x(""),[n,o]=x(ms),{data:r,failed:a,again:i}=It(()=>I(mh,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await Fe(ph,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:d});await Fe(f?hh:$h,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
                    ${m.email} · ${s("admin.since",{when:s.date(Qs(m.createdAt),{dateStyle:"medium"})})}
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
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ms))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function kh(){let[e,t]=x(""),[n,o]=x(ms),{data:r,failed:a,again:i}=It(()=>I(fh,{status:cd.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await Fe(vh,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${j(t)}>
        <option value="">${s("any.status")}</option>
        ${cd.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
                  <span class="chip ${yh[u.status]??""}">${s(`mail.${u.status}`)}</span>
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
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ms))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function wh(){let[e,t]=x(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await I(gh,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${Ie} text=${n.whole} />
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
  </section>`}function dd(){return l`<div class="wrap">
    <div class="empty">
      <${k} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function fd({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var Ka=132,_h=20,ja=28;function pd({flow:e,width:t}){let n=xh(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Ka-_h,r=(t-ja-6)/e.length,a=Math.min(26,r*.58),i=f=>ja+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=s("flow.said",{days:e.length,completed:md(e,"completed"),created:md(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Ka}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${ja} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(m-$)%u===0&&l`<text x=${i($)} y=${Ka-3}>
          ${s.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var md=(e,t)=>e.reduce((n,o)=>n+o[t],0);function xh(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var $d="taskflow.numbers",Jn=_(localStorage.getItem($d)==="open");function hd(){let e=Mo(),t=()=>{Jn.value=!Jn.value,localStorage.setItem($d,Jn.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Jn.value?l`<${Ga} /><${Wa} />`:l`<dl class="card six ${Po()}">
          ${Sh.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${ge(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Jn.value} onClick=${t}>
      <${k} name="live" />
      ${s(Jn.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var Sh=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Ga(){let e=Mo(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${fd}
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
  </div>`}function Wa(){let e=T(null),[t,n]=x(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&ve.value&&l`<${pd} flow=${ve.value.flow} width=${t} />`}
    </div>
  </section>`}var Eh=[{field:"CREATED_AT",direction:"DESC"}],vd=12,Th=["title","assignee","priority","status"];function gd(){let e=Le({},Eh,{size:vd}),t=e.ids.value.slice(0,vd);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${Ga} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${Q} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${Th.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${Ah} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${J} title=${s("tasks.none")}>${s("overview.none")}</${J}>`:!e.failed.value&&l`<${he} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${Wa} /><${Bo} class="page narrow card" />`}
  </div>`}function Ah({id:e}){let t=$e(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var Ih=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${oe} user { ${Mt} } }
}`,Dh=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${oe} ok
  }
}`,Ch=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,yd=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${oe} } }`,Oh=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${oe} secret } }`,Rh=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${oe} } }`,Lh=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${en} } }`,Nh=["READ","WRITE","ADMIN"];function bd(){let e=It(()=>I(Ch,{}),[],/^(session|api_key)\./),t=e.data?.sessions??[],n=e.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${y.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>Ut()}>${s("command.signOut")}</button></div>
    </header>
    <${Mh} />
    <${Ph} />
    <${Uh} keys=${n} />
    ${e.failed?l`<${Q} problem=${e.failed} retry=${e.again} />`:l`
          <${Fh} rows=${t} keys=${n} again=${e.again} />
          <${Hh} rows=${n} session=${t.find(({current:o})=>o)} again=${e.again} />
        `}
    <p class="dim sm">TaskFlow ${Lo}</p>
  </div>`}var gt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Mh(){let e=Ae(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await I(Ih,{input:{name:o,timeZone:r,locale:a,expectedVersion:y.peek()?.version}});return i.user&&(y.value=i.user,L({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=y.value?.timeZone??"UTC";return l`<${gt} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Ie} text=${e.whole} />
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
  </${gt}>`}function Ph(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return ya(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${gt} id="appearance" title=${s("settings.appearance")}>
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
  </${gt}>`}var kd=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function Uh({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await I(Dh,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),L({text:s("settings.passwordChanged")})),i});return l`<${gt} id="password" title=${s("settings.password")}>
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
      <${Ie} text=${t.whole} />
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
      <${kd} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${gt}>`}function Fh({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await Fe(yd,{id:c.id},s("settings.revoked"))&&n();return l`<${gt} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Bh(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${kd} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>Ut(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${gt}>`}async function qh(e,t){let{login:n}=await we(Lh,{input:{email:y.peek()?.email??"",password:e,cookie:!0}});return n.token?(vo(n),t&&await I(yd,{id:t.id}),null):n}function Hh({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ae(async({name:d,scope:f,days:$,password:p},h)=>{let w=p?await qh(p,t):null;if(w)return w;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await I(Oh,{input:{name:d,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>L({text:s("settings.copied")})),m=async d=>await Fe(Rh,{id:d.id},s("settings.keyRevoked",{name:d.name}))&&n();return l`<${gt} id="api-keys" title=${s("settings.keys")}>
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
      <${Ie} text=${c.whole} />
      <div class="inline">
        <${H} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${H} name="scope" label=${s("settings.keyScope")} as="select">
          ${Nh.map(d=>l`<option value=${d}>${s(`scope.${d}`)}</option>`)}
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
  </${gt}>`}var Bh=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var wd="taskflow.draft.",Kh=50,Yt=e=>`${e}.new`,Wo=e=>`${e}.reply`,zo=e=>`${e}.edit`,za=new Map;function Ne(e){let t=Ya(e),n=za.get(t);if(n)return n;let o=_(Va(t)?.text??null);return za.set(t,o),o}function Me(e,t){Ne(e).value=t;let n=Ya(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),jh()}catch{}}rn.add(async()=>{let e=Ya("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);za.clear()});var Ya=e=>`${wd}${y.peek()?.id}.${e}`;function Va(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function jh(){let e=Object.keys(localStorage).filter(n=>n.startsWith(wd));if(e.length<=Kh)return;let[t]=e.sort((n,o)=>(Va(n)?.at??0)-(Va(o)?.at??0));localStorage.removeItem(t)}var Gh=8e3,yt=_([]);function fs(e){let t=()=>{clearTimeout(r),yt.value=yt.peek().filter(i=>i.write!==e)},n=y.peek()?.id,o=(i=!1)=>{t(),a(),y.peek()?.id===n&&qn({...e,keepalive:i})},r=setTimeout(()=>o(),Gh);yt.value=[...yt.peek(),{write:e,send:()=>o(!0)}];let a=mt(e.note.told,t)}function _d(){let e=yt.peek().map(({write:t})=>t);for(let{send:t}of yt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>I(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",_d);rn.add(_d);var xd=O(()=>{let e=[...je.value,...yt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Sd=e=>xd.value.has(e),Dt=e=>ye(e).all.value?.filter(({id:t})=>!xd.value.has(t))??null;function Ed(e,{id:t,filename:n}){let o=V("change"),r={told:s("files.deleted",{name:n})};fs({key:o,field:"deleteAttachment",query:Xr,variables:{id:t,key:o},taskIds:[e],note:r})}Fn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void L({bad:!0,text:s("files.notDeleted",{why:me(n)})}):ye(e).without(t.id));var Za=20,Ja=e=>`${e}.files`,Td=e=>e?.split(" ")??[];function Qn(e,t){let n=ye(e),o=n.all.value;return Td(Ne(Ja(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Sd(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Qa(e,t){Me(Ja(e),t.length?t.join(" "):null)}function ps(e,t){Qa(e,[...new Set([...Td(Ne(Ja(e)).peek()),t])])}var $s=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Vo=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var Wh=3,zh=5,Vh=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Se=_([]),vs=_(""),Yh=new Set(["waiting","sending","cut"]),Zh=O(()=>Se.value.some(({state:e})=>Yh.has(e))),hs=new Map,Xa=new Set,eo=(e,{place:t,commentId:n}={})=>Se.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),gs=(e,t)=>eo(e,t).filter(Cd);function ys(e){return Xa.add(e),()=>{Xa.delete(e)}}function Ct(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=V("file"),c=a?s("files.folder"):Jh(e,r,n),u=c?"refused":"waiting",m=Xh(r),d={...n,id:i,key:V("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Se.value=[...Se.peek(),d],d});return bs(),o.filter(({state:r})=>r==="waiting")}function ei(e){Zt(e,{state:"waiting",sent:0,why:""}),bs()}function Dd(e){let t=Se.peek().find(n=>n.id===e);if(t){ni(e),t.state!=="refused"&&Nd(e);for(let n of Xa)n(e);bs()}}function Jh(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Uo.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Se.peek().filter(c=>c.taskId===e&&Cd(c));return Ad(ti(ye(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Ad(Qh(e,n),gs(e,n))>=Za?s("files.fullComment",{n:Za}):""}function Qh(e,{place:t,commentId:n}){return t?Qn(e,t):ti((ye(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Ad=(e,t)=>new Set([...e,...ti(t)]).size,ti=e=>e.map(({id:t})=>t),Cd=({state:e})=>e!=="refused";function Xh({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function bs(){let e=Se.peek().filter(({state:n})=>n==="sending").length,t=Se.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,Wh-e))){let o=n.turn+1;Zt(n.id,{state:"sending",turn:o}),ev({...n,turn:o})}}async function ev(e){try{if(await Od(e,zh),!Xn(e))return;let t=ye(e.taskId);if(t.arrived.add(e.id),e.place&&ps(e.place,e.id),await t.loadIfOpen(),!Xn(e))return;vs.value=s("files.arrived",{name:e.name}),ni(e.id)}catch(t){Xn(e)&&rv(e,t)}finally{bs()}}async function Od(e,t){let n=await tv(e);if(!n||!Xn(e))return;let{status:o,text:r,seconds:a}=await nv(e,n);if(!(o===204||!Xn(e))){if(!t||o!==404&&!a)throw new Yo(r);a&&await ov(e.id,a),Xn(e)&&await Od(e,t-1)}}async function tv({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=Vh.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:m}=(await I(nu,{input:c,key:t})).createAttachment;if(!av(e))Nd(e);else if(!u)throw Zt(e,{key:V("change")}),new Yo(m.map(me).join(" "));return u?.upload??null}function nv({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",Je.peek()),c.upload.onprogress=({loaded:d})=>Zt(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new Ze(`HTTP ${d}`)):a({status:d,text:p?f.trim():s("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new Ze("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),hs.set(e,()=>c.abort()),c.send(t)})}function ov(e,t){return Zt(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Zt(e,{why:""}),n()},t*1e3);hs.set(e,()=>{clearTimeout(o),n()})})}var Yo=class extends Error{};function rv({id:e,taskId:t,name:n},o){let r=o instanceof Ze,a=r?s("files.cut"):o instanceof Yo||o instanceof se?o.message:"";Zt(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=P(t);ye(t).opened||L({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function Zt(e,t){Se.value=Se.peek().map(n=>n.id===e?{...n,...t}:n)}function ni(e){Se.value=Se.peek().filter(t=>t.id!==e),Rd(e)}function Rd(e){hs.get(e)?.(),hs.delete(e)}function Ld(){for(let{id:e}of Se.peek())ni(e);vs.value=""}function sv(){for(let{id:e,state:t,turn:n}of Se.peek())t!=="waiting"&&t!=="sending"||(Zt(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Rd(e))}var av=e=>Se.peek().some(t=>t.id===e),Xn=({id:e,turn:t})=>Se.peek().some(n=>n.id===e&&n.turn===t);function Nd(e){I(Xr,{id:e,key:V("change")},{keepalive:!0}).catch(()=>{})}ne.subscribe(e=>{if(e==="sync")for(let{id:t}of Se.peek().filter(n=>n.state==="cut"))ei(t)});ke(()=>{let e=t=>t.preventDefault();if(Zh.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Id=y.peek()?.id;O(()=>y.value?.id).subscribe(e=>{if(!e)return sv();e!==Id&&Ld(),Id=e});rn.add(async()=>Ld());var kn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{ye(e).isStale()&&(r.preventDefault(),iv(e,t))}});async function iv(e,t){try{let n=await ye(e).fresh(t);if(!n?.url)return void L({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){L({bad:!0,text:Pe(n)})}}var oi=_(null);function Jo(e,t){oi.value={taskId:e,id:t}}var Zo=()=>{oi.value=null};function Md(){let e=oi.value,t=e?(Dt(e.taskId)??[]).filter(ze):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Zo()},[e,n]),D(()=>Zo,[]),!e||n<0?null:l`<${lv} taskId=${e.taskId} pictures=${t} at=${n} />`}function lv({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=cv(e,o),u=f=>Jo(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${q} class="lightbox" label=${o.filename} close=${Zo}>
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
  </${q}>`}function cv(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=ye(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Pe(f)}));m===i.current&&r({of:t,...d,tried:!0})};return D(()=>{i.current+=1,ye(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function ks({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===y.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${uv} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,m=({currentTarget:d})=>{Pd(d),Ed(e.id,t)};return l`<li class="file" data-file=${t.id}>
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
    ${au(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${m}
    >
      <${k} name="trash" />
    </button>`}
  </li>`}var uv=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>es(e.id,t)}
        />`:l`<${k} name="file" />`}
  </span>`;function ws({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{Pd(d),Dd(e)},m=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>ei(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${k} name="close" /></button>
  </li>`}function Pd(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];fe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Ud({task:e}){let t=iu(e),n=Dt(e.id)??[],o=eo(e.id),r=Ve(e),a=Uo.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${vs.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${ri}
          label=${s("files.add")}
          take=${i=>Ct(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${Q} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${ks} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${ws} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${Md} />
  `}function ri({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(gl(r))}
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
  `}function Fd({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Dt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ze(a)||!t.body.includes(`(${a.id})`));return l`<${Hd}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${eo(e.id,{commentId:t.id})}
  />`}var qd=({task:e,place:t})=>l`<${Hd}
    label=${s("files.forComment")}
    task=${e}
    files=${dv(e,t)}
    coming=${eo(e.id,{place:t})}
  />`;function dv({id:e},t){let n=Qn(e,t);return(Dt(e)??[]).filter(o=>n.includes(o.id))}function Hd({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${ks} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${ws} key=${r.id} upload=${r} />`)}
  </ul>`}var mv=6,fv=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,_s=(e,t)=>fv.exec(e.slice(0,t))?.[1]??null;function si(e,t){let n=N(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&N(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,mv)}function Bd(e,t,n){let o=_s(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var pv=512;function Kd(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function jd(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ze(r)?o.replaceChildren($v(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(hv(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function $v(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Jo(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),m=Math.min(1,pv/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>es(e,n),u.src=n,c.className="picture",c.append(u),c}function hv(e,t,n){let{href:o,download:r,onClick:a}=kn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Gd=e=>e.includes("data-attachment");var vv={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},gv=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),yv=/^(https?:|mailto:)/i,bv=/^H[1-6]$/,kv=/^file_[0-9a-z]{26}$/,Wd=3;function to({html:e,taskId:t,under:n=Wd}){let o=T(null),r=Gd(e)?Dt(t):null;return B(()=>o.current?.replaceChildren(wv(e,n)),[e]),B(()=>{o.current&&r&&jd(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function wv(e,t=Wd){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>zd(a,o))),n}function zd(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||gv.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>zd(a,t));if(kv.test(e.getAttribute("data-attachment")??""))return[Kd(e,e.getAttribute("alt")??e.textContent??"")];let o=vv[e.tagName];if(!o)return n();let r=document.createElement(_v(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),xv(r,e),[e.tagName==="TABLE"?Ev(r):r])}function _v({tagName:e},t){return bv.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function xv(e,t){e instanceof HTMLAnchorElement&&Sv(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Sv(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===y.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:yv.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Ev(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var wn=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,no=`${wn} attachments { id } parent { id }`,Vd=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${wn} replies { ${wn} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,Yd=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${wn} task { id } replies { ${wn} } parent { ${wn} replies { ${wn} } }
    }
  }
}`,Zd=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${tn} } pageInfo { hasNextPage endCursor } } }
}`,Jd=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${no} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,xs=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${no} } } } }`,Qd=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${xs} comment { ${no} } }
}`,Xd=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${xs} comment { ${no} }
  }
}`,em=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,tm=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${xs} comment { ${no} } }
}`,nm=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${xs} comment { ${no} } }
}`,om=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var ai=1e4,Tv=9500;function Qo({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:m}){let d=Ne(t).value??r,[f,$]=x(!1),p=T(null),h=Nt(),w=C=>{m?.(),Me(t,C===r?null:C)},v=Iv(e,p,w),S=n?{commentId:n}:{place:t},g=gs(e.id,S),b=!d.trim(),E=g.length>0,G=()=>{let C=p.current?.value??d;!C.trim()||C.length>ai||gs(e.id,S).length||($(!1),i(C,Qn(e.id,t)))},M=()=>{Me(t,null),c?.()},A=C=>{if(v.onKey(C))return C.preventDefault();C.key==="Enter"&&(C.metaKey||C.ctrlKey)?(C.preventDefault(),G()):C.key==="Escape"&&c&&(C.preventDefault(),c())},X=C=>(m?.(),Ct(e.id,C,S)),at=C=>{let ce=Ve(e)?Cn(C):[];if(ce.length){C.preventDefault();for(let tr of X(ce))ze({contentType:tr.file.type})&&gr(C.target,$s(tr))}},{isOver:qe,...He}=vr(Ve(e)?X:null);return D(()=>ys(C=>{let ce=Ne(t).peek();ce?.includes(C)&&Me(t,Vo(ce,C))}),[t]),B(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
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
    ${f&&l`<${Dv} task=${e} text=${d} />`}
    ${!n&&l`<${qd} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${b} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${Ve(e)&&l`<${ri} label=${s("files.attach")} take=${X} />`}
      <span class=${E?"hint waits":"hint"} id=${`${h}-hint`}>${Av(d,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${M}>${s("cancel")}</button>`}
        <button class="btn" disabled=${b||d.length>ai||E}>
          ${a} <kbd>${nt("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Av(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Tv?s("talk.left",{n:ai-e.length}):s("talk.hint")}function Iv(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=T(null),u=T(null),m=o===null?[]:si(_t(e.team.id),o),d=()=>{let h=t.current,w=h&&h.selectionStart===h.selectionEnd?_s(h.value,h.selectionStart):null;w!==c.current&&(c.current=null),w!==o&&i(0),r(c.current===null?w:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let w=Bd(t.current.value,t.current.selectionStart,h);n(w.text),u.current=w.caret,f()};B(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let w=o===null?[]:si(_t(e.team.id),_s(h.target.value,h.target.selectionStart)??"");if(!w.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%w.length);else if(h.key==="ArrowUp")i((a+w.length-1)%w.length);else if(h.key==="Enter"||h.key==="Tab")$(w[Math.min(a,w.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(a,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function Dv({task:e,text:t}){let[n,o]=x({});return D(()=>{let r=!1;return I(om,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(me).join(" ")}).catch(a=>({failed:Pe(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${to} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var ii=new Date().toISOString();function Xo({parent:e,...t}){return{...t,parentId:e?.id??null}}function rm(e,t){let n=new Map(e);for(let a of t)Cv(n,a);let o=[...n.values()].sort(Ss),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Ss=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Cv(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Rv(r,o));let a=e.get(n.id);if(!a)return;let i=Ov(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function Ov(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return li(e);if(t==="react")return{reactions:Lv(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??ii:null,resolvedBy:r?ci():null}}var li=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??ii,can:{update:!1,delete:!1,resolve:!1}});function Rv({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:ci(),createdAt:r.at??ii,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function ci(){let{id:e,name:t}=y.peek();return{id:e,name:t}}function Lv(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==y.peek()?.id),a=n?[...r,ci()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var am=["createComment","updateComment","deleteComment","resolveComment","react"],oo=_(new Map),Nv=O(()=>[...je.value,...yt.value.map(({write:e})=>e)].filter(({field:e})=>am.includes(e))),im=e=>Nv.value.filter(({taskIds:t})=>t[0]===e),ui=new Set;function lm(e){return ui.add(e),()=>ui.delete(e)}function Es(e,t,n,o){let r=n?Wo(n):Yt(e),a={id:V("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Me(r,null),Qa(r,[]),Ts(e,"createComment",Qd,{input:a},{at:new Date().toISOString()})}function mi(e,t,n,{back:o=!1}={}){if(Me(zo(t.id),null),$i(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Ts(e,"updateComment",Xd,{id:t.id,body:n,version:t.version||void 0},r)}function cm(e,t){let n=V("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};fs({key:n,field:"deleteComment",query:em,variables:o,taskIds:[e],note:r})}function fi(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Ts(e,"resolveComment",tm,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function pi(e,t,n,o){Ts(e,"react",nm,{id:t.id,emoji:n,on:o},{})}function $i(e){let t=new Map(oo.peek());t.delete(e)&&(oo.value=t)}function Ts(e,t,n,o,r){let a=V("change"),i=new Promise(c=>di.set(a,c));qn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Do(i)}var di=new Map;Fn(am,(e,t)=>{let n=t.comment?Xo(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of ui)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?Pv(e,o):Mv(e,n),di.get(e.key)?.(t),di.delete(e.key)});function Mv({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void L({text:o.told});e==="updateComment"&&r&&mt(o.told,()=>mi(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&mt(o.told,()=>fi(n,r,!t.resolved))}function Pv({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&sm(a.parentId?Wo(a.parentId):Yt(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&sm(zo(i),c),r.code==="CONFLICT"&&u&&!o.back){oo.value=new Map([...oo.peek(),[i,Xo(u)]]);return}L({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:me(r)})})}}function sm(e,t,n=[]){Ne(e).peek()===null&&Me(e,t);for(let o of n)ps(e,o)}var Uv=10,Fv=4,As=class{constructor(t){this.taskId=t,this.comments=_(new Map),this.events=_([]),this.floor=_(null),this.moreEvents=_(!1),this.ready=_(!1),this.failed=_(null),this.news=_(null),this.threads=O(()=>rm(this.comments.value,im(t))),this.items=O(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[lm({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),pt(n=>n.subjectId===this.taskId&&this.putEvents([n])),Kt(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(U(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await I(Vd,{id:this.taskId,last:Uv,before:t}),o=n?.comments;return{comments:dm(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&U(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<Fv;o+=1){let{task:r}=await I(Zd,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(U(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(um))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await I(Yd,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...dm([o??r]).values()]}listen(){this.hush(),this.hush=Hc(Jd,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Xo(t.comment)]),t.name==="comment.created"&&t.actor?.id!==y.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([li(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(um),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Ss(i,t)>=0,o=this.threads.value.map(i=>({...qv(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(Hv)]}},um=({subjectType:e})=>e==="TASK",qv=({createdAt:e,id:t})=>({createdAt:e,id:t}),Hv=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Ss(e,t);function dm(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var hi={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},mm=Object.keys(hi);function fm({taskId:e,comment:t,can:n}){return mm.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${Bv}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>pi(e,t,r.emoji,!r.mine)}
    />`)}function Bv({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=Nt(),c=t-o.length,u=s.list([...o.map(({name:m})=>m),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${hi[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function pm({taskId:e,comment:t}){let[n,o]=x(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return B(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return a();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${mm.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{pi(e,t,u,!m),a()}}
        >
          ${hi[u]}
        </button>`})}
    </span>`}
  </span>`}var Kv=5;function $m({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=x(!1),[c,u]=x(!1),[m,d]=x(!1),f=Wo(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-Kv-1),h=e.can.comment,w=()=>{i(!0),fe(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),fe(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),fe(`[id="${n[0].id}"]`)};return $?l`<${jv} first=${t} replies=${n} open=${w} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${k} name="check" />
      <span>${hm(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${vi} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{fi(e.id,t,!t.resolvedAt),i(!1),fe(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${vi}>
    ${(n.length>0||m||Ne(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${vi} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(m||Ne(f).value!==null?l`<${Qo}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(g,b)=>{Es(e.id,g,t.id,b),d(!1),fe(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),fe(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function jv({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${k} name="check" />
    <span>
      <b>${yi(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${hm(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function vi({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=x(!1),c=zo(t.id),u=oo.value.get(t.id),m=n===t.id;B(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),$i(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||Ne(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${bi(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:yi(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${Z} user=${t.author} mute />
    <div>
      <header>
        <b>${yi(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${Wv} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${Qo}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{mi(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${Gv} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${Fd} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${fm} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${pm} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${gi} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${gi} name="link" icon="link" onClick=${()=>zv(e,t)} />`}
          ${t.can.delete&&l`<${gi}
            name="delete"
            icon="trash"
            onClick=${()=>{Vv(r.current),cm(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function Gv({task:e,comment:t,place:n}){let o=Ne(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${to} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Me(Yt(e.id),[Ne(Yt(e.id)).peek(),o].filter(Boolean).join(`

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
  `}function Wv({clash:e,place:t,end:n}){let o=()=>{Me(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var gi=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${k} name=${t} />
</button>`,yi=({author:e})=>e?bi(e)?s("you"):e.name:s("feed.someone"),bi=e=>e!==null&&e.id===y.value?.id;function hm({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return bi(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function zv(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),L({text:s("talk.copied")})}function Vv(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];fe(o?`#${o.id}`:".talk-end textarea")}function vm({task:e}){let t=kt(()=>new As(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{ne.value==="sync"&&t.failed.peek()&&t.load()},[ne.value]);let o=Yv(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${Q} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${he} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${Fa} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${$m} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${Zv} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Qo}
            key=${e.id}
            task=${e}
            place=${Yt(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>Es(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function Yv(e){let t=W.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):L({bad:!0,text:s("talk.notHere")})).catch(a=>L({bad:!0,text:Pe(a)}))},[e,t,r]),n===t?n:null}function Zv({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>L({bad:!0,text:Pe(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var Jv=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function ki(e){return e.split(Jv).map((t,n)=>n%2?Qv(t):t)}var gm=e=>ki(e).some(t=>typeof t!="string");function Qv(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:ee.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var Xv=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,eg=/<(?!\/?p>|br)/,tg=2;function wi({task:e,field:t,can:n}){let o=e[t]??"",r=ng(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[m,d]=x(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=Nn(e.id)?.version??0},w=async(A,X)=>{let at=t==="title"?A.replace(/\s+/g," ").trim():A;if(i(null),$.current=0,t==="title"&&!at)return;let qe=await Ht(e,{[t]:at||null},{expectedVersion:X||void 0,quiet:"conflict"}),He=qe.errors.find(C=>C.code==="CONFLICT");He?u({mine:at,theirs:He.current?.[t]??Nn(e.id)?.[t]??"",version:He.currentVersion??0}):qe.errors.length&&i(A)},v=A=>{let X=A.target.value;X!==o&&!p.current?w(X,$.current):i(null),p.current=!1,$.current=0,d(!1)},S=A=>{A.key==="Escape"&&a!==null&&(A.preventDefault(),A.stopPropagation(),i(null),p.current=!0),A.key==="Enter"&&(t==="title"||A.metaKey||A.ctrlKey)&&(A.preventDefault(),A.target.blur())},g=A=>{A.key!=="Enter"||A.target!==A.currentTarget||(A.preventDefault(),A.currentTarget.querySelector("textarea")?.focus())},b=A=>{!n||A.target instanceof Element&&A.target.closest("a, button")||getSelection()?.toString()||d(!0)};B(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let E=A=>{let X=n&&Ve(e)&&t==="description"?Cn(A):[];if(X.length){A.preventDefault();for(let at of Ct(e.id,X))ze({contentType:at.file.type})&&gr(A.target,$s(at))}};D(()=>ys(A=>{a!==null?i(Vo(a,A)):n&&o.includes(A)&&w(Vo(o,A),0)}),[a,o]);let G=A=>{u(null),A&&c&&w(c.mine,c.version)},M={value:a??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:j(A=>{h(),p.current=!1,i(A)}),onBlur:v,onKeyDown:S,onPaste:E,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${M} />
        </div>`:a===null&&!m&&(r||gm(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${b}>
              ${r?l`<${to} html=${r} taskId=${e.id} under=${tg} />`:ki(o)}
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
  `}function ng({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=Xv.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return I(Dl,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&eg.test(o.html)?o.html:null}var og=e=>e.can.delete&&(y.value?.role==="ADMIN"||ee.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Is({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>Bn(e)}>
      ${s("command.restore")}
    </button>`}
    ${og(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${q} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),$c(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${q}>`}
  </span>`}var ym=6,rg=300;function bm({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>ts([e])}
  >
    <${k} name=${e.watching?"bell-on":"bell"} />
  </button>`}function km({task:e}){D(()=>{let o=0,r=()=>I(Cl,{id:e.id}).then(({task:i})=>i&&Oe(i),()=>{}),a=pt(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,rg))});return()=>{clearTimeout(o),a()}},[e.id]);let t=sg(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(ym).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,ym).map(o=>l`<${Z} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function sg({watchers:e=[],watching:t}){let n=y.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function wm({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${ag} task=${e} />`}
      <${wi} task=${e} field="title" can=${t.update} />
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
        <dd><${km} task=${e} /></dd>
        <${st} task=${e} field="team" can=${t.update&&K.value.length>1}>
          <${k} name="team" />
          <span>${e.team.name}</span>
        </${st}>
      </dl>
    </div>
    <${wi} task=${e} field="description" can=${t.update} />
    <${Ud} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${vm} task=${e} />
  `}function ag({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${Is} task=${e} />
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
  `}function _m(){let{key:e=""}=W.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Er(e)??(t.key===e?t.id:null),r=o?$e(o).value:null,a=async()=>{let f=(await I(Il,{id:e})).task;if(W.peek().key===e){if(!f)return o&&P(o)?.waiting?void 0:(o&&dt(o),n({key:e,id:o,gone:!0,failed:null}));Oe(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),Kt(a)),[e]),D(()=>{r?.key&&r.key!==e&&F(`/t/${r.key}`,{replace:!0})},[r?.key]),B(()=>{Te.value=o},[o]);let c=ig(o??e,!!r),{isOver:u,...m}=vr(r&&Ve(r)?f=>Ct(r.id,f):null),d=f=>{if(!r||!Ve(r)||f.defaultPrevented)return;let $=Cn(f);$.length&&(f.preventDefault(),Ct(r.id,$))};return l`<dialog
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
        ${r&&l`<${bm} task=${r} /><${cg} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${an}>
          <${k} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${lg(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function ig(e,t){let n=T(null);return B(()=>{let o=document.activeElement,r=We(o);return()=>{let a=Te.peek();Te.value=null,Da(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),B(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),B(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function lg(e,t,n){return e?l`<${wm} key=${e.id} task=${e} />`:t?.failed?l`<${Q} problem=${t.failed} retry=${n} />`:t?.gone?l`<${J} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${J}>`:l`<${he} rows=${5} />`}function cg({task:e}){return["link","delete"].flatMap(t=>Ye.filter(n=>n.id===t&&tt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>$t(t,[e])}
      >
        <${k} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var _n=_(null),_i=_("");function xm(e,t){let n=We(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!ug(e)||!P(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),a=e.currentTarget;Zn(e,{lift:()=>{_n.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<dg(a.querySelector(`[data-task="${d}"]`)));_n.value={id:n,before:m??null}},drop:()=>{let i=_n.value?.before??null;_n.value=null,i!==(t[t.indexOf(n)+1]??null)&&Em(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{_n.value=null}})}function Sm(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?We(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!P(o)?.can.changeStatus||(Em(o,t.filter(a=>a!==o),r),fe(`.row[data-task="${o}"] [data-go]`))}function Em(e,t,n){let o=P(e);o&&(jo(o,t,n),_i.value=s("board.spot",{column:s("order.manual"),at:n+1,n:t.length+1}))}var ug=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function dg(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function Ds({ids:e,label:t,arranged:n=!1}){let o=zn(),r=T(-1);B(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(d=>P(d)?.key.length??0)),i=d=>{r.current=e.indexOf(We(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?_n.value:null,m=n&&{onPointerDown:d=>xm(d,e),onKeyDown:d=>Sm(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${qu} key=${d} id=${d} mark=${u&&mg(d,u)} />`)}
  </ul>`}var mg=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Cs={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},fg=["PENDING","IN_PROGRESS"],pg=["overdue","today","week","none"],$g=new Set(["q","status","priority","due","label"]);function Tm({place:{query:e}}){let t=e.get("status"),n={...et(e),...t==="all"&&{status:void 0},...!t&&{status:fg}},o=Cs[e.get("sort")??"new"]??Cs.new,r=Le(n,o),a=r.more.value?r.total.value:r.ids.value.length,i=[...e].some(([c,u])=>$g.has(c)||c==="assignee"&&u!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.tasks")}</h1>
        <p role="status">${r.ready.value?s("tasks.count",{n:a}):s("loading")}</p>
      </div>
      <div class="tools"><${ht} /><${Vt} /></div>
    </header>
    <${hg} query=${e} filtered=${i} />
    <${wu} />
    <${gg} list=${r} filtered=${i} arranged=${o===Cs.manual} />
  </div>`}function hg({query:e,filtered:t}){let n=()=>F(ge("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${cs} query=${e} />
    <${gn}
      name="status"
      query=${e}
      first=${s("tasks.open")}
      options=${[...St.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${us} query=${e} />
    <${Vn} query=${e} />
    <${Yn} query=${e} />
    <${gn} name="due" query=${e} options=${pg.map(o=>[o,s(`filter.${o}`)])} />
    <${vg} query=${e} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function vg({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${j(t=>Ke({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Cs).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function gg({list:e,filtered:t,arranged:n}){let o=T(null);return D(()=>{let r=new IntersectionObserver(a=>a.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return o.current&&r.observe(o.current),()=>r.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${Q} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${_i}</p>
    `}
    <${Ds} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />
    ${e.more.value&&l`<div class="more" ref=${o}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${J} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${J}>
    </div>`:l`<${he} rows=${8} />`}var yg=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${oe} } }`,bg=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${oe} }
}`,kg=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${oe} } }`;function Am({team:e,runs:t}){let[n,o]=x(null),r=Xe(e.id),a=K.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Lr.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${wg} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${k} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${_g} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${vn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${xg} label=${n} close=${()=>o(null)} />`}
  </section>`}function wg({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await Fe(bg,{id:e.id,input:{...u,expectedVersion:e.version}})&&await ut(),n(null),r(null)},i=j(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?a({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
  `}function _g({team:e,labels:t}){let[n,o]=x(""),r=Ae(async({name:a,color:i},c)=>{let{createLabel:u}=await I(yg,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await ut()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${Ie} text=${r.whole} />
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
  </form>`}function xg({label:e,close:t}){let{data:n,failed:o}=It(()=>I(_r,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await Fe(kg,{id:e.id},s("labels.deleted",{label:e.name}))&&await ut()};return l`<${q} class="small" labelledby="delete-label" close=${t}>
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
  </${q}>`}var Im=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Dm=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${oe} }
}`,Sg=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${oe} }
}`,Eg=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${oe} team { id key } }
}`,Tg=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${oe} }
}`,Ag=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${oe} }
}`,Ig=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Os(e,t,n){let o=await Fe(e,t,n);return o&&await ut(),o}var Dg="Everybody who registers joins this team.",Cg=e=>e?.default&&e.description===Dg?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function Cm(){let e=ee.value,t=e.find(({key:n})=>n===ae.value.key)??pe.value.find(n=>n.default)??pe.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${Cg(t)}</p></div>
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
    ${t?l`<${Og} key=${t.id} team=${t} />`:l`<div class="card"><${J} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${J}></div>`}
    ${t&&l`<${Am} key=${t.id} team=${t} runs=${xi(t)} />`}
    ${t&&xi(t)&&l`<${Lg} key=${t.id} team=${t} />`}
    <${Ng} />
  </div>`}var xi=e=>e.myRole==="ADMIN"||y.value?.role==="ADMIN";function Og({team:e}){let t=xi(e)&&!e.archivedAt,n=(o,r)=>{let a=Im.find(i=>i===r);a&&Os(Dm,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
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
                  ${Im.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>Os(Sg,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${k} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${Rg} team=${e} />`}
  </section>`}function Rg({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=It(()=>o?I(Ig,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Os(Dm,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
  </div>`}function Lg({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await I(Tg,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await ut(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${Ie} text=${t.whole} />
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
          onClick=${()=>Os(Ag,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function Ng(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await I(Eg,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await ut(),F(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Ie} text=${e.whole} />
      <div class="inline">
        <${H} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${H} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var Om=["PENDING","IN_PROGRESS"],Si=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Mg=[{field:"CREATED_AT",direction:"DESC"}],Pg=["down","up","open","status","priority","assignee","due","keys"];function Rm({place:{query:e}}){let{team:t,assignee:n}=et(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Le({due:"overdue",...r},Si,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Le({due:"today",status:Om,...r},Si,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Le({due:"later",status:Om,...r},Si,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Le(r,Mg,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(R.value)}</h1><${Ug} /></div>
      <div class="tools"><${ht} /><${Vt} /></div>
    </header>
    <${hd} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${Fg} key=${i.title} ...${i} />`)}
          <${Bo} class="page narrow card" />
        `:l`<${he} rows=${8} />`}
    <p class="hints">
      ${Pg.map(i=>l`<span>${nt(cu(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function Ug(){let e=Mo(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Po()}>
    ${Ee("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function Fg({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${Q} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(d)}</span>`}
      ${t.more.value&&l`<a href=${ge(n)}>${s("today.all")}</a>`}
    </header>
    ${m.length?l`<${Ds} ids=${m} label=${e} />`:l`<div class="card">
          <${J} title=${r} action=${i&&l`<${Bu} />`}>${a}</${J}>
        </div>`}
  </section>`}var qg=[{field:"UPDATED_AT",direction:"DESC"}];function Lm({place:{query:e}}){let{team:t,assignee:n}=et(e),o=Le({team:t,assignee:n,deleted:!0},qg),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${ht} /></div>
    </header>
    ${o.failed.value&&l`<${Q} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${Hg} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${J} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${J}>
          </div>`:!o.failed.value&&l`<${he} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function Hg({id:e}){let t=$e(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Ge.value=e}}>
    <${de} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${Is} task=${t} />
  </li>`:null}var Bg=()=>l`<p class="boot" role="status">${s("loading")}</p>`,Kg={"sign-in":rd,register:sd,forgot:ad,reset:id,confirm:ld},jg={today:Rm,tasks:Tm,board:Gu,calendar:ed,trash:Lm,team:Cm,settings:bd,overview:gd,instance:ud,unknown:dd},Gg={palette:Eu,keys:du,new:_u,more:Nu,delete:Mu},Wg=3e3,Nm=["wheel","touchstart","keydown","pointerdown"];function Mm(){let{name:e,path:t}=W.value,n=y.value?.id,o=sa.has(e),r=Kg[e];return D(()=>{n===void 0&&y.peek()===null&&!o&&F(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!aa.has(e)&&F("/",{replace:!0})},[n,y.value,o]),y.value===void 0?null:r&&!(n&&!aa.has(e))?l`<${r} key=${e} />`:n?l`<${Vg} key=${n} />`:null}function zg(){let e=Bc();return e&&ua(),e}function Vg(){let[e,t]=x(zg),[n,o]=x(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await Kc(),e)return;await Rn(y.peek()?.locale),ua(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof se))&&setTimeout(a,Wg)}}};return B(()=>(a(),()=>{r.current=!0,Wc()}),[]),n&&!e?l`<main class="gate" id="main"><${Q} problem=${n} retry=${a} /></main>`:e?l`<${Yg} />`:l`<${Bg} />`}function Yg(){let e=Gg[le.value],t=W.value.name==="task";return yl(),l`
    <div class="shell ${t?"beside":""} ${lt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${Xg}>${s("skip")}</a>
      <${Zg} />
      <${Lu} />
      <${Jg} />
      <${Cu} />
      ${t&&l`<${_m} />`}
    </div>
    <${Ou} />
    <${Pu} />
    <${$u} />
    ${e&&l`<${e} key=${le.value} />`}
  `}function Zg(){let e=Te.value&&$e(Te.value).value,{name:t}=ae.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n;return B(()=>{document.title=!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`},[o,t]),null}function Jg(){let{name:e,path:t}=ae.value,n=jg[e],o=T(null),r=T({name:e,path:t}),[a,i]=el(u=>console.error(u));B(()=>{let{step:u,scroll:m}=Dr.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&Bt(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),Qg(u==="pop"?m:0)},[t]);let c=pn.value&&W.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${ne.value!=="sync"&&l`<p class="line narrow"><${Ua} />${Pa()}</p>`}
    ${No.value&&y.value?.emailConfirmed===!1&&l`<${Uu} />`}
    ${a?l`<${Q} problem=${new se([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${ae.value} />`}
  </main>`}function Qg(e){let t=Cr();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Cr();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Nm)removeEventListener(r,o)};for(let r of Nm)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function Xg(e){e.preventDefault(),document.getElementById("main")?.focus()}var ey=1200,er="",Pm=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&_e.peek().size&&!Rs("dialog"))return Bt();if(e.key==="Escape"&&W.peek().name==="task"&&!Rs("dialog:not(.sheet)"))return an();let t=ty(e);t&&(e.preventDefault(),$t(t))});function ty(e){let t=ny(e);if(!t)return null;if(t==="mod+k")return Rs("dialog:not(.sheet)")?null:Um(t);if(ry(e.target)||e.ctrlKey||e.metaKey||e.altKey||Rs("dialog:not(.sheet)")||t==="enter")return null;let n=er?`${er} ${t}`:t;return er="",clearTimeout(Pm),n==="g"?(er="g",Pm=setTimeout(()=>{er=""},ey),null):Um(n)}function Um(e){return Ye.find(t=>t.keys===e&&tt(t))}function ny(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var oy="input, textarea, select, [contenteditable]",ry=e=>e instanceof Element&&e.closest(oy),Rs=e=>document.querySelector(`${e}[open]`)!==null;var Ei=document.getElementById("app"),sy=2e3,Fm=Rn(bl());try{await Promise.all([Fm,ay()]),y.peek()&&await Rn(y.peek()?.locale),Ei.replaceChildren(),Ji(l`<${Mm} />`,Ei)}catch(e){qm(s("error.UNREACHABLE")),console.warn(e)}ke(()=>{y.value&&(Rn(y.value.locale),un())});async function ay(){for(;;)try{await nn();return}catch(e){if(e instanceof se)return on();await Fm,qm(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,sy)})}}function qm(e){let t=Ei.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

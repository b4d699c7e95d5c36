var Su=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Su(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},mu=new Map;function dg(e){var t=mu.get(this);return t||(t=new Map,mu.set(this,t)),(t=Su(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var p=0;p<n[m].length;p++)o=n[m][p],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][p+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ie,Eu,_u,Qt,Oi,ps,Tu,ds,Au,Pi,Ci,mg,lr=Symbol.for("pv"),fs={},$s=[],pg=/^m(i|n|o|s|text|space)$/,Ui=Array.isArray,qi=$s.slice,Tn=Object.assign;function _n(e){e&&e.parentNode&&e.remove()}function Iu(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?qi.call(arguments,2):n),tr(e,i,o,r,null)}function tr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:lr,__v:r||++Eu,__i:-1,__u:0};return!r&&ie.vnode&&ie.vnode(a),a}function uo(e){return e.children}function nr(e,t){this.props=e,this.context=t,this.__g=0}function Xt(e,t){if(t==null)return e.__&&Xt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Xt(e)}function fg(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Tn({constructor:lr},n)).__v=n.__v+1,ie.vnode&&ie.vnode(t),Fi(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Xt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Lu(r,t,a),n.__=n.__e=null,t.__e!=o&&Du(t))}function Du(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Du(e)}function pu(e){(8&e.__g||(e.__g|=8,Qt.push(e),ps++))&&Oi==ie.debounceRendering||((Oi=ie.debounceRendering)||queueMicrotask)(Ou)}function Ou(){try{for(var e,t=1;Qt.length;)Qt.length>t&&Qt.sort(Tu),e=Qt.shift(),t=Qt.length,8&e.__g&&fg(e)}finally{(ps=Qt.length)&&(Oi||queueMicrotask)(Ou)}}function Cu(e,t,n,o,r,a,i,c,u,d,m){var p,$,f,h,k,v,S=o.__k||$s,g=t.length;for(u=$g(n,t,S,u,g),p=0;p<g;p++)(f=n.__k[p])!=null&&($=~f.__i&&S[f.__i]||fs,f.__i=p,v=Fi(e,f,$,r,a,i,c,u,d,m),h=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Hi($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||h,f)),k=k||h,4&f.__u?(u=Ru(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),f.__u&=-21);return n.__e=k,u}function $g(e,t,n,o,r){var a,i,c,u,d,m,p,$,f,h=n.length,k=h,v=0,S=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=tr(null,i):Ui(i)?i=g[a]=tr(uo,{children:i}):i.constructor===lr&&i.__b?i=g[a]=tr(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=hg(i,n,u,k))&&(k--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,S=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(S){for(m=[],p=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[f=v+$>>1]<i.__i?v=f+1:$=f;m[v]=i.__i,p[a]=v+1}for(v=m.length;a--;)p[a]&&(p[a]==v?v--:g[a].__u|=4)}if(k)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Xt(c)),Bi(c,c));return o}function Ru(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Ru(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Xt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function hg(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function fu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function cs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||fu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||fu(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ci[t]||(Ci[t]=vg(t)),(e.__a||(e.__a={}))[t]=Pi,a=t!=(t=t.replace(Au,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function vg(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ds]==null)t[ds]=Pi++;else if(t[ds]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function Fi(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,k,v,S,g,E,A,O,H,N,ce,wt,st,at,U=t.type;if(t.constructor!==lr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,p=a=[],m.nodeType==8?c=ms(m,a):a.push(m),c=a[0]||c),(m=ie.__b)&&m(t);e:if(typeof U=="function"){$=i.length;try{if(S=t.props,g=(m=U.prototype)&&m.render,E=(m=U.contextType)&&o[m.__c],A=m?E?E.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(g?t.__c=f=new U(S,A):(t.__c=f=new nr(S,A),f.constructor=U,f.render=bg),E&&E.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),g&&(f.__s||(f.__s=f.state),U.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Tn({},f.__s)),Tn(f.__s,U.getDerivedStateFromProps(S,f.__s)))),h=f.props,k=f.state,f.__v=t,n.__c){if(S!==h&&g&&!U.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(S,A),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(S,f.__s,A)===!1){t.__v!=n.__v&&(f.props=S,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ke){ke&&(ke.__=t)}),$s.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=Xt(n);break e}f.componentWillUpdate&&f.componentWillUpdate(S,f.__s,A),g&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,k,v)})}else g&&!U.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),g&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=A,f.props=S,f.__P=e,f.__g&=-5,O=ie.__r,H=g?25:0;do f.__g&=-9,O&&O(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++H<25);g&&($s.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Tn({},o,f.getChildContext())),g&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(h,k)),N=m&&m.type===uo&&m.key==null?m.props.children:m,S.__P&&(m=c,r=(e=S.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ke){ke&&Bi(ke,ke)}),n.__k=null),c=n.__k?Xt(n,0):null),c=Cu(e,Ui(N)?N:[N],t,n,o,r,a,i,c,u,d),S.__P&&(t.__e=null,c=m),t.__u&=-161,p&&p.some(_n),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(ke){if(i.length=$,t.__v=null,u||a)if(ke&&ke.then){if(t.__u|=128|u,a){for(~(st=a.indexOf(c||void 0))||(st=a.length);(at=a[st-1])&&at.nodeType==8;)st--;for(;st<a.length;st++)if(at=a[st])if(a[st]=null,ce){if(at==wt)break}else{if(at.nodeType!=8)break;at.data.startsWith("$s")&&(wt=ms(ce=at))}}if(!ce){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ce=c}(m=ms(ce=t.__c.__z||(t.__c.__z=ce)))?(t.__e=ce,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(_n);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ke&&ke.then||Nu(t),ie.__e(ke,t,n)}}else c=t.__e=gg(n.__e,t,n,o,r,a,i,u,d,e);return(m=ie.diffed)&&m(t),c}function ms(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Nu(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Nu))}function Lu(e,t,n){for(var o=0;o<n.length;)Hi(n[o++],n[o++],n[o++]);ie.__c&&ie.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ie.__e(a,r.__v)}})}function gg(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,k,v,S,g=n.props||fs,E=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(A?h.localName==A:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(S=d.ownerDocument||document,!A)return S.createTextNode(E);e=S.createElementNS(r,A,E.is?E:d),c&&(ie.__m&&ie.__m(t,a),c=!1),a=null}if(A){if(d=A=="template"&&e.content||e,a=A=="textarea"&&E.defaultValue!=null?null:a&&qi.call(d.childNodes),!c&&a)for(g={},m=0;m<e.attributes.length;m++)g[(h=e.attributes[m]).name]=h.value;for(m in g)h=g[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||cs(e,m,null,h,r);for(m in E)h=E[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?k=h:m=="checked"?v=h:c&&typeof h!="function"||g[m]===h||cs(e,m,h,g[m],r);p?(c||$&&(p.__html==$.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&pg.test(A))&&(r="http://www.w3.org/1999/xhtml"),Cu(d,Ui(f)?f:[f],t,n,o,r,a,i,a?a[0]:n.__k&&Xt(n,0),c,u),a&&a.some(_n)),c&&A!="textarea"||(m="value",A=="progress"&&k==null?e.removeAttribute(m):k==null||k===e[m]&&(A!="progress"||k)||cs(e,m,k,g[m],r),m="checked",v!=null&&v!=e[m]&&cs(e,m,v,g[m],r))}else g===E||c&&e.data==E||(e.data=E);return e}function Hi(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ie.__e(r,n)}}function Bi(e,t,n){var o,r,a,i;if(ie.unmount&&ie.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Hi(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ie.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Bi(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=ms(o,a=[]))&&(o==e.__e&&a.some(_n),_n(r),_n(o)),n||_n(e.__e),e.__e=e.__c=e.__=null}function bg(e,t,n){return this.constructor(e,n)}function Mu(e,t){var n,o,r,a;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=tr(uo,{children:[e]}),r=[],a=[],Fi(t,t.__k,o||fs,fs,t.namespaceURI,o?null:t.firstChild?qi.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Lu(r,t.__k,a),t.__k.props.children=null}ie={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw ps=0,e}},Eu=0,_u=function(e){return e!=null&&e.constructor===lr},nr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Tn({},this.state)),typeof e=="function"&&(e=e(Tn({},n),this.props)),e&&(Tn(n,e),this.__v&&(t&&this.__k.push(t),pu(this)))},nr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),pu(this))},nr.prototype.render=uo,Qt=[],ps=0,Tu=function(e,t){return e.__v.__b-t.__v.__b},ds=Symbol(),Au=/(PointerCapture)$|Capture$/i,Pi=0,Ci={},mg=0;var en,he,Di,$u,Ri=Object.is,ar=0,Pu=[],Ni=[],we=ie,hu=we.__b,vu=we.__r,gu=we.diffed,bu=we.__c,yu=we.unmount,ku=we.__;function mo(e,t){we.__h&&we.__h(he,e,ar||t),ar=0;var n=he.__H||(he.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){return ar=1,yg(Fu,e)}function yg(e,t,n){var o=mo(en++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Fu(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Ri(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=he,!he.__f)){he.__f=!0;var r=he.shouldComponentUpdate;he.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,Ri($.__[0],$.__N[0])||(m=!0))}),r){var p=r.call(this,a,i,c);return d?p||m:p}return!d||m}}return o.__}function I(e,t){var n=mo(en++,3);!we.__s&&Ki(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,he.__H.__h.push(n))}function G(e,t){var n=mo(en++,4);!we.__s&&Ki(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,he.__h.push(n))}function T(e){return ar=5,xt(function(){return{current:e}},[])}function xt(e,t){var n=mo(en++,7);return Ki(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Uu(e,t){return ar=8,xt(function(){return e},t)}function qu(e){var t=mo(en++,10),n=w();return t.__=e,he.componentDidCatch||(he.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function We(){var e=mo(en++,11);if(!e.__){for(var t=he.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function kg(){var e;do{for(;e=Ni.shift();)try{or(e)}catch(n){we.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Pu.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(or),t.__h.some(Li),t.__h=[]}catch(n){t.__h=[],we.__e(n,e.__v)}}}while(Ni.length)}we.__b=function(e){he=null,hu&&hu(e)},we.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ku&&ku(e,t)},we.__r=function(e){vu&&vu(e),en=0;var t=(he=e.__c).__H;t&&(Di==he?he.__h=[]:(t.__h.some(or),t.__h.some(Li),en=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Di=he},we.diffed=function(e){gu&&gu(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xu(Pu.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Di=he=null},we.__c=function(e,t){t.some(function(n){try{n.__h.some(or),n.__h=n.__h.filter(function(o){return!o.__||Li(o)})}catch(o){n.__h=[function(){throw o}]}}),bu&&bu(e,t)},we.unmount=function(e){yu&&yu(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,xu(Ni.push(r))}else or(r)}catch(a){t=a}}),o.__H=void 0,t&&we.__e(t,o.__v))};var wu=typeof requestAnimationFrame=="function";function wg(e){var t,n=function(){clearTimeout(o),wu&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);wu&&(t=requestAnimationFrame(n))}function xu(e){e!=1&&$u==we.requestAnimationFrame||(($u=we.requestAnimationFrame)||wg)(kg)}function or(e){var t=he,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),he=t}function Li(e){var t=he;e.__c=e.__(),he=t}function Ki(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Ri(n,e[o])})}function Fu(e,t){return typeof t=="function"?t(e):t}var xg=Symbol.for("preact-signals");function bs(){if(Ft>1)Ft--;else{var e,t=!1;for((function(){var r=vs;for(vs=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();sr!==void 0;){var n=sr;for(sr=void 0,hs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Bu(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(hs=0,Ft--,t)throw e}}function P(e){if(Ft>0)return e();Mi=++Sg,Ft++;try{return e()}finally{bs()}}var rr,me=void 0;function po(e){var t=me,n=rr;me=void 0,rr=void 0;try{return e()}finally{me=t,rr=n}}var sr=void 0,Ft=0,hs=0,Sg=0,Mi=0,vs=void 0,gs=0;function Hu(e){if(me!==void 0){var t=e.n;if(t===void 0||t.t!==me)return t={i:0,S:e,p:me.s,n:void 0,t:me,e:void 0,x:void 0,r:t},me.s!==void 0&&(me.s.n=t),me.s=t,e.n=t,32&me.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=me.s,t.n=void 0,me.s.n=t,me.s=t),t}}function Le(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Le.prototype.brand=xg;Le.prototype.h=function(){return!0};Le.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:po(function(){var o;(o=t.W)==null||o.call(t)}))};Le.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&po(function(){var r;(r=t.Z)==null||r.call(t)}))}};Le.prototype.subscribe=function(e){var t=this;return Ee(function(){var n=t.value;po(function(){return e(n)})},{name:"sub"})};Le.prototype.valueOf=function(){return this.value};Le.prototype.toString=function(){return this.value+""};Le.prototype.toJSON=function(){return this.value};Le.prototype.peek=function(){var e=this;return po(function(){return e.value})};Object.defineProperty(Le.prototype,"value",{get:function(){var e=Hu(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(hs>100)throw new Error("Cycle detected");(function(n){Ft!==0&&hs===0&&n.l!==Mi&&(n.l=Mi,vs={S:n,v:n.v,i:n.i,o:vs})})(this),this.v=e,this.i++,gs++,Ft++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{bs()}}}});function y(e,t){return new Le(e,t)}function Bu(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ku(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Wu(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function An(e,t){Le.call(this,void 0,t),this.x=e,this.s=void 0,this.g=gs-1,this.f=4}An.prototype=new Le;An.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===gs))return!0;if(this.g=gs,this.f|=1,this.i>0&&!Bu(this))return this.f&=-2,!0;var e=me;try{Ku(this),me=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return me=e,Wu(this),this.f&=-2,!0};An.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Le.prototype.S.call(this,e)};An.prototype.U=function(e){if(this.t!==void 0&&(Le.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};An.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(An.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Hu(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new An(e,t)}function ju(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ft++;var n=me;me=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Wi(e),o}finally{me=n,bs()}}}function Wi(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ju(e)}function Eg(e){if(me!==this)throw new Error("Out-of-order effect");Wu(this),me=e,this.f&=-2;try{8&this.f&&Wi(this)}finally{bs()}}function fo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,rr&&rr.push(this)}fo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};fo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ju(this),Ku(this),Ft++;var e=me;return me=this,Eg.bind(this,e)};fo.prototype.N=function(){2&this.f||(this.f|=2,this.u=sr,sr=this)};fo.prototype.d=function(){this.f|=8,1&this.f||Wi(this)};fo.prototype.dispose=function(){this.d()};function Ee(e,t){var n=new fo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Gu,cr,us,_g=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Vu=[];Ee(function(){Gu=this.N})();function $o(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function ir(e){if(us){var t=us;us=void 0,t()}us=e&&e.S()}function Yu(e){var t=this,n=e.data,o=Ag(n);o.name="ReactiveDom",o.value=n;var r=xt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=D(function(){return!Array.isArray(d.value)&&!_u(d.value)}),p=Ee(function(){if(this.N=zu,m.value){var f=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){p(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Yu.displayName="ReactiveTextNode";Object.defineProperties(Le.prototype,{constructor:{configurable:!0,value:Iu(uo,null).constructor},type:{configurable:!0,value:Yu},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$o("__b",function(e,t){if(ir(),cr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Le&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});$o("__r",function(e,t){if(e(t),t.type!==uo){ir();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return Ee(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;_g&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),cr=o,ir(n)}});$o("__e",function(e,t,n,o){ir(),cr=void 0,e(t,n,o)});$o("diffed",function(e,t){ir(),cr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Tg(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Tg(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=y(n);return{o:function(i,c){a.value=i,o=c},d:Ee(function(){this.N=zu;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}$o("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});$o("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});nr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Ag(e,t){return xt(function(){return y(e,t)},[])}function ho(e,t){var n=T(e);return n.current=e,cr.__$f|=4,xt(function(){return D(function(){return n.current()},t)},[])}var Ig=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Dg(){P(function(){for(var e;e=Vu.shift();)Gu.call(e)})}function zu(){Vu.push(this)===1&&(ie.requestAnimationFrame||Ig)(Dg)}var l=dg.bind(Iu);var Zu=window.taskflowAhead??=[],Ju=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function ys(e,t){let n=Zu.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Zu.splice(n,1)[0].answer}var $t=class extends Error{},pe=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Me(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(ys(e,n)??Ju(e,t,{token:n,keepalive:o})).catch(()=>{throw new $t("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new $t(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new pe(i.errors);return i.data}var tn="id name email emailConfirmed role timeZone locale version createdAt",In=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${tn} }`,Qu=`mutation Refresh { refreshSession { ${In} } }`,Q=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
  labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,Dn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
  team { id key name }
  task { ${Q} }
  changes { field before after beforeText afterText }`,ur=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,Xu=`query Start {
  cursor
  me { ${tn} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${ur} }
  events(last: 40) { nodes { ${Dn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Og=2e4,Gi="taskflow.owner",vo="taskflow.last",x=y(void 0),dr=y(""),ks=null,ed=0,ji=null;async function mr(){return ks&&Date.now()>ed-Og&&await On(),ks}function pr({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");ks=e,ed=Date.now()+t*1e3,dr.value="",Cg(n.id);let o=x.peek();(o?.id!==n.id||o.version<=n.version)&&(x.value=n)}function On(){return ji??=Ng(Rg).finally(()=>{ji=null}),ji}function Cn(e=""){xs(),ks=null,x.peek()&&(dr.value=e),x.value=null}var ws=e=>localStorage.getItem(Gi)===e;function Cg(e){if(!ws(e)){xs();try{localStorage.setItem(Gi,e)}catch{}}}function xs(){localStorage.removeItem(vo),localStorage.removeItem(Gi)}async function Rg(){let{refreshSession:e}=await Me(Qu,{},{keepalive:!0});return e?.token?pr(e):Cn("door.ended"),!!e?.token}function Ng(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var td=e=>!!e?.types.includes("Files");function nd(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function od(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function go({clipboardData:e}){return e&&!e.types.includes("text/plain")?nd(e):[]}function Ss(e){let[t,n]=w(0),o=r=>a=>{!e||!td(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(nd(r))})}}function rd(){I(()=>{let e=t=>{t.defaultPrevented||!td(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Es(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var _s={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},sd=()=>navigator.languages.find(e=>e.split("-")[0]in _s),ad=(e="en")=>e.split("-")[0]in _s?e.split("-")[0]:"en";var fr=y(Date.now());setInterval(()=>{fr.value=Date.now()},3e4);var nn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:x.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=D(()=>bo(fr.value)),Vi=null;function bo(e){return Vi?.resolvedOptions().timeZone!==nn.value&&(Vi=new Intl.DateTimeFormat("en-CA",{timeZone:nn.value,year:"numeric",month:"2-digit",day:"2-digit"})),Vi.format(new Date(e))}function Y(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function id(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function yo(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${ko(o)}:00Z`);return new Date(o).toISOString()}var Yi=null;function ko(e){return Yi?.resolvedOptions().timeZone!==nn.value&&(Yi=new Intl.DateTimeFormat("en-GB",{timeZone:nn.value,hour:"2-digit",minute:"2-digit"})),`${bo(e)}T${Yi.format(e)}`}var ht=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function $r(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Lg=["week","day","hour","minute","second"],ld=["byte","kilobyte","megabyte","gigabyte"],zi=new Map;function et(e,t){let n=`${e.name} ${He.value} ${JSON.stringify(t)}`;return zi.has(n)||zi.set(n,new e(He.value,t)),zi.get(n)}var ud=y({}),He=y("en"),cd="";async function wo(e="en"){let t=ad(e);if(t!==cd){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(ys(n)??fetch(n));ud.value=await o.json(),cd=t}He.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return dd(e,t).replace(/\{(\w+)\}/g,(n,o)=>Mg(t[o]))}function be(e,t){return dd(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=id(R.value,e);return t>=-1&&t<=1?Pg(et(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Rn(e,{weekday:"short"}):Rn(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Rn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Rn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Rn(e,t);s.list=e=>et(Intl.ListFormat).format(e);s.number=e=>et(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(ld.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return et(Intl.NumberFormat,{style:"unit",unit:ld[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((fr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return et(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=fr.value-t<20*36e5;return et(Intl.DateTimeFormat,{...Zi(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>et(Intl.DateTimeFormat,{...Zi(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>et(Intl.DateTimeFormat,{...Zi(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Rn(Y("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Lg.flatMap((o,r)=>Number(t[r])?[et(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return et(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=$r(He.value);return Array.from({length:7},(t,n)=>Rn(Y("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>Y(e,-((ht(e)-$r(He.value)+7)%7));s.span=(e,t)=>et(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Zi(){let{hour12:e}=et(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:nn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function dd(e,t){let n=ud.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=et(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Mg=e=>typeof e=="number"?s.number(e):String(e??""),Rn=(e,t)=>et(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Pg=e=>e.charAt(0).toLocaleUpperCase(He.value)+e.slice(1);var Ug=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,qg=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function _(e,t,n={}){try{return await Me(e,t,{...n,token:await mr()})}catch(o){if(!(o instanceof pe)||!qg.has(o.code)||!await On())throw o;return Me(e,t,{...n,token:await mr()})}}var Nn=new Set;async function on(e=!1,t=!1){xs(),await Promise.all([...Nn].map(n=>n())),await _(Ug,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Cn()}var md=300,Fg=2e4,pd=2e4,Hg=8e3,Bg=new Set([4401,4403]);function fd(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,d=0;function m(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function p(g){let E=t.get(g);E&&m({id:g,type:"subscribe",payload:{query:E.query,variables:E.variables()}})}async function $(){clearTimeout(i),i=0;let g=await mr().catch(()=>null);if(r)return;if(!g)return v();let E=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=E,E.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),E.onmessage=({data:A})=>{u=Date.now(),f(JSON.parse(A))},E.onclose=({code:A})=>n===E&&k(A)}function f({type:g,id:E,payload:A}){let O=t.get(E);if(g==="connection_ack"){o=!0,a=0;for(let H of t.keys())p(H);c=setInterval(h,pd),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?A.errors?O?.failed(new pe(A.errors)):O?.next(A.data):g==="error"&&t.delete(E)?O?.failed(new pe(A)):g==="complete"&&t.delete(E)&&O?.done?.()}function h(){if(Date.now()-u>pd+Hg)return n?.close(4e3);m({type:"ping"})}async function k(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),Bg.has(g)&&await On().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,md/2+Math.random()*Math.min(Fg,md*2**a))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(g,E,A){let O=String(d+=1);return t.set(O,{query:g,variables:E,...A}),o&&p(O),()=>{t.delete(O)&&m({id:O,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var je=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Q} description } } } }`,$d=`query Teams { me { ${tn} } teams(includeArchived: true) { ${ur} } }`,hd=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${Dn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,vd=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Ts=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,gd=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${Q} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,bd=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${Q} } matches { field snippet } }
  }
}`,xo="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",As="id at beforeDue firedAt",yd=`query Sheet($id: ID!) {
  task(id: $id) { ${Q} description startedAt watchers { id name } reminders { ${As} } }
}`,kd="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",wd=`query Watchers($id: ID!) { task(id: $id) { ${Q} watchers { id name } } }`,xd=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${je} task { ${Q} description } }
}`,Is=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) {
    ${je} task { ${Q} description nextOccurrence { ${Q} } }
  }
}`,Sd=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) {
    ${je} task { ${Q} nextOccurrence { ${Q} } }
  }
}`,Ed=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,_d=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,Td=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${je} label { id } }
}`,Ad=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${je} task { ${Q} watchers { id name } } }
}`,Ds=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${je} results { task { ${Q} } } }
}`,Id=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${je} results { task { ${Q} } } }
}`,Ji=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${je} deletedId }
}`,Os=`mutation Undo($target: UndoTarget!, $key: String!) {
  undo(target: $target) @idempotent(key: $key) { ${je} results { task { ${Q} description } } }
}`,Dd=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${je} task { ${Q} description } }
}`;var Kg=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Qi=new Set(["sign-in","register","forgot","reset","confirm"]),Xi=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Ln=y(Ls("push")),ne=D(()=>hr(Ln.value.path)),z=D(()=>{if(ne.value.name!=="task")return ne.value;let e=hr(Ln.value.under??"/tasks");return Qi.has(e.name)?hr("/tasks"):e}),Cs=D(()=>({step:Ln.value.step,scroll:Ln.value.scroll??0}));function X(e,{replace:t=!1}={}){let n=hr(e).name==="task"?{under:z.peek().path}:{};t?n.from=vr().from:(n.from=ne.peek().path,history.replaceState({...vr(),scroll:Ns().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Ln.value=Ls(t?"replace":"push")}function Rs(e){let t=e.toString(),n=new URL(z.peek().path,location.origin).pathname+(t?`?${t}`:"");if(ne.peek().name!=="task")return X(n,{replace:!0});history.replaceState({...vr(),under:n},""),Ln.value=Ls("replace")}var Ht=e=>X(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:ne.peek().name==="task"});function Mn(){let{path:e}=z.peek();vr().from===e?history.back():X(e,{replace:!0})}function Ns(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Ln.value=Ls("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=hr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),X(n,{replace:ne.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function hr(e){let t=new URL(e,location.origin);for(let[n,o]of Kg){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function vr(){return history.state??{}}function Ls(e){return{...vr(),path:location.pathname+location.search,step:e}}var Wg=new Set(["MEMBER","ADMIN"]),se=y([]),Ie=D(()=>se.value.filter(e=>!e.archivedAt)),te=D(()=>Ie.value.filter(e=>Wg.has(e.myRole??"")||x.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),vt=D(()=>{let e=new Map;for(let t of Ie.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function St(e){return(Ie.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Ge(){let e=await _($d,{});P(()=>{se.value=e.teams,e.me&&e.me.version>(x.peek()?.version??0)&&(x.value=e.me)})}var Od=D(()=>new Map(se.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Bt=e=>e?Od.value.get(e.id):void 0,It=e=>se.value.find(({id:t})=>t===e)?.stages??[];function el(e,t){let n=se.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Cd(e,t){let n=Od.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:el(r.id,o)}}var jg=new Set(["PENDING","IN_PROGRESS"]),fe=e=>!e.deletedAt,Z=e=>jg.has(e.status),Pe=new Map,nl=new Map,tl=new Set;function gr(e){let t=Pe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:y(null)};return Pe.set(e,n),n}var V=e=>gr(e).shown,M=e=>Pe.get(e)?.shown.peek(),Ms=e=>nl.get(e)??(Pe.get(e)?.known?e:void 0);function*rn(){for(let{shown:e}of Pe.values()){let t=e.peek();t&&(yield t)}}function*Ps(){for(let{known:e}of Pe.values())e?.version&&(yield e)}function le(e){let t=gr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,nl.set(e.key,e.id),So(e.id),!0)}function Us(e){P(()=>e.forEach(le))}function Dt(e,t=Pe.get(e)?.known?.version??0){let n=gr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),So(e)}var qs=e=>{gr(e).gone=-1};function _e(e,t,n){Pe.get(e)?.patches.set(t,n),So(e)}function Rd(e,t){let n=Pe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Dt(e,-1);So(e)}}function ol(e,t){let n=gr(e.id);n.known={...e,version:0},n.patches.set(t,{}),So(e.id)}var Nd=e=>(Pe.get(e)?.gone??-1)>=0,Pn=e=>Pe.get(e)?.known;function Fs(e,t){let n=Pe.get(e);n?.known?.version&&(n.known={...n.known,...t},So(e))}function Ld(){for(let e of Pe.values())e.doubted=e.known!==null,e.gone=-1}function Md(){P(()=>{for(let[e,t]of Pe)t.doubted&&!t.patches.size&&Dt(e,-1)})}function Pd(){P(()=>{for(let e of Pe.keys())Dt(e,-1)}),Pe.clear(),nl.clear()}function Ud(e){return tl.add(e),()=>tl.delete(e)}function So(e){let t=Pe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Gg(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Z(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&P(()=>{t.shown.value=o;for(let r of tl)r.touch(e,n,o)})}function Gg(e,{relabel:t,...n}){let o={...e,...n,...Cd(e,n)};return t?{...o,labels:Vg(o.labels,t)}:o}function Vg(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var it=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Kt=["LOW","MEDIUM","HIGH","URGENT"];function Un(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Yg(e.due)),t}function Fd(e){let t=W(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Zg(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||Jg(n,e.labels))&&(!e.from||!e.to||Hd(n.dueDate,e.from,e.to))&&(!e.due||zg(n,e.due))&&(!t.length||Qg(n,t))}function Eo(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Xg(qd(n,r),qd(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var W=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Yg(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:Y(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function zg(e,t){return t==="overdue"?e.overdue&&Z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Hd(e.dueDate,R.peek(),Y(R.peek(),7)):!1}var Hd=(e,t,n)=>e!==null&&e>=t&&e<=n;function Zg(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?x.peek()?.id:t)}var Jg=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Qg(e,t){if(e.found===t.join(" "))return!0;let n=W(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function qd(e,t){return t==="PRIORITY"?Kt.indexOf(e.priority):t==="STATUS"?it.indexOf(e.status):t==="TITLE"?W(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Xg(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Hs=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],qn=y(new Map),_o=D(()=>new Map(se.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function gt(e){let t=se.value.find(({id:o})=>o===e)?.labels??[],n=[...qn.value.values()].filter(o=>o.teamId===e&&!_o.value.has(o.label.id));return sl([...t,...n.map(({label:o})=>o)])}var Bd=({labels:e})=>sl(e.map(t=>_o.value.get(t.id)??t));function Kd(e){let t=Ie.value.filter(({id:o})=>!e||o===e),n=sl(t.flatMap(({id:o})=>gt(o)));return[...Map.groupBy(n,({name:o})=>W(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Bs(e){let t=new Set(e.map(o=>W(_o.value.get(o)?.name??""))),n=[..._o.value.values()].filter(({name:o})=>t.has(W(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var rl=(e,t)=>e.find(n=>W(n.name)===W(t.trim())),Ks=e=>_o.value.get(e);function To(e){let t=Hs.map(n=>e.filter(o=>o.color===n).length);return Hs[t.indexOf(Math.min(...t))]}function Ws(e,t){qn.value=new Map([...qn.peek(),[t.id,{teamId:e,label:t}]])}function Wd(){qn.value=new Map}function jd(e,t){let n=qn.peek().get(e);n&&(qn.value=new Map([...qn.peek()].filter(([o])=>o!==e)),!(!t||_o.peek().has(e))&&(se.value=se.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var sl=e=>e.toSorted((t,n)=>W(t.name).localeCompare(W(n.name))||(t.id<n.id?-1:1));var Vd="taskflow.scope",eb=new Set(["today","tasks","board","calendar","trash"]),tb=/^\/(today|tasks|board|calendar|trash)?$/,Gd=JSON.parse(localStorage.getItem(Vd)??"null"),js=y({team:"",mine:!1}),sn=D(()=>br()?z.value.query.get("team")??"":js.value.team),Gs=D(()=>br()?z.value.query.get("assignee")==="me":js.value.mine);Ee(()=>{br()&&(js.value={team:sn.value,mine:Gs.value},localStorage.setItem(Vd,JSON.stringify(js.value)))});var an=D(()=>Ie.value.find(e=>e.key===sn.value)),Vs=D(()=>z.value.name==="overview"?{}:Un({team:an.value?.id,assignee:Gs.value?"me":void 0}));function Oe(e,t={}){let{team:n,mine:o}={team:sn.value,mine:Gs.value,...t},r=new URL(e,location.origin);if(!tb.test(r.pathname))return e;let a=se.value.length>0&&!Ie.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function al(e){if(!br())return Oe("/tasks",{team:e});let t=new URLSearchParams(z.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(z.value.path,location.origin).pathname+(n?`?${n}`:"")}function il(){let{name:e,query:t}=ne.peek();e==="today"&&![...t.keys()].length&&Gd&&X(Oe("/",Gd),{replace:!0})}function tt(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?se.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:nb(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function nb(e){if(e)return e==="none"?[]:Bs(e.split(",").filter(Boolean))}function Ve(e){let t=new URLSearchParams(z.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Rs(t)}function Yd(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=br()?tt(z.value.query):tt(new URLSearchParams),a=te.value.find(u=>u.key===sn.value),c=Gs.value||e==="me"?x.value:vt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:ob(o)},...r&&Bt({id:r})&&{stage:{id:r}}}}function ob(e){let t=e.map(Ks).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>W(n))).size===1?t:[]}function br(){return eb.has(z.value.name)}function zd({nextOccurrence:e,...t}){return e&&le(e),t}function Ys(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:ll(n),to:`/t/${n.key}`}}var ll=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});var rb="0123456789abcdefghjkmnpqrstvwxyz";function B(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=rb[Number(n>>a&31n)];return`${e}_${r}`}var ul="taskflow.waiting",Zd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),sb=3e3,Ye=y([]),yr=D(()=>Ye.value.length),kr=y(!1),cl=!1,Jd=0,Qd=new Map;function ln(e,t){for(let n of e)Qd.set(n,t)}function cn(e){return zs([...Ye.peek(),{...e,who:x.peek()?.id}]),Fn()}async function Fn(){if(clearTimeout(Jd),!cl){for(cl=!0;x.peek()&&Ye.peek()[0]?.who===x.peek()?.id;){let[e]=Ye.peek(),t=await ab(e);if(!t)break;P(()=>{zs(Ye.peek().slice(1)),Qd.get(e.field)?.(e,t)})}cl=!1}}function Xd(){let e=JSON.parse(sessionStorage.getItem(ul)??"null"),t=x.peek()?.id;return e?.who===t&&!Ye.peek().length&&zs(e.writes.map(n=>({...n,who:t}))),Ye.peek().length&&e?.who!==t&&zs([]),Ye.peek()}async function ab(e){try{e.first&&(e.found??=await ib(e.first));let t=await _(e.query,e.variables,{keepalive:e.keepalive});return kr.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof pe?t.code:"INTERNAL";return t instanceof $t||n==="RATE_LIMITED"?lb():Zd.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var ib=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof pe&&n.code!=="RATE_LIMITED"&&!Zd.has(n.code))return null;throw n});function lb(){return kr.value=!0,Jd=setTimeout(Fn,sb),null}function zs(e){Ye.value=e,e.length?sessionStorage.setItem(ul,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(ul)}Ee(()=>{let e=t=>t.preventDefault();if(!(!kr.value||!yr.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var cb=8e3,Hn=y([]),ub=0;function C(e){let t=ub+=1;return Hn.value=[...Hn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>Bn(t),cb),t}function Bn(e){Hn.value=Hn.peek().filter(t=>t.id!==e)}var db=500,Kn=[],wr=null;async function em(){if(wr&&(await wr).errors.length)return;let e=Kn.pop();if(!e)return void C({text:s("undo.nothing")});Bn(e.toast),e.run()}function Wn(e){return wr=e,e.then(()=>{wr===e&&(wr=null)}),e}function Te(e,t,n,o){let r=()=>{Kn.includes(i)&&Kn.splice(Kn.indexOf(i),1),Bn(i.toast)},i={run:t,toast:C({text:e,undo:()=>{r(),t()},to:n,also:o})};return Kn.push(i),Kn.length>db&&Kn.shift(),r}var tm={assignee:"assigneeId",stage:"stageId",team:"teamId"},mb=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],dl=100,xr=new Map,Js=new Set;function lt(e,t,n={}){let o=cm(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=pm(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=B("change"),i=um(t,o);return _e(e.id,a,i),ve(a,"updateTask",Is,{id:e.id,input:r},[e.id],{shown:i,before:dm(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??bb(e,t,o)})}async function Qs(e,t){let n=e.filter(i=>cm(i,t).length);if(n.length===1)return void await lt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,dm(i,o)])),a=new Map([]);await Ao(n.map(({id:i})=>i),i=>{let c=B("change");return a.set(c,i),pb(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>om(a,r))}var om=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=B("change");return P(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ve(r,"undo",Os,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function pb(e,t,n){let o=Object.keys(t);P(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ve(n,"updateTasks",Ds,{ids:e,input:pm(t,o)},e,r)}async function Xs(e){if(e.length===1)return void await rm(e[0]);let t=new Map([]);await Ao(e.map(({id:n})=>n),n=>{let o=B("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return P(()=>{for(let a of n)_e(a,o,r)}),ve(o,"deleteTasks",Id,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>om(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Ao(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(yb(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Wn(i);if(c.length)return void C({bad:!0,text:s("did.refused",{what:n,why:K(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?C({bad:!0,text:s("undo.refused",{why:K(u[0])})}):C({text:o})},r)}function Sr(e,t={}){let n=B("task"),o=B("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return ol({...am(n),...e,...mm(r.id,e)},o),ve(o,"createTask",xd,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function rm(e){let t=B("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ve(t,"deleteTask",Ji,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function sm(e){return ve(B("change"),"deleteTask",Ji,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function ea(e,{silent:t}={}){let n=B("change"),o={deletedAt:null};return _e(e.id,n,o),ve(n,"restoreTask",Dd,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function ml(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Xd())if(Js.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=se.peek().find(({id:k})=>k===a)??{id:a,key:"",name:""},p=vt.peek().find(({id:k})=>k===i)??null,$=u.map(Ks).filter(Boolean),f=c?{id:c}:void 0,h={...d,team:m,assignee:p,labels:$};ol({...am(n[0]),...h,...mm(a,{...h,stage:f})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Ws(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var fb=0;function am(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(fb+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:x.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ve(e,t,n,o,r,a,i){Js.add(e);let c=new Promise(u=>xr.set(e,u));return cn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Wn(c)}ln(mb,(e,t)=>{let n=t.errors[0];P(()=>{n||$b(e,t),e.field==="createLabel"?jd(e.variables.input.id,!n):n?.current&&le(n.current);for(let o of e.taskIds)Rd(o,e.key)}),n?vb(e,n):gb(e,t),xr.get(e.key)?.(t),xr.delete(e.key)});function $b({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Dt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)qs(c);let i=e==="deleteTask"&&Pn(t[0]);i&&le({...i,deletedAt:o.shown?.deletedAt??null}),r&&le({...zd(r),...hb(o)});for(let c of a??[])c.task&&le(c.task)}var hb=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function vb({key:e,note:t},n){if(t?.silent&&xr.has(e)||t?.quiet==="all"&&xr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=K(n);t?.back?C({bad:!0,text:s("undo.refused",{why:o})}):C({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function K({code:e,message:t}){return t||s(`error.${e}`)}function gb({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void C({text:n.told});let a=()=>{let i=M(o[0]);t==="updateTask"&&r&&n.before?Zs(e,r,n.before):t==="createTask"&&r?rm(r):t==="deleteTask"&&i&&Zs(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,Ys(r,n.shown))}function Zs(e,t,n,o=s("undo.done",{task:t.key})){let r=B("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ve(r,"undo",Os,{target:{originId:e}},[t.id],a)}function im(e,t){let n={back:!0,told:s("undo.done",{task:e.key})};return ve(B("change"),"undo",Os,{target:{eventId:t}},[e.id],n)}function bb(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Bt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:M(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var nm=e=>lm(e)??(e||null),lm=e=>e&&typeof e=="object"&&"id"in e?e.id:null,cm=(e,t)=>Object.keys(t).filter(n=>nm(e[n])!==nm(t[n])),um=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function dm(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...um(e,n),...o&&(a?{stage:a}:{status:r})}}function mm(e,{stage:t,status:n}){let o=Bt(t);return o?{stage:{id:o.id},status:o.status}:{stage:el(e,n??"PENDING"),status:n??"PENDING"}}var pm=(e,t)=>Object.fromEntries(t.map(n=>[tm[n]??n,tm[n]?lm(e[n]):e[n]])),yb=(e,t)=>Array.from({length:Math.ceil(e.length/dl)},(n,o)=>t(e.slice(o*dl,(o+1)*dl)));var kb=120,wb=/^(session|api_key)\.|^task\.progressed$/,Ot=y([]);function ta(e){Ot.value=e.filter(vm).reverse().map(t=>({event:t}))}function $m(e){!vm(e)||Ot.peek().some(t=>t.event?.id===e.id)||(Ot.value=[{event:e,fresh:!0},...Ot.peek()].slice(0,kb))}function hm(e){Ot.value=[{caught:e,id:`caught-${Date.now()}`},...Ot.peek()]}var vm=e=>!wb.test(e.name);function gm(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Eb(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var xb=30*6e4,Sb=new Set(["task.updated","attachment.created"]),fm=({task:e,subjectId:t})=>e?.id??t,Eb=(e,t)=>Sb.has(e.name)&&t.name===e.name&&fm(t)===fm(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<xb;var Be=y(null),Ue=y(new Set),pl=null;function Er(e){let t=new Set(Ue.peek());t.delete(e)||t.add(e),pl=e,Ue.value=t}function fl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ct),n=[t.indexOf(pl??ze.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ue.value=new Set([...Ue.peek(),...o,e])}function un(){pl=null,Ue.peek().size&&(Ue.value=new Set)}var ue=y(""),na=y([]),$l=y({});function Wt(e={}){$l.value=e,ue.value="new"}var ze=y(null),$e=y(null),jn=y(!1),bm=matchMedia("(max-width: 900px)"),ym=()=>{jn.value=bm.matches};bm.addEventListener("change",ym);ym();var ct=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function hl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function _r(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");hl(e==="dark"?"light":"dark")}function ye(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var vl=new Set;function Ke(e){return vl.add(e),()=>vl.delete(e)}var km=()=>Promise.all([...vl].map(e=>e()));var Io=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=y([]),this.horizon=null,this.stop=Ud(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...rn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&M(t[n-1]),a=n<t.length-1&&M(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=M(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Gn=new Set,Do=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Io(Fd(t),Eo(n)),this.ids=this.view.ids,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.total=y(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ke(()=>this.reload()),Gn.add(this)}close(){Gn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Gn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(po(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Gn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(xo,{filter:Un(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(gd,{filter:Un(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&W(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return P(()=>{for(let u of r.nodes)le(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},oa=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),wm=()=>[...[...Gn].filter(e=>!e.parked),...[...Et.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),_b=16,Et=new Map;function ra(e,t){Et.get(e)?.close(),Et.delete(e),t.parked=!0,Et.set(e,t);let[n]=Et;Et.size<=_b||(n[1].close(),Et.delete(n[0]))}function xm(e){let t=Et.get(e);return Et.delete(e),t&&(t.parked=!1),t}function Sm(){for(let e of Et.values())e.close();Et.clear()}var Em=()=>[...Gn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function _m(){await Promise.all([...Gn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Tb=5e5,Ab=7*864e5,Ib=40,Tm=Cb(["1",tn,Q,Dn,ur,Ts].join(" "));function Am(e){let t=x.peek()?.id;if(!t||!ws(t))return;let n=[...Ps()].map(Ob),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=Ot.peek().flatMap(({event:u})=>u??[]),i={...{shape:Tm,who:t,at:Date.now(),day:R.peek(),teams:se.peek(),...e},events:r.slice(0,Ib),lists:[]},c=Tb-JSON.stringify([i,...o.values()]).length;for(let u of wm()){let{want:d,order:m,how:p,after:$,view:f}=u,h={want:d,order:m,how:p,after:$,horizon:f.horizon,more:u.more.peek(),total:u.total.peek()},k=n.filter(S=>!o.has(S.id)&&f.holds(S)),v=JSON.stringify([h,...k]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of k)o.set(S.id,S)}}try{localStorage.setItem(vo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(vo)}}function Im(){let e=Db(),t=x.peek()?.id;return e?.shape===Tm&&e.who===t&&ws(t)&&Date.now()-e.at<Ab?e:(localStorage.removeItem(vo),null)}function Db(){try{return JSON.parse(localStorage.getItem(vo)??"null")}catch{return null}}function Dm({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let d=new Do(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),ra(oa(n,o,r),d)}}function Ob({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function Cb(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Om=2e3,Rb=36e5,Nb=new Set(["task.restored","task.moved_in"]),ee=y("connecting"),De=y(null),Ar=y(""),Ir=y(!1),Lb=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:Y(R.value,t-13),created:0,completed:0,open:0}))})),Dr=()=>De.value??Lb.value,Or=()=>De.value?"":"unread",aa=y(0),bl=new Set,Mb=Gm(Ge,250),Pb=Gm(_m,1e3),Gt=null,dn=null,ia=()=>{},Cm=()=>{},jt=null,Vn=!1,Rm=0,Tr=!1,mn=0;function Ce(e){return bl.add(e),()=>bl.delete(e)}var Nm=new Set;function Oo(e){Nm.add(e)}var sa=new Set;function pn(e,t,n){let o=()=>{},r=()=>{o=Gt?.subscribe(e,t,n)??o};return Gt?r():sa.add(r),()=>{sa.delete(r),o()}}function Lm(){let e=Im();return e?(jt=e,dn=e.cursor,P(()=>{Ar.value=e.version,Ir.value=e.confirmsEmail,se.value=e.teams,De.value=e.numbers,ta(e.events.toReversed()),Us(e.tasks)}),Dm(e),ml(),!0):!1}async function Mm(){jt&&Date.now()-jt.at<Rb&&gl();let e=await Fm().catch(n=>{throw jt&&(ee.value="offline"),n});if(!jt){Hm(e),ml(),gl();return}let t=Gt&&jt.rights===Pm(e);if(jt=null,t)return P(()=>Bm(e));gl({quiet:!0}),await Wm(e)}function gl({quiet:e=!1}={}){if(!Gt){Gt=fd({up:Bb,down:Kb,signedOut:()=>Cn("door.ended")}),e||Km();for(let t of sa)t();sa.clear(),Cm=Ee(Ub),Fn()}}var Pm=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Um(){let e=x.peek();if(!e||!dn||jt||Vn)return;let t=Pm({cursor:dn,instance:null,events:null,inbox:null,me:e,teams:se.peek()});Am({cursor:dn,rights:t,numbers:De.peek(),version:Ar.peek(),confirmsEmail:Ir.peek()})}addEventListener("pagehide",Um);document.addEventListener("visibilitychange",()=>document.hidden&&Um());function Ub(){let e=Vs.value;return Gt?.subscribe(Ts,()=>({filter:e}),{next:t=>{De.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function qm(){Cm(),ia(),jt=null,dn=null,Vn=!1,clearTimeout(Rm),Gt?.close(),Gt=null,clearTimeout(mn),Sm(),Pd(),Wd(),P(()=>{ee.value="connecting",De.value=null,se.value=[],ta([])})}async function Fm(){let e=await _(Xu,{},{partly:!0});if(!e.me||!e.cursor)throw new pe([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==x.peek()?.id)throw new pe([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Hm(e){dn=e.cursor,P(()=>{Bm(e),ta(e.events?.nodes??[])})}function Bm(e){x.value=e.me,Ar.value=e.instance?.version??"",Ir.value=e.instance?.confirmEmail??!1,se.value=e.teams??[];for(let t of Nm)t(e)}function Km(){ia=Gt?.subscribe(hd,()=>({after:dn}),{next:({events:e})=>qb(e),failed:Vm})??(()=>{})}function qb(e){if(dn=e.cursor,e.__typename==="StreamEvent")return Fb(e.event);if(e.__typename==="StreamReady")return Wb(e.replayed);ia(),e.reason!=="SHUTDOWN"&&Wm()}function Fb(e){P(()=>{e.subjectType==="TASK"?Hb(e):e.task?le(e.task):/^(team|user|label|stage)\./.test(e.name)&&Mb(),$m(e),aa.value+=1}),Pb();for(let t of bl)t(e)}function Hb({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||M(t)?.team.id===o?.id)&&Dt(t);else if(e==="task.purged"||!n)Dt(t,n?.version??1/0);else{Nb.has(e)&&qs(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");le({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function Bb(){clearTimeout(mn),mn=0,ee.value=Tr?"catching":"connecting",Fn(),Em()}function Kb(){ee.peek()==="offline"||Tr&&mn||(Tr=!0,ee.value=navigator.onLine?"catching":"offline",clearTimeout(mn),mn=setTimeout(()=>{ee.value="offline"},Om))}function Wb(e){clearTimeout(mn),mn=0,Tr&&hm(e),Tr=!1,ee.value="sync"}async function Wm(e){Vn||(Vn=!0,ia(),ee.value="catching",await jm(e))}async function jm(e){try{let t=e??await Fm();if(Ld(),Hm(t),await km(),!Vn)return;Md(),Vn=!1,Km()}catch(t){if(!Vn)return;Rm=setTimeout(jm,Om),t instanceof $t||Vm(t)}}function Gm(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Vm(e){if(ee.value="offline",!(e instanceof pe))throw e}var yl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Ym=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${yl} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,zm=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Zm="query Unread { inbox(first: 1) { unreadCount cursor } }",Jm=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${yl} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Qm=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${yl} }
  }
}`,Xm=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var ep=2e3,Re=y(0),fn=y(new Map),la=0,kl=new Map,ca=new Set,Lr=y(!1),$n=null,Cr=()=>{},Rr=0,Nr=0,tp=0,ua=new Set,da=()=>la,wl=()=>tp,np=()=>$n,op=(e,t)=>ca.has(`${e} ${t}`);function rp({key:e,variables:{ids:t=[]}}){for(let n of t)ca.delete(`${e} ${n}`)}function ma(e,t,n=()=>!1){let o=new Map(fn.peek()),r=a=>(kl.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);fn.value=o}function sp(e,t){la===t&&(Re.value=e)}function jb({unreadCount:e,cursor:t}){$n||($n=t,P(()=>{Re.value=e,Lr.value=!0}),xl())}function xl(){Cr(),Cr=pn(Jm,()=>({after:$n}),{next:({inbox:e})=>Gb(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Nr),Nr=setTimeout(pa,ep)}})}function Gb(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?xl():pa());if($n=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;la+=1,P(()=>{Re.value=r,!(!t||!n)&&(kl.set(n,la),o&&ca.add(`${o} ${n}`),fn.value=new Map(fn.peek()).set(n,t))}),n||Mr().catch(()=>{})}function Mr(){return tp+=1,Promise.all([...ua].map(e=>e()))}async function pa(){Cr(),clearTimeout(Nr);let e=Rr+=1;try{await ap(e)}catch{e===Rr&&(Nr=setTimeout(pa,ep))}}async function ap(e){let[t]=await Mr(),n=t??(await _(Zm,{})).inbox;e===Rr&&($n=n.cursor,P(()=>{Re.value=n.unreadCount,Lr.value=!0}),xl())}Oo(({inbox:e})=>e?jb(e):pa());Ke(async()=>{$n&&await ap(Rr+=1)});D(()=>x.value?.id).subscribe(()=>{Rr+=1,Cr(),Cr=()=>{},clearTimeout(Nr),$n=null,Lr.value=!1,kl.clear(),ca.clear(),P(()=>{Re.value=0,fn.value=new Map})});Ee(()=>{(Re.value?navigator.setAppBadge?.(Re.value):navigator.clearAppBadge?.())?.catch(()=>{})});var b=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function ae({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Yb(e.id)}} ...${r}>
    ${Vb(e.name)}
  </span>`:l`<span class="av none" ...${r}><${b} name="nobody" /></span>`}var Yn=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function hn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var lp=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${ip} of="comments" n=${e} />
  <${ip} of="files" n=${t} />
`;function ip({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${b} name=${e} />
    ${s.number(t)}
  </span>`}function re({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${b} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var de=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function J({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${b} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${xe(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function xe(e){return e instanceof pe?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function Vb(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Yb(e){let t=zb.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var zb=D(()=>new Map(vt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Zb=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,cp=`query Files($id: ID!) {
  task(id: $id) { attachments { ${Zb} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,up=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,fa=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var dp=50*6e4,mp=100,pp=[500,1e3,2e3,4e3,8e3,16e3],Jb=10*6e4,Qb=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Xb=/^attachment\.|^comment\.(created|deleted)$/,Pr=y(null),ut=({contentType:e})=>Qb.has(e),dt=({can:e,version:t})=>e.comment&&t>0,fp=(e,t)=>e.can.comment&&(t.uploader?.id===x.value?.id||te.value.some(({id:n})=>n===e.team.id)),Sl=class{constructor(t){this.taskId=t,this.all=y(null),this.failed=y(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ce(o=>o.task?.id===this.taskId&&Xb.test(o.name)&&this.soon(mp)),Ke(()=>this.read()),ee.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(cp,{id:this.taskId});if(t!==this.turn)return this.reading;P(()=>{Pr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),dp);let t=this.all.peek()?.some(n=>ut(n)&&!n.thumbnailUrl&&ey(n));t&&this.looks<pp.length&&this.soon(pp[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===mp&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>dp}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},ey=({createdAt:e})=>Date.now()-Date.parse(e)<Jb,El=new Set;function $a(e,t){El.has(t)||(El.add(t),Ne(e).load())}var _l=new Map;function Ne(e){let t=_l.get(e)??new Sl(e);return _l.set(e,t),t}function $p({id:e,version:t}){let n=t===0,o=Ne(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>x.value?.id).subscribe(()=>{_l.clear(),El.clear()});var ha=["DAILY","WEEKLY","MONTHLY","YEARLY"],Co=["MO","TU","WE","TH","FR","SA","SU"],hp="MO,TU,WE,TH,FR",ty=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,ny=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),Tl=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),Al=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,vp=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:yp(e),ends:"never",count:10,until:"",fromCompletion:!1});function gp({rule:e,fromCompletion:t},n){let o=Tl(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,p=ha.find(v=>v===r);if(!p||m!=="MO"||Object.keys(o).some(v=>!ny.has(v)))return null;let $=i.split(",").map(v=>Co.indexOf(v)),f=p==="MONTHLY"&&ty.test(i)&&!c,h=p==="MONTHLY"&&c==="-1"&&!i,k=p==="WEEKLY"&&!$.includes(-1);return i&&!f&&!k||c&&!h?null:{often:p,interval:Number(a),weekdays:k?$:[],fromCompletion:t,monthly:f?"nth":h?"last":"day",nth:f?i:yp(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?Al(d):""}}function bp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((p,$)=>p-$).map(p=>Co[p]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function yp(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Co[ht(e)]}`}var oy="2024-01-01",ry=/^([+-]?\d*)(\w\w)$/,sy=5;function Ct({rule:e,fromCompletion:t}){let n=Tl(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=ay(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!kp(n)&&(u=s("repeat.in",{often:u,months:va(n.BYMONTH).map(uy).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(Al(i),{dateStyle:"medium"})}):u}var _t=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function ay(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return iy(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return ly(e);if(t==="WEEKLY")return cy(va(n));let a=va(n).map(ga);return a.includes("")?null:a.join(", ")}function iy(e,t,n){return n!=="MONTHLY"?null:e===hp&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Co.includes(e)&&ga(`${t}${e}`)||null}function ly({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return kp({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:va(t).map(o=>o==="-1"?s("repeat.lastDay"):wp("repeat.day",Number(o))).join(", ")}var kp=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),cy=e=>e.map(t=>xp(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function ga(e){let[,t="",n=""]=ry.exec(e)??[],o=Number(t);if(!o)return"";let r=xp(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=sy?s(`repeat.nth.${o}`,{day:r}):wp("repeat.nth",o,r)}var wp=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),xp=(e,t)=>s.date(`${oy.slice(0,8)}0${Co.indexOf(e)+1}`,{weekday:t}),uy=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),va=e=>e.split(",").filter(Boolean);var Sp=`query Dates($id: ID!) {
  task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${Q} } }
}`,Ep=`mutation Skip($id: ID!, $key: String!) {
  skipOccurrence(id: $id) @idempotent(key: $key) { ${je} task { ${Q} description } }
}`;var zn=y(null),Vt=y(null);async function _p(e,t,n){Vt.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Ct(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await lt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&Ap(e,K(a[0]),t??void 0)}async function Tp({id:e,key:t,dueDate:n,recurrence:o},r){Vt.value=null;let a=B("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ve(a,"skipOccurrence",Ep,{id:e},[e],u);if(d.length)Ap({id:e},K(d[0]));else if(m){let p=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:p}),()=>Zs(a,m,{dueDate:n}),`/t/${m.key}`)}}function Ap({id:e},t,n){Vt.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||C({bad:!0,text:t})}var ba=y(null);function Ur(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);ba.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var F="errors { code message path }";async function ge(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?C({bad:!0,text:K(o.errors[0])}):n&&C({text:n}),o.errors.length?null:o}catch(o){return C({bad:!0,text:`${s("failed.title")}: ${xe(o)}`}),null}}var Ip=`query Reminders($id: ID!) { task(id: $id) { ${Q} reminders { ${As} } } }`,Dp=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${F} reminder { ${As} } }
}`,Op=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${F} deletedId } }`;var Zn=y(null),Ro=y(null);async function Il(e){let{task:t}=await _(Ip,{id:e});t&&le(t)}async function Dl({id:e,key:t},n){Ro.value=null;try{let{errors:o,reminder:r}=(await _(Dp,{id:e,when:n})).createReminder;if(o.length)return ya(e,K(o[0]));if(!r)return;Cp(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:Cl(r)}),()=>Ol(e,r),`/t/${t}`),Il(e).catch(()=>{})}catch(o){ya(e,xe(o))}}async function Ol(e,t){Ro.value=null;try{let{errors:n}=(await _(Op,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return ya(e,K(n[0]));Cp(e,r=>r.filter(a=>a.id!==t.id)),C({text:s("reminder.did.taken")})}catch(n){ya(e,xe(n))}}function ya(e,t){Ro.value={id:e,why:t},document.querySelector(".sheet .reminders")||C({bad:!0,text:t})}function Cp(e,t){let n=M(e);n&&le({...n,reminders:t(n.reminders??[])})}function Cl({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Rp(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Rt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},qr=["PENDING","IN_PROGRESS"];var Rl="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Np=`query Views { views { ${Rl} } }`,Lp=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,Mp=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${F} view { ${Rl} } }
}`,ka=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${F} view { ${Rl} } }
}`,Pp=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${F} deletedId } }`,Up=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${Q} } totalCount } }
}`;var Jn=y([]),wa=()=>{},Nl=0,Ll=0;async function Qn(){let e=Nl+=1,{views:t}=await _(Np,{});e===Nl&&(Jn.value=t)}function qp(){clearTimeout(Ll),Ll=setTimeout(()=>Qn().catch(()=>{}),100)}function Fp(){wa(),wa=pn(Lp,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?Fp():qp()},failed:e=>console.warn("no views:",e.message)})}Oo(Fp);Ce(({name:e})=>e.startsWith("view.")&&qp());Ke(Qn);D(()=>x.value?.id).subscribe(()=>{Nl+=1,wa(),wa=()=>{},clearTimeout(Ll),Jn.value=[]});var dy={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},Bp={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Ul={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},my=["team","assignee","status","priority","stage","label","due","q","sort","group"],nt=D(()=>Jn.value.find(({id:e})=>e===z.value.query.get("saved"))),Xn=D(()=>{let{name:e,query:t}=z.value,n=Bp[e];if(!n)return null;let o=n==="LIST",r=tt(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:qr):void 0,i=t.get("sort");return{layout:n,filter:Un({...r,status:a}),orderBy:o&&i&&Rt[i]?Rt[i]:[],groupBy:o&&Ul[t.get("group")??""]||null}}),No=D(()=>["today","week","later"].includes(z.value.query.get("due")??"")),Kp=D(()=>{let e=nt.value,t=e&&xa(e);if(!e||!t)return!1;let{name:n,query:o}=z.value;return Bp[n]!==e.layout||my.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function Wp(e){let t=xa(e);return t?(t.set("saved",e.id),`${dy[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function xa({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=py[u]?.(d);if(!m)return null;r.set(...m)}if(n!=="LIST")return r.has("status")||t.length?null:r;let a=r.get("status");a===qr.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(Rt).find(u=>Fr(Hp(t),Hp(Rt[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys(Ul).find(u=>Ul[u]===o);return c&&r.set("group",c),r}var py={status:e=>Pl("status",e,"in"),priority:e=>Pl("priority",e,"in"),labels:e=>Fr(e,{isEmpty:!0})?["label","none"]:Pl("label",e,"any"),stage:e=>Ml("stage",e,"eq"),text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>Fr(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Ml("team",e,"eq");return t&&["team",se.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>Fr(e,{me:!0})?["assignee","me"]:Fr(e,{isNull:!0})?["assignee","nobody"]:Ml("assignee",e,"eq")};function Ml(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Pl(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var Fr=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Hp=e=>e.map(({field:t,direction:n="ASC"})=>[t,n]);var Gp={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},eo={unread:e=>jp(e)&&!e.readAt,all:e=>jp(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},jp=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function to(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function ql(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function Vp({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var fy=100,Fl=new Map,Hr=y([]),$y=D(()=>[...Hr.value,...Ye.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Lo=D(()=>{let e=new Map(fn.value);for(let t of $y.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!op(t.key,n)&&e.set(n,hy(o,t))}return e});function hy(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?ql(e,n.input,o):eo.unread(e)&&e.occurredAt<=r?ql(e,{read:!0},o):e}function Yp(e,t,{silent:n=!1}={}){Bl([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Sa(e,t){Bl([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function zp(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Bl([e],{snoozedUntil:t},n)}function Zp(e){let t=e.filter(eo.unread),[n]=[...fn.peek().values()].sort(to),o=t.length===Re.peek()&&t.length<=fy?()=>Hl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};Jp("markAllRead",Xm,{upTo:np()},r,o)}function Bl(e,t,n){let[o]=e;Hl(e,t,n,n?()=>Hl(e,Vp(o),s("inbox.did.undone")):void 0)}function Hl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);Jp("updateNotifications",Qm,{ids:r,input:t},{told:n},o)}function Jp(e,t,n,o,r){let a=B("change"),i=new Promise(u=>Fl.set(a,{resolve:u,at:da(),undo:r})),c=new Date().toISOString();cn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Wn(i)}ln(["updateNotifications","markAllRead"],(e,t)=>{let n=Fl.get(e.key),[o]=t.errors;o?(C({bad:!0,text:s("inbox.refused",{why:K(o)})}),Mr().catch(()=>{})):vy(e,t,n),rp(e),Fl.delete(e.key),n?.resolve(t)});function vy(e,{notifications:t=[]},n){n&&ma(t,n.at),e.field==="markAllRead"&&gy(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&C({text:o})}async function gy(e){Hr.value=[...Hr.peek(),e],await Mr().catch(()=>{}),Hr.value=Hr.peek().filter(t=>t!==e)}var by=30,yy=100,Kl=class{constructor(t){this.show=t,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=y(null),this.staying=y(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...Lo.value.values()].filter(n=>eo[this.show](n)||t.has(n.id)&&eo.all(n)).filter(n=>this.reaches(n)).sort(to)}reaches(t){let{value:n}=this.horizon;return!n||to(t,n)<=0}open(){let t=()=>this.reload();return ua.add(t),(!this.ready.peek()||this.gap!==wl())&&this.load(),()=>{ua.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=da(),a=wl(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let p=Math.min(yy,Math.max(by,o-c.length)),{inbox:$}=await _(Ym,{filter:Gp[this.show],first:p,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return P(()=>{sp(u.unreadCount,r),ma(c,r,p=>eo[this.show](p)&&ky(p,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},ky=(e,t,n)=>(!t||to(t,e)<0)&&(!n||to(e,n)<=0),Wl=new Map;function Qp(e){let t=`${x.value?.id} ${e}`,n=Wl.get(t)??new Kl(e);return Wl.set(t,n),n}D(()=>x.value?.id).subscribe(()=>Wl.clear());var jl=["unread","all","archived","later"],vn=()=>z.value.name==="inbox",wy=D(()=>jl.find(e=>e===z.value.query.get("show"))??"unread"),Ea=D(()=>Qp(wy.value)),_a=y(null),Mo=y(null),Xp=()=>!!document.activeElement?.closest("dialog.sheet");function ef(){let e=ne.peek().name==="task"?$e.peek():null;return Ea.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===_a.peek())}var Ta=e=>()=>{let t=ef();t&&e(t)},tf=e=>document.querySelector(`main [data-notice="${e}"]`),nf=Ta(({id:e})=>lf(tf(e))),of=Ta(e=>Ia(e)),rf=Ta(e=>Sa(e,!e.archivedAt)),sf=Ta(({id:e})=>{Mo.value={id:e,anchor:tf(e)?.querySelector("[data-snooze]")??null}}),Aa=()=>Zp([...Lo.peek().values()]);function Ia(e,t){Ea.peek().keep(e.id),Yp(e,!e.readAt,t)}function Gl(e){let t=ne.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||xy(i)),o=t?ef()?.id:_a.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?lf(a):af(a)?.focus()}var xy=e=>e.hasAttribute("data-task"),af=e=>e?.querySelector("[data-go]"),lf=e=>af(e)?.click();var Vl=e=>[...rn()].filter(t=>t.parentId===e&&fe(t)),Da=({id:e,progress:t})=>Math.max(t?.total??0,Vl(e).length);var cf=`query Family($id: ID!) {
  task(id: $id) { ${Q} parent { ${Q} } subtasks { ${Q} } relations { kind task { ${Q} } } }
}`;var Sy=100;async function Yl(e){let t=Vl(e),{task:n}=await _(cf,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));P(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])le(u);for(let u of r)Fs(u.id,{parentId:e});for(let u of t)c.has(u.id)||Fs(u.id,{parentId:void 0});Fs(e,{parentId:o?.id??null,relations:a.map(Ey)})})}var Ey=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function uf({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>Yl(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ce(u=>{u.subjectId!==e||!_y(u)||(clearTimeout(o),o=setTimeout(i,Sy))}),Ke(a),ee.subscribe(u=>u==="sync"&&r&&i())];return r&&ee.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var _y=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function df(e){let t=xt(()=>{let n=new Io(o=>o.parentId===e&&fe(o),Ty);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var Ty=Eo([{field:"RANK",direction:"ASC"}]);var Tt=y(null);function Po(e,t="subtasks"){let n=$e.peek();n?Tt.value={id:n,of:t,why:e}:C({bad:!0,text:e})}async function mf({id:e,team:t},n){Tt.value=null;let{errors:o}=await Sr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Po(K(o[0])),!o.length}async function pf({id:e,team:t},n){Tt.value=null;let o=P(()=>n.map(c=>Sr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Po(K(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>Xs(i.filter(c=>M(c.id))))}async function Oa({id:e,parentId:t},n){Tt.value=null,t===void 0&&await Yl(e).catch(()=>{});let o=M(e);if(!o)return;let{errors:r}=await lt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Po(K(r[0]))}async function Ca(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(P(()=>d.map(p=>Ay(p,u))))).flatMap(({errors:p})=>p)}),c=n.map(({id:u})=>u);await Ao(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Ay(e,t){let n=B("change"),o={watching:t};return _e(e,n,o),ve(n,"watchTask",Ad,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var mt=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>te.value.length,run:()=>Wt()},{id:"search",keys:"/",run:Ly},{id:"down",keys:"j",run:()=>vn()?Gl(1):zl(1),silent:!0},{id:"up",keys:"k",run:()=>vn()?Gl(-1):zl(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ht(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:hf,run:([e])=>Er(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:vn,run:nf,silent:!0},{id:"noticeRead",keys:"u",when:vn,run:of},{id:"noticeArchive",keys:"e",when:()=>vn()&&!Xp(),run:rf},{id:"noticeLater",keys:"h",when:vn,run:sf},{id:"noticesRead",keys:"shift+i",when:()=>vn()&&Re.value,run:Aa},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Qs(e,{status:e.some(Z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:no("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&It(e.team.id).length,run:no("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:no("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:no("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:no("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:no("labels")},{id:"watch",keys:"w",task:!0,when:fe,run:Ca},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:Dy,run:Oy},{id:"remind",keys:"r",task:!0,one:!0,when:fe,run:Iy},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.update,run:()=>ff(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Ur("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>Oa(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Ur("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&te.value.length>1,run:no("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:()=>ff(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&dt(e),run:Ny},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Ry(e)},{id:"delete",task:!0,when:e=>e.can.delete&&fe(e),run:Cy},{id:"restore",task:!0,when:e=>e.can.delete&&!fe(e),run:e=>e.map(t=>ea(t))},{id:"undo",keys:"z",run:em},{id:"inbox",keys:"g i",run:()=>X("/inbox")},{id:"today",keys:"g t",run:()=>X(Oe("/"))},{id:"tasks",keys:"g l",run:()=>X(Oe("/tasks"))},{id:"board",keys:"g b",run:()=>X(Oe("/board"))},{id:"calendar",keys:"g c",run:()=>X(Oe("/calendar"))},{id:"trash",keys:"g x",run:()=>X(Oe("/trash"))},{id:"teams",keys:"g m",run:()=>X("/team")},{id:"settings",keys:"g s",run:()=>X("/settings")},{id:"overview",keys:"g o",run:()=>X("/admin")},{id:"instance",keys:"g a",when:()=>x.value?.role==="ADMIN",run:()=>X("/instance")},{id:"saveView",keys:"v",when:()=>Xn.value&&(nt.value||!No.value),run:()=>{ue.value="view"}},{id:"theme",run:_r},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>on()}];function Zl(){let{name:e,key:t=""}=ne.value,n=e==="task"?Ms(t):ze.value;return n&&M(n)||null}function La(){let e=ne.peek().name==="task"?[]:Jl(),t=Zl();return e.length?e:t?[t]:[]}var Jl=()=>[...Ue.value].map(M).filter(e=>e!=null),$f=(e,t)=>t.filter(n=>!e.when||e.when(n));function pt(e,t=La()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Zl();return o!==null&&hf(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return $f(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Nt(e,t=La()){if(!e.task)return e.run();let n=$f(e,e.id==="select"?[Zl()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Ma=e=>mt.find(t=>t.id===e)?.keys??"";function ot(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function no(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Be.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Iy([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);Zn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Dy(e){return e.can.update&&fe(e)&&e.version}function Oy([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);zn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function hf(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Cy(e){if(!e.some(t=>t.commentCount||t.attachmentCount||Da(t)))return Ql(e);na.value=e.map(({id:t})=>t),ue.value="delete"}function Ql(e){ne.value.name!=="task"?un():e.some(({id:t})=>t===$e.value)&&Mn(),Xs(e)}async function Ry(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),C({text:s("did.copied",{task:e.key})})}function ff(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Ny(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Ly(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function zl(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return My(e);let n=ne.peek().name==="task",o=t.findIndex(i=>ct(i)===(n?$e:ze).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=M(ct(r)??"");a&&Ht(a)}var Ra=0,Na=null;function My(e){let t=document.querySelector("main");t&&(Ra=Math.max(1,Ra+e),Na?.disconnect(),Na=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Na?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Ra:0;Ra=0;for(let r=0;r<o;r+=1)zl(1)}),Na.observe(t,{childList:!0,subtree:!0}))}function L({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return G(()=>{let d=i.current,m=document.activeElement,p=ct(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),Xl(m,p)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${d=>{d.preventDefault(),o()}}
    onPointerDown=${d=>{d.target===i.current&&Py(d,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Xl(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Py({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Uy=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],qy=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Fy=new Set(["done","status","stage"]),Hy=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function By(e){if(!e.task)return pt(e);let t=te.value.length>0;return Fy.has(e.id)?t||Ie.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Hy.has(e.id)}function vf(){let e=()=>{ue.value=""},t=Uy.map(([n,o])=>({name:n,lines:o.flatMap(r=>mt.filter(a=>a.id===r&&By(a))).map(r=>({text:s(`command.${r.id}`),keys:ot(r.keys??"")}))}));return te.value.length&&t.push({name:"carry",lines:qy().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${L} class="wide" labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${s("keys.title")}</h2>
        <button class="icon end" aria-label=${s("close")} onClick=${e}><${b} name="close" /></button>
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
  </${L}>`}function bt(e,t){let n=Ky(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Ky(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var j=e=>t=>e(t.currentTarget.value);function Uo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
    onInput=${j(d=>{n(d),a(0)})}
    onKeyDown=${u}
  />`}function qo(e){let t=T(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var ec=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function tc(e,t,n){let o=e.filter(p=>t.has(p.team.id)&&ec(p,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:p,team:$})=>[p,$.id])),i=p=>async $=>{let h=[...Map.groupBy($,k=>a.get(k))].map(([k,v])=>Wy(v,t.get(k??""),p));return{errors:(await Promise.all(h)).flatMap(({errors:k})=>k)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:p})=>p);await Ao(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function Wy(e,t,n){let o=B("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};P(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ve(o,"updateTask",Is,{id:e[0],input:a},e,i):ve(o,"updateTasks",Ds,{ids:e,input:a},e,i)}function gf(e,t){let n=new Map;for(let o of e){let r={id:B("label"),name:t.trim(),color:To(gt(o))};Ws(o,r),n.set(o,r),ve(B("change"),"createLabel",Td,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var oo=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function Fo({task:e,most:t=1/0,mute:n=!1}){let o=Bd(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${oo} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function yf({tasks:e,anchor:t}){let[n,o]=w(""),[r,a]=w(0),i=qo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=jy(c),d=E=>u.filter(({name:A})=>W(A).includes(W(E.trim()))),m=E=>E.trim()!==""&&c.some(A=>bf(A)&&!rl(gt(A),E)),p=d(n),$=p.length+(m(n)?1:0),f=()=>{Be.value=null},h=({alike:E})=>{let A=e.filter(({team:H})=>E.has(H.id)),O=A.filter(H=>ec(H,E)).length;return O===0?"false":O===A.length?"true":"mixed"},k=E=>{tc(e,E.alike,h(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},v=E=>{let A=c.filter(H=>bf(H)&&!rl(gt(H),E)),O=u.find(({name:H})=>W(H)===W(E.trim()));tc(e,new Map([...O?.alike??[],...gf(A,E)]),!0),o(""),a(0)},S=E=>{let A=E===n?p[r]:d(E)[0];A?k(A):m(E)?v(E):E||f()},g=()=>{f(),X(`/team/${e[0].team.key}`)};return l`<${L}
    class="menu"
    label=${s("field.labels")}
    close=${f}
    place=${E=>bt(E,t)}
  >
    <${Uo} ...${{typed:n,type:o,count:$,at:r,move:a,take:S}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${E=>E.preventDefault()}
    >
      ${p.map((E,A)=>l`<div
          class="o"
          role="option"
          id=${`choice-${A}`}
          key=${E.key}
          aria-selected=${A===r}
          aria-checked=${h(E)}
          onPointerMove=${()=>a(A)}
          onClick=${()=>k(E)}
        >
          <i class="dot" style=${{"--label":E.color}} />
          <span>${E.name}</span>
          ${h(E)!=="false"&&l`<span class="end">
            <${b} name=${h(E)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":To(gt(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${L}>`}function jy(e){let t=new Map;for(let n of e)for(let o of gt(n)){let r=W(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var bf=e=>te.value.some(({id:t})=>t===e);var Gy={status:()=>it.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>It(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Kt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Vy(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${ae} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>te.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Xy().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${b} name="calendar" />`,fields:{dueDate:t}}))};function Vy(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>St(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Yy(e,t){let[n,...o]=e.map(r=>zy(r,t));return o.every(r=>r===n)?n:void 0}var zy=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function kf(){if(!Be.value)return null;let{kind:e,ids:t,anchor:n}=Be.value,o=t.map(r=>V(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Jy} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${yf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Qy} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Zy=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function Jy({tasks:e,anchor:t}){let n=T(null),o=()=>{Be.value=null},r=Zy.flatMap(i=>mt.filter(c=>c.id===i&&pt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${L}
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
            onClick=${()=>{o(),queueMicrotask(()=>Nt(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${ot(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${L}>`}function Qy({tasks:e,kind:t,anchor:n}){let o=Gy[t](e),r=Yy(e,t),[a,i]=w(""),c=v=>o.filter(S=>W(S.text).includes(W(v))),u=c(a),[d,m]=w(Math.max(0,o.findIndex(({key:v})=>v===r))),p=qo(d),$=()=>{Be.value=null},f=v=>{$(),v&&Qs(e,v.fields)},h=v=>f(v===a?u[d]:c(v)[0]),k=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&f({fields:{dueDate:v}})};return l`<${L}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>bt(v,n)}
  >
    <${Uo} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${p}>
      ${u.map((v,S)=>l`<div
          class="o"
          role="option"
          id=${`choice-${S}`}
          key=${v.key}
          aria-selected=${S===d}
          onPointerMove=${()=>m(S)}
          onClick=${()=>f(v)}
        >
          ${v.icon}
          <span>${v.text}</span>
          ${v.end&&l`<span class="end sm">
            ${v.end} ${t==="stage"&&v.key===r&&l`<${b} name="check" />`}
          </span>`}
          ${!v.end&&v.key===r&&l`<span class="end"><${b} name="check" /></span>`}
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
        onChange=${k}
      />
    </div>`}
  </${L}>`}function Xy(){let e=Y(R.value,7-ht(R.value));return[["today",R.value],["tomorrow",Y(R.value,1)],["friday",Y(R.value,(11-ht(R.value))%7||7)],["monday",e],["month",Y(R.value,30)],["never",null]]}var ek={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},wf=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],tk=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],nk={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},ok={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},rk=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),sk=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),ak=new Set(["in","dans","en"]),ik=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),xf=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Sf=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),lk=new Set(["do","so"]);function Ua(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:W(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,p=1)=>{let[$,f]=[n[m].from,n[m+p-1].to],h=e.slice($,f);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:f,text:h}),!0)};for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>W(h)===p.slice(1));$&&a("team",d)&&(r.team=$);let f=m[0]==="!"&&p.length>1&&$k(ek,p.slice(1));f&&a("priority",d)&&(r.priority=f)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="@"&&p.length>1&&fk(i,p.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=uk(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:ck(r)}function ck(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function uk(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&rk.has(e[i-1].word)&&!n(e[i-1]),u=dk(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function dk(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),d=nk[a];if(d!==void 0)return{count:1,day:Y(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:Y(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:Y(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:Y(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return Pa(1,Br(+m[1],+m[2],+m[3]));let p=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(p)return Pa(1,Ef(p[3],+p[2],+p[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,f=$.exec(a);if(f&&i&&Ho(i))return nc(2,Ho(i),+f[1],c,n);if(f&&i==="de"&&c&&Ho(c))return nc(3,Ho(c),+f[1],u,n);let h=Ho(a)&&i?$.exec(i):null;if(h)return nc(2,Ho(a),+h[1],c,n);if(ak.has(a)&&i&&c)return mk(ok[i]??+i,c,n);if(sk.has(a)&&i)return pk(i,n);let k=wf.findIndex(S=>S.includes(a.replace(/\.$/,"")));if(k<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!lk.has(v)))))return{count:1,day:Y(n,(k-ht(n)+7)%7||7),last:v.length<6,inside:!0}}function mk(e,t,n){if(e>0&&e<1e3)return ik.has(t)?{count:3,day:Y(n,e)}:xf.has(t)?{count:3,day:Y(n,7*e)}:Sf.has(t)?{count:3,day:_f(n,e)}:void 0}function pk(e,t){let n=Y(t,7-ht(t)),o=wf.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:Y(n,o)}:xf.has(e)?{count:2,day:n}:Sf.has(e)?{count:2,day:_f(`${t.slice(0,7)}-01`,1)}:void 0}function nc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Pa(e+1,Br(Number(o),t,n)):Pa(e,Ef(void 0,t,n,r))}var Pa=(e,t)=>t?{count:e,day:t}:void 0;function Ef(e,t,n,o){if(e)return Br(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=Br(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function Br(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function _f(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=Br(o,n%12+1,r);if(a)return a}}var Ho=e=>tk.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function fk(e,t){let n=e.find(({name:o})=>W(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var $k=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Kr(e,t={},n){let o=Yd(),r=te.value,a=t.team??o.team??r[0],i=S=>St((S??a)?.id??""),c=He.value.split("-")[0],u=Ua(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...p}=u,$=p.team??a,f={...o,...t,...p,title:m,team:$},{assignee:h,labels:k,stage:v}=f;return h&&!i($).some(({id:S})=>S===h.id)&&(f.assignee=null),k&&(f.labels=k.filter(({id:S})=>gt($.id).some(g=>g.id===S))),v&&!It($.id).some(({id:S})=>S===v.id)&&delete f.stage,{draft:f,marks:d}}function oc({team:{id:e,key:t,name:n},...o}){Sr({...o,team:{id:e,key:t,name:n}})}function Tf(){let[e,t]=w(""),[n,o]=w(()=>new Set),r=T(null),a=te.value;if(!a.length)return null;let{draft:i,marks:c}=Kr(e,{},n),u=m=>{m.preventDefault();let{draft:p}=Kr(r.current?.value??"",{},n);if(!p.title)return r.current?.focus();oc(p),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${b} name="plus" />
    <${Wr} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${gn}
        mark=${c.find(({field:m})=>m==="team")}
        unmark=${d}
      >
        <${b} name="team" />
        ${i.team.name}
      </${gn}>`}
      ${i.assignee&&l`<${gn} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
        <${ae} user=${i.assignee} mute />
        ${i.assignee.name}
      </${gn}>`}
      ${i.priority&&l`<${gn} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
        <${oe} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${gn}>`}
      ${i.dueDate&&l`<${gn} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
        <${b} name="calendar" />
        ${s.day(i.dueDate)}
      </${gn}>`}
      ${i.labels?.map(m=>l`<${oo} key=${m.id} label=${m} />`)}
    </div>`}
  </form>`}function Wr({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=T(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};G(m);let p=[],$=0;for(let f of o)p.push(t.slice($,f.from)),p.push(l`<mark title=${s("quick.asText",{text:f.text})} onClick=${()=>r(f)}>${f.text}</mark>`),$=f.to;return p.push(t.slice($)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${a}
      maxlength="200"
      autocomplete="off"
      aria-label=${i??s("quick.label")}
      placeholder=${c??s("quick.placeholder")}
      value=${t}
      onInput=${j(n)}
      onScroll=${m}
      onPaste=${u}
    />
    <div class="mirror" ref=${d} aria-hidden="true">${p}</div>
  </div>`}var gn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${b} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function Af(){let[e,t]=w(""),[n,o]=w(()=>new Set),[r,a]=w($l.peek()),i=T(null),{draft:c,marks:u}=Kr(e,r,n),d=()=>{ue.value=""},m=({text:h})=>o(new Set([...n,h])),p=(h,k)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...k})},$=h=>{h.preventDefault();let{draft:k}=Kr(i.current?.value??"",r,n);if(!k.title)return i.current?.focus();oc(k),d()},f=St(c.team.id);return l`<${L} class="new-task" labelledby="new-title" close=${d}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
          <${b} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Wr} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
      </div>
      <div class="choices">
        <${rc}
          name="team"
          value=${c.team.id}
          options=${te.value.map(({id:h,name:k})=>[h,k])}
          choose=${h=>p("team",{team:te.value.find(k=>k.id===h)})}
        />
        <${rc}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...f.map(({id:h,name:k})=>[h,k])]}
          choose=${h=>p("assignee",{assignee:f.find(k=>k.id===h)??null})}
        />
        <${rc}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${Kt.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
            onChange=${j(h=>p("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${oo} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${hk.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${L}>`}var hk=["priority","assignee","due","team"],rc=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${j(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var If=7,qa=150,vk=200;function Fa(e,t,n=()=>!0){let o=W(e.trim()).split(/\s+/),r=[...rn()].filter(fe).filter(d=>{let m=W(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(p=>m.includes(p))}),a=[...t.keys()].map(M).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=an.peek()?.id,u=d=>(W(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,If)}async function Ha(e,t){let n=e.trim().slice(0,vk),o=async u=>(await _(bd,{text:n,filter:u,first:If})).search?.nodes??[],{team:r}=Vs.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();Us(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!gk.has(m)));return c}var gk=new Set(["KEY","TITLE"]);var bk={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Of({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Df(t)}</mark>`:Df(t))}var Df=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>bk[n]);function Rf(){let[e,t]=w(""),[n,o]=w(null),[r,a]=w(new Map),i=T(La()).current,c=g=>g.trim()?Fa(g,r):[],u=g=>mt.filter(E=>!E.silent&&pt(E,i)&&W(Cf(E,i)).includes(W(g.trim()))),d=c(e),m=u(e),p=[...d,...m],$=Math.max(0,p.findIndex(g=>g.id===n)),f=T(null);f.current=p[$]?.id??null;let h=()=>{ue.value=""},k=g=>{h(),g&&queueMicrotask(()=>"run"in g?Nt(g,i):Ht(g))};I(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,E=O=>{g||(o(f.current),a(O))},A=setTimeout(()=>Ha(e).then(E,()=>{}),qa);return()=>{g=!0,clearTimeout(A)}},[e]),I(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,p.length]);let v=g=>{let E=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(E&&p.length)g.preventDefault(),o(p[($+E+p.length)%p.length].id);else if(g.key==="Enter"){g.preventDefault();let A=g.target.value;k(A===e?p[$]:c(A)[0]??u(A)[0])}},S=(g,E,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${E}`}
    key=${A.id}
    aria-selected=${E===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>k(A)}
  >
    ${g}
  </div>`;return l`<${L} class="pal" label=${s("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${p.length?`option-${$}`:void 0}
      aria-label=${s("palette.title")}
      placeholder=${s("palette.placeholder")}
      value=${e}
      onInput=${j(g=>{t(g),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${d.map((g,E)=>S(l`
              <${oe} kind="status" value=${g.status} mute />
              <span>${g.title} <${yk} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,E,g))}
      </div>`}
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${m.map((g,E)=>S(l`
              <span>${Cf(g,i)}</span>
              <span class="end">${g.keys&&ot(g.keys).map(A=>l`<kbd>${A}</kbd> `)}</span>
            `,d.length+E,g))}
      </div>`}
    </div>
    ${p.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${L}>`}var Cf=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},yk=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Of} snippet=${e.snippet} /></small>`;var kk={assigneeId:"assignee",teamId:"team",parentId:"parent"},wk=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function Mf({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:kk[i.field]??i.field})).filter(({field:i},c,u)=>!wk.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!xk(i,u)),o={who:_k(e.actor),task:t?s("feed.this"):Tk(e),what:Ak(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Sk(n[0],o);if(e.name==="task.updated")return be("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?be("feed.other",{...o,name:e.name}):be(a,o)}function xk(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Sk({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?be(`feed.${t}`,{...r,to:Lf("status",String(t))}):e==="priority"?be("feed.priority",{...r,to:Lf("priority",String(t))}):e==="assignee"?be(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===x.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?be(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Ek(Nf(n),Nf(o),r):e==="stage"?be(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?be("feed.arranged",r):e==="parent"?be(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?be(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Ct(t)}</b>`}):e==="relations"?be("feed.related",r):e==="title"?be("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?be("feed.moved",{...r,to:l`<b>${o}</b>`}):be("feed.changed",{...r,fields:s(`field.${e}`)})}function Ek(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?be("feed.changed",{...n,fields:s("field.labels")}):be(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Nf=e=>e?.split(", ")??[],_k=e=>l`<b>${e?e.id===x.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Lf=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Tk(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Ak({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...vt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function sc(){let e=ee.value==="sync"&&kr.value?"offline":ee.value;return e==="sync"?yr.value?s("line.saving"):s("line.sync"):e==="offline"&&yr.value?s("line.waiting",{n:yr.value}):s(`line.${e}`)}var Pf="taskflow.live",At=y(localStorage.getItem(Pf)==="folded");function Ik(){At.value=!At.value,localStorage.setItem(Pf,At.value?"folded":"")}var Uf=()=>l`<aside aria-label=${s("live.label")} class="rail"><${jr} /></aside>`;function jr({class:e=""}){return l`<div class="live ${e} ${At.value?"folded":""}">
    <header>
      <h2><${ac} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${ee.value}>${sc()}</span>
      <button
        class="icon"
        aria-label=${s(At.value?"live.unfold":"live.fold")}
        title=${s(At.value?"live.unfold":"live.fold")}
        aria-expanded=${!At.value}
        onClick=${Ik}
      >
        <${b} name=${At.value?"unfold":"fold"} />
      </button>
    </header>
    ${!At.value&&l`<${Dk} /><${Ok} />`}
  </div>`}function ac(){let e=ee.value==="sync"?"":ee.value==="offline"?"off":"busy";return l`<i key=${aa.value} class="pulse ${e} ${aa.value?"beat":""}" />`}function Dk(){let e=gm(Ot.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Ba} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Ba({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${ae} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Mf} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
      ${r}
    </div>
  </li>`}function Ok(){let e=(De.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=We();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${Yn} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Ck=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function qf(){if(!Ue.value.size)return null;let e=Jl();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${Ck.flatMap(([t,n])=>mt.filter(o=>o.id===t&&(t!=="stage"||pt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!pt(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>Nt(t,e)}
        >
          <${b} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${un}>
        <${b} name="close" />
      </button>
    </div>
  </section>`}var Rk={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function ic({id:e}){return Jn.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Jn.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${Wp(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${nt.value?.id===t.id?"page":void 0}
          >
            <${b} name=${Rk[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var Nk=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Lk=8,Ff=new Set(["team","settings","instance","trash","overview"]);function Hf(){let e=Ie.value.filter((n,o)=>o<Lk||n.key===sn.value),t={inbox:Re.value,today:De.value&&De.value.overdue+De.value.dueToday,tasks:De.value&&De.value.pending+De.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${jn.value&&ne.value.name==="task"}>
    <a class="brand" href=${Oe("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{ue.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${b} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${ot("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${Nk.map(([n,o])=>l`<li key=${n} class=${Ff.has(n)?"roomy":""}>
              <${Ka}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!De.value?.overdue}
              />
            </li>`)}
        ${x.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ka} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{ue.value="palette"}}
          >
            <${b} name="find" />
            <span>${s("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${Ff.has(z.value.name)?"page":void 0}
            onClick=${()=>{ue.value="more"}}
          >
            <${b} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${Ie.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${al("")} title=${s("any.team")} aria-current=${sn.value?void 0:"true"}>
            <${b} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${al(n.key)}
                aria-current=${n.key===sn.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${ic} id="side-views" />
    <div class="foot">
      <${Ka} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${b} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${ae} user=${x.value} mute />
        <div><strong>${x.value?.name}</strong><small>${x.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${_r}>
          <${b} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>on()}
        >
          <${b} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ka({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Oe(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${z.value.name===e?"page":void 0}
  >
    <${b} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function Bf(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=x.value?.role==="ADMIN";return l`<${L} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ka} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${ic} id="more-views" /></div>
    <button class="nav" onClick=${t(_r)}><${b} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>on())}>
      <${b} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${L}>`}function Kf(){let e=na.value.map(c=>V(c).value).filter(c=>c!==null),t=()=>{ue.value=""},n=()=>{t(),queueMicrotask(()=>Ql(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+Da(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${L} class="small" labelledby="delete-title" close=${t}>
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
  </${L}>`}function Wf(){let e=Hn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${Hn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i})=>l`<div class="toast" key=${t}>
        <span>
          ${a?l`<a href=${a}>${n}</a>`:n}
          ${i&&l` · <a href=${i.to}>${i.text}</a>`}
        </span>
        ${r&&l`
          <button
            onClick=${()=>{Bn(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>Bn(t)}>
          <${b} name="close" />
        </button>`}
      </div>`)}
  </div>`}var Mk=`mutation ConfirmAgain { requestEmailConfirmation { ${F} } }`;function jf(){let[e,t]=w(!1),n=x.value?.email,o=async()=>{await ge(Mk,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var Wa="NEVER",ja="OWN",Gf=999;function Vf(){let e=zn.value,t=e&&V(e.id).value;return t?l`<${Pk} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function Pk({task:e,anchor:t}){let[n]=w(()=>Vt.peek()?.id===e.id&&Vt.peek()?.chosen||e.recurrence),o=e.dueDate??R.peek(),r=n&&gp(n,o),[a,i]=w(n?r?.often??ja:Wa),[c,u]=w(r??vp(o)),[d,m]=w(e.dueDate??""),p=T(null);G(()=>{let g=p.current?.closest("dialog");g&&bt(g,t)},[a,c.ends]);let $=g=>u({...c,...g}),f=()=>{zn.value=null},h=g=>{i(g);let E=ha.find(A=>A===g);E&&$({often:E}),E&&!e.dueDate&&!d&&m(R.peek())},k=a===Wa?null:a===ja?n??null:bp(c),v=g=>{g.preventDefault(),f(),queueMicrotask(()=>_p(e,k,d||null))},S=a!==Wa&&a!==ja;return l`<${L}
    class="menu repeat"
    label=${s("command.repeat")}
    close=${f}
    place=${g=>bt(g,t)}
  >
    <form ref=${p} onSubmit=${v}>
      <${Ga}
        label=${s("field.recurrence")}
        value=${a}
        all=${[[Wa,s("repeat.never")],...ha.map(g=>[g,_t(s(`repeat.${g}`))]),...n&&!r?[[ja,s("repeat.asItIs")]]:[]]}
        choose=${h}
        autofocus
      />
      ${S&&l`
        <${Uk} ...${{choice:c,change:$}} />
        ${c.often==="WEEKLY"&&l`<${qk} ...${{choice:c,change:$}} />`}
        ${c.often==="MONTHLY"&&l`<${Ga}
          label=${s("repeat.which")}
          value=${c.monthly}
          all=${[["day",s("repeat.sameDay")],["nth",_t(ga(c.nth))],["last",_t(s("repeat.lastDay"))]]}
          choose=${g=>$({monthly:g})}
        />`}
        <${Ga}
          label=${s("repeat.counted")}
          value=${c.fromCompletion?"completion":"due"}
          all=${[["due",_t(s("repeat.from.due"))],["completion",_t(s("repeat.from.completion"))]]}
          choose=${g=>$({fromCompletion:g==="completion",...g==="completion"&&c.ends==="count"&&{ends:"never"}})}
        />
        <${Fk} ...${{choice:c,change:$}} />
        ${!e.dueDate&&l`<${Va}
          label=${s("field.dueDate")}
          type="date"
          value=${d}
          min="1970-01-01"
          max="9999-12-31"
          required=${!c.fromCompletion}
          onInput=${({currentTarget:g})=>m(g.value)}
        />`}
      `}
      <p class="said" role="status">${k&&_t(Ct(k))}</p>
      <div class="split end">
        <button class="btn quiet" type="button" onClick=${f}>${s("cancel")}</button>
        <button class="btn">${s("save")}</button>
      </div>
    </form>
  </${L}>`}var Uk=({choice:e,change:t})=>l`<${Va}
    label=${s(`repeat.interval.${e.often}`)}
    type="number"
    min="1"
    max=${Gf}
    required
    value=${e.interval||""}
    onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
  />`;function qk({choice:{weekdays:e},change:t}){let n=$r(He.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
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
  </fieldset>`}function Fk({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
    <${Ga}
      label=${s("repeat.ends")}
      value=${e}
      all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
      choose=${a=>r({ends:a})}
    />
    ${e==="count"&&l`<${Va}
      label=${s("repeat.count")}
      type="number"
      min="1"
      max=${Gf}
      required
      value=${t||""}
      onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
    />`}
    ${e==="until"&&l`<${Va}
      label=${s("repeat.lastOn")}
      type="date"
      max="9999-12-31"
      required
      value=${n}
      onInput=${({currentTarget:a})=>r({until:a.value})}
    />`}
  `}function Va({label:e,...t}){let n=We();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function Ga({label:e,value:t,all:n,choose:o,autofocus:r}){let a=We();return l`<div class="field">
    <label for=${a}>${e}</label>
    <select
      class="input"
      id=${a}
      autofocus=${r}
      onChange=${({currentTarget:i})=>o(i.value)}
    >
      ${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
    </select>
  </div>`}var Gr=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var lc="kind task { id key title status deletedAt }",Yf=`query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${Q} relations { ${lc} } } }
}`,zf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${je} task { ${Q} relations { ${lc} } }
  }
}`,Zf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${je} task { ${Q} relations { ${lc} } }
  }
}`;var Jf=(e,t,n)=>cc(e,t,n,!0),Qf=(e,t,n)=>cc(e,t,n,!1);async function cc({id:e,key:t},n,o,r,a=!1){Tt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await Hk(e,n,o,r,i);c.length?Po(K(c[0]),"relations"):a?C({text:s("undo.done",{task:t})}):Te(i,()=>{let d=M(e);d&&cc(d,n,o,!r,!0)},`/t/${t}`)}function Hk(e,t,n,o,r){let a=B("change"),i=M(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Z(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ve(a,"relateTasks",zf,d,[e],u):ve(a,"unrelateTasks",Zf,d,[e],u)}function Xf(){let e=ba.value,t=e&&V(e.id).value;return t?l`<${Bk} key=${e.what+e.id} asked=${e} task=${t} />`:null}function Bk({asked:{what:e,anchor:t},task:n}){let[o,r]=w(Gr[0]),[a,i]=w(""),[c,u]=w(null),[d,m]=w(new Map),p=O=>e==="under"?Kk(O,n):Wk(n,o,O),$=O=>Fa(O,d,p),f=$(a),h=Math.max(0,f.findIndex(({id:O})=>O===c)),k=T(null);k.current=f[h]?.id??null;let v=qo(h);I(()=>{if(m(new Map),a.trim().length<2)return;let O=!1,H=ce=>{O||(u(k.current),m(ce))},N=setTimeout(()=>Ha(a,e==="under"?n.team.id:void 0).then(H,()=>{}),qa);return()=>{O=!0,clearTimeout(N)}},[a]);let S=()=>{ba.value=null},g=O=>{O&&(S(),e==="under"?Oa(n,O):Jf(n,o,jk(O)))},E=O=>u(f[O]?.id??null),A=s(`command.${e}`);return l`<${L}
    class="menu finds"
    label=${A}
    close=${S}
    place=${O=>bt(O,t)}
  >
    ${e==="relate"&&l`<select
      class="input"
      aria-label=${s("relations.kind")}
      value=${o}
      onChange=${j(O=>r(O))}
    >
      ${Gr.map(O=>l`<option key=${O} value=${O}>${s(`relations.${O}`)}</option>`)}
    </select>`}
    <${Uo}
      ...${{typed:a,type:i,at:h,move:E}}
      count=${f.length}
      label=${s("picker.find")}
      longest=${200}
      take=${O=>g(O===a?f[h]:$(O)[0])}
    />
    <div role="listbox" id="choices" aria-label=${A} ref=${v}>
      ${f.map((O,H)=>l`<div
          class="o"
          role="option"
          id=${`choice-${H}`}
          key=${O.id}
          aria-selected=${H===h}
          onPointerMove=${()=>u(O.id)}
          onClick=${()=>g(O)}
        >
          <${oe} kind="status" value=${O.status} mute />
          <span>${O.title}</span>
          <code class="end">${O.key}</code>
        </div>`)}
    </div>
    ${f.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
  </${L}>`}function Kk(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?M(n.parentId):null)if(n.id===t.id)return!1;return!0}var Wk=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),jk=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var Ya=36e5,e$="09:00",Gk=3;function za(e){let t=Math.ceil((Date.now()+Gk*Ya)/Ya)*Ya,n=Y(R.value,7-ht(R.value));return[...bo(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",yo(Y(R.value,1),e$)],["week",yo(n,e$)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function Za({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=p=>{r(),queueMicrotask(p)},d=p=>{let $=p.key==="ArrowDown"?1:p.key==="ArrowUp"?-1:0,f=[...c.current?.querySelectorAll("button")??[]];$&&(p.preventDefault(),f[(f.findIndex(h=>h===document.activeElement)+$+f.length)%f.length].focus())},m=p=>{p.preventDefault();let[$,f]=String(new FormData(p.currentTarget).get("until")).split("T");f&&u(()=>o(yo($,f)))};return l`<${L}
    class="menu"
    label=${e}
    close=${r}
    place=${p=>bt(p,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
      ${n.map(({key:p,icon:$,text:f,aside:h,take:k},v)=>l`<button
          class="o"
          role="menuitem"
          key=${p}
          autofocus=${v===0}
          onClick=${()=>u(k)}
        >
          <${b} name=${$} />
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
        min=${ko(Date.now()+6e4)}
        max=${i?ko(Date.now()+i*24*Ya):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${L}>`}var Vk=[1,2,7];function t$(){let e=Zn.value,t=e&&V(e.id).value;if(!t)return null;let n=o=>Dl(t,{at:o});return l`<${Za}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...za(n),...Yk(t)]}
    take=${n}
    close=${()=>{Zn.value=null}}
  />`}function Yk(e){let t=e.dueDate;return Vk.filter(n=>!t||Y(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(yo(Y(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Dl(e,{beforeDue:`P${n}D`})}))}function Ae(e){let[t,n]=w({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await zk(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function zk(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=K(a):o||=K(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=xe(r)}return{errors:n,whole:o}}function q({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=We(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
  </div>`}var Se=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var uc=({owner:e,team:t})=>e?.id===x.value?.id||t!==null&&(t.myRole==="ADMIN"||x.value?.role==="ADMIN");function bn(){let e=nt.value;if(!Xn.value)return null;let t=()=>{ue.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${No.value}
      title=${No.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${b} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=Xn.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await ge(ka,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await Qn()};return l`
    ${Kp.value&&uc(e)&&l`<button
      class="btn quiet"
      onClick=${n}
      disabled=${No.value}
    >
      <${b} name="save" />
      <span>${s("views.update")}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
      <${b} name="pen" />
      <span>${s("views.this")}</span>
    </button>
  `}var Ja=()=>{ue.value=""};function o$(e){let t=new URLSearchParams(z.peek().query);e?t.set("saved",e):t.delete("saved"),Rs(t)}function r$(){let[e]=w(nt.peek()),[t,n]=w(!e),[o]=w(B("view")),r=t||e?.owner?.id===x.value?.id,a=!t&&e!==void 0&&!uc(e),i=Ae(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:p={},orderBy:$=[],groupBy:f=null}=Xn.peek()??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:p,orderBy:$,groupBy:f},{createView:S}=await _(Mp,{input:v,key:o});return S.view&&await n$(S.view.id,s("views.saved",{view:S.view.name})),S}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:k}=await _(ka,{id:e.id,input:h});return k.errors.length||await n$(e.id,s("views.updated",{view:String(u)})),k}),c=async()=>{!e||!await ge(Pp,{id:e.id},s("views.deleted",{view:e.name}))||(Ja(),o$(""),await Qn())};return l`<${L} class="small" labelledby="view-title" close=${Ja}>
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
            ${r&&l`<${Zk} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button type="button" class="btn quiet" onClick=${()=>n(!0)}>
          <${b} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${Ja}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${L}>`}async function n$(e,t){await Qn(),Ja(),o$(e),C({text:t})}function Zk({team:e,error:t}){let n=te.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${q} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${q}>`}function s$({task:{recurrence:e}}){if(!e)return null;let t=_t(Ct(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${b} name="repeat" /></span>`}var Jk=100,Qk=50,dc=new Set,a$=0;function Qa(e){dc.add(e),clearTimeout(a$),a$=setTimeout(mc,Jk)}async function mc(){let e=[...dc].slice(0,Qk);if(e.length){try{let{tasks:t}=await _(Yf,{ids:e});for(let n of t.nodes)le(n);for(let n of e)dc.delete(n)}catch{return}mc()}}ee.subscribe(e=>{e==="sync"&&mc()});Ce(({subjectId:e,changes:t})=>{Pn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Qa(e)});Ke(async()=>{for(let{id:e,relations:t}of Ps())t&&Qa(e)});function pc({task:e}){return V(e.id).value??(Nd(e.id)?null:e)}var i$=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(pc).flatMap(t=>t&&!t.deletedAt&&Z(t)?[t]:[]);var l$=e=>e.blocked&&Z(e)&&fe(e),c$=({task:e})=>l$(e)&&l`<${Xk} task=${e} />`;function Xk({task:e}){let t=d$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
    <${b} name="blocked" />
  </span>`}var u$=({task:e})=>l$(e)&&l`<${ew} task=${e} />`;function ew({task:e}){let t=d$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
    <${b} name="blocked" />
    <span>${t.length?be("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
  </p>`:null}function d$(e){let t=!e.relations;return I(()=>{t&&Qa(e.id)},[e.id,t]),i$(e)}function m$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
    <i class="pie" style=${{"--part":`${100*t/n}%`}} />
    ${s.number(t)}
    /
    ${s.number(n)}
  </span>`}var Bo=({task:e})=>l`
  <${c$} task=${e} />
  <${s$} task=${e} />
  <${m$} task=${e} />
  <${lp} task=${e} />
`;var tw=matchMedia("(prefers-reduced-motion: reduce)"),p$=D(()=>Ue.value.size>0);function f$({id:e,mark:t}){let n=V(e).value,o=ho(()=>$e.value===e).value,r=ho(()=>Ue.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{ze.value=e}}
      onClick=${u=>{!u.shiftKey&&!p$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?fl(e):Er(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>ro(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${p$.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?fl(e):Er(e)}
      />
      <${ft} task=${n} kind="status" can=${n.can.changeStatus}>
        <${oe} kind="status" value=${n.status} mute />
      </${ft}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${Fo} task=${n} most=${3} />
        <${Bo} task=${n} />
      </span>
      <${ft} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${hn} task=${n} />`:l`<${b} name="calendar" class="hint" />`}
      </${ft}>
      <${ft} task=${n} kind="priority" can=${n.can.update}>
        <${oe} kind="priority" value=${n.priority} />
      </${ft}>
      <${ft} task=${n} kind="assignee" can=${n.can.assign}><${ae} user=${n.assignee} /></${ft}>
    </div>
  </li>`}function ft({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{Be.value={kind:t,ids:$$(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var $$=e=>Ue.peek().has(e)?[...Ue.peek()]:[e];function ro(e,t){if(e.shiftKey)return;e.preventDefault(),ze.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Be.value={kind:"actions",ids:$$(t),anchor:a?r:{x:n,y:o}}}function Ko(){let e=T(null);return I(()=>Ce(t=>{Js.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);tw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var nw=200;function Xa({query:e}){let t=T(0),[n,o]=w(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=j(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ve({q:r.current})},nw)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function yn(){return te.value.length>0&&l`<button class="btn new" onClick=${()=>Wt()} aria-keyshortcuts="N">
      <${b} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function h$(){return te.value.length>0&&l`<button class="btn quiet" onClick=${()=>Wt()}><${b} name="plus" />${s("command.new")}</button>`}function Lt(){let{query:e}=z.value,t=e.get("assignee"),n=o=>Ve({assignee:o});return l`
    ${Ie.value.length>1&&l`<${Yt}
      name="team"
      query=${e}
      options=${Ie.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function Yt({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${j(r=>Ve({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function Wo({query:e}){let t=vt.value.map(n=>[n.id,n.name]);return l`<${Yt}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function jo({query:e}){let t=e.get("label")??"",n=Kd(an.value?.id);if(!n.length&&!t)return null;let o=Bs(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${Yt} name="label" query=${e} options=${a} />`}function v$({query:e}){let t=e.get("stage")??"",n=It(an.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${Yt} name="stage" query=${e} options=${n} />`}function ei({query:e}){let t=Kt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${Yt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ze(e,t,n){let o=oa(e,t,n),r=xt(()=>xm(o)??new Do(e,t,n),[o]);return G(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>x.peek()?ra(o,r):r.close()),[r]),r}function kn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},p=!1,$=0,f=()=>{p=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(f,350):0,k=()=>{let N=document.elementsFromPoint(m.x,m.y).find(ce=>ce.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(N??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let H=d?.getBoundingClientRect(),N=H?m.x>H.right-48?1:m.x<H.left+48?-1:0:0;if(N&&d){let ce=d.scrollLeft;d.scrollLeft+=N*9,d.scrollLeft!==ce&&k()}$=requestAnimationFrame(v)},S=H=>{if(m={x:H.clientX,y:H.clientY},!(!p&&Math.hypot(m.x-o,m.y-r)<6)){if(!p&&n)return g("cancel")();p||f(),k()}},g=H=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[N,ce]of O)removeEventListener(N,ce,!0);p&&(addEventListener("click",fc,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",fc,!0)),t[H]())},E=H=>{H.key==="Escape"&&(p&&H.preventDefault(),g("cancel")())},A=H=>{p&&H.preventDefault()},O=[["pointermove",S],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",E],["touchmove",A],...n?[["contextmenu",fc]]:[]];for(let[H,N]of O)addEventListener(H,N,{capture:!0,passive:!1})}function fc(e){e.stopPropagation(),e.preventDefault()}function g$(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of it){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>it.indexOf(a.status)>it.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Mt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Vr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Go=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var ow="";function Yr(e,t,n,o){let r=$=>M($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${M(t[n-1])?.rank??""}${ow}`,u=o&&!Vr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&b$(Go(u))},m=e.key||e.title,p=u?rw(m,u):s("did.arranged",{task:m});return y$(e,d,{rank:c,...u&&Go(u)},p,sw(e))}var rw=(e,t)=>t.stage?s("did.staged",{task:e,to:Mt(t)}):s(`did.${t.status}`,{task:e}),b$=e=>"stage"in e?{stageId:e.stage?.id}:e;async function y$(e,t,n,o,r,a=B("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:Ed,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:p}=await ve(a,"moveTask",Sd,{id:i,input:t},[i],c,u);if(d.length)return C({bad:!0,text:s("did.refused",{what:o,why:K(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,Ys(p,n)):C({text:o})}function sw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=M(t);if(!d)return;let m={rank:o,...c},p=B("change");_e(t,p,m);let $=u&&await aw(i.id,t,u),f=d.status!==r||d.stage?.id!==a?.id,h={...$||iw(e),...f&&b$(c)};return y$(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,p)}}async function aw(e,t,n){try{let{above:o,below:r}=await _(_d,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function iw(e){let t=Eo([{field:"RANK",direction:"ASC"}]),n,o;for(let r of rn())r.id===e.id||!fe(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var lw=[{field:"RANK",direction:"ASC"}],cw=[{field:"UPDATED_AT",direction:"DESC"}],ni=D(()=>{let e=an.value?.stages??[],t=JSON.stringify([e,z.value.query.get("cancelled")]);return t!==$c.key&&($c={key:t,columns:g$(e,z.value.query.get("cancelled")==="1")}),$c.columns}),$c={key:"",columns:[]},w$=e=>ni.peek().find(t=>t.id===e),vc=e=>ni.peek().find(t=>Vr(e,t)),qe=y(null),ti=y({x:0,y:0,width:0}),wn=y("");function x$({place:{query:e}}){let t=e.get("cancelled")==="1",n=ni.value,o=n.length>4?"many":n.length>3?"four":"",r=Ko();return I(()=>{let a=Ee(()=>{r.current?.classList.toggle("carrying",qe.value!==null)});return()=>{a(),qe.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${nt.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${Lt} /><${bn} /><${yn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${Xa} query=${e} />
      <${Wo} query=${e} />
      <${ei} query=${e} />
      <${jo} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Ve({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${dw} key=${a.id} column=${a} want=${uw(a,tt(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${wn}</p>
    <${gw} />
  </div>`}var uw=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function dw({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ze(t,Z({status:o})?lw:cw,{size:50}),i=ho(()=>$w(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=mw(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${oe} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${Mt(e)}</h2>
      <${fw} count=${a.ready.value?u:null} limit=${pw(t)?null:r?.limit} />
      ${Z({status:o})&&te.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:Mt(e)})}
        title=${s("command.new")}
        onClick=${()=>Wt({status:o,...Go(e)})}
      >
        <${b} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${J} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(p=>[...i===p?[l`<${k$} key="slot" />`]:[],d.get(p)])}
            ${i===null&&l`<${k$} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${de} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function mw(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${vw} key=${n} id=${n} />`])),t.current}var pw=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function fw({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function $w(e,t){let n=qe.value;if(!(n?.over.id!==e.id||!S$(n,t)))return Z(e)?n.before:t[0]??null}var k$=()=>l`<li class="slot" />`;function S$({id:e,over:t,before:n},o){let r=M(e);return!r||!Vr(r,t)?!0:Z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var E$=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),so=(e,t)=>E$(e,t).map(n=>n.dataset.task??"");function hw(e,t,n){let o=E$(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function _$(e,t){let n=so(t,"");return n[n.indexOf(e)+1]??null}function vw({id:e}){let t=V(e).value,n=ho(()=>qe.value?.id===e?qe.value.by:null).value;if(!t)return null;let o=`tk${Z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{ze.value=e}}
      onClick=${()=>Ht(t)}
      onPointerDown=${a=>t.can.changeStatus&&kn(a,{lift:i=>{let c=vc(t);c&&(qe.value={id:e,over:c,before:_$(e,c),by:"pointer"}),ti.value=i},over:(i,c,{y:u})=>{let d=w$(i);ti.value={...ti.value,...c},d&&kw(d,hw(d,e,u))},drop:()=>hc(e),cancel:()=>I$(e)})}
      onContextMenu=${a=>ro(a,e)}
      onKeyDown=${a=>bw(a,t)}
    >
      <${T$} task=${t} />
    </button>
  </li>`}var T$=({task:e})=>l`
    <p>${e.title}</p>
    <${Fo} task=${e} most=${5} />
    <div>
      <${oe} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${hn} task=${e} />
      <${Bo} task=${e} />
      <${ae} user=${e.assignee} />
    </div>
  `;function gw(){let e=qe.value,{x:t,y:n,width:o}=ti.value;if(e?.by!=="pointer")return null;let r=M(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${T$} task=${r} />
    </div>`}function bw(e,t){let n=qe.value?.id===t.id?qe.value:null;if(e.key===" "){if(e.preventDefault(),n)return hc(t.id);t.can.changeStatus&&Sw(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?ww(n,o):xw(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=ni.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=so(c,t.id);qe.value={...n,over:c,before:u[A$(n)]??null},wn.value=Mt(c),yw(c)}else e.key==="Escape"?(e.preventDefault(),I$(t.id)):e.key==="Enter"&&(e.preventDefault(),hc(t.id))}var yw=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function kw(e,t){let n=qe.peek();n&&(n.over.id!==e.id||n.before!==t)&&(qe.value={...n,over:e,before:t})}function A$({id:e,over:t,before:n}){let o=so(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function ww(e,t){if(!Z(e.over))return;let n=so(e.over,e.id),o=Math.max(0,Math.min(n.length,A$(e)+t));qe.value={...e,before:n[o]??null},wn.value=s("board.spot",{column:Mt(e.over),at:o+1,n:n.length+1})}function xw(e,t){let{id:n}=e,o=vc(e);if(!o)return;let r=so(o,n),a=so(o,"").indexOf(n)+t;!e.can.changeStatus||!Z(e)||a<0||a>r.length||(Yr(e,r,a),wn.value=s("board.spot",{column:Mt(o),at:a+1,n:r.length+1}),ye(`.board [data-task="${n}"]`))}function Sw(e){let t=vc(e);t&&(qe.value={id:e.id,over:t,before:_$(e.id,t),by:"keys"},wn.value=s("board.lifted",{task:e.title,column:Mt(t)}))}function hc(e){let t=qe.value,n=M(e);if(qe.value=null,!t||!n)return;let o=w$(t.over.id);if(!o)return void(wn.value=s("board.cancelled"));wn.value=s("board.dropped",{task:n.title,column:Mt(o)});let r=so(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Z(o)?S$(t,r)&&Yr(n,a,i<0?a.length:i,o):lt(n,Go(o)),ye(`.board [data-task="${e}"]`)}function I$(e){qe.value=null,wn.value=s("board.cancelled"),ye(`.board [data-task="${e}"]`)}var Ew=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],_w=6,Tw=4,yt=y(null),zr=y(""),D$=y("");function C$({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:R.value:`${o}-01`),c=Array.from({length:t?7:_w*7},(v,S)=>Y(i,S)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),d=Ze({...tt(e),from:c[0],to:c.at(-1)},Ew,{size:100,all:!0}),m=Map.groupBy(d.ids.value,v=>V(v).value?.dueDate),p=d.more.value?d.total.value:d.ids.value.length,$=Ko(),f=T(!1);f.current||=d.ready.value||!!d.failed.value,I(()=>()=>{yt.value=null},[]);let h=v=>Ve(t?{week:Y(i,7*v)}:{month:Cw(o,v)}),k=v=>Ve({view:v,week:"",month:""});return Aw(d.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${d.ready.value?s("calendar.count",{n:p}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${Lt} /><${bn} /><${yn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${b} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Ve({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${b} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>k("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>k("week")}>${s("calendar.week")}</button>
      </div>
      <${Wo} query=${e} />
      <${jo} query=${e} />
    </div>
    ${d.failed.value&&l`<${J} problem=${d.failed.value} retry=${()=>d.load()} />`}
    ${!d.ready.value&&!d.failed.value&&l`<div class=${f.current?"narrow":""}>
      <${de} rows=${8} />
    </div>`}
    ${d.ready.value&&!p&&l`<div class="card narrow">
      <${re} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${re}>
    </div>`}
    ${f.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Iw}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:Tw}
            ids=${m.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${s(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${zr}</p>
  </div>`}function Aw(e){let t=T(!1);G(()=>{!e||t.current||(t.current=!0,jn.peek()&&Cs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Iw({day:e,out:t,most:n,ids:o}){let r=yt.value,a=D$.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${te.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Wt({dueDate:e})}
    >
      <${b} name="plus" />
    </button>`}
    <ul>
      ${i.map(d=>l`<${Dw} key=${d} id=${d} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{D$.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Dw({id:e}){let t=V(e).value;if(!t)return null;let n=yt.value?.id===e,o=t.overdue&&Z(t),r=a=>t.can.update&&kn(a,{lift:()=>{yt.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(yt.value={id:e,over:i})},drop:()=>R$(e),cancel:()=>N$(e)});return l`<li>
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
      onContextMenu=${a=>ro(a,e)}
      onClick=${()=>Ht(t)}
      onKeyDown=${a=>Ow(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var O$={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Ow(e,t){let n=yt.value?.id===t.id?yt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),yt.value={id:t.id,over:t.dueDate},zr.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),R$(t.id);else if(n&&O$[e.key]){e.preventDefault();let o=Y(n.over,O$[e.key]);yt.value={id:t.id,over:o},zr.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),N$(t.id))}function R$(e){let t=yt.value?.over,n=M(e);yt.value=null,!(!t||!n)&&(zr.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),lt(n,{dueDate:t}),ye(`.cal [data-task="${e}"]`))}function N$(e){yt.value=null,zr.value=s("board.cancelled"),ye(`.cal [data-task="${e}"]`)}function Cw(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var L$=`mutation Login($input: LoginInput!) { login(input: $input) { ${In} } }`,Rw=`mutation Register($input: RegisterInput!) { register(input: $input) { ${In} } }`,Nw="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Lw="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Mw=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${In} session { id } }
}`,Pw=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Uw="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",qw="query Registration { instance { registrationOpen } }";function Pt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Fw=()=>{let e=ne.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function gc(e,t=Fw()){return e?.token&&(pr(e),X(t,{replace:!0})),e}function M$(){let e=Ae(async({email:t,password:n})=>gc((await Me(L$,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Pt}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${dr.value&&l`<p class="note" role="status">${s(dr.value)}</p>`}
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
  </${Pt}>`}function P$(){let[e,t]=w(!0);I(()=>{Me(qw,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return gc((await Me(Rw,{input:c})).register,"/")});return l`<${Pt}
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
  </${Pt}>`}function U$(){let[e,t]=w(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await Me(Lw,{email:o});return r.ok&&t(o),r});return l`<${Pt}
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
  </${Pt}>`}function q$(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??ne.peek().query.get("token")??location.hash.slice(1)),[t,n]=w("");I(()=>{X("/reset",{replace:!0}),e&&Me(Pw,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(K(a))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:a}=await Me(Mw,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Me(L$,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Me(Nw,{id:a.session.id},{token:i.token}).catch(()=>{}),gc(i,"/")});return l`<${Pt}
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
  </${Pt}>`}function F$(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=w(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Me(Uw,{token:e});n(a.errors.length?"bad":"proved");let i=x.peek();i&&i.id===a.user?.id&&(x.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{X("/confirm",{replace:!0}),e&&o()},[]),l`<${Pt}
    title=${s("confirm.title")}
    form=${{submit:r}}
    after=${l`<p><a href="/">${s(x.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
    ${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
    ${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
    ${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t==="away"&&l`
      <p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
      <button class="btn wide">${s("confirm.again")}</button>
    `}
  </${Pt}>`}var Hw=365;function H$(){let e=Mo.value,t=e&&Lo.value.get(e.id);if(!t)return null;let n=r=>zp(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${Za}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...za(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?ko(Date.parse(t.snoozedUntil)):""}
    days=${Hw}
    close=${()=>{Mo.value=null}}
  />`}var oi=new Map;function B$({id:e,occurredAt:t}){let n=`${e} ${t}`,o=oi.get(n)??y("");return oi.has(n)||(oi.set(n,o),Bw(e).then(r=>{o.value=r},()=>oi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function Bw(e){let{node:t}=await _(zm,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var Kw=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Ww={SECURITY:"/settings",TRANSFER:"/settings"},jw=new Set(["MENTIONED","COMMENTED"]);function W$(){let e=Ea.value,t=Lr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{ee.value==="sync"&&e.failed.peek()&&e.load()},[e,ee.value]);let n=e.notices.value,o=Re.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${jl.map(r=>l`<button
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
    ${e.failed.value&&l`<${J} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Gw} key=${e.show} notices=${n} />`:l`<div class="card">
            <${re} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${re}>
          </div>`:!e.failed.value&&l`<${de} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Kw.map(r=>l`<span>${ot(Ma(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${H$} />
  </div>`}function Gw({notices:e}){let t=T(null),n=T(-1);G(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;_a.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${Vw} key=${a.id} notice=${a} />`)}
  </ul>`}function Vw({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(V(n.id).value??n),p={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(p).flatMap(([k,v])=>v?[k]:[])].join(" "),f=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(ze.value=n.id)}}
  >
    ${o?l`<${ae} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${K$} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${m&&l`<${oe} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
        <b>${m?m.title:e.title}</b>
      </${K$}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(k=>s(`reason.${k}`)).join(", ")}`}
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
        onClick=${({currentTarget:k})=>{Mo.value={id:t,anchor:k}}}
      />
    </span>
  </li>`}function K$({notice:e,children:t}){let n=Yw(e),o=()=>{e.readAt||Ia(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function Yw(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?B$(e):t&&n&&jw.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Ww[o[0]]??null}var bc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${b} name=${t} />
</button>`;function Je(e,t=[],n){let[o,r]=w({data:null,failed:null}),a=T(0),i=Uu(()=>{let c=a.current+=1,u=d=>{c===a.current&&r(d)};return e().then(d=>u(()=>({data:d,failed:null})),d=>u(m=>({...m,failed:d})))},t);return I(()=>{i()},[i]),I(()=>{if(!n)return;let c=0,u=Ce(d=>{n.test(d.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var zw=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Zw=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Jw=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${F} } }`,Qw=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${F} } }`,Xw=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${F} } }`,ex=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${F} } }`,tx=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${F} ok transcript } }`,j$=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],nx={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ri=20;function G$(){return x.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${re} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${re}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${ox} />
    <${rx} />
    <${sx} />
  </div>`}function ox(){let[e,t]=w(""),[n,o]=w(ri),{data:r,failed:a,again:i}=Je(()=>_(zw,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},p)=>{await ge(Jw,{id:d,role:p==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},p)=>{let $=s(p?"admin.reactivated":"admin.deactivated",{who:m});await ge(p?Xw:Qw,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
    ${a?l`<${J} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
                <${ae} user=${d} mute big />
                <div class="who">
                  <strong>${d.name}</strong>
                  <small>
                    ${d.email} · ${s("admin.since",{when:s.date(bo(d.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!d.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:d.name})}
                  value=${d.role}
                  onChange=${j(m=>c(d,m))}
                >
                  ${["USER","ADMIN"].map(m=>l`<option value=${m} selected=${m===d.role}>${s(`userRole.${m}`)}</option>`)}
                </select>
                ${d.id!==x.value?.id&&l`<button
                  class="btn quiet"
                  onClick=${()=>u(d,!d.active)}
                >
                  ${s(d.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${d.name}</span>
                </button>`}
              </li>`)}
          </ul>`:l`<${de} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ri))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function rx(){let[e,t]=w(""),[n,o]=w(ri),{data:r,failed:a,again:i}=Je(()=>_(Zw,{status:j$.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ge(ex,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${j(t)}>
        <option value="">${s("any.status")}</option>
        ${j$.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
    </div>
    ${a?l`<${J} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${nx[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${re} title=${s("mail.none")}>${s("mail.noneHint")}</${re}></div>`:l`<${de} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ri))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function sx(){let[e,t]=w(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(tx,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${Se} text=${n.whole} />
      <div class="inline">
        <${q}
          name="to"
          label=${s("mail.to")}
          type="email"
          defaultValue=${x.value?.email}
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
  </section>`}function V$(){return l`<div class="wrap">
    <div class="empty">
      <${b} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function z$({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var yc=132,ax=20,kc=28;function Z$({flow:e,width:t}){let n=ix(Math.max(2,...e.map(p=>Math.max(p.completed,p.created)))),o=yc-ax,r=(t-kc-6)/e.length,a=Math.min(26,r*.58),i=p=>kc+r*(p+.5),c=p=>o-p/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:Y$(e,"completed"),created:Y$(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${yc}`} role="img" aria-label=${m}>
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
  </svg>`}var Y$=(e,t)=>e.reduce((n,o)=>n+o[t],0);function ix(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var J$="taskflow.numbers",Vo=y(localStorage.getItem(J$)==="open");function Q$(){let e=Dr(),t=()=>{Vo.value=!Vo.value,localStorage.setItem(J$,Vo.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Vo.value?l`<${wc} /><${xc} />`:l`<dl class="card six ${Or()}">
          ${lx.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Oe(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Vo.value} onClick=${t}>
      <${b} name="live" />
      ${s(Vo.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var lx=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function wc(){let e=Dr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${z$}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${Or()}">
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
      <${Yn} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
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
      <${Yn} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${kt}>
    <${kt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${vt.value.slice(0,4).map(a=>l`<${ae} user=${a} mute />`)}</div>
    </${kt}>
  </dl>`}function kt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Oe(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function xc(){let e=T(null),[t,n]=w(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&De.value&&l`<${Z$} flow=${De.value.flow} width=${t} />`}
    </div>
  </section>`}var cx=[{field:"CREATED_AT",direction:"DESC"}],X$=12,ux=["title","assignee","priority","status"];function eh(){let e=Ze({},cx,{size:X$}),t=e.ids.value.slice(0,X$);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${wc} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${J} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${ux.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${dx} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${re} title=${s("tasks.none")}>${s("overview.none")}</${re}>`:!e.failed.value&&l`<${de} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${xc} /><${jr} class="page narrow card" />`}
  </div>`}function dx({id:e}){let t=V(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var mx=2e3,Sc=new Set,ao=null,si=()=>{},nh=0;function ai(e){return Sc.add(e),()=>Sc.delete(e)}function Ec(){si(),si=pn(vd,()=>({after:ao}),{next:({events:e})=>px(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),nh=setTimeout(oh,mx)}})}function px(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Ec():oh();e.__typename==="StreamReady"&&!ao&&th(null),ao=e.cursor,e.__typename==="StreamEvent"&&th(e.event)}function oh(){ao=null,Ec()}function th(e){for(let t of Sc)t(e)}Oo(({inbox:e})=>{ao||(ao=e?.cursor??null,Ec())});D(()=>x.value?.id).subscribe(()=>{si(),si=()=>{},clearTimeout(nh),ao=null});var rh=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,sh=`query ReadPreferences { preferences { ${rh} } }`,ah=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${F} preferences { ${rh} } }
}`;var Zr=["IN_APP","EMAIL","PUSH"];function ih(){let e=y(null),t=y(null),n=y([]),o=y({}),r=y(!1),a=D(()=>e.value&&n.value.reduce(($,{input:f})=>fx($,f),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:f}=await _(sh,{});$===i&&P(()=>[e.value,t.value]=[f,null])}catch(f){$===i&&(t.value=f)}$===i&&(c=!1)}function m($,f){let h={place:$,input:f};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let k=await p(f);P(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:k},r.value=!k&&!n.peek().length})}),u}async function p($){try{let{errors:f,preferences:h}=(await _(ah,{input:$})).updatePreferences;return f.length?K(f[0]):(e.value=h,c&&d(),"")}catch(f){return xe(f)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function fx(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var $x={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},lh=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],hx="account",vx={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function ch({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=vx[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(yx),u=c.findIndex(m=>m.some(p=>p===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${Zr.map(r=>l`<th scope="col" key=${r}>
            <${b} name=${$x[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${gx(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${Zr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${bx} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function gx({notifications:e}){let t=lh.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...lh,[hx,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function bx({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=_c(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=Zr.filter(p=>p===u?d:n.includes(p));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${Zr.map(u=>l`<td key=${u}>
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
  </tr>`}var _c=(e,t)=>e==="SECURITY"&&t==="EMAIL",yx=e=>[...e.querySelectorAll("input")];var kx=["OFF","DAILY","WEEKLY"],wx=Array.from({length:24},(e,t)=>t),xx=[1,2,3,4,5,6,7],uh=["P1D","P2D","P3D","P7D","P14D"],Sx={quietFrom:"20:00",quietUntil:"07:30"},Ex=900,mh=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${_x} preferences=${e} wanted=${t} />
  <${Tx} preferences=${e} wanted=${t} />
  <${Ax} preferences=${e} wanted=${t} />
</div>`;function Yo({label:e,hint:t,why:n,children:o}){let r=We();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function _x({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Yo}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${kx.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${Tc}
        label=${s("told.weekday")}
        value=${r}
        all=${xx.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${Tc}
        label=${s("told.hour")}
        value=${o}
        all=${wx.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${Yo}>`}function Tx({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?Sx:{quietFrom:null,quietUntil:null}),a=nn.value.replaceAll("_"," ");return l`<${Yo}
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
        <${dh}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${dh}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${Yo}>`}function Ax({preferences:e,wanted:{remindBefore:t}}){let n=t&&!uh.includes(t)?[t]:[],o=[...uh,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Yo} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${Tc}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${Yo}>`}var Tc=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function dh({label:e,value:t,about:n,choose:o}){let[r,a]=w(null),i=T(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,Ex,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function ph({isMeant:e}){let[t]=w(ih),n=T(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),ai(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),G(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${ch} preferences=${t} wanted=${o} /></div>
          <${mh} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${J} problem=${t.failed.value} retry=${t.read} />`:l`<${de} rows=${8} />`}
  </section>`}var Ac="id name service createdAt lastUsedAt error",ii=`query PushDevices { instance { vapidKey } pushDevices { ${Ac} } }`,fh=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${F} device { ${Ac} } }
}`,$h=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${F} deletedId } }`,hh=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${F} device { ${Ac} } } }`;var Ic="taskflow.push",vh="/service-worker.js",io=y("");function Dc(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?Ox()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function gh(e,t){return await Notification.requestPermission()!=="granted"?null:wh(await xh(e),t)}async function bh(){localStorage.removeItem(Ic),io.value="",await(await(await navigator.serviceWorker?.getRegistration(vh))?.pushManager.getSubscription())?.unsubscribe()}async function yh(e){if(io.value="",!(Ix()?.owner!==e||Dc()||Notification.permission!=="granted"))try{let{instance:t}=await _(ii,{});t?.vapidKey&&await wh(await xh(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function kh(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&X(e.open)})}async function wh(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(fh,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Ic,JSON.stringify({owner:t,device:i.id})),io.value=i.id),a}async function xh(e){await navigator.serviceWorker.register(vh);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Dx(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function Ix(){try{return JSON.parse(localStorage.getItem(Ic)??"null")}catch{return null}}function Dx(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Ox=()=>/iPhone|iPad/.test(navigator.userAgent);function Sh(){let{data:e,failed:t,again:n}=Je(()=>_(ii,{}),[io.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${J} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${Rx} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${Cx} vapidKey=${o} isOn=${r.some(({id:a})=>a===io.value)} again=${n} />`}
  </section>`}function Cx({vapidKey:e,isOn:t,again:n}){let[o,r]=w(!1),[,a]=w(0),i=e?Dc():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await gh(e??"",x.peek()?.id??"");u?.errors.length?C({bad:!0,text:K(u.errors[0])}):u&&C({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),C({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function Rx({device:e,again:t}){let[n,o]=w(!1),r=e.id===io.value,a=async()=>{r&&await bh().catch(()=>{}),await ge($h,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ge(hh,{id:e.id});c?.device&&!c.device.error&&C({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
        <${b} name="trash" />
      </button>
    </div>
  </li>`}var Nx=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${F} user { ${tn} } }
}`,Lx=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${F} ok
  }
}`,Mx=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Eh=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${F} } }`,Px=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${F} secret } }`,Ux=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${F} } }`,qx=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${In} } }`,Fx=["READ","WRITE","ADMIN"];function _h({place:e}){let t=Je(()=>_(Mx,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${x.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>on()}>${s("command.signOut")}</button></div>
    </header>
    <${Hx} />
    <${Bx} />
    <${ph} isMeant=${e.key==="notifications"} />
    <${Sh} />
    <${Kx} keys=${o} />
    ${t.failed?l`<${J} problem=${t.failed} retry=${t.again} />`:l`
          <${Wx} rows=${n} keys=${o} again=${t.again} />
          <${Gx} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${Ar}</p>
  </div>`}var Ut=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Hx(){let e=Ae(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(Nx,{input:{name:o,timeZone:r,locale:a,expectedVersion:x.peek()?.version}});return i.user&&(x.value=i.user,C({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=x.value?.timeZone??"UTC";return l`<${Ut} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Se} text=${e.whole} />
      <${q}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${x.value?.name}
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
        ${Object.entries(_s).map(([o,r])=>l`<option value=${o} lang=${o} selected=${He.value.split("-")[0]===o}>${r}</option>`)}
      </${q}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${Ut}>`}function Bx(){let[e,t]=w(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return hl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Ut} id="appearance" title=${s("settings.appearance")}>
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
  </${Ut}>`}var Th=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function Kx({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(Lx,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),C({text:s("settings.passwordChanged")})),i});return l`<${Ut} id="password" title=${s("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${x.value?.email}
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
      <${Th} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${Ut}>`}function Wx({rows:e,keys:t,again:n}){let[o,r]=w(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ge(Eh,{id:c.id},s("settings.revoked"))&&n();return l`<${Ut} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Vx(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${Th} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>on(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${Ut}>`}async function jx(e,t){let{login:n}=await Me(qx,{input:{email:x.peek()?.email??"",password:e,cookie:!0}});return n.token?(pr(n),t&&await _(Eh,{id:t.id}),null):n}function Gx({rows:e,session:t,again:n}){let[o,r]=w(""),[a,i]=w(!1),c=Ae(async({name:m,scope:p,days:$,password:f},h)=>{let k=f?await jx(f,t):null;if(k)return k;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await _(Px,{input:{name:m,scopes:[p],expiresAt:v}});return i(S.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>C({text:s("settings.copied")})),d=async m=>await ge(Ux,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Ut} id="api-keys" title=${s("settings.keys")}>
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
            <${b} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${Se} text=${c.whole} />
      <div class="inline">
        <${q} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${q} name="scope" label=${s("settings.keyScope")} as="select">
          ${Fx.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
  </${Ut}>`}var Vx=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Ah="taskflow.draft.",Yx=50,xn=e=>`${e}.new`,Jr=e=>`${e}.reply`,Qr=e=>`${e}.edit`,Oc=new Map;function Qe(e){let t=Rc(e),n=Oc.get(t);if(n)return n;let o=y(Cc(t)?.text??null);return Oc.set(t,o),o}function Xe(e,t){Qe(e).value=t;let n=Rc(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),zx()}catch{}}Nn.add(async()=>{let e=Rc("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Oc.clear()});var Rc=e=>`${Ah}${x.peek()?.id}.${e}`;function Cc(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function zx(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Ah));if(e.length<=Yx)return;let[t]=e.sort((n,o)=>(Cc(n)?.at??0)-(Cc(o)?.at??0));localStorage.removeItem(t)}var Zx=8e3,qt=y([]);function li(e){let t=()=>{clearTimeout(r),qt.value=qt.peek().filter(i=>i.write!==e)},n=x.peek()?.id,o=(i=!1)=>{t(),a(),x.peek()?.id===n&&cn({...e,keepalive:i})},r=setTimeout(()=>o(),Zx);qt.value=[...qt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function Ih(){let e=qt.peek().map(({write:t})=>t);for(let{send:t}of qt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Ih);Nn.add(Ih);var Dh=D(()=>{let e=[...Ye.value,...qt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Oh=e=>Dh.value.has(e),zt=e=>Ne(e).all.value?.filter(({id:t})=>!Dh.value.has(t))??null;function Ch(e,{id:t,filename:n}){let o=B("change"),r={told:s("files.deleted",{name:n})};li({key:o,field:"deleteAttachment",query:fa,variables:{id:t,key:o},taskIds:[e],note:r})}ln(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void C({bad:!0,text:s("files.notDeleted",{why:K(n)})}):Ne(e).without(t.id));var Nc=20,Lc=e=>`${e}.files`,Rh=e=>e?.split(" ")??[];function zo(e,t){let n=Ne(e),o=n.all.value;return Rh(Qe(Lc(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Oh(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Mc(e,t){Xe(Lc(e),t.length?t.join(" "):null)}function ci(e,t){Mc(e,[...new Set([...Rh(Qe(Lc(e)).peek()),t])])}var ui=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Xr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var Jx=3,Qx=5,Xx=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Fe=y([]),mi=y(""),e0=new Set(["waiting","sending","cut"]),t0=D(()=>Fe.value.some(({state:e})=>e0.has(e))),di=new Map,Pc=new Set,Jo=(e,{place:t,commentId:n}={})=>Fe.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),pi=(e,t)=>Jo(e,t).filter(Ph);function fi(e){return Pc.add(e),()=>{Pc.delete(e)}}function Zt(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=B("file"),c=a?s("files.folder"):n0(e,r,n),u=c?"refused":"waiting",d=r0(r),m={...n,id:i,key:B("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Fe.value=[...Fe.peek(),m],m});return $i(),o.filter(({state:r})=>r==="waiting")}function Uc(e){Sn(e,{state:"waiting",sent:0,why:""}),$i()}function Mh(e){let t=Fe.peek().find(n=>n.id===e);if(t){Fc(e),t.state!=="refused"&&Hh(e);for(let n of Pc)n(e);$i()}}function n0(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Pr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Fe.peek().filter(c=>c.taskId===e&&Ph(c));return Nh(qc(Ne(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Nh(o0(e,n),pi(e,n))>=Nc?s("files.fullComment",{n:Nc}):""}function o0(e,{place:t,commentId:n}){return t?zo(e,t):qc((Ne(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Nh=(e,t)=>new Set([...e,...qc(t)]).size,qc=e=>e.map(({id:t})=>t),Ph=({state:e})=>e!=="refused";function r0({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function $i(){let e=Fe.peek().filter(({state:n})=>n==="sending").length,t=Fe.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,Jx-e))){let o=n.turn+1;Sn(n.id,{state:"sending",turn:o}),s0({...n,turn:o})}}async function s0(e){try{if(await Uh(e,Qx),!Zo(e))return;let t=Ne(e.taskId);if(t.arrived.add(e.id),e.place&&ci(e.place,e.id),await t.loadIfOpen(),!Zo(e))return;mi.value=s("files.arrived",{name:e.name}),Fc(e.id)}catch(t){Zo(e)&&c0(e,t)}finally{$i()}}async function Uh(e,t){let n=await a0(e);if(!n||!Zo(e))return;let{status:o,text:r,seconds:a}=await i0(e,n);if(!(o===204||!Zo(e))){if(!t||o!==404&&!a)throw new es(r);a&&await l0(e.id,a),Zo(e)&&await Uh(e,t-1)}}async function a0({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=Xx.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(up,{input:c,key:t})).createAttachment;if(!d0(e))Hh(e);else if(!u)throw Sn(e,{key:B("change")}),new es(d.map(K).join(" "));return u?.upload??null}function i0({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,p]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,p);c.setRequestHeader("accept-language",He.peek()),c.upload.onprogress=({loaded:m})=>Sn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:p}=c,$=Number(c.getResponseHeader("retry-after")),f=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!f?i(new $t(`HTTP ${m}`)):a({status:m,text:f?p.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new $t("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),di.set(e,()=>c.abort()),c.send(t)})}function l0(e,t){return Sn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Sn(e,{why:""}),n()},t*1e3);di.set(e,()=>{clearTimeout(o),n()})})}var es=class extends Error{};function c0({id:e,taskId:t,name:n},o){let r=o instanceof $t,a=r?s("files.cut"):o instanceof es||o instanceof pe?o.message:"";Sn(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=M(t);Ne(t).opened||C({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function Sn(e,t){Fe.value=Fe.peek().map(n=>n.id===e?{...n,...t}:n)}function Fc(e){Fe.value=Fe.peek().filter(t=>t.id!==e),qh(e)}function qh(e){di.get(e)?.(),di.delete(e)}function Fh(){for(let{id:e}of Fe.peek())Fc(e);mi.value=""}function u0(){for(let{id:e,state:t,turn:n}of Fe.peek())t!=="waiting"&&t!=="sending"||(Sn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),qh(e))}var d0=e=>Fe.peek().some(t=>t.id===e),Zo=({id:e,turn:t})=>Fe.peek().some(n=>n.id===e&&n.turn===t);function Hh(e){_(fa,{id:e,key:B("change")},{keepalive:!0}).catch(()=>{})}ee.subscribe(e=>{if(e==="sync")for(let{id:t}of Fe.peek().filter(n=>n.state==="cut"))Uc(t)});Ee(()=>{let e=t=>t.preventDefault();if(t0.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Lh=x.peek()?.id;D(()=>x.value?.id).subscribe(e=>{if(!e)return u0();e!==Lh&&Fh(),Lh=e});Nn.add(async()=>Fh());var lo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ne(e).isStale()&&(r.preventDefault(),m0(e,t))}});async function m0(e,t){try{let n=await Ne(e).fresh(t);if(!n?.url)return void C({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){C({bad:!0,text:xe(n)})}}var Hc=y(null);function ns(e,t){Hc.value={taskId:e,id:t}}var ts=()=>{Hc.value=null};function Bh(){let e=Hc.value,t=e?(zt(e.taskId)??[]).filter(ut):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&ts()},[e,n]),I(()=>ts,[]),!e||n<0?null:l`<${p0} taskId=${e.taskId} pictures=${t} at=${n} />`}function p0({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=f0(e,o),u=p=>ns(e,t[(n+p+t.length)%t.length].id),d=t.length>1,m=p=>{let $=p.key==="ArrowRight"?1:p.key==="ArrowLeft"?-1:0;!$||!d||(p.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${L} class="lightbox" label=${o.filename} close=${ts}>
    <div class="frame" onKeyDown=${m}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${d&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${lo(e,o)}>
            <${b} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${ts} autofocus>
            <${b} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${p=>p.target===p.currentTarget&&ts()}
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
          <${b} name="back" />
        </button>
        <button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
          <${b} name="next" />
        </button>
      `}
    </div>
  </${L}>`}function f0(e,{id:t,url:n}){let[o,r]=w({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Ne(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(p=>({url:p?.url??null,problem:p?"":s("files.gone")})).catch(p=>({url:null,problem:xe(p)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Ne(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function hi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===x.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${$0} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,d=({currentTarget:m})=>{Kh(m),Ch(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${ut(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>ns(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${lo(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${b} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${lo(e.id,t)}>
      <${b} name="save" />
    </a>
    ${fp(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${d}
    >
      <${b} name="trash" />
    </button>`}
  </li>`}var $0=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>$a(e.id,t)}
        />`:l`<${b} name="file" />`}
  </span>`;function vi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{Kh(m),Mh(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
    <span class="open">
      <span class="thumb"><${b} name="file" /></span>
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
    <button class="icon" aria-label=${d} title=${d} onClick=${u}><${b} name="close" /></button>
  </li>`}function Kh(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];ye(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Wh({task:e}){let t=$p(e),n=zt(e.id)??[],o=Jo(e.id),r=dt(e),a=Pr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${mi.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${Bc}
          label=${s("files.add")}
          take=${i=>Zt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${J} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${hi} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${vi} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${Bh} />
  `}function Bc({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(od(r))}
    />
    <button
      type="button"
      class=${n?"btn quiet":"icon"}
      data-add=${n}
      aria-label=${n?void 0:e}
      title=${e}
      onClick=${()=>o.current?.click()}
    >
      <${b} name="files" /> ${n&&e}
    </button>
  `}function jh({task:e}){let{id:t,recurrence:n,can:o}=e,r=Vt.value?.id===t?Vt.value.why:"",a=({currentTarget:i})=>{zn.value={id:t,anchor:i}};return l`
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
          <${b} name="repeat" />
          <span class="sr">${s("field.recurrence")}: </span>
          <span>${n?_t(Ct(n)):s("repeat.never")}</span>
        </button>
        ${n&&l`<${h0} task=${e} />`}
        ${r&&l`<p class="error" role="alert">${r}</p>`}
      </div>
    </dd>
  `}function h0({task:e}){let t=g0(e),n=t?.next?V(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${ll(n)}</a></p>`;if(!Z(e))return null;let{upcoming:o}=t;return l`<p class="coming">
    ${o.length?l`<span>
          ${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${v0(r)}</time>`)}
        </span>`:l`<span>${s("repeat.last")}</span>`}
    ${o.length>0&&e.can.changeStatus&&l`<button
      class="btn quiet"
      onClick=${()=>Tp(e,o[0])}
    >
      ${s("repeat.skip")}
    </button>`}
  </p>`}var v0=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function g0({id:e,version:t,waiting:n}){let[o,r]=w(null),a=ee.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(Sp,{id:e});!u||i||(u.nextOccurrence&&le(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}var Jt=y(null),Kc=y(""),Gh=()=>({row:".row",name:s("order.manual"),said:Kc});function gi(e,t,n=Gh()){let o=ct(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!b0(e)||!M(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;kn(e,{lift:()=>{Jt.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(p=>d<y0(i.querySelector(`[data-task="${p}"]`)));Jt.value={id:o,before:m??null}},drop:()=>{let c=Jt.value?.before??null;Jt.value=null,c!==(t[t.indexOf(o)+1]??null)&&Vh(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{Jt.value=null}})}function bi(e,t,n=Gh()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?ct(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!M(r)?.can.changeStatus||(Vh(r,t.filter(i=>i!==r),a,n),ye(`${n.row}[data-task="${r}"] [data-go]`))}function Vh(e,t,n,{name:o,said:r}){let a=M(e);a&&(Yr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var b0=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function y0(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function En({ids:e,label:t,arranged:n=!1}){let o=Ko(),r=os(o,e),a=Math.max(0,...e.map(u=>M(u)?.key.length??0)),i=n?Jt.value:null,c=n&&{onPointerDown:u=>gi(u,e),onKeyDown:u=>bi(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    ...${r}
    ...${c}
  >
    ${e.map(u=>l`<${f$} key=${u} id=${u} mark=${i&&Wc(u,i)} />`)}
  </ul>`}function os(e,t){let n=T(-1);return G(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(ct(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Wc=(e,t)=>e===t.id?"held":e===t.before?"next":"";function Yh({task:e}){let t=T(null),n=(e.relations??[]).flatMap(u=>{let d=pc(u);return d?[{kind:u.kind,other:d}]:[]}),o=Gr.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=os(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&fe(e)&&e.version>0,i=Tt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
    <div class="head">
      <h3 id="relations-title">${s("field.relations")}</h3>
      ${a&&l`<button
        class="btn quiet"
        data-field="relate"
        aria-haspopup="dialog"
        title=${`${s("command.relate")} (B)`}
        onClick=${()=>Ur("relate",e.id)}
      >
        <${b} name="plus" /> ${s("relations.add")}
      </button>`}
    </div>
    ${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
            <h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
            <ul aria-labelledby=${`relations-${u}`}>
              ${d.map(({other:m})=>l`<${k0} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
            </ul>
          `)}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function k0({task:e,kind:t,other:n}){let o=M(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Z(n)?"related":"related closed"} data-task=${n.id}>
    <${oe} kind="status" value=${n.status} />
    <a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
    ${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
    ${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
    ${(e.can.update||o?.can.update)&&l`<button
      class="icon"
      aria-label=${r}
      title=${r}
      onClick=${()=>Qf(e,t,n)}
    >
      <${b} name="close" />
    </button>`}
  </li>`}var w0=300;function zh({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Il(t).catch(()=>{}),w0)},d=[ai(m=>(!m||m.task?.id===t)&&u()),Ce(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Rp(n),a=Ro.value?.id===t?Ro.value.why:"",i=({currentTarget:c})=>{Zn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=Cl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
          <${b} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>Ol(t,c)}
          >
            <${b} name="close" />
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
      <${b} name="later" />
      <span>${s(o?"reminder.another":"reminder.set")}</span>
    </button>`}
    ${a&&l`<p class="error" role="alert">${a}</p>`}
  </div>`}var x0=200,S0=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function Jh({task:e}){let[t,n]=w(""),[o,r]=w(()=>new Set),a=T(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:p,team:$,...f}=Zh(m,e,o);a.current?.focus(),f.title&&(n(""),r(new Set),!await mf(e,f)&&!a.current?.value&&n(m))},c=d=>{let m=E0(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),pf(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
    <${b} name="plus" />
    <${Wr}
      field=${a}
      line=${t}
      write=${n}
      marks=${Zh(t,e,o).marks}
      unmark=${u}
      label=${s("subtasks.new")}
      placeholder=${s("subtasks.add")}
      paste=${c}
    />
    ${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
  </form>`}var Zh=(e,{team:t},n)=>Ua(e,{today:R.value,language:He.value.split("-")[0],teams:[],people:()=>St(t.id),home:t,plain:n}),E0=e=>e.split(/\r?\n/).map(t=>t.replace(S0,"").replace(/\s+/g," ").trim().slice(0,x0)).filter(Boolean);var Qh=y("");function Xh({task:e}){uf(e);let t=df(e.id),n=t.map(u=>V(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&fe(e),i=Tt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
    <div class="head">
      <h3 id="subtasks-title">${s("subtasks.title")}</h3>
      ${o>0&&l`
        <span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
        <${Yn} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
      `}
    </div>
    <p class="sr" role="status" aria-live="assertive">${Qh}</p>
    ${n.length>0&&l`<${_0} ids=${t} />`}
    ${a&&l`<${Jh} task=${e} />`}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function _0({ids:e}){let t=T(null),n=os(t,e),o=Jt.value,r={row:".part",name:s("subtasks.title"),said:Qh};return l`
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
      ${e.map(a=>l`<${T0} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Wc(a,o)} />`)}
    </ul>
    <p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
  `}function T0({id:e,mark:t}){let n=V(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
    class=${r.join(" ").trim()}
    data-task=${e}
    onContextMenu=${i=>ro(i,e)}
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
    <span class="m"><${Bo} task=${n} /></span>
    <${ft} task=${n} kind="due" can=${n.can.update}>
      ${n.dueDate?l`<${hn} task=${n} />`:l`<${b} name="calendar" class="hint" />`}
    </${ft}>
    <${ft} task=${n} kind="assignee" can=${n.can.assign}><${ae} user=${n.assignee} /></${ft}>
    <button
      class="icon"
      aria-haspopup="menu"
      aria-label=${a}
      title=${a}
      onClick=${({currentTarget:i})=>{Be.value={kind:"actions",ids:[e],anchor:i}}}
    >
      <${b} name="more" />
    </button>
  </li>`}function ev({task:e}){let t=e.parentId?V(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
    <a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
      <${b} name="up" />
      <code>${t.key}</code>
      <span>${t.title}</span>
    </a>
  </nav>`:null}function tv({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(zt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ut(a)||!t.body.includes(`(${a.id})`));return l`<${ov}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${Jo(e.id,{commentId:t.id})}
  />`}var nv=({task:e,place:t})=>l`<${ov}
    label=${s("files.forComment")}
    task=${e}
    files=${A0(e,t)}
    coming=${Jo(e.id,{place:t})}
  />`;function A0({id:e},t){let n=zo(e,t);return(zt(e)??[]).filter(o=>n.includes(o.id))}function ov({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${hi} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${vi} key=${r.id} upload=${r} />`)}
  </ul>`}var I0=6,D0=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,yi=(e,t)=>D0.exec(e.slice(0,t))?.[1]??null;function jc(e,t){let n=W(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&W(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,I0)}function rv(e,t,n){let o=yi(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var O0=512;function sv(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function av(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ut(r)?o.replaceChildren(C0(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(R0(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function C0(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>ns(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,O0/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>$a(e,n),u.src=n,c.className="picture",c.append(u),c}function R0(e,t,n){let{href:o,download:r,onClick:a}=lo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var iv=e=>e.includes("data-attachment");var N0={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},L0=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),M0=/^(https?:|mailto:)/i,P0=/^H[1-6]$/,U0=/^file_[0-9a-z]{26}$/,lv=3;function Qo({html:e,taskId:t,under:n=lv}){let o=T(null),r=iv(e)?zt(t):null;return G(()=>o.current?.replaceChildren(q0(e,n)),[e]),G(()=>{o.current&&r&&av(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function q0(e,t=lv){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>cv(a,o))),n}function cv(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||L0.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>cv(a,t));if(U0.test(e.getAttribute("data-attachment")??""))return[sv(e,e.getAttribute("alt")??e.textContent??"")];let o=N0[e.tagName];if(!o)return n();let r=document.createElement(F0(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),H0(r,e),[e.tagName==="TABLE"?K0(r):r])}function F0({tagName:e},t){return P0.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function H0(e,t){e instanceof HTMLAnchorElement&&B0(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function B0(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===x.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:M0.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function K0(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var co=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,Xo=`${co} attachments { id } parent { id }`,uv=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${co} replies { ${co} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,dv=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${co} task { id } replies { ${co} } parent { ${co} replies { ${co} } }
    }
  }
}`,mv=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${Dn} } pageInfo { hasNextPage endCursor } } }
}`,pv=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${Xo} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ki=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${Xo} } } } }`,fv=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${ki} comment { ${Xo} } }
}`,$v=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${ki} comment { ${Xo} }
  }
}`,hv=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,vv=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${ki} comment { ${Xo} } }
}`,gv=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${ki} comment { ${Xo} } }
}`,bv=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,yv=`query AsOf($id: ID!, $at: DateTime!) {
  task(id: $id) {
    asOf(position: { at: $at }) {
      title description status priority dueDate
      stage { name } assignee { name } labels { name } team { name }
    }
  }
}`;var Gc=1e4,W0=9500;function rs({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=Qe(t).value??r,[p,$]=w(!1),f=T(null),h=We(),k=U=>{d?.(),Xe(t,U===r?null:U)},v=G0(e,f,k),S=n?{commentId:n}:{place:t},g=pi(e.id,S),E=!m.trim(),A=g.length>0,O=()=>{let U=f.current?.value??m;!U.trim()||U.length>Gc||pi(e.id,S).length||($(!1),i(U,zo(e.id,t)))},H=()=>{Xe(t,null),c?.()},N=U=>{if(v.onKey(U))return U.preventDefault();U.key==="Enter"&&(U.metaKey||U.ctrlKey)?(U.preventDefault(),O()):U.key==="Escape"&&c&&(U.preventDefault(),c())},ce=U=>(d?.(),Zt(e.id,U,S)),wt=U=>{let ke=dt(e)?go(U):[];if(ke.length){U.preventDefault();for(let ls of ce(ke))ut({contentType:ls.file.type})&&Es(U.target,ui(ls))}},{isOver:st,...at}=Ss(dt(e)?ce:null);return I(()=>fi(U=>{let ke=Qe(t).peek();ke?.includes(U)&&Xe(t,Xr(ke,U))}),[t]),G(()=>{!u||document.activeElement===f.current||(f.current?.focus(),f.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
    class="composer ${st?"over":""}"
    ...${at}
    onSubmit=${U=>{U.preventDefault(),O()}}
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
      onInput=${({currentTarget:U})=>{k(U.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${N}
      onPaste=${wt}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((U,ke)=>l`<div
          class="o"
          role="option"
          key=${U.id}
          id=${`${h}-${ke}`}
          aria-selected=${ke===v.at}
          onPointerDown=${ls=>{ls.preventDefault(),v.choose(U)}}
        >
          <${ae} user=${U} mute />
          <span>${U.name}</span>
          <span class="end sm">@${U.handle}</span>
        </div>`)}
    </div>`}
    ${p&&l`<${V0} task=${e} text=${m} />`}
    ${!n&&l`<${nv} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!p} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${p} disabled=${E} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${dt(e)&&l`<${Bc} label=${s("files.attach")} take=${ce} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${j0(m,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${H}>${s("cancel")}</button>`}
        <button class="btn" disabled=${E||m.length>Gc||A}>
          ${a} <kbd>${ot("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function j0(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>W0?s("talk.left",{n:Gc-e.length}):s("talk.hint")}function G0(e,t,n){let[o,r]=w(null),[a,i]=w(0),c=T(null),u=T(null),d=o===null?[]:jc(St(e.team.id),o),m=()=>{let h=t.current,k=h&&h.selectionStart===h.selectionEnd?yi(h.value,h.selectionStart):null;k!==c.current&&(c.current=null),k!==o&&i(0),r(c.current===null?k:null)},p=()=>r(null),$=({handle:h})=>{if(!t.current)return;let k=rv(t.current.value,t.current.selectionStart,h);n(k.text),u.current=k.caret,p()};G(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let f=h=>{let k=o===null?[]:jc(St(e.team.id),yi(h.target.value,h.target.selectionStart)??"");if(!k.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,p();else if(h.key==="ArrowDown")i((a+1)%k.length);else if(h.key==="ArrowUp")i((a+k.length-1)%k.length);else if(h.key==="Enter"||h.key==="Tab")$(k[Math.min(a,k.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:p,choose:$,onKey:f}}function V0({task:e,text:t}){let[n,o]=w({});return I(()=>{let r=!1;return _(bv,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(K).join(" ")}).catch(a=>({failed:xe(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Qo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var Y0=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function kv({task:e,event:t,events:n}){let[o,r]=w(!1),a=t.undoable&&z0(e,t);return l`<span class="past">
    ${a&&l`<button class="link" onClick=${()=>im(e,t.id)}>${s("past.undo")}</button>`}
    <button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
    ${o&&l`<${Z0} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
  </span>`}function z0({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>Y0.has(o))?e.changeStatus:e.update}function Z0({task:e,event:t,events:n,close:o}){let[r,a]=w(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=w(null),[d,m]=w(null),p=()=>{let f=!1;return m(null),_(yv,{id:e.id,at:i.occurredAt}).then(h=>f||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>f||m(h)),()=>{f=!0}};I(p,[i.id]);let $=s.at(i.occurredAt);return l`<${L} class="small" labelledby="past-title" close=${o}>
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
      ${d?l`<${J} problem=${d} retry=${p} />`:c?l`<${J0} was=${c.was} />`:l`<${de} rows=${3} />`}
      <div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
    </div>
  </${L}>`}function J0({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
    <h3>${e.title}</h3>
    <dl>
      ${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
    </dl>
    ${e.description&&l`<p class="was">${e.description}</p>`}
  `}var Vc=new Date().toISOString();function ss({parent:e,...t}){return{...t,parentId:e?.id??null}}function wv(e,t){let n=new Map(e);for(let a of t)Q0(n,a);let o=[...n.values()].sort(wi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var wi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Q0(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,eS(r,o));let a=e.get(n.id);if(!a)return;let i=X0(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function X0(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Yc(e);if(t==="react")return{reactions:tS(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Vc:null,resolvedBy:r?zc():null}}var Yc=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Vc,can:{update:!1,delete:!1,resolve:!1}});function eS({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:zc(),createdAt:r.at??Vc,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function zc(){let{id:e,name:t}=x.peek();return{id:e,name:t}}function tS(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==x.peek()?.id),a=n?[...r,zc()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Sv=["createComment","updateComment","deleteComment","resolveComment","react"],er=y(new Map),nS=D(()=>[...Ye.value,...qt.value.map(({write:e})=>e)].filter(({field:e})=>Sv.includes(e))),Ev=e=>nS.value.filter(({taskIds:t})=>t[0]===e),Zc=new Set;function _v(e){return Zc.add(e),()=>Zc.delete(e)}function xi(e,t,n,o){let r=n?Jr(n):xn(e),a={id:B("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Xe(r,null),Mc(r,[]),Si(e,"createComment",fv,{input:a},{at:new Date().toISOString()})}function Qc(e,t,n,{back:o=!1}={}){if(Xe(Qr(t.id),null),tu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Si(e,"updateComment",$v,{id:t.id,body:n,version:t.version||void 0},r)}function Tv(e,t){let n=B("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};li({key:n,field:"deleteComment",query:hv,variables:o,taskIds:[e],note:r})}function Xc(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Si(e,"resolveComment",vv,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function eu(e,t,n,o){Si(e,"react",gv,{id:t.id,emoji:n,on:o},{})}function tu(e){let t=new Map(er.peek());t.delete(e)&&(er.value=t)}function Si(e,t,n,o,r){let a=B("change"),i=new Promise(c=>Jc.set(a,c));cn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Wn(i)}var Jc=new Map;ln(Sv,(e,t)=>{let n=t.comment?ss(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Zc)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?rS(e,o):oS(e,n),Jc.get(e.key)?.(t),Jc.delete(e.key)});function oS({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void C({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Qc(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Xc(n,r,!t.resolved))}function rS({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&xv(a.parentId?Jr(a.parentId):xn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&xv(Qr(i),c),r.code==="CONFLICT"&&u&&!o.back){er.value=new Map([...er.peek(),[i,ss(u)]]);return}C({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:K(r)})})}}function xv(e,t,n=[]){Qe(e).peek()===null&&Xe(e,t);for(let o of n)ci(e,o)}var sS=10,aS=4,Ei=class{constructor(t){this.taskId=t,this.comments=y(new Map),this.events=y([]),this.floor=y(null),this.moreEvents=y(!1),this.ready=y(!1),this.failed=y(null),this.news=y(null),this.threads=D(()=>wv(this.comments.value,Ev(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[_v({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ce(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ke(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(P(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(uv,{id:this.taskId,last:sS,before:t}),o=n?.comments;return{comments:Iv(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&P(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<aS;o+=1){let{task:r}=await _(mv,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(P(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Av))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(dv,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Iv([o??r]).values()]}listen(){this.hush(),this.hush=pn(pv,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([ss(t.comment)]),t.name==="comment.created"&&t.actor?.id!==x.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Yc(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Av),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||wi(i,t)>=0,o=this.threads.value.map(i=>({...iS(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(lS)]}},Av=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",iS=({createdAt:e,id:t})=>({createdAt:e,id:t}),lS=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:wi(e,t);function Iv(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var nu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Dv=Object.keys(nu);function Ov({taskId:e,comment:t,can:n}){return Dv.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${cS}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>eu(e,t,r.emoji,!r.mine)}
    />`)}function cS({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=We(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
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
  </span>`}function Cv({taskId:e,comment:t}){let[n,o]=w(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return G(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],p=m.indexOf(document.activeElement)+d+m.length;m[p%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
    <button
      class="icon"
      aria-label=${s("talk.react")}
      title=${s("talk.react")}
      aria-expanded=${n}
      onClick=${()=>o(!n)}
    >
      <${b} name="smile" />
    </button>
    ${n&&l`<span class="all" role="group" aria-label=${s("talk.react")}>
      ${Dv.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${d}
          onClick=${()=>{eu(e,t,u,!d),a()}}
        >
          ${nu[u]}
        </button>`})}
    </span>`}
  </span>`}var uS=5;function Rv({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=w(!1),[c,u]=w(!1),[d,m]=w(!1),p=Jr(t.id),$=t.resolvedAt!==null&&!a&&!r,f=c||r?0:Math.max(0,n.length-uS-1),h=e.can.comment,k=()=>{i(!0),ye(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),ye(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),ye(`[id="${n[0].id}"]`)};return $?l`<${dS} first=${t} replies=${n} open=${k} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${b} name="check" />
      <span>${Nv(t)}</span>
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
      ${f>0&&l`<button class="act" onClick=${S}>${s("talk.hidden",{n:f})}</button>`}
      <ol>
        ${n.slice(f).map(g=>l`<li key=${g.id}><${ou} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(d||Qe(p).value!==null?l`<${rs}
            task=${e}
            place=${p}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${d}
            stay=${()=>m(!0)}
            send=${(g,E)=>{xi(e.id,g,t.id,E),m(!1),ye(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{m(!1),ye(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function dS({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${b} name="check" />
    <span>
      <b>${su(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${Nv(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function ou({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=w(!1),c=Qr(t.id),u=er.value.get(t.id),d=n===t.id;G(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),tu(t.id),r.current?.focus({preventScroll:!0})},p=t.can.update&&(a||Qe(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${d?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${au(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:su(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${ae} user=${t.author} mute />
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
      ${u&&l`<${pS} clash=${u} end=${m} place=${c} />`}
      ${p?l`<${rs}
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
          />`:l`<${mS} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${tv} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!p&&l`<div class="acts">
        <${Ov} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${Cv} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${ru} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${ru} name="link" icon="link" onClick=${()=>fS(e,t)} />`}
          ${t.can.delete&&l`<${ru}
            name="delete"
            icon="trash"
            onClick=${()=>{$S(r.current),Tv(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function mS({task:e,comment:t,place:n}){let o=Qe(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Qo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Xe(xn(e.id),[Qe(xn(e.id)).peek(),o].filter(Boolean).join(`

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
  `}function pS({clash:e,place:t,end:n}){let o=()=>{Xe(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var ru=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${b} name=${t} />
</button>`,su=({author:e})=>e?au(e)?s("you"):e.name:s("feed.someone"),au=e=>e!==null&&e.id===x.value?.id;function Nv({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return au(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function fS(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),C({text:s("talk.copied")})}function $S(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];ye(o?`#${o.id}`:".talk-end textarea")}function Lv({task:e}){let t=xt(()=>new Ei(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{ee.value==="sync"&&t.failed.peek()&&t.load()},[ee.value]);let o=hS(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${J} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${de} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${Ba} key=${i} event=${u} short>
                <${kv} task=${e} event=${u} events=${t.events.value} />
              </${Ba}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${Rv} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${vS} kind=${i} read=${d} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${rs}
            key=${e.id}
            task=${e}
            place=${xn(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>xi(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function hS(e){let t=ne.value.query.get("comment"),[n,o]=w(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):C({bad:!0,text:s("talk.notHere")})).catch(a=>C({bad:!0,text:xe(a)}))},[e,t,r]),n===t?n:null}function vS({kind:e,read:t}){let[n,o]=w(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>C({bad:!0,text:xe(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var gS=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function iu(e){return e.split(gS).map((t,n)=>n%2?bS(t):t)}var Mv=e=>iu(e).some(t=>typeof t!="string");function bS(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:se.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var yS=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,kS=/<(?!\/?p>|br)/,wS=2;function lu({task:e,field:t,can:n}){let o=e[t]??"",r=xS(e,t==="description"?o:""),[a,i]=w(null),[c,u]=w(null),[d,m]=w(!1),p=T(null),$=T(0),f=T(!1),h=()=>{$.current||=Pn(e.id)?.version??0},k=async(N,ce)=>{let wt=t==="title"?N.replace(/\s+/g," ").trim():N;if(i(null),$.current=0,t==="title"&&!wt)return;let st=await lt(e,{[t]:wt||null},{expectedVersion:ce||void 0,quiet:"conflict"}),at=st.errors.find(U=>U.code==="CONFLICT");at?u({mine:wt,theirs:at.current?.[t]??Pn(e.id)?.[t]??"",version:at.currentVersion??0}):st.errors.length&&i(N)},v=N=>{let ce=N.target.value;ce!==o&&!f.current?k(ce,$.current):i(null),f.current=!1,$.current=0,m(!1)},S=N=>{N.key==="Escape"&&a!==null&&(N.preventDefault(),N.stopPropagation(),i(null),f.current=!0),N.key==="Enter"&&(t==="title"||N.metaKey||N.ctrlKey)&&(N.preventDefault(),N.target.blur())},g=N=>{N.key!=="Enter"||N.target!==N.currentTarget||(N.preventDefault(),N.currentTarget.querySelector("textarea")?.focus())},E=N=>{!n||N.target instanceof Element&&N.target.closest("a, button")||getSelection()?.toString()||m(!0)};G(()=>{!d||document.activeElement===p.current||(p.current?.focus({preventScroll:!0}),p.current?.setSelectionRange(o.length,o.length))},[d]);let A=N=>{let ce=n&&dt(e)&&t==="description"?go(N):[];if(ce.length){N.preventDefault();for(let wt of Zt(e.id,ce))ut({contentType:wt.file.type})&&Es(N.target,ui(wt))}};I(()=>fi(N=>{a!==null?i(Xr(a,N)):n&&o.includes(N)&&k(Xr(o,N),0)}),[a,o]);let O=N=>{u(null),N&&c&&k(c.mine,c.version)},H={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:j(N=>{h(),f.current=!1,i(N)}),onBlur:v,onKeyDown:S,onPaste:A,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${H} />
        </div>`:a===null&&!d&&(r||Mv(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
              ${r?l`<${Qo} html=${r} taskId=${e.id} under=${wS} />`:iu(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${s("sheet.edit")}
              title=${s("sheet.edit")}
              onClick=${()=>m(!0)}
            >
              <${b} name="pen" />
            </button>`}
          </div>`:l`<textarea
            ref=${p}
            class="input"
            rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
            maxlength="20000"
            placeholder=${n?s("sheet.describe"):""}
            ...${H}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${s("clash.title")}</strong>
      <span>${s("clash.theirs")}</span>
      <blockquote>${c.theirs||s("clash.nothing")}</blockquote>
      <span>${s("clash.mine")}</span>
      <blockquote>${c.mine||s("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>O(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>O(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function xS({id:e,waiting:t},n){let[o,r]=w({text:"",html:""}),a=yS.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(kd,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&kS.test(o.html)?o.html:null}var SS=e=>e.can.delete&&(x.value?.role==="ADMIN"||se.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function _i({task:e}){let[t,n]=w(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>ea(e)}>
      ${s("command.restore")}
    </button>`}
    ${SS(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${L} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),sm(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${L}>`}
  </span>`}var Pv=6,ES=300;function Uv({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>Ca([e])}
  >
    <${b} name=${e.watching?"bell-on":"bell"} />
  </button>`}function qv({task:e}){I(()=>{let o=0,r=()=>_(wd,{id:e.id}).then(({task:i})=>i&&le(i),()=>{}),a=Ce(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,ES))});return()=>{clearTimeout(o),a()}},[e.id]);let t=_S(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Pv).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,Pv).map(o=>l`<${ae} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function _S({watchers:e=[],watching:t}){let n=x.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Fv({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${TS} task=${e} />`}
      <${ev} task=${e} />
      <${lu} task=${e} field="title" can=${t.update} />
      <${u$} task=${e} />
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
          <${b} name="board" />
          <span>${Bt(e.stage)?.name??s("stages.none")}</span>
        </${rt}>`}
        <${rt} task=${e} field="assignee" can=${t.assign} keys="A">
          <${ae} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${rt}>
        <${rt} task=${e} field="due" can=${t.update} keys="D">
          <${b} name="calendar" />
          <span>${e.dueDate?l`<${hn} task=${e} />`:s("due.never")}</span>
        </${rt}>
        <${jh} task=${e} />
        <${rt} task=${e} field="priority" can=${t.update} keys="P">
          <${oe} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${rt}>
        <${rt} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${Fo} task=${e} mute />`:l`<${b} name="label" /><span>${s("labels.none")}</span>`}
        </${rt}>
        <dt>${s("field.watchers")}</dt>
        <dd><${qv} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${zh} task=${e} /></dd>
        <${rt} task=${e} field="team" can=${t.update&&te.value.length>1}>
          <${b} name="team" />
          <span>${e.team.name}</span>
        </${rt}>
      </dl>
    </div>
    <${lu} task=${e} field="description" can=${t.update} />
    <${Xh} task=${e} />
    <${Yh} task=${e} />
    <${Wh} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${Lv} task=${e} />
  `}function TS({task:e}){return l`<div class="note trashed" role="status">
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
  `}function Hv(){let{key:e=""}=ne.value,[t,n]=w({key:e,id:null,gone:!1,failed:null}),o=Ms(e)??(t.key===e?t.id:null),r=o?V(o).value:null,a=async()=>{let p=(await _(yd,{id:e})).task;if(ne.peek().key===e){if(!p)return o&&M(o)?.waiting?void 0:(o&&Dt(o),n({key:e,id:o,gone:!0,failed:null}));le(p),n({key:e,id:p.id,gone:!1,failed:null})}},i=()=>a().catch(p=>n({key:e,id:o,gone:!1,failed:p}));I(()=>(i(),Ke(a)),[e]),I(()=>{r?.key&&r.key!==e&&X(`/t/${r.key}`,{replace:!0})},[r?.key]),G(()=>{$e.value=o},[o]);let c=AS(o??e,!!r),{isOver:u,...d}=Ss(r&&dt(r)?p=>Zt(r.id,p):null),m=p=>{if(!r||!dt(r)||p.defaultPrevented)return;let $=go(p);$.length&&(p.preventDefault(),Zt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${m}
    ...${d}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Mn}>
        <${b} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${Uv} task=${r} /><${DS} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Mn}>
          <${b} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${IS(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function AS(e,t){let n=T(null);return G(()=>{let o=document.activeElement,r=ct(o);return()=>{let a=$e.peek();$e.value=null,Xl(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),G(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),G(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function IS(e,t,n){return e?l`<${Fv} key=${e.id} task=${e} />`:t?.failed?l`<${J} problem=${t.failed} retry=${n} />`:t?.gone?l`<${re} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${re}>`:l`<${de} rows=${5} />`}function DS({task:e}){return["link","delete"].flatMap(t=>mt.filter(n=>n.id===t&&pt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>Nt(t,[e])}
      >
        <${b} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var OS="\uFFFF",as=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():OS}),Bv={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:it.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Kt.indexOf(e)}],assignee:({assignee:e})=>[as(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[as(e.id,e.name,"")],stage:({stage:e})=>{let t=Bt(e);return[as(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>as(t,n,"")):[as("",void 0,s("labels.none"))],due:e=>[CS(e)]},cu=Object.keys(Bv);function CS(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&Z(e)?0:t?t<=R.value?1:t<=Y(R.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function Kv({ids:e,by:t}){let n=new Map;for(let r of e){let a=V(r).value;for(let i of a?Bv[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${En} ids=${i} label=${a} />
    </section>`)}function Wv({view:e}){let{data:t,failed:n,again:o}=Je(()=>_(Up,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;I(()=>{for(let i of r?.nodes??[])le(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(M);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${bn} /></div>
    </header>
    ${n&&!r?l`<${J} problem=${n} retry=${o} />`:r?a.length?l`<${En} ids=${a} label=${e.name} />`:l`<div class="card">
              <${re} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${re}>
            </div>`:l`<${de} rows=${8} />`}
  </div>`}var RS=["overdue","today","week","none"],NS=new Set(["q","status","priority","due","label","stage"]);function jv({place:e}){let t=nt.value;return t&&!xa(t)?l`<${Wv} view=${t} />`:l`<${LS} place=${e} />`}function LS({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...tt(e),...n?{status:void 0}:!t&&{status:qr}},r=Rt[e.get("sort")??"new"]??Rt.new,a=Ze(o,r),i=cu.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>NS.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${nt.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${Lt} /><${bn} /><${yn} /></div>
    </header>
    <${MS} query=${e} filtered=${u} />
    <${Tf} />
    <${US} list=${a} filtered=${u} arranged=${r===Rt.manual&&!i} group=${i} />
  </div>`}function MS({query:e,filtered:t}){let n=()=>X(Oe("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${Xa} query=${e} />
    <${Yt}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...it.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${v$} query=${e} />
    <${ei} query=${e} />
    <${Wo} query=${e} />
    <${jo} query=${e} />
    <${Yt} name="due" query=${e} options=${RS.map(o=>[o,s(`filter.${o}`)])} />
    <${PS} query=${e} />
    <${Yt} name="group" query=${e} options=${cu.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function PS({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${j(t=>Ve({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Rt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function US({list:e,filtered:t,arranged:n,group:o}){let r=T(null);return I(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${J} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${Kc}</p>
    `}
    ${o?l`<${Kv} ids=${e.ids.value} by=${o} />`:l`<${En} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${re} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${re}>
    </div>`:l`<${de} rows=${8} />`}var qS=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${F} } }`,Yv=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${F} }
}`,FS=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${F} } }`,HS={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Gv=1e6;function zv({team:e,runs:t}){let[n,o]=w(null),{stages:r,said:a,held:i,grip:c}=BS(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
                  <${b} name="grip" />
                </button>
                <${WS} stage=${d} />
                <button
                  class="icon"
                  aria-label=${s("columns.delete",{column:d.name})}
                  title=${s("columns.delete",{column:d.name})}
                  onClick=${()=>o(d)}
                >
                  <${b} name="trash" />
                </button>
              </li>`)}
          </ol>
          <${jS} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:d,name:m,status:p,color:$})=>l`<li key=${d}>
              <${oe} kind="status" value=${p} color=${$} />
              <span>${m}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${GS} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function BS(e){let[t,n]=w(null),[o,r]=w(null),[a,i]=w(""),c=T([]),u=T(Promise.resolve()),d=T(0),m=KS(e,t),p=m.map(({id:h})=>h),$=({id:h,name:k},v)=>{let S=v.indexOf(h);n(v),i(s("board.spot",{column:k,at:S+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await ge(Yv,{id:h,input:{afterId:v[S-1]??null}}),await Ge().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,k)=>({onKeyDown:v=>{let S=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;S&&(v.preventDefault(),!(k+S<0||k+S>=p.length)&&($(h,Vv(p,h.id,k+S)),ye(`[data-grip="${h.id}"]`)))},onPointerDown:v=>kn(v,{lift:()=>{c.current=p,r(h.id)},over:S=>{let g=c.current.indexOf(S??"");g<0||(c.current=Vv(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==k?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function KS(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var Vv=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function WS({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=w({}),[d,m]=w(null),p=We(),$=v=>{u(({[v]:S,...g})=>g),m(S=>S?.field===v?null:S)},f=async(v,S)=>{let g=await Zv(Yv,{id:t,input:{[v]:S,expectedVersion:i}});if(g)return m({field:v,why:g});await Ge().catch(()=>{}),$(v)},h=(v,S)=>{if(v==="name"){let E=S.replace(/\s+/g," ").trim();return E===n?$("name"):f("name",E)}let g=S.trim()===""?null:Number(S);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=Gv)?m({field:"limit",why:s("columns.badLimit")}):f("limit",g)},k=(v,S)=>({value:c[v]??S,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?p:void 0,onInput:j(g=>u(E=>({...E,[v]:g}))),onBlur:({currentTarget:{value:g,validity:E}})=>E.badInput?m({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=S,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??HS[o]}
        onInput=${j(v=>u(S=>({...S,color:v})))}
        onChange=${j(v=>v!==r&&f("color",v))}
      />
      ${r&&l`<button
        class="icon"
        aria-label=${s("columns.plain",{column:n})}
        title=${s("columns.plain",{column:n})}
        onClick=${()=>f("color",null)}
      >
        <${b} name="undo" />
      </button>`}
    </span>
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("columns.nameOf",{column:n})}
      ...${k("name",n)}
    />
    <span class="sm stands-for">
      <${oe} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${Gv}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${k("limit",a===null?"":String(a))}
    />
    ${d&&l`<p class="error" id=${p} role="alert">${d.why}</p>`}
  `}async function Zv(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?K(n[0]):""}catch(n){return xe(n)}}function jS({team:e}){let t=Ae(async({name:n,status:o},r)=>{let{createStage:a}=await _(qS,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Ge()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${Se} text=${t.whole} />
    <${q} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${q} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${it.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${q}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function GS({stage:e,stages:t,close:n}){let{data:o,failed:r}=Je(()=>_(xo,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=w(""),[c,u]=w(""),d=o?.tasks.totalCount,m=VS(t,e),p=m.find(({id:f})=>f===a)??m[0],$=async()=>{let f=await Zv(FS,{id:e.id,to:p?.id});if(f)return u(f);n(),await Ge().catch(()=>{})};return l`<${L} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${Se} text=${c} />
      <p role="status">
        ${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
        ${(d||r)&&!p?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(d||r)&&p?l`<${q} name="to" as="select" label=${s("columns.goTo")} value=${p.id} onChange=${j(i)}>
            ${t.filter(f=>m.includes(f)).map(({id:f,name:h})=>l`<option value=${f} selected=${f===p.id}>${h}</option>`)}
          </${q}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${L}>`}function VS(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var YS=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${F} } }`,zS=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${F} }
}`,ZS=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${F} } }`;function Jv({team:e,runs:t}){let[n,o]=w(null),r=gt(e.id),a=te.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Hs.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${JS} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${b} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${QS} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${oo} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${XS} label=${n} close=${()=>o(null)} />`}
  </section>`}function JS({label:e}){let[t,n]=w(null),[o,r]=w(null),a=async u=>{await ge(zS,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Ge(),n(null),r(null)},i=j(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
  `}function QS({team:e,labels:t}){let[n,o]=w(""),r=Ae(async({name:a,color:i},c)=>{let{createLabel:u}=await _(YS,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Ge()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${Se} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||To(t)}
      onInput=${j(o)}
    />
    <${q} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function XS({label:e,close:t}){let{data:n,failed:o}=Je(()=>_(xo,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ge(ZS,{id:e.id},s("labels.deleted",{label:e.name}))&&await Ge()};return l`<${L} class="small" labelledby="delete-label" close=${t}>
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
  </${L}>`}var Qv=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Xv=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${F} }
}`,eE=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${F} }
}`,tE=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${F} team { id key } }
}`,nE=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${F} }
}`,oE=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${F} }
}`,rE=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Ai(e,t,n){let o=await ge(e,t,n);return o&&await Ge(),o}var sE="Everybody who registers joins this team.",aE=e=>e?.default&&e.description===sE?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function eg(){let e=se.value,t=e.find(({key:n})=>n===z.value.key)??Ie.value.find(n=>n.default)??Ie.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${aE(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${j(n=>X(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${iE} key=${t.id} team=${t} />`:l`<div class="card"><${re} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${re}></div>`}
    ${t&&l`<${zv} key=${t.id} team=${t} runs=${Ti(t)} />`}
    ${t&&l`<${Jv} key=${t.id} team=${t} runs=${Ti(t)} />`}
    ${t&&Ti(t)&&l`<${cE} key=${t.id} team=${t} />`}
    <${uE} />
  </div>`}var Ti=e=>e.myRole==="ADMIN"||x.value?.role==="ADMIN";function iE({team:e}){let t=Ti(e)&&!e.archivedAt,n=(o,r)=>{let a=Qv.find(i=>i===r);a&&Ai(Xv,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${ae} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===x.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${j(a=>n(o,a))}
                >
                  ${Qv.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>Ai(eE,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${b} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${lE} team=${e} />`}
  </section>`}function lE({team:e}){let[t,n]=w(""),o=t.trim().length<2?"":t.trim(),{data:r}=Je(()=>o?_(rE,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Ai(Xv,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${q}
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
          <${ae} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function cE({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await _(nE,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Ge(),r});return l`<section class="group" aria-labelledby="edit-title">
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
          onClick=${()=>Ai(oE,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function uE(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await _(tE,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Ge(),X(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Se} text=${e.whole} />
      <div class="inline">
        <${q} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${q} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var tg=["PENDING","IN_PROGRESS"],uu=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],dE=[{field:"CREATED_AT",direction:"DESC"}],mE=["down","up","open","status","priority","assignee","due","keys"];function ng({place:{query:e}}){let{team:t,assignee:n}=tt(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ze({due:"overdue",...r},uu,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ze({due:"today",status:tg,...r},uu,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ze({due:"later",status:tg,...r},uu,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ze(r,dE,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(R.value)}</h1><${pE} /></div>
      <div class="tools"><${Lt} /><${yn} /></div>
    </header>
    <${Q$} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${fE} key=${i.title} ...${i} />`)}
          <${jr} class="page narrow card" />
        `:l`<${de} rows=${8} />`}
    <p class="hints">
      ${mE.map(i=>l`<span>${ot(Ma(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function pE(){let e=Dr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Or()}>
    ${be("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function fE({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${J} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(m)}</span>`}
      ${t.more.value&&l`<a href=${Oe(n)}>${s("today.all")}</a>`}
    </header>
    ${d.length?l`<${En} ids=${d} label=${e} />`:l`<div class="card">
          <${re} title=${r} action=${i&&l`<${h$} />`}>${a}</${re}>
        </div>`}
  </section>`}var $E=[{field:"UPDATED_AT",direction:"DESC"}];function og({place:{query:e}}){let{team:t,assignee:n}=tt(e),o=Ze({team:t,assignee:n,deleted:!0},$E),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${Lt} /></div>
    </header>
    ${o.failed.value&&l`<${J} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${hE} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${re} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${re}>
          </div>`:!o.failed.value&&l`<${de} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function hE({id:e}){let t=V(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{ze.value=e}}>
    <${oe} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${_i} task=${t} />
  </li>`:null}var vE=()=>l`<p class="boot" role="status">${s("loading")}</p>`,gE={"sign-in":M$,register:P$,forgot:U$,reset:q$,confirm:F$},bE={today:ng,inbox:W$,tasks:jv,board:x$,calendar:C$,trash:og,team:eg,settings:_h,overview:eh,instance:G$,unknown:V$},yE={palette:Rf,keys:vf,new:Af,more:Bf,delete:Kf,view:r$},kE=3e3,rg=["wheel","touchstart","keydown","pointerdown"];function sg(){let{name:e,path:t}=ne.value,n=x.value?.id,o=Qi.has(e),r=gE[e];return I(()=>{n===void 0&&x.peek()===null&&!o&&X(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Xi.has(e)&&X("/",{replace:!0})},[n,x.value,o]),x.value===void 0?null:r&&!(n&&!Xi.has(e))?l`<${r} key=${e} />`:n?l`<${xE} key=${n} />`:null}function wE(){let e=Lm();return e&&il(),e}function xE(){let[e,t]=w(wE),[n,o]=w(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await Mm(),e)return;await wo(x.peek()?.locale),il(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof pe))&&setTimeout(a,kE)}}};return G(()=>(a(),()=>{r.current=!0,qm()}),[]),n&&!e?l`<main class="gate" id="main"><${J} problem=${n} retry=${a} /></main>`:e?l`<${SE} />`:l`<${vE} />`}function SE(){let e=yE[ue.value],t=ne.value.name==="task";return rd(),l`
    <div class="shell ${t?"beside":""} ${At.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${AE}>${s("skip")}</a>
      <${EE} />
      <${Hf} />
      <${_E} />
      <${Uf} />
      ${t&&l`<${Hv} />`}
    </div>
    <${qf} />
    <${Wf} />
    <${kf} />
    <${t$} />
    <${Vf} />
    <${Xf} />
    ${e&&l`<${e} key=${ue.value} />`}
  `}function EE(){let e=$e.value&&V($e.value).value,{name:t}=z.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Re.value?`(${s.number(Re.value)}) `:"";return G(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function _E(){let{name:e,path:t}=z.value,n=bE[e],o=T(null),r=T({name:e,path:t}),[a,i]=qu(u=>console.error(u));G(()=>{let{step:u,scroll:d}=Cs.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&un(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),TE(u==="pop"?d:0)},[t]);let c=jn.value&&ne.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${ee.value!=="sync"&&l`<p class="line narrow"><${ac} />${sc()}</p>`}
    ${Ir.value&&x.value?.emailConfirmed===!1&&l`<${jf} />`}
    ${a?l`<${J} problem=${new pe([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${z.value} />`}
  </main>`}function TE(e){let t=Ns();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Ns();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of rg)removeEventListener(r,o)};for(let r of rg)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function AE(e){e.preventDefault(),document.getElementById("main")?.focus()}var IE=1200,is="",ag=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ue.peek().size&&!Ii("dialog"))return un();if(e.key==="Escape"&&ne.peek().name==="task"&&!Ii("dialog:not(.sheet)"))return Mn();let t=DE(e);t&&(e.preventDefault(),Nt(t))});function DE(e){let t=OE(e);if(!t)return null;if(t==="mod+k")return Ii("dialog:not(.sheet)")?null:ig(t);if(RE(e.target)||e.ctrlKey||e.metaKey||e.altKey||Ii("dialog:not(.sheet)")||t==="enter")return null;let n=is?`${is} ${t}`:t;return is="",clearTimeout(ag),n==="g"?(is="g",ag=setTimeout(()=>{is=""},IE),null):ig(n)}function ig(e){return mt.find(t=>t.keys===e&&pt(t))}function OE(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var CE="input, textarea, select, [contenteditable]",RE=e=>e instanceof Element&&e.closest(CE),Ii=e=>document.querySelector(`${e}[open]`)!==null;var du=document.getElementById("app"),NE=2e3,cg=wo(sd());try{await Promise.all([cg,LE()]),x.peek()&&await wo(x.peek()?.locale),du.replaceChildren(),Mu(l`<${sg} />`,du)}catch(e){ug(s("error.UNREACHABLE")),console.warn(e)}kh();var lg=D(()=>x.value?.id);Ee(()=>{lg.value&&yh(lg.value)});Ee(()=>{x.value&&(wo(x.value.locale),Fn())});async function LE(){for(;;)try{await On();return}catch(e){if(e instanceof pe)return Cn();await cg,ug(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,NE)})}}function ug(e){let t=du.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

var ac=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,ac(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},zl=new Map;function w$(e){var t=zl.get(this);return t||(t=new Map,zl.set(this,t)),(t=ac(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],m=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],a===1?o==="<"?(m(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[d][f+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var te,sc,ic,Ft,Cs,Lr,lc,Rr,cc,Ps,Os,x$,Mo=Symbol.for("pv"),Mr={},Pr=[],_$=/^m(i|n|o|s|text|space)$/,Us=Array.isArray,Fs=Pr.slice,dn=Object.assign;function un(e){e&&e.parentNode&&e.remove()}function uc(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?Fs.call(arguments,2):n),Io(e,i,o,r,null)}function Io(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Mo,__v:r||++sc,__i:-1,__u:0};return!r&&te.vnode&&te.vnode(a),a}function Kn(e){return e.children}function Do(e,t){this.props=e,this.context=t,this.__g=0}function qt(e,t){if(t==null)return e.__&&qt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:qt(e)}function S$(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=dn({constructor:Mo},n)).__v=n.__v+1,te.vnode&&te.vnode(t),qs(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||qt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,hc(r,t,a),n.__=n.__e=null,t.__e!=o&&dc(t))}function dc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),dc(e)}function Vl(e){(8&e.__g||(e.__g|=8,Ft.push(e),Lr++))&&Cs==te.debounceRendering||((Cs=te.debounceRendering)||queueMicrotask)(mc)}function mc(){try{for(var e,t=1;Ft.length;)Ft.length>t&&Ft.sort(lc),e=Ft.shift(),t=Ft.length,8&e.__g&&S$(e)}finally{(Lr=Ft.length)&&(Cs||queueMicrotask)(mc)}}function fc(e,t,n,o,r,a,i,c,u,m,d){var f,$,p,h,k,v,S=o.__k||Pr,b=t.length;for(u=E$(n,t,S,u,b),f=0;f<b;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||Mr,p.__i=f,v=qs(e,p,$,r,a,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Hs($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),k=k||h,4&p.__u?(u=pc(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=k,u}function E$(e,t,n,o,r){var a,i,c,u,m,d,f,$,p,h=n.length,k=h,v=0,S=0,b=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[a]=Io(null,i):Us(i)?i=b[a]=Io(Kn,{children:i}):i.constructor===Mo&&i.__b?i=b[a]=Io(i.type,i.props,i.key,i.ref,i.__v):b[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=T$(i,n,u,k))&&(k--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,S=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):b[a]=null;if(S){for(d=[],f=[],a=0;a<r;a++)if((i=b[a])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[a]=v+1}for(v=d.length;a--;)f[a]&&(f[a]==v?v--:b[a].__u|=4)}if(k)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=qt(c)),Bs(c,c));return o}function pc(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=pc(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=qt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function T$(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Yl(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Cr(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Yl(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Yl(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Os[t]||(Os[t]=A$(t)),(e.__a||(e.__a={}))[t]=Ps,a=t!=(t=t.replace(cc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function A$(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Rr]==null)t[Rr]=Ps++;else if(t[Rr]<this.__a[e])return;return n(te.event?te.event(t):t)}}}function qs(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,k,v,S,b,x,E,Y,U,C,re,ut,Ve,Ye,R=t.type;if(t.constructor!==Mo)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=a=[],d.nodeType==8?c=Nr(d,a):a.push(d),c=a[0]||c),(d=te.__b)&&d(t);e:if(typeof R=="function"){$=i.length;try{if(S=t.props,b=(d=R.prototype)&&d.render,x=(d=R.contextType)&&o[d.__c],E=d?x?x.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new R(S,E):(t.__c=p=new Do(S,E),p.constructor=R,p.render=D$),x&&x.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),R.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=dn({},p.__s)),dn(p.__s,R.getDerivedStateFromProps(S,p.__s)))),h=p.props,k=p.state,p.__v=t,n.__c){if(S!==h&&b&&!R.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,E),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,E)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(fe){fe&&(fe.__=t)}),Pr.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=qt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,E),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,k,v)})}else b&&!R.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=E,p.props=S,p.__P=e,p.__g&=-5,Y=te.__r,U=b?25:0;do p.__g&=-9,Y&&Y(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++U<25);b&&(Pr.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=dn({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,k)),C=d&&d.type===Kn&&d.key==null?d.props.children:d,S.__P&&(d=c,r=(e=S.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(fe){fe&&Bs(fe,fe)}),n.__k=null),c=n.__k?qt(n,0):null),c=fc(e,Us(C)?C:[C],t,n,o,r,a,i,c,u,m),S.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(un),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(fe){if(i.length=$,t.__v=null,u||a)if(fe&&fe.then){if(t.__u|=128|u,a){for(~(Ve=a.indexOf(c||void 0))||(Ve=a.length);(Ye=a[Ve-1])&&Ye.nodeType==8;)Ve--;for(;Ve<a.length;Ve++)if(Ye=a[Ve])if(a[Ve]=null,re){if(Ye==ut)break}else{if(Ye.nodeType!=8)break;Ye.data.startsWith("$s")&&(ut=Nr(re=Ye))}}if(!re){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;re=c}(d=Nr(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,c=d):t.__e=c,c=c&&c.nextSibling}else a&&a.some(un);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),fe&&fe.then||$c(t),te.__e(fe,t,n)}}else c=t.__e=I$(n.__e,t,n,o,r,a,i,u,m,e);return(d=te.diffed)&&d(t),c}function Nr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function $c(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some($c))}function hc(e,t,n){for(var o=0;o<n.length;)Hs(n[o++],n[o++],n[o++]);te.__c&&te.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){te.__e(a,r.__v)}})}function I$(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,k,v,S,b=n.props||Mr,x=t.props,E=t.type;if(E=="svg"?r="http://www.w3.org/2000/svg":E=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((h=a[d])&&(E?h.localName==E:h.nodeType==3)){e=h,a[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!E)return S.createTextNode(x);e=S.createElementNS(r,E,x.is?x:m),c&&(te.__m&&te.__m(t,a),c=!1),a=null}if(E){if(m=E=="template"&&e.content||e,a=E=="textarea"&&x.defaultValue!=null?null:a&&Fs.call(m.childNodes),!c&&a)for(b={},d=0;d<e.attributes.length;d++)b[(h=e.attributes[d]).name]=h.value;for(d in b)h=b[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChecked"in x||Cr(e,d,null,h,r);for(d in x)h=x[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?k=h:d=="checked"?v=h:c&&typeof h!="function"||b[d]===h||Cr(e,d,h,b[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(E=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&_$.test(E))&&(r="http://www.w3.org/1999/xhtml"),fc(m,Us(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&qt(n,0),c,u),a&&a.some(un)),c&&E!="textarea"||(d="value",E=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(E!="progress"||k)||Cr(e,d,k,b[d],r),d="checked",v!=null&&v!=e[d]&&Cr(e,d,v,b[d],r))}else b===x||c&&e.data==x||(e.data=x);return e}function Hs(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){te.__e(r,n)}}function Bs(e,t,n){var o,r,a,i;if(te.unmount&&te.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Hs(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){te.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Bs(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Nr(o,a=[]))&&(o==e.__e&&a.some(un),un(r),un(o)),n||un(e.__e),e.__e=e.__c=e.__=null}function D$(e,t,n){return this.constructor(e,n)}function vc(e,t){var n,o,r,a;te.__&&te.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Io(Kn,{children:[e]}),r=[],a=[],qs(t,t.__k,o||Mr,Mr,t.namespaceURI,o?null:t.firstChild?Fs.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),hc(r,t.__k,a),t.__k.props.children=null}te={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Lr=0,e}},sc=0,ic=function(e){return e!=null&&e.constructor===Mo},Do.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=dn({},this.state)),typeof e=="function"&&(e=e(dn({},n),this.props)),e&&(dn(n,e),this.__v&&(t&&this.__k.push(t),Vl(this)))},Do.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Vl(this))},Do.prototype.render=Kn,Ft=[],Lr=0,lc=function(e,t){return e.__v.__b-t.__v.__b},Rr=Symbol(),cc=/(PointerCapture)$|Capture$/i,Ps=0,Os={},x$=0;var Ht,se,Ds,Zl,Rs=Object.is,No=0,gc=[],Ns=[],pe=te,Jl=pe.__b,Ql=pe.__r,Xl=pe.diffed,ec=pe.__c,tc=pe.unmount,nc=pe.__;function jn(e,t){pe.__h&&pe.__h(se,e,No||t),No=0;var n=se.__H||(se.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return No=1,C$(kc,e)}function C$(e,t,n){var o=jn(Ht++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):kc(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Rs(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=se,!se.__f)){se.__f=!0;var r=se.shouldComponentUpdate;se.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function($){$.__N&&(m=!0,Rs($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,a,i,c);return m?f||d:f}return!m||d}}return o.__}function D(e,t){var n=jn(Ht++,3);!pe.__s&&Ks(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,se.__H.__h.push(n))}function F(e,t){var n=jn(Ht++,4);!pe.__s&&Ks(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,se.__h.push(n))}function T(e){return No=5,At(function(){return{current:e}},[])}function At(e,t){var n=jn(Ht++,7);return Ks(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function bc(e,t){return No=8,At(function(){return e},t)}function yc(e){var t=jn(Ht++,10),n=_();return t.__=e,se.componentDidCatch||(se.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function pt(){var e=jn(Ht++,11);if(!e.__){for(var t=se.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function O$(){var e;do{for(;e=Ns.shift();)try{Co(e)}catch(n){pe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=gc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Co),t.__h.some(Ls),t.__h=[]}catch(n){t.__h=[],pe.__e(n,e.__v)}}}while(Ns.length)}pe.__b=function(e){se=null,Jl&&Jl(e)},pe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),nc&&nc(e,t)},pe.__r=function(e){Ql&&Ql(e),Ht=0;var t=(se=e.__c).__H;t&&(Ds==se?se.__h=[]:(t.__h.some(Co),t.__h.some(Ls),Ht=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ds=se},pe.diffed=function(e){Xl&&Xl(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&rc(gc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ds=se=null},pe.__c=function(e,t){t.some(function(n){try{n.__h.some(Co),n.__h=n.__h.filter(function(o){return!o.__||Ls(o)})}catch(o){n.__h=[function(){throw o}]}}),ec&&ec(e,t)},pe.unmount=function(e){tc&&tc(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,rc(Ns.push(r))}else Co(r)}catch(a){t=a}}),o.__H=void 0,t&&pe.__e(t,o.__v))};var oc=typeof requestAnimationFrame=="function";function R$(e){var t,n=function(){clearTimeout(o),oc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);oc&&(t=requestAnimationFrame(n))}function rc(e){e!=1&&Zl==pe.requestAnimationFrame||((Zl=pe.requestAnimationFrame)||R$)(O$)}function Co(e){var t=se,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),se=t}function Ls(e){var t=se;e.__c=e.__(),se=t}function Ks(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Rs(n,e[o])})}function kc(e,t){return typeof t=="function"?t(e):t}var N$=Symbol.for("preact-signals");function Hr(){if(Tt>1)Tt--;else{var e,t=!1;for((function(){var r=Fr;for(Fr=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();Ro!==void 0;){var n=Ro;for(Ro=void 0,Ur++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&xc(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ur=0,Tt--,t)throw e}}function L(e){if(Tt>0)return e();Ms=++L$,Tt++;try{return e()}finally{Hr()}}var Oo,ae=void 0;function Gn(e){var t=ae,n=Oo;ae=void 0,Oo=void 0;try{return e()}finally{ae=t,Oo=n}}var Ro=void 0,Tt=0,Ur=0,L$=0,Ms=0,Fr=void 0,qr=0;function wc(e){if(ae!==void 0){var t=e.n;if(t===void 0||t.t!==ae)return t={i:0,S:e,p:ae.s,n:void 0,t:ae,e:void 0,x:void 0,r:t},ae.s!==void 0&&(ae.s.n=t),ae.s=t,e.n=t,32&ae.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=ae.s,t.n=void 0,ae.s.n=t,ae.s=t),t}}function Ee(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ee.prototype.brand=N$;Ee.prototype.h=function(){return!0};Ee.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Gn(function(){var o;(o=t.W)==null||o.call(t)}))};Ee.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Gn(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ee.prototype.subscribe=function(e){var t=this;return ve(function(){var n=t.value;Gn(function(){return e(n)})},{name:"sub"})};Ee.prototype.valueOf=function(){return this.value};Ee.prototype.toString=function(){return this.value+""};Ee.prototype.toJSON=function(){return this.value};Ee.prototype.peek=function(){var e=this;return Gn(function(){return e.value})};Object.defineProperty(Ee.prototype,"value",{get:function(){var e=wc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ur>100)throw new Error("Cycle detected");(function(n){Tt!==0&&Ur===0&&n.l!==Ms&&(n.l=Ms,Fr={S:n,v:n.v,i:n.i,o:Fr})})(this),this.v=e,this.i++,qr++,Tt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Hr()}}}});function g(e,t){return new Ee(e,t)}function xc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function _c(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Sc(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function mn(e,t){Ee.call(this,void 0,t),this.x=e,this.s=void 0,this.g=qr-1,this.f=4}mn.prototype=new Ee;mn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===qr))return!0;if(this.g=qr,this.f|=1,this.i>0&&!xc(this))return this.f&=-2,!0;var e=ae;try{_c(this),ae=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return ae=e,Sc(this),this.f&=-2,!0};mn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ee.prototype.S.call(this,e)};mn.prototype.U=function(e){if(this.t!==void 0&&(Ee.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};mn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(mn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=wc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new mn(e,t)}function Ec(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Tt++;var n=ae;ae=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,js(e),o}finally{ae=n,Hr()}}}function js(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ec(e)}function M$(e){if(ae!==this)throw new Error("Out-of-order effect");Sc(this),ae=e,this.f&=-2;try{8&this.f&&js(this)}finally{Hr()}}function Wn(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Oo&&Oo.push(this)}Wn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Wn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ec(this),_c(this),Tt++;var e=ae;return ae=this,M$.bind(this,e)};Wn.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ro,Ro=this)};Wn.prototype.d=function(){this.f|=8,1&this.f||js(this)};Wn.prototype.dispose=function(){this.d()};function ve(e,t){var n=new Wn(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Tc,Po,Or,P$=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ac=[];ve(function(){Tc=this.N})();function zn(e,t){te[e]=t.bind(null,te[e]||function(){})}function Lo(e){if(Or){var t=Or;Or=void 0,t()}Or=e&&e.S()}function Ic(e){var t=this,n=e.data,o=F$(n);o.name="ReactiveDom",o.value=n;var r=At(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=I(function(){return!Array.isArray(m.value)&&!ic(m.value)}),f=ve(function(){if(this.N=Dc,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Ic.displayName="ReactiveTextNode";Object.defineProperties(Ee.prototype,{constructor:{configurable:!0,value:uc(Kn,null).constructor},type:{configurable:!0,value:Ic},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});zn("__b",function(e,t){if(Lo(),Po=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ee&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});zn("__r",function(e,t){if(e(t),t.type!==Kn){Lo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ve(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;P$&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Po=o,Lo(n)}});zn("__e",function(e,t,n,o){Lo(),Po=void 0,e(t,n,o)});zn("diffed",function(e,t){Lo(),Po=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var m=a[u],d=o[u];m===void 0?(m=U$(n,u,d,r),a[u]=m):m.o(d,r)}}}e(t)});function U$(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=g(n);return{o:function(i,c){a.value=i,o=c},d:ve(function(){this.N=Dc;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}zn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});zn("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Do.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function F$(e,t){return At(function(){return g(e,t)},[])}function Vn(e,t){var n=T(e);return n.current=e,Po.__$f|=4,At(function(){return I(function(){return n.current()},t)},[])}var q$=function(e){queueMicrotask(function(){queueMicrotask(e)})};function H$(){L(function(){for(var e;e=Ac.shift();)Tc.call(e)})}function Dc(){Ac.push(this)===1&&(te.requestAnimationFrame||q$)(H$)}var l=w$.bind(uc);var Cc=window.taskflowAhead??=[],Oc=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function Br(e,t){let n=Cc.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Cc.splice(n,1)[0].answer}var nt=class extends Error{},ie=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Te(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(Br(e,n)??Oc(e,t,{token:n,keepalive:o})).catch(()=>{throw new nt("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new nt(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new ie(i.errors);return i.data}var Bt="id name email emailConfirmed role timeZone locale version createdAt",fn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Bt} }`,Rc=`mutation Refresh { refreshSession { ${fn} } }`,ke=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,pn=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${ke} }
  changes { field before after beforeText afterText }`,Uo=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,Nc=`query Start {
  cursor
  me { ${Bt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${Uo} }
  events(last: 40) { nodes { ${pn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var B$=2e4,Ws="taskflow.owner",Yn="taskflow.last",y=g(void 0),Fo=g(""),Kr=null,Lc=0,Gs=null;async function qo(){return Kr&&Date.now()>Lc-B$&&await $n(),Kr}function Ho({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");Kr=e,Lc=Date.now()+t*1e3,Fo.value="",K$(n.id);let o=y.peek();(o?.id!==n.id||o.version<=n.version)&&(y.value=n)}function $n(){return Gs??=G$(j$).finally(()=>{Gs=null}),Gs}function hn(e=""){Gr(),Kr=null,y.peek()&&(Fo.value=e),y.value=null}var jr=e=>localStorage.getItem(Ws)===e;function K$(e){if(!jr(e)){Gr();try{localStorage.setItem(Ws,e)}catch{}}}function Gr(){localStorage.removeItem(Yn),localStorage.removeItem(Ws)}async function j$(){let{refreshSession:e}=await Te(Rc,{},{keepalive:!0});return e?.token?Ho(e):hn("door.ended"),!!e?.token}function G$(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Mc=e=>!!e?.types.includes("Files");function Pc(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Uc(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Zn({clipboardData:e}){return e&&!e.types.includes("text/plain")?Pc(e):[]}function Wr(e){let[t,n]=_(0),o=r=>a=>{!e||!Mc(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Pc(r))})}}function Fc(){D(()=>{let e=t=>{t.defaultPrevented||!Mc(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function zr(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Vr={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},qc=()=>navigator.languages.find(e=>e.split("-")[0]in Vr),Hc=(e="en")=>e.split("-")[0]in Vr?e.split("-")[0]:"en";var Bo=g(Date.now());setInterval(()=>{Bo.value=Date.now()},3e4);var Kt=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:y.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),O=I(()=>Jn(Bo.value)),zs=null;function Jn(e){return zs?.resolvedOptions().timeZone!==Kt.value&&(zs=new Intl.DateTimeFormat("en-CA",{timeZone:Kt.value,year:"numeric",month:"2-digit",day:"2-digit"})),zs.format(new Date(e))}function H(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Bc(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Qn(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Xn(o)}:00Z`);return new Date(o).toISOString()}var Vs=null;function Xn(e){return Vs?.resolvedOptions().timeZone!==Kt.value&&(Vs=new Intl.DateTimeFormat("en-GB",{timeZone:Kt.value,hour:"2-digit",minute:"2-digit"})),`${Jn(e)}T${Vs.format(e)}`}var $t=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Ys(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var W$=["week","day","hour","minute","second"],Kc=["byte","kilobyte","megabyte","gigabyte"],Zs=new Map;function Be(e,t){let n=`${e.name} ${ot.value} ${JSON.stringify(t)}`;return Zs.has(n)||Zs.set(n,new e(ot.value,t)),Zs.get(n)}var Gc=g({}),ot=g("en"),jc="";async function eo(e="en"){let t=Hc(e);if(t!==jc){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Br(n)??fetch(n));Gc.value=await o.json(),jc=t}ot.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Wc(e,t).replace(/\{(\w+)\}/g,(n,o)=>z$(t[o]))}function Ae(e,t){return Wc(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=Bc(O.value,e);return t>=-1&&t<=1?V$(Be(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?vn(e,{weekday:"short"}):vn(e,{day:"numeric",month:"short",...e.slice(0,4)!==O.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>vn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>vn(e,{month:"long",year:"numeric"});s.date=(e,t)=>vn(e,t);s.list=e=>Be(Intl.ListFormat).format(e);s.number=e=>Be(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(Kc.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Be(Intl.NumberFormat,{style:"unit",unit:Kc[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((Bo.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Be(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Bo.value-t<20*36e5;return Be(Intl.DateTimeFormat,{...Js(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Be(Intl.DateTimeFormat,{...Js(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Be(Intl.DateTimeFormat,{...Js(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>vn(H("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=W$.flatMap((o,r)=>Number(t[r])?[Be(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Be(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=Ys(ot.value);return Array.from({length:7},(t,n)=>vn(H("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>H(e,-(($t(e)-Ys(ot.value)+7)%7));s.span=(e,t)=>Be(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Js(){let{hour12:e}=Be(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:Kt.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Wc(e,t){let n=Gc.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Be(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var z$=e=>typeof e=="number"?s.number(e):String(e??""),vn=(e,t)=>Be(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),V$=e=>e.charAt(0).toLocaleUpperCase(ot.value)+e.slice(1);var Y$=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,Z$=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function A(e,t,n={}){try{return await Te(e,t,{...n,token:await qo()})}catch(o){if(!(o instanceof ie)||!Z$.has(o.code)||!await $n())throw o;return Te(e,t,{...n,token:await qo()})}}var gn=new Set;async function jt(e=!1,t=!1){Gr(),await Promise.all([...gn].map(n=>n())),await A(Y$,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),hn()}var zc=300,J$=2e4,Vc=2e4,Q$=8e3,X$=new Set([4401,4403]);function Yc(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,m=0;function d(b){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(b))}function f(b){let x=t.get(b);x&&d({id:b,type:"subscribe",payload:{query:x.query,variables:x.variables()}})}async function $(){clearTimeout(i),i=0;let b=await qo().catch(()=>null);if(r)return;if(!b)return v();let x=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=x,x.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${b}`}}),x.onmessage=({data:E})=>{u=Date.now(),p(JSON.parse(E))},x.onclose=({code:E})=>n===x&&k(E)}function p({type:b,id:x,payload:E}){let Y=t.get(x);if(b==="connection_ack"){o=!0,a=0;for(let U of t.keys())f(U);c=setInterval(h,Vc),e.up()}else b==="ping"?d({type:"pong"}):b==="next"?E.errors?Y?.failed(new ie(E.errors)):Y?.next(E.data):b==="error"&&t.delete(x)?Y?.failed(new ie(E)):b==="complete"&&t.delete(x)&&Y?.done?.()}function h(){if(Date.now()-u>Vc+Q$)return n?.close(4e3);d({type:"ping"})}async function k(b){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),X$.has(b)&&await $n().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,zc/2+Math.random()*Math.min(J$,zc*2**a))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(b,x,E){let Y=String(m+=1);return t.set(Y,{query:b,variables:x,...E}),o&&f(Y),()=>{t.delete(Y)&&d({id:Y,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var It=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ke} description } } } }`,Zc=`query Teams { me { ${Bt} } teams(includeArchived: true) { ${Uo} } }`,Jc=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${pn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Qc=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Yr=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,Xc=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${ke} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,eu=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${ke} } matches { field snippet } }
  }
}`,Zr="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Jr="id at beforeDue firedAt",tu=`query Sheet($id: ID!) {
  task(id: $id) { ${ke} description startedAt watchers { id name } reminders { ${Jr} } }
}`,nu="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",ou=`query Watchers($id: ID!) { task(id: $id) { ${ke} watchers { id name } } }`,ru=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${It} task { ${ke} description } }
}`,Qr=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${It} task { ${ke} description } }
}`,au=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${It} task { ${ke} } }
}`,su=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${It} label { id } }
}`,iu=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${It} task { ${ke} watchers { id name } } }
}`,Xr=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${It} results { task { ${ke} } } }
}`,lu=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${It} results { task { ${ke} } } }
}`,Qs=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${It} deletedId }
}`,cu=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${It} task { ${ke} description } }
}`;var eh=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Xs=new Set(["sign-in","register","forgot","reset","confirm"]),ei=new Set(["reset","confirm"]);history.scrollRestoration="manual";var bn=g(na("push")),K=I(()=>Ko(bn.value.path)),Z=I(()=>{if(K.value.name!=="task")return K.value;let e=Ko(bn.value.under??"/tasks");return Xs.has(e.name)?Ko("/tasks"):e}),ea=I(()=>({step:bn.value.step,scroll:bn.value.scroll??0}));function B(e,{replace:t=!1}={}){let n=Ko(e).name==="task"?{under:Z.peek().path}:{};t?n.from=jo().from:(n.from=K.peek().path,history.replaceState({...jo(),scroll:ta().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),bn.value=na(t?"replace":"push")}function uu(e){let t=e.toString(),n=new URL(Z.peek().path,location.origin).pathname+(t?`?${t}`:"");if(K.peek().name!=="task")return B(n,{replace:!0});history.replaceState({...jo(),under:n},""),bn.value=na("replace")}var Dt=e=>B(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:K.peek().name==="task"});function yn(){let{path:e}=Z.peek();jo().from===e?history.back():B(e,{replace:!0})}function ta(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{bn.value=na("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Ko(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),B(n,{replace:K.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Ko(e){let t=new URL(e,location.origin);for(let[n,o]of eh){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function jo(){return history.state??{}}function na(e){return{...jo(),path:location.pathname+location.search,step:e}}var th=new Set(["MEMBER","ADMIN"]),J=g([]),ge=I(()=>J.value.filter(e=>!e.archivedAt)),G=I(()=>ge.value.filter(e=>th.has(e.myRole??"")||y.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),rt=I(()=>{let e=new Map;for(let t of ge.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function Ct(e){return(ge.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function ht(){let e=await A(Zc,{});L(()=>{J.value=e.teams,e.me&&e.me.version>(y.peek()?.version??0)&&(y.value=e.me)})}var du=I(()=>new Map(J.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),kn=e=>e?du.value.get(e.id):void 0,vt=e=>J.value.find(({id:t})=>t===e)?.stages??[];function ti(e,t){let n=J.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function mu(e,t){let n=du.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:ti(r.id,o)}}var nh=new Set(["PENDING","IN_PROGRESS"]),dt=e=>!e.deletedAt,de=e=>nh.has(e.status),Ne=new Map,oi=new Map,ni=new Set;function Go(e){let t=Ne.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:g(null)};return Ne.set(e,n),n}var le=e=>Go(e).shown,M=e=>Ne.get(e)?.shown.peek(),oa=e=>oi.get(e)??(Ne.get(e)?.known?e:void 0);function*to(){for(let{shown:e}of Ne.values()){let t=e.peek();t&&(yield t)}}function*fu(){for(let{known:e}of Ne.values())e?.version&&(yield e)}function we(e){let t=Go(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,oi.set(e.key,e.id),Wo(e.id),!0)}function ra(e){L(()=>e.forEach(we))}function gt(e,t=Ne.get(e)?.known?.version??0){let n=Go(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Wo(e)}var aa=e=>{Go(e).gone=-1};function Ze(e,t,n){Ne.get(e)?.patches.set(t,n),Wo(e)}function pu(e,t){let n=Ne.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return gt(e,-1);Wo(e)}}function ri(e,t){let n=Go(e.id);n.known={...e,version:0},n.patches.set(t,{}),Wo(e.id)}var no=e=>Ne.get(e)?.known;function $u(){for(let e of Ne.values())e.doubted=e.known!==null,e.gone=-1}function hu(){L(()=>{for(let[e,t]of Ne)t.doubted&&!t.patches.size&&gt(e,-1)})}function vu(){L(()=>{for(let e of Ne.keys())gt(e,-1)}),Ne.clear(),oi.clear()}function gu(e){return ni.add(e),()=>ni.delete(e)}function Wo(e){let t=Ne.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&oh(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:de(o)&&!!o.dueDate&&o.dueDate<O.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of ni)r.touch(e,n,o)})}function oh(e,{relabel:t,...n}){let o={...e,...n,...mu(e,n)};return t?{...o,labels:rh(o.labels,t)}:o}function rh(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var Ot=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],wn=["LOW","MEDIUM","HIGH","URGENT"];function zo(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=ah(e.due)),t}function yu(e){let t=P(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||ih(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||lh(n,e.labels))&&(!e.from||!e.to||ku(n.dueDate,e.from,e.to))&&(!e.due||sh(n,e.due))&&(!t.length||ch(n,t))}function sa(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=uh(bu(n,r),bu(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var P=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function ah(e){return e==="today"?{eq:O.peek()}:e==="week"?{gte:O.peek(),lte:H(O.peek(),7)}:e==="later"?{gt:O.peek()}:e==="none"?{isNull:!0}:void 0}function sh(e,t){return t==="overdue"?e.overdue&&de(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===O.peek():t==="later"?e.dueDate>O.peek():ku(e.dueDate,O.peek(),H(O.peek(),7)):!1}var ku=(e,t,n)=>e!==null&&e>=t&&e<=n;function ih(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?y.peek()?.id:t)}var lh=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function ch(e,t){if(e.found===t.join(" "))return!0;let n=P(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function bu(e,t){return t==="PRIORITY"?wn.indexOf(e.priority):t==="STATUS"?Ot.indexOf(e.status):t==="TITLE"?P(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function uh(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ia=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],xn=g(new Map),oo=I(()=>new Map(J.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function at(e){let t=J.value.find(({id:o})=>o===e)?.labels??[],n=[...xn.value.values()].filter(o=>o.teamId===e&&!oo.value.has(o.label.id));return si([...t,...n.map(({label:o})=>o)])}var wu=({labels:e})=>si(e.map(t=>oo.value.get(t.id)??t));function xu(e){let t=ge.value.filter(({id:o})=>!e||o===e),n=si(t.flatMap(({id:o})=>at(o)));return[...Map.groupBy(n,({name:o})=>P(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function la(e){let t=new Set(e.map(o=>P(oo.value.get(o)?.name??""))),n=[...oo.value.values()].filter(({name:o})=>t.has(P(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var ai=(e,t)=>e.find(n=>P(n.name)===P(t.trim())),ca=e=>oo.value.get(e);function ro(e){let t=ia.map(n=>e.filter(o=>o.color===n).length);return ia[t.indexOf(Math.min(...t))]}function ua(e,t){xn.value=new Map([...xn.peek(),[t.id,{teamId:e,label:t}]])}function _u(){xn.value=new Map}function Su(e,t){let n=xn.peek().get(e);n&&(xn.value=new Map([...xn.peek()].filter(([o])=>o!==e)),!(!t||oo.peek().has(e))&&(J.value=J.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var si=e=>e.toSorted((t,n)=>P(t.name).localeCompare(P(n.name))||(t.id<n.id?-1:1));var Tu="taskflow.scope",dh=new Set(["today","tasks","board","calendar","trash"]),mh=/^\/(today|tasks|board|calendar|trash)?$/,Eu=JSON.parse(localStorage.getItem(Tu)??"null"),da=g({team:"",mine:!1}),Gt=I(()=>Vo()?Z.value.query.get("team")??"":da.value.team),ma=I(()=>Vo()?Z.value.query.get("assignee")==="me":da.value.mine);ve(()=>{Vo()&&(da.value={team:Gt.value,mine:ma.value},localStorage.setItem(Tu,JSON.stringify(da.value)))});var Wt=I(()=>ge.value.find(e=>e.key===Gt.value)),fa=I(()=>Z.value.name==="overview"?{}:zo({team:Wt.value?.id,assignee:ma.value?"me":void 0}));function xe(e,t={}){let{team:n,mine:o}={team:Gt.value,mine:ma.value,...t},r=new URL(e,location.origin);if(!mh.test(r.pathname))return e;let a=J.value.length>0&&!ge.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function ii(e){if(!Vo())return xe("/tasks",{team:e});let t=new URLSearchParams(Z.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Z.value.path,location.origin).pathname+(n?`?${n}`:"")}function li(){let{name:e,query:t}=K.peek();e==="today"&&![...t.keys()].length&&Eu&&B(xe("/",Eu),{replace:!0})}function st(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?J.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:fh(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function fh(e){if(e)return e==="none"?[]:la(e.split(",").filter(Boolean))}function Le(e){let t=new URLSearchParams(Z.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);uu(t)}function Au(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Vo()?st(Z.value.query):st(new URLSearchParams),a=G.value.find(u=>u.key===Gt.value),c=ma.value||e==="me"?y.value:rt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:O.value},...o?.length&&{labels:ph(o)},...r&&kn({id:r})&&{stage:{id:r}}}}function ph(e){let t=e.map(ca).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>P(n))).size===1?t:[]}function Vo(){return dh.has(Z.value.name)}var $h="0123456789abcdefghjkmnpqrstvwxyz";function z(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=$h[Number(n>>a&31n)];return`${e}_${r}`}var ui="taskflow.waiting",hh=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),vh=3e3,Me=g([]),Yo=I(()=>Me.value.length),Zo=g(!1),ci=!1,Iu=0,Du=new Map;function zt(e,t){for(let n of e)Du.set(n,t)}function Vt(e){return pa([...Me.peek(),{...e,who:y.peek()?.id}]),_n()}async function _n(){if(clearTimeout(Iu),!ci){for(ci=!0;y.peek()&&Me.peek()[0]?.who===y.peek()?.id;){let[e]=Me.peek(),t=await gh(e);if(!t)break;L(()=>{pa(Me.peek().slice(1)),Du.get(e.field)?.(e,t)})}ci=!1}}function Cu(){let e=JSON.parse(sessionStorage.getItem(ui)??"null"),t=y.peek()?.id;return e?.who===t&&!Me.peek().length&&pa(e.writes.map(n=>({...n,who:t}))),Me.peek().length&&e?.who!==t&&pa([]),Me.peek()}async function gh(e){try{let t=await A(e.query,e.variables,{keepalive:e.keepalive});return Zo.value=!1,t[e.field]}catch(t){let n=t instanceof ie?t.code:"INTERNAL";return t instanceof nt||n==="RATE_LIMITED"?bh():hh.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}function bh(){return Zo.value=!0,Iu=setTimeout(_n,vh),null}function pa(e){Me.value=e,e.length?sessionStorage.setItem(ui,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(ui)}ve(()=>{let e=t=>t.preventDefault();if(!(!Zo.value||!Yo.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var yh=8e3,Sn=g([]),kh=0;function N(e){let t=kh+=1;return Sn.value=[...Sn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>En(t),yh),t}function En(e){Sn.value=Sn.peek().filter(t=>t.id!==e)}var wh=500,Tn=[],Jo=null;async function Ou(){if(Jo&&(await Jo).errors.length)return;let e=Tn.pop();if(!e)return void N({text:s("undo.nothing")});En(e.toast),e.run()}function An(e){return Jo=e,e.then(()=>{Jo===e&&(Jo=null)}),e}function Ke(e,t,n){let o=()=>{Tn.includes(a)&&Tn.splice(Tn.indexOf(a),1),En(a.toast)},a={run:t,toast:N({text:e,undo:()=>{o(),t()},to:n})};return Tn.push(a),Tn.length>wh&&Tn.shift(),o}var Ru={assignee:"assigneeId",stage:"stageId",team:"teamId"},xh=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],di=100,$a=new Map,ha=new Set;function Yt(e,t,n={}){let o=Bu(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Wu(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=z("change"),i=Ku(t,o);return Ze(e.id,a,i),Pe(a,"updateTask",Qr,{id:e.id,input:r},[e.id],{shown:i,before:ju(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Ah(e,t,o)})}async function va(e,t){let n=e.filter(a=>Bu(a,t).length);if(n.length===1)return void await Yt(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:ju(a,o)}));await ao(n.map(({id:a})=>a),a=>Nu(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(Ih(r).map(([a,i])=>Promise.all(zu(i,c=>Nu(c,a))))))}function Nu(e,t){let n=z("change"),o=Object.keys(t);L(()=>{for(let a of e)Ze(a,n,t)});let r={shown:t,told:"",silent:!0};return Pe(n,"updateTasks",Xr,{ids:e,input:Wu(t,o)},e,r)}async function Mu(e){if(e.length===1)return void await Uu(e[0]);await ao(e.map(({id:t})=>t),t=>{let n=z("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)Ze(r,n,o)}),Pe(n,"deleteTasks",lu,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>so(t,{silent:!0}))))}async function ao(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(zu(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await An(i);if(c.length)return void N({bad:!0,text:s("did.refused",{what:n,why:ne(c[0])})});Ke(n,async()=>{let u=(await a()).flat().flatMap(({errors:m})=>m);u.length?N({bad:!0,text:s("undo.refused",{why:ne(u[0])})}):N({text:o})},r)}function Pu(e){let t=z("task"),n=z("change"),{team:o,assignee:r,labels:a,stage:i,...c}=e,u={id:t,...c,teamId:o.id,...r&&{assigneeId:r.id},...i&&{stageId:i.id},...a?.length&&{labelIds:a.map(m=>m.id)}};return ri({...qu(t),...e,...Gu(o.id,e)},n),Pe(n,"createTask",ru,{input:u},[t],{told:s("did.created",{task:c.title})})}function Uu(e){let t=z("change"),n={deletedAt:new Date().toISOString()};return Ze(e.id,t,n),Pe(t,"deleteTask",Qs,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Fu(e){return Pe(z("change"),"deleteTask",Qs,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function so(e,{silent:t}={}){let n=z("change"),o={deletedAt:null};return Ze(e.id,n,o),Pe(n,"restoreTask",cu,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function mi(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Cu())if(ha.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...m}=o.input,d=J.peek().find(({id:k})=>k===a)??{id:a,key:"",name:""},f=rt.peek().find(({id:k})=>k===i)??null,$=u.map(ca).filter(Boolean),p=c?{id:c}:void 0,h={...m,team:d,assignee:f,labels:$};ri({...qu(n[0]),...h,...Gu(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;ua(a,i)}else if(r?.shown)for(let a of n)Ze(a,t,r.shown)}function qu(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:y.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Pe(e,t,n,o,r,a){ha.add(e);let i=new Promise(c=>$a.set(e,c));return Vt({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a}),An(i)}zt(xh,(e,t)=>{let n=t.errors[0];L(()=>{n||_h(e,t),e.field==="createLabel"?Su(e.variables.input.id,!n):n?.current&&we(n.current);for(let o of e.taskIds)pu(o,e.key)}),n?Sh(e,n):Eh(e,t),$a.get(e.key)?.(t),$a.delete(e.key)});function _h({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return gt(t[0],1/0);e==="restoreTask"&&aa(t[0]);let i=e==="deleteTask"&&no(t[0]);i&&we({...i,deletedAt:o.shown?.deletedAt??null}),r&&we(r);for(let c of a??[])c.task&&we(c.task)}function Sh({key:e,note:t},n){if(t?.silent&&$a.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=ne(n);t?.back?N({bad:!0,text:s("undo.refused",{why:o})}):N({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function ne({code:e,message:t}){return t||s(`error.${e}`)}function Eh({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void N({text:t.told});let r=()=>{let a=M(n[0]);e==="updateTask"&&o&&t.before?Th(o,t.before):e==="createTask"&&o?Uu(o):e==="deleteTask"&&a&&so(a)};Ke(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function Th(e,t){let n=M(e.id)??e;Yt(n,t,{expectedVersion:Math.min(e.version,no(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Ah(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:kn(t.stage)?.name}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Lu=e=>Hu(e)??(e||null),Hu=e=>e&&typeof e=="object"?e.id:null,Bu=(e,t)=>Object.keys(t).filter(n=>Lu(e[n])!==Lu(t[n])),Ku=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function ju(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Ku(e,n),...o&&(a?{stage:a}:{status:r})}}function Gu(e,{stage:t,status:n}){let o=kn(t);return o?{stage:{id:o.id},status:o.status}:{stage:ti(e,n??"PENDING"),status:n??"PENDING"}}var Wu=(e,t)=>Object.fromEntries(t.map(n=>[Ru[n]??n,Ru[n]?Hu(e[n]):e[n]])),zu=(e,t)=>Array.from({length:Math.ceil(e.length/di)},(n,o)=>t(e.slice(o*di,(o+1)*di))),Ih=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var Dh=120,Ch=/^(session|api_key)\./,bt=g([]);function ga(e){bt.value=e.filter(Ju).reverse().map(t=>({event:t}))}function Yu(e){!Ju(e)||bt.peek().some(t=>t.event?.id===e.id)||(bt.value=[{event:e,fresh:!0},...bt.peek()].slice(0,Dh))}function Zu(e){bt.value=[{caught:e,id:`caught-${Date.now()}`},...bt.peek()]}var Ju=e=>!Ch.test(e.name);function Qu(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Nh(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Oh=30*6e4,Rh=new Set(["task.updated","attachment.created"]),Vu=({task:e,subjectId:t})=>e?.id??t,Nh=(e,t)=>Rh.has(e.name)&&t.name===e.name&&Vu(t)===Vu(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Oh;var je=g(null),Ie=g(new Set),fi=null;function Qo(e){let t=new Set(Ie.peek());t.delete(e)||t.add(e),fi=e,Ie.value=t}function pi(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(Je),n=[t.indexOf(fi??Ue.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ie.value=new Set([...Ie.peek(),...o,e])}function Zt(){fi=null,Ie.peek().size&&(Ie.value=new Set)}var me=g(""),ba=g([]),$i=g({});function Rt(e={}){$i.value=e,me.value="new"}var Ue=g(null),$e=g(null),In=g(!1),Xu=matchMedia("(max-width: 900px)"),ed=()=>{In.value=Xu.matches};Xu.addEventListener("change",ed);ed();var Je=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function hi(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Xo(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");hi(e==="dark"?"light":"dark")}function he(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var vi=new Set;function yt(e){return vi.add(e),()=>vi.delete(e)}var td=()=>Promise.all([...vi].map(e=>e()));var ya=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=g([]),this.horizon=null,this.stop=gu(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...to()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&M(t[n-1]),a=n<t.length-1&&M(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=M(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Dn=new Set,io=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new ya(yu(t),sa(n)),this.ids=this.view.ids,this.ready=g(!1),this.busy=g(!1),this.failed=g(null),this.more=g(!1),this.total=g(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=yt(()=>this.reload()),Dn.add(this)}close(){Dn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Dn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(Gn(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Dn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await A(Zr,{filter:zo(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await A(Xc,{filter:zo(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&P(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)we(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},ka=(e,t,n)=>JSON.stringify([e,t,n??{},O.value]),nd=()=>[...[...Dn].filter(e=>!e.parked),...[...mt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Lh=16,mt=new Map;function wa(e,t){mt.get(e)?.close(),mt.delete(e),t.parked=!0,mt.set(e,t);let[n]=mt;mt.size<=Lh||(n[1].close(),mt.delete(n[0]))}function od(e){let t=mt.get(e);return mt.delete(e),t&&(t.parked=!1),t}function rd(){for(let e of mt.values())e.close();mt.clear()}var ad=()=>[...Dn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function sd(){await Promise.all([...Dn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Mh=5e5,Ph=7*864e5,Uh=40,id=Hh(["1",Bt,ke,pn,Uo,Yr].join(" "));function ld(e){let t=y.peek()?.id;if(!t||!jr(t))return;let n=[...fu()].map(qh),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=bt.peek().flatMap(({event:u})=>u??[]),i={...{shape:id,who:t,at:Date.now(),day:O.peek(),teams:J.peek(),...e},events:r.slice(0,Uh),lists:[]},c=Mh-JSON.stringify([i,...o.values()]).length;for(let u of nd()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},k=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...k]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of k)o.set(S.id,S)}}try{localStorage.setItem(Yn,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Yn)}}function cd(){let e=Fh(),t=y.peek()?.id;return e?.shape===id&&e.who===t&&jr(t)&&Date.now()-e.at<Ph?e:(localStorage.removeItem(Yn),null)}function Fh(){try{return JSON.parse(localStorage.getItem(Yn)??"null")}catch{return null}}function ud({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==O.peek())continue;let m=new io(n,o,r);m.begin({after:a,horizon:i,more:c,total:u}),wa(ka(n,o,r),m)}}function qh({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function Hh(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var dd=2e3,Bh=36e5,Kh=new Set(["task.restored","task.moved_in"]),oe=g("connecting"),be=g(null),tr=g(""),nr=g(!1),jh=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:H(O.value,t-13),created:0,completed:0,open:0}))})),or=()=>be.value??jh.value,rr=()=>be.value?"":"unread",_a=g(0),bi=new Set,Gh=Ed(ht,250),Wh=Ed(sd,1e3),Lt=null,Jt=null,Sa=()=>{},md=()=>{},Nt=null,Cn=!1,fd=0,er=!1,Qt=0;function it(e){return bi.add(e),()=>bi.delete(e)}var pd=new Set;function Ea(e){pd.add(e)}var xa=new Set;function lo(e,t,n){let o=()=>{},r=()=>{o=Lt?.subscribe(e,t,n)??o};return Lt?r():xa.add(r),()=>{xa.delete(r),o()}}function $d(){let e=cd();return e?(Nt=e,Jt=e.cursor,L(()=>{tr.value=e.version,nr.value=e.confirmsEmail,J.value=e.teams,be.value=e.numbers,ga(e.events.toReversed()),ra(e.tasks)}),ud(e),mi(),!0):!1}async function hd(){Nt&&Date.now()-Nt.at<Bh&&gi();let e=await yd().catch(n=>{throw Nt&&(oe.value="offline"),n});if(!Nt){kd(e),mi(),gi();return}let t=Lt&&Nt.rights===vd(e);if(Nt=null,t)return L(()=>wd(e));gi({quiet:!0}),await _d(e)}function gi({quiet:e=!1}={}){if(!Lt){Lt=Yc({up:Jh,down:Qh,signedOut:()=>hn("door.ended")}),e||xd();for(let t of xa)t();xa.clear(),md=ve(zh),_n()}}var vd=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function gd(){let e=y.peek();if(!e||!Jt||Nt||Cn)return;let t=vd({cursor:Jt,instance:null,events:null,inbox:null,me:e,teams:J.peek()});ld({cursor:Jt,rights:t,numbers:be.peek(),version:tr.peek(),confirmsEmail:nr.peek()})}addEventListener("pagehide",gd);document.addEventListener("visibilitychange",()=>document.hidden&&gd());function zh(){let e=fa.value;return Lt?.subscribe(Yr,()=>({filter:e}),{next:t=>{be.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function bd(){md(),Sa(),Nt=null,Jt=null,Cn=!1,clearTimeout(fd),Lt?.close(),Lt=null,clearTimeout(Qt),rd(),vu(),_u(),L(()=>{oe.value="connecting",be.value=null,J.value=[],ga([])})}async function yd(){let e=await A(Nc,{},{partly:!0});if(!e.me||!e.cursor)throw new ie([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==y.peek()?.id)throw new ie([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function kd(e){Jt=e.cursor,L(()=>{wd(e),ga(e.events?.nodes??[])})}function wd(e){y.value=e.me,tr.value=e.instance?.version??"",nr.value=e.instance?.confirmEmail??!1,J.value=e.teams??[];for(let t of pd)t(e)}function xd(){Sa=Lt?.subscribe(Jc,()=>({after:Jt}),{next:({events:e})=>Vh(e),failed:Td})??(()=>{})}function Vh(e){if(Jt=e.cursor,e.__typename==="StreamEvent")return Yh(e.event);if(e.__typename==="StreamReady")return Xh(e.replayed);Sa(),e.reason!=="SHUTDOWN"&&_d()}function Yh(e){L(()=>{e.subjectType==="TASK"?Zh(e):e.task?we(e.task):/^(team|user|label|stage)\./.test(e.name)&&Gh(),Yu(e),_a.value+=1}),Wh();for(let t of bi)t(e)}function Zh({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||M(t)?.team.id===o?.id)&&gt(t);else if(e==="task.purged"||!n)gt(t,n?.version??1/0);else{Kh.has(e)&&aa(t);let a=r.find(i=>i.field==="description");we(a?{...n,description:a.after}:n)}}function Jh(){clearTimeout(Qt),Qt=0,oe.value=er?"catching":"connecting",_n(),ad()}function Qh(){oe.peek()==="offline"||er&&Qt||(er=!0,oe.value=navigator.onLine?"catching":"offline",clearTimeout(Qt),Qt=setTimeout(()=>{oe.value="offline"},dd))}function Xh(e){clearTimeout(Qt),Qt=0,er&&Zu(e),er=!1,oe.value="sync"}async function _d(e){Cn||(Cn=!0,Sa(),oe.value="catching",await Sd(e))}async function Sd(e){try{let t=e??await yd();if($u(),kd(t),await td(),!Cn)return;hu(),Cn=!1,xd()}catch(t){if(!Cn)return;fd=setTimeout(Sd,dd),t instanceof nt||Td(t)}}function Ed(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Td(e){if(oe.value="offline",!(e instanceof ie))throw e}var yi=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Ad=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${yi} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,Id=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Dd="query Unread { inbox(first: 1) { unreadCount cursor } }",Cd=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${yi} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Od=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${yi} }
  }
}`,Rd=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Nd=2e3,_e=g(0),Xt=g(new Map),Ta=0,ki=new Map,Aa=new Set,lr=g(!1),en=null,ar=()=>{},sr=0,ir=0,Ld=0,Ia=new Set,Da=()=>Ta,wi=()=>Ld,Md=()=>en,Pd=(e,t)=>Aa.has(`${e} ${t}`);function Ud({key:e,variables:{ids:t=[]}}){for(let n of t)Aa.delete(`${e} ${n}`)}function Ca(e,t,n=()=>!1){let o=new Map(Xt.peek()),r=a=>(ki.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);Xt.value=o}function Fd(e,t){Ta===t&&(_e.value=e)}function ev({unreadCount:e,cursor:t}){en||(en=t,L(()=>{_e.value=e,lr.value=!0}),xi())}function xi(){ar(),ar=lo(Cd,()=>({after:en}),{next:({inbox:e})=>tv(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(ir),ir=setTimeout(Oa,Nd)}})}function tv(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?xi():Oa());if(en=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Ta+=1,L(()=>{_e.value=r,!(!t||!n)&&(ki.set(n,Ta),o&&Aa.add(`${o} ${n}`),Xt.value=new Map(Xt.peek()).set(n,t))}),n||cr().catch(()=>{})}function cr(){return Ld+=1,Promise.all([...Ia].map(e=>e()))}async function Oa(){ar(),clearTimeout(ir);let e=sr+=1;try{await qd(e)}catch{e===sr&&(ir=setTimeout(Oa,Nd))}}async function qd(e){let[t]=await cr(),n=t??(await A(Dd,{})).inbox;e===sr&&(en=n.cursor,L(()=>{_e.value=n.unreadCount,lr.value=!0}),xi())}Ea(({inbox:e})=>e?ev(e):Oa());yt(async()=>{en&&await qd(sr+=1)});I(()=>y.value?.id).subscribe(()=>{sr+=1,ar(),ar=()=>{},clearTimeout(ir),en=null,lr.value=!1,ki.clear(),Aa.clear(),L(()=>{_e.value=0,Xt.value=new Map})});ve(()=>{(_e.value?navigator.setAppBadge?.(_e.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ce({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function Q({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":ov(e.id)}} ...${r}>
    ${nv(e.name)}
  </span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var ur=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function co({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&de(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var Ra=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Hd} of="comments" n=${e} />
  <${Hd} of="files" n=${t} />
`;function Hd({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${w} name=${e} />
    ${s.number(t)}
  </span>`}function X({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${w} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var ue=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function V({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${w} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${ye(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function ye(e){return e instanceof ie?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function nv(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function ov(e){let t=rv.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var rv=I(()=>new Map(rt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var av=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,Bd=`query Files($id: ID!) {
  task(id: $id) { attachments { ${av} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Kd=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Na=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var jd=50*6e4,Gd=100,Wd=[500,1e3,2e3,4e3,8e3,16e3],sv=10*6e4,iv=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),lv=/^attachment\.|^comment\.(created|deleted)$/,dr=g(null),Qe=({contentType:e})=>iv.has(e),Xe=({can:e,version:t})=>e.comment&&t>0,zd=(e,t)=>e.can.comment&&(t.uploader?.id===y.value?.id||G.value.some(({id:n})=>n===e.team.id)),_i=class{constructor(t){this.taskId=t,this.all=g(null),this.failed=g(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[it(o=>o.task?.id===this.taskId&&lv.test(o.name)&&this.soon(Gd)),yt(()=>this.read()),oe.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await A(Bd,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{dr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),jd);let t=this.all.peek()?.some(n=>Qe(n)&&!n.thumbnailUrl&&cv(n));t&&this.looks<Wd.length&&this.soon(Wd[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Gd&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>jd}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},cv=({createdAt:e})=>Date.now()-Date.parse(e)<sv,Si=new Set;function La(e,t){Si.has(t)||(Si.add(t),Se(e).load())}var Ei=new Map;function Se(e){let t=Ei.get(e)??new _i(e);return Ei.set(e,t),t}function Vd({id:e,version:t}){let n=t===0,o=Se(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>y.value?.id).subscribe(()=>{Ei.clear(),Si.clear()});var ee="errors { code message path }";async function Ge(e,t,n){try{let[o]=Object.values(await A(e,t));return o.errors.length?N({bad:!0,text:ne(o.errors[0])}):n&&N({text:n}),o.errors.length?null:o}catch(o){return N({bad:!0,text:`${s("failed.title")}: ${ye(o)}`}),null}}var Yd=`query Reminders($id: ID!) { task(id: $id) { ${ke} reminders { ${Jr} } } }`,Zd=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${ee} reminder { ${Jr} } }
}`,Jd=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${ee} deletedId } }`;var On=g(null),uo=g(null);async function Ti(e){let{task:t}=await A(Yd,{id:e});t&&we(t)}async function Ai({id:e,key:t},n){uo.value=null;try{let{errors:o,reminder:r}=(await A(Zd,{id:e,when:n})).createReminder;if(o.length)return Ma(e,ne(o[0]));if(!r)return;Qd(e,a=>[...a.filter(i=>i.id!==r.id),r]),Ke(s("reminder.did.set",{task:t,when:Di(r)}),()=>Ii(e,r),`/t/${t}`),Ti(e).catch(()=>{})}catch(o){Ma(e,ye(o))}}async function Ii(e,t){uo.value=null;try{let{errors:n}=(await A(Jd,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ma(e,ne(n[0]));Qd(e,r=>r.filter(a=>a.id!==t.id)),N({text:s("reminder.did.taken")})}catch(n){Ma(e,ye(n))}}function Ma(e,t){uo.value={id:e,why:t},document.querySelector(".sheet .reminders")||N({bad:!0,text:t})}function Qd(e,t){let n=M(e);n&&we({...n,reminders:t(n.reminders??[])})}function Di({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Xd(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var tm={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Rn={unread:e=>em(e)&&!e.readAt,all:e=>em(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},em=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Nn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Ci(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function nm({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var uv=100,Oi=new Map,mr=g([]),dv=I(()=>[...mr.value,...Me.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),mo=I(()=>{let e=new Map(Xt.value);for(let t of dv.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Pd(t.key,n)&&e.set(n,mv(o,t))}return e});function mv(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Ci(e,n.input,o):Rn.unread(e)&&e.occurredAt<=r?Ci(e,{read:!0},o):e}function om(e,t,{silent:n=!1}={}){Ni([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Pa(e,t){Ni([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function rm(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Ni([e],{snoozedUntil:t},n)}function am(e){let t=e.filter(Rn.unread),[n]=[...Xt.peek().values()].sort(Nn),o=t.length===_e.peek()&&t.length<=uv?()=>Ri(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};sm("markAllRead",Rd,{upTo:Md()},r,o)}function Ni(e,t,n){let[o]=e;Ri(e,t,n,n?()=>Ri(e,nm(o),s("inbox.did.undone")):void 0)}function Ri(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);sm("updateNotifications",Od,{ids:r,input:t},{told:n},o)}function sm(e,t,n,o,r){let a=z("change"),i=new Promise(u=>Oi.set(a,{resolve:u,at:Da(),undo:r})),c=new Date().toISOString();Vt({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),An(i)}zt(["updateNotifications","markAllRead"],(e,t)=>{let n=Oi.get(e.key),[o]=t.errors;o?(N({bad:!0,text:s("inbox.refused",{why:ne(o)})}),cr().catch(()=>{})):fv(e,t,n),Ud(e),Oi.delete(e.key),n?.resolve(t)});function fv(e,{notifications:t=[]},n){n&&Ca(t,n.at),e.field==="markAllRead"&&pv(e);let{told:o}=e.note;o&&n?.undo?Ke(o,n.undo):o&&N({text:o})}async function pv(e){mr.value=[...mr.peek(),e],await cr().catch(()=>{}),mr.value=mr.peek().filter(t=>t!==e)}var $v=30,hv=100,Li=class{constructor(t){this.show=t,this.ready=g(!1),this.busy=g(!1),this.failed=g(null),this.more=g(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=g(null),this.staying=g(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...mo.value.values()].filter(n=>Rn[this.show](n)||t.has(n.id)&&Rn.all(n)).filter(n=>this.reaches(n)).sort(Nn)}reaches(t){let{value:n}=this.horizon;return!n||Nn(t,n)<=0}open(){let t=()=>this.reload();return Ia.add(t),(!this.ready.peek()||this.gap!==wi())&&this.load(),()=>{Ia.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Da(),a=wi(),i=n?this.horizon.peek():null,c=[],u,m=!0;do{let f=Math.min(hv,Math.max($v,o-c.length)),{inbox:$}=await A(Ad,{filter:tm[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,m=$.pageInfo.hasNextPage}while(m&&c.length<o);let d=m?c.at(-1)??null:null;return L(()=>{Fd(u.unreadCount,r),Ca(c,r,f=>Rn[this.show](f)&&vv(f,i,d)),this.horizon.value=d,this.more.value=m,this.ready.value=!0}),this.after=n,this.gap=a,u}},vv=(e,t,n)=>(!t||Nn(t,e)<0)&&(!n||Nn(e,n)<=0),Mi=new Map;function im(e){let t=`${y.value?.id} ${e}`,n=Mi.get(t)??new Li(e);return Mi.set(t,n),n}I(()=>y.value?.id).subscribe(()=>Mi.clear());var Pi=["unread","all","archived","later"],tn=()=>Z.value.name==="inbox",gv=I(()=>Pi.find(e=>e===Z.value.query.get("show"))??"unread"),Ua=I(()=>im(gv.value)),Fa=g(null),fo=g(null),lm=()=>!!document.activeElement?.closest("dialog.sheet");function cm(){let e=K.peek().name==="task"?$e.peek():null;return Ua.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Fa.peek())}var qa=e=>()=>{let t=cm();t&&e(t)},um=e=>document.querySelector(`main [data-notice="${e}"]`),dm=qa(({id:e})=>hm(um(e))),mm=qa(e=>Ba(e)),fm=qa(e=>Pa(e,!e.archivedAt)),pm=qa(({id:e})=>{fo.value={id:e,anchor:um(e)?.querySelector("[data-snooze]")??null}}),Ha=()=>am([...mo.peek().values()]);function Ba(e,t){Ua.peek().keep(e.id),om(e,!e.readAt,t)}function Ui(e){let t=K.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||bv(i)),o=t?cm()?.id:Fa.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?hm(a):$m(a)?.focus()}var bv=e=>e.hasAttribute("data-task"),$m=e=>e?.querySelector("[data-go]"),hm=e=>$m(e)?.click();async function Ka(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(L(()=>m.map(f=>yv(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await ao(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function yv(e,t){let n=z("change"),o={watching:t};return Ze(e,n,o),Pe(n,"watchTask",iu,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var et=[{id:"palette",keys:"mod+k",run:()=>{me.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>G.value.length,run:()=>Rt()},{id:"search",keys:"/",run:Ev},{id:"down",keys:"j",run:()=>tn()?Ui(1):Fi(1),silent:!0},{id:"up",keys:"k",run:()=>tn()?Ui(-1):Fi(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Dt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:gm,run:([e])=>Qo(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:tn,run:dm,silent:!0},{id:"noticeRead",keys:"u",when:tn,run:mm},{id:"noticeArchive",keys:"e",when:()=>tn()&&!lm(),run:fm},{id:"noticeLater",keys:"h",when:tn,run:pm},{id:"noticesRead",keys:"shift+i",when:()=>tn()&&_e.value,run:Ha},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>va(e,{status:e.some(de)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Ln("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&vt(e.team.id).length,run:Ln("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Ln("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Ln("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Ln("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:Ln("labels")},{id:"watch",keys:"w",task:!0,when:dt,run:Ka},{id:"remind",keys:"r",task:!0,one:!0,when:dt,run:kv},{id:"team",task:!0,when:e=>e.can.update&&G.value.length>1,run:Ln("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:_v},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&Xe(e),run:Sv},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>xv(e)},{id:"delete",task:!0,when:e=>e.can.delete&&dt(e),run:wv},{id:"restore",task:!0,when:e=>e.can.delete&&!dt(e),run:e=>e.map(t=>so(t))},{id:"undo",keys:"z",run:Ou},{id:"inbox",keys:"g i",run:()=>B("/inbox")},{id:"today",keys:"g t",run:()=>B(xe("/"))},{id:"tasks",keys:"g l",run:()=>B(xe("/tasks"))},{id:"board",keys:"g b",run:()=>B(xe("/board"))},{id:"calendar",keys:"g c",run:()=>B(xe("/calendar"))},{id:"trash",keys:"g x",run:()=>B(xe("/trash"))},{id:"teams",keys:"g m",run:()=>B("/team")},{id:"settings",keys:"g s",run:()=>B("/settings")},{id:"overview",keys:"g o",run:()=>B("/admin")},{id:"instance",keys:"g a",when:()=>y.value?.role==="ADMIN",run:()=>B("/instance")},{id:"theme",run:Xo},{id:"keys",keys:"?",run:()=>{me.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>jt()}];function qi(){let{name:e,key:t=""}=K.value,n=e==="task"?oa(t):Ue.value;return n&&M(n)||null}function Wa(){let e=K.peek().name==="task"?[]:Hi(),t=qi();return e.length?e:t?[t]:[]}var Hi=()=>[...Ie.value].map(M).filter(e=>e!=null),vm=(e,t)=>t.filter(n=>!e.when||e.when(n));function tt(e,t=Wa()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:qi();return o!==null&&gm(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return vm(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function kt(e,t=Wa()){if(!e.task)return e.run();let n=vm(e,e.id==="select"?[qi()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var za=e=>et.find(t=>t.id===e)?.keys??"";function We(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function Ln(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;je.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function kv([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);On.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function gm(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function wv(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return Bi(e);ba.value=e.map(({id:t})=>t),me.value="delete"}function Bi(e){K.value.name==="task"?yn():Zt(),Mu(e)}async function xv(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),N({text:s("did.copied",{task:e.key})})}function _v(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Sv(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Ev(){let e=document.querySelector("main .search");e?e.focus():me.value="palette"}function Fi(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Tv(e);let n=K.peek().name==="task",o=t.findIndex(i=>Je(i)===(n?$e:Ue).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=M(Je(r)??"");a&&Dt(a)}var ja=0,Ga=null;function Tv(e){let t=document.querySelector("main");t&&(ja=Math.max(1,ja+e),Ga?.disconnect(),Ga=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Ga?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ja:0;ja=0;for(let r=0;r<o;r+=1)Fi(1)}),Ga.observe(t,{childList:!0,subtree:!0}))}function q({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return F(()=>{let m=i.current,d=document.activeElement,f=Je(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),Ki(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&Av(m,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Ki(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Av({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Iv=[["page",["palette","new","search","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","comment","attach"]]],Dv=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Cv=new Set(["done","status","stage"]),Ov=new Set(["priority","assignee","due","labels","select"]);function Rv(e){if(!e.task)return tt(e);let t=G.value.length>0;return Cv.has(e.id)?t||ge.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Ov.has(e.id)}function bm(){let e=()=>{me.value=""},t=Iv.map(([n,o])=>({name:n,lines:o.flatMap(r=>et.filter(a=>a.id===r&&Rv(a))).map(r=>({text:s(`command.${r.id}`),keys:We(r.keys??"")}))}));return G.value.length&&t.push({name:"carry",lines:Dv().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${q} class="wide" labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${s("keys.title")}</h2>
        <button class="icon end" aria-label=${s("close")} onClick=${e}><${w} name="close" /></button>
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
  </${q}>`}function Mn(e,t){let n=Nv(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Nv(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var W=e=>t=>e(t.currentTarget.value);function Va({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),a((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
    onInput=${W(m=>{n(m),a(0)})}
    onKeyDown=${u}
  />`}function Ya(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var ji=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Gi(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&ji(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,k=>a.get(k))].map(([k,v])=>Lv(v,t.get(k??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:k})=>k)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await ao(d,i(n),{told:m?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:m?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function Lv(e,t,n){let o=z("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)Ze(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Pe(o,"updateTask",Qr,{id:e[0],input:a},e,i):Pe(o,"updateTasks",Xr,{ids:e,input:a},e,i)}function ym(e,t){let n=new Map;for(let o of e){let r={id:z("label"),name:t.trim(),color:ro(at(o))};ua(o,r),n.set(o,r),Pe(z("change"),"createLabel",su,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var Pn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function po({task:e,most:t=1/0,mute:n=!1}){let o=wu(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${Pn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function wm({tasks:e,anchor:t}){let[n,o]=_(""),[r,a]=_(0),i=Ya(r),c=[...new Set(e.map(({team:x})=>x.id))],u=Mv(c),m=x=>u.filter(({name:E})=>P(E).includes(P(x.trim()))),d=x=>x.trim()!==""&&c.some(E=>km(E)&&!ai(at(E),x)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{je.value=null},h=({alike:x})=>{let E=e.filter(({team:U})=>x.has(U.id)),Y=E.filter(U=>ji(U,x)).length;return Y===0?"false":Y===E.length?"true":"mixed"},k=x=>{Gi(e,x.alike,h(x)!=="true"),o(""),a(Math.max(0,u.indexOf(x)))},v=x=>{let E=c.filter(U=>km(U)&&!ai(at(U),x)),Y=u.find(({name:U})=>P(U)===P(x.trim()));Gi(e,new Map([...Y?.alike??[],...ym(E,x)]),!0),o(""),a(0)},S=x=>{let E=x===n?f[r]:m(x)[0];E?k(E):d(x)?v(x):x||p()},b=()=>{p(),B(`/team/${e[0].team.key}`)};return l`<${q}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${x=>Mn(x,t)}
  >
    <${Va} ...${{typed:n,type:o,count:$,at:r,move:a,take:S}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${x=>x.preventDefault()}
    >
      ${f.map((x,E)=>l`<div
          class="o"
          role="option"
          id=${`choice-${E}`}
          key=${x.key}
          aria-selected=${E===r}
          aria-checked=${h(x)}
          onPointerMove=${()=>a(E)}
          onClick=${()=>k(x)}
        >
          <i class="dot" style=${{"--label":x.color}} />
          <span>${x.name}</span>
          ${h(x)!=="false"&&l`<span class="end">
            <${w} name=${h(x)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":ro(at(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${b}>${s("labels.manage")}</button>
  </${q}>`}function Mv(e){let t=new Map;for(let n of e)for(let o of at(n)){let r=P(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var km=e=>G.value.some(({id:t})=>t===e);var Pv={status:()=>Ot.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${ce} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>vt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ce} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>wn.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${ce} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Uv(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${Q} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>G.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>jv().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function Uv(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>Ct(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Fv(e,t){let[n,...o]=e.map(r=>qv(r,t));return o.every(r=>r===n)?n:void 0}var qv=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function xm(){if(!je.value)return null;let{kind:e,ids:t,anchor:n}=je.value,o=t.map(r=>le(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Bv} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${wm} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Kv} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Hv=["open","done","status","stage","assignee","due","priority","labels","watch","remind","team","link","select","delete","restore"];function Bv({tasks:e,anchor:t}){let n=T(null),o=()=>{je.value=null},r=Hv.flatMap(i=>et.filter(c=>c.id===i&&tt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${q}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Mn(i,t)}
  >
    <div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>kt(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${We(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${q}>`}function Kv({tasks:e,kind:t,anchor:n}){let o=Pv[t](e),r=Fv(e,t),[a,i]=_(""),c=v=>o.filter(S=>P(S.text).includes(P(v))),u=c(a),[m,d]=_(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Ya(m),$=()=>{je.value=null},p=v=>{$(),v&&va(e,v.fields)},h=v=>p(v===a?u[m]:c(v)[0]),k=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${q}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Mn(v,n)}
  >
    <${Va} ...${{typed:a,type:i,at:m,move:d,take:h}} count=${u.length} label=${s(`field.${t}`)} />
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
          ${(!v.end||t==="stage")&&v.key===r&&l`<span class="end">
            <${w} name="check" />
          </span>`}
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
  </${q}>`}function jv(){let e=H(O.value,7-$t(O.value));return[["today",O.value],["tomorrow",H(O.value,1)],["friday",H(O.value,(11-$t(O.value))%7||7)],["monday",e],["month",H(O.value,30)],["never",null]]}var Gv={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},_m=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Wv=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],zv={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Vv={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Yv=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Zv=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),Jv=new Set(["in","dans","en"]),Qv=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Sm=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Em=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Xv=new Set(["do","so"]);function Tm(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:P(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},a=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>P(h)===f.slice(1));$&&a("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&sg(Gv,f.slice(1));p&&a("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&ag(i,f.slice(1));$&&a("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=tg(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:eg(r)}function eg(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function tg(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Yv.has(e[i-1].word)&&!n(e[i-1]),u=ng(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-d,u.count+d,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function ng(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),m=zv[a];if(m!==void 0)return{count:1,day:H(n,m),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:H(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:H(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:H(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(d)return Za(1,fr(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return Za(1,Am(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&$o(i))return Wi(2,$o(i),+p[1],c,n);if(p&&i==="de"&&c&&$o(c))return Wi(3,$o(c),+p[1],u,n);let h=$o(a)&&i?$.exec(i):null;if(h)return Wi(2,$o(a),+h[1],c,n);if(Jv.has(a)&&i&&c)return og(Vv[i]??+i,c,n);if(Zv.has(a)&&i)return rg(i,n);let k=_m.findIndex(S=>S.includes(a.replace(/\.$/,"")));if(k<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!Xv.has(v)))))return{count:1,day:H(n,(k-$t(n)+7)%7||7),last:v.length<6,inside:!0}}function og(e,t,n){if(e>0&&e<1e3)return Qv.has(t)?{count:3,day:H(n,e)}:Sm.has(t)?{count:3,day:H(n,7*e)}:Em.has(t)?{count:3,day:Im(n,e)}:void 0}function rg(e,t){let n=H(t,7-$t(t)),o=_m.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:H(n,o)}:Sm.has(e)?{count:2,day:n}:Em.has(e)?{count:2,day:Im(`${t.slice(0,7)}-01`,1)}:void 0}function Wi(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Za(e+1,fr(Number(o),t,n)):Za(e,Am(void 0,t,n,r))}var Za=(e,t)=>t?{count:e,day:t}:void 0;function Am(e,t,n,o){if(e)return fr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=fr(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function fr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Im(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=fr(o,n%12+1,r);if(a)return a}}var $o=e=>Wv.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function ag(e,t){let n=e.find(({name:o})=>P(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var sg=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function pr(e,t={},n){let o=Au(),r=G.value,a=t.team??o.team??r[0],i=S=>Ct((S??a)?.id??""),c=ot.value.split("-")[0],u=Tm(e,{today:O.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:m,title:d,...f}=u,$=f.team??a,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:k,stage:v}=p;return h&&!i($).some(({id:S})=>S===h.id)&&(p.assignee=null),k&&(p.labels=k.filter(({id:S})=>at($.id).some(b=>b.id===S))),v&&!vt($.id).some(({id:S})=>S===v.id)&&delete p.stage,{draft:p,marks:m}}function zi({team:{id:e,key:t,name:n},...o}){Pu({...o,team:{id:e,key:t,name:n}})}function Dm(){let[e,t]=_(""),[n,o]=_(()=>new Set),r=T(null),a=G.value;if(!a.length)return null;let{draft:i,marks:c}=pr(e,{},n),u=d=>{d.preventDefault();let{draft:f}=pr(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();zi(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${w} name="plus" />
    <${Vi} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:d})=>d==="team")||a.length>1)&&l`<${nn}
        mark=${c.find(({field:d})=>d==="team")}
        unmark=${m}
      >
        <${w} name="team" />
        ${i.team.name}
      </${nn}>`}
      ${i.assignee&&l`<${nn} mark=${c.find(({field:d})=>d==="assignee")} unmark=${m}>
        <${Q} user=${i.assignee} mute />
        ${i.assignee.name}
      </${nn}>`}
      ${i.priority&&l`<${nn} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${ce} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${nn}>`}
      ${i.dueDate&&l`<${nn} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${w} name="calendar" />
        ${s.day(i.dueDate)}
      </${nn}>`}
      ${i.labels?.map(d=>l`<${Pn} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function Vi({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1}){let i=T(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};F(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${s("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${a}
      maxlength="200"
      autocomplete="off"
      aria-label=${s("quick.label")}
      placeholder=${s("quick.placeholder")}
      value=${t}
      onInput=${W(n)}
      onScroll=${c}
    />
    <div class="mirror" ref=${i} aria-hidden="true">${u}</div>
  </div>`}var nn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${w} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function Cm(){let[e,t]=_(""),[n,o]=_(()=>new Set),[r,a]=_($i.peek()),i=T(null),{draft:c,marks:u}=pr(e,r,n),m=()=>{me.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,k)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...k})},$=h=>{h.preventDefault();let{draft:k}=pr(i.current?.value??"",r,n);if(!k.title)return i.current?.focus();zi(k),m()},p=Ct(c.team.id);return l`<${q} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${m}>
          <${w} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Vi} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${Yi}
          name="team"
          value=${c.team.id}
          options=${G.value.map(({id:h,name:k})=>[h,k])}
          choose=${h=>f("team",{team:G.value.find(k=>k.id===h)})}
        />
        <${Yi}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:k})=>[h,k])]}
          choose=${h=>f("assignee",{assignee:p.find(k=>k.id===h)??null})}
        />
        <${Yi}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${wn.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
            onChange=${W(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${Pn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${ig.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${q}>`}var ig=["priority","assignee","due","team"],Yi=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${W(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var lg={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Rm({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Om(t)}</mark>`:Om(t))}var Om=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>lg[n]);var Lm=7,cg=150,ug=200;function Mm(){let[e,t]=_(""),[n,o]=_(null),[r,a]=_(new Map),i=T(Wa()).current,c=b=>b.trim()?dg(b,r):[],u=b=>et.filter(x=>!x.silent&&tt(x,i)&&P(Nm(x,i)).includes(P(b.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(b=>b.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{me.value=""},k=b=>{h(),b&&queueMicrotask(()=>"run"in b?kt(b,i):Dt(b))};D(()=>{if(a(new Map),e.trim().length<2)return;let b=!1,x=Y=>{b||(o(p.current),a(Y))},E=setTimeout(()=>fg(e).then(x,()=>{}),cg);return()=>{b=!0,clearTimeout(E)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=b=>{let x=b.key==="ArrowDown"?1:b.key==="ArrowUp"?-1:0;if(x&&f.length)b.preventDefault(),o(f[($+x+f.length)%f.length].id);else if(b.key==="Enter"){b.preventDefault();let E=b.target.value;k(E===e?f[$]:c(E)[0]??u(E)[0])}},S=(b,x,E)=>l`<div
    class="o"
    role="option"
    id=${`option-${x}`}
    key=${E.id}
    aria-selected=${x===$}
    onPointerMove=${()=>o(E.id)}
    onClick=${()=>k(E)}
  >
    ${b}
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
      onInput=${W(b=>{t(b),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${m.map((b,x)=>S(l`
              <${ce} kind="status" value=${b.status} mute />
              <span>${b.title} <${mg} of=${r.get(b.id)} /></span>
              <code class="end">${b.key}</code>
            `,x,b))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${d.map((b,x)=>S(l`
              <span>${Nm(b,i)}</span>
              <span class="end">${b.keys&&We(b.keys).map(E=>l`<kbd>${E}</kbd> `)}</span>
            `,m.length+x,b))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${q}>`}var Nm=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function dg(e,t){let n=P(e.trim()).split(/\s+/),o=[...to()].filter(dt).filter(u=>{let m=P(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(M).filter(u=>u!=null),a=new Map([...o,...r].map(u=>[u.id,u])),i=Wt.peek()?.id,c=u=>(P(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(de(u)?1:0);return[...a.values()].sort((u,m)=>c(m)-c(u)).slice(0,Lm)}var mg=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Rm} snippet=${e.snippet} /></small>`;async function fg(e){let t=e.trim().slice(0,ug),n=async a=>(await A(eu,{text:t,filter:a,first:Lm})).search?.nodes??[],{team:o}=fa.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return ra(r.map(a=>a.task)),new Map(r.map(({task:a,matches:i})=>[a.id,i.find(({field:c})=>!pg.has(c))]))}var pg=new Set(["KEY","TITLE"]);var $g={assigneeId:"assignee",teamId:"team"},hg=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function Fm({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:$g[i.field]??i.field})).filter(({field:i},c,u)=>!hg.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!vg(i,u)),o={who:yg(e.actor),task:t?s("feed.this"):kg(e),what:wg(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return gg(n[0],o);if(e.name==="task.updated")return Ae("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?Ae("feed.other",{...o,name:e.name}):Ae(a,o)}function vg(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function gg({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Ae(`feed.${t}`,{...r,to:Um("status",String(t))}):e==="priority"?Ae("feed.priority",{...r,to:Um("priority",String(t))}):e==="assignee"?Ae(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===y.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?Ae(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?bg(Pm(n),Pm(o),r):e==="stage"?Ae(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?Ae("feed.arranged",r):e==="title"?Ae("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Ae("feed.moved",{...r,to:l`<b>${o}</b>`}):Ae("feed.changed",{...r,fields:s(`field.${e}`)})}function bg(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?Ae("feed.changed",{...n,fields:s("field.labels")}):Ae(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Pm=e=>e?.split(", ")??[],yg=e=>l`<b>${e?e.id===y.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Um=(e,t)=>l`<b><${ce} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function kg(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function wg({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...rt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Zi(){let e=oe.value==="sync"&&Zo.value?"offline":oe.value;return e==="sync"?Yo.value?s("line.saving"):s("line.sync"):e==="offline"&&Yo.value?s("line.waiting",{n:Yo.value}):s(`line.${e}`)}var qm="taskflow.live",ft=g(localStorage.getItem(qm)==="folded");function xg(){ft.value=!ft.value,localStorage.setItem(qm,ft.value?"folded":"")}var Hm=()=>l`<aside aria-label=${s("live.label")} class="rail"><${$r} /></aside>`;function $r({class:e=""}){return l`<div class="live ${e} ${ft.value?"folded":""}">
    <header>
      <h2><${Ji} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${oe.value}>${Zi()}</span>
      <button
        class="icon"
        aria-label=${s(ft.value?"live.unfold":"live.fold")}
        title=${s(ft.value?"live.unfold":"live.fold")}
        aria-expanded=${!ft.value}
        onClick=${xg}
      >
        <${w} name=${ft.value?"unfold":"fold"} />
      </button>
    </header>
    ${!ft.value&&l`<${_g} /><${Sg} />`}
  </div>`}function Ji(){let e=oe.value==="sync"?"":oe.value==="offline"?"off":"busy";return l`<i key=${_a.value} class="pulse ${e} ${_a.value?"beat":""}" />`}function _g(){let e=Qu(bt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Qi} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Qi({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${Q} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Fm} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Sg(){let e=(be.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=pt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${ur} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Eg=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Bm(){if(!Ie.value.size)return null;let e=Hi();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${Eg.flatMap(([t,n])=>et.filter(o=>o.id===t&&(t!=="stage"||tt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!tt(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>kt(t,e)}
        >
          <${w} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${Zt}>
        <${w} name="close" />
      </button>
    </div>
  </section>`}var Tg=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Ag=8,Km=new Set(["team","settings","instance","trash","overview"]);function jm(){let e=ge.value.filter((n,o)=>o<Ag||n.key===Gt.value),t={inbox:_e.value,today:be.value&&be.value.overdue+be.value.dueToday,tasks:be.value&&be.value.pending+be.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${In.value&&K.value.name==="task"}>
    <a class="brand" href=${xe("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{me.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${w} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${We("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${Tg.map(([n,o])=>l`<li key=${n} class=${Km.has(n)?"roomy":""}>
              <${Ja}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!be.value?.overdue}
              />
            </li>`)}
        ${y.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ja} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{me.value="palette"}}
          >
            <${w} name="find" />
            <span>${s("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${Km.has(Z.value.name)?"page":void 0}
            onClick=${()=>{me.value="more"}}
          >
            <${w} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${ge.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${ii("")} title=${s("any.team")} aria-current=${Gt.value?void 0:"true"}>
            <${w} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${ii(n.key)}
                aria-current=${n.key===Gt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <${Ja} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${w} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${Q} user=${y.value} mute />
        <div><strong>${y.value?.name}</strong><small>${y.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Xo}>
          <${w} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>jt()}
        >
          <${w} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ja({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${xe(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${Z.value.name===e?"page":void 0}
  >
    <${w} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function Gm(){let e=()=>{me.value=""},t=o=>()=>{e(),o()},n=y.value?.role==="ADMIN";return l`<${q} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ja} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <button class="nav" onClick=${t(Xo)}><${w} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>jt())}>
      <${w} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${q}>`}function Wm(){let e=ba.value.map(i=>le(i).value).filter(i=>i!==null),t=()=>{me.value=""},n=()=>{t(),queueMicrotask(()=>Bi(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),a=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${q} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${s("delete.sure",{what:a})}</h2>
      ${o>0&&l`<p>${s("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${s("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${s("cancel")}</button>
        <button class="btn danger" onClick=${n}>${s("command.delete")}</button>
      </div>
    </div>
  </${q}>`}function zm(){let e=Sn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${Sn.value.map(({id:t,text:n,bad:o,undo:r,to:a})=>l`<div class="toast" key=${t}>
        <span>${a?l`<a href=${a}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{En(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>En(t)}>
          <${w} name="close" />
        </button>`}
      </div>`)}
  </div>`}var Ig=`mutation ConfirmAgain { requestEmailConfirmation { ${ee} } }`;function Vm(){let[e,t]=_(!1),n=y.value?.email,o=async()=>{await Ge(Ig,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var Qa=36e5,Ym="09:00",Dg=3;function Xa(e){let t=Math.ceil((Date.now()+Dg*Qa)/Qa)*Qa,n=H(O.value,7-$t(O.value));return[...Jn(t)===O.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Qn(H(O.value,1),Ym)],["week",Qn(n,Ym)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function es({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},m=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},d=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Qn($,p)))};return l`<${q}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>Mn(f,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${m}>
      ${n.map(({key:f,icon:$,text:p,aside:h,take:k},v)=>l`<button
          class="o"
          role="menuitem"
          key=${f}
          autofocus=${v===0}
          onClick=${()=>u(k)}
        >
          <${w} name=${$} />
          <span>${p}</span>
          ${h&&l`<span class="end sm">${h}</span>`}
        </button>`)}
    </div>
    <form class="o pick-time" onSubmit=${d}>
      <input
        class="input"
        type="datetime-local"
        name="until"
        aria-label=${s("later.pick")}
        min=${Xn(Date.now()+6e4)}
        max=${i?Xn(Date.now()+i*24*Qa):"9999-12-31T23:59"}
        value=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${q}>`}var Cg=[1,2,7];function Zm(){let e=On.value,t=e&&le(e.id).value;if(!t)return null;let n=o=>Ai(t,{at:o});return l`<${es}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...Xa(n),...Og(t)]}
    take=${n}
    close=${()=>{On.value=null}}
  />`}function Og(e){let t=e.dueDate;return Cg.filter(n=>!t||H(t,1-n)>O.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Qn(H(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Ai(e,{beforeDue:`P${n}D`})}))}var Rg=matchMedia("(prefers-reduced-motion: reduce)"),Jm=I(()=>Ie.value.size>0);function Qm({id:e,mark:t}){let n=le(e).value,o=Vn(()=>$e.value===e).value,r=Vn(()=>Ie.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!de(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Ue.value=e}}
      onClick=${u=>{!u.shiftKey&&!Jm.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?pi(e):Qo(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>hr(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${Jm.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?pi(e):Qo(e)}
      />
      <${on} task=${n} kind="status" can=${n.can.changeStatus}>
        <${ce} kind="status" value=${n.status} mute />
      </${on}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${po} task=${n} most=${3} />
        <${Ra} task=${n} />
      </span>
      <${on} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${co} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
      </${on}>
      <${on} task=${n} kind="priority" can=${n.can.update}>
        <${ce} kind="priority" value=${n.priority} />
      </${on}>
      <${on} task=${n} kind="assignee" can=${n.can.assign}><${Q} user=${n.assignee} /></${on}>
    </div>
  </li>`}function on({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{je.value={kind:t,ids:Xm(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var Xm=e=>Ie.peek().has(e)?[...Ie.peek()]:[e];function hr(e,t){if(e.shiftKey)return;e.preventDefault(),Ue.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;je.value={kind:"actions",ids:Xm(t),anchor:a?r:{x:n,y:o}}}function ho(){let e=T(null);return D(()=>it(t=>{ha.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Rg.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var Ng=200;function ts({query:e}){let t=T(0),[n,o]=_(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=W(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Le({q:r.current})},Ng)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function rn(){return G.value.length>0&&l`<button class="btn new" onClick=${()=>Rt()} aria-keyshortcuts="N">
      <${w} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function ef(){return G.value.length>0&&l`<button class="btn quiet" onClick=${()=>Rt()}><${w} name="plus" />${s("command.new")}</button>`}function wt(){let{query:e}=Z.value,t=e.get("assignee"),n=o=>Le({assignee:o});return l`
    ${ge.value.length>1&&l`<${an}
      name="team"
      query=${e}
      options=${ge.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function an({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${W(r=>Le({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function vo({query:e}){let t=rt.value.map(n=>[n.id,n.name]);return l`<${an}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function go({query:e}){let t=e.get("label")??"",n=xu(Wt.value?.id);if(!n.length&&!t)return null;let o=la(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${an} name="label" query=${e} options=${a} />`}function tf({query:e}){let t=e.get("stage")??"",n=vt(Wt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${an} name="stage" query=${e} options=${n} />`}function ns({query:e}){let t=wn.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${an} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Fe(e,t,n){let o=ka(e,t,n),r=At(()=>od(o)??new io(e,t,n),[o]);return F(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>y.peek()?wa(o,r):r.close()),[r]),r}function bo(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),m=a.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,k=()=>{let C=document.elementsFromPoint(d.x,d.y).find(re=>re.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(C??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let U=m?.getBoundingClientRect(),C=U?d.x>U.right-48?1:d.x<U.left+48?-1:0:0;if(C&&m){let re=m.scrollLeft;m.scrollLeft+=C*9,m.scrollLeft!==re&&k()}$=requestAnimationFrame(v)},S=U=>{if(d={x:U.clientX,y:U.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return b("cancel")();f||p(),k()}},b=U=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[C,re]of Y)removeEventListener(C,re,!0);f&&(addEventListener("click",Xi,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Xi,!0)),t[U]())},x=U=>{U.key==="Escape"&&(f&&U.preventDefault(),b("cancel")())},E=U=>{f&&U.preventDefault()},Y=[["pointermove",S],["pointerup",b("drop")],["pointercancel",b("cancel")],["keydown",x],["touchmove",E],...n?[["contextmenu",Xi]]:[]];for(let[U,C]of Y)addEventListener(U,C,{capture:!0,passive:!1})}function Xi(e){e.stopPropagation(),e.preventDefault()}function nf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of Ot){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>Ot.indexOf(a.status)>Ot.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var xt=({status:e,stage:t})=>t?.name??s(`status.${e}`),vr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,yo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Lg="";function gr(e,t,n,o){let r=$=>M($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${M(t[n-1])?.rank??""}${Lg}`,u=o&&!vr(e,o)?o:null;if(!a&&!i&&!u)return;let m={...a&&{afterId:a},...i&&{beforeId:i},...u&&of(yo(u))},d=e.key||e.title,f=u?Mg(d,u):s("did.arranged",{task:d});return rf(e,m,{rank:c,...u&&yo(u)},f,Pg(e))}var Mg=(e,t)=>t.stage?s("did.staged",{task:e,to:xt(t)}):s(`did.${t.status}`,{task:e}),of=e=>"stage"in e?{stageId:e.stage?.id}:e;async function rf(e,t,n,o,r){let a=z("change"),i={shown:n,told:o,silent:!0};Ze(e.id,a,n);let{errors:c}=await Pe(a,"moveTask",au,{id:e.id,input:t},[e.id],i);return c.length?N({bad:!0,text:s("did.refused",{what:o,why:ne(c[0])})}):r?Ke(o,r,`/t/${e.key}`):N({text:o})}function Pg(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r},u=sa([{field:"RANK",direction:"ASC"}]),m,d;for(let $ of to())$.id===t||!dt($)||$.team.id!==i.id||(u($,e)<0?m=m&&u($,m)<0?m:$:d=d&&u(d,$)<0?d:$);let f={...m&&{afterId:m.id},...d&&{beforeId:d.id}};return()=>{let $=M(t);if(!$)return;let p=$.status!==r||$.stage?.id!==a?.id,h={...f,...p&&of(c)};return rf($,h,{rank:o,...c},s("undo.done",{task:n}))}}var Ug=[{field:"RANK",direction:"ASC"}],Fg=[{field:"UPDATED_AT",direction:"DESC"}],rs=I(()=>{let e=Wt.value?.stages??[],t=JSON.stringify([e,Z.value.query.get("cancelled")]);return t!==el.key&&(el={key:t,columns:nf(e,Z.value.query.get("cancelled")==="1")}),el.columns}),el={key:"",columns:[]},sf=e=>rs.peek().find(t=>t.id===e),nl=e=>rs.peek().find(t=>vr(e,t)),De=g(null),os=g({x:0,y:0,width:0}),sn=g("");function lf({place:{query:e}}){let t=e.get("cancelled")==="1",n=rs.value,o=n.length>4?"many":n.length>3?"four":"",r=ho();return D(()=>{let a=ve(()=>{r.current?.classList.toggle("carrying",De.value!==null)});return()=>{a(),De.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${wt} /><${rn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${ts} query=${e} />
      <${vo} query=${e} />
      <${ns} query=${e} />
      <${go} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Le({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${Hg} key=${a.id} column=${a} want=${qg(a,st(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${sn}</p>
    <${zg} />
  </div>`}var qg=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function Hg({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Fe(t,de({status:o})?Ug:Fg,{size:50}),i=Vn(()=>jg(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${ce} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${xt(e)}</h2>
      <${Kg} count=${a.ready.value?u:null} limit=${Bg(t)?null:r?.limit} />
      ${de({status:o})&&G.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:xt(e)})}
        title=${s("command.new")}
        onClick=${()=>Rt({status:o,...yo(e)})}
      >
        <${w} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${V} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(d=>[...i===d?[l`<${af} key="slot" />`]:[],l`<${Wg} key=${d} id=${d} />`])}
            ${i===null&&l`<${af} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ue} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}var Bg=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function Kg({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function jg(e,t){let n=De.value;if(!(n?.over.id!==e.id||!cf(n,t)))return de(e)?n.before:t[0]??null}var af=()=>l`<li class="slot" />`;function cf({id:e,over:t,before:n},o){let r=M(e);return!r||!vr(r,t)?!0:de(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var uf=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),Un=(e,t)=>uf(e,t).map(n=>n.dataset.task??"");function Gg(e,t,n){let o=uf(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function df(e,t){let n=Un(t,"");return n[n.indexOf(e)+1]??null}function Wg({id:e}){let t=le(e).value,n=Vn(()=>De.value?.id===e?De.value.by:null).value;if(!t)return null;let o=`tk${de(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Ue.value=e}}
      onClick=${()=>Dt(t)}
      onPointerDown=${a=>t.can.changeStatus&&bo(a,{lift:i=>{let c=nl(t);c&&(De.value={id:e,over:c,before:df(e,c),by:"pointer"}),os.value=i},over:(i,c,{y:u})=>{let m=sf(i);os.value={...os.value,...c},m&&Zg(m,Gg(m,e,u))},drop:()=>tl(e),cancel:()=>pf(e)})}
      onContextMenu=${a=>hr(a,e)}
      onKeyDown=${a=>Vg(a,t)}
    >
      <${mf} task=${t} />
    </button>
  </li>`}var mf=({task:e})=>l`
    <p>${e.title}</p>
    <${po} task=${e} most=${5} />
    <div>
      <${ce} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${co} task=${e} />
      <${Ra} task=${e} />
      <${Q} user=${e.assignee} />
    </div>
  `;function zg(){let e=De.value,{x:t,y:n,width:o}=os.value;if(e?.by!=="pointer")return null;let r=M(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${mf} task=${r} />
    </div>`}function Vg(e,t){let n=De.value?.id===t.id?De.value:null;if(e.key===" "){if(e.preventDefault(),n)return tl(t.id);t.can.changeStatus&&Xg(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?Jg(n,o):Qg(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=rs.peek(),i=a.findIndex(({id:m})=>m===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=Un(c,t.id);De.value={...n,over:c,before:u[ff(n)]??null},sn.value=xt(c),Yg(c)}else e.key==="Escape"?(e.preventDefault(),pf(t.id)):e.key==="Enter"&&(e.preventDefault(),tl(t.id))}var Yg=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function Zg(e,t){let n=De.peek();n&&(n.over.id!==e.id||n.before!==t)&&(De.value={...n,over:e,before:t})}function ff({id:e,over:t,before:n}){let o=Un(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Jg(e,t){if(!de(e.over))return;let n=Un(e.over,e.id),o=Math.max(0,Math.min(n.length,ff(e)+t));De.value={...e,before:n[o]??null},sn.value=s("board.spot",{column:xt(e.over),at:o+1,n:n.length+1})}function Qg(e,t){let{id:n}=e,o=nl(e);if(!o)return;let r=Un(o,n),a=Un(o,"").indexOf(n)+t;!e.can.changeStatus||!de(e)||a<0||a>r.length||(gr(e,r,a),sn.value=s("board.spot",{column:xt(o),at:a+1,n:r.length+1}),he(`.board [data-task="${n}"]`))}function Xg(e){let t=nl(e);t&&(De.value={id:e.id,over:t,before:df(e.id,t),by:"keys"},sn.value=s("board.lifted",{task:e.title,column:xt(t)}))}function tl(e){let t=De.value,n=M(e);if(De.value=null,!t||!n)return;let o=sf(t.over.id);if(!o)return void(sn.value=s("board.cancelled"));sn.value=s("board.dropped",{task:n.title,column:xt(o)});let r=Un(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);de(o)?cf(t,r)&&gr(n,a,i<0?a.length:i,o):Yt(n,yo(o)),he(`.board [data-task="${e}"]`)}function pf(e){De.value=null,sn.value=s("board.cancelled"),he(`.board [data-task="${e}"]`)}var eb=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],tb=6,nb=4,lt=g(null),br=g(""),$f=g("");function vf({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:O.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:O.value:`${o}-01`),c=Array.from({length:t?7:tb*7},(v,S)=>H(i,S)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),m=Fe({...st(e),from:c[0],to:c.at(-1)},eb,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>le(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=ho(),p=T(!1);p.current||=m.ready.value||!!m.failed.value,D(()=>()=>{lt.value=null},[]);let h=v=>Le(t?{week:H(i,7*v)}:{month:ib(o,v)}),k=v=>Le({view:v,week:"",month:""});return ob(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${wt} /><${rn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${w} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Le({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${w} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>k("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>k("week")}>${s("calendar.week")}</button>
      </div>
      <${vo} query=${e} />
      <${go} query=${e} />
    </div>
    ${m.failed.value&&l`<${V} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${ue} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${X} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${X}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${rb}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:nb}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${s(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${br}</p>
  </div>`}function ob(e){let t=T(!1);F(()=>{!e||t.current||(t.current=!0,In.peek()&&ea.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function rb({day:e,out:t,most:n,ids:o}){let r=lt.value,a=$f.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===O.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${G.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Rt({dueDate:e})}
    >
      <${w} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${ab} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{$f.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function ab({id:e}){let t=le(e).value;if(!t)return null;let n=lt.value?.id===e,o=t.overdue&&de(t),r=a=>t.can.update&&bo(a,{lift:()=>{lt.value={id:e,over:t.dueDate??O.peek()}},over:i=>{i&&(lt.value={id:e,over:i})},drop:()=>gf(e),cancel:()=>bf(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Ue.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>hr(a,e)}
      onClick=${()=>Dt(t)}
      onKeyDown=${a=>sb(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var hf={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function sb(e,t){let n=lt.value?.id===t.id?lt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),lt.value={id:t.id,over:t.dueDate},br.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),gf(t.id);else if(n&&hf[e.key]){e.preventDefault();let o=H(n.over,hf[e.key]);lt.value={id:t.id,over:o},br.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),bf(t.id))}function gf(e){let t=lt.value?.over,n=M(e);lt.value=null,!(!t||!n)&&(br.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),Yt(n,{dueDate:t}),he(`.cal [data-task="${e}"]`))}function bf(e){lt.value=null,br.value=s("board.cancelled"),he(`.cal [data-task="${e}"]`)}function ib(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Oe(e){let[t,n]=_({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await lb(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function lb(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=ne(a):o||=ne(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=ye(r)}return{errors:n,whole:o}}function j({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=pt(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=a;return l`<div class="field">
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
  </div>`}var Re=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var yf=`mutation Login($input: LoginInput!) { login(input: $input) { ${fn} } }`,cb=`mutation Register($input: RegisterInput!) { register(input: $input) { ${fn} } }`,ub="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",db="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",mb=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${fn} session { id } }
}`,fb=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,pb="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",$b="query Registration { instance { registrationOpen } }";function _t({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var hb=()=>{let e=K.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function ol(e,t=hb()){return e?.token&&(Ho(e),B(t,{replace:!0})),e}function kf(){let e=Oe(async({email:t,password:n})=>ol((await Te(yf,{input:{email:t,password:n,cookie:!0}})).login));return l`<${_t}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${Fo.value&&l`<p class="note" role="status">${s(Fo.value)}</p>`}
    <${Re} text=${e.whole} />
    <${j}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${j}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
  </${_t}>`}function wf(){let[e,t]=_(!0);D(()=>{Te($b,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Oe(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return ol((await Te(cb,{input:c})).register,"/")});return l`<${_t}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${Re} text=${o.whole} />
    <${j} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${j}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${j}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${s("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
  </${_t}>`}function xf(){let[e,t]=_(""),n=Oe(async({email:o})=>{let{requestPasswordReset:r}=await Te(db,{email:o});return r.ok&&t(o),r});return l`<${_t}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${Re} text=${n.whole} />
    <${j}
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
  </${_t}>`}function _f(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??K.peek().query.get("token")??location.hash.slice(1)),[t,n]=_("");D(()=>{B("/reset",{replace:!0}),e&&Te(fb,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(ne(a))},()=>{})},[]);let o=Oe(async({newPassword:r})=>{let{resetPassword:a}=await Te(mb,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Te(yf,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Te(ub,{id:a.session.id},{token:i.token}).catch(()=>{}),ol(i,"/")});return l`<${_t}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${Re} text=${t?"":o.whole} />
    <${j}
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
  </${_t}>`}function Sf(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=_(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Te(pb,{token:e});n(a.errors.length?"bad":"proved");let i=y.peek();i&&i.id===a.user?.id&&(y.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{B("/confirm",{replace:!0}),e&&o()},[]),l`<${_t}
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
  </${_t}>`}var vb=365;function Ef(){let e=fo.value,t=e&&mo.value.get(e.id);if(!t)return null;let n=r=>rm(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${es}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...Xa(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?Xn(Date.parse(t.snoozedUntil)):""}
    days=${vb}
    close=${()=>{fo.value=null}}
  />`}var as=new Map;function Tf({id:e,occurredAt:t}){let n=`${e} ${t}`,o=as.get(n)??g("");return as.has(n)||(as.set(n,o),gb(e).then(r=>{o.value=r},()=>as.delete(n))),o.value?`/team/${o.value}`:"/team"}async function gb(e){let{node:t}=await A(Id,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var bb=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],yb={SECURITY:"/settings",TRANSFER:"/settings"},kb=new Set(["MENTIONED","COMMENTED"]);function If(){let e=Ua.value,t=lr.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{oe.value==="sync"&&e.failed.peek()&&e.load()},[e,oe.value]);let n=e.notices.value,o=_e.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${Pi.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Le({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${Ha}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${wb} key=${e.show} notices=${n} />`:l`<div class="card">
            <${X} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${X}>
          </div>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${bb.map(r=>l`<span>${We(za(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${Ef} />
  </div>`}function wb({notices:e}){let t=T(null),n=T(-1);F(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Fa.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${xb} key=${a.id} notice=${a} />`)}
  </ul>`}function xb({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:m}=e,d=n&&(le(n.id).value??n),f={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(f).flatMap(([k,v])=>v?[k]:[])].join(" "),p=d?`${d.key} ${d.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(Ue.value=n.id)}}
  >
    ${o?l`<${Q} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${Af} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${d&&l`<${ce} kind="status" value=${d.status} mute /><code>${d.key}</code>`}
        <b>${d?d.title:e.title}</b>
      </${Af}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(k=>s(`reason.${k}`)).join(", ")}`}
        ${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
        ${" \xB7 "}
        <time datetime=${m}>${s.ago(m)}</time>
        ${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${rl}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>Ba(e)}
      />
      <${rl}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>Pa(e,!c)}
      />
      <${rl}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:k})=>{fo.value={id:t,anchor:k}}}
      />
    </span>
  </li>`}function Af({notice:e,children:t}){let n=_b(e),o=()=>{e.readAt||Ba(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function _b(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Tf(e):t&&n&&kb.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:yb[o[0]]??null}var rl=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${w} name=${t} />
</button>`;function Mt(e,t=[],n){let[o,r]=_({data:null,failed:null}),a=T(0),i=bc(()=>{let c=a.current+=1,u=m=>{c===a.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=it(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var Sb=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Eb=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Tb=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${ee} } }`,Ab=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${ee} } }`,Ib=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${ee} } }`,Db=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${ee} } }`,Cb=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${ee} ok transcript } }`,Df=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],Ob={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ss=20;function Cf(){return y.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${X} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${X}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${Rb} />
    <${Nb} />
    <${Lb} />
  </div>`}function Rb(){let[e,t]=_(""),[n,o]=_(ss),{data:r,failed:a,again:i}=Mt(()=>A(Sb,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await Ge(Tb,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:d});await Ge(f?Ib:Ab,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
        onInput=${W(t)}
      />
    </div>
    ${a?l`<${V} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(m=>l`<li key=${m.id} class=${m.active?"":"off"}>
                <${Q} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${s("admin.since",{when:s.date(Jn(m.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!m.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:m.name})}
                  value=${m.role}
                  onChange=${W(d=>c(m,d))}
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
          </ul>`:l`<${ue} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ss))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Nb(){let[e,t]=_(""),[n,o]=_(ss),{data:r,failed:a,again:i}=Mt(()=>A(Eb,{status:Df.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await Ge(Db,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${W(t)}>
        <option value="">${s("any.status")}</option>
        ${Df.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
    </div>
    ${a?l`<${V} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${Ob[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${X} title=${s("mail.none")}>${s("mail.noneHint")}</${X}></div>`:l`<${ue} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ss))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Lb(){let[e,t]=_(null),n=Oe(async({to:o})=>{t(null);let{sendTestEmail:r}=await A(Cb,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${Re} text=${n.whole} />
      <div class="inline">
        <${j}
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
  </section>`}function Of(){return l`<div class="wrap">
    <div class="empty">
      <${w} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function Nf({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var al=132,Mb=20,sl=28;function Lf({flow:e,width:t}){let n=Pb(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=al-Mb,r=(t-sl-6)/e.length,a=Math.min(26,r*.58),i=f=>sl+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=s("flow.said",{days:e.length,completed:Rf(e,"completed"),created:Rf(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${al}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${sl} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(m-$)%u===0&&l`<text x=${i($)} y=${al-3}>
          ${s.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var Rf=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Pb(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Mf="taskflow.numbers",ko=g(localStorage.getItem(Mf)==="open");function Pf(){let e=or(),t=()=>{ko.value=!ko.value,localStorage.setItem(Mf,ko.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${ko.value?l`<${il} /><${ll} />`:l`<dl class="card six ${rr()}">
          ${Ub.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${xe(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${ko.value} onClick=${t}>
      <${w} name="live" />
      ${s(ko.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var Ub=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function il(){let e=or(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Nf}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${rr()}">
    <${ct}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${ct}>
    <${ct}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${ct}>
    <${ct} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${ur} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${ct}>
    <${ct}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${ct}>
    <${ct}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${ur} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${ct}>
    <${ct} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${rt.value.slice(0,4).map(a=>l`<${Q} user=${a} mute />`)}</div>
    </${ct}>
  </dl>`}function ct({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${xe(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function ll(){let e=T(null),[t,n]=_(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&be.value&&l`<${Lf} flow=${be.value.flow} width=${t} />`}
    </div>
  </section>`}var Fb=[{field:"CREATED_AT",direction:"DESC"}],Uf=12,qb=["title","assignee","priority","status"];function Ff(){let e=Fe({},Fb,{size:Uf}),t=e.ids.value.slice(0,Uf);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${il} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${qb.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${Hb} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${X} title=${s("tasks.none")}>${s("overview.none")}</${X}>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${ll} /><${$r} class="page narrow card" />`}
  </div>`}function Hb({id:e}){let t=le(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var Bb=2e3,cl=new Set,Fn=null,is=()=>{},Hf=0;function ls(e){return cl.add(e),()=>cl.delete(e)}function ul(){is(),is=lo(Qc,()=>({after:Fn}),{next:({events:e})=>Kb(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Hf=setTimeout(Bf,Bb)}})}function Kb(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?ul():Bf();e.__typename==="StreamReady"&&!Fn&&qf(null),Fn=e.cursor,e.__typename==="StreamEvent"&&qf(e.event)}function Bf(){Fn=null,ul()}function qf(e){for(let t of cl)t(e)}Ea(({inbox:e})=>{Fn||(Fn=e?.cursor??null,ul())});I(()=>y.value?.id).subscribe(()=>{is(),is=()=>{},clearTimeout(Hf),Fn=null});var Kf=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,jf=`query ReadPreferences { preferences { ${Kf} } }`,Gf=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${ee} preferences { ${Kf} } }
}`;var yr=["IN_APP","EMAIL","PUSH"];function Wf(){let e=g(null),t=g(null),n=g([]),o=g({}),r=g(!1),a=I(()=>e.value&&n.value.reduce(($,{input:p})=>jb($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function m(){let $=i+=1;c=!0;try{let{preferences:p}=await A(jf,{});$===i&&L(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function d($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let k=await f(p);L(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:k},r.value=!k&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await A(Gf,{input:$})).updatePreferences;return p.length?ne(p[0]):(e.value=h,c&&m(),"")}catch(p){return ye(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:m,save:d}}function jb(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var Gb={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},zf=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],Wb="account",zb={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Vf({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=zb[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(Zb),u=c.findIndex(d=>d.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let m=c[u].findIndex(d=>d===r.target);c[u+a]?.[m+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${yr.map(r=>l`<th scope="col" key=${r}>
            <${w} name=${Gb[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${Vb(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${yr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${Yb} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function Vb({notifications:e}){let t=zf.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...zf,[Wb,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function Yb({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=dl(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,m)=>{let d=yr.filter(f=>f===u?m:n.includes(f));e.save(o,{notifications:[{reason:t,channels:d}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${yr.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${dl(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${m=>dl(t,u)&&m.preventDefault()}
            onChange=${({currentTarget:m})=>c(u,m.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var dl=(e,t)=>e==="SECURITY"&&t==="EMAIL",Zb=e=>[...e.querySelectorAll("input")];var Jb=["OFF","DAILY","WEEKLY"],Qb=Array.from({length:24},(e,t)=>t),Xb=[1,2,3,4,5,6,7],Yf=["P1D","P2D","P3D","P7D","P14D"],ey={quietFrom:"20:00",quietUntil:"07:30"},ty=900,Jf=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${ny} preferences=${e} wanted=${t} />
  <${oy} preferences=${e} wanted=${t} />
  <${ry} preferences=${e} wanted=${t} />
</div>`;function wo({label:e,hint:t,why:n,children:o}){let r=pt();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function ny({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${wo}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${Jb.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${ml}
        label=${s("told.weekday")}
        value=${r}
        all=${Xb.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${ml}
        label=${s("told.hour")}
        value=${o}
        all=${Qb.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${wo}>`}function oy({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?ey:{quietFrom:null,quietUntil:null}),a=Kt.value.replaceAll("_"," ");return l`<${wo}
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
        <${Zf}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${Zf}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${wo}>`}function ry({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Yf.includes(t)?[t]:[],o=[...Yf,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${wo} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${ml}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${wo}>`}var ml=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Zf({label:e,value:t,about:n,choose:o}){let[r,a]=_(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,ty,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function Qf({isMeant:e}){let[t]=_(Wf),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),ls(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),F(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${Vf} preferences=${t} wanted=${o} /></div>
          <${Jf} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${V} problem=${t.failed.value} retry=${t.read} />`:l`<${ue} rows=${8} />`}
  </section>`}var ay=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${ee} user { ${Bt} } }
}`,sy=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${ee} ok
  }
}`,iy=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Xf=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${ee} } }`,ly=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${ee} secret } }`,cy=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${ee} } }`,uy=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${fn} } }`,dy=["READ","WRITE","ADMIN"];function ep({place:e}){let t=Mt(()=>A(iy,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${y.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>jt()}>${s("command.signOut")}</button></div>
    </header>
    <${my} />
    <${fy} />
    <${Qf} isMeant=${e.key==="notifications"} />
    <${py} keys=${o} />
    ${t.failed?l`<${V} problem=${t.failed} retry=${t.again} />`:l`
          <${$y} rows=${n} keys=${o} again=${t.again} />
          <${vy} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${tr}</p>
  </div>`}var St=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function my(){let e=Oe(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await A(ay,{input:{name:o,timeZone:r,locale:a,expectedVersion:y.peek()?.version}});return i.user&&(y.value=i.user,N({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=y.value?.timeZone??"UTC";return l`<${St} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Re} text=${e.whole} />
      <${j}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${y.value?.name}
        error=${e.errors.name}
      />
      <${j}
        name="timeZone"
        label=${s("settings.zone")}
        as="select"
        hint=${s("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${j}>
      <${j} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(Vr).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ot.value.split("-")[0]===o}>${r}</option>`)}
      </${j}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${St}>`}function fy(){let[e,t]=_(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return hi(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${St} id="appearance" title=${s("settings.appearance")}>
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
  </${St}>`}var tp=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function py({keys:e}){let t=Oe(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await A(sy,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),N({text:s("settings.passwordChanged")})),i});return l`<${St} id="password" title=${s("settings.password")}>
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
      <${Re} text=${t.whole} />
      <${j}
        name="currentPassword"
        label=${s("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${j}
        name="newPassword"
        label=${s("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${s("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${tp} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${St}>`}function $y({rows:e,keys:t,again:n}){let[o,r]=_(!1),a=c=>r(c.currentTarget.checked),i=async c=>await Ge(Xf,{id:c.id},s("settings.revoked"))&&n();return l`<${St} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${gy(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${tp} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>jt(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${St}>`}async function hy(e,t){let{login:n}=await Te(uy,{input:{email:y.peek()?.email??"",password:e,cookie:!0}});return n.token?(Ho(n),t&&await A(Xf,{id:t.id}),null):n}function vy({rows:e,session:t,again:n}){let[o,r]=_(""),[a,i]=_(!1),c=Oe(async({name:d,scope:f,days:$,password:p},h)=>{let k=p?await hy(p,t):null;if(k)return k;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await A(ly,{input:{name:d,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:b})=>b==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>N({text:s("settings.copied")})),m=async d=>await Ge(cy,{id:d.id},s("settings.keyRevoked",{name:d.name}))&&n();return l`<${St} id="api-keys" title=${s("settings.keys")}>
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
            <${w} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${Re} text=${c.whole} />
      <div class="inline">
        <${j} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${j} name="scope" label=${s("settings.keyScope")} as="select">
          ${dy.map(d=>l`<option value=${d}>${s(`scope.${d}`)}</option>`)}
        </${j}>
        <${j} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
          ${[30,90,365].map(d=>l`<option value=${d} selected=${d===90}>${s("settings.inDays",{n:d})}</option>`)}
          <option value="">${s("settings.never")}</option>
        </${j}>
        ${a&&l`<${j}
          name="password"
          label=${s("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
      </div>
    </form>
  </${St}>`}var gy=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var np="taskflow.draft.",by=50,ln=e=>`${e}.new`,kr=e=>`${e}.reply`,wr=e=>`${e}.edit`,fl=new Map;function qe(e){let t=$l(e),n=fl.get(t);if(n)return n;let o=g(pl(t)?.text??null);return fl.set(t,o),o}function He(e,t){qe(e).value=t;let n=$l(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),yy()}catch{}}gn.add(async()=>{let e=$l("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);fl.clear()});var $l=e=>`${np}${y.peek()?.id}.${e}`;function pl(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function yy(){let e=Object.keys(localStorage).filter(n=>n.startsWith(np));if(e.length<=by)return;let[t]=e.sort((n,o)=>(pl(n)?.at??0)-(pl(o)?.at??0));localStorage.removeItem(t)}var ky=8e3,Et=g([]);function cs(e){let t=()=>{clearTimeout(r),Et.value=Et.peek().filter(i=>i.write!==e)},n=y.peek()?.id,o=(i=!1)=>{t(),a(),y.peek()?.id===n&&Vt({...e,keepalive:i})},r=setTimeout(()=>o(),ky);Et.value=[...Et.peek(),{write:e,send:()=>o(!0)}];let a=Ke(e.note.told,t)}function op(){let e=Et.peek().map(({write:t})=>t);for(let{send:t}of Et.peek())t();return Promise.all(e.map(({query:t,variables:n})=>A(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",op);gn.add(op);var rp=I(()=>{let e=[...Me.value,...Et.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),ap=e=>rp.value.has(e),Pt=e=>Se(e).all.value?.filter(({id:t})=>!rp.value.has(t))??null;function sp(e,{id:t,filename:n}){let o=z("change"),r={told:s("files.deleted",{name:n})};cs({key:o,field:"deleteAttachment",query:Na,variables:{id:t,key:o},taskIds:[e],note:r})}zt(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void N({bad:!0,text:s("files.notDeleted",{why:ne(n)})}):Se(e).without(t.id));var hl=20,vl=e=>`${e}.files`,ip=e=>e?.split(" ")??[];function xo(e,t){let n=Se(e),o=n.all.value;return ip(qe(vl(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!ap(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function gl(e,t){He(vl(e),t.length?t.join(" "):null)}function us(e,t){gl(e,[...new Set([...ip(qe(vl(e)).peek()),t])])}var ds=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,xr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var wy=3,xy=5,_y=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ce=g([]),fs=g(""),Sy=new Set(["waiting","sending","cut"]),Ey=I(()=>Ce.value.some(({state:e})=>Sy.has(e))),ms=new Map,bl=new Set,So=(e,{place:t,commentId:n}={})=>Ce.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),ps=(e,t)=>So(e,t).filter(dp);function $s(e){return bl.add(e),()=>{bl.delete(e)}}function Ut(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=z("file"),c=a?s("files.folder"):Ty(e,r,n),u=c?"refused":"waiting",m=Iy(r),d={...n,id:i,key:z("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Ce.value=[...Ce.peek(),d],d});return hs(),o.filter(({state:r})=>r==="waiting")}function yl(e){cn(e,{state:"waiting",sent:0,why:""}),hs()}function up(e){let t=Ce.peek().find(n=>n.id===e);if(t){wl(e),t.state!=="refused"&&$p(e);for(let n of bl)n(e);hs()}}function Ty(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=dr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ce.peek().filter(c=>c.taskId===e&&dp(c));return lp(kl(Se(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&lp(Ay(e,n),ps(e,n))>=hl?s("files.fullComment",{n:hl}):""}function Ay(e,{place:t,commentId:n}){return t?xo(e,t):kl((Se(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var lp=(e,t)=>new Set([...e,...kl(t)]).size,kl=e=>e.map(({id:t})=>t),dp=({state:e})=>e!=="refused";function Iy({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function hs(){let e=Ce.peek().filter(({state:n})=>n==="sending").length,t=Ce.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,wy-e))){let o=n.turn+1;cn(n.id,{state:"sending",turn:o}),Dy({...n,turn:o})}}async function Dy(e){try{if(await mp(e,xy),!_o(e))return;let t=Se(e.taskId);if(t.arrived.add(e.id),e.place&&us(e.place,e.id),await t.loadIfOpen(),!_o(e))return;fs.value=s("files.arrived",{name:e.name}),wl(e.id)}catch(t){_o(e)&&Ny(e,t)}finally{hs()}}async function mp(e,t){let n=await Cy(e);if(!n||!_o(e))return;let{status:o,text:r,seconds:a}=await Oy(e,n);if(!(o===204||!_o(e))){if(!t||o!==404&&!a)throw new _r(r);a&&await Ry(e.id,a),_o(e)&&await mp(e,t-1)}}async function Cy({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=_y.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:m}=(await A(Kd,{input:c,key:t})).createAttachment;if(!My(e))$p(e);else if(!u)throw cn(e,{key:z("change")}),new _r(m.map(ne).join(" "));return u?.upload??null}function Oy({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",ot.peek()),c.upload.onprogress=({loaded:d})=>cn(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new nt(`HTTP ${d}`)):a({status:d,text:p?f.trim():s("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new nt("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),ms.set(e,()=>c.abort()),c.send(t)})}function Ry(e,t){return cn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{cn(e,{why:""}),n()},t*1e3);ms.set(e,()=>{clearTimeout(o),n()})})}var _r=class extends Error{};function Ny({id:e,taskId:t,name:n},o){let r=o instanceof nt,a=r?s("files.cut"):o instanceof _r||o instanceof ie?o.message:"";cn(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=M(t);Se(t).opened||N({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function cn(e,t){Ce.value=Ce.peek().map(n=>n.id===e?{...n,...t}:n)}function wl(e){Ce.value=Ce.peek().filter(t=>t.id!==e),fp(e)}function fp(e){ms.get(e)?.(),ms.delete(e)}function pp(){for(let{id:e}of Ce.peek())wl(e);fs.value=""}function Ly(){for(let{id:e,state:t,turn:n}of Ce.peek())t!=="waiting"&&t!=="sending"||(cn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),fp(e))}var My=e=>Ce.peek().some(t=>t.id===e),_o=({id:e,turn:t})=>Ce.peek().some(n=>n.id===e&&n.turn===t);function $p(e){A(Na,{id:e,key:z("change")},{keepalive:!0}).catch(()=>{})}oe.subscribe(e=>{if(e==="sync")for(let{id:t}of Ce.peek().filter(n=>n.state==="cut"))yl(t)});ve(()=>{let e=t=>t.preventDefault();if(Ey.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var cp=y.peek()?.id;I(()=>y.value?.id).subscribe(e=>{if(!e)return Ly();e!==cp&&pp(),cp=e});gn.add(async()=>pp());var qn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Se(e).isStale()&&(r.preventDefault(),Py(e,t))}});async function Py(e,t){try{let n=await Se(e).fresh(t);if(!n?.url)return void N({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){N({bad:!0,text:ye(n)})}}var xl=g(null);function Er(e,t){xl.value={taskId:e,id:t}}var Sr=()=>{xl.value=null};function hp(){let e=xl.value,t=e?(Pt(e.taskId)??[]).filter(Qe):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Sr()},[e,n]),D(()=>Sr,[]),!e||n<0?null:l`<${Uy} taskId=${e.taskId} pictures=${t} at=${n} />`}function Uy({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=Fy(e,o),u=f=>Er(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${q} class="lightbox" label=${o.filename} close=${Sr}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${qn(e,o)}>
            <${w} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Sr} autofocus>
            <${w} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Sr()}
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
          <${w} name="back" />
        </button>
        <button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
          <${w} name="next" />
        </button>
      `}
    </div>
  </${q}>`}function Fy(e,{id:t,url:n}){let[o,r]=_({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Se(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:ye(f)}));m===i.current&&r({of:t,...d,tried:!0})};return D(()=>{i.current+=1,Se(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function vs({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===y.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${qy} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,m=({currentTarget:d})=>{vp(d),sp(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${Qe(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>Er(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${qn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${w} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${qn(e.id,t)}>
      <${w} name="save" />
    </a>
    ${zd(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${m}
    >
      <${w} name="trash" />
    </button>`}
  </li>`}var qy=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>La(e.id,t)}
        />`:l`<${w} name="file" />`}
  </span>`;function gs({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{vp(d),up(e)},m=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
    <span class="open">
      <span class="thumb"><${w} name="file" /></span>
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
      onClick=${()=>yl(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${w} name="close" /></button>
  </li>`}function vp(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];he(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function gp({task:e}){let t=Vd(e),n=Pt(e.id)??[],o=So(e.id),r=Xe(e),a=dr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${fs.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${_l}
          label=${s("files.add")}
          take=${i=>Ut(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${vs} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${gs} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${hp} />
  `}function _l({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(Uc(r))}
    />
    <button
      type="button"
      class=${n?"btn quiet":"icon"}
      data-add=${n}
      aria-label=${n?void 0:e}
      title=${e}
      onClick=${()=>o.current?.click()}
    >
      <${w} name="files" /> ${n&&e}
    </button>
  `}var Hy=300;function bp({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Ti(t).catch(()=>{}),Hy)},m=[ls(d=>(!d||d.task?.id===t)&&u()),it(d=>o&&d.task?.id===t&&u())];return()=>{clearTimeout(c);for(let d of m)d()}},[t,o]);let r=Xd(n),a=uo.value?.id===t?uo.value.why:"",i=({currentTarget:c})=>{On.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=Di(c),m=c.id===r?.id;return l`<li key=${c.id} class=${m?"next":""}>
          <${w} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${m&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>Ii(t,c)}
          >
            <${w} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${dt(e)&&!e.waiting&&l`<button
      class="value add"
      data-field="remind"
      aria-haspopup="menu"
      title=${`${s("command.remind")} (R)`}
      onClick=${i}
    >
      <${w} name="later" />
      <span>${s(o?"reminder.another":"reminder.set")}</span>
    </button>`}
    ${a&&l`<p class="error" role="alert">${a}</p>`}
  </div>`}function yp({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Pt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!Qe(a)||!t.body.includes(`(${a.id})`));return l`<${wp}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${So(e.id,{commentId:t.id})}
  />`}var kp=({task:e,place:t})=>l`<${wp}
    label=${s("files.forComment")}
    task=${e}
    files=${By(e,t)}
    coming=${So(e.id,{place:t})}
  />`;function By({id:e},t){let n=xo(e,t);return(Pt(e)??[]).filter(o=>n.includes(o.id))}function wp({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${vs} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${gs} key=${r.id} upload=${r} />`)}
  </ul>`}var Ky=6,jy=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,bs=(e,t)=>jy.exec(e.slice(0,t))?.[1]??null;function Sl(e,t){let n=P(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&P(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,Ky)}function xp(e,t,n){let o=bs(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var Gy=512;function _p(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Sp(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&Qe(r)?o.replaceChildren(Wy(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(zy(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function Wy(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Er(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),m=Math.min(1,Gy/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>La(e,n),u.src=n,c.className="picture",c.append(u),c}function zy(e,t,n){let{href:o,download:r,onClick:a}=qn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Ep=e=>e.includes("data-attachment");var Vy={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},Yy=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),Zy=/^(https?:|mailto:)/i,Jy=/^H[1-6]$/,Qy=/^file_[0-9a-z]{26}$/,Tp=3;function Eo({html:e,taskId:t,under:n=Tp}){let o=T(null),r=Ep(e)?Pt(t):null;return F(()=>o.current?.replaceChildren(Xy(e,n)),[e]),F(()=>{o.current&&r&&Sp(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Xy(e,t=Tp){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Ap(a,o))),n}function Ap(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||Yy.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Ap(a,t));if(Qy.test(e.getAttribute("data-attachment")??""))return[_p(e,e.getAttribute("alt")??e.textContent??"")];let o=Vy[e.tagName];if(!o)return n();let r=document.createElement(ek(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),tk(r,e),[e.tagName==="TABLE"?ok(r):r])}function ek({tagName:e},t){return Jy.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function tk(e,t){e instanceof HTMLAnchorElement&&nk(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function nk(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===y.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:Zy.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function ok(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var Hn=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,To=`${Hn} attachments { id } parent { id }`,Ip=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${Hn} replies { ${Hn} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,Dp=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${Hn} task { id } replies { ${Hn} } parent { ${Hn} replies { ${Hn} } }
    }
  }
}`,Cp=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${pn} } pageInfo { hasNextPage endCursor } } }
}`,Op=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${To} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ys=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${To} } } } }`,Rp=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${ys} comment { ${To} } }
}`,Np=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${ys} comment { ${To} }
  }
}`,Lp=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Mp=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${ys} comment { ${To} } }
}`,Pp=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${ys} comment { ${To} } }
}`,Up=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var El=1e4,rk=9500;function Tr({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:m}){let d=qe(t).value??r,[f,$]=_(!1),p=T(null),h=pt(),k=R=>{m?.(),He(t,R===r?null:R)},v=sk(e,p,k),S=n?{commentId:n}:{place:t},b=ps(e.id,S),x=!d.trim(),E=b.length>0,Y=()=>{let R=p.current?.value??d;!R.trim()||R.length>El||ps(e.id,S).length||($(!1),i(R,xo(e.id,t)))},U=()=>{He(t,null),c?.()},C=R=>{if(v.onKey(R))return R.preventDefault();R.key==="Enter"&&(R.metaKey||R.ctrlKey)?(R.preventDefault(),Y()):R.key==="Escape"&&c&&(R.preventDefault(),c())},re=R=>(m?.(),Ut(e.id,R,S)),ut=R=>{let fe=Xe(e)?Zn(R):[];if(fe.length){R.preventDefault();for(let Dr of re(fe))Qe({contentType:Dr.file.type})&&zr(R.target,ds(Dr))}},{isOver:Ve,...Ye}=Wr(Xe(e)?re:null);return D(()=>$s(R=>{let fe=qe(t).peek();fe?.includes(R)&&He(t,xr(fe,R))}),[t]),F(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${Ve?"over":""}"
    ...${Ye}
    onSubmit=${R=>{R.preventDefault(),Y()}}
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
      onInput=${({currentTarget:R})=>{k(R.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${C}
      onPaste=${ut}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((R,fe)=>l`<div
          class="o"
          role="option"
          key=${R.id}
          id=${`${h}-${fe}`}
          aria-selected=${fe===v.at}
          onPointerDown=${Dr=>{Dr.preventDefault(),v.choose(R)}}
        >
          <${Q} user=${R} mute />
          <span>${R.name}</span>
          <span class="end sm">@${R.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${ik} task=${e} text=${d} />`}
    ${!n&&l`<${kp} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${x} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${Xe(e)&&l`<${_l} label=${s("files.attach")} take=${re} />`}
      <span class=${E?"hint waits":"hint"} id=${`${h}-hint`}>${ak(d,b)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${U}>${s("cancel")}</button>`}
        <button class="btn" disabled=${x||d.length>El||E}>
          ${a} <kbd>${We("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function ak(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>rk?s("talk.left",{n:El-e.length}):s("talk.hint")}function sk(e,t,n){let[o,r]=_(null),[a,i]=_(0),c=T(null),u=T(null),m=o===null?[]:Sl(Ct(e.team.id),o),d=()=>{let h=t.current,k=h&&h.selectionStart===h.selectionEnd?bs(h.value,h.selectionStart):null;k!==c.current&&(c.current=null),k!==o&&i(0),r(c.current===null?k:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let k=xp(t.current.value,t.current.selectionStart,h);n(k.text),u.current=k.caret,f()};F(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let k=o===null?[]:Sl(Ct(e.team.id),bs(h.target.value,h.target.selectionStart)??"");if(!k.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%k.length);else if(h.key==="ArrowUp")i((a+k.length-1)%k.length);else if(h.key==="Enter"||h.key==="Tab")$(k[Math.min(a,k.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(a,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function ik({task:e,text:t}){let[n,o]=_({});return D(()=>{let r=!1;return A(Up,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(ne).join(" ")}).catch(a=>({failed:ye(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Eo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var Tl=new Date().toISOString();function Ar({parent:e,...t}){return{...t,parentId:e?.id??null}}function Fp(e,t){let n=new Map(e);for(let a of t)lk(n,a);let o=[...n.values()].sort(ks),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var ks=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function lk(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,uk(r,o));let a=e.get(n.id);if(!a)return;let i=ck(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function ck(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Al(e);if(t==="react")return{reactions:dk(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Tl:null,resolvedBy:r?Il():null}}var Al=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Tl,can:{update:!1,delete:!1,resolve:!1}});function uk({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Il(),createdAt:r.at??Tl,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Il(){let{id:e,name:t}=y.peek();return{id:e,name:t}}function dk(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==y.peek()?.id),a=n?[...r,Il()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Hp=["createComment","updateComment","deleteComment","resolveComment","react"],Ao=g(new Map),mk=I(()=>[...Me.value,...Et.value.map(({write:e})=>e)].filter(({field:e})=>Hp.includes(e))),Bp=e=>mk.value.filter(({taskIds:t})=>t[0]===e),Dl=new Set;function Kp(e){return Dl.add(e),()=>Dl.delete(e)}function ws(e,t,n,o){let r=n?kr(n):ln(e),a={id:z("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};He(r,null),gl(r,[]),xs(e,"createComment",Rp,{input:a},{at:new Date().toISOString()})}function Ol(e,t,n,{back:o=!1}={}){if(He(wr(t.id),null),Ll(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};xs(e,"updateComment",Np,{id:t.id,body:n,version:t.version||void 0},r)}function jp(e,t){let n=z("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};cs({key:n,field:"deleteComment",query:Lp,variables:o,taskIds:[e],note:r})}function Rl(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");xs(e,"resolveComment",Mp,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Nl(e,t,n,o){xs(e,"react",Pp,{id:t.id,emoji:n,on:o},{})}function Ll(e){let t=new Map(Ao.peek());t.delete(e)&&(Ao.value=t)}function xs(e,t,n,o,r){let a=z("change"),i=new Promise(c=>Cl.set(a,c));Vt({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),An(i)}var Cl=new Map;zt(Hp,(e,t)=>{let n=t.comment?Ar(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Dl)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?pk(e,o):fk(e,n),Cl.get(e.key)?.(t),Cl.delete(e.key)});function fk({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void N({text:o.told});e==="updateComment"&&r&&Ke(o.told,()=>Ol(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Ke(o.told,()=>Rl(n,r,!t.resolved))}function pk({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&qp(a.parentId?kr(a.parentId):ln(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&qp(wr(i),c),r.code==="CONFLICT"&&u&&!o.back){Ao.value=new Map([...Ao.peek(),[i,Ar(u)]]);return}N({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:ne(r)})})}}function qp(e,t,n=[]){qe(e).peek()===null&&He(e,t);for(let o of n)us(e,o)}var $k=10,hk=4,_s=class{constructor(t){this.taskId=t,this.comments=g(new Map),this.events=g([]),this.floor=g(null),this.moreEvents=g(!1),this.ready=g(!1),this.failed=g(null),this.news=g(null),this.threads=I(()=>Fp(this.comments.value,Bp(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Kp({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),it(n=>n.subjectId===this.taskId&&this.putEvents([n])),yt(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await A(Ip,{id:this.taskId,last:$k,before:t}),o=n?.comments;return{comments:Wp(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<hk;o+=1){let{task:r}=await A(Cp,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Gp))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await A(Dp,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Wp([o??r]).values()]}listen(){this.hush(),this.hush=lo(Op,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Ar(t.comment)]),t.name==="comment.created"&&t.actor?.id!==y.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Al(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Gp),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||ks(i,t)>=0,o=this.threads.value.map(i=>({...vk(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(gk)]}},Gp=({subjectType:e})=>e==="TASK",vk=({createdAt:e,id:t})=>({createdAt:e,id:t}),gk=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:ks(e,t);function Wp(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Ml={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},zp=Object.keys(Ml);function Vp({taskId:e,comment:t,can:n}){return zp.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${bk}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>Nl(e,t,r.emoji,!r.mine)}
    />`)}function bk({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=pt(),c=t-o.length,u=s.list([...o.map(({name:m})=>m),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${Ml[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function Yp({taskId:e,comment:t}){let[n,o]=_(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return F(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return a();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
    <button
      class="icon"
      aria-label=${s("talk.react")}
      title=${s("talk.react")}
      aria-expanded=${n}
      onClick=${()=>o(!n)}
    >
      <${w} name="smile" />
    </button>
    ${n&&l`<span class="all" role="group" aria-label=${s("talk.react")}>
      ${zp.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{Nl(e,t,u,!m),a()}}
        >
          ${Ml[u]}
        </button>`})}
    </span>`}
  </span>`}var yk=5;function Zp({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:b})=>b===o),[a,i]=_(!1),[c,u]=_(!1),[m,d]=_(!1),f=kr(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-yk-1),h=e.can.comment,k=()=>{i(!0),he(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),he(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),he(`[id="${n[0].id}"]`)};return $?l`<${kk} first=${t} replies=${n} open=${k} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${w} name="check" />
      <span>${Jp(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${Pl} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{Rl(e.id,t,!t.resolvedAt),i(!1),he(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${Pl}>
    ${(n.length>0||m||qe(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(b=>l`<li key=${b.id}><${Pl} task=${e} comment=${b} target=${o} /></li>`)}
      </ol>
      ${h&&(m||qe(f).value!==null?l`<${Tr}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(b,x)=>{ws(e.id,b,t.id,x),d(!1),he(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),he(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function kk({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${w} name="check" />
    <span>
      <b>${Fl(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${Jp(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function Pl({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=_(!1),c=wr(t.id),u=Ao.value.get(t.id),m=n===t.id;F(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),Ll(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||qe(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${ql(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Fl(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${Q} user=${t.author} mute />
    <div>
      <header>
        <b>${Fl(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${xk} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${Tr}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{Ol(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${wk} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${yp} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${Vp} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${Yp} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${Ul} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${Ul} name="link" icon="link" onClick=${()=>_k(e,t)} />`}
          ${t.can.delete&&l`<${Ul}
            name="delete"
            icon="trash"
            onClick=${()=>{Sk(r.current),jp(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function wk({task:e,comment:t,place:n}){let o=qe(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Eo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{He(ln(e.id),[qe(ln(e.id)).peek(),o].filter(Boolean).join(`

`)),He(n,null),he(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>He(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function xk({clash:e,place:t,end:n}){let o=()=>{He(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var Ul=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${w} name=${t} />
</button>`,Fl=({author:e})=>e?ql(e)?s("you"):e.name:s("feed.someone"),ql=e=>e!==null&&e.id===y.value?.id;function Jp({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return ql(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function _k(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),N({text:s("talk.copied")})}function Sk(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];he(o?`#${o.id}`:".talk-end textarea")}function Qp({task:e}){let t=At(()=>new _s(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{oe.value==="sync"&&t.failed.peek()&&t.load()},[oe.value]);let o=Ek(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${ue} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${Qi} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${Zp} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${Tk} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Tr}
            key=${e.id}
            task=${e}
            place=${ln(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>ws(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function Ek(e){let t=K.value.query.get("comment"),[n,o]=_(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):N({bad:!0,text:s("talk.notHere")})).catch(a=>N({bad:!0,text:ye(a)}))},[e,t,r]),n===t?n:null}function Tk({kind:e,read:t}){let[n,o]=_(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>N({bad:!0,text:ye(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var Ak=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Hl(e){return e.split(Ak).map((t,n)=>n%2?Ik(t):t)}var Xp=e=>Hl(e).some(t=>typeof t!="string");function Ik(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:J.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var Dk=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,Ck=/<(?!\/?p>|br)/,Ok=2;function Bl({task:e,field:t,can:n}){let o=e[t]??"",r=Rk(e,t==="description"?o:""),[a,i]=_(null),[c,u]=_(null),[m,d]=_(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=no(e.id)?.version??0},k=async(C,re)=>{let ut=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!ut)return;let Ve=await Yt(e,{[t]:ut||null},{expectedVersion:re||void 0,quiet:"conflict"}),Ye=Ve.errors.find(R=>R.code==="CONFLICT");Ye?u({mine:ut,theirs:Ye.current?.[t]??no(e.id)?.[t]??"",version:Ye.currentVersion??0}):Ve.errors.length&&i(C)},v=C=>{let re=C.target.value;re!==o&&!p.current?k(re,$.current):i(null),p.current=!1,$.current=0,d(!1)},S=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},b=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},x=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||d(!0)};F(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let E=C=>{let re=n&&Xe(e)&&t==="description"?Zn(C):[];if(re.length){C.preventDefault();for(let ut of Ut(e.id,re))Qe({contentType:ut.file.type})&&zr(C.target,ds(ut))}};D(()=>$s(C=>{a!==null?i(xr(a,C)):n&&o.includes(C)&&k(xr(o,C),0)}),[a,o]);let Y=C=>{u(null),C&&c&&k(c.mine,c.version)},U={value:a??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:W(C=>{h(),p.current=!1,i(C)}),onBlur:v,onKeyDown:S,onPaste:E,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${b}>
          <textarea class="title" rows="1" maxlength="200" ...${U} />
        </div>`:a===null&&!m&&(r||Xp(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${x}>
              ${r?l`<${Eo} html=${r} taskId=${e.id} under=${Ok} />`:Hl(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${s("sheet.edit")}
              title=${s("sheet.edit")}
              onClick=${()=>d(!0)}
            >
              <${w} name="pen" />
            </button>`}
          </div>`:l`<textarea
            ref=${f}
            class="input"
            rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
            maxlength="20000"
            placeholder=${n?s("sheet.describe"):""}
            ...${U}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${s("clash.title")}</strong>
      <span>${s("clash.theirs")}</span>
      <blockquote>${c.theirs||s("clash.nothing")}</blockquote>
      <span>${s("clash.mine")}</span>
      <blockquote>${c.mine||s("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Y(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>Y(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function Rk({id:e,waiting:t},n){let[o,r]=_({text:"",html:""}),a=Dk.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return A(nu,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&Ck.test(o.html)?o.html:null}var Nk=e=>e.can.delete&&(y.value?.role==="ADMIN"||J.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ss({task:e}){let[t,n]=_(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>so(e)}>
      ${s("command.restore")}
    </button>`}
    ${Nk(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${q} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),Fu(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${q}>`}
  </span>`}var e$=6,Lk=300;function t$({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>Ka([e])}
  >
    <${w} name=${e.watching?"bell-on":"bell"} />
  </button>`}function n$({task:e}){D(()=>{let o=0,r=()=>A(ou,{id:e.id}).then(({task:i})=>i&&we(i),()=>{}),a=it(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,Lk))});return()=>{clearTimeout(o),a()}},[e.id]);let t=Mk(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(e$).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,e$).map(o=>l`<${Q} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function Mk({watchers:e=[],watching:t}){let n=y.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function o$({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${Pk} task=${e} />`}
      <${Bl} task=${e} field="title" can=${t.update} />
      <dl>
        <${ze} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${ce} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${ze}>
        ${vt(e.team.id).length>0&&l`<${ze}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${w} name="board" />
          <span>${kn(e.stage)?.name??s("stages.none")}</span>
        </${ze}>`}
        <${ze} task=${e} field="assignee" can=${t.assign} keys="A">
          <${Q} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${ze}>
        <${ze} task=${e} field="due" can=${t.update} keys="D">
          <${w} name="calendar" />
          <span>${e.dueDate?l`<${co} task=${e} />`:s("due.never")}</span>
        </${ze}>
        <${ze} task=${e} field="priority" can=${t.update} keys="P">
          <${ce} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${ze}>
        <${ze} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${po} task=${e} mute />`:l`<${w} name="label" /><span>${s("labels.none")}</span>`}
        </${ze}>
        <dt>${s("field.watchers")}</dt>
        <dd><${n$} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${bp} task=${e} /></dd>
        <${ze} task=${e} field="team" can=${t.update&&G.value.length>1}>
          <${w} name="team" />
          <span>${e.team.name}</span>
        </${ze}>
      </dl>
    </div>
    <${Bl} task=${e} field="description" can=${t.update} />
    <${gp} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${Qp} task=${e} />
  `}function Pk({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${Ss} task=${e} />
  </div>`}function ze({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{je.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function r$(){let{key:e=""}=K.value,[t,n]=_({key:e,id:null,gone:!1,failed:null}),o=oa(e)??(t.key===e?t.id:null),r=o?le(o).value:null,a=async()=>{let f=(await A(tu,{id:e})).task;if(K.peek().key===e){if(!f)return o&&M(o)?.waiting?void 0:(o&&gt(o),n({key:e,id:o,gone:!0,failed:null}));we(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),yt(a)),[e]),D(()=>{r?.key&&r.key!==e&&B(`/t/${r.key}`,{replace:!0})},[r?.key]),F(()=>{$e.value=o},[o]);let c=Uk(o??e,!!r),{isOver:u,...m}=Wr(r&&Xe(r)?f=>Ut(r.id,f):null),d=f=>{if(!r||!Xe(r)||f.defaultPrevented)return;let $=Zn(f);$.length&&(f.preventDefault(),Ut(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${yn}>
        <${w} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${t$} task=${r} /><${qk} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${yn}>
          <${w} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${Fk(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function Uk(e,t){let n=T(null);return F(()=>{let o=document.activeElement,r=Je(o);return()=>{let a=$e.peek();$e.value=null,Ki(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),F(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),F(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function Fk(e,t,n){return e?l`<${o$} key=${e.id} task=${e} />`:t?.failed?l`<${V} problem=${t.failed} retry=${n} />`:t?.gone?l`<${X} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${X}>`:l`<${ue} rows=${5} />`}function qk({task:e}){return["link","delete"].flatMap(t=>et.filter(n=>n.id===t&&tt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>kt(t,[e])}
      >
        <${w} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var Bn=g(null),Kl=g("");function a$(e,t){let n=Je(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!Hk(e)||!M(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),a=e.currentTarget;bo(e,{lift:()=>{Bn.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<Bk(a.querySelector(`[data-task="${d}"]`)));Bn.value={id:n,before:m??null}},drop:()=>{let i=Bn.value?.before??null;Bn.value=null,i!==(t[t.indexOf(n)+1]??null)&&i$(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{Bn.value=null}})}function s$(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?Je(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!M(o)?.can.changeStatus||(i$(o,t.filter(a=>a!==o),r),he(`.row[data-task="${o}"] [data-go]`))}function i$(e,t,n){let o=M(e);o&&(gr(o,t,n),Kl.value=s("board.spot",{column:s("order.manual"),at:n+1,n:t.length+1}))}var Hk=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Bk(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function Es({ids:e,label:t,arranged:n=!1}){let o=ho(),r=T(-1);F(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(d=>M(d)?.key.length??0)),i=d=>{r.current=e.indexOf(Je(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?Bn.value:null,m=n&&{onPointerDown:d=>a$(d,e),onKeyDown:d=>s$(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${Qm} key=${d} id=${d} mark=${u&&Kk(d,u)} />`)}
  </ul>`}var Kk=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Ts={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},jk=["PENDING","IN_PROGRESS"],Gk=["overdue","today","week","none"],Wk=new Set(["q","status","priority","due","label","stage"]);function l$({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...st(e),...n?{status:void 0}:!t&&{status:jk}},r=Ts[e.get("sort")??"new"]??Ts.new,a=Fe(o,r),i=a.more.value?a.total.value:a.ids.value.length,c=[...e].some(([u,m])=>Wk.has(u)||u==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:i}):s("loading")}</p>
      </div>
      <div class="tools"><${wt} /><${rn} /></div>
    </header>
    <${zk} query=${e} filtered=${c} />
    <${Dm} />
    <${Yk} list=${a} filtered=${c} arranged=${r===Ts.manual} />
  </div>`}function zk({query:e,filtered:t}){let n=()=>B(xe("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${ts} query=${e} />
    <${an}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...Ot.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${tf} query=${e} />
    <${ns} query=${e} />
    <${vo} query=${e} />
    <${go} query=${e} />
    <${an} name="due" query=${e} options=${Gk.map(o=>[o,s(`filter.${o}`)])} />
    <${Vk} query=${e} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function Vk({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${W(t=>Le({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Ts).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function Yk({list:e,filtered:t,arranged:n}){let o=T(null);return D(()=>{let r=new IntersectionObserver(a=>a.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return o.current&&r.observe(o.current),()=>r.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${Kl}</p>
    `}
    <${Es} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />
    ${e.more.value&&l`<div class="more" ref=${o}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${X} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${X}>
    </div>`:l`<${ue} rows=${8} />`}var Zk=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${ee} } }`,Jk=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${ee} }
}`,Qk=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${ee} } }`;function c$({team:e,runs:t}){let[n,o]=_(null),r=at(e.id),a=G.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${ia.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${Xk} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${w} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${ew} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Pn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${tw} label=${n} close=${()=>o(null)} />`}
  </section>`}function Xk({label:e}){let[t,n]=_(null),[o,r]=_(null),a=async u=>{await Ge(Jk,{id:e.id,input:{...u,expectedVersion:e.version}})&&await ht(),n(null),r(null)},i=W(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?a({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${s("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${W(r)}
      onChange=${W(u=>u!==e.color&&a({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${W(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function ew({team:e,labels:t}){let[n,o]=_(""),r=Oe(async({name:a,color:i},c)=>{let{createLabel:u}=await A(Zk,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await ht()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${Re} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||ro(t)}
      onInput=${W(o)}
    />
    <${j} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function tw({label:e,close:t}){let{data:n,failed:o}=Mt(()=>A(Zr,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await Ge(Qk,{id:e.id},s("labels.deleted",{label:e.name}))&&await ht()};return l`<${q} class="small" labelledby="delete-label" close=${t}>
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
  </${q}>`}var u$=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],d$=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${ee} }
}`,nw=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${ee} }
}`,ow=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${ee} team { id key } }
}`,rw=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${ee} }
}`,aw=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${ee} }
}`,sw=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function As(e,t,n){let o=await Ge(e,t,n);return o&&await ht(),o}var iw="Everybody who registers joins this team.",lw=e=>e?.default&&e.description===iw?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function m$(){let e=J.value,t=e.find(({key:n})=>n===Z.value.key)??ge.value.find(n=>n.default)??ge.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${lw(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${W(n=>B(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${cw} key=${t.id} team=${t} />`:l`<div class="card"><${X} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${X}></div>`}
    ${t&&l`<${c$} key=${t.id} team=${t} runs=${jl(t)} />`}
    ${t&&jl(t)&&l`<${dw} key=${t.id} team=${t} />`}
    <${mw} />
  </div>`}var jl=e=>e.myRole==="ADMIN"||y.value?.role==="ADMIN";function cw({team:e}){let t=jl(e)&&!e.archivedAt,n=(o,r)=>{let a=u$.find(i=>i===r);a&&As(d$,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${Q} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===y.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${W(a=>n(o,a))}
                >
                  ${u$.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>As(nw,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${w} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${uw} team=${e} />`}
  </section>`}function uw({team:e}){let[t,n]=_(""),o=t.trim().length<2?"":t.trim(),{data:r}=Mt(()=>o?A(sw,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>As(d$,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${j}
      name="person"
      label=${s("team.add")}
      hint=${s("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${W(n)}
    />
    ${a.length>0&&l`<ul class="people">
      ${a.map(c=>l`<li key=${c.id}>
          <${Q} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function dw({team:e}){let t=Oe(async({name:n,description:o})=>{let{updateTeam:r}=await A(rw,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await ht(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${Re} text=${t.whole} />
      <${j} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${j}
        name="description"
        label=${s("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&l`<button
          type="button"
          class="btn danger"
          onClick=${()=>As(aw,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function mw(){let e=Oe(async({name:t,key:n},o)=>{let{createTeam:r}=await A(ow,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await ht(),B(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Re} text=${e.whole} />
      <div class="inline">
        <${j} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${j} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var f$=["PENDING","IN_PROGRESS"],Gl=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],fw=[{field:"CREATED_AT",direction:"DESC"}],pw=["down","up","open","status","priority","assignee","due","keys"];function p$({place:{query:e}}){let{team:t,assignee:n}=st(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Fe({due:"overdue",...r},Gl,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Fe({due:"today",status:f$,...r},Gl,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Fe({due:"later",status:f$,...r},Gl,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Fe(r,fw,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(O.value)}</h1><${$w} /></div>
      <div class="tools"><${wt} /><${rn} /></div>
    </header>
    <${Pf} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${hw} key=${i.title} ...${i} />`)}
          <${$r} class="page narrow card" />
        `:l`<${ue} rows=${8} />`}
    <p class="hints">
      ${pw.map(i=>l`<span>${We(za(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function $w(){let e=or(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${rr()}>
    ${Ae("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function hw({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(d)}</span>`}
      ${t.more.value&&l`<a href=${xe(n)}>${s("today.all")}</a>`}
    </header>
    ${m.length?l`<${Es} ids=${m} label=${e} />`:l`<div class="card">
          <${X} title=${r} action=${i&&l`<${ef} />`}>${a}</${X}>
        </div>`}
  </section>`}var vw=[{field:"UPDATED_AT",direction:"DESC"}];function $$({place:{query:e}}){let{team:t,assignee:n}=st(e),o=Fe({team:t,assignee:n,deleted:!0},vw),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${wt} /></div>
    </header>
    ${o.failed.value&&l`<${V} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${gw} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${X} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${X}>
          </div>`:!o.failed.value&&l`<${ue} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function gw({id:e}){let t=le(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Ue.value=e}}>
    <${ce} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${Ss} task=${t} />
  </li>`:null}var bw=()=>l`<p class="boot" role="status">${s("loading")}</p>`,yw={"sign-in":kf,register:wf,forgot:xf,reset:_f,confirm:Sf},kw={today:p$,inbox:If,tasks:l$,board:lf,calendar:vf,trash:$$,team:m$,settings:ep,overview:Ff,instance:Cf,unknown:Of},ww={palette:Mm,keys:bm,new:Cm,more:Gm,delete:Wm},xw=3e3,h$=["wheel","touchstart","keydown","pointerdown"];function v$(){let{name:e,path:t}=K.value,n=y.value?.id,o=Xs.has(e),r=yw[e];return D(()=>{n===void 0&&y.peek()===null&&!o&&B(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!ei.has(e)&&B("/",{replace:!0})},[n,y.value,o]),y.value===void 0?null:r&&!(n&&!ei.has(e))?l`<${r} key=${e} />`:n?l`<${Sw} key=${n} />`:null}function _w(){let e=$d();return e&&li(),e}function Sw(){let[e,t]=_(_w),[n,o]=_(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await hd(),e)return;await eo(y.peek()?.locale),li(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof ie))&&setTimeout(a,xw)}}};return F(()=>(a(),()=>{r.current=!0,bd()}),[]),n&&!e?l`<main class="gate" id="main"><${V} problem=${n} retry=${a} /></main>`:e?l`<${Ew} />`:l`<${bw} />`}function Ew(){let e=ww[me.value],t=K.value.name==="task";return Fc(),l`
    <div class="shell ${t?"beside":""} ${ft.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${Dw}>${s("skip")}</a>
      <${Tw} />
      <${jm} />
      <${Aw} />
      <${Hm} />
      ${t&&l`<${r$} />`}
    </div>
    <${Bm} />
    <${zm} />
    <${xm} />
    <${Zm} />
    ${e&&l`<${e} key=${me.value} />`}
  `}function Tw(){let e=$e.value&&le($e.value).value,{name:t}=Z.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=_e.value?`(${s.number(_e.value)}) `:"";return F(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function Aw(){let{name:e,path:t}=Z.value,n=kw[e],o=T(null),r=T({name:e,path:t}),[a,i]=yc(u=>console.error(u));F(()=>{let{step:u,scroll:m}=ea.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&Zt(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),Iw(u==="pop"?m:0)},[t]);let c=In.value&&K.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${oe.value!=="sync"&&l`<p class="line narrow"><${Ji} />${Zi()}</p>`}
    ${nr.value&&y.value?.emailConfirmed===!1&&l`<${Vm} />`}
    ${a?l`<${V} problem=${new ie([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${Z.value} />`}
  </main>`}function Iw(e){let t=ta();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=ta();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of h$)removeEventListener(r,o)};for(let r of h$)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function Dw(e){e.preventDefault(),document.getElementById("main")?.focus()}var Cw=1200,Ir="",g$=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ie.peek().size&&!Is("dialog"))return Zt();if(e.key==="Escape"&&K.peek().name==="task"&&!Is("dialog:not(.sheet)"))return yn();let t=Ow(e);t&&(e.preventDefault(),kt(t))});function Ow(e){let t=Rw(e);if(!t)return null;if(t==="mod+k")return Is("dialog:not(.sheet)")?null:b$(t);if(Lw(e.target)||e.ctrlKey||e.metaKey||e.altKey||Is("dialog:not(.sheet)")||t==="enter")return null;let n=Ir?`${Ir} ${t}`:t;return Ir="",clearTimeout(g$),n==="g"?(Ir="g",g$=setTimeout(()=>{Ir=""},Cw),null):b$(n)}function b$(e){return et.find(t=>t.keys===e&&tt(t))}function Rw(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var Nw="input, textarea, select, [contenteditable]",Lw=e=>e instanceof Element&&e.closest(Nw),Is=e=>document.querySelector(`${e}[open]`)!==null;var Wl=document.getElementById("app"),Mw=2e3,y$=eo(qc());try{await Promise.all([y$,Pw()]),y.peek()&&await eo(y.peek()?.locale),Wl.replaceChildren(),vc(l`<${v$} />`,Wl)}catch(e){k$(s("error.UNREACHABLE")),console.warn(e)}ve(()=>{y.value&&(eo(y.value.locale),_n())});async function Pw(){for(;;)try{await $n();return}catch(e){if(e instanceof ie)return hn();await y$,k$(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,Mw)})}}function k$(e){let t=Wl.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

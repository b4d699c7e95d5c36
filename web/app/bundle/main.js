var uc=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,uc(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},Ql=new Map;function B$(e){var t=Ql.get(this);return t||(t=new Map,Ql.set(this,t)),(t=uc(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],m=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},d=0;d<n.length;d++){d&&(s===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],s===1?o==="<"?(m(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[d][f+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ne,dc,mc,Ft,Ra,Mr,fc,Nr,pc,Fa,Na,K$,Po=Symbol.for("pv"),Pr={},Ur=[],j$=/^m(i|n|o|s|text|space)$/,qa=Array.isArray,Ha=Ur.slice,dn=Object.assign;function un(e){e&&e.parentNode&&e.remove()}function $c(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?Ha.call(arguments,2):n),Do(e,i,o,r,null)}function Do(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Po,__v:r||++dc,__i:-1,__u:0};return!r&&ne.vnode&&ne.vnode(s),s}function jn(e){return e.children}function Co(e,t){this.props=e,this.context=t,this.__g=0}function qt(e,t){if(t==null)return e.__&&qt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:qt(e)}function W$(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=dn({constructor:Po},n)).__v=n.__v+1,ne.vnode&&ne.vnode(t),Ba(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||qt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,kc(r,t,s),n.__=n.__e=null,t.__e!=o&&hc(t))}function hc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),hc(e)}function Xl(e){(8&e.__g||(e.__g|=8,Ft.push(e),Mr++))&&Ra==ne.debounceRendering||((Ra=ne.debounceRendering)||queueMicrotask)(vc)}function vc(){try{for(var e,t=1;Ft.length;)Ft.length>t&&Ft.sort(fc),e=Ft.shift(),t=Ft.length,8&e.__g&&W$(e)}finally{(Mr=Ft.length)&&(Ra||queueMicrotask)(vc)}}function gc(e,t,n,o,r,s,i,c,u,m,d){var f,$,p,h,k,v,S=o.__k||Ur,y=t.length;for(u=G$(n,t,S,u,y),f=0;f<y;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||Pr,p.__i=f,v=Ba(e,p,$,r,s,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Ka($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),k=k||h,4&p.__u?(u=bc(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=k,u}function G$(e,t,n,o,r){var s,i,c,u,m,d,f,$,p,h=n.length,k=h,v=0,S=0,y=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[s]=Do(null,i):qa(i)?i=y[s]=Do(jn,{children:i}):i.constructor===Po&&i.__b?i=y[s]=Do(i.type,i.props,i.key,i.ref,i.__v):y[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=z$(i,n,u,k))&&(k--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,S=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):y[s]=null;if(S){for(d=[],f=[],s=0;s<r;s++)if((i=y[s])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[s]=v+1}for(v=d.length;s--;)f[s]&&(f[s]==v?v--:y[s].__u|=4)}if(k)for(s=0;s<h;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=qt(c)),ja(c,c));return o}function bc(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=bc(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=qt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function z$(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function ec(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Or(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ec(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ec(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Na[t]||(Na[t]=V$(t)),(e.__a||(e.__a={}))[t]=Fa,s=t!=(t=t.replace(pc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function V$(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Nr]==null)t[Nr]=Fa++;else if(t[Nr]<this.__a[e])return;return n(ne.event?ne.event(t):t)}}}function Ba(e,t,n,o,r,s,i,c,u,m){var d,f,$,p,h,k,v,S,y,x,A,Z,U,C,re,ut,Ye,Ze,N=t.type;if(t.constructor!==Po)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=s=[],d.nodeType==8?c=Lr(d,s):s.push(d),c=s[0]||c),(d=ne.__b)&&d(t);e:if(typeof N=="function"){$=i.length;try{if(S=t.props,y=(d=N.prototype)&&d.render,x=(d=N.contextType)&&o[d.__c],A=d?x?x.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new N(S,A):(t.__c=p=new Co(S,A),p.constructor=N,p.render=Z$),x&&x.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),N.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=dn({},p.__s)),dn(p.__s,N.getDerivedStateFromProps(S,p.__s)))),h=p.props,k=p.state,p.__v=t,n.__c){if(S!==h&&y&&!N.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,A)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(fe){fe&&(fe.__=t)}),Ur.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=qt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,A),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,k,v)})}else y&&!N.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=S,p.__P=e,p.__g&=-5,Z=ne.__r,U=y?25:0;do p.__g&=-9,Z&&Z(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++U<25);y&&(Ur.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=dn({},o,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,k)),C=d&&d.type===jn&&d.key==null?d.props.children:d,S.__P&&(d=c,r=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(fe){fe&&ja(fe,fe)}),n.__k=null),c=n.__k?qt(n,0):null),c=gc(e,qa(C)?C:[C],t,n,o,r,s,i,c,u,m),S.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(un),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(fe){if(i.length=$,t.__v=null,u||s)if(fe&&fe.then){if(t.__u|=128|u,s){for(~(Ye=s.indexOf(c||void 0))||(Ye=s.length);(Ze=s[Ye-1])&&Ze.nodeType==8;)Ye--;for(;Ye<s.length;Ye++)if(Ze=s[Ye])if(s[Ye]=null,re){if(Ze==ut)break}else{if(Ze.nodeType!=8)break;Ze.data.startsWith("$s")&&(ut=Lr(re=Ze))}}if(!re){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;re=c}(d=Lr(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,c=d):t.__e=c,c=c&&c.nextSibling}else s&&s.some(un);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),fe&&fe.then||yc(t),ne.__e(fe,t,n)}}else c=t.__e=Y$(n.__e,t,n,o,r,s,i,u,m,e);return(d=ne.diffed)&&d(t),c}function Lr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function yc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(yc))}function kc(e,t,n){for(var o=0;o<n.length;)Ka(n[o++],n[o++],n[o++]);ne.__c&&ne.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){ne.__e(s,r.__v)}})}function Y$(e,t,n,o,r,s,i,c,u,m){var d,f,$,p,h,k,v,S,y=n.props||Pr,x=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((h=s[d])&&(A?h.localName==A:h.nodeType==3)){e=h,s[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!A)return S.createTextNode(x);e=S.createElementNS(r,A,x.is?x:m),c&&(ne.__m&&ne.__m(t,s),c=!1),s=null}if(A){if(m=A=="template"&&e.content||e,s=A=="textarea"&&x.defaultValue!=null?null:s&&Ha.call(m.childNodes),!c&&s)for(y={},d=0;d<e.attributes.length;d++)y[(h=e.attributes[d]).name]=h.value;for(d in y)h=y[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChecked"in x||Or(e,d,null,h,r);for(d in x)h=x[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?k=h:d=="checked"?v=h:c&&typeof h!="function"||y[d]===h||Or(e,d,h,y[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&j$.test(A))&&(r="http://www.w3.org/1999/xhtml"),gc(m,qa(p)?p:[p],t,n,o,r,s,i,s?s[0]:n.__k&&qt(n,0),c,u),s&&s.some(un)),c&&A!="textarea"||(d="value",A=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(A!="progress"||k)||Or(e,d,k,y[d],r),d="checked",v!=null&&v!=e[d]&&Or(e,d,v,y[d],r))}else y===x||c&&e.data==x||(e.data=x);return e}function Ka(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ne.__e(r,n)}}function ja(e,t,n){var o,r,s,i;if(ne.unmount&&ne.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Ka(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ne.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&ja(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Lr(o,s=[]))&&(o==e.__e&&s.some(un),un(r),un(o)),n||un(e.__e),e.__e=e.__c=e.__=null}function Z$(e,t,n){return this.constructor(e,n)}function wc(e,t){var n,o,r,s;ne.__&&ne.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Do(jn,{children:[e]}),r=[],s=[],Ba(t,t.__k,o||Pr,Pr,t.namespaceURI,o?null:t.firstChild?Ha.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),kc(r,t.__k,s),t.__k.props.children=null}ne={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Mr=0,e}},dc=0,mc=function(e){return e!=null&&e.constructor===Po},Co.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=dn({},this.state)),typeof e=="function"&&(e=e(dn({},n),this.props)),e&&(dn(n,e),this.__v&&(t&&this.__k.push(t),Xl(this)))},Co.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Xl(this))},Co.prototype.render=jn,Ft=[],Mr=0,fc=function(e,t){return e.__v.__b-t.__v.__b},Nr=Symbol(),pc=/(PointerCapture)$|Capture$/i,Fa=0,Na={},K$=0;var Ht,ie,Oa,tc,La=Object.is,Lo=0,xc=[],Ma=[],pe=ne,nc=pe.__b,oc=pe.__r,rc=pe.diffed,sc=pe.__c,ac=pe.unmount,ic=pe.__;function Wn(e,t){pe.__h&&pe.__h(ie,e,Lo||t),Lo=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return Lo=1,J$(Ec,e)}function J$(e,t,n){var o=Wn(Ht++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ec(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);La(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ie,!ie.__f)){ie.__f=!0;var r=ie.shouldComponentUpdate;ie.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=s;if(u.__.some(function($){$.__N&&(m=!0,La($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,s,i,c);return m?f||d:f}return!m||d}}return o.__}function D(e,t){var n=Wn(Ht++,3);!pe.__s&&Wa(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ie.__H.__h.push(n))}function F(e,t){var n=Wn(Ht++,4);!pe.__s&&Wa(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ie.__h.push(n))}function T(e){return Lo=5,It(function(){return{current:e}},[])}function It(e,t){var n=Wn(Ht++,7);return Wa(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function _c(e,t){return Lo=8,It(function(){return e},t)}function Sc(e){var t=Wn(Ht++,10),n=_();return t.__=e,ie.componentDidCatch||(ie.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function $t(){var e=Wn(Ht++,11);if(!e.__){for(var t=ie.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Q$(){var e;do{for(;e=Ma.shift();)try{Oo(e)}catch(n){pe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=xc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Oo),t.__h.some(Pa),t.__h=[]}catch(n){t.__h=[],pe.__e(n,e.__v)}}}while(Ma.length)}pe.__b=function(e){ie=null,nc&&nc(e)},pe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ic&&ic(e,t)},pe.__r=function(e){oc&&oc(e),Ht=0;var t=(ie=e.__c).__H;t&&(Oa==ie?ie.__h=[]:(t.__h.some(Oo),t.__h.some(Pa),Ht=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Oa=ie},pe.diffed=function(e){rc&&rc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&cc(xc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Oa=ie=null},pe.__c=function(e,t){t.some(function(n){try{n.__h.some(Oo),n.__h=n.__h.filter(function(o){return!o.__||Pa(o)})}catch(o){n.__h=[function(){throw o}]}}),sc&&sc(e,t)},pe.unmount=function(e){ac&&ac(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,cc(Ma.push(r))}else Oo(r)}catch(s){t=s}}),o.__H=void 0,t&&pe.__e(t,o.__v))};var lc=typeof requestAnimationFrame=="function";function X$(e){var t,n=function(){clearTimeout(o),lc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);lc&&(t=requestAnimationFrame(n))}function cc(e){e!=1&&tc==pe.requestAnimationFrame||((tc=pe.requestAnimationFrame)||X$)(Q$)}function Oo(e){var t=ie,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ie=t}function Pa(e){var t=ie;e.__c=e.__(),ie=t}function Wa(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!La(n,e[o])})}function Ec(e,t){return typeof t=="function"?t(e):t}var eh=Symbol.for("preact-signals");function Br(){if(At>1)At--;else{var e,t=!1;for((function(){var r=qr;for(qr=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var i=s.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=s.i);r=r.o}})();No!==void 0;){var n=No;for(No=void 0,Fr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ac(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Fr=0,At--,t)throw e}}function L(e){if(At>0)return e();Ua=++th,At++;try{return e()}finally{Br()}}var Ro,se=void 0;function Gn(e){var t=se,n=Ro;se=void 0,Ro=void 0;try{return e()}finally{se=t,Ro=n}}var No=void 0,At=0,Fr=0,th=0,Ua=0,qr=void 0,Hr=0;function Tc(e){if(se!==void 0){var t=e.n;if(t===void 0||t.t!==se)return t={i:0,S:e,p:se.s,n:void 0,t:se,e:void 0,x:void 0,r:t},se.s!==void 0&&(se.s.n=t),se.s=t,e.n=t,32&se.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=se.s,t.n=void 0,se.s.n=t,se.s=t),t}}function Ee(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ee.prototype.brand=eh;Ee.prototype.h=function(){return!0};Ee.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Gn(function(){var o;(o=t.W)==null||o.call(t)}))};Ee.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Gn(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ee.prototype.subscribe=function(e){var t=this;return $e(function(){var n=t.value;Gn(function(){return e(n)})},{name:"sub"})};Ee.prototype.valueOf=function(){return this.value};Ee.prototype.toString=function(){return this.value+""};Ee.prototype.toJSON=function(){return this.value};Ee.prototype.peek=function(){var e=this;return Gn(function(){return e.value})};Object.defineProperty(Ee.prototype,"value",{get:function(){var e=Tc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Fr>100)throw new Error("Cycle detected");(function(n){At!==0&&Fr===0&&n.l!==Ua&&(n.l=Ua,qr={S:n,v:n.v,i:n.i,o:qr})})(this),this.v=e,this.i++,Hr++,At++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Br()}}}});function g(e,t){return new Ee(e,t)}function Ac(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ic(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Dc(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function mn(e,t){Ee.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Hr-1,this.f=4}mn.prototype=new Ee;mn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Hr))return!0;if(this.g=Hr,this.f|=1,this.i>0&&!Ac(this))return this.f&=-2,!0;var e=se;try{Ic(this),se=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return se=e,Dc(this),this.f&=-2,!0};mn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ee.prototype.S.call(this,e)};mn.prototype.U=function(e){if(this.t!==void 0&&(Ee.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};mn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(mn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Tc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new mn(e,t)}function Cc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){At++;var n=se;se=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Ga(e),o}finally{se=n,Br()}}}function Ga(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Cc(e)}function nh(e){if(se!==this)throw new Error("Out-of-order effect");Dc(this),se=e,this.f&=-2;try{8&this.f&&Ga(this)}finally{Br()}}function zn(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ro&&Ro.push(this)}zn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};zn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Cc(this),Ic(this),At++;var e=se;return se=this,nh.bind(this,e)};zn.prototype.N=function(){2&this.f||(this.f|=2,this.u=No,No=this)};zn.prototype.d=function(){this.f|=8,1&this.f||Ga(this)};zn.prototype.dispose=function(){this.d()};function $e(e,t){var n=new zn(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Oc,Uo,Rr,oh=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Rc=[];$e(function(){Oc=this.N})();function Vn(e,t){ne[e]=t.bind(null,ne[e]||function(){})}function Mo(e){if(Rr){var t=Rr;Rr=void 0,t()}Rr=e&&e.S()}function Nc(e){var t=this,n=e.data,o=sh(n);o.name="ReactiveDom",o.value=n;var r=It(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=I(function(){return!Array.isArray(m.value)&&!mc(m.value)}),f=$e(function(){if(this.N=Lc,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),s=r[0],i=r[1];return s.value?i.peek():i.value}Nc.displayName="ReactiveTextNode";Object.defineProperties(Ee.prototype,{constructor:{configurable:!0,value:$c(jn,null).constructor},type:{configurable:!0,value:Nc},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Vn("__b",function(e,t){if(Mo(),Uo=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof Ee&&(n||(t.__np=n={}),n[r]=s,o[r]=s.peek())}}e(t)});Vn("__r",function(e,t){if(e(t),t.type!==jn){Mo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var i;return $e(function(){i=this},{name:s}),i.c=r,i})((function(r){return function(){var s;oh&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Uo=o,Mo(n)}});Vn("__e",function(e,t,n,o){Mo(),Uo=void 0,e(t,n,o)});Vn("diffed",function(e,t){Mo(),Uo=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var i in s){var c=s[i];c===void 0||o&&i in o||(c.d(),s[i]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var m=s[u],d=o[u];m===void 0?(m=rh(n,u,d,r),s[u]=m):m.o(d,r)}}}e(t)});function rh(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=g(n);return{o:function(i,c){s.value=i,o=c},d:$e(function(){this.N=Lc;var i=s.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Vn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});Vn("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Co.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function sh(e,t){return It(function(){return g(e,t)},[])}function Yn(e,t){var n=T(e);return n.current=e,Uo.__$f|=4,It(function(){return I(function(){return n.current()},t)},[])}var ah=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ih(){L(function(){for(var e;e=Rc.shift();)Oc.call(e)})}function Lc(){Rc.push(this)===1&&(ne.requestAnimationFrame||ah)(ih)}var l=B$.bind($c);var Mc=window.taskflowAhead??=[],Pc=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function Kr(e,t){let n=Mc.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Mc.splice(n,1)[0].answer}var nt=class extends Error{},ae=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Te(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let s=await(Kr(e,n)??Pc(e,t,{token:n,keepalive:o})).catch(()=>{throw new nt("no answer")}),i=await s.json().catch(()=>null);if(!i||s.status===502||s.status===503||s.status===504)throw new nt(`HTTP ${s.status}`);if(i.errors?.length&&!(r&&i.data))throw new ae(i.errors);return i.data}var Bt="id name email emailConfirmed role timeZone locale version createdAt",fn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Bt} }`,Uc=`mutation Refresh { refreshSession { ${fn} } }`,ke=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,pn=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${ke} }
  changes { field before after beforeText afterText }`,Fo=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,Fc=`query Start {
  cursor
  me { ${Bt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${Fo} }
  events(last: 40) { nodes { ${pn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var lh=2e4,Va="taskflow.owner",Zn="taskflow.last",b=g(void 0),qo=g(""),jr=null,qc=0,za=null;async function Ho(){return jr&&Date.now()>qc-lh&&await $n(),jr}function Bo({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");jr=e,qc=Date.now()+t*1e3,qo.value="",ch(n.id);let o=b.peek();(o?.id!==n.id||o.version<=n.version)&&(b.value=n)}function $n(){return za??=dh(uh).finally(()=>{za=null}),za}function hn(e=""){Gr(),jr=null,b.peek()&&(qo.value=e),b.value=null}var Wr=e=>localStorage.getItem(Va)===e;function ch(e){if(!Wr(e)){Gr();try{localStorage.setItem(Va,e)}catch{}}}function Gr(){localStorage.removeItem(Zn),localStorage.removeItem(Va)}async function uh(){let{refreshSession:e}=await Te(Uc,{},{keepalive:!0});return e?.token?Bo(e):hn("door.ended"),!!e?.token}function dh(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Hc=e=>!!e?.types.includes("Files");function Bc(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Kc(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Jn({clipboardData:e}){return e&&!e.types.includes("text/plain")?Bc(e):[]}function zr(e){let[t,n]=_(0),o=r=>s=>{!e||!Hc(s.dataTransfer)||(s.preventDefault(),s.stopPropagation(),r(s))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Bc(r))})}}function jc(){D(()=>{let e=t=>{t.defaultPrevented||!Hc(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Vr(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Yr={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Wc=()=>navigator.languages.find(e=>e.split("-")[0]in Yr),Gc=(e="en")=>e.split("-")[0]in Yr?e.split("-")[0]:"en";var Ko=g(Date.now());setInterval(()=>{Ko.value=Date.now()},3e4);var Kt=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:b.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=I(()=>Qn(Ko.value)),Ya=null;function Qn(e){return Ya?.resolvedOptions().timeZone!==Kt.value&&(Ya=new Intl.DateTimeFormat("en-CA",{timeZone:Kt.value,year:"numeric",month:"2-digit",day:"2-digit"})),Ya.format(new Date(e))}function B(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function zc(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Xn(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${eo(o)}:00Z`);return new Date(o).toISOString()}var Za=null;function eo(e){return Za?.resolvedOptions().timeZone!==Kt.value&&(Za=new Intl.DateTimeFormat("en-GB",{timeZone:Kt.value,hour:"2-digit",minute:"2-digit"})),`${Qn(e)}T${Za.format(e)}`}var ht=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Ja(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(s=>s.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var mh=["week","day","hour","minute","second"],Vc=["byte","kilobyte","megabyte","gigabyte"],Qa=new Map;function Ke(e,t){let n=`${e.name} ${ot.value} ${JSON.stringify(t)}`;return Qa.has(n)||Qa.set(n,new e(ot.value,t)),Qa.get(n)}var Zc=g({}),ot=g("en"),Yc="";async function to(e="en"){let t=Gc(e);if(t!==Yc){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Kr(n)??fetch(n));Zc.value=await o.json(),Yc=t}ot.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function a(e,t={}){return Jc(e,t).replace(/\{(\w+)\}/g,(n,o)=>fh(t[o]))}function Ae(e,t){return Jc(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}a.day=e=>{let t=zc(R.value,e);return t>=-1&&t<=1?ph(Ke(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?vn(e,{weekday:"short"}):vn(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};a.longDay=e=>vn(e,{weekday:"long",day:"numeric",month:"long"});a.month=e=>vn(e,{month:"long",year:"numeric"});a.date=(e,t)=>vn(e,t);a.list=e=>Ke(Intl.ListFormat).format(e);a.number=e=>Ke(Intl.NumberFormat).format(e);a.size=e=>{let t=Math.min(Vc.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Ke(Intl.NumberFormat,{style:"unit",unit:Vc[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};a.ago=e=>{let t=Date.parse(e),n=Math.floor((Ko.value-t)/6e4);if(n<1)return a("time.now");if(n<60)return Ke(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Ko.value-t<20*36e5;return Ke(Intl.DateTimeFormat,{...Xa(),...!o&&{day:"numeric",month:"short"}}).format(t)};a.at=e=>Ke(Intl.DateTimeFormat,{...Xa(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));a.time=e=>Ke(Intl.DateTimeFormat,{...Xa(),timeZone:"UTC"}).format(e*6e4);a.weekday=e=>vn(B("2024-01-01",e-1),{weekday:"long"});a.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=mh.flatMap((o,r)=>Number(t[r])?[Ke(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Ke(Intl.ListFormat,{type:"unit"}).format(n)};a.weekdays=()=>{let e=Ja(ot.value);return Array.from({length:7},(t,n)=>vn(B("2024-01-01",e+n),{weekday:"short"}))};a.weekOf=e=>B(e,-((ht(e)-Ja(ot.value)+7)%7));a.span=(e,t)=>Ke(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Xa(){let{hour12:e}=Ke(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:Kt.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Jc(e,t){let n=Zc.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Ke(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var fh=e=>typeof e=="number"?a.number(e):String(e??""),vn=(e,t)=>Ke(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),ph=e=>e.charAt(0).toLocaleUpperCase(ot.value)+e.slice(1);var $h=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,hh=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function E(e,t,n={}){try{return await Te(e,t,{...n,token:await Ho()})}catch(o){if(!(o instanceof ae)||!hh.has(o.code)||!await $n())throw o;return Te(e,t,{...n,token:await Ho()})}}var gn=new Set;async function jt(e=!1,t=!1){Gr(),await Promise.all([...gn].map(n=>n())),await E($h,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),hn()}var Qc=300,vh=2e4,Xc=2e4,gh=8e3,bh=new Set([4401,4403]);function eu(e){let t=new Map,n=null,o=!1,r=!1,s=0,i=0,c=0,u=0,m=0;function d(y){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(y))}function f(y){let x=t.get(y);x&&d({id:y,type:"subscribe",payload:{query:x.query,variables:x.variables()}})}async function $(){clearTimeout(i),i=0;let y=await Ho().catch(()=>null);if(r)return;if(!y)return v();let x=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=x,x.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${y}`}}),x.onmessage=({data:A})=>{u=Date.now(),p(JSON.parse(A))},x.onclose=({code:A})=>n===x&&k(A)}function p({type:y,id:x,payload:A}){let Z=t.get(x);if(y==="connection_ack"){o=!0,s=0;for(let U of t.keys())f(U);c=setInterval(h,Xc),e.up()}else y==="ping"?d({type:"pong"}):y==="next"?A.errors?Z?.failed(new ae(A.errors)):Z?.next(A.data):y==="error"&&t.delete(x)?Z?.failed(new ae(A)):y==="complete"&&t.delete(x)&&Z?.done?.()}function h(){if(Date.now()-u>Xc+gh)return n?.close(4e3);d({type:"ping"})}async function k(y){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),bh.has(y)&&await $n().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){s+=1,i=setTimeout($,Qc/2+Math.random()*Math.min(vh,Qc*2**s))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(y,x,A){let Z=String(m+=1);return t.set(Z,{query:y,variables:x,...A}),o&&f(Z),()=>{t.delete(Z)&&d({id:Z,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var Dt=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ke} description } } } }`,tu=`query Teams { me { ${Bt} } teams(includeArchived: true) { ${Fo} } }`,nu=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${pn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,ou=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Zr=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,ru=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${ke} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,su=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${ke} } matches { field snippet } }
  }
}`,Jr="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Qr="id at beforeDue firedAt",au=`query Sheet($id: ID!) {
  task(id: $id) { ${ke} description startedAt watchers { id name } reminders { ${Qr} } }
}`,iu="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",lu=`query Watchers($id: ID!) { task(id: $id) { ${ke} watchers { id name } } }`,cu=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Dt} task { ${ke} description } }
}`,Xr=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${Dt} task { ${ke} description } }
}`,uu=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${Dt} task { ${ke} } }
}`,du=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,mu=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,fu=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${Dt} label { id } }
}`,pu=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Dt} task { ${ke} watchers { id name } } }
}`,es=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Dt} results { task { ${ke} } } }
}`,$u=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Dt} results { task { ${ke} } } }
}`,ei=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Dt} deletedId }
}`,hu=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Dt} task { ${ke} description } }
}`;var yh=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],ti=new Set(["sign-in","register","forgot","reset","confirm"]),ni=new Set(["reset","confirm"]);history.scrollRestoration="manual";var bn=g(os("push")),j=I(()=>jo(bn.value.path)),J=I(()=>{if(j.value.name!=="task")return j.value;let e=jo(bn.value.under??"/tasks");return ti.has(e.name)?jo("/tasks"):e}),ts=I(()=>({step:bn.value.step,scroll:bn.value.scroll??0}));function q(e,{replace:t=!1}={}){let n=jo(e).name==="task"?{under:J.peek().path}:{};t?n.from=Wo().from:(n.from=j.peek().path,history.replaceState({...Wo(),scroll:ns().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),bn.value=os(t?"replace":"push")}function vu(e){let t=e.toString(),n=new URL(J.peek().path,location.origin).pathname+(t?`?${t}`:"");if(j.peek().name!=="task")return q(n,{replace:!0});history.replaceState({...Wo(),under:n},""),bn.value=os("replace")}var Ct=e=>q(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:j.peek().name==="task"});function yn(){let{path:e}=J.peek();Wo().from===e?history.back():q(e,{replace:!0})}function ns(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{bn.value=os("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=jo(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),q(n,{replace:j.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function jo(e){let t=new URL(e,location.origin);for(let[n,o]of yh){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Wo(){return history.state??{}}function os(e){return{...Wo(),path:location.pathname+location.search,step:e}}var kh=new Set(["MEMBER","ADMIN"]),Q=g([]),ge=I(()=>Q.value.filter(e=>!e.archivedAt)),z=I(()=>ge.value.filter(e=>kh.has(e.myRole??"")||b.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),rt=I(()=>{let e=new Map;for(let t of ge.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function Ot(e){return(ge.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function vt(){let e=await E(tu,{});L(()=>{Q.value=e.teams,e.me&&e.me.version>(b.peek()?.version??0)&&(b.value=e.me)})}var gu=I(()=>new Map(Q.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),kn=e=>e?gu.value.get(e.id):void 0,gt=e=>Q.value.find(({id:t})=>t===e)?.stages??[];function oi(e,t){let n=Q.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function bu(e,t){let n=gu.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:oi(r.id,o)}}var wh=new Set(["PENDING","IN_PROGRESS"]),dt=e=>!e.deletedAt,de=e=>wh.has(e.status),Le=new Map,si=new Map,ri=new Set;function Go(e){let t=Le.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:g(null)};return Le.set(e,n),n}var le=e=>Go(e).shown,M=e=>Le.get(e)?.shown.peek(),rs=e=>si.get(e)??(Le.get(e)?.known?e:void 0);function*no(){for(let{shown:e}of Le.values()){let t=e.peek();t&&(yield t)}}function*yu(){for(let{known:e}of Le.values())e?.version&&(yield e)}function we(e){let t=Go(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,si.set(e.key,e.id),zo(e.id),!0)}function ss(e){L(()=>e.forEach(we))}function bt(e,t=Le.get(e)?.known?.version??0){let n=Go(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),zo(e)}var as=e=>{Go(e).gone=-1};function je(e,t,n){Le.get(e)?.patches.set(t,n),zo(e)}function ku(e,t){let n=Le.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return bt(e,-1);zo(e)}}function ai(e,t){let n=Go(e.id);n.known={...e,version:0},n.patches.set(t,{}),zo(e.id)}var oo=e=>Le.get(e)?.known;function wu(){for(let e of Le.values())e.doubted=e.known!==null,e.gone=-1}function xu(){L(()=>{for(let[e,t]of Le)t.doubted&&!t.patches.size&&bt(e,-1)})}function _u(){L(()=>{for(let e of Le.keys())bt(e,-1)}),Le.clear(),si.clear()}function Su(e){return ri.add(e),()=>ri.delete(e)}function zo(e){let t=Le.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&xh(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:de(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of ri)r.touch(e,n,o)})}function xh(e,{relabel:t,...n}){let o={...e,...n,...bu(e,n)};return t?{...o,labels:_h(o.labels,t)}:o}function _h(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(s=>s.id===r)),...t]}var Rt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],wn=["LOW","MEDIUM","HIGH","URGENT"];function Vo(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Sh(e.due)),t}function Tu(e){let t=P(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Th(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||Ah(n,e.labels))&&(!e.from||!e.to||Au(n.dueDate,e.from,e.to))&&(!e.due||Eh(n,e.due))&&(!t.length||Ih(n,t))}function is(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:s}of e){let i=Dh(Eu(n,r),Eu(o,r),s==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var P=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Sh(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:B(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Eh(e,t){return t==="overdue"?e.overdue&&de(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Au(e.dueDate,R.peek(),B(R.peek(),7)):!1}var Au=(e,t,n)=>e!==null&&e>=t&&e<=n;function Th(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?b.peek()?.id:t)}var Ah=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Ih(e,t){if(e.found===t.join(" "))return!0;let n=P(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(s=>r===t.length-1?s.startsWith(o):s===o))}function Eu(e,t){return t==="PRIORITY"?wn.indexOf(e.priority):t==="STATUS"?Rt.indexOf(e.status):t==="TITLE"?P(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Dh(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ls=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],xn=g(new Map),ro=I(()=>new Map(Q.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function st(e){let t=Q.value.find(({id:o})=>o===e)?.labels??[],n=[...xn.value.values()].filter(o=>o.teamId===e&&!ro.value.has(o.label.id));return li([...t,...n.map(({label:o})=>o)])}var Iu=({labels:e})=>li(e.map(t=>ro.value.get(t.id)??t));function Du(e){let t=ge.value.filter(({id:o})=>!e||o===e),n=li(t.flatMap(({id:o})=>st(o)));return[...Map.groupBy(n,({name:o})=>P(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function cs(e){let t=new Set(e.map(o=>P(ro.value.get(o)?.name??""))),n=[...ro.value.values()].filter(({name:o})=>t.has(P(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var ii=(e,t)=>e.find(n=>P(n.name)===P(t.trim())),us=e=>ro.value.get(e);function so(e){let t=ls.map(n=>e.filter(o=>o.color===n).length);return ls[t.indexOf(Math.min(...t))]}function ds(e,t){xn.value=new Map([...xn.peek(),[t.id,{teamId:e,label:t}]])}function Cu(){xn.value=new Map}function Ou(e,t){let n=xn.peek().get(e);n&&(xn.value=new Map([...xn.peek()].filter(([o])=>o!==e)),!(!t||ro.peek().has(e))&&(Q.value=Q.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var li=e=>e.toSorted((t,n)=>P(t.name).localeCompare(P(n.name))||(t.id<n.id?-1:1));var Nu="taskflow.scope",Ch=new Set(["today","tasks","board","calendar","trash"]),Oh=/^\/(today|tasks|board|calendar|trash)?$/,Ru=JSON.parse(localStorage.getItem(Nu)??"null"),ms=g({team:"",mine:!1}),Wt=I(()=>Yo()?J.value.query.get("team")??"":ms.value.team),fs=I(()=>Yo()?J.value.query.get("assignee")==="me":ms.value.mine);$e(()=>{Yo()&&(ms.value={team:Wt.value,mine:fs.value},localStorage.setItem(Nu,JSON.stringify(ms.value)))});var Gt=I(()=>ge.value.find(e=>e.key===Wt.value)),ps=I(()=>J.value.name==="overview"?{}:Vo({team:Gt.value?.id,assignee:fs.value?"me":void 0}));function xe(e,t={}){let{team:n,mine:o}={team:Wt.value,mine:fs.value,...t},r=new URL(e,location.origin);if(!Oh.test(r.pathname))return e;let s=Q.value.length>0&&!ge.value.some(({key:i})=>i===n);return n&&!s&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function ci(e){if(!Yo())return xe("/tasks",{team:e});let t=new URLSearchParams(J.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(J.value.path,location.origin).pathname+(n?`?${n}`:"")}function ui(){let{name:e,query:t}=j.peek();e==="today"&&![...t.keys()].length&&Ru&&q(xe("/",Ru),{replace:!0})}function at(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?Q.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Rh(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Rh(e){if(e)return e==="none"?[]:cs(e.split(",").filter(Boolean))}function Me(e){let t=new URLSearchParams(J.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);vu(t)}function Lu(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Yo()?at(J.value.query):at(new URLSearchParams),s=z.value.find(u=>u.key===Wt.value),c=fs.value||e==="me"?b.value:rt.value.find(({id:u})=>u===e);return{...s&&{team:s},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Nh(o)},...r&&kn({id:r})&&{stage:{id:r}}}}function Nh(e){let t=e.map(us).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>P(n))).size===1?t:[]}function Yo(){return Ch.has(J.value.name)}var Lh="0123456789abcdefghjkmnpqrstvwxyz";function V(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((s,i)=>s<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let s=125n;s>=0n;s-=5n)r+=Lh[Number(n>>s&31n)];return`${e}_${r}`}var mi="taskflow.waiting",Mu=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Mh=3e3,Pe=g([]),Zo=I(()=>Pe.value.length),Jo=g(!1),di=!1,Pu=0,Uu=new Map;function zt(e,t){for(let n of e)Uu.set(n,t)}function Vt(e){return $s([...Pe.peek(),{...e,who:b.peek()?.id}]),_n()}async function _n(){if(clearTimeout(Pu),!di){for(di=!0;b.peek()&&Pe.peek()[0]?.who===b.peek()?.id;){let[e]=Pe.peek(),t=await Ph(e);if(!t)break;L(()=>{$s(Pe.peek().slice(1)),Uu.get(e.field)?.(e,t)})}di=!1}}function Fu(){let e=JSON.parse(sessionStorage.getItem(mi)??"null"),t=b.peek()?.id;return e?.who===t&&!Pe.peek().length&&$s(e.writes.map(n=>({...n,who:t}))),Pe.peek().length&&e?.who!==t&&$s([]),Pe.peek()}async function Ph(e){try{e.first&&(e.found??=await Uh(e.first));let t=await E(e.query,e.variables,{keepalive:e.keepalive});return Jo.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof ae?t.code:"INTERNAL";return t instanceof nt||n==="RATE_LIMITED"?Fh():Mu.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var Uh=({query:e,variables:t})=>E(e,t).catch(n=>{if(n instanceof ae&&n.code!=="RATE_LIMITED"&&!Mu.has(n.code))return null;throw n});function Fh(){return Jo.value=!0,Pu=setTimeout(_n,Mh),null}function $s(e){Pe.value=e,e.length?sessionStorage.setItem(mi,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(mi)}$e(()=>{let e=t=>t.preventDefault();if(!(!Jo.value||!Zo.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var qh=8e3,Sn=g([]),Hh=0;function O(e){let t=Hh+=1;return Sn.value=[...Sn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>En(t),qh),t}function En(e){Sn.value=Sn.peek().filter(t=>t.id!==e)}var Bh=500,Tn=[],Qo=null;async function qu(){if(Qo&&(await Qo).errors.length)return;let e=Tn.pop();if(!e)return void O({text:a("undo.nothing")});En(e.toast),e.run()}function An(e){return Qo=e,e.then(()=>{Qo===e&&(Qo=null)}),e}function We(e,t,n){let o=()=>{Tn.includes(s)&&Tn.splice(Tn.indexOf(s),1),En(s.toast)},s={run:t,toast:O({text:e,undo:()=>{o(),t()},to:n})};return Tn.push(s),Tn.length>Bh&&Tn.shift(),o}var Hu={assignee:"assigneeId",stage:"stageId",team:"teamId"},Kh=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],fi=100,hs=new Map,vs=new Set;function Yt(e,t,n={}){let o=Zu(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=ed(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let s=V("change"),i=Ju(t,o);return je(e.id,s,i),Ue(s,"updateTask",Xr,{id:e.id,input:r},[e.id],{shown:i,before:Qu(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Vh(e,t,o)})}async function gs(e,t){let n=e.filter(s=>Zu(s,t).length);if(n.length===1)return void await Yt(n[0],t);let o=Object.keys(t),r=n.map(s=>({id:s.id,fields:Qu(s,o)}));await ao(n.map(({id:s})=>s),s=>Bu(s,t),{told:a("did.several",{n:n.length}),undone:a("undo.several",{n:n.length})},()=>Promise.all(Yh(r).map(([s,i])=>Promise.all(td(i,c=>Bu(c,s))))))}function Bu(e,t){let n=V("change"),o=Object.keys(t);L(()=>{for(let s of e)je(s,n,t)});let r={shown:t,told:"",silent:!0};return Ue(n,"updateTasks",es,{ids:e,input:ed(t,o)},e,r)}async function ju(e){if(e.length===1)return void await Gu(e[0]);await ao(e.map(({id:t})=>t),t=>{let n=V("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)je(r,n,o)}),Ue(n,"deleteTasks",$u,{ids:t},t,{told:"",shown:o,silent:!0})},{told:a("did.deletedSeveral",{n:e.length}),undone:a("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>io(t,{silent:!0}))))}async function ao(e,t,{told:n,undone:o,to:r},s){let i=Promise.all(td(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await An(i);if(c.length)return void O({bad:!0,text:a("did.refused",{what:n,why:X(c[0])})});We(n,async()=>{let u=(await s()).flat().flatMap(({errors:m})=>m);u.length?O({bad:!0,text:a("undo.refused",{why:X(u[0])})}):O({text:o})},r)}function Wu(e){let t=V("task"),n=V("change"),{team:o,assignee:r,labels:s,stage:i,...c}=e,u={id:t,...c,teamId:o.id,...r&&{assigneeId:r.id},...i&&{stageId:i.id},...s?.length&&{labelIds:s.map(m=>m.id)}};return ai({...Vu(t),...e,...Xu(o.id,e)},n),Ue(n,"createTask",cu,{input:u},[t],{told:a("did.created",{task:c.title})})}function Gu(e){let t=V("change"),n={deletedAt:new Date().toISOString()};return je(e.id,t,n),Ue(t,"deleteTask",ei,{id:e.id,permanently:!1},[e.id],{shown:n,told:a("did.deleted",{task:e.key||e.title})})}function zu(e){return Ue(V("change"),"deleteTask",ei,{id:e.id,permanently:!0},[e.id],{back:!0,told:a("did.purged",{task:e.key})})}function io(e,{silent:t}={}){let n=V("change"),o={deletedAt:null};return je(e.id,n,o),Ue(n,"restoreTask",hu,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:a("did.restored",{task:e.key})})}function pi(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Fu())if(vs.add(t),e==="createTask"){let{teamId:s,assigneeId:i,stageId:c,labelIds:u=[],...m}=o.input,d=Q.peek().find(({id:k})=>k===s)??{id:s,key:"",name:""},f=rt.peek().find(({id:k})=>k===i)??null,$=u.map(us).filter(Boolean),p=c?{id:c}:void 0,h={...m,team:d,assignee:f,labels:$};ai({...Vu(n[0]),...h,...Xu(s,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:s,...i}=o.input;ds(s,i)}else if(r?.shown)for(let s of n)je(s,t,r.shown)}function Vu(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:b.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Ue(e,t,n,o,r,s,i){vs.add(e);let c=new Promise(u=>hs.set(e,u));return Vt({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:s,...i&&{first:i}}),An(c)}zt(Kh,(e,t)=>{let n=t.errors[0];L(()=>{n||jh(e,t),e.field==="createLabel"?Ou(e.variables.input.id,!n):n?.current&&we(n.current);for(let o of e.taskIds)ku(o,e.key)}),n?Wh(e,n):Gh(e,t),hs.get(e.key)?.(t),hs.delete(e.key)});function jh({field:e,taskIds:t,variables:n,note:o},{task:r,results:s}){if(e==="deleteTask"&&n.permanently)return bt(t[0],1/0);e==="restoreTask"&&as(t[0]);let i=e==="deleteTask"&&oo(t[0]);i&&we({...i,deletedAt:o.shown?.deletedAt??null}),r&&we(r);for(let c of s??[])c.task&&we(c.task)}function Wh({key:e,note:t},n){if(t?.silent&&hs.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=X(n);t?.back?O({bad:!0,text:a("undo.refused",{why:o})}):O({bad:!0,text:t?.told?a("did.refused",{what:t.told,why:o}):o})}function X({code:e,message:t}){return t||a(`error.${e}`)}function Gh({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void O({text:t.told});let r=()=>{let s=M(n[0]);e==="updateTask"&&o&&t.before?zh(o,t.before):e==="createTask"&&o?Gu(o):e==="deleteTask"&&s&&io(s)};We(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function zh(e,t){let n=M(e.id)??e;Yt(n,t,{expectedVersion:Math.min(e.version,oo(e.id)?.version??e.version),back:!0,told:a("undo.done",{task:e.key})})}function Vh(e,t,n){let o=e.key||e.title;if(n.length>1)return a("did.changed",{task:o});let[r]=n;return r==="status"?a(`did.${t.status}`,{task:o}):r==="stage"?a("did.staged",{task:o,to:kn(t.stage)?.name}):r==="priority"?a("did.priority",{task:o,to:a(`priority.${t.priority}`)}):r==="assignee"?t.assignee?a("did.assigned",{task:o,to:t.assignee.name}):a("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?a("did.due",{task:o,day:a.day(t.dueDate)}):a("did.undue",{task:o}):a("did.changed",{task:o})}var Ku=e=>Yu(e)??(e||null),Yu=e=>e&&typeof e=="object"?e.id:null,Zu=(e,t)=>Object.keys(t).filter(n=>Ku(e[n])!==Ku(t[n])),Ju=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Qu(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:s}=e;return{...Ju(e,n),...o&&(s?{stage:s}:{status:r})}}function Xu(e,{stage:t,status:n}){let o=kn(t);return o?{stage:{id:o.id},status:o.status}:{stage:oi(e,n??"PENDING"),status:n??"PENDING"}}var ed=(e,t)=>Object.fromEntries(t.map(n=>[Hu[n]??n,Hu[n]?Yu(e[n]):e[n]])),td=(e,t)=>Array.from({length:Math.ceil(e.length/fi)},(n,o)=>t(e.slice(o*fi,(o+1)*fi))),Yh=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var Zh=120,Jh=/^(session|api_key)\./,yt=g([]);function bs(e){yt.value=e.filter(sd).reverse().map(t=>({event:t}))}function od(e){!sd(e)||yt.peek().some(t=>t.event?.id===e.id)||(yt.value=[{event:e,fresh:!0},...yt.peek()].slice(0,Zh))}function rd(e){yt.value=[{caught:e,id:`caught-${Date.now()}`},...yt.peek()]}var sd=e=>!Jh.test(e.name);function ad(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&ev(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Qh=30*6e4,Xh=new Set(["task.updated","attachment.created"]),nd=({task:e,subjectId:t})=>e?.id??t,ev=(e,t)=>Xh.has(e.name)&&t.name===e.name&&nd(t)===nd(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Qh;var Ge=g(null),Ie=g(new Set),$i=null;function Xo(e){let t=new Set(Ie.peek());t.delete(e)||t.add(e),$i=e,Ie.value=t}function hi(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(Je),n=[t.indexOf($i??Fe.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,s)=>r-s),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ie.value=new Set([...Ie.peek(),...o,e])}function Zt(){$i=null,Ie.peek().size&&(Ie.value=new Set)}var me=g(""),ys=g([]),vi=g({});function Nt(e={}){vi.value=e,me.value="new"}var Fe=g(null),he=g(null),In=g(!1),id=matchMedia("(max-width: 900px)"),ld=()=>{In.value=id.matches};id.addEventListener("change",ld);ld();var Je=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function gi(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function er(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");gi(e==="dark"?"light":"dark")}function ve(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var bi=new Set;function kt(e){return bi.add(e),()=>bi.delete(e)}var cd=()=>Promise.all([...bi].map(e=>e()));var ks=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=g([]),this.horizon=null,this.stop=Su(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...no()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),s=r.indexOf(t);if(!o||!this.holds(o)){s>=0&&(this.ids.value=r.toSpliced(s,1));return}if(s>=0&&n&&this.inPlace(r,s,o))return;let i=s<0?r:r.toSpliced(s,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&M(t[n-1]),s=n<t.length-1&&M(t[n+1]);return(!r||this.compare(r,o)<0)&&(!s||this.compare(o,s)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let s=o+r>>1,i=M(t[s]);i&&this.compare(i,n)<0?o=s+1:r=s}return o}};var Dn=new Set,lo=class{constructor(t,n,o={}){let{size:r=50,all:s=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=s,this.view=new ks(Tu(t),is(n)),this.ids=this.view.ids,this.ready=g(!1),this.busy=g(!1),this.failed=g(null),this.more=g(!1),this.total=g(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=kt(()=>this.reload()),Dn.add(this)}close(){Dn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Dn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(Gn(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Dn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await E(Jr,{filter:Vo(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await E(ru,{filter:Vo(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let s=this.want.text&&P(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)we(s?{...u,found:s}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},ws=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),ud=()=>[...[...Dn].filter(e=>!e.parked),...[...mt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),tv=16,mt=new Map;function xs(e,t){mt.get(e)?.close(),mt.delete(e),t.parked=!0,mt.set(e,t);let[n]=mt;mt.size<=tv||(n[1].close(),mt.delete(n[0]))}function dd(e){let t=mt.get(e);return mt.delete(e),t&&(t.parked=!1),t}function md(){for(let e of mt.values())e.close();mt.clear()}var fd=()=>[...Dn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function pd(){await Promise.all([...Dn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var nv=5e5,ov=7*864e5,rv=40,$d=iv(["1",Bt,ke,pn,Fo,Zr].join(" "));function hd(e){let t=b.peek()?.id;if(!t||!Wr(t))return;let n=[...yu()].map(av),o=new Map(n.filter(({id:u})=>u===he.peek()).map(u=>[u.id,u])),r=yt.peek().flatMap(({event:u})=>u??[]),i={...{shape:$d,who:t,at:Date.now(),day:R.peek(),teams:Q.peek(),...e},events:r.slice(0,rv),lists:[]},c=nv-JSON.stringify([i,...o.values()]).length;for(let u of ud()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},k=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...k]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of k)o.set(S.id,S)}}try{localStorage.setItem(Zn,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Zn)}}function vd(){let e=sv(),t=b.peek()?.id;return e?.shape===$d&&e.who===t&&Wr(t)&&Date.now()-e.at<ov?e:(localStorage.removeItem(Zn),null)}function sv(){try{return JSON.parse(localStorage.getItem(Zn)??"null")}catch{return null}}function gd({lists:e,day:t}){for(let{want:n,order:o,how:r,after:s,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new lo(n,o,r);m.begin({after:s,horizon:i,more:c,total:u}),xs(ws(n,o,r),m)}}function av({description:e,...t}){return t.id===he.peek()?{...t,description:e}:t}function iv(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var bd=2e3,lv=36e5,cv=new Set(["task.restored","task.moved_in"]),oe=g("connecting"),be=g(null),nr=g(""),or=g(!1),uv=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:B(R.value,t-13),created:0,completed:0,open:0}))})),rr=()=>be.value??uv.value,sr=()=>be.value?"":"unread",Ss=g(0),ki=new Set,dv=Nd(vt,250),mv=Nd(pd,1e3),Mt=null,Jt=null,Es=()=>{},yd=()=>{},Lt=null,Cn=!1,kd=0,tr=!1,Qt=0;function it(e){return ki.add(e),()=>ki.delete(e)}var wd=new Set;function Ts(e){wd.add(e)}var _s=new Set;function co(e,t,n){let o=()=>{},r=()=>{o=Mt?.subscribe(e,t,n)??o};return Mt?r():_s.add(r),()=>{_s.delete(r),o()}}function xd(){let e=vd();return e?(Lt=e,Jt=e.cursor,L(()=>{nr.value=e.version,or.value=e.confirmsEmail,Q.value=e.teams,be.value=e.numbers,bs(e.events.toReversed()),ss(e.tasks)}),gd(e),pi(),!0):!1}async function _d(){Lt&&Date.now()-Lt.at<lv&&yi();let e=await Ad().catch(n=>{throw Lt&&(oe.value="offline"),n});if(!Lt){Id(e),pi(),yi();return}let t=Mt&&Lt.rights===Sd(e);if(Lt=null,t)return L(()=>Dd(e));yi({quiet:!0}),await Od(e)}function yi({quiet:e=!1}={}){if(!Mt){Mt=eu({up:vv,down:gv,signedOut:()=>hn("door.ended")}),e||Cd();for(let t of _s)t();_s.clear(),yd=$e(fv),_n()}}var Sd=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Ed(){let e=b.peek();if(!e||!Jt||Lt||Cn)return;let t=Sd({cursor:Jt,instance:null,events:null,inbox:null,me:e,teams:Q.peek()});hd({cursor:Jt,rights:t,numbers:be.peek(),version:nr.peek(),confirmsEmail:or.peek()})}addEventListener("pagehide",Ed);document.addEventListener("visibilitychange",()=>document.hidden&&Ed());function fv(){let e=ps.value;return Mt?.subscribe(Zr,()=>({filter:e}),{next:t=>{be.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Td(){yd(),Es(),Lt=null,Jt=null,Cn=!1,clearTimeout(kd),Mt?.close(),Mt=null,clearTimeout(Qt),md(),_u(),Cu(),L(()=>{oe.value="connecting",be.value=null,Q.value=[],bs([])})}async function Ad(){let e=await E(Fc,{},{partly:!0});if(!e.me||!e.cursor)throw new ae([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==b.peek()?.id)throw new ae([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Id(e){Jt=e.cursor,L(()=>{Dd(e),bs(e.events?.nodes??[])})}function Dd(e){b.value=e.me,nr.value=e.instance?.version??"",or.value=e.instance?.confirmEmail??!1,Q.value=e.teams??[];for(let t of wd)t(e)}function Cd(){Es=Mt?.subscribe(nu,()=>({after:Jt}),{next:({events:e})=>pv(e),failed:Ld})??(()=>{})}function pv(e){if(Jt=e.cursor,e.__typename==="StreamEvent")return $v(e.event);if(e.__typename==="StreamReady")return bv(e.replayed);Es(),e.reason!=="SHUTDOWN"&&Od()}function $v(e){L(()=>{e.subjectType==="TASK"?hv(e):e.task?we(e.task):/^(team|user|label|stage)\./.test(e.name)&&dv(),od(e),Ss.value+=1}),mv();for(let t of ki)t(e)}function hv({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||M(t)?.team.id===o?.id)&&bt(t);else if(e==="task.purged"||!n)bt(t,n?.version??1/0);else{cv.has(e)&&as(t);let s=r.find(i=>i.field==="description");we(s?{...n,description:s.after}:n)}}function vv(){clearTimeout(Qt),Qt=0,oe.value=tr?"catching":"connecting",_n(),fd()}function gv(){oe.peek()==="offline"||tr&&Qt||(tr=!0,oe.value=navigator.onLine?"catching":"offline",clearTimeout(Qt),Qt=setTimeout(()=>{oe.value="offline"},bd))}function bv(e){clearTimeout(Qt),Qt=0,tr&&rd(e),tr=!1,oe.value="sync"}async function Od(e){Cn||(Cn=!0,Es(),oe.value="catching",await Rd(e))}async function Rd(e){try{let t=e??await Ad();if(wu(),Id(t),await cd(),!Cn)return;xu(),Cn=!1,Cd()}catch(t){if(!Cn)return;kd=setTimeout(Rd,bd),t instanceof nt||Ld(t)}}function Nd(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Ld(e){if(oe.value="offline",!(e instanceof ae))throw e}var wi=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Md=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${wi} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,Pd=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Ud="query Unread { inbox(first: 1) { unreadCount cursor } }",Fd=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${wi} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,qd=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${wi} }
  }
}`,Hd=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Bd=2e3,_e=g(0),Xt=g(new Map),As=0,xi=new Map,Is=new Set,cr=g(!1),en=null,ar=()=>{},ir=0,lr=0,Kd=0,Ds=new Set,Cs=()=>As,_i=()=>Kd,jd=()=>en,Wd=(e,t)=>Is.has(`${e} ${t}`);function Gd({key:e,variables:{ids:t=[]}}){for(let n of t)Is.delete(`${e} ${n}`)}function Os(e,t,n=()=>!1){let o=new Map(Xt.peek()),r=s=>(xi.get(s)??0)>t;for(let[s,i]of o)n(i)&&!r(s)&&o.delete(s);for(let s of e)r(s.id)||o.set(s.id,s);Xt.value=o}function zd(e,t){As===t&&(_e.value=e)}function yv({unreadCount:e,cursor:t}){en||(en=t,L(()=>{_e.value=e,cr.value=!0}),Si())}function Si(){ar(),ar=co(Fd,()=>({after:en}),{next:({inbox:e})=>kv(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(lr),lr=setTimeout(Rs,Bd)}})}function kv(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Si():Rs());if(en=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;As+=1,L(()=>{_e.value=r,!(!t||!n)&&(xi.set(n,As),o&&Is.add(`${o} ${n}`),Xt.value=new Map(Xt.peek()).set(n,t))}),n||ur().catch(()=>{})}function ur(){return Kd+=1,Promise.all([...Ds].map(e=>e()))}async function Rs(){ar(),clearTimeout(lr);let e=ir+=1;try{await Vd(e)}catch{e===ir&&(lr=setTimeout(Rs,Bd))}}async function Vd(e){let[t]=await ur(),n=t??(await E(Ud,{})).inbox;e===ir&&(en=n.cursor,L(()=>{_e.value=n.unreadCount,cr.value=!0}),Si())}Ts(({inbox:e})=>e?yv(e):Rs());kt(async()=>{en&&await Vd(ir+=1)});I(()=>b.value?.id).subscribe(()=>{ir+=1,ar(),ar=()=>{},clearTimeout(lr),en=null,cr.value=!1,xi.clear(),Is.clear(),L(()=>{_e.value=0,Xt.value=new Map})});$e(()=>{(_e.value?navigator.setAppBadge?.(_e.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ce({kind:e,value:t,mute:n=!1,class:o="",color:r}){let s=a(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${s}>
        <title>${s}</title>
        <use href="#${t}" />
      </svg>`}function ee({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:a("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":xv(e.id)}} ...${r}>
    ${wv(e.name)}
  </span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var dr=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function uo({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&de(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${a.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${a("overdue")}: </span>`}
    ${a.day(e.dueDate)}
  </time>`}var Ns=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Yd} of="comments" n=${e} />
  <${Yd} of="files" n=${t} />
`;function Yd({of:e,n:t}){if(!t)return null;let n=a(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${w} name=${e} />
    ${a.number(t)}
  </span>`}function te({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${w} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var ue=({rows:e=5})=>l`<div class="card" role="status" aria-label=${a("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function W({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${w} name="live" />
    <strong>${a("failed.title")}</strong>
    <p>${ye(e)}</p>
    <button class="btn quiet" onClick=${t}>${a("failed.retry")}</button>
  </div>`}function ye(e){return e instanceof ae?e.code==="INTERNAL"?a("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||a(`error.${e.code}`):a("error.UNREACHABLE")}function wv(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function xv(e){let t=_v.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var _v=I(()=>new Map(rt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Sv=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,Zd=`query Files($id: ID!) {
  task(id: $id) { attachments { ${Sv} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Jd=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Ls=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Qd=50*6e4,Xd=100,em=[500,1e3,2e3,4e3,8e3,16e3],Ev=10*6e4,Tv=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Av=/^attachment\.|^comment\.(created|deleted)$/,mr=g(null),Qe=({contentType:e})=>Tv.has(e),Xe=({can:e,version:t})=>e.comment&&t>0,tm=(e,t)=>e.can.comment&&(t.uploader?.id===b.value?.id||z.value.some(({id:n})=>n===e.team.id)),Ei=class{constructor(t){this.taskId=t,this.all=g(null),this.failed=g(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[it(o=>o.task?.id===this.taskId&&Av.test(o.name)&&this.soon(Xd)),kt(()=>this.read()),oe.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:s}=await E(Zd,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{mr.value=s.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Qd);let t=this.all.peek()?.some(n=>Qe(n)&&!n.thumbnailUrl&&Iv(n));t&&this.looks<em.length&&this.soon(em[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Xd&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Qd}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Iv=({createdAt:e})=>Date.now()-Date.parse(e)<Ev,Ti=new Set;function Ms(e,t){Ti.has(t)||(Ti.add(t),Se(e).load())}var Ai=new Map;function Se(e){let t=Ai.get(e)??new Ei(e);return Ai.set(e,t),t}function nm({id:e,version:t}){let n=t===0,o=Se(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>b.value?.id).subscribe(()=>{Ai.clear(),Ti.clear()});var K="errors { code message path }";async function De(e,t,n){try{let[o]=Object.values(await E(e,t));return o.errors.length?O({bad:!0,text:X(o.errors[0])}):n&&O({text:n}),o.errors.length?null:o}catch(o){return O({bad:!0,text:`${a("failed.title")}: ${ye(o)}`}),null}}var om=`query Reminders($id: ID!) { task(id: $id) { ${ke} reminders { ${Qr} } } }`,rm=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${K} reminder { ${Qr} } }
}`,sm=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${K} deletedId } }`;var On=g(null),mo=g(null);async function Ii(e){let{task:t}=await E(om,{id:e});t&&we(t)}async function Di({id:e,key:t},n){mo.value=null;try{let{errors:o,reminder:r}=(await E(rm,{id:e,when:n})).createReminder;if(o.length)return Ps(e,X(o[0]));if(!r)return;am(e,s=>[...s.filter(i=>i.id!==r.id),r]),We(a("reminder.did.set",{task:t,when:Oi(r)}),()=>Ci(e,r),`/t/${t}`),Ii(e).catch(()=>{})}catch(o){Ps(e,ye(o))}}async function Ci(e,t){mo.value=null;try{let{errors:n}=(await E(sm,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ps(e,X(n[0]));am(e,r=>r.filter(s=>s.id!==t.id)),O({text:a("reminder.did.taken")})}catch(n){Ps(e,ye(n))}}function Ps(e,t){mo.value={id:e,why:t},document.querySelector(".sheet .reminders")||O({bad:!0,text:t})}function am(e,t){let n=M(e);n&&we({...n,reminders:t(n.reminders??[])})}function Oi({at:e,beforeDue:t,firedAt:n}){return n?a("reminder.fired",{when:a.ago(n)}):t?`${a("reminder.before",{length:a.howLong(t)})} \xB7 ${e?a.at(e):a("reminder.waits")}`:e?a.at(e):""}function im(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var cm={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Rn={unread:e=>lm(e)&&!e.readAt,all:e=>lm(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},lm=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Nn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Ri(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:s}=e;return t.archived?(r??=n,o??=n,s=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(s=t.snoozedUntil,s&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:s}}function um({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Dv=100,Ni=new Map,fr=g([]),Cv=I(()=>[...fr.value,...Pe.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),fo=I(()=>{let e=new Map(Xt.value);for(let t of Cv.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Wd(t.key,n)&&e.set(n,Ov(o,t))}return e});function Ov(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Ri(e,n.input,o):Rn.unread(e)&&e.occurredAt<=r?Ri(e,{read:!0},o):e}function dm(e,t,{silent:n=!1}={}){Mi([e],{read:t},n?"":a(t?"inbox.did.read":"inbox.did.unread"))}function Us(e,t){Mi([e],{archived:t},a(t?"inbox.did.archived":"inbox.did.back"))}function mm(e,t){let n=t?a("inbox.did.snoozed",{when:a.at(t)}):a("inbox.did.back");Mi([e],{snoozedUntil:t},n)}function fm(e){let t=e.filter(Rn.unread),[n]=[...Xt.peek().values()].sort(Nn),o=t.length===_e.peek()&&t.length<=Dv?()=>Li(t,{read:!1}):void 0,r={told:a("inbox.did.allRead"),until:n?.occurredAt};pm("markAllRead",Hd,{upTo:jd()},r,o)}function Mi(e,t,n){let[o]=e;Li(e,t,n,n?()=>Li(e,um(o),a("inbox.did.undone")):void 0)}function Li(e,t,n=a("inbox.did.undone"),o){let r=e.map(({id:s})=>s);pm("updateNotifications",qd,{ids:r,input:t},{told:n},o)}function pm(e,t,n,o,r){let s=V("change"),i=new Promise(u=>Ni.set(s,{resolve:u,at:Cs(),undo:r})),c=new Date().toISOString();Vt({key:s,field:e,query:t,variables:{...n,key:s},taskIds:[],note:{...o,at:c}}),An(i)}zt(["updateNotifications","markAllRead"],(e,t)=>{let n=Ni.get(e.key),[o]=t.errors;o?(O({bad:!0,text:a("inbox.refused",{why:X(o)})}),ur().catch(()=>{})):Rv(e,t,n),Gd(e),Ni.delete(e.key),n?.resolve(t)});function Rv(e,{notifications:t=[]},n){n&&Os(t,n.at),e.field==="markAllRead"&&Nv(e);let{told:o}=e.note;o&&n?.undo?We(o,n.undo):o&&O({text:o})}async function Nv(e){fr.value=[...fr.peek(),e],await ur().catch(()=>{}),fr.value=fr.peek().filter(t=>t!==e)}var Lv=30,Mv=100,Pi=class{constructor(t){this.show=t,this.ready=g(!1),this.busy=g(!1),this.failed=g(null),this.more=g(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=g(null),this.staying=g(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...fo.value.values()].filter(n=>Rn[this.show](n)||t.has(n.id)&&Rn.all(n)).filter(n=>this.reaches(n)).sort(Nn)}reaches(t){let{value:n}=this.horizon;return!n||Nn(t,n)<=0}open(){let t=()=>this.reload();return Ds.add(t),(!this.ready.peek()||this.gap!==_i())&&this.load(),()=>{Ds.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Cs(),s=_i(),i=n?this.horizon.peek():null,c=[],u,m=!0;do{let f=Math.min(Mv,Math.max(Lv,o-c.length)),{inbox:$}=await E(Md,{filter:cm[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,m=$.pageInfo.hasNextPage}while(m&&c.length<o);let d=m?c.at(-1)??null:null;return L(()=>{zd(u.unreadCount,r),Os(c,r,f=>Rn[this.show](f)&&Pv(f,i,d)),this.horizon.value=d,this.more.value=m,this.ready.value=!0}),this.after=n,this.gap=s,u}},Pv=(e,t,n)=>(!t||Nn(t,e)<0)&&(!n||Nn(e,n)<=0),Ui=new Map;function $m(e){let t=`${b.value?.id} ${e}`,n=Ui.get(t)??new Pi(e);return Ui.set(t,n),n}I(()=>b.value?.id).subscribe(()=>Ui.clear());var Fi=["unread","all","archived","later"],tn=()=>J.value.name==="inbox",Uv=I(()=>Fi.find(e=>e===J.value.query.get("show"))??"unread"),Fs=I(()=>$m(Uv.value)),qs=g(null),po=g(null),hm=()=>!!document.activeElement?.closest("dialog.sheet");function vm(){let e=j.peek().name==="task"?he.peek():null;return Fs.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===qs.peek())}var Hs=e=>()=>{let t=vm();t&&e(t)},gm=e=>document.querySelector(`main [data-notice="${e}"]`),bm=Hs(({id:e})=>_m(gm(e))),ym=Hs(e=>Ks(e)),km=Hs(e=>Us(e,!e.archivedAt)),wm=Hs(({id:e})=>{po.value={id:e,anchor:gm(e)?.querySelector("[data-snooze]")??null}}),Bs=()=>fm([...fo.peek().values()]);function Ks(e,t){Fs.peek().keep(e.id),dm(e,!e.readAt,t)}function qi(e){let t=j.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Fv(i)),o=t?vm()?.id:qs.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),s=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];s?.scrollIntoView({block:"nearest"}),t?_m(s):xm(s)?.focus()}var Fv=e=>e.hasAttribute("data-task"),xm=e=>e?.querySelector("[data-go]"),_m=e=>xm(e)?.click();async function js(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,s=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(L(()=>m.map(f=>qv(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await ao(c,i(t),{told:r?a(t?"did.watching":"did.left",{task:s}):a("did.several",{n:n.length}),undone:r?a("undo.done",{task:s}):a("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function qv(e,t){let n=V("change"),o={watching:t};return je(e,n,o),Ue(n,"watchTask",pu,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var et=[{id:"palette",keys:"mod+k",run:()=>{me.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>z.value.length,run:()=>Nt()},{id:"search",keys:"/",run:Gv},{id:"down",keys:"j",run:()=>tn()?qi(1):Hi(1),silent:!0},{id:"up",keys:"k",run:()=>tn()?qi(-1):Hi(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ct(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Em,run:([e])=>Xo(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:tn,run:bm,silent:!0},{id:"noticeRead",keys:"u",when:tn,run:ym},{id:"noticeArchive",keys:"e",when:()=>tn()&&!hm(),run:km},{id:"noticeLater",keys:"h",when:tn,run:wm},{id:"noticesRead",keys:"shift+i",when:()=>tn()&&_e.value,run:Bs},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>gs(e,{status:e.some(de)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Ln("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&gt(e.team.id).length,run:Ln("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Ln("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Ln("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Ln("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:Ln("labels")},{id:"watch",keys:"w",task:!0,when:dt,run:js},{id:"remind",keys:"r",task:!0,one:!0,when:dt,run:Hv},{id:"team",task:!0,when:e=>e.can.update&&z.value.length>1,run:Ln("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>he.value===e.id&&e.can.comment,run:jv},{id:"attach",keys:"f",task:!0,one:!0,when:e=>he.value===e.id&&Xe(e),run:Wv},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Kv(e)},{id:"delete",task:!0,when:e=>e.can.delete&&dt(e),run:Bv},{id:"restore",task:!0,when:e=>e.can.delete&&!dt(e),run:e=>e.map(t=>io(t))},{id:"undo",keys:"z",run:qu},{id:"inbox",keys:"g i",run:()=>q("/inbox")},{id:"today",keys:"g t",run:()=>q(xe("/"))},{id:"tasks",keys:"g l",run:()=>q(xe("/tasks"))},{id:"board",keys:"g b",run:()=>q(xe("/board"))},{id:"calendar",keys:"g c",run:()=>q(xe("/calendar"))},{id:"trash",keys:"g x",run:()=>q(xe("/trash"))},{id:"teams",keys:"g m",run:()=>q("/team")},{id:"settings",keys:"g s",run:()=>q("/settings")},{id:"overview",keys:"g o",run:()=>q("/admin")},{id:"instance",keys:"g a",when:()=>b.value?.role==="ADMIN",run:()=>q("/instance")},{id:"theme",run:er},{id:"keys",keys:"?",run:()=>{me.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>jt()}];function Bi(){let{name:e,key:t=""}=j.value,n=e==="task"?rs(t):Fe.value;return n&&M(n)||null}function zs(){let e=j.peek().name==="task"?[]:Ki(),t=Bi();return e.length?e:t?[t]:[]}var Ki=()=>[...Ie.value].map(M).filter(e=>e!=null),Sm=(e,t)=>t.filter(n=>!e.when||e.when(n));function tt(e,t=zs()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Bi();return o!==null&&Em(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Sm(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function wt(e,t=zs()){if(!e.task)return e.run();let n=Sm(e,e.id==="select"?[Bi()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Vs=e=>et.find(t=>t.id===e)?.keys??"";function ze(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${a("key.shift")} `).replace("MOD+",t?"\u2318":`${a("key.control")} `))}function Ln(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ge.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function Hv([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);On.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Em(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Bv(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return ji(e);ys.value=e.map(({id:t})=>t),me.value="delete"}function ji(e){j.value.name==="task"?yn():Zt(),ju(e)}async function Kv(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),O({text:a("did.copied",{task:e.key})})}function jv(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Wv(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Gv(){let e=document.querySelector("main .search");e?e.focus():me.value="palette"}function Hi(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return zv(e);let n=j.peek().name==="task",o=t.findIndex(i=>Je(i)===(n?he:Fe).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let s=M(Je(r)??"");s&&Ct(s)}var Ws=0,Gs=null;function zv(e){let t=document.querySelector("main");t&&(Ws=Math.max(1,Ws+e),Gs?.disconnect(),Gs=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Gs?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Ws:0;Ws=0;for(let r=0;r<o;r+=1)Hi(1)}),Gs.observe(t,{childList:!0,subtree:!0}))}function H({label:e,labelledby:t,class:n="",close:o,place:r,children:s}){let i=T(null);return F(()=>{let m=i.current,d=document.activeElement,f=Je(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),Wi(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&Vv(m,i.current)&&o()}}
  >
    ${s}
  </dialog>`}function Wi(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Vv({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Yv=[["page",["palette","new","search","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","comment","attach"]]],Zv=()=>[[a("key.space"),"lift"],["\u2190 \u2192","carry"],[a("key.escape"),"putBack"]],Jv=new Set(["done","status","stage"]),Qv=new Set(["priority","assignee","due","labels","select"]);function Xv(e){if(!e.task)return tt(e);let t=z.value.length>0;return Jv.has(e.id)?t||ge.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Qv.has(e.id)}function Tm(){let e=()=>{me.value=""},t=Yv.map(([n,o])=>({name:n,lines:o.flatMap(r=>et.filter(s=>s.id===r&&Xv(s))).map(r=>({text:a(`command.${r.id}`),keys:ze(r.keys??"")}))}));return z.value.length&&t.push({name:"carry",lines:Zv().map(([n,o])=>({text:a(`board.${o}`),keys:[n]}))}),l`<${H} class="wide" labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${a("keys.title")}</h2>
        <button class="icon end" aria-label=${a("close")} onClick=${e}><${w} name="close" /></button>
      </div>
      <div class="keys">
        ${t.filter(({lines:n})=>n.length).map(({name:n,lines:o})=>l`<section key=${n} aria-labelledby=${`keys-${n}`}>
                <h3 id=${`keys-${n}`}>${a(`keys.${n}`)}</h3>
                <ul>
                  ${o.map(({text:r,keys:s})=>l`<li><span>${r}</span><span>${s.map(i=>l`<kbd>${i}</kbd> `)}</span></li>`)}
                </ul>
              </section>`)}
      </div>
    </div>
  </${H}>`}function Mn(e,t){let n=eg(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function eg(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var Y=e=>t=>e(t.currentTarget.value);function Ys({label:e,typed:t,type:n,count:o,at:r,move:s,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),s((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
    onInput=${Y(m=>{n(m),s(0)})}
    onKeyDown=${u}
  />`}function Zs(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var Gi=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function zi(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Gi(f,t)!==n);if(!o.length)return;let[r]=o,s=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,k=>s.get(k))].map(([k,v])=>tg(v,t.get(k??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:k})=>k)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await ao(d,i(n),{told:m?a(n?"did.labelled":"did.unlabelled",{task:u,label:c}):a("did.several",{n:o.length}),undone:m?a("undo.done",{task:u}):a("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function tg(e,t,n){let o=V("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)je(c,o,r)});let s=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Ue(o,"updateTask",Xr,{id:e[0],input:s},e,i):Ue(o,"updateTasks",es,{ids:e,input:s},e,i)}function Am(e,t){let n=new Map;for(let o of e){let r={id:V("label"),name:t.trim(),color:so(st(o))};ds(o,r),n.set(o,r),Ue(V("change"),"createLabel",fu,{input:{...r,teamId:o}},[],{told:a("did.labelMade",{label:r.name}),silent:!0})}return n}var Pn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function $o({task:e,most:t=1/0,mute:n=!1}){let o=Iu(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,s=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${a("field.labels")}: </span>`}
    ${r.map(i=>l`<${Pn} key=${i.id} label=${i} />`)}
    ${s.length>0&&l`<span class="label rest" title=${s.join(", ")}>
      <span aria-hidden="true">+${a.number(s.length)}</span>
      <span class="sr">${s.join(", ")}</span>
    </span>`}
  </span>`}function Dm({tasks:e,anchor:t}){let[n,o]=_(""),[r,s]=_(0),i=Zs(r),c=[...new Set(e.map(({team:x})=>x.id))],u=ng(c),m=x=>u.filter(({name:A})=>P(A).includes(P(x.trim()))),d=x=>x.trim()!==""&&c.some(A=>Im(A)&&!ii(st(A),x)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{Ge.value=null},h=({alike:x})=>{let A=e.filter(({team:U})=>x.has(U.id)),Z=A.filter(U=>Gi(U,x)).length;return Z===0?"false":Z===A.length?"true":"mixed"},k=x=>{zi(e,x.alike,h(x)!=="true"),o(""),s(Math.max(0,u.indexOf(x)))},v=x=>{let A=c.filter(U=>Im(U)&&!ii(st(U),x)),Z=u.find(({name:U})=>P(U)===P(x.trim()));zi(e,new Map([...Z?.alike??[],...Am(A,x)]),!0),o(""),s(0)},S=x=>{let A=x===n?f[r]:m(x)[0];A?k(A):d(x)?v(x):x||p()},y=()=>{p(),q(`/team/${e[0].team.key}`)};return l`<${H}
    class="menu"
    label=${a("field.labels")}
    close=${p}
    place=${x=>Mn(x,t)}
  >
    <${Ys} ...${{typed:n,type:o,count:$,at:r,move:s,take:S}} label=${a("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${a("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${x=>x.preventDefault()}
    >
      ${f.map((x,A)=>l`<div
          class="o"
          role="option"
          id=${`choice-${A}`}
          key=${x.key}
          aria-selected=${A===r}
          aria-checked=${h(x)}
          onPointerMove=${()=>s(A)}
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
        onPointerMove=${()=>s(f.length)}
        onClick=${()=>v(n)}
      >
        <i class="dot" style=${{"--label":so(st(c[0]))}} />
        <span>${a("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${a(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${y}>${a("labels.manage")}</button>
  </${H}>`}function ng(e){let t=new Map;for(let n of e)for(let o of st(n)){let r=P(o.name),s=t.get(r);s?s.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Im=e=>z.value.some(({id:t})=>t===e);var og={status:()=>Rt.map(e=>({key:e,text:a(`status.${e}`),icon:l`<${ce} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>gt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ce} kind="status" value=${o} mute color=${r} />`,end:a(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>wn.toReversed().map(e=>({key:e,text:a(`priority.${e}`),icon:l`<${ce} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...rg(e)].map(t=>({key:t?.id??"",text:t?.name??a("nobody"),icon:l`<${ee} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>z.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>ug().map(([e,t])=>({key:t??"",text:a(`due.${e}`),end:t&&a.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function rg(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>Ot(o));return t.filter(({id:o})=>n.every(r=>r.some(s=>s.id===o)))}function sg(e,t){let[n,...o]=e.map(r=>ag(r,t));return o.every(r=>r===n)?n:void 0}var ag=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function Cm(){if(!Ge.value)return null;let{kind:e,ids:t,anchor:n}=Ge.value,o=t.map(r=>le(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${lg} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Dm} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${cg} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var ig=["open","done","status","stage","assignee","due","priority","labels","watch","remind","team","link","select","delete","restore"];function lg({tasks:e,anchor:t}){let n=T(null),o=()=>{Ge.value=null},r=ig.flatMap(i=>et.filter(c=>c.id===i&&tt(c,e))),s=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${H}
    class="menu"
    label=${e.length>1?a("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Mn(i,t)}
  >
    <div role="menu" aria-label=${a("row.actions")} ref=${n} onKeyDown=${s}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>wt(i,e))}}
          >
            <span>${a(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${ze(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${H}>`}function cg({tasks:e,kind:t,anchor:n}){let o=og[t](e),r=sg(e,t),[s,i]=_(""),c=v=>o.filter(S=>P(S.text).includes(P(v))),u=c(s),[m,d]=_(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Zs(m),$=()=>{Ge.value=null},p=v=>{$(),v&&gs(e,v.fields)},h=v=>p(v===s?u[m]:c(v)[0]),k=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${H}
    class="menu"
    label=${a(`field.${t}`)}
    close=${$}
    place=${v=>Mn(v,n)}
  >
    <${Ys} ...${{typed:s,type:i,at:m,move:d,take:h}} count=${u.length} label=${a(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${a(`field.${t}`)} ref=${f}>
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
        aria-label=${a("due.pick")}
        value=${r??""}
        onChange=${k}
      />
    </div>`}
  </${H}>`}function ug(){let e=B(R.value,7-ht(R.value));return[["today",R.value],["tomorrow",B(R.value,1)],["friday",B(R.value,(11-ht(R.value))%7||7)],["monday",e],["month",B(R.value,30)],["never",null]]}var dg={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},Om=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],mg=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],fg={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},pg={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},$g=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),hg=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),vg=new Set(["in","dans","en"]),gg=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Rm=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Nm=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),bg=new Set(["do","so"]);function Lm(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:P(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},s=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>P(h)===f.slice(1));$&&s("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&Eg(dg,f.slice(1));p&&s("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&Sg(i,f.slice(1));$&&s("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=kg(n,t,c,s);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:yg(r)}function yg(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function kg(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,s=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&$g.has(e[i-1].word)&&!n(e[i-1]),u=wg(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&s.push([i-d,u.count+d,u.day]),i+=u.count-1}return s.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function wg(e,t,{today:n,language:o},r){let[s,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),m=fg[s];if(m!==void 0)return{count:1,day:B(n,m),inside:!0};if(s==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:B(n,2)};if(s==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:B(n,2)};if(s==="pasado"&&i==="manana")return{count:2,day:B(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(s);if(d)return Js(1,pr(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(s);if(f)return Js(1,Mm(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(s);if(p&&i&&ho(i))return Vi(2,ho(i),+p[1],c,n);if(p&&i==="de"&&c&&ho(c))return Vi(3,ho(c),+p[1],u,n);let h=ho(s)&&i?$.exec(i):null;if(h)return Vi(2,ho(s),+h[1],c,n);if(vg.has(s)&&i&&c)return xg(pg[i]??+i,c,n);if(hg.has(s)&&i)return _g(i,n);let k=Om.findIndex(S=>S.includes(s.replace(/\.$/,"")));if(k<0)return;let v=s.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!bg.has(v)))))return{count:1,day:B(n,(k-ht(n)+7)%7||7),last:v.length<6,inside:!0}}function xg(e,t,n){if(e>0&&e<1e3)return gg.has(t)?{count:3,day:B(n,e)}:Rm.has(t)?{count:3,day:B(n,7*e)}:Nm.has(t)?{count:3,day:Pm(n,e)}:void 0}function _g(e,t){let n=B(t,7-ht(t)),o=Om.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:B(n,o)}:Rm.has(e)?{count:2,day:n}:Nm.has(e)?{count:2,day:Pm(`${t.slice(0,7)}-01`,1)}:void 0}function Vi(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Js(e+1,pr(Number(o),t,n)):Js(e,Mm(void 0,t,n,r))}var Js=(e,t)=>t?{count:e,day:t}:void 0;function Mm(e,t,n,o){if(e)return pr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let s=pr(Number(o.slice(0,4))+r,t,n);if(s&&s>=o)return s}}function pr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(s=>String(s).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Pm(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let s=pr(o,n%12+1,r);if(s)return s}}var ho=e=>mg.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Sg(e,t){let n=e.find(({name:o})=>P(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Eg=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function $r(e,t={},n){let o=Lu(),r=z.value,s=t.team??o.team??r[0],i=S=>Ot((S??s)?.id??""),c=ot.value.split("-")[0],u=Lm(e,{today:R.value,language:c,teams:r,people:i,home:s,plain:n}),{marks:m,title:d,...f}=u,$=f.team??s,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:k,stage:v}=p;return h&&!i($).some(({id:S})=>S===h.id)&&(p.assignee=null),k&&(p.labels=k.filter(({id:S})=>st($.id).some(y=>y.id===S))),v&&!gt($.id).some(({id:S})=>S===v.id)&&delete p.stage,{draft:p,marks:m}}function Yi({team:{id:e,key:t,name:n},...o}){Wu({...o,team:{id:e,key:t,name:n}})}function Um(){let[e,t]=_(""),[n,o]=_(()=>new Set),r=T(null),s=z.value;if(!s.length)return null;let{draft:i,marks:c}=$r(e,{},n),u=d=>{d.preventDefault();let{draft:f}=$r(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Yi(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${w} name="plus" />
    <${Zi} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
    <button class="btn" type="submit">${a("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${a("quick.understood")}>
      ${(c.some(({field:d})=>d==="team")||s.length>1)&&l`<${nn}
        mark=${c.find(({field:d})=>d==="team")}
        unmark=${m}
      >
        <${w} name="team" />
        ${i.team.name}
      </${nn}>`}
      ${i.assignee&&l`<${nn} mark=${c.find(({field:d})=>d==="assignee")} unmark=${m}>
        <${ee} user=${i.assignee} mute />
        ${i.assignee.name}
      </${nn}>`}
      ${i.priority&&l`<${nn} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${ce} kind="priority" value=${i.priority} mute />
        ${a(`priority.${i.priority}`)}
      </${nn}>`}
      ${i.dueDate&&l`<${nn} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${w} name="calendar" />
        ${a.day(i.dueDate)}
      </${nn}>`}
      ${i.labels?.map(d=>l`<${Pn} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function Zi({field:e,line:t,write:n,marks:o,unmark:r,autofocus:s=!1}){let i=T(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};F(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${a("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${s}
      maxlength="200"
      autocomplete="off"
      aria-label=${a("quick.label")}
      placeholder=${a("quick.placeholder")}
      value=${t}
      onInput=${Y(n)}
      onScroll=${c}
    />
    <div class="mirror" ref=${i} aria-hidden="true">${u}</div>
  </div>`}var nn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${a("quick.asText",{text:e.text})}
        title=${a("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${w} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function Fm(){let[e,t]=_(""),[n,o]=_(()=>new Set),[r,s]=_(vi.peek()),i=T(null),{draft:c,marks:u}=$r(e,r,n),m=()=>{me.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,k)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),s({...r,...k})},$=h=>{h.preventDefault();let{draft:k}=$r(i.current?.value??"",r,n);if(!k.title)return i.current?.focus();Yi(k),m()},p=Ot(c.team.id);return l`<${H} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${a("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${a("close")} onClick=${m}>
          <${w} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Zi} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${Ji}
          name="team"
          value=${c.team.id}
          options=${z.value.map(({id:h,name:k})=>[h,k])}
          choose=${h=>f("team",{team:z.value.find(k=>k.id===h)})}
        />
        <${Ji}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",a("nobody")],...p.map(({id:h,name:k})=>[h,k])]}
          choose=${h=>f("assignee",{assignee:p.find(k=>k.id===h)??null})}
        />
        <${Ji}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${wn.toReversed().map(h=>[h,a(`priority.${h}`)])}
          choose=${h=>f("priority",{priority:h})}
        />
        <label>
          <span>${a("field.due")}</span>
          <input
            class="input"
            type="date"
            min="1970-01-01"
            max="9999-12-31"
            value=${c.dueDate??""}
            onChange=${Y(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${a("field.labels")}: </span>
            ${c.labels.map(h=>l`<${Pn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${Tg.map(h=>l`<span><kbd>${a(`quick.eg.${h}`)}</kbd> ${a(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${a("quick.create")}</button>
      </div>
    </form>
  </${H}>`}var Tg=["priority","assignee","due","team"],Ji=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${a(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${Y(o)}>
      ${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
    </select>
  </label>`;var Ag={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Hm({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${qm(t)}</mark>`:qm(t))}var qm=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Ag[n]);var Km=7,Ig=150,Dg=200;function jm(){let[e,t]=_(""),[n,o]=_(null),[r,s]=_(new Map),i=T(zs()).current,c=y=>y.trim()?Cg(y,r):[],u=y=>et.filter(x=>!x.silent&&tt(x,i)&&P(Bm(x,i)).includes(P(y.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(y=>y.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{me.value=""},k=y=>{h(),y&&queueMicrotask(()=>"run"in y?wt(y,i):Ct(y))};D(()=>{if(s(new Map),e.trim().length<2)return;let y=!1,x=Z=>{y||(o(p.current),s(Z))},A=setTimeout(()=>Rg(e).then(x,()=>{}),Ig);return()=>{y=!0,clearTimeout(A)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=y=>{let x=y.key==="ArrowDown"?1:y.key==="ArrowUp"?-1:0;if(x&&f.length)y.preventDefault(),o(f[($+x+f.length)%f.length].id);else if(y.key==="Enter"){y.preventDefault();let A=y.target.value;k(A===e?f[$]:c(A)[0]??u(A)[0])}},S=(y,x,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${x}`}
    key=${A.id}
    aria-selected=${x===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>k(A)}
  >
    ${y}
  </div>`;return l`<${H} class="pal" label=${a("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${$}`:void 0}
      aria-label=${a("palette.title")}
      placeholder=${a("palette.placeholder")}
      value=${e}
      onInput=${Y(y=>{t(y),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${a("palette.results")}>
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${a("palette.tasks")}</h3>
        ${m.map((y,x)=>S(l`
              <${ce} kind="status" value=${y.status} mute />
              <span>${y.title} <${Og} of=${r.get(y.id)} /></span>
              <code class="end">${y.key}</code>
            `,x,y))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${a("palette.commands")}</h3>
        ${d.map((y,x)=>S(l`
              <span>${Bm(y,i)}</span>
              <span class="end">${y.keys&&ze(y.keys).map(A=>l`<kbd>${A}</kbd> `)}</span>
            `,m.length+x,y))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${a("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${a("palette.choose")}</span>
      <span><kbd>↵</kbd> ${a("palette.run")}</span>
      <span><kbd>esc</kbd> ${a("close")}</span>
    </footer>
  </${H}>`}var Bm=(e,t)=>{let n=t.length>1?a("tasks.count",{n:t.length}):t[0]?.key;return a(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function Cg(e,t){let n=P(e.trim()).split(/\s+/),o=[...no()].filter(dt).filter(u=>{let m=P(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(M).filter(u=>u!=null),s=new Map([...o,...r].map(u=>[u.id,u])),i=Gt.peek()?.id,c=u=>(P(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(de(u)?1:0);return[...s.values()].sort((u,m)=>c(m)-c(u)).slice(0,Km)}var Og=({of:e})=>e&&l`<small>${a(`palette.in.${e.field}`)}: <${Hm} snippet=${e.snippet} /></small>`;async function Rg(e){let t=e.trim().slice(0,Dg),n=async s=>(await E(su,{text:t,filter:s,first:Km})).search?.nodes??[],{team:o}=ps.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return ss(r.map(s=>s.task)),new Map(r.map(({task:s,matches:i})=>[s.id,i.find(({field:c})=>!Ng.has(c))]))}var Ng=new Set(["KEY","TITLE"]);var Lg={assigneeId:"assignee",teamId:"team"},Mg=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function zm({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Lg[i.field]??i.field})).filter(({field:i},c,u)=>!Mg.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Pg(i,u)),o={who:qg(e.actor),task:t?a("feed.this"):Hg(e),what:Bg(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Ug(n[0],o);if(e.name==="task.updated")return Ae("feed.changed",{...o,fields:n.map(({field:i})=>a(`field.${i}`)).join(", ")});let s=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return a(s)===s?Ae("feed.other",{...o,name:e.name}):Ae(s,o)}function Pg(e,t){let[n,o]=["stage","status"].map(r=>t.find(s=>s.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Ug({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Ae(`feed.${t}`,{...r,to:Gm("status",String(t))}):e==="priority"?Ae("feed.priority",{...r,to:Gm("priority",String(t))}):e==="assignee"?Ae(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===b.value?.id?a("you.object"):o}</b>`}):e==="dueDate"?Ae(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${a.day(String(t))}</b>`}):e==="labels"?Fg(Wm(n),Wm(o),r):e==="stage"?Ae(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?Ae("feed.arranged",r):e==="title"?Ae("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Ae("feed.moved",{...r,to:l`<b>${o}</b>`}):Ae("feed.changed",{...r,fields:a(`field.${e}`)})}function Fg(e,t,n){let o=t.filter(s=>!e.includes(s)),r=e.filter(s=>!t.includes(s));return o.length&&r.length?Ae("feed.changed",{...n,fields:a("field.labels")}):Ae(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Wm=e=>e?.split(", ")??[],qg=e=>l`<b>${e?e.id===b.value?.id?a("you"):e.name:"TaskFlow"}</b>`,Gm=(e,t)=>l`<b><${ce} kind=${e} value=${t} mute class="g" />${a(`${e}.${t}`)}</b>`;function Hg(e){if(!e.task)return l`<b>${a("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Bg({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,s=[...rt.value,n].find(i=>i?.id===r);return l`<b>${s?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??a("feed.someone")}</b>`}function Qi(){let e=oe.value==="sync"&&Jo.value?"offline":oe.value;return e==="sync"?Zo.value?a("line.saving"):a("line.sync"):e==="offline"&&Zo.value?a("line.waiting",{n:Zo.value}):a(`line.${e}`)}var Vm="taskflow.live",ft=g(localStorage.getItem(Vm)==="folded");function Kg(){ft.value=!ft.value,localStorage.setItem(Vm,ft.value?"folded":"")}var Ym=()=>l`<aside aria-label=${a("live.label")} class="rail"><${hr} /></aside>`;function hr({class:e=""}){return l`<div class="live ${e} ${ft.value?"folded":""}">
    <header>
      <h2><${Xi} /><span class="name">${a("live.title")}</span></h2>
      <span class="state" role="status" data-line=${oe.value}>${Qi()}</span>
      <button
        class="icon"
        aria-label=${a(ft.value?"live.unfold":"live.fold")}
        title=${a(ft.value?"live.unfold":"live.fold")}
        aria-expanded=${!ft.value}
        onClick=${Kg}
      >
        <${w} name=${ft.value?"unfold":"fold"} />
      </button>
    </header>
    ${!ft.value&&l`<${jg} /><${Wg} />`}
  </div>`}function Xi(){let e=oe.value==="sync"?"":oe.value==="offline"?"off":"busy";return l`<i key=${Ss.value} class="pulse ${e} ${Ss.value?"beat":""}" />`}function jg(){let e=ad(yt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${a("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${a("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${el} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${a("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function el({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${ee} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${zm} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${a.ago(e.occurredAt)}
        ${o?` \xB7 ${a("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Wg(){let e=(be.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=$t();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${a("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:a("nobody")}</span>
          <${dr} part=${r} whole=${t} label=${a("live.open",{n:r,who:o?.name??a("nobody")})} />
          <b class="num">${a.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Gg=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Zm(){if(!Ie.value.size)return null;let e=Ki();return l`<section class="selection" aria-label=${a("selection.label")}>
    <div role="toolbar" aria-label=${a("selection.label")}>
      <strong role="status">${a("selection.count",{n:e.length})}</strong>
      ${Gg.flatMap(([t,n])=>et.filter(o=>o.id===t&&(t!=="stage"||tt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!tt(t,e)}
          title=${a(`command.${t.id}`)}
          onClick=${()=>wt(t,e)}
        >
          <${w} name=${n} />
          <span>${a(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${a("selection.clear")} title=${a("selection.clear")} onClick=${Zt}>
        <${w} name="close" />
      </button>
    </div>
  </section>`}var zg=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Vg=8,Jm=new Set(["team","settings","instance","trash","overview"]);function Qm(){let e=ge.value.filter((n,o)=>o<Vg||n.key===Wt.value),t={inbox:_e.value,today:be.value&&be.value.overdue+be.value.dueToday,tasks:be.value&&be.value.pending+be.value.inProgress};return l`<aside class="side" aria-label=${a("side.label")} inert=${In.value&&j.value.name==="task"}>
    <a class="brand" href=${xe("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{me.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${w} name="find" />
      <span>${a("side.find")}</span>
      <kbd>${ze("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${a("side.main")}>
      <ul>
        ${zg.map(([n,o])=>l`<li key=${n} class=${Jm.has(n)?"roomy":""}>
              <${Qs}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!be.value?.overdue}
              />
            </li>`)}
        ${b.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Qs} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{me.value="palette"}}
          >
            <${w} name="find" />
            <span>${a("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${Jm.has(J.value.name)?"page":void 0}
            onClick=${()=>{me.value="more"}}
          >
            <${w} name="more" />
            <span>${a("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${ge.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${a("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${ci("")} title=${a("any.team")} aria-current=${Wt.value?void 0:"true"}>
            <${w} name="all" />
            <span>${a("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${ci(n.key)}
                aria-current=${n.key===Wt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <${Qs} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${a("place.explorer")}>
        <${w} name="explorer" />
        <span>${a("place.explorer")}</span>
      </a>
      <div class="me">
        <${ee} user=${b.value} mute />
        <div><strong>${b.value?.name}</strong><small>${b.value?.email}</small></div>
        <button class="icon" aria-label=${a("command.theme")} title=${a("command.theme")} onClick=${er}>
          <${w} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${a("command.signOut")}
          title=${a("command.signOut")}
          onClick=${()=>jt()}
        >
          <${w} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Qs({name:e,path:t,count:n,hot:o}){let r=a(`place.${e}`);return l`<a
    class="nav"
    href=${xe(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${a("inbox.unread",{n})}`:void 0}
    aria-current=${J.value.name===e?"page":void 0}
  >
    <${w} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${a.number(n??0)}</b>`}
  </a>`}function Xm(){let e=()=>{me.value=""},t=o=>()=>{e(),o()},n=b.value?.role==="ADMIN";return l`<${H} class="more-places" label=${a("side.more")} close=${e}>
    <nav aria-label=${a("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Qs} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <button class="nav" onClick=${t(er)}><${w} name="theme" /><span>${a("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>jt())}>
      <${w} name="out" />
      <span>${a("command.signOut")}</span>
    </button>
  </${H}>`}function ef(){let e=ys.value.map(i=>le(i).value).filter(i=>i!==null),t=()=>{me.value=""},n=()=>{t(),queueMicrotask(()=>ji(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),s=e.length===1?e[0].key:a("tasks.count",{n:e.length});return l`<${H} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${a("delete.sure",{what:s})}</h2>
      ${o>0&&l`<p>${a("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${a("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${a("cancel")}</button>
        <button class="btn danger" onClick=${n}>${a("command.delete")}</button>
      </div>
    </div>
  </${H}>`}function tf(){let e=Sn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${Sn.value.map(({id:t,text:n,bad:o,undo:r,to:s})=>l`<div class="toast" key=${t}>
        <span>${s?l`<a href=${s}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{En(t),r()}}
          >
            ${a("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${a("close")} onClick=${()=>En(t)}>
          <${w} name="close" />
        </button>`}
      </div>`)}
  </div>`}var Yg=`mutation ConfirmAgain { requestEmailConfirmation { ${K} } }`;function nf(){let[e,t]=_(!1),n=b.value?.email,o=async()=>{await De(Yg,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${a(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${a("unproved.again")}</button>`}
  </div>`}var Xs=36e5,of="09:00",Zg=3;function ea(e){let t=Math.ceil((Date.now()+Zg*Xs)/Xs)*Xs,n=B(R.value,7-ht(R.value));return[...Qn(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Xn(B(R.value,1),of)],["week",Xn(n,of)]].map(([s,i])=>({key:s,icon:"later",text:a(`later.${s}`),aside:a.at(i),take:()=>e(i)}))}function ta({label:e,anchor:t,moments:n,take:o,close:r,first:s="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},m=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},d=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Xn($,p)))};return l`<${H}
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
        aria-label=${a("later.pick")}
        min=${eo(Date.now()+6e4)}
        max=${i?eo(Date.now()+i*24*Xs):"9999-12-31T23:59"}
        value=${s}
        required
      />
      <button class="btn quiet">${a("later.take")}</button>
    </form>
  </${H}>`}var Jg=[1,2,7];function rf(){let e=On.value,t=e&&le(e.id).value;if(!t)return null;let n=o=>Di(t,{at:o});return l`<${ta}
    key=${t.id}
    label=${a("command.remind")}
    anchor=${e.anchor}
    moments=${[...ea(n),...Qg(t)]}
    take=${n}
    close=${()=>{On.value=null}}
  />`}function Qg(e){let t=e.dueDate;return Jg.filter(n=>!t||B(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:a("reminder.before",{length:a.howLong(`P${n}D`)}),aside:t?a.at(Xn(B(t,1-n),"00:00")):a("reminder.noDue"),take:()=>Di(e,{beforeDue:`P${n}D`})}))}var Xg=matchMedia("(prefers-reduced-motion: reduce)"),sf=I(()=>Ie.value.size>0);function af({id:e,mark:t}){let n=le(e).value,o=Yn(()=>he.value===e).value,r=Yn(()=>Ie.value.has(e)).value;if(!n)return null;let s={open:o,picked:r,closed:!de(n),waiting:n.waiting},i=["row",...Object.entries(s).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Fe.value=e}}
      onClick=${u=>{!u.shiftKey&&!sf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?hi(e):Xo(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>vr(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${sf.value?void 0:"-1"}
        aria-label=${a("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?hi(e):Xo(e)}
      />
      <${on} task=${n} kind="status" can=${n.can.changeStatus}>
        <${ce} kind="status" value=${n.status} mute />
      </${on}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${$o} task=${n} most=${3} />
        <${Ns} task=${n} />
      </span>
      <${on} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${uo} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
      </${on}>
      <${on} task=${n} kind="priority" can=${n.can.update}>
        <${ce} kind="priority" value=${n.priority} />
      </${on}>
      <${on} task=${n} kind="assignee" can=${n.can.assign}><${ee} user=${n.assignee} /></${on}>
    </div>
  </li>`}function on({task:e,kind:t,can:n,children:o}){let r=t==="status"?a("row.status",{status:a(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?a("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?a(`command.${t}`):void 0}
    onClick=${s=>{Ge.value={kind:t,ids:lf(e.id),anchor:s.currentTarget}}}
  >
    ${o}
  </button>`}var lf=e=>Ie.peek().has(e)?[...Ie.peek()]:[e];function vr(e,t){if(e.shiftKey)return;e.preventDefault(),Fe.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,s=!n&&!o&&r instanceof Element;Ge.value={kind:"actions",ids:lf(t),anchor:s?r:{x:n,y:o}}}function vo(){let e=T(null);return D(()=>it(t=>{vs.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Xg.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var eb=200;function na({query:e}){let t=T(0),[n,o]=_(e.get("q")??""),r=T(n.trim()),s=e.get("q")??"";D(()=>{s!==r.current&&(r.current=s,o(s))},[s]);let i=Y(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Me({q:r.current})},eb)});return l`<input
    class="input search"
    type="search"
    aria-label=${a("tasks.search")}
    placeholder=${a("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function rn(){return z.value.length>0&&l`<button class="btn new" onClick=${()=>Nt()} aria-keyshortcuts="N">
      <${w} name="plus" />
      <span>${a("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function cf(){return z.value.length>0&&l`<button class="btn quiet" onClick=${()=>Nt()}><${w} name="plus" />${a("command.new")}</button>`}function xt(){let{query:e}=J.value,t=e.get("assignee"),n=o=>Me({assignee:o});return l`
    ${ge.value.length>1&&l`<${sn}
      name="team"
      query=${e}
      options=${ge.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${a("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${a("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${a("today.mine")}</button>
    </div>
  `}function sn({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${a(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${Y(r=>Me({[e]:r}))}
  >
    <option value="">${o??a(`any.${e}`)}</option>
    ${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
  </select>`}function go({query:e}){let t=rt.value.map(n=>[n.id,n.name]);return l`<${sn}
    name="assignee"
    query=${e}
    options=${[["me",a("today.mine")],["nobody",a("nobody")],...t]}
  />`}function bo({query:e}){let t=e.get("label")??"",n=Du(Gt.value?.id);if(!n.length&&!t)return null;let o=cs(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),s=[["none",a("labels.none")],...r];return t&&!s.some(([i])=>i===t)&&s.push([t,a("labels.gone")]),l`<${sn} name="label" query=${e} options=${s} />`}function uf({query:e}){let t=e.get("stage")??"",n=gt(Gt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,a("stages.gone")]),n.length>0&&l`<${sn} name="stage" query=${e} options=${n} />`}function oa({query:e}){let t=wn.toReversed().map(n=>[n,a(`priority.${n}`)]);return l`<${sn} name="priority" query=${e} options=${[["HIGH,URGENT",a("tasks.pressing")],...t]} />`}function qe(e,t,n){let o=ws(e,t,n),r=It(()=>dd(o)??new lo(e,t,n),[o]);return F(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>b.peek()?xs(o,r):r.close()),[r]),r}function yo(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:s}=e,{x:i,y:c,width:u}=s.getBoundingClientRect(),m=s.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,k=()=>{let C=document.elementsFromPoint(d.x,d.y).find(re=>re.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(C??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let U=m?.getBoundingClientRect(),C=U?d.x>U.right-48?1:d.x<U.left+48?-1:0:0;if(C&&m){let re=m.scrollLeft;m.scrollLeft+=C*9,m.scrollLeft!==re&&k()}$=requestAnimationFrame(v)},S=U=>{if(d={x:U.clientX,y:U.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return y("cancel")();f||p(),k()}},y=U=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[C,re]of Z)removeEventListener(C,re,!0);f&&(addEventListener("click",tl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",tl,!0)),t[U]())},x=U=>{U.key==="Escape"&&(f&&U.preventDefault(),y("cancel")())},A=U=>{f&&U.preventDefault()},Z=[["pointermove",S],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",x],["touchmove",A],...n?[["contextmenu",tl]]:[]];for(let[U,C]of Z)addEventListener(U,C,{capture:!0,passive:!1})}function tl(e){e.stopPropagation(),e.preventDefault()}function df(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of Rt){if(e.some(s=>s.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(s=>Rt.indexOf(s.status)>Rt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var _t=({status:e,stage:t})=>t?.name??a(`status.${e}`),gr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,ko=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var tb="";function br(e,t,n,o){let r=$=>M($)?.team.id===e.team.id,s=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${M(t[n-1])?.rank??""}${tb}`,u=o&&!gr(e,o)?o:null;if(!s&&!i&&!u)return;let m={...s&&{afterId:s},...i&&{beforeId:i},...u&&mf(ko(u))},d=e.key||e.title,f=u?nb(d,u):a("did.arranged",{task:d});return ff(e,m,{rank:c,...u&&ko(u)},f,ob(e))}var nb=(e,t)=>t.stage?a("did.staged",{task:e,to:_t(t)}):a(`did.${t.status}`,{task:e}),mf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function ff(e,t,n,o,r,s=V("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};je(i,s,n);let u=r?{query:du,variables:{ids:[i]}}:void 0,{errors:m,found:d}=await Ue(s,"moveTask",uu,{id:i,input:t},[i],c,u);if(m.length)return O({bad:!0,text:a("did.refused",{what:o,why:X(m[0])})});let f=d?.tasks.pageInfo.endCursor??null;return r?We(o,()=>r(f),`/t/${e.key}`):O({text:o})}function ob(e){let{id:t,key:n,rank:o,status:r,stage:s,team:i}=e,c=s?{stage:s}:{status:r};return async u=>{let m=M(t);if(!m)return;let d={rank:o,...c},f=V("change");je(t,f,d);let $=u&&await rb(i.id,t,u),p=m.status!==r||m.stage?.id!==s?.id,h={...$||sb(e),...p&&mf(c)};return ff(m,h,d,a($?"undo.done":"undo.near",{task:n}),null,f)}}async function rb(e,t,n){try{let{above:o,below:r}=await E(mu,{team:e,at:n}),s=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...s&&{afterId:s},...i&&{beforeId:i}}}catch{return null}}function sb(e){let t=is([{field:"RANK",direction:"ASC"}]),n,o;for(let r of no())r.id===e.id||!dt(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var ab=[{field:"RANK",direction:"ASC"}],ib=[{field:"UPDATED_AT",direction:"DESC"}],sa=I(()=>{let e=Gt.value?.stages??[],t=JSON.stringify([e,J.value.query.get("cancelled")]);return t!==nl.key&&(nl={key:t,columns:df(e,J.value.query.get("cancelled")==="1")}),nl.columns}),nl={key:"",columns:[]},$f=e=>sa.peek().find(t=>t.id===e),rl=e=>sa.peek().find(t=>gr(e,t)),Ce=g(null),ra=g({x:0,y:0,width:0}),an=g("");function hf({place:{query:e}}){let t=e.get("cancelled")==="1",n=sa.value,o=n.length>4?"many":n.length>3?"four":"",r=vo();return D(()=>{let s=$e(()=>{r.current?.classList.toggle("carrying",Ce.value!==null)});return()=>{s(),Ce.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${a("place.board")}</h1><p class="sr" id="board-how">${a("board.how")}</p></div>
      <div class="tools"><${xt} /><${rn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${a("tasks.filters")}>
      <${na} query=${e} />
      <${go} query=${e} />
      <${oa} query=${e} />
      <${bo} query=${e} />
      ${!n.some(({status:s,stage:i})=>i&&s==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Me({cancelled:t?"":"1"})}
      >
        ${a("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(s=>l`<${cb} key=${s.id} column=${s} want=${lb(s,at(e))} />`)}
    </div>
    <p class="hints">
      ${[[a("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[a("key.escape"),"putBack"],["\u21B5","open"]].map(([s,i])=>l`<span><kbd>${s}</kbd> ${a(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${an}</p>
    <${hb} />
  </div>`}var lb=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function cb({column:e,want:t}){let{id:n,status:o,stage:r}=e,s=qe(t,de({status:o})?ab:ib,{size:50}),i=Yn(()=>fb(e,s.ids.value)).value,c=i!==void 0,u=s.more.value?s.total.value:s.ids.value.length,m=ub(s.ids.value),d=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${d}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${ce} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${_t(e)}</h2>
      <${mb} count=${s.ready.value?u:null} limit=${db(t)?null:r?.limit} />
      ${de({status:o})&&z.value.length>0&&l`<button
        class="icon"
        aria-label=${a("board.add",{column:_t(e)})}
        title=${a("command.new")}
        onClick=${()=>Nt({status:o,...ko(e)})}
      >
        <${w} name="plus" />
      </button>`}
    </header>
    ${s.failed.value&&l`<${W} problem=${s.failed.value} retry=${()=>s.load()} />`}
    ${s.ready.value?s.ids.value.length||c?l`<ul>
            ${s.ids.value.flatMap(f=>[...i===f?[l`<${pf} key="slot" />`]:[],m.get(f)])}
            ${i===null&&l`<${pf} key="last" />`}
          </ul>`:l`<p class="none">${a(r?"board.noneIn":`board.none.${o}`)}</p>`:!s.failed.value&&l`<${ue} rows=${3} />`}
    ${s.more.value&&l`<button class="btn quiet" disabled=${s.busy.value} onClick=${()=>s.next()}>
      ${a("tasks.more")}
    </button>`}
  </section>`}function ub(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${$b} key=${n} id=${n} />`])),t.current}var db=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function mb({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&a.number(e)}</span>`;let n=e>t,o=a(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${a.number(e)} / ${a.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function fb(e,t){let n=Ce.value;if(!(n?.over.id!==e.id||!vf(n,t)))return de(e)?n.before:t[0]??null}var pf=()=>l`<li class="slot" />`;function vf({id:e,over:t,before:n},o){let r=M(e);return!r||!gr(r,t)?!0:de(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var gf=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),Un=(e,t)=>gf(e,t).map(n=>n.dataset.task??"");function pb(e,t,n){let o=gf(e,t),r=0,s=o.length;for(;r<s;){let i=r+s>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?s=i:r=i+1}return o[r]?.dataset.task??null}function bf(e,t){let n=Un(t,"");return n[n.indexOf(e)+1]??null}function $b({id:e}){let t=le(e).value,n=Yn(()=>Ce.value?.id===e?Ce.value.by:null).value;if(!t)return null;let o=`tk${de(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Fe.value=e}}
      onClick=${()=>Ct(t)}
      onPointerDown=${s=>t.can.changeStatus&&yo(s,{lift:i=>{let c=rl(t);c&&(Ce.value={id:e,over:c,before:bf(e,c),by:"pointer"}),ra.value=i},over:(i,c,{y:u})=>{let m=$f(i);ra.value={...ra.value,...c},m&&bb(m,pb(m,e,u))},drop:()=>ol(e),cancel:()=>wf(e)})}
      onContextMenu=${s=>vr(s,e)}
      onKeyDown=${s=>vb(s,t)}
    >
      <${yf} task=${t} />
    </button>
  </li>`}var yf=({task:e})=>l`
    <p>${e.title}</p>
    <${$o} task=${e} most=${5} />
    <div>
      <${ce} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${uo} task=${e} />
      <${Ns} task=${e} />
      <${ee} user=${e.assignee} />
    </div>
  `;function hb(){let e=Ce.value,{x:t,y:n,width:o}=ra.value;if(e?.by!=="pointer")return null;let r=M(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${yf} task=${r} />
    </div>`}function vb(e,t){let n=Ce.value?.id===t.id?Ce.value:null;if(e.key===" "){if(e.preventDefault(),n)return ol(t.id);t.can.changeStatus&&wb(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?yb(n,o):kb(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let s=sa.peek(),i=s.findIndex(({id:m})=>m===n.over.id)+r,c=s[Math.max(0,Math.min(s.length-1,i))],u=Un(c,t.id);Ce.value={...n,over:c,before:u[kf(n)]??null},an.value=_t(c),gb(c)}else e.key==="Escape"?(e.preventDefault(),wf(t.id)):e.key==="Enter"&&(e.preventDefault(),ol(t.id))}var gb=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function bb(e,t){let n=Ce.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Ce.value={...n,over:e,before:t})}function kf({id:e,over:t,before:n}){let o=Un(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function yb(e,t){if(!de(e.over))return;let n=Un(e.over,e.id),o=Math.max(0,Math.min(n.length,kf(e)+t));Ce.value={...e,before:n[o]??null},an.value=a("board.spot",{column:_t(e.over),at:o+1,n:n.length+1})}function kb(e,t){let{id:n}=e,o=rl(e);if(!o)return;let r=Un(o,n),s=Un(o,"").indexOf(n)+t;!e.can.changeStatus||!de(e)||s<0||s>r.length||(br(e,r,s),an.value=a("board.spot",{column:_t(o),at:s+1,n:r.length+1}),ve(`.board [data-task="${n}"]`))}function wb(e){let t=rl(e);t&&(Ce.value={id:e.id,over:t,before:bf(e.id,t),by:"keys"},an.value=a("board.lifted",{task:e.title,column:_t(t)}))}function ol(e){let t=Ce.value,n=M(e);if(Ce.value=null,!t||!n)return;let o=$f(t.over.id);if(!o)return void(an.value=a("board.cancelled"));an.value=a("board.dropped",{task:n.title,column:_t(o)});let r=Un(o,""),s=r.filter(c=>c!==e),i=t.before===null?s.length:s.indexOf(t.before);de(o)?vf(t,r)&&br(n,s,i<0?s.length:i,o):Yt(n,ko(o)),ve(`.board [data-task="${e}"]`)}function wf(e){Ce.value=null,an.value=a("board.cancelled"),ve(`.board [data-task="${e}"]`)}var xb=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],_b=6,Sb=4,lt=g(null),yr=g(""),xf=g("");function Sf({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",s=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=a.weekOf(t?s?r:R.value:`${o}-01`),c=Array.from({length:t?7:_b*7},(v,S)=>B(i,S)),u=t?a.span(c[0],c[6]):a.month(`${o}-01`),m=qe({...at(e),from:c[0],to:c.at(-1)},xb,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>le(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=vo(),p=T(!1);p.current||=m.ready.value||!!m.failed.value,D(()=>()=>{lt.value=null},[]);let h=v=>Me(t?{week:B(i,7*v)}:{month:Db(o,v)}),k=v=>Me({view:v,week:"",month:""});return Eb(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?a("calendar.count",{n:f}):a("loading")}</p>
        <p class="sr" id="cal-how">${a("calendar.how")}</p>
      </div>
      <div class="tools"><${xt} /><${rn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${a("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${a(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${w} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Me({month:"",week:""})}>${a("due.today")}</button>
        <button class="icon" aria-label=${a(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${w} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${a("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>k("")}>${a("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>k("week")}>${a("calendar.week")}</button>
      </div>
      <${go} query=${e} />
      <${bo} query=${e} />
    </div>
    ${m.failed.value&&l`<${W} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${ue} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${te} icon="calendar" title=${a("calendar.none")}>${a("calendar.noneHint")}</${te}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${a.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Tb}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:Sb}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[a("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[a("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${a(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${yr}</p>
  </div>`}function Eb(e){let t=T(!1);F(()=>{!e||t.current||(t.current=!0,In.peek()&&ts.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Tb({day:e,out:t,most:n,ids:o}){let r=lt.value,s=xf.value===e,i=s||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${a.longDay(e)}>${Number(e.slice(8))}</h2>
    ${z.value.length>0&&l`<button
      class="icon add"
      aria-label=${a("calendar.add",{day:a.longDay(e)})}
      title=${a("command.new")}
      onClick=${()=>Nt({dueDate:e})}
    >
      <${w} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${Ab} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${s}
          onClick=${()=>{xf.value=s?"":e}}
        >
          ${s?a("calendar.less"):a("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Ab({id:e}){let t=le(e).value;if(!t)return null;let n=lt.value?.id===e,o=t.overdue&&de(t),r=s=>t.can.update&&yo(s,{lift:()=>{lt.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(lt.value={id:e,over:i})},drop:()=>Ef(e),cancel:()=>Tf(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?a("overdue"):a(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Fe.value=e}}
      onPointerDown=${r}
      onContextMenu=${s=>vr(s,e)}
      onClick=${()=>Ct(t)}
      onKeyDown=${s=>Ib(s,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var _f={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Ib(e,t){let n=lt.value?.id===t.id?lt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),lt.value={id:t.id,over:t.dueDate},yr.value=a("board.lifted",{task:t.title,column:a.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Ef(t.id);else if(n&&_f[e.key]){e.preventDefault();let o=B(n.over,_f[e.key]);lt.value={id:t.id,over:o},yr.value=a.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Tf(t.id))}function Ef(e){let t=lt.value?.over,n=M(e);lt.value=null,!(!t||!n)&&(yr.value=a("board.dropped",{task:n.title,column:a.longDay(t)}),Yt(n,{dueDate:t}),ve(`.cal [data-task="${e}"]`))}function Tf(e){lt.value=null,yr.value=a("board.cancelled"),ve(`.cal [data-task="${e}"]`)}function Db(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Re(e){let[t,n]=_({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async s=>{if(s.preventDefault(),o.current)return;o.current=!0;let i=s.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Cb(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function Cb(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let s of r?.errors??[]){let i=s.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=X(s):o||=X(s)+(s.retryAfter?` ${a("error.wait",{n:s.retryAfter})}`:"")}}catch(r){o=ye(r)}return{errors:n,whole:o}}function G({name:e,label:t,hint:n,error:o,aside:r,as:s="input",children:i,...c}){let u=$t(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=s;return l`<div class="field">
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
  </div>`}var Ne=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Af=`mutation Login($input: LoginInput!) { login(input: $input) { ${fn} } }`,Ob=`mutation Register($input: RegisterInput!) { register(input: $input) { ${fn} } }`,Rb="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Nb="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Lb=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${fn} session { id } }
}`,Mb=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Pb="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Ub="query Registration { instance { registrationOpen } }";function St({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Fb=()=>{let e=j.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function sl(e,t=Fb()){return e?.token&&(Bo(e),q(t,{replace:!0})),e}function If(){let e=Re(async({email:t,password:n})=>sl((await Te(Af,{input:{email:t,password:n,cookie:!0}})).login));return l`<${St}
    title=${a("door.signIn")}
    form=${e}
    after=${l`
      <p>${a("door.new")} <a href="/register">${a("door.register")}</a></p>
      <p><a href="/explorer/">${a("place.explorer")}</a></p>
    `}
  >
    ${qo.value&&l`<p class="note" role="status">${a(qo.value)}</p>`}
    <${Ne} text=${e.whole} />
    <${G}
      name="email"
      label=${a("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${G}
      name="password"
      label=${a("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${l`<a href="/forgot">${a("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${a("door.signIn")}</button>
  </${St}>`}function Df(){let[e,t]=_(!0);D(()=>{Te(Ub,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Re(async({name:r,email:s,password:i})=>{let c={name:r,email:s,password:i,timeZone:n,locale:navigator.language,cookie:!0};return sl((await Te(Ob,{input:c})).register,"/")});return l`<${St}
    title=${a("door.register")}
    form=${o}
    after=${l`<p>${a("door.known")} <a href="/sign-in">${a("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${a("door.closed")}</p>`}
    <${Ne} text=${o.whole} />
    <${G} name="name" label=${a("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${G}
      name="email"
      label=${a("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${G}
      name="password"
      label=${a("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${a("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${a("door.register")}</button>
  </${St}>`}function Cf(){let[e,t]=_(""),n=Re(async({email:o})=>{let{requestPasswordReset:r}=await Te(Nb,{email:o});return r.ok&&t(o),r});return l`<${St}
    title=${a("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${a("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${a("door.sent",{email:e})}</p>`}
    <${Ne} text=${n.whole} />
    <${G}
      name="email"
      label=${a("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      hint=${a("door.forgotHint")}
      error=${n.errors.email}
    />
    <button class="btn wide" disabled=${n.busy}>${a("door.send")}</button>
  </${St}>`}function Of(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??j.peek().query.get("token")??location.hash.slice(1)),[t,n]=_("");D(()=>{q("/reset",{replace:!0}),e&&Te(Mb,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let s=r.find(({path:i})=>i.includes("token"));s&&n(X(s))},()=>{})},[]);let o=Re(async({newPassword:r})=>{let{resetPassword:s}=await Te(Lb,{token:e,newPassword:r});if(!s.token||!s.user?.email)return s;let{login:i}=await Te(Af,{input:{email:s.user.email,password:r,cookie:!0}});return s.session&&Te(Rb,{id:s.session.id},{token:i.token}).catch(()=>{}),sl(i,"/")});return l`<${St}
    title=${a("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${a("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${a("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${Ne} text=${t?"":o.whole} />
    <${G}
      name="newPassword"
      label=${a("door.newPassword")}
      type="password"
      autocomplete="new-password"
      autofocus
      required
      hint=${a("door.passwordHint")}
      error=${o.errors.newPassword}
    />
    <button class="btn wide" disabled=${o.busy||!e||!!t}>${a("door.set")}</button>
  </${St}>`}function Rf(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=_(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:s}=await Te(Pb,{token:e});n(s.errors.length?"bad":"proved");let i=b.peek();i&&i.id===s.user?.id&&(b.value={...i,emailConfirmed:!0})}catch{n("away")}},r=s=>{s.preventDefault(),o()};return D(()=>{q("/confirm",{replace:!0}),e&&o()},[]),l`<${St}
    title=${a("confirm.title")}
    form=${{submit:r}}
    after=${l`<p><a href="/">${a(b.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&l`<p class="note" role="status">${a("loading")}</p>`}
    ${t==="proved"&&l`<p class="note ok" role="status">${a("confirm.proved")}</p>`}
    ${t==="bad"&&l`<p class="note bad" role="alert">${a("confirm.bad")}</p>`}
    ${t==="lost"&&l`<p class="note bad" role="alert">${a("door.noToken")}</p>`}
    ${t==="away"&&l`
      <p class="note bad" role="alert">${a("error.UNREACHABLE")}</p>
      <button class="btn wide">${a("confirm.again")}</button>
    `}
  </${St}>`}var qb=365;function Nf(){let e=po.value,t=e&&fo.value.get(e.id);if(!t)return null;let n=r=>mm(t,r),o={key:"now",icon:"undo",text:a("later.now"),take:()=>n(null)};return l`<${ta}
    key=${t.id}
    label=${a("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...ea(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?eo(Date.parse(t.snoozedUntil)):""}
    days=${qb}
    close=${()=>{po.value=null}}
  />`}var aa=new Map;function Lf({id:e,occurredAt:t}){let n=`${e} ${t}`,o=aa.get(n)??g("");return aa.has(n)||(aa.set(n,o),Hb(e).then(r=>{o.value=r},()=>aa.delete(n))),o.value?`/team/${o.value}`:"/team"}async function Hb(e){let{node:t}=await E(Pd,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var Bb=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Kb={SECURITY:"/settings",TRANSFER:"/settings"},jb=new Set(["MENTIONED","COMMENTED"]);function Pf(){let e=Fs.value,t=cr.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{oe.value==="sync"&&e.failed.peek()&&e.load()},[e,oe.value]);let n=e.notices.value,o=_e.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${a("place.inbox")}</h1><p role="status">${o?a("inbox.unread",{n:o}):a("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${a("tasks.filters")}>
          ${Fi.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Me({show:r==="unread"?"":r})}
            >
              ${a(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${Bs}>${a("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Wb} key=${e.show} notices=${n} />`:l`<div class="card">
            <${te} icon=${e.show==="unread"?"check":"inbox"} title=${a(`inbox.none.${e.show}`)}>
              ${a(`inbox.hint.${e.show}`)}
            </${te}>
          </div>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${a("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Bb.map(r=>l`<span>${ze(Vs(r)).map(s=>l`<kbd>${s}</kbd>`)} ${a(`hint.${r}`)}</span>`)}
    </p>
    <${Nf} />
  </div>`}function Wb({notices:e}){let t=T(null),n=T(-1);F(()=>{if(n.current<0||document.activeElement!==document.body)return;let s=t.current?.children??[],i=s[Math.min(n.current,s.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:s})=>{let i=s.closest("[data-notice]")?.getAttribute("data-notice")??null;qs.value=i,n.current=e.findIndex(c=>c.id===i)},r=s=>{let i=s.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${a("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(s=>l`<${Gb} key=${s.id} notice=${s} />`)}
  </ul>`}function Gb({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:s,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:m}=e,d=n&&(le(n.id).value??n),f={fresh:!i,open:n!==null&&he.value===n.id},$=["notice",...Object.entries(f).flatMap(([k,v])=>v?[k]:[])].join(" "),p=d?`${d.key} ${d.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(Fe.value=n.id)}}
  >
    ${o?l`<${ee} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${Mf} notice=${e}>
        ${!i&&l`<span class="sr">${a("inbox.isUnread")}: </span>`}
        ${d&&l`<${ce} kind="status" value=${d.status} mute /><code>${d.key}</code>`}
        <b>${d?d.title:e.title}</b>
      </${Mf}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(k=>a(`reason.${k}`)).join(", ")}`}
        ${s>1&&` \xB7 ${a("inbox.more",{n:s})}`}
        ${" \xB7 "}
        <time datetime=${m}>${a.ago(m)}</time>
        ${u&&` \xB7 ${a("inbox.until",{when:a.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${al}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>Ks(e)}
      />
      <${al}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>Us(e,!c)}
      />
      <${al}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:k})=>{po.value={id:t,anchor:k}}}
      />
    </span>
  </li>`}function Mf({notice:e,children:t}){let n=zb(e),o=()=>{e.readAt||Ks(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function zb(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Lf(e):t&&n&&jb.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Kb[o[0]]??null}var al=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${a(`inbox.act.${e}`,{of:n})}
  title=${a(`inbox.do.${e}`)}
  onClick=${r}
>
  <${w} name=${t} />
</button>`;function pt(e,t=[],n){let[o,r]=_({data:null,failed:null}),s=T(0),i=_c(()=>{let c=s.current+=1,u=m=>{c===s.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=it(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var Vb=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Yb=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Zb=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${K} } }`,Jb=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${K} } }`,Qb=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${K} } }`,Xb=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${K} } }`,ey=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${K} ok transcript } }`,Uf=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],ty={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ia=20;function Ff(){return b.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${a("place.instance")}</h1></header>
      <div class="card"><${te} icon="instance" title=${a("admin.notYou")}>${a("admin.notYouHint")}</${te}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${a("place.instance")}</h1><p>${a("admin.about")}</p></div></header>
    <${ny} />
    <${oy} />
    <${ry} />
  </div>`}function ny(){let[e,t]=_(""),[n,o]=_(ia),{data:r,failed:s,again:i}=pt(()=>E(Vb,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await De(Zb,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},a("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=a(f?"admin.reactivated":"admin.deactivated",{who:d});await De(f?Qb:Jb,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
    <header>
      <h2 id="users-title">${a("admin.users")}</h2>
      ${r&&l`<span class="num">${a.number(r.users.totalCount)}</span>`}
    </header>
    <div class="filters">
      <input
        class="input search"
        type="search"
        aria-label=${a("admin.search")}
        placeholder=${a("admin.search")}
        value=${e}
        onInput=${Y(t)}
      />
    </div>
    ${s?l`<${W} problem=${s} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(m=>l`<li key=${m.id} class=${m.active?"":"off"}>
                <${ee} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${a("admin.since",{when:a.date(Qn(m.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!m.active&&l`<span class="chip bad">${a("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${a("team.roleOf",{who:m.name})}
                  value=${m.role}
                  onChange=${Y(d=>c(m,d))}
                >
                  ${["USER","ADMIN"].map(d=>l`<option value=${d} selected=${d===m.role}>${a(`userRole.${d}`)}</option>`)}
                </select>
                ${m.id!==b.value?.id&&l`<button
                  class="btn quiet"
                  onClick=${()=>u(m,!m.active)}
                >
                  ${a(m.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${m.name}</span>
                </button>`}
              </li>`)}
          </ul>`:l`<${ue} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ia))}>${a("tasks.more")}</button>
    </div>`}
  </section>`}function oy(){let[e,t]=_(""),[n,o]=_(ia),{data:r,failed:s,again:i}=pt(()=>E(Yb,{status:Uf.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await De(Xb,{id:u.id},a("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${a("admin.mail")}</h2>
      ${r&&l`<span class="num">${a.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${a("field.status")} value=${e} onChange=${Y(t)}>
        <option value="">${a("any.status")}</option>
        ${Uf.map(u=>l`<option value=${u}>${a(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${a("mail.refresh")}</button>
    </div>
    ${s?l`<${W} problem=${s} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${a.ago(u.sentAt??u.createdAt)} · ${a("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${ty[u.status]??""}">${a(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${a("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${te} title=${a("mail.none")}>${a("mail.noneHint")}</${te}></div>`:l`<${ue} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ia))}>${a("tasks.more")}</button>
    </div>`}
  </section>`}function ry(){let[e,t]=_(null),n=Re(async({to:o})=>{t(null);let{sendTestEmail:r}=await E(ey,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${a("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${Ne} text=${n.whole} />
      <div class="inline">
        <${G}
          name="to"
          label=${a("mail.to")}
          type="email"
          defaultValue=${b.value?.email}
          error=${n.errors.to}
        />
        <button class="btn" disabled=${n.busy}>${a("mail.sendTest")}</button>
      </div>
      ${e&&l`<div role="status">
        <p class=${e.ok?"":"late"}>${a(e.ok?"mail.testOk":"mail.testFailed")}</p>
        <pre class="transcript" tabindex="0" aria-label=${a("mail.transcript")}>${e.transcript.join(`
`)}</pre>
      </div>`}
    </form>
  </section>`}function qf(){return l`<div class="wrap">
    <div class="empty">
      <${w} name="find" />
      <h1>${a("lost.title")}</h1>
      <p>${a("lost.hint")}</p>
      <a class="btn" href="/">${a("place.today")}</a>
    </div>
  </div>`}function Bf({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,s=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${s.join("L")}L100 30L0 30Z`} />
    <path d=${`M${s.join("L")}`} />
    <path class="tip" d=${`M${s.at(-1)}l0 0`} />
  </svg>`}var il=132,sy=20,ll=28;function Kf({flow:e,width:t}){let n=ay(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=il-sy,r=(t-ll-6)/e.length,s=Math.min(26,r*.58),i=f=>ll+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=a("flow.said",{days:e.length,completed:Hf(e,"completed"),created:Hf(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${il}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${ll} x2=${t} y1=${c(f)} y2=${c(f)} />
          <text class="y" x="16" y=${c(f)+4}>${a.number(f)}</text>
        `)}
    ${e.map((f,$)=>l`<g key=${f.date}>
        <title>${a("flow.day",{day:a.longDay(f.date),completed:f.completed,created:f.created})}</title>
        <rect
          class=${$===m?"now":""}
          x=${i($)-s/2}
          y=${c(f.completed)}
          width=${s}
          height=${o-c(f.completed)}
          rx=${Math.min(s/6,o-c(f.completed))}
        />
        ${(m-$)%u===0&&l`<text x=${i($)} y=${il-3}>
          ${a.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var Hf=(e,t)=>e.reduce((n,o)=>n+o[t],0);function ay(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var jf="taskflow.numbers",wo=g(localStorage.getItem(jf)==="open");function Wf(){let e=rr(),t=()=>{wo.value=!wo.value,localStorage.setItem(jf,wo.value?"open":"")};return l`<section class="numbers" aria-label=${a("numbers.label")}>
    ${wo.value?l`<${cl} /><${ul} />`:l`<dl class="card six ${sr()}">
          ${iy.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${xe(o)}>${a(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${a.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${wo.value} onClick=${t}>
      <${w} name="live" />
      ${a(wo.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var iy=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function cl(){let e=rr(),{flow:t}=e,n=t.map((s,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(s,i)=>l`<${Bf}
      values=${s}
      class=${i==="completed"?"ok":""}
      label=${a(`spark.${i}`,{days:s.length,from:s[0],to:s.at(-1)})}
    />`;return l`<dl class="card stats ${sr()}">
    <${ct}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${a("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${ct}>
    <${ct}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${a("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(s=>s.open),"open")}
    </${ct}>
    <${ct} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${a("tile.ofOpen")}>
      <${dr} part=${e.inProgress} whole=${o} kind="warm" label=${a("tile.inProgress")} />
    </${ct}>
    <${ct}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${a("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(s=>s.completed),"completed")}
    </${ct}>
    <${ct}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${a("tile.ofOpen")}
    >
      <${dr} part=${e.overdue} whole=${o} kind="hot" label=${a("tile.overdue")} />
    </${ct}>
    <${ct} name="users" to="/team" value=${e.totalUsers} note=${a("tile.teams")}>
      <div class="avs">${rt.value.slice(0,4).map(s=>l`<${ee} user=${s} mute />`)}</div>
    </${ct}>
  </dl>`}function ct({name:e,to:t,value:n,note:o,bad:r,children:s}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${xe(t)}>${a(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${a.number(n)}</dd>
    <dd><small>${o}</small>${s}</dd>
  </div>`}function ul(){let e=T(null),[t,n]=_(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${a("flow.title")}</h2>
      <div class="legend"><span><i />${a("flow.completed")}</span><span><i class="l" />${a("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&be.value&&l`<${Kf} flow=${be.value.flow} width=${t} />`}
    </div>
  </section>`}var ly=[{field:"CREATED_AT",direction:"DESC"}],Gf=12,cy=["title","assignee","priority","status"];function zf(){let e=qe({},ly,{size:Gf}),t=e.ids.value.slice(0,Gf);return l`<div class="wrap">
    <header class="top"><div><h1>${a("overview.title")}</h1><p>${a("overview.about")}</p></div></header>
    <${cl} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${a("overview.recent")}</h2>
      ${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${cy.map(n=>l`<th scope="col" key=${n}>${a(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${uy} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${te} title=${a("tasks.none")}>${a("overview.none")}</${te}>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${ul} /><${hr} class="page narrow card" />`}
  </div>`}function uy({id:e}){let t=le(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??a("overview.unassigned")}</td>
      <td class=${t.priority}>${a(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${a(`status.${t.status}`)}</td>
    </tr>`}var dy=2e3,dl=new Set,Fn=null,la=()=>{},Yf=0;function ca(e){return dl.add(e),()=>dl.delete(e)}function ml(){la(),la=co(ou,()=>({after:Fn}),{next:({events:e})=>my(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Yf=setTimeout(Zf,dy)}})}function my(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?ml():Zf();e.__typename==="StreamReady"&&!Fn&&Vf(null),Fn=e.cursor,e.__typename==="StreamEvent"&&Vf(e.event)}function Zf(){Fn=null,ml()}function Vf(e){for(let t of dl)t(e)}Ts(({inbox:e})=>{Fn||(Fn=e?.cursor??null,ml())});I(()=>b.value?.id).subscribe(()=>{la(),la=()=>{},clearTimeout(Yf),Fn=null});var Jf=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,Qf=`query ReadPreferences { preferences { ${Jf} } }`,Xf=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${K} preferences { ${Jf} } }
}`;var kr=["IN_APP","EMAIL","PUSH"];function ep(){let e=g(null),t=g(null),n=g([]),o=g({}),r=g(!1),s=I(()=>e.value&&n.value.reduce(($,{input:p})=>fy($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function m(){let $=i+=1;c=!0;try{let{preferences:p}=await E(Qf,{});$===i&&L(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function d($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let k=await f(p);L(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:k},r.value=!k&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await E(Xf,{input:$})).updatePreferences;return p.length?X(p[0]):(e.value=h,c&&m(),"")}catch(p){return ye(p)}}return{wanted:s,failed:t,wrong:o,saved:r,read:m,save:d}}function fy(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:s,channels:i})=>[s,i])),r=e.notifications.map(s=>({...s,channels:o.get(s.reason)??s.channels}));return{...e,...n,notifications:r}}var py={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},tp=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],$y="account",hy={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function np({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[s,i]=hy[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(by),u=c.findIndex(d=>d.some(f=>f===r.target));if(u<0||!(s||i))return;r.preventDefault();let m=c[u].findIndex(d=>d===r.target);c[u+s]?.[m+i]?.focus()}} aria-label=${a("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${a("told.reason")}</span></th>
        ${kr.map(r=>l`<th scope="col" key=${r}>
            <${w} name=${py[r]} />
            <span>${a(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${vy(t).map(([r,s])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${kr.length+1}>${a(`told.group.${r}`)}</th></tr>
        ${s.map(i=>l`<${gy} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function vy({notifications:e}){let t=tp.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...tp,[$y,n]].map(([o,r])=>[o,r.flatMap(s=>e.find(i=>i.reason===s)??[])])}function gy({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],s=fl(t,"EMAIL")?a("told.always"):"",i=r||s?`${o}-about`:void 0,c=(u,m)=>{let d=kr.filter(f=>f===u?m:n.includes(f));e.save(o,{notifications:[{reason:t,channels:d}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${a(`told.${t}`)}</span>
      ${s&&!r&&l`<small id=${i}>${s}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${kr.map(u=>l`<td key=${u}>
        <label title=${a(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${a(`told.${t}`)}: ${a(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${fl(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${m=>fl(t,u)&&m.preventDefault()}
            onChange=${({currentTarget:m})=>c(u,m.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var fl=(e,t)=>e==="SECURITY"&&t==="EMAIL",by=e=>[...e.querySelectorAll("input")];var yy=["OFF","DAILY","WEEKLY"],ky=Array.from({length:24},(e,t)=>t),wy=[1,2,3,4,5,6,7],op=["P1D","P2D","P3D","P7D","P14D"],xy={quietFrom:"20:00",quietUntil:"07:30"},_y=900,sp=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${Sy} preferences=${e} wanted=${t} />
  <${Ey} preferences=${e} wanted=${t} />
  <${Ty} preferences=${e} wanted=${t} />
</div>`;function xo({label:e,hint:t,why:n,children:o}){let r=$t();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function Sy({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,s=i=>e.save("digest",i);return l`<${xo}
    label=${a("told.digest")}
    hint=${a(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${a("told.digest")} aria-describedby=${i}>
        ${yy.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>s({digest:c})}>
            ${a(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${pl}
        label=${a("told.weekday")}
        value=${r}
        all=${wy.map(c=>[c,a.weekday(c)])}
        choose=${c=>s({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${pl}
        label=${a("told.hour")}
        value=${o}
        all=${ky.map(c=>[c,a.time(c*60)])}
        choose=${c=>s({digestHour:Number(c)})}
      />`}
    `}
  </${xo}>`}function Ey({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?xy:{quietFrom:null,quietUntil:null}),s=Kt.value.replaceAll("_"," ");return l`<${xo}
    label=${a("told.quiet")}
    hint=${a("told.quietHint",{zone:s})}
    why=${e.wrong.value.quiet}
  >
    ${i=>l`
      <label class="check">
        <input type="checkbox" checked=${t!==null} aria-describedby=${i} onChange=${r} />
        ${a("told.quietOn")}
      </label>
      ${t!==null&&n!==null&&l`<span class="span">
        <${rp}
          label=${a("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${rp}
          label=${a("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${xo}>`}function Ty({preferences:e,wanted:{remindBefore:t}}){let n=t&&!op.includes(t)?[t]:[],o=[...op,...n].map(r=>[r,a("told.before",{length:a.howLong(r)})]);return l`<${xo} label=${a("told.ahead")} hint=${a("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${pl}
      label=${a("told.ahead")}
      value=${t??""}
      all=${[["",a("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${xo}>`}var pl=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,s])=>l`<option key=${r} value=${r} selected=${r===t}>${s}</option>`)}
</select>`;function rp({label:e,value:t,about:n,choose:o}){let[r,s]=_(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),s(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{s(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,_y,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function ap({isMeant:e}){let[t]=_(ep),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),ca(s=>{(!s||s.name==="preferences.updated")&&t.read()})),[]),F(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${a("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?a("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${np} preferences=${t} wanted=${o} /></div>
          <${sp} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${W} problem=${t.failed.value} retry=${t.read} />`:l`<${ue} rows=${8} />`}
  </section>`}var $l="id name service createdAt lastUsedAt error",ua=`query PushDevices { instance { vapidKey } pushDevices { ${$l} } }`,ip=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${K} device { ${$l} } }
}`,lp=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${K} deletedId } }`,cp=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${K} device { ${$l} } } }`;var hl="taskflow.push",up="/service-worker.js",qn=g("");function vl(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?Dy()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function dp(e,t){return await Notification.requestPermission()!=="granted"?null:$p(await hp(e),t)}async function mp(){localStorage.removeItem(hl),qn.value="",await(await(await navigator.serviceWorker?.getRegistration(up))?.pushManager.getSubscription())?.unsubscribe()}async function fp(e){if(qn.value="",!(Ay()?.owner!==e||vl()||Notification.permission!=="granted"))try{let{instance:t}=await E(ua,{});t?.vapidKey&&await $p(await hp(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function pp(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&q(e.open)})}async function $p(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:s}=await E(ip,{address:{webPush:r}}),{device:i}=s;return i&&(localStorage.setItem(hl,JSON.stringify({owner:t,device:i.id})),qn.value=i.id),s}async function hp(e){await navigator.serviceWorker.register(up);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Iy(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function Ay(){try{return JSON.parse(localStorage.getItem(hl)??"null")}catch{return null}}function Iy(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Dy=()=>/iPhone|iPad/.test(navigator.userAgent);function vp(){let{data:e,failed:t,again:n}=pt(()=>E(ua,{}),[qn.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${a("push.title")}</h2></header>
    ${t&&l`<${W} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(s=>l`<${Oy} key=${s.id} device=${s} again=${n} />`)}
    </ul>`}
    ${e&&l`<${Cy} vapidKey=${o} isOn=${r.some(({id:s})=>s===qn.value)} again=${n} />`}
  </section>`}function Cy({vapidKey:e,isOn:t,again:n}){let[o,r]=_(!1),[,s]=_(0),i=e?vl():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await dp(e??"",b.peek()?.id??"");u?.errors.length?O({bad:!0,text:X(u.errors[0])}):u&&O({text:a("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),O({bad:!0,text:a("push.failed")})}r(!1),s(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${a(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${a("push.switchOn")}</button>`}
    </div>
  </div>`}function Oy({device:e,again:t}){let[n,o]=_(!1),r=e.id===qn.value,s=async()=>{r&&await mp().catch(()=>{}),await De(lp,{id:e.id},a("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await De(cp,{id:e.id});c?.device&&!c.device.error&&O({text:a("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
    <div class="who">
      <strong>${e.name.replace(" on "," \xB7 ")}</strong>
      <small>
        ${e.service} · ${e.lastUsedAt?a("settings.lastUsed",{when:a.ago(e.lastUsedAt)}):a("settings.neverUsed")}
      </small>
      ${e.error&&l`<small class="error">${a("push.error",{words:e.error})}</small>`}
    </div>
    ${r&&l`<span class="chip ok">${a("settings.thisOne")}</span>`}
    <div class="tools">
      <button class="btn quiet" disabled=${n} onClick=${i}>${a("push.test")}</button>
      <button
        class="icon"
        aria-label=${a("push.remove",{name:e.name})}
        title=${a("push.remove",{name:e.name})}
        onClick=${s}
      >
        <${w} name="trash" />
      </button>
    </div>
  </li>`}var Ry=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${K} user { ${Bt} } }
}`,Ny=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${K} ok
  }
}`,Ly=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,gp=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${K} } }`,My=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${K} secret } }`,Py=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${K} } }`,Uy=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${fn} } }`,Fy=["READ","WRITE","ADMIN"];function bp({place:e}){let t=pt(()=>E(Ly,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${a("place.settings")}</h1><p>${b.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>jt()}>${a("command.signOut")}</button></div>
    </header>
    <${qy} />
    <${Hy} />
    <${ap} isMeant=${e.key==="notifications"} />
    <${vp} />
    <${By} keys=${o} />
    ${t.failed?l`<${W} problem=${t.failed} retry=${t.again} />`:l`
          <${Ky} rows=${n} keys=${o} again=${t.again} />
          <${Wy} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${nr}</p>
  </div>`}var Et=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function qy(){let e=Re(async({name:o,timeZone:r,locale:s})=>{let{updateProfile:i}=await E(Ry,{input:{name:o,timeZone:r,locale:s,expectedVersion:b.peek()?.version}});return i.user&&(b.value=i.user,O({text:a("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=b.value?.timeZone??"UTC";return l`<${Et} id="profile" title=${a("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Ne} text=${e.whole} />
      <${G}
        name="name"
        label=${a("door.name")}
        autocomplete="name"
        defaultValue=${b.value?.name}
        error=${e.errors.name}
      />
      <${G}
        name="timeZone"
        label=${a("settings.zone")}
        as="select"
        hint=${a("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${G}>
      <${G} name="locale" label=${a("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(Yr).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ot.value.split("-")[0]===o}>${r}</option>`)}
      </${G}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${a("save")}</button></div>
    </form>
  </${Et}>`}function Hy(){let[e,t]=_(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return gi(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Et} id="appearance" title=${a("settings.appearance")}>
    <div class="card pad">
      <div class="split">
        <span>${a("settings.theme")}</span>
        <div class="seg end" role="group" aria-label=${a("settings.theme")}>
          ${["","light","dark"].map(o=>l`<button aria-pressed=${e===o} onClick=${()=>n(o)}>
                ${a(`theme.${o||"system"}`)}
              </button>`)}
        </div>
      </div>
    </div>
  </${Et}>`}var yp=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${a("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function By({keys:e}){let t=Re(async({currentPassword:n,newPassword:o,revokeApiKeys:r},s)=>{let{changePassword:i}=await E(Ny,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(s.reset(),O({text:a("settings.passwordChanged")})),i});return l`<${Et} id="password" title=${a("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${b.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${Ne} text=${t.whole} />
      <${G}
        name="currentPassword"
        label=${a("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${G}
        name="newPassword"
        label=${a("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${a("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${yp} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${a("settings.changePassword")}</button></div>
    </form>
  </${Et}>`}function Ky({rows:e,keys:t,again:n}){let[o,r]=_(!1),s=c=>r(c.currentTarget.checked),i=async c=>await De(gp,{id:c.id},a("settings.revoked"))&&n();return l`<${Et} id="sessions" title=${a("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Gy(c)}</strong>
            <small>${c.ip} · ${a("settings.lastUsed",{when:a.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${a("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${a("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${yp} keys=${t} checked=${o} onChange=${s} />
      <button class="btn danger" onClick=${()=>jt(!0,o)}>${a("settings.signOutAll")}</button>
    </div>
  </${Et}>`}async function jy(e,t){let{login:n}=await Te(Uy,{input:{email:b.peek()?.email??"",password:e,cookie:!0}});return n.token?(Bo(n),t&&await E(gp,{id:t.id}),null):n}function Wy({rows:e,session:t,again:n}){let[o,r]=_(""),[s,i]=_(!1),c=Re(async({name:d,scope:f,days:$,password:p},h)=>{let k=p?await jy(p,t):null;if(k)return k;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await E(My,{input:{name:d,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>O({text:a("settings.copied")})),m=async d=>await De(Py,{id:d.id},a("settings.keyRevoked",{name:d.name}))&&n();return l`<${Et} id="api-keys" title=${a("settings.keys")}>
    ${o&&l`<div class="note ok" role="status">
      <p>${a("settings.secretOnce")}</p>
      <div class="secret">
        <code>${o}</code>
        <button class="btn quiet" onClick=${u}>${a("settings.copy")}</button>
      </div>
    </div>`}
    ${e.length>0&&l`<ul class="card people">
      ${e.map(d=>l`<li key=${d.id}>
          <div class="who">
            <strong>${d.name}</strong>
            <small>
              <code>${d.prefix}…</code> · ${d.lastUsedAt?a("settings.lastUsed",{when:a.ago(d.lastUsedAt)}):a("settings.neverUsed")} · ${d.expiresAt?a("settings.ends",{when:a.date(d.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):a("settings.neverEnds")}
            </small>
          </div>
          ${d.scopes.map(f=>l`<span class="chip">${a(`scope.${f}`)}</span>`)}
          <button
            class="icon"
            aria-label=${a("settings.revokeKey",{name:d.name})}
            title=${a("settings.revokeKey",{name:d.name})}
            onClick=${()=>m(d)}
          >
            <${w} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${Ne} text=${c.whole} />
      <div class="inline">
        <${G} name="name" label=${a("settings.keyName")} error=${c.errors.name} />
        <${G} name="scope" label=${a("settings.keyScope")} as="select">
          ${Fy.map(d=>l`<option value=${d}>${a(`scope.${d}`)}</option>`)}
        </${G}>
        <${G} name="days" label=${a("settings.keyEnds")} as="select" hint=${a("settings.keyEndsHint")}>
          ${[30,90,365].map(d=>l`<option value=${d} selected=${d===90}>${a("settings.inDays",{n:d})}</option>`)}
          <option value="">${a("settings.never")}</option>
        </${G}>
        ${s&&l`<${G}
          name="password"
          label=${a("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${c.busy}>${a("settings.createKey")}</button>
      </div>
    </form>
  </${Et}>`}var Gy=({device:e})=>e==="Unknown device"?a("settings.unknownDevice"):e.replace(" on "," \xB7 ");var kp="taskflow.draft.",zy=50,ln=e=>`${e}.new`,wr=e=>`${e}.reply`,xr=e=>`${e}.edit`,gl=new Map;function He(e){let t=yl(e),n=gl.get(t);if(n)return n;let o=g(bl(t)?.text??null);return gl.set(t,o),o}function Be(e,t){He(e).value=t;let n=yl(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Vy()}catch{}}gn.add(async()=>{let e=yl("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);gl.clear()});var yl=e=>`${kp}${b.peek()?.id}.${e}`;function bl(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Vy(){let e=Object.keys(localStorage).filter(n=>n.startsWith(kp));if(e.length<=zy)return;let[t]=e.sort((n,o)=>(bl(n)?.at??0)-(bl(o)?.at??0));localStorage.removeItem(t)}var Yy=8e3,Tt=g([]);function da(e){let t=()=>{clearTimeout(r),Tt.value=Tt.peek().filter(i=>i.write!==e)},n=b.peek()?.id,o=(i=!1)=>{t(),s(),b.peek()?.id===n&&Vt({...e,keepalive:i})},r=setTimeout(()=>o(),Yy);Tt.value=[...Tt.peek(),{write:e,send:()=>o(!0)}];let s=We(e.note.told,t)}function wp(){let e=Tt.peek().map(({write:t})=>t);for(let{send:t}of Tt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>E(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",wp);gn.add(wp);var xp=I(()=>{let e=[...Pe.value,...Tt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),_p=e=>xp.value.has(e),Pt=e=>Se(e).all.value?.filter(({id:t})=>!xp.value.has(t))??null;function Sp(e,{id:t,filename:n}){let o=V("change"),r={told:a("files.deleted",{name:n})};da({key:o,field:"deleteAttachment",query:Ls,variables:{id:t,key:o},taskIds:[e],note:r})}zt(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void O({bad:!0,text:a("files.notDeleted",{why:X(n)})}):Se(e).without(t.id));var kl=20,wl=e=>`${e}.files`,Ep=e=>e?.split(" ")??[];function _o(e,t){let n=Se(e),o=n.all.value;return Ep(He(wl(t)).value).filter(r=>{let s=o?.find(i=>i.id===r);return!_p(r)&&(s?!s.comment:!o||n.arrived.has(r))})}function xl(e,t){Be(wl(e),t.length?t.join(" "):null)}function ma(e,t){xl(e,[...new Set([...Ep(He(wl(e)).peek()),t])])}var fa=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,_r=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var Zy=3,Jy=5,Qy=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Oe=g([]),$a=g(""),Xy=new Set(["waiting","sending","cut"]),ek=I(()=>Oe.value.some(({state:e})=>Xy.has(e))),pa=new Map,_l=new Set,Eo=(e,{place:t,commentId:n}={})=>Oe.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),ha=(e,t)=>Eo(e,t).filter(Dp);function va(e){return _l.add(e),()=>{_l.delete(e)}}function Ut(e,t,n={}){let o=t.map(({file:r,isFolder:s})=>{let i=V("file"),c=s?a("files.folder"):tk(e,r,n),u=c?"refused":"waiting",m=ok(r),d={...n,id:i,key:V("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Oe.value=[...Oe.peek(),d],d});return ga(),o.filter(({state:r})=>r==="waiting")}function Sl(e){cn(e,{state:"waiting",sent:0,why:""}),ga()}function Ip(e){let t=Oe.peek().find(n=>n.id===e);if(t){Tl(e),t.state!=="refused"&&Np(e);for(let n of _l)n(e);ga()}}function tk(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=mr.peek()??{};if(!t)return a("files.empty");if(o&&t>o)return a("files.tooLarge",{most:a.size(o)});let s=Oe.peek().filter(c=>c.taskId===e&&Dp(c));return Tp(El(Se(e).all.peek()??[]),s)>=r?a("files.full",{n:r}):(n.place||n.commentId)&&Tp(nk(e,n),ha(e,n))>=kl?a("files.fullComment",{n:kl}):""}function nk(e,{place:t,commentId:n}){return t?_o(e,t):El((Se(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Tp=(e,t)=>new Set([...e,...El(t)]).size,El=e=>e.map(({id:t})=>t),Dp=({state:e})=>e!=="refused";function ok({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${a("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function ga(){let e=Oe.peek().filter(({state:n})=>n==="sending").length,t=Oe.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,Zy-e))){let o=n.turn+1;cn(n.id,{state:"sending",turn:o}),rk({...n,turn:o})}}async function rk(e){try{if(await Cp(e,Jy),!So(e))return;let t=Se(e.taskId);if(t.arrived.add(e.id),e.place&&ma(e.place,e.id),await t.loadIfOpen(),!So(e))return;$a.value=a("files.arrived",{name:e.name}),Tl(e.id)}catch(t){So(e)&&lk(e,t)}finally{ga()}}async function Cp(e,t){let n=await sk(e);if(!n||!So(e))return;let{status:o,text:r,seconds:s}=await ak(e,n);if(!(o===204||!So(e))){if(!t||o!==404&&!s)throw new Sr(r);s&&await ik(e.id,s),So(e)&&await Cp(e,t-1)}}async function sk({id:e,key:t,taskId:n,commentId:o,file:r,name:s}){let i=Qy.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:s,contentType:i,size:r.size},{attachment:u,errors:m}=(await E(Jd,{input:c,key:t})).createAttachment;if(!uk(e))Np(e);else if(!u)throw cn(e,{key:V("change")}),new Sr(m.map(X).join(" "));return u?.upload??null}function ak({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((s,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",ot.peek()),c.upload.onprogress=({loaded:d})=>cn(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new nt(`HTTP ${d}`)):s({status:d,text:p?f.trim():a("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new nt("cut off")),c.onabort=()=>s({status:0,text:"",seconds:0}),pa.set(e,()=>c.abort()),c.send(t)})}function ik(e,t){return cn(e,{sent:0,why:a("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{cn(e,{why:""}),n()},t*1e3);pa.set(e,()=>{clearTimeout(o),n()})})}var Sr=class extends Error{};function lk({id:e,taskId:t,name:n},o){let r=o instanceof nt,s=r?a("files.cut"):o instanceof Sr||o instanceof ae?o.message:"";cn(e,{state:r?"cut":"failed",sent:0,why:s||a("error.INTERNAL",{id:"\u2013"})});let i=M(t);Se(t).opened||O({bad:!0,text:a("files.notSent",{name:n,why:s}),to:i?.key&&`/t/${i.key}`})}function cn(e,t){Oe.value=Oe.peek().map(n=>n.id===e?{...n,...t}:n)}function Tl(e){Oe.value=Oe.peek().filter(t=>t.id!==e),Op(e)}function Op(e){pa.get(e)?.(),pa.delete(e)}function Rp(){for(let{id:e}of Oe.peek())Tl(e);$a.value=""}function ck(){for(let{id:e,state:t,turn:n}of Oe.peek())t!=="waiting"&&t!=="sending"||(cn(e,{state:"cut",turn:n+1,sent:0,why:a("files.cut")}),Op(e))}var uk=e=>Oe.peek().some(t=>t.id===e),So=({id:e,turn:t})=>Oe.peek().some(n=>n.id===e&&n.turn===t);function Np(e){E(Ls,{id:e,key:V("change")},{keepalive:!0}).catch(()=>{})}oe.subscribe(e=>{if(e==="sync")for(let{id:t}of Oe.peek().filter(n=>n.state==="cut"))Sl(t)});$e(()=>{let e=t=>t.preventDefault();if(ek.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Ap=b.peek()?.id;I(()=>b.value?.id).subscribe(e=>{if(!e)return ck();e!==Ap&&Rp(),Ap=e});gn.add(async()=>Rp());var Hn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Se(e).isStale()&&(r.preventDefault(),dk(e,t))}});async function dk(e,t){try{let n=await Se(e).fresh(t);if(!n?.url)return void O({bad:!0,text:a("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){O({bad:!0,text:ye(n)})}}var Al=g(null);function Tr(e,t){Al.value={taskId:e,id:t}}var Er=()=>{Al.value=null};function Lp(){let e=Al.value,t=e?(Pt(e.taskId)??[]).filter(Qe):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Er()},[e,n]),D(()=>Er,[]),!e||n<0?null:l`<${mk} taskId=${e.taskId} pictures=${t} at=${n} />`}function mk({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:s,failed:i,load:c}=fk(e,o),u=f=>Tr(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${H} class="lightbox" label=${o.filename} close=${Er}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&a("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${a("files.save",{name:o.filename})} ...${Hn(e,o)}>
            <${w} name="save" />
          </a>
          <button class="icon" aria-label=${a("close")} title=${a("close")} onClick=${Er} autofocus>
            <${w} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Er()}
      >
        ${s?l`<p role="alert">${s} <button class="btn quiet" onClick=${c}>${a("failed.retry")}</button></p>`:r&&l`<img
              key=${o.id}
              src=${r}
              alt=${o.filename}
              width=${o.width}
              height=${o.height}
              onError=${i}
            />`}
      </div>
      ${m&&l`
        <button class="icon turn before" aria-label=${a("files.previous")} onClick=${()=>u(-1)}>
          <${w} name="back" />
        </button>
        <button class="icon turn after" aria-label=${a("files.next")} onClick=${()=>u(1)}>
          <${w} name="next" />
        </button>
      `}
    </div>
  </${H}>`}function fk(e,{id:t,url:n}){let[o,r]=_({of:"",url:null,problem:"",tried:!1}),s=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Se(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":a("files.gone")})).catch(f=>({url:null,problem:ye(f)}));m===i.current&&r({of:t,...d,tried:!0})};return D(()=>{i.current+=1,Se(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...s,load:c,failed:()=>s.tried?r({...s,problem:a("files.notShown")}):c()}}function ba({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:s,comment:i}=t,c=r?r.id===b.value?.id?a("you"):r.name:a("feed.someone"),u=l`
    <${pk} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${a("files.about",{size:a.size(t.size),who:c,when:a.ago(s)})}</small>
    </span>
  `,m=({currentTarget:d})=>{Mp(d),Sp(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${Qe(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>Tr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${Hn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${a("files.toComment",{name:o})}
      title=${a("files.ofComment")}
    >
      <${w} name="comments" />
    </a>`}
    <a class="icon" aria-label=${a("files.save",{name:o})} title=${a("files.download")} ...${Hn(e.id,t)}>
      <${w} name="save" />
    </a>
    ${tm(e,t)&&l`<button
      class="icon"
      aria-label=${a("files.delete",{name:o})}
      title=${a("command.delete")}
      onClick=${m}
    >
      <${w} name="trash" />
    </button>`}
  </li>`}var pk=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>Ms(e.id,t)}
        />`:l`<${w} name="file" />`}
  </span>`;function ya({upload:{id:e,name:t,size:n,sent:o,state:r,why:s}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{Mp(d),Ip(e)},m=a(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
    <span class="open">
      <span class="thumb"><${w} name="file" /></span>
      <span class="about">
        <b>${t}</b>
        ${i?l`
              <small>
                ${s||a(r==="waiting"?"files.waits":"files.sending",{part:c,size:a.size(n)})}
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
            `:l`<small class="error" role="alert">${s}</small>`}
      </span>
    </span>
    ${(r==="cut"||r==="failed")&&l`<button
      class="btn quiet"
      aria-label=${a("files.retry",{name:t})}
      onClick=${()=>Sl(e)}
    >
      ${a("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${w} name="close" /></button>
  </li>`}function Mp(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(s=>s.contains(e)),r=n[o-1]??n[o+1];ve(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Pp({task:e}){let t=nm(e),n=Pt(e.id)??[],o=Eo(e.id),r=Xe(e),s=mr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${$a.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${a("files.title")} ${n.length>0&&l`<span class="num">${a.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${Il}
          label=${a("files.add")}
          take=${i=>Ut(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${ba} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${ya} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${s?a("files.hint",{most:a.size(s)}):"\xA0"}</p>`}
    </section>`}
    <${Lp} />
  `}function Il({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(Kc(r))}
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
  `}var $k=300;function Up({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Ii(t).catch(()=>{}),$k)},m=[ca(d=>(!d||d.task?.id===t)&&u()),it(d=>o&&d.task?.id===t&&u())];return()=>{clearTimeout(c);for(let d of m)d()}},[t,o]);let r=im(n),s=mo.value?.id===t?mo.value.why:"",i=({currentTarget:c})=>{On.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${a("field.reminders")}>
      ${n.map(c=>{let u=Oi(c),m=c.id===r?.id;return l`<li key=${c.id} class=${m?"next":""}>
          <${w} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${m&&n.length>1&&l`<b class="chip">${a("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${a("reminder.take",{when:u})}
            title=${a("reminder.takeAway")}
            onClick=${()=>Ci(t,c)}
          >
            <${w} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${dt(e)&&!e.waiting&&l`<button
      class="value add"
      data-field="remind"
      aria-haspopup="menu"
      title=${`${a("command.remind")} (R)`}
      onClick=${i}
    >
      <${w} name="later" />
      <span>${a(o?"reminder.another":"reminder.set")}</span>
    </button>`}
    ${s&&l`<p class="error" role="alert">${s}</p>`}
  </div>`}function Fp({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:s})=>s)),r=(Pt(e.id)??[]).filter(s=>s.comment?s.comment.id===t.id:n.has(s.id)).filter(s=>!Qe(s)||!t.body.includes(`(${s.id})`));return l`<${Hp}
    label=${a("files.title")}
    task=${e}
    files=${r}
    coming=${Eo(e.id,{commentId:t.id})}
  />`}var qp=({task:e,place:t})=>l`<${Hp}
    label=${a("files.forComment")}
    task=${e}
    files=${hk(e,t)}
    coming=${Eo(e.id,{place:t})}
  />`;function hk({id:e},t){let n=_o(e,t);return(Pt(e)??[]).filter(o=>n.includes(o.id))}function Hp({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${ba} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${ya} key=${r.id} upload=${r} />`)}
  </ul>`}var vk=6,gk=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,ka=(e,t)=>gk.exec(e.slice(0,t))?.[1]??null;function Dl(e,t){let n=P(t),o=e.filter(({handle:s})=>s.startsWith(n)),r=e.filter(s=>!o.includes(s)&&P(s.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,vk)}function Bp(e,t,n){let o=ka(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var bk=512;function Kp(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function jp(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let s=o.dataset.alt||r?.filename||a("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&Qe(r)?o.replaceChildren(yk(t,r,s,o.dataset.kind==="picture")):r?o.replaceChildren(kk(t,r,s)):o.replaceChildren(s),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function yk(e,{id:t,thumbnailUrl:n,width:o,height:r},s,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Tr(e,t),!i||!n)return c.className="as-link",c.textContent=s,c;let u=document.createElement("img"),m=Math.min(1,bk/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=s,u.draggable=!1,u.onerror=()=>Ms(e,n),u.src=n,c.className="picture",c.append(u),c}function kk(e,t,n){let{href:o,download:r,onClick:s}=Hn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=s,i.textContent=n,i}var Wp=e=>e.includes("data-attachment");var wk={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},xk=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),_k=/^(https?:|mailto:)/i,Sk=/^H[1-6]$/,Ek=/^file_[0-9a-z]{26}$/,Gp=3;function To({html:e,taskId:t,under:n=Gp}){let o=T(null),r=Wp(e)?Pt(t):null;return F(()=>o.current?.replaceChildren(Tk(e,n)),[e]),F(()=>{o.current&&r&&jp(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Tk(e,t=Gp){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(s=>zp(s,o))),n}function zp(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||xk.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(s=>zp(s,t));if(Ek.test(e.getAttribute("data-attachment")??""))return[Kp(e,e.getAttribute("alt")??e.textContent??"")];let o=wk[e.tagName];if(!o)return n();let r=document.createElement(Ak(e,t));for(let s of o)e.hasAttribute(s)&&r.setAttribute(s,e.getAttribute(s)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),Ik(r,e),[e.tagName==="TABLE"?Ck(r):r])}function Ak({tagName:e},t){return Sk.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function Ik(e,t){e instanceof HTMLAnchorElement&&Dk(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||a("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Dk(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===b.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:_k.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Ck(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",a("talk.table")),t.append(e),t}var Bn=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,Ao=`${Bn} attachments { id } parent { id }`,Vp=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${Bn} replies { ${Bn} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,Yp=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${Bn} task { id } replies { ${Bn} } parent { ${Bn} replies { ${Bn} } }
    }
  }
}`,Zp=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${pn} } pageInfo { hasNextPage endCursor } } }
}`,Jp=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${Ao} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,wa=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${Ao} } } } }`,Qp=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${wa} comment { ${Ao} } }
}`,Xp=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${wa} comment { ${Ao} }
  }
}`,e$=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,t$=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${wa} comment { ${Ao} } }
}`,n$=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${wa} comment { ${Ao} } }
}`,o$=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var Cl=1e4,Ok=9500;function Ar({task:e,place:t,commentId:n,label:o,begins:r="",action:s,send:i,cancel:c,focus:u=!1,stay:m}){let d=He(t).value??r,[f,$]=_(!1),p=T(null),h=$t(),k=N=>{m?.(),Be(t,N===r?null:N)},v=Nk(e,p,k),S=n?{commentId:n}:{place:t},y=ha(e.id,S),x=!d.trim(),A=y.length>0,Z=()=>{let N=p.current?.value??d;!N.trim()||N.length>Cl||ha(e.id,S).length||($(!1),i(N,_o(e.id,t)))},U=()=>{Be(t,null),c?.()},C=N=>{if(v.onKey(N))return N.preventDefault();N.key==="Enter"&&(N.metaKey||N.ctrlKey)?(N.preventDefault(),Z()):N.key==="Escape"&&c&&(N.preventDefault(),c())},re=N=>(m?.(),Ut(e.id,N,S)),ut=N=>{let fe=Xe(e)?Jn(N):[];if(fe.length){N.preventDefault();for(let Cr of re(fe))Qe({contentType:Cr.file.type})&&Vr(N.target,fa(Cr))}},{isOver:Ye,...Ze}=zr(Xe(e)?re:null);return D(()=>va(N=>{let fe=He(t).peek();fe?.includes(N)&&Be(t,_r(fe,N))}),[t]),F(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${Ye?"over":""}"
    ...${Ze}
    onSubmit=${N=>{N.preventDefault(),Z()}}
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
      onInput=${({currentTarget:N})=>{k(N.value),v.follow()}}
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
      aria-label=${a("talk.people")}
    >
      ${v.shown.map((N,fe)=>l`<div
          class="o"
          role="option"
          key=${N.id}
          id=${`${h}-${fe}`}
          aria-selected=${fe===v.at}
          onPointerDown=${Cr=>{Cr.preventDefault(),v.choose(N)}}
        >
          <${ee} user=${N} mute />
          <span>${N.name}</span>
          <span class="end sm">@${N.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Lk} task=${e} text=${d} />`}
    ${!n&&l`<${qp} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${a("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${x} onClick=${()=>$(!0)}>
          ${a("talk.preview")}
        </button>
      </span>
      ${Xe(e)&&l`<${Il} label=${a("files.attach")} take=${re} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${Rk(d,y)}</span>
      <span class="sr" role="status">${v.shown.length?a("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${U}>${a("cancel")}</button>`}
        <button class="btn" disabled=${x||d.length>Cl||A}>
          ${s} <kbd>${ze("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Rk(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?a("files.awaited"):t.length?a("files.stuck"):e.length>Ok?a("talk.left",{n:Cl-e.length}):a("talk.hint")}function Nk(e,t,n){let[o,r]=_(null),[s,i]=_(0),c=T(null),u=T(null),m=o===null?[]:Dl(Ot(e.team.id),o),d=()=>{let h=t.current,k=h&&h.selectionStart===h.selectionEnd?ka(h.value,h.selectionStart):null;k!==c.current&&(c.current=null),k!==o&&i(0),r(c.current===null?k:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let k=Bp(t.current.value,t.current.selectionStart,h);n(k.text),u.current=k.caret,f()};F(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let k=o===null?[]:Dl(Ot(e.team.id),ka(h.target.value,h.target.selectionStart)??"");if(!k.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((s+1)%k.length);else if(h.key==="ArrowUp")i((s+k.length-1)%k.length);else if(h.key==="Enter"||h.key==="Tab")$(k[Math.min(s,k.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(s,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function Lk({task:e,text:t}){let[n,o]=_({});return D(()=>{let r=!1;return E(o$,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:s,errors:i}})=>s?{html:s.bodyHtml}:{failed:i.map(X).join(" ")}).catch(s=>({failed:ye(s)})).then(s=>r||o(s)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${a("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${a("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${To} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${a("loading")}</p>`}
  </div>`}var Ol=new Date().toISOString();function Ir({parent:e,...t}){return{...t,parentId:e?.id??null}}function r$(e,t){let n=new Map(e);for(let s of t)Mk(n,s);let o=[...n.values()].sort(xa),r=Map.groupBy(o,({parentId:s})=>s);return(r.get(null)??[]).map(s=>({first:s,replies:r.get(s.id)??[]})).filter(({first:s,replies:i})=>[s,...i].some(({deletedAt:c})=>!c))}var xa=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Mk(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Uk(r,o));let s=e.get(n.id);if(!s)return;let i=Pk(s,t,n,o);e.set(s.id,{...s,...i,waiting:!0})}function Pk(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Rl(e);if(t==="react")return{reactions:Fk(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Ol:null,resolvedBy:r?Nl():null}}var Rl=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Ol,can:{update:!1,delete:!1,resolve:!1}});function Uk({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Nl(),createdAt:r.at??Ol,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(s=>({id:s})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Nl(){let{id:e,name:t}=b.peek();return{id:e,name:t}}function Fk(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==b.peek()?.id),s=n?[...r,Nl()]:r,i={...o,users:s,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var a$=["createComment","updateComment","deleteComment","resolveComment","react"],Io=g(new Map),qk=I(()=>[...Pe.value,...Tt.value.map(({write:e})=>e)].filter(({field:e})=>a$.includes(e))),i$=e=>qk.value.filter(({taskIds:t})=>t[0]===e),Ll=new Set;function l$(e){return Ll.add(e),()=>Ll.delete(e)}function _a(e,t,n,o){let r=n?wr(n):ln(e),s={id:V("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Be(r,null),xl(r,[]),Sa(e,"createComment",Qp,{input:s},{at:new Date().toISOString()})}function Pl(e,t,n,{back:o=!1}={}){if(Be(xr(t.id),null),ql(t.id),n===t.body)return;let r={back:o,was:t.body,told:a(o?"talk.editUndone":"talk.edited")};Sa(e,"updateComment",Xp,{id:t.id,body:n,version:t.version||void 0},r)}function c$(e,t){let n=V("change"),o={id:t.id,key:n},r={told:a("talk.deleted")};da({key:n,field:"deleteComment",query:e$,variables:o,taskIds:[e],note:r})}function Ul(e,t,n){let o=a(n?"talk.resolved":"talk.reopened");Sa(e,"resolveComment",t$,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Fl(e,t,n,o){Sa(e,"react",n$,{id:t.id,emoji:n,on:o},{})}function ql(e){let t=new Map(Io.peek());t.delete(e)&&(Io.value=t)}function Sa(e,t,n,o,r){let s=V("change"),i=new Promise(c=>Ml.set(s,c));Vt({key:s,field:t,query:n,variables:{...o,key:s},taskIds:[e],note:{told:"",...r}}),An(i)}var Ml=new Map;zt(a$,(e,t)=>{let n=t.comment?Ir(t.comment):null,[o]=t.errors;for(let{said:r,gone:s}of Ll)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&s(e.taskIds[0],e.variables.id);o?Bk(e,o):Hk(e,n),Ml.get(e.key)?.(t),Ml.delete(e.key)});function Hk({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void O({text:o.told});e==="updateComment"&&r&&We(o.told,()=>Pl(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&We(o.told,()=>Ul(n,r,!t.resolved))}function Bk({field:e,variables:t,taskIds:[n],note:o},r){let{input:s,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&s$(s.parentId?wr(s.parentId):ln(n),s.body,s.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&s$(xr(i),c),r.code==="CONFLICT"&&u&&!o.back){Io.value=new Map([...Io.peek(),[i,Ir(u)]]);return}O({bad:!0,text:a(o.back?"undo.refused":`talk.refused.${e}`,{why:X(r)})})}}function s$(e,t,n=[]){He(e).peek()===null&&Be(e,t);for(let o of n)ma(e,o)}var Kk=10,jk=4,Ea=class{constructor(t){this.taskId=t,this.comments=g(new Map),this.events=g([]),this.floor=g(null),this.moreEvents=g(!1),this.ready=g(!1),this.failed=g(null),this.news=g(null),this.threads=I(()=>r$(this.comments.value,i$(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[l$({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),it(n=>n.subjectId===this.taskId&&this.putEvents([n])),kt(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),s=new Map(r.comments),i=r;for(;t===this.turn&&s.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)s.set(c,u)}for(let c of this.sought)if(!s.has(c))for(let u of await this.threadOf(c))s.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=s,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await E(Vp,{id:this.taskId,last:Kk,before:t}),o=n?.comments;return{comments:d$(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<jk;o+=1){let{task:r}=await E(Zp,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:s,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(s),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||s.some(u$))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await E(Yp,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...d$([o??r]).values()]}listen(){this.hush(),this.hush=co(Jp,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Ir(t.comment)]),t.name==="comment.created"&&t.actor?.id!==b.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Rl(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(u$),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||xa(i,t)>=0,o=this.threads.value.map(i=>({...Wk(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),s={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[s]:[]].sort(Gk)]}},u$=({subjectType:e})=>e==="TASK",Wk=({createdAt:e,id:t})=>({createdAt:e,id:t}),Gk=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:xa(e,t);function d$(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Hl={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},m$=Object.keys(Hl);function f$({taskId:e,comment:t,can:n}){return m$.flatMap(r=>t.reactions.filter(s=>s.emoji===r)).map(r=>l`<${zk}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>Fl(e,t,r.emoji,!r.mine)}
    />`)}function zk({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:s}){let i=$t(),c=t-o.length,u=a.list([...o.map(({name:m})=>m),...c>0?[a("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${a("talk.reaction",{emoji:a(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${s}
    >
      <span aria-hidden="true">${Hl[e]}</span>
      <span class="num">${a.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function p$({taskId:e,comment:t}){let[n,o]=_(!1),r=T(null),s=()=>{o(!1),r.current?.querySelector("button")?.focus()};return F(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return s();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
    <button
      class="icon"
      aria-label=${a("talk.react")}
      title=${a("talk.react")}
      aria-expanded=${n}
      onClick=${()=>o(!n)}
    >
      <${w} name="smile" />
    </button>
    ${n&&l`<span class="all" role="group" aria-label=${a("talk.react")}>
      ${m$.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${a(`emoji.${u}`)}
          title=${a(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{Fl(e,t,u,!m),s()}}
        >
          ${Hl[u]}
        </button>`})}
    </span>`}
  </span>`}var Vk=5;function $$({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[s,i]=_(!1),[c,u]=_(!1),[m,d]=_(!1),f=wr(t.id),$=t.resolvedAt!==null&&!s&&!r,p=c||r?0:Math.max(0,n.length-Vk-1),h=e.can.comment,k=()=>{i(!0),ve(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),ve(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),ve(`[id="${n[0].id}"]`)};return $?l`<${Yk} first=${t} replies=${n} open=${k} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${w} name="check" />
      <span>${h$(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${a("talk.fold")}</button>
    </p>`}
    <${Bl} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${a("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{Ul(e.id,t,!t.resolvedAt),i(!1),ve(`[data-thread="${t.id}"] button`)}}
      >
        ${a(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${Bl}>
    ${(n.length>0||m||He(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${a("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(y=>l`<li key=${y.id}><${Bl} task=${e} comment=${y} target=${o} /></li>`)}
      </ol>
      ${h&&(m||He(f).value!==null?l`<${Ar}
            task=${e}
            place=${f}
            label=${a("talk.replyTo")}
            action=${a("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(y,x)=>{_a(e.id,y,t.id,x),d(!1),ve(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),ve(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${a("talk.reply")}</button>`)}
    </div>`}
  `}function Yk({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${w} name="check" />
    <span>
      <b>${jl(e)}</b>
      ${" "}
      ${e.deletedAt?a("talk.gone"):e.body.slice(0,120)}
      <small>${h$(e)}${t.length>0&&` \xB7 ${a("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function Bl({task:e,comment:t,target:n,children:o}){let r=T(null),[s,i]=_(!1),c=xr(t.id),u=Io.value.get(t.id),m=n===t.id;F(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),ql(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(s||He(c).value!==null),$=a.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${Wl(t.author)?a("talk.byYou",{when:$}):a("talk.by",{who:jl(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${ee} user=${t.author} mute />
    <div>
      <header>
        <b>${jl(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${a("talk.editedAt",{when:a.ago(t.editedAt)})}
        >
          ${a("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${a("talk.sending")}</span>`}
      </header>
      ${u&&l`<${Jk} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${Ar}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${a("talk.edit")}
            begins=${t.body}
            action=${a("save")}
            focus=${s}
            stay=${()=>i(!0)}
            send=${p=>{Pl(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${Zk} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${Fp} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${f$} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${p$} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${Kl} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${Kl} name="link" icon="link" onClick=${()=>Qk(e,t)} />`}
          ${t.can.delete&&l`<${Kl}
            name="delete"
            icon="trash"
            onClick=${()=>{Xk(r.current),c$(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function Zk({task:e,comment:t,place:n}){let o=He(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${To} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Be(ln(e.id),[He(ln(e.id)).peek(),o].filter(Boolean).join(`

`)),Be(n,null),ve(".talk-end textarea")};return l`
    <p class="tombstone">${a("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${a("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Be(n,null)}>${a("talk.drop")}</button>
        <button class="btn" onClick=${r}>${a("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function Jk({clash:e,place:t,end:n}){let o=()=>{Be(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${a("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${a("talk.takeThat")}</button></div>
  </div>`}var Kl=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${a(`talk.${e}`)}
  title=${a(`talk.${e}`)}
  onClick=${n}
>
  <${w} name=${t} />
</button>`,jl=({author:e})=>e?Wl(e)?a("you"):e.name:a("feed.someone"),Wl=e=>e!==null&&e.id===b.value?.id;function h$({resolvedAt:e,resolvedBy:t}){let n=a.ago(e??"");return Wl(t)?a("talk.resolvedByYou",{when:n}):a("talk.resolvedBy",{who:t?.name??a("feed.someone"),when:n})}async function Qk(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),O({text:a("talk.copied")})}function Xk(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];ve(o?`#${o.id}`:".talk-end textarea")}function v$({task:e}){let t=It(()=>new Ea(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{oe.value==="sync"&&t.failed.peek()&&t.load()},[oe.value]);let o=ew(t),r=t.items.value,s=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${a("talk.title")}</h3>
    <p class="sr" role="status">${s&&a("talk.news",{who:s.who??a("feed.someone")})}</p>
    ${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${ue} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${el} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${$$} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${tw} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Ar}
            key=${e.id}
            task=${e}
            place=${ln(e.id)}
            label=${a("talk.comment")}
            action=${a("talk.send")}
            send=${(i,c)=>_a(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${a("talk.readOnly")}</p>`}
  </section>`}function ew(e){let t=j.value.query.get("comment"),[n,o]=_(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(s=>s?o(t):O({bad:!0,text:a("talk.notHere")})).catch(s=>O({bad:!0,text:ye(s)}))},[e,t,r]),n===t?n:null}function tw({kind:e,read:t}){let[n,o]=_(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(s=>O({bad:!0,text:ye(s)})),o(!1))}}>${a(`talk.earlier.${e}`)}</button>`}var nw=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Gl(e){return e.split(nw).map((t,n)=>n%2?ow(t):t)}var g$=e=>Gl(e).some(t=>typeof t!="string");function ow(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:Q.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var rw=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,sw=/<(?!\/?p>|br)/,aw=2;function zl({task:e,field:t,can:n}){let o=e[t]??"",r=iw(e,t==="description"?o:""),[s,i]=_(null),[c,u]=_(null),[m,d]=_(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=oo(e.id)?.version??0},k=async(C,re)=>{let ut=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!ut)return;let Ye=await Yt(e,{[t]:ut||null},{expectedVersion:re||void 0,quiet:"conflict"}),Ze=Ye.errors.find(N=>N.code==="CONFLICT");Ze?u({mine:ut,theirs:Ze.current?.[t]??oo(e.id)?.[t]??"",version:Ze.currentVersion??0}):Ye.errors.length&&i(C)},v=C=>{let re=C.target.value;re!==o&&!p.current?k(re,$.current):i(null),p.current=!1,$.current=0,d(!1)},S=C=>{C.key==="Escape"&&s!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},y=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},x=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||d(!0)};F(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let A=C=>{let re=n&&Xe(e)&&t==="description"?Jn(C):[];if(re.length){C.preventDefault();for(let ut of Ut(e.id,re))Qe({contentType:ut.file.type})&&Vr(C.target,fa(ut))}};D(()=>va(C=>{s!==null?i(_r(s,C)):n&&o.includes(C)&&k(_r(o,C),0)}),[s,o]);let Z=C=>{u(null),C&&c&&k(c.mine,c.version)},U={value:s??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:Y(C=>{h(),p.current=!1,i(C)}),onBlur:v,onKeyDown:S,onPaste:A,"aria-label":a(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${y}>
          <textarea class="title" rows="1" maxlength="200" ...${U} />
        </div>`:s===null&&!m&&(r||g$(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${a("field.description")} onClick=${x}>
              ${r?l`<${To} html=${r} taskId=${e.id} under=${aw} />`:Gl(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${a("sheet.edit")}
              title=${a("sheet.edit")}
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
            placeholder=${n?a("sheet.describe"):""}
            ...${U}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${a("clash.title")}</strong>
      <span>${a("clash.theirs")}</span>
      <blockquote>${c.theirs||a("clash.nothing")}</blockquote>
      <span>${a("clash.mine")}</span>
      <blockquote>${c.mine||a("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Z(!1)}>${a("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>Z(!0)}>${a("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function iw({id:e,waiting:t},n){let[o,r]=_({text:"",html:""}),s=rw.test(n)&&o.text!==n&&!t;return D(()=>{if(!s)return;let i=!1;return E(iu,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,s]),o.text===n&&sw.test(o.html)?o.html:null}var lw=e=>e.can.delete&&(b.value?.role==="ADMIN"||Q.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ta({task:e}){let[t,n]=_(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>io(e)}>
      ${a("command.restore")}
    </button>`}
    ${lw(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${a("trash.purge")}</button>`}
    ${t&&l`<${H} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${a("trash.sure",{task:e.key})}</h2>
        <p>${a("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${a("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),zu(e)}}
          >
            ${a("trash.purge")}
          </button>
        </div>
      </div>
    </${H}>`}
  </span>`}var b$=6,cw=300;function y$({task:e}){let t=a(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${a("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>js([e])}
  >
    <${w} name=${e.watching?"bell-on":"bell"} />
  </button>`}function k$({task:e}){D(()=>{let o=0,r=()=>E(lu,{id:e.id}).then(({task:i})=>i&&we(i),()=>{}),s=it(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,cw))});return()=>{clearTimeout(o),s()}},[e.id]);let t=uw(e);if(!t.length)return l`<span class="dim">${a("nobody")}</span>`;let n=t.slice(b$).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${a("watching.count",{n:t.length})}>
    ${t.slice(0,b$).map(o=>l`<${ee} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${a.number(n.length)}</span>`}
  </span>`}function uw({watchers:e=[],watching:t}){let n=b.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function w$({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${dw} task=${e} />`}
      <${zl} task=${e} field="title" can=${t.update} />
      <dl>
        <${Ve} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${ce} kind="status" value=${e.status} mute />
          <span>${a(`status.${e.status}`)}</span>
        </${Ve}>
        ${gt(e.team.id).length>0&&l`<${Ve}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${w} name="board" />
          <span>${kn(e.stage)?.name??a("stages.none")}</span>
        </${Ve}>`}
        <${Ve} task=${e} field="assignee" can=${t.assign} keys="A">
          <${ee} user=${e.assignee} mute />
          <span>${e.assignee?.name??a("nobody")}</span>
        </${Ve}>
        <${Ve} task=${e} field="due" can=${t.update} keys="D">
          <${w} name="calendar" />
          <span>${e.dueDate?l`<${uo} task=${e} />`:a("due.never")}</span>
        </${Ve}>
        <${Ve} task=${e} field="priority" can=${t.update} keys="P">
          <${ce} kind="priority" value=${e.priority} mute />
          <span>${a(`priority.${e.priority}`)}</span>
        </${Ve}>
        <${Ve} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${$o} task=${e} mute />`:l`<${w} name="label" /><span>${a("labels.none")}</span>`}
        </${Ve}>
        <dt>${a("field.watchers")}</dt>
        <dd><${k$} task=${e} /></dd>
        <dt>${a("field.reminders")}</dt>
        <dd><${Up} task=${e} /></dd>
        <${Ve} task=${e} field="team" can=${t.update&&z.value.length>1}>
          <${w} name="team" />
          <span>${e.team.name}</span>
        </${Ve}>
      </dl>
    </div>
    <${zl} task=${e} field="description" can=${t.update} />
    <${Pp} task=${e} />
    <p class="dim sm">
      ${a(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:a.ago(e.createdAt)})}
    </p>
    <${v$} task=${e} />
  `}function dw({task:e}){return l`<div class="note trashed" role="status">
    <span>${a("trash.since",{when:a.ago(e.deletedAt??"")})}</span>
    <${Ta} task=${e} />
  </div>`}function Ve({task:e,field:t,can:n,keys:o,children:r}){let s=i=>{Ge.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
    <dt>${a(`field.${t}`)}</dt>
    <dd>
      <button
        class="value"
        data-field=${t}
        disabled=${!n}
        onClick=${s}
        title=${n&&o?`${a(`command.${t}`)} (${o})`:void 0}
      >
        <span class="sr">${a(`field.${t}`)}: </span>
        ${r}
      </button>
    </dd>
  `}function x$(){let{key:e=""}=j.value,[t,n]=_({key:e,id:null,gone:!1,failed:null}),o=rs(e)??(t.key===e?t.id:null),r=o?le(o).value:null,s=async()=>{let f=(await E(au,{id:e})).task;if(j.peek().key===e){if(!f)return o&&M(o)?.waiting?void 0:(o&&bt(o),n({key:e,id:o,gone:!0,failed:null}));we(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>s().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),kt(s)),[e]),D(()=>{r?.key&&r.key!==e&&q(`/t/${r.key}`,{replace:!0})},[r?.key]),F(()=>{he.value=o},[o]);let c=mw(o??e,!!r),{isOver:u,...m}=zr(r&&Xe(r)?f=>Ut(r.id,f):null),d=f=>{if(!r||!Xe(r)||f.defaultPrevented)return;let $=Jn(f);$.length&&(f.preventDefault(),Ut(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${a("sheet.back")} title=${a("sheet.back")} onClick=${yn}>
        <${w} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${y$} task=${r} /><${pw} task=${r} />`}
        <button class="icon shut" aria-label=${a("close")} title=${a("close")} onClick=${yn}>
          <${w} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${fw(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${a("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function mw(e,t){let n=T(null);return F(()=>{let o=document.activeElement,r=Je(o);return()=>{let s=he.peek();he.value=null,Wi(s&&s!==r?document.querySelector(`main [data-task="${s}"] [data-go]`):o,s??r)}},[]),F(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),F(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function fw(e,t,n){return e?l`<${w$} key=${e.id} task=${e} />`:t?.failed?l`<${W} problem=${t.failed} retry=${n} />`:t?.gone?l`<${te} icon="find" title=${a("sheet.gone")}>${a("sheet.goneHint")}</${te}>`:l`<${ue} rows=${5} />`}function pw({task:e}){return["link","delete"].flatMap(t=>et.filter(n=>n.id===t&&tt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${a(`command.${t.id}`)}
        title=${a(`command.${t.id}`)}
        onClick=${()=>wt(t,[e])}
      >
        <${w} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var Kn=g(null),Vl=g("");function _$(e,t){let n=Je(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!$w(e)||!M(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),s=e.currentTarget;yo(e,{lift:()=>{Kn.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<hw(s.querySelector(`[data-task="${d}"]`)));Kn.value={id:n,before:m??null}},drop:()=>{let i=Kn.value?.before??null;Kn.value=null,i!==(t[t.indexOf(n)+1]??null)&&E$(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{Kn.value=null}})}function S$(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?Je(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!M(o)?.can.changeStatus||(E$(o,t.filter(s=>s!==o),r),ve(`.row[data-task="${o}"] [data-go]`))}function E$(e,t,n){let o=M(e);o&&(br(o,t,n),Vl.value=a("board.spot",{column:a("order.manual"),at:n+1,n:t.length+1}))}var $w=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function hw(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function Aa({ids:e,label:t,arranged:n=!1}){let o=vo(),r=T(-1);F(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let s=Math.max(0,...e.map(d=>M(d)?.key.length??0)),i=d=>{r.current=e.indexOf(Je(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?Kn.value:null,m=n&&{onPointerDown:d=>_$(d,e),onKeyDown:d=>S$(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":s}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${af} key=${d} id=${d} mark=${u&&vw(d,u)} />`)}
  </ul>`}var vw=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Ia={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},gw=["PENDING","IN_PROGRESS"],bw=["overdue","today","week","none"],yw=new Set(["q","status","priority","due","label","stage"]);function T$({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...at(e),...n?{status:void 0}:!t&&{status:gw}},r=Ia[e.get("sort")??"new"]??Ia.new,s=qe(o,r),i=s.more.value?s.total.value:s.ids.value.length,c=[...e].some(([u,m])=>yw.has(u)||u==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${a("place.tasks")}</h1>
        <p role="status">${s.ready.value?a("tasks.count",{n:i}):a("loading")}</p>
      </div>
      <div class="tools"><${xt} /><${rn} /></div>
    </header>
    <${kw} query=${e} filtered=${c} />
    <${Um} />
    <${xw} list=${s} filtered=${c} arranged=${r===Ia.manual} />
  </div>`}function kw({query:e,filtered:t}){let n=()=>q(xe("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${a("tasks.filters")}>
    <${na} query=${e} />
    <${sn}
      name="status"
      query=${e}
      first=${a(e.has("stage")?"any.status":"tasks.open")}
      options=${[...Rt.map(o=>[o,a(`status.${o}`)]),["all",a("any.status")]]}
    />
    <${uf} query=${e} />
    <${oa} query=${e} />
    <${go} query=${e} />
    <${bo} query=${e} />
    <${sn} name="due" query=${e} options=${bw.map(o=>[o,a(`filter.${o}`)])} />
    <${ww} query=${e} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${a("tasks.clear")}</button>`}
  </div>`}function ww({query:e}){return l`<select
    class="input"
    aria-label=${a("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${Y(t=>Me({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Ia).map(t=>l`<option value=${t}>${a(`order.${t}`)}</option>`)}
  </select>`}function xw({list:e,filtered:t,arranged:n}){let o=T(null);return D(()=>{let r=new IntersectionObserver(s=>s.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return o.current&&r.observe(o.current),()=>r.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${a("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${Vl}</p>
    `}
    <${Aa} ids=${e.ids.value} label=${a("place.tasks")} arranged=${n} />
    ${e.more.value&&l`<div class="more" ref=${o}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${a("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?a("loading"):a("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${te} icon=${t?"find":"check"} title=${a(t?"tasks.noMatch":"tasks.none")}>
        ${a(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${te}>
    </div>`:l`<${ue} rows=${8} />`}var _w=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${K} } }`,Sw=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${K} }
}`,Ew=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${K} } }`;function A$({team:e,runs:t}){let[n,o]=_(null),r=st(e.id),s=z.value.some(({id:i})=>i===e.id);return!s&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${a("field.labels")}</h2><span class="num">${a.number(r.length)}</span></header>
    ${s?l`<div class="card">
          <datalist id="label-colors">${ls.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${Tw} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${a("labels.delete",{label:i.name})}
                  title=${a("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${w} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${Aw} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Pn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${Iw} label=${n} close=${()=>o(null)} />`}
  </section>`}function Tw({label:e}){let[t,n]=_(null),[o,r]=_(null),s=async u=>{await De(Sw,{id:e.id,input:{...u,expectedVersion:e.version}})&&await vt(),n(null),r(null)},i=Y(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?s({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${a("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${Y(r)}
      onChange=${Y(u=>u!==e.color&&s({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${a("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${Y(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function Aw({team:e,labels:t}){let[n,o]=_(""),r=Re(async({name:s,color:i},c)=>{let{createLabel:u}=await E(_w,{input:{teamId:e.id,name:s,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await vt()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${Ne} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${a("labels.color")}
      value=${n||so(t)}
      onInput=${Y(o)}
    />
    <${G} name="name" label=${a("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${a("quick.add")}</button>
  </form>`}function Iw({label:e,close:t}){let{data:n,failed:o}=pt(()=>E(Jr,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,s=async()=>{t(),await De(Ew,{id:e.id},a("labels.deleted",{label:e.name}))&&await vt()};return l`<${H} class="small" labelledby="delete-label" close=${t}>
    <div class="pad">
      <h2 id="delete-label">${a("labels.sure",{label:e.name})}</h2>
      <p role="status">
        ${r===void 0?a(o?"labels.someHave":"loading"):r?a("labels.have",{n:r}):a("labels.noneHas")}
      </p>
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${a("cancel")}</button>
        <button class="btn danger" onClick=${s} disabled=${r===void 0&&!o}>
          ${a("command.delete")}
        </button>
      </div>
    </div>
  </${H}>`}var I$=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],D$=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${K} }
}`,Dw=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${K} }
}`,Cw=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${K} team { id key } }
}`,Ow=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${K} }
}`,Rw=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${K} }
}`,Nw=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Da(e,t,n){let o=await De(e,t,n);return o&&await vt(),o}var Lw="Everybody who registers joins this team.",Mw=e=>e?.default&&e.description===Lw?a("team.everybody"):e?.description||a("team.about",{key:e?.key??""});function C$(){let e=Q.value,t=e.find(({key:n})=>n===J.value.key)??ge.value.find(n=>n.default)??ge.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??a("place.team")}</h1><p>${Mw(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${a("side.teams")}
          value=${t?.key}
          onChange=${Y(n=>q(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${a("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${a("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${Pw} key=${t.id} team=${t} />`:l`<div class="card"><${te} icon="team" title=${a("team.none")}>${a("team.noneHint")}</${te}></div>`}
    ${t&&l`<${A$} key=${t.id} team=${t} runs=${Yl(t)} />`}
    ${t&&Yl(t)&&l`<${Fw} key=${t.id} team=${t} />`}
    <${qw} />
  </div>`}var Yl=e=>e.myRole==="ADMIN"||b.value?.role==="ADMIN";function Pw({team:e}){let t=Yl(e)&&!e.archivedAt,n=(o,r)=>{let s=I$.find(i=>i===r);s&&Da(D$,{teamId:e.id,userId:o.id,role:s},a("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${a("team.members")}</h2>
      <span class="num">${a.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${ee} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===b.value?.id?` (${a("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${a("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${Y(s=>n(o,s))}
                >
                  ${I$.map(s=>l`<option value=${s} selected=${s===r}>${a(`role.${s}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${a("team.remove",{who:o.name})}
                  title=${a("team.remove",{who:o.name})}
                  onClick=${()=>Da(Dw,{teamId:e.id,userId:o.id},a("team.removed",{who:o.name}))}
                >
                  <${w} name="close" />
                </button>
              `:l`<span class="chip">${a(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${Uw} team=${e} />`}
  </section>`}function Uw({team:e}){let[t,n]=_(""),o=t.trim().length<2?"":t.trim(),{data:r}=pt(()=>o?E(Nw,{text:o}):Promise.resolve(null),[o]),s=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Da(D$,{teamId:e.id,userId:c.id,role:"MEMBER"},a("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${G}
      name="person"
      label=${a("team.add")}
      hint=${a("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${Y(n)}
    />
    ${s.length>0&&l`<ul class="people">
      ${s.map(c=>l`<li key=${c.id}>
          <${ee} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${a("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function Fw({team:e}){let t=Re(async({name:n,description:o})=>{let{updateTeam:r}=await E(Ow,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await vt(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${a("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${Ne} text=${t.whole} />
      <${G} name="name" label=${a("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${G}
        name="description"
        label=${a("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&l`<button
          type="button"
          class="btn danger"
          onClick=${()=>Da(Rw,{id:e.id,archived:!e.archivedAt})}
        >
          ${a(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${a("save")}</button>
      </div>
    </form>
  </section>`}function qw(){let e=Re(async({name:t,key:n},o)=>{let{createTeam:r}=await E(Cw,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await vt(),q(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${a("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Ne} text=${e.whole} />
      <div class="inline">
        <${G} name="name" label=${a("team.name")} required error=${e.errors.name} />
        <${G} name="key" label=${a("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${a("team.create")}</button>
      </div>
    </form>
  </section>`}var O$=["PENDING","IN_PROGRESS"],Zl=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Hw=[{field:"CREATED_AT",direction:"DESC"}],Bw=["down","up","open","status","priority","assignee","due","keys"];function R$({place:{query:e}}){let{team:t,assignee:n}=at(e),o=n==="me",r={team:t,assignee:n},s=[{title:a("today.overdue"),list:qe({due:"overdue",...r},Zl,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:a("today.today"),list:qe({due:"today",status:O$,...r},Zl,{size:20}),more:"/tasks?due=today",empty:a("today.nothing"),hint:a("today.nothingHint")},{title:a("today.next"),list:qe({due:"later",status:O$,...r},Zl,{size:6}),more:"/calendar",hideEmpty:!0},{title:a("today.recent"),list:qe(r,Hw,{size:8}),more:"/tasks",countless:!0,empty:a(o?"today.noneMine":"tasks.none"),hint:a(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${a.longDay(R.value)}</h1><${Kw} /></div>
      <div class="tools"><${xt} /><${rn} /></div>
    </header>
    <${Wf} />
    ${s.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${s.map(i=>l`<${jw} key=${i.title} ...${i} />`)}
          <${hr} class="page narrow card" />
        `:l`<${ue} rows=${8} />`}
    <p class="hints">
      ${Bw.map(i=>l`<span>${ze(Vs(i)).map(c=>l`<kbd>${c}</kbd>`)} ${a(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function Kw(){let e=rr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${sr()}>
    ${Ae("today.summary",{due:l`<b>${a("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${a("today.late",{n:e.overdue})}</b>`,done:a("today.done",{n:t})})}
  </p>`}function jw({title:e,list:t,more:n,hot:o,empty:r,hint:s,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${a.number(d)}</span>`}
      ${t.more.value&&l`<a href=${xe(n)}>${a("today.all")}</a>`}
    </header>
    ${m.length?l`<${Aa} ids=${m} label=${e} />`:l`<div class="card">
          <${te} title=${r} action=${i&&l`<${cf} />`}>${s}</${te}>
        </div>`}
  </section>`}var Ww=[{field:"UPDATED_AT",direction:"DESC"}];function N$({place:{query:e}}){let{team:t,assignee:n}=at(e),o=qe({team:t,assignee:n,deleted:!0},Ww),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${a("place.trash")}</h1>
        <p role="status">${o.ready.value?a("tasks.count",{n:r}):a("loading")}</p>
      </div>
      <div class="tools"><${xt} /></div>
    </header>
    ${o.failed.value&&l`<${W} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${a("place.trash")}>
            ${o.ids.value.map(s=>l`<${Gw} key=${s} id=${s} />`)}
          </ul>`:l`<div class="card">
            <${te} icon="trash" title=${a("trash.none")}>${a("trash.noneHint")}</${te}>
          </div>`:!o.failed.value&&l`<${ue} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${a("tasks.more")}</button>
    </div>`}
  </div>`}function Gw({id:e}){let t=le(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Fe.value=e}}>
    <${ce} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${a("trash.since",{when:a.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${Ta} task=${t} />
  </li>`:null}var zw=()=>l`<p class="boot" role="status">${a("loading")}</p>`,Vw={"sign-in":If,register:Df,forgot:Cf,reset:Of,confirm:Rf},Yw={today:R$,inbox:Pf,tasks:T$,board:hf,calendar:Sf,trash:N$,team:C$,settings:bp,overview:zf,instance:Ff,unknown:qf},Zw={palette:jm,keys:Tm,new:Fm,more:Xm,delete:ef},Jw=3e3,L$=["wheel","touchstart","keydown","pointerdown"];function M$(){let{name:e,path:t}=j.value,n=b.value?.id,o=ti.has(e),r=Vw[e];return D(()=>{n===void 0&&b.peek()===null&&!o&&q(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!ni.has(e)&&q("/",{replace:!0})},[n,b.value,o]),b.value===void 0?null:r&&!(n&&!ni.has(e))?l`<${r} key=${e} />`:n?l`<${Xw} key=${n} />`:null}function Qw(){let e=xd();return e&&ui(),e}function Xw(){let[e,t]=_(Qw),[n,o]=_(null),r=T(!1),s=async()=>{if(!r.current){o(null);try{if(await _d(),e)return;await to(b.peek()?.locale),ui(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof ae))&&setTimeout(s,Jw)}}};return F(()=>(s(),()=>{r.current=!0,Td()}),[]),n&&!e?l`<main class="gate" id="main"><${W} problem=${n} retry=${s} /></main>`:e?l`<${ex} />`:l`<${zw} />`}function ex(){let e=Zw[me.value],t=j.value.name==="task";return jc(),l`
    <div class="shell ${t?"beside":""} ${ft.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${rx}>${a("skip")}</a>
      <${tx} />
      <${Qm} />
      <${nx} />
      <${Ym} />
      ${t&&l`<${x$} />`}
    </div>
    <${Zm} />
    <${tf} />
    <${Cm} />
    <${rf} />
    ${e&&l`<${e} key=${me.value} />`}
  `}function tx(){let e=he.value&&le(he.value).value,{name:t}=J.value,n=t==="unknown"?a("lost.title"):a(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=_e.value?`(${a.number(_e.value)}) `:"";return F(()=>{document.title=r+(!e&&t==="overview"?a("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function nx(){let{name:e,path:t}=J.value,n=Yw[e],o=T(null),r=T({name:e,path:t}),[s,i]=Sc(u=>console.error(u));F(()=>{let{step:u,scroll:m}=ts.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&Zt(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),ox(u==="pop"?m:0)},[t]);let c=In.value&&j.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${oe.value!=="sync"&&l`<p class="line narrow"><${Xi} />${Qi()}</p>`}
    ${or.value&&b.value?.emailConfirmed===!1&&l`<${nf} />`}
    ${s?l`<${W} problem=${new ae([{message:a("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${J.value} />`}
  </main>`}function ox(e){let t=ns();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=ns();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of L$)removeEventListener(r,o)};for(let r of L$)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function rx(e){e.preventDefault(),document.getElementById("main")?.focus()}var sx=1200,Dr="",P$=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ie.peek().size&&!Ca("dialog"))return Zt();if(e.key==="Escape"&&j.peek().name==="task"&&!Ca("dialog:not(.sheet)"))return yn();let t=ax(e);t&&(e.preventDefault(),wt(t))});function ax(e){let t=ix(e);if(!t)return null;if(t==="mod+k")return Ca("dialog:not(.sheet)")?null:U$(t);if(cx(e.target)||e.ctrlKey||e.metaKey||e.altKey||Ca("dialog:not(.sheet)")||t==="enter")return null;let n=Dr?`${Dr} ${t}`:t;return Dr="",clearTimeout(P$),n==="g"?(Dr="g",P$=setTimeout(()=>{Dr=""},sx),null):U$(n)}function U$(e){return et.find(t=>t.keys===e&&tt(t))}function ix(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var lx="input, textarea, select, [contenteditable]",cx=e=>e instanceof Element&&e.closest(lx),Ca=e=>document.querySelector(`${e}[open]`)!==null;var Jl=document.getElementById("app"),ux=2e3,q$=to(Wc());try{await Promise.all([q$,dx()]),b.peek()&&await to(b.peek()?.locale),Jl.replaceChildren(),wc(l`<${M$} />`,Jl)}catch(e){H$(a("error.UNREACHABLE")),console.warn(e)}pp();var F$=I(()=>b.value?.id);$e(()=>{F$.value&&fp(F$.value)});$e(()=>{b.value&&(to(b.value.locale),_n())});async function dx(){for(;;)try{await $n();return}catch(e){if(e instanceof ae)return hn();await q$,H$(a("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,ux)})}}function H$(e){let t=Jl.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

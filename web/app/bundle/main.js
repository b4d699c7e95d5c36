var uc=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,uc(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Ql=new Map;function z$(e){var t=Ql.get(this);return t||(t=new Map,Ql.set(this,t)),(t=uc(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],m=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],a===1?o==="<"?(m(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[d][f+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ne,dc,mc,Ft,Na,Pr,fc,Lr,pc,qa,La,V$,Uo=Symbol.for("pv"),Ur={},Fr=[],Y$=/^m(i|n|o|s|text|space)$/,Ha=Array.isArray,Ba=Fr.slice,mn=Object.assign;function dn(e){e&&e.parentNode&&e.remove()}function $c(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?Ba.call(arguments,2):n),Co(e,i,o,r,null)}function Co(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Uo,__v:r||++dc,__i:-1,__u:0};return!r&&ne.vnode&&ne.vnode(a),a}function Gn(e){return e.children}function Oo(e,t){this.props=e,this.context=t,this.__g=0}function qt(e,t){if(t==null)return e.__&&qt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:qt(e)}function Z$(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=mn({constructor:Uo},n)).__v=n.__v+1,ne.vnode&&ne.vnode(t),Ka(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||qt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,kc(r,t,a),n.__=n.__e=null,t.__e!=o&&hc(t))}function hc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),hc(e)}function Xl(e){(8&e.__g||(e.__g|=8,Ft.push(e),Pr++))&&Na==ne.debounceRendering||((Na=ne.debounceRendering)||queueMicrotask)(vc)}function vc(){try{for(var e,t=1;Ft.length;)Ft.length>t&&Ft.sort(fc),e=Ft.shift(),t=Ft.length,8&e.__g&&Z$(e)}finally{(Pr=Ft.length)&&(Na||queueMicrotask)(vc)}}function gc(e,t,n,o,r,a,i,c,u,m,d){var f,$,p,h,y,v,x=o.__k||Fr,g=t.length;for(u=J$(n,t,x,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&x[p.__i]||Ur,p.__i=f,v=Ka(e,p,$,r,a,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&ja($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),y=y||h,4&p.__u?(u=bc(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=y,u}function J$(e,t,n,o,r){var a,i,c,u,m,d,f,$,p,h=n.length,y=h,v=0,x=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=Co(null,i):Ha(i)?i=g[a]=Co(Gn,{children:i}):i.constructor===Uo&&i.__b?i=g[a]=Co(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Q$(i,n,u,y))&&(y--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,x=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(x){for(d=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[a]=v+1}for(v=d.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(y)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=qt(c)),Ga(c,c));return o}function bc(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=bc(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=qt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Q$(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function ec(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Rr(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ec(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ec(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=La[t]||(La[t]=X$(t)),(e.__a||(e.__a={}))[t]=qa,a=t!=(t=t.replace(pc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function X$(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Lr]==null)t[Lr]=qa++;else if(t[Lr]<this.__a[e])return;return n(ne.event?ne.event(t):t)}}}function Ka(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,y,v,x,g,_,A,J,B,C,se,ft,Ze,Je,N=t.type;if(t.constructor!==Uo)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=a=[],d.nodeType==8?c=Mr(d,a):a.push(d),c=a[0]||c),(d=ne.__b)&&d(t);e:if(typeof N=="function"){$=i.length;try{if(x=t.props,g=(d=N.prototype)&&d.render,_=(d=N.contextType)&&o[d.__c],A=d?_?_.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new N(x,A):(t.__c=p=new Oo(x,A),p.constructor=N,p.render=th),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),N.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=mn({},p.__s)),mn(p.__s,N.getDerivedStateFromProps(x,p.__s)))),h=p.props,y=p.state,p.__v=t,n.__c){if(x!==h&&g&&!N.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(x,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(x,p.__s,A)===!1){t.__v!=n.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(pe){pe&&(pe.__=t)}),Fr.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=qt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(x,p.__s,A),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,y,v)})}else g&&!N.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=x,p.__P=e,p.__g&=-5,J=ne.__r,B=g?25:0;do p.__g&=-9,J&&J(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++B<25);g&&(Fr.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=mn({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,y)),C=d&&d.type===Gn&&d.key==null?d.props.children:d,x.__P&&(d=c,r=(e=x.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(pe){pe&&Ga(pe,pe)}),n.__k=null),c=n.__k?qt(n,0):null),c=gc(e,Ha(C)?C:[C],t,n,o,r,a,i,c,u,m),x.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(dn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(pe){if(i.length=$,t.__v=null,u||a)if(pe&&pe.then){if(t.__u|=128|u,a){for(~(Ze=a.indexOf(c||void 0))||(Ze=a.length);(Je=a[Ze-1])&&Je.nodeType==8;)Ze--;for(;Ze<a.length;Ze++)if(Je=a[Ze])if(a[Ze]=null,se){if(Je==ft)break}else{if(Je.nodeType!=8)break;Je.data.startsWith("$s")&&(ft=Mr(se=Je))}}if(!se){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;se=c}(d=Mr(se=t.__c.__z||(t.__c.__z=se)))?(t.__e=se,c=d):t.__e=c,c=c&&c.nextSibling}else a&&a.some(dn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),pe&&pe.then||yc(t),ne.__e(pe,t,n)}}else c=t.__e=eh(n.__e,t,n,o,r,a,i,u,m,e);return(d=ne.diffed)&&d(t),c}function Mr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function yc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(yc))}function kc(e,t,n){for(var o=0;o<n.length;)ja(n[o++],n[o++],n[o++]);ne.__c&&ne.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ne.__e(a,r.__v)}})}function eh(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,y,v,x,g=n.props||Ur,_=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((h=a[d])&&(A?h.localName==A:h.nodeType==3)){e=h,a[d]=null;break}}if(!e){if(x=m.ownerDocument||document,!A)return x.createTextNode(_);e=x.createElementNS(r,A,_.is?_:m),c&&(ne.__m&&ne.__m(t,a),c=!1),a=null}if(A){if(m=A=="template"&&e.content||e,a=A=="textarea"&&_.defaultValue!=null?null:a&&Ba.call(m.childNodes),!c&&a)for(g={},d=0;d<e.attributes.length;d++)g[(h=e.attributes[d]).name]=h.value;for(d in g)h=g[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in _||d=="value"&&"defaultValue"in _||d=="checked"&&"defaultChecked"in _||Rr(e,d,null,h,r);for(d in _)h=_[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?y=h:d=="checked"?v=h:c&&typeof h!="function"||g[d]===h||Rr(e,d,h,g[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Y$.test(A))&&(r="http://www.w3.org/1999/xhtml"),gc(m,Ha(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&qt(n,0),c,u),a&&a.some(dn)),c&&A!="textarea"||(d="value",A=="progress"&&y==null?e.removeAttribute(d):y==null||y===e[d]&&(A!="progress"||y)||Rr(e,d,y,g[d],r),d="checked",v!=null&&v!=e[d]&&Rr(e,d,v,g[d],r))}else g===_||c&&e.data==_||(e.data=_);return e}function ja(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ne.__e(r,n)}}function Ga(e,t,n){var o,r,a,i;if(ne.unmount&&ne.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ja(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ne.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ga(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Mr(o,a=[]))&&(o==e.__e&&a.some(dn),dn(r),dn(o)),n||dn(e.__e),e.__e=e.__c=e.__=null}function th(e,t,n){return this.constructor(e,n)}function wc(e,t){var n,o,r,a;ne.__&&ne.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Co(Gn,{children:[e]}),r=[],a=[],Ka(t,t.__k,o||Ur,Ur,t.namespaceURI,o?null:t.firstChild?Ba.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),kc(r,t.__k,a),t.__k.props.children=null}ne={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Pr=0,e}},dc=0,mc=function(e){return e!=null&&e.constructor===Uo},Oo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=mn({},this.state)),typeof e=="function"&&(e=e(mn({},n),this.props)),e&&(mn(n,e),this.__v&&(t&&this.__k.push(t),Xl(this)))},Oo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Xl(this))},Oo.prototype.render=Gn,Ft=[],Pr=0,fc=function(e,t){return e.__v.__b-t.__v.__b},Lr=Symbol(),pc=/(PointerCapture)$|Capture$/i,qa=0,La={},V$=0;var Ht,le,Ra,tc,Ma=Object.is,Mo=0,xc=[],Pa=[],$e=ne,nc=$e.__b,oc=$e.__r,rc=$e.diffed,sc=$e.__c,ac=$e.unmount,ic=$e.__;function Wn(e,t){$e.__h&&$e.__h(le,e,Mo||t),Mo=0;var n=le.__H||(le.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function S(e){return Mo=1,nh(Ec,e)}function nh(e,t,n){var o=Wn(Ht++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ec(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Ma(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=le,!le.__f)){le.__f=!0;var r=le.shouldComponentUpdate;le.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function($){$.__N&&(m=!0,Ma($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,a,i,c);return m?f||d:f}return!m||d}}return o.__}function D(e,t){var n=Wn(Ht++,3);!$e.__s&&Wa(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,le.__H.__h.push(n))}function K(e,t){var n=Wn(Ht++,4);!$e.__s&&Wa(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,le.__h.push(n))}function T(e){return Mo=5,Dt(function(){return{current:e}},[])}function Dt(e,t){var n=Wn(Ht++,7);return Wa(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function _c(e,t){return Mo=8,Dt(function(){return e},t)}function Sc(e){var t=Wn(Ht++,10),n=S();return t.__=e,le.componentDidCatch||(le.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function rt(){var e=Wn(Ht++,11);if(!e.__){for(var t=le.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function oh(){var e;do{for(;e=Pa.shift();)try{Ro(e)}catch(n){$e.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=xc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ro),t.__h.some(Ua),t.__h=[]}catch(n){t.__h=[],$e.__e(n,e.__v)}}}while(Pa.length)}$e.__b=function(e){le=null,nc&&nc(e)},$e.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ic&&ic(e,t)},$e.__r=function(e){oc&&oc(e),Ht=0;var t=(le=e.__c).__H;t&&(Ra==le?le.__h=[]:(t.__h.some(Ro),t.__h.some(Ua),Ht=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ra=le},$e.diffed=function(e){rc&&rc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&cc(xc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ra=le=null},$e.__c=function(e,t){t.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(o){return!o.__||Ua(o)})}catch(o){n.__h=[function(){throw o}]}}),sc&&sc(e,t)},$e.unmount=function(e){ac&&ac(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,cc(Pa.push(r))}else Ro(r)}catch(a){t=a}}),o.__H=void 0,t&&$e.__e(t,o.__v))};var lc=typeof requestAnimationFrame=="function";function rh(e){var t,n=function(){clearTimeout(o),lc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);lc&&(t=requestAnimationFrame(n))}function cc(e){e!=1&&tc==$e.requestAnimationFrame||((tc=$e.requestAnimationFrame)||rh)(oh)}function Ro(e){var t=le,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),le=t}function Ua(e){var t=le;e.__c=e.__(),le=t}function Wa(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Ma(n,e[o])})}function Ec(e,t){return typeof t=="function"?t(e):t}var sh=Symbol.for("preact-signals");function Kr(){if(It>1)It--;else{var e,t=!1;for((function(){var r=Hr;for(Hr=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();Lo!==void 0;){var n=Lo;for(Lo=void 0,qr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ac(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(qr=0,It--,t)throw e}}function L(e){if(It>0)return e();Fa=++ah,It++;try{return e()}finally{Kr()}}var No,ae=void 0;function zn(e){var t=ae,n=No;ae=void 0,No=void 0;try{return e()}finally{ae=t,No=n}}var Lo=void 0,It=0,qr=0,ah=0,Fa=0,Hr=void 0,Br=0;function Tc(e){if(ae!==void 0){var t=e.n;if(t===void 0||t.t!==ae)return t={i:0,S:e,p:ae.s,n:void 0,t:ae,e:void 0,x:void 0,r:t},ae.s!==void 0&&(ae.s.n=t),ae.s=t,e.n=t,32&ae.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=ae.s,t.n=void 0,ae.s.n=t,ae.s=t),t}}function Ie(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ie.prototype.brand=sh;Ie.prototype.h=function(){return!0};Ie.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:zn(function(){var o;(o=t.W)==null||o.call(t)}))};Ie.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&zn(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ie.prototype.subscribe=function(e){var t=this;return ve(function(){var n=t.value;zn(function(){return e(n)})},{name:"sub"})};Ie.prototype.valueOf=function(){return this.value};Ie.prototype.toString=function(){return this.value+""};Ie.prototype.toJSON=function(){return this.value};Ie.prototype.peek=function(){var e=this;return zn(function(){return e.value})};Object.defineProperty(Ie.prototype,"value",{get:function(){var e=Tc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(qr>100)throw new Error("Cycle detected");(function(n){It!==0&&qr===0&&n.l!==Fa&&(n.l=Fa,Hr={S:n,v:n.v,i:n.i,o:Hr})})(this),this.v=e,this.i++,Br++,It++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Kr()}}}});function b(e,t){return new Ie(e,t)}function Ac(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ic(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Dc(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function fn(e,t){Ie.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Br-1,this.f=4}fn.prototype=new Ie;fn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Br))return!0;if(this.g=Br,this.f|=1,this.i>0&&!Ac(this))return this.f&=-2,!0;var e=ae;try{Ic(this),ae=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return ae=e,Dc(this),this.f&=-2,!0};fn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ie.prototype.S.call(this,e)};fn.prototype.U=function(e){if(this.t!==void 0&&(Ie.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};fn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(fn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Tc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new fn(e,t)}function Cc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){It++;var n=ae;ae=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,za(e),o}finally{ae=n,Kr()}}}function za(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Cc(e)}function ih(e){if(ae!==this)throw new Error("Out-of-order effect");Dc(this),ae=e,this.f&=-2;try{8&this.f&&za(this)}finally{Kr()}}function Vn(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,No&&No.push(this)}Vn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Vn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Cc(this),Ic(this),It++;var e=ae;return ae=this,ih.bind(this,e)};Vn.prototype.N=function(){2&this.f||(this.f|=2,this.u=Lo,Lo=this)};Vn.prototype.d=function(){this.f|=8,1&this.f||za(this)};Vn.prototype.dispose=function(){this.d()};function ve(e,t){var n=new Vn(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Oc,Fo,Nr,lh=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Rc=[];ve(function(){Oc=this.N})();function Yn(e,t){ne[e]=t.bind(null,ne[e]||function(){})}function Po(e){if(Nr){var t=Nr;Nr=void 0,t()}Nr=e&&e.S()}function Nc(e){var t=this,n=e.data,o=uh(n);o.name="ReactiveDom",o.value=n;var r=Dt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=I(function(){return!Array.isArray(m.value)&&!mc(m.value)}),f=ve(function(){if(this.N=Lc,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Nc.displayName="ReactiveTextNode";Object.defineProperties(Ie.prototype,{constructor:{configurable:!0,value:$c(Gn,null).constructor},type:{configurable:!0,value:Nc},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Yn("__b",function(e,t){if(Po(),Fo=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ie&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});Yn("__r",function(e,t){if(e(t),t.type!==Gn){Po();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ve(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;lh&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Fo=o,Po(n)}});Yn("__e",function(e,t,n,o){Po(),Fo=void 0,e(t,n,o)});Yn("diffed",function(e,t){Po(),Fo=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var m=a[u],d=o[u];m===void 0?(m=ch(n,u,d,r),a[u]=m):m.o(d,r)}}}e(t)});function ch(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=b(n);return{o:function(i,c){a.value=i,o=c},d:ve(function(){this.N=Lc;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Yn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});Yn("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Oo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function uh(e,t){return Dt(function(){return b(e,t)},[])}function Zn(e,t){var n=T(e);return n.current=e,Fo.__$f|=4,Dt(function(){return I(function(){return n.current()},t)},[])}var dh=function(e){queueMicrotask(function(){queueMicrotask(e)})};function mh(){L(function(){for(var e;e=Rc.shift();)Oc.call(e)})}function Lc(){Rc.push(this)===1&&(ne.requestAnimationFrame||dh)(mh)}var l=z$.bind($c);var Mc=window.taskflowAhead??=[],Pc=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function jr(e,t){let n=Mc.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Mc.splice(n,1)[0].answer}var st=class extends Error{},ie=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function De(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(jr(e,n)??Pc(e,t,{token:n,keepalive:o})).catch(()=>{throw new st("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new st(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new ie(i.errors);return i.data}var Bt="id name email emailConfirmed role timeZone locale version createdAt",pn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Bt} }`,Uc=`mutation Refresh { refreshSession { ${pn} } }`,xe=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,$n=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${xe} }
  changes { field before after beforeText afterText }`,qo=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,Fc=`query Start {
  cursor
  me { ${Bt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${qo} }
  events(last: 40) { nodes { ${$n} } }
  inbox(first: 1) { unreadCount cursor }
}`;var fh=2e4,Ya="taskflow.owner",Jn="taskflow.last",k=b(void 0),Ho=b(""),Gr=null,qc=0,Va=null;async function Bo(){return Gr&&Date.now()>qc-fh&&await hn(),Gr}function Ko({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");Gr=e,qc=Date.now()+t*1e3,Ho.value="",ph(n.id);let o=k.peek();(o?.id!==n.id||o.version<=n.version)&&(k.value=n)}function hn(){return Va??=hh($h).finally(()=>{Va=null}),Va}function vn(e=""){zr(),Gr=null,k.peek()&&(Ho.value=e),k.value=null}var Wr=e=>localStorage.getItem(Ya)===e;function ph(e){if(!Wr(e)){zr();try{localStorage.setItem(Ya,e)}catch{}}}function zr(){localStorage.removeItem(Jn),localStorage.removeItem(Ya)}async function $h(){let{refreshSession:e}=await De(Uc,{},{keepalive:!0});return e?.token?Ko(e):vn("door.ended"),!!e?.token}function hh(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Hc=e=>!!e?.types.includes("Files");function Bc(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Kc(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Qn({clipboardData:e}){return e&&!e.types.includes("text/plain")?Bc(e):[]}function Vr(e){let[t,n]=S(0),o=r=>a=>{!e||!Hc(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Bc(r))})}}function jc(){D(()=>{let e=t=>{t.defaultPrevented||!Hc(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Yr(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Zr={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Gc=()=>navigator.languages.find(e=>e.split("-")[0]in Zr),Wc=(e="en")=>e.split("-")[0]in Zr?e.split("-")[0]:"en";var jo=b(Date.now());setInterval(()=>{jo.value=Date.now()},3e4);var Kt=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:k.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=I(()=>Xn(jo.value)),Za=null;function Xn(e){return Za?.resolvedOptions().timeZone!==Kt.value&&(Za=new Intl.DateTimeFormat("en-CA",{timeZone:Kt.value,year:"numeric",month:"2-digit",day:"2-digit"})),Za.format(new Date(e))}function G(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function zc(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function eo(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${to(o)}:00Z`);return new Date(o).toISOString()}var Ja=null;function to(e){return Ja?.resolvedOptions().timeZone!==Kt.value&&(Ja=new Intl.DateTimeFormat("en-GB",{timeZone:Kt.value,hour:"2-digit",minute:"2-digit"})),`${Xn(e)}T${Ja.format(e)}`}var gt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Qa(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var vh=["week","day","hour","minute","second"],Vc=["byte","kilobyte","megabyte","gigabyte"],Xa=new Map;function je(e,t){let n=`${e.name} ${at.value} ${JSON.stringify(t)}`;return Xa.has(n)||Xa.set(n,new e(at.value,t)),Xa.get(n)}var Zc=b({}),at=b("en"),Yc="";async function no(e="en"){let t=Wc(e);if(t!==Yc){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(jr(n)??fetch(n));Zc.value=await o.json(),Yc=t}at.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Jc(e,t).replace(/\{(\w+)\}/g,(n,o)=>gh(t[o]))}function Ce(e,t){return Jc(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=zc(R.value,e);return t>=-1&&t<=1?bh(je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?gn(e,{weekday:"short"}):gn(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>gn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>gn(e,{month:"long",year:"numeric"});s.date=(e,t)=>gn(e,t);s.list=e=>je(Intl.ListFormat).format(e);s.number=e=>je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(Vc.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return je(Intl.NumberFormat,{style:"unit",unit:Vc[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((jo.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=jo.value-t<20*36e5;return je(Intl.DateTimeFormat,{...ei(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>je(Intl.DateTimeFormat,{...ei(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>je(Intl.DateTimeFormat,{...ei(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>gn(G("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=vh.flatMap((o,r)=>Number(t[r])?[je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return je(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=Qa(at.value);return Array.from({length:7},(t,n)=>gn(G("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>G(e,-((gt(e)-Qa(at.value)+7)%7));s.span=(e,t)=>je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function ei(){let{hour12:e}=je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:Kt.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Jc(e,t){let n=Zc.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var gh=e=>typeof e=="number"?s.number(e):String(e??""),gn=(e,t)=>je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),bh=e=>e.charAt(0).toLocaleUpperCase(at.value)+e.slice(1);var yh=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,kh=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function E(e,t,n={}){try{return await De(e,t,{...n,token:await Bo()})}catch(o){if(!(o instanceof ie)||!kh.has(o.code)||!await hn())throw o;return De(e,t,{...n,token:await Bo()})}}var bn=new Set;async function jt(e=!1,t=!1){zr(),await Promise.all([...bn].map(n=>n())),await E(yh,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),vn()}var Qc=300,wh=2e4,Xc=2e4,xh=8e3,_h=new Set([4401,4403]);function eu(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,m=0;function d(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let _=t.get(g);_&&d({id:g,type:"subscribe",payload:{query:_.query,variables:_.variables()}})}async function $(){clearTimeout(i),i=0;let g=await Bo().catch(()=>null);if(r)return;if(!g)return v();let _=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=_,_.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),_.onmessage=({data:A})=>{u=Date.now(),p(JSON.parse(A))},_.onclose=({code:A})=>n===_&&y(A)}function p({type:g,id:_,payload:A}){let J=t.get(_);if(g==="connection_ack"){o=!0,a=0;for(let B of t.keys())f(B);c=setInterval(h,Xc),e.up()}else g==="ping"?d({type:"pong"}):g==="next"?A.errors?J?.failed(new ie(A.errors)):J?.next(A.data):g==="error"&&t.delete(_)?J?.failed(new ie(A)):g==="complete"&&t.delete(_)&&J?.done?.()}function h(){if(Date.now()-u>Xc+xh)return n?.close(4e3);d({type:"ping"})}async function y(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),_h.has(g)&&await hn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Qc/2+Math.random()*Math.min(wh,Qc*2**a))}function x(){i&&$()}return addEventListener("online",x),$(),{subscribe(g,_,A){let J=String(m+=1);return t.set(J,{query:g,variables:_,...A}),o&&f(J),()=>{t.delete(J)&&d({id:J,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",x),n?.close(1e3)}}}var Ct=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${xe} description } } } }`,tu=`query Teams { me { ${Bt} } teams(includeArchived: true) { ${qo} } }`,nu=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${$n} } }
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
}`,Jr=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,ru=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${xe} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,su=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${xe} } matches { field snippet } }
  }
}`,oo="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Qr="id at beforeDue firedAt",au=`query Sheet($id: ID!) {
  task(id: $id) { ${xe} description startedAt watchers { id name } reminders { ${Qr} } }
}`,iu="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",lu=`query Watchers($id: ID!) { task(id: $id) { ${xe} watchers { id name } } }`,cu=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Ct} task { ${xe} description } }
}`,Xr=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${Ct} task { ${xe} description } }
}`,uu=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${Ct} task { ${xe} } }
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
  createLabel(input: $input) @idempotent(key: $key) { ${Ct} label { id } }
}`,pu=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Ct} task { ${xe} watchers { id name } } }
}`,es=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Ct} results { task { ${xe} } } }
}`,$u=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Ct} results { task { ${xe} } } }
}`,ti=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Ct} deletedId }
}`,hu=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Ct} task { ${xe} description } }
}`;var Sh=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],ni=new Set(["sign-in","register","forgot","reset","confirm"]),oi=new Set(["reset","confirm"]);history.scrollRestoration="manual";var yn=b(os("push")),W=I(()=>Go(yn.value.path)),Q=I(()=>{if(W.value.name!=="task")return W.value;let e=Go(yn.value.under??"/tasks");return ni.has(e.name)?Go("/tasks"):e}),ts=I(()=>({step:yn.value.step,scroll:yn.value.scroll??0}));function j(e,{replace:t=!1}={}){let n=Go(e).name==="task"?{under:Q.peek().path}:{};t?n.from=Wo().from:(n.from=W.peek().path,history.replaceState({...Wo(),scroll:ns().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),yn.value=os(t?"replace":"push")}function vu(e){let t=e.toString(),n=new URL(Q.peek().path,location.origin).pathname+(t?`?${t}`:"");if(W.peek().name!=="task")return j(n,{replace:!0});history.replaceState({...Wo(),under:n},""),yn.value=os("replace")}var Ot=e=>j(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:W.peek().name==="task"});function kn(){let{path:e}=Q.peek();Wo().from===e?history.back():j(e,{replace:!0})}function ns(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{yn.value=os("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Go(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),j(n,{replace:W.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Go(e){let t=new URL(e,location.origin);for(let[n,o]of Sh){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Wo(){return history.state??{}}function os(e){return{...Wo(),path:location.pathname+location.search,step:e}}var Eh=new Set(["MEMBER","ADMIN"]),X=b([]),be=I(()=>X.value.filter(e=>!e.archivedAt)),V=I(()=>be.value.filter(e=>Eh.has(e.myRole??"")||k.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),it=I(()=>{let e=new Map;for(let t of be.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function Rt(e){return(be.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Le(){let e=await E(tu,{});L(()=>{X.value=e.teams,e.me&&e.me.version>(k.peek()?.version??0)&&(k.value=e.me)})}var gu=I(()=>new Map(X.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),wn=e=>e?gu.value.get(e.id):void 0,bt=e=>X.value.find(({id:t})=>t===e)?.stages??[];function ri(e,t){let n=X.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function bu(e,t){let n=gu.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:ri(r.id,o)}}var Th=new Set(["PENDING","IN_PROGRESS"]),pt=e=>!e.deletedAt,de=e=>Th.has(e.status),Me=new Map,ai=new Map,si=new Set;function zo(e){let t=Me.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:b(null)};return Me.set(e,n),n}var ce=e=>zo(e).shown,U=e=>Me.get(e)?.shown.peek(),rs=e=>ai.get(e)??(Me.get(e)?.known?e:void 0);function*ro(){for(let{shown:e}of Me.values()){let t=e.peek();t&&(yield t)}}function*yu(){for(let{known:e}of Me.values())e?.version&&(yield e)}function _e(e){let t=zo(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,ai.set(e.key,e.id),Vo(e.id),!0)}function ss(e){L(()=>e.forEach(_e))}function yt(e,t=Me.get(e)?.known?.version??0){let n=zo(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Vo(e)}var as=e=>{zo(e).gone=-1};function Ge(e,t,n){Me.get(e)?.patches.set(t,n),Vo(e)}function ku(e,t){let n=Me.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return yt(e,-1);Vo(e)}}function ii(e,t){let n=zo(e.id);n.known={...e,version:0},n.patches.set(t,{}),Vo(e.id)}var so=e=>Me.get(e)?.known;function wu(){for(let e of Me.values())e.doubted=e.known!==null,e.gone=-1}function xu(){L(()=>{for(let[e,t]of Me)t.doubted&&!t.patches.size&&yt(e,-1)})}function _u(){L(()=>{for(let e of Me.keys())yt(e,-1)}),Me.clear(),ai.clear()}function Su(e){return si.add(e),()=>si.delete(e)}function Vo(e){let t=Me.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Ah(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:de(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of si)r.touch(e,n,o)})}function Ah(e,{relabel:t,...n}){let o={...e,...n,...bu(e,n)};return t?{...o,labels:Ih(o.labels,t)}:o}function Ih(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var $t=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],xn=["LOW","MEDIUM","HIGH","URGENT"];function Yo(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Dh(e.due)),t}function Tu(e){let t=F(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Oh(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||Rh(n,e.labels))&&(!e.from||!e.to||Au(n.dueDate,e.from,e.to))&&(!e.due||Ch(n,e.due))&&(!t.length||Nh(n,t))}function is(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Lh(Eu(n,r),Eu(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var F=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Dh(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:G(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Ch(e,t){return t==="overdue"?e.overdue&&de(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Au(e.dueDate,R.peek(),G(R.peek(),7)):!1}var Au=(e,t,n)=>e!==null&&e>=t&&e<=n;function Oh(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?k.peek()?.id:t)}var Rh=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Nh(e,t){if(e.found===t.join(" "))return!0;let n=F(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Eu(e,t){return t==="PRIORITY"?xn.indexOf(e.priority):t==="STATUS"?$t.indexOf(e.status):t==="TITLE"?F(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Lh(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ls=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],_n=b(new Map),ao=I(()=>new Map(X.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function lt(e){let t=X.value.find(({id:o})=>o===e)?.labels??[],n=[..._n.value.values()].filter(o=>o.teamId===e&&!ao.value.has(o.label.id));return ci([...t,...n.map(({label:o})=>o)])}var Iu=({labels:e})=>ci(e.map(t=>ao.value.get(t.id)??t));function Du(e){let t=be.value.filter(({id:o})=>!e||o===e),n=ci(t.flatMap(({id:o})=>lt(o)));return[...Map.groupBy(n,({name:o})=>F(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function cs(e){let t=new Set(e.map(o=>F(ao.value.get(o)?.name??""))),n=[...ao.value.values()].filter(({name:o})=>t.has(F(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var li=(e,t)=>e.find(n=>F(n.name)===F(t.trim())),us=e=>ao.value.get(e);function io(e){let t=ls.map(n=>e.filter(o=>o.color===n).length);return ls[t.indexOf(Math.min(...t))]}function ds(e,t){_n.value=new Map([..._n.peek(),[t.id,{teamId:e,label:t}]])}function Cu(){_n.value=new Map}function Ou(e,t){let n=_n.peek().get(e);n&&(_n.value=new Map([..._n.peek()].filter(([o])=>o!==e)),!(!t||ao.peek().has(e))&&(X.value=X.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var ci=e=>e.toSorted((t,n)=>F(t.name).localeCompare(F(n.name))||(t.id<n.id?-1:1));var Nu="taskflow.scope",Mh=new Set(["today","tasks","board","calendar","trash"]),Ph=/^\/(today|tasks|board|calendar|trash)?$/,Ru=JSON.parse(localStorage.getItem(Nu)??"null"),ms=b({team:"",mine:!1}),Gt=I(()=>Zo()?Q.value.query.get("team")??"":ms.value.team),fs=I(()=>Zo()?Q.value.query.get("assignee")==="me":ms.value.mine);ve(()=>{Zo()&&(ms.value={team:Gt.value,mine:fs.value},localStorage.setItem(Nu,JSON.stringify(ms.value)))});var Wt=I(()=>be.value.find(e=>e.key===Gt.value)),ps=I(()=>Q.value.name==="overview"?{}:Yo({team:Wt.value?.id,assignee:fs.value?"me":void 0}));function Se(e,t={}){let{team:n,mine:o}={team:Gt.value,mine:fs.value,...t},r=new URL(e,location.origin);if(!Ph.test(r.pathname))return e;let a=X.value.length>0&&!be.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function ui(e){if(!Zo())return Se("/tasks",{team:e});let t=new URLSearchParams(Q.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Q.value.path,location.origin).pathname+(n?`?${n}`:"")}function di(){let{name:e,query:t}=W.peek();e==="today"&&![...t.keys()].length&&Ru&&j(Se("/",Ru),{replace:!0})}function ct(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?X.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Uh(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Uh(e){if(e)return e==="none"?[]:cs(e.split(",").filter(Boolean))}function Pe(e){let t=new URLSearchParams(Q.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);vu(t)}function Lu(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Zo()?ct(Q.value.query):ct(new URLSearchParams),a=V.value.find(u=>u.key===Gt.value),c=fs.value||e==="me"?k.value:it.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Fh(o)},...r&&wn({id:r})&&{stage:{id:r}}}}function Fh(e){let t=e.map(us).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>F(n))).size===1?t:[]}function Zo(){return Mh.has(Q.value.name)}var qh="0123456789abcdefghjkmnpqrstvwxyz";function Y(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=qh[Number(n>>a&31n)];return`${e}_${r}`}var fi="taskflow.waiting",Mu=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Hh=3e3,Ue=b([]),Jo=I(()=>Ue.value.length),Qo=b(!1),mi=!1,Pu=0,Uu=new Map;function zt(e,t){for(let n of e)Uu.set(n,t)}function Vt(e){return $s([...Ue.peek(),{...e,who:k.peek()?.id}]),Sn()}async function Sn(){if(clearTimeout(Pu),!mi){for(mi=!0;k.peek()&&Ue.peek()[0]?.who===k.peek()?.id;){let[e]=Ue.peek(),t=await Bh(e);if(!t)break;L(()=>{$s(Ue.peek().slice(1)),Uu.get(e.field)?.(e,t)})}mi=!1}}function Fu(){let e=JSON.parse(sessionStorage.getItem(fi)??"null"),t=k.peek()?.id;return e?.who===t&&!Ue.peek().length&&$s(e.writes.map(n=>({...n,who:t}))),Ue.peek().length&&e?.who!==t&&$s([]),Ue.peek()}async function Bh(e){try{e.first&&(e.found??=await Kh(e.first));let t=await E(e.query,e.variables,{keepalive:e.keepalive});return Qo.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof ie?t.code:"INTERNAL";return t instanceof st||n==="RATE_LIMITED"?jh():Mu.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var Kh=({query:e,variables:t})=>E(e,t).catch(n=>{if(n instanceof ie&&n.code!=="RATE_LIMITED"&&!Mu.has(n.code))return null;throw n});function jh(){return Qo.value=!0,Pu=setTimeout(Sn,Hh),null}function $s(e){Ue.value=e,e.length?sessionStorage.setItem(fi,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(fi)}ve(()=>{let e=t=>t.preventDefault();if(!(!Qo.value||!Jo.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Gh=8e3,En=b([]),Wh=0;function O(e){let t=Wh+=1;return En.value=[...En.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>Tn(t),Gh),t}function Tn(e){En.value=En.peek().filter(t=>t.id!==e)}var zh=500,An=[],Xo=null;async function qu(){if(Xo&&(await Xo).errors.length)return;let e=An.pop();if(!e)return void O({text:s("undo.nothing")});Tn(e.toast),e.run()}function In(e){return Xo=e,e.then(()=>{Xo===e&&(Xo=null)}),e}function We(e,t,n){let o=()=>{An.includes(a)&&An.splice(An.indexOf(a),1),Tn(a.toast)},a={run:t,toast:O({text:e,undo:()=>{o(),t()},to:n})};return An.push(a),An.length>zh&&An.shift(),o}var Hu={assignee:"assigneeId",stage:"stageId",team:"teamId"},Vh=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],pi=100,hs=new Map,vs=new Set;function Yt(e,t,n={}){let o=Zu(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=ed(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=Y("change"),i=Ju(t,o);return Ge(e.id,a,i),Fe(a,"updateTask",Xr,{id:e.id,input:r},[e.id],{shown:i,before:Qu(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Xh(e,t,o)})}async function gs(e,t){let n=e.filter(a=>Zu(a,t).length);if(n.length===1)return void await Yt(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:Qu(a,o)}));await lo(n.map(({id:a})=>a),a=>Bu(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(ev(r).map(([a,i])=>Promise.all(td(i,c=>Bu(c,a))))))}function Bu(e,t){let n=Y("change"),o=Object.keys(t);L(()=>{for(let a of e)Ge(a,n,t)});let r={shown:t,told:"",silent:!0};return Fe(n,"updateTasks",es,{ids:e,input:ed(t,o)},e,r)}async function ju(e){if(e.length===1)return void await Wu(e[0]);await lo(e.map(({id:t})=>t),t=>{let n=Y("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)Ge(r,n,o)}),Fe(n,"deleteTasks",$u,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>co(t,{silent:!0}))))}async function lo(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(td(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await In(i);if(c.length)return void O({bad:!0,text:s("did.refused",{what:n,why:Z(c[0])})});We(n,async()=>{let u=(await a()).flat().flatMap(({errors:m})=>m);u.length?O({bad:!0,text:s("undo.refused",{why:Z(u[0])})}):O({text:o})},r)}function Gu(e){let t=Y("task"),n=Y("change"),{team:o,assignee:r,labels:a,stage:i,...c}=e,u={id:t,...c,teamId:o.id,...r&&{assigneeId:r.id},...i&&{stageId:i.id},...a?.length&&{labelIds:a.map(m=>m.id)}};return ii({...Vu(t),...e,...Xu(o.id,e)},n),Fe(n,"createTask",cu,{input:u},[t],{told:s("did.created",{task:c.title})})}function Wu(e){let t=Y("change"),n={deletedAt:new Date().toISOString()};return Ge(e.id,t,n),Fe(t,"deleteTask",ti,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function zu(e){return Fe(Y("change"),"deleteTask",ti,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function co(e,{silent:t}={}){let n=Y("change"),o={deletedAt:null};return Ge(e.id,n,o),Fe(n,"restoreTask",hu,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function $i(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Fu())if(vs.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...m}=o.input,d=X.peek().find(({id:y})=>y===a)??{id:a,key:"",name:""},f=it.peek().find(({id:y})=>y===i)??null,$=u.map(us).filter(Boolean),p=c?{id:c}:void 0,h={...m,team:d,assignee:f,labels:$};ii({...Vu(n[0]),...h,...Xu(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;ds(a,i)}else if(r?.shown)for(let a of n)Ge(a,t,r.shown)}function Vu(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:k.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Fe(e,t,n,o,r,a,i){vs.add(e);let c=new Promise(u=>hs.set(e,u));return Vt({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),In(c)}zt(Vh,(e,t)=>{let n=t.errors[0];L(()=>{n||Yh(e,t),e.field==="createLabel"?Ou(e.variables.input.id,!n):n?.current&&_e(n.current);for(let o of e.taskIds)ku(o,e.key)}),n?Zh(e,n):Jh(e,t),hs.get(e.key)?.(t),hs.delete(e.key)});function Yh({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return yt(t[0],1/0);e==="restoreTask"&&as(t[0]);let i=e==="deleteTask"&&so(t[0]);i&&_e({...i,deletedAt:o.shown?.deletedAt??null}),r&&_e(r);for(let c of a??[])c.task&&_e(c.task)}function Zh({key:e,note:t},n){if(t?.silent&&hs.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=Z(n);t?.back?O({bad:!0,text:s("undo.refused",{why:o})}):O({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function Z({code:e,message:t}){return t||s(`error.${e}`)}function Jh({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void O({text:t.told});let r=()=>{let a=U(n[0]);e==="updateTask"&&o&&t.before?Qh(o,t.before):e==="createTask"&&o?Wu(o):e==="deleteTask"&&a&&co(a)};We(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function Qh(e,t){let n=U(e.id)??e;Yt(n,t,{expectedVersion:Math.min(e.version,so(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Xh(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:wn(t.stage)?.name}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Ku=e=>Yu(e)??(e||null),Yu=e=>e&&typeof e=="object"?e.id:null,Zu=(e,t)=>Object.keys(t).filter(n=>Ku(e[n])!==Ku(t[n])),Ju=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Qu(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Ju(e,n),...o&&(a?{stage:a}:{status:r})}}function Xu(e,{stage:t,status:n}){let o=wn(t);return o?{stage:{id:o.id},status:o.status}:{stage:ri(e,n??"PENDING"),status:n??"PENDING"}}var ed=(e,t)=>Object.fromEntries(t.map(n=>[Hu[n]??n,Hu[n]?Yu(e[n]):e[n]])),td=(e,t)=>Array.from({length:Math.ceil(e.length/pi)},(n,o)=>t(e.slice(o*pi,(o+1)*pi))),ev=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var tv=120,nv=/^(session|api_key)\./,kt=b([]);function bs(e){kt.value=e.filter(sd).reverse().map(t=>({event:t}))}function od(e){!sd(e)||kt.peek().some(t=>t.event?.id===e.id)||(kt.value=[{event:e,fresh:!0},...kt.peek()].slice(0,tv))}function rd(e){kt.value=[{caught:e,id:`caught-${Date.now()}`},...kt.peek()]}var sd=e=>!nv.test(e.name);function ad(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&sv(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var ov=30*6e4,rv=new Set(["task.updated","attachment.created"]),nd=({task:e,subjectId:t})=>e?.id??t,sv=(e,t)=>rv.has(e.name)&&t.name===e.name&&nd(t)===nd(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<ov;var ze=b(null),Oe=b(new Set),hi=null;function er(e){let t=new Set(Oe.peek());t.delete(e)||t.add(e),hi=e,Oe.value=t}function vi(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(Qe),n=[t.indexOf(hi??qe.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Oe.value=new Set([...Oe.peek(),...o,e])}function Zt(){hi=null,Oe.peek().size&&(Oe.value=new Set)}var me=b(""),ys=b([]),gi=b({});function Nt(e={}){gi.value=e,me.value="new"}var qe=b(null),ge=b(null),Dn=b(!1),id=matchMedia("(max-width: 900px)"),ld=()=>{Dn.value=id.matches};id.addEventListener("change",ld);ld();var Qe=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function bi(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function tr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");bi(e==="dark"?"light":"dark")}function fe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var yi=new Set;function wt(e){return yi.add(e),()=>yi.delete(e)}var cd=()=>Promise.all([...yi].map(e=>e()));var ks=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=b([]),this.horizon=null,this.stop=Su(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...ro()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&U(t[n-1]),a=n<t.length-1&&U(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=U(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Cn=new Set,uo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new ks(Tu(t),is(n)),this.ids=this.view.ids,this.ready=b(!1),this.busy=b(!1),this.failed=b(null),this.more=b(!1),this.total=b(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=wt(()=>this.reload()),Cn.add(this)}close(){Cn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Cn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(zn(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Cn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await E(oo,{filter:Yo(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await E(ru,{filter:Yo(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&F(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)_e(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},ws=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),ud=()=>[...[...Cn].filter(e=>!e.parked),...[...ht.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),av=16,ht=new Map;function xs(e,t){ht.get(e)?.close(),ht.delete(e),t.parked=!0,ht.set(e,t);let[n]=ht;ht.size<=av||(n[1].close(),ht.delete(n[0]))}function dd(e){let t=ht.get(e);return ht.delete(e),t&&(t.parked=!1),t}function md(){for(let e of ht.values())e.close();ht.clear()}var fd=()=>[...Cn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function pd(){await Promise.all([...Cn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var iv=5e5,lv=7*864e5,cv=40,$d=mv(["1",Bt,xe,$n,qo,Jr].join(" "));function hd(e){let t=k.peek()?.id;if(!t||!Wr(t))return;let n=[...yu()].map(dv),o=new Map(n.filter(({id:u})=>u===ge.peek()).map(u=>[u.id,u])),r=kt.peek().flatMap(({event:u})=>u??[]),i={...{shape:$d,who:t,at:Date.now(),day:R.peek(),teams:X.peek(),...e},events:r.slice(0,cv),lists:[]},c=iv-JSON.stringify([i,...o.values()]).length;for(let u of ud()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},y=n.filter(x=>!o.has(x.id)&&p.holds(x)),v=JSON.stringify([h,...y]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let x of y)o.set(x.id,x)}}try{localStorage.setItem(Jn,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Jn)}}function vd(){let e=uv(),t=k.peek()?.id;return e?.shape===$d&&e.who===t&&Wr(t)&&Date.now()-e.at<lv?e:(localStorage.removeItem(Jn),null)}function uv(){try{return JSON.parse(localStorage.getItem(Jn)??"null")}catch{return null}}function gd({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new uo(n,o,r);m.begin({after:a,horizon:i,more:c,total:u}),xs(ws(n,o,r),m)}}function dv({description:e,...t}){return t.id===ge.peek()?{...t,description:e}:t}function mv(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var bd=2e3,fv=36e5,pv=new Set(["task.restored","task.moved_in"]),oe=b("connecting"),ye=b(null),or=b(""),rr=b(!1),$v=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:G(R.value,t-13),created:0,completed:0,open:0}))})),sr=()=>ye.value??$v.value,ar=()=>ye.value?"":"unread",Ss=b(0),wi=new Set,hv=Nd(Le,250),vv=Nd(pd,1e3),Mt=null,Jt=null,Es=()=>{},yd=()=>{},Lt=null,On=!1,kd=0,nr=!1,Qt=0;function ut(e){return wi.add(e),()=>wi.delete(e)}var wd=new Set;function Ts(e){wd.add(e)}var _s=new Set;function mo(e,t,n){let o=()=>{},r=()=>{o=Mt?.subscribe(e,t,n)??o};return Mt?r():_s.add(r),()=>{_s.delete(r),o()}}function xd(){let e=vd();return e?(Lt=e,Jt=e.cursor,L(()=>{or.value=e.version,rr.value=e.confirmsEmail,X.value=e.teams,ye.value=e.numbers,bs(e.events.toReversed()),ss(e.tasks)}),gd(e),$i(),!0):!1}async function _d(){Lt&&Date.now()-Lt.at<fv&&ki();let e=await Ad().catch(n=>{throw Lt&&(oe.value="offline"),n});if(!Lt){Id(e),$i(),ki();return}let t=Mt&&Lt.rights===Sd(e);if(Lt=null,t)return L(()=>Dd(e));ki({quiet:!0}),await Od(e)}function ki({quiet:e=!1}={}){if(!Mt){Mt=eu({up:wv,down:xv,signedOut:()=>vn("door.ended")}),e||Cd();for(let t of _s)t();_s.clear(),yd=ve(gv),Sn()}}var Sd=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Ed(){let e=k.peek();if(!e||!Jt||Lt||On)return;let t=Sd({cursor:Jt,instance:null,events:null,inbox:null,me:e,teams:X.peek()});hd({cursor:Jt,rights:t,numbers:ye.peek(),version:or.peek(),confirmsEmail:rr.peek()})}addEventListener("pagehide",Ed);document.addEventListener("visibilitychange",()=>document.hidden&&Ed());function gv(){let e=ps.value;return Mt?.subscribe(Jr,()=>({filter:e}),{next:t=>{ye.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Td(){yd(),Es(),Lt=null,Jt=null,On=!1,clearTimeout(kd),Mt?.close(),Mt=null,clearTimeout(Qt),md(),_u(),Cu(),L(()=>{oe.value="connecting",ye.value=null,X.value=[],bs([])})}async function Ad(){let e=await E(Fc,{},{partly:!0});if(!e.me||!e.cursor)throw new ie([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==k.peek()?.id)throw new ie([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Id(e){Jt=e.cursor,L(()=>{Dd(e),bs(e.events?.nodes??[])})}function Dd(e){k.value=e.me,or.value=e.instance?.version??"",rr.value=e.instance?.confirmEmail??!1,X.value=e.teams??[];for(let t of wd)t(e)}function Cd(){Es=Mt?.subscribe(nu,()=>({after:Jt}),{next:({events:e})=>bv(e),failed:Ld})??(()=>{})}function bv(e){if(Jt=e.cursor,e.__typename==="StreamEvent")return yv(e.event);if(e.__typename==="StreamReady")return _v(e.replayed);Es(),e.reason!=="SHUTDOWN"&&Od()}function yv(e){L(()=>{e.subjectType==="TASK"?kv(e):e.task?_e(e.task):/^(team|user|label|stage)\./.test(e.name)&&hv(),od(e),Ss.value+=1}),vv();for(let t of wi)t(e)}function kv({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||U(t)?.team.id===o?.id)&&yt(t);else if(e==="task.purged"||!n)yt(t,n?.version??1/0);else{pv.has(e)&&as(t);let a=r.find(i=>i.field==="description");_e(a?{...n,description:a.after}:n)}}function wv(){clearTimeout(Qt),Qt=0,oe.value=nr?"catching":"connecting",Sn(),fd()}function xv(){oe.peek()==="offline"||nr&&Qt||(nr=!0,oe.value=navigator.onLine?"catching":"offline",clearTimeout(Qt),Qt=setTimeout(()=>{oe.value="offline"},bd))}function _v(e){clearTimeout(Qt),Qt=0,nr&&rd(e),nr=!1,oe.value="sync"}async function Od(e){On||(On=!0,Es(),oe.value="catching",await Rd(e))}async function Rd(e){try{let t=e??await Ad();if(wu(),Id(t),await cd(),!On)return;xu(),On=!1,Cd()}catch(t){if(!On)return;kd=setTimeout(Rd,bd),t instanceof st||Ld(t)}}function Nd(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Ld(e){if(oe.value="offline",!(e instanceof ie))throw e}var xi=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Md=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${xi} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,Pd=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Ud="query Unread { inbox(first: 1) { unreadCount cursor } }",Fd=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${xi} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,qd=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${xi} }
  }
}`,Hd=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Bd=2e3,Ee=b(0),Xt=b(new Map),As=0,_i=new Map,Is=new Set,ur=b(!1),en=null,ir=()=>{},lr=0,cr=0,Kd=0,Ds=new Set,Cs=()=>As,Si=()=>Kd,jd=()=>en,Gd=(e,t)=>Is.has(`${e} ${t}`);function Wd({key:e,variables:{ids:t=[]}}){for(let n of t)Is.delete(`${e} ${n}`)}function Os(e,t,n=()=>!1){let o=new Map(Xt.peek()),r=a=>(_i.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);Xt.value=o}function zd(e,t){As===t&&(Ee.value=e)}function Sv({unreadCount:e,cursor:t}){en||(en=t,L(()=>{Ee.value=e,ur.value=!0}),Ei())}function Ei(){ir(),ir=mo(Fd,()=>({after:en}),{next:({inbox:e})=>Ev(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(cr),cr=setTimeout(Rs,Bd)}})}function Ev(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Ei():Rs());if(en=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;As+=1,L(()=>{Ee.value=r,!(!t||!n)&&(_i.set(n,As),o&&Is.add(`${o} ${n}`),Xt.value=new Map(Xt.peek()).set(n,t))}),n||dr().catch(()=>{})}function dr(){return Kd+=1,Promise.all([...Ds].map(e=>e()))}async function Rs(){ir(),clearTimeout(cr);let e=lr+=1;try{await Vd(e)}catch{e===lr&&(cr=setTimeout(Rs,Bd))}}async function Vd(e){let[t]=await dr(),n=t??(await E(Ud,{})).inbox;e===lr&&(en=n.cursor,L(()=>{Ee.value=n.unreadCount,ur.value=!0}),Ei())}Ts(({inbox:e})=>e?Sv(e):Rs());wt(async()=>{en&&await Vd(lr+=1)});I(()=>k.value?.id).subscribe(()=>{lr+=1,ir(),ir=()=>{},clearTimeout(cr),en=null,ur.value=!1,_i.clear(),Is.clear(),L(()=>{Ee.value=0,Xt.value=new Map})});ve(()=>{(Ee.value?navigator.setAppBadge?.(Ee.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function re({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function ee({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Av(e.id)}} ...${r}>
    ${Tv(e.name)}
  </span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var mr=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function fo({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&de(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var Ns=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Yd} of="comments" n=${e} />
  <${Yd} of="files" n=${t} />
`;function Yd({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${w} name=${e} />
    ${s.number(t)}
  </span>`}function te({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${w} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var ue=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function z({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${w} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${he(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function he(e){return e instanceof ie?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function Tv(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Av(e){let t=Iv.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Iv=I(()=>new Map(it.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Dv=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,Zd=`query Files($id: ID!) {
  task(id: $id) { attachments { ${Dv} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Jd=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Ls=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Qd=50*6e4,Xd=100,em=[500,1e3,2e3,4e3,8e3,16e3],Cv=10*6e4,Ov=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Rv=/^attachment\.|^comment\.(created|deleted)$/,fr=b(null),Xe=({contentType:e})=>Ov.has(e),et=({can:e,version:t})=>e.comment&&t>0,tm=(e,t)=>e.can.comment&&(t.uploader?.id===k.value?.id||V.value.some(({id:n})=>n===e.team.id)),Ti=class{constructor(t){this.taskId=t,this.all=b(null),this.failed=b(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[ut(o=>o.task?.id===this.taskId&&Rv.test(o.name)&&this.soon(Xd)),wt(()=>this.read()),oe.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await E(Zd,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{fr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Qd);let t=this.all.peek()?.some(n=>Xe(n)&&!n.thumbnailUrl&&Nv(n));t&&this.looks<em.length&&this.soon(em[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Xd&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Qd}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Nv=({createdAt:e})=>Date.now()-Date.parse(e)<Cv,Ai=new Set;function Ms(e,t){Ai.has(t)||(Ai.add(t),Te(e).load())}var Ii=new Map;function Te(e){let t=Ii.get(e)??new Ti(e);return Ii.set(e,t),t}function nm({id:e,version:t}){let n=t===0,o=Te(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>k.value?.id).subscribe(()=>{Ii.clear(),Ai.clear()});var q="errors { code message path }";async function ke(e,t,n){try{let[o]=Object.values(await E(e,t));return o.errors.length?O({bad:!0,text:Z(o.errors[0])}):n&&O({text:n}),o.errors.length?null:o}catch(o){return O({bad:!0,text:`${s("failed.title")}: ${he(o)}`}),null}}var om=`query Reminders($id: ID!) { task(id: $id) { ${xe} reminders { ${Qr} } } }`,rm=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${q} reminder { ${Qr} } }
}`,sm=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${q} deletedId } }`;var Rn=b(null),po=b(null);async function Di(e){let{task:t}=await E(om,{id:e});t&&_e(t)}async function Ci({id:e,key:t},n){po.value=null;try{let{errors:o,reminder:r}=(await E(rm,{id:e,when:n})).createReminder;if(o.length)return Ps(e,Z(o[0]));if(!r)return;am(e,a=>[...a.filter(i=>i.id!==r.id),r]),We(s("reminder.did.set",{task:t,when:Ri(r)}),()=>Oi(e,r),`/t/${t}`),Di(e).catch(()=>{})}catch(o){Ps(e,he(o))}}async function Oi(e,t){po.value=null;try{let{errors:n}=(await E(sm,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ps(e,Z(n[0]));am(e,r=>r.filter(a=>a.id!==t.id)),O({text:s("reminder.did.taken")})}catch(n){Ps(e,he(n))}}function Ps(e,t){po.value={id:e,why:t},document.querySelector(".sheet .reminders")||O({bad:!0,text:t})}function am(e,t){let n=U(e);n&&_e({...n,reminders:t(n.reminders??[])})}function Ri({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function im(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var cm={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Nn={unread:e=>lm(e)&&!e.readAt,all:e=>lm(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},lm=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Ln(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Ni(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function um({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Lv=100,Li=new Map,pr=b([]),Mv=I(()=>[...pr.value,...Ue.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),$o=I(()=>{let e=new Map(Xt.value);for(let t of Mv.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Gd(t.key,n)&&e.set(n,Pv(o,t))}return e});function Pv(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Ni(e,n.input,o):Nn.unread(e)&&e.occurredAt<=r?Ni(e,{read:!0},o):e}function dm(e,t,{silent:n=!1}={}){Pi([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Us(e,t){Pi([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function mm(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Pi([e],{snoozedUntil:t},n)}function fm(e){let t=e.filter(Nn.unread),[n]=[...Xt.peek().values()].sort(Ln),o=t.length===Ee.peek()&&t.length<=Lv?()=>Mi(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};pm("markAllRead",Hd,{upTo:jd()},r,o)}function Pi(e,t,n){let[o]=e;Mi(e,t,n,n?()=>Mi(e,um(o),s("inbox.did.undone")):void 0)}function Mi(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);pm("updateNotifications",qd,{ids:r,input:t},{told:n},o)}function pm(e,t,n,o,r){let a=Y("change"),i=new Promise(u=>Li.set(a,{resolve:u,at:Cs(),undo:r})),c=new Date().toISOString();Vt({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),In(i)}zt(["updateNotifications","markAllRead"],(e,t)=>{let n=Li.get(e.key),[o]=t.errors;o?(O({bad:!0,text:s("inbox.refused",{why:Z(o)})}),dr().catch(()=>{})):Uv(e,t,n),Wd(e),Li.delete(e.key),n?.resolve(t)});function Uv(e,{notifications:t=[]},n){n&&Os(t,n.at),e.field==="markAllRead"&&Fv(e);let{told:o}=e.note;o&&n?.undo?We(o,n.undo):o&&O({text:o})}async function Fv(e){pr.value=[...pr.peek(),e],await dr().catch(()=>{}),pr.value=pr.peek().filter(t=>t!==e)}var qv=30,Hv=100,Ui=class{constructor(t){this.show=t,this.ready=b(!1),this.busy=b(!1),this.failed=b(null),this.more=b(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=b(null),this.staying=b(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...$o.value.values()].filter(n=>Nn[this.show](n)||t.has(n.id)&&Nn.all(n)).filter(n=>this.reaches(n)).sort(Ln)}reaches(t){let{value:n}=this.horizon;return!n||Ln(t,n)<=0}open(){let t=()=>this.reload();return Ds.add(t),(!this.ready.peek()||this.gap!==Si())&&this.load(),()=>{Ds.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Cs(),a=Si(),i=n?this.horizon.peek():null,c=[],u,m=!0;do{let f=Math.min(Hv,Math.max(qv,o-c.length)),{inbox:$}=await E(Md,{filter:cm[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,m=$.pageInfo.hasNextPage}while(m&&c.length<o);let d=m?c.at(-1)??null:null;return L(()=>{zd(u.unreadCount,r),Os(c,r,f=>Nn[this.show](f)&&Bv(f,i,d)),this.horizon.value=d,this.more.value=m,this.ready.value=!0}),this.after=n,this.gap=a,u}},Bv=(e,t,n)=>(!t||Ln(t,e)<0)&&(!n||Ln(e,n)<=0),Fi=new Map;function $m(e){let t=`${k.value?.id} ${e}`,n=Fi.get(t)??new Ui(e);return Fi.set(t,n),n}I(()=>k.value?.id).subscribe(()=>Fi.clear());var qi=["unread","all","archived","later"],tn=()=>Q.value.name==="inbox",Kv=I(()=>qi.find(e=>e===Q.value.query.get("show"))??"unread"),Fs=I(()=>$m(Kv.value)),qs=b(null),ho=b(null),hm=()=>!!document.activeElement?.closest("dialog.sheet");function vm(){let e=W.peek().name==="task"?ge.peek():null;return Fs.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===qs.peek())}var Hs=e=>()=>{let t=vm();t&&e(t)},gm=e=>document.querySelector(`main [data-notice="${e}"]`),bm=Hs(({id:e})=>_m(gm(e))),ym=Hs(e=>Ks(e)),km=Hs(e=>Us(e,!e.archivedAt)),wm=Hs(({id:e})=>{ho.value={id:e,anchor:gm(e)?.querySelector("[data-snooze]")??null}}),Bs=()=>fm([...$o.peek().values()]);function Ks(e,t){Fs.peek().keep(e.id),dm(e,!e.readAt,t)}function Hi(e){let t=W.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||jv(i)),o=t?vm()?.id:qs.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?_m(a):xm(a)?.focus()}var jv=e=>e.hasAttribute("data-task"),xm=e=>e?.querySelector("[data-go]"),_m=e=>xm(e)?.click();async function js(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(L(()=>m.map(f=>Gv(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await lo(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Gv(e,t){let n=Y("change"),o={watching:t};return Ge(e,n,o),Fe(n,"watchTask",pu,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var tt=[{id:"palette",keys:"mod+k",run:()=>{me.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>V.value.length,run:()=>Nt()},{id:"search",keys:"/",run:Jv},{id:"down",keys:"j",run:()=>tn()?Hi(1):Bi(1),silent:!0},{id:"up",keys:"k",run:()=>tn()?Hi(-1):Bi(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ot(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Em,run:([e])=>er(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:tn,run:bm,silent:!0},{id:"noticeRead",keys:"u",when:tn,run:ym},{id:"noticeArchive",keys:"e",when:()=>tn()&&!hm(),run:km},{id:"noticeLater",keys:"h",when:tn,run:wm},{id:"noticesRead",keys:"shift+i",when:()=>tn()&&Ee.value,run:Bs},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>gs(e,{status:e.some(de)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Mn("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&bt(e.team.id).length,run:Mn("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Mn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Mn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Mn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:Mn("labels")},{id:"watch",keys:"w",task:!0,when:pt,run:js},{id:"remind",keys:"r",task:!0,one:!0,when:pt,run:Wv},{id:"team",task:!0,when:e=>e.can.update&&V.value.length>1,run:Mn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>ge.value===e.id&&e.can.comment,run:Yv},{id:"attach",keys:"f",task:!0,one:!0,when:e=>ge.value===e.id&&et(e),run:Zv},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Vv(e)},{id:"delete",task:!0,when:e=>e.can.delete&&pt(e),run:zv},{id:"restore",task:!0,when:e=>e.can.delete&&!pt(e),run:e=>e.map(t=>co(t))},{id:"undo",keys:"z",run:qu},{id:"inbox",keys:"g i",run:()=>j("/inbox")},{id:"today",keys:"g t",run:()=>j(Se("/"))},{id:"tasks",keys:"g l",run:()=>j(Se("/tasks"))},{id:"board",keys:"g b",run:()=>j(Se("/board"))},{id:"calendar",keys:"g c",run:()=>j(Se("/calendar"))},{id:"trash",keys:"g x",run:()=>j(Se("/trash"))},{id:"teams",keys:"g m",run:()=>j("/team")},{id:"settings",keys:"g s",run:()=>j("/settings")},{id:"overview",keys:"g o",run:()=>j("/admin")},{id:"instance",keys:"g a",when:()=>k.value?.role==="ADMIN",run:()=>j("/instance")},{id:"theme",run:tr},{id:"keys",keys:"?",run:()=>{me.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>jt()}];function Ki(){let{name:e,key:t=""}=W.value,n=e==="task"?rs(t):qe.value;return n&&U(n)||null}function zs(){let e=W.peek().name==="task"?[]:ji(),t=Ki();return e.length?e:t?[t]:[]}var ji=()=>[...Oe.value].map(U).filter(e=>e!=null),Sm=(e,t)=>t.filter(n=>!e.when||e.when(n));function nt(e,t=zs()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Ki();return o!==null&&Em(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Sm(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function xt(e,t=zs()){if(!e.task)return e.run();let n=Sm(e,e.id==="select"?[Ki()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Vs=e=>tt.find(t=>t.id===e)?.keys??"";function Ve(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function Mn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;ze.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function Wv([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);Rn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Em(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function zv(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return Gi(e);ys.value=e.map(({id:t})=>t),me.value="delete"}function Gi(e){W.value.name==="task"?kn():Zt(),ju(e)}async function Vv(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),O({text:s("did.copied",{task:e.key})})}function Yv(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Zv(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Jv(){let e=document.querySelector("main .search");e?e.focus():me.value="palette"}function Bi(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Qv(e);let n=W.peek().name==="task",o=t.findIndex(i=>Qe(i)===(n?ge:qe).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=U(Qe(r)??"");a&&Ot(a)}var Gs=0,Ws=null;function Qv(e){let t=document.querySelector("main");t&&(Gs=Math.max(1,Gs+e),Ws?.disconnect(),Ws=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Ws?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Gs:0;Gs=0;for(let r=0;r<o;r+=1)Bi(1)}),Ws.observe(t,{childList:!0,subtree:!0}))}function M({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return K(()=>{let m=i.current,d=document.activeElement,f=Qe(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),Wi(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&Xv(m,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Wi(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Xv({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var eg=[["page",["palette","new","search","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","comment","attach"]]],tg=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],ng=new Set(["done","status","stage"]),og=new Set(["priority","assignee","due","labels","select"]);function rg(e){if(!e.task)return nt(e);let t=V.value.length>0;return ng.has(e.id)?t||be.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!og.has(e.id)}function Tm(){let e=()=>{me.value=""},t=eg.map(([n,o])=>({name:n,lines:o.flatMap(r=>tt.filter(a=>a.id===r&&rg(a))).map(r=>({text:s(`command.${r.id}`),keys:Ve(r.keys??"")}))}));return V.value.length&&t.push({name:"carry",lines:tg().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${M} class="wide" labelledby="keys-title" close=${e}>
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
  </${M}>`}function Pn(e,t){let n=sg(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function sg(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var H=e=>t=>e(t.currentTarget.value);function Ys({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),a((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
    onInput=${H(m=>{n(m),a(0)})}
    onKeyDown=${u}
  />`}function Zs(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var zi=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Vi(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&zi(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,y=>a.get(y))].map(([y,v])=>ag(v,t.get(y??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:y})=>y)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await lo(d,i(n),{told:m?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:m?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function ag(e,t,n){let o=Y("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)Ge(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Fe(o,"updateTask",Xr,{id:e[0],input:a},e,i):Fe(o,"updateTasks",es,{ids:e,input:a},e,i)}function Am(e,t){let n=new Map;for(let o of e){let r={id:Y("label"),name:t.trim(),color:io(lt(o))};ds(o,r),n.set(o,r),Fe(Y("change"),"createLabel",fu,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var Un=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function vo({task:e,most:t=1/0,mute:n=!1}){let o=Iu(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${Un} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function Dm({tasks:e,anchor:t}){let[n,o]=S(""),[r,a]=S(0),i=Zs(r),c=[...new Set(e.map(({team:_})=>_.id))],u=ig(c),m=_=>u.filter(({name:A})=>F(A).includes(F(_.trim()))),d=_=>_.trim()!==""&&c.some(A=>Im(A)&&!li(lt(A),_)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{ze.value=null},h=({alike:_})=>{let A=e.filter(({team:B})=>_.has(B.id)),J=A.filter(B=>zi(B,_)).length;return J===0?"false":J===A.length?"true":"mixed"},y=_=>{Vi(e,_.alike,h(_)!=="true"),o(""),a(Math.max(0,u.indexOf(_)))},v=_=>{let A=c.filter(B=>Im(B)&&!li(lt(B),_)),J=u.find(({name:B})=>F(B)===F(_.trim()));Vi(e,new Map([...J?.alike??[],...Am(A,_)]),!0),o(""),a(0)},x=_=>{let A=_===n?f[r]:m(_)[0];A?y(A):d(_)?v(_):_||p()},g=()=>{p(),j(`/team/${e[0].team.key}`)};return l`<${M}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${_=>Pn(_,t)}
  >
    <${Ys} ...${{typed:n,type:o,count:$,at:r,move:a,take:x}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${_=>_.preventDefault()}
    >
      ${f.map((_,A)=>l`<div
          class="o"
          role="option"
          id=${`choice-${A}`}
          key=${_.key}
          aria-selected=${A===r}
          aria-checked=${h(_)}
          onPointerMove=${()=>a(A)}
          onClick=${()=>y(_)}
        >
          <i class="dot" style=${{"--label":_.color}} />
          <span>${_.name}</span>
          ${h(_)!=="false"&&l`<span class="end">
            <${w} name=${h(_)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":io(lt(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${M}>`}function ig(e){let t=new Map;for(let n of e)for(let o of lt(n)){let r=F(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Im=e=>V.value.some(({id:t})=>t===e);var lg={status:()=>$t.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${re} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>bt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${re} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>xn.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${re} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...cg(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${ee} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>V.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>$g().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function cg(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>Rt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function ug(e,t){let[n,...o]=e.map(r=>dg(r,t));return o.every(r=>r===n)?n:void 0}var dg=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function Cm(){if(!ze.value)return null;let{kind:e,ids:t,anchor:n}=ze.value,o=t.map(r=>ce(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${fg} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Dm} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${pg} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var mg=["open","done","status","stage","assignee","due","priority","labels","watch","remind","team","link","select","delete","restore"];function fg({tasks:e,anchor:t}){let n=T(null),o=()=>{ze.value=null},r=mg.flatMap(i=>tt.filter(c=>c.id===i&&nt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${M}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Pn(i,t)}
  >
    <div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>xt(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${Ve(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${M}>`}function pg({tasks:e,kind:t,anchor:n}){let o=lg[t](e),r=ug(e,t),[a,i]=S(""),c=v=>o.filter(x=>F(x.text).includes(F(v))),u=c(a),[m,d]=S(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Zs(m),$=()=>{ze.value=null},p=v=>{$(),v&&gs(e,v.fields)},h=v=>p(v===a?u[m]:c(v)[0]),y=({currentTarget:{value:v,validity:x}})=>{v&&x.valid&&p({fields:{dueDate:v}})};return l`<${M}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Pn(v,n)}
  >
    <${Ys} ...${{typed:a,type:i,at:m,move:d,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
      ${u.map((v,x)=>l`<div
          class="o"
          role="option"
          id=${`choice-${x}`}
          key=${v.key}
          aria-selected=${x===m}
          onPointerMove=${()=>d(x)}
          onClick=${()=>p(v)}
        >
          ${v.icon}
          <span>${v.text}</span>
          ${v.end&&l`<span class="end sm">
            ${v.end} ${t==="stage"&&v.key===r&&l`<${w} name="check" />`}
          </span>`}
          ${!v.end&&v.key===r&&l`<span class="end"><${w} name="check" /></span>`}
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
        onChange=${y}
      />
    </div>`}
  </${M}>`}function $g(){let e=G(R.value,7-gt(R.value));return[["today",R.value],["tomorrow",G(R.value,1)],["friday",G(R.value,(11-gt(R.value))%7||7)],["monday",e],["month",G(R.value,30)],["never",null]]}var hg={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},Om=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],vg=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],gg={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},bg={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},yg=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),kg=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),wg=new Set(["in","dans","en"]),xg=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Rm=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Nm=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),_g=new Set(["do","so"]);function Lm(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:F(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},a=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>F(h)===f.slice(1));$&&a("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&Cg(hg,f.slice(1));p&&a("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&Dg(i,f.slice(1));$&&a("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=Eg(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:Sg(r)}function Sg(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Eg(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&yg.has(e[i-1].word)&&!n(e[i-1]),u=Tg(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-d,u.count+d,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Tg(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:x})=>x),m=gg[a];if(m!==void 0)return{count:1,day:G(n,m),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:G(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:G(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:G(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(d)return Js(1,$r(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return Js(1,Mm(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&go(i))return Yi(2,go(i),+p[1],c,n);if(p&&i==="de"&&c&&go(c))return Yi(3,go(c),+p[1],u,n);let h=go(a)&&i?$.exec(i):null;if(h)return Yi(2,go(a),+h[1],c,n);if(wg.has(a)&&i&&c)return Ag(bg[i]??+i,c,n);if(kg.has(a)&&i)return Ig(i,n);let y=Om.findIndex(x=>x.includes(a.replace(/\.$/,"")));if(y<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!_g.has(v)))))return{count:1,day:G(n,(y-gt(n)+7)%7||7),last:v.length<6,inside:!0}}function Ag(e,t,n){if(e>0&&e<1e3)return xg.has(t)?{count:3,day:G(n,e)}:Rm.has(t)?{count:3,day:G(n,7*e)}:Nm.has(t)?{count:3,day:Pm(n,e)}:void 0}function Ig(e,t){let n=G(t,7-gt(t)),o=Om.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:G(n,o)}:Rm.has(e)?{count:2,day:n}:Nm.has(e)?{count:2,day:Pm(`${t.slice(0,7)}-01`,1)}:void 0}function Yi(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Js(e+1,$r(Number(o),t,n)):Js(e,Mm(void 0,t,n,r))}var Js=(e,t)=>t?{count:e,day:t}:void 0;function Mm(e,t,n,o){if(e)return $r(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=$r(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function $r(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Pm(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=$r(o,n%12+1,r);if(a)return a}}var go=e=>vg.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Dg(e,t){let n=e.find(({name:o})=>F(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Cg=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function hr(e,t={},n){let o=Lu(),r=V.value,a=t.team??o.team??r[0],i=x=>Rt((x??a)?.id??""),c=at.value.split("-")[0],u=Lm(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:m,title:d,...f}=u,$=f.team??a,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:y,stage:v}=p;return h&&!i($).some(({id:x})=>x===h.id)&&(p.assignee=null),y&&(p.labels=y.filter(({id:x})=>lt($.id).some(g=>g.id===x))),v&&!bt($.id).some(({id:x})=>x===v.id)&&delete p.stage,{draft:p,marks:m}}function Zi({team:{id:e,key:t,name:n},...o}){Gu({...o,team:{id:e,key:t,name:n}})}function Um(){let[e,t]=S(""),[n,o]=S(()=>new Set),r=T(null),a=V.value;if(!a.length)return null;let{draft:i,marks:c}=hr(e,{},n),u=d=>{d.preventDefault();let{draft:f}=hr(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Zi(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${w} name="plus" />
    <${Ji} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
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
        <${ee} user=${i.assignee} mute />
        ${i.assignee.name}
      </${nn}>`}
      ${i.priority&&l`<${nn} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${re} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${nn}>`}
      ${i.dueDate&&l`<${nn} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${w} name="calendar" />
        ${s.day(i.dueDate)}
      </${nn}>`}
      ${i.labels?.map(d=>l`<${Un} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function Ji({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1}){let i=T(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};K(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${s("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${a}
      maxlength="200"
      autocomplete="off"
      aria-label=${s("quick.label")}
      placeholder=${s("quick.placeholder")}
      value=${t}
      onInput=${H(n)}
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
      </button>`:l`<span class="chip">${n}</span>`;function Fm(){let[e,t]=S(""),[n,o]=S(()=>new Set),[r,a]=S(gi.peek()),i=T(null),{draft:c,marks:u}=hr(e,r,n),m=()=>{me.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,y)=>{let v=u.find(x=>x.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...y})},$=h=>{h.preventDefault();let{draft:y}=hr(i.current?.value??"",r,n);if(!y.title)return i.current?.focus();Zi(y),m()},p=Rt(c.team.id);return l`<${M} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${m}>
          <${w} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Ji} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${Qi}
          name="team"
          value=${c.team.id}
          options=${V.value.map(({id:h,name:y})=>[h,y])}
          choose=${h=>f("team",{team:V.value.find(y=>y.id===h)})}
        />
        <${Qi}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:y})=>[h,y])]}
          choose=${h=>f("assignee",{assignee:p.find(y=>y.id===h)??null})}
        />
        <${Qi}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${xn.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
            onChange=${H(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${Un} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${Og.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${M}>`}var Og=["priority","assignee","due","team"],Qi=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${H(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Rg={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Hm({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${qm(t)}</mark>`:qm(t))}var qm=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Rg[n]);var Km=7,Ng=150,Lg=200;function jm(){let[e,t]=S(""),[n,o]=S(null),[r,a]=S(new Map),i=T(zs()).current,c=g=>g.trim()?Mg(g,r):[],u=g=>tt.filter(_=>!_.silent&&nt(_,i)&&F(Bm(_,i)).includes(F(g.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(g=>g.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{me.value=""},y=g=>{h(),g&&queueMicrotask(()=>"run"in g?xt(g,i):Ot(g))};D(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,_=J=>{g||(o(p.current),a(J))},A=setTimeout(()=>Ug(e).then(_,()=>{}),Ng);return()=>{g=!0,clearTimeout(A)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let _=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(_&&f.length)g.preventDefault(),o(f[($+_+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let A=g.target.value;y(A===e?f[$]:c(A)[0]??u(A)[0])}},x=(g,_,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${_}`}
    key=${A.id}
    aria-selected=${_===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>y(A)}
  >
    ${g}
  </div>`;return l`<${M} class="pal" label=${s("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${$}`:void 0}
      aria-label=${s("palette.title")}
      placeholder=${s("palette.placeholder")}
      value=${e}
      onInput=${H(g=>{t(g),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${m.map((g,_)=>x(l`
              <${re} kind="status" value=${g.status} mute />
              <span>${g.title} <${Pg} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,_,g))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${d.map((g,_)=>x(l`
              <span>${Bm(g,i)}</span>
              <span class="end">${g.keys&&Ve(g.keys).map(A=>l`<kbd>${A}</kbd> `)}</span>
            `,m.length+_,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${M}>`}var Bm=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function Mg(e,t){let n=F(e.trim()).split(/\s+/),o=[...ro()].filter(pt).filter(u=>{let m=F(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(U).filter(u=>u!=null),a=new Map([...o,...r].map(u=>[u.id,u])),i=Wt.peek()?.id,c=u=>(F(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(de(u)?1:0);return[...a.values()].sort((u,m)=>c(m)-c(u)).slice(0,Km)}var Pg=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Hm} snippet=${e.snippet} /></small>`;async function Ug(e){let t=e.trim().slice(0,Lg),n=async a=>(await E(su,{text:t,filter:a,first:Km})).search?.nodes??[],{team:o}=ps.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return ss(r.map(a=>a.task)),new Map(r.map(({task:a,matches:i})=>[a.id,i.find(({field:c})=>!Fg.has(c))]))}var Fg=new Set(["KEY","TITLE"]);var qg={assigneeId:"assignee",teamId:"team"},Hg=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function zm({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:qg[i.field]??i.field})).filter(({field:i},c,u)=>!Hg.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Bg(i,u)),o={who:Gg(e.actor),task:t?s("feed.this"):Wg(e),what:zg(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Kg(n[0],o);if(e.name==="task.updated")return Ce("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?Ce("feed.other",{...o,name:e.name}):Ce(a,o)}function Bg(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Kg({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Ce(`feed.${t}`,{...r,to:Wm("status",String(t))}):e==="priority"?Ce("feed.priority",{...r,to:Wm("priority",String(t))}):e==="assignee"?Ce(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===k.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?Ce(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?jg(Gm(n),Gm(o),r):e==="stage"?Ce(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?Ce("feed.arranged",r):e==="title"?Ce("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Ce("feed.moved",{...r,to:l`<b>${o}</b>`}):Ce("feed.changed",{...r,fields:s(`field.${e}`)})}function jg(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?Ce("feed.changed",{...n,fields:s("field.labels")}):Ce(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Gm=e=>e?.split(", ")??[],Gg=e=>l`<b>${e?e.id===k.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Wm=(e,t)=>l`<b><${re} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Wg(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function zg({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...it.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Xi(){let e=oe.value==="sync"&&Qo.value?"offline":oe.value;return e==="sync"?Jo.value?s("line.saving"):s("line.sync"):e==="offline"&&Jo.value?s("line.waiting",{n:Jo.value}):s(`line.${e}`)}var Vm="taskflow.live",vt=b(localStorage.getItem(Vm)==="folded");function Vg(){vt.value=!vt.value,localStorage.setItem(Vm,vt.value?"folded":"")}var Ym=()=>l`<aside aria-label=${s("live.label")} class="rail"><${vr} /></aside>`;function vr({class:e=""}){return l`<div class="live ${e} ${vt.value?"folded":""}">
    <header>
      <h2><${el} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${oe.value}>${Xi()}</span>
      <button
        class="icon"
        aria-label=${s(vt.value?"live.unfold":"live.fold")}
        title=${s(vt.value?"live.unfold":"live.fold")}
        aria-expanded=${!vt.value}
        onClick=${Vg}
      >
        <${w} name=${vt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!vt.value&&l`<${Yg} /><${Zg} />`}
  </div>`}function el(){let e=oe.value==="sync"?"":oe.value==="offline"?"off":"busy";return l`<i key=${Ss.value} class="pulse ${e} ${Ss.value?"beat":""}" />`}function Yg(){let e=ad(kt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${tl} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function tl({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${ee} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${zm} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Zg(){let e=(ye.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=rt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${mr} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Jg=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Zm(){if(!Oe.value.size)return null;let e=ji();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${Jg.flatMap(([t,n])=>tt.filter(o=>o.id===t&&(t!=="stage"||nt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!nt(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>xt(t,e)}
        >
          <${w} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${Zt}>
        <${w} name="close" />
      </button>
    </div>
  </section>`}var Qg=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Xg=8,Jm=new Set(["team","settings","instance","trash","overview"]);function Qm(){let e=be.value.filter((n,o)=>o<Xg||n.key===Gt.value),t={inbox:Ee.value,today:ye.value&&ye.value.overdue+ye.value.dueToday,tasks:ye.value&&ye.value.pending+ye.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Dn.value&&W.value.name==="task"}>
    <a class="brand" href=${Se("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{me.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${w} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${Ve("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${Qg.map(([n,o])=>l`<li key=${n} class=${Jm.has(n)?"roomy":""}>
              <${Qs}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!ye.value?.overdue}
              />
            </li>`)}
        ${k.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Qs} name="instance" path="/instance" />
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
            aria-current=${Jm.has(Q.value.name)?"page":void 0}
            onClick=${()=>{me.value="more"}}
          >
            <${w} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${be.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${ui("")} title=${s("any.team")} aria-current=${Gt.value?void 0:"true"}>
            <${w} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${ui(n.key)}
                aria-current=${n.key===Gt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <${Qs} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${w} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${ee} user=${k.value} mute />
        <div><strong>${k.value?.name}</strong><small>${k.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${tr}>
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
  </aside>`}function Qs({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Se(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${Q.value.name===e?"page":void 0}
  >
    <${w} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function Xm(){let e=()=>{me.value=""},t=o=>()=>{e(),o()},n=k.value?.role==="ADMIN";return l`<${M} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Qs} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <button class="nav" onClick=${t(tr)}><${w} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>jt())}>
      <${w} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${M}>`}function ef(){let e=ys.value.map(i=>ce(i).value).filter(i=>i!==null),t=()=>{me.value=""},n=()=>{t(),queueMicrotask(()=>Gi(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),a=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${M} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${s("delete.sure",{what:a})}</h2>
      ${o>0&&l`<p>${s("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${s("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${s("cancel")}</button>
        <button class="btn danger" onClick=${n}>${s("command.delete")}</button>
      </div>
    </div>
  </${M}>`}function tf(){let e=En.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${En.value.map(({id:t,text:n,bad:o,undo:r,to:a})=>l`<div class="toast" key=${t}>
        <span>${a?l`<a href=${a}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{Tn(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>Tn(t)}>
          <${w} name="close" />
        </button>`}
      </div>`)}
  </div>`}var eb=`mutation ConfirmAgain { requestEmailConfirmation { ${q} } }`;function nf(){let[e,t]=S(!1),n=k.value?.email,o=async()=>{await ke(eb,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var Xs=36e5,of="09:00",tb=3;function ea(e){let t=Math.ceil((Date.now()+tb*Xs)/Xs)*Xs,n=G(R.value,7-gt(R.value));return[...Xn(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",eo(G(R.value,1),of)],["week",eo(n,of)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function ta({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},m=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},d=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(eo($,p)))};return l`<${M}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>Pn(f,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${m}>
      ${n.map(({key:f,icon:$,text:p,aside:h,take:y},v)=>l`<button
          class="o"
          role="menuitem"
          key=${f}
          autofocus=${v===0}
          onClick=${()=>u(y)}
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
        min=${to(Date.now()+6e4)}
        max=${i?to(Date.now()+i*24*Xs):"9999-12-31T23:59"}
        value=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${M}>`}var nb=[1,2,7];function rf(){let e=Rn.value,t=e&&ce(e.id).value;if(!t)return null;let n=o=>Ci(t,{at:o});return l`<${ta}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...ea(n),...ob(t)]}
    take=${n}
    close=${()=>{Rn.value=null}}
  />`}function ob(e){let t=e.dueDate;return nb.filter(n=>!t||G(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(eo(G(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Ci(e,{beforeDue:`P${n}D`})}))}var rb=matchMedia("(prefers-reduced-motion: reduce)"),sf=I(()=>Oe.value.size>0);function af({id:e,mark:t}){let n=ce(e).value,o=Zn(()=>ge.value===e).value,r=Zn(()=>Oe.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!de(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{qe.value=e}}
      onClick=${u=>{!u.shiftKey&&!sf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?vi(e):er(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>gr(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${sf.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?vi(e):er(e)}
      />
      <${on} task=${n} kind="status" can=${n.can.changeStatus}>
        <${re} kind="status" value=${n.status} mute />
      </${on}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${vo} task=${n} most=${3} />
        <${Ns} task=${n} />
      </span>
      <${on} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${fo} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
      </${on}>
      <${on} task=${n} kind="priority" can=${n.can.update}>
        <${re} kind="priority" value=${n.priority} />
      </${on}>
      <${on} task=${n} kind="assignee" can=${n.can.assign}><${ee} user=${n.assignee} /></${on}>
    </div>
  </li>`}function on({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{ze.value={kind:t,ids:lf(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var lf=e=>Oe.peek().has(e)?[...Oe.peek()]:[e];function gr(e,t){if(e.shiftKey)return;e.preventDefault(),qe.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;ze.value={kind:"actions",ids:lf(t),anchor:a?r:{x:n,y:o}}}function bo(){let e=T(null);return D(()=>ut(t=>{vs.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);rb.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var sb=200;function na({query:e}){let t=T(0),[n,o]=S(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=H(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Pe({q:r.current})},sb)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function rn(){return V.value.length>0&&l`<button class="btn new" onClick=${()=>Nt()} aria-keyshortcuts="N">
      <${w} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function cf(){return V.value.length>0&&l`<button class="btn quiet" onClick=${()=>Nt()}><${w} name="plus" />${s("command.new")}</button>`}function _t(){let{query:e}=Q.value,t=e.get("assignee"),n=o=>Pe({assignee:o});return l`
    ${be.value.length>1&&l`<${sn}
      name="team"
      query=${e}
      options=${be.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function sn({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${H(r=>Pe({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function yo({query:e}){let t=it.value.map(n=>[n.id,n.name]);return l`<${sn}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function ko({query:e}){let t=e.get("label")??"",n=Du(Wt.value?.id);if(!n.length&&!t)return null;let o=cs(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${sn} name="label" query=${e} options=${a} />`}function uf({query:e}){let t=e.get("stage")??"",n=bt(Wt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${sn} name="stage" query=${e} options=${n} />`}function oa({query:e}){let t=xn.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${sn} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function He(e,t,n){let o=ws(e,t,n),r=Dt(()=>dd(o)??new uo(e,t,n),[o]);return K(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>k.peek()?xs(o,r):r.close()),[r]),r}function an(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),m=a.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,y=()=>{let C=document.elementsFromPoint(d.x,d.y).find(se=>se.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(C??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let B=m?.getBoundingClientRect(),C=B?d.x>B.right-48?1:d.x<B.left+48?-1:0:0;if(C&&m){let se=m.scrollLeft;m.scrollLeft+=C*9,m.scrollLeft!==se&&y()}$=requestAnimationFrame(v)},x=B=>{if(d={x:B.clientX,y:B.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),y()}},g=B=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[C,se]of J)removeEventListener(C,se,!0);f&&(addEventListener("click",nl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",nl,!0)),t[B]())},_=B=>{B.key==="Escape"&&(f&&B.preventDefault(),g("cancel")())},A=B=>{f&&B.preventDefault()},J=[["pointermove",x],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",_],["touchmove",A],...n?[["contextmenu",nl]]:[]];for(let[B,C]of J)addEventListener(B,C,{capture:!0,passive:!1})}function nl(e){e.stopPropagation(),e.preventDefault()}function df(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of $t){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>$t.indexOf(a.status)>$t.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var St=({status:e,stage:t})=>t?.name??s(`status.${e}`),br=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,wo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var ab="";function yr(e,t,n,o){let r=$=>U($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${U(t[n-1])?.rank??""}${ab}`,u=o&&!br(e,o)?o:null;if(!a&&!i&&!u)return;let m={...a&&{afterId:a},...i&&{beforeId:i},...u&&mf(wo(u))},d=e.key||e.title,f=u?ib(d,u):s("did.arranged",{task:d});return ff(e,m,{rank:c,...u&&wo(u)},f,lb(e))}var ib=(e,t)=>t.stage?s("did.staged",{task:e,to:St(t)}):s(`did.${t.status}`,{task:e}),mf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function ff(e,t,n,o,r,a=Y("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};Ge(i,a,n);let u=r?{query:du,variables:{ids:[i]}}:void 0,{errors:m,found:d}=await Fe(a,"moveTask",uu,{id:i,input:t},[i],c,u);if(m.length)return O({bad:!0,text:s("did.refused",{what:o,why:Z(m[0])})});let f=d?.tasks.pageInfo.endCursor??null;return r?We(o,()=>r(f),`/t/${e.key}`):O({text:o})}function lb(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let m=U(t);if(!m)return;let d={rank:o,...c},f=Y("change");Ge(t,f,d);let $=u&&await cb(i.id,t,u),p=m.status!==r||m.stage?.id!==a?.id,h={...$||ub(e),...p&&mf(c)};return ff(m,h,d,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function cb(e,t,n){try{let{above:o,below:r}=await E(mu,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function ub(e){let t=is([{field:"RANK",direction:"ASC"}]),n,o;for(let r of ro())r.id===e.id||!pt(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var db=[{field:"RANK",direction:"ASC"}],mb=[{field:"UPDATED_AT",direction:"DESC"}],sa=I(()=>{let e=Wt.value?.stages??[],t=JSON.stringify([e,Q.value.query.get("cancelled")]);return t!==ol.key&&(ol={key:t,columns:df(e,Q.value.query.get("cancelled")==="1")}),ol.columns}),ol={key:"",columns:[]},$f=e=>sa.peek().find(t=>t.id===e),sl=e=>sa.peek().find(t=>br(e,t)),Re=b(null),ra=b({x:0,y:0,width:0}),ln=b("");function hf({place:{query:e}}){let t=e.get("cancelled")==="1",n=sa.value,o=n.length>4?"many":n.length>3?"four":"",r=bo();return D(()=>{let a=ve(()=>{r.current?.classList.toggle("carrying",Re.value!==null)});return()=>{a(),Re.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${_t} /><${rn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${na} query=${e} />
      <${yo} query=${e} />
      <${oa} query=${e} />
      <${ko} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Pe({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${pb} key=${a.id} column=${a} want=${fb(a,ct(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${ln}</p>
    <${kb} />
  </div>`}var fb=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function pb({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=He(t,de({status:o})?db:mb,{size:50}),i=Zn(()=>gb(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,m=$b(a.ids.value),d=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${d}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${re} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${St(e)}</h2>
      <${vb} count=${a.ready.value?u:null} limit=${hb(t)?null:r?.limit} />
      ${de({status:o})&&V.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:St(e)})}
        title=${s("command.new")}
        onClick=${()=>Nt({status:o,...wo(e)})}
      >
        <${w} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${z} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(f=>[...i===f?[l`<${pf} key="slot" />`]:[],m.get(f)])}
            ${i===null&&l`<${pf} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ue} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function $b(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${yb} key=${n} id=${n} />`])),t.current}var hb=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function vb({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function gb(e,t){let n=Re.value;if(!(n?.over.id!==e.id||!vf(n,t)))return de(e)?n.before:t[0]??null}var pf=()=>l`<li class="slot" />`;function vf({id:e,over:t,before:n},o){let r=U(e);return!r||!br(r,t)?!0:de(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var gf=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),Fn=(e,t)=>gf(e,t).map(n=>n.dataset.task??"");function bb(e,t,n){let o=gf(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function bf(e,t){let n=Fn(t,"");return n[n.indexOf(e)+1]??null}function yb({id:e}){let t=ce(e).value,n=Zn(()=>Re.value?.id===e?Re.value.by:null).value;if(!t)return null;let o=`tk${de(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{qe.value=e}}
      onClick=${()=>Ot(t)}
      onPointerDown=${a=>t.can.changeStatus&&an(a,{lift:i=>{let c=sl(t);c&&(Re.value={id:e,over:c,before:bf(e,c),by:"pointer"}),ra.value=i},over:(i,c,{y:u})=>{let m=$f(i);ra.value={...ra.value,...c},m&&_b(m,bb(m,e,u))},drop:()=>rl(e),cancel:()=>wf(e)})}
      onContextMenu=${a=>gr(a,e)}
      onKeyDown=${a=>wb(a,t)}
    >
      <${yf} task=${t} />
    </button>
  </li>`}var yf=({task:e})=>l`
    <p>${e.title}</p>
    <${vo} task=${e} most=${5} />
    <div>
      <${re} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${fo} task=${e} />
      <${Ns} task=${e} />
      <${ee} user=${e.assignee} />
    </div>
  `;function kb(){let e=Re.value,{x:t,y:n,width:o}=ra.value;if(e?.by!=="pointer")return null;let r=U(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${yf} task=${r} />
    </div>`}function wb(e,t){let n=Re.value?.id===t.id?Re.value:null;if(e.key===" "){if(e.preventDefault(),n)return rl(t.id);t.can.changeStatus&&Tb(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?Sb(n,o):Eb(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=sa.peek(),i=a.findIndex(({id:m})=>m===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=Fn(c,t.id);Re.value={...n,over:c,before:u[kf(n)]??null},ln.value=St(c),xb(c)}else e.key==="Escape"?(e.preventDefault(),wf(t.id)):e.key==="Enter"&&(e.preventDefault(),rl(t.id))}var xb=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function _b(e,t){let n=Re.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Re.value={...n,over:e,before:t})}function kf({id:e,over:t,before:n}){let o=Fn(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Sb(e,t){if(!de(e.over))return;let n=Fn(e.over,e.id),o=Math.max(0,Math.min(n.length,kf(e)+t));Re.value={...e,before:n[o]??null},ln.value=s("board.spot",{column:St(e.over),at:o+1,n:n.length+1})}function Eb(e,t){let{id:n}=e,o=sl(e);if(!o)return;let r=Fn(o,n),a=Fn(o,"").indexOf(n)+t;!e.can.changeStatus||!de(e)||a<0||a>r.length||(yr(e,r,a),ln.value=s("board.spot",{column:St(o),at:a+1,n:r.length+1}),fe(`.board [data-task="${n}"]`))}function Tb(e){let t=sl(e);t&&(Re.value={id:e.id,over:t,before:bf(e.id,t),by:"keys"},ln.value=s("board.lifted",{task:e.title,column:St(t)}))}function rl(e){let t=Re.value,n=U(e);if(Re.value=null,!t||!n)return;let o=$f(t.over.id);if(!o)return void(ln.value=s("board.cancelled"));ln.value=s("board.dropped",{task:n.title,column:St(o)});let r=Fn(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);de(o)?vf(t,r)&&yr(n,a,i<0?a.length:i,o):Yt(n,wo(o)),fe(`.board [data-task="${e}"]`)}function wf(e){Re.value=null,ln.value=s("board.cancelled"),fe(`.board [data-task="${e}"]`)}var Ab=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Ib=6,Db=4,dt=b(null),kr=b(""),xf=b("");function Sf({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:R.value:`${o}-01`),c=Array.from({length:t?7:Ib*7},(v,x)=>G(i,x)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),m=He({...ct(e),from:c[0],to:c.at(-1)},Ab,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>ce(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=bo(),p=T(!1);p.current||=m.ready.value||!!m.failed.value,D(()=>()=>{dt.value=null},[]);let h=v=>Pe(t?{week:G(i,7*v)}:{month:Lb(o,v)}),y=v=>Pe({view:v,week:"",month:""});return Cb(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${_t} /><${rn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${w} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Pe({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${w} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>y("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>y("week")}>${s("calendar.week")}</button>
      </div>
      <${yo} query=${e} />
      <${ko} query=${e} />
    </div>
    ${m.failed.value&&l`<${z} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${ue} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${te} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${te}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Ob}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:Db}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,x])=>l`<span><kbd>${v}</kbd> ${s(x)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${kr}</p>
  </div>`}function Cb(e){let t=T(!1);K(()=>{!e||t.current||(t.current=!0,Dn.peek()&&ts.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Ob({day:e,out:t,most:n,ids:o}){let r=dt.value,a=xf.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${V.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Nt({dueDate:e})}
    >
      <${w} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${Rb} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{xf.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Rb({id:e}){let t=ce(e).value;if(!t)return null;let n=dt.value?.id===e,o=t.overdue&&de(t),r=a=>t.can.update&&an(a,{lift:()=>{dt.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(dt.value={id:e,over:i})},drop:()=>Ef(e),cancel:()=>Tf(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{qe.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>gr(a,e)}
      onClick=${()=>Ot(t)}
      onKeyDown=${a=>Nb(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var _f={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Nb(e,t){let n=dt.value?.id===t.id?dt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),dt.value={id:t.id,over:t.dueDate},kr.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Ef(t.id);else if(n&&_f[e.key]){e.preventDefault();let o=G(n.over,_f[e.key]);dt.value={id:t.id,over:o},kr.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Tf(t.id))}function Ef(e){let t=dt.value?.over,n=U(e);dt.value=null,!(!t||!n)&&(kr.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),Yt(n,{dueDate:t}),fe(`.cal [data-task="${e}"]`))}function Tf(e){dt.value=null,kr.value=s("board.cancelled"),fe(`.cal [data-task="${e}"]`)}function Lb(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Ae(e){let[t,n]=S({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Mb(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function Mb(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=Z(a):o||=Z(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=he(r)}return{errors:n,whole:o}}function P({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=rt(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=a;return l`<div class="field">
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
  </div>`}var we=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Af=`mutation Login($input: LoginInput!) { login(input: $input) { ${pn} } }`,Pb=`mutation Register($input: RegisterInput!) { register(input: $input) { ${pn} } }`,Ub="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Fb="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",qb=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${pn} session { id } }
}`,Hb=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Bb="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Kb="query Registration { instance { registrationOpen } }";function Et({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var jb=()=>{let e=W.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function al(e,t=jb()){return e?.token&&(Ko(e),j(t,{replace:!0})),e}function If(){let e=Ae(async({email:t,password:n})=>al((await De(Af,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Et}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${Ho.value&&l`<p class="note" role="status">${s(Ho.value)}</p>`}
    <${we} text=${e.whole} />
    <${P}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${P}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
  </${Et}>`}function Df(){let[e,t]=S(!0);D(()=>{De(Kb,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return al((await De(Pb,{input:c})).register,"/")});return l`<${Et}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${we} text=${o.whole} />
    <${P} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${P}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${P}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${s("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
  </${Et}>`}function Cf(){let[e,t]=S(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await De(Fb,{email:o});return r.ok&&t(o),r});return l`<${Et}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${we} text=${n.whole} />
    <${P}
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
  </${Et}>`}function Of(){let[e]=S(()=>new URLSearchParams(location.hash.slice(1)).get("token")??W.peek().query.get("token")??location.hash.slice(1)),[t,n]=S("");D(()=>{j("/reset",{replace:!0}),e&&De(Hb,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(Z(a))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:a}=await De(qb,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await De(Af,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&De(Ub,{id:a.session.id},{token:i.token}).catch(()=>{}),al(i,"/")});return l`<${Et}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${we} text=${t?"":o.whole} />
    <${P}
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
  </${Et}>`}function Rf(){let[e]=S(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=S(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await De(Bb,{token:e});n(a.errors.length?"bad":"proved");let i=k.peek();i&&i.id===a.user?.id&&(k.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{j("/confirm",{replace:!0}),e&&o()},[]),l`<${Et}
    title=${s("confirm.title")}
    form=${{submit:r}}
    after=${l`<p><a href="/">${s(k.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
    ${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
    ${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
    ${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t==="away"&&l`
      <p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
      <button class="btn wide">${s("confirm.again")}</button>
    `}
  </${Et}>`}var Gb=365;function Nf(){let e=ho.value,t=e&&$o.value.get(e.id);if(!t)return null;let n=r=>mm(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${ta}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...ea(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?to(Date.parse(t.snoozedUntil)):""}
    days=${Gb}
    close=${()=>{ho.value=null}}
  />`}var aa=new Map;function Lf({id:e,occurredAt:t}){let n=`${e} ${t}`,o=aa.get(n)??b("");return aa.has(n)||(aa.set(n,o),Wb(e).then(r=>{o.value=r},()=>aa.delete(n))),o.value?`/team/${o.value}`:"/team"}async function Wb(e){let{node:t}=await E(Pd,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var zb=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Vb={SECURITY:"/settings",TRANSFER:"/settings"},Yb=new Set(["MENTIONED","COMMENTED"]);function Pf(){let e=Fs.value,t=ur.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{oe.value==="sync"&&e.failed.peek()&&e.load()},[e,oe.value]);let n=e.notices.value,o=Ee.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${qi.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Pe({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${Bs}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Zb} key=${e.show} notices=${n} />`:l`<div class="card">
            <${te} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${te}>
          </div>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${zb.map(r=>l`<span>${Ve(Vs(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${Nf} />
  </div>`}function Zb({notices:e}){let t=T(null),n=T(-1);K(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;qs.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${Jb} key=${a.id} notice=${a} />`)}
  </ul>`}function Jb({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:m}=e,d=n&&(ce(n.id).value??n),f={fresh:!i,open:n!==null&&ge.value===n.id},$=["notice",...Object.entries(f).flatMap(([y,v])=>v?[y]:[])].join(" "),p=d?`${d.key} ${d.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(qe.value=n.id)}}
  >
    ${o?l`<${ee} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${Mf} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${d&&l`<${re} kind="status" value=${d.status} mute /><code>${d.key}</code>`}
        <b>${d?d.title:e.title}</b>
      </${Mf}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(y=>s(`reason.${y}`)).join(", ")}`}
        ${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
        ${" \xB7 "}
        <time datetime=${m}>${s.ago(m)}</time>
        ${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${il}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>Ks(e)}
      />
      <${il}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>Us(e,!c)}
      />
      <${il}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:y})=>{ho.value={id:t,anchor:y}}}
      />
    </span>
  </li>`}function Mf({notice:e,children:t}){let n=Qb(e),o=()=>{e.readAt||Ks(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function Qb(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Lf(e):t&&n&&Yb.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Vb[o[0]]??null}var il=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${w} name=${t} />
</button>`;function ot(e,t=[],n){let[o,r]=S({data:null,failed:null}),a=T(0),i=_c(()=>{let c=a.current+=1,u=m=>{c===a.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=ut(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var Xb=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,ey=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,ty=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${q} } }`,ny=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${q} } }`,oy=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${q} } }`,ry=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${q} } }`,sy=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${q} ok transcript } }`,Uf=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],ay={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ia=20;function Ff(){return k.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${te} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${te}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${iy} />
    <${ly} />
    <${cy} />
  </div>`}function iy(){let[e,t]=S(""),[n,o]=S(ia),{data:r,failed:a,again:i}=ot(()=>E(Xb,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await ke(ty,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:d});await ke(f?oy:ny,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
        onInput=${H(t)}
      />
    </div>
    ${a?l`<${z} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(m=>l`<li key=${m.id} class=${m.active?"":"off"}>
                <${ee} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${s("admin.since",{when:s.date(Xn(m.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!m.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:m.name})}
                  value=${m.role}
                  onChange=${H(d=>c(m,d))}
                >
                  ${["USER","ADMIN"].map(d=>l`<option value=${d} selected=${d===m.role}>${s(`userRole.${d}`)}</option>`)}
                </select>
                ${m.id!==k.value?.id&&l`<button
                  class="btn quiet"
                  onClick=${()=>u(m,!m.active)}
                >
                  ${s(m.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${m.name}</span>
                </button>`}
              </li>`)}
          </ul>`:l`<${ue} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ia))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function ly(){let[e,t]=S(""),[n,o]=S(ia),{data:r,failed:a,again:i}=ot(()=>E(ey,{status:Uf.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ke(ry,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${H(t)}>
        <option value="">${s("any.status")}</option>
        ${Uf.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
    </div>
    ${a?l`<${z} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${ay[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${te} title=${s("mail.none")}>${s("mail.noneHint")}</${te}></div>`:l`<${ue} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+ia))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function cy(){let[e,t]=S(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await E(sy,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${we} text=${n.whole} />
      <div class="inline">
        <${P}
          name="to"
          label=${s("mail.to")}
          type="email"
          defaultValue=${k.value?.email}
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
  </section>`}function qf(){return l`<div class="wrap">
    <div class="empty">
      <${w} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function Bf({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var ll=132,uy=20,cl=28;function Kf({flow:e,width:t}){let n=dy(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=ll-uy,r=(t-cl-6)/e.length,a=Math.min(26,r*.58),i=f=>cl+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=s("flow.said",{days:e.length,completed:Hf(e,"completed"),created:Hf(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${ll}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${cl} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(m-$)%u===0&&l`<text x=${i($)} y=${ll-3}>
          ${s.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var Hf=(e,t)=>e.reduce((n,o)=>n+o[t],0);function dy(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var jf="taskflow.numbers",xo=b(localStorage.getItem(jf)==="open");function Gf(){let e=sr(),t=()=>{xo.value=!xo.value,localStorage.setItem(jf,xo.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${xo.value?l`<${ul} /><${dl} />`:l`<dl class="card six ${ar()}">
          ${my.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Se(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${xo.value} onClick=${t}>
      <${w} name="live" />
      ${s(xo.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var my=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function ul(){let e=sr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Bf}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${ar()}">
    <${mt}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${mt}>
    <${mt}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${mt}>
    <${mt} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${mr} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${mt}>
    <${mt}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${mt}>
    <${mt}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${mr} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${mt}>
    <${mt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${it.value.slice(0,4).map(a=>l`<${ee} user=${a} mute />`)}</div>
    </${mt}>
  </dl>`}function mt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Se(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function dl(){let e=T(null),[t,n]=S(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&ye.value&&l`<${Kf} flow=${ye.value.flow} width=${t} />`}
    </div>
  </section>`}var fy=[{field:"CREATED_AT",direction:"DESC"}],Wf=12,py=["title","assignee","priority","status"];function zf(){let e=He({},fy,{size:Wf}),t=e.ids.value.slice(0,Wf);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${ul} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${py.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${$y} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${te} title=${s("tasks.none")}>${s("overview.none")}</${te}>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${dl} /><${vr} class="page narrow card" />`}
  </div>`}function $y({id:e}){let t=ce(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var hy=2e3,ml=new Set,qn=null,la=()=>{},Yf=0;function ca(e){return ml.add(e),()=>ml.delete(e)}function fl(){la(),la=mo(ou,()=>({after:qn}),{next:({events:e})=>vy(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Yf=setTimeout(Zf,hy)}})}function vy(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?fl():Zf();e.__typename==="StreamReady"&&!qn&&Vf(null),qn=e.cursor,e.__typename==="StreamEvent"&&Vf(e.event)}function Zf(){qn=null,fl()}function Vf(e){for(let t of ml)t(e)}Ts(({inbox:e})=>{qn||(qn=e?.cursor??null,fl())});I(()=>k.value?.id).subscribe(()=>{la(),la=()=>{},clearTimeout(Yf),qn=null});var Jf=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,Qf=`query ReadPreferences { preferences { ${Jf} } }`,Xf=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${q} preferences { ${Jf} } }
}`;var wr=["IN_APP","EMAIL","PUSH"];function ep(){let e=b(null),t=b(null),n=b([]),o=b({}),r=b(!1),a=I(()=>e.value&&n.value.reduce(($,{input:p})=>gy($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function m(){let $=i+=1;c=!0;try{let{preferences:p}=await E(Qf,{});$===i&&L(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function d($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let y=await f(p);L(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:y},r.value=!y&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await E(Xf,{input:$})).updatePreferences;return p.length?Z(p[0]):(e.value=h,c&&m(),"")}catch(p){return he(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:m,save:d}}function gy(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var by={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},tp=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],yy="account",ky={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function np({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=ky[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(_y),u=c.findIndex(d=>d.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let m=c[u].findIndex(d=>d===r.target);c[u+a]?.[m+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${wr.map(r=>l`<th scope="col" key=${r}>
            <${w} name=${by[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${wy(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${wr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${xy} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function wy({notifications:e}){let t=tp.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...tp,[yy,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function xy({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=pl(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,m)=>{let d=wr.filter(f=>f===u?m:n.includes(f));e.save(o,{notifications:[{reason:t,channels:d}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${wr.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${pl(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${m=>pl(t,u)&&m.preventDefault()}
            onChange=${({currentTarget:m})=>c(u,m.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var pl=(e,t)=>e==="SECURITY"&&t==="EMAIL",_y=e=>[...e.querySelectorAll("input")];var Sy=["OFF","DAILY","WEEKLY"],Ey=Array.from({length:24},(e,t)=>t),Ty=[1,2,3,4,5,6,7],op=["P1D","P2D","P3D","P7D","P14D"],Ay={quietFrom:"20:00",quietUntil:"07:30"},Iy=900,sp=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${Dy} preferences=${e} wanted=${t} />
  <${Cy} preferences=${e} wanted=${t} />
  <${Oy} preferences=${e} wanted=${t} />
</div>`;function _o({label:e,hint:t,why:n,children:o}){let r=rt();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function Dy({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${_o}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${Sy.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${$l}
        label=${s("told.weekday")}
        value=${r}
        all=${Ty.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${$l}
        label=${s("told.hour")}
        value=${o}
        all=${Ey.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${_o}>`}function Cy({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?Ay:{quietFrom:null,quietUntil:null}),a=Kt.value.replaceAll("_"," ");return l`<${_o}
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
        <${rp}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${rp}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${_o}>`}function Oy({preferences:e,wanted:{remindBefore:t}}){let n=t&&!op.includes(t)?[t]:[],o=[...op,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${_o} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${$l}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${_o}>`}var $l=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function rp({label:e,value:t,about:n,choose:o}){let[r,a]=S(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,Iy,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function ap({isMeant:e}){let[t]=S(ep),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),ca(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),K(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${np} preferences=${t} wanted=${o} /></div>
          <${sp} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${z} problem=${t.failed.value} retry=${t.read} />`:l`<${ue} rows=${8} />`}
  </section>`}var hl="id name service createdAt lastUsedAt error",ua=`query PushDevices { instance { vapidKey } pushDevices { ${hl} } }`,ip=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${q} device { ${hl} } }
}`,lp=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${q} deletedId } }`,cp=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${q} device { ${hl} } } }`;var vl="taskflow.push",up="/service-worker.js",Hn=b("");function gl(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?Ly()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function dp(e,t){return await Notification.requestPermission()!=="granted"?null:$p(await hp(e),t)}async function mp(){localStorage.removeItem(vl),Hn.value="",await(await(await navigator.serviceWorker?.getRegistration(up))?.pushManager.getSubscription())?.unsubscribe()}async function fp(e){if(Hn.value="",!(Ry()?.owner!==e||gl()||Notification.permission!=="granted"))try{let{instance:t}=await E(ua,{});t?.vapidKey&&await $p(await hp(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function pp(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&j(e.open)})}async function $p(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await E(ip,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(vl,JSON.stringify({owner:t,device:i.id})),Hn.value=i.id),a}async function hp(e){await navigator.serviceWorker.register(up);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Ny(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function Ry(){try{return JSON.parse(localStorage.getItem(vl)??"null")}catch{return null}}function Ny(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Ly=()=>/iPhone|iPad/.test(navigator.userAgent);function vp(){let{data:e,failed:t,again:n}=ot(()=>E(ua,{}),[Hn.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${z} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${Py} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${My} vapidKey=${o} isOn=${r.some(({id:a})=>a===Hn.value)} again=${n} />`}
  </section>`}function My({vapidKey:e,isOn:t,again:n}){let[o,r]=S(!1),[,a]=S(0),i=e?gl():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await dp(e??"",k.peek()?.id??"");u?.errors.length?O({bad:!0,text:Z(u.errors[0])}):u&&O({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),O({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function Py({device:e,again:t}){let[n,o]=S(!1),r=e.id===Hn.value,a=async()=>{r&&await mp().catch(()=>{}),await ke(lp,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ke(cp,{id:e.id});c?.device&&!c.device.error&&O({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
        <${w} name="trash" />
      </button>
    </div>
  </li>`}var Uy=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${q} user { ${Bt} } }
}`,Fy=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${q} ok
  }
}`,qy=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,gp=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${q} } }`,Hy=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${q} secret } }`,By=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${q} } }`,Ky=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${pn} } }`,jy=["READ","WRITE","ADMIN"];function bp({place:e}){let t=ot(()=>E(qy,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${k.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>jt()}>${s("command.signOut")}</button></div>
    </header>
    <${Gy} />
    <${Wy} />
    <${ap} isMeant=${e.key==="notifications"} />
    <${vp} />
    <${zy} keys=${o} />
    ${t.failed?l`<${z} problem=${t.failed} retry=${t.again} />`:l`
          <${Vy} rows=${n} keys=${o} again=${t.again} />
          <${Zy} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${or}</p>
  </div>`}var Tt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Gy(){let e=Ae(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await E(Uy,{input:{name:o,timeZone:r,locale:a,expectedVersion:k.peek()?.version}});return i.user&&(k.value=i.user,O({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=k.value?.timeZone??"UTC";return l`<${Tt} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${we} text=${e.whole} />
      <${P}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${k.value?.name}
        error=${e.errors.name}
      />
      <${P}
        name="timeZone"
        label=${s("settings.zone")}
        as="select"
        hint=${s("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${P}>
      <${P} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(Zr).map(([o,r])=>l`<option value=${o} lang=${o} selected=${at.value.split("-")[0]===o}>${r}</option>`)}
      </${P}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${Tt}>`}function Wy(){let[e,t]=S(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return bi(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Tt} id="appearance" title=${s("settings.appearance")}>
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
  </${Tt}>`}var yp=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function zy({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await E(Fy,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),O({text:s("settings.passwordChanged")})),i});return l`<${Tt} id="password" title=${s("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${k.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${we} text=${t.whole} />
      <${P}
        name="currentPassword"
        label=${s("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${P}
        name="newPassword"
        label=${s("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${s("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${yp} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${Tt}>`}function Vy({rows:e,keys:t,again:n}){let[o,r]=S(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ke(gp,{id:c.id},s("settings.revoked"))&&n();return l`<${Tt} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Jy(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${yp} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>jt(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${Tt}>`}async function Yy(e,t){let{login:n}=await De(Ky,{input:{email:k.peek()?.email??"",password:e,cookie:!0}});return n.token?(Ko(n),t&&await E(gp,{id:t.id}),null):n}function Zy({rows:e,session:t,again:n}){let[o,r]=S(""),[a,i]=S(!1),c=Ae(async({name:d,scope:f,days:$,password:p},h)=>{let y=p?await Yy(p,t):null;if(y)return y;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:x}=await E(Hy,{input:{name:d,scopes:[f],expiresAt:v}});return i(x.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),x.secret&&(h.reset(),r(x.secret),n()),x}),u=()=>navigator.clipboard?.writeText(o).then(()=>O({text:s("settings.copied")})),m=async d=>await ke(By,{id:d.id},s("settings.keyRevoked",{name:d.name}))&&n();return l`<${Tt} id="api-keys" title=${s("settings.keys")}>
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
      <${we} text=${c.whole} />
      <div class="inline">
        <${P} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${P} name="scope" label=${s("settings.keyScope")} as="select">
          ${jy.map(d=>l`<option value=${d}>${s(`scope.${d}`)}</option>`)}
        </${P}>
        <${P} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
          ${[30,90,365].map(d=>l`<option value=${d} selected=${d===90}>${s("settings.inDays",{n:d})}</option>`)}
          <option value="">${s("settings.never")}</option>
        </${P}>
        ${a&&l`<${P}
          name="password"
          label=${s("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
      </div>
    </form>
  </${Tt}>`}var Jy=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var kp="taskflow.draft.",Qy=50,cn=e=>`${e}.new`,xr=e=>`${e}.reply`,_r=e=>`${e}.edit`,bl=new Map;function Be(e){let t=kl(e),n=bl.get(t);if(n)return n;let o=b(yl(t)?.text??null);return bl.set(t,o),o}function Ke(e,t){Be(e).value=t;let n=kl(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Xy()}catch{}}bn.add(async()=>{let e=kl("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);bl.clear()});var kl=e=>`${kp}${k.peek()?.id}.${e}`;function yl(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Xy(){let e=Object.keys(localStorage).filter(n=>n.startsWith(kp));if(e.length<=Qy)return;let[t]=e.sort((n,o)=>(yl(n)?.at??0)-(yl(o)?.at??0));localStorage.removeItem(t)}var ek=8e3,At=b([]);function da(e){let t=()=>{clearTimeout(r),At.value=At.peek().filter(i=>i.write!==e)},n=k.peek()?.id,o=(i=!1)=>{t(),a(),k.peek()?.id===n&&Vt({...e,keepalive:i})},r=setTimeout(()=>o(),ek);At.value=[...At.peek(),{write:e,send:()=>o(!0)}];let a=We(e.note.told,t)}function wp(){let e=At.peek().map(({write:t})=>t);for(let{send:t}of At.peek())t();return Promise.all(e.map(({query:t,variables:n})=>E(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",wp);bn.add(wp);var xp=I(()=>{let e=[...Ue.value,...At.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),_p=e=>xp.value.has(e),Pt=e=>Te(e).all.value?.filter(({id:t})=>!xp.value.has(t))??null;function Sp(e,{id:t,filename:n}){let o=Y("change"),r={told:s("files.deleted",{name:n})};da({key:o,field:"deleteAttachment",query:Ls,variables:{id:t,key:o},taskIds:[e],note:r})}zt(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void O({bad:!0,text:s("files.notDeleted",{why:Z(n)})}):Te(e).without(t.id));var wl=20,xl=e=>`${e}.files`,Ep=e=>e?.split(" ")??[];function So(e,t){let n=Te(e),o=n.all.value;return Ep(Be(xl(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!_p(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function _l(e,t){Ke(xl(e),t.length?t.join(" "):null)}function ma(e,t){_l(e,[...new Set([...Ep(Be(xl(e)).peek()),t])])}var fa=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Sr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var tk=3,nk=5,ok=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ne=b([]),$a=b(""),rk=new Set(["waiting","sending","cut"]),sk=I(()=>Ne.value.some(({state:e})=>rk.has(e))),pa=new Map,Sl=new Set,To=(e,{place:t,commentId:n}={})=>Ne.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),ha=(e,t)=>To(e,t).filter(Dp);function va(e){return Sl.add(e),()=>{Sl.delete(e)}}function Ut(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=Y("file"),c=a?s("files.folder"):ak(e,r,n),u=c?"refused":"waiting",m=lk(r),d={...n,id:i,key:Y("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Ne.value=[...Ne.peek(),d],d});return ga(),o.filter(({state:r})=>r==="waiting")}function El(e){un(e,{state:"waiting",sent:0,why:""}),ga()}function Ip(e){let t=Ne.peek().find(n=>n.id===e);if(t){Al(e),t.state!=="refused"&&Np(e);for(let n of Sl)n(e);ga()}}function ak(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=fr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ne.peek().filter(c=>c.taskId===e&&Dp(c));return Tp(Tl(Te(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Tp(ik(e,n),ha(e,n))>=wl?s("files.fullComment",{n:wl}):""}function ik(e,{place:t,commentId:n}){return t?So(e,t):Tl((Te(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Tp=(e,t)=>new Set([...e,...Tl(t)]).size,Tl=e=>e.map(({id:t})=>t),Dp=({state:e})=>e!=="refused";function lk({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function ga(){let e=Ne.peek().filter(({state:n})=>n==="sending").length,t=Ne.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,tk-e))){let o=n.turn+1;un(n.id,{state:"sending",turn:o}),ck({...n,turn:o})}}async function ck(e){try{if(await Cp(e,nk),!Eo(e))return;let t=Te(e.taskId);if(t.arrived.add(e.id),e.place&&ma(e.place,e.id),await t.loadIfOpen(),!Eo(e))return;$a.value=s("files.arrived",{name:e.name}),Al(e.id)}catch(t){Eo(e)&&fk(e,t)}finally{ga()}}async function Cp(e,t){let n=await uk(e);if(!n||!Eo(e))return;let{status:o,text:r,seconds:a}=await dk(e,n);if(!(o===204||!Eo(e))){if(!t||o!==404&&!a)throw new Er(r);a&&await mk(e.id,a),Eo(e)&&await Cp(e,t-1)}}async function uk({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=ok.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:m}=(await E(Jd,{input:c,key:t})).createAttachment;if(!$k(e))Np(e);else if(!u)throw un(e,{key:Y("change")}),new Er(m.map(Z).join(" "));return u?.upload??null}function dk({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",at.peek()),c.upload.onprogress=({loaded:d})=>un(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new st(`HTTP ${d}`)):a({status:d,text:p?f.trim():s("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new st("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),pa.set(e,()=>c.abort()),c.send(t)})}function mk(e,t){return un(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{un(e,{why:""}),n()},t*1e3);pa.set(e,()=>{clearTimeout(o),n()})})}var Er=class extends Error{};function fk({id:e,taskId:t,name:n},o){let r=o instanceof st,a=r?s("files.cut"):o instanceof Er||o instanceof ie?o.message:"";un(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=U(t);Te(t).opened||O({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function un(e,t){Ne.value=Ne.peek().map(n=>n.id===e?{...n,...t}:n)}function Al(e){Ne.value=Ne.peek().filter(t=>t.id!==e),Op(e)}function Op(e){pa.get(e)?.(),pa.delete(e)}function Rp(){for(let{id:e}of Ne.peek())Al(e);$a.value=""}function pk(){for(let{id:e,state:t,turn:n}of Ne.peek())t!=="waiting"&&t!=="sending"||(un(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Op(e))}var $k=e=>Ne.peek().some(t=>t.id===e),Eo=({id:e,turn:t})=>Ne.peek().some(n=>n.id===e&&n.turn===t);function Np(e){E(Ls,{id:e,key:Y("change")},{keepalive:!0}).catch(()=>{})}oe.subscribe(e=>{if(e==="sync")for(let{id:t}of Ne.peek().filter(n=>n.state==="cut"))El(t)});ve(()=>{let e=t=>t.preventDefault();if(sk.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Ap=k.peek()?.id;I(()=>k.value?.id).subscribe(e=>{if(!e)return pk();e!==Ap&&Rp(),Ap=e});bn.add(async()=>Rp());var Bn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Te(e).isStale()&&(r.preventDefault(),hk(e,t))}});async function hk(e,t){try{let n=await Te(e).fresh(t);if(!n?.url)return void O({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){O({bad:!0,text:he(n)})}}var Il=b(null);function Ar(e,t){Il.value={taskId:e,id:t}}var Tr=()=>{Il.value=null};function Lp(){let e=Il.value,t=e?(Pt(e.taskId)??[]).filter(Xe):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Tr()},[e,n]),D(()=>Tr,[]),!e||n<0?null:l`<${vk} taskId=${e.taskId} pictures=${t} at=${n} />`}function vk({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=gk(e,o),u=f=>Ar(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${M} class="lightbox" label=${o.filename} close=${Tr}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${Bn(e,o)}>
            <${w} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Tr} autofocus>
            <${w} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Tr()}
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
  </${M}>`}function gk(e,{id:t,url:n}){let[o,r]=S({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Te(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:he(f)}));m===i.current&&r({of:t,...d,tried:!0})};return D(()=>{i.current+=1,Te(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function ba({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===k.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${bk} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,m=({currentTarget:d})=>{Mp(d),Sp(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${Xe(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>Ar(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${Bn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${w} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${Bn(e.id,t)}>
      <${w} name="save" />
    </a>
    ${tm(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${m}
    >
      <${w} name="trash" />
    </button>`}
  </li>`}var bk=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>Ms(e.id,t)}
        />`:l`<${w} name="file" />`}
  </span>`;function ya({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{Mp(d),Ip(e)},m=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>El(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${w} name="close" /></button>
  </li>`}function Mp(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];fe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Pp({task:e}){let t=nm(e),n=Pt(e.id)??[],o=To(e.id),r=et(e),a=fr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${$a.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${Dl}
          label=${s("files.add")}
          take=${i=>Ut(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${ba} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${ya} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${Lp} />
  `}function Dl({label:e,take:t,main:n=!1}){let o=T(null);return l`
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
  `}var yk=300;function Up({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Di(t).catch(()=>{}),yk)},m=[ca(d=>(!d||d.task?.id===t)&&u()),ut(d=>o&&d.task?.id===t&&u())];return()=>{clearTimeout(c);for(let d of m)d()}},[t,o]);let r=im(n),a=po.value?.id===t?po.value.why:"",i=({currentTarget:c})=>{Rn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=Ri(c),m=c.id===r?.id;return l`<li key=${c.id} class=${m?"next":""}>
          <${w} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${m&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>Oi(t,c)}
          >
            <${w} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${pt(e)&&!e.waiting&&l`<button
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
  </div>`}function Fp({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Pt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!Xe(a)||!t.body.includes(`(${a.id})`));return l`<${Hp}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${To(e.id,{commentId:t.id})}
  />`}var qp=({task:e,place:t})=>l`<${Hp}
    label=${s("files.forComment")}
    task=${e}
    files=${kk(e,t)}
    coming=${To(e.id,{place:t})}
  />`;function kk({id:e},t){let n=So(e,t);return(Pt(e)??[]).filter(o=>n.includes(o.id))}function Hp({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${ba} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${ya} key=${r.id} upload=${r} />`)}
  </ul>`}var wk=6,xk=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,ka=(e,t)=>xk.exec(e.slice(0,t))?.[1]??null;function Cl(e,t){let n=F(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&F(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,wk)}function Bp(e,t,n){let o=ka(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var _k=512;function Kp(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function jp(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&Xe(r)?o.replaceChildren(Sk(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(Ek(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function Sk(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Ar(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),m=Math.min(1,_k/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Ms(e,n),u.src=n,c.className="picture",c.append(u),c}function Ek(e,t,n){let{href:o,download:r,onClick:a}=Bn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Gp=e=>e.includes("data-attachment");var Tk={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},Ak=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),Ik=/^(https?:|mailto:)/i,Dk=/^H[1-6]$/,Ck=/^file_[0-9a-z]{26}$/,Wp=3;function Ao({html:e,taskId:t,under:n=Wp}){let o=T(null),r=Gp(e)?Pt(t):null;return K(()=>o.current?.replaceChildren(Ok(e,n)),[e]),K(()=>{o.current&&r&&jp(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Ok(e,t=Wp){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>zp(a,o))),n}function zp(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||Ak.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>zp(a,t));if(Ck.test(e.getAttribute("data-attachment")??""))return[Kp(e,e.getAttribute("alt")??e.textContent??"")];let o=Tk[e.tagName];if(!o)return n();let r=document.createElement(Rk(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),Nk(r,e),[e.tagName==="TABLE"?Mk(r):r])}function Rk({tagName:e},t){return Dk.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function Nk(e,t){e instanceof HTMLAnchorElement&&Lk(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Lk(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===k.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:Ik.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Mk(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var Kn=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,Io=`${Kn} attachments { id } parent { id }`,Vp=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${Kn} replies { ${Kn} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,Yp=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${Kn} task { id } replies { ${Kn} } parent { ${Kn} replies { ${Kn} } }
    }
  }
}`,Zp=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${$n} } pageInfo { hasNextPage endCursor } } }
}`,Jp=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${Io} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,wa=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${Io} } } } }`,Qp=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${wa} comment { ${Io} } }
}`,Xp=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${wa} comment { ${Io} }
  }
}`,e$=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,t$=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${wa} comment { ${Io} } }
}`,n$=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${wa} comment { ${Io} } }
}`,o$=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var Ol=1e4,Pk=9500;function Ir({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:m}){let d=Be(t).value??r,[f,$]=S(!1),p=T(null),h=rt(),y=N=>{m?.(),Ke(t,N===r?null:N)},v=Fk(e,p,y),x=n?{commentId:n}:{place:t},g=ha(e.id,x),_=!d.trim(),A=g.length>0,J=()=>{let N=p.current?.value??d;!N.trim()||N.length>Ol||ha(e.id,x).length||($(!1),i(N,So(e.id,t)))},B=()=>{Ke(t,null),c?.()},C=N=>{if(v.onKey(N))return N.preventDefault();N.key==="Enter"&&(N.metaKey||N.ctrlKey)?(N.preventDefault(),J()):N.key==="Escape"&&c&&(N.preventDefault(),c())},se=N=>(m?.(),Ut(e.id,N,x)),ft=N=>{let pe=et(e)?Qn(N):[];if(pe.length){N.preventDefault();for(let Or of se(pe))Xe({contentType:Or.file.type})&&Yr(N.target,fa(Or))}},{isOver:Ze,...Je}=Vr(et(e)?se:null);return D(()=>va(N=>{let pe=Be(t).peek();pe?.includes(N)&&Ke(t,Sr(pe,N))}),[t]),K(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${Ze?"over":""}"
    ...${Je}
    onSubmit=${N=>{N.preventDefault(),J()}}
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
      onInput=${({currentTarget:N})=>{y(N.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${C}
      onPaste=${ft}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((N,pe)=>l`<div
          class="o"
          role="option"
          key=${N.id}
          id=${`${h}-${pe}`}
          aria-selected=${pe===v.at}
          onPointerDown=${Or=>{Or.preventDefault(),v.choose(N)}}
        >
          <${ee} user=${N} mute />
          <span>${N.name}</span>
          <span class="end sm">@${N.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${qk} task=${e} text=${d} />`}
    ${!n&&l`<${qp} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${_} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${et(e)&&l`<${Dl} label=${s("files.attach")} take=${se} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${Uk(d,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${B}>${s("cancel")}</button>`}
        <button class="btn" disabled=${_||d.length>Ol||A}>
          ${a} <kbd>${Ve("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Uk(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Pk?s("talk.left",{n:Ol-e.length}):s("talk.hint")}function Fk(e,t,n){let[o,r]=S(null),[a,i]=S(0),c=T(null),u=T(null),m=o===null?[]:Cl(Rt(e.team.id),o),d=()=>{let h=t.current,y=h&&h.selectionStart===h.selectionEnd?ka(h.value,h.selectionStart):null;y!==c.current&&(c.current=null),y!==o&&i(0),r(c.current===null?y:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let y=Bp(t.current.value,t.current.selectionStart,h);n(y.text),u.current=y.caret,f()};K(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let y=o===null?[]:Cl(Rt(e.team.id),ka(h.target.value,h.target.selectionStart)??"");if(!y.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%y.length);else if(h.key==="ArrowUp")i((a+y.length-1)%y.length);else if(h.key==="Enter"||h.key==="Tab")$(y[Math.min(a,y.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(a,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function qk({task:e,text:t}){let[n,o]=S({});return D(()=>{let r=!1;return E(o$,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(Z).join(" ")}).catch(a=>({failed:he(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Ao} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var Rl=new Date().toISOString();function Dr({parent:e,...t}){return{...t,parentId:e?.id??null}}function r$(e,t){let n=new Map(e);for(let a of t)Hk(n,a);let o=[...n.values()].sort(xa),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var xa=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Hk(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Kk(r,o));let a=e.get(n.id);if(!a)return;let i=Bk(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function Bk(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Nl(e);if(t==="react")return{reactions:jk(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Rl:null,resolvedBy:r?Ll():null}}var Nl=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Rl,can:{update:!1,delete:!1,resolve:!1}});function Kk({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Ll(),createdAt:r.at??Rl,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Ll(){let{id:e,name:t}=k.peek();return{id:e,name:t}}function jk(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==k.peek()?.id),a=n?[...r,Ll()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var a$=["createComment","updateComment","deleteComment","resolveComment","react"],Do=b(new Map),Gk=I(()=>[...Ue.value,...At.value.map(({write:e})=>e)].filter(({field:e})=>a$.includes(e))),i$=e=>Gk.value.filter(({taskIds:t})=>t[0]===e),Ml=new Set;function l$(e){return Ml.add(e),()=>Ml.delete(e)}function _a(e,t,n,o){let r=n?xr(n):cn(e),a={id:Y("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Ke(r,null),_l(r,[]),Sa(e,"createComment",Qp,{input:a},{at:new Date().toISOString()})}function Ul(e,t,n,{back:o=!1}={}){if(Ke(_r(t.id),null),Hl(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Sa(e,"updateComment",Xp,{id:t.id,body:n,version:t.version||void 0},r)}function c$(e,t){let n=Y("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};da({key:n,field:"deleteComment",query:e$,variables:o,taskIds:[e],note:r})}function Fl(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Sa(e,"resolveComment",t$,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function ql(e,t,n,o){Sa(e,"react",n$,{id:t.id,emoji:n,on:o},{})}function Hl(e){let t=new Map(Do.peek());t.delete(e)&&(Do.value=t)}function Sa(e,t,n,o,r){let a=Y("change"),i=new Promise(c=>Pl.set(a,c));Vt({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),In(i)}var Pl=new Map;zt(a$,(e,t)=>{let n=t.comment?Dr(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Ml)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?zk(e,o):Wk(e,n),Pl.get(e.key)?.(t),Pl.delete(e.key)});function Wk({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void O({text:o.told});e==="updateComment"&&r&&We(o.told,()=>Ul(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&We(o.told,()=>Fl(n,r,!t.resolved))}function zk({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&s$(a.parentId?xr(a.parentId):cn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&s$(_r(i),c),r.code==="CONFLICT"&&u&&!o.back){Do.value=new Map([...Do.peek(),[i,Dr(u)]]);return}O({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:Z(r)})})}}function s$(e,t,n=[]){Be(e).peek()===null&&Ke(e,t);for(let o of n)ma(e,o)}var Vk=10,Yk=4,Ea=class{constructor(t){this.taskId=t,this.comments=b(new Map),this.events=b([]),this.floor=b(null),this.moreEvents=b(!1),this.ready=b(!1),this.failed=b(null),this.news=b(null),this.threads=I(()=>r$(this.comments.value,i$(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[l$({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),ut(n=>n.subjectId===this.taskId&&this.putEvents([n])),wt(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await E(Vp,{id:this.taskId,last:Vk,before:t}),o=n?.comments;return{comments:d$(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<Yk;o+=1){let{task:r}=await E(Zp,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(u$))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await E(Yp,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...d$([o??r]).values()]}listen(){this.hush(),this.hush=mo(Jp,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Dr(t.comment)]),t.name==="comment.created"&&t.actor?.id!==k.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Nl(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(u$),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||xa(i,t)>=0,o=this.threads.value.map(i=>({...Zk(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(Jk)]}},u$=({subjectType:e})=>e==="TASK",Zk=({createdAt:e,id:t})=>({createdAt:e,id:t}),Jk=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:xa(e,t);function d$(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Bl={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},m$=Object.keys(Bl);function f$({taskId:e,comment:t,can:n}){return m$.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${Qk}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>ql(e,t,r.emoji,!r.mine)}
    />`)}function Qk({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=rt(),c=t-o.length,u=s.list([...o.map(({name:m})=>m),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${Bl[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function p$({taskId:e,comment:t}){let[n,o]=S(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return K(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return a();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${m$.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{ql(e,t,u,!m),a()}}
        >
          ${Bl[u]}
        </button>`})}
    </span>`}
  </span>`}var Xk=5;function $$({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=S(!1),[c,u]=S(!1),[m,d]=S(!1),f=xr(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-Xk-1),h=e.can.comment,y=()=>{i(!0),fe(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),fe(`[data-thread="${t.id}"] button`)},x=()=>{u(!0),fe(`[id="${n[0].id}"]`)};return $?l`<${ew} first=${t} replies=${n} open=${y} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${w} name="check" />
      <span>${h$(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${Kl} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{Fl(e.id,t,!t.resolvedAt),i(!1),fe(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${Kl}>
    ${(n.length>0||m||Be(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${x}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${Kl} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(m||Be(f).value!==null?l`<${Ir}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(g,_)=>{_a(e.id,g,t.id,_),d(!1),fe(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),fe(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function ew({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${w} name="check" />
    <span>
      <b>${Gl(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${h$(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function Kl({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=S(!1),c=_r(t.id),u=Do.value.get(t.id),m=n===t.id;K(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),Hl(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||Be(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${Wl(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Gl(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${ee} user=${t.author} mute />
    <div>
      <header>
        <b>${Gl(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${nw} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${Ir}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{Ul(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${tw} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${Fp} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${f$} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${p$} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${jl} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${jl} name="link" icon="link" onClick=${()=>ow(e,t)} />`}
          ${t.can.delete&&l`<${jl}
            name="delete"
            icon="trash"
            onClick=${()=>{rw(r.current),c$(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function tw({task:e,comment:t,place:n}){let o=Be(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Ao} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Ke(cn(e.id),[Be(cn(e.id)).peek(),o].filter(Boolean).join(`

`)),Ke(n,null),fe(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Ke(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function nw({clash:e,place:t,end:n}){let o=()=>{Ke(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var jl=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${w} name=${t} />
</button>`,Gl=({author:e})=>e?Wl(e)?s("you"):e.name:s("feed.someone"),Wl=e=>e!==null&&e.id===k.value?.id;function h$({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Wl(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function ow(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),O({text:s("talk.copied")})}function rw(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];fe(o?`#${o.id}`:".talk-end textarea")}function v$({task:e}){let t=Dt(()=>new Ea(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{oe.value==="sync"&&t.failed.peek()&&t.load()},[oe.value]);let o=sw(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${ue} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${tl} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${$$} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${aw} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Ir}
            key=${e.id}
            task=${e}
            place=${cn(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>_a(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function sw(e){let t=W.value.query.get("comment"),[n,o]=S(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):O({bad:!0,text:s("talk.notHere")})).catch(a=>O({bad:!0,text:he(a)}))},[e,t,r]),n===t?n:null}function aw({kind:e,read:t}){let[n,o]=S(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>O({bad:!0,text:he(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var iw=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function zl(e){return e.split(iw).map((t,n)=>n%2?lw(t):t)}var g$=e=>zl(e).some(t=>typeof t!="string");function lw(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:X.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var cw=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,uw=/<(?!\/?p>|br)/,dw=2;function Vl({task:e,field:t,can:n}){let o=e[t]??"",r=mw(e,t==="description"?o:""),[a,i]=S(null),[c,u]=S(null),[m,d]=S(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=so(e.id)?.version??0},y=async(C,se)=>{let ft=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!ft)return;let Ze=await Yt(e,{[t]:ft||null},{expectedVersion:se||void 0,quiet:"conflict"}),Je=Ze.errors.find(N=>N.code==="CONFLICT");Je?u({mine:ft,theirs:Je.current?.[t]??so(e.id)?.[t]??"",version:Je.currentVersion??0}):Ze.errors.length&&i(C)},v=C=>{let se=C.target.value;se!==o&&!p.current?y(se,$.current):i(null),p.current=!1,$.current=0,d(!1)},x=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},g=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},_=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||d(!0)};K(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let A=C=>{let se=n&&et(e)&&t==="description"?Qn(C):[];if(se.length){C.preventDefault();for(let ft of Ut(e.id,se))Xe({contentType:ft.file.type})&&Yr(C.target,fa(ft))}};D(()=>va(C=>{a!==null?i(Sr(a,C)):n&&o.includes(C)&&y(Sr(o,C),0)}),[a,o]);let J=C=>{u(null),C&&c&&y(c.mine,c.version)},B={value:a??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:H(C=>{h(),p.current=!1,i(C)}),onBlur:v,onKeyDown:x,onPaste:A,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${B} />
        </div>`:a===null&&!m&&(r||g$(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${_}>
              ${r?l`<${Ao} html=${r} taskId=${e.id} under=${dw} />`:zl(o)}
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
            ...${B}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${s("clash.title")}</strong>
      <span>${s("clash.theirs")}</span>
      <blockquote>${c.theirs||s("clash.nothing")}</blockquote>
      <span>${s("clash.mine")}</span>
      <blockquote>${c.mine||s("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>J(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>J(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function mw({id:e,waiting:t},n){let[o,r]=S({text:"",html:""}),a=cw.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return E(iu,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&uw.test(o.html)?o.html:null}var fw=e=>e.can.delete&&(k.value?.role==="ADMIN"||X.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ta({task:e}){let[t,n]=S(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>co(e)}>
      ${s("command.restore")}
    </button>`}
    ${fw(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${M} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),zu(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${M}>`}
  </span>`}var b$=6,pw=300;function y$({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>js([e])}
  >
    <${w} name=${e.watching?"bell-on":"bell"} />
  </button>`}function k$({task:e}){D(()=>{let o=0,r=()=>E(lu,{id:e.id}).then(({task:i})=>i&&_e(i),()=>{}),a=ut(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,pw))});return()=>{clearTimeout(o),a()}},[e.id]);let t=$w(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(b$).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,b$).map(o=>l`<${ee} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function $w({watchers:e=[],watching:t}){let n=k.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function w$({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${hw} task=${e} />`}
      <${Vl} task=${e} field="title" can=${t.update} />
      <dl>
        <${Ye} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${re} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${Ye}>
        ${bt(e.team.id).length>0&&l`<${Ye}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${w} name="board" />
          <span>${wn(e.stage)?.name??s("stages.none")}</span>
        </${Ye}>`}
        <${Ye} task=${e} field="assignee" can=${t.assign} keys="A">
          <${ee} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${Ye}>
        <${Ye} task=${e} field="due" can=${t.update} keys="D">
          <${w} name="calendar" />
          <span>${e.dueDate?l`<${fo} task=${e} />`:s("due.never")}</span>
        </${Ye}>
        <${Ye} task=${e} field="priority" can=${t.update} keys="P">
          <${re} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${Ye}>
        <${Ye} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${vo} task=${e} mute />`:l`<${w} name="label" /><span>${s("labels.none")}</span>`}
        </${Ye}>
        <dt>${s("field.watchers")}</dt>
        <dd><${k$} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${Up} task=${e} /></dd>
        <${Ye} task=${e} field="team" can=${t.update&&V.value.length>1}>
          <${w} name="team" />
          <span>${e.team.name}</span>
        </${Ye}>
      </dl>
    </div>
    <${Vl} task=${e} field="description" can=${t.update} />
    <${Pp} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${v$} task=${e} />
  `}function hw({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${Ta} task=${e} />
  </div>`}function Ye({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{ze.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function x$(){let{key:e=""}=W.value,[t,n]=S({key:e,id:null,gone:!1,failed:null}),o=rs(e)??(t.key===e?t.id:null),r=o?ce(o).value:null,a=async()=>{let f=(await E(au,{id:e})).task;if(W.peek().key===e){if(!f)return o&&U(o)?.waiting?void 0:(o&&yt(o),n({key:e,id:o,gone:!0,failed:null}));_e(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),wt(a)),[e]),D(()=>{r?.key&&r.key!==e&&j(`/t/${r.key}`,{replace:!0})},[r?.key]),K(()=>{ge.value=o},[o]);let c=vw(o??e,!!r),{isOver:u,...m}=Vr(r&&et(r)?f=>Ut(r.id,f):null),d=f=>{if(!r||!et(r)||f.defaultPrevented)return;let $=Qn(f);$.length&&(f.preventDefault(),Ut(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${kn}>
        <${w} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${y$} task=${r} /><${bw} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${kn}>
          <${w} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${gw(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function vw(e,t){let n=T(null);return K(()=>{let o=document.activeElement,r=Qe(o);return()=>{let a=ge.peek();ge.value=null,Wi(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),K(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),K(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function gw(e,t,n){return e?l`<${w$} key=${e.id} task=${e} />`:t?.failed?l`<${z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${te} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${te}>`:l`<${ue} rows=${5} />`}function bw({task:e}){return["link","delete"].flatMap(t=>tt.filter(n=>n.id===t&&nt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>xt(t,[e])}
      >
        <${w} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var jn=b(null),Yl=b("");function _$(e,t){let n=Qe(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!yw(e)||!U(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),a=e.currentTarget;an(e,{lift:()=>{jn.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<kw(a.querySelector(`[data-task="${d}"]`)));jn.value={id:n,before:m??null}},drop:()=>{let i=jn.value?.before??null;jn.value=null,i!==(t[t.indexOf(n)+1]??null)&&E$(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{jn.value=null}})}function S$(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?Qe(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!U(o)?.can.changeStatus||(E$(o,t.filter(a=>a!==o),r),fe(`.row[data-task="${o}"] [data-go]`))}function E$(e,t,n){let o=U(e);o&&(yr(o,t,n),Yl.value=s("board.spot",{column:s("order.manual"),at:n+1,n:t.length+1}))}var yw=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function kw(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function Aa({ids:e,label:t,arranged:n=!1}){let o=bo(),r=T(-1);K(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(d=>U(d)?.key.length??0)),i=d=>{r.current=e.indexOf(Qe(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?jn.value:null,m=n&&{onPointerDown:d=>_$(d,e),onKeyDown:d=>S$(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${af} key=${d} id=${d} mark=${u&&ww(d,u)} />`)}
  </ul>`}var ww=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Ia={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},xw=["PENDING","IN_PROGRESS"],_w=["overdue","today","week","none"],Sw=new Set(["q","status","priority","due","label","stage"]);function T$({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...ct(e),...n?{status:void 0}:!t&&{status:xw}},r=Ia[e.get("sort")??"new"]??Ia.new,a=He(o,r),i=a.more.value?a.total.value:a.ids.value.length,c=[...e].some(([u,m])=>Sw.has(u)||u==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:i}):s("loading")}</p>
      </div>
      <div class="tools"><${_t} /><${rn} /></div>
    </header>
    <${Ew} query=${e} filtered=${c} />
    <${Um} />
    <${Aw} list=${a} filtered=${c} arranged=${r===Ia.manual} />
  </div>`}function Ew({query:e,filtered:t}){let n=()=>j(Se("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${na} query=${e} />
    <${sn}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...$t.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${uf} query=${e} />
    <${oa} query=${e} />
    <${yo} query=${e} />
    <${ko} query=${e} />
    <${sn} name="due" query=${e} options=${_w.map(o=>[o,s(`filter.${o}`)])} />
    <${Tw} query=${e} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function Tw({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${H(t=>Pe({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Ia).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function Aw({list:e,filtered:t,arranged:n}){let o=T(null);return D(()=>{let r=new IntersectionObserver(a=>a.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return o.current&&r.observe(o.current),()=>r.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${Yl}</p>
    `}
    <${Aa} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />
    ${e.more.value&&l`<div class="more" ref=${o}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${te} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${te}>
    </div>`:l`<${ue} rows=${8} />`}var Iw=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${q} } }`,D$=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${q} }
}`,Dw=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${q} } }`,Cw={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},A$=1e6;function C$({team:e,runs:t}){let[n,o]=S(null),{stages:r,said:a,held:i,grip:c}=Ow(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
    <header>
      <h2 id="columns-title">${s("columns.title")}</h2>
      <span class="num">${s.number(r.length)}</span>
    </header>
    ${u?l`<div class="card">
          <p class="dim sm columns-about">${s("columns.about")}</p>
          <ol class="people column-list">
            ${r.map((m,d)=>l`<li
                key=${m.id}
                data-drop=${m.id}
                class=${i===m.id?"held":""}
                aria-label=${m.name}
              >
                <button
                  class="icon grip"
                  data-grip=${m.id}
                  aria-label=${s("columns.grip",{column:m.name})}
                  title=${s("columns.grip",{column:m.name})}
                  ...${c(m,d)}
                >
                  <${w} name="grip" />
                </button>
                <${Nw} stage=${m} />
                <button
                  class="icon"
                  aria-label=${s("columns.delete",{column:m.name})}
                  title=${s("columns.delete",{column:m.name})}
                  onClick=${()=>o(m)}
                >
                  <${w} name="trash" />
                </button>
              </li>`)}
          </ol>
          <${Lw} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:m,name:d,status:f,color:$})=>l`<li key=${m}>
              <${re} kind="status" value=${f} color=${$} />
              <span>${d}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${Mw} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function Ow(e){let[t,n]=S(null),[o,r]=S(null),[a,i]=S(""),c=T([]),u=T(Promise.resolve()),m=T(0),d=Rw(e,t),f=d.map(({id:h})=>h),$=({id:h,name:y},v)=>{let x=v.indexOf(h);n(v),i(s("board.spot",{column:y,at:x+1,n:v.length})),m.current+=1,u.current=u.current.then(async()=>{await ke(D$,{id:h,input:{afterId:v[x-1]??null}}),await Le().catch(()=>{}),m.current-=1,m.current||n(null)})};return{stages:d,said:a,held:o,grip:(h,y)=>({onKeyDown:v=>{let x=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;x&&(v.preventDefault(),!(y+x<0||y+x>=f.length)&&($(h,I$(f,h.id,y+x)),fe(`[data-grip="${h.id}"]`)))},onPointerDown:v=>an(v,{lift:()=>{c.current=f,r(h.id)},over:x=>{let g=c.current.indexOf(x??"");g<0||(c.current=I$(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==y?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function Rw(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var I$=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function Nw({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=S({}),[m,d]=S(null),f=rt(),$=v=>{u(({[v]:x,...g})=>g),d(x=>x?.field===v?null:x)},p=async(v,x)=>{let g=await O$(D$,{id:t,input:{[v]:x,expectedVersion:i}});if(g)return d({field:v,why:g});await Le().catch(()=>{}),$(v)},h=(v,x)=>{if(v==="name"){let _=x.replace(/\s+/g," ").trim();return _===n?$("name"):p("name",_)}let g=x.trim()===""?null:Number(x);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=A$)?d({field:"limit",why:s("columns.badLimit")}):p("limit",g)},y=(v,x)=>({value:c[v]??x,"aria-invalid":m?.field===v?"true":void 0,"aria-describedby":m?.field===v?f:void 0,onInput:H(g=>u(_=>({..._,[v]:g}))),onBlur:({currentTarget:{value:g,validity:_}})=>_.badInput?d({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=x,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??Cw[o]}
        onInput=${H(v=>u(x=>({...x,color:v})))}
        onChange=${H(v=>v!==r&&p("color",v))}
      />
      ${r&&l`<button
        class="icon"
        aria-label=${s("columns.plain",{column:n})}
        title=${s("columns.plain",{column:n})}
        onClick=${()=>p("color",null)}
      >
        <${w} name="undo" />
      </button>`}
    </span>
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("columns.nameOf",{column:n})}
      ...${y("name",n)}
    />
    <span class="sm stands-for">
      <${re} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${A$}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${y("limit",a===null?"":String(a))}
    />
    ${m&&l`<p class="error" id=${f} role="alert">${m.why}</p>`}
  `}async function O$(e,t){try{let[{errors:n}]=Object.values(await E(e,t));return n.length?Z(n[0]):""}catch(n){return he(n)}}function Lw({team:e}){let t=Ae(async({name:n,status:o},r)=>{let{createStage:a}=await E(Iw,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Le()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${we} text=${t.whole} />
    <${P} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${P} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${$t.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${P}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function Mw({stage:e,stages:t,close:n}){let{data:o,failed:r}=ot(()=>E(oo,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=S(""),[c,u]=S(""),m=o?.tasks.totalCount,d=Pw(t,e),f=d.find(({id:p})=>p===a)??d[0],$=async()=>{let p=await O$(Dw,{id:e.id,to:f?.id});if(p)return u(p);n(),await Le().catch(()=>{})};return l`<${M} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${we} text=${c} />
      <p role="status">
        ${m===void 0?s(r?"columns.someHave":"loading"):m?s("columns.have",{n:m}):s("columns.empty")}
        ${(m||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(m||r)&&f?l`<${P} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${H(i)}>
            ${t.filter(p=>d.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
          </${P}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${m===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${M}>`}function Pw(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var Uw=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${q} } }`,Fw=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${q} }
}`,qw=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${q} } }`;function R$({team:e,runs:t}){let[n,o]=S(null),r=lt(e.id),a=V.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${ls.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${Hw} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${w} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${Bw} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Un} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${Kw} label=${n} close=${()=>o(null)} />`}
  </section>`}function Hw({label:e}){let[t,n]=S(null),[o,r]=S(null),a=async u=>{await ke(Fw,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Le(),n(null),r(null)},i=H(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?a({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${s("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${H(r)}
      onChange=${H(u=>u!==e.color&&a({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${H(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function Bw({team:e,labels:t}){let[n,o]=S(""),r=Ae(async({name:a,color:i},c)=>{let{createLabel:u}=await E(Uw,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Le()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${we} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||io(t)}
      onInput=${H(o)}
    />
    <${P} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function Kw({label:e,close:t}){let{data:n,failed:o}=ot(()=>E(oo,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ke(qw,{id:e.id},s("labels.deleted",{label:e.name}))&&await Le()};return l`<${M} class="small" labelledby="delete-label" close=${t}>
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
  </${M}>`}var N$=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],L$=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${q} }
}`,jw=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${q} }
}`,Gw=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${q} team { id key } }
}`,Ww=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${q} }
}`,zw=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${q} }
}`,Vw=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Ca(e,t,n){let o=await ke(e,t,n);return o&&await Le(),o}var Yw="Everybody who registers joins this team.",Zw=e=>e?.default&&e.description===Yw?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function M$(){let e=X.value,t=e.find(({key:n})=>n===Q.value.key)??be.value.find(n=>n.default)??be.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${Zw(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${H(n=>j(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${Jw} key=${t.id} team=${t} />`:l`<div class="card"><${te} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${te}></div>`}
    ${t&&l`<${C$} key=${t.id} team=${t} runs=${Da(t)} />`}
    ${t&&l`<${R$} key=${t.id} team=${t} runs=${Da(t)} />`}
    ${t&&Da(t)&&l`<${Xw} key=${t.id} team=${t} />`}
    <${ex} />
  </div>`}var Da=e=>e.myRole==="ADMIN"||k.value?.role==="ADMIN";function Jw({team:e}){let t=Da(e)&&!e.archivedAt,n=(o,r)=>{let a=N$.find(i=>i===r);a&&Ca(L$,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${ee} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===k.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${H(a=>n(o,a))}
                >
                  ${N$.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>Ca(jw,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${w} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${Qw} team=${e} />`}
  </section>`}function Qw({team:e}){let[t,n]=S(""),o=t.trim().length<2?"":t.trim(),{data:r}=ot(()=>o?E(Vw,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Ca(L$,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${P}
      name="person"
      label=${s("team.add")}
      hint=${s("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${H(n)}
    />
    ${a.length>0&&l`<ul class="people">
      ${a.map(c=>l`<li key=${c.id}>
          <${ee} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function Xw({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await E(Ww,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Le(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${we} text=${t.whole} />
      <${P} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${P}
        name="description"
        label=${s("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&l`<button
          type="button"
          class="btn danger"
          onClick=${()=>Ca(zw,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function ex(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await E(Gw,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Le(),j(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${we} text=${e.whole} />
      <div class="inline">
        <${P} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${P} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var P$=["PENDING","IN_PROGRESS"],Zl=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],tx=[{field:"CREATED_AT",direction:"DESC"}],nx=["down","up","open","status","priority","assignee","due","keys"];function U$({place:{query:e}}){let{team:t,assignee:n}=ct(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:He({due:"overdue",...r},Zl,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:He({due:"today",status:P$,...r},Zl,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:He({due:"later",status:P$,...r},Zl,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:He(r,tx,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(R.value)}</h1><${ox} /></div>
      <div class="tools"><${_t} /><${rn} /></div>
    </header>
    <${Gf} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${rx} key=${i.title} ...${i} />`)}
          <${vr} class="page narrow card" />
        `:l`<${ue} rows=${8} />`}
    <p class="hints">
      ${nx.map(i=>l`<span>${Ve(Vs(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function ox(){let e=sr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${ar()}>
    ${Ce("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function rx({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(d)}</span>`}
      ${t.more.value&&l`<a href=${Se(n)}>${s("today.all")}</a>`}
    </header>
    ${m.length?l`<${Aa} ids=${m} label=${e} />`:l`<div class="card">
          <${te} title=${r} action=${i&&l`<${cf} />`}>${a}</${te}>
        </div>`}
  </section>`}var sx=[{field:"UPDATED_AT",direction:"DESC"}];function F$({place:{query:e}}){let{team:t,assignee:n}=ct(e),o=He({team:t,assignee:n,deleted:!0},sx),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${_t} /></div>
    </header>
    ${o.failed.value&&l`<${z} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${ax} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${te} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${te}>
          </div>`:!o.failed.value&&l`<${ue} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function ax({id:e}){let t=ce(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{qe.value=e}}>
    <${re} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${Ta} task=${t} />
  </li>`:null}var ix=()=>l`<p class="boot" role="status">${s("loading")}</p>`,lx={"sign-in":If,register:Df,forgot:Cf,reset:Of,confirm:Rf},cx={today:U$,inbox:Pf,tasks:T$,board:hf,calendar:Sf,trash:F$,team:M$,settings:bp,overview:zf,instance:Ff,unknown:qf},ux={palette:jm,keys:Tm,new:Fm,more:Xm,delete:ef},dx=3e3,q$=["wheel","touchstart","keydown","pointerdown"];function H$(){let{name:e,path:t}=W.value,n=k.value?.id,o=ni.has(e),r=lx[e];return D(()=>{n===void 0&&k.peek()===null&&!o&&j(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!oi.has(e)&&j("/",{replace:!0})},[n,k.value,o]),k.value===void 0?null:r&&!(n&&!oi.has(e))?l`<${r} key=${e} />`:n?l`<${fx} key=${n} />`:null}function mx(){let e=xd();return e&&di(),e}function fx(){let[e,t]=S(mx),[n,o]=S(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await _d(),e)return;await no(k.peek()?.locale),di(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof ie))&&setTimeout(a,dx)}}};return K(()=>(a(),()=>{r.current=!0,Td()}),[]),n&&!e?l`<main class="gate" id="main"><${z} problem=${n} retry=${a} /></main>`:e?l`<${px} />`:l`<${ix} />`}function px(){let e=ux[me.value],t=W.value.name==="task";return jc(),l`
    <div class="shell ${t?"beside":""} ${vt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${gx}>${s("skip")}</a>
      <${$x} />
      <${Qm} />
      <${hx} />
      <${Ym} />
      ${t&&l`<${x$} />`}
    </div>
    <${Zm} />
    <${tf} />
    <${Cm} />
    <${rf} />
    ${e&&l`<${e} key=${me.value} />`}
  `}function $x(){let e=ge.value&&ce(ge.value).value,{name:t}=Q.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Ee.value?`(${s.number(Ee.value)}) `:"";return K(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function hx(){let{name:e,path:t}=Q.value,n=cx[e],o=T(null),r=T({name:e,path:t}),[a,i]=Sc(u=>console.error(u));K(()=>{let{step:u,scroll:m}=ts.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&Zt(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),vx(u==="pop"?m:0)},[t]);let c=Dn.value&&W.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${oe.value!=="sync"&&l`<p class="line narrow"><${el} />${Xi()}</p>`}
    ${rr.value&&k.value?.emailConfirmed===!1&&l`<${nf} />`}
    ${a?l`<${z} problem=${new ie([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${Q.value} />`}
  </main>`}function vx(e){let t=ns();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=ns();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of q$)removeEventListener(r,o)};for(let r of q$)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function gx(e){e.preventDefault(),document.getElementById("main")?.focus()}var bx=1200,Cr="",B$=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Oe.peek().size&&!Oa("dialog"))return Zt();if(e.key==="Escape"&&W.peek().name==="task"&&!Oa("dialog:not(.sheet)"))return kn();let t=yx(e);t&&(e.preventDefault(),xt(t))});function yx(e){let t=kx(e);if(!t)return null;if(t==="mod+k")return Oa("dialog:not(.sheet)")?null:K$(t);if(xx(e.target)||e.ctrlKey||e.metaKey||e.altKey||Oa("dialog:not(.sheet)")||t==="enter")return null;let n=Cr?`${Cr} ${t}`:t;return Cr="",clearTimeout(B$),n==="g"?(Cr="g",B$=setTimeout(()=>{Cr=""},bx),null):K$(n)}function K$(e){return tt.find(t=>t.keys===e&&nt(t))}function kx(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var wx="input, textarea, select, [contenteditable]",xx=e=>e instanceof Element&&e.closest(wx),Oa=e=>document.querySelector(`${e}[open]`)!==null;var Jl=document.getElementById("app"),_x=2e3,G$=no(Gc());try{await Promise.all([G$,Sx()]),k.peek()&&await no(k.peek()?.locale),Jl.replaceChildren(),wc(l`<${H$} />`,Jl)}catch(e){W$(s("error.UNREACHABLE")),console.warn(e)}pp();var j$=I(()=>k.value?.id);ve(()=>{j$.value&&fp(j$.value)});ve(()=>{k.value&&(no(k.value.locale),Sn())});async function Sx(){for(;;)try{await hn();return}catch(e){if(e instanceof ie)return vn();await G$,W$(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,_x)})}}function W$(e){let t=Jl.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

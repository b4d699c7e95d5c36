var tu=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,tu(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Kc=new Map;function gv(e){var t=Kc.get(this);return t||(t=new Map,Kc.set(this,t)),(t=tu(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ae,nu,ou,Yt,ui,rs,ru,ns,su,hi,di,bv,nr=Symbol.for("pv"),ss={},as=[],yv=/^m(i|n|o|s|text|space)$/,vi=Array.isArray,gi=as.slice,_n=Object.assign;function Sn(e){e&&e.parentNode&&e.remove()}function au(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?gi.call(arguments,2):n),Yo(e,i,o,r,null)}function Yo(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nr,__v:r||++nu,__i:-1,__u:0};return!r&&ae.vnode&&ae.vnode(a),a}function ao(e){return e.children}function Zo(e,t){this.props=e,this.context=t,this.__g=0}function Zt(e,t){if(t==null)return e.__&&Zt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Zt(e)}function kv(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=_n({constructor:nr},n)).__v=n.__v+1,ae.vnode&&ae.vnode(t),bi(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Zt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,mu(r,t,a),n.__=n.__e=null,t.__e!=o&&iu(t))}function iu(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),iu(e)}function Gc(e){(8&e.__g||(e.__g|=8,Yt.push(e),rs++))&&ui==ae.debounceRendering||((ui=ae.debounceRendering)||queueMicrotask)(lu)}function lu(){try{for(var e,t=1;Yt.length;)Yt.length>t&&Yt.sort(ru),e=Yt.shift(),t=Yt.length,8&e.__g&&kv(e)}finally{(rs=Yt.length)&&(ui||queueMicrotask)(lu)}}function cu(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,h,w,v,b=o.__k||as,g=t.length;for(u=wv(n,t,b,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&b[p.__i]||ss,p.__i=f,v=bi(e,p,$,r,a,i,c,u,d,m),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&yi($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(u=uu(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=w,u}function wv(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,h=n.length,w=h,v=0,b=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=Yo(null,i):vi(i)?i=g[a]=Yo(ao,{children:i}):i.constructor===nr&&i.__b?i=g[a]=Yo(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=xv(i,n,u,w))&&(w--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,b=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(b){for(m=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[p=v+$>>1]<i.__i?v=p+1:$=p;m[v]=i.__i,f[a]=v+1}for(v=m.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(w)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Zt(c)),ki(c,c));return o}function uu(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=uu(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Zt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function xv(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Wc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function es(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Wc(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Wc(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=di[t]||(di[t]=Sv(t)),(e.__a||(e.__a={}))[t]=hi,a=t!=(t=t.replace(su,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Sv(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ns]==null)t[ns]=hi++;else if(t[ns]<this.__a[e])return;return n(ae.event?ae.event(t):t)}}}function bi(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,w,v,b,g,_,A,se,G,R,ce,bt,ot,rt,N=t.type;if(t.constructor!==nr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=os(m,a):a.push(m),c=a[0]||c),(m=ae.__b)&&m(t);e:if(typeof N=="function"){$=i.length;try{if(b=t.props,g=(m=N.prototype)&&m.render,_=(m=N.contextType)&&o[m.__c],A=m?_?_.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new N(b,A):(t.__c=p=new Zo(b,A),p.constructor=N,p.render=Ev),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),N.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=_n({},p.__s)),_n(p.__s,N.getDerivedStateFromProps(b,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(b!==h&&g&&!N.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,A)===!1){t.__v!=n.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ge){ge&&(ge.__=t)}),as.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Zt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,A),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,v)})}else g&&!N.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=b,p.__P=e,p.__g&=-5,se=ae.__r,G=g?25:0;do p.__g&=-9,se&&se(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++G<25);g&&(as.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=_n({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,w)),R=m&&m.type===ao&&m.key==null?m.props.children:m,b.__P&&(m=c,r=(e=b.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ge){ge&&ki(ge,ge)}),n.__k=null),c=n.__k?Zt(n,0):null),c=cu(e,vi(R)?R:[R],t,n,o,r,a,i,c,u,d),b.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Sn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ge){if(i.length=$,t.__v=null,u||a)if(ge&&ge.then){if(t.__u|=128|u,a){for(~(ot=a.indexOf(c||void 0))||(ot=a.length);(rt=a[ot-1])&&rt.nodeType==8;)ot--;for(;ot<a.length;ot++)if(rt=a[ot])if(a[ot]=null,ce){if(rt==bt)break}else{if(rt.nodeType!=8)break;rt.data.startsWith("$s")&&(bt=os(ce=rt))}}if(!ce){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ce=c}(m=os(ce=t.__c.__z||(t.__c.__z=ce)))?(t.__e=ce,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Sn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ge&&ge.then||du(t),ae.__e(ge,t,n)}}else c=t.__e=_v(n.__e,t,n,o,r,a,i,u,d,e);return(m=ae.diffed)&&m(t),c}function os(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function du(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(du))}function mu(e,t,n){for(var o=0;o<n.length;)yi(n[o++],n[o++],n[o++]);ae.__c&&ae.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ae.__e(a,r.__v)}})}function _v(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,w,v,b,g=n.props||ss,_=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(A?h.localName==A:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(b=d.ownerDocument||document,!A)return b.createTextNode(_);e=b.createElementNS(r,A,_.is?_:d),c&&(ae.__m&&ae.__m(t,a),c=!1),a=null}if(A){if(d=A=="template"&&e.content||e,a=A=="textarea"&&_.defaultValue!=null?null:a&&gi.call(d.childNodes),!c&&a)for(g={},m=0;m<e.attributes.length;m++)g[(h=e.attributes[m]).name]=h.value;for(m in g)h=g[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in _||m=="value"&&"defaultValue"in _||m=="checked"&&"defaultChecked"in _||es(e,m,null,h,r);for(m in _)h=_[m],m=="children"?p=h:m=="dangerouslySetInnerHTML"?f=h:m=="value"?w=h:m=="checked"?v=h:c&&typeof h!="function"||g[m]===h||es(e,m,h,g[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&yv.test(A))&&(r="http://www.w3.org/1999/xhtml"),cu(d,vi(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&Zt(n,0),c,u),a&&a.some(Sn)),c&&A!="textarea"||(m="value",A=="progress"&&w==null?e.removeAttribute(m):w==null||w===e[m]&&(A!="progress"||w)||es(e,m,w,g[m],r),m="checked",v!=null&&v!=e[m]&&es(e,m,v,g[m],r))}else g===_||c&&e.data==_||(e.data=_);return e}function yi(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ae.__e(r,n)}}function ki(e,t,n){var o,r,a,i;if(ae.unmount&&ae.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||yi(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ae.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&ki(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=os(o,a=[]))&&(o==e.__e&&a.some(Sn),Sn(r),Sn(o)),n||Sn(e.__e),e.__e=e.__c=e.__=null}function Ev(e,t,n){return this.constructor(e,n)}function fu(e,t){var n,o,r,a;ae.__&&ae.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Yo(ao,{children:[e]}),r=[],a=[],bi(t,t.__k,o||ss,ss,t.namespaceURI,o?null:t.firstChild?gi.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),mu(r,t.__k,a),t.__k.props.children=null}ae={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw rs=0,e}},nu=0,ou=function(e){return e!=null&&e.constructor===nr},Zo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_n({},this.state)),typeof e=="function"&&(e=e(_n({},n),this.props)),e&&(_n(n,e),this.__v&&(t&&this.__k.push(t),Gc(this)))},Zo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Gc(this))},Zo.prototype.render=ao,Yt=[],rs=0,ru=function(e,t){return e.__v.__b-t.__v.__b},ns=Symbol(),su=/(PointerCapture)$|Capture$/i,hi=0,di={},bv=0;var Jt,$e,ci,jc,mi=Object.is,er=0,pu=[],fi=[],be=ae,Vc=be.__b,zc=be.__r,Yc=be.diffed,Zc=be.__c,Jc=be.unmount,Qc=be.__;function io(e,t){be.__h&&be.__h($e,e,er||t),er=0;var n=$e.__H||($e.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function S(e){return er=1,Tv(vu,e)}function Tv(e,t,n){var o=io(Jt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):vu(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);mi(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=$e,!$e.__f)){$e.__f=!0;var r=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,mi($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function D(e,t){var n=io(Jt++,3);!be.__s&&wi(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$e.__H.__h.push(n))}function W(e,t){var n=io(Jt++,4);!be.__s&&wi(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$e.__h.push(n))}function T(e){return er=5,yt(function(){return{current:e}},[])}function yt(e,t){var n=io(Jt++,7);return wi(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $u(e,t){return er=8,yt(function(){return e},t)}function hu(e){var t=io(Jt++,10),n=S();return t.__=e,$e.componentDidCatch||($e.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function mt(){var e=io(Jt++,11);if(!e.__){for(var t=$e.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Av(){var e;do{for(;e=fi.shift();)try{Jo(e)}catch(n){be.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=pu.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Jo),t.__h.some(pi),t.__h=[]}catch(n){t.__h=[],be.__e(n,e.__v)}}}while(fi.length)}be.__b=function(e){$e=null,Vc&&Vc(e)},be.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qc&&Qc(e,t)},be.__r=function(e){zc&&zc(e),Jt=0;var t=($e=e.__c).__H;t&&(ci==$e?$e.__h=[]:(t.__h.some(Jo),t.__h.some(pi),Jt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ci=$e},be.diffed=function(e){Yc&&Yc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&eu(pu.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ci=$e=null},be.__c=function(e,t){t.some(function(n){try{n.__h.some(Jo),n.__h=n.__h.filter(function(o){return!o.__||pi(o)})}catch(o){n.__h=[function(){throw o}]}}),Zc&&Zc(e,t)},be.unmount=function(e){Jc&&Jc(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,eu(fi.push(r))}else Jo(r)}catch(a){t=a}}),o.__H=void 0,t&&be.__e(t,o.__v))};var Xc=typeof requestAnimationFrame=="function";function Iv(e){var t,n=function(){clearTimeout(o),Xc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Xc&&(t=requestAnimationFrame(n))}function eu(e){e!=1&&jc==be.requestAnimationFrame||((jc=be.requestAnimationFrame)||Iv)(Av)}function Jo(e){var t=$e,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),$e=t}function pi(e){var t=$e;e.__c=e.__(),$e=t}function wi(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!mi(n,e[o])})}function vu(e,t){return typeof t=="function"?t(e):t}var Dv=Symbol.for("preact-signals");function us(){if(Mt>1)Mt--;else{var e,t=!1;for((function(){var r=ls;for(ls=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();Xo!==void 0;){var n=Xo;for(Xo=void 0,is++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&bu(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(is=0,Mt--,t)throw e}}function L(e){if(Mt>0)return e();$i=++Cv,Mt++;try{return e()}finally{us()}}var Qo,me=void 0;function lo(e){var t=me,n=Qo;me=void 0,Qo=void 0;try{return e()}finally{me=t,Qo=n}}var Xo=void 0,Mt=0,is=0,Cv=0,$i=0,ls=void 0,cs=0;function gu(e){if(me!==void 0){var t=e.n;if(t===void 0||t.t!==me)return t={i:0,S:e,p:me.s,n:void 0,t:me,e:void 0,x:void 0,r:t},me.s!==void 0&&(me.s.n=t),me.s=t,e.n=t,32&me.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=me.s,t.n=void 0,me.s.n=t,me.s=t),t}}function Oe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Oe.prototype.brand=Dv;Oe.prototype.h=function(){return!0};Oe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:lo(function(){var o;(o=t.W)==null||o.call(t)}))};Oe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&lo(function(){var r;(r=t.Z)==null||r.call(t)}))}};Oe.prototype.subscribe=function(e){var t=this;return xe(function(){var n=t.value;lo(function(){return e(n)})},{name:"sub"})};Oe.prototype.valueOf=function(){return this.value};Oe.prototype.toString=function(){return this.value+""};Oe.prototype.toJSON=function(){return this.value};Oe.prototype.peek=function(){var e=this;return lo(function(){return e.value})};Object.defineProperty(Oe.prototype,"value",{get:function(){var e=gu(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(is>100)throw new Error("Cycle detected");(function(n){Mt!==0&&is===0&&n.l!==$i&&(n.l=$i,ls={S:n,v:n.v,i:n.i,o:ls})})(this),this.v=e,this.i++,cs++,Mt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{us()}}}});function y(e,t){return new Oe(e,t)}function bu(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function yu(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ku(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function En(e,t){Oe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=cs-1,this.f=4}En.prototype=new Oe;En.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===cs))return!0;if(this.g=cs,this.f|=1,this.i>0&&!bu(this))return this.f&=-2,!0;var e=me;try{yu(this),me=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return me=e,ku(this),this.f&=-2,!0};En.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Oe.prototype.S.call(this,e)};En.prototype.U=function(e){if(this.t!==void 0&&(Oe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};En.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(En.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=gu(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new En(e,t)}function wu(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Mt++;var n=me;me=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,xi(e),o}finally{me=n,us()}}}function xi(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,wu(e)}function Ov(e){if(me!==this)throw new Error("Out-of-order effect");ku(this),me=e,this.f&=-2;try{8&this.f&&xi(this)}finally{us()}}function co(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Qo&&Qo.push(this)}co.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};co.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,wu(this),yu(this),Mt++;var e=me;return me=this,Ov.bind(this,e)};co.prototype.N=function(){2&this.f||(this.f|=2,this.u=Xo,Xo=this)};co.prototype.d=function(){this.f|=8,1&this.f||xi(this)};co.prototype.dispose=function(){this.d()};function xe(e,t){var n=new co(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var xu,or,ts,Rv=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Su=[];xe(function(){xu=this.N})();function uo(e,t){ae[e]=t.bind(null,ae[e]||function(){})}function tr(e){if(ts){var t=ts;ts=void 0,t()}ts=e&&e.S()}function _u(e){var t=this,n=e.data,o=Lv(n);o.name="ReactiveDom",o.value=n;var r=yt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=I(function(){return!Array.isArray(d.value)&&!ou(d.value)}),f=xe(function(){if(this.N=Eu,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}_u.displayName="ReactiveTextNode";Object.defineProperties(Oe.prototype,{constructor:{configurable:!0,value:au(ao,null).constructor},type:{configurable:!0,value:_u},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});uo("__b",function(e,t){if(tr(),or=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Oe&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});uo("__r",function(e,t){if(e(t),t.type!==ao){tr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return xe(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;Rv&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),or=o,tr(n)}});uo("__e",function(e,t,n,o){tr(),or=void 0,e(t,n,o)});uo("diffed",function(e,t){tr(),or=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Nv(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Nv(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=y(n);return{o:function(i,c){a.value=i,o=c},d:xe(function(){this.N=Eu;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}uo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});uo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Zo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Lv(e,t){return yt(function(){return y(e,t)},[])}function mo(e,t){var n=T(e);return n.current=e,or.__$f|=4,yt(function(){return I(function(){return n.current()},t)},[])}var Mv=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Pv(){L(function(){for(var e;e=Su.shift();)xu.call(e)})}function Eu(){Su.push(this)===1&&(ae.requestAnimationFrame||Mv)(Pv)}var l=gv.bind(au);var Tu=window.taskflowAhead??=[],Au=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function ds(e,t){let n=Tu.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Tu.splice(n,1)[0].answer}var ft=class extends Error{},fe=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Re(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(ds(e,n)??Au(e,t,{token:n,keepalive:o})).catch(()=>{throw new ft("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new ft(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new fe(i.errors);return i.data}var Qt="id name email emailConfirmed role timeZone locale version createdAt",Tn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Qt} }`,Iu=`mutation Refresh { refreshSession { ${Tn} } }`,ie=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,An=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${ie} }
  changes { field before after beforeText afterText }`,rr=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,Du=`query Start {
  cursor
  me { ${Qt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${rr} }
  events(last: 40) { nodes { ${An} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Uv=2e4,_i="taskflow.owner",fo="taskflow.last",x=y(void 0),sr=y(""),ms=null,Cu=0,Si=null;async function ar(){return ms&&Date.now()>Cu-Uv&&await In(),ms}function ir({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");ms=e,Cu=Date.now()+t*1e3,sr.value="",qv(n.id);let o=x.peek();(o?.id!==n.id||o.version<=n.version)&&(x.value=n)}function In(){return Si??=Hv(Fv).finally(()=>{Si=null}),Si}function Dn(e=""){ps(),ms=null,x.peek()&&(sr.value=e),x.value=null}var fs=e=>localStorage.getItem(_i)===e;function qv(e){if(!fs(e)){ps();try{localStorage.setItem(_i,e)}catch{}}}function ps(){localStorage.removeItem(fo),localStorage.removeItem(_i)}async function Fv(){let{refreshSession:e}=await Re(Iu,{},{keepalive:!0});return e?.token?ir(e):Dn("door.ended"),!!e?.token}function Hv(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Ou=e=>!!e?.types.includes("Files");function Ru(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Nu(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function po({clipboardData:e}){return e&&!e.types.includes("text/plain")?Ru(e):[]}function $s(e){let[t,n]=S(0),o=r=>a=>{!e||!Ou(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Ru(r))})}}function Lu(){D(()=>{let e=t=>{t.defaultPrevented||!Ou(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function hs(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var vs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Mu=()=>navigator.languages.find(e=>e.split("-")[0]in vs),Pu=(e="en")=>e.split("-")[0]in vs?e.split("-")[0]:"en";var lr=y(Date.now());setInterval(()=>{lr.value=Date.now()},3e4);var Xt=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:x.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),O=I(()=>$o(lr.value)),Ei=null;function $o(e){return Ei?.resolvedOptions().timeZone!==Xt.value&&(Ei=new Intl.DateTimeFormat("en-CA",{timeZone:Xt.value,year:"numeric",month:"2-digit",day:"2-digit"})),Ei.format(new Date(e))}function H(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Uu(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function ho(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${vo(o)}:00Z`);return new Date(o).toISOString()}var Ti=null;function vo(e){return Ti?.resolvedOptions().timeZone!==Xt.value&&(Ti=new Intl.DateTimeFormat("en-GB",{timeZone:Xt.value,hour:"2-digit",minute:"2-digit"})),`${$o(e)}T${Ti.format(e)}`}var St=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Ai(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Bv=["week","day","hour","minute","second"],qu=["byte","kilobyte","megabyte","gigabyte"],Ii=new Map;function Ze(e,t){let n=`${e.name} ${Je.value} ${JSON.stringify(t)}`;return Ii.has(n)||Ii.set(n,new e(Je.value,t)),Ii.get(n)}var Hu=y({}),Je=y("en"),Fu="";async function go(e="en"){let t=Pu(e);if(t!==Fu){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(ds(n)??fetch(n));Hu.value=await o.json(),Fu=t}Je.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Bu(e,t).replace(/\{(\w+)\}/g,(n,o)=>Kv(t[o]))}function ye(e,t){return Bu(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=Uu(O.value,e);return t>=-1&&t<=1?Gv(Ze(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Cn(e,{weekday:"short"}):Cn(e,{day:"numeric",month:"short",...e.slice(0,4)!==O.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Cn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Cn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Cn(e,t);s.list=e=>Ze(Intl.ListFormat).format(e);s.number=e=>Ze(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(qu.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Ze(Intl.NumberFormat,{style:"unit",unit:qu[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((lr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Ze(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=lr.value-t<20*36e5;return Ze(Intl.DateTimeFormat,{...Di(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Ze(Intl.DateTimeFormat,{...Di(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Ze(Intl.DateTimeFormat,{...Di(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Cn(H("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Bv.flatMap((o,r)=>Number(t[r])?[Ze(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Ze(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=Ai(Je.value);return Array.from({length:7},(t,n)=>Cn(H("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>H(e,-((St(e)-Ai(Je.value)+7)%7));s.span=(e,t)=>Ze(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Di(){let{hour12:e}=Ze(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:Xt.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Bu(e,t){let n=Hu.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Ze(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Kv=e=>typeof e=="number"?s.number(e):String(e??""),Cn=(e,t)=>Ze(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Gv=e=>e.charAt(0).toLocaleUpperCase(Je.value)+e.slice(1);var Wv=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,jv=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function E(e,t,n={}){try{return await Re(e,t,{...n,token:await ar()})}catch(o){if(!(o instanceof fe)||!jv.has(o.code)||!await In())throw o;return Re(e,t,{...n,token:await ar()})}}var On=new Set;async function en(e=!1,t=!1){ps(),await Promise.all([...On].map(n=>n())),await E(Wv,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Dn()}var Ku=300,Vv=2e4,Gu=2e4,zv=8e3,Yv=new Set([4401,4403]);function Wu(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,d=0;function m(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let _=t.get(g);_&&m({id:g,type:"subscribe",payload:{query:_.query,variables:_.variables()}})}async function $(){clearTimeout(i),i=0;let g=await ar().catch(()=>null);if(r)return;if(!g)return v();let _=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=_,_.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),_.onmessage=({data:A})=>{u=Date.now(),p(JSON.parse(A))},_.onclose=({code:A})=>n===_&&w(A)}function p({type:g,id:_,payload:A}){let se=t.get(_);if(g==="connection_ack"){o=!0,a=0;for(let G of t.keys())f(G);c=setInterval(h,Gu),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?A.errors?se?.failed(new fe(A.errors)):se?.next(A.data):g==="error"&&t.delete(_)?se?.failed(new fe(A)):g==="complete"&&t.delete(_)&&se?.done?.()}function h(){if(Date.now()-u>Gu+zv)return n?.close(4e3);m({type:"ping"})}async function w(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),Yv.has(g)&&await In().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Ku/2+Math.random()*Math.min(Vv,Ku*2**a))}function b(){i&&$()}return addEventListener("online",b),$(),{subscribe(g,_,A){let se=String(d+=1);return t.set(se,{query:g,variables:_,...A}),o&&f(se),()=>{t.delete(se)&&m({id:se,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",b),n?.close(1e3)}}}var Pt=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ie} description } } } }`,ju=`query Teams { me { ${Qt} } teams(includeArchived: true) { ${rr} } }`,Vu=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${An} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,zu=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,gs=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,Yu=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${ie} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,Zu=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${ie} } matches { field snippet } }
  }
}`,bo="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",bs="id at beforeDue firedAt",Ju=`query Sheet($id: ID!) {
  task(id: $id) { ${ie} description startedAt watchers { id name } reminders { ${bs} } }
}`,Qu="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Xu=`query Watchers($id: ID!) { task(id: $id) { ${ie} watchers { id name } } }`,ed=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Pt} task { ${ie} description } }
}`,ys=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${Pt} task { ${ie} description } }
}`,td=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${Pt} task { ${ie} } }
}`,nd=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,od=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,rd=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${Pt} label { id } }
}`,sd=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Pt} task { ${ie} watchers { id name } } }
}`,ks=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Pt} results { task { ${ie} } } }
}`,ad=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Pt} results { task { ${ie} } } }
}`,Ci=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Pt} deletedId }
}`,id=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Pt} task { ${ie} description } }
}`;var Zv=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Oi=new Set(["sign-in","register","forgot","reset","confirm"]),Ri=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Rn=y(_s("push")),Q=I(()=>cr(Rn.value.path)),B=I(()=>{if(Q.value.name!=="task")return Q.value;let e=cr(Rn.value.under??"/tasks");return Oi.has(e.name)?cr("/tasks"):e}),ws=I(()=>({step:Rn.value.step,scroll:Rn.value.scroll??0}));function j(e,{replace:t=!1}={}){let n=cr(e).name==="task"?{under:B.peek().path}:{};t?n.from=ur().from:(n.from=Q.peek().path,history.replaceState({...ur(),scroll:Ss().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Rn.value=_s(t?"replace":"push")}function xs(e){let t=e.toString(),n=new URL(B.peek().path,location.origin).pathname+(t?`?${t}`:"");if(Q.peek().name!=="task")return j(n,{replace:!0});history.replaceState({...ur(),under:n},""),Rn.value=_s("replace")}var Ut=e=>j(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:Q.peek().name==="task"});function Nn(){let{path:e}=B.peek();ur().from===e?history.back():j(e,{replace:!0})}function Ss(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Rn.value=_s("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=cr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),j(n,{replace:Q.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function cr(e){let t=new URL(e,location.origin);for(let[n,o]of Zv){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function ur(){return history.state??{}}function _s(e){return{...ur(),path:location.pathname+location.search,step:e}}var Jv=new Set(["MEMBER","ADMIN"]),te=y([]),_e=I(()=>te.value.filter(e=>!e.archivedAt)),Y=I(()=>_e.value.filter(e=>Jv.has(e.myRole??"")||x.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),pt=I(()=>{let e=new Map;for(let t of _e.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function kt(e){return(_e.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function He(){let e=await E(ju,{});L(()=>{te.value=e.teams,e.me&&e.me.version>(x.peek()?.version??0)&&(x.value=e.me)})}var ld=I(()=>new Map(te.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),qt=e=>e?ld.value.get(e.id):void 0,_t=e=>te.value.find(({id:t})=>t===e)?.stages??[];function Ni(e,t){let n=te.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function cd(e,t){let n=ld.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Ni(r.id,o)}}var Qv=new Set(["PENDING","IN_PROGRESS"]),Ee=e=>!e.deletedAt,oe=e=>Qv.has(e.status),Pe=new Map,Mi=new Map,Li=new Set;function dr(e){let t=Pe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:y(null)};return Pe.set(e,n),n}var Z=e=>dr(e).shown,M=e=>Pe.get(e)?.shown.peek(),Es=e=>Mi.get(e)??(Pe.get(e)?.known?e:void 0);function*tn(){for(let{shown:e}of Pe.values()){let t=e.peek();t&&(yield t)}}function*Ts(){for(let{known:e}of Pe.values())e?.version&&(yield e)}function ue(e){let t=dr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Mi.set(e.key,e.id),mr(e.id),!0)}function As(e){L(()=>e.forEach(ue))}function Et(e,t=Pe.get(e)?.known?.version??0){let n=dr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),mr(e)}var Is=e=>{dr(e).gone=-1};function Qe(e,t,n){Pe.get(e)?.patches.set(t,n),mr(e)}function ud(e,t){let n=Pe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Et(e,-1);mr(e)}}function Pi(e,t){let n=dr(e.id);n.known={...e,version:0},n.patches.set(t,{}),mr(e.id)}var dd=e=>(Pe.get(e)?.gone??-1)>=0,Tt=e=>Pe.get(e)?.known;function md(){for(let e of Pe.values())e.doubted=e.known!==null,e.gone=-1}function fd(){L(()=>{for(let[e,t]of Pe)t.doubted&&!t.patches.size&&Et(e,-1)})}function pd(){L(()=>{for(let e of Pe.keys())Et(e,-1)}),Pe.clear(),Mi.clear()}function $d(e){return Li.add(e),()=>Li.delete(e)}function mr(e){let t=Pe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Xv(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:oe(o)&&!!o.dueDate&&o.dueDate<O.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of Li)r.touch(e,n,o)})}function Xv(e,{relabel:t,...n}){let o={...e,...n,...cd(e,n)};return t?{...o,labels:eg(o.labels,t)}:o}function eg(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var st=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Ft=["LOW","MEDIUM","HIGH","URGENT"];function Ln(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=tg(e.due)),t}function vd(e){let t=F(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||og(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||rg(n,e.labels))&&(!e.from||!e.to||gd(n.dueDate,e.from,e.to))&&(!e.due||ng(n,e.due))&&(!t.length||sg(n,t))}function yo(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=ag(hd(n,r),hd(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var F=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function tg(e){return e==="today"?{eq:O.peek()}:e==="week"?{gte:O.peek(),lte:H(O.peek(),7)}:e==="later"?{gt:O.peek()}:e==="none"?{isNull:!0}:void 0}function ng(e,t){return t==="overdue"?e.overdue&&oe(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===O.peek():t==="later"?e.dueDate>O.peek():gd(e.dueDate,O.peek(),H(O.peek(),7)):!1}var gd=(e,t,n)=>e!==null&&e>=t&&e<=n;function og(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?x.peek()?.id:t)}var rg=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function sg(e,t){if(e.found===t.join(" "))return!0;let n=F(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function hd(e,t){return t==="PRIORITY"?Ft.indexOf(e.priority):t==="STATUS"?st.indexOf(e.status):t==="TITLE"?F(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function ag(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Ds=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Mn=y(new Map),ko=I(()=>new Map(te.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function $t(e){let t=te.value.find(({id:o})=>o===e)?.labels??[],n=[...Mn.value.values()].filter(o=>o.teamId===e&&!ko.value.has(o.label.id));return qi([...t,...n.map(({label:o})=>o)])}var bd=({labels:e})=>qi(e.map(t=>ko.value.get(t.id)??t));function yd(e){let t=_e.value.filter(({id:o})=>!e||o===e),n=qi(t.flatMap(({id:o})=>$t(o)));return[...Map.groupBy(n,({name:o})=>F(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Cs(e){let t=new Set(e.map(o=>F(ko.value.get(o)?.name??""))),n=[...ko.value.values()].filter(({name:o})=>t.has(F(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Ui=(e,t)=>e.find(n=>F(n.name)===F(t.trim())),Os=e=>ko.value.get(e);function wo(e){let t=Ds.map(n=>e.filter(o=>o.color===n).length);return Ds[t.indexOf(Math.min(...t))]}function Rs(e,t){Mn.value=new Map([...Mn.peek(),[t.id,{teamId:e,label:t}]])}function kd(){Mn.value=new Map}function wd(e,t){let n=Mn.peek().get(e);n&&(Mn.value=new Map([...Mn.peek()].filter(([o])=>o!==e)),!(!t||ko.peek().has(e))&&(te.value=te.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var qi=e=>e.toSorted((t,n)=>F(t.name).localeCompare(F(n.name))||(t.id<n.id?-1:1));var Sd="taskflow.scope",ig=new Set(["today","tasks","board","calendar","trash"]),lg=/^\/(today|tasks|board|calendar|trash)?$/,xd=JSON.parse(localStorage.getItem(Sd)??"null"),Ns=y({team:"",mine:!1}),nn=I(()=>fr()?B.value.query.get("team")??"":Ns.value.team),Ls=I(()=>fr()?B.value.query.get("assignee")==="me":Ns.value.mine);xe(()=>{fr()&&(Ns.value={team:nn.value,mine:Ls.value},localStorage.setItem(Sd,JSON.stringify(Ns.value)))});var on=I(()=>_e.value.find(e=>e.key===nn.value)),Ms=I(()=>B.value.name==="overview"?{}:Ln({team:on.value?.id,assignee:Ls.value?"me":void 0}));function Ae(e,t={}){let{team:n,mine:o}={team:nn.value,mine:Ls.value,...t},r=new URL(e,location.origin);if(!lg.test(r.pathname))return e;let a=te.value.length>0&&!_e.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Fi(e){if(!fr())return Ae("/tasks",{team:e});let t=new URLSearchParams(B.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(B.value.path,location.origin).pathname+(n?`?${n}`:"")}function Hi(){let{name:e,query:t}=Q.peek();e==="today"&&![...t.keys()].length&&xd&&j(Ae("/",xd),{replace:!0})}function Xe(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?te.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:cg(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function cg(e){if(e)return e==="none"?[]:Cs(e.split(",").filter(Boolean))}function Be(e){let t=new URLSearchParams(B.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);xs(t)}function _d(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=fr()?Xe(B.value.query):Xe(new URLSearchParams),a=Y.value.find(u=>u.key===nn.value),c=Ls.value||e==="me"?x.value:pt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:O.value},...o?.length&&{labels:ug(o)},...r&&qt({id:r})&&{stage:{id:r}}}}function ug(e){let t=e.map(Os).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>F(n))).size===1?t:[]}function fr(){return ig.has(B.value.name)}var dg="0123456789abcdefghjkmnpqrstvwxyz";function J(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=dg[Number(n>>a&31n)];return`${e}_${r}`}var Ki="taskflow.waiting",Ed=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),mg=3e3,Ke=y([]),pr=I(()=>Ke.value.length),$r=y(!1),Bi=!1,Td=0,Ad=new Map;function rn(e,t){for(let n of e)Ad.set(n,t)}function sn(e){return Ps([...Ke.peek(),{...e,who:x.peek()?.id}]),Pn()}async function Pn(){if(clearTimeout(Td),!Bi){for(Bi=!0;x.peek()&&Ke.peek()[0]?.who===x.peek()?.id;){let[e]=Ke.peek(),t=await fg(e);if(!t)break;L(()=>{Ps(Ke.peek().slice(1)),Ad.get(e.field)?.(e,t)})}Bi=!1}}function Id(){let e=JSON.parse(sessionStorage.getItem(Ki)??"null"),t=x.peek()?.id;return e?.who===t&&!Ke.peek().length&&Ps(e.writes.map(n=>({...n,who:t}))),Ke.peek().length&&e?.who!==t&&Ps([]),Ke.peek()}async function fg(e){try{e.first&&(e.found??=await pg(e.first));let t=await E(e.query,e.variables,{keepalive:e.keepalive});return $r.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof fe?t.code:"INTERNAL";return t instanceof ft||n==="RATE_LIMITED"?$g():Ed.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var pg=({query:e,variables:t})=>E(e,t).catch(n=>{if(n instanceof fe&&n.code!=="RATE_LIMITED"&&!Ed.has(n.code))return null;throw n});function $g(){return $r.value=!0,Td=setTimeout(Pn,mg),null}function Ps(e){Ke.value=e,e.length?sessionStorage.setItem(Ki,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Ki)}xe(()=>{let e=t=>t.preventDefault();if(!(!$r.value||!pr.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var hg=8e3,Un=y([]),vg=0;function C(e){let t=vg+=1;return Un.value=[...Un.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>qn(t),hg),t}function qn(e){Un.value=Un.peek().filter(t=>t.id!==e)}var gg=500,Fn=[],hr=null;async function Dd(){if(hr&&(await hr).errors.length)return;let e=Fn.pop();if(!e)return void C({text:s("undo.nothing")});qn(e.toast),e.run()}function Hn(e){return hr=e,e.then(()=>{hr===e&&(hr=null)}),e}function Ue(e,t,n){let o=()=>{Fn.includes(a)&&Fn.splice(Fn.indexOf(a),1),qn(a.toast)},a={run:t,toast:C({text:e,undo:()=>{o(),t()},to:n})};return Fn.push(a),Fn.length>gg&&Fn.shift(),o}var Cd={assignee:"assigneeId",stage:"stageId",team:"teamId"},bg=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],Gi=100,vr=new Map,Us=new Set;function ht(e,t,n={}){let o=Ud(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Bd(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=J("change"),i=qd(t,o);return Qe(e.id,a,i),Ge(a,"updateTask",ys,{id:e.id,input:r},[e.id],{shown:i,before:Fd(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Eg(e,t,o)})}async function qs(e,t){let n=e.filter(a=>Ud(a,t).length);if(n.length===1)return void await ht(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:Fd(a,o)}));await xo(n.map(({id:a})=>a),a=>Od(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(Tg(r).map(([a,i])=>Promise.all(Kd(i,c=>Od(c,a))))))}function Od(e,t){let n=J("change"),o=Object.keys(t);L(()=>{for(let a of e)Qe(a,n,t)});let r={shown:t,told:"",silent:!0};return Ge(n,"updateTasks",ks,{ids:e,input:Bd(t,o)},e,r)}async function Fs(e){if(e.length===1)return void await Nd(e[0]);await xo(e.map(({id:t})=>t),t=>{let n=J("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)Qe(r,n,o)}),Ge(n,"deleteTasks",ad,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>So(t,{silent:!0}))))}async function xo(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Kd(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Hn(i);if(c.length)return void C({bad:!0,text:s("did.refused",{what:n,why:V(c[0])})});Ue(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?C({bad:!0,text:s("undo.refused",{why:V(u[0])})}):C({text:o})},r)}function gr(e,t={}){let n=J("task"),o=J("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Pi({...Md(n),...e,...Hd(r.id,e)},o),Ge(o,"createTask",ed,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function Nd(e){let t=J("change"),n={deletedAt:new Date().toISOString()};return Qe(e.id,t,n),Ge(t,"deleteTask",Ci,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Ld(e){return Ge(J("change"),"deleteTask",Ci,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function So(e,{silent:t}={}){let n=J("change"),o={deletedAt:null};return Qe(e.id,n,o),Ge(n,"restoreTask",id,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Wi(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Id())if(Us.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=te.peek().find(({id:w})=>w===a)??{id:a,key:"",name:""},f=pt.peek().find(({id:w})=>w===i)??null,$=u.map(Os).filter(Boolean),p=c?{id:c}:void 0,h={...d,team:m,assignee:f,labels:$};Pi({...Md(n[0]),...h,...Hd(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Rs(a,i)}else if(r?.shown)for(let a of n)Qe(a,t,r.shown)}var yg=0;function Md(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},version:0,rank:`~${String(yg+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:x.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Ge(e,t,n,o,r,a,i){Us.add(e);let c=new Promise(u=>vr.set(e,u));return sn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Hn(c)}rn(bg,(e,t)=>{let n=t.errors[0];L(()=>{n||kg(e,t),e.field==="createLabel"?wd(e.variables.input.id,!n):n?.current&&ue(n.current);for(let o of e.taskIds)ud(o,e.key)}),n?xg(e,n):Sg(e,t),vr.get(e.key)?.(t),vr.delete(e.key)});function kg({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Et(t[0],1/0);e==="restoreTask"&&Is(t[0]);let i=e==="deleteTask"&&Tt(t[0]);i&&ue({...i,deletedAt:o.shown?.deletedAt??null}),r&&ue({...r,...wg(o)});for(let c of a??[])c.task&&ue(c.task)}var wg=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function xg({key:e,note:t},n){if(t?.silent&&vr.has(e)||t?.quiet==="all"&&vr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=V(n);t?.back?C({bad:!0,text:s("undo.refused",{why:o})}):C({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function V({code:e,message:t}){return t||s(`error.${e}`)}function Sg({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void C({text:t.told});let r=()=>{let a=M(n[0]);e==="updateTask"&&o&&t.before?_g(o,t.before):e==="createTask"&&o?Nd(o):e==="deleteTask"&&a&&So(a)};Ue(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function _g(e,t){let n=M(e.id)??e;ht(n,t,{expectedVersion:Math.min(e.version,Tt(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Eg(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:qt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:M(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Rd=e=>Pd(e)??(e||null),Pd=e=>e&&typeof e=="object"?e.id:null,Ud=(e,t)=>Object.keys(t).filter(n=>Rd(e[n])!==Rd(t[n])),qd=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Fd(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...qd(e,n),...o&&(a?{stage:a}:{status:r})}}function Hd(e,{stage:t,status:n}){let o=qt(t);return o?{stage:{id:o.id},status:o.status}:{stage:Ni(e,n??"PENDING"),status:n??"PENDING"}}var Bd=(e,t)=>Object.fromEntries(t.map(n=>[Cd[n]??n,Cd[n]?Pd(e[n]):e[n]])),Kd=(e,t)=>Array.from({length:Math.ceil(e.length/Gi)},(n,o)=>t(e.slice(o*Gi,(o+1)*Gi))),Tg=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var Ag=120,Ig=/^(session|api_key)\.|^task\.progressed$/,At=y([]);function Hs(e){At.value=e.filter(Vd).reverse().map(t=>({event:t}))}function Wd(e){!Vd(e)||At.peek().some(t=>t.event?.id===e.id)||(At.value=[{event:e,fresh:!0},...At.peek()].slice(0,Ag))}function jd(e){At.value=[{caught:e,id:`caught-${Date.now()}`},...At.peek()]}var Vd=e=>!Ig.test(e.name);function zd(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Og(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Dg=30*6e4,Cg=new Set(["task.updated","attachment.created"]),Gd=({task:e,subjectId:t})=>e?.id??t,Og=(e,t)=>Cg.has(e.name)&&t.name===e.name&&Gd(t)===Gd(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Dg;var qe=y(null),Ne=y(new Set),ji=null;function br(e){let t=new Set(Ne.peek());t.delete(e)||t.add(e),ji=e,Ne.value=t}function Vi(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(at),n=[t.indexOf(ji??We.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ne.value=new Set([...Ne.peek(),...o,e])}function an(){ji=null,Ne.peek().size&&(Ne.value=new Set)}var le=y(""),Bs=y([]),zi=y({});function Ht(e={}){zi.value=e,le.value="new"}var We=y(null),pe=y(null),Bn=y(!1),Yd=matchMedia("(max-width: 900px)"),Zd=()=>{Bn.value=Yd.matches};Yd.addEventListener("change",Zd);Zd();var at=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Yi(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function yr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Yi(e==="dark"?"light":"dark")}function ve(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Zi=new Set;function Fe(e){return Zi.add(e),()=>Zi.delete(e)}var Jd=()=>Promise.all([...Zi].map(e=>e()));var _o=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=y([]),this.horizon=null,this.stop=$d(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...tn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&M(t[n-1]),a=n<t.length-1&&M(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=M(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Kn=new Set,Eo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new _o(vd(t),yo(n)),this.ids=this.view.ids,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.total=y(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Fe(()=>this.reload()),Kn.add(this)}close(){Kn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Kn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(lo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Kn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await E(bo,{filter:Ln(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await E(Yu,{filter:Ln(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&F(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)ue(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Ks=(e,t,n)=>JSON.stringify([e,t,n??{},O.value]),Qd=()=>[...[...Kn].filter(e=>!e.parked),...[...wt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Rg=16,wt=new Map;function Gs(e,t){wt.get(e)?.close(),wt.delete(e),t.parked=!0,wt.set(e,t);let[n]=wt;wt.size<=Rg||(n[1].close(),wt.delete(n[0]))}function Xd(e){let t=wt.get(e);return wt.delete(e),t&&(t.parked=!1),t}function em(){for(let e of wt.values())e.close();wt.clear()}var tm=()=>[...Kn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function nm(){await Promise.all([...Kn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Ng=5e5,Lg=7*864e5,Mg=40,om=qg(["1",Qt,ie,An,rr,gs].join(" "));function rm(e){let t=x.peek()?.id;if(!t||!fs(t))return;let n=[...Ts()].map(Ug),o=new Map(n.filter(({id:u})=>u===pe.peek()).map(u=>[u.id,u])),r=At.peek().flatMap(({event:u})=>u??[]),i={...{shape:om,who:t,at:Date.now(),day:O.peek(),teams:te.peek(),...e},events:r.slice(0,Mg),lists:[]},c=Ng-JSON.stringify([i,...o.values()]).length;for(let u of Qd()){let{want:d,order:m,how:f,after:$,view:p}=u,h={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},w=n.filter(b=>!o.has(b.id)&&p.holds(b)),v=JSON.stringify([h,...w]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let b of w)o.set(b.id,b)}}try{localStorage.setItem(fo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(fo)}}function sm(){let e=Pg(),t=x.peek()?.id;return e?.shape===om&&e.who===t&&fs(t)&&Date.now()-e.at<Lg?e:(localStorage.removeItem(fo),null)}function Pg(){try{return JSON.parse(localStorage.getItem(fo)??"null")}catch{return null}}function am({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==O.peek())continue;let d=new Eo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Gs(Ks(n,o,r),d)}}function Ug({description:e,...t}){return t.id===pe.peek()?{...t,description:e}:t}function qg(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var im=2e3,Fg=36e5,Hg=new Set(["task.restored","task.moved_in"]),X=y("connecting"),Te=y(null),wr=y(""),xr=y(!1),Bg=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:H(O.value,t-13),created:0,completed:0,open:0}))})),Sr=()=>Te.value??Bg.value,_r=()=>Te.value?"":"unread",js=y(0),Qi=new Set,Kg=wm(He,250),Gg=wm(nm,1e3),Kt=null,ln=null,Vs=()=>{},lm=()=>{},Bt=null,Gn=!1,cm=0,kr=!1,cn=0;function Ie(e){return Qi.add(e),()=>Qi.delete(e)}var um=new Set;function To(e){um.add(e)}var Ws=new Set;function un(e,t,n){let o=()=>{},r=()=>{o=Kt?.subscribe(e,t,n)??o};return Kt?r():Ws.add(r),()=>{Ws.delete(r),o()}}function dm(){let e=sm();return e?(Bt=e,ln=e.cursor,L(()=>{wr.value=e.version,xr.value=e.confirmsEmail,te.value=e.teams,Te.value=e.numbers,Hs(e.events.toReversed()),As(e.tasks)}),am(e),Wi(),!0):!1}async function mm(){Bt&&Date.now()-Bt.at<Fg&&Ji();let e=await hm().catch(n=>{throw Bt&&(X.value="offline"),n});if(!Bt){vm(e),Wi(),Ji();return}let t=Kt&&Bt.rights===fm(e);if(Bt=null,t)return L(()=>gm(e));Ji({quiet:!0}),await ym(e)}function Ji({quiet:e=!1}={}){if(!Kt){Kt=Wu({up:Yg,down:Zg,signedOut:()=>Dn("door.ended")}),e||bm();for(let t of Ws)t();Ws.clear(),lm=xe(Wg),Pn()}}var fm=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function pm(){let e=x.peek();if(!e||!ln||Bt||Gn)return;let t=fm({cursor:ln,instance:null,events:null,inbox:null,me:e,teams:te.peek()});rm({cursor:ln,rights:t,numbers:Te.peek(),version:wr.peek(),confirmsEmail:xr.peek()})}addEventListener("pagehide",pm);document.addEventListener("visibilitychange",()=>document.hidden&&pm());function Wg(){let e=Ms.value;return Kt?.subscribe(gs,()=>({filter:e}),{next:t=>{Te.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function $m(){lm(),Vs(),Bt=null,ln=null,Gn=!1,clearTimeout(cm),Kt?.close(),Kt=null,clearTimeout(cn),em(),pd(),kd(),L(()=>{X.value="connecting",Te.value=null,te.value=[],Hs([])})}async function hm(){let e=await E(Du,{},{partly:!0});if(!e.me||!e.cursor)throw new fe([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==x.peek()?.id)throw new fe([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function vm(e){ln=e.cursor,L(()=>{gm(e),Hs(e.events?.nodes??[])})}function gm(e){x.value=e.me,wr.value=e.instance?.version??"",xr.value=e.instance?.confirmEmail??!1,te.value=e.teams??[];for(let t of um)t(e)}function bm(){Vs=Kt?.subscribe(Vu,()=>({after:ln}),{next:({events:e})=>jg(e),failed:xm})??(()=>{})}function jg(e){if(ln=e.cursor,e.__typename==="StreamEvent")return Vg(e.event);if(e.__typename==="StreamReady")return Jg(e.replayed);Vs(),e.reason!=="SHUTDOWN"&&ym()}function Vg(e){L(()=>{e.subjectType==="TASK"?zg(e):e.task?ue(e.task):/^(team|user|label|stage)\./.test(e.name)&&Kg(),Wd(e),js.value+=1}),Gg();for(let t of Qi)t(e)}function zg({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||M(t)?.team.id===o?.id)&&Et(t);else if(e==="task.purged"||!n)Et(t,n?.version??1/0);else{Hg.has(e)&&Is(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ue({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function Yg(){clearTimeout(cn),cn=0,X.value=kr?"catching":"connecting",Pn(),tm()}function Zg(){X.peek()==="offline"||kr&&cn||(kr=!0,X.value=navigator.onLine?"catching":"offline",clearTimeout(cn),cn=setTimeout(()=>{X.value="offline"},im))}function Jg(e){clearTimeout(cn),cn=0,kr&&jd(e),kr=!1,X.value="sync"}async function ym(e){Gn||(Gn=!0,Vs(),X.value="catching",await km(e))}async function km(e){try{let t=e??await hm();if(md(),vm(t),await Jd(),!Gn)return;fd(),Gn=!1,bm()}catch(t){if(!Gn)return;cm=setTimeout(km,im),t instanceof ft||xm(t)}}function wm(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function xm(e){if(X.value="offline",!(e instanceof fe))throw e}var Xi=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Sm=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${Xi} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,_m=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Em="query Unread { inbox(first: 1) { unreadCount cursor } }",Tm=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${Xi} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Am=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${Xi} }
  }
}`,Im=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Dm=2e3,De=y(0),dn=y(new Map),zs=0,el=new Map,Ys=new Set,Ir=y(!1),mn=null,Er=()=>{},Tr=0,Ar=0,Cm=0,Zs=new Set,Js=()=>zs,tl=()=>Cm,Om=()=>mn,Rm=(e,t)=>Ys.has(`${e} ${t}`);function Nm({key:e,variables:{ids:t=[]}}){for(let n of t)Ys.delete(`${e} ${n}`)}function Qs(e,t,n=()=>!1){let o=new Map(dn.peek()),r=a=>(el.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);dn.value=o}function Lm(e,t){zs===t&&(De.value=e)}function Qg({unreadCount:e,cursor:t}){mn||(mn=t,L(()=>{De.value=e,Ir.value=!0}),nl())}function nl(){Er(),Er=un(Tm,()=>({after:mn}),{next:({inbox:e})=>Xg(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Ar),Ar=setTimeout(Xs,Dm)}})}function Xg(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?nl():Xs());if(mn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;zs+=1,L(()=>{De.value=r,!(!t||!n)&&(el.set(n,zs),o&&Ys.add(`${o} ${n}`),dn.value=new Map(dn.peek()).set(n,t))}),n||Dr().catch(()=>{})}function Dr(){return Cm+=1,Promise.all([...Zs].map(e=>e()))}async function Xs(){Er(),clearTimeout(Ar);let e=Tr+=1;try{await Mm(e)}catch{e===Tr&&(Ar=setTimeout(Xs,Dm))}}async function Mm(e){let[t]=await Dr(),n=t??(await E(Em,{})).inbox;e===Tr&&(mn=n.cursor,L(()=>{De.value=n.unreadCount,Ir.value=!0}),nl())}To(({inbox:e})=>e?Qg(e):Xs());Fe(async()=>{mn&&await Mm(Tr+=1)});I(()=>x.value?.id).subscribe(()=>{Tr+=1,Er(),Er=()=>{},clearTimeout(Ar),mn=null,Ir.value=!1,el.clear(),Ys.clear(),L(()=>{De.value=0,dn.value=new Map})});xe(()=>{(De.value?navigator.setAppBadge?.(De.value):navigator.clearAppBadge?.())?.catch(()=>{})});var k=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function re({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function ne({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":tb(e.id)}} ...${r}>
    ${eb(e.name)}
  </span>`:l`<span class="av none" ...${r}><${k} name="nobody" /></span>`}var Wn=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function fn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&oe(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var Um=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Pm} of="comments" n=${e} />
  <${Pm} of="files" n=${t} />
`;function Pm({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${k} name=${e} />
    ${s.number(t)}
  </span>`}function ee({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${k} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var de=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function z({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${k} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${ke(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function ke(e){return e instanceof fe?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function eb(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function tb(e){let t=nb.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var nb=I(()=>new Map(pt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var ob=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,qm=`query Files($id: ID!) {
  task(id: $id) { attachments { ${ob} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Fm=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,ea=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Hm=50*6e4,Bm=100,Km=[500,1e3,2e3,4e3,8e3,16e3],rb=10*6e4,sb=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),ab=/^attachment\.|^comment\.(created|deleted)$/,Cr=y(null),it=({contentType:e})=>sb.has(e),lt=({can:e,version:t})=>e.comment&&t>0,Gm=(e,t)=>e.can.comment&&(t.uploader?.id===x.value?.id||Y.value.some(({id:n})=>n===e.team.id)),ol=class{constructor(t){this.taskId=t,this.all=y(null),this.failed=y(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ie(o=>o.task?.id===this.taskId&&ab.test(o.name)&&this.soon(Bm)),Fe(()=>this.read()),X.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await E(qm,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{Cr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Hm);let t=this.all.peek()?.some(n=>it(n)&&!n.thumbnailUrl&&ib(n));t&&this.looks<Km.length&&this.soon(Km[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Bm&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Hm}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},ib=({createdAt:e})=>Date.now()-Date.parse(e)<rb,rl=new Set;function ta(e,t){rl.has(t)||(rl.add(t),Ce(e).load())}var sl=new Map;function Ce(e){let t=sl.get(e)??new ol(e);return sl.set(e,t),t}function Wm({id:e,version:t}){let n=t===0,o=Ce(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>x.value?.id).subscribe(()=>{sl.clear(),rl.clear()});var na=y(null);function jm(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);na.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var q="errors { code message path }";async function he(e,t,n){try{let[o]=Object.values(await E(e,t));return o.errors.length?C({bad:!0,text:V(o.errors[0])}):n&&C({text:n}),o.errors.length?null:o}catch(o){return C({bad:!0,text:`${s("failed.title")}: ${ke(o)}`}),null}}var Vm=`query Reminders($id: ID!) { task(id: $id) { ${ie} reminders { ${bs} } } }`,zm=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${q} reminder { ${bs} } }
}`,Ym=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${q} deletedId } }`;var jn=y(null),Ao=y(null);async function al(e){let{task:t}=await E(Vm,{id:e});t&&ue(t)}async function il({id:e,key:t},n){Ao.value=null;try{let{errors:o,reminder:r}=(await E(zm,{id:e,when:n})).createReminder;if(o.length)return oa(e,V(o[0]));if(!r)return;Zm(e,a=>[...a.filter(i=>i.id!==r.id),r]),Ue(s("reminder.did.set",{task:t,when:cl(r)}),()=>ll(e,r),`/t/${t}`),al(e).catch(()=>{})}catch(o){oa(e,ke(o))}}async function ll(e,t){Ao.value=null;try{let{errors:n}=(await E(Ym,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return oa(e,V(n[0]));Zm(e,r=>r.filter(a=>a.id!==t.id)),C({text:s("reminder.did.taken")})}catch(n){oa(e,ke(n))}}function oa(e,t){Ao.value={id:e,why:t},document.querySelector(".sheet .reminders")||C({bad:!0,text:t})}function Zm(e,t){let n=M(e);n&&ue({...n,reminders:t(n.reminders??[])})}function cl({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Jm(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var It={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},Or=["PENDING","IN_PROGRESS"];var ul="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Qm=`query Views { views { ${ul} } }`,Xm=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,ef=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${q} view { ${ul} } }
}`,ra=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${q} view { ${ul} } }
}`,tf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${q} deletedId } }`,nf=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${ie} } totalCount } }
}`;var Vn=y([]),sa=()=>{},dl=0,ml=0;async function zn(){let e=dl+=1,{views:t}=await E(Qm,{});e===dl&&(Vn.value=t)}function of(){clearTimeout(ml),ml=setTimeout(()=>zn().catch(()=>{}),100)}function rf(){sa(),sa=un(Xm,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?rf():of()},failed:e=>console.warn("no views:",e.message)})}To(rf);Ie(({name:e})=>e.startsWith("view.")&&of());Fe(zn);I(()=>x.value?.id).subscribe(()=>{dl+=1,sa(),sa=()=>{},clearTimeout(ml),Vn.value=[]});var lb={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},af={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},$l={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},cb=["team","assignee","status","priority","stage","label","due","q","sort","group"],et=I(()=>Vn.value.find(({id:e})=>e===B.value.query.get("saved"))),Yn=I(()=>{let{name:e,query:t}=B.value,n=af[e];if(!n)return null;let o=n==="LIST",r=Xe(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:Or):void 0,i=t.get("sort");return{layout:n,filter:Ln({...r,status:a}),orderBy:o&&i&&It[i]?It[i]:[],groupBy:o&&$l[t.get("group")??""]||null}}),Io=I(()=>["today","week","later"].includes(B.value.query.get("due")??"")),lf=I(()=>{let e=et.value,t=e&&aa(e);if(!e||!t)return!1;let{name:n,query:o}=B.value;return af[n]!==e.layout||cb.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function cf(e){let t=aa(e);return t?(t.set("saved",e.id),`${lb[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function aa({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=ub[u]?.(d);if(!m)return null;r.set(...m)}if(n!=="LIST")return r.has("status")||t.length?null:r;let a=r.get("status");a===Or.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(It).find(u=>Rr(sf(t),sf(It[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys($l).find(u=>$l[u]===o);return c&&r.set("group",c),r}var ub={status:e=>pl("status",e,"in"),priority:e=>pl("priority",e,"in"),labels:e=>Rr(e,{isEmpty:!0})?["label","none"]:pl("label",e,"any"),stage:e=>fl("stage",e,"eq"),text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>Rr(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=fl("team",e,"eq");return t&&["team",te.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>Rr(e,{me:!0})?["assignee","me"]:Rr(e,{isNull:!0})?["assignee","nobody"]:fl("assignee",e,"eq")};function fl(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function pl(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var Rr=(e,t)=>JSON.stringify(e)===JSON.stringify(t),sf=e=>e.map(({field:t,direction:n="ASC"})=>[t,n]);var df={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Zn={unread:e=>uf(e)&&!e.readAt,all:e=>uf(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},uf=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Jn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function hl(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function mf({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var db=100,vl=new Map,Nr=y([]),mb=I(()=>[...Nr.value,...Ke.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Do=I(()=>{let e=new Map(dn.value);for(let t of mb.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Rm(t.key,n)&&e.set(n,fb(o,t))}return e});function fb(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?hl(e,n.input,o):Zn.unread(e)&&e.occurredAt<=r?hl(e,{read:!0},o):e}function ff(e,t,{silent:n=!1}={}){bl([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function ia(e,t){bl([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function pf(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");bl([e],{snoozedUntil:t},n)}function $f(e){let t=e.filter(Zn.unread),[n]=[...dn.peek().values()].sort(Jn),o=t.length===De.peek()&&t.length<=db?()=>gl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};hf("markAllRead",Im,{upTo:Om()},r,o)}function bl(e,t,n){let[o]=e;gl(e,t,n,n?()=>gl(e,mf(o),s("inbox.did.undone")):void 0)}function gl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);hf("updateNotifications",Am,{ids:r,input:t},{told:n},o)}function hf(e,t,n,o,r){let a=J("change"),i=new Promise(u=>vl.set(a,{resolve:u,at:Js(),undo:r})),c=new Date().toISOString();sn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Hn(i)}rn(["updateNotifications","markAllRead"],(e,t)=>{let n=vl.get(e.key),[o]=t.errors;o?(C({bad:!0,text:s("inbox.refused",{why:V(o)})}),Dr().catch(()=>{})):pb(e,t,n),Nm(e),vl.delete(e.key),n?.resolve(t)});function pb(e,{notifications:t=[]},n){n&&Qs(t,n.at),e.field==="markAllRead"&&$b(e);let{told:o}=e.note;o&&n?.undo?Ue(o,n.undo):o&&C({text:o})}async function $b(e){Nr.value=[...Nr.peek(),e],await Dr().catch(()=>{}),Nr.value=Nr.peek().filter(t=>t!==e)}var hb=30,vb=100,yl=class{constructor(t){this.show=t,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=y(null),this.staying=y(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...Do.value.values()].filter(n=>Zn[this.show](n)||t.has(n.id)&&Zn.all(n)).filter(n=>this.reaches(n)).sort(Jn)}reaches(t){let{value:n}=this.horizon;return!n||Jn(t,n)<=0}open(){let t=()=>this.reload();return Zs.add(t),(!this.ready.peek()||this.gap!==tl())&&this.load(),()=>{Zs.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Js(),a=tl(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(vb,Math.max(hb,o-c.length)),{inbox:$}=await E(Sm,{filter:df[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return L(()=>{Lm(u.unreadCount,r),Qs(c,r,f=>Zn[this.show](f)&&gb(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},gb=(e,t,n)=>(!t||Jn(t,e)<0)&&(!n||Jn(e,n)<=0),kl=new Map;function vf(e){let t=`${x.value?.id} ${e}`,n=kl.get(t)??new yl(e);return kl.set(t,n),n}I(()=>x.value?.id).subscribe(()=>kl.clear());var wl=["unread","all","archived","later"],pn=()=>B.value.name==="inbox",bb=I(()=>wl.find(e=>e===B.value.query.get("show"))??"unread"),la=I(()=>vf(bb.value)),ca=y(null),Co=y(null),gf=()=>!!document.activeElement?.closest("dialog.sheet");function bf(){let e=Q.peek().name==="task"?pe.peek():null;return la.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===ca.peek())}var ua=e=>()=>{let t=bf();t&&e(t)},yf=e=>document.querySelector(`main [data-notice="${e}"]`),kf=ua(({id:e})=>Ef(yf(e))),wf=ua(e=>ma(e)),xf=ua(e=>ia(e,!e.archivedAt)),Sf=ua(({id:e})=>{Co.value={id:e,anchor:yf(e)?.querySelector("[data-snooze]")??null}}),da=()=>$f([...Do.peek().values()]);function ma(e,t){la.peek().keep(e.id),ff(e,!e.readAt,t)}function xl(e){let t=Q.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||yb(i)),o=t?bf()?.id:ca.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?Ef(a):_f(a)?.focus()}var yb=e=>e.hasAttribute("data-task"),_f=e=>e?.querySelector("[data-go]"),Ef=e=>_f(e)?.click();var Sl=e=>[...tn()].filter(t=>t.parentId===e&&Ee(t)),fa=({id:e,progress:t})=>Math.max(t?.total??0,Sl(e).length);var Tf=`query Family($id: ID!) {
  task(id: $id) { ${ie} parent { ${ie} } subtasks { ${ie} } relations { kind task { ${ie} } } }
}`;var kb=100;async function El(e){let t=Sl(e),{task:n}=await E(Tf,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));L(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ue(u);for(let u of r)_l(u.id,{parentId:e});for(let u of t)c.has(u.id)||_l(u.id,{parentId:void 0});_l(e,{parentId:o?.id??null,relations:a.map(wb)})})}function _l(e,t){let n=Tt(e);n?.version&&ue({...n,...t})}var wb=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function Af({id:e,version:t}){let n=t===0;D(()=>{if(n)return;let o=0,r=!0,a=()=>El(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ie(u=>{u.subjectId!==e||!xb(u)||(clearTimeout(o),o=setTimeout(i,kb))}),Fe(a),X.subscribe(u=>u==="sync"&&r&&i())];return r&&X.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var xb=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function If(e){let t=yt(()=>{let n=new _o(o=>o.parentId===e&&Ee(o),Sb);return n.rebuild(null),n},[e]);return D(()=>()=>{t.stop()},[t]),t.ids.value}var Sb=yo([{field:"RANK",direction:"ASC"}]);var $n=y(null);function pa(e){let t=pe.peek();t?$n.value={id:t,why:e}:C({bad:!0,text:e})}async function Df({id:e,team:t},n){$n.value=null;let{errors:o}=await gr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&pa(V(o[0])),!o.length}async function Cf({id:e,team:t},n){$n.value=null;let o=L(()=>n.map(c=>gr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&pa(V(a)),i.length&&Ue(s("did.createdSeveral",{n:i.length}),()=>Fs(i.filter(c=>M(c.id))))}async function $a({id:e,parentId:t},n){$n.value=null,t===void 0&&await El(e).catch(()=>{});let o=M(e);if(!o)return;let{errors:r}=await ht(o,{parentId:n?.id??null},{quiet:"all"});r.length&&pa(V(r[0]))}async function ha(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(L(()=>d.map(f=>_b(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await xo(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function _b(e,t){let n=J("change"),o={watching:t};return Qe(e,n,o),Ge(n,"watchTask",sd,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var ct=[{id:"palette",keys:"mod+k",run:()=>{le.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>Y.value.length,run:()=>Ht()},{id:"search",keys:"/",run:Db},{id:"down",keys:"j",run:()=>pn()?xl(1):Tl(1),silent:!0},{id:"up",keys:"k",run:()=>pn()?xl(-1):Tl(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ut(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Nf,run:([e])=>br(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:pn,run:kf,silent:!0},{id:"noticeRead",keys:"u",when:pn,run:wf},{id:"noticeArchive",keys:"e",when:()=>pn()&&!gf(),run:xf},{id:"noticeLater",keys:"h",when:pn,run:Sf},{id:"noticesRead",keys:"shift+i",when:()=>pn()&&De.value,run:da},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>qs(e,{status:e.some(oe)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Qn("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&_t(e.team.id).length,run:Qn("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Qn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Qn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Qn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:Qn("labels")},{id:"watch",keys:"w",task:!0,when:Ee,run:ha},{id:"remind",keys:"r",task:!0,one:!0,when:Ee,run:Eb},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.update,run:()=>Of(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>jm("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>$a(e,null)},{id:"team",task:!0,when:e=>e.can.update&&Y.value.length>1,run:Qn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.comment,run:()=>Of(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>pe.value===e.id&&lt(e),run:Ib},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Ab(e)},{id:"delete",task:!0,when:e=>e.can.delete&&Ee(e),run:Tb},{id:"restore",task:!0,when:e=>e.can.delete&&!Ee(e),run:e=>e.map(t=>So(t))},{id:"undo",keys:"z",run:Dd},{id:"inbox",keys:"g i",run:()=>j("/inbox")},{id:"today",keys:"g t",run:()=>j(Ae("/"))},{id:"tasks",keys:"g l",run:()=>j(Ae("/tasks"))},{id:"board",keys:"g b",run:()=>j(Ae("/board"))},{id:"calendar",keys:"g c",run:()=>j(Ae("/calendar"))},{id:"trash",keys:"g x",run:()=>j(Ae("/trash"))},{id:"teams",keys:"g m",run:()=>j("/team")},{id:"settings",keys:"g s",run:()=>j("/settings")},{id:"overview",keys:"g o",run:()=>j("/admin")},{id:"instance",keys:"g a",when:()=>x.value?.role==="ADMIN",run:()=>j("/instance")},{id:"saveView",keys:"v",when:()=>Yn.value&&(et.value||!Io.value),run:()=>{le.value="view"}},{id:"theme",run:yr},{id:"keys",keys:"?",run:()=>{le.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>en()}];function Al(){let{name:e,key:t=""}=Q.value,n=e==="task"?Es(t):We.value;return n&&M(n)||null}function ba(){let e=Q.peek().name==="task"?[]:Il(),t=Al();return e.length?e:t?[t]:[]}var Il=()=>[...Ne.value].map(M).filter(e=>e!=null),Rf=(e,t)=>t.filter(n=>!e.when||e.when(n));function ut(e,t=ba()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Al();return o!==null&&Nf(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Rf(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Dt(e,t=ba()){if(!e.task)return e.run();let n=Rf(e,e.id==="select"?[Al()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ya=e=>ct.find(t=>t.id===e)?.keys??"";function tt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function Qn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;qe.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Eb([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);jn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Nf(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Tb(e){if(!e.some(t=>t.commentCount||t.attachmentCount||fa(t)))return Dl(e);Bs.value=e.map(({id:t})=>t),le.value="delete"}function Dl(e){Q.value.name!=="task"?an():e.some(({id:t})=>t===pe.value)&&Nn(),Fs(e)}async function Ab(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),C({text:s("did.copied",{task:e.key})})}function Of(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Ib(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Db(){let e=document.querySelector("main .search");e?e.focus():le.value="palette"}function Tl(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Cb(e);let n=Q.peek().name==="task",o=t.findIndex(i=>at(i)===(n?pe:We).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=M(at(r)??"");a&&Ut(a)}var va=0,ga=null;function Cb(e){let t=document.querySelector("main");t&&(va=Math.max(1,va+e),ga?.disconnect(),ga=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ga?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?va:0;va=0;for(let r=0;r<o;r+=1)Tl(1)}),ga.observe(t,{childList:!0,subtree:!0}))}function P({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return W(()=>{let d=i.current,m=document.activeElement,f=at(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),Cl(m,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${d=>{d.preventDefault(),o()}}
    onPointerDown=${d=>{d.target===i.current&&Ob(d,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Cl(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Ob({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Rb=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","subtask","comment","attach"]]],Nb=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Lb=new Set(["done","status","stage"]),Mb=new Set(["priority","assignee","due","labels","select","subtask"]);function Pb(e){if(!e.task)return ut(e);let t=Y.value.length>0;return Lb.has(e.id)?t||_e.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Mb.has(e.id)}function Lf(){let e=()=>{le.value=""},t=Rb.map(([n,o])=>({name:n,lines:o.flatMap(r=>ct.filter(a=>a.id===r&&Pb(a))).map(r=>({text:s(`command.${r.id}`),keys:tt(r.keys??"")}))}));return Y.value.length&&t.push({name:"carry",lines:Nb().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${P} class="wide" labelledby="keys-title" close=${e}>
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
  </${P}>`}function Gt(e,t){let n=Ub(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Ub(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var K=e=>t=>e(t.currentTarget.value);function Oo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
  />`}function Ro(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var Ol=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Rl(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Ol(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,w=>a.get(w))].map(([w,v])=>qb(v,t.get(w??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:w})=>w)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await xo(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function qb(e,t,n){let o=J("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)Qe(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Ge(o,"updateTask",ys,{id:e[0],input:a},e,i):Ge(o,"updateTasks",ks,{ids:e,input:a},e,i)}function Mf(e,t){let n=new Map;for(let o of e){let r={id:J("label"),name:t.trim(),color:wo($t(o))};Rs(o,r),n.set(o,r),Ge(J("change"),"createLabel",rd,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var Xn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function No({task:e,most:t=1/0,mute:n=!1}){let o=bd(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${Xn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function Uf({tasks:e,anchor:t}){let[n,o]=S(""),[r,a]=S(0),i=Ro(r),c=[...new Set(e.map(({team:_})=>_.id))],u=Fb(c),d=_=>u.filter(({name:A})=>F(A).includes(F(_.trim()))),m=_=>_.trim()!==""&&c.some(A=>Pf(A)&&!Ui($t(A),_)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{qe.value=null},h=({alike:_})=>{let A=e.filter(({team:G})=>_.has(G.id)),se=A.filter(G=>Ol(G,_)).length;return se===0?"false":se===A.length?"true":"mixed"},w=_=>{Rl(e,_.alike,h(_)!=="true"),o(""),a(Math.max(0,u.indexOf(_)))},v=_=>{let A=c.filter(G=>Pf(G)&&!Ui($t(G),_)),se=u.find(({name:G})=>F(G)===F(_.trim()));Rl(e,new Map([...se?.alike??[],...Mf(A,_)]),!0),o(""),a(0)},b=_=>{let A=_===n?f[r]:d(_)[0];A?w(A):m(_)?v(_):_||p()},g=()=>{p(),j(`/team/${e[0].team.key}`)};return l`<${P}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${_=>Gt(_,t)}
  >
    <${Oo} ...${{typed:n,type:o,count:$,at:r,move:a,take:b}} label=${s("labels.find")} longest=${50} />
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
          onClick=${()=>w(_)}
        >
          <i class="dot" style=${{"--label":_.color}} />
          <span>${_.name}</span>
          ${h(_)!=="false"&&l`<span class="end">
            <${k} name=${h(_)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":wo($t(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${P}>`}function Fb(e){let t=new Map;for(let n of e)for(let o of $t(n)){let r=F(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Pf=e=>Y.value.some(({id:t})=>t===e);var Hb={status:()=>st.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${re} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>_t(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${re} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Ft.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${re} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Bb(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${ne} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>Y.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>zb().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${k} name="calendar" />`,fields:{dueDate:t}}))};function Bb(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>kt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Kb(e,t){let[n,...o]=e.map(r=>Gb(r,t));return o.every(r=>r===n)?n:void 0}var Gb=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function qf(){if(!qe.value)return null;let{kind:e,ids:t,anchor:n}=qe.value,o=t.map(r=>Z(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${jb} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Uf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Vb} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Wb=["open","done","status","stage","assignee","due","priority","labels","watch","remind","under","promote","team","link","select","delete","restore"];function jb({tasks:e,anchor:t}){let n=T(null),o=()=>{qe.value=null},r=Wb.flatMap(i=>ct.filter(c=>c.id===i&&ut(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${P}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Gt(i,t)}
  >
    <div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>Dt(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${tt(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${P}>`}function Vb({tasks:e,kind:t,anchor:n}){let o=Hb[t](e),r=Kb(e,t),[a,i]=S(""),c=v=>o.filter(b=>F(b.text).includes(F(v))),u=c(a),[d,m]=S(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Ro(d),$=()=>{qe.value=null},p=v=>{$(),v&&qs(e,v.fields)},h=v=>p(v===a?u[d]:c(v)[0]),w=({currentTarget:{value:v,validity:b}})=>{v&&b.valid&&p({fields:{dueDate:v}})};return l`<${P}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Gt(v,n)}
  >
    <${Oo} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
      ${u.map((v,b)=>l`<div
          class="o"
          role="option"
          id=${`choice-${b}`}
          key=${v.key}
          aria-selected=${b===d}
          onPointerMove=${()=>m(b)}
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
        onChange=${w}
      />
    </div>`}
  </${P}>`}function zb(){let e=H(O.value,7-St(O.value));return[["today",O.value],["tomorrow",H(O.value,1)],["friday",H(O.value,(11-St(O.value))%7||7)],["monday",e],["month",H(O.value,30)],["never",null]]}var Yb={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},Ff=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Zb=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Jb={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Qb={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Xb=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),ey=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),ty=new Set(["in","dans","en"]),ny=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Hf=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Bf=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),oy=new Set(["do","so"]);function wa(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:F(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:p,text:h}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>F(h)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&uy(Yb,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&cy(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=sy(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:ry(r)}function ry(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function sy(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Xb.has(e[i-1].word)&&!n(e[i-1]),u=ay(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function ay(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:b})=>b),d=Jb[a];if(d!==void 0)return{count:1,day:H(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:H(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:H(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:H(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return ka(1,Lr(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return ka(1,Kf(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Lo(i))return Nl(2,Lo(i),+p[1],c,n);if(p&&i==="de"&&c&&Lo(c))return Nl(3,Lo(c),+p[1],u,n);let h=Lo(a)&&i?$.exec(i):null;if(h)return Nl(2,Lo(a),+h[1],c,n);if(ty.has(a)&&i&&c)return iy(Qb[i]??+i,c,n);if(ey.has(a)&&i)return ly(i,n);let w=Ff.findIndex(b=>b.includes(a.replace(/\.$/,"")));if(w<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!oy.has(v)))))return{count:1,day:H(n,(w-St(n)+7)%7||7),last:v.length<6,inside:!0}}function iy(e,t,n){if(e>0&&e<1e3)return ny.has(t)?{count:3,day:H(n,e)}:Hf.has(t)?{count:3,day:H(n,7*e)}:Bf.has(t)?{count:3,day:Gf(n,e)}:void 0}function ly(e,t){let n=H(t,7-St(t)),o=Ff.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:H(n,o)}:Hf.has(e)?{count:2,day:n}:Bf.has(e)?{count:2,day:Gf(`${t.slice(0,7)}-01`,1)}:void 0}function Nl(e,t,n,o,r){return/^\d{4}$/.test(o??"")?ka(e+1,Lr(Number(o),t,n)):ka(e,Kf(void 0,t,n,r))}var ka=(e,t)=>t?{count:e,day:t}:void 0;function Kf(e,t,n,o){if(e)return Lr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=Lr(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function Lr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Gf(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=Lr(o,n%12+1,r);if(a)return a}}var Lo=e=>Zb.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function cy(e,t){let n=e.find(({name:o})=>F(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var uy=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Mr(e,t={},n){let o=_d(),r=Y.value,a=t.team??o.team??r[0],i=b=>kt((b??a)?.id??""),c=Je.value.split("-")[0],u=wa(e,{today:O.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:h,labels:w,stage:v}=p;return h&&!i($).some(({id:b})=>b===h.id)&&(p.assignee=null),w&&(p.labels=w.filter(({id:b})=>$t($.id).some(g=>g.id===b))),v&&!_t($.id).some(({id:b})=>b===v.id)&&delete p.stage,{draft:p,marks:d}}function Ll({team:{id:e,key:t,name:n},...o}){gr({...o,team:{id:e,key:t,name:n}})}function Wf(){let[e,t]=S(""),[n,o]=S(()=>new Set),r=T(null),a=Y.value;if(!a.length)return null;let{draft:i,marks:c}=Mr(e,{},n),u=m=>{m.preventDefault();let{draft:f}=Mr(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Ll(f),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${k} name="plus" />
    <${Pr} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${hn}
        mark=${c.find(({field:m})=>m==="team")}
        unmark=${d}
      >
        <${k} name="team" />
        ${i.team.name}
      </${hn}>`}
      ${i.assignee&&l`<${hn} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
        <${ne} user=${i.assignee} mute />
        ${i.assignee.name}
      </${hn}>`}
      ${i.priority&&l`<${hn} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
        <${re} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${hn}>`}
      ${i.dueDate&&l`<${hn} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
        <${k} name="calendar" />
        ${s.day(i.dueDate)}
      </${hn}>`}
      ${i.labels?.map(m=>l`<${Xn} key=${m.id} label=${m} />`)}
    </div>`}
  </form>`}function Pr({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=T(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};W(m);let f=[],$=0;for(let p of o)f.push(t.slice($,p.from)),f.push(l`<mark title=${s("quick.asText",{text:p.text})} onClick=${()=>r(p)}>${p.text}</mark>`),$=p.to;return f.push(t.slice($)),l`<div class="line-field">
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
    <div class="mirror" ref=${d} aria-hidden="true">${f}</div>
  </div>`}var hn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${k} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function jf(){let[e,t]=S(""),[n,o]=S(()=>new Set),[r,a]=S(zi.peek()),i=T(null),{draft:c,marks:u}=Mr(e,r,n),d=()=>{le.value=""},m=({text:h})=>o(new Set([...n,h])),f=(h,w)=>{let v=u.find(b=>b.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...w})},$=h=>{h.preventDefault();let{draft:w}=Mr(i.current?.value??"",r,n);if(!w.title)return i.current?.focus();Ll(w),d()},p=kt(c.team.id);return l`<${P} class="new-task" labelledby="new-title" close=${d}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
          <${k} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Pr} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
      </div>
      <div class="choices">
        <${Ml}
          name="team"
          value=${c.team.id}
          options=${Y.value.map(({id:h,name:w})=>[h,w])}
          choose=${h=>f("team",{team:Y.value.find(w=>w.id===h)})}
        />
        <${Ml}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:w})=>[h,w])]}
          choose=${h=>f("assignee",{assignee:p.find(w=>w.id===h)??null})}
        />
        <${Ml}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${Ft.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
            onChange=${K(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${Xn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${dy.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${P}>`}var dy=["priority","assignee","due","team"],Ml=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${K(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Vf=7,xa=150,my=200;function Sa(e,t,n=()=>!0){let o=F(e.trim()).split(/\s+/),r=[...tn()].filter(Ee).filter(d=>{let m=F(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(M).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=on.peek()?.id,u=d=>(F(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(oe(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,Vf)}async function _a(e,t){let n=e.trim().slice(0,my),o=async u=>(await E(Zu,{text:n,filter:u,first:Vf})).search?.nodes??[],{team:r}=Ms.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();As(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!fy.has(m)));return c}var fy=new Set(["KEY","TITLE"]);var py={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Yf({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${zf(t)}</mark>`:zf(t))}var zf=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>py[n]);function Jf(){let[e,t]=S(""),[n,o]=S(null),[r,a]=S(new Map),i=T(ba()).current,c=g=>g.trim()?Sa(g,r):[],u=g=>ct.filter(_=>!_.silent&&ut(_,i)&&F(Zf(_,i)).includes(F(g.trim()))),d=c(e),m=u(e),f=[...d,...m],$=Math.max(0,f.findIndex(g=>g.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{le.value=""},w=g=>{h(),g&&queueMicrotask(()=>"run"in g?Dt(g,i):Ut(g))};D(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,_=se=>{g||(o(p.current),a(se))},A=setTimeout(()=>_a(e).then(_,()=>{}),xa);return()=>{g=!0,clearTimeout(A)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let _=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(_&&f.length)g.preventDefault(),o(f[($+_+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let A=g.target.value;w(A===e?f[$]:c(A)[0]??u(A)[0])}},b=(g,_,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${_}`}
    key=${A.id}
    aria-selected=${_===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>w(A)}
  >
    ${g}
  </div>`;return l`<${P} class="pal" label=${s("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${$}`:void 0}
      aria-label=${s("palette.title")}
      placeholder=${s("palette.placeholder")}
      value=${e}
      onInput=${K(g=>{t(g),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${d.map((g,_)=>b(l`
              <${re} kind="status" value=${g.status} mute />
              <span>${g.title} <${$y} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,_,g))}
      </div>`}
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${m.map((g,_)=>b(l`
              <span>${Zf(g,i)}</span>
              <span class="end">${g.keys&&tt(g.keys).map(A=>l`<kbd>${A}</kbd> `)}</span>
            `,d.length+_,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${P}>`}var Zf=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},$y=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Yf} snippet=${e.snippet} /></small>`;var hy={assigneeId:"assignee",teamId:"team",parentId:"parent"},vy=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function ep({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:hy[i.field]??i.field})).filter(({field:i},c,u)=>!vy.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!gy(i,u)),o={who:ky(e.actor),task:t?s("feed.this"):wy(e),what:xy(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return by(n[0],o);if(e.name==="task.updated")return ye("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ye("feed.other",{...o,name:e.name}):ye(a,o)}function gy(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function by({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ye(`feed.${t}`,{...r,to:Xf("status",String(t))}):e==="priority"?ye("feed.priority",{...r,to:Xf("priority",String(t))}):e==="assignee"?ye(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===x.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ye(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?yy(Qf(n),Qf(o),r):e==="stage"?ye(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ye("feed.arranged",r):e==="parent"?ye(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="relations"?ye("feed.related",r):e==="title"?ye("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ye("feed.moved",{...r,to:l`<b>${o}</b>`}):ye("feed.changed",{...r,fields:s(`field.${e}`)})}function yy(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ye("feed.changed",{...n,fields:s("field.labels")}):ye(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Qf=e=>e?.split(", ")??[],ky=e=>l`<b>${e?e.id===x.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Xf=(e,t)=>l`<b><${re} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function wy(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function xy({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...pt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Pl(){let e=X.value==="sync"&&$r.value?"offline":X.value;return e==="sync"?pr.value?s("line.saving"):s("line.sync"):e==="offline"&&pr.value?s("line.waiting",{n:pr.value}):s(`line.${e}`)}var tp="taskflow.live",xt=y(localStorage.getItem(tp)==="folded");function Sy(){xt.value=!xt.value,localStorage.setItem(tp,xt.value?"folded":"")}var np=()=>l`<aside aria-label=${s("live.label")} class="rail"><${Ur} /></aside>`;function Ur({class:e=""}){return l`<div class="live ${e} ${xt.value?"folded":""}">
    <header>
      <h2><${Ul} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${X.value}>${Pl()}</span>
      <button
        class="icon"
        aria-label=${s(xt.value?"live.unfold":"live.fold")}
        title=${s(xt.value?"live.unfold":"live.fold")}
        aria-expanded=${!xt.value}
        onClick=${Sy}
      >
        <${k} name=${xt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!xt.value&&l`<${_y} /><${Ey} />`}
  </div>`}function Ul(){let e=X.value==="sync"?"":X.value==="offline"?"off":"busy";return l`<i key=${js.value} class="pulse ${e} ${js.value?"beat":""}" />`}function _y(){let e=zd(At.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${ql} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function ql({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${ne} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${ep} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Ey(){let e=(Te.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=mt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${Wn} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Ty=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function op(){if(!Ne.value.size)return null;let e=Il();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${Ty.flatMap(([t,n])=>ct.filter(o=>o.id===t&&(t!=="stage"||ut(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!ut(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>Dt(t,e)}
        >
          <${k} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${an}>
        <${k} name="close" />
      </button>
    </div>
  </section>`}var Ay={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Fl({id:e}){return Vn.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Vn.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${cf(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${et.value?.id===t.id?"page":void 0}
          >
            <${k} name=${Ay[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var Iy=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Dy=8,rp=new Set(["team","settings","instance","trash","overview"]);function sp(){let e=_e.value.filter((n,o)=>o<Dy||n.key===nn.value),t={inbox:De.value,today:Te.value&&Te.value.overdue+Te.value.dueToday,tasks:Te.value&&Te.value.pending+Te.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Bn.value&&Q.value.name==="task"}>
    <a class="brand" href=${Ae("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{le.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${k} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${tt("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${Iy.map(([n,o])=>l`<li key=${n} class=${rp.has(n)?"roomy":""}>
              <${Ea}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!Te.value?.overdue}
              />
            </li>`)}
        ${x.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ea} name="instance" path="/instance" />
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
            aria-current=${rp.has(B.value.name)?"page":void 0}
            onClick=${()=>{le.value="more"}}
          >
            <${k} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${_e.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${Fi("")} title=${s("any.team")} aria-current=${nn.value?void 0:"true"}>
            <${k} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${Fi(n.key)}
                aria-current=${n.key===nn.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${Fl} id="side-views" />
    <div class="foot">
      <${Ea} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${k} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${ne} user=${x.value} mute />
        <div><strong>${x.value?.name}</strong><small>${x.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${yr}>
          <${k} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>en()}
        >
          <${k} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ea({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Ae(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${B.value.name===e?"page":void 0}
  >
    <${k} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function ap(){let e=()=>{le.value=""},t=o=>()=>{e(),o()},n=x.value?.role==="ADMIN";return l`<${P} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ea} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${Fl} id="more-views" /></div>
    <button class="nav" onClick=${t(yr)}><${k} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>en())}>
      <${k} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${P}>`}function ip(){let e=Bs.value.map(c=>Z(c).value).filter(c=>c!==null),t=()=>{le.value=""},n=()=>{t(),queueMicrotask(()=>Dl(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+fa(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${P} class="small" labelledby="delete-title" close=${t}>
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
  </${P}>`}function lp(){let e=Un.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${Un.value.map(({id:t,text:n,bad:o,undo:r,to:a})=>l`<div class="toast" key=${t}>
        <span>${a?l`<a href=${a}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{qn(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>qn(t)}>
          <${k} name="close" />
        </button>`}
      </div>`)}
  </div>`}var Cy=`mutation ConfirmAgain { requestEmailConfirmation { ${q} } }`;function cp(){let[e,t]=S(!1),n=x.value?.email,o=async()=>{await he(Cy,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}function up(){let e=na.value,t=e&&Z(e.id).value;return t?l`<${Oy} key=${e.what+e.id} asked=${e} task=${t} />`:null}function Oy({asked:{anchor:e},task:t}){let[n,o]=S(""),[r,a]=S(null),[i,c]=S(new Map),u=b=>Sa(b,i,g=>Ry(g,t)),d=u(n),m=Math.max(0,d.findIndex(({id:b})=>b===r)),f=T(null);f.current=d[m]?.id??null;let $=Ro(m);D(()=>{if(c(new Map),n.trim().length<2)return;let b=!1,g=A=>{b||(a(f.current),c(A))},_=setTimeout(()=>_a(n,t.team.id).then(g,()=>{}),xa);return()=>{b=!0,clearTimeout(_)}},[n]);let p=()=>{na.value=null},h=b=>{b&&(p(),$a(t,b))},w=b=>a(d[b]?.id??null),v=s("command.under");return l`<${P}
    class="menu finds"
    label=${v}
    close=${p}
    place=${b=>Gt(b,e)}
  >
    <${Oo}
      ...${{typed:n,type:o,at:m,move:w}}
      count=${d.length}
      label=${s("picker.find")}
      longest=${200}
      take=${b=>h(b===n?d[m]:u(b)[0])}
    />
    <div role="listbox" id="choices" aria-label=${v} ref=${$}>
      ${d.map((b,g)=>l`<div
          class="o"
          role="option"
          id=${`choice-${g}`}
          key=${b.id}
          aria-selected=${g===m}
          onPointerMove=${()=>a(b.id)}
          onClick=${()=>h(b)}
        >
          <${re} kind="status" value=${b.status} mute />
          <span>${b.title}</span>
          <code class="end">${b.key}</code>
        </div>`)}
    </div>
    ${d.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
  </${P}>`}function Ry(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?M(n.parentId):null)if(n.id===t.id)return!1;return!0}var Ta=36e5,dp="09:00",Ny=3;function Aa(e){let t=Math.ceil((Date.now()+Ny*Ta)/Ta)*Ta,n=H(O.value,7-St(O.value));return[...$o(t)===O.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",ho(H(O.value,1),dp)],["week",ho(n,dp)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function Ia({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(ho($,p)))};return l`<${P}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>Gt(f,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
      ${n.map(({key:f,icon:$,text:p,aside:h,take:w},v)=>l`<button
          class="o"
          role="menuitem"
          key=${f}
          autofocus=${v===0}
          onClick=${()=>u(w)}
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
        min=${vo(Date.now()+6e4)}
        max=${i?vo(Date.now()+i*24*Ta):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${P}>`}var Ly=[1,2,7];function mp(){let e=jn.value,t=e&&Z(e.id).value;if(!t)return null;let n=o=>il(t,{at:o});return l`<${Ia}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...Aa(n),...My(t)]}
    take=${n}
    close=${()=>{jn.value=null}}
  />`}function My(e){let t=e.dueDate;return Ly.filter(n=>!t||H(t,1-n)>O.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(ho(H(t,1-n),"00:00")):s("reminder.noDue"),take:()=>il(e,{beforeDue:`P${n}D`})}))}function Se(e){let[t,n]=S({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Py(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function Py(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=V(a):o||=V(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=ke(r)}return{errors:n,whole:o}}function U({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=mt(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
  </div>`}var we=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Hl=({owner:e,team:t})=>e?.id===x.value?.id||t!==null&&(t.myRole==="ADMIN"||x.value?.role==="ADMIN");function vn(){let e=et.value;if(!Yn.value)return null;let t=()=>{le.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${Io.value}
      title=${Io.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${k} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=Yn.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await he(ra,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await zn()};return l`
    ${lf.value&&Hl(e)&&l`<button
      class="btn quiet"
      onClick=${n}
      disabled=${Io.value}
    >
      <${k} name="save" />
      <span>${s("views.update")}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
      <${k} name="pen" />
      <span>${s("views.this")}</span>
    </button>
  `}var Da=()=>{le.value=""};function pp(e){let t=new URLSearchParams(B.peek().query);e?t.set("saved",e):t.delete("saved"),xs(t)}function $p(){let[e]=S(et.peek()),[t,n]=S(!e),[o]=S(J("view")),r=t||e?.owner?.id===x.value?.id,a=!t&&e!==void 0&&!Hl(e),i=Se(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=Yn.peek()??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:b}=await E(ef,{input:v,key:o});return b.view&&await fp(b.view.id,s("views.saved",{view:b.view.name})),b}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:w}=await E(ra,{id:e.id,input:h});return w.errors.length||await fp(e.id,s("views.updated",{view:String(u)})),w}),c=async()=>{!e||!await he(tf,{id:e.id},s("views.deleted",{view:e.name}))||(Da(),pp(""),await zn())};return l`<${P} class="small" labelledby="view-title" close=${Da}>
    <form class="pad" onSubmit=${i.submit} novalidate>
      <h2 id="view-title">${t?s("views.save"):e?.name}</h2>
      <${we} text=${i.whole} />
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
            ${r&&l`<${Uy} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button type="button" class="btn quiet" onClick=${()=>n(!0)}>
          <${k} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${Da}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${P}>`}async function fp(e,t){await zn(),Da(),pp(e),C({text:t})}function Uy({team:e,error:t}){let n=Y.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${U} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${U}>`}var qy="kind task { id key title status deletedAt }",hp=`query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${ie} relations { ${qy} } } }
}`;var Fy=100,Hy=50,Bl=new Set,vp=0;function Ca(e){Bl.add(e),clearTimeout(vp),vp=setTimeout(Kl,Fy)}async function Kl(){let e=[...Bl].slice(0,Hy);if(e.length){try{let{tasks:t}=await E(hp,{ids:e});for(let n of t.nodes)ue(n);for(let n of e)Bl.delete(n)}catch{return}Kl()}}X.subscribe(e=>{e==="sync"&&Kl()});Ie(({subjectId:e,changes:t})=>{Tt(e)?.relations&&t.some(({field:o})=>o==="relations")&&Ca(e)});Fe(async()=>{for(let{id:e,relations:t}of Ts())t&&Ca(e)});function By({task:e}){return Z(e.id).value??(dd(e.id)?null:e)}var gp=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(By).flatMap(t=>t&&!t.deletedAt&&oe(t)?[t]:[]);var bp=e=>e.blocked&&oe(e)&&Ee(e),yp=({task:e})=>bp(e)&&l`<${Ky} task=${e} />`;function Ky({task:e}){let t=wp(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
    <${k} name="blocked" />
  </span>`}var kp=({task:e})=>bp(e)&&l`<${Gy} task=${e} />`;function Gy({task:e}){let t=wp(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
    <${k} name="blocked" />
    <span>${t.length?ye("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
  </p>`:null}function wp(e){let t=!e.relations;return D(()=>{t&&Ca(e.id)},[e.id,t]),gp(e)}function xp({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
    <i class="pie" style=${{"--part":`${100*t/n}%`}} />
    ${s.number(t)}
    /
    ${s.number(n)}
  </span>`}var Mo=({task:e})=>l`
  <${yp} task=${e} />
  <${xp} task=${e} />
  <${Um} task=${e} />
`;var Wy=matchMedia("(prefers-reduced-motion: reduce)"),Sp=I(()=>Ne.value.size>0);function _p({id:e,mark:t}){let n=Z(e).value,o=mo(()=>pe.value===e).value,r=mo(()=>Ne.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!oe(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{We.value=e}}
      onClick=${u=>{!u.shiftKey&&!Sp.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Vi(e):br(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>eo(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${Sp.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?Vi(e):br(e)}
      />
      <${dt} task=${n} kind="status" can=${n.can.changeStatus}>
        <${re} kind="status" value=${n.status} mute />
      </${dt}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${No} task=${n} most=${3} />
        <${Mo} task=${n} />
      </span>
      <${dt} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${fn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
      </${dt}>
      <${dt} task=${n} kind="priority" can=${n.can.update}>
        <${re} kind="priority" value=${n.priority} />
      </${dt}>
      <${dt} task=${n} kind="assignee" can=${n.can.assign}><${ne} user=${n.assignee} /></${dt}>
    </div>
  </li>`}function dt({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{qe.value={kind:t,ids:Ep(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var Ep=e=>Ne.peek().has(e)?[...Ne.peek()]:[e];function eo(e,t){if(e.shiftKey)return;e.preventDefault(),We.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;qe.value={kind:"actions",ids:Ep(t),anchor:a?r:{x:n,y:o}}}function Po(){let e=T(null);return D(()=>Ie(t=>{Us.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Wy.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var jy=200;function Oa({query:e}){let t=T(0),[n,o]=S(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=K(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Be({q:r.current})},jy)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function gn(){return Y.value.length>0&&l`<button class="btn new" onClick=${()=>Ht()} aria-keyshortcuts="N">
      <${k} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function Tp(){return Y.value.length>0&&l`<button class="btn quiet" onClick=${()=>Ht()}><${k} name="plus" />${s("command.new")}</button>`}function Ct(){let{query:e}=B.value,t=e.get("assignee"),n=o=>Be({assignee:o});return l`
    ${_e.value.length>1&&l`<${Wt}
      name="team"
      query=${e}
      options=${_e.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function Wt({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${K(r=>Be({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function Uo({query:e}){let t=pt.value.map(n=>[n.id,n.name]);return l`<${Wt}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function qo({query:e}){let t=e.get("label")??"",n=yd(on.value?.id);if(!n.length&&!t)return null;let o=Cs(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${Wt} name="label" query=${e} options=${a} />`}function Ap({query:e}){let t=e.get("stage")??"",n=_t(on.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${Wt} name="stage" query=${e} options=${n} />`}function Ra({query:e}){let t=Ft.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${Wt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function je(e,t,n){let o=Ks(e,t,n),r=yt(()=>Xd(o)??new Eo(e,t,n),[o]);return W(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>x.peek()?Gs(o,r):r.close()),[r]),r}function bn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,w=()=>{let R=document.elementsFromPoint(m.x,m.y).find(ce=>ce.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(R??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let G=d?.getBoundingClientRect(),R=G?m.x>G.right-48?1:m.x<G.left+48?-1:0:0;if(R&&d){let ce=d.scrollLeft;d.scrollLeft+=R*9,d.scrollLeft!==ce&&w()}$=requestAnimationFrame(v)},b=G=>{if(m={x:G.clientX,y:G.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),w()}},g=G=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[R,ce]of se)removeEventListener(R,ce,!0);f&&(addEventListener("click",Gl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Gl,!0)),t[G]())},_=G=>{G.key==="Escape"&&(f&&G.preventDefault(),g("cancel")())},A=G=>{f&&G.preventDefault()},se=[["pointermove",b],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",_],["touchmove",A],...n?[["contextmenu",Gl]]:[]];for(let[G,R]of se)addEventListener(G,R,{capture:!0,passive:!1})}function Gl(e){e.stopPropagation(),e.preventDefault()}function Ip(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of st){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>st.indexOf(a.status)>st.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Ot=({status:e,stage:t})=>t?.name??s(`status.${e}`),qr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Fo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Vy="";function Fr(e,t,n,o){let r=$=>M($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${M(t[n-1])?.rank??""}${Vy}`,u=o&&!qr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Dp(Fo(u))},m=e.key||e.title,f=u?zy(m,u):s("did.arranged",{task:m});return Cp(e,d,{rank:c,...u&&Fo(u)},f,Yy(e))}var zy=(e,t)=>t.stage?s("did.staged",{task:e,to:Ot(t)}):s(`did.${t.status}`,{task:e}),Dp=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Cp(e,t,n,o,r,a=J("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};Qe(i,a,n);let u=r?{query:nd,variables:{ids:[i]}}:void 0,{errors:d,found:m}=await Ge(a,"moveTask",td,{id:i,input:t},[i],c,u);if(d.length)return C({bad:!0,text:s("did.refused",{what:o,why:V(d[0])})});let f=m?.tasks.pageInfo.endCursor??null;return r?Ue(o,()=>r(f),`/t/${e.key}`):C({text:o})}function Yy(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=M(t);if(!d)return;let m={rank:o,...c},f=J("change");Qe(t,f,m);let $=u&&await Zy(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,h={...$||Jy(e),...p&&Dp(c)};return Cp(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function Zy(e,t,n){try{let{above:o,below:r}=await E(od,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function Jy(e){let t=yo([{field:"RANK",direction:"ASC"}]),n,o;for(let r of tn())r.id===e.id||!Ee(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var Qy=[{field:"RANK",direction:"ASC"}],Xy=[{field:"UPDATED_AT",direction:"DESC"}],La=I(()=>{let e=on.value?.stages??[],t=JSON.stringify([e,B.value.query.get("cancelled")]);return t!==Wl.key&&(Wl={key:t,columns:Ip(e,B.value.query.get("cancelled")==="1")}),Wl.columns}),Wl={key:"",columns:[]},Rp=e=>La.peek().find(t=>t.id===e),Vl=e=>La.peek().find(t=>qr(e,t)),Le=y(null),Na=y({x:0,y:0,width:0}),yn=y("");function Np({place:{query:e}}){let t=e.get("cancelled")==="1",n=La.value,o=n.length>4?"many":n.length>3?"four":"",r=Po();return D(()=>{let a=xe(()=>{r.current?.classList.toggle("carrying",Le.value!==null)});return()=>{a(),Le.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${et.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${Ct} /><${vn} /><${gn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${Oa} query=${e} />
      <${Uo} query=${e} />
      <${Ra} query=${e} />
      <${qo} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Be({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${tk} key=${a.id} column=${a} want=${ek(a,Xe(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${yn}</p>
    <${lk} />
  </div>`}var ek=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function tk({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=je(t,oe({status:o})?Qy:Xy,{size:50}),i=mo(()=>sk(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=nk(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${re} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${Ot(e)}</h2>
      <${rk} count=${a.ready.value?u:null} limit=${ok(t)?null:r?.limit} />
      ${oe({status:o})&&Y.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:Ot(e)})}
        title=${s("command.new")}
        onClick=${()=>Ht({status:o,...Fo(e)})}
      >
        <${k} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${z} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(f=>[...i===f?[l`<${Op} key="slot" />`]:[],d.get(f)])}
            ${i===null&&l`<${Op} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${de} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function nk(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${ik} key=${n} id=${n} />`])),t.current}var ok=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function rk({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function sk(e,t){let n=Le.value;if(!(n?.over.id!==e.id||!Lp(n,t)))return oe(e)?n.before:t[0]??null}var Op=()=>l`<li class="slot" />`;function Lp({id:e,over:t,before:n},o){let r=M(e);return!r||!qr(r,t)?!0:oe(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Mp=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),to=(e,t)=>Mp(e,t).map(n=>n.dataset.task??"");function ak(e,t,n){let o=Mp(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Pp(e,t){let n=to(t,"");return n[n.indexOf(e)+1]??null}function ik({id:e}){let t=Z(e).value,n=mo(()=>Le.value?.id===e?Le.value.by:null).value;if(!t)return null;let o=`tk${oe(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{We.value=e}}
      onClick=${()=>Ut(t)}
      onPointerDown=${a=>t.can.changeStatus&&bn(a,{lift:i=>{let c=Vl(t);c&&(Le.value={id:e,over:c,before:Pp(e,c),by:"pointer"}),Na.value=i},over:(i,c,{y:u})=>{let d=Rp(i);Na.value={...Na.value,...c},d&&dk(d,ak(d,e,u))},drop:()=>jl(e),cancel:()=>Fp(e)})}
      onContextMenu=${a=>eo(a,e)}
      onKeyDown=${a=>ck(a,t)}
    >
      <${Up} task=${t} />
    </button>
  </li>`}var Up=({task:e})=>l`
    <p>${e.title}</p>
    <${No} task=${e} most=${5} />
    <div>
      <${re} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${fn} task=${e} />
      <${Mo} task=${e} />
      <${ne} user=${e.assignee} />
    </div>
  `;function lk(){let e=Le.value,{x:t,y:n,width:o}=Na.value;if(e?.by!=="pointer")return null;let r=M(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${Up} task=${r} />
    </div>`}function ck(e,t){let n=Le.value?.id===t.id?Le.value:null;if(e.key===" "){if(e.preventDefault(),n)return jl(t.id);t.can.changeStatus&&pk(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?mk(n,o):fk(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=La.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=to(c,t.id);Le.value={...n,over:c,before:u[qp(n)]??null},yn.value=Ot(c),uk(c)}else e.key==="Escape"?(e.preventDefault(),Fp(t.id)):e.key==="Enter"&&(e.preventDefault(),jl(t.id))}var uk=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function dk(e,t){let n=Le.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Le.value={...n,over:e,before:t})}function qp({id:e,over:t,before:n}){let o=to(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function mk(e,t){if(!oe(e.over))return;let n=to(e.over,e.id),o=Math.max(0,Math.min(n.length,qp(e)+t));Le.value={...e,before:n[o]??null},yn.value=s("board.spot",{column:Ot(e.over),at:o+1,n:n.length+1})}function fk(e,t){let{id:n}=e,o=Vl(e);if(!o)return;let r=to(o,n),a=to(o,"").indexOf(n)+t;!e.can.changeStatus||!oe(e)||a<0||a>r.length||(Fr(e,r,a),yn.value=s("board.spot",{column:Ot(o),at:a+1,n:r.length+1}),ve(`.board [data-task="${n}"]`))}function pk(e){let t=Vl(e);t&&(Le.value={id:e.id,over:t,before:Pp(e.id,t),by:"keys"},yn.value=s("board.lifted",{task:e.title,column:Ot(t)}))}function jl(e){let t=Le.value,n=M(e);if(Le.value=null,!t||!n)return;let o=Rp(t.over.id);if(!o)return void(yn.value=s("board.cancelled"));yn.value=s("board.dropped",{task:n.title,column:Ot(o)});let r=to(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);oe(o)?Lp(t,r)&&Fr(n,a,i<0?a.length:i,o):ht(n,Fo(o)),ve(`.board [data-task="${e}"]`)}function Fp(e){Le.value=null,yn.value=s("board.cancelled"),ve(`.board [data-task="${e}"]`)}var $k=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],hk=6,vk=4,vt=y(null),Hr=y(""),Hp=y("");function Kp({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:O.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:O.value:`${o}-01`),c=Array.from({length:t?7:hk*7},(v,b)=>H(i,b)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),d=je({...Xe(e),from:c[0],to:c.at(-1)},$k,{size:100,all:!0}),m=Map.groupBy(d.ids.value,v=>Z(v).value?.dueDate),f=d.more.value?d.total.value:d.ids.value.length,$=Po(),p=T(!1);p.current||=d.ready.value||!!d.failed.value,D(()=>()=>{vt.value=null},[]);let h=v=>Be(t?{week:H(i,7*v)}:{month:wk(o,v)}),w=v=>Be({view:v,week:"",month:""});return gk(d.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${d.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${Ct} /><${vn} /><${gn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${k} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Be({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${k} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>w("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>w("week")}>${s("calendar.week")}</button>
      </div>
      <${Uo} query=${e} />
      <${qo} query=${e} />
    </div>
    ${d.failed.value&&l`<${z} problem=${d.failed.value} retry=${()=>d.load()} />`}
    ${!d.ready.value&&!d.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${de} rows=${8} />
    </div>`}
    ${d.ready.value&&!f&&l`<div class="card narrow">
      <${ee} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${ee}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${bk}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:vk}
            ids=${m.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,b])=>l`<span><kbd>${v}</kbd> ${s(b)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Hr}</p>
  </div>`}function gk(e){let t=T(!1);W(()=>{!e||t.current||(t.current=!0,Bn.peek()&&ws.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function bk({day:e,out:t,most:n,ids:o}){let r=vt.value,a=Hp.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===O.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${Y.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Ht({dueDate:e})}
    >
      <${k} name="plus" />
    </button>`}
    <ul>
      ${i.map(d=>l`<${yk} key=${d} id=${d} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{Hp.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function yk({id:e}){let t=Z(e).value;if(!t)return null;let n=vt.value?.id===e,o=t.overdue&&oe(t),r=a=>t.can.update&&bn(a,{lift:()=>{vt.value={id:e,over:t.dueDate??O.peek()}},over:i=>{i&&(vt.value={id:e,over:i})},drop:()=>Gp(e),cancel:()=>Wp(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{We.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>eo(a,e)}
      onClick=${()=>Ut(t)}
      onKeyDown=${a=>kk(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var Bp={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function kk(e,t){let n=vt.value?.id===t.id?vt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),vt.value={id:t.id,over:t.dueDate},Hr.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Gp(t.id);else if(n&&Bp[e.key]){e.preventDefault();let o=H(n.over,Bp[e.key]);vt.value={id:t.id,over:o},Hr.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Wp(t.id))}function Gp(e){let t=vt.value?.over,n=M(e);vt.value=null,!(!t||!n)&&(Hr.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),ht(n,{dueDate:t}),ve(`.cal [data-task="${e}"]`))}function Wp(e){vt.value=null,Hr.value=s("board.cancelled"),ve(`.cal [data-task="${e}"]`)}function wk(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var jp=`mutation Login($input: LoginInput!) { login(input: $input) { ${Tn} } }`,xk=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Tn} } }`,Sk="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",_k="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Ek=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${Tn} session { id } }
}`,Tk=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Ak="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Ik="query Registration { instance { registrationOpen } }";function Rt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Dk=()=>{let e=Q.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function zl(e,t=Dk()){return e?.token&&(ir(e),j(t,{replace:!0})),e}function Vp(){let e=Se(async({email:t,password:n})=>zl((await Re(jp,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Rt}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${sr.value&&l`<p class="note" role="status">${s(sr.value)}</p>`}
    <${we} text=${e.whole} />
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
  </${Rt}>`}function zp(){let[e,t]=S(!0);D(()=>{Re(Ik,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Se(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return zl((await Re(xk,{input:c})).register,"/")});return l`<${Rt}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${we} text=${o.whole} />
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
  </${Rt}>`}function Yp(){let[e,t]=S(""),n=Se(async({email:o})=>{let{requestPasswordReset:r}=await Re(_k,{email:o});return r.ok&&t(o),r});return l`<${Rt}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${we} text=${n.whole} />
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
  </${Rt}>`}function Zp(){let[e]=S(()=>new URLSearchParams(location.hash.slice(1)).get("token")??Q.peek().query.get("token")??location.hash.slice(1)),[t,n]=S("");D(()=>{j("/reset",{replace:!0}),e&&Re(Tk,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(V(a))},()=>{})},[]);let o=Se(async({newPassword:r})=>{let{resetPassword:a}=await Re(Ek,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Re(jp,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Re(Sk,{id:a.session.id},{token:i.token}).catch(()=>{}),zl(i,"/")});return l`<${Rt}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${we} text=${t?"":o.whole} />
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
  </${Rt}>`}function Jp(){let[e]=S(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=S(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Re(Ak,{token:e});n(a.errors.length?"bad":"proved");let i=x.peek();i&&i.id===a.user?.id&&(x.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{j("/confirm",{replace:!0}),e&&o()},[]),l`<${Rt}
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
  </${Rt}>`}var Ck=365;function Qp(){let e=Co.value,t=e&&Do.value.get(e.id);if(!t)return null;let n=r=>pf(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${Ia}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...Aa(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?vo(Date.parse(t.snoozedUntil)):""}
    days=${Ck}
    close=${()=>{Co.value=null}}
  />`}var Ma=new Map;function Xp({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Ma.get(n)??y("");return Ma.has(n)||(Ma.set(n,o),Ok(e).then(r=>{o.value=r},()=>Ma.delete(n))),o.value?`/team/${o.value}`:"/team"}async function Ok(e){let{node:t}=await E(_m,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var Rk=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Nk={SECURITY:"/settings",TRANSFER:"/settings"},Lk=new Set(["MENTIONED","COMMENTED"]);function t$(){let e=la.value,t=Ir.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{X.value==="sync"&&e.failed.peek()&&e.load()},[e,X.value]);let n=e.notices.value,o=De.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${wl.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Be({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${da}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Mk} key=${e.show} notices=${n} />`:l`<div class="card">
            <${ee} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${ee}>
          </div>`:!e.failed.value&&l`<${de} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Rk.map(r=>l`<span>${tt(ya(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${Qp} />
  </div>`}function Mk({notices:e}){let t=T(null),n=T(-1);W(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;ca.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${Pk} key=${a.id} notice=${a} />`)}
  </ul>`}function Pk({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(Z(n.id).value??n),f={fresh:!i,open:n!==null&&pe.value===n.id},$=["notice",...Object.entries(f).flatMap(([w,v])=>v?[w]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(We.value=n.id)}}
  >
    ${o?l`<${ne} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${e$} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${m&&l`<${re} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
        <b>${m?m.title:e.title}</b>
      </${e$}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(w=>s(`reason.${w}`)).join(", ")}`}
        ${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
        ${" \xB7 "}
        <time datetime=${d}>${s.ago(d)}</time>
        ${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${Yl}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>ma(e)}
      />
      <${Yl}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>ia(e,!c)}
      />
      <${Yl}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:w})=>{Co.value={id:t,anchor:w}}}
      />
    </span>
  </li>`}function e$({notice:e,children:t}){let n=Uk(e),o=()=>{e.readAt||ma(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function Uk(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Xp(e):t&&n&&Lk.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Nk[o[0]]??null}var Yl=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${k} name=${t} />
</button>`;function Ve(e,t=[],n){let[o,r]=S({data:null,failed:null}),a=T(0),i=$u(()=>{let c=a.current+=1,u=d=>{c===a.current&&r(d)};return e().then(d=>u(()=>({data:d,failed:null})),d=>u(m=>({...m,failed:d})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=Ie(d=>{n.test(d.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var qk=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Fk=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Hk=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${q} } }`,Bk=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${q} } }`,Kk=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${q} } }`,Gk=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${q} } }`,Wk=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${q} ok transcript } }`,n$=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],jk={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Pa=20;function o$(){return x.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${ee} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${ee}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${Vk} />
    <${zk} />
    <${Yk} />
  </div>`}function Vk(){let[e,t]=S(""),[n,o]=S(Pa),{data:r,failed:a,again:i}=Ve(()=>E(qk,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await he(Hk,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await he(f?Kk:Bk,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
    ${a?l`<${z} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
                <${ne} user=${d} mute big />
                <div class="who">
                  <strong>${d.name}</strong>
                  <small>
                    ${d.email} · ${s("admin.since",{when:s.date($o(d.createdAt),{dateStyle:"medium"})})}
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
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Pa))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function zk(){let[e,t]=S(""),[n,o]=S(Pa),{data:r,failed:a,again:i}=Ve(()=>E(Fk,{status:n$.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await he(Gk,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${K(t)}>
        <option value="">${s("any.status")}</option>
        ${n$.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
                  <span class="chip ${jk[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${ee} title=${s("mail.none")}>${s("mail.noneHint")}</${ee}></div>`:l`<${de} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Pa))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Yk(){let[e,t]=S(null),n=Se(async({to:o})=>{t(null);let{sendTestEmail:r}=await E(Wk,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${we} text=${n.whole} />
      <div class="inline">
        <${U}
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
  </section>`}function r$(){return l`<div class="wrap">
    <div class="empty">
      <${k} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function a$({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var Zl=132,Zk=20,Jl=28;function i$({flow:e,width:t}){let n=Jk(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Zl-Zk,r=(t-Jl-6)/e.length,a=Math.min(26,r*.58),i=f=>Jl+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:s$(e,"completed"),created:s$(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Zl}`} role="img" aria-label=${m}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${Jl} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(d-$)%u===0&&l`<text x=${i($)} y=${Zl-3}>
          ${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
  </svg>`}var s$=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Jk(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var l$="taskflow.numbers",Ho=y(localStorage.getItem(l$)==="open");function c$(){let e=Sr(),t=()=>{Ho.value=!Ho.value,localStorage.setItem(l$,Ho.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Ho.value?l`<${Ql} /><${Xl} />`:l`<dl class="card six ${_r()}">
          ${Qk.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Ae(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Ho.value} onClick=${t}>
      <${k} name="live" />
      ${s(Ho.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var Qk=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Ql(){let e=Sr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${a$}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${_r()}">
    <${gt}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${gt}>
    <${gt}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${gt}>
    <${gt} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${Wn} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${gt}>
    <${gt}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${gt}>
    <${gt}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${Wn} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${gt}>
    <${gt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${pt.value.slice(0,4).map(a=>l`<${ne} user=${a} mute />`)}</div>
    </${gt}>
  </dl>`}function gt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Ae(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function Xl(){let e=T(null),[t,n]=S(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&Te.value&&l`<${i$} flow=${Te.value.flow} width=${t} />`}
    </div>
  </section>`}var Xk=[{field:"CREATED_AT",direction:"DESC"}],u$=12,ew=["title","assignee","priority","status"];function d$(){let e=je({},Xk,{size:u$}),t=e.ids.value.slice(0,u$);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${Ql} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${ew.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${tw} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${ee} title=${s("tasks.none")}>${s("overview.none")}</${ee}>`:!e.failed.value&&l`<${de} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${Xl} /><${Ur} class="page narrow card" />`}
  </div>`}function tw({id:e}){let t=Z(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var nw=2e3,ec=new Set,no=null,Ua=()=>{},f$=0;function qa(e){return ec.add(e),()=>ec.delete(e)}function tc(){Ua(),Ua=un(zu,()=>({after:no}),{next:({events:e})=>ow(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),f$=setTimeout(p$,nw)}})}function ow(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?tc():p$();e.__typename==="StreamReady"&&!no&&m$(null),no=e.cursor,e.__typename==="StreamEvent"&&m$(e.event)}function p$(){no=null,tc()}function m$(e){for(let t of ec)t(e)}To(({inbox:e})=>{no||(no=e?.cursor??null,tc())});I(()=>x.value?.id).subscribe(()=>{Ua(),Ua=()=>{},clearTimeout(f$),no=null});var $$=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,h$=`query ReadPreferences { preferences { ${$$} } }`,v$=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${q} preferences { ${$$} } }
}`;var Br=["IN_APP","EMAIL","PUSH"];function g$(){let e=y(null),t=y(null),n=y([]),o=y({}),r=y(!1),a=I(()=>e.value&&n.value.reduce(($,{input:p})=>rw($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await E(h$,{});$===i&&L(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let w=await f(p);L(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:w},r.value=!w&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await E(v$,{input:$})).updatePreferences;return p.length?V(p[0]):(e.value=h,c&&d(),"")}catch(p){return ke(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function rw(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var sw={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},b$=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],aw="account",iw={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function y$({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=iw[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(uw),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${Br.map(r=>l`<th scope="col" key=${r}>
            <${k} name=${sw[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${lw(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${Br.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${cw} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function lw({notifications:e}){let t=b$.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...b$,[aw,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function cw({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=nc(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=Br.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${Br.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${nc(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${d=>nc(t,u)&&d.preventDefault()}
            onChange=${({currentTarget:d})=>c(u,d.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var nc=(e,t)=>e==="SECURITY"&&t==="EMAIL",uw=e=>[...e.querySelectorAll("input")];var dw=["OFF","DAILY","WEEKLY"],mw=Array.from({length:24},(e,t)=>t),fw=[1,2,3,4,5,6,7],k$=["P1D","P2D","P3D","P7D","P14D"],pw={quietFrom:"20:00",quietUntil:"07:30"},$w=900,x$=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${hw} preferences=${e} wanted=${t} />
  <${vw} preferences=${e} wanted=${t} />
  <${gw} preferences=${e} wanted=${t} />
</div>`;function Bo({label:e,hint:t,why:n,children:o}){let r=mt();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function hw({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Bo}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${dw.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${oc}
        label=${s("told.weekday")}
        value=${r}
        all=${fw.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${oc}
        label=${s("told.hour")}
        value=${o}
        all=${mw.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${Bo}>`}function vw({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?pw:{quietFrom:null,quietUntil:null}),a=Xt.value.replaceAll("_"," ");return l`<${Bo}
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
        <${w$}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${w$}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${Bo}>`}function gw({preferences:e,wanted:{remindBefore:t}}){let n=t&&!k$.includes(t)?[t]:[],o=[...k$,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Bo} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${oc}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${Bo}>`}var oc=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function w$({label:e,value:t,about:n,choose:o}){let[r,a]=S(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,$w,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function S$({isMeant:e}){let[t]=S(g$),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),qa(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),W(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${y$} preferences=${t} wanted=${o} /></div>
          <${x$} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${z} problem=${t.failed.value} retry=${t.read} />`:l`<${de} rows=${8} />`}
  </section>`}var rc="id name service createdAt lastUsedAt error",Fa=`query PushDevices { instance { vapidKey } pushDevices { ${rc} } }`,_$=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${q} device { ${rc} } }
}`,E$=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${q} deletedId } }`,T$=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${q} device { ${rc} } } }`;var sc="taskflow.push",A$="/service-worker.js",oo=y("");function ac(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?kw()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function I$(e,t){return await Notification.requestPermission()!=="granted"?null:R$(await N$(e),t)}async function D$(){localStorage.removeItem(sc),oo.value="",await(await(await navigator.serviceWorker?.getRegistration(A$))?.pushManager.getSubscription())?.unsubscribe()}async function C$(e){if(oo.value="",!(bw()?.owner!==e||ac()||Notification.permission!=="granted"))try{let{instance:t}=await E(Fa,{});t?.vapidKey&&await R$(await N$(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function O$(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&j(e.open)})}async function R$(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await E(_$,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(sc,JSON.stringify({owner:t,device:i.id})),oo.value=i.id),a}async function N$(e){await navigator.serviceWorker.register(A$);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&yw(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function bw(){try{return JSON.parse(localStorage.getItem(sc)??"null")}catch{return null}}function yw(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var kw=()=>/iPhone|iPad/.test(navigator.userAgent);function L$(){let{data:e,failed:t,again:n}=Ve(()=>E(Fa,{}),[oo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${z} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${xw} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${ww} vapidKey=${o} isOn=${r.some(({id:a})=>a===oo.value)} again=${n} />`}
  </section>`}function ww({vapidKey:e,isOn:t,again:n}){let[o,r]=S(!1),[,a]=S(0),i=e?ac():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await I$(e??"",x.peek()?.id??"");u?.errors.length?C({bad:!0,text:V(u.errors[0])}):u&&C({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),C({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function xw({device:e,again:t}){let[n,o]=S(!1),r=e.id===oo.value,a=async()=>{r&&await D$().catch(()=>{}),await he(E$,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await he(T$,{id:e.id});c?.device&&!c.device.error&&C({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
  </li>`}var Sw=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${q} user { ${Qt} } }
}`,_w=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${q} ok
  }
}`,Ew=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,M$=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${q} } }`,Tw=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${q} secret } }`,Aw=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${q} } }`,Iw=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Tn} } }`,Dw=["READ","WRITE","ADMIN"];function P$({place:e}){let t=Ve(()=>E(Ew,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${x.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>en()}>${s("command.signOut")}</button></div>
    </header>
    <${Cw} />
    <${Ow} />
    <${S$} isMeant=${e.key==="notifications"} />
    <${L$} />
    <${Rw} keys=${o} />
    ${t.failed?l`<${z} problem=${t.failed} retry=${t.again} />`:l`
          <${Nw} rows=${n} keys=${o} again=${t.again} />
          <${Mw} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${wr}</p>
  </div>`}var Nt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Cw(){let e=Se(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await E(Sw,{input:{name:o,timeZone:r,locale:a,expectedVersion:x.peek()?.version}});return i.user&&(x.value=i.user,C({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=x.value?.timeZone??"UTC";return l`<${Nt} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${we} text=${e.whole} />
      <${U}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${x.value?.name}
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
        ${Object.entries(vs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Je.value.split("-")[0]===o}>${r}</option>`)}
      </${U}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${Nt}>`}function Ow(){let[e,t]=S(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Yi(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Nt} id="appearance" title=${s("settings.appearance")}>
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
  </${Nt}>`}var U$=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function Rw({keys:e}){let t=Se(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await E(_w,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),C({text:s("settings.passwordChanged")})),i});return l`<${Nt} id="password" title=${s("settings.password")}>
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
      <${we} text=${t.whole} />
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
      <${U$} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${Nt}>`}function Nw({rows:e,keys:t,again:n}){let[o,r]=S(!1),a=c=>r(c.currentTarget.checked),i=async c=>await he(M$,{id:c.id},s("settings.revoked"))&&n();return l`<${Nt} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Pw(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${U$} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>en(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${Nt}>`}async function Lw(e,t){let{login:n}=await Re(Iw,{input:{email:x.peek()?.email??"",password:e,cookie:!0}});return n.token?(ir(n),t&&await E(M$,{id:t.id}),null):n}function Mw({rows:e,session:t,again:n}){let[o,r]=S(""),[a,i]=S(!1),c=Se(async({name:m,scope:f,days:$,password:p},h)=>{let w=p?await Lw(p,t):null;if(w)return w;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:b}=await E(Tw,{input:{name:m,scopes:[f],expiresAt:v}});return i(b.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),b.secret&&(h.reset(),r(b.secret),n()),b}),u=()=>navigator.clipboard?.writeText(o).then(()=>C({text:s("settings.copied")})),d=async m=>await he(Aw,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Nt} id="api-keys" title=${s("settings.keys")}>
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
      <${we} text=${c.whole} />
      <div class="inline">
        <${U} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${U} name="scope" label=${s("settings.keyScope")} as="select">
          ${Dw.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
  </${Nt}>`}var Pw=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var q$="taskflow.draft.",Uw=50,kn=e=>`${e}.new`,Kr=e=>`${e}.reply`,Gr=e=>`${e}.edit`,ic=new Map;function ze(e){let t=cc(e),n=ic.get(t);if(n)return n;let o=y(lc(t)?.text??null);return ic.set(t,o),o}function Ye(e,t){ze(e).value=t;let n=cc(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),qw()}catch{}}On.add(async()=>{let e=cc("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);ic.clear()});var cc=e=>`${q$}${x.peek()?.id}.${e}`;function lc(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function qw(){let e=Object.keys(localStorage).filter(n=>n.startsWith(q$));if(e.length<=Uw)return;let[t]=e.sort((n,o)=>(lc(n)?.at??0)-(lc(o)?.at??0));localStorage.removeItem(t)}var Fw=8e3,Lt=y([]);function Ha(e){let t=()=>{clearTimeout(r),Lt.value=Lt.peek().filter(i=>i.write!==e)},n=x.peek()?.id,o=(i=!1)=>{t(),a(),x.peek()?.id===n&&sn({...e,keepalive:i})},r=setTimeout(()=>o(),Fw);Lt.value=[...Lt.peek(),{write:e,send:()=>o(!0)}];let a=Ue(e.note.told,t)}function F$(){let e=Lt.peek().map(({write:t})=>t);for(let{send:t}of Lt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>E(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",F$);On.add(F$);var H$=I(()=>{let e=[...Ke.value,...Lt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),B$=e=>H$.value.has(e),jt=e=>Ce(e).all.value?.filter(({id:t})=>!H$.value.has(t))??null;function K$(e,{id:t,filename:n}){let o=J("change"),r={told:s("files.deleted",{name:n})};Ha({key:o,field:"deleteAttachment",query:ea,variables:{id:t,key:o},taskIds:[e],note:r})}rn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void C({bad:!0,text:s("files.notDeleted",{why:V(n)})}):Ce(e).without(t.id));var uc=20,dc=e=>`${e}.files`,G$=e=>e?.split(" ")??[];function Ko(e,t){let n=Ce(e),o=n.all.value;return G$(ze(dc(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!B$(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function mc(e,t){Ye(dc(e),t.length?t.join(" "):null)}function Ba(e,t){mc(e,[...new Set([...G$(ze(dc(e)).peek()),t])])}var Ka=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Wr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var Hw=3,Bw=5,Kw=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Me=y([]),Wa=y(""),Gw=new Set(["waiting","sending","cut"]),Ww=I(()=>Me.value.some(({state:e})=>Gw.has(e))),Ga=new Map,fc=new Set,Wo=(e,{place:t,commentId:n}={})=>Me.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),ja=(e,t)=>Wo(e,t).filter(z$);function Va(e){return fc.add(e),()=>{fc.delete(e)}}function Vt(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=J("file"),c=a?s("files.folder"):jw(e,r,n),u=c?"refused":"waiting",d=zw(r),m={...n,id:i,key:J("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Me.value=[...Me.peek(),m],m});return za(),o.filter(({state:r})=>r==="waiting")}function pc(e){wn(e,{state:"waiting",sent:0,why:""}),za()}function V$(e){let t=Me.peek().find(n=>n.id===e);if(t){hc(e),t.state!=="refused"&&Q$(e);for(let n of fc)n(e);za()}}function jw(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Cr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Me.peek().filter(c=>c.taskId===e&&z$(c));return W$($c(Ce(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&W$(Vw(e,n),ja(e,n))>=uc?s("files.fullComment",{n:uc}):""}function Vw(e,{place:t,commentId:n}){return t?Ko(e,t):$c((Ce(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var W$=(e,t)=>new Set([...e,...$c(t)]).size,$c=e=>e.map(({id:t})=>t),z$=({state:e})=>e!=="refused";function zw({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function za(){let e=Me.peek().filter(({state:n})=>n==="sending").length,t=Me.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,Hw-e))){let o=n.turn+1;wn(n.id,{state:"sending",turn:o}),Yw({...n,turn:o})}}async function Yw(e){try{if(await Y$(e,Bw),!Go(e))return;let t=Ce(e.taskId);if(t.arrived.add(e.id),e.place&&Ba(e.place,e.id),await t.loadIfOpen(),!Go(e))return;Wa.value=s("files.arrived",{name:e.name}),hc(e.id)}catch(t){Go(e)&&Xw(e,t)}finally{za()}}async function Y$(e,t){let n=await Zw(e);if(!n||!Go(e))return;let{status:o,text:r,seconds:a}=await Jw(e,n);if(!(o===204||!Go(e))){if(!t||o!==404&&!a)throw new jr(r);a&&await Qw(e.id,a),Go(e)&&await Y$(e,t-1)}}async function Zw({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=Kw.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await E(Fm,{input:c,key:t})).createAttachment;if(!tx(e))Q$(e);else if(!u)throw wn(e,{key:J("change")}),new jr(d.map(V).join(" "));return u?.upload??null}function Jw({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Je.peek()),c.upload.onprogress=({loaded:m})=>wn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ft(`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ft("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Ga.set(e,()=>c.abort()),c.send(t)})}function Qw(e,t){return wn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{wn(e,{why:""}),n()},t*1e3);Ga.set(e,()=>{clearTimeout(o),n()})})}var jr=class extends Error{};function Xw({id:e,taskId:t,name:n},o){let r=o instanceof ft,a=r?s("files.cut"):o instanceof jr||o instanceof fe?o.message:"";wn(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=M(t);Ce(t).opened||C({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function wn(e,t){Me.value=Me.peek().map(n=>n.id===e?{...n,...t}:n)}function hc(e){Me.value=Me.peek().filter(t=>t.id!==e),Z$(e)}function Z$(e){Ga.get(e)?.(),Ga.delete(e)}function J$(){for(let{id:e}of Me.peek())hc(e);Wa.value=""}function ex(){for(let{id:e,state:t,turn:n}of Me.peek())t!=="waiting"&&t!=="sending"||(wn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Z$(e))}var tx=e=>Me.peek().some(t=>t.id===e),Go=({id:e,turn:t})=>Me.peek().some(n=>n.id===e&&n.turn===t);function Q$(e){E(ea,{id:e,key:J("change")},{keepalive:!0}).catch(()=>{})}X.subscribe(e=>{if(e==="sync")for(let{id:t}of Me.peek().filter(n=>n.state==="cut"))pc(t)});xe(()=>{let e=t=>t.preventDefault();if(Ww.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var j$=x.peek()?.id;I(()=>x.value?.id).subscribe(e=>{if(!e)return ex();e!==j$&&J$(),j$=e});On.add(async()=>J$());var ro=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ce(e).isStale()&&(r.preventDefault(),nx(e,t))}});async function nx(e,t){try{let n=await Ce(e).fresh(t);if(!n?.url)return void C({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){C({bad:!0,text:ke(n)})}}var vc=y(null);function zr(e,t){vc.value={taskId:e,id:t}}var Vr=()=>{vc.value=null};function X$(){let e=vc.value,t=e?(jt(e.taskId)??[]).filter(it):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Vr()},[e,n]),D(()=>Vr,[]),!e||n<0?null:l`<${ox} taskId=${e.taskId} pictures=${t} at=${n} />`}function ox({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=rx(e,o),u=f=>zr(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${P} class="lightbox" label=${o.filename} close=${Vr}>
    <div class="frame" onKeyDown=${m}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${d&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${ro(e,o)}>
            <${k} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Vr} autofocus>
            <${k} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Vr()}
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
  </${P}>`}function rx(e,{id:t,url:n}){let[o,r]=S({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Ce(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:ke(f)}));d===i.current&&r({of:t,...m,tried:!0})};return D(()=>{i.current+=1,Ce(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Ya({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===x.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${sx} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,d=({currentTarget:m})=>{eh(m),K$(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${it(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>zr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${ro(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${k} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${ro(e.id,t)}>
      <${k} name="save" />
    </a>
    ${Gm(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${d}
    >
      <${k} name="trash" />
    </button>`}
  </li>`}var sx=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>ta(e.id,t)}
        />`:l`<${k} name="file" />`}
  </span>`;function Za({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{eh(m),V$(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>pc(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${d} title=${d} onClick=${u}><${k} name="close" /></button>
  </li>`}function eh(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];ve(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function th({task:e}){let t=Wm(e),n=jt(e.id)??[],o=Wo(e.id),r=lt(e),a=Cr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${Wa.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${gc}
          label=${s("files.add")}
          take=${i=>Vt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${Ya} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${Za} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${X$} />
  `}function gc({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(Nu(r))}
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
  `}var ax=300;function nh({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>al(t).catch(()=>{}),ax)},d=[qa(m=>(!m||m.task?.id===t)&&u()),Ie(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Jm(n),a=Ao.value?.id===t?Ao.value.why:"",i=({currentTarget:c})=>{jn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=cl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
          <${k} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>ll(t,c)}
          >
            <${k} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${Ee(e)&&!e.waiting&&l`<button
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
  </div>`}var zt=y(null),bc=y(""),oh=()=>({row:".row",name:s("order.manual"),said:bc});function Ja(e,t,n=oh()){let o=at(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!ix(e)||!M(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;bn(e,{lift:()=>{zt.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<lx(i.querySelector(`[data-task="${f}"]`)));zt.value={id:o,before:m??null}},drop:()=>{let c=zt.value?.before??null;zt.value=null,c!==(t[t.indexOf(o)+1]??null)&&rh(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{zt.value=null}})}function Qa(e,t,n=oh()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?at(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!M(r)?.can.changeStatus||(rh(r,t.filter(i=>i!==r),a,n),ve(`${n.row}[data-task="${r}"] [data-go]`))}function rh(e,t,n,{name:o,said:r}){let a=M(e);a&&(Fr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var ix=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function lx(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function xn({ids:e,label:t,arranged:n=!1}){let o=Po(),r=yc(o,e),a=Math.max(0,...e.map(u=>M(u)?.key.length??0)),i=n?zt.value:null,c=n&&{onPointerDown:u=>Ja(u,e),onKeyDown:u=>Qa(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    ...${r}
    ...${c}
  >
    ${e.map(u=>l`<${_p} key=${u} id=${u} mark=${i&&kc(u,i)} />`)}
  </ul>`}function yc(e,t){let n=T(-1);return W(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(at(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var kc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var cx=200,ux=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function ah({task:e}){let[t,n]=S(""),[o,r]=S(()=>new Set),a=T(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=sh(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await Df(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=dx(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),Cf(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
    <${k} name="plus" />
    <${Pr}
      field=${a}
      line=${t}
      write=${n}
      marks=${sh(t,e,o).marks}
      unmark=${u}
      label=${s("subtasks.new")}
      placeholder=${s("subtasks.add")}
      paste=${c}
    />
    ${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
  </form>`}var sh=(e,{team:t},n)=>wa(e,{today:O.value,language:Je.value.split("-")[0],teams:[],people:()=>kt(t.id),home:t,plain:n}),dx=e=>e.split(/\r?\n/).map(t=>t.replace(ux,"").replace(/\s+/g," ").trim().slice(0,cx)).filter(Boolean);var ih=y("");function lh({task:e}){Af(e);let t=If(e.id),n=t.map(c=>Z(c).value).filter(c=>c!==null),o=n.filter(({status:c})=>c!=="CANCELLED").length,r=n.filter(({status:c})=>c==="COMPLETED").length,a=e.can.update&&Ee(e),i=$n.value?.id===e.id?$n.value.why:"";return!a&&!n.length&&!i?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
    <div class="head">
      <h3 id="subtasks-title">${s("subtasks.title")}</h3>
      ${o>0&&l`
        <span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
        <${Wn} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
      `}
    </div>
    <p class="sr" role="status" aria-live="assertive">${ih}</p>
    ${n.length>0&&l`<${mx} ids=${t} />`}
    ${a&&l`<${ah} task=${e} />`}
    ${i&&l`<p class="error" role="alert">${i}</p>`}
  </section>`}function mx({ids:e}){let t=T(null),n=yc(t,e),o=zt.value,r={row:".part",name:s("subtasks.title"),said:ih};return l`
    <ul
      ref=${t}
      class=${o?.before===null?"to-end":""}
      aria-label=${s("subtasks.title")}
      aria-describedby="subtasks-how"
      onPointerDown=${a=>Ja(a,e,r)}
      onKeyDown=${a=>Qa(a,e,r)}
      onDragStart=${a=>a.preventDefault()}
      ...${n}
    >
      ${e.map(a=>l`<${fx} key=${a} id=${a} mark=${o&&e.includes(o.id)&&kc(a,o)} />`)}
    </ul>
    <p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
  `}function fx({id:e,mark:t}){let n=Z(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...oe(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
    class=${r.join(" ").trim()}
    data-task=${e}
    onContextMenu=${i=>eo(i,e)}
  >
    <button
      class="cell"
      role="checkbox"
      aria-checked=${o}
      aria-label=${n.title}
      title=${s(`status.${n.status}`)}
      disabled=${!n.can.changeStatus}
      onClick=${()=>ht(n,{status:o?"PENDING":"COMPLETED"})}
    >
      <${re} kind="status" value=${n.status} mute />
    </button>
    <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
    <span class="m"><${Mo} task=${n} /></span>
    <${dt} task=${n} kind="due" can=${n.can.update}>
      ${n.dueDate?l`<${fn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
    </${dt}>
    <${dt} task=${n} kind="assignee" can=${n.can.assign}><${ne} user=${n.assignee} /></${dt}>
    <button
      class="icon"
      aria-haspopup="menu"
      aria-label=${a}
      title=${a}
      onClick=${({currentTarget:i})=>{qe.value={kind:"actions",ids:[e],anchor:i}}}
    >
      <${k} name="more" />
    </button>
  </li>`}function ch({task:e}){let t=e.parentId?Z(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
    <a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
      <${k} name="up" />
      <code>${t.key}</code>
      <span>${t.title}</span>
    </a>
  </nav>`:null}function uh({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(jt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!it(a)||!t.body.includes(`(${a.id})`));return l`<${mh}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${Wo(e.id,{commentId:t.id})}
  />`}var dh=({task:e,place:t})=>l`<${mh}
    label=${s("files.forComment")}
    task=${e}
    files=${px(e,t)}
    coming=${Wo(e.id,{place:t})}
  />`;function px({id:e},t){let n=Ko(e,t);return(jt(e)??[]).filter(o=>n.includes(o.id))}function mh({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${Ya} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${Za} key=${r.id} upload=${r} />`)}
  </ul>`}var $x=6,hx=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Xa=(e,t)=>hx.exec(e.slice(0,t))?.[1]??null;function wc(e,t){let n=F(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&F(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,$x)}function fh(e,t,n){let o=Xa(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var vx=512;function ph(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function $h(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&it(r)?o.replaceChildren(gx(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(bx(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function gx(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>zr(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,vx/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>ta(e,n),u.src=n,c.className="picture",c.append(u),c}function bx(e,t,n){let{href:o,download:r,onClick:a}=ro(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var hh=e=>e.includes("data-attachment");var yx={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},kx=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),wx=/^(https?:|mailto:)/i,xx=/^H[1-6]$/,Sx=/^file_[0-9a-z]{26}$/,vh=3;function jo({html:e,taskId:t,under:n=vh}){let o=T(null),r=hh(e)?jt(t):null;return W(()=>o.current?.replaceChildren(_x(e,n)),[e]),W(()=>{o.current&&r&&$h(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function _x(e,t=vh){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>gh(a,o))),n}function gh(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||kx.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>gh(a,t));if(Sx.test(e.getAttribute("data-attachment")??""))return[ph(e,e.getAttribute("alt")??e.textContent??"")];let o=yx[e.tagName];if(!o)return n();let r=document.createElement(Ex(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),Tx(r,e),[e.tagName==="TABLE"?Ix(r):r])}function Ex({tagName:e},t){return xx.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function Tx(e,t){e instanceof HTMLAnchorElement&&Ax(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Ax(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===x.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:wx.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Ix(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var so=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,Vo=`${so} attachments { id } parent { id }`,bh=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${so} replies { ${so} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,yh=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${so} task { id } replies { ${so} } parent { ${so} replies { ${so} } }
    }
  }
}`,kh=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${An} } pageInfo { hasNextPage endCursor } } }
}`,wh=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${Vo} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ei=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${Vo} } } } }`,xh=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${ei} comment { ${Vo} } }
}`,Sh=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${ei} comment { ${Vo} }
  }
}`,_h=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Eh=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${ei} comment { ${Vo} } }
}`,Th=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${ei} comment { ${Vo} } }
}`,Ah=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var xc=1e4,Dx=9500;function Yr({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=ze(t).value??r,[f,$]=S(!1),p=T(null),h=mt(),w=N=>{d?.(),Ye(t,N===r?null:N)},v=Ox(e,p,w),b=n?{commentId:n}:{place:t},g=ja(e.id,b),_=!m.trim(),A=g.length>0,se=()=>{let N=p.current?.value??m;!N.trim()||N.length>xc||ja(e.id,b).length||($(!1),i(N,Ko(e.id,t)))},G=()=>{Ye(t,null),c?.()},R=N=>{if(v.onKey(N))return N.preventDefault();N.key==="Enter"&&(N.metaKey||N.ctrlKey)?(N.preventDefault(),se()):N.key==="Escape"&&c&&(N.preventDefault(),c())},ce=N=>(d?.(),Vt(e.id,N,b)),bt=N=>{let ge=lt(e)?po(N):[];if(ge.length){N.preventDefault();for(let Xr of ce(ge))it({contentType:Xr.file.type})&&hs(N.target,Ka(Xr))}},{isOver:ot,...rt}=$s(lt(e)?ce:null);return D(()=>Va(N=>{let ge=ze(t).peek();ge?.includes(N)&&Ye(t,Wr(ge,N))}),[t]),W(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
    class="composer ${ot?"over":""}"
    ...${rt}
    onSubmit=${N=>{N.preventDefault(),se()}}
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
      onInput=${({currentTarget:N})=>{w(N.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${R}
      onPaste=${bt}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((N,ge)=>l`<div
          class="o"
          role="option"
          key=${N.id}
          id=${`${h}-${ge}`}
          aria-selected=${ge===v.at}
          onPointerDown=${Xr=>{Xr.preventDefault(),v.choose(N)}}
        >
          <${ne} user=${N} mute />
          <span>${N.name}</span>
          <span class="end sm">@${N.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Rx} task=${e} text=${m} />`}
    ${!n&&l`<${dh} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${_} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${lt(e)&&l`<${gc} label=${s("files.attach")} take=${ce} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${Cx(m,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${G}>${s("cancel")}</button>`}
        <button class="btn" disabled=${_||m.length>xc||A}>
          ${a} <kbd>${tt("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Cx(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Dx?s("talk.left",{n:xc-e.length}):s("talk.hint")}function Ox(e,t,n){let[o,r]=S(null),[a,i]=S(0),c=T(null),u=T(null),d=o===null?[]:wc(kt(e.team.id),o),m=()=>{let h=t.current,w=h&&h.selectionStart===h.selectionEnd?Xa(h.value,h.selectionStart):null;w!==c.current&&(c.current=null),w!==o&&i(0),r(c.current===null?w:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let w=fh(t.current.value,t.current.selectionStart,h);n(w.text),u.current=w.caret,f()};W(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let w=o===null?[]:wc(kt(e.team.id),Xa(h.target.value,h.target.selectionStart)??"");if(!w.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%w.length);else if(h.key==="ArrowUp")i((a+w.length-1)%w.length);else if(h.key==="Enter"||h.key==="Tab")$(w[Math.min(a,w.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function Rx({task:e,text:t}){let[n,o]=S({});return D(()=>{let r=!1;return E(Ah,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(V).join(" ")}).catch(a=>({failed:ke(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${jo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var Sc=new Date().toISOString();function Zr({parent:e,...t}){return{...t,parentId:e?.id??null}}function Ih(e,t){let n=new Map(e);for(let a of t)Nx(n,a);let o=[...n.values()].sort(ti),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var ti=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Nx(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Mx(r,o));let a=e.get(n.id);if(!a)return;let i=Lx(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function Lx(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return _c(e);if(t==="react")return{reactions:Px(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Sc:null,resolvedBy:r?Ec():null}}var _c=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Sc,can:{update:!1,delete:!1,resolve:!1}});function Mx({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Ec(),createdAt:r.at??Sc,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Ec(){let{id:e,name:t}=x.peek();return{id:e,name:t}}function Px(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==x.peek()?.id),a=n?[...r,Ec()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Ch=["createComment","updateComment","deleteComment","resolveComment","react"],zo=y(new Map),Ux=I(()=>[...Ke.value,...Lt.value.map(({write:e})=>e)].filter(({field:e})=>Ch.includes(e))),Oh=e=>Ux.value.filter(({taskIds:t})=>t[0]===e),Tc=new Set;function Rh(e){return Tc.add(e),()=>Tc.delete(e)}function ni(e,t,n,o){let r=n?Kr(n):kn(e),a={id:J("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Ye(r,null),mc(r,[]),oi(e,"createComment",xh,{input:a},{at:new Date().toISOString()})}function Ic(e,t,n,{back:o=!1}={}){if(Ye(Gr(t.id),null),Oc(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};oi(e,"updateComment",Sh,{id:t.id,body:n,version:t.version||void 0},r)}function Nh(e,t){let n=J("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Ha({key:n,field:"deleteComment",query:_h,variables:o,taskIds:[e],note:r})}function Dc(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");oi(e,"resolveComment",Eh,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Cc(e,t,n,o){oi(e,"react",Th,{id:t.id,emoji:n,on:o},{})}function Oc(e){let t=new Map(zo.peek());t.delete(e)&&(zo.value=t)}function oi(e,t,n,o,r){let a=J("change"),i=new Promise(c=>Ac.set(a,c));sn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Hn(i)}var Ac=new Map;rn(Ch,(e,t)=>{let n=t.comment?Zr(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Tc)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?Fx(e,o):qx(e,n),Ac.get(e.key)?.(t),Ac.delete(e.key)});function qx({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void C({text:o.told});e==="updateComment"&&r&&Ue(o.told,()=>Ic(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Ue(o.told,()=>Dc(n,r,!t.resolved))}function Fx({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Dh(a.parentId?Kr(a.parentId):kn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Dh(Gr(i),c),r.code==="CONFLICT"&&u&&!o.back){zo.value=new Map([...zo.peek(),[i,Zr(u)]]);return}C({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:V(r)})})}}function Dh(e,t,n=[]){ze(e).peek()===null&&Ye(e,t);for(let o of n)Ba(e,o)}var Hx=10,Bx=4,ri=class{constructor(t){this.taskId=t,this.comments=y(new Map),this.events=y([]),this.floor=y(null),this.moreEvents=y(!1),this.ready=y(!1),this.failed=y(null),this.news=y(null),this.threads=I(()=>Ih(this.comments.value,Oh(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Rh({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ie(n=>n.subjectId===this.taskId&&this.putEvents([n])),Fe(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await E(bh,{id:this.taskId,last:Hx,before:t}),o=n?.comments;return{comments:Mh(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<Bx;o+=1){let{task:r}=await E(kh,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Lh))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await E(yh,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Mh([o??r]).values()]}listen(){this.hush(),this.hush=un(wh,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Zr(t.comment)]),t.name==="comment.created"&&t.actor?.id!==x.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([_c(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Lh),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||ti(i,t)>=0,o=this.threads.value.map(i=>({...Kx(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(Gx)]}},Lh=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",Kx=({createdAt:e,id:t})=>({createdAt:e,id:t}),Gx=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:ti(e,t);function Mh(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Rc={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Ph=Object.keys(Rc);function Uh({taskId:e,comment:t,can:n}){return Ph.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${Wx}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>Cc(e,t,r.emoji,!r.mine)}
    />`)}function Wx({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=mt(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${Rc[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function qh({taskId:e,comment:t}){let[n,o]=S(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return W(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${Ph.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${d}
          onClick=${()=>{Cc(e,t,u,!d),a()}}
        >
          ${Rc[u]}
        </button>`})}
    </span>`}
  </span>`}var jx=5;function Fh({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=S(!1),[c,u]=S(!1),[d,m]=S(!1),f=Kr(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-jx-1),h=e.can.comment,w=()=>{i(!0),ve(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),ve(`[data-thread="${t.id}"] button`)},b=()=>{u(!0),ve(`[id="${n[0].id}"]`)};return $?l`<${Vx} first=${t} replies=${n} open=${w} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${k} name="check" />
      <span>${Hh(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${Nc} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{Dc(e.id,t,!t.resolvedAt),i(!1),ve(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${Nc}>
    ${(n.length>0||d||ze(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${b}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${Nc} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(d||ze(f).value!==null?l`<${Yr}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${d}
            stay=${()=>m(!0)}
            send=${(g,_)=>{ni(e.id,g,t.id,_),m(!1),ve(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{m(!1),ve(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function Vx({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${k} name="check" />
    <span>
      <b>${Mc(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${Hh(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function Nc({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=S(!1),c=Gr(t.id),u=zo.value.get(t.id),d=n===t.id;W(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Oc(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||ze(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${d?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${Pc(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Mc(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${ne} user=${t.author} mute />
    <div>
      <header>
        <b>${Mc(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${Yx} clash=${u} end=${m} place=${c} />`}
      ${f?l`<${Yr}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{Ic(e.id,u??t,p),m()}}
            cancel=${m}
          />`:l`<${zx} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${uh} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${Uh} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${qh} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${Lc} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${Lc} name="link" icon="link" onClick=${()=>Zx(e,t)} />`}
          ${t.can.delete&&l`<${Lc}
            name="delete"
            icon="trash"
            onClick=${()=>{Jx(r.current),Nh(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function zx({task:e,comment:t,place:n}){let o=ze(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${jo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Ye(kn(e.id),[ze(kn(e.id)).peek(),o].filter(Boolean).join(`

`)),Ye(n,null),ve(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Ye(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function Yx({clash:e,place:t,end:n}){let o=()=>{Ye(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var Lc=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${k} name=${t} />
</button>`,Mc=({author:e})=>e?Pc(e)?s("you"):e.name:s("feed.someone"),Pc=e=>e!==null&&e.id===x.value?.id;function Hh({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Pc(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function Zx(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),C({text:s("talk.copied")})}function Jx(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];ve(o?`#${o.id}`:".talk-end textarea")}function Bh({task:e}){let t=yt(()=>new ri(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{X.value==="sync"&&t.failed.peek()&&t.load()},[X.value]);let o=Qx(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${de} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${ql} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${Fh} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${Xx} kind=${i} read=${d} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Yr}
            key=${e.id}
            task=${e}
            place=${kn(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>ni(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function Qx(e){let t=Q.value.query.get("comment"),[n,o]=S(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):C({bad:!0,text:s("talk.notHere")})).catch(a=>C({bad:!0,text:ke(a)}))},[e,t,r]),n===t?n:null}function Xx({kind:e,read:t}){let[n,o]=S(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>C({bad:!0,text:ke(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var e0=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Uc(e){return e.split(e0).map((t,n)=>n%2?t0(t):t)}var Kh=e=>Uc(e).some(t=>typeof t!="string");function t0(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:te.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var n0=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,o0=/<(?!\/?p>|br)/,r0=2;function qc({task:e,field:t,can:n}){let o=e[t]??"",r=s0(e,t==="description"?o:""),[a,i]=S(null),[c,u]=S(null),[d,m]=S(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=Tt(e.id)?.version??0},w=async(R,ce)=>{let bt=t==="title"?R.replace(/\s+/g," ").trim():R;if(i(null),$.current=0,t==="title"&&!bt)return;let ot=await ht(e,{[t]:bt||null},{expectedVersion:ce||void 0,quiet:"conflict"}),rt=ot.errors.find(N=>N.code==="CONFLICT");rt?u({mine:bt,theirs:rt.current?.[t]??Tt(e.id)?.[t]??"",version:rt.currentVersion??0}):ot.errors.length&&i(R)},v=R=>{let ce=R.target.value;ce!==o&&!p.current?w(ce,$.current):i(null),p.current=!1,$.current=0,m(!1)},b=R=>{R.key==="Escape"&&a!==null&&(R.preventDefault(),R.stopPropagation(),i(null),p.current=!0),R.key==="Enter"&&(t==="title"||R.metaKey||R.ctrlKey)&&(R.preventDefault(),R.target.blur())},g=R=>{R.key!=="Enter"||R.target!==R.currentTarget||(R.preventDefault(),R.currentTarget.querySelector("textarea")?.focus())},_=R=>{!n||R.target instanceof Element&&R.target.closest("a, button")||getSelection()?.toString()||m(!0)};W(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let A=R=>{let ce=n&&lt(e)&&t==="description"?po(R):[];if(ce.length){R.preventDefault();for(let bt of Vt(e.id,ce))it({contentType:bt.file.type})&&hs(R.target,Ka(bt))}};D(()=>Va(R=>{a!==null?i(Wr(a,R)):n&&o.includes(R)&&w(Wr(o,R),0)}),[a,o]);let se=R=>{u(null),R&&c&&w(c.mine,c.version)},G={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:K(R=>{h(),p.current=!1,i(R)}),onBlur:v,onKeyDown:b,onPaste:A,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${G} />
        </div>`:a===null&&!d&&(r||Kh(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${_}>
              ${r?l`<${jo} html=${r} taskId=${e.id} under=${r0} />`:Uc(o)}
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
            ...${G}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${s("clash.title")}</strong>
      <span>${s("clash.theirs")}</span>
      <blockquote>${c.theirs||s("clash.nothing")}</blockquote>
      <span>${s("clash.mine")}</span>
      <blockquote>${c.mine||s("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>se(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>se(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function s0({id:e,waiting:t},n){let[o,r]=S({text:"",html:""}),a=n0.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return E(Qu,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&o0.test(o.html)?o.html:null}var a0=e=>e.can.delete&&(x.value?.role==="ADMIN"||te.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function si({task:e}){let[t,n]=S(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>So(e)}>
      ${s("command.restore")}
    </button>`}
    ${a0(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${P} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),Ld(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${P}>`}
  </span>`}var Gh=6,i0=300;function Wh({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>ha([e])}
  >
    <${k} name=${e.watching?"bell-on":"bell"} />
  </button>`}function jh({task:e}){D(()=>{let o=0,r=()=>E(Xu,{id:e.id}).then(({task:i})=>i&&ue(i),()=>{}),a=Ie(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,i0))});return()=>{clearTimeout(o),a()}},[e.id]);let t=l0(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Gh).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,Gh).map(o=>l`<${ne} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function l0({watchers:e=[],watching:t}){let n=x.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Vh({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${c0} task=${e} />`}
      <${ch} task=${e} />
      <${qc} task=${e} field="title" can=${t.update} />
      <${kp} task=${e} />
      <dl>
        <${nt} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${re} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${nt}>
        ${_t(e.team.id).length>0&&l`<${nt}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${k} name="board" />
          <span>${qt(e.stage)?.name??s("stages.none")}</span>
        </${nt}>`}
        <${nt} task=${e} field="assignee" can=${t.assign} keys="A">
          <${ne} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${nt}>
        <${nt} task=${e} field="due" can=${t.update} keys="D">
          <${k} name="calendar" />
          <span>${e.dueDate?l`<${fn} task=${e} />`:s("due.never")}</span>
        </${nt}>
        <${nt} task=${e} field="priority" can=${t.update} keys="P">
          <${re} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${nt}>
        <${nt} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${No} task=${e} mute />`:l`<${k} name="label" /><span>${s("labels.none")}</span>`}
        </${nt}>
        <dt>${s("field.watchers")}</dt>
        <dd><${jh} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${nh} task=${e} /></dd>
        <${nt} task=${e} field="team" can=${t.update&&Y.value.length>1}>
          <${k} name="team" />
          <span>${e.team.name}</span>
        </${nt}>
      </dl>
    </div>
    <${qc} task=${e} field="description" can=${t.update} />
    <${lh} task=${e} />
    <${th} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${Bh} task=${e} />
  `}function c0({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${si} task=${e} />
  </div>`}function nt({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{qe.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function zh(){let{key:e=""}=Q.value,[t,n]=S({key:e,id:null,gone:!1,failed:null}),o=Es(e)??(t.key===e?t.id:null),r=o?Z(o).value:null,a=async()=>{let f=(await E(Ju,{id:e})).task;if(Q.peek().key===e){if(!f)return o&&M(o)?.waiting?void 0:(o&&Et(o),n({key:e,id:o,gone:!0,failed:null}));ue(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),Fe(a)),[e]),D(()=>{r?.key&&r.key!==e&&j(`/t/${r.key}`,{replace:!0})},[r?.key]),W(()=>{pe.value=o},[o]);let c=u0(o??e,!!r),{isOver:u,...d}=$s(r&&lt(r)?f=>Vt(r.id,f):null),m=f=>{if(!r||!lt(r)||f.defaultPrevented)return;let $=po(f);$.length&&(f.preventDefault(),Vt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${m}
    ...${d}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Nn}>
        <${k} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${Wh} task=${r} /><${m0} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Nn}>
          <${k} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${d0(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function u0(e,t){let n=T(null);return W(()=>{let o=document.activeElement,r=at(o);return()=>{let a=pe.peek();pe.value=null,Cl(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),W(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),W(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function d0(e,t,n){return e?l`<${Vh} key=${e.id} task=${e} />`:t?.failed?l`<${z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ee} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${ee}>`:l`<${de} rows=${5} />`}function m0({task:e}){return["link","delete"].flatMap(t=>ct.filter(n=>n.id===t&&ut(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>Dt(t,[e])}
      >
        <${k} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var f0="\uFFFF",Jr=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():f0}),Yh={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:st.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Ft.indexOf(e)}],assignee:({assignee:e})=>[Jr(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[Jr(e.id,e.name,"")],stage:({stage:e})=>{let t=qt(e);return[Jr(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>Jr(t,n,"")):[Jr("",void 0,s("labels.none"))],due:e=>[p0(e)]},Fc=Object.keys(Yh);function p0(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&oe(e)?0:t?t<=O.value?1:t<=H(O.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function Zh({ids:e,by:t}){let n=new Map;for(let r of e){let a=Z(r).value;for(let i of a?Yh[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${xn} ids=${i} label=${a} />
    </section>`)}function Jh({view:e}){let{data:t,failed:n,again:o}=Ve(()=>E(nf,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;D(()=>{for(let i of r?.nodes??[])ue(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(M);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${vn} /></div>
    </header>
    ${n&&!r?l`<${z} problem=${n} retry=${o} />`:r?a.length?l`<${xn} ids=${a} label=${e.name} />`:l`<div class="card">
              <${ee} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${ee}>
            </div>`:l`<${de} rows=${8} />`}
  </div>`}var $0=["overdue","today","week","none"],h0=new Set(["q","status","priority","due","label","stage"]);function Qh({place:e}){let t=et.value;return t&&!aa(t)?l`<${Jh} view=${t} />`:l`<${v0} place=${e} />`}function v0({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Xe(e),...n?{status:void 0}:!t&&{status:Or}},r=It[e.get("sort")??"new"]??It.new,a=je(o,r),i=Fc.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>h0.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${et.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${Ct} /><${vn} /><${gn} /></div>
    </header>
    <${g0} query=${e} filtered=${u} />
    <${Wf} />
    <${y0} list=${a} filtered=${u} arranged=${r===It.manual&&!i} group=${i} />
  </div>`}function g0({query:e,filtered:t}){let n=()=>j(Ae("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${Oa} query=${e} />
    <${Wt}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...st.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${Ap} query=${e} />
    <${Ra} query=${e} />
    <${Uo} query=${e} />
    <${qo} query=${e} />
    <${Wt} name="due" query=${e} options=${$0.map(o=>[o,s(`filter.${o}`)])} />
    <${b0} query=${e} />
    <${Wt} name="group" query=${e} options=${Fc.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function b0({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${K(t=>Be({sort:t==="new"?"":t}))}
  >
    ${Object.keys(It).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function y0({list:e,filtered:t,arranged:n,group:o}){let r=T(null);return D(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${bc}</p>
    `}
    ${o?l`<${Zh} ids=${e.ids.value} by=${o} />`:l`<${xn} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${ee} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${ee}>
    </div>`:l`<${de} rows=${8} />`}var k0=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${q} } }`,tv=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${q} }
}`,w0=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${q} } }`,x0={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Xh=1e6;function nv({team:e,runs:t}){let[n,o]=S(null),{stages:r,said:a,held:i,grip:c}=S0(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
                <${E0} stage=${d} />
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
          <${T0} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
              <${re} kind="status" value=${f} color=${$} />
              <span>${m}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${A0} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function S0(e){let[t,n]=S(null),[o,r]=S(null),[a,i]=S(""),c=T([]),u=T(Promise.resolve()),d=T(0),m=_0(e,t),f=m.map(({id:h})=>h),$=({id:h,name:w},v)=>{let b=v.indexOf(h);n(v),i(s("board.spot",{column:w,at:b+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await he(tv,{id:h,input:{afterId:v[b-1]??null}}),await He().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,w)=>({onKeyDown:v=>{let b=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;b&&(v.preventDefault(),!(w+b<0||w+b>=f.length)&&($(h,ev(f,h.id,w+b)),ve(`[data-grip="${h.id}"]`)))},onPointerDown:v=>bn(v,{lift:()=>{c.current=f,r(h.id)},over:b=>{let g=c.current.indexOf(b??"");g<0||(c.current=ev(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==w?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function _0(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var ev=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function E0({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=S({}),[d,m]=S(null),f=mt(),$=v=>{u(({[v]:b,...g})=>g),m(b=>b?.field===v?null:b)},p=async(v,b)=>{let g=await ov(tv,{id:t,input:{[v]:b,expectedVersion:i}});if(g)return m({field:v,why:g});await He().catch(()=>{}),$(v)},h=(v,b)=>{if(v==="name"){let _=b.replace(/\s+/g," ").trim();return _===n?$("name"):p("name",_)}let g=b.trim()===""?null:Number(b);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=Xh)?m({field:"limit",why:s("columns.badLimit")}):p("limit",g)},w=(v,b)=>({value:c[v]??b,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?f:void 0,onInput:K(g=>u(_=>({..._,[v]:g}))),onBlur:({currentTarget:{value:g,validity:_}})=>_.badInput?m({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=b,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??x0[o]}
        onInput=${K(v=>u(b=>({...b,color:v})))}
        onChange=${K(v=>v!==r&&p("color",v))}
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
      ...${w("name",n)}
    />
    <span class="sm stands-for">
      <${re} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${Xh}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${w("limit",a===null?"":String(a))}
    />
    ${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
  `}async function ov(e,t){try{let[{errors:n}]=Object.values(await E(e,t));return n.length?V(n[0]):""}catch(n){return ke(n)}}function T0({team:e}){let t=Se(async({name:n,status:o},r)=>{let{createStage:a}=await E(k0,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await He()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${we} text=${t.whole} />
    <${U} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${U} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${st.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${U}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function A0({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ve(()=>E(bo,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=S(""),[c,u]=S(""),d=o?.tasks.totalCount,m=I0(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await ov(w0,{id:e.id,to:f?.id});if(p)return u(p);n(),await He().catch(()=>{})};return l`<${P} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${we} text=${c} />
      <p role="status">
        ${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
        ${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(d||r)&&f?l`<${U} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${K(i)}>
            ${t.filter(p=>m.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
          </${U}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${P}>`}function I0(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var D0=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${q} } }`,C0=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${q} }
}`,O0=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${q} } }`;function rv({team:e,runs:t}){let[n,o]=S(null),r=$t(e.id),a=Y.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Ds.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${R0} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${k} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${N0} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Xn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${L0} label=${n} close=${()=>o(null)} />`}
  </section>`}function R0({label:e}){let[t,n]=S(null),[o,r]=S(null),a=async u=>{await he(C0,{id:e.id,input:{...u,expectedVersion:e.version}})&&await He(),n(null),r(null)},i=K(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
  `}function N0({team:e,labels:t}){let[n,o]=S(""),r=Se(async({name:a,color:i},c)=>{let{createLabel:u}=await E(D0,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await He()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${we} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||wo(t)}
      onInput=${K(o)}
    />
    <${U} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function L0({label:e,close:t}){let{data:n,failed:o}=Ve(()=>E(bo,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await he(O0,{id:e.id},s("labels.deleted",{label:e.name}))&&await He()};return l`<${P} class="small" labelledby="delete-label" close=${t}>
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
  </${P}>`}var sv=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],av=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${q} }
}`,M0=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${q} }
}`,P0=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${q} team { id key } }
}`,U0=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${q} }
}`,q0=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${q} }
}`,F0=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function ii(e,t,n){let o=await he(e,t,n);return o&&await He(),o}var H0="Everybody who registers joins this team.",B0=e=>e?.default&&e.description===H0?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function iv(){let e=te.value,t=e.find(({key:n})=>n===B.value.key)??_e.value.find(n=>n.default)??_e.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${B0(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${K(n=>j(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${K0} key=${t.id} team=${t} />`:l`<div class="card"><${ee} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${ee}></div>`}
    ${t&&l`<${nv} key=${t.id} team=${t} runs=${ai(t)} />`}
    ${t&&l`<${rv} key=${t.id} team=${t} runs=${ai(t)} />`}
    ${t&&ai(t)&&l`<${W0} key=${t.id} team=${t} />`}
    <${j0} />
  </div>`}var ai=e=>e.myRole==="ADMIN"||x.value?.role==="ADMIN";function K0({team:e}){let t=ai(e)&&!e.archivedAt,n=(o,r)=>{let a=sv.find(i=>i===r);a&&ii(av,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${ne} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===x.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${K(a=>n(o,a))}
                >
                  ${sv.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>ii(M0,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${k} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${G0} team=${e} />`}
  </section>`}function G0({team:e}){let[t,n]=S(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ve(()=>o?E(F0,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>ii(av,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
          <${ne} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function W0({team:e}){let t=Se(async({name:n,description:o})=>{let{updateTeam:r}=await E(U0,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await He(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${we} text=${t.whole} />
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
          onClick=${()=>ii(q0,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function j0(){let e=Se(async({name:t,key:n},o)=>{let{createTeam:r}=await E(P0,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await He(),j(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${we} text=${e.whole} />
      <div class="inline">
        <${U} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${U} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var lv=["PENDING","IN_PROGRESS"],Hc=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],V0=[{field:"CREATED_AT",direction:"DESC"}],z0=["down","up","open","status","priority","assignee","due","keys"];function cv({place:{query:e}}){let{team:t,assignee:n}=Xe(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:je({due:"overdue",...r},Hc,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:je({due:"today",status:lv,...r},Hc,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:je({due:"later",status:lv,...r},Hc,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:je(r,V0,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(O.value)}</h1><${Y0} /></div>
      <div class="tools"><${Ct} /><${gn} /></div>
    </header>
    <${c$} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${Z0} key=${i.title} ...${i} />`)}
          <${Ur} class="page narrow card" />
        `:l`<${de} rows=${8} />`}
    <p class="hints">
      ${z0.map(i=>l`<span>${tt(ya(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function Y0(){let e=Sr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${_r()}>
    ${ye("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function Z0({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(m)}</span>`}
      ${t.more.value&&l`<a href=${Ae(n)}>${s("today.all")}</a>`}
    </header>
    ${d.length?l`<${xn} ids=${d} label=${e} />`:l`<div class="card">
          <${ee} title=${r} action=${i&&l`<${Tp} />`}>${a}</${ee}>
        </div>`}
  </section>`}var J0=[{field:"UPDATED_AT",direction:"DESC"}];function uv({place:{query:e}}){let{team:t,assignee:n}=Xe(e),o=je({team:t,assignee:n,deleted:!0},J0),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${Ct} /></div>
    </header>
    ${o.failed.value&&l`<${z} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${Q0} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${ee} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${ee}>
          </div>`:!o.failed.value&&l`<${de} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function Q0({id:e}){let t=Z(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{We.value=e}}>
    <${re} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${si} task=${t} />
  </li>`:null}var X0=()=>l`<p class="boot" role="status">${s("loading")}</p>`,eS={"sign-in":Vp,register:zp,forgot:Yp,reset:Zp,confirm:Jp},tS={today:cv,inbox:t$,tasks:Qh,board:Np,calendar:Kp,trash:uv,team:iv,settings:P$,overview:d$,instance:o$,unknown:r$},nS={palette:Jf,keys:Lf,new:jf,more:ap,delete:ip,view:$p},oS=3e3,dv=["wheel","touchstart","keydown","pointerdown"];function mv(){let{name:e,path:t}=Q.value,n=x.value?.id,o=Oi.has(e),r=eS[e];return D(()=>{n===void 0&&x.peek()===null&&!o&&j(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Ri.has(e)&&j("/",{replace:!0})},[n,x.value,o]),x.value===void 0?null:r&&!(n&&!Ri.has(e))?l`<${r} key=${e} />`:n?l`<${sS} key=${n} />`:null}function rS(){let e=dm();return e&&Hi(),e}function sS(){let[e,t]=S(rS),[n,o]=S(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await mm(),e)return;await go(x.peek()?.locale),Hi(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof fe))&&setTimeout(a,oS)}}};return W(()=>(a(),()=>{r.current=!0,$m()}),[]),n&&!e?l`<main class="gate" id="main"><${z} problem=${n} retry=${a} /></main>`:e?l`<${aS} />`:l`<${X0} />`}function aS(){let e=nS[le.value],t=Q.value.name==="task";return Lu(),l`
    <div class="shell ${t?"beside":""} ${xt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${uS}>${s("skip")}</a>
      <${iS} />
      <${sp} />
      <${lS} />
      <${np} />
      ${t&&l`<${zh} />`}
    </div>
    <${op} />
    <${lp} />
    <${qf} />
    <${mp} />
    <${up} />
    ${e&&l`<${e} key=${le.value} />`}
  `}function iS(){let e=pe.value&&Z(pe.value).value,{name:t}=B.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=De.value?`(${s.number(De.value)}) `:"";return W(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function lS(){let{name:e,path:t}=B.value,n=tS[e],o=T(null),r=T({name:e,path:t}),[a,i]=hu(u=>console.error(u));W(()=>{let{step:u,scroll:d}=ws.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&an(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),cS(u==="pop"?d:0)},[t]);let c=Bn.value&&Q.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${X.value!=="sync"&&l`<p class="line narrow"><${Ul} />${Pl()}</p>`}
    ${xr.value&&x.value?.emailConfirmed===!1&&l`<${cp} />`}
    ${a?l`<${z} problem=${new fe([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${B.value} />`}
  </main>`}function cS(e){let t=Ss();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Ss();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of dv)removeEventListener(r,o)};for(let r of dv)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function uS(e){e.preventDefault(),document.getElementById("main")?.focus()}var dS=1200,Qr="",fv=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ne.peek().size&&!li("dialog"))return an();if(e.key==="Escape"&&Q.peek().name==="task"&&!li("dialog:not(.sheet)"))return Nn();let t=mS(e);t&&(e.preventDefault(),Dt(t))});function mS(e){let t=fS(e);if(!t)return null;if(t==="mod+k")return li("dialog:not(.sheet)")?null:pv(t);if($S(e.target)||e.ctrlKey||e.metaKey||e.altKey||li("dialog:not(.sheet)")||t==="enter")return null;let n=Qr?`${Qr} ${t}`:t;return Qr="",clearTimeout(fv),n==="g"?(Qr="g",fv=setTimeout(()=>{Qr=""},dS),null):pv(n)}function pv(e){return ct.find(t=>t.keys===e&&ut(t))}function fS(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var pS="input, textarea, select, [contenteditable]",$S=e=>e instanceof Element&&e.closest(pS),li=e=>document.querySelector(`${e}[open]`)!==null;var Bc=document.getElementById("app"),hS=2e3,hv=go(Mu());try{await Promise.all([hv,vS()]),x.peek()&&await go(x.peek()?.locale),Bc.replaceChildren(),fu(l`<${mv} />`,Bc)}catch(e){vv(s("error.UNREACHABLE")),console.warn(e)}O$();var $v=I(()=>x.value?.id);xe(()=>{$v.value&&C$($v.value)});xe(()=>{x.value&&(go(x.value.locale),Pn())});async function vS(){for(;;)try{await In();return}catch(e){if(e instanceof fe)return Dn();await hv,vv(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,hS)})}}function vv(e){let t=Bc.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

var iu=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,iu(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Yc=new Map;function Ov(e){var t=Yc.get(this);return t||(t=new Map,Yc.set(this,t)),(t=iu(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ie,lu,cu,Yt,hi,is,uu,ss,du,wi,vi,Cv,or=Symbol.for("pv"),ls={},cs=[],Rv=/^m(i|n|o|s|text|space)$/,xi=Array.isArray,Si=cs.slice,Sn=Object.assign;function xn(e){e&&e.parentNode&&e.remove()}function mu(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?Si.call(arguments,2):n),Zo(e,i,o,r,null)}function Zo(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:or,__v:r||++lu,__i:-1,__u:0};return!r&&ie.vnode&&ie.vnode(a),a}function ao(e){return e.children}function Jo(e,t){this.props=e,this.context=t,this.__g=0}function Zt(e,t){if(t==null)return e.__&&Zt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Zt(e)}function Nv(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Sn({constructor:or},n)).__v=n.__v+1,ie.vnode&&ie.vnode(t),_i(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Zt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,gu(r,t,a),n.__=n.__e=null,t.__e!=o&&fu(t))}function fu(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),fu(e)}function Zc(e){(8&e.__g||(e.__g|=8,Yt.push(e),is++))&&hi==ie.debounceRendering||((hi=ie.debounceRendering)||queueMicrotask)(pu)}function pu(){try{for(var e,t=1;Yt.length;)Yt.length>t&&Yt.sort(uu),e=Yt.shift(),t=Yt.length,8&e.__g&&Nv(e)}finally{(is=Yt.length)&&(hi||queueMicrotask)(pu)}}function $u(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,h,k,v,S=o.__k||cs,g=t.length;for(u=Lv(n,t,S,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||ls,p.__i=f,v=_i(e,p,$,r,a,i,c,u,d,m),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Ei($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||h,p)),k=k||h,4&p.__u?(u=hu(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=k,u}function Lv(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,h=n.length,k=h,v=0,S=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=Zo(null,i):xi(i)?i=g[a]=Zo(ao,{children:i}):i.constructor===or&&i.__b?i=g[a]=Zo(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Mv(i,n,u,k))&&(k--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,S=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(S){for(m=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[p=v+$>>1]<i.__i?v=p+1:$=p;m[v]=i.__i,f[a]=v+1}for(v=m.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(k)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Zt(c)),Ti(c,c));return o}function hu(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=hu(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Zt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Mv(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Jc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function os(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Jc(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Jc(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=vi[t]||(vi[t]=Pv(t)),(e.__a||(e.__a={}))[t]=wi,a=t!=(t=t.replace(du,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Pv(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ss]==null)t[ss]=wi++;else if(t[ss]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function _i(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,k,v,S,g,_,A,O,H,R,le,bt,ot,rt,U=t.type;if(t.constructor!==or)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=as(m,a):a.push(m),c=a[0]||c),(m=ie.__b)&&m(t);e:if(typeof U=="function"){$=i.length;try{if(S=t.props,g=(m=U.prototype)&&m.render,_=(m=U.contextType)&&o[m.__c],A=m?_?_.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new U(S,A):(t.__c=p=new Jo(S,A),p.constructor=U,p.render=qv),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),U.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Sn({},p.__s)),Sn(p.__s,U.getDerivedStateFromProps(S,p.__s)))),h=p.props,k=p.state,p.__v=t,n.__c){if(S!==h&&g&&!U.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,A)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ge){ge&&(ge.__=t)}),cs.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Zt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,A),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,k,v)})}else g&&!U.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=S,p.__P=e,p.__g&=-5,O=ie.__r,H=g?25:0;do p.__g&=-9,O&&O(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++H<25);g&&(cs.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Sn({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,k)),R=m&&m.type===ao&&m.key==null?m.props.children:m,S.__P&&(m=c,r=(e=S.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ge){ge&&Ti(ge,ge)}),n.__k=null),c=n.__k?Zt(n,0):null),c=$u(e,xi(R)?R:[R],t,n,o,r,a,i,c,u,d),S.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(xn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ge){if(i.length=$,t.__v=null,u||a)if(ge&&ge.then){if(t.__u|=128|u,a){for(~(ot=a.indexOf(c||void 0))||(ot=a.length);(rt=a[ot-1])&&rt.nodeType==8;)ot--;for(;ot<a.length;ot++)if(rt=a[ot])if(a[ot]=null,le){if(rt==bt)break}else{if(rt.nodeType!=8)break;rt.data.startsWith("$s")&&(bt=as(le=rt))}}if(!le){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;le=c}(m=as(le=t.__c.__z||(t.__c.__z=le)))?(t.__e=le,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(xn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ge&&ge.then||vu(t),ie.__e(ge,t,n)}}else c=t.__e=Uv(n.__e,t,n,o,r,a,i,u,d,e);return(m=ie.diffed)&&m(t),c}function as(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function vu(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vu))}function gu(e,t,n){for(var o=0;o<n.length;)Ei(n[o++],n[o++],n[o++]);ie.__c&&ie.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ie.__e(a,r.__v)}})}function Uv(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,k,v,S,g=n.props||ls,_=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(A?h.localName==A:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(S=d.ownerDocument||document,!A)return S.createTextNode(_);e=S.createElementNS(r,A,_.is?_:d),c&&(ie.__m&&ie.__m(t,a),c=!1),a=null}if(A){if(d=A=="template"&&e.content||e,a=A=="textarea"&&_.defaultValue!=null?null:a&&Si.call(d.childNodes),!c&&a)for(g={},m=0;m<e.attributes.length;m++)g[(h=e.attributes[m]).name]=h.value;for(m in g)h=g[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in _||m=="value"&&"defaultValue"in _||m=="checked"&&"defaultChecked"in _||os(e,m,null,h,r);for(m in _)h=_[m],m=="children"?p=h:m=="dangerouslySetInnerHTML"?f=h:m=="value"?k=h:m=="checked"?v=h:c&&typeof h!="function"||g[m]===h||os(e,m,h,g[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Rv.test(A))&&(r="http://www.w3.org/1999/xhtml"),$u(d,xi(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&Zt(n,0),c,u),a&&a.some(xn)),c&&A!="textarea"||(m="value",A=="progress"&&k==null?e.removeAttribute(m):k==null||k===e[m]&&(A!="progress"||k)||os(e,m,k,g[m],r),m="checked",v!=null&&v!=e[m]&&os(e,m,v,g[m],r))}else g===_||c&&e.data==_||(e.data=_);return e}function Ei(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ie.__e(r,n)}}function Ti(e,t,n){var o,r,a,i;if(ie.unmount&&ie.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Ei(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ie.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ti(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=as(o,a=[]))&&(o==e.__e&&a.some(xn),xn(r),xn(o)),n||xn(e.__e),e.__e=e.__c=e.__=null}function qv(e,t,n){return this.constructor(e,n)}function bu(e,t){var n,o,r,a;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Zo(ao,{children:[e]}),r=[],a=[],_i(t,t.__k,o||ls,ls,t.namespaceURI,o?null:t.firstChild?Si.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),gu(r,t.__k,a),t.__k.props.children=null}ie={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw is=0,e}},lu=0,cu=function(e){return e!=null&&e.constructor===or},Jo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Sn({},this.state)),typeof e=="function"&&(e=e(Sn({},n),this.props)),e&&(Sn(n,e),this.__v&&(t&&this.__k.push(t),Zc(this)))},Jo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Zc(this))},Jo.prototype.render=ao,Yt=[],is=0,uu=function(e,t){return e.__v.__b-t.__v.__b},ss=Symbol(),du=/(PointerCapture)$|Capture$/i,wi=0,vi={},Cv=0;var Jt,$e,$i,Qc,gi=Object.is,tr=0,yu=[],bi=[],be=ie,Xc=be.__b,eu=be.__r,tu=be.diffed,nu=be.__c,ou=be.unmount,ru=be.__;function io(e,t){be.__h&&be.__h($e,e,tr||t),tr=0;var n=$e.__H||($e.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){return tr=1,Fv(xu,e)}function Fv(e,t,n){var o=io(Jt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):xu(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);gi(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=$e,!$e.__f)){$e.__f=!0;var r=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,gi($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function D(e,t){var n=io(Jt++,3);!be.__s&&Ai(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$e.__H.__h.push(n))}function Y(e,t){var n=io(Jt++,4);!be.__s&&Ai(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$e.__h.push(n))}function T(e){return tr=5,yt(function(){return{current:e}},[])}function yt(e,t){var n=io(Jt++,7);return Ai(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ku(e,t){return tr=8,yt(function(){return e},t)}function wu(e){var t=io(Jt++,10),n=w();return t.__=e,$e.componentDidCatch||($e.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function ft(){var e=io(Jt++,11);if(!e.__){for(var t=$e.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Hv(){var e;do{for(;e=bi.shift();)try{Qo(e)}catch(n){be.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=yu.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Qo),t.__h.some(yi),t.__h=[]}catch(n){t.__h=[],be.__e(n,e.__v)}}}while(bi.length)}be.__b=function(e){$e=null,Xc&&Xc(e)},be.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ru&&ru(e,t)},be.__r=function(e){eu&&eu(e),Jt=0;var t=($e=e.__c).__H;t&&($i==$e?$e.__h=[]:(t.__h.some(Qo),t.__h.some(yi),Jt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$i=$e},be.diffed=function(e){tu&&tu(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&au(yu.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$i=$e=null},be.__c=function(e,t){t.some(function(n){try{n.__h.some(Qo),n.__h=n.__h.filter(function(o){return!o.__||yi(o)})}catch(o){n.__h=[function(){throw o}]}}),nu&&nu(e,t)},be.unmount=function(e){ou&&ou(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,au(bi.push(r))}else Qo(r)}catch(a){t=a}}),o.__H=void 0,t&&be.__e(t,o.__v))};var su=typeof requestAnimationFrame=="function";function Bv(e){var t,n=function(){clearTimeout(o),su&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);su&&(t=requestAnimationFrame(n))}function au(e){e!=1&&Qc==be.requestAnimationFrame||((Qc=be.requestAnimationFrame)||Bv)(Hv)}function Qo(e){var t=$e,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),$e=t}function yi(e){var t=$e;e.__c=e.__(),$e=t}function Ai(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!gi(n,e[o])})}function xu(e,t){return typeof t=="function"?t(e):t}var Kv=Symbol.for("preact-signals");function fs(){if(Pt>1)Pt--;else{var e,t=!1;for((function(){var r=ds;for(ds=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();er!==void 0;){var n=er;for(er=void 0,us++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&_u(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(us=0,Pt--,t)throw e}}function M(e){if(Pt>0)return e();ki=++Gv,Pt++;try{return e()}finally{fs()}}var Xo,de=void 0;function lo(e){var t=de,n=Xo;de=void 0,Xo=void 0;try{return e()}finally{de=t,Xo=n}}var er=void 0,Pt=0,us=0,Gv=0,ki=0,ds=void 0,ms=0;function Su(e){if(de!==void 0){var t=e.n;if(t===void 0||t.t!==de)return t={i:0,S:e,p:de.s,n:void 0,t:de,e:void 0,x:void 0,r:t},de.s!==void 0&&(de.s.n=t),de.s=t,e.n=t,32&de.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=de.s,t.n=void 0,de.s.n=t,de.s=t),t}}function Le(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Le.prototype.brand=Kv;Le.prototype.h=function(){return!0};Le.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:lo(function(){var o;(o=t.W)==null||o.call(t)}))};Le.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&lo(function(){var r;(r=t.Z)==null||r.call(t)}))}};Le.prototype.subscribe=function(e){var t=this;return _e(function(){var n=t.value;lo(function(){return e(n)})},{name:"sub"})};Le.prototype.valueOf=function(){return this.value};Le.prototype.toString=function(){return this.value+""};Le.prototype.toJSON=function(){return this.value};Le.prototype.peek=function(){var e=this;return lo(function(){return e.value})};Object.defineProperty(Le.prototype,"value",{get:function(){var e=Su(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(us>100)throw new Error("Cycle detected");(function(n){Pt!==0&&us===0&&n.l!==ki&&(n.l=ki,ds={S:n,v:n.v,i:n.i,o:ds})})(this),this.v=e,this.i++,ms++,Pt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{fs()}}}});function y(e,t){return new Le(e,t)}function _u(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Eu(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Tu(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function _n(e,t){Le.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ms-1,this.f=4}_n.prototype=new Le;_n.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ms))return!0;if(this.g=ms,this.f|=1,this.i>0&&!_u(this))return this.f&=-2,!0;var e=de;try{Eu(this),de=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return de=e,Tu(this),this.f&=-2,!0};_n.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Le.prototype.S.call(this,e)};_n.prototype.U=function(e){if(this.t!==void 0&&(Le.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};_n.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(_n.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Su(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new _n(e,t)}function Au(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Pt++;var n=de;de=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Ii(e),o}finally{de=n,fs()}}}function Ii(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Au(e)}function Wv(e){if(de!==this)throw new Error("Out-of-order effect");Tu(this),de=e,this.f&=-2;try{8&this.f&&Ii(this)}finally{fs()}}function co(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Xo&&Xo.push(this)}co.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};co.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Au(this),Eu(this),Pt++;var e=de;return de=this,Wv.bind(this,e)};co.prototype.N=function(){2&this.f||(this.f|=2,this.u=er,er=this)};co.prototype.d=function(){this.f|=8,1&this.f||Ii(this)};co.prototype.dispose=function(){this.d()};function _e(e,t){var n=new co(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Iu,rr,rs,jv=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Du=[];_e(function(){Iu=this.N})();function uo(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function nr(e){if(rs){var t=rs;rs=void 0,t()}rs=e&&e.S()}function Ou(e){var t=this,n=e.data,o=zv(n);o.name="ReactiveDom",o.value=n;var r=yt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=I(function(){return!Array.isArray(d.value)&&!cu(d.value)}),f=_e(function(){if(this.N=Cu,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Ou.displayName="ReactiveTextNode";Object.defineProperties(Le.prototype,{constructor:{configurable:!0,value:mu(ao,null).constructor},type:{configurable:!0,value:Ou},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});uo("__b",function(e,t){if(nr(),rr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Le&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});uo("__r",function(e,t){if(e(t),t.type!==ao){nr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return _e(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;jv&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),rr=o,nr(n)}});uo("__e",function(e,t,n,o){nr(),rr=void 0,e(t,n,o)});uo("diffed",function(e,t){nr(),rr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Vv(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Vv(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=y(n);return{o:function(i,c){a.value=i,o=c},d:_e(function(){this.N=Cu;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}uo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});uo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Jo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function zv(e,t){return yt(function(){return y(e,t)},[])}function mo(e,t){var n=T(e);return n.current=e,rr.__$f|=4,yt(function(){return I(function(){return n.current()},t)},[])}var Yv=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Zv(){M(function(){for(var e;e=Du.shift();)Iu.call(e)})}function Cu(){Du.push(this)===1&&(ie.requestAnimationFrame||Yv)(Zv)}var l=Ov.bind(mu);var Ru=window.taskflowAhead??=[],Nu=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function ps(e,t){let n=Ru.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Ru.splice(n,1)[0].answer}var pt=class extends Error{},me=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Me(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(ps(e,n)??Nu(e,t,{token:n,keepalive:o})).catch(()=>{throw new pt("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new pt(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new me(i.errors);return i.data}var Qt="id name email emailConfirmed role timeZone locale version createdAt",En=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Qt} }`,Lu=`mutation Refresh { refreshSession { ${En} } }`,ae=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,Tn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
  team { id key name }
  task { ${ae} }
  changes { field before after beforeText afterText }`,sr=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,Mu=`query Start {
  cursor
  me { ${Qt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${sr} }
  events(last: 40) { nodes { ${Tn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Jv=2e4,Oi="taskflow.owner",fo="taskflow.last",x=y(void 0),ar=y(""),$s=null,Pu=0,Di=null;async function ir(){return $s&&Date.now()>Pu-Jv&&await An(),$s}function lr({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");$s=e,Pu=Date.now()+t*1e3,ar.value="",Qv(n.id);let o=x.peek();(o?.id!==n.id||o.version<=n.version)&&(x.value=n)}function An(){return Di??=eg(Xv).finally(()=>{Di=null}),Di}function In(e=""){vs(),$s=null,x.peek()&&(ar.value=e),x.value=null}var hs=e=>localStorage.getItem(Oi)===e;function Qv(e){if(!hs(e)){vs();try{localStorage.setItem(Oi,e)}catch{}}}function vs(){localStorage.removeItem(fo),localStorage.removeItem(Oi)}async function Xv(){let{refreshSession:e}=await Me(Lu,{},{keepalive:!0});return e?.token?lr(e):In("door.ended"),!!e?.token}function eg(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Uu=e=>!!e?.types.includes("Files");function qu(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Fu(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function po({clipboardData:e}){return e&&!e.types.includes("text/plain")?qu(e):[]}function gs(e){let[t,n]=w(0),o=r=>a=>{!e||!Uu(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(qu(r))})}}function Hu(){D(()=>{let e=t=>{t.defaultPrevented||!Uu(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function bs(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var ys={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Bu=()=>navigator.languages.find(e=>e.split("-")[0]in ys),Ku=(e="en")=>e.split("-")[0]in ys?e.split("-")[0]:"en";var cr=y(Date.now());setInterval(()=>{cr.value=Date.now()},3e4);var Xt=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:x.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),N=I(()=>$o(cr.value)),Ci=null;function $o(e){return Ci?.resolvedOptions().timeZone!==Xt.value&&(Ci=new Intl.DateTimeFormat("en-CA",{timeZone:Xt.value,year:"numeric",month:"2-digit",day:"2-digit"})),Ci.format(new Date(e))}function j(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Gu(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function ho(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${vo(o)}:00Z`);return new Date(o).toISOString()}var Ri=null;function vo(e){return Ri?.resolvedOptions().timeZone!==Xt.value&&(Ri=new Intl.DateTimeFormat("en-GB",{timeZone:Xt.value,hour:"2-digit",minute:"2-digit"})),`${$o(e)}T${Ri.format(e)}`}var Et=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Ni(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var tg=["week","day","hour","minute","second"],Wu=["byte","kilobyte","megabyte","gigabyte"],Li=new Map;function Je(e,t){let n=`${e.name} ${Qe.value} ${JSON.stringify(t)}`;return Li.has(n)||Li.set(n,new e(Qe.value,t)),Li.get(n)}var Vu=y({}),Qe=y("en"),ju="";async function go(e="en"){let t=Ku(e);if(t!==ju){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(ps(n)??fetch(n));Vu.value=await o.json(),ju=t}Qe.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return zu(e,t).replace(/\{(\w+)\}/g,(n,o)=>ng(t[o]))}function ye(e,t){return zu(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=Gu(N.value,e);return t>=-1&&t<=1?og(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Dn(e,{weekday:"short"}):Dn(e,{day:"numeric",month:"short",...e.slice(0,4)!==N.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Dn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Dn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Dn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(Wu.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:Wu[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((cr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=cr.value-t<20*36e5;return Je(Intl.DateTimeFormat,{...Mi(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{...Mi(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{...Mi(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Dn(j("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=tg.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=Ni(Qe.value);return Array.from({length:7},(t,n)=>Dn(j("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>j(e,-((Et(e)-Ni(Qe.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Mi(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:Xt.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function zu(e,t){let n=Vu.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var ng=e=>typeof e=="number"?s.number(e):String(e??""),Dn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),og=e=>e.charAt(0).toLocaleUpperCase(Qe.value)+e.slice(1);var rg=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,sg=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function E(e,t,n={}){try{return await Me(e,t,{...n,token:await ir()})}catch(o){if(!(o instanceof me)||!sg.has(o.code)||!await An())throw o;return Me(e,t,{...n,token:await ir()})}}var On=new Set;async function en(e=!1,t=!1){vs(),await Promise.all([...On].map(n=>n())),await E(rg,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),In()}var Yu=300,ag=2e4,Zu=2e4,ig=8e3,lg=new Set([4401,4403]);function Ju(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,d=0;function m(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let _=t.get(g);_&&m({id:g,type:"subscribe",payload:{query:_.query,variables:_.variables()}})}async function $(){clearTimeout(i),i=0;let g=await ir().catch(()=>null);if(r)return;if(!g)return v();let _=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=_,_.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),_.onmessage=({data:A})=>{u=Date.now(),p(JSON.parse(A))},_.onclose=({code:A})=>n===_&&k(A)}function p({type:g,id:_,payload:A}){let O=t.get(_);if(g==="connection_ack"){o=!0,a=0;for(let H of t.keys())f(H);c=setInterval(h,Zu),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?A.errors?O?.failed(new me(A.errors)):O?.next(A.data):g==="error"&&t.delete(_)?O?.failed(new me(A)):g==="complete"&&t.delete(_)&&O?.done?.()}function h(){if(Date.now()-u>Zu+ig)return n?.close(4e3);m({type:"ping"})}async function k(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),lg.has(g)&&await An().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Yu/2+Math.random()*Math.min(ag,Yu*2**a))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(g,_,A){let O=String(d+=1);return t.set(O,{query:g,variables:_,...A}),o&&f(O),()=>{t.delete(O)&&m({id:O,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var st=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ae} description } } } }`,Qu=`query Teams { me { ${Qt} } teams(includeArchived: true) { ${sr} } }`,Xu=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${Tn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,ed=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ks=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,td=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${ae} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,nd=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${ae} } matches { field snippet } }
  }
}`,bo="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",ws="id at beforeDue firedAt",od=`query Sheet($id: ID!) {
  task(id: $id) { ${ae} description startedAt watchers { id name } reminders { ${ws} } }
}`,rd="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",sd=`query Watchers($id: ID!) { task(id: $id) { ${ae} watchers { id name } } }`,ad=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${st} task { ${ae} description } }
}`,xs=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${st} task { ${ae} description } }
}`,id=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${st} task { ${ae} } }
}`,ld=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,cd=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,ud=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${st} label { id } }
}`,dd=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${st} task { ${ae} watchers { id name } } }
}`,Ss=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${st} results { task { ${ae} } } }
}`,md=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${st} results { task { ${ae} } } }
}`,Pi=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${st} deletedId }
}`,_s=`mutation Undo($target: UndoTarget!, $key: String!) {
  undo(target: $target) @idempotent(key: $key) { ${st} results { task { ${ae} description } } }
}`,fd=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${st} task { ${ae} description } }
}`;var cg=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Ui=new Set(["sign-in","register","forgot","reset","confirm"]),qi=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Cn=y(Is("push")),ee=I(()=>ur(Cn.value.path)),V=I(()=>{if(ee.value.name!=="task")return ee.value;let e=ur(Cn.value.under??"/tasks");return Ui.has(e.name)?ur("/tasks"):e}),Es=I(()=>({step:Cn.value.step,scroll:Cn.value.scroll??0}));function Z(e,{replace:t=!1}={}){let n=ur(e).name==="task"?{under:V.peek().path}:{};t?n.from=dr().from:(n.from=ee.peek().path,history.replaceState({...dr(),scroll:As().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Cn.value=Is(t?"replace":"push")}function Ts(e){let t=e.toString(),n=new URL(V.peek().path,location.origin).pathname+(t?`?${t}`:"");if(ee.peek().name!=="task")return Z(n,{replace:!0});history.replaceState({...dr(),under:n},""),Cn.value=Is("replace")}var Ut=e=>Z(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:ee.peek().name==="task"});function Rn(){let{path:e}=V.peek();dr().from===e?history.back():Z(e,{replace:!0})}function As(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Cn.value=Is("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=ur(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),Z(n,{replace:ee.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function ur(e){let t=new URL(e,location.origin);for(let[n,o]of cg){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function dr(){return history.state??{}}function Is(e){return{...dr(),path:location.pathname+location.search,step:e}}var ug=new Set(["MEMBER","ADMIN"]),re=y([]),Te=I(()=>re.value.filter(e=>!e.archivedAt)),Q=I(()=>Te.value.filter(e=>ug.has(e.myRole??"")||x.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),$t=I(()=>{let e=new Map;for(let t of Te.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function kt(e){return(Te.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Ke(){let e=await E(Qu,{});M(()=>{re.value=e.teams,e.me&&e.me.version>(x.peek()?.version??0)&&(x.value=e.me)})}var pd=I(()=>new Map(re.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),qt=e=>e?pd.value.get(e.id):void 0,Tt=e=>re.value.find(({id:t})=>t===e)?.stages??[];function Fi(e,t){let n=re.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function $d(e,t){let n=pd.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Fi(r.id,o)}}var dg=new Set(["PENDING","IN_PROGRESS"]),ke=e=>!e.deletedAt,J=e=>dg.has(e.status),Pe=new Map,Bi=new Map,Hi=new Set;function mr(e){let t=Pe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:y(null)};return Pe.set(e,n),n}var X=e=>mr(e).shown,L=e=>Pe.get(e)?.shown.peek(),Ds=e=>Bi.get(e)??(Pe.get(e)?.known?e:void 0);function*tn(){for(let{shown:e}of Pe.values()){let t=e.peek();t&&(yield t)}}function*Os(){for(let{known:e}of Pe.values())e?.version&&(yield e)}function fe(e){let t=mr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Bi.set(e.key,e.id),yo(e.id),!0)}function Cs(e){M(()=>e.forEach(fe))}function At(e,t=Pe.get(e)?.known?.version??0){let n=mr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),yo(e)}var Rs=e=>{mr(e).gone=-1};function Ie(e,t,n){Pe.get(e)?.patches.set(t,n),yo(e)}function hd(e,t){let n=Pe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return At(e,-1);yo(e)}}function Ki(e,t){let n=mr(e.id);n.known={...e,version:0},n.patches.set(t,{}),yo(e.id)}var vd=e=>(Pe.get(e)?.gone??-1)>=0,Nn=e=>Pe.get(e)?.known;function Ns(e,t){let n=Pe.get(e);n?.known?.version&&(n.known={...n.known,...t},yo(e))}function gd(){for(let e of Pe.values())e.doubted=e.known!==null,e.gone=-1}function bd(){M(()=>{for(let[e,t]of Pe)t.doubted&&!t.patches.size&&At(e,-1)})}function yd(){M(()=>{for(let e of Pe.keys())At(e,-1)}),Pe.clear(),Bi.clear()}function kd(e){return Hi.add(e),()=>Hi.delete(e)}function yo(e){let t=Pe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&mg(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:J(o)&&!!o.dueDate&&o.dueDate<N.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of Hi)r.touch(e,n,o)})}function mg(e,{relabel:t,...n}){let o={...e,...n,...$d(e,n)};return t?{...o,labels:fg(o.labels,t)}:o}function fg(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var at=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Ft=["LOW","MEDIUM","HIGH","URGENT"];function Ln(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=pg(e.due)),t}function xd(e){let t=B(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||hg(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||vg(n,e.labels))&&(!e.from||!e.to||Sd(n.dueDate,e.from,e.to))&&(!e.due||$g(n,e.due))&&(!t.length||gg(n,t))}function ko(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=bg(wd(n,r),wd(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var B=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function pg(e){return e==="today"?{eq:N.peek()}:e==="week"?{gte:N.peek(),lte:j(N.peek(),7)}:e==="later"?{gt:N.peek()}:e==="none"?{isNull:!0}:void 0}function $g(e,t){return t==="overdue"?e.overdue&&J(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===N.peek():t==="later"?e.dueDate>N.peek():Sd(e.dueDate,N.peek(),j(N.peek(),7)):!1}var Sd=(e,t,n)=>e!==null&&e>=t&&e<=n;function hg(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?x.peek()?.id:t)}var vg=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function gg(e,t){if(e.found===t.join(" "))return!0;let n=B(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function wd(e,t){return t==="PRIORITY"?Ft.indexOf(e.priority):t==="STATUS"?at.indexOf(e.status):t==="TITLE"?B(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function bg(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Ls=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Mn=y(new Map),wo=I(()=>new Map(re.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function ht(e){let t=re.value.find(({id:o})=>o===e)?.labels??[],n=[...Mn.value.values()].filter(o=>o.teamId===e&&!wo.value.has(o.label.id));return Wi([...t,...n.map(({label:o})=>o)])}var _d=({labels:e})=>Wi(e.map(t=>wo.value.get(t.id)??t));function Ed(e){let t=Te.value.filter(({id:o})=>!e||o===e),n=Wi(t.flatMap(({id:o})=>ht(o)));return[...Map.groupBy(n,({name:o})=>B(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Ms(e){let t=new Set(e.map(o=>B(wo.value.get(o)?.name??""))),n=[...wo.value.values()].filter(({name:o})=>t.has(B(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Gi=(e,t)=>e.find(n=>B(n.name)===B(t.trim())),Ps=e=>wo.value.get(e);function xo(e){let t=Ls.map(n=>e.filter(o=>o.color===n).length);return Ls[t.indexOf(Math.min(...t))]}function Us(e,t){Mn.value=new Map([...Mn.peek(),[t.id,{teamId:e,label:t}]])}function Td(){Mn.value=new Map}function Ad(e,t){let n=Mn.peek().get(e);n&&(Mn.value=new Map([...Mn.peek()].filter(([o])=>o!==e)),!(!t||wo.peek().has(e))&&(re.value=re.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Wi=e=>e.toSorted((t,n)=>B(t.name).localeCompare(B(n.name))||(t.id<n.id?-1:1));var Dd="taskflow.scope",yg=new Set(["today","tasks","board","calendar","trash"]),kg=/^\/(today|tasks|board|calendar|trash)?$/,Id=JSON.parse(localStorage.getItem(Dd)??"null"),qs=y({team:"",mine:!1}),nn=I(()=>fr()?V.value.query.get("team")??"":qs.value.team),Fs=I(()=>fr()?V.value.query.get("assignee")==="me":qs.value.mine);_e(()=>{fr()&&(qs.value={team:nn.value,mine:Fs.value},localStorage.setItem(Dd,JSON.stringify(qs.value)))});var on=I(()=>Te.value.find(e=>e.key===nn.value)),Hs=I(()=>V.value.name==="overview"?{}:Ln({team:on.value?.id,assignee:Fs.value?"me":void 0}));function De(e,t={}){let{team:n,mine:o}={team:nn.value,mine:Fs.value,...t},r=new URL(e,location.origin);if(!kg.test(r.pathname))return e;let a=re.value.length>0&&!Te.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function ji(e){if(!fr())return De("/tasks",{team:e});let t=new URLSearchParams(V.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(V.value.path,location.origin).pathname+(n?`?${n}`:"")}function Vi(){let{name:e,query:t}=ee.peek();e==="today"&&![...t.keys()].length&&Id&&Z(De("/",Id),{replace:!0})}function Xe(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?re.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:wg(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function wg(e){if(e)return e==="none"?[]:Ms(e.split(",").filter(Boolean))}function Ge(e){let t=new URLSearchParams(V.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Ts(t)}function Od(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=fr()?Xe(V.value.query):Xe(new URLSearchParams),a=Q.value.find(u=>u.key===nn.value),c=Fs.value||e==="me"?x.value:$t.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:N.value},...o?.length&&{labels:xg(o)},...r&&qt({id:r})&&{stage:{id:r}}}}function xg(e){let t=e.map(Ps).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>B(n))).size===1?t:[]}function fr(){return yg.has(V.value.name)}var Sg="0123456789abcdefghjkmnpqrstvwxyz";function K(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=Sg[Number(n>>a&31n)];return`${e}_${r}`}var Yi="taskflow.waiting",Cd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),_g=3e3,We=y([]),pr=I(()=>We.value.length),$r=y(!1),zi=!1,Rd=0,Nd=new Map;function rn(e,t){for(let n of e)Nd.set(n,t)}function sn(e){return Bs([...We.peek(),{...e,who:x.peek()?.id}]),Pn()}async function Pn(){if(clearTimeout(Rd),!zi){for(zi=!0;x.peek()&&We.peek()[0]?.who===x.peek()?.id;){let[e]=We.peek(),t=await Eg(e);if(!t)break;M(()=>{Bs(We.peek().slice(1)),Nd.get(e.field)?.(e,t)})}zi=!1}}function Ld(){let e=JSON.parse(sessionStorage.getItem(Yi)??"null"),t=x.peek()?.id;return e?.who===t&&!We.peek().length&&Bs(e.writes.map(n=>({...n,who:t}))),We.peek().length&&e?.who!==t&&Bs([]),We.peek()}async function Eg(e){try{e.first&&(e.found??=await Tg(e.first));let t=await E(e.query,e.variables,{keepalive:e.keepalive});return $r.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof me?t.code:"INTERNAL";return t instanceof pt||n==="RATE_LIMITED"?Ag():Cd.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var Tg=({query:e,variables:t})=>E(e,t).catch(n=>{if(n instanceof me&&n.code!=="RATE_LIMITED"&&!Cd.has(n.code))return null;throw n});function Ag(){return $r.value=!0,Rd=setTimeout(Pn,_g),null}function Bs(e){We.value=e,e.length?sessionStorage.setItem(Yi,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Yi)}_e(()=>{let e=t=>t.preventDefault();if(!(!$r.value||!pr.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Ig=8e3,Un=y([]),Dg=0;function C(e){let t=Dg+=1;return Un.value=[...Un.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>qn(t),Ig),t}function qn(e){Un.value=Un.peek().filter(t=>t.id!==e)}var Og=500,Fn=[],hr=null;async function Md(){if(hr&&(await hr).errors.length)return;let e=Fn.pop();if(!e)return void C({text:s("undo.nothing")});qn(e.toast),e.run()}function Hn(e){return hr=e,e.then(()=>{hr===e&&(hr=null)}),e}function Oe(e,t,n){let o=()=>{Fn.includes(a)&&Fn.splice(Fn.indexOf(a),1),qn(a.toast)},a={run:t,toast:C({text:e,undo:()=>{o(),t()},to:n})};return Fn.push(a),Fn.length>Og&&Fn.shift(),o}var Pd={assignee:"assigneeId",stage:"stageId",team:"teamId"},Cg=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","undo"],Zi=100,vr=new Map,Ks=new Set;function wt(e,t,n={}){let o=jd(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Zd(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=K("change"),i=Vd(t,o);return Ie(e.id,a,i),we(a,"updateTask",xs,{id:e.id,input:r},[e.id],{shown:i,before:zd(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??qg(e,t,o)})}async function Gs(e,t){let n=e.filter(i=>jd(i,t).length);if(n.length===1)return void await wt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,zd(i,o)])),a=new Map([]);await So(n.map(({id:i})=>i),i=>{let c=K("change");return a.set(c,i),Rg(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Fd(a,r))}var Fd=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=K("change");return M(()=>{for(let a of o)Ie(a,r,t.get(a)??{})}),we(r,"undo",_s,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function Rg(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)Ie(a,n,t)});let r={shown:t,told:"",silent:!0};return we(n,"updateTasks",Ss,{ids:e,input:Zd(t,o)},e,r)}async function Ws(e){if(e.length===1)return void await Hd(e[0]);let t=new Map([]);await So(e.map(({id:n})=>n),n=>{let o=K("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)Ie(a,o,r)}),we(o,"deleteTasks",md,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Fd(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function So(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Fg(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Hn(i);if(c.length)return void C({bad:!0,text:s("did.refused",{what:n,why:W(c[0])})});Oe(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?C({bad:!0,text:s("undo.refused",{why:W(u[0])})}):C({text:o})},r)}function gr(e,t={}){let n=K("task"),o=K("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Ki({...Kd(n),...e,...Yd(r.id,e)},o),we(o,"createTask",ad,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function Hd(e){let t=K("change"),n={deletedAt:new Date().toISOString()};return Ie(e.id,t,n),we(t,"deleteTask",Pi,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Bd(e){return we(K("change"),"deleteTask",Pi,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function js(e,{silent:t}={}){let n=K("change"),o={deletedAt:null};return Ie(e.id,n,o),we(n,"restoreTask",fd,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Ji(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Ld())if(Ks.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=re.peek().find(({id:k})=>k===a)??{id:a,key:"",name:""},f=$t.peek().find(({id:k})=>k===i)??null,$=u.map(Ps).filter(Boolean),p=c?{id:c}:void 0,h={...d,team:m,assignee:f,labels:$};Ki({...Kd(n[0]),...h,...Yd(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Us(a,i)}else if(r?.shown)for(let a of n)Ie(a,t,r.shown)}var Ng=0;function Kd(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},version:0,rank:`~${String(Ng+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:x.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function we(e,t,n,o,r,a,i){Ks.add(e);let c=new Promise(u=>vr.set(e,u));return sn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Hn(c)}rn(Cg,(e,t)=>{let n=t.errors[0];M(()=>{n||Lg(e,t),e.field==="createLabel"?Ad(e.variables.input.id,!n):n?.current&&fe(n.current);for(let o of e.taskIds)hd(o,e.key)}),n?Pg(e,n):Ug(e,t),vr.get(e.key)?.(t),vr.delete(e.key)});function Lg({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return At(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)Rs(c);let i=e==="deleteTask"&&Nn(t[0]);i&&fe({...i,deletedAt:o.shown?.deletedAt??null}),r&&fe({...r,...Mg(o)});for(let c of a??[])c.task&&fe(c.task)}var Mg=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Pg({key:e,note:t},n){if(t?.silent&&vr.has(e)||t?.quiet==="all"&&vr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=W(n);t?.back?C({bad:!0,text:s("undo.refused",{why:o})}):C({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function W({code:e,message:t}){return t||s(`error.${e}`)}function Ug({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void C({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?Ud(e,r,n.before):t==="createTask"&&r?Hd(r):t==="deleteTask"&&i&&Ud(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Oe(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`)}function Ud(e,t,n,o=s("undo.done",{task:t.key})){let r=K("change");Ie(t.id,r,n);let a={shown:n,back:!0,told:o};we(r,"undo",_s,{target:{originId:e}},[t.id],a)}function Gd(e,t){let n={back:!0,told:s("undo.done",{task:e.key})};return we(K("change"),"undo",_s,{target:{eventId:t}},[e.id],n)}function qg(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:qt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var qd=e=>Wd(e)??(e||null),Wd=e=>e&&typeof e=="object"?e.id:null,jd=(e,t)=>Object.keys(t).filter(n=>qd(e[n])!==qd(t[n])),Vd=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function zd(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Vd(e,n),...o&&(a?{stage:a}:{status:r})}}function Yd(e,{stage:t,status:n}){let o=qt(t);return o?{stage:{id:o.id},status:o.status}:{stage:Fi(e,n??"PENDING"),status:n??"PENDING"}}var Zd=(e,t)=>Object.fromEntries(t.map(n=>[Pd[n]??n,Pd[n]?Wd(e[n]):e[n]])),Fg=(e,t)=>Array.from({length:Math.ceil(e.length/Zi)},(n,o)=>t(e.slice(o*Zi,(o+1)*Zi)));var Hg=120,Bg=/^(session|api_key)\.|^task\.progressed$/,It=y([]);function Vs(e){It.value=e.filter(em).reverse().map(t=>({event:t}))}function Qd(e){!em(e)||It.peek().some(t=>t.event?.id===e.id)||(It.value=[{event:e,fresh:!0},...It.peek()].slice(0,Hg))}function Xd(e){It.value=[{caught:e,id:`caught-${Date.now()}`},...It.peek()]}var em=e=>!Bg.test(e.name);function tm(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Wg(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Kg=30*6e4,Gg=new Set(["task.updated","attachment.created"]),Jd=({task:e,subjectId:t})=>e?.id??t,Wg=(e,t)=>Gg.has(e.name)&&t.name===e.name&&Jd(t)===Jd(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Kg;var He=y(null),Ue=y(new Set),Qi=null;function br(e){let t=new Set(Ue.peek());t.delete(e)||t.add(e),Qi=e,Ue.value=t}function Xi(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(it),n=[t.indexOf(Qi??je.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ue.value=new Set([...Ue.peek(),...o,e])}function an(){Qi=null,Ue.peek().size&&(Ue.value=new Set)}var ce=y(""),zs=y([]),el=y({});function Ht(e={}){el.value=e,ce.value="new"}var je=y(null),pe=y(null),Bn=y(!1),nm=matchMedia("(max-width: 900px)"),om=()=>{Bn.value=nm.matches};nm.addEventListener("change",om);om();var it=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function tl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function yr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");tl(e==="dark"?"light":"dark")}function ve(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var nl=new Set;function Be(e){return nl.add(e),()=>nl.delete(e)}var rm=()=>Promise.all([...nl].map(e=>e()));var _o=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=y([]),this.horizon=null,this.stop=kd(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...tn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Kn=new Set,Eo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new _o(xd(t),ko(n)),this.ids=this.view.ids,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.total=y(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Be(()=>this.reload()),Kn.add(this)}close(){Kn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Kn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(lo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Kn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await E(bo,{filter:Ln(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await E(td,{filter:Ln(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&B(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)fe(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Ys=(e,t,n)=>JSON.stringify([e,t,n??{},N.value]),sm=()=>[...[...Kn].filter(e=>!e.parked),...[...xt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),jg=16,xt=new Map;function Zs(e,t){xt.get(e)?.close(),xt.delete(e),t.parked=!0,xt.set(e,t);let[n]=xt;xt.size<=jg||(n[1].close(),xt.delete(n[0]))}function am(e){let t=xt.get(e);return xt.delete(e),t&&(t.parked=!1),t}function im(){for(let e of xt.values())e.close();xt.clear()}var lm=()=>[...Kn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function cm(){await Promise.all([...Kn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Vg=5e5,zg=7*864e5,Yg=40,um=Qg(["1",Qt,ae,Tn,sr,ks].join(" "));function dm(e){let t=x.peek()?.id;if(!t||!hs(t))return;let n=[...Os()].map(Jg),o=new Map(n.filter(({id:u})=>u===pe.peek()).map(u=>[u.id,u])),r=It.peek().flatMap(({event:u})=>u??[]),i={...{shape:um,who:t,at:Date.now(),day:N.peek(),teams:re.peek(),...e},events:r.slice(0,Yg),lists:[]},c=Vg-JSON.stringify([i,...o.values()]).length;for(let u of sm()){let{want:d,order:m,how:f,after:$,view:p}=u,h={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},k=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...k]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of k)o.set(S.id,S)}}try{localStorage.setItem(fo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(fo)}}function mm(){let e=Zg(),t=x.peek()?.id;return e?.shape===um&&e.who===t&&hs(t)&&Date.now()-e.at<zg?e:(localStorage.removeItem(fo),null)}function Zg(){try{return JSON.parse(localStorage.getItem(fo)??"null")}catch{return null}}function fm({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==N.peek())continue;let d=new Eo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Zs(Ys(n,o,r),d)}}function Jg({description:e,...t}){return t.id===pe.peek()?{...t,description:e}:t}function Qg(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var pm=2e3,Xg=36e5,eb=new Set(["task.restored","task.moved_in"]),te=y("connecting"),Ae=y(null),wr=y(""),xr=y(!1),tb=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:j(N.value,t-13),created:0,completed:0,open:0}))})),Sr=()=>Ae.value??tb.value,_r=()=>Ae.value?"":"unread",Qs=y(0),rl=new Set,nb=Im(Ke,250),ob=Im(cm,1e3),Kt=null,ln=null,Xs=()=>{},$m=()=>{},Bt=null,Gn=!1,hm=0,kr=!1,cn=0;function Ce(e){return rl.add(e),()=>rl.delete(e)}var vm=new Set;function To(e){vm.add(e)}var Js=new Set;function un(e,t,n){let o=()=>{},r=()=>{o=Kt?.subscribe(e,t,n)??o};return Kt?r():Js.add(r),()=>{Js.delete(r),o()}}function gm(){let e=mm();return e?(Bt=e,ln=e.cursor,M(()=>{wr.value=e.version,xr.value=e.confirmsEmail,re.value=e.teams,Ae.value=e.numbers,Vs(e.events.toReversed()),Cs(e.tasks)}),fm(e),Ji(),!0):!1}async function bm(){Bt&&Date.now()-Bt.at<Xg&&ol();let e=await xm().catch(n=>{throw Bt&&(te.value="offline"),n});if(!Bt){Sm(e),Ji(),ol();return}let t=Kt&&Bt.rights===ym(e);if(Bt=null,t)return M(()=>_m(e));ol({quiet:!0}),await Tm(e)}function ol({quiet:e=!1}={}){if(!Kt){Kt=Ju({up:lb,down:cb,signedOut:()=>In("door.ended")}),e||Em();for(let t of Js)t();Js.clear(),$m=_e(rb),Pn()}}var ym=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function km(){let e=x.peek();if(!e||!ln||Bt||Gn)return;let t=ym({cursor:ln,instance:null,events:null,inbox:null,me:e,teams:re.peek()});dm({cursor:ln,rights:t,numbers:Ae.peek(),version:wr.peek(),confirmsEmail:xr.peek()})}addEventListener("pagehide",km);document.addEventListener("visibilitychange",()=>document.hidden&&km());function rb(){let e=Hs.value;return Kt?.subscribe(ks,()=>({filter:e}),{next:t=>{Ae.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function wm(){$m(),Xs(),Bt=null,ln=null,Gn=!1,clearTimeout(hm),Kt?.close(),Kt=null,clearTimeout(cn),im(),yd(),Td(),M(()=>{te.value="connecting",Ae.value=null,re.value=[],Vs([])})}async function xm(){let e=await E(Mu,{},{partly:!0});if(!e.me||!e.cursor)throw new me([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==x.peek()?.id)throw new me([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Sm(e){ln=e.cursor,M(()=>{_m(e),Vs(e.events?.nodes??[])})}function _m(e){x.value=e.me,wr.value=e.instance?.version??"",xr.value=e.instance?.confirmEmail??!1,re.value=e.teams??[];for(let t of vm)t(e)}function Em(){Xs=Kt?.subscribe(Xu,()=>({after:ln}),{next:({events:e})=>sb(e),failed:Dm})??(()=>{})}function sb(e){if(ln=e.cursor,e.__typename==="StreamEvent")return ab(e.event);if(e.__typename==="StreamReady")return ub(e.replayed);Xs(),e.reason!=="SHUTDOWN"&&Tm()}function ab(e){M(()=>{e.subjectType==="TASK"?ib(e):e.task?fe(e.task):/^(team|user|label|stage)\./.test(e.name)&&nb(),Qd(e),Qs.value+=1}),ob();for(let t of rl)t(e)}function ib({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&At(t);else if(e==="task.purged"||!n)At(t,n?.version??1/0);else{eb.has(e)&&Rs(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");fe({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function lb(){clearTimeout(cn),cn=0,te.value=kr?"catching":"connecting",Pn(),lm()}function cb(){te.peek()==="offline"||kr&&cn||(kr=!0,te.value=navigator.onLine?"catching":"offline",clearTimeout(cn),cn=setTimeout(()=>{te.value="offline"},pm))}function ub(e){clearTimeout(cn),cn=0,kr&&Xd(e),kr=!1,te.value="sync"}async function Tm(e){Gn||(Gn=!0,Xs(),te.value="catching",await Am(e))}async function Am(e){try{let t=e??await xm();if(gd(),Sm(t),await rm(),!Gn)return;bd(),Gn=!1,Em()}catch(t){if(!Gn)return;hm=setTimeout(Am,pm),t instanceof pt||Dm(t)}}function Im(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Dm(e){if(te.value="offline",!(e instanceof me))throw e}var sl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Om=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${sl} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,Cm=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Rm="query Unread { inbox(first: 1) { unreadCount cursor } }",Nm=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${sl} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Lm=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${sl} }
  }
}`,Mm=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Pm=2e3,Re=y(0),dn=y(new Map),ea=0,al=new Map,ta=new Set,Ir=y(!1),mn=null,Er=()=>{},Tr=0,Ar=0,Um=0,na=new Set,oa=()=>ea,il=()=>Um,qm=()=>mn,Fm=(e,t)=>ta.has(`${e} ${t}`);function Hm({key:e,variables:{ids:t=[]}}){for(let n of t)ta.delete(`${e} ${n}`)}function ra(e,t,n=()=>!1){let o=new Map(dn.peek()),r=a=>(al.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);dn.value=o}function Bm(e,t){ea===t&&(Re.value=e)}function db({unreadCount:e,cursor:t}){mn||(mn=t,M(()=>{Re.value=e,Ir.value=!0}),ll())}function ll(){Er(),Er=un(Nm,()=>({after:mn}),{next:({inbox:e})=>mb(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Ar),Ar=setTimeout(sa,Pm)}})}function mb(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?ll():sa());if(mn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;ea+=1,M(()=>{Re.value=r,!(!t||!n)&&(al.set(n,ea),o&&ta.add(`${o} ${n}`),dn.value=new Map(dn.peek()).set(n,t))}),n||Dr().catch(()=>{})}function Dr(){return Um+=1,Promise.all([...na].map(e=>e()))}async function sa(){Er(),clearTimeout(Ar);let e=Tr+=1;try{await Km(e)}catch{e===Tr&&(Ar=setTimeout(sa,Pm))}}async function Km(e){let[t]=await Dr(),n=t??(await E(Rm,{})).inbox;e===Tr&&(mn=n.cursor,M(()=>{Re.value=n.unreadCount,Ir.value=!0}),ll())}To(({inbox:e})=>e?db(e):sa());Be(async()=>{mn&&await Km(Tr+=1)});I(()=>x.value?.id).subscribe(()=>{Tr+=1,Er(),Er=()=>{},clearTimeout(Ar),mn=null,Ir.value=!1,al.clear(),ta.clear(),M(()=>{Re.value=0,dn.value=new Map})});_e(()=>{(Re.value?navigator.setAppBadge?.(Re.value):navigator.clearAppBadge?.())?.catch(()=>{})});var b=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ne({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function se({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":pb(e.id)}} ...${r}>
    ${fb(e.name)}
  </span>`:l`<span class="av none" ...${r}><${b} name="nobody" /></span>`}var Wn=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function fn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&J(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var Wm=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Gm} of="comments" n=${e} />
  <${Gm} of="files" n=${t} />
`;function Gm({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${b} name=${e} />
    ${s.number(t)}
  </span>`}function oe({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${b} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var ue=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function z({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${b} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${xe(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function xe(e){return e instanceof me?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function fb(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function pb(e){let t=$b.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var $b=I(()=>new Map($t.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var hb=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,jm=`query Files($id: ID!) {
  task(id: $id) { attachments { ${hb} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Vm=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,aa=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var zm=50*6e4,Ym=100,Zm=[500,1e3,2e3,4e3,8e3,16e3],vb=10*6e4,gb=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),bb=/^attachment\.|^comment\.(created|deleted)$/,Or=y(null),lt=({contentType:e})=>gb.has(e),ct=({can:e,version:t})=>e.comment&&t>0,Jm=(e,t)=>e.can.comment&&(t.uploader?.id===x.value?.id||Q.value.some(({id:n})=>n===e.team.id)),cl=class{constructor(t){this.taskId=t,this.all=y(null),this.failed=y(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ce(o=>o.task?.id===this.taskId&&bb.test(o.name)&&this.soon(Ym)),Be(()=>this.read()),te.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await E(jm,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{Or.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),zm);let t=this.all.peek()?.some(n=>lt(n)&&!n.thumbnailUrl&&yb(n));t&&this.looks<Zm.length&&this.soon(Zm[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Ym&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>zm}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},yb=({createdAt:e})=>Date.now()-Date.parse(e)<vb,ul=new Set;function ia(e,t){ul.has(t)||(ul.add(t),Ne(e).load())}var dl=new Map;function Ne(e){let t=dl.get(e)??new cl(e);return dl.set(e,t),t}function Qm({id:e,version:t}){let n=t===0,o=Ne(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>x.value?.id).subscribe(()=>{dl.clear(),ul.clear()});var la=y(null);function Cr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);la.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var F="errors { code message path }";async function he(e,t,n){try{let[o]=Object.values(await E(e,t));return o.errors.length?C({bad:!0,text:W(o.errors[0])}):n&&C({text:n}),o.errors.length?null:o}catch(o){return C({bad:!0,text:`${s("failed.title")}: ${xe(o)}`}),null}}var Xm=`query Reminders($id: ID!) { task(id: $id) { ${ae} reminders { ${ws} } } }`,ef=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${F} reminder { ${ws} } }
}`,tf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${F} deletedId } }`;var jn=y(null),Ao=y(null);async function ml(e){let{task:t}=await E(Xm,{id:e});t&&fe(t)}async function fl({id:e,key:t},n){Ao.value=null;try{let{errors:o,reminder:r}=(await E(ef,{id:e,when:n})).createReminder;if(o.length)return ca(e,W(o[0]));if(!r)return;nf(e,a=>[...a.filter(i=>i.id!==r.id),r]),Oe(s("reminder.did.set",{task:t,when:$l(r)}),()=>pl(e,r),`/t/${t}`),ml(e).catch(()=>{})}catch(o){ca(e,xe(o))}}async function pl(e,t){Ao.value=null;try{let{errors:n}=(await E(tf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return ca(e,W(n[0]));nf(e,r=>r.filter(a=>a.id!==t.id)),C({text:s("reminder.did.taken")})}catch(n){ca(e,xe(n))}}function ca(e,t){Ao.value={id:e,why:t},document.querySelector(".sheet .reminders")||C({bad:!0,text:t})}function nf(e,t){let n=L(e);n&&fe({...n,reminders:t(n.reminders??[])})}function $l({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function of(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Dt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},Rr=["PENDING","IN_PROGRESS"];var hl="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",rf=`query Views { views { ${hl} } }`,sf=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,af=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${F} view { ${hl} } }
}`,ua=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${F} view { ${hl} } }
}`,lf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${F} deletedId } }`,cf=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${ae} } totalCount } }
}`;var Vn=y([]),da=()=>{},vl=0,gl=0;async function zn(){let e=vl+=1,{views:t}=await E(rf,{});e===vl&&(Vn.value=t)}function uf(){clearTimeout(gl),gl=setTimeout(()=>zn().catch(()=>{}),100)}function df(){da(),da=un(sf,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?df():uf()},failed:e=>console.warn("no views:",e.message)})}To(df);Ce(({name:e})=>e.startsWith("view.")&&uf());Be(zn);I(()=>x.value?.id).subscribe(()=>{vl+=1,da(),da=()=>{},clearTimeout(gl),Vn.value=[]});var kb={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},ff={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},kl={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},wb=["team","assignee","status","priority","stage","label","due","q","sort","group"],et=I(()=>Vn.value.find(({id:e})=>e===V.value.query.get("saved"))),Yn=I(()=>{let{name:e,query:t}=V.value,n=ff[e];if(!n)return null;let o=n==="LIST",r=Xe(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:Rr):void 0,i=t.get("sort");return{layout:n,filter:Ln({...r,status:a}),orderBy:o&&i&&Dt[i]?Dt[i]:[],groupBy:o&&kl[t.get("group")??""]||null}}),Io=I(()=>["today","week","later"].includes(V.value.query.get("due")??"")),pf=I(()=>{let e=et.value,t=e&&ma(e);if(!e||!t)return!1;let{name:n,query:o}=V.value;return ff[n]!==e.layout||wb.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function $f(e){let t=ma(e);return t?(t.set("saved",e.id),`${kb[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function ma({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=xb[u]?.(d);if(!m)return null;r.set(...m)}if(n!=="LIST")return r.has("status")||t.length?null:r;let a=r.get("status");a===Rr.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(Dt).find(u=>Nr(mf(t),mf(Dt[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys(kl).find(u=>kl[u]===o);return c&&r.set("group",c),r}var xb={status:e=>yl("status",e,"in"),priority:e=>yl("priority",e,"in"),labels:e=>Nr(e,{isEmpty:!0})?["label","none"]:yl("label",e,"any"),stage:e=>bl("stage",e,"eq"),text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>Nr(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=bl("team",e,"eq");return t&&["team",re.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>Nr(e,{me:!0})?["assignee","me"]:Nr(e,{isNull:!0})?["assignee","nobody"]:bl("assignee",e,"eq")};function bl(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function yl(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var Nr=(e,t)=>JSON.stringify(e)===JSON.stringify(t),mf=e=>e.map(({field:t,direction:n="ASC"})=>[t,n]);var vf={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Zn={unread:e=>hf(e)&&!e.readAt,all:e=>hf(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},hf=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Jn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function wl(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function gf({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Sb=100,xl=new Map,Lr=y([]),_b=I(()=>[...Lr.value,...We.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Do=I(()=>{let e=new Map(dn.value);for(let t of _b.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Fm(t.key,n)&&e.set(n,Eb(o,t))}return e});function Eb(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?wl(e,n.input,o):Zn.unread(e)&&e.occurredAt<=r?wl(e,{read:!0},o):e}function bf(e,t,{silent:n=!1}={}){_l([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function fa(e,t){_l([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function yf(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");_l([e],{snoozedUntil:t},n)}function kf(e){let t=e.filter(Zn.unread),[n]=[...dn.peek().values()].sort(Jn),o=t.length===Re.peek()&&t.length<=Sb?()=>Sl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};wf("markAllRead",Mm,{upTo:qm()},r,o)}function _l(e,t,n){let[o]=e;Sl(e,t,n,n?()=>Sl(e,gf(o),s("inbox.did.undone")):void 0)}function Sl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);wf("updateNotifications",Lm,{ids:r,input:t},{told:n},o)}function wf(e,t,n,o,r){let a=K("change"),i=new Promise(u=>xl.set(a,{resolve:u,at:oa(),undo:r})),c=new Date().toISOString();sn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Hn(i)}rn(["updateNotifications","markAllRead"],(e,t)=>{let n=xl.get(e.key),[o]=t.errors;o?(C({bad:!0,text:s("inbox.refused",{why:W(o)})}),Dr().catch(()=>{})):Tb(e,t,n),Hm(e),xl.delete(e.key),n?.resolve(t)});function Tb(e,{notifications:t=[]},n){n&&ra(t,n.at),e.field==="markAllRead"&&Ab(e);let{told:o}=e.note;o&&n?.undo?Oe(o,n.undo):o&&C({text:o})}async function Ab(e){Lr.value=[...Lr.peek(),e],await Dr().catch(()=>{}),Lr.value=Lr.peek().filter(t=>t!==e)}var Ib=30,Db=100,El=class{constructor(t){this.show=t,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=y(null),this.staying=y(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...Do.value.values()].filter(n=>Zn[this.show](n)||t.has(n.id)&&Zn.all(n)).filter(n=>this.reaches(n)).sort(Jn)}reaches(t){let{value:n}=this.horizon;return!n||Jn(t,n)<=0}open(){let t=()=>this.reload();return na.add(t),(!this.ready.peek()||this.gap!==il())&&this.load(),()=>{na.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=oa(),a=il(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(Db,Math.max(Ib,o-c.length)),{inbox:$}=await E(Om,{filter:vf[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{Bm(u.unreadCount,r),ra(c,r,f=>Zn[this.show](f)&&Ob(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Ob=(e,t,n)=>(!t||Jn(t,e)<0)&&(!n||Jn(e,n)<=0),Tl=new Map;function xf(e){let t=`${x.value?.id} ${e}`,n=Tl.get(t)??new El(e);return Tl.set(t,n),n}I(()=>x.value?.id).subscribe(()=>Tl.clear());var Al=["unread","all","archived","later"],pn=()=>V.value.name==="inbox",Cb=I(()=>Al.find(e=>e===V.value.query.get("show"))??"unread"),pa=I(()=>xf(Cb.value)),$a=y(null),Oo=y(null),Sf=()=>!!document.activeElement?.closest("dialog.sheet");function _f(){let e=ee.peek().name==="task"?pe.peek():null;return pa.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===$a.peek())}var ha=e=>()=>{let t=_f();t&&e(t)},Ef=e=>document.querySelector(`main [data-notice="${e}"]`),Tf=ha(({id:e})=>Cf(Ef(e))),Af=ha(e=>ga(e)),If=ha(e=>fa(e,!e.archivedAt)),Df=ha(({id:e})=>{Oo.value={id:e,anchor:Ef(e)?.querySelector("[data-snooze]")??null}}),va=()=>kf([...Do.peek().values()]);function ga(e,t){pa.peek().keep(e.id),bf(e,!e.readAt,t)}function Il(e){let t=ee.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Rb(i)),o=t?_f()?.id:$a.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?Cf(a):Of(a)?.focus()}var Rb=e=>e.hasAttribute("data-task"),Of=e=>e?.querySelector("[data-go]"),Cf=e=>Of(e)?.click();var Dl=e=>[...tn()].filter(t=>t.parentId===e&&ke(t)),ba=({id:e,progress:t})=>Math.max(t?.total??0,Dl(e).length);var Rf=`query Family($id: ID!) {
  task(id: $id) { ${ae} parent { ${ae} } subtasks { ${ae} } relations { kind task { ${ae} } } }
}`;var Nb=100;async function Ol(e){let t=Dl(e),{task:n}=await E(Rf,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])fe(u);for(let u of r)Ns(u.id,{parentId:e});for(let u of t)c.has(u.id)||Ns(u.id,{parentId:void 0});Ns(e,{parentId:o?.id??null,relations:a.map(Lb)})})}var Lb=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function Nf({id:e,version:t}){let n=t===0;D(()=>{if(n)return;let o=0,r=!0,a=()=>Ol(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ce(u=>{u.subjectId!==e||!Mb(u)||(clearTimeout(o),o=setTimeout(i,Nb))}),Be(a),te.subscribe(u=>u==="sync"&&r&&i())];return r&&te.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Mb=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function Lf(e){let t=yt(()=>{let n=new _o(o=>o.parentId===e&&ke(o),Pb);return n.rebuild(null),n},[e]);return D(()=>()=>{t.stop()},[t]),t.ids.value}var Pb=ko([{field:"RANK",direction:"ASC"}]);var St=y(null);function Co(e,t="subtasks"){let n=pe.peek();n?St.value={id:n,of:t,why:e}:C({bad:!0,text:e})}async function Mf({id:e,team:t},n){St.value=null;let{errors:o}=await gr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Co(W(o[0])),!o.length}async function Pf({id:e,team:t},n){St.value=null;let o=M(()=>n.map(c=>gr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Co(W(a)),i.length&&Oe(s("did.createdSeveral",{n:i.length}),()=>Ws(i.filter(c=>L(c.id))))}async function ya({id:e,parentId:t},n){St.value=null,t===void 0&&await Ol(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await wt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Co(W(r[0]))}async function ka(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>Ub(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await So(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Ub(e,t){let n=K("change"),o={watching:t};return Ie(e,n,o),we(n,"watchTask",dd,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var ut=[{id:"palette",keys:"mod+k",run:()=>{ce.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>Q.value.length,run:()=>Ht()},{id:"search",keys:"/",run:Kb},{id:"down",keys:"j",run:()=>pn()?Il(1):Cl(1),silent:!0},{id:"up",keys:"k",run:()=>pn()?Il(-1):Cl(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ut(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Ff,run:([e])=>br(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:pn,run:Tf,silent:!0},{id:"noticeRead",keys:"u",when:pn,run:Af},{id:"noticeArchive",keys:"e",when:()=>pn()&&!Sf(),run:If},{id:"noticeLater",keys:"h",when:pn,run:Df},{id:"noticesRead",keys:"shift+i",when:()=>pn()&&Re.value,run:va},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Gs(e,{status:e.some(J)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Qn("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Tt(e.team.id).length,run:Qn("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Qn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Qn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Qn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:Qn("labels")},{id:"watch",keys:"w",task:!0,when:ke,run:ka},{id:"remind",keys:"r",task:!0,one:!0,when:ke,run:qb},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.update,run:()=>Uf(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Cr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>ya(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Cr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&Q.value.length>1,run:Qn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.comment,run:()=>Uf(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>pe.value===e.id&&ct(e),run:Bb},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Hb(e)},{id:"delete",task:!0,when:e=>e.can.delete&&ke(e),run:Fb},{id:"restore",task:!0,when:e=>e.can.delete&&!ke(e),run:e=>e.map(t=>js(t))},{id:"undo",keys:"z",run:Md},{id:"inbox",keys:"g i",run:()=>Z("/inbox")},{id:"today",keys:"g t",run:()=>Z(De("/"))},{id:"tasks",keys:"g l",run:()=>Z(De("/tasks"))},{id:"board",keys:"g b",run:()=>Z(De("/board"))},{id:"calendar",keys:"g c",run:()=>Z(De("/calendar"))},{id:"trash",keys:"g x",run:()=>Z(De("/trash"))},{id:"teams",keys:"g m",run:()=>Z("/team")},{id:"settings",keys:"g s",run:()=>Z("/settings")},{id:"overview",keys:"g o",run:()=>Z("/admin")},{id:"instance",keys:"g a",when:()=>x.value?.role==="ADMIN",run:()=>Z("/instance")},{id:"saveView",keys:"v",when:()=>Yn.value&&(et.value||!Io.value),run:()=>{ce.value="view"}},{id:"theme",run:yr},{id:"keys",keys:"?",run:()=>{ce.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>en()}];function Rl(){let{name:e,key:t=""}=ee.value,n=e==="task"?Ds(t):je.value;return n&&L(n)||null}function Sa(){let e=ee.peek().name==="task"?[]:Nl(),t=Rl();return e.length?e:t?[t]:[]}var Nl=()=>[...Ue.value].map(L).filter(e=>e!=null),qf=(e,t)=>t.filter(n=>!e.when||e.when(n));function dt(e,t=Sa()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Rl();return o!==null&&Ff(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return qf(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Ot(e,t=Sa()){if(!e.task)return e.run();let n=qf(e,e.id==="select"?[Rl()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var _a=e=>ut.find(t=>t.id===e)?.keys??"";function tt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function Qn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;He.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function qb([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);jn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Ff(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Fb(e){if(!e.some(t=>t.commentCount||t.attachmentCount||ba(t)))return Ll(e);zs.value=e.map(({id:t})=>t),ce.value="delete"}function Ll(e){ee.value.name!=="task"?an():e.some(({id:t})=>t===pe.value)&&Rn(),Ws(e)}async function Hb(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),C({text:s("did.copied",{task:e.key})})}function Uf(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Bb(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Kb(){let e=document.querySelector("main .search");e?e.focus():ce.value="palette"}function Cl(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Gb(e);let n=ee.peek().name==="task",o=t.findIndex(i=>it(i)===(n?pe:je).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(it(r)??"");a&&Ut(a)}var wa=0,xa=null;function Gb(e){let t=document.querySelector("main");t&&(wa=Math.max(1,wa+e),xa?.disconnect(),xa=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;xa?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?wa:0;wa=0;for(let r=0;r<o;r+=1)Cl(1)}),xa.observe(t,{childList:!0,subtree:!0}))}function P({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return Y(()=>{let d=i.current,m=document.activeElement,f=it(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),Ml(m,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${d=>{d.preventDefault(),o()}}
    onPointerDown=${d=>{d.target===i.current&&Wb(d,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Ml(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Wb({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var jb=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","subtask","relate","comment","attach"]]],Vb=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],zb=new Set(["done","status","stage"]),Yb=new Set(["priority","assignee","due","labels","select","subtask","relate"]);function Zb(e){if(!e.task)return dt(e);let t=Q.value.length>0;return zb.has(e.id)?t||Te.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Yb.has(e.id)}function Hf(){let e=()=>{ce.value=""},t=jb.map(([n,o])=>({name:n,lines:o.flatMap(r=>ut.filter(a=>a.id===r&&Zb(a))).map(r=>({text:s(`command.${r.id}`),keys:tt(r.keys??"")}))}));return Q.value.length&&t.push({name:"carry",lines:Vb().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${P} class="wide" labelledby="keys-title" close=${e}>
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
  </${P}>`}function Gt(e,t){let n=Jb(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Jb(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var G=e=>t=>e(t.currentTarget.value);function Ro({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
    onInput=${G(d=>{n(d),a(0)})}
    onKeyDown=${u}
  />`}function No(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var Pl=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Ul(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Pl(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,k=>a.get(k))].map(([k,v])=>Qb(v,t.get(k??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:k})=>k)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await So(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function Qb(e,t,n){let o=K("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)Ie(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?we(o,"updateTask",xs,{id:e[0],input:a},e,i):we(o,"updateTasks",Ss,{ids:e,input:a},e,i)}function Bf(e,t){let n=new Map;for(let o of e){let r={id:K("label"),name:t.trim(),color:xo(ht(o))};Us(o,r),n.set(o,r),we(K("change"),"createLabel",ud,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var Xn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function Lo({task:e,most:t=1/0,mute:n=!1}){let o=_d(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${Xn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function Gf({tasks:e,anchor:t}){let[n,o]=w(""),[r,a]=w(0),i=No(r),c=[...new Set(e.map(({team:_})=>_.id))],u=Xb(c),d=_=>u.filter(({name:A})=>B(A).includes(B(_.trim()))),m=_=>_.trim()!==""&&c.some(A=>Kf(A)&&!Gi(ht(A),_)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{He.value=null},h=({alike:_})=>{let A=e.filter(({team:H})=>_.has(H.id)),O=A.filter(H=>Pl(H,_)).length;return O===0?"false":O===A.length?"true":"mixed"},k=_=>{Ul(e,_.alike,h(_)!=="true"),o(""),a(Math.max(0,u.indexOf(_)))},v=_=>{let A=c.filter(H=>Kf(H)&&!Gi(ht(H),_)),O=u.find(({name:H})=>B(H)===B(_.trim()));Ul(e,new Map([...O?.alike??[],...Bf(A,_)]),!0),o(""),a(0)},S=_=>{let A=_===n?f[r]:d(_)[0];A?k(A):m(_)?v(_):_||p()},g=()=>{p(),Z(`/team/${e[0].team.key}`)};return l`<${P}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${_=>Gt(_,t)}
  >
    <${Ro} ...${{typed:n,type:o,count:$,at:r,move:a,take:S}} label=${s("labels.find")} longest=${50} />
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
          onClick=${()=>k(_)}
        >
          <i class="dot" style=${{"--label":_.color}} />
          <span>${_.name}</span>
          ${h(_)!=="false"&&l`<span class="end">
            <${b} name=${h(_)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":xo(ht(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${P}>`}function Xb(e){let t=new Map;for(let n of e)for(let o of ht(n)){let r=B(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Kf=e=>Q.value.some(({id:t})=>t===e);var ey={status:()=>at.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${ne} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Tt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ne} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Ft.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${ne} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...ty(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${se} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>Q.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>iy().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${b} name="calendar" />`,fields:{dueDate:t}}))};function ty(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>kt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function ny(e,t){let[n,...o]=e.map(r=>oy(r,t));return o.every(r=>r===n)?n:void 0}var oy=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function Wf(){if(!He.value)return null;let{kind:e,ids:t,anchor:n}=He.value,o=t.map(r=>X(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${sy} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Gf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${ay} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var ry=["open","done","status","stage","assignee","due","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function sy({tasks:e,anchor:t}){let n=T(null),o=()=>{He.value=null},r=ry.flatMap(i=>ut.filter(c=>c.id===i&&dt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${P}
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
            onClick=${()=>{o(),queueMicrotask(()=>Ot(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${tt(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${P}>`}function ay({tasks:e,kind:t,anchor:n}){let o=ey[t](e),r=ny(e,t),[a,i]=w(""),c=v=>o.filter(S=>B(S.text).includes(B(v))),u=c(a),[d,m]=w(Math.max(0,o.findIndex(({key:v})=>v===r))),f=No(d),$=()=>{He.value=null},p=v=>{$(),v&&Gs(e,v.fields)},h=v=>p(v===a?u[d]:c(v)[0]),k=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${P}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Gt(v,n)}
  >
    <${Ro} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
      ${u.map((v,S)=>l`<div
          class="o"
          role="option"
          id=${`choice-${S}`}
          key=${v.key}
          aria-selected=${S===d}
          onPointerMove=${()=>m(S)}
          onClick=${()=>p(v)}
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
  </${P}>`}function iy(){let e=j(N.value,7-Et(N.value));return[["today",N.value],["tomorrow",j(N.value,1)],["friday",j(N.value,(11-Et(N.value))%7||7)],["monday",e],["month",j(N.value,30)],["never",null]]}var ly={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},jf=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],cy=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],uy={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},dy={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},my=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),fy=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),py=new Set(["in","dans","en"]),$y=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Vf=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),zf=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),hy=new Set(["do","so"]);function Ta(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:B(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:p,text:h}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>B(h)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&xy(ly,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&wy(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=gy(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:vy(r)}function vy(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function gy(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&my.has(e[i-1].word)&&!n(e[i-1]),u=by(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function by(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),d=uy[a];if(d!==void 0)return{count:1,day:j(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:j(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:j(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:j(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return Ea(1,Mr(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return Ea(1,Yf(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Mo(i))return ql(2,Mo(i),+p[1],c,n);if(p&&i==="de"&&c&&Mo(c))return ql(3,Mo(c),+p[1],u,n);let h=Mo(a)&&i?$.exec(i):null;if(h)return ql(2,Mo(a),+h[1],c,n);if(py.has(a)&&i&&c)return yy(dy[i]??+i,c,n);if(fy.has(a)&&i)return ky(i,n);let k=jf.findIndex(S=>S.includes(a.replace(/\.$/,"")));if(k<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!hy.has(v)))))return{count:1,day:j(n,(k-Et(n)+7)%7||7),last:v.length<6,inside:!0}}function yy(e,t,n){if(e>0&&e<1e3)return $y.has(t)?{count:3,day:j(n,e)}:Vf.has(t)?{count:3,day:j(n,7*e)}:zf.has(t)?{count:3,day:Zf(n,e)}:void 0}function ky(e,t){let n=j(t,7-Et(t)),o=jf.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:j(n,o)}:Vf.has(e)?{count:2,day:n}:zf.has(e)?{count:2,day:Zf(`${t.slice(0,7)}-01`,1)}:void 0}function ql(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Ea(e+1,Mr(Number(o),t,n)):Ea(e,Yf(void 0,t,n,r))}var Ea=(e,t)=>t?{count:e,day:t}:void 0;function Yf(e,t,n,o){if(e)return Mr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=Mr(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function Mr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Zf(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=Mr(o,n%12+1,r);if(a)return a}}var Mo=e=>cy.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function wy(e,t){let n=e.find(({name:o})=>B(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var xy=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Pr(e,t={},n){let o=Od(),r=Q.value,a=t.team??o.team??r[0],i=S=>kt((S??a)?.id??""),c=Qe.value.split("-")[0],u=Ta(e,{today:N.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:h,labels:k,stage:v}=p;return h&&!i($).some(({id:S})=>S===h.id)&&(p.assignee=null),k&&(p.labels=k.filter(({id:S})=>ht($.id).some(g=>g.id===S))),v&&!Tt($.id).some(({id:S})=>S===v.id)&&delete p.stage,{draft:p,marks:d}}function Fl({team:{id:e,key:t,name:n},...o}){gr({...o,team:{id:e,key:t,name:n}})}function Jf(){let[e,t]=w(""),[n,o]=w(()=>new Set),r=T(null),a=Q.value;if(!a.length)return null;let{draft:i,marks:c}=Pr(e,{},n),u=m=>{m.preventDefault();let{draft:f}=Pr(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Fl(f),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${b} name="plus" />
    <${Ur} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${$n}
        mark=${c.find(({field:m})=>m==="team")}
        unmark=${d}
      >
        <${b} name="team" />
        ${i.team.name}
      </${$n}>`}
      ${i.assignee&&l`<${$n} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
        <${se} user=${i.assignee} mute />
        ${i.assignee.name}
      </${$n}>`}
      ${i.priority&&l`<${$n} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
        <${ne} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${$n}>`}
      ${i.dueDate&&l`<${$n} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
        <${b} name="calendar" />
        ${s.day(i.dueDate)}
      </${$n}>`}
      ${i.labels?.map(m=>l`<${Xn} key=${m.id} label=${m} />`)}
    </div>`}
  </form>`}function Ur({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=T(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};Y(m);let f=[],$=0;for(let p of o)f.push(t.slice($,p.from)),f.push(l`<mark title=${s("quick.asText",{text:p.text})} onClick=${()=>r(p)}>${p.text}</mark>`),$=p.to;return f.push(t.slice($)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${a}
      maxlength="200"
      autocomplete="off"
      aria-label=${i??s("quick.label")}
      placeholder=${c??s("quick.placeholder")}
      value=${t}
      onInput=${G(n)}
      onScroll=${m}
      onPaste=${u}
    />
    <div class="mirror" ref=${d} aria-hidden="true">${f}</div>
  </div>`}var $n=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${b} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function Qf(){let[e,t]=w(""),[n,o]=w(()=>new Set),[r,a]=w(el.peek()),i=T(null),{draft:c,marks:u}=Pr(e,r,n),d=()=>{ce.value=""},m=({text:h})=>o(new Set([...n,h])),f=(h,k)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...k})},$=h=>{h.preventDefault();let{draft:k}=Pr(i.current?.value??"",r,n);if(!k.title)return i.current?.focus();Fl(k),d()},p=kt(c.team.id);return l`<${P} class="new-task" labelledby="new-title" close=${d}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
          <${b} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Ur} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
      </div>
      <div class="choices">
        <${Hl}
          name="team"
          value=${c.team.id}
          options=${Q.value.map(({id:h,name:k})=>[h,k])}
          choose=${h=>f("team",{team:Q.value.find(k=>k.id===h)})}
        />
        <${Hl}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:k})=>[h,k])]}
          choose=${h=>f("assignee",{assignee:p.find(k=>k.id===h)??null})}
        />
        <${Hl}
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
            onChange=${G(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${Xn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${Sy.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${P}>`}var Sy=["priority","assignee","due","team"],Hl=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${G(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Xf=7,Aa=150,_y=200;function Ia(e,t,n=()=>!0){let o=B(e.trim()).split(/\s+/),r=[...tn()].filter(ke).filter(d=>{let m=B(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=on.peek()?.id,u=d=>(B(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(J(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,Xf)}async function Da(e,t){let n=e.trim().slice(0,_y),o=async u=>(await E(nd,{text:n,filter:u,first:Xf})).search?.nodes??[],{team:r}=Hs.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();Cs(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!Ey.has(m)));return c}var Ey=new Set(["KEY","TITLE"]);var Ty={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function tp({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${ep(t)}</mark>`:ep(t))}var ep=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Ty[n]);function op(){let[e,t]=w(""),[n,o]=w(null),[r,a]=w(new Map),i=T(Sa()).current,c=g=>g.trim()?Ia(g,r):[],u=g=>ut.filter(_=>!_.silent&&dt(_,i)&&B(np(_,i)).includes(B(g.trim()))),d=c(e),m=u(e),f=[...d,...m],$=Math.max(0,f.findIndex(g=>g.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{ce.value=""},k=g=>{h(),g&&queueMicrotask(()=>"run"in g?Ot(g,i):Ut(g))};D(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,_=O=>{g||(o(p.current),a(O))},A=setTimeout(()=>Da(e).then(_,()=>{}),Aa);return()=>{g=!0,clearTimeout(A)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let _=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(_&&f.length)g.preventDefault(),o(f[($+_+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let A=g.target.value;k(A===e?f[$]:c(A)[0]??u(A)[0])}},S=(g,_,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${_}`}
    key=${A.id}
    aria-selected=${_===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>k(A)}
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
      onInput=${G(g=>{t(g),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${d.map((g,_)=>S(l`
              <${ne} kind="status" value=${g.status} mute />
              <span>${g.title} <${Ay} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,_,g))}
      </div>`}
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${m.map((g,_)=>S(l`
              <span>${np(g,i)}</span>
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
  </${P}>`}var np=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},Ay=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${tp} snippet=${e.snippet} /></small>`;var Iy={assigneeId:"assignee",teamId:"team",parentId:"parent"},Dy=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function ap({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Iy[i.field]??i.field})).filter(({field:i},c,u)=>!Dy.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Oy(i,u)),o={who:Ny(e.actor),task:t?s("feed.this"):Ly(e),what:My(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Cy(n[0],o);if(e.name==="task.updated")return ye("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ye("feed.other",{...o,name:e.name}):ye(a,o)}function Oy(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Cy({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ye(`feed.${t}`,{...r,to:sp("status",String(t))}):e==="priority"?ye("feed.priority",{...r,to:sp("priority",String(t))}):e==="assignee"?ye(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===x.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ye(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Ry(rp(n),rp(o),r):e==="stage"?ye(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ye("feed.arranged",r):e==="parent"?ye(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="relations"?ye("feed.related",r):e==="title"?ye("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ye("feed.moved",{...r,to:l`<b>${o}</b>`}):ye("feed.changed",{...r,fields:s(`field.${e}`)})}function Ry(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ye("feed.changed",{...n,fields:s("field.labels")}):ye(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var rp=e=>e?.split(", ")??[],Ny=e=>l`<b>${e?e.id===x.value?.id?s("you"):e.name:"TaskFlow"}</b>`,sp=(e,t)=>l`<b><${ne} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Ly(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function My({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...$t.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Bl(){let e=te.value==="sync"&&$r.value?"offline":te.value;return e==="sync"?pr.value?s("line.saving"):s("line.sync"):e==="offline"&&pr.value?s("line.waiting",{n:pr.value}):s(`line.${e}`)}var ip="taskflow.live",_t=y(localStorage.getItem(ip)==="folded");function Py(){_t.value=!_t.value,localStorage.setItem(ip,_t.value?"folded":"")}var lp=()=>l`<aside aria-label=${s("live.label")} class="rail"><${qr} /></aside>`;function qr({class:e=""}){return l`<div class="live ${e} ${_t.value?"folded":""}">
    <header>
      <h2><${Kl} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${te.value}>${Bl()}</span>
      <button
        class="icon"
        aria-label=${s(_t.value?"live.unfold":"live.fold")}
        title=${s(_t.value?"live.unfold":"live.fold")}
        aria-expanded=${!_t.value}
        onClick=${Py}
      >
        <${b} name=${_t.value?"unfold":"fold"} />
      </button>
    </header>
    ${!_t.value&&l`<${Uy} /><${qy} />`}
  </div>`}function Kl(){let e=te.value==="sync"?"":te.value==="offline"?"off":"busy";return l`<i key=${Qs.value} class="pulse ${e} ${Qs.value?"beat":""}" />`}function Uy(){let e=tm(It.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Oa} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Oa({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${se} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${ap} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
      ${r}
    </div>
  </li>`}function qy(){let e=(Ae.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=ft();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${Wn} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Fy=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function cp(){if(!Ue.value.size)return null;let e=Nl();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${Fy.flatMap(([t,n])=>ut.filter(o=>o.id===t&&(t!=="stage"||dt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!dt(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>Ot(t,e)}
        >
          <${b} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${an}>
        <${b} name="close" />
      </button>
    </div>
  </section>`}var Hy={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Gl({id:e}){return Vn.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Vn.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${$f(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${et.value?.id===t.id?"page":void 0}
          >
            <${b} name=${Hy[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var By=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Ky=8,up=new Set(["team","settings","instance","trash","overview"]);function dp(){let e=Te.value.filter((n,o)=>o<Ky||n.key===nn.value),t={inbox:Re.value,today:Ae.value&&Ae.value.overdue+Ae.value.dueToday,tasks:Ae.value&&Ae.value.pending+Ae.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Bn.value&&ee.value.name==="task"}>
    <a class="brand" href=${De("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{ce.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${b} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${tt("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${By.map(([n,o])=>l`<li key=${n} class=${up.has(n)?"roomy":""}>
              <${Ca}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!Ae.value?.overdue}
              />
            </li>`)}
        ${x.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ca} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{ce.value="palette"}}
          >
            <${b} name="find" />
            <span>${s("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${up.has(V.value.name)?"page":void 0}
            onClick=${()=>{ce.value="more"}}
          >
            <${b} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${Te.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${ji("")} title=${s("any.team")} aria-current=${nn.value?void 0:"true"}>
            <${b} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${ji(n.key)}
                aria-current=${n.key===nn.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${Gl} id="side-views" />
    <div class="foot">
      <${Ca} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${b} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${se} user=${x.value} mute />
        <div><strong>${x.value?.name}</strong><small>${x.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${yr}>
          <${b} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>en()}
        >
          <${b} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ca({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${De(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${V.value.name===e?"page":void 0}
  >
    <${b} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function mp(){let e=()=>{ce.value=""},t=o=>()=>{e(),o()},n=x.value?.role==="ADMIN";return l`<${P} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ca} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${Gl} id="more-views" /></div>
    <button class="nav" onClick=${t(yr)}><${b} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>en())}>
      <${b} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${P}>`}function fp(){let e=zs.value.map(c=>X(c).value).filter(c=>c!==null),t=()=>{ce.value=""},n=()=>{t(),queueMicrotask(()=>Ll(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+ba(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${P} class="small" labelledby="delete-title" close=${t}>
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
  </${P}>`}function pp(){let e=Un.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
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
          <${b} name="close" />
        </button>`}
      </div>`)}
  </div>`}var Gy=`mutation ConfirmAgain { requestEmailConfirmation { ${F} } }`;function $p(){let[e,t]=w(!1),n=x.value?.email,o=async()=>{await he(Gy,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var Fr=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var Wl="kind task { id key title status deletedAt }",hp=`query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${ae} relations { ${Wl} } } }
}`,vp=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${st} task { ${ae} relations { ${Wl} } }
  }
}`,gp=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${st} task { ${ae} relations { ${Wl} } }
  }
}`;var bp=(e,t,n)=>jl(e,t,n,!0),yp=(e,t,n)=>jl(e,t,n,!1);async function jl({id:e,key:t},n,o,r,a=!1){St.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await Wy(e,n,o,r,i);c.length?Co(W(c[0]),"relations"):a?C({text:s("undo.done",{task:t})}):Oe(i,()=>{let d=L(e);d&&jl(d,n,o,!r,!0)},`/t/${t}`)}function Wy(e,t,n,o,r){let a=K("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&J(n)&&{blocked:!0}};Ie(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?we(a,"relateTasks",vp,d,[e],u):we(a,"unrelateTasks",gp,d,[e],u)}function kp(){let e=la.value,t=e&&X(e.id).value;return t?l`<${jy} key=${e.what+e.id} asked=${e} task=${t} />`:null}function jy({asked:{what:e,anchor:t},task:n}){let[o,r]=w(Fr[0]),[a,i]=w(""),[c,u]=w(null),[d,m]=w(new Map),f=O=>e==="under"?Vy(O,n):zy(n,o,O),$=O=>Ia(O,d,f),p=$(a),h=Math.max(0,p.findIndex(({id:O})=>O===c)),k=T(null);k.current=p[h]?.id??null;let v=No(h);D(()=>{if(m(new Map),a.trim().length<2)return;let O=!1,H=le=>{O||(u(k.current),m(le))},R=setTimeout(()=>Da(a,e==="under"?n.team.id:void 0).then(H,()=>{}),Aa);return()=>{O=!0,clearTimeout(R)}},[a]);let S=()=>{la.value=null},g=O=>{O&&(S(),e==="under"?ya(n,O):bp(n,o,Yy(O)))},_=O=>u(p[O]?.id??null),A=s(`command.${e}`);return l`<${P}
    class="menu finds"
    label=${A}
    close=${S}
    place=${O=>Gt(O,t)}
  >
    ${e==="relate"&&l`<select
      class="input"
      aria-label=${s("relations.kind")}
      value=${o}
      onChange=${G(O=>r(O))}
    >
      ${Fr.map(O=>l`<option key=${O} value=${O}>${s(`relations.${O}`)}</option>`)}
    </select>`}
    <${Ro}
      ...${{typed:a,type:i,at:h,move:_}}
      count=${p.length}
      label=${s("picker.find")}
      longest=${200}
      take=${O=>g(O===a?p[h]:$(O)[0])}
    />
    <div role="listbox" id="choices" aria-label=${A} ref=${v}>
      ${p.map((O,H)=>l`<div
          class="o"
          role="option"
          id=${`choice-${H}`}
          key=${O.id}
          aria-selected=${H===h}
          onPointerMove=${()=>u(O.id)}
          onClick=${()=>g(O)}
        >
          <${ne} kind="status" value=${O.status} mute />
          <span>${O.title}</span>
          <code class="end">${O.key}</code>
        </div>`)}
    </div>
    ${p.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
  </${P}>`}function Vy(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var zy=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),Yy=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var Ra=36e5,wp="09:00",Zy=3;function Na(e){let t=Math.ceil((Date.now()+Zy*Ra)/Ra)*Ra,n=j(N.value,7-Et(N.value));return[...$o(t)===N.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",ho(j(N.value,1),wp)],["week",ho(n,wp)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function La({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(ho($,p)))};return l`<${P}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>Gt(f,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
      ${n.map(({key:f,icon:$,text:p,aside:h,take:k},v)=>l`<button
          class="o"
          role="menuitem"
          key=${f}
          autofocus=${v===0}
          onClick=${()=>u(k)}
        >
          <${b} name=${$} />
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
        max=${i?vo(Date.now()+i*24*Ra):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${P}>`}var Jy=[1,2,7];function xp(){let e=jn.value,t=e&&X(e.id).value;if(!t)return null;let n=o=>fl(t,{at:o});return l`<${La}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...Na(n),...Qy(t)]}
    take=${n}
    close=${()=>{jn.value=null}}
  />`}function Qy(e){let t=e.dueDate;return Jy.filter(n=>!t||j(t,1-n)>N.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(ho(j(t,1-n),"00:00")):s("reminder.noDue"),take:()=>fl(e,{beforeDue:`P${n}D`})}))}function Ee(e){let[t,n]=w({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Xy(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function Xy(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=W(a):o||=W(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=xe(r)}return{errors:n,whole:o}}function q({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=ft(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
  </div>`}var Se=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Vl=({owner:e,team:t})=>e?.id===x.value?.id||t!==null&&(t.myRole==="ADMIN"||x.value?.role==="ADMIN");function hn(){let e=et.value;if(!Yn.value)return null;let t=()=>{ce.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${Io.value}
      title=${Io.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${b} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=Yn.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await he(ua,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await zn()};return l`
    ${pf.value&&Vl(e)&&l`<button
      class="btn quiet"
      onClick=${n}
      disabled=${Io.value}
    >
      <${b} name="save" />
      <span>${s("views.update")}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
      <${b} name="pen" />
      <span>${s("views.this")}</span>
    </button>
  `}var Ma=()=>{ce.value=""};function _p(e){let t=new URLSearchParams(V.peek().query);e?t.set("saved",e):t.delete("saved"),Ts(t)}function Ep(){let[e]=w(et.peek()),[t,n]=w(!e),[o]=w(K("view")),r=t||e?.owner?.id===x.value?.id,a=!t&&e!==void 0&&!Vl(e),i=Ee(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=Yn.peek()??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:S}=await E(af,{input:v,key:o});return S.view&&await Sp(S.view.id,s("views.saved",{view:S.view.name})),S}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:k}=await E(ua,{id:e.id,input:h});return k.errors.length||await Sp(e.id,s("views.updated",{view:String(u)})),k}),c=async()=>{!e||!await he(lf,{id:e.id},s("views.deleted",{view:e.name}))||(Ma(),_p(""),await zn())};return l`<${P} class="small" labelledby="view-title" close=${Ma}>
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
            ${r&&l`<${ek} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button type="button" class="btn quiet" onClick=${()=>n(!0)}>
          <${b} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${Ma}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${P}>`}async function Sp(e,t){await zn(),Ma(),_p(e),C({text:t})}function ek({team:e,error:t}){let n=Q.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${q} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${q}>`}var tk=100,nk=50,zl=new Set,Tp=0;function Pa(e){zl.add(e),clearTimeout(Tp),Tp=setTimeout(Yl,tk)}async function Yl(){let e=[...zl].slice(0,nk);if(e.length){try{let{tasks:t}=await E(hp,{ids:e});for(let n of t.nodes)fe(n);for(let n of e)zl.delete(n)}catch{return}Yl()}}te.subscribe(e=>{e==="sync"&&Yl()});Ce(({subjectId:e,changes:t})=>{Nn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Pa(e)});Be(async()=>{for(let{id:e,relations:t}of Os())t&&Pa(e)});function Zl({task:e}){return X(e.id).value??(vd(e.id)?null:e)}var Ap=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(Zl).flatMap(t=>t&&!t.deletedAt&&J(t)?[t]:[]);var Ip=e=>e.blocked&&J(e)&&ke(e),Dp=({task:e})=>Ip(e)&&l`<${ok} task=${e} />`;function ok({task:e}){let t=Cp(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
    <${b} name="blocked" />
  </span>`}var Op=({task:e})=>Ip(e)&&l`<${rk} task=${e} />`;function rk({task:e}){let t=Cp(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
    <${b} name="blocked" />
    <span>${t.length?ye("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
  </p>`:null}function Cp(e){let t=!e.relations;return D(()=>{t&&Pa(e.id)},[e.id,t]),Ap(e)}function Rp({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
    <i class="pie" style=${{"--part":`${100*t/n}%`}} />
    ${s.number(t)}
    /
    ${s.number(n)}
  </span>`}var Po=({task:e})=>l`
  <${Dp} task=${e} />
  <${Rp} task=${e} />
  <${Wm} task=${e} />
`;var sk=matchMedia("(prefers-reduced-motion: reduce)"),Np=I(()=>Ue.value.size>0);function Lp({id:e,mark:t}){let n=X(e).value,o=mo(()=>pe.value===e).value,r=mo(()=>Ue.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!J(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{je.value=e}}
      onClick=${u=>{!u.shiftKey&&!Np.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Xi(e):br(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>eo(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${Np.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?Xi(e):br(e)}
      />
      <${mt} task=${n} kind="status" can=${n.can.changeStatus}>
        <${ne} kind="status" value=${n.status} mute />
      </${mt}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${Lo} task=${n} most=${3} />
        <${Po} task=${n} />
      </span>
      <${mt} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${fn} task=${n} />`:l`<${b} name="calendar" class="hint" />`}
      </${mt}>
      <${mt} task=${n} kind="priority" can=${n.can.update}>
        <${ne} kind="priority" value=${n.priority} />
      </${mt}>
      <${mt} task=${n} kind="assignee" can=${n.can.assign}><${se} user=${n.assignee} /></${mt}>
    </div>
  </li>`}function mt({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{He.value={kind:t,ids:Mp(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var Mp=e=>Ue.peek().has(e)?[...Ue.peek()]:[e];function eo(e,t){if(e.shiftKey)return;e.preventDefault(),je.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;He.value={kind:"actions",ids:Mp(t),anchor:a?r:{x:n,y:o}}}function Uo(){let e=T(null);return D(()=>Ce(t=>{Ks.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);sk.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var ak=200;function Ua({query:e}){let t=T(0),[n,o]=w(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=G(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ge({q:r.current})},ak)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function vn(){return Q.value.length>0&&l`<button class="btn new" onClick=${()=>Ht()} aria-keyshortcuts="N">
      <${b} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function Pp(){return Q.value.length>0&&l`<button class="btn quiet" onClick=${()=>Ht()}><${b} name="plus" />${s("command.new")}</button>`}function Ct(){let{query:e}=V.value,t=e.get("assignee"),n=o=>Ge({assignee:o});return l`
    ${Te.value.length>1&&l`<${Wt}
      name="team"
      query=${e}
      options=${Te.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function Wt({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${G(r=>Ge({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function qo({query:e}){let t=$t.value.map(n=>[n.id,n.name]);return l`<${Wt}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function Fo({query:e}){let t=e.get("label")??"",n=Ed(on.value?.id);if(!n.length&&!t)return null;let o=Ms(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${Wt} name="label" query=${e} options=${a} />`}function Up({query:e}){let t=e.get("stage")??"",n=Tt(on.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${Wt} name="stage" query=${e} options=${n} />`}function qa({query:e}){let t=Ft.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${Wt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ve(e,t,n){let o=Ys(e,t,n),r=yt(()=>am(o)??new Eo(e,t,n),[o]);return Y(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>x.peek()?Zs(o,r):r.close()),[r]),r}function gn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,k=()=>{let R=document.elementsFromPoint(m.x,m.y).find(le=>le.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(R??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let H=d?.getBoundingClientRect(),R=H?m.x>H.right-48?1:m.x<H.left+48?-1:0:0;if(R&&d){let le=d.scrollLeft;d.scrollLeft+=R*9,d.scrollLeft!==le&&k()}$=requestAnimationFrame(v)},S=H=>{if(m={x:H.clientX,y:H.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),k()}},g=H=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[R,le]of O)removeEventListener(R,le,!0);f&&(addEventListener("click",Jl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Jl,!0)),t[H]())},_=H=>{H.key==="Escape"&&(f&&H.preventDefault(),g("cancel")())},A=H=>{f&&H.preventDefault()},O=[["pointermove",S],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",_],["touchmove",A],...n?[["contextmenu",Jl]]:[]];for(let[H,R]of O)addEventListener(H,R,{capture:!0,passive:!1})}function Jl(e){e.stopPropagation(),e.preventDefault()}function qp(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of at){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>at.indexOf(a.status)>at.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Rt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Hr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Ho=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var ik="";function Br(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${ik}`,u=o&&!Hr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Fp(Ho(u))},m=e.key||e.title,f=u?lk(m,u):s("did.arranged",{task:m});return Hp(e,d,{rank:c,...u&&Ho(u)},f,ck(e))}var lk=(e,t)=>t.stage?s("did.staged",{task:e,to:Rt(t)}):s(`did.${t.status}`,{task:e}),Fp=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Hp(e,t,n,o,r,a=K("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};Ie(i,a,n);let u=r?{query:ld,variables:{ids:[i]}}:void 0,{errors:d,found:m}=await we(a,"moveTask",id,{id:i,input:t},[i],c,u);if(d.length)return C({bad:!0,text:s("did.refused",{what:o,why:W(d[0])})});let f=m?.tasks.pageInfo.endCursor??null;return r?Oe(o,()=>r(f),`/t/${e.key}`):C({text:o})}function ck(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=K("change");Ie(t,f,m);let $=u&&await uk(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,h={...$||dk(e),...p&&Fp(c)};return Hp(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function uk(e,t,n){try{let{above:o,below:r}=await E(cd,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function dk(e){let t=ko([{field:"RANK",direction:"ASC"}]),n,o;for(let r of tn())r.id===e.id||!ke(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var mk=[{field:"RANK",direction:"ASC"}],fk=[{field:"UPDATED_AT",direction:"DESC"}],Ha=I(()=>{let e=on.value?.stages??[],t=JSON.stringify([e,V.value.query.get("cancelled")]);return t!==Ql.key&&(Ql={key:t,columns:qp(e,V.value.query.get("cancelled")==="1")}),Ql.columns}),Ql={key:"",columns:[]},Kp=e=>Ha.peek().find(t=>t.id===e),ec=e=>Ha.peek().find(t=>Hr(e,t)),qe=y(null),Fa=y({x:0,y:0,width:0}),bn=y("");function Gp({place:{query:e}}){let t=e.get("cancelled")==="1",n=Ha.value,o=n.length>4?"many":n.length>3?"four":"",r=Uo();return D(()=>{let a=_e(()=>{r.current?.classList.toggle("carrying",qe.value!==null)});return()=>{a(),qe.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${et.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${Ct} /><${hn} /><${vn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${Ua} query=${e} />
      <${qo} query=${e} />
      <${qa} query=${e} />
      <${Fo} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Ge({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${$k} key=${a.id} column=${a} want=${pk(a,Xe(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${bn}</p>
    <${wk} />
  </div>`}var pk=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function $k({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ve(t,J({status:o})?mk:fk,{size:50}),i=mo(()=>bk(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=hk(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${ne} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${Rt(e)}</h2>
      <${gk} count=${a.ready.value?u:null} limit=${vk(t)?null:r?.limit} />
      ${J({status:o})&&Q.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:Rt(e)})}
        title=${s("command.new")}
        onClick=${()=>Ht({status:o,...Ho(e)})}
      >
        <${b} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${z} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(f=>[...i===f?[l`<${Bp} key="slot" />`]:[],d.get(f)])}
            ${i===null&&l`<${Bp} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ue} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function hk(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${kk} key=${n} id=${n} />`])),t.current}var vk=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function gk({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function bk(e,t){let n=qe.value;if(!(n?.over.id!==e.id||!Wp(n,t)))return J(e)?n.before:t[0]??null}var Bp=()=>l`<li class="slot" />`;function Wp({id:e,over:t,before:n},o){let r=L(e);return!r||!Hr(r,t)?!0:J(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var jp=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),to=(e,t)=>jp(e,t).map(n=>n.dataset.task??"");function yk(e,t,n){let o=jp(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Vp(e,t){let n=to(t,"");return n[n.indexOf(e)+1]??null}function kk({id:e}){let t=X(e).value,n=mo(()=>qe.value?.id===e?qe.value.by:null).value;if(!t)return null;let o=`tk${J(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{je.value=e}}
      onClick=${()=>Ut(t)}
      onPointerDown=${a=>t.can.changeStatus&&gn(a,{lift:i=>{let c=ec(t);c&&(qe.value={id:e,over:c,before:Vp(e,c),by:"pointer"}),Fa.value=i},over:(i,c,{y:u})=>{let d=Kp(i);Fa.value={...Fa.value,...c},d&&_k(d,yk(d,e,u))},drop:()=>Xl(e),cancel:()=>Zp(e)})}
      onContextMenu=${a=>eo(a,e)}
      onKeyDown=${a=>xk(a,t)}
    >
      <${zp} task=${t} />
    </button>
  </li>`}var zp=({task:e})=>l`
    <p>${e.title}</p>
    <${Lo} task=${e} most=${5} />
    <div>
      <${ne} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${fn} task=${e} />
      <${Po} task=${e} />
      <${se} user=${e.assignee} />
    </div>
  `;function wk(){let e=qe.value,{x:t,y:n,width:o}=Fa.value;if(e?.by!=="pointer")return null;let r=L(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${zp} task=${r} />
    </div>`}function xk(e,t){let n=qe.value?.id===t.id?qe.value:null;if(e.key===" "){if(e.preventDefault(),n)return Xl(t.id);t.can.changeStatus&&Ak(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?Ek(n,o):Tk(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=Ha.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=to(c,t.id);qe.value={...n,over:c,before:u[Yp(n)]??null},bn.value=Rt(c),Sk(c)}else e.key==="Escape"?(e.preventDefault(),Zp(t.id)):e.key==="Enter"&&(e.preventDefault(),Xl(t.id))}var Sk=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function _k(e,t){let n=qe.peek();n&&(n.over.id!==e.id||n.before!==t)&&(qe.value={...n,over:e,before:t})}function Yp({id:e,over:t,before:n}){let o=to(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Ek(e,t){if(!J(e.over))return;let n=to(e.over,e.id),o=Math.max(0,Math.min(n.length,Yp(e)+t));qe.value={...e,before:n[o]??null},bn.value=s("board.spot",{column:Rt(e.over),at:o+1,n:n.length+1})}function Tk(e,t){let{id:n}=e,o=ec(e);if(!o)return;let r=to(o,n),a=to(o,"").indexOf(n)+t;!e.can.changeStatus||!J(e)||a<0||a>r.length||(Br(e,r,a),bn.value=s("board.spot",{column:Rt(o),at:a+1,n:r.length+1}),ve(`.board [data-task="${n}"]`))}function Ak(e){let t=ec(e);t&&(qe.value={id:e.id,over:t,before:Vp(e.id,t),by:"keys"},bn.value=s("board.lifted",{task:e.title,column:Rt(t)}))}function Xl(e){let t=qe.value,n=L(e);if(qe.value=null,!t||!n)return;let o=Kp(t.over.id);if(!o)return void(bn.value=s("board.cancelled"));bn.value=s("board.dropped",{task:n.title,column:Rt(o)});let r=to(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);J(o)?Wp(t,r)&&Br(n,a,i<0?a.length:i,o):wt(n,Ho(o)),ve(`.board [data-task="${e}"]`)}function Zp(e){qe.value=null,bn.value=s("board.cancelled"),ve(`.board [data-task="${e}"]`)}var Ik=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Dk=6,Ok=4,vt=y(null),Kr=y(""),Jp=y("");function Xp({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:N.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:N.value:`${o}-01`),c=Array.from({length:t?7:Dk*7},(v,S)=>j(i,S)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),d=Ve({...Xe(e),from:c[0],to:c.at(-1)},Ik,{size:100,all:!0}),m=Map.groupBy(d.ids.value,v=>X(v).value?.dueDate),f=d.more.value?d.total.value:d.ids.value.length,$=Uo(),p=T(!1);p.current||=d.ready.value||!!d.failed.value,D(()=>()=>{vt.value=null},[]);let h=v=>Ge(t?{week:j(i,7*v)}:{month:Mk(o,v)}),k=v=>Ge({view:v,week:"",month:""});return Ck(d.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${d.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${Ct} /><${hn} /><${vn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${b} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Ge({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${b} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>k("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>k("week")}>${s("calendar.week")}</button>
      </div>
      <${qo} query=${e} />
      <${Fo} query=${e} />
    </div>
    ${d.failed.value&&l`<${z} problem=${d.failed.value} retry=${()=>d.load()} />`}
    ${!d.ready.value&&!d.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${ue} rows=${8} />
    </div>`}
    ${d.ready.value&&!f&&l`<div class="card narrow">
      <${oe} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${oe}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Rk}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:Ok}
            ids=${m.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${s(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Kr}</p>
  </div>`}function Ck(e){let t=T(!1);Y(()=>{!e||t.current||(t.current=!0,Bn.peek()&&Es.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Rk({day:e,out:t,most:n,ids:o}){let r=vt.value,a=Jp.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===N.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${Q.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Ht({dueDate:e})}
    >
      <${b} name="plus" />
    </button>`}
    <ul>
      ${i.map(d=>l`<${Nk} key=${d} id=${d} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{Jp.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Nk({id:e}){let t=X(e).value;if(!t)return null;let n=vt.value?.id===e,o=t.overdue&&J(t),r=a=>t.can.update&&gn(a,{lift:()=>{vt.value={id:e,over:t.dueDate??N.peek()}},over:i=>{i&&(vt.value={id:e,over:i})},drop:()=>e$(e),cancel:()=>t$(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{je.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>eo(a,e)}
      onClick=${()=>Ut(t)}
      onKeyDown=${a=>Lk(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var Qp={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Lk(e,t){let n=vt.value?.id===t.id?vt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),vt.value={id:t.id,over:t.dueDate},Kr.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),e$(t.id);else if(n&&Qp[e.key]){e.preventDefault();let o=j(n.over,Qp[e.key]);vt.value={id:t.id,over:o},Kr.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),t$(t.id))}function e$(e){let t=vt.value?.over,n=L(e);vt.value=null,!(!t||!n)&&(Kr.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),wt(n,{dueDate:t}),ve(`.cal [data-task="${e}"]`))}function t$(e){vt.value=null,Kr.value=s("board.cancelled"),ve(`.cal [data-task="${e}"]`)}function Mk(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var n$=`mutation Login($input: LoginInput!) { login(input: $input) { ${En} } }`,Pk=`mutation Register($input: RegisterInput!) { register(input: $input) { ${En} } }`,Uk="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",qk="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Fk=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${En} session { id } }
}`,Hk=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Bk="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Kk="query Registration { instance { registrationOpen } }";function Nt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Gk=()=>{let e=ee.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function tc(e,t=Gk()){return e?.token&&(lr(e),Z(t,{replace:!0})),e}function o$(){let e=Ee(async({email:t,password:n})=>tc((await Me(n$,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Nt}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${ar.value&&l`<p class="note" role="status">${s(ar.value)}</p>`}
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
  </${Nt}>`}function r$(){let[e,t]=w(!0);D(()=>{Me(Kk,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ee(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return tc((await Me(Pk,{input:c})).register,"/")});return l`<${Nt}
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
  </${Nt}>`}function s$(){let[e,t]=w(""),n=Ee(async({email:o})=>{let{requestPasswordReset:r}=await Me(qk,{email:o});return r.ok&&t(o),r});return l`<${Nt}
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
  </${Nt}>`}function a$(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??ee.peek().query.get("token")??location.hash.slice(1)),[t,n]=w("");D(()=>{Z("/reset",{replace:!0}),e&&Me(Hk,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(W(a))},()=>{})},[]);let o=Ee(async({newPassword:r})=>{let{resetPassword:a}=await Me(Fk,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Me(n$,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Me(Uk,{id:a.session.id},{token:i.token}).catch(()=>{}),tc(i,"/")});return l`<${Nt}
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
  </${Nt}>`}function i$(){let[e]=w(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=w(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Me(Bk,{token:e});n(a.errors.length?"bad":"proved");let i=x.peek();i&&i.id===a.user?.id&&(x.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{Z("/confirm",{replace:!0}),e&&o()},[]),l`<${Nt}
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
  </${Nt}>`}var Wk=365;function l$(){let e=Oo.value,t=e&&Do.value.get(e.id);if(!t)return null;let n=r=>yf(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${La}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...Na(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?vo(Date.parse(t.snoozedUntil)):""}
    days=${Wk}
    close=${()=>{Oo.value=null}}
  />`}var Ba=new Map;function c$({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Ba.get(n)??y("");return Ba.has(n)||(Ba.set(n,o),jk(e).then(r=>{o.value=r},()=>Ba.delete(n))),o.value?`/team/${o.value}`:"/team"}async function jk(e){let{node:t}=await E(Cm,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var Vk=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],zk={SECURITY:"/settings",TRANSFER:"/settings"},Yk=new Set(["MENTIONED","COMMENTED"]);function d$(){let e=pa.value,t=Ir.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{te.value==="sync"&&e.failed.peek()&&e.load()},[e,te.value]);let n=e.notices.value,o=Re.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${Al.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Ge({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${va}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Zk} key=${e.show} notices=${n} />`:l`<div class="card">
            <${oe} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${oe}>
          </div>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Vk.map(r=>l`<span>${tt(_a(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${l$} />
  </div>`}function Zk({notices:e}){let t=T(null),n=T(-1);Y(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;$a.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${Jk} key=${a.id} notice=${a} />`)}
  </ul>`}function Jk({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(X(n.id).value??n),f={fresh:!i,open:n!==null&&pe.value===n.id},$=["notice",...Object.entries(f).flatMap(([k,v])=>v?[k]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(je.value=n.id)}}
  >
    ${o?l`<${se} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${u$} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${m&&l`<${ne} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
        <b>${m?m.title:e.title}</b>
      </${u$}>
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
      <${nc}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>ga(e)}
      />
      <${nc}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>fa(e,!c)}
      />
      <${nc}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:k})=>{Oo.value={id:t,anchor:k}}}
      />
    </span>
  </li>`}function u$({notice:e,children:t}){let n=Qk(e),o=()=>{e.readAt||ga(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function Qk(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?c$(e):t&&n&&Yk.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:zk[o[0]]??null}var nc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${b} name=${t} />
</button>`;function ze(e,t=[],n){let[o,r]=w({data:null,failed:null}),a=T(0),i=ku(()=>{let c=a.current+=1,u=d=>{c===a.current&&r(d)};return e().then(d=>u(()=>({data:d,failed:null})),d=>u(m=>({...m,failed:d})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=Ce(d=>{n.test(d.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var Xk=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,ew=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,tw=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${F} } }`,nw=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${F} } }`,ow=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${F} } }`,rw=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${F} } }`,sw=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${F} ok transcript } }`,m$=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],aw={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Ka=20;function f$(){return x.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${oe} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${oe}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${iw} />
    <${lw} />
    <${cw} />
  </div>`}function iw(){let[e,t]=w(""),[n,o]=w(Ka),{data:r,failed:a,again:i}=ze(()=>E(Xk,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await he(tw,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await he(f?ow:nw,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
        onInput=${G(t)}
      />
    </div>
    ${a?l`<${z} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
                <${se} user=${d} mute big />
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
                  onChange=${G(m=>c(d,m))}
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
          </ul>`:l`<${ue} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ka))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function lw(){let[e,t]=w(""),[n,o]=w(Ka),{data:r,failed:a,again:i}=ze(()=>E(ew,{status:m$.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await he(rw,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${G(t)}>
        <option value="">${s("any.status")}</option>
        ${m$.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
                  <span class="chip ${aw[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${oe} title=${s("mail.none")}>${s("mail.noneHint")}</${oe}></div>`:l`<${ue} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ka))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function cw(){let[e,t]=w(null),n=Ee(async({to:o})=>{t(null);let{sendTestEmail:r}=await E(sw,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
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
  </section>`}function p$(){return l`<div class="wrap">
    <div class="empty">
      <${b} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function h$({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var oc=132,uw=20,rc=28;function v$({flow:e,width:t}){let n=dw(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=oc-uw,r=(t-rc-6)/e.length,a=Math.min(26,r*.58),i=f=>rc+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:$$(e,"completed"),created:$$(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${oc}`} role="img" aria-label=${m}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${rc} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(d-$)%u===0&&l`<text x=${i($)} y=${oc-3}>
          ${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
  </svg>`}var $$=(e,t)=>e.reduce((n,o)=>n+o[t],0);function dw(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var g$="taskflow.numbers",Bo=y(localStorage.getItem(g$)==="open");function b$(){let e=Sr(),t=()=>{Bo.value=!Bo.value,localStorage.setItem(g$,Bo.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Bo.value?l`<${sc} /><${ac} />`:l`<dl class="card six ${_r()}">
          ${mw.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${De(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Bo.value} onClick=${t}>
      <${b} name="live" />
      ${s(Bo.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var mw=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function sc(){let e=Sr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${h$}
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
      <div class="avs">${$t.value.slice(0,4).map(a=>l`<${se} user=${a} mute />`)}</div>
    </${gt}>
  </dl>`}function gt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${De(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function ac(){let e=T(null),[t,n]=w(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&Ae.value&&l`<${v$} flow=${Ae.value.flow} width=${t} />`}
    </div>
  </section>`}var fw=[{field:"CREATED_AT",direction:"DESC"}],y$=12,pw=["title","assignee","priority","status"];function k$(){let e=Ve({},fw,{size:y$}),t=e.ids.value.slice(0,y$);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${sc} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${pw.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${$w} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${oe} title=${s("tasks.none")}>${s("overview.none")}</${oe}>`:!e.failed.value&&l`<${ue} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${ac} /><${qr} class="page narrow card" />`}
  </div>`}function $w({id:e}){let t=X(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var hw=2e3,ic=new Set,no=null,Ga=()=>{},x$=0;function Wa(e){return ic.add(e),()=>ic.delete(e)}function lc(){Ga(),Ga=un(ed,()=>({after:no}),{next:({events:e})=>vw(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),x$=setTimeout(S$,hw)}})}function vw(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?lc():S$();e.__typename==="StreamReady"&&!no&&w$(null),no=e.cursor,e.__typename==="StreamEvent"&&w$(e.event)}function S$(){no=null,lc()}function w$(e){for(let t of ic)t(e)}To(({inbox:e})=>{no||(no=e?.cursor??null,lc())});I(()=>x.value?.id).subscribe(()=>{Ga(),Ga=()=>{},clearTimeout(x$),no=null});var _$=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,E$=`query ReadPreferences { preferences { ${_$} } }`,T$=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${F} preferences { ${_$} } }
}`;var Gr=["IN_APP","EMAIL","PUSH"];function A$(){let e=y(null),t=y(null),n=y([]),o=y({}),r=y(!1),a=I(()=>e.value&&n.value.reduce(($,{input:p})=>gw($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await E(E$,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let k=await f(p);M(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:k},r.value=!k&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await E(T$,{input:$})).updatePreferences;return p.length?W(p[0]):(e.value=h,c&&d(),"")}catch(p){return xe(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function gw(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var bw={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},I$=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],yw="account",kw={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function D$({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=kw[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(Sw),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${Gr.map(r=>l`<th scope="col" key=${r}>
            <${b} name=${bw[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${ww(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${Gr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${xw} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function ww({notifications:e}){let t=I$.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...I$,[yw,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function xw({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=cc(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=Gr.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${Gr.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${cc(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${d=>cc(t,u)&&d.preventDefault()}
            onChange=${({currentTarget:d})=>c(u,d.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var cc=(e,t)=>e==="SECURITY"&&t==="EMAIL",Sw=e=>[...e.querySelectorAll("input")];var _w=["OFF","DAILY","WEEKLY"],Ew=Array.from({length:24},(e,t)=>t),Tw=[1,2,3,4,5,6,7],O$=["P1D","P2D","P3D","P7D","P14D"],Aw={quietFrom:"20:00",quietUntil:"07:30"},Iw=900,R$=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${Dw} preferences=${e} wanted=${t} />
  <${Ow} preferences=${e} wanted=${t} />
  <${Cw} preferences=${e} wanted=${t} />
</div>`;function Ko({label:e,hint:t,why:n,children:o}){let r=ft();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function Dw({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Ko}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${_w.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${uc}
        label=${s("told.weekday")}
        value=${r}
        all=${Tw.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${uc}
        label=${s("told.hour")}
        value=${o}
        all=${Ew.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${Ko}>`}function Ow({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?Aw:{quietFrom:null,quietUntil:null}),a=Xt.value.replaceAll("_"," ");return l`<${Ko}
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
        <${C$}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${C$}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${Ko}>`}function Cw({preferences:e,wanted:{remindBefore:t}}){let n=t&&!O$.includes(t)?[t]:[],o=[...O$,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Ko} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${uc}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${Ko}>`}var uc=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function C$({label:e,value:t,about:n,choose:o}){let[r,a]=w(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,Iw,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function N$({isMeant:e}){let[t]=w(A$),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),Wa(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),Y(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${D$} preferences=${t} wanted=${o} /></div>
          <${R$} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${z} problem=${t.failed.value} retry=${t.read} />`:l`<${ue} rows=${8} />`}
  </section>`}var dc="id name service createdAt lastUsedAt error",ja=`query PushDevices { instance { vapidKey } pushDevices { ${dc} } }`,L$=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${F} device { ${dc} } }
}`,M$=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${F} deletedId } }`,P$=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${F} device { ${dc} } } }`;var mc="taskflow.push",U$="/service-worker.js",oo=y("");function fc(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?Lw()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function q$(e,t){return await Notification.requestPermission()!=="granted"?null:K$(await G$(e),t)}async function F$(){localStorage.removeItem(mc),oo.value="",await(await(await navigator.serviceWorker?.getRegistration(U$))?.pushManager.getSubscription())?.unsubscribe()}async function H$(e){if(oo.value="",!(Rw()?.owner!==e||fc()||Notification.permission!=="granted"))try{let{instance:t}=await E(ja,{});t?.vapidKey&&await K$(await G$(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function B$(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&Z(e.open)})}async function K$(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await E(L$,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(mc,JSON.stringify({owner:t,device:i.id})),oo.value=i.id),a}async function G$(e){await navigator.serviceWorker.register(U$);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Nw(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function Rw(){try{return JSON.parse(localStorage.getItem(mc)??"null")}catch{return null}}function Nw(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Lw=()=>/iPhone|iPad/.test(navigator.userAgent);function W$(){let{data:e,failed:t,again:n}=ze(()=>E(ja,{}),[oo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${z} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${Pw} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${Mw} vapidKey=${o} isOn=${r.some(({id:a})=>a===oo.value)} again=${n} />`}
  </section>`}function Mw({vapidKey:e,isOn:t,again:n}){let[o,r]=w(!1),[,a]=w(0),i=e?fc():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await q$(e??"",x.peek()?.id??"");u?.errors.length?C({bad:!0,text:W(u.errors[0])}):u&&C({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),C({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function Pw({device:e,again:t}){let[n,o]=w(!1),r=e.id===oo.value,a=async()=>{r&&await F$().catch(()=>{}),await he(M$,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await he(P$,{id:e.id});c?.device&&!c.device.error&&C({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
  </li>`}var Uw=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${F} user { ${Qt} } }
}`,qw=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${F} ok
  }
}`,Fw=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,j$=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${F} } }`,Hw=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${F} secret } }`,Bw=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${F} } }`,Kw=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${En} } }`,Gw=["READ","WRITE","ADMIN"];function V$({place:e}){let t=ze(()=>E(Fw,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${x.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>en()}>${s("command.signOut")}</button></div>
    </header>
    <${Ww} />
    <${jw} />
    <${N$} isMeant=${e.key==="notifications"} />
    <${W$} />
    <${Vw} keys=${o} />
    ${t.failed?l`<${z} problem=${t.failed} retry=${t.again} />`:l`
          <${zw} rows=${n} keys=${o} again=${t.again} />
          <${Zw} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${wr}</p>
  </div>`}var Lt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Ww(){let e=Ee(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await E(Uw,{input:{name:o,timeZone:r,locale:a,expectedVersion:x.peek()?.version}});return i.user&&(x.value=i.user,C({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=x.value?.timeZone??"UTC";return l`<${Lt} id="profile" title=${s("settings.profile")}>
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
        ${Object.entries(ys).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Qe.value.split("-")[0]===o}>${r}</option>`)}
      </${q}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${Lt}>`}function jw(){let[e,t]=w(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return tl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Lt} id="appearance" title=${s("settings.appearance")}>
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
  </${Lt}>`}var z$=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function Vw({keys:e}){let t=Ee(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await E(qw,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),C({text:s("settings.passwordChanged")})),i});return l`<${Lt} id="password" title=${s("settings.password")}>
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
      <${z$} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${Lt}>`}function zw({rows:e,keys:t,again:n}){let[o,r]=w(!1),a=c=>r(c.currentTarget.checked),i=async c=>await he(j$,{id:c.id},s("settings.revoked"))&&n();return l`<${Lt} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Jw(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${z$} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>en(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${Lt}>`}async function Yw(e,t){let{login:n}=await Me(Kw,{input:{email:x.peek()?.email??"",password:e,cookie:!0}});return n.token?(lr(n),t&&await E(j$,{id:t.id}),null):n}function Zw({rows:e,session:t,again:n}){let[o,r]=w(""),[a,i]=w(!1),c=Ee(async({name:m,scope:f,days:$,password:p},h)=>{let k=p?await Yw(p,t):null;if(k)return k;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await E(Hw,{input:{name:m,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>C({text:s("settings.copied")})),d=async m=>await he(Bw,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Lt} id="api-keys" title=${s("settings.keys")}>
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
            <${b} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${Se} text=${c.whole} />
      <div class="inline">
        <${q} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${q} name="scope" label=${s("settings.keyScope")} as="select">
          ${Gw.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
  </${Lt}>`}var Jw=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Y$="taskflow.draft.",Qw=50,yn=e=>`${e}.new`,Wr=e=>`${e}.reply`,jr=e=>`${e}.edit`,pc=new Map;function Ye(e){let t=hc(e),n=pc.get(t);if(n)return n;let o=y($c(t)?.text??null);return pc.set(t,o),o}function Ze(e,t){Ye(e).value=t;let n=hc(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Xw()}catch{}}On.add(async()=>{let e=hc("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);pc.clear()});var hc=e=>`${Y$}${x.peek()?.id}.${e}`;function $c(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Xw(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Y$));if(e.length<=Qw)return;let[t]=e.sort((n,o)=>($c(n)?.at??0)-($c(o)?.at??0));localStorage.removeItem(t)}var ex=8e3,Mt=y([]);function Va(e){let t=()=>{clearTimeout(r),Mt.value=Mt.peek().filter(i=>i.write!==e)},n=x.peek()?.id,o=(i=!1)=>{t(),a(),x.peek()?.id===n&&sn({...e,keepalive:i})},r=setTimeout(()=>o(),ex);Mt.value=[...Mt.peek(),{write:e,send:()=>o(!0)}];let a=Oe(e.note.told,t)}function Z$(){let e=Mt.peek().map(({write:t})=>t);for(let{send:t}of Mt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>E(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Z$);On.add(Z$);var J$=I(()=>{let e=[...We.value,...Mt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Q$=e=>J$.value.has(e),jt=e=>Ne(e).all.value?.filter(({id:t})=>!J$.value.has(t))??null;function X$(e,{id:t,filename:n}){let o=K("change"),r={told:s("files.deleted",{name:n})};Va({key:o,field:"deleteAttachment",query:aa,variables:{id:t,key:o},taskIds:[e],note:r})}rn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void C({bad:!0,text:s("files.notDeleted",{why:W(n)})}):Ne(e).without(t.id));var vc=20,gc=e=>`${e}.files`,eh=e=>e?.split(" ")??[];function Go(e,t){let n=Ne(e),o=n.all.value;return eh(Ye(gc(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Q$(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function bc(e,t){Ze(gc(e),t.length?t.join(" "):null)}function za(e,t){bc(e,[...new Set([...eh(Ye(gc(e)).peek()),t])])}var Ya=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Vr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var tx=3,nx=5,ox=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Fe=y([]),Ja=y(""),rx=new Set(["waiting","sending","cut"]),sx=I(()=>Fe.value.some(({state:e})=>rx.has(e))),Za=new Map,yc=new Set,jo=(e,{place:t,commentId:n}={})=>Fe.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Qa=(e,t)=>jo(e,t).filter(rh);function Xa(e){return yc.add(e),()=>{yc.delete(e)}}function Vt(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=K("file"),c=a?s("files.folder"):ax(e,r,n),u=c?"refused":"waiting",d=lx(r),m={...n,id:i,key:K("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Fe.value=[...Fe.peek(),m],m});return ei(),o.filter(({state:r})=>r==="waiting")}function kc(e){kn(e,{state:"waiting",sent:0,why:""}),ei()}function oh(e){let t=Fe.peek().find(n=>n.id===e);if(t){xc(e),t.state!=="refused"&&lh(e);for(let n of yc)n(e);ei()}}function ax(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Or.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Fe.peek().filter(c=>c.taskId===e&&rh(c));return th(wc(Ne(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&th(ix(e,n),Qa(e,n))>=vc?s("files.fullComment",{n:vc}):""}function ix(e,{place:t,commentId:n}){return t?Go(e,t):wc((Ne(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var th=(e,t)=>new Set([...e,...wc(t)]).size,wc=e=>e.map(({id:t})=>t),rh=({state:e})=>e!=="refused";function lx({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function ei(){let e=Fe.peek().filter(({state:n})=>n==="sending").length,t=Fe.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,tx-e))){let o=n.turn+1;kn(n.id,{state:"sending",turn:o}),cx({...n,turn:o})}}async function cx(e){try{if(await sh(e,nx),!Wo(e))return;let t=Ne(e.taskId);if(t.arrived.add(e.id),e.place&&za(e.place,e.id),await t.loadIfOpen(),!Wo(e))return;Ja.value=s("files.arrived",{name:e.name}),xc(e.id)}catch(t){Wo(e)&&fx(e,t)}finally{ei()}}async function sh(e,t){let n=await ux(e);if(!n||!Wo(e))return;let{status:o,text:r,seconds:a}=await dx(e,n);if(!(o===204||!Wo(e))){if(!t||o!==404&&!a)throw new zr(r);a&&await mx(e.id,a),Wo(e)&&await sh(e,t-1)}}async function ux({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=ox.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await E(Vm,{input:c,key:t})).createAttachment;if(!$x(e))lh(e);else if(!u)throw kn(e,{key:K("change")}),new zr(d.map(W).join(" "));return u?.upload??null}function dx({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Qe.peek()),c.upload.onprogress=({loaded:m})=>kn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new pt(`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new pt("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Za.set(e,()=>c.abort()),c.send(t)})}function mx(e,t){return kn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{kn(e,{why:""}),n()},t*1e3);Za.set(e,()=>{clearTimeout(o),n()})})}var zr=class extends Error{};function fx({id:e,taskId:t,name:n},o){let r=o instanceof pt,a=r?s("files.cut"):o instanceof zr||o instanceof me?o.message:"";kn(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=L(t);Ne(t).opened||C({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function kn(e,t){Fe.value=Fe.peek().map(n=>n.id===e?{...n,...t}:n)}function xc(e){Fe.value=Fe.peek().filter(t=>t.id!==e),ah(e)}function ah(e){Za.get(e)?.(),Za.delete(e)}function ih(){for(let{id:e}of Fe.peek())xc(e);Ja.value=""}function px(){for(let{id:e,state:t,turn:n}of Fe.peek())t!=="waiting"&&t!=="sending"||(kn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),ah(e))}var $x=e=>Fe.peek().some(t=>t.id===e),Wo=({id:e,turn:t})=>Fe.peek().some(n=>n.id===e&&n.turn===t);function lh(e){E(aa,{id:e,key:K("change")},{keepalive:!0}).catch(()=>{})}te.subscribe(e=>{if(e==="sync")for(let{id:t}of Fe.peek().filter(n=>n.state==="cut"))kc(t)});_e(()=>{let e=t=>t.preventDefault();if(sx.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var nh=x.peek()?.id;I(()=>x.value?.id).subscribe(e=>{if(!e)return px();e!==nh&&ih(),nh=e});On.add(async()=>ih());var ro=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ne(e).isStale()&&(r.preventDefault(),hx(e,t))}});async function hx(e,t){try{let n=await Ne(e).fresh(t);if(!n?.url)return void C({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){C({bad:!0,text:xe(n)})}}var Sc=y(null);function Zr(e,t){Sc.value={taskId:e,id:t}}var Yr=()=>{Sc.value=null};function ch(){let e=Sc.value,t=e?(jt(e.taskId)??[]).filter(lt):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Yr()},[e,n]),D(()=>Yr,[]),!e||n<0?null:l`<${vx} taskId=${e.taskId} pictures=${t} at=${n} />`}function vx({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=gx(e,o),u=f=>Zr(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${P} class="lightbox" label=${o.filename} close=${Yr}>
    <div class="frame" onKeyDown=${m}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${d&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${ro(e,o)}>
            <${b} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Yr} autofocus>
            <${b} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Yr()}
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
  </${P}>`}function gx(e,{id:t,url:n}){let[o,r]=w({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Ne(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:xe(f)}));d===i.current&&r({of:t,...m,tried:!0})};return D(()=>{i.current+=1,Ne(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function ti({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===x.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${bx} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,d=({currentTarget:m})=>{uh(m),X$(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${lt(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>Zr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${ro(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${b} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${ro(e.id,t)}>
      <${b} name="save" />
    </a>
    ${Jm(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${d}
    >
      <${b} name="trash" />
    </button>`}
  </li>`}var bx=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>ia(e.id,t)}
        />`:l`<${b} name="file" />`}
  </span>`;function ni({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{uh(m),oh(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>kc(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${d} title=${d} onClick=${u}><${b} name="close" /></button>
  </li>`}function uh(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];ve(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function dh({task:e}){let t=Qm(e),n=jt(e.id)??[],o=jo(e.id),r=ct(e),a=Or.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${Ja.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${_c}
          label=${s("files.add")}
          take=${i=>Vt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${ti} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${ni} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${ch} />
  `}function _c({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(Fu(r))}
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
  `}var zt=y(null),Ec=y(""),mh=()=>({row:".row",name:s("order.manual"),said:Ec});function oi(e,t,n=mh()){let o=it(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!yx(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;gn(e,{lift:()=>{zt.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<kx(i.querySelector(`[data-task="${f}"]`)));zt.value={id:o,before:m??null}},drop:()=>{let c=zt.value?.before??null;zt.value=null,c!==(t[t.indexOf(o)+1]??null)&&fh(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{zt.value=null}})}function ri(e,t,n=mh()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?it(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(fh(r,t.filter(i=>i!==r),a,n),ve(`${n.row}[data-task="${r}"] [data-go]`))}function fh(e,t,n,{name:o,said:r}){let a=L(e);a&&(Br(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var yx=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function kx(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function wn({ids:e,label:t,arranged:n=!1}){let o=Uo(),r=Jr(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?zt.value:null,c=n&&{onPointerDown:u=>oi(u,e),onKeyDown:u=>ri(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    ...${r}
    ...${c}
  >
    ${e.map(u=>l`<${Lp} key=${u} id=${u} mark=${i&&Tc(u,i)} />`)}
  </ul>`}function Jr(e,t){let n=T(-1);return Y(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(it(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Tc=(e,t)=>e===t.id?"held":e===t.before?"next":"";function ph({task:e}){let t=T(null),n=(e.relations??[]).flatMap(u=>{let d=Zl(u);return d?[{kind:u.kind,other:d}]:[]}),o=Fr.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=Jr(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&ke(e)&&e.version>0,i=St.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
    <div class="head">
      <h3 id="relations-title">${s("field.relations")}</h3>
      ${a&&l`<button
        class="btn quiet"
        data-field="relate"
        aria-haspopup="dialog"
        title=${`${s("command.relate")} (B)`}
        onClick=${()=>Cr("relate",e.id)}
      >
        <${b} name="plus" /> ${s("relations.add")}
      </button>`}
    </div>
    ${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
            <h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
            <ul aria-labelledby=${`relations-${u}`}>
              ${d.map(({other:m})=>l`<${wx} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
            </ul>
          `)}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function wx({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${J(n)?"related":"related closed"} data-task=${n.id}>
    <${ne} kind="status" value=${n.status} />
    <a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
    ${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
    ${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
    ${(e.can.update||o?.can.update)&&l`<button
      class="icon"
      aria-label=${r}
      title=${r}
      onClick=${()=>yp(e,t,n)}
    >
      <${b} name="close" />
    </button>`}
  </li>`}var xx=300;function $h({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>ml(t).catch(()=>{}),xx)},d=[Wa(m=>(!m||m.task?.id===t)&&u()),Ce(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=of(n),a=Ao.value?.id===t?Ao.value.why:"",i=({currentTarget:c})=>{jn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=$l(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
          <${b} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>pl(t,c)}
          >
            <${b} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${ke(e)&&!e.waiting&&l`<button
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
  </div>`}var Sx=200,_x=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function vh({task:e}){let[t,n]=w(""),[o,r]=w(()=>new Set),a=T(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=hh(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await Mf(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=Ex(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),Pf(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
    <${b} name="plus" />
    <${Ur}
      field=${a}
      line=${t}
      write=${n}
      marks=${hh(t,e,o).marks}
      unmark=${u}
      label=${s("subtasks.new")}
      placeholder=${s("subtasks.add")}
      paste=${c}
    />
    ${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
  </form>`}var hh=(e,{team:t},n)=>Ta(e,{today:N.value,language:Qe.value.split("-")[0],teams:[],people:()=>kt(t.id),home:t,plain:n}),Ex=e=>e.split(/\r?\n/).map(t=>t.replace(_x,"").replace(/\s+/g," ").trim().slice(0,Sx)).filter(Boolean);var gh=y("");function bh({task:e}){Nf(e);let t=Lf(e.id),n=t.map(u=>X(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&ke(e),i=St.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
    <div class="head">
      <h3 id="subtasks-title">${s("subtasks.title")}</h3>
      ${o>0&&l`
        <span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
        <${Wn} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
      `}
    </div>
    <p class="sr" role="status" aria-live="assertive">${gh}</p>
    ${n.length>0&&l`<${Tx} ids=${t} />`}
    ${a&&l`<${vh} task=${e} />`}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function Tx({ids:e}){let t=T(null),n=Jr(t,e),o=zt.value,r={row:".part",name:s("subtasks.title"),said:gh};return l`
    <ul
      ref=${t}
      class=${o?.before===null?"to-end":""}
      aria-label=${s("subtasks.title")}
      aria-describedby="subtasks-how"
      onPointerDown=${a=>oi(a,e,r)}
      onKeyDown=${a=>ri(a,e,r)}
      onDragStart=${a=>a.preventDefault()}
      ...${n}
    >
      ${e.map(a=>l`<${Ax} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Tc(a,o)} />`)}
    </ul>
    <p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
  `}function Ax({id:e,mark:t}){let n=X(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...J(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
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
      onClick=${()=>wt(n,{status:o?"PENDING":"COMPLETED"})}
    >
      <${ne} kind="status" value=${n.status} mute />
    </button>
    <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
    <span class="m"><${Po} task=${n} /></span>
    <${mt} task=${n} kind="due" can=${n.can.update}>
      ${n.dueDate?l`<${fn} task=${n} />`:l`<${b} name="calendar" class="hint" />`}
    </${mt}>
    <${mt} task=${n} kind="assignee" can=${n.can.assign}><${se} user=${n.assignee} /></${mt}>
    <button
      class="icon"
      aria-haspopup="menu"
      aria-label=${a}
      title=${a}
      onClick=${({currentTarget:i})=>{He.value={kind:"actions",ids:[e],anchor:i}}}
    >
      <${b} name="more" />
    </button>
  </li>`}function yh({task:e}){let t=e.parentId?X(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
    <a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
      <${b} name="up" />
      <code>${t.key}</code>
      <span>${t.title}</span>
    </a>
  </nav>`:null}function kh({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(jt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!lt(a)||!t.body.includes(`(${a.id})`));return l`<${xh}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${jo(e.id,{commentId:t.id})}
  />`}var wh=({task:e,place:t})=>l`<${xh}
    label=${s("files.forComment")}
    task=${e}
    files=${Ix(e,t)}
    coming=${jo(e.id,{place:t})}
  />`;function Ix({id:e},t){let n=Go(e,t);return(jt(e)??[]).filter(o=>n.includes(o.id))}function xh({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${ti} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${ni} key=${r.id} upload=${r} />`)}
  </ul>`}var Dx=6,Ox=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,si=(e,t)=>Ox.exec(e.slice(0,t))?.[1]??null;function Ac(e,t){let n=B(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&B(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,Dx)}function Sh(e,t,n){let o=si(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var Cx=512;function _h(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Eh(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&lt(r)?o.replaceChildren(Rx(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(Nx(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function Rx(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Zr(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,Cx/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>ia(e,n),u.src=n,c.className="picture",c.append(u),c}function Nx(e,t,n){let{href:o,download:r,onClick:a}=ro(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Th=e=>e.includes("data-attachment");var Lx={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},Mx=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),Px=/^(https?:|mailto:)/i,Ux=/^H[1-6]$/,qx=/^file_[0-9a-z]{26}$/,Ah=3;function Vo({html:e,taskId:t,under:n=Ah}){let o=T(null),r=Th(e)?jt(t):null;return Y(()=>o.current?.replaceChildren(Fx(e,n)),[e]),Y(()=>{o.current&&r&&Eh(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Fx(e,t=Ah){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Ih(a,o))),n}function Ih(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||Mx.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Ih(a,t));if(qx.test(e.getAttribute("data-attachment")??""))return[_h(e,e.getAttribute("alt")??e.textContent??"")];let o=Lx[e.tagName];if(!o)return n();let r=document.createElement(Hx(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),Bx(r,e),[e.tagName==="TABLE"?Gx(r):r])}function Hx({tagName:e},t){return Ux.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function Bx(e,t){e instanceof HTMLAnchorElement&&Kx(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Kx(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===x.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:Px.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Gx(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var so=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,zo=`${so} attachments { id } parent { id }`,Dh=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${so} replies { ${so} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,Oh=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${so} task { id } replies { ${so} } parent { ${so} replies { ${so} } }
    }
  }
}`,Ch=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${Tn} } pageInfo { hasNextPage endCursor } } }
}`,Rh=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${zo} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ai=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${zo} } } } }`,Nh=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${ai} comment { ${zo} } }
}`,Lh=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${ai} comment { ${zo} }
  }
}`,Mh=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Ph=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${ai} comment { ${zo} } }
}`,Uh=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${ai} comment { ${zo} } }
}`,qh=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,Fh=`query AsOf($id: ID!, $at: DateTime!) {
  task(id: $id) {
    asOf(position: { at: $at }) {
      title description status priority dueDate
      stage { name } assignee { name } labels { name } team { name }
    }
  }
}`;var Ic=1e4,Wx=9500;function Qr({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=Ye(t).value??r,[f,$]=w(!1),p=T(null),h=ft(),k=U=>{d?.(),Ze(t,U===r?null:U)},v=Vx(e,p,k),S=n?{commentId:n}:{place:t},g=Qa(e.id,S),_=!m.trim(),A=g.length>0,O=()=>{let U=p.current?.value??m;!U.trim()||U.length>Ic||Qa(e.id,S).length||($(!1),i(U,Go(e.id,t)))},H=()=>{Ze(t,null),c?.()},R=U=>{if(v.onKey(U))return U.preventDefault();U.key==="Enter"&&(U.metaKey||U.ctrlKey)?(U.preventDefault(),O()):U.key==="Escape"&&c&&(U.preventDefault(),c())},le=U=>(d?.(),Vt(e.id,U,S)),bt=U=>{let ge=ct(e)?po(U):[];if(ge.length){U.preventDefault();for(let ns of le(ge))lt({contentType:ns.file.type})&&bs(U.target,Ya(ns))}},{isOver:ot,...rt}=gs(ct(e)?le:null);return D(()=>Xa(U=>{let ge=Ye(t).peek();ge?.includes(U)&&Ze(t,Vr(ge,U))}),[t]),Y(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
    class="composer ${ot?"over":""}"
    ...${rt}
    onSubmit=${U=>{U.preventDefault(),O()}}
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
      onInput=${({currentTarget:U})=>{k(U.value),v.follow()}}
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
      ${v.shown.map((U,ge)=>l`<div
          class="o"
          role="option"
          key=${U.id}
          id=${`${h}-${ge}`}
          aria-selected=${ge===v.at}
          onPointerDown=${ns=>{ns.preventDefault(),v.choose(U)}}
        >
          <${se} user=${U} mute />
          <span>${U.name}</span>
          <span class="end sm">@${U.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${zx} task=${e} text=${m} />`}
    ${!n&&l`<${wh} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${_} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${ct(e)&&l`<${_c} label=${s("files.attach")} take=${le} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${jx(m,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${H}>${s("cancel")}</button>`}
        <button class="btn" disabled=${_||m.length>Ic||A}>
          ${a} <kbd>${tt("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function jx(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Wx?s("talk.left",{n:Ic-e.length}):s("talk.hint")}function Vx(e,t,n){let[o,r]=w(null),[a,i]=w(0),c=T(null),u=T(null),d=o===null?[]:Ac(kt(e.team.id),o),m=()=>{let h=t.current,k=h&&h.selectionStart===h.selectionEnd?si(h.value,h.selectionStart):null;k!==c.current&&(c.current=null),k!==o&&i(0),r(c.current===null?k:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let k=Sh(t.current.value,t.current.selectionStart,h);n(k.text),u.current=k.caret,f()};Y(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let k=o===null?[]:Ac(kt(e.team.id),si(h.target.value,h.target.selectionStart)??"");if(!k.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%k.length);else if(h.key==="ArrowUp")i((a+k.length-1)%k.length);else if(h.key==="Enter"||h.key==="Tab")$(k[Math.min(a,k.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function zx({task:e,text:t}){let[n,o]=w({});return D(()=>{let r=!1;return E(qh,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(W).join(" ")}).catch(a=>({failed:xe(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Vo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}function Hh({task:e,event:t,events:n}){let[o,r]=w(!1),a=t.undoable&&(t.name==="task.deleted"?e.can.delete:e.can.changeStatus);return l`<span class="past">
    ${a&&l`<button class="link" onClick=${()=>Gd(e,t.id)}>${s("past.undo")}</button>`}
    <button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
    ${o&&l`<${Yx} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
  </span>`}function Yx({task:e,event:t,events:n,close:o}){let[r,a]=w(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=w(null),[d,m]=w(null),f=()=>{let p=!1;return m(null),E(Fh,{id:e.id,at:i.occurredAt}).then(h=>p||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>p||m(h)),()=>{p=!0}};D(f,[i.id]);let $=s.at(i.occurredAt);return l`<${P} class="small" labelledby="past-title" close=${o}>
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
      ${d?l`<${z} problem=${d} retry=${f} />`:c?l`<${Zx} was=${c.was} />`:l`<${ue} rows=${3} />`}
      <div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
    </div>
  </${P}>`}function Zx({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
    <h3>${e.title}</h3>
    <dl>
      ${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
    </dl>
    ${e.description&&l`<p class="was">${e.description}</p>`}
  `}var Dc=new Date().toISOString();function Xr({parent:e,...t}){return{...t,parentId:e?.id??null}}function Bh(e,t){let n=new Map(e);for(let a of t)Jx(n,a);let o=[...n.values()].sort(ii),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var ii=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Jx(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Xx(r,o));let a=e.get(n.id);if(!a)return;let i=Qx(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function Qx(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Oc(e);if(t==="react")return{reactions:e0(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Dc:null,resolvedBy:r?Cc():null}}var Oc=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Dc,can:{update:!1,delete:!1,resolve:!1}});function Xx({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Cc(),createdAt:r.at??Dc,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Cc(){let{id:e,name:t}=x.peek();return{id:e,name:t}}function e0(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==x.peek()?.id),a=n?[...r,Cc()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Gh=["createComment","updateComment","deleteComment","resolveComment","react"],Yo=y(new Map),t0=I(()=>[...We.value,...Mt.value.map(({write:e})=>e)].filter(({field:e})=>Gh.includes(e))),Wh=e=>t0.value.filter(({taskIds:t})=>t[0]===e),Rc=new Set;function jh(e){return Rc.add(e),()=>Rc.delete(e)}function li(e,t,n,o){let r=n?Wr(n):yn(e),a={id:K("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Ze(r,null),bc(r,[]),ci(e,"createComment",Nh,{input:a},{at:new Date().toISOString()})}function Lc(e,t,n,{back:o=!1}={}){if(Ze(jr(t.id),null),Uc(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};ci(e,"updateComment",Lh,{id:t.id,body:n,version:t.version||void 0},r)}function Vh(e,t){let n=K("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Va({key:n,field:"deleteComment",query:Mh,variables:o,taskIds:[e],note:r})}function Mc(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");ci(e,"resolveComment",Ph,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Pc(e,t,n,o){ci(e,"react",Uh,{id:t.id,emoji:n,on:o},{})}function Uc(e){let t=new Map(Yo.peek());t.delete(e)&&(Yo.value=t)}function ci(e,t,n,o,r){let a=K("change"),i=new Promise(c=>Nc.set(a,c));sn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Hn(i)}var Nc=new Map;rn(Gh,(e,t)=>{let n=t.comment?Xr(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Rc)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?o0(e,o):n0(e,n),Nc.get(e.key)?.(t),Nc.delete(e.key)});function n0({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void C({text:o.told});e==="updateComment"&&r&&Oe(o.told,()=>Lc(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Oe(o.told,()=>Mc(n,r,!t.resolved))}function o0({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Kh(a.parentId?Wr(a.parentId):yn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Kh(jr(i),c),r.code==="CONFLICT"&&u&&!o.back){Yo.value=new Map([...Yo.peek(),[i,Xr(u)]]);return}C({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:W(r)})})}}function Kh(e,t,n=[]){Ye(e).peek()===null&&Ze(e,t);for(let o of n)za(e,o)}var r0=10,s0=4,ui=class{constructor(t){this.taskId=t,this.comments=y(new Map),this.events=y([]),this.floor=y(null),this.moreEvents=y(!1),this.ready=y(!1),this.failed=y(null),this.news=y(null),this.threads=I(()=>Bh(this.comments.value,Wh(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[jh({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ce(n=>n.subjectId===this.taskId&&this.putEvents([n])),Be(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await E(Dh,{id:this.taskId,last:r0,before:t}),o=n?.comments;return{comments:Yh(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<s0;o+=1){let{task:r}=await E(Ch,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(zh))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await E(Oh,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Yh([o??r]).values()]}listen(){this.hush(),this.hush=un(Rh,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Xr(t.comment)]),t.name==="comment.created"&&t.actor?.id!==x.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Oc(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(zh),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||ii(i,t)>=0,o=this.threads.value.map(i=>({...a0(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(i0)]}},zh=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",a0=({createdAt:e,id:t})=>({createdAt:e,id:t}),i0=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:ii(e,t);function Yh(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var qc={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Zh=Object.keys(qc);function Jh({taskId:e,comment:t,can:n}){return Zh.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${l0}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>Pc(e,t,r.emoji,!r.mine)}
    />`)}function l0({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=ft(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${qc[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function Qh({taskId:e,comment:t}){let[n,o]=w(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return Y(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${Zh.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${d}
          onClick=${()=>{Pc(e,t,u,!d),a()}}
        >
          ${qc[u]}
        </button>`})}
    </span>`}
  </span>`}var c0=5;function Xh({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=w(!1),[c,u]=w(!1),[d,m]=w(!1),f=Wr(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-c0-1),h=e.can.comment,k=()=>{i(!0),ve(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),ve(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),ve(`[id="${n[0].id}"]`)};return $?l`<${u0} first=${t} replies=${n} open=${k} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${b} name="check" />
      <span>${ev(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${Fc} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{Mc(e.id,t,!t.resolvedAt),i(!1),ve(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${Fc}>
    ${(n.length>0||d||Ye(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${Fc} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(d||Ye(f).value!==null?l`<${Qr}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${d}
            stay=${()=>m(!0)}
            send=${(g,_)=>{li(e.id,g,t.id,_),m(!1),ve(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{m(!1),ve(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function u0({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${b} name="check" />
    <span>
      <b>${Bc(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${ev(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function Fc({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=w(!1),c=jr(t.id),u=Yo.value.get(t.id),d=n===t.id;Y(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Uc(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||Ye(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${d?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${Kc(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Bc(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${se} user=${t.author} mute />
    <div>
      <header>
        <b>${Bc(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${m0} clash=${u} end=${m} place=${c} />`}
      ${f?l`<${Qr}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{Lc(e.id,u??t,p),m()}}
            cancel=${m}
          />`:l`<${d0} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${kh} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${Jh} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${Qh} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${Hc} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${Hc} name="link" icon="link" onClick=${()=>f0(e,t)} />`}
          ${t.can.delete&&l`<${Hc}
            name="delete"
            icon="trash"
            onClick=${()=>{p0(r.current),Vh(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function d0({task:e,comment:t,place:n}){let o=Ye(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Vo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Ze(yn(e.id),[Ye(yn(e.id)).peek(),o].filter(Boolean).join(`

`)),Ze(n,null),ve(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Ze(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function m0({clash:e,place:t,end:n}){let o=()=>{Ze(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var Hc=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${b} name=${t} />
</button>`,Bc=({author:e})=>e?Kc(e)?s("you"):e.name:s("feed.someone"),Kc=e=>e!==null&&e.id===x.value?.id;function ev({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Kc(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function f0(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),C({text:s("talk.copied")})}function p0(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];ve(o?`#${o.id}`:".talk-end textarea")}function tv({task:e}){let t=yt(()=>new ui(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{te.value==="sync"&&t.failed.peek()&&t.load()},[te.value]);let o=$0(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${ue} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${Oa} key=${i} event=${u} short>
                <${Hh} task=${e} event=${u} events=${t.events.value} />
              </${Oa}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${Xh} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${h0} kind=${i} read=${d} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Qr}
            key=${e.id}
            task=${e}
            place=${yn(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>li(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function $0(e){let t=ee.value.query.get("comment"),[n,o]=w(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):C({bad:!0,text:s("talk.notHere")})).catch(a=>C({bad:!0,text:xe(a)}))},[e,t,r]),n===t?n:null}function h0({kind:e,read:t}){let[n,o]=w(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>C({bad:!0,text:xe(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var v0=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Gc(e){return e.split(v0).map((t,n)=>n%2?g0(t):t)}var nv=e=>Gc(e).some(t=>typeof t!="string");function g0(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:re.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var b0=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,y0=/<(?!\/?p>|br)/,k0=2;function Wc({task:e,field:t,can:n}){let o=e[t]??"",r=w0(e,t==="description"?o:""),[a,i]=w(null),[c,u]=w(null),[d,m]=w(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=Nn(e.id)?.version??0},k=async(R,le)=>{let bt=t==="title"?R.replace(/\s+/g," ").trim():R;if(i(null),$.current=0,t==="title"&&!bt)return;let ot=await wt(e,{[t]:bt||null},{expectedVersion:le||void 0,quiet:"conflict"}),rt=ot.errors.find(U=>U.code==="CONFLICT");rt?u({mine:bt,theirs:rt.current?.[t]??Nn(e.id)?.[t]??"",version:rt.currentVersion??0}):ot.errors.length&&i(R)},v=R=>{let le=R.target.value;le!==o&&!p.current?k(le,$.current):i(null),p.current=!1,$.current=0,m(!1)},S=R=>{R.key==="Escape"&&a!==null&&(R.preventDefault(),R.stopPropagation(),i(null),p.current=!0),R.key==="Enter"&&(t==="title"||R.metaKey||R.ctrlKey)&&(R.preventDefault(),R.target.blur())},g=R=>{R.key!=="Enter"||R.target!==R.currentTarget||(R.preventDefault(),R.currentTarget.querySelector("textarea")?.focus())},_=R=>{!n||R.target instanceof Element&&R.target.closest("a, button")||getSelection()?.toString()||m(!0)};Y(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let A=R=>{let le=n&&ct(e)&&t==="description"?po(R):[];if(le.length){R.preventDefault();for(let bt of Vt(e.id,le))lt({contentType:bt.file.type})&&bs(R.target,Ya(bt))}};D(()=>Xa(R=>{a!==null?i(Vr(a,R)):n&&o.includes(R)&&k(Vr(o,R),0)}),[a,o]);let O=R=>{u(null),R&&c&&k(c.mine,c.version)},H={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:G(R=>{h(),p.current=!1,i(R)}),onBlur:v,onKeyDown:S,onPaste:A,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${H} />
        </div>`:a===null&&!d&&(r||nv(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${_}>
              ${r?l`<${Vo} html=${r} taskId=${e.id} under=${k0} />`:Gc(o)}
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
            ref=${f}
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
  `}function w0({id:e,waiting:t},n){let[o,r]=w({text:"",html:""}),a=b0.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return E(rd,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&y0.test(o.html)?o.html:null}var x0=e=>e.can.delete&&(x.value?.role==="ADMIN"||re.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function di({task:e}){let[t,n]=w(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>js(e)}>
      ${s("command.restore")}
    </button>`}
    ${x0(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${P} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),Bd(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${P}>`}
  </span>`}var ov=6,S0=300;function rv({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>ka([e])}
  >
    <${b} name=${e.watching?"bell-on":"bell"} />
  </button>`}function sv({task:e}){D(()=>{let o=0,r=()=>E(sd,{id:e.id}).then(({task:i})=>i&&fe(i),()=>{}),a=Ce(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,S0))});return()=>{clearTimeout(o),a()}},[e.id]);let t=_0(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(ov).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,ov).map(o=>l`<${se} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function _0({watchers:e=[],watching:t}){let n=x.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function av({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${E0} task=${e} />`}
      <${yh} task=${e} />
      <${Wc} task=${e} field="title" can=${t.update} />
      <${Op} task=${e} />
      <dl>
        <${nt} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${ne} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${nt}>
        ${Tt(e.team.id).length>0&&l`<${nt}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${b} name="board" />
          <span>${qt(e.stage)?.name??s("stages.none")}</span>
        </${nt}>`}
        <${nt} task=${e} field="assignee" can=${t.assign} keys="A">
          <${se} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${nt}>
        <${nt} task=${e} field="due" can=${t.update} keys="D">
          <${b} name="calendar" />
          <span>${e.dueDate?l`<${fn} task=${e} />`:s("due.never")}</span>
        </${nt}>
        <${nt} task=${e} field="priority" can=${t.update} keys="P">
          <${ne} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${nt}>
        <${nt} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${Lo} task=${e} mute />`:l`<${b} name="label" /><span>${s("labels.none")}</span>`}
        </${nt}>
        <dt>${s("field.watchers")}</dt>
        <dd><${sv} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${$h} task=${e} /></dd>
        <${nt} task=${e} field="team" can=${t.update&&Q.value.length>1}>
          <${b} name="team" />
          <span>${e.team.name}</span>
        </${nt}>
      </dl>
    </div>
    <${Wc} task=${e} field="description" can=${t.update} />
    <${bh} task=${e} />
    <${ph} task=${e} />
    <${dh} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${tv} task=${e} />
  `}function E0({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${di} task=${e} />
  </div>`}function nt({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{He.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function iv(){let{key:e=""}=ee.value,[t,n]=w({key:e,id:null,gone:!1,failed:null}),o=Ds(e)??(t.key===e?t.id:null),r=o?X(o).value:null,a=async()=>{let f=(await E(od,{id:e})).task;if(ee.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&At(o),n({key:e,id:o,gone:!0,failed:null}));fe(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),Be(a)),[e]),D(()=>{r?.key&&r.key!==e&&Z(`/t/${r.key}`,{replace:!0})},[r?.key]),Y(()=>{pe.value=o},[o]);let c=T0(o??e,!!r),{isOver:u,...d}=gs(r&&ct(r)?f=>Vt(r.id,f):null),m=f=>{if(!r||!ct(r)||f.defaultPrevented)return;let $=po(f);$.length&&(f.preventDefault(),Vt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${m}
    ...${d}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Rn}>
        <${b} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${rv} task=${r} /><${I0} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Rn}>
          <${b} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${A0(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function T0(e,t){let n=T(null);return Y(()=>{let o=document.activeElement,r=it(o);return()=>{let a=pe.peek();pe.value=null,Ml(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),Y(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),Y(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function A0(e,t,n){return e?l`<${av} key=${e.id} task=${e} />`:t?.failed?l`<${z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${oe} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${oe}>`:l`<${ue} rows=${5} />`}function I0({task:e}){return["link","delete"].flatMap(t=>ut.filter(n=>n.id===t&&dt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>Ot(t,[e])}
      >
        <${b} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var D0="\uFFFF",es=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():D0}),lv={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:at.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Ft.indexOf(e)}],assignee:({assignee:e})=>[es(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[es(e.id,e.name,"")],stage:({stage:e})=>{let t=qt(e);return[es(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>es(t,n,"")):[es("",void 0,s("labels.none"))],due:e=>[O0(e)]},jc=Object.keys(lv);function O0(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&J(e)?0:t?t<=N.value?1:t<=j(N.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function cv({ids:e,by:t}){let n=new Map;for(let r of e){let a=X(r).value;for(let i of a?lv[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${wn} ids=${i} label=${a} />
    </section>`)}function uv({view:e}){let{data:t,failed:n,again:o}=ze(()=>E(cf,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;D(()=>{for(let i of r?.nodes??[])fe(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(L);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${hn} /></div>
    </header>
    ${n&&!r?l`<${z} problem=${n} retry=${o} />`:r?a.length?l`<${wn} ids=${a} label=${e.name} />`:l`<div class="card">
              <${oe} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${oe}>
            </div>`:l`<${ue} rows=${8} />`}
  </div>`}var C0=["overdue","today","week","none"],R0=new Set(["q","status","priority","due","label","stage"]);function dv({place:e}){let t=et.value;return t&&!ma(t)?l`<${uv} view=${t} />`:l`<${N0} place=${e} />`}function N0({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Xe(e),...n?{status:void 0}:!t&&{status:Rr}},r=Dt[e.get("sort")??"new"]??Dt.new,a=Ve(o,r),i=jc.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>R0.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${et.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${Ct} /><${hn} /><${vn} /></div>
    </header>
    <${L0} query=${e} filtered=${u} />
    <${Jf} />
    <${P0} list=${a} filtered=${u} arranged=${r===Dt.manual&&!i} group=${i} />
  </div>`}function L0({query:e,filtered:t}){let n=()=>Z(De("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${Ua} query=${e} />
    <${Wt}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...at.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${Up} query=${e} />
    <${qa} query=${e} />
    <${qo} query=${e} />
    <${Fo} query=${e} />
    <${Wt} name="due" query=${e} options=${C0.map(o=>[o,s(`filter.${o}`)])} />
    <${M0} query=${e} />
    <${Wt} name="group" query=${e} options=${jc.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function M0({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${G(t=>Ge({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Dt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function P0({list:e,filtered:t,arranged:n,group:o}){let r=T(null);return D(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${Ec}</p>
    `}
    ${o?l`<${cv} ids=${e.ids.value} by=${o} />`:l`<${wn} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${oe} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${oe}>
    </div>`:l`<${ue} rows=${8} />`}var U0=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${F} } }`,pv=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${F} }
}`,q0=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${F} } }`,F0={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},mv=1e6;function $v({team:e,runs:t}){let[n,o]=w(null),{stages:r,said:a,held:i,grip:c}=H0(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
                <${K0} stage=${d} />
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
          <${G0} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
              <${ne} kind="status" value=${f} color=${$} />
              <span>${m}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${W0} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function H0(e){let[t,n]=w(null),[o,r]=w(null),[a,i]=w(""),c=T([]),u=T(Promise.resolve()),d=T(0),m=B0(e,t),f=m.map(({id:h})=>h),$=({id:h,name:k},v)=>{let S=v.indexOf(h);n(v),i(s("board.spot",{column:k,at:S+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await he(pv,{id:h,input:{afterId:v[S-1]??null}}),await Ke().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,k)=>({onKeyDown:v=>{let S=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;S&&(v.preventDefault(),!(k+S<0||k+S>=f.length)&&($(h,fv(f,h.id,k+S)),ve(`[data-grip="${h.id}"]`)))},onPointerDown:v=>gn(v,{lift:()=>{c.current=f,r(h.id)},over:S=>{let g=c.current.indexOf(S??"");g<0||(c.current=fv(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==k?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function B0(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var fv=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function K0({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=w({}),[d,m]=w(null),f=ft(),$=v=>{u(({[v]:S,...g})=>g),m(S=>S?.field===v?null:S)},p=async(v,S)=>{let g=await hv(pv,{id:t,input:{[v]:S,expectedVersion:i}});if(g)return m({field:v,why:g});await Ke().catch(()=>{}),$(v)},h=(v,S)=>{if(v==="name"){let _=S.replace(/\s+/g," ").trim();return _===n?$("name"):p("name",_)}let g=S.trim()===""?null:Number(S);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=mv)?m({field:"limit",why:s("columns.badLimit")}):p("limit",g)},k=(v,S)=>({value:c[v]??S,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?f:void 0,onInput:G(g=>u(_=>({..._,[v]:g}))),onBlur:({currentTarget:{value:g,validity:_}})=>_.badInput?m({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=S,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??F0[o]}
        onInput=${G(v=>u(S=>({...S,color:v})))}
        onChange=${G(v=>v!==r&&p("color",v))}
      />
      ${r&&l`<button
        class="icon"
        aria-label=${s("columns.plain",{column:n})}
        title=${s("columns.plain",{column:n})}
        onClick=${()=>p("color",null)}
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
      <${ne} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${mv}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${k("limit",a===null?"":String(a))}
    />
    ${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
  `}async function hv(e,t){try{let[{errors:n}]=Object.values(await E(e,t));return n.length?W(n[0]):""}catch(n){return xe(n)}}function G0({team:e}){let t=Ee(async({name:n,status:o},r)=>{let{createStage:a}=await E(U0,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Ke()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${Se} text=${t.whole} />
    <${q} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${q} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${at.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${q}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function W0({stage:e,stages:t,close:n}){let{data:o,failed:r}=ze(()=>E(bo,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=w(""),[c,u]=w(""),d=o?.tasks.totalCount,m=j0(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await hv(q0,{id:e.id,to:f?.id});if(p)return u(p);n(),await Ke().catch(()=>{})};return l`<${P} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${Se} text=${c} />
      <p role="status">
        ${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
        ${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(d||r)&&f?l`<${q} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${G(i)}>
            ${t.filter(p=>m.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
          </${q}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${P}>`}function j0(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var V0=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${F} } }`,z0=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${F} }
}`,Y0=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${F} } }`;function vv({team:e,runs:t}){let[n,o]=w(null),r=ht(e.id),a=Q.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Ls.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${Z0} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${b} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${J0} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Xn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${Q0} label=${n} close=${()=>o(null)} />`}
  </section>`}function Z0({label:e}){let[t,n]=w(null),[o,r]=w(null),a=async u=>{await he(z0,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Ke(),n(null),r(null)},i=G(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${s("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${G(r)}
      onChange=${G(u=>u!==e.color&&a({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${G(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function J0({team:e,labels:t}){let[n,o]=w(""),r=Ee(async({name:a,color:i},c)=>{let{createLabel:u}=await E(V0,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Ke()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${Se} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||xo(t)}
      onInput=${G(o)}
    />
    <${q} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function Q0({label:e,close:t}){let{data:n,failed:o}=ze(()=>E(bo,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await he(Y0,{id:e.id},s("labels.deleted",{label:e.name}))&&await Ke()};return l`<${P} class="small" labelledby="delete-label" close=${t}>
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
  </${P}>`}var gv=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],bv=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${F} }
}`,X0=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${F} }
}`,eS=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${F} team { id key } }
}`,tS=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${F} }
}`,nS=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${F} }
}`,oS=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function fi(e,t,n){let o=await he(e,t,n);return o&&await Ke(),o}var rS="Everybody who registers joins this team.",sS=e=>e?.default&&e.description===rS?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function yv(){let e=re.value,t=e.find(({key:n})=>n===V.value.key)??Te.value.find(n=>n.default)??Te.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${sS(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${G(n=>Z(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${aS} key=${t.id} team=${t} />`:l`<div class="card"><${oe} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${oe}></div>`}
    ${t&&l`<${$v} key=${t.id} team=${t} runs=${mi(t)} />`}
    ${t&&l`<${vv} key=${t.id} team=${t} runs=${mi(t)} />`}
    ${t&&mi(t)&&l`<${lS} key=${t.id} team=${t} />`}
    <${cS} />
  </div>`}var mi=e=>e.myRole==="ADMIN"||x.value?.role==="ADMIN";function aS({team:e}){let t=mi(e)&&!e.archivedAt,n=(o,r)=>{let a=gv.find(i=>i===r);a&&fi(bv,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${se} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===x.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${G(a=>n(o,a))}
                >
                  ${gv.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>fi(X0,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${b} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${iS} team=${e} />`}
  </section>`}function iS({team:e}){let[t,n]=w(""),o=t.trim().length<2?"":t.trim(),{data:r}=ze(()=>o?E(oS,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>fi(bv,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${q}
      name="person"
      label=${s("team.add")}
      hint=${s("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${G(n)}
    />
    ${a.length>0&&l`<ul class="people">
      ${a.map(c=>l`<li key=${c.id}>
          <${se} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function lS({team:e}){let t=Ee(async({name:n,description:o})=>{let{updateTeam:r}=await E(tS,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Ke(),r});return l`<section class="group" aria-labelledby="edit-title">
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
          onClick=${()=>fi(nS,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function cS(){let e=Ee(async({name:t,key:n},o)=>{let{createTeam:r}=await E(eS,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Ke(),Z(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${Se} text=${e.whole} />
      <div class="inline">
        <${q} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${q} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var kv=["PENDING","IN_PROGRESS"],Vc=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],uS=[{field:"CREATED_AT",direction:"DESC"}],dS=["down","up","open","status","priority","assignee","due","keys"];function wv({place:{query:e}}){let{team:t,assignee:n}=Xe(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ve({due:"overdue",...r},Vc,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ve({due:"today",status:kv,...r},Vc,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ve({due:"later",status:kv,...r},Vc,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ve(r,uS,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(N.value)}</h1><${mS} /></div>
      <div class="tools"><${Ct} /><${vn} /></div>
    </header>
    <${b$} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${fS} key=${i.title} ...${i} />`)}
          <${qr} class="page narrow card" />
        `:l`<${ue} rows=${8} />`}
    <p class="hints">
      ${dS.map(i=>l`<span>${tt(_a(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function mS(){let e=Sr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${_r()}>
    ${ye("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function fS({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(m)}</span>`}
      ${t.more.value&&l`<a href=${De(n)}>${s("today.all")}</a>`}
    </header>
    ${d.length?l`<${wn} ids=${d} label=${e} />`:l`<div class="card">
          <${oe} title=${r} action=${i&&l`<${Pp} />`}>${a}</${oe}>
        </div>`}
  </section>`}var pS=[{field:"UPDATED_AT",direction:"DESC"}];function xv({place:{query:e}}){let{team:t,assignee:n}=Xe(e),o=Ve({team:t,assignee:n,deleted:!0},pS),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${Ct} /></div>
    </header>
    ${o.failed.value&&l`<${z} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${$S} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${oe} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${oe}>
          </div>`:!o.failed.value&&l`<${ue} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function $S({id:e}){let t=X(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{je.value=e}}>
    <${ne} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${di} task=${t} />
  </li>`:null}var hS=()=>l`<p class="boot" role="status">${s("loading")}</p>`,vS={"sign-in":o$,register:r$,forgot:s$,reset:a$,confirm:i$},gS={today:wv,inbox:d$,tasks:dv,board:Gp,calendar:Xp,trash:xv,team:yv,settings:V$,overview:k$,instance:f$,unknown:p$},bS={palette:op,keys:Hf,new:Qf,more:mp,delete:fp,view:Ep},yS=3e3,Sv=["wheel","touchstart","keydown","pointerdown"];function _v(){let{name:e,path:t}=ee.value,n=x.value?.id,o=Ui.has(e),r=vS[e];return D(()=>{n===void 0&&x.peek()===null&&!o&&Z(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!qi.has(e)&&Z("/",{replace:!0})},[n,x.value,o]),x.value===void 0?null:r&&!(n&&!qi.has(e))?l`<${r} key=${e} />`:n?l`<${wS} key=${n} />`:null}function kS(){let e=gm();return e&&Vi(),e}function wS(){let[e,t]=w(kS),[n,o]=w(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await bm(),e)return;await go(x.peek()?.locale),Vi(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof me))&&setTimeout(a,yS)}}};return Y(()=>(a(),()=>{r.current=!0,wm()}),[]),n&&!e?l`<main class="gate" id="main"><${z} problem=${n} retry=${a} /></main>`:e?l`<${xS} />`:l`<${hS} />`}function xS(){let e=bS[ce.value],t=ee.value.name==="task";return Hu(),l`
    <div class="shell ${t?"beside":""} ${_t.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${TS}>${s("skip")}</a>
      <${SS} />
      <${dp} />
      <${_S} />
      <${lp} />
      ${t&&l`<${iv} />`}
    </div>
    <${cp} />
    <${pp} />
    <${Wf} />
    <${xp} />
    <${kp} />
    ${e&&l`<${e} key=${ce.value} />`}
  `}function SS(){let e=pe.value&&X(pe.value).value,{name:t}=V.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Re.value?`(${s.number(Re.value)}) `:"";return Y(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function _S(){let{name:e,path:t}=V.value,n=gS[e],o=T(null),r=T({name:e,path:t}),[a,i]=wu(u=>console.error(u));Y(()=>{let{step:u,scroll:d}=Es.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&an(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),ES(u==="pop"?d:0)},[t]);let c=Bn.value&&ee.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${te.value!=="sync"&&l`<p class="line narrow"><${Kl} />${Bl()}</p>`}
    ${xr.value&&x.value?.emailConfirmed===!1&&l`<${$p} />`}
    ${a?l`<${z} problem=${new me([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${V.value} />`}
  </main>`}function ES(e){let t=As();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=As();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Sv)removeEventListener(r,o)};for(let r of Sv)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function TS(e){e.preventDefault(),document.getElementById("main")?.focus()}var AS=1200,ts="",Ev=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ue.peek().size&&!pi("dialog"))return an();if(e.key==="Escape"&&ee.peek().name==="task"&&!pi("dialog:not(.sheet)"))return Rn();let t=IS(e);t&&(e.preventDefault(),Ot(t))});function IS(e){let t=DS(e);if(!t)return null;if(t==="mod+k")return pi("dialog:not(.sheet)")?null:Tv(t);if(CS(e.target)||e.ctrlKey||e.metaKey||e.altKey||pi("dialog:not(.sheet)")||t==="enter")return null;let n=ts?`${ts} ${t}`:t;return ts="",clearTimeout(Ev),n==="g"?(ts="g",Ev=setTimeout(()=>{ts=""},AS),null):Tv(n)}function Tv(e){return ut.find(t=>t.keys===e&&dt(t))}function DS(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var OS="input, textarea, select, [contenteditable]",CS=e=>e instanceof Element&&e.closest(OS),pi=e=>document.querySelector(`${e}[open]`)!==null;var zc=document.getElementById("app"),RS=2e3,Iv=go(Bu());try{await Promise.all([Iv,NS()]),x.peek()&&await go(x.peek()?.locale),zc.replaceChildren(),bu(l`<${_v} />`,zc)}catch(e){Dv(s("error.UNREACHABLE")),console.warn(e)}B$();var Av=I(()=>x.value?.id);_e(()=>{Av.value&&H$(Av.value)});_e(()=>{x.value&&(go(x.value.locale),Pn())});async function NS(){for(;;)try{await An();return}catch(e){if(e instanceof me)return In();await Iv,Dv(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,RS)})}}function Dv(e){let t=zc.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

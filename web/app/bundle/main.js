var au=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,au(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},zc=new Map;function Tv(e){var t=zc.get(this);return t||(t=new Map,zc.set(this,t)),(t=au(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ie,iu,lu,Zt,fi,ls,cu,as,uu,bi,pi,Av,or=Symbol.for("pv"),cs={},us=[],Iv=/^m(i|n|o|s|text|space)$/,yi=Array.isArray,ki=us.slice,_n=Object.assign;function Sn(e){e&&e.parentNode&&e.remove()}function du(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?ki.call(arguments,2):n),Zo(e,i,o,r,null)}function Zo(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:or,__v:r||++iu,__i:-1,__u:0};return!r&&ie.vnode&&ie.vnode(a),a}function ao(e){return e.children}function Jo(e,t){this.props=e,this.context=t,this.__g=0}function Jt(e,t){if(t==null)return e.__&&Jt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Jt(e)}function Dv(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=_n({constructor:or},n)).__v=n.__v+1,ie.vnode&&ie.vnode(t),wi(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Jt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,vu(r,t,a),n.__=n.__e=null,t.__e!=o&&mu(t))}function mu(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),mu(e)}function Yc(e){(8&e.__g||(e.__g|=8,Zt.push(e),ls++))&&fi==ie.debounceRendering||((fi=ie.debounceRendering)||queueMicrotask)(fu)}function fu(){try{for(var e,t=1;Zt.length;)Zt.length>t&&Zt.sort(cu),e=Zt.shift(),t=Zt.length,8&e.__g&&Dv(e)}finally{(ls=Zt.length)&&(fi||queueMicrotask)(fu)}}function pu(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,h,k,v,S=o.__k||us,g=t.length;for(u=Cv(n,t,S,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||cs,p.__i=f,v=wi(e,p,$,r,a,i,c,u,d,m),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&xi($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||h,p)),k=k||h,4&p.__u?(u=$u(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=k,u}function Cv(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,h=n.length,k=h,v=0,S=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=Zo(null,i):yi(i)?i=g[a]=Zo(ao,{children:i}):i.constructor===or&&i.__b?i=g[a]=Zo(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Ov(i,n,u,k))&&(k--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,S=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(S){for(m=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[p=v+$>>1]<i.__i?v=p+1:$=p;m[v]=i.__i,f[a]=v+1}for(v=m.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(k)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Jt(c)),Si(c,c));return o}function $u(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=$u(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Jt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ov(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Zc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function rs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Zc(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Zc(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=pi[t]||(pi[t]=Rv(t)),(e.__a||(e.__a={}))[t]=bi,a=t!=(t=t.replace(uu,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Rv(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[as]==null)t[as]=bi++;else if(t[as]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function wi(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,k,v,S,g,_,A,C,H,R,le,yt,ot,rt,M=t.type;if(t.constructor!==or)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=is(m,a):a.push(m),c=a[0]||c),(m=ie.__b)&&m(t);e:if(typeof M=="function"){$=i.length;try{if(S=t.props,g=(m=M.prototype)&&m.render,_=(m=M.contextType)&&o[m.__c],A=m?_?_.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new M(S,A):(t.__c=p=new Jo(S,A),p.constructor=M,p.render=Lv),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),M.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=_n({},p.__s)),_n(p.__s,M.getDerivedStateFromProps(S,p.__s)))),h=p.props,k=p.state,p.__v=t,n.__c){if(S!==h&&g&&!M.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,A)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ge){ge&&(ge.__=t)}),us.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Jt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,A),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,k,v)})}else g&&!M.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=S,p.__P=e,p.__g&=-5,C=ie.__r,H=g?25:0;do p.__g&=-9,C&&C(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++H<25);g&&(us.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=_n({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,k)),R=m&&m.type===ao&&m.key==null?m.props.children:m,S.__P&&(m=c,r=(e=S.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ge){ge&&Si(ge,ge)}),n.__k=null),c=n.__k?Jt(n,0):null),c=pu(e,yi(R)?R:[R],t,n,o,r,a,i,c,u,d),S.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Sn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ge){if(i.length=$,t.__v=null,u||a)if(ge&&ge.then){if(t.__u|=128|u,a){for(~(ot=a.indexOf(c||void 0))||(ot=a.length);(rt=a[ot-1])&&rt.nodeType==8;)ot--;for(;ot<a.length;ot++)if(rt=a[ot])if(a[ot]=null,le){if(rt==yt)break}else{if(rt.nodeType!=8)break;rt.data.startsWith("$s")&&(yt=is(le=rt))}}if(!le){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;le=c}(m=is(le=t.__c.__z||(t.__c.__z=le)))?(t.__e=le,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Sn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ge&&ge.then||hu(t),ie.__e(ge,t,n)}}else c=t.__e=Nv(n.__e,t,n,o,r,a,i,u,d,e);return(m=ie.diffed)&&m(t),c}function is(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function hu(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(hu))}function vu(e,t,n){for(var o=0;o<n.length;)xi(n[o++],n[o++],n[o++]);ie.__c&&ie.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ie.__e(a,r.__v)}})}function Nv(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,k,v,S,g=n.props||cs,_=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(A?h.localName==A:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(S=d.ownerDocument||document,!A)return S.createTextNode(_);e=S.createElementNS(r,A,_.is?_:d),c&&(ie.__m&&ie.__m(t,a),c=!1),a=null}if(A){if(d=A=="template"&&e.content||e,a=A=="textarea"&&_.defaultValue!=null?null:a&&ki.call(d.childNodes),!c&&a)for(g={},m=0;m<e.attributes.length;m++)g[(h=e.attributes[m]).name]=h.value;for(m in g)h=g[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in _||m=="value"&&"defaultValue"in _||m=="checked"&&"defaultChecked"in _||rs(e,m,null,h,r);for(m in _)h=_[m],m=="children"?p=h:m=="dangerouslySetInnerHTML"?f=h:m=="value"?k=h:m=="checked"?v=h:c&&typeof h!="function"||g[m]===h||rs(e,m,h,g[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Iv.test(A))&&(r="http://www.w3.org/1999/xhtml"),pu(d,yi(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&Jt(n,0),c,u),a&&a.some(Sn)),c&&A!="textarea"||(m="value",A=="progress"&&k==null?e.removeAttribute(m):k==null||k===e[m]&&(A!="progress"||k)||rs(e,m,k,g[m],r),m="checked",v!=null&&v!=e[m]&&rs(e,m,v,g[m],r))}else g===_||c&&e.data==_||(e.data=_);return e}function xi(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ie.__e(r,n)}}function Si(e,t,n){var o,r,a,i;if(ie.unmount&&ie.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||xi(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ie.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Si(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=is(o,a=[]))&&(o==e.__e&&a.some(Sn),Sn(r),Sn(o)),n||Sn(e.__e),e.__e=e.__c=e.__=null}function Lv(e,t,n){return this.constructor(e,n)}function gu(e,t){var n,o,r,a;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Zo(ao,{children:[e]}),r=[],a=[],wi(t,t.__k,o||cs,cs,t.namespaceURI,o?null:t.firstChild?ki.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),vu(r,t.__k,a),t.__k.props.children=null}ie={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw ls=0,e}},iu=0,lu=function(e){return e!=null&&e.constructor===or},Jo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_n({},this.state)),typeof e=="function"&&(e=e(_n({},n),this.props)),e&&(_n(n,e),this.__v&&(t&&this.__k.push(t),Yc(this)))},Jo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Yc(this))},Jo.prototype.render=ao,Zt=[],ls=0,cu=function(e,t){return e.__v.__b-t.__v.__b},as=Symbol(),uu=/(PointerCapture)$|Capture$/i,bi=0,pi={},Av=0;var Qt,$e,mi,Jc,$i=Object.is,tr=0,bu=[],hi=[],be=ie,Qc=be.__b,Xc=be.__r,eu=be.diffed,tu=be.__c,nu=be.unmount,ou=be.__;function io(e,t){be.__h&&be.__h($e,e,tr||t),tr=0;var n=$e.__H||($e.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return tr=1,Mv(wu,e)}function Mv(e,t,n){var o=io(Qt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):wu(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);$i(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=$e,!$e.__f)){$e.__f=!0;var r=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,$i($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function D(e,t){var n=io(Qt++,3);!be.__s&&_i(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$e.__H.__h.push(n))}function V(e,t){var n=io(Qt++,4);!be.__s&&_i(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$e.__h.push(n))}function T(e){return tr=5,kt(function(){return{current:e}},[])}function kt(e,t){var n=io(Qt++,7);return _i(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function yu(e,t){return tr=8,kt(function(){return e},t)}function ku(e){var t=io(Qt++,10),n=x();return t.__=e,$e.componentDidCatch||($e.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function mt(){var e=io(Qt++,11);if(!e.__){for(var t=$e.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Pv(){var e;do{for(;e=hi.shift();)try{Qo(e)}catch(n){be.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=bu.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Qo),t.__h.some(vi),t.__h=[]}catch(n){t.__h=[],be.__e(n,e.__v)}}}while(hi.length)}be.__b=function(e){$e=null,Qc&&Qc(e)},be.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ou&&ou(e,t)},be.__r=function(e){Xc&&Xc(e),Qt=0;var t=($e=e.__c).__H;t&&(mi==$e?$e.__h=[]:(t.__h.some(Qo),t.__h.some(vi),Qt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),mi=$e},be.diffed=function(e){eu&&eu(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&su(bu.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),mi=$e=null},be.__c=function(e,t){t.some(function(n){try{n.__h.some(Qo),n.__h=n.__h.filter(function(o){return!o.__||vi(o)})}catch(o){n.__h=[function(){throw o}]}}),tu&&tu(e,t)},be.unmount=function(e){nu&&nu(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,su(hi.push(r))}else Qo(r)}catch(a){t=a}}),o.__H=void 0,t&&be.__e(t,o.__v))};var ru=typeof requestAnimationFrame=="function";function Uv(e){var t,n=function(){clearTimeout(o),ru&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ru&&(t=requestAnimationFrame(n))}function su(e){e!=1&&Jc==be.requestAnimationFrame||((Jc=be.requestAnimationFrame)||Uv)(Pv)}function Qo(e){var t=$e,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),$e=t}function vi(e){var t=$e;e.__c=e.__(),$e=t}function _i(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!$i(n,e[o])})}function wu(e,t){return typeof t=="function"?t(e):t}var qv=Symbol.for("preact-signals");function ps(){if(Ut>1)Ut--;else{var e,t=!1;for((function(){var r=ms;for(ms=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();er!==void 0;){var n=er;for(er=void 0,ds++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Su(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(ds=0,Ut--,t)throw e}}function P(e){if(Ut>0)return e();gi=++Fv,Ut++;try{return e()}finally{ps()}}var Xo,me=void 0;function lo(e){var t=me,n=Xo;me=void 0,Xo=void 0;try{return e()}finally{me=t,Xo=n}}var er=void 0,Ut=0,ds=0,Fv=0,gi=0,ms=void 0,fs=0;function xu(e){if(me!==void 0){var t=e.n;if(t===void 0||t.t!==me)return t={i:0,S:e,p:me.s,n:void 0,t:me,e:void 0,x:void 0,r:t},me.s!==void 0&&(me.s.n=t),me.s=t,e.n=t,32&me.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=me.s,t.n=void 0,me.s.n=t,me.s=t),t}}function Ne(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ne.prototype.brand=qv;Ne.prototype.h=function(){return!0};Ne.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:lo(function(){var o;(o=t.W)==null||o.call(t)}))};Ne.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&lo(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ne.prototype.subscribe=function(e){var t=this;return Se(function(){var n=t.value;lo(function(){return e(n)})},{name:"sub"})};Ne.prototype.valueOf=function(){return this.value};Ne.prototype.toString=function(){return this.value+""};Ne.prototype.toJSON=function(){return this.value};Ne.prototype.peek=function(){var e=this;return lo(function(){return e.value})};Object.defineProperty(Ne.prototype,"value",{get:function(){var e=xu(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(ds>100)throw new Error("Cycle detected");(function(n){Ut!==0&&ds===0&&n.l!==gi&&(n.l=gi,ms={S:n,v:n.v,i:n.i,o:ms})})(this),this.v=e,this.i++,fs++,Ut++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ps()}}}});function y(e,t){return new Ne(e,t)}function Su(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function _u(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Eu(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function En(e,t){Ne.call(this,void 0,t),this.x=e,this.s=void 0,this.g=fs-1,this.f=4}En.prototype=new Ne;En.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===fs))return!0;if(this.g=fs,this.f|=1,this.i>0&&!Su(this))return this.f&=-2,!0;var e=me;try{_u(this),me=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return me=e,Eu(this),this.f&=-2,!0};En.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ne.prototype.S.call(this,e)};En.prototype.U=function(e){if(this.t!==void 0&&(Ne.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};En.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(En.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=xu(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new En(e,t)}function Tu(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ut++;var n=me;me=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Ei(e),o}finally{me=n,ps()}}}function Ei(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Tu(e)}function Hv(e){if(me!==this)throw new Error("Out-of-order effect");Eu(this),me=e,this.f&=-2;try{8&this.f&&Ei(this)}finally{ps()}}function co(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Xo&&Xo.push(this)}co.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};co.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Tu(this),_u(this),Ut++;var e=me;return me=this,Hv.bind(this,e)};co.prototype.N=function(){2&this.f||(this.f|=2,this.u=er,er=this)};co.prototype.d=function(){this.f|=8,1&this.f||Ei(this)};co.prototype.dispose=function(){this.d()};function Se(e,t){var n=new co(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Au,rr,ss,Bv=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Iu=[];Se(function(){Au=this.N})();function uo(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function nr(e){if(ss){var t=ss;ss=void 0,t()}ss=e&&e.S()}function Du(e){var t=this,n=e.data,o=Gv(n);o.name="ReactiveDom",o.value=n;var r=kt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=I(function(){return!Array.isArray(d.value)&&!lu(d.value)}),f=Se(function(){if(this.N=Cu,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Du.displayName="ReactiveTextNode";Object.defineProperties(Ne.prototype,{constructor:{configurable:!0,value:du(ao,null).constructor},type:{configurable:!0,value:Du},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});uo("__b",function(e,t){if(nr(),rr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ne&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});uo("__r",function(e,t){if(e(t),t.type!==ao){nr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return Se(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;Bv&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),rr=o,nr(n)}});uo("__e",function(e,t,n,o){nr(),rr=void 0,e(t,n,o)});uo("diffed",function(e,t){nr(),rr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Kv(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Kv(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=y(n);return{o:function(i,c){a.value=i,o=c},d:Se(function(){this.N=Cu;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}uo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});uo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Jo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Gv(e,t){return kt(function(){return y(e,t)},[])}function mo(e,t){var n=T(e);return n.current=e,rr.__$f|=4,kt(function(){return I(function(){return n.current()},t)},[])}var Wv=function(e){queueMicrotask(function(){queueMicrotask(e)})};function jv(){P(function(){for(var e;e=Iu.shift();)Au.call(e)})}function Cu(){Iu.push(this)===1&&(ie.requestAnimationFrame||Wv)(jv)}var l=Tv.bind(du);var Ou=window.taskflowAhead??=[],Ru=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function $s(e,t){let n=Ou.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:Ou.splice(n,1)[0].answer}var ft=class extends Error{},fe=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Le(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await($s(e,n)??Ru(e,t,{token:n,keepalive:o})).catch(()=>{throw new ft("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new ft(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new fe(i.errors);return i.data}var Xt="id name email emailConfirmed role timeZone locale version createdAt",Tn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Xt} }`,Nu=`mutation Refresh { refreshSession { ${Tn} } }`,ae=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,An=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${ae} }
  changes { field before after beforeText afterText }`,sr=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,Lu=`query Start {
  cursor
  me { ${Xt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${sr} }
  events(last: 40) { nodes { ${An} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Vv=2e4,Ai="taskflow.owner",fo="taskflow.last",w=y(void 0),ar=y(""),hs=null,Mu=0,Ti=null;async function ir(){return hs&&Date.now()>Mu-Vv&&await In(),hs}function lr({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");hs=e,Mu=Date.now()+t*1e3,ar.value="",zv(n.id);let o=w.peek();(o?.id!==n.id||o.version<=n.version)&&(w.value=n)}function In(){return Ti??=Zv(Yv).finally(()=>{Ti=null}),Ti}function Dn(e=""){gs(),hs=null,w.peek()&&(ar.value=e),w.value=null}var vs=e=>localStorage.getItem(Ai)===e;function zv(e){if(!vs(e)){gs();try{localStorage.setItem(Ai,e)}catch{}}}function gs(){localStorage.removeItem(fo),localStorage.removeItem(Ai)}async function Yv(){let{refreshSession:e}=await Le(Nu,{},{keepalive:!0});return e?.token?lr(e):Dn("door.ended"),!!e?.token}function Zv(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Pu=e=>!!e?.types.includes("Files");function Uu(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function qu(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function po({clipboardData:e}){return e&&!e.types.includes("text/plain")?Uu(e):[]}function bs(e){let[t,n]=x(0),o=r=>a=>{!e||!Pu(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Uu(r))})}}function Fu(){D(()=>{let e=t=>{t.defaultPrevented||!Pu(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function ys(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var ks={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Hu=()=>navigator.languages.find(e=>e.split("-")[0]in ks),Bu=(e="en")=>e.split("-")[0]in ks?e.split("-")[0]:"en";var cr=y(Date.now());setInterval(()=>{cr.value=Date.now()},3e4);var en=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:w.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),N=I(()=>$o(cr.value)),Ii=null;function $o(e){return Ii?.resolvedOptions().timeZone!==en.value&&(Ii=new Intl.DateTimeFormat("en-CA",{timeZone:en.value,year:"numeric",month:"2-digit",day:"2-digit"})),Ii.format(new Date(e))}function W(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Ku(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function ho(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${vo(o)}:00Z`);return new Date(o).toISOString()}var Di=null;function vo(e){return Di?.resolvedOptions().timeZone!==en.value&&(Di=new Intl.DateTimeFormat("en-GB",{timeZone:en.value,hour:"2-digit",minute:"2-digit"})),`${$o(e)}T${Di.format(e)}`}var Et=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Ci(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Jv=["week","day","hour","minute","second"],Gu=["byte","kilobyte","megabyte","gigabyte"],Oi=new Map;function Je(e,t){let n=`${e.name} ${Qe.value} ${JSON.stringify(t)}`;return Oi.has(n)||Oi.set(n,new e(Qe.value,t)),Oi.get(n)}var ju=y({}),Qe=y("en"),Wu="";async function go(e="en"){let t=Bu(e);if(t!==Wu){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await($s(n)??fetch(n));ju.value=await o.json(),Wu=t}Qe.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Vu(e,t).replace(/\{(\w+)\}/g,(n,o)=>Qv(t[o]))}function ye(e,t){return Vu(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=Ku(N.value,e);return t>=-1&&t<=1?Xv(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Cn(e,{weekday:"short"}):Cn(e,{day:"numeric",month:"short",...e.slice(0,4)!==N.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Cn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Cn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Cn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(Gu.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:Gu[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((cr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=cr.value-t<20*36e5;return Je(Intl.DateTimeFormat,{...Ri(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{...Ri(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{...Ri(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Cn(W("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Jv.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=Ci(Qe.value);return Array.from({length:7},(t,n)=>Cn(W("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>W(e,-((Et(e)-Ci(Qe.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function Ri(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:en.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Vu(e,t){let n=ju.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Qv=e=>typeof e=="number"?s.number(e):String(e??""),Cn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Xv=e=>e.charAt(0).toLocaleUpperCase(Qe.value)+e.slice(1);var eg=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,tg=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function E(e,t,n={}){try{return await Le(e,t,{...n,token:await ir()})}catch(o){if(!(o instanceof fe)||!tg.has(o.code)||!await In())throw o;return Le(e,t,{...n,token:await ir()})}}var On=new Set;async function tn(e=!1,t=!1){gs(),await Promise.all([...On].map(n=>n())),await E(eg,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Dn()}var zu=300,ng=2e4,Yu=2e4,og=8e3,rg=new Set([4401,4403]);function Zu(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,d=0;function m(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let _=t.get(g);_&&m({id:g,type:"subscribe",payload:{query:_.query,variables:_.variables()}})}async function $(){clearTimeout(i),i=0;let g=await ir().catch(()=>null);if(r)return;if(!g)return v();let _=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=_,_.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),_.onmessage=({data:A})=>{u=Date.now(),p(JSON.parse(A))},_.onclose=({code:A})=>n===_&&k(A)}function p({type:g,id:_,payload:A}){let C=t.get(_);if(g==="connection_ack"){o=!0,a=0;for(let H of t.keys())f(H);c=setInterval(h,Yu),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?A.errors?C?.failed(new fe(A.errors)):C?.next(A.data):g==="error"&&t.delete(_)?C?.failed(new fe(A)):g==="complete"&&t.delete(_)&&C?.done?.()}function h(){if(Date.now()-u>Yu+og)return n?.close(4e3);m({type:"ping"})}async function k(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),rg.has(g)&&await In().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,zu/2+Math.random()*Math.min(ng,zu*2**a))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(g,_,A){let C=String(d+=1);return t.set(C,{query:g,variables:_,...A}),o&&f(C),()=>{t.delete(C)&&m({id:C,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var pt=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ae} description } } } }`,Ju=`query Teams { me { ${Xt} } teams(includeArchived: true) { ${sr} } }`,Qu=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${An} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Xu=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ws=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,ed=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${ae} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,td=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${ae} } matches { field snippet } }
  }
}`,bo="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",xs="id at beforeDue firedAt",nd=`query Sheet($id: ID!) {
  task(id: $id) { ${ae} description startedAt watchers { id name } reminders { ${xs} } }
}`,od="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",rd=`query Watchers($id: ID!) { task(id: $id) { ${ae} watchers { id name } } }`,sd=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${pt} task { ${ae} description } }
}`,Ss=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${pt} task { ${ae} description } }
}`,ad=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${pt} task { ${ae} } }
}`,id=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,ld=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,cd=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${pt} label { id } }
}`,ud=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${pt} task { ${ae} watchers { id name } } }
}`,_s=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${pt} results { task { ${ae} } } }
}`,dd=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${pt} results { task { ${ae} } } }
}`,Ni=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${pt} deletedId }
}`,md=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${pt} task { ${ae} description } }
}`;var sg=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Li=new Set(["sign-in","register","forgot","reset","confirm"]),Mi=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Rn=y(Is("push")),ee=I(()=>ur(Rn.value.path)),j=I(()=>{if(ee.value.name!=="task")return ee.value;let e=ur(Rn.value.under??"/tasks");return Li.has(e.name)?ur("/tasks"):e}),Es=I(()=>({step:Rn.value.step,scroll:Rn.value.scroll??0}));function z(e,{replace:t=!1}={}){let n=ur(e).name==="task"?{under:j.peek().path}:{};t?n.from=dr().from:(n.from=ee.peek().path,history.replaceState({...dr(),scroll:As().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Rn.value=Is(t?"replace":"push")}function Ts(e){let t=e.toString(),n=new URL(j.peek().path,location.origin).pathname+(t?`?${t}`:"");if(ee.peek().name!=="task")return z(n,{replace:!0});history.replaceState({...dr(),under:n},""),Rn.value=Is("replace")}var qt=e=>z(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:ee.peek().name==="task"});function Nn(){let{path:e}=j.peek();dr().from===e?history.back():z(e,{replace:!0})}function As(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Rn.value=Is("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=ur(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),z(n,{replace:ee.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function ur(e){let t=new URL(e,location.origin);for(let[n,o]of sg){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function dr(){return history.state??{}}function Is(e){return{...dr(),path:location.pathname+location.search,step:e}}var ag=new Set(["MEMBER","ADMIN"]),re=y([]),Ee=I(()=>re.value.filter(e=>!e.archivedAt)),Q=I(()=>Ee.value.filter(e=>ag.has(e.myRole??"")||w.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),$t=I(()=>{let e=new Map;for(let t of Ee.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function wt(e){return(Ee.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Ke(){let e=await E(Ju,{});P(()=>{re.value=e.teams,e.me&&e.me.version>(w.peek()?.version??0)&&(w.value=e.me)})}var fd=I(()=>new Map(re.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Ft=e=>e?fd.value.get(e.id):void 0,Tt=e=>re.value.find(({id:t})=>t===e)?.stages??[];function Pi(e,t){let n=re.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function pd(e,t){let n=fd.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Pi(r.id,o)}}var ig=new Set(["PENDING","IN_PROGRESS"]),ke=e=>!e.deletedAt,Z=e=>ig.has(e.status),qe=new Map,qi=new Map,Ui=new Set;function mr(e){let t=qe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:y(null)};return qe.set(e,n),n}var X=e=>mr(e).shown,L=e=>qe.get(e)?.shown.peek(),Ds=e=>qi.get(e)??(qe.get(e)?.known?e:void 0);function*nn(){for(let{shown:e}of qe.values()){let t=e.peek();t&&(yield t)}}function*Cs(){for(let{known:e}of qe.values())e?.version&&(yield e)}function ue(e){let t=mr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,qi.set(e.key,e.id),fr(e.id),!0)}function Os(e){P(()=>e.forEach(ue))}function At(e,t=qe.get(e)?.known?.version??0){let n=mr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),fr(e)}var Rs=e=>{mr(e).gone=-1};function Fe(e,t,n){qe.get(e)?.patches.set(t,n),fr(e)}function $d(e,t){let n=qe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return At(e,-1);fr(e)}}function Fi(e,t){let n=mr(e.id);n.known={...e,version:0},n.patches.set(t,{}),fr(e.id)}var hd=e=>(qe.get(e)?.gone??-1)>=0,It=e=>qe.get(e)?.known;function vd(){for(let e of qe.values())e.doubted=e.known!==null,e.gone=-1}function gd(){P(()=>{for(let[e,t]of qe)t.doubted&&!t.patches.size&&At(e,-1)})}function bd(){P(()=>{for(let e of qe.keys())At(e,-1)}),qe.clear(),qi.clear()}function yd(e){return Ui.add(e),()=>Ui.delete(e)}function fr(e){let t=qe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&lg(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Z(o)&&!!o.dueDate&&o.dueDate<N.peek()}),!(n===null&&o===null)&&P(()=>{t.shown.value=o;for(let r of Ui)r.touch(e,n,o)})}function lg(e,{relabel:t,...n}){let o={...e,...n,...pd(e,n)};return t?{...o,labels:cg(o.labels,t)}:o}function cg(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var st=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Ht=["LOW","MEDIUM","HIGH","URGENT"];function Ln(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=ug(e.due)),t}function wd(e){let t=B(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||mg(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||fg(n,e.labels))&&(!e.from||!e.to||xd(n.dueDate,e.from,e.to))&&(!e.due||dg(n,e.due))&&(!t.length||pg(n,t))}function yo(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=$g(kd(n,r),kd(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var B=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function ug(e){return e==="today"?{eq:N.peek()}:e==="week"?{gte:N.peek(),lte:W(N.peek(),7)}:e==="later"?{gt:N.peek()}:e==="none"?{isNull:!0}:void 0}function dg(e,t){return t==="overdue"?e.overdue&&Z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===N.peek():t==="later"?e.dueDate>N.peek():xd(e.dueDate,N.peek(),W(N.peek(),7)):!1}var xd=(e,t,n)=>e!==null&&e>=t&&e<=n;function mg(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?w.peek()?.id:t)}var fg=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function pg(e,t){if(e.found===t.join(" "))return!0;let n=B(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function kd(e,t){return t==="PRIORITY"?Ht.indexOf(e.priority):t==="STATUS"?st.indexOf(e.status):t==="TITLE"?B(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function $g(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Ns=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Mn=y(new Map),ko=I(()=>new Map(re.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function ht(e){let t=re.value.find(({id:o})=>o===e)?.labels??[],n=[...Mn.value.values()].filter(o=>o.teamId===e&&!ko.value.has(o.label.id));return Bi([...t,...n.map(({label:o})=>o)])}var Sd=({labels:e})=>Bi(e.map(t=>ko.value.get(t.id)??t));function _d(e){let t=Ee.value.filter(({id:o})=>!e||o===e),n=Bi(t.flatMap(({id:o})=>ht(o)));return[...Map.groupBy(n,({name:o})=>B(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Ls(e){let t=new Set(e.map(o=>B(ko.value.get(o)?.name??""))),n=[...ko.value.values()].filter(({name:o})=>t.has(B(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Hi=(e,t)=>e.find(n=>B(n.name)===B(t.trim())),Ms=e=>ko.value.get(e);function wo(e){let t=Ns.map(n=>e.filter(o=>o.color===n).length);return Ns[t.indexOf(Math.min(...t))]}function Ps(e,t){Mn.value=new Map([...Mn.peek(),[t.id,{teamId:e,label:t}]])}function Ed(){Mn.value=new Map}function Td(e,t){let n=Mn.peek().get(e);n&&(Mn.value=new Map([...Mn.peek()].filter(([o])=>o!==e)),!(!t||ko.peek().has(e))&&(re.value=re.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Bi=e=>e.toSorted((t,n)=>B(t.name).localeCompare(B(n.name))||(t.id<n.id?-1:1));var Id="taskflow.scope",hg=new Set(["today","tasks","board","calendar","trash"]),vg=/^\/(today|tasks|board|calendar|trash)?$/,Ad=JSON.parse(localStorage.getItem(Id)??"null"),Us=y({team:"",mine:!1}),on=I(()=>pr()?j.value.query.get("team")??"":Us.value.team),qs=I(()=>pr()?j.value.query.get("assignee")==="me":Us.value.mine);Se(()=>{pr()&&(Us.value={team:on.value,mine:qs.value},localStorage.setItem(Id,JSON.stringify(Us.value)))});var rn=I(()=>Ee.value.find(e=>e.key===on.value)),Fs=I(()=>j.value.name==="overview"?{}:Ln({team:rn.value?.id,assignee:qs.value?"me":void 0}));function Ae(e,t={}){let{team:n,mine:o}={team:on.value,mine:qs.value,...t},r=new URL(e,location.origin);if(!vg.test(r.pathname))return e;let a=re.value.length>0&&!Ee.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Ki(e){if(!pr())return Ae("/tasks",{team:e});let t=new URLSearchParams(j.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(j.value.path,location.origin).pathname+(n?`?${n}`:"")}function Gi(){let{name:e,query:t}=ee.peek();e==="today"&&![...t.keys()].length&&Ad&&z(Ae("/",Ad),{replace:!0})}function Xe(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?re.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:gg(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function gg(e){if(e)return e==="none"?[]:Ls(e.split(",").filter(Boolean))}function Ge(e){let t=new URLSearchParams(j.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Ts(t)}function Dd(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=pr()?Xe(j.value.query):Xe(new URLSearchParams),a=Q.value.find(u=>u.key===on.value),c=qs.value||e==="me"?w.value:$t.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:N.value},...o?.length&&{labels:bg(o)},...r&&Ft({id:r})&&{stage:{id:r}}}}function bg(e){let t=e.map(Ms).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>B(n))).size===1?t:[]}function pr(){return hg.has(j.value.name)}var yg="0123456789abcdefghjkmnpqrstvwxyz";function Y(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=yg[Number(n>>a&31n)];return`${e}_${r}`}var ji="taskflow.waiting",Cd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),kg=3e3,We=y([]),$r=I(()=>We.value.length),hr=y(!1),Wi=!1,Od=0,Rd=new Map;function sn(e,t){for(let n of e)Rd.set(n,t)}function an(e){return Hs([...We.peek(),{...e,who:w.peek()?.id}]),Pn()}async function Pn(){if(clearTimeout(Od),!Wi){for(Wi=!0;w.peek()&&We.peek()[0]?.who===w.peek()?.id;){let[e]=We.peek(),t=await wg(e);if(!t)break;P(()=>{Hs(We.peek().slice(1)),Rd.get(e.field)?.(e,t)})}Wi=!1}}function Nd(){let e=JSON.parse(sessionStorage.getItem(ji)??"null"),t=w.peek()?.id;return e?.who===t&&!We.peek().length&&Hs(e.writes.map(n=>({...n,who:t}))),We.peek().length&&e?.who!==t&&Hs([]),We.peek()}async function wg(e){try{e.first&&(e.found??=await xg(e.first));let t=await E(e.query,e.variables,{keepalive:e.keepalive});return hr.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof fe?t.code:"INTERNAL";return t instanceof ft||n==="RATE_LIMITED"?Sg():Cd.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var xg=({query:e,variables:t})=>E(e,t).catch(n=>{if(n instanceof fe&&n.code!=="RATE_LIMITED"&&!Cd.has(n.code))return null;throw n});function Sg(){return hr.value=!0,Od=setTimeout(Pn,kg),null}function Hs(e){We.value=e,e.length?sessionStorage.setItem(ji,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(ji)}Se(()=>{let e=t=>t.preventDefault();if(!(!hr.value||!$r.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var _g=8e3,Un=y([]),Eg=0;function O(e){let t=Eg+=1;return Un.value=[...Un.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>qn(t),_g),t}function qn(e){Un.value=Un.peek().filter(t=>t.id!==e)}var Tg=500,Fn=[],vr=null;async function Ld(){if(vr&&(await vr).errors.length)return;let e=Fn.pop();if(!e)return void O({text:s("undo.nothing")});qn(e.toast),e.run()}function Hn(e){return vr=e,e.then(()=>{vr===e&&(vr=null)}),e}function Ie(e,t,n){let o=()=>{Fn.includes(a)&&Fn.splice(Fn.indexOf(a),1),qn(a.toast)},a={run:t,toast:O({text:e,undo:()=>{o(),t()},to:n})};return Fn.push(a),Fn.length>Tg&&Fn.shift(),o}var Md={assignee:"assigneeId",stage:"stageId",team:"teamId"},Ag=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks"],Vi=100,gr=new Map,Bs=new Set;function vt(e,t,n={}){let o=Kd(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Vd(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=Y("change"),i=Gd(t,o);return Fe(e.id,a,i),De(a,"updateTask",Ss,{id:e.id,input:r},[e.id],{shown:i,before:Wd(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Lg(e,t,o)})}async function Ks(e,t){let n=e.filter(a=>Kd(a,t).length);if(n.length===1)return void await vt(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:Wd(a,o)}));await xo(n.map(({id:a})=>a),a=>Pd(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(Mg(r).map(([a,i])=>Promise.all(zd(i,c=>Pd(c,a))))))}function Pd(e,t){let n=Y("change"),o=Object.keys(t);P(()=>{for(let a of e)Fe(a,n,t)});let r={shown:t,told:"",silent:!0};return De(n,"updateTasks",_s,{ids:e,input:Vd(t,o)},e,r)}async function Gs(e){if(e.length===1)return void await qd(e[0]);await xo(e.map(({id:t})=>t),t=>{let n=Y("change"),o={deletedAt:new Date().toISOString()};return P(()=>{for(let r of t)Fe(r,n,o)}),De(n,"deleteTasks",dd,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>So(t,{silent:!0}))))}async function xo(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(zd(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Hn(i);if(c.length)return void O({bad:!0,text:s("did.refused",{what:n,why:G(c[0])})});Ie(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?O({bad:!0,text:s("undo.refused",{why:G(u[0])})}):O({text:o})},r)}function br(e,t={}){let n=Y("task"),o=Y("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Fi({...Hd(n),...e,...jd(r.id,e)},o),De(o,"createTask",sd,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function qd(e){let t=Y("change"),n={deletedAt:new Date().toISOString()};return Fe(e.id,t,n),De(t,"deleteTask",Ni,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Fd(e){return De(Y("change"),"deleteTask",Ni,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function So(e,{silent:t}={}){let n=Y("change"),o={deletedAt:null};return Fe(e.id,n,o),De(n,"restoreTask",md,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function zi(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Nd())if(Bs.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=re.peek().find(({id:k})=>k===a)??{id:a,key:"",name:""},f=$t.peek().find(({id:k})=>k===i)??null,$=u.map(Ms).filter(Boolean),p=c?{id:c}:void 0,h={...d,team:m,assignee:f,labels:$};Fi({...Hd(n[0]),...h,...jd(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;Ps(a,i)}else if(r?.shown)for(let a of n)Fe(a,t,r.shown)}var Ig=0;function Hd(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},version:0,rank:`~${String(Ig+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:w.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function De(e,t,n,o,r,a,i){Bs.add(e);let c=new Promise(u=>gr.set(e,u));return an({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Hn(c)}sn(Ag,(e,t)=>{let n=t.errors[0];P(()=>{n||Dg(e,t),e.field==="createLabel"?Td(e.variables.input.id,!n):n?.current&&ue(n.current);for(let o of e.taskIds)$d(o,e.key)}),n?Og(e,n):Rg(e,t),gr.get(e.key)?.(t),gr.delete(e.key)});function Dg({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return At(t[0],1/0);e==="restoreTask"&&Rs(t[0]);let i=e==="deleteTask"&&It(t[0]);i&&ue({...i,deletedAt:o.shown?.deletedAt??null}),r&&ue({...r,...Cg(o)});for(let c of a??[])c.task&&ue(c.task)}var Cg=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Og({key:e,note:t},n){if(t?.silent&&gr.has(e)||t?.quiet==="all"&&gr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=G(n);t?.back?O({bad:!0,text:s("undo.refused",{why:o})}):O({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function G({code:e,message:t}){return t||s(`error.${e}`)}function Rg({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void O({text:t.told});let r=()=>{let a=L(n[0]);e==="updateTask"&&o&&t.before?Ng(o,t.before):e==="createTask"&&o?qd(o):e==="deleteTask"&&a&&So(a)};Ie(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function Ng(e,t){let n=L(e.id)??e;vt(n,t,{expectedVersion:Math.min(e.version,It(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Lg(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Ft(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Ud=e=>Bd(e)??(e||null),Bd=e=>e&&typeof e=="object"?e.id:null,Kd=(e,t)=>Object.keys(t).filter(n=>Ud(e[n])!==Ud(t[n])),Gd=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Wd(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Gd(e,n),...o&&(a?{stage:a}:{status:r})}}function jd(e,{stage:t,status:n}){let o=Ft(t);return o?{stage:{id:o.id},status:o.status}:{stage:Pi(e,n??"PENDING"),status:n??"PENDING"}}var Vd=(e,t)=>Object.fromEntries(t.map(n=>[Md[n]??n,Md[n]?Bd(e[n]):e[n]])),zd=(e,t)=>Array.from({length:Math.ceil(e.length/Vi)},(n,o)=>t(e.slice(o*Vi,(o+1)*Vi))),Mg=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var Pg=120,Ug=/^(session|api_key)\.|^task\.progressed$/,Dt=y([]);function Ws(e){Dt.value=e.filter(Qd).reverse().map(t=>({event:t}))}function Zd(e){!Qd(e)||Dt.peek().some(t=>t.event?.id===e.id)||(Dt.value=[{event:e,fresh:!0},...Dt.peek()].slice(0,Pg))}function Jd(e){Dt.value=[{caught:e,id:`caught-${Date.now()}`},...Dt.peek()]}var Qd=e=>!Ug.test(e.name);function Xd(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Hg(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var qg=30*6e4,Fg=new Set(["task.updated","attachment.created"]),Yd=({task:e,subjectId:t})=>e?.id??t,Hg=(e,t)=>Fg.has(e.name)&&t.name===e.name&&Yd(t)===Yd(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<qg;var He=y(null),Me=y(new Set),Yi=null;function yr(e){let t=new Set(Me.peek());t.delete(e)||t.add(e),Yi=e,Me.value=t}function Zi(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(at),n=[t.indexOf(Yi??je.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Me.value=new Set([...Me.peek(),...o,e])}function ln(){Yi=null,Me.peek().size&&(Me.value=new Set)}var ce=y(""),js=y([]),Ji=y({});function Bt(e={}){Ji.value=e,ce.value="new"}var je=y(null),pe=y(null),Bn=y(!1),em=matchMedia("(max-width: 900px)"),tm=()=>{Bn.value=em.matches};em.addEventListener("change",tm);tm();var at=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Qi(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function kr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Qi(e==="dark"?"light":"dark")}function ve(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Xi=new Set;function Be(e){return Xi.add(e),()=>Xi.delete(e)}var nm=()=>Promise.all([...Xi].map(e=>e()));var _o=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=y([]),this.horizon=null,this.stop=yd(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...nn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Kn=new Set,Eo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new _o(wd(t),yo(n)),this.ids=this.view.ids,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.total=y(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Be(()=>this.reload()),Kn.add(this)}close(){Kn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Kn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(lo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Kn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await E(bo,{filter:Ln(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await E(ed,{filter:Ln(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&B(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return P(()=>{for(let u of r.nodes)ue(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Vs=(e,t,n)=>JSON.stringify([e,t,n??{},N.value]),om=()=>[...[...Kn].filter(e=>!e.parked),...[...xt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Bg=16,xt=new Map;function zs(e,t){xt.get(e)?.close(),xt.delete(e),t.parked=!0,xt.set(e,t);let[n]=xt;xt.size<=Bg||(n[1].close(),xt.delete(n[0]))}function rm(e){let t=xt.get(e);return xt.delete(e),t&&(t.parked=!1),t}function sm(){for(let e of xt.values())e.close();xt.clear()}var am=()=>[...Kn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function im(){await Promise.all([...Kn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Kg=5e5,Gg=7*864e5,Wg=40,lm=zg(["1",Xt,ae,An,sr,ws].join(" "));function cm(e){let t=w.peek()?.id;if(!t||!vs(t))return;let n=[...Cs()].map(Vg),o=new Map(n.filter(({id:u})=>u===pe.peek()).map(u=>[u.id,u])),r=Dt.peek().flatMap(({event:u})=>u??[]),i={...{shape:lm,who:t,at:Date.now(),day:N.peek(),teams:re.peek(),...e},events:r.slice(0,Wg),lists:[]},c=Kg-JSON.stringify([i,...o.values()]).length;for(let u of om()){let{want:d,order:m,how:f,after:$,view:p}=u,h={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},k=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...k]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of k)o.set(S.id,S)}}try{localStorage.setItem(fo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(fo)}}function um(){let e=jg(),t=w.peek()?.id;return e?.shape===lm&&e.who===t&&vs(t)&&Date.now()-e.at<Gg?e:(localStorage.removeItem(fo),null)}function jg(){try{return JSON.parse(localStorage.getItem(fo)??"null")}catch{return null}}function dm({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==N.peek())continue;let d=new Eo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),zs(Vs(n,o,r),d)}}function Vg({description:e,...t}){return t.id===pe.peek()?{...t,description:e}:t}function zg(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var mm=2e3,Yg=36e5,Zg=new Set(["task.restored","task.moved_in"]),te=y("connecting"),Te=y(null),xr=y(""),Sr=y(!1),Jg=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:W(N.value,t-13),created:0,completed:0,open:0}))})),_r=()=>Te.value??Jg.value,Er=()=>Te.value?"":"unread",Zs=y(0),tl=new Set,Qg=Tm(Ke,250),Xg=Tm(im,1e3),Gt=null,cn=null,Js=()=>{},fm=()=>{},Kt=null,Gn=!1,pm=0,wr=!1,un=0;function Ce(e){return tl.add(e),()=>tl.delete(e)}var $m=new Set;function To(e){$m.add(e)}var Ys=new Set;function dn(e,t,n){let o=()=>{},r=()=>{o=Gt?.subscribe(e,t,n)??o};return Gt?r():Ys.add(r),()=>{Ys.delete(r),o()}}function hm(){let e=um();return e?(Kt=e,cn=e.cursor,P(()=>{xr.value=e.version,Sr.value=e.confirmsEmail,re.value=e.teams,Te.value=e.numbers,Ws(e.events.toReversed()),Os(e.tasks)}),dm(e),zi(),!0):!1}async function vm(){Kt&&Date.now()-Kt.at<Yg&&el();let e=await km().catch(n=>{throw Kt&&(te.value="offline"),n});if(!Kt){wm(e),zi(),el();return}let t=Gt&&Kt.rights===gm(e);if(Kt=null,t)return P(()=>xm(e));el({quiet:!0}),await _m(e)}function el({quiet:e=!1}={}){if(!Gt){Gt=Zu({up:rb,down:sb,signedOut:()=>Dn("door.ended")}),e||Sm();for(let t of Ys)t();Ys.clear(),fm=Se(eb),Pn()}}var gm=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function bm(){let e=w.peek();if(!e||!cn||Kt||Gn)return;let t=gm({cursor:cn,instance:null,events:null,inbox:null,me:e,teams:re.peek()});cm({cursor:cn,rights:t,numbers:Te.peek(),version:xr.peek(),confirmsEmail:Sr.peek()})}addEventListener("pagehide",bm);document.addEventListener("visibilitychange",()=>document.hidden&&bm());function eb(){let e=Fs.value;return Gt?.subscribe(ws,()=>({filter:e}),{next:t=>{Te.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function ym(){fm(),Js(),Kt=null,cn=null,Gn=!1,clearTimeout(pm),Gt?.close(),Gt=null,clearTimeout(un),sm(),bd(),Ed(),P(()=>{te.value="connecting",Te.value=null,re.value=[],Ws([])})}async function km(){let e=await E(Lu,{},{partly:!0});if(!e.me||!e.cursor)throw new fe([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==w.peek()?.id)throw new fe([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function wm(e){cn=e.cursor,P(()=>{xm(e),Ws(e.events?.nodes??[])})}function xm(e){w.value=e.me,xr.value=e.instance?.version??"",Sr.value=e.instance?.confirmEmail??!1,re.value=e.teams??[];for(let t of $m)t(e)}function Sm(){Js=Gt?.subscribe(Qu,()=>({after:cn}),{next:({events:e})=>tb(e),failed:Am})??(()=>{})}function tb(e){if(cn=e.cursor,e.__typename==="StreamEvent")return nb(e.event);if(e.__typename==="StreamReady")return ab(e.replayed);Js(),e.reason!=="SHUTDOWN"&&_m()}function nb(e){P(()=>{e.subjectType==="TASK"?ob(e):e.task?ue(e.task):/^(team|user|label|stage)\./.test(e.name)&&Qg(),Zd(e),Zs.value+=1}),Xg();for(let t of tl)t(e)}function ob({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&At(t);else if(e==="task.purged"||!n)At(t,n?.version??1/0);else{Zg.has(e)&&Rs(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ue({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function rb(){clearTimeout(un),un=0,te.value=wr?"catching":"connecting",Pn(),am()}function sb(){te.peek()==="offline"||wr&&un||(wr=!0,te.value=navigator.onLine?"catching":"offline",clearTimeout(un),un=setTimeout(()=>{te.value="offline"},mm))}function ab(e){clearTimeout(un),un=0,wr&&Jd(e),wr=!1,te.value="sync"}async function _m(e){Gn||(Gn=!0,Js(),te.value="catching",await Em(e))}async function Em(e){try{let t=e??await km();if(vd(),wm(t),await nm(),!Gn)return;gd(),Gn=!1,Sm()}catch(t){if(!Gn)return;pm=setTimeout(Em,mm),t instanceof ft||Am(t)}}function Tm(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Am(e){if(te.value="offline",!(e instanceof fe))throw e}var nl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Im=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${nl} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,Dm=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,Cm="query Unread { inbox(first: 1) { unreadCount cursor } }",Om=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${nl} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Rm=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${nl} }
  }
}`,Nm=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Lm=2e3,Oe=y(0),mn=y(new Map),Qs=0,ol=new Map,Xs=new Set,Dr=y(!1),fn=null,Tr=()=>{},Ar=0,Ir=0,Mm=0,ea=new Set,ta=()=>Qs,rl=()=>Mm,Pm=()=>fn,Um=(e,t)=>Xs.has(`${e} ${t}`);function qm({key:e,variables:{ids:t=[]}}){for(let n of t)Xs.delete(`${e} ${n}`)}function na(e,t,n=()=>!1){let o=new Map(mn.peek()),r=a=>(ol.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);mn.value=o}function Fm(e,t){Qs===t&&(Oe.value=e)}function ib({unreadCount:e,cursor:t}){fn||(fn=t,P(()=>{Oe.value=e,Dr.value=!0}),sl())}function sl(){Tr(),Tr=dn(Om,()=>({after:fn}),{next:({inbox:e})=>lb(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Ir),Ir=setTimeout(oa,Lm)}})}function lb(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?sl():oa());if(fn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Qs+=1,P(()=>{Oe.value=r,!(!t||!n)&&(ol.set(n,Qs),o&&Xs.add(`${o} ${n}`),mn.value=new Map(mn.peek()).set(n,t))}),n||Cr().catch(()=>{})}function Cr(){return Mm+=1,Promise.all([...ea].map(e=>e()))}async function oa(){Tr(),clearTimeout(Ir);let e=Ar+=1;try{await Hm(e)}catch{e===Ar&&(Ir=setTimeout(oa,Lm))}}async function Hm(e){let[t]=await Cr(),n=t??(await E(Cm,{})).inbox;e===Ar&&(fn=n.cursor,P(()=>{Oe.value=n.unreadCount,Dr.value=!0}),sl())}To(({inbox:e})=>e?ib(e):oa());Be(async()=>{fn&&await Hm(Ar+=1)});I(()=>w.value?.id).subscribe(()=>{Ar+=1,Tr(),Tr=()=>{},clearTimeout(Ir),fn=null,Dr.value=!1,ol.clear(),Xs.clear(),P(()=>{Oe.value=0,mn.value=new Map})});Se(()=>{(Oe.value?navigator.setAppBadge?.(Oe.value):navigator.clearAppBadge?.())?.catch(()=>{})});var b=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ne({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function se({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":ub(e.id)}} ...${r}>
    ${cb(e.name)}
  </span>`:l`<span class="av none" ...${r}><${b} name="nobody" /></span>`}var Wn=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function pn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var Km=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${Bm} of="comments" n=${e} />
  <${Bm} of="files" n=${t} />
`;function Bm({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${b} name=${e} />
    ${s.number(t)}
  </span>`}function oe({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${b} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var de=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function J({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${b} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${we(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function we(e){return e instanceof fe?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function cb(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function ub(e){let t=db.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var db=I(()=>new Map($t.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var mb=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,Gm=`query Files($id: ID!) {
  task(id: $id) { attachments { ${mb} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Wm=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,ra=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var jm=50*6e4,Vm=100,zm=[500,1e3,2e3,4e3,8e3,16e3],fb=10*6e4,pb=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),$b=/^attachment\.|^comment\.(created|deleted)$/,Or=y(null),it=({contentType:e})=>pb.has(e),lt=({can:e,version:t})=>e.comment&&t>0,Ym=(e,t)=>e.can.comment&&(t.uploader?.id===w.value?.id||Q.value.some(({id:n})=>n===e.team.id)),al=class{constructor(t){this.taskId=t,this.all=y(null),this.failed=y(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ce(o=>o.task?.id===this.taskId&&$b.test(o.name)&&this.soon(Vm)),Be(()=>this.read()),te.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await E(Gm,{id:this.taskId});if(t!==this.turn)return this.reading;P(()=>{Or.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),jm);let t=this.all.peek()?.some(n=>it(n)&&!n.thumbnailUrl&&hb(n));t&&this.looks<zm.length&&this.soon(zm[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Vm&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>jm}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},hb=({createdAt:e})=>Date.now()-Date.parse(e)<fb,il=new Set;function sa(e,t){il.has(t)||(il.add(t),Re(e).load())}var ll=new Map;function Re(e){let t=ll.get(e)??new al(e);return ll.set(e,t),t}function Zm({id:e,version:t}){let n=t===0,o=Re(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>w.value?.id).subscribe(()=>{ll.clear(),il.clear()});var aa=y(null);function Rr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);aa.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var F="errors { code message path }";async function he(e,t,n){try{let[o]=Object.values(await E(e,t));return o.errors.length?O({bad:!0,text:G(o.errors[0])}):n&&O({text:n}),o.errors.length?null:o}catch(o){return O({bad:!0,text:`${s("failed.title")}: ${we(o)}`}),null}}var Jm=`query Reminders($id: ID!) { task(id: $id) { ${ae} reminders { ${xs} } } }`,Qm=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${F} reminder { ${xs} } }
}`,Xm=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${F} deletedId } }`;var jn=y(null),Ao=y(null);async function cl(e){let{task:t}=await E(Jm,{id:e});t&&ue(t)}async function ul({id:e,key:t},n){Ao.value=null;try{let{errors:o,reminder:r}=(await E(Qm,{id:e,when:n})).createReminder;if(o.length)return ia(e,G(o[0]));if(!r)return;ef(e,a=>[...a.filter(i=>i.id!==r.id),r]),Ie(s("reminder.did.set",{task:t,when:ml(r)}),()=>dl(e,r),`/t/${t}`),cl(e).catch(()=>{})}catch(o){ia(e,we(o))}}async function dl(e,t){Ao.value=null;try{let{errors:n}=(await E(Xm,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return ia(e,G(n[0]));ef(e,r=>r.filter(a=>a.id!==t.id)),O({text:s("reminder.did.taken")})}catch(n){ia(e,we(n))}}function ia(e,t){Ao.value={id:e,why:t},document.querySelector(".sheet .reminders")||O({bad:!0,text:t})}function ef(e,t){let n=L(e);n&&ue({...n,reminders:t(n.reminders??[])})}function ml({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function tf(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Ct={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},Nr=["PENDING","IN_PROGRESS"];var fl="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",nf=`query Views { views { ${fl} } }`,of=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,rf=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${F} view { ${fl} } }
}`,la=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${F} view { ${fl} } }
}`,sf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${F} deletedId } }`,af=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${ae} } totalCount } }
}`;var Vn=y([]),ca=()=>{},pl=0,$l=0;async function zn(){let e=pl+=1,{views:t}=await E(nf,{});e===pl&&(Vn.value=t)}function lf(){clearTimeout($l),$l=setTimeout(()=>zn().catch(()=>{}),100)}function cf(){ca(),ca=dn(of,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?cf():lf()},failed:e=>console.warn("no views:",e.message)})}To(cf);Ce(({name:e})=>e.startsWith("view.")&&lf());Be(zn);I(()=>w.value?.id).subscribe(()=>{pl+=1,ca(),ca=()=>{},clearTimeout($l),Vn.value=[]});var vb={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},df={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},gl={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},gb=["team","assignee","status","priority","stage","label","due","q","sort","group"],et=I(()=>Vn.value.find(({id:e})=>e===j.value.query.get("saved"))),Yn=I(()=>{let{name:e,query:t}=j.value,n=df[e];if(!n)return null;let o=n==="LIST",r=Xe(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:Nr):void 0,i=t.get("sort");return{layout:n,filter:Ln({...r,status:a}),orderBy:o&&i&&Ct[i]?Ct[i]:[],groupBy:o&&gl[t.get("group")??""]||null}}),Io=I(()=>["today","week","later"].includes(j.value.query.get("due")??"")),mf=I(()=>{let e=et.value,t=e&&ua(e);if(!e||!t)return!1;let{name:n,query:o}=j.value;return df[n]!==e.layout||gb.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function ff(e){let t=ua(e);return t?(t.set("saved",e.id),`${vb[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function ua({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=bb[u]?.(d);if(!m)return null;r.set(...m)}if(n!=="LIST")return r.has("status")||t.length?null:r;let a=r.get("status");a===Nr.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(Ct).find(u=>Lr(uf(t),uf(Ct[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys(gl).find(u=>gl[u]===o);return c&&r.set("group",c),r}var bb={status:e=>vl("status",e,"in"),priority:e=>vl("priority",e,"in"),labels:e=>Lr(e,{isEmpty:!0})?["label","none"]:vl("label",e,"any"),stage:e=>hl("stage",e,"eq"),text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>Lr(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=hl("team",e,"eq");return t&&["team",re.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>Lr(e,{me:!0})?["assignee","me"]:Lr(e,{isNull:!0})?["assignee","nobody"]:hl("assignee",e,"eq")};function hl(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function vl(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var Lr=(e,t)=>JSON.stringify(e)===JSON.stringify(t),uf=e=>e.map(({field:t,direction:n="ASC"})=>[t,n]);var $f={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Zn={unread:e=>pf(e)&&!e.readAt,all:e=>pf(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},pf=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Jn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function bl(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function hf({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var yb=100,yl=new Map,Mr=y([]),kb=I(()=>[...Mr.value,...We.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Do=I(()=>{let e=new Map(mn.value);for(let t of kb.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Um(t.key,n)&&e.set(n,wb(o,t))}return e});function wb(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?bl(e,n.input,o):Zn.unread(e)&&e.occurredAt<=r?bl(e,{read:!0},o):e}function vf(e,t,{silent:n=!1}={}){wl([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function da(e,t){wl([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function gf(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");wl([e],{snoozedUntil:t},n)}function bf(e){let t=e.filter(Zn.unread),[n]=[...mn.peek().values()].sort(Jn),o=t.length===Oe.peek()&&t.length<=yb?()=>kl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};yf("markAllRead",Nm,{upTo:Pm()},r,o)}function wl(e,t,n){let[o]=e;kl(e,t,n,n?()=>kl(e,hf(o),s("inbox.did.undone")):void 0)}function kl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);yf("updateNotifications",Rm,{ids:r,input:t},{told:n},o)}function yf(e,t,n,o,r){let a=Y("change"),i=new Promise(u=>yl.set(a,{resolve:u,at:ta(),undo:r})),c=new Date().toISOString();an({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Hn(i)}sn(["updateNotifications","markAllRead"],(e,t)=>{let n=yl.get(e.key),[o]=t.errors;o?(O({bad:!0,text:s("inbox.refused",{why:G(o)})}),Cr().catch(()=>{})):xb(e,t,n),qm(e),yl.delete(e.key),n?.resolve(t)});function xb(e,{notifications:t=[]},n){n&&na(t,n.at),e.field==="markAllRead"&&Sb(e);let{told:o}=e.note;o&&n?.undo?Ie(o,n.undo):o&&O({text:o})}async function Sb(e){Mr.value=[...Mr.peek(),e],await Cr().catch(()=>{}),Mr.value=Mr.peek().filter(t=>t!==e)}var _b=30,Eb=100,xl=class{constructor(t){this.show=t,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=y(null),this.staying=y(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...Do.value.values()].filter(n=>Zn[this.show](n)||t.has(n.id)&&Zn.all(n)).filter(n=>this.reaches(n)).sort(Jn)}reaches(t){let{value:n}=this.horizon;return!n||Jn(t,n)<=0}open(){let t=()=>this.reload();return ea.add(t),(!this.ready.peek()||this.gap!==rl())&&this.load(),()=>{ea.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=ta(),a=rl(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(Eb,Math.max(_b,o-c.length)),{inbox:$}=await E(Im,{filter:$f[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return P(()=>{Fm(u.unreadCount,r),na(c,r,f=>Zn[this.show](f)&&Tb(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Tb=(e,t,n)=>(!t||Jn(t,e)<0)&&(!n||Jn(e,n)<=0),Sl=new Map;function kf(e){let t=`${w.value?.id} ${e}`,n=Sl.get(t)??new xl(e);return Sl.set(t,n),n}I(()=>w.value?.id).subscribe(()=>Sl.clear());var _l=["unread","all","archived","later"],$n=()=>j.value.name==="inbox",Ab=I(()=>_l.find(e=>e===j.value.query.get("show"))??"unread"),ma=I(()=>kf(Ab.value)),fa=y(null),Co=y(null),wf=()=>!!document.activeElement?.closest("dialog.sheet");function xf(){let e=ee.peek().name==="task"?pe.peek():null;return ma.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===fa.peek())}var pa=e=>()=>{let t=xf();t&&e(t)},Sf=e=>document.querySelector(`main [data-notice="${e}"]`),_f=pa(({id:e})=>Df(Sf(e))),Ef=pa(e=>ha(e)),Tf=pa(e=>da(e,!e.archivedAt)),Af=pa(({id:e})=>{Co.value={id:e,anchor:Sf(e)?.querySelector("[data-snooze]")??null}}),$a=()=>bf([...Do.peek().values()]);function ha(e,t){ma.peek().keep(e.id),vf(e,!e.readAt,t)}function El(e){let t=ee.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Ib(i)),o=t?xf()?.id:fa.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?Df(a):If(a)?.focus()}var Ib=e=>e.hasAttribute("data-task"),If=e=>e?.querySelector("[data-go]"),Df=e=>If(e)?.click();var Tl=e=>[...nn()].filter(t=>t.parentId===e&&ke(t)),va=({id:e,progress:t})=>Math.max(t?.total??0,Tl(e).length);var Cf=`query Family($id: ID!) {
  task(id: $id) { ${ae} parent { ${ae} } subtasks { ${ae} } relations { kind task { ${ae} } } }
}`;var Db=100;async function Il(e){let t=Tl(e),{task:n}=await E(Cf,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));P(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ue(u);for(let u of r)Al(u.id,{parentId:e});for(let u of t)c.has(u.id)||Al(u.id,{parentId:void 0});Al(e,{parentId:o?.id??null,relations:a.map(Cb)})})}function Al(e,t){let n=It(e);n?.version&&ue({...n,...t})}var Cb=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function Of({id:e,version:t}){let n=t===0;D(()=>{if(n)return;let o=0,r=!0,a=()=>Il(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ce(u=>{u.subjectId!==e||!Ob(u)||(clearTimeout(o),o=setTimeout(i,Db))}),Be(a),te.subscribe(u=>u==="sync"&&r&&i())];return r&&te.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Ob=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function Rf(e){let t=kt(()=>{let n=new _o(o=>o.parentId===e&&ke(o),Rb);return n.rebuild(null),n},[e]);return D(()=>()=>{t.stop()},[t]),t.ids.value}var Rb=yo([{field:"RANK",direction:"ASC"}]);var St=y(null);function Oo(e,t="subtasks"){let n=pe.peek();n?St.value={id:n,of:t,why:e}:O({bad:!0,text:e})}async function Nf({id:e,team:t},n){St.value=null;let{errors:o}=await br({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Oo(G(o[0])),!o.length}async function Lf({id:e,team:t},n){St.value=null;let o=P(()=>n.map(c=>br({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Oo(G(a)),i.length&&Ie(s("did.createdSeveral",{n:i.length}),()=>Gs(i.filter(c=>L(c.id))))}async function ga({id:e,parentId:t},n){St.value=null,t===void 0&&await Il(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await vt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Oo(G(r[0]))}async function ba(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(P(()=>d.map(f=>Nb(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await xo(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Nb(e,t){let n=Y("change"),o={watching:t};return Fe(e,n,o),De(n,"watchTask",ud,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var ct=[{id:"palette",keys:"mod+k",run:()=>{ce.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>Q.value.length,run:()=>Bt()},{id:"search",keys:"/",run:qb},{id:"down",keys:"j",run:()=>$n()?El(1):Dl(1),silent:!0},{id:"up",keys:"k",run:()=>$n()?El(-1):Dl(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>qt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Uf,run:([e])=>yr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:$n,run:_f,silent:!0},{id:"noticeRead",keys:"u",when:$n,run:Ef},{id:"noticeArchive",keys:"e",when:()=>$n()&&!wf(),run:Tf},{id:"noticeLater",keys:"h",when:$n,run:Af},{id:"noticesRead",keys:"shift+i",when:()=>$n()&&Oe.value,run:$a},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Ks(e,{status:e.some(Z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Qn("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Tt(e.team.id).length,run:Qn("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Qn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Qn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Qn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:Qn("labels")},{id:"watch",keys:"w",task:!0,when:ke,run:ba},{id:"remind",keys:"r",task:!0,one:!0,when:ke,run:Lb},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.update,run:()=>Mf(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Rr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>ga(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Rr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&Q.value.length>1,run:Qn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.comment,run:()=>Mf(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>pe.value===e.id&&lt(e),run:Ub},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Pb(e)},{id:"delete",task:!0,when:e=>e.can.delete&&ke(e),run:Mb},{id:"restore",task:!0,when:e=>e.can.delete&&!ke(e),run:e=>e.map(t=>So(t))},{id:"undo",keys:"z",run:Ld},{id:"inbox",keys:"g i",run:()=>z("/inbox")},{id:"today",keys:"g t",run:()=>z(Ae("/"))},{id:"tasks",keys:"g l",run:()=>z(Ae("/tasks"))},{id:"board",keys:"g b",run:()=>z(Ae("/board"))},{id:"calendar",keys:"g c",run:()=>z(Ae("/calendar"))},{id:"trash",keys:"g x",run:()=>z(Ae("/trash"))},{id:"teams",keys:"g m",run:()=>z("/team")},{id:"settings",keys:"g s",run:()=>z("/settings")},{id:"overview",keys:"g o",run:()=>z("/admin")},{id:"instance",keys:"g a",when:()=>w.value?.role==="ADMIN",run:()=>z("/instance")},{id:"saveView",keys:"v",when:()=>Yn.value&&(et.value||!Io.value),run:()=>{ce.value="view"}},{id:"theme",run:kr},{id:"keys",keys:"?",run:()=>{ce.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>tn()}];function Cl(){let{name:e,key:t=""}=ee.value,n=e==="task"?Ds(t):je.value;return n&&L(n)||null}function wa(){let e=ee.peek().name==="task"?[]:Ol(),t=Cl();return e.length?e:t?[t]:[]}var Ol=()=>[...Me.value].map(L).filter(e=>e!=null),Pf=(e,t)=>t.filter(n=>!e.when||e.when(n));function ut(e,t=wa()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Cl();return o!==null&&Uf(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Pf(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Ot(e,t=wa()){if(!e.task)return e.run();let n=Pf(e,e.id==="select"?[Cl()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var xa=e=>ct.find(t=>t.id===e)?.keys??"";function tt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function Qn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;He.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Lb([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);jn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Uf(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Mb(e){if(!e.some(t=>t.commentCount||t.attachmentCount||va(t)))return Rl(e);js.value=e.map(({id:t})=>t),ce.value="delete"}function Rl(e){ee.value.name!=="task"?ln():e.some(({id:t})=>t===pe.value)&&Nn(),Gs(e)}async function Pb(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),O({text:s("did.copied",{task:e.key})})}function Mf(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Ub(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function qb(){let e=document.querySelector("main .search");e?e.focus():ce.value="palette"}function Dl(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Fb(e);let n=ee.peek().name==="task",o=t.findIndex(i=>at(i)===(n?pe:je).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(at(r)??"");a&&qt(a)}var ya=0,ka=null;function Fb(e){let t=document.querySelector("main");t&&(ya=Math.max(1,ya+e),ka?.disconnect(),ka=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ka?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ya:0;ya=0;for(let r=0;r<o;r+=1)Dl(1)}),ka.observe(t,{childList:!0,subtree:!0}))}function U({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return V(()=>{let d=i.current,m=document.activeElement,f=at(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),Nl(m,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${d=>{d.preventDefault(),o()}}
    onPointerDown=${d=>{d.target===i.current&&Hb(d,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function Nl(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Hb({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Bb=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","subtask","relate","comment","attach"]]],Kb=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Gb=new Set(["done","status","stage"]),Wb=new Set(["priority","assignee","due","labels","select","subtask","relate"]);function jb(e){if(!e.task)return ut(e);let t=Q.value.length>0;return Gb.has(e.id)?t||Ee.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Wb.has(e.id)}function qf(){let e=()=>{ce.value=""},t=Bb.map(([n,o])=>({name:n,lines:o.flatMap(r=>ct.filter(a=>a.id===r&&jb(a))).map(r=>({text:s(`command.${r.id}`),keys:tt(r.keys??"")}))}));return Q.value.length&&t.push({name:"carry",lines:Kb().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${U} class="wide" labelledby="keys-title" close=${e}>
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
  </${U}>`}function Wt(e,t){let n=Vb(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Vb(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var K=e=>t=>e(t.currentTarget.value);function Ro({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
  />`}function No(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var Ll=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Ml(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Ll(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,k=>a.get(k))].map(([k,v])=>zb(v,t.get(k??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:k})=>k)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await xo(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function zb(e,t,n){let o=Y("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};P(()=>{for(let c of e)Fe(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?De(o,"updateTask",Ss,{id:e[0],input:a},e,i):De(o,"updateTasks",_s,{ids:e,input:a},e,i)}function Ff(e,t){let n=new Map;for(let o of e){let r={id:Y("label"),name:t.trim(),color:wo(ht(o))};Ps(o,r),n.set(o,r),De(Y("change"),"createLabel",cd,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var Xn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function Lo({task:e,most:t=1/0,mute:n=!1}){let o=Sd(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${Xn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function Bf({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=No(r),c=[...new Set(e.map(({team:_})=>_.id))],u=Yb(c),d=_=>u.filter(({name:A})=>B(A).includes(B(_.trim()))),m=_=>_.trim()!==""&&c.some(A=>Hf(A)&&!Hi(ht(A),_)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{He.value=null},h=({alike:_})=>{let A=e.filter(({team:H})=>_.has(H.id)),C=A.filter(H=>Ll(H,_)).length;return C===0?"false":C===A.length?"true":"mixed"},k=_=>{Ml(e,_.alike,h(_)!=="true"),o(""),a(Math.max(0,u.indexOf(_)))},v=_=>{let A=c.filter(H=>Hf(H)&&!Hi(ht(H),_)),C=u.find(({name:H})=>B(H)===B(_.trim()));Ml(e,new Map([...C?.alike??[],...Ff(A,_)]),!0),o(""),a(0)},S=_=>{let A=_===n?f[r]:d(_)[0];A?k(A):m(_)?v(_):_||p()},g=()=>{p(),z(`/team/${e[0].team.key}`)};return l`<${U}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${_=>Wt(_,t)}
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
        <i class="dot" style=${{"--label":wo(ht(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${U}>`}function Yb(e){let t=new Map;for(let n of e)for(let o of ht(n)){let r=B(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Hf=e=>Q.value.some(({id:t})=>t===e);var Zb={status:()=>st.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${ne} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Tt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ne} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Ht.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${ne} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Jb(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${se} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>Q.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>oy().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${b} name="calendar" />`,fields:{dueDate:t}}))};function Jb(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>wt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Qb(e,t){let[n,...o]=e.map(r=>Xb(r,t));return o.every(r=>r===n)?n:void 0}var Xb=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function Kf(){if(!He.value)return null;let{kind:e,ids:t,anchor:n}=He.value,o=t.map(r=>X(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${ty} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Bf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${ny} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var ey=["open","done","status","stage","assignee","due","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function ty({tasks:e,anchor:t}){let n=T(null),o=()=>{He.value=null},r=ey.flatMap(i=>ct.filter(c=>c.id===i&&ut(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${U}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Wt(i,t)}
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
  </${U}>`}function ny({tasks:e,kind:t,anchor:n}){let o=Zb[t](e),r=Qb(e,t),[a,i]=x(""),c=v=>o.filter(S=>B(S.text).includes(B(v))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),f=No(d),$=()=>{He.value=null},p=v=>{$(),v&&Ks(e,v.fields)},h=v=>p(v===a?u[d]:c(v)[0]),k=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${U}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Wt(v,n)}
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
  </${U}>`}function oy(){let e=W(N.value,7-Et(N.value));return[["today",N.value],["tomorrow",W(N.value,1)],["friday",W(N.value,(11-Et(N.value))%7||7)],["monday",e],["month",W(N.value,30)],["never",null]]}var ry={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},Gf=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],sy=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],ay={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},iy={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},ly=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),cy=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),uy=new Set(["in","dans","en"]),dy=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Wf=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),jf=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),my=new Set(["do","so"]);function _a(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:B(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:p,text:h}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>B(h)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&by(ry,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&gy(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=py(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:fy(r)}function fy(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function py(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&ly.has(e[i-1].word)&&!n(e[i-1]),u=$y(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function $y(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),d=ay[a];if(d!==void 0)return{count:1,day:W(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:W(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:W(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:W(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return Sa(1,Pr(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return Sa(1,Vf(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Mo(i))return Pl(2,Mo(i),+p[1],c,n);if(p&&i==="de"&&c&&Mo(c))return Pl(3,Mo(c),+p[1],u,n);let h=Mo(a)&&i?$.exec(i):null;if(h)return Pl(2,Mo(a),+h[1],c,n);if(uy.has(a)&&i&&c)return hy(iy[i]??+i,c,n);if(cy.has(a)&&i)return vy(i,n);let k=Gf.findIndex(S=>S.includes(a.replace(/\.$/,"")));if(k<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!my.has(v)))))return{count:1,day:W(n,(k-Et(n)+7)%7||7),last:v.length<6,inside:!0}}function hy(e,t,n){if(e>0&&e<1e3)return dy.has(t)?{count:3,day:W(n,e)}:Wf.has(t)?{count:3,day:W(n,7*e)}:jf.has(t)?{count:3,day:zf(n,e)}:void 0}function vy(e,t){let n=W(t,7-Et(t)),o=Gf.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:W(n,o)}:Wf.has(e)?{count:2,day:n}:jf.has(e)?{count:2,day:zf(`${t.slice(0,7)}-01`,1)}:void 0}function Pl(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Sa(e+1,Pr(Number(o),t,n)):Sa(e,Vf(void 0,t,n,r))}var Sa=(e,t)=>t?{count:e,day:t}:void 0;function Vf(e,t,n,o){if(e)return Pr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=Pr(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function Pr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function zf(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=Pr(o,n%12+1,r);if(a)return a}}var Mo=e=>sy.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function gy(e,t){let n=e.find(({name:o})=>B(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var by=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Ur(e,t={},n){let o=Dd(),r=Q.value,a=t.team??o.team??r[0],i=S=>wt((S??a)?.id??""),c=Qe.value.split("-")[0],u=_a(e,{today:N.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:h,labels:k,stage:v}=p;return h&&!i($).some(({id:S})=>S===h.id)&&(p.assignee=null),k&&(p.labels=k.filter(({id:S})=>ht($.id).some(g=>g.id===S))),v&&!Tt($.id).some(({id:S})=>S===v.id)&&delete p.stage,{draft:p,marks:d}}function Ul({team:{id:e,key:t,name:n},...o}){br({...o,team:{id:e,key:t,name:n}})}function Yf(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=T(null),a=Q.value;if(!a.length)return null;let{draft:i,marks:c}=Ur(e,{},n),u=m=>{m.preventDefault();let{draft:f}=Ur(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Ul(f),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${b} name="plus" />
    <${qr} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${hn}
        mark=${c.find(({field:m})=>m==="team")}
        unmark=${d}
      >
        <${b} name="team" />
        ${i.team.name}
      </${hn}>`}
      ${i.assignee&&l`<${hn} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
        <${se} user=${i.assignee} mute />
        ${i.assignee.name}
      </${hn}>`}
      ${i.priority&&l`<${hn} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
        <${ne} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${hn}>`}
      ${i.dueDate&&l`<${hn} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
        <${b} name="calendar" />
        ${s.day(i.dueDate)}
      </${hn}>`}
      ${i.labels?.map(m=>l`<${Xn} key=${m.id} label=${m} />`)}
    </div>`}
  </form>`}function qr({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=T(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};V(m);let f=[],$=0;for(let p of o)f.push(t.slice($,p.from)),f.push(l`<mark title=${s("quick.asText",{text:p.text})} onClick=${()=>r(p)}>${p.text}</mark>`),$=p.to;return f.push(t.slice($)),l`<div class="line-field">
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
        <${b} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function Zf(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Ji.peek()),i=T(null),{draft:c,marks:u}=Ur(e,r,n),d=()=>{ce.value=""},m=({text:h})=>o(new Set([...n,h])),f=(h,k)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...k})},$=h=>{h.preventDefault();let{draft:k}=Ur(i.current?.value??"",r,n);if(!k.title)return i.current?.focus();Ul(k),d()},p=wt(c.team.id);return l`<${U} class="new-task" labelledby="new-title" close=${d}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
          <${b} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${qr} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
      </div>
      <div class="choices">
        <${ql}
          name="team"
          value=${c.team.id}
          options=${Q.value.map(({id:h,name:k})=>[h,k])}
          choose=${h=>f("team",{team:Q.value.find(k=>k.id===h)})}
        />
        <${ql}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:k})=>[h,k])]}
          choose=${h=>f("assignee",{assignee:p.find(k=>k.id===h)??null})}
        />
        <${ql}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${Ht.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
          ${yy.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${U}>`}var yy=["priority","assignee","due","team"],ql=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${K(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Jf=7,Ea=150,ky=200;function Ta(e,t,n=()=>!0){let o=B(e.trim()).split(/\s+/),r=[...nn()].filter(ke).filter(d=>{let m=B(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=rn.peek()?.id,u=d=>(B(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,Jf)}async function Aa(e,t){let n=e.trim().slice(0,ky),o=async u=>(await E(td,{text:n,filter:u,first:Jf})).search?.nodes??[],{team:r}=Fs.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();Os(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!wy.has(m)));return c}var wy=new Set(["KEY","TITLE"]);var xy={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Xf({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Qf(t)}</mark>`:Qf(t))}var Qf=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>xy[n]);function tp(){let[e,t]=x(""),[n,o]=x(null),[r,a]=x(new Map),i=T(wa()).current,c=g=>g.trim()?Ta(g,r):[],u=g=>ct.filter(_=>!_.silent&&ut(_,i)&&B(ep(_,i)).includes(B(g.trim()))),d=c(e),m=u(e),f=[...d,...m],$=Math.max(0,f.findIndex(g=>g.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{ce.value=""},k=g=>{h(),g&&queueMicrotask(()=>"run"in g?Ot(g,i):qt(g))};D(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,_=C=>{g||(o(p.current),a(C))},A=setTimeout(()=>Aa(e).then(_,()=>{}),Ea);return()=>{g=!0,clearTimeout(A)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let _=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(_&&f.length)g.preventDefault(),o(f[($+_+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let A=g.target.value;k(A===e?f[$]:c(A)[0]??u(A)[0])}},S=(g,_,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${_}`}
    key=${A.id}
    aria-selected=${_===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>k(A)}
  >
    ${g}
  </div>`;return l`<${U} class="pal" label=${s("palette.title")} close=${h}>
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
        ${d.map((g,_)=>S(l`
              <${ne} kind="status" value=${g.status} mute />
              <span>${g.title} <${Sy} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,_,g))}
      </div>`}
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${m.map((g,_)=>S(l`
              <span>${ep(g,i)}</span>
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
  </${U}>`}var ep=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},Sy=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Xf} snippet=${e.snippet} /></small>`;var _y={assigneeId:"assignee",teamId:"team",parentId:"parent"},Ey=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function rp({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:_y[i.field]??i.field})).filter(({field:i},c,u)=>!Ey.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Ty(i,u)),o={who:Dy(e.actor),task:t?s("feed.this"):Cy(e),what:Oy(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Ay(n[0],o);if(e.name==="task.updated")return ye("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ye("feed.other",{...o,name:e.name}):ye(a,o)}function Ty(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Ay({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ye(`feed.${t}`,{...r,to:op("status",String(t))}):e==="priority"?ye("feed.priority",{...r,to:op("priority",String(t))}):e==="assignee"?ye(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===w.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ye(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Iy(np(n),np(o),r):e==="stage"?ye(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ye("feed.arranged",r):e==="parent"?ye(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="relations"?ye("feed.related",r):e==="title"?ye("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ye("feed.moved",{...r,to:l`<b>${o}</b>`}):ye("feed.changed",{...r,fields:s(`field.${e}`)})}function Iy(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ye("feed.changed",{...n,fields:s("field.labels")}):ye(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var np=e=>e?.split(", ")??[],Dy=e=>l`<b>${e?e.id===w.value?.id?s("you"):e.name:"TaskFlow"}</b>`,op=(e,t)=>l`<b><${ne} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Cy(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Oy({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...$t.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Fl(){let e=te.value==="sync"&&hr.value?"offline":te.value;return e==="sync"?$r.value?s("line.saving"):s("line.sync"):e==="offline"&&$r.value?s("line.waiting",{n:$r.value}):s(`line.${e}`)}var sp="taskflow.live",_t=y(localStorage.getItem(sp)==="folded");function Ry(){_t.value=!_t.value,localStorage.setItem(sp,_t.value?"folded":"")}var ap=()=>l`<aside aria-label=${s("live.label")} class="rail"><${Fr} /></aside>`;function Fr({class:e=""}){return l`<div class="live ${e} ${_t.value?"folded":""}">
    <header>
      <h2><${Hl} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${te.value}>${Fl()}</span>
      <button
        class="icon"
        aria-label=${s(_t.value?"live.unfold":"live.fold")}
        title=${s(_t.value?"live.unfold":"live.fold")}
        aria-expanded=${!_t.value}
        onClick=${Ry}
      >
        <${b} name=${_t.value?"unfold":"fold"} />
      </button>
    </header>
    ${!_t.value&&l`<${Ny} /><${Ly} />`}
  </div>`}function Hl(){let e=te.value==="sync"?"":te.value==="offline"?"off":"busy";return l`<i key=${Zs.value} class="pulse ${e} ${Zs.value?"beat":""}" />`}function Ny(){let e=Xd(Dt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Bl} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Bl({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${se} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${rp} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Ly(){let e=(Te.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=mt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${Wn} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var My=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function ip(){if(!Me.value.size)return null;let e=Ol();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${My.flatMap(([t,n])=>ct.filter(o=>o.id===t&&(t!=="stage"||ut(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!ut(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>Ot(t,e)}
        >
          <${b} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${ln}>
        <${b} name="close" />
      </button>
    </div>
  </section>`}var Py={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Kl({id:e}){return Vn.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Vn.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${ff(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${et.value?.id===t.id?"page":void 0}
          >
            <${b} name=${Py[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var Uy=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],qy=8,lp=new Set(["team","settings","instance","trash","overview"]);function cp(){let e=Ee.value.filter((n,o)=>o<qy||n.key===on.value),t={inbox:Oe.value,today:Te.value&&Te.value.overdue+Te.value.dueToday,tasks:Te.value&&Te.value.pending+Te.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Bn.value&&ee.value.name==="task"}>
    <a class="brand" href=${Ae("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
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
        ${Uy.map(([n,o])=>l`<li key=${n} class=${lp.has(n)?"roomy":""}>
              <${Ia}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!Te.value?.overdue}
              />
            </li>`)}
        ${w.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ia} name="instance" path="/instance" />
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
            aria-current=${lp.has(j.value.name)?"page":void 0}
            onClick=${()=>{ce.value="more"}}
          >
            <${b} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${Ee.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${Ki("")} title=${s("any.team")} aria-current=${on.value?void 0:"true"}>
            <${b} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${Ki(n.key)}
                aria-current=${n.key===on.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${Kl} id="side-views" />
    <div class="foot">
      <${Ia} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${b} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${se} user=${w.value} mute />
        <div><strong>${w.value?.name}</strong><small>${w.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${kr}>
          <${b} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>tn()}
        >
          <${b} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ia({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Ae(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${j.value.name===e?"page":void 0}
  >
    <${b} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function up(){let e=()=>{ce.value=""},t=o=>()=>{e(),o()},n=w.value?.role==="ADMIN";return l`<${U} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ia} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${Kl} id="more-views" /></div>
    <button class="nav" onClick=${t(kr)}><${b} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>tn())}>
      <${b} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${U}>`}function dp(){let e=js.value.map(c=>X(c).value).filter(c=>c!==null),t=()=>{ce.value=""},n=()=>{t(),queueMicrotask(()=>Rl(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+va(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${U} class="small" labelledby="delete-title" close=${t}>
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
  </${U}>`}function mp(){let e=Un.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
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
  </div>`}var Fy=`mutation ConfirmAgain { requestEmailConfirmation { ${F} } }`;function fp(){let[e,t]=x(!1),n=w.value?.email,o=async()=>{await he(Fy,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var Hr=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var Gl="kind task { id key title status deletedAt }",pp=`query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${ae} relations { ${Gl} } } }
}`,$p=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${pt} task { ${ae} relations { ${Gl} } }
  }
}`,hp=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${pt} task { ${ae} relations { ${Gl} } }
  }
}`;var vp=(e,t,n)=>Wl(e,t,n,!0),gp=(e,t,n)=>Wl(e,t,n,!1);async function Wl({id:e,key:t},n,o,r,a=!1){St.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await Hy(e,n,o,r,i);c.length?Oo(G(c[0]),"relations"):a?O({text:s("undo.done",{task:t})}):Ie(i,()=>{let d=L(e);d&&Wl(d,n,o,!r,!0)},`/t/${t}`)}function Hy(e,t,n,o,r){let a=Y("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Z(n)&&{blocked:!0}};Fe(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?De(a,"relateTasks",$p,d,[e],u):De(a,"unrelateTasks",hp,d,[e],u)}function bp(){let e=aa.value,t=e&&X(e.id).value;return t?l`<${By} key=${e.what+e.id} asked=${e} task=${t} />`:null}function By({asked:{what:e,anchor:t},task:n}){let[o,r]=x(Hr[0]),[a,i]=x(""),[c,u]=x(null),[d,m]=x(new Map),f=C=>e==="under"?Ky(C,n):Gy(n,o,C),$=C=>Ta(C,d,f),p=$(a),h=Math.max(0,p.findIndex(({id:C})=>C===c)),k=T(null);k.current=p[h]?.id??null;let v=No(h);D(()=>{if(m(new Map),a.trim().length<2)return;let C=!1,H=le=>{C||(u(k.current),m(le))},R=setTimeout(()=>Aa(a,e==="under"?n.team.id:void 0).then(H,()=>{}),Ea);return()=>{C=!0,clearTimeout(R)}},[a]);let S=()=>{aa.value=null},g=C=>{C&&(S(),e==="under"?ga(n,C):vp(n,o,Wy(C)))},_=C=>u(p[C]?.id??null),A=s(`command.${e}`);return l`<${U}
    class="menu finds"
    label=${A}
    close=${S}
    place=${C=>Wt(C,t)}
  >
    ${e==="relate"&&l`<select
      class="input"
      aria-label=${s("relations.kind")}
      value=${o}
      onChange=${K(C=>r(C))}
    >
      ${Hr.map(C=>l`<option key=${C} value=${C}>${s(`relations.${C}`)}</option>`)}
    </select>`}
    <${Ro}
      ...${{typed:a,type:i,at:h,move:_}}
      count=${p.length}
      label=${s("picker.find")}
      longest=${200}
      take=${C=>g(C===a?p[h]:$(C)[0])}
    />
    <div role="listbox" id="choices" aria-label=${A} ref=${v}>
      ${p.map((C,H)=>l`<div
          class="o"
          role="option"
          id=${`choice-${H}`}
          key=${C.id}
          aria-selected=${H===h}
          onPointerMove=${()=>u(C.id)}
          onClick=${()=>g(C)}
        >
          <${ne} kind="status" value=${C.status} mute />
          <span>${C.title}</span>
          <code class="end">${C.key}</code>
        </div>`)}
    </div>
    ${p.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
  </${U}>`}function Ky(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var Gy=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),Wy=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var Da=36e5,yp="09:00",jy=3;function Ca(e){let t=Math.ceil((Date.now()+jy*Da)/Da)*Da,n=W(N.value,7-Et(N.value));return[...$o(t)===N.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",ho(W(N.value,1),yp)],["week",ho(n,yp)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function Oa({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(ho($,p)))};return l`<${U}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>Wt(f,t)}
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
        max=${i?vo(Date.now()+i*24*Da):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${U}>`}var Vy=[1,2,7];function kp(){let e=jn.value,t=e&&X(e.id).value;if(!t)return null;let n=o=>ul(t,{at:o});return l`<${Oa}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...Ca(n),...zy(t)]}
    take=${n}
    close=${()=>{jn.value=null}}
  />`}function zy(e){let t=e.dueDate;return Vy.filter(n=>!t||W(t,1-n)>N.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(ho(W(t,1-n),"00:00")):s("reminder.noDue"),take:()=>ul(e,{beforeDue:`P${n}D`})}))}function _e(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Yy(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function Yy(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=G(a):o||=G(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=we(r)}return{errors:n,whole:o}}function q({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=mt(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
  </div>`}var xe=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var jl=({owner:e,team:t})=>e?.id===w.value?.id||t!==null&&(t.myRole==="ADMIN"||w.value?.role==="ADMIN");function vn(){let e=et.value;if(!Yn.value)return null;let t=()=>{ce.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${Io.value}
      title=${Io.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${b} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=Yn.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await he(la,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await zn()};return l`
    ${mf.value&&jl(e)&&l`<button
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
  `}var Ra=()=>{ce.value=""};function xp(e){let t=new URLSearchParams(j.peek().query);e?t.set("saved",e):t.delete("saved"),Ts(t)}function Sp(){let[e]=x(et.peek()),[t,n]=x(!e),[o]=x(Y("view")),r=t||e?.owner?.id===w.value?.id,a=!t&&e!==void 0&&!jl(e),i=_e(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=Yn.peek()??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:S}=await E(rf,{input:v,key:o});return S.view&&await wp(S.view.id,s("views.saved",{view:S.view.name})),S}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:k}=await E(la,{id:e.id,input:h});return k.errors.length||await wp(e.id,s("views.updated",{view:String(u)})),k}),c=async()=>{!e||!await he(sf,{id:e.id},s("views.deleted",{view:e.name}))||(Ra(),xp(""),await zn())};return l`<${U} class="small" labelledby="view-title" close=${Ra}>
    <form class="pad" onSubmit=${i.submit} novalidate>
      <h2 id="view-title">${t?s("views.save"):e?.name}</h2>
      <${xe} text=${i.whole} />
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
            ${r&&l`<${Zy} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button type="button" class="btn quiet" onClick=${()=>n(!0)}>
          <${b} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${Ra}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${U}>`}async function wp(e,t){await zn(),Ra(),xp(e),O({text:t})}function Zy({team:e,error:t}){let n=Q.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${q} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${q}>`}var Jy=100,Qy=50,Vl=new Set,_p=0;function Na(e){Vl.add(e),clearTimeout(_p),_p=setTimeout(zl,Jy)}async function zl(){let e=[...Vl].slice(0,Qy);if(e.length){try{let{tasks:t}=await E(pp,{ids:e});for(let n of t.nodes)ue(n);for(let n of e)Vl.delete(n)}catch{return}zl()}}te.subscribe(e=>{e==="sync"&&zl()});Ce(({subjectId:e,changes:t})=>{It(e)?.relations&&t.some(({field:o})=>o==="relations")&&Na(e)});Be(async()=>{for(let{id:e,relations:t}of Cs())t&&Na(e)});function Yl({task:e}){return X(e.id).value??(hd(e.id)?null:e)}var Ep=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(Yl).flatMap(t=>t&&!t.deletedAt&&Z(t)?[t]:[]);var Tp=e=>e.blocked&&Z(e)&&ke(e),Ap=({task:e})=>Tp(e)&&l`<${Xy} task=${e} />`;function Xy({task:e}){let t=Dp(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
    <${b} name="blocked" />
  </span>`}var Ip=({task:e})=>Tp(e)&&l`<${ek} task=${e} />`;function ek({task:e}){let t=Dp(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
    <${b} name="blocked" />
    <span>${t.length?ye("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
  </p>`:null}function Dp(e){let t=!e.relations;return D(()=>{t&&Na(e.id)},[e.id,t]),Ep(e)}function Cp({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
    <i class="pie" style=${{"--part":`${100*t/n}%`}} />
    ${s.number(t)}
    /
    ${s.number(n)}
  </span>`}var Po=({task:e})=>l`
  <${Ap} task=${e} />
  <${Cp} task=${e} />
  <${Km} task=${e} />
`;var tk=matchMedia("(prefers-reduced-motion: reduce)"),Op=I(()=>Me.value.size>0);function Rp({id:e,mark:t}){let n=X(e).value,o=mo(()=>pe.value===e).value,r=mo(()=>Me.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{je.value=e}}
      onClick=${u=>{!u.shiftKey&&!Op.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Zi(e):yr(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>eo(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${Op.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?Zi(e):yr(e)}
      />
      <${dt} task=${n} kind="status" can=${n.can.changeStatus}>
        <${ne} kind="status" value=${n.status} mute />
      </${dt}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${Lo} task=${n} most=${3} />
        <${Po} task=${n} />
      </span>
      <${dt} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${pn} task=${n} />`:l`<${b} name="calendar" class="hint" />`}
      </${dt}>
      <${dt} task=${n} kind="priority" can=${n.can.update}>
        <${ne} kind="priority" value=${n.priority} />
      </${dt}>
      <${dt} task=${n} kind="assignee" can=${n.can.assign}><${se} user=${n.assignee} /></${dt}>
    </div>
  </li>`}function dt({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{He.value={kind:t,ids:Np(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var Np=e=>Me.peek().has(e)?[...Me.peek()]:[e];function eo(e,t){if(e.shiftKey)return;e.preventDefault(),je.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;He.value={kind:"actions",ids:Np(t),anchor:a?r:{x:n,y:o}}}function Uo(){let e=T(null);return D(()=>Ce(t=>{Bs.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);tk.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var nk=200;function La({query:e}){let t=T(0),[n,o]=x(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=K(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ge({q:r.current})},nk)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function gn(){return Q.value.length>0&&l`<button class="btn new" onClick=${()=>Bt()} aria-keyshortcuts="N">
      <${b} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function Lp(){return Q.value.length>0&&l`<button class="btn quiet" onClick=${()=>Bt()}><${b} name="plus" />${s("command.new")}</button>`}function Rt(){let{query:e}=j.value,t=e.get("assignee"),n=o=>Ge({assignee:o});return l`
    ${Ee.value.length>1&&l`<${jt}
      name="team"
      query=${e}
      options=${Ee.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function jt({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${K(r=>Ge({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function qo({query:e}){let t=$t.value.map(n=>[n.id,n.name]);return l`<${jt}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function Fo({query:e}){let t=e.get("label")??"",n=_d(rn.value?.id);if(!n.length&&!t)return null;let o=Ls(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${jt} name="label" query=${e} options=${a} />`}function Mp({query:e}){let t=e.get("stage")??"",n=Tt(rn.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${jt} name="stage" query=${e} options=${n} />`}function Ma({query:e}){let t=Ht.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${jt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ve(e,t,n){let o=Vs(e,t,n),r=kt(()=>rm(o)??new Eo(e,t,n),[o]);return V(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>w.peek()?zs(o,r):r.close()),[r]),r}function bn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,k=()=>{let R=document.elementsFromPoint(m.x,m.y).find(le=>le.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(R??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let H=d?.getBoundingClientRect(),R=H?m.x>H.right-48?1:m.x<H.left+48?-1:0:0;if(R&&d){let le=d.scrollLeft;d.scrollLeft+=R*9,d.scrollLeft!==le&&k()}$=requestAnimationFrame(v)},S=H=>{if(m={x:H.clientX,y:H.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),k()}},g=H=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[R,le]of C)removeEventListener(R,le,!0);f&&(addEventListener("click",Zl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Zl,!0)),t[H]())},_=H=>{H.key==="Escape"&&(f&&H.preventDefault(),g("cancel")())},A=H=>{f&&H.preventDefault()},C=[["pointermove",S],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",_],["touchmove",A],...n?[["contextmenu",Zl]]:[]];for(let[H,R]of C)addEventListener(H,R,{capture:!0,passive:!1})}function Zl(e){e.stopPropagation(),e.preventDefault()}function Pp(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of st){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>st.indexOf(a.status)>st.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Nt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Br=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Ho=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var ok="";function Kr(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${ok}`,u=o&&!Br(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Up(Ho(u))},m=e.key||e.title,f=u?rk(m,u):s("did.arranged",{task:m});return qp(e,d,{rank:c,...u&&Ho(u)},f,sk(e))}var rk=(e,t)=>t.stage?s("did.staged",{task:e,to:Nt(t)}):s(`did.${t.status}`,{task:e}),Up=e=>"stage"in e?{stageId:e.stage?.id}:e;async function qp(e,t,n,o,r,a=Y("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};Fe(i,a,n);let u=r?{query:id,variables:{ids:[i]}}:void 0,{errors:d,found:m}=await De(a,"moveTask",ad,{id:i,input:t},[i],c,u);if(d.length)return O({bad:!0,text:s("did.refused",{what:o,why:G(d[0])})});let f=m?.tasks.pageInfo.endCursor??null;return r?Ie(o,()=>r(f),`/t/${e.key}`):O({text:o})}function sk(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=Y("change");Fe(t,f,m);let $=u&&await ak(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,h={...$||ik(e),...p&&Up(c)};return qp(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function ak(e,t,n){try{let{above:o,below:r}=await E(ld,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function ik(e){let t=yo([{field:"RANK",direction:"ASC"}]),n,o;for(let r of nn())r.id===e.id||!ke(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var lk=[{field:"RANK",direction:"ASC"}],ck=[{field:"UPDATED_AT",direction:"DESC"}],Ua=I(()=>{let e=rn.value?.stages??[],t=JSON.stringify([e,j.value.query.get("cancelled")]);return t!==Jl.key&&(Jl={key:t,columns:Pp(e,j.value.query.get("cancelled")==="1")}),Jl.columns}),Jl={key:"",columns:[]},Hp=e=>Ua.peek().find(t=>t.id===e),Xl=e=>Ua.peek().find(t=>Br(e,t)),Pe=y(null),Pa=y({x:0,y:0,width:0}),yn=y("");function Bp({place:{query:e}}){let t=e.get("cancelled")==="1",n=Ua.value,o=n.length>4?"many":n.length>3?"four":"",r=Uo();return D(()=>{let a=Se(()=>{r.current?.classList.toggle("carrying",Pe.value!==null)});return()=>{a(),Pe.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${et.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${Rt} /><${vn} /><${gn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${La} query=${e} />
      <${qo} query=${e} />
      <${Ma} query=${e} />
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
      ${n.map(a=>l`<${dk} key=${a.id} column=${a} want=${uk(a,Xe(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${yn}</p>
    <${gk} />
  </div>`}var uk=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function dk({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ve(t,Z({status:o})?lk:ck,{size:50}),i=mo(()=>$k(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=mk(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${ne} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${Nt(e)}</h2>
      <${pk} count=${a.ready.value?u:null} limit=${fk(t)?null:r?.limit} />
      ${Z({status:o})&&Q.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:Nt(e)})}
        title=${s("command.new")}
        onClick=${()=>Bt({status:o,...Ho(e)})}
      >
        <${b} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${J} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(f=>[...i===f?[l`<${Fp} key="slot" />`]:[],d.get(f)])}
            ${i===null&&l`<${Fp} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${de} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function mk(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${vk} key=${n} id=${n} />`])),t.current}var fk=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function pk({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function $k(e,t){let n=Pe.value;if(!(n?.over.id!==e.id||!Kp(n,t)))return Z(e)?n.before:t[0]??null}var Fp=()=>l`<li class="slot" />`;function Kp({id:e,over:t,before:n},o){let r=L(e);return!r||!Br(r,t)?!0:Z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Gp=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),to=(e,t)=>Gp(e,t).map(n=>n.dataset.task??"");function hk(e,t,n){let o=Gp(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Wp(e,t){let n=to(t,"");return n[n.indexOf(e)+1]??null}function vk({id:e}){let t=X(e).value,n=mo(()=>Pe.value?.id===e?Pe.value.by:null).value;if(!t)return null;let o=`tk${Z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{je.value=e}}
      onClick=${()=>qt(t)}
      onPointerDown=${a=>t.can.changeStatus&&bn(a,{lift:i=>{let c=Xl(t);c&&(Pe.value={id:e,over:c,before:Wp(e,c),by:"pointer"}),Pa.value=i},over:(i,c,{y:u})=>{let d=Hp(i);Pa.value={...Pa.value,...c},d&&kk(d,hk(d,e,u))},drop:()=>Ql(e),cancel:()=>zp(e)})}
      onContextMenu=${a=>eo(a,e)}
      onKeyDown=${a=>bk(a,t)}
    >
      <${jp} task=${t} />
    </button>
  </li>`}var jp=({task:e})=>l`
    <p>${e.title}</p>
    <${Lo} task=${e} most=${5} />
    <div>
      <${ne} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${pn} task=${e} />
      <${Po} task=${e} />
      <${se} user=${e.assignee} />
    </div>
  `;function gk(){let e=Pe.value,{x:t,y:n,width:o}=Pa.value;if(e?.by!=="pointer")return null;let r=L(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${jp} task=${r} />
    </div>`}function bk(e,t){let n=Pe.value?.id===t.id?Pe.value:null;if(e.key===" "){if(e.preventDefault(),n)return Ql(t.id);t.can.changeStatus&&Sk(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?wk(n,o):xk(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=Ua.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=to(c,t.id);Pe.value={...n,over:c,before:u[Vp(n)]??null},yn.value=Nt(c),yk(c)}else e.key==="Escape"?(e.preventDefault(),zp(t.id)):e.key==="Enter"&&(e.preventDefault(),Ql(t.id))}var yk=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function kk(e,t){let n=Pe.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Pe.value={...n,over:e,before:t})}function Vp({id:e,over:t,before:n}){let o=to(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function wk(e,t){if(!Z(e.over))return;let n=to(e.over,e.id),o=Math.max(0,Math.min(n.length,Vp(e)+t));Pe.value={...e,before:n[o]??null},yn.value=s("board.spot",{column:Nt(e.over),at:o+1,n:n.length+1})}function xk(e,t){let{id:n}=e,o=Xl(e);if(!o)return;let r=to(o,n),a=to(o,"").indexOf(n)+t;!e.can.changeStatus||!Z(e)||a<0||a>r.length||(Kr(e,r,a),yn.value=s("board.spot",{column:Nt(o),at:a+1,n:r.length+1}),ve(`.board [data-task="${n}"]`))}function Sk(e){let t=Xl(e);t&&(Pe.value={id:e.id,over:t,before:Wp(e.id,t),by:"keys"},yn.value=s("board.lifted",{task:e.title,column:Nt(t)}))}function Ql(e){let t=Pe.value,n=L(e);if(Pe.value=null,!t||!n)return;let o=Hp(t.over.id);if(!o)return void(yn.value=s("board.cancelled"));yn.value=s("board.dropped",{task:n.title,column:Nt(o)});let r=to(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Z(o)?Kp(t,r)&&Kr(n,a,i<0?a.length:i,o):vt(n,Ho(o)),ve(`.board [data-task="${e}"]`)}function zp(e){Pe.value=null,yn.value=s("board.cancelled"),ve(`.board [data-task="${e}"]`)}var _k=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Ek=6,Tk=4,gt=y(null),Gr=y(""),Yp=y("");function Jp({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:N.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:N.value:`${o}-01`),c=Array.from({length:t?7:Ek*7},(v,S)=>W(i,S)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),d=Ve({...Xe(e),from:c[0],to:c.at(-1)},_k,{size:100,all:!0}),m=Map.groupBy(d.ids.value,v=>X(v).value?.dueDate),f=d.more.value?d.total.value:d.ids.value.length,$=Uo(),p=T(!1);p.current||=d.ready.value||!!d.failed.value,D(()=>()=>{gt.value=null},[]);let h=v=>Ge(t?{week:W(i,7*v)}:{month:Ok(o,v)}),k=v=>Ge({view:v,week:"",month:""});return Ak(d.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${d.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${Rt} /><${vn} /><${gn} /></div>
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
    ${d.failed.value&&l`<${J} problem=${d.failed.value} retry=${()=>d.load()} />`}
    ${!d.ready.value&&!d.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${de} rows=${8} />
    </div>`}
    ${d.ready.value&&!f&&l`<div class="card narrow">
      <${oe} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${oe}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Ik}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:Tk}
            ids=${m.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${s(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Gr}</p>
  </div>`}function Ak(e){let t=T(!1);V(()=>{!e||t.current||(t.current=!0,Bn.peek()&&Es.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Ik({day:e,out:t,most:n,ids:o}){let r=gt.value,a=Yp.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===N.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${Q.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Bt({dueDate:e})}
    >
      <${b} name="plus" />
    </button>`}
    <ul>
      ${i.map(d=>l`<${Dk} key=${d} id=${d} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{Yp.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Dk({id:e}){let t=X(e).value;if(!t)return null;let n=gt.value?.id===e,o=t.overdue&&Z(t),r=a=>t.can.update&&bn(a,{lift:()=>{gt.value={id:e,over:t.dueDate??N.peek()}},over:i=>{i&&(gt.value={id:e,over:i})},drop:()=>Qp(e),cancel:()=>Xp(e)});return l`<li>
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
      onClick=${()=>qt(t)}
      onKeyDown=${a=>Ck(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var Zp={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Ck(e,t){let n=gt.value?.id===t.id?gt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),gt.value={id:t.id,over:t.dueDate},Gr.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Qp(t.id);else if(n&&Zp[e.key]){e.preventDefault();let o=W(n.over,Zp[e.key]);gt.value={id:t.id,over:o},Gr.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Xp(t.id))}function Qp(e){let t=gt.value?.over,n=L(e);gt.value=null,!(!t||!n)&&(Gr.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),vt(n,{dueDate:t}),ve(`.cal [data-task="${e}"]`))}function Xp(e){gt.value=null,Gr.value=s("board.cancelled"),ve(`.cal [data-task="${e}"]`)}function Ok(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var e$=`mutation Login($input: LoginInput!) { login(input: $input) { ${Tn} } }`,Rk=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Tn} } }`,Nk="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Lk="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Mk=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${Tn} session { id } }
}`,Pk=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Uk="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",qk="query Registration { instance { registrationOpen } }";function Lt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Fk=()=>{let e=ee.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function ec(e,t=Fk()){return e?.token&&(lr(e),z(t,{replace:!0})),e}function t$(){let e=_e(async({email:t,password:n})=>ec((await Le(e$,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Lt}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${ar.value&&l`<p class="note" role="status">${s(ar.value)}</p>`}
    <${xe} text=${e.whole} />
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
  </${Lt}>`}function n$(){let[e,t]=x(!0);D(()=>{Le(qk,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=_e(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return ec((await Le(Rk,{input:c})).register,"/")});return l`<${Lt}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${xe} text=${o.whole} />
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
  </${Lt}>`}function o$(){let[e,t]=x(""),n=_e(async({email:o})=>{let{requestPasswordReset:r}=await Le(Lk,{email:o});return r.ok&&t(o),r});return l`<${Lt}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${xe} text=${n.whole} />
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
  </${Lt}>`}function r$(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??ee.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");D(()=>{z("/reset",{replace:!0}),e&&Le(Pk,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(G(a))},()=>{})},[]);let o=_e(async({newPassword:r})=>{let{resetPassword:a}=await Le(Mk,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Le(e$,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Le(Nk,{id:a.session.id},{token:i.token}).catch(()=>{}),ec(i,"/")});return l`<${Lt}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${xe} text=${t?"":o.whole} />
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
  </${Lt}>`}function s$(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Le(Uk,{token:e});n(a.errors.length?"bad":"proved");let i=w.peek();i&&i.id===a.user?.id&&(w.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{z("/confirm",{replace:!0}),e&&o()},[]),l`<${Lt}
    title=${s("confirm.title")}
    form=${{submit:r}}
    after=${l`<p><a href="/">${s(w.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
    ${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
    ${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
    ${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t==="away"&&l`
      <p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
      <button class="btn wide">${s("confirm.again")}</button>
    `}
  </${Lt}>`}var Hk=365;function a$(){let e=Co.value,t=e&&Do.value.get(e.id);if(!t)return null;let n=r=>gf(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${Oa}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...Ca(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?vo(Date.parse(t.snoozedUntil)):""}
    days=${Hk}
    close=${()=>{Co.value=null}}
  />`}var qa=new Map;function i$({id:e,occurredAt:t}){let n=`${e} ${t}`,o=qa.get(n)??y("");return qa.has(n)||(qa.set(n,o),Bk(e).then(r=>{o.value=r},()=>qa.delete(n))),o.value?`/team/${o.value}`:"/team"}async function Bk(e){let{node:t}=await E(Dm,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var Kk=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Gk={SECURITY:"/settings",TRANSFER:"/settings"},Wk=new Set(["MENTIONED","COMMENTED"]);function c$(){let e=ma.value,t=Dr.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{te.value==="sync"&&e.failed.peek()&&e.load()},[e,te.value]);let n=e.notices.value,o=Oe.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${_l.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Ge({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${$a}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${J} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${jk} key=${e.show} notices=${n} />`:l`<div class="card">
            <${oe} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${oe}>
          </div>`:!e.failed.value&&l`<${de} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Kk.map(r=>l`<span>${tt(xa(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${a$} />
  </div>`}function jk({notices:e}){let t=T(null),n=T(-1);V(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;fa.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${Vk} key=${a.id} notice=${a} />`)}
  </ul>`}function Vk({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(X(n.id).value??n),f={fresh:!i,open:n!==null&&pe.value===n.id},$=["notice",...Object.entries(f).flatMap(([k,v])=>v?[k]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(je.value=n.id)}}
  >
    ${o?l`<${se} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${l$} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${m&&l`<${ne} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
        <b>${m?m.title:e.title}</b>
      </${l$}>
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
      <${tc}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>ha(e)}
      />
      <${tc}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>da(e,!c)}
      />
      <${tc}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:k})=>{Co.value={id:t,anchor:k}}}
      />
    </span>
  </li>`}function l$({notice:e,children:t}){let n=zk(e),o=()=>{e.readAt||ha(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function zk(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?i$(e):t&&n&&Wk.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Gk[o[0]]??null}var tc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${b} name=${t} />
</button>`;function ze(e,t=[],n){let[o,r]=x({data:null,failed:null}),a=T(0),i=yu(()=>{let c=a.current+=1,u=d=>{c===a.current&&r(d)};return e().then(d=>u(()=>({data:d,failed:null})),d=>u(m=>({...m,failed:d})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=Ce(d=>{n.test(d.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var Yk=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Zk=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Jk=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${F} } }`,Qk=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${F} } }`,Xk=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${F} } }`,ew=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${F} } }`,tw=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${F} ok transcript } }`,u$=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],nw={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Fa=20;function d$(){return w.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${oe} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${oe}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${ow} />
    <${rw} />
    <${sw} />
  </div>`}function ow(){let[e,t]=x(""),[n,o]=x(Fa),{data:r,failed:a,again:i}=ze(()=>E(Yk,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await he(Jk,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await he(f?Xk:Qk,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
    ${a?l`<${J} problem=${a} retry=${i} />`:r?l`<ul class="card people">
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
                  onChange=${K(m=>c(d,m))}
                >
                  ${["USER","ADMIN"].map(m=>l`<option value=${m} selected=${m===d.role}>${s(`userRole.${m}`)}</option>`)}
                </select>
                ${d.id!==w.value?.id&&l`<button
                  class="btn quiet"
                  onClick=${()=>u(d,!d.active)}
                >
                  ${s(d.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${d.name}</span>
                </button>`}
              </li>`)}
          </ul>`:l`<${de} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Fa))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function rw(){let[e,t]=x(""),[n,o]=x(Fa),{data:r,failed:a,again:i}=ze(()=>E(Zk,{status:u$.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await he(ew,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${K(t)}>
        <option value="">${s("any.status")}</option>
        ${u$.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
                  <span class="chip ${nw[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${oe} title=${s("mail.none")}>${s("mail.noneHint")}</${oe}></div>`:l`<${de} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Fa))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function sw(){let[e,t]=x(null),n=_e(async({to:o})=>{t(null);let{sendTestEmail:r}=await E(tw,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${xe} text=${n.whole} />
      <div class="inline">
        <${q}
          name="to"
          label=${s("mail.to")}
          type="email"
          defaultValue=${w.value?.email}
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
  </section>`}function m$(){return l`<div class="wrap">
    <div class="empty">
      <${b} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function p$({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var nc=132,aw=20,oc=28;function $$({flow:e,width:t}){let n=iw(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=nc-aw,r=(t-oc-6)/e.length,a=Math.min(26,r*.58),i=f=>oc+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:f$(e,"completed"),created:f$(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${nc}`} role="img" aria-label=${m}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${oc} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(d-$)%u===0&&l`<text x=${i($)} y=${nc-3}>
          ${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
  </svg>`}var f$=(e,t)=>e.reduce((n,o)=>n+o[t],0);function iw(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var h$="taskflow.numbers",Bo=y(localStorage.getItem(h$)==="open");function v$(){let e=_r(),t=()=>{Bo.value=!Bo.value,localStorage.setItem(h$,Bo.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Bo.value?l`<${rc} /><${sc} />`:l`<dl class="card six ${Er()}">
          ${lw.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Ae(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Bo.value} onClick=${t}>
      <${b} name="live" />
      ${s(Bo.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var lw=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function rc(){let e=_r(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${p$}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${Er()}">
    <${bt}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${bt}>
    <${bt}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${bt}>
    <${bt} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${Wn} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${bt}>
    <${bt}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${bt}>
    <${bt}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${Wn} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${bt}>
    <${bt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${$t.value.slice(0,4).map(a=>l`<${se} user=${a} mute />`)}</div>
    </${bt}>
  </dl>`}function bt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Ae(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function sc(){let e=T(null),[t,n]=x(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&Te.value&&l`<${$$} flow=${Te.value.flow} width=${t} />`}
    </div>
  </section>`}var cw=[{field:"CREATED_AT",direction:"DESC"}],g$=12,uw=["title","assignee","priority","status"];function b$(){let e=Ve({},cw,{size:g$}),t=e.ids.value.slice(0,g$);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${rc} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${J} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${uw.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${dw} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${oe} title=${s("tasks.none")}>${s("overview.none")}</${oe}>`:!e.failed.value&&l`<${de} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${sc} /><${Fr} class="page narrow card" />`}
  </div>`}function dw({id:e}){let t=X(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var mw=2e3,ac=new Set,no=null,Ha=()=>{},k$=0;function Ba(e){return ac.add(e),()=>ac.delete(e)}function ic(){Ha(),Ha=dn(Xu,()=>({after:no}),{next:({events:e})=>fw(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),k$=setTimeout(w$,mw)}})}function fw(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?ic():w$();e.__typename==="StreamReady"&&!no&&y$(null),no=e.cursor,e.__typename==="StreamEvent"&&y$(e.event)}function w$(){no=null,ic()}function y$(e){for(let t of ac)t(e)}To(({inbox:e})=>{no||(no=e?.cursor??null,ic())});I(()=>w.value?.id).subscribe(()=>{Ha(),Ha=()=>{},clearTimeout(k$),no=null});var x$=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,S$=`query ReadPreferences { preferences { ${x$} } }`,_$=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${F} preferences { ${x$} } }
}`;var Wr=["IN_APP","EMAIL","PUSH"];function E$(){let e=y(null),t=y(null),n=y([]),o=y({}),r=y(!1),a=I(()=>e.value&&n.value.reduce(($,{input:p})=>pw($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await E(S$,{});$===i&&P(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let k=await f(p);P(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:k},r.value=!k&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await E(_$,{input:$})).updatePreferences;return p.length?G(p[0]):(e.value=h,c&&d(),"")}catch(p){return we(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function pw(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var $w={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},T$=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],hw="account",vw={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function A$({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=vw[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(yw),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${Wr.map(r=>l`<th scope="col" key=${r}>
            <${b} name=${$w[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${gw(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${Wr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${bw} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function gw({notifications:e}){let t=T$.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...T$,[hw,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function bw({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=lc(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=Wr.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${Wr.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${lc(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${d=>lc(t,u)&&d.preventDefault()}
            onChange=${({currentTarget:d})=>c(u,d.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var lc=(e,t)=>e==="SECURITY"&&t==="EMAIL",yw=e=>[...e.querySelectorAll("input")];var kw=["OFF","DAILY","WEEKLY"],ww=Array.from({length:24},(e,t)=>t),xw=[1,2,3,4,5,6,7],I$=["P1D","P2D","P3D","P7D","P14D"],Sw={quietFrom:"20:00",quietUntil:"07:30"},_w=900,C$=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${Ew} preferences=${e} wanted=${t} />
  <${Tw} preferences=${e} wanted=${t} />
  <${Aw} preferences=${e} wanted=${t} />
</div>`;function Ko({label:e,hint:t,why:n,children:o}){let r=mt();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function Ew({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Ko}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${kw.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${cc}
        label=${s("told.weekday")}
        value=${r}
        all=${xw.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${cc}
        label=${s("told.hour")}
        value=${o}
        all=${ww.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${Ko}>`}function Tw({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?Sw:{quietFrom:null,quietUntil:null}),a=en.value.replaceAll("_"," ");return l`<${Ko}
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
        <${D$}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${D$}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${Ko}>`}function Aw({preferences:e,wanted:{remindBefore:t}}){let n=t&&!I$.includes(t)?[t]:[],o=[...I$,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Ko} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${cc}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${Ko}>`}var cc=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function D$({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,_w,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function O$({isMeant:e}){let[t]=x(E$),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),Ba(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),V(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${A$} preferences=${t} wanted=${o} /></div>
          <${C$} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${J} problem=${t.failed.value} retry=${t.read} />`:l`<${de} rows=${8} />`}
  </section>`}var uc="id name service createdAt lastUsedAt error",Ka=`query PushDevices { instance { vapidKey } pushDevices { ${uc} } }`,R$=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${F} device { ${uc} } }
}`,N$=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${F} deletedId } }`,L$=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${F} device { ${uc} } } }`;var dc="taskflow.push",M$="/service-worker.js",oo=y("");function mc(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?Cw()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function P$(e,t){return await Notification.requestPermission()!=="granted"?null:H$(await B$(e),t)}async function U$(){localStorage.removeItem(dc),oo.value="",await(await(await navigator.serviceWorker?.getRegistration(M$))?.pushManager.getSubscription())?.unsubscribe()}async function q$(e){if(oo.value="",!(Iw()?.owner!==e||mc()||Notification.permission!=="granted"))try{let{instance:t}=await E(Ka,{});t?.vapidKey&&await H$(await B$(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function F$(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&z(e.open)})}async function H$(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await E(R$,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(dc,JSON.stringify({owner:t,device:i.id})),oo.value=i.id),a}async function B$(e){await navigator.serviceWorker.register(M$);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Dw(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function Iw(){try{return JSON.parse(localStorage.getItem(dc)??"null")}catch{return null}}function Dw(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Cw=()=>/iPhone|iPad/.test(navigator.userAgent);function K$(){let{data:e,failed:t,again:n}=ze(()=>E(Ka,{}),[oo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${J} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${Rw} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${Ow} vapidKey=${o} isOn=${r.some(({id:a})=>a===oo.value)} again=${n} />`}
  </section>`}function Ow({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?mc():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await P$(e??"",w.peek()?.id??"");u?.errors.length?O({bad:!0,text:G(u.errors[0])}):u&&O({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),O({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function Rw({device:e,again:t}){let[n,o]=x(!1),r=e.id===oo.value,a=async()=>{r&&await U$().catch(()=>{}),await he(N$,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await he(L$,{id:e.id});c?.device&&!c.device.error&&O({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
  </li>`}var Nw=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${F} user { ${Xt} } }
}`,Lw=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${F} ok
  }
}`,Mw=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,G$=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${F} } }`,Pw=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${F} secret } }`,Uw=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${F} } }`,qw=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Tn} } }`,Fw=["READ","WRITE","ADMIN"];function W$({place:e}){let t=ze(()=>E(Mw,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${w.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>tn()}>${s("command.signOut")}</button></div>
    </header>
    <${Hw} />
    <${Bw} />
    <${O$} isMeant=${e.key==="notifications"} />
    <${K$} />
    <${Kw} keys=${o} />
    ${t.failed?l`<${J} problem=${t.failed} retry=${t.again} />`:l`
          <${Gw} rows=${n} keys=${o} again=${t.again} />
          <${jw} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${xr}</p>
  </div>`}var Mt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Hw(){let e=_e(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await E(Nw,{input:{name:o,timeZone:r,locale:a,expectedVersion:w.peek()?.version}});return i.user&&(w.value=i.user,O({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=w.value?.timeZone??"UTC";return l`<${Mt} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${xe} text=${e.whole} />
      <${q}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${w.value?.name}
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
        ${Object.entries(ks).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Qe.value.split("-")[0]===o}>${r}</option>`)}
      </${q}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${Mt}>`}function Bw(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Qi(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Mt} id="appearance" title=${s("settings.appearance")}>
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
  </${Mt}>`}var j$=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function Kw({keys:e}){let t=_e(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await E(Lw,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),O({text:s("settings.passwordChanged")})),i});return l`<${Mt} id="password" title=${s("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${w.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${xe} text=${t.whole} />
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
      <${j$} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${Mt}>`}function Gw({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await he(G$,{id:c.id},s("settings.revoked"))&&n();return l`<${Mt} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Vw(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${j$} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>tn(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${Mt}>`}async function Ww(e,t){let{login:n}=await Le(qw,{input:{email:w.peek()?.email??"",password:e,cookie:!0}});return n.token?(lr(n),t&&await E(G$,{id:t.id}),null):n}function jw({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=_e(async({name:m,scope:f,days:$,password:p},h)=>{let k=p?await Ww(p,t):null;if(k)return k;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await E(Pw,{input:{name:m,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>O({text:s("settings.copied")})),d=async m=>await he(Uw,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Mt} id="api-keys" title=${s("settings.keys")}>
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
      <${xe} text=${c.whole} />
      <div class="inline">
        <${q} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${q} name="scope" label=${s("settings.keyScope")} as="select">
          ${Fw.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
  </${Mt}>`}var Vw=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var V$="taskflow.draft.",zw=50,kn=e=>`${e}.new`,jr=e=>`${e}.reply`,Vr=e=>`${e}.edit`,fc=new Map;function Ye(e){let t=$c(e),n=fc.get(t);if(n)return n;let o=y(pc(t)?.text??null);return fc.set(t,o),o}function Ze(e,t){Ye(e).value=t;let n=$c(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Yw()}catch{}}On.add(async()=>{let e=$c("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);fc.clear()});var $c=e=>`${V$}${w.peek()?.id}.${e}`;function pc(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Yw(){let e=Object.keys(localStorage).filter(n=>n.startsWith(V$));if(e.length<=zw)return;let[t]=e.sort((n,o)=>(pc(n)?.at??0)-(pc(o)?.at??0));localStorage.removeItem(t)}var Zw=8e3,Pt=y([]);function Ga(e){let t=()=>{clearTimeout(r),Pt.value=Pt.peek().filter(i=>i.write!==e)},n=w.peek()?.id,o=(i=!1)=>{t(),a(),w.peek()?.id===n&&an({...e,keepalive:i})},r=setTimeout(()=>o(),Zw);Pt.value=[...Pt.peek(),{write:e,send:()=>o(!0)}];let a=Ie(e.note.told,t)}function z$(){let e=Pt.peek().map(({write:t})=>t);for(let{send:t}of Pt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>E(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",z$);On.add(z$);var Y$=I(()=>{let e=[...We.value,...Pt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Z$=e=>Y$.value.has(e),Vt=e=>Re(e).all.value?.filter(({id:t})=>!Y$.value.has(t))??null;function J$(e,{id:t,filename:n}){let o=Y("change"),r={told:s("files.deleted",{name:n})};Ga({key:o,field:"deleteAttachment",query:ra,variables:{id:t,key:o},taskIds:[e],note:r})}sn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void O({bad:!0,text:s("files.notDeleted",{why:G(n)})}):Re(e).without(t.id));var hc=20,vc=e=>`${e}.files`,Q$=e=>e?.split(" ")??[];function Go(e,t){let n=Re(e),o=n.all.value;return Q$(Ye(vc(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Z$(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function gc(e,t){Ze(vc(e),t.length?t.join(" "):null)}function Wa(e,t){gc(e,[...new Set([...Q$(Ye(vc(e)).peek()),t])])}var ja=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,zr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var Jw=3,Qw=5,Xw=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ue=y([]),za=y(""),ex=new Set(["waiting","sending","cut"]),tx=I(()=>Ue.value.some(({state:e})=>ex.has(e))),Va=new Map,bc=new Set,jo=(e,{place:t,commentId:n}={})=>Ue.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Ya=(e,t)=>jo(e,t).filter(nh);function Za(e){return bc.add(e),()=>{bc.delete(e)}}function zt(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=Y("file"),c=a?s("files.folder"):nx(e,r,n),u=c?"refused":"waiting",d=rx(r),m={...n,id:i,key:Y("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Ue.value=[...Ue.peek(),m],m});return Ja(),o.filter(({state:r})=>r==="waiting")}function yc(e){wn(e,{state:"waiting",sent:0,why:""}),Ja()}function th(e){let t=Ue.peek().find(n=>n.id===e);if(t){wc(e),t.state!=="refused"&&ah(e);for(let n of bc)n(e);Ja()}}function nx(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Or.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ue.peek().filter(c=>c.taskId===e&&nh(c));return X$(kc(Re(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&X$(ox(e,n),Ya(e,n))>=hc?s("files.fullComment",{n:hc}):""}function ox(e,{place:t,commentId:n}){return t?Go(e,t):kc((Re(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var X$=(e,t)=>new Set([...e,...kc(t)]).size,kc=e=>e.map(({id:t})=>t),nh=({state:e})=>e!=="refused";function rx({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Ja(){let e=Ue.peek().filter(({state:n})=>n==="sending").length,t=Ue.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,Jw-e))){let o=n.turn+1;wn(n.id,{state:"sending",turn:o}),sx({...n,turn:o})}}async function sx(e){try{if(await oh(e,Qw),!Wo(e))return;let t=Re(e.taskId);if(t.arrived.add(e.id),e.place&&Wa(e.place,e.id),await t.loadIfOpen(),!Wo(e))return;za.value=s("files.arrived",{name:e.name}),wc(e.id)}catch(t){Wo(e)&&cx(e,t)}finally{Ja()}}async function oh(e,t){let n=await ax(e);if(!n||!Wo(e))return;let{status:o,text:r,seconds:a}=await ix(e,n);if(!(o===204||!Wo(e))){if(!t||o!==404&&!a)throw new Yr(r);a&&await lx(e.id,a),Wo(e)&&await oh(e,t-1)}}async function ax({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=Xw.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await E(Wm,{input:c,key:t})).createAttachment;if(!dx(e))ah(e);else if(!u)throw wn(e,{key:Y("change")}),new Yr(d.map(G).join(" "));return u?.upload??null}function ix({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Qe.peek()),c.upload.onprogress=({loaded:m})=>wn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ft(`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ft("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Va.set(e,()=>c.abort()),c.send(t)})}function lx(e,t){return wn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{wn(e,{why:""}),n()},t*1e3);Va.set(e,()=>{clearTimeout(o),n()})})}var Yr=class extends Error{};function cx({id:e,taskId:t,name:n},o){let r=o instanceof ft,a=r?s("files.cut"):o instanceof Yr||o instanceof fe?o.message:"";wn(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=L(t);Re(t).opened||O({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function wn(e,t){Ue.value=Ue.peek().map(n=>n.id===e?{...n,...t}:n)}function wc(e){Ue.value=Ue.peek().filter(t=>t.id!==e),rh(e)}function rh(e){Va.get(e)?.(),Va.delete(e)}function sh(){for(let{id:e}of Ue.peek())wc(e);za.value=""}function ux(){for(let{id:e,state:t,turn:n}of Ue.peek())t!=="waiting"&&t!=="sending"||(wn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),rh(e))}var dx=e=>Ue.peek().some(t=>t.id===e),Wo=({id:e,turn:t})=>Ue.peek().some(n=>n.id===e&&n.turn===t);function ah(e){E(ra,{id:e,key:Y("change")},{keepalive:!0}).catch(()=>{})}te.subscribe(e=>{if(e==="sync")for(let{id:t}of Ue.peek().filter(n=>n.state==="cut"))yc(t)});Se(()=>{let e=t=>t.preventDefault();if(tx.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var eh=w.peek()?.id;I(()=>w.value?.id).subscribe(e=>{if(!e)return ux();e!==eh&&sh(),eh=e});On.add(async()=>sh());var ro=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Re(e).isStale()&&(r.preventDefault(),mx(e,t))}});async function mx(e,t){try{let n=await Re(e).fresh(t);if(!n?.url)return void O({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){O({bad:!0,text:we(n)})}}var xc=y(null);function Jr(e,t){xc.value={taskId:e,id:t}}var Zr=()=>{xc.value=null};function ih(){let e=xc.value,t=e?(Vt(e.taskId)??[]).filter(it):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Zr()},[e,n]),D(()=>Zr,[]),!e||n<0?null:l`<${fx} taskId=${e.taskId} pictures=${t} at=${n} />`}function fx({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=px(e,o),u=f=>Jr(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${U} class="lightbox" label=${o.filename} close=${Zr}>
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
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Zr} autofocus>
            <${b} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Zr()}
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
  </${U}>`}function px(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Re(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:we(f)}));d===i.current&&r({of:t,...m,tried:!0})};return D(()=>{i.current+=1,Re(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Qa({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===w.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${$x} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,d=({currentTarget:m})=>{lh(m),J$(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${it(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>Jr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${ro(e.id,t)}>${u}</a>`}
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
    ${Ym(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${d}
    >
      <${b} name="trash" />
    </button>`}
  </li>`}var $x=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>sa(e.id,t)}
        />`:l`<${b} name="file" />`}
  </span>`;function Xa({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{lh(m),th(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>yc(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${d} title=${d} onClick=${u}><${b} name="close" /></button>
  </li>`}function lh(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];ve(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function ch({task:e}){let t=Zm(e),n=Vt(e.id)??[],o=jo(e.id),r=lt(e),a=Or.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${za.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${Sc}
          label=${s("files.add")}
          take=${i=>zt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${J} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${Qa} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${Xa} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${ih} />
  `}function Sc({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(qu(r))}
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
  `}var Yt=y(null),_c=y(""),uh=()=>({row:".row",name:s("order.manual"),said:_c});function ei(e,t,n=uh()){let o=at(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!hx(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;bn(e,{lift:()=>{Yt.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<vx(i.querySelector(`[data-task="${f}"]`)));Yt.value={id:o,before:m??null}},drop:()=>{let c=Yt.value?.before??null;Yt.value=null,c!==(t[t.indexOf(o)+1]??null)&&dh(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{Yt.value=null}})}function ti(e,t,n=uh()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?at(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(dh(r,t.filter(i=>i!==r),a,n),ve(`${n.row}[data-task="${r}"] [data-go]`))}function dh(e,t,n,{name:o,said:r}){let a=L(e);a&&(Kr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var hx=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function vx(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function xn({ids:e,label:t,arranged:n=!1}){let o=Uo(),r=Qr(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?Yt.value:null,c=n&&{onPointerDown:u=>ei(u,e),onKeyDown:u=>ti(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    ...${r}
    ...${c}
  >
    ${e.map(u=>l`<${Rp} key=${u} id=${u} mark=${i&&Ec(u,i)} />`)}
  </ul>`}function Qr(e,t){let n=T(-1);return V(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(at(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Ec=(e,t)=>e===t.id?"held":e===t.before?"next":"";function mh({task:e}){let t=T(null),n=(e.relations??[]).flatMap(u=>{let d=Yl(u);return d?[{kind:u.kind,other:d}]:[]}),o=Hr.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=Qr(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&ke(e)&&e.version>0,i=St.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
    <div class="head">
      <h3 id="relations-title">${s("field.relations")}</h3>
      ${a&&l`<button
        class="btn quiet"
        data-field="relate"
        aria-haspopup="dialog"
        title=${`${s("command.relate")} (B)`}
        onClick=${()=>Rr("relate",e.id)}
      >
        <${b} name="plus" /> ${s("relations.add")}
      </button>`}
    </div>
    ${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
            <h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
            <ul aria-labelledby=${`relations-${u}`}>
              ${d.map(({other:m})=>l`<${gx} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
            </ul>
          `)}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function gx({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Z(n)?"related":"related closed"} data-task=${n.id}>
    <${ne} kind="status" value=${n.status} />
    <a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
    ${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
    ${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
    ${(e.can.update||o?.can.update)&&l`<button
      class="icon"
      aria-label=${r}
      title=${r}
      onClick=${()=>gp(e,t,n)}
    >
      <${b} name="close" />
    </button>`}
  </li>`}var bx=300;function fh({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>cl(t).catch(()=>{}),bx)},d=[Ba(m=>(!m||m.task?.id===t)&&u()),Ce(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=tf(n),a=Ao.value?.id===t?Ao.value.why:"",i=({currentTarget:c})=>{jn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=ml(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
          <${b} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>dl(t,c)}
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
  </div>`}var yx=200,kx=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function $h({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=T(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=ph(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await Nf(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=wx(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),Lf(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
    <${b} name="plus" />
    <${qr}
      field=${a}
      line=${t}
      write=${n}
      marks=${ph(t,e,o).marks}
      unmark=${u}
      label=${s("subtasks.new")}
      placeholder=${s("subtasks.add")}
      paste=${c}
    />
    ${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
  </form>`}var ph=(e,{team:t},n)=>_a(e,{today:N.value,language:Qe.value.split("-")[0],teams:[],people:()=>wt(t.id),home:t,plain:n}),wx=e=>e.split(/\r?\n/).map(t=>t.replace(kx,"").replace(/\s+/g," ").trim().slice(0,yx)).filter(Boolean);var hh=y("");function vh({task:e}){Of(e);let t=Rf(e.id),n=t.map(u=>X(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&ke(e),i=St.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
    <div class="head">
      <h3 id="subtasks-title">${s("subtasks.title")}</h3>
      ${o>0&&l`
        <span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
        <${Wn} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
      `}
    </div>
    <p class="sr" role="status" aria-live="assertive">${hh}</p>
    ${n.length>0&&l`<${xx} ids=${t} />`}
    ${a&&l`<${$h} task=${e} />`}
    ${c&&l`<p class="error" role="alert">${c}</p>`}
  </section>`}function xx({ids:e}){let t=T(null),n=Qr(t,e),o=Yt.value,r={row:".part",name:s("subtasks.title"),said:hh};return l`
    <ul
      ref=${t}
      class=${o?.before===null?"to-end":""}
      aria-label=${s("subtasks.title")}
      aria-describedby="subtasks-how"
      onPointerDown=${a=>ei(a,e,r)}
      onKeyDown=${a=>ti(a,e,r)}
      onDragStart=${a=>a.preventDefault()}
      ...${n}
    >
      ${e.map(a=>l`<${Sx} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Ec(a,o)} />`)}
    </ul>
    <p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
  `}function Sx({id:e,mark:t}){let n=X(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
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
      onClick=${()=>vt(n,{status:o?"PENDING":"COMPLETED"})}
    >
      <${ne} kind="status" value=${n.status} mute />
    </button>
    <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
    <span class="m"><${Po} task=${n} /></span>
    <${dt} task=${n} kind="due" can=${n.can.update}>
      ${n.dueDate?l`<${pn} task=${n} />`:l`<${b} name="calendar" class="hint" />`}
    </${dt}>
    <${dt} task=${n} kind="assignee" can=${n.can.assign}><${se} user=${n.assignee} /></${dt}>
    <button
      class="icon"
      aria-haspopup="menu"
      aria-label=${a}
      title=${a}
      onClick=${({currentTarget:i})=>{He.value={kind:"actions",ids:[e],anchor:i}}}
    >
      <${b} name="more" />
    </button>
  </li>`}function gh({task:e}){let t=e.parentId?X(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
    <a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
      <${b} name="up" />
      <code>${t.key}</code>
      <span>${t.title}</span>
    </a>
  </nav>`:null}function bh({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Vt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!it(a)||!t.body.includes(`(${a.id})`));return l`<${kh}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${jo(e.id,{commentId:t.id})}
  />`}var yh=({task:e,place:t})=>l`<${kh}
    label=${s("files.forComment")}
    task=${e}
    files=${_x(e,t)}
    coming=${jo(e.id,{place:t})}
  />`;function _x({id:e},t){let n=Go(e,t);return(Vt(e)??[]).filter(o=>n.includes(o.id))}function kh({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${Qa} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${Xa} key=${r.id} upload=${r} />`)}
  </ul>`}var Ex=6,Tx=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,ni=(e,t)=>Tx.exec(e.slice(0,t))?.[1]??null;function Tc(e,t){let n=B(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&B(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,Ex)}function wh(e,t,n){let o=ni(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var Ax=512;function xh(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Sh(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&it(r)?o.replaceChildren(Ix(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(Dx(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function Ix(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Jr(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,Ax/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>sa(e,n),u.src=n,c.className="picture",c.append(u),c}function Dx(e,t,n){let{href:o,download:r,onClick:a}=ro(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var _h=e=>e.includes("data-attachment");var Cx={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},Ox=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),Rx=/^(https?:|mailto:)/i,Nx=/^H[1-6]$/,Lx=/^file_[0-9a-z]{26}$/,Eh=3;function Vo({html:e,taskId:t,under:n=Eh}){let o=T(null),r=_h(e)?Vt(t):null;return V(()=>o.current?.replaceChildren(Mx(e,n)),[e]),V(()=>{o.current&&r&&Sh(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Mx(e,t=Eh){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Th(a,o))),n}function Th(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||Ox.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Th(a,t));if(Lx.test(e.getAttribute("data-attachment")??""))return[xh(e,e.getAttribute("alt")??e.textContent??"")];let o=Cx[e.tagName];if(!o)return n();let r=document.createElement(Px(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),Ux(r,e),[e.tagName==="TABLE"?Fx(r):r])}function Px({tagName:e},t){return Nx.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function Ux(e,t){e instanceof HTMLAnchorElement&&qx(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function qx(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===w.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:Rx.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Fx(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var so=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,zo=`${so} attachments { id } parent { id }`,Ah=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${so} replies { ${so} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,Ih=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${so} task { id } replies { ${so} } parent { ${so} replies { ${so} } }
    }
  }
}`,Dh=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${An} } pageInfo { hasNextPage endCursor } } }
}`,Ch=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${zo} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,oi=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${zo} } } } }`,Oh=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${oi} comment { ${zo} } }
}`,Rh=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${oi} comment { ${zo} }
  }
}`,Nh=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Lh=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${oi} comment { ${zo} } }
}`,Mh=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${oi} comment { ${zo} } }
}`,Ph=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var Ac=1e4,Hx=9500;function Xr({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=Ye(t).value??r,[f,$]=x(!1),p=T(null),h=mt(),k=M=>{d?.(),Ze(t,M===r?null:M)},v=Kx(e,p,k),S=n?{commentId:n}:{place:t},g=Ya(e.id,S),_=!m.trim(),A=g.length>0,C=()=>{let M=p.current?.value??m;!M.trim()||M.length>Ac||Ya(e.id,S).length||($(!1),i(M,Go(e.id,t)))},H=()=>{Ze(t,null),c?.()},R=M=>{if(v.onKey(M))return M.preventDefault();M.key==="Enter"&&(M.metaKey||M.ctrlKey)?(M.preventDefault(),C()):M.key==="Escape"&&c&&(M.preventDefault(),c())},le=M=>(d?.(),zt(e.id,M,S)),yt=M=>{let ge=lt(e)?po(M):[];if(ge.length){M.preventDefault();for(let os of le(ge))it({contentType:os.file.type})&&ys(M.target,ja(os))}},{isOver:ot,...rt}=bs(lt(e)?le:null);return D(()=>Za(M=>{let ge=Ye(t).peek();ge?.includes(M)&&Ze(t,zr(ge,M))}),[t]),V(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
    class="composer ${ot?"over":""}"
    ...${rt}
    onSubmit=${M=>{M.preventDefault(),C()}}
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
      onInput=${({currentTarget:M})=>{k(M.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${R}
      onPaste=${yt}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((M,ge)=>l`<div
          class="o"
          role="option"
          key=${M.id}
          id=${`${h}-${ge}`}
          aria-selected=${ge===v.at}
          onPointerDown=${os=>{os.preventDefault(),v.choose(M)}}
        >
          <${se} user=${M} mute />
          <span>${M.name}</span>
          <span class="end sm">@${M.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Gx} task=${e} text=${m} />`}
    ${!n&&l`<${yh} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${_} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${lt(e)&&l`<${Sc} label=${s("files.attach")} take=${le} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${Bx(m,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${H}>${s("cancel")}</button>`}
        <button class="btn" disabled=${_||m.length>Ac||A}>
          ${a} <kbd>${tt("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Bx(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Hx?s("talk.left",{n:Ac-e.length}):s("talk.hint")}function Kx(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=T(null),u=T(null),d=o===null?[]:Tc(wt(e.team.id),o),m=()=>{let h=t.current,k=h&&h.selectionStart===h.selectionEnd?ni(h.value,h.selectionStart):null;k!==c.current&&(c.current=null),k!==o&&i(0),r(c.current===null?k:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let k=wh(t.current.value,t.current.selectionStart,h);n(k.text),u.current=k.caret,f()};V(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let k=o===null?[]:Tc(wt(e.team.id),ni(h.target.value,h.target.selectionStart)??"");if(!k.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%k.length);else if(h.key==="ArrowUp")i((a+k.length-1)%k.length);else if(h.key==="Enter"||h.key==="Tab")$(k[Math.min(a,k.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function Gx({task:e,text:t}){let[n,o]=x({});return D(()=>{let r=!1;return E(Ph,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(G).join(" ")}).catch(a=>({failed:we(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Vo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var Ic=new Date().toISOString();function es({parent:e,...t}){return{...t,parentId:e?.id??null}}function Uh(e,t){let n=new Map(e);for(let a of t)Wx(n,a);let o=[...n.values()].sort(ri),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var ri=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Wx(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Vx(r,o));let a=e.get(n.id);if(!a)return;let i=jx(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function jx(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Dc(e);if(t==="react")return{reactions:zx(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Ic:null,resolvedBy:r?Cc():null}}var Dc=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Ic,can:{update:!1,delete:!1,resolve:!1}});function Vx({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Cc(),createdAt:r.at??Ic,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Cc(){let{id:e,name:t}=w.peek();return{id:e,name:t}}function zx(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==w.peek()?.id),a=n?[...r,Cc()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Fh=["createComment","updateComment","deleteComment","resolveComment","react"],Yo=y(new Map),Yx=I(()=>[...We.value,...Pt.value.map(({write:e})=>e)].filter(({field:e})=>Fh.includes(e))),Hh=e=>Yx.value.filter(({taskIds:t})=>t[0]===e),Oc=new Set;function Bh(e){return Oc.add(e),()=>Oc.delete(e)}function si(e,t,n,o){let r=n?jr(n):kn(e),a={id:Y("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Ze(r,null),gc(r,[]),ai(e,"createComment",Oh,{input:a},{at:new Date().toISOString()})}function Nc(e,t,n,{back:o=!1}={}){if(Ze(Vr(t.id),null),Pc(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};ai(e,"updateComment",Rh,{id:t.id,body:n,version:t.version||void 0},r)}function Kh(e,t){let n=Y("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Ga({key:n,field:"deleteComment",query:Nh,variables:o,taskIds:[e],note:r})}function Lc(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");ai(e,"resolveComment",Lh,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Mc(e,t,n,o){ai(e,"react",Mh,{id:t.id,emoji:n,on:o},{})}function Pc(e){let t=new Map(Yo.peek());t.delete(e)&&(Yo.value=t)}function ai(e,t,n,o,r){let a=Y("change"),i=new Promise(c=>Rc.set(a,c));an({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Hn(i)}var Rc=new Map;sn(Fh,(e,t)=>{let n=t.comment?es(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Oc)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?Jx(e,o):Zx(e,n),Rc.get(e.key)?.(t),Rc.delete(e.key)});function Zx({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void O({text:o.told});e==="updateComment"&&r&&Ie(o.told,()=>Nc(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Ie(o.told,()=>Lc(n,r,!t.resolved))}function Jx({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&qh(a.parentId?jr(a.parentId):kn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&qh(Vr(i),c),r.code==="CONFLICT"&&u&&!o.back){Yo.value=new Map([...Yo.peek(),[i,es(u)]]);return}O({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:G(r)})})}}function qh(e,t,n=[]){Ye(e).peek()===null&&Ze(e,t);for(let o of n)Wa(e,o)}var Qx=10,Xx=4,ii=class{constructor(t){this.taskId=t,this.comments=y(new Map),this.events=y([]),this.floor=y(null),this.moreEvents=y(!1),this.ready=y(!1),this.failed=y(null),this.news=y(null),this.threads=I(()=>Uh(this.comments.value,Hh(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Bh({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ce(n=>n.subjectId===this.taskId&&this.putEvents([n])),Be(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(P(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await E(Ah,{id:this.taskId,last:Qx,before:t}),o=n?.comments;return{comments:Wh(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&P(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<Xx;o+=1){let{task:r}=await E(Dh,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(P(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Gh))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await E(Ih,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Wh([o??r]).values()]}listen(){this.hush(),this.hush=dn(Ch,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([es(t.comment)]),t.name==="comment.created"&&t.actor?.id!==w.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Dc(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Gh),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||ri(i,t)>=0,o=this.threads.value.map(i=>({...e0(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(t0)]}},Gh=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",e0=({createdAt:e,id:t})=>({createdAt:e,id:t}),t0=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:ri(e,t);function Wh(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Uc={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},jh=Object.keys(Uc);function Vh({taskId:e,comment:t,can:n}){return jh.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${n0}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>Mc(e,t,r.emoji,!r.mine)}
    />`)}function n0({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=mt(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${Uc[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function zh({taskId:e,comment:t}){let[n,o]=x(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return V(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${jh.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${d}
          onClick=${()=>{Mc(e,t,u,!d),a()}}
        >
          ${Uc[u]}
        </button>`})}
    </span>`}
  </span>`}var o0=5;function Yh({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=jr(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-o0-1),h=e.can.comment,k=()=>{i(!0),ve(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),ve(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),ve(`[id="${n[0].id}"]`)};return $?l`<${r0} first=${t} replies=${n} open=${k} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${b} name="check" />
      <span>${Zh(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${qc} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{Lc(e.id,t,!t.resolvedAt),i(!1),ve(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${qc}>
    ${(n.length>0||d||Ye(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${qc} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(d||Ye(f).value!==null?l`<${Xr}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${d}
            stay=${()=>m(!0)}
            send=${(g,_)=>{si(e.id,g,t.id,_),m(!1),ve(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{m(!1),ve(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function r0({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${b} name="check" />
    <span>
      <b>${Hc(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${Zh(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function qc({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=x(!1),c=Vr(t.id),u=Yo.value.get(t.id),d=n===t.id;V(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Pc(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||Ye(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${d?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${Bc(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Hc(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${se} user=${t.author} mute />
    <div>
      <header>
        <b>${Hc(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${a0} clash=${u} end=${m} place=${c} />`}
      ${f?l`<${Xr}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{Nc(e.id,u??t,p),m()}}
            cancel=${m}
          />`:l`<${s0} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${bh} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${Vh} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${zh} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${Fc} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${Fc} name="link" icon="link" onClick=${()=>i0(e,t)} />`}
          ${t.can.delete&&l`<${Fc}
            name="delete"
            icon="trash"
            onClick=${()=>{l0(r.current),Kh(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function s0({task:e,comment:t,place:n}){let o=Ye(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Vo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Ze(kn(e.id),[Ye(kn(e.id)).peek(),o].filter(Boolean).join(`

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
  `}function a0({clash:e,place:t,end:n}){let o=()=>{Ze(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var Fc=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${b} name=${t} />
</button>`,Hc=({author:e})=>e?Bc(e)?s("you"):e.name:s("feed.someone"),Bc=e=>e!==null&&e.id===w.value?.id;function Zh({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Bc(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function i0(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),O({text:s("talk.copied")})}function l0(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];ve(o?`#${o.id}`:".talk-end textarea")}function Jh({task:e}){let t=kt(()=>new ii(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{te.value==="sync"&&t.failed.peek()&&t.load()},[te.value]);let o=c0(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${J} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${de} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${Bl} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${Yh} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${u0} kind=${i} read=${d} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Xr}
            key=${e.id}
            task=${e}
            place=${kn(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>si(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function c0(e){let t=ee.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):O({bad:!0,text:s("talk.notHere")})).catch(a=>O({bad:!0,text:we(a)}))},[e,t,r]),n===t?n:null}function u0({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>O({bad:!0,text:we(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var d0=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Kc(e){return e.split(d0).map((t,n)=>n%2?m0(t):t)}var Qh=e=>Kc(e).some(t=>typeof t!="string");function m0(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:re.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var f0=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,p0=/<(?!\/?p>|br)/,$0=2;function Gc({task:e,field:t,can:n}){let o=e[t]??"",r=h0(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=It(e.id)?.version??0},k=async(R,le)=>{let yt=t==="title"?R.replace(/\s+/g," ").trim():R;if(i(null),$.current=0,t==="title"&&!yt)return;let ot=await vt(e,{[t]:yt||null},{expectedVersion:le||void 0,quiet:"conflict"}),rt=ot.errors.find(M=>M.code==="CONFLICT");rt?u({mine:yt,theirs:rt.current?.[t]??It(e.id)?.[t]??"",version:rt.currentVersion??0}):ot.errors.length&&i(R)},v=R=>{let le=R.target.value;le!==o&&!p.current?k(le,$.current):i(null),p.current=!1,$.current=0,m(!1)},S=R=>{R.key==="Escape"&&a!==null&&(R.preventDefault(),R.stopPropagation(),i(null),p.current=!0),R.key==="Enter"&&(t==="title"||R.metaKey||R.ctrlKey)&&(R.preventDefault(),R.target.blur())},g=R=>{R.key!=="Enter"||R.target!==R.currentTarget||(R.preventDefault(),R.currentTarget.querySelector("textarea")?.focus())},_=R=>{!n||R.target instanceof Element&&R.target.closest("a, button")||getSelection()?.toString()||m(!0)};V(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let A=R=>{let le=n&&lt(e)&&t==="description"?po(R):[];if(le.length){R.preventDefault();for(let yt of zt(e.id,le))it({contentType:yt.file.type})&&ys(R.target,ja(yt))}};D(()=>Za(R=>{a!==null?i(zr(a,R)):n&&o.includes(R)&&k(zr(o,R),0)}),[a,o]);let C=R=>{u(null),R&&c&&k(c.mine,c.version)},H={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:K(R=>{h(),p.current=!1,i(R)}),onBlur:v,onKeyDown:S,onPaste:A,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${H} />
        </div>`:a===null&&!d&&(r||Qh(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${_}>
              ${r?l`<${Vo} html=${r} taskId=${e.id} under=${$0} />`:Kc(o)}
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
        <button class="btn quiet" onClick=${()=>C(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>C(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function h0({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=f0.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return E(od,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&p0.test(o.html)?o.html:null}var v0=e=>e.can.delete&&(w.value?.role==="ADMIN"||re.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function li({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>So(e)}>
      ${s("command.restore")}
    </button>`}
    ${v0(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${U} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),Fd(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${U}>`}
  </span>`}var Xh=6,g0=300;function ev({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>ba([e])}
  >
    <${b} name=${e.watching?"bell-on":"bell"} />
  </button>`}function tv({task:e}){D(()=>{let o=0,r=()=>E(rd,{id:e.id}).then(({task:i})=>i&&ue(i),()=>{}),a=Ce(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,g0))});return()=>{clearTimeout(o),a()}},[e.id]);let t=b0(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Xh).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,Xh).map(o=>l`<${se} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function b0({watchers:e=[],watching:t}){let n=w.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function nv({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${y0} task=${e} />`}
      <${gh} task=${e} />
      <${Gc} task=${e} field="title" can=${t.update} />
      <${Ip} task=${e} />
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
          <span>${Ft(e.stage)?.name??s("stages.none")}</span>
        </${nt}>`}
        <${nt} task=${e} field="assignee" can=${t.assign} keys="A">
          <${se} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${nt}>
        <${nt} task=${e} field="due" can=${t.update} keys="D">
          <${b} name="calendar" />
          <span>${e.dueDate?l`<${pn} task=${e} />`:s("due.never")}</span>
        </${nt}>
        <${nt} task=${e} field="priority" can=${t.update} keys="P">
          <${ne} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${nt}>
        <${nt} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${Lo} task=${e} mute />`:l`<${b} name="label" /><span>${s("labels.none")}</span>`}
        </${nt}>
        <dt>${s("field.watchers")}</dt>
        <dd><${tv} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${fh} task=${e} /></dd>
        <${nt} task=${e} field="team" can=${t.update&&Q.value.length>1}>
          <${b} name="team" />
          <span>${e.team.name}</span>
        </${nt}>
      </dl>
    </div>
    <${Gc} task=${e} field="description" can=${t.update} />
    <${vh} task=${e} />
    <${mh} task=${e} />
    <${ch} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${Jh} task=${e} />
  `}function y0({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${li} task=${e} />
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
  `}function ov(){let{key:e=""}=ee.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Ds(e)??(t.key===e?t.id:null),r=o?X(o).value:null,a=async()=>{let f=(await E(nd,{id:e})).task;if(ee.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&At(o),n({key:e,id:o,gone:!0,failed:null}));ue(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),Be(a)),[e]),D(()=>{r?.key&&r.key!==e&&z(`/t/${r.key}`,{replace:!0})},[r?.key]),V(()=>{pe.value=o},[o]);let c=k0(o??e,!!r),{isOver:u,...d}=bs(r&&lt(r)?f=>zt(r.id,f):null),m=f=>{if(!r||!lt(r)||f.defaultPrevented)return;let $=po(f);$.length&&(f.preventDefault(),zt(r.id,$))};return l`<dialog
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
        <${b} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${ev} task=${r} /><${x0} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Nn}>
          <${b} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${w0(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function k0(e,t){let n=T(null);return V(()=>{let o=document.activeElement,r=at(o);return()=>{let a=pe.peek();pe.value=null,Nl(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),V(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),V(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function w0(e,t,n){return e?l`<${nv} key=${e.id} task=${e} />`:t?.failed?l`<${J} problem=${t.failed} retry=${n} />`:t?.gone?l`<${oe} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${oe}>`:l`<${de} rows=${5} />`}function x0({task:e}){return["link","delete"].flatMap(t=>ct.filter(n=>n.id===t&&ut(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>Ot(t,[e])}
      >
        <${b} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var S0="\uFFFF",ts=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():S0}),rv={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:st.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Ht.indexOf(e)}],assignee:({assignee:e})=>[ts(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[ts(e.id,e.name,"")],stage:({stage:e})=>{let t=Ft(e);return[ts(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>ts(t,n,"")):[ts("",void 0,s("labels.none"))],due:e=>[_0(e)]},Wc=Object.keys(rv);function _0(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&Z(e)?0:t?t<=N.value?1:t<=W(N.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function sv({ids:e,by:t}){let n=new Map;for(let r of e){let a=X(r).value;for(let i of a?rv[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${xn} ids=${i} label=${a} />
    </section>`)}function av({view:e}){let{data:t,failed:n,again:o}=ze(()=>E(af,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;D(()=>{for(let i of r?.nodes??[])ue(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(L);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${vn} /></div>
    </header>
    ${n&&!r?l`<${J} problem=${n} retry=${o} />`:r?a.length?l`<${xn} ids=${a} label=${e.name} />`:l`<div class="card">
              <${oe} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${oe}>
            </div>`:l`<${de} rows=${8} />`}
  </div>`}var E0=["overdue","today","week","none"],T0=new Set(["q","status","priority","due","label","stage"]);function iv({place:e}){let t=et.value;return t&&!ua(t)?l`<${av} view=${t} />`:l`<${A0} place=${e} />`}function A0({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Xe(e),...n?{status:void 0}:!t&&{status:Nr}},r=Ct[e.get("sort")??"new"]??Ct.new,a=Ve(o,r),i=Wc.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>T0.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${et.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${Rt} /><${vn} /><${gn} /></div>
    </header>
    <${I0} query=${e} filtered=${u} />
    <${Yf} />
    <${C0} list=${a} filtered=${u} arranged=${r===Ct.manual&&!i} group=${i} />
  </div>`}function I0({query:e,filtered:t}){let n=()=>z(Ae("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${La} query=${e} />
    <${jt}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...st.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${Mp} query=${e} />
    <${Ma} query=${e} />
    <${qo} query=${e} />
    <${Fo} query=${e} />
    <${jt} name="due" query=${e} options=${E0.map(o=>[o,s(`filter.${o}`)])} />
    <${D0} query=${e} />
    <${jt} name="group" query=${e} options=${Wc.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function D0({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${K(t=>Ge({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Ct).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function C0({list:e,filtered:t,arranged:n,group:o}){let r=T(null);return D(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${J} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${_c}</p>
    `}
    ${o?l`<${sv} ids=${e.ids.value} by=${o} />`:l`<${xn} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${oe} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${oe}>
    </div>`:l`<${de} rows=${8} />`}var O0=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${F} } }`,uv=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${F} }
}`,R0=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${F} } }`,N0={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},lv=1e6;function dv({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=L0(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
                <${P0} stage=${d} />
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
          <${U0} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
              <${ne} kind="status" value=${f} color=${$} />
              <span>${m}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${q0} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function L0(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=T([]),u=T(Promise.resolve()),d=T(0),m=M0(e,t),f=m.map(({id:h})=>h),$=({id:h,name:k},v)=>{let S=v.indexOf(h);n(v),i(s("board.spot",{column:k,at:S+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await he(uv,{id:h,input:{afterId:v[S-1]??null}}),await Ke().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,k)=>({onKeyDown:v=>{let S=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;S&&(v.preventDefault(),!(k+S<0||k+S>=f.length)&&($(h,cv(f,h.id,k+S)),ve(`[data-grip="${h.id}"]`)))},onPointerDown:v=>bn(v,{lift:()=>{c.current=f,r(h.id)},over:S=>{let g=c.current.indexOf(S??"");g<0||(c.current=cv(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==k?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function M0(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var cv=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function P0({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=mt(),$=v=>{u(({[v]:S,...g})=>g),m(S=>S?.field===v?null:S)},p=async(v,S)=>{let g=await mv(uv,{id:t,input:{[v]:S,expectedVersion:i}});if(g)return m({field:v,why:g});await Ke().catch(()=>{}),$(v)},h=(v,S)=>{if(v==="name"){let _=S.replace(/\s+/g," ").trim();return _===n?$("name"):p("name",_)}let g=S.trim()===""?null:Number(S);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=lv)?m({field:"limit",why:s("columns.badLimit")}):p("limit",g)},k=(v,S)=>({value:c[v]??S,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?f:void 0,onInput:K(g=>u(_=>({..._,[v]:g}))),onBlur:({currentTarget:{value:g,validity:_}})=>_.badInput?m({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=S,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??N0[o]}
        onInput=${K(v=>u(S=>({...S,color:v})))}
        onChange=${K(v=>v!==r&&p("color",v))}
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
      max=${lv}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${k("limit",a===null?"":String(a))}
    />
    ${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
  `}async function mv(e,t){try{let[{errors:n}]=Object.values(await E(e,t));return n.length?G(n[0]):""}catch(n){return we(n)}}function U0({team:e}){let t=_e(async({name:n,status:o},r)=>{let{createStage:a}=await E(O0,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Ke()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${xe} text=${t.whole} />
    <${q} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${q} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${st.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${q}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function q0({stage:e,stages:t,close:n}){let{data:o,failed:r}=ze(()=>E(bo,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=F0(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await mv(R0,{id:e.id,to:f?.id});if(p)return u(p);n(),await Ke().catch(()=>{})};return l`<${U} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${xe} text=${c} />
      <p role="status">
        ${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
        ${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(d||r)&&f?l`<${q} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${K(i)}>
            ${t.filter(p=>m.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
          </${q}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${U}>`}function F0(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var H0=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${F} } }`,B0=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${F} }
}`,K0=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${F} } }`;function fv({team:e,runs:t}){let[n,o]=x(null),r=ht(e.id),a=Q.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${Ns.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${G0} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${b} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${W0} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Xn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${j0} label=${n} close=${()=>o(null)} />`}
  </section>`}function G0({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await he(B0,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Ke(),n(null),r(null)},i=K(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
  `}function W0({team:e,labels:t}){let[n,o]=x(""),r=_e(async({name:a,color:i},c)=>{let{createLabel:u}=await E(H0,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Ke()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${xe} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||wo(t)}
      onInput=${K(o)}
    />
    <${q} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function j0({label:e,close:t}){let{data:n,failed:o}=ze(()=>E(bo,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await he(K0,{id:e.id},s("labels.deleted",{label:e.name}))&&await Ke()};return l`<${U} class="small" labelledby="delete-label" close=${t}>
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
  </${U}>`}var pv=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],$v=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${F} }
}`,V0=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${F} }
}`,z0=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${F} team { id key } }
}`,Y0=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${F} }
}`,Z0=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${F} }
}`,J0=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function ui(e,t,n){let o=await he(e,t,n);return o&&await Ke(),o}var Q0="Everybody who registers joins this team.",X0=e=>e?.default&&e.description===Q0?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function hv(){let e=re.value,t=e.find(({key:n})=>n===j.value.key)??Ee.value.find(n=>n.default)??Ee.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${X0(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${K(n=>z(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${eS} key=${t.id} team=${t} />`:l`<div class="card"><${oe} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${oe}></div>`}
    ${t&&l`<${dv} key=${t.id} team=${t} runs=${ci(t)} />`}
    ${t&&l`<${fv} key=${t.id} team=${t} runs=${ci(t)} />`}
    ${t&&ci(t)&&l`<${nS} key=${t.id} team=${t} />`}
    <${oS} />
  </div>`}var ci=e=>e.myRole==="ADMIN"||w.value?.role==="ADMIN";function eS({team:e}){let t=ci(e)&&!e.archivedAt,n=(o,r)=>{let a=pv.find(i=>i===r);a&&ui($v,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${se} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===w.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${K(a=>n(o,a))}
                >
                  ${pv.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>ui(V0,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${b} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${tS} team=${e} />`}
  </section>`}function tS({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=ze(()=>o?E(J0,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>ui($v,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${q}
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
          <${se} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function nS({team:e}){let t=_e(async({name:n,description:o})=>{let{updateTeam:r}=await E(Y0,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Ke(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${xe} text=${t.whole} />
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
          onClick=${()=>ui(Z0,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function oS(){let e=_e(async({name:t,key:n},o)=>{let{createTeam:r}=await E(z0,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Ke(),z(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${xe} text=${e.whole} />
      <div class="inline">
        <${q} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${q} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var vv=["PENDING","IN_PROGRESS"],jc=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],rS=[{field:"CREATED_AT",direction:"DESC"}],sS=["down","up","open","status","priority","assignee","due","keys"];function gv({place:{query:e}}){let{team:t,assignee:n}=Xe(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ve({due:"overdue",...r},jc,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ve({due:"today",status:vv,...r},jc,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ve({due:"later",status:vv,...r},jc,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ve(r,rS,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(N.value)}</h1><${aS} /></div>
      <div class="tools"><${Rt} /><${gn} /></div>
    </header>
    <${v$} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${iS} key=${i.title} ...${i} />`)}
          <${Fr} class="page narrow card" />
        `:l`<${de} rows=${8} />`}
    <p class="hints">
      ${sS.map(i=>l`<span>${tt(xa(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function aS(){let e=_r(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Er()}>
    ${ye("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function iS({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${J} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(m)}</span>`}
      ${t.more.value&&l`<a href=${Ae(n)}>${s("today.all")}</a>`}
    </header>
    ${d.length?l`<${xn} ids=${d} label=${e} />`:l`<div class="card">
          <${oe} title=${r} action=${i&&l`<${Lp} />`}>${a}</${oe}>
        </div>`}
  </section>`}var lS=[{field:"UPDATED_AT",direction:"DESC"}];function bv({place:{query:e}}){let{team:t,assignee:n}=Xe(e),o=Ve({team:t,assignee:n,deleted:!0},lS),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${Rt} /></div>
    </header>
    ${o.failed.value&&l`<${J} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${cS} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${oe} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${oe}>
          </div>`:!o.failed.value&&l`<${de} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function cS({id:e}){let t=X(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{je.value=e}}>
    <${ne} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${li} task=${t} />
  </li>`:null}var uS=()=>l`<p class="boot" role="status">${s("loading")}</p>`,dS={"sign-in":t$,register:n$,forgot:o$,reset:r$,confirm:s$},mS={today:gv,inbox:c$,tasks:iv,board:Bp,calendar:Jp,trash:bv,team:hv,settings:W$,overview:b$,instance:d$,unknown:m$},fS={palette:tp,keys:qf,new:Zf,more:up,delete:dp,view:Sp},pS=3e3,yv=["wheel","touchstart","keydown","pointerdown"];function kv(){let{name:e,path:t}=ee.value,n=w.value?.id,o=Li.has(e),r=dS[e];return D(()=>{n===void 0&&w.peek()===null&&!o&&z(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Mi.has(e)&&z("/",{replace:!0})},[n,w.value,o]),w.value===void 0?null:r&&!(n&&!Mi.has(e))?l`<${r} key=${e} />`:n?l`<${hS} key=${n} />`:null}function $S(){let e=hm();return e&&Gi(),e}function hS(){let[e,t]=x($S),[n,o]=x(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await vm(),e)return;await go(w.peek()?.locale),Gi(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof fe))&&setTimeout(a,pS)}}};return V(()=>(a(),()=>{r.current=!0,ym()}),[]),n&&!e?l`<main class="gate" id="main"><${J} problem=${n} retry=${a} /></main>`:e?l`<${vS} />`:l`<${uS} />`}function vS(){let e=fS[ce.value],t=ee.value.name==="task";return Fu(),l`
    <div class="shell ${t?"beside":""} ${_t.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${kS}>${s("skip")}</a>
      <${gS} />
      <${cp} />
      <${bS} />
      <${ap} />
      ${t&&l`<${ov} />`}
    </div>
    <${ip} />
    <${mp} />
    <${Kf} />
    <${kp} />
    <${bp} />
    ${e&&l`<${e} key=${ce.value} />`}
  `}function gS(){let e=pe.value&&X(pe.value).value,{name:t}=j.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Oe.value?`(${s.number(Oe.value)}) `:"";return V(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function bS(){let{name:e,path:t}=j.value,n=mS[e],o=T(null),r=T({name:e,path:t}),[a,i]=ku(u=>console.error(u));V(()=>{let{step:u,scroll:d}=Es.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&ln(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),yS(u==="pop"?d:0)},[t]);let c=Bn.value&&ee.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${te.value!=="sync"&&l`<p class="line narrow"><${Hl} />${Fl()}</p>`}
    ${Sr.value&&w.value?.emailConfirmed===!1&&l`<${fp} />`}
    ${a?l`<${J} problem=${new fe([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${j.value} />`}
  </main>`}function yS(e){let t=As();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=As();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of yv)removeEventListener(r,o)};for(let r of yv)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function kS(e){e.preventDefault(),document.getElementById("main")?.focus()}var wS=1200,ns="",wv=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Me.peek().size&&!di("dialog"))return ln();if(e.key==="Escape"&&ee.peek().name==="task"&&!di("dialog:not(.sheet)"))return Nn();let t=xS(e);t&&(e.preventDefault(),Ot(t))});function xS(e){let t=SS(e);if(!t)return null;if(t==="mod+k")return di("dialog:not(.sheet)")?null:xv(t);if(ES(e.target)||e.ctrlKey||e.metaKey||e.altKey||di("dialog:not(.sheet)")||t==="enter")return null;let n=ns?`${ns} ${t}`:t;return ns="",clearTimeout(wv),n==="g"?(ns="g",wv=setTimeout(()=>{ns=""},wS),null):xv(n)}function xv(e){return ct.find(t=>t.keys===e&&ut(t))}function SS(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var _S="input, textarea, select, [contenteditable]",ES=e=>e instanceof Element&&e.closest(_S),di=e=>document.querySelector(`${e}[open]`)!==null;var Vc=document.getElementById("app"),TS=2e3,_v=go(Hu());try{await Promise.all([_v,AS()]),w.peek()&&await go(w.peek()?.locale),Vc.replaceChildren(),gu(l`<${kv} />`,Vc)}catch(e){Ev(s("error.UNREACHABLE")),console.warn(e)}F$();var Sv=I(()=>w.value?.id);Se(()=>{Sv.value&&q$(Sv.value)});Se(()=>{w.value&&(go(w.value.locale),Pn())});async function AS(){for(;;)try{await In();return}catch(e){if(e instanceof fe)return Dn();await _v,Ev(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,TS)})}}function Ev(e){let t=Vc.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

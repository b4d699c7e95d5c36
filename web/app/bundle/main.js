var ur=function(e,t,n,o){var a;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],u=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[t[++s]]=u:l===6?o[1][t[++s]]+=u+"":l?(a=e.apply(u,ur(e,u,n,["",null])),o.push(a),u[0]?t[0]|=2:(t[s-2]=0,t[s]=a)):o.push(u)}return o},Qo=new Map;function Ns(e){var t=Qo.get(this);return t||(t=new Map,Qo.set(this,t)),(t=ur(this,t.get(e)||(t.set(e,t=(function(n){for(var o,a,s=1,l="",u="",c=[0],m=function(v){s===1&&(v||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,v,l):s===3&&(v||l)?(c.push(3,v,l),s=2):s===2&&l==="..."&&v?c.push(4,v,0):s===2&&l&&!v?c.push(5,0,!0,l):s>=5&&((l||!v&&s===5)&&(c.push(s,0,l,a),s=6),v&&(c.push(s,v,0,a),s=6)),l=""},d=0;d<n.length;d++){d&&(s===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],s===1?o==="<"?(m(),c=[c],s=3):l+=o:s===4?l==="--"&&o===">"?(s=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,a=l,l=""):o==="/"&&(s<5||n[d][f+1]===">")?(m(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):l+=o),s===3&&l==="!--"&&(s=4,c=c[0])}return m(),c})(e)),t),arguments,[])).length>1?t:t[0]}var N,cr,dr,Pe,Zn,mn,pr,dn,mr,no,Qn,Os,Ut=Symbol.for("pv"),fn={},$n=[],Ps=/^m(i|n|o|s|text|space)$/,oo=Array.isArray,ro=$n.slice,Ze=Object.assign;function ze(e){e&&e.parentNode&&e.remove()}function fr(e,t,n){var o,a,s,l={},u=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?a=t[s]:l[s]=t[s];return u>2&&(l.children=u>3?ro.call(arguments,2):n),It(e,l,o,a,null)}function It(e,t,n,o,a){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ut,__v:a||++cr,__i:-1,__u:0};return!a&&N.vnode&&N.vnode(s),s}function ut(e){return e.children}function Ct(e,t){this.props=e,this.context=t,this.__g=0}function Me(e,t){if(t==null)return e.__&&Me(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Me(e)}function Ms(e){var t,n=e.__v,o=n.__e,a=[],s=[],l=e.__P;l&&((t=Ze({constructor:Ut},n)).__v=n.__v+1,N.vnode&&N.vnode(t),ao(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,a,o||Me(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,_r(a,t,s),n.__=n.__e=null,t.__e!=o&&$r(t))}function $r(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),$r(e)}function Xo(e){(8&e.__g||(e.__g|=8,Pe.push(e),mn++))&&Zn==N.debounceRendering||((Zn=N.debounceRendering)||queueMicrotask)(hr)}function hr(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(pr),e=Pe.shift(),t=Pe.length,8&e.__g&&Ms(e)}finally{(mn=Pe.length)&&(Zn||queueMicrotask)(hr)}}function vr(e,t,n,o,a,s,l,u,c,m,d){var f,v,p,h,x,g,T=o.__k||$n,$=t.length;for(c=Us(n,t,T,c,$),f=0;f<$;f++)(p=n.__k[f])!=null&&(v=~p.__i&&T[p.__i]||fn,p.__i=f,g=ao(e,p,v,a,s,l,u,c,m,d),h=p.__e,(v.ref!=p.ref||8&v.__u)&&(v.ref&&so(v.ref,null,p,v),p.ref&&d.push(p.ref,p.__c||h,p)),x=x||h,4&p.__u?(c=yr(p,c,e,!v.__v),v.__e&&(v.__e=null)):typeof p.type=="function"&&g!==void 0?c=g:h&&(c=h.nextSibling),p.__u&=-21);return n.__e=x,c}function Us(e,t,n,o,a){var s,l,u,c,m,d,f,v,p,h=n.length,x=h,g=0,T=0,$=e.__k=Array(a);for(s=0;s<a;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=$[s]=It(null,l):oo(l)?l=$[s]=It(ut,{children:l}):l.constructor===Ut&&l.__b?l=$[s]=It(l.type,l.props,l.key,l.ref,l.__v):$[s]=l,c=s+g,l.__=e,l.__b=e.__b+1,u=null,~(m=l.__i=qs(l,n,c,x))&&(x--,(u=n[m])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,m==c-1?g--:m==c+1?g++:m!=c&&(m>c?g--:g++,T=1)):(~m||(a>h?g--:a<h&&g++),typeof l.type!="function"&&(l.__u|=4))):$[s]=null;if(T){for(d=[],f=[],s=0;s<a;s++)if((l=$[s])&&16&l.__u){for(g=0,v=d.length;g<v;)d[p=g+v>>1]<l.__i?g=p+1:v=p;d[g]=l.__i,f[s]=g+1}for(g=d.length;s--;)f[s]&&(f[s]==g?g--:$[s].__u|=4)}if(x)for(s=0;s<h;s++)!(u=n[s])||2&u.__u||(u.__e==o&&(o=Me(u)),io(u,u));return o}function yr(e,t,n,o){var a,s,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(s=0;s<a.length;s++)a[s]&&(a[s].__=e,t=yr(a[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Me(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function qs(e,t,n,o){var a,s=e.key,l=e.type,u=t[n],c=u&&!(2&u.__u);if(u===null&&s==null||c&&s==u.key&&l==u.type)return n;if(o>(c?1:0)){for(a=n-1;a>=0;a--)if((u=t[a])&&!(2&u.__u)&&s==u.key&&l==u.type)return a;for(a=n+1;a<t.length;a++)if((u=t[a])&&!(2&u.__u)&&s==u.key&&l==u.type)return a}return-1}function Jo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function un(e,t,n,o,a){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Jo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Jo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=Qn[t]||(Qn[t]=Ls(t)),(e.__a||(e.__a={}))[t]=no,s=t!=(t=t.replace(mr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ls(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[dn]==null)t[dn]=no++;else if(t[dn]<this.__a[e])return;return n(N.event?N.event(t):t)}}}function ao(e,t,n,o,a,s,l,u,c,m){var d,f,v,p,h,x,g,T,$,_,b,Y,sn,ln,Ve,Zo,Oe,Ye,Ee=t.type;if(t.constructor!==Ut)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(t.__u|=c,f=s=[],d.nodeType==8?u=pn(d,s):s.push(d),u=s[0]||u),(d=N.__b)&&d(t);e:if(typeof Ee=="function"){v=l.length;try{if(T=t.props,$=(d=Ee.prototype)&&d.render,_=(d=Ee.contextType)&&o[d.__c],b=d?_?_.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):($?t.__c=p=new Ee(T,b):(t.__c=p=new Ct(T,b),p.constructor=Ee,p.render=Bs),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),$&&(p.__s||(p.__s=p.state),Ee.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Ze({},p.__s)),Ze(p.__s,Ee.getDerivedStateFromProps(T,p.__s)))),h=p.props,x=p.state,p.__v=t,n.__c){if(T!==h&&$&&!Ee.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(T,b),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(T,p.__s,b)===!1){t.__v!=n.__v&&(p.props=T,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function($e){$e&&($e.__=t)}),$n.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&l.push(p),u=Me(n);break e}p.componentWillUpdate&&p.componentWillUpdate(T,p.__s,b),$&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,x,g)})}else $&&!Ee.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),$&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=b,p.props=T,p.__P=e,p.__g&=-5,Y=N.__r,sn=$?25:0;do p.__g&=-9,Y&&Y(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++sn<25);$&&($n.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Ze({},o,p.getChildContext())),$&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(h,x)),ln=d&&d.type===ut&&d.key==null?d.props.children:d,T.__P&&(d=u,a=(e=T.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function($e){$e&&io($e,$e)}),n.__k=null),u=n.__k?Me(n,0):null),u=vr(e,oo(ln)?ln:[ln],t,n,o,a,s,l,u,c,m),T.__P&&(t.__e=null,u=d),t.__u&=-161,f&&f.some(ze),p.__h.length&&l.push(p),1&p.__g&&(p.__g&=-4)}catch($e){if(l.length=v,t.__v=null,c||s)if($e&&$e.then){if(t.__u|=128|c,s){for(~(Oe=s.indexOf(u||void 0))||(Oe=s.length);(Ye=s[Oe-1])&&Ye.nodeType==8;)Oe--;for(;Oe<s.length;Oe++)if(Ye=s[Oe])if(s[Oe]=null,Ve){if(Ye==Zo)break}else{if(Ye.nodeType!=8)break;Ye.data.startsWith("$s")&&(Zo=pn(Ve=Ye))}}if(!Ve){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;Ve=u}(d=pn(Ve=t.__c.__z||(t.__c.__z=Ve)))?(t.__e=Ve,u=d):t.__e=u,u=u&&u.nextSibling}else s&&s.some(ze);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),$e&&$e.then||gr(t),N.__e($e,t,n)}}else u=t.__e=Fs(n.__e,t,n,o,a,s,l,c,m,e);return(d=N.diffed)&&d(t),u}function pn(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function gr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(gr))}function _r(e,t,n){for(var o=0;o<n.length;)so(n[o++],n[o++],n[o++]);N.__c&&N.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(s){s.call(a)})}catch(s){N.__e(s,a.__v)}})}function Fs(e,t,n,o,a,s,l,u,c,m){var d,f,v,p,h,x,g,T,$=n.props||fn,_=t.props,b=t.type;if(b=="svg"?a="http://www.w3.org/2000/svg":b=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((h=s[d])&&(b?h.localName==b:h.nodeType==3)){e=h,s[d]=null;break}}if(!e){if(T=m.ownerDocument||document,!b)return T.createTextNode(_);e=T.createElementNS(a,b,_.is?_:m),u&&(N.__m&&N.__m(t,s),u=!1),s=null}if(b){if(m=b=="template"&&e.content||e,s=b=="textarea"&&_.defaultValue!=null?null:s&&ro.call(m.childNodes),!u&&s)for($={},d=0;d<e.attributes.length;d++)$[(h=e.attributes[d]).name]=h.value;for(d in $)h=$[d],d=="dangerouslySetInnerHTML"?v=h:d=="children"||d in _||d=="value"&&"defaultValue"in _||d=="checked"&&"defaultChecked"in _||un(e,d,null,h,a);for(d in _)h=_[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?x=h:d=="checked"?g=h:u&&typeof h!="function"||$[d]===h||un(e,d,h,$[d],a);f?(u||v&&(f.__html==v.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(v&&(e.textContent=""),(b=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ps.test(b))&&(a="http://www.w3.org/1999/xhtml"),vr(m,oo(p)?p:[p],t,n,o,a,s,l,s?s[0]:n.__k&&Me(n,0),u,c),s&&s.some(ze)),u&&b!="textarea"||(d="value",b=="progress"&&x==null?e.removeAttribute(d):x==null||x===e[d]&&(b!="progress"||x)||un(e,d,x,$[d],a),d="checked",g!=null&&g!=e[d]&&un(e,d,g,$[d],a))}else $===_||u&&e.data==_||(e.data=_);return e}function so(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){N.__e(a,n)}}function io(e,t,n){var o,a,s,l;if(N.unmount&&N.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||so(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){N.__e(u,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&io(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(a=pn(o,s=[]))&&(o==e.__e&&s.some(ze),ze(a),ze(o)),n||ze(e.__e),e.__e=e.__c=e.__=null}function Bs(e,t,n){return this.constructor(e,n)}function br(e,t){var n,o,a,s;N.__&&N.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=It(ut,{children:[e]}),a=[],s=[],ao(t,t.__k,o||fn,fn,t.namespaceURI,o?null:t.firstChild?ro.call(t.childNodes):null,a,o?o.__e:t.firstChild,n,s),_r(a,t.__k,s),t.__k.props.children=null}N={__e:function(e,t,n,o){for(var a,s,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(s=a.constructor)&&s.getDerivedStateFromError)&&a.setState(s.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw mn=0,e}},cr=0,dr=function(e){return e!=null&&e.constructor===Ut},Ct.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ze({},this.state)),typeof e=="function"&&(e=e(Ze({},n),this.props)),e&&(Ze(n,e),this.__v&&(t&&this.__k.push(t),Xo(this)))},Ct.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Xo(this))},Ct.prototype.render=ut,Pe=[],mn=0,pr=function(e,t){return e.__v.__b-t.__v.__b},dn=Symbol(),mr=/(PointerCapture)$|Capture$/i,no=0,Qn={},Os=0;var Ue,M,zn,er,Xn=Object.is,Pt=0,kr=[],Jn=[],q=N,tr=q.__b,nr=q.__r,or=q.diffed,rr=q.__c,ar=q.unmount,sr=q.__;function ct(e,t){q.__h&&q.__h(M,e,Pt||t),Pt=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return Pt=1,Hs(Tr,e)}function Hs(e,t,n){var o=ct(Ue++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Tr(void 0,t),function(s){var l=(o.__N||o.__)[0],u=o.t(l,s);Xn(l,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var a=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,l,u){var c=this.__H;if(!c)return!0;var m=!1,d=this.props!=s;if(c.__.some(function(v){v.__N&&(m=!0,Xn(v.__[0],v.__N[0])||(d=!0))}),a){var f=a.call(this,s,l,u);return m?f||d:f}return!m||d}}return o.__}function A(e,t){var n=ct(Ue++,3);!q.__s&&lo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function gn(e,t){var n=ct(Ue++,4);!q.__s&&lo(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function C(e){return Pt=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=ct(Ue++,7);return lo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function wr(e,t){return Pt=8,dt(function(){return e},t)}function xr(e){var t=ct(Ue++,10),n=k();return t.__=e,M.componentDidCatch||(M.componentDidCatch=function(o,a){t.__&&t.__(o,a),n[1](o)}),[n[0],function(){return n[1]()}]}function _n(){var e=ct(Ue++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ks(){var e;do{for(;e=Jn.shift();)try{Rt(e)}catch(n){q.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=kr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Rt),t.__h.some(eo),t.__h=[]}catch(n){t.__h=[],q.__e(n,e.__v)}}}while(Jn.length)}q.__b=function(e){M=null,tr&&tr(e)},q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),sr&&sr(e,t)},q.__r=function(e){nr&&nr(e),Ue=0;var t=(M=e.__c).__H;t&&(zn==M?M.__h=[]:(t.__h.some(Rt),t.__h.some(eo),Ue=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),zn=M},q.diffed=function(e){or&&or(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&lr(kr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),zn=M=null},q.__c=function(e,t){t.some(function(n){try{n.__h.some(Rt),n.__h=n.__h.filter(function(o){return!o.__||eo(o)})}catch(o){n.__h=[function(){throw o}]}}),rr&&rr(e,t)},q.unmount=function(e){ar&&ar(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,lr(Jn.push(a))}else Rt(a)}catch(s){t=s}}),o.__H=void 0,t&&q.__e(t,o.__v))};var ir=typeof requestAnimationFrame=="function";function Gs(e){var t,n=function(){clearTimeout(o),ir&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ir&&(t=requestAnimationFrame(n))}function lr(e){e!=1&&er==q.requestAnimationFrame||((er=q.requestAnimationFrame)||Gs)(Ks)}function Rt(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function eo(e){var t=M;e.__c=e.__(),M=t}function lo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Xn(n,e[o])})}function Tr(e,t){return typeof t=="function"?t(e):t}var js=Symbol.for("preact-signals");function bn(){if(Ae>1)Ae--;else{var e,t=!1;for((function(){var a=vn;for(vn=void 0;a!==void 0;){var s=a.S;if(s.v===a.v)for(var l=s.t;l!==void 0;l=l.x)l.i===a.i&&(l.i=s.i);a=a.o}})();Ot!==void 0;){var n=Ot;for(Ot=void 0,hn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Er(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=o}}if(hn=0,Ae--,t)throw e}}function te(e){if(Ae>0)return e();to=++Ws,Ae++;try{return e()}finally{bn()}}var Nt,O=void 0;function pt(e){var t=O,n=Nt;O=void 0,Nt=void 0;try{return e()}finally{O=t,Nt=n}}var Ot=void 0,Ae=0,hn=0,Ws=0,to=0,vn=void 0,yn=0;function Sr(e){if(O!==void 0){var t=e.n;if(t===void 0||t.t!==O)return t={i:0,S:e,p:O.s,n:void 0,t:O,e:void 0,x:void 0,r:t},O.s!==void 0&&(O.s.n=t),O.s=t,e.n=t,32&O.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=O.s,t.n=void 0,O.s.n=t,O.s=t),t}}function z(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}z.prototype.brand=js;z.prototype.h=function(){return!0};z.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:pt(function(){var o;(o=t.W)==null||o.call(t)}))};z.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&pt(function(){var a;(a=t.Z)==null||a.call(t)}))}};z.prototype.subscribe=function(e){var t=this;return De(function(){var n=t.value;pt(function(){return e(n)})},{name:"sub"})};z.prototype.valueOf=function(){return this.value};z.prototype.toString=function(){return this.value+""};z.prototype.toJSON=function(){return this.value};z.prototype.peek=function(){var e=this;return pt(function(){return e.value})};Object.defineProperty(z.prototype,"value",{get:function(){var e=Sr(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(hn>100)throw new Error("Cycle detected");(function(n){Ae!==0&&hn===0&&n.l!==to&&(n.l=to,vn={S:n,v:n.v,i:n.i,o:vn})})(this),this.v=e,this.i++,yn++,Ae++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{bn()}}}});function w(e,t){return new z(e,t)}function Er(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ar(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Dr(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Qe(e,t){z.call(this,void 0,t),this.x=e,this.s=void 0,this.g=yn-1,this.f=4}Qe.prototype=new z;Qe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===yn))return!0;if(this.g=yn,this.f|=1,this.i>0&&!Er(this))return this.f&=-2,!0;var e=O;try{Ar(this),O=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return O=e,Dr(this),this.f&=-2,!0};Qe.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}z.prototype.S.call(this,e)};Qe.prototype.U=function(e){if(this.t!==void 0&&(z.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Qe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Qe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Sr(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ue(e,t){return new Qe(e,t)}function Ir(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ae++;var n=O;O=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,uo(e),o}finally{O=n,bn()}}}function uo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ir(e)}function Vs(e){if(O!==this)throw new Error("Out-of-order effect");Dr(this),O=e,this.f&=-2;try{8&this.f&&uo(this)}finally{bn()}}function mt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Nt&&Nt.push(this)}mt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};mt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ir(this),Ar(this),Ae++;var e=O;return O=this,Vs.bind(this,e)};mt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ot,Ot=this)};mt.prototype.d=function(){this.f|=8,1&this.f||uo(this)};mt.prototype.dispose=function(){this.d()};function De(e,t){var n=new mt(e,t);try{n.c()}catch(a){throw n.d(),a}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Cr,kn,cn,Ys=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Rr=[];De(function(){Cr=this.N})();function ft(e,t){N[e]=t.bind(null,N[e]||function(){})}function Mt(e){if(cn){var t=cn;cn=void 0,t()}cn=e&&e.S()}function Nr(e){var t=this,n=e.data,o=Zs(n);o.name="ReactiveDom",o.value=n;var a=dt(function(){for(var u=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var m=ue(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=ue(function(){return!Array.isArray(m.value)&&!dr(m.value)}),f=De(function(){if(this.N=Or,d.value){var p=m.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=p)}}),v=t.__$u.d;return t.__$u.d=function(){f(),v.call(this)},[d,m]},[]),s=a[0],l=a[1];return s.value?l.peek():l.value}Nr.displayName="ReactiveTextNode";Object.defineProperties(z.prototype,{constructor:{configurable:!0,value:fr(ut,null).constructor},type:{configurable:!0,value:Nr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ft("__b",function(e,t){if(Mt(),kn=void 0,typeof t.type=="string"){var n,o=t.props;for(var a in o)if(a!=="children"){var s=o[a];s instanceof z&&(n||(t.__np=n={}),n[a]=s,o[a]=s.peek())}}e(t)});ft("__r",function(e,t){if(e(t),t.type!==ut){Mt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(a,s){var l;return De(function(){l=this},{name:s}),l.c=a,l})((function(a){return function(){var s;Ys&&((s=this.y)==null||s.call(this)),a.__$f|=1,a.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),kn=o,Mt(n)}});ft("__e",function(e,t,n,o){Mt(),kn=void 0,e(t,n,o)});ft("diffed",function(e,t){Mt(),kn=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,a=t.props,s=n.U;if(s)for(var l in s){var u=s[l];u===void 0||o&&l in o||(u.d(),s[l]=void 0)}if(o){s||(s={},n.U=s);for(var c in o){var m=s[c],d=o[c];m===void 0?(m=zs(n,c,d,a),s[c]=m):m.o(d,a)}}}e(t)});function zs(e,t,n,o){var a=t in e&&e.ownerSVGElement===void 0,s=w(n);return{o:function(l,u){s.value=l,o=u},d:De(function(){this.N=Or;var l=s.value.value;o[t]!==l&&(o[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}ft("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var a in o){var s=o[a];s&&s.d()}}}var l=t.__np;if(l){var u=t.props;for(var c in l)u[c]=l[c]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});ft("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Ct.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function Zs(e,t){return dt(function(){return w(e,t)},[])}var Qs=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Xs(){te(function(){for(var e;e=Rr.shift();)Cr.call(e)})}function Or(){Rr.push(this)===1&&(N.requestAnimationFrame||Qs)(Xs)}var i=Ns.bind(fr);var qe=class extends Error{},ce=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function ee(e,t,{token:n,keepalive:o=!1,partly:a=!1}={}){let s=await fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})}).catch(()=>{throw new qe("no answer")}),l=await s.json().catch(()=>null);if(!l||s.status===502||s.status===503||s.status===504)throw new qe(`HTTP ${s.status}`);if(l.errors?.length&&!(a&&l.data))throw new ce(l.errors);return l.data}var Js=2e4,$t="id name email emailConfirmed role timeZone locale version createdAt",Xe=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${$t} }`,ei=`mutation Refresh { refreshSession { ${Xe} } }`,y=w(void 0),qt=w(""),wn=null,Pr=0,co=null;async function Lt(){return wn&&Date.now()>Pr-Js&&await Je(),wn}function Ft(e){wn=e.token,Pr=Date.now()+e.expiresIn*1e3,qt.value="",(y.peek()?.id!==e.user.id||y.peek().version<=e.user.version)&&(y.value=e.user)}function Je(){return co??=ni(ti).finally(()=>{co=null}),co}function et(e=""){wn=null,y.peek()&&(qt.value=e),y.value=null}async function ti(){let{refreshSession:e}=await ee(ei,{},{keepalive:!0});return e?.token?Ft(e):et("door.ended"),!!e?.token}function ni(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Ht=w(Date.now());setInterval(()=>{Ht.value=Date.now()},3e4);var Bt=ue(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:y.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),E=ue(()=>mo(Ht.value)),po=null;function mo(e){return po?.resolvedOptions().timeZone!==Bt.value&&(po=new Intl.DateTimeFormat("en-CA",{timeZone:Bt.value,year:"numeric",month:"2-digit",day:"2-digit"})),po.format(new Date(e))}function Z(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Mr(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}var tt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;var ho={en:"English",de:"Deutsch"},fo=new Map;function Le(e,t={}){let n=`${e.name} ${Ie.value} ${JSON.stringify(t)}`;return fo.has(n)||fo.set(n,new e(Ie.value,t)),fo.get(n)}var $o=w({}),Ie=w("en");async function Kt(e="en"){let t=e.split("-")[0]in ho?e.split("-")[0]:"en";if(t!==Ie.peek()||!Object.keys($o.peek()).length){let n=await fetch(new URL(`../locales/${t}.json`,import.meta.url));$o.value=await n.json()}Ie.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function r(e,t={}){return Ur(e,t).replace(/\{(\w+)\}/g,(n,o)=>oi(t[o]))}function de(e,t){return Ur(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}r.day=e=>{let t=Mr(E.value,e);return t>=-1&&t<=1?ri(Le(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?ht(e,{weekday:"short"}):ht(e,{day:"numeric",month:"short",...e.slice(0,4)!==E.value.slice(0,4)&&{year:"numeric"}})};r.longDay=e=>ht(e,{weekday:"long",day:"numeric",month:"long"});r.month=e=>ht(e,{month:"long",year:"numeric"});r.date=(e,t)=>ht(e,t);r.number=e=>Le(Intl.NumberFormat).format(e);r.ago=e=>{let t=Date.parse(e),n=Math.floor((Ht.value-t)/6e4);if(n<1)return r("time.now");if(n<60)return Le(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Ht.value-t<20*36e5,a=Le(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions().hour12?"numeric":"2-digit";return Le(Intl.DateTimeFormat,{timeZone:Bt.value,hour:a,minute:"2-digit",...!o&&{day:"numeric",month:"short"}}).format(t)};r.instant=e=>Le(Intl.DateTimeFormat,{timeZone:Bt.value,dateStyle:"medium",timeStyle:"short"}).format(Date.parse(e));r.weekdays=(e="short")=>Array.from({length:7},(t,n)=>ht(Z("2024-01-01",n),{weekday:e}));function Ur(e,t){let n=$o.value[e];return n===void 0?e:typeof n=="string"?n:n[Le(Intl.PluralRules).select(t.n)]??n.other}var oi=e=>typeof e=="number"?r.number(e):String(e??""),ht=(e,t)=>Le(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),ri=e=>e.charAt(0).toLocaleUpperCase(Ie.value)+e.slice(1);var ai=new Set(["PENDING","IN_PROGRESS"]),Q=e=>ai.has(e.status),ae=new Map,Gt=new Map,qr=new Map,xn=new Set,pe=e=>ae.get(e)?.shown,L=e=>ae.get(e)?.shown.peek(),Tn=e=>qr.get(e);function*Sn(){for(let{shown:e}of ae.values())e.peek()&&(yield e.peek())}function _e(e){let t=ae.get(e.id);if(t){if(t.known.version>e.version)return!1;t.known={...t.known,...e}}else{if((Gt.get(e.id)??-1)>=e.version)return!1;ae.set(e.id,{known:e,patches:new Map,shown:w(null)})}return Gt.delete(e.id),qr.set(e.key,e.id),An(e.id),!0}function Lr(e){te(()=>e.forEach(_e))}function nt(e,t=ae.get(e)?.known.version??0){let n=ae.get(e);if(Gt.set(e,t),!n)return;ae.delete(e);let o=n.shown.peek();n.shown.value=null;for(let a of xn)a.touch(e,o,null)}var En=e=>Gt.delete(e);function jt(e,t,n){ae.get(e)?.patches.set(t,n),An(e)}function Fr(e,t){let n=ae.get(e);if(n?.patches.delete(t)){if(n.known.version===0&&!n.patches.size)return nt(e,-1);An(e)}}function vo(e,t){ae.set(e.id,{known:{...e,version:0},patches:new Map([[t,{}]]),shown:w(null)}),An(e.id)}var Wt=e=>ae.get(e)?.known;function yo(){te(()=>{for(let[e,t]of ae)t.patches.size||nt(e,-1);Gt.clear()})}function Br(e){return xn.add(e),()=>xn.delete(e)}function An(e){let t=ae.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let a of t.patches.values())o=a&&o&&{...o,...a};o&&t.patches.size&&(o={...o,waiting:!0,overdue:Q(o)&&!!o.dueDate&&o.dueDate<E.peek()}),te(()=>{t.shown.value=o;for(let a of xn)a.touch(e,n,o)})}var S=({name:e,class:t=""})=>i`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function W({kind:e,value:t,mute:n=!1,class:o=""}){let a=r(`${e}.${t}`);return n?i`<svg class="i glyph ${t} ${o}" aria-hidden="true"><use href="#${t}" /></svg>`:i`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function F({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:r("nobody"),a=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?i`<span class=${n?"av big":"av"} style=${{"--h":ii(e.id)}} ...${a}>
    ${si(e.name)}
  </span>`:i`<span class="av none" ...${a}><${S} name="nobody" /></span>`}var Vt=({part:e,whole:t,label:n,kind:o=""})=>i`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function vt({task:e}){if(!e.dueDate)return i`<span />`;let t=e.overdue&&Q(e);return i`<time class=${t?"late":""} datetime=${e.dueDate} title=${r.longDay(e.dueDate)}>
    ${t&&i`<span class="sr">${r("overdue")}: </span>`}
    ${r.day(e.dueDate)}
  </time>`}function B({icon:e="check",title:t,action:n,children:o}){return i`<div class="empty">
    <${S} name=${e} />
    <strong>${t}</strong>
    ${o&&i`<p>${o}</p>`}
    ${n}
  </div>`}var me=({rows:e=5})=>i`<div class="card" role="status" aria-label=${r("loading")}>
  ${Array.from({length:e},()=>i`<div class="bone" />`)}
</div>`;function V({problem:e,retry:t}){return i`<div class="card empty" role="alert">
    <${S} name="live" />
    <strong>${r("failed.title")}</strong>
    <p>${Yt(e)}</p>
    <button class="btn quiet" onClick=${t}>${r("failed.retry")}</button>
  </div>`}function Yt(e){return e.code?e.code==="INTERNAL"?r("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||r(`error.${e.code}`):r("error.UNREACHABLE")}function si(e){let t=e.trim().split(/\s+/);return([...t[0]][0]+(t.length>1?[...t.at(-1)][0]:[...t[0]][1]??"")).toUpperCase()}function ii(e){let t=0;for(let n of e.slice(-8))t=(t*33+n.charCodeAt(0))%3600;return t*47%360}var li=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,ui=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function D(e,t,n={}){try{return await ee(e,t,{...n,token:await Lt()})}catch(o){if(!(o instanceof ce)||!ui.has(o.code)||!await Je())throw o;return ee(e,t,{...n,token:await Lt()})}}async function ot(e=!1,t=!1){await D(li,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),et()}var ci=[["today",/^\/(today)?$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings$/],["admin",/^\/admin$/],["sign-in",/^\/sign-in$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],go=new Set(["sign-in","register","forgot","reset","confirm"]),_o=new Set(["reset","confirm"]),Dn=w({...Kr(),visit:0}),j=ue(()=>zt(Dn.value.path)),U=ue(()=>{if(j.value.name!=="task")return j.value;let e=zt(Dn.value.under??"/tasks");return go.has(e.name)?zt("/tasks"):e}),bo=ue(()=>Dn.value.visit);function R(e,{replace:t=!1}={}){let n=zt(e).name==="task"?{under:U.peek().path}:{};history[t?"replaceState":"pushState"](n,"",e),Hr(t?0:1)}var Fe=e=>R(`/t/${encodeURIComponent(e.key||e.id)}`),Zt=()=>R(U.peek().path);addEventListener("popstate",()=>Hr(1));document.addEventListener("click",e=>{let t=e.target.closest?.('a[href^="/"]');!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||t.target||zt(t.getAttribute("href")).name==="unknown"||(e.preventDefault(),R(t.getAttribute("href")))});function zt(e){let t=new URL(e,location.origin);for(let[n,o]of ci){let a=o.exec(t.pathname);if(a)return{name:n,key:a.groups?.key&&decodeURIComponent(a.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Hr(e){Dn.value={...Kr(),visit:bo.peek()+e}}function Kr(){return{path:location.pathname+location.search,under:history.state?.under}}var rt=`id key title status priority dueDate overdue version createdAt updatedAt completedAt deletedAt
  assignee { id name } creator { id name } team { id key name } can { update changeStatus assign delete }`,In=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${rt} description } } } }`,ko=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${rt} }
  changes { field before after beforeText afterText }`,Gr=`id name key description default archivedAt version myRole
  members { role joinedAt user { id name email active } }`,jr=`query Start {
  cursor
  me { ${$t} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${Gr} }
  events(last: 40) { nodes { ${ko} } }
}`,Wr=`query Teams { me { ${$t} } teams(includeArchived: true) { ${Gr} } }`,Vr=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${ko} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Yr=`subscription Numbers {
  dashboardStats(minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,Cn=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${rt} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,zr="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Zr=`query Sheet($id: ID!) {
  task(id: $id) { ${rt} description startedAt activity(first: 20) { nodes { ${ko} } } }
}`,Qr=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${In} task { ${rt} description } }
}`,Xr=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${In} task { ${rt} description } }
}`,Jr=`mutation Delete($id: ID!, $key: String!) {
  deleteTask(id: $id) @idempotent(key: $key) { ${In} deletedId }
}`,ea=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${In} task { ${rt} description } }
}`;var di="0123456789abcdefghjkmnpqrstvwxyz";function yt(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((s,l)=>s<<8n|BigInt(l),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let a="";for(let s=125n;s>=0n;s-=5n)a+=di[Number(n>>s&31n)];return`${e}_${a}`}var xo="taskflow.waiting",pi=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),mi=3e3,gt=w(0),Qt=w(!1),he=[],wo=!1,ta=0,na=(e,t)=>{};function oa(e){na=e}function ra(e){return he.push(e),To(),at()}async function at(){if(clearTimeout(ta),!wo){for(wo=!0;he.length&&y.peek();){let e=he[0],t=await fi(e);if(!t)break;he.shift(),To(),na(e,t)}wo=!1}}function aa(){let e=JSON.parse(sessionStorage.getItem(xo)??"null");return e?.who===y.peek().id&&!he.length&&(he=e.writes),he.length&&e?.who!==y.peek().id&&(he=[]),To(),he}async function fi(e){try{let t=await D(e.query,e.variables);return Qt.value=!1,t[e.field]}catch(t){return t instanceof qe||t.code==="RATE_LIMITED"?$i():pi.has(t.code)?null:{errors:[{code:t.code,message:t.message,path:[]}]}}}function $i(){return Qt.value=!0,ta=setTimeout(at,mi),null}function To(){gt.value=he.length,he.length?sessionStorage.setItem(xo,JSON.stringify({who:y.peek()?.id,writes:he})):sessionStorage.removeItem(xo)}De(()=>{let e=t=>t.preventDefault();if(!(!Qt.value||!gt.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var hi=8e3,_t=w([]),vi=0;function ne(e){let t=vi+=1;return _t.value=[..._t.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>bt(t),hi),t}function bt(e){_t.value=_t.peek().filter(t=>t.id!==e)}var sa={assignee:"assigneeId",team:"teamId"},kt=[],So=new Map,Xt=null,Rn=new Set;function ge(e,t,n={}){let o=Object.keys(t).filter(c=>ia(e[c])!==ia(t[c]));if(!o.length)return Promise.resolve({errors:[],task:e});let a=Object.fromEntries(o.map(c=>[sa[c]??c,sa[c]?t[c]?.id??null:t[c]]));n.expectedVersion&&(a.expectedVersion=n.expectedVersion);let s=yt("change"),l=Object.fromEntries(o.map(c=>[c,t[c]]));jt(e.id,s,l);let u=Object.fromEntries(o.map(c=>[c,e[c]??null]));return Nn(s,"updateTask",Xr,{id:e.id,input:a},e.id,{shown:l,before:u,quiet:n.quiet,back:n.back,told:n.told??wi(e,t,o)})}function la(e){let t=yt("task"),n=yt("change"),o=new Date().toISOString(),{team:a,assignee:s,...l}=e,u={id:t,...l,teamId:a.id,...s&&{assigneeId:s.id}},c={update:!0,changeStatus:!0,assign:!0,delete:!0};return vo({id:t,key:"",status:"PENDING",priority:"MEDIUM",dueDate:null,overdue:!1,assignee:null,creator:y.peek(),team:a,can:c,createdAt:o,updatedAt:o,...l,...s&&{assignee:s}},n),Nn(n,"createTask",Qr,{input:u},t,{told:r("did.created",{task:l.title})})}function Eo(e){let t=yt("change");return jt(e.id,t,null),Nn(t,"deleteTask",Jr,{id:e.id},e.id,{told:r("did.deleted",{task:e.key||e.title}),task:e})}function yi(e){return Nn(yt("change"),"restoreTask",ea,{id:e.id},e.id,{back:!0,told:r("did.restored",{task:e.key})})}async function ua(){if(Xt&&(await Xt).errors.length)return;let e=kt.pop();if(!e)return void ne({text:r("undo.nothing")});bt(e.toast),e.run()}function ca(){for(let{field:e,key:t,taskId:n,variables:o,note:a}of aa())Rn.add(t),e==="createTask"?vo({id:n,key:"",status:"PENDING",priority:"MEDIUM",dueDate:null,overdue:!1,assignee:null,creator:y.peek(),can:{},createdAt:"",updatedAt:"",...o.input},t):e==="deleteTask"?jt(n,t,null):a?.shown&&jt(n,t,a.shown)}function Nn(e,t,n,o,a,s){Rn.add(e);let l=new Promise(u=>So.set(e,u));return Xt=l,l.then(()=>{Xt===l&&(Xt=null)}),ra({key:e,field:t,query:n,variables:{...o,key:e},taskId:a,note:s}),l}oa((e,t)=>{let n=t.errors[0];te(()=>{n||gi(e,t),n?.current&&_e(n.current),Fr(e.taskId,e.key)}),n?_i(e,n):bi(e,t),So.get(e.key)?.(t),So.delete(e.key)});function gi({field:e,taskId:t},{task:n}){if(e==="deleteTask")return nt(t);e==="restoreTask"&&En(t),_e(n)}function _i({note:e},t){e?.quiet==="conflict"&&t.code==="CONFLICT"||ne({bad:!0,text:r(e?.back?"undo.refused":"did.refused",{what:e?.told??"",why:wt(t)})})}function wt({code:e,message:t}){return t||r(`error.${e}`)}function bi({field:e,taskId:t,note:n},{task:o}){if(n?.back)return void ne({text:n.told});let a={updateTask:()=>ki(o,n.before),createTask:()=>Eo(o),deleteTask:()=>yi(n.task)}[e],s={run:a};kt.push(s),kt.length>50&&kt.shift(),s.toast=ne({text:n.told,undo:()=>{kt.splice(kt.indexOf(s),1),a()}})}function ki(e,t){let n=L(e.id)??e;ge(n,t,{expectedVersion:Math.min(e.version,Wt(e.id)?.version??e.version),back:!0,told:r("undo.done",{task:e.key})})}function wi(e,t,n){let o=e.key||e.title;if(n.length>1)return r("did.changed",{task:o});let[a]=n;return a==="status"?r(`did.${t.status}`,{task:o}):a==="priority"?r("did.priority",{task:o,to:r(`priority.${t.priority}`)}):a==="assignee"?t.assignee?r("did.assigned",{task:o,to:t.assignee.name}):r("did.unassigned",{task:o}):a==="dueDate"?t.dueDate?r("did.due",{task:o,day:r.day(t.dueDate)}):r("did.undue",{task:o}):r("did.changed",{task:o})}var ia=e=>e?.id??(e||null);var xi=new Set(["MEMBER","ADMIN"]),st=w([]),H=ue(()=>st.value.filter(e=>!e.archivedAt)),se=ue(()=>H.value.filter(e=>xi.has(e.myRole)||y.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),be=ue(()=>{let e=new Map;for(let t of H.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function On(e){return(H.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function xt(){let e=await D(Wr);te(()=>{st.value=e.teams,e.me.version>y.peek().version&&(y.value=e.me)})}var ke=w(null),K=w(""),Ce=w(null);function Ao(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Pn(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Ao(e==="dark"?"light":"dark")}var Re=[{id:"palette",keys:"mod+k",run:()=>{K.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>se.value.length,run:()=>{K.value="new"}},{id:"search",keys:"/",run:Ei},{id:"down",keys:"j",run:()=>Do(1),silent:!0},{id:"up",keys:"k",run:()=>Do(-1),silent:!0},{id:"open",keys:"enter",task:!0,run:Fe,silent:!0},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>ge(e,{status:Q(e)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Jt("status")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Jt("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Jt("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Jt("due")},{id:"team",task:!0,when:e=>e.can.update&&se.value.length>1,run:Jt("team")},{id:"link",task:!0,when:()=>navigator.clipboard,run:Si},{id:"delete",task:!0,when:e=>e.can.delete,run:Ti},{id:"undo",keys:"z",run:ua},{id:"today",keys:"g t",run:()=>R("/")},{id:"tasks",keys:"g l",run:()=>R("/tasks")},{id:"board",keys:"g b",run:()=>R("/board")},{id:"calendar",keys:"g c",run:()=>R("/calendar")},{id:"teams",keys:"g m",run:()=>R("/team")},{id:"settings",keys:"g s",run:()=>R("/settings")},{id:"admin",keys:"g a",when:()=>y.value?.role==="ADMIN",run:()=>R("/admin")},{id:"theme",run:Pn},{id:"keys",keys:"?",run:()=>{K.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>ot()}];function en(){let e=j.value.name==="task"?Tn(j.value.key)??j.value.key:Ce.value;return e?L(e):null}function Tt(e,t=en()){return e.task&&!t?!1:!e.when||!!e.when(t)}var da=e=>Re.find(t=>t.id===e)?.keys;function Be(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("mod+",t?"\u2318":"Ctrl ").replace("enter","\u21B5").toUpperCase().replace("CTRL","Ctrl"))}function Jt(e){return t=>{let n=document.querySelector(`[data-task="${t.id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??n;ke.value={kind:e,taskId:t.id,anchor:o}}}function Ti(e){j.value.name==="task"&&Zt(),Eo(e)}async function Si(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),ne({text:r("did.copied",{task:e.key})})}function Ei(){let e=document.querySelector("main .search");e?e.focus():K.value="palette"}function Do(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Ai(e);let n=t.findIndex(a=>a.closest("[data-task]")?.dataset.task===Ce.peek()),o=t[n<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,n+e))];o.focus(),o.scrollIntoView({block:"nearest"})}var Mn=0,Un=null;function Ai(e){let t=document.querySelector("main");Mn=Math.max(1,Mn+e),Un?.disconnect(),Un=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Un.disconnect();let n=[t,document.body].includes(document.activeElement)?Mn:0;Mn=0;for(let o=0;o<n;o+=1)Do(1)}),Un.observe(t,{childList:!0,subtree:!0})}function oe({label:e,labelledby:t,class:n="",close:o,place:a,children:s}){let l=C(null);return gn(()=>{let m=l.current,d=document.activeElement,f=d?.closest?.("[data-task]")?.dataset.task;return m.showModal(),a?.(m),()=>{m.close(),Di(d,f)}},[]),i`<dialog
    ref=${l}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===l.current&&Ii(m,l.current)&&o()}}
  >
    ${s}
  </dialog>`}function Di(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o?.focus({preventScroll:!0})})}function Ii({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Ci=[["Space","lift"],["\u2190 \u2192","carry"],["Esc","putBack"]];function pa(){let e=()=>{K.value=""};return i`<${oe} labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${r("keys.title")}</h2>
        <button class="icon end" aria-label=${r("close")} onClick=${e}><${S} name="close" /></button>
      </div>
      <ul class="keys">
        ${Re.filter(t=>t.keys).map(t=>i`<li>
              <span>${r(`command.${t.id}`)}</span>
              <span>${Be(t.keys).map(n=>i`<kbd>${n}</kbd> `)}</span>
            </li>`)}
        ${Ci.map(([t,n])=>i`<li><span>${r(`board.${n}`)}</span><kbd>${t}</kbd></li>`)}
      </ul>
    </div>
  </${oe}>`}var He=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],it=["LOW","MEDIUM","HIGH","URGENT"];function Io(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee&&(t.assignee={me:{me:!0},nobody:{isNull:!0}}[e.assignee]??{eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.text?.trim()&&(t.text=e.text.trim()),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Ri(e.due)),t}function fa(e){let t=P(e.text??"").split(/\s+/).filter(Boolean);return n=>(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Oi(n,e.assignee))&&(!e.team||n.team?.id===e.team)&&(!e.from||n.dueDate>=e.from&&n.dueDate<=e.to)&&(!e.due||Ni(n,e.due))&&(!t.length||Pi(n,t))}function $a(e){let t=e.at(-1).direction==="DESC"?-1:1;return(n,o)=>{for(let{field:a,direction:s}of e){let l=Mi(ma(n,a),ma(o,a),s==="DESC"?-1:1);if(l)return l}return n.id<o.id?-t:n.id>o.id?t:0}}var P=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),Ri=e=>({today:{eq:E.peek()},week:{gte:E.peek(),lte:Z(E.peek(),7)},later:{gt:E.peek()},none:{isNull:!0}})[e];function Ni(e,t){return t==="overdue"?e.overdue&&Q(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===E.peek():t==="later"?e.dueDate>E.peek():e.dueDate>=E.peek()&&e.dueDate<=Z(E.peek(),7):!1}function Oi(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?y.peek()?.id:t)}function Pi(e,t){if(e.found===t.join(" "))return!0;let n=P(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,a)=>n.some(s=>a===t.length-1?s.startsWith(o):s===o))}function ma(e,t){return t==="PRIORITY"?it.indexOf(e.priority):t==="STATUS"?He.indexOf(e.status):t==="TITLE"?P(e.title):e[{CREATED_AT:"createdAt",UPDATED_AT:"updatedAt",COMPLETED_AT:"completedAt",DUE_DATE:"dueDate"}[t]]??null}function Mi(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Ui={status:()=>He.map(e=>({key:e,text:r(`status.${e}`),icon:i`<${W} kind="status" value=${e} mute />`,fields:{status:e}})),priority:()=>it.toReversed().map(e=>({key:e,text:r(`priority.${e}`),icon:i`<${W} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...On(e.team.id)].map(t=>({key:t?.id??"",text:t?.name??r("nobody"),icon:i`<${F} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>se.value.map(e=>({key:e.id,text:e.name,icon:i`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Li().map(([e,t])=>({key:t??"",text:r(`due.${e}`),end:t&&r.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:i`<${S} name="calendar" />`,fields:{dueDate:t}}))},ha=(e,t)=>({status:e.status,priority:e.priority,assignee:e.assignee?.id??"",team:e.team?.id,due:e.dueDate??""})[t];function va(){if(!ke.value)return null;let{kind:e,taskId:t,anchor:n}=ke.value,o=pe(t)?.value;return o&&i`<${qi} key=${e+t} task=${o} kind=${e} anchor=${n} />`}function qi({task:e,kind:t,anchor:n}){let o=Ui[t](e),[a,s]=k(""),l=h=>o.filter(x=>P(x.text).includes(P(h))),u=l(a),[c,m]=k(Math.max(0,o.findIndex(({key:h})=>h===ha(e,t)))),d=C(null),f=()=>{ke.value=null},v=h=>{f(),h&&ge(e,h.fields)},p=h=>{let x={ArrowDown:1,ArrowUp:-1}[h.key];if(x)h.preventDefault(),m((c+x+u.length)%u.length);else if(h.key==="Enter"){h.preventDefault();let g=h.target.value;v(g===a?u[c]:l(g)[0])}};return A(()=>d.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[c]),i`<${oe}
    class="menu"
    label=${r(`field.${t}`)}
    close=${f}
    place=${h=>Fi(h,n)}
  >
    <input
      class="input"
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="choices"
      aria-activedescendant=${`choice-${c}`}
      aria-label=${r(`field.${t}`)}
      placeholder=${r(`field.${t}`)}
      value=${a}
      onInput=${h=>{s(h.target.value),m(0)}}
      onKeyDown=${p}
    />
    <div role="listbox" id="choices" aria-label=${r(`field.${t}`)} ref=${d}>
      ${u.map((h,x)=>i`<div
          class="o"
          role="option"
          id=${`choice-${x}`}
          key=${h.key}
          aria-selected=${x===c}
          onPointerMove=${()=>m(x)}
          onClick=${()=>v(h)}
        >
          ${h.icon}
          <span>${h.text}</span>
          ${h.end&&i`<span class="end sm">${h.end}</span>`}
          ${!h.end&&h.key===ha(e,t)&&i`<span class="end"><${S} name="check" /></span>`}
        </div>`)}
    </div>
    ${t==="due"&&i`<div class="field o">
      <input
        class="input"
        type="date"
        min="1970-01-01"
        max="9999-12-31"
        aria-label=${r("due.pick")}
        value=${e.dueDate??""}
        onChange=${h=>h.target.value&&h.target.validity.valid&&v({fields:{dueDate:h.target.value}})}
      />
    </div>`}
  </${oe}>`}function Li(){let e=Z(E.value,7-tt(E.value));return[["today",E.value],["tomorrow",Z(E.value,1)],["friday",Z(E.value,(11-tt(E.value))%7||7)],["monday",e],["month",Z(E.value,30)],["never",null]]}function Fi(e,t){let n=t?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4},o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}var Bi=["mon","tue","wed","thu","fri","sat","sun"];function ya(e,t){let n={title:"",team:t},o=e.split(/\s+/);for(let a of o)a[0]==="#"&&(n.team=se.peek().find(s=>s.key===a.slice(1).toUpperCase())??n.team);return n.title=o.filter((a,s)=>!Hi(a,s,n)).join(" ").trim(),n}function Hi(e,t,n){let o=P(e.slice(1));return e[0]==="#"&&o?se.peek().some(a=>P(a.key)===o):e[0]==="!"&&o?Co(n,"priority",it.find(a=>P(a).startsWith(o)||P(r(`priority.${a}`)).startsWith(o))):e[0]==="@"&&o?Co(n,"assignee",Ki(o,n.team)):t>0&&Co(n,"dueDate",Gi(P(e)))}function Co(e,t,n){return n&&(e[t]=n),!!n}function Ki(e,t){let n=On(t?.id).find(o=>P(o.name).split(/\s+/).some(a=>a.startsWith(e)));return n&&{id:n.id,name:n.name}}function Gi(e){if(/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;if(e==="today"||e===P(r("due.today")))return E.peek();if(e==="tomorrow"||e===P(r("due.tomorrow")))return Z(E.peek(),1);let t=r.weekdays().map(o=>P(o).replace(".","")),n=Math.max(Bi.indexOf(e),t.indexOf(e));return n>=0?Z(E.peek(),(n-tt(E.peek())+7)%7||7):void 0}function qn({defaults:e={},autofocus:t=!1,done:n}){let[o,a]=k(""),s=C(null),l=se.value;if(!l.length)return null;let u=l.find(d=>d.id===e.team)??l[0],c=ya(o,u);return i`<form class="card quick" onSubmit=${d=>{d.preventDefault();let f=ya(s.current.value,u);if(!f.title)return s.current.focus();let{id:v,key:p,name:h}=f.team;la({...e,...f,team:{id:v,key:p,name:h}}),a(""),n?.()}}>
    <${S} name="plus" />
    <input
      ref=${s}
      name="title"
      autofocus=${t}
      maxlength="200"
      autocomplete="off"
      aria-label=${r("quick.label")}
      placeholder=${r("quick.placeholder")}
      value=${o}
      onInput=${d=>a(d.target.value)}
    />
    <span class="split" role="status" aria-label=${r("quick.understood")}>
      ${c.priority&&i`<${W} kind="priority" value=${c.priority} />`}
      ${c.dueDate&&i`<span class="chip">${r.day(c.dueDate)}</span>`}
      ${c.assignee&&i`<${F} user=${c.assignee} />`}
      ${o&&l.length>1&&i`<span class="chip">${c.team.name}</span>`}
    </span>
    <button class="btn" type="submit">${r("quick.add")}</button>
  </form>`}var ji=["!high","@name","fri","#KEY"];function ga(){let e=()=>{K.value=""};return i`<${oe} labelledby="new-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="new-title">${r("command.new")}</h2>
        <button class="icon end" aria-label=${r("close")} onClick=${e}><${S} name="close" /></button>
      </div>
      <${qn} autofocus done=${e} />
      <p class="hints">
        ${ji.map(t=>i`<span><kbd>${t}</kbd> ${r(`quick.${t.replace(/\W/,"")}`)}</span>`)}
      </p>
    </div>
  </${oe}>`}var ba=7,Wi=150;function ka(){let[e,t]=k(""),[n,o]=k(null),[a,s]=k([]),l=C(en()).current,u=$=>$.trim()?Vi($,a):[],c=$=>Re.filter(_=>!_.silent&&Tt(_,l)&&P(_a(_,l)).includes(P($.trim()))),m=u(e),d=c(e),f=[...m,...d],v=Math.max(0,f.findIndex($=>$.id===n)),p=C(null);p.current=f[v]?.id;let h=()=>{K.value=""},x=$=>{h(),$&&queueMicrotask(()=>$.run?$.run(l):Fe($))};A(()=>{if(s([]),e.trim().length<2)return;let $=!1,_=Y=>{$||(o(p.current),s(Y))},b=setTimeout(()=>Yi(e).then(_,()=>{}),Wi);return()=>{$=!0,clearTimeout(b)}},[e]),A(()=>document.getElementById(`option-${v}`)?.scrollIntoView({block:"nearest"}),[v,f.length]);let g=$=>{let _={ArrowDown:1,ArrowUp:-1}[$.key];if(_&&f.length)$.preventDefault(),o(f[(v+_+f.length)%f.length].id);else if($.key==="Enter"){$.preventDefault();let b=$.target.value;x(b===e?f[v]:u(b)[0]??c(b)[0])}},T=($,_,b)=>i`<div
    class="o"
    role="option"
    id=${`option-${_}`}
    key=${b.id}
    aria-selected=${_===v}
    onPointerMove=${()=>o(b.id)}
    onClick=${()=>x(b)}
  >
    ${$}
  </div>`;return i`<${oe} class="pal" label=${r("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${v}`:void 0}
      aria-label=${r("palette.title")}
      placeholder=${r("palette.placeholder")}
      value=${e}
      onInput=${$=>{t($.target.value),o(null)}}
      onKeyDown=${g}
    />
    <div id="options" role="listbox" aria-label=${r("palette.results")}>
      ${m.length>0&&i`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${r("palette.tasks")}</h3>
        ${m.map(($,_)=>T(i`
              <${W} kind="status" value=${$.status} mute />
              <span>${$.title}</span>
              <code class="end">${$.key}</code>
            `,_,$))}
      </div>`}
      ${d.length>0&&i`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${r("palette.commands")}</h3>
        ${d.map(($,_)=>T(i`
              <span>${_a($,l)}</span>
              <span class="end">${$.keys&&Be($.keys).map(b=>i`<kbd>${b}</kbd> `)}</span>
            `,m.length+_,$))}
      </div>`}
    </div>
    ${f.length===0&&i`<p class="none" role="status">${r("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${r("palette.choose")}</span>
      <span><kbd>↵</kbd> ${r("palette.run")}</span>
      <span><kbd>esc</kbd> ${r("close")}</span>
    </footer>
  </${oe}>`}var _a=(e,t)=>r(`command.${e.id}`)+(e.task&&t?` \xB7 ${t.key}`:"");function Vi(e,t){let n=P(e.trim()).split(/\s+/),o=[...Sn()].filter(l=>{let u=P(`${l.key} ${l.title} ${l.assignee?.name??""}`);return n.every(c=>u.includes(c))}),a=new Map([...o,...t.map(L).filter(Boolean)].map(l=>[l.id,l])),s=l=>P(l.key)===n[0];return[...a.values()].sort((l,u)=>s(u)-s(l)||Q(u)-Q(l)).slice(0,ba)}async function Yi(e){let{tasks:t}=await D(Cn,{filter:{text:e},first:ba});return Lr(t.nodes),t.nodes.map(n=>n.id)}var zi=120,Zi=/^(session|api_key)\./,Ke=w([]);function Ro(e){Ke.value=e.filter(Ta).reverse().map(t=>({event:t}))}function wa(e){!Ta(e)||Ke.peek().some(t=>t.event?.id===e.id)||(Ke.value=[{event:e,fresh:!0},...Ke.peek()].slice(0,zi))}function xa(e){Ke.value=[{caught:e,id:`caught-${Date.now()}`},...Ke.peek()]}var Ta=e=>!Zi.test(e.name);var Sa=300,Qi=2e4,Ea=2e4,Xi=8e3,Ji=new Set([4401,4403]);function Aa(e){let t=new Map,n=null,o=!1,a=!1,s=0,l=0,u=0,c=0,m=0;function d($){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify($))}function f($){let{query:_,variables:b}=t.get($);d({id:$,type:"subscribe",payload:{query:_,variables:b()}})}async function v(){clearTimeout(l),l=0;let $=await Lt().catch(()=>null);if(a)return;if(!$)return g();let _=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=_,_.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${$}`}}),_.onmessage=({data:b})=>{c=Date.now(),p(JSON.parse(b))},_.onclose=({code:b})=>n===_&&x(b)}function p({type:$,id:_,payload:b}){let Y=t.get(_);if($==="connection_ack"){o=!0,s=0;for(let sn of t.keys())f(sn);u=setInterval(h,Ea),e.up()}else $==="ping"?d({type:"pong"}):$==="next"?b.errors?Y?.failed(new ce(b.errors)):Y?.next(b.data):$==="error"&&t.delete(_)?Y.failed(new ce(b)):$==="complete"&&t.delete(_)&&Y.done?.()}function h(){if(Date.now()-c>Ea+Xi)return n.close(4e3);d({type:"ping"})}async function x($){if(clearInterval(u),o=!1,n=null,!a){if(e.down(),Ji.has($)&&await Je().catch(()=>!0)===!1)return e.signedOut();g()}}function g(){s+=1,l=setTimeout(v,Sa/2+Math.random()*Math.min(Qi,Sa*2**s))}function T(){l&&v()}return addEventListener("online",T),v(),{hurry:T,subscribe($,{variables:_=()=>({}),...b}){let Y=String(m+=1);return t.set(Y,{query:$,variables:_,...b}),o&&f(Y),()=>{t.delete(Y)&&d({id:Y,type:"complete"})}},close(){a=!0,clearTimeout(l),clearInterval(u),removeEventListener("online",T),n?.close(1e3)}}}var Ln=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=w([]),this.horizon=null,this.stop=Br(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...Sn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return!!t&&this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let a=this.ids.peek(),s=a.indexOf(t);if(!this.holds(o)){s>=0&&(this.ids.value=a.toSpliced(s,1));return}if(s>=0&&n&&this.inPlace(a,s,o))return;let l=s<0?a:a.toSpliced(s,1);this.ids.value=l.toSpliced(this.place(l,o),0,t)}inPlace(t,n,o){let a=n>0&&L(t[n-1]),s=n<t.length-1&&L(t[n+1]);return(!a||this.compare(a,o)<0)&&(!s||this.compare(o,s)<0)}place(t,n){let o=0,a=t.length;for(;o<a;){let s=o+a>>1;this.compare(L(t[s]),n)<0?o=s+1:a=s}return o}};var St=new Set,Fn=class{constructor(t,n,{size:o=50,all:a=!1}={}){Object.assign(this,{want:t,order:n,size:o,all:a}),this.view=new Ln(fa(t),$a(n)),this.ids=this.view.ids,this.ready=w(!1),this.busy=w(!1),this.failed=w(null),this.more=w(!1),this.total=w(0),this.after=null,St.add(this)}close(){St.delete(this),this.view.stop()}async load(){this.after=null,await this.next(!0)}async next(t=!1){if(!(pt(()=>this.busy.value)&&!t)){this.busy.value=!0,this.failed.value=null;try{do await this.page();while(this.all&&this.more.peek()&&St.has(this))}catch(n){this.failed.value=n}this.busy.value=!1}}async recount(){let{tasks:t}=await D(zr,{filter:Io(this.want)});this.total.value=t.totalCount}async page(){let{tasks:t}=await D(Cn,{filter:Io(this.want),orderBy:this.order,first:this.size,after:this.after}),n=this.want.text&&P(this.want.text).split(/\s+/).filter(Boolean).join(" ");te(()=>{for(let o of t.nodes)_e(n?{...o,found:n}:o);this.after=t.pageInfo.endCursor,this.more.value=t.pageInfo.hasNextPage,this.total.value=t.totalCount,this.view.rebuild(t.pageInfo.hasNextPage?t.nodes.at(-1):null),this.ready.value=!0})}},Da=()=>[...St].filter(e=>e.failed.peek()).forEach(e=>e.load());async function Ia(){await Promise.all([...St].filter(e=>e.more.peek()).map(e=>e.recount()))}var Ca=()=>Promise.all([...St].map(e=>e.load()));var Ra=2e3,el=new Set(["task.deleted","task.purged"]),tl=new Set(["CREATED","RESTORED"]),re=w("connecting"),X=w(null),Oo=w(""),Po=w(!1),Bn=w(0),No=new Set,nl=La(xt,250),ol=La(Ia,1e3),tn=null,Mo=null,nn=!1,Ne=0;function Et(e){return No.add(e),()=>No.delete(e)}async function Na(){Ma(await Pa()),ca(),tn=Aa({up:il,down:ll,signedOut:()=>et("door.ended")}),Ua(),tn.subscribe(Yr,{next:e=>{X.value=e.dashboardStats.stats},failed:e=>console.warn("no numbers:",e.message)}),at()}function Oa(){tn?.close(),tn=null,clearTimeout(Ne),yo(),te(()=>{re.value="connecting",X.value=null,st.value=[],Ro([])})}async function Pa(){let e=await D(jr,{},{partly:!0});if(!e.me||!e.cursor)throw new ce([{message:"",extensions:{code:"INTERNAL"}}]);return e}function Ma(e){Mo=e.cursor,te(()=>{y.value=e.me,Oo.value=e.instance?.version??"",Po.value=e.instance?.confirmEmail??!1,st.value=e.teams??[],Ro(e.events?.nodes??[])})}function Ua(){let e=tn.subscribe(Vr,{variables:()=>({after:Mo}),next:({events:t})=>rl(t,e),failed:Fa})}function rl(e,t){if(Mo=e.cursor,e.__typename==="StreamEvent")return al(e.event);if(e.__typename==="StreamReady")return ul(e.replayed);t(),e.reason!=="SHUTDOWN"&&qa()}function al(e){te(()=>{e.subjectType==="TASK"?sl(e):/^(team|user)\./.test(e.name)&&nl(),wa(e),Bn.value+=1}),ol();for(let t of No)t(e)}function sl({name:e,action:t,subjectId:n,task:o,team:a,changes:s}){if(e==="task.moved_out")(!o||L(n)?.team.id===a?.id)&&nt(n);else if(el.has(e)||!o||o.deletedAt)nt(n,o?.version??1/0);else{(tl.has(t)||e==="task.moved_in")&&En(n);let l=s.find(u=>u.field==="description");_e(l?{...o,description:l.after}:o)}}function il(){clearTimeout(Ne),Ne=0,re.value=nn?"catching":"connecting",at(),Da()}function ll(){re.peek()==="offline"||nn&&Ne||(nn=!0,re.value=navigator.onLine?"catching":"offline",clearTimeout(Ne),Ne=setTimeout(()=>{re.value="offline"},Ra))}function ul(e){clearTimeout(Ne),Ne=0,nn&&xa(e),nn=!1,re.value="sync"}async function qa(){re.value="catching";try{let e=await Pa();yo(),Ma(e),await Ca(),Ua()}catch(e){e instanceof qe?Ne=setTimeout(qa,Ra):Fa(e)}}function La(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Fa(e){if(re.value="offline",!(e instanceof ce))throw e}var cl={assigneeId:"assignee",teamId:"team"},dl=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function Ha({event:e,short:t=!1}){let n=e.changes.map(s=>({...s,field:cl[s.field]??s.field})).filter(({field:s})=>!dl.has(s)),o={who:ml(e.actor),task:t?r("feed.this"):fl(e),what:$l(e),team:i`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return pl(n[0],o);if(e.name==="task.updated")return de("feed.changed",{...o,fields:n.map(({field:s})=>r(`field.${s}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return r(a)===a?de("feed.other",{...o,name:e.name}):de(a,o)}function pl({field:e,after:t,afterText:n},o){return e==="status"?de(`feed.${t}`,{...o,to:Ba("status",t)}):e==="priority"?de("feed.priority",{...o,to:Ba("priority",t)}):e==="assignee"?de(t?"feed.assigned":"feed.unassigned",{...o,to:i`<b>${t===y.value?.id?r("you.object"):n}</b>`}):e==="dueDate"?de(t?"feed.due":"feed.undue",{...o,day:t&&i`<b>${r.day(t)}</b>`}):e==="title"?de("feed.renamed",{...o,to:i`<b>${t}</b>`}):e==="team"?de("feed.moved",{...o,to:i`<b>${n}</b>`}):de("feed.changed",{...o,fields:r(`field.${e}`)})}var ml=e=>i`<b>${e?e.id===y.value?.id?r("you"):e.name:"TaskFlow"}</b>`,Ba=(e,t)=>i`<b><${W} kind=${e} value=${t} mute class="g" />${r(`${e}.${t}`)}</b>`;function fl(e){return e.task?i`
    <a href=${`/t/${e.task.key}`}>${e.task.key}</a>
    ${e.action==="CREATED"||e.actor===null?i` <bdi>${e.task.title}</bdi>`:""}
  `:i`<b>${r("feed.aTask")}</b>`}function $l({subjectId:e,subjectType:t,actor:n,changes:[o]}){let a=t==="TEAM"?o?.after??o?.before:e,s=[...be.value,n].find(l=>l?.id===a);return i`<b>${s?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??r("feed.someone")}</b>`}function Uo(){let e=re.value==="sync"&&Qt.value?"offline":re.value;return e==="sync"?gt.value?r("line.saving"):r("line.sync"):e==="offline"&&gt.value?r("line.waiting",{n:gt.value}):r(`line.${e}`)}var Ka=()=>i`<aside aria-label=${r("live.label")} class="rail"><${qo} /></aside>`;function qo({class:e=""}){return i`<div class="live ${e}">
    <header>
      <h2><${Lo} />${r("live.title")}<span role="status" data-line=${re.value}>${Uo()}</span></h2>
    </header>
    <${hl} />
    <${vl} />
  </div>`}function Lo(){let e={sync:"",offline:"off"}[re.value]??"busy";return i`<i key=${Bn.value} class="pulse ${e} ${Bn.value?"beat":""}" />`}function hl(){let e=Ke.value;return i`<div class="feed" role="log" tabindex="0" aria-label=${r("live.feed")}>
    ${e.length===0?i`<p class="dim sm">${r("live.quiet")}</p>`:i`<ol>
          ${e.map(t=>t.event?i`<${Fo} key=${t.event.id} event=${t.event} fresh=${t.fresh} />`:i`<li class="caught" key=${t.id}><span>${r("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Fo({event:e,fresh:t,short:n}){return i`<li class=${t?"glow":""}>
    ${e.actor?i`<${F} user=${e.actor} mute />`:i`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Ha} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>${r.ago(e.occurredAt)}</time>
    </div>
  </li>`}function vl(){let e=(X.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=_n();return e.length?i`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${r("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:a})=>i`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:r("nobody")}</span>
          <${Vt} part=${a} whole=${t} label=${r("live.open",{n:a,who:o?.name??r("nobody")})} />
          <b class="num">${r.number(a)}</b>
        </li>`)}
    </ul>
  </section>`:null}var yl=[["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]];function ja(){let e={today:X.value&&X.value.overdue+X.value.dueToday,tasks:X.value&&X.value.pending+X.value.inProgress};return i`<aside class="side" aria-label=${r("side.label")}>
    <a class="brand" href="/"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{K.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${S} name="find" />
      <span>${r("side.find")}</span>
      <kbd>${Be("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${r("side.main")}>
      <ul>
        ${yl.map(([t,n])=>i`<li key=${t}>
              <${Ga}
                name=${t}
                path=${n}
                count=${e[t]}
                hot=${t==="today"&&X.value?.overdue>0}
              />
            </li>`)}
        ${y.value?.role==="ADMIN"&&i`<li key="admin"><${Ga} name="admin" path="/admin" /></li>`}
        <li class="narrow">
          <button
            class="nav"
            aria-label=${r("side.find")}
            onClick=${()=>{K.value="palette"}}
          >
            <${S} name="find" />
          </button>
        </li>
      </ul>
    </nav>
    ${H.value.length>1&&i`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${r("side.teams")}</h2>
      <ul>
        ${H.value.slice(0,8).map(t=>i`<li key=${t.id}>
                <a class="nav" title=${t.name} href=${`/tasks?team=${t.key}`}>
                  <span class="tag" aria-hidden="true">${t.key.slice(0,2)}</span>
                  <span>${t.name}</span>
                </a>
              </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <a class="nav" href="/explorer/" title=${r("place.explorer")}>
        <${S} name="explorer" />
        <span>${r("place.explorer")}</span>
      </a>
      <div class="me">
        <${F} user=${y.value} mute />
        <div><strong>${y.value?.name}</strong><small>${y.value?.email}</small></div>
        <button class="icon" aria-label=${r("command.theme")} title=${r("command.theme")} onClick=${Pn}>
          <${S} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${r("command.signOut")}
          title=${r("command.signOut")}
          onClick=${()=>ot()}
        >
          <${S} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ga({name:e,path:t,count:n,hot:o}){let a=r(`place.${e}`);return i`<a class="nav" href=${t} title=${a} aria-current=${U.value.name===e?"page":void 0}>
    <${S} name=${e} />
    <span>${a}</span>
    ${n>0&&i`<b class="num ${o?"hot":""}">${r.number(n)}</b>`}
  </a>`}function Hn(){return i`<div class="toasts" role="status" aria-live="polite">
    ${_t.value.map(({id:e,text:t,bad:n,undo:o})=>i`<div class="toast" key=${e}>
        <span>${t}</span>
        ${o&&i`
          <button
            onClick=${()=>{bt(e),o()}}
          >
            ${r("command.undo")}
          </button>
          <kbd>Z</kbd>
        `}
        ${n&&i`<button class="icon" aria-label=${r("close")} onClick=${()=>bt(e)}>
          <${S} name="close" />
        </button>`}
      </div>`)}
  </div>`}var G="errors { code message path }";async function we(e,t,n){try{let[o]=Object.values(await D(e,t));return o.errors.length?ne({bad:!0,text:wt(o.errors[0])}):n&&ne({text:n}),o.errors.length?null:o}catch(o){return ne({bad:!0,text:`${r("failed.title")}: ${Yt(o)}`}),null}}var gl=`mutation ConfirmAgain { requestEmailConfirmation { ${G} } }`;function Wa(){let[e,t]=k(!1),{email:n}=y.value,o=async()=>{await we(gl,{})&&t(!0)};return i`<div class="note unproved" role="status">
    <span>${r(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&i`<button class="btn quiet" onClick=${o}>${r("unproved.again")}</button>`}
  </div>`}function ie(e){let[t,n]=k({busy:!1,errors:{},whole:""}),o=C(!1);return{...t,submit:async s=>{if(s.preventDefault(),o.current)return;o.current=!0;let l=s.currentTarget;n({busy:!0,errors:{},whole:""});let u=await _l(e,l);o.current=!1,n({busy:!1,...u});let c=Object.keys(u.errors)[0];c&&l.elements.namedItem(c)?.focus()}}}async function _l(e,t){let n={},o="";try{let a=await e(Object.fromEntries(new FormData(t)),t);for(let s of a?.errors??[]){let l=s.path.at(-1);l&&t.elements.namedItem(l)?n[l]??=wt(s):o||=wt(s)+(s.retryAfter?` ${r("error.wait",{n:s.retryAfter})}`:"")}}catch(a){o=Yt(a)}return{errors:n,whole:o}}function I({name:e,label:t,hint:n,error:o,aside:a,as:s="input",children:l,...u}){let c=_n(),m=[n&&`${c}-hint`,o&&`${c}-error`].filter(Boolean).join(" ")||void 0,d=s;return i`<div class="field">
    <div class="top-line"><label for=${c}>${t}</label>${a}</div>
    <${d}
      class="input"
      id=${c}
      name=${e}
      aria-invalid=${o?"true":void 0}
      aria-describedby=${m}
      ...${u}
    >
      ${l}
    </${d}>
    ${n&&i`<p class="hint" id=${`${c}-hint`}>${n}</p>`}
    ${o&&i`<p class="error" id=${`${c}-error`} role="alert">${o}</p>`}
  </div>`}var le=({text:e})=>e&&i`<p class="note bad" role="alert">${e}</p>`;function lt(e,t=[],n){let[o,a]=k({data:null,failed:null}),s=C(0),l=wr(()=>{let u=s.current+=1,c=m=>{u===s.current&&a(m)};return e().then(m=>c({data:m,failed:null}),m=>c(d=>({...d,failed:m})))},t);return A(()=>{l()},[l]),A(()=>{if(!n)return;let u=0,c=Et(m=>{n.test(m.name)&&(clearTimeout(u),u=setTimeout(l,300))});return()=>{clearTimeout(u),c()}},[l]),{...o,again:l}}var bl="query Users($filter: UserFilter, $first: Int) { users(filter: $filter, first: $first) { nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage } } }",kl="query Mail($status: DeliveryStatus, $first: Int) { emailDeliveries(status: $status, first: $first) { nodes { id to subject status attempts error createdAt sentAt nextAttemptAt } totalCount pageInfo { hasNextPage } } }",wl=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${G} } }`,xl=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${G} } }`,Tl=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${G} } }`,Sl=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${G} } }`,El=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${G} ok transcript } }`,Al=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],Dl={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Kn=20;function Va(){return y.value.role!=="ADMIN"?i`<div class="wrap">
      <header class="top"><h1>${r("place.admin")}</h1></header>
      <div class="card"><${B} icon="admin" title=${r("admin.notYou")}>${r("admin.notYouHint")}</${B}></div>
    </div>`:i`<div class="wrap">
    <header class="top"><div><h1>${r("place.admin")}</h1><p>${r("admin.about")}</p></div></header>
    <${Il} />
    <${Cl} />
    <${Rl} />
  </div>`}function Il(){let[e,t]=k(""),[n,o]=k(Kn),{data:a,failed:s,again:l}=lt(()=>D(bl,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),u=async(...c)=>await we(...c)&&l();return i`<section class="group" aria-labelledby="users-title">
    <header>
      <h2 id="users-title">${r("admin.users")}</h2>
      ${a&&i`<span class="num">${r.number(a.users.totalCount)}</span>`}
    </header>
    <div class="filters">
      <input
        class="input search"
        type="search"
        aria-label=${r("admin.search")}
        placeholder=${r("admin.search")}
        value=${e}
        onInput=${c=>t(c.target.value)}
      />
    </div>
    ${s?i`<${V} problem=${s} retry=${l} />`:a?i`<ul class="card people">
            ${a.users.nodes.map(c=>i`<li key=${c.id} class=${c.active?"":"off"}>
                <${F} user=${c} mute big />
                <div class="who">
                  <strong>${c.name}</strong>
                  <small>
                    ${c.email} · ${r("admin.since",{when:r.date(mo(c.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!c.active&&i`<span class="chip bad">${r("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${r("team.roleOf",{who:c.name})}
                  value=${c.role}
                  onChange=${m=>u(wl,{id:c.id,role:m.target.value},r("team.roleSet",{who:c.name})).then(l)}
                >
                  ${["USER","ADMIN"].map(m=>i`<option value=${m} selected=${m===c.role}>${r(`userRole.${m}`)}</option>`)}
                </select>
                ${c.id!==y.value.id&&i`<button
                  class="btn quiet"
                  onClick=${()=>u(c.active?xl:Tl,{id:c.id},r(c.active?"admin.deactivated":"admin.reactivated",{who:c.name}))}
                >
                  ${r(c.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${c.name}</span>
                </button>`}
              </li>`)}
          </ul>`:i`<${me} />`}
    ${a?.users.pageInfo.hasNextPage&&n<100&&i`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Kn))}>${r("tasks.more")}</button>
    </div>`}
  </section>`}function Cl(){let[e,t]=k(""),[n,o]=k(Kn),{data:a,failed:s,again:l}=lt(()=>D(kl,{status:e||null,first:n}),[e,n],/^(task|user|team)\./),u=async c=>await we(Sl,{id:c.id},r("mail.resent",{to:c.to}))&&l();return i`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${r("admin.mail")}</h2>
      ${a&&i`<span class="num">${r.number(a.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select
        class="input"
        aria-label=${r("field.status")}
        value=${e}
        onChange=${c=>t(c.target.value)}
      >
        <option value="">${r("any.status")}</option>
        ${Al.map(c=>i`<option value=${c}>${r(`mail.${c}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${l}>${r("mail.refresh")}</button>
    </div>
    ${s?i`<${V} problem=${s} retry=${l} />`:a?a.emailDeliveries.nodes.length?i`<ul class="card people">
              ${a.emailDeliveries.nodes.map(c=>i`<li key=${c.id}>
                  <div class="who">
                    <strong>${c.subject}</strong>
                    <small>
                      ${c.to} · ${r.ago(c.sentAt??c.createdAt)} · ${r("mail.attempts",{n:c.attempts})}
                    </small>
                    ${c.error&&i`<small class="error">${c.error}</small>`}
                  </div>
                  <span class="chip ${Dl[c.status]??""}">${r(`mail.${c.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(c.status)&&i`<button
                    class="btn quiet"
                    onClick=${()=>u(c)}
                  >
                    ${r("mail.resend")}
                    <span class="sr"> ${c.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:i`<div class="card"><${B} title=${r("mail.none")}>${r("mail.noneHint")}</${B}></div>`:i`<${me} rows=${3} />`}
    ${a?.emailDeliveries.pageInfo.hasNextPage&&n<100&&i`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Kn))}>${r("tasks.more")}</button>
    </div>`}
  </section>`}function Rl(){let[e,t]=k(null),n=ie(async({to:o})=>{t(null);let{sendTestEmail:a}=await D(El,{to:o});return(!a.errors.length||a.transcript.length)&&t(a),a});return i`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${r("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${le} text=${n.whole} />
      <div class="inline">
        <${I} name="to" label=${r("mail.to")} type="email" defaultValue=${y.value.email} error=${n.errors.to} />
        <button class="btn" disabled=${n.busy}>${r("mail.sendTest")}</button>
      </div>
      ${e&&i`<div role="status">
        <p class=${e.ok?"":"late"}>${r(e.ok?"mail.testOk":"mail.testFailed")}</p>
        <pre class="transcript" tabindex="0" aria-label=${r("mail.transcript")}>${e.transcript.join(`
`)}</pre>
      </div>`}
    </form>
  </section>`}var Nl=matchMedia("(prefers-reduced-motion: reduce)");function Ya({id:e}){let t=pe(e)?.value;if(!t)return null;let n=`row${Q(t)?"":" closed"}${t.waiting?" waiting":""}`;return i`<li>
    <div
      class=${n}
      data-task=${e}
      onFocusIn=${()=>{Ce.value=e}}
    >
      <button
        class="glyph-btn"
        disabled=${!t.can?.changeStatus}
        aria-label=${r("row.status",{status:r(`status.${t.status}`),task:t.title})}
        title=${r("command.status")}
        onClick=${o=>{ke.value={kind:"status",taskId:e,anchor:o.currentTarget}}}
      >
        <${W} kind="status" value=${t.status} mute />
      </button>
      <code>${t.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${t.key||e}`}>${t.title}</a>
      <span class="m">
        ${t.team?.key!==t.key?.split("-")[0]&&i`<span class="chip">${t.team?.name}</span>`}
      </span>
      <${vt} task=${t} />
      <${W} kind="priority" value=${t.priority} class="prio" />
      <${F} user=${t.assignee} />
    </div>
  </li>`}function At(){let e=C(null);return A(()=>Et(t=>{Rn.has(t.originId)||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Nl.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Ge(){return se.value.length>0&&i`<button
      class="btn new"
      onClick=${()=>{K.value="new"}}
      aria-keyshortcuts="N"
    >
      <${S} name="plus" />
      <span>${r("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function za(){return se.value.length>0&&i`<button
      class="btn quiet"
      onClick=${()=>{K.value="new"}}
    >
      <${S} name="plus" />
      ${r("command.new")}
    </button>`}function Dt(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?H.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function je(e){if(j.peek().name==="task")return;let t=new URLSearchParams(U.peek().query);for(let[o,a]of Object.entries(e))a?t.set(o,a):t.delete(o);let n=t.toString();R(location.pathname+(n?`?${n}`:""),{replace:!0})}function ve({name:e,query:t,options:n}){return i`<select
    class="input"
    aria-label=${r(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${o=>je({[e]:o.target.value})}
  >
    <option value="">${r(`any.${e}`)}</option>
    ${n.map(([o,a])=>i`<option key=${o} value=${o}>${a}</option>`)}
  </select>`}function We(e,t,n){let o=JSON.stringify([e,t,E.value]),a=dt(()=>new Fn(e,t,n),[o]);return A(()=>(a.load(),()=>a.close()),[a]),a}function Gn(e,t){if(e.button||e.pointerType==="touch")return;let{clientX:n,clientY:o}=e,{x:a,y:s,width:l}=e.currentTarget.getBoundingClientRect(),u={x:a,y:s,width:l},c=!1,m=p=>{if(!c&&Math.hypot(p.clientX-n,p.clientY-o)<6)return;c||t.lift(u),c=!0;let h=document.elementsFromPoint(p.clientX,p.clientY).find(x=>x.dataset?.drop);t.over(h?.dataset.drop,{x:p.clientX-n+u.x,y:p.clientY-o+u.y})},d=p=>()=>{for(let[h,x]of v)removeEventListener(h,x,!0);c&&(addEventListener("click",Za,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Za,!0)),t[p]())},f=p=>{p.key==="Escape"&&d("cancel")()},v=[["pointermove",m],["pointerup",d("drop")],["pointercancel",d("cancel")],["keydown",f]];for(let[p,h]of v)addEventListener(p,h,!0)}function Za(e){e.stopPropagation(),e.preventDefault()}var Ol=[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],Pl=[{field:"UPDATED_AT",direction:"DESC"}],J=w(null),on=w("");function Qa(){let e=U.value.query,t=e.get("cancelled")==="1",n=t?He:He.slice(0,3),o=At();return A(()=>()=>{J.value=null},[]),i`<div class="wrap wide">
    <header class="top">
      <div><h1>${r("place.board")}</h1><p class="sr" id="board-how">${r("board.how")}</p></div>
      <div class="tools filters">
        <${ve} name="assignee" query=${e} options=${be.value.map(a=>[a.id,a.name])} />
        ${H.value.length>1&&i`<${ve}
          name="team"
          query=${e}
          options=${H.value.map(a=>[a.key,a.name])}
        />`}
        <button class="btn quiet" aria-pressed=${t} onClick=${()=>je({cancelled:t?"":"1"})}>
          ${r("status.CANCELLED")}
        </button>
        <${Ge} />
      </div>
    </header>
    <div class="board ${t?"four":""}" ref=${o}>
      ${n.map(a=>i`<${Ml}
            key=${a}
            status=${a}
            columns=${n}
            want=${{...Dt(e),status:[a]}}
          />`)}
    </div>
    <p class="hints">
      ${[["Space","lift"],["\u2190 \u2192","carry"],["Esc","putBack"],["\u21B5","open"]].map(([a,s])=>i`<span><kbd>${a}</kbd> ${r(`board.${s}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${on}</p>
    <${ql} />
  </div>`}function Ml({status:e,columns:t,want:n}){let o=We(n,Q({status:e})?Ol:Pl,{size:50}),a=J.value,s=a?.over===e&&L(a.id)?.status!==e,l=o.more.value?o.total.value:o.ids.value.length;return i`<section class="col ${s?"over":""}" data-drop=${e} aria-labelledby=${`col-${e}`}>
    <header>
      <${W} kind="status" value=${e} mute />
      <h2 id=${`col-${e}`}>${r(`status.${e}`)}</h2>
      ${o.ready.value&&i`<span class="num">${r.number(l)}</span>`}
    </header>
    ${s&&i`<div class="slot" />`}
    ${o.failed.value&&i`<${V} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?o.ids.value.length?i`<ul>${o.ids.value.map(u=>i`<${Ul} key=${u} id=${u} columns=${t} />`)}</ul>`:i`<p class="none">${r(`board.none.${e}`)}</p>`:!o.failed.value&&i`<${me} rows=${3} />`}
    ${o.more.value&&i`<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>
      ${r("tasks.more")}
    </button>`}
  </section>`}function Ul({id:e,columns:t}){let n=pe(e)?.value;if(!n)return null;let o=J.value?.id===e,a=`tk${Q(n)?"":" closed"}${o?J.value.by==="keys"?" lift":" gone":""}`;return i`<li>
    <button
      class=${a}
      data-task=${e}
      data-go
      aria-pressed=${o}
      aria-describedby="board-how"
      onFocus=${()=>{Ce.value=e}}
      onClick=${()=>Fe(n)}
      onPointerDown=${l=>n.can?.changeStatus&&Gn(l,{lift:u=>{J.value={id:e,over:n.status,by:"pointer",...u}},over:(u,c)=>{J.value={...J.value,over:u??J.value.over,...c}},drop:()=>Bo(e),cancel:()=>Ja(e)})}
      onKeyDown=${l=>Ll(l,n,t)}
    >
      <${Xa} task=${n} />
    </button>
  </li>`}var Xa=({task:e})=>i`
    <p>${e.title}</p>
    <div>
      <${W} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${vt} task=${e} />
      <${F} user=${e.assignee} />
    </div>
  `;function ql(){let e=J.value;if(e?.by!=="pointer")return null;let t=L(e.id);return t&&i`<div
      class="tk lift ghost"
      aria-hidden="true"
      style=${{width:`${e.width}px`,translate:`${e.x}px ${e.y}px`}}
    >
      <${Xa} task=${t} />
    </div>`}function Ll(e,t,n){let o=J.value?.id===t.id;if(e.key===" "){if(e.preventDefault(),o)return Bo(t.id);t.can?.changeStatus&&Fl(t);return}if(!o)return;let a={ArrowRight:1,ArrowLeft:-1}[e.key];if(a){e.preventDefault();let s=n[Math.max(0,Math.min(n.length-1,n.indexOf(J.value.over)+a))];J.value={...J.value,over:s},on.value=r(`status.${s}`)}else e.key==="Escape"?Ja(t.id):e.key==="Enter"&&(e.preventDefault(),Bo(t.id))}function Fl(e){J.value={id:e.id,over:e.status,by:"keys"},on.value=r("board.lifted",{task:e.title,column:r(`status.${e.status}`)})}function Bo(e){let{over:t}=J.value,n=L(e);J.value=null,on.value=r("board.dropped",{task:n.title,column:r(`status.${t}`)}),ge(n,{status:t}),es(e)}function Ja(e){J.value=null,on.value=r("board.cancelled"),es(e)}function es(e){requestAnimationFrame(()=>requestAnimationFrame(()=>document.querySelector(`.board [data-task="${e}"]`)?.focus({preventScroll:!0})))}var Bl=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Hl=6,Ho=4,fe=w(null),rn=w(""),ts=w("");function os(){let e=U.value.query,t=/^\d{4}-(0[1-9]|1[0-2])$/.test(e.get("month")??"")?e.get("month"):E.value.slice(0,7),n=Z(`${t}-01`,-tt(`${t}-01`)),o=Array.from({length:Hl*7},(m,d)=>Z(n,d)),a=We({...Dt(e),from:o[0],to:o.at(-1)},Bl,{size:100,all:!0}),s=Map.groupBy(a.ids.value,m=>pe(m)?.value?.dueDate),l=a.more.value?a.total.value:a.ids.value.length,u=At();A(()=>()=>{fe.value=null},[]);let c=m=>je({month:Wl(t,m)});return i`<div class="wrap">
    <header class="top">
      <div>
        <h1>${r.month(`${t}-01`)}</h1>
        <p role="status">${a.ready.value?r("calendar.count",{n:l}):r("loading")}</p>
        <p class="sr" id="cal-how">${r("calendar.how")}</p>
      </div>
      <div class="tools filters">
        <${ve}
          name="assignee"
          query=${e}
          options=${[["me",r("today.mine")],...be.value.map(m=>[m.id,m.name])]}
        />
        ${H.value.length>1&&i`<${ve}
          name="team"
          query=${e}
          options=${H.value.map(m=>[m.key,m.name])}
        />`}
        <button class="icon" aria-label=${r("calendar.back")} onClick=${()=>c(-1)}><${S} name="back" /></button>
        <button class="btn quiet" onClick=${()=>R("/calendar",{replace:!0})}>${r("due.today")}</button>
        <button class="icon" aria-label=${r("calendar.next")} onClick=${()=>c(1)}><${S} name="next" /></button>
        <${Ge} />
      </div>
    </header>
    ${a.failed.value&&i`<${V} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${!a.ready.value&&!a.failed.value&&i`<div class="narrow"><${me} rows=${8} /></div>`}
    ${a.ready.value&&!l&&i`<div class="card narrow">
      <${B} icon="calendar" title=${r("calendar.none")}>${r("calendar.noneHint")}</${B}>
    </div>`}
    <section class="card cal" aria-label=${r.month(`${t}-01`)} ref=${u}>
      ${r.weekdays().map(m=>i`<span class="wd" aria-hidden="true">${m}</span>`)}
      ${o.map(m=>i`<${Kl} key=${m} day=${m} out=${m.slice(0,7)!==t} ids=${s.get(m)??[]} />`)}
    </section>
    <p class="hints">
      ${[["Space","board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],["Esc","board.putBack"],["\u21B5","board.open"]].map(([m,d])=>i`<span><kbd>${m}</kbd> ${r(d)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${rn}</p>
  </div>`}function Kl({day:e,out:t,ids:n}){let o=fe.value,a=ts.value===e,s=a||n.length<=Ho?n:n.slice(0,Ho-1),l=`day${t?" out":""}${e===E.value?" today":""}${n.length?"":" bare"}${o?.over===e?" over":""}`;return i`<div class=${l} data-drop=${e}>
    <h2 class="num" aria-label=${r.longDay(e)}>${Number(e.slice(8))}</h2>
    <ul>
      ${s.map(u=>i`<${Gl} key=${u} id=${u} />`)}
      ${n.length>Ho&&i`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{ts.value=a?"":e}}
        >
          ${a?r("calendar.less"):r("calendar.more",{n:n.length-s.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Gl({id:e}){let t=pe(e)?.value;if(!t)return null;let n=fe.value?.id===e,o=t.overdue&&Q(t),a=s=>t.can?.update&&Gn(s,{lift:()=>{fe.value={id:e,over:t.dueDate}},over:l=>{l&&(fe.value={id:e,over:l})},drop:()=>rs(e),cancel:()=>as(e)});return i`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?r("overdue"):r(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Ce.value=e}}
      onPointerDown=${a}
      onClick=${()=>Fe(t)}
      onKeyDown=${s=>jl(s,t)}
    >
      ${t.title}
    </button>
  </li>`}var ns={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function jl(e,t){let n=fe.value?.id===t.id;e.key===" "&&!n&&t.can?.update?(e.preventDefault(),fe.value={id:t.id,over:t.dueDate},rn.value=r("board.lifted",{task:t.title,column:r.longDay(t.dueDate)})):n&&(e.key===" "||e.key==="Enter")?(e.preventDefault(),rs(t.id)):n&&ns[e.key]?(e.preventDefault(),fe.value={id:t.id,over:Z(fe.value.over,ns[e.key])},rn.value=r.longDay(fe.value.over)):n&&e.key==="Escape"&&as(t.id)}function rs(e){let{over:t}=fe.value;fe.value=null,rn.value=r("board.dropped",{task:L(e).title,column:r.longDay(t)}),ge(L(e),{dueDate:t}),ss(e)}function as(e){fe.value=null,rn.value=r("board.cancelled"),ss(e)}function ss(e){requestAnimationFrame(()=>requestAnimationFrame(()=>document.querySelector(`.cal [data-task="${e}"]`)?.focus({preventScroll:!0})))}function Wl(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var is=`mutation Login($input: LoginInput!) { login(input: $input) { ${Xe} } }`,Vl=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Xe} } }`,Yl="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",zl="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Zl=`mutation ResetPassword($token: String!, $newPassword: String!) { resetPassword(token: $token, newPassword: $newPassword) { ${Xe} session { id } } }`,Ql="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Xl="query Registration { instance { registrationOpen } }";function xe({title:e,form:t,children:n,after:o}){return i`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Jl=()=>{let e=j.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Ko(e,t=Jl()){return e?.token&&(Ft(e),R(t,{replace:!0})),e}function ls(){let e=ie(async({email:t,password:n})=>Ko((await ee(is,{input:{email:t,password:n,cookie:!0}})).login));return i`<${xe}
    title=${r("door.signIn")}
    form=${e}
    after=${i`
      <p>${r("door.new")} <a href="/register">${r("door.register")}</a></p>
      <p><a href="/explorer/">${r("place.explorer")}</a></p>
    `}
  >
    ${qt.value&&i`<p class="note" role="status">${r(qt.value)}</p>`}
    <${le} text=${e.whole} />
    <${I}
      name="email"
      label=${r("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${I}
      name="password"
      label=${r("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${i`<a href="/forgot">${r("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${r("door.signIn")}</button>
  </${xe}>`}function us(){let[e,t]=k(!0);A(()=>{ee(Xl).then(({instance:a})=>t(a.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=ie(async a=>Ko((await ee(Vl,{input:{...a,timeZone:n,locale:navigator.language,cookie:!0}})).register,"/"));return i`<${xe}
    title=${r("door.register")}
    form=${o}
    after=${i`<p>${r("door.known")} <a href="/sign-in">${r("door.signIn")}</a></p>`}
  >
    ${!e&&i`<p class="note" role="status">${r("door.closed")}</p>`}
    <${le} text=${o.whole} />
    <${I} name="name" label=${r("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${I}
      name="email"
      label=${r("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${I}
      name="password"
      label=${r("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${r("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${r("door.register")}</button>
  </${xe}>`}function cs(){let[e,t]=k(""),n=ie(async({email:o})=>{let{requestPasswordReset:a}=await ee(zl,{email:o});return a.ok&&t(o),a});return i`<${xe}
    title=${r("door.forgotTitle")}
    form=${n}
    after=${i`<p><a href="/sign-in">${r("door.back")}</a></p>`}
  >
    ${e&&i`<p class="note ok" role="status">${r("door.sent",{email:e})}</p>`}
    <${le} text=${n.whole} />
    <${I}
      name="email"
      label=${r("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      hint=${r("door.forgotHint")}
      error=${n.errors.email}
    />
    <button class="btn wide" disabled=${n.busy}>${r("door.send")}</button>
  </${xe}>`}function ds(){let[e]=k(()=>new URLSearchParams(location.hash.slice(1)).get("token")??j.peek().query.get("token")??location.hash.slice(1));A(()=>{R("/reset",{replace:!0})},[]);let t=ie(async({newPassword:n})=>{let{resetPassword:o}=await ee(Zl,{token:e,newPassword:n});if(!o.token)return o;let{login:a}=await ee(is,{input:{email:o.user.email,password:n,cookie:!0}});return ee(Yl,{id:o.session.id},{token:a.token}).catch(()=>{}),Ko(a,"/")});return i`<${xe}
    title=${r("door.resetTitle")}
    form=${t}
    after=${i`<p><a href="/forgot">${r("door.again")}</a></p>`}
  >
    ${!e&&i`<p class="note bad" role="alert">${r("door.noToken")}</p>`}
    <${le} text=${t.whole} />
    <${I}
      name="newPassword"
      label=${r("door.newPassword")}
      type="password"
      autocomplete="new-password"
      autofocus
      required
      hint=${r("door.passwordHint")}
      error=${t.errors.newPassword}
    />
    <button class="btn wide" disabled=${t.busy||!e}>${r("door.set")}</button>
  </${xe}>`}function ps(){let[e]=k(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=k(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:s}=await ee(Ql,{token:e});n(s.errors.length?"bad":"proved"),s.user&&s.user.id===y.peek()?.id&&(y.value={...y.peek(),emailConfirmed:!0})}catch{n("away")}},a=s=>{s.preventDefault(),o()};return A(()=>{R("/confirm",{replace:!0}),e&&o()},[]),i`<${xe}
    title=${r("confirm.title")}
    form=${{submit:a}}
    after=${i`<p><a href="/">${r(y.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&i`<p class="note" role="status">${r("loading")}</p>`}
    ${t==="proved"&&i`<p class="note ok" role="status">${r("confirm.proved")}</p>`}
    ${t==="bad"&&i`<p class="note bad" role="alert">${r("confirm.bad")}</p>`}
    ${t==="lost"&&i`<p class="note bad" role="alert">${r("door.noToken")}</p>`}
    ${t==="away"&&i`
      <p class="note bad" role="alert">${r("error.UNREACHABLE")}</p>
      <button class="btn wide">${r("confirm.again")}</button>
    `}
  </${xe}>`}function ms(){return i`<div class="wrap">
    <div class="empty">
      <${S} name="find" />
      <h1>${r("lost.title")}</h1>
      <p>${r("lost.hint")}</p>
      <a class="btn" href="/">${r("place.today")}</a>
    </div>
  </div>`}var eu=`mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { ${G} user { ${$t} } } }`,tu=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) { changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) { ${G} ok } }`,nu="query Access { sessions { id createdAt lastUsedAt device ip current } apiKeys { id name prefix scopes createdAt expiresAt lastUsedAt } }",fs=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${G} } }`,ou=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${G} secret } }`,ru=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${G} } }`,au=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Xe} } }`,su=["READ","WRITE","ADMIN"];function $s(){let e=lt(()=>D(nu),[],/^(session|api_key)\./),t=e.data?.sessions??[],n=e.data?.apiKeys??[];return i`<div class="wrap slim">
    <header class="top">
      <div><h1>${r("place.settings")}</h1><p>${y.value.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>ot()}>${r("command.signOut")}</button></div>
    </header>
    <${iu} />
    <${lu} />
    <${uu} keys=${n} />
    ${e.failed?i`<${V} problem=${e.failed} retry=${e.again} />`:i`
          <${cu} rows=${t} keys=${n} again=${e.again} />
          <${pu} rows=${n} session=${t.find(({current:o})=>o)} again=${e.again} />
        `}
    <p class="dim sm">TaskFlow ${Oo}</p>
  </div>`}var Te=({id:e,title:t,children:n})=>i`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function iu(){let e=ie(async({name:o,timeZone:a,locale:s})=>{let{updateProfile:l}=await D(eu,{input:{name:o,timeZone:a,locale:s,expectedVersion:y.peek().version}});return l.user&&(y.value={...y.peek(),...l.user},ne({text:r("settings.saved")})),l}),t=Intl.supportedValuesOf("timeZone"),n=y.value.timeZone;return i`<${Te} id="profile" title=${r("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${le} text=${e.whole} />
      <${I}
        name="name"
        label=${r("door.name")}
        autocomplete="name"
        defaultValue=${y.value.name}
        error=${e.errors.name}
      />
      <${I}
        name="timeZone"
        label=${r("settings.zone")}
        as="select"
        hint=${r("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>i`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${I}>
      <${I} name="locale" label=${r("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(ho).map(([o,a])=>i`<option value=${o} lang=${o} selected=${Ie.value.split("-")[0]===o}>${a}</option>`)}
      </${I}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${r("save")}</button></div>
    </form>
  </${Te}>`}function lu(){let[e,t]=k(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Ao(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return i`<${Te} id="appearance" title=${r("settings.appearance")}>
    <div class="card pad">
      <div class="split">
        <span>${r("settings.theme")}</span>
        <div class="seg end" role="group" aria-label=${r("settings.theme")}>
          ${["","light","dark"].map(o=>i`<button aria-pressed=${e===o} onClick=${()=>n(o)}>
                ${r(`theme.${o||"system"}`)}
              </button>`)}
        </div>
      </div>
    </div>
  </${Te}>`}var hs=({keys:e,...t})=>e.length>0&&i`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${r("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function uu({keys:e}){let t=ie(async({currentPassword:n,newPassword:o,revokeApiKeys:a},s)=>{let{changePassword:l}=await D(tu,{currentPassword:n,newPassword:o,revokeApiKeys:!!a||!e.length});return l.ok&&(s.reset(),ne({text:r("settings.passwordChanged")})),l});return i`<${Te} id="password" title=${r("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${y.value.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${le} text=${t.whole} />
      <${I}
        name="currentPassword"
        label=${r("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${I}
        name="newPassword"
        label=${r("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${r("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${hs} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${r("settings.changePassword")}</button></div>
    </form>
  </${Te}>`}function cu({rows:e,keys:t,again:n}){let[o,a]=k(!1),s=async l=>await we(fs,{id:l.id},r("settings.revoked"))&&n();return i`<${Te} id="sessions" title=${r("settings.sessions")}>
    <ul class="card people">
      ${e.map(l=>i`<li key=${l.id}>
          <div class="who">
            <strong>${l.device||r("settings.unknownDevice")}</strong>
            <small>${l.ip} · ${r("settings.lastUsed",{when:r.ago(l.lastUsedAt)})}</small>
          </div>
          ${l.current?i`<span class="chip ok">${r("settings.thisOne")}</span>`:i`<button class="btn quiet" onClick=${()=>s(l)}>${r("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${hs} keys=${t} checked=${o} onChange=${l=>a(l.currentTarget.checked)} />
      <button class="btn danger" onClick=${()=>ot(!0,o)}>${r("settings.signOutAll")}</button>
    </div>
  </${Te}>`}async function du(e,t){let{login:n}=await ee(au,{input:{email:y.peek().email,password:e,cookie:!0}});return n.token?(Ft(n),t&&await D(fs,{id:t.id}),null):n}function pu({rows:e,session:t,again:n}){let[o,a]=k(""),[s,l]=k(!1),u=ie(async({name:d,scope:f,days:v,password:p},h)=>{let x=p?await du(p,t):null;if(x)return x;let g=v?new Date(Date.now()+v*864e5).toISOString():null,{createApiKey:T}=await D(ou,{input:{name:d,scopes:[f],expiresAt:g}});return l(T.errors.some(({code:$})=>$==="SIGN_IN_AGAIN")),T.secret&&(h.reset(),a(T.secret),n()),T}),c=()=>navigator.clipboard?.writeText(o).then(()=>ne({text:r("settings.copied")})),m=async d=>await we(ru,{id:d.id},r("settings.keyRevoked",{name:d.name}))&&n();return i`<${Te} id="api-keys" title=${r("settings.keys")}>
    ${o&&i`<div class="note ok" role="status">
      <p>${r("settings.secretOnce")}</p>
      <div class="secret">
        <code>${o}</code>
        <button class="btn quiet" onClick=${c}>${r("settings.copy")}</button>
      </div>
    </div>`}
    ${e.length>0&&i`<ul class="card people">
      ${e.map(d=>i`<li key=${d.id}>
          <div class="who">
            <strong>${d.name}</strong>
            <small>
              <code>${d.prefix}…</code> · ${d.lastUsedAt?r("settings.lastUsed",{when:r.ago(d.lastUsedAt)}):r("settings.neverUsed")} · ${d.expiresAt?r("settings.ends",{when:r.date(d.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):r("settings.neverEnds")}
            </small>
          </div>
          ${d.scopes.map(f=>i`<span class="chip">${r(`scope.${f}`)}</span>`)}
          <button
            class="icon"
            aria-label=${r("settings.revokeKey",{name:d.name})}
            title=${r("settings.revokeKey",{name:d.name})}
            onClick=${()=>m(d)}
          >
            <${S} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${u.submit} novalidate>
      <${le} text=${u.whole} />
      <div class="inline">
        <${I} name="name" label=${r("settings.keyName")} error=${u.errors.name} />
        <${I} name="scope" label=${r("settings.keyScope")} as="select">
          ${su.map(d=>i`<option value=${d}>${r(`scope.${d}`)}</option>`)}
        </${I}>
        <${I} name="days" label=${r("settings.keyEnds")} as="select" hint=${r("settings.keyEndsHint")}>
          ${[30,90,365].map(d=>i`<option value=${d} selected=${d===90}>${r("settings.inDays",{n:d})}</option>`)}
          <option value="">${r("settings.never")}</option>
        </${I}>
        ${s&&i`<${I}
          name="password"
          label=${r("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${u.busy}>${r("settings.createKey")}</button>
      </div>
    </form>
  </${Te}>`}function Go({task:e,field:t,can:n}){let o=e[t]??"",[a,s]=k(null),[l,u]=k(null),c=C(0),m=C(!1),d=()=>{c.current||=Wt(e.id)?.version??0},f=async(g,T)=>{let $=t==="title"?g.replace(/\s+/g," ").trim():g;if(s(null),c.current=0,t==="title"&&!$)return;let _=await ge(e,{[t]:$||null},{expectedVersion:T||void 0,quiet:"conflict"}),b=_.errors.find(Y=>Y.code==="CONFLICT");b?u({mine:$,theirs:b.current?.[t]??Wt(e.id)?.[t]??"",version:b.currentVersion}):_.errors.length&&s(g)},v=g=>{let T=g.target.value;T!==o&&!m.current?f(T,c.current):s(null),m.current=!1,c.current=0},p=g=>{g.key==="Escape"&&a!==null&&(g.preventDefault(),g.stopPropagation(),s(null),m.current=!0),g.key==="Enter"&&(t==="title"||g.metaKey||g.ctrlKey)&&(g.preventDefault(),g.target.blur())},h=g=>{u(null),g&&f(l.mine,l.version)},x={value:a??o,readOnly:!n,onFocus:d,onInput:g=>{d(),m.current=!1,s(g.target.value)},onBlur:v,onKeyDown:p,"aria-label":r(`field.${t}`),"data-field":t};return i`
    ${t==="title"?i`<textarea class="title" rows="1" maxlength="200" ...${x} />`:i`<textarea
          class="input"
          rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
          maxlength="20000"
          placeholder=${n?r("sheet.describe"):""}
          ...${x}
        />`}
    ${l&&i`<div class="clash" role="alert">
      <strong>${r("clash.title")}</strong>
      <span>${r("clash.theirs")}</span>
      <blockquote>${l.theirs||r("clash.nothing")}</blockquote>
      <span>${r("clash.mine")}</span>
      <blockquote>${l.mine||r("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>h(!1)}>${r("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>h(!0)}>${r("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function vs({task:e,events:t}){let n=e.can??{};return i`
    <div>
      <${Go} task=${e} field="title" can=${n.update} />
      <dl>
        <${Se} task=${e} field="status" can=${n.changeStatus} keys="S">
          <${W} kind="status" value=${e.status} mute />
          <span>${r(`status.${e.status}`)}</span>
        </${Se}>
        <${Se} task=${e} field="assignee" can=${n.assign} keys="A">
          <${F} user=${e.assignee} mute />
          <span>${e.assignee?.name??r("nobody")}</span>
        </${Se}>
        <${Se} task=${e} field="due" can=${n.update} keys="D">
          <${S} name="calendar" />
          <span>${e.dueDate?i`<${vt} task=${e} />`:r("due.never")}</span>
        </${Se}>
        <${Se} task=${e} field="priority" can=${n.update} keys="P">
          <${W} kind="priority" value=${e.priority} mute />
          <span>${r(`priority.${e.priority}`)}</span>
        </${Se}>
        <${Se} task=${e} field="team" can=${n.update&&se.value.length>1}>
          <${S} name="team" />
          <span>${e.team?.name}</span>
        </${Se}>
      </dl>
    </div>
    <${Go} task=${e} field="description" can=${n.update} />
    <p class="dim sm">
      ${r(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:r.ago(e.createdAt)})}
    </p>
    <${mu} events=${t} />
  `}function Se({task:e,field:t,can:n,keys:o,children:a}){let s=l=>{ke.value={kind:t,taskId:e.id,anchor:l.currentTarget}};return i`
    <dt>${r(`field.${t}`)}</dt>
    <dd>
      <button
        class="value"
        data-field=${t}
        disabled=${!n}
        onClick=${s}
        title=${n&&o?`${r(`command.${t}`)} (${o})`:void 0}
      >
        <span class="sr">${r(`field.${t}`)}: </span>
        ${a}
      </button>
    </dd>
  `}function mu({events:e}){return i`<section aria-labelledby="activity-title">
    <h3 id="activity-title">${r("sheet.activity")}</h3>
    <div class="feed">
      <ol>${(e??[]).map(t=>i`<${Fo} key=${t.id} event=${t} short />`)}</ol>
    </div>
  </section>`}function gs(){let{key:e}=j.value,[t,n]=k(()=>Tn(e)??(pe(e)?e:null)),[o,a]=k(null),[s,l]=k(null),u=async()=>{l(null);try{let{task:m}=await D(Zr,{id:e});if(!m)return pe(t)?.value?.waiting||l("gone");_e({...m,activity:void 0}),n(m.id),a(d=>ys(d??[],m.activity.nodes)),m.key!==e&&R(`/t/${m.key}`,{replace:!0})}catch(m){l(m)}};A(()=>{u()},[e]),A(()=>Et(m=>{m.subjectId===t&&a(d=>ys([m],d??[]))}),[t]);let c=t&&pe(t)?.value;return i`<${oe} class="sheet" label=${c?.title??e} close=${Zt}>
    <header>
      <code>${c?.key??e}</code>
      ${c&&i`<span class="sm">${c.team?.name}</span>`}
      <span class="split end">
        ${c&&i`<${$u} task=${c} />`}
        <button class="icon" autofocus aria-label=${r("close")} title=${r("close")} onClick=${Zt}>
          <${S} name="close" />
        </button>
      </span>
    </header>
    <div class="in">${fu(c,s,u,o)}</div>
    <${Hn} />
  </${oe}>`}function fu(e,t,n,o){return e?i`<${vs} key=${e.id} task=${e} events=${o} />`:t==="gone"||!t&&o?i`<${B} icon="find" title=${r("sheet.gone")}>${r("sheet.goneHint")}</${B}>`:t?i`<${V} problem=${t} retry=${n} />`:i`<${me} rows=${5} />`}function $u({task:e}){let t=n=>Re.find(o=>o.id===n);return["link","delete"].map(t).filter(n=>Tt(n,e)).map(n=>i`<button
        class="icon"
        aria-label=${r(`command.${n.id}`)}
        title=${r(`command.${n.id}`)}
        onClick=${()=>n.run(e)}
      >
        <${S} name=${n.id==="delete"?"trash":"link"} />
      </button>`)}function ys(e,t){return[...new Map([...e,...t].map(o=>[o.id,o])).values()].sort((o,a)=>o.occurredAt<a.occurredAt?1:o.occurredAt>a.occurredAt?-1:a.seq-o.seq)}function jn({ids:e,label:t}){let n=At(),o=C(-1);gn(()=>{if(o.current<0||document.activeElement!==document.body)return;let u=n.current?.querySelectorAll("[data-go]")??[];u[Math.min(o.current,u.length-1)]?.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(u=>L(u)?.key?.length??0));return i`<ul
    class="card rows"
    style=${{"--key":a}}
    ref=${n}
    aria-label=${t}
    onFocusIn=${u=>{o.current=e.indexOf(u.target.closest("[data-task]")?.dataset.task)}}
    onFocusOut=${u=>{u.relatedTarget&&(o.current=-1)}}
  >
    ${e.map(u=>i`<${Ya} key=${u} id=${u} />`)}
  </ul>`}var jo={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}]},hu=["overdue","today","week","none"],vu=200;function _s(){let e=U.value.query,t=Dt(e),n=jo[e.get("sort")]??jo.new,o=We(t,n),a=o.more.value?o.total.value:o.ids.value.length,s=[...e.keys()].some(l=>l!=="sort");return i`<div class="wrap">
    <header class="top">
      <div>
        <h1>${r("place.tasks")}</h1>
        <p role="status">${o.ready.value?r("tasks.count",{n:a}):r("loading")}</p>
      </div>
      <div class="tools filters">
        ${s&&i`<button class="btn quiet" onClick=${()=>R("/tasks",{replace:!0})}>
          ${r("tasks.clear")}
        </button>`}
        <${gu} query=${e} />
        <${Ge} />
      </div>
    </header>
    <${yu} query=${e} />
    <${qn} defaults=${t.team?{team:t.team}:{}} />
    <${_u} list=${o} filtered=${s} />
  </div>`}function yu({query:e}){let t=C(0),[n,o]=k(e.get("q")??""),a=C(n.trim()),s=e.get("q")??"";A(()=>{j.value.name==="task"||s===a.current||(a.current=s,o(s))},[s]);let l=u=>{let{value:c}=u.target;o(c),clearTimeout(t.current),t.current=setTimeout(()=>{a.current=c.trim(),je({q:a.current})},vu)};return i`<div class="filters" role="search" aria-label=${r("tasks.filters")}>
    <input
      class="input search"
      type="search"
      aria-label=${r("tasks.search")}
      placeholder=${r("tasks.search")}
      aria-keyshortcuts="/"
      value=${n}
      onInput=${l}
    />
    <${ve}
      name="status"
      query=${e}
      options=${[["PENDING,IN_PROGRESS",r("tasks.open")],...He.map(u=>[u,r(`status.${u}`)])]}
    />
    <${ve}
      name="priority"
      query=${e}
      options=${[["HIGH,URGENT",r("tasks.pressing")],...it.toReversed().map(u=>[u,r(`priority.${u}`)])]}
    />
    <${ve}
      name="assignee"
      query=${e}
      options=${[["me",r("today.mine")],["nobody",r("nobody")],...be.value.map(u=>[u.id,u.name])]}
    />
    <${ve} name="due" query=${e} options=${hu.map(u=>[u,r(`filter.${u}`)])} />
    ${H.value.length>1&&i`<${ve}
      name="team"
      query=${e}
      options=${H.value.map(u=>[u.key,u.name])}
    />`}
  </div>`}function gu({query:e}){return i`<select
    class="input"
    aria-label=${r("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${t=>je({sort:t.target.value==="new"?"":t.target.value})}
  >
    ${Object.keys(jo).map(t=>i`<option value=${t}>${r(`order.${t}`)}</option>`)}
  </select>`}function _u({list:e,filtered:t}){let n=C(null);return A(()=>{let o=new IntersectionObserver(a=>a.at(-1).isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return n.current&&o.observe(n.current),()=>o.disconnect()},[e,e.ids.value.length]),e.failed.value&&!e.ready.value?i`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?i`<div>
    <${jn} ids=${e.ids.value} label=${r("place.tasks")} />
    ${e.more.value&&i`<div class="more" ref=${n}>
      ${e.failed.value?i`<button class="btn quiet" onClick=${()=>e.next()}>${r("failed.retry")}</button>`:i`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?r("loading"):r("tasks.more")}
          </button>`}
    </div>`}
  </div>`:i`<div class="card">
      <${B} icon=${t?"find":"check"} title=${r(t?"tasks.noMatch":"tasks.none")}>
        ${r(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${B}>
    </div>`:i`<${me} rows=${8} />`}var bu=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],bs=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) { setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${G} } }`,ku=`mutation RemoveMember($teamId: ID!, $userId: ID!) { removeTeamMember(teamId: $teamId, userId: $userId) { ${G} } }`,wu=`mutation CreateTeam($input: CreateTeamInput!) { createTeam(input: $input) { ${G} team { id key } } }`,xu=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) { updateTeam(id: $id, input: $input) { ${G} } }`,Tu=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) { archiveTeam(id: $id, archived: $archived) { ${G} } }`,Su="query FindUsers($text: String!) { users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } } }";async function Wn(e,t,n){let o=await we(e,t,n);return o&&await xt(),o}function ks(){let e=st.value,t=e.find(({key:n})=>n===U.value.key)??H.value.find(n=>n.default)??H.value[0];return i`<div class="wrap">
    <header class="top">
      <div>
        <h1>${t?.name??r("place.team")}</h1>
        <p>${t?.description||r("team.about",{key:t?.key??""})}</p>
      </div>
      <div class="tools">
        ${e.length>1&&i`<select
          class="input"
          aria-label=${r("side.teams")}
          value=${t?.key}
          onChange=${n=>R(`/team/${n.target.value}`)}
        >
          ${e.map(n=>i`<option value=${n.key}>${n.name}${n.archivedAt?` (${r("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&i`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${r("place.tasks")}</a>`}
      </div>
    </header>
    ${t?i`<${Eu} key=${t.id} team=${t} />`:i`<div class="card"><${B} icon="team" title=${r("team.none")}>${r("team.noneHint")}</${B}></div>`}
    ${t&&ws(t)&&i`<${Du} key=${t.id} team=${t} />`}
    <${Iu} />
  </div>`}var ws=e=>e.myRole==="ADMIN"||y.value?.role==="ADMIN";function Eu({team:e}){let t=ws(e)&&!e.archivedAt;return i`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${r("team.members")}</h2>
      <span class="num">${r.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:n,role:o})=>i`<li key=${n.id} class=${n.active?"":"off"}>
          <${F} user=${n} mute big />
          <div class="who">
            <strong>${n.name}${n.id===y.value?.id?` (${r("you")})`:""}</strong>
            <small>${n.email}</small>
          </div>
          ${t?i`
                <select
                  class="input"
                  aria-label=${r("team.roleOf",{who:n.name})}
                  value=${o}
                  onChange=${a=>Wn(bs,{teamId:e.id,userId:n.id,role:a.target.value},r("team.roleSet",{who:n.name}))}
                >
                  ${bu.map(a=>i`<option value=${a} selected=${a===o}>${r(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${r("team.remove",{who:n.name})}
                  title=${r("team.remove",{who:n.name})}
                  onClick=${()=>Wn(ku,{teamId:e.id,userId:n.id},r("team.removed",{who:n.name}))}
                >
                  <${S} name="close" />
                </button>
              `:i`<span class="chip">${r(`role.${o}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&i`<${Au} team=${e} />`}
  </section>`}function Au({team:e}){let[t,n]=k(""),o=t.trim().length<2?"":t.trim(),{data:a}=lt(()=>o?D(Su,{text:o}):Promise.resolve(null),[o]),s=(a?.users.nodes??[]).filter(u=>!e.members.some(c=>c.user.id===u.id)),l=u=>Wn(bs,{teamId:e.id,userId:u.id,role:"MEMBER"},r("team.added",{who:u.name})).then(c=>c&&n(""));return i`<div class="card pad">
    <${I}
      name="person"
      label=${r("team.add")}
      hint=${r("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${u=>n(u.target.value)}
    />
    ${s.length>0&&i`<ul class="people">
      ${s.map(u=>i`<li key=${u.id}>
          <${F} user=${u} mute />
          <div class="who"><strong>${u.name}</strong><small>${u.email}</small></div>
          <button class="btn quiet" onClick=${()=>l(u)}>
            ${r("quick.add")}
            <span class="sr"> ${u.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function Du({team:e}){let t=ie(async({name:n,description:o})=>{let{updateTeam:a}=await D(xu,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return a.errors.length||await xt(),a});return i`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${r("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${le} text=${t.whole} />
      <${I} name="name" label=${r("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${I}
        name="description"
        label=${r("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&i`<button
          type="button"
          class="btn danger"
          onClick=${()=>Wn(Tu,{id:e.id,archived:!e.archivedAt})}
        >
          ${r(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${r("save")}</button>
      </div>
    </form>
  </section>`}function Iu(){let e=ie(async({name:t,key:n},o)=>{let{createTeam:a}=await D(wu,{input:{name:t,...n&&{key:n.toUpperCase()}}});return a.team&&(o.reset(),await xt(),R(`/team/${a.team.key}`)),a});return i`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${r("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${le} text=${e.whole} />
      <div class="inline">
        <${I} name="name" label=${r("team.name")} required error=${e.errors.name} />
        <${I} name="key" label=${r("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${r("team.create")}</button>
      </div>
    </form>
  </section>`}function Ts({values:e,label:t,class:n=""}){let o=Math.min(...e),a=Math.max(...e)-o||1,s=e.map((l,u)=>`${u/(e.length-1)*100} ${28-(l-o)/a*24}`);return i`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${s.join("L")}L100 30L0 30Z`} />
    <path d=${`M${s.join("L")}`} />
    <path class="tip" d=${`M${s.at(-1)}l0 0`} />
  </svg>`}var Wo=132,Cu=20,Vo=28;function Ss({flow:e,width:t}){let n=Ru(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Wo-Cu,a=(t-Vo-6)/e.length,s=Math.min(26,a*.58),l=f=>Vo+a*(f+.5),u=f=>o-f/n*(o-6),c=a<34?3:1,m=e.length-1,d=r("flow.said",{days:e.length,completed:xs(e,"completed"),created:xs(e,"created")});return i`<svg viewBox=${`0 0 ${t} ${Wo}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>i`
          <line class="grid" x1=${Vo} x2=${t} y1=${u(f)} y2=${u(f)} />
          <text class="y" x="16" y=${u(f)+4}>${r.number(f)}</text>
        `)}
    ${e.map((f,v)=>i`<g key=${f.date}>
        <title>${r("flow.day",{day:r.longDay(f.date),completed:f.completed,created:f.created})}</title>
        <rect
          class=${v===m?"now":""}
          x=${l(v)-s/2}
          y=${u(f.completed)}
          width=${s}
          height=${o-u(f.completed)}
          rx=${Math.min(s/6,o-u(f.completed))}
        />
        ${(m-v)%c===0&&i`<text x=${l(v)} y=${Wo-3}>
          ${r.date(f.date,v===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,v)=>`${l(v)} ${u(f.created)}`).join("L")}`} />
    <circle cx=${l(m)} cy=${u(e[m].created)} r="3.5" />
  </svg>`}var xs=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Ru(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Es=["PENDING","IN_PROGRESS"],Yo=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Nu=[{field:"CREATED_AT",direction:"DESC"}],Ou=["down","up","open","status","priority","assignee","due","keys"];function As(){let[e,t]=k(localStorage.getItem("taskflow.today")==="mine"),n=e?"me":void 0,o=a=>{t(a),localStorage.setItem("taskflow.today",a?"mine":"all")};return i`<div class="wrap">
    <header class="top">
      <div><h1>${r.longDay(E.value)}</h1><${Pu} /></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${r("today.whose")}>
          <button aria-pressed=${!e} onClick=${()=>o(!1)}>${r("today.everyone")}</button>
          <button aria-pressed=${e} onClick=${()=>o(!0)}>${r("today.mine")}</button>
        </div>
        <${Ge} />
      </div>
    </header>
    <${Mu} />
    <${Uu} />
    <${Vn}
      title=${r("today.overdue")}
      hot
      want=${{due:"overdue",assignee:n}}
      order=${Yo}
      more="/tasks?due=overdue"
      hideEmpty
    />
    <${Vn}
      title=${r("today.today")}
      want=${{due:"today",status:Es,assignee:n}}
      order=${Yo}
      more="/tasks?due=today"
      empty=${r("today.nothing")}
      hint=${r("today.nothingHint")}
    />
    <${Vn}
      title=${r("today.next")}
      want=${{due:"later",status:Es,assignee:n}}
      order=${Yo}
      size=${6}
      more="/calendar"
      hideEmpty
    />
    <${Vn}
      title=${r("today.recent")}
      want=${{assignee:n}}
      order=${Nu}
      size=${8}
      more="/tasks"
      countless
      empty=${r(e?"today.noneMine":"tasks.none")}
      hint=${r(e?"today.noneMineHint":"today.noneHint")}
      first=${!e}
    />
    <${qo} class="page narrow card" />
    <p class="hints">
      ${Ou.map(a=>i`<span>${Be(da(a)).map(s=>i`<kbd>${s}</kbd>`)} ${r(`hint.${a}`)}</span>`)}
    </p>
  </div>`}function Pu(){let e=X.value;if(!e)return i`<p>${r("loading")}</p>`;let t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return i`<p>
    ${de("today.summary",{due:i`<b>${r("today.due",{n:e.dueToday})}</b>`,late:i`<b class=${e.overdue?"bad":""}>${r("today.late",{n:e.overdue})}</b>`,done:r("today.done",{n:t})})}
  </p>`}function Mu(){let e=X.value;if(!e)return i`<div class="card bone" role="status" aria-label=${r("loading")} />`;let{flow:t}=e,n=t.map((s,l)=>e.totalTasks-t.slice(l+1).reduce((u,c)=>u+c.created,0)),o=e.pending+e.inProgress,a=(s,l)=>i`<${Ts}
      values=${s}
      class=${l==="completed"?"ok":""}
      label=${r(`spark.${l}`,{days:s.length,from:s[0],to:s.at(-1)})}
    />`;return i`<dl class="card stats">
    <${ye} name="total" to="/tasks" value=${e.totalTasks} note=${r("tile.new",{n:t.at(-1).created})}>
      ${a(n,"total")}
    </${ye}>
    <${ye}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${r("tile.unassigned",{n:e.unassigned})}
    >
      ${a(t.map(s=>s.open),"open")}
    </${ye}>
    <${ye} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${r("tile.ofOpen")}>
      <${Vt} part=${e.inProgress} whole=${o} kind="warm" label=${r("tile.inProgress")} />
    </${ye}>
    <${ye}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${r("tile.today",{n:t.at(-1).completed})}
    >
      ${a(t.map(s=>s.completed),"completed")}
    </${ye}>
    <${ye}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${r("tile.ofOpen")}
    >
      <${Vt} part=${e.overdue} whole=${o} kind="hot" label=${r("tile.overdue")} />
    </${ye}>
    <${ye} name="users" to="/team" value=${e.totalUsers} note=${r("tile.teams")}>
      <div class="avs">${be.value.slice(0,4).map(s=>i`<${F} user=${s} mute />`)}</div>
    </${ye}>
  </dl>`}function ye({name:e,to:t,value:n,note:o,bad:a,children:s}){return i`<div class="stat" data-tile=${e}>
    <dt><a href=${t}>${r(`tile.${e}`)}</a></dt>
    <dd class="n num ${a?"bad":""}">${r.number(n)}</dd>
    <dd><small>${o}</small>${s}</dd>
  </div>`}function Uu(){let e=C(null),[t,n]=k(0);return A(()=>{let o=new ResizeObserver(([a])=>n(Math.round(a.contentRect.width)));return o.observe(e.current),()=>o.disconnect()},[]),i`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${r("flow.title")}</h2>
      <div class="legend"><span><i />${r("flow.completed")}</span><span><i class="l" />${r("flow.created")}</span></div>
    </header>
    <div ref=${e}>${t>0&&X.value&&i`<${Ss} flow=${X.value.flow} width=${t} />`}</div>
  </section>`}function Vn({title:e,want:t,order:n,size:o=20,more:a,hot:s,empty:l,hint:u,first:c,hideEmpty:m,countless:d}){let f=We(t,n,{size:o}),v=f.ids.value.slice(0,o);if(f.failed.value)return i`<${V} problem=${f.failed.value} retry=${()=>f.load()} />`;if(m&&!v.length)return null;let p=t.assignee?`${a}${a.includes("?")?"&":"?"}assignee=me`:a,h=f.more.value?f.total.value:f.ids.value.length;return i`<section class="group ${s?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!d&&f.ready.value&&i`<span class="num">${r.number(h)}</span>`}
      ${f.more.value&&i`<a href=${p}>${r("today.all")}</a>`}
    </header>
    ${f.ready.value?v.length?i`<${jn} ids=${v} label=${e} />`:i`<div class="card">
            <${B} title=${l} action=${c&&i`<${za} />`}>${u}</${B}>
          </div>`:i`<${me} rows=${3} />`}
  </section>`}var qu=()=>i`<p class="boot" role="status">${r("loading")}</p>`,Lu={"sign-in":ls,register:us,forgot:cs,reset:ds,confirm:ps},Fu={today:As,tasks:_s,board:Qa,calendar:os,team:ks,settings:$s,admin:Va,unknown:ms},Bu={palette:ka,keys:pa,new:ga},Hu=3e3;function Ds(){let{name:e,path:t}=j.value,n=y.value?.id,o=go.has(e),a=Lu[e];return A(()=>{n===void 0&&y.peek()===null&&!o&&R(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!_o.has(e)&&R("/",{replace:!0})},[n,y.value,o]),y.value===void 0?null:a&&!(n&&!_o.has(e))?i`<${a} key=${e} />`:n?i`<${Ku} key=${n} />`:null}function Ku(){let[e,t]=k(!1),[n,o]=k(null),a=async()=>{o(null);try{await Na(),await Kt(y.peek().locale),t(!0)}catch(s){if(!y.peek())return;o(s),s.code||setTimeout(a,Hu)}};return A(()=>(a(),Oa),[]),n?i`<main class="gate" id="main"><${V} problem=${n} retry=${a} /></main>`:e?i`<${Gu} />`:i`<${qu} />`}function Gu(){let e=Bu[K.value];return i`
    <div class="shell">
      <a class="skip" href="#main" onClick=${Wu}>${r("skip")}</a>
      <${ja} />
      <${ju} />
      <${Ka} />
    </div>
    ${j.value.name==="task"?i`<${gs} key=${bo.value} />`:i`<${Hn} />`}
    <${va} />
    ${e&&i`<${e} key=${K.value} />`}
  `}function ju(){let e=Fu[U.value.name],t=C(null),n=C(U.peek().name),[o,a]=xr(s=>console.error(s));return A(()=>{document.title=`${U.value.name==="unknown"?r("lost.title"):r(`place.${U.value.name}`)} \xB7 TaskFlow`,n.current!==U.value.name&&(n.current=U.value.name,t.current.scrollTop=0,t.current.focus({preventScroll:!0}))},[U.value.name,Ie.value]),i`<main id="main" tabindex="-1" ref=${t}>
    ${re.value!=="sync"&&i`<p class="line narrow"><${Lo} />${Uo()}</p>`}
    ${Po.value&&y.value.emailConfirmed===!1&&i`<${Wa} />`}
    ${o?i`<${V} problem=${new ce([{message:r("error.BUG")}])} retry=${a} />`:i`<${e} key=${U.value.name} />`}
  </main>`}function Wu(e){e.preventDefault(),document.getElementById("main").focus()}var Vu=1200,an="",Is=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;let t=Yu(e);t&&(e.preventDefault(),t.run(en()))});function Yu(e){let t=zu(e);if(!t)return null;if(t==="mod+k")return zo(e,"dialog:not(.sheet)")?null:Cs(t);if(Zu(e.target)||e.ctrlKey||e.metaKey||e.altKey||zo(e,"dialog:not(.sheet)")||t==="enter")return null;let n=an?`${an} ${t}`:t;return an="",clearTimeout(Is),n==="g"?(an="g",Is=setTimeout(()=>{an=""},Vu),null):Cs(n,zo(e,"dialog.sheet"))}function Cs(e,t=!1){return Re.find(n=>n.keys===e&&Tt(n)&&(!t||n.task||n.id==="undo"||n.id==="keys"))}function zu(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var Zu=e=>e.closest?.("input, textarea, select, [contenteditable]"),zo=(e,t)=>document.querySelector(`${t}[open]`)!==null;var Yn=document.getElementById("app"),Qu=2e3,Rs=Kt(navigator.language);try{await Promise.all([Rs,Xu()]),Yn.replaceChildren(),br(i`<${Ds} />`,Yn)}catch(e){Yn.querySelector(".boot").textContent=r("error.UNREACHABLE"),console.warn(e)}De(()=>{y.value&&(Kt(y.value.locale),at())});async function Xu(){for(;;)try{await Je();return}catch(e){if(e.code)return et();await Rs,Yn.querySelector(".boot").textContent=r("error.UNREACHABLE"),await new Promise(t=>{setTimeout(t,Qu)})}}
//# sourceMappingURL=main.js.map

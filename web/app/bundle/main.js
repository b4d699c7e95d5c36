var mr=function(e,t,n,o){var a;t[0]=0;for(var s=1;s<t.length;s++){var l=t[s++],u=t[s]?(t[0]|=l?1:2,n[t[s++]]):t[++s];l===3?o[0]=u:l===4?o[1]=Object.assign(o[1]||{},u):l===5?(o[1]=o[1]||{})[t[++s]]=u:l===6?o[1][t[++s]]+=u+"":l?(a=e.apply(u,mr(e,u,n,["",null])),o.push(a),u[0]?t[0]|=2:(t[s-2]=0,t[s]=a)):o.push(u)}return o},tr=new Map;function Bs(e){var t=tr.get(this);return t||(t=new Map,tr.set(this,t)),(t=mr(this,t.get(e)||(t.set(e,t=(function(n){for(var o,a,s=1,l="",u="",d=[0],p=function(h){s===1&&(h||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,h,l):s===3&&(h||l)?(d.push(3,h,l),s=2):s===2&&l==="..."&&h?d.push(4,h,0):s===2&&l&&!h?d.push(5,0,!0,l):s>=5&&((l||!h&&s===5)&&(d.push(s,0,l,a),s=6),h&&(d.push(s,h,0,a),s=6)),l=""},c=0;c<n.length;c++){c&&(s===1&&p(),p(c));for(var f=0;f<n[c].length;f++)o=n[c][f],s===1?o==="<"?(p(),d=[d],s=3):l+=o:s===4?l==="--"&&o===">"?(s=1,l=""):l=o+l[0]:u?o===u?u="":l+=o:o==='"'||o==="'"?u=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,a=l,l=""):o==="/"&&(s<5||n[c][f+1]===">")?(p(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):l+=o),s===3&&l==="!--"&&(s=4,d=d[0])}return p(),d})(e)),t),arguments,[])).length>1?t:t[0]}var N,fr,$r,Ue,Jn,hn,hr,fn,vr,ao,eo,Hs,Ht=Symbol.for("pv"),vn={},yn=[],Ks=/^m(i|n|o|s|text|space)$/,so=Array.isArray,io=yn.slice,Qe=Object.assign;function Ze(e){e&&e.parentNode&&e.remove()}function yr(e,t,n){var o,a,s,l={},u=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?a=t[s]:l[s]=t[s];return u>2&&(l.children=u>3?io.call(arguments,2):n),Pt(e,l,o,a,null)}function Pt(e,t,n,o,a){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ht,__v:a||++fr,__i:-1,__u:0};return!a&&N.vnode&&N.vnode(s),s}function ct(e){return e.children}function Mt(e,t){this.props=e,this.context=t,this.__g=0}function qe(e,t){if(t==null)return e.__&&qe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:qe(e)}function js(e){var t,n=e.__v,o=n.__e,a=[],s=[],l=e.__P;l&&((t=Qe({constructor:Ht},n)).__v=n.__v+1,N.vnode&&N.vnode(t),lo(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,a,o||qe(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,xr(a,t,s),n.__=n.__e=null,t.__e!=o&&gr(t))}function gr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),gr(e)}function nr(e){(8&e.__g||(e.__g|=8,Ue.push(e),hn++))&&Jn==N.debounceRendering||((Jn=N.debounceRendering)||queueMicrotask)(_r)}function _r(){try{for(var e,t=1;Ue.length;)Ue.length>t&&Ue.sort(hr),e=Ue.shift(),t=Ue.length,8&e.__g&&js(e)}finally{(hn=Ue.length)&&(Jn||queueMicrotask)(_r)}}function br(e,t,n,o,a,s,l,u,d,p,c){var f,h,m,_,y,v,T=o.__k||yn,$=t.length;for(d=Gs(n,t,T,d,$),f=0;f<$;f++)(m=n.__k[f])!=null&&(h=~m.__i&&T[m.__i]||vn,m.__i=f,v=lo(e,m,h,a,s,l,u,d,p,c),_=m.__e,(h.ref!=m.ref||8&h.__u)&&(h.ref&&uo(h.ref,null,m,h),m.ref&&c.push(m.ref,m.__c||_,m)),y=y||_,4&m.__u?(d=kr(m,d,e,!h.__v),h.__e&&(h.__e=null)):typeof m.type=="function"&&v!==void 0?d=v:_&&(d=_.nextSibling),m.__u&=-21);return n.__e=y,d}function Gs(e,t,n,o,a){var s,l,u,d,p,c,f,h,m,_=n.length,y=_,v=0,T=0,$=e.__k=Array(a);for(s=0;s<a;s++)(l=t[s])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=$[s]=Pt(null,l):so(l)?l=$[s]=Pt(ct,{children:l}):l.constructor===Ht&&l.__b?l=$[s]=Pt(l.type,l.props,l.key,l.ref,l.__v):$[s]=l,d=s+v,l.__=e,l.__b=e.__b+1,u=null,~(p=l.__i=Ws(l,n,d,y))&&(y--,(u=n[p])&&(u.__u|=2)),u&&u.__v?(l.__u|=16,p==d-1?v--:p==d+1?v++:p!=d&&(p>d?v--:v++,T=1)):(~p||(a>_?v--:a<_&&v++),typeof l.type!="function"&&(l.__u|=4))):$[s]=null;if(T){for(c=[],f=[],s=0;s<a;s++)if((l=$[s])&&16&l.__u){for(v=0,h=c.length;v<h;)c[m=v+h>>1]<l.__i?v=m+1:h=m;c[v]=l.__i,f[s]=v+1}for(v=c.length;s--;)f[s]&&(f[s]==v?v--:$[s].__u|=4)}if(y)for(s=0;s<_;s++)!(u=n[s])||2&u.__u||(u.__e==o&&(o=qe(u)),co(u,u));return o}function kr(e,t,n,o){var a,s,l,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(s=0;s<a.length;s++)a[s]&&(a[s].__=e,t=kr(a[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=qe(e))&&!t.parentNode&&(t=null),l=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(l!=u&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ws(e,t,n,o){var a,s=e.key,l=e.type,u=t[n],d=u&&!(2&u.__u);if(u===null&&s==null||d&&s==u.key&&l==u.type)return n;if(o>(d?1:0)){for(a=n-1;a>=0;a--)if((u=t[a])&&!(2&u.__u)&&s==u.key&&l==u.type)return a;for(a=n+1;a<t.length;a++)if((u=t[a])&&!(2&u.__u)&&s==u.key&&l==u.type)return a}return-1}function or(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function pn(e,t,n,o,a){var s,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||or(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||or(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=eo[t]||(eo[t]=Vs(t)),(e.__a||(e.__a={}))[t]=ao,s=t!=(t=t.replace(vr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,s):e.removeEventListener(t,l,s));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Vs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[fn]==null)t[fn]=ao++;else if(t[fn]<this.__a[e])return;return n(N.event?N.event(t):t)}}}function lo(e,t,n,o,a,s,l,u,d,p){var c,f,h,m,_,y,v,T,$,b,w,z,cn,dn,Ye,er,Le,ze,Ae=t.type;if(t.constructor!==Ht)return null;128&n.__u&&(d=32&n.__u,c=n.__c.__z)&&(t.__u|=d,f=s=[],c.nodeType==8?u=$n(c,s):s.push(c),u=s[0]||u),(c=N.__b)&&c(t);e:if(typeof Ae=="function"){h=l.length;try{if(T=t.props,$=(c=Ae.prototype)&&c.render,b=(c=Ae.contextType)&&o[c.__c],w=c?b?b.props.value:c.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):($?t.__c=m=new Ae(T,w):(t.__c=m=new Mt(T,w),m.constructor=Ae,m.render=zs),b&&b.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),$&&(m.__s||(m.__s=m.state),Ae.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Qe({},m.__s)),Qe(m.__s,Ae.getDerivedStateFromProps(T,m.__s)))),_=m.props,y=m.state,m.__v=t,n.__c){if(T!==_&&$&&!Ae.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(T,w),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(T,m.__s,w)===!1){t.__v!=n.__v&&(m.props=T,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(fe){fe&&(fe.__=t)}),yn.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&l.push(m),u=qe(n);break e}m.componentWillUpdate&&m.componentWillUpdate(T,m.__s,w),$&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(_,y,v)})}else $&&!Ae.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),$&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=w,m.props=T,m.__P=e,m.__g&=-5,z=N.__r,cn=$?25:0;do m.__g&=-9,z&&z(t),c=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++cn<25);$&&(yn.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Qe({},o,m.getChildContext())),$&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(_,y)),dn=c&&c.type===ct&&c.key==null?c.props.children:c,T.__P&&(c=u,a=(e=T.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(fe){fe&&co(fe,fe)}),n.__k=null),u=n.__k?qe(n,0):null),u=br(e,so(dn)?dn:[dn],t,n,o,a,s,l,u,d,p),T.__P&&(t.__e=null,u=c),t.__u&=-161,f&&f.some(Ze),m.__h.length&&l.push(m),1&m.__g&&(m.__g&=-4)}catch(fe){if(l.length=h,t.__v=null,d||s)if(fe&&fe.then){if(t.__u|=128|d,s){for(~(Le=s.indexOf(u||void 0))||(Le=s.length);(ze=s[Le-1])&&ze.nodeType==8;)Le--;for(;Le<s.length;Le++)if(ze=s[Le])if(s[Le]=null,Ye){if(ze==er)break}else{if(ze.nodeType!=8)break;ze.data.startsWith("$s")&&(er=$n(Ye=ze))}}if(!Ye){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;Ye=u}(c=$n(Ye=t.__c.__z||(t.__c.__z=Ye)))?(t.__e=Ye,u=c):t.__e=u,u=u&&u.nextSibling}else s&&s.some(Ze);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),fe&&fe.then||wr(t),N.__e(fe,t,n)}}else u=t.__e=Ys(n.__e,t,n,o,a,s,l,d,p,e);return(c=N.diffed)&&c(t),u}function $n(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function wr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(wr))}function xr(e,t,n){for(var o=0;o<n.length;)uo(n[o++],n[o++],n[o++]);N.__c&&N.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(s){s.call(a)})}catch(s){N.__e(s,a.__v)}})}function Ys(e,t,n,o,a,s,l,u,d,p){var c,f,h,m,_,y,v,T,$=n.props||vn,b=t.props,w=t.type;if(w=="svg"?a="http://www.w3.org/2000/svg":w=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((_=s[c])&&(w?_.localName==w:_.nodeType==3)){e=_,s[c]=null;break}}if(!e){if(T=p.ownerDocument||document,!w)return T.createTextNode(b);e=T.createElementNS(a,w,b.is?b:p),u&&(N.__m&&N.__m(t,s),u=!1),s=null}if(w){if(p=w=="template"&&e.content||e,s=w=="textarea"&&b.defaultValue!=null?null:s&&io.call(p.childNodes),!u&&s)for($={},c=0;c<e.attributes.length;c++)$[(_=e.attributes[c]).name]=_.value;for(c in $)_=$[c],c=="dangerouslySetInnerHTML"?h=_:c=="children"||c in b||c=="value"&&"defaultValue"in b||c=="checked"&&"defaultChecked"in b||pn(e,c,null,_,a);for(c in b)_=b[c],c=="children"?m=_:c=="dangerouslySetInnerHTML"?f=_:c=="value"?y=_:c=="checked"?v=_:u&&typeof _!="function"||$[c]===_||pn(e,c,_,$[c],a);f?(u||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(h&&(e.textContent=""),(w=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ks.test(w))&&(a="http://www.w3.org/1999/xhtml"),br(p,so(m)?m:[m],t,n,o,a,s,l,s?s[0]:n.__k&&qe(n,0),u,d),s&&s.some(Ze)),u&&w!="textarea"||(c="value",w=="progress"&&y==null?e.removeAttribute(c):y==null||y===e[c]&&(w!="progress"||y)||pn(e,c,y,$[c],a),c="checked",v!=null&&v!=e[c]&&pn(e,c,v,$[c],a))}else $===b||u&&e.data==b||(e.data=b);return e}function uo(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){N.__e(a,n)}}function co(e,t,n){var o,a,s,l;if(N.unmount&&N.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||uo(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){N.__e(u,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&co(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(a=$n(o,s=[]))&&(o==e.__e&&s.some(Ze),Ze(a),Ze(o)),n||Ze(e.__e),e.__e=e.__c=e.__=null}function zs(e,t,n){return this.constructor(e,n)}function Tr(e,t){var n,o,a,s;N.__&&N.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Pt(ct,{children:[e]}),a=[],s=[],lo(t,t.__k,o||vn,vn,t.namespaceURI,o?null:t.firstChild?io.call(t.childNodes):null,a,o?o.__e:t.firstChild,n,s),xr(a,t.__k,s),t.__k.props.children=null}N={__e:function(e,t,n,o){for(var a,s,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(s=a.constructor)&&s.getDerivedStateFromError)&&a.setState(s.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(u){e=u}}throw hn=0,e}},fr=0,$r=function(e){return e!=null&&e.constructor===Ht},Mt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Qe({},this.state)),typeof e=="function"&&(e=e(Qe({},n),this.props)),e&&(Qe(n,e),this.__v&&(t&&this.__k.push(t),nr(this)))},Mt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),nr(this))},Mt.prototype.render=ct,Ue=[],hn=0,hr=function(e,t){return e.__v.__b-t.__v.__b},fn=Symbol(),vr=/(PointerCapture)$|Capture$/i,ao=0,eo={},Hs=0;var Fe,M,Xn,rr,to=Object.is,Ft=0,Sr=[],no=[],U=N,ar=U.__b,sr=U.__r,ir=U.diffed,lr=U.__c,ur=U.unmount,cr=U.__;function dt(e,t){U.__h&&U.__h(M,e,Ft||t),Ft=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return Ft=1,Zs(Ir,e)}function Zs(e,t,n){var o=dt(Fe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ir(void 0,t),function(s){var l=(o.__N||o.__)[0],u=o.t(l,s);to(l,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var a=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,l,u){var d=this.__H;if(!d)return!0;var p=!1,c=this.props!=s;if(d.__.some(function(h){h.__N&&(p=!0,to(h.__[0],h.__N[0])||(c=!0))}),a){var f=a.call(this,s,l,u);return p?f||c:f}return!p||c}}return o.__}function A(e,t){var n=dt(Fe++,3);!U.__s&&po(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function pt(e,t){var n=dt(Fe++,4);!U.__s&&po(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function C(e){return Ft=5,mt(function(){return{current:e}},[])}function mt(e,t){var n=dt(Fe++,7);return po(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Er(e,t){return Ft=8,mt(function(){return e},t)}function Ar(e){var t=dt(Fe++,10),n=k();return t.__=e,M.componentDidCatch||(M.componentDidCatch=function(o,a){t.__&&t.__(o,a),n[1](o)}),[n[0],function(){return n[1]()}]}function kn(){var e=dt(Fe++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Qs(){var e;do{for(;e=no.shift();)try{Lt(e)}catch(n){U.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Sr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Lt),t.__h.some(oo),t.__h=[]}catch(n){t.__h=[],U.__e(n,e.__v)}}}while(no.length)}U.__b=function(e){M=null,ar&&ar(e)},U.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),cr&&cr(e,t)},U.__r=function(e){sr&&sr(e),Fe=0;var t=(M=e.__c).__H;t&&(Xn==M?M.__h=[]:(t.__h.some(Lt),t.__h.some(oo),Fe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Xn=M},U.diffed=function(e){ir&&ir(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&pr(Sr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Xn=M=null},U.__c=function(e,t){t.some(function(n){try{n.__h.some(Lt),n.__h=n.__h.filter(function(o){return!o.__||oo(o)})}catch(o){n.__h=[function(){throw o}]}}),lr&&lr(e,t)},U.unmount=function(e){ur&&ur(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,pr(no.push(a))}else Lt(a)}catch(s){t=s}}),o.__H=void 0,t&&U.__e(t,o.__v))};var dr=typeof requestAnimationFrame=="function";function Xs(e){var t,n=function(){clearTimeout(o),dr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);dr&&(t=requestAnimationFrame(n))}function pr(e){e!=1&&rr==U.requestAnimationFrame||((rr=U.requestAnimationFrame)||Xs)(Qs)}function Lt(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function oo(e){var t=M;e.__c=e.__(),M=t}function po(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!to(n,e[o])})}function Ir(e,t){return typeof t=="function"?t(e):t}var Js=Symbol.for("preact-signals");function wn(){if(Ie>1)Ie--;else{var e,t=!1;for((function(){var a=_n;for(_n=void 0;a!==void 0;){var s=a.S;if(s.v===a.v)for(var l=s.t;l!==void 0;l=l.x)l.i===a.i&&(l.i=s.i);a=a.o}})();qt!==void 0;){var n=qt;for(qt=void 0,gn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Cr(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=o}}if(gn=0,Ie--,t)throw e}}function re(e){if(Ie>0)return e();ro=++ei,Ie++;try{return e()}finally{wn()}}var Ut,O=void 0;function ft(e){var t=O,n=Ut;O=void 0,Ut=void 0;try{return e()}finally{O=t,Ut=n}}var qt=void 0,Ie=0,gn=0,ei=0,ro=0,_n=void 0,bn=0;function Dr(e){if(O!==void 0){var t=e.n;if(t===void 0||t.t!==O)return t={i:0,S:e,p:O.s,n:void 0,t:O,e:void 0,x:void 0,r:t},O.s!==void 0&&(O.s.n=t),O.s=t,e.n=t,32&O.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=O.s,t.n=void 0,O.s.n=t,O.s=t),t}}function Z(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Z.prototype.brand=Js;Z.prototype.h=function(){return!0};Z.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ft(function(){var o;(o=t.W)==null||o.call(t)}))};Z.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ft(function(){var a;(a=t.Z)==null||a.call(t)}))}};Z.prototype.subscribe=function(e){var t=this;return De(function(){var n=t.value;ft(function(){return e(n)})},{name:"sub"})};Z.prototype.valueOf=function(){return this.value};Z.prototype.toString=function(){return this.value+""};Z.prototype.toJSON=function(){return this.value};Z.prototype.peek=function(){var e=this;return ft(function(){return e.value})};Object.defineProperty(Z.prototype,"value",{get:function(){var e=Dr(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(gn>100)throw new Error("Cycle detected");(function(n){Ie!==0&&gn===0&&n.l!==ro&&(n.l=ro,_n={S:n,v:n.v,i:n.i,o:_n})})(this),this.v=e,this.i++,bn++,Ie++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{wn()}}}});function x(e,t){return new Z(e,t)}function Cr(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Rr(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Nr(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Xe(e,t){Z.call(this,void 0,t),this.x=e,this.s=void 0,this.g=bn-1,this.f=4}Xe.prototype=new Z;Xe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===bn))return!0;if(this.g=bn,this.f|=1,this.i>0&&!Cr(this))return this.f&=-2,!0;var e=O;try{Rr(this),O=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return O=e,Nr(this),this.f&=-2,!0};Xe.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Z.prototype.S.call(this,e)};Xe.prototype.U=function(e){if(this.t!==void 0&&(Z.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Xe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Xe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Dr(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function de(e,t){return new Xe(e,t)}function Or(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ie++;var n=O;O=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,mo(e),o}finally{O=n,wn()}}}function mo(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Or(e)}function ti(e){if(O!==this)throw new Error("Out-of-order effect");Nr(this),O=e,this.f&=-2;try{8&this.f&&mo(this)}finally{wn()}}function $t(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ut&&Ut.push(this)}$t.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};$t.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Or(this),Rr(this),Ie++;var e=O;return O=this,ti.bind(this,e)};$t.prototype.N=function(){2&this.f||(this.f|=2,this.u=qt,qt=this)};$t.prototype.d=function(){this.f|=8,1&this.f||mo(this)};$t.prototype.dispose=function(){this.d()};function De(e,t){var n=new $t(e,t);try{n.c()}catch(a){throw n.d(),a}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Pr,xn,mn,ni=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Mr=[];De(function(){Pr=this.N})();function ht(e,t){N[e]=t.bind(null,N[e]||function(){})}function Bt(e){if(mn){var t=mn;mn=void 0,t()}mn=e&&e.S()}function Lr(e){var t=this,n=e.data,o=ri(n);o.name="ReactiveDom",o.value=n;var a=mt(function(){for(var u=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var p=de(function(){var m=o.value.value;return m===0?0:m===!0?"":m||""}),c=de(function(){return!Array.isArray(p.value)&&!$r(p.value)}),f=De(function(){if(this.N=Ur,c.value){var m=p.value;u.__v&&u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=m)}}),h=t.__$u.d;return t.__$u.d=function(){f(),h.call(this)},[c,p]},[]),s=a[0],l=a[1];return s.value?l.peek():l.value}Lr.displayName="ReactiveTextNode";Object.defineProperties(Z.prototype,{constructor:{configurable:!0,value:yr(ct,null).constructor},type:{configurable:!0,value:Lr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ht("__b",function(e,t){if(Bt(),xn=void 0,typeof t.type=="string"){var n,o=t.props;for(var a in o)if(a!=="children"){var s=o[a];s instanceof Z&&(n||(t.__np=n={}),n[a]=s,o[a]=s.peek())}}e(t)});ht("__r",function(e,t){if(e(t),t.type!==ct){Bt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(a,s){var l;return De(function(){l=this},{name:s}),l.c=a,l})((function(a){return function(){var s;ni&&((s=this.y)==null||s.call(this)),a.__$f|=1,a.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),xn=o,Bt(n)}});ht("__e",function(e,t,n,o){Bt(),xn=void 0,e(t,n,o)});ht("diffed",function(e,t){Bt(),xn=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,a=t.props,s=n.U;if(s)for(var l in s){var u=s[l];u===void 0||o&&l in o||(u.d(),s[l]=void 0)}if(o){s||(s={},n.U=s);for(var d in o){var p=s[d],c=o[d];p===void 0?(p=oi(n,d,c,a),s[d]=p):p.o(c,a)}}}e(t)});function oi(e,t,n,o){var a=t in e&&e.ownerSVGElement===void 0,s=x(n);return{o:function(l,u){s.value=l,o=u},d:De(function(){this.N=Ur;var l=s.value.value;o[t]!==l&&(o[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}ht("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var a in o){var s=o[a];s&&s.d()}}}var l=t.__np;if(l){var u=t.props;for(var d in l)u[d]=l[d]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var c=p.__$u;c&&(p.__$u=void 0,c.d())}}e(t)});ht("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Mt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function ri(e,t){return mt(function(){return x(e,t)},[])}var ai=function(e){queueMicrotask(function(){queueMicrotask(e)})};function si(){re(function(){for(var e;e=Mr.shift();)Pr.call(e)})}function Ur(){Mr.push(this)===1&&(N.requestAnimationFrame||ai)(si)}var i=Bs.bind(yr);var Be=class extends Error{},B=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function ee(e,t,{token:n,keepalive:o=!1,partly:a=!1}={}){let s=await fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})}).catch(()=>{throw new Be("no answer")}),l=await s.json().catch(()=>null);if(!l||s.status===502||s.status===503||s.status===504)throw new Be(`HTTP ${s.status}`);if(l.errors?.length&&!(a&&l.data))throw new B(l.errors);return l.data}var ii=2e4,vt="id name email emailConfirmed role timeZone locale version createdAt",Je=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${vt} }`,li=`mutation Refresh { refreshSession { ${Je} } }`,g=x(void 0),Kt=x(""),Tn=null,qr=0,fo=null;async function jt(){return Tn&&Date.now()>qr-ii&&await et(),Tn}function Gt({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");Tn=e,qr=Date.now()+t*1e3,Kt.value="";let o=g.peek();(o?.id!==n.id||o.version<=n.version)&&(g.value=n)}function et(){return fo??=ci(ui).finally(()=>{fo=null}),fo}function tt(e=""){Tn=null,g.peek()&&(Kt.value=e),g.value=null}async function ui(){let{refreshSession:e}=await ee(li,{},{keepalive:!0});return e?.token?Gt(e):tt("door.ended"),!!e?.token}function ci(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Wt=x(Date.now());setInterval(()=>{Wt.value=Date.now()},3e4);var Sn=de(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:g.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),E=de(()=>ho(Wt.value)),$o=null;function ho(e){return $o?.resolvedOptions().timeZone!==Sn.value&&($o=new Intl.DateTimeFormat("en-CA",{timeZone:Sn.value,year:"numeric",month:"2-digit",day:"2-digit"})),$o.format(new Date(e))}function Q(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Fr(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}var nt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;var go={en:"English",de:"Deutsch"},vo=new Map;function ot(e,t){let n=`${e.name} ${Ce.value} ${JSON.stringify(t)}`;return vo.has(n)||vo.set(n,new e(Ce.value,t)),vo.get(n)}var yo=x({}),Ce=x("en");async function Vt(e="en"){let t=e.split("-")[0]in go?e.split("-")[0]:"en";if(t!==Ce.peek()||!Object.keys(yo.peek()).length){let n=await fetch(new URL(`../locales/${t}.json`,import.meta.url));yo.value=await n.json()}Ce.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function r(e,t={}){return Br(e,t).replace(/\{(\w+)\}/g,(n,o)=>di(t[o]))}function pe(e,t){return Br(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}r.day=e=>{let t=Fr(E.value,e);return t>=-1&&t<=1?pi(ot(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?yt(e,{weekday:"short"}):yt(e,{day:"numeric",month:"short",...e.slice(0,4)!==E.value.slice(0,4)&&{year:"numeric"}})};r.longDay=e=>yt(e,{weekday:"long",day:"numeric",month:"long"});r.month=e=>yt(e,{month:"long",year:"numeric"});r.date=(e,t)=>yt(e,t);r.number=e=>ot(Intl.NumberFormat).format(e);r.ago=e=>{let t=Date.parse(e),n=Math.floor((Wt.value-t)/6e4);if(n<1)return r("time.now");if(n<60)return ot(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Wt.value-t<20*36e5,{hour12:a}=ot(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions(),s=a?"numeric":"2-digit";return ot(Intl.DateTimeFormat,{timeZone:Sn.value,hour:s,minute:"2-digit",...!o&&{day:"numeric",month:"short"}}).format(t)};r.weekdays=()=>Array.from({length:7},(e,t)=>yt(Q("2024-01-01",t),{weekday:"short"}));function Br(e,t){let n=yo.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=ot(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var di=e=>typeof e=="number"?r.number(e):String(e??""),yt=(e,t)=>ot(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),pi=e=>e.charAt(0).toLocaleUpperCase(Ce.value)+e.slice(1);var mi=new Set(["PENDING","IN_PROGRESS"]),te=e=>mi.has(e.status),ie=new Map,Yt=new Map,Hr=new Map,En=new Set,$e=e=>ie.get(e)?.shown,H=e=>ie.get(e)?.shown.peek(),An=e=>Hr.get(e);function*In(){for(let{shown:e}of ie.values()){let t=e.peek();t&&(yield t)}}function we(e){let t=ie.get(e.id);if(t){if(t.known.version>e.version)return!1;t.known={...t.known,...e}}else{if((Yt.get(e.id)??-1)>=e.version)return!1;ie.set(e.id,{known:e,patches:new Map,shown:x(null)})}return Yt.delete(e.id),Hr.set(e.key,e.id),Cn(e.id),!0}function Kr(e){re(()=>e.forEach(we))}function rt(e,t=ie.get(e)?.known.version??0){let n=ie.get(e);if(Yt.set(e,t),!n)return;ie.delete(e);let o=n.shown.peek();n.shown.value=null;for(let a of En)a.touch(e,o,null)}var Dn=e=>Yt.delete(e);function zt(e,t,n){ie.get(e)?.patches.set(t,n),Cn(e)}function jr(e,t){let n=ie.get(e);if(n?.patches.delete(t)){if(n.known.version===0&&!n.patches.size)return rt(e,-1);Cn(e)}}function _o(e,t){ie.set(e.id,{known:{...e,version:0},patches:new Map([[t,{}]]),shown:x(null)}),Cn(e.id)}var Zt=e=>ie.get(e)?.known;function bo(){re(()=>{for(let[e,t]of ie)t.patches.size||rt(e,-1);Yt.clear()})}function Gr(e){return En.add(e),()=>En.delete(e)}function Cn(e){let t=ie.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let a of t.patches.values())o=a&&o&&{...o,...a};o&&t.patches.size&&(o={...o,waiting:!0,overdue:te(o)&&!!o.dueDate&&o.dueDate<E.peek()}),re(()=>{t.shown.value=o;for(let a of En)a.touch(e,n,o)})}var S=({name:e,class:t=""})=>i`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function V({kind:e,value:t,mute:n=!1,class:o=""}){let a=r(`${e}.${t}`);return n?i`<svg class="i glyph ${t} ${o}" aria-hidden="true"><use href="#${t}" /></svg>`:i`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function q({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:r("nobody"),a=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?i`<span class=${n?"av big":"av"} style=${{"--h":$i(e.id)}} ...${a}>
    ${fi(e.name)}
  </span>`:i`<span class="av none" ...${a}><${S} name="nobody" /></span>`}var Qt=({part:e,whole:t,label:n,kind:o=""})=>i`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function gt({task:e}){if(!e.dueDate)return i`<span />`;let t=e.overdue&&te(e);return i`<time class=${t?"late":""} datetime=${e.dueDate} title=${r.longDay(e.dueDate)}>
    ${t&&i`<span class="sr">${r("overdue")}: </span>`}
    ${r.day(e.dueDate)}
  </time>`}function K({icon:e="check",title:t,action:n,children:o}){return i`<div class="empty">
    <${S} name=${e} />
    <strong>${t}</strong>
    ${o&&i`<p>${o}</p>`}
    ${n}
  </div>`}var me=({rows:e=5})=>i`<div class="card" role="status" aria-label=${r("loading")}>
  ${Array.from({length:e},()=>i`<div class="bone" />`)}
</div>`;function Y({problem:e,retry:t}){return i`<div class="card empty" role="alert">
    <${S} name="live" />
    <strong>${r("failed.title")}</strong>
    <p>${Xt(e)}</p>
    <button class="btn quiet" onClick=${t}>${r("failed.retry")}</button>
  </div>`}function Xt(e){return e instanceof B?e.code==="INTERNAL"?r("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||r(`error.${e.code}`):r("error.UNREACHABLE")}function fi(e){let t=e.trim().split(/\s+/).map(a=>[...a]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function $i(e){let t=0;for(let n of e.slice(-8))t=(t*33+n.charCodeAt(0))%3600;return t*47%360}var hi=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,vi=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function I(e,t,n={}){try{return await ee(e,t,{...n,token:await jt()})}catch(o){if(!(o instanceof B)||!vi.has(o.code)||!await et())throw o;return ee(e,t,{...n,token:await jt()})}}async function at(e=!1,t=!1){await I(hi,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),tt()}var yi=[["today",/^\/(today)?$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings$/],["admin",/^\/admin$/],["sign-in",/^\/sign-in$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],ko=new Set(["sign-in","register","forgot","reset","confirm"]),wo=new Set(["reset","confirm"]),Rn=x({...Vr(),visit:0}),X=de(()=>Jt(Rn.value.path)),L=de(()=>{if(X.value.name!=="task")return X.value;let e=Jt(Rn.value.under??"/tasks");return ko.has(e.name)?Jt("/tasks"):e}),xo=de(()=>Rn.value.visit);function R(e,{replace:t=!1}={}){let n=Jt(e).name==="task"?{under:L.peek().path}:{};history[t?"replaceState":"pushState"](n,"",e),Wr(t?0:1)}var He=e=>R(`/t/${encodeURIComponent(e.key||e.id)}`),en=()=>R(L.peek().path);addEventListener("popstate",()=>Wr(1));document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;!n||e.defaultPrevented||e.button||o||t.hasAttribute("target")||Jt(n).name==="unknown"||(e.preventDefault(),R(n))});function Jt(e){let t=new URL(e,location.origin);for(let[n,o]of yi){let a=o.exec(t.pathname);if(a)return{name:n,key:a.groups?.key&&decodeURIComponent(a.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Wr(e){Rn.value={...Vr(),visit:xo.peek()+e}}function Vr(){return{path:location.pathname+location.search,under:history.state?.under}}var st=`id key title status priority dueDate overdue version createdAt updatedAt completedAt deletedAt
  assignee { id name } creator { id name } team { id key name } can { update changeStatus assign delete }`,Nn=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${st} description } } } }`,To=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${st} }
  changes { field before after beforeText afterText }`,Yr=`id name key description default archivedAt version myRole
  members { role joinedAt user { id name email active } }`,zr=`query Start {
  cursor
  me { ${vt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${Yr} }
  events(last: 40) { nodes { ${To} } }
}`,Zr=`query Teams { me { ${vt} } teams(includeArchived: true) { ${Yr} } }`,Qr=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${To} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Xr=`subscription Numbers {
  dashboardStats(minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,On=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${st} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,Jr="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",ea=`query Sheet($id: ID!) {
  task(id: $id) { ${st} description startedAt activity(first: 20) { nodes { ${To} } } }
}`,ta=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Nn} task { ${st} description } }
}`,na=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${Nn} task { ${st} description } }
}`,oa=`mutation Delete($id: ID!, $key: String!) {
  deleteTask(id: $id) @idempotent(key: $key) { ${Nn} deletedId }
}`,ra=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Nn} task { ${st} description } }
}`;var gi="0123456789abcdefghjkmnpqrstvwxyz";function _t(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((s,l)=>s<<8n|BigInt(l),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let a="";for(let s=125n;s>=0n;s-=5n)a+=gi[Number(n>>s&31n)];return`${e}_${a}`}var Eo="taskflow.waiting",_i=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),bi=3e3,bt=x(0),tn=x(!1),he=[],So=!1,aa=0,sa=()=>{};function ia(e){sa=e}function la(e){return he.push(e),Ao(),it()}async function it(){if(clearTimeout(aa),!So){for(So=!0;he.length&&g.peek();){let e=he[0],t=await ki(e);if(!t)break;he.shift(),Ao(),sa(e,t)}So=!1}}function ua(){let e=JSON.parse(sessionStorage.getItem(Eo)??"null"),t=g.peek()?.id;return e?.who===t&&!he.length&&(he=e.writes),he.length&&e?.who!==t&&(he=[]),Ao(),he}async function ki(e){try{let t=await I(e.query,e.variables);return tn.value=!1,t[e.field]}catch(t){let n=t instanceof B?t.code:"INTERNAL";return t instanceof Be||n==="RATE_LIMITED"?wi():_i.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}function wi(){return tn.value=!0,aa=setTimeout(it,bi),null}function Ao(){bt.value=he.length,he.length?sessionStorage.setItem(Eo,JSON.stringify({who:g.peek()?.id,writes:he})):sessionStorage.removeItem(Eo)}De(()=>{let e=t=>t.preventDefault();if(!(!tn.value||!bt.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var xi=new Set(["MEMBER","ADMIN"]),Re=x([]),j=de(()=>Re.value.filter(e=>!e.archivedAt)),le=de(()=>j.value.filter(e=>xi.has(e.myRole??"")||g.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),ve=de(()=>{let e=new Map;for(let t of j.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function Pn(e){return(j.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function kt(){let e=await I(Zr,{});re(()=>{Re.value=e.teams,e.me&&e.me.version>(g.peek()?.version??0)&&(g.value=e.me)})}var Ti=8e3,wt=x([]),Si=0;function ae(e){let t=Si+=1;return wt.value=[...wt.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>xt(t),Ti),t}function xt(e){wt.value=wt.peek().filter(t=>t.id!==e)}var ca={assignee:"assigneeId",team:"teamId"},Tt=[],Io=new Map,nn=null,Mn=new Set;function be(e,t,n={}){let a=Object.keys(t).filter(p=>da(e[p])!==da(t[p]));if(!a.length)return Promise.resolve({errors:[],task:e});let s=Object.fromEntries(a.map(p=>[ca[p]??p,ca[p]?ha(t[p]):t[p]]));n.expectedVersion&&(s.expectedVersion=n.expectedVersion);let l=_t("change"),u=Object.fromEntries(a.map(p=>[p,t[p]]));zt(e.id,l,u);let d=Object.fromEntries(a.map(p=>[p,e[p]??null]));return Ln(l,"updateTask",na,{id:e.id,input:s},e.id,{shown:u,before:d,quiet:n.quiet,back:n.back,told:n.told??Ri(e,t,a)})}function pa(e){let t=_t("task"),n=_t("change"),{team:o,assignee:a,...s}=e,l={id:t,...s,teamId:o.id,...a&&{assigneeId:a.id}};return _o({...$a(t),...e},n),Ln(n,"createTask",ta,{input:l},t,{told:r("did.created",{task:s.title})})}function Do(e){let t=_t("change");return zt(e.id,t,null),Ln(t,"deleteTask",oa,{id:e.id},e.id,{told:r("did.deleted",{task:e.key||e.title}),task:e})}function Ei(e){return Ln(_t("change"),"restoreTask",ra,{id:e.id},e.id,{back:!0,told:r("did.restored",{task:e.key})})}async function ma(){if(nn&&(await nn).errors.length)return;let e=Tt.pop();if(!e)return void ae({text:r("undo.nothing")});xt(e.toast),e.run()}function fa(){for(let{field:e,key:t,taskId:n,variables:o,note:a}of ua())if(Mn.add(t),e==="createTask"){let{teamId:s,assigneeId:l,...u}=o.input,d=Re.peek().find(({id:c})=>c===s)??{id:s,key:"",name:""},p=ve.peek().find(({id:c})=>c===l)??null;_o({...$a(n),...u,team:d,assignee:p},t)}else e==="deleteTask"?zt(n,t,null):a?.shown&&zt(n,t,a.shown)}function $a(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,version:0,status:"PENDING",priority:"MEDIUM",assignee:null,creator:g.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Ln(e,t,n,o,a,s){Mn.add(e);let l=new Promise(u=>Io.set(e,u));return nn=l,l.then(()=>{nn===l&&(nn=null)}),la({key:e,field:t,query:n,variables:{...o,key:e},taskId:a,note:s}),l}ia((e,t)=>{let n=t.errors[0];re(()=>{n||Ai(e,t),n?.current&&we(n.current),jr(e.taskId,e.key)}),n?Ii(e,n):Di(e,t),Io.get(e.key)?.(t),Io.delete(e.key)});function Ai({field:e,taskId:t},{task:n}){if(e==="deleteTask")return rt(t);e==="restoreTask"&&Dn(t),n&&we(n)}function Ii({note:e},t){e?.quiet==="conflict"&&t.code==="CONFLICT"||ae({bad:!0,text:r(e?.back?"undo.refused":"did.refused",{what:e?.told??"",why:St(t)})})}function St({code:e,message:t}){return t||r(`error.${e}`)}function Di({field:e,note:t},{task:n}){if(t.back)return void ae({text:t.told});let o=()=>{e==="updateTask"&&n&&t.before?Ci(n,t.before):e==="createTask"&&n?Do(n):e==="deleteTask"&&t.task&&Ei(t.task)},a=()=>{Tt.splice(Tt.indexOf(s),1),o()},s={run:o,toast:ae({text:t.told,undo:a})};Tt.push(s),Tt.length>50&&Tt.shift()}function Ci(e,t){let n=H(e.id)??e;be(n,t,{expectedVersion:Math.min(e.version,Zt(e.id)?.version??e.version),back:!0,told:r("undo.done",{task:e.key})})}function Ri(e,t,n){let o=e.key||e.title;if(n.length>1)return r("did.changed",{task:o});let[a]=n;return a==="status"?r(`did.${t.status}`,{task:o}):a==="priority"?r("did.priority",{task:o,to:r(`priority.${t.priority}`)}):a==="assignee"?t.assignee?r("did.assigned",{task:o,to:t.assignee.name}):r("did.unassigned",{task:o}):a==="dueDate"?t.dueDate?r("did.due",{task:o,day:r.day(t.dueDate)}):r("did.undue",{task:o}):r("did.changed",{task:o})}var da=e=>ha(e)??(e||null),ha=e=>e&&typeof e=="object"?e.id:null;var xe=x(null),G=x(""),Ne=x(null),Et=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Co(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Un(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Co(e==="dark"?"light":"dark")}function At(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Oe=[{id:"palette",keys:"mod+k",run:()=>{G.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>le.value.length,run:()=>{G.value="new"}},{id:"search",keys:"/",run:Pi},{id:"down",keys:"j",run:()=>Ro(1),silent:!0},{id:"up",keys:"k",run:()=>Ro(-1),silent:!0},{id:"open",keys:"enter",task:!0,run:He,silent:!0},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>be(e,{status:te(e)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:on("status")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:on("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:on("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:on("due")},{id:"team",task:!0,when:e=>e.can.update&&le.value.length>1,run:on("team")},{id:"link",task:!0,when:()=>navigator.clipboard,run:Oi},{id:"delete",task:!0,when:e=>e.can.delete,run:Ni},{id:"undo",keys:"z",run:ma},{id:"today",keys:"g t",run:()=>R("/")},{id:"tasks",keys:"g l",run:()=>R("/tasks")},{id:"board",keys:"g b",run:()=>R("/board")},{id:"calendar",keys:"g c",run:()=>R("/calendar")},{id:"teams",keys:"g m",run:()=>R("/team")},{id:"settings",keys:"g s",run:()=>R("/settings")},{id:"admin",keys:"g a",when:()=>g.value?.role==="ADMIN",run:()=>R("/admin")},{id:"theme",run:Un},{id:"keys",keys:"?",run:()=>{G.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>at()}];function Bn(){let{name:e,key:t=""}=X.value,n=e==="task"?An(t)??t:Ne.value;return n&&H(n)||null}function It(e,t=Bn()){return e.when?!!(e.task?t&&e.when(t):e.when()):!e.task||!!t}function Dt(e,t=Bn()){e.task?t&&e.run(t):e.run()}var va=e=>Oe.find(t=>t.id===e)?.keys??"";function Ke(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("mod+",t?"\u2318":"Ctrl ").replace("enter","\u21B5").toUpperCase().replace("CTRL","Ctrl"))}function on(e){return t=>{let n=document.querySelector(`[data-task="${t.id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??n;xe.value={kind:e,taskId:t.id,anchor:o}}}function Ni(e){X.value.name==="task"&&en(),Do(e)}async function Oi(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),ae({text:r("did.copied",{task:e.key})})}function Pi(){let e=document.querySelector("main .search");e?e.focus():G.value="palette"}function Ro(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Mi(e);let n=t.findIndex(a=>Et(a)===Ne.peek()),o=t[n<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,n+e))];o.focus(),o.scrollIntoView({block:"nearest"})}var qn=0,Fn=null;function Mi(e){let t=document.querySelector("main");t&&(qn=Math.max(1,qn+e),Fn?.disconnect(),Fn=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Fn?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?qn:0;qn=0;for(let a=0;a<o;a+=1)Ro(1)}),Fn.observe(t,{childList:!0,subtree:!0}))}function se({label:e,labelledby:t,class:n="",close:o,place:a,children:s}){let l=C(null);return pt(()=>{let p=l.current,c=document.activeElement,f=Et(c);return p?.showModal(),p&&a?.(p),()=>{p?.close(),Li(c,f)}},[]),i`<dialog
    ref=${l}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${p=>{p.preventDefault(),o()}}
    onPointerDown=${p=>{p.target===l.current&&Ui(p,l.current)&&o()}}
  >
    ${s}
  </dialog>`}function Li(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Ui({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var qi=[["Space","lift"],["\u2190 \u2192","carry"],["Esc","putBack"]];function ya(){let e=()=>{G.value=""};return i`<${se} labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${r("keys.title")}</h2>
        <button class="icon end" aria-label=${r("close")} onClick=${e}><${S} name="close" /></button>
      </div>
      <ul class="keys">
        ${Oe.filter(({keys:t})=>t).map(t=>i`<li>
              <span>${r(`command.${t.id}`)}</span>
              <span>${Ke(t.keys??"").map(n=>i`<kbd>${n}</kbd> `)}</span>
            </li>`)}
        ${qi.map(([t,n])=>i`<li><span>${r(`board.${n}`)}</span><kbd>${t}</kbd></li>`)}
      </ul>
    </div>
  </${se}>`}var Pe=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],lt=["LOW","MEDIUM","HIGH","URGENT"];function No(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.text?.trim()&&(t.text=e.text.trim()),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Fi(e.due)),t}function _a(e){let t=P(e.text??"").split(/\s+/).filter(Boolean);return n=>(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Hi(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.from||!e.to||ka(n.dueDate,e.from,e.to))&&(!e.due||Bi(n,e.due))&&(!t.length||Ki(n,t))}function ba(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:a,direction:s}of e){let l=ji(ga(n,a),ga(o,a),s==="DESC"?-1:1);if(l)return l}return n.id<o.id?-t:n.id>o.id?t:0}}var P=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Fi(e){return e==="today"?{eq:E.peek()}:e==="week"?{gte:E.peek(),lte:Q(E.peek(),7)}:e==="later"?{gt:E.peek()}:e==="none"?{isNull:!0}:void 0}function Bi(e,t){return t==="overdue"?e.overdue&&te(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===E.peek():t==="later"?e.dueDate>E.peek():ka(e.dueDate,E.peek(),Q(E.peek(),7)):!1}var ka=(e,t,n)=>e!==null&&e>=t&&e<=n;function Hi(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?g.peek()?.id:t)}function Ki(e,t){if(e.found===t.join(" "))return!0;let n=P(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,a)=>n.some(s=>a===t.length-1?s.startsWith(o):s===o))}function ga(e,t){return t==="PRIORITY"?lt.indexOf(e.priority):t==="STATUS"?Pe.indexOf(e.status):t==="TITLE"?P(e.title):t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function ji(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var F=e=>t=>e(t.currentTarget.value);var Gi={status:()=>Pe.map(e=>({key:e,text:r(`status.${e}`),icon:i`<${V} kind="status" value=${e} mute />`,fields:{status:e}})),priority:()=>lt.toReversed().map(e=>({key:e,text:r(`priority.${e}`),icon:i`<${V} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Pn(e.team.id)].map(t=>({key:t?.id??"",text:t?.name??r("nobody"),icon:i`<${q} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>le.value.map(e=>({key:e.id,text:e.name,icon:i`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Vi().map(([e,t])=>({key:t??"",text:r(`due.${e}`),end:t&&r.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:i`<${S} name="calendar" />`,fields:{dueDate:t}}))},wa=(e,t)=>({status:e.status,priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function xa(){if(!xe.value)return null;let{kind:e,taskId:t,anchor:n}=xe.value,o=$e(t)?.value;return o&&i`<${Wi} key=${e+t} task=${o} kind=${e} anchor=${n} />`}function Wi({task:e,kind:t,anchor:n}){let o=Gi[t](e),[a,s]=k(""),l=y=>o.filter(v=>P(v.text).includes(P(y))),u=l(a),[d,p]=k(Math.max(0,o.findIndex(({key:y})=>y===wa(e,t)))),c=C(null),f=()=>{xe.value=null},h=y=>{f(),y&&be(e,y.fields)},m=y=>{let v=y.key==="ArrowDown"?1:y.key==="ArrowUp"?-1:0;if(v)y.preventDefault(),p((d+v+u.length)%u.length);else if(y.key==="Enter"){y.preventDefault();let T=y.target.value;h(T===a?u[d]:l(T)[0])}},_=({currentTarget:{value:y,validity:v}})=>{y&&v.valid&&h({fields:{dueDate:y}})};return A(()=>c.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[d]),i`<${se}
    class="menu"
    label=${r(`field.${t}`)}
    close=${f}
    place=${y=>Yi(y,n)}
  >
    <input
      class="input"
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="choices"
      aria-activedescendant=${`choice-${d}`}
      aria-label=${r(`field.${t}`)}
      placeholder=${r(`field.${t}`)}
      value=${a}
      onInput=${F(y=>{s(y),p(0)})}
      onKeyDown=${m}
    />
    <div role="listbox" id="choices" aria-label=${r(`field.${t}`)} ref=${c}>
      ${u.map((y,v)=>i`<div
          class="o"
          role="option"
          id=${`choice-${v}`}
          key=${y.key}
          aria-selected=${v===d}
          onPointerMove=${()=>p(v)}
          onClick=${()=>h(y)}
        >
          ${y.icon}
          <span>${y.text}</span>
          ${y.end&&i`<span class="end sm">${y.end}</span>`}
          ${!y.end&&y.key===wa(e,t)&&i`<span class="end"><${S} name="check" /></span>`}
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
        onChange=${_}
      />
    </div>`}
  </${se}>`}function Vi(){let e=Q(E.value,7-nt(E.value));return[["today",E.value],["tomorrow",Q(E.value,1)],["friday",Q(E.value,(11-nt(E.value))%7||7)],["monday",e],["month",Q(E.value,30)],["never",null]]}function Yi(e,t){let n=t?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4},o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}var zi=["mon","tue","wed","thu","fri","sat","sun"];function Ta(e,t){let n={title:"",team:t},o=e.split(/\s+/);for(let a of o)a[0]==="#"&&(n.team=le.peek().find(s=>s.key===a.slice(1).toUpperCase())??n.team);return n.title=o.filter((a,s)=>!Zi(a,s,n)).join(" ").trim(),n}function Zi(e,t,n){let o=P(e.slice(1));return e[0]==="#"&&o?le.peek().some(a=>P(a.key)===o):e[0]==="!"&&o?Oo(n,"priority",lt.find(a=>P(a).startsWith(o)||P(r(`priority.${a}`)).startsWith(o))):e[0]==="@"&&o?Oo(n,"assignee",Qi(o,n.team)):t>0&&Oo(n,"dueDate",Xi(P(e)))}function Oo(e,t,n){return n&&(e[t]=n),!!n}function Qi(e,t){let n=Pn(t.id).find(o=>P(o.name).split(/\s+/).some(a=>a.startsWith(e)));return n&&{id:n.id,name:n.name}}function Xi(e){if(/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(Date.parse(e)))return e;if(e==="today"||e===P(r("due.today")))return E.peek();if(e==="tomorrow"||e===P(r("due.tomorrow")))return Q(E.peek(),1);let t=r.weekdays().map(o=>P(o).replace(".","")),n=Math.max(zi.indexOf(e),t.indexOf(e));return n>=0?Q(E.peek(),(n-nt(E.peek())+7)%7||7):void 0}function Hn({team:e,autofocus:t=!1,done:n}){let[o,a]=k(""),s=C(null),l=le.value;if(!l.length)return null;let u=l.find(c=>c.id===e)??l[0],d=Ta(o,u);return i`<form class="card quick" onSubmit=${c=>{c.preventDefault();let f=Ta(s.current?.value??"",u);if(!f.title)return s.current?.focus();let{id:h,key:m,name:_}=f.team;pa({...f,team:{id:h,key:m,name:_}}),a(""),n?.()}}>
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
      onInput=${F(a)}
    />
    <span class="split" role="status" aria-label=${r("quick.understood")}>
      ${d.priority&&i`<${V} kind="priority" value=${d.priority} />`}
      ${d.dueDate&&i`<span class="chip">${r.day(d.dueDate)}</span>`}
      ${d.assignee&&i`<${q} user=${d.assignee} />`}
      ${o&&l.length>1&&i`<span class="chip">${d.team.name}</span>`}
    </span>
    <button class="btn" type="submit">${r("quick.add")}</button>
  </form>`}var Ji=["!high","@name","fri","#KEY"];function Sa(){let e=()=>{G.value=""};return i`<${se} labelledby="new-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="new-title">${r("command.new")}</h2>
        <button class="icon end" aria-label=${r("close")} onClick=${e}><${S} name="close" /></button>
      </div>
      <${Hn} autofocus done=${e} />
      <p class="hints">
        ${Ji.map(t=>i`<span><kbd>${t}</kbd> ${r(`quick.${t.replace(/\W/,"")}`)}</span>`)}
      </p>
    </div>
  </${se}>`}var Aa=7,el=150;function Ia(){let[e,t]=k(""),[n,o]=k(null),[a,s]=k([]),l=C(Bn()).current,u=$=>$.trim()?tl($,a):[],d=$=>Oe.filter(b=>!b.silent&&It(b,l)&&P(Ea(b,l)).includes(P($.trim()))),p=u(e),c=d(e),f=[...p,...c],h=Math.max(0,f.findIndex($=>$.id===n)),m=C(null);m.current=f[h]?.id??null;let _=()=>{G.value=""},y=$=>{_(),$&&queueMicrotask(()=>"run"in $?Dt($,l):He($))};A(()=>{if(s([]),e.trim().length<2)return;let $=!1,b=z=>{$||(o(m.current),s(z))},w=setTimeout(()=>nl(e).then(b,()=>{}),el);return()=>{$=!0,clearTimeout(w)}},[e]),A(()=>document.getElementById(`option-${h}`)?.scrollIntoView({block:"nearest"}),[h,f.length]);let v=$=>{let b=$.key==="ArrowDown"?1:$.key==="ArrowUp"?-1:0;if(b&&f.length)$.preventDefault(),o(f[(h+b+f.length)%f.length].id);else if($.key==="Enter"){$.preventDefault();let w=$.target.value;y(w===e?f[h]:u(w)[0]??d(w)[0])}},T=($,b,w)=>i`<div
    class="o"
    role="option"
    id=${`option-${b}`}
    key=${w.id}
    aria-selected=${b===h}
    onPointerMove=${()=>o(w.id)}
    onClick=${()=>y(w)}
  >
    ${$}
  </div>`;return i`<${se} class="pal" label=${r("palette.title")} close=${_}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${h}`:void 0}
      aria-label=${r("palette.title")}
      placeholder=${r("palette.placeholder")}
      value=${e}
      onInput=${F($=>{t($),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${r("palette.results")}>
      ${p.length>0&&i`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${r("palette.tasks")}</h3>
        ${p.map(($,b)=>T(i`
              <${V} kind="status" value=${$.status} mute />
              <span>${$.title}</span>
              <code class="end">${$.key}</code>
            `,b,$))}
      </div>`}
      ${c.length>0&&i`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${r("palette.commands")}</h3>
        ${c.map(($,b)=>T(i`
              <span>${Ea($,l)}</span>
              <span class="end">${$.keys&&Ke($.keys).map(w=>i`<kbd>${w}</kbd> `)}</span>
            `,p.length+b,$))}
      </div>`}
    </div>
    ${f.length===0&&i`<p class="none" role="status">${r("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${r("palette.choose")}</span>
      <span><kbd>↵</kbd> ${r("palette.run")}</span>
      <span><kbd>esc</kbd> ${r("close")}</span>
    </footer>
  </${se}>`}var Ea=(e,t)=>r(`command.${e.id}`)+(e.task&&t?` \xB7 ${t.key}`:"");function tl(e,t){let n=P(e.trim()).split(/\s+/),o=[...In()].filter(u=>{let d=P(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(p=>d.includes(p))}),a=t.map(H).filter(u=>u!=null),s=new Map([...o,...a].map(u=>[u.id,u])),l=u=>(P(u.key)===n[0]?2:0)+(te(u)?1:0);return[...s.values()].sort((u,d)=>l(d)-l(u)).slice(0,Aa)}async function nl(e){let{tasks:t}=await I(On,{filter:{text:e},first:Aa});return Kr(t.nodes),t.nodes.map(n=>n.id)}var ol=120,rl=/^(session|api_key)\./,je=x([]);function Po(e){je.value=e.filter(Ra).reverse().map(t=>({event:t}))}function Da(e){!Ra(e)||je.peek().some(t=>t.event?.id===e.id)||(je.value=[{event:e,fresh:!0},...je.peek()].slice(0,ol))}function Ca(e){je.value=[{caught:e,id:`caught-${Date.now()}`},...je.peek()]}var Ra=e=>!rl.test(e.name);var Na=300,al=2e4,Oa=2e4,sl=8e3,il=new Set([4401,4403]);function Pa(e){let t=new Map,n=null,o=!1,a=!1,s=0,l=0,u=0,d=0,p=0;function c($){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify($))}function f($){let b=t.get($);b&&c({id:$,type:"subscribe",payload:{query:b.query,variables:b.variables()}})}async function h(){clearTimeout(l),l=0;let $=await jt().catch(()=>null);if(a)return;if(!$)return v();let b=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=b,b.onopen=()=>c({type:"connection_init",payload:{authorization:`Bearer ${$}`}}),b.onmessage=({data:w})=>{d=Date.now(),m(JSON.parse(w))},b.onclose=({code:w})=>n===b&&y(w)}function m({type:$,id:b,payload:w}){let z=t.get(b);if($==="connection_ack"){o=!0,s=0;for(let cn of t.keys())f(cn);u=setInterval(_,Oa),e.up()}else $==="ping"?c({type:"pong"}):$==="next"?w.errors?z?.failed(new B(w.errors)):z?.next(w.data):$==="error"&&t.delete(b)?z?.failed(new B(w)):$==="complete"&&t.delete(b)&&z?.done?.()}function _(){if(Date.now()-d>Oa+sl)return n?.close(4e3);c({type:"ping"})}async function y($){if(clearInterval(u),o=!1,n=null,!a){if(e.down(),il.has($)&&await et().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){s+=1,l=setTimeout(h,Na/2+Math.random()*Math.min(al,Na*2**s))}function T(){l&&h()}return addEventListener("online",T),h(),{subscribe($,b,w){let z=String(p+=1);return t.set(z,{query:$,variables:b,...w}),o&&f(z),()=>{t.delete(z)&&c({id:z,type:"complete"})}},close(){a=!0,clearTimeout(l),clearInterval(u),removeEventListener("online",T),n?.close(1e3)}}}var Kn=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=x([]),this.horizon=null,this.stop=Gr(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...In()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let a=this.ids.peek(),s=a.indexOf(t);if(!o||!this.holds(o)){s>=0&&(this.ids.value=a.toSpliced(s,1));return}if(s>=0&&n&&this.inPlace(a,s,o))return;let l=s<0?a:a.toSpliced(s,1);this.ids.value=l.toSpliced(this.place(l,o),0,t)}inPlace(t,n,o){let a=n>0&&H(t[n-1]),s=n<t.length-1&&H(t[n+1]);return(!a||this.compare(a,o)<0)&&(!s||this.compare(o,s)<0)}place(t,n){let o=0,a=t.length;for(;o<a;){let s=o+a>>1,l=H(t[s]);l&&this.compare(l,n)<0?o=s+1:a=s}return o}};var Ct=new Set,jn=class{constructor(t,n,{size:o=50,all:a=!1}={}){this.want=t,this.order=n,this.size=o,this.all=a,this.view=new Kn(_a(t),ba(n)),this.ids=this.view.ids,this.ready=x(!1),this.busy=x(!1),this.failed=x(null),this.more=x(!1),this.total=x(0),this.after=null,Ct.add(this)}close(){Ct.delete(this),this.view.stop()}async load(){this.after=null,await this.next(!0)}async next(t=!1){if(!(ft(()=>this.busy.value)&&!t)){this.busy.value=!0,this.failed.value=null;try{do await this.page();while(this.all&&this.more.peek()&&Ct.has(this))}catch(n){this.failed.value=n}this.busy.value=!1}}async recount(){let{tasks:t}=await I(Jr,{filter:No(this.want)});this.total.value=t.totalCount}async page(){let{tasks:t}=await I(On,{filter:No(this.want),orderBy:this.order,first:this.size,after:this.after}),n=this.want.text&&P(this.want.text).split(/\s+/).filter(Boolean).join(" ");re(()=>{for(let o of t.nodes)we(n?{...o,found:n}:o);this.after=t.pageInfo.endCursor,this.more.value=t.pageInfo.hasNextPage,this.total.value=t.totalCount,this.view.rebuild(t.pageInfo.hasNextPage?t.nodes.at(-1)??null:null),this.ready.value=!0})}},Ma=()=>[...Ct].filter(e=>e.failed.peek()).forEach(e=>e.load());async function La(){await Promise.all([...Ct].filter(e=>e.more.peek()).map(e=>e.recount()))}var Ua=()=>Promise.all([...Ct].map(e=>e.load()));var qa=2e3,ll=new Set(["task.deleted","task.purged"]),ul=new Set(["task.restored","task.moved_in"]),ne=x("connecting"),J=x(null),Lo=x(""),Uo=x(!1),Gn=x(0),Mo=new Set,cl=Wa(kt,250),dl=Wa(La,1e3),rn=null,qo=null,an=!1,Me=0;function Rt(e){return Mo.add(e),()=>Mo.delete(e)}async function Fa(){Ka(await Ha()),fa(),rn=Pa({up:$l,down:hl,signedOut:()=>tt("door.ended")}),ja(),rn.subscribe(Xr,()=>({}),{next:e=>{J.value=e.dashboardStats.stats},failed:e=>console.warn("no numbers:",e.message)}),it()}function Ba(){rn?.close(),rn=null,clearTimeout(Me),bo(),re(()=>{ne.value="connecting",J.value=null,Re.value=[],Po([])})}async function Ha(){let e=await I(zr,{},{partly:!0});if(!e.me||!e.cursor)throw new B([{message:"",extensions:{code:"INTERNAL"}}]);return e}function Ka(e){qo=e.cursor,re(()=>{g.value=e.me,Lo.value=e.instance?.version??"",Uo.value=e.instance?.confirmEmail??!1,Re.value=e.teams??[],Po(e.events?.nodes??[])})}function ja(){let e=rn?.subscribe(Qr,()=>({after:qo}),{next:({events:t})=>pl(t,()=>e?.()),failed:Va})}function pl(e,t){if(qo=e.cursor,e.__typename==="StreamEvent")return ml(e.event);if(e.__typename==="StreamReady")return vl(e.replayed);t(),e.reason!=="SHUTDOWN"&&Ga()}function ml(e){re(()=>{e.subjectType==="TASK"?fl(e):/^(team|user)\./.test(e.name)&&cl(),Da(e),Gn.value+=1}),dl();for(let t of Mo)t(e)}function fl({name:e,subjectId:t,task:n,team:o,changes:a}){if(e==="task.moved_out")(!n||H(t)?.team.id===o?.id)&&rt(t);else if(ll.has(e)||!n||n.deletedAt)rt(t,n?.version??1/0);else{ul.has(e)&&Dn(t);let s=a.find(l=>l.field==="description");we(s?{...n,description:s.after}:n)}}function $l(){clearTimeout(Me),Me=0,ne.value=an?"catching":"connecting",it(),Ma()}function hl(){ne.peek()==="offline"||an&&Me||(an=!0,ne.value=navigator.onLine?"catching":"offline",clearTimeout(Me),Me=setTimeout(()=>{ne.value="offline"},qa))}function vl(e){clearTimeout(Me),Me=0,an&&Ca(e),an=!1,ne.value="sync"}async function Ga(){ne.value="catching";try{let e=await Ha();bo(),Ka(e),await Ua(),ja()}catch(e){e instanceof Be?Me=setTimeout(Ga,qa):Va(e)}}function Wa(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Va(e){if(ne.value="offline",!(e instanceof B))throw e}var yl={assigneeId:"assignee",teamId:"team"},gl=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function za({event:e,short:t=!1}){let n=e.changes.map(l=>({...l,field:yl[l.field]??l.field})).filter(({field:l})=>!gl.has(l)),o={who:bl(e.actor),task:t?r("feed.this"):kl(e),what:wl(e),team:i`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return _l(n[0],o);if(e.name==="task.updated")return pe("feed.changed",{...o,fields:n.map(({field:l})=>r(`field.${l}`)).join(", ")});let s=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return r(s)===s?pe("feed.other",{...o,name:e.name}):pe(s,o)}function _l({field:e,after:t,afterText:n},o){return e==="status"?pe(`feed.${t}`,{...o,to:Ya("status",String(t))}):e==="priority"?pe("feed.priority",{...o,to:Ya("priority",String(t))}):e==="assignee"?pe(t?"feed.assigned":"feed.unassigned",{...o,to:i`<b>${t===g.value?.id?r("you.object"):n}</b>`}):e==="dueDate"?pe(t?"feed.due":"feed.undue",{...o,day:t&&i`<b>${r.day(String(t))}</b>`}):e==="title"?pe("feed.renamed",{...o,to:i`<b>${t}</b>`}):e==="team"?pe("feed.moved",{...o,to:i`<b>${n}</b>`}):pe("feed.changed",{...o,fields:r(`field.${e}`)})}var bl=e=>i`<b>${e?e.id===g.value?.id?r("you"):e.name:"TaskFlow"}</b>`,Ya=(e,t)=>i`<b><${V} kind=${e} value=${t} mute class="g" />${r(`${e}.${t}`)}</b>`;function kl(e){return e.task?i`
    <a href=${`/t/${e.task.key}`}>${e.task.key}</a>
    ${e.name==="task.created"||e.actor===null?i` <bdi>${e.task.title}</bdi>`:""}
  `:i`<b>${r("feed.aTask")}</b>`}function wl({subjectId:e,subjectType:t,actor:n,changes:[o]}){let a=t==="TEAM"?o?.after??o?.before:e,s=[...ve.value,n].find(l=>l?.id===a);return i`<b>${s?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??r("feed.someone")}</b>`}function Fo(){let e=ne.value==="sync"&&tn.value?"offline":ne.value;return e==="sync"?bt.value?r("line.saving"):r("line.sync"):e==="offline"&&bt.value?r("line.waiting",{n:bt.value}):r(`line.${e}`)}var Za=()=>i`<aside aria-label=${r("live.label")} class="rail"><${Bo} /></aside>`;function Bo({class:e=""}){return i`<div class="live ${e}">
    <header>
      <h2><${Ho} />${r("live.title")}<span role="status" data-line=${ne.value}>${Fo()}</span></h2>
    </header>
    <${xl} />
    <${Tl} />
  </div>`}function Ho(){let e=ne.value==="sync"?"":ne.value==="offline"?"off":"busy";return i`<i key=${Gn.value} class="pulse ${e} ${Gn.value?"beat":""}" />`}function xl(){let e=je.value;return i`<div class="feed" role="log" tabindex="0" aria-label=${r("live.feed")}>
    ${e.length===0?i`<p class="dim sm">${r("live.quiet")}</p>`:i`<ol>
          ${e.map(t=>t.event?i`<${Ko} key=${t.event.id} event=${t.event} fresh=${t.fresh} />`:i`<li class="caught" key=${t.id}><span>${r("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Ko({event:e,fresh:t,short:n}){return i`<li class=${t?"glow":""}>
    ${e.actor?i`<${q} user=${e.actor} mute />`:i`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${za} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>${r.ago(e.occurredAt)}</time>
    </div>
  </li>`}function Tl(){let e=(J.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=kn();return e.length?i`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${r("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:a})=>i`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:r("nobody")}</span>
          <${Qt} part=${a} whole=${t} label=${r("live.open",{n:a,who:o?.name??r("nobody")})} />
          <b class="num">${r.number(a)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Sl=[["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]];function Xa(){let e={today:J.value&&J.value.overdue+J.value.dueToday,tasks:J.value&&J.value.pending+J.value.inProgress};return i`<aside class="side" aria-label=${r("side.label")}>
    <a class="brand" href="/"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{G.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${S} name="find" />
      <span>${r("side.find")}</span>
      <kbd>${Ke("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${r("side.main")}>
      <ul>
        ${Sl.map(([t,n])=>i`<li key=${t}>
              <${Qa}
                name=${t}
                path=${n}
                count=${e[t]}
                hot=${t==="today"&&!!J.value?.overdue}
              />
            </li>`)}
        ${g.value?.role==="ADMIN"&&i`<li key="admin"><${Qa} name="admin" path="/admin" /></li>`}
        <li class="narrow">
          <button
            class="nav"
            aria-label=${r("side.find")}
            onClick=${()=>{G.value="palette"}}
          >
            <${S} name="find" />
          </button>
        </li>
      </ul>
    </nav>
    ${j.value.length>1&&i`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${r("side.teams")}</h2>
      <ul>
        ${j.value.slice(0,8).map(t=>i`<li key=${t.id}>
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
        <${q} user=${g.value} mute />
        <div><strong>${g.value?.name}</strong><small>${g.value?.email}</small></div>
        <button class="icon" aria-label=${r("command.theme")} title=${r("command.theme")} onClick=${Un}>
          <${S} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${r("command.signOut")}
          title=${r("command.signOut")}
          onClick=${()=>at()}
        >
          <${S} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Qa({name:e,path:t,count:n,hot:o}){let a=r(`place.${e}`);return i`<a class="nav" href=${t} title=${a} aria-current=${L.value.name===e?"page":void 0}>
    <${S} name=${e} />
    <span>${a}</span>
    ${!!n&&i`<b class="num ${o?"hot":""}">${r.number(n??0)}</b>`}
  </a>`}function Wn(){return i`<div class="toasts" role="status" aria-live="polite">
    ${wt.value.map(({id:e,text:t,bad:n,undo:o})=>i`<div class="toast" key=${e}>
        <span>${t}</span>
        ${o&&i`
          <button
            onClick=${()=>{xt(e),o()}}
          >
            ${r("command.undo")}
          </button>
          <kbd>Z</kbd>
        `}
        ${n&&i`<button class="icon" aria-label=${r("close")} onClick=${()=>xt(e)}>
          <${S} name="close" />
        </button>`}
      </div>`)}
  </div>`}var W="errors { code message path }";async function ke(e,t,n){try{let[o]=Object.values(await I(e,t));return o.errors.length?ae({bad:!0,text:St(o.errors[0])}):n&&ae({text:n}),o.errors.length?null:o}catch(o){return ae({bad:!0,text:`${r("failed.title")}: ${Xt(o)}`}),null}}var El=`mutation ConfirmAgain { requestEmailConfirmation { ${W} } }`;function Ja(){let[e,t]=k(!1),n=g.value?.email,o=async()=>{await ke(El,{})&&t(!0)};return i`<div class="note unproved" role="status">
    <span>${r(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&i`<button class="btn quiet" onClick=${o}>${r("unproved.again")}</button>`}
  </div>`}function ue(e){let[t,n]=k({busy:!1,errors:{},whole:""}),o=C(!1);return{...t,submit:async s=>{if(s.preventDefault(),o.current)return;o.current=!0;let l=s.currentTarget;n({busy:!0,errors:{},whole:""});let u=await Al(e,l);o.current=!1,n({busy:!1,...u});let d=Object.keys(u.errors)[0],p=d&&l.elements.namedItem(d);p instanceof HTMLElement&&p.focus()}}}async function Al(e,t){let n={},o="";try{let a=await e(Object.fromEntries(new FormData(t)),t);for(let s of a?.errors??[]){let l=s.path.at(-1);l&&t.elements.namedItem(l)?n[l]??=St(s):o||=St(s)+(s.retryAfter?` ${r("error.wait",{n:s.retryAfter})}`:"")}}catch(a){o=Xt(a)}return{errors:n,whole:o}}function D({name:e,label:t,hint:n,error:o,aside:a,as:s="input",children:l,...u}){let d=kn(),p=[n&&`${d}-hint`,o&&`${d}-error`].filter(Boolean).join(" ")||void 0,c=s;return i`<div class="field">
    <div class="top-line"><label for=${d}>${t}</label>${a}</div>
    <${c}
      class="input"
      id=${d}
      name=${e}
      aria-invalid=${o?"true":void 0}
      aria-describedby=${p}
      ...${u}
    >
      ${l}
    </${c}>
    ${n&&i`<p class="hint" id=${`${d}-hint`}>${n}</p>`}
    ${o&&i`<p class="error" id=${`${d}-error`} role="alert">${o}</p>`}
  </div>`}var ce=({text:e})=>e&&i`<p class="note bad" role="alert">${e}</p>`;function ut(e,t=[],n){let[o,a]=k({data:null,failed:null}),s=C(0),l=Er(()=>{let u=s.current+=1,d=p=>{u===s.current&&a(p)};return e().then(p=>d(()=>({data:p,failed:null})),p=>d(c=>({...c,failed:p})))},t);return A(()=>{l()},[l]),A(()=>{if(!n)return;let u=0,d=Rt(p=>{n.test(p.name)&&(clearTimeout(u),u=setTimeout(l,300))});return()=>{clearTimeout(u),d()}},[l]),{...o,again:l}}var Il=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Dl=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Cl=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${W} } }`,Rl=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${W} } }`,Nl=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${W} } }`,Ol=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${W} } }`,Pl=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${W} ok transcript } }`,es=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],Ml={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Vn=20;function ts(){return g.value?.role!=="ADMIN"?i`<div class="wrap">
      <header class="top"><h1>${r("place.admin")}</h1></header>
      <div class="card"><${K} icon="admin" title=${r("admin.notYou")}>${r("admin.notYouHint")}</${K}></div>
    </div>`:i`<div class="wrap">
    <header class="top"><div><h1>${r("place.admin")}</h1><p>${r("admin.about")}</p></div></header>
    <${Ll} />
    <${Ul} />
    <${ql} />
  </div>`}function Ll(){let[e,t]=k(""),[n,o]=k(Vn),{data:a,failed:s,again:l}=ut(()=>I(Il,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),u=async({id:p,name:c},f)=>{await ke(Cl,{id:p,role:f==="ADMIN"?"ADMIN":"USER"},r("team.roleSet",{who:c})),await l()},d=async({id:p,name:c},f)=>{let h=r(f?"admin.reactivated":"admin.deactivated",{who:c});await ke(f?Nl:Rl,{id:p},h)&&await l()};return i`<section class="group" aria-labelledby="users-title">
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
        onInput=${F(t)}
      />
    </div>
    ${s?i`<${Y} problem=${s} retry=${l} />`:a?i`<ul class="card people">
            ${a.users.nodes.map(p=>i`<li key=${p.id} class=${p.active?"":"off"}>
                <${q} user=${p} mute big />
                <div class="who">
                  <strong>${p.name}</strong>
                  <small>
                    ${p.email} · ${r("admin.since",{when:r.date(ho(p.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!p.active&&i`<span class="chip bad">${r("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${r("team.roleOf",{who:p.name})}
                  value=${p.role}
                  onChange=${F(c=>u(p,c))}
                >
                  ${["USER","ADMIN"].map(c=>i`<option value=${c} selected=${c===p.role}>${r(`userRole.${c}`)}</option>`)}
                </select>
                ${p.id!==g.value?.id&&i`<button
                  class="btn quiet"
                  onClick=${()=>d(p,!p.active)}
                >
                  ${r(p.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${p.name}</span>
                </button>`}
              </li>`)}
          </ul>`:i`<${me} />`}
    ${a?.users.pageInfo.hasNextPage&&n<100&&i`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Vn))}>${r("tasks.more")}</button>
    </div>`}
  </section>`}function Ul(){let[e,t]=k(""),[n,o]=k(Vn),{data:a,failed:s,again:l}=ut(()=>I(Dl,{status:es.find(d=>d===e)??null,first:n}),[e,n],/^(task|user|team)\./),u=async d=>await ke(Ol,{id:d.id},r("mail.resent",{to:d.to}))&&l();return i`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${r("admin.mail")}</h2>
      ${a&&i`<span class="num">${r.number(a.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${r("field.status")} value=${e} onChange=${F(t)}>
        <option value="">${r("any.status")}</option>
        ${es.map(d=>i`<option value=${d}>${r(`mail.${d}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${l}>${r("mail.refresh")}</button>
    </div>
    ${s?i`<${Y} problem=${s} retry=${l} />`:a?a.emailDeliveries.nodes.length?i`<ul class="card people">
              ${a.emailDeliveries.nodes.map(d=>i`<li key=${d.id}>
                  <div class="who">
                    <strong>${d.subject}</strong>
                    <small>
                      ${d.to} · ${r.ago(d.sentAt??d.createdAt)} · ${r("mail.attempts",{n:d.attempts})}
                    </small>
                    ${d.error&&i`<small class="error">${d.error}</small>`}
                  </div>
                  <span class="chip ${Ml[d.status]??""}">${r(`mail.${d.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(d.status)&&i`<button
                    class="btn quiet"
                    onClick=${()=>u(d)}
                  >
                    ${r("mail.resend")}
                    <span class="sr"> ${d.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:i`<div class="card"><${K} title=${r("mail.none")}>${r("mail.noneHint")}</${K}></div>`:i`<${me} rows=${3} />`}
    ${a?.emailDeliveries.pageInfo.hasNextPage&&n<100&&i`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Vn))}>${r("tasks.more")}</button>
    </div>`}
  </section>`}function ql(){let[e,t]=k(null),n=ue(async({to:o})=>{t(null);let{sendTestEmail:a}=await I(Pl,{to:o});return(!a.errors.length||a.transcript.length)&&t(a),a});return i`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${r("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${ce} text=${n.whole} />
      <div class="inline">
        <${D}
          name="to"
          label=${r("mail.to")}
          type="email"
          defaultValue=${g.value?.email}
          error=${n.errors.to}
        />
        <button class="btn" disabled=${n.busy}>${r("mail.sendTest")}</button>
      </div>
      ${e&&i`<div role="status">
        <p class=${e.ok?"":"late"}>${r(e.ok?"mail.testOk":"mail.testFailed")}</p>
        <pre class="transcript" tabindex="0" aria-label=${r("mail.transcript")}>${e.transcript.join(`
`)}</pre>
      </div>`}
    </form>
  </section>`}var Fl=matchMedia("(prefers-reduced-motion: reduce)");function ns({id:e}){let t=$e(e)?.value;if(!t)return null;let n=`row${te(t)?"":" closed"}${t.waiting?" waiting":""}`;return i`<li>
    <div
      class=${n}
      data-task=${e}
      onFocusIn=${()=>{Ne.value=e}}
    >
      <button
        class="glyph-btn"
        disabled=${!t.can.changeStatus}
        aria-label=${r("row.status",{status:r(`status.${t.status}`),task:t.title})}
        title=${r("command.status")}
        onClick=${o=>{xe.value={kind:"status",taskId:e,anchor:o.currentTarget}}}
      >
        <${V} kind="status" value=${t.status} mute />
      </button>
      <code>${t.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${t.key||e}`}>${t.title}</a>
      <span class="m">
        ${t.team.key!==t.key.split("-")[0]&&i`<span class="chip">${t.team.name}</span>`}
      </span>
      <${gt} task=${t} />
      <${V} kind="priority" value=${t.priority} class="prio" />
      <${q} user=${t.assignee} />
    </div>
  </li>`}function Nt(){let e=C(null);return A(()=>Rt(t=>{Mn.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Fl.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Ge(){return le.value.length>0&&i`<button
      class="btn new"
      onClick=${()=>{G.value="new"}}
      aria-keyshortcuts="N"
    >
      <${S} name="plus" />
      <span>${r("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function os(){return le.value.length>0&&i`<button
      class="btn quiet"
      onClick=${()=>{G.value="new"}}
    >
      <${S} name="plus" />
      ${r("command.new")}
    </button>`}function Ot(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?j.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function We(e){if(X.peek().name==="task")return;let t=new URLSearchParams(L.peek().query);for(let[o,a]of Object.entries(e))a?t.set(o,a):t.delete(o);let n=t.toString();R(location.pathname+(n?`?${n}`:""),{replace:!0})}function ye({name:e,query:t,options:n}){return i`<select
    class="input"
    aria-label=${r(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${F(o=>We({[e]:o}))}
  >
    <option value="">${r(`any.${e}`)}</option>
    ${n.map(([o,a])=>i`<option key=${o} value=${o}>${a}</option>`)}
  </select>`}function Ve(e,t,n){let o=JSON.stringify([e,t,E.value]),a=mt(()=>new jn(e,t,n),[o]);return A(()=>(a.load(),()=>a.close()),[a]),a}function Yn(e,t){if(e.button||e.pointerType==="touch")return;let{clientX:n,clientY:o}=e,{x:a,y:s,width:l}=e.currentTarget.getBoundingClientRect(),u={x:a,y:s,width:l},d=!1,p=m=>{if(!d&&Math.hypot(m.clientX-n,m.clientY-o)<6)return;d||t.lift(u),d=!0;let y=document.elementsFromPoint(m.clientX,m.clientY).find(v=>v.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(y??void 0,{x:m.clientX-n+u.x,y:m.clientY-o+u.y})},c=m=>()=>{for(let[_,y]of h)removeEventListener(_,y,!0);d&&(addEventListener("click",rs,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",rs,!0)),t[m]())},f=m=>{m.key==="Escape"&&c("cancel")()},h=[["pointermove",p],["pointerup",c("drop")],["pointercancel",c("cancel")],["keydown",f]];for(let[m,_]of h)addEventListener(m,_,!0)}function rs(e){e.stopPropagation(),e.preventDefault()}var Bl=[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],Hl=[{field:"UPDATED_AT",direction:"DESC"}],oe=x(null),sn=x("");function as(){let e=L.value.query,t=e.get("cancelled")==="1",n=t?Pe:Pe.slice(0,3),o=Nt();return A(()=>()=>{oe.value=null},[]),i`<div class="wrap wide">
    <header class="top">
      <div><h1>${r("place.board")}</h1><p class="sr" id="board-how">${r("board.how")}</p></div>
      <div class="tools filters">
        <${ye} name="assignee" query=${e} options=${ve.value.map(a=>[a.id,a.name])} />
        ${j.value.length>1&&i`<${ye}
          name="team"
          query=${e}
          options=${j.value.map(a=>[a.key,a.name])}
        />`}
        <button class="btn quiet" aria-pressed=${t} onClick=${()=>We({cancelled:t?"":"1"})}>
          ${r("status.CANCELLED")}
        </button>
        <${Ge} />
      </div>
    </header>
    <div class="board ${t?"four":""}" ref=${o}>
      ${n.map(a=>i`<${Kl}
            key=${a}
            status=${a}
            columns=${n}
            want=${{...Ot(e),status:[a]}}
          />`)}
    </div>
    <p class="hints">
      ${[["Space","lift"],["\u2190 \u2192","carry"],["Esc","putBack"],["\u21B5","open"]].map(([a,s])=>i`<span><kbd>${a}</kbd> ${r(`board.${s}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${sn}</p>
    <${Gl} />
  </div>`}function Kl({status:e,columns:t,want:n}){let o=Ve(n,te({status:e})?Bl:Hl,{size:50}),a=oe.value,s=a!==null&&a.over===e&&H(a.id)?.status!==e,l=o.more.value?o.total.value:o.ids.value.length;return i`<section class="col ${s?"over":""}" data-drop=${e} aria-labelledby=${`col-${e}`}>
    <header>
      <${V} kind="status" value=${e} mute />
      <h2 id=${`col-${e}`}>${r(`status.${e}`)}</h2>
      ${o.ready.value&&i`<span class="num">${r.number(l)}</span>`}
    </header>
    ${s&&i`<div class="slot" />`}
    ${o.failed.value&&i`<${Y} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?o.ids.value.length?i`<ul>${o.ids.value.map(u=>i`<${jl} key=${u} id=${u} columns=${t} />`)}</ul>`:i`<p class="none">${r(`board.none.${e}`)}</p>`:!o.failed.value&&i`<${me} rows=${3} />`}
    ${o.more.value&&i`<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>
      ${r("tasks.more")}
    </button>`}
  </section>`}function jl({id:e,columns:t}){let n=$e(e)?.value;if(!n)return null;let o=oe.value?.id===e,a=o?oe.value?.by==="keys"?" lift":" gone":"",s=`tk${te(n)?"":" closed"}${a}`;return i`<li>
    <button
      class=${s}
      data-task=${e}
      data-go
      aria-pressed=${o}
      aria-describedby="board-how"
      onFocus=${()=>{Ne.value=e}}
      onClick=${()=>He(n)}
      onPointerDown=${u=>n.can.changeStatus&&Yn(u,{lift:d=>{oe.value={id:e,over:n.status,by:"pointer",...d}},over:(d,p)=>{let c=Pe.find(f=>f===d);oe.value&&(oe.value={...oe.value,...c&&{over:c},...p})},drop:()=>jo(e),cancel:()=>is(e)})}
      onKeyDown=${u=>Wl(u,n,t)}
    >
      <${ss} task=${n} />
    </button>
  </li>`}var ss=({task:e})=>i`
    <p>${e.title}</p>
    <div>
      <${V} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${gt} task=${e} />
      <${q} user=${e.assignee} />
    </div>
  `;function Gl(){let e=oe.value;if(e?.by!=="pointer")return null;let t=H(e.id);return t&&i`<div
      class="tk lift ghost"
      aria-hidden="true"
      style=${{width:`${e.width}px`,translate:`${e.x}px ${e.y}px`}}
    >
      <${ss} task=${t} />
    </div>`}function Wl(e,t,n){let o=oe.value?.id===t.id?oe.value:null;if(e.key===" "){if(e.preventDefault(),o)return jo(t.id);t.can.changeStatus&&Vl(t);return}if(!o)return;let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(a){e.preventDefault();let s=n[Math.max(0,Math.min(n.length-1,n.indexOf(o.over)+a))];oe.value={...o,over:s},sn.value=r(`status.${s}`)}else e.key==="Escape"?is(t.id):e.key==="Enter"&&(e.preventDefault(),jo(t.id))}function Vl(e){oe.value={id:e.id,over:e.status,by:"keys"},sn.value=r("board.lifted",{task:e.title,column:r(`status.${e.status}`)})}function jo(e){let t=oe.value?.over,n=H(e);oe.value=null,!(!t||!n)&&(sn.value=r("board.dropped",{task:n.title,column:r(`status.${t}`)}),be(n,{status:t}),At(`.board [data-task="${e}"]`))}function is(e){oe.value=null,sn.value=r("board.cancelled"),At(`.board [data-task="${e}"]`)}var Yl=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],zl=6,Go=4,ge=x(null),ln=x(""),ls=x("");function cs(){let e=L.value.query,t=e.get("month")??"",n=/^\d{4}-(0[1-9]|1[0-2])$/.test(t)?t:E.value.slice(0,7),o=Q(`${n}-01`,-nt(`${n}-01`)),a=Array.from({length:zl*7},(c,f)=>Q(o,f)),s=Ve({...Ot(e),from:a[0],to:a.at(-1)},Yl,{size:100,all:!0}),l=Map.groupBy(s.ids.value,c=>$e(c)?.value?.dueDate),u=s.more.value?s.total.value:s.ids.value.length,d=Nt();A(()=>()=>{ge.value=null},[]);let p=c=>We({month:Jl(n,c)});return i`<div class="wrap">
    <header class="top">
      <div>
        <h1>${r.month(`${n}-01`)}</h1>
        <p role="status">${s.ready.value?r("calendar.count",{n:u}):r("loading")}</p>
        <p class="sr" id="cal-how">${r("calendar.how")}</p>
      </div>
      <div class="tools filters">
        <${ye}
          name="assignee"
          query=${e}
          options=${[["me",r("today.mine")],...ve.value.map(c=>[c.id,c.name])]}
        />
        ${j.value.length>1&&i`<${ye}
          name="team"
          query=${e}
          options=${j.value.map(c=>[c.key,c.name])}
        />`}
        <button class="icon" aria-label=${r("calendar.back")} onClick=${()=>p(-1)}><${S} name="back" /></button>
        <button class="btn quiet" onClick=${()=>R("/calendar",{replace:!0})}>${r("due.today")}</button>
        <button class="icon" aria-label=${r("calendar.next")} onClick=${()=>p(1)}><${S} name="next" /></button>
        <${Ge} />
      </div>
    </header>
    ${s.failed.value&&i`<${Y} problem=${s.failed.value} retry=${()=>s.load()} />`}
    ${!s.ready.value&&!s.failed.value&&i`<div class="narrow"><${me} rows=${8} /></div>`}
    ${s.ready.value&&!u&&i`<div class="card narrow">
      <${K} icon="calendar" title=${r("calendar.none")}>${r("calendar.noneHint")}</${K}>
    </div>`}
    <section class="card cal" aria-label=${r.month(`${n}-01`)} ref=${d}>
      ${r.weekdays().map(c=>i`<span class="wd" aria-hidden="true">${c}</span>`)}
      ${a.map(c=>i`<${Zl} key=${c} day=${c} out=${c.slice(0,7)!==n} ids=${l.get(c)??[]} />`)}
    </section>
    <p class="hints">
      ${[["Space","board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],["Esc","board.putBack"],["\u21B5","board.open"]].map(([c,f])=>i`<span><kbd>${c}</kbd> ${r(f)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${ln}</p>
  </div>`}function Zl({day:e,out:t,ids:n}){let o=ge.value,a=ls.value===e,s=a||n.length<=Go?n:n.slice(0,Go-1),l={out:t,today:e===E.value,bare:!n.length,over:o?.over===e},u=["day",...Object.entries(l).flatMap(([d,p])=>p?[d]:[])].join(" ");return i`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${r.longDay(e)}>${Number(e.slice(8))}</h2>
    <ul>
      ${s.map(d=>i`<${Ql} key=${d} id=${d} />`)}
      ${n.length>Go&&i`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{ls.value=a?"":e}}
        >
          ${a?r("calendar.less"):r("calendar.more",{n:n.length-s.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Ql({id:e}){let t=$e(e)?.value;if(!t)return null;let n=ge.value?.id===e,o=t.overdue&&te(t),a=s=>t.can.update&&Yn(s,{lift:()=>{ge.value={id:e,over:t.dueDate??E.peek()}},over:l=>{l&&(ge.value={id:e,over:l})},drop:()=>ds(e),cancel:()=>ps(e)});return i`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?r("overdue"):r(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Ne.value=e}}
      onPointerDown=${a}
      onClick=${()=>He(t)}
      onKeyDown=${s=>Xl(s,t)}
    >
      ${t.title}
    </button>
  </li>`}var us={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Xl(e,t){let n=ge.value?.id===t.id?ge.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),ge.value={id:t.id,over:t.dueDate},ln.value=r("board.lifted",{task:t.title,column:r.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),ds(t.id);else if(n&&us[e.key]){e.preventDefault();let o=Q(n.over,us[e.key]);ge.value={id:t.id,over:o},ln.value=r.longDay(o)}else n&&e.key==="Escape"&&ps(t.id)}function ds(e){let t=ge.value?.over,n=H(e);ge.value=null,!(!t||!n)&&(ln.value=r("board.dropped",{task:n.title,column:r.longDay(t)}),be(n,{dueDate:t}),At(`.cal [data-task="${e}"]`))}function ps(e){ge.value=null,ln.value=r("board.cancelled"),At(`.cal [data-task="${e}"]`)}function Jl(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var ms=`mutation Login($input: LoginInput!) { login(input: $input) { ${Je} } }`,eu=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Je} } }`,tu="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",nu="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",ou=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${Je} session { id } }
}`,ru="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",au="query Registration { instance { registrationOpen } }";function Te({title:e,form:t,children:n,after:o}){return i`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var su=()=>{let e=X.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Wo(e,t=su()){return e?.token&&(Gt(e),R(t,{replace:!0})),e}function fs(){let e=ue(async({email:t,password:n})=>Wo((await ee(ms,{input:{email:t,password:n,cookie:!0}})).login));return i`<${Te}
    title=${r("door.signIn")}
    form=${e}
    after=${i`
      <p>${r("door.new")} <a href="/register">${r("door.register")}</a></p>
      <p><a href="/explorer/">${r("place.explorer")}</a></p>
    `}
  >
    ${Kt.value&&i`<p class="note" role="status">${r(Kt.value)}</p>`}
    <${ce} text=${e.whole} />
    <${D}
      name="email"
      label=${r("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${D}
      name="password"
      label=${r("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${i`<a href="/forgot">${r("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${r("door.signIn")}</button>
  </${Te}>`}function $s(){let[e,t]=k(!0);A(()=>{ee(au,{}).then(({instance:a})=>t(a.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=ue(async({name:a,email:s,password:l})=>{let u={name:a,email:s,password:l,timeZone:n,locale:navigator.language,cookie:!0};return Wo((await ee(eu,{input:u})).register,"/")});return i`<${Te}
    title=${r("door.register")}
    form=${o}
    after=${i`<p>${r("door.known")} <a href="/sign-in">${r("door.signIn")}</a></p>`}
  >
    ${!e&&i`<p class="note" role="status">${r("door.closed")}</p>`}
    <${ce} text=${o.whole} />
    <${D} name="name" label=${r("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${D}
      name="email"
      label=${r("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${D}
      name="password"
      label=${r("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${r("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${r("door.register")}</button>
  </${Te}>`}function hs(){let[e,t]=k(""),n=ue(async({email:o})=>{let{requestPasswordReset:a}=await ee(nu,{email:o});return a.ok&&t(o),a});return i`<${Te}
    title=${r("door.forgotTitle")}
    form=${n}
    after=${i`<p><a href="/sign-in">${r("door.back")}</a></p>`}
  >
    ${e&&i`<p class="note ok" role="status">${r("door.sent",{email:e})}</p>`}
    <${ce} text=${n.whole} />
    <${D}
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
  </${Te}>`}function vs(){let[e]=k(()=>new URLSearchParams(location.hash.slice(1)).get("token")??X.peek().query.get("token")??location.hash.slice(1));A(()=>{R("/reset",{replace:!0})},[]);let t=ue(async({newPassword:n})=>{let{resetPassword:o}=await ee(ou,{token:e,newPassword:n});if(!o.token||!o.user?.email)return o;let{login:a}=await ee(ms,{input:{email:o.user.email,password:n,cookie:!0}});return o.session&&ee(tu,{id:o.session.id},{token:a.token}).catch(()=>{}),Wo(a,"/")});return i`<${Te}
    title=${r("door.resetTitle")}
    form=${t}
    after=${i`<p><a href="/forgot">${r("door.again")}</a></p>`}
  >
    ${!e&&i`<p class="note bad" role="alert">${r("door.noToken")}</p>`}
    <${ce} text=${t.whole} />
    <${D}
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
  </${Te}>`}function ys(){let[e]=k(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=k(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:s}=await ee(ru,{token:e});n(s.errors.length?"bad":"proved");let l=g.peek();l&&l.id===s.user?.id&&(g.value={...l,emailConfirmed:!0})}catch{n("away")}},a=s=>{s.preventDefault(),o()};return A(()=>{R("/confirm",{replace:!0}),e&&o()},[]),i`<${Te}
    title=${r("confirm.title")}
    form=${{submit:a}}
    after=${i`<p><a href="/">${r(g.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&i`<p class="note" role="status">${r("loading")}</p>`}
    ${t==="proved"&&i`<p class="note ok" role="status">${r("confirm.proved")}</p>`}
    ${t==="bad"&&i`<p class="note bad" role="alert">${r("confirm.bad")}</p>`}
    ${t==="lost"&&i`<p class="note bad" role="alert">${r("door.noToken")}</p>`}
    ${t==="away"&&i`
      <p class="note bad" role="alert">${r("error.UNREACHABLE")}</p>
      <button class="btn wide">${r("confirm.again")}</button>
    `}
  </${Te}>`}function gs(){return i`<div class="wrap">
    <div class="empty">
      <${S} name="find" />
      <h1>${r("lost.title")}</h1>
      <p>${r("lost.hint")}</p>
      <a class="btn" href="/">${r("place.today")}</a>
    </div>
  </div>`}var iu=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${W} user { ${vt} } }
}`,lu=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${W} ok
  }
}`,uu=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,_s=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${W} } }`,cu=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${W} secret } }`,du=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${W} } }`,pu=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Je} } }`,mu=["READ","WRITE","ADMIN"];function bs(){let e=ut(()=>I(uu,{}),[],/^(session|api_key)\./),t=e.data?.sessions??[],n=e.data?.apiKeys??[];return i`<div class="wrap slim">
    <header class="top">
      <div><h1>${r("place.settings")}</h1><p>${g.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>at()}>${r("command.signOut")}</button></div>
    </header>
    <${fu} />
    <${$u} />
    <${hu} keys=${n} />
    ${e.failed?i`<${Y} problem=${e.failed} retry=${e.again} />`:i`
          <${vu} rows=${t} keys=${n} again=${e.again} />
          <${gu} rows=${n} session=${t.find(({current:o})=>o)} again=${e.again} />
        `}
    <p class="dim sm">TaskFlow ${Lo}</p>
  </div>`}var Se=({id:e,title:t,children:n})=>i`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function fu(){let e=ue(async({name:o,timeZone:a,locale:s})=>{let{updateProfile:l}=await I(iu,{input:{name:o,timeZone:a,locale:s,expectedVersion:g.peek()?.version}});return l.user&&(g.value=l.user,ae({text:r("settings.saved")})),l}),t=Intl.supportedValuesOf("timeZone"),n=g.value?.timeZone??"UTC";return i`<${Se} id="profile" title=${r("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${ce} text=${e.whole} />
      <${D}
        name="name"
        label=${r("door.name")}
        autocomplete="name"
        defaultValue=${g.value?.name}
        error=${e.errors.name}
      />
      <${D}
        name="timeZone"
        label=${r("settings.zone")}
        as="select"
        hint=${r("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>i`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${D}>
      <${D} name="locale" label=${r("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(go).map(([o,a])=>i`<option value=${o} lang=${o} selected=${Ce.value.split("-")[0]===o}>${a}</option>`)}
      </${D}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${r("save")}</button></div>
    </form>
  </${Se}>`}function $u(){let[e,t]=k(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Co(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return i`<${Se} id="appearance" title=${r("settings.appearance")}>
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
  </${Se}>`}var ks=({keys:e,...t})=>e.length>0&&i`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${r("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function hu({keys:e}){let t=ue(async({currentPassword:n,newPassword:o,revokeApiKeys:a},s)=>{let{changePassword:l}=await I(lu,{currentPassword:n,newPassword:o,revokeApiKeys:!!a||!e.length});return l.ok&&(s.reset(),ae({text:r("settings.passwordChanged")})),l});return i`<${Se} id="password" title=${r("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${g.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${ce} text=${t.whole} />
      <${D}
        name="currentPassword"
        label=${r("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${D}
        name="newPassword"
        label=${r("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${r("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${ks} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${r("settings.changePassword")}</button></div>
    </form>
  </${Se}>`}function vu({rows:e,keys:t,again:n}){let[o,a]=k(!1),s=u=>a(u.currentTarget.checked),l=async u=>await ke(_s,{id:u.id},r("settings.revoked"))&&n();return i`<${Se} id="sessions" title=${r("settings.sessions")}>
    <ul class="card people">
      ${e.map(u=>i`<li key=${u.id}>
          <div class="who">
            <strong>${u.device||r("settings.unknownDevice")}</strong>
            <small>${u.ip} · ${r("settings.lastUsed",{when:r.ago(u.lastUsedAt)})}</small>
          </div>
          ${u.current?i`<span class="chip ok">${r("settings.thisOne")}</span>`:i`<button class="btn quiet" onClick=${()=>l(u)}>${r("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${ks} keys=${t} checked=${o} onChange=${s} />
      <button class="btn danger" onClick=${()=>at(!0,o)}>${r("settings.signOutAll")}</button>
    </div>
  </${Se}>`}async function yu(e,t){let{login:n}=await ee(pu,{input:{email:g.peek()?.email??"",password:e,cookie:!0}});return n.token?(Gt(n),t&&await I(_s,{id:t.id}),null):n}function gu({rows:e,session:t,again:n}){let[o,a]=k(""),[s,l]=k(!1),u=ue(async({name:c,scope:f,days:h,password:m},_)=>{let y=m?await yu(m,t):null;if(y)return y;let v=h?new Date(Date.now()+h*864e5).toISOString():null,{createApiKey:T}=await I(cu,{input:{name:c,scopes:[f],expiresAt:v}});return l(T.errors.some(({code:$})=>$==="SIGN_IN_AGAIN")),T.secret&&(_.reset(),a(T.secret),n()),T}),d=()=>navigator.clipboard?.writeText(o).then(()=>ae({text:r("settings.copied")})),p=async c=>await ke(du,{id:c.id},r("settings.keyRevoked",{name:c.name}))&&n();return i`<${Se} id="api-keys" title=${r("settings.keys")}>
    ${o&&i`<div class="note ok" role="status">
      <p>${r("settings.secretOnce")}</p>
      <div class="secret">
        <code>${o}</code>
        <button class="btn quiet" onClick=${d}>${r("settings.copy")}</button>
      </div>
    </div>`}
    ${e.length>0&&i`<ul class="card people">
      ${e.map(c=>i`<li key=${c.id}>
          <div class="who">
            <strong>${c.name}</strong>
            <small>
              <code>${c.prefix}…</code> · ${c.lastUsedAt?r("settings.lastUsed",{when:r.ago(c.lastUsedAt)}):r("settings.neverUsed")} · ${c.expiresAt?r("settings.ends",{when:r.date(c.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):r("settings.neverEnds")}
            </small>
          </div>
          ${c.scopes.map(f=>i`<span class="chip">${r(`scope.${f}`)}</span>`)}
          <button
            class="icon"
            aria-label=${r("settings.revokeKey",{name:c.name})}
            title=${r("settings.revokeKey",{name:c.name})}
            onClick=${()=>p(c)}
          >
            <${S} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${u.submit} novalidate>
      <${ce} text=${u.whole} />
      <div class="inline">
        <${D} name="name" label=${r("settings.keyName")} error=${u.errors.name} />
        <${D} name="scope" label=${r("settings.keyScope")} as="select">
          ${mu.map(c=>i`<option value=${c}>${r(`scope.${c}`)}</option>`)}
        </${D}>
        <${D} name="days" label=${r("settings.keyEnds")} as="select" hint=${r("settings.keyEndsHint")}>
          ${[30,90,365].map(c=>i`<option value=${c} selected=${c===90}>${r("settings.inDays",{n:c})}</option>`)}
          <option value="">${r("settings.never")}</option>
        </${D}>
        ${s&&i`<${D}
          name="password"
          label=${r("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${u.busy}>${r("settings.createKey")}</button>
      </div>
    </form>
  </${Se}>`}function Vo({task:e,field:t,can:n}){let o=e[t]??"",[a,s]=k(null),[l,u]=k(null),d=C(0),p=C(!1),c=()=>{d.current||=Zt(e.id)?.version??0},f=async(v,T)=>{let $=t==="title"?v.replace(/\s+/g," ").trim():v;if(s(null),d.current=0,t==="title"&&!$)return;let b=await be(e,{[t]:$||null},{expectedVersion:T||void 0,quiet:"conflict"}),w=b.errors.find(z=>z.code==="CONFLICT");w?u({mine:$,theirs:w.current?.[t]??Zt(e.id)?.[t]??"",version:w.currentVersion??0}):b.errors.length&&s(v)},h=v=>{let T=v.target.value;T!==o&&!p.current?f(T,d.current):s(null),p.current=!1,d.current=0},m=v=>{v.key==="Escape"&&a!==null&&(v.preventDefault(),v.stopPropagation(),s(null),p.current=!0),v.key==="Enter"&&(t==="title"||v.metaKey||v.ctrlKey)&&(v.preventDefault(),v.target.blur())},_=v=>{u(null),v&&l&&f(l.mine,l.version)},y={value:a??o,readOnly:!n,onFocus:c,onInput:F(v=>{c(),p.current=!1,s(v)}),onBlur:h,onKeyDown:m,"aria-label":r(`field.${t}`),"data-field":t};return i`
    ${t==="title"?i`<textarea class="title" rows="1" maxlength="200" ...${y} />`:i`<textarea
          class="input"
          rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
          maxlength="20000"
          placeholder=${n?r("sheet.describe"):""}
          ...${y}
        />`}
    ${l&&i`<div class="clash" role="alert">
      <strong>${r("clash.title")}</strong>
      <span>${r("clash.theirs")}</span>
      <blockquote>${l.theirs||r("clash.nothing")}</blockquote>
      <span>${r("clash.mine")}</span>
      <blockquote>${l.mine||r("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>_(!1)}>${r("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>_(!0)}>${r("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function ws({task:e,events:t}){let{can:n}=e;return i`
    <div>
      <${Vo} task=${e} field="title" can=${n.update} />
      <dl>
        <${Ee} task=${e} field="status" can=${n.changeStatus} keys="S">
          <${V} kind="status" value=${e.status} mute />
          <span>${r(`status.${e.status}`)}</span>
        </${Ee}>
        <${Ee} task=${e} field="assignee" can=${n.assign} keys="A">
          <${q} user=${e.assignee} mute />
          <span>${e.assignee?.name??r("nobody")}</span>
        </${Ee}>
        <${Ee} task=${e} field="due" can=${n.update} keys="D">
          <${S} name="calendar" />
          <span>${e.dueDate?i`<${gt} task=${e} />`:r("due.never")}</span>
        </${Ee}>
        <${Ee} task=${e} field="priority" can=${n.update} keys="P">
          <${V} kind="priority" value=${e.priority} mute />
          <span>${r(`priority.${e.priority}`)}</span>
        </${Ee}>
        <${Ee} task=${e} field="team" can=${n.update&&le.value.length>1}>
          <${S} name="team" />
          <span>${e.team.name}</span>
        </${Ee}>
      </dl>
    </div>
    <${Vo} task=${e} field="description" can=${n.update} />
    <p class="dim sm">
      ${r(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:r.ago(e.createdAt)})}
    </p>
    <${_u} events=${t} />
  `}function Ee({task:e,field:t,can:n,keys:o,children:a}){let s=l=>{xe.value={kind:t,taskId:e.id,anchor:l.currentTarget}};return i`
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
  `}function _u({events:e}){return i`<section aria-labelledby="activity-title">
    <h3 id="activity-title">${r("sheet.activity")}</h3>
    <div class="feed">
      <ol>${(e??[]).map(t=>i`<${Ko} key=${t.id} event=${t} short />`)}</ol>
    </div>
  </section>`}function Ts(){let{key:e=""}=X.value,[t,n]=k(()=>An(e)??($e(e)?e:null)),[o,a]=k(null),[s,l]=k(null),u=t?$e(t):void 0,d=async()=>{l(null);try{let c=(await I(ea,{id:e})).task;if(!c)return u?.value?.waiting||l("gone");let{activity:f,...h}=c;we(h),n(h.id),a(m=>xs(m??[],f?.nodes??[])),h.key!==e&&R(`/t/${h.key}`,{replace:!0})}catch(c){l(c)}};A(()=>{d()},[e]),A(()=>Rt(c=>{c.subjectId===t&&a(f=>xs([c],f??[]))}),[t]);let p=u?.value;return i`<${se} class="sheet" label=${p?.title??e} close=${en}>
    <header>
      <code>${p?.key??e}</code>
      ${p&&i`<span class="sm">${p.team.name}</span>`}
      <span class="split end">
        ${p&&i`<${ku} task=${p} />`}
        <button class="icon" autofocus aria-label=${r("close")} title=${r("close")} onClick=${en}>
          <${S} name="close" />
        </button>
      </span>
    </header>
    <div class="in">${bu(p,s,d,o)}</div>
    <${Wn} />
  </${se}>`}function bu(e,t,n,o){return e?i`<${ws} key=${e.id} task=${e} events=${o} />`:t==="gone"||!t&&o?i`<${K} icon="find" title=${r("sheet.gone")}>${r("sheet.goneHint")}</${K}>`:t?i`<${Y} problem=${t} retry=${n} />`:i`<${me} rows=${5} />`}function ku({task:e}){return["link","delete"].flatMap(t=>Oe.filter(n=>n.id===t&&It(n,e))).map(t=>i`<button
        class="icon"
        aria-label=${r(`command.${t.id}`)}
        title=${r(`command.${t.id}`)}
        onClick=${()=>Dt(t,e)}
      >
        <${S} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}function xs(e,t){return[...new Map([...e,...t].map(o=>[o.id,o])).values()].sort((o,a)=>o.occurredAt<a.occurredAt?1:o.occurredAt>a.occurredAt?-1:a.seq-o.seq)}function zn({ids:e,label:t}){let n=Nt(),o=C(-1);pt(()=>{if(o.current<0||document.activeElement!==document.body)return;let u=n.current?.querySelectorAll("[data-go]")??[],d=u[Math.min(o.current,u.length-1)];d instanceof HTMLElement&&d.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(u=>H(u)?.key.length??0));return i`<ul
    class="card rows"
    style=${{"--key":a}}
    ref=${n}
    aria-label=${t}
    onFocusIn=${u=>{o.current=e.indexOf(Et(u.target)??"")}}
    onFocusOut=${u=>{u.relatedTarget&&(o.current=-1)}}
  >
    ${e.map(u=>i`<${ns} key=${u} id=${u} />`)}
  </ul>`}var Yo={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}]},wu=["overdue","today","week","none"],xu=200;function Ss(){let e=L.value.query,t=Ot(e),n=Yo[e.get("sort")??"new"]??Yo.new,o=Ve(t,n),a=o.more.value?o.total.value:o.ids.value.length,s=[...e.keys()].some(l=>l!=="sort");return i`<div class="wrap">
    <header class="top">
      <div>
        <h1>${r("place.tasks")}</h1>
        <p role="status">${o.ready.value?r("tasks.count",{n:a}):r("loading")}</p>
      </div>
      <div class="tools filters">
        ${s&&i`<button class="btn quiet" onClick=${()=>R("/tasks",{replace:!0})}>
          ${r("tasks.clear")}
        </button>`}
        <${Su} query=${e} />
        <${Ge} />
      </div>
    </header>
    <${Tu} query=${e} />
    <${Hn} team=${t.team} />
    <${Eu} list=${o} filtered=${s} />
  </div>`}function Tu({query:e}){let t=C(0),[n,o]=k(e.get("q")??""),a=C(n.trim()),s=e.get("q")??"";A(()=>{X.value.name==="task"||s===a.current||(a.current=s,o(s))},[s]);let l=F(u=>{o(u),clearTimeout(t.current),t.current=setTimeout(()=>{a.current=u.trim(),We({q:a.current})},xu)});return i`<div class="filters" role="search" aria-label=${r("tasks.filters")}>
    <input
      class="input search"
      type="search"
      aria-label=${r("tasks.search")}
      placeholder=${r("tasks.search")}
      aria-keyshortcuts="/"
      value=${n}
      onInput=${l}
    />
    <${ye}
      name="status"
      query=${e}
      options=${[["PENDING,IN_PROGRESS",r("tasks.open")],...Pe.map(u=>[u,r(`status.${u}`)])]}
    />
    <${ye}
      name="priority"
      query=${e}
      options=${[["HIGH,URGENT",r("tasks.pressing")],...lt.toReversed().map(u=>[u,r(`priority.${u}`)])]}
    />
    <${ye}
      name="assignee"
      query=${e}
      options=${[["me",r("today.mine")],["nobody",r("nobody")],...ve.value.map(u=>[u.id,u.name])]}
    />
    <${ye} name="due" query=${e} options=${wu.map(u=>[u,r(`filter.${u}`)])} />
    ${j.value.length>1&&i`<${ye}
      name="team"
      query=${e}
      options=${j.value.map(u=>[u.key,u.name])}
    />`}
  </div>`}function Su({query:e}){return i`<select
    class="input"
    aria-label=${r("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${F(t=>We({sort:t==="new"?"":t}))}
  >
    ${Object.keys(Yo).map(t=>i`<option value=${t}>${r(`order.${t}`)}</option>`)}
  </select>`}function Eu({list:e,filtered:t}){let n=C(null);return A(()=>{let o=new IntersectionObserver(a=>a.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return n.current&&o.observe(n.current),()=>o.disconnect()},[e,e.ids.value.length]),e.failed.value&&!e.ready.value?i`<${Y} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?i`<div>
    <${zn} ids=${e.ids.value} label=${r("place.tasks")} />
    ${e.more.value&&i`<div class="more" ref=${n}>
      ${e.failed.value?i`<button class="btn quiet" onClick=${()=>e.next()}>${r("failed.retry")}</button>`:i`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?r("loading"):r("tasks.more")}
          </button>`}
    </div>`}
  </div>`:i`<div class="card">
      <${K} icon=${t?"find":"check"} title=${r(t?"tasks.noMatch":"tasks.none")}>
        ${r(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${K}>
    </div>`:i`<${me} rows=${8} />`}var Es=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],As=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${W} }
}`,Au=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${W} }
}`,Iu=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${W} team { id key } }
}`,Du=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${W} }
}`,Cu=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${W} }
}`,Ru=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Zn(e,t,n){let o=await ke(e,t,n);return o&&await kt(),o}function Is(){let e=Re.value,t=e.find(({key:n})=>n===L.value.key)??j.value.find(n=>n.default)??j.value[0];return i`<div class="wrap">
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
          onChange=${F(n=>R(`/team/${n}`))}
        >
          ${e.map(n=>i`<option value=${n.key}>${n.name}${n.archivedAt?` (${r("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&i`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${r("place.tasks")}</a>`}
      </div>
    </header>
    ${t?i`<${Nu} key=${t.id} team=${t} />`:i`<div class="card"><${K} icon="team" title=${r("team.none")}>${r("team.noneHint")}</${K}></div>`}
    ${t&&Ds(t)&&i`<${Pu} key=${t.id} team=${t} />`}
    <${Mu} />
  </div>`}var Ds=e=>e.myRole==="ADMIN"||g.value?.role==="ADMIN";function Nu({team:e}){let t=Ds(e)&&!e.archivedAt,n=(o,a)=>{let s=Es.find(l=>l===a);s&&Zn(As,{teamId:e.id,userId:o.id,role:s},r("team.roleSet",{who:o.name}))};return i`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${r("team.members")}</h2>
      <span class="num">${r.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:a})=>i`<li key=${o.id} class=${o.active?"":"off"}>
          <${q} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===g.value?.id?` (${r("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?i`
                <select
                  class="input"
                  aria-label=${r("team.roleOf",{who:o.name})}
                  value=${a}
                  onChange=${F(s=>n(o,s))}
                >
                  ${Es.map(s=>i`<option value=${s} selected=${s===a}>${r(`role.${s}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${r("team.remove",{who:o.name})}
                  title=${r("team.remove",{who:o.name})}
                  onClick=${()=>Zn(Au,{teamId:e.id,userId:o.id},r("team.removed",{who:o.name}))}
                >
                  <${S} name="close" />
                </button>
              `:i`<span class="chip">${r(`role.${a}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&i`<${Ou} team=${e} />`}
  </section>`}function Ou({team:e}){let[t,n]=k(""),o=t.trim().length<2?"":t.trim(),{data:a}=ut(()=>o?I(Ru,{text:o}):Promise.resolve(null),[o]),s=(a?.users.nodes??[]).filter(u=>!e.members.some(d=>d.user.id===u.id)),l=u=>Zn(As,{teamId:e.id,userId:u.id,role:"MEMBER"},r("team.added",{who:u.name})).then(d=>d&&n(""));return i`<div class="card pad">
    <${D}
      name="person"
      label=${r("team.add")}
      hint=${r("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${F(n)}
    />
    ${s.length>0&&i`<ul class="people">
      ${s.map(u=>i`<li key=${u.id}>
          <${q} user=${u} mute />
          <div class="who"><strong>${u.name}</strong><small>${u.email}</small></div>
          <button class="btn quiet" onClick=${()=>l(u)}>
            ${r("quick.add")}
            <span class="sr"> ${u.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function Pu({team:e}){let t=ue(async({name:n,description:o})=>{let{updateTeam:a}=await I(Du,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return a.errors.length||await kt(),a});return i`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${r("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${ce} text=${t.whole} />
      <${D} name="name" label=${r("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${D}
        name="description"
        label=${r("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&i`<button
          type="button"
          class="btn danger"
          onClick=${()=>Zn(Cu,{id:e.id,archived:!e.archivedAt})}
        >
          ${r(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${r("save")}</button>
      </div>
    </form>
  </section>`}function Mu(){let e=ue(async({name:t,key:n},o)=>{let{createTeam:a}=await I(Iu,{input:{name:t,...n&&{key:n.toUpperCase()}}});return a.team&&(o.reset(),await kt(),R(`/team/${a.team.key}`)),a});return i`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${r("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${ce} text=${e.whole} />
      <div class="inline">
        <${D} name="name" label=${r("team.name")} required error=${e.errors.name} />
        <${D} name="key" label=${r("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${r("team.create")}</button>
      </div>
    </form>
  </section>`}function Rs({values:e,label:t,class:n=""}){let o=Math.min(...e),a=Math.max(...e)-o||1,s=e.map((l,u)=>`${u/(e.length-1)*100} ${28-(l-o)/a*24}`);return i`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${s.join("L")}L100 30L0 30Z`} />
    <path d=${`M${s.join("L")}`} />
    <path class="tip" d=${`M${s.at(-1)}l0 0`} />
  </svg>`}var zo=132,Lu=20,Zo=28;function Ns({flow:e,width:t}){let n=Uu(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=zo-Lu,a=(t-Zo-6)/e.length,s=Math.min(26,a*.58),l=f=>Zo+a*(f+.5),u=f=>o-f/n*(o-6),d=a<34?3:1,p=e.length-1,c=r("flow.said",{days:e.length,completed:Cs(e,"completed"),created:Cs(e,"created")});return i`<svg viewBox=${`0 0 ${t} ${zo}`} role="img" aria-label=${c}>
    ${[0,n/2,n].map(f=>i`
          <line class="grid" x1=${Zo} x2=${t} y1=${u(f)} y2=${u(f)} />
          <text class="y" x="16" y=${u(f)+4}>${r.number(f)}</text>
        `)}
    ${e.map((f,h)=>i`<g key=${f.date}>
        <title>${r("flow.day",{day:r.longDay(f.date),completed:f.completed,created:f.created})}</title>
        <rect
          class=${h===p?"now":""}
          x=${l(h)-s/2}
          y=${u(f.completed)}
          width=${s}
          height=${o-u(f.completed)}
          rx=${Math.min(s/6,o-u(f.completed))}
        />
        ${(p-h)%d===0&&i`<text x=${l(h)} y=${zo-3}>
          ${r.date(f.date,h===p?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,h)=>`${l(h)} ${u(f.created)}`).join("L")}`} />
    <circle cx=${l(p)} cy=${u(e[p].created)} r="3.5" />
  </svg>`}var Cs=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Uu(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Os=["PENDING","IN_PROGRESS"],Qo=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],qu=[{field:"CREATED_AT",direction:"DESC"}],Fu=["down","up","open","status","priority","assignee","due","keys"];function Ps(){let[e,t]=k(localStorage.getItem("taskflow.today")==="mine"),n=e?"me":void 0,o=a=>{t(a),localStorage.setItem("taskflow.today",a?"mine":"all")};return i`<div class="wrap">
    <header class="top">
      <div><h1>${r.longDay(E.value)}</h1><${Bu} /></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${r("today.whose")}>
          <button aria-pressed=${!e} onClick=${()=>o(!1)}>${r("today.everyone")}</button>
          <button aria-pressed=${e} onClick=${()=>o(!0)}>${r("today.mine")}</button>
        </div>
        <${Ge} />
      </div>
    </header>
    <${Hu} />
    <${Ku} />
    <${Qn}
      title=${r("today.overdue")}
      hot
      want=${{due:"overdue",assignee:n}}
      order=${Qo}
      more="/tasks?due=overdue"
      hideEmpty
    />
    <${Qn}
      title=${r("today.today")}
      want=${{due:"today",status:Os,assignee:n}}
      order=${Qo}
      more="/tasks?due=today"
      empty=${r("today.nothing")}
      hint=${r("today.nothingHint")}
    />
    <${Qn}
      title=${r("today.next")}
      want=${{due:"later",status:Os,assignee:n}}
      order=${Qo}
      size=${6}
      more="/calendar"
      hideEmpty
    />
    <${Qn}
      title=${r("today.recent")}
      want=${{assignee:n}}
      order=${qu}
      size=${8}
      more="/tasks"
      countless
      empty=${r(e?"today.noneMine":"tasks.none")}
      hint=${r(e?"today.noneMineHint":"today.noneHint")}
      first=${!e}
    />
    <${Bo} class="page narrow card" />
    <p class="hints">
      ${Fu.map(a=>i`<span>${Ke(va(a)).map(s=>i`<kbd>${s}</kbd>`)} ${r(`hint.${a}`)}</span>`)}
    </p>
  </div>`}function Bu(){let e=J.value;if(!e)return i`<p>${r("loading")}</p>`;let t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return i`<p>
    ${pe("today.summary",{due:i`<b>${r("today.due",{n:e.dueToday})}</b>`,late:i`<b class=${e.overdue?"bad":""}>${r("today.late",{n:e.overdue})}</b>`,done:r("today.done",{n:t})})}
  </p>`}function Hu(){let e=J.value;if(!e)return i`<div class="card bone" role="status" aria-label=${r("loading")} />`;let{flow:t}=e,n=t.map((s,l)=>e.totalTasks-t.slice(l+1).reduce((u,d)=>u+d.created,0)),o=e.pending+e.inProgress,a=(s,l)=>i`<${Rs}
      values=${s}
      class=${l==="completed"?"ok":""}
      label=${r(`spark.${l}`,{days:s.length,from:s[0],to:s.at(-1)})}
    />`;return i`<dl class="card stats">
    <${_e} name="total" to="/tasks" value=${e.totalTasks} note=${r("tile.new",{n:t.at(-1)?.created})}>
      ${a(n,"total")}
    </${_e}>
    <${_e}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${r("tile.unassigned",{n:e.unassigned})}
    >
      ${a(t.map(s=>s.open),"open")}
    </${_e}>
    <${_e} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${r("tile.ofOpen")}>
      <${Qt} part=${e.inProgress} whole=${o} kind="warm" label=${r("tile.inProgress")} />
    </${_e}>
    <${_e}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${r("tile.today",{n:t.at(-1)?.completed})}
    >
      ${a(t.map(s=>s.completed),"completed")}
    </${_e}>
    <${_e}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${r("tile.ofOpen")}
    >
      <${Qt} part=${e.overdue} whole=${o} kind="hot" label=${r("tile.overdue")} />
    </${_e}>
    <${_e} name="users" to="/team" value=${e.totalUsers} note=${r("tile.teams")}>
      <div class="avs">${ve.value.slice(0,4).map(s=>i`<${q} user=${s} mute />`)}</div>
    </${_e}>
  </dl>`}function _e({name:e,to:t,value:n,note:o,bad:a,children:s}){return i`<div class="stat" data-tile=${e}>
    <dt><a href=${t}>${r(`tile.${e}`)}</a></dt>
    <dd class="n num ${a?"bad":""}">${r.number(n)}</dd>
    <dd><small>${o}</small>${s}</dd>
  </div>`}function Ku(){let e=C(null),[t,n]=k(0);return A(()=>{let o=new ResizeObserver(([a])=>n(Math.round(a.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),i`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${r("flow.title")}</h2>
      <div class="legend"><span><i />${r("flow.completed")}</span><span><i class="l" />${r("flow.created")}</span></div>
    </header>
    <div ref=${e}>${t>0&&J.value&&i`<${Ns} flow=${J.value.flow} width=${t} />`}</div>
  </section>`}function Qn({title:e,want:t,order:n,size:o=20,more:a,hot:s,empty:l,hint:u,first:d,hideEmpty:p,countless:c}){let f=Ve(t,n,{size:o}),h=f.ids.value.slice(0,o);if(f.failed.value)return i`<${Y} problem=${f.failed.value} retry=${()=>f.load()} />`;if(p&&!h.length)return null;let m=t.assignee?`${a}${a.includes("?")?"&":"?"}assignee=me`:a,_=f.more.value?f.total.value:f.ids.value.length;return i`<section class="group ${s?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!c&&f.ready.value&&i`<span class="num">${r.number(_)}</span>`}
      ${f.more.value&&i`<a href=${m}>${r("today.all")}</a>`}
    </header>
    ${f.ready.value?h.length?i`<${zn} ids=${h} label=${e} />`:i`<div class="card">
            <${K} title=${l} action=${d&&i`<${os} />`}>${u}</${K}>
          </div>`:i`<${me} rows=${3} />`}
  </section>`}var ju=()=>i`<p class="boot" role="status">${r("loading")}</p>`,Gu={"sign-in":fs,register:$s,forgot:hs,reset:vs,confirm:ys},Wu={today:Ps,tasks:Ss,board:as,calendar:cs,team:Is,settings:bs,admin:ts,unknown:gs},Vu={palette:Ia,keys:ya,new:Sa},Yu=3e3;function Ms(){let{name:e,path:t}=X.value,n=g.value?.id,o=ko.has(e),a=Gu[e];return A(()=>{n===void 0&&g.peek()===null&&!o&&R(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!wo.has(e)&&R("/",{replace:!0})},[n,g.value,o]),g.value===void 0?null:a&&!(n&&!wo.has(e))?i`<${a} key=${e} />`:n?i`<${zu} key=${n} />`:null}function zu(){let[e,t]=k(!1),[n,o]=k(null),a=async()=>{o(null);try{await Fa(),await Vt(g.peek()?.locale),t(!0)}catch(s){if(!g.peek())return;o(s),s instanceof B||setTimeout(a,Yu)}};return A(()=>(a(),Ba),[]),n?i`<main class="gate" id="main"><${Y} problem=${n} retry=${a} /></main>`:e?i`<${Zu} />`:i`<${ju} />`}function Zu(){let e=Vu[G.value];return i`
    <div class="shell">
      <a class="skip" href="#main" onClick=${Xu}>${r("skip")}</a>
      <${Xa} />
      <${Qu} />
      <${Za} />
    </div>
    ${X.value.name==="task"?i`<${Ts} key=${xo.value} />`:i`<${Wn} />`}
    <${xa} />
    ${e&&i`<${e} key=${G.value} />`}
  `}function Qu(){let e=Wu[L.value.name],t=C(null),n=C(L.peek().name),[o,a]=Ar(s=>console.error(s));return pt(()=>{document.title=`${L.value.name==="unknown"?r("lost.title"):r(`place.${L.value.name}`)} \xB7 TaskFlow`,n.current!==L.value.name&&(n.current=L.value.name,t.current?.scrollTo(0,0),t.current?.focus({preventScroll:!0}))},[L.value.name,Ce.value]),i`<main id="main" tabindex="-1" ref=${t}>
    ${ne.value!=="sync"&&i`<p class="line narrow"><${Ho} />${Fo()}</p>`}
    ${Uo.value&&g.value?.emailConfirmed===!1&&i`<${Ja} />`}
    ${o?i`<${Y} problem=${new B([{message:r("error.BUG")}])} retry=${a} />`:i`<${e} key=${L.value.name} />`}
  </main>`}function Xu(e){e.preventDefault(),document.getElementById("main")?.focus()}var Ju=1200,un="",Ls=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;let t=ec(e);t&&(e.preventDefault(),Dt(t))});function ec(e){let t=tc(e);if(!t)return null;if(t==="mod+k")return Xo("dialog:not(.sheet)")?null:Us(t);if(oc(e.target)||e.ctrlKey||e.metaKey||e.altKey||Xo("dialog:not(.sheet)")||t==="enter")return null;let n=un?`${un} ${t}`:t;return un="",clearTimeout(Ls),n==="g"?(un="g",Ls=setTimeout(()=>{un=""},Ju),null):Us(n,Xo("dialog.sheet"))}function Us(e,t=!1){return Oe.find(n=>n.keys===e&&It(n)&&(!t||n.task||n.id==="undo"||n.id==="keys"))}function tc(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var nc="input, textarea, select, [contenteditable]",oc=e=>e instanceof Element&&e.closest(nc),Xo=e=>document.querySelector(`${e}[open]`)!==null;var Jo=document.getElementById("app"),rc=2e3,qs=Vt(navigator.language);try{await Promise.all([qs,ac()]),Jo.replaceChildren(),Tr(i`<${Ms} />`,Jo)}catch(e){Fs(r("error.UNREACHABLE")),console.warn(e)}De(()=>{g.value&&(Vt(g.value.locale),it())});async function ac(){for(;;)try{await et();return}catch(e){if(e instanceof B)return tt();await qs,Fs(r("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,rc)})}}function Fs(e){let t=Jo.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

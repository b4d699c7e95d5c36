var Pl=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,Pl(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},Sl=new Map;function Op(e){var t=Sl.get(this);return t||(t=new Map,Sl.set(this,t)),(t=Pl(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],m=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},d=0;d<n.length;d++){d&&(s===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],s===1?o==="<"?(m(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[d][f+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Q,Ul,Fl,Pt,ha,Er,ql,Sr,Hl,wa,va,Rp,Io=Symbol.for("pv"),Ar={},Ir=[],Np=/^m(i|n|o|s|text|space)$/,xa=Array.isArray,_a=Ir.slice,un=Object.assign;function cn(e){e&&e.parentNode&&e.remove()}function Bl(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?_a.call(arguments,2):n),wo(e,i,o,r,null)}function wo(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Io,__v:r||++Ul,__i:-1,__u:0};return!r&&Q.vnode&&Q.vnode(s),s}function Fn(e){return e.children}function xo(e,t){this.props=e,this.context=t,this.__g=0}function Ut(e,t){if(t==null)return e.__&&Ut(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ut(e)}function Lp(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=un({constructor:Io},n)).__v=n.__v+1,Q.vnode&&Q.vnode(t),Sa(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Ut(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Vl(r,t,s),n.__=n.__e=null,t.__e!=o&&Kl(t))}function Kl(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Kl(e)}function Tl(e){(8&e.__g||(e.__g|=8,Pt.push(e),Er++))&&ha==Q.debounceRendering||((ha=Q.debounceRendering)||queueMicrotask)(jl)}function jl(){try{for(var e,t=1;Pt.length;)Pt.length>t&&Pt.sort(ql),e=Pt.shift(),t=Pt.length,8&e.__g&&Lp(e)}finally{(Er=Pt.length)&&(ha||queueMicrotask)(jl)}}function Gl(e,t,n,o,r,s,i,c,u,m,d){var f,$,p,h,k,v,S=o.__k||Ir,g=t.length;for(u=Mp(n,t,S,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||Ar,p.__i=f,v=Sa(e,p,$,r,s,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Ta($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),k=k||h,4&p.__u?(u=Wl(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=k,u}function Mp(e,t,n,o,r){var s,i,c,u,m,d,f,$,p,h=n.length,k=h,v=0,S=0,g=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[s]=wo(null,i):xa(i)?i=g[s]=wo(Fn,{children:i}):i.constructor===Io&&i.__b?i=g[s]=wo(i.type,i.props,i.key,i.ref,i.__v):g[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Pp(i,n,u,k))&&(k--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,S=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[s]=null;if(S){for(d=[],f=[],s=0;s<r;s++)if((i=g[s])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[s]=v+1}for(v=d.length;s--;)f[s]&&(f[s]==v?v--:g[s].__u|=4)}if(k)for(s=0;s<h;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=Ut(c)),Ea(c,c));return o}function Wl(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Wl(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ut(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Pp(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function El(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function xr(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||El(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||El(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=va[t]||(va[t]=Up(t)),(e.__a||(e.__a={}))[t]=wa,s=t!=(t=t.replace(Hl,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Up(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Sr]==null)t[Sr]=wa++;else if(t[Sr]<this.__a[e])return;return n(Q.event?Q.event(t):t)}}}function Sa(e,t,n,o,r,s,i,c,u,m){var d,f,$,p,h,k,v,S,g,w,T,V,P,D,ne,lt,We,ze,O=t.type;if(t.constructor!==Io)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=s=[],d.nodeType==8?c=Tr(d,s):s.push(d),c=s[0]||c),(d=Q.__b)&&d(t);e:if(typeof O=="function"){$=i.length;try{if(S=t.props,g=(d=O.prototype)&&d.render,w=(d=O.contextType)&&o[d.__c],T=d?w?w.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new O(S,T):(t.__c=p=new xo(S,T),p.constructor=O,p.render=qp),w&&w.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),O.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=un({},p.__s)),un(p.__s,O.getDerivedStateFromProps(S,p.__s)))),h=p.props,k=p.state,p.__v=t,n.__c){if(S!==h&&g&&!O.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,T)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(de){de&&(de.__=t)}),Ir.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Ut(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,T),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,k,v)})}else g&&!O.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=S,p.__P=e,p.__g&=-5,V=Q.__r,P=g?25:0;do p.__g&=-9,V&&V(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++P<25);g&&(Ir.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=un({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,k)),D=d&&d.type===Fn&&d.key==null?d.props.children:d,S.__P&&(d=c,r=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(de){de&&Ea(de,de)}),n.__k=null),c=n.__k?Ut(n,0):null),c=Gl(e,xa(D)?D:[D],t,n,o,r,s,i,c,u,m),S.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(cn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(de){if(i.length=$,t.__v=null,u||s)if(de&&de.then){if(t.__u|=128|u,s){for(~(We=s.indexOf(c||void 0))||(We=s.length);(ze=s[We-1])&&ze.nodeType==8;)We--;for(;We<s.length;We++)if(ze=s[We])if(s[We]=null,ne){if(ze==lt)break}else{if(ze.nodeType!=8)break;ze.data.startsWith("$s")&&(lt=Tr(ne=ze))}}if(!ne){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ne=c}(d=Tr(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,c=d):t.__e=c,c=c&&c.nextSibling}else s&&s.some(cn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),de&&de.then||zl(t),Q.__e(de,t,n)}}else c=t.__e=Fp(n.__e,t,n,o,r,s,i,u,m,e);return(d=Q.diffed)&&d(t),c}function Tr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function zl(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(zl))}function Vl(e,t,n){for(var o=0;o<n.length;)Ta(n[o++],n[o++],n[o++]);Q.__c&&Q.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){Q.__e(s,r.__v)}})}function Fp(e,t,n,o,r,s,i,c,u,m){var d,f,$,p,h,k,v,S,g=n.props||Ar,w=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((h=s[d])&&(T?h.localName==T:h.nodeType==3)){e=h,s[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!T)return S.createTextNode(w);e=S.createElementNS(r,T,w.is?w:m),c&&(Q.__m&&Q.__m(t,s),c=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&w.defaultValue!=null?null:s&&_a.call(m.childNodes),!c&&s)for(g={},d=0;d<e.attributes.length;d++)g[(h=e.attributes[d]).name]=h.value;for(d in g)h=g[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in w||d=="value"&&"defaultValue"in w||d=="checked"&&"defaultChecked"in w||xr(e,d,null,h,r);for(d in w)h=w[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?k=h:d=="checked"?v=h:c&&typeof h!="function"||g[d]===h||xr(e,d,h,g[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Np.test(T))&&(r="http://www.w3.org/1999/xhtml"),Gl(m,xa(p)?p:[p],t,n,o,r,s,i,s?s[0]:n.__k&&Ut(n,0),c,u),s&&s.some(cn)),c&&T!="textarea"||(d="value",T=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(T!="progress"||k)||xr(e,d,k,g[d],r),d="checked",v!=null&&v!=e[d]&&xr(e,d,v,g[d],r))}else g===w||c&&e.data==w||(e.data=w);return e}function Ta(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){Q.__e(r,n)}}function Ea(e,t,n){var o,r,s,i;if(Q.unmount&&Q.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Ta(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){Q.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ea(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Tr(o,s=[]))&&(o==e.__e&&s.some(cn),cn(r),cn(o)),n||cn(e.__e),e.__e=e.__c=e.__=null}function qp(e,t,n){return this.constructor(e,n)}function Yl(e,t){var n,o,r,s;Q.__&&Q.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=wo(Fn,{children:[e]}),r=[],s=[],Sa(t,t.__k,o||Ar,Ar,t.namespaceURI,o?null:t.firstChild?_a.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Vl(r,t.__k,s),t.__k.props.children=null}Q={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Er=0,e}},Ul=0,Fl=function(e){return e!=null&&e.constructor===Io},xo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=un({},this.state)),typeof e=="function"&&(e=e(un({},n),this.props)),e&&(un(n,e),this.__v&&(t&&this.__k.push(t),Tl(this)))},xo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Tl(this))},xo.prototype.render=Fn,Pt=[],Er=0,ql=function(e,t){return e.__v.__b-t.__v.__b},Sr=Symbol(),Hl=/(PointerCapture)$|Capture$/i,wa=0,va={},Rp=0;var Ft,se,$a,Al,ga=Object.is,Eo=0,Zl=[],ba=[],me=Q,Il=me.__b,Cl=me.__r,Dl=me.diffed,Ol=me.__c,Rl=me.unmount,Nl=me.__;function qn(e,t){me.__h&&me.__h(se,e,Eo||t),Eo=0;var n=se.__H||(se.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return Eo=1,Hp(Ql,e)}function Hp(e,t,n){var o=qn(Ft++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ql(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);ga(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=se,!se.__f)){se.__f=!0;var r=se.shouldComponentUpdate;se.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=s;if(u.__.some(function($){$.__N&&(m=!0,ga($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,s,i,c);return m?f||d:f}return!m||d}}return o.__}function C(e,t){var n=qn(Ft++,3);!me.__s&&Aa(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,se.__H.__h.push(n))}function q(e,t){var n=qn(Ft++,4);!me.__s&&Aa(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,se.__h.push(n))}function E(e){return Eo=5,Tt(function(){return{current:e}},[])}function Tt(e,t){var n=qn(Ft++,7);return Aa(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Jl(e,t){return Eo=8,Tt(function(){return e},t)}function Xl(e){var t=qn(Ft++,10),n=_();return t.__=e,se.componentDidCatch||(se.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function qt(){var e=qn(Ft++,11);if(!e.__){for(var t=se.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Bp(){var e;do{for(;e=ba.shift();)try{_o(e)}catch(n){me.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Zl.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(_o),t.__h.some(ya),t.__h=[]}catch(n){t.__h=[],me.__e(n,e.__v)}}}while(ba.length)}me.__b=function(e){se=null,Il&&Il(e)},me.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Nl&&Nl(e,t)},me.__r=function(e){Cl&&Cl(e),Ft=0;var t=(se=e.__c).__H;t&&($a==se?se.__h=[]:(t.__h.some(_o),t.__h.some(ya),Ft=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$a=se},me.diffed=function(e){Dl&&Dl(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ml(Zl.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$a=se=null},me.__c=function(e,t){t.some(function(n){try{n.__h.some(_o),n.__h=n.__h.filter(function(o){return!o.__||ya(o)})}catch(o){n.__h=[function(){throw o}]}}),Ol&&Ol(e,t)},me.unmount=function(e){Rl&&Rl(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ml(ba.push(r))}else _o(r)}catch(s){t=s}}),o.__H=void 0,t&&me.__e(t,o.__v))};var Ll=typeof requestAnimationFrame=="function";function Kp(e){var t,n=function(){clearTimeout(o),Ll&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ll&&(t=requestAnimationFrame(n))}function Ml(e){e!=1&&Al==me.requestAnimationFrame||((Al=me.requestAnimationFrame)||Kp)(Bp)}function _o(e){var t=se,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),se=t}function ya(e){var t=se;e.__c=e.__(),se=t}function Aa(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ga(n,e[o])})}function Ql(e,t){return typeof t=="function"?t(e):t}var jp=Symbol.for("preact-signals");function Rr(){if(St>1)St--;else{var e,t=!1;for((function(){var r=Dr;for(Dr=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var i=s.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=s.i);r=r.o}})();To!==void 0;){var n=To;for(To=void 0,Cr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&tc(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Cr=0,St--,t)throw e}}function L(e){if(St>0)return e();ka=++Gp,St++;try{return e()}finally{Rr()}}var So,oe=void 0;function Hn(e){var t=oe,n=So;oe=void 0,So=void 0;try{return e()}finally{oe=t,So=n}}var To=void 0,St=0,Cr=0,Gp=0,ka=0,Dr=void 0,Or=0;function ec(e){if(oe!==void 0){var t=e.n;if(t===void 0||t.t!==oe)return t={i:0,S:e,p:oe.s,n:void 0,t:oe,e:void 0,x:void 0,r:t},oe.s!==void 0&&(oe.s.n=t),oe.s=t,e.n=t,32&oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=oe.s,t.n=void 0,oe.s.n=t,oe.s=t),t}}function xe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}xe.prototype.brand=jp;xe.prototype.h=function(){return!0};xe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Hn(function(){var o;(o=t.W)==null||o.call(t)}))};xe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Hn(function(){var r;(r=t.Z)==null||r.call(t)}))}};xe.prototype.subscribe=function(e){var t=this;return ve(function(){var n=t.value;Hn(function(){return e(n)})},{name:"sub"})};xe.prototype.valueOf=function(){return this.value};xe.prototype.toString=function(){return this.value+""};xe.prototype.toJSON=function(){return this.value};xe.prototype.peek=function(){var e=this;return Hn(function(){return e.value})};Object.defineProperty(xe.prototype,"value",{get:function(){var e=ec(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Cr>100)throw new Error("Cycle detected");(function(n){St!==0&&Cr===0&&n.l!==ka&&(n.l=ka,Dr={S:n,v:n.v,i:n.i,o:Dr})})(this),this.v=e,this.i++,Or++,St++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Rr()}}}});function y(e,t){return new xe(e,t)}function tc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function nc(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function oc(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function dn(e,t){xe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Or-1,this.f=4}dn.prototype=new xe;dn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Or))return!0;if(this.g=Or,this.f|=1,this.i>0&&!tc(this))return this.f&=-2,!0;var e=oe;try{nc(this),oe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return oe=e,oc(this),this.f&=-2,!0};dn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}xe.prototype.S.call(this,e)};dn.prototype.U=function(e){if(this.t!==void 0&&(xe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};dn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(dn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ec(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function A(e,t){return new dn(e,t)}function rc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){St++;var n=oe;oe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Ia(e),o}finally{oe=n,Rr()}}}function Ia(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,rc(e)}function Wp(e){if(oe!==this)throw new Error("Out-of-order effect");oc(this),oe=e,this.f&=-2;try{8&this.f&&Ia(this)}finally{Rr()}}function Bn(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,So&&So.push(this)}Bn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Bn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,rc(this),nc(this),St++;var e=oe;return oe=this,Wp.bind(this,e)};Bn.prototype.N=function(){2&this.f||(this.f|=2,this.u=To,To=this)};Bn.prototype.d=function(){this.f|=8,1&this.f||Ia(this)};Bn.prototype.dispose=function(){this.d()};function ve(e,t){var n=new Bn(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var sc,Co,_r,zp=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var ac=[];ve(function(){sc=this.N})();function Kn(e,t){Q[e]=t.bind(null,Q[e]||function(){})}function Ao(e){if(_r){var t=_r;_r=void 0,t()}_r=e&&e.S()}function ic(e){var t=this,n=e.data,o=Yp(n);o.name="ReactiveDom",o.value=n;var r=Tt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=A(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=A(function(){return!Array.isArray(m.value)&&!Fl(m.value)}),f=ve(function(){if(this.N=lc,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),s=r[0],i=r[1];return s.value?i.peek():i.value}ic.displayName="ReactiveTextNode";Object.defineProperties(xe.prototype,{constructor:{configurable:!0,value:Bl(Fn,null).constructor},type:{configurable:!0,value:ic},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Kn("__b",function(e,t){if(Ao(),Co=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof xe&&(n||(t.__np=n={}),n[r]=s,o[r]=s.peek())}}e(t)});Kn("__r",function(e,t){if(e(t),t.type!==Fn){Ao();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var i;return ve(function(){i=this},{name:s}),i.c=r,i})((function(r){return function(){var s;zp&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Co=o,Ao(n)}});Kn("__e",function(e,t,n,o){Ao(),Co=void 0,e(t,n,o)});Kn("diffed",function(e,t){Ao(),Co=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var i in s){var c=s[i];c===void 0||o&&i in o||(c.d(),s[i]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var m=s[u],d=o[u];m===void 0?(m=Vp(n,u,d,r),s[u]=m):m.o(d,r)}}}e(t)});function Vp(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=y(n);return{o:function(i,c){s.value=i,o=c},d:ve(function(){this.N=lc;var i=s.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Kn("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});Kn("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});xo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Yp(e,t){return Tt(function(){return y(e,t)},[])}function jn(e,t){var n=E(e);return n.current=e,Co.__$f|=4,Tt(function(){return A(function(){return n.current()},t)},[])}var Zp=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Jp(){L(function(){for(var e;e=ac.shift();)sc.call(e)})}function lc(){ac.push(this)===1&&(Q.requestAnimationFrame||Zp)(Jp)}var l=Op.bind(Bl);var cc=window.taskflowAhead??=[],uc=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function Nr(e,t){let n=cc.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:cc.splice(n,1)[0].answer}var et=class extends Error{},ae=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function _e(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let s=await(Nr(e,n)??uc(e,t,{token:n,keepalive:o})).catch(()=>{throw new et("no answer")}),i=await s.json().catch(()=>null);if(!i||s.status===502||s.status===503||s.status===504)throw new et(`HTTP ${s.status}`);if(i.errors?.length&&!(r&&i.data))throw new ae(i.errors);return i.data}var Ht="id name email emailConfirmed role timeZone locale version createdAt",mn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Ht} }`,dc=`mutation Refresh { refreshSession { ${mn} } }`,Ie=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,fn=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${Ie} }
  changes { field before after beforeText afterText }`,Do=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,mc=`query Start {
  cursor
  me { ${Ht} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${Do} }
  events(last: 40) { nodes { ${fn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Xp=2e4,Da="taskflow.owner",Gn="taskflow.last",b=y(void 0),Oo=y(""),Lr=null,fc=0,Ca=null;async function Ro(){return Lr&&Date.now()>fc-Xp&&await pn(),Lr}function No({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");Lr=e,fc=Date.now()+t*1e3,Oo.value="",Qp(n.id);let o=b.peek();(o?.id!==n.id||o.version<=n.version)&&(b.value=n)}function pn(){return Ca??=t$(e$).finally(()=>{Ca=null}),Ca}function $n(e=""){Pr(),Lr=null,b.peek()&&(Oo.value=e),b.value=null}var Mr=e=>localStorage.getItem(Da)===e;function Qp(e){if(!Mr(e)){Pr();try{localStorage.setItem(Da,e)}catch{}}}function Pr(){localStorage.removeItem(Gn),localStorage.removeItem(Da)}async function e$(){let{refreshSession:e}=await _e(dc,{},{keepalive:!0});return e?.token?No(e):$n("door.ended"),!!e?.token}function t$(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var pc=e=>!!e?.types.includes("Files");function $c(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function hc(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Wn({clipboardData:e}){return e&&!e.types.includes("text/plain")?$c(e):[]}function Ur(e){let[t,n]=_(0),o=r=>s=>{!e||!pc(s.dataTransfer)||(s.preventDefault(),s.stopPropagation(),r(s))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.($c(r))})}}function vc(){C(()=>{let e=t=>{t.defaultPrevented||!pc(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Fr(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var qr={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},gc=()=>navigator.languages.find(e=>e.split("-")[0]in qr),bc=(e="en")=>e.split("-")[0]in qr?e.split("-")[0]:"en";var Lo=y(Date.now());setInterval(()=>{Lo.value=Date.now()},3e4);var zn=A(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:b.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=A(()=>Vn(Lo.value)),Oa=null;function Vn(e){return Oa?.resolvedOptions().timeZone!==zn.value&&(Oa=new Intl.DateTimeFormat("en-CA",{timeZone:zn.value,year:"numeric",month:"2-digit",day:"2-digit"})),Oa.format(new Date(e))}function W(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function yc(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Hr(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Mo(o)}:00Z`);return new Date(o).toISOString()}var Ra=null;function Mo(e){return Ra?.resolvedOptions().timeZone!==zn.value&&(Ra=new Intl.DateTimeFormat("en-GB",{timeZone:zn.value,hour:"2-digit",minute:"2-digit"})),`${Vn(e)}T${Ra.format(e)}`}var mt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Na(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(s=>s.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var kc=["byte","kilobyte","megabyte","gigabyte"],La=new Map;function ct(e,t){let n=`${e.name} ${tt.value} ${JSON.stringify(t)}`;return La.has(n)||La.set(n,new e(tt.value,t)),La.get(n)}var xc=y({}),tt=y("en"),wc="";async function Zn(e="en"){let t=bc(e);if(t!==wc){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Nr(n)??fetch(n));xc.value=await o.json(),wc=t}tt.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function a(e,t={}){return Sc(e,t).replace(/\{(\w+)\}/g,(n,o)=>n$(t[o]))}function Se(e,t){return Sc(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}a.day=e=>{let t=yc(R.value,e);return t>=-1&&t<=1?o$(ct(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Yn(e,{weekday:"short"}):Yn(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};a.longDay=e=>Yn(e,{weekday:"long",day:"numeric",month:"long"});a.month=e=>Yn(e,{month:"long",year:"numeric"});a.date=(e,t)=>Yn(e,t);a.list=e=>ct(Intl.ListFormat).format(e);a.number=e=>ct(Intl.NumberFormat).format(e);a.size=e=>{let t=Math.min(kc.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return ct(Intl.NumberFormat,{style:"unit",unit:kc[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};a.ago=e=>{let t=Date.parse(e),n=Math.floor((Lo.value-t)/6e4);if(n<1)return a("time.now");if(n<60)return ct(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Lo.value-t<20*36e5;return ct(Intl.DateTimeFormat,{..._c(),...!o&&{day:"numeric",month:"short"}}).format(t)};a.at=e=>ct(Intl.DateTimeFormat,{..._c(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));a.weekdays=()=>{let e=Na(tt.value);return Array.from({length:7},(t,n)=>Yn(W("2024-01-01",e+n),{weekday:"short"}))};a.weekOf=e=>W(e,-((mt(e)-Na(tt.value)+7)%7));a.span=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function _c(){let{hour12:e}=ct(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:zn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Sc(e,t){let n=xc.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=ct(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var n$=e=>typeof e=="number"?a.number(e):String(e??""),Yn=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),o$=e=>e.charAt(0).toLocaleUpperCase(tt.value)+e.slice(1);var r$=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,s$=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function I(e,t,n={}){try{return await _e(e,t,{...n,token:await Ro()})}catch(o){if(!(o instanceof ae)||!s$.has(o.code)||!await pn())throw o;return _e(e,t,{...n,token:await Ro()})}}var hn=new Set;async function Bt(e=!1,t=!1){Pr(),await Promise.all([...hn].map(n=>n())),await I(r$,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),$n()}var Tc=300,a$=2e4,Ec=2e4,i$=8e3,l$=new Set([4401,4403]);function Ac(e){let t=new Map,n=null,o=!1,r=!1,s=0,i=0,c=0,u=0,m=0;function d(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let w=t.get(g);w&&d({id:g,type:"subscribe",payload:{query:w.query,variables:w.variables()}})}async function $(){clearTimeout(i),i=0;let g=await Ro().catch(()=>null);if(r)return;if(!g)return v();let w=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=w,w.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),w.onmessage=({data:T})=>{u=Date.now(),p(JSON.parse(T))},w.onclose=({code:T})=>n===w&&k(T)}function p({type:g,id:w,payload:T}){let V=t.get(w);if(g==="connection_ack"){o=!0,s=0;for(let P of t.keys())f(P);c=setInterval(h,Ec),e.up()}else g==="ping"?d({type:"pong"}):g==="next"?T.errors?V?.failed(new ae(T.errors)):V?.next(T.data):g==="error"&&t.delete(w)?V?.failed(new ae(T)):g==="complete"&&t.delete(w)&&V?.done?.()}function h(){if(Date.now()-u>Ec+i$)return n?.close(4e3);d({type:"ping"})}async function k(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),l$.has(g)&&await pn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){s+=1,i=setTimeout($,Tc/2+Math.random()*Math.min(a$,Tc*2**s))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(g,w,T){let V=String(m+=1);return t.set(V,{query:g,variables:w,...T}),o&&f(V),()=>{t.delete(V)&&d({id:V,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var Et=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Ie} description } } } }`,Ic=`query Teams { me { ${Ht} } teams(includeArchived: true) { ${Do} } }`,Cc=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${fn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Br=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,Dc=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${Ie} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,Oc=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${Ie} } matches { field snippet } }
  }
}`,Kr="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Rc=`query Sheet($id: ID!) {
  task(id: $id) { ${Ie} description startedAt watchers { id name } }
}`,Nc="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Lc=`query Watchers($id: ID!) { task(id: $id) { ${Ie} watchers { id name } } }`,Mc=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Et} task { ${Ie} description } }
}`,jr=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${Et} task { ${Ie} description } }
}`,Pc=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${Et} task { ${Ie} } }
}`,Uc=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${Et} label { id } }
}`,Fc=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Et} task { ${Ie} watchers { id name } } }
}`,Gr=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Et} results { task { ${Ie} } } }
}`,qc=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Et} results { task { ${Ie} } } }
}`,Ma=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Et} deletedId }
}`,Hc=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Et} task { ${Ie} description } }
}`;var c$=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Pa=new Set(["sign-in","register","forgot","reset","confirm"]),Ua=new Set(["reset","confirm"]);history.scrollRestoration="manual";var vn=y(Vr("push")),B=A(()=>Po(vn.value.path)),Y=A(()=>{if(B.value.name!=="task")return B.value;let e=Po(vn.value.under??"/tasks");return Pa.has(e.name)?Po("/tasks"):e}),Wr=A(()=>({step:vn.value.step,scroll:vn.value.scroll??0}));function H(e,{replace:t=!1}={}){let n=Po(e).name==="task"?{under:Y.peek().path}:{};t?n.from=Uo().from:(n.from=B.peek().path,history.replaceState({...Uo(),scroll:zr().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),vn.value=Vr(t?"replace":"push")}function Bc(e){let t=e.toString(),n=new URL(Y.peek().path,location.origin).pathname+(t?`?${t}`:"");if(B.peek().name!=="task")return H(n,{replace:!0});history.replaceState({...Uo(),under:n},""),vn.value=Vr("replace")}var At=e=>H(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:B.peek().name==="task"});function gn(){let{path:e}=Y.peek();Uo().from===e?history.back():H(e,{replace:!0})}function zr(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{vn.value=Vr("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Po(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),H(n,{replace:B.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Po(e){let t=new URL(e,location.origin);for(let[n,o]of c$){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Uo(){return history.state??{}}function Vr(e){return{...Uo(),path:location.pathname+location.search,step:e}}var u$=new Set(["MEMBER","ADMIN"]),Z=y([]),ge=A(()=>Z.value.filter(e=>!e.archivedAt)),j=A(()=>ge.value.filter(e=>u$.has(e.myRole??"")||b.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),nt=A(()=>{let e=new Map;for(let t of ge.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function It(e){return(ge.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function ft(){let e=await I(Ic,{});L(()=>{Z.value=e.teams,e.me&&e.me.version>(b.peek()?.version??0)&&(b.value=e.me)})}var Kc=A(()=>new Map(Z.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),bn=e=>e?Kc.value.get(e.id):void 0,pt=e=>Z.value.find(({id:t})=>t===e)?.stages??[];function Fa(e,t){let n=Z.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function jc(e,t){let n=Kc.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Fa(r.id,o)}}var d$=new Set(["PENDING","IN_PROGRESS"]),Kt=e=>!e.deletedAt,le=e=>d$.has(e.status),Oe=new Map,Ha=new Map,qa=new Set;function Fo(e){let t=Oe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:y(null)};return Oe.set(e,n),n}var fe=e=>Fo(e).shown,U=e=>Oe.get(e)?.shown.peek(),Yr=e=>Ha.get(e)??(Oe.get(e)?.known?e:void 0);function*Jn(){for(let{shown:e}of Oe.values()){let t=e.peek();t&&(yield t)}}function*Gc(){for(let{known:e}of Oe.values())e?.version&&(yield e)}function Re(e){let t=Fo(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Ha.set(e.key,e.id),qo(e.id),!0)}function Zr(e){L(()=>e.forEach(Re))}function $t(e,t=Oe.get(e)?.known?.version??0){let n=Fo(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),qo(e)}var Jr=e=>{Fo(e).gone=-1};function Ve(e,t,n){Oe.get(e)?.patches.set(t,n),qo(e)}function Wc(e,t){let n=Oe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return $t(e,-1);qo(e)}}function Ba(e,t){let n=Fo(e.id);n.known={...e,version:0},n.patches.set(t,{}),qo(e.id)}var Xn=e=>Oe.get(e)?.known;function zc(){for(let e of Oe.values())e.doubted=e.known!==null,e.gone=-1}function Vc(){L(()=>{for(let[e,t]of Oe)t.doubted&&!t.patches.size&&$t(e,-1)})}function Yc(){L(()=>{for(let e of Oe.keys())$t(e,-1)}),Oe.clear(),Ha.clear()}function Zc(e){return qa.add(e),()=>qa.delete(e)}function qo(e){let t=Oe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&m$(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:le(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of qa)r.touch(e,n,o)})}function m$(e,{relabel:t,...n}){let o={...e,...n,...jc(e,n)};return t?{...o,labels:f$(o.labels,t)}:o}function f$(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(s=>s.id===r)),...t]}var Ct=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],yn=["LOW","MEDIUM","HIGH","URGENT"];function Ho(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=p$(e.due)),t}function Xc(e){let t=M(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||h$(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||v$(n,e.labels))&&(!e.from||!e.to||Qc(n.dueDate,e.from,e.to))&&(!e.due||$$(n,e.due))&&(!t.length||g$(n,t))}function Xr(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:s}of e){let i=b$(Jc(n,r),Jc(o,r),s==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var M=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function p$(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:W(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function $$(e,t){return t==="overdue"?e.overdue&&le(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Qc(e.dueDate,R.peek(),W(R.peek(),7)):!1}var Qc=(e,t,n)=>e!==null&&e>=t&&e<=n;function h$(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?b.peek()?.id:t)}var v$=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function g$(e,t){if(e.found===t.join(" "))return!0;let n=M(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(s=>r===t.length-1?s.startsWith(o):s===o))}function Jc(e,t){return t==="PRIORITY"?yn.indexOf(e.priority):t==="STATUS"?Ct.indexOf(e.status):t==="TITLE"?M(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function b$(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var Qr=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],kn=y(new Map),Qn=A(()=>new Map(Z.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function ot(e){let t=Z.value.find(({id:o})=>o===e)?.labels??[],n=[...kn.value.values()].filter(o=>o.teamId===e&&!Qn.value.has(o.label.id));return ja([...t,...n.map(({label:o})=>o)])}var eu=({labels:e})=>ja(e.map(t=>Qn.value.get(t.id)??t));function tu(e){let t=ge.value.filter(({id:o})=>!e||o===e),n=ja(t.flatMap(({id:o})=>ot(o)));return[...Map.groupBy(n,({name:o})=>M(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function es(e){let t=new Set(e.map(o=>M(Qn.value.get(o)?.name??""))),n=[...Qn.value.values()].filter(({name:o})=>t.has(M(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Ka=(e,t)=>e.find(n=>M(n.name)===M(t.trim())),ts=e=>Qn.value.get(e);function eo(e){let t=Qr.map(n=>e.filter(o=>o.color===n).length);return Qr[t.indexOf(Math.min(...t))]}function ns(e,t){kn.value=new Map([...kn.peek(),[t.id,{teamId:e,label:t}]])}function nu(){kn.value=new Map}function ou(e,t){let n=kn.peek().get(e);n&&(kn.value=new Map([...kn.peek()].filter(([o])=>o!==e)),!(!t||Qn.peek().has(e))&&(Z.value=Z.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var ja=e=>e.toSorted((t,n)=>M(t.name).localeCompare(M(n.name))||(t.id<n.id?-1:1));var su="taskflow.scope",y$=new Set(["today","tasks","board","calendar","trash"]),k$=/^\/(today|tasks|board|calendar|trash)?$/,ru=JSON.parse(localStorage.getItem(su)??"null"),os=y({team:"",mine:!1}),jt=A(()=>Bo()?Y.value.query.get("team")??"":os.value.team),rs=A(()=>Bo()?Y.value.query.get("assignee")==="me":os.value.mine);ve(()=>{Bo()&&(os.value={team:jt.value,mine:rs.value},localStorage.setItem(su,JSON.stringify(os.value)))});var Gt=A(()=>ge.value.find(e=>e.key===jt.value)),ss=A(()=>Y.value.name==="overview"?{}:Ho({team:Gt.value?.id,assignee:rs.value?"me":void 0}));function ye(e,t={}){let{team:n,mine:o}={team:jt.value,mine:rs.value,...t},r=new URL(e,location.origin);if(!k$.test(r.pathname))return e;let s=Z.value.length>0&&!ge.value.some(({key:i})=>i===n);return n&&!s&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Ga(e){if(!Bo())return ye("/tasks",{team:e});let t=new URLSearchParams(Y.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Y.value.path,location.origin).pathname+(n?`?${n}`:"")}function Wa(){let{name:e,query:t}=B.peek();e==="today"&&![...t.keys()].length&&ru&&H(ye("/",ru),{replace:!0})}function rt(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?Z.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:w$(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function w$(e){if(e)return e==="none"?[]:es(e.split(",").filter(Boolean))}function Ne(e){let t=new URLSearchParams(Y.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Bc(t)}function au(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Bo()?rt(Y.value.query):rt(new URLSearchParams),s=j.value.find(u=>u.key===jt.value),c=rs.value||e==="me"?b.value:nt.value.find(({id:u})=>u===e);return{...s&&{team:s},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:x$(o)},...r&&bn({id:r})&&{stage:{id:r}}}}function x$(e){let t=e.map(ts).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>M(n))).size===1?t:[]}function Bo(){return y$.has(Y.value.name)}var _$="0123456789abcdefghjkmnpqrstvwxyz";function z(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((s,i)=>s<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let s=125n;s>=0n;s-=5n)r+=_$[Number(n>>s&31n)];return`${e}_${r}`}var Va="taskflow.waiting",S$=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),T$=3e3,Le=y([]),Ko=A(()=>Le.value.length),jo=y(!1),za=!1,iu=0,lu=new Map;function Wt(e,t){for(let n of e)lu.set(n,t)}function zt(e){return as([...Le.peek(),{...e,who:b.peek()?.id}]),wn()}async function wn(){if(clearTimeout(iu),!za){for(za=!0;b.peek()&&Le.peek()[0]?.who===b.peek()?.id;){let[e]=Le.peek(),t=await E$(e);if(!t)break;L(()=>{as(Le.peek().slice(1)),lu.get(e.field)?.(e,t)})}za=!1}}function cu(){let e=JSON.parse(sessionStorage.getItem(Va)??"null"),t=b.peek()?.id;return e?.who===t&&!Le.peek().length&&as(e.writes.map(n=>({...n,who:t}))),Le.peek().length&&e?.who!==t&&as([]),Le.peek()}async function E$(e){try{let t=await I(e.query,e.variables,{keepalive:e.keepalive});return jo.value=!1,t[e.field]}catch(t){let n=t instanceof ae?t.code:"INTERNAL";return t instanceof et||n==="RATE_LIMITED"?A$():S$.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}function A$(){return jo.value=!0,iu=setTimeout(wn,T$),null}function as(e){Le.value=e,e.length?sessionStorage.setItem(Va,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Va)}ve(()=>{let e=t=>t.preventDefault();if(!(!jo.value||!Ko.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var I$=8e3,xn=y([]),C$=0;function N(e){let t=C$+=1;return xn.value=[...xn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>_n(t),I$),t}function _n(e){xn.value=xn.peek().filter(t=>t.id!==e)}var D$=500,Sn=[],Go=null;async function uu(){if(Go&&(await Go).errors.length)return;let e=Sn.pop();if(!e)return void N({text:a("undo.nothing")});_n(e.toast),e.run()}function Tn(e){return Go=e,e.then(()=>{Go===e&&(Go=null)}),e}function st(e,t,n){let o=()=>{Sn.includes(s)&&Sn.splice(Sn.indexOf(s),1),_n(s.toast)},s={run:t,toast:N({text:e,undo:()=>{o(),t()},to:n})};return Sn.push(s),Sn.length>D$&&Sn.shift(),o}var du={assignee:"assigneeId",stage:"stageId",team:"teamId"},O$=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],Ya=100,is=new Map,ls=new Set;function Vt(e,t,n={}){let o=yu(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=_u(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let s=z("change"),i=ku(t,o);return Ve(e.id,s,i),Me(s,"updateTask",jr,{id:e.id,input:r},[e.id],{shown:i,before:wu(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??P$(e,t,o)})}async function cs(e,t){let n=e.filter(s=>yu(s,t).length);if(n.length===1)return void await Vt(n[0],t);let o=Object.keys(t),r=n.map(s=>({id:s.id,fields:wu(s,o)}));await to(n.map(({id:s})=>s),s=>mu(s,t),{told:a("did.several",{n:n.length}),undone:a("undo.several",{n:n.length})},()=>Promise.all(U$(r).map(([s,i])=>Promise.all(Su(i,c=>mu(c,s))))))}function mu(e,t){let n=z("change"),o=Object.keys(t);L(()=>{for(let s of e)Ve(s,n,t)});let r={shown:t,told:"",silent:!0};return Me(n,"updateTasks",Gr,{ids:e,input:_u(t,o)},e,r)}async function pu(e){if(e.length===1)return void await hu(e[0]);await to(e.map(({id:t})=>t),t=>{let n=z("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)Ve(r,n,o)}),Me(n,"deleteTasks",qc,{ids:t},t,{told:"",shown:o,silent:!0})},{told:a("did.deletedSeveral",{n:e.length}),undone:a("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>no(t,{silent:!0}))))}async function to(e,t,{told:n,undone:o,to:r},s){let i=Promise.all(Su(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await Tn(i);if(c.length)return void N({bad:!0,text:a("did.refused",{what:n,why:ce(c[0])})});st(n,async()=>{let u=(await s()).flat().flatMap(({errors:m})=>m);u.length?N({bad:!0,text:a("undo.refused",{why:ce(u[0])})}):N({text:o})},r)}function $u(e){let t=z("task"),n=z("change"),{team:o,assignee:r,labels:s,stage:i,...c}=e,u={id:t,...c,teamId:o.id,...r&&{assigneeId:r.id},...i&&{stageId:i.id},...s?.length&&{labelIds:s.map(m=>m.id)}};return Ba({...gu(t),...e,...xu(o.id,e)},n),Me(n,"createTask",Mc,{input:u},[t],{told:a("did.created",{task:c.title})})}function hu(e){let t=z("change"),n={deletedAt:new Date().toISOString()};return Ve(e.id,t,n),Me(t,"deleteTask",Ma,{id:e.id,permanently:!1},[e.id],{shown:n,told:a("did.deleted",{task:e.key||e.title})})}function vu(e){return Me(z("change"),"deleteTask",Ma,{id:e.id,permanently:!0},[e.id],{back:!0,told:a("did.purged",{task:e.key})})}function no(e,{silent:t}={}){let n=z("change"),o={deletedAt:null};return Ve(e.id,n,o),Me(n,"restoreTask",Hc,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:a("did.restored",{task:e.key})})}function Za(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of cu())if(ls.add(t),e==="createTask"){let{teamId:s,assigneeId:i,stageId:c,labelIds:u=[],...m}=o.input,d=Z.peek().find(({id:k})=>k===s)??{id:s,key:"",name:""},f=nt.peek().find(({id:k})=>k===i)??null,$=u.map(ts).filter(Boolean),p=c?{id:c}:void 0,h={...m,team:d,assignee:f,labels:$};Ba({...gu(n[0]),...h,...xu(s,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:s,...i}=o.input;ns(s,i)}else if(r?.shown)for(let s of n)Ve(s,t,r.shown)}function gu(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:b.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Me(e,t,n,o,r,s){ls.add(e);let i=new Promise(c=>is.set(e,c));return zt({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:s}),Tn(i)}Wt(O$,(e,t)=>{let n=t.errors[0];L(()=>{n||R$(e,t),e.field==="createLabel"?ou(e.variables.input.id,!n):n?.current&&Re(n.current);for(let o of e.taskIds)Wc(o,e.key)}),n?N$(e,n):L$(e,t),is.get(e.key)?.(t),is.delete(e.key)});function R$({field:e,taskIds:t,variables:n,note:o},{task:r,results:s}){if(e==="deleteTask"&&n.permanently)return $t(t[0],1/0);e==="restoreTask"&&Jr(t[0]);let i=e==="deleteTask"&&Xn(t[0]);i&&Re({...i,deletedAt:o.shown?.deletedAt??null}),r&&Re(r);for(let c of s??[])c.task&&Re(c.task)}function N$({key:e,note:t},n){if(t?.silent&&is.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=ce(n);t?.back?N({bad:!0,text:a("undo.refused",{why:o})}):N({bad:!0,text:t?.told?a("did.refused",{what:t.told,why:o}):o})}function ce({code:e,message:t}){return t||a(`error.${e}`)}function L$({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void N({text:t.told});let r=()=>{let s=U(n[0]);e==="updateTask"&&o&&t.before?M$(o,t.before):e==="createTask"&&o?hu(o):e==="deleteTask"&&s&&no(s)};st(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function M$(e,t){let n=U(e.id)??e;Vt(n,t,{expectedVersion:Math.min(e.version,Xn(e.id)?.version??e.version),back:!0,told:a("undo.done",{task:e.key})})}function P$(e,t,n){let o=e.key||e.title;if(n.length>1)return a("did.changed",{task:o});let[r]=n;return r==="status"?a(`did.${t.status}`,{task:o}):r==="stage"?a("did.staged",{task:o,to:bn(t.stage)?.name}):r==="priority"?a("did.priority",{task:o,to:a(`priority.${t.priority}`)}):r==="assignee"?t.assignee?a("did.assigned",{task:o,to:t.assignee.name}):a("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?a("did.due",{task:o,day:a.day(t.dueDate)}):a("did.undue",{task:o}):a("did.changed",{task:o})}var fu=e=>bu(e)??(e||null),bu=e=>e&&typeof e=="object"?e.id:null,yu=(e,t)=>Object.keys(t).filter(n=>fu(e[n])!==fu(t[n])),ku=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function wu(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:s}=e;return{...ku(e,n),...o&&(s?{stage:s}:{status:r})}}function xu(e,{stage:t,status:n}){let o=bn(t);return o?{stage:{id:o.id},status:o.status}:{stage:Fa(e,n??"PENDING"),status:n??"PENDING"}}var _u=(e,t)=>Object.fromEntries(t.map(n=>[du[n]??n,du[n]?bu(e[n]):e[n]])),Su=(e,t)=>Array.from({length:Math.ceil(e.length/Ya)},(n,o)=>t(e.slice(o*Ya,(o+1)*Ya))),U$=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var F$=120,q$=/^(session|api_key)\./,ht=y([]);function us(e){ht.value=e.filter(Iu).reverse().map(t=>({event:t}))}function Eu(e){!Iu(e)||ht.peek().some(t=>t.event?.id===e.id)||(ht.value=[{event:e,fresh:!0},...ht.peek()].slice(0,F$))}function Au(e){ht.value=[{caught:e,id:`caught-${Date.now()}`},...ht.peek()]}var Iu=e=>!q$.test(e.name);function Cu(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&K$(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var H$=30*6e4,B$=new Set(["task.updated","attachment.created"]),Tu=({task:e,subjectId:t})=>e?.id??t,K$=(e,t)=>B$.has(e.name)&&t.name===e.name&&Tu(t)===Tu(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<H$;var He=y(null),Te=y(new Set),Ja=null;function Wo(e){let t=new Set(Te.peek());t.delete(e)||t.add(e),Ja=e,Te.value=t}function Xa(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(Ye),n=[t.indexOf(Ja??Pe.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,s)=>r-s),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Te.value=new Set([...Te.peek(),...o,e])}function Yt(){Ja=null,Te.peek().size&&(Te.value=new Set)}var ue=y(""),ds=y([]),Qa=y({});function Dt(e={}){Qa.value=e,ue.value="new"}var Pe=y(null),$e=y(null),En=y(!1),Du=matchMedia("(max-width: 900px)"),Ou=()=>{En.value=Du.matches};Du.addEventListener("change",Ou);Ou();var Ye=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function ei(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function zo(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");ei(e==="dark"?"light":"dark")}function he(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var ti=new Set;function vt(e){return ti.add(e),()=>ti.delete(e)}var Ru=()=>Promise.all([...ti].map(e=>e()));var ms=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=y([]),this.horizon=null,this.stop=Zc(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...Jn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),s=r.indexOf(t);if(!o||!this.holds(o)){s>=0&&(this.ids.value=r.toSpliced(s,1));return}if(s>=0&&n&&this.inPlace(r,s,o))return;let i=s<0?r:r.toSpliced(s,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&U(t[n-1]),s=n<t.length-1&&U(t[n+1]);return(!r||this.compare(r,o)<0)&&(!s||this.compare(o,s)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let s=o+r>>1,i=U(t[s]);i&&this.compare(i,n)<0?o=s+1:r=s}return o}};var An=new Set,oo=class{constructor(t,n,o={}){let{size:r=50,all:s=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=s,this.view=new ms(Xc(t),Xr(n)),this.ids=this.view.ids,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.total=y(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=vt(()=>this.reload()),An.add(this)}close(){An.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&An.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(Hn(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&An.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await I(Kr,{filter:Ho(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await I(Dc,{filter:Ho(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let s=this.want.text&&M(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)Re(s?{...u,found:s}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},fs=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Nu=()=>[...[...An].filter(e=>!e.parked),...[...ut.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),j$=16,ut=new Map;function ps(e,t){ut.get(e)?.close(),ut.delete(e),t.parked=!0,ut.set(e,t);let[n]=ut;ut.size<=j$||(n[1].close(),ut.delete(n[0]))}function Lu(e){let t=ut.get(e);return ut.delete(e),t&&(t.parked=!1),t}function Mu(){for(let e of ut.values())e.close();ut.clear()}var Pu=()=>[...An].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Uu(){await Promise.all([...An].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var G$=5e5,W$=7*864e5,z$=40,Fu=Z$(["1",Ht,Ie,fn,Do,Br].join(" "));function qu(e){let t=b.peek()?.id;if(!t||!Mr(t))return;let n=[...Gc()].map(Y$),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=ht.peek().flatMap(({event:u})=>u??[]),i={...{shape:Fu,who:t,at:Date.now(),day:R.peek(),teams:Z.peek(),...e},events:r.slice(0,z$),lists:[]},c=G$-JSON.stringify([i,...o.values()]).length;for(let u of Nu()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},k=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...k]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of k)o.set(S.id,S)}}try{localStorage.setItem(Gn,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Gn)}}function Hu(){let e=V$(),t=b.peek()?.id;return e?.shape===Fu&&e.who===t&&Mr(t)&&Date.now()-e.at<W$?e:(localStorage.removeItem(Gn),null)}function V$(){try{return JSON.parse(localStorage.getItem(Gn)??"null")}catch{return null}}function Bu({lists:e,day:t}){for(let{want:n,order:o,how:r,after:s,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new oo(n,o,r);m.begin({after:s,horizon:i,more:c,total:u}),ps(fs(n,o,r),m)}}function Y$({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function Z$(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Ku=2e3,J$=36e5,X$=new Set(["task.restored","task.moved_in"]),te=y("connecting"),be=y(null),Yo=y(""),Zo=y(!1),Q$=A(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:W(R.value,t-13),created:0,completed:0,open:0}))})),Jo=()=>be.value??Q$.value,Xo=()=>be.value?"":"unread",hs=y(0),oi=new Set,eh=sd(ft,250),th=sd(Uu,1e3),Rt=null,Zt=null,vs=()=>{},ju=()=>{},Ot=null,In=!1,Gu=0,Vo=!1,Jt=0;function gt(e){return oi.add(e),()=>oi.delete(e)}var Wu=new Set;function zu(e){Wu.add(e)}var $s=new Set;function gs(e,t,n){let o=()=>{},r=()=>{o=Rt?.subscribe(e,t,n)??o};return Rt?r():$s.add(r),()=>{$s.delete(r),o()}}function Vu(){let e=Hu();return e?(Ot=e,Zt=e.cursor,L(()=>{Yo.value=e.version,Zo.value=e.confirmsEmail,Z.value=e.teams,be.value=e.numbers,us(e.events.toReversed()),Zr(e.tasks)}),Bu(e),Za(),!0):!1}async function Yu(){Ot&&Date.now()-Ot.at<J$&&ni();let e=await Qu().catch(n=>{throw Ot&&(te.value="offline"),n});if(!Ot){ed(e),Za(),ni();return}let t=Rt&&Ot.rights===Zu(e);if(Ot=null,t)return L(()=>td(e));ni({quiet:!0}),await od(e)}function ni({quiet:e=!1}={}){if(!Rt){Rt=Ac({up:ah,down:ih,signedOut:()=>$n("door.ended")}),e||nd();for(let t of $s)t();$s.clear(),ju=ve(nh),wn()}}var Zu=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Ju(){let e=b.peek();if(!e||!Zt||Ot||In)return;let t=Zu({cursor:Zt,instance:null,events:null,inbox:null,me:e,teams:Z.peek()});qu({cursor:Zt,rights:t,numbers:be.peek(),version:Yo.peek(),confirmsEmail:Zo.peek()})}addEventListener("pagehide",Ju);document.addEventListener("visibilitychange",()=>document.hidden&&Ju());function nh(){let e=ss.value;return Rt?.subscribe(Br,()=>({filter:e}),{next:t=>{be.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Xu(){ju(),vs(),Ot=null,Zt=null,In=!1,clearTimeout(Gu),Rt?.close(),Rt=null,clearTimeout(Jt),Mu(),Yc(),nu(),L(()=>{te.value="connecting",be.value=null,Z.value=[],us([])})}async function Qu(){let e=await I(mc,{},{partly:!0});if(!e.me||!e.cursor)throw new ae([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==b.peek()?.id)throw new ae([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function ed(e){Zt=e.cursor,L(()=>{td(e),us(e.events?.nodes??[])})}function td(e){b.value=e.me,Yo.value=e.instance?.version??"",Zo.value=e.instance?.confirmEmail??!1,Z.value=e.teams??[];for(let t of Wu)t(e)}function nd(){vs=Rt?.subscribe(Cc,()=>({after:Zt}),{next:({events:e})=>oh(e),failed:ad})??(()=>{})}function oh(e){if(Zt=e.cursor,e.__typename==="StreamEvent")return rh(e.event);if(e.__typename==="StreamReady")return lh(e.replayed);vs(),e.reason!=="SHUTDOWN"&&od()}function rh(e){L(()=>{e.subjectType==="TASK"?sh(e):e.task?Re(e.task):/^(team|user|label|stage)\./.test(e.name)&&eh(),Eu(e),hs.value+=1}),th();for(let t of oi)t(e)}function sh({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||U(t)?.team.id===o?.id)&&$t(t);else if(e==="task.purged"||!n)$t(t,n?.version??1/0);else{X$.has(e)&&Jr(t);let s=r.find(i=>i.field==="description");Re(s?{...n,description:s.after}:n)}}function ah(){clearTimeout(Jt),Jt=0,te.value=Vo?"catching":"connecting",wn(),Pu()}function ih(){te.peek()==="offline"||Vo&&Jt||(Vo=!0,te.value=navigator.onLine?"catching":"offline",clearTimeout(Jt),Jt=setTimeout(()=>{te.value="offline"},Ku))}function lh(e){clearTimeout(Jt),Jt=0,Vo&&Au(e),Vo=!1,te.value="sync"}async function od(e){In||(In=!0,vs(),te.value="catching",await rd(e))}async function rd(e){try{let t=e??await Qu();if(zc(),ed(t),await Ru(),!In)return;Vc(),In=!1,nd()}catch(t){if(!In)return;Gu=setTimeout(rd,Ku),t instanceof et||ad(t)}}function sd(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function ad(e){if(te.value="offline",!(e instanceof ae))throw e}var ri=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,id=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${ri} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,ld="query Unread { inbox(first: 1) { unreadCount cursor } }",cd=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${ri} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,ud=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${ri} }
  }
}`,dd=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var ch=2e3,ke=y(0),Xt=y(new Map),bs=0,ai=new Map,ys=new Set,tr=y(!1),Qt=null,Qo=()=>{},er=0,si=0,md=0,ks=new Set,ws=()=>bs,ii=()=>md,fd=()=>Qt,pd=(e,t)=>ys.has(`${e} ${t}`);function $d({key:e,variables:{ids:t=[]}}){for(let n of t)ys.delete(`${e} ${n}`)}function xs(e,t,n=()=>!1){let o=new Map(Xt.peek()),r=s=>(ai.get(s)??0)>t;for(let[s,i]of o)n(i)&&!r(s)&&o.delete(s);for(let s of e)r(s.id)||o.set(s.id,s);Xt.value=o}function hd(e,t){bs===t&&(ke.value=e)}function uh({unreadCount:e,cursor:t}){Qt||(Qt=t,L(()=>{ke.value=e,tr.value=!0}),li())}function li(){Qo(),Qo=gs(cd,()=>({after:Qt}),{next:({inbox:e})=>dh(e),failed:e=>console.warn("no inbox:",e.message)})}function dh(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?li():ci());if(Qt=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;bs+=1,L(()=>{ke.value=r,!(!t||!n)&&(ai.set(n,bs),o&&ys.add(`${o} ${n}`),Xt.value=new Map(Xt.peek()).set(n,t))}),n||nr().catch(()=>{})}function nr(){return md+=1,Promise.all([...ks].map(e=>e()))}async function ci(){Qo(),clearTimeout(si);let e=er+=1;try{await vd(e)}catch{e===er&&(si=setTimeout(ci,ch))}}async function vd(e){let[t]=await nr(),n=t??(await I(ld,{})).inbox;e===er&&(Qt=n.cursor,L(()=>{ke.value=n.unreadCount,tr.value=!0}),li())}zu(({inbox:e})=>e?uh(e):ci());vt(async()=>{Qt&&await vd(er+=1)});A(()=>b.value?.id).subscribe(()=>{er+=1,Qo(),Qo=()=>{},clearTimeout(si),Qt=null,tr.value=!1,ai.clear(),ys.clear(),L(()=>{ke.value=0,Xt.value=new Map})});ve(()=>{(ke.value?navigator.setAppBadge?.(ke.value):navigator.clearAppBadge?.())?.catch(()=>{})});var x=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ie({kind:e,value:t,mute:n=!1,class:o="",color:r}){let s=a(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${s}>
        <title>${s}</title>
        <use href="#${t}" />
      </svg>`}function J({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:a("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":fh(e.id)}} ...${r}>
    ${mh(e.name)}
  </span>`:l`<span class="av none" ...${r}><${x} name="nobody" /></span>`}var or=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function ro({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&le(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${a.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${a("overdue")}: </span>`}
    ${a.day(e.dueDate)}
  </time>`}var _s=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${gd} of="comments" n=${e} />
  <${gd} of="files" n=${t} />
`;function gd({of:e,n:t}){if(!t)return null;let n=a(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${x} name=${e} />
    ${a.number(t)}
  </span>`}function X({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${x} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var pe=({rows:e=5})=>l`<div class="card" role="status" aria-label=${a("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function ee({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${x} name="live" />
    <strong>${a("failed.title")}</strong>
    <p>${Be(e)}</p>
    <button class="btn quiet" onClick=${t}>${a("failed.retry")}</button>
  </div>`}function Be(e){return e instanceof ae?e.code==="INTERNAL"?a("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||a(`error.${e.code}`):a("error.UNREACHABLE")}function mh(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function fh(e){let t=ph.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var ph=A(()=>new Map(nt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var $h=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,bd=`query Files($id: ID!) {
  task(id: $id) { attachments { ${$h} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,yd=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Ss=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var kd=50*6e4,wd=100,xd=[500,1e3,2e3,4e3,8e3,16e3],hh=10*6e4,vh=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),gh=/^attachment\.|^comment\.(created|deleted)$/,rr=y(null),Ze=({contentType:e})=>vh.has(e),Je=({can:e,version:t})=>e.comment&&t>0,_d=(e,t)=>e.can.comment&&(t.uploader?.id===b.value?.id||j.value.some(({id:n})=>n===e.team.id)),ui=class{constructor(t){this.taskId=t,this.all=y(null),this.failed=y(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[gt(o=>o.task?.id===this.taskId&&gh.test(o.name)&&this.soon(wd)),vt(()=>this.read()),te.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:s}=await I(bd,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{rr.value=s.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),kd);let t=this.all.peek()?.some(n=>Ze(n)&&!n.thumbnailUrl&&bh(n));t&&this.looks<xd.length&&this.soon(xd[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===wd&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>kd}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},bh=({createdAt:e})=>Date.now()-Date.parse(e)<hh,di=new Set;function Ts(e,t){di.has(t)||(di.add(t),we(e).load())}var mi=new Map;function we(e){let t=mi.get(e)??new ui(e);return mi.set(e,t),t}function Sd({id:e,version:t}){let n=t===0,o=we(e);return C(()=>n?void 0:o.open(),[o,n]),o}A(()=>b.value?.id).subscribe(()=>{mi.clear(),di.clear()});var Ed={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Cn={unread:e=>Td(e)&&!e.readAt,all:e=>Td(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},Td=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Dn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function fi(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:s}=e;return t.archived?(r??=n,o??=n,s=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(s=t.snoozedUntil,s&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:s}}function Ad({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var yh=100,pi=new Map,sr=y([]),kh=A(()=>[...sr.value,...Le.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),so=A(()=>{let e=new Map(Xt.value);for(let t of kh.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!pd(t.key,n)&&e.set(n,wh(o,t))}return e});function wh(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?fi(e,n.input,o):Cn.unread(e)&&e.occurredAt<=r?fi(e,{read:!0},o):e}function Id(e,t,{silent:n=!1}={}){hi([e],{read:t},n?"":a(t?"inbox.did.read":"inbox.did.unread"))}function Es(e,t){hi([e],{archived:t},a(t?"inbox.did.archived":"inbox.did.back"))}function Cd(e,t){let n=t?a("inbox.did.snoozed",{when:a.at(t)}):a("inbox.did.back");hi([e],{snoozedUntil:t},n)}function Dd(e){let t=e.filter(Cn.unread),[n]=[...Xt.peek().values()].sort(Dn),o=t.length===ke.peek()&&t.length<=yh?()=>$i(t,{read:!1}):void 0,r={told:a("inbox.did.allRead"),until:n?.occurredAt};Od("markAllRead",dd,{upTo:fd()},r,o)}function hi(e,t,n){let[o]=e;$i(e,t,n,n?()=>$i(e,Ad(o),a("inbox.did.undone")):void 0)}function $i(e,t,n=a("inbox.did.undone"),o){let r=e.map(({id:s})=>s);Od("updateNotifications",ud,{ids:r,input:t},{told:n},o)}function Od(e,t,n,o,r){let s=z("change"),i=new Promise(u=>pi.set(s,{resolve:u,at:ws(),undo:r})),c=new Date().toISOString();zt({key:s,field:e,query:t,variables:{...n,key:s},taskIds:[],note:{...o,at:c}}),Tn(i)}Wt(["updateNotifications","markAllRead"],(e,t)=>{let n=pi.get(e.key),[o]=t.errors;o?(N({bad:!0,text:a("inbox.refused",{why:ce(o)})}),nr().catch(()=>{})):xh(e,t,n),$d(e),pi.delete(e.key),n?.resolve(t)});function xh(e,{notifications:t=[]},n){n&&xs(t,n.at),e.field==="markAllRead"&&_h(e);let{told:o}=e.note;o&&n?.undo?st(o,n.undo):o&&N({text:o})}async function _h(e){sr.value=[...sr.peek(),e],await nr().catch(()=>{}),sr.value=sr.peek().filter(t=>t!==e)}var Sh=30,Th=100,vi=class{constructor(t){this.show=t,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=y(null),this.staying=y(new Set),this.notices=A(()=>this.list())}list(){let t=this.staying.value;return[...so.value.values()].filter(n=>Cn[this.show](n)||t.has(n.id)&&Cn.all(n)).filter(n=>this.reaches(n)).sort(Dn)}reaches(t){let{value:n}=this.horizon;return!n||Dn(t,n)<=0}open(){let t=()=>this.reload();return ks.add(t),(!this.ready.peek()||this.gap!==ii())&&this.load(),()=>{ks.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=ws(),s=ii(),i=n?this.horizon.peek():null,c=[],u,m=!0;do{let f=Math.min(Th,Math.max(Sh,o-c.length)),{inbox:$}=await I(id,{filter:Ed[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,m=$.pageInfo.hasNextPage}while(m&&c.length<o);let d=m?c.at(-1)??null:null;return L(()=>{hd(u.unreadCount,r),xs(c,r,f=>Cn[this.show](f)&&Eh(f,i,d)),this.horizon.value=d,this.more.value=m,this.ready.value=!0}),this.after=n,this.gap=s,u}},Eh=(e,t,n)=>(!t||Dn(t,e)<0)&&(!n||Dn(e,n)<=0),gi=new Map;function Rd(e){let t=`${b.value?.id} ${e}`,n=gi.get(t)??new vi(e);return gi.set(t,n),n}A(()=>b.value?.id).subscribe(()=>gi.clear());var bi=["unread","all","archived","later"],en=()=>Y.value.name==="inbox",Ah=A(()=>bi.find(e=>e===Y.value.query.get("show"))??"unread"),As=A(()=>Rd(Ah.value)),Is=y(null),ao=y(null),Nd=()=>!!document.activeElement?.closest("dialog.sheet");function Ld(){let e=B.peek().name==="task"?$e.peek():null;return As.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Is.peek())}var Cs=e=>()=>{let t=Ld();t&&e(t)},Md=e=>document.querySelector(`main [data-notice="${e}"]`),Pd=Cs(({id:e})=>Bd(Md(e))),Ud=Cs(e=>Os(e)),Fd=Cs(e=>Es(e,!e.archivedAt)),qd=Cs(({id:e})=>{ao.value={id:e,anchor:Md(e)?.querySelector("[data-snooze]")??null}}),Ds=()=>Dd([...so.peek().values()]);function Os(e,t){As.peek().keep(e.id),Id(e,!e.readAt,t)}function yi(e){let t=B.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Ih(i)),o=t?Ld()?.id:Is.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),s=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];s?.scrollIntoView({block:"nearest"}),t?Bd(s):Hd(s)?.focus()}var Ih=e=>e.hasAttribute("data-task"),Hd=e=>e?.querySelector("[data-go]"),Bd=e=>Hd(e)?.click();async function Rs(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,s=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(L(()=>m.map(f=>Ch(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await to(c,i(t),{told:r?a(t?"did.watching":"did.left",{task:s}):a("did.several",{n:n.length}),undone:r?a("undo.done",{task:s}):a("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Ch(e,t){let n=z("change"),o={watching:t};return Ve(e,n,o),Me(n,"watchTask",Fc,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var Xe=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>j.value.length,run:()=>Dt()},{id:"search",keys:"/",run:Lh},{id:"down",keys:"j",run:()=>en()?yi(1):ki(1),silent:!0},{id:"up",keys:"k",run:()=>en()?yi(-1):ki(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>At(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:jd,run:([e])=>Wo(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:en,run:Pd,silent:!0},{id:"noticeRead",keys:"u",when:en,run:Ud},{id:"noticeArchive",keys:"e",when:()=>en()&&!Nd(),run:Fd},{id:"noticeLater",keys:"h",when:en,run:qd},{id:"noticesRead",keys:"shift+i",when:()=>en()&&ke.value,run:Ds},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>cs(e,{status:e.some(le)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:On("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&pt(e.team.id).length,run:On("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:On("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:On("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:On("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:On("labels")},{id:"watch",keys:"w",task:!0,when:Kt,run:Rs},{id:"team",task:!0,when:e=>e.can.update&&j.value.length>1,run:On("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:Rh},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&Je(e),run:Nh},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Oh(e)},{id:"delete",task:!0,when:e=>e.can.delete&&Kt(e),run:Dh},{id:"restore",task:!0,when:e=>e.can.delete&&!Kt(e),run:e=>e.map(t=>no(t))},{id:"undo",keys:"z",run:uu},{id:"inbox",keys:"g i",run:()=>H("/inbox")},{id:"today",keys:"g t",run:()=>H(ye("/"))},{id:"tasks",keys:"g l",run:()=>H(ye("/tasks"))},{id:"board",keys:"g b",run:()=>H(ye("/board"))},{id:"calendar",keys:"g c",run:()=>H(ye("/calendar"))},{id:"trash",keys:"g x",run:()=>H(ye("/trash"))},{id:"teams",keys:"g m",run:()=>H("/team")},{id:"settings",keys:"g s",run:()=>H("/settings")},{id:"overview",keys:"g o",run:()=>H("/admin")},{id:"instance",keys:"g a",when:()=>b.value?.role==="ADMIN",run:()=>H("/instance")},{id:"theme",run:zo},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>Bt()}];function wi(){let{name:e,key:t=""}=B.value,n=e==="task"?Yr(t):Pe.value;return n&&U(n)||null}function Ms(){let e=B.peek().name==="task"?[]:xi(),t=wi();return e.length?e:t?[t]:[]}var xi=()=>[...Te.value].map(U).filter(e=>e!=null),Kd=(e,t)=>t.filter(n=>!e.when||e.when(n));function Qe(e,t=Ms()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:wi();return o!==null&&jd(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Kd(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function bt(e,t=Ms()){if(!e.task)return e.run();let n=Kd(e,e.id==="select"?[wi()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Ps=e=>Xe.find(t=>t.id===e)?.keys??"";function Ke(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${a("key.shift")} `).replace("MOD+",t?"\u2318":`${a("key.control")} `))}function On(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;He.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function jd(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Dh(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return _i(e);ds.value=e.map(({id:t})=>t),ue.value="delete"}function _i(e){B.value.name==="task"?gn():Yt(),pu(e)}async function Oh(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),N({text:a("did.copied",{task:e.key})})}function Rh(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Nh(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Lh(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function ki(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Mh(e);let n=B.peek().name==="task",o=t.findIndex(i=>Ye(i)===(n?$e:Pe).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let s=U(Ye(r)??"");s&&At(s)}var Ns=0,Ls=null;function Mh(e){let t=document.querySelector("main");t&&(Ns=Math.max(1,Ns+e),Ls?.disconnect(),Ls=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Ls?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Ns:0;Ns=0;for(let r=0;r<o;r+=1)ki(1)}),Ls.observe(t,{childList:!0,subtree:!0}))}function F({label:e,labelledby:t,class:n="",close:o,place:r,children:s}){let i=E(null);return q(()=>{let m=i.current,d=document.activeElement,f=Ye(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),Si(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&Ph(m,i.current)&&o()}}
  >
    ${s}
  </dialog>`}function Si(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Ph({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Uh=[["page",["palette","new","search","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","comment","attach"]]],Fh=()=>[[a("key.space"),"lift"],["\u2190 \u2192","carry"],[a("key.escape"),"putBack"]],qh=new Set(["done","status","stage"]),Hh=new Set(["priority","assignee","due","labels","select"]);function Bh(e){if(!e.task)return Qe(e);let t=j.value.length>0;return qh.has(e.id)?t||ge.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Hh.has(e.id)}function Gd(){let e=()=>{ue.value=""},t=Uh.map(([n,o])=>({name:n,lines:o.flatMap(r=>Xe.filter(s=>s.id===r&&Bh(s))).map(r=>({text:a(`command.${r.id}`),keys:Ke(r.keys??"")}))}));return j.value.length&&t.push({name:"carry",lines:Fh().map(([n,o])=>({text:a(`board.${o}`),keys:[n]}))}),l`<${F} class="wide" labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${a("keys.title")}</h2>
        <button class="icon end" aria-label=${a("close")} onClick=${e}><${x} name="close" /></button>
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
  </${F}>`}function Rn(e,t){let n=Kh(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Kh(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var G=e=>t=>e(t.currentTarget.value);function Us({label:e,typed:t,type:n,count:o,at:r,move:s,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),s((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
    onInput=${G(m=>{n(m),s(0)})}
    onKeyDown=${u}
  />`}function Fs(e){let t=E(null);return C(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var Ti=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Ei(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Ti(f,t)!==n);if(!o.length)return;let[r]=o,s=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,k=>s.get(k))].map(([k,v])=>jh(v,t.get(k??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:k})=>k)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await to(d,i(n),{told:m?a(n?"did.labelled":"did.unlabelled",{task:u,label:c}):a("did.several",{n:o.length}),undone:m?a("undo.done",{task:u}):a("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function jh(e,t,n){let o=z("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)Ve(c,o,r)});let s=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Me(o,"updateTask",jr,{id:e[0],input:s},e,i):Me(o,"updateTasks",Gr,{ids:e,input:s},e,i)}function Wd(e,t){let n=new Map;for(let o of e){let r={id:z("label"),name:t.trim(),color:eo(ot(o))};ns(o,r),n.set(o,r),Me(z("change"),"createLabel",Uc,{input:{...r,teamId:o}},[],{told:a("did.labelMade",{label:r.name}),silent:!0})}return n}var Nn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function io({task:e,most:t=1/0,mute:n=!1}){let o=eu(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,s=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${a("field.labels")}: </span>`}
    ${r.map(i=>l`<${Nn} key=${i.id} label=${i} />`)}
    ${s.length>0&&l`<span class="label rest" title=${s.join(", ")}>
      <span aria-hidden="true">+${a.number(s.length)}</span>
      <span class="sr">${s.join(", ")}</span>
    </span>`}
  </span>`}function Vd({tasks:e,anchor:t}){let[n,o]=_(""),[r,s]=_(0),i=Fs(r),c=[...new Set(e.map(({team:w})=>w.id))],u=Gh(c),m=w=>u.filter(({name:T})=>M(T).includes(M(w.trim()))),d=w=>w.trim()!==""&&c.some(T=>zd(T)&&!Ka(ot(T),w)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{He.value=null},h=({alike:w})=>{let T=e.filter(({team:P})=>w.has(P.id)),V=T.filter(P=>Ti(P,w)).length;return V===0?"false":V===T.length?"true":"mixed"},k=w=>{Ei(e,w.alike,h(w)!=="true"),o(""),s(Math.max(0,u.indexOf(w)))},v=w=>{let T=c.filter(P=>zd(P)&&!Ka(ot(P),w)),V=u.find(({name:P})=>M(P)===M(w.trim()));Ei(e,new Map([...V?.alike??[],...Wd(T,w)]),!0),o(""),s(0)},S=w=>{let T=w===n?f[r]:m(w)[0];T?k(T):d(w)?v(w):w||p()},g=()=>{p(),H(`/team/${e[0].team.key}`)};return l`<${F}
    class="menu"
    label=${a("field.labels")}
    close=${p}
    place=${w=>Rn(w,t)}
  >
    <${Us} ...${{typed:n,type:o,count:$,at:r,move:s,take:S}} label=${a("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${a("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${w=>w.preventDefault()}
    >
      ${f.map((w,T)=>l`<div
          class="o"
          role="option"
          id=${`choice-${T}`}
          key=${w.key}
          aria-selected=${T===r}
          aria-checked=${h(w)}
          onPointerMove=${()=>s(T)}
          onClick=${()=>k(w)}
        >
          <i class="dot" style=${{"--label":w.color}} />
          <span>${w.name}</span>
          ${h(w)!=="false"&&l`<span class="end">
            <${x} name=${h(w)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":eo(ot(c[0]))}} />
        <span>${a("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${a(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${a("labels.manage")}</button>
  </${F}>`}function Gh(e){let t=new Map;for(let n of e)for(let o of ot(n)){let r=M(o.name),s=t.get(r);s?s.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var zd=e=>j.value.some(({id:t})=>t===e);var Wh={status:()=>Ct.map(e=>({key:e,text:a(`status.${e}`),icon:l`<${ie} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>pt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ie} kind="status" value=${o} mute color=${r} />`,end:a(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>yn.toReversed().map(e=>({key:e,text:a(`priority.${e}`),icon:l`<${ie} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...zh(e)].map(t=>({key:t?.id??"",text:t?.name??a("nobody"),icon:l`<${J} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>j.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Qh().map(([e,t])=>({key:t??"",text:a(`due.${e}`),end:t&&a.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${x} name="calendar" />`,fields:{dueDate:t}}))};function zh(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>It(o));return t.filter(({id:o})=>n.every(r=>r.some(s=>s.id===o)))}function Vh(e,t){let[n,...o]=e.map(r=>Yh(r,t));return o.every(r=>r===n)?n:void 0}var Yh=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function Yd(){if(!He.value)return null;let{kind:e,ids:t,anchor:n}=He.value,o=t.map(r=>fe(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Jh} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Vd} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Xh} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Zh=["open","done","status","stage","assignee","due","priority","labels","watch","team","link","select","delete","restore"];function Jh({tasks:e,anchor:t}){let n=E(null),o=()=>{He.value=null},r=Zh.flatMap(i=>Xe.filter(c=>c.id===i&&Qe(c,e))),s=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${F}
    class="menu"
    label=${e.length>1?a("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Rn(i,t)}
  >
    <div role="menu" aria-label=${a("row.actions")} ref=${n} onKeyDown=${s}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>bt(i,e))}}
          >
            <span>${a(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${Ke(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${F}>`}function Xh({tasks:e,kind:t,anchor:n}){let o=Wh[t](e),r=Vh(e,t),[s,i]=_(""),c=v=>o.filter(S=>M(S.text).includes(M(v))),u=c(s),[m,d]=_(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Fs(m),$=()=>{He.value=null},p=v=>{$(),v&&cs(e,v.fields)},h=v=>p(v===s?u[m]:c(v)[0]),k=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${F}
    class="menu"
    label=${a(`field.${t}`)}
    close=${$}
    place=${v=>Rn(v,n)}
  >
    <${Us} ...${{typed:s,type:i,at:m,move:d,take:h}} count=${u.length} label=${a(`field.${t}`)} />
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
            <${x} name="check" />
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
  </${F}>`}function Qh(){let e=W(R.value,7-mt(R.value));return[["today",R.value],["tomorrow",W(R.value,1)],["friday",W(R.value,(11-mt(R.value))%7||7)],["monday",e],["month",W(R.value,30)],["never",null]]}var ev={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},Zd=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],tv=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],nv={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},ov={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},rv=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),sv=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),av=new Set(["in","dans","en"]),iv=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Jd=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Xd=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),lv=new Set(["do","so"]);function Qd(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:M(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},s=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>M(h)===f.slice(1));$&&s("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&$v(ev,f.slice(1));p&&s("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&pv(i,f.slice(1));$&&s("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=uv(n,t,c,s);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:cv(r)}function cv(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function uv(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,s=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&rv.has(e[i-1].word)&&!n(e[i-1]),u=dv(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&s.push([i-d,u.count+d,u.day]),i+=u.count-1}return s.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function dv(e,t,{today:n,language:o},r){let[s,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),m=nv[s];if(m!==void 0)return{count:1,day:W(n,m),inside:!0};if(s==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:W(n,2)};if(s==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:W(n,2)};if(s==="pasado"&&i==="manana")return{count:2,day:W(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(s);if(d)return qs(1,ar(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(s);if(f)return qs(1,em(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(s);if(p&&i&&lo(i))return Ai(2,lo(i),+p[1],c,n);if(p&&i==="de"&&c&&lo(c))return Ai(3,lo(c),+p[1],u,n);let h=lo(s)&&i?$.exec(i):null;if(h)return Ai(2,lo(s),+h[1],c,n);if(av.has(s)&&i&&c)return mv(ov[i]??+i,c,n);if(sv.has(s)&&i)return fv(i,n);let k=Zd.findIndex(S=>S.includes(s.replace(/\.$/,"")));if(k<0)return;let v=s.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!lv.has(v)))))return{count:1,day:W(n,(k-mt(n)+7)%7||7),last:v.length<6,inside:!0}}function mv(e,t,n){if(e>0&&e<1e3)return iv.has(t)?{count:3,day:W(n,e)}:Jd.has(t)?{count:3,day:W(n,7*e)}:Xd.has(t)?{count:3,day:tm(n,e)}:void 0}function fv(e,t){let n=W(t,7-mt(t)),o=Zd.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:W(n,o)}:Jd.has(e)?{count:2,day:n}:Xd.has(e)?{count:2,day:tm(`${t.slice(0,7)}-01`,1)}:void 0}function Ai(e,t,n,o,r){return/^\d{4}$/.test(o??"")?qs(e+1,ar(Number(o),t,n)):qs(e,em(void 0,t,n,r))}var qs=(e,t)=>t?{count:e,day:t}:void 0;function em(e,t,n,o){if(e)return ar(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let s=ar(Number(o.slice(0,4))+r,t,n);if(s&&s>=o)return s}}function ar(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(s=>String(s).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function tm(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let s=ar(o,n%12+1,r);if(s)return s}}var lo=e=>tv.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function pv(e,t){let n=e.find(({name:o})=>M(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var $v=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function ir(e,t={},n){let o=au(),r=j.value,s=t.team??o.team??r[0],i=S=>It((S??s)?.id??""),c=tt.value.split("-")[0],u=Qd(e,{today:R.value,language:c,teams:r,people:i,home:s,plain:n}),{marks:m,title:d,...f}=u,$=f.team??s,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:k,stage:v}=p;return h&&!i($).some(({id:S})=>S===h.id)&&(p.assignee=null),k&&(p.labels=k.filter(({id:S})=>ot($.id).some(g=>g.id===S))),v&&!pt($.id).some(({id:S})=>S===v.id)&&delete p.stage,{draft:p,marks:m}}function Ii({team:{id:e,key:t,name:n},...o}){$u({...o,team:{id:e,key:t,name:n}})}function nm(){let[e,t]=_(""),[n,o]=_(()=>new Set),r=E(null),s=j.value;if(!s.length)return null;let{draft:i,marks:c}=ir(e,{},n),u=d=>{d.preventDefault();let{draft:f}=ir(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Ii(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${x} name="plus" />
    <${Ci} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
    <button class="btn" type="submit">${a("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${a("quick.understood")}>
      ${(c.some(({field:d})=>d==="team")||s.length>1)&&l`<${tn}
        mark=${c.find(({field:d})=>d==="team")}
        unmark=${m}
      >
        <${x} name="team" />
        ${i.team.name}
      </${tn}>`}
      ${i.assignee&&l`<${tn} mark=${c.find(({field:d})=>d==="assignee")} unmark=${m}>
        <${J} user=${i.assignee} mute />
        ${i.assignee.name}
      </${tn}>`}
      ${i.priority&&l`<${tn} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${ie} kind="priority" value=${i.priority} mute />
        ${a(`priority.${i.priority}`)}
      </${tn}>`}
      ${i.dueDate&&l`<${tn} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${x} name="calendar" />
        ${a.day(i.dueDate)}
      </${tn}>`}
      ${i.labels?.map(d=>l`<${Nn} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function Ci({field:e,line:t,write:n,marks:o,unmark:r,autofocus:s=!1}){let i=E(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};q(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${a("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${s}
      maxlength="200"
      autocomplete="off"
      aria-label=${a("quick.label")}
      placeholder=${a("quick.placeholder")}
      value=${t}
      onInput=${G(n)}
      onScroll=${c}
    />
    <div class="mirror" ref=${i} aria-hidden="true">${u}</div>
  </div>`}var tn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${a("quick.asText",{text:e.text})}
        title=${a("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${x} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function om(){let[e,t]=_(""),[n,o]=_(()=>new Set),[r,s]=_(Qa.peek()),i=E(null),{draft:c,marks:u}=ir(e,r,n),m=()=>{ue.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,k)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),s({...r,...k})},$=h=>{h.preventDefault();let{draft:k}=ir(i.current?.value??"",r,n);if(!k.title)return i.current?.focus();Ii(k),m()},p=It(c.team.id);return l`<${F} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${a("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${a("close")} onClick=${m}>
          <${x} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${Ci} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${Di}
          name="team"
          value=${c.team.id}
          options=${j.value.map(({id:h,name:k})=>[h,k])}
          choose=${h=>f("team",{team:j.value.find(k=>k.id===h)})}
        />
        <${Di}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",a("nobody")],...p.map(({id:h,name:k})=>[h,k])]}
          choose=${h=>f("assignee",{assignee:p.find(k=>k.id===h)??null})}
        />
        <${Di}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${yn.toReversed().map(h=>[h,a(`priority.${h}`)])}
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
            onChange=${G(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${a("field.labels")}: </span>
            ${c.labels.map(h=>l`<${Nn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${hv.map(h=>l`<span><kbd>${a(`quick.eg.${h}`)}</kbd> ${a(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${a("quick.create")}</button>
      </div>
    </form>
  </${F}>`}var hv=["priority","assignee","due","team"],Di=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${a(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${G(o)}>
      ${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
    </select>
  </label>`;var vv={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function sm({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${rm(t)}</mark>`:rm(t))}var rm=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>vv[n]);var im=7,gv=150,bv=200;function lm(){let[e,t]=_(""),[n,o]=_(null),[r,s]=_(new Map),i=E(Ms()).current,c=g=>g.trim()?yv(g,r):[],u=g=>Xe.filter(w=>!w.silent&&Qe(w,i)&&M(am(w,i)).includes(M(g.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(g=>g.id===n)),p=E(null);p.current=f[$]?.id??null;let h=()=>{ue.value=""},k=g=>{h(),g&&queueMicrotask(()=>"run"in g?bt(g,i):At(g))};C(()=>{if(s(new Map),e.trim().length<2)return;let g=!1,w=V=>{g||(o(p.current),s(V))},T=setTimeout(()=>wv(e).then(w,()=>{}),gv);return()=>{g=!0,clearTimeout(T)}},[e]),C(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let w=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(w&&f.length)g.preventDefault(),o(f[($+w+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let T=g.target.value;k(T===e?f[$]:c(T)[0]??u(T)[0])}},S=(g,w,T)=>l`<div
    class="o"
    role="option"
    id=${`option-${w}`}
    key=${T.id}
    aria-selected=${w===$}
    onPointerMove=${()=>o(T.id)}
    onClick=${()=>k(T)}
  >
    ${g}
  </div>`;return l`<${F} class="pal" label=${a("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${$}`:void 0}
      aria-label=${a("palette.title")}
      placeholder=${a("palette.placeholder")}
      value=${e}
      onInput=${G(g=>{t(g),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${a("palette.results")}>
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${a("palette.tasks")}</h3>
        ${m.map((g,w)=>S(l`
              <${ie} kind="status" value=${g.status} mute />
              <span>${g.title} <${kv} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,w,g))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${a("palette.commands")}</h3>
        ${d.map((g,w)=>S(l`
              <span>${am(g,i)}</span>
              <span class="end">${g.keys&&Ke(g.keys).map(T=>l`<kbd>${T}</kbd> `)}</span>
            `,m.length+w,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${a("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${a("palette.choose")}</span>
      <span><kbd>↵</kbd> ${a("palette.run")}</span>
      <span><kbd>esc</kbd> ${a("close")}</span>
    </footer>
  </${F}>`}var am=(e,t)=>{let n=t.length>1?a("tasks.count",{n:t.length}):t[0]?.key;return a(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function yv(e,t){let n=M(e.trim()).split(/\s+/),o=[...Jn()].filter(Kt).filter(u=>{let m=M(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(U).filter(u=>u!=null),s=new Map([...o,...r].map(u=>[u.id,u])),i=Gt.peek()?.id,c=u=>(M(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(le(u)?1:0);return[...s.values()].sort((u,m)=>c(m)-c(u)).slice(0,im)}var kv=({of:e})=>e&&l`<small>${a(`palette.in.${e.field}`)}: <${sm} snippet=${e.snippet} /></small>`;async function wv(e){let t=e.trim().slice(0,bv),n=async s=>(await I(Oc,{text:t,filter:s,first:im})).search?.nodes??[],{team:o}=ss.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return Zr(r.map(s=>s.task)),new Map(r.map(({task:s,matches:i})=>[s.id,i.find(({field:c})=>!xv.has(c))]))}var xv=new Set(["KEY","TITLE"]);var _v={assigneeId:"assignee",teamId:"team"},Sv=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function dm({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:_v[i.field]??i.field})).filter(({field:i},c,u)=>!Sv.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Tv(i,u)),o={who:Iv(e.actor),task:t?a("feed.this"):Cv(e),what:Dv(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Ev(n[0],o);if(e.name==="task.updated")return Se("feed.changed",{...o,fields:n.map(({field:i})=>a(`field.${i}`)).join(", ")});let s=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return a(s)===s?Se("feed.other",{...o,name:e.name}):Se(s,o)}function Tv(e,t){let[n,o]=["stage","status"].map(r=>t.find(s=>s.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Ev({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Se(`feed.${t}`,{...r,to:um("status",String(t))}):e==="priority"?Se("feed.priority",{...r,to:um("priority",String(t))}):e==="assignee"?Se(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===b.value?.id?a("you.object"):o}</b>`}):e==="dueDate"?Se(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${a.day(String(t))}</b>`}):e==="labels"?Av(cm(n),cm(o),r):e==="stage"?Se(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?Se("feed.arranged",r):e==="title"?Se("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Se("feed.moved",{...r,to:l`<b>${o}</b>`}):Se("feed.changed",{...r,fields:a(`field.${e}`)})}function Av(e,t,n){let o=t.filter(s=>!e.includes(s)),r=e.filter(s=>!t.includes(s));return o.length&&r.length?Se("feed.changed",{...n,fields:a("field.labels")}):Se(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var cm=e=>e?.split(", ")??[],Iv=e=>l`<b>${e?e.id===b.value?.id?a("you"):e.name:"TaskFlow"}</b>`,um=(e,t)=>l`<b><${ie} kind=${e} value=${t} mute class="g" />${a(`${e}.${t}`)}</b>`;function Cv(e){if(!e.task)return l`<b>${a("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Dv({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,s=[...nt.value,n].find(i=>i?.id===r);return l`<b>${s?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??a("feed.someone")}</b>`}function Oi(){let e=te.value==="sync"&&jo.value?"offline":te.value;return e==="sync"?Ko.value?a("line.saving"):a("line.sync"):e==="offline"&&Ko.value?a("line.waiting",{n:Ko.value}):a(`line.${e}`)}var mm="taskflow.live",dt=y(localStorage.getItem(mm)==="folded");function Ov(){dt.value=!dt.value,localStorage.setItem(mm,dt.value?"folded":"")}var fm=()=>l`<aside aria-label=${a("live.label")} class="rail"><${lr} /></aside>`;function lr({class:e=""}){return l`<div class="live ${e} ${dt.value?"folded":""}">
    <header>
      <h2><${Ri} /><span class="name">${a("live.title")}</span></h2>
      <span class="state" role="status" data-line=${te.value}>${Oi()}</span>
      <button
        class="icon"
        aria-label=${a(dt.value?"live.unfold":"live.fold")}
        title=${a(dt.value?"live.unfold":"live.fold")}
        aria-expanded=${!dt.value}
        onClick=${Ov}
      >
        <${x} name=${dt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!dt.value&&l`<${Rv} /><${Nv} />`}
  </div>`}function Ri(){let e=te.value==="sync"?"":te.value==="offline"?"off":"busy";return l`<i key=${hs.value} class="pulse ${e} ${hs.value?"beat":""}" />`}function Rv(){let e=Cu(ht.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${a("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${a("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Ni} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${a("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Ni({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${J} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${dm} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${a.ago(e.occurredAt)}
        ${o?` \xB7 ${a("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Nv(){let e=(be.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=qt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${a("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:a("nobody")}</span>
          <${or} part=${r} whole=${t} label=${a("live.open",{n:r,who:o?.name??a("nobody")})} />
          <b class="num">${a.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var Lv=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function pm(){if(!Te.value.size)return null;let e=xi();return l`<section class="selection" aria-label=${a("selection.label")}>
    <div role="toolbar" aria-label=${a("selection.label")}>
      <strong role="status">${a("selection.count",{n:e.length})}</strong>
      ${Lv.flatMap(([t,n])=>Xe.filter(o=>o.id===t&&(t!=="stage"||Qe(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!Qe(t,e)}
          title=${a(`command.${t.id}`)}
          onClick=${()=>bt(t,e)}
        >
          <${x} name=${n} />
          <span>${a(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${a("selection.clear")} title=${a("selection.clear")} onClick=${Yt}>
        <${x} name="close" />
      </button>
    </div>
  </section>`}var Mv=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Pv=8,$m=new Set(["team","settings","instance","trash","overview"]);function hm(){let e=ge.value.filter((n,o)=>o<Pv||n.key===jt.value),t={inbox:ke.value,today:be.value&&be.value.overdue+be.value.dueToday,tasks:be.value&&be.value.pending+be.value.inProgress};return l`<aside class="side" aria-label=${a("side.label")} inert=${En.value&&B.value.name==="task"}>
    <a class="brand" href=${ye("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{ue.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${x} name="find" />
      <span>${a("side.find")}</span>
      <kbd>${Ke("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${a("side.main")}>
      <ul>
        ${Mv.map(([n,o])=>l`<li key=${n} class=${$m.has(n)?"roomy":""}>
              <${Hs}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!be.value?.overdue}
              />
            </li>`)}
        ${b.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Hs} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{ue.value="palette"}}
          >
            <${x} name="find" />
            <span>${a("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${$m.has(Y.value.name)?"page":void 0}
            onClick=${()=>{ue.value="more"}}
          >
            <${x} name="more" />
            <span>${a("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${ge.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${a("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${Ga("")} title=${a("any.team")} aria-current=${jt.value?void 0:"true"}>
            <${x} name="all" />
            <span>${a("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${Ga(n.key)}
                aria-current=${n.key===jt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <${Hs} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${a("place.explorer")}>
        <${x} name="explorer" />
        <span>${a("place.explorer")}</span>
      </a>
      <div class="me">
        <${J} user=${b.value} mute />
        <div><strong>${b.value?.name}</strong><small>${b.value?.email}</small></div>
        <button class="icon" aria-label=${a("command.theme")} title=${a("command.theme")} onClick=${zo}>
          <${x} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${a("command.signOut")}
          title=${a("command.signOut")}
          onClick=${()=>Bt()}
        >
          <${x} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Hs({name:e,path:t,count:n,hot:o}){let r=a(`place.${e}`);return l`<a
    class="nav"
    href=${ye(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${a("inbox.unread",{n})}`:void 0}
    aria-current=${Y.value.name===e?"page":void 0}
  >
    <${x} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${a.number(n??0)}</b>`}
  </a>`}function vm(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=b.value?.role==="ADMIN";return l`<${F} class="more-places" label=${a("side.more")} close=${e}>
    <nav aria-label=${a("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Hs} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <button class="nav" onClick=${t(zo)}><${x} name="theme" /><span>${a("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>Bt())}>
      <${x} name="out" />
      <span>${a("command.signOut")}</span>
    </button>
  </${F}>`}function gm(){let e=ds.value.map(i=>fe(i).value).filter(i=>i!==null),t=()=>{ue.value=""},n=()=>{t(),queueMicrotask(()=>_i(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),s=e.length===1?e[0].key:a("tasks.count",{n:e.length});return l`<${F} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${a("delete.sure",{what:s})}</h2>
      ${o>0&&l`<p>${a("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${a("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${a("cancel")}</button>
        <button class="btn danger" onClick=${n}>${a("command.delete")}</button>
      </div>
    </div>
  </${F}>`}function bm(){let e=xn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${xn.value.map(({id:t,text:n,bad:o,undo:r,to:s})=>l`<div class="toast" key=${t}>
        <span>${s?l`<a href=${s}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{_n(t),r()}}
          >
            ${a("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${a("close")} onClick=${()=>_n(t)}>
          <${x} name="close" />
        </button>`}
      </div>`)}
  </div>`}var re="errors { code message path }";async function je(e,t,n){try{let[o]=Object.values(await I(e,t));return o.errors.length?N({bad:!0,text:ce(o.errors[0])}):n&&N({text:n}),o.errors.length?null:o}catch(o){return N({bad:!0,text:`${a("failed.title")}: ${Be(o)}`}),null}}var Uv=`mutation ConfirmAgain { requestEmailConfirmation { ${re} } }`;function ym(){let[e,t]=_(!1),n=b.value?.email,o=async()=>{await je(Uv,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${a(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${a("unproved.again")}</button>`}
  </div>`}var Fv=matchMedia("(prefers-reduced-motion: reduce)"),km=A(()=>Te.value.size>0);function wm({id:e,mark:t}){let n=fe(e).value,o=jn(()=>$e.value===e).value,r=jn(()=>Te.value.has(e)).value;if(!n)return null;let s={open:o,picked:r,closed:!le(n),waiting:n.waiting},i=["row",...Object.entries(s).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Pe.value=e}}
      onClick=${u=>{!u.shiftKey&&!km.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Xa(e):Wo(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>cr(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${km.value?void 0:"-1"}
        aria-label=${a("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?Xa(e):Wo(e)}
      />
      <${nn} task=${n} kind="status" can=${n.can.changeStatus}>
        <${ie} kind="status" value=${n.status} mute />
      </${nn}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${io} task=${n} most=${3} />
        <${_s} task=${n} />
      </span>
      <${nn} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${ro} task=${n} />`:l`<${x} name="calendar" class="hint" />`}
      </${nn}>
      <${nn} task=${n} kind="priority" can=${n.can.update}>
        <${ie} kind="priority" value=${n.priority} />
      </${nn}>
      <${nn} task=${n} kind="assignee" can=${n.can.assign}><${J} user=${n.assignee} /></${nn}>
    </div>
  </li>`}function nn({task:e,kind:t,can:n,children:o}){let r=t==="status"?a("row.status",{status:a(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?a("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?a(`command.${t}`):void 0}
    onClick=${s=>{He.value={kind:t,ids:xm(e.id),anchor:s.currentTarget}}}
  >
    ${o}
  </button>`}var xm=e=>Te.peek().has(e)?[...Te.peek()]:[e];function cr(e,t){if(e.shiftKey)return;e.preventDefault(),Pe.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,s=!n&&!o&&r instanceof Element;He.value={kind:"actions",ids:xm(t),anchor:s?r:{x:n,y:o}}}function co(){let e=E(null);return C(()=>gt(t=>{ls.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Fv.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var qv=200;function Bs({query:e}){let t=E(0),[n,o]=_(e.get("q")??""),r=E(n.trim()),s=e.get("q")??"";C(()=>{s!==r.current&&(r.current=s,o(s))},[s]);let i=G(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ne({q:r.current})},qv)});return l`<input
    class="input search"
    type="search"
    aria-label=${a("tasks.search")}
    placeholder=${a("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function on(){return j.value.length>0&&l`<button class="btn new" onClick=${()=>Dt()} aria-keyshortcuts="N">
      <${x} name="plus" />
      <span>${a("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function _m(){return j.value.length>0&&l`<button class="btn quiet" onClick=${()=>Dt()}><${x} name="plus" />${a("command.new")}</button>`}function yt(){let{query:e}=Y.value,t=e.get("assignee"),n=o=>Ne({assignee:o});return l`
    ${ge.value.length>1&&l`<${rn}
      name="team"
      query=${e}
      options=${ge.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${a("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${a("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${a("today.mine")}</button>
    </div>
  `}function rn({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${a(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${G(r=>Ne({[e]:r}))}
  >
    <option value="">${o??a(`any.${e}`)}</option>
    ${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
  </select>`}function uo({query:e}){let t=nt.value.map(n=>[n.id,n.name]);return l`<${rn}
    name="assignee"
    query=${e}
    options=${[["me",a("today.mine")],["nobody",a("nobody")],...t]}
  />`}function mo({query:e}){let t=e.get("label")??"",n=tu(Gt.value?.id);if(!n.length&&!t)return null;let o=es(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),s=[["none",a("labels.none")],...r];return t&&!s.some(([i])=>i===t)&&s.push([t,a("labels.gone")]),l`<${rn} name="label" query=${e} options=${s} />`}function Sm({query:e}){let t=e.get("stage")??"",n=pt(Gt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,a("stages.gone")]),n.length>0&&l`<${rn} name="stage" query=${e} options=${n} />`}function Ks({query:e}){let t=yn.toReversed().map(n=>[n,a(`priority.${n}`)]);return l`<${rn} name="priority" query=${e} options=${[["HIGH,URGENT",a("tasks.pressing")],...t]} />`}function Ue(e,t,n){let o=fs(e,t,n),r=Tt(()=>Lu(o)??new oo(e,t,n),[o]);return q(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>b.peek()?ps(o,r):r.close()),[r]),r}function fo(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:s}=e,{x:i,y:c,width:u}=s.getBoundingClientRect(),m=s.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,k=()=>{let D=document.elementsFromPoint(d.x,d.y).find(ne=>ne.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(D??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let P=m?.getBoundingClientRect(),D=P?d.x>P.right-48?1:d.x<P.left+48?-1:0:0;if(D&&m){let ne=m.scrollLeft;m.scrollLeft+=D*9,m.scrollLeft!==ne&&k()}$=requestAnimationFrame(v)},S=P=>{if(d={x:P.clientX,y:P.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),k()}},g=P=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[D,ne]of V)removeEventListener(D,ne,!0);f&&(addEventListener("click",Li,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Li,!0)),t[P]())},w=P=>{P.key==="Escape"&&(f&&P.preventDefault(),g("cancel")())},T=P=>{f&&P.preventDefault()},V=[["pointermove",S],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",w],["touchmove",T],...n?[["contextmenu",Li]]:[]];for(let[P,D]of V)addEventListener(P,D,{capture:!0,passive:!1})}function Li(e){e.stopPropagation(),e.preventDefault()}function Tm(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of Ct){if(e.some(s=>s.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(s=>Ct.indexOf(s.status)>Ct.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var kt=({status:e,stage:t})=>t?.name??a(`status.${e}`),ur=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,po=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Hv="";function dr(e,t,n,o){let r=$=>U($)?.team.id===e.team.id,s=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${U(t[n-1])?.rank??""}${Hv}`,u=o&&!ur(e,o)?o:null;if(!s&&!i&&!u)return;let m={...s&&{afterId:s},...i&&{beforeId:i},...u&&Em(po(u))},d=e.key||e.title,f=u?Bv(d,u):a("did.arranged",{task:d});return Am(e,m,{rank:c,...u&&po(u)},f,Kv(e))}var Bv=(e,t)=>t.stage?a("did.staged",{task:e,to:kt(t)}):a(`did.${t.status}`,{task:e}),Em=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Am(e,t,n,o,r){let s=z("change"),i={shown:n,told:o,silent:!0};Ve(e.id,s,n);let{errors:c}=await Me(s,"moveTask",Pc,{id:e.id,input:t},[e.id],i);return c.length?N({bad:!0,text:a("did.refused",{what:o,why:ce(c[0])})}):r?st(o,r,`/t/${e.key}`):N({text:o})}function Kv(e){let{id:t,key:n,rank:o,status:r,stage:s,team:i}=e,c=s?{stage:s}:{status:r},u=Xr([{field:"RANK",direction:"ASC"}]),m,d;for(let $ of Jn())$.id===t||!Kt($)||$.team.id!==i.id||(u($,e)<0?m=m&&u($,m)<0?m:$:d=d&&u(d,$)<0?d:$);let f={...m&&{afterId:m.id},...d&&{beforeId:d.id}};return()=>{let $=U(t);if(!$)return;let p=$.status!==r||$.stage?.id!==s?.id,h={...f,...p&&Em(c)};return Am($,h,{rank:o,...c},a("undo.done",{task:n}))}}var jv=[{field:"RANK",direction:"ASC"}],Gv=[{field:"UPDATED_AT",direction:"DESC"}],Gs=A(()=>{let e=Gt.value?.stages??[],t=JSON.stringify([e,Y.value.query.get("cancelled")]);return t!==Mi.key&&(Mi={key:t,columns:Tm(e,Y.value.query.get("cancelled")==="1")}),Mi.columns}),Mi={key:"",columns:[]},Cm=e=>Gs.peek().find(t=>t.id===e),Ui=e=>Gs.peek().find(t=>ur(e,t)),Ee=y(null),js=y({x:0,y:0,width:0}),sn=y("");function Dm({place:{query:e}}){let t=e.get("cancelled")==="1",n=Gs.value,o=n.length>4?"many":n.length>3?"four":"",r=co();return C(()=>{let s=ve(()=>{r.current?.classList.toggle("carrying",Ee.value!==null)});return()=>{s(),Ee.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${a("place.board")}</h1><p class="sr" id="board-how">${a("board.how")}</p></div>
      <div class="tools"><${yt} /><${on} /></div>
    </header>
    <div class="filters" role="search" aria-label=${a("tasks.filters")}>
      <${Bs} query=${e} />
      <${uo} query=${e} />
      <${Ks} query=${e} />
      <${mo} query=${e} />
      ${!n.some(({status:s,stage:i})=>i&&s==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Ne({cancelled:t?"":"1"})}
      >
        ${a("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(s=>l`<${zv} key=${s.id} column=${s} want=${Wv(s,rt(e))} />`)}
    </div>
    <p class="hints">
      ${[[a("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[a("key.escape"),"putBack"],["\u21B5","open"]].map(([s,i])=>l`<span><kbd>${s}</kbd> ${a(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${sn}</p>
    <${Qv} />
  </div>`}var Wv=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function zv({column:e,want:t}){let{id:n,status:o,stage:r}=e,s=Ue(t,le({status:o})?jv:Gv,{size:50}),i=jn(()=>Zv(e,s.ids.value)).value,c=i!==void 0,u=s.more.value?s.total.value:s.ids.value.length,m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${m}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${ie} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${kt(e)}</h2>
      <${Yv} count=${s.ready.value?u:null} limit=${Vv(t)?null:r?.limit} />
      ${le({status:o})&&j.value.length>0&&l`<button
        class="icon"
        aria-label=${a("board.add",{column:kt(e)})}
        title=${a("command.new")}
        onClick=${()=>Dt({status:o,...po(e)})}
      >
        <${x} name="plus" />
      </button>`}
    </header>
    ${s.failed.value&&l`<${ee} problem=${s.failed.value} retry=${()=>s.load()} />`}
    ${s.ready.value?s.ids.value.length||c?l`<ul>
            ${s.ids.value.flatMap(d=>[...i===d?[l`<${Im} key="slot" />`]:[],l`<${Xv} key=${d} id=${d} />`])}
            ${i===null&&l`<${Im} key="last" />`}
          </ul>`:l`<p class="none">${a(r?"board.noneIn":`board.none.${o}`)}</p>`:!s.failed.value&&l`<${pe} rows=${3} />`}
    ${s.more.value&&l`<button class="btn quiet" disabled=${s.busy.value} onClick=${()=>s.next()}>
      ${a("tasks.more")}
    </button>`}
  </section>`}var Vv=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function Yv({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&a.number(e)}</span>`;let n=e>t,o=a(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${a.number(e)} / ${a.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function Zv(e,t){let n=Ee.value;if(!(n?.over.id!==e.id||!Om(n,t)))return le(e)?n.before:t[0]??null}var Im=()=>l`<li class="slot" />`;function Om({id:e,over:t,before:n},o){let r=U(e);return!r||!ur(r,t)?!0:le(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Rm=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),Ln=(e,t)=>Rm(e,t).map(n=>n.dataset.task??"");function Jv(e,t,n){let o=Rm(e,t),r=0,s=o.length;for(;r<s;){let i=r+s>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?s=i:r=i+1}return o[r]?.dataset.task??null}function Nm(e,t){let n=Ln(t,"");return n[n.indexOf(e)+1]??null}function Xv({id:e}){let t=fe(e).value,n=jn(()=>Ee.value?.id===e?Ee.value.by:null).value;if(!t)return null;let o=`tk${le(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Pe.value=e}}
      onClick=${()=>At(t)}
      onPointerDown=${s=>t.can.changeStatus&&fo(s,{lift:i=>{let c=Ui(t);c&&(Ee.value={id:e,over:c,before:Nm(e,c),by:"pointer"}),js.value=i},over:(i,c,{y:u})=>{let m=Cm(i);js.value={...js.value,...c},m&&ng(m,Jv(m,e,u))},drop:()=>Pi(e),cancel:()=>Pm(e)})}
      onContextMenu=${s=>cr(s,e)}
      onKeyDown=${s=>eg(s,t)}
    >
      <${Lm} task=${t} />
    </button>
  </li>`}var Lm=({task:e})=>l`
    <p>${e.title}</p>
    <${io} task=${e} most=${5} />
    <div>
      <${ie} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${ro} task=${e} />
      <${_s} task=${e} />
      <${J} user=${e.assignee} />
    </div>
  `;function Qv(){let e=Ee.value,{x:t,y:n,width:o}=js.value;if(e?.by!=="pointer")return null;let r=U(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${Lm} task=${r} />
    </div>`}function eg(e,t){let n=Ee.value?.id===t.id?Ee.value:null;if(e.key===" "){if(e.preventDefault(),n)return Pi(t.id);t.can.changeStatus&&sg(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?og(n,o):rg(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let s=Gs.peek(),i=s.findIndex(({id:m})=>m===n.over.id)+r,c=s[Math.max(0,Math.min(s.length-1,i))],u=Ln(c,t.id);Ee.value={...n,over:c,before:u[Mm(n)]??null},sn.value=kt(c),tg(c)}else e.key==="Escape"?(e.preventDefault(),Pm(t.id)):e.key==="Enter"&&(e.preventDefault(),Pi(t.id))}var tg=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function ng(e,t){let n=Ee.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Ee.value={...n,over:e,before:t})}function Mm({id:e,over:t,before:n}){let o=Ln(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function og(e,t){if(!le(e.over))return;let n=Ln(e.over,e.id),o=Math.max(0,Math.min(n.length,Mm(e)+t));Ee.value={...e,before:n[o]??null},sn.value=a("board.spot",{column:kt(e.over),at:o+1,n:n.length+1})}function rg(e,t){let{id:n}=e,o=Ui(e);if(!o)return;let r=Ln(o,n),s=Ln(o,"").indexOf(n)+t;!e.can.changeStatus||!le(e)||s<0||s>r.length||(dr(e,r,s),sn.value=a("board.spot",{column:kt(o),at:s+1,n:r.length+1}),he(`.board [data-task="${n}"]`))}function sg(e){let t=Ui(e);t&&(Ee.value={id:e.id,over:t,before:Nm(e.id,t),by:"keys"},sn.value=a("board.lifted",{task:e.title,column:kt(t)}))}function Pi(e){let t=Ee.value,n=U(e);if(Ee.value=null,!t||!n)return;let o=Cm(t.over.id);if(!o)return void(sn.value=a("board.cancelled"));sn.value=a("board.dropped",{task:n.title,column:kt(o)});let r=Ln(o,""),s=r.filter(c=>c!==e),i=t.before===null?s.length:s.indexOf(t.before);le(o)?Om(t,r)&&dr(n,s,i<0?s.length:i,o):Vt(n,po(o)),he(`.board [data-task="${e}"]`)}function Pm(e){Ee.value=null,sn.value=a("board.cancelled"),he(`.board [data-task="${e}"]`)}var ag=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],ig=6,lg=4,at=y(null),mr=y(""),Um=y("");function qm({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",s=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=a.weekOf(t?s?r:R.value:`${o}-01`),c=Array.from({length:t?7:ig*7},(v,S)=>W(i,S)),u=t?a.span(c[0],c[6]):a.month(`${o}-01`),m=Ue({...rt(e),from:c[0],to:c.at(-1)},ag,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>fe(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=co(),p=E(!1);p.current||=m.ready.value||!!m.failed.value,C(()=>()=>{at.value=null},[]);let h=v=>Ne(t?{week:W(i,7*v)}:{month:fg(o,v)}),k=v=>Ne({view:v,week:"",month:""});return cg(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?a("calendar.count",{n:f}):a("loading")}</p>
        <p class="sr" id="cal-how">${a("calendar.how")}</p>
      </div>
      <div class="tools"><${yt} /><${on} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${a("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${a(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${x} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Ne({month:"",week:""})}>${a("due.today")}</button>
        <button class="icon" aria-label=${a(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${x} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${a("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>k("")}>${a("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>k("week")}>${a("calendar.week")}</button>
      </div>
      <${uo} query=${e} />
      <${mo} query=${e} />
    </div>
    ${m.failed.value&&l`<${ee} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${pe} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${X} icon="calendar" title=${a("calendar.none")}>${a("calendar.noneHint")}</${X}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${a.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${ug}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:lg}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[a("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[a("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${a(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${mr}</p>
  </div>`}function cg(e){let t=E(!1);q(()=>{!e||t.current||(t.current=!0,En.peek()&&Wr.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function ug({day:e,out:t,most:n,ids:o}){let r=at.value,s=Um.value===e,i=s||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${a.longDay(e)}>${Number(e.slice(8))}</h2>
    ${j.value.length>0&&l`<button
      class="icon add"
      aria-label=${a("calendar.add",{day:a.longDay(e)})}
      title=${a("command.new")}
      onClick=${()=>Dt({dueDate:e})}
    >
      <${x} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${dg} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${s}
          onClick=${()=>{Um.value=s?"":e}}
        >
          ${s?a("calendar.less"):a("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function dg({id:e}){let t=fe(e).value;if(!t)return null;let n=at.value?.id===e,o=t.overdue&&le(t),r=s=>t.can.update&&fo(s,{lift:()=>{at.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(at.value={id:e,over:i})},drop:()=>Hm(e),cancel:()=>Bm(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?a("overdue"):a(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Pe.value=e}}
      onPointerDown=${r}
      onContextMenu=${s=>cr(s,e)}
      onClick=${()=>At(t)}
      onKeyDown=${s=>mg(s,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var Fm={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function mg(e,t){let n=at.value?.id===t.id?at.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),at.value={id:t.id,over:t.dueDate},mr.value=a("board.lifted",{task:t.title,column:a.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Hm(t.id);else if(n&&Fm[e.key]){e.preventDefault();let o=W(n.over,Fm[e.key]);at.value={id:t.id,over:o},mr.value=a.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Bm(t.id))}function Hm(e){let t=at.value?.over,n=U(e);at.value=null,!(!t||!n)&&(mr.value=a("board.dropped",{task:n.title,column:a.longDay(t)}),Vt(n,{dueDate:t}),he(`.cal [data-task="${e}"]`))}function Bm(e){at.value=null,mr.value=a("board.cancelled"),he(`.cal [data-task="${e}"]`)}function fg(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Ce(e){let[t,n]=_({busy:!1,errors:{},whole:""}),o=E(!1);return{...t,submit:async s=>{if(s.preventDefault(),o.current)return;o.current=!0;let i=s.currentTarget;n({busy:!0,errors:{},whole:""});let c=await pg(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function pg(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let s of r?.errors??[]){let i=s.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=ce(s):o||=ce(s)+(s.retryAfter?` ${a("error.wait",{n:s.retryAfter})}`:"")}}catch(r){o=Be(r)}return{errors:n,whole:o}}function K({name:e,label:t,hint:n,error:o,aside:r,as:s="input",children:i,...c}){let u=qt(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=s;return l`<div class="field">
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
  </div>`}var De=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Km=`mutation Login($input: LoginInput!) { login(input: $input) { ${mn} } }`,$g=`mutation Register($input: RegisterInput!) { register(input: $input) { ${mn} } }`,hg="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",vg="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",gg=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${mn} session { id } }
}`,bg=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,yg="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",kg="query Registration { instance { registrationOpen } }";function wt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var wg=()=>{let e=B.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Fi(e,t=wg()){return e?.token&&(No(e),H(t,{replace:!0})),e}function jm(){let e=Ce(async({email:t,password:n})=>Fi((await _e(Km,{input:{email:t,password:n,cookie:!0}})).login));return l`<${wt}
    title=${a("door.signIn")}
    form=${e}
    after=${l`
      <p>${a("door.new")} <a href="/register">${a("door.register")}</a></p>
      <p><a href="/explorer/">${a("place.explorer")}</a></p>
    `}
  >
    ${Oo.value&&l`<p class="note" role="status">${a(Oo.value)}</p>`}
    <${De} text=${e.whole} />
    <${K}
      name="email"
      label=${a("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${K}
      name="password"
      label=${a("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${l`<a href="/forgot">${a("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${a("door.signIn")}</button>
  </${wt}>`}function Gm(){let[e,t]=_(!0);C(()=>{_e(kg,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ce(async({name:r,email:s,password:i})=>{let c={name:r,email:s,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Fi((await _e($g,{input:c})).register,"/")});return l`<${wt}
    title=${a("door.register")}
    form=${o}
    after=${l`<p>${a("door.known")} <a href="/sign-in">${a("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${a("door.closed")}</p>`}
    <${De} text=${o.whole} />
    <${K} name="name" label=${a("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${K}
      name="email"
      label=${a("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${K}
      name="password"
      label=${a("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${a("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${a("door.register")}</button>
  </${wt}>`}function Wm(){let[e,t]=_(""),n=Ce(async({email:o})=>{let{requestPasswordReset:r}=await _e(vg,{email:o});return r.ok&&t(o),r});return l`<${wt}
    title=${a("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${a("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${a("door.sent",{email:e})}</p>`}
    <${De} text=${n.whole} />
    <${K}
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
  </${wt}>`}function zm(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??B.peek().query.get("token")??location.hash.slice(1)),[t,n]=_("");C(()=>{H("/reset",{replace:!0}),e&&_e(bg,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let s=r.find(({path:i})=>i.includes("token"));s&&n(ce(s))},()=>{})},[]);let o=Ce(async({newPassword:r})=>{let{resetPassword:s}=await _e(gg,{token:e,newPassword:r});if(!s.token||!s.user?.email)return s;let{login:i}=await _e(Km,{input:{email:s.user.email,password:r,cookie:!0}});return s.session&&_e(hg,{id:s.session.id},{token:i.token}).catch(()=>{}),Fi(i,"/")});return l`<${wt}
    title=${a("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${a("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${a("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${De} text=${t?"":o.whole} />
    <${K}
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
  </${wt}>`}function Vm(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=_(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:s}=await _e(yg,{token:e});n(s.errors.length?"bad":"proved");let i=b.peek();i&&i.id===s.user?.id&&(b.value={...i,emailConfirmed:!0})}catch{n("away")}},r=s=>{s.preventDefault(),o()};return C(()=>{H("/confirm",{replace:!0}),e&&o()},[]),l`<${wt}
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
  </${wt}>`}var Ws=36e5,Ym="09:00",xg=3;function _g(){let e=Math.ceil((Date.now()+xg*Ws)/Ws)*Ws,t=W(R.value,7-mt(R.value));return[...Vn(e)===R.value?[["later",new Date(e).toISOString()]]:[],["tomorrow",Hr(W(R.value,1),Ym)],["week",Hr(t,Ym)]]}function Zm(){let e=ao.value,t=e&&so.value.get(e.id);return t?l`<${Sg} key=${t.id} notice=${t} anchor=${e.anchor} />`:null}function Sg({notice:e,anchor:t}){let n=E(null),o=()=>{ao.value=null},r=u=>()=>{o(),queueMicrotask(()=>Cd(e,u))},s=u=>{let m=u.key==="ArrowDown"?1:u.key==="ArrowUp"?-1:0,d=[...n.current?.querySelectorAll("button")??[]];m&&(u.preventDefault(),d[(d.findIndex(f=>f===document.activeElement)+m+d.length)%d.length].focus())},i=u=>{u.preventDefault();let[m,d]=String(new FormData(u.currentTarget).get("until")).split("T");d&&r(Hr(m,d))()},c=Mo(Date.now()+6e4);return l`<${F}
    class="menu"
    label=${a("command.noticeLater")}
    close=${o}
    place=${u=>Rn(u,t)}
  >
    <div role="menu" aria-label=${a("command.noticeLater")} ref=${n} onKeyDown=${s}>
      ${_g().map(([u,m],d)=>l`<button
          class="o"
          role="menuitem"
          key=${u}
          autofocus=${d===0}
          onClick=${r(m)}
        >
          <${x} name="later" />
          <span>${a(`later.${u}`)}</span>
          <span class="end sm">${a.at(m)}</span>
        </button>`)}
      ${e.snoozedUntil&&l`<button class="o" role="menuitem" onClick=${r(null)}>
        <${x} name="undo" />
        <span>${a("later.now")}</span>
      </button>`}
    </div>
    <form class="o pick-time" onSubmit=${i}>
      <input
        class="input"
        type="datetime-local"
        name="until"
        aria-label=${a("later.pick")}
        min=${c}
        max=${Mo(Date.now()+365*24*Ws)}
        value=${e.snoozedUntil?Mo(Date.parse(e.snoozedUntil)):""}
        required
      />
      <button class="btn quiet">${a("later.take")}</button>
    </form>
  </${F}>`}var Tg=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Eg={TEAM:"/team",SECURITY:"/settings",TRANSFER:"/settings"},Ag=new Set(["MENTIONED","COMMENTED"]);function Xm(){let e=As.value,t=tr.value;C(()=>t?e.open():void 0,[e,t]),C(()=>{te.value==="sync"&&e.failed.peek()&&e.load()},[e,te.value]);let n=e.notices.value,o=ke.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${a("place.inbox")}</h1><p role="status">${o?a("inbox.unread",{n:o}):a("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${a("tasks.filters")}>
          ${bi.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Ne({show:r==="unread"?"":r})}
            >
              ${a(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${Ds}>${a("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${ee} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Ig} key=${e.show} notices=${n} />`:l`<div class="card">
            <${X} icon=${e.show==="unread"?"check":"inbox"} title=${a(`inbox.none.${e.show}`)}>
              ${a(`inbox.hint.${e.show}`)}
            </${X}>
          </div>`:!e.failed.value&&l`<${pe} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${a("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Tg.map(r=>l`<span>${Ke(Ps(r)).map(s=>l`<kbd>${s}</kbd>`)} ${a(`hint.${r}`)}</span>`)}
    </p>
    <${Zm} />
  </div>`}function Ig({notices:e}){let t=E(null),n=E(-1);q(()=>{if(n.current<0||document.activeElement!==document.body)return;let s=t.current?.children??[],i=s[Math.min(n.current,s.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:s})=>{let i=s.closest("[data-notice]")?.getAttribute("data-notice")??null;Is.value=i,n.current=e.findIndex(c=>c.id===i)},r=s=>{let i=s.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${a("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(s=>l`<${Cg} key=${s.id} notice=${s} />`)}
  </ul>`}function Cg({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:s,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:m}=e,d=n&&(fe(n.id).value??n),f={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(f).flatMap(([k,v])=>v?[k]:[])].join(" "),p=d?`${d.key} ${d.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(Pe.value=n.id)}}
  >
    ${o?l`<${J} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${Jm} notice=${e}>
        ${!i&&l`<span class="sr">${a("inbox.isUnread")}: </span>`}
        ${d&&l`<${ie} kind="status" value=${d.status} mute /><code>${d.key}</code>`}
        <b>${d?d.title:e.title}</b>
      </${Jm}>
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
      <${qi}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>Os(e)}
      />
      <${qi}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>Es(e,!c)}
      />
      <${qi}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:k})=>{ao.value={id:t,anchor:k}}}
      />
    </span>
  </li>`}function Jm({notice:e,children:t}){let n=Dg(e),o=()=>{e.readAt||Os(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function Dg({task:e,comment:t,reasons:n}){return e&&t&&Ag.has(n[0])?`/t/${e.key}?comment=${t.id}`:e?`/t/${e.key}`:Eg[n[0]]??null}var qi=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${a(`inbox.act.${e}`,{of:n})}
  title=${a(`inbox.do.${e}`)}
  onClick=${r}
>
  <${x} name=${t} />
</button>`;function Nt(e,t=[],n){let[o,r]=_({data:null,failed:null}),s=E(0),i=Jl(()=>{let c=s.current+=1,u=m=>{c===s.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return C(()=>{i()},[i]),C(()=>{if(!n)return;let c=0,u=gt(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var Og=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Rg=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,Ng=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${re} } }`,Lg=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${re} } }`,Mg=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${re} } }`,Pg=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${re} } }`,Ug=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${re} ok transcript } }`,Qm=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],Fg={SENT:"ok",RETRYING:"warm",FAILED:"bad"},zs=20;function ef(){return b.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${a("place.instance")}</h1></header>
      <div class="card"><${X} icon="instance" title=${a("admin.notYou")}>${a("admin.notYouHint")}</${X}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${a("place.instance")}</h1><p>${a("admin.about")}</p></div></header>
    <${qg} />
    <${Hg} />
    <${Bg} />
  </div>`}function qg(){let[e,t]=_(""),[n,o]=_(zs),{data:r,failed:s,again:i}=Nt(()=>I(Og,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await je(Ng,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},a("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=a(f?"admin.reactivated":"admin.deactivated",{who:d});await je(f?Mg:Lg,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
        onInput=${G(t)}
      />
    </div>
    ${s?l`<${ee} problem=${s} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(m=>l`<li key=${m.id} class=${m.active?"":"off"}>
                <${J} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${a("admin.since",{when:a.date(Vn(m.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!m.active&&l`<span class="chip bad">${a("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${a("team.roleOf",{who:m.name})}
                  value=${m.role}
                  onChange=${G(d=>c(m,d))}
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
          </ul>`:l`<${pe} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+zs))}>${a("tasks.more")}</button>
    </div>`}
  </section>`}function Hg(){let[e,t]=_(""),[n,o]=_(zs),{data:r,failed:s,again:i}=Nt(()=>I(Rg,{status:Qm.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await je(Pg,{id:u.id},a("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${a("admin.mail")}</h2>
      ${r&&l`<span class="num">${a.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${a("field.status")} value=${e} onChange=${G(t)}>
        <option value="">${a("any.status")}</option>
        ${Qm.map(u=>l`<option value=${u}>${a(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${a("mail.refresh")}</button>
    </div>
    ${s?l`<${ee} problem=${s} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${a.ago(u.sentAt??u.createdAt)} · ${a("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${Fg[u.status]??""}">${a(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${a("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${X} title=${a("mail.none")}>${a("mail.noneHint")}</${X}></div>`:l`<${pe} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+zs))}>${a("tasks.more")}</button>
    </div>`}
  </section>`}function Bg(){let[e,t]=_(null),n=Ce(async({to:o})=>{t(null);let{sendTestEmail:r}=await I(Ug,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${a("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${De} text=${n.whole} />
      <div class="inline">
        <${K}
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
  </section>`}function tf(){return l`<div class="wrap">
    <div class="empty">
      <${x} name="find" />
      <h1>${a("lost.title")}</h1>
      <p>${a("lost.hint")}</p>
      <a class="btn" href="/">${a("place.today")}</a>
    </div>
  </div>`}function of({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,s=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${s.join("L")}L100 30L0 30Z`} />
    <path d=${`M${s.join("L")}`} />
    <path class="tip" d=${`M${s.at(-1)}l0 0`} />
  </svg>`}var Hi=132,Kg=20,Bi=28;function rf({flow:e,width:t}){let n=jg(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Hi-Kg,r=(t-Bi-6)/e.length,s=Math.min(26,r*.58),i=f=>Bi+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=a("flow.said",{days:e.length,completed:nf(e,"completed"),created:nf(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Hi}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${Bi} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(m-$)%u===0&&l`<text x=${i($)} y=${Hi-3}>
          ${a.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var nf=(e,t)=>e.reduce((n,o)=>n+o[t],0);function jg(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var sf="taskflow.numbers",$o=y(localStorage.getItem(sf)==="open");function af(){let e=Jo(),t=()=>{$o.value=!$o.value,localStorage.setItem(sf,$o.value?"open":"")};return l`<section class="numbers" aria-label=${a("numbers.label")}>
    ${$o.value?l`<${Ki} /><${ji} />`:l`<dl class="card six ${Xo()}">
          ${Gg.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${ye(o)}>${a(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${a.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${$o.value} onClick=${t}>
      <${x} name="live" />
      ${a($o.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var Gg=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Ki(){let e=Jo(),{flow:t}=e,n=t.map((s,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(s,i)=>l`<${of}
      values=${s}
      class=${i==="completed"?"ok":""}
      label=${a(`spark.${i}`,{days:s.length,from:s[0],to:s.at(-1)})}
    />`;return l`<dl class="card stats ${Xo()}">
    <${it}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${a("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${it}>
    <${it}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${a("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(s=>s.open),"open")}
    </${it}>
    <${it} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${a("tile.ofOpen")}>
      <${or} part=${e.inProgress} whole=${o} kind="warm" label=${a("tile.inProgress")} />
    </${it}>
    <${it}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${a("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(s=>s.completed),"completed")}
    </${it}>
    <${it}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${a("tile.ofOpen")}
    >
      <${or} part=${e.overdue} whole=${o} kind="hot" label=${a("tile.overdue")} />
    </${it}>
    <${it} name="users" to="/team" value=${e.totalUsers} note=${a("tile.teams")}>
      <div class="avs">${nt.value.slice(0,4).map(s=>l`<${J} user=${s} mute />`)}</div>
    </${it}>
  </dl>`}function it({name:e,to:t,value:n,note:o,bad:r,children:s}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${ye(t)}>${a(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${a.number(n)}</dd>
    <dd><small>${o}</small>${s}</dd>
  </div>`}function ji(){let e=E(null),[t,n]=_(0);return C(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${a("flow.title")}</h2>
      <div class="legend"><span><i />${a("flow.completed")}</span><span><i class="l" />${a("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&be.value&&l`<${rf} flow=${be.value.flow} width=${t} />`}
    </div>
  </section>`}var Wg=[{field:"CREATED_AT",direction:"DESC"}],lf=12,zg=["title","assignee","priority","status"];function cf(){let e=Ue({},Wg,{size:lf}),t=e.ids.value.slice(0,lf);return l`<div class="wrap">
    <header class="top"><div><h1>${a("overview.title")}</h1><p>${a("overview.about")}</p></div></header>
    <${Ki} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${a("overview.recent")}</h2>
      ${e.failed.value&&l`<${ee} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${zg.map(n=>l`<th scope="col" key=${n}>${a(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${Vg} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${X} title=${a("tasks.none")}>${a("overview.none")}</${X}>`:!e.failed.value&&l`<${pe} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${ji} /><${lr} class="page narrow card" />`}
  </div>`}function Vg({id:e}){let t=fe(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??a("overview.unassigned")}</td>
      <td class=${t.priority}>${a(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${a(`status.${t.status}`)}</td>
    </tr>`}var Yg=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${re} user { ${Ht} } }
}`,Zg=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${re} ok
  }
}`,Jg=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,uf=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${re} } }`,Xg=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${re} secret } }`,Qg=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${re} } }`,eb=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${mn} } }`,tb=["READ","WRITE","ADMIN"];function df(){let e=Nt(()=>I(Jg,{}),[],/^(session|api_key)\./),t=e.data?.sessions??[],n=e.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${a("place.settings")}</h1><p>${b.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>Bt()}>${a("command.signOut")}</button></div>
    </header>
    <${nb} />
    <${ob} />
    <${rb} keys=${n} />
    ${e.failed?l`<${ee} problem=${e.failed} retry=${e.again} />`:l`
          <${sb} rows=${t} keys=${n} again=${e.again} />
          <${ib} rows=${n} session=${t.find(({current:o})=>o)} again=${e.again} />
        `}
    <p class="dim sm">TaskFlow ${Yo}</p>
  </div>`}var xt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function nb(){let e=Ce(async({name:o,timeZone:r,locale:s})=>{let{updateProfile:i}=await I(Yg,{input:{name:o,timeZone:r,locale:s,expectedVersion:b.peek()?.version}});return i.user&&(b.value=i.user,N({text:a("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=b.value?.timeZone??"UTC";return l`<${xt} id="profile" title=${a("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${De} text=${e.whole} />
      <${K}
        name="name"
        label=${a("door.name")}
        autocomplete="name"
        defaultValue=${b.value?.name}
        error=${e.errors.name}
      />
      <${K}
        name="timeZone"
        label=${a("settings.zone")}
        as="select"
        hint=${a("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${K}>
      <${K} name="locale" label=${a("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(qr).map(([o,r])=>l`<option value=${o} lang=${o} selected=${tt.value.split("-")[0]===o}>${r}</option>`)}
      </${K}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${a("save")}</button></div>
    </form>
  </${xt}>`}function ob(){let[e,t]=_(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return ei(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${xt} id="appearance" title=${a("settings.appearance")}>
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
  </${xt}>`}var mf=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${a("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function rb({keys:e}){let t=Ce(async({currentPassword:n,newPassword:o,revokeApiKeys:r},s)=>{let{changePassword:i}=await I(Zg,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(s.reset(),N({text:a("settings.passwordChanged")})),i});return l`<${xt} id="password" title=${a("settings.password")}>
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
      <${De} text=${t.whole} />
      <${K}
        name="currentPassword"
        label=${a("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${K}
        name="newPassword"
        label=${a("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${a("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${mf} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${a("settings.changePassword")}</button></div>
    </form>
  </${xt}>`}function sb({rows:e,keys:t,again:n}){let[o,r]=_(!1),s=c=>r(c.currentTarget.checked),i=async c=>await je(uf,{id:c.id},a("settings.revoked"))&&n();return l`<${xt} id="sessions" title=${a("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${lb(c)}</strong>
            <small>${c.ip} · ${a("settings.lastUsed",{when:a.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${a("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${a("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${mf} keys=${t} checked=${o} onChange=${s} />
      <button class="btn danger" onClick=${()=>Bt(!0,o)}>${a("settings.signOutAll")}</button>
    </div>
  </${xt}>`}async function ab(e,t){let{login:n}=await _e(eb,{input:{email:b.peek()?.email??"",password:e,cookie:!0}});return n.token?(No(n),t&&await I(uf,{id:t.id}),null):n}function ib({rows:e,session:t,again:n}){let[o,r]=_(""),[s,i]=_(!1),c=Ce(async({name:d,scope:f,days:$,password:p},h)=>{let k=p?await ab(p,t):null;if(k)return k;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await I(Xg,{input:{name:d,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>N({text:a("settings.copied")})),m=async d=>await je(Qg,{id:d.id},a("settings.keyRevoked",{name:d.name}))&&n();return l`<${xt} id="api-keys" title=${a("settings.keys")}>
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
            <${x} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${De} text=${c.whole} />
      <div class="inline">
        <${K} name="name" label=${a("settings.keyName")} error=${c.errors.name} />
        <${K} name="scope" label=${a("settings.keyScope")} as="select">
          ${tb.map(d=>l`<option value=${d}>${a(`scope.${d}`)}</option>`)}
        </${K}>
        <${K} name="days" label=${a("settings.keyEnds")} as="select" hint=${a("settings.keyEndsHint")}>
          ${[30,90,365].map(d=>l`<option value=${d} selected=${d===90}>${a("settings.inDays",{n:d})}</option>`)}
          <option value="">${a("settings.never")}</option>
        </${K}>
        ${s&&l`<${K}
          name="password"
          label=${a("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${c.busy}>${a("settings.createKey")}</button>
      </div>
    </form>
  </${xt}>`}var lb=({device:e})=>e==="Unknown device"?a("settings.unknownDevice"):e.replace(" on "," \xB7 ");var ff="taskflow.draft.",cb=50,an=e=>`${e}.new`,fr=e=>`${e}.reply`,pr=e=>`${e}.edit`,Gi=new Map;function Fe(e){let t=zi(e),n=Gi.get(t);if(n)return n;let o=y(Wi(t)?.text??null);return Gi.set(t,o),o}function qe(e,t){Fe(e).value=t;let n=zi(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),ub()}catch{}}hn.add(async()=>{let e=zi("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Gi.clear()});var zi=e=>`${ff}${b.peek()?.id}.${e}`;function Wi(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function ub(){let e=Object.keys(localStorage).filter(n=>n.startsWith(ff));if(e.length<=cb)return;let[t]=e.sort((n,o)=>(Wi(n)?.at??0)-(Wi(o)?.at??0));localStorage.removeItem(t)}var db=8e3,_t=y([]);function Vs(e){let t=()=>{clearTimeout(r),_t.value=_t.peek().filter(i=>i.write!==e)},n=b.peek()?.id,o=(i=!1)=>{t(),s(),b.peek()?.id===n&&zt({...e,keepalive:i})},r=setTimeout(()=>o(),db);_t.value=[..._t.peek(),{write:e,send:()=>o(!0)}];let s=st(e.note.told,t)}function pf(){let e=_t.peek().map(({write:t})=>t);for(let{send:t}of _t.peek())t();return Promise.all(e.map(({query:t,variables:n})=>I(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",pf);hn.add(pf);var $f=A(()=>{let e=[...Le.value,..._t.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),hf=e=>$f.value.has(e),Lt=e=>we(e).all.value?.filter(({id:t})=>!$f.value.has(t))??null;function vf(e,{id:t,filename:n}){let o=z("change"),r={told:a("files.deleted",{name:n})};Vs({key:o,field:"deleteAttachment",query:Ss,variables:{id:t,key:o},taskIds:[e],note:r})}Wt(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void N({bad:!0,text:a("files.notDeleted",{why:ce(n)})}):we(e).without(t.id));var Vi=20,Yi=e=>`${e}.files`,gf=e=>e?.split(" ")??[];function ho(e,t){let n=we(e),o=n.all.value;return gf(Fe(Yi(t)).value).filter(r=>{let s=o?.find(i=>i.id===r);return!hf(r)&&(s?!s.comment:!o||n.arrived.has(r))})}function Zi(e,t){qe(Yi(e),t.length?t.join(" "):null)}function Ys(e,t){Zi(e,[...new Set([...gf(Fe(Yi(e)).peek()),t])])}var Zs=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,$r=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var mb=3,fb=5,pb=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ae=y([]),Xs=y(""),$b=new Set(["waiting","sending","cut"]),hb=A(()=>Ae.value.some(({state:e})=>$b.has(e))),Js=new Map,Ji=new Set,go=(e,{place:t,commentId:n}={})=>Ae.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Qs=(e,t)=>go(e,t).filter(wf);function ea(e){return Ji.add(e),()=>{Ji.delete(e)}}function Mt(e,t,n={}){let o=t.map(({file:r,isFolder:s})=>{let i=z("file"),c=s?a("files.folder"):vb(e,r,n),u=c?"refused":"waiting",m=bb(r),d={...n,id:i,key:z("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Ae.value=[...Ae.peek(),d],d});return ta(),o.filter(({state:r})=>r==="waiting")}function Xi(e){ln(e,{state:"waiting",sent:0,why:""}),ta()}function kf(e){let t=Ae.peek().find(n=>n.id===e);if(t){el(e),t.state!=="refused"&&Tf(e);for(let n of Ji)n(e);ta()}}function vb(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=rr.peek()??{};if(!t)return a("files.empty");if(o&&t>o)return a("files.tooLarge",{most:a.size(o)});let s=Ae.peek().filter(c=>c.taskId===e&&wf(c));return bf(Qi(we(e).all.peek()??[]),s)>=r?a("files.full",{n:r}):(n.place||n.commentId)&&bf(gb(e,n),Qs(e,n))>=Vi?a("files.fullComment",{n:Vi}):""}function gb(e,{place:t,commentId:n}){return t?ho(e,t):Qi((we(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var bf=(e,t)=>new Set([...e,...Qi(t)]).size,Qi=e=>e.map(({id:t})=>t),wf=({state:e})=>e!=="refused";function bb({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${a("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function ta(){let e=Ae.peek().filter(({state:n})=>n==="sending").length,t=Ae.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,mb-e))){let o=n.turn+1;ln(n.id,{state:"sending",turn:o}),yb({...n,turn:o})}}async function yb(e){try{if(await xf(e,fb),!vo(e))return;let t=we(e.taskId);if(t.arrived.add(e.id),e.place&&Ys(e.place,e.id),await t.loadIfOpen(),!vo(e))return;Xs.value=a("files.arrived",{name:e.name}),el(e.id)}catch(t){vo(e)&&_b(e,t)}finally{ta()}}async function xf(e,t){let n=await kb(e);if(!n||!vo(e))return;let{status:o,text:r,seconds:s}=await wb(e,n);if(!(o===204||!vo(e))){if(!t||o!==404&&!s)throw new hr(r);s&&await xb(e.id,s),vo(e)&&await xf(e,t-1)}}async function kb({id:e,key:t,taskId:n,commentId:o,file:r,name:s}){let i=pb.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:s,contentType:i,size:r.size},{attachment:u,errors:m}=(await I(yd,{input:c,key:t})).createAttachment;if(!Tb(e))Tf(e);else if(!u)throw ln(e,{key:z("change")}),new hr(m.map(ce).join(" "));return u?.upload??null}function wb({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((s,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",tt.peek()),c.upload.onprogress=({loaded:d})=>ln(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new et(`HTTP ${d}`)):s({status:d,text:p?f.trim():a("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new et("cut off")),c.onabort=()=>s({status:0,text:"",seconds:0}),Js.set(e,()=>c.abort()),c.send(t)})}function xb(e,t){return ln(e,{sent:0,why:a("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{ln(e,{why:""}),n()},t*1e3);Js.set(e,()=>{clearTimeout(o),n()})})}var hr=class extends Error{};function _b({id:e,taskId:t,name:n},o){let r=o instanceof et,s=r?a("files.cut"):o instanceof hr||o instanceof ae?o.message:"";ln(e,{state:r?"cut":"failed",sent:0,why:s||a("error.INTERNAL",{id:"\u2013"})});let i=U(t);we(t).opened||N({bad:!0,text:a("files.notSent",{name:n,why:s}),to:i?.key&&`/t/${i.key}`})}function ln(e,t){Ae.value=Ae.peek().map(n=>n.id===e?{...n,...t}:n)}function el(e){Ae.value=Ae.peek().filter(t=>t.id!==e),_f(e)}function _f(e){Js.get(e)?.(),Js.delete(e)}function Sf(){for(let{id:e}of Ae.peek())el(e);Xs.value=""}function Sb(){for(let{id:e,state:t,turn:n}of Ae.peek())t!=="waiting"&&t!=="sending"||(ln(e,{state:"cut",turn:n+1,sent:0,why:a("files.cut")}),_f(e))}var Tb=e=>Ae.peek().some(t=>t.id===e),vo=({id:e,turn:t})=>Ae.peek().some(n=>n.id===e&&n.turn===t);function Tf(e){I(Ss,{id:e,key:z("change")},{keepalive:!0}).catch(()=>{})}te.subscribe(e=>{if(e==="sync")for(let{id:t}of Ae.peek().filter(n=>n.state==="cut"))Xi(t)});ve(()=>{let e=t=>t.preventDefault();if(hb.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var yf=b.peek()?.id;A(()=>b.value?.id).subscribe(e=>{if(!e)return Sb();e!==yf&&Sf(),yf=e});hn.add(async()=>Sf());var Mn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{we(e).isStale()&&(r.preventDefault(),Eb(e,t))}});async function Eb(e,t){try{let n=await we(e).fresh(t);if(!n?.url)return void N({bad:!0,text:a("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){N({bad:!0,text:Be(n)})}}var tl=y(null);function gr(e,t){tl.value={taskId:e,id:t}}var vr=()=>{tl.value=null};function Ef(){let e=tl.value,t=e?(Lt(e.taskId)??[]).filter(Ze):[],n=t.findIndex(({id:o})=>o===e?.id);return C(()=>{e&&n<0&&vr()},[e,n]),C(()=>vr,[]),!e||n<0?null:l`<${Ab} taskId=${e.taskId} pictures=${t} at=${n} />`}function Ab({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:s,failed:i,load:c}=Ib(e,o),u=f=>gr(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${F} class="lightbox" label=${o.filename} close=${vr}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&a("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${a("files.save",{name:o.filename})} ...${Mn(e,o)}>
            <${x} name="save" />
          </a>
          <button class="icon" aria-label=${a("close")} title=${a("close")} onClick=${vr} autofocus>
            <${x} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&vr()}
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
          <${x} name="back" />
        </button>
        <button class="icon turn after" aria-label=${a("files.next")} onClick=${()=>u(1)}>
          <${x} name="next" />
        </button>
      `}
    </div>
  </${F}>`}function Ib(e,{id:t,url:n}){let[o,r]=_({of:"",url:null,problem:"",tried:!1}),s=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=E(0),c=async()=>{let u=we(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":a("files.gone")})).catch(f=>({url:null,problem:Be(f)}));m===i.current&&r({of:t,...d,tried:!0})};return C(()=>{i.current+=1,we(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...s,load:c,failed:()=>s.tried?r({...s,problem:a("files.notShown")}):c()}}function na({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:s,comment:i}=t,c=r?r.id===b.value?.id?a("you"):r.name:a("feed.someone"),u=l`
    <${Cb} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${a("files.about",{size:a.size(t.size),who:c,when:a.ago(s)})}</small>
    </span>
  `,m=({currentTarget:d})=>{Af(d),vf(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${Ze(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>gr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${Mn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${a("files.toComment",{name:o})}
      title=${a("files.ofComment")}
    >
      <${x} name="comments" />
    </a>`}
    <a class="icon" aria-label=${a("files.save",{name:o})} title=${a("files.download")} ...${Mn(e.id,t)}>
      <${x} name="save" />
    </a>
    ${_d(e,t)&&l`<button
      class="icon"
      aria-label=${a("files.delete",{name:o})}
      title=${a("command.delete")}
      onClick=${m}
    >
      <${x} name="trash" />
    </button>`}
  </li>`}var Cb=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>Ts(e.id,t)}
        />`:l`<${x} name="file" />`}
  </span>`;function oa({upload:{id:e,name:t,size:n,sent:o,state:r,why:s}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{Af(d),kf(e)},m=a(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
    <span class="open">
      <span class="thumb"><${x} name="file" /></span>
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
      onClick=${()=>Xi(e)}
    >
      ${a("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${x} name="close" /></button>
  </li>`}function Af(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(s=>s.contains(e)),r=n[o-1]??n[o+1];he(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function If({task:e}){let t=Sd(e),n=Lt(e.id)??[],o=go(e.id),r=Je(e),s=rr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${Xs.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${a("files.title")} ${n.length>0&&l`<span class="num">${a.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${nl}
          label=${a("files.add")}
          take=${i=>Mt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${ee} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${na} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${oa} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${s?a("files.hint",{most:a.size(s)}):"\xA0"}</p>`}
    </section>`}
    <${Ef} />
  `}function nl({label:e,take:t,main:n=!1}){let o=E(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(hc(r))}
    />
    <button
      type="button"
      class=${n?"btn quiet":"icon"}
      data-add=${n}
      aria-label=${n?void 0:e}
      title=${e}
      onClick=${()=>o.current?.click()}
    >
      <${x} name="files" /> ${n&&e}
    </button>
  `}function Cf({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:s})=>s)),r=(Lt(e.id)??[]).filter(s=>s.comment?s.comment.id===t.id:n.has(s.id)).filter(s=>!Ze(s)||!t.body.includes(`(${s.id})`));return l`<${Of}
    label=${a("files.title")}
    task=${e}
    files=${r}
    coming=${go(e.id,{commentId:t.id})}
  />`}var Df=({task:e,place:t})=>l`<${Of}
    label=${a("files.forComment")}
    task=${e}
    files=${Db(e,t)}
    coming=${go(e.id,{place:t})}
  />`;function Db({id:e},t){let n=ho(e,t);return(Lt(e)??[]).filter(o=>n.includes(o.id))}function Of({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${na} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${oa} key=${r.id} upload=${r} />`)}
  </ul>`}var Ob=6,Rb=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,ra=(e,t)=>Rb.exec(e.slice(0,t))?.[1]??null;function ol(e,t){let n=M(t),o=e.filter(({handle:s})=>s.startsWith(n)),r=e.filter(s=>!o.includes(s)&&M(s.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,Ob)}function Rf(e,t,n){let o=ra(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var Nb=512;function Nf(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Lf(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let s=o.dataset.alt||r?.filename||a("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&Ze(r)?o.replaceChildren(Lb(t,r,s,o.dataset.kind==="picture")):r?o.replaceChildren(Mb(t,r,s)):o.replaceChildren(s),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function Lb(e,{id:t,thumbnailUrl:n,width:o,height:r},s,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>gr(e,t),!i||!n)return c.className="as-link",c.textContent=s,c;let u=document.createElement("img"),m=Math.min(1,Nb/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=s,u.draggable=!1,u.onerror=()=>Ts(e,n),u.src=n,c.className="picture",c.append(u),c}function Mb(e,t,n){let{href:o,download:r,onClick:s}=Mn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=s,i.textContent=n,i}var Mf=e=>e.includes("data-attachment");var Pb={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},Ub=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),Fb=/^(https?:|mailto:)/i,qb=/^H[1-6]$/,Hb=/^file_[0-9a-z]{26}$/,Pf=3;function bo({html:e,taskId:t,under:n=Pf}){let o=E(null),r=Mf(e)?Lt(t):null;return q(()=>o.current?.replaceChildren(Bb(e,n)),[e]),q(()=>{o.current&&r&&Lf(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Bb(e,t=Pf){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(s=>Uf(s,o))),n}function Uf(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||Ub.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(s=>Uf(s,t));if(Hb.test(e.getAttribute("data-attachment")??""))return[Nf(e,e.getAttribute("alt")??e.textContent??"")];let o=Pb[e.tagName];if(!o)return n();let r=document.createElement(Kb(e,t));for(let s of o)e.hasAttribute(s)&&r.setAttribute(s,e.getAttribute(s)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),jb(r,e),[e.tagName==="TABLE"?Wb(r):r])}function Kb({tagName:e},t){return qb.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function jb(e,t){e instanceof HTMLAnchorElement&&Gb(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||a("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Gb(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===b.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:Fb.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Wb(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",a("talk.table")),t.append(e),t}var Pn=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,yo=`${Pn} attachments { id } parent { id }`,Ff=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${Pn} replies { ${Pn} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,qf=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${Pn} task { id } replies { ${Pn} } parent { ${Pn} replies { ${Pn} } }
    }
  }
}`,Hf=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${fn} } pageInfo { hasNextPage endCursor } } }
}`,Bf=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${yo} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,sa=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${yo} } } } }`,Kf=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${sa} comment { ${yo} } }
}`,jf=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${sa} comment { ${yo} }
  }
}`,Gf=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Wf=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${sa} comment { ${yo} } }
}`,zf=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${sa} comment { ${yo} } }
}`,Vf=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var rl=1e4,zb=9500;function br({task:e,place:t,commentId:n,label:o,begins:r="",action:s,send:i,cancel:c,focus:u=!1,stay:m}){let d=Fe(t).value??r,[f,$]=_(!1),p=E(null),h=qt(),k=O=>{m?.(),qe(t,O===r?null:O)},v=Yb(e,p,k),S=n?{commentId:n}:{place:t},g=Qs(e.id,S),w=!d.trim(),T=g.length>0,V=()=>{let O=p.current?.value??d;!O.trim()||O.length>rl||Qs(e.id,S).length||($(!1),i(O,ho(e.id,t)))},P=()=>{qe(t,null),c?.()},D=O=>{if(v.onKey(O))return O.preventDefault();O.key==="Enter"&&(O.metaKey||O.ctrlKey)?(O.preventDefault(),V()):O.key==="Escape"&&c&&(O.preventDefault(),c())},ne=O=>(m?.(),Mt(e.id,O,S)),lt=O=>{let de=Je(e)?Wn(O):[];if(de.length){O.preventDefault();for(let wr of ne(de))Ze({contentType:wr.file.type})&&Fr(O.target,Zs(wr))}},{isOver:We,...ze}=Ur(Je(e)?ne:null);return C(()=>ea(O=>{let de=Fe(t).peek();de?.includes(O)&&qe(t,$r(de,O))}),[t]),q(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${We?"over":""}"
    ...${ze}
    onSubmit=${O=>{O.preventDefault(),V()}}
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
      onInput=${({currentTarget:O})=>{k(O.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${D}
      onPaste=${lt}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${a("talk.people")}
    >
      ${v.shown.map((O,de)=>l`<div
          class="o"
          role="option"
          key=${O.id}
          id=${`${h}-${de}`}
          aria-selected=${de===v.at}
          onPointerDown=${wr=>{wr.preventDefault(),v.choose(O)}}
        >
          <${J} user=${O} mute />
          <span>${O.name}</span>
          <span class="end sm">@${O.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Zb} task=${e} text=${d} />`}
    ${!n&&l`<${Df} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${a("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${w} onClick=${()=>$(!0)}>
          ${a("talk.preview")}
        </button>
      </span>
      ${Je(e)&&l`<${nl} label=${a("files.attach")} take=${ne} />`}
      <span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${Vb(d,g)}</span>
      <span class="sr" role="status">${v.shown.length?a("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${P}>${a("cancel")}</button>`}
        <button class="btn" disabled=${w||d.length>rl||T}>
          ${s} <kbd>${Ke("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Vb(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?a("files.awaited"):t.length?a("files.stuck"):e.length>zb?a("talk.left",{n:rl-e.length}):a("talk.hint")}function Yb(e,t,n){let[o,r]=_(null),[s,i]=_(0),c=E(null),u=E(null),m=o===null?[]:ol(It(e.team.id),o),d=()=>{let h=t.current,k=h&&h.selectionStart===h.selectionEnd?ra(h.value,h.selectionStart):null;k!==c.current&&(c.current=null),k!==o&&i(0),r(c.current===null?k:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let k=Rf(t.current.value,t.current.selectionStart,h);n(k.text),u.current=k.caret,f()};q(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let k=o===null?[]:ol(It(e.team.id),ra(h.target.value,h.target.selectionStart)??"");if(!k.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((s+1)%k.length);else if(h.key==="ArrowUp")i((s+k.length-1)%k.length);else if(h.key==="Enter"||h.key==="Tab")$(k[Math.min(s,k.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(s,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function Zb({task:e,text:t}){let[n,o]=_({});return C(()=>{let r=!1;return I(Vf,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:s,errors:i}})=>s?{html:s.bodyHtml}:{failed:i.map(ce).join(" ")}).catch(s=>({failed:Be(s)})).then(s=>r||o(s)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${a("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${a("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${bo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${a("loading")}</p>`}
  </div>`}var sl=new Date().toISOString();function yr({parent:e,...t}){return{...t,parentId:e?.id??null}}function Yf(e,t){let n=new Map(e);for(let s of t)Jb(n,s);let o=[...n.values()].sort(aa),r=Map.groupBy(o,({parentId:s})=>s);return(r.get(null)??[]).map(s=>({first:s,replies:r.get(s.id)??[]})).filter(({first:s,replies:i})=>[s,...i].some(({deletedAt:c})=>!c))}var aa=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Jb(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Qb(r,o));let s=e.get(n.id);if(!s)return;let i=Xb(s,t,n,o);e.set(s.id,{...s,...i,waiting:!0})}function Xb(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return al(e);if(t==="react")return{reactions:ey(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??sl:null,resolvedBy:r?il():null}}var al=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??sl,can:{update:!1,delete:!1,resolve:!1}});function Qb({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:il(),createdAt:r.at??sl,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(s=>({id:s})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function il(){let{id:e,name:t}=b.peek();return{id:e,name:t}}function ey(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==b.peek()?.id),s=n?[...r,il()]:r,i={...o,users:s,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Jf=["createComment","updateComment","deleteComment","resolveComment","react"],ko=y(new Map),ty=A(()=>[...Le.value,..._t.value.map(({write:e})=>e)].filter(({field:e})=>Jf.includes(e))),Xf=e=>ty.value.filter(({taskIds:t})=>t[0]===e),ll=new Set;function Qf(e){return ll.add(e),()=>ll.delete(e)}function ia(e,t,n,o){let r=n?fr(n):an(e),s={id:z("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};qe(r,null),Zi(r,[]),la(e,"createComment",Kf,{input:s},{at:new Date().toISOString()})}function ul(e,t,n,{back:o=!1}={}){if(qe(pr(t.id),null),fl(t.id),n===t.body)return;let r={back:o,was:t.body,told:a(o?"talk.editUndone":"talk.edited")};la(e,"updateComment",jf,{id:t.id,body:n,version:t.version||void 0},r)}function ep(e,t){let n=z("change"),o={id:t.id,key:n},r={told:a("talk.deleted")};Vs({key:n,field:"deleteComment",query:Gf,variables:o,taskIds:[e],note:r})}function dl(e,t,n){let o=a(n?"talk.resolved":"talk.reopened");la(e,"resolveComment",Wf,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function ml(e,t,n,o){la(e,"react",zf,{id:t.id,emoji:n,on:o},{})}function fl(e){let t=new Map(ko.peek());t.delete(e)&&(ko.value=t)}function la(e,t,n,o,r){let s=z("change"),i=new Promise(c=>cl.set(s,c));zt({key:s,field:t,query:n,variables:{...o,key:s},taskIds:[e],note:{told:"",...r}}),Tn(i)}var cl=new Map;Wt(Jf,(e,t)=>{let n=t.comment?yr(t.comment):null,[o]=t.errors;for(let{said:r,gone:s}of ll)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&s(e.taskIds[0],e.variables.id);o?oy(e,o):ny(e,n),cl.get(e.key)?.(t),cl.delete(e.key)});function ny({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void N({text:o.told});e==="updateComment"&&r&&st(o.told,()=>ul(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&st(o.told,()=>dl(n,r,!t.resolved))}function oy({field:e,variables:t,taskIds:[n],note:o},r){let{input:s,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Zf(s.parentId?fr(s.parentId):an(n),s.body,s.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Zf(pr(i),c),r.code==="CONFLICT"&&u&&!o.back){ko.value=new Map([...ko.peek(),[i,yr(u)]]);return}N({bad:!0,text:a(o.back?"undo.refused":`talk.refused.${e}`,{why:ce(r)})})}}function Zf(e,t,n=[]){Fe(e).peek()===null&&qe(e,t);for(let o of n)Ys(e,o)}var ry=10,sy=4,ca=class{constructor(t){this.taskId=t,this.comments=y(new Map),this.events=y([]),this.floor=y(null),this.moreEvents=y(!1),this.ready=y(!1),this.failed=y(null),this.news=y(null),this.threads=A(()=>Yf(this.comments.value,Xf(t))),this.items=A(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Qf({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),gt(n=>n.subjectId===this.taskId&&this.putEvents([n])),vt(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),s=new Map(r.comments),i=r;for(;t===this.turn&&s.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)s.set(c,u)}for(let c of this.sought)if(!s.has(c))for(let u of await this.threadOf(c))s.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=s,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await I(Ff,{id:this.taskId,last:ry,before:t}),o=n?.comments;return{comments:np(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<sy;o+=1){let{task:r}=await I(Hf,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:s,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(s),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||s.some(tp))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await I(qf,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...np([o??r]).values()]}listen(){this.hush(),this.hush=gs(Bf,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([yr(t.comment)]),t.name==="comment.created"&&t.actor?.id!==b.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([al(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(tp),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||aa(i,t)>=0,o=this.threads.value.map(i=>({...ay(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),s={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[s]:[]].sort(iy)]}},tp=({subjectType:e})=>e==="TASK",ay=({createdAt:e,id:t})=>({createdAt:e,id:t}),iy=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:aa(e,t);function np(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var pl={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},op=Object.keys(pl);function rp({taskId:e,comment:t,can:n}){return op.flatMap(r=>t.reactions.filter(s=>s.emoji===r)).map(r=>l`<${ly}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>ml(e,t,r.emoji,!r.mine)}
    />`)}function ly({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:s}){let i=qt(),c=t-o.length,u=a.list([...o.map(({name:m})=>m),...c>0?[a("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${a("talk.reaction",{emoji:a(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${s}
    >
      <span aria-hidden="true">${pl[e]}</span>
      <span class="num">${a.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function sp({taskId:e,comment:t}){let[n,o]=_(!1),r=E(null),s=()=>{o(!1),r.current?.querySelector("button")?.focus()};return q(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return s();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
    <button
      class="icon"
      aria-label=${a("talk.react")}
      title=${a("talk.react")}
      aria-expanded=${n}
      onClick=${()=>o(!n)}
    >
      <${x} name="smile" />
    </button>
    ${n&&l`<span class="all" role="group" aria-label=${a("talk.react")}>
      ${op.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${a(`emoji.${u}`)}
          title=${a(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{ml(e,t,u,!m),s()}}
        >
          ${pl[u]}
        </button>`})}
    </span>`}
  </span>`}var cy=5;function ap({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[s,i]=_(!1),[c,u]=_(!1),[m,d]=_(!1),f=fr(t.id),$=t.resolvedAt!==null&&!s&&!r,p=c||r?0:Math.max(0,n.length-cy-1),h=e.can.comment,k=()=>{i(!0),he(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),he(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),he(`[id="${n[0].id}"]`)};return $?l`<${uy} first=${t} replies=${n} open=${k} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${x} name="check" />
      <span>${ip(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${a("talk.fold")}</button>
    </p>`}
    <${$l} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${a("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{dl(e.id,t,!t.resolvedAt),i(!1),he(`[data-thread="${t.id}"] button`)}}
      >
        ${a(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${$l}>
    ${(n.length>0||m||Fe(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${a("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${$l} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(m||Fe(f).value!==null?l`<${br}
            task=${e}
            place=${f}
            label=${a("talk.replyTo")}
            action=${a("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(g,w)=>{ia(e.id,g,t.id,w),d(!1),he(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),he(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${a("talk.reply")}</button>`)}
    </div>`}
  `}function uy({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${x} name="check" />
    <span>
      <b>${vl(e)}</b>
      ${" "}
      ${e.deletedAt?a("talk.gone"):e.body.slice(0,120)}
      <small>${ip(e)}${t.length>0&&` \xB7 ${a("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function $l({task:e,comment:t,target:n,children:o}){let r=E(null),[s,i]=_(!1),c=pr(t.id),u=ko.value.get(t.id),m=n===t.id;q(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),fl(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(s||Fe(c).value!==null),$=a.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${gl(t.author)?a("talk.byYou",{when:$}):a("talk.by",{who:vl(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${J} user=${t.author} mute />
    <div>
      <header>
        <b>${vl(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${a("talk.editedAt",{when:a.ago(t.editedAt)})}
        >
          ${a("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${a("talk.sending")}</span>`}
      </header>
      ${u&&l`<${my} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${br}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${a("talk.edit")}
            begins=${t.body}
            action=${a("save")}
            focus=${s}
            stay=${()=>i(!0)}
            send=${p=>{ul(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${dy} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${Cf} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${rp} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${sp} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${hl} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${hl} name="link" icon="link" onClick=${()=>fy(e,t)} />`}
          ${t.can.delete&&l`<${hl}
            name="delete"
            icon="trash"
            onClick=${()=>{py(r.current),ep(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function dy({task:e,comment:t,place:n}){let o=Fe(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${bo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{qe(an(e.id),[Fe(an(e.id)).peek(),o].filter(Boolean).join(`

`)),qe(n,null),he(".talk-end textarea")};return l`
    <p class="tombstone">${a("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${a("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>qe(n,null)}>${a("talk.drop")}</button>
        <button class="btn" onClick=${r}>${a("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function my({clash:e,place:t,end:n}){let o=()=>{qe(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${a("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${a("talk.takeThat")}</button></div>
  </div>`}var hl=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${a(`talk.${e}`)}
  title=${a(`talk.${e}`)}
  onClick=${n}
>
  <${x} name=${t} />
</button>`,vl=({author:e})=>e?gl(e)?a("you"):e.name:a("feed.someone"),gl=e=>e!==null&&e.id===b.value?.id;function ip({resolvedAt:e,resolvedBy:t}){let n=a.ago(e??"");return gl(t)?a("talk.resolvedByYou",{when:n}):a("talk.resolvedBy",{who:t?.name??a("feed.someone"),when:n})}async function fy(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),N({text:a("talk.copied")})}function py(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];he(o?`#${o.id}`:".talk-end textarea")}function lp({task:e}){let t=Tt(()=>new ca(e.id),[e.id]),n=e.version===0;C(()=>n?void 0:t.open(),[t,n]),C(()=>{te.value==="sync"&&t.failed.peek()&&t.load()},[te.value]);let o=$y(t),r=t.items.value,s=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${a("talk.title")}</h3>
    <p class="sr" role="status">${s&&a("talk.news",{who:s.who??a("feed.someone")})}</p>
    ${t.failed.value&&l`<${ee} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${pe} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${Ni} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${ap} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${hy} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${br}
            key=${e.id}
            task=${e}
            place=${an(e.id)}
            label=${a("talk.comment")}
            action=${a("talk.send")}
            send=${(i,c)=>ia(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${a("talk.readOnly")}</p>`}
  </section>`}function $y(e){let t=B.value.query.get("comment"),[n,o]=_(null),r=e.ready.value;return C(()=>{!t||!r||e.find(t).then(s=>s?o(t):N({bad:!0,text:a("talk.notHere")})).catch(s=>N({bad:!0,text:Be(s)}))},[e,t,r]),n===t?n:null}function hy({kind:e,read:t}){let[n,o]=_(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(s=>N({bad:!0,text:Be(s)})),o(!1))}}>${a(`talk.earlier.${e}`)}</button>`}var vy=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function bl(e){return e.split(vy).map((t,n)=>n%2?gy(t):t)}var cp=e=>bl(e).some(t=>typeof t!="string");function gy(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:Z.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var by=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,yy=/<(?!\/?p>|br)/,ky=2;function yl({task:e,field:t,can:n}){let o=e[t]??"",r=wy(e,t==="description"?o:""),[s,i]=_(null),[c,u]=_(null),[m,d]=_(!1),f=E(null),$=E(0),p=E(!1),h=()=>{$.current||=Xn(e.id)?.version??0},k=async(D,ne)=>{let lt=t==="title"?D.replace(/\s+/g," ").trim():D;if(i(null),$.current=0,t==="title"&&!lt)return;let We=await Vt(e,{[t]:lt||null},{expectedVersion:ne||void 0,quiet:"conflict"}),ze=We.errors.find(O=>O.code==="CONFLICT");ze?u({mine:lt,theirs:ze.current?.[t]??Xn(e.id)?.[t]??"",version:ze.currentVersion??0}):We.errors.length&&i(D)},v=D=>{let ne=D.target.value;ne!==o&&!p.current?k(ne,$.current):i(null),p.current=!1,$.current=0,d(!1)},S=D=>{D.key==="Escape"&&s!==null&&(D.preventDefault(),D.stopPropagation(),i(null),p.current=!0),D.key==="Enter"&&(t==="title"||D.metaKey||D.ctrlKey)&&(D.preventDefault(),D.target.blur())},g=D=>{D.key!=="Enter"||D.target!==D.currentTarget||(D.preventDefault(),D.currentTarget.querySelector("textarea")?.focus())},w=D=>{!n||D.target instanceof Element&&D.target.closest("a, button")||getSelection()?.toString()||d(!0)};q(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let T=D=>{let ne=n&&Je(e)&&t==="description"?Wn(D):[];if(ne.length){D.preventDefault();for(let lt of Mt(e.id,ne))Ze({contentType:lt.file.type})&&Fr(D.target,Zs(lt))}};C(()=>ea(D=>{s!==null?i($r(s,D)):n&&o.includes(D)&&k($r(o,D),0)}),[s,o]);let V=D=>{u(null),D&&c&&k(c.mine,c.version)},P={value:s??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:G(D=>{h(),p.current=!1,i(D)}),onBlur:v,onKeyDown:S,onPaste:T,"aria-label":a(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${P} />
        </div>`:s===null&&!m&&(r||cp(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${a("field.description")} onClick=${w}>
              ${r?l`<${bo} html=${r} taskId=${e.id} under=${ky} />`:bl(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${a("sheet.edit")}
              title=${a("sheet.edit")}
              onClick=${()=>d(!0)}
            >
              <${x} name="pen" />
            </button>`}
          </div>`:l`<textarea
            ref=${f}
            class="input"
            rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
            maxlength="20000"
            placeholder=${n?a("sheet.describe"):""}
            ...${P}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${a("clash.title")}</strong>
      <span>${a("clash.theirs")}</span>
      <blockquote>${c.theirs||a("clash.nothing")}</blockquote>
      <span>${a("clash.mine")}</span>
      <blockquote>${c.mine||a("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>V(!1)}>${a("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>V(!0)}>${a("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function wy({id:e,waiting:t},n){let[o,r]=_({text:"",html:""}),s=by.test(n)&&o.text!==n&&!t;return C(()=>{if(!s)return;let i=!1;return I(Nc,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,s]),o.text===n&&yy.test(o.html)?o.html:null}var xy=e=>e.can.delete&&(b.value?.role==="ADMIN"||Z.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function ua({task:e}){let[t,n]=_(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>no(e)}>
      ${a("command.restore")}
    </button>`}
    ${xy(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${a("trash.purge")}</button>`}
    ${t&&l`<${F} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${a("trash.sure",{task:e.key})}</h2>
        <p>${a("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${a("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),vu(e)}}
          >
            ${a("trash.purge")}
          </button>
        </div>
      </div>
    </${F}>`}
  </span>`}var up=6,_y=300;function dp({task:e}){let t=a(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${a("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>Rs([e])}
  >
    <${x} name=${e.watching?"bell-on":"bell"} />
  </button>`}function mp({task:e}){C(()=>{let o=0,r=()=>I(Lc,{id:e.id}).then(({task:i})=>i&&Re(i),()=>{}),s=gt(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,_y))});return()=>{clearTimeout(o),s()}},[e.id]);let t=Sy(e);if(!t.length)return l`<span class="dim">${a("nobody")}</span>`;let n=t.slice(up).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${a("watching.count",{n:t.length})}>
    ${t.slice(0,up).map(o=>l`<${J} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${a.number(n.length)}</span>`}
  </span>`}function Sy({watchers:e=[],watching:t}){let n=b.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function fp({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${Ty} task=${e} />`}
      <${yl} task=${e} field="title" can=${t.update} />
      <dl>
        <${Ge} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${ie} kind="status" value=${e.status} mute />
          <span>${a(`status.${e.status}`)}</span>
        </${Ge}>
        ${pt(e.team.id).length>0&&l`<${Ge}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${x} name="board" />
          <span>${bn(e.stage)?.name??a("stages.none")}</span>
        </${Ge}>`}
        <${Ge} task=${e} field="assignee" can=${t.assign} keys="A">
          <${J} user=${e.assignee} mute />
          <span>${e.assignee?.name??a("nobody")}</span>
        </${Ge}>
        <${Ge} task=${e} field="due" can=${t.update} keys="D">
          <${x} name="calendar" />
          <span>${e.dueDate?l`<${ro} task=${e} />`:a("due.never")}</span>
        </${Ge}>
        <${Ge} task=${e} field="priority" can=${t.update} keys="P">
          <${ie} kind="priority" value=${e.priority} mute />
          <span>${a(`priority.${e.priority}`)}</span>
        </${Ge}>
        <${Ge} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${io} task=${e} mute />`:l`<${x} name="label" /><span>${a("labels.none")}</span>`}
        </${Ge}>
        <dt>${a("field.watchers")}</dt>
        <dd><${mp} task=${e} /></dd>
        <${Ge} task=${e} field="team" can=${t.update&&j.value.length>1}>
          <${x} name="team" />
          <span>${e.team.name}</span>
        </${Ge}>
      </dl>
    </div>
    <${yl} task=${e} field="description" can=${t.update} />
    <${If} task=${e} />
    <p class="dim sm">
      ${a(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:a.ago(e.createdAt)})}
    </p>
    <${lp} task=${e} />
  `}function Ty({task:e}){return l`<div class="note trashed" role="status">
    <span>${a("trash.since",{when:a.ago(e.deletedAt??"")})}</span>
    <${ua} task=${e} />
  </div>`}function Ge({task:e,field:t,can:n,keys:o,children:r}){let s=i=>{He.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function pp(){let{key:e=""}=B.value,[t,n]=_({key:e,id:null,gone:!1,failed:null}),o=Yr(e)??(t.key===e?t.id:null),r=o?fe(o).value:null,s=async()=>{let f=(await I(Rc,{id:e})).task;if(B.peek().key===e){if(!f)return o&&U(o)?.waiting?void 0:(o&&$t(o),n({key:e,id:o,gone:!0,failed:null}));Re(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>s().catch(f=>n({key:e,id:o,gone:!1,failed:f}));C(()=>(i(),vt(s)),[e]),C(()=>{r?.key&&r.key!==e&&H(`/t/${r.key}`,{replace:!0})},[r?.key]),q(()=>{$e.value=o},[o]);let c=Ey(o??e,!!r),{isOver:u,...m}=Ur(r&&Je(r)?f=>Mt(r.id,f):null),d=f=>{if(!r||!Je(r)||f.defaultPrevented)return;let $=Wn(f);$.length&&(f.preventDefault(),Mt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${a("sheet.back")} title=${a("sheet.back")} onClick=${gn}>
        <${x} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${dp} task=${r} /><${Iy} task=${r} />`}
        <button class="icon shut" aria-label=${a("close")} title=${a("close")} onClick=${gn}>
          <${x} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${Ay(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${a("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function Ey(e,t){let n=E(null);return q(()=>{let o=document.activeElement,r=Ye(o);return()=>{let s=$e.peek();$e.value=null,Si(s&&s!==r?document.querySelector(`main [data-task="${s}"] [data-go]`):o,s??r)}},[]),q(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),q(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function Ay(e,t,n){return e?l`<${fp} key=${e.id} task=${e} />`:t?.failed?l`<${ee} problem=${t.failed} retry=${n} />`:t?.gone?l`<${X} icon="find" title=${a("sheet.gone")}>${a("sheet.goneHint")}</${X}>`:l`<${pe} rows=${5} />`}function Iy({task:e}){return["link","delete"].flatMap(t=>Xe.filter(n=>n.id===t&&Qe(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${a(`command.${t.id}`)}
        title=${a(`command.${t.id}`)}
        onClick=${()=>bt(t,[e])}
      >
        <${x} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var Un=y(null),kl=y("");function $p(e,t){let n=Ye(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!Cy(e)||!U(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),s=e.currentTarget;fo(e,{lift:()=>{Un.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<Dy(s.querySelector(`[data-task="${d}"]`)));Un.value={id:n,before:m??null}},drop:()=>{let i=Un.value?.before??null;Un.value=null,i!==(t[t.indexOf(n)+1]??null)&&vp(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{Un.value=null}})}function hp(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?Ye(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!U(o)?.can.changeStatus||(vp(o,t.filter(s=>s!==o),r),he(`.row[data-task="${o}"] [data-go]`))}function vp(e,t,n){let o=U(e);o&&(dr(o,t,n),kl.value=a("board.spot",{column:a("order.manual"),at:n+1,n:t.length+1}))}var Cy=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Dy(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function da({ids:e,label:t,arranged:n=!1}){let o=co(),r=E(-1);q(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let s=Math.max(0,...e.map(d=>U(d)?.key.length??0)),i=d=>{r.current=e.indexOf(Ye(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?Un.value:null,m=n&&{onPointerDown:d=>$p(d,e),onKeyDown:d=>hp(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":s}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${wm} key=${d} id=${d} mark=${u&&Oy(d,u)} />`)}
  </ul>`}var Oy=(e,t)=>e===t.id?"held":e===t.before?"next":"";var ma={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},Ry=["PENDING","IN_PROGRESS"],Ny=["overdue","today","week","none"],Ly=new Set(["q","status","priority","due","label","stage"]);function gp({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...rt(e),...n?{status:void 0}:!t&&{status:Ry}},r=ma[e.get("sort")??"new"]??ma.new,s=Ue(o,r),i=s.more.value?s.total.value:s.ids.value.length,c=[...e].some(([u,m])=>Ly.has(u)||u==="assignee"&&m!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${a("place.tasks")}</h1>
        <p role="status">${s.ready.value?a("tasks.count",{n:i}):a("loading")}</p>
      </div>
      <div class="tools"><${yt} /><${on} /></div>
    </header>
    <${My} query=${e} filtered=${c} />
    <${nm} />
    <${Uy} list=${s} filtered=${c} arranged=${r===ma.manual} />
  </div>`}function My({query:e,filtered:t}){let n=()=>H(ye("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${a("tasks.filters")}>
    <${Bs} query=${e} />
    <${rn}
      name="status"
      query=${e}
      first=${a(e.has("stage")?"any.status":"tasks.open")}
      options=${[...Ct.map(o=>[o,a(`status.${o}`)]),["all",a("any.status")]]}
    />
    <${Sm} query=${e} />
    <${Ks} query=${e} />
    <${uo} query=${e} />
    <${mo} query=${e} />
    <${rn} name="due" query=${e} options=${Ny.map(o=>[o,a(`filter.${o}`)])} />
    <${Py} query=${e} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${a("tasks.clear")}</button>`}
  </div>`}function Py({query:e}){return l`<select
    class="input"
    aria-label=${a("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${G(t=>Ne({sort:t==="new"?"":t}))}
  >
    ${Object.keys(ma).map(t=>l`<option value=${t}>${a(`order.${t}`)}</option>`)}
  </select>`}function Uy({list:e,filtered:t,arranged:n}){let o=E(null);return C(()=>{let r=new IntersectionObserver(s=>s.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return o.current&&r.observe(o.current),()=>r.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${ee} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${a("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${kl}</p>
    `}
    <${da} ids=${e.ids.value} label=${a("place.tasks")} arranged=${n} />
    ${e.more.value&&l`<div class="more" ref=${o}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${a("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?a("loading"):a("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${X} icon=${t?"find":"check"} title=${a(t?"tasks.noMatch":"tasks.none")}>
        ${a(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${X}>
    </div>`:l`<${pe} rows=${8} />`}var Fy=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${re} } }`,qy=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${re} }
}`,Hy=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${re} } }`;function bp({team:e,runs:t}){let[n,o]=_(null),r=ot(e.id),s=j.value.some(({id:i})=>i===e.id);return!s&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${a("field.labels")}</h2><span class="num">${a.number(r.length)}</span></header>
    ${s?l`<div class="card">
          <datalist id="label-colors">${Qr.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${By} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${a("labels.delete",{label:i.name})}
                  title=${a("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${x} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${Ky} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Nn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${jy} label=${n} close=${()=>o(null)} />`}
  </section>`}function By({label:e}){let[t,n]=_(null),[o,r]=_(null),s=async u=>{await je(qy,{id:e.id,input:{...u,expectedVersion:e.version}})&&await ft(),n(null),r(null)},i=G(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?s({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${a("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${G(r)}
      onChange=${G(u=>u!==e.color&&s({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${a("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${G(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function Ky({team:e,labels:t}){let[n,o]=_(""),r=Ce(async({name:s,color:i},c)=>{let{createLabel:u}=await I(Fy,{input:{teamId:e.id,name:s,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await ft()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${De} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${a("labels.color")}
      value=${n||eo(t)}
      onInput=${G(o)}
    />
    <${K} name="name" label=${a("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${a("quick.add")}</button>
  </form>`}function jy({label:e,close:t}){let{data:n,failed:o}=Nt(()=>I(Kr,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,s=async()=>{t(),await je(Hy,{id:e.id},a("labels.deleted",{label:e.name}))&&await ft()};return l`<${F} class="small" labelledby="delete-label" close=${t}>
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
  </${F}>`}var yp=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],kp=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${re} }
}`,Gy=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${re} }
}`,Wy=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${re} team { id key } }
}`,zy=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${re} }
}`,Vy=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${re} }
}`,Yy=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function fa(e,t,n){let o=await je(e,t,n);return o&&await ft(),o}var Zy="Everybody who registers joins this team.",Jy=e=>e?.default&&e.description===Zy?a("team.everybody"):e?.description||a("team.about",{key:e?.key??""});function wp(){let e=Z.value,t=e.find(({key:n})=>n===Y.value.key)??ge.value.find(n=>n.default)??ge.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??a("place.team")}</h1><p>${Jy(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${a("side.teams")}
          value=${t?.key}
          onChange=${G(n=>H(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${a("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${a("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${Xy} key=${t.id} team=${t} />`:l`<div class="card"><${X} icon="team" title=${a("team.none")}>${a("team.noneHint")}</${X}></div>`}
    ${t&&l`<${bp} key=${t.id} team=${t} runs=${wl(t)} />`}
    ${t&&wl(t)&&l`<${ek} key=${t.id} team=${t} />`}
    <${tk} />
  </div>`}var wl=e=>e.myRole==="ADMIN"||b.value?.role==="ADMIN";function Xy({team:e}){let t=wl(e)&&!e.archivedAt,n=(o,r)=>{let s=yp.find(i=>i===r);s&&fa(kp,{teamId:e.id,userId:o.id,role:s},a("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${a("team.members")}</h2>
      <span class="num">${a.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${J} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===b.value?.id?` (${a("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${a("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${G(s=>n(o,s))}
                >
                  ${yp.map(s=>l`<option value=${s} selected=${s===r}>${a(`role.${s}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${a("team.remove",{who:o.name})}
                  title=${a("team.remove",{who:o.name})}
                  onClick=${()=>fa(Gy,{teamId:e.id,userId:o.id},a("team.removed",{who:o.name}))}
                >
                  <${x} name="close" />
                </button>
              `:l`<span class="chip">${a(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${Qy} team=${e} />`}
  </section>`}function Qy({team:e}){let[t,n]=_(""),o=t.trim().length<2?"":t.trim(),{data:r}=Nt(()=>o?I(Yy,{text:o}):Promise.resolve(null),[o]),s=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>fa(kp,{teamId:e.id,userId:c.id,role:"MEMBER"},a("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${K}
      name="person"
      label=${a("team.add")}
      hint=${a("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${G(n)}
    />
    ${s.length>0&&l`<ul class="people">
      ${s.map(c=>l`<li key=${c.id}>
          <${J} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${a("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function ek({team:e}){let t=Ce(async({name:n,description:o})=>{let{updateTeam:r}=await I(zy,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await ft(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${a("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${De} text=${t.whole} />
      <${K} name="name" label=${a("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${K}
        name="description"
        label=${a("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&l`<button
          type="button"
          class="btn danger"
          onClick=${()=>fa(Vy,{id:e.id,archived:!e.archivedAt})}
        >
          ${a(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${a("save")}</button>
      </div>
    </form>
  </section>`}function tk(){let e=Ce(async({name:t,key:n},o)=>{let{createTeam:r}=await I(Wy,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await ft(),H(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${a("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${De} text=${e.whole} />
      <div class="inline">
        <${K} name="name" label=${a("team.name")} required error=${e.errors.name} />
        <${K} name="key" label=${a("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${a("team.create")}</button>
      </div>
    </form>
  </section>`}var xp=["PENDING","IN_PROGRESS"],xl=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],nk=[{field:"CREATED_AT",direction:"DESC"}],ok=["down","up","open","status","priority","assignee","due","keys"];function _p({place:{query:e}}){let{team:t,assignee:n}=rt(e),o=n==="me",r={team:t,assignee:n},s=[{title:a("today.overdue"),list:Ue({due:"overdue",...r},xl,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:a("today.today"),list:Ue({due:"today",status:xp,...r},xl,{size:20}),more:"/tasks?due=today",empty:a("today.nothing"),hint:a("today.nothingHint")},{title:a("today.next"),list:Ue({due:"later",status:xp,...r},xl,{size:6}),more:"/calendar",hideEmpty:!0},{title:a("today.recent"),list:Ue(r,nk,{size:8}),more:"/tasks",countless:!0,empty:a(o?"today.noneMine":"tasks.none"),hint:a(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${a.longDay(R.value)}</h1><${rk} /></div>
      <div class="tools"><${yt} /><${on} /></div>
    </header>
    <${af} />
    ${s.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${s.map(i=>l`<${sk} key=${i.title} ...${i} />`)}
          <${lr} class="page narrow card" />
        `:l`<${pe} rows=${8} />`}
    <p class="hints">
      ${ok.map(i=>l`<span>${Ke(Ps(i)).map(c=>l`<kbd>${c}</kbd>`)} ${a(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function rk(){let e=Jo(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Xo()}>
    ${Se("today.summary",{due:l`<b>${a("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${a("today.late",{n:e.overdue})}</b>`,done:a("today.done",{n:t})})}
  </p>`}function sk({title:e,list:t,more:n,hot:o,empty:r,hint:s,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${ee} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${a.number(d)}</span>`}
      ${t.more.value&&l`<a href=${ye(n)}>${a("today.all")}</a>`}
    </header>
    ${m.length?l`<${da} ids=${m} label=${e} />`:l`<div class="card">
          <${X} title=${r} action=${i&&l`<${_m} />`}>${s}</${X}>
        </div>`}
  </section>`}var ak=[{field:"UPDATED_AT",direction:"DESC"}];function Sp({place:{query:e}}){let{team:t,assignee:n}=rt(e),o=Ue({team:t,assignee:n,deleted:!0},ak),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${a("place.trash")}</h1>
        <p role="status">${o.ready.value?a("tasks.count",{n:r}):a("loading")}</p>
      </div>
      <div class="tools"><${yt} /></div>
    </header>
    ${o.failed.value&&l`<${ee} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${a("place.trash")}>
            ${o.ids.value.map(s=>l`<${ik} key=${s} id=${s} />`)}
          </ul>`:l`<div class="card">
            <${X} icon="trash" title=${a("trash.none")}>${a("trash.noneHint")}</${X}>
          </div>`:!o.failed.value&&l`<${pe} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${a("tasks.more")}</button>
    </div>`}
  </div>`}function ik({id:e}){let t=fe(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Pe.value=e}}>
    <${ie} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${a("trash.since",{when:a.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${ua} task=${t} />
  </li>`:null}var lk=()=>l`<p class="boot" role="status">${a("loading")}</p>`,ck={"sign-in":jm,register:Gm,forgot:Wm,reset:zm,confirm:Vm},uk={today:_p,inbox:Xm,tasks:gp,board:Dm,calendar:qm,trash:Sp,team:wp,settings:df,overview:cf,instance:ef,unknown:tf},dk={palette:lm,keys:Gd,new:om,more:vm,delete:gm},mk=3e3,Tp=["wheel","touchstart","keydown","pointerdown"];function Ep(){let{name:e,path:t}=B.value,n=b.value?.id,o=Pa.has(e),r=ck[e];return C(()=>{n===void 0&&b.peek()===null&&!o&&H(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Ua.has(e)&&H("/",{replace:!0})},[n,b.value,o]),b.value===void 0?null:r&&!(n&&!Ua.has(e))?l`<${r} key=${e} />`:n?l`<${pk} key=${n} />`:null}function fk(){let e=Vu();return e&&Wa(),e}function pk(){let[e,t]=_(fk),[n,o]=_(null),r=E(!1),s=async()=>{if(!r.current){o(null);try{if(await Yu(),e)return;await Zn(b.peek()?.locale),Wa(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof ae))&&setTimeout(s,mk)}}};return q(()=>(s(),()=>{r.current=!0,Xu()}),[]),n&&!e?l`<main class="gate" id="main"><${ee} problem=${n} retry=${s} /></main>`:e?l`<${$k} />`:l`<${lk} />`}function $k(){let e=dk[ue.value],t=B.value.name==="task";return vc(),l`
    <div class="shell ${t?"beside":""} ${dt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${bk}>${a("skip")}</a>
      <${hk} />
      <${hm} />
      <${vk} />
      <${fm} />
      ${t&&l`<${pp} />`}
    </div>
    <${pm} />
    <${bm} />
    <${Yd} />
    ${e&&l`<${e} key=${ue.value} />`}
  `}function hk(){let e=$e.value&&fe($e.value).value,{name:t}=Y.value,n=t==="unknown"?a("lost.title"):a(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=ke.value?`(${a.number(ke.value)}) `:"";return q(()=>{document.title=r+(!e&&t==="overview"?a("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function vk(){let{name:e,path:t}=Y.value,n=uk[e],o=E(null),r=E({name:e,path:t}),[s,i]=Xl(u=>console.error(u));q(()=>{let{step:u,scroll:m}=Wr.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&Yt(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),gk(u==="pop"?m:0)},[t]);let c=En.value&&B.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${te.value!=="sync"&&l`<p class="line narrow"><${Ri} />${Oi()}</p>`}
    ${Zo.value&&b.value?.emailConfirmed===!1&&l`<${ym} />`}
    ${s?l`<${ee} problem=${new ae([{message:a("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${Y.value} />`}
  </main>`}function gk(e){let t=zr();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=zr();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Tp)removeEventListener(r,o)};for(let r of Tp)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function bk(e){e.preventDefault(),document.getElementById("main")?.focus()}var yk=1200,kr="",Ap=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Te.peek().size&&!pa("dialog"))return Yt();if(e.key==="Escape"&&B.peek().name==="task"&&!pa("dialog:not(.sheet)"))return gn();let t=kk(e);t&&(e.preventDefault(),bt(t))});function kk(e){let t=wk(e);if(!t)return null;if(t==="mod+k")return pa("dialog:not(.sheet)")?null:Ip(t);if(_k(e.target)||e.ctrlKey||e.metaKey||e.altKey||pa("dialog:not(.sheet)")||t==="enter")return null;let n=kr?`${kr} ${t}`:t;return kr="",clearTimeout(Ap),n==="g"?(kr="g",Ap=setTimeout(()=>{kr=""},yk),null):Ip(n)}function Ip(e){return Xe.find(t=>t.keys===e&&Qe(t))}function wk(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var xk="input, textarea, select, [contenteditable]",_k=e=>e instanceof Element&&e.closest(xk),pa=e=>document.querySelector(`${e}[open]`)!==null;var _l=document.getElementById("app"),Sk=2e3,Cp=Zn(gc());try{await Promise.all([Cp,Tk()]),b.peek()&&await Zn(b.peek()?.locale),_l.replaceChildren(),Yl(l`<${Ep} />`,_l)}catch(e){Dp(a("error.UNREACHABLE")),console.warn(e)}ve(()=>{b.value&&(Zn(b.value.locale),wn())});async function Tk(){for(;;)try{await pn();return}catch(e){if(e instanceof ae)return $n();await Cp,Dp(a("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,Sk)})}}function Dp(e){let t=_l.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

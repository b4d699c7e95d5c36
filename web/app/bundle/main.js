var Il=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,Il(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},vl=new Map;function $p(e){var t=vl.get(this);return t||(t=new Map,vl.set(this,t)),(t=Il(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],m=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},d=0;d<n.length;d++){d&&(s===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],s===1?o==="<"?(m(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[d][f+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var J,Cl,Dl,Lt,us,wr,Ol,yr,Rl,hs,ds,hp,_o=Symbol.for("pv"),xr={},_r=[],vp=/^m(i|n|o|s|text|space)$/,vs=Array.isArray,gs=_r.slice,rn=Object.assign;function on(e){e&&e.parentNode&&e.remove()}function Nl(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?gs.call(arguments,2):n),vo(e,i,o,r,null)}function vo(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_o,__v:r||++Cl,__i:-1,__u:0};return!r&&J.vnode&&J.vnode(s),s}function Nn(e){return e.children}function go(e,t){this.props=e,this.context=t,this.__g=0}function Mt(e,t){if(t==null)return e.__&&Mt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Mt(e)}function gp(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=rn({constructor:_o},n)).__v=n.__v+1,J.vnode&&J.vnode(t),bs(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Mt(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,ql(r,t,s),n.__=n.__e=null,t.__e!=o&&Ll(t))}function Ll(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ll(e)}function gl(e){(8&e.__g||(e.__g|=8,Lt.push(e),wr++))&&us==J.debounceRendering||((us=J.debounceRendering)||queueMicrotask)(Ml)}function Ml(){try{for(var e,t=1;Lt.length;)Lt.length>t&&Lt.sort(Ol),e=Lt.shift(),t=Lt.length,8&e.__g&&gp(e)}finally{(wr=Lt.length)&&(us||queueMicrotask)(Ml)}}function Pl(e,t,n,o,r,s,i,c,u,m,d){var f,$,p,h,w,v,S=o.__k||_r,g=t.length;for(u=bp(n,t,S,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&S[p.__i]||xr,p.__i=f,v=bs(e,p,$,r,s,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&ys($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(u=Ul(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=w,u}function bp(e,t,n,o,r){var s,i,c,u,m,d,f,$,p,h=n.length,w=h,v=0,S=0,g=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[s]=vo(null,i):vs(i)?i=g[s]=vo(Nn,{children:i}):i.constructor===_o&&i.__b?i=g[s]=vo(i.type,i.props,i.key,i.ref,i.__v):g[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=yp(i,n,u,w))&&(w--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,S=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[s]=null;if(S){for(d=[],f=[],s=0;s<r;s++)if((i=g[s])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[s]=v+1}for(v=d.length;s--;)f[s]&&(f[s]==v?v--:g[s].__u|=4)}if(w)for(s=0;s<h;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=Mt(c)),ks(c,c));return o}function Ul(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Ul(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Mt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function yp(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function bl(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function gr(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||bl(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||bl(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=ds[t]||(ds[t]=kp(t)),(e.__a||(e.__a={}))[t]=hs,s=t!=(t=t.replace(Rl,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function kp(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[yr]==null)t[yr]=hs++;else if(t[yr]<this.__a[e])return;return n(J.event?J.event(t):t)}}}function bs(e,t,n,o,r,s,i,c,u,m){var d,f,$,p,h,w,v,S,g,k,T,V,P,D,te,lt,Ge,We,O=t.type;if(t.constructor!==_o)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=s=[],d.nodeType==8?c=kr(d,s):s.push(d),c=s[0]||c),(d=J.__b)&&d(t);e:if(typeof O=="function"){$=i.length;try{if(S=t.props,g=(d=O.prototype)&&d.render,k=(d=O.contextType)&&o[d.__c],T=d?k?k.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new O(S,T):(t.__c=p=new go(S,T),p.constructor=O,p.render=xp),k&&k.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),O.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=rn({},p.__s)),rn(p.__s,O.getDerivedStateFromProps(S,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(S!==h&&g&&!O.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(S,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(S,p.__s,T)===!1){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(de){de&&(de.__=t)}),_r.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Mt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(S,p.__s,T),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,v)})}else g&&!O.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=S,p.__P=e,p.__g&=-5,V=J.__r,P=g?25:0;do p.__g&=-9,V&&V(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++P<25);g&&(_r.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=rn({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,w)),D=d&&d.type===Nn&&d.key==null?d.props.children:d,S.__P&&(d=c,r=(e=S.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(de){de&&ks(de,de)}),n.__k=null),c=n.__k?Mt(n,0):null),c=Pl(e,vs(D)?D:[D],t,n,o,r,s,i,c,u,m),S.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(on),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(de){if(i.length=$,t.__v=null,u||s)if(de&&de.then){if(t.__u|=128|u,s){for(~(Ge=s.indexOf(c||void 0))||(Ge=s.length);(We=s[Ge-1])&&We.nodeType==8;)Ge--;for(;Ge<s.length;Ge++)if(We=s[Ge])if(s[Ge]=null,te){if(We==lt)break}else{if(We.nodeType!=8)break;We.data.startsWith("$s")&&(lt=kr(te=We))}}if(!te){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;te=c}(d=kr(te=t.__c.__z||(t.__c.__z=te)))?(t.__e=te,c=d):t.__e=c,c=c&&c.nextSibling}else s&&s.some(on);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),de&&de.then||Fl(t),J.__e(de,t,n)}}else c=t.__e=wp(n.__e,t,n,o,r,s,i,u,m,e);return(d=J.diffed)&&d(t),c}function kr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Fl(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Fl))}function ql(e,t,n){for(var o=0;o<n.length;)ys(n[o++],n[o++],n[o++]);J.__c&&J.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){J.__e(s,r.__v)}})}function wp(e,t,n,o,r,s,i,c,u,m){var d,f,$,p,h,w,v,S,g=n.props||xr,k=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((h=s[d])&&(T?h.localName==T:h.nodeType==3)){e=h,s[d]=null;break}}if(!e){if(S=m.ownerDocument||document,!T)return S.createTextNode(k);e=S.createElementNS(r,T,k.is?k:m),c&&(J.__m&&J.__m(t,s),c=!1),s=null}if(T){if(m=T=="template"&&e.content||e,s=T=="textarea"&&k.defaultValue!=null?null:s&&gs.call(m.childNodes),!c&&s)for(g={},d=0;d<e.attributes.length;d++)g[(h=e.attributes[d]).name]=h.value;for(d in g)h=g[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in k||d=="value"&&"defaultValue"in k||d=="checked"&&"defaultChecked"in k||gr(e,d,null,h,r);for(d in k)h=k[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?w=h:d=="checked"?v=h:c&&typeof h!="function"||g[d]===h||gr(e,d,h,g[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&vp.test(T))&&(r="http://www.w3.org/1999/xhtml"),Pl(m,vs(p)?p:[p],t,n,o,r,s,i,s?s[0]:n.__k&&Mt(n,0),c,u),s&&s.some(on)),c&&T!="textarea"||(d="value",T=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(T!="progress"||w)||gr(e,d,w,g[d],r),d="checked",v!=null&&v!=e[d]&&gr(e,d,v,g[d],r))}else g===k||c&&e.data==k||(e.data=k);return e}function ys(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){J.__e(r,n)}}function ks(e,t,n){var o,r,s,i;if(J.unmount&&J.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ys(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){J.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&ks(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=kr(o,s=[]))&&(o==e.__e&&s.some(on),on(r),on(o)),n||on(e.__e),e.__e=e.__c=e.__=null}function xp(e,t,n){return this.constructor(e,n)}function Hl(e,t){var n,o,r,s;J.__&&J.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=vo(Nn,{children:[e]}),r=[],s=[],bs(t,t.__k,o||xr,xr,t.namespaceURI,o?null:t.firstChild?gs.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),ql(r,t.__k,s),t.__k.props.children=null}J={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw wr=0,e}},Cl=0,Dl=function(e){return e!=null&&e.constructor===_o},go.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=rn({},this.state)),typeof e=="function"&&(e=e(rn({},n),this.props)),e&&(rn(n,e),this.__v&&(t&&this.__k.push(t),gl(this)))},go.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),gl(this))},go.prototype.render=Nn,Lt=[],wr=0,Ol=function(e,t){return e.__v.__b-t.__v.__b},yr=Symbol(),Rl=/(PointerCapture)$|Capture$/i,hs=0,ds={},hp=0;var Pt,ae,cs,yl,ms=Object.is,wo=0,Bl=[],fs=[],me=J,kl=me.__b,wl=me.__r,xl=me.diffed,_l=me.__c,Sl=me.unmount,Tl=me.__;function Ln(e,t){me.__h&&me.__h(ae,e,wo||t),wo=0;var n=ae.__H||(ae.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return wo=1,_p(Gl,e)}function _p(e,t,n){var o=Ln(Pt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Gl(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);ms(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ae,!ae.__f)){ae.__f=!0;var r=ae.shouldComponentUpdate;ae.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=s;if(u.__.some(function($){$.__N&&(m=!0,ms($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,s,i,c);return m?f||d:f}return!m||d}}return o.__}function C(e,t){var n=Ln(Pt++,3);!me.__s&&ws(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ae.__H.__h.push(n))}function q(e,t){var n=Ln(Pt++,4);!me.__s&&ws(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ae.__h.push(n))}function E(e){return wo=5,_t(function(){return{current:e}},[])}function _t(e,t){var n=Ln(Pt++,7);return ws(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Kl(e,t){return wo=8,_t(function(){return e},t)}function jl(e){var t=Ln(Pt++,10),n=_();return t.__=e,ae.componentDidCatch||(ae.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Ut(){var e=Ln(Pt++,11);if(!e.__){for(var t=ae.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Sp(){var e;do{for(;e=fs.shift();)try{bo(e)}catch(n){me.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Bl.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(bo),t.__h.some(ps),t.__h=[]}catch(n){t.__h=[],me.__e(n,e.__v)}}}while(fs.length)}me.__b=function(e){ae=null,kl&&kl(e)},me.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Tl&&Tl(e,t)},me.__r=function(e){wl&&wl(e),Pt=0;var t=(ae=e.__c).__H;t&&(cs==ae?ae.__h=[]:(t.__h.some(bo),t.__h.some(ps),Pt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),cs=ae},me.diffed=function(e){xl&&xl(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Al(Bl.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),cs=ae=null},me.__c=function(e,t){t.some(function(n){try{n.__h.some(bo),n.__h=n.__h.filter(function(o){return!o.__||ps(o)})}catch(o){n.__h=[function(){throw o}]}}),_l&&_l(e,t)},me.unmount=function(e){Sl&&Sl(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Al(fs.push(r))}else bo(r)}catch(s){t=s}}),o.__H=void 0,t&&me.__e(t,o.__v))};var El=typeof requestAnimationFrame=="function";function Tp(e){var t,n=function(){clearTimeout(o),El&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);El&&(t=requestAnimationFrame(n))}function Al(e){e!=1&&yl==me.requestAnimationFrame||((yl=me.requestAnimationFrame)||Tp)(Sp)}function bo(e){var t=ae,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ae=t}function ps(e){var t=ae;e.__c=e.__(),ae=t}function ws(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ms(n,e[o])})}function Gl(e,t){return typeof t=="function"?t(e):t}var Ep=Symbol.for("preact-signals");function Ar(){if(xt>1)xt--;else{var e,t=!1;for((function(){var r=Tr;for(Tr=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var i=s.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=s.i);r=r.o}})();ko!==void 0;){var n=ko;for(ko=void 0,Sr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&zl(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Sr=0,xt--,t)throw e}}function L(e){if(xt>0)return e();$s=++Ap,xt++;try{return e()}finally{Ar()}}var yo,oe=void 0;function Mn(e){var t=oe,n=yo;oe=void 0,yo=void 0;try{return e()}finally{oe=t,yo=n}}var ko=void 0,xt=0,Sr=0,Ap=0,$s=0,Tr=void 0,Er=0;function Wl(e){if(oe!==void 0){var t=e.n;if(t===void 0||t.t!==oe)return t={i:0,S:e,p:oe.s,n:void 0,t:oe,e:void 0,x:void 0,r:t},oe.s!==void 0&&(oe.s.n=t),oe.s=t,e.n=t,32&oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=oe.s,t.n=void 0,oe.s.n=t,oe.s=t),t}}function xe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}xe.prototype.brand=Ep;xe.prototype.h=function(){return!0};xe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Mn(function(){var o;(o=t.W)==null||o.call(t)}))};xe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Mn(function(){var r;(r=t.Z)==null||r.call(t)}))}};xe.prototype.subscribe=function(e){var t=this;return ve(function(){var n=t.value;Mn(function(){return e(n)})},{name:"sub"})};xe.prototype.valueOf=function(){return this.value};xe.prototype.toString=function(){return this.value+""};xe.prototype.toJSON=function(){return this.value};xe.prototype.peek=function(){var e=this;return Mn(function(){return e.value})};Object.defineProperty(xe.prototype,"value",{get:function(){var e=Wl(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Sr>100)throw new Error("Cycle detected");(function(n){xt!==0&&Sr===0&&n.l!==$s&&(n.l=$s,Tr={S:n,v:n.v,i:n.i,o:Tr})})(this),this.v=e,this.i++,Er++,xt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ar()}}}});function y(e,t){return new xe(e,t)}function zl(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Vl(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Yl(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function an(e,t){xe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Er-1,this.f=4}an.prototype=new xe;an.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Er))return!0;if(this.g=Er,this.f|=1,this.i>0&&!zl(this))return this.f&=-2,!0;var e=oe;try{Vl(this),oe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return oe=e,Yl(this),this.f&=-2,!0};an.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}xe.prototype.S.call(this,e)};an.prototype.U=function(e){if(this.t!==void 0&&(xe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};an.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(an.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Wl(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new an(e,t)}function Zl(e){var t=e.j;if(e.j=void 0,typeof t=="function"){xt++;var n=oe;oe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,xs(e),o}finally{oe=n,Ar()}}}function xs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Zl(e)}function Ip(e){if(oe!==this)throw new Error("Out-of-order effect");Yl(this),oe=e,this.f&=-2;try{8&this.f&&xs(this)}finally{Ar()}}function Pn(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,yo&&yo.push(this)}Pn.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Pn.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zl(this),Vl(this),xt++;var e=oe;return oe=this,Ip.bind(this,e)};Pn.prototype.N=function(){2&this.f||(this.f|=2,this.u=ko,ko=this)};Pn.prototype.d=function(){this.f|=8,1&this.f||xs(this)};Pn.prototype.dispose=function(){this.d()};function ve(e,t){var n=new Pn(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Jl,So,br,Cp=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Xl=[];ve(function(){Jl=this.N})();function Un(e,t){J[e]=t.bind(null,J[e]||function(){})}function xo(e){if(br){var t=br;br=void 0,t()}br=e&&e.S()}function Ql(e){var t=this,n=e.data,o=Op(n);o.name="ReactiveDom",o.value=n;var r=_t(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=I(function(){return!Array.isArray(m.value)&&!Dl(m.value)}),f=ve(function(){if(this.N=ec,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),s=r[0],i=r[1];return s.value?i.peek():i.value}Ql.displayName="ReactiveTextNode";Object.defineProperties(xe.prototype,{constructor:{configurable:!0,value:Nl(Nn,null).constructor},type:{configurable:!0,value:Ql},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Un("__b",function(e,t){if(xo(),So=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof xe&&(n||(t.__np=n={}),n[r]=s,o[r]=s.peek())}}e(t)});Un("__r",function(e,t){if(e(t),t.type!==Nn){xo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var i;return ve(function(){i=this},{name:s}),i.c=r,i})((function(r){return function(){var s;Cp&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),So=o,xo(n)}});Un("__e",function(e,t,n,o){xo(),So=void 0,e(t,n,o)});Un("diffed",function(e,t){xo(),So=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var i in s){var c=s[i];c===void 0||o&&i in o||(c.d(),s[i]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var m=s[u],d=o[u];m===void 0?(m=Dp(n,u,d,r),s[u]=m):m.o(d,r)}}}e(t)});function Dp(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=y(n);return{o:function(i,c){s.value=i,o=c},d:ve(function(){this.N=ec;var i=s.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Un("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});Un("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});go.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Op(e,t){return _t(function(){return y(e,t)},[])}function Fn(e,t){var n=E(e);return n.current=e,So.__$f|=4,_t(function(){return I(function(){return n.current()},t)},[])}var Rp=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Np(){L(function(){for(var e;e=Xl.shift();)Jl.call(e)})}function ec(){Xl.push(this)===1&&(J.requestAnimationFrame||Rp)(Np)}var l=$p.bind(Nl);var tc=window.taskflowAhead??=[],nc=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function Ir(e,t){let n=tc.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:tc.splice(n,1)[0].answer}var Xe=class extends Error{},se=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function _e(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let s=await(Ir(e,n)??nc(e,t,{token:n,keepalive:o})).catch(()=>{throw new Xe("no answer")}),i=await s.json().catch(()=>null);if(!i||s.status===502||s.status===503||s.status===504)throw new Xe(`HTTP ${s.status}`);if(i.errors?.length&&!(r&&i.data))throw new se(i.errors);return i.data}var Ft="id name email emailConfirmed role timeZone locale version createdAt",sn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Ft} }`,oc=`mutation Refresh { refreshSession { ${sn} } }`,Ae=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } can { update changeStatus assign delete comment }`,ln=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${Ae} }
  changes { field before after beforeText afterText }`,To=`id name key description default archivedAt version myRole
  labels { id name color version } members { role joinedAt user { id name handle email active } }`,rc=`query Start {
  cursor
  me { ${Ft} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${To} }
  events(last: 40) { nodes { ${ln} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Lp=2e4,Ss="taskflow.owner",qn="taskflow.last",b=y(void 0),Eo=y(""),Cr=null,ac=0,_s=null;async function Ao(){return Cr&&Date.now()>ac-Lp&&await cn(),Cr}function Io({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");Cr=e,ac=Date.now()+t*1e3,Eo.value="",Mp(n.id);let o=b.peek();(o?.id!==n.id||o.version<=n.version)&&(b.value=n)}function cn(){return _s??=Up(Pp).finally(()=>{_s=null}),_s}function un(e=""){Or(),Cr=null,b.peek()&&(Eo.value=e),b.value=null}var Dr=e=>localStorage.getItem(Ss)===e;function Mp(e){if(!Dr(e)){Or();try{localStorage.setItem(Ss,e)}catch{}}}function Or(){localStorage.removeItem(qn),localStorage.removeItem(Ss)}async function Pp(){let{refreshSession:e}=await _e(oc,{},{keepalive:!0});return e?.token?Io(e):un("door.ended"),!!e?.token}function Up(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var sc=e=>!!e?.types.includes("Files");function ic(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function lc(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Hn({clipboardData:e}){return e&&!e.types.includes("text/plain")?ic(e):[]}function Rr(e){let[t,n]=_(0),o=r=>s=>{!e||!sc(s.dataTransfer)||(s.preventDefault(),s.stopPropagation(),r(s))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(ic(r))})}}function cc(){C(()=>{let e=t=>{t.defaultPrevented||!sc(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Nr(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Lr={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},uc=()=>navigator.languages.find(e=>e.split("-")[0]in Lr),dc=(e="en")=>e.split("-")[0]in Lr?e.split("-")[0]:"en";var Co=y(Date.now());setInterval(()=>{Co.value=Date.now()},3e4);var Bn=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:b.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=I(()=>Kn(Co.value)),Ts=null;function Kn(e){return Ts?.resolvedOptions().timeZone!==Bn.value&&(Ts=new Intl.DateTimeFormat("en-CA",{timeZone:Bn.value,year:"numeric",month:"2-digit",day:"2-digit"})),Ts.format(new Date(e))}function W(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function mc(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Mr(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Do(o)}:00Z`);return new Date(o).toISOString()}var Es=null;function Do(e){return Es?.resolvedOptions().timeZone!==Bn.value&&(Es=new Intl.DateTimeFormat("en-GB",{timeZone:Bn.value,hour:"2-digit",minute:"2-digit"})),`${Kn(e)}T${Es.format(e)}`}var mt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function As(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(s=>s.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var fc=["byte","kilobyte","megabyte","gigabyte"],Is=new Map;function ct(e,t){let n=`${e.name} ${Qe.value} ${JSON.stringify(t)}`;return Is.has(n)||Is.set(n,new e(Qe.value,t)),Is.get(n)}var $c=y({}),Qe=y("en"),pc="";async function Gn(e="en"){let t=dc(e);if(t!==pc){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Ir(n)??fetch(n));$c.value=await o.json(),pc=t}Qe.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function a(e,t={}){return vc(e,t).replace(/\{(\w+)\}/g,(n,o)=>Fp(t[o]))}function Ie(e,t){return vc(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}a.day=e=>{let t=mc(R.value,e);return t>=-1&&t<=1?qp(ct(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?jn(e,{weekday:"short"}):jn(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};a.longDay=e=>jn(e,{weekday:"long",day:"numeric",month:"long"});a.month=e=>jn(e,{month:"long",year:"numeric"});a.date=(e,t)=>jn(e,t);a.list=e=>ct(Intl.ListFormat).format(e);a.number=e=>ct(Intl.NumberFormat).format(e);a.size=e=>{let t=Math.min(fc.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return ct(Intl.NumberFormat,{style:"unit",unit:fc[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};a.ago=e=>{let t=Date.parse(e),n=Math.floor((Co.value-t)/6e4);if(n<1)return a("time.now");if(n<60)return ct(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Co.value-t<20*36e5;return ct(Intl.DateTimeFormat,{...hc(),...!o&&{day:"numeric",month:"short"}}).format(t)};a.at=e=>ct(Intl.DateTimeFormat,{...hc(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));a.weekdays=()=>{let e=As(Qe.value);return Array.from({length:7},(t,n)=>jn(W("2024-01-01",e+n),{weekday:"short"}))};a.weekOf=e=>W(e,-((mt(e)-As(Qe.value)+7)%7));a.span=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function hc(){let{hour12:e}=ct(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:Bn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function vc(e,t){let n=$c.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=ct(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Fp=e=>typeof e=="number"?a.number(e):String(e??""),jn=(e,t)=>ct(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),qp=e=>e.charAt(0).toLocaleUpperCase(Qe.value)+e.slice(1);var Hp=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,Bp=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function A(e,t,n={}){try{return await _e(e,t,{...n,token:await Ao()})}catch(o){if(!(o instanceof se)||!Bp.has(o.code)||!await cn())throw o;return _e(e,t,{...n,token:await Ao()})}}var dn=new Set;async function qt(e=!1,t=!1){Or(),await Promise.all([...dn].map(n=>n())),await A(Hp,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),un()}var gc=300,Kp=2e4,bc=2e4,jp=8e3,Gp=new Set([4401,4403]);function yc(e){let t=new Map,n=null,o=!1,r=!1,s=0,i=0,c=0,u=0,m=0;function d(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let k=t.get(g);k&&d({id:g,type:"subscribe",payload:{query:k.query,variables:k.variables()}})}async function $(){clearTimeout(i),i=0;let g=await Ao().catch(()=>null);if(r)return;if(!g)return v();let k=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=k,k.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),k.onmessage=({data:T})=>{u=Date.now(),p(JSON.parse(T))},k.onclose=({code:T})=>n===k&&w(T)}function p({type:g,id:k,payload:T}){let V=t.get(k);if(g==="connection_ack"){o=!0,s=0;for(let P of t.keys())f(P);c=setInterval(h,bc),e.up()}else g==="ping"?d({type:"pong"}):g==="next"?T.errors?V?.failed(new se(T.errors)):V?.next(T.data):g==="error"&&t.delete(k)?V?.failed(new se(T)):g==="complete"&&t.delete(k)&&V?.done?.()}function h(){if(Date.now()-u>bc+jp)return n?.close(4e3);d({type:"ping"})}async function w(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),Gp.has(g)&&await cn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){s+=1,i=setTimeout($,gc/2+Math.random()*Math.min(Kp,gc*2**s))}function S(){i&&$()}return addEventListener("online",S),$(),{subscribe(g,k,T){let V=String(m+=1);return t.set(V,{query:g,variables:k,...T}),o&&f(V),()=>{t.delete(V)&&d({id:V,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",S),n?.close(1e3)}}}var St=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Ae} description } } } }`,kc=`query Teams { me { ${Ft} } teams(includeArchived: true) { ${To} } }`,wc=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${ln} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Pr=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,xc=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${Ae} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,_c=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${Ae} } matches { field snippet } }
  }
}`,Ur="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Sc=`query Sheet($id: ID!) {
  task(id: $id) { ${Ae} description startedAt watchers { id name } }
}`,Tc="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Ec=`query Watchers($id: ID!) { task(id: $id) { ${Ae} watchers { id name } } }`,Ac=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${St} task { ${Ae} description } }
}`,Fr=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${St} task { ${Ae} description } }
}`,Ic=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${St} task { ${Ae} } }
}`,Cc=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${St} label { id } }
}`,Dc=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${St} task { ${Ae} watchers { id name } } }
}`,qr=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${St} results { task { ${Ae} } } }
}`,Oc=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${St} results { task { ${Ae} } } }
}`,Cs=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${St} deletedId }
}`,Rc=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${St} task { ${Ae} description } }
}`;var Wp=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Ds=new Set(["sign-in","register","forgot","reset","confirm"]),Os=new Set(["reset","confirm"]);history.scrollRestoration="manual";var mn=y(Kr("push")),B=I(()=>Oo(mn.value.path)),ee=I(()=>{if(B.value.name!=="task")return B.value;let e=Oo(mn.value.under??"/tasks");return Ds.has(e.name)?Oo("/tasks"):e}),Hr=I(()=>({step:mn.value.step,scroll:mn.value.scroll??0}));function H(e,{replace:t=!1}={}){let n=Oo(e).name==="task"?{under:ee.peek().path}:{};t?n.from=Ro().from:(n.from=B.peek().path,history.replaceState({...Ro(),scroll:Br().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),mn.value=Kr(t?"replace":"push")}function Nc(e){let t=e.toString(),n=new URL(ee.peek().path,location.origin).pathname+(t?`?${t}`:"");if(B.peek().name!=="task")return H(n,{replace:!0});history.replaceState({...Ro(),under:n},""),mn.value=Kr("replace")}var Tt=e=>H(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:B.peek().name==="task"});function fn(){let{path:e}=ee.peek();Ro().from===e?history.back():H(e,{replace:!0})}function Br(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{mn.value=Kr("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Oo(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),H(n,{replace:B.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Oo(e){let t=new URL(e,location.origin);for(let[n,o]of Wp){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Ro(){return history.state??{}}function Kr(e){return{...Ro(),path:location.pathname+location.search,step:e}}var zp=new Set(["PENDING","IN_PROGRESS"]),Ht=e=>!e.deletedAt,ie=e=>zp.has(e.status),Oe=new Map,Ns=new Map,Rs=new Set;function No(e){let t=Oe.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:y(null)};return Oe.set(e,n),n}var fe=e=>No(e).shown,U=e=>Oe.get(e)?.shown.peek(),jr=e=>Ns.get(e)??(Oe.get(e)?.known?e:void 0);function*Wn(){for(let{shown:e}of Oe.values()){let t=e.peek();t&&(yield t)}}function*Lc(){for(let{known:e}of Oe.values())e?.version&&(yield e)}function Re(e){let t=No(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Ns.set(e.key,e.id),Lo(e.id),!0)}function Gr(e){L(()=>e.forEach(Re))}function ft(e,t=Oe.get(e)?.known?.version??0){let n=No(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Lo(e)}var Wr=e=>{No(e).gone=-1};function ze(e,t,n){Oe.get(e)?.patches.set(t,n),Lo(e)}function Mc(e,t){let n=Oe.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return ft(e,-1);Lo(e)}}function Ls(e,t){let n=No(e.id);n.known={...e,version:0},n.patches.set(t,{}),Lo(e.id)}var zn=e=>Oe.get(e)?.known;function Pc(){for(let e of Oe.values())e.doubted=e.known!==null,e.gone=-1}function Uc(){L(()=>{for(let[e,t]of Oe)t.doubted&&!t.patches.size&&ft(e,-1)})}function Fc(){L(()=>{for(let e of Oe.keys())ft(e,-1)}),Oe.clear(),Ns.clear()}function qc(e){return Rs.add(e),()=>Rs.delete(e)}function Lo(e){let t=Oe.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Vp(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:ie(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of Rs)r.touch(e,n,o)})}function Vp(e,{relabel:t,...n}){let o={...e,...n};return t?{...o,labels:Yp(o.labels,t)}:o}function Yp(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(s=>s.id===r)),...t]}var Et=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],pn=["LOW","MEDIUM","HIGH","URGENT"];function Mo(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Zp(e.due)),t}function Bc(e){let t=M(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Xp(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.labels||Qp(n,e.labels))&&(!e.from||!e.to||Kc(n.dueDate,e.from,e.to))&&(!e.due||Jp(n,e.due))&&(!t.length||e$(n,t))}function zr(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:s}of e){let i=t$(Hc(n,r),Hc(o,r),s==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var M=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Zp(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:W(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Jp(e,t){return t==="overdue"?e.overdue&&ie(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Kc(e.dueDate,R.peek(),W(R.peek(),7)):!1}var Kc=(e,t,n)=>e!==null&&e>=t&&e<=n;function Xp(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?b.peek()?.id:t)}var Qp=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function e$(e,t){if(e.found===t.join(" "))return!0;let n=M(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(s=>r===t.length-1?s.startsWith(o):s===o))}function Hc(e,t){return t==="PRIORITY"?pn.indexOf(e.priority):t==="STATUS"?Et.indexOf(e.status):t==="TITLE"?M(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function t$(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var n$=new Set(["MEMBER","ADMIN"]),ne=y([]),ge=I(()=>ne.value.filter(e=>!e.archivedAt)),j=I(()=>ge.value.filter(e=>n$.has(e.myRole??"")||b.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),et=I(()=>{let e=new Map;for(let t of ge.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function At(e){return(ge.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function pt(){let e=await A(kc,{});L(()=>{ne.value=e.teams,e.me&&e.me.version>(b.peek()?.version??0)&&(b.value=e.me)})}var Vr=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],$n=y(new Map),Vn=I(()=>new Map(ne.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function tt(e){let t=ne.value.find(({id:o})=>o===e)?.labels??[],n=[...$n.value.values()].filter(o=>o.teamId===e&&!Vn.value.has(o.label.id));return Ps([...t,...n.map(({label:o})=>o)])}var jc=({labels:e})=>Ps(e.map(t=>Vn.value.get(t.id)??t));function Gc(e){let t=ge.value.filter(({id:o})=>!e||o===e),n=Ps(t.flatMap(({id:o})=>tt(o)));return[...Map.groupBy(n,({name:o})=>M(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function Yr(e){let t=new Set(e.map(o=>M(Vn.value.get(o)?.name??""))),n=[...Vn.value.values()].filter(({name:o})=>t.has(M(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Ms=(e,t)=>e.find(n=>M(n.name)===M(t.trim())),Zr=e=>Vn.value.get(e);function Yn(e){let t=Vr.map(n=>e.filter(o=>o.color===n).length);return Vr[t.indexOf(Math.min(...t))]}function Jr(e,t){$n.value=new Map([...$n.peek(),[t.id,{teamId:e,label:t}]])}function Wc(){$n.value=new Map}function zc(e,t){let n=$n.peek().get(e);n&&($n.value=new Map([...$n.peek()].filter(([o])=>o!==e)),!(!t||Vn.peek().has(e))&&(ne.value=ne.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Ps=e=>e.toSorted((t,n)=>M(t.name).localeCompare(M(n.name))||(t.id<n.id?-1:1));var Yc="taskflow.scope",o$=new Set(["today","tasks","board","calendar","trash"]),r$=/^\/(today|tasks|board|calendar|trash)?$/,Vc=JSON.parse(localStorage.getItem(Yc)??"null"),Xr=y({team:"",mine:!1}),Bt=I(()=>Uo()?ee.value.query.get("team")??"":Xr.value.team),Qr=I(()=>Uo()?ee.value.query.get("assignee")==="me":Xr.value.mine);ve(()=>{Uo()&&(Xr.value={team:Bt.value,mine:Qr.value},localStorage.setItem(Yc,JSON.stringify(Xr.value)))});var Po=I(()=>ge.value.find(e=>e.key===Bt.value)),ea=I(()=>ee.value.name==="overview"?{}:Mo({team:Po.value?.id,assignee:Qr.value?"me":void 0}));function ye(e,t={}){let{team:n,mine:o}={team:Bt.value,mine:Qr.value,...t},r=new URL(e,location.origin);if(!r$.test(r.pathname))return e;let s=ne.value.length>0&&!ge.value.some(({key:i})=>i===n);return n&&!s&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Us(e){if(!Uo())return ye("/tasks",{team:e});let t=new URLSearchParams(ee.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(ee.value.path,location.origin).pathname+(n?`?${n}`:"")}function Fs(){let{name:e,query:t}=B.peek();e==="today"&&![...t.keys()].length&&Vc&&H(ye("/",Vc),{replace:!0})}function nt(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ne.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:a$(e.get("label")),due:e.get("due")||void 0,text:e.get("q")||void 0}}function a$(e){if(e)return e==="none"?[]:Yr(e.split(",").filter(Boolean))}function Ne(e){let t=new URLSearchParams(ee.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Nc(t)}function Zc(){let{assignee:e,priority:t,due:n,labels:o}=Uo()?nt(ee.value.query):nt(new URLSearchParams),r=j.value.find(c=>c.key===Bt.value),i=Qr.value||e==="me"?b.value:et.value.find(({id:c})=>c===e);return{...r&&{team:r},...i&&{assignee:{id:i.id,name:i.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:s$(o)}}}function s$(e){let t=e.map(Zr).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>M(n))).size===1?t:[]}function Uo(){return o$.has(ee.value.name)}var i$="0123456789abcdefghjkmnpqrstvwxyz";function z(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((s,i)=>s<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let s=125n;s>=0n;s-=5n)r+=i$[Number(n>>s&31n)];return`${e}_${r}`}var Hs="taskflow.waiting",l$=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),c$=3e3,Le=y([]),Fo=I(()=>Le.value.length),qo=y(!1),qs=!1,Jc=0,Xc=new Map;function Kt(e,t){for(let n of e)Xc.set(n,t)}function jt(e){return ta([...Le.peek(),{...e,who:b.peek()?.id}]),hn()}async function hn(){if(clearTimeout(Jc),!qs){for(qs=!0;b.peek()&&Le.peek()[0]?.who===b.peek()?.id;){let[e]=Le.peek(),t=await u$(e);if(!t)break;L(()=>{ta(Le.peek().slice(1)),Xc.get(e.field)?.(e,t)})}qs=!1}}function Qc(){let e=JSON.parse(sessionStorage.getItem(Hs)??"null"),t=b.peek()?.id;return e?.who===t&&!Le.peek().length&&ta(e.writes.map(n=>({...n,who:t}))),Le.peek().length&&e?.who!==t&&ta([]),Le.peek()}async function u$(e){try{let t=await A(e.query,e.variables,{keepalive:e.keepalive});return qo.value=!1,t[e.field]}catch(t){let n=t instanceof se?t.code:"INTERNAL";return t instanceof Xe||n==="RATE_LIMITED"?d$():l$.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}function d$(){return qo.value=!0,Jc=setTimeout(hn,c$),null}function ta(e){Le.value=e,e.length?sessionStorage.setItem(Hs,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Hs)}ve(()=>{let e=t=>t.preventDefault();if(!(!qo.value||!Fo.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var m$=8e3,vn=y([]),f$=0;function N(e){let t=f$+=1;return vn.value=[...vn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>gn(t),m$),t}function gn(e){vn.value=vn.peek().filter(t=>t.id!==e)}var p$=500,bn=[],Ho=null;async function eu(){if(Ho&&(await Ho).errors.length)return;let e=bn.pop();if(!e)return void N({text:a("undo.nothing")});gn(e.toast),e.run()}function yn(e){return Ho=e,e.then(()=>{Ho===e&&(Ho=null)}),e}function ot(e,t,n){let o=()=>{bn.includes(s)&&bn.splice(bn.indexOf(s),1),gn(s.toast)},s={run:t,toast:N({text:e,undo:()=>{o(),t()},to:n})};return bn.push(s),bn.length>p$&&bn.shift(),o}var tu={assignee:"assigneeId",team:"teamId"},$$=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],Bs=100,na=new Map,oa=new Set;function Gt(e,t,n={}){let o=uu(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=du(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let s=z("change"),i=Ks(t,o);return ze(e.id,s,i),Me(s,"updateTask",Fr,{id:e.id,input:r},[e.id],{shown:i,before:Ks(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??y$(e,t,o)})}async function ra(e,t){let n=e.filter(s=>uu(s,t).length);if(n.length===1)return void await Gt(n[0],t);let o=Object.keys(t),r=n.map(s=>({id:s.id,fields:Ks(s,o)}));await Zn(n.map(({id:s})=>s),s=>nu(s,t),{told:a("did.several",{n:n.length}),undone:a("undo.several",{n:n.length})},()=>Promise.all(k$(r).map(([s,i])=>Promise.all(mu(i,c=>nu(c,s))))))}function nu(e,t){let n=z("change"),o=Object.keys(t);L(()=>{for(let s of e)ze(s,n,t)});let r={shown:t,told:"",silent:!0};return Me(n,"updateTasks",qr,{ids:e,input:du(t,o)},e,r)}async function ru(e){if(e.length===1)return void await su(e[0]);await Zn(e.map(({id:t})=>t),t=>{let n=z("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)ze(r,n,o)}),Me(n,"deleteTasks",Oc,{ids:t},t,{told:"",shown:o,silent:!0})},{told:a("did.deletedSeveral",{n:e.length}),undone:a("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>Jn(t,{silent:!0}))))}async function Zn(e,t,{told:n,undone:o,to:r},s){let i=Promise.all(mu(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await yn(i);if(c.length)return void N({bad:!0,text:a("did.refused",{what:n,why:le(c[0])})});ot(n,async()=>{let u=(await s()).flat().flatMap(({errors:m})=>m);u.length?N({bad:!0,text:a("undo.refused",{why:le(u[0])})}):N({text:o})},r)}function au(e){let t=z("task"),n=z("change"),{team:o,assignee:r,labels:s,...i}=e,c={id:t,...i,teamId:o.id,...r&&{assigneeId:r.id},...s?.length&&{labelIds:s.map(u=>u.id)}};return Ls({...lu(t),...e},n),Me(n,"createTask",Ac,{input:c},[t],{told:a("did.created",{task:i.title})})}function su(e){let t=z("change"),n={deletedAt:new Date().toISOString()};return ze(e.id,t,n),Me(t,"deleteTask",Cs,{id:e.id,permanently:!1},[e.id],{shown:n,told:a("did.deleted",{task:e.key||e.title})})}function iu(e){return Me(z("change"),"deleteTask",Cs,{id:e.id,permanently:!0},[e.id],{back:!0,told:a("did.purged",{task:e.key})})}function Jn(e,{silent:t}={}){let n=z("change"),o={deletedAt:null};return ze(e.id,n,o),Me(n,"restoreTask",Rc,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:a("did.restored",{task:e.key})})}function js(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Qc())if(oa.add(t),e==="createTask"){let{teamId:s,assigneeId:i,labelIds:c=[],...u}=o.input,m=ne.peek().find(({id:$})=>$===s)??{id:s,key:"",name:""},d=et.peek().find(({id:$})=>$===i)??null,f=c.map(Zr).filter(Boolean);Ls({...lu(n[0]),...u,team:m,assignee:d,labels:f},t)}else if(e==="createLabel"){let{teamId:s,...i}=o.input;Jr(s,i)}else if(r?.shown)for(let s of n)ze(s,t,r.shown)}function lu(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:b.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function Me(e,t,n,o,r,s){oa.add(e);let i=new Promise(c=>na.set(e,c));return jt({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:s}),yn(i)}Kt($$,(e,t)=>{let n=t.errors[0];L(()=>{n||h$(e,t),e.field==="createLabel"?zc(e.variables.input.id,!n):n?.current&&Re(n.current);for(let o of e.taskIds)Mc(o,e.key)}),n?v$(e,n):g$(e,t),na.get(e.key)?.(t),na.delete(e.key)});function h$({field:e,taskIds:t,variables:n,note:o},{task:r,results:s}){if(e==="deleteTask"&&n.permanently)return ft(t[0],1/0);e==="restoreTask"&&Wr(t[0]);let i=e==="deleteTask"&&zn(t[0]);i&&Re({...i,deletedAt:o.shown?.deletedAt??null}),r&&Re(r);for(let c of s??[])c.task&&Re(c.task)}function v$({key:e,note:t},n){if(t?.silent&&na.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=le(n);t?.back?N({bad:!0,text:a("undo.refused",{why:o})}):N({bad:!0,text:t?.told?a("did.refused",{what:t.told,why:o}):o})}function le({code:e,message:t}){return t||a(`error.${e}`)}function g$({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void N({text:t.told});let r=()=>{let s=U(n[0]);e==="updateTask"&&o&&t.before?b$(o,t.before):e==="createTask"&&o?su(o):e==="deleteTask"&&s&&Jn(s)};ot(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function b$(e,t){let n=U(e.id)??e;Gt(n,t,{expectedVersion:Math.min(e.version,zn(e.id)?.version??e.version),back:!0,told:a("undo.done",{task:e.key})})}function y$(e,t,n){let o=e.key||e.title;if(n.length>1)return a("did.changed",{task:o});let[r]=n;return r==="status"?a(`did.${t.status}`,{task:o}):r==="priority"?a("did.priority",{task:o,to:a(`priority.${t.priority}`)}):r==="assignee"?t.assignee?a("did.assigned",{task:o,to:t.assignee.name}):a("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?a("did.due",{task:o,day:a.day(t.dueDate)}):a("did.undue",{task:o}):a("did.changed",{task:o})}var ou=e=>cu(e)??(e||null),cu=e=>e&&typeof e=="object"?e.id:null,uu=(e,t)=>Object.keys(t).filter(n=>ou(e[n])!==ou(t[n])),Ks=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null])),du=(e,t)=>Object.fromEntries(t.map(n=>[tu[n]??n,tu[n]?cu(e[n]):e[n]])),mu=(e,t)=>Array.from({length:Math.ceil(e.length/Bs)},(n,o)=>t(e.slice(o*Bs,(o+1)*Bs))),k$=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var w$=120,x$=/^(session|api_key)\./,$t=y([]);function aa(e){$t.value=e.filter(hu).reverse().map(t=>({event:t}))}function pu(e){!hu(e)||$t.peek().some(t=>t.event?.id===e.id)||($t.value=[{event:e,fresh:!0},...$t.peek()].slice(0,w$))}function $u(e){$t.value=[{caught:e,id:`caught-${Date.now()}`},...$t.peek()]}var hu=e=>!x$.test(e.name);function vu(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&T$(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var _$=30*6e4,S$=new Set(["task.updated","attachment.created"]),fu=({task:e,subjectId:t})=>e?.id??t,T$=(e,t)=>S$.has(e.name)&&t.name===e.name&&fu(t)===fu(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<_$;var He=y(null),Se=y(new Set),Gs=null;function Bo(e){let t=new Set(Se.peek());t.delete(e)||t.add(e),Gs=e,Se.value=t}function Ws(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(Ve),n=[t.indexOf(Gs??Pe.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,s)=>r-s),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Se.value=new Set([...Se.peek(),...o,e])}function Wt(){Gs=null,Se.peek().size&&(Se.value=new Set)}var ce=y(""),sa=y([]),zs=y({});function It(e={}){zs.value=e,ce.value="new"}var Pe=y(null),$e=y(null),kn=y(!1),gu=matchMedia("(max-width: 900px)"),bu=()=>{kn.value=gu.matches};gu.addEventListener("change",bu);bu();var Ve=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Vs(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Ko(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Vs(e==="dark"?"light":"dark")}function he(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Ys=new Set;function ht(e){return Ys.add(e),()=>Ys.delete(e)}var yu=()=>Promise.all([...Ys].map(e=>e()));var ia=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=y([]),this.horizon=null,this.stop=qc(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...Wn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),s=r.indexOf(t);if(!o||!this.holds(o)){s>=0&&(this.ids.value=r.toSpliced(s,1));return}if(s>=0&&n&&this.inPlace(r,s,o))return;let i=s<0?r:r.toSpliced(s,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&U(t[n-1]),s=n<t.length-1&&U(t[n+1]);return(!r||this.compare(r,o)<0)&&(!s||this.compare(o,s)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let s=o+r>>1,i=U(t[s]);i&&this.compare(i,n)<0?o=s+1:r=s}return o}};var wn=new Set,Xn=class{constructor(t,n,o={}){let{size:r=50,all:s=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=s,this.view=new ia(Bc(t),zr(n)),this.ids=this.view.ids,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.total=y(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=ht(()=>this.reload()),wn.add(this)}close(){wn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&wn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(Mn(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&wn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await A(Ur,{filter:Mo(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await A(xc,{filter:Mo(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let s=this.want.text&&M(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)Re(s?{...u,found:s}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},la=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),ku=()=>[...[...wn].filter(e=>!e.parked),...[...ut.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),E$=8,ut=new Map;function ca(e,t){ut.get(e)?.close(),ut.delete(e),t.parked=!0,ut.set(e,t);let[n]=ut;ut.size<=E$||(n[1].close(),ut.delete(n[0]))}function wu(e){let t=ut.get(e);return ut.delete(e),t&&(t.parked=!1),t}function xu(){for(let e of ut.values())e.close();ut.clear()}var _u=()=>[...wn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Su(){await Promise.all([...wn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var A$=5e5,I$=7*864e5,C$=40,Tu=R$(["1",Ft,Ae,ln,To,Pr].join(" "));function Eu(e){let t=b.peek()?.id;if(!t||!Dr(t))return;let n=[...Lc()].map(O$),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=$t.peek().flatMap(({event:u})=>u??[]),i={...{shape:Tu,who:t,at:Date.now(),day:R.peek(),teams:ne.peek(),...e},events:r.slice(0,C$),lists:[]},c=A$-JSON.stringify([i,...o.values()]).length;for(let u of ku()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},w=n.filter(S=>!o.has(S.id)&&p.holds(S)),v=JSON.stringify([h,...w]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let S of w)o.set(S.id,S)}}try{localStorage.setItem(qn,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(qn)}}function Au(){let e=D$(),t=b.peek()?.id;return e?.shape===Tu&&e.who===t&&Dr(t)&&Date.now()-e.at<I$?e:(localStorage.removeItem(qn),null)}function D$(){try{return JSON.parse(localStorage.getItem(qn)??"null")}catch{return null}}function Iu({lists:e,day:t}){for(let{want:n,order:o,how:r,after:s,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new Xn(n,o,r);m.begin({after:s,horizon:i,more:c,total:u}),ca(la(n,o,r),m)}}function O$({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function R$(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Cu=2e3,N$=36e5,L$=new Set(["task.restored","task.moved_in"]),Q=y("connecting"),be=y(null),Go=y(""),Wo=y(!1),M$=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:W(R.value,t-13),created:0,completed:0,open:0}))})),zo=()=>be.value??M$.value,Vo=()=>be.value?"":"unread",da=y(0),Js=new Set,P$=Wu(pt,250),U$=Wu(Su,1e3),Dt=null,zt=null,ma=()=>{},Du=()=>{},Ct=null,xn=!1,Ou=0,jo=!1,Vt=0;function vt(e){return Js.add(e),()=>Js.delete(e)}var Ru=new Set;function Nu(e){Ru.add(e)}var ua=new Set;function fa(e,t,n){let o=()=>{},r=()=>{o=Dt?.subscribe(e,t,n)??o};return Dt?r():ua.add(r),()=>{ua.delete(r),o()}}function Lu(){let e=Au();return e?(Ct=e,zt=e.cursor,L(()=>{Go.value=e.version,Wo.value=e.confirmsEmail,ne.value=e.teams,be.value=e.numbers,aa(e.events.toReversed()),Gr(e.tasks)}),Iu(e),js(),!0):!1}async function Mu(){Ct&&Date.now()-Ct.at<N$&&Zs();let e=await qu().catch(n=>{throw Ct&&(Q.value="offline"),n});if(!Ct){Hu(e),js(),Zs();return}let t=Dt&&Ct.rights===Pu(e);if(Ct=null,t)return L(()=>Bu(e));Zs({quiet:!0}),await ju(e)}function Zs({quiet:e=!1}={}){if(!Dt){Dt=yc({up:K$,down:j$,signedOut:()=>un("door.ended")}),e||Ku();for(let t of ua)t();ua.clear(),Du=ve(F$),hn()}}var Pu=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Uu(){let e=b.peek();if(!e||!zt||Ct||xn)return;let t=Pu({cursor:zt,instance:null,events:null,inbox:null,me:e,teams:ne.peek()});Eu({cursor:zt,rights:t,numbers:be.peek(),version:Go.peek(),confirmsEmail:Wo.peek()})}addEventListener("pagehide",Uu);document.addEventListener("visibilitychange",()=>document.hidden&&Uu());function F$(){let e=ea.value;return Dt?.subscribe(Pr,()=>({filter:e}),{next:t=>{be.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Fu(){Du(),ma(),Ct=null,zt=null,xn=!1,clearTimeout(Ou),Dt?.close(),Dt=null,clearTimeout(Vt),xu(),Fc(),Wc(),L(()=>{Q.value="connecting",be.value=null,ne.value=[],aa([])})}async function qu(){let e=await A(rc,{},{partly:!0});if(!e.me||!e.cursor)throw new se([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==b.peek()?.id)throw new se([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Hu(e){zt=e.cursor,L(()=>{Bu(e),aa(e.events?.nodes??[])})}function Bu(e){b.value=e.me,Go.value=e.instance?.version??"",Wo.value=e.instance?.confirmEmail??!1,ne.value=e.teams??[];for(let t of Ru)t(e)}function Ku(){ma=Dt?.subscribe(wc,()=>({after:zt}),{next:({events:e})=>q$(e),failed:zu})??(()=>{})}function q$(e){if(zt=e.cursor,e.__typename==="StreamEvent")return H$(e.event);if(e.__typename==="StreamReady")return G$(e.replayed);ma(),e.reason!=="SHUTDOWN"&&ju()}function H$(e){L(()=>{e.subjectType==="TASK"?B$(e):e.task?Re(e.task):/^(team|user|label)\./.test(e.name)&&P$(),pu(e),da.value+=1}),U$();for(let t of Js)t(e)}function B$({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||U(t)?.team.id===o?.id)&&ft(t);else if(e==="task.purged"||!n)ft(t,n?.version??1/0);else{L$.has(e)&&Wr(t);let s=r.find(i=>i.field==="description");Re(s?{...n,description:s.after}:n)}}function K$(){clearTimeout(Vt),Vt=0,Q.value=jo?"catching":"connecting",hn(),_u()}function j$(){Q.peek()==="offline"||jo&&Vt||(jo=!0,Q.value=navigator.onLine?"catching":"offline",clearTimeout(Vt),Vt=setTimeout(()=>{Q.value="offline"},Cu))}function G$(e){clearTimeout(Vt),Vt=0,jo&&$u(e),jo=!1,Q.value="sync"}async function ju(e){xn||(xn=!0,ma(),Q.value="catching",await Gu(e))}async function Gu(e){try{let t=e??await qu();if(Pc(),Hu(t),await yu(),!xn)return;Uc(),xn=!1,Ku()}catch(t){if(!xn)return;Ou=setTimeout(Gu,Cu),t instanceof Xe||zu(t)}}function Wu(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function zu(e){if(Q.value="offline",!(e instanceof se))throw e}var Xs=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,Vu=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${Xs} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,Yu="query Unread { inbox(first: 1) { unreadCount cursor } }",Zu=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${Xs} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Ju=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${Xs} }
  }
}`,Xu=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var W$=2e3,ke=y(0),Yt=y(new Map),pa=0,ei=new Map,$a=new Set,Jo=y(!1),Zt=null,Yo=()=>{},Zo=0,Qs=0,Qu=0,ha=new Set,va=()=>pa,ti=()=>Qu,ed=()=>Zt,td=(e,t)=>$a.has(`${e} ${t}`);function nd({key:e,variables:{ids:t=[]}}){for(let n of t)$a.delete(`${e} ${n}`)}function ga(e,t,n=()=>!1){let o=new Map(Yt.peek()),r=s=>(ei.get(s)??0)>t;for(let[s,i]of o)n(i)&&!r(s)&&o.delete(s);for(let s of e)r(s.id)||o.set(s.id,s);Yt.value=o}function od(e,t){pa===t&&(ke.value=e)}function z$({unreadCount:e,cursor:t}){Zt||(Zt=t,L(()=>{ke.value=e,Jo.value=!0}),ni())}function ni(){Yo(),Yo=fa(Zu,()=>({after:Zt}),{next:({inbox:e})=>V$(e),failed:e=>console.warn("no inbox:",e.message)})}function V$(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?ni():oi());if(Zt=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;pa+=1,L(()=>{ke.value=r,!(!t||!n)&&(ei.set(n,pa),o&&$a.add(`${o} ${n}`),Yt.value=new Map(Yt.peek()).set(n,t))}),n||Xo().catch(()=>{})}function Xo(){return Qu+=1,Promise.all([...ha].map(e=>e()))}async function oi(){Yo(),clearTimeout(Qs);let e=Zo+=1;try{await rd(e)}catch{e===Zo&&(Qs=setTimeout(oi,W$))}}async function rd(e){let[t]=await Xo(),n=t??(await A(Yu,{})).inbox;e===Zo&&(Zt=n.cursor,L(()=>{ke.value=n.unreadCount,Jo.value=!0}),ni())}Nu(({inbox:e})=>e?z$(e):oi());ht(async()=>{Zt&&await rd(Zo+=1)});I(()=>b.value?.id).subscribe(()=>{Zo+=1,Yo(),Yo=()=>{},clearTimeout(Qs),Zt=null,Jo.value=!1,ei.clear(),$a.clear(),L(()=>{ke.value=0,Yt.value=new Map})});ve(()=>{(ke.value?navigator.setAppBadge?.(ke.value):navigator.clearAppBadge?.())?.catch(()=>{})});var x=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ue({kind:e,value:t,mute:n=!1,class:o=""}){let r=a(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true"><use href="#${t}" /></svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${r}>
        <title>${r}</title>
        <use href="#${t}" />
      </svg>`}function Y({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:a("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Z$(e.id)}} ...${r}>
    ${Y$(e.name)}
  </span>`:l`<span class="av none" ...${r}><${x} name="nobody" /></span>`}var Qo=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function Qn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&ie(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${a.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${a("overdue")}: </span>`}
    ${a.day(e.dueDate)}
  </time>`}var ba=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${ad} of="comments" n=${e} />
  <${ad} of="files" n=${t} />
`;function ad({of:e,n:t}){if(!t)return null;let n=a(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${x} name=${e} />
    ${a.number(t)}
  </span>`}function Z({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${x} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var pe=({rows:e=5})=>l`<div class="card" role="status" aria-label=${a("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function X({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${x} name="live" />
    <strong>${a("failed.title")}</strong>
    <p>${Be(e)}</p>
    <button class="btn quiet" onClick=${t}>${a("failed.retry")}</button>
  </div>`}function Be(e){return e instanceof se?e.code==="INTERNAL"?a("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||a(`error.${e.code}`):a("error.UNREACHABLE")}function Y$(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Z$(e){let t=J$.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var J$=I(()=>new Map(et.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var X$=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,sd=`query Files($id: ID!) {
  task(id: $id) { attachments { ${X$} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,id=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,ya=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var ld=50*6e4,cd=100,ud=[500,1e3,2e3,4e3,8e3,16e3],Q$=10*6e4,eh=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),th=/^attachment\.|^comment\.(created|deleted)$/,er=y(null),Ye=({contentType:e})=>eh.has(e),Ze=({can:e,version:t})=>e.comment&&t>0,dd=(e,t)=>e.can.comment&&(t.uploader?.id===b.value?.id||j.value.some(({id:n})=>n===e.team.id)),ri=class{constructor(t){this.taskId=t,this.all=y(null),this.failed=y(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[vt(o=>o.task?.id===this.taskId&&th.test(o.name)&&this.soon(cd)),ht(()=>this.read()),Q.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:s}=await A(sd,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{er.value=s.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),ld);let t=this.all.peek()?.some(n=>Ye(n)&&!n.thumbnailUrl&&nh(n));t&&this.looks<ud.length&&this.soon(ud[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===cd&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>ld}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},nh=({createdAt:e})=>Date.now()-Date.parse(e)<Q$,ai=new Set;function ka(e,t){ai.has(t)||(ai.add(t),we(e).load())}var si=new Map;function we(e){let t=si.get(e)??new ri(e);return si.set(e,t),t}function md({id:e,version:t}){let n=t===0,o=we(e);return C(()=>n?void 0:o.open(),[o,n]),o}I(()=>b.value?.id).subscribe(()=>{si.clear(),ai.clear()});var pd={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},_n={unread:e=>fd(e)&&!e.readAt,all:e=>fd(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},fd=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Sn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function ii(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:s}=e;return t.archived?(r??=n,o??=n,s=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(s=t.snoozedUntil,s&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:s}}function $d({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var oh=100,li=new Map,tr=y([]),rh=I(()=>[...tr.value,...Le.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),eo=I(()=>{let e=new Map(Yt.value);for(let t of rh.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!td(t.key,n)&&e.set(n,ah(o,t))}return e});function ah(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?ii(e,n.input,o):_n.unread(e)&&e.occurredAt<=r?ii(e,{read:!0},o):e}function hd(e,t,{silent:n=!1}={}){ui([e],{read:t},n?"":a(t?"inbox.did.read":"inbox.did.unread"))}function wa(e,t){ui([e],{archived:t},a(t?"inbox.did.archived":"inbox.did.back"))}function vd(e,t){let n=t?a("inbox.did.snoozed",{when:a.at(t)}):a("inbox.did.back");ui([e],{snoozedUntil:t},n)}function gd(e){let t=e.filter(_n.unread),[n]=[...Yt.peek().values()].sort(Sn),o=t.length===ke.peek()&&t.length<=oh?()=>ci(t,{read:!1}):void 0,r={told:a("inbox.did.allRead"),until:n?.occurredAt};bd("markAllRead",Xu,{upTo:ed()},r,o)}function ui(e,t,n){let[o]=e;ci(e,t,n,n?()=>ci(e,$d(o),a("inbox.did.undone")):void 0)}function ci(e,t,n=a("inbox.did.undone"),o){let r=e.map(({id:s})=>s);bd("updateNotifications",Ju,{ids:r,input:t},{told:n},o)}function bd(e,t,n,o,r){let s=z("change"),i=new Promise(u=>li.set(s,{resolve:u,at:va(),undo:r})),c=new Date().toISOString();jt({key:s,field:e,query:t,variables:{...n,key:s},taskIds:[],note:{...o,at:c}}),yn(i)}Kt(["updateNotifications","markAllRead"],(e,t)=>{let n=li.get(e.key),[o]=t.errors;o?(N({bad:!0,text:a("inbox.refused",{why:le(o)})}),Xo().catch(()=>{})):sh(e,t,n),nd(e),li.delete(e.key),n?.resolve(t)});function sh(e,{notifications:t=[]},n){n&&ga(t,n.at),e.field==="markAllRead"&&ih(e);let{told:o}=e.note;o&&n?.undo?ot(o,n.undo):o&&N({text:o})}async function ih(e){tr.value=[...tr.peek(),e],await Xo().catch(()=>{}),tr.value=tr.peek().filter(t=>t!==e)}var lh=30,ch=100,di=class{constructor(t){this.show=t,this.ready=y(!1),this.busy=y(!1),this.failed=y(null),this.more=y(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=y(null),this.staying=y(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...eo.value.values()].filter(n=>_n[this.show](n)||t.has(n.id)&&_n.all(n)).filter(n=>this.reaches(n)).sort(Sn)}reaches(t){let{value:n}=this.horizon;return!n||Sn(t,n)<=0}open(){let t=()=>this.reload();return ha.add(t),(!this.ready.peek()||this.gap!==ti())&&this.load(),()=>{ha.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=va(),s=ti(),i=n?this.horizon.peek():null,c=[],u,m=!0;do{let f=Math.min(ch,Math.max(lh,o-c.length)),{inbox:$}=await A(Vu,{filter:pd[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,m=$.pageInfo.hasNextPage}while(m&&c.length<o);let d=m?c.at(-1)??null:null;return L(()=>{od(u.unreadCount,r),ga(c,r,f=>_n[this.show](f)&&uh(f,i,d)),this.horizon.value=d,this.more.value=m,this.ready.value=!0}),this.after=n,this.gap=s,u}},uh=(e,t,n)=>(!t||Sn(t,e)<0)&&(!n||Sn(e,n)<=0),mi=new Map;function yd(e){let t=`${b.value?.id} ${e}`,n=mi.get(t)??new di(e);return mi.set(t,n),n}I(()=>b.value?.id).subscribe(()=>mi.clear());var fi=["unread","all","archived","later"],Jt=()=>ee.value.name==="inbox",dh=I(()=>fi.find(e=>e===ee.value.query.get("show"))??"unread"),xa=I(()=>yd(dh.value)),_a=y(null),to=y(null),kd=()=>!!document.activeElement?.closest("dialog.sheet");function wd(){let e=B.peek().name==="task"?$e.peek():null;return xa.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===_a.peek())}var Sa=e=>()=>{let t=wd();t&&e(t)},xd=e=>document.querySelector(`main [data-notice="${e}"]`),_d=Sa(({id:e})=>Id(xd(e))),Sd=Sa(e=>Ea(e)),Td=Sa(e=>wa(e,!e.archivedAt)),Ed=Sa(({id:e})=>{to.value={id:e,anchor:xd(e)?.querySelector("[data-snooze]")??null}}),Ta=()=>gd([...eo.peek().values()]);function Ea(e,t){xa.peek().keep(e.id),hd(e,!e.readAt,t)}function pi(e){let t=B.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||mh(i)),o=t?wd()?.id:_a.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),s=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];s?.scrollIntoView({block:"nearest"}),t?Id(s):Ad(s)?.focus()}var mh=e=>e.hasAttribute("data-task"),Ad=e=>e?.querySelector("[data-go]"),Id=e=>Ad(e)?.click();async function Aa(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,s=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(L(()=>m.map(f=>fh(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Zn(c,i(t),{told:r?a(t?"did.watching":"did.left",{task:s}):a("did.several",{n:n.length}),undone:r?a("undo.done",{task:s}):a("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function fh(e,t){let n=z("change"),o={watching:t};return ze(e,n,o),Me(n,"watchTask",Dc,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var Je=[{id:"palette",keys:"mod+k",run:()=>{ce.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>j.value.length,run:()=>It()},{id:"search",keys:"/",run:gh},{id:"down",keys:"j",run:()=>Jt()?pi(1):$i(1),silent:!0},{id:"up",keys:"k",run:()=>Jt()?pi(-1):$i(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Tt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Dd,run:([e])=>Bo(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:Jt,run:_d,silent:!0},{id:"noticeRead",keys:"u",when:Jt,run:Sd},{id:"noticeArchive",keys:"e",when:()=>Jt()&&!kd(),run:Td},{id:"noticeLater",keys:"h",when:Jt,run:Ed},{id:"noticesRead",keys:"shift+i",when:()=>Jt()&&ke.value,run:Ta},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>ra(e,{status:e.some(ie)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:no("status")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:no("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:no("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:no("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:no("labels")},{id:"watch",keys:"w",task:!0,when:Ht,run:Aa},{id:"team",task:!0,when:e=>e.can.update&&j.value.length>1,run:no("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:hh},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&Ze(e),run:vh},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>$h(e)},{id:"delete",task:!0,when:e=>e.can.delete&&Ht(e),run:ph},{id:"restore",task:!0,when:e=>e.can.delete&&!Ht(e),run:e=>e.map(t=>Jn(t))},{id:"undo",keys:"z",run:eu},{id:"inbox",keys:"g i",run:()=>H("/inbox")},{id:"today",keys:"g t",run:()=>H(ye("/"))},{id:"tasks",keys:"g l",run:()=>H(ye("/tasks"))},{id:"board",keys:"g b",run:()=>H(ye("/board"))},{id:"calendar",keys:"g c",run:()=>H(ye("/calendar"))},{id:"trash",keys:"g x",run:()=>H(ye("/trash"))},{id:"teams",keys:"g m",run:()=>H("/team")},{id:"settings",keys:"g s",run:()=>H("/settings")},{id:"overview",keys:"g o",run:()=>H("/admin")},{id:"instance",keys:"g a",when:()=>b.value?.role==="ADMIN",run:()=>H("/instance")},{id:"theme",run:Ko},{id:"keys",keys:"?",run:()=>{ce.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>qt()}];function hi(){let{name:e,key:t=""}=B.value,n=e==="task"?jr(t):Pe.value;return n&&U(n)||null}function Da(){let e=B.peek().name==="task"?[]:vi(),t=hi();return e.length?e:t?[t]:[]}var vi=()=>[...Se.value].map(U).filter(e=>e!=null),Cd=(e,t)=>t.filter(n=>!e.when||e.when(n));function rt(e,t=Da()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let n=t.length===1?t[0]:hi();return n!==null&&Dd(n)}return Cd(e,t).length>0&&!(e.one&&t.length>1)}function gt(e,t=Da()){if(!e.task)return e.run();let n=Cd(e,e.id==="select"?[hi()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Oa=e=>Je.find(t=>t.id===e)?.keys??"";function Ke(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${a("key.shift")} `).replace("MOD+",t?"\u2318":`${a("key.control")} `))}function no(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;He.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function Dd(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function ph(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return gi(e);sa.value=e.map(({id:t})=>t),ce.value="delete"}function gi(e){B.value.name==="task"?fn():Wt(),ru(e)}async function $h(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),N({text:a("did.copied",{task:e.key})})}function hh(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function vh(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function gh(){let e=document.querySelector("main .search");e?e.focus():ce.value="palette"}function $i(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return bh(e);let n=B.peek().name==="task",o=t.findIndex(i=>Ve(i)===(n?$e:Pe).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let s=U(Ve(r)??"");s&&Tt(s)}var Ia=0,Ca=null;function bh(e){let t=document.querySelector("main");t&&(Ia=Math.max(1,Ia+e),Ca?.disconnect(),Ca=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Ca?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Ia:0;Ia=0;for(let r=0;r<o;r+=1)$i(1)}),Ca.observe(t,{childList:!0,subtree:!0}))}function F({label:e,labelledby:t,class:n="",close:o,place:r,children:s}){let i=E(null);return q(()=>{let m=i.current,d=document.activeElement,f=Ve(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),bi(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&yh(m,i.current)&&o()}}
  >
    ${s}
  </dialog>`}function bi(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function yh({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var kh=[["page",["palette","new","search","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","priority","assignee","due","labels","watch","comment","attach"]]],wh=()=>[[a("key.space"),"lift"],["\u2190 \u2192","carry"],[a("key.escape"),"putBack"]],xh=new Set(["done","status"]),_h=new Set(["priority","assignee","due","labels","select"]);function Sh(e){if(!e.task)return rt(e);let t=j.value.length>0;return xh.has(e.id)?t||ge.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!_h.has(e.id)}function Od(){let e=()=>{ce.value=""},t=kh.map(([n,o])=>({name:n,lines:o.flatMap(r=>Je.filter(s=>s.id===r&&Sh(s))).map(r=>({text:a(`command.${r.id}`),keys:Ke(r.keys??"")}))}));return j.value.length&&t.push({name:"carry",lines:wh().map(([n,o])=>({text:a(`board.${o}`),keys:[n]}))}),l`<${F} class="wide" labelledby="keys-title" close=${e}>
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
  </${F}>`}function Tn(e,t){let n=Th(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Th(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var G=e=>t=>e(t.currentTarget.value);function Ra({label:e,typed:t,type:n,count:o,at:r,move:s,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),s((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
  />`}function Na(e){let t=E(null);return C(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var yi=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function ki(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&yi(f,t)!==n);if(!o.length)return;let[r]=o,s=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,w=>s.get(w))].map(([w,v])=>Eh(v,t.get(w??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:w})=>w)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await Zn(d,i(n),{told:m?a(n?"did.labelled":"did.unlabelled",{task:u,label:c}):a("did.several",{n:o.length}),undone:m?a("undo.done",{task:u}):a("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function Eh(e,t,n){let o=z("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)ze(c,o,r)});let s=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?Me(o,"updateTask",Fr,{id:e[0],input:s},e,i):Me(o,"updateTasks",qr,{ids:e,input:s},e,i)}function Rd(e,t){let n=new Map;for(let o of e){let r={id:z("label"),name:t.trim(),color:Yn(tt(o))};Jr(o,r),n.set(o,r),Me(z("change"),"createLabel",Cc,{input:{...r,teamId:o}},[],{told:a("did.labelMade",{label:r.name}),silent:!0})}return n}var En=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function oo({task:e,most:t=1/0,mute:n=!1}){let o=jc(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,s=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${a("field.labels")}: </span>`}
    ${r.map(i=>l`<${En} key=${i.id} label=${i} />`)}
    ${s.length>0&&l`<span class="label rest" title=${s.join(", ")}>
      <span aria-hidden="true">+${a.number(s.length)}</span>
      <span class="sr">${s.join(", ")}</span>
    </span>`}
  </span>`}function Ld({tasks:e,anchor:t}){let[n,o]=_(""),[r,s]=_(0),i=Na(r),c=[...new Set(e.map(({team:k})=>k.id))],u=Ah(c),m=k=>u.filter(({name:T})=>M(T).includes(M(k.trim()))),d=k=>k.trim()!==""&&c.some(T=>Nd(T)&&!Ms(tt(T),k)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{He.value=null},h=({alike:k})=>{let T=e.filter(({team:P})=>k.has(P.id)),V=T.filter(P=>yi(P,k)).length;return V===0?"false":V===T.length?"true":"mixed"},w=k=>{ki(e,k.alike,h(k)!=="true"),o(""),s(Math.max(0,u.indexOf(k)))},v=k=>{let T=c.filter(P=>Nd(P)&&!Ms(tt(P),k)),V=u.find(({name:P})=>M(P)===M(k.trim()));ki(e,new Map([...V?.alike??[],...Rd(T,k)]),!0),o(""),s(0)},S=k=>{let T=k===n?f[r]:m(k)[0];T?w(T):d(k)?v(k):k||p()},g=()=>{p(),H(`/team/${e[0].team.key}`)};return l`<${F}
    class="menu"
    label=${a("field.labels")}
    close=${p}
    place=${k=>Tn(k,t)}
  >
    <${Ra} ...${{typed:n,type:o,count:$,at:r,move:s,take:S}} label=${a("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${a("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${k=>k.preventDefault()}
    >
      ${f.map((k,T)=>l`<div
          class="o"
          role="option"
          id=${`choice-${T}`}
          key=${k.key}
          aria-selected=${T===r}
          aria-checked=${h(k)}
          onPointerMove=${()=>s(T)}
          onClick=${()=>w(k)}
        >
          <i class="dot" style=${{"--label":k.color}} />
          <span>${k.name}</span>
          ${h(k)!=="false"&&l`<span class="end">
            <${x} name=${h(k)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":Yn(tt(c[0]))}} />
        <span>${a("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${a(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${a("labels.manage")}</button>
  </${F}>`}function Ah(e){let t=new Map;for(let n of e)for(let o of tt(n)){let r=M(o.name),s=t.get(r);s?s.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Nd=e=>j.value.some(({id:t})=>t===e);var Ih={status:()=>Et.map(e=>({key:e,text:a(`status.${e}`),icon:l`<${ue} kind="status" value=${e} mute />`,fields:{status:e}})),priority:()=>pn.toReversed().map(e=>({key:e,text:a(`priority.${e}`),icon:l`<${ue} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Ch(e)].map(t=>({key:t?.id??"",text:t?.name??a("nobody"),icon:l`<${Y} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>j.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Mh().map(([e,t])=>({key:t??"",text:a(`due.${e}`),end:t&&a.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${x} name="calendar" />`,fields:{dueDate:t}}))};function Ch(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>At(o));return t.filter(({id:o})=>n.every(r=>r.some(s=>s.id===o)))}function Dh(e,t){let[n,...o]=e.map(r=>Oh(r,t));return o.every(r=>r===n)?n:void 0}var Oh=(e,t)=>({status:e.status,priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function Md(){if(!He.value)return null;let{kind:e,ids:t,anchor:n}=He.value,o=t.map(r=>fe(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Nh} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Ld} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Lh} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Rh=["open","done","status","assignee","due","priority","labels","watch","team","link","select","delete","restore"];function Nh({tasks:e,anchor:t}){let n=E(null),o=()=>{He.value=null},r=Rh.flatMap(i=>Je.filter(c=>c.id===i&&rt(c,e))),s=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${F}
    class="menu"
    label=${e.length>1?a("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Tn(i,t)}
  >
    <div role="menu" aria-label=${a("row.actions")} ref=${n} onKeyDown=${s}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>gt(i,e))}}
          >
            <span>${a(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${Ke(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${F}>`}function Lh({tasks:e,kind:t,anchor:n}){let o=Ih[t](e),r=Dh(e,t),[s,i]=_(""),c=v=>o.filter(S=>M(S.text).includes(M(v))),u=c(s),[m,d]=_(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Na(m),$=()=>{He.value=null},p=v=>{$(),v&&ra(e,v.fields)},h=v=>p(v===s?u[m]:c(v)[0]),w=({currentTarget:{value:v,validity:S}})=>{v&&S.valid&&p({fields:{dueDate:v}})};return l`<${F}
    class="menu"
    label=${a(`field.${t}`)}
    close=${$}
    place=${v=>Tn(v,n)}
  >
    <${Ra} ...${{typed:s,type:i,at:m,move:d,take:h}} count=${u.length} label=${a(`field.${t}`)} />
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
          ${!v.end&&v.key===r&&l`<span class="end"><${x} name="check" /></span>`}
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
        onChange=${w}
      />
    </div>`}
  </${F}>`}function Mh(){let e=W(R.value,7-mt(R.value));return[["today",R.value],["tomorrow",W(R.value,1)],["friday",W(R.value,(11-mt(R.value))%7||7)],["monday",e],["month",W(R.value,30)],["never",null]]}var Ph={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},Pd=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Uh=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Fh={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},qh={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Hh=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Bh=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),Kh=new Set(["in","dans","en"]),jh=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),Ud=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),Fd=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Gh=new Set(["do","so"]);function qd(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:M(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},s=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>M(h)===f.slice(1));$&&s("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&Xh(Ph,f.slice(1));p&&s("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&Jh(i,f.slice(1));$&&s("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=zh(n,t,c,s);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:Wh(r)}function Wh(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function zh(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,s=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Hh.has(e[i-1].word)&&!n(e[i-1]),u=Vh(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&s.push([i-d,u.count+d,u.day]),i+=u.count-1}return s.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Vh(e,t,{today:n,language:o},r){let[s,i,c,u]=e.slice(t,t+4).map(({word:S})=>S),m=Fh[s];if(m!==void 0)return{count:1,day:W(n,m),inside:!0};if(s==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:W(n,2)};if(s==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:W(n,2)};if(s==="pasado"&&i==="manana")return{count:2,day:W(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(s);if(d)return La(1,nr(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(s);if(f)return La(1,Hd(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(s);if(p&&i&&ro(i))return wi(2,ro(i),+p[1],c,n);if(p&&i==="de"&&c&&ro(c))return wi(3,ro(c),+p[1],u,n);let h=ro(s)&&i?$.exec(i):null;if(h)return wi(2,ro(s),+h[1],c,n);if(Kh.has(s)&&i&&c)return Yh(qh[i]??+i,c,n);if(Bh.has(s)&&i)return Zh(i,n);let w=Pd.findIndex(S=>S.includes(s.replace(/\.$/,"")));if(w<0)return;let v=s.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!Gh.has(v)))))return{count:1,day:W(n,(w-mt(n)+7)%7||7),last:v.length<6,inside:!0}}function Yh(e,t,n){if(e>0&&e<1e3)return jh.has(t)?{count:3,day:W(n,e)}:Ud.has(t)?{count:3,day:W(n,7*e)}:Fd.has(t)?{count:3,day:Bd(n,e)}:void 0}function Zh(e,t){let n=W(t,7-mt(t)),o=Pd.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:W(n,o)}:Ud.has(e)?{count:2,day:n}:Fd.has(e)?{count:2,day:Bd(`${t.slice(0,7)}-01`,1)}:void 0}function wi(e,t,n,o,r){return/^\d{4}$/.test(o??"")?La(e+1,nr(Number(o),t,n)):La(e,Hd(void 0,t,n,r))}var La=(e,t)=>t?{count:e,day:t}:void 0;function Hd(e,t,n,o){if(e)return nr(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let s=nr(Number(o.slice(0,4))+r,t,n);if(s&&s>=o)return s}}function nr(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(s=>String(s).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function Bd(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let s=nr(o,n%12+1,r);if(s)return s}}var ro=e=>Uh.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Jh(e,t){let n=e.find(({name:o})=>M(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Xh=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function or(e,t={},n){let o=Zc(),r=j.value,s=t.team??o.team??r[0],i=v=>At((v??s)?.id??""),c=Qe.value.split("-")[0],u=qd(e,{today:R.value,language:c,teams:r,people:i,home:s,plain:n}),{marks:m,title:d,...f}=u,$=f.team??s,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:w}=p;return h&&!i($).some(({id:v})=>v===h.id)&&(p.assignee=null),w&&(p.labels=w.filter(({id:v})=>tt($.id).some(S=>S.id===v))),{draft:p,marks:m}}function xi({team:{id:e,key:t,name:n},...o}){au({...o,team:{id:e,key:t,name:n}})}function Kd(){let[e,t]=_(""),[n,o]=_(()=>new Set),r=E(null),s=j.value;if(!s.length)return null;let{draft:i,marks:c}=or(e,{},n),u=d=>{d.preventDefault();let{draft:f}=or(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();xi(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${x} name="plus" />
    <${_i} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
    <button class="btn" type="submit">${a("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${a("quick.understood")}>
      ${(c.some(({field:d})=>d==="team")||s.length>1)&&l`<${Xt}
        mark=${c.find(({field:d})=>d==="team")}
        unmark=${m}
      >
        <${x} name="team" />
        ${i.team.name}
      </${Xt}>`}
      ${i.assignee&&l`<${Xt} mark=${c.find(({field:d})=>d==="assignee")} unmark=${m}>
        <${Y} user=${i.assignee} mute />
        ${i.assignee.name}
      </${Xt}>`}
      ${i.priority&&l`<${Xt} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${ue} kind="priority" value=${i.priority} mute />
        ${a(`priority.${i.priority}`)}
      </${Xt}>`}
      ${i.dueDate&&l`<${Xt} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${x} name="calendar" />
        ${a.day(i.dueDate)}
      </${Xt}>`}
      ${i.labels?.map(d=>l`<${En} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function _i({field:e,line:t,write:n,marks:o,unmark:r,autofocus:s=!1}){let i=E(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};q(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${a("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
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
  </div>`}var Xt=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${a("quick.asText",{text:e.text})}
        title=${a("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${x} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function jd(){let[e,t]=_(""),[n,o]=_(()=>new Set),[r,s]=_(zs.peek()),i=E(null),{draft:c,marks:u}=or(e,r,n),m=()=>{ce.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,w)=>{let v=u.find(S=>S.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),s({...r,...w})},$=h=>{h.preventDefault();let{draft:w}=or(i.current?.value??"",r,n);if(!w.title)return i.current?.focus();xi(w),m()},p=At(c.team.id);return l`<${F} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${a("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${a("close")} onClick=${m}>
          <${x} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${_i} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${Si}
          name="team"
          value=${c.team.id}
          options=${j.value.map(({id:h,name:w})=>[h,w])}
          choose=${h=>f("team",{team:j.value.find(w=>w.id===h)})}
        />
        <${Si}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",a("nobody")],...p.map(({id:h,name:w})=>[h,w])]}
          choose=${h=>f("assignee",{assignee:p.find(w=>w.id===h)??null})}
        />
        <${Si}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${pn.toReversed().map(h=>[h,a(`priority.${h}`)])}
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
            ${c.labels.map(h=>l`<${En} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${Qh.map(h=>l`<span><kbd>${a(`quick.eg.${h}`)}</kbd> ${a(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${a("quick.create")}</button>
      </div>
    </form>
  </${F}>`}var Qh=["priority","assignee","due","team"],Si=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${a(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${G(o)}>
      ${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
    </select>
  </label>`;var ev={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Wd({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Gd(t)}</mark>`:Gd(t))}var Gd=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>ev[n]);var Vd=7,tv=150,nv=200;function Yd(){let[e,t]=_(""),[n,o]=_(null),[r,s]=_(new Map),i=E(Da()).current,c=g=>g.trim()?ov(g,r):[],u=g=>Je.filter(k=>!k.silent&&rt(k,i)&&M(zd(k,i)).includes(M(g.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(g=>g.id===n)),p=E(null);p.current=f[$]?.id??null;let h=()=>{ce.value=""},w=g=>{h(),g&&queueMicrotask(()=>"run"in g?gt(g,i):Tt(g))};C(()=>{if(s(new Map),e.trim().length<2)return;let g=!1,k=V=>{g||(o(p.current),s(V))},T=setTimeout(()=>av(e).then(k,()=>{}),tv);return()=>{g=!0,clearTimeout(T)}},[e]),C(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let k=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(k&&f.length)g.preventDefault(),o(f[($+k+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let T=g.target.value;w(T===e?f[$]:c(T)[0]??u(T)[0])}},S=(g,k,T)=>l`<div
    class="o"
    role="option"
    id=${`option-${k}`}
    key=${T.id}
    aria-selected=${k===$}
    onPointerMove=${()=>o(T.id)}
    onClick=${()=>w(T)}
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
        ${m.map((g,k)=>S(l`
              <${ue} kind="status" value=${g.status} mute />
              <span>${g.title} <${rv} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,k,g))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${a("palette.commands")}</h3>
        ${d.map((g,k)=>S(l`
              <span>${zd(g,i)}</span>
              <span class="end">${g.keys&&Ke(g.keys).map(T=>l`<kbd>${T}</kbd> `)}</span>
            `,m.length+k,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${a("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${a("palette.choose")}</span>
      <span><kbd>↵</kbd> ${a("palette.run")}</span>
      <span><kbd>esc</kbd> ${a("close")}</span>
    </footer>
  </${F}>`}var zd=(e,t)=>{let n=t.length>1?a("tasks.count",{n:t.length}):t[0]?.key;return a(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function ov(e,t){let n=M(e.trim()).split(/\s+/),o=[...Wn()].filter(Ht).filter(u=>{let m=M(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(U).filter(u=>u!=null),s=new Map([...o,...r].map(u=>[u.id,u])),i=Po.peek()?.id,c=u=>(M(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(ie(u)?1:0);return[...s.values()].sort((u,m)=>c(m)-c(u)).slice(0,Vd)}var rv=({of:e})=>e&&l`<small>${a(`palette.in.${e.field}`)}: <${Wd} snippet=${e.snippet} /></small>`;async function av(e){let t=e.trim().slice(0,nv),n=async s=>(await A(_c,{text:t,filter:s,first:Vd})).search?.nodes??[],{team:o}=ea.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return Gr(r.map(s=>s.task)),new Map(r.map(({task:s,matches:i})=>[s.id,i.find(({field:c})=>!sv.has(c))]))}var sv=new Set(["KEY","TITLE"]);var iv={assigneeId:"assignee",teamId:"team"},lv=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function Xd({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:iv[i.field]??i.field})).filter(({field:i},c,u)=>!lv.has(i)&&!(i==="rank"&&u.length>1)),o={who:dv(e.actor),task:t?a("feed.this"):mv(e),what:fv(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return cv(n[0],o);if(e.name==="task.updated")return Ie("feed.changed",{...o,fields:n.map(({field:i})=>a(`field.${i}`)).join(", ")});let s=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return a(s)===s?Ie("feed.other",{...o,name:e.name}):Ie(s,o)}function cv({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Ie(`feed.${t}`,{...r,to:Jd("status",String(t))}):e==="priority"?Ie("feed.priority",{...r,to:Jd("priority",String(t))}):e==="assignee"?Ie(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===b.value?.id?a("you.object"):o}</b>`}):e==="dueDate"?Ie(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${a.day(String(t))}</b>`}):e==="labels"?uv(Zd(n),Zd(o),r):e==="rank"?Ie("feed.arranged",r):e==="title"?Ie("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Ie("feed.moved",{...r,to:l`<b>${o}</b>`}):Ie("feed.changed",{...r,fields:a(`field.${e}`)})}function uv(e,t,n){let o=t.filter(s=>!e.includes(s)),r=e.filter(s=>!t.includes(s));return o.length&&r.length?Ie("feed.changed",{...n,fields:a("field.labels")}):Ie(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Zd=e=>e?.split(", ")??[],dv=e=>l`<b>${e?e.id===b.value?.id?a("you"):e.name:"TaskFlow"}</b>`,Jd=(e,t)=>l`<b><${ue} kind=${e} value=${t} mute class="g" />${a(`${e}.${t}`)}</b>`;function mv(e){if(!e.task)return l`<b>${a("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function fv({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,s=[...et.value,n].find(i=>i?.id===r);return l`<b>${s?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??a("feed.someone")}</b>`}function Ti(){let e=Q.value==="sync"&&qo.value?"offline":Q.value;return e==="sync"?Fo.value?a("line.saving"):a("line.sync"):e==="offline"&&Fo.value?a("line.waiting",{n:Fo.value}):a(`line.${e}`)}var Qd="taskflow.live",dt=y(localStorage.getItem(Qd)==="folded");function pv(){dt.value=!dt.value,localStorage.setItem(Qd,dt.value?"folded":"")}var em=()=>l`<aside aria-label=${a("live.label")} class="rail"><${rr} /></aside>`;function rr({class:e=""}){return l`<div class="live ${e} ${dt.value?"folded":""}">
    <header>
      <h2><${Ei} /><span class="name">${a("live.title")}</span></h2>
      <span class="state" role="status" data-line=${Q.value}>${Ti()}</span>
      <button
        class="icon"
        aria-label=${a(dt.value?"live.unfold":"live.fold")}
        title=${a(dt.value?"live.unfold":"live.fold")}
        aria-expanded=${!dt.value}
        onClick=${pv}
      >
        <${x} name=${dt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!dt.value&&l`<${$v} /><${hv} />`}
  </div>`}function Ei(){let e=Q.value==="sync"?"":Q.value==="offline"?"off":"busy";return l`<i key=${da.value} class="pulse ${e} ${da.value?"beat":""}" />`}function $v(){let e=vu($t.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${a("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${a("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Ai} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${a("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Ai({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${Y} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Xd} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${a.ago(e.occurredAt)}
        ${o?` \xB7 ${a("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function hv(){let e=(be.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Ut();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${a("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:a("nobody")}</span>
          <${Qo} part=${r} whole=${t} label=${a("live.open",{n:r,who:o?.name??a("nobody")})} />
          <b class="num">${a.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var vv=[["status","PENDING"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function tm(){if(!Se.value.size)return null;let e=vi();return l`<section class="selection" aria-label=${a("selection.label")}>
    <div role="toolbar" aria-label=${a("selection.label")}>
      <strong role="status">${a("selection.count",{n:e.length})}</strong>
      ${vv.flatMap(([t,n])=>Je.filter(o=>o.id===t).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!rt(t,e)}
          title=${a(`command.${t.id}`)}
          onClick=${()=>gt(t,e)}
        >
          <${x} name=${n} />
          <span>${a(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${a("selection.clear")} title=${a("selection.clear")} onClick=${Wt}>
        <${x} name="close" />
      </button>
    </div>
  </section>`}var gv=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],bv=8,nm=new Set(["team","settings","instance","trash","overview"]);function om(){let e=ge.value.filter((n,o)=>o<bv||n.key===Bt.value),t={inbox:ke.value,today:be.value&&be.value.overdue+be.value.dueToday,tasks:be.value&&be.value.pending+be.value.inProgress};return l`<aside class="side" aria-label=${a("side.label")} inert=${kn.value&&B.value.name==="task"}>
    <a class="brand" href=${ye("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{ce.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${x} name="find" />
      <span>${a("side.find")}</span>
      <kbd>${Ke("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${a("side.main")}>
      <ul>
        ${gv.map(([n,o])=>l`<li key=${n} class=${nm.has(n)?"roomy":""}>
              <${Ma}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!be.value?.overdue}
              />
            </li>`)}
        ${b.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${Ma} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{ce.value="palette"}}
          >
            <${x} name="find" />
            <span>${a("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${nm.has(ee.value.name)?"page":void 0}
            onClick=${()=>{ce.value="more"}}
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
          <a class="nav" href=${Us("")} title=${a("any.team")} aria-current=${Bt.value?void 0:"true"}>
            <${x} name="all" />
            <span>${a("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${Us(n.key)}
                aria-current=${n.key===Bt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <div class="foot">
      <${Ma} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${a("place.explorer")}>
        <${x} name="explorer" />
        <span>${a("place.explorer")}</span>
      </a>
      <div class="me">
        <${Y} user=${b.value} mute />
        <div><strong>${b.value?.name}</strong><small>${b.value?.email}</small></div>
        <button class="icon" aria-label=${a("command.theme")} title=${a("command.theme")} onClick=${Ko}>
          <${x} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${a("command.signOut")}
          title=${a("command.signOut")}
          onClick=${()=>qt()}
        >
          <${x} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function Ma({name:e,path:t,count:n,hot:o}){let r=a(`place.${e}`);return l`<a
    class="nav"
    href=${ye(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${a("inbox.unread",{n})}`:void 0}
    aria-current=${ee.value.name===e?"page":void 0}
  >
    <${x} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${a.number(n??0)}</b>`}
  </a>`}function rm(){let e=()=>{ce.value=""},t=o=>()=>{e(),o()},n=b.value?.role==="ADMIN";return l`<${F} class="more-places" label=${a("side.more")} close=${e}>
    <nav aria-label=${a("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Ma} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <button class="nav" onClick=${t(Ko)}><${x} name="theme" /><span>${a("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>qt())}>
      <${x} name="out" />
      <span>${a("command.signOut")}</span>
    </button>
  </${F}>`}function am(){let e=sa.value.map(i=>fe(i).value).filter(i=>i!==null),t=()=>{ce.value=""},n=()=>{t(),queueMicrotask(()=>gi(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),s=e.length===1?e[0].key:a("tasks.count",{n:e.length});return l`<${F} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${a("delete.sure",{what:s})}</h2>
      ${o>0&&l`<p>${a("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${a("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${a("cancel")}</button>
        <button class="btn danger" onClick=${n}>${a("command.delete")}</button>
      </div>
    </div>
  </${F}>`}function sm(){let e=vn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${vn.value.map(({id:t,text:n,bad:o,undo:r,to:s})=>l`<div class="toast" key=${t}>
        <span>${s?l`<a href=${s}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{gn(t),r()}}
          >
            ${a("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${a("close")} onClick=${()=>gn(t)}>
          <${x} name="close" />
        </button>`}
      </div>`)}
  </div>`}var re="errors { code message path }";async function je(e,t,n){try{let[o]=Object.values(await A(e,t));return o.errors.length?N({bad:!0,text:le(o.errors[0])}):n&&N({text:n}),o.errors.length?null:o}catch(o){return N({bad:!0,text:`${a("failed.title")}: ${Be(o)}`}),null}}var yv=`mutation ConfirmAgain { requestEmailConfirmation { ${re} } }`;function im(){let[e,t]=_(!1),n=b.value?.email,o=async()=>{await je(yv,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${a(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${a("unproved.again")}</button>`}
  </div>`}var kv=matchMedia("(prefers-reduced-motion: reduce)"),lm=I(()=>Se.value.size>0);function cm({id:e,mark:t}){let n=fe(e).value,o=Fn(()=>$e.value===e).value,r=Fn(()=>Se.value.has(e)).value;if(!n)return null;let s={open:o,picked:r,closed:!ie(n),waiting:n.waiting},i=["row",...Object.entries(s).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Pe.value=e}}
      onClick=${u=>{!u.shiftKey&&!lm.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Ws(e):Bo(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>ar(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${lm.value?void 0:"-1"}
        aria-label=${a("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?Ws(e):Bo(e)}
      />
      <${Qt} task=${n} kind="status" can=${n.can.changeStatus}>
        <${ue} kind="status" value=${n.status} mute />
      </${Qt}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${oo} task=${n} most=${3} />
        <${ba} task=${n} />
      </span>
      <${Qt} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${Qn} task=${n} />`:l`<${x} name="calendar" class="hint" />`}
      </${Qt}>
      <${Qt} task=${n} kind="priority" can=${n.can.update}>
        <${ue} kind="priority" value=${n.priority} />
      </${Qt}>
      <${Qt} task=${n} kind="assignee" can=${n.can.assign}><${Y} user=${n.assignee} /></${Qt}>
    </div>
  </li>`}function Qt({task:e,kind:t,can:n,children:o}){let r=t==="status"?a("row.status",{status:a(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?a("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?a(`command.${t}`):void 0}
    onClick=${s=>{He.value={kind:t,ids:um(e.id),anchor:s.currentTarget}}}
  >
    ${o}
  </button>`}var um=e=>Se.peek().has(e)?[...Se.peek()]:[e];function ar(e,t){if(e.shiftKey)return;e.preventDefault(),Pe.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,s=!n&&!o&&r instanceof Element;He.value={kind:"actions",ids:um(t),anchor:s?r:{x:n,y:o}}}function ao(){let e=E(null);return C(()=>vt(t=>{oa.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);kv.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var wv=200;function Pa({query:e}){let t=E(0),[n,o]=_(e.get("q")??""),r=E(n.trim()),s=e.get("q")??"";C(()=>{s!==r.current&&(r.current=s,o(s))},[s]);let i=G(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ne({q:r.current})},wv)});return l`<input
    class="input search"
    type="search"
    aria-label=${a("tasks.search")}
    placeholder=${a("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function en(){return j.value.length>0&&l`<button class="btn new" onClick=${()=>It()} aria-keyshortcuts="N">
      <${x} name="plus" />
      <span>${a("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function dm(){return j.value.length>0&&l`<button class="btn quiet" onClick=${()=>It()}><${x} name="plus" />${a("command.new")}</button>`}function bt(){let{query:e}=ee.value,t=e.get("assignee"),n=o=>Ne({assignee:o});return l`
    ${ge.value.length>1&&l`<${An}
      name="team"
      query=${e}
      options=${ge.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${a("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${a("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${a("today.mine")}</button>
    </div>
  `}function An({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${a(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${G(r=>Ne({[e]:r}))}
  >
    <option value="">${o??a(`any.${e}`)}</option>
    ${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
  </select>`}function so({query:e}){let t=et.value.map(n=>[n.id,n.name]);return l`<${An}
    name="assignee"
    query=${e}
    options=${[["me",a("today.mine")],["nobody",a("nobody")],...t]}
  />`}function io({query:e}){let t=e.get("label")??"",n=Gc(Po.value?.id);if(!n.length&&!t)return null;let o=Yr(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),s=[["none",a("labels.none")],...r];return t&&!s.some(([i])=>i===t)&&s.push([t,a("labels.gone")]),l`<${An} name="label" query=${e} options=${s} />`}function Ua({query:e}){let t=pn.toReversed().map(n=>[n,a(`priority.${n}`)]);return l`<${An} name="priority" query=${e} options=${[["HIGH,URGENT",a("tasks.pressing")],...t]} />`}function Ue(e,t,n){let o=la(e,t,n),r=_t(()=>wu(o)??new Xn(e,t,n),[o]);return q(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>b.peek()?ca(o,r):r.close()),[r]),r}function lo(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:s}=e,{x:i,y:c,width:u}=s.getBoundingClientRect(),m=s.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,w=()=>{let D=document.elementsFromPoint(d.x,d.y).find(te=>te.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(D??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let P=m?.getBoundingClientRect(),D=P?d.x>P.right-48?1:d.x<P.left+48?-1:0:0;if(D&&m){let te=m.scrollLeft;m.scrollLeft+=D*9,m.scrollLeft!==te&&w()}$=requestAnimationFrame(v)},S=P=>{if(d={x:P.clientX,y:P.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),w()}},g=P=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[D,te]of V)removeEventListener(D,te,!0);f&&(addEventListener("click",Ii,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Ii,!0)),t[P]())},k=P=>{P.key==="Escape"&&(f&&P.preventDefault(),g("cancel")())},T=P=>{f&&P.preventDefault()},V=[["pointermove",S],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",k],["touchmove",T],...n?[["contextmenu",Ii]]:[]];for(let[P,D]of V)addEventListener(P,D,{capture:!0,passive:!1})}function Ii(e){e.stopPropagation(),e.preventDefault()}var xv="";function sr(e,t,n,o=e.status){let r=f=>U(f)?.team.id===e.team.id,s=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${U(t[n-1])?.rank??""}${xv}`,u=o!==e.status;if(!s&&!i&&!u)return;let m={...s&&{afterId:s},...i&&{beforeId:i},...u&&{status:o}},d=a(u?`did.${o}`:"did.arranged",{task:e.key||e.title});return mm(e,m,{rank:c,status:o},d,_v(e))}async function mm(e,t,n,o,r){let s=z("change"),i={shown:n,told:o,silent:!0};ze(e.id,s,n);let{errors:c}=await Me(s,"moveTask",Ic,{id:e.id,input:t},[e.id],i);return c.length?N({bad:!0,text:a("did.refused",{what:o,why:le(c[0])})}):r?ot(o,r,`/t/${e.key}`):N({text:o})}function _v(e){let{id:t,key:n,rank:o,status:r,team:s}=e,i=zr([{field:"RANK",direction:"ASC"}]),c,u;for(let d of Wn())d.id===t||!Ht(d)||d.team.id!==s.id||(i(d,e)<0?c=c&&i(d,c)<0?c:d:u=u&&i(u,d)<0?u:d);let m={...c&&{afterId:c.id},...u&&{beforeId:u.id}};return()=>{let d=U(t);if(!d)return;let f={...m,...d.status!==r&&{status:r}};return mm(d,f,{rank:o,status:r},a("undo.done",{task:n}))}}var Sv=[{field:"RANK",direction:"ASC"}],Tv=[{field:"UPDATED_AT",direction:"DESC"}],Ev=Et.slice(0,3),Te=y(null),Fa=y({x:0,y:0,width:0}),Cn=y("");function pm({place:{query:e}}){let t=e.get("cancelled")==="1",n=t?Et:Ev,o=ao();return C(()=>{let r=ve(()=>{o.current?.classList.toggle("carrying",Te.value!==null)});return()=>{r(),Te.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${a("place.board")}</h1><p class="sr" id="board-how">${a("board.how")}</p></div>
      <div class="tools"><${bt} /><${en} /></div>
    </header>
    <div class="filters" role="search" aria-label=${a("tasks.filters")}>
      <${Pa} query=${e} />
      <${so} query=${e} />
      <${Ua} query=${e} />
      <${io} query=${e} />
      <button class="btn quiet" aria-pressed=${t} onClick=${()=>Ne({cancelled:t?"":"1"})}>
        ${a("status.CANCELLED")}
      </button>
    </div>
    <div class="board ${t?"four":""}" ref=${o}>
      ${n.map(r=>l`<${Av}
            key=${r}
            status=${r}
            columns=${n}
            want=${{...nt(e),status:[r]}}
          />`)}
    </div>
    <p class="hints">
      ${[[a("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[a("key.escape"),"putBack"],["\u21B5","open"]].map(([r,s])=>l`<span><kbd>${r}</kbd> ${a(`board.${s}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Cn}</p>
    <${Ov} />
  </div>`}function Av({status:e,columns:t,want:n}){let o=Ue(n,ie({status:e})?Sv:Tv,{size:50}),r=Fn(()=>Iv(e,o.ids.value)).value,s=r!==void 0,i=o.more.value?o.total.value:o.ids.value.length;return l`<section class="col ${s?"over":""}" data-drop=${e} aria-labelledby=${`col-${e}`}>
    <header>
      <${ue} kind="status" value=${e} mute />
      <h2 id=${`col-${e}`}>${a(`status.${e}`)}</h2>
      <span class="num">${o.ready.value&&a.number(i)}</span>
      ${ie({status:e})&&j.value.length>0&&l`<button
        class="icon"
        aria-label=${a("board.add",{column:a(`status.${e}`)})}
        title=${a("command.new")}
        onClick=${()=>It({status:e})}
      >
        <${x} name="plus" />
      </button>`}
    </header>
    ${o.failed.value&&l`<${X} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?o.ids.value.length||s?l`<ul>
            ${o.ids.value.flatMap(c=>[...r===c?[l`<${fm} key="slot" />`]:[],l`<${Dv} key=${c} id=${c} columns=${t} />`])}
            ${r===null&&l`<${fm} key="last" />`}
          </ul>`:l`<p class="none">${a(`board.none.${e}`)}</p>`:!o.failed.value&&l`<${pe} rows=${3} />`}
    ${o.more.value&&l`<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>
      ${a("tasks.more")}
    </button>`}
  </section>`}function Iv(e,t){let n=Te.value;if(!(n?.over!==e||!$m(n,t)))return ie({status:e})?n.before:t[0]??null}var fm=()=>l`<li class="slot" />`;function $m({id:e,over:t,before:n},o){return U(e)?.status!==t?!0:ie({status:t})&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var hm=(e,t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),In=(e,t)=>hm(e,t).map(n=>n.dataset.task??"");function Cv(e,t,n){let o=hm(e,t),r=0,s=o.length;for(;r<s;){let i=r+s>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?s=i:r=i+1}return o[r]?.dataset.task??null}function vm({id:e,status:t}){let n=In(t,"");return n[n.indexOf(e)+1]??null}function Dv({id:e,columns:t}){let n=fe(e).value,o=Fn(()=>Te.value?.id===e?Te.value.by:null).value;if(!n)return null;let r=`tk${ie(n)?"":" closed"}${o?o==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${r}
      data-task=${e}
      data-go
      aria-pressed=${o!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Pe.value=e}}
      onClick=${()=>Tt(n)}
      onPointerDown=${i=>n.can.changeStatus&&lo(i,{lift:c=>{Te.value={id:e,over:n.status,before:vm(n),by:"pointer"},Fa.value=c},over:(c,u,{y:m})=>{let d=Et.find(f=>f===c);Fa.value={...Fa.value,...u},d&&Nv(d,Cv(d,e,m))},drop:()=>Ci(e),cancel:()=>ym(e)})}
      onContextMenu=${i=>ar(i,e)}
      onKeyDown=${i=>Rv(i,n,t)}
    >
      <${gm} task=${n} />
    </button>
  </li>`}var gm=({task:e})=>l`
    <p>${e.title}</p>
    <${oo} task=${e} most=${5} />
    <div>
      <${ue} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${Qn} task=${e} />
      <${ba} task=${e} />
      <${Y} user=${e.assignee} />
    </div>
  `;function Ov(){let e=Te.value,{x:t,y:n,width:o}=Fa.value;if(e?.by!=="pointer")return null;let r=U(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${gm} task=${r} />
    </div>`}function Rv(e,t,n){let o=Te.value?.id===t.id?Te.value:null;if(e.key===" "){if(e.preventDefault(),o)return Ci(t.id);t.can.changeStatus&&Pv(t);return}let r=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(r&&(o||e.altKey))return e.preventDefault(),o?Lv(o,r):Mv(t,r);if(!o)return;let s=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(s){e.preventDefault();let i=n[Math.max(0,Math.min(n.length-1,n.indexOf(o.over)+s))],c=In(i,t.id);Te.value={...o,over:i,before:c[bm(o)]??null},Cn.value=a(`status.${i}`)}else e.key==="Escape"?(e.preventDefault(),ym(t.id)):e.key==="Enter"&&(e.preventDefault(),Ci(t.id))}function Nv(e,t){let n=Te.peek();n&&(n.over!==e||n.before!==t)&&(Te.value={...n,over:e,before:t})}function bm({id:e,over:t,before:n}){let o=In(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Lv(e,t){if(!ie({status:e.over}))return;let n=In(e.over,e.id),o=Math.max(0,Math.min(n.length,bm(e)+t));Te.value={...e,before:n[o]??null},Cn.value=a("board.spot",{column:a(`status.${e.over}`),at:o+1,n:n.length+1})}function Mv(e,t){let{id:n,status:o}=e,r=In(o,n),s=In(o,"").indexOf(n)+t;!e.can.changeStatus||!ie(e)||s<0||s>r.length||(sr(e,r,s),Cn.value=a("board.spot",{column:a(`status.${o}`),at:s+1,n:r.length+1}),he(`.board [data-task="${n}"]`))}function Pv(e){Te.value={id:e.id,over:e.status,before:vm(e),by:"keys"},Cn.value=a("board.lifted",{task:e.title,column:a(`status.${e.status}`)})}function Ci(e){let t=Te.value,n=U(e);if(Te.value=null,!t||!n)return;let{over:o}=t;Cn.value=a("board.dropped",{task:n.title,column:a(`status.${o}`)});let r=In(o,""),s=r.filter(c=>c!==e),i=t.before===null?s.length:s.indexOf(t.before);ie({status:o})?$m(t,r)&&sr(n,s,i<0?s.length:i,o):Gt(n,{status:o}),he(`.board [data-task="${e}"]`)}function ym(e){Te.value=null,Cn.value=a("board.cancelled"),he(`.board [data-task="${e}"]`)}var Uv=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Fv=6,qv=4,at=y(null),ir=y(""),km=y("");function xm({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",s=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=a.weekOf(t?s?r:R.value:`${o}-01`),c=Array.from({length:t?7:Fv*7},(v,S)=>W(i,S)),u=t?a.span(c[0],c[6]):a.month(`${o}-01`),m=Ue({...nt(e),from:c[0],to:c.at(-1)},Uv,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>fe(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=ao(),p=E(!1);p.current||=m.ready.value||!!m.failed.value,C(()=>()=>{at.value=null},[]);let h=v=>Ne(t?{week:W(i,7*v)}:{month:Gv(o,v)}),w=v=>Ne({view:v,week:"",month:""});return Hv(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?a("calendar.count",{n:f}):a("loading")}</p>
        <p class="sr" id="cal-how">${a("calendar.how")}</p>
      </div>
      <div class="tools"><${bt} /><${en} /></div>
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
        <button aria-pressed=${!t} onClick=${()=>w("")}>${a("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>w("week")}>${a("calendar.week")}</button>
      </div>
      <${so} query=${e} />
      <${io} query=${e} />
    </div>
    ${m.failed.value&&l`<${X} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${pe} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${Z} icon="calendar" title=${a("calendar.none")}>${a("calendar.noneHint")}</${Z}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${a.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Bv}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:qv}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[a("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[a("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,S])=>l`<span><kbd>${v}</kbd> ${a(S)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${ir}</p>
  </div>`}function Hv(e){let t=E(!1);q(()=>{!e||t.current||(t.current=!0,kn.peek()&&Hr.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Bv({day:e,out:t,most:n,ids:o}){let r=at.value,s=km.value===e,i=s||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${a.longDay(e)}>${Number(e.slice(8))}</h2>
    ${j.value.length>0&&l`<button
      class="icon add"
      aria-label=${a("calendar.add",{day:a.longDay(e)})}
      title=${a("command.new")}
      onClick=${()=>It({dueDate:e})}
    >
      <${x} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${Kv} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${s}
          onClick=${()=>{km.value=s?"":e}}
        >
          ${s?a("calendar.less"):a("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Kv({id:e}){let t=fe(e).value;if(!t)return null;let n=at.value?.id===e,o=t.overdue&&ie(t),r=s=>t.can.update&&lo(s,{lift:()=>{at.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(at.value={id:e,over:i})},drop:()=>_m(e),cancel:()=>Sm(e)});return l`<li>
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
      onContextMenu=${s=>ar(s,e)}
      onClick=${()=>Tt(t)}
      onKeyDown=${s=>jv(s,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var wm={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function jv(e,t){let n=at.value?.id===t.id?at.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),at.value={id:t.id,over:t.dueDate},ir.value=a("board.lifted",{task:t.title,column:a.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),_m(t.id);else if(n&&wm[e.key]){e.preventDefault();let o=W(n.over,wm[e.key]);at.value={id:t.id,over:o},ir.value=a.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Sm(t.id))}function _m(e){let t=at.value?.over,n=U(e);at.value=null,!(!t||!n)&&(ir.value=a("board.dropped",{task:n.title,column:a.longDay(t)}),Gt(n,{dueDate:t}),he(`.cal [data-task="${e}"]`))}function Sm(e){at.value=null,ir.value=a("board.cancelled"),he(`.cal [data-task="${e}"]`)}function Gv(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Ce(e){let[t,n]=_({busy:!1,errors:{},whole:""}),o=E(!1);return{...t,submit:async s=>{if(s.preventDefault(),o.current)return;o.current=!0;let i=s.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Wv(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function Wv(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let s of r?.errors??[]){let i=s.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=le(s):o||=le(s)+(s.retryAfter?` ${a("error.wait",{n:s.retryAfter})}`:"")}}catch(r){o=Be(r)}return{errors:n,whole:o}}function K({name:e,label:t,hint:n,error:o,aside:r,as:s="input",children:i,...c}){let u=Ut(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=s;return l`<div class="field">
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
  </div>`}var De=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Tm=`mutation Login($input: LoginInput!) { login(input: $input) { ${sn} } }`,zv=`mutation Register($input: RegisterInput!) { register(input: $input) { ${sn} } }`,Vv="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Yv="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Zv=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${sn} session { id } }
}`,Jv=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Xv="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Qv="query Registration { instance { registrationOpen } }";function yt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var eg=()=>{let e=B.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Di(e,t=eg()){return e?.token&&(Io(e),H(t,{replace:!0})),e}function Em(){let e=Ce(async({email:t,password:n})=>Di((await _e(Tm,{input:{email:t,password:n,cookie:!0}})).login));return l`<${yt}
    title=${a("door.signIn")}
    form=${e}
    after=${l`
      <p>${a("door.new")} <a href="/register">${a("door.register")}</a></p>
      <p><a href="/explorer/">${a("place.explorer")}</a></p>
    `}
  >
    ${Eo.value&&l`<p class="note" role="status">${a(Eo.value)}</p>`}
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
  </${yt}>`}function Am(){let[e,t]=_(!0);C(()=>{_e(Qv,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ce(async({name:r,email:s,password:i})=>{let c={name:r,email:s,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Di((await _e(zv,{input:c})).register,"/")});return l`<${yt}
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
  </${yt}>`}function Im(){let[e,t]=_(""),n=Ce(async({email:o})=>{let{requestPasswordReset:r}=await _e(Yv,{email:o});return r.ok&&t(o),r});return l`<${yt}
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
  </${yt}>`}function Cm(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??B.peek().query.get("token")??location.hash.slice(1)),[t,n]=_("");C(()=>{H("/reset",{replace:!0}),e&&_e(Jv,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let s=r.find(({path:i})=>i.includes("token"));s&&n(le(s))},()=>{})},[]);let o=Ce(async({newPassword:r})=>{let{resetPassword:s}=await _e(Zv,{token:e,newPassword:r});if(!s.token||!s.user?.email)return s;let{login:i}=await _e(Tm,{input:{email:s.user.email,password:r,cookie:!0}});return s.session&&_e(Vv,{id:s.session.id},{token:i.token}).catch(()=>{}),Di(i,"/")});return l`<${yt}
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
  </${yt}>`}function Dm(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=_(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:s}=await _e(Xv,{token:e});n(s.errors.length?"bad":"proved");let i=b.peek();i&&i.id===s.user?.id&&(b.value={...i,emailConfirmed:!0})}catch{n("away")}},r=s=>{s.preventDefault(),o()};return C(()=>{H("/confirm",{replace:!0}),e&&o()},[]),l`<${yt}
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
  </${yt}>`}var qa=36e5,Om="09:00",tg=3;function ng(){let e=Math.ceil((Date.now()+tg*qa)/qa)*qa,t=W(R.value,7-mt(R.value));return[...Kn(e)===R.value?[["later",new Date(e).toISOString()]]:[],["tomorrow",Mr(W(R.value,1),Om)],["week",Mr(t,Om)]]}function Rm(){let e=to.value,t=e&&eo.value.get(e.id);return t?l`<${og} key=${t.id} notice=${t} anchor=${e.anchor} />`:null}function og({notice:e,anchor:t}){let n=E(null),o=()=>{to.value=null},r=u=>()=>{o(),queueMicrotask(()=>vd(e,u))},s=u=>{let m=u.key==="ArrowDown"?1:u.key==="ArrowUp"?-1:0,d=[...n.current?.querySelectorAll("button")??[]];m&&(u.preventDefault(),d[(d.findIndex(f=>f===document.activeElement)+m+d.length)%d.length].focus())},i=u=>{u.preventDefault();let[m,d]=String(new FormData(u.currentTarget).get("until")).split("T");d&&r(Mr(m,d))()},c=Do(Date.now()+6e4);return l`<${F}
    class="menu"
    label=${a("command.noticeLater")}
    close=${o}
    place=${u=>Tn(u,t)}
  >
    <div role="menu" aria-label=${a("command.noticeLater")} ref=${n} onKeyDown=${s}>
      ${ng().map(([u,m],d)=>l`<button
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
        max=${Do(Date.now()+365*24*qa)}
        value=${e.snoozedUntil?Do(Date.parse(e.snoozedUntil)):""}
        required
      />
      <button class="btn quiet">${a("later.take")}</button>
    </form>
  </${F}>`}var rg=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],ag={TEAM:"/team",SECURITY:"/settings",TRANSFER:"/settings"},sg=new Set(["MENTIONED","COMMENTED"]);function Lm(){let e=xa.value,t=Jo.value;C(()=>t?e.open():void 0,[e,t]),C(()=>{Q.value==="sync"&&e.failed.peek()&&e.load()},[e,Q.value]);let n=e.notices.value,o=ke.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${a("place.inbox")}</h1><p role="status">${o?a("inbox.unread",{n:o}):a("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${a("tasks.filters")}>
          ${fi.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Ne({show:r==="unread"?"":r})}
            >
              ${a(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${Ta}>${a("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${X} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${ig} key=${e.show} notices=${n} />`:l`<div class="card">
            <${Z} icon=${e.show==="unread"?"check":"inbox"} title=${a(`inbox.none.${e.show}`)}>
              ${a(`inbox.hint.${e.show}`)}
            </${Z}>
          </div>`:!e.failed.value&&l`<${pe} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${a("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${rg.map(r=>l`<span>${Ke(Oa(r)).map(s=>l`<kbd>${s}</kbd>`)} ${a(`hint.${r}`)}</span>`)}
    </p>
    <${Rm} />
  </div>`}function ig({notices:e}){let t=E(null),n=E(-1);q(()=>{if(n.current<0||document.activeElement!==document.body)return;let s=t.current?.children??[],i=s[Math.min(n.current,s.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:s})=>{let i=s.closest("[data-notice]")?.getAttribute("data-notice")??null;_a.value=i,n.current=e.findIndex(c=>c.id===i)},r=s=>{let i=s.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${a("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(s=>l`<${lg} key=${s.id} notice=${s} />`)}
  </ul>`}function lg({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:s,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:m}=e,d=n&&(fe(n.id).value??n),f={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(f).flatMap(([w,v])=>v?[w]:[])].join(" "),p=d?`${d.key} ${d.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(Pe.value=n.id)}}
  >
    ${o?l`<${Y} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${Nm} notice=${e}>
        ${!i&&l`<span class="sr">${a("inbox.isUnread")}: </span>`}
        ${d&&l`<${ue} kind="status" value=${d.status} mute /><code>${d.key}</code>`}
        <b>${d?d.title:e.title}</b>
      </${Nm}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(w=>a(`reason.${w}`)).join(", ")}`}
        ${s>1&&` \xB7 ${a("inbox.more",{n:s})}`}
        ${" \xB7 "}
        <time datetime=${m}>${a.ago(m)}</time>
        ${u&&` \xB7 ${a("inbox.until",{when:a.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${Oi}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>Ea(e)}
      />
      <${Oi}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>wa(e,!c)}
      />
      <${Oi}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:w})=>{to.value={id:t,anchor:w}}}
      />
    </span>
  </li>`}function Nm({notice:e,children:t}){let n=cg(e),o=()=>{e.readAt||Ea(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function cg({task:e,comment:t,reasons:n}){return e&&t&&sg.has(n[0])?`/t/${e.key}?comment=${t.id}`:e?`/t/${e.key}`:ag[n[0]]??null}var Oi=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${a(`inbox.act.${e}`,{of:n})}
  title=${a(`inbox.do.${e}`)}
  onClick=${r}
>
  <${x} name=${t} />
</button>`;function Ot(e,t=[],n){let[o,r]=_({data:null,failed:null}),s=E(0),i=Kl(()=>{let c=s.current+=1,u=m=>{c===s.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return C(()=>{i()},[i]),C(()=>{if(!n)return;let c=0,u=vt(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var ug=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,dg=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,mg=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${re} } }`,fg=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${re} } }`,pg=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${re} } }`,$g=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${re} } }`,hg=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${re} ok transcript } }`,Mm=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],vg={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Ha=20;function Pm(){return b.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${a("place.instance")}</h1></header>
      <div class="card"><${Z} icon="instance" title=${a("admin.notYou")}>${a("admin.notYouHint")}</${Z}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${a("place.instance")}</h1><p>${a("admin.about")}</p></div></header>
    <${gg} />
    <${bg} />
    <${yg} />
  </div>`}function gg(){let[e,t]=_(""),[n,o]=_(Ha),{data:r,failed:s,again:i}=Ot(()=>A(ug,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await je(mg,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},a("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=a(f?"admin.reactivated":"admin.deactivated",{who:d});await je(f?pg:fg,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
    ${s?l`<${X} problem=${s} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(m=>l`<li key=${m.id} class=${m.active?"":"off"}>
                <${Y} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${a("admin.since",{when:a.date(Kn(m.createdAt),{dateStyle:"medium"})})}
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
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ha))}>${a("tasks.more")}</button>
    </div>`}
  </section>`}function bg(){let[e,t]=_(""),[n,o]=_(Ha),{data:r,failed:s,again:i}=Ot(()=>A(dg,{status:Mm.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await je($g,{id:u.id},a("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${a("admin.mail")}</h2>
      ${r&&l`<span class="num">${a.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${a("field.status")} value=${e} onChange=${G(t)}>
        <option value="">${a("any.status")}</option>
        ${Mm.map(u=>l`<option value=${u}>${a(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${a("mail.refresh")}</button>
    </div>
    ${s?l`<${X} problem=${s} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${a.ago(u.sentAt??u.createdAt)} · ${a("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${vg[u.status]??""}">${a(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${a("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${Z} title=${a("mail.none")}>${a("mail.noneHint")}</${Z}></div>`:l`<${pe} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ha))}>${a("tasks.more")}</button>
    </div>`}
  </section>`}function yg(){let[e,t]=_(null),n=Ce(async({to:o})=>{t(null);let{sendTestEmail:r}=await A(hg,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
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
  </section>`}function Um(){return l`<div class="wrap">
    <div class="empty">
      <${x} name="find" />
      <h1>${a("lost.title")}</h1>
      <p>${a("lost.hint")}</p>
      <a class="btn" href="/">${a("place.today")}</a>
    </div>
  </div>`}function qm({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,s=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${s.join("L")}L100 30L0 30Z`} />
    <path d=${`M${s.join("L")}`} />
    <path class="tip" d=${`M${s.at(-1)}l0 0`} />
  </svg>`}var Ri=132,kg=20,Ni=28;function Hm({flow:e,width:t}){let n=wg(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Ri-kg,r=(t-Ni-6)/e.length,s=Math.min(26,r*.58),i=f=>Ni+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=a("flow.said",{days:e.length,completed:Fm(e,"completed"),created:Fm(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Ri}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${Ni} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(m-$)%u===0&&l`<text x=${i($)} y=${Ri-3}>
          ${a.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var Fm=(e,t)=>e.reduce((n,o)=>n+o[t],0);function wg(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Bm="taskflow.numbers",co=y(localStorage.getItem(Bm)==="open");function Km(){let e=zo(),t=()=>{co.value=!co.value,localStorage.setItem(Bm,co.value?"open":"")};return l`<section class="numbers" aria-label=${a("numbers.label")}>
    ${co.value?l`<${Li} /><${Mi} />`:l`<dl class="card six ${Vo()}">
          ${xg.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${ye(o)}>${a(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${a.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${co.value} onClick=${t}>
      <${x} name="live" />
      ${a(co.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var xg=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Li(){let e=zo(),{flow:t}=e,n=t.map((s,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(s,i)=>l`<${qm}
      values=${s}
      class=${i==="completed"?"ok":""}
      label=${a(`spark.${i}`,{days:s.length,from:s[0],to:s.at(-1)})}
    />`;return l`<dl class="card stats ${Vo()}">
    <${st}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${a("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${st}>
    <${st}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${a("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(s=>s.open),"open")}
    </${st}>
    <${st} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${a("tile.ofOpen")}>
      <${Qo} part=${e.inProgress} whole=${o} kind="warm" label=${a("tile.inProgress")} />
    </${st}>
    <${st}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${a("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(s=>s.completed),"completed")}
    </${st}>
    <${st}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${a("tile.ofOpen")}
    >
      <${Qo} part=${e.overdue} whole=${o} kind="hot" label=${a("tile.overdue")} />
    </${st}>
    <${st} name="users" to="/team" value=${e.totalUsers} note=${a("tile.teams")}>
      <div class="avs">${et.value.slice(0,4).map(s=>l`<${Y} user=${s} mute />`)}</div>
    </${st}>
  </dl>`}function st({name:e,to:t,value:n,note:o,bad:r,children:s}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${ye(t)}>${a(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${a.number(n)}</dd>
    <dd><small>${o}</small>${s}</dd>
  </div>`}function Mi(){let e=E(null),[t,n]=_(0);return C(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${a("flow.title")}</h2>
      <div class="legend"><span><i />${a("flow.completed")}</span><span><i class="l" />${a("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&be.value&&l`<${Hm} flow=${be.value.flow} width=${t} />`}
    </div>
  </section>`}var _g=[{field:"CREATED_AT",direction:"DESC"}],jm=12,Sg=["title","assignee","priority","status"];function Gm(){let e=Ue({},_g,{size:jm}),t=e.ids.value.slice(0,jm);return l`<div class="wrap">
    <header class="top"><div><h1>${a("overview.title")}</h1><p>${a("overview.about")}</p></div></header>
    <${Li} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${a("overview.recent")}</h2>
      ${e.failed.value&&l`<${X} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${Sg.map(n=>l`<th scope="col" key=${n}>${a(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${Tg} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${Z} title=${a("tasks.none")}>${a("overview.none")}</${Z}>`:!e.failed.value&&l`<${pe} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${Mi} /><${rr} class="page narrow card" />`}
  </div>`}function Tg({id:e}){let t=fe(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??a("overview.unassigned")}</td>
      <td class=${t.priority}>${a(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${a(`status.${t.status}`)}</td>
    </tr>`}var Eg=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${re} user { ${Ft} } }
}`,Ag=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${re} ok
  }
}`,Ig=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Wm=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${re} } }`,Cg=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${re} secret } }`,Dg=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${re} } }`,Og=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${sn} } }`,Rg=["READ","WRITE","ADMIN"];function zm(){let e=Ot(()=>A(Ig,{}),[],/^(session|api_key)\./),t=e.data?.sessions??[],n=e.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${a("place.settings")}</h1><p>${b.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>qt()}>${a("command.signOut")}</button></div>
    </header>
    <${Ng} />
    <${Lg} />
    <${Mg} keys=${n} />
    ${e.failed?l`<${X} problem=${e.failed} retry=${e.again} />`:l`
          <${Pg} rows=${t} keys=${n} again=${e.again} />
          <${Fg} rows=${n} session=${t.find(({current:o})=>o)} again=${e.again} />
        `}
    <p class="dim sm">TaskFlow ${Go}</p>
  </div>`}var kt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Ng(){let e=Ce(async({name:o,timeZone:r,locale:s})=>{let{updateProfile:i}=await A(Eg,{input:{name:o,timeZone:r,locale:s,expectedVersion:b.peek()?.version}});return i.user&&(b.value=i.user,N({text:a("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=b.value?.timeZone??"UTC";return l`<${kt} id="profile" title=${a("settings.profile")}>
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
        ${Object.entries(Lr).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Qe.value.split("-")[0]===o}>${r}</option>`)}
      </${K}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${a("save")}</button></div>
    </form>
  </${kt}>`}function Lg(){let[e,t]=_(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Vs(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${kt} id="appearance" title=${a("settings.appearance")}>
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
  </${kt}>`}var Vm=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${a("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function Mg({keys:e}){let t=Ce(async({currentPassword:n,newPassword:o,revokeApiKeys:r},s)=>{let{changePassword:i}=await A(Ag,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(s.reset(),N({text:a("settings.passwordChanged")})),i});return l`<${kt} id="password" title=${a("settings.password")}>
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
      <${Vm} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${a("settings.changePassword")}</button></div>
    </form>
  </${kt}>`}function Pg({rows:e,keys:t,again:n}){let[o,r]=_(!1),s=c=>r(c.currentTarget.checked),i=async c=>await je(Wm,{id:c.id},a("settings.revoked"))&&n();return l`<${kt} id="sessions" title=${a("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${qg(c)}</strong>
            <small>${c.ip} · ${a("settings.lastUsed",{when:a.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${a("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${a("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${Vm} keys=${t} checked=${o} onChange=${s} />
      <button class="btn danger" onClick=${()=>qt(!0,o)}>${a("settings.signOutAll")}</button>
    </div>
  </${kt}>`}async function Ug(e,t){let{login:n}=await _e(Og,{input:{email:b.peek()?.email??"",password:e,cookie:!0}});return n.token?(Io(n),t&&await A(Wm,{id:t.id}),null):n}function Fg({rows:e,session:t,again:n}){let[o,r]=_(""),[s,i]=_(!1),c=Ce(async({name:d,scope:f,days:$,password:p},h)=>{let w=p?await Ug(p,t):null;if(w)return w;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:S}=await A(Cg,{input:{name:d,scopes:[f],expiresAt:v}});return i(S.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),S.secret&&(h.reset(),r(S.secret),n()),S}),u=()=>navigator.clipboard?.writeText(o).then(()=>N({text:a("settings.copied")})),m=async d=>await je(Dg,{id:d.id},a("settings.keyRevoked",{name:d.name}))&&n();return l`<${kt} id="api-keys" title=${a("settings.keys")}>
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
          ${Rg.map(d=>l`<option value=${d}>${a(`scope.${d}`)}</option>`)}
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
  </${kt}>`}var qg=({device:e})=>e==="Unknown device"?a("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Ym="taskflow.draft.",Hg=50,tn=e=>`${e}.new`,lr=e=>`${e}.reply`,cr=e=>`${e}.edit`,Pi=new Map;function Fe(e){let t=Fi(e),n=Pi.get(t);if(n)return n;let o=y(Ui(t)?.text??null);return Pi.set(t,o),o}function qe(e,t){Fe(e).value=t;let n=Fi(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Bg()}catch{}}dn.add(async()=>{let e=Fi("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Pi.clear()});var Fi=e=>`${Ym}${b.peek()?.id}.${e}`;function Ui(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Bg(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Ym));if(e.length<=Hg)return;let[t]=e.sort((n,o)=>(Ui(n)?.at??0)-(Ui(o)?.at??0));localStorage.removeItem(t)}var Kg=8e3,wt=y([]);function Ba(e){let t=()=>{clearTimeout(r),wt.value=wt.peek().filter(i=>i.write!==e)},n=b.peek()?.id,o=(i=!1)=>{t(),s(),b.peek()?.id===n&&jt({...e,keepalive:i})},r=setTimeout(()=>o(),Kg);wt.value=[...wt.peek(),{write:e,send:()=>o(!0)}];let s=ot(e.note.told,t)}function Zm(){let e=wt.peek().map(({write:t})=>t);for(let{send:t}of wt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>A(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Zm);dn.add(Zm);var Jm=I(()=>{let e=[...Le.value,...wt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Xm=e=>Jm.value.has(e),Rt=e=>we(e).all.value?.filter(({id:t})=>!Jm.value.has(t))??null;function Qm(e,{id:t,filename:n}){let o=z("change"),r={told:a("files.deleted",{name:n})};Ba({key:o,field:"deleteAttachment",query:ya,variables:{id:t,key:o},taskIds:[e],note:r})}Kt(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void N({bad:!0,text:a("files.notDeleted",{why:le(n)})}):we(e).without(t.id));var qi=20,Hi=e=>`${e}.files`,ef=e=>e?.split(" ")??[];function uo(e,t){let n=we(e),o=n.all.value;return ef(Fe(Hi(t)).value).filter(r=>{let s=o?.find(i=>i.id===r);return!Xm(r)&&(s?!s.comment:!o||n.arrived.has(r))})}function Bi(e,t){qe(Hi(e),t.length?t.join(" "):null)}function Ka(e,t){Bi(e,[...new Set([...ef(Fe(Hi(e)).peek()),t])])}var ja=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,ur=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var jg=3,Gg=5,Wg=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ee=y([]),Wa=y(""),zg=new Set(["waiting","sending","cut"]),Vg=I(()=>Ee.value.some(({state:e})=>zg.has(e))),Ga=new Map,Ki=new Set,fo=(e,{place:t,commentId:n}={})=>Ee.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),za=(e,t)=>fo(e,t).filter(rf);function Va(e){return Ki.add(e),()=>{Ki.delete(e)}}function Nt(e,t,n={}){let o=t.map(({file:r,isFolder:s})=>{let i=z("file"),c=s?a("files.folder"):Yg(e,r,n),u=c?"refused":"waiting",m=Jg(r),d={...n,id:i,key:z("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Ee.value=[...Ee.peek(),d],d});return Ya(),o.filter(({state:r})=>r==="waiting")}function ji(e){nn(e,{state:"waiting",sent:0,why:""}),Ya()}function of(e){let t=Ee.peek().find(n=>n.id===e);if(t){Wi(e),t.state!=="refused"&&cf(e);for(let n of Ki)n(e);Ya()}}function Yg(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=er.peek()??{};if(!t)return a("files.empty");if(o&&t>o)return a("files.tooLarge",{most:a.size(o)});let s=Ee.peek().filter(c=>c.taskId===e&&rf(c));return tf(Gi(we(e).all.peek()??[]),s)>=r?a("files.full",{n:r}):(n.place||n.commentId)&&tf(Zg(e,n),za(e,n))>=qi?a("files.fullComment",{n:qi}):""}function Zg(e,{place:t,commentId:n}){return t?uo(e,t):Gi((we(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var tf=(e,t)=>new Set([...e,...Gi(t)]).size,Gi=e=>e.map(({id:t})=>t),rf=({state:e})=>e!=="refused";function Jg({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${a("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Ya(){let e=Ee.peek().filter(({state:n})=>n==="sending").length,t=Ee.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,jg-e))){let o=n.turn+1;nn(n.id,{state:"sending",turn:o}),Xg({...n,turn:o})}}async function Xg(e){try{if(await af(e,Gg),!mo(e))return;let t=we(e.taskId);if(t.arrived.add(e.id),e.place&&Ka(e.place,e.id),await t.loadIfOpen(),!mo(e))return;Wa.value=a("files.arrived",{name:e.name}),Wi(e.id)}catch(t){mo(e)&&nb(e,t)}finally{Ya()}}async function af(e,t){let n=await Qg(e);if(!n||!mo(e))return;let{status:o,text:r,seconds:s}=await eb(e,n);if(!(o===204||!mo(e))){if(!t||o!==404&&!s)throw new dr(r);s&&await tb(e.id,s),mo(e)&&await af(e,t-1)}}async function Qg({id:e,key:t,taskId:n,commentId:o,file:r,name:s}){let i=Wg.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:s,contentType:i,size:r.size},{attachment:u,errors:m}=(await A(id,{input:c,key:t})).createAttachment;if(!rb(e))cf(e);else if(!u)throw nn(e,{key:z("change")}),new dr(m.map(le).join(" "));return u?.upload??null}function eb({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((s,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",Qe.peek()),c.upload.onprogress=({loaded:d})=>nn(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new Xe(`HTTP ${d}`)):s({status:d,text:p?f.trim():a("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new Xe("cut off")),c.onabort=()=>s({status:0,text:"",seconds:0}),Ga.set(e,()=>c.abort()),c.send(t)})}function tb(e,t){return nn(e,{sent:0,why:a("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{nn(e,{why:""}),n()},t*1e3);Ga.set(e,()=>{clearTimeout(o),n()})})}var dr=class extends Error{};function nb({id:e,taskId:t,name:n},o){let r=o instanceof Xe,s=r?a("files.cut"):o instanceof dr||o instanceof se?o.message:"";nn(e,{state:r?"cut":"failed",sent:0,why:s||a("error.INTERNAL",{id:"\u2013"})});let i=U(t);we(t).opened||N({bad:!0,text:a("files.notSent",{name:n,why:s}),to:i?.key&&`/t/${i.key}`})}function nn(e,t){Ee.value=Ee.peek().map(n=>n.id===e?{...n,...t}:n)}function Wi(e){Ee.value=Ee.peek().filter(t=>t.id!==e),sf(e)}function sf(e){Ga.get(e)?.(),Ga.delete(e)}function lf(){for(let{id:e}of Ee.peek())Wi(e);Wa.value=""}function ob(){for(let{id:e,state:t,turn:n}of Ee.peek())t!=="waiting"&&t!=="sending"||(nn(e,{state:"cut",turn:n+1,sent:0,why:a("files.cut")}),sf(e))}var rb=e=>Ee.peek().some(t=>t.id===e),mo=({id:e,turn:t})=>Ee.peek().some(n=>n.id===e&&n.turn===t);function cf(e){A(ya,{id:e,key:z("change")},{keepalive:!0}).catch(()=>{})}Q.subscribe(e=>{if(e==="sync")for(let{id:t}of Ee.peek().filter(n=>n.state==="cut"))ji(t)});ve(()=>{let e=t=>t.preventDefault();if(Vg.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var nf=b.peek()?.id;I(()=>b.value?.id).subscribe(e=>{if(!e)return ob();e!==nf&&lf(),nf=e});dn.add(async()=>lf());var Dn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{we(e).isStale()&&(r.preventDefault(),ab(e,t))}});async function ab(e,t){try{let n=await we(e).fresh(t);if(!n?.url)return void N({bad:!0,text:a("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){N({bad:!0,text:Be(n)})}}var zi=y(null);function fr(e,t){zi.value={taskId:e,id:t}}var mr=()=>{zi.value=null};function uf(){let e=zi.value,t=e?(Rt(e.taskId)??[]).filter(Ye):[],n=t.findIndex(({id:o})=>o===e?.id);return C(()=>{e&&n<0&&mr()},[e,n]),C(()=>mr,[]),!e||n<0?null:l`<${sb} taskId=${e.taskId} pictures=${t} at=${n} />`}function sb({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:s,failed:i,load:c}=ib(e,o),u=f=>fr(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${F} class="lightbox" label=${o.filename} close=${mr}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&a("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${a("files.save",{name:o.filename})} ...${Dn(e,o)}>
            <${x} name="save" />
          </a>
          <button class="icon" aria-label=${a("close")} title=${a("close")} onClick=${mr} autofocus>
            <${x} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&mr()}
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
  </${F}>`}function ib(e,{id:t,url:n}){let[o,r]=_({of:"",url:null,problem:"",tried:!1}),s=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=E(0),c=async()=>{let u=we(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":a("files.gone")})).catch(f=>({url:null,problem:Be(f)}));m===i.current&&r({of:t,...d,tried:!0})};return C(()=>{i.current+=1,we(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...s,load:c,failed:()=>s.tried?r({...s,problem:a("files.notShown")}):c()}}function Za({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:s,comment:i}=t,c=r?r.id===b.value?.id?a("you"):r.name:a("feed.someone"),u=l`
    <${lb} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${a("files.about",{size:a.size(t.size),who:c,when:a.ago(s)})}</small>
    </span>
  `,m=({currentTarget:d})=>{df(d),Qm(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${Ye(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>fr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${Dn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${a("files.toComment",{name:o})}
      title=${a("files.ofComment")}
    >
      <${x} name="comments" />
    </a>`}
    <a class="icon" aria-label=${a("files.save",{name:o})} title=${a("files.download")} ...${Dn(e.id,t)}>
      <${x} name="save" />
    </a>
    ${dd(e,t)&&l`<button
      class="icon"
      aria-label=${a("files.delete",{name:o})}
      title=${a("command.delete")}
      onClick=${m}
    >
      <${x} name="trash" />
    </button>`}
  </li>`}var lb=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>ka(e.id,t)}
        />`:l`<${x} name="file" />`}
  </span>`;function Ja({upload:{id:e,name:t,size:n,sent:o,state:r,why:s}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{df(d),of(e)},m=a(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>ji(e)}
    >
      ${a("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${x} name="close" /></button>
  </li>`}function df(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(s=>s.contains(e)),r=n[o-1]??n[o+1];he(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function mf({task:e}){let t=md(e),n=Rt(e.id)??[],o=fo(e.id),r=Ze(e),s=er.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${Wa.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${a("files.title")} ${n.length>0&&l`<span class="num">${a.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${Vi}
          label=${a("files.add")}
          take=${i=>Nt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${X} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${Za} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${Ja} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${s?a("files.hint",{most:a.size(s)}):"\xA0"}</p>`}
    </section>`}
    <${uf} />
  `}function Vi({label:e,take:t,main:n=!1}){let o=E(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(lc(r))}
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
  `}function ff({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:s})=>s)),r=(Rt(e.id)??[]).filter(s=>s.comment?s.comment.id===t.id:n.has(s.id)).filter(s=>!Ye(s)||!t.body.includes(`(${s.id})`));return l`<${$f}
    label=${a("files.title")}
    task=${e}
    files=${r}
    coming=${fo(e.id,{commentId:t.id})}
  />`}var pf=({task:e,place:t})=>l`<${$f}
    label=${a("files.forComment")}
    task=${e}
    files=${cb(e,t)}
    coming=${fo(e.id,{place:t})}
  />`;function cb({id:e},t){let n=uo(e,t);return(Rt(e)??[]).filter(o=>n.includes(o.id))}function $f({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${Za} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${Ja} key=${r.id} upload=${r} />`)}
  </ul>`}var ub=6,db=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Xa=(e,t)=>db.exec(e.slice(0,t))?.[1]??null;function Yi(e,t){let n=M(t),o=e.filter(({handle:s})=>s.startsWith(n)),r=e.filter(s=>!o.includes(s)&&M(s.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,ub)}function hf(e,t,n){let o=Xa(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var mb=512;function vf(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function gf(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let s=o.dataset.alt||r?.filename||a("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&Ye(r)?o.replaceChildren(fb(t,r,s,o.dataset.kind==="picture")):r?o.replaceChildren(pb(t,r,s)):o.replaceChildren(s),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function fb(e,{id:t,thumbnailUrl:n,width:o,height:r},s,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>fr(e,t),!i||!n)return c.className="as-link",c.textContent=s,c;let u=document.createElement("img"),m=Math.min(1,mb/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=s,u.draggable=!1,u.onerror=()=>ka(e,n),u.src=n,c.className="picture",c.append(u),c}function pb(e,t,n){let{href:o,download:r,onClick:s}=Dn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=s,i.textContent=n,i}var bf=e=>e.includes("data-attachment");var $b={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},hb=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),vb=/^(https?:|mailto:)/i,gb=/^H[1-6]$/,bb=/^file_[0-9a-z]{26}$/,yf=3;function po({html:e,taskId:t,under:n=yf}){let o=E(null),r=bf(e)?Rt(t):null;return q(()=>o.current?.replaceChildren(yb(e,n)),[e]),q(()=>{o.current&&r&&gf(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function yb(e,t=yf){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(s=>kf(s,o))),n}function kf(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||hb.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(s=>kf(s,t));if(bb.test(e.getAttribute("data-attachment")??""))return[vf(e,e.getAttribute("alt")??e.textContent??"")];let o=$b[e.tagName];if(!o)return n();let r=document.createElement(kb(e,t));for(let s of o)e.hasAttribute(s)&&r.setAttribute(s,e.getAttribute(s)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),wb(r,e),[e.tagName==="TABLE"?_b(r):r])}function kb({tagName:e},t){return gb.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function wb(e,t){e instanceof HTMLAnchorElement&&xb(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||a("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function xb(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===b.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:vb.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function _b(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",a("talk.table")),t.append(e),t}var On=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,$o=`${On} attachments { id } parent { id }`,wf=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${On} replies { ${On} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,xf=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${On} task { id } replies { ${On} } parent { ${On} replies { ${On} } }
    }
  }
}`,_f=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${ln} } pageInfo { hasNextPage endCursor } } }
}`,Sf=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${$o} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Qa=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${$o} } } } }`,Tf=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${Qa} comment { ${$o} } }
}`,Ef=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${Qa} comment { ${$o} }
  }
}`,Af=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,If=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Qa} comment { ${$o} } }
}`,Cf=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Qa} comment { ${$o} } }
}`,Df=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var Zi=1e4,Sb=9500;function pr({task:e,place:t,commentId:n,label:o,begins:r="",action:s,send:i,cancel:c,focus:u=!1,stay:m}){let d=Fe(t).value??r,[f,$]=_(!1),p=E(null),h=Ut(),w=O=>{m?.(),qe(t,O===r?null:O)},v=Eb(e,p,w),S=n?{commentId:n}:{place:t},g=za(e.id,S),k=!d.trim(),T=g.length>0,V=()=>{let O=p.current?.value??d;!O.trim()||O.length>Zi||za(e.id,S).length||($(!1),i(O,uo(e.id,t)))},P=()=>{qe(t,null),c?.()},D=O=>{if(v.onKey(O))return O.preventDefault();O.key==="Enter"&&(O.metaKey||O.ctrlKey)?(O.preventDefault(),V()):O.key==="Escape"&&c&&(O.preventDefault(),c())},te=O=>(m?.(),Nt(e.id,O,S)),lt=O=>{let de=Ze(e)?Hn(O):[];if(de.length){O.preventDefault();for(let vr of te(de))Ye({contentType:vr.file.type})&&Nr(O.target,ja(vr))}},{isOver:Ge,...We}=Rr(Ze(e)?te:null);return C(()=>Va(O=>{let de=Fe(t).peek();de?.includes(O)&&qe(t,ur(de,O))}),[t]),q(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${Ge?"over":""}"
    ...${We}
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
      onInput=${({currentTarget:O})=>{w(O.value),v.follow()}}
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
          onPointerDown=${vr=>{vr.preventDefault(),v.choose(O)}}
        >
          <${Y} user=${O} mute />
          <span>${O.name}</span>
          <span class="end sm">@${O.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Ab} task=${e} text=${d} />`}
    ${!n&&l`<${pf} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${a("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${k} onClick=${()=>$(!0)}>
          ${a("talk.preview")}
        </button>
      </span>
      ${Ze(e)&&l`<${Vi} label=${a("files.attach")} take=${te} />`}
      <span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${Tb(d,g)}</span>
      <span class="sr" role="status">${v.shown.length?a("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${P}>${a("cancel")}</button>`}
        <button class="btn" disabled=${k||d.length>Zi||T}>
          ${s} <kbd>${Ke("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Tb(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?a("files.awaited"):t.length?a("files.stuck"):e.length>Sb?a("talk.left",{n:Zi-e.length}):a("talk.hint")}function Eb(e,t,n){let[o,r]=_(null),[s,i]=_(0),c=E(null),u=E(null),m=o===null?[]:Yi(At(e.team.id),o),d=()=>{let h=t.current,w=h&&h.selectionStart===h.selectionEnd?Xa(h.value,h.selectionStart):null;w!==c.current&&(c.current=null),w!==o&&i(0),r(c.current===null?w:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let w=hf(t.current.value,t.current.selectionStart,h);n(w.text),u.current=w.caret,f()};q(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let w=o===null?[]:Yi(At(e.team.id),Xa(h.target.value,h.target.selectionStart)??"");if(!w.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((s+1)%w.length);else if(h.key==="ArrowUp")i((s+w.length-1)%w.length);else if(h.key==="Enter"||h.key==="Tab")$(w[Math.min(s,w.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(s,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function Ab({task:e,text:t}){let[n,o]=_({});return C(()=>{let r=!1;return A(Df,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:s,errors:i}})=>s?{html:s.bodyHtml}:{failed:i.map(le).join(" ")}).catch(s=>({failed:Be(s)})).then(s=>r||o(s)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${a("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${a("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${po} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${a("loading")}</p>`}
  </div>`}var Ji=new Date().toISOString();function $r({parent:e,...t}){return{...t,parentId:e?.id??null}}function Of(e,t){let n=new Map(e);for(let s of t)Ib(n,s);let o=[...n.values()].sort(es),r=Map.groupBy(o,({parentId:s})=>s);return(r.get(null)??[]).map(s=>({first:s,replies:r.get(s.id)??[]})).filter(({first:s,replies:i})=>[s,...i].some(({deletedAt:c})=>!c))}var es=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Ib(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Db(r,o));let s=e.get(n.id);if(!s)return;let i=Cb(s,t,n,o);e.set(s.id,{...s,...i,waiting:!0})}function Cb(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Xi(e);if(t==="react")return{reactions:Ob(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Ji:null,resolvedBy:r?Qi():null}}var Xi=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Ji,can:{update:!1,delete:!1,resolve:!1}});function Db({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Qi(),createdAt:r.at??Ji,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(s=>({id:s})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Qi(){let{id:e,name:t}=b.peek();return{id:e,name:t}}function Ob(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==b.peek()?.id),s=n?[...r,Qi()]:r,i={...o,users:s,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Nf=["createComment","updateComment","deleteComment","resolveComment","react"],ho=y(new Map),Rb=I(()=>[...Le.value,...wt.value.map(({write:e})=>e)].filter(({field:e})=>Nf.includes(e))),Lf=e=>Rb.value.filter(({taskIds:t})=>t[0]===e),el=new Set;function Mf(e){return el.add(e),()=>el.delete(e)}function ts(e,t,n,o){let r=n?lr(n):tn(e),s={id:z("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};qe(r,null),Bi(r,[]),ns(e,"createComment",Tf,{input:s},{at:new Date().toISOString()})}function nl(e,t,n,{back:o=!1}={}){if(qe(cr(t.id),null),al(t.id),n===t.body)return;let r={back:o,was:t.body,told:a(o?"talk.editUndone":"talk.edited")};ns(e,"updateComment",Ef,{id:t.id,body:n,version:t.version||void 0},r)}function Pf(e,t){let n=z("change"),o={id:t.id,key:n},r={told:a("talk.deleted")};Ba({key:n,field:"deleteComment",query:Af,variables:o,taskIds:[e],note:r})}function ol(e,t,n){let o=a(n?"talk.resolved":"talk.reopened");ns(e,"resolveComment",If,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function rl(e,t,n,o){ns(e,"react",Cf,{id:t.id,emoji:n,on:o},{})}function al(e){let t=new Map(ho.peek());t.delete(e)&&(ho.value=t)}function ns(e,t,n,o,r){let s=z("change"),i=new Promise(c=>tl.set(s,c));jt({key:s,field:t,query:n,variables:{...o,key:s},taskIds:[e],note:{told:"",...r}}),yn(i)}var tl=new Map;Kt(Nf,(e,t)=>{let n=t.comment?$r(t.comment):null,[o]=t.errors;for(let{said:r,gone:s}of el)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&s(e.taskIds[0],e.variables.id);o?Lb(e,o):Nb(e,n),tl.get(e.key)?.(t),tl.delete(e.key)});function Nb({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void N({text:o.told});e==="updateComment"&&r&&ot(o.told,()=>nl(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&ot(o.told,()=>ol(n,r,!t.resolved))}function Lb({field:e,variables:t,taskIds:[n],note:o},r){let{input:s,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Rf(s.parentId?lr(s.parentId):tn(n),s.body,s.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Rf(cr(i),c),r.code==="CONFLICT"&&u&&!o.back){ho.value=new Map([...ho.peek(),[i,$r(u)]]);return}N({bad:!0,text:a(o.back?"undo.refused":`talk.refused.${e}`,{why:le(r)})})}}function Rf(e,t,n=[]){Fe(e).peek()===null&&qe(e,t);for(let o of n)Ka(e,o)}var Mb=10,Pb=4,os=class{constructor(t){this.taskId=t,this.comments=y(new Map),this.events=y([]),this.floor=y(null),this.moreEvents=y(!1),this.ready=y(!1),this.failed=y(null),this.news=y(null),this.threads=I(()=>Of(this.comments.value,Lf(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Mf({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),vt(n=>n.subjectId===this.taskId&&this.putEvents([n])),ht(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),s=new Map(r.comments),i=r;for(;t===this.turn&&s.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)s.set(c,u)}for(let c of this.sought)if(!s.has(c))for(let u of await this.threadOf(c))s.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=s,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await A(wf,{id:this.taskId,last:Mb,before:t}),o=n?.comments;return{comments:Ff(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<Pb;o+=1){let{task:r}=await A(_f,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:s,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(s),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||s.some(Uf))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await A(xf,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Ff([o??r]).values()]}listen(){this.hush(),this.hush=fa(Sf,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([$r(t.comment)]),t.name==="comment.created"&&t.actor?.id!==b.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Xi(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Uf),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||es(i,t)>=0,o=this.threads.value.map(i=>({...Ub(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),s={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[s]:[]].sort(Fb)]}},Uf=({subjectType:e})=>e==="TASK",Ub=({createdAt:e,id:t})=>({createdAt:e,id:t}),Fb=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:es(e,t);function Ff(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var sl={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},qf=Object.keys(sl);function Hf({taskId:e,comment:t,can:n}){return qf.flatMap(r=>t.reactions.filter(s=>s.emoji===r)).map(r=>l`<${qb}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>rl(e,t,r.emoji,!r.mine)}
    />`)}function qb({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:s}){let i=Ut(),c=t-o.length,u=a.list([...o.map(({name:m})=>m),...c>0?[a("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${a("talk.reaction",{emoji:a(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${s}
    >
      <span aria-hidden="true">${sl[e]}</span>
      <span class="num">${a.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function Bf({taskId:e,comment:t}){let[n,o]=_(!1),r=E(null),s=()=>{o(!1),r.current?.querySelector("button")?.focus()};return q(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return s();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${qf.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${a(`emoji.${u}`)}
          title=${a(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{rl(e,t,u,!m),s()}}
        >
          ${sl[u]}
        </button>`})}
    </span>`}
  </span>`}var Hb=5;function Kf({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[s,i]=_(!1),[c,u]=_(!1),[m,d]=_(!1),f=lr(t.id),$=t.resolvedAt!==null&&!s&&!r,p=c||r?0:Math.max(0,n.length-Hb-1),h=e.can.comment,w=()=>{i(!0),he(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),he(`[data-thread="${t.id}"] button`)},S=()=>{u(!0),he(`[id="${n[0].id}"]`)};return $?l`<${Bb} first=${t} replies=${n} open=${w} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${x} name="check" />
      <span>${jf(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${a("talk.fold")}</button>
    </p>`}
    <${il} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${a("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{ol(e.id,t,!t.resolvedAt),i(!1),he(`[data-thread="${t.id}"] button`)}}
      >
        ${a(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${il}>
    ${(n.length>0||m||Fe(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${S}>${a("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${il} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(m||Fe(f).value!==null?l`<${pr}
            task=${e}
            place=${f}
            label=${a("talk.replyTo")}
            action=${a("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(g,k)=>{ts(e.id,g,t.id,k),d(!1),he(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),he(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${a("talk.reply")}</button>`)}
    </div>`}
  `}function Bb({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${x} name="check" />
    <span>
      <b>${cl(e)}</b>
      ${" "}
      ${e.deletedAt?a("talk.gone"):e.body.slice(0,120)}
      <small>${jf(e)}${t.length>0&&` \xB7 ${a("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function il({task:e,comment:t,target:n,children:o}){let r=E(null),[s,i]=_(!1),c=cr(t.id),u=ho.value.get(t.id),m=n===t.id;q(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),al(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(s||Fe(c).value!==null),$=a.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${ul(t.author)?a("talk.byYou",{when:$}):a("talk.by",{who:cl(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${Y} user=${t.author} mute />
    <div>
      <header>
        <b>${cl(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${a("talk.editedAt",{when:a.ago(t.editedAt)})}
        >
          ${a("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${a("talk.sending")}</span>`}
      </header>
      ${u&&l`<${jb} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${pr}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${a("talk.edit")}
            begins=${t.body}
            action=${a("save")}
            focus=${s}
            stay=${()=>i(!0)}
            send=${p=>{nl(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${Kb} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${ff} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${Hf} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${Bf} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${ll} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${ll} name="link" icon="link" onClick=${()=>Gb(e,t)} />`}
          ${t.can.delete&&l`<${ll}
            name="delete"
            icon="trash"
            onClick=${()=>{Wb(r.current),Pf(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function Kb({task:e,comment:t,place:n}){let o=Fe(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${po} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{qe(tn(e.id),[Fe(tn(e.id)).peek(),o].filter(Boolean).join(`

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
  `}function jb({clash:e,place:t,end:n}){let o=()=>{qe(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${a("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${a("talk.takeThat")}</button></div>
  </div>`}var ll=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${a(`talk.${e}`)}
  title=${a(`talk.${e}`)}
  onClick=${n}
>
  <${x} name=${t} />
</button>`,cl=({author:e})=>e?ul(e)?a("you"):e.name:a("feed.someone"),ul=e=>e!==null&&e.id===b.value?.id;function jf({resolvedAt:e,resolvedBy:t}){let n=a.ago(e??"");return ul(t)?a("talk.resolvedByYou",{when:n}):a("talk.resolvedBy",{who:t?.name??a("feed.someone"),when:n})}async function Gb(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),N({text:a("talk.copied")})}function Wb(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];he(o?`#${o.id}`:".talk-end textarea")}function Gf({task:e}){let t=_t(()=>new os(e.id),[e.id]),n=e.version===0;C(()=>n?void 0:t.open(),[t,n]),C(()=>{Q.value==="sync"&&t.failed.peek()&&t.load()},[Q.value]);let o=zb(t),r=t.items.value,s=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${a("talk.title")}</h3>
    <p class="sr" role="status">${s&&a("talk.news",{who:s.who??a("feed.someone")})}</p>
    ${t.failed.value&&l`<${X} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${pe} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${Ai} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${Kf} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${Vb} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${pr}
            key=${e.id}
            task=${e}
            place=${tn(e.id)}
            label=${a("talk.comment")}
            action=${a("talk.send")}
            send=${(i,c)=>ts(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${a("talk.readOnly")}</p>`}
  </section>`}function zb(e){let t=B.value.query.get("comment"),[n,o]=_(null),r=e.ready.value;return C(()=>{!t||!r||e.find(t).then(s=>s?o(t):N({bad:!0,text:a("talk.notHere")})).catch(s=>N({bad:!0,text:Be(s)}))},[e,t,r]),n===t?n:null}function Vb({kind:e,read:t}){let[n,o]=_(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(s=>N({bad:!0,text:Be(s)})),o(!1))}}>${a(`talk.earlier.${e}`)}</button>`}var Yb=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function dl(e){return e.split(Yb).map((t,n)=>n%2?Zb(t):t)}var Wf=e=>dl(e).some(t=>typeof t!="string");function Zb(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:ne.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var Jb=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,Xb=/<(?!\/?p>|br)/,Qb=2;function ml({task:e,field:t,can:n}){let o=e[t]??"",r=ey(e,t==="description"?o:""),[s,i]=_(null),[c,u]=_(null),[m,d]=_(!1),f=E(null),$=E(0),p=E(!1),h=()=>{$.current||=zn(e.id)?.version??0},w=async(D,te)=>{let lt=t==="title"?D.replace(/\s+/g," ").trim():D;if(i(null),$.current=0,t==="title"&&!lt)return;let Ge=await Gt(e,{[t]:lt||null},{expectedVersion:te||void 0,quiet:"conflict"}),We=Ge.errors.find(O=>O.code==="CONFLICT");We?u({mine:lt,theirs:We.current?.[t]??zn(e.id)?.[t]??"",version:We.currentVersion??0}):Ge.errors.length&&i(D)},v=D=>{let te=D.target.value;te!==o&&!p.current?w(te,$.current):i(null),p.current=!1,$.current=0,d(!1)},S=D=>{D.key==="Escape"&&s!==null&&(D.preventDefault(),D.stopPropagation(),i(null),p.current=!0),D.key==="Enter"&&(t==="title"||D.metaKey||D.ctrlKey)&&(D.preventDefault(),D.target.blur())},g=D=>{D.key!=="Enter"||D.target!==D.currentTarget||(D.preventDefault(),D.currentTarget.querySelector("textarea")?.focus())},k=D=>{!n||D.target instanceof Element&&D.target.closest("a, button")||getSelection()?.toString()||d(!0)};q(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let T=D=>{let te=n&&Ze(e)&&t==="description"?Hn(D):[];if(te.length){D.preventDefault();for(let lt of Nt(e.id,te))Ye({contentType:lt.file.type})&&Nr(D.target,ja(lt))}};C(()=>Va(D=>{s!==null?i(ur(s,D)):n&&o.includes(D)&&w(ur(o,D),0)}),[s,o]);let V=D=>{u(null),D&&c&&w(c.mine,c.version)},P={value:s??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:G(D=>{h(),p.current=!1,i(D)}),onBlur:v,onKeyDown:S,onPaste:T,"aria-label":a(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${P} />
        </div>`:s===null&&!m&&(r||Wf(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${a("field.description")} onClick=${k}>
              ${r?l`<${po} html=${r} taskId=${e.id} under=${Qb} />`:dl(o)}
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
  `}function ey({id:e,waiting:t},n){let[o,r]=_({text:"",html:""}),s=Jb.test(n)&&o.text!==n&&!t;return C(()=>{if(!s)return;let i=!1;return A(Tc,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,s]),o.text===n&&Xb.test(o.html)?o.html:null}var ty=e=>e.can.delete&&(b.value?.role==="ADMIN"||ne.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function rs({task:e}){let[t,n]=_(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>Jn(e)}>
      ${a("command.restore")}
    </button>`}
    ${ty(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${a("trash.purge")}</button>`}
    ${t&&l`<${F} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${a("trash.sure",{task:e.key})}</h2>
        <p>${a("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${a("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),iu(e)}}
          >
            ${a("trash.purge")}
          </button>
        </div>
      </div>
    </${F}>`}
  </span>`}var zf=6,ny=300;function Vf({task:e}){let t=a(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${a("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>Aa([e])}
  >
    <${x} name=${e.watching?"bell-on":"bell"} />
  </button>`}function Yf({task:e}){C(()=>{let o=0,r=()=>A(Ec,{id:e.id}).then(({task:i})=>i&&Re(i),()=>{}),s=vt(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,ny))});return()=>{clearTimeout(o),s()}},[e.id]);let t=oy(e);if(!t.length)return l`<span class="dim">${a("nobody")}</span>`;let n=t.slice(zf).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${a("watching.count",{n:t.length})}>
    ${t.slice(0,zf).map(o=>l`<${Y} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${a.number(n.length)}</span>`}
  </span>`}function oy({watchers:e=[],watching:t}){let n=b.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Zf({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${ry} task=${e} />`}
      <${ml} task=${e} field="title" can=${t.update} />
      <dl>
        <${it} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${ue} kind="status" value=${e.status} mute />
          <span>${a(`status.${e.status}`)}</span>
        </${it}>
        <${it} task=${e} field="assignee" can=${t.assign} keys="A">
          <${Y} user=${e.assignee} mute />
          <span>${e.assignee?.name??a("nobody")}</span>
        </${it}>
        <${it} task=${e} field="due" can=${t.update} keys="D">
          <${x} name="calendar" />
          <span>${e.dueDate?l`<${Qn} task=${e} />`:a("due.never")}</span>
        </${it}>
        <${it} task=${e} field="priority" can=${t.update} keys="P">
          <${ue} kind="priority" value=${e.priority} mute />
          <span>${a(`priority.${e.priority}`)}</span>
        </${it}>
        <${it} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${oo} task=${e} mute />`:l`<${x} name="label" /><span>${a("labels.none")}</span>`}
        </${it}>
        <dt>${a("field.watchers")}</dt>
        <dd><${Yf} task=${e} /></dd>
        <${it} task=${e} field="team" can=${t.update&&j.value.length>1}>
          <${x} name="team" />
          <span>${e.team.name}</span>
        </${it}>
      </dl>
    </div>
    <${ml} task=${e} field="description" can=${t.update} />
    <${mf} task=${e} />
    <p class="dim sm">
      ${a(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:a.ago(e.createdAt)})}
    </p>
    <${Gf} task=${e} />
  `}function ry({task:e}){return l`<div class="note trashed" role="status">
    <span>${a("trash.since",{when:a.ago(e.deletedAt??"")})}</span>
    <${rs} task=${e} />
  </div>`}function it({task:e,field:t,can:n,keys:o,children:r}){let s=i=>{He.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function Jf(){let{key:e=""}=B.value,[t,n]=_({key:e,id:null,gone:!1,failed:null}),o=jr(e)??(t.key===e?t.id:null),r=o?fe(o).value:null,s=async()=>{let f=(await A(Sc,{id:e})).task;if(B.peek().key===e){if(!f)return o&&U(o)?.waiting?void 0:(o&&ft(o),n({key:e,id:o,gone:!0,failed:null}));Re(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>s().catch(f=>n({key:e,id:o,gone:!1,failed:f}));C(()=>(i(),ht(s)),[e]),C(()=>{r?.key&&r.key!==e&&H(`/t/${r.key}`,{replace:!0})},[r?.key]),q(()=>{$e.value=o},[o]);let c=ay(o??e,!!r),{isOver:u,...m}=Rr(r&&Ze(r)?f=>Nt(r.id,f):null),d=f=>{if(!r||!Ze(r)||f.defaultPrevented)return;let $=Hn(f);$.length&&(f.preventDefault(),Nt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${a("sheet.back")} title=${a("sheet.back")} onClick=${fn}>
        <${x} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${Vf} task=${r} /><${iy} task=${r} />`}
        <button class="icon shut" aria-label=${a("close")} title=${a("close")} onClick=${fn}>
          <${x} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${sy(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${a("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function ay(e,t){let n=E(null);return q(()=>{let o=document.activeElement,r=Ve(o);return()=>{let s=$e.peek();$e.value=null,bi(s&&s!==r?document.querySelector(`main [data-task="${s}"] [data-go]`):o,s??r)}},[]),q(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),q(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function sy(e,t,n){return e?l`<${Zf} key=${e.id} task=${e} />`:t?.failed?l`<${X} problem=${t.failed} retry=${n} />`:t?.gone?l`<${Z} icon="find" title=${a("sheet.gone")}>${a("sheet.goneHint")}</${Z}>`:l`<${pe} rows=${5} />`}function iy({task:e}){return["link","delete"].flatMap(t=>Je.filter(n=>n.id===t&&rt(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${a(`command.${t.id}`)}
        title=${a(`command.${t.id}`)}
        onClick=${()=>gt(t,[e])}
      >
        <${x} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var Rn=y(null),fl=y("");function Xf(e,t){let n=Ve(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!ly(e)||!U(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),s=e.currentTarget;lo(e,{lift:()=>{Rn.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<cy(s.querySelector(`[data-task="${d}"]`)));Rn.value={id:n,before:m??null}},drop:()=>{let i=Rn.value?.before??null;Rn.value=null,i!==(t[t.indexOf(n)+1]??null)&&ep(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{Rn.value=null}})}function Qf(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?Ve(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!U(o)?.can.changeStatus||(ep(o,t.filter(s=>s!==o),r),he(`.row[data-task="${o}"] [data-go]`))}function ep(e,t,n){let o=U(e);o&&(sr(o,t,n),fl.value=a("board.spot",{column:a("order.manual"),at:n+1,n:t.length+1}))}var ly=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function cy(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function as({ids:e,label:t,arranged:n=!1}){let o=ao(),r=E(-1);q(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let s=Math.max(0,...e.map(d=>U(d)?.key.length??0)),i=d=>{r.current=e.indexOf(Ve(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?Rn.value:null,m=n&&{onPointerDown:d=>Xf(d,e),onKeyDown:d=>Qf(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":s}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${cm} key=${d} id=${d} mark=${u&&uy(d,u)} />`)}
  </ul>`}var uy=(e,t)=>e===t.id?"held":e===t.before?"next":"";var ss={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},dy=["PENDING","IN_PROGRESS"],my=["overdue","today","week","none"],fy=new Set(["q","status","priority","due","label"]);function tp({place:{query:e}}){let t=e.get("status"),n={...nt(e),...t==="all"&&{status:void 0},...!t&&{status:dy}},o=ss[e.get("sort")??"new"]??ss.new,r=Ue(n,o),s=r.more.value?r.total.value:r.ids.value.length,i=[...e].some(([c,u])=>fy.has(c)||c==="assignee"&&u!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${a("place.tasks")}</h1>
        <p role="status">${r.ready.value?a("tasks.count",{n:s}):a("loading")}</p>
      </div>
      <div class="tools"><${bt} /><${en} /></div>
    </header>
    <${py} query=${e} filtered=${i} />
    <${Kd} />
    <${hy} list=${r} filtered=${i} arranged=${o===ss.manual} />
  </div>`}function py({query:e,filtered:t}){let n=()=>H(ye("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${a("tasks.filters")}>
    <${Pa} query=${e} />
    <${An}
      name="status"
      query=${e}
      first=${a("tasks.open")}
      options=${[...Et.map(o=>[o,a(`status.${o}`)]),["all",a("any.status")]]}
    />
    <${Ua} query=${e} />
    <${so} query=${e} />
    <${io} query=${e} />
    <${An} name="due" query=${e} options=${my.map(o=>[o,a(`filter.${o}`)])} />
    <${$y} query=${e} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${a("tasks.clear")}</button>`}
  </div>`}function $y({query:e}){return l`<select
    class="input"
    aria-label=${a("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${G(t=>Ne({sort:t==="new"?"":t}))}
  >
    ${Object.keys(ss).map(t=>l`<option value=${t}>${a(`order.${t}`)}</option>`)}
  </select>`}function hy({list:e,filtered:t,arranged:n}){let o=E(null);return C(()=>{let r=new IntersectionObserver(s=>s.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return o.current&&r.observe(o.current),()=>r.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${X} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${a("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${fl}</p>
    `}
    <${as} ids=${e.ids.value} label=${a("place.tasks")} arranged=${n} />
    ${e.more.value&&l`<div class="more" ref=${o}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${a("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?a("loading"):a("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${Z} icon=${t?"find":"check"} title=${a(t?"tasks.noMatch":"tasks.none")}>
        ${a(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${Z}>
    </div>`:l`<${pe} rows=${8} />`}var vy=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${re} } }`,gy=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${re} }
}`,by=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${re} } }`;function np({team:e,runs:t}){let[n,o]=_(null),r=tt(e.id),s=j.value.some(({id:i})=>i===e.id);return!s&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${a("field.labels")}</h2><span class="num">${a.number(r.length)}</span></header>
    ${s?l`<div class="card">
          <datalist id="label-colors">${Vr.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${yy} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${a("labels.delete",{label:i.name})}
                  title=${a("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${x} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${ky} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${En} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${wy} label=${n} close=${()=>o(null)} />`}
  </section>`}function yy({label:e}){let[t,n]=_(null),[o,r]=_(null),s=async u=>{await je(gy,{id:e.id,input:{...u,expectedVersion:e.version}})&&await pt(),n(null),r(null)},i=G(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?s({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
  `}function ky({team:e,labels:t}){let[n,o]=_(""),r=Ce(async({name:s,color:i},c)=>{let{createLabel:u}=await A(vy,{input:{teamId:e.id,name:s,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await pt()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${De} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${a("labels.color")}
      value=${n||Yn(t)}
      onInput=${G(o)}
    />
    <${K} name="name" label=${a("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${a("quick.add")}</button>
  </form>`}function wy({label:e,close:t}){let{data:n,failed:o}=Ot(()=>A(Ur,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,s=async()=>{t(),await je(by,{id:e.id},a("labels.deleted",{label:e.name}))&&await pt()};return l`<${F} class="small" labelledby="delete-label" close=${t}>
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
  </${F}>`}var op=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],rp=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${re} }
}`,xy=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${re} }
}`,_y=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${re} team { id key } }
}`,Sy=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${re} }
}`,Ty=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${re} }
}`,Ey=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function is(e,t,n){let o=await je(e,t,n);return o&&await pt(),o}var Ay="Everybody who registers joins this team.",Iy=e=>e?.default&&e.description===Ay?a("team.everybody"):e?.description||a("team.about",{key:e?.key??""});function ap(){let e=ne.value,t=e.find(({key:n})=>n===ee.value.key)??ge.value.find(n=>n.default)??ge.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??a("place.team")}</h1><p>${Iy(t)}</p></div>
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
    ${t?l`<${Cy} key=${t.id} team=${t} />`:l`<div class="card"><${Z} icon="team" title=${a("team.none")}>${a("team.noneHint")}</${Z}></div>`}
    ${t&&l`<${np} key=${t.id} team=${t} runs=${pl(t)} />`}
    ${t&&pl(t)&&l`<${Oy} key=${t.id} team=${t} />`}
    <${Ry} />
  </div>`}var pl=e=>e.myRole==="ADMIN"||b.value?.role==="ADMIN";function Cy({team:e}){let t=pl(e)&&!e.archivedAt,n=(o,r)=>{let s=op.find(i=>i===r);s&&is(rp,{teamId:e.id,userId:o.id,role:s},a("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${a("team.members")}</h2>
      <span class="num">${a.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${Y} user=${o} mute big />
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
                  ${op.map(s=>l`<option value=${s} selected=${s===r}>${a(`role.${s}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${a("team.remove",{who:o.name})}
                  title=${a("team.remove",{who:o.name})}
                  onClick=${()=>is(xy,{teamId:e.id,userId:o.id},a("team.removed",{who:o.name}))}
                >
                  <${x} name="close" />
                </button>
              `:l`<span class="chip">${a(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${Dy} team=${e} />`}
  </section>`}function Dy({team:e}){let[t,n]=_(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ot(()=>o?A(Ey,{text:o}):Promise.resolve(null),[o]),s=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>is(rp,{teamId:e.id,userId:c.id,role:"MEMBER"},a("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
          <${Y} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${a("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function Oy({team:e}){let t=Ce(async({name:n,description:o})=>{let{updateTeam:r}=await A(Sy,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await pt(),r});return l`<section class="group" aria-labelledby="edit-title">
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
          onClick=${()=>is(Ty,{id:e.id,archived:!e.archivedAt})}
        >
          ${a(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${a("save")}</button>
      </div>
    </form>
  </section>`}function Ry(){let e=Ce(async({name:t,key:n},o)=>{let{createTeam:r}=await A(_y,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await pt(),H(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${a("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${De} text=${e.whole} />
      <div class="inline">
        <${K} name="name" label=${a("team.name")} required error=${e.errors.name} />
        <${K} name="key" label=${a("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${a("team.create")}</button>
      </div>
    </form>
  </section>`}var sp=["PENDING","IN_PROGRESS"],$l=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Ny=[{field:"CREATED_AT",direction:"DESC"}],Ly=["down","up","open","status","priority","assignee","due","keys"];function ip({place:{query:e}}){let{team:t,assignee:n}=nt(e),o=n==="me",r={team:t,assignee:n},s=[{title:a("today.overdue"),list:Ue({due:"overdue",...r},$l,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:a("today.today"),list:Ue({due:"today",status:sp,...r},$l,{size:20}),more:"/tasks?due=today",empty:a("today.nothing"),hint:a("today.nothingHint")},{title:a("today.next"),list:Ue({due:"later",status:sp,...r},$l,{size:6}),more:"/calendar",hideEmpty:!0},{title:a("today.recent"),list:Ue(r,Ny,{size:8}),more:"/tasks",countless:!0,empty:a(o?"today.noneMine":"tasks.none"),hint:a(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${a.longDay(R.value)}</h1><${My} /></div>
      <div class="tools"><${bt} /><${en} /></div>
    </header>
    <${Km} />
    ${s.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${s.map(i=>l`<${Py} key=${i.title} ...${i} />`)}
          <${rr} class="page narrow card" />
        `:l`<${pe} rows=${8} />`}
    <p class="hints">
      ${Ly.map(i=>l`<span>${Ke(Oa(i)).map(c=>l`<kbd>${c}</kbd>`)} ${a(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function My(){let e=zo(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Vo()}>
    ${Ie("today.summary",{due:l`<b>${a("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${a("today.late",{n:e.overdue})}</b>`,done:a("today.done",{n:t})})}
  </p>`}function Py({title:e,list:t,more:n,hot:o,empty:r,hint:s,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${X} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${a.number(d)}</span>`}
      ${t.more.value&&l`<a href=${ye(n)}>${a("today.all")}</a>`}
    </header>
    ${m.length?l`<${as} ids=${m} label=${e} />`:l`<div class="card">
          <${Z} title=${r} action=${i&&l`<${dm} />`}>${s}</${Z}>
        </div>`}
  </section>`}var Uy=[{field:"UPDATED_AT",direction:"DESC"}];function lp({place:{query:e}}){let{team:t,assignee:n}=nt(e),o=Ue({team:t,assignee:n,deleted:!0},Uy),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${a("place.trash")}</h1>
        <p role="status">${o.ready.value?a("tasks.count",{n:r}):a("loading")}</p>
      </div>
      <div class="tools"><${bt} /></div>
    </header>
    ${o.failed.value&&l`<${X} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${a("place.trash")}>
            ${o.ids.value.map(s=>l`<${Fy} key=${s} id=${s} />`)}
          </ul>`:l`<div class="card">
            <${Z} icon="trash" title=${a("trash.none")}>${a("trash.noneHint")}</${Z}>
          </div>`:!o.failed.value&&l`<${pe} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${a("tasks.more")}</button>
    </div>`}
  </div>`}function Fy({id:e}){let t=fe(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Pe.value=e}}>
    <${ue} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${a("trash.since",{when:a.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${rs} task=${t} />
  </li>`:null}var qy=()=>l`<p class="boot" role="status">${a("loading")}</p>`,Hy={"sign-in":Em,register:Am,forgot:Im,reset:Cm,confirm:Dm},By={today:ip,inbox:Lm,tasks:tp,board:pm,calendar:xm,trash:lp,team:ap,settings:zm,overview:Gm,instance:Pm,unknown:Um},Ky={palette:Yd,keys:Od,new:jd,more:rm,delete:am},jy=3e3,cp=["wheel","touchstart","keydown","pointerdown"];function up(){let{name:e,path:t}=B.value,n=b.value?.id,o=Ds.has(e),r=Hy[e];return C(()=>{n===void 0&&b.peek()===null&&!o&&H(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Os.has(e)&&H("/",{replace:!0})},[n,b.value,o]),b.value===void 0?null:r&&!(n&&!Os.has(e))?l`<${r} key=${e} />`:n?l`<${Wy} key=${n} />`:null}function Gy(){let e=Lu();return e&&Fs(),e}function Wy(){let[e,t]=_(Gy),[n,o]=_(null),r=E(!1),s=async()=>{if(!r.current){o(null);try{if(await Mu(),e)return;await Gn(b.peek()?.locale),Fs(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof se))&&setTimeout(s,jy)}}};return q(()=>(s(),()=>{r.current=!0,Fu()}),[]),n&&!e?l`<main class="gate" id="main"><${X} problem=${n} retry=${s} /></main>`:e?l`<${zy} />`:l`<${qy} />`}function zy(){let e=Ky[ce.value],t=B.value.name==="task";return cc(),l`
    <div class="shell ${t?"beside":""} ${dt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${Jy}>${a("skip")}</a>
      <${Vy} />
      <${om} />
      <${Yy} />
      <${em} />
      ${t&&l`<${Jf} />`}
    </div>
    <${tm} />
    <${sm} />
    <${Md} />
    ${e&&l`<${e} key=${ce.value} />`}
  `}function Vy(){let e=$e.value&&fe($e.value).value,{name:t}=ee.value,n=t==="unknown"?a("lost.title"):a(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=ke.value?`(${a.number(ke.value)}) `:"";return q(()=>{document.title=r+(!e&&t==="overview"?a("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function Yy(){let{name:e,path:t}=ee.value,n=By[e],o=E(null),r=E({name:e,path:t}),[s,i]=jl(u=>console.error(u));q(()=>{let{step:u,scroll:m}=Hr.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&Wt(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),Zy(u==="pop"?m:0)},[t]);let c=kn.value&&B.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${Q.value!=="sync"&&l`<p class="line narrow"><${Ei} />${Ti()}</p>`}
    ${Wo.value&&b.value?.emailConfirmed===!1&&l`<${im} />`}
    ${s?l`<${X} problem=${new se([{message:a("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${ee.value} />`}
  </main>`}function Zy(e){let t=Br();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Br();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of cp)removeEventListener(r,o)};for(let r of cp)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function Jy(e){e.preventDefault(),document.getElementById("main")?.focus()}var Xy=1200,hr="",dp=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Se.peek().size&&!ls("dialog"))return Wt();if(e.key==="Escape"&&B.peek().name==="task"&&!ls("dialog:not(.sheet)"))return fn();let t=Qy(e);t&&(e.preventDefault(),gt(t))});function Qy(e){let t=ek(e);if(!t)return null;if(t==="mod+k")return ls("dialog:not(.sheet)")?null:mp(t);if(nk(e.target)||e.ctrlKey||e.metaKey||e.altKey||ls("dialog:not(.sheet)")||t==="enter")return null;let n=hr?`${hr} ${t}`:t;return hr="",clearTimeout(dp),n==="g"?(hr="g",dp=setTimeout(()=>{hr=""},Xy),null):mp(n)}function mp(e){return Je.find(t=>t.keys===e&&rt(t))}function ek(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var tk="input, textarea, select, [contenteditable]",nk=e=>e instanceof Element&&e.closest(tk),ls=e=>document.querySelector(`${e}[open]`)!==null;var hl=document.getElementById("app"),ok=2e3,fp=Gn(uc());try{await Promise.all([fp,rk()]),b.peek()&&await Gn(b.peek()?.locale),hl.replaceChildren(),Hl(l`<${up} />`,hl)}catch(e){pp(a("error.UNREACHABLE")),console.warn(e)}ve(()=>{b.value&&(Gn(b.value.locale),hn())});async function rk(){for(;;)try{await cn();return}catch(e){if(e instanceof se)return un();await fp,pp(a("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,ok)})}}function pp(e){let t=hl.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

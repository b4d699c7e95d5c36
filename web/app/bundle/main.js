var mb={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},pb=e=>mb[e]??"report it",ce=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=pb(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function ws(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ce(a,r?.message??"The server refused it without a reason.",d)}var Ru=300,fb=2e4;function Pu(e,t=Math.random){return Ru/2+t()*Math.min(fb,Ru*2**e)}var Uu=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function $b(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function hb(e,t,n){let{signal:o,abort:r,close:a}=$b(t),i=setTimeout(()=>r(new ce("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Qt=e=>e instanceof ce&&e.advice==="try again later",Fu=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return hb(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await vb(a,r);if(c?.length)throw ws(c,{status:a.status,retryAfter:Hu(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...qu(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ce("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},qu=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function vb(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:Hu(e),maybeDone:!0};if(!gb(o))throw new ce("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ce("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function gb(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function Hu({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function bb(e){try{e()}catch(t){Bu(t)}}function Bu(e){setTimeout(()=>{throw e})}function Ku(){let e=null;return{load:()=>e,save:t=>{e=t}}}function Nu(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var yb="0123456789abcdefghjkmnpqrstvwxyz";function H(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=yb[Number(n>>r&31n)];return`${e}_${o}`}var $T=22*36e5,kb=2e4,Lu=new Set(["RATE_LIMITED","INTERNAL"]),wb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Wu=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ce("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ce&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=Nu(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ce&&wb.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(Lu.has(a.code))throw Mu(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await Nu(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&Lu.has(c.code))throw Mu(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(xb(e,t));return bb(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){Bu(t)}}},Mu=({code:e,message:t,retryAfter:n})=>new ce(e,t,{retryAfter:n??void 0});function xb({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(kb,a/4)}}var od=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,od(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Gu=new Map;function Eb(e){var t=Gu.get(this);return t||(t=new Map,Gu.set(this,t)),(t=od(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var p=0;p<n[m].length;p++)o=n[m][p],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][p+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ie,rd,sd,un,ji,Ts,ad,Ss,id,Ji,Vi,Sb,$r=Symbol.for("pv"),As={},Is=[],_b=/^m(i|n|o|s|text|space)$/,Xi=Array.isArray,el=Is.slice,Un=Object.assign;function Pn(e){e&&e.parentNode&&e.remove()}function ld(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?el.call(arguments,2):n),lr(e,i,o,r,null)}function lr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$r,__v:r||++rd,__i:-1,__u:0};return!r&&ie.vnode&&ie.vnode(a),a}function vo(e){return e.children}function cr(e,t){this.props=e,this.context=t,this.__g=0}function dn(e,t){if(t==null)return e.__&&dn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:dn(e)}function Tb(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Un({constructor:$r},n)).__v=n.__v+1,ie.vnode&&ie.vnode(t),tl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||dn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,fd(r,t,a),n.__=n.__e=null,t.__e!=o&&cd(t))}function cd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),cd(e)}function ju(e){(8&e.__g||(e.__g|=8,un.push(e),Ts++))&&ji==ie.debounceRendering||((ji=ie.debounceRendering)||queueMicrotask)(ud)}function ud(){try{for(var e,t=1;un.length;)un.length>t&&un.sort(ad),e=un.shift(),t=un.length,8&e.__g&&Tb(e)}finally{(Ts=un.length)&&(ji||queueMicrotask)(ud)}}function dd(e,t,n,o,r,a,i,c,u,d,m){var p,$,f,h,y,v,g=o.__k||Is,b=t.length;for(u=Ab(n,t,g,u,b),p=0;p<b;p++)(f=n.__k[p])!=null&&($=~f.__i&&g[f.__i]||As,f.__i=p,v=tl(e,f,$,r,a,i,c,u,d,m),h=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&nl($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||h,f)),y=y||h,4&f.__u?(u=md(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),f.__u&=-21);return n.__e=y,u}function Ab(e,t,n,o,r){var a,i,c,u,d,m,p,$,f,h=n.length,y=h,v=0,g=0,b=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[a]=lr(null,i):Xi(i)?i=b[a]=lr(vo,{children:i}):i.constructor===$r&&i.__b?i=b[a]=lr(i.type,i.props,i.key,i.ref,i.__v):b[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Ib(i,n,u,y))&&(y--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,g=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):b[a]=null;if(g){for(m=[],p=[],a=0;a<r;a++)if((i=b[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[f=v+$>>1]<i.__i?v=f+1:$=f;m[v]=i.__i,p[a]=v+1}for(v=m.length;a--;)p[a]&&(p[a]==v?v--:b[a].__u|=4)}if(y)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=dn(c)),ol(c,c));return o}function md(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=md(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=dn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ib(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Vu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function xs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Vu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Vu(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Vi[t]||(Vi[t]=Ob(t)),(e.__a||(e.__a={}))[t]=Ji,a=t!=(t=t.replace(id,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ob(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ss]==null)t[Ss]=Ji++;else if(t[Ss]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function tl(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,y,v,g,b,S,T,be,te,N,de,_t,ct,ut,P=t.type;if(t.constructor!==$r)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,p=a=[],m.nodeType==8?c=_s(m,a):a.push(m),c=a[0]||c),(m=ie.__b)&&m(t);e:if(typeof P=="function"){$=i.length;try{if(g=t.props,b=(m=P.prototype)&&m.render,S=(m=P.contextType)&&o[m.__c],T=m?S?S.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(b?t.__c=f=new P(g,T):(t.__c=f=new cr(g,T),f.constructor=P,f.render=Cb),S&&S.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),P.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Un({},f.__s)),Un(f.__s,P.getDerivedStateFromProps(g,f.__s)))),h=f.props,y=f.state,f.__v=t,n.__c){if(g!==h&&b&&!P.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(g,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(g,f.__s,T)===!1){t.__v!=n.__v&&(f.props=g,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(we){we&&(we.__=t)}),Is.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=dn(n);break e}f.componentWillUpdate&&f.componentWillUpdate(g,f.__s,T),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,v)})}else b&&!P.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=T,f.props=g,f.__P=e,f.__g&=-5,be=ie.__r,te=b?25:0;do f.__g&=-9,be&&be(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++te<25);b&&(Is.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Un({},o,f.getChildContext())),b&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(h,y)),N=m&&m.type===vo&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(we){we&&ol(we,we)}),n.__k=null),c=n.__k?dn(n,0):null),c=dd(e,Xi(N)?N:[N],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,p&&p.some(Pn),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(we){if(i.length=$,t.__v=null,u||a)if(we&&we.then){if(t.__u|=128|u,a){for(~(ct=a.indexOf(c||void 0))||(ct=a.length);(ut=a[ct-1])&&ut.nodeType==8;)ct--;for(;ct<a.length;ct++)if(ut=a[ct])if(a[ct]=null,de){if(ut==_t)break}else{if(ut.nodeType!=8)break;ut.data.startsWith("$s")&&(_t=_s(de=ut))}}if(!de){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;de=c}(m=_s(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Pn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),we&&we.then||pd(t),ie.__e(we,t,n)}}else c=t.__e=Db(n.__e,t,n,o,r,a,i,u,d,e);return(m=ie.diffed)&&m(t),c}function _s(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function pd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(pd))}function fd(e,t,n){for(var o=0;o<n.length;)nl(n[o++],n[o++],n[o++]);ie.__c&&ie.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ie.__e(a,r.__v)}})}function Db(e,t,n,o,r,a,i,c,u,d){var m,p,$,f,h,y,v,g,b=n.props||As,S=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(T?h.localName==T:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!T)return g.createTextNode(S);e=g.createElementNS(r,T,S.is?S:d),c&&(ie.__m&&ie.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&S.defaultValue!=null?null:a&&el.call(d.childNodes),!c&&a)for(b={},m=0;m<e.attributes.length;m++)b[(h=e.attributes[m]).name]=h.value;for(m in b)h=b[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in S||xs(e,m,null,h,r);for(m in S)h=S[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?y=h:m=="checked"?v=h:c&&typeof h!="function"||b[m]===h||xs(e,m,h,b[m],r);p?(c||$&&(p.__html==$.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&_b.test(T))&&(r="http://www.w3.org/1999/xhtml"),dd(d,Xi(f)?f:[f],t,n,o,r,a,i,a?a[0]:n.__k&&dn(n,0),c,u),a&&a.some(Pn)),c&&T!="textarea"||(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||xs(e,m,y,b[m],r),m="checked",v!=null&&v!=e[m]&&xs(e,m,v,b[m],r))}else b===S||c&&e.data==S||(e.data=S);return e}function nl(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ie.__e(r,n)}}function ol(e,t,n){var o,r,a,i;if(ie.unmount&&ie.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||nl(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ie.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&ol(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=_s(o,a=[]))&&(o==e.__e&&a.some(Pn),Pn(r),Pn(o)),n||Pn(e.__e),e.__e=e.__c=e.__=null}function Cb(e,t,n){return this.constructor(e,n)}function $d(e,t){var n,o,r,a;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=lr(vo,{children:[e]}),r=[],a=[],tl(t,t.__k,o||As,As,t.namespaceURI,o?null:t.firstChild?el.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),fd(r,t.__k,a),t.__k.props.children=null}ie={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ts=0,e}},rd=0,sd=function(e){return e!=null&&e.constructor===$r},cr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Un({},this.state)),typeof e=="function"&&(e=e(Un({},n),this.props)),e&&(Un(n,e),this.__v&&(t&&this.__k.push(t),ju(this)))},cr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ju(this))},cr.prototype.render=vo,un=[],Ts=0,ad=function(e,t){return e.__v.__b-t.__v.__b},Ss=Symbol(),id=/(PointerCapture)$|Capture$/i,Ji=0,Vi={},Sb=0;var mn,he,Gi,Yu,Yi=Object.is,pr=0,hd=[],zi=[],xe=ie,zu=xe.__b,Zu=xe.__r,Qu=xe.diffed,Ju=xe.__c,Xu=xe.unmount,ed=xe.__;function go(e,t){xe.__h&&xe.__h(he,e,pr||t),pr=0;var n=he.__H||(he.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return pr=1,Rb(bd,e)}function Rb(e,t,n){var o=go(mn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):bd(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Yi(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=he,!he.__f)){he.__f=!0;var r=he.shouldComponentUpdate;he.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,Yi($.__[0],$.__N[0])||(m=!0))}),r){var p=r.call(this,a,i,c);return d?p||m:p}return!d||m}}return o.__}function I(e,t){var n=go(mn++,3);!xe.__s&&rl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,he.__H.__h.push(n))}function V(e,t){var n=go(mn++,4);!xe.__s&&rl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,he.__h.push(n))}function A(e){return pr=5,Tt(function(){return{current:e}},[])}function Tt(e,t){var n=go(mn++,7);return rl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function vd(e,t){return pr=8,Tt(function(){return e},t)}function gd(e){var t=go(mn++,10),n=x();return t.__=e,he.componentDidCatch||(he.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Fe(){var e=go(mn++,11);if(!e.__){for(var t=he.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Nb(){var e;do{for(;e=zi.shift();)try{ur(e)}catch(n){xe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=hd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ur),t.__h.some(Zi),t.__h=[]}catch(n){t.__h=[],xe.__e(n,e.__v)}}}while(zi.length)}xe.__b=function(e){he=null,zu&&zu(e)},xe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ed&&ed(e,t)},xe.__r=function(e){Zu&&Zu(e),mn=0;var t=(he=e.__c).__H;t&&(Gi==he?he.__h=[]:(t.__h.some(ur),t.__h.some(Zi),mn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Gi=he},xe.diffed=function(e){Qu&&Qu(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&nd(hd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gi=he=null},xe.__c=function(e,t){t.some(function(n){try{n.__h.some(ur),n.__h=n.__h.filter(function(o){return!o.__||Zi(o)})}catch(o){n.__h=[function(){throw o}]}}),Ju&&Ju(e,t)},xe.unmount=function(e){Xu&&Xu(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,nd(zi.push(r))}else ur(r)}catch(a){t=a}}),o.__H=void 0,t&&xe.__e(t,o.__v))};var td=typeof requestAnimationFrame=="function";function Lb(e){var t,n=function(){clearTimeout(o),td&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);td&&(t=requestAnimationFrame(n))}function nd(e){e!=1&&Yu==xe.requestAnimationFrame||((Yu=xe.requestAnimationFrame)||Lb)(Nb)}function ur(e){var t=he,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),he=t}function Zi(e){var t=he;e.__c=e.__(),he=t}function rl(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Yi(n,e[o])})}function bd(e,t){return typeof t=="function"?t(e):t}var Mb=Symbol.for("preact-signals");function Rs(){if(Jt>1)Jt--;else{var e,t=!1;for((function(){var r=Ds;for(Ds=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();mr!==void 0;){var n=mr;for(mr=void 0,Os++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&kd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Os=0,Jt--,t)throw e}}function M(e){if(Jt>0)return e();Qi=++Pb,Jt++;try{return e()}finally{Rs()}}var dr,pe=void 0;function bo(e){var t=pe,n=dr;pe=void 0,dr=void 0;try{return e()}finally{pe=t,dr=n}}var mr=void 0,Jt=0,Os=0,Pb=0,Qi=0,Ds=void 0,Cs=0;function yd(e){if(pe!==void 0){var t=e.n;if(t===void 0||t.t!==pe)return t={i:0,S:e,p:pe.s,n:void 0,t:pe,e:void 0,x:void 0,r:t},pe.s!==void 0&&(pe.s.n=t),pe.s=t,e.n=t,32&pe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=pe.s,t.n=void 0,pe.s.n=t,pe.s=t),t}}function qe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}qe.prototype.brand=Mb;qe.prototype.h=function(){return!0};qe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:bo(function(){var o;(o=t.W)==null||o.call(t)}))};qe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&bo(function(){var r;(r=t.Z)==null||r.call(t)}))}};qe.prototype.subscribe=function(e){var t=this;return ye(function(){var n=t.value;bo(function(){return e(n)})},{name:"sub"})};qe.prototype.valueOf=function(){return this.value};qe.prototype.toString=function(){return this.value+""};qe.prototype.toJSON=function(){return this.value};qe.prototype.peek=function(){var e=this;return bo(function(){return e.value})};Object.defineProperty(qe.prototype,"value",{get:function(){var e=yd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Os>100)throw new Error("Cycle detected");(function(n){Jt!==0&&Os===0&&n.l!==Qi&&(n.l=Qi,Ds={S:n,v:n.v,i:n.i,o:Ds})})(this),this.v=e,this.i++,Cs++,Jt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Rs()}}}});function w(e,t){return new qe(e,t)}function kd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function wd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function xd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Fn(e,t){qe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Cs-1,this.f=4}Fn.prototype=new qe;Fn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Cs))return!0;if(this.g=Cs,this.f|=1,this.i>0&&!kd(this))return this.f&=-2,!0;var e=pe;try{wd(this),pe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return pe=e,xd(this),this.f&=-2,!0};Fn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}qe.prototype.S.call(this,e)};Fn.prototype.U=function(e){if(this.t!==void 0&&(qe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Fn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Fn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=yd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function O(e,t){return new Fn(e,t)}function Ed(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Jt++;var n=pe;pe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,sl(e),o}finally{pe=n,Rs()}}}function sl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ed(e)}function Ub(e){if(pe!==this)throw new Error("Out-of-order effect");xd(this),pe=e,this.f&=-2;try{8&this.f&&sl(this)}finally{Rs()}}function yo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,dr&&dr.push(this)}yo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};yo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ed(this),wd(this),Jt++;var e=pe;return pe=this,Ub.bind(this,e)};yo.prototype.N=function(){2&this.f||(this.f|=2,this.u=mr,mr=this)};yo.prototype.d=function(){this.f|=8,1&this.f||sl(this)};yo.prototype.dispose=function(){this.d()};function ye(e,t){var n=new yo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Sd,hr,Es,Fb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var _d=[];ye(function(){Sd=this.N})();function ko(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function fr(e){if(Es){var t=Es;Es=void 0,t()}Es=e&&e.S()}function Td(e){var t=this,n=e.data,o=Hb(n);o.name="ReactiveDom",o.value=n;var r=Tt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=O(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=O(function(){return!Array.isArray(d.value)&&!sd(d.value)}),p=ye(function(){if(this.N=Ad,m.value){var f=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){p(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Td.displayName="ReactiveTextNode";Object.defineProperties(qe.prototype,{constructor:{configurable:!0,value:ld(vo,null).constructor},type:{configurable:!0,value:Td},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ko("__b",function(e,t){if(fr(),hr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof qe&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});ko("__r",function(e,t){if(e(t),t.type!==vo){fr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ye(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;Fb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),hr=o,fr(n)}});ko("__e",function(e,t,n,o){fr(),hr=void 0,e(t,n,o)});ko("diffed",function(e,t){fr(),hr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=qb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function qb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=w(n);return{o:function(i,c){a.value=i,o=c},d:ye(function(){this.N=Ad;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}ko("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});ko("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});cr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Hb(e,t){return Tt(function(){return w(e,t)},[])}function At(e,t){var n=A(e);return n.current=e,hr.__$f|=4,Tt(function(){return O(function(){return n.current()},t)},[])}var Bb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Kb(){M(function(){for(var e;e=_d.shift();)Sd.call(e)})}function Ad(){_d.push(this)===1&&(ie.requestAnimationFrame||Bb)(Kb)}var l=Eb.bind(ld);var pn="id name email emailConfirmed role timeZone locale version createdAt",qn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${pn} }`,Id=`mutation Refresh { refreshSession { ${qn} } }`,J=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,Hn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${J} }
changes { field before after beforeText afterText }`,vr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,Od=`query Start {
cursor
me { ${pn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${vr} }
events(last: 40) { nodes { ${Hn} } }
inbox(first: 1) { unreadCount cursor }
}`;var Dd=window.taskflowAhead??=[];function Ns(e,t){let n=Dd.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:Dd.splice(n,1)[0].answer}var Wb=3e4,Gb=new Fu({url:location.origin,timeout:Wb,language:void 0,cookie:!0,fetch:(e,t)=>Ns(t.body,t.headers.authorization)??fetch(e,t)}),Ye=(e,t,{token:n=null,keepalive:o}={})=>Gb.ask({query:e,variables:t},n,{keepalive:o});var al="taskflow.owner",wo="taskflow.last",E=w(void 0),gr=w(""),It=new Wu({store:Ku(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Ye(Id,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>jb(e),onEnd:()=>xo("door.ended")});async function Cd(){await It.token()===null&&xo()}function jb(e){if(!e)throw new TypeError("There is nobody in this answer.");gr.value="",Vb(e.id);let t=E.peek();(t?.id!==e.id||t.version<=e.version)&&(E.value=e)}function xo(e=""){Ms(),It.forget(),E.peek()&&(gr.value=e),E.value=null}var Ls=e=>localStorage.getItem(al)===e;function Vb(e){if(!Ls(e)){Ms();try{localStorage.setItem(al,e)}catch{}}}function Ms(){localStorage.removeItem(wo),localStorage.removeItem(al)}var Rd=e=>!!e?.types.includes("Files");function Nd(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Ld(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Eo({clipboardData:e}){return e&&!e.types.includes("text/plain")?Nd(e):[]}function Ps(e){let[t,n]=x(0),o=r=>a=>{!e||!Rd(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Nd(r))})}}function Md(){I(()=>{let e=t=>{t.defaultPrevented||!Rd(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Us(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Fs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Pd=()=>navigator.languages.find(e=>e.split("-")[0]in Fs),Ud=(e="en")=>e.split("-")[0]in Fs?e.split("-")[0]:"en";var br=w(Date.now());setInterval(()=>{br.value=Date.now()},3e4);var fn=O(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:E.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),C=O(()=>So(br.value)),il=null;function So(e){return il?.resolvedOptions().timeZone!==fn.value&&(il=new Intl.DateTimeFormat("en-CA",{timeZone:fn.value,year:"numeric",month:"2-digit",day:"2-digit"})),il.format(new Date(e))}function U(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function yr(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function kr(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&U(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function Fd(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function _o(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${To(o)}:00Z`);return new Date(o).toISOString()}var ll=null;function To(e){return ll?.resolvedOptions().timeZone!==fn.value&&(ll=new Intl.DateTimeFormat("en-GB",{timeZone:fn.value,hour:"2-digit",minute:"2-digit"})),`${So(e)}T${ll.format(e)}`}var rt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function wr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Yb=["week","day","hour","minute","second"],qd=["byte","kilobyte","megabyte","gigabyte"],cl=new Map;function Qe(e,t){let n=`${e.name} ${ze.value} ${JSON.stringify(t)}`;return cl.has(n)||cl.set(n,new e(ze.value,t)),cl.get(n)}var Bd=w({}),ze=w("en"),Hd="";async function Ao(e="en"){let t=Ud(e);if(t!==Hd){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Ns(n)??fetch(n));Bd.value=await o.json(),Hd=t}ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Kd(e,t).replace(/\{(\w+)\}/g,(n,o)=>zb(t[o]))}function ke(e,t){return Kd(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=Fd(C.value,e);return t>=-1&&t<=1?Zb(Qe(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Bn(e,{weekday:"short"}):Bn(e,{day:"numeric",month:"short",...e.slice(0,4)!==C.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Bn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Bn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Bn(e,t);s.list=e=>Qe(Intl.ListFormat).format(e);s.number=e=>Qe(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(qd.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Qe(Intl.NumberFormat,{style:"unit",unit:qd[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((br.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Qe(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=br.value-t<20*36e5;return Qe(Intl.DateTimeFormat,{...ul(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Qe(Intl.DateTimeFormat,{...ul(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Qe(Intl.DateTimeFormat,{...ul(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Bn(U("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Yb.flatMap((o,r)=>Number(t[r])?[Qe(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Qe(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Qe(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=wr(ze.value);return Array.from({length:7},(t,n)=>Bn(U("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>U(e,-((rt(e)-wr(ze.value)+7)%7));s.span=(e,t)=>Qe(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function ul(){let{hour12:e}=Qe(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:fn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Kd(e,t){let n=Bd.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Qe(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var zb=e=>typeof e=="number"?s.number(e):String(e??""),Bn=(e,t)=>Qe(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Zb=e=>e.charAt(0).toLocaleUpperCase(ze.value)+e.slice(1);var Qb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>It.send(E.peek()?.id??null,o=>Ye(e,t,{...n,token:o})),Kn=new Set;async function $n(e=!1,t=!1){Ms(),await Promise.all([...Kn].map(n=>n())),await _(Qb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),xo()}var Wd=2e4,Jb=8e3,Xb=new Set([4401,4403]);function Gd(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(g){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(g))}function p(g){let b=t.get(g);b&&m({id:g,type:"subscribe",payload:{query:b.query,variables:b.variables()}})}async function $(){if(r=await It.token().catch(()=>null),n.signal.aborted)return;if(!r)return v();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),g.onmessage=({data:b})=>{u=Date.now(),f(JSON.parse(b))},g.onclose=({code:b})=>o===g&&y(b)}function f({type:g,id:b,payload:S}){let T=t.get(b);if(g==="connection_ack"){a=!0,i=0;for(let be of t.keys())p(be);c=setInterval(h,Wd),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?S.errors?T?.failed(ws(S.errors,{})):T?.next(S.data):g==="error"&&t.delete(b)?T?.failed(ws(S,{})):g==="complete"&&t.delete(b)&&T?.done?.()}function h(){if(Date.now()-u>Wd+Jb)return o?.close(4e3);m({type:"ping"})}async function y(g){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&Xb.has(g)&&await It.renew(r).catch(()=>{}),n.signal.aborted||v())}function v(){i+=1,Uu(Pu(i),n.signal).then($,()=>{})}return $(),{subscribe(g,b,S){let T=String(d+=1);return t.set(T,{query:g,variables:b,...S}),a&&p(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var Je=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${J} description } } } }`,jd=`query Teams { me { ${pn} } teams(includeArchived: true) { ${vr} } }`,Vd=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${Hn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,Yd=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,qs=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,zd=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${J} } pageInfo { hasNextPage endCursor } totalCount
}
}`,Zd=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${J} } matches { field snippet } }
}
}`,Io="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Hs="id at beforeDue firedAt",Qd=`query Sheet($id: ID!) {
task(id: $id) { ${J} description startedAt watchers { id name } reminders { ${Hs} } }
}`,Jd="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Xd=`query Watchers($id: ID!) { task(id: $id) { ${J} watchers { id name } } }`,em="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",tm=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Je} task { ${J} description } }
}`,Bs=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Je} task { ${J} description nextOccurrence { ${J} } }
}
}`,nm=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Je} task { ${J} nextOccurrence { ${J} } }
}
}`,om=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,rm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,sm=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Je} label { id } }
}`,am=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Je} task { ${J} watchers { id name } } }
}`,Ks=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Je} results { task { ${J} } } }
}`,im=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Je} results { task { ${J} } } }
}`,dl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Je} deletedId }
}`,Ws=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Je} results { task { ${J} description } } }
}`,lm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,cm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Je} task { ${J} description } }
}`;var ey=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],ml=new Set(["sign-in","register","forgot","reset","confirm"]),pl=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Wn=w(Ys("push")),re=O(()=>xr(Wn.value.path)),Y=O(()=>{if(re.value.name!=="task")return re.value;let e=xr(Wn.value.under??"/tasks");return ml.has(e.name)?xr("/tasks"):e}),Gs=O(()=>({step:Wn.value.step,scroll:Wn.value.scroll??0}));function z(e,{replace:t=!1}={}){let n=xr(e).name==="task"?{under:Y.peek().path}:{};t?n.from=Er().from:(n.from=re.peek().path,history.replaceState({...Er(),scroll:Vs().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Wn.value=Ys(t?"replace":"push")}function js(e){let t=e.toString(),n=new URL(Y.peek().path,location.origin).pathname+(t?`?${t}`:"");if(re.peek().name!=="task")return z(n,{replace:!0});history.replaceState({...Er(),under:n},""),Wn.value=Ys("replace")}var Ot=e=>z(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:re.peek().name==="task"});function Gn(){let{path:e}=Y.peek();Er().from===e?history.back():z(e,{replace:!0})}function Vs(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Wn.value=Ys("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=xr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),z(n,{replace:re.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function xr(e){let t=new URL(e,location.origin);for(let[n,o]of ey){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Er(){return history.state??{}}function Ys(e){return{...Er(),path:location.pathname+location.search,step:e}}var ty=new Set(["MEMBER","ADMIN"]),se=w([]),Oe=O(()=>se.value.filter(e=>!e.archivedAt)),X=O(()=>Oe.value.filter(e=>ty.has(e.myRole??"")||E.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),bt=O(()=>{let e=new Map;for(let t of Oe.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function dt(e){return(Oe.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Xe(){let e=await _(jd,{});M(()=>{se.value=e.teams,e.me&&e.me.version>(E.peek()?.version??0)&&(E.value=e.me)})}var um=O(()=>new Map(se.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Xt=e=>e?um.value.get(e.id):void 0,Mt=e=>se.value.find(({id:t})=>t===e)?.stages??[];function fl(e,t){let n=se.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function dm(e,t){let n=um.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:fl(r.id,o)}}var ny=new Set(["PENDING","IN_PROGRESS"]),fe=e=>!e.deletedAt,Z=e=>ny.has(e.status),He=new Map,hl=new Map,$l=new Set;function Sr(e){let t=He.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:w(null)};return He.set(e,n),n}var G=e=>Sr(e).shown,R=e=>He.get(e)?.shown.peek(),zs=e=>hl.get(e)??(He.get(e)?.known?e:void 0);function*hn(){for(let{shown:e}of He.values()){let t=e.peek();t&&(yield t)}}function*Zs(){for(let{known:e}of He.values())e?.version&&(yield e)}function le(e){let t=Sr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,hl.set(e.key,e.id),Oo(e.id),!0)}function Qs(e){M(()=>e.forEach(le))}function Pt(e,t=He.get(e)?.known?.version??0){let n=Sr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Oo(e)}var Js=e=>{Sr(e).gone=-1};function _e(e,t,n){He.get(e)?.patches.set(t,n),Oo(e)}function mm(e,t){let n=He.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Pt(e,-1);Oo(e)}}function vl(e,t){let n=Sr(e.id);n.known={...e,version:0},n.patches.set(t,{}),Oo(e.id)}var pm=e=>(He.get(e)?.gone??-1)>=0,jn=e=>He.get(e)?.known;function Xs(e,t){let n=He.get(e);n?.known?.version&&(n.known={...n.known,...t},Oo(e))}function fm(){for(let e of He.values())e.doubted=e.known!==null,e.gone=-1}function $m(){M(()=>{for(let[e,t]of He)t.doubted&&!t.patches.size&&Pt(e,-1)})}function hm(){M(()=>{for(let e of He.keys())Pt(e,-1)}),He.clear(),hl.clear()}function vm(e){return $l.add(e),()=>$l.delete(e)}function Oo(e){let t=He.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&oy(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Z(o)&&!!o.dueDate&&o.dueDate<C.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of $l)r.touch(e,n,o)})}function oy(e,{relabel:t,...n}){let o={...e,...n,...dm(e,n)};return t?{...o,labels:ry(o.labels,t)}:o}function ry(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var mt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Ut=["LOW","MEDIUM","HIGH","URGENT"];function en(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=sy(e.due)),t}function bm(e){let t=j(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||iy(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||ly(n,e.labels))&&(!e.from||!e.to||ym(n.dueDate,e.from,e.to))&&(!e.due||ay(n,e.due))&&(!t.length||cy(n,t))}function Do(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=uy(gm(n,r),gm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var j=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function sy(e){return e==="today"?{eq:C.peek()}:e==="week"?{gte:C.peek(),lte:U(C.peek(),7)}:e==="later"?{gt:C.peek()}:e==="none"?{isNull:!0}:void 0}function ay(e,t){return t==="overdue"?e.overdue&&Z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===C.peek():t==="later"?e.dueDate>C.peek():ym(e.dueDate,C.peek(),U(C.peek(),7)):!1}var ym=(e,t,n)=>e!==null&&e>=t&&e<=n;function iy(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?E.peek()?.id:t)}var ly=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function cy(e,t){if(e.found===t.join(" "))return!0;let n=j(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function gm(e,t){return t==="PRIORITY"?Ut.indexOf(e.priority):t==="STATUS"?mt.indexOf(e.status):t==="TITLE"?j(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function uy(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ea=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Vn=w(new Map),Co=O(()=>new Map(se.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function yt(e){let t=se.value.find(({id:o})=>o===e)?.labels??[],n=[...Vn.value.values()].filter(o=>o.teamId===e&&!Co.value.has(o.label.id));return bl([...t,...n.map(({label:o})=>o)])}var km=({labels:e})=>bl(e.map(t=>Co.value.get(t.id)??t));function wm(e){let t=Oe.value.filter(({id:o})=>!e||o===e),n=bl(t.flatMap(({id:o})=>yt(o)));return[...Map.groupBy(n,({name:o})=>j(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function ta(e){let t=new Set(e.map(o=>j(Co.value.get(o)?.name??""))),n=[...Co.value.values()].filter(({name:o})=>t.has(j(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var gl=(e,t)=>e.find(n=>j(n.name)===j(t.trim())),na=e=>Co.value.get(e);function Ro(e){let t=ea.map(n=>e.filter(o=>o.color===n).length);return ea[t.indexOf(Math.min(...t))]}function oa(e,t){Vn.value=new Map([...Vn.peek(),[t.id,{teamId:e,label:t}]])}function xm(){Vn.value=new Map}function Em(e,t){let n=Vn.peek().get(e);n&&(Vn.value=new Map([...Vn.peek()].filter(([o])=>o!==e)),!(!t||Co.peek().has(e))&&(se.value=se.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var bl=e=>e.toSorted((t,n)=>j(t.name).localeCompare(j(n.name))||(t.id<n.id?-1:1));var _m="taskflow.scope",dy=new Set(["today","tasks","board","calendar","reports","trash"]),my=/^\/(today|tasks|board|calendar|reports|trash)?$/,Sm=JSON.parse(localStorage.getItem(_m)??"null"),ra=w({team:"",mine:!1}),Ft=O(()=>_r()?Y.value.query.get("team")??"":ra.value.team),sa=O(()=>_r()?Y.value.query.get("assignee")==="me":ra.value.mine);ye(()=>{_r()&&(ra.value={team:Ft.value,mine:sa.value},localStorage.setItem(_m,JSON.stringify(ra.value)))});var qt=O(()=>Oe.value.find(e=>e.key===Ft.value)),aa=O(()=>Y.value.name==="overview"?{}:en({team:qt.value?.id,assignee:sa.value?"me":void 0}));function De(e,t={}){let{team:n,mine:o}={team:Ft.value,mine:sa.value,...t},r=new URL(e,location.origin);if(!my.test(r.pathname))return e;let a=se.value.length>0&&!Oe.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function yl(e){if(!_r())return De("/tasks",{team:e});let t=new URLSearchParams(Y.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Y.value.path,location.origin).pathname+(n?`?${n}`:"")}function kl(){let{name:e,query:t}=re.peek();e==="today"&&![...t.keys()].length&&Sm&&z(De("/",Sm),{replace:!0})}function Be(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?se.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:py(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function py(e){if(e)return e==="none"?[]:ta(e.split(",").filter(Boolean))}function Ce(e){let t=new URLSearchParams(Y.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);js(t)}function Tm(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=_r()?Be(Y.value.query):Be(new URLSearchParams),a=X.value.find(u=>u.key===Ft.value),c=sa.value||e==="me"?E.value:bt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:C.value},...o?.length&&{labels:fy(o)},...r&&Xt({id:r})&&{stage:{id:r}}}}function fy(e){let t=e.map(na).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>j(n))).size===1?t:[]}function _r(){return dy.has(Y.value.name)}function Am({nextOccurrence:e,...t}){return e&&le(e),t}function ia(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:wl(n),to:`/t/${n.key}`}}var wl=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});var El="taskflow.waiting",Im=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),$y=3e3,et=w([]),Tr=O(()=>et.value.length),Ar=w(!1),xl=!1,Om=0,Dm=new Map;function vn(e,t){for(let n of e)Dm.set(n,t)}function gn(e){return la([...et.peek(),{...e,who:E.peek()?.id}]),Yn()}async function Yn(){if(clearTimeout(Om),!xl){for(xl=!0;E.peek()&&et.peek()[0]?.who===E.peek()?.id;){let[e]=et.peek(),t=await hy(e);if(!t)break;M(()=>{la(et.peek().slice(1)),Dm.get(e.field)?.(e,t)})}xl=!1}}function Cm(){let e=JSON.parse(sessionStorage.getItem(El)??"null"),t=E.peek()?.id;return e?.who===t&&!et.peek().length&&la(e.writes.map(n=>({...n,who:t}))),et.peek().length&&e?.who!==t&&la([]),et.peek()}async function hy(e){try{e.first&&(e.found??=await vy(e.first));let t=await _(e.query,e.variables,{keepalive:e.keepalive});return Ar.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof ce?t.code:"INTERNAL";return Qt(t)?gy():Im.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var vy=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ce&&!Qt(n)&&!Im.has(n.code))return null;throw n});function gy(){return Ar.value=!0,Om=setTimeout(Yn,$y),null}function la(e){et.value=e,e.length?sessionStorage.setItem(El,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(El)}ye(()=>{let e=t=>t.preventDefault();if(!(!Ar.value||!Tr.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var by=8e3,zn=w([]),yy=0;function D(e){let t=yy+=1;return zn.value=[...zn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>bn(t),by),t}function bn(e){zn.value=zn.peek().filter(t=>t.id!==e)}var ky=500,Zn=[],Ir=null;async function Rm(){if(Ir&&(await Ir).errors.length)return;let e=Zn.pop();if(!e)return void D({text:s("undo.nothing")});bn(e.toast),e.run()}function Qn(e){return Ir=e,e.then(()=>{Ir===e&&(Ir=null)}),e}function Te(e,t,n,o){let r=()=>{Zn.includes(i)&&Zn.splice(Zn.indexOf(i),1),bn(i.toast)},i={run:t,toast:D({text:e,undo:()=>{r(),t()},to:n,also:o})};return Zn.push(i),Zn.length>ky&&Zn.shift(),r}var Nm={assignee:"assigneeId",stage:"stageId",team:"teamId"},wy=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Sl=100,Or=new Map,ua=new Set;function tt(e,t,n={}){let o=Km(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Vm(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=H("change"),i=Wm(t,o);return _e(e.id,a,i),ve(a,"updateTask",Bs,{id:e.id,input:r},[e.id],{shown:i,before:Gm(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Oy(e,t,o)})}async function da(e,t){let n=e.filter(i=>Km(i,t).length);if(n.length===1)return void await tt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,Gm(i,o)])),a=new Map([]);await No(n.map(({id:i})=>i),i=>{let c=H("change");return a.set(c,i),xy(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Mm(a,r))}var Mm=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=H("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ve(r,"undo",Ws,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function xy(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ve(n,"updateTasks",Ks,{ids:e,input:Vm(t,o)},e,r)}async function ma(e){if(e.length===1)return void await Pm(e[0]);let t=new Map([]);await No(e.map(({id:n})=>n),n=>{let o=H("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ve(o,"deleteTasks",im,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Mm(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function No(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Dy(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Qn(i);if(c.length)return void D({bad:!0,text:s("did.refused",{what:n,why:B(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?D({bad:!0,text:s("undo.refused",{why:B(u[0])})}):D({text:o})},r)}function Dr(e,t={}){let n=H("task"),o=H("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return vl({...Fm(n),...e,...jm(r.id,e)},o),ve(o,"createTask",tm,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function Pm(e){let t=H("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ve(t,"deleteTask",dl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Um(e){return ve(H("change"),"deleteTask",dl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function pa(e,{silent:t}={}){let n=H("change"),o={deletedAt:null};return _e(e.id,n,o),ve(n,"restoreTask",cm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function _l(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Cm())if(ua.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=se.peek().find(({id:y})=>y===a)??{id:a,key:"",name:""},p=bt.peek().find(({id:y})=>y===i)??null,$=u.map(na).filter(Boolean),f=c?{id:c}:void 0,h={...d,team:m,assignee:p,labels:$};vl({...Fm(n[0]),...h,...jm(a,{...h,stage:f})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;oa(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var Ey=0;function Fm(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(Ey+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:E.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ve(e,t,n,o,r,a,i){ua.add(e);let c=new Promise(u=>Or.set(e,u));return gn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Qn(c)}vn(wy,(e,t)=>{let n=t.errors[0];M(()=>{n||Sy(e,t),e.field==="createLabel"?Em(e.variables.input.id,!n):n?.current&&le(n.current);for(let o of e.taskIds)mm(o,e.key)}),n?Ty(e,n):Ay(e,t),Or.get(e.key)?.(t),Or.delete(e.key)});function Sy({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Pt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)Js(c);let i=e==="deleteTask"&&jn(t[0]);i&&le({...i,deletedAt:o.shown?.deletedAt??null}),r&&le({...Am(r),..._y(o)});for(let c of a??[])c.task&&le(c.task)}var _y=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Ty({key:e,note:t},n){if(t?.silent&&Or.has(e)||t?.quiet==="all"&&Or.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=B(n);t?.back?D({bad:!0,text:s("undo.refused",{why:o})}):D({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function B({code:e,message:t}){return t||s(`error.${e}`)}function Ay({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void D({text:n.told});let a=()=>{let i=R(o[0]);t==="updateTask"&&r&&n.before?ca(e,r,n.before):t==="createTask"&&r?Pm(r):t==="deleteTask"&&i&&ca(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,ia(r,n.shown))}function ca(e,t,n,o=s("undo.done",{task:t.key})){let r=H("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ve(r,"undo",Ws,{target:{originId:e}},[t.id],a)}async function qm(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await Hm(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(lm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>Iy(a);a.length&&D({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function Iy(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>Hm(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&D({text:s("undo.several",{n:e.length-o.length})}),o.length&&D({bad:!0,text:s("undo.refused",{why:B(o[0])})})}var Hm=(e,t,n)=>ve(H("change"),"undo",Ws,{target:{eventId:e}},[t],n);function Oy(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Xt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:R(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Lm=e=>Bm(e)??(e||null),Bm=e=>e&&typeof e=="object"&&"id"in e?e.id:null,Km=(e,t)=>Object.keys(t).filter(n=>Lm(e[n])!==Lm(t[n])),Wm=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Gm(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Wm(e,n),...o&&(a?{stage:a}:{status:r})}}function jm(e,{stage:t,status:n}){let o=Xt(t);return o?{stage:{id:o.id},status:o.status}:{stage:fl(e,n??"PENDING"),status:n??"PENDING"}}var Vm=(e,t)=>Object.fromEntries(t.map(n=>[Nm[n]??n,Nm[n]?Bm(e[n]):e[n]])),Dy=(e,t)=>Array.from({length:Math.ceil(e.length/Sl)},(n,o)=>t(e.slice(o*Sl,(o+1)*Sl)));var Cy=120,Ry=/^(session|api_key)\.|^task\.progressed$/,Ht=w([]);function fa(e){Ht.value=e.filter(Qm).reverse().map(t=>({event:t}))}function zm(e){!Qm(e)||Ht.peek().some(t=>t.event?.id===e.id)||(Ht.value=[{event:e,fresh:!0},...Ht.peek()].slice(0,Cy))}function Zm(e){Ht.value=[{caught:e,id:`caught-${Date.now()}`},...Ht.peek()]}var Qm=e=>!Ry.test(e.name);function Jm(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&My(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Ny=30*6e4,Ly=new Set(["task.updated","attachment.created"]),Ym=({task:e,subjectId:t})=>e?.id??t,My=(e,t)=>Ly.has(e.name)&&t.name===e.name&&Ym(t)===Ym(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Ny;var Ze=w(null),Ke=w(new Set),Tl=null;function Cr(e){let t=new Set(Ke.peek());t.delete(e)||t.add(e),Tl=e,Ke.value=t}function Al(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(pt),n=[t.indexOf(Tl??We.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ke.value=new Set([...Ke.peek(),...o,e])}function yn(){Tl=null,Ke.peek().size&&(Ke.value=new Set)}var ue=w(""),$a=w([]),Il=w({});function Dt(e={}){Il.value=e,ue.value="new"}var We=w(null),$e=w(null),Jn=w(!1),Xm=matchMedia("(max-width: 900px)"),ep=()=>{Jn.value=Xm.matches};Xm.addEventListener("change",ep);ep();var pt=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Ol(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Rr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Ol(e==="dark"?"light":"dark")}function me(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Dl=new Set;function Ne(e){return Dl.add(e),()=>Dl.delete(e)}var tp=()=>Promise.all([...Dl].map(e=>e()));var Lo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=w([]),this.horizon=null,this.stop=vm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...hn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&R(t[n-1]),a=n<t.length-1&&R(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=R(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Xn=new Set,Mo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Lo(bm(t),Do(n)),this.ids=this.view.ids,this.ready=w(!1),this.busy=w(!1),this.failed=w(null),this.more=w(!1),this.total=w(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ne(()=>this.reload()),Xn.add(this)}close(){Xn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Xn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(bo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Xn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Io,{filter:en(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(zd,{filter:en(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&j(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)le(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},ha=(e,t,n)=>JSON.stringify([e,t,n??{},C.value]),np=()=>[...[...Xn].filter(e=>!e.parked),...[...Ct.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Py=16,Ct=new Map;function va(e,t){Ct.get(e)?.close(),Ct.delete(e),t.parked=!0,Ct.set(e,t);let[n]=Ct;Ct.size<=Py||(n[1].close(),Ct.delete(n[0]))}function op(e){let t=Ct.get(e);return Ct.delete(e),t&&(t.parked=!1),t}function rp(){for(let e of Ct.values())e.close();Ct.clear()}var sp=()=>[...Xn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function ap(){await Promise.all([...Xn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Uy=5e5,Fy=7*864e5,qy=40,ip=Ky(["1",pn,J,Hn,vr,qs].join(" "));function lp(e){let t=E.peek()?.id;if(!t||!Ls(t))return;let n=[...Zs()].map(By),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=Ht.peek().flatMap(({event:u})=>u??[]),i={...{shape:ip,who:t,at:Date.now(),day:C.peek(),teams:se.peek(),...e},events:r.slice(0,qy),lists:[]},c=Uy-JSON.stringify([i,...o.values()]).length;for(let u of np()){let{want:d,order:m,how:p,after:$,view:f}=u,h={want:d,order:m,how:p,after:$,horizon:f.horizon,more:u.more.peek(),total:u.total.peek()},y=n.filter(g=>!o.has(g.id)&&f.holds(g)),v=JSON.stringify([h,...y]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let g of y)o.set(g.id,g)}}try{localStorage.setItem(wo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(wo)}}function cp(){let e=Hy(),t=E.peek()?.id;return e?.shape===ip&&e.who===t&&Ls(t)&&Date.now()-e.at<Fy?e:(localStorage.removeItem(wo),null)}function Hy(){try{return JSON.parse(localStorage.getItem(wo)??"null")}catch{return null}}function up({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==C.peek())continue;let d=new Mo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),va(ha(n,o,r),d)}}function By({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function Ky(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var dp=2e3,Wy=36e5,Gy=new Set(["task.restored","task.moved_in"]),Q=w("connecting"),Re=w(null),Lr=w(""),Mr=w(!1),jy=O(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:U(C.value,t-13),created:0,completed:0,open:0}))})),Pr=()=>Re.value??jy.value,Ur=()=>Re.value?"":"unread",ba=w(0),Rl=new Set,Vy=_p(Xe,250),Yy=_p(ap,1e3),nn=null,kn=null,ya=()=>{},mp=()=>{},tn=null,eo=!1,pp=0,Nr=!1,wn=0;function Le(e){return Rl.add(e),()=>Rl.delete(e)}var fp=new Set;function Po(e){fp.add(e)}var ga=new Set;function Bt(e,t,n){let o=()=>{},r=()=>{o=nn?.subscribe(e,t,n)??o};return nn?r():ga.add(r),()=>{ga.delete(r),o()}}function $p(){let e=cp();return e?(tn=e,kn=e.cursor,M(()=>{Lr.value=e.version,Mr.value=e.confirmsEmail,se.value=e.teams,Re.value=e.numbers,fa(e.events.toReversed()),Qs(e.tasks)}),up(e),_l(),!0):!1}async function hp(){tn&&Date.now()-tn.at<Wy&&Cl();let e=await yp().catch(n=>{throw tn&&(Q.value="offline"),n});if(!tn){kp(e),_l(),Cl();return}let t=nn&&tn.rights===vp(e);if(tn=null,t)return M(()=>wp(e));Cl({quiet:!0}),await Ep(e)}function Cl({quiet:e=!1}={}){if(!nn){nn=Gd({up:ek,down:tk}),e||xp();for(let t of ga)t();ga.clear(),mp=ye(zy),Yn()}}var vp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function gp(){let e=E.peek();if(!e||!kn||tn||eo)return;let t=vp({cursor:kn,instance:null,events:null,inbox:null,me:e,teams:se.peek()});lp({cursor:kn,rights:t,numbers:Re.peek(),version:Lr.peek(),confirmsEmail:Mr.peek()})}addEventListener("pagehide",gp);document.addEventListener("visibilitychange",()=>document.hidden&&gp());function zy(){let e=aa.value;return nn?.subscribe(qs,()=>({filter:e}),{next:t=>{Re.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function bp(){mp(),ya(),tn=null,kn=null,eo=!1,clearTimeout(pp),nn?.close(),nn=null,clearTimeout(wn),rp(),hm(),xm(),M(()=>{Q.value="connecting",Re.value=null,se.value=[],fa([])})}async function yp(){let e=await _(Od,{}).catch(Zy);if(!e.me||!e.cursor)throw new ce("INTERNAL","");if(e.me.id!==E.peek()?.id)throw new ce("UNAUTHENTICATED","");return e}function Zy(e){if(!(e instanceof ce)||!e.data)throw e;return e.data}function kp(e){kn=e.cursor,M(()=>{wp(e),fa(e.events?.nodes??[])})}function wp(e){E.value=e.me,Lr.value=e.instance?.version??"",Mr.value=e.instance?.confirmEmail??!1,se.value=e.teams??[];for(let t of fp)t(e)}function xp(){ya=nn?.subscribe(Vd,()=>({after:kn}),{next:({events:e})=>Qy(e),failed:Tp})??(()=>{})}function Qy(e){if(kn=e.cursor,e.__typename==="StreamEvent")return Jy(e.event);if(e.__typename==="StreamReady")return nk(e.replayed);ya(),e.reason!=="SHUTDOWN"&&Ep()}function Jy(e){M(()=>{e.subjectType==="TASK"?Xy(e):e.task?le(e.task):/^(team|user|label|stage)\./.test(e.name)&&Vy(),zm(e),ba.value+=1}),Yy();for(let t of Rl)t(e)}function Xy({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||R(t)?.team.id===o?.id)&&Pt(t);else if(e==="task.purged"||!n)Pt(t,n?.version??1/0);else{Gy.has(e)&&Js(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");le({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function ek(){clearTimeout(wn),wn=0,Q.value=Nr?"catching":"connecting",Yn(),sp()}function tk(){Q.peek()==="offline"||Nr&&wn||(Nr=!0,Q.value=navigator.onLine?"catching":"offline",clearTimeout(wn),wn=setTimeout(()=>{Q.value="offline"},dp))}function nk(e){clearTimeout(wn),wn=0,Nr&&Zm(e),Nr=!1,Q.value="sync"}async function Ep(e){eo||(eo=!0,ya(),Q.value="catching",await Sp(e))}async function Sp(e){try{let t=e??await yp();if(fm(),kp(t),await tp(),!eo)return;$m(),eo=!1,xp()}catch(t){if(!eo)return;pp=setTimeout(Sp,dp),Qt(t)||Tp(t)}}function _p(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Tp(e){if(Q.value="offline",!(e instanceof ce))throw e}var Nl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,Ap=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${Nl} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,Ip=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,Op="query Unread { inbox(first: 1) { unreadCount cursor } }",Dp=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${Nl} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Cp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${Nl} }
}
}`,Rp=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Np=2e3,Me=w(0),xn=w(new Map),ka=0,Ll=new Map,wa=new Set,Br=w(!1),En=null,Fr=()=>{},qr=0,Hr=0,Lp=0,xa=new Set,Ea=()=>ka,Ml=()=>Lp,Mp=()=>En,Pp=(e,t)=>wa.has(`${e} ${t}`);function Up({key:e,variables:{ids:t=[]}}){for(let n of t)wa.delete(`${e} ${n}`)}function Sa(e,t,n=()=>!1){let o=new Map(xn.peek()),r=a=>(Ll.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);xn.value=o}function Fp(e,t){ka===t&&(Me.value=e)}function ok({unreadCount:e,cursor:t}){En||(En=t,M(()=>{Me.value=e,Br.value=!0}),Pl())}function Pl(){Fr(),Fr=Bt(Dp,()=>({after:En}),{next:({inbox:e})=>rk(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Hr),Hr=setTimeout(_a,Np)}})}function rk(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Pl():_a());if(En=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;ka+=1,M(()=>{Me.value=r,!(!t||!n)&&(Ll.set(n,ka),o&&wa.add(`${o} ${n}`),xn.value=new Map(xn.peek()).set(n,t))}),n||Kr().catch(()=>{})}function Kr(){return Lp+=1,Promise.all([...xa].map(e=>e()))}async function _a(){Fr(),clearTimeout(Hr);let e=qr+=1;try{await qp(e)}catch{e===qr&&(Hr=setTimeout(_a,Np))}}async function qp(e){let[t]=await Kr(),n=t??(await _(Op,{})).inbox;e===qr&&(En=n.cursor,M(()=>{Me.value=n.unreadCount,Br.value=!0}),Pl())}Po(({inbox:e})=>e?ok(e):_a());Ne(async()=>{En&&await qp(qr+=1)});O(()=>E.value?.id).subscribe(()=>{qr+=1,Fr(),Fr=()=>{},clearTimeout(Hr),En=null,Br.value=!1,Ll.clear(),wa.clear(),M(()=>{Me.value=0,xn.value=new Map})});ye(()=>{(Me.value?navigator.setAppBadge?.(Me.value):navigator.clearAppBadge?.())?.catch(()=>{})});var k=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ne({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
<use href="#${t}" />
</svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
<title>${a}</title>
<use href="#${t}" />
</svg>`}function oe({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":ak(e.id)}} ...${r}>
${sk(e.name)}
</span>`:l`<span class="av none" ...${r}><${k} name="nobody" /></span>`}var to=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role="meter"
aria-label=${n}
aria-valuemin="0"
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}} />
</span>`;function Sn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class="sr">${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var Bp=({task:{commentCount:e,attachmentCount:t}})=>l`
<${Hp} of="comments" n=${e} />
<${Hp} of="files" n=${t} />
`;function Hp({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
<${k} name=${e} />
${s.number(t)}
</span>`}function ee({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
<${k} name=${e} />
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var ae=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function W({problem:e,retry:t}){return l`<div class="card empty" role="alert">
<${k} name="live" />
<strong>${s("failed.title")}</strong>
<p>${Ee(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function Ee(e){return!(e instanceof ce)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function sk(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function ak(e){let t=ik.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var ik=O(()=>new Map(bt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var lk=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,Kp=`query Files($id: ID!) {
task(id: $id) { attachments { ${lk} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Wp=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Ta=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Gp=50*6e4,jp=100,Vp=[500,1e3,2e3,4e3,8e3,16e3],ck=10*6e4,uk=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),dk=/^attachment\.|^comment\.(created|deleted)$/,Wr=w(null),ft=({contentType:e})=>uk.has(e),$t=({can:e,version:t})=>e.comment&&t>0,Yp=(e,t)=>e.can.comment&&(t.uploader?.id===E.value?.id||X.value.some(({id:n})=>n===e.team.id)),Ul=class{constructor(t){this.taskId=t,this.all=w(null),this.failed=w(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Le(o=>o.task?.id===this.taskId&&dk.test(o.name)&&this.soon(jp)),Ne(()=>this.read()),Q.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(Kp,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{Wr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Gp);let t=this.all.peek()?.some(n=>ft(n)&&!n.thumbnailUrl&&mk(n));t&&this.looks<Vp.length&&this.soon(Vp[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===jp&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Gp}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},mk=({createdAt:e})=>Date.now()-Date.parse(e)<ck,Fl=new Set;function Aa(e,t){Fl.has(t)||(Fl.add(t),Pe(e).load())}var ql=new Map;function Pe(e){let t=ql.get(e)??new Ul(e);return ql.set(e,t),t}function zp({id:e,version:t}){let n=t===0,o=Pe(e);return I(()=>n?void 0:o.open(),[o,n]),o}O(()=>E.value?.id).subscribe(()=>{ql.clear(),Fl.clear()});var Ia=["DAILY","WEEKLY","MONTHLY","YEARLY"],Uo=["MO","TU","WE","TH","FR","SA","SU"],Zp="MO,TU,WE,TH,FR",pk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,fk=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),Hl=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),Bl=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,Qp=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:ef(e),ends:"never",count:10,until:"",fromCompletion:!1});function Jp({rule:e,fromCompletion:t},n){let o=Hl(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,p=Ia.find(v=>v===r);if(!p||m!=="MO"||Object.keys(o).some(v=>!fk.has(v)))return null;let $=i.split(",").map(v=>Uo.indexOf(v)),f=p==="MONTHLY"&&pk.test(i)&&!c,h=p==="MONTHLY"&&c==="-1"&&!i,y=p==="WEEKLY"&&!$.includes(-1);return i&&!f&&!y||c&&!h?null:{often:p,interval:Number(a),weekdays:y?$:[],fromCompletion:t,monthly:f?"nth":h?"last":"day",nth:f?i:ef(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?Bl(d):""}}function Xp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((p,$)=>p-$).map(p=>Uo[p]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function ef(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Uo[rt(e)]}`}var $k="2024-01-01",hk=/^([+-]?\d*)(\w\w)$/,vk=5;function Kt({rule:e,fromCompletion:t}){let n=Hl(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=gk(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!tf(n)&&(u=s("repeat.in",{often:u,months:Oa(n.BYMONTH).map(wk).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(Bl(i),{dateStyle:"medium"})}):u}var Rt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function gk(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return bk(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return yk(e);if(t==="WEEKLY")return kk(Oa(n));let a=Oa(n).map(Da);return a.includes("")?null:a.join(", ")}function bk(e,t,n){return n!=="MONTHLY"?null:e===Zp&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Uo.includes(e)&&Da(`${t}${e}`)||null}function yk({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return tf({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Oa(t).map(o=>o==="-1"?s("repeat.lastDay"):nf("repeat.day",Number(o))).join(", ")}var tf=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),kk=e=>e.map(t=>of(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Da(e){let[,t="",n=""]=hk.exec(e)??[],o=Number(t);if(!o)return"";let r=of(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=vk?s(`repeat.nth.${o}`,{day:r}):nf("repeat.nth",o,r)}var nf=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),of=(e,t)=>s.date(`${$k.slice(0,8)}0${Uo.indexOf(e)+1}`,{weekday:t}),wk=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Oa=e=>e.split(",").filter(Boolean);var rf=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${J} } }
}`,sf=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Je} task { ${J} description } }
}`;var no=w(null),on=w(null);async function af(e,t,n){on.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Kt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await tt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&cf(e,B(a[0]),t??void 0)}async function lf({id:e,key:t,dueDate:n,recurrence:o},r){on.value=null;let a=H("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ve(a,"skipOccurrence",sf,{id:e},[e],u);if(d.length)cf({id:e},B(d[0]));else if(m){let p=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:p}),()=>ca(a,m,{dueDate:n}),`/t/${m.key}`)}}function cf({id:e},t,n){on.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||D({bad:!0,text:t})}var Ca=w(null);function Gr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Ca.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var K="errors { code message path }";async function ge(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?D({bad:!0,text:B(o.errors[0])}):n&&D({text:n}),o.errors.length?null:o}catch(o){return D({bad:!0,text:`${s("failed.title")}: ${Ee(o)}`}),null}}var uf=`query Reminders($id: ID!) { task(id: $id) { ${J} reminders { ${Hs} } } }`,df=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${K} reminder { ${Hs} } }
}`,mf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${K} deletedId } }`;var oo=w(null),Fo=w(null);async function Kl(e){let{task:t}=await _(uf,{id:e});t&&le(t)}async function Wl({id:e,key:t},n){Fo.value=null;try{let{errors:o,reminder:r}=(await _(df,{id:e,when:n})).createReminder;if(o.length)return Ra(e,B(o[0]));if(!r)return;pf(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:jl(r)}),()=>Gl(e,r),`/t/${t}`),Kl(e).catch(()=>{})}catch(o){Ra(e,Ee(o))}}async function Gl(e,t){Fo.value=null;try{let{errors:n}=(await _(mf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ra(e,B(n[0]));pf(e,r=>r.filter(a=>a.id!==t.id)),D({text:s("reminder.did.taken")})}catch(n){Ra(e,Ee(n))}}function Ra(e,t){Fo.value={id:e,why:t},document.querySelector(".sheet .reminders")||D({bad:!0,text:t})}function pf(e,t){let n=R(e);n&&le({...n,reminders:t(n.reminders??[])})}function jl({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function ff(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var kt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},ro=["PENDING","IN_PROGRESS"];function $f(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of mt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>mt.indexOf(a.status)>mt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Wt=({status:e,stage:t})=>t?.name??s(`status.${e}`),jr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,qo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var xk="";function Vr(e,t,n,o){let r=$=>R($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${R(t[n-1])?.rank??""}${xk}`,u=o&&!jr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&hf(qo(u))},m=e.key||e.title,p=u?Ek(m,u):s("did.arranged",{task:m});return vf(e,d,{rank:c,...u&&qo(u)},p,Sk(e))}var Ek=(e,t)=>t.stage?s("did.staged",{task:e,to:Wt(t)}):s(`did.${t.status}`,{task:e}),hf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function vf(e,t,n,o,r,a=H("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:om,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:p}=await ve(a,"moveTask",nm,{id:i,input:t},[i],c,u);if(d.length)return D({bad:!0,text:s("did.refused",{what:o,why:B(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,ia(p,n)):D({text:o})}function Sk(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=R(t);if(!d)return;let m={rank:o,...c},p=H("change");_e(t,p,m);let $=u&&await _k(i.id,t,u),f=d.status!==r||d.stage?.id!==a?.id,h={...$||Tk(e),...f&&hf(c)};return vf(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,p)}}async function _k(e,t,n){try{let{above:o,below:r}=await _(rm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function Tk(e){let t=Do([{field:"RANK",direction:"ASC"}]),n,o;for(let r of hn())r.id===e.id||!fe(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}function Gt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},p=!1,$=0,f=()=>{p=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(f,350):0,y=()=>{let N=document.elementsFromPoint(m.x,m.y).find(de=>de.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(N??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let te=d?.getBoundingClientRect(),N=te?m.x>te.right-48?1:m.x<te.left+48?-1:0:0;if(N&&d){let de=d.scrollLeft;d.scrollLeft+=N*9,d.scrollLeft!==de&&y()}$=requestAnimationFrame(v)},g=te=>{if(m={x:te.clientX,y:te.clientY},!(!p&&Math.hypot(m.x-o,m.y-r)<6)){if(!p&&n)return b("cancel")();p||f(),y()}},b=te=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[N,de]of be)removeEventListener(N,de,!0);p&&(addEventListener("click",Vl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Vl,!0)),t[te]())},S=te=>{te.key==="Escape"&&(p&&te.preventDefault(),b("cancel")())},T=te=>{p&&te.preventDefault()},be=[["pointermove",g],["pointerup",b("drop")],["pointercancel",b("cancel")],["keydown",S],["touchmove",T],...n?[["contextmenu",Vl]]:[]];for(let[te,N]of be)addEventListener(te,N,{capture:!0,passive:!1})}function Vl(e){e.stopPropagation(),e.preventDefault()}var rn=w(null),Yl=w(""),gf=()=>({row:".row",name:s("order.manual"),said:Yl});function Na(e,t,n=gf()){let o=pt(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!Ak(e)||!R(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Gt(e,{lift:()=>{rn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(p=>d<Ik(i.querySelector(`[data-task="${p}"]`)));rn.value={id:o,before:m??null}},drop:()=>{let c=rn.value?.before??null;rn.value=null,c!==(t[t.indexOf(o)+1]??null)&&bf(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{rn.value=null}})}function La(e,t,n=gf()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?pt(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!R(r)?.can.changeStatus||(bf(r,t.filter(i=>i!==r),a,n),me(`${n.row}[data-task="${r}"] [data-go]`))}function bf(e,t,n,{name:o,said:r}){let a=R(e);a&&(Vr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var Ak=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Ik(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var zl=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Yr(e,t,n){let o=e.filter(p=>t.has(p.team.id)&&zl(p,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:p,team:$})=>[p,$.id])),i=p=>async $=>{let h=[...Map.groupBy($,y=>a.get(y))].map(([y,v])=>Ok(v,t.get(y??""),p));return{errors:(await Promise.all(h)).flatMap(({errors:y})=>y)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:p})=>p);await No(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function Ok(e,t,n){let o=H("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ve(o,"updateTask",Bs,{id:e[0],input:a},e,i):ve(o,"updateTasks",Ks,{ids:e,input:a},e,i)}function yf(e,t){let n=new Map;for(let o of e){let r={id:H("label"),name:t.trim(),color:Ro(yt(o))};oa(o,r),n.set(o,r),ve(H("change"),"createLabel",sm,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function wt(e,t){let n=Dk(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Dk(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function L({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return V(()=>{let d=i.current,m=document.activeElement,p=pt(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),Zl(m,p)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&Ck(d,i.current)&&o()}}
>
${a}
</dialog>`}function Zl(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Ck({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var F=e=>t=>e(t.currentTarget.value);function Ho({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
onInput=${F(d=>{n(d),a(0)})}
onKeyDown=${u}
/>`}function Bo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var so=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden="true" />
<span>${e.name}</span>
</span>`;function Ko({task:e,most:t=1/0,mute:n=!1}){let o=km(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
${r.map(i=>l`<${so} key=${i.id} label=${i} />`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden="true">+${s.number(a.length)}</span>
<span class="sr">${a.join(", ")}</span>
</span>`}
</span>`}function wf({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=Bo(r),c=[...new Set(e.map(({team:S})=>S.id))],u=Rk(c),d=S=>u.filter(({name:T})=>j(T).includes(j(S.trim()))),m=S=>S.trim()!==""&&c.some(T=>kf(T)&&!gl(yt(T),S)),p=d(n),$=p.length+(m(n)?1:0),f=()=>{Ze.value=null},h=({alike:S})=>{let T=e.filter(({team:te})=>S.has(te.id)),be=T.filter(te=>zl(te,S)).length;return be===0?"false":be===T.length?"true":"mixed"},y=S=>{Yr(e,S.alike,h(S)!=="true"),o(""),a(Math.max(0,u.indexOf(S)))},v=S=>{let T=c.filter(te=>kf(te)&&!gl(yt(te),S)),be=u.find(({name:te})=>j(te)===j(S.trim()));Yr(e,new Map([...be?.alike??[],...yf(T,S)]),!0),o(""),a(0)},g=S=>{let T=S===n?p[r]:d(S)[0];T?y(T):m(S)?v(S):S||f()},b=()=>{f(),z(`/team/${e[0].team.key}`)};return l`<${L}
class="menu"
label=${s("field.labels")}
close=${f}
place=${S=>wt(S,t)}
>
<${Ho} ...${{typed:n,type:o,count:$,at:r,move:a,take:g}} label=${s("labels.find")} longest=${50} />
<div
role="listbox"
id="choices"
aria-label=${s("field.labels")}
aria-multiselectable="true"
ref=${i}
onMouseDown=${S=>S.preventDefault()}
>
${p.map((S,T)=>l`<div
class="o"
role="option"
id=${`choice-${T}`}
key=${S.key}
aria-selected=${T===r}
aria-checked=${h(S)}
onPointerMove=${()=>a(T)}
onClick=${()=>y(S)}
>
<i class="dot" style=${{"--label":S.color}} />
<span>${S.name}</span>
${h(S)!=="false"&&l`<span class="end">
<${k} name=${h(S)==="true"?"check":"some"} />
</span>`}
</div>`)}
${m(n)&&l`<div
class="o"
role="option"
id=${`choice-${p.length}`}
key="new"
aria-selected=${r===p.length}
onPointerMove=${()=>a(p.length)}
onClick=${()=>v(n)}
>
<i class="dot" style=${{"--label":Ro(yt(c[0]))}} />
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${b}>${s("labels.manage")}</button>
</${L}>`}function Rk(e){let t=new Map;for(let n of e)for(let o of yt(n)){let r=j(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var kf=e=>X.value.some(({id:t})=>t===e);function xf({task:{recurrence:e}}){if(!e)return null;let t=Rt(Kt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${k} name="repeat" /></span>`}var Ql="kind task { id key title status deletedAt }",Ef=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${J} relations { ${Ql} } } }
}`,Sf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Je} task { ${J} relations { ${Ql} } }
}
}`,_f=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Je} task { ${J} relations { ${Ql} } }
}
}`;var Nk=100,Lk=50,Jl=new Set,Tf=0;function Ma(e){Jl.add(e),clearTimeout(Tf),Tf=setTimeout(Xl,Nk)}async function Xl(){let e=[...Jl].slice(0,Lk);if(e.length){try{let{tasks:t}=await _(Ef,{ids:e});for(let n of t.nodes)le(n);for(let n of e)Jl.delete(n)}catch{return}Xl()}}Q.subscribe(e=>{e==="sync"&&Xl()});Le(({subjectId:e,changes:t})=>{jn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Ma(e)});Ne(async()=>{for(let{id:e,relations:t}of Zs())t&&Ma(e)});function ec({task:e}){return G(e.id).value??(pm(e.id)?null:e)}var Af=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(ec).flatMap(t=>t&&!t.deletedAt&&Z(t)?[t]:[]);var If=e=>e.blocked&&Z(e)&&fe(e),Of=({task:e})=>If(e)&&l`<${Mk} task=${e} />`;function Mk({task:e}){let t=Cf(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
<${k} name="blocked" />
</span>`}var Df=({task:e})=>If(e)&&l`<${Pk} task=${e} />`;function Pk({task:e}){let t=Cf(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${k} name="blocked" />
<span>${t.length?ke("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function Cf(e){let t=!e.relations;return I(()=>{t&&Ma(e.id)},[e.id,t]),Af(e)}function Rf({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
<i class="pie" style=${{"--part":`${100*t/n}%`}} />
${s.number(t)}
/
${s.number(n)}
</span>`}var Wo=({task:e})=>l`
<${Of} task=${e} />
<${xf} task=${e} />
<${Rf} task=${e} />
<${Bp} task=${e} />
`;var Uk=matchMedia("(prefers-reduced-motion: reduce)"),Nf=O(()=>Ke.value.size>0);function Lf({id:e,mark:t}){let n=G(e).value,o=At(()=>$e.value===e).value,r=At(()=>Ke.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{We.value=e}}
onClick=${u=>{!u.shiftKey&&!Nf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Al(e):Cr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>sn(u,e)}
>
<input
class="pick"
type="checkbox"
tabindex=${Nf.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Al(e):Cr(e)}
/>
<${ht} task=${n} kind="status" can=${n.can.changeStatus}>
<${ne} kind="status" value=${n.status} mute />
</${ht}>
<code>${n.key||"\u2026"}</code>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m" data-field="labels">
${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
<${Ko} task=${n} most=${3} />
<${Wo} task=${n} />
</span>
<${ht} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Sn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
</${ht}>
<${ht} task=${n} kind="priority" can=${n.can.update}>
<${ne} kind="priority" value=${n.priority} />
</${ht}>
<${ht} task=${n} kind="assignee" can=${n.can.assign}><${oe} user=${n.assignee} /></${ht}>
</div>
</li>`}function ht({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${r}
title=${n?s(`command.${t}`):void 0}
onClick=${a=>{Ze.value={kind:t,ids:Mf(e.id),anchor:a.currentTarget}}}
>
${o}
</button>`}var Mf=e=>Ke.peek().has(e)?[...Ke.peek()]:[e];function sn(e,t){if(e.shiftKey)return;e.preventDefault(),We.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ze.value={kind:"actions",ids:Mf(t),anchor:a?r:{x:n,y:o}}}function _n(){let e=A(null);return I(()=>Le(t=>{ua.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Uk.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Tn({ids:e,label:t,arranged:n=!1}){let o=_n(),r=zr(o,e),a=Math.max(0,...e.map(u=>R(u)?.key.length??0)),i=n?rn.value:null,c=n&&{onPointerDown:u=>Na(u,e),onKeyDown:u=>La(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${Lf} key=${u} id=${u} mark=${i&&tc(u,i)} />`)}
</ul>`}function zr(e,t){let n=A(-1);return V(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(pt(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var tc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Fk="\uFFFF",Zr=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():Fk,...o&&{fields:o}}),Pf=e=>({key:e,name:s(`priority.${e}`),rank:-Ut.indexOf(e),fields:{priority:e}}),Uf=e=>Zr(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),Ff={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:mt.indexOf(e)}],priority:({priority:e})=>[Pf(e)],assignee:({assignee:e})=>[Uf(e)],team:({team:e})=>[Zr(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=Xt(e);return[Zr(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...Zr(t.id,t.name,""),label:t})):[Zr("",void 0,s("labels.none"))],due:e=>[qf(Hk(e))]},Qr=Object.keys(Ff),Jr=["assignee","priority","label","due","team"],qk={priority:()=>Ut.map(Pf),assignee:e=>[...e?dt(e.id):[],null].map(Uf),due:()=>[1,2,4].map(qf)};function Hk(e){let{dueDate:t}=e;return e.overdue&&Z(e)?0:t?t<=C.value?1:t<=U(C.value,7)?2:3:4}function qf(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:C.value,2:U(C.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function Hf(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=G(r).value;for(let i of a?Ff[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var Bf=(e,t,n)=>Hf(e,t,qk[t]?.(n));function Kf({ids:e,by:t}){return Hf(e,t).map(({key:n,name:o,ids:r})=>l`<section class="group" key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class="num">${s.number(r.length)}</span></h2>
<${Tn} ids=${r} label=${o} />
</section>`)}var nc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Wf=`query Views { views { ${nc} } }`,Gf=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,jf=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${K} view { ${nc} } }
}`,Pa=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${K} view { ${nc} } }
}`,Vf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${K} deletedId } }`,Yf=`query ShownByView($id: ID!) {
view(id: $id) { id tasks(first: 100) { nodes { ${J} } totalCount } }
}`;var jt=w([]),Xr=w(!1),Ua=()=>{},oc=0,rc=0;async function ao(){let e=oc+=1,{views:t}=await _(Wf,{});e===oc&&M(()=>{jt.value=t,Xr.value=!0})}function zf(){clearTimeout(rc),rc=setTimeout(()=>ao().catch(()=>{}),100)}function Zf(){Ua(),Ua=Bt(Gf,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?Zf():zf()},failed:e=>console.warn("no views:",e.message)})}Po(Zf);Le(({name:e})=>e.startsWith("view.")&&zf());Ne(ao);O(()=>E.value?.id).subscribe(()=>{oc+=1,Ua(),Ua=()=>{},clearTimeout(rc),Xr.value=!1,jt.value=[]});var Bk={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},Jf={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Xf={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},e$={LIST:Qr,BOARD:Jr,CALENDAR:[]},Kk=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],st=O(()=>jt.value.find(({id:e})=>e===Y.value.query.get("saved"))),io=O(()=>{let{name:e,query:t}=Y.value,n=Jf[e];if(!n)return null;let o=n==="LIST",r=Be(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:ro):void 0,i=t.get("sort");return{layout:n,filter:en({...r,status:a}),orderBy:o&&i&&kt[i]?kt[i]:[],groupBy:e$[n].includes(t.get("group")??"")&&Xf[t.get("group")??""]||null}}),an=O(()=>["today","week","later"].includes(Y.value.query.get("due")??"")),t$=O(()=>{let e=st.value,t=e&&Go(e);if(!e||!t)return!1;let{name:n,query:o}=Y.value;return Jf[n]!==e.layout||Kk.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function n$(e){let t=Go(e);return t?(t.set("saved",e.id),`${Bk[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function Go({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Wk[u]?.(d);if(!m)return null;r.set(...m)}let a=e$[n].find(u=>Xf[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===ro.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(kt).find(u=>es(Qf(t),Qf(kt[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Wk={status:e=>ac("status",e,"in"),priority:e=>ac("priority",e,"in"),labels:e=>es(e,{isEmpty:!0})?["label","none"]:ac("label",e,"any"),stage:e=>sc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>es(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=sc("team",e,"eq");return t&&["team",se.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>es(e,{me:!0})?["assignee","me"]:es(e,{isNull:!0})?["assignee","nobody"]:sc("assignee",e,"eq")};function sc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function ac(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var es=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Qf=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var r$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},lo={unread:e=>o$(e)&&!e.readAt,all:e=>o$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},o$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function co(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function ic(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function s$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Gk=100,lc=new Map,ts=w([]),jk=O(()=>[...ts.value,...et.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),jo=O(()=>{let e=new Map(xn.value);for(let t of jk.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Pp(t.key,n)&&e.set(n,Vk(o,t))}return e});function Vk(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?ic(e,n.input,o):lo.unread(e)&&e.occurredAt<=r?ic(e,{read:!0},o):e}function a$(e,t,{silent:n=!1}={}){uc([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Fa(e,t){uc([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function i$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");uc([e],{snoozedUntil:t},n)}function l$(e){let t=e.filter(lo.unread),[n]=[...xn.peek().values()].sort(co),o=t.length===Me.peek()&&t.length<=Gk?()=>cc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};c$("markAllRead",Rp,{upTo:Mp()},r,o)}function uc(e,t,n){let[o]=e;cc(e,t,n,n?()=>cc(e,s$(o),s("inbox.did.undone")):void 0)}function cc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);c$("updateNotifications",Cp,{ids:r,input:t},{told:n},o)}function c$(e,t,n,o,r){let a=H("change"),i=new Promise(u=>lc.set(a,{resolve:u,at:Ea(),undo:r})),c=new Date().toISOString();gn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Qn(i)}vn(["updateNotifications","markAllRead"],(e,t)=>{let n=lc.get(e.key),[o]=t.errors;o?(D({bad:!0,text:s("inbox.refused",{why:B(o)})}),Kr().catch(()=>{})):Yk(e,t,n),Up(e),lc.delete(e.key),n?.resolve(t)});function Yk(e,{notifications:t=[]},n){n&&Sa(t,n.at),e.field==="markAllRead"&&zk(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&D({text:o})}async function zk(e){ts.value=[...ts.peek(),e],await Kr().catch(()=>{}),ts.value=ts.peek().filter(t=>t!==e)}var Zk=30,Qk=100,dc=class{constructor(t){this.show=t,this.ready=w(!1),this.busy=w(!1),this.failed=w(null),this.more=w(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=w(null),this.staying=w(new Set),this.notices=O(()=>this.list())}list(){let t=this.staying.value;return[...jo.value.values()].filter(n=>lo[this.show](n)||t.has(n.id)&&lo.all(n)).filter(n=>this.reaches(n)).sort(co)}reaches(t){let{value:n}=this.horizon;return!n||co(t,n)<=0}open(){let t=()=>this.reload();return xa.add(t),(!this.ready.peek()||this.gap!==Ml())&&this.load(),()=>{xa.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ea(),a=Ml(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let p=Math.min(Qk,Math.max(Zk,o-c.length)),{inbox:$}=await _(Ap,{filter:r$[this.show],first:p,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{Fp(u.unreadCount,r),Sa(c,r,p=>lo[this.show](p)&&Jk(p,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Jk=(e,t,n)=>(!t||co(t,e)<0)&&(!n||co(e,n)<=0),mc=new Map;function u$(e){let t=`${E.value?.id} ${e}`,n=mc.get(t)??new dc(e);return mc.set(t,n),n}O(()=>E.value?.id).subscribe(()=>mc.clear());var pc=["unread","all","archived","later"],An=()=>Y.value.name==="inbox",Xk=O(()=>pc.find(e=>e===Y.value.query.get("show"))??"unread"),qa=O(()=>u$(Xk.value)),Ha=w(null),Vo=w(null),d$=()=>!!document.activeElement?.closest("dialog.sheet");function m$(){let e=re.peek().name==="task"?$e.peek():null;return qa.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Ha.peek())}var Ba=e=>()=>{let t=m$();t&&e(t)},p$=e=>document.querySelector(`main [data-notice="${e}"]`),f$=Ba(({id:e})=>b$(p$(e))),$$=Ba(e=>Wa(e)),h$=Ba(e=>Fa(e,!e.archivedAt)),v$=Ba(({id:e})=>{Vo.value={id:e,anchor:p$(e)?.querySelector("[data-snooze]")??null}}),Ka=()=>l$([...jo.peek().values()]);function Wa(e,t){qa.peek().keep(e.id),a$(e,!e.readAt,t)}function fc(e){let t=re.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||ew(i)),o=t?m$()?.id:Ha.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?b$(a):g$(a)?.focus()}var ew=e=>e.hasAttribute("data-task"),g$=e=>e?.querySelector("[data-go]"),b$=e=>g$(e)?.click();var $c=e=>[...hn()].filter(t=>t.parentId===e&&fe(t)),Ga=({id:e,progress:t})=>Math.max(t?.total??0,$c(e).length);var y$=`query Family($id: ID!) {
task(id: $id) { ${J} parent { ${J} } subtasks { ${J} } relations { kind task { ${J} } } }
}`;var tw=100;async function hc(e){let t=$c(e),{task:n}=await _(y$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])le(u);for(let u of r)Xs(u.id,{parentId:e});for(let u of t)c.has(u.id)||Xs(u.id,{parentId:void 0});Xs(e,{parentId:o?.id??null,relations:a.map(nw)})})}var nw=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function k$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>hc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Le(u=>{u.subjectId!==e||!ow(u)||(clearTimeout(o),o=setTimeout(i,tw))}),Ne(a),Q.subscribe(u=>u==="sync"&&r&&i())];return r&&Q.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var ow=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function w$(e){let t=Tt(()=>{let n=new Lo(o=>o.parentId===e&&fe(o),rw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var rw=Do([{field:"RANK",direction:"ASC"}]);var Nt=w(null);function Yo(e,t="subtasks"){let n=$e.peek();n?Nt.value={id:n,of:t,why:e}:D({bad:!0,text:e})}async function x$({id:e,team:t},n){Nt.value=null;let{errors:o}=await Dr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Yo(B(o[0])),!o.length}async function E$({id:e,team:t},n){Nt.value=null;let o=M(()=>n.map(c=>Dr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Yo(B(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>ma(i.filter(c=>R(c.id))))}async function ja({id:e,parentId:t},n){Nt.value=null,t===void 0&&await hc(e).catch(()=>{});let o=R(e);if(!o)return;let{errors:r}=await tt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Yo(B(r[0]))}async function Va(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(p=>sw(p,u))))).flatMap(({errors:p})=>p)}),c=n.map(({id:u})=>u);await No(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function sw(e,t){let n=H("change"),o={watching:t};return _e(e,n,o),ve(n,"watchTask",am,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var vt=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>X.value.length,run:()=>Dt()},{id:"search",keys:"/",run:mw},{id:"down",keys:"j",run:()=>An()?fc(1):vc(1),silent:!0},{id:"up",keys:"k",run:()=>An()?fc(-1):vc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ot(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:T$,run:([e])=>Cr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:An,run:f$,silent:!0},{id:"noticeRead",keys:"u",when:An,run:$$},{id:"noticeArchive",keys:"e",when:()=>An()&&!d$(),run:h$},{id:"noticeLater",keys:"h",when:An,run:v$},{id:"noticesRead",keys:"shift+i",when:()=>An()&&Me.value,run:Ka},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>da(e,{status:e.some(Z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:uo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Mt(e.team.id).length,run:uo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:uo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:uo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:uo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:uo("labels")},{id:"watch",keys:"w",task:!0,when:fe,run:Va},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:iw,run:lw},{id:"remind",keys:"r",task:!0,one:!0,when:fe,run:aw},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.update,run:()=>S$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Gr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>ja(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Gr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&X.value.length>1,run:uo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:()=>S$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&$t(e),run:dw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>uw(e)},{id:"delete",task:!0,when:e=>e.can.delete&&fe(e),run:cw},{id:"restore",task:!0,when:e=>e.can.delete&&!fe(e),run:e=>e.map(t=>pa(t))},{id:"undo",keys:"z",run:Rm},{id:"inbox",keys:"g i",run:()=>z("/inbox")},{id:"today",keys:"g t",run:()=>z(De("/"))},{id:"tasks",keys:"g l",run:()=>z(De("/tasks"))},{id:"board",keys:"g b",run:()=>z(De("/board"))},{id:"calendar",keys:"g c",run:()=>z(De("/calendar"))},{id:"reports",keys:"g r",run:()=>z(De("/reports"))},{id:"trash",keys:"g x",run:()=>z(De("/trash"))},{id:"teams",keys:"g m",run:()=>z("/team")},{id:"settings",keys:"g s",run:()=>z("/settings")},{id:"overview",keys:"g o",run:()=>z("/admin")},{id:"instance",keys:"g a",when:()=>E.value?.role==="ADMIN",run:()=>z("/instance")},{id:"saveView",keys:"v",when:()=>io.value&&(st.value||!an.value),run:()=>{ue.value="view"}},{id:"theme",run:Rr},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>$n()}];function gc(){let{name:e,key:t=""}=re.value,n=e==="task"?zs(t):We.value;return n&&R(n)||null}function Za(){let e=re.peek().name==="task"?[]:bc(),t=gc();return e.length?e:t?[t]:[]}var bc=()=>[...Ke.value].map(R).filter(e=>e!=null),_$=(e,t)=>t.filter(n=>!e.when||e.when(n));function gt(e,t=Za()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:gc();return o!==null&&T$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return _$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Vt(e,t=Za()){if(!e.task)return e.run();let n=_$(e,e.id==="select"?[gc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Qa=e=>vt.find(t=>t.id===e)?.keys??"";function at(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function uo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ze.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function aw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);oo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function iw(e){return e.can.update&&fe(e)&&e.version}function lw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);no.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function T$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function cw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||Ga(t)))return yc(e);$a.value=e.map(({id:t})=>t),ue.value="delete"}function yc(e){re.value.name!=="task"?yn():e.some(({id:t})=>t===$e.value)&&Gn(),ma(e)}async function uw(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),D({text:s("did.copied",{task:e.key})})}function S$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function dw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function mw(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function vc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return pw(e);let n=re.peek().name==="task",o=t.findIndex(i=>pt(i)===(n?$e:We).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=R(pt(r)??"");a&&Ot(a)}var Ya=0,za=null;function pw(e){let t=document.querySelector("main");t&&(Ya=Math.max(1,Ya+e),za?.disconnect(),za=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;za?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Ya:0;Ya=0;for(let r=0;r<o;r+=1)vc(1)}),za.observe(t,{childList:!0,subtree:!0}))}var fw=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],$w=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],hw=new Set(["done","status","stage"]),vw=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function gw(e){if(!e.task)return gt(e);let t=X.value.length>0;return hw.has(e.id)?t||Oe.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!vw.has(e.id)}function A$(){let e=()=>{ue.value=""},t=fw.map(([n,o])=>({name:n,lines:o.flatMap(r=>vt.filter(a=>a.id===r&&gw(a))).map(r=>({text:s(`command.${r.id}`),keys:at(r.keys??"")}))}));return X.value.length&&t.push({name:"carry",lines:$w().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${L} class="wide" labelledby="keys-title" close=${e}>
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
</${L}>`}var bw={status:()=>mt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${ne} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Mt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ne} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Ut.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${ne} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...yw(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${oe} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>X.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>_w().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${k} name="calendar" />`,fields:{dueDate:t}}))};function yw(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>dt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function kw(e,t){let[n,...o]=e.map(r=>ww(r,t));return o.every(r=>r===n)?n:void 0}var ww=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function I$(){if(!Ze.value)return null;let{kind:e,ids:t,anchor:n}=Ze.value,o=t.map(r=>G(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Ew} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${wf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Sw} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var xw=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function Ew({tasks:e,anchor:t}){let n=A(null),o=()=>{Ze.value=null},r=xw.flatMap(i=>vt.filter(c=>c.id===i&&gt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${L}
class="menu"
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>wt(i,t)}
>
<div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
${r.map((i,c)=>l`<button
class="o"
role="menuitem"
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>Vt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class="end">
${at(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
</${L}>`}function Sw({tasks:e,kind:t,anchor:n}){let o=bw[t](e),r=kw(e,t),[a,i]=x(""),c=v=>o.filter(g=>j(g.text).includes(j(v))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),p=Bo(d),$=()=>{Ze.value=null},f=v=>{$(),v&&da(e,v.fields)},h=v=>f(v===a?u[d]:c(v)[0]),y=({currentTarget:{value:v,validity:g}})=>{v&&g.valid&&f({fields:{dueDate:v}})};return l`<${L}
class="menu"
label=${s(`field.${t}`)}
close=${$}
place=${v=>wt(v,n)}
>
<${Ho} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
<div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${p}>
${u.map((v,g)=>l`<div
class="o"
role="option"
id=${`choice-${g}`}
key=${v.key}
aria-selected=${g===d}
onPointerMove=${()=>m(g)}
onClick=${()=>f(v)}
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
onChange=${y}
/>
</div>`}
</${L}>`}function _w(){let e=U(C.value,7-rt(C.value));return[["today",C.value],["tomorrow",U(C.value,1)],["friday",U(C.value,(11-rt(C.value))%7||7)],["monday",e],["month",U(C.value,30)],["never",null]]}var Tw={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},O$=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Aw=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Iw={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Ow={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Dw=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Cw=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),Rw=new Set(["in","dans","en"]),Nw=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),D$=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),C$=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Lw=new Set(["do","so"]);function Xa(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:j(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,p=1)=>{let[$,f]=[n[m].from,n[m+p-1].to],h=e.slice($,f);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:f,text:h}),!0)};for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>j(h)===p.slice(1));$&&a("team",d)&&(r.team=$);let f=m[0]==="!"&&p.length>1&&Bw(Tw,p.slice(1));f&&a("priority",d)&&(r.priority=f)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="@"&&p.length>1&&Hw(i,p.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=Pw(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:Mw(r)}function Mw(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Pw(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Dw.has(e[i-1].word)&&!n(e[i-1]),u=Uw(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Uw(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=Iw[a];if(d!==void 0)return{count:1,day:U(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:U(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:U(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:U(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return Ja(1,ns(+m[1],+m[2],+m[3]));let p=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(p)return Ja(1,R$(p[3],+p[2],+p[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,f=$.exec(a);if(f&&i&&zo(i))return kc(2,zo(i),+f[1],c,n);if(f&&i==="de"&&c&&zo(c))return kc(3,zo(c),+f[1],u,n);let h=zo(a)&&i?$.exec(i):null;if(h)return kc(2,zo(a),+h[1],c,n);if(Rw.has(a)&&i&&c)return Fw(Ow[i]??+i,c,n);if(Cw.has(a)&&i)return qw(i,n);let y=O$.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(y<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!Lw.has(v)))))return{count:1,day:U(n,(y-rt(n)+7)%7||7),last:v.length<6,inside:!0}}function Fw(e,t,n){if(e>0&&e<1e3)return Nw.has(t)?{count:3,day:U(n,e)}:D$.has(t)?{count:3,day:U(n,7*e)}:C$.has(t)?{count:3,day:N$(n,e)}:void 0}function qw(e,t){let n=U(t,7-rt(t)),o=O$.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:U(n,o)}:D$.has(e)?{count:2,day:n}:C$.has(e)?{count:2,day:N$(`${t.slice(0,7)}-01`,1)}:void 0}function kc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Ja(e+1,ns(Number(o),t,n)):Ja(e,R$(void 0,t,n,r))}var Ja=(e,t)=>t?{count:e,day:t}:void 0;function R$(e,t,n,o){if(e)return ns(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=ns(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function ns(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function N$(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=ns(o,n%12+1,r);if(a)return a}}var zo=e=>Aw.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Hw(e,t){let n=e.find(({name:o})=>j(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Bw=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function os(e,t={},n){let o=Tm(),r=X.value,a=t.team??o.team??r[0],i=g=>dt((g??a)?.id??""),c=ze.value.split("-")[0],u=Xa(e,{today:C.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...p}=u,$=p.team??a,f={...o,...t,...p,title:m,team:$},{assignee:h,labels:y,stage:v}=f;return h&&!i($).some(({id:g})=>g===h.id)&&(f.assignee=null),y&&(f.labels=y.filter(({id:g})=>yt($.id).some(b=>b.id===g))),v&&!Mt($.id).some(({id:g})=>g===v.id)&&delete f.stage,{draft:f,marks:d}}function wc({team:{id:e,key:t,name:n},...o}){Dr({...o,team:{id:e,key:t,name:n}})}function L$(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=A(null),a=X.value;if(!a.length)return null;let{draft:i,marks:c}=os(e,{},n),u=m=>{m.preventDefault();let{draft:p}=os(r.current?.value??"",{},n);if(!p.title)return r.current?.focus();wc(p),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
<${k} name="plus" />
<${rs} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
<button class="btn" type="submit">${s("quick.add")}</button>
${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${In}
mark=${c.find(({field:m})=>m==="team")}
unmark=${d}
>
<${k} name="team" />
${i.team.name}
</${In}>`}
${i.assignee&&l`<${In} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
<${oe} user=${i.assignee} mute />
${i.assignee.name}
</${In}>`}
${i.priority&&l`<${In} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
<${ne} kind="priority" value=${i.priority} mute />
${s(`priority.${i.priority}`)}
</${In}>`}
${i.dueDate&&l`<${In} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
<${k} name="calendar" />
${s.day(i.dueDate)}
</${In}>`}
${i.labels?.map(m=>l`<${so} key=${m.id} label=${m} />`)}
</div>`}
</form>`}function rs({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=A(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};V(m);let p=[],$=0;for(let f of o)p.push(t.slice($,f.from)),p.push(l`<mark title=${s("quick.asText",{text:f.text})} onClick=${()=>r(f)}>${f.text}</mark>`),$=f.to;return p.push(t.slice($)),l`<div class="line-field">
<input
ref=${e}
name="title"
autofocus=${a}
maxlength="200"
autocomplete="off"
aria-label=${i??s("quick.label")}
placeholder=${c??s("quick.placeholder")}
value=${t}
onInput=${F(n)}
onScroll=${m}
onPaste=${u}
/>
<div class="mirror" ref=${d} aria-hidden="true">${p}</div>
</div>`}var In=({mark:e,unmark:t,children:n})=>e?l`<button
type="button"
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${k} name="close" />
</button>`:l`<span class="chip">${n}</span>`;function M$(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Il.peek()),i=A(null),{draft:c,marks:u}=os(e,r,n),d=()=>{ue.value=""},m=({text:h})=>o(new Set([...n,h])),p=(h,y)=>{let v=u.find(g=>g.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...y})},$=h=>{h.preventDefault();let{draft:y}=os(i.current?.value??"",r,n);if(!y.title)return i.current?.focus();wc(y),d()},f=dt(c.team.id);return l`<${L} class="new-task" labelledby="new-title" close=${d}>
<form class="pad" onSubmit=${$}>
<div class="split">
<h2 id="new-title">${s("command.new")}</h2>
<button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
<${k} name="close" />
</button>
</div>
<div class="quick boxed">
<${rs} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
</div>
<div class="choices">
<${xc}
name="team"
value=${c.team.id}
options=${X.value.map(({id:h,name:y})=>[h,y])}
choose=${h=>p("team",{team:X.value.find(y=>y.id===h)})}
/>
<${xc}
name="assignee"
value=${c.assignee?.id??""}
options=${[["",s("nobody")],...f.map(({id:h,name:y})=>[h,y])]}
choose=${h=>p("assignee",{assignee:f.find(y=>y.id===h)??null})}
/>
<${xc}
name="priority"
value=${c.priority??"MEDIUM"}
options=${Ut.toReversed().map(h=>[h,s(`priority.${h}`)])}
choose=${h=>p("priority",{priority:h})}
/>
<label>
<span>${s("field.due")}</span>
<input
class="input"
type="date"
min="1970-01-01"
max="9999-12-31"
value=${c.dueDate??""}
onChange=${F(h=>p("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${c.labels?.length?l`<p class="labels">
<span class="sr">${s("field.labels")}: </span>
${c.labels.map(h=>l`<${so} key=${h.id} label=${h} />`)}
</p>`:null}
<div class="actions">
<p class="hints">
${Kw.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type="submit">${s("quick.create")}</button>
</div>
</form>
</${L}>`}var Kw=["priority","assignee","due","team"],xc=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class="input" value=${t} onChange=${F(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var P$=7,Ww=150,Gw=200;function ei(e,t,n=()=>!0){let o=j(e.trim()).split(/\s+/),r=[...hn()].filter(fe).filter(d=>{let m=j(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(p=>m.includes(p))}),a=[...t.keys()].map(R).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=qt.peek()?.id,u=d=>(j(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,P$)}function ti(e,t,n){let[o,r]=x(new Map);return I(()=>{if(r(new Map),e.trim().length<2)return;let a=!1,i=u=>{a||(t(),r(u))},c=setTimeout(()=>jw(e,n).then(i,()=>{}),Ww);return()=>{a=!0,clearTimeout(c)}},[e]),o}async function jw(e,t){let n=e.trim().slice(0,Gw),o=async u=>(await _(Zd,{text:n,filter:u,first:P$})).search?.nodes??[],{team:r}=aa.peek(),a=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(a.map(o))).flat();Qs(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!Vw.has(m)));return c}var Vw=new Set(["KEY","TITLE"]);var Yw={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function F$({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${U$(t)}</mark>`:U$(t))}var U$=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Yw[n]);function H$(){let[e,t]=x(""),[n,o]=x(null),r=A(null),a=ti(e,()=>o(r.current)),i=A(Za()).current,c=g=>g.trim()?ei(g,a):[],u=g=>vt.filter(b=>!b.silent&&gt(b,i)&&j(q$(b,i)).includes(j(g.trim()))),d=c(e),m=u(e),p=[...d,...m],$=Math.max(0,p.findIndex(g=>g.id===n));r.current=p[$]?.id??null;let f=()=>{ue.value=""},h=g=>{f(),g&&queueMicrotask(()=>"run"in g?Vt(g,i):Ot(g))};I(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,p.length]);let y=g=>{let b=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(b&&p.length)g.preventDefault(),o(p[($+b+p.length)%p.length].id);else if(g.key==="Enter"){g.preventDefault();let S=g.target.value;h(S===e?p[$]:c(S)[0]??u(S)[0])}},v=(g,b,S)=>l`<div
class="o"
role="option"
id=${`option-${b}`}
key=${S.id}
aria-selected=${b===$}
onPointerMove=${()=>o(S.id)}
onClick=${()=>h(S)}
>
${g}
</div>`;return l`<${L} class="pal" label=${s("palette.title")} close=${f}>
<input
autofocus
role="combobox"
aria-expanded="true"
aria-controls="options"
aria-activedescendant=${p.length?`option-${$}`:void 0}
aria-label=${s("palette.title")}
placeholder=${s("palette.placeholder")}
value=${e}
onInput=${F(g=>{t(g),o(null)})}
onKeyDown=${y}
/>
<div id="options" role="listbox" aria-label=${s("palette.results")}>
${d.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
<h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
${d.map((g,b)=>v(l`
<${ne} kind="status" value=${g.status} mute />
<span>${g.title} <${zw} of=${a.get(g.id)} /></span>
<code class="end">${g.key}</code>
`,b,g))}
</div>`}
${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
<h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
${m.map((g,b)=>v(l`
<span>${q$(g,i)}</span>
<span class="end">${g.keys&&at(g.keys).map(S=>l`<kbd>${S}</kbd> `)}</span>
`,d.length+b,g))}
</div>`}
</div>
${p.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>esc</kbd> ${s("close")}</span>
</footer>
</${L}>`}var q$=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},zw=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${F$} snippet=${e.snippet} /></small>`;var Zw={assigneeId:"assignee",teamId:"team",parentId:"parent"},Qw=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function W$({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Zw[i.field]??i.field})).filter(({field:i},c,u)=>!Qw.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Jw(i,u)),o={who:tx(e.actor),task:t?s("feed.this"):nx(e),what:ox(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Xw(n[0],o);if(e.name==="task.updated")return ke("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ke("feed.other",{...o,name:e.name}):ke(a,o)}function Jw(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Xw({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ke(`feed.${t}`,{...r,to:K$("status",String(t))}):e==="priority"?ke("feed.priority",{...r,to:K$("priority",String(t))}):e==="assignee"?ke(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===E.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ke(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?ex(B$(n),B$(o),r):e==="stage"?ke(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ke("feed.arranged",r):e==="parent"?ke(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?ke(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Kt(t)}</b>`}):e==="relations"?ke("feed.related",r):e==="title"?ke("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ke("feed.moved",{...r,to:l`<b>${o}</b>`}):ke("feed.changed",{...r,fields:s(`field.${e}`)})}function ex(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ke("feed.changed",{...n,fields:s("field.labels")}):ke(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var B$=e=>e?.split(", ")??[],tx=e=>l`<b>${e?e.id===E.value?.id?s("you"):e.name:"TaskFlow"}</b>`,K$=(e,t)=>l`<b><${ne} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function nx(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function ox({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...bt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Ec(){let e=Q.value==="sync"&&Ar.value?"offline":Q.value;return e==="sync"?Tr.value?s("line.saving"):s("line.sync"):e==="offline"&&Tr.value?s("line.waiting",{n:Tr.value}):s(`line.${e}`)}var G$="taskflow.live",Lt=w(localStorage.getItem(G$)==="folded");function rx(){Lt.value=!Lt.value,localStorage.setItem(G$,Lt.value?"folded":"")}var j$=()=>l`<aside aria-label=${s("live.label")} class="rail"><${ss} /></aside>`;function ss({class:e=""}){return l`<div class="live ${e} ${Lt.value?"folded":""}">
<header>
<h2><${Sc} /><span class="name">${s("live.title")}</span></h2>
<span class="state" role="status" data-line=${Q.value}>${Ec()}</span>
<button
class="icon"
aria-label=${s(Lt.value?"live.unfold":"live.fold")}
title=${s(Lt.value?"live.unfold":"live.fold")}
aria-expanded=${!Lt.value}
onClick=${rx}
>
<${k} name=${Lt.value?"unfold":"fold"} />
</button>
</header>
${!Lt.value&&l`<${sx} /><${ax} />`}
</div>`}function Sc(){let e=Q.value==="sync"?"":Q.value==="offline"?"off":"busy";return l`<i key=${ba.value} class="pulse ${e} ${ba.value?"beat":""}" />`}function sx(){let e=Jm(Ht.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${ni} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function ni({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${oe} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div>
<${W$} event=${e} short=${n} />
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function ax(){let e=(Re.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Fe();return e.length?l`<section class="load" aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${to} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
<b class="num">${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var ix=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function V$(){if(!Ke.value.size)return null;let e=bc();return l`<section class="selection" aria-label=${s("selection.label")}>
<div role="toolbar" aria-label=${s("selection.label")}>
<strong role="status">${s("selection.count",{n:e.length})}</strong>
${ix.flatMap(([t,n])=>vt.filter(o=>o.id===t&&(t!=="stage"||gt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!gt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,e)}
>
<${k} name=${n} />
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${yn}>
<${k} name="close" />
</button>
</div>
</section>`}var lx={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function _c({id:e}){return jt.value.length?l`<nav class="saved" aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${jt.value.map(t=>l`<li key=${t.id}>
<a
class="nav"
href=${n$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${st.value?.id===t.id?"page":void 0}
>
<${k} name=${lx[t.layout]} />
<span>${t.name}</span>
${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var cx=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],ux=8,Y$=new Set(["reports","team","settings","instance","trash","overview"]);function z$(){let e=Oe.value.filter((n,o)=>o<ux||n.key===Ft.value),t={inbox:Me.value,today:Re.value&&Re.value.overdue+Re.value.dueToday,tasks:Re.value&&Re.value.pending+Re.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Jn.value&&re.value.name==="task"}>
<a class="brand" href=${De("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<button
class="find"
onClick=${()=>{ue.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${k} name="find" />
<span>${s("side.find")}</span>
<kbd>${at("mod+k")}</kbd>
</button>
<nav class="places" aria-label=${s("side.main")}>
<ul>
${cx.map(([n,o])=>l`<li key=${n} class=${Y$.has(n)?"roomy":""}>
<${oi}
name=${n}
path=${o}
count=${t[n]}
hot=${n==="inbox"||n==="today"&&!!Re.value?.overdue}
/>
</li>`)}
${E.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
<${oi} name="instance" path="/instance" />
</li>`}
<li class="narrow">
<button
class="nav"
onClick=${()=>{ue.value="palette"}}
>
<${k} name="find" />
<span>${s("side.search")}</span>
</button>
</li>
<li class="narrow">
<button
class="nav"
aria-current=${Y$.has(Y.value.name)?"page":void 0}
onClick=${()=>{ue.value="more"}}
>
<${k} name="more" />
<span>${s("side.more")}</span>
</button>
</li>
</ul>
</nav>
${Oe.value.length>1&&l`<nav aria-labelledby="side-teams">
<h2 id="side-teams">${s("side.teams")}</h2>
<ul>
<li key="">
<a class="nav" href=${yl("")} title=${s("any.team")} aria-current=${Ft.value?void 0:"true"}>
<${k} name="all" />
<span>${s("any.team")}</span>
</a>
</li>
${e.map(n=>l`<li key=${n.id}>
<a
class="nav"
title=${n.name}
href=${yl(n.key)}
aria-current=${n.key===Ft.value?"true":void 0}
>
<span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
<span>${n.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${_c} id="side-views" />
<div class="foot">
<${oi} name="trash" path="/trash" />
<a class="nav" href="/explorer/" title=${s("place.explorer")}>
<${k} name="explorer" />
<span>${s("place.explorer")}</span>
</a>
<div class="me">
<${oe} user=${E.value} mute />
<div><strong>${E.value?.name}</strong><small>${E.value?.email}</small></div>
<button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Rr}>
<${k} name="theme" />
</button>
<button
class="icon"
aria-label=${s("command.signOut")}
title=${s("command.signOut")}
onClick=${()=>$n()}
>
<${k} name="out" />
</button>
</div>
</div>
</aside>`}function oi({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class="nav"
href=${De(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${Y.value.name===e?"page":void 0}
>
<${k} name=${e} />
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function Z$(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=E.value?.role==="ADMIN";return l`<${L} class="more-places" label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${oi} name=${o} path=${r} /></li>`)}
</ul>
</nav>
<div onClick=${e}><${_c} id="more-views" /></div>
<button class="nav" onClick=${t(Rr)}><${k} name="theme" /><span>${s("command.theme")}</span></button>
<button class="nav" onClick=${t(()=>$n())}>
<${k} name="out" />
<span>${s("command.signOut")}</span>
</button>
</${L}>`}function Q$(){let e=$a.value.map(c=>G(c).value).filter(c=>c!==null),t=()=>{ue.value=""},n=()=>{t(),queueMicrotask(()=>yc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+Ga(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${L} class="small" labelledby="delete-title" close=${t}>
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
</${L}>`}function J$(){let e=zn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
${zn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class="toast" key=${t}>
<span>
${a?l`<a href=${a}>${n}</a>`:n}
${i&&l` · <a href=${i.to}>${i.text}</a>`}
</span>
${c&&l`<button
onClick=${()=>{bn(t),c.run()}}
>
${c.text}
</button>`}
${r&&l`
<button
onClick=${()=>{bn(t),r()}}
>
${s("command.undo")}
</button>
${t===e&&l`<kbd>Z</kbd>`}
`}
${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>bn(t)}>
<${k} name="close" />
</button>`}
</div>`)}
</div>`}var dx=`mutation ConfirmAgain { requestEmailConfirmation { ${K} } }`;function X$(){let[e,t]=x(!1),n=E.value?.email,o=async()=>{await ge(dx,{})&&t(!0)};return l`<div class="note unproved" role="status">
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var ri="NEVER",si="OWN",eh=999;function th(){let e=no.value,t=e&&G(e.id).value;return t?l`<${mx} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function mx({task:e,anchor:t}){let[n]=x(()=>on.peek()?.id===e.id&&on.peek()?.chosen||e.recurrence),o=e.dueDate??C.peek(),r=n&&Jp(n,o),[a,i]=x(n?r?.often??si:ri),[c,u]=x(r??Qp(o)),[d,m]=x(e.dueDate??""),p=A(null);V(()=>{let b=p.current?.closest("dialog");b&&wt(b,t)},[a,c.ends]);let $=b=>u({...c,...b}),f=()=>{no.value=null},h=b=>{i(b);let S=Ia.find(T=>T===b);S&&$({often:S}),S&&!e.dueDate&&!d&&m(C.peek())},y=a===ri?null:a===si?n??null:Xp(c),v=b=>{b.preventDefault(),f(),queueMicrotask(()=>af(e,y,d||null))},g=a!==ri&&a!==si;return l`<${L}
class="menu repeat"
label=${s("command.repeat")}
close=${f}
place=${b=>wt(b,t)}
>
<form ref=${p} onSubmit=${v}>
<${ai}
label=${s("field.recurrence")}
value=${a}
all=${[[ri,s("repeat.never")],...Ia.map(b=>[b,Rt(s(`repeat.${b}`))]),...n&&!r?[[si,s("repeat.asItIs")]]:[]]}
choose=${h}
autofocus
/>
${g&&l`
<${px} ...${{choice:c,change:$}} />
${c.often==="WEEKLY"&&l`<${fx} ...${{choice:c,change:$}} />`}
${c.often==="MONTHLY"&&l`<${ai}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Rt(Da(c.nth))],["last",Rt(s("repeat.lastDay"))]]}
choose=${b=>$({monthly:b})}
/>`}
<${ai}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Rt(s("repeat.from.due"))],["completion",Rt(s("repeat.from.completion"))]]}
choose=${b=>$({fromCompletion:b==="completion",...b==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${$x} ...${{choice:c,change:$}} />
${!e.dueDate&&l`<${ii}
label=${s("field.dueDate")}
type="date"
value=${d}
min="1970-01-01"
max="9999-12-31"
required=${!c.fromCompletion}
onInput=${({currentTarget:b})=>m(b.value)}
/>`}
`}
<p class="said" role="status">${y&&Rt(Kt(y))}</p>
<div class="split end">
<button class="btn quiet" type="button" onClick=${f}>${s("cancel")}</button>
<button class="btn">${s("save")}</button>
</div>
</form>
</${L}>`}var px=({choice:e,change:t})=>l`<${ii}
label=${s(`repeat.interval.${e.often}`)}
type="number"
min="1"
max=${eh}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function fx({choice:{weekdays:e},change:t}){let n=wr(ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
<legend>${s("repeat.weekdays")}</legend>
<div class="week">
${o.map((a,i)=>l`<button
key=${a}
type="button"
aria-pressed=${e.includes(a)}
aria-label=${s.weekday(a+1)}
title=${s.weekday(a+1)}
onClick=${()=>r(a)}
>
${s.weekdays()[i].slice(0,2)}
</button>`)}
</div>
</fieldset>`}function $x({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${ai}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${ii}
label=${s("repeat.count")}
type="number"
min="1"
max=${eh}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${ii}
label=${s("repeat.lastOn")}
type="date"
max="9999-12-31"
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function ii({label:e,...t}){let n=Fe();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function ai({label:e,value:t,all:n,choose:o,autofocus:r}){let a=Fe();return l`<div class="field">
<label for=${a}>${e}</label>
<select
class="input"
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var as=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var nh=(e,t,n)=>Tc(e,t,n,!0),oh=(e,t,n)=>Tc(e,t,n,!1);async function Tc({id:e,key:t},n,o,r,a=!1){Nt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await hx(e,n,o,r,i);c.length?Yo(B(c[0]),"relations"):a?D({text:s("undo.done",{task:t})}):Te(i,()=>{let d=R(e);d&&Tc(d,n,o,!r,!0)},`/t/${t}`)}function hx(e,t,n,o,r){let a=H("change"),i=R(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Z(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ve(a,"relateTasks",Sf,d,[e],u):ve(a,"unrelateTasks",_f,d,[e],u)}function rh(){let e=Ca.value,t=e&&G(e.id).value;return t?l`<${vx} key=${e.what+e.id} asked=${e} task=${t} />`:null}function vx({asked:{what:e,anchor:t},task:n}){let[o,r]=x(as[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=ti(a,()=>u(d.current),e==="under"?n.team.id:void 0),p=T=>e==="under"?gx(T,n):bx(n,o,T),$=T=>ei(T,m,p),f=$(a),h=Math.max(0,f.findIndex(({id:T})=>T===c));d.current=f[h]?.id??null;let y=Bo(h),v=()=>{Ca.value=null},g=T=>{T&&(v(),e==="under"?ja(n,T):nh(n,o,yx(T)))},b=T=>u(f[T]?.id??null),S=s(`command.${e}`);return l`<${L}
class="menu finds"
label=${S}
close=${v}
place=${T=>wt(T,t)}
>
${e==="relate"&&l`<select
class="input"
aria-label=${s("relations.kind")}
value=${o}
onChange=${F(T=>r(T))}
>
${as.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${Ho}
...${{typed:a,type:i,at:h,move:b}}
count=${f.length}
label=${s("picker.find")}
longest=${200}
take=${T=>g(T===a?f[h]:$(T)[0])}
/>
<div role="listbox" id="choices" aria-label=${S} ref=${y}>
${f.map((T,be)=>l`<div
class="o"
role="option"
id=${`choice-${be}`}
key=${T.id}
aria-selected=${be===h}
onPointerMove=${()=>u(T.id)}
onClick=${()=>g(T)}
>
<${ne} kind="status" value=${T.status} mute />
<span>${T.title}</span>
<code class="end">${T.key}</code>
</div>`)}
</div>
${f.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
</${L}>`}function gx(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?R(n.parentId):null)if(n.id===t.id)return!1;return!0}var bx=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),yx=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var li=36e5,sh="09:00",kx=3;function ci(e){let t=Math.ceil((Date.now()+kx*li)/li)*li,n=U(C.value,7-rt(C.value));return[...So(t)===C.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",_o(U(C.value,1),sh)],["week",_o(n,sh)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function ui({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=p=>{r(),queueMicrotask(p)},d=p=>{let $=p.key==="ArrowDown"?1:p.key==="ArrowUp"?-1:0,f=[...c.current?.querySelectorAll("button")??[]];$&&(p.preventDefault(),f[(f.findIndex(h=>h===document.activeElement)+$+f.length)%f.length].focus())},m=p=>{p.preventDefault();let[$,f]=String(new FormData(p.currentTarget).get("until")).split("T");f&&u(()=>o(_o($,f)))};return l`<${L}
class="menu"
label=${e}
close=${r}
place=${p=>wt(p,t)}
>
<div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
${n.map(({key:p,icon:$,text:f,aside:h,take:y},v)=>l`<button
class="o"
role="menuitem"
key=${p}
autofocus=${v===0}
onClick=${()=>u(y)}
>
<${k} name=${$} />
<span>${f}</span>
${h&&l`<span class="end sm">${h}</span>`}
</button>`)}
</div>
<form class="o pick-time" onSubmit=${m}>
<input
class="input"
type="datetime-local"
name="until"
aria-label=${s("later.pick")}
min=${To(Date.now()+6e4)}
max=${i?To(Date.now()+i*24*li):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
</${L}>`}var wx=[1,2,7];function ah(){let e=oo.value,t=e&&G(e.id).value;if(!t)return null;let n=o=>Wl(t,{at:o});return l`<${ui}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...ci(n),...xx(t)]}
take=${n}
close=${()=>{oo.value=null}}
/>`}function xx(e){let t=e.dueDate;return wx.filter(n=>!t||U(t,1-n)>C.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(_o(U(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Wl(e,{beforeDue:`P${n}D`})}))}function On(){return X.value.length>0&&l`<button class="btn new" onClick=${()=>Dt()} aria-keyshortcuts="N">
<${k} name="plus" />
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function ih(){return X.value.length>0&&l`<button class="btn quiet" onClick=${()=>Dt()}><${k} name="plus" />${s("command.new")}</button>`}function xt(){let{query:e}=Y.value,t=e.get("assignee"),n=o=>Ce({assignee:o});return l`
${Oe.value.length>1&&l`<${it}
name="team"
query=${e}
options=${Oe.value.map(o=>[o.key,o.name])}
/>`}
<div class="seg" role="group" aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function it({name:e,query:t,options:n,first:o}){return l`<select
class="input"
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${F(r=>Ce({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function Dn({query:e}){let t=bt.value.map(n=>[n.id,n.name]);return l`<${it}
name="assignee"
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Cn({query:e}){let t=e.get("label")??"",n=wm(qt.value?.id);if(!n.length&&!t)return null;let o=ta(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${it} name="label" query=${e} options=${a} />`}function lh({query:e}){let t=e.get("stage")??"",n=Mt(qt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${it} name="stage" query=${e} options=${n} />`}var di=({query:e})=>l`<${it}
name="blocked"
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function Zo({query:e}){let t=Ut.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${it} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ge(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=vd(()=>{let m=i.current+=1,p=f=>{m===i.current&&a(f)},$=performance.now();return u.current=e().then(f=>p(()=>({data:f,failed:null})),f=>p(h=>({...h,failed:f}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,p=!1,$=!1,f=()=>{$=!0,!document.hidden&&(p=$=!1,d())},h=()=>{p&&(m=setTimeout(f,o(c.current)))},y=Le(g=>{p||!n.test(g.name)||(p=!0,u.current.then(h))}),v=()=>$&&f();return document.addEventListener("visibilitychange",v),()=>{p=!1,clearTimeout(m),document.removeEventListener("visibilitychange",v),y()}},[d]),{...r,again:d}}var Qo=["created","completed","cancelled","open","scope","done"];function Ex(e){let t=e.map(n=>[n.date,...Qo.map(o=>n[o])]);return[["date",...Qo],...t].map(n=>`${n.join()}\r
`).join("")}var ch=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(Ex(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function uh(e){if(e.has("view")&&!Xr.value)return null;let t=en({...Be(e),status:void 0,due:void 0,text:void 0}),n=mi(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var mi=e=>jt.value.find(({id:t})=>t===e.get("view"));function dh(e){let t=jt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&Xr.value&&!mi(e)?[...t,[n,s("reports.viewGone")]]:t}function ph({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
<path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
<path d=${`M${a.join("L")}`} />
<path class="tip" d=${`M${a.at(-1)}l0 0`} />
</svg>`}var Ac=132,Sx=20,Ic=28;function fh({flow:e,width:t}){let n=Oc(Math.max(2,...e.map(p=>Math.max(p.completed,p.created)))),o=Ac-Sx,r=(t-Ic-6)/e.length,a=Math.min(26,r*.58),i=p=>Ic+r*(p+.5),c=p=>o-p/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:mh(e,"completed"),created:mh(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Ac}`} role="img" aria-label=${m}>
${[0,n/2,n].map(p=>l`
<line class="grid" x1=${Ic} x2=${t} y1=${c(p)} y2=${c(p)} />
<text class="y" x="16" y=${c(p)+4}>${s.number(p)}</text>
`)}
${e.map((p,$)=>l`<g key=${p.date}>
<title>${s("flow.day",{day:s.longDay(p.date),completed:p.completed,created:p.created})}</title>
<rect
class=${$===d?"now":""}
x=${i($)-a/2}
y=${c(p.completed)}
width=${a}
height=${o-c(p.completed)}
rx=${Math.min(a/6,o-c(p.completed))}
/>
${(d-$)%u===0&&l`<text x=${i($)} y=${Ac-3}>
${s.date(p.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class="ln" d=${`M${e.map((p,$)=>`${i($)} ${c(p.created)}`).join("L")}`} />
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
</svg>`}var mh=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Oc(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var pi={days:{from:e=>U(e,-29),interval:"DAY"},weeks:{from:e=>U(e,-rt(e)-77),interval:"WEEK"},half:{from:e=>`${yr(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${yr(e.slice(0,7),-11)}-01`,interval:"MONTH"}},Dc="weeks",$h=[...Object.keys(pi),"own"],Cc=["DAY","WEEK","MONTH"];function hh(e){let t=e.get("from")??"",n=e.get("to")??"",o=kr(t)&&kr(n),r=e.get("range")??"",a=o?"own":pi[r]?r:Dc,i=pi[a]??pi[Dc],c=o?{from:t,to:n}:{from:i.from(C.value),to:C.value},u=Cc.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var Rc=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===Dc?"":e,by:"",from:"",to:""};function vh(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var gh=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var Nc=200,_x=22,Jo=40,Tx=8,Ax=64,Ix={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function Lc({title:e,series:t,points:n,names:o,interval:r}){let a=Fe(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let b=new ResizeObserver(([S])=>u(Math.round(S.contentRect.width)));return i.current&&b.observe(i.current),()=>b.disconnect()},[]);let p=n.length-1,$=(c-Jo-Tx)/n.length,f=d===null?null:Math.min(d,p),h=f??p,y=b=>Math.max(0,Math.min(p,b)),v=b=>{let S=i.current?.getBoundingClientRect().left??0;m(y(Math.floor((b.clientX-S-Jo)/$)))},g=b=>{let S=Ix[b.key];!S||b.metaKey||b.ctrlKey||b.altKey||(b.preventDefault(),m(y(S(h,p))))};return l`<section class="card flow plot" aria-labelledby=${a}>
<header>
<h2 id=${a}>${e}</h2>
<div class="legend">
${t.map(({field:b,kind:S})=>l`<span key=${b}><i class=${S} />${s(`reports.field.${b}`)}</span>`)}
</div>
</header>
<div
class="room"
ref=${i}
role="slider"
tabindex="0"
aria-labelledby=${a}
aria-valuemin="1"
aria-valuemax=${n.length}
aria-valuenow=${h+1}
aria-valuetext=${`${o[h]}: ${Ox(n[h],t)}`}
onPointerMove=${v}
onPointerDown=${v}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(h)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${Dx} ...${{series:t,points:n,interval:r,width:c,step:$,at:f}} />`}
${c>0&&f!==null&&l`<div
class="tip ${f>p/2?"before":""}"
aria-hidden="true"
style=${{left:`${Jo+$*(f+.5)}px`}}
>
<strong>${o[f]}</strong>
${t.map(({field:b,kind:S})=>l`<span key=${b}>
<i class=${S} />
${s(`reports.field.${b}`)}
<b class="num">${s.number(n[f][b])}</b>
</span>`)}
</div>`}
</div>
</section>`}var Ox=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function Dx({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=Oc(Math.max(2,...e.flatMap(({field:f})=>t.map(h=>h[f])))),c=Nc-_x,u=f=>Jo+r*(f+.5),d=f=>c-f/i*(c-8),m=Math.ceil(Ax/r),p=t.length-1,$=f=>`M${t.map((h,y)=>`${u(y)} ${d(h[f])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${Nc}`} aria-hidden="true">
${[0,i/2,i].map(f=>l`
<line class="grid" x1=${Jo} x2=${o} y1=${d(f)} y2=${d(f)} />
<text class="y" x=${Jo-8} y=${d(f)+4}>${s.number(f)}</text>
`)}
${a!==null&&l`<line class="here" x1=${u(a)} x2=${u(a)} y1="8" y2=${c} />`}
${e.map(({field:f,kind:h})=>h==="bar"?t.map((y,v)=>{let g=Math.min(26,r*.58),b=c-d(y[f]);return l`<rect
key=${`${f} ${y.date}`}
class=${v===a?"now":""}
x=${u(v)-g/2}
y=${d(y[f])}
width=${g}
height=${b}
rx=${Math.min(g/6,b)}
/>`}):h==="area"?l`
<path class="area" d=${`${$(f)}L${u(p)} ${c}L${u(0)} ${c}Z`} />
<path class="ln of-area" d=${$(f)} />
`:l`<path class="ln" d=${$(f)} />`)}
${e.map(({field:f,kind:h})=>h!=="bar"&&l`<circle
class=${h==="area"?"of-area":""}
cx=${u(a??p)}
cy=${d(t[a??p][f])}
r="3.5"
/>`)}
${t.map((f,h)=>(p-h)%m===0&&l`<text key=${f.date} x=${u(h)} y=${Nc-4}>${gh(n,f.date)}</text>`)}
</svg>`}var bh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var Cx=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,Rx=e=>Math.max(3e3,e*10),Nx=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],Lx=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function kh({place:{query:e}}){let t=hh(e),{from:n,to:o,interval:r}=t,a=uh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=Ft.value,{data:u,failed:d,again:m}=Ge(async()=>a&&{asked:i,range:t,team:c,report:(await _(bh,{filter:a,from:n,to:o,interval:r})).report},[i],Cx,Rx);I(()=>Ne(m),[m]);let p=u?.asked===i,$=p||!d?u?.report:null;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.reports")}</h1>
<p role="status">${p&&$?Mx($.points):!d&&s("loading")}</p>
</div>
<div class="tools">
<${xt} />
${u&&$&&l`<a class="btn quiet" ...${ch($.points,u.range,u.team)}>
<${k} name="save" />
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${Px} query=${e} range=${t} />
${mi(e)&&l`<p class="hints"><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${Ux} report=${$} range=${u.range} />`:d?l`<${W} problem=${d} retry=${m} />`:l`<${ae} rows=${8} />`}
</div>`}var Mx=e=>s("reports.summary",{created:Mc(e,"created"),completed:Mc(e,"completed")}),Mc=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Px({query:e,range:t}){let n=dh(e),o=r=>l`<input
class="input"
type="date"
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${F(a=>a&&Ce({...Rc("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role="search" aria-label=${s("tasks.filters")}>
<select
class="input"
aria-label=${s("reports.range")}
value=${t.name}
onChange=${F(r=>Ce(Rc(r,t)))}
>
${$h.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class="input"
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${F(r=>Ce({by:r}))}
>
${Cc.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${it} name="view" query=${e} options=${n} />`}
<${Dn} query=${e} />
<${Zo} query=${e} />
<${Cn} query=${e} />
</div>`}function Ux({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>Qo.every(u=>!c[u])))return l`<div class="card">
<${ee} icon="reports" title=${s("reports.none")}>${s("reports.noneHint")}</${ee}>
</div>`;let a=e.map(({date:c},u)=>vh(o,c,u+1<e.length?U(e[u+1].date,-1):r)),i=Mc(e,"completed");return l`
<dl class="card stats three">
<div class="stat">
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${yh} name="leadTime" times=${t} />
<${yh} name="cycleTime" times=${n} />
</dl>
<${Lc} title=${s("reports.flow")} series=${Nx} points=${e} names=${a} interval=${o} />
<${Lc} title=${s("reports.burnUp")} series=${Lx} points=${e} names=${a} interval=${o} />
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class="room">
<table>
<thead>
<tr>
<th scope="col">${s("reports.interval")}</th>
${Qo.map(c=>l`<th scope="col" key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope="row">${a[u]}</th>
${Qo.map(d=>l`<td class="num" key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function yh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class="stat">
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ae(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Fx(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function Fx(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=B(a):o||=B(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=Ee(r)}return{errors:n,whole:o}}function q({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=Fe(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
</div>`}var Se=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Pc=({owner:e,team:t})=>e?.id===E.value?.id||t!==null&&(t.myRole==="ADMIN"||E.value?.role==="ADMIN");function Rn(){let e=st.value;if(!io.value)return null;let t=()=>{ue.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${an.value}
title=${an.value?s("views.day"):void 0}
aria-keyshortcuts="V"
>
<${k} name="save" />
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=io.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await ge(Pa,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await ao()};return l`
${t$.value&&Pc(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${an.value}
>
<${k} name="save" />
<span>${s("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
<${k} name="pen" />
<span>${s("views.this")}</span>
</button>
`}var fi=()=>{ue.value=""};function xh(e){let t=new URLSearchParams(Y.peek().query);e?t.set("saved",e):t.delete("saved"),js(t)}function Eh(){let[e]=x(st.peek()),[t,n]=x(!e),[o]=x(H("view")),r=t||e?.owner?.id===E.value?.id,a=!t&&e!==void 0&&!Pc(e),i=Ae(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:p={},orderBy:$=[],groupBy:f=null}=(e&&!Go(e)?e:io.peek())??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:p,orderBy:$,groupBy:f},{createView:g}=await _(jf,{input:v,key:o});return g.view&&await wh(g.view.id,s("views.saved",{view:g.view.name})),g}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:y}=await _(Pa,{id:e.id,input:h});return y.errors.length||await wh(e.id,s("views.updated",{view:String(u)})),y}),c=async()=>{!e||!await ge(Vf,{id:e.id},s("views.deleted",{view:e.name}))||(fi(),xh(""),await ao())};return l`<${L} class="small" labelledby="view-title" close=${fi}>
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
${r&&l`<${qx} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
`}
<div class="actions">
${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
${s("command.delete")}
</button>`}
${!t&&l`<button
type="button"
class="btn quiet"
disabled=${an.value}
title=${an.value?s("views.day"):void 0}
onClick=${()=>n(!0)}
>
<${k} name="plus" />
${s("views.saveAs")}
</button>`}
<button type="button" class="btn quiet end" onClick=${fi}>${s("cancel")}</button>
${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
</${L}>`}async function wh(e,t){await ao(),fi(),xh(e),D({text:t})}function qx({team:e,error:t}){let n=X.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${q} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
</${q}>`}var is=({task:e})=>l`
<p>${e.title}</p>
<${Ko} task=${e} most=${5} />
<div>
<${ne} kind="priority" value=${e.priority} />
<code>${e.key||"\u2026"}</code>
<${Sn} task=${e} />
<${Wo} task=${e} />
<${oe} user=${e.assignee} />
</div>
`;function $i({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=R(e);return a&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${is} task=${a} />
</div>`}var Hx=200;function hi({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=F(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ce({q:r.current})},Hx)});return l`<input
class="input search"
type="search"
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function je(e,t,n){let o=ha(e,t,n),r=Tt(()=>op(o)??new Mo(e,t,n),[o]);return V(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>E.peek()?va(o,r):r.close()),[r]),r}var Ie=w(null),vi=w({x:0,y:0,width:0}),Xo=w(""),ls=[];function Sh({by:e,want:t}){let n=je({...t,status:ro},kt.manual,{size:100}),o=Bf(n.ids.value,e,qt.value),r=_n(),a=At(()=>Ie.value?.by==="pointer"?Ie.value.id:null).value;return ls=o,I(()=>{let i=ye(()=>{r.current?.classList.toggle("carrying",Ie.value!==null)});return()=>{i(),Ie.value=null}},[]),n.failed.value&&!n.ready.value?l`<${W} problem=${n.failed.value} retry=${()=>n.load()} />`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${Bx} key=${i.key} by=${e} group=${i} ids=${i.ids} />`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([i,c])=>l`<span><kbd>${i}</kbd> ${s(`board.${c}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Xo}</p>
${a&&l`<${$i} id=${a} at=${vi} />`}
</div>`:l`<${ae} rows=${6} />`}function Bx({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=At(()=>Ie.value?.over===o&&Ie.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${gi(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class="num">${s.number(n.length)}</span>
${a&&X.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Dt(a)}
>
<${k} name="plus" />
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${Kx} key=${c} id=${c} by=${e} home=${o} />`)}
${i&&l`<li class="slot" />`}
</ul>`:l`<p class="none">${s("board.noneIn")}</p>`}
</section>`}var gi=({key:e})=>e||"none",_h=({fields:e,label:t})=>!!(e||t),Th=({can:e},t)=>t==="assignee"?e.assign:e.update;function Kx({id:e,by:t,home:n}){let o=G(e).value,r=At(()=>Ie.value?.id===e&&Ie.value.from===n?Ie.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby="board-how"
onFocus=${()=>{We.value=e}}
onClick=${()=>Ot(o)}
onPointerDown=${i=>Th(o,t)&&Gt(i,{lift:c=>{Ie.value={id:e,from:n,over:n,by:"pointer"},vi.value=c},over:(c,u)=>{vi.value={...vi.value,...u};let d=ls.find(p=>gi(p)===c&&(_h(p)||p.key===n)),m=Ie.peek();d&&m&&d.key!==m.over&&(Ie.value={...m,over:d.key})},drop:()=>Uc(o),cancel:()=>Fc(e)})}
onContextMenu=${i=>sn(i,e)}
onKeyDown=${i=>Wx(i,o,t,n)}
>
<${is} task=${o} />
</button>
</li>`:null}function Wx(e,t,n,o){let r=Ie.value?.id===t.id&&Ie.value.from===o?Ie.value:null;if(e.key===" "){if(e.preventDefault(),r)return Uc(t);if(!Th(t,n))return;Ie.value={id:t.id,from:o,over:o,by:"keys"},Xo.value=s("board.lifted",{task:t.title,column:Gx(o)});return}let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return Fc(t.id);if(e.key==="Enter")return Uc(t);let i=ls.filter(d=>_h(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Ie.value={...r,over:u.key},Xo.value=u.name,document.querySelector(`.board [data-drop="${gi(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var Gx=e=>ls.find(t=>t.key===e)?.name??"";function Uc(e){let t=Ie.value,n=R(e.id);Ie.value=null;let o=t&&ls.find(({key:r})=>r===t.over);if(!o||!n)return void(Xo.value=s("board.cancelled"));if(o.key===t.from)return Fc(n.id);Xo.value=s("board.dropped",{task:n.title,column:o.name}),o.label?Yr([n],new Map([[n.team.id,o.label]]),!0):o.fields&&tt(n,o.fields),me(`.board [data-drop="${gi(o)}"] [data-task="${n.id}"]`)}function Fc(e){Ie.value=null,Xo.value=s("board.cancelled"),me(`.board [data-task="${e}"]`)}var jx=[{field:"RANK",direction:"ASC"}],Vx=[{field:"UPDATED_AT",direction:"DESC"}],cs=O(()=>{let e=qt.value?.stages??[],t=JSON.stringify([e,Y.value.query.get("cancelled")]);return t!==qc.key&&(qc={key:t,columns:$f(e,Y.value.query.get("cancelled")==="1")}),qc.columns}),qc={key:"",columns:[]},Ih=e=>cs.peek().find(t=>t.id===e),Bc=e=>cs.peek().find(t=>jr(e,t)),Ue=w(null),bi=w({x:0,y:0,width:0}),Nn=w("");function Oh({place:{query:e}}){let t=Jr.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=cs.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class="top">
<div><h1>${st.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
<div class="tools"><${xt} /><${Rn} /><${On} /></div>
</header>
<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${hi} query=${e} />
<${Dn} query=${e} />
<${Zo} query=${e} />
<${Cn} query=${e} />
<${di} query=${e} />
<${it}
name="group"
query=${e}
first=${s("group.stage")}
options=${Jr.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Ce({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${Sh} key=${t} by=${t} want=${Be(e)} />`:l`<${Yx} query=${e} />`}
</div>`}function Yx({query:e}){let t=cs.value,n=t.length>4?"many":t.length>3?"four":"",o=_n(),r=At(()=>Ue.value?.by==="pointer"?Ue.value.id:null).value;return I(()=>{let a=ye(()=>{o.current?.classList.toggle("carrying",Ue.value!==null)});return()=>{a(),Ue.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${Zx} key=${a.id} column=${a} want=${zx(a,Be(e))} />`)}
</div>
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Nn}</p>
${r&&l`<${$i} id=${r} at=${bi} />`}
</div>`}var zx=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function Zx({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=je(t,Z({status:o})?jx:Vx,{size:50}),i=At(()=>e0(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=Qx(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${ne} kind="status" value=${o} mute />
<h2 id=${`col-${n}`} title=${r?.name}>${Wt(e)}</h2>
<${Xx} count=${a.ready.value?u:null} limit=${Jx(t)?null:r?.limit} />
${Z({status:o})&&X.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:Wt(e)})}
title=${s("command.new")}
onClick=${()=>Dt({status:o,...qo(e)})}
>
<${k} name="plus" />
</button>`}
</header>
${a.failed.value&&l`<${W} problem=${a.failed.value} retry=${()=>a.load()} />`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(p=>[...i===p?[l`<${Ah} key="slot" />`]:[],d.get(p)])}
${i===null&&l`<${Ah} key="last" />`}
</ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ae} rows=${3} />`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function Qx(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${n0} key=${n} id=${n} />`])),t.current}var Jx=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function Xx({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
<span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
<span class="sr">${o}</span>
</span>`}function e0(e,t){let n=Ue.value;if(!(n?.over.id!==e.id||!Dh(n,t)))return Z(e)?n.before:t[0]??null}var Ah=()=>l`<li class="slot" />`;function Dh({id:e,over:t,before:n},o){let r=R(e);return!r||!jr(r,t)?!0:Z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Ch=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),mo=(e,t)=>Ch(e,t).map(n=>n.dataset.task??"");function t0(e,t,n){let o=Ch(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Rh(e,t){let n=mo(t,"");return n[n.indexOf(e)+1]??null}function n0({id:e}){let t=G(e).value,n=At(()=>Ue.value?.id===e?Ue.value.by:null).value;if(!t)return null;let o=`tk${Z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby="board-how"
onFocus=${()=>{We.value=e}}
onClick=${()=>Ot(t)}
onPointerDown=${a=>t.can.changeStatus&&Gt(a,{lift:i=>{let c=Bc(t);c&&(Ue.value={id:e,over:c,before:Rh(e,c),by:"pointer"}),bi.value=i},over:(i,c,{y:u})=>{let d=Ih(i);bi.value={...bi.value,...c},d&&s0(d,t0(d,e,u))},drop:()=>Hc(e),cancel:()=>Lh(e)})}
onContextMenu=${a=>sn(a,e)}
onKeyDown=${a=>o0(a,t)}
>
<${is} task=${t} />
</button>
</li>`}function o0(e,t){let n=Ue.value?.id===t.id?Ue.value:null;if(e.key===" "){if(e.preventDefault(),n)return Hc(t.id);t.can.changeStatus&&l0(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?a0(n,o):i0(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=cs.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=mo(c,t.id);Ue.value={...n,over:c,before:u[Nh(n)]??null},Nn.value=Wt(c),r0(c)}else e.key==="Escape"?(e.preventDefault(),Lh(t.id)):e.key==="Enter"&&(e.preventDefault(),Hc(t.id))}var r0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function s0(e,t){let n=Ue.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Ue.value={...n,over:e,before:t})}function Nh({id:e,over:t,before:n}){let o=mo(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function a0(e,t){if(!Z(e.over))return;let n=mo(e.over,e.id),o=Math.max(0,Math.min(n.length,Nh(e)+t));Ue.value={...e,before:n[o]??null},Nn.value=s("board.spot",{column:Wt(e.over),at:o+1,n:n.length+1})}function i0(e,t){let{id:n}=e,o=Bc(e);if(!o)return;let r=mo(o,n),a=mo(o,"").indexOf(n)+t;!e.can.changeStatus||!Z(e)||a<0||a>r.length||(Vr(e,r,a),Nn.value=s("board.spot",{column:Wt(o),at:a+1,n:r.length+1}),me(`.board [data-task="${n}"]`))}function l0(e){let t=Bc(e);t&&(Ue.value={id:e.id,over:t,before:Rh(e.id,t),by:"keys"},Nn.value=s("board.lifted",{task:e.title,column:Wt(t)}))}function Hc(e){let t=Ue.value,n=R(e);if(Ue.value=null,!t||!n)return;let o=Ih(t.over.id);if(!o)return void(Nn.value=s("board.cancelled"));Nn.value=s("board.dropped",{task:n.title,column:Wt(o)});let r=mo(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Z(o)?Dh(t,r)&&Vr(n,a,i<0?a.length:i,o):tt(n,qo(o)),me(`.board [data-task="${e}"]`)}function Lh(e){Ue.value=null,Nn.value=s("board.cancelled"),me(`.board [data-task="${e}"]`)}var c0=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],u0=6,d0=4,Et=w(null),us=w(""),Mh=w("");function Uh({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:C.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?kr(r)?r:C.value:`${o}-01`),i=Array.from({length:t?7:u0*7},(y,v)=>U(a,v)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=je({...Be(e),from:i[0],to:i.at(-1)},c0,{size:100,all:!0}),d=Map.groupBy(u.ids.value,y=>G(y).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,p=_n(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{Et.value=null},[]);let f=y=>Ce(t?{week:U(a,7*y)}:{month:yr(o,y)}),h=y=>Ce({view:y,week:"",month:""});return m0(u.ready.value),l`<div class="wrap">
<header class="top">
<div>
<h1>${c}</h1>
<p role="status">${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
<p class="sr" id="cal-how">${s("calendar.how")}</p>
</div>
<div class="tools"><${xt} /><${Rn} /><${On} /></div>
</header>
<div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
<div class="split">
<button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>f(-1)}>
<${k} name="back" />
</button>
<button class="btn quiet" onClick=${()=>Ce({month:"",week:""})}>${s("due.today")}</button>
<button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>f(1)}>
<${k} name="next" />
</button>
</div>
<div class="seg" role="group" aria-label=${s("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>h("")}>${s("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>h("week")}>${s("calendar.week")}</button>
</div>
<${Dn} query=${e} />
<${Cn} query=${e} />
</div>
${u.failed.value&&l`<${W} problem=${u.failed.value} retry=${()=>u.load()} />`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${ae} rows=${8} />
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${ee} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${ee}>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${p}>
${s.weekdays().map(y=>l`<span class="wd" aria-hidden="true">${y}</span>`)}
${i.map(y=>l`<${p0}
key=${y}
day=${y}
out=${!t&&y.slice(0,7)!==o}
most=${t?1/0:d0}
ids=${d.get(y)??[]}
/>`)}
</section>`}
<p class="hints">
${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([y,v])=>l`<span><kbd>${y}</kbd> ${s(v)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${us}</p>
</div>`}function m0(e){let t=A(!1);V(()=>{!e||t.current||(t.current=!0,Jn.peek()&&Gs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function p0({day:e,out:t,most:n,ids:o}){let r=Et.value,a=Mh.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===C.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
<h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
${X.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:s.longDay(e)})}
title=${s("command.new")}
onClick=${()=>Dt({dueDate:e})}
>
<${k} name="plus" />
</button>`}
<ul>
${i.map(d=>l`<${f0} key=${d} id=${d} />`)}
${o.length>n&&l`<li key="rest">
<button
class="rest"
aria-expanded=${a}
onClick=${()=>{Mh.value=a?"":e}}
>
${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
</button>
</li>`}
</ul>
</div>`}function f0({id:e}){let t=G(e).value;if(!t)return null;let n=Et.value?.id===e,o=t.overdue&&Z(t),r=a=>t.can.update&&Gt(a,{lift:()=>{Et.value={id:e,over:t.dueDate??C.peek()}},over:i=>{i&&(Et.value={id:e,over:i})},drop:()=>Fh(e),cancel:()=>qh(e)});return l`<li>
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
onContextMenu=${a=>sn(a,e)}
onClick=${()=>Ot(t)}
onKeyDown=${a=>$0(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var Ph={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function $0(e,t){let n=Et.value?.id===t.id?Et.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),Et.value={id:t.id,over:t.dueDate},us.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Fh(t.id);else if(n&&Ph[e.key]){e.preventDefault();let o=U(n.over,Ph[e.key]);Et.value={id:t.id,over:o},us.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),qh(t.id))}function Fh(e){let t=Et.value?.over,n=R(e);Et.value=null,!(!t||!n)&&(us.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),tt(n,{dueDate:t}),me(`.cal [data-task="${e}"]`))}function qh(e){Et.value=null,us.value=s("board.cancelled"),me(`.cal [data-task="${e}"]`)}var Hh=`mutation Login($input: LoginInput!) { login(input: $input) { ${qn} } }`,h0=`mutation Register($input: RegisterInput!) { register(input: $input) { ${qn} } }`,v0="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",g0="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",b0=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${qn} session { id } }
}`,y0=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,k0="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",w0="query Registration { instance { registrationOpen } }";function Yt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
<a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class="after">${o}</div>
</main>`}var x0=()=>{let e=re.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Kc(e,t=x0()){return e?.token&&(It.adopt(e),z(t,{replace:!0})),e}function Bh(){let e=Ae(async({email:t,password:n})=>Kc((await Ye(Hh,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Yt}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${gr.value&&l`<p class="note" role="status">${s(gr.value)}</p>`}
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
</${Yt}>`}function Kh(){let[e,t]=x(!0);I(()=>{Ye(w0,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Kc((await Ye(h0,{input:c})).register,"/")});return l`<${Yt}
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
</${Yt}>`}function Wh(){let[e,t]=x(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await Ye(g0,{email:o});return r.ok&&t(o),r});return l`<${Yt}
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
</${Yt}>`}function Gh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??re.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{z("/reset",{replace:!0}),e&&Ye(y0,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(B(a))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:a}=await Ye(b0,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Ye(Hh,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Ye(v0,{id:a.session.id},{token:i.token}).catch(()=>{}),Kc(i,"/")});return l`<${Yt}
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
</${Yt}>`}function jh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Ye(k0,{token:e});n(a.errors.length?"bad":"proved");let i=E.peek();i&&i.id===a.user?.id&&(E.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{z("/confirm",{replace:!0}),e&&o()},[]),l`<${Yt}
title=${s("confirm.title")}
form=${{submit:r}}
after=${l`<p><a href="/">${s(E.value?"confirm.open":"door.signIn")}</a></p>`}
>
${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
${t==="away"&&l`
<p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
<button class="btn wide">${s("confirm.again")}</button>
`}
</${Yt}>`}var E0=365;function Vh(){let e=Vo.value,t=e&&jo.value.get(e.id);if(!t)return null;let n=r=>i$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${ui}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...ci(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?To(Date.parse(t.snoozedUntil)):""}
days=${E0}
close=${()=>{Vo.value=null}}
/>`}var yi=new Map;function Yh({id:e,occurredAt:t}){let n=`${e} ${t}`,o=yi.get(n)??w("");return yi.has(n)||(yi.set(n,o),S0(e).then(r=>{o.value=r},()=>yi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function S0(e){let{node:t}=await _(Ip,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var _0=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],T0={SECURITY:"/settings",TRANSFER:"/settings"},A0=new Set(["MENTIONED","COMMENTED"]);function Zh(){let e=qa.value,t=Br.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{Q.value==="sync"&&e.failed.peek()&&e.load()},[e,Q.value]);let n=e.notices.value,o=Me.value;return l`<div class="wrap">
<header class="top">
<div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class="tools">
<div class="seg" role="group" aria-label=${s("tasks.filters")}>
${pc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Ce({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${Ka}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?n.length?l`<${I0} key=${e.show} notices=${n} />`:l`<div class="card">
<${ee} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
</${ee}>
</div>`:!e.failed.value&&l`<${ae} rows=${5} />`}
${e.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<p class="hints">
${_0.map(r=>l`<span>${at(Qa(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
</p>
<${Vh} />
</div>`}function I0({notices:e}){let t=A(null),n=A(-1);V(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Ha.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${O0} key=${a.id} notice=${a} />`)}
</ul>`}function O0({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(G(n.id).value??n),p={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(p).flatMap(([y,v])=>v?[y]:[])].join(" "),f=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(We.value=n.id)}}
>
${o?l`<${oe} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div class="about">
<${zh} notice=${e}>
${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
${m&&l`<${ne} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
</${zh}>
<small>
<bdi>${h}</bdi>
${` \xB7 ${r.map(y=>s(`reason.${y}`)).join(", ")}`}
${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
${" \xB7 "}
<time datetime=${d}>${s.ago(d)}</time>
${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
</small>
</div>
<span class="split acts">
<${Wc}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${f}
onClick=${()=>Wa(e)}
/>
<${Wc}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${f}
onClick=${()=>Fa(e,!c)}
/>
<${Wc}
name="later"
icon="later"
of=${f}
popup
onClick=${({currentTarget:y})=>{Vo.value={id:t,anchor:y}}}
/>
</span>
</li>`}function zh({notice:e,children:t}){let n=D0(e),o=()=>{e.readAt||Wa(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function D0(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Yh(e):t&&n&&A0.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:T0[o[0]]??null}var Wc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class="icon"
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${k} name=${t} />
</button>`;var C0=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,R0=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,N0=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${K} } }`,L0=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${K} } }`,M0=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${K} } }`,P0=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${K} } }`,U0=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${K} ok transcript } }`,Qh=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],F0={SENT:"ok",RETRYING:"warm",FAILED:"bad"},ki=20;function Jh(){return E.value?.role!=="ADMIN"?l`<div class="wrap">
<header class="top"><h1>${s("place.instance")}</h1></header>
<div class="card"><${ee} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${ee}></div>
</div>`:l`<div class="wrap">
<header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${q0} />
<${H0} />
<${B0} />
</div>`}function q0(){let[e,t]=x(""),[n,o]=x(ki),{data:r,failed:a,again:i}=Ge(()=>_(C0,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},p)=>{await ge(N0,{id:d,role:p==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},p)=>{let $=s(p?"admin.reactivated":"admin.deactivated",{who:m});await ge(p?M0:L0,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
onInput=${F(t)}
/>
</div>
${a?l`<${W} problem=${a} retry=${i} />`:r?l`<ul class="card people">
${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
<${oe} user=${d} mute big />
<div class="who">
<strong>${d.name}</strong>
<small>
${d.email} · ${s("admin.since",{when:s.date(So(d.createdAt),{dateStyle:"medium"})})}
</small>
</div>
${!d.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
<select
class="input"
aria-label=${s("team.roleOf",{who:d.name})}
value=${d.role}
onChange=${F(m=>c(d,m))}
>
${["USER","ADMIN"].map(m=>l`<option value=${m} selected=${m===d.role}>${s(`userRole.${m}`)}</option>`)}
</select>
${d.id!==E.value?.id&&l`<button
class="btn quiet"
onClick=${()=>u(d,!d.active)}
>
${s(d.active?"admin.deactivate":"admin.reactivate")}
<span class="sr"> ${d.name}</span>
</button>`}
</li>`)}
</ul>`:l`<${ae} />`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+ki))}>${s("tasks.more")}</button>
</div>`}
</section>`}function H0(){let[e,t]=x(""),[n,o]=x(ki),{data:r,failed:a,again:i}=Ge(()=>_(R0,{status:Qh.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ge(P0,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
<header>
<h2 id="mail-title">${s("admin.mail")}</h2>
${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class="filters">
<select class="input" aria-label=${s("field.status")} value=${e} onChange=${F(t)}>
<option value="">${s("any.status")}</option>
${Qh.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
</select>
<button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
</div>
${a?l`<${W} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
<div class="who">
<strong>${u.subject}</strong>
<small>
${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
</small>
${u.error&&l`<small class="error">${u.error}</small>`}
</div>
<span class="chip ${F0[u.status]??""}">${s(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${s("mail.resend")}
<span class="sr"> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class="card"><${ee} title=${s("mail.none")}>${s("mail.noneHint")}</${ee}></div>`:l`<${ae} rows=${3} />`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+ki))}>${s("tasks.more")}</button>
</div>`}
</section>`}function B0(){let[e,t]=x(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(U0,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
<header><h2 id="test-title">${s("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Se} text=${n.whole} />
<div class="inline">
<${q}
name="to"
label=${s("mail.to")}
type="email"
defaultValue=${E.value?.email}
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
</section>`}function Xh(){return l`<div class="wrap">
<div class="empty">
<${k} name="find" />
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class="btn" href="/">${s("place.today")}</a>
</div>
</div>`}var ev="taskflow.numbers",er=w(localStorage.getItem(ev)==="open");function tv(){let e=Pr(),t=()=>{er.value=!er.value,localStorage.setItem(ev,er.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
${er.value?l`<${Gc} /><${jc} />`:l`<dl class="card six ${Ur()}">
${K0.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
<dt><a href=${De(o)}>${s(`tile.${n}`)}</a></dt>
<dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${er.value} onClick=${t}>
<${k} name="live" />
${s(er.value?"numbers.less":"numbers.more")}
</button>
</section>`}var K0=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Gc(){let e=Pr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${ph}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Ur()}">
<${St}
name="total"
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
</${St}>
<${St}
name="pending"
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
</${St}>
<${St} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${to} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
</${St}>
<${St}
name="completed"
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
</${St}>
<${St}
name="overdue"
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${to} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
</${St}>
<${St} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class="avs">${bt.value.slice(0,4).map(a=>l`<${oe} user=${a} mute />`)}</div>
</${St}>
</dl>`}function St({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
<dt><a href=${De(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function jc(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
<header>
<h2 id="flow-title">${s("flow.title")}</h2>
<div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
</header>
<div class="room" ref=${e}>
${t>0&&Re.value&&l`<${fh} flow=${Re.value.flow} width=${t} />`}
</div>
</section>`}var W0=[{field:"CREATED_AT",direction:"DESC"}],nv=12,G0=["title","assignee","priority","status"];function ov(){let e=je({},W0,{size:nv}),t=e.ids.value.slice(0,nv);return l`<div class="wrap">
<header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${Gc} />
<section class="card recent" aria-labelledby="recent-title">
<h2 id="recent-title">${s("overview.recent")}</h2>
${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${G0.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${j0} key=${n} id=${n} />`)}</tbody>
</table>`:l`<${ee} title=${s("tasks.none")}>${s("overview.none")}</${ee}>`:!e.failed.value&&l`<${ae} rows=${5} />`}
</section>
${e.ready.value&&l`<${jc} /><${ss} class="page narrow card" />`}
</div>`}function j0({id:e}){let t=G(e).value;return t&&l`<tr data-task=${e}>
<th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var V0=2e3,Vc=new Set,po=null,wi=()=>{},sv=0;function xi(e){return Vc.add(e),()=>Vc.delete(e)}function Yc(){wi(),wi=Bt(Yd,()=>({after:po}),{next:({events:e})=>Y0(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),sv=setTimeout(av,V0)}})}function Y0(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Yc():av();e.__typename==="StreamReady"&&!po&&rv(null),po=e.cursor,e.__typename==="StreamEvent"&&rv(e.event)}function av(){po=null,Yc()}function rv(e){for(let t of Vc)t(e)}Po(({inbox:e})=>{po||(po=e?.cursor??null,Yc())});O(()=>E.value?.id).subscribe(()=>{wi(),wi=()=>{},clearTimeout(sv),po=null});var iv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,lv=`query ReadPreferences { preferences { ${iv} } }`,cv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${K} preferences { ${iv} } }
}`;var ds=["IN_APP","EMAIL","PUSH"];function uv(){let e=w(null),t=w(null),n=w([]),o=w({}),r=w(!1),a=O(()=>e.value&&n.value.reduce(($,{input:f})=>z0($,f),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:f}=await _(lv,{});$===i&&M(()=>[e.value,t.value]=[f,null])}catch(f){$===i&&(t.value=f)}$===i&&(c=!1)}function m($,f){let h={place:$,input:f};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let y=await p(f);M(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:y},r.value=!y&&!n.peek().length})}),u}async function p($){try{let{errors:f,preferences:h}=(await _(cv,{input:$})).updatePreferences;return f.length?B(f[0]):(e.value=h,c&&d(),"")}catch(f){return Ee(f)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function z0(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var Z0={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},dv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],Q0="account",J0={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function mv({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=J0[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(tE),u=c.findIndex(m=>m.some(p=>p===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope="col"><span class="sr">${s("told.reason")}</span></th>
${ds.map(r=>l`<th scope="col" key=${r}>
<${k} name=${Z0[r]} />
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${X0(t).map(([r,a])=>l`<tbody key=${r}>
<tr class="sort"><th scope="rowgroup" colspan=${ds.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${eE} key=${i.reason} preferences=${e} row=${i} />`)}
</tbody>`)}
</table>`}function X0({notifications:e}){let t=dv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...dv,[Q0,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function eE({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=zc(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=ds.filter(p=>p===u?d:n.includes(p));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope="row">
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
</th>
${ds.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type="checkbox"
data-channel=${u}
aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${zc(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>zc(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var zc=(e,t)=>e==="SECURITY"&&t==="EMAIL",tE=e=>[...e.querySelectorAll("input")];var nE=["OFF","DAILY","WEEKLY"],oE=Array.from({length:24},(e,t)=>t),rE=[1,2,3,4,5,6,7],pv=["P1D","P2D","P3D","P7D","P14D"],sE={quietFrom:"20:00",quietUntil:"07:30"},aE=900,$v=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${iE} preferences=${e} wanted=${t} />
<${lE} preferences=${e} wanted=${t} />
<${cE} preferences=${e} wanted=${t} />
</div>`;function tr({label:e,hint:t,why:n,children:o}){let r=Fe();return l`<div class="told-line" role="group" aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
</div>
<div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function iE({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${tr}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
${nE.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${Zc}
label=${s("told.weekday")}
value=${r}
all=${rE.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${Zc}
label=${s("told.hour")}
value=${o}
all=${oE.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
</${tr}>`}function lE({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?sE:{quietFrom:null,quietUntil:null}),a=fn.value.replaceAll("_"," ");return l`<${tr}
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
<${fv}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden="true">–</span>
<${fv}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
</${tr}>`}function cE({preferences:e,wanted:{remindBefore:t}}){let n=t&&!pv.includes(t)?[t]:[],o=[...pv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${tr} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${Zc}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
</${tr}>`}var Zc=({label:e,value:t,all:n,choose:o})=>l`<select
class="input"
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function fv({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class="input"
type="time"
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,aE,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function hv({isMeant:e}){let[t]=x(uv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),xi(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),V(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
<header>
<h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
<span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class="card"><${mv} preferences=${t} wanted=${o} /></div>
<${$v} preferences=${t} wanted=${o} />
`:t.failed.value?l`<${W} problem=${t.failed.value} retry=${t.read} />`:l`<${ae} rows=${8} />`}
</section>`}var Qc="id name service createdAt lastUsedAt error",Ei=`query PushDevices { instance { vapidKey } pushDevices { ${Qc} } }`,vv=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${K} device { ${Qc} } }
}`,gv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${K} deletedId } }`,bv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${K} device { ${Qc} } } }`;var Jc="taskflow.push",yv="/service-worker.js",fo=w("");function Xc(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?mE()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function kv(e,t){return await Notification.requestPermission()!=="granted"?null:_v(await Tv(e),t)}async function wv(){localStorage.removeItem(Jc),fo.value="",await xv()}async function xv(){await(await(await navigator.serviceWorker?.getRegistration(yv))?.pushManager.getSubscription())?.unsubscribe()}async function Ev(e){fo.value="";let t=uE();if(!(!t||Xc()||Notification.permission!=="granted"))try{if(t.owner!==e)return await xv();let{instance:n}=await _(Ei,{});n?.vapidKey&&await _v(await Tv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function Sv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&z(e.open)})}async function _v(e,t){let{endpoint:n,keys:o}=e.toJSON();if(E.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(vv,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Jc,JSON.stringify({owner:t,device:i.id})),fo.value=i.id),a}async function Tv(e){await navigator.serviceWorker.register(yv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&dE(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function uE(){try{return JSON.parse(localStorage.getItem(Jc)??"null")}catch{return null}}function dE(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var mE=()=>/iPhone|iPad/.test(navigator.userAgent);function Av(){let{data:e,failed:t,again:n}=Ge(()=>_(Ei,{}),[fo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
<header><h2 id="push-devices">${s("push.title")}</h2></header>
${t&&l`<${W} problem=${t} retry=${n} />`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${fE} key=${a.id} device=${a} again=${n} />`)}
</ul>`}
${e&&l`<${pE} vapidKey=${o} isOn=${r.some(({id:a})=>a===fo.value)} again=${n} />`}
</section>`}function pE({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?Xc():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await kv(e??"",E.peek()?.id??"");u?.errors.length?D({bad:!0,text:B(u.errors[0])}):u&&D({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),D({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class="split">
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function fE({device:e,again:t}){let[n,o]=x(!1),r=e.id===fo.value,a=async()=>{r&&await wv().catch(()=>{}),await ge(gv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ge(bv,{id:e.id});c?.device&&!c.device.error&&D({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var $E=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${K} user { ${pn} } }
}`,hE=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${K} ok
}
}`,vE=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Iv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${K} } }`,gE=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${K} secret } }`,bE=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${K} } }`,yE=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${qn} } }`,kE=["READ","WRITE","ADMIN"];function Ov({place:e}){let t=Ge(()=>_(vE,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class="top">
<div><h1>${s("place.settings")}</h1><p>${E.value?.email}</p></div>
<div class="tools"><button class="btn quiet" onClick=${()=>$n()}>${s("command.signOut")}</button></div>
</header>
<${wE} />
<${xE} />
<${hv} isMeant=${e.key==="notifications"} />
<${Av} />
<${EE} keys=${o} />
${t.failed?l`<${W} problem=${t.failed} retry=${t.again} />`:l`
<${SE} rows=${n} keys=${o} again=${t.again} />
<${TE} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
`}
<p class="dim sm">TaskFlow ${Lr}</p>
</div>`}var zt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function wE(){let e=Ae(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _($E,{input:{name:o,timeZone:r,locale:a,expectedVersion:E.peek()?.version}});return i.user&&(E.value=i.user,D({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=E.value?.timeZone??"UTC";return l`<${zt} id="profile" title=${s("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Se} text=${e.whole} />
<${q}
name="name"
label=${s("door.name")}
autocomplete="name"
defaultValue=${E.value?.name}
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
${Object.entries(Fs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ze.value.split("-")[0]===o}>${r}</option>`)}
</${q}>
<div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
</form>
</${zt}>`}function xE(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Ol(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${zt} id="appearance" title=${s("settings.appearance")}>
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
</${zt}>`}var Dv=({keys:e,...t})=>e.length>0&&l`<label class="check">
<input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function EE({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(hE,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),D({text:s("settings.passwordChanged")})),i});return l`<${zt} id="password" title=${s("settings.password")}>
<form class="card pad" onSubmit=${t.submit} novalidate>
<input
class="sr"
name="username"
autocomplete="username"
value=${E.value?.email}
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
<${Dv} keys=${e} defaultChecked />
<div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
</${zt}>`}function SE({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ge(Iv,{id:c.id},s("settings.revoked"))&&n();return l`<${zt} id="sessions" title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class="who">
<strong>${AE(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class="actions">
<${Dv} keys=${t} checked=${o} onChange=${a} />
<button class="btn danger" onClick=${()=>$n(!0,o)}>${s("settings.signOutAll")}</button>
</div>
</${zt}>`}async function _E(e,t){let{login:n}=await Ye(yE,{input:{email:E.peek()?.email??"",password:e,cookie:!0}});return n.token?(It.adopt(n),t&&await _(Iv,{id:t.id}),null):n}function TE({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ae(async({name:m,scope:p,days:$,password:f},h)=>{let y=f?await _E(f,t):null;if(y)return y;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _(gE,{input:{name:m,scopes:[p],expiresAt:v}});return i(g.errors.some(({code:b})=>b==="SIGN_IN_AGAIN")),g.secret&&(h.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>D({text:s("settings.copied")})),d=async m=>await ge(bE,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${zt} id="api-keys" title=${s("settings.keys")}>
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
${m.scopes.map(p=>l`<span class="chip">${s(`scope.${p}`)}</span>`)}
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
<${Se} text=${c.whole} />
<div class="inline">
<${q} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
<${q} name="scope" label=${s("settings.keyScope")} as="select">
${kE.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
</${zt}>`}var AE=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Cv="taskflow.draft.",IE=50,Ln=e=>`${e}.new`,ms=e=>`${e}.reply`,ps=e=>`${e}.edit`,eu=new Map;function nt(e){let t=nu(e),n=eu.get(t);if(n)return n;let o=w(tu(t)?.text??null);return eu.set(t,o),o}function ot(e,t){nt(e).value=t;let n=nu(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),OE()}catch{}}Kn.add(async()=>{let e=nu("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);eu.clear()});var nu=e=>`${Cv}${E.peek()?.id}.${e}`;function tu(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function OE(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Cv));if(e.length<=IE)return;let[t]=e.sort((n,o)=>(tu(n)?.at??0)-(tu(o)?.at??0));localStorage.removeItem(t)}var DE=8e3,Zt=w([]);function Si(e){let t=()=>{clearTimeout(r),Zt.value=Zt.peek().filter(i=>i.write!==e)},n=E.peek()?.id,o=(i=!1)=>{t(),a(),E.peek()?.id===n&&gn({...e,keepalive:i})},r=setTimeout(()=>o(),DE);Zt.value=[...Zt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function Rv(){let e=Zt.peek().map(({write:t})=>t);for(let{send:t}of Zt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Rv);Kn.add(Rv);var Nv=O(()=>{let e=[...et.value,...Zt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Lv=e=>Nv.value.has(e),ln=e=>Pe(e).all.value?.filter(({id:t})=>!Nv.value.has(t))??null;function Mv(e,{id:t,filename:n}){let o=H("change"),r={told:s("files.deleted",{name:n})};Si({key:o,field:"deleteAttachment",query:Ta,variables:{id:t,key:o},taskIds:[e],note:r})}vn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void D({bad:!0,text:s("files.notDeleted",{why:B(n)})}):Pe(e).without(t.id));var ou=20,ru=e=>`${e}.files`,Pv=e=>e?.split(" ")??[];function nr(e,t){let n=Pe(e),o=n.all.value;return Pv(nt(ru(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Lv(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function su(e,t){ot(ru(e),t.length?t.join(" "):null)}function _i(e,t){su(e,[...new Set([...Pv(nt(ru(e)).peek()),t])])}var Ti=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,fs=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var CE=3,RE=5,NE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ve=w([]),Ii=w(""),LE=new Set(["waiting","sending","cut"]),ME=O(()=>Ve.value.some(({state:e})=>LE.has(e))),Ai=new Map,au=new Set,rr=(e,{place:t,commentId:n}={})=>Ve.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Oi=(e,t)=>rr(e,t).filter(Hv);function Di(e){return au.add(e),()=>{au.delete(e)}}function cn(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=H("file"),c=a?s("files.folder"):PE(e,r,n),u=c?"refused":"waiting",d=FE(r),m={...n,id:i,key:H("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Ve.value=[...Ve.peek(),m],m});return Ci(),o.filter(({state:r})=>r==="waiting")}function iu(e){Mn(e,{state:"waiting",sent:0,why:""}),Ci()}function qv(e){let t=Ve.peek().find(n=>n.id===e);if(t){cu(e),t.state!=="refused"&&Gv(e);for(let n of au)n(e);Ci()}}function PE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Wr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ve.peek().filter(c=>c.taskId===e&&Hv(c));return Uv(lu(Pe(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Uv(UE(e,n),Oi(e,n))>=ou?s("files.fullComment",{n:ou}):""}function UE(e,{place:t,commentId:n}){return t?nr(e,t):lu((Pe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Uv=(e,t)=>new Set([...e,...lu(t)]).size,lu=e=>e.map(({id:t})=>t),Hv=({state:e})=>e!=="refused";function FE({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Ci(){let e=Ve.peek().filter(({state:n})=>n==="sending").length,t=Ve.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,CE-e))){let o=n.turn+1;Mn(n.id,{state:"sending",turn:o}),qE({...n,turn:o})}}async function qE(e){try{if(await Bv(e,RE),!or(e))return;let t=Pe(e.taskId);if(t.arrived.add(e.id),e.place&&_i(e.place,e.id),await t.loadIfOpen(),!or(e))return;Ii.value=s("files.arrived",{name:e.name}),cu(e.id)}catch(t){or(e)&&WE(e,t)}finally{Ci()}}async function Bv(e,t){let n=await HE(e);if(!n||!or(e))return;let{status:o,text:r,seconds:a}=await BE(e,n);if(!(o===204||!or(e))){if(!t||o!==404&&!a)throw new $s(r);a&&await KE(e.id,a),or(e)&&await Bv(e,t-1)}}async function HE({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=NE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(Wp,{input:c,key:t})).createAttachment;if(!jE(e))Gv(e);else if(!u)throw Mn(e,{key:H("change")}),new $s(d.map(B).join(" "));return u?.upload??null}function BE({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,p]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,p);c.setRequestHeader("accept-language",ze.peek()),c.upload.onprogress=({loaded:m})=>Mn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:p}=c,$=Number(c.getResponseHeader("retry-after")),f=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!f?i(new ce("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:f?p.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ce("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Ai.set(e,()=>c.abort()),c.send(t)})}function KE(e,t){return Mn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Mn(e,{why:""}),n()},t*1e3);Ai.set(e,()=>{clearTimeout(o),n()})})}var $s=class extends Error{};function WE({id:e,taskId:t,name:n},o){let r=o instanceof ce&&o.code==="UNREACHABLE",a=o instanceof ce||o instanceof $s,i=r?s("files.cut"):a?o.message:"";Mn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=R(t);Pe(t).opened||D({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Mn(e,t){Ve.value=Ve.peek().map(n=>n.id===e?{...n,...t}:n)}function cu(e){Ve.value=Ve.peek().filter(t=>t.id!==e),Kv(e)}function Kv(e){Ai.get(e)?.(),Ai.delete(e)}function Wv(){for(let{id:e}of Ve.peek())cu(e);Ii.value=""}function GE(){for(let{id:e,state:t,turn:n}of Ve.peek())t!=="waiting"&&t!=="sending"||(Mn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Kv(e))}var jE=e=>Ve.peek().some(t=>t.id===e),or=({id:e,turn:t})=>Ve.peek().some(n=>n.id===e&&n.turn===t);function Gv(e){_(Ta,{id:e,key:H("change")},{keepalive:!0}).catch(()=>{})}Q.subscribe(e=>{if(e==="sync")for(let{id:t}of Ve.peek().filter(n=>n.state==="cut"))iu(t)});ye(()=>{let e=t=>t.preventDefault();if(ME.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Fv=E.peek()?.id;O(()=>E.value?.id).subscribe(e=>{if(!e)return GE();e!==Fv&&Wv(),Fv=e});Kn.add(async()=>Wv());var $o=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Pe(e).isStale()&&(r.preventDefault(),VE(e,t))}});async function VE(e,t){try{let n=await Pe(e).fresh(t);if(!n?.url)return void D({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){D({bad:!0,text:Ee(n)})}}var uu=w(null);function vs(e,t){uu.value={taskId:e,id:t}}var hs=()=>{uu.value=null};function jv(){let e=uu.value,t=e?(ln(e.taskId)??[]).filter(ft):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&hs()},[e,n]),I(()=>hs,[]),!e||n<0?null:l`<${YE} taskId=${e.taskId} pictures=${t} at=${n} />`}function YE({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=zE(e,o),u=p=>vs(e,t[(n+p+t.length)%t.length].id),d=t.length>1,m=p=>{let $=p.key==="ArrowRight"?1:p.key==="ArrowLeft"?-1:0;!$||!d||(p.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${L} class="lightbox" label=${o.filename} close=${hs}>
<div class="frame" onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class="num" role="status">
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class="sr">${o.filename}</span>
</span>
<span class="split end">
<a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${$o(e,o)}>
<${k} name="save" />
</a>
<button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${hs} autofocus>
<${k} name="close" />
</button>
</span>
</header>
<div
class="stage"
onClick=${p=>p.target===p.currentTarget&&hs()}
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
</${L}>`}function zE(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=Pe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(p=>({url:p?.url??null,problem:p?"":s("files.gone")})).catch(p=>({url:null,problem:Ee(p)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Pe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Ri({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===E.value?.id?s("you"):r.name:s("feed.someone"),u=l`
<${ZE} task=${e} file=${t} />
<span class="about">
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{Vv(m),Mv(e.id,t)};return l`<li class="file" data-file=${t.id}>
${ft(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>vs(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${$o(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class="icon"
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${k} name="comments" />
</a>`}
<a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${$o(e.id,t)}>
<${k} name="save" />
</a>
${Yp(e,t)&&l`<button
class="icon"
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${k} name="trash" />
</button>`}
</li>`}var ZE=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading="lazy"
decoding="async"
onError=${()=>Aa(e.id,t)}
/>`:l`<${k} name="file" />`}
</span>`;function Ni({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{Vv(m),qv(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
onClick=${()=>iu(e)}
>
${s("failed.retry")}
</button>`}
<button class="icon" aria-label=${d} title=${d} onClick=${u}><${k} name="close" /></button>
</li>`}function Vv(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];me(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Yv({task:e}){let t=zp(e),n=ln(e.id)??[],o=rr(e.id),r=$t(e),a=Wr.value?.maxAttachmentBytes;return l`
<p class="sr" role="status">${Ii.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
<div class="head">
<h3 id="files-title">
${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
</h3>
${r&&l`<${du}
label=${s("files.add")}
take=${i=>cn(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Ri} key=${i.id} task=${e} file=${i} from />`)}
${o.map(i=>l`<${Ni} key=${i.id} upload=${i} />`)}
</ul>`}
${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${jv} />
`}function du({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type="file"
multiple
hidden
onChange=${({currentTarget:r})=>t(Ld(r))}
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
`}function zv({task:e}){let{id:t,recurrence:n,can:o}=e,r=on.value?.id===t?on.value.why:"",a=({currentTarget:i})=>{no.value={id:t,anchor:i}};return l`
<dt>${s("field.recurrence")}</dt>
<dd>
<div class="repeats">
<button
class="value"
data-field="recurrence"
disabled=${!o.update||!fe(e)}
aria-haspopup="dialog"
title=${o.update?`${s("command.repeat")} (\u21E7 R)`:void 0}
onClick=${a}
>
<${k} name="repeat" />
<span class="sr">${s("field.recurrence")}: </span>
<span>${n?Rt(Kt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${QE} task=${e} />`}
${r&&l`<p class="error" role="alert">${r}</p>`}
</div>
</dd>
`}function QE({task:e}){let t=XE(e),n=t?.next?G(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${wl(n)}</a></p>`;if(!Z(e))return null;let{upcoming:o}=t;return l`<p class="coming">
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${JE(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>lf(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var JE=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function XE({id:e,version:t,waiting:n}){let[o,r]=x(null),a=Q.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(rf,{id:e});!u||i||(u.nextOccurrence&&le(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function Zv({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=ec(u);return d?[{kind:u.kind,other:d}]:[]}),o=as.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=zr(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&fe(e)&&e.version>0,i=Nt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
<div class="head">
<h3 id="relations-title">${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field="relate"
aria-haspopup="dialog"
title=${`${s("command.relate")} (B)`}
onClick=${()=>Gr("relate",e.id)}
>
<${k} name="plus" /> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${eS} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
</ul>
`)}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function eS({task:e,kind:t,other:n}){let o=R(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Z(n)?"related":"related closed"} data-task=${n.id}>
<${ne} kind="status" value=${n.status} />
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class="icon"
aria-label=${r}
title=${r}
onClick=${()=>oh(e,t,n)}
>
<${k} name="close" />
</button>`}
</li>`}var tS=300;function Qv({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Kl(t).catch(()=>{}),tS)},d=[xi(m=>(!m||m.task?.id===t)&&u()),Le(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=ff(n),a=Fo.value?.id===t?Fo.value.why:"",i=({currentTarget:c})=>{oo.value={id:t,anchor:c}};return l`<div class="reminders">
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=jl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${k} name=${c.firedAt?"check":"later"} />
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
</span>
<button
class="icon"
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>Gl(t,c)}
>
<${k} name="close" />
</button>
</li>`})}
</ul>`}
${fe(e)&&!e.waiting&&l`<button
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
</div>`}var nS=200,oS=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function Xv({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:p,team:$,...f}=Jv(m,e,o);a.current?.focus(),f.title&&(n(""),r(new Set),!await x$(e,f)&&!a.current?.value&&n(m))},c=d=>{let m=rS(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),E$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${k} name="plus" />
<${rs}
field=${a}
line=${t}
write=${n}
marks=${Jv(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
</form>`}var Jv=(e,{team:t},n)=>Xa(e,{today:C.value,language:ze.value.split("-")[0],teams:[],people:()=>dt(t.id),home:t,plain:n}),rS=e=>e.split(/\r?\n/).map(t=>t.replace(oS,"").replace(/\s+/g," ").trim().slice(0,nS)).filter(Boolean);var eg=w("");function tg({task:e}){k$(e);let t=w$(e.id),n=t.map(u=>G(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&fe(e),i=Nt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
<div class="head">
<h3 id="subtasks-title">${s("subtasks.title")}</h3>
${o>0&&l`
<span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
<${to} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
`}
</div>
<p class="sr" role="status" aria-live="assertive">${eg}</p>
${n.length>0&&l`<${sS} ids=${t} />`}
${a&&l`<${Xv} task=${e} />`}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function sS({ids:e}){let t=A(null),n=zr(t,e),o=rn.value,r={row:".part",name:s("subtasks.title"),said:eg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby="subtasks-how"
onPointerDown=${a=>Na(a,e,r)}
onKeyDown=${a=>La(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${aS} key=${a} id=${a} mark=${o&&e.includes(o.id)&&tc(a,o)} />`)}
</ul>
<p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
`}function aS({id:e,mark:t}){let n=G(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
class=${r.join(" ").trim()}
data-task=${e}
onContextMenu=${i=>sn(i,e)}
>
<button
class="cell"
role="checkbox"
aria-checked=${o}
aria-label=${n.title}
title=${s(`status.${n.status}`)}
disabled=${!n.can.changeStatus}
onClick=${()=>tt(n,{status:o?"PENDING":"COMPLETED"})}
>
<${ne} kind="status" value=${n.status} mute />
</button>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m"><${Wo} task=${n} /></span>
<${ht} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Sn} task=${n} />`:l`<${k} name="calendar" class="hint" />`}
</${ht}>
<${ht} task=${n} kind="assignee" can=${n.can.assign}><${oe} user=${n.assignee} /></${ht}>
<button
class="icon"
aria-haspopup="menu"
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Ze.value={kind:"actions",ids:[e],anchor:i}}}
>
<${k} name="more" />
</button>
</li>`}function ng({task:e}){let t=e.parentId?G(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${k} name="up" />
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function og({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(ln(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ft(a)||!t.body.includes(`(${a.id})`));return l`<${sg}
label=${s("files.title")}
task=${e}
files=${r}
coming=${rr(e.id,{commentId:t.id})}
/>`}var rg=({task:e,place:t})=>l`<${sg}
label=${s("files.forComment")}
task=${e}
files=${iS(e,t)}
coming=${rr(e.id,{place:t})}
/>`;function iS({id:e},t){let n=nr(e,t);return(ln(e)??[]).filter(o=>n.includes(o.id))}function sg({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
${n.map(r=>l`<${Ri} key=${r.id} task=${t} file=${r} />`)}
${o.map(r=>l`<${Ni} key=${r.id} upload=${r} />`)}
</ul>`}var lS=6,cS=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Li=(e,t)=>cS.exec(e.slice(0,t))?.[1]??null;function mu(e,t){let n=j(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&j(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,lS)}function ag(e,t,n){let o=Li(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var uS=512;function ig(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function lg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ft(r)?o.replaceChildren(dS(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(mS(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function dS(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>vs(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,uS/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Aa(e,n),u.src=n,c.className="picture",c.append(u),c}function mS(e,t,n){let{href:o,download:r,onClick:a}=$o(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var cg=e=>e.includes("data-attachment");var pS={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},fS=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),$S=/^(https?:|mailto:)/i,hS=/^H[1-6]$/,vS=/^file_[0-9a-z]{26}$/,ug=3;function sr({html:e,taskId:t,under:n=ug}){let o=A(null),r=cg(e)?ln(t):null;return V(()=>o.current?.replaceChildren(gS(e,n)),[e]),V(()=>{o.current&&r&&lg(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function gS(e,t=ug){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>dg(a,o))),n}function dg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||fS.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>dg(a,t));if(vS.test(e.getAttribute("data-attachment")??""))return[ig(e,e.getAttribute("alt")??e.textContent??"")];let o=pS[e.tagName];if(!o)return n();let r=document.createElement(bS(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),yS(r,e),[e.tagName==="TABLE"?wS(r):r])}function bS({tagName:e},t){return hS.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function yS(e,t){e instanceof HTMLAnchorElement&&kS(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function kS(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===E.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:$S.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function wS(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var ho=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,ar=`${ho} attachments { id } parent { id }`,mg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${ho} replies { ${ho} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,pg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${ho} task { id } replies { ${ho} } parent { ${ho} replies { ${ho} } }
}
}
}`,fg=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${Hn} } pageInfo { hasNextPage endCursor } } }
}`,$g=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${ar} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Mi=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${ar} } } } }`,hg=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Mi} comment { ${ar} } }
}`,vg=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Mi} comment { ${ar} }
}
}`,gg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,bg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Mi} comment { ${ar} } }
}`,yg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Mi} comment { ${ar} } }
}`,kg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,wg=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var pu=1e4,xS=9500;function gs({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=nt(t).value??r,[p,$]=x(!1),f=A(null),h=Fe(),y=P=>{d?.(),ot(t,P===r?null:P)},v=SS(e,f,y),g=n?{commentId:n}:{place:t},b=Oi(e.id,g),S=!m.trim(),T=b.length>0,be=()=>{let P=f.current?.value??m;!P.trim()||P.length>pu||Oi(e.id,g).length||($(!1),i(P,nr(e.id,t)))},te=()=>{ot(t,null),c?.()},N=P=>{if(v.onKey(P))return P.preventDefault();P.key==="Enter"&&(P.metaKey||P.ctrlKey)?(P.preventDefault(),be()):P.key==="Escape"&&c&&(P.preventDefault(),c())},de=P=>(d?.(),cn(e.id,P,g)),_t=P=>{let we=$t(e)?Eo(P):[];if(we.length){P.preventDefault();for(let ks of de(we))ft({contentType:ks.file.type})&&Us(P.target,Ti(ks))}},{isOver:ct,...ut}=Ps($t(e)?de:null);return I(()=>Di(P=>{let we=nt(t).peek();we?.includes(P)&&ot(t,fs(we,P))}),[t]),V(()=>{!u||document.activeElement===f.current||(f.current?.focus(),f.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${ct?"over":""}"
...${ut}
onSubmit=${P=>{P.preventDefault(),be()}}
>
<textarea
ref=${f}
class="input"
hidden=${p}
rows="3"
aria-label=${o}
placeholder=${o}
aria-describedby=${`${h}-hint`}
aria-autocomplete="list"
aria-haspopup="listbox"
aria-controls=${v.shown.length?`${h}-people`:void 0}
aria-activedescendant=${v.shown.length?`${h}-${v.at}`:void 0}
value=${m}
onInput=${({currentTarget:P})=>{y(P.value),v.follow()}}
onClick=${v.follow}
onKeyUp=${v.follow}
onBlur=${v.close}
onKeyDown=${N}
onPaste=${_t}
/>
${v.shown.length>0&&l`<div
class="mentionable"
role="listbox"
id=${`${h}-people`}
aria-label=${s("talk.people")}
>
${v.shown.map((P,we)=>l`<div
class="o"
role="option"
key=${P.id}
id=${`${h}-${we}`}
aria-selected=${we===v.at}
onPointerDown=${ks=>{ks.preventDefault(),v.choose(P)}}
>
<${oe} user=${P} mute />
<span>${P.name}</span>
<span class="end sm">@${P.handle}</span>
</div>`)}
</div>`}
${p&&l`<${_S} task=${e} text=${m} />`}
${!n&&l`<${rg} task=${e} place=${t} />`}
<div class="split">
<span class="seg small">
<button type="button" aria-pressed=${!p} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type="button" aria-pressed=${p} disabled=${S} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${$t(e)&&l`<${du} label=${s("files.attach")} take=${de} />`}
<span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${ES(m,b)}</span>
<span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type="button" class="btn quiet" onClick=${te}>${s("cancel")}</button>`}
<button class="btn" disabled=${S||m.length>pu||T}>
${a} <kbd>${at("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function ES(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>xS?s("talk.left",{n:pu-e.length}):s("talk.hint")}function SS(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:mu(dt(e.team.id),o),m=()=>{let h=t.current,y=h&&h.selectionStart===h.selectionEnd?Li(h.value,h.selectionStart):null;y!==c.current&&(c.current=null),y!==o&&i(0),r(c.current===null?y:null)},p=()=>r(null),$=({handle:h})=>{if(!t.current)return;let y=ag(t.current.value,t.current.selectionStart,h);n(y.text),u.current=y.caret,p()};V(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let f=h=>{let y=o===null?[]:mu(dt(e.team.id),Li(h.target.value,h.target.selectionStart)??"");if(!y.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,p();else if(h.key==="ArrowDown")i((a+1)%y.length);else if(h.key==="ArrowUp")i((a+y.length-1)%y.length);else if(h.key==="Enter"||h.key==="Tab")$(y[Math.min(a,y.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:p,choose:$,onKey:f}}function _S({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(kg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(B).join(" ")}).catch(a=>({failed:Ee(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${sr} html=${n.html} taskId=${e.id} />`}
${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
</div>`}var TS=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function xg({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&AS(e,t);return l`<span class="past">
${a&&l`<button class="link" onClick=${()=>qm(e,t)}>${s("past.undo")}</button>`}
<button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${IS} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
</span>`}function AS({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>TS.has(o))?e.changeStatus:e.update}function IS({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),p=()=>{let f=!1;return m(null),_(wg,{id:e.id,at:i.occurredAt}).then(h=>f||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>f||m(h)),()=>{f=!0}};I(p,[i.id]);let $=s.at(i.occurredAt);return l`<${L} class="small" labelledby="past-title" close=${o}>
<div class="pad past-of">
<h2 id="past-title">${s("past.title",{task:e.key})}</h2>
${n.length>1&&l`<input
type="range"
min="0"
max=${n.length-1}
value=${r}
aria-label=${s("past.moment")}
aria-valuetext=${$}
onInput=${({currentTarget:f})=>a(Number(f.value))}
/>`}
<p class="dim sm"><time datetime=${i.occurredAt}>${$}</time></p>
${d?l`<${W} problem=${d} retry=${p} />`:c?l`<${OS} was=${c.was} />`:l`<${ae} rows=${3} />`}
<div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
</div>
</${L}>`}function OS({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class="was">${e.description}</p>`}
`}var fu=new Date().toISOString();function bs({parent:e,...t}){return{...t,parentId:e?.id??null}}function Eg(e,t){let n=new Map(e);for(let a of t)DS(n,a);let o=[...n.values()].sort(Pi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Pi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function DS(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,RS(r,o));let a=e.get(n.id);if(!a)return;let i=CS(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function CS(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return $u(e);if(t==="react")return{reactions:NS(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??fu:null,resolvedBy:r?hu():null}}var $u=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??fu,can:{update:!1,delete:!1,resolve:!1}});function RS({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:hu(),createdAt:r.at??fu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function hu(){let{id:e,name:t}=E.peek();return{id:e,name:t}}function NS(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==E.peek()?.id),a=n?[...r,hu()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var _g=["createComment","updateComment","deleteComment","resolveComment","react"],ir=w(new Map),LS=O(()=>[...et.value,...Zt.value.map(({write:e})=>e)].filter(({field:e})=>_g.includes(e))),Tg=e=>LS.value.filter(({taskIds:t})=>t[0]===e),vu=new Set;function Ag(e){return vu.add(e),()=>vu.delete(e)}function Ui(e,t,n,o){let r=n?ms(n):Ln(e),a={id:H("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};ot(r,null),su(r,[]),Fi(e,"createComment",hg,{input:a},{at:new Date().toISOString()})}function bu(e,t,n,{back:o=!1}={}){if(ot(ps(t.id),null),wu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Fi(e,"updateComment",vg,{id:t.id,body:n,version:t.version||void 0},r)}function Ig(e,t){let n=H("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Si({key:n,field:"deleteComment",query:gg,variables:o,taskIds:[e],note:r})}function yu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Fi(e,"resolveComment",bg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function ku(e,t,n,o){Fi(e,"react",yg,{id:t.id,emoji:n,on:o},{})}function wu(e){let t=new Map(ir.peek());t.delete(e)&&(ir.value=t)}function Fi(e,t,n,o,r){let a=H("change"),i=new Promise(c=>gu.set(a,c));gn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Qn(i)}var gu=new Map;vn(_g,(e,t)=>{let n=t.comment?bs(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of vu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?PS(e,o):MS(e,n),gu.get(e.key)?.(t),gu.delete(e.key)});function MS({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void D({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>bu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>yu(n,r,!t.resolved))}function PS({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Sg(a.parentId?ms(a.parentId):Ln(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Sg(ps(i),c),r.code==="CONFLICT"&&u&&!o.back){ir.value=new Map([...ir.peek(),[i,bs(u)]]);return}D({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:B(r)})})}}function Sg(e,t,n=[]){nt(e).peek()===null&&ot(e,t);for(let o of n)_i(e,o)}var US=10,FS=4,qi=class{constructor(t){this.taskId=t,this.comments=w(new Map),this.events=w([]),this.floor=w(null),this.moreEvents=w(!1),this.ready=w(!1),this.failed=w(null),this.news=w(null),this.threads=O(()=>Eg(this.comments.value,Tg(t))),this.items=O(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Ag({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Le(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ne(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(mg,{id:this.taskId,last:US,before:t}),o=n?.comments;return{comments:Dg(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<FS;o+=1){let{task:r}=await _(fg,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Og))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(pg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Dg([o??r]).values()]}listen(){this.hush(),this.hush=Bt($g,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([bs(t.comment)]),t.name==="comment.created"&&t.actor?.id!==E.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([$u(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Og),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Pi(i,t)>=0,o=this.threads.value.map(i=>({...qS(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(HS)]}},Og=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",qS=({createdAt:e,id:t})=>({createdAt:e,id:t}),HS=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Pi(e,t);function Dg(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var xu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Cg=Object.keys(xu);function Rg({taskId:e,comment:t,can:n}){return Cg.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${BS}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>ku(e,t,r.emoji,!r.mine)}
/>`)}function BS({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=Fe(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
<button
class="reaction"
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden="true">${xu[e]}</span>
<span class="num">${s.number(t)}</span>
</button>
<span class="who" role="tooltip" id=${i}>${u}</span>
</span>`}function Ng({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return V(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],p=m.indexOf(document.activeElement)+d+m.length;m[p%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${Cg.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{ku(e,t,u,!d),a()}}
>
${xu[u]}
</button>`})}
</span>`}
</span>`}var KS=5;function Lg({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:b})=>b===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),p=ms(t.id),$=t.resolvedAt!==null&&!a&&!r,f=c||r?0:Math.max(0,n.length-KS-1),h=e.can.comment,y=()=>{i(!0),me(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),me(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),me(`[id="${n[0].id}"]`)};return $?l`<${WS} first=${t} replies=${n} open=${y} />`:l`
${t.resolvedAt&&l`<p class="resolved">
<${k} name="check" />
<span>${Mg(t)}</span>
<button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
</p>`}
<${Eu} task=${e} comment=${t} target=${o}>
${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class="act"
onClick=${()=>{yu(e.id,t,!t.resolvedAt),i(!1),me(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
</${Eu}>
${(n.length>0||d||nt(p).value!==null)&&l`<div class="replies">
${f>0&&l`<button class="act" onClick=${g}>${s("talk.hidden",{n:f})}</button>`}
<ol>
${n.slice(f).map(b=>l`<li key=${b.id}><${Eu} task=${e} comment=${b} target=${o} /></li>`)}
</ol>
${h&&(d||nt(p).value!==null?l`<${gs}
task=${e}
place=${p}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(b,S)=>{Ui(e.id,b,t.id,S),m(!1),me(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),me(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function WS({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
<${k} name="check" />
<span>
<b>${_u(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${Mg(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Eu({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=ps(t.id),u=ir.value.get(t.id),d=n===t.id;V(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),wu(t.id),r.current?.focus({preventScroll:!0})},p=t.can.update&&(a||nt(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex="-1"
aria-label=${Tu(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:_u(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${oe} user=${t.author} mute />
<div>
<header>
<b>${_u(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class="dim"
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
</header>
${u&&l`<${jS} clash=${u} end=${m} place=${c} />`}
${p?l`<${gs}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${f=>{bu(e.id,u??t,f),m()}}
cancel=${m}
/>`:l`<${GS} task=${e} comment=${t} place=${c} />`}
${!t.deletedAt&&l`<${og} task=${e} comment=${t} />`}
${!t.deletedAt&&!p&&l`<div class="acts">
<${Rg} taskId=${e.id} comment=${t} can=${e.can.comment} />
${e.can.comment&&l`<${Ng} taskId=${e.id} comment=${t} />`}
${o}
<span class="split end">
${t.can.update&&l`<${Su} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
${navigator.clipboard&&l`<${Su} name="link" icon="link" onClick=${()=>VS(e,t)} />`}
${t.can.delete&&l`<${Su}
name="delete"
icon="trash"
onClick=${()=>{YS(r.current),Ig(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function GS({task:e,comment:t,place:n}){let o=nt(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${sr} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{ot(Ln(e.id),[nt(Ln(e.id)).peek(),o].filter(Boolean).join(`

`)),ot(n,null),me(".talk-end textarea")};return l`
<p class="tombstone">${s("talk.gone")}</p>
${o&&l`<div class="clash" role="alert">
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>ot(n,null)}>${s("talk.drop")}</button>
<button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function jS({clash:e,place:t,end:n}){let o=()=>{ot(t,null),n()};return l`<div class="clash" role="alert">
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var Su=({name:e,icon:t,onClick:n})=>l`<button
class="icon"
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${k} name=${t} />
</button>`,_u=({author:e})=>e?Tu(e)?s("you"):e.name:s("feed.someone"),Tu=e=>e!==null&&e.id===E.value?.id;function Mg({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Tu(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function VS(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),D({text:s("talk.copied")})}function YS(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];me(o?`#${o.id}`:".talk-end textarea")}function Pg({task:e}){let t=Tt(()=>new qi(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{Q.value==="sync"&&t.failed.peek()&&t.load()},[Q.value]);let o=zS(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
<h3 id="talk-title">${s("talk.title")}</h3>
<p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${ae} rows=${2} />`}
<div class="feed">
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${ni} key=${i} event=${u} short>
<${xg} task=${e} event=${u} events=${t.events.value} />
</${ni}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
<${Lg} task=${e} thread=${c} target=${o} />
</li>`:l`<li key=${i} class="earlier"><${ZS} kind=${i} read=${d} /></li>`)}
</ol>
</div>
${e.can.comment?l`<div class="talk-end">
<${gs}
key=${e.id}
task=${e}
place=${Ln(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>Ui(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function zS(e){let t=re.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):D({bad:!0,text:s("talk.notHere")})).catch(a=>D({bad:!0,text:Ee(a)}))},[e,t,r]),n===t?n:null}function ZS({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>D({bad:!0,text:Ee(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var QS=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Au(e){return e.split(QS).map((t,n)=>n%2?JS(t):t)}var Ug=e=>Au(e).some(t=>typeof t!="string");function JS(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:se.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var XS=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,e_=/<(?!\/?p>|br)/,t_=2;function Iu({task:e,field:t,can:n}){let o=e[t]??"",r=n_(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),p=A(null),$=A(0),f=A(!1),h=()=>{$.current||=jn(e.id)?.version??0},y=async(N,de)=>{let _t=t==="title"?N.replace(/\s+/g," ").trim():N;if(i(null),$.current=0,t==="title"&&!_t)return;let ct=await tt(e,{[t]:_t||null},{expectedVersion:de||void 0,quiet:"conflict"}),ut=ct.errors.find(P=>P.code==="CONFLICT");ut?u({mine:_t,theirs:ut.current?.[t]??jn(e.id)?.[t]??"",version:ut.currentVersion??0}):ct.errors.length&&i(N)},v=N=>{let de=N.target.value;de!==o&&!f.current?y(de,$.current):i(null),f.current=!1,$.current=0,m(!1)},g=N=>{N.key==="Escape"&&a!==null&&(N.preventDefault(),N.stopPropagation(),i(null),f.current=!0),N.key==="Enter"&&(t==="title"||N.metaKey||N.ctrlKey)&&(N.preventDefault(),N.target.blur())},b=N=>{N.key!=="Enter"||N.target!==N.currentTarget||(N.preventDefault(),N.currentTarget.querySelector("textarea")?.focus())},S=N=>{!n||N.target instanceof Element&&N.target.closest("a, button")||getSelection()?.toString()||m(!0)};V(()=>{!d||document.activeElement===p.current||(p.current?.focus({preventScroll:!0}),p.current?.setSelectionRange(o.length,o.length))},[d]);let T=N=>{let de=n&&$t(e)&&t==="description"?Eo(N):[];if(de.length){N.preventDefault();for(let _t of cn(e.id,de))ft({contentType:_t.file.type})&&Us(N.target,Ti(_t))}};I(()=>Di(N=>{a!==null?i(fs(a,N)):n&&o.includes(N)&&y(fs(o,N),0)}),[a,o]);let be=N=>{u(null),N&&c&&y(c.mine,c.version)},te={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:F(N=>{h(),f.current=!1,i(N)}),onBlur:v,onKeyDown:g,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${b}>
<textarea class="title" rows="1" maxlength="200" ...${te} />
</div>`:a===null&&!d&&(r||Ug(o))?l`<div class="reading">
<div class="input read" role="group" aria-label=${s("field.description")} onClick=${S}>
${r?l`<${sr} html=${r} taskId=${e.id} under=${t_} />`:Au(o)}
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
ref=${p}
class="input"
rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
maxlength="20000"
placeholder=${n?s("sheet.describe"):""}
...${te}
/>`}
${c&&l`<div class="clash" role="alert">
<strong>${s("clash.title")}</strong>
<span>${s("clash.theirs")}</span>
<blockquote>${c.theirs||s("clash.nothing")}</blockquote>
<span>${s("clash.mine")}</span>
<blockquote>${c.mine||s("clash.nothing")}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>be(!1)}>${s("clash.takeTheirs")}</button>
<button class="btn" onClick=${()=>be(!0)}>${s("clash.keepMine")}</button>
</div>
</div>`}
`}function n_({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=XS.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(Jd,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&e_.test(o.html)?o.html:null}var o_=e=>e.can.delete&&(E.value?.role==="ADMIN"||se.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Hi({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>pa(e)}>
${s("command.restore")}
</button>`}
${o_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${L} class="small" labelledby="purge-title" close=${o}>
<div class="pad">
<h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class="actions">
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),Um(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
</${L}>`}
</span>`}var Fg=6,r_=300;function qg({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class="icon"
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>Va([e])}
>
<${k} name=${e.watching?"bell-on":"bell"} />
</button>`}function Hg({task:e}){I(()=>{let o=0,r=()=>_(Xd,{id:e.id}).then(({task:i})=>i&&le(i),()=>{}),a=Le(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,r_))});return()=>{clearTimeout(o),a()}},[e.id]);let t=s_(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Fg).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,Fg).map(o=>l`<${oe} key=${o.id} user=${o} />`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function s_({watchers:e=[],watching:t}){let n=E.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Bg({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${a_} task=${e} />`}
<${ng} task=${e} />
<${Iu} task=${e} field="title" can=${t.update} />
<${Df} task=${e} />
<dl>
<${lt} task=${e} field="status" can=${t.changeStatus} keys="S">
<${ne} kind="status" value=${e.status} mute />
<span>${s(`status.${e.status}`)}</span>
</${lt}>
${Mt(e.team.id).length>0&&l`<${lt}
task=${e}
field="stage"
can=${t.changeStatus}
keys="M"
>
<${k} name="board" />
<span>${Xt(e.stage)?.name??s("stages.none")}</span>
</${lt}>`}
<${lt} task=${e} field="assignee" can=${t.assign} keys="A">
<${oe} user=${e.assignee} mute />
<span>${e.assignee?.name??s("nobody")}</span>
</${lt}>
<${lt} task=${e} field="due" can=${t.update} keys="D">
<${k} name="calendar" />
<span>${e.dueDate?l`<${Sn} task=${e} />`:s("due.never")}</span>
</${lt}>
<${zv} task=${e} />
<${lt} task=${e} field="priority" can=${t.update} keys="P">
<${ne} kind="priority" value=${e.priority} mute />
<span>${s(`priority.${e.priority}`)}</span>
</${lt}>
<${lt} task=${e} field="labels" can=${t.update} keys="L">
${e.labels.length?l`<${Ko} task=${e} mute />`:l`<${k} name="label" /><span>${s("labels.none")}</span>`}
</${lt}>
<dt>${s("field.watchers")}</dt>
<dd><${Hg} task=${e} /></dd>
<dt>${s("field.reminders")}</dt>
<dd><${Qv} task=${e} /></dd>
<${lt} task=${e} field="team" can=${t.update&&X.value.length>1}>
<${k} name="team" />
<span>${e.team.name}</span>
</${lt}>
</dl>
</div>
<${Iu} task=${e} field="description" can=${t.update} />
<${tg} task=${e} />
<${Zv} task=${e} />
<${Yv} task=${e} />
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${Pg} task=${e} />
`}function a_({task:e}){return l`<div class="note trashed" role="status">
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${Hi} task=${e} />
</div>`}function lt({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Ze.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
`}var Ou=3,i_=3e3;function Kg({task:e}){let t=l_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==E.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
<span class="sr">${o}</span>
${t.slice(0,Ou).map(r=>l`<${oe} key=${r.id} user=${r} mute />`)}
${t.length>Ou&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-Ou)}</span>`}
</span>`}function l_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Bt(em,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,i_)},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),Q.value==="offline"?[]:n}function Wg(){let{key:e=""}=re.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=zs(e)??(t.key===e?t.id:null),r=o?G(o).value:null,a=async()=>{let p=(await _(Qd,{id:e})).task;if(re.peek().key===e){if(!p)return o&&R(o)?.waiting?void 0:(o&&Pt(o),n({key:e,id:o,gone:!0,failed:null}));le(p),n({key:e,id:p.id,gone:!1,failed:null})}},i=()=>a().catch(p=>n({key:e,id:o,gone:!1,failed:p}));I(()=>(i(),Ne(a)),[e]),I(()=>{r?.key&&r.key!==e&&z(`/t/${r.key}`,{replace:!0})},[r?.key]),V(()=>{$e.value=o},[o]);let c=c_(o??e,!!r),{isOver:u,...d}=Ps(r&&$t(r)?p=>cn(r.id,p):null),m=p=>{if(!r||!$t(r)||p.defaultPrevented)return;let $=Eo(p);$.length&&(p.preventDefault(),cn(r.id,$))};return l`<dialog
open
class="sheet"
ref=${c}
tabindex="-1"
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Gn}>
<${k} name="back" />
</button>
<code>${r?.key??e}</code>
${r&&l`<span class="sm">${r.team.name}</span>`}
<span class="split end">
${r&&l`<${Kg} task=${r} /><${qg} task=${r} /><${d_} task=${r} />`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Gn}>
<${k} name="close" />
</button>
</span>
</header>
<h2 class="sr">${r?.title??e}</h2>
<div class="in">${u_(r,t.key===e?t:null,i)}</div>
${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function c_(e,t){let n=A(null);return V(()=>{let o=document.activeElement,r=pt(o);return()=>{let a=$e.peek();$e.value=null,Zl(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),V(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),V(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function u_(e,t,n){return e?l`<${Bg} key=${e.id} task=${e} />`:t?.failed?l`<${W} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ee} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${ee}>`:l`<${ae} rows=${5} />`}function d_({task:e}){return["link","delete"].flatMap(t=>vt.filter(n=>n.id===t&&gt(n,[e]))).map(t=>l`<button
class="icon"
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,[e])}
>
<${k} name=${t.id==="delete"?"trash":"link"} />
</button>`)}function Gg({view:e}){let{data:t,failed:n,again:o}=Ge(()=>_(Yf,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;I(()=>{for(let i of r?.nodes??[])le(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(R);return l`<div class="wrap">
<header class="top">
<div>
<h1>${e.name}</h1>
<p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
</div>
<div class="tools"><${Rn} /></div>
</header>
${n&&!r?l`<${W} problem=${n} retry=${o} />`:r?a.length?l`<${Tn} ids=${a} label=${e.name} />`:l`<div class="card">
<${ee} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${ee}>
</div>`:l`<${ae} rows=${8} />`}
</div>`}var m_=["overdue","today","week","none"],p_=new Set(["q","status","priority","due","label","stage","blocked"]);function jg({place:e}){let t=st.value;return t&&!Go(t)?l`<${Gg} view=${t} />`:l`<${f_} place=${e} />`}function f_({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Be(e),...n?{status:void 0}:!t&&{status:ro}},r=kt[e.get("sort")??"new"]??kt.new,a=je(o,r),i=Qr.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>p_.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
<header class="top">
<div>
<h1>${st.value?.name??s("place.tasks")}</h1>
<p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class="tools"><${xt} /><${Rn} /><${On} /></div>
</header>
<${$_} query=${e} filtered=${u} />
<${L$} />
<${v_} list=${a} filtered=${u} arranged=${r===kt.manual&&!i} group=${i} />
</div>`}function $_({query:e,filtered:t}){let n=()=>z(De("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${hi} query=${e} />
<${it}
name="status"
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...mt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${lh} query=${e} />
<${Zo} query=${e} />
<${Dn} query=${e} />
<${Cn} query=${e} />
<${di} query=${e} />
<${it} name="due" query=${e} options=${m_.map(o=>[o,s(`filter.${o}`)])} />
<${h_} query=${e} />
<${it} name="group" query=${e} options=${Qr.map(o=>[o,s(`group.${o}`)])} />
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function h_({query:e}){return l`<select
class="input"
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${F(t=>Ce({sort:t==="new"?"":t}))}
>
${Object.keys(kt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}function v_({list:e,filtered:t,arranged:n,group:o}){let r=A(null);return I(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
<p class="sr" role="status" aria-live="assertive">${Yl}</p>
`}
${o?l`<${Kf} ids=${e.ids.value} by=${o} />`:l`<${Tn} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
${e.more.value&&l`<div class="more" ref=${r}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class="card">
<${ee} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${s(t?"tasks.noMatchHint":"tasks.noneHint")}
</${ee}>
</div>`:l`<${ae} rows=${8} />`}var g_=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${K} } }`,zg=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${K} }
}`,b_=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${K} } }`,y_={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Vg=1e6;function Zg({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=k_(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
<${x_} stage=${d} />
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
<${E_} team=${e} />
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:p,color:$})=>l`<li key=${d}>
<${ne} kind="status" value=${p} color=${$} />
<span>${m}</span>
</li>`)}
</ul>`}
<p class="sr" role="status" aria-live="assertive">${a}</p>
${n&&l`<${S_} stage=${n} stages=${r} close=${()=>o(null)} />`}
</section>`}function k_(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=w_(e,t),p=m.map(({id:h})=>h),$=({id:h,name:y},v)=>{let g=v.indexOf(h);n(v),i(s("board.spot",{column:y,at:g+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await ge(zg,{id:h,input:{afterId:v[g-1]??null}}),await Xe().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,y)=>({onKeyDown:v=>{let g=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;g&&(v.preventDefault(),!(y+g<0||y+g>=p.length)&&($(h,Yg(p,h.id,y+g)),me(`[data-grip="${h.id}"]`)))},onPointerDown:v=>Gt(v,{lift:()=>{c.current=p,r(h.id)},over:g=>{let b=c.current.indexOf(g??"");b<0||(c.current=Yg(c.current,h.id,b),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==y?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function w_(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var Yg=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function x_({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),p=Fe(),$=v=>{u(({[v]:g,...b})=>b),m(g=>g?.field===v?null:g)},f=async(v,g)=>{let b=await Qg(zg,{id:t,input:{[v]:g,expectedVersion:i}});if(b)return m({field:v,why:b});await Xe().catch(()=>{}),$(v)},h=(v,g)=>{if(v==="name"){let S=g.replace(/\s+/g," ").trim();return S===n?$("name"):f("name",S)}let b=g.trim()===""?null:Number(g);return b===a?$("limit"):b!==null&&!(Number.isInteger(b)&&b<=Vg)?m({field:"limit",why:s("columns.badLimit")}):f("limit",b)},y=(v,g)=>({value:c[v]??g,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?p:void 0,onInput:F(b=>u(S=>({...S,[v]:b}))),onBlur:({currentTarget:{value:b,validity:S}})=>S.badInput?m({field:v,why:s("columns.badLimit")}):h(v,b),onKeyDown:b=>{b.key==="Enter"&&b.target.blur(),b.key==="Escape"&&(b.target.value=g,$(v))}});return l`
<span class="tint">
<input
type="color"
list="label-colors"
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??y_[o]}
onInput=${F(v=>u(g=>({...g,color:v})))}
onChange=${F(v=>v!==r&&f("color",v))}
/>
${r&&l`<button
class="icon"
aria-label=${s("columns.plain",{column:n})}
title=${s("columns.plain",{column:n})}
onClick=${()=>f("color",null)}
>
<${k} name="undo" />
</button>`}
</span>
<input
class="input who"
maxlength="50"
aria-label=${s("columns.nameOf",{column:n})}
...${y("name",n)}
/>
<span class="sm stands-for">
<${ne} kind="status" value=${o} color=${r} mute />
<span>${s(`status.${o}`)}</span>
</span>
<input
class="input limit"
type="number"
min="1"
max=${Vg}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${y("limit",a===null?"":String(a))}
/>
${d&&l`<p class="error" id=${p} role="alert">${d.why}</p>`}
`}async function Qg(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?B(n[0]):""}catch(n){return Ee(n)}}function E_({team:e}){let t=Ae(async({name:n,status:o},r)=>{let{createStage:a}=await _(g_,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Xe()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Se} text=${t.whole} />
<${q} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
<${q} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
${mt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
</${q}>
<button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function S_({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ge(()=>_(Io,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=__(t,e),p=m.find(({id:f})=>f===a)??m[0],$=async()=>{let f=await Qg(b_,{id:e.id,to:p?.id});if(f)return u(f);n(),await Xe().catch(()=>{})};return l`<${L} class="small" labelledby="delete-column" close=${n}>
<div class="pad">
<h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
<${Se} text=${c} />
<p role="status">
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!p?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&p?l`<${q} name="to" as="select" label=${s("columns.goTo")} value=${p.id} onChange=${F(i)}>
${t.filter(f=>m.includes(f)).map(({id:f,name:h})=>l`<option value=${f} selected=${f===p.id}>${h}</option>`)}
</${q}>`:null}
<div class="actions">
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
</${L}>`}function __(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var T_=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${K} } }`,A_=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${K} }
}`,I_=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${K} } }`;function Jg({team:e,runs:t}){let[n,o]=x(null),r=yt(e.id),a=X.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
<header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
${a?l`<div class="card">
<datalist id="label-colors">${ea.map(i=>l`<option value=${i} />`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${O_} label=${i} />
${t&&l`<button
class="icon"
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${k} name="trash" />
</button>`}
</li>`)}
<li key="new"><${D_} team=${e} labels=${r} /></li>
</ul>
</div>`:l`<div class="card pad">
<span class="labels">${r.map(i=>l`<${so} key=${i.id} label=${i} />`)}</span>
</div>`}
${n&&l`<${C_} label=${n} close=${()=>o(null)} />`}
</section>`}function O_({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await ge(A_,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Xe(),n(null),r(null)},i=F(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type="color"
list="label-colors"
aria-label=${s("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${F(r)}
onChange=${F(u=>u!==e.color&&a({color:u}))}
/>
<input
class="input who"
maxlength="50"
aria-label=${s("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${F(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function D_({team:e,labels:t}){let[n,o]=x(""),r=Ae(async({name:a,color:i},c)=>{let{createLabel:u}=await _(T_,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Xe()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
<${Se} text=${r.whole} />
<input
type="color"
name="color"
list="label-colors"
aria-label=${s("labels.color")}
value=${n||Ro(t)}
onInput=${F(o)}
/>
<${q} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
<button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function C_({label:e,close:t}){let{data:n,failed:o}=Ge(()=>_(Io,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ge(I_,{id:e.id},s("labels.deleted",{label:e.name}))&&await Xe()};return l`<${L} class="small" labelledby="delete-label" close=${t}>
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
</${L}>`}var Xg=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],eb=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${K} }
}`,R_=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${K} }
}`,N_=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${K} team { id key } }
}`,L_=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${K} }
}`,M_=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${K} }
}`,P_=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Ki(e,t,n){let o=await ge(e,t,n);return o&&await Xe(),o}var U_="Everybody who registers joins this team.",F_=e=>e?.default&&e.description===U_?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function tb(){let e=se.value,t=e.find(({key:n})=>n===Y.value.key)??Oe.value.find(n=>n.default)??Oe.value[0];return l`<div class="wrap">
<header class="top">
<div><h1>${t?.name??s("place.team")}</h1><p>${F_(t)}</p></div>
<div class="tools">
${e.length>1&&l`<select
class="input"
aria-label=${s("side.teams")}
value=${t?.key}
onChange=${F(n=>z(`/team/${n}`))}
>
${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${t?l`<${q_} key=${t.id} team=${t} />`:l`<div class="card"><${ee} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${ee}></div>`}
${t&&l`<${Zg} key=${t.id} team=${t} runs=${Bi(t)} />`}
${t&&l`<${Jg} key=${t.id} team=${t} runs=${Bi(t)} />`}
${t&&Bi(t)&&l`<${B_} key=${t.id} team=${t} />`}
<${K_} />
</div>`}var Bi=e=>e.myRole==="ADMIN"||E.value?.role==="ADMIN";function q_({team:e}){let t=Bi(e)&&!e.archivedAt,n=(o,r)=>{let a=Xg.find(i=>i===r);a&&Ki(eb,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
<header>
<h2 id="members-title">${s("team.members")}</h2>
<span class="num">${s.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
<${oe} user=${o} mute big />
<div class="who">
<strong>${o.name}${o.id===E.value?.id?` (${s("you")})`:""}</strong>
<small>${o.email}</small>
</div>
${t?l`
<select
class="input"
aria-label=${s("team.roleOf",{who:o.name})}
value=${r}
onChange=${F(a=>n(o,a))}
>
${Xg.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class="icon"
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>Ki(R_,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${k} name="close" />
</button>
`:l`<span class="chip">${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${H_} team=${e} />`}
</section>`}function H_({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ge(()=>o?_(P_,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Ki(eb,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${q}
name="person"
label=${s("team.add")}
hint=${s("team.addHint")}
type="search"
autocomplete="off"
value=${t}
onInput=${F(n)}
/>
${a.length>0&&l`<ul class="people">
${a.map(c=>l`<li key=${c.id}>
<${oe} user=${c} mute />
<div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class="sr"> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function B_({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await _(L_,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Xe(),r});return l`<section class="group" aria-labelledby="edit-title">
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
onClick=${()=>Ki(M_,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class="btn" disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function K_(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await _(N_,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Xe(),z(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
<header><h2 id="new-team">${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Se} text=${e.whole} />
<div class="inline">
<${q} name="name" label=${s("team.name")} required error=${e.errors.name} />
<${q} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
<button class="btn" disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var nb=["PENDING","IN_PROGRESS"],Du=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],W_=[{field:"CREATED_AT",direction:"DESC"}],G_=["down","up","open","status","priority","assignee","due","keys"];function ob({place:{query:e}}){let{team:t,assignee:n}=Be(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:je({due:"overdue",...r},Du,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:je({due:"today",status:nb,...r},Du,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:je({due:"later",status:nb,...r},Du,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:je(r,W_,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
<header class="top">
<div><h1>${s.longDay(C.value)}</h1><${j_} /></div>
<div class="tools"><${xt} /><${On} /></div>
</header>
<${tv} />
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${V_} key=${i.title} ...${i} />`)}
<${ss} class="page narrow card" />
`:l`<${ae} rows=${8} />`}
<p class="hints">
${G_.map(i=>l`<span>${at(Qa(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
</p>
</div>`}function j_(){let e=Pr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Ur()}>
${ke("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function V_({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class="num">${s.number(m)}</span>`}
${t.more.value&&l`<a href=${De(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${Tn} ids=${d} label=${e} />`:l`<div class="card">
<${ee} title=${r} action=${i&&l`<${ih} />`}>${a}</${ee}>
</div>`}
</section>`}var Y_=[{field:"UPDATED_AT",direction:"DESC"}];function rb({place:{query:e}}){let{team:t,assignee:n}=Be(e),o=je({team:t,assignee:n,deleted:!0},Y_),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.trash")}</h1>
<p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class="tools"><${xt} /></div>
</header>
${o.failed.value&&l`<${W} problem=${o.failed.value} retry=${()=>o.load()} />`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${z_} key=${a} id=${a} />`)}
</ul>`:l`<div class="card">
<${ee} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${ee}>
</div>`:!o.failed.value&&l`<${ae} rows=${5} />`}
${o.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function z_({id:e}){let t=G(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{We.value=e}}>
<${ne} kind="status" value=${t.status} />
<div class="who">
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${Hi} task=${t} />
</li>`:null}var Z_=()=>l`<p class="boot" role="status">${s("loading")}</p>`,Q_={"sign-in":Bh,register:Kh,forgot:Wh,reset:Gh,confirm:jh},J_={today:ob,inbox:Zh,tasks:jg,board:Oh,calendar:Uh,reports:kh,trash:rb,team:tb,settings:Ov,overview:ov,instance:Jh,unknown:Xh},X_={palette:H$,keys:A$,new:M$,more:Z$,delete:Q$,view:Eh},eT=3e3,sb=["wheel","touchstart","keydown","pointerdown"];function ab(){let{name:e,path:t}=re.value,n=E.value?.id,o=ml.has(e),r=Q_[e];return I(()=>{n===void 0&&E.peek()===null&&!o&&z(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!pl.has(e)&&z("/",{replace:!0})},[n,E.value,o]),E.value===void 0?null:r&&!(n&&!pl.has(e))?l`<${r} key=${e} />`:n?l`<${nT} key=${n} />`:null}function tT(){let e=$p();return e&&kl(),e}function nT(){let[e,t]=x(tT),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await hp(),e)return;await Ao(E.peek()?.locale),kl(),t(!0)}catch(i){if(r.current)return;o(i),(e||Qt(i))&&setTimeout(a,eT)}}};return V(()=>(a(),()=>{r.current=!0,bp()}),[]),n&&!e?l`<main class="gate" id="main"><${W} problem=${n} retry=${a} /></main>`:e?l`<${oT} />`:l`<${Z_} />`}function oT(){let e=X_[ue.value],t=re.value.name==="task";return Md(),l`
<div class="shell ${t?"beside":""} ${Lt.value?"quiet":""}">
<a class="skip" href="#main" onClick=${iT}>${s("skip")}</a>
<${rT} />
<${z$} />
<${sT} />
<${j$} />
${t&&l`<${Wg} />`}
</div>
<${V$} />
<${J$} />
<${I$} />
<${ah} />
<${th} />
<${rh} />
${e&&l`<${e} key=${ue.value} />`}
`}function rT(){let e=$e.value&&G($e.value).value,{name:t}=Y.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Me.value?`(${s.number(Me.value)}) `:"";return V(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function sT(){let{name:e,path:t}=Y.value,n=J_[e],o=A(null),r=A({name:e,path:t}),[a,i]=gd(u=>console.error(u));V(()=>{let{step:u,scroll:d}=Gs.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&yn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),aT(u==="pop"?d:0)},[t]);let c=Jn.value&&re.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
${Q.value!=="sync"&&l`<p class="line narrow"><${Sc} />${Ec()}</p>`}
${Mr.value&&E.value?.emailConfirmed===!1&&l`<${X$} />`}
${a?l`<${W} problem=${new ce("BAD_REQUEST",s("error.BUG"))} retry=${i} />`:l`<${n} key=${e} place=${Y.value} />`}
</main>`}function aT(e){let t=Vs();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Vs();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of sb)removeEventListener(r,o)};for(let r of sb)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function iT(e){e.preventDefault(),document.getElementById("main")?.focus()}var lT=1200,ys="",ib=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ke.peek().size&&!Wi("dialog"))return yn();if(e.key==="Escape"&&re.peek().name==="task"&&!Wi("dialog:not(.sheet)"))return Gn();let t=cT(e);t&&(e.preventDefault(),Vt(t))});function cT(e){let t=uT(e);if(!t)return null;if(t==="mod+k")return Wi("dialog:not(.sheet)")?null:lb(t);if(mT(e.target)||e.ctrlKey||e.metaKey||e.altKey||Wi("dialog:not(.sheet)")||t==="enter")return null;let n=ys?`${ys} ${t}`:t;return ys="",clearTimeout(ib),n==="g"?(ys="g",ib=setTimeout(()=>{ys=""},lT),null):lb(n)}function lb(e){return vt.find(t=>t.keys===e&&gt(t))}function uT(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var dT="input, textarea, select, [contenteditable]",mT=e=>e instanceof Element&&e.closest(dT),Wi=e=>document.querySelector(`${e}[open]`)!==null;var Cu=document.getElementById("app"),pT=2e3,ub=Ao(Pd());try{await Promise.all([ub,fT()]),E.peek()&&await Ao(E.peek()?.locale),Cu.replaceChildren(),$d(l`<${ab} />`,Cu)}catch(e){db(s("error.UNREACHABLE")),console.warn(e)}Sv();var cb=O(()=>E.value?.id);ye(()=>{cb.value&&Ev(cb.value)});ye(()=>{E.value&&(Ao(E.value.locale),Yn())});async function fT(){for(;;)try{return await Cd()}catch(e){if(!Qt(e))return xo();await ub,db(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,pT)})}}function db(e){let t=Cu.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

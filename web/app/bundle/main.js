var vb={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},gb=e=>vb[e]??"report it",ue=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=gb(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function ws(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ue(a,r?.message??"The server refused it without a reason.",d)}var Uu=300,bb=2e4;function Bu(e,t=Math.random){return Uu/2+t()*Math.min(bb,Uu*2**e)}var Ku=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function yb(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function kb(e,t,n){let{signal:o,abort:r,close:a}=yb(t),i=setTimeout(()=>r(new ue("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Qt=e=>e instanceof ue&&e.advice==="try again later",Wu=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return kb(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await wb(a,r);if(c?.length)throw ws(c,{status:a.status,retryAfter:ju(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...Gu(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ue("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},Gu=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function wb(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:ju(e),maybeDone:!0};if(!xb(o))throw new ue("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ue("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function xb(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function ju({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function Sb(e){try{e()}catch(t){Vu(t)}}function Vu(e){setTimeout(()=>{throw e})}function Yu(){let e=null;return{load:()=>e,save:t=>{e=t}}}function Fu(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var Eb="0123456789abcdefghjkmnpqrstvwxyz";function B(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=Eb[Number(n>>r&31n)];return`${e}_${o}`}var wT=22*36e5,_b=2e4,qu=new Set(["RATE_LIMITED","INTERNAL"]),Tb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),zu=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ue("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ue&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=Fu(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ue&&Tb.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(qu.has(a.code))throw Hu(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await Fu(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&qu.has(c.code))throw Hu(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(Ab(e,t));return Sb(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){Vu(t)}}},Hu=({code:e,message:t,retryAfter:n})=>new ue(e,t,{retryAfter:n??void 0});function Ab({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(_b,a/4)}}var ld=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,ld(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Zu=new Map;function Ib(e){var t=Zu.get(this);return t||(t=new Map,Zu.set(this,t)),(t=ld(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var le,cd,ud,un,Zi,Ts,dd,Es,md,nl,Ji,Ob,hr=Symbol.for("pv"),As={},Is=[],Db=/^m(i|n|o|s|text|space)$/,ol=Array.isArray,rl=Is.slice,Pn=Object.assign;function Mn(e){e&&e.parentNode&&e.remove()}function pd(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?rl.call(arguments,2):n),cr(e,i,o,r,null)}function cr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hr,__v:r||++cd,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(a),a}function ho(e){return e.children}function ur(e,t){this.props=e,this.context=t,this.__g=0}function dn(e,t){if(t==null)return e.__&&dn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:dn(e)}function Cb(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Pn({constructor:hr},n)).__v=n.__v+1,le.vnode&&le.vnode(t),sl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||dn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,bd(r,t,a),n.__=n.__e=null,t.__e!=o&&fd(t))}function fd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),fd(e)}function Ju(e){(8&e.__g||(e.__g|=8,un.push(e),Ts++))&&Zi==le.debounceRendering||((Zi=le.debounceRendering)||queueMicrotask)($d)}function $d(){try{for(var e,t=1;un.length;)un.length>t&&un.sort(dd),e=un.shift(),t=un.length,8&e.__g&&Cb(e)}finally{(Ts=un.length)&&(Zi||queueMicrotask)($d)}}function hd(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,h,g,v,y=o.__k||Is,b=t.length;for(u=Rb(n,t,y,u,b),f=0;f<b;f++)(p=n.__k[f])!=null&&($=~p.__i&&y[p.__i]||As,p.__i=f,v=sl(e,p,$,r,a,i,c,u,d,m),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&al($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||h,p)),g=g||h,4&p.__u?(u=vd(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=g,u}function Rb(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,h=n.length,g=h,v=0,y=0,b=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[a]=cr(null,i):ol(i)?i=b[a]=cr(ho,{children:i}):i.constructor===hr&&i.__b?i=b[a]=cr(i.type,i.props,i.key,i.ref,i.__v):b[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Nb(i,n,u,g))&&(g--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,y=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):b[a]=null;if(y){for(m=[],f=[],a=0;a<r;a++)if((i=b[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[p=v+$>>1]<i.__i?v=p+1:$=p;m[v]=i.__i,f[a]=v+1}for(v=m.length;a--;)f[a]&&(f[a]==v?v--:b[a].__u|=4)}if(g)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=dn(c)),il(c,c));return o}function vd(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=vd(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=dn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Nb(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Qu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function xs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Qu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Qu(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ji[t]||(Ji[t]=Lb(t)),(e.__a||(e.__a={}))[t]=nl,a=t!=(t=t.replace(md,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Lb(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Es]==null)t[Es]=nl++;else if(t[Es]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function sl(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,g,v,y,b,E,T,me,O,C,j,At,ut,dt,U=t.type;if(t.constructor!==hr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=_s(m,a):a.push(m),c=a[0]||c),(m=le.__b)&&m(t);e:if(typeof U=="function"){$=i.length;try{if(y=t.props,b=(m=U.prototype)&&m.render,E=(m=U.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new U(y,T):(t.__c=p=new ur(y,T),p.constructor=U,p.render=Pb),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),U.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Pn({},p.__s)),Pn(p.__s,U.getDerivedStateFromProps(y,p.__s)))),h=p.props,g=p.state,p.__v=t,n.__c){if(y!==h&&b&&!U.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(y,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(y,p.__s,T)===!1){t.__v!=n.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(we){we&&(we.__=t)}),Is.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=dn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(y,p.__s,T),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,g,v)})}else b&&!U.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=y,p.__P=e,p.__g&=-5,me=le.__r,O=b?25:0;do p.__g&=-9,me&&me(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++O<25);b&&(Is.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Pn({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,g)),C=m&&m.type===ho&&m.key==null?m.props.children:m,y.__P&&(m=c,r=(e=y.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(we){we&&il(we,we)}),n.__k=null),c=n.__k?dn(n,0):null),c=hd(e,ol(C)?C:[C],t,n,o,r,a,i,c,u,d),y.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Mn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(we){if(i.length=$,t.__v=null,u||a)if(we&&we.then){if(t.__u|=128|u,a){for(~(ut=a.indexOf(c||void 0))||(ut=a.length);(dt=a[ut-1])&&dt.nodeType==8;)ut--;for(;ut<a.length;ut++)if(dt=a[ut])if(a[ut]=null,j){if(dt==At)break}else{if(dt.nodeType!=8)break;dt.data.startsWith("$s")&&(At=_s(j=dt))}}if(!j){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;j=c}(m=_s(j=t.__c.__z||(t.__c.__z=j)))?(t.__e=j,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Mn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),we&&we.then||gd(t),le.__e(we,t,n)}}else c=t.__e=Mb(n.__e,t,n,o,r,a,i,u,d,e);return(m=le.diffed)&&m(t),c}function _s(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function gd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(gd))}function bd(e,t,n){for(var o=0;o<n.length;)al(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){le.__e(a,r.__v)}})}function Mb(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,g,v,y,b=n.props||As,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(T?h.localName==T:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(y=d.ownerDocument||document,!T)return y.createTextNode(E);e=y.createElementNS(r,T,E.is?E:d),c&&(le.__m&&le.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&rl.call(d.childNodes),!c&&a)for(b={},m=0;m<e.attributes.length;m++)b[(h=e.attributes[m]).name]=h.value;for(m in b)h=b[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||xs(e,m,null,h,r);for(m in E)h=E[m],m=="children"?p=h:m=="dangerouslySetInnerHTML"?f=h:m=="value"?g=h:m=="checked"?v=h:c&&typeof h!="function"||b[m]===h||xs(e,m,h,b[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Db.test(T))&&(r="http://www.w3.org/1999/xhtml"),hd(d,ol(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&dn(n,0),c,u),a&&a.some(Mn)),c&&T!="textarea"||(m="value",T=="progress"&&g==null?e.removeAttribute(m):g==null||g===e[m]&&(T!="progress"||g)||xs(e,m,g,b[m],r),m="checked",v!=null&&v!=e[m]&&xs(e,m,v,b[m],r))}else b===E||c&&e.data==E||(e.data=E);return e}function al(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){le.__e(r,n)}}function il(e,t,n){var o,r,a,i;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||al(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){le.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&il(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=_s(o,a=[]))&&(o==e.__e&&a.some(Mn),Mn(r),Mn(o)),n||Mn(e.__e),e.__e=e.__c=e.__=null}function Pb(e,t,n){return this.constructor(e,n)}function yd(e,t){var n,o,r,a;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=cr(ho,{children:[e]}),r=[],a=[],sl(t,t.__k,o||As,As,t.namespaceURI,o?null:t.firstChild?rl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),bd(r,t.__k,a),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ts=0,e}},cd=0,ud=function(e){return e!=null&&e.constructor===hr},ur.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Pn({},this.state)),typeof e=="function"&&(e=e(Pn({},n),this.props)),e&&(Pn(n,e),this.__v&&(t&&this.__k.push(t),Ju(this)))},ur.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ju(this))},ur.prototype.render=ho,un=[],Ts=0,dd=function(e,t){return e.__v.__b-t.__v.__b},Es=Symbol(),md=/(PointerCapture)$|Capture$/i,nl=0,Ji={},Ob=0;var mn,ve,zi,Xu,Qi=Object.is,fr=0,kd=[],Xi=[],xe=le,ed=xe.__b,td=xe.__r,nd=xe.diffed,od=xe.__c,rd=xe.unmount,sd=xe.__;function vo(e,t){xe.__h&&xe.__h(ve,e,fr||t),fr=0;var n=ve.__H||(ve.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return fr=1,Ub(Sd,e)}function Ub(e,t,n){var o=vo(mn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Sd(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Qi(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ve,!ve.__f)){ve.__f=!0;var r=ve.shouldComponentUpdate;ve.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,Qi($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=vo(mn++,3);!xe.__s&&ll(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ve.__H.__h.push(n))}function Z(e,t){var n=vo(mn++,4);!xe.__s&&ll(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ve.__h.push(n))}function A(e){return fr=5,mt(function(){return{current:e}},[])}function mt(e,t){var n=vo(mn++,7);return ll(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function wd(e,t){return fr=8,mt(function(){return e},t)}function xd(e){var t=vo(mn++,10),n=x();return t.__=e,ve.componentDidCatch||(ve.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function qe(){var e=vo(mn++,11);if(!e.__){for(var t=ve.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Fb(){var e;do{for(;e=Xi.shift();)try{dr(e)}catch(n){xe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=kd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(dr),t.__h.some(el),t.__h=[]}catch(n){t.__h=[],xe.__e(n,e.__v)}}}while(Xi.length)}xe.__b=function(e){ve=null,ed&&ed(e)},xe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),sd&&sd(e,t)},xe.__r=function(e){td&&td(e),mn=0;var t=(ve=e.__c).__H;t&&(zi==ve?ve.__h=[]:(t.__h.some(dr),t.__h.some(el),mn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),zi=ve},xe.diffed=function(e){nd&&nd(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&id(kd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),zi=ve=null},xe.__c=function(e,t){t.some(function(n){try{n.__h.some(dr),n.__h=n.__h.filter(function(o){return!o.__||el(o)})}catch(o){n.__h=[function(){throw o}]}}),od&&od(e,t)},xe.unmount=function(e){rd&&rd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,id(Xi.push(r))}else dr(r)}catch(a){t=a}}),o.__H=void 0,t&&xe.__e(t,o.__v))};var ad=typeof requestAnimationFrame=="function";function qb(e){var t,n=function(){clearTimeout(o),ad&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ad&&(t=requestAnimationFrame(n))}function id(e){e!=1&&Xu==xe.requestAnimationFrame||((Xu=xe.requestAnimationFrame)||qb)(Fb)}function dr(e){var t=ve,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ve=t}function el(e){var t=ve;e.__c=e.__(),ve=t}function ll(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Qi(n,e[o])})}function Sd(e,t){return typeof t=="function"?t(e):t}var Hb=Symbol.for("preact-signals");function Rs(){if(Xt>1)Xt--;else{var e,t=!1;for((function(){var r=Ds;for(Ds=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();pr!==void 0;){var n=pr;for(pr=void 0,Os++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&_d(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Os=0,Xt--,t)throw e}}function M(e){if(Xt>0)return e();tl=++Bb,Xt++;try{return e()}finally{Rs()}}var mr,fe=void 0;function go(e){var t=fe,n=mr;fe=void 0,mr=void 0;try{return e()}finally{fe=t,mr=n}}var pr=void 0,Xt=0,Os=0,Bb=0,tl=0,Ds=void 0,Cs=0;function Ed(e){if(fe!==void 0){var t=e.n;if(t===void 0||t.t!==fe)return t={i:0,S:e,p:fe.s,n:void 0,t:fe,e:void 0,x:void 0,r:t},fe.s!==void 0&&(fe.s.n=t),fe.s=t,e.n=t,32&fe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=fe.s,t.n=void 0,fe.s.n=t,fe.s=t),t}}function He(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}He.prototype.brand=Hb;He.prototype.h=function(){return!0};He.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:go(function(){var o;(o=t.W)==null||o.call(t)}))};He.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&go(function(){var r;(r=t.Z)==null||r.call(t)}))}};He.prototype.subscribe=function(e){var t=this;return ye(function(){var n=t.value;go(function(){return e(n)})},{name:"sub"})};He.prototype.valueOf=function(){return this.value};He.prototype.toString=function(){return this.value+""};He.prototype.toJSON=function(){return this.value};He.prototype.peek=function(){var e=this;return go(function(){return e.value})};Object.defineProperty(He.prototype,"value",{get:function(){var e=Ed(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Os>100)throw new Error("Cycle detected");(function(n){Xt!==0&&Os===0&&n.l!==tl&&(n.l=tl,Ds={S:n,v:n.v,i:n.i,o:Ds})})(this),this.v=e,this.i++,Cs++,Xt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Rs()}}}});function k(e,t){return new He(e,t)}function _d(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Td(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ad(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Un(e,t){He.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Cs-1,this.f=4}Un.prototype=new He;Un.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Cs))return!0;if(this.g=Cs,this.f|=1,this.i>0&&!_d(this))return this.f&=-2,!0;var e=fe;try{Td(this),fe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return fe=e,Ad(this),this.f&=-2,!0};Un.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}He.prototype.S.call(this,e)};Un.prototype.U=function(e){if(this.t!==void 0&&(He.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Un.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Un.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ed(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new Un(e,t)}function Id(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Xt++;var n=fe;fe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,cl(e),o}finally{fe=n,Rs()}}}function cl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Id(e)}function Kb(e){if(fe!==this)throw new Error("Out-of-order effect");Ad(this),fe=e,this.f&=-2;try{8&this.f&&cl(this)}finally{Rs()}}function bo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,mr&&mr.push(this)}bo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};bo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Id(this),Td(this),Xt++;var e=fe;return fe=this,Kb.bind(this,e)};bo.prototype.N=function(){2&this.f||(this.f|=2,this.u=pr,pr=this)};bo.prototype.d=function(){this.f|=8,1&this.f||cl(this)};bo.prototype.dispose=function(){this.d()};function ye(e,t){var n=new bo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Od,vr,Ss,Wb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Dd=[];ye(function(){Od=this.N})();function yo(e,t){le[e]=t.bind(null,le[e]||function(){})}function $r(e){if(Ss){var t=Ss;Ss=void 0,t()}Ss=e&&e.S()}function Cd(e){var t=this,n=e.data,o=jb(n);o.name="ReactiveDom",o.value=n;var r=mt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=D(function(){return!Array.isArray(d.value)&&!ud(d.value)}),f=ye(function(){if(this.N=Rd,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Cd.displayName="ReactiveTextNode";Object.defineProperties(He.prototype,{constructor:{configurable:!0,value:pd(ho,null).constructor},type:{configurable:!0,value:Cd},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});yo("__b",function(e,t){if($r(),vr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof He&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});yo("__r",function(e,t){if(e(t),t.type!==ho){$r();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ye(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;Wb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),vr=o,$r(n)}});yo("__e",function(e,t,n,o){$r(),vr=void 0,e(t,n,o)});yo("diffed",function(e,t){$r(),vr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Gb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Gb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:ye(function(){this.N=Rd;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}yo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});yo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});ur.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function jb(e,t){return mt(function(){return k(e,t)},[])}function It(e,t){var n=A(e);return n.current=e,vr.__$f|=4,mt(function(){return D(function(){return n.current()},t)},[])}var Vb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Yb(){M(function(){for(var e;e=Dd.shift();)Od.call(e)})}function Rd(){Dd.push(this)===1&&(le.requestAnimationFrame||Vb)(Yb)}var l=Ib.bind(pd);var pn="id name email emailConfirmed role timeZone locale version createdAt",Fn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${pn} }`,Nd=`mutation Refresh { refreshSession { ${Fn} } }`,ee=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,qn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${ee} }
changes { field before after beforeText afterText }`,gr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,Ld=`query Start {
cursor
me { ${pn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${gr} }
events(last: 40) { nodes { ${qn} } }
inbox(first: 1) { unreadCount cursor }
}`;var Md=window.taskflowAhead??=[];function Ns(e,t){let n=Md.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:Md.splice(n,1)[0].answer}var zb=3e4,Zb=new Wu({url:location.origin,timeout:zb,language:void 0,cookie:!0,fetch:(e,t)=>Ns(t.body,t.headers.authorization)??fetch(e,t)}),Ye=(e,t,{token:n=null,keepalive:o}={})=>Zb.ask({query:e,variables:t},n,{keepalive:o});var ul="taskflow.owner",ko="taskflow.last",S=k(void 0),br=k(""),Ot=new zu({store:Yu(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Ye(Nd,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>Jb(e),onEnd:()=>wo("door.ended")});async function Pd(){await Ot.token()===null&&wo()}function Jb(e){if(!e)throw new TypeError("There is nobody in this answer.");br.value="",Qb(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function wo(e=""){Ms(),Ot.forget(),S.peek()&&(br.value=e),S.value=null}var Ls=e=>localStorage.getItem(ul)===e;function Qb(e){if(!Ls(e)){Ms();try{localStorage.setItem(ul,e)}catch{}}}function Ms(){localStorage.removeItem(ko),localStorage.removeItem(ul)}var Ud=e=>!!e?.types.includes("Files");function Fd(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function qd(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function xo({clipboardData:e}){return e&&!e.types.includes("text/plain")?Fd(e):[]}function Ps(e){let[t,n]=x(0),o=r=>a=>{!e||!Ud(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Fd(r))})}}function Hd(){I(()=>{let e=t=>{t.defaultPrevented||!Ud(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Us(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Fs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Bd=()=>navigator.languages.find(e=>e.split("-")[0]in Fs),Kd=(e="en")=>e.split("-")[0]in Fs?e.split("-")[0]:"en";var yr=k(Date.now());setInterval(()=>{yr.value=Date.now()},3e4);var fn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),N=D(()=>So(yr.value)),dl=null;function So(e){return dl?.resolvedOptions().timeZone!==fn.value&&(dl=new Intl.DateTimeFormat("en-CA",{timeZone:fn.value,year:"numeric",month:"2-digit",day:"2-digit"})),dl.format(new Date(e))}function F(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function kr(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function wr(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&F(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function Wd(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Eo(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${_o(o)}:00Z`);return new Date(o).toISOString()}var ml=null;function _o(e){return ml?.resolvedOptions().timeZone!==fn.value&&(ml=new Intl.DateTimeFormat("en-GB",{timeZone:fn.value,hour:"2-digit",minute:"2-digit"})),`${So(e)}T${ml.format(e)}`}var st=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function xr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Xb=["week","day","hour","minute","second"],Gd=["byte","kilobyte","megabyte","gigabyte"],pl=new Map;function Je(e,t){let n=`${e.name} ${ze.value} ${JSON.stringify(t)}`;return pl.has(n)||pl.set(n,new e(ze.value,t)),pl.get(n)}var Vd=k({}),ze=k("en"),jd="";async function To(e="en"){let t=Kd(e);if(t!==jd){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Ns(n)??fetch(n));Vd.value=await o.json(),jd=t}ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Yd(e,t).replace(/\{(\w+)\}/g,(n,o)=>ey(t[o]))}function ke(e,t){return Yd(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=Wd(N.value,e);return t>=-1&&t<=1?ty(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Hn(e,{weekday:"short"}):Hn(e,{day:"numeric",month:"short",...e.slice(0,4)!==N.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Hn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Hn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Hn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(Gd.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:Gd[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((yr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=yr.value-t<20*36e5;return Je(Intl.DateTimeFormat,{...fl(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{...fl(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{...fl(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Hn(F("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Xb.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Je(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=xr(ze.value);return Array.from({length:7},(t,n)=>Hn(F("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>F(e,-((st(e)-xr(ze.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function fl(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:fn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Yd(e,t){let n=Vd.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var ey=e=>typeof e=="number"?s.number(e):String(e??""),Hn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),ty=e=>e.charAt(0).toLocaleUpperCase(ze.value)+e.slice(1);var ny=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>Ot.send(S.peek()?.id??null,o=>Ye(e,t,{...n,token:o})),Bn=new Set;async function $n(e=!1,t=!1){Ms(),await Promise.all([...Bn].map(n=>n())),await _(ny,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),wo()}var zd=2e4,oy=8e3,ry=new Set([4401,4403]);function Zd(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(y){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(y))}function f(y){let b=t.get(y);b&&m({id:y,type:"subscribe",payload:{query:b.query,variables:b.variables()}})}async function $(){if(r=await Ot.token().catch(()=>null),n.signal.aborted)return;if(!r)return v();let y=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=y,y.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),y.onmessage=({data:b})=>{u=Date.now(),p(JSON.parse(b))},y.onclose=({code:b})=>o===y&&g(b)}function p({type:y,id:b,payload:E}){let T=t.get(b);if(y==="connection_ack"){a=!0,i=0;for(let me of t.keys())f(me);c=setInterval(h,zd),e.up()}else y==="ping"?m({type:"pong"}):y==="next"?E.errors?T?.failed(ws(E.errors,{})):T?.next(E.data):y==="error"&&t.delete(b)?T?.failed(ws(E,{})):y==="complete"&&t.delete(b)&&T?.done?.()}function h(){if(Date.now()-u>zd+oy)return o?.close(4e3);m({type:"ping"})}async function g(y){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&ry.has(y)&&await Ot.renew(r).catch(()=>{}),n.signal.aborted||v())}function v(){i+=1,Ku(Bu(i),n.signal).then($,()=>{})}return $(),{subscribe(y,b,E){let T=String(d+=1);return t.set(T,{query:y,variables:b,...E}),a&&f(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var Qe=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ee} description } } } }`,Jd=`query Teams { me { ${pn} } teams(includeArchived: true) { ${gr} } }`,Qd=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${qn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,Xd=`subscription Own($after: Cursor) {
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
}`,em=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${ee} } pageInfo { hasNextPage endCursor } totalCount
}
}`,tm=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${ee} } matches { field snippet } }
}
}`,Ao="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Hs="id at beforeDue firedAt",nm=`query Sheet($id: ID!) {
task(id: $id) { ${ee} description startedAt watchers { id name } reminders { ${Hs} } }
}`,om="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",rm=`query Watchers($id: ID!) { task(id: $id) { ${ee} watchers { id name } } }`,sm="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",am=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Qe} task { ${ee} description } }
}`,Bs=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Qe} task { ${ee} description nextOccurrence { ${ee} } }
}
}`,im=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Qe} task { ${ee} nextOccurrence { ${ee} } }
}
}`,lm=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,cm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,um=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Qe} label { id } }
}`,dm=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Qe} task { ${ee} watchers { id name } } }
}`,Ks=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Qe} results { task { ${ee} } } }
}`,mm=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Qe} results { task { ${ee} } } }
}`,$l=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Qe} deletedId }
}`,Ws=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Qe} results { task { ${ee} description } } }
}`,pm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,fm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Qe} task { ${ee} description } }
}`;var sy=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],hl=new Set(["sign-in","register","forgot","reset","confirm"]),vl=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Kn=k(Ys("push")),se=D(()=>Sr(Kn.value.path)),J=D(()=>{if(se.value.name!=="task")return se.value;let e=Sr(Kn.value.under??"/tasks");return hl.has(e.name)?Sr("/tasks"):e}),Gs=D(()=>({step:Kn.value.step,scroll:Kn.value.scroll??0}));function V(e,{replace:t=!1}={}){let n=Sr(e).name==="task"?{under:J.peek().path}:{};t?n.from=Er().from:(n.from=se.peek().path,history.replaceState({...Er(),scroll:Vs().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Kn.value=Ys(t?"replace":"push")}function js(e){let t=e.toString(),n=new URL(J.peek().path,location.origin).pathname+(t?`?${t}`:"");if(se.peek().name!=="task")return V(n,{replace:!0});history.replaceState({...Er(),under:n},""),Kn.value=Ys("replace")}var Dt=e=>V(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:se.peek().name==="task"});function Wn(){let{path:e}=J.peek();Er().from===e?history.back():V(e,{replace:!0})}function Vs(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Kn.value=Ys("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Sr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),V(n,{replace:se.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Sr(e){let t=new URL(e,location.origin);for(let[n,o]of sy){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Er(){return history.state??{}}function Ys(e){return{...Er(),path:location.pathname+location.search,step:e}}var ay=new Set(["MEMBER","ADMIN"]),ne=k([]),De=D(()=>ne.value.filter(e=>!e.archivedAt)),te=D(()=>De.value.filter(e=>ay.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),yt=D(()=>{let e=new Map;for(let t of De.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function pt(e){return(De.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Xe(){let e=await _(Jd,{});M(()=>{ne.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var $m=D(()=>new Map(ne.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),en=e=>e?$m.value.get(e.id):void 0,Ut=e=>ne.value.find(({id:t})=>t===e)?.stages??[];function gl(e,t){let n=ne.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function hm(e,t){let n=$m.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:gl(r.id,o)}}var iy=new Set(["PENDING","IN_PROGRESS"]),$e=e=>!e.deletedAt,Q=e=>iy.has(e.status),Be=new Map,yl=new Map,bl=new Set;function _r(e){let t=Be.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return Be.set(e,n),n}var G=e=>_r(e).shown,L=e=>Be.get(e)?.shown.peek(),zs=e=>yl.get(e)??(Be.get(e)?.known?e:void 0);function*hn(){for(let{shown:e}of Be.values()){let t=e.peek();t&&(yield t)}}function*Zs(){for(let{known:e}of Be.values())e?.version&&(yield e)}function ce(e){let t=_r(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,yl.set(e.key,e.id),Io(e.id),!0)}function Js(e){M(()=>e.forEach(ce))}function Ft(e,t=Be.get(e)?.known?.version??0){let n=_r(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Io(e)}var Qs=e=>{_r(e).gone=-1};function _e(e,t,n){Be.get(e)?.patches.set(t,n),Io(e)}function vm(e,t){let n=Be.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Ft(e,-1);Io(e)}}function kl(e,t){let n=_r(e.id);n.known={...e,version:0},n.patches.set(t,{}),Io(e.id)}var gm=e=>(Be.get(e)?.gone??-1)>=0,Gn=e=>Be.get(e)?.known;function Xs(e,t){let n=Be.get(e);n?.known?.version&&(n.known={...n.known,...t},Io(e))}function bm(){for(let e of Be.values())e.doubted=e.known!==null,e.gone=-1}function ym(){M(()=>{for(let[e,t]of Be)t.doubted&&!t.patches.size&&Ft(e,-1)})}function km(){M(()=>{for(let e of Be.keys())Ft(e,-1)}),Be.clear(),yl.clear()}function wm(e){return bl.add(e),()=>bl.delete(e)}function Io(e){let t=Be.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&ly(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Q(o)&&!!o.dueDate&&o.dueDate<N.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of bl)r.touch(e,n,o)})}function ly(e,{relabel:t,...n}){let o={...e,...n,...hm(e,n)};return t?{...o,labels:cy(o.labels,t)}:o}function cy(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var et=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],kt=["LOW","MEDIUM","HIGH","URGENT"];function Ct(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=uy(e.due)),t}function ea(e){let t=Y(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||my(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||py(n,e.labels))&&(!e.from||!e.to||Sm(n.dueDate,e.from,e.to))&&(!e.due||dy(n,e.due))&&(!t.length||fy(n,t))}function Oo(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=$y(xm(n,r),xm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var Y=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function uy(e){return e==="today"?{eq:N.peek()}:e==="week"?{gte:N.peek(),lte:F(N.peek(),7)}:e==="later"?{gt:N.peek()}:e==="none"?{isNull:!0}:void 0}function dy(e,t){return t==="overdue"?e.overdue&&Q(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===N.peek():t==="later"?e.dueDate>N.peek():Sm(e.dueDate,N.peek(),F(N.peek(),7)):!1}var Sm=(e,t,n)=>e!==null&&e>=t&&e<=n;function my(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var py=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function fy(e,t){if(e.found===t.join(" "))return!0;let n=Y(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function xm(e,t){return t==="PRIORITY"?kt.indexOf(e.priority):t==="STATUS"?et.indexOf(e.status):t==="TITLE"?Y(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function $y(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ta=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],jn=k(new Map),Do=D(()=>new Map(ne.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function wt(e){let t=ne.value.find(({id:o})=>o===e)?.labels??[],n=[...jn.value.values()].filter(o=>o.teamId===e&&!Do.value.has(o.label.id));return xl([...t,...n.map(({label:o})=>o)])}var Em=({labels:e})=>xl(e.map(t=>Do.value.get(t.id)??t));function _m(e){let t=De.value.filter(({id:o})=>!e||o===e),n=xl(t.flatMap(({id:o})=>wt(o)));return[...Map.groupBy(n,({name:o})=>Y(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function na(e){let t=new Set(e.map(o=>Y(Do.value.get(o)?.name??""))),n=[...Do.value.values()].filter(({name:o})=>t.has(Y(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var wl=(e,t)=>e.find(n=>Y(n.name)===Y(t.trim())),oa=e=>Do.value.get(e);function Co(e){let t=ta.map(n=>e.filter(o=>o.color===n).length);return ta[t.indexOf(Math.min(...t))]}function ra(e,t){jn.value=new Map([...jn.peek(),[t.id,{teamId:e,label:t}]])}function Tm(){jn.value=new Map}function Am(e,t){let n=jn.peek().get(e);n&&(jn.value=new Map([...jn.peek()].filter(([o])=>o!==e)),!(!t||Do.peek().has(e))&&(ne.value=ne.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var xl=e=>e.toSorted((t,n)=>Y(t.name).localeCompare(Y(n.name))||(t.id<n.id?-1:1));var Om="taskflow.scope",hy=new Set(["today","tasks","board","calendar","reports","trash"]),vy=/^\/(today|tasks|board|calendar|reports|trash)?$/,Im=JSON.parse(localStorage.getItem(Om)??"null"),sa=k({team:"",mine:!1}),qt=D(()=>Tr()?J.value.query.get("team")??"":sa.value.team),aa=D(()=>Tr()?J.value.query.get("assignee")==="me":sa.value.mine);ye(()=>{Tr()&&(sa.value={team:qt.value,mine:aa.value},localStorage.setItem(Om,JSON.stringify(sa.value)))});var Ht=D(()=>De.value.find(e=>e.key===qt.value)),ia=D(()=>J.value.name==="overview"?{}:Ct({team:Ht.value?.id,assignee:aa.value?"me":void 0}));function Re(e,t={}){let{team:n,mine:o}={team:qt.value,mine:aa.value,...t},r=new URL(e,location.origin);if(!vy.test(r.pathname))return e;let a=ne.value.length>0&&!De.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Sl(e){if(!Tr())return Re("/tasks",{team:e});let t=new URLSearchParams(J.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(J.value.path,location.origin).pathname+(n?`?${n}`:"")}function El(){let{name:e,query:t}=se.peek();e==="today"&&![...t.keys()].length&&Im&&V(Re("/",Im),{replace:!0})}function Ce(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ne.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:gy(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function gy(e){if(e)return e==="none"?[]:na(e.split(",").filter(Boolean))}function Ne(e){let t=new URLSearchParams(J.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);js(t)}function Dm(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Tr()?Ce(J.value.query):Ce(new URLSearchParams),a=te.value.find(u=>u.key===qt.value),c=aa.value||e==="me"?S.value:yt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:N.value},...o?.length&&{labels:by(o)},...r&&en({id:r})&&{stage:{id:r}}}}function by(e){let t=e.map(oa).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>Y(n))).size===1?t:[]}function Tr(){return hy.has(J.value.name)}function Cm({nextOccurrence:e,...t}){return e&&ce(e),t}function la(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:_l(n),to:`/t/${n.key}`}}var _l=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});var Al="taskflow.waiting",Rm=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),yy=3e3,tt=k([]),Ar=D(()=>tt.value.length),Ir=k(!1),Tl=!1,Nm=0,Lm=new Map;function vn(e,t){for(let n of e)Lm.set(n,t)}function gn(e){return ca([...tt.peek(),{...e,who:S.peek()?.id}]),Vn()}async function Vn(){if(clearTimeout(Nm),!Tl){for(Tl=!0;S.peek()&&tt.peek()[0]?.who===S.peek()?.id;){let[e]=tt.peek(),t=await ky(e);if(!t)break;M(()=>{ca(tt.peek().slice(1)),Lm.get(e.field)?.(e,t)})}Tl=!1}}function Mm(){let e=JSON.parse(sessionStorage.getItem(Al)??"null"),t=S.peek()?.id;return e?.who===t&&!tt.peek().length&&ca(e.writes.map(n=>({...n,who:t}))),tt.peek().length&&e?.who!==t&&ca([]),tt.peek()}async function ky(e){try{e.first&&(e.found??=await wy(e.first));let t=await _(e.query,e.variables,{keepalive:e.keepalive});return Ir.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof ue?t.code:"INTERNAL";return Qt(t)?xy():Rm.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var wy=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ue&&!Qt(n)&&!Rm.has(n.code))return null;throw n});function xy(){return Ir.value=!0,Nm=setTimeout(Vn,yy),null}function ca(e){tt.value=e,e.length?sessionStorage.setItem(Al,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Al)}ye(()=>{let e=t=>t.preventDefault();if(!(!Ir.value||!Ar.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Sy=8e3,Yn=k([]),Ey=0;function R(e){let t=Ey+=1;return Yn.value=[...Yn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>bn(t),Sy),t}function bn(e){Yn.value=Yn.peek().filter(t=>t.id!==e)}var _y=500,zn=[],Or=null;async function Pm(){if(Or&&(await Or).errors.length)return;let e=zn.pop();if(!e)return void R({text:s("undo.nothing")});bn(e.toast),e.run()}function Zn(e){return Or=e,e.then(()=>{Or===e&&(Or=null)}),e}function Te(e,t,n,o){let r=()=>{zn.includes(i)&&zn.splice(zn.indexOf(i),1),bn(i.toast)},i={run:t,toast:R({text:e,undo:()=>{r(),t()},to:n,also:o})};return zn.push(i),zn.length>_y&&zn.shift(),r}var Um={assignee:"assigneeId",stage:"stageId",team:"teamId"},Ty=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Il=100,Dr=new Map,da=new Set;function nt(e,t,n={}){let o=Vm(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Jm(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=B("change"),i=Ym(t,o);return _e(e.id,a,i),ge(a,"updateTask",Bs,{id:e.id,input:r},[e.id],{shown:i,before:zm(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Ly(e,t,o)})}async function ma(e,t){let n=e.filter(i=>Vm(i,t).length);if(n.length===1)return void await nt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,zm(i,o)])),a=new Map([]);await Ro(n.map(({id:i})=>i),i=>{let c=B("change");return a.set(c,i),Ay(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>qm(a,r))}var qm=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=B("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ge(r,"undo",Ws,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function Ay(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ge(n,"updateTasks",Ks,{ids:e,input:Jm(t,o)},e,r)}async function pa(e){if(e.length===1)return void await Hm(e[0]);let t=new Map([]);await Ro(e.map(({id:n})=>n),n=>{let o=B("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ge(o,"deleteTasks",mm,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>qm(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Ro(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(My(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Zn(i);if(c.length)return void R({bad:!0,text:s("did.refused",{what:n,why:K(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?R({bad:!0,text:s("undo.refused",{why:K(u[0])})}):R({text:o})},r)}function Cr(e,t={}){let n=B("task"),o=B("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return kl({...Km(n),...e,...Zm(r.id,e)},o),ge(o,"createTask",am,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function Hm(e){let t=B("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ge(t,"deleteTask",$l,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Bm(e){return ge(B("change"),"deleteTask",$l,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function fa(e,{silent:t}={}){let n=B("change"),o={deletedAt:null};return _e(e.id,n,o),ge(n,"restoreTask",fm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Ol(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Mm())if(da.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=ne.peek().find(({id:g})=>g===a)??{id:a,key:"",name:""},f=yt.peek().find(({id:g})=>g===i)??null,$=u.map(oa).filter(Boolean),p=c?{id:c}:void 0,h={...d,team:m,assignee:f,labels:$};kl({...Km(n[0]),...h,...Zm(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;ra(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var Iy=0;function Km(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(Iy+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ge(e,t,n,o,r,a,i){da.add(e);let c=new Promise(u=>Dr.set(e,u));return gn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Zn(c)}vn(Ty,(e,t)=>{let n=t.errors[0];M(()=>{n||Oy(e,t),e.field==="createLabel"?Am(e.variables.input.id,!n):n?.current&&ce(n.current);for(let o of e.taskIds)vm(o,e.key)}),n?Cy(e,n):Ry(e,t),Dr.get(e.key)?.(t),Dr.delete(e.key)});function Oy({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Ft(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)Qs(c);let i=e==="deleteTask"&&Gn(t[0]);i&&ce({...i,deletedAt:o.shown?.deletedAt??null}),r&&ce({...Cm(r),...Dy(o)});for(let c of a??[])c.task&&ce(c.task)}var Dy=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Cy({key:e,note:t},n){if(t?.silent&&Dr.has(e)||t?.quiet==="all"&&Dr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=K(n);t?.back?R({bad:!0,text:s("undo.refused",{why:o})}):R({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function K({code:e,message:t}){return t||s(`error.${e}`)}function Ry({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void R({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?ua(e,r,n.before):t==="createTask"&&r?Hm(r):t==="deleteTask"&&i&&ua(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,la(r,n.shown))}function ua(e,t,n,o=s("undo.done",{task:t.key})){let r=B("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ge(r,"undo",Ws,{target:{originId:e}},[t.id],a)}async function Wm(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await Gm(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(pm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>Ny(a);a.length&&R({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function Ny(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>Gm(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&R({text:s("undo.several",{n:e.length-o.length})}),o.length&&R({bad:!0,text:s("undo.refused",{why:K(o[0])})})}var Gm=(e,t,n)=>ge(B("change"),"undo",Ws,{target:{eventId:e}},[t],n);function Ly(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:en(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Fm=e=>jm(e)??(e||null),jm=e=>e&&typeof e=="object"&&"id"in e?e.id:null,Vm=(e,t)=>Object.keys(t).filter(n=>Fm(e[n])!==Fm(t[n])),Ym=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function zm(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Ym(e,n),...o&&(a?{stage:a}:{status:r})}}function Zm(e,{stage:t,status:n}){let o=en(t);return o?{stage:{id:o.id},status:o.status}:{stage:gl(e,n??"PENDING"),status:n??"PENDING"}}var Jm=(e,t)=>Object.fromEntries(t.map(n=>[Um[n]??n,Um[n]?jm(e[n]):e[n]])),My=(e,t)=>Array.from({length:Math.ceil(e.length/Il)},(n,o)=>t(e.slice(o*Il,(o+1)*Il)));var Py=120,Uy=/^(session|api_key)\.|^task\.progressed$/,Bt=k([]);function $a(e){Bt.value=e.filter(tp).reverse().map(t=>({event:t}))}function Xm(e){!tp(e)||Bt.peek().some(t=>t.event?.id===e.id)||(Bt.value=[{event:e,fresh:!0},...Bt.peek()].slice(0,Py))}function ep(e){Bt.value=[{caught:e,id:`caught-${Date.now()}`},...Bt.peek()]}var tp=e=>!Uy.test(e.name);function np(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Hy(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Fy=30*6e4,qy=new Set(["task.updated","attachment.created"]),Qm=({task:e,subjectId:t})=>e?.id??t,Hy=(e,t)=>qy.has(e.name)&&t.name===e.name&&Qm(t)===Qm(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Fy;var Ze=k(null),Ke=k(new Set),Dl=null;function Rr(e){let t=new Set(Ke.peek());t.delete(e)||t.add(e),Dl=e,Ke.value=t}function Cl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ft),n=[t.indexOf(Dl??We.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ke.value=new Set([...Ke.peek(),...o,e])}function yn(){Dl=null,Ke.peek().size&&(Ke.value=new Set)}var de=k(""),ha=k([]),Rl=k({});function Rt(e={}){Rl.value=e,de.value="new"}var We=k(null),he=k(null),Jn=k(!1),op=matchMedia("(max-width: 900px)"),rp=()=>{Jn.value=op.matches};op.addEventListener("change",rp);rp();var ft=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Nl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Nr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Nl(e==="dark"?"light":"dark")}function pe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Ll=new Set;function Ae(e){return Ll.add(e),()=>Ll.delete(e)}var sp=()=>Promise.all([...Ll].map(e=>e()));var No=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=wm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...hn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Qn=new Set,Lo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new No(ea(t),Oo(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ae(()=>this.reload()),Qn.add(this)}close(){Qn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Qn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(go(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Qn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Ao,{filter:Ct(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(em,{filter:Ct(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&Y(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ce(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},va=(e,t,n)=>JSON.stringify([e,t,n??{},N.value]),ap=()=>[...[...Qn].filter(e=>!e.parked),...[...Nt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),By=16,Nt=new Map;function ga(e,t){Nt.get(e)?.close(),Nt.delete(e),t.parked=!0,Nt.set(e,t);let[n]=Nt;Nt.size<=By||(n[1].close(),Nt.delete(n[0]))}function ip(e){let t=Nt.get(e);return Nt.delete(e),t&&(t.parked=!1),t}function lp(){for(let e of Nt.values())e.close();Nt.clear()}var cp=()=>[...Qn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function up(){await Promise.all([...Qn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Ky=5e5,Wy=7*864e5,Gy=40,dp=Yy(["1",pn,ee,qn,gr,qs].join(" "));function mp(e){let t=S.peek()?.id;if(!t||!Ls(t))return;let n=[...Zs()].map(Vy),o=new Map(n.filter(({id:u})=>u===he.peek()).map(u=>[u.id,u])),r=Bt.peek().flatMap(({event:u})=>u??[]),i={...{shape:dp,who:t,at:Date.now(),day:N.peek(),teams:ne.peek(),...e},events:r.slice(0,Gy),lists:[]},c=Ky-JSON.stringify([i,...o.values()]).length;for(let u of ap()){let{want:d,order:m,how:f,after:$,view:p}=u,h={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},g=n.filter(y=>!o.has(y.id)&&p.holds(y)),v=JSON.stringify([h,...g]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let y of g)o.set(y.id,y)}}try{localStorage.setItem(ko,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(ko)}}function pp(){let e=jy(),t=S.peek()?.id;return e?.shape===dp&&e.who===t&&Ls(t)&&Date.now()-e.at<Wy?e:(localStorage.removeItem(ko),null)}function jy(){try{return JSON.parse(localStorage.getItem(ko)??"null")}catch{return null}}function fp({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==N.peek())continue;let d=new Lo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),ga(va(n,o,r),d)}}function Vy({description:e,...t}){return t.id===he.peek()?{...t,description:e}:t}function Yy(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var $p=2e3,zy=36e5,Zy=new Set(["task.restored","task.moved_in"]),X=k("connecting"),Le=k(null),Mr=k(""),Pr=k(!1),Jy=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:F(N.value,t-13),created:0,completed:0,open:0}))})),Ur=()=>Le.value??Jy.value,Fr=()=>Le.value?"":"unread",ya=k(0),Pl=new Set,Qy=Op(Xe,250),Xy=Op(up,1e3),nn=null,kn=null,ka=()=>{},hp=()=>{},tn=null,Xn=!1,vp=0,Lr=!1,wn=0;function Me(e){return Pl.add(e),()=>Pl.delete(e)}var gp=new Set;function Mo(e){gp.add(e)}var ba=new Set;function Kt(e,t,n){let o=()=>{},r=()=>{o=nn?.subscribe(e,t,n)??o};return nn?r():ba.add(r),()=>{ba.delete(r),o()}}function bp(){let e=pp();return e?(tn=e,kn=e.cursor,M(()=>{Mr.value=e.version,Pr.value=e.confirmsEmail,ne.value=e.teams,Le.value=e.numbers,$a(e.events.toReversed()),Js(e.tasks)}),fp(e),Ol(),!0):!1}async function yp(){tn&&Date.now()-tn.at<zy&&Ml();let e=await Sp().catch(n=>{throw tn&&(X.value="offline"),n});if(!tn){Ep(e),Ol(),Ml();return}let t=nn&&tn.rights===kp(e);if(tn=null,t)return M(()=>_p(e));Ml({quiet:!0}),await Ap(e)}function Ml({quiet:e=!1}={}){if(!nn){nn=Zd({up:sk,down:ak}),e||Tp();for(let t of ba)t();ba.clear(),hp=ye(ek),Vn()}}var kp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function wp(){let e=S.peek();if(!e||!kn||tn||Xn)return;let t=kp({cursor:kn,instance:null,events:null,inbox:null,me:e,teams:ne.peek()});mp({cursor:kn,rights:t,numbers:Le.peek(),version:Mr.peek(),confirmsEmail:Pr.peek()})}addEventListener("pagehide",wp);document.addEventListener("visibilitychange",()=>document.hidden&&wp());function ek(){let e=ia.value;return nn?.subscribe(qs,()=>({filter:e}),{next:t=>{Le.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function xp(){hp(),ka(),tn=null,kn=null,Xn=!1,clearTimeout(vp),nn?.close(),nn=null,clearTimeout(wn),lp(),km(),Tm(),M(()=>{X.value="connecting",Le.value=null,ne.value=[],$a([])})}async function Sp(){let e=await _(Ld,{}).catch(tk);if(!e.me||!e.cursor)throw new ue("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ue("UNAUTHENTICATED","");return e}function tk(e){if(!(e instanceof ue)||!e.data)throw e;return e.data}function Ep(e){kn=e.cursor,M(()=>{_p(e),$a(e.events?.nodes??[])})}function _p(e){S.value=e.me,Mr.value=e.instance?.version??"",Pr.value=e.instance?.confirmEmail??!1,ne.value=e.teams??[];for(let t of gp)t(e)}function Tp(){ka=nn?.subscribe(Qd,()=>({after:kn}),{next:({events:e})=>nk(e),failed:Dp})??(()=>{})}function nk(e){if(kn=e.cursor,e.__typename==="StreamEvent")return ok(e.event);if(e.__typename==="StreamReady")return ik(e.replayed);ka(),e.reason!=="SHUTDOWN"&&Ap()}function ok(e){M(()=>{e.subjectType==="TASK"?rk(e):e.task?ce(e.task):/^(team|user|label|stage)\./.test(e.name)&&Qy(),Xm(e),ya.value+=1}),Xy();for(let t of Pl)t(e)}function rk({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&Ft(t);else if(e==="task.purged"||!n)Ft(t,n?.version??1/0);else{Zy.has(e)&&Qs(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ce({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function sk(){clearTimeout(wn),wn=0,X.value=Lr?"catching":"connecting",Vn(),cp()}function ak(){X.peek()==="offline"||Lr&&wn||(Lr=!0,X.value=navigator.onLine?"catching":"offline",clearTimeout(wn),wn=setTimeout(()=>{X.value="offline"},$p))}function ik(e){clearTimeout(wn),wn=0,Lr&&ep(e),Lr=!1,X.value="sync"}async function Ap(e){Xn||(Xn=!0,ka(),X.value="catching",await Ip(e))}async function Ip(e){try{let t=e??await Sp();if(bm(),Ep(t),await sp(),!Xn)return;ym(),Xn=!1,Tp()}catch(t){if(!Xn)return;vp=setTimeout(Ip,$p),Qt(t)||Dp(t)}}function Op(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Dp(e){if(X.value="offline",!(e instanceof ue))throw e}var Ul=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,Cp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${Ul} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,Rp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,Np="query Unread { inbox(first: 1) { unreadCount cursor } }",Lp=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${Ul} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Mp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${Ul} }
}
}`,Pp=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Up=2e3,Pe=k(0),xn=k(new Map),wa=0,Fl=new Map,xa=new Set,Kr=k(!1),Sn=null,qr=()=>{},Hr=0,Br=0,Fp=0,Sa=new Set,Ea=()=>wa,ql=()=>Fp,qp=()=>Sn,Hp=(e,t)=>xa.has(`${e} ${t}`);function Bp({key:e,variables:{ids:t=[]}}){for(let n of t)xa.delete(`${e} ${n}`)}function _a(e,t,n=()=>!1){let o=new Map(xn.peek()),r=a=>(Fl.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);xn.value=o}function Kp(e,t){wa===t&&(Pe.value=e)}function lk({unreadCount:e,cursor:t}){Sn||(Sn=t,M(()=>{Pe.value=e,Kr.value=!0}),Hl())}function Hl(){qr(),qr=Kt(Lp,()=>({after:Sn}),{next:({inbox:e})=>ck(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Br),Br=setTimeout(Ta,Up)}})}function ck(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Hl():Ta());if(Sn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;wa+=1,M(()=>{Pe.value=r,!(!t||!n)&&(Fl.set(n,wa),o&&xa.add(`${o} ${n}`),xn.value=new Map(xn.peek()).set(n,t))}),n||Wr().catch(()=>{})}function Wr(){return Fp+=1,Promise.all([...Sa].map(e=>e()))}async function Ta(){qr(),clearTimeout(Br);let e=Hr+=1;try{await Wp(e)}catch{e===Hr&&(Br=setTimeout(Ta,Up))}}async function Wp(e){let[t]=await Wr(),n=t??(await _(Np,{})).inbox;e===Hr&&(Sn=n.cursor,M(()=>{Pe.value=n.unreadCount,Kr.value=!0}),Hl())}Mo(({inbox:e})=>e?lk(e):Ta());Ae(async()=>{Sn&&await Wp(Hr+=1)});D(()=>S.value?.id).subscribe(()=>{Hr+=1,qr(),qr=()=>{},clearTimeout(Br),Sn=null,Kr.value=!1,Fl.clear(),xa.clear(),M(()=>{Pe.value=0,xn.value=new Map})});ye(()=>{(Pe.value?navigator.setAppBadge?.(Pe.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
<use href="#${t}" />
</svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
<title>${a}</title>
<use href="#${t}" />
</svg>`}function re({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":dk(e.id)}} ...${r}>
${uk(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var eo=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role="meter"
aria-label=${n}
aria-valuemin="0"
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}} />
</span>`;function En({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Q(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class="sr">${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var jp=({task:{commentCount:e,attachmentCount:t}})=>l`
<${Gp} of="comments" n=${e} />
<${Gp} of="files" n=${t} />
`;function Gp({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
<${w} name=${e} />
${s.number(t)}
</span>`}function ae({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
<${w} name=${e} />
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var ie=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function z({problem:e,retry:t}){return l`<div class="card empty" role="alert">
<${w} name="live" />
<strong>${s("failed.title")}</strong>
<p>${Se(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function Se(e){return!(e instanceof ue)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function uk(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function dk(e){let t=mk.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var mk=D(()=>new Map(yt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var pk=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,Vp=`query Files($id: ID!) {
task(id: $id) { attachments { ${pk} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Yp=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Aa=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var zp=50*6e4,Zp=100,Jp=[500,1e3,2e3,4e3,8e3,16e3],fk=10*6e4,$k=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),hk=/^attachment\.|^comment\.(created|deleted)$/,Gr=k(null),$t=({contentType:e})=>$k.has(e),ht=({can:e,version:t})=>e.comment&&t>0,Qp=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||te.value.some(({id:n})=>n===e.team.id)),Bl=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Me(o=>o.task?.id===this.taskId&&hk.test(o.name)&&this.soon(Zp)),Ae(()=>this.read()),X.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(Vp,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{Gr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),zp);let t=this.all.peek()?.some(n=>$t(n)&&!n.thumbnailUrl&&vk(n));t&&this.looks<Jp.length&&this.soon(Jp[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Zp&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>zp}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},vk=({createdAt:e})=>Date.now()-Date.parse(e)<fk,Kl=new Set;function Ia(e,t){Kl.has(t)||(Kl.add(t),Ue(e).load())}var Wl=new Map;function Ue(e){let t=Wl.get(e)??new Bl(e);return Wl.set(e,t),t}function Xp({id:e,version:t}){let n=t===0,o=Ue(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{Wl.clear(),Kl.clear()});var Oa=["DAILY","WEEKLY","MONTHLY","YEARLY"],Po=["MO","TU","WE","TH","FR","SA","SU"],ef="MO,TU,WE,TH,FR",gk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,bk=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),Gl=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),jl=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,tf=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:rf(e),ends:"never",count:10,until:"",fromCompletion:!1});function nf({rule:e,fromCompletion:t},n){let o=Gl(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=Oa.find(v=>v===r);if(!f||m!=="MO"||Object.keys(o).some(v=>!bk.has(v)))return null;let $=i.split(",").map(v=>Po.indexOf(v)),p=f==="MONTHLY"&&gk.test(i)&&!c,h=f==="MONTHLY"&&c==="-1"&&!i,g=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!g||c&&!h?null:{often:f,interval:Number(a),weekdays:g?$:[],fromCompletion:t,monthly:p?"nth":h?"last":"day",nth:p?i:rf(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?jl(d):""}}function of({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Po[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function rf(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Po[st(e)]}`}var yk="2024-01-01",kk=/^([+-]?\d*)(\w\w)$/,wk=5;function Wt({rule:e,fromCompletion:t}){let n=Gl(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=xk(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!sf(n)&&(u=s("repeat.in",{often:u,months:Da(n.BYMONTH).map(Tk).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(jl(i),{dateStyle:"medium"})}):u}var Lt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function xk(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return Sk(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return Ek(e);if(t==="WEEKLY")return _k(Da(n));let a=Da(n).map(Ca);return a.includes("")?null:a.join(", ")}function Sk(e,t,n){return n!=="MONTHLY"?null:e===ef&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Po.includes(e)&&Ca(`${t}${e}`)||null}function Ek({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return sf({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Da(t).map(o=>o==="-1"?s("repeat.lastDay"):af("repeat.day",Number(o))).join(", ")}var sf=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),_k=e=>e.map(t=>lf(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Ca(e){let[,t="",n=""]=kk.exec(e)??[],o=Number(t);if(!o)return"";let r=lf(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=wk?s(`repeat.nth.${o}`,{day:r}):af("repeat.nth",o,r)}var af=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),lf=(e,t)=>s.date(`${yk.slice(0,8)}0${Po.indexOf(e)+1}`,{weekday:t}),Tk=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Da=e=>e.split(",").filter(Boolean);var cf=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${ee} } }
}`,uf=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Qe} task { ${ee} description } }
}`;var to=k(null),on=k(null);async function df(e,t,n){on.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Wt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await nt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&pf(e,K(a[0]),t??void 0)}async function mf({id:e,key:t,dueDate:n,recurrence:o},r){on.value=null;let a=B("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ge(a,"skipOccurrence",uf,{id:e},[e],u);if(d.length)pf({id:e},K(d[0]));else if(m){let f=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:f}),()=>ua(a,m,{dueDate:n}),`/t/${m.key}`)}}function pf({id:e},t,n){on.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||R({bad:!0,text:t})}var Ra=k(null);function jr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Ra.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var W="errors { code message path }";async function be(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?R({bad:!0,text:K(o.errors[0])}):n&&R({text:n}),o.errors.length?null:o}catch(o){return R({bad:!0,text:`${s("failed.title")}: ${Se(o)}`}),null}}var ff=`query Reminders($id: ID!) { task(id: $id) { ${ee} reminders { ${Hs} } } }`,$f=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${W} reminder { ${Hs} } }
}`,hf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${W} deletedId } }`;var no=k(null),Uo=k(null);async function Vl(e){let{task:t}=await _(ff,{id:e});t&&ce(t)}async function Yl({id:e,key:t},n){Uo.value=null;try{let{errors:o,reminder:r}=(await _($f,{id:e,when:n})).createReminder;if(o.length)return Na(e,K(o[0]));if(!r)return;vf(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:Zl(r)}),()=>zl(e,r),`/t/${t}`),Vl(e).catch(()=>{})}catch(o){Na(e,Se(o))}}async function zl(e,t){Uo.value=null;try{let{errors:n}=(await _(hf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Na(e,K(n[0]));vf(e,r=>r.filter(a=>a.id!==t.id)),R({text:s("reminder.did.taken")})}catch(n){Na(e,Se(n))}}function Na(e,t){Uo.value={id:e,why:t},document.querySelector(".sheet .reminders")||R({bad:!0,text:t})}function vf(e,t){let n=L(e);n&&ce({...n,reminders:t(n.reminders??[])})}function Zl({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function gf(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var xt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},oo=["PENDING","IN_PROGRESS"];function bf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of et){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>et.indexOf(a.status)>et.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Gt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Vr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Fo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Ak="";function Yr(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${Ak}`,u=o&&!Vr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&yf(Fo(u))},m=e.key||e.title,f=u?Ik(m,u):s("did.arranged",{task:m});return kf(e,d,{rank:c,...u&&Fo(u)},f,Ok(e))}var Ik=(e,t)=>t.stage?s("did.staged",{task:e,to:Gt(t)}):s(`did.${t.status}`,{task:e}),yf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function kf(e,t,n,o,r,a=B("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:lm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ge(a,"moveTask",im,{id:i,input:t},[i],c,u);if(d.length)return R({bad:!0,text:s("did.refused",{what:o,why:K(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,la(f,n)):R({text:o})}function Ok(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=B("change");_e(t,f,m);let $=u&&await Dk(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,h={...$||Ck(e),...p&&yf(c)};return kf(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function Dk(e,t,n){try{let{above:o,below:r}=await _(cm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function Ck(e){let t=Oo([{field:"RANK",direction:"ASC"}]),n,o;for(let r of hn())r.id===e.id||!$e(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}function jt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,g=()=>{let C=document.elementsFromPoint(m.x,m.y).find(j=>j.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(C??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let O=d?.getBoundingClientRect(),C=O?m.x>O.right-48?1:m.x<O.left+48?-1:0:0;if(C&&d){let j=d.scrollLeft;d.scrollLeft+=C*9,d.scrollLeft!==j&&g()}$=requestAnimationFrame(v)},y=O=>{if(m={x:O.clientX,y:O.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return b("cancel")();f||p(),g()}},b=O=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[C,j]of me)removeEventListener(C,j,!0);f&&(addEventListener("click",Jl,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Jl,!0)),t[O]())},E=O=>{O.key==="Escape"&&(f&&O.preventDefault(),b("cancel")())},T=O=>{f&&O.preventDefault()},me=[["pointermove",y],["pointerup",b("drop")],["pointercancel",b("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",Jl]]:[]];for(let[O,C]of me)addEventListener(O,C,{capture:!0,passive:!1})}function Jl(e){e.stopPropagation(),e.preventDefault()}var rn=k(null),Ql=k(""),wf=()=>({row:".row",name:s("order.manual"),said:Ql});function La(e,t,n=wf()){let o=ft(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!Rk(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;jt(e,{lift:()=>{rn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<Nk(i.querySelector(`[data-task="${f}"]`)));rn.value={id:o,before:m??null}},drop:()=>{let c=rn.value?.before??null;rn.value=null,c!==(t[t.indexOf(o)+1]??null)&&xf(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{rn.value=null}})}function Ma(e,t,n=wf()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?ft(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(xf(r,t.filter(i=>i!==r),a,n),pe(`${n.row}[data-task="${r}"] [data-go]`))}function xf(e,t,n,{name:o,said:r}){let a=L(e);a&&(Yr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var Rk=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Nk(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var Xl=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function zr(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Xl(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,g=>a.get(g))].map(([g,v])=>Lk(v,t.get(g??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:g})=>g)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await Ro(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function Lk(e,t,n){let o=B("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ge(o,"updateTask",Bs,{id:e[0],input:a},e,i):ge(o,"updateTasks",Ks,{ids:e,input:a},e,i)}function Sf(e,t){let n=new Map;for(let o of e){let r={id:B("label"),name:t.trim(),color:Co(wt(o))};ra(o,r),n.set(o,r),ge(B("change"),"createLabel",um,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function St(e,t){let n=Mk(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Mk(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function P({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return Z(()=>{let d=i.current,m=document.activeElement,f=ft(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),ec(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&Pk(d,i.current)&&o()}}
>
${a}
</dialog>`}function ec(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Pk({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var q=e=>t=>e(t.currentTarget.value);function qo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
onInput=${q(d=>{n(d),a(0)})}
onKeyDown=${u}
/>`}function Ho(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var ro=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden="true" />
<span>${e.name}</span>
</span>`;function Bo({task:e,most:t=1/0,mute:n=!1}){let o=Em(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
${r.map(i=>l`<${ro} key=${i.id} label=${i} />`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden="true">+${s.number(a.length)}</span>
<span class="sr">${a.join(", ")}</span>
</span>`}
</span>`}function _f({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=Ho(r),c=[...new Set(e.map(({team:E})=>E.id))],u=Uk(c),d=E=>u.filter(({name:T})=>Y(T).includes(Y(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>Ef(T)&&!wl(wt(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Ze.value=null},h=({alike:E})=>{let T=e.filter(({team:O})=>E.has(O.id)),me=T.filter(O=>Xl(O,E)).length;return me===0?"false":me===T.length?"true":"mixed"},g=E=>{zr(e,E.alike,h(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},v=E=>{let T=c.filter(O=>Ef(O)&&!wl(wt(O),E)),me=u.find(({name:O})=>Y(O)===Y(E.trim()));zr(e,new Map([...me?.alike??[],...Sf(T,E)]),!0),o(""),a(0)},y=E=>{let T=E===n?f[r]:d(E)[0];T?g(T):m(E)?v(E):E||p()},b=()=>{p(),V(`/team/${e[0].team.key}`)};return l`<${P}
class="menu"
label=${s("field.labels")}
close=${p}
place=${E=>St(E,t)}
>
<${qo} ...${{typed:n,type:o,count:$,at:r,move:a,take:y}} label=${s("labels.find")} longest=${50} />
<div
role="listbox"
id="choices"
aria-label=${s("field.labels")}
aria-multiselectable="true"
ref=${i}
onMouseDown=${E=>E.preventDefault()}
>
${f.map((E,T)=>l`<div
class="o"
role="option"
id=${`choice-${T}`}
key=${E.key}
aria-selected=${T===r}
aria-checked=${h(E)}
onPointerMove=${()=>a(T)}
onClick=${()=>g(E)}
>
<i class="dot" style=${{"--label":E.color}} />
<span>${E.name}</span>
${h(E)!=="false"&&l`<span class="end">
<${w} name=${h(E)==="true"?"check":"some"} />
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
<i class="dot" style=${{"--label":Co(wt(c[0]))}} />
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${b}>${s("labels.manage")}</button>
</${P}>`}function Uk(e){let t=new Map;for(let n of e)for(let o of wt(n)){let r=Y(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Ef=e=>te.value.some(({id:t})=>t===e);function Tf({task:{recurrence:e}}){if(!e)return null;let t=Lt(Wt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${w} name="repeat" /></span>`}var tc="kind task { id key title status deletedAt }",Af=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${ee} relations { ${tc} } } }
}`,If=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Qe} task { ${ee} relations { ${tc} } }
}
}`,Of=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Qe} task { ${ee} relations { ${tc} } }
}
}`;var Fk=100,qk=50,nc=new Set,Df=0;function Pa(e){nc.add(e),clearTimeout(Df),Df=setTimeout(oc,Fk)}async function oc(){let e=[...nc].slice(0,qk);if(e.length){try{let{tasks:t}=await _(Af,{ids:e});for(let n of t.nodes)ce(n);for(let n of e)nc.delete(n)}catch{return}oc()}}X.subscribe(e=>{e==="sync"&&oc()});Me(({subjectId:e,changes:t})=>{Gn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Pa(e)});Ae(async()=>{for(let{id:e,relations:t}of Zs())t&&Pa(e)});function rc({task:e}){return G(e.id).value??(gm(e.id)?null:e)}var Cf=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(rc).flatMap(t=>t&&!t.deletedAt&&Q(t)?[t]:[]);var Rf=e=>e.blocked&&Q(e)&&$e(e),Nf=({task:e})=>Rf(e)&&l`<${Hk} task=${e} />`;function Hk({task:e}){let t=Mf(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
<${w} name="blocked" />
</span>`}var Lf=({task:e})=>Rf(e)&&l`<${Bk} task=${e} />`;function Bk({task:e}){let t=Mf(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name="blocked" />
<span>${t.length?ke("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function Mf(e){let t=!e.relations;return I(()=>{t&&Pa(e.id)},[e.id,t]),Cf(e)}function Pf({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
<i class="pie" style=${{"--part":`${100*t/n}%`}} />
${s.number(t)}
/
${s.number(n)}
</span>`}var Ko=({task:e})=>l`
<${Nf} task=${e} />
<${Tf} task=${e} />
<${Pf} task=${e} />
<${jp} task=${e} />
`;var Kk=matchMedia("(prefers-reduced-motion: reduce)"),Uf=D(()=>Ke.value.size>0);function Ff({id:e,mark:t}){let n=G(e).value,o=It(()=>he.value===e).value,r=It(()=>Ke.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Q(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{We.value=e}}
onClick=${u=>{!u.shiftKey&&!Uf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Cl(e):Rr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>sn(u,e)}
>
<input
class="pick"
type="checkbox"
tabindex=${Uf.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Cl(e):Rr(e)}
/>
<${vt} task=${n} kind="status" can=${n.can.changeStatus}>
<${oe} kind="status" value=${n.status} mute />
</${vt}>
<code>${n.key||"\u2026"}</code>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m" data-field="labels">
${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
<${Bo} task=${n} most=${3} />
<${Ko} task=${n} />
</span>
<${vt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${En} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${vt}>
<${vt} task=${n} kind="priority" can=${n.can.update}>
<${oe} kind="priority" value=${n.priority} />
</${vt}>
<${vt} task=${n} kind="assignee" can=${n.can.assign}><${re} user=${n.assignee} /></${vt}>
</div>
</li>`}function vt({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${r}
title=${n?s(`command.${t}`):void 0}
onClick=${a=>{Ze.value={kind:t,ids:qf(e.id),anchor:a.currentTarget}}}
>
${o}
</button>`}var qf=e=>Ke.peek().has(e)?[...Ke.peek()]:[e];function sn(e,t){if(e.shiftKey)return;e.preventDefault(),We.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ze.value={kind:"actions",ids:qf(t),anchor:a?r:{x:n,y:o}}}function _n(){let e=A(null);return I(()=>Me(t=>{da.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Kk.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Wo({ids:e,label:t,arranged:n=!1}){let o=_n(),r=Zr(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?rn.value:null,c=n&&{onPointerDown:u=>La(u,e),onKeyDown:u=>Ma(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${Ff} key=${u} id=${u} mark=${i&&sc(u,i)} />`)}
</ul>`}function Zr(e,t){let n=A(-1);return Z(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(ft(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var sc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Wk="\uFFFF",Jr=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():Wk,...o&&{fields:o}}),Hf=e=>({key:e,name:s(`priority.${e}`),rank:-kt.indexOf(e),fields:{priority:e}}),Bf=e=>Jr(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),Kf={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:et.indexOf(e)}],priority:({priority:e})=>[Hf(e)],assignee:({assignee:e})=>[Bf(e)],team:({team:e})=>[Jr(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=en(e);return[Jr(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...Jr(t.id,t.name,""),label:t})):[Jr("",void 0,s("labels.none"))],due:e=>[Wf(jk(e))]},Go=Object.keys(Kf),Qr=["assignee","priority","label","due","team"],Gk={priority:()=>kt.map(Hf),assignee:e=>[...e?pt(e.id):[],null].map(Bf),due:()=>[1,2,4].map(Wf)};function jk(e){let{dueDate:t}=e;return e.overdue&&Q(e)?0:t?t<=N.value?1:t<=F(N.value,7)?2:3:4}function Wf(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:N.value,2:F(N.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function Gf(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=G(r).value;for(let i of a?Kf[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var jf=(e,t,n)=>Gf(e,t,Gk[t]?.(n));function Vf({ids:e,by:t}){return Gf(e,t).map(({key:n,name:o,ids:r})=>l`<section class="group" key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class="num">${s.number(r.length)}</span></h2>
<${Wo} ids=${r} label=${o} />
</section>`)}var ac="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Yf=`query Views { views { ${ac} } }`,zf=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,Zf=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${W} view { ${ac} } }
}`,Ua=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${W} view { ${ac} } }
}`,Jf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${W} deletedId } }`,Qf=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${ee} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var Vt=k([]),Xr=k(!1),Fa=()=>{},ic=0,lc=0;async function so(){let e=ic+=1,{views:t}=await _(Yf,{});e===ic&&M(()=>{Vt.value=t,Xr.value=!0})}function Xf(){clearTimeout(lc),lc=setTimeout(()=>so().catch(()=>{}),100)}function e$(){Fa(),Fa=Kt(zf,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?e$():Xf()},failed:e=>console.warn("no views:",e.message)})}Mo(e$);Me(({name:e})=>e.startsWith("view.")&&Xf());Ae(so);D(()=>S.value?.id).subscribe(()=>{ic+=1,Fa(),Fa=()=>{},clearTimeout(lc),Xr.value=!1,Vt.value=[]});var Vk={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},n$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},dc={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},o$={LIST:Go,BOARD:Qr,CALENDAR:[]},Yk=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],at=D(()=>Vt.value.find(({id:e})=>e===J.value.query.get("saved"))),ao=D(()=>{let{name:e,query:t}=J.value,n=n$[e];if(!n)return null;let o=n==="LIST",r=Ce(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:oo):void 0,i=t.get("sort");return{layout:n,filter:Ct({...r,status:a}),orderBy:o&&i&&xt[i]?xt[i]:[],groupBy:o$[n].includes(t.get("group")??"")&&dc[t.get("group")??""]||null}}),an=D(()=>["today","week","later"].includes(J.value.query.get("due")??"")),r$=D(()=>{let e=at.value,t=e&&jo(e);if(!e||!t)return!1;let{name:n,query:o}=J.value;return n$[n]!==e.layout||Yk.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function s$(e){let t=jo(e);return t?(t.set("saved",e.id),`${Vk[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var a$=({groupBy:e})=>Go.find(t=>dc[t]===e)??"";function jo({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=zk[u]?.(d);if(!m)return null;r.set(...m)}let a=o$[n].find(u=>dc[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===oo.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(xt).find(u=>es(t$(t),t$(xt[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var zk={status:e=>uc("status",e,"in"),priority:e=>uc("priority",e,"in"),labels:e=>es(e,{isEmpty:!0})?["label","none"]:uc("label",e,"any"),stage:e=>cc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>es(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=cc("team",e,"eq");return t&&["team",ne.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>es(e,{me:!0})?["assignee","me"]:es(e,{isNull:!0})?["assignee","nobody"]:cc("assignee",e,"eq")};function cc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function uc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var es=(e,t)=>JSON.stringify(e)===JSON.stringify(t),t$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var l$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},io={unread:e=>i$(e)&&!e.readAt,all:e=>i$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},i$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function lo(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function mc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function c$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Zk=100,pc=new Map,ts=k([]),Jk=D(()=>[...ts.value,...tt.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Vo=D(()=>{let e=new Map(xn.value);for(let t of Jk.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Hp(t.key,n)&&e.set(n,Qk(o,t))}return e});function Qk(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?mc(e,n.input,o):io.unread(e)&&e.occurredAt<=r?mc(e,{read:!0},o):e}function u$(e,t,{silent:n=!1}={}){$c([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function qa(e,t){$c([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function d$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");$c([e],{snoozedUntil:t},n)}function m$(e){let t=e.filter(io.unread),[n]=[...xn.peek().values()].sort(lo),o=t.length===Pe.peek()&&t.length<=Zk?()=>fc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};p$("markAllRead",Pp,{upTo:qp()},r,o)}function $c(e,t,n){let[o]=e;fc(e,t,n,n?()=>fc(e,c$(o),s("inbox.did.undone")):void 0)}function fc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);p$("updateNotifications",Mp,{ids:r,input:t},{told:n},o)}function p$(e,t,n,o,r){let a=B("change"),i=new Promise(u=>pc.set(a,{resolve:u,at:Ea(),undo:r})),c=new Date().toISOString();gn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Zn(i)}vn(["updateNotifications","markAllRead"],(e,t)=>{let n=pc.get(e.key),[o]=t.errors;o?(R({bad:!0,text:s("inbox.refused",{why:K(o)})}),Wr().catch(()=>{})):Xk(e,t,n),Bp(e),pc.delete(e.key),n?.resolve(t)});function Xk(e,{notifications:t=[]},n){n&&_a(t,n.at),e.field==="markAllRead"&&ew(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&R({text:o})}async function ew(e){ts.value=[...ts.peek(),e],await Wr().catch(()=>{}),ts.value=ts.peek().filter(t=>t!==e)}var tw=30,nw=100,hc=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...Vo.value.values()].filter(n=>io[this.show](n)||t.has(n.id)&&io.all(n)).filter(n=>this.reaches(n)).sort(lo)}reaches(t){let{value:n}=this.horizon;return!n||lo(t,n)<=0}open(){let t=()=>this.reload();return Sa.add(t),(!this.ready.peek()||this.gap!==ql())&&this.load(),()=>{Sa.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ea(),a=ql(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(nw,Math.max(tw,o-c.length)),{inbox:$}=await _(Cp,{filter:l$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{Kp(u.unreadCount,r),_a(c,r,f=>io[this.show](f)&&ow(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},ow=(e,t,n)=>(!t||lo(t,e)<0)&&(!n||lo(e,n)<=0),vc=new Map;function f$(e){let t=`${S.value?.id} ${e}`,n=vc.get(t)??new hc(e);return vc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>vc.clear());var gc=["unread","all","archived","later"],Tn=()=>J.value.name==="inbox",rw=D(()=>gc.find(e=>e===J.value.query.get("show"))??"unread"),Ha=D(()=>f$(rw.value)),Ba=k(null),Yo=k(null),$$=()=>!!document.activeElement?.closest("dialog.sheet");function h$(){let e=se.peek().name==="task"?he.peek():null;return Ha.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Ba.peek())}var Ka=e=>()=>{let t=h$();t&&e(t)},v$=e=>document.querySelector(`main [data-notice="${e}"]`),g$=Ka(({id:e})=>x$(v$(e))),b$=Ka(e=>Ga(e)),y$=Ka(e=>qa(e,!e.archivedAt)),k$=Ka(({id:e})=>{Yo.value={id:e,anchor:v$(e)?.querySelector("[data-snooze]")??null}}),Wa=()=>m$([...Vo.peek().values()]);function Ga(e,t){Ha.peek().keep(e.id),u$(e,!e.readAt,t)}function bc(e){let t=se.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||sw(i)),o=t?h$()?.id:Ba.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?x$(a):w$(a)?.focus()}var sw=e=>e.hasAttribute("data-task"),w$=e=>e?.querySelector("[data-go]"),x$=e=>w$(e)?.click();var yc=e=>[...hn()].filter(t=>t.parentId===e&&$e(t)),ja=({id:e,progress:t})=>Math.max(t?.total??0,yc(e).length);var S$=`query Family($id: ID!) {
task(id: $id) { ${ee} parent { ${ee} } subtasks { ${ee} } relations { kind task { ${ee} } } }
}`;var aw=100;async function kc(e){let t=yc(e),{task:n}=await _(S$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ce(u);for(let u of r)Xs(u.id,{parentId:e});for(let u of t)c.has(u.id)||Xs(u.id,{parentId:void 0});Xs(e,{parentId:o?.id??null,relations:a.map(iw)})})}var iw=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function E$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>kc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Me(u=>{u.subjectId!==e||!lw(u)||(clearTimeout(o),o=setTimeout(i,aw))}),Ae(a),X.subscribe(u=>u==="sync"&&r&&i())];return r&&X.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var lw=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function _$(e){let t=mt(()=>{let n=new No(o=>o.parentId===e&&$e(o),cw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var cw=Oo([{field:"RANK",direction:"ASC"}]);var Mt=k(null);function zo(e,t="subtasks"){let n=he.peek();n?Mt.value={id:n,of:t,why:e}:R({bad:!0,text:e})}async function T$({id:e,team:t},n){Mt.value=null;let{errors:o}=await Cr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&zo(K(o[0])),!o.length}async function A$({id:e,team:t},n){Mt.value=null;let o=M(()=>n.map(c=>Cr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&zo(K(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>pa(i.filter(c=>L(c.id))))}async function Va({id:e,parentId:t},n){Mt.value=null,t===void 0&&await kc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await nt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&zo(K(r[0]))}async function Ya(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>uw(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Ro(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function uw(e,t){let n=B("change"),o={watching:t};return _e(e,n,o),ge(n,"watchTask",dm,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var gt=[{id:"palette",keys:"mod+k",run:()=>{de.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>te.value.length,run:()=>Rt()},{id:"search",keys:"/",run:vw},{id:"down",keys:"j",run:()=>Tn()?bc(1):wc(1),silent:!0},{id:"up",keys:"k",run:()=>Tn()?bc(-1):wc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Dt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:D$,run:([e])=>Rr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:Tn,run:g$,silent:!0},{id:"noticeRead",keys:"u",when:Tn,run:b$},{id:"noticeArchive",keys:"e",when:()=>Tn()&&!$$(),run:y$},{id:"noticeLater",keys:"h",when:Tn,run:k$},{id:"noticesRead",keys:"shift+i",when:()=>Tn()&&Pe.value,run:Wa},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>ma(e,{status:e.some(Q)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:co("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ut(e.team.id).length,run:co("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:co("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:co("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:co("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:co("labels")},{id:"watch",keys:"w",task:!0,when:$e,run:Ya},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:mw,run:pw},{id:"remind",keys:"r",task:!0,one:!0,when:$e,run:dw},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>he.value===e.id&&e.can.update,run:()=>I$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>jr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>Va(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>jr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&te.value.length>1,run:co("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>he.value===e.id&&e.can.comment,run:()=>I$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>he.value===e.id&&ht(e),run:hw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>$w(e)},{id:"delete",task:!0,when:e=>e.can.delete&&$e(e),run:fw},{id:"restore",task:!0,when:e=>e.can.delete&&!$e(e),run:e=>e.map(t=>fa(t))},{id:"undo",keys:"z",run:Pm},{id:"inbox",keys:"g i",run:()=>V("/inbox")},{id:"today",keys:"g t",run:()=>V(Re("/"))},{id:"tasks",keys:"g l",run:()=>V(Re("/tasks"))},{id:"board",keys:"g b",run:()=>V(Re("/board"))},{id:"calendar",keys:"g c",run:()=>V(Re("/calendar"))},{id:"reports",keys:"g r",run:()=>V(Re("/reports"))},{id:"trash",keys:"g x",run:()=>V(Re("/trash"))},{id:"teams",keys:"g m",run:()=>V("/team")},{id:"settings",keys:"g s",run:()=>V("/settings")},{id:"overview",keys:"g o",run:()=>V("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>V("/instance")},{id:"saveView",keys:"v",when:()=>ao.value&&(at.value||!an.value),run:()=>{de.value="view"}},{id:"theme",run:Nr},{id:"keys",keys:"?",run:()=>{de.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>$n()}];function xc(){let{name:e,key:t=""}=se.value,n=e==="task"?zs(t):We.value;return n&&L(n)||null}function Ja(){let e=se.peek().name==="task"?[]:Sc(),t=xc();return e.length?e:t?[t]:[]}var Sc=()=>[...Ke.value].map(L).filter(e=>e!=null),O$=(e,t)=>t.filter(n=>!e.when||e.when(n));function bt(e,t=Ja()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:xc();return o!==null&&D$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return O$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Yt(e,t=Ja()){if(!e.task)return e.run();let n=O$(e,e.id==="select"?[xc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var Qa=e=>gt.find(t=>t.id===e)?.keys??"";function it(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function co(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ze.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function dw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);no.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function mw(e){return e.can.update&&$e(e)&&e.version}function pw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);to.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function D$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function fw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||ja(t)))return Ec(e);ha.value=e.map(({id:t})=>t),de.value="delete"}function Ec(e){se.value.name!=="task"?yn():e.some(({id:t})=>t===he.value)&&Wn(),pa(e)}async function $w(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),R({text:s("did.copied",{task:e.key})})}function I$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function hw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function vw(){let e=document.querySelector("main .search");e?e.focus():de.value="palette"}function wc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return gw(e);let n=se.peek().name==="task",o=t.findIndex(i=>ft(i)===(n?he:We).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(ft(r)??"");a&&Dt(a)}var za=0,Za=null;function gw(e){let t=document.querySelector("main");t&&(za=Math.max(1,za+e),Za?.disconnect(),Za=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Za?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?za:0;za=0;for(let r=0;r<o;r+=1)wc(1)}),Za.observe(t,{childList:!0,subtree:!0}))}var bw=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],yw=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],kw=new Set(["done","status","stage"]),ww=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function xw(e){if(!e.task)return bt(e);let t=te.value.length>0;return kw.has(e.id)?t||De.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!ww.has(e.id)}function C$(){let e=()=>{de.value=""},t=bw.map(([n,o])=>({name:n,lines:o.flatMap(r=>gt.filter(a=>a.id===r&&xw(a))).map(r=>({text:s(`command.${r.id}`),keys:it(r.keys??"")}))}));return te.value.length&&t.push({name:"carry",lines:yw().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${P} class="wide" labelledby="keys-title" close=${e}>
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
</${P}>`}var Sw={status:()=>et.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Ut(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>kt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Ew(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${re} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>te.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Dw().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function Ew(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>pt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function _w(e,t){let[n,...o]=e.map(r=>Tw(r,t));return o.every(r=>r===n)?n:void 0}var Tw=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function R$(){if(!Ze.value)return null;let{kind:e,ids:t,anchor:n}=Ze.value,o=t.map(r=>G(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Iw} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${_f} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Ow} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Aw=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function Iw({tasks:e,anchor:t}){let n=A(null),o=()=>{Ze.value=null},r=Aw.flatMap(i=>gt.filter(c=>c.id===i&&bt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${P}
class="menu"
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>St(i,t)}
>
<div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
${r.map((i,c)=>l`<button
class="o"
role="menuitem"
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>Yt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class="end">
${it(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
</${P}>`}function Ow({tasks:e,kind:t,anchor:n}){let o=Sw[t](e),r=_w(e,t),[a,i]=x(""),c=v=>o.filter(y=>Y(y.text).includes(Y(v))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Ho(d),$=()=>{Ze.value=null},p=v=>{$(),v&&ma(e,v.fields)},h=v=>p(v===a?u[d]:c(v)[0]),g=({currentTarget:{value:v,validity:y}})=>{v&&y.valid&&p({fields:{dueDate:v}})};return l`<${P}
class="menu"
label=${s(`field.${t}`)}
close=${$}
place=${v=>St(v,n)}
>
<${qo} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
<div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
${u.map((v,y)=>l`<div
class="o"
role="option"
id=${`choice-${y}`}
key=${v.key}
aria-selected=${y===d}
onPointerMove=${()=>m(y)}
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
onChange=${g}
/>
</div>`}
</${P}>`}function Dw(){let e=F(N.value,7-st(N.value));return[["today",N.value],["tomorrow",F(N.value,1)],["friday",F(N.value,(11-st(N.value))%7||7)],["monday",e],["month",F(N.value,30)],["never",null]]}var Cw={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},N$=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Rw=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Nw={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Lw={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Mw=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Pw=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),Uw=new Set(["in","dans","en"]),Fw=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),L$=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),M$=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),qw=new Set(["do","so"]);function ei(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:Y(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:p,text:h}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>Y(h)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&Vw(Cw,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&jw(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=Bw(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:Hw(r)}function Hw(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Bw(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Mw.has(e[i-1].word)&&!n(e[i-1]),u=Kw(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Kw(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:y})=>y),d=Nw[a];if(d!==void 0)return{count:1,day:F(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:F(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:F(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:F(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return Xa(1,ns(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return Xa(1,P$(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Zo(i))return _c(2,Zo(i),+p[1],c,n);if(p&&i==="de"&&c&&Zo(c))return _c(3,Zo(c),+p[1],u,n);let h=Zo(a)&&i?$.exec(i):null;if(h)return _c(2,Zo(a),+h[1],c,n);if(Uw.has(a)&&i&&c)return Ww(Lw[i]??+i,c,n);if(Pw.has(a)&&i)return Gw(i,n);let g=N$.findIndex(y=>y.includes(a.replace(/\.$/,"")));if(g<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!qw.has(v)))))return{count:1,day:F(n,(g-st(n)+7)%7||7),last:v.length<6,inside:!0}}function Ww(e,t,n){if(e>0&&e<1e3)return Fw.has(t)?{count:3,day:F(n,e)}:L$.has(t)?{count:3,day:F(n,7*e)}:M$.has(t)?{count:3,day:U$(n,e)}:void 0}function Gw(e,t){let n=F(t,7-st(t)),o=N$.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:F(n,o)}:L$.has(e)?{count:2,day:n}:M$.has(e)?{count:2,day:U$(`${t.slice(0,7)}-01`,1)}:void 0}function _c(e,t,n,o,r){return/^\d{4}$/.test(o??"")?Xa(e+1,ns(Number(o),t,n)):Xa(e,P$(void 0,t,n,r))}var Xa=(e,t)=>t?{count:e,day:t}:void 0;function P$(e,t,n,o){if(e)return ns(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=ns(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function ns(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function U$(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=ns(o,n%12+1,r);if(a)return a}}var Zo=e=>Rw.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function jw(e,t){let n=e.find(({name:o})=>Y(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Vw=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function os(e,t={},n){let o=Dm(),r=te.value,a=t.team??o.team??r[0],i=y=>pt((y??a)?.id??""),c=ze.value.split("-")[0],u=ei(e,{today:N.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:h,labels:g,stage:v}=p;return h&&!i($).some(({id:y})=>y===h.id)&&(p.assignee=null),g&&(p.labels=g.filter(({id:y})=>wt($.id).some(b=>b.id===y))),v&&!Ut($.id).some(({id:y})=>y===v.id)&&delete p.stage,{draft:p,marks:d}}function Tc({team:{id:e,key:t,name:n},...o}){Cr({...o,team:{id:e,key:t,name:n}})}function F$(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=A(null),a=te.value;if(!a.length)return null;let{draft:i,marks:c}=os(e,{},n),u=m=>{m.preventDefault();let{draft:f}=os(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Tc(f),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
<${w} name="plus" />
<${rs} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
<button class="btn" type="submit">${s("quick.add")}</button>
${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${An}
mark=${c.find(({field:m})=>m==="team")}
unmark=${d}
>
<${w} name="team" />
${i.team.name}
</${An}>`}
${i.assignee&&l`<${An} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
<${re} user=${i.assignee} mute />
${i.assignee.name}
</${An}>`}
${i.priority&&l`<${An} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
<${oe} kind="priority" value=${i.priority} mute />
${s(`priority.${i.priority}`)}
</${An}>`}
${i.dueDate&&l`<${An} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
<${w} name="calendar" />
${s.day(i.dueDate)}
</${An}>`}
${i.labels?.map(m=>l`<${ro} key=${m.id} label=${m} />`)}
</div>`}
</form>`}function rs({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=A(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};Z(m);let f=[],$=0;for(let p of o)f.push(t.slice($,p.from)),f.push(l`<mark title=${s("quick.asText",{text:p.text})} onClick=${()=>r(p)}>${p.text}</mark>`),$=p.to;return f.push(t.slice($)),l`<div class="line-field">
<input
ref=${e}
name="title"
autofocus=${a}
maxlength="200"
autocomplete="off"
aria-label=${i??s("quick.label")}
placeholder=${c??s("quick.placeholder")}
value=${t}
onInput=${q(n)}
onScroll=${m}
onPaste=${u}
/>
<div class="mirror" ref=${d} aria-hidden="true">${f}</div>
</div>`}var An=({mark:e,unmark:t,children:n})=>e?l`<button
type="button"
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name="close" />
</button>`:l`<span class="chip">${n}</span>`;function q$(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Rl.peek()),i=A(null),{draft:c,marks:u}=os(e,r,n),d=()=>{de.value=""},m=({text:h})=>o(new Set([...n,h])),f=(h,g)=>{let v=u.find(y=>y.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...g})},$=h=>{h.preventDefault();let{draft:g}=os(i.current?.value??"",r,n);if(!g.title)return i.current?.focus();Tc(g),d()},p=pt(c.team.id);return l`<${P} class="new-task" labelledby="new-title" close=${d}>
<form class="pad" onSubmit=${$}>
<div class="split">
<h2 id="new-title">${s("command.new")}</h2>
<button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
<${w} name="close" />
</button>
</div>
<div class="quick boxed">
<${rs} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
</div>
<div class="choices">
<${Ac}
name="team"
value=${c.team.id}
options=${te.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>f("team",{team:te.value.find(g=>g.id===h)})}
/>
<${Ac}
name="assignee"
value=${c.assignee?.id??""}
options=${[["",s("nobody")],...p.map(({id:h,name:g})=>[h,g])]}
choose=${h=>f("assignee",{assignee:p.find(g=>g.id===h)??null})}
/>
<${Ac}
name="priority"
value=${c.priority??"MEDIUM"}
options=${kt.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
onChange=${q(h=>f("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${c.labels?.length?l`<p class="labels">
<span class="sr">${s("field.labels")}: </span>
${c.labels.map(h=>l`<${ro} key=${h.id} label=${h} />`)}
</p>`:null}
<div class="actions">
<p class="hints">
${Yw.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type="submit">${s("quick.create")}</button>
</div>
</form>
</${P}>`}var Yw=["priority","assignee","due","team"],Ac=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class="input" value=${t} onChange=${q(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var zw={status:()=>et,priority:()=>kt,assignee:()=>["me","nobody"],team:()=>ne.peek().map(({key:e})=>e),blocked:()=>["yes","no"],due:()=>["overdue","today","week","later","none"]};function ti(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=zw[a.toLowerCase()]?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Ce(t);return{text:n.join(" "),isFilter:t.size>0,filter:Ct(o),fits:ea(o),list:Zw(t,n)}}function Zw(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var H$=7,Jw=150,Qw=200;function ni(e,t,n=()=>!0){let o=Y(e.trim()).split(/\s+/),r=[...hn()].filter($e).filter(d=>{let m=Y(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=Ht.peek()?.id,u=d=>(Y(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Q(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,H$)}function oi(e,t,n,o={}){let[r,a]=x(new Map);return I(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>Xw(e,n,o).then(c,()=>{}),Jw);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function Xw(e,t,n){let o=e.trim().slice(0,Qw),r=async d=>(await _(tm,{text:o,filter:{...d,...n},first:H$})).search?.nodes??[],{team:a}=ia.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();Js(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!ex.has(f)));return u}var ex=new Set(["KEY","TITLE"]);var tx={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function K$({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${B$(t)}</mark>`:B$(t))}var B$=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>tx[n]);function G$(){let[e,t]=x(""),[n,o]=x(null),r=A(null),{text:a,filter:i,list:c,isFilter:u}=ti(e),d=oi(a,()=>o(r.current),void 0,i),m=A(Ja()).current,f=O=>{let{text:C,fits:j}=ti(O);return O.trim()?ni(C,d,j):[]},$=O=>gt.filter(C=>!C.silent&&bt(C,m)&&Y(W$(C,m)).includes(Y(O.trim()))),p=f(e),h=$(e),g=p.length||u?[{id:"show-all",list:c}]:[],v=[...p,...h,...g],y=Math.max(0,v.findIndex(O=>O.id===n));r.current=v[y]?.id??null;let b=()=>{de.value=""},E=O=>{b(),O&&queueMicrotask(()=>"list"in O?V(O.list):"run"in O?Yt(O,m):Dt(O))};I(()=>document.getElementById(`option-${y}`)?.scrollIntoView({block:"nearest"}),[y,v.length]);let T=O=>{let C=O.key==="ArrowDown"?1:O.key==="ArrowUp"?-1:0;if(C&&v.length)O.preventDefault(),o(v[(y+C+v.length)%v.length].id);else if(O.key==="Enter"){O.preventDefault();let j=O.target.value;E(j===e?v[y]:f(j)[0]??$(j)[0]??{id:"show-all",list:ti(j).list})}},me=(O,C,j)=>l`<div
class="o"
role="option"
id=${`option-${C}`}
key=${j.id}
aria-selected=${C===y}
onPointerMove=${()=>o(j.id)}
onClick=${()=>E(j)}
>
${O}
</div>`;return l`<${P} class="pal" label=${s("palette.title")} close=${b}>
<input
autofocus
role="combobox"
aria-expanded="true"
aria-controls="options"
aria-activedescendant=${v.length?`option-${y}`:void 0}
aria-label=${s("palette.title")}
placeholder=${s("palette.placeholder")}
value=${e}
onInput=${q(O=>{t(O),o(null)})}
onKeyDown=${T}
/>
<div id="options" role="listbox" aria-label=${s("palette.results")}>
${p.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
<h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
${p.map((O,C)=>me(l`
<${oe} kind="status" value=${O.status} mute />
<span>${O.title} <${nx} of=${d.get(O.id)} /></span>
<code class="end">${O.key}</code>
`,C,O))}
</div>`}
${h.length>0&&l`<div role="group" aria-labelledby="pal-commands">
<h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
${h.map((O,C)=>me(l`
<span>${W$(O,m)}</span>
<span class="end">${O.keys&&it(O.keys).map(j=>l`<kbd>${j}</kbd> `)}</span>
`,p.length+C,O))}
</div>`}
${g.map(O=>me(l`<span>${s("palette.all")}</span>`,v.length-1,O))}
</div>
${p.length+h.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>esc</kbd> ${s("close")}</span>
</footer>
</${P}>`}var W$=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},nx=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${K$} snippet=${e.snippet} /></small>`;var ox={assigneeId:"assignee",teamId:"team",parentId:"parent"},rx=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function Y$({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:ox[i.field]??i.field})).filter(({field:i},c,u)=>!rx.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!sx(i,u)),o={who:lx(e.actor),task:t?s("feed.this"):cx(e),what:ux(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return ax(n[0],o);if(e.name==="task.updated")return ke("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ke("feed.other",{...o,name:e.name}):ke(a,o)}function sx(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function ax({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ke(`feed.${t}`,{...r,to:V$("status",String(t))}):e==="priority"?ke("feed.priority",{...r,to:V$("priority",String(t))}):e==="assignee"?ke(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ke(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?ix(j$(n),j$(o),r):e==="stage"?ke(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ke("feed.arranged",r):e==="parent"?ke(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?ke(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Wt(t)}</b>`}):e==="relations"?ke("feed.related",r):e==="title"?ke("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ke("feed.moved",{...r,to:l`<b>${o}</b>`}):ke("feed.changed",{...r,fields:s(`field.${e}`)})}function ix(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ke("feed.changed",{...n,fields:s("field.labels")}):ke(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var j$=e=>e?.split(", ")??[],lx=e=>l`<b>${e?e.id===S.value?.id?s("you"):e.name:"TaskFlow"}</b>`,V$=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function cx(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function ux({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...yt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Ic(){let e=X.value==="sync"&&Ir.value?"offline":X.value;return e==="sync"?Ar.value?s("line.saving"):s("line.sync"):e==="offline"&&Ar.value?s("line.waiting",{n:Ar.value}):s(`line.${e}`)}var z$="taskflow.live",Pt=k(localStorage.getItem(z$)==="folded");function dx(){Pt.value=!Pt.value,localStorage.setItem(z$,Pt.value?"folded":"")}var Z$=()=>l`<aside aria-label=${s("live.label")} class="rail"><${ss} /></aside>`;function ss({class:e=""}){return l`<div class="live ${e} ${Pt.value?"folded":""}">
<header>
<h2><${Oc} /><span class="name">${s("live.title")}</span></h2>
<span class="state" role="status" data-line=${X.value}>${Ic()}</span>
<button
class="icon"
aria-label=${s(Pt.value?"live.unfold":"live.fold")}
title=${s(Pt.value?"live.unfold":"live.fold")}
aria-expanded=${!Pt.value}
onClick=${dx}
>
<${w} name=${Pt.value?"unfold":"fold"} />
</button>
</header>
${!Pt.value&&l`<${mx} /><${px} />`}
</div>`}function Oc(){let e=X.value==="sync"?"":X.value==="offline"?"off":"busy";return l`<i key=${ya.value} class="pulse ${e} ${ya.value?"beat":""}" />`}function mx(){let e=np(Bt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${ri} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function ri({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${re} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div>
<${Y$} event=${e} short=${n} />
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function px(){let e=(Le.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=qe();return e.length?l`<section class="load" aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${eo} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
<b class="num">${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var fx=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function J$(){if(!Ke.value.size)return null;let e=Sc();return l`<section class="selection" aria-label=${s("selection.label")}>
<div role="toolbar" aria-label=${s("selection.label")}>
<strong role="status">${s("selection.count",{n:e.length})}</strong>
${fx.flatMap(([t,n])=>gt.filter(o=>o.id===t&&(t!=="stage"||bt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!bt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Yt(t,e)}
>
<${w} name=${n} />
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${yn}>
<${w} name="close" />
</button>
</div>
</section>`}var $x={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Dc({id:e}){return Vt.value.length?l`<nav class="saved" aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${Vt.value.map(t=>l`<li key=${t.id}>
<a
class="nav"
href=${s$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${at.value?.id===t.id?"page":void 0}
>
<${w} name=${$x[t.layout]} />
<span>${t.name}</span>
${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var hx=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],vx=8,Q$=new Set(["reports","team","settings","instance","trash","overview"]);function X$(){let e=De.value.filter((n,o)=>o<vx||n.key===qt.value),t={inbox:Pe.value,today:Le.value&&Le.value.overdue+Le.value.dueToday,tasks:Le.value&&Le.value.pending+Le.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Jn.value&&se.value.name==="task"}>
<a class="brand" href=${Re("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<button
class="find"
onClick=${()=>{de.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${w} name="find" />
<span>${s("side.find")}</span>
<kbd>${it("mod+k")}</kbd>
</button>
<nav class="places" aria-label=${s("side.main")}>
<ul>
${hx.map(([n,o])=>l`<li key=${n} class=${Q$.has(n)?"roomy":""}>
<${si}
name=${n}
path=${o}
count=${t[n]}
hot=${n==="inbox"||n==="today"&&!!Le.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
<${si} name="instance" path="/instance" />
</li>`}
<li class="narrow">
<button
class="nav"
onClick=${()=>{de.value="palette"}}
>
<${w} name="find" />
<span>${s("side.search")}</span>
</button>
</li>
<li class="narrow">
<button
class="nav"
aria-current=${Q$.has(J.value.name)?"page":void 0}
onClick=${()=>{de.value="more"}}
>
<${w} name="more" />
<span>${s("side.more")}</span>
</button>
</li>
</ul>
</nav>
${De.value.length>1&&l`<nav aria-labelledby="side-teams">
<h2 id="side-teams">${s("side.teams")}</h2>
<ul>
<li key="">
<a class="nav" href=${Sl("")} title=${s("any.team")} aria-current=${qt.value?void 0:"true"}>
<${w} name="all" />
<span>${s("any.team")}</span>
</a>
</li>
${e.map(n=>l`<li key=${n.id}>
<a
class="nav"
title=${n.name}
href=${Sl(n.key)}
aria-current=${n.key===qt.value?"true":void 0}
>
<span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
<span>${n.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${Dc} id="side-views" />
<div class="foot">
<${si} name="trash" path="/trash" />
<a class="nav" href="/explorer/" title=${s("place.explorer")}>
<${w} name="explorer" />
<span>${s("place.explorer")}</span>
</a>
<div class="me">
<${re} user=${S.value} mute />
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Nr}>
<${w} name="theme" />
</button>
<button
class="icon"
aria-label=${s("command.signOut")}
title=${s("command.signOut")}
onClick=${()=>$n()}
>
<${w} name="out" />
</button>
</div>
</div>
</aside>`}function si({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class="nav"
href=${Re(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${J.value.name===e?"page":void 0}
>
<${w} name=${e} />
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function eh(){let e=()=>{de.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${P} class="more-places" label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${si} name=${o} path=${r} /></li>`)}
</ul>
</nav>
<div onClick=${e}><${Dc} id="more-views" /></div>
<button class="nav" onClick=${t(Nr)}><${w} name="theme" /><span>${s("command.theme")}</span></button>
<button class="nav" onClick=${t(()=>$n())}>
<${w} name="out" />
<span>${s("command.signOut")}</span>
</button>
</${P}>`}function th(){let e=ha.value.map(c=>G(c).value).filter(c=>c!==null),t=()=>{de.value=""},n=()=>{t(),queueMicrotask(()=>Ec(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+ja(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${P} class="small" labelledby="delete-title" close=${t}>
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
</${P}>`}function nh(){let e=Yn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
${Yn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class="toast" key=${t}>
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
<${w} name="close" />
</button>`}
</div>`)}
</div>`}var gx=`mutation ConfirmAgain { requestEmailConfirmation { ${W} } }`;function oh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await be(gx,{})&&t(!0)};return l`<div class="note unproved" role="status">
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var ai="NEVER",ii="OWN",rh=999;function sh(){let e=to.value,t=e&&G(e.id).value;return t?l`<${bx} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function bx({task:e,anchor:t}){let[n]=x(()=>on.peek()?.id===e.id&&on.peek()?.chosen||e.recurrence),o=e.dueDate??N.peek(),r=n&&nf(n,o),[a,i]=x(n?r?.often??ii:ai),[c,u]=x(r??tf(o)),[d,m]=x(e.dueDate??""),f=A(null);Z(()=>{let b=f.current?.closest("dialog");b&&St(b,t)},[a,c.ends]);let $=b=>u({...c,...b}),p=()=>{to.value=null},h=b=>{i(b);let E=Oa.find(T=>T===b);E&&$({often:E}),E&&!e.dueDate&&!d&&m(N.peek())},g=a===ai?null:a===ii?n??null:of(c),v=b=>{b.preventDefault(),p(),queueMicrotask(()=>df(e,g,d||null))},y=a!==ai&&a!==ii;return l`<${P}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${b=>St(b,t)}
>
<form ref=${f} onSubmit=${v}>
<${li}
label=${s("field.recurrence")}
value=${a}
all=${[[ai,s("repeat.never")],...Oa.map(b=>[b,Lt(s(`repeat.${b}`))]),...n&&!r?[[ii,s("repeat.asItIs")]]:[]]}
choose=${h}
autofocus
/>
${y&&l`
<${yx} ...${{choice:c,change:$}} />
${c.often==="WEEKLY"&&l`<${kx} ...${{choice:c,change:$}} />`}
${c.often==="MONTHLY"&&l`<${li}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Lt(Ca(c.nth))],["last",Lt(s("repeat.lastDay"))]]}
choose=${b=>$({monthly:b})}
/>`}
<${li}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Lt(s("repeat.from.due"))],["completion",Lt(s("repeat.from.completion"))]]}
choose=${b=>$({fromCompletion:b==="completion",...b==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${wx} ...${{choice:c,change:$}} />
${!e.dueDate&&l`<${ci}
label=${s("field.dueDate")}
type="date"
value=${d}
min="1970-01-01"
max="9999-12-31"
required=${!c.fromCompletion}
onInput=${({currentTarget:b})=>m(b.value)}
/>`}
`}
<p class="said" role="status">${g&&Lt(Wt(g))}</p>
<div class="split end">
<button class="btn quiet" type="button" onClick=${p}>${s("cancel")}</button>
<button class="btn">${s("save")}</button>
</div>
</form>
</${P}>`}var yx=({choice:e,change:t})=>l`<${ci}
label=${s(`repeat.interval.${e.often}`)}
type="number"
min="1"
max=${rh}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function kx({choice:{weekdays:e},change:t}){let n=xr(ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
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
</fieldset>`}function wx({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${li}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${ci}
label=${s("repeat.count")}
type="number"
min="1"
max=${rh}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${ci}
label=${s("repeat.lastOn")}
type="date"
max="9999-12-31"
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function ci({label:e,...t}){let n=qe();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function li({label:e,value:t,all:n,choose:o,autofocus:r}){let a=qe();return l`<div class="field">
<label for=${a}>${e}</label>
<select
class="input"
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var as=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var ah=(e,t,n)=>Cc(e,t,n,!0),ih=(e,t,n)=>Cc(e,t,n,!1);async function Cc({id:e,key:t},n,o,r,a=!1){Mt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await xx(e,n,o,r,i);c.length?zo(K(c[0]),"relations"):a?R({text:s("undo.done",{task:t})}):Te(i,()=>{let d=L(e);d&&Cc(d,n,o,!r,!0)},`/t/${t}`)}function xx(e,t,n,o,r){let a=B("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Q(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ge(a,"relateTasks",If,d,[e],u):ge(a,"unrelateTasks",Of,d,[e],u)}function lh(){let e=Ra.value,t=e&&G(e.id).value;return t?l`<${Sx} key=${e.what+e.id} asked=${e} task=${t} />`:null}function Sx({asked:{what:e,anchor:t},task:n}){let[o,r]=x(as[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=oi(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?Ex(T,n):_x(n,o,T),$=T=>ni(T,m,f),p=$(a),h=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[h]?.id??null;let g=Ho(h),v=()=>{Ra.value=null},y=T=>{T&&(v(),e==="under"?Va(n,T):ah(n,o,Tx(T)))},b=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${P}
class="menu finds"
label=${E}
close=${v}
place=${T=>St(T,t)}
>
${e==="relate"&&l`<select
class="input"
aria-label=${s("relations.kind")}
value=${o}
onChange=${q(T=>r(T))}
>
${as.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${qo}
...${{typed:a,type:i,at:h,move:b}}
count=${p.length}
label=${s("picker.find")}
longest=${200}
take=${T=>y(T===a?p[h]:$(T)[0])}
/>
<div role="listbox" id="choices" aria-label=${E} ref=${g}>
${p.map((T,me)=>l`<div
class="o"
role="option"
id=${`choice-${me}`}
key=${T.id}
aria-selected=${me===h}
onPointerMove=${()=>u(T.id)}
onClick=${()=>y(T)}
>
<${oe} kind="status" value=${T.status} mute />
<span>${T.title}</span>
<code class="end">${T.key}</code>
</div>`)}
</div>
${p.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
</${P}>`}function Ex(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var _x=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),Tx=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var ui=36e5,ch="09:00",Ax=3;function di(e){let t=Math.ceil((Date.now()+Ax*ui)/ui)*ui,n=F(N.value,7-st(N.value));return[...So(t)===N.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Eo(F(N.value,1),ch)],["week",Eo(n,ch)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function mi({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Eo($,p)))};return l`<${P}
class="menu"
label=${e}
close=${r}
place=${f=>St(f,t)}
>
<div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
${n.map(({key:f,icon:$,text:p,aside:h,take:g},v)=>l`<button
class="o"
role="menuitem"
key=${f}
autofocus=${v===0}
onClick=${()=>u(g)}
>
<${w} name=${$} />
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
min=${_o(Date.now()+6e4)}
max=${i?_o(Date.now()+i*24*ui):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
</${P}>`}var Ix=[1,2,7];function uh(){let e=no.value,t=e&&G(e.id).value;if(!t)return null;let n=o=>Yl(t,{at:o});return l`<${mi}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...di(n),...Ox(t)]}
take=${n}
close=${()=>{no.value=null}}
/>`}function Ox(e){let t=e.dueDate;return Ix.filter(n=>!t||F(t,1-n)>N.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Eo(F(t,1-n),"00:00")):s("reminder.noDue"),take:()=>Yl(e,{beforeDue:`P${n}D`})}))}function In(){return te.value.length>0&&l`<button class="btn new" onClick=${()=>Rt()} aria-keyshortcuts="N">
<${w} name="plus" />
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function dh(){return te.value.length>0&&l`<button class="btn quiet" onClick=${()=>Rt()}><${w} name="plus" />${s("command.new")}</button>`}function Et(){let{query:e}=J.value,t=e.get("assignee"),n=o=>Ne({assignee:o});return l`
${De.value.length>1&&l`<${lt}
name="team"
query=${e}
options=${De.value.map(o=>[o.key,o.name])}
/>`}
<div class="seg" role="group" aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function lt({name:e,query:t,options:n,first:o}){return l`<select
class="input"
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${q(r=>Ne({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function On({query:e}){let t=yt.value.map(n=>[n.id,n.name]);return l`<${lt}
name="assignee"
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Dn({query:e}){let t=e.get("label")??"",n=_m(Ht.value?.id);if(!n.length&&!t)return null;let o=na(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${lt} name="label" query=${e} options=${a} />`}function mh({query:e}){let t=e.get("stage")??"",n=Ut(Ht.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${lt} name="stage" query=${e} options=${n} />`}var pi=({query:e})=>l`<${lt}
name="blocked"
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function Jo({query:e}){let t=kt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${lt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ge(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=wd(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(h=>({...h,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},h=()=>{f&&(m=setTimeout(p,o(c.current)))},g=Me(y=>{f||!n.test(y.name)||(f=!0,u.current.then(h))}),v=()=>$&&p();return document.addEventListener("visibilitychange",v),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",v),g()}},[d]),{...r,again:d}}var Qo=["created","completed","cancelled","open","scope","done"];function Dx(e){let t=e.map(n=>[n.date,...Qo.map(o=>n[o])]);return[["date",...Qo],...t].map(n=>`${n.join()}\r
`).join("")}var ph=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(Dx(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function fh(e){if(e.has("view")&&!Xr.value)return null;let t=Ct({...Ce(e),status:void 0,due:void 0,text:void 0}),n=fi(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var fi=e=>Vt.value.find(({id:t})=>t===e.get("view"));function $h(e){let t=Vt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&Xr.value&&!fi(e)?[...t,[n,s("reports.viewGone")]]:t}function vh({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
<path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
<path d=${`M${a.join("L")}`} />
<path class="tip" d=${`M${a.at(-1)}l0 0`} />
</svg>`}var Rc=132,Cx=20,Nc=28;function gh({flow:e,width:t}){let n=Lc(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Rc-Cx,r=(t-Nc-6)/e.length,a=Math.min(26,r*.58),i=f=>Nc+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:hh(e,"completed"),created:hh(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Rc}`} role="img" aria-label=${m}>
${[0,n/2,n].map(f=>l`
<line class="grid" x1=${Nc} x2=${t} y1=${c(f)} y2=${c(f)} />
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
${(d-$)%u===0&&l`<text x=${i($)} y=${Rc-3}>
${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
</svg>`}var hh=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Lc(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var $i={days:{from:e=>F(e,-29),interval:"DAY"},weeks:{from:e=>F(e,-st(e)-77),interval:"WEEK"},half:{from:e=>`${kr(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${kr(e.slice(0,7),-11)}-01`,interval:"MONTH"}},Mc="weeks",bh=[...Object.keys($i),"own"],Pc=["DAY","WEEK","MONTH"];function yh(e){let t=e.get("from")??"",n=e.get("to")??"",o=wr(t)&&wr(n),r=e.get("range")??"",a=o?"own":$i[r]?r:Mc,i=$i[a]??$i[Mc],c=o?{from:t,to:n}:{from:i.from(N.value),to:N.value},u=Pc.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var Uc=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===Mc?"":e,by:"",from:"",to:""};function kh(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var wh=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var Fc=200,Rx=22,Xo=40,Nx=8,Lx=64,Mx={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function qc({title:e,series:t,points:n,names:o,interval:r}){let a=qe(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let b=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&b.observe(i.current),()=>b.disconnect()},[]);let f=n.length-1,$=(c-Xo-Nx)/n.length,p=d===null?null:Math.min(d,f),h=p??f,g=b=>Math.max(0,Math.min(f,b)),v=b=>{let E=i.current?.getBoundingClientRect().left??0;m(g(Math.floor((b.clientX-E-Xo)/$)))},y=b=>{let E=Mx[b.key];!E||b.metaKey||b.ctrlKey||b.altKey||(b.preventDefault(),m(g(E(h,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
<header>
<h2 id=${a}>${e}</h2>
<div class="legend">
${t.map(({field:b,kind:E})=>l`<span key=${b}><i class=${E} />${s(`reports.field.${b}`)}</span>`)}
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
aria-valuetext=${`${o[h]}: ${Px(n[h],t)}`}
onPointerMove=${v}
onPointerDown=${v}
onPointerLeave=${()=>m(null)}
onKeyDown=${y}
onFocus=${()=>m(h)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${Ux} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}} />`}
${c>0&&p!==null&&l`<div
class="tip ${p>f/2?"before":""}"
aria-hidden="true"
style=${{left:`${Xo+$*(p+.5)}px`}}
>
<strong>${o[p]}</strong>
${t.map(({field:b,kind:E})=>l`<span key=${b}>
<i class=${E} />
${s(`reports.field.${b}`)}
<b class="num">${s.number(n[p][b])}</b>
</span>`)}
</div>`}
</div>
</section>`}var Px=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function Ux({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=Lc(Math.max(2,...e.flatMap(({field:p})=>t.map(h=>h[p])))),c=Fc-Rx,u=p=>Xo+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(Lx/r),f=t.length-1,$=p=>`M${t.map((h,g)=>`${u(g)} ${d(h[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${Fc}`} aria-hidden="true">
${[0,i/2,i].map(p=>l`
<line class="grid" x1=${Xo} x2=${o} y1=${d(p)} y2=${d(p)} />
<text class="y" x=${Xo-8} y=${d(p)+4}>${s.number(p)}</text>
`)}
${a!==null&&l`<line class="here" x1=${u(a)} x2=${u(a)} y1="8" y2=${c} />`}
${e.map(({field:p,kind:h})=>h==="bar"?t.map((g,v)=>{let y=Math.min(26,r*.58),b=c-d(g[p]);return l`<rect
key=${`${p} ${g.date}`}
class=${v===a?"now":""}
x=${u(v)-y/2}
y=${d(g[p])}
width=${y}
height=${b}
rx=${Math.min(y/6,b)}
/>`}):h==="area"?l`
<path class="area" d=${`${$(p)}L${u(f)} ${c}L${u(0)} ${c}Z`} />
<path class="ln of-area" d=${$(p)} />
`:l`<path class="ln" d=${$(p)} />`)}
${e.map(({field:p,kind:h})=>h!=="bar"&&l`<circle
class=${h==="area"?"of-area":""}
cx=${u(a??f)}
cy=${d(t[a??f][p])}
r="3.5"
/>`)}
${t.map((p,h)=>(f-h)%m===0&&l`<text key=${p.date} x=${u(h)} y=${Fc-4}>${wh(n,p.date)}</text>`)}
</svg>`}var xh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var Fx=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,qx=e=>Math.max(3e3,e*10),Hx=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],Bx=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function Eh({place:{query:e}}){let t=yh(e),{from:n,to:o,interval:r}=t,a=fh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=qt.value,{data:u,failed:d,again:m}=Ge(async()=>a&&{asked:i,range:t,team:c,report:(await _(xh,{filter:a,from:n,to:o,interval:r})).report},[i],Fx,qx);I(()=>Ae(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.reports")}</h1>
<p role="status">${f&&$?Kx($.points):!d&&s("loading")}</p>
</div>
<div class="tools">
<${Et} />
${u&&$&&l`<a class="btn quiet" ...${ph($.points,u.range,u.team)}>
<${w} name="save" />
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${Wx} query=${e} range=${t} />
${fi(e)&&l`<p class="hints"><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${Gx} report=${$} range=${u.range} />`:d?l`<${z} problem=${d} retry=${m} />`:l`<${ie} rows=${8} />`}
</div>`}var Kx=e=>s("reports.summary",{created:Hc(e,"created"),completed:Hc(e,"completed")}),Hc=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Wx({query:e,range:t}){let n=$h(e),o=r=>l`<input
class="input"
type="date"
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${q(a=>a&&Ne({...Uc("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role="search" aria-label=${s("tasks.filters")}>
<select
class="input"
aria-label=${s("reports.range")}
value=${t.name}
onChange=${q(r=>Ne(Uc(r,t)))}
>
${bh.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class="input"
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${q(r=>Ne({by:r}))}
>
${Pc.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${lt} name="view" query=${e} options=${n} />`}
<${On} query=${e} />
<${Jo} query=${e} />
<${Dn} query=${e} />
</div>`}function Gx({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>Qo.every(u=>!c[u])))return l`<div class="card">
<${ae} icon="reports" title=${s("reports.none")}>${s("reports.noneHint")}</${ae}>
</div>`;let a=e.map(({date:c},u)=>kh(o,c,u+1<e.length?F(e[u+1].date,-1):r)),i=Hc(e,"completed");return l`
<dl class="card stats three">
<div class="stat">
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${Sh} name="leadTime" times=${t} />
<${Sh} name="cycleTime" times=${n} />
</dl>
<${qc} title=${s("reports.flow")} series=${Hx} points=${e} names=${a} interval=${o} />
<${qc} title=${s("reports.burnUp")} series=${Bx} points=${e} names=${a} interval=${o} />
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
`}function Sh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class="stat">
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ie(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await jx(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function jx(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=K(a):o||=K(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=Se(r)}return{errors:n,whole:o}}function H({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=qe(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
</div>`}var Ee=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Bc=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Cn(){let e=at.value;if(!ao.value)return null;let t=()=>{de.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${an.value}
title=${an.value?s("views.day"):void 0}
aria-keyshortcuts="V"
>
<${w} name="save" />
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=ao.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await be(Ua,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await so()};return l`
${r$.value&&Bc(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${an.value}
>
<${w} name="save" />
<span>${s("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
<${w} name="pen" />
<span>${s("views.this")}</span>
</button>
`}var hi=()=>{de.value=""};function Th(e){let t=new URLSearchParams(J.peek().query);e?t.set("saved",e):t.delete("saved"),js(t)}function Ah(){let[e]=x(at.peek()),[t,n]=x(!e),[o]=x(B("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!Bc(e),i=Ie(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!jo(e)?e:ao.peek())??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:y}=await _(Zf,{input:v,key:o});return y.view&&await _h(y.view.id,s("views.saved",{view:y.view.name})),y}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:g}=await _(Ua,{id:e.id,input:h});return g.errors.length||await _h(e.id,s("views.updated",{view:String(u)})),g}),c=async()=>{!e||!await be(Jf,{id:e.id},s("views.deleted",{view:e.name}))||(hi(),Th(""),await so())};return l`<${P} class="small" labelledby="view-title" close=${hi}>
<form class="pad" onSubmit=${i.submit} novalidate>
<h2 id="view-title">${t?s("views.save"):e?.name}</h2>
<${Ee} text=${i.whole} />
${a?l`<p>${s("views.theirs",{who:e?.owner?.name??s("feed.someone"),team:e?.team?.name})}</p>`:l`
<${H}
name="name"
label=${s("views.name")}
defaultValue=${t?"":e?.name}
maxlength="100"
required
autofocus
error=${i.errors.name}
/>
${r&&l`<${Vx} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
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
<${w} name="plus" />
${s("views.saveAs")}
</button>`}
<button type="button" class="btn quiet end" onClick=${hi}>${s("cancel")}</button>
${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
</${P}>`}async function _h(e,t){await so(),hi(),Th(e),R({text:t})}function Vx({team:e,error:t}){let n=te.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${H} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
</${H}>`}var is=({task:e})=>l`
<p>${e.title}</p>
<${Bo} task=${e} most=${5} />
<div>
<${oe} kind="priority" value=${e.priority} />
<code>${e.key||"\u2026"}</code>
<${En} task=${e} />
<${Ko} task=${e} />
<${re} user=${e.assignee} />
</div>
`;function vi({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${is} task=${a} />
</div>`}var Yx=200;function gi({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=q(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ne({q:r.current})},Yx)});return l`<input
class="input search"
type="search"
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function je(e,t,n){let o=va(e,t,n),r=mt(()=>ip(o)??new Lo(e,t,n),[o]);return Z(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?ga(o,r):r.close()),[r]),r}var Oe=k(null),bi=k({x:0,y:0,width:0}),er=k(""),ls=[];function Ih({by:e,want:t}){let n=je({...t,status:oo},xt.manual,{size:100}),o=jf(n.ids.value,e,Ht.value),r=_n(),a=It(()=>Oe.value?.by==="pointer"?Oe.value.id:null).value;return ls=o,I(()=>{let i=ye(()=>{r.current?.classList.toggle("carrying",Oe.value!==null)});return()=>{i(),Oe.value=null}},[]),n.failed.value&&!n.ready.value?l`<${z} problem=${n.failed.value} retry=${()=>n.load()} />`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${zx} key=${i.key} by=${e} group=${i} ids=${i.ids} />`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([i,c])=>l`<span><kbd>${i}</kbd> ${s(`board.${c}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${er}</p>
${a&&l`<${vi} id=${a} at=${bi} />`}
</div>`:l`<${ie} rows=${6} />`}function zx({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=It(()=>Oe.value?.over===o&&Oe.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${yi(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class="num">${s.number(n.length)}</span>
${a&&te.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Rt(a)}
>
<${w} name="plus" />
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${Zx} key=${c} id=${c} by=${e} home=${o} />`)}
${i&&l`<li class="slot" />`}
</ul>`:l`<p class="none">${s("board.noneIn")}</p>`}
</section>`}var yi=({key:e})=>e||"none",Oh=({fields:e,label:t})=>!!(e||t),Dh=({can:e},t)=>t==="assignee"?e.assign:e.update;function Zx({id:e,by:t,home:n}){let o=G(e).value,r=It(()=>Oe.value?.id===e&&Oe.value.from===n?Oe.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby="board-how"
onFocus=${()=>{We.value=e}}
onClick=${()=>Dt(o)}
onPointerDown=${i=>Dh(o,t)&&jt(i,{lift:c=>{Oe.value={id:e,from:n,over:n,by:"pointer"},bi.value=c},over:(c,u)=>{bi.value={...bi.value,...u};let d=ls.find(f=>yi(f)===c&&(Oh(f)||f.key===n)),m=Oe.peek();d&&m&&d.key!==m.over&&(Oe.value={...m,over:d.key})},drop:()=>Kc(o),cancel:()=>Wc(e)})}
onContextMenu=${i=>sn(i,e)}
onKeyDown=${i=>Jx(i,o,t,n)}
>
<${is} task=${o} />
</button>
</li>`:null}function Jx(e,t,n,o){let r=Oe.value?.id===t.id&&Oe.value.from===o?Oe.value:null;if(e.key===" "){if(e.preventDefault(),r)return Kc(t);if(!Dh(t,n))return;Oe.value={id:t.id,from:o,over:o,by:"keys"},er.value=s("board.lifted",{task:t.title,column:Qx(o)});return}let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return Wc(t.id);if(e.key==="Enter")return Kc(t);let i=ls.filter(d=>Oh(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Oe.value={...r,over:u.key},er.value=u.name,document.querySelector(`.board [data-drop="${yi(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var Qx=e=>ls.find(t=>t.key===e)?.name??"";function Kc(e){let t=Oe.value,n=L(e.id);Oe.value=null;let o=t&&ls.find(({key:r})=>r===t.over);if(!o||!n)return void(er.value=s("board.cancelled"));if(o.key===t.from)return Wc(n.id);er.value=s("board.dropped",{task:n.title,column:o.name}),o.label?zr([n],new Map([[n.team.id,o.label]]),!0):o.fields&&nt(n,o.fields),pe(`.board [data-drop="${yi(o)}"] [data-task="${n.id}"]`)}function Wc(e){Oe.value=null,er.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var Xx=[{field:"RANK",direction:"ASC"}],e0=[{field:"UPDATED_AT",direction:"DESC"}],cs=D(()=>{let e=Ht.value?.stages??[],t=JSON.stringify([e,J.value.query.get("cancelled")]);return t!==Gc.key&&(Gc={key:t,columns:bf(e,J.value.query.get("cancelled")==="1")}),Gc.columns}),Gc={key:"",columns:[]},Rh=e=>cs.peek().find(t=>t.id===e),Vc=e=>cs.peek().find(t=>Vr(e,t)),Fe=k(null),ki=k({x:0,y:0,width:0}),Rn=k("");function Nh({place:{query:e}}){let t=Qr.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=cs.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class="top">
<div><h1>${at.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
<div class="tools"><${Et} /><${Cn} /><${In} /></div>
</header>
<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${gi} query=${e} />
<${On} query=${e} />
<${Jo} query=${e} />
<${Dn} query=${e} />
<${pi} query=${e} />
<${lt}
name="group"
query=${e}
first=${s("group.stage")}
options=${Qr.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Ne({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${Ih} key=${t} by=${t} want=${Ce(e)} />`:l`<${t0} query=${e} />`}
</div>`}function t0({query:e}){let t=cs.value,n=t.length>4?"many":t.length>3?"four":"",o=_n(),r=It(()=>Fe.value?.by==="pointer"?Fe.value.id:null).value;return I(()=>{let a=ye(()=>{o.current?.classList.toggle("carrying",Fe.value!==null)});return()=>{a(),Fe.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${o0} key=${a.id} column=${a} want=${n0(a,Ce(e))} />`)}
</div>
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Rn}</p>
${r&&l`<${vi} id=${r} at=${ki} />`}
</div>`}var n0=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function o0({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=je(t,Q({status:o})?Xx:e0,{size:50}),i=It(()=>i0(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=r0(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${oe} kind="status" value=${o} mute />
<h2 id=${`col-${n}`} title=${r?.name}>${Gt(e)}</h2>
<${a0} count=${a.ready.value?u:null} limit=${s0(t)?null:r?.limit} />
${Q({status:o})&&te.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:Gt(e)})}
title=${s("command.new")}
onClick=${()=>Rt({status:o,...Fo(e)})}
>
<${w} name="plus" />
</button>`}
</header>
${a.failed.value&&l`<${z} problem=${a.failed.value} retry=${()=>a.load()} />`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${Ch} key="slot" />`]:[],d.get(f)])}
${i===null&&l`<${Ch} key="last" />`}
</ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ie} rows=${3} />`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function r0(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${c0} key=${n} id=${n} />`])),t.current}var s0=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function a0({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
<span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
<span class="sr">${o}</span>
</span>`}function i0(e,t){let n=Fe.value;if(!(n?.over.id!==e.id||!Lh(n,t)))return Q(e)?n.before:t[0]??null}var Ch=()=>l`<li class="slot" />`;function Lh({id:e,over:t,before:n},o){let r=L(e);return!r||!Vr(r,t)?!0:Q(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Mh=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),uo=(e,t)=>Mh(e,t).map(n=>n.dataset.task??"");function l0(e,t,n){let o=Mh(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Ph(e,t){let n=uo(t,"");return n[n.indexOf(e)+1]??null}function c0({id:e}){let t=G(e).value,n=It(()=>Fe.value?.id===e?Fe.value.by:null).value;if(!t)return null;let o=`tk${Q(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby="board-how"
onFocus=${()=>{We.value=e}}
onClick=${()=>Dt(t)}
onPointerDown=${a=>t.can.changeStatus&&jt(a,{lift:i=>{let c=Vc(t);c&&(Fe.value={id:e,over:c,before:Ph(e,c),by:"pointer"}),ki.value=i},over:(i,c,{y:u})=>{let d=Rh(i);ki.value={...ki.value,...c},d&&m0(d,l0(d,e,u))},drop:()=>jc(e),cancel:()=>Fh(e)})}
onContextMenu=${a=>sn(a,e)}
onKeyDown=${a=>u0(a,t)}
>
<${is} task=${t} />
</button>
</li>`}function u0(e,t){let n=Fe.value?.id===t.id?Fe.value:null;if(e.key===" "){if(e.preventDefault(),n)return jc(t.id);t.can.changeStatus&&$0(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?p0(n,o):f0(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=cs.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=uo(c,t.id);Fe.value={...n,over:c,before:u[Uh(n)]??null},Rn.value=Gt(c),d0(c)}else e.key==="Escape"?(e.preventDefault(),Fh(t.id)):e.key==="Enter"&&(e.preventDefault(),jc(t.id))}var d0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function m0(e,t){let n=Fe.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Fe.value={...n,over:e,before:t})}function Uh({id:e,over:t,before:n}){let o=uo(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function p0(e,t){if(!Q(e.over))return;let n=uo(e.over,e.id),o=Math.max(0,Math.min(n.length,Uh(e)+t));Fe.value={...e,before:n[o]??null},Rn.value=s("board.spot",{column:Gt(e.over),at:o+1,n:n.length+1})}function f0(e,t){let{id:n}=e,o=Vc(e);if(!o)return;let r=uo(o,n),a=uo(o,"").indexOf(n)+t;!e.can.changeStatus||!Q(e)||a<0||a>r.length||(Yr(e,r,a),Rn.value=s("board.spot",{column:Gt(o),at:a+1,n:r.length+1}),pe(`.board [data-task="${n}"]`))}function $0(e){let t=Vc(e);t&&(Fe.value={id:e.id,over:t,before:Ph(e.id,t),by:"keys"},Rn.value=s("board.lifted",{task:e.title,column:Gt(t)}))}function jc(e){let t=Fe.value,n=L(e);if(Fe.value=null,!t||!n)return;let o=Rh(t.over.id);if(!o)return void(Rn.value=s("board.cancelled"));Rn.value=s("board.dropped",{task:n.title,column:Gt(o)});let r=uo(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Q(o)?Lh(t,r)&&Yr(n,a,i<0?a.length:i,o):nt(n,Fo(o)),pe(`.board [data-task="${e}"]`)}function Fh(e){Fe.value=null,Rn.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var h0=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],v0=6,g0=4,_t=k(null),us=k(""),qh=k("");function Bh({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:N.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?wr(r)?r:N.value:`${o}-01`),i=Array.from({length:t?7:v0*7},(g,v)=>F(a,v)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=je({...Ce(e),from:i[0],to:i.at(-1)},h0,{size:100,all:!0}),d=Map.groupBy(u.ids.value,g=>G(g).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=_n(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{_t.value=null},[]);let p=g=>Ne(t?{week:F(a,7*g)}:{month:kr(o,g)}),h=g=>Ne({view:g,week:"",month:""});return b0(u.ready.value),l`<div class="wrap">
<header class="top">
<div>
<h1>${c}</h1>
<p role="status">${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
<p class="sr" id="cal-how">${s("calendar.how")}</p>
</div>
<div class="tools"><${Et} /><${Cn} /><${In} /></div>
</header>
<div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
<div class="split">
<button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>p(-1)}>
<${w} name="back" />
</button>
<button class="btn quiet" onClick=${()=>Ne({month:"",week:""})}>${s("due.today")}</button>
<button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>p(1)}>
<${w} name="next" />
</button>
</div>
<div class="seg" role="group" aria-label=${s("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>h("")}>${s("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>h("week")}>${s("calendar.week")}</button>
</div>
<${On} query=${e} />
<${Dn} query=${e} />
</div>
${u.failed.value&&l`<${z} problem=${u.failed.value} retry=${()=>u.load()} />`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${ie} rows=${8} />
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${ae} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${ae}>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
${s.weekdays().map(g=>l`<span class="wd" aria-hidden="true">${g}</span>`)}
${i.map(g=>l`<${y0}
key=${g}
day=${g}
out=${!t&&g.slice(0,7)!==o}
most=${t?1/0:g0}
ids=${d.get(g)??[]}
/>`)}
</section>`}
<p class="hints">
${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([g,v])=>l`<span><kbd>${g}</kbd> ${s(v)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${us}</p>
</div>`}function b0(e){let t=A(!1);Z(()=>{!e||t.current||(t.current=!0,Jn.peek()&&Gs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function y0({day:e,out:t,most:n,ids:o}){let r=_t.value,a=qh.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===N.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
<h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
${te.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:s.longDay(e)})}
title=${s("command.new")}
onClick=${()=>Rt({dueDate:e})}
>
<${w} name="plus" />
</button>`}
<ul>
${i.map(d=>l`<${k0} key=${d} id=${d} />`)}
${o.length>n&&l`<li key="rest">
<button
class="rest"
aria-expanded=${a}
onClick=${()=>{qh.value=a?"":e}}
>
${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
</button>
</li>`}
</ul>
</div>`}function k0({id:e}){let t=G(e).value;if(!t)return null;let n=_t.value?.id===e,o=t.overdue&&Q(t),r=a=>t.can.update&&jt(a,{lift:()=>{_t.value={id:e,over:t.dueDate??N.peek()}},over:i=>{i&&(_t.value={id:e,over:i})},drop:()=>Kh(e),cancel:()=>Wh(e)});return l`<li>
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
onClick=${()=>Dt(t)}
onKeyDown=${a=>w0(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var Hh={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function w0(e,t){let n=_t.value?.id===t.id?_t.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),_t.value={id:t.id,over:t.dueDate},us.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Kh(t.id);else if(n&&Hh[e.key]){e.preventDefault();let o=F(n.over,Hh[e.key]);_t.value={id:t.id,over:o},us.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Wh(t.id))}function Kh(e){let t=_t.value?.over,n=L(e);_t.value=null,!(!t||!n)&&(us.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),nt(n,{dueDate:t}),pe(`.cal [data-task="${e}"]`))}function Wh(e){_t.value=null,us.value=s("board.cancelled"),pe(`.cal [data-task="${e}"]`)}var Gh=`mutation Login($input: LoginInput!) { login(input: $input) { ${Fn} } }`,x0=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Fn} } }`,S0="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",E0="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",_0=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Fn} session { id } }
}`,T0=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,A0="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",I0="query Registration { instance { registrationOpen } }";function zt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
<a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class="after">${o}</div>
</main>`}var O0=()=>{let e=se.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Yc(e,t=O0()){return e?.token&&(Ot.adopt(e),V(t,{replace:!0})),e}function jh(){let e=Ie(async({email:t,password:n})=>Yc((await Ye(Gh,{input:{email:t,password:n,cookie:!0}})).login));return l`<${zt}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${br.value&&l`<p class="note" role="status">${s(br.value)}</p>`}
<${Ee} text=${e.whole} />
<${H}
name="email"
label=${s("door.email")}
type="email"
autocomplete="username"
autofocus
required
error=${e.errors.email}
/>
<${H}
name="password"
label=${s("door.password")}
type="password"
autocomplete="current-password"
required
error=${e.errors.password}
aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
</${zt}>`}function Vh(){let[e,t]=x(!0);I(()=>{Ye(I0,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ie(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Yc((await Ye(x0,{input:c})).register,"/")});return l`<${zt}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
>
${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
<${Ee} text=${o.whole} />
<${H} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
<${H}
name="email"
label=${s("door.email")}
type="email"
autocomplete="username"
required
error=${o.errors.email}
/>
<${H}
name="password"
label=${s("door.password")}
type="password"
autocomplete="new-password"
required
hint=${s("door.passwordHint")}
error=${o.errors.password}
/>
<button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
</${zt}>`}function Yh(){let[e,t]=x(""),n=Ie(async({email:o})=>{let{requestPasswordReset:r}=await Ye(E0,{email:o});return r.ok&&t(o),r});return l`<${zt}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
>
${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
<${Ee} text=${n.whole} />
<${H}
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
</${zt}>`}function zh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??se.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{V("/reset",{replace:!0}),e&&Ye(T0,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(K(a))},()=>{})},[]);let o=Ie(async({newPassword:r})=>{let{resetPassword:a}=await Ye(_0,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Ye(Gh,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Ye(S0,{id:a.session.id},{token:i.token}).catch(()=>{}),Yc(i,"/")});return l`<${zt}
title=${s("door.resetTitle")}
form=${o}
after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
>
${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
${t&&l`<p class="note bad" role="alert">${t}</p>`}
<${Ee} text=${t?"":o.whole} />
<${H}
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
</${zt}>`}function Zh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Ye(A0,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{V("/confirm",{replace:!0}),e&&o()},[]),l`<${zt}
title=${s("confirm.title")}
form=${{submit:r}}
after=${l`<p><a href="/">${s(S.value?"confirm.open":"door.signIn")}</a></p>`}
>
${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
${t==="away"&&l`
<p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
<button class="btn wide">${s("confirm.again")}</button>
`}
</${zt}>`}var D0=365;function Jh(){let e=Yo.value,t=e&&Vo.value.get(e.id);if(!t)return null;let n=r=>d$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${mi}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...di(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?_o(Date.parse(t.snoozedUntil)):""}
days=${D0}
close=${()=>{Yo.value=null}}
/>`}var wi=new Map;function Qh({id:e,occurredAt:t}){let n=`${e} ${t}`,o=wi.get(n)??k("");return wi.has(n)||(wi.set(n,o),C0(e).then(r=>{o.value=r},()=>wi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function C0(e){let{node:t}=await _(Rp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var R0=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],N0={SECURITY:"/settings",TRANSFER:"/settings"},L0=new Set(["MENTIONED","COMMENTED"]);function ev(){let e=Ha.value,t=Kr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{X.value==="sync"&&e.failed.peek()&&e.load()},[e,X.value]);let n=e.notices.value,o=Pe.value;return l`<div class="wrap">
<header class="top">
<div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class="tools">
<div class="seg" role="group" aria-label=${s("tasks.filters")}>
${gc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Ne({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${Wa}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?n.length?l`<${M0} key=${e.show} notices=${n} />`:l`<div class="card">
<${ae} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
</${ae}>
</div>`:!e.failed.value&&l`<${ie} rows=${5} />`}
${e.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<p class="hints">
${R0.map(r=>l`<span>${it(Qa(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
</p>
<${Jh} />
</div>`}function M0({notices:e}){let t=A(null),n=A(-1);Z(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Ba.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${P0} key=${a.id} notice=${a} />`)}
</ul>`}function P0({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(G(n.id).value??n),f={fresh:!i,open:n!==null&&he.value===n.id},$=["notice",...Object.entries(f).flatMap(([g,v])=>v?[g]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(We.value=n.id)}}
>
${o?l`<${re} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div class="about">
<${Xh} notice=${e}>
${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
${m&&l`<${oe} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
</${Xh}>
<small>
<bdi>${h}</bdi>
${` \xB7 ${r.map(g=>s(`reason.${g}`)).join(", ")}`}
${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
${" \xB7 "}
<time datetime=${d}>${s.ago(d)}</time>
${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
</small>
</div>
<span class="split acts">
<${zc}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${p}
onClick=${()=>Ga(e)}
/>
<${zc}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>qa(e,!c)}
/>
<${zc}
name="later"
icon="later"
of=${p}
popup
onClick=${({currentTarget:g})=>{Yo.value={id:t,anchor:g}}}
/>
</span>
</li>`}function Xh({notice:e,children:t}){let n=U0(e),o=()=>{e.readAt||Ga(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function U0(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Qh(e):t&&n&&L0.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:N0[o[0]]??null}var zc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class="icon"
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t} />
</button>`;var F0=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,q0=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,H0=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${W} } }`,B0=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${W} } }`,K0=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${W} } }`,W0=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${W} } }`,G0=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${W} ok transcript } }`,tv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],j0={SENT:"ok",RETRYING:"warm",FAILED:"bad"},xi=20;function nv(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
<header class="top"><h1>${s("place.instance")}</h1></header>
<div class="card"><${ae} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${ae}></div>
</div>`:l`<div class="wrap">
<header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${V0} />
<${Y0} />
<${z0} />
</div>`}function V0(){let[e,t]=x(""),[n,o]=x(xi),{data:r,failed:a,again:i}=Ge(()=>_(F0,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await be(H0,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await be(f?K0:B0,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
onInput=${q(t)}
/>
</div>
${a?l`<${z} problem=${a} retry=${i} />`:r?l`<ul class="card people">
${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
<${re} user=${d} mute big />
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
onChange=${q(m=>c(d,m))}
>
${["USER","ADMIN"].map(m=>l`<option value=${m} selected=${m===d.role}>${s(`userRole.${m}`)}</option>`)}
</select>
${d.id!==S.value?.id&&l`<button
class="btn quiet"
onClick=${()=>u(d,!d.active)}
>
${s(d.active?"admin.deactivate":"admin.reactivate")}
<span class="sr"> ${d.name}</span>
</button>`}
</li>`)}
</ul>`:l`<${ie} />`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+xi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function Y0(){let[e,t]=x(""),[n,o]=x(xi),{data:r,failed:a,again:i}=Ge(()=>_(q0,{status:tv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await be(W0,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
<header>
<h2 id="mail-title">${s("admin.mail")}</h2>
${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class="filters">
<select class="input" aria-label=${s("field.status")} value=${e} onChange=${q(t)}>
<option value="">${s("any.status")}</option>
${tv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
<span class="chip ${j0[u.status]??""}">${s(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${s("mail.resend")}
<span class="sr"> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class="card"><${ae} title=${s("mail.none")}>${s("mail.noneHint")}</${ae}></div>`:l`<${ie} rows=${3} />`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+xi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function z0(){let[e,t]=x(null),n=Ie(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(G0,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
<header><h2 id="test-title">${s("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Ee} text=${n.whole} />
<div class="inline">
<${H}
name="to"
label=${s("mail.to")}
type="email"
defaultValue=${S.value?.email}
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
</section>`}function ov(){return l`<div class="wrap">
<div class="empty">
<${w} name="find" />
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class="btn" href="/">${s("place.today")}</a>
</div>
</div>`}var rv="taskflow.numbers",tr=k(localStorage.getItem(rv)==="open");function sv(){let e=Ur(),t=()=>{tr.value=!tr.value,localStorage.setItem(rv,tr.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
${tr.value?l`<${Zc} /><${Jc} />`:l`<dl class="card six ${Fr()}">
${Z0.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
<dt><a href=${Re(o)}>${s(`tile.${n}`)}</a></dt>
<dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${tr.value} onClick=${t}>
<${w} name="live" />
${s(tr.value?"numbers.less":"numbers.more")}
</button>
</section>`}var Z0=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Zc(){let e=Ur(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${vh}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Fr()}">
<${Tt}
name="total"
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
</${Tt}>
<${Tt}
name="pending"
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
</${Tt}>
<${Tt} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${eo} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
</${Tt}>
<${Tt}
name="completed"
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
</${Tt}>
<${Tt}
name="overdue"
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${eo} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
</${Tt}>
<${Tt} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class="avs">${yt.value.slice(0,4).map(a=>l`<${re} user=${a} mute />`)}</div>
</${Tt}>
</dl>`}function Tt({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
<dt><a href=${Re(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function Jc(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
<header>
<h2 id="flow-title">${s("flow.title")}</h2>
<div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
</header>
<div class="room" ref=${e}>
${t>0&&Le.value&&l`<${gh} flow=${Le.value.flow} width=${t} />`}
</div>
</section>`}var J0=[{field:"CREATED_AT",direction:"DESC"}],av=12,Q0=["title","assignee","priority","status"];function iv(){let e=je({},J0,{size:av}),t=e.ids.value.slice(0,av);return l`<div class="wrap">
<header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${Zc} />
<section class="card recent" aria-labelledby="recent-title">
<h2 id="recent-title">${s("overview.recent")}</h2>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${Q0.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${X0} key=${n} id=${n} />`)}</tbody>
</table>`:l`<${ae} title=${s("tasks.none")}>${s("overview.none")}</${ae}>`:!e.failed.value&&l`<${ie} rows=${5} />`}
</section>
${e.ready.value&&l`<${Jc} /><${ss} class="page narrow card" />`}
</div>`}function X0({id:e}){let t=G(e).value;return t&&l`<tr data-task=${e}>
<th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var eS=2e3,Qc=new Set,mo=null,Si=()=>{},cv=0;function Ei(e){return Qc.add(e),()=>Qc.delete(e)}function Xc(){Si(),Si=Kt(Xd,()=>({after:mo}),{next:({events:e})=>tS(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),cv=setTimeout(uv,eS)}})}function tS(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Xc():uv();e.__typename==="StreamReady"&&!mo&&lv(null),mo=e.cursor,e.__typename==="StreamEvent"&&lv(e.event)}function uv(){mo=null,Xc()}function lv(e){for(let t of Qc)t(e)}Mo(({inbox:e})=>{mo||(mo=e?.cursor??null,Xc())});D(()=>S.value?.id).subscribe(()=>{Si(),Si=()=>{},clearTimeout(cv),mo=null});var dv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,mv=`query ReadPreferences { preferences { ${dv} } }`,pv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${W} preferences { ${dv} } }
}`;var ds=["IN_APP","EMAIL","PUSH"];function fv(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:p})=>nS($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(mv,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let g=await f(p);M(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:g},r.value=!g&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await _(pv,{input:$})).updatePreferences;return p.length?K(p[0]):(e.value=h,c&&d(),"")}catch(p){return Se(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function nS(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var oS={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},$v=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],rS="account",sS={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function hv({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=sS[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(lS),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope="col"><span class="sr">${s("told.reason")}</span></th>
${ds.map(r=>l`<th scope="col" key=${r}>
<${w} name=${oS[r]} />
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${aS(t).map(([r,a])=>l`<tbody key=${r}>
<tr class="sort"><th scope="rowgroup" colspan=${ds.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${iS} key=${i.reason} preferences=${e} row=${i} />`)}
</tbody>`)}
</table>`}function aS({notifications:e}){let t=$v.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...$v,[rS,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function iS({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=eu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=ds.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
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
aria-disabled=${eu(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>eu(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var eu=(e,t)=>e==="SECURITY"&&t==="EMAIL",lS=e=>[...e.querySelectorAll("input")];var cS=["OFF","DAILY","WEEKLY"],uS=Array.from({length:24},(e,t)=>t),dS=[1,2,3,4,5,6,7],vv=["P1D","P2D","P3D","P7D","P14D"],mS={quietFrom:"20:00",quietUntil:"07:30"},pS=900,bv=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${fS} preferences=${e} wanted=${t} />
<${$S} preferences=${e} wanted=${t} />
<${hS} preferences=${e} wanted=${t} />
</div>`;function nr({label:e,hint:t,why:n,children:o}){let r=qe();return l`<div class="told-line" role="group" aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
</div>
<div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function fS({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${nr}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
${cS.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${tu}
label=${s("told.weekday")}
value=${r}
all=${dS.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${tu}
label=${s("told.hour")}
value=${o}
all=${uS.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
</${nr}>`}function $S({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?mS:{quietFrom:null,quietUntil:null}),a=fn.value.replaceAll("_"," ");return l`<${nr}
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
<${gv}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden="true">–</span>
<${gv}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
</${nr}>`}function hS({preferences:e,wanted:{remindBefore:t}}){let n=t&&!vv.includes(t)?[t]:[],o=[...vv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${nr} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${tu}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
</${nr}>`}var tu=({label:e,value:t,all:n,choose:o})=>l`<select
class="input"
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function gv({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class="input"
type="time"
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,pS,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function yv({isMeant:e}){let[t]=x(fv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Ei(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),Z(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
<header>
<h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
<span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class="card"><${hv} preferences=${t} wanted=${o} /></div>
<${bv} preferences=${t} wanted=${o} />
`:t.failed.value?l`<${z} problem=${t.failed.value} retry=${t.read} />`:l`<${ie} rows=${8} />`}
</section>`}var nu="id name service createdAt lastUsedAt error",_i=`query PushDevices { instance { vapidKey } pushDevices { ${nu} } }`,kv=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${W} device { ${nu} } }
}`,wv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${W} deletedId } }`,xv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${W} device { ${nu} } } }`;var ou="taskflow.push",Sv="/service-worker.js",po=k("");function ru(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?bS()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function Ev(e,t){return await Notification.requestPermission()!=="granted"?null:Ov(await Dv(e),t)}async function _v(){localStorage.removeItem(ou),po.value="",await Tv()}async function Tv(){await(await(await navigator.serviceWorker?.getRegistration(Sv))?.pushManager.getSubscription())?.unsubscribe()}async function Av(e){po.value="";let t=vS();if(!(!t||ru()||Notification.permission!=="granted"))try{if(t.owner!==e)return await Tv();let{instance:n}=await _(_i,{});n?.vapidKey&&await Ov(await Dv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function Iv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&V(e.open)})}async function Ov(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(kv,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(ou,JSON.stringify({owner:t,device:i.id})),po.value=i.id),a}async function Dv(e){await navigator.serviceWorker.register(Sv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&gS(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function vS(){try{return JSON.parse(localStorage.getItem(ou)??"null")}catch{return null}}function gS(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var bS=()=>/iPhone|iPad/.test(navigator.userAgent);function Cv(){let{data:e,failed:t,again:n}=Ge(()=>_(_i,{}),[po.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
<header><h2 id="push-devices">${s("push.title")}</h2></header>
${t&&l`<${z} problem=${t} retry=${n} />`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${kS} key=${a.id} device=${a} again=${n} />`)}
</ul>`}
${e&&l`<${yS} vapidKey=${o} isOn=${r.some(({id:a})=>a===po.value)} again=${n} />`}
</section>`}function yS({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?ru():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await Ev(e??"",S.peek()?.id??"");u?.errors.length?R({bad:!0,text:K(u.errors[0])}):u&&R({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),R({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class="split">
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function kS({device:e,again:t}){let[n,o]=x(!1),r=e.id===po.value,a=async()=>{r&&await _v().catch(()=>{}),await be(wv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await be(xv,{id:e.id});c?.device&&!c.device.error&&R({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var wS=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${W} user { ${pn} } }
}`,xS=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${W} ok
}
}`,SS=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Rv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${W} } }`,ES=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${W} secret } }`,_S=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${W} } }`,TS=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Fn} } }`,AS=["READ","WRITE","ADMIN"];function Nv({place:e}){let t=Ge(()=>_(SS,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class="top">
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class="tools"><button class="btn quiet" onClick=${()=>$n()}>${s("command.signOut")}</button></div>
</header>
<${IS} />
<${OS} />
<${yv} isMeant=${e.key==="notifications"} />
<${Cv} />
<${DS} keys=${o} />
${t.failed?l`<${z} problem=${t.failed} retry=${t.again} />`:l`
<${CS} rows=${n} keys=${o} again=${t.again} />
<${NS} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
`}
<p class="dim sm">TaskFlow ${Mr}</p>
</div>`}var Zt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function IS(){let e=Ie(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(wS,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,R({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${Zt} id="profile" title=${s("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<${H}
name="name"
label=${s("door.name")}
autocomplete="name"
defaultValue=${S.value?.name}
error=${e.errors.name}
/>
<${H}
name="timeZone"
label=${s("settings.zone")}
as="select"
hint=${s("settings.zoneHint")}
error=${e.errors.timeZone}
>
${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
</${H}>
<${H} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
${Object.entries(Fs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ze.value.split("-")[0]===o}>${r}</option>`)}
</${H}>
<div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
</form>
</${Zt}>`}function OS(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Nl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Zt} id="appearance" title=${s("settings.appearance")}>
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
</${Zt}>`}var Lv=({keys:e,...t})=>e.length>0&&l`<label class="check">
<input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function DS({keys:e}){let t=Ie(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(xS,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),R({text:s("settings.passwordChanged")})),i});return l`<${Zt} id="password" title=${s("settings.password")}>
<form class="card pad" onSubmit=${t.submit} novalidate>
<input
class="sr"
name="username"
autocomplete="username"
value=${S.value?.email}
tabindex="-1"
aria-hidden="true"
readonly
/>
<${Ee} text=${t.whole} />
<${H}
name="currentPassword"
label=${s("settings.currentPassword")}
type="password"
autocomplete="current-password"
error=${t.errors.currentPassword}
/>
<${H}
name="newPassword"
label=${s("door.newPassword")}
type="password"
autocomplete="new-password"
hint=${s("settings.passwordHint")}
error=${t.errors.newPassword}
/>
<${Lv} keys=${e} defaultChecked />
<div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
</${Zt}>`}function CS({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await be(Rv,{id:c.id},s("settings.revoked"))&&n();return l`<${Zt} id="sessions" title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class="who">
<strong>${LS(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class="actions">
<${Lv} keys=${t} checked=${o} onChange=${a} />
<button class="btn danger" onClick=${()=>$n(!0,o)}>${s("settings.signOutAll")}</button>
</div>
</${Zt}>`}async function RS(e,t){let{login:n}=await Ye(TS,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(Ot.adopt(n),t&&await _(Rv,{id:t.id}),null):n}function NS({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ie(async({name:m,scope:f,days:$,password:p},h)=>{let g=p?await RS(p,t):null;if(g)return g;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:y}=await _(ES,{input:{name:m,scopes:[f],expiresAt:v}});return i(y.errors.some(({code:b})=>b==="SIGN_IN_AGAIN")),y.secret&&(h.reset(),r(y.secret),n()),y}),u=()=>navigator.clipboard?.writeText(o).then(()=>R({text:s("settings.copied")})),d=async m=>await be(_S,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Zt} id="api-keys" title=${s("settings.keys")}>
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
<${w} name="trash" />
</button>
</li>`)}
</ul>`}
<form class="card pad" onSubmit=${c.submit} novalidate>
<${Ee} text=${c.whole} />
<div class="inline">
<${H} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
<${H} name="scope" label=${s("settings.keyScope")} as="select">
${AS.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
</${H}>
<${H} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
${[30,90,365].map(m=>l`<option value=${m} selected=${m===90}>${s("settings.inDays",{n:m})}</option>`)}
<option value="">${s("settings.never")}</option>
</${H}>
${a&&l`<${H}
name="password"
label=${s("door.password")}
type="password"
autocomplete="current-password"
/>`}
<button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
</div>
</form>
</${Zt}>`}var LS=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Mv="taskflow.draft.",MS=50,Nn=e=>`${e}.new`,ms=e=>`${e}.reply`,ps=e=>`${e}.edit`,su=new Map;function ot(e){let t=iu(e),n=su.get(t);if(n)return n;let o=k(au(t)?.text??null);return su.set(t,o),o}function rt(e,t){ot(e).value=t;let n=iu(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),PS()}catch{}}Bn.add(async()=>{let e=iu("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);su.clear()});var iu=e=>`${Mv}${S.peek()?.id}.${e}`;function au(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function PS(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Mv));if(e.length<=MS)return;let[t]=e.sort((n,o)=>(au(n)?.at??0)-(au(o)?.at??0));localStorage.removeItem(t)}var US=8e3,Jt=k([]);function Ti(e){let t=()=>{clearTimeout(r),Jt.value=Jt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&gn({...e,keepalive:i})},r=setTimeout(()=>o(),US);Jt.value=[...Jt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function Pv(){let e=Jt.peek().map(({write:t})=>t);for(let{send:t}of Jt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Pv);Bn.add(Pv);var Uv=D(()=>{let e=[...tt.value,...Jt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Fv=e=>Uv.value.has(e),ln=e=>Ue(e).all.value?.filter(({id:t})=>!Uv.value.has(t))??null;function qv(e,{id:t,filename:n}){let o=B("change"),r={told:s("files.deleted",{name:n})};Ti({key:o,field:"deleteAttachment",query:Aa,variables:{id:t,key:o},taskIds:[e],note:r})}vn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void R({bad:!0,text:s("files.notDeleted",{why:K(n)})}):Ue(e).without(t.id));var lu=20,cu=e=>`${e}.files`,Hv=e=>e?.split(" ")??[];function or(e,t){let n=Ue(e),o=n.all.value;return Hv(ot(cu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Fv(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function uu(e,t){rt(cu(e),t.length?t.join(" "):null)}function Ai(e,t){uu(e,[...new Set([...Hv(ot(cu(e)).peek()),t])])}var Ii=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,fs=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var FS=3,qS=5,HS=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ve=k([]),Di=k(""),BS=new Set(["waiting","sending","cut"]),KS=D(()=>Ve.value.some(({state:e})=>BS.has(e))),Oi=new Map,du=new Set,sr=(e,{place:t,commentId:n}={})=>Ve.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Ci=(e,t)=>sr(e,t).filter(Gv);function Ri(e){return du.add(e),()=>{du.delete(e)}}function cn(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=B("file"),c=a?s("files.folder"):WS(e,r,n),u=c?"refused":"waiting",d=jS(r),m={...n,id:i,key:B("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Ve.value=[...Ve.peek(),m],m});return Ni(),o.filter(({state:r})=>r==="waiting")}function mu(e){Ln(e,{state:"waiting",sent:0,why:""}),Ni()}function Wv(e){let t=Ve.peek().find(n=>n.id===e);if(t){fu(e),t.state!=="refused"&&zv(e);for(let n of du)n(e);Ni()}}function WS(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Gr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ve.peek().filter(c=>c.taskId===e&&Gv(c));return Bv(pu(Ue(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Bv(GS(e,n),Ci(e,n))>=lu?s("files.fullComment",{n:lu}):""}function GS(e,{place:t,commentId:n}){return t?or(e,t):pu((Ue(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Bv=(e,t)=>new Set([...e,...pu(t)]).size,pu=e=>e.map(({id:t})=>t),Gv=({state:e})=>e!=="refused";function jS({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Ni(){let e=Ve.peek().filter(({state:n})=>n==="sending").length,t=Ve.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,FS-e))){let o=n.turn+1;Ln(n.id,{state:"sending",turn:o}),VS({...n,turn:o})}}async function VS(e){try{if(await jv(e,qS),!rr(e))return;let t=Ue(e.taskId);if(t.arrived.add(e.id),e.place&&Ai(e.place,e.id),await t.loadIfOpen(),!rr(e))return;Di.value=s("files.arrived",{name:e.name}),fu(e.id)}catch(t){rr(e)&&JS(e,t)}finally{Ni()}}async function jv(e,t){let n=await YS(e);if(!n||!rr(e))return;let{status:o,text:r,seconds:a}=await zS(e,n);if(!(o===204||!rr(e))){if(!t||o!==404&&!a)throw new $s(r);a&&await ZS(e.id,a),rr(e)&&await jv(e,t-1)}}async function YS({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=HS.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(Yp,{input:c,key:t})).createAttachment;if(!XS(e))zv(e);else if(!u)throw Ln(e,{key:B("change")}),new $s(d.map(K).join(" "));return u?.upload??null}function zS({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",ze.peek()),c.upload.onprogress=({loaded:m})=>Ln(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ue("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ue("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Oi.set(e,()=>c.abort()),c.send(t)})}function ZS(e,t){return Ln(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Ln(e,{why:""}),n()},t*1e3);Oi.set(e,()=>{clearTimeout(o),n()})})}var $s=class extends Error{};function JS({id:e,taskId:t,name:n},o){let r=o instanceof ue&&o.code==="UNREACHABLE",a=o instanceof ue||o instanceof $s,i=r?s("files.cut"):a?o.message:"";Ln(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);Ue(t).opened||R({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Ln(e,t){Ve.value=Ve.peek().map(n=>n.id===e?{...n,...t}:n)}function fu(e){Ve.value=Ve.peek().filter(t=>t.id!==e),Vv(e)}function Vv(e){Oi.get(e)?.(),Oi.delete(e)}function Yv(){for(let{id:e}of Ve.peek())fu(e);Di.value=""}function QS(){for(let{id:e,state:t,turn:n}of Ve.peek())t!=="waiting"&&t!=="sending"||(Ln(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Vv(e))}var XS=e=>Ve.peek().some(t=>t.id===e),rr=({id:e,turn:t})=>Ve.peek().some(n=>n.id===e&&n.turn===t);function zv(e){_(Aa,{id:e,key:B("change")},{keepalive:!0}).catch(()=>{})}X.subscribe(e=>{if(e==="sync")for(let{id:t}of Ve.peek().filter(n=>n.state==="cut"))mu(t)});ye(()=>{let e=t=>t.preventDefault();if(KS.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Kv=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return QS();e!==Kv&&Yv(),Kv=e});Bn.add(async()=>Yv());var fo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ue(e).isStale()&&(r.preventDefault(),eE(e,t))}});async function eE(e,t){try{let n=await Ue(e).fresh(t);if(!n?.url)return void R({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){R({bad:!0,text:Se(n)})}}var $u=k(null);function vs(e,t){$u.value={taskId:e,id:t}}var hs=()=>{$u.value=null};function Zv(){let e=$u.value,t=e?(ln(e.taskId)??[]).filter($t):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&hs()},[e,n]),I(()=>hs,[]),!e||n<0?null:l`<${tE} taskId=${e.taskId} pictures=${t} at=${n} />`}function tE({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=nE(e,o),u=f=>vs(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${P} class="lightbox" label=${o.filename} close=${hs}>
<div class="frame" onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class="num" role="status">
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class="sr">${o.filename}</span>
</span>
<span class="split end">
<a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${fo(e,o)}>
<${w} name="save" />
</a>
<button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${hs} autofocus>
<${w} name="close" />
</button>
</span>
</header>
<div
class="stage"
onClick=${f=>f.target===f.currentTarget&&hs()}
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
<${w} name="back" />
</button>
<button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
<${w} name="next" />
</button>
`}
</div>
</${P}>`}function nE(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=Ue(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Se(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Ue(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Li({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===S.value?.id?s("you"):r.name:s("feed.someone"),u=l`
<${oE} task=${e} file=${t} />
<span class="about">
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{Jv(m),qv(e.id,t)};return l`<li class="file" data-file=${t.id}>
${$t(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>vs(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${fo(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class="icon"
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${w} name="comments" />
</a>`}
<a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${fo(e.id,t)}>
<${w} name="save" />
</a>
${Qp(e,t)&&l`<button
class="icon"
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name="trash" />
</button>`}
</li>`}var oE=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading="lazy"
decoding="async"
onError=${()=>Ia(e.id,t)}
/>`:l`<${w} name="file" />`}
</span>`;function Mi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{Jv(m),Wv(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
onClick=${()=>mu(e)}
>
${s("failed.retry")}
</button>`}
<button class="icon" aria-label=${d} title=${d} onClick=${u}><${w} name="close" /></button>
</li>`}function Jv(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];pe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Qv({task:e}){let t=Xp(e),n=ln(e.id)??[],o=sr(e.id),r=ht(e),a=Gr.value?.maxAttachmentBytes;return l`
<p class="sr" role="status">${Di.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
<div class="head">
<h3 id="files-title">
${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
</h3>
${r&&l`<${hu}
label=${s("files.add")}
take=${i=>cn(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Li} key=${i.id} task=${e} file=${i} from />`)}
${o.map(i=>l`<${Mi} key=${i.id} upload=${i} />`)}
</ul>`}
${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${Zv} />
`}function hu({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type="file"
multiple
hidden
onChange=${({currentTarget:r})=>t(qd(r))}
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
`}function Xv({task:e}){let{id:t,recurrence:n,can:o}=e,r=on.value?.id===t?on.value.why:"",a=({currentTarget:i})=>{to.value={id:t,anchor:i}};return l`
<dt>${s("field.recurrence")}</dt>
<dd>
<div class="repeats">
<button
class="value"
data-field="recurrence"
disabled=${!o.update||!$e(e)}
aria-haspopup="dialog"
title=${o.update?`${s("command.repeat")} (\u21E7 R)`:void 0}
onClick=${a}
>
<${w} name="repeat" />
<span class="sr">${s("field.recurrence")}: </span>
<span>${n?Lt(Wt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${rE} task=${e} />`}
${r&&l`<p class="error" role="alert">${r}</p>`}
</div>
</dd>
`}function rE({task:e}){let t=aE(e),n=t?.next?G(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${_l(n)}</a></p>`;if(!Q(e))return null;let{upcoming:o}=t;return l`<p class="coming">
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${sE(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>mf(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var sE=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function aE({id:e,version:t,waiting:n}){let[o,r]=x(null),a=X.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(cf,{id:e});!u||i||(u.nextOccurrence&&ce(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function eg({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=rc(u);return d?[{kind:u.kind,other:d}]:[]}),o=as.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=Zr(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&$e(e)&&e.version>0,i=Mt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
<div class="head">
<h3 id="relations-title">${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field="relate"
aria-haspopup="dialog"
title=${`${s("command.relate")} (B)`}
onClick=${()=>jr("relate",e.id)}
>
<${w} name="plus" /> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${iE} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
</ul>
`)}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function iE({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Q(n)?"related":"related closed"} data-task=${n.id}>
<${oe} kind="status" value=${n.status} />
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class="icon"
aria-label=${r}
title=${r}
onClick=${()=>ih(e,t,n)}
>
<${w} name="close" />
</button>`}
</li>`}var lE=300;function tg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Vl(t).catch(()=>{}),lE)},d=[Ei(m=>(!m||m.task?.id===t)&&u()),Me(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=gf(n),a=Uo.value?.id===t?Uo.value.why:"",i=({currentTarget:c})=>{no.value={id:t,anchor:c}};return l`<div class="reminders">
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=Zl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"} />
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
</span>
<button
class="icon"
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>zl(t,c)}
>
<${w} name="close" />
</button>
</li>`})}
</ul>`}
${$e(e)&&!e.waiting&&l`<button
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
</div>`}var cE=200,uE=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function og({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=ng(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await T$(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=dE(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),A$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${w} name="plus" />
<${rs}
field=${a}
line=${t}
write=${n}
marks=${ng(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
</form>`}var ng=(e,{team:t},n)=>ei(e,{today:N.value,language:ze.value.split("-")[0],teams:[],people:()=>pt(t.id),home:t,plain:n}),dE=e=>e.split(/\r?\n/).map(t=>t.replace(uE,"").replace(/\s+/g," ").trim().slice(0,cE)).filter(Boolean);var rg=k("");function sg({task:e}){E$(e);let t=_$(e.id),n=t.map(u=>G(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&$e(e),i=Mt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
<div class="head">
<h3 id="subtasks-title">${s("subtasks.title")}</h3>
${o>0&&l`
<span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
<${eo} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
`}
</div>
<p class="sr" role="status" aria-live="assertive">${rg}</p>
${n.length>0&&l`<${mE} ids=${t} />`}
${a&&l`<${og} task=${e} />`}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function mE({ids:e}){let t=A(null),n=Zr(t,e),o=rn.value,r={row:".part",name:s("subtasks.title"),said:rg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby="subtasks-how"
onPointerDown=${a=>La(a,e,r)}
onKeyDown=${a=>Ma(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${pE} key=${a} id=${a} mark=${o&&e.includes(o.id)&&sc(a,o)} />`)}
</ul>
<p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
`}function pE({id:e,mark:t}){let n=G(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Q(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
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
onClick=${()=>nt(n,{status:o?"PENDING":"COMPLETED"})}
>
<${oe} kind="status" value=${n.status} mute />
</button>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m"><${Ko} task=${n} /></span>
<${vt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${En} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${vt}>
<${vt} task=${n} kind="assignee" can=${n.can.assign}><${re} user=${n.assignee} /></${vt}>
<button
class="icon"
aria-haspopup="menu"
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Ze.value={kind:"actions",ids:[e],anchor:i}}}
>
<${w} name="more" />
</button>
</li>`}function ag({task:e}){let t=e.parentId?G(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name="up" />
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function ig({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(ln(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!$t(a)||!t.body.includes(`(${a.id})`));return l`<${cg}
label=${s("files.title")}
task=${e}
files=${r}
coming=${sr(e.id,{commentId:t.id})}
/>`}var lg=({task:e,place:t})=>l`<${cg}
label=${s("files.forComment")}
task=${e}
files=${fE(e,t)}
coming=${sr(e.id,{place:t})}
/>`;function fE({id:e},t){let n=or(e,t);return(ln(e)??[]).filter(o=>n.includes(o.id))}function cg({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
${n.map(r=>l`<${Li} key=${r.id} task=${t} file=${r} />`)}
${o.map(r=>l`<${Mi} key=${r.id} upload=${r} />`)}
</ul>`}var $E=6,hE=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Pi=(e,t)=>hE.exec(e.slice(0,t))?.[1]??null;function vu(e,t){let n=Y(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&Y(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,$E)}function ug(e,t,n){let o=Pi(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var vE=512;function dg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function mg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&$t(r)?o.replaceChildren(gE(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(bE(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function gE(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>vs(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,vE/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Ia(e,n),u.src=n,c.className="picture",c.append(u),c}function bE(e,t,n){let{href:o,download:r,onClick:a}=fo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var pg=e=>e.includes("data-attachment");var yE={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},kE=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),wE=/^(https?:|mailto:)/i,xE=/^H[1-6]$/,SE=/^file_[0-9a-z]{26}$/,fg=3;function ar({html:e,taskId:t,under:n=fg}){let o=A(null),r=pg(e)?ln(t):null;return Z(()=>o.current?.replaceChildren(EE(e,n)),[e]),Z(()=>{o.current&&r&&mg(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function EE(e,t=fg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>$g(a,o))),n}function $g(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||kE.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>$g(a,t));if(SE.test(e.getAttribute("data-attachment")??""))return[dg(e,e.getAttribute("alt")??e.textContent??"")];let o=yE[e.tagName];if(!o)return n();let r=document.createElement(_E(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),TE(r,e),[e.tagName==="TABLE"?IE(r):r])}function _E({tagName:e},t){return xE.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function TE(e,t){e instanceof HTMLAnchorElement&&AE(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function AE(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:wE.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function IE(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var $o=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,ir=`${$o} attachments { id } parent { id }`,hg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${$o} replies { ${$o} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,vg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${$o} task { id } replies { ${$o} } parent { ${$o} replies { ${$o} } }
}
}
}`,gg=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${qn} } pageInfo { hasNextPage endCursor } } }
}`,bg=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${ir} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Ui=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${ir} } } } }`,yg=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Ui} comment { ${ir} } }
}`,kg=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Ui} comment { ${ir} }
}
}`,wg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,xg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Ui} comment { ${ir} } }
}`,Sg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Ui} comment { ${ir} } }
}`,Eg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,_g=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var gu=1e4,OE=9500;function gs({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=ot(t).value??r,[f,$]=x(!1),p=A(null),h=qe(),g=U=>{d?.(),rt(t,U===r?null:U)},v=CE(e,p,g),y=n?{commentId:n}:{place:t},b=Ci(e.id,y),E=!m.trim(),T=b.length>0,me=()=>{let U=p.current?.value??m;!U.trim()||U.length>gu||Ci(e.id,y).length||($(!1),i(U,or(e.id,t)))},O=()=>{rt(t,null),c?.()},C=U=>{if(v.onKey(U))return U.preventDefault();U.key==="Enter"&&(U.metaKey||U.ctrlKey)?(U.preventDefault(),me()):U.key==="Escape"&&c&&(U.preventDefault(),c())},j=U=>(d?.(),cn(e.id,U,y)),At=U=>{let we=ht(e)?xo(U):[];if(we.length){U.preventDefault();for(let ks of j(we))$t({contentType:ks.file.type})&&Us(U.target,Ii(ks))}},{isOver:ut,...dt}=Ps(ht(e)?j:null);return I(()=>Ri(U=>{let we=ot(t).peek();we?.includes(U)&&rt(t,fs(we,U))}),[t]),Z(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${ut?"over":""}"
...${dt}
onSubmit=${U=>{U.preventDefault(),me()}}
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
onInput=${({currentTarget:U})=>{g(U.value),v.follow()}}
onClick=${v.follow}
onKeyUp=${v.follow}
onBlur=${v.close}
onKeyDown=${C}
onPaste=${At}
/>
${v.shown.length>0&&l`<div
class="mentionable"
role="listbox"
id=${`${h}-people`}
aria-label=${s("talk.people")}
>
${v.shown.map((U,we)=>l`<div
class="o"
role="option"
key=${U.id}
id=${`${h}-${we}`}
aria-selected=${we===v.at}
onPointerDown=${ks=>{ks.preventDefault(),v.choose(U)}}
>
<${re} user=${U} mute />
<span>${U.name}</span>
<span class="end sm">@${U.handle}</span>
</div>`)}
</div>`}
${f&&l`<${RE} task=${e} text=${m} />`}
${!n&&l`<${lg} task=${e} place=${t} />`}
<div class="split">
<span class="seg small">
<button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type="button" aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${ht(e)&&l`<${hu} label=${s("files.attach")} take=${j} />`}
<span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${DE(m,b)}</span>
<span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type="button" class="btn quiet" onClick=${O}>${s("cancel")}</button>`}
<button class="btn" disabled=${E||m.length>gu||T}>
${a} <kbd>${it("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function DE(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>OE?s("talk.left",{n:gu-e.length}):s("talk.hint")}function CE(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:vu(pt(e.team.id),o),m=()=>{let h=t.current,g=h&&h.selectionStart===h.selectionEnd?Pi(h.value,h.selectionStart):null;g!==c.current&&(c.current=null),g!==o&&i(0),r(c.current===null?g:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let g=ug(t.current.value,t.current.selectionStart,h);n(g.text),u.current=g.caret,f()};Z(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let g=o===null?[]:vu(pt(e.team.id),Pi(h.target.value,h.target.selectionStart)??"");if(!g.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%g.length);else if(h.key==="ArrowUp")i((a+g.length-1)%g.length);else if(h.key==="Enter"||h.key==="Tab")$(g[Math.min(a,g.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function RE({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(Eg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(K).join(" ")}).catch(a=>({failed:Se(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${ar} html=${n.html} taskId=${e.id} />`}
${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
</div>`}var NE=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Tg({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&LE(e,t);return l`<span class="past">
${a&&l`<button class="link" onClick=${()=>Wm(e,t)}>${s("past.undo")}</button>`}
<button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${ME} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
</span>`}function LE({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>NE.has(o))?e.changeStatus:e.update}function ME({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return m(null),_(_g,{id:e.id,at:i.occurredAt}).then(h=>p||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>p||m(h)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${P} class="small" labelledby="past-title" close=${o}>
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
${d?l`<${z} problem=${d} retry=${f} />`:c?l`<${PE} was=${c.was} />`:l`<${ie} rows=${3} />`}
<div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
</div>
</${P}>`}function PE({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class="was">${e.description}</p>`}
`}var bu=new Date().toISOString();function bs({parent:e,...t}){return{...t,parentId:e?.id??null}}function Ag(e,t){let n=new Map(e);for(let a of t)UE(n,a);let o=[...n.values()].sort(Fi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Fi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function UE(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,qE(r,o));let a=e.get(n.id);if(!a)return;let i=FE(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function FE(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return yu(e);if(t==="react")return{reactions:HE(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??bu:null,resolvedBy:r?ku():null}}var yu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??bu,can:{update:!1,delete:!1,resolve:!1}});function qE({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:ku(),createdAt:r.at??bu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function ku(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function HE(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,ku()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Og=["createComment","updateComment","deleteComment","resolveComment","react"],lr=k(new Map),BE=D(()=>[...tt.value,...Jt.value.map(({write:e})=>e)].filter(({field:e})=>Og.includes(e))),Dg=e=>BE.value.filter(({taskIds:t})=>t[0]===e),wu=new Set;function Cg(e){return wu.add(e),()=>wu.delete(e)}function qi(e,t,n,o){let r=n?ms(n):Nn(e),a={id:B("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};rt(r,null),uu(r,[]),Hi(e,"createComment",yg,{input:a},{at:new Date().toISOString()})}function Su(e,t,n,{back:o=!1}={}){if(rt(ps(t.id),null),Tu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Hi(e,"updateComment",kg,{id:t.id,body:n,version:t.version||void 0},r)}function Rg(e,t){let n=B("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Ti({key:n,field:"deleteComment",query:wg,variables:o,taskIds:[e],note:r})}function Eu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Hi(e,"resolveComment",xg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function _u(e,t,n,o){Hi(e,"react",Sg,{id:t.id,emoji:n,on:o},{})}function Tu(e){let t=new Map(lr.peek());t.delete(e)&&(lr.value=t)}function Hi(e,t,n,o,r){let a=B("change"),i=new Promise(c=>xu.set(a,c));gn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Zn(i)}var xu=new Map;vn(Og,(e,t)=>{let n=t.comment?bs(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of wu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?WE(e,o):KE(e,n),xu.get(e.key)?.(t),xu.delete(e.key)});function KE({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void R({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Su(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Eu(n,r,!t.resolved))}function WE({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Ig(a.parentId?ms(a.parentId):Nn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Ig(ps(i),c),r.code==="CONFLICT"&&u&&!o.back){lr.value=new Map([...lr.peek(),[i,bs(u)]]);return}R({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:K(r)})})}}function Ig(e,t,n=[]){ot(e).peek()===null&&rt(e,t);for(let o of n)Ai(e,o)}var GE=10,jE=4,Bi=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>Ag(this.comments.value,Dg(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Cg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Me(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ae(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(hg,{id:this.taskId,last:GE,before:t}),o=n?.comments;return{comments:Lg(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<jE;o+=1){let{task:r}=await _(gg,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Ng))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(vg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Lg([o??r]).values()]}listen(){this.hush(),this.hush=Kt(bg,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([bs(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([yu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Ng),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Fi(i,t)>=0,o=this.threads.value.map(i=>({...VE(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(YE)]}},Ng=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",VE=({createdAt:e,id:t})=>({createdAt:e,id:t}),YE=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Fi(e,t);function Lg(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Au={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Mg=Object.keys(Au);function Pg({taskId:e,comment:t,can:n}){return Mg.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${zE}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>_u(e,t,r.emoji,!r.mine)}
/>`)}function zE({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=qe(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
<button
class="reaction"
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden="true">${Au[e]}</span>
<span class="num">${s.number(t)}</span>
</button>
<span class="who" role="tooltip" id=${i}>${u}</span>
</span>`}function Ug({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return Z(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${Mg.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{_u(e,t,u,!d),a()}}
>
${Au[u]}
</button>`})}
</span>`}
</span>`}var ZE=5;function Fg({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:b})=>b===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=ms(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-ZE-1),h=e.can.comment,g=()=>{i(!0),pe(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),pe(`[data-thread="${t.id}"] button`)},y=()=>{u(!0),pe(`[id="${n[0].id}"]`)};return $?l`<${JE} first=${t} replies=${n} open=${g} />`:l`
${t.resolvedAt&&l`<p class="resolved">
<${w} name="check" />
<span>${qg(t)}</span>
<button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
</p>`}
<${Iu} task=${e} comment=${t} target=${o}>
${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class="act"
onClick=${()=>{Eu(e.id,t,!t.resolvedAt),i(!1),pe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
</${Iu}>
${(n.length>0||d||ot(f).value!==null)&&l`<div class="replies">
${p>0&&l`<button class="act" onClick=${y}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(b=>l`<li key=${b.id}><${Iu} task=${e} comment=${b} target=${o} /></li>`)}
</ol>
${h&&(d||ot(f).value!==null?l`<${gs}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(b,E)=>{qi(e.id,b,t.id,E),m(!1),pe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),pe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function JE({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
<${w} name="check" />
<span>
<b>${Du(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${qg(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Iu({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=ps(t.id),u=lr.value.get(t.id),d=n===t.id;Z(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Tu(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||ot(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex="-1"
aria-label=${Cu(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Du(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${re} user=${t.author} mute />
<div>
<header>
<b>${Du(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class="dim"
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
</header>
${u&&l`<${XE} clash=${u} end=${m} place=${c} />`}
${f?l`<${gs}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${p=>{Su(e.id,u??t,p),m()}}
cancel=${m}
/>`:l`<${QE} task=${e} comment=${t} place=${c} />`}
${!t.deletedAt&&l`<${ig} task=${e} comment=${t} />`}
${!t.deletedAt&&!f&&l`<div class="acts">
<${Pg} taskId=${e.id} comment=${t} can=${e.can.comment} />
${e.can.comment&&l`<${Ug} taskId=${e.id} comment=${t} />`}
${o}
<span class="split end">
${t.can.update&&l`<${Ou} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
${navigator.clipboard&&l`<${Ou} name="link" icon="link" onClick=${()=>e_(e,t)} />`}
${t.can.delete&&l`<${Ou}
name="delete"
icon="trash"
onClick=${()=>{t_(r.current),Rg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function QE({task:e,comment:t,place:n}){let o=ot(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${ar} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{rt(Nn(e.id),[ot(Nn(e.id)).peek(),o].filter(Boolean).join(`

`)),rt(n,null),pe(".talk-end textarea")};return l`
<p class="tombstone">${s("talk.gone")}</p>
${o&&l`<div class="clash" role="alert">
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>rt(n,null)}>${s("talk.drop")}</button>
<button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function XE({clash:e,place:t,end:n}){let o=()=>{rt(t,null),n()};return l`<div class="clash" role="alert">
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var Ou=({name:e,icon:t,onClick:n})=>l`<button
class="icon"
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${w} name=${t} />
</button>`,Du=({author:e})=>e?Cu(e)?s("you"):e.name:s("feed.someone"),Cu=e=>e!==null&&e.id===S.value?.id;function qg({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Cu(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function e_(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),R({text:s("talk.copied")})}function t_(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];pe(o?`#${o.id}`:".talk-end textarea")}function Hg({task:e}){let t=mt(()=>new Bi(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{X.value==="sync"&&t.failed.peek()&&t.load()},[X.value]);let o=n_(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
<h3 id="talk-title">${s("talk.title")}</h3>
<p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${ie} rows=${2} />`}
<div class="feed">
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${ri} key=${i} event=${u} short>
<${Tg} task=${e} event=${u} events=${t.events.value} />
</${ri}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
<${Fg} task=${e} thread=${c} target=${o} />
</li>`:l`<li key=${i} class="earlier"><${o_} kind=${i} read=${d} /></li>`)}
</ol>
</div>
${e.can.comment?l`<div class="talk-end">
<${gs}
key=${e.id}
task=${e}
place=${Nn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>qi(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function n_(e){let t=se.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):R({bad:!0,text:s("talk.notHere")})).catch(a=>R({bad:!0,text:Se(a)}))},[e,t,r]),n===t?n:null}function o_({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>R({bad:!0,text:Se(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var r_=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Ru(e){return e.split(r_).map((t,n)=>n%2?s_(t):t)}var Bg=e=>Ru(e).some(t=>typeof t!="string");function s_(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:ne.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var a_=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,i_=/<(?!\/?p>|br)/,l_=2;function Nu({task:e,field:t,can:n}){let o=e[t]??"",r=c_(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),f=A(null),$=A(0),p=A(!1),h=()=>{$.current||=Gn(e.id)?.version??0},g=async(C,j)=>{let At=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!At)return;let ut=await nt(e,{[t]:At||null},{expectedVersion:j||void 0,quiet:"conflict"}),dt=ut.errors.find(U=>U.code==="CONFLICT");dt?u({mine:At,theirs:dt.current?.[t]??Gn(e.id)?.[t]??"",version:dt.currentVersion??0}):ut.errors.length&&i(C)},v=C=>{let j=C.target.value;j!==o&&!p.current?g(j,$.current):i(null),p.current=!1,$.current=0,m(!1)},y=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},b=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},E=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||m(!0)};Z(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let T=C=>{let j=n&&ht(e)&&t==="description"?xo(C):[];if(j.length){C.preventDefault();for(let At of cn(e.id,j))$t({contentType:At.file.type})&&Us(C.target,Ii(At))}};I(()=>Ri(C=>{a!==null?i(fs(a,C)):n&&o.includes(C)&&g(fs(o,C),0)}),[a,o]);let me=C=>{u(null),C&&c&&g(c.mine,c.version)},O={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:q(C=>{h(),p.current=!1,i(C)}),onBlur:v,onKeyDown:y,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${b}>
<textarea class="title" rows="1" maxlength="200" ...${O} />
</div>`:a===null&&!d&&(r||Bg(o))?l`<div class="reading">
<div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
${r?l`<${ar} html=${r} taskId=${e.id} under=${l_} />`:Ru(o)}
</div>
${n&&l`<button
class="icon"
aria-label=${s("sheet.edit")}
title=${s("sheet.edit")}
onClick=${()=>m(!0)}
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
...${O}
/>`}
${c&&l`<div class="clash" role="alert">
<strong>${s("clash.title")}</strong>
<span>${s("clash.theirs")}</span>
<blockquote>${c.theirs||s("clash.nothing")}</blockquote>
<span>${s("clash.mine")}</span>
<blockquote>${c.mine||s("clash.nothing")}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>me(!1)}>${s("clash.takeTheirs")}</button>
<button class="btn" onClick=${()=>me(!0)}>${s("clash.keepMine")}</button>
</div>
</div>`}
`}function c_({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=a_.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(om,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&i_.test(o.html)?o.html:null}var u_=e=>e.can.delete&&(S.value?.role==="ADMIN"||ne.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ki({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>fa(e)}>
${s("command.restore")}
</button>`}
${u_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${P} class="small" labelledby="purge-title" close=${o}>
<div class="pad">
<h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class="actions">
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),Bm(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
</${P}>`}
</span>`}var Kg=6,d_=300;function Wg({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class="icon"
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>Ya([e])}
>
<${w} name=${e.watching?"bell-on":"bell"} />
</button>`}function Gg({task:e}){I(()=>{let o=0,r=()=>_(rm,{id:e.id}).then(({task:i})=>i&&ce(i),()=>{}),a=Me(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,d_))});return()=>{clearTimeout(o),a()}},[e.id]);let t=m_(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Kg).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,Kg).map(o=>l`<${re} key=${o.id} user=${o} />`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function m_({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function jg({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${p_} task=${e} />`}
<${ag} task=${e} />
<${Nu} task=${e} field="title" can=${t.update} />
<${Lf} task=${e} />
<dl>
<${ct} task=${e} field="status" can=${t.changeStatus} keys="S">
<${oe} kind="status" value=${e.status} mute />
<span>${s(`status.${e.status}`)}</span>
</${ct}>
${Ut(e.team.id).length>0&&l`<${ct}
task=${e}
field="stage"
can=${t.changeStatus}
keys="M"
>
<${w} name="board" />
<span>${en(e.stage)?.name??s("stages.none")}</span>
</${ct}>`}
<${ct} task=${e} field="assignee" can=${t.assign} keys="A">
<${re} user=${e.assignee} mute />
<span>${e.assignee?.name??s("nobody")}</span>
</${ct}>
<${ct} task=${e} field="due" can=${t.update} keys="D">
<${w} name="calendar" />
<span>${e.dueDate?l`<${En} task=${e} />`:s("due.never")}</span>
</${ct}>
<${Xv} task=${e} />
<${ct} task=${e} field="priority" can=${t.update} keys="P">
<${oe} kind="priority" value=${e.priority} mute />
<span>${s(`priority.${e.priority}`)}</span>
</${ct}>
<${ct} task=${e} field="labels" can=${t.update} keys="L">
${e.labels.length?l`<${Bo} task=${e} mute />`:l`<${w} name="label" /><span>${s("labels.none")}</span>`}
</${ct}>
<dt>${s("field.watchers")}</dt>
<dd><${Gg} task=${e} /></dd>
<dt>${s("field.reminders")}</dt>
<dd><${tg} task=${e} /></dd>
<${ct} task=${e} field="team" can=${t.update&&te.value.length>1}>
<${w} name="team" />
<span>${e.team.name}</span>
</${ct}>
</dl>
</div>
<${Nu} task=${e} field="description" can=${t.update} />
<${sg} task=${e} />
<${eg} task=${e} />
<${Qv} task=${e} />
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${Hg} task=${e} />
`}function p_({task:e}){return l`<div class="note trashed" role="status">
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${Ki} task=${e} />
</div>`}function ct({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Ze.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
`}var Lu=3,f_=3e3;function Vg({task:e}){let t=$_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
<span class="sr">${o}</span>
${t.slice(0,Lu).map(r=>l`<${re} key=${r.id} user=${r} mute />`)}
${t.length>Lu&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-Lu)}</span>`}
</span>`}function $_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Kt(sm,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,f_)},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),X.value==="offline"?[]:n}function Yg(){let{key:e=""}=se.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=zs(e)??(t.key===e?t.id:null),r=o?G(o).value:null,a=async()=>{let f=(await _(nm,{id:e})).task;if(se.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&Ft(o),n({key:e,id:o,gone:!0,failed:null}));ce(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),Ae(a)),[e]),I(()=>{r?.key&&r.key!==e&&V(`/t/${r.key}`,{replace:!0})},[r?.key]),Z(()=>{he.value=o},[o]);let c=h_(o??e,!!r),{isOver:u,...d}=Ps(r&&ht(r)?f=>cn(r.id,f):null),m=f=>{if(!r||!ht(r)||f.defaultPrevented)return;let $=xo(f);$.length&&(f.preventDefault(),cn(r.id,$))};return l`<dialog
open
class="sheet"
ref=${c}
tabindex="-1"
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Wn}>
<${w} name="back" />
</button>
<code>${r?.key??e}</code>
${r&&l`<span class="sm">${r.team.name}</span>`}
<span class="split end">
${r&&l`<${Vg} task=${r} /><${Wg} task=${r} /><${g_} task=${r} />`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Wn}>
<${w} name="close" />
</button>
</span>
</header>
<h2 class="sr">${r?.title??e}</h2>
<div class="in">${v_(r,t.key===e?t:null,i)}</div>
${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function h_(e,t){let n=A(null);return Z(()=>{let o=document.activeElement,r=ft(o);return()=>{let a=he.peek();he.value=null,ec(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),Z(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),Z(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function v_(e,t,n){return e?l`<${jg} key=${e.id} task=${e} />`:t?.failed?l`<${z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ae} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${ae}>`:l`<${ie} rows=${5} />`}function g_({task:e}){return["link","delete"].flatMap(t=>gt.filter(n=>n.id===t&&bt(n,[e]))).map(t=>l`<button
class="icon"
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Yt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"} />
</button>`)}function Wi({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=A(null);return I(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
<p class="sr" role="status" aria-live="assertive">${Ql}</p>
`}
${o?l`<${Vf} ids=${e.ids.value} by=${o} />`:l`<${Wo} ids=${e.ids.value} label=${r} arranged=${n} />`}
${e.more.value&&l`<div class="more" ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class="card">
<${ae} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
</${ae}>
</div>`:l`<${ie} rows=${8} />`}var zg=50,b_=100,Gi=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+zg)}async next(){this.busy.peek()||await this.read(this.ids.peek(),zg)}async read(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(b_,t.length+n-a.length),{view:u}=await _(Qf,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ce($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};function Zg({view:e}){let t=mt(()=>new Gi(e.id),[e.id]);return Ge(()=>t.load(),[t,e.version],/^task\./),I(()=>Ae(()=>t.load()),[t]),l`<div class="wrap">
<header class="top">
<div>
<h1>${e.name}</h1>
<p role="status">${t.ready.value?s("tasks.count",{n:t.total.value}):s("loading")}</p>
</div>
<div class="tools"><${Cn} /></div>
</header>
<${Wi} list=${t} label=${e.name} group=${a$(e)} hint=${s("views.foreign")} filtered />
</div>`}var y_=["overdue","today","week","none"],k_=new Set(["q","status","priority","due","label","stage","blocked"]);function Jg({place:e}){let t=at.value;return t&&!jo(t)?l`<${Zg} view=${t} />`:l`<${w_} place=${e} />`}function w_({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ce(e),...n?{status:void 0}:!t&&{status:oo}},r=xt[e.get("sort")??"new"]??xt.new,a=je(o,r),i=Go.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>k_.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
<header class="top">
<div>
<h1>${at.value?.name??s("place.tasks")}</h1>
<p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class="tools"><${Et} /><${Cn} /><${In} /></div>
</header>
<${x_} query=${e} filtered=${u} />
<${F$} />
<${Wi} list=${a} filtered=${u} arranged=${r===xt.manual&&!i} group=${i} />
</div>`}function x_({query:e,filtered:t}){let n=()=>V(Re("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${gi} query=${e} />
<${lt}
name="status"
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...et.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${mh} query=${e} />
<${Jo} query=${e} />
<${On} query=${e} />
<${Dn} query=${e} />
<${pi} query=${e} />
<${lt} name="due" query=${e} options=${y_.map(o=>[o,s(`filter.${o}`)])} />
<${S_} query=${e} />
<${lt} name="group" query=${e} options=${Go.map(o=>[o,s(`group.${o}`)])} />
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function S_({query:e}){return l`<select
class="input"
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${q(t=>Ne({sort:t==="new"?"":t}))}
>
${Object.keys(xt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var E_=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${W} } }`,eb=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${W} }
}`,__=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${W} } }`,T_={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Qg=1e6;function tb({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=A_(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
<${w} name="grip" />
</button>
<${O_} stage=${d} />
<button
class="icon"
aria-label=${s("columns.delete",{column:d.name})}
title=${s("columns.delete",{column:d.name})}
onClick=${()=>o(d)}
>
<${w} name="trash" />
</button>
</li>`)}
</ol>
<${D_} team=${e} />
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${oe} kind="status" value=${f} color=${$} />
<span>${m}</span>
</li>`)}
</ul>`}
<p class="sr" role="status" aria-live="assertive">${a}</p>
${n&&l`<${C_} stage=${n} stages=${r} close=${()=>o(null)} />`}
</section>`}function A_(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=I_(e,t),f=m.map(({id:h})=>h),$=({id:h,name:g},v)=>{let y=v.indexOf(h);n(v),i(s("board.spot",{column:g,at:y+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await be(eb,{id:h,input:{afterId:v[y-1]??null}}),await Xe().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,g)=>({onKeyDown:v=>{let y=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;y&&(v.preventDefault(),!(g+y<0||g+y>=f.length)&&($(h,Xg(f,h.id,g+y)),pe(`[data-grip="${h.id}"]`)))},onPointerDown:v=>jt(v,{lift:()=>{c.current=f,r(h.id)},over:y=>{let b=c.current.indexOf(y??"");b<0||(c.current=Xg(c.current,h.id,b),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==g?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function I_(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var Xg=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function O_({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=qe(),$=v=>{u(({[v]:y,...b})=>b),m(y=>y?.field===v?null:y)},p=async(v,y)=>{let b=await nb(eb,{id:t,input:{[v]:y,expectedVersion:i}});if(b)return m({field:v,why:b});await Xe().catch(()=>{}),$(v)},h=(v,y)=>{if(v==="name"){let E=y.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let b=y.trim()===""?null:Number(y);return b===a?$("limit"):b!==null&&!(Number.isInteger(b)&&b<=Qg)?m({field:"limit",why:s("columns.badLimit")}):p("limit",b)},g=(v,y)=>({value:c[v]??y,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?f:void 0,onInput:q(b=>u(E=>({...E,[v]:b}))),onBlur:({currentTarget:{value:b,validity:E}})=>E.badInput?m({field:v,why:s("columns.badLimit")}):h(v,b),onKeyDown:b=>{b.key==="Enter"&&b.target.blur(),b.key==="Escape"&&(b.target.value=y,$(v))}});return l`
<span class="tint">
<input
type="color"
list="label-colors"
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??T_[o]}
onInput=${q(v=>u(y=>({...y,color:v})))}
onChange=${q(v=>v!==r&&p("color",v))}
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
...${g("name",n)}
/>
<span class="sm stands-for">
<${oe} kind="status" value=${o} color=${r} mute />
<span>${s(`status.${o}`)}</span>
</span>
<input
class="input limit"
type="number"
min="1"
max=${Qg}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${g("limit",a===null?"":String(a))}
/>
${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
`}async function nb(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?K(n[0]):""}catch(n){return Se(n)}}function D_({team:e}){let t=Ie(async({name:n,status:o},r)=>{let{createStage:a}=await _(E_,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Xe()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${H} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
<${H} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
${et.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
</${H}>
<button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function C_({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ge(()=>_(Ao,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=R_(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await nb(__,{id:e.id,to:f?.id});if(p)return u(p);n(),await Xe().catch(()=>{})};return l`<${P} class="small" labelledby="delete-column" close=${n}>
<div class="pad">
<h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
<${Ee} text=${c} />
<p role="status">
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&f?l`<${H} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${q(i)}>
${t.filter(p=>m.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
</${H}>`:null}
<div class="actions">
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
</${P}>`}function R_(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var N_=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${W} } }`,L_=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${W} }
}`,M_=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${W} } }`;function ob({team:e,runs:t}){let[n,o]=x(null),r=wt(e.id),a=te.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
<header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
${a?l`<div class="card">
<datalist id="label-colors">${ta.map(i=>l`<option value=${i} />`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${P_} label=${i} />
${t&&l`<button
class="icon"
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name="trash" />
</button>`}
</li>`)}
<li key="new"><${U_} team=${e} labels=${r} /></li>
</ul>
</div>`:l`<div class="card pad">
<span class="labels">${r.map(i=>l`<${ro} key=${i.id} label=${i} />`)}</span>
</div>`}
${n&&l`<${F_} label=${n} close=${()=>o(null)} />`}
</section>`}function P_({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await be(L_,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Xe(),n(null),r(null)},i=q(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type="color"
list="label-colors"
aria-label=${s("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${q(r)}
onChange=${q(u=>u!==e.color&&a({color:u}))}
/>
<input
class="input who"
maxlength="50"
aria-label=${s("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${q(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function U_({team:e,labels:t}){let[n,o]=x(""),r=Ie(async({name:a,color:i},c)=>{let{createLabel:u}=await _(N_,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Xe()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
<${Ee} text=${r.whole} />
<input
type="color"
name="color"
list="label-colors"
aria-label=${s("labels.color")}
value=${n||Co(t)}
onInput=${q(o)}
/>
<${H} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
<button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function F_({label:e,close:t}){let{data:n,failed:o}=Ge(()=>_(Ao,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await be(M_,{id:e.id},s("labels.deleted",{label:e.name}))&&await Xe()};return l`<${P} class="small" labelledby="delete-label" close=${t}>
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
</${P}>`}var rb=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],sb=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${W} }
}`,q_=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${W} }
}`,H_=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${W} team { id key } }
}`,B_=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${W} }
}`,K_=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${W} }
}`,W_=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Vi(e,t,n){let o=await be(e,t,n);return o&&await Xe(),o}var G_="Everybody who registers joins this team.",j_=e=>e?.default&&e.description===G_?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function ab(){let e=ne.value,t=e.find(({key:n})=>n===J.value.key)??De.value.find(n=>n.default)??De.value[0];return l`<div class="wrap">
<header class="top">
<div><h1>${t?.name??s("place.team")}</h1><p>${j_(t)}</p></div>
<div class="tools">
${e.length>1&&l`<select
class="input"
aria-label=${s("side.teams")}
value=${t?.key}
onChange=${q(n=>V(`/team/${n}`))}
>
${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${t?l`<${V_} key=${t.id} team=${t} />`:l`<div class="card"><${ae} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${ae}></div>`}
${t&&l`<${tb} key=${t.id} team=${t} runs=${ji(t)} />`}
${t&&l`<${ob} key=${t.id} team=${t} runs=${ji(t)} />`}
${t&&ji(t)&&l`<${z_} key=${t.id} team=${t} />`}
<${Z_} />
</div>`}var ji=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function V_({team:e}){let t=ji(e)&&!e.archivedAt,n=(o,r)=>{let a=rb.find(i=>i===r);a&&Vi(sb,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
<header>
<h2 id="members-title">${s("team.members")}</h2>
<span class="num">${s.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
<${re} user=${o} mute big />
<div class="who">
<strong>${o.name}${o.id===S.value?.id?` (${s("you")})`:""}</strong>
<small>${o.email}</small>
</div>
${t?l`
<select
class="input"
aria-label=${s("team.roleOf",{who:o.name})}
value=${r}
onChange=${q(a=>n(o,a))}
>
${rb.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class="icon"
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>Vi(q_,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${w} name="close" />
</button>
`:l`<span class="chip">${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${Y_} team=${e} />`}
</section>`}function Y_({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ge(()=>o?_(W_,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Vi(sb,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${H}
name="person"
label=${s("team.add")}
hint=${s("team.addHint")}
type="search"
autocomplete="off"
value=${t}
onInput=${q(n)}
/>
${a.length>0&&l`<ul class="people">
${a.map(c=>l`<li key=${c.id}>
<${re} user=${c} mute />
<div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class="sr"> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function z_({team:e}){let t=Ie(async({name:n,description:o})=>{let{updateTeam:r}=await _(B_,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Xe(),r});return l`<section class="group" aria-labelledby="edit-title">
<header><h2 id="edit-title">${s("team.settings")}</h2></header>
<form class="card pad" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${H} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
<${H}
name="description"
label=${s("field.description")}
defaultValue=${e.description??""}
error=${t.errors.description}
/>
<div class="actions">
${!e.default&&l`<button
type="button"
class="btn danger"
onClick=${()=>Vi(K_,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class="btn" disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function Z_(){let e=Ie(async({name:t,key:n},o)=>{let{createTeam:r}=await _(H_,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Xe(),V(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
<header><h2 id="new-team">${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<div class="inline">
<${H} name="name" label=${s("team.name")} required error=${e.errors.name} />
<${H} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
<button class="btn" disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var ib=["PENDING","IN_PROGRESS"],Mu=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],J_=[{field:"CREATED_AT",direction:"DESC"}],Q_=["down","up","open","status","priority","assignee","due","keys"];function lb({place:{query:e}}){let{team:t,assignee:n}=Ce(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:je({due:"overdue",...r},Mu,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:je({due:"today",status:ib,...r},Mu,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:je({due:"later",status:ib,...r},Mu,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:je(r,J_,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
<header class="top">
<div><h1>${s.longDay(N.value)}</h1><${X_} /></div>
<div class="tools"><${Et} /><${In} /></div>
</header>
<${sv} />
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${eT} key=${i.title} ...${i} />`)}
<${ss} class="page narrow card" />
`:l`<${ie} rows=${8} />`}
<p class="hints">
${Q_.map(i=>l`<span>${it(Qa(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
</p>
</div>`}function X_(){let e=Ur(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Fr()}>
${ke("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function eT({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class="num">${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Re(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${Wo} ids=${d} label=${e} />`:l`<div class="card">
<${ae} title=${r} action=${i&&l`<${dh} />`}>${a}</${ae}>
</div>`}
</section>`}var tT=[{field:"UPDATED_AT",direction:"DESC"}];function cb({place:{query:e}}){let{team:t,assignee:n}=Ce(e),o=je({team:t,assignee:n,deleted:!0},tT),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.trash")}</h1>
<p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class="tools"><${Et} /></div>
</header>
${o.failed.value&&l`<${z} problem=${o.failed.value} retry=${()=>o.load()} />`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${nT} key=${a} id=${a} />`)}
</ul>`:l`<div class="card">
<${ae} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${ae}>
</div>`:!o.failed.value&&l`<${ie} rows=${5} />`}
${o.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function nT({id:e}){let t=G(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{We.value=e}}>
<${oe} kind="status" value=${t.status} />
<div class="who">
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${Ki} task=${t} />
</li>`:null}var oT=()=>l`<p class="boot" role="status">${s("loading")}</p>`,rT={"sign-in":jh,register:Vh,forgot:Yh,reset:zh,confirm:Zh},sT={today:lb,inbox:ev,tasks:Jg,board:Nh,calendar:Bh,reports:Eh,trash:cb,team:ab,settings:Nv,overview:iv,instance:nv,unknown:ov},aT={palette:G$,keys:C$,new:q$,more:eh,delete:th,view:Ah},iT=3e3,ub=["wheel","touchstart","keydown","pointerdown"];function db(){let{name:e,path:t}=se.value,n=S.value?.id,o=hl.has(e),r=rT[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&V(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!vl.has(e)&&V("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!vl.has(e))?l`<${r} key=${e} />`:n?l`<${cT} key=${n} />`:null}function lT(){let e=bp();return e&&El(),e}function cT(){let[e,t]=x(lT),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await yp(),e)return;await To(S.peek()?.locale),El(),t(!0)}catch(i){if(r.current)return;o(i),(e||Qt(i))&&setTimeout(a,iT)}}};return Z(()=>(a(),()=>{r.current=!0,xp()}),[]),n&&!e?l`<main class="gate" id="main"><${z} problem=${n} retry=${a} /></main>`:e?l`<${uT} />`:l`<${oT} />`}function uT(){let e=aT[de.value],t=se.value.name==="task";return Hd(),l`
<div class="shell ${t?"beside":""} ${Pt.value?"quiet":""}">
<a class="skip" href="#main" onClick=${fT}>${s("skip")}</a>
<${dT} />
<${X$} />
<${mT} />
<${Z$} />
${t&&l`<${Yg} />`}
</div>
<${J$} />
<${nh} />
<${R$} />
<${uh} />
<${sh} />
<${lh} />
${e&&l`<${e} key=${de.value} />`}
`}function dT(){let e=he.value&&G(he.value).value,{name:t}=J.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Pe.value?`(${s.number(Pe.value)}) `:"";return Z(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function mT(){let{name:e,path:t}=J.value,n=sT[e],o=A(null),r=A({name:e,path:t}),[a,i]=xd(u=>console.error(u));Z(()=>{let{step:u,scroll:d}=Gs.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&yn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),pT(u==="pop"?d:0)},[t]);let c=Jn.value&&se.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
${X.value!=="sync"&&l`<p class="line narrow"><${Oc} />${Ic()}</p>`}
${Pr.value&&S.value?.emailConfirmed===!1&&l`<${oh} />`}
${a?l`<${z} problem=${new ue("BAD_REQUEST",s("error.BUG"))} retry=${i} />`:l`<${n} key=${e} place=${J.value} />`}
</main>`}function pT(e){let t=Vs();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Vs();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of ub)removeEventListener(r,o)};for(let r of ub)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function fT(e){e.preventDefault(),document.getElementById("main")?.focus()}var $T=1200,ys="",mb=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ke.peek().size&&!Yi("dialog"))return yn();if(e.key==="Escape"&&se.peek().name==="task"&&!Yi("dialog:not(.sheet)"))return Wn();let t=hT(e);t&&(e.preventDefault(),Yt(t))});function hT(e){let t=vT(e);if(!t)return null;if(t==="mod+k")return Yi("dialog:not(.sheet)")?null:pb(t);if(bT(e.target)||e.ctrlKey||e.metaKey||e.altKey||Yi("dialog:not(.sheet)")||t==="enter")return null;let n=ys?`${ys} ${t}`:t;return ys="",clearTimeout(mb),n==="g"?(ys="g",mb=setTimeout(()=>{ys=""},$T),null):pb(n)}function pb(e){return gt.find(t=>t.keys===e&&bt(t))}function vT(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var gT="input, textarea, select, [contenteditable]",bT=e=>e instanceof Element&&e.closest(gT),Yi=e=>document.querySelector(`${e}[open]`)!==null;var Pu=document.getElementById("app"),yT=2e3,$b=To(Bd());try{await Promise.all([$b,kT()]),S.peek()&&await To(S.peek()?.locale),Pu.replaceChildren(),yd(l`<${db} />`,Pu)}catch(e){hb(s("error.UNREACHABLE")),console.warn(e)}Iv();var fb=D(()=>S.value?.id);ye(()=>{fb.value&&Av(fb.value)});ye(()=>{S.value&&(To(S.value.locale),Vn())});async function kT(){for(;;)try{return await Pd()}catch(e){if(!Qt(e))return wo();await $b,hb(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,yT)})}}function hb(e){let t=Pu.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

var eb={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},tb=e=>eb[e]??"report it",ae=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=tb(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function Ps(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ae(a,r?.message??"The server refused it without a reason.",d)}var $l=300,nb=2e4,ob=12e4,rb=5;function vr(e,t=Math.random){return $l/2+t()*Math.min(nb,$l*2**e)}function sb(e,t,n=Math.random){let{retryAfter:o}=e;return o===void 0?vr(t,n):Math.min(Math.max(o*1e3,$l),ob)+n()*500}var Us=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function ab(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function ib(e,t,n){let{signal:o,abort:r,close:a}=ab(t),i=setTimeout(()=>r(new ae("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Zt=e=>e instanceof ae&&e.advice==="try again later",lb=(e,t)=>Zt(e)||e instanceof ae&&e.code==="INTERNAL"&&t<=rb,kd=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return ib(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await cb(a,r);if(c?.length)throw Ps(c,{status:a.status,retryAfter:xd(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...wd(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ae("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},wd=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function cb(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:xd(e),maybeDone:!0};if(!ub(o))throw new ae("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ae("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function ub(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function xd({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function Sd(e){try{e()}catch(t){vl(t)}}function vl(e){setTimeout(()=>{throw e})}function Ed(){let e=null;return{load:()=>e,save:t=>{e=t}}}function hd(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var db="0123456789abcdefghjkmnpqrstvwxyz";function q(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=db[Number(n>>r&31n)];return`${e}_${o}`}var vd=()=>q("key"),mb=22*36e5,fb=36e5;function pb(e,t=Date.now()){return t-e<mb&&e-t<fb}var $b=5,gd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),_d=class{constructor(e,t){this.sender=e,this.options=t,this.loaded=this.load(),this.loaded.catch(()=>{})}sender;options;writes=[];callers=new Map;loaded;sending=null;changing=Promise.resolve();closed=new AbortController;hurry=()=>{};get waiting(){return this.writes}add(e,t,n){let o=String(e);if(!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(o))throw new TypeError("A change that waits needs @idempotent(key: $key).");let{key:r=vd(),...a}=t,i={key:r,query:o,variables:a,userId:null,sentAt:null,note:n},c=new Promise(d=>this.callers.set(i.key,d)),u=this.keepNew(i);return u.then(()=>this.start().catch(vl),d=>this.answer(i.key,hl("INTERNAL",`It could not be kept: ${d}`))),{kept:u,settled:c}}send(){return this.hurry(),this.start()}close(){this.closed.abort(new DOMException("The queue was closed.","AbortError"))}start(){return this.sending??=this.sendAll(),this.sending}async load(){this.writes=await this.options.store.load()??[]}async keepNew(e){await this.loaded;let t=await this.sender.userId(),{most:n=1e3}=this.options;await this.change(o=>{if(o.length>=n)throw new RangeError(`More than ${n} changes can\u2019t wait.`);return[...o,{...e,userId:t}]})}async sendAll(){try{await this.loaded,await this.sendEach()}catch(e){if(!this.closed.signal.aborted)throw e}finally{this.sending=null}}async sendEach(){for(let e=0;!this.closed.signal.aborted;){let t=null;try{t=await this.sender.userId();let n=this.writes.find(o=>o.userId===t);if(!n)return;await this.sendOne(n,e),e=0}catch(n){if(!(n instanceof ae))throw n;if(gd.has(n.code)){if(t===await this.sender.userId())return;continue}e+=1;let o=new Promise(r=>this.hurry=r);await Promise.race([this.sender.wait(sb(n,e),this.closed.signal),o])}}}async sendOne(e,t){let n=e;for(let o=1;;o+=1){if(n.sentAt!==null&&!pb(n.sentAt))return this.settle(n,hb);n.sentAt===null&&(n=await this.exchange(n,{...n,sentAt:Date.now()}));let r=await this.ask(n,t),a=r.errors.find(({code:c})=>c==="CONFLICT");if(!a||o>$b)return this.settle(n,r);let i=await this.options.onConflict?.(n,a)??null;if(i===null)return this.settle(n,r);n=await this.exchange(n,{...n,variables:i,key:vd(),sentAt:null})}}async ask(e,t){try{return await this.sender.send(e,this.closed.signal)}catch(n){if(!(n instanceof ae)||lb(n,t+1)||gd.has(n.code))throw n;return hl(n.code,n.message)}}async settle({key:e},t){let n=this.writes.find(o=>o.key===e);await this.change(o=>o.filter(r=>r.key!==e)),n&&Sd(()=>this.options.onSettled?.(n,t)),this.answer(e,t)}answer(e,t){this.callers.get(e)?.(t),this.callers.delete(e)}async exchange(e,t){await this.change(o=>o.map(r=>r.key===e.key?t:r));let n=this.callers.get(e.key);return this.callers.delete(e.key),n&&this.callers.set(t.key,n),t}change(e){let t=this.changing.then(async()=>{this.closed.signal.throwIfAborted();let n=e(this.writes);await this.options.store.save(n.length?n:null),this.writes=n});return this.changing=t.catch(()=>{}),t}},hb=hl("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function hl(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var vb=2e4,yd=new Set(["RATE_LIMITED","INTERNAL"]),gb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Td=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ae("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ae&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=hd(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ae&&gb.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(yd.has(a.code))throw bd(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await hd(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&yd.has(c.code))throw bd(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(yb(e,t));return Sd(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){vl(t)}}},bd=({code:e,message:t,retryAfter:n})=>new ae(e,t,{retryAfter:n??void 0});function yb({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(vb,a/4)}}var qd=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,qd(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Ad=new Map;function bb(e){var t=Ad.get(this);return t||(t=new Map,Ad.set(this,t)),(t=qd(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ce,Hd,Bd,dn,yl,Ks,Kd,Hs,Wd,El,bl,kb,Er=Symbol.for("pv"),Ws={},Gs=[],wb=/^m(i|n|o|s|text|space)$/,_l=Array.isArray,Tl=Gs.slice,Kn=Object.assign;function Bn(e){e&&e.parentNode&&e.remove()}function Gd(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?Tl.call(arguments,2):n),gr(e,i,o,r,null)}function gr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Er,__v:r||++Hd,__i:-1,__u:0};return!r&&ce.vnode&&ce.vnode(a),a}function wo(e){return e.children}function yr(e,t){this.props=e,this.context=t,this.__g=0}function mn(e,t){if(t==null)return e.__&&mn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:mn(e)}function xb(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Kn({constructor:Er},n)).__v=n.__v+1,ce.vnode&&ce.vnode(t),Al(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||mn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Qd(r,t,a),n.__=n.__e=null,t.__e!=o&&jd(t))}function jd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),jd(e)}function Id(e){(8&e.__g||(e.__g|=8,dn.push(e),Ks++))&&yl==ce.debounceRendering||((yl=ce.debounceRendering)||queueMicrotask)(Vd)}function Vd(){try{for(var e,t=1;dn.length;)dn.length>t&&dn.sort(Kd),e=dn.shift(),t=dn.length,8&e.__g&&xb(e)}finally{(Ks=dn.length)&&(yl||queueMicrotask)(Vd)}}function Yd(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,v,b,h,g=o.__k||Gs,y=t.length;for(u=Sb(n,t,g,u,y),f=0;f<y;f++)(p=n.__k[f])!=null&&($=~p.__i&&g[p.__i]||Ws,p.__i=f,h=Al(e,p,$,r,a,i,c,u,d,m),v=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Il($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||v,p)),b=b||v,4&p.__u?(u=zd(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&h!==void 0?u=h:v&&(u=v.nextSibling),p.__u&=-21);return n.__e=b,u}function Sb(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,v=n.length,b=v,h=0,g=0,y=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[a]=gr(null,i):_l(i)?i=y[a]=gr(wo,{children:i}):i.constructor===Er&&i.__b?i=y[a]=gr(i.type,i.props,i.key,i.ref,i.__v):y[a]=i,u=a+h,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Eb(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?h--:d==u+1?h++:d!=u&&(d>u?h--:h++,g=1)):(~d||(r>v?h--:r<v&&h++),typeof i.type!="function"&&(i.__u|=4))):y[a]=null;if(g){for(m=[],f=[],a=0;a<r;a++)if((i=y[a])&&16&i.__u){for(h=0,$=m.length;h<$;)m[p=h+$>>1]<i.__i?h=p+1:$=p;m[h]=i.__i,f[a]=h+1}for(h=m.length;a--;)f[a]&&(f[a]==h?h--:y[a].__u|=4)}if(b)for(a=0;a<v;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=mn(c)),Ol(c,c));return o}function zd(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=zd(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=mn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Eb(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Od(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Fs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Od(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Od(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=bl[t]||(bl[t]=_b(t)),(e.__a||(e.__a={}))[t]=El,a=t!=(t=t.replace(Wd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _b(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Hs]==null)t[Hs]=El++;else if(t[Hs]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function Al(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y,E,T,me,D,ee,te,qn,ft,P,R=t.type;if(t.constructor!==Er)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=Bs(m,a):a.push(m),c=a[0]||c),(m=ce.__b)&&m(t);e:if(typeof R=="function"){$=i.length;try{if(g=t.props,y=(m=R.prototype)&&m.render,E=(m=R.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new R(g,T):(t.__c=p=new yr(g,T),p.constructor=R,p.render=Ab),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),R.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Kn({},p.__s)),Kn(p.__s,R.getDerivedStateFromProps(g,p.__s)))),v=p.props,b=p.state,p.__v=t,n.__c){if(g!==v&&y&&!R.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,T)===!1){t.__v!=n.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(le){le&&(le.__=t)}),Gs.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=mn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,T),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,b,h)})}else y&&!R.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=g,p.__P=e,p.__g&=-5,me=ce.__r,D=y?25:0;do p.__g&=-9,me&&me(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++D<25);y&&(Gs.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Kn({},o,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(h=p.getSnapshotBeforeUpdate(v,b)),ee=m&&m.type===wo&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(le){le&&Ol(le,le)}),n.__k=null),c=n.__k?mn(n,0):null),c=Yd(e,_l(ee)?ee:[ee],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Bn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(le){if(i.length=$,t.__v=null,u||a)if(le&&le.then){if(t.__u|=128|u,a){for(~(ft=a.indexOf(c||void 0))||(ft=a.length);(P=a[ft-1])&&P.nodeType==8;)ft--;for(;ft<a.length;ft++)if(P=a[ft])if(a[ft]=null,te){if(P==qn)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(qn=Bs(te=P))}}if(!te){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;te=c}(m=Bs(te=t.__c.__z||(t.__c.__z=te)))?(t.__e=te,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Bn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),le&&le.then||Zd(t),ce.__e(le,t,n)}}else c=t.__e=Tb(n.__e,t,n,o,r,a,i,u,d,e);return(m=ce.diffed)&&m(t),c}function Bs(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Zd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Zd))}function Qd(e,t,n){for(var o=0;o<n.length;)Il(n[o++],n[o++],n[o++]);ce.__c&&ce.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ce.__e(a,r.__v)}})}function Tb(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y=n.props||Ws,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((v=a[m])&&(T?v.localName==T:v.nodeType==3)){e=v,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!T)return g.createTextNode(E);e=g.createElementNS(r,T,E.is?E:d),c&&(ce.__m&&ce.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&Tl.call(d.childNodes),!c&&a)for(y={},m=0;m<e.attributes.length;m++)y[(v=e.attributes[m]).name]=v.value;for(m in y)v=y[m],m=="dangerouslySetInnerHTML"?$=v:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Fs(e,m,null,v,r);for(m in E)v=E[m],m=="children"?p=v:m=="dangerouslySetInnerHTML"?f=v:m=="value"?b=v:m=="checked"?h=v:c&&typeof v!="function"||y[m]===v||Fs(e,m,v,y[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&wb.test(T))&&(r="http://www.w3.org/1999/xhtml"),Yd(d,_l(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&mn(n,0),c,u),a&&a.some(Bn)),c&&T!="textarea"||(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||Fs(e,m,b,y[m],r),m="checked",h!=null&&h!=e[m]&&Fs(e,m,h,y[m],r))}else y===E||c&&e.data==E||(e.data=E);return e}function Il(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ce.__e(r,n)}}function Ol(e,t,n){var o,r,a,i;if(ce.unmount&&ce.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Il(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ce.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Ol(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Bs(o,a=[]))&&(o==e.__e&&a.some(Bn),Bn(r),Bn(o)),n||Bn(e.__e),e.__e=e.__c=e.__=null}function Ab(e,t,n){return this.constructor(e,n)}function Jd(e,t){var n,o,r,a;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=gr(wo,{children:[e]}),r=[],a=[],Al(t,t.__k,o||Ws,Ws,t.namespaceURI,o?null:t.firstChild?Tl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Qd(r,t.__k,a),t.__k.props.children=null}ce={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ks=0,e}},Hd=0,Bd=function(e){return e!=null&&e.constructor===Er},yr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Kn({},this.state)),typeof e=="function"&&(e=e(Kn({},n),this.props)),e&&(Kn(n,e),this.__v&&(t&&this.__k.push(t),Id(this)))},yr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Id(this))},yr.prototype.render=wo,dn=[],Ks=0,Kd=function(e,t){return e.__v.__b-t.__v.__b},Hs=Symbol(),Wd=/(PointerCapture)$|Capture$/i,El=0,bl={},kb=0;var fn,ge,gl,Dd,kl=Object.is,xr=0,Xd=[],wl=[],xe=ce,Cd=xe.__b,Nd=xe.__r,Rd=xe.diffed,Ld=xe.__c,Md=xe.unmount,Pd=xe.__;function xo(e,t){xe.__h&&xe.__h(ge,e,xr||t),xr=0;var n=ge.__H||(ge.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return xr=1,Ib(nm,e)}function Ib(e,t,n){var o=xo(fn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):nm(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);kl(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ge,!ge.__f)){ge.__f=!0;var r=ge.shouldComponentUpdate;ge.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,kl($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=xo(fn++,3);!xe.__s&&Dl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ge.__H.__h.push(n))}function K(e,t){var n=xo(fn++,4);!xe.__s&&Dl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ge.__h.push(n))}function A(e){return xr=5,pt(function(){return{current:e}},[])}function pt(e,t){var n=xo(fn++,7);return Dl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function em(e,t){return xr=8,pt(function(){return e},t)}function tm(e){var t=xo(fn++,10),n=x();return t.__=e,ge.componentDidCatch||(ge.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Re(){var e=xo(fn++,11);if(!e.__){for(var t=ge.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ob(){var e;do{for(;e=wl.shift();)try{br(e)}catch(n){xe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Xd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(br),t.__h.some(xl),t.__h=[]}catch(n){t.__h=[],xe.__e(n,e.__v)}}}while(wl.length)}xe.__b=function(e){ge=null,Cd&&Cd(e)},xe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Pd&&Pd(e,t)},xe.__r=function(e){Nd&&Nd(e),fn=0;var t=(ge=e.__c).__H;t&&(gl==ge?ge.__h=[]:(t.__h.some(br),t.__h.some(xl),fn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),gl=ge},xe.diffed=function(e){Rd&&Rd(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Fd(Xd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gl=ge=null},xe.__c=function(e,t){t.some(function(n){try{n.__h.some(br),n.__h=n.__h.filter(function(o){return!o.__||xl(o)})}catch(o){n.__h=[function(){throw o}]}}),Ld&&Ld(e,t)},xe.unmount=function(e){Md&&Md(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Fd(wl.push(r))}else br(r)}catch(a){t=a}}),o.__H=void 0,t&&xe.__e(t,o.__v))};var Ud=typeof requestAnimationFrame=="function";function Db(e){var t,n=function(){clearTimeout(o),Ud&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ud&&(t=requestAnimationFrame(n))}function Fd(e){e!=1&&Dd==xe.requestAnimationFrame||((Dd=xe.requestAnimationFrame)||Db)(Ob)}function br(e){var t=ge,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ge=t}function xl(e){var t=ge;e.__c=e.__(),ge=t}function Dl(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!kl(n,e[o])})}function nm(e,t){return typeof t=="function"?t(e):t}var Cb=Symbol.for("preact-signals");function zs(){if(Qt>1)Qt--;else{var e,t=!1;for((function(){var r=Vs;for(Vs=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();wr!==void 0;){var n=wr;for(wr=void 0,js++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&rm(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(js=0,Qt--,t)throw e}}function M(e){if(Qt>0)return e();Sl=++Nb,Qt++;try{return e()}finally{zs()}}var kr,$e=void 0;function So(e){var t=$e,n=kr;$e=void 0,kr=void 0;try{return e()}finally{$e=t,kr=n}}var wr=void 0,Qt=0,js=0,Nb=0,Sl=0,Vs=void 0,Ys=0;function om(e){if($e!==void 0){var t=e.n;if(t===void 0||t.t!==$e)return t={i:0,S:e,p:$e.s,n:void 0,t:$e,e:void 0,x:void 0,r:t},$e.s!==void 0&&($e.s.n=t),$e.s=t,e.n=t,32&$e.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$e.s,t.n=void 0,$e.s.n=t,$e.s=t),t}}function Ge(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ge.prototype.brand=Cb;Ge.prototype.h=function(){return!0};Ge.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:So(function(){var o;(o=t.W)==null||o.call(t)}))};Ge.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&So(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ge.prototype.subscribe=function(e){var t=this;return ke(function(){var n=t.value;So(function(){return e(n)})},{name:"sub"})};Ge.prototype.valueOf=function(){return this.value};Ge.prototype.toString=function(){return this.value+""};Ge.prototype.toJSON=function(){return this.value};Ge.prototype.peek=function(){var e=this;return So(function(){return e.value})};Object.defineProperty(Ge.prototype,"value",{get:function(){var e=om(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(js>100)throw new Error("Cycle detected");(function(n){Qt!==0&&js===0&&n.l!==Sl&&(n.l=Sl,Vs={S:n,v:n.v,i:n.i,o:Vs})})(this),this.v=e,this.i++,Ys++,Qt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{zs()}}}});function k(e,t){return new Ge(e,t)}function rm(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function sm(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function am(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Wn(e,t){Ge.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ys-1,this.f=4}Wn.prototype=new Ge;Wn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ys))return!0;if(this.g=Ys,this.f|=1,this.i>0&&!rm(this))return this.f&=-2,!0;var e=$e;try{sm(this),$e=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $e=e,am(this),this.f&=-2,!0};Wn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ge.prototype.S.call(this,e)};Wn.prototype.U=function(e){if(this.t!==void 0&&(Ge.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=om(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function O(e,t){return new Wn(e,t)}function im(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qt++;var n=$e;$e=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Cl(e),o}finally{$e=n,zs()}}}function Cl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,im(e)}function Rb(e){if($e!==this)throw new Error("Out-of-order effect");am(this),$e=e,this.f&=-2;try{8&this.f&&Cl(this)}finally{zs()}}function Eo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,kr&&kr.push(this)}Eo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Eo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,im(this),sm(this),Qt++;var e=$e;return $e=this,Rb.bind(this,e)};Eo.prototype.N=function(){2&this.f||(this.f|=2,this.u=wr,wr=this)};Eo.prototype.d=function(){this.f|=8,1&this.f||Cl(this)};Eo.prototype.dispose=function(){this.d()};function ke(e,t){var n=new Eo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var lm,_r,qs,Lb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var cm=[];ke(function(){lm=this.N})();function _o(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function Sr(e){if(qs){var t=qs;qs=void 0,t()}qs=e&&e.S()}function um(e){var t=this,n=e.data,o=Pb(n);o.name="ReactiveDom",o.value=n;var r=pt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=O(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=O(function(){return!Array.isArray(d.value)&&!Bd(d.value)}),f=ke(function(){if(this.N=dm,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}um.displayName="ReactiveTextNode";Object.defineProperties(Ge.prototype,{constructor:{configurable:!0,value:Gd(wo,null).constructor},type:{configurable:!0,value:um},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});_o("__b",function(e,t){if(Sr(),_r=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ge&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});_o("__r",function(e,t){if(e(t),t.type!==wo){Sr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ke(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;Lb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),_r=o,Sr(n)}});_o("__e",function(e,t,n,o){Sr(),_r=void 0,e(t,n,o)});_o("diffed",function(e,t){Sr(),_r=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Mb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Mb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:ke(function(){this.N=dm;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}_o("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});_o("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});yr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Pb(e,t){return pt(function(){return k(e,t)},[])}function It(e,t){var n=A(e);return n.current=e,_r.__$f|=4,pt(function(){return O(function(){return n.current()},t)},[])}var Ub=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Fb(){M(function(){for(var e;e=cm.shift();)lm.call(e)})}function dm(){cm.push(this)===1&&(ce.requestAnimationFrame||Ub)(Fb)}var l=bb.bind(Gd);var pn="id name email emailConfirmed role timeZone locale version createdAt",Gn=`errors { code message path } token expiresIn user { ${pn} }`,mm=`mutation Refresh { refreshSession { ${Gn} } }`,Z=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,jn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${Z} }
changes { field before after beforeText afterText }`,Tr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,fm=`query Start {
cursor
me { ${pn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${Tr} }
events(last: 40) { nodes { ${jn} } }
inbox(first: 1) { unreadCount cursor }
}`;var pm=window.taskflowAhead??=[];function Zs(e,t){let n=pm.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:pm.splice(n,1)[0].answer}var qb=3e4,Hb=new kd({url:location.origin,timeout:qb,language:void 0,cookie:!0,fetch:(e,t)=>Zs(t.body,t.headers.authorization)??fetch(e,t)}),qe=(e,t,{token:n=null,keepalive:o,signal:r}={})=>Hb.ask({query:e,variables:t},n,{keepalive:o,signal:r});var Nl="taskflow.owner",To="taskflow.last",S=k(void 0),Ar=k(""),$t=new Td({store:Ed(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await qe(mm,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>Bb(e),onEnd:()=>Ao("door.ended")});async function $m(){await $t.token()===null&&Ao()}function Bb(e){if(!e)throw new TypeError("There is nobody in this answer.");Ar.value="",Kb(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function Ao(e=""){Js(),$t.forget(),S.peek()&&(Ar.value=e),S.value=null}var Qs=e=>localStorage.getItem(Nl)===e;function Kb(e){if(!Qs(e)){Js();try{localStorage.setItem(Nl,e)}catch{}}}function Js(){localStorage.removeItem(To),localStorage.removeItem(Nl)}var Wb=4,Gb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>$t.send(S.peek()?.id??null,o=>qe(e,t,{...n,token:o})),et=()=>vr(Wb),Vn=new Set;async function $n(e=!1,t=!1){Js(),await Promise.all([...Vn].map(n=>n())),await _(Gb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Ao()}var hm=e=>!!e?.types.includes("Files");function vm(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function gm(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Io({clipboardData:e}){return e&&!e.types.includes("text/plain")?vm(e):[]}function Xs(e){let[t,n]=x(0),o=r=>a=>{!e||!hm(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(vm(r))})}}function ym(){I(()=>{let e=t=>{t.defaultPrevented||!hm(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function ea(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var ta={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},bm=()=>navigator.languages.find(e=>e.split("-")[0]in ta),na=(e="en")=>e.split("-")[0]in ta?e.split("-")[0]:"en";var oa=k(Date.now());setInterval(()=>{oa.value=Date.now()},3e4);var hn=O(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),N=O(()=>Jt(oa.value)),Rl=null;function Jt(e){return Rl?.resolvedOptions().timeZone!==hn.value&&(Rl=new Intl.DateTimeFormat("en-CA",{timeZone:hn.value,year:"numeric",month:"2-digit",day:"2-digit"})),Rl.format(new Date(e))}function F(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Ir(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Or(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&F(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function km(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Oo(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Do(o)}:00Z`);return new Date(o).toISOString()}var Ll=null;function Do(e){return Ll?.resolvedOptions().timeZone!==hn.value&&(Ll=new Intl.DateTimeFormat("en-GB",{timeZone:hn.value,hour:"2-digit",minute:"2-digit"})),`${Jt(e)}T${Ll.format(e)}`}var at=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Dr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var jb=["week","day","hour","minute","second"],wm=["byte","kilobyte","megabyte","gigabyte"],Ml=new Map;function tt(e,t){let n=`${e.name} ${it.value} ${JSON.stringify(t)}`;return Ml.has(n)||Ml.set(n,new e(it.value,t)),Ml.get(n)}var Sm=k({}),it=k("en"),xm="";async function Co(e="en"){let t=na(e);if(t!==xm){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Zs(n)??fetch(n));Sm.value=await o.json(),xm=t}it.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return Em(e,t).replace(/\{(\w+)\}/g,(n,o)=>Vb(t[o]))}function we(e,t){return Em(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=km(N.value,e);return t>=-1&&t<=1?Fl(tt(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Yn(e,{weekday:"short"}):Yn(e,Pl(e))};s.longDay=e=>Yn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Yn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Yn(e,t);s.list=e=>tt(Intl.ListFormat).format(e);s.number=e=>tt(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(wm.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return tt(Intl.NumberFormat,{style:"unit",unit:wm[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((oa.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return tt(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Jt(t);return tt(Intl.DateTimeFormat,{...Ul(),...o!==N.value&&Pl(o)}).format(t)};s.at=e=>tt(Intl.DateTimeFormat,{...Ul(),weekday:"short",...Pl(Jt(e))}).format(Date.parse(e));s.time=e=>tt(Intl.DateTimeFormat,{...Ul(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Yn(F("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=jb.flatMap((o,r)=>Number(t[r])?[tt(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return tt(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return tt(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Dr(it.value);return Array.from({length:7},(t,n)=>Yn(F("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>F(e,-((at(e)-Dr(it.value)+7)%7));s.span=(e,t)=>tt(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));var Pl=e=>({day:"numeric",month:"short",...e.slice(0,4)!==N.value.slice(0,4)&&{year:"numeric"}});function Ul(){let{hour12:e}=tt(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:hn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Em(e,t){let n=Sm.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=tt(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Vb=e=>typeof e=="number"?s.number(e):String(e??""),Yn=(e,t)=>tt(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Fl=e=>e.charAt(0).toLocaleUpperCase(it.value)+e.slice(1);var _m=2e4,Yb=8e3,zb=new Set([4401,4403]);function Tm(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(g){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(g))}function f(g){let y=t.get(g);y&&m({id:g,type:"subscribe",payload:{query:y.query,variables:y.variables()}})}async function $(){if(r=await $t.token().catch(()=>null),n.signal.aborted)return;if(!r)return h();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),g.onmessage=({data:y})=>{u=Date.now(),p(JSON.parse(y))},g.onclose=({code:y})=>o===g&&b(y)}function p({type:g,id:y,payload:E}){let T=t.get(y);if(g==="connection_ack"){a=!0,i=0;for(let me of t.keys())f(me);c=setInterval(v,_m),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?E.errors?T?.failed(Ps(E.errors,{})):T?.next(E.data):g==="error"&&t.delete(y)?T?.failed(Ps(E,{})):g==="complete"&&t.delete(y)&&T?.done?.()}function v(){if(Date.now()-u>_m+Yb)return o?.close(4e3);m({type:"ping"})}async function b(g){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&zb.has(g)&&await $t.renew(r).catch(()=>{}),n.signal.aborted||h())}function h(){i+=1,Us(vr(i),n.signal).then($,()=>{})}return $(),{subscribe(g,y,E){let T=String(d+=1);return t.set(T,{query:g,variables:y,...E}),a&&f(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var nt=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Z} description } } } }`,Am=`query Teams { me { ${pn} } teams(includeArchived: true) { ${Tr} } }`,Im=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${jn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,Om=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,ra=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,Dm=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${Z} } pageInfo { hasNextPage endCursor } totalCount
}
}`,Cm=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${Z} } matches { field snippet } }
}
}`,No="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",sa="id at beforeDue firedAt",Nm=`query Sheet($id: ID!) {
task(id: $id) { ${Z} description startedAt watchers { id name } reminders { ${sa} } }
}`,Rm="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Lm=`query Watchers($id: ID!) { task(id: $id) { ${Z} watchers { id name } } }`,Mm="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Pm=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${nt} task { ${Z} description } }
}`,aa=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${nt} task { ${Z} description nextOccurrence { ${Z} } }
}
}`,Um=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${nt} task { ${Z} nextOccurrence { ${Z} } }
}
}`,Fm=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,qm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,Hm=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${nt} label { id } }
}`,Bm=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${nt} task { ${Z} watchers { id name } } }
}`,ia=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${nt} results { task { ${Z} } } }
}`,Km=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${nt} results { task { ${Z} } } }
}`,ql=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${nt} deletedId }
}`,la=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${nt} results { task { ${Z} description } } }
}`,Wm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,Gm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${nt} task { ${Z} description } }
}`;var Zb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Hl=new Set(["sign-in","register","forgot","reset","confirm"]),Bl=new Set(["reset","confirm"]),Qb=/(^\/team\/|[?&]team=)(\w{2,8})(?=[?&]|$)/g;history.scrollRestoration="manual";var zn=k(da("push")),ne=O(()=>Cr(zn.value.path)),V=O(()=>{if(ne.value.name!=="task")return ne.value;let e=Cr(zn.value.under??"/tasks");return Hl.has(e.name)?Cr("/tasks"):e}),ca=O(()=>({step:zn.value.step,scroll:zn.value.scroll??0}));function G(e,{replace:t=!1}={}){let n=Cr(e).name==="task"?{under:V.peek().path}:{};t?n.from=Nr().from:(n.from=ne.peek().path,history.replaceState({...Nr(),scroll:Rr().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),zn.value=da(t?"replace":"push")}function ua(e){let t=e.toString(),n=new URL(V.peek().path,location.origin).pathname+(t?`?${t}`:"");if(ne.peek().name!=="task")return G(n,{replace:!0});history.replaceState({...Nr(),under:n},""),zn.value=da("replace")}var Ot=e=>G(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:ne.peek().name==="task"});function Zn(){let{path:e}=V.peek();Nr().from===e?history.back():G(e,{replace:!0})}function Rr(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{zn.value=da("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Cr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),G(n,{replace:ne.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Cr(e){let t=new URL(e,location.origin);for(let[n,o]of Zb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&Jb(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Jb(e){try{return decodeURIComponent(e)}catch{return e}}function Nr(){return history.state??{}}function da(e){let t=location.pathname+location.search,n=t.replace(Qb,(o,r,a)=>r+a.toUpperCase());return n!==t&&history.replaceState(history.state,"",n),{...Nr(),path:n,step:e}}var Q=e=>e.normalize("NFKD").replace(/[^ı]+/g,Xb).replace(/ς/g,"\u03C3").replace(/\p{M}/gu,ek),Lr=e=>Array.from(Q(e).matchAll(/([\p{L}\p{N}]{1,64})[\p{L}\p{N}]*/gu),([,t])=>t),jm=e=>Q(e).replace(/(.{600}).+/su,"$1").replace(/[\ue000-\uffff]/g,"\uD7FF$&"),Xb=e=>e.toLowerCase().toUpperCase().replace(/\P{sc=Cher}+/gu,t=>t.toLowerCase()),ek=e=>`\u0345${e}`.normalize("NFD")===`\u0345${e}`?e:"";var tk=new Set(["MEMBER","ADMIN"]),Y=k([]),Le=O(()=>Y.value.filter(e=>!e.archivedAt)),X=O(()=>Le.value.filter(e=>tk.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),wt=O(()=>{let e=new Map;for(let t of Le.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function ht(e){return(Le.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function ot(){let e=await _(Am,{});M(()=>{Y.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Vm=O(()=>new Map(Y.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Xt=e=>e?Vm.value.get(e.id):void 0,Ut=e=>Y.value.find(({id:t})=>t===e)?.stages??[];function Kl(e,t){let n=Y.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Ym(e,t){let n=Vm.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Kl(r.id,o)}}var nk=new Set(["PENDING","IN_PROGRESS"]),he=e=>!e.deletedAt,z=e=>nk.has(e.status),je=new Map,Gl=new Map,Wl=new Set;function Mr(e){let t=je.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return je.set(e,n),n}var W=e=>Mr(e).shown,L=e=>je.get(e)?.shown.peek(),Ro=e=>Gl.get(e)??(je.get(e)?.known?e:void 0);function*vn(){for(let{shown:e}of je.values()){let t=e.peek();t&&(yield t)}}function*ma(){for(let{known:e}of je.values())e?.version&&(yield e)}function ue(e){let t=Mr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Gl.set(e.key,e.id),Lo(e.id),!0)}function fa(e){M(()=>e.forEach(ue))}function Ft(e,t=je.get(e)?.known?.version??0){let n=Mr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Lo(e)}var pa=e=>{Mr(e).gone=-1};function Ie(e,t,n){je.get(e)?.patches.set(t,n),Lo(e)}function zm(e,t){let n=je.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Ft(e,-1);Lo(e)}}function jl(e,t){let n=Mr(e.id);n.known={...e,version:0},n.patches.set(t,{}),Lo(e.id)}var Zm=e=>(je.get(e)?.gone??-1)>=0,gn=e=>je.get(e)?.known;function $a(e,t){let n=je.get(e);n?.known?.version&&(n.known={...n.known,...t},Lo(e))}function Qm(){for(let e of je.values())e.doubted=e.known!==null,e.gone=-1}function Jm(){M(()=>{for(let[e,t]of je)t.doubted&&!t.patches.size&&Ft(e,-1)})}function Xm(){M(()=>{for(let e of je.keys())Ft(e,-1)}),je.clear(),Gl.clear()}function ef(e){return Wl.add(e),()=>Wl.delete(e)}function Lo(e){let t=je.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&ok(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:z(o)&&!!o.dueDate&&o.dueDate<N.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of Wl)r.touch(e,n,o)})}function ok(e,{relabel:t,...n}){let o={...e,...n,...Ym(e,n)};return t?{...o,labels:rk(o.labels,t)}:o}function rk(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var Ve=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],lt=["LOW","MEDIUM","HIGH","URGENT"];function Dt(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=sk(e.due)),t}function ha(e){let t=Lr(e.text??"");return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||ik(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||lk(n,e.labels))&&(!e.from||!e.to||nf(n.dueDate,e.from,e.to))&&(!e.due||ak(n,e.due))&&(!t.length||ck(n,t))}function Mo(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=uk(tf(n,r),tf(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}function sk(e){return e==="today"?{eq:N.peek()}:e==="week"?{gte:N.peek(),lte:F(N.peek(),7)}:e==="later"?{gt:N.peek()}:e==="none"?{isNull:!0}:void 0}function ak(e,t){return t==="overdue"?e.overdue&&z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===N.peek():t==="later"?e.dueDate>N.peek():nf(e.dueDate,N.peek(),F(N.peek(),7)):!1}var nf=(e,t,n)=>e!==null&&e>=t&&e<=n;function ik(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var lk=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function ck(e,t){if(e.found===t.join(" "))return!0;let n=Lr(e.title);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function tf(e,t){return t==="PRIORITY"?lt.indexOf(e.priority):t==="STATUS"?Ve.indexOf(e.status):t==="TITLE"?jm(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function uk(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var va=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Qn=k(new Map),Po=O(()=>new Map(Y.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function xt(e){let t=Y.value.find(({id:o})=>o===e)?.labels??[],n=[...Qn.value.values()].filter(o=>o.teamId===e&&!Po.value.has(o.label.id));return Yl([...t,...n.map(({label:o})=>o)])}var of=({labels:e})=>Yl(e.map(t=>Po.value.get(t.id)??t));function rf(e){let t=Le.value.filter(({id:o})=>!e||o===e),n=Yl(t.flatMap(({id:o})=>xt(o)));return[...Map.groupBy(n,({name:o})=>Q(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function ga(e){let t=new Set(e.map(o=>Q(Po.value.get(o)?.name??""))),n=[...Po.value.values()].filter(({name:o})=>t.has(Q(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Vl=(e,t)=>e.find(n=>Q(n.name)===Q(t.trim())),ya=e=>Po.value.get(e);function Uo(e){let t=va.map(n=>e.filter(o=>o.color===n).length);return va[t.indexOf(Math.min(...t))]}function ba(e,t){Qn.value=new Map([...Qn.peek(),[t.id,{teamId:e,label:t}]])}function sf(){Qn.value=new Map}function af(e,t){let n=Qn.peek().get(e);n&&(Qn.value=new Map([...Qn.peek()].filter(([o])=>o!==e)),!(!t||Po.peek().has(e))&&(Y.value=Y.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Yl=e=>e.toSorted((t,n)=>Q(t.name).localeCompare(Q(n.name))||(t.id<n.id?-1:1));var cf="taskflow.scope",dk=new Set(["today","tasks","board","calendar","reports","trash"]),mk=/^\/(today|tasks|board|calendar|reports|trash)?$/,lf=JSON.parse(localStorage.getItem(cf)??"null"),ka=k({team:"",mine:!1}),Ct=O(()=>yn()?V.value.query.get("team")??"":ka.value.team),wa=O(()=>yn()?V.value.query.get("assignee")==="me":ka.value.mine);ke(()=>{yn()&&(ka.value={team:Ct.value,mine:wa.value},localStorage.setItem(cf,JSON.stringify(ka.value)))});var qt=O(()=>Le.value.find(e=>e.key===Ct.value)),uf=O(()=>yn()&&!!Ct.value&&Y.value.length>0&&!Y.value.some(({id:e,key:t})=>[e,t].includes(Ct.value))),xa=O(()=>V.value.name==="overview"?{}:Dt({team:qt.value?.id,assignee:wa.value?"me":void 0}));function Pe(e,t={}){let{team:n,mine:o}={team:Ct.value,mine:wa.value,...t},r=new URL(e,location.origin);if(!mk.test(r.pathname))return e;let a=Y.value.length>0&&!Le.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function zl(e){if(!yn())return Pe("/tasks",{team:e});let t=new URLSearchParams(V.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(V.value.path,location.origin).pathname+(n?`?${n}`:"")}function Zl(){let{name:e,query:t}=ne.peek();e==="today"&&![...t.keys()].length&&lf&&G(Pe("/",lf),{replace:!0})}function Me(e){let t=(o,r)=>{let a=(e.get(o)??"").split(",").filter(i=>r.includes(i));return a.length?a:void 0},n=e.get("team");return{status:t("status",Ve),priority:t("priority",lt),assignee:e.get("assignee")||void 0,team:n?Y.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:fk(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:t("due",["overdue","today","week","later","none"])?.[0],text:e.get("q")||void 0}}function fk(e){if(e)return e==="none"?[]:ga(e.split(",").filter(Boolean))}function Ue(e){let t=new URLSearchParams(V.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);ua(t)}function df(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=yn()?Me(V.value.query):Me(new URLSearchParams),a=X.value.find(u=>u.key===Ct.value),c=wa.value||e==="me"?S.value:wt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:N.value},...o?.length&&{labels:pk(o)},...r&&Xt({id:r})&&{stage:{id:r}}}}function pk(e){let t=e.map(ya).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>Q(n))).size===1?t:[]}function yn(){return dk.has(V.value.name)}function mf({nextOccurrence:e,...t}){return e&&ue(e),t}function Sa(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:Ql(n),to:`/t/${n.key}`}}var Ql=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});function Fo(){let e=t=>t.preventDefault();return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)}var Jl="taskflow.waiting",$k=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),ct=k([]),Pr=O(()=>ct.value.length),Ur=k(!1),ff=new Map,Ea=new Map,bn=null;function kn(e,t){for(let n of e)ff.set(n,t)}function wn(e){let{key:t,query:n,variables:o,...r}=e;$f().add(n,{...o,key:t},r),ct.value=[...ct.peek(),{...e,who:bn?.who}]}var Fr=()=>bn?.queue.send();function pf(){return $f(),ct.peek()}function $f(){let e=S.peek()?.id;if(bn&&(bn.who===e||!e))return bn.queue;bn?.queue.close(),ct.value=(Xl.load()??[]).map(ec),ct.peek().length||Xl.save(null);let t={userId:async()=>S.peek()?.id??null,send:vk,wait:yk};return bn={who:e,queue:new _d(t,{store:Xl,onSettled:bk})},bn.queue}var Xl={load(){let{who:e,writes:t}=JSON.parse(sessionStorage.getItem(Jl)??"{}");return e&&e===S.peek()?.id?t.map(hk):null},save(e){try{e?sessionStorage.setItem(Jl,JSON.stringify({who:e[0].userId,writes:e.map(ec)})):sessionStorage.removeItem(Jl)}catch{}}},ec=({note:e,userId:t,...n})=>({...n,...e,who:t}),hk=({key:e,query:t,variables:n,who:o=null,sentAt:r=null,...a})=>({key:e,query:t,variables:n,note:a,sentAt:r,userId:o});async function vk({key:e,query:t,variables:n,userId:o,note:{field:r,first:a,keepalive:i}},c){a&&!Ea.has(e)&&Ea.set(e,await gk(a));let u=t,d={...n,key:e},f=(await $t.send(o,$=>qe(u,d,{token:$,keepalive:i,signal:c})))[r];return{ok:!f.errors.length,payload:f,errors:f.errors}}var gk=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ae&&!Zt(n)&&!$k.has(n.code))return null;throw n});function yk(e,t){return Ur.value=!0,Us(e,t)}function bk({key:e,...t},{payload:n,errors:o}){let r=ec({key:e,...t}),a=o.map(i=>i.code==="UNCERTAIN"?{...i,message:""}:i);M(()=>{Ur.value=!1,ct.value=ct.peek().filter(i=>i.key!==e),ff.get(r.field)?.(r,{...n,errors:a,found:Ea.get(e)})}),Ea.delete(e)}ke(()=>Ur.value&&Pr.value?Fo():void 0);var kk=8e3,Jn=k([]),wk=0;function C(e){let t=wk+=1;return Jn.value=[...Jn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>xn(t),kk),t}function xn(e){Jn.value=Jn.peek().filter(t=>t.id!==e)}var xk=500,Xn=[],qr=null;async function hf(){if(qr&&(await qr).errors.length)return;let e=Xn.pop();if(!e)return void C({text:s("undo.nothing")});xn(e.toast),e.run()}function eo(e){return qr=e,e.then(()=>{qr===e&&(qr=null)}),e}function Oe(e,t,n,o){let r=()=>{Xn.includes(i)&&Xn.splice(Xn.indexOf(i),1),xn(i.toast)},i={run:t,toast:C({text:e,undo:()=>{r(),t()},to:n,also:o})};return Xn.push(i),Xn.length>xk&&Xn.shift(),r}var vf={assignee:"assigneeId",stage:"stageId",team:"teamId"},Sk=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],tc=100,Hr=new Map,Ta=new Set;function rt(e,t,n={}){let o=_f(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Of(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=q("change"),i=Tf(t,o);return Ie(e.id,a,i),ye(a,"updateTask",aa,{id:e.id,input:r},[e.id],{shown:i,before:Af(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Ck(e,t,o)})}async function Aa(e,t){let n=e.filter(i=>_f(i,t).length);if(n.length===1)return void await rt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,Af(i,o)])),a=new Map([]);await qo(n.map(({id:i})=>i),i=>{let c=q("change");return a.set(c,i),Ek(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>yf(a,r))}var yf=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=q("change");return M(()=>{for(let a of o)Ie(a,r,t.get(a)??{})}),ye(r,"undo",la,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function Ek(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)Ie(a,n,t)});let r={shown:t,told:"",silent:!0};return ye(n,"updateTasks",ia,{ids:e,input:Of(t,o)},e,r)}async function Ia(e){if(e.length===1)return void await bf(e[0]);let t=new Map([]);await qo(e.map(({id:n})=>n),n=>{let o=q("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)Ie(a,o,r)}),ye(o,"deleteTasks",Km,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>yf(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function qo(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Nk(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await eo(i);if(c.length)return void C({bad:!0,text:s("did.refused",{what:n,why:H(c[0])})});Oe(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?C({bad:!0,text:s("undo.refused",{why:H(u[0])})}):C({text:o})},r)}function Br(e,t={}){let n=q("task"),o=q("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return jl({...wf(n),...e,...If(r.id,e)},o),ye(o,"createTask",Pm,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function bf(e){let t=q("change"),n={deletedAt:new Date().toISOString()};return Ie(e.id,t,n),ye(t,"deleteTask",ql,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function kf(e){return ye(q("change"),"deleteTask",ql,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function Oa(e,{silent:t}={}){let n=q("change"),o={deletedAt:null};return Ie(e.id,n,o),ye(n,"restoreTask",Gm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function nc(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of pf())if(Ta.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=Y.peek().find(({id:b})=>b===a)??{id:a,key:"",name:""},f=wt.peek().find(({id:b})=>b===i)??null,$=u.map(ya).filter(Boolean),p=c?{id:c}:void 0,v={...d,team:m,assignee:f,labels:$};jl({...wf(n[0]),...v,...If(a,{...v,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;ba(a,i)}else if(r?.shown)for(let a of n)Ie(a,t,r.shown)}var _k=0;function wf(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(_k+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ye(e,t,n,o,r,a,i){Ta.add(e);let c=new Promise(u=>Hr.set(e,u));return wn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),eo(c)}kn(Sk,(e,t)=>{let n=t.errors[0];M(()=>{n||Tk(e,t),e.field==="createLabel"?af(e.variables.input.id,!n):n?.current&&ue(n.current);for(let o of e.taskIds)zm(o,e.key)}),n?Ik(e,n):Ok(e,t),Hr.get(e.key)?.(t),Hr.delete(e.key)});function Tk({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Ft(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)pa(c);let i=e==="deleteTask"&&gn(t[0]);i&&ue({...i,deletedAt:o.shown?.deletedAt??null}),r&&ue({...mf(r),...Ak(o)});for(let c of a??[])c.task&&ue(c.task)}var Ak=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Ik({key:e,note:t},n){if(t?.silent&&Hr.has(e)||t?.quiet==="all"&&Hr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=H(n);t?.back?C({bad:!0,text:s("undo.refused",{why:o})}):C({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function H({code:e,message:t}){return t||s(`error.${e}`)}function Ok({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void C({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?_a(e,r,n.before):t==="createTask"&&r?bf(r):t==="deleteTask"&&i&&_a(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Oe(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,Sa(r,n.shown))}function _a(e,t,n,o=s("undo.done",{task:t.key})){let r=q("change");Ie(t.id,r,n);let a={shown:n,back:!0,told:o};ye(r,"undo",la,{target:{originId:e}},[t.id],a)}async function xf(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await Sf(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(Wm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>Dk(a);a.length&&C({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function Dk(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>Sf(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&C({text:s("undo.several",{n:e.length-o.length})}),o.length&&C({bad:!0,text:s("undo.refused",{why:H(o[0])})})}var Sf=(e,t,n)=>ye(q("change"),"undo",la,{target:{eventId:e}},[t],n);function Ck(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Xt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var gf=e=>Ef(e)??(e||null),Ef=e=>e&&typeof e=="object"&&"id"in e?e.id:null,_f=(e,t)=>Object.keys(t).filter(n=>gf(e[n])!==gf(t[n])),Tf=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Af(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Tf(e,n),...o&&(a?{stage:a}:{status:r})}}function If(e,{stage:t,status:n}){let o=Xt(t);return o?{stage:{id:o.id},status:o.status}:{stage:Kl(e,n??"PENDING"),status:n??"PENDING"}}var Of=(e,t)=>Object.fromEntries(t.map(n=>[vf[n]??n,vf[n]?Ef(e[n]):e[n]])),Nk=(e,t)=>Array.from({length:Math.ceil(e.length/tc)},(n,o)=>t(e.slice(o*tc,(o+1)*tc)));var Rk=120,Lk=/^(session|api_key)\.|^task\.progressed$/,Ht=k([]);function Da(e){Ht.value=e.filter(Rf).reverse().map(t=>({event:t}))}function Cf(e){!Rf(e)||Ht.peek().some(t=>t.event?.id===e.id)||(Ht.value=[{event:e,fresh:!0},...Ht.peek()].slice(0,Rk))}function Nf(e){Ht.value=[{caught:e,id:`caught-${Date.now()}`},...Ht.peek()]}var Rf=e=>!Lk.test(e.name);function Lf(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Uk(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Mk=30*6e4,Pk=new Set(["task.updated","attachment.created"]),Df=({task:e,subjectId:t})=>e?.id??t,Uk=(e,t)=>Pk.has(e.name)&&t.name===e.name&&Df(t)===Df(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Mk;var Xe=k(null),Ye=k(new Set),oc=null;function Kr(e){let t=new Set(Ye.peek());t.delete(e)||t.add(e),oc=e,Ye.value=t}function rc(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(vt),n=[t.indexOf(oc??ze.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ye.value=new Set([...Ye.peek(),...o,e])}function Sn(){oc=null,Ye.peek().size&&(Ye.value=new Set)}var de=k(""),Ca=k([]),sc=k({});function Nt(e={}){sc.value=e,de.value="new"}var ze=k(null),fe=k(null),en=k(!1),Mf=matchMedia("(max-width: 900px)"),Pf=()=>{en.value=Mf.matches};Mf.addEventListener("change",Pf);Pf();var vt=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null,Ho=e=>document.querySelector(`main [data-task="${e}"] [data-go], main [data-task="${e}"][data-go]`);function ac(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Wr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");ac(e==="dark"?"light":"dark")}function pe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var ic=new Set;function De(e){return ic.add(e),()=>ic.delete(e)}var Uf=()=>Promise.all([...ic].map(e=>e()));var Bo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=ef(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...vn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var to=new Set,Ko=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Bo(ha(t),Mo(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.last=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=De(()=>this.reload()),to.add(this)}close(){to.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.last=n,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=this.last=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=this.last=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&to.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(So(()=>this.busy.value)&&!t)return;this.busy.value=!0;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&to.has(this))}catch(o){n===this.turn&&(this.failed.value=o)}this.busy.value=!1}async recount(){let{tasks:t}=await _(No,{filter:Dt(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(Dm,{filter:Dt(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&Lr(this.want.text).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ue(a?{...u,found:a}:u);this.after=i,this.last=r.nodes.concat(this.last??[]).sort(this.view.compare).at(-1)??null,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?this.last:null),this.ready.value=!0,this.failed.value=null}),r.nodes.length}},Na=(e,t,n)=>JSON.stringify([e,t,n??{},N.value]),Ff=()=>[...[...to].filter(e=>!e.parked),...[...Rt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Fk=16,Rt=new Map;function Ra(e,t){Rt.get(e)?.close(),Rt.delete(e),t.parked=!0,Rt.set(e,t);let[n]=Rt;Rt.size<=Fk||(n[1].close(),Rt.delete(n[0]))}function qf(e){let t=Rt.get(e);return Rt.delete(e),t&&(t.parked=!1),t}function Hf(){for(let e of Rt.values())e.close();Rt.clear()}var Bf=()=>[...to].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Kf(){await Promise.all([...to].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var qk=5e5,Hk=7*864e5,Bk=40,Wf=Gk(["1",pn,Z,jn,Tr,ra].join(" "));function Gf(e){let t=S.peek()?.id;if(!t||!Qs(t))return;let n=[...ma()].map(Wk),o=new Map(n.filter(({id:u})=>u===fe.peek()).map(u=>[u.id,u])),r=Ht.peek().flatMap(({event:u})=>u??[]),i={...{shape:Wf,who:t,at:Date.now(),day:N.peek(),teams:Y.peek(),...e},events:r.slice(0,Bk),lists:[]},c=qk-JSON.stringify([i,...o.values()]).length;for(let u of Ff()){let{want:d,order:m,how:f,after:$,view:p}=u,v={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(g=>!o.has(g.id)&&p.holds(g)),h=JSON.stringify([v,...b]).length;if(!(h>c)){c-=h,i.lists.push(v);for(let g of b)o.set(g.id,g)}}try{localStorage.setItem(To,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(To)}}function jf(){let e=Kk(),t=S.peek()?.id;return e?.shape===Wf&&e.who===t&&Qs(t)&&Date.now()-e.at<Hk?e:(localStorage.removeItem(To),null)}function Kk(){try{return JSON.parse(localStorage.getItem(To)??"null")}catch{return null}}function Vf({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==N.peek())continue;let d=new Ko(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Ra(Na(n,o,r),d)}}function Wk({description:e,...t}){return t.id===fe.peek()?{...t,description:e}:t}function Gk(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var jk=2e3,Vk=36e5,Yk=new Set(["task.restored","task.moved_in"]),ve=k("connecting"),Fe=k(null),jr=k(""),Vr=k(!1),zk=O(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:F(N.value,t-13),created:0,completed:0,open:0}))})),Yr=()=>Fe.value??zk.value,zr=()=>Fe.value?"":"unread",Ma=k(0),cc=new Set,Zk=lp(ot,250),Qk=lp(Kf,1e3),nn=null,En=null,Pa=()=>{},Yf=()=>{},tn=null,no=!1,zf=0,Gr=!1,_n=0;function He(e){return cc.add(e),()=>cc.delete(e)}var Zf=new Set;function Wo(e){Zf.add(e)}var La=new Set;function Bt(e,t,n){let o=()=>{},r=()=>{o=nn?.subscribe(e,t,n)??o};return nn?r():La.add(r),()=>{La.delete(r),o()}}function Qf(){let e=jf();return e?(tn=e,En=e.cursor,M(()=>{jr.value=e.version,Vr.value=e.confirmsEmail,Y.value=e.teams,Fe.value=e.numbers,Da(e.events.toReversed()),fa(e.tasks)}),Vf(e),nc(),!0):!1}async function Jf(){tn&&Date.now()-tn.at<Vk&&lc();let e=await np().catch(n=>{throw tn&&(ve.value="offline"),n});if(!tn){op(e),nc(),lc();return}let t=nn&&tn.rights===Xf(e);if(tn=null,t)return M(()=>rp(e));lc({quiet:!0}),await ap(e)}function lc({quiet:e=!1}={}){if(!nn){nn=Tm({up:ow,down:rw}),e||sp();for(let t of La)t();La.clear(),Yf=ke(Jk),Fr()}}var Xf=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function ep(){let e=S.peek();if(!e||!En||tn||no)return;let t=Xf({cursor:En,instance:null,events:null,inbox:null,me:e,teams:Y.peek()});Gf({cursor:En,rights:t,numbers:Fe.peek(),version:jr.peek(),confirmsEmail:Vr.peek()})}addEventListener("pagehide",ep);document.addEventListener("visibilitychange",()=>document.hidden&&ep());function Jk(){let e=xa.value;return nn?.subscribe(ra,()=>({filter:e}),{next:t=>{Fe.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function tp(){Yf(),Pa(),tn=null,En=null,no=!1,clearTimeout(zf),nn?.close(),nn=null,clearTimeout(_n),Hf(),Xm(),sf(),M(()=>{ve.value="connecting",Fe.value=null,Y.value=[],Da([])})}async function np(){let e=await _(fm,{}).catch(Xk);if(!e.me||!e.cursor)throw new ae("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ae("UNAUTHENTICATED","");return e}function Xk(e){if(!(e instanceof ae)||!e.data)throw e;return e.data}function op(e){En=e.cursor,M(()=>{rp(e),Da(e.events?.nodes??[])})}function rp(e){S.value=e.me,jr.value=e.instance?.version??"",Vr.value=e.instance?.confirmEmail??!1,Y.value=e.teams??[];for(let t of Zf)t(e)}function sp(){Pa=nn?.subscribe(Im,()=>({after:En}),{next:({events:e})=>ew(e),failed:cp})??(()=>{})}function ew(e){if(En=e.cursor,e.__typename==="StreamEvent")return tw(e.event);if(e.__typename==="StreamReady")return sw(e.replayed);Pa(),e.reason!=="SHUTDOWN"&&ap()}function tw(e){M(()=>{e.subjectType==="TASK"?nw(e):e.task?ue(e.task):/^(team|user|label|stage)\./.test(e.name)&&Zk(),Cf(e),Ma.value+=1}),Qk();for(let t of cc)t(e)}function nw({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&Ft(t);else if(e==="task.purged"||!n)Ft(t,n?.version??1/0);else{Yk.has(e)&&pa(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ue({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function ow(){clearTimeout(_n),_n=0,ve.value=Gr?"catching":"connecting",Fr(),Bf()}function rw(){ve.peek()==="offline"||Gr&&_n||(Gr=!0,ve.value=navigator.onLine?"catching":"offline",clearTimeout(_n),_n=setTimeout(()=>{ve.value="offline"},jk))}function sw(e){clearTimeout(_n),_n=0,Gr&&Nf(e),Gr=!1,ve.value="sync"}async function ap(e){no||(no=!0,Pa(),ve.value="catching",await ip(e))}async function ip(e){try{let t=e??await np();if(Qm(),op(t),await Uf(),!no)return;Jm(),no=!1,sp()}catch(t){if(!no)return;zf=setTimeout(ip,et()),Zt(t)||cp(t)}}function lp(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function cp(e){if(ve.value="offline",!(e instanceof ae))throw e}var uc=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,up=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${uc} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,dp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,mp="query Unread { inbox(first: 1) { unreadCount cursor } }",fp=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${uc} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,pp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${uc} }
}
}`,$p=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Be=k(0),Tn=k(new Map),Zr=0,dc=new Map,Ua=new Set,es=k(!1),An=null,Fa=null,Qr=()=>{},Jr=0,Xr=0,hp=0,qa=new Set,Ha=()=>Zr,mc=()=>hp,vp=()=>Fa??An;function gp(e,t){Zr===t&&(Fa=e)}var yp=(e,t)=>Ua.has(`${e} ${t}`);function bp({key:e,variables:{ids:t=[]}}){for(let n of t)Ua.delete(`${e} ${n}`)}function Ba(e,t,n=()=>!1){let o=new Map(Tn.peek()),r=a=>(dc.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);Tn.value=o}function kp(e,t){Zr===t&&(Be.value=e)}function aw({unreadCount:e,cursor:t}){An||(An=t,M(()=>{Be.value=e,es.value=!0}),fc())}function fc(){Qr(),Qr=Bt(fp,()=>({after:An}),{next:({inbox:e})=>iw(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Xr),Xr=setTimeout(Ka,et())}})}function iw(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?fc():Ka());if(An=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Zr+=1,Fa=null,M(()=>{Be.value=r,!(!t||!n)&&(dc.set(n,Zr),o&&Ua.add(`${o} ${n}`),Tn.value=new Map(Tn.peek()).set(n,t))}),n||ts().catch(()=>{})}function ts(){return hp+=1,Promise.all([...qa].map(e=>e()))}async function Ka(){Qr(),clearTimeout(Xr);let e=Jr+=1;try{await wp(e)}catch{e===Jr&&(Xr=setTimeout(Ka,et()))}}async function wp(e){let[t]=await ts(),n=t??(await _(mp,{})).inbox;e===Jr&&(An=n.cursor,M(()=>{Be.value=n.unreadCount,es.value=!0}),fc())}Wo(({inbox:e})=>e?aw(e):Ka());De(async()=>{An&&await wp(Jr+=1)});O(()=>S.value?.id).subscribe(()=>{Jr+=1,Qr(),Qr=()=>{},clearTimeout(Xr),An=null,Fa=null,es.value=!1,dc.clear(),Ua.clear(),M(()=>{Be.value=0,Tn.value=new Map})});ke(()=>{(Be.value?navigator.setAppBadge?.(Be.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden=true><use href="#${e}"/></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden=true style=${r?{color:r}:void 0}>
<use href="#${t}"/>
</svg>`:l`<svg class="i glyph ${t} ${o}" role=img aria-label=${a}>
<title>${a}</title>
<use href="#${t}"/>
</svg>`}function re({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":cw(e.id)}} ...${r}>
${lw(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name=nobody/></span>`}var Wa=({id:e,name:t})=>e===S.value?.id?s("you"):t,oo=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role=meter
aria-label=${n}
aria-valuemin=0
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}}/>
</span>`;function In({task:e}){if(!e.dueDate)return l`<span/>`;let t=e.overdue&&z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class=sr>${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var Sp=({task:{commentCount:e,attachmentCount:t}})=>l`
<${xp} of=comments n=${e}/>
<${xp} of=files n=${t}/>
`;function xp({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class=count role=img aria-label=${n} title=${n}>
<${w} name=${e}/>
${s.number(t)}
</span>`}function Se({icon:e="check",title:t,action:n,children:o}){return l`<div class=empty>
<${w} name=${e}/>
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var ie=({rows:e=5})=>l`<div class=card role=status aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class=bone/>`)}
</div>`;function j({problem:e,retry:t}){return I(()=>{if(!Zt(e))return;let n=setTimeout(t,et());return()=>clearTimeout(n)},[e,t]),l`<div class="card empty" role=alert>
<${w} name=live/>
<strong>${s("failed.title")}</strong>
<p>${Ee(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function Ee(e){return!(e instanceof ae)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function lw(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function cw(e){let t=uw.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var uw=O(()=>new Map(wt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var dw=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,Ep=`query Files($id: ID!) {
task(id: $id) { attachments { ${dw} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,_p=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Ga=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Tp=50*6e4,Ap=100,Ip=[500,1e3,2e3,4e3,8e3,16e3],mw=10*6e4,fw=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),pw=/^attachment\.|^comment\.(created|deleted)$/,ns=k(null),gt=({contentType:e})=>fw.has(e),yt=({can:e,version:t})=>e.comment&&t>0,Op=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||X.value.some(({id:n})=>n===e.team.id)),pc=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[He(o=>o.task?.id===this.taskId&&pw.test(o.name)&&this.soon(Ap)),De(()=>this.read())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(Ep,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{ns.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Tp);let t=this.all.peek()?.some(n=>gt(n)&&!n.thumbnailUrl&&$w(n));t&&this.looks<Ip.length&&this.soon(Ip[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Ap&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Tp}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},$w=({createdAt:e})=>Date.now()-Date.parse(e)<mw,$c=new Set;function ja(e,t){$c.has(t)||($c.add(t),Ke(e).load())}var hc=new Map;function Ke(e){let t=hc.get(e)??new pc(e);return hc.set(e,t),t}function Dp({id:e,version:t}){let n=t===0,o=Ke(e);return I(()=>n?void 0:o.open(),[o,n]),o}O(()=>S.value?.id).subscribe(()=>{hc.clear(),$c.clear()});var Va=["DAILY","WEEKLY","MONTHLY","YEARLY"],Go=["MO","TU","WE","TH","FR","SA","SU"],Cp="MO,TU,WE,TH,FR",hw=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,vw=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),vc=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),gc=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,Np=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:Mp(e),ends:"never",count:10,until:"",fromCompletion:!1});function Rp({rule:e,fromCompletion:t},n){let o=vc(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=Va.find(h=>h===r);if(!f||m!=="MO"||Object.keys(o).some(h=>!vw.has(h)))return null;let $=i.split(",").map(h=>Go.indexOf(h)),p=f==="MONTHLY"&&hw.test(i)&&!c,v=f==="MONTHLY"&&c==="-1"&&!i,b=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!b||c&&!v?null:{often:f,interval:Number(a),weekdays:b?$:[],fromCompletion:t,monthly:p?"nth":v?"last":"day",nth:p?i:Mp(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?gc(d):""}}function Lp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Go[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function Mp(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Go[at(e)]}`}var gw="2024-01-01",yw=/^([+-]?\d*)(\w\w)$/,bw=5;function Kt({rule:e,fromCompletion:t}){let n=vc(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=kw(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!Pp(n)&&(u=s("repeat.in",{often:u,months:Ya(n.BYMONTH).map(Ew).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(gc(i),{dateStyle:"medium"})}):u}var Lt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function kw(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return ww(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return xw(e);if(t==="WEEKLY")return Sw(Ya(n));let a=Ya(n).map(za);return a.includes("")?null:a.join(", ")}function ww(e,t,n){return n!=="MONTHLY"?null:e===Cp&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Go.includes(e)&&za(`${t}${e}`)||null}function xw({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return Pp({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Ya(t).map(o=>o==="-1"?s("repeat.lastDay"):Up("repeat.day",Number(o))).join(", ")}var Pp=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),Sw=e=>e.map(t=>Fp(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function za(e){let[,t="",n=""]=yw.exec(e)??[],o=Number(t);if(!o)return"";let r=Fp(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=bw?s(`repeat.nth.${o}`,{day:r}):Up("repeat.nth",o,r)}var Up=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),Fp=(e,t)=>s.date(`${gw.slice(0,8)}0${Go.indexOf(e)+1}`,{weekday:t}),Ew=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Ya=e=>e.split(",").filter(Boolean);var qp=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${Z} } }
}`,Hp=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${nt} task { ${Z} description } }
}`;var ro=k(null),on=k(null);async function Bp(e,t,n){on.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Kt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await rt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&Wp(e,H(a[0]),t??void 0)}async function Kp({id:e,key:t,dueDate:n,recurrence:o},r){on.value=null;let a=q("change"),i=o?.fromCompletion?{}:{dueDate:r};Ie(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ye(a,"skipOccurrence",Hp,{id:e},[e],u);if(d.length)Wp({id:e},H(d[0]));else if(m){let f=s.day(m.dueDate??r);Oe(s("did.skipped",{task:m.key,day:f}),()=>_a(a,m,{dueDate:n}),`/t/${m.key}`)}}function Wp({id:e},t,n){on.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||C({bad:!0,text:t})}var Za=k(null);function os(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Za.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var B="errors { code message path }";async function be(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?C({bad:!0,text:H(o.errors[0])}):n&&C({text:n}),o.errors.length?null:o}catch(o){return C({bad:!0,text:`${s("failed.title")}: ${Ee(o)}`}),null}}var Gp=`query Reminders($id: ID!) { task(id: $id) { ${Z} reminders { ${sa} } } }`,jp=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${B} reminder { ${sa} } }
}`,Vp=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${B} deletedId } }`;var so=k(null),jo=k(null);async function yc(e){let{task:t}=await _(Gp,{id:e});t&&ue(t)}async function bc({id:e,key:t},n){jo.value=null;try{let{errors:o,reminder:r}=(await _(jp,{id:e,when:n})).createReminder;if(o.length)return Qa(e,H(o[0]));if(!r)return;Yp(e,a=>[...a.filter(i=>i.id!==r.id),r]),Oe(s("reminder.did.set",{task:t,when:wc(r)}),()=>kc(e,r),`/t/${t}`),yc(e).catch(()=>{})}catch(o){Qa(e,Ee(o))}}async function kc(e,t){jo.value=null;try{let{errors:n}=(await _(Vp,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Qa(e,H(n[0]));Yp(e,r=>r.filter(a=>a.id!==t.id)),C({text:s("reminder.did.taken")})}catch(n){Qa(e,Ee(n))}}function Qa(e,t){jo.value={id:e,why:t},document.querySelector(".sheet .reminders")||C({bad:!0,text:t})}function Yp(e,t){let n=L(e);n&&ue({...n,reminders:t(n.reminders??[])})}function wc({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function zp(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var St={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},ao=["PENDING","IN_PROGRESS"];function Zp(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of Ve){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>Ve.indexOf(a.status)>Ve.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Wt=({status:e,stage:t})=>t?.name??s(`status.${e}`),rs=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Vo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var _w="";function ss(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${_w}`,u=o&&!rs(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Qp(Vo(u))},m=e.key||e.title,f=u?Tw(m,u):s("did.arranged",{task:m});return Jp(e,d,{rank:c,...u&&Vo(u)},f,Aw(e))}var Tw=(e,t)=>t.stage?s("did.staged",{task:e,to:Wt(t)}):s(`did.${t.status}`,{task:e}),Qp=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Jp(e,t,n,o,r,a=q("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};Ie(i,a,n);let u=r?{query:Fm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ye(a,"moveTask",Um,{id:i,input:t},[i],c,u);if(d.length)return C({bad:!0,text:s("did.refused",{what:o,why:H(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Oe(o,()=>r($),`/t/${e.key}`,Sa(f,n)):C({text:o})}function Aw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=q("change");Ie(t,f,m);let $=u&&await Iw(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,v={...$||Ow(e),...p&&Qp(c)};return Jp(d,v,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function Iw(e,t,n){try{let{above:o,below:r}=await _(qm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function Ow(e){let t=Mo([{field:"RANK",direction:"ASC"}]),n,o;for(let r of vn())r.id===e.id||!he(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var ut=({key:e})=>e==="ArrowDown"?1:e==="ArrowUp"?-1:0,On=({key:e})=>e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;function Gt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(h))},v=n?setTimeout(p,350):0,b=()=>{let ee=document.elementsFromPoint(m.x,m.y).find(te=>te.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(ee??void 0,{x:m.x-o+i,y:m.y-r+c},m)},h=()=>{let D=d?.getBoundingClientRect(),ee=D?m.x>D.right-48?1:m.x<D.left+48?-1:0:0;if(ee&&d){let te=d.scrollLeft;d.scrollLeft+=ee*9,d.scrollLeft!==te&&b()}$=requestAnimationFrame(h)},g=D=>{if(m={x:D.clientX,y:D.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return y("cancel")();f||p(),b()}},y=D=>()=>{clearTimeout(v),cancelAnimationFrame($);for(let[ee,te]of me)removeEventListener(ee,te,!0);f&&(addEventListener("click",xc,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",xc,!0)),t[D]())},E=D=>{D.key==="Escape"&&(f&&D.preventDefault(),y("cancel")())},T=D=>{f&&D.preventDefault()},me=[["pointermove",g],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",xc]]:[]];for(let[D,ee]of me)addEventListener(D,ee,{capture:!0,passive:!1})}function xc(e){e.stopPropagation(),e.preventDefault()}var rn=k(null),Sc=k(""),Xp=()=>({row:".row",name:s("order.manual"),said:Sc});function Ja(e,t,n=Xp()){let o=vt(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!Dw(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Gt(e,{lift:()=>{rn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<Cw(i.querySelector(`[data-task="${f}"]`)));rn.value={id:o,before:m??null}},drop:()=>{let c=rn.value?.before??null;rn.value=null,c!==(t[t.indexOf(o)+1]??null)&&e$(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{rn.value=null}})}function Xa(e,t,n=Xp()){let o=ut(e),r=e.target instanceof Element?vt(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(e$(r,t.filter(i=>i!==r),a,n),pe(`${n.row}[data-task="${r}"] [data-go]`))}function e$(e,t,n,{name:o,said:r}){let a=L(e);a&&(ss(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var Dw=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Cw(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var Ec=new Map,_c=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function as(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&_c(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let v=[...Map.groupBy($,b=>a.get(b))].map(([b,h])=>Nw(h,t.get(b??""),f));return{errors:(await Promise.all(v)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await qo(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}async function Nw(e,t,n){let o=q("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let d of e)Ie(d,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0},c=e.length===1?ye(o,"updateTask",aa,{id:e[0],input:a},e,i):ye(o,"updateTasks",ia,{ids:e,input:a},e,i),u=await Ec.get(t.id);return Ec.delete(t.id),u?.errors.length?c.then(()=>u):c}function t$(e,t){let n=new Map;for(let o of e){let r={id:q("label"),name:t.trim(),color:Uo(xt(o))};ba(o,r),n.set(o,r);let a={told:s("did.labelMade",{label:r.name}),silent:!0},i={...r,teamId:o};Ec.set(r.id,ye(q("change"),"createLabel",Hm,{input:i},[],a))}return n}function Et(e,t){t instanceof Element&&t.scrollIntoView({block:"nearest",inline:"nearest"});let n=Rw(t),r=n.bottom+e.offsetHeight+8<innerHeight?n.bottom+4:n.top-e.offsetHeight-4;e.style.left=`${n$(n.left,innerWidth-e.offsetWidth)}px`,e.style.top=`${n$(r,innerHeight-e.offsetHeight)}px`}var n$=(e,t)=>Math.max(8,Math.min(e,t-8));function Rw(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function se({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return K(()=>{let d=i.current,m=document.activeElement,f=vt(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),is(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&Lw(d,i.current)&&o()}}
>
${a}
</dialog>`}function is(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:Ho(t),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Lw({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var U=e=>t=>e(t.currentTarget.value);function Yo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=ut(d);m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
class=input
dir=auto
autofocus
role=combobox
maxlength=${c}
aria-expanded=true
aria-controls=choices
aria-activedescendant=${o?`choice-${r}`:void 0}
aria-label=${e}
placeholder=${e}
value=${t}
onInput=${U(d=>{n(d),a(0)})}
onKeyDown=${u}
/>`}function zo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var io=({label:e})=>l`<span class=label style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden=true/>
<span dir=auto>${e.name}</span>
</span>`;function Zo({task:e,most:t=1/0,mute:n=!1}){let o=of(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class=labels>
${!n&&l`<span class=sr>${s("field.labels")}: </span>`}
${r.map(i=>l`<${io} key=${i.id} label=${i}/>`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden=true>+${s.number(a.length)}</span>
<span class=sr>${a.join(", ")}</span>
</span>`}
</span>`}function r$({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=zo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=Mw(c),d=E=>u.filter(({name:T})=>Q(T).includes(Q(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>o$(T)&&!Vl(xt(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Xe.value=null},v=({alike:E})=>{let T=e.filter(({team:D})=>E.has(D.id)),me=T.filter(D=>_c(D,E)).length;return me===0?"false":me===T.length?"true":"mixed"},b=E=>{as(e,E.alike,v(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},h=E=>{let T=c.filter(D=>o$(D)&&!Vl(xt(D),E)),me=u.find(({name:D})=>Q(D)===Q(E.trim()));as(e,new Map([...me?.alike??[],...t$(T,E)]),!0),o(""),a(0)},g=E=>{let T=E===n?f[r]:d(E)[0];T?b(T):m(E)?h(E):E||p()},y=()=>{p(),G(`/team/${e[0].team.key}`)};return l`<${se}
class=menu
label=${s("field.labels")}
close=${p}
place=${E=>Et(E,t)}
>
<${Yo} ...${{typed:n,type:o,count:$,at:r,move:a,take:g}} label=${s("labels.find")} longest=${50}/>
<div
role=listbox
id=choices
aria-label=${s("field.labels")}
aria-multiselectable=true
ref=${i}
onMouseDown=${E=>E.preventDefault()}
>
${f.map((E,T)=>l`<div
class=o
role=option
id=${`choice-${T}`}
key=${E.key}
aria-selected=${T===r}
aria-checked=${v(E)}
onPointerMove=${()=>a(T)}
onClick=${()=>b(E)}
>
<i class=dot style=${{"--label":E.color}}/>
<span dir=auto>${E.name}</span>
${v(E)!=="false"&&l`<span class=end>
<${w} name=${v(E)==="true"?"check":"some"}/>
</span>`}
</div>`)}
${m(n)&&l`<div
class=o
role=option
id=${`choice-${f.length}`}
key=new
aria-selected=${r===f.length}
onPointerMove=${()=>a(f.length)}
onClick=${()=>h(n)}
>
<i class=dot style=${{"--label":Uo(xt(c[0]))}}/>
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role=status>${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${y}>${s("labels.manage")}</button>
<//>`}function Mw(e){let t=new Map;for(let n of e)for(let o of xt(n)){let r=Q(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var o$=e=>X.value.some(({id:t})=>t===e);function s$({task:{recurrence:e}}){if(!e)return null;let t=Lt(Kt(e));return l`<span class=count role=img aria-label=${t} title=${t}><${w} name=repeat/></span>`}var Tc="kind task { id key title status deletedAt }",a$=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${Z} relations { ${Tc} } } }
}`,i$=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${nt} task { ${Z} relations { ${Tc} } }
}
}`,l$=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${nt} task { ${Z} relations { ${Tc} } }
}
}`;var Pw=100,Uw=50,Ac=new Set,c$=0;function ei(e){Ac.add(e),clearTimeout(c$),c$=setTimeout(Ic,Pw)}async function Ic(){let e=[...Ac].slice(0,Uw);if(e.length){try{let{tasks:t}=await _(a$,{ids:e});for(let n of t.nodes)ue(n);for(let n of e)Ac.delete(n)}catch{return}Ic()}}ve.subscribe(e=>{e==="sync"&&Ic()});He(({subjectId:e,changes:t})=>{gn(e)?.relations&&t.some(({field:o})=>o==="relations")&&ei(e)});De(async()=>{for(let{id:e,relations:t}of ma())t&&ei(e)});function Oc({task:e}){return W(e.id).value??(Zm(e.id)?null:e)}var u$=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(Oc).flatMap(t=>t&&!t.deletedAt&&z(t)?[t]:[]);var d$=e=>e.blocked&&z(e)&&he(e),m$=({task:e})=>d$(e)&&l`<${Fw} task=${e}/>`;function Fw({task:e}){let t=p$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role=img aria-label=${n} title=${n}>
<${w} name=blocked/>
</span>`}var f$=({task:e})=>d$(e)&&l`<${qw} task=${e}/>`;function qw({task:e}){let t=p$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name=blocked/>
<span>${t.length?we("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function p$(e){let t=!e.relations;return I(()=>{t&&ei(e.id)},[e.id,t]),u$(e)}function $$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class=count role=img aria-label=${o} title=${o}>
<i class=pie style=${{"--part":`${100*t/n}%`}}/>
${s.number(t)}
/
${s.number(n)}
</span>`}var Qo=({task:e})=>l`
<${m$} task=${e}/>
<${s$} task=${e}/>
<${$$} task=${e}/>
<${Sp} task=${e}/>
`;var Hw=matchMedia("(prefers-reduced-motion: reduce)"),h$=O(()=>Ye.value.size>0);function v$({id:e,mark:t}){let n=W(e).value,o=It(()=>fe.value===e).value,r=It(()=>Ye.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{ze.value=e}}
onClick=${u=>{!u.shiftKey&&!h$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?rc(e):Kr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>sn(u,e)}
>
<input
class=pick
type=checkbox
tabindex=${h$.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?rc(e):Kr(e)}
/>
<${lo} task=${n} kind=status can=${n.can.changeStatus}>
<${oe} kind=status value=${n.status} mute/>
<//>
<code>${n.key||"\u2026"}</code>
<a class=t dir=auto data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class=m data-field=labels>
${n.team.key!==n.key.split("-")[0]&&l`<span class=chip>${n.team.name}</span>`}
<${Zo} task=${n} most=${3}/>
<${Qo} task=${n}/>
</span>
<${lo} task=${n} kind=due can=${n.can.update}>
${n.dueDate?l`<${In} task=${n}/>`:l`<${w} name=calendar class=hint/>`}
<//>
<${lo} task=${n} kind=priority can=${n.can.update}>
<${oe} kind=priority value=${n.priority}/>
<//>
<${lo} task=${n} kind=assignee can=${n.can.assign}><${re} user=${n.assignee}/><//>
</div>
</li>`}function lo({task:e,kind:t,can:n,children:o}){let r=Bw(e,t),a=r?s("row.change",{now:r,task:e.title,change:s(`command.${t}`)}):s("row.due",{task:e.title});return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${a}
title=${n?s(`command.${t}`):void 0}
onClick=${i=>{Xe.value={kind:t,ids:g$(e.id),anchor:i.currentTarget}}}
>
${o}
</button>`}function Bw(e,t){if(t==="assignee")return e.assignee?.name??s("nobody");if(t==="status"||t==="priority")return s(`${t}.${e[t]}`);let n=e.dueDate&&s.day(e.dueDate);return n&&e.overdue&&z(e)?`${s("overdue")}, ${n}`:n}var g$=e=>Ye.peek().has(e)?[...Ye.peek()]:[e];function sn(e,t){if(e.shiftKey)return;e.preventDefault(),ze.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Xe.value={kind:"actions",ids:g$(t),anchor:a?r:{x:n,y:o}}}function Dn(){let e=A(null);return I(()=>He(t=>{Ta.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Hw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Jo({ids:e,label:t,arranged:n=!1}){let o=Dn(),r=ls(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?rn.value:null,c=n&&{onPointerDown:u=>Ja(u,e),onKeyDown:u=>Xa(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${v$} key=${u} id=${u} mark=${i&&Dc(u,i)}/>`)}
</ul>`}function ls(e,t){let n=A(-1);return K(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(vt(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Dc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Kw="\uFFFF",cs=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():Kw,...o&&{fields:o}}),y$=e=>({key:e,name:s(`priority.${e}`),rank:-lt.indexOf(e),fields:{priority:e}}),b$=e=>cs(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),k$={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:Ve.indexOf(e)}],priority:({priority:e})=>[y$(e)],assignee:({assignee:e})=>[b$(e)],team:({team:e})=>[cs(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=Xt(e);return[cs(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...cs(t.id,t.name,""),label:t})):[cs("",void 0,s("labels.none"))],due:e=>[w$(Gw(e))]},Xo=Object.keys(k$),us=["assignee","priority","label","due","team"],Ww={priority:()=>lt.map(y$),assignee:e=>[...e?ht(e.id):[],null].map(b$),due:()=>[1,2,4].map(w$)};function Gw(e){let{dueDate:t}=e;return e.overdue&&z(e)?0:t?t<=N.value?1:t<=F(N.value,7)?2:3:4}function w$(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:N.value,2:F(N.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function x$(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=W(r).value;for(let i of a?k$[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var S$=(e,t,n)=>x$(e,t,Ww[t]?.(n));function E$({ids:e,by:t}){return x$(e,t).map(({key:n,name:o,ids:r})=>l`<section class=group key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class=num>${s.number(r.length)}</span></h2>
<${Jo} ids=${r} label=${o}/>
</section>`)}var Cc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",_$=`query Views { views { ${Cc} } }`,T$=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,A$=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${B} view { ${Cc} } }
}`,ti=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${B} view { ${Cc} } }
}`,I$=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${B} deletedId } }`,O$=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${Z} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var jt=k([]),ds=k(!1),ni=()=>{},Nc=0,Rc=0;async function co(){let e=Nc+=1,{views:t}=await _(_$,{});e===Nc&&M(()=>{jt.value=t,ds.value=!0})}function D$(){clearTimeout(Rc),Rc=setTimeout(()=>co().catch(()=>{}),100)}function C$(){ni(),ni=Bt(T$,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?C$():D$()},failed:e=>console.warn("no views:",e.message)})}Wo(C$);He(({name:e})=>e.startsWith("view.")&&D$());De(co);O(()=>S.value?.id).subscribe(()=>{Nc+=1,ni(),ni=()=>{},clearTimeout(Rc),ds.value=!1,jt.value=[]});var jw={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},R$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Pc={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},L$={LIST:Xo,BOARD:us,CALENDAR:[]},Vw=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],dt=O(()=>jt.value.find(({id:e})=>e===V.value.query.get("saved"))),uo=O(()=>{let{name:e,query:t}=V.value,n=R$[e];if(!n)return null;let o=n==="LIST",r=Me(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:ao):void 0,i=t.get("sort");return{layout:n,filter:Dt({...r,status:a}),orderBy:o&&i&&St[i]?St[i]:[],groupBy:L$[n].includes(t.get("group")??"")&&Pc[t.get("group")??""]||null}}),an=O(()=>["today","week","later"].includes(V.value.query.get("due")??"")),M$=O(()=>{let e=dt.value,t=e&&er(e);if(!e||!t)return!1;let{name:n,query:o}=V.value;return R$[n]!==e.layout||Vw.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function P$(e){let t=er(e);return t?(t.set("saved",e.id),`${jw[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var U$=({groupBy:e})=>Xo.find(t=>Pc[t]===e)??"";function er({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Yw[u]?.(d);if(!m)return null;r.set(...m)}let a=L$[n].find(u=>Pc[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===ao.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(St).find(u=>ms(N$(t),N$(St[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Yw={status:e=>Mc("status",e,"in"),priority:e=>Mc("priority",e,"in"),labels:e=>ms(e,{isEmpty:!0})?["label","none"]:Mc("label",e,"any"),stage:e=>Lc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>ms(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Lc("team",e,"eq");return t&&["team",Y.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>ms(e,{me:!0})?["assignee","me"]:ms(e,{isNull:!0})?["assignee","nobody"]:Lc("assignee",e,"eq")};function Lc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Mc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var ms=(e,t)=>JSON.stringify(e)===JSON.stringify(t),N$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var q$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},mo={unread:e=>F$(e)&&!e.readAt,all:e=>F$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},F$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function fo(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Uc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function H$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var zw=100,Fc=new Map,fs=k([]),Zw=O(()=>[...fs.value,...ct.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),tr=O(()=>{let e=new Map(Tn.value);for(let t of Zw.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!yp(t.key,n)&&e.set(n,Qw(o,t))}return e});function Qw(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Uc(e,n.input,o):mo.unread(e)&&e.occurredAt<=r?Uc(e,{read:!0},o):e}function B$(e,t,{silent:n=!1}={}){Hc([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function oi(e,t){Hc([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function K$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Hc([e],{snoozedUntil:t},n)}function W$(e){let t=e.filter(mo.unread),[n]=[...Tn.peek().values()].sort(fo),o=t.length===Be.peek()&&t.length<=zw?()=>qc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};G$("markAllRead",$p,{upTo:vp()},r,o)}function Hc(e,t,n){let[o]=e;qc(e,t,n,n?()=>qc(e,H$(o),s("inbox.did.undone")):void 0)}function qc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);G$("updateNotifications",pp,{ids:r,input:t},{told:n},o)}function G$(e,t,n,o,r){let a=q("change"),i=new Promise(u=>Fc.set(a,{resolve:u,at:Ha(),undo:r})),c=new Date().toISOString();wn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),eo(i)}kn(["updateNotifications","markAllRead"],(e,t)=>{let n=Fc.get(e.key),[o]=t.errors;o?(C({bad:!0,text:s("inbox.refused",{why:H(o)})}),ts().catch(()=>{})):Jw(e,t,n),bp(e),Fc.delete(e.key),n?.resolve(t)});function Jw(e,{notifications:t=[]},n){n&&Ba(t,n.at),e.field==="markAllRead"&&Xw(e);let{told:o}=e.note;o&&n?.undo?Oe(o,n.undo):o&&C({text:o})}async function Xw(e){fs.value=[...fs.peek(),e],await ts().catch(()=>{}),fs.value=fs.peek().filter(t=>t!==e)}var ex=30,tx=100,nx=new Set(["unread","all"]),Bc=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=O(()=>this.list())}list(){let t=this.staying.value;return[...tr.value.values()].filter(n=>mo[this.show](n)||t.has(n.id)&&mo.all(n)).filter(n=>this.reaches(n)).sort(fo)}reaches(t){let{value:n}=this.horizon;return!n||fo(t,n)<=0}open(){let t=()=>this.reload();return qa.add(t),(!this.ready.peek()||this.gap!==mc())&&this.load(),()=>{qa.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}async loaded(){this.ready.peek()||await(this.busy.peek()?this.reading?.catch(()=>{}):this.load())}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ha(),a=mc(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(tx,Math.max(ex,o-c.length)),{inbox:$}=await _(up,{filter:q$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{kp(u.unreadCount,r),!i&&nx.has(this.show)&&gp(u.cursor,r),Ba(c,r,f=>mo[this.show](f)&&ox(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0,this.failed.value=null}),this.after=n,this.gap=a,u}},ox=(e,t,n)=>(!t||fo(t,e)<0)&&(!n||fo(e,n)<=0),Kc=new Map;function ri(e){let t=`${S.value?.id} ${e}`,n=Kc.get(t)??new Bc(e);return Kc.set(t,n),n}O(()=>S.value?.id).subscribe(()=>Kc.clear());var Wc=["unread","all","archived","later"],Cn=()=>V.value.name==="inbox",rx=O(()=>Wc.find(e=>e===V.value.query.get("show"))??"unread"),si=O(()=>ri(rx.value)),ai=k(null),nr=k(null),j$=()=>!!document.activeElement?.closest("dialog.sheet");function V$(){let e=ne.peek().name==="task"?fe.peek():null;return si.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===ai.peek())}var ii=e=>()=>{let t=V$();t&&e(t)},Y$=e=>document.querySelector(`main [data-notice="${e}"]`),z$=ii(({id:e})=>eh(Y$(e))),Z$=ii(e=>ci(e)),Q$=ii(e=>oi(e,!e.archivedAt)),J$=ii(({id:e})=>{nr.value={id:e,anchor:Y$(e)?.querySelector("[data-snooze]")??null}});async function li(){ri("all").ready.peek()||await ri("unread").loaded(),W$([...tr.peek().values()])}function ci(e,t){si.peek().keep(e.id),B$(e,!e.readAt,t)}function Gc(e){let t=ne.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||sx(i)),o=t?V$()?.id:ai.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?eh(a):X$(a)?.focus()}var sx=e=>e.hasAttribute("data-task"),X$=e=>e?.querySelector("[data-go]"),eh=e=>X$(e)?.click();var jc=e=>[...vn()].filter(t=>t.parentId===e&&he(t)),ui=({id:e,progress:t})=>Math.max(t?.total??0,jc(e).length);var th=`query Family($id: ID!) {
task(id: $id) { ${Z} parent { ${Z} } subtasks { ${Z} } relations { kind task { ${Z} } } }
}`;var ax=100;async function Vc(e){let t=jc(e),{task:n}=await _(th,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ue(u);for(let u of r)$a(u.id,{parentId:e});for(let u of t)c.has(u.id)||$a(u.id,{parentId:void 0});$a(e,{parentId:o?.id??null,relations:a.map(ix)})})}var ix=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function nh({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>Vc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[He(u=>{u.subjectId!==e||!lx(u)||(clearTimeout(o),o=setTimeout(i,ax))}),De(a),ve.subscribe(u=>u==="sync"&&r&&i())];return r&&ve.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var lx=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function oh(e){let t=pt(()=>{let n=new Bo(o=>o.parentId===e&&he(o),cx);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var cx=Mo([{field:"RANK",direction:"ASC"}]);var Mt=k(null);function or(e,t="subtasks"){let n=fe.peek();n?Mt.value={id:n,of:t,why:e}:C({bad:!0,text:e})}async function rh({id:e,team:t},n){Mt.value=null;let{errors:o}=await Br({...n,team:t,parentId:e},{quiet:"all"});return o.length&&or(H(o[0])),!o.length}async function sh({id:e,team:t},n){Mt.value=null;let o=M(()=>n.map(c=>Br({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&or(H(a)),i.length&&Oe(s("did.createdSeveral",{n:i.length}),()=>Ia(i.filter(c=>L(c.id))))}async function di({id:e,parentId:t},n){Mt.value=null,t===void 0&&await Vc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await rt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&or(H(r[0]))}async function mi(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>ux(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await qo(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function ux(e,t){let n=q("change"),o={watching:t};return Ie(e,n,o),ye(n,"watchTask",Bm,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var bt=[{id:"palette",keys:"mod+k",run:()=>{de.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>X.value.length,run:()=>Nt()},{id:"search",keys:"/",run:vx},{id:"down",keys:"j",run:()=>Cn()?Gc(1):Yc(1),silent:!0},{id:"up",keys:"k",run:()=>Cn()?Gc(-1):Yc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ot(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:lh,run:([e])=>Kr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:Cn,run:z$,silent:!0},{id:"noticeRead",keys:"u",when:Cn,run:Z$},{id:"noticeArchive",keys:"e",when:()=>Cn()&&!j$(),run:Q$},{id:"noticeLater",keys:"h",when:Cn,run:J$},{id:"noticesRead",keys:"shift+i",when:()=>Cn()&&Be.value,run:li},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Aa(e,{status:e.some(z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:po("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ut(e.team.id).length,run:po("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:po("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:po("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:po("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:po("labels")},{id:"watch",keys:"w",task:!0,when:he,run:mi},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:mx,run:fx},{id:"remind",keys:"r",task:!0,one:!0,when:he,run:dx},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>fe.value===e.id&&e.can.update,run:()=>ah(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>os("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>di(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>os("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&X.value.length>1,run:po("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>fe.value===e.id&&e.can.comment,run:()=>ah(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>fe.value===e.id&&yt(e),run:hx},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>$x(e)},{id:"delete",task:!0,when:e=>e.can.delete&&he(e),run:px},{id:"restore",task:!0,when:e=>e.can.delete&&!he(e),run:e=>e.map(t=>Oa(t))},{id:"undo",keys:"z",run:hf},{id:"inbox",keys:"g i",run:()=>G("/inbox")},{id:"today",keys:"g t",run:()=>G(Pe("/"))},{id:"tasks",keys:"g l",run:()=>G(Pe("/tasks"))},{id:"board",keys:"g b",run:()=>G(Pe("/board"))},{id:"calendar",keys:"g c",run:()=>G(Pe("/calendar"))},{id:"reports",keys:"g r",run:()=>G(Pe("/reports"))},{id:"trash",keys:"g x",run:()=>G(Pe("/trash"))},{id:"teams",keys:"g m",run:()=>G("/team")},{id:"settings",keys:"g s",run:()=>G("/settings")},{id:"overview",keys:"g o",run:()=>G("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>G("/instance")},{id:"saveView",keys:"v",when:()=>uo.value&&(dt.value||!an.value),run:()=>{de.value="view"}},{id:"theme",run:Wr},{id:"keys",keys:"?",run:()=>{de.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>$n()}];function zc(){let{name:e,key:t=""}=ne.value,n=e==="task"?Ro(t):ze.value;return n&&L(n)||null}function $i(){let e=ne.peek().name==="task"?[]:Zc(),t=zc();return e.length?e:t?[t]:[]}var Zc=()=>[...Ye.value].map(L).filter(e=>e!=null),ih=(e,t)=>t.filter(n=>!e.when||e.when(n));function kt(e,t=$i()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:zc();return o!==null&&lh(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return ih(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Vt(e,t=$i()){if(!e.task)return e.run();let n=ih(e,e.id==="select"?[zc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var hi=e=>bt.find(t=>t.id===e)?.keys??"";function st(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function po(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Xe.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function dx([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);so.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function mx(e){return e.can.update&&he(e)&&e.version}function fx([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);ro.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function lh(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function px(e){if(!e.some(t=>t.commentCount||t.attachmentCount||ui(t)))return Qc(e);Ca.value=e.map(({id:t})=>t),de.value="delete"}function Qc(e){ne.value.name!=="task"?Sn():e.some(({id:t})=>t===fe.value)&&Zn(),Ia(e)}async function $x(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),C({text:s("did.copied",{task:e.key})})}function ah(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function hx(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function vx(){let e=document.querySelector("main .search");e?e.focus():de.value="palette"}function Yc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return gx(e);let n=ne.peek().name==="task",o=t.findIndex(i=>vt(i)===(n?fe:ze).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(vt(r)??"");a&&Ot(a)}var fi=0,pi=null;function gx(e){let t=document.querySelector("main");t&&(fi=Math.max(1,fi+e),pi?.disconnect(),pi=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;pi?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?fi:0;fi=0;for(let r=0;r<o;r+=1)Yc(1)}),pi.observe(t,{childList:!0,subtree:!0}))}var _t=({of:e})=>l`<p class=hints>${e.map(([t,n])=>l`<span>${t.map(Jc)} ${n}</span>`)}</p>`,Jc=e=>l`<kbd>${e}</kbd> `,Yt=(e,t="\u2190 \u2192 \u2191 \u2193")=>e.map(n=>[[{lift:s("key.space"),carry:t,shift:"Alt \u2191 \u2193",putBack:s("key.escape"),open:"\u21B5"}[n]],s(`board.${n}`)]);var yx=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]],["hand",[]],["write",[]]],bx=()=>({list:[[[s("key.escape")],s("keys.close")]],...Xc()&&{hand:Yt(["lift","carry","shift","putBack"])},...ch()&&{write:[[st("mod+enter"),s("keys.save")],[[s("key.escape")],s("keys.leave")]]}}),kx=new Set(["done","status","stage"]),wx=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]),Xc=()=>X.value.length>0,ch=()=>Xc()||Le.value.some(({myRole:e})=>e==="CONTRIBUTOR");function xx(e){return e.task?kx.has(e.id)?ch():Xc()||!wx.has(e.id):kt(e)}function uh(){let e=()=>{de.value=""},t=yx.map(([n,o])=>({name:n,lines:[...o.flatMap(r=>bt.filter(a=>a.id===r&&xx(a))).map(r=>[st(r.keys??""),s(`command.${r.id}`)]),...bx()[n]??[]]}));return l`<${se} class=wide labelledby=keys-title close=${e}>
<div class=pad>
<div class=split>
<h2 id=keys-title>${s("keys.title")}</h2>
<button class="icon end" aria-label=${s("close")} onClick=${e}><${w} name=close/></button>
</div>
<div class=keys>
${t.filter(({lines:n})=>n.length).map(({name:n,lines:o})=>l`<section key=${n} aria-labelledby=${`keys-${n}`}>
<h3 id=${`keys-${n}`}>${s(`keys.${n}`)}</h3>
<ul>
${o.map(([r,a])=>l`<li><span>${Fl(a)}</span><span>${r.map(Jc)}</span></li>`)}
</ul>
</section>`)}
</div>
</div>
<//>`}var Sx={status:()=>Ve.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind=status value=${e} mute/>`,fields:{status:e}})),stage:([{team:e}])=>Ut(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind=status value=${o} mute color=${r}/>`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>lt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind=priority value=${e} mute/>`,fields:{priority:e}})),assignee:e=>[null,...Ex(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${re} user=${t} mute/>`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>X.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Dx().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name=calendar/>`,fields:{dueDate:t}}))};function Ex(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>ht(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function _x(e,t){let[n,...o]=e.map(r=>Tx(r,t));return o.every(r=>r===n)?n:void 0}var Tx=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function dh(){if(!Xe.value)return null;let{kind:e,ids:t,anchor:n}=Xe.value,o=t.map(r=>W(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Ix} key=${t.join()} tasks=${o} anchor=${n}/>`:e==="labels"?l`<${r$} key=${t.join()} tasks=${o} anchor=${n}/>`:l`<${Ox} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n}/>`:null}var Ax=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function Ix({tasks:e,anchor:t}){let n=A(null),o=()=>{Xe.value=null},r=Ax.flatMap(i=>bt.filter(c=>c.id===i&&kt(c,e))),a=i=>{let c=ut(i),u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${se}
class=menu
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>Et(i,t)}
>
<div role=menu aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
${r.map((i,c)=>l`<button
class=o
role=menuitem
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>Vt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class=end>
${st(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
<//>`}function Ox({tasks:e,kind:t,anchor:n}){let o=Sx[t](e),r=_x(e,t),[a,i]=x(""),c=h=>o.filter(g=>Q(g.text).includes(Q(h))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:h})=>h===r))),f=zo(d),$=()=>{Xe.value=null},p=h=>{$(),h&&Aa(e,h.fields)},v=h=>p(h===a?u[d]:c(h)[0]),b=({currentTarget:{value:h,validity:g}})=>{h&&g.valid&&p({fields:{dueDate:h}})};return l`<${se}
class=menu
label=${s(`field.${t}`)}
close=${$}
place=${h=>Et(h,n)}
>
<${Yo} ...${{typed:a,type:i,at:d,move:m,take:v}} count=${u.length} label=${s(`field.${t}`)}/>
<div role=listbox id=choices aria-label=${s(`field.${t}`)} ref=${f}>
${u.map((h,g)=>l`<div
class=o
role=option
id=${`choice-${g}`}
key=${h.key}
aria-selected=${g===d}
onPointerMove=${()=>m(g)}
onClick=${()=>p(h)}
>
${h.icon}
<span dir=auto>${h.text}</span>
${h.end&&l`<span class="end sm">
${h.end} ${t==="stage"&&h.key===r&&l`<${w} name=check/>`}
</span>`}
${!h.end&&h.key===r&&l`<span class=end><${w} name=check/></span>`}
</div>`)}
</div>
${t==="due"&&l`<div class="field o">
<input
class=input
type=date
min=1970-01-01
max=9999-12-31
aria-label=${s("due.pick")}
value=${r??""}
onChange=${b}
/>
</div>`}
<//>`}function Dx(){let e=F(N.value,7-at(N.value));return[["today",N.value],["tomorrow",F(N.value,1)],["friday",F(N.value,(11-at(N.value))%7||7)],["monday",e],["month",F(N.value,30)],["never",null]]}var mh="taskflow.draft.",Cx=50,Nn=e=>`${e}.new`,ps=e=>`${e}.reply`,$s=e=>`${e}.edit`,eu=new Map;function _e(e){let t=nu(e),n=eu.get(t);if(n)return n;let o=k(tu(t)?.text??null);return eu.set(t,o),o}function Te(e,t){_e(e).value=t;let n=nu(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Nx()}catch{}}var rr=e=>[_e(e).value??"",t=>Te(e,t||null)],vi=(e,t)=>n=>{n.key!=="Escape"||!e||(n.preventDefault(),t(""))};Vn.add(async()=>{let e=nu("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);eu.clear()});var nu=e=>`${mh}${S.peek()?.id}.${e}`;function tu(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Nx(){let e=Object.keys(localStorage).filter(n=>n.startsWith(mh));if(e.length<=Cx)return;let[t]=e.sort((n,o)=>(tu(n)?.at??0)-(tu(o)?.at??0));localStorage.removeItem(t)}var Rx={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},fh=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Lx=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Mx={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Px={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Ux=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Fx=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),qx=new Set(["in","dans","en"]),Hx=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),ph=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),$h=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Bx=new Set(["do","so"]);function yi(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:Q(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],v=e.slice($,p);return t.plain?.has(v)?!1:(o.set(d,{field:d,from:$,to:p,text:v}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:v})=>Q(v)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&zx(Rx,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&Yx(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=Wx(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:Kx(r)}function Kx(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Wx(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Ux.has(e[i-1].word)&&!n(e[i-1]),u=Gx(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Gx(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=Mx[a];if(d!==void 0)return{count:1,day:F(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:F(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:F(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:F(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return gi(1,hs(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return gi(1,hh(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&sr(i))return ou(2,sr(i),+p[1],c,n);if(p&&i==="de"&&c&&sr(c))return ou(3,sr(c),+p[1],u,n);let v=sr(a)&&i?$.exec(i):null;if(v)return ou(2,sr(a),+v[1],c,n);if(qx.has(a)&&i&&c)return jx(Px[i]??+i,c,n);if(Fx.has(a)&&i)return Vx(i,n);let b=fh.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(b<0)return;let h=a.replace(/\.$/,"");if(!(h.length===2&&!(o==="de"&&(r||!Bx.has(h)))))return{count:1,day:F(n,(b-at(n)+7)%7||7),last:h.length<6,inside:!0}}function jx(e,t,n){if(e>0&&e<1e3)return Hx.has(t)?{count:3,day:F(n,e)}:ph.has(t)?{count:3,day:F(n,7*e)}:$h.has(t)?{count:3,day:vh(n,e)}:void 0}function Vx(e,t){let n=F(t,7-at(t)),o=fh.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:F(n,o)}:ph.has(e)?{count:2,day:n}:$h.has(e)?{count:2,day:vh(`${t.slice(0,7)}-01`,1)}:void 0}function ou(e,t,n,o,r){return/^\d{4}$/.test(o??"")?gi(e+1,hs(Number(o),t,n)):gi(e,hh(void 0,t,n,r))}var gi=(e,t)=>t?{count:e,day:t}:void 0;function hh(e,t,n,o){if(e)return hs(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=hs(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function hs(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function vh(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=hs(o,n%12+1,r);if(a)return a}}var sr=e=>Lx.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Yx(e,t){let n=e.find(({name:o})=>Q(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var zx=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function vs(e,t={},n){let o=df(),r=X.value,a=t.team??o.team??r[0],i=g=>ht((g??a)?.id??""),c=it.value.split("-")[0],u=yi(e,{today:N.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:v,labels:b,stage:h}=p;return v&&!i($).some(({id:g})=>g===v.id)&&(p.assignee=null),b&&(p.labels=b.filter(({id:g})=>xt($.id).some(y=>y.id===g))),h&&!Ut($.id).some(({id:g})=>g===h.id)&&delete p.stage,{draft:p,marks:d}}function ru({team:{id:e,key:t,name:n},...o}){Br({...o,team:{id:e,key:t,name:n}})}function gh(){let[e,t]=rr("line"),[n,o]=x(()=>new Set),[r,a]=x(!1),i=A(null),c=X.value;if(!c.length)return null;let{draft:u,marks:d}=vs(e,{},n),m=$=>{$.preventDefault();let{draft:p}=vs(i.current?.value??"",{},n);if(a(!p.title),!p.title)return i.current?.focus();ru(p),t(""),o(new Set)},f=({text:$})=>{o(new Set([...n,$])),i.current?.focus()};return l`<form class="card quick" onSubmit=${m} onKeyDown=${vi(e,t)}>
<${w} name=plus/>
<${gs}
field=${i}
line=${e}
write=${t}
marks=${d}
unmark=${f}
untitled=${r&&!u.title}
/>
<button class=btn type=submit>${s("quick.add")}</button>
${e.trim()&&l`<div class=chips role=status aria-label=${s("quick.understood")}>
${(d.some(({field:$})=>$==="team")||c.length>1)&&l`<${bi}
mark=${d.find(({field:$})=>$==="team")}
unmark=${f}
>
<${w} name=team/>
${u.team.name}
<//>`}
${u.assignee&&l`<${bi} mark=${d.find(({field:$})=>$==="assignee")} unmark=${f}>
<${re} user=${u.assignee} mute/>
${u.assignee.name}
<//>`}
${u.priority&&l`<${bi} mark=${d.find(({field:$})=>$==="priority")} unmark=${f}>
<${oe} kind=priority value=${u.priority} mute/>
${s(`priority.${u.priority}`)}
<//>`}
${u.dueDate&&l`<${bi} mark=${d.find(({field:$})=>$==="dueDate")} unmark=${f}>
<${w} name=calendar/>
${s.day(u.dueDate)}
<//>`}
${u.labels?.map($=>l`<${io} key=${$.id} label=${$}/>`)}
</div>`}
</form>`}function gs({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a,untitled:i,label:c,placeholder:u,paste:d}){let m=Re(),f=A(null),$=()=>{f.current&&e.current&&(f.current.scrollLeft=e.current.scrollLeft)};K($);let p=[],v=0;for(let b of o)p.push(t.slice(v,b.from)),p.push(l`<mark title=${s("quick.asText",{text:b.text})} onClick=${()=>r(b)}>${b.text}</mark>`),v=b.to;return p.push(t.slice(v)),l`<div class=line-field>
<input
ref=${e}
name=title
autofocus=${a}
dir=auto
maxlength=200
autocomplete=off
aria-label=${c??s("quick.label")}
placeholder=${u??s("quick.placeholder")}
value=${t}
onInput=${U(n)}
onScroll=${$}
onPaste=${d}
aria-invalid=${i?"true":void 0}
aria-describedby=${i?m:void 0}
/>
<div class=mirror dir=auto ref=${f} aria-hidden=true>${p}</div>
${i&&l`<p class=error id=${m} role=alert>${s("quick.untitled")}</p>`}
</div>`}var bi=({mark:e,unmark:t,children:n})=>e?l`<button
type=button
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name=close/>
</button>`:l`<span class=chip>${n}</span>`;function yh(){let[e,t]=rr("dialog"),[n,o]=x(()=>new Set),[r,a]=x(sc.peek()),[i,c]=x(!1),u=A(null),{draft:d,marks:m}=vs(e,r,n),f=()=>{t(""),de.value=""},$=({text:h})=>o(new Set([...n,h])),p=(h,g)=>{let y=m.find(E=>E.field===h);y&&t(`${e.slice(0,y.from).trimEnd()} ${e.slice(y.to).trimStart()}`.trim()),a({...r,...g})},v=h=>{h.preventDefault();let{draft:g}=vs(u.current?.value??"",r,n);if(c(!g.title),!g.title)return u.current?.focus();ru(g),f()},b=ht(d.team.id);return l`<${se} class=new-task labelledby=new-title close=${f}>
<form class=pad onSubmit=${v}>
<div class=split>
<h2 id=new-title>${s("command.new")}</h2>
<button type=button class="icon end" aria-label=${s("close")} onClick=${f}>
<${w} name=close/>
</button>
</div>
<div class="quick boxed">
<${gs}
autofocus
field=${u}
line=${e}
write=${t}
marks=${m}
unmark=${$}
untitled=${i&&!d.title}
/>
</div>
<div class=choices>
<${su}
name=team
value=${d.team.id}
options=${X.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>p("team",{team:X.value.find(g=>g.id===h)})}
/>
<${su}
name=assignee
value=${d.assignee?.id??""}
options=${[["",s("nobody")],...b.map(({id:h,name:g})=>[h,g])]}
choose=${h=>p("assignee",{assignee:b.find(g=>g.id===h)??null})}
/>
<${su}
name=priority
value=${d.priority??"MEDIUM"}
options=${lt.toReversed().map(h=>[h,s(`priority.${h}`)])}
choose=${h=>p("priority",{priority:h})}
/>
<label>
<span>${s("field.due")}</span>
<input
class=input
type=date
min=1970-01-01
max=9999-12-31
value=${d.dueDate??""}
onChange=${U(h=>p("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${d.labels?.length?l`<p class=labels>
<span class=sr>${s("field.labels")}: </span>
${d.labels.map(h=>l`<${io} key=${h.id} label=${h}/>`)}
</p>`:null}
<div class=actions>
<p class=hints>
${Zx.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type=submit>${s("quick.create")}</button>
</div>
</form>
<//>`}var Zx=["priority","assignee","due","team"],su=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class=input value=${t} onChange=${U(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var Qx=new Map([["status",()=>Ve],["priority",()=>lt],["assignee",()=>["me","nobody"]],["team",()=>Y.peek().map(({key:e})=>e)],["blocked",()=>["yes","no"]],["due",()=>["overdue","today","week","later","none"]]]);function ki(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=Qx.get(a.toLowerCase())?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Me(t);return{text:n.join(" "),isFilter:t.size>0,filter:Dt(o),fits:ha(o),list:Jx(t,n)}}function Jx(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var bh=7,Xx=150,e0=200;function wi(e,t,n=()=>!0){let o=Q(e.trim()).split(/\s+/),r=[...vn()].filter(he).filter(d=>{let m=Q(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=qt.peek()?.id,u=d=>(Q(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,bh)}function xi(e,t,n,o={}){let[r,a]=x(new Map);return I(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>t0(e,n,o).then(c,()=>{}),Xx);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function t0(e,t,n){let o=e.trim().slice(0,e0),r=async d=>(await _(Cm,{text:o,filter:{...d,...n},first:bh})).search?.nodes??[],{team:a}=xa.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();fa(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!n0.has(f)));return u}var n0=new Set(["KEY","TITLE"]);var o0={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function wh({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${kh(t)}</mark>`:kh(t))}var kh=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>o0[n]);function Sh(){let[e,t]=x(""),[n,o]=x(null),r=A(null),{text:a,filter:i,list:c,isFilter:u}=ki(e),d=xi(a,()=>o(r.current),void 0,i),m=A($i()).current,f=D=>{let{text:ee,fits:te}=ki(D);return D.trim()?wi(ee,d,te):[]},$=D=>bt.filter(ee=>!ee.silent&&kt(ee,m)&&Q(xh(ee,m)).includes(Q(D.trim()))),p=f(e),v=$(e),b=p.length||u?[{id:"show-all",list:c}]:[],h=[...p,...v,...b],g=Math.max(0,h.findIndex(D=>D.id===n));r.current=h[g]?.id??null;let y=()=>{de.value=""},E=D=>{y(),D&&queueMicrotask(()=>"list"in D?G(D.list):"run"in D?Vt(D,m):Ot(D))};I(()=>document.getElementById(`option-${g}`)?.scrollIntoView({block:"nearest"}),[g,h.length]);let T=D=>{let ee=ut(D);if(ee&&h.length)D.preventDefault(),o(h[(g+ee+h.length)%h.length].id);else if(D.key==="Enter"){D.preventDefault();let te=D.target.value;E(te===e?h[g]:f(te)[0]??$(te)[0]??{id:"show-all",list:ki(te).list})}},me=(D,ee,te)=>l`<div
class=o
role=option
id=${`option-${ee}`}
key=${te.id}
aria-selected=${ee===g}
onPointerMove=${()=>o(te.id)}
onClick=${()=>E(te)}
>
${D}
</div>`;return l`<${se} class=pal label=${s("palette.title")} close=${y}>
<input
dir=auto
autofocus
role=combobox
aria-expanded=true
aria-controls=options
aria-activedescendant=${h.length?`option-${g}`:void 0}
aria-label=${s("palette.title")}
placeholder=${s("palette.placeholder")}
value=${e}
onInput=${U(D=>{t(D),o(null)})}
onKeyDown=${T}
/>
<div id=options role=listbox aria-label=${s("palette.results")}>
${p.length>0&&l`<div role=group aria-labelledby=pal-tasks>
<h3 id=pal-tasks role=presentation>${s("palette.tasks")}</h3>
${p.map((D,ee)=>me(l`
<${oe} kind=status value=${D.status} mute/>
<span dir=auto>${D.title} <${r0} of=${d.get(D.id)}/></span>
<code class=end>${D.key}</code>
`,ee,D))}
</div>`}
${v.length>0&&l`<div role=group aria-labelledby=pal-commands>
<h3 id=pal-commands role=presentation>${s("palette.commands")}</h3>
${v.map((D,ee)=>me(l`
<span>${xh(D,m)}</span>
<span class=end>${D.keys&&st(D.keys).map(te=>l`<kbd>${te}</kbd> `)}</span>
`,p.length+ee,D))}
</div>`}
${b.map(D=>me(l`<span>${s("palette.all")}</span>`,h.length-1,D))}
</div>
${p.length+v.length===0&&l`<p class=none role=status>${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>${s("key.escape")}</kbd> ${s("close")}</span>
</footer>
<//>`}var xh=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},r0=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${wh} snippet=${e.snippet}/></small>`;var s0={assigneeId:"assignee",teamId:"team",parentId:"parent"},a0=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]),i0=/^user\.(cre|upd)ated$/,l0=/overdue|block/;function Th({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:s0[i.field]??i.field})).filter(({field:i},c,u)=>!a0.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!c0(i,u)),o={who:m0(e.actor),task:t?s(l0.test(e.name)?"feed.This":"feed.this"):f0(e,n.length===1&&n[0].field==="title"&&n[0].before),what:p0(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return u0(n[0],o);if(e.name==="task.updated")return we("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?we("feed.other",{...o,name:e.name}):we(a,o)}function c0(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function u0({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?we(`feed.${t}`,{...r,to:_h("status",String(t))}):e==="priority"?we("feed.priority",{...r,to:_h("priority",String(t))}):e==="assignee"?we(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?we(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?d0(Eh(n),Eh(o),r):e==="stage"?we(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?we("feed.arranged",r):e==="parent"?we(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?we(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Kt(t)}</b>`}):e==="relations"?we("feed.related",r):e==="title"?we("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?we("feed.moved",{...r,to:l`<b>${o}</b>`}):we("feed.changed",{...r,fields:s(`field.${e}`)})}function d0(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?we("feed.changed",{...n,fields:s("field.labels")}):we(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Eh=e=>e?.split(", ")??[],m0=e=>l`<b>${e?Wa(e):"TaskFlow"}</b>`,_h=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class=g/>${s(`${e}.${t}`)}</b>`;function f0(e,t){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let n=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`
<a href=${`/t/${e.task.key}${n}`}>${e.task.key}</a>
${" "}
<bdi>${t||e.task.title}</bdi>
`}function p0({name:e,subjectId:t,subjectType:n,actor:o,changes:[r]}){let a=n==="TEAM"?r?.after??r?.before:t;if(i0.test(e)&&a===S.value?.id)return l`<b>${s("you")}</b>`;let i=[...wt.value,o].find(c=>c?.id===a);return l`<b>${i?.name??(r?.afterText??r?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}var au=()=>ve.value==="sync"&&Ur.value?"offline":ve.value;function Ah(){let e=au();return e==="sync"?Pr.value?s("line.saving"):s("line.sync"):e==="offline"&&Pr.value?s("line.waiting",{n:Pr.value}):s(`line.${e}`)}var Ih="taskflow.live",Pt=k(localStorage.getItem(Ih)==="folded");function $0(){Pt.value=!Pt.value,localStorage.setItem(Ih,Pt.value?"folded":"")}var Oh=()=>l`<aside aria-label=${s("live.label")} class=rail><${ys}/></aside>`;function ys({class:e=""}){return l`<div class="live ${e} ${Pt.value?"closed":""}">
<header>
<h2><${Dh}/><span class=name>${s("live.title")}</span></h2>
<span class=state role=status data-line=${ve.value}>${Ah()}</span>
<button
class=icon
aria-label=${s(Pt.value?"live.unfold":"live.fold")}
title=${s(Pt.value?"live.unfold":"live.fold")}
aria-expanded=${!Pt.value}
onClick=${$0}
>
<${w} name=${Pt.value?"unfold":"fold"}/>
</button>
</header>
${!Pt.value&&l`<${h0}/><${v0}/>`}
</div>`}function Dh(){let e=au(),t=e==="sync"?"":e==="offline"?"off":"busy";return l`<i key=${Ma.value} class="pulse ${t} ${Ma.value?"beat":""}"/>`}var iu=()=>au()!=="sync"&&l`<p class="line narrow"><${Dh}/>${Ah()}</p>`;function h0(){let e=Lf(Ht.value);return l`<div class=feed role=log tabindex=0 aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${lu} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more}/>`:l`<li class=caught key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function lu({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${re} user=${e.actor} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div>
<${Th} event=${e} short=${n}/>
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function v0(){let e=(Fe.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Re();return e.length?l`<section class=load aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${oo} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})}/>
<b class=num>${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var g0=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Ch(){if(!Ye.value.size)return null;let e=Zc();return l`<section class=selection aria-label=${s("selection.label")}>
<div role=toolbar aria-label=${s("selection.label")}>
<strong role=status>${s("selection.count",{n:e.length})}</strong>
${g0.flatMap(([t,n])=>bt.filter(o=>o.id===t&&(t!=="stage"||kt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!kt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,e)}
>
<${w} name=${n}/>
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class=icon aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${Sn}>
<${w} name=close/>
</button>
</div>
</section>`}var y0={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function cu({id:e}){return jt.value.length?l`<nav class=saved aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${jt.value.map(t=>l`<li key=${t.id}>
<a
class=nav
href=${P$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${dt.value?.id===t.id?"page":void 0}
>
<${w} name=${y0[t.layout]}/>
<span dir=auto>${t.name}</span>
${t.team&&l`<small aria-hidden=true>${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var b0=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],k0=8,Nh=new Set(["reports","team","settings","instance","trash","overview"]);function Rh(){let e=Le.value.filter((o,r)=>r<k0||o.key===Ct.value),t=o=>yn()&&o===Ct.value?"true":void 0,n={inbox:Be.value,today:Fe.value&&Fe.value.overdue+Fe.value.dueToday,tasks:Fe.value&&Fe.value.pending+Fe.value.inProgress};return l`<aside class=side aria-label=${s("side.label")} inert=${en.value&&ne.value.name==="task"}>
<a class=brand href=${Pe("/")}><svg aria-hidden=true><use href="#mark"/></svg><span>TaskFlow</span></a>
<button
class=find
onClick=${()=>{de.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${w} name=find/>
<span>${s("side.find")}</span>
<kbd>${st("mod+k")}</kbd>
</button>
<nav class=places aria-label=${s("side.main")}>
<ul>
${b0.map(([o,r])=>l`<li key=${o} class=${Nh.has(o)?"roomy":""}>
<${Si}
name=${o}
path=${r}
count=${n[o]}
hot=${o==="inbox"||o==="today"&&!!Fe.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key=instance class=roomy>
<${Si} name=instance path="/instance"/>
</li>`}
<li class=narrow>
<button
class=nav
onClick=${()=>{de.value="palette"}}
>
<${w} name=find/>
<span>${s("side.search")}</span>
</button>
</li>
<li class=narrow>
<button
class=nav
aria-current=${Nh.has(V.value.name)?"page":void 0}
onClick=${()=>{de.value="more"}}
>
<${w} name=more/>
<span>${s("side.more")}</span>
</button>
</li>
</ul>
</nav>
${Le.value.length>1&&l`<nav aria-labelledby=side-teams>
<h2 id=side-teams>${s("side.teams")}</h2>
<ul>
<li key="">
<a class=nav href=${zl("")} title=${s("any.team")} aria-current=${t("")}>
<${w} name=all/>
<span>${s("any.team")}</span>
</a>
</li>
${e.map(o=>l`<li key=${o.id}>
<a class=nav title=${o.name} href=${zl(o.key)} aria-current=${t(o.key)}>
<span class=tag aria-hidden=true>${o.key.slice(0,2)}</span>
<span dir=auto>${o.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${cu} id=side-views/>
<div class=foot>
<${Si} name=trash path="/trash"/>
<a class=nav href="/explorer/" title=${s("place.explorer")}>
<${w} name=explorer/>
<span>${s("place.explorer")}</span>
</a>
<div class=me>
<${re} user=${S.value} mute/>
<div><strong dir=auto>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class=icon aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Wr}>
<${w} name=theme/>
</button>
<button
class=icon
aria-label=${s("command.signOut")}
title=${s("command.signOut")}
onClick=${()=>$n()}
>
<${w} name=out/>
</button>
</div>
</div>
</aside>`}function Si({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class=nav
href=${Pe(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${V.value.name===e?"page":void 0}
>
<${w} name=${e}/>
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function Lh(){let e=()=>{de.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${se} class=more-places label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${Si} name=${o} path=${r}/></li>`)}
</ul>
</nav>
<div onClick=${e}><${cu} id=more-views/></div>
<button class=nav onClick=${t(Wr)}><${w} name=theme/><span>${s("command.theme")}</span></button>
<button class=nav onClick=${t(()=>$n())}>
<${w} name=out/>
<span>${s("command.signOut")}</span>
</button>
<//>`}function ln({title:e,verb:t,run:n,close:o,early:r,children:a}){let i=async()=>{o(),await null,await n(),is(null,null)};return l`<${se} class=small labelledby=sure close=${o}>
<div class=pad>
<h2 id=sure>${e}</h2>
${a}
<div class=actions>
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button class="btn danger" onClick=${i} disabled=${r}>${t}</button>
</div>
</div>
<//>`}function Mh(){let e=Ca.value.map(i=>W(i).value).filter(i=>i!==null),t=()=>{de.value=""},n=e.reduce((i,{commentCount:c})=>i+c,0),o=e.reduce((i,{attachmentCount:c})=>i+c,0),r=e.reduce((i,c)=>i+ui(c),0),a=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${ln}
title=${s("delete.sure",{what:a})}
verb=${s("command.delete")}
run=${()=>Qc(e)}
close=${t}
>
${r>0&&l`<p>${s("delete.subtasks",{n:r})}</p>`}
${n>0&&l`<p>${s("delete.comments",{n})}</p>`}
${o>0&&l`<p>${s("delete.files",{n:o})}</p>`}
<//>`}var Uh="button[data-task]",Ph=e=>[...e?.querySelectorAll(Uh)??[]];function Fh(e){let t={id:"",column:null,at:0},n=({target:r})=>{let a=r instanceof Element?r.closest(Uh):null,i=a?.closest("[data-drop]")??null;t={id:a?.getAttribute("data-task")??"",column:i,at:Ph(i).findIndex(c=>c===a)}},o=new MutationObserver(()=>{if(!t.id||document.activeElement!==document.body)return;let r=Ho(t.id)??Ph(t.column).slice(0,t.at+1).at(-1);r instanceof HTMLElement&&r.focus({preventScroll:!0})});return addEventListener("focusin",n),o.observe(e,{childList:!0,subtree:!0}),()=>{removeEventListener("focusin",n),o.disconnect()}}function qh(){let e=Jn.value.findLast(({undo:t})=>t)?.id;return l`<div class=toasts role=status aria-live=polite>
${Jn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class=toast key=${t}>
<span>
${a?l`<a href=${a}>${n}</a>`:n}
${i&&l` · <a href=${i.to}>${i.text}</a>`}
</span>
${c&&l`<button
onClick=${()=>{xn(t),c.run()}}
>
${c.text}
</button>`}
${r&&l`
<button
onClick=${()=>{xn(t),r()}}
>
${s("command.undo")}
</button>
${t===e&&l`<kbd>Z</kbd>`}
`}
${o&&l`<button class=icon aria-label=${s("close")} onClick=${()=>xn(t)}>
<${w} name=close/>
</button>`}
</div>`)}
</div>`}var w0=`mutation ConfirmAgain { requestEmailConfirmation { ${B} } }`;function Hh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await be(w0,{})&&t(!0)};return l`<div class="note unproved" role=status>
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var Ei="NEVER",_i="OWN",Bh=999;function Kh(){let e=ro.value,t=e&&W(e.id).value;return t?l`<${x0} key=${t.id} task=${t} anchor=${e.anchor}/>`:null}function x0({task:e,anchor:t}){let[n]=x(()=>on.peek()?.id===e.id&&on.peek()?.chosen||e.recurrence),o=e.dueDate??N.peek(),r=n&&Rp(n,o),[a,i]=x(n?r?.often??_i:Ei),[c,u]=x(r??Np(o)),[d,m]=x(e.dueDate??""),f=A(null);K(()=>{let y=f.current?.closest("dialog");y&&Et(y,t)},[a,c.ends]);let $=y=>u({...c,...y}),p=()=>{ro.value=null},v=y=>{i(y);let E=Va.find(T=>T===y);E&&$({often:E}),E&&!e.dueDate&&!d&&m(N.peek())},b=a===Ei?null:a===_i?n??null:Lp(c),h=y=>{y.preventDefault(),p(),queueMicrotask(()=>Bp(e,b,d||null))},g=a!==Ei&&a!==_i;return l`<${se}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${y=>Et(y,t)}
>
<form ref=${f} onSubmit=${h}>
<${Ti}
label=${s("field.recurrence")}
value=${a}
all=${[[Ei,s("repeat.never")],...Va.map(y=>[y,Lt(s(`repeat.${y}`))]),...n&&!r?[[_i,s("repeat.asItIs")]]:[]]}
choose=${v}
autofocus
/>
${g&&l`
<${S0} ...${{choice:c,change:$}}/>
${c.often==="WEEKLY"&&l`<${E0} ...${{choice:c,change:$}}/>`}
${c.often==="MONTHLY"&&l`<${Ti}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Lt(za(c.nth))],["last",Lt(s("repeat.lastDay"))]]}
choose=${y=>$({monthly:y})}
/>`}
<${Ti}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Lt(s("repeat.from.due"))],["completion",Lt(s("repeat.from.completion"))]]}
choose=${y=>$({fromCompletion:y==="completion",...y==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${_0} ...${{choice:c,change:$}}/>
${!e.dueDate&&l`<${Ai}
label=${s("field.dueDate")}
type=date
value=${d}
min=1970-01-01
max=9999-12-31
required=${!c.fromCompletion}
onInput=${({currentTarget:y})=>m(y.value)}
/>`}
`}
<p class=said role=status>${b&&Lt(Kt(b))}</p>
<div class="split end">
<button class="btn quiet" type=button onClick=${p}>${s("cancel")}</button>
<button class=btn>${s("save")}</button>
</div>
</form>
<//>`}var S0=({choice:e,change:t})=>l`<${Ai}
label=${s(`repeat.interval.${e.often}`)}
type=number
min=1
max=${Bh}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function E0({choice:{weekdays:e},change:t}){let n=Dr(it.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class=field>
<legend>${s("repeat.weekdays")}</legend>
<div class=week>
${o.map((a,i)=>l`<button
key=${a}
type=button
aria-pressed=${e.includes(a)}
aria-label=${s.weekday(a+1)}
title=${s.weekday(a+1)}
onClick=${()=>r(a)}
>
${s.weekdays()[i].slice(0,2)}
</button>`)}
</div>
</fieldset>`}function _0({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${Ti}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${Ai}
label=${s("repeat.count")}
type=number
min=1
max=${Bh}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${Ai}
label=${s("repeat.lastOn")}
type=date
max=9999-12-31
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function Ai({label:e,...t}){let n=Re();return l`<div class=field><label for=${n}>${e}</label><input class=input id=${n} ...${t}/></div>`}function Ti({label:e,value:t,all:n,choose:o,autofocus:r}){let a=Re();return l`<div class=field>
<label for=${a}>${e}</label>
<select
class=input
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var bs=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var Wh=(e,t,n)=>uu(e,t,n,!0),Gh=(e,t,n)=>uu(e,t,n,!1);async function uu({id:e,key:t},n,o,r,a=!1){Mt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await T0(e,n,o,r,i);c.length?or(H(c[0]),"relations"):a?C({text:s("undo.done",{task:t})}):Oe(i,()=>{let d=L(e);d&&uu(d,n,o,!r,!0)},`/t/${t}`)}function T0(e,t,n,o,r){let a=q("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&z(n)&&{blocked:!0}};Ie(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ye(a,"relateTasks",i$,d,[e],u):ye(a,"unrelateTasks",l$,d,[e],u)}function jh(){let e=Za.value,t=e&&W(e.id).value;return t?l`<${A0} key=${e.what+e.id} asked=${e} task=${t}/>`:null}function A0({asked:{what:e,anchor:t},task:n}){let[o,r]=x(bs[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=xi(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?I0(T,n):O0(n,o,T),$=T=>wi(T,m,f),p=$(a),v=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[v]?.id??null;let b=zo(v),h=()=>{Za.value=null},g=T=>{T&&(h(),e==="under"?di(n,T):Wh(n,o,D0(T)))},y=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${se}
class="menu finds"
label=${E}
close=${h}
place=${T=>Et(T,t)}
>
${e==="relate"&&l`<select
class=input
aria-label=${s("relations.kind")}
value=${o}
onChange=${U(T=>r(T))}
>
${bs.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${Yo}
...${{typed:a,type:i,at:v,move:y}}
count=${p.length}
label=${s("picker.find")}
longest=${200}
take=${T=>g(T===a?p[v]:$(T)[0])}
/>
<div role=listbox id=choices aria-label=${E} ref=${b}>
${p.map((T,me)=>l`<div
class=o
role=option
id=${`choice-${me}`}
key=${T.id}
aria-selected=${me===v}
onPointerMove=${()=>u(T.id)}
onClick=${()=>g(T)}
>
<${oe} kind=status value=${T.status} mute/>
<span dir=auto>${T.title}</span>
<code class=end>${T.key}</code>
</div>`)}
</div>
${p.length===0&&l`<p class="o dim sm" role=status>${s("palette.none")}</p>`}
<//>`}function I0(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var O0=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),D0=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var Ii=36e5,Vh="09:00",C0=3;function Oi(e){let t=Math.ceil((Date.now()+C0*Ii)/Ii)*Ii,n=F(N.value,1),o=F(n,7-at(n));return[...Jt(t)===N.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Oo(n,Vh)],["week",Oo(o,Vh)]].map(([i,c])=>({key:i,icon:"later",text:s(`later.${i}`),aside:s.at(c),take:()=>e(c)}))}function Di({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=ut(f),p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(v=>v===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Oo($,p)))};return l`<${se}
class=menu
label=${e}
close=${r}
place=${f=>Et(f,t)}
>
<div role=menu aria-label=${e} ref=${c} onKeyDown=${d}>
${n.map(({key:f,icon:$,text:p,aside:v,take:b},h)=>l`<button
class=o
role=menuitem
key=${f}
autofocus=${h===0}
onClick=${()=>u(b)}
>
<${w} name=${$}/>
<span>${p}${v&&l`<small>${v}</small>`}</span>
</button>`)}
</div>
<form class="o pick-time" onSubmit=${m}>
<input
class=input
type=datetime-local
name=until
aria-label=${s("later.pick")}
min=${Do(Date.now()+6e4)}
max=${i?Do(Date.now()+i*24*Ii):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
<//>`}var N0=[1,2,7];function Yh(){let e=so.value,t=e&&W(e.id).value;if(!t)return null;let n=o=>bc(t,{at:o});return l`<${Di}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...Oi(n),...R0(t)]}
take=${n}
close=${()=>{so.value=null}}
/>`}function R0(e){let t=e.dueDate;return N0.filter(n=>!t||F(t,1-n)>N.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Oo(F(t,1-n),"00:00")):s("reminder.noDue"),take:()=>bc(e,{beforeDue:`P${n}D`})}))}function Rn(){return X.value.length>0&&l`<button class="btn new" onClick=${()=>Nt()} aria-keyshortcuts=N>
<${w} name=plus/>
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function zh(){return X.value.length>0&&l`<button class="btn quiet" onClick=${()=>Nt()}><${w} name=plus/>${s("command.new")}</button>`}function Tt(){let{query:e}=V.value,t=e.get("assignee"),n=o=>Ue({assignee:o});return l`
${Le.value.length>1&&l`<${mt}
name=team
query=${e}
options=${Le.value.map(o=>[o.key,o.name])}
/>`}
<div class=seg role=group aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function mt({name:e,query:t,options:n,first:o}){return l`<select
class=input
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${U(r=>Ue({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function Ln({query:e}){let t=wt.value.map(n=>[n.id,n.name]);return l`<${mt}
name=assignee
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Mn({query:e}){let t=e.get("label")??"",n=rf(qt.value?.id);if(!n.length&&!t)return null;let o=ga(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${mt} name=label query=${e} options=${a}/>`}function Zh({query:e}){let t=e.get("stage")??"",n=Ut(qt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${mt} name=stage query=${e} options=${n}/>`}var Ci=({query:e})=>l`<${mt}
name=blocked
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function ar({query:e}){let t=lt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${mt} name=priority query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]}/>`}function Ze(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=em(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(v=>({...v,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},v=()=>{f&&(m=setTimeout(p,o(c.current)))},b=He(g=>{f||!n.test(g.name)||(f=!0,u.current.then(v))}),h=()=>$&&p();return document.addEventListener("visibilitychange",h),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",h),b()}},[d]),{...r,again:d}}var ir=["created","completed","cancelled","open","scope","done"];function L0(e){let t=e.map(n=>[n.date,...ir.map(o=>n[o])]);return[["date",...ir],...t].map(n=>`${n.join()}\r
`).join("")}var Qh=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(L0(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function Jh(e){if(e.has("view")&&!ds.value)return null;let t=Dt({...Me(e),status:void 0,due:void 0,text:void 0}),n=Ni(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var Ni=e=>jt.value.find(({id:t})=>t===e.get("view"));function Xh(e){let t=jt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&ds.value&&!Ni(e)?[...t,[n,s("reports.viewGone")]]:t}function tv({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio=none role=img aria-label=${t}>
<path class=fill d=${`M${a.join("L")}L100 30L0 30Z`}/>
<path d=${`M${a.join("L")}`}/>
<path class=tip d=${`M${a.at(-1)}l0 0`}/>
</svg>`}var du=132,M0=20,mu=28;function nv({flow:e,width:t}){let n=fu(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=du-M0,r=(t-mu-6)/e.length,a=Math.min(26,r*.58),i=f=>mu+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:ev(e,"completed"),created:ev(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${du}`} role=img aria-label=${m}>
${[0,n/2,n].map(f=>l`
<line class=grid x1=${mu} x2=${t} y1=${c(f)} y2=${c(f)}/>
<text class=y x=16 y=${c(f)+4}>${s.number(f)}</text>
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
${(d-$)%u===0&&l`<text x=${i($)} y=${du-3}>
${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class=ln d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`}/>
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5"/>
</svg>`}var ev=(e,t)=>e.reduce((n,o)=>n+o[t],0);function fu(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Ri={days:{from:e=>F(e,-29),interval:"DAY"},weeks:{from:e=>F(e,-at(e)-77),interval:"WEEK"},half:{from:e=>`${Ir(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${Ir(e.slice(0,7),-11)}-01`,interval:"MONTH"}},pu="weeks",ov=[...Object.keys(Ri),"own"],$u=["DAY","WEEK","MONTH"];function rv(e){let t=e.get("from")??"",n=e.get("to")??"",o=Or(t)&&Or(n),r=e.get("range")??"",a=o?"own":Ri[r]?r:pu,i=Ri[a]??Ri[pu],c=o?{from:t,to:n}:{from:i.from(N.value),to:N.value},u=$u.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var hu=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===pu?"":e,by:"",from:"",to:""};function sv(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var av=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var vu=200,P0=22,lr=40,U0=8,F0=64,q0={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function gu({title:e,series:t,points:n,names:o,interval:r}){let a=Re(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let y=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&y.observe(i.current),()=>y.disconnect()},[]);let f=n.length-1,$=(c-lr-U0)/n.length,p=d===null?null:Math.min(d,f),v=p??f,b=y=>Math.max(0,Math.min(f,y)),h=y=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((y.clientX-E-lr)/$)))},g=y=>{let E=q0[y.key];!E||y.metaKey||y.ctrlKey||y.altKey||(y.preventDefault(),m(b(E(v,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
<header>
<h2 id=${a}>${e}</h2>
<div class=legend>
${t.map(({field:y,kind:E})=>l`<span key=${y}><i class=${E}/>${s(`reports.field.${y}`)}</span>`)}
</div>
</header>
<div
class=room
ref=${i}
role=slider
tabindex=0
aria-labelledby=${a}
aria-valuemin=1
aria-valuemax=${n.length}
aria-valuenow=${v+1}
aria-valuetext=${`${o[v]}: ${H0(n[v],t)}`}
onPointerMove=${h}
onPointerDown=${h}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(v)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${B0} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}}/>`}
${c>0&&p!==null&&l`<div
class="tip ${p>f/2?"before":""}"
aria-hidden=true
style=${{left:`${lr+$*(p+.5)}px`}}
>
<strong>${o[p]}</strong>
${t.map(({field:y,kind:E})=>l`<span key=${y}>
<i class=${E}/>
${s(`reports.field.${y}`)}
<b class=num>${s.number(n[p][y])}</b>
</span>`)}
</div>`}
</div>
</section>`}var H0=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function B0({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=fu(Math.max(2,...e.flatMap(({field:p})=>t.map(v=>v[p])))),c=vu-P0,u=p=>lr+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(F0/r),f=t.length-1,$=p=>`M${t.map((v,b)=>`${u(b)} ${d(v[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${vu}`} aria-hidden=true>
${[0,i/2,i].map(p=>l`
<line class=grid x1=${lr} x2=${o} y1=${d(p)} y2=${d(p)}/>
<text class=y x=${lr-8} y=${d(p)+4}>${s.number(p)}</text>
`)}
${a!==null&&l`<line class=here x1=${u(a)} x2=${u(a)} y1=8 y2=${c}/>`}
${e.map(({field:p,kind:v})=>v==="bar"?t.map((b,h)=>{let g=Math.min(26,r*.58),y=c-d(b[p]);return l`<rect
key=${`${p} ${b.date}`}
class=${h===a?"now":""}
x=${u(h)-g/2}
y=${d(b[p])}
width=${g}
height=${y}
rx=${Math.min(g/6,y)}
/>`}):v==="area"?l`
<path class=area d=${`${$(p)}L${u(f)} ${c}L${u(0)} ${c}Z`}/>
<path class="ln of-area" d=${$(p)}/>
`:l`<path class=ln d=${$(p)}/>`)}
${e.map(({field:p,kind:v})=>v!=="bar"&&l`<circle
class=${v==="area"?"of-area":""}
cx=${u(a??f)}
cy=${d(t[a??f][p])}
r="3.5"
/>`)}
${t.map((p,v)=>(f-v)%m===0&&l`<text key=${p.date} x=${u(v)} y=${vu-4}>${av(n,p.date)}</text>`)}
</svg>`}var iv=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var K0=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,W0=e=>Math.max(3e3,e*10),G0=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],j0=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function cv({place:{query:e}}){let t=rv(e),{from:n,to:o,interval:r}=t,a=Jh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=Ct.value,{data:u,failed:d,again:m}=Ze(async()=>a&&{asked:i,range:t,team:c,report:(await _(iv,{filter:a,from:n,to:o,interval:r})).report},[i],K0,W0);I(()=>De(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.reports")}</h1>
<p role=status>${f&&$?V0($.points):!d&&s("loading")}</p>
</div>
<div class=tools>
<${Tt}/>
${u&&$&&l`<a class="btn quiet" ...${Qh($.points,u.range,u.team)}>
<${w} name=save/>
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${Y0} query=${e} range=${t}/>
${Ni(e)&&l`<p class=hints><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${z0} report=${$} range=${u.range}/>`:d?l`<${j} problem=${d} retry=${m}/>`:l`<${ie} rows=${8}/>`}
</div>`}var V0=e=>s("reports.summary",{created:yu(e,"created"),completed:yu(e,"completed")}),yu=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Y0({query:e,range:t}){let n=Xh(e),o=r=>l`<input
class=input
type=date
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${U(a=>a&&Ue({...hu("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role=search aria-label=${s("tasks.filters")}>
<select
class=input
aria-label=${s("reports.range")}
value=${t.name}
onChange=${U(r=>Ue(hu(r,t)))}
>
${ov.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class=input
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${U(r=>Ue({by:r}))}
>
${$u.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${mt} name=view query=${e} options=${n}/>`}
<${Ln} query=${e}/>
<${ar} query=${e}/>
<${Mn} query=${e}/>
</div>`}function z0({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>ir.every(u=>!c[u])))return l`<div class=card>
<${Se} icon=reports title=${s("reports.none")}>${s("reports.noneHint")}<//>
</div>`;let a=e.map(({date:c},u)=>sv(o,c,u+1<e.length?F(e[u+1].date,-1):r)),i=yu(e,"completed");return l`
<dl class="card stats three">
<div class=stat>
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${lv} name=leadTime times=${t}/>
<${lv} name=cycleTime times=${n}/>
</dl>
<${gu} title=${s("reports.flow")} series=${G0} points=${e} names=${a} interval=${o}/>
<${gu} title=${s("reports.burnUp")} series=${j0} points=${e} names=${a} interval=${o}/>
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class=room>
<table>
<thead>
<tr>
<th scope=col>${s("reports.interval")}</th>
${ir.map(c=>l`<th scope=col key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope=row>${a[u]}</th>
${ir.map(d=>l`<td class=num key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function lv({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class=stat>
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ce(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Z0(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function Z0(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=H(a):o||=H(a)}}catch(r){o=Ee(r)}return{errors:n,whole:o}}function J({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=Re(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0;return l`<div class=field>
<label for=${u}>${t}</label>
<${a}
class=input
dir=auto
id=${u}
name=${e}
aria-invalid=${o?"true":void 0}
aria-describedby=${d}
...${c}
>
${i}
<//>
${r}
${n&&l`<p class=hint id=${`${u}-hint`}>${n}</p>`}
${o&&l`<p class=error id=${`${u}-error`} role=alert>${o}</p>`}
</div>`}var Ae=({text:e})=>e&&l`<p class="note bad" role=alert>${e}</p>`;var bu=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Pn(){let e=dt.value;if(!uo.value)return null;let t=()=>{de.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${an.value}
title=${an.value?s("views.day"):void 0}
aria-keyshortcuts=V
>
<${w} name=save/>
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=uo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await be(ti,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await co()};return l`
${M$.value&&bu(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${an.value}
>
<${w} name=save/>
<span>${s("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts=V>
<${w} name=pen/>
<span>${s("views.this")}</span>
</button>
`}var Li=()=>{de.value=""};function dv(e){let t=new URLSearchParams(V.peek().query);e?t.set("saved",e):t.delete("saved"),ua(t)}function mv(){let[e]=x(dt.peek()),[t,n]=x(!e),[o]=x(q("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!bu(e),i=Ce(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!er(e)?e:uo.peek())??{};if(t||!e){let h={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:g}=await _(A$,{input:h,key:o});return g.view&&await uv(g.view.id,s("views.saved",{view:g.view.name})),g}let v={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(ti,{id:e.id,input:v});return b.errors.length||await uv(e.id,s("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await be(I$,{id:e.id},s("views.deleted",{view:e.name}))||(Li(),dv(""),await co())};return l`<${se} class=small labelledby=view-title close=${Li}>
<form class=pad onSubmit=${i.submit} novalidate>
<h2 id=view-title>${t?s("views.save"):e?.name}</h2>
<${Ae} text=${i.whole}/>
${a?l`<p>${s("views.theirs",{who:e?.owner?.name??s("feed.someone"),team:e?.team?.name})}</p>`:l`
<${J}
name=name
label=${s("views.name")}
defaultValue=${t?"":e?.name}
maxlength=100
required
autofocus
error=${i.errors.name}
/>
${r&&l`<${Q0} team=${t?null:e?.team??null} error=${i.errors.teamId}/>`}
`}
<div class=actions>
${!t&&!a&&l`<button type=button class="btn danger" onClick=${c}>
${s("command.delete")}
</button>`}
${!t&&l`<button
type=button
class="btn quiet"
disabled=${an.value}
title=${an.value?s("views.day"):void 0}
onClick=${()=>n(!0)}
>
<${w} name=plus/>
${s("views.saveAs")}
</button>`}
<button type=button class="btn quiet end" onClick=${Li}>${s("cancel")}</button>
${!a&&l`<button class=btn disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
<//>`}async function uv(e,t){await co(),Li(),dv(e),C({text:t})}function Q0({team:e,error:t}){let n=X.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${J} as=select name=teamId label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
<//>`}var ks=({task:e})=>l`
<p dir=auto>${e.title}</p>
<${Zo} task=${e} most=${5}/>
<div>
<${oe} kind=priority value=${e.priority}/>
<code>${e.key||"\u2026"}</code>
<${In} task=${e}/>
<${Qo} task=${e}/>
<${re} user=${e.assignee}/>
</div>
`;function Mi({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden=true style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${ks} task=${a}/>
</div>`}var J0=200;function Pi({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=U(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ue({q:r.current})},J0)});return l`<input
class="input search"
type=search
dir=auto
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Qe(e,t,n){let o=Na(e,t,n),r=pt(()=>qf(o)??new Ko(e,t,n),[o]);return K(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?Ra(o,r):r.close()),[r]),r}var Ne=k(null),Ui=k({x:0,y:0,width:0}),cr=k(""),ws=[];function fv({by:e,want:t}){let n=Qe({...t,status:ao},St.manual,{size:100}),o=S$(n.ids.value,e,qt.value),r=Dn(),a=It(()=>Ne.value?.by==="pointer"?Ne.value.id:null).value;return ws=o,I(()=>{let i=ke(()=>{r.current?.classList.toggle("carrying",Ne.value!==null)});return()=>{i(),Ne.value=null}},[]),n.failed.value&&!n.ready.value?l`<${j} problem=${n.failed.value} retry=${()=>n.load()}/>`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${X0} key=${i.key} by=${e} group=${i} ids=${i.ids}/>`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<${_t} of=${Yt(["lift","carry","putBack","open"],"\u2190 \u2192")}/>
<p class=sr role=status aria-live=assertive>${cr}</p>
${a&&l`<${Mi} id=${a} at=${Ui}/>`}
</div>`:l`<${ie} rows=${6}/>`}function X0({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=It(()=>Ne.value?.over===o&&Ne.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${Fi(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class=num>${s.number(n.length)}</span>
${a&&X.value.length>0&&l`<button
class=icon
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Nt(a)}
>
<${w} name=plus/>
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${eS} key=${c} id=${c} by=${e} home=${o}/>`)}
${i&&l`<li class=slot/>`}
</ul>`:l`<p class=none>${s("board.noneIn")}</p>`}
</section>`}var Fi=({key:e})=>e||"none",pv=({fields:e,label:t})=>!!(e||t),$v=({can:e},t)=>t==="assignee"?e.assign:e.update;function eS({id:e,by:t,home:n}){let o=W(e).value,r=It(()=>Ne.value?.id===e&&Ne.value.from===n?Ne.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby=board-how
onFocus=${()=>{ze.value=e}}
onClick=${()=>Ot(o)}
onPointerDown=${i=>$v(o,t)&&Gt(i,{lift:c=>{Ne.value={id:e,from:n,over:n,by:"pointer"},Ui.value=c},over:(c,u)=>{Ui.value={...Ui.value,...u};let d=ws.find(f=>Fi(f)===c&&(pv(f)||f.key===n)),m=Ne.peek();d&&m&&d.key!==m.over&&(Ne.value={...m,over:d.key})},drop:()=>ku(o),cancel:()=>wu(e)})}
onContextMenu=${i=>sn(i,e)}
onKeyDown=${i=>tS(i,o,t,n)}
>
<${ks} task=${o}/>
</button>
</li>`:null}function tS(e,t,n,o){let r=Ne.value?.id===t.id&&Ne.value.from===o?Ne.value:null;if(e.key===" "){if(e.preventDefault(),r)return ku(t);if(!$v(t,n))return;Ne.value={id:t.id,from:o,over:o,by:"keys"},cr.value=s("board.lifted",{task:t.title,column:nS(o)});return}let a=On(e);if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return wu(t.id);if(e.key==="Enter")return ku(t);let i=ws.filter(d=>pv(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Ne.value={...r,over:u.key},cr.value=u.name,document.querySelector(`.board [data-drop="${Fi(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var nS=e=>ws.find(t=>t.key===e)?.name??"";function ku(e){let t=Ne.value,n=L(e.id);Ne.value=null;let o=t&&ws.find(({key:r})=>r===t.over);if(!o||!n)return void(cr.value=s("board.cancelled"));if(o.key===t.from)return wu(n.id);cr.value=s("board.dropped",{task:n.title,column:o.name}),o.label?as([n],new Map([[n.team.id,o.label]]),!0):o.fields&&rt(n,o.fields),pe(`.board [data-drop="${Fi(o)}"] [data-task="${n.id}"]`)}function wu(e){Ne.value=null,cr.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var oS=[{field:"RANK",direction:"ASC"}],rS=[{field:"UPDATED_AT",direction:"DESC"}],xs=O(()=>{let e=qt.value?.stages??[],t=JSON.stringify([e,V.value.query.get("cancelled")]);return t!==xu.key&&(xu={key:t,columns:Zp(e,V.value.query.get("cancelled")==="1")}),xu.columns}),xu={key:"",columns:[]},vv=e=>xs.peek().find(t=>t.id===e),Eu=e=>xs.peek().find(t=>rs(e,t)),We=k(null),qi=k({x:0,y:0,width:0}),Un=k("");function gv({place:{query:e}}){let t=us.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=xs.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class=top>
<div><h1>${dt.value?.name??s("place.board")}</h1><p class=sr id=board-how>${s("board.how")}</p></div>
<div class=tools><${Tt}/><${Pn}/><${Rn}/></div>
</header>
<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Pi} query=${e}/>
<${Ln} query=${e}/>
<${ar} query=${e}/>
<${Mn} query=${e}/>
<${Ci} query=${e}/>
<${mt}
name=group
query=${e}
first=${s("group.stage")}
options=${us.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Ue({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${fv} key=${t} by=${t} want=${Me(e)}/>`:l`<${sS} query=${e}/>`}
</div>`}function sS({query:e}){let t=xs.value,n=t.length>4?"many":t.length>3?"four":"",o=Dn(),r=It(()=>We.value?.by==="pointer"?We.value.id:null).value;return I(()=>{let a=ke(()=>{o.current?.classList.toggle("carrying",We.value!==null)});return()=>{a(),We.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${iS} key=${a.id} column=${a} want=${aS(a,Me(e))}/>`)}
</div>
<${_t} of=${Yt(["lift","carry","shift","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${Un}</p>
${r&&l`<${Mi} id=${r} at=${qi}/>`}
</div>`}var aS=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function iS({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Qe(t,z({status:o})?oS:rS,{size:50}),i=It(()=>dS(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=lS(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${oe} kind=status value=${o} mute/>
<h2 id=${`col-${n}`} title=${r?.name} dir=auto>${Wt(e)}</h2>
<${uS} count=${a.ready.value?u:null} limit=${cS(t)?null:r?.limit}/>
${z({status:o})&&X.value.length>0&&l`<button
class=icon
aria-label=${s("board.add",{column:Wt(e)})}
title=${s("command.new")}
onClick=${()=>Nt({status:o,...Vo(e)})}
>
<${w} name=plus/>
</button>`}
</header>
${a.failed.value&&l`<${j} problem=${a.failed.value} retry=${()=>a.load()}/>`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${hv} key=slot/>`]:[],d.get(f)])}
${i===null&&l`<${hv} key=last/>`}
</ul>`:l`<p class=none>${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ie} rows=${3}/>`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function lS(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${fS} key=${n} id=${n}/>`])),t.current}var cS=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function uS({count:e,limit:t}){if(e===null||!t)return l`<span class=num>${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num limited too-many":"num limited"} title=${o}>
<span aria-hidden=true>${s.number(e)} / ${s.number(t)}</span>
<span class=sr>${o}</span>
</span>`}function dS(e,t){let n=We.value;if(!(n?.over.id!==e.id||!yv(n,t)))return z(e)?n.before:t[0]??null}var hv=()=>l`<li class=slot/>`;function yv({id:e,over:t,before:n},o){let r=L(e);return!r||!rs(r,t)?!0:z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var bv=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),$o=(e,t)=>bv(e,t).map(n=>n.dataset.task??"");function mS(e,t,n){let o=bv(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function kv(e,t){let n=$o(t,"");return n[n.indexOf(e)+1]??null}function fS({id:e}){let t=W(e).value,n=It(()=>We.value?.id===e?We.value.by:null).value;if(!t)return null;let o=`tk${z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby=board-how
onFocus=${()=>{ze.value=e}}
onClick=${()=>Ot(t)}
onPointerDown=${a=>t.can.changeStatus&&Gt(a,{lift:i=>{let c=Eu(t);c&&(We.value={id:e,over:c,before:kv(e,c),by:"pointer"}),qi.value=i},over:(i,c,{y:u})=>{let d=vv(i);qi.value={...qi.value,...c},d&&hS(d,mS(d,e,u))},drop:()=>Su(e),cancel:()=>xv(e)})}
onContextMenu=${a=>sn(a,e)}
onKeyDown=${a=>pS(a,t)}
>
<${ks} task=${t}/>
</button>
</li>`}function pS(e,t){let n=We.value?.id===t.id?We.value:null;if(e.key===" "){if(e.preventDefault(),n)return Su(t.id);t.can.changeStatus&&yS(t);return}let o=ut(e);if(o&&(n||e.altKey))return e.preventDefault(),n?vS(n,o):gS(t,o);if(!n)return;let r=On(e);if(r){e.preventDefault();let a=xs.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=$o(c,t.id);We.value={...n,over:c,before:u[wv(n)]??null},Un.value=Wt(c),$S(c)}else e.key==="Escape"?(e.preventDefault(),xv(t.id)):e.key==="Enter"&&(e.preventDefault(),Su(t.id))}var $S=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function hS(e,t){let n=We.peek();n&&(n.over.id!==e.id||n.before!==t)&&(We.value={...n,over:e,before:t})}function wv({id:e,over:t,before:n}){let o=$o(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function vS(e,t){if(!z(e.over))return;let n=$o(e.over,e.id),o=Math.max(0,Math.min(n.length,wv(e)+t));We.value={...e,before:n[o]??null},Un.value=s("board.spot",{column:Wt(e.over),at:o+1,n:n.length+1})}function gS(e,t){let{id:n}=e,o=Eu(e);if(!o)return;let r=$o(o,n),a=$o(o,"").indexOf(n)+t;!e.can.changeStatus||!z(e)||a<0||a>r.length||(ss(e,r,a),Un.value=s("board.spot",{column:Wt(o),at:a+1,n:r.length+1}),pe(`.board [data-task="${n}"]`))}function yS(e){let t=Eu(e);t&&(We.value={id:e.id,over:t,before:kv(e.id,t),by:"keys"},Un.value=s("board.lifted",{task:e.title,column:Wt(t)}))}function Su(e){let t=We.value,n=L(e);if(We.value=null,!t||!n)return;let o=vv(t.over.id);if(!o)return void(Un.value=s("board.cancelled"));Un.value=s("board.dropped",{task:n.title,column:Wt(o)});let r=$o(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);z(o)?yv(t,r)&&ss(n,a,i<0?a.length:i,o):rt(n,Vo(o)),pe(`.board [data-task="${e}"]`)}function xv(e){We.value=null,Un.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var bS=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],kS=6,wS=4,At=k(null),Ss=k(""),Sv=k("");function _v({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:N.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?Or(r)?r:N.value:`${o}-01`),i=Array.from({length:t?7:kS*7},(b,h)=>F(a,h)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Qe({...Me(e),from:i[0],to:i.at(-1)},bS,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>W(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=Dn(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{At.value=null},[]);let p=b=>Ue(t?{week:F(a,7*b)}:{month:Ir(o,b)}),v=b=>Ue({view:b,week:"",month:""});return xS(u.ready.value),l`<div class=wrap>
<header class=top>
<div>
<h1>${c}</h1>
<p role=status>
${u.ready.value?s("calendar.count",{n:m}):!u.failed.value&&s("loading")}
</p>
<p class=sr id=cal-how>${s("calendar.how")}</p>
</div>
<div class=tools><${Tt}/><${Pn}/><${Rn}/></div>
</header>
<div class="filters whole" role=search aria-label=${s("tasks.filters")}>
<div class=split>
<button class=icon aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>p(-1)}>
<${w} name=back/>
</button>
<button class="btn quiet" onClick=${()=>Ue({month:"",week:""})}>${s("due.today")}</button>
<button class=icon aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>p(1)}>
<${w} name=next/>
</button>
</div>
<div class=seg role=group aria-label=${s("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>v("")}>${s("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>v("week")}>${s("calendar.week")}</button>
</div>
<${Ln} query=${e}/>
<${Mn} query=${e}/>
</div>
${u.failed.value&&l`<${j} problem=${u.failed.value} retry=${()=>u.load()}/>`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${ie} rows=${8}/>
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${Se} icon=calendar title=${s("calendar.none")}>${s("calendar.noneHint")}<//>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
${s.weekdays().map(b=>l`<span class=wd aria-hidden=true>${b}</span>`)}
${i.map(b=>l`<${SS}
key=${b}
day=${b}
out=${!t&&b.slice(0,7)!==o}
most=${t?1/0:wS}
ids=${d.get(b)??[]}
/>`)}
</section>`}
<${_t} of=${Yt(["lift","carry","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${Ss}</p>
</div>`}function xS(e){let t=A(!1);K(()=>{!e||t.current||(t.current=!0,en.peek()&&ca.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function SS({day:e,out:t,most:n,ids:o}){let r=At.value,a=s.longDay(e),i=Sv.value===e,c=i||o.length<=n?o:o.slice(0,n-1),u={out:t,today:e===N.value,bare:!o.length,over:r?.over===e},d=["day",...Object.entries(u).flatMap(([m,f])=>f?[m]:[])].join(" ");return l`<div class=${d} data-drop=${e}>
<h2 class=num aria-label=${a}>${en.value?a:Number(e.slice(8))}</h2>
${X.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:a})}
title=${s("command.new")}
onClick=${()=>Nt({dueDate:e})}
>
<${w} name=plus/>
</button>`}
<ul>
${c.map(m=>l`<${ES} key=${m} id=${m}/>`)}
${o.length>n&&l`<li key=rest>
<button
class=rest
aria-expanded=${i}
onClick=${()=>{Sv.value=i?"":e}}
>
${i?s("calendar.less"):s("calendar.more",{n:o.length-c.length})}
</button>
</li>`}
</ul>
</div>`}function ES({id:e}){let t=W(e).value;if(!t)return null;let n=At.value?.id===e,o=t.overdue&&z(t),r=a=>t.can.update&&Gt(a,{lift:()=>{At.value={id:e,over:t.dueDate??N.peek()}},over:i=>{i&&(At.value={id:e,over:i})},drop:()=>Tv(e),cancel:()=>Av(e)});return l`<li>
<button
class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
data-task=${e}
data-go
title=${t.title}
aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
aria-describedby=cal-how
aria-pressed=${n}
onFocus=${()=>{ze.value=e}}
onPointerDown=${r}
onContextMenu=${a=>sn(a,e)}
onClick=${()=>Ot(t)}
onKeyDown=${a=>_S(a,t)}
>
<span dir=auto>${t.title}</span>
</button>
</li>`}var Ev={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function _S(e,t){let n=At.value?.id===t.id?At.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),At.value={id:t.id,over:t.dueDate},Ss.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Tv(t.id);else if(n&&Ev[e.key]){e.preventDefault();let o=F(n.over,Ev[e.key]);At.value={id:t.id,over:o},Ss.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Av(t.id))}function Tv(e){let t=At.value?.over,n=L(e);At.value=null,!(!t||!n)&&(Ss.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),rt(n,{dueDate:t}),pe(`.cal [data-task="${e}"]`))}function Av(e){At.value=null,Ss.value=s("board.cancelled"),pe(`.cal [data-task="${e}"]`)}var Iv=`mutation Login($input: LoginInput!) { login(input: $input) { ${Gn} } }`,TS=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Gn} } }`,AS="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",IS="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",OS=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Gn} session { id } }
}`,DS=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,CS="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",NS="query Registration { instance { registrationOpen } }",_u="",Au=()=>({name:"email",label:s("door.email"),type:"email",autocomplete:"username",required:!0,defaultValue:_u,onInput:U(e=>_u=e)});function _s({title:e,form:t,children:n,after:o}){return l`<main class=gate id=main tabindex=-1>
<a class=brand href=${Es("/sign-in")}>
<svg aria-hidden=true><use href="#mark"/></svg>
<span>TaskFlow</span>
</a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class=after>${o}</div>
</main>`}var Tu=()=>{let e=ne.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"},Es=e=>Tu()==="/"?e:`${e}?to=${encodeURIComponent(Tu())}`;function Iu(e,t=Tu()){return e?.token&&(_u="",$t.adopt(e),G(t,{replace:!0})),e}function Ov(){let e=Ce(async({email:t,password:n})=>Iu((await qe(Iv,{input:{email:t,password:n,cookie:!0}})).login));return l`<${_s}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href=${Es("/register")}>${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${Ar.value&&l`<p class=note role=status>${s(Ar.value)}</p>`}
<${Ae} text=${e.whole}/>
<${J} ...${Au()} autofocus error=${e.errors.email}/>
<${J}
name=password
label=${s("door.password")}
type=password
autocomplete=current-password
required
error=${e.errors.password}
aside=${l`<a href=${Es("/forgot")}>${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
<//>`}function Dv(){let[e,t]=x(!0);I(()=>{qe(NS,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ce(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Iu((await qe(TS,{input:c})).register)});return l`<${_s}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href=${Es("/sign-in")}>${s("door.signIn")}</a></p>`}
>
${!e&&l`<p class=note role=status>${s("door.closed")}</p>`}
<${Ae} text=${o.whole}/>
<${J} name=name label=${s("door.name")} autocomplete=name autofocus required error=${o.errors.name}/>
<${J} ...${Au()} error=${o.errors.email}/>
<${J}
name=password
label=${s("door.password")}
type=password
autocomplete=new-password
required
hint=${s("door.passwordHint")}
error=${o.errors.password}
/>
<button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
<//>`}function Cv(){let[e,t]=x(""),n=Ce(async({email:o})=>{let{requestPasswordReset:r}=await qe(IS,{email:o});return r.ok&&t(o),r});return l`<${_s}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href=${Es("/sign-in")}>${s("door.back")}</a></p>`}
>
${e&&l`<p class="note ok" role=status>${s("door.sent",{email:e})}</p>`}
<${Ae} text=${n.whole}/>
<${J} ...${Au()} autofocus hint=${s("door.forgotHint")} error=${n.errors.email}/>
<button class="btn wide" disabled=${n.busy}>${s("door.send")}</button>
<//>`}function Nv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??ne.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{G("/reset",{replace:!0}),e&&qe(DS,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(H(a))},()=>{})},[]);let o=Ce(async({newPassword:r})=>{let{resetPassword:a}=await qe(OS,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await qe(Iv,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&qe(AS,{id:a.session.id},{token:i.token}).catch(()=>{}),Iu(i,"/")});return l`<${_s}
title=${s("door.resetTitle")}
form=${o}
after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
>
${!e&&l`<p class="note bad" role=alert>${s("door.noToken")}</p>`}
${t&&l`<p class="note bad" role=alert>${t}</p>`}
<${Ae} text=${t?"":o.whole}/>
<${J}
name=newPassword
label=${s("door.newPassword")}
type=password
autocomplete=new-password
autofocus
required
hint=${s("door.passwordHint")}
error=${o.errors.newPassword}
/>
<button class="btn wide" disabled=${o.busy||!e||!!t}>${s("door.set")}</button>
<//>`}function Rv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await qe(CS,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{G("/confirm",{replace:!0}),e&&o()},[]),l`<${_s}
title=${s("confirm.title")}
form=${{submit:r}}
after=${l`<p><a href="/">${s(S.value?"confirm.open":"door.signIn")}</a></p>`}
>
${t==="busy"&&l`<p class=note role=status>${s("loading")}</p>`}
${t==="proved"&&l`<p class="note ok" role=status>${s("confirm.proved")}</p>`}
${t==="bad"&&l`<p class="note bad" role=alert>${s("confirm.bad")}</p>`}
${t==="lost"&&l`<p class="note bad" role=alert>${s("door.noToken")}</p>`}
${t==="away"&&l`
<p class="note bad" role=alert>${s("error.UNREACHABLE")}</p>
<button class="btn wide">${s("confirm.again")}</button>
`}
<//>`}var RS=365;function Lv(){let e=nr.value,t=e&&tr.value.get(e.id);if(!t)return null;let n=r=>K$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${Di}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...Oi(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?Do(Date.parse(t.snoozedUntil)):""}
days=${RS}
close=${()=>{nr.value=null}}
/>`}var Hi=new Map;function Mv({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Hi.get(n)??k("");return Hi.has(n)||(Hi.set(n,o),LS(e).then(r=>{o.value=r},()=>Hi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function LS(e){let{node:t}=await _(dp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var MS=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],PS={SECURITY:"/settings",TRANSFER:"/settings"},US=new Set(["MENTIONED","COMMENTED"]);function Pv(){let e=si.value,t=es.value;I(()=>t?e.open():void 0,[e,t]);let n=e.notices.value,o=Be.value;return l`<div class=wrap>
<header class=top>
<div><h1>${s("place.inbox")}</h1><p role=status>${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class=tools>
<div class=seg role=group aria-label=${s("tasks.filters")}>
${Wc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Ue({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${li}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${j} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?n.length?l`<${FS} key=${e.show} notices=${n}/>`:l`<div class=card>
<${Se} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
<//>
</div>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
${e.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<${_t} of=${MS.map(r=>[st(hi(r)),s(`hint.${r}`)])}/>
<${Lv}/>
</div>`}function FS({notices:e}){let t=A(null),n=A(-1);K(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;ai.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${qS} key=${a.id} notice=${a}/>`)}
</ul>`}function qS({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(W(n.id).value??n),f={fresh:!i,open:n!==null&&fe.value===n.id},$=["notice",...Object.entries(f).flatMap(([b,h])=>h?[b]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,v=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(ze.value=n.id)}}
>
${o?l`<${re} user=${o} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div class=about>
<${HS} notice=${e}>
${!i&&l`<span class=sr>${s("inbox.isUnread")}: </span>`}
${m&&l`<${oe} kind=status value=${m.status} mute/><code>${m.key}</code>`}
<b dir=auto>${m?m.title:e.title}</b>
<//>
<small>
<bdi>${v}</bdi>
${` \xB7 ${r.map(b=>s(`reason.${b}`)).join(", ")}`}
${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
${" \xB7 "}
<time datetime=${d}>${s.ago(d)}</time>
${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
</small>
</div>
<span class="split acts">
<${Ou}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${p}
onClick=${()=>ci(e)}
/>
<${Ou}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>oi(e,!c)}
/>
<${Ou}
name=later
icon=later
of=${p}
popup
onClick=${({currentTarget:b})=>{nr.value={id:t,anchor:b}}}
/>
</span>
</li>`}function HS({notice:e,children:t}){let n=BS(e),o=()=>{e.readAt||ci(e,{silent:!0})};return n?l`<a class=lead data-go href=${n} onClick=${o}>${t}</a>`:l`<button class=lead data-go onClick=${o}>${t}</button>`}function BS(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Mv(e):t&&n&&US.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:PS[o[0]]??null}var Ou=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class=icon
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t}/>
</button>`;var KS=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,WS=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,GS=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${B} } }`,jS=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${B} } }`,VS=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${B} } }`,YS=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${B} } }`,zS=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${B} ok transcript } }`,Uv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],ZS={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Bi=20;function Fv(){return S.value?.role!=="ADMIN"?l`<div class=wrap>
<header class=top><h1>${s("place.instance")}</h1></header>
<div class=card><${Se} icon=instance title=${s("admin.notYou")}>${s("admin.notYouHint")}<//></div>
</div>`:l`<div class=wrap>
<header class=top><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${QS}/>
<${JS}/>
<${XS}/>
</div>`}function QS(){let[e,t]=x(""),[n,o]=x(Bi),{data:r,failed:a,again:i}=Ze(()=>_(KS,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),[c,u]=x(null),d=async({id:f,name:$},p)=>{await be(GS,{id:f,role:p==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:$})),await i()},m=async({id:f,name:$},p)=>{let v=s(p?"admin.reactivated":"admin.deactivated",{who:$});await be(p?VS:jS,{id:f},v)&&await i()};return l`<section class=group aria-labelledby=users-title>
<header>
<h2 id=users-title>${s("admin.users")}</h2>
${r&&l`<span class=num>${s.number(r.users.totalCount)}</span>`}
</header>
<div class=filters>
<input
class="input search"
type=search
aria-label=${s("admin.search")}
placeholder=${s("admin.search")}
value=${e}
onInput=${U(t)}
/>
</div>
${a?l`<${j} problem=${a} retry=${i}/>`:r?l`<ul class="card people">
${r.users.nodes.map(f=>l`<li key=${f.id} class=${f.active?"":"off"}>
<${re} user=${f} mute big/>
<div class=who>
<strong dir=auto>${f.name}</strong>
<small>
${f.email} · ${s("admin.since",{when:s.date(Jt(f.createdAt),{dateStyle:"medium"})})}
</small>
</div>
${!f.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
<select
class=input
aria-label=${s("team.roleOf",{who:f.name})}
value=${f.role}
onChange=${U($=>d(f,$))}
>
${["USER","ADMIN"].map($=>l`<option value=${$} selected=${$===f.role}>${s(`userRole.${$}`)}</option>`)}
</select>
${f.id!==S.value?.id&&l`<button
class="btn quiet"
onClick=${()=>f.active?u(f):m(f,!0)}
>
${s(f.active?"admin.deactivate":"admin.reactivate")}
<span class=sr> ${f.name}</span>
</button>`}
</li>`)}
</ul>`:l`<${ie}/>`}
${c&&l`<${ln}
title=${s("admin.sure",{who:c.name})}
verb=${s("admin.deactivate")}
run=${()=>m(c,!1)}
close=${()=>u(null)}
>
<p>${s("admin.sureHint")}</p>
<//>`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class=more>
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Bi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function JS(){let[e,t]=x(""),[n,o]=x(Bi),{data:r,failed:a,again:i}=Ze(()=>_(WS,{status:Uv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await be(YS,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class=group aria-labelledby=mail-title>
<header>
<h2 id=mail-title>${s("admin.mail")}</h2>
${r&&l`<span class=num>${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class=filters>
<select class=input aria-label=${s("field.status")} value=${e} onChange=${U(t)}>
<option value="">${s("any.status")}</option>
${Uv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
</select>
<button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
</div>
${a?l`<${j} problem=${a} retry=${i}/>`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
<div class=who>
<strong>${u.subject}</strong>
<small>
${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
</small>
${u.error&&l`<small class=error>${u.error}</small>`}
</div>
<span class="chip ${ZS[u.status]??""}">${s(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${s("mail.resend")}
<span class=sr> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class=card><${Se} title=${s("mail.none")}>${s("mail.noneHint")}<//></div>`:l`<${ie} rows=${3}/>`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class=more>
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Bi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function XS(){let[e,t]=x(null),n=Ce(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(zS,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class=group aria-labelledby=test-title>
<header><h2 id=test-title>${s("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Ae} text=${n.whole}/>
<div class=inline>
<${J}
name=to
label=${s("mail.to")}
type=email
defaultValue=${S.value?.email}
error=${n.errors.to}
/>
<button class=btn disabled=${n.busy}>${s("mail.sendTest")}</button>
</div>
${e&&l`<div role=status>
<p class=${e.ok?"":"late"}>${s(e.ok?"mail.testOk":"mail.testFailed")}</p>
<pre class=transcript tabindex=0 aria-label=${s("mail.transcript")}>${e.transcript.join(`
`)}</pre>
</div>`}
</form>
</section>`}function Ts(){return l`<div class=wrap>
<div class=empty>
<${w} name=find/>
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class=btn href="/">${s("place.today")}</a>
</div>
</div>`}var qv="taskflow.numbers",ho=k(localStorage.getItem(qv)==="open");function Hv(){let e=Yr(),t=()=>{ho.value=!ho.value,localStorage.setItem(qv,ho.value?"open":"")},n=s(ho.value?"numbers.less":"numbers.more");return l`<section class=${ho.value?"numbers":"card numbers"} aria-label=${s("numbers.label")}>
${ho.value?l`<${Du}/><${Cu}/>`:l`<dl class="six ${zr()}">
${eE.map(([o,r,a])=>l`<div key=${o} data-tile=${o}>
<dt><a href=${Pe(r)}>${s(`tile.${o}`)}</a></dt>
<dd class="n num ${o==="overdue"&&e.overdue?"bad":""}">${s.number(e[a])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${ho.value} title=${n} onClick=${t}>
<${w} name=live/> <span>${n}</span>
</button>
</section>`}var eE=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Du(){let e=Yr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${tv}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${zr()}">
<${ur}
name=total
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
<//>
<${ur}
name=pending
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
<//>
<${ur} name=inProgress to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${oo} part=${e.inProgress} whole=${o} kind=warm label=${s("tile.inProgress")}/>
<//>
<${ur}
name=completed
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
<//>
<${ur}
name=overdue
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${oo} part=${e.overdue} whole=${o} kind=hot label=${s("tile.overdue")}/>
<//>
<${ur} name=users to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class=avs>${wt.value.slice(0,4).map(a=>l`<${re} user=${a} mute/>`)}</div>
<//>
</dl>`}function ur({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class=stat data-tile=${e}>
<dt><a href=${Pe(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function Cu(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby=flow-title>
<header>
<h2 id=flow-title>${s("flow.title")}</h2>
<div class=legend><span><i/>${s("flow.completed")}</span><span><i class=l/>${s("flow.created")}</span></div>
</header>
<div class=room ref=${e}>
${t>0&&Fe.value&&l`<${nv} flow=${Fe.value.flow} width=${t}/>`}
</div>
</section>`}var tE=[{field:"CREATED_AT",direction:"DESC"}],Bv=12,nE=["title","assignee","priority","status"];function Kv(){let e=Qe({},tE,{size:Bv}),t=e.ids.value.slice(0,Bv);return l`<div class=wrap>
<header class=top><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${Du}/>
<section class="card recent" aria-labelledby=recent-title>
<h2 id=recent-title>${s("overview.recent")}</h2>
${e.failed.value&&l`<${j} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${nE.map(n=>l`<th scope=col key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${oE} key=${n} id=${n}/>`)}</tbody>
</table>`:l`<${Se} title=${s("tasks.none")}>${s("overview.none")}<//>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
</section>
${e.ready.value&&l`<${Cu}/><${ys} class="page narrow card"/>`}
</div>`}function oE({id:e}){let t=W(e).value;return t&&l`<tr data-task=${e}>
<th scope=row><a href=${`/t/${t.key||e}`} dir=auto data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var Nu=new Set,vo=null,Ki=()=>{},Gv=0;function Wi(e){return Nu.add(e),()=>Nu.delete(e)}function Ru(){Ki(),Ki=Bt(Om,()=>({after:vo}),{next:({events:e})=>rE(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Gv=setTimeout(jv,et())}})}function rE(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Ru():jv();e.__typename==="StreamReady"&&!vo&&Wv(null),vo=e.cursor,e.__typename==="StreamEvent"&&Wv(e.event)}function jv(){vo=null,Ru()}function Wv(e){for(let t of Nu)t(e)}Wo(({inbox:e})=>{vo||(vo=e?.cursor??null,Ru())});O(()=>S.value?.id).subscribe(()=>{Ki(),Ki=()=>{},clearTimeout(Gv),vo=null});var Vv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,Yv=`query ReadPreferences { preferences { ${Vv} } }`,zv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${B} preferences { ${Vv} } }
}`;var As=["IN_APP","EMAIL","PUSH"];function Zv(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=O(()=>e.value&&n.value.reduce(($,{input:p})=>sE($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(Yv,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let v={place:$,input:p};return n.value=[...n.peek(),v],r.value=!1,u=u.then(async()=>{let b=await f(p);M(()=>{n.value=n.peek().filter(h=>h!==v),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:v}=(await _(zv,{input:$})).updatePreferences;return p.length?H(p[0]):(e.value=v,c&&d(),"")}catch(p){return Ee(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function sE(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var aE={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Qv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],iE="account",lE={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Jv({preferences:e,wanted:t}){let n=A(null);return l`<table class=told ref=${n} onKeyDown=${r=>{let[a,i]=lE[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(dE),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope=col><span class=sr>${s("told.reason")}</span></th>
${As.map(r=>l`<th scope=col key=${r}>
<${w} name=${aE[r]}/>
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${cE(t).map(([r,a])=>l`<tbody key=${r}>
<tr class=sort><th scope=rowgroup colspan=${As.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${uE} key=${i.reason} preferences=${e} row=${i}/>`)}
</tbody>`)}
</table>`}function cE({notifications:e}){let t=Qv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Qv,[iE,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function uE({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=Lu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=As.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope=row>
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class=error id=${i} role=alert>${r}</small>`}
</th>
${As.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type=checkbox
data-channel=${u}
aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${Lu(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>Lu(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var Lu=(e,t)=>e==="SECURITY"&&t==="EMAIL",dE=e=>[...e.querySelectorAll("input")];var mE=["OFF","DAILY","WEEKLY"],fE=Array.from({length:24},(e,t)=>t),pE=[1,2,3,4,5,6,7],Xv=["P1D","P2D","P3D","P7D","P14D"],$E={quietFrom:"20:00",quietUntil:"07:30"},hE=900,tg=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${vE} preferences=${e} wanted=${t}/>
<${gE} preferences=${e} wanted=${t}/>
<${yE} preferences=${e} wanted=${t}/>
</div>`;function Pu({label:e,hint:t,why:n,children:o}){let r=Re();return l`<div class=told-line role=group aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class=error role=alert id=${`${r}-error`}>${n}</small>`}
</div>
<div class=split>${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function vE({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Pu}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class=seg role=group aria-label=${s("told.digest")} aria-describedby=${i}>
${mE.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${Mu}
label=${s("told.weekday")}
value=${r}
all=${pE.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${Mu}
label=${s("told.hour")}
value=${o}
all=${fE.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
<//>`}function gE({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?$E:{quietFrom:null,quietUntil:null}),a=hn.value.replaceAll("_"," ");return l`<${Pu}
label=${s("told.quiet")}
hint=${s("told.quietHint",{zone:a})}
why=${e.wrong.value.quiet}
>
${i=>l`
<label class=check>
<input type=checkbox checked=${t!==null} aria-describedby=${i} onChange=${r}/>
${s("told.quietOn")}
</label>
${t!==null&&n!==null&&l`<span class=span>
<${eg}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden=true>–</span>
<${eg}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
<//>`}function yE({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Xv.includes(t)?[t]:[],o=[...Xv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Pu} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${Mu}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
<//>`}var Mu=({label:e,value:t,all:n,choose:o})=>l`<select
class=input
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function eg({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class=input
type=time
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,hE,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function ng({isMeant:e}){let[t]=x(Zv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Wi(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),K(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class=group aria-labelledby=told>
<header>
<h2 id=told tabindex=-1 ref=${n}>${s("told.title")}</h2>
<span role=status class=end>${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class=card><${Jv} preferences=${t} wanted=${o}/></div>
<${tg} preferences=${t} wanted=${o}/>
`:t.failed.value?l`<${j} problem=${t.failed.value} retry=${t.read}/>`:l`<${ie} rows=${8}/>`}
</section>`}var Uu="id name service createdAt lastUsedAt error",Gi=`query PushDevices { instance { vapidKey } pushDevices { ${Uu} } }`,og=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${B} device { ${Uu} } }
}`,rg=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${B} deletedId } }`,sg=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${B} device { ${Uu} } } }`;var Fu="taskflow.push",ag="/service-worker.js",go=k("");function qu(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?wE()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function ig(e,t){return await Notification.requestPermission()!=="granted"?null:mg(await fg(e),t)}async function lg(){localStorage.removeItem(Fu),go.value="",await cg()}async function cg(){await(await(await navigator.serviceWorker?.getRegistration(ag))?.pushManager.getSubscription())?.unsubscribe()}async function ug(e){go.value="";let t=bE();if(!(!t||qu()||Notification.permission!=="granted"))try{if(t.owner!==e)return await cg();let{instance:n}=await _(Gi,{});n?.vapidKey&&await mg(await fg(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function dg(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&G(e.open)})}async function mg(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(og,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Fu,JSON.stringify({owner:t,device:i.id})),go.value=i.id),a}async function fg(e){await navigator.serviceWorker.register(ag);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&kE(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function bE(){try{return JSON.parse(localStorage.getItem(Fu)??"null")}catch{return null}}function kE(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var wE=()=>/iPhone|iPad/.test(navigator.userAgent);function pg(){let{data:e,failed:t,again:n}=Ze(()=>_(Gi,{}),[go.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class=group aria-labelledby=push-devices>
<header><h2 id=push-devices>${s("push.title")}</h2></header>
${t&&l`<${j} problem=${t} retry=${n}/>`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${SE} key=${a.id} device=${a} again=${n}/>`)}
</ul>`}
${e&&l`<${xE} vapidKey=${o} isOn=${r.some(({id:a})=>a===go.value)} again=${n}/>`}
</section>`}function xE({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?qu():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await ig(e??"",S.peek()?.id??"");u?.errors.length?C({bad:!0,text:H(u.errors[0])}):u&&C({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),C({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class=split>
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class=btn disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function SE({device:e,again:t}){let[n,o]=x(!1),r=e.id===go.value,a=async()=>{r&&await lg().catch(()=>{}),await be(rg,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await be(sg,{id:e.id});c?.device&&!c.device.error&&C({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
<div class=who>
<strong>${e.name.replace(" on "," \xB7 ")}</strong>
<small>
${e.service} · ${e.lastUsedAt?s("settings.lastUsed",{when:s.ago(e.lastUsedAt)}):s("settings.neverUsed")}
</small>
${e.error&&l`<small class=error>${s("push.error",{words:e.error})}</small>`}
</div>
${r&&l`<span class="chip ok">${s("settings.thisOne")}</span>`}
<div class=tools>
<button class="btn quiet" disabled=${n} onClick=${i}>${s("push.test")}</button>
<button
class=icon
aria-label=${s("push.remove",{name:e.name})}
title=${s("push.remove",{name:e.name})}
onClick=${a}
>
<${w} name=trash/>
</button>
</div>
</li>`}var EE=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${B} user { ${pn} } }
}`,_E=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${B} ok
}
}`,TE=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,$g=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${B} } }`,AE=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${B} secret } }`,IE=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${B} } }`,OE=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Gn} } }`,DE=["READ","WRITE","ADMIN"];function hg({place:e}){let t=Ze(()=>_(TE,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class=top>
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class=tools><button class="btn quiet" onClick=${()=>$n()}>${s("command.signOut")}</button></div>
</header>
<${CE}/>
<${NE}/>
<${ng} isMeant=${e.key==="notifications"}/>
<${pg}/>
<${RE} keys=${o}/>
${t.failed?l`<${j} problem=${t.failed} retry=${t.again}/>`:l`
<${LE} rows=${n} keys=${o} again=${t.again}/>
<${PE} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again}/>
`}
<p class="dim sm">TaskFlow ${jr}</p>
</div>`}var Is=({id:e,title:t,children:n})=>l`<section class=group aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function CE(){let e=Ce(async({name:r,timeZone:a,locale:i})=>{let{updateProfile:c}=await _(EE,{input:{name:r,timeZone:a,expectedVersion:S.peek()?.version,...i!==o&&{locale:i}}});return c.user&&(S.value=c.user,C({text:s("settings.saved")})),c}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC",o=na(S.value?.locale);return l`<${Is} id=profile title=${s("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ae} text=${e.whole}/>
<${J}
name=name
label=${s("door.name")}
autocomplete=name
defaultValue=${S.value?.name}
error=${e.errors.name}
/>
<${J}
name=timeZone
label=${s("settings.zone")}
as=select
hint=${s("settings.zoneHint")}
error=${e.errors.timeZone}
>
${[...new Set([n,"UTC",...t])].map(r=>l`<option value=${r} selected=${r===n}>${r.replaceAll("_"," ")}</option>`)}
<//>
<${J} name=locale label=${s("settings.language")} as=select error=${e.errors.locale}>
${Object.entries(ta).map(([r,a])=>l`<option value=${r} lang=${r} selected=${r===o}>${a}</option>`)}
<//>
<div class=actions><button class=btn disabled=${e.busy}>${s("save")}</button></div>
</form>
<//>`}function NE(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return ac(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Is} id=appearance title=${s("settings.appearance")}>
<div class="card pad">
<div class=split>
<span>${s("settings.theme")}</span>
<div class="seg end" role=group aria-label=${s("settings.theme")}>
${["","light","dark"].map(o=>l`<button aria-pressed=${e===o} onClick=${()=>n(o)}>
${s(`theme.${o||"system"}`)}
</button>`)}
</div>
</div>
</div>
<//>`}var vg=({keys:e,...t})=>e.length>0&&l`<label class=check>
<input type=checkbox name=revokeApiKeys ...${t}/> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function RE({keys:e}){let t=Ce(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(_E,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),C({text:s("settings.passwordChanged")})),i});return l`<${Is} id=password title=${s("settings.password")}>
<form class="card pad" onSubmit=${t.submit} novalidate>
<input
class=sr
name=username
autocomplete=username
value=${S.value?.email}
tabindex=-1
aria-hidden=true
readonly
/>
<${Ae} text=${t.whole}/>
<${J}
name=currentPassword
label=${s("settings.currentPassword")}
type=password
autocomplete=current-password
error=${t.errors.currentPassword}
/>
<${J}
name=newPassword
label=${s("door.newPassword")}
type=password
autocomplete=new-password
hint=${s("settings.passwordHint")}
error=${t.errors.newPassword}
/>
<${vg} keys=${e} defaultChecked/>
<div class=actions><button class=btn disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
<//>`}function LE({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await be($g,{id:c.id},s("settings.revoked"))&&n();return l`<${Is} id=sessions title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class=who>
<strong>${UE(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class=actions>
<${vg} keys=${t} checked=${o} onChange=${a}/>
<button class="btn danger" onClick=${()=>$n(!0,o)}>${s("settings.signOutAll")}</button>
</div>
<//>`}async function ME(e,t){let{login:n}=await qe(OE,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?($t.adopt(n),t&&await _($g,{id:t.id}),null):n}function PE({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ce(async({name:m,scope:f,days:$,password:p},v)=>{let b=p?await ME(p,t):null;if(b)return b;let h=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _(AE,{input:{name:m,scopes:[f],expiresAt:h}});return i(g.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),g.secret&&(v.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>C({text:s("settings.copied")})),d=async m=>await be(IE,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Is} id=api-keys title=${s("settings.keys")}>
${o&&l`<div class="note ok" role=status>
<p>${s("settings.secretOnce")}</p>
<div class=secret>
<code>${o}</code>
<button class="btn quiet" onClick=${u}>${s("settings.copy")}</button>
</div>
</div>`}
${e.length>0&&l`<ul class="card people">
${e.map(m=>l`<li key=${m.id}>
<div class=who>
<strong>${m.name}</strong>
<small>
<code>${m.prefix}…</code> · ${m.lastUsedAt?s("settings.lastUsed",{when:s.ago(m.lastUsedAt)}):s("settings.neverUsed")} · ${m.expiresAt?s("settings.ends",{when:s.date(m.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):s("settings.neverEnds")}
</small>
</div>
${m.scopes.map(f=>l`<span class=chip>${s(`scope.${f}`)}</span>`)}
<button
class=icon
aria-label=${s("settings.revokeKey",{name:m.name})}
title=${s("settings.revokeKey",{name:m.name})}
onClick=${()=>d(m)}
>
<${w} name=trash/>
</button>
</li>`)}
</ul>`}
<form class="card pad" onSubmit=${c.submit} novalidate>
<${Ae} text=${c.whole}/>
<div class=inline>
<${J} name=name label=${s("settings.keyName")} error=${c.errors.name}/>
<${J} name=scope label=${s("settings.keyScope")} as=select>
${DE.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
<//>
<${J} name=days label=${s("settings.keyEnds")} as=select hint=${s("settings.keyEndsHint")}>
${[30,90,365].map(m=>l`<option value=${m} selected=${m===90}>${s("settings.inDays",{n:m})}</option>`)}
<option value="">${s("settings.never")}</option>
<//>
${a&&l`<${J}
name=password
label=${s("door.password")}
type=password
autocomplete=current-password
/>`}
<button class=btn disabled=${c.busy}>${s("settings.createKey")}</button>
</div>
</form>
<//>`}var UE=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var FE=8e3,zt=k([]);function ji(e){let t=()=>{clearTimeout(r),zt.value=zt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&wn({...e,keepalive:i})},r=setTimeout(()=>o(),FE);zt.value=[...zt.peek(),{write:e,send:()=>o(!0)}];let a=Oe(e.note.told,t)}function gg(){let e=zt.peek().map(({write:t})=>t);for(let{send:t}of zt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",gg);Vn.add(gg);var yg=O(()=>{let e=[...ct.value,...zt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),bg=e=>yg.value.has(e),cn=e=>Ke(e).all.value?.filter(({id:t})=>!yg.value.has(t))??null;function kg(e,{id:t,filename:n}){let o=q("change"),r={told:s("files.deleted",{name:n})};ji({key:o,field:"deleteAttachment",query:Ga,variables:{id:t,key:o},taskIds:[e],note:r})}kn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void C({bad:!0,text:s("files.notDeleted",{why:H(n)})}):Ke(e).without(t.id));var Hu=20,Bu=e=>`${e}.files`,wg=e=>e?.split(" ")??[];function dr(e,t){let n=Ke(e),o=n.all.value;return wg(_e(Bu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!bg(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Ku(e,t){Te(Bu(e),t.length?t.join(" "):null)}function Vi(e,t){Ku(e,[...new Set([...wg(_e(Bu(e)).peek()),t])])}var Yi=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Os=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var qE=3,HE=5,BE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Je=k([]),Zi=k(""),KE=new Set(["waiting","sending","cut"]),WE=O(()=>Je.value.some(({state:e})=>KE.has(e))),zi=new Map,Wu=new Set,fr=(e,{place:t,commentId:n}={})=>Je.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Qi=(e,t)=>fr(e,t).filter(_g);function Ji(e){return Wu.add(e),()=>{Wu.delete(e)}}function un(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=q("file"),c=a?s("files.folder"):GE(e,r,n),u=c?"refused":"waiting",d=VE(r),m={...n,id:i,key:q("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Je.value=[...Je.peek(),m],m});return Xi(),o.filter(({state:r})=>r==="waiting")}function Gu(e){Fn(e,{state:"waiting",sent:0,why:""}),Xi()}function Eg(e){let t=Je.peek().find(n=>n.id===e);if(t){Vu(e),t.state!=="refused"&&Og(e);for(let n of Wu)n(e);Xi()}}function GE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=ns.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Je.peek().filter(c=>c.taskId===e&&_g(c));return xg(ju(Ke(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&xg(jE(e,n),Qi(e,n))>=Hu?s("files.fullComment",{n:Hu}):""}function jE(e,{place:t,commentId:n}){return t?dr(e,t):ju((Ke(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var xg=(e,t)=>new Set([...e,...ju(t)]).size,ju=e=>e.map(({id:t})=>t),_g=({state:e})=>e!=="refused";function VE({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Xi(){let e=Je.peek().filter(({state:n})=>n==="sending").length,t=Je.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,qE-e))){let o=n.turn+1;Fn(n.id,{state:"sending",turn:o}),YE({...n,turn:o})}}async function YE(e){try{if(await Tg(e,HE),!mr(e))return;let t=Ke(e.taskId);if(t.arrived.add(e.id),e.place&&Vi(e.place,e.id),await t.loadIfOpen(),!mr(e))return;Zi.value=s("files.arrived",{name:e.name}),Vu(e.id)}catch(t){mr(e)&&JE(e,t)}finally{Xi()}}async function Tg(e,t){let n=await zE(e);if(!n||!mr(e))return;let{status:o,text:r,seconds:a}=await ZE(e,n);if(!(o===204||!mr(e))){if(!t||o!==404&&!a)throw new Ds(r);a&&await QE(e.id,a),mr(e)&&await Tg(e,t-1)}}async function zE({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=BE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(_p,{input:c,key:t})).createAttachment;if(!e_(e))Og(e);else if(!u)throw Fn(e,{key:q("change")}),new Ds(d.map(H).join(" "));return u?.upload??null}function ZE({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",it.peek()),c.upload.onprogress=({loaded:m})=>Fn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ae("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ae("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),zi.set(e,()=>c.abort()),c.send(t)})}function QE(e,t){return Fn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Fn(e,{why:""}),n()},t*1e3);zi.set(e,()=>{clearTimeout(o),n()})})}var Ds=class extends Error{};function JE({id:e,taskId:t,name:n},o){let r=o instanceof ae&&o.code==="UNREACHABLE",a=o instanceof ae||o instanceof Ds,i=r?s("files.cut"):a?o.message:"";Fn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);Ke(t).opened||C({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Fn(e,t){Je.value=Je.peek().map(n=>n.id===e?{...n,...t}:n)}function Vu(e){Je.value=Je.peek().filter(t=>t.id!==e),Ag(e)}function Ag(e){zi.get(e)?.(),zi.delete(e)}function Ig(){for(let{id:e}of Je.peek())Vu(e);Zi.value=""}function XE(){for(let{id:e,state:t,turn:n}of Je.peek())t!=="waiting"&&t!=="sending"||(Fn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Ag(e))}var e_=e=>Je.peek().some(t=>t.id===e),mr=({id:e,turn:t})=>Je.peek().some(n=>n.id===e&&n.turn===t);function Og(e){_(Ga,{id:e,key:q("change")},{keepalive:!0}).catch(()=>{})}ve.subscribe(e=>{if(e==="sync")for(let{id:t}of Je.peek().filter(n=>n.state==="cut"))Gu(t)});ke(()=>WE.value?Fo():void 0);var Sg=S.peek()?.id;O(()=>S.value?.id).subscribe(e=>{if(!e)return XE();e!==Sg&&Ig(),Sg=e});Vn.add(async()=>Ig());var yo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ke(e).isStale()&&(r.preventDefault(),t_(e,t))}});async function t_(e,t){try{let n=await Ke(e).fresh(t);if(!n?.url)return void C({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){C({bad:!0,text:Ee(n)})}}var Yu=k(null);function Ns(e,t){Yu.value={taskId:e,id:t}}var Cs=()=>{Yu.value=null};function Dg(){let e=Yu.value,t=e?(cn(e.taskId)??[]).filter(gt):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&Cs()},[e,n]),I(()=>Cs,[]),!e||n<0?null:l`<${n_} taskId=${e.taskId} pictures=${t} at=${n}/>`}function n_({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=o_(e,o),u=f=>Ns(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=On(f);!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${se} class=lightbox label=${o.filename} close=${Cs}>
<div class=frame onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class=num role=status>
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class=sr>${o.filename}</span>
</span>
<span class="split end">
<a class=icon aria-label=${s("files.save",{name:o.filename})} ...${yo(e,o)}>
<${w} name=save/>
</a>
<button class=icon aria-label=${s("close")} title=${s("close")} onClick=${Cs} autofocus>
<${w} name=close/>
</button>
</span>
</header>
<div
class=stage
onClick=${f=>f.target===f.currentTarget&&Cs()}
>
${a?l`<p role=alert>${a} <button class="btn quiet" onClick=${c}>${s("failed.retry")}</button></p>`:r&&l`<img
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
<${w} name=back/>
</button>
<button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
<${w} name=next/>
</button>
`}
</div>
<//>`}function o_(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=Ke(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Ee(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Ke(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function el({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?Wa(r):s("feed.someone"),u=l`
<${r_} task=${e} file=${t}/>
<span class=about>
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{Cg(m),kg(e.id,t)};return l`<li class=file data-file=${t.id}>
${gt(t)?l`<button class=open aria-haspopup=dialog onClick=${()=>Ns(e.id,t.id)}>${u}</button>`:l`<a class=open ...${yo(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class=icon
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${w} name=comments/>
</a>`}
<a class=icon aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${yo(e.id,t)}>
<${w} name=save/>
</a>
${Op(e,t)&&l`<button
class=icon
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name=trash/>
</button>`}
</li>`}var r_=({task:e,file:{thumbnailUrl:t}})=>l`<span class=thumb>
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading=lazy
decoding=async
onError=${()=>ja(e.id,t)}
/>`:l`<${w} name=file/>`}
</span>`;function tl({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{Cg(m),Eg(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
<span class=open>
<span class=thumb><${w} name=file/></span>
<span class=about>
<b>${t}</b>
${i?l`
<small>
${a||s(r==="waiting"?"files.waits":"files.sending",{part:c,size:s.size(n)})}
</small>
<span
class=bar
role=progressbar
aria-label=${t}
aria-valuemin=0
aria-valuemax=100
aria-valuenow=${c}
>
<i style=${{width:`${c}%`}}/>
</span>
`:l`<small class=error role=alert>${a}</small>`}
</span>
</span>
${(r==="cut"||r==="failed")&&l`<button
class="btn quiet"
aria-label=${s("files.retry",{name:t})}
onClick=${()=>Gu(e)}
>
${s("failed.retry")}
</button>`}
<button class=icon aria-label=${d} title=${d} onClick=${u}><${w} name=close/></button>
</li>`}function Cg(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];pe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Ng({task:e}){let t=Dp(e),n=cn(e.id)??[],o=fr(e.id),r=yt(e),a=ns.value?.maxAttachmentBytes;return l`
<p class=sr role=status>${Zi.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class=files aria-labelledby=files-title>
<div class=head>
<h3 id=files-title>
${s("files.title")} ${n.length>0&&l`<span class=num>${s.number(n.length)}</span>`}
</h3>
${r&&l`<${zu}
label=${s("files.add")}
take=${i=>un(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${j} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${el} key=${i.id} task=${e} file=${i} from/>`)}
${o.map(i=>l`<${tl} key=${i.id} upload=${i}/>`)}
</ul>`}
${r&&l`<p class=hint>${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${Dg}/>
`}function zu({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type=file
multiple
hidden
onChange=${({currentTarget:r})=>t(gm(r))}
/>
<button
type=button
class=${n?"btn quiet":"icon"}
data-add=${n}
aria-label=${n?void 0:e}
title=${e}
onClick=${()=>o.current?.click()}
>
<${w} name=files/> ${n&&e}
</button>
`}function Rg({task:e}){let{id:t,recurrence:n,can:o}=e,r=on.value?.id===t?on.value.why:"",a=({currentTarget:i})=>{ro.value={id:t,anchor:i}};return l`
<dt>${s("field.recurrence")}</dt>
<dd>
<div class=repeats>
<button
class=value
data-field=recurrence
disabled=${!o.update||!he(e)}
aria-haspopup=dialog
title=${o.update?`${s("command.repeat")} (\u21E7 R)`:void 0}
onClick=${a}
>
<${w} name=repeat/>
<span class=sr>${s("field.recurrence")}: </span>
<span>${n?Lt(Kt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${s_} task=${e}/>`}
${r&&l`<p class=error role=alert>${r}</p>`}
</div>
</dd>
`}function s_({task:e}){let t=i_(e),n=t?.next?W(t.next).value:null;if(!t)return null;if(n)return l`<p class=coming><a href=${`/t/${n.key}`}>${Ql(n)}</a></p>`;if(!z(e))return null;let{upcoming:o}=t;return l`<p class=coming>
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${a_(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>Kp(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var a_=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function i_({id:e,version:t,waiting:n}){let[o,r]=x(null),a=ve.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(qp,{id:e});!u||i||(u.nextOccurrence&&ue(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function Lg({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=Oc(u);return d?[{kind:u.kind,other:d}]:[]}),o=bs.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=ls(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&he(e)&&e.version>0,i=Mt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=relations aria-labelledby=relations-title ref=${t} ...${r}>
<div class=head>
<h3 id=relations-title>${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field=relate
aria-haspopup=dialog
title=${`${s("command.relate")} (B)`}
onClick=${()=>os("relate",e.id)}
>
<${w} name=plus/> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${l_} key=${m.id} ...${{task:e,kind:u,other:m}}/>`)}
</ul>
`)}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function l_({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${z(n)?"related":"related closed"} data-task=${n.id}>
<${oe} kind=status value=${n.status}/>
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> <bdi>${n.title}</bdi></a>
${o&&o.team.id!==e.team.id&&l`<span class=chip>${o.team.name}</span>`}
${n.deletedAt&&l`<span class=chip>${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class=icon
aria-label=${r}
title=${r}
onClick=${()=>Gh(e,t,n)}
>
<${w} name=close/>
</button>`}
</li>`}var c_=300;function Mg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>yc(t).catch(()=>{}),c_)},d=[Wi(m=>(!m||m.task?.id===t)&&u()),He(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=zp(n),a=jo.value?.id===t?jo.value.why:"",i=({currentTarget:c})=>{so.value={id:t,anchor:c}};return l`<div class=reminders>
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=wc(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"}/>
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class=chip>${s("reminder.next")}</b>`}
</span>
<button
class=icon
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>kc(t,c)}
>
<${w} name=close/>
</button>
</li>`})}
</ul>`}
${he(e)&&!e.waiting&&l`<button
class="value add"
data-field=remind
aria-haspopup=menu
title=${`${s("command.remind")} (R)`}
onClick=${i}
>
<${w} name=later/>
<span>${s(o?"reminder.another":"reminder.set")}</span>
</button>`}
${a&&l`<p class=error role=alert>${a}</p>`}
</div>`}var u_=200,d_=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function Ug({task:e}){let[t,n]=rr(`${e.id}.part`),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=Pg(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await rh(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=m_(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),sh(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i} onKeyDown=${vi(t,n)}>
<${w} name=plus/>
<${gs}
field=${a}
line=${t}
write=${n}
marks=${Pg(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class=btn type=submit>${s("quick.add")}</button>`}
</form>`}var Pg=(e,{team:t},n)=>yi(e,{today:N.value,language:it.value.split("-")[0],teams:[],people:()=>ht(t.id),home:t,plain:n}),m_=e=>e.split(/\r?\n/).map(t=>t.replace(d_,"").replace(/\s+/g," ").trim().slice(0,u_)).filter(Boolean);var Fg=k("");function qg({task:e}){nh(e);let t=oh(e.id),n=t.map(u=>W(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&he(e),i=Mt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=subtasks aria-labelledby=subtasks-title>
<div class=head>
<h3 id=subtasks-title>${s("subtasks.title")}</h3>
${o>0&&l`
<span class=num aria-hidden=true>${s("subtasks.of",{done:r,n:o})}</span>
<${oo} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind=ok/>
`}
</div>
<p class=sr role=status aria-live=assertive>${Fg}</p>
${n.length>0&&l`<${f_} ids=${t}/>`}
${a&&l`<${Ug} task=${e}/>`}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function f_({ids:e}){let t=A(null),n=ls(t,e),o=rn.value,r={row:".part",name:s("subtasks.title"),said:Fg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby=subtasks-how
onPointerDown=${a=>Ja(a,e,r)}
onKeyDown=${a=>Xa(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${p_} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Dc(a,o)}/>`)}
</ul>
<p class=sr id=subtasks-how>${s("subtasks.how")}</p>
`}function p_({id:e,mark:t}){let n=W(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
class=${r.join(" ").trim()}
data-task=${e}
onContextMenu=${i=>sn(i,e)}
>
<button
class=cell
role=checkbox
aria-checked=${o}
aria-label=${n.title}
title=${s(`status.${n.status}`)}
disabled=${!n.can.changeStatus}
onClick=${()=>rt(n,{status:o?"PENDING":"COMPLETED"})}
>
<${oe} kind=status value=${n.status} mute/>
</button>
<a class=t dir=auto data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class=m><${Qo} task=${n}/></span>
<${lo} task=${n} kind=due can=${n.can.update}>
${n.dueDate?l`<${In} task=${n}/>`:l`<${w} name=calendar class=hint/>`}
<//>
<${lo} task=${n} kind=assignee can=${n.can.assign}><${re} user=${n.assignee}/><//>
<button
class=icon
aria-haspopup=menu
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Xe.value={kind:"actions",ids:[e],anchor:i}}}
>
<${w} name=more/>
</button>
</li>`}function Hg({task:e}){let t=e.parentId?W(e.parentId).value:null;return t?l`<nav class=part-of data-field=parent aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name=up/>
<code>${t.key}</code>
<span dir=auto>${t.title}</span>
</a>
</nav>`:null}function Bg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(cn(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!gt(a)||!t.body.includes(`(${a.id})`));return l`<${Wg}
label=${s("files.title")}
task=${e}
files=${r}
coming=${fr(e.id,{commentId:t.id})}
/>`}var Kg=({task:e,place:t})=>l`<${Wg}
label=${s("files.forComment")}
task=${e}
files=${$_(e,t)}
coming=${fr(e.id,{place:t})}
/>`;function $_({id:e},t){let n=dr(e,t);return(cn(e)??[]).filter(o=>n.includes(o.id))}function Wg({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class=files aria-label=${e}>
${n.map(r=>l`<${el} key=${r.id} task=${t} file=${r}/>`)}
${o.map(r=>l`<${tl} key=${r.id} upload=${r}/>`)}
</ul>`}var h_=6,v_=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,nl=(e,t)=>v_.exec(e.slice(0,t))?.[1]??null;function Zu(e,t){let n=Q(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&Q(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,h_)}function Gg(e,t,n){let o=nl(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var g_=512;function jg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Vg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&gt(r)?o.replaceChildren(y_(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(b_(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function y_(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Ns(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,g_/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>ja(e,n),u.src=n,c.className="picture",c.append(u),c}function b_(e,t,n){let{href:o,download:r,onClick:a}=yo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Yg=e=>e.includes("data-attachment");var k_={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},w_=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),x_=/^(https?:|mailto:)/i,S_=/^(P|H\d|[UO]L|BLOCKQUOTE|T[DH])$/,E_=/^H[1-6]$/,__=/^file_[0-9a-z]{26}$/,zg=3;function pr({html:e,taskId:t,under:n=zg}){let o=A(null),r=Yg(e)?cn(t):null;return K(()=>o.current?.replaceChildren(T_(e,n)),[e]),K(()=>{o.current&&r&&Vg(o.current,t,r)},[e,r]),l`<div class=prose ref=${o}/>`}function T_(e,t=zg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Zg(a,o))),n}function Zg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||w_.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Zg(a,t));if(__.test(e.getAttribute("data-attachment")??""))return[jg(e,e.getAttribute("alt")??e.textContent??"")];let o=k_[e.tagName];if(!o)return n();let r=document.createElement(A_(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),I_(r,e),[e.tagName==="TABLE"?D_(r):r])}function A_({tagName:e},t){return E_.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function I_(e,t){S_.test(e.tagName)&&!t.matches(":is(li, blockquote) > p")&&(e.dir="auto"),e instanceof HTMLAnchorElement&&O_(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function O_(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at mine":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:x_.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function D_(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","group"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var bo=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,$r=`${bo} attachments { id } parent { id }`,Qg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${bo} replies { ${bo} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,Jg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${bo} task { id } replies { ${bo} } parent { ${bo} replies { ${bo} } }
}
}
}`,Xg=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${jn} } pageInfo { hasNextPage endCursor } } }
}`,ey=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${$r} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,ol=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${$r} } } } }`,ty=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${ol} comment { ${$r} } }
}`,ny=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${ol} comment { ${$r} }
}
}`,oy=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,ry=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${ol} comment { ${$r} } }
}`,sy=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${ol} comment { ${$r} } }
}`,ay=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,iy=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var Qu=1e4,C_=9500;function Rs({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=_e(t).value??r,[f,$]=x(!1),p=A(null),v=Re(),b=R=>{d?.(),Te(t,R===r?null:R)},h=R_(e,p,b),g=n?{commentId:n}:{place:t},y=Qi(e.id,g),E=!m.trim(),T=y.length>0,me=()=>{let R=p.current?.value??m;!R.trim()||R.length>Qu||Qi(e.id,g).length||($(!1),i(R,dr(e.id,t)))},D=()=>{Te(t,null),c?.()},ee=R=>{if(h.onKey(R))return R.preventDefault();R.key==="Enter"&&(R.metaKey||R.ctrlKey)?(R.preventDefault(),me()):R.key==="Escape"&&c&&(R.preventDefault(),c())},te=R=>(d?.(),un(e.id,R,g)),qn=R=>{let le=yt(e)?Io(R):[];if(le.length){R.preventDefault();for(let Hn of te(le))gt({contentType:Hn.file.type})&&ea(R.target,Yi(Hn))}},{isOver:ft,...P}=Xs(yt(e)?te:null);return I(()=>Ji(R=>{let le=_e(t).peek();le?.includes(R)&&Te(t,Os(le,R))}),[t]),K(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${ft?"over":""}"
...${P}
onSubmit=${R=>{R.preventDefault(),me()}}
>
<textarea
ref=${p}
class=input
dir=auto
hidden=${f}
rows=3
aria-label=${o}
placeholder=${o}
aria-describedby=${`${v}-hint`}
aria-autocomplete=list
aria-haspopup=listbox
aria-controls=${h.shown.length?`${v}-people`:void 0}
aria-activedescendant=${h.shown.length?`${v}-${h.at}`:void 0}
value=${m}
onInput=${({currentTarget:R})=>{b(R.value),h.follow()}}
onClick=${h.follow}
onKeyUp=${h.follow}
onBlur=${h.close}
onKeyDown=${ee}
onPaste=${qn}
/>
${h.shown.length>0&&l`<div
class=mentionable
role=listbox
id=${`${v}-people`}
aria-label=${s("talk.people")}
>
${h.shown.map((R,le)=>l`<div
class=o
role=option
key=${R.id}
id=${`${v}-${le}`}
aria-selected=${le===h.at}
onPointerDown=${Hn=>{Hn.preventDefault(),h.choose(R)}}
>
<${re} user=${R} mute/>
<span dir=auto>${R.name}</span>
<span class="end sm">@${R.handle}</span>
</div>`)}
</div>`}
${f&&l`<${L_} task=${e} text=${m}/>`}
${!n&&l`<${Kg} task=${e} place=${t}/>`}
<div class=split>
<span class="seg small">
<button type=button aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type=button aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${yt(e)&&l`<${zu} label=${s("files.attach")} take=${te}/>`}
<span class=${T?"hint waits":"hint"} id=${`${v}-hint`}>${N_(m,y)}</span>
<span class=sr role=status>${h.shown.length?s("talk.found",{n:h.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type=button class="btn quiet" onClick=${D}>${s("cancel")}</button>`}
<button class=btn disabled=${E||m.length>Qu||T}>
${a} <kbd>${st("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function N_(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>C_?s("talk.left",{n:Qu-e.length}):s("talk.hint")}function R_(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:Zu(ht(e.team.id),o),m=()=>{let v=t.current,b=v&&v.selectionStart===v.selectionEnd?nl(v.value,v.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},f=()=>r(null),$=({handle:v})=>{if(!t.current)return;let b=Gg(t.current.value,t.current.selectionStart,v);n(b.text),u.current=b.caret,f()};K(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=v=>{let b=o===null?[]:Zu(ht(e.team.id),nl(v.target.value,v.target.selectionStart)??"");if(!b.length||v.isComposing||v.metaKey||v.ctrlKey)return!1;if(v.key==="Escape")c.current=o,f();else if(v.key==="ArrowDown")i((a+1)%b.length);else if(v.key==="ArrowUp")i((a+b.length-1)%b.length);else if(v.key==="Enter"||v.key==="Tab")$(b[Math.min(a,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function L_({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(ay,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(H).join(" ")}).catch(a=>({failed:Ee(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class=look role=region aria-label=${s("talk.preview")} tabindex=0>
${n.failed&&l`<p role=alert>${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${pr} html=${n.html} taskId=${e.id}/>`}
${n.html===void 0&&!n.failed&&l`<p class=dim role=status>${s("loading")}</p>`}
</div>`}var M_=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function ly({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&P_(e,t);return l`<span class=past>
${a&&l`<button class=link onClick=${()=>xf(e,t)}>${s("past.undo")}</button>`}
<button class=link onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${U_} task=${e} events=${n} event=${t} close=${()=>r(!1)}/>`}
</span>`}function P_({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>M_.has(o))?e.changeStatus:e.update}function U_({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return _(iy,{id:e.id,at:i.occurredAt}).then(v=>{p||(u({at:i.occurredAt,was:v.task?.asOf??null}),m(null))},v=>p||m(v)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${se} class=small labelledby=past-title close=${o}>
<div class="pad past-of">
<h2 id=past-title>${s("past.title",{task:e.key})}</h2>
${n.length>1&&l`<input
type=range
min=0
max=${n.length-1}
value=${r}
aria-label=${s("past.moment")}
aria-valuetext=${$}
onInput=${({currentTarget:p})=>a(Number(p.value))}
/>`}
<p class="dim sm"><time datetime=${i.occurredAt}>${$}</time></p>
${d?l`<${j} problem=${d} retry=${f}/>`:c?l`<${F_} was=${c.was}/>`:l`<${ie} rows=${3}/>`}
<div class=actions><button class=btn onClick=${o}>${s("close")}</button></div>
</div>
<//>`}function F_({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class=was>${e.description}</p>`}
`}var Ju=new Date().toISOString();function Ls({parent:e,...t}){return{...t,parentId:e?.id??null}}function cy(e,t){let n=new Map(e);for(let a of t)q_(n,a);let o=[...n.values()].sort(rl),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var rl=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function q_(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,B_(r,o));let a=e.get(n.id);if(!a)return;let i=H_(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function H_(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Xu(e);if(t==="react")return{reactions:K_(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Ju:null,resolvedBy:r?ed():null}}var Xu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Ju,can:{update:!1,delete:!1,resolve:!1}});function B_({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:ed(),createdAt:r.at??Ju,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function ed(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function K_(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,ed()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var dy=["createComment","updateComment","deleteComment","resolveComment","react"],hr=k(new Map),W_=O(()=>[...ct.value,...zt.value.map(({write:e})=>e)].filter(({field:e})=>dy.includes(e))),my=e=>W_.value.filter(({taskIds:t})=>t[0]===e),td=new Set;function fy(e){return td.add(e),()=>td.delete(e)}function sl(e,t,n,o){let r=n?ps(n):Nn(e),a={id:q("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Te(r,null),Ku(r,[]),al(e,"createComment",ty,{input:a},{at:new Date().toISOString()})}function od(e,t,n,{back:o=!1}={}){if(Te($s(t.id),null),ad(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};al(e,"updateComment",ny,{id:t.id,body:n,version:t.version||void 0},r)}function py(e,t){let n=q("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};ji({key:n,field:"deleteComment",query:oy,variables:o,taskIds:[e],note:r})}function rd(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");al(e,"resolveComment",ry,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function sd(e,t,n,o){al(e,"react",sy,{id:t.id,emoji:n,on:o},{})}function ad(e){let t=new Map(hr.peek());t.delete(e)&&(hr.value=t)}function al(e,t,n,o,r){let a=q("change"),i=new Promise(c=>nd.set(a,c));wn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),eo(i)}var nd=new Map;kn(dy,(e,t)=>{let n=t.comment?Ls(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of td)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?j_(e,o):G_(e,n),nd.get(e.key)?.(t),nd.delete(e.key)});function G_({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void C({text:o.told});e==="updateComment"&&r&&Oe(o.told,()=>od(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Oe(o.told,()=>rd(n,r,!t.resolved))}function j_({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&uy(a.parentId?ps(a.parentId):Nn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&uy($s(i),c),r.code==="CONFLICT"&&u&&!o.back){hr.value=new Map([...hr.peek(),[i,Ls(u)]]);return}C({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:H(r)})})}}function uy(e,t,n=[]){_e(e).peek()===null&&Te(e,t);for(let o of n)Vi(e,o)}var V_=10,Y_=4,il=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=O(()=>cy(this.comments.value,my(t))),this.items=O(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[fy({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),He(n=>n.subjectId===this.taskId&&this.putEvents([n])),De(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null);o.catch(()=>{});let r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0,this.failed.value=null}),this.listen())}async page(t){let{task:n}=await _(Qg,{id:this.taskId,last:V_,before:t}),o=n?.comments;return{comments:hy(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<Y_;o+=1){let{task:r}=await _(Xg,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some($y))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(Jg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...hy([o??r]).values()]}listen(){this.hush(),this.hush=Bt(ey,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Ls(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Xu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter($y),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||rl(i,t)>=0,o=this.threads.value.map(i=>({...z_(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(Z_)]}},$y=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",z_=({createdAt:e,id:t})=>({createdAt:e,id:t}),Z_=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:rl(e,t);function hy(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var id={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},vy=Object.keys(id);function gy({taskId:e,comment:t,can:n}){return vy.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${Q_}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>sd(e,t,r.emoji,!r.mine)}
/>`)}function Q_({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=Re(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class=given>
<button
class=reaction
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden=true>${id[e]}</span>
<span class=num>${s.number(t)}</span>
</button>
<span class=who role=tooltip id=${i}>${u}</span>
</span>`}function yy({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return K(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class=react ref=${r} onKeyDown=${u=>{let d=On(u);if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
<button
class=icon
aria-label=${s("talk.react")}
title=${s("talk.react")}
aria-expanded=${n}
onClick=${()=>o(!n)}
>
<${w} name=smile/>
</button>
${n&&l`<span class=all role=group aria-label=${s("talk.react")}>
${vy.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{sd(e,t,u,!d),a()}}
>
${id[u]}
</button>`})}
</span>`}
</span>`}var J_=5;function ky({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=ps(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-J_-1),v=e.can.comment,b=()=>{i(!0),pe(`[data-thread="${t.id}"] button`)},h=()=>{i(!1),pe(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),pe(`[id="${n[0].id}"]`)};return $?l`<${X_} first=${t} replies=${n} open=${b}/>`:l`
${t.resolvedAt&&l`<p class=resolved>
<${w} name=check/>
<span>${wy(t)}</span>
<button class=act aria-expanded=true onClick=${h}>${s("talk.fold")}</button>
</p>`}
<${by} task=${e} comment=${t} target=${o}>
${v&&l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class=act
onClick=${()=>{rd(e.id,t,!t.resolvedAt),i(!1),pe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
<//>
${(n.length>0||d||_e(f).value!==null)&&l`<div class=replies>
${p>0&&l`<button class=act onClick=${g}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(y=>l`<li key=${y.id}><${by} task=${e} comment=${y} target=${o}/></li>`)}
</ol>
${v&&(d||_e(f).value!==null?l`<${Rs}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(y,E)=>{sl(e.id,y,t.id,E),m(!1),pe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),pe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function X_({first:e,replies:t,open:n}){return l`<button class=folded aria-expanded=false onClick=${n}>
<${w} name=check/>
<span>
<b>${cd(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${wy(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function by({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=$s(t.id),u=hr.value.get(t.id),d=n===t.id;K(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),ad(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||_e(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex=-1
aria-label=${ud(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:cd(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${re} user=${t.author} mute/>
<div>
<header>
<b>${cd(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class=dim
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class=dim>${s("talk.sending")}</span>`}
</header>
${u&&l`<${tT} clash=${u} end=${m} place=${c}/>`}
${f?l`<${Rs}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${p=>{od(e.id,u??t,p),m()}}
cancel=${m}
/>`:l`<${eT} task=${e} comment=${t} place=${c}/>`}
${!t.deletedAt&&l`<${Bg} task=${e} comment=${t}/>`}
${!t.deletedAt&&!f&&l`<div class=acts>
<${gy} taskId=${e.id} comment=${t} can=${e.can.comment}/>
${e.can.comment&&l`<${yy} taskId=${e.id} comment=${t}/>`}
${o}
<span class="split end">
${t.can.update&&l`<${ld} name=edit icon=pen onClick=${()=>i(!0)}/>`}
${navigator.clipboard&&l`<${ld} name=link icon=link onClick=${()=>nT(e,t)}/>`}
${t.can.delete&&l`<${ld}
name=delete
icon=trash
onClick=${()=>{oT(r.current),py(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function eT({task:e,comment:t,place:n}){let o=_e(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain" dir=auto>${t.body}</p>`:l`<${pr} html=${t.bodyHtml} taskId=${e.id}/>`;let r=()=>{Te(Nn(e.id),[_e(Nn(e.id)).peek(),o].filter(Boolean).join(`

`)),Te(n,null),pe(".talk-end textarea")};return l`
<p class=tombstone>${s("talk.gone")}</p>
${o&&l`<div class=clash role=alert>
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>Te(n,null)}>${s("talk.drop")}</button>
<button class=btn onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function tT({clash:e,place:t,end:n}){let o=()=>{Te(t,null),n()};return l`<div class=clash role=alert>
<strong>${s("talk.clash")}</strong>
<blockquote dir=auto>${e.body}</blockquote>
<div class=actions><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var ld=({name:e,icon:t,onClick:n})=>l`<button
class=icon
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${w} name=${t}/>
</button>`,cd=({author:e})=>e?ud(e)?s("you"):e.name:s("feed.someone"),ud=e=>e!==null&&e.id===S.value?.id;function wy({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return ud(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function nT(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),C({text:s("talk.copied")})}function oT(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];pe(o?`#${o.id}`:".talk-end textarea")}function xy({task:e}){let t=pt(()=>new il(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]);let o=rT(t),r=t.items.value,a=t.news.value;return l`<section class=talk aria-labelledby=talk-title>
<h3 id=talk-title>${s("talk.title")}</h3>
<p class=sr role=status>${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${j} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${ie} rows=${2}/>`}
<div class=feed>
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${lu} key=${i} event=${u} short>
<${ly} task=${e} event=${u} events=${t.events.value}/>
<//>`:c?l`<li key=${i} class=thread data-thread=${i}>
<${ky} task=${e} thread=${c} target=${o}/>
</li>`:l`<li key=${i} class=earlier><${sT} kind=${i} read=${d}/></li>`)}
</ol>
</div>
${e.can.comment?l`<div class=talk-end>
<${Rs}
key=${e.id}
task=${e}
place=${Nn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>sl(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function rT(e){let t=ne.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):C({bad:!0,text:s("talk.notHere")})).catch(a=>C({bad:!0,text:Ee(a)}))},[e,t,r]),n===t?n:null}function sT({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>C({bad:!0,text:Ee(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var ll=({team:{id:e,name:t}})=>Y.value.some(n=>n.id===e&&n.archivedAt)&&l`<p class=note>${s("team.archivedHint",{team:t})}</p>`;var aT=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function dd(e){return e.split(aT).map((t,n)=>n%2?iT(t):t)}var Sy=e=>dd(e).some(t=>typeof t!="string");function iT(e){return e.startsWith("http")?l`<a href=${e} target=_blank rel="noopener noreferrer">${e}</a>`:Y.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var lT=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,cT=/<(?!\/?p>|br)/,uT=2;function md({task:e,field:t,can:n}){let o=e[t]??"",r=dT(e,t==="description"?o:""),a=`${e.id}.${t}`,i=_e(a).value,c=P=>Te(a,P),u=_e(`${a}.left`).value,d=P=>Te(`${a}.left`,P),[m,f]=x(!1),[$,p]=x(!1),v=A(null),b=A(0),h=A(!1),g=()=>{b.current||=gn(e.id)?.version??0},y=async(P,R)=>{let le=t==="title"?P.replace(/\s+/g," ").trim():P;if(c(null),b.current=0,t==="title"&&!le)return;let Hn=await rt(e,{[t]:le||null},{expectedVersion:R||void 0,quiet:"conflict"});Hn.errors.find(Xy=>Xy.code==="CONFLICT")?(d(le),f(!0)):Hn.errors.length&&c(P)},E=P=>{if(!gn(e.id))return;let R=P.target.value;R!==o&&!h.current?y(R,b.current):c(null),h.current=!1,b.current=0,p(!1)},T=P=>{P.key==="Escape"&&i!==null&&(P.preventDefault(),P.stopPropagation(),c(null),h.current=!0),P.key==="Enter"&&(t==="title"||P.metaKey||P.ctrlKey)&&(P.preventDefault(),P.target.blur())},me=P=>{P.key!=="Enter"||P.target!==P.currentTarget||(P.preventDefault(),P.currentTarget.querySelector("textarea")?.focus())},D=P=>{!n||P.target instanceof Element&&P.target.closest("a, button")||getSelection()?.toString()||p(!0)};K(()=>{!$||document.activeElement===v.current||(v.current?.focus({preventScroll:!0}),v.current?.setSelectionRange(o.length,o.length))},[$]);let ee=P=>{let R=n&&yt(e)&&t==="description"?Io(P):[];if(R.length){P.preventDefault();for(let le of un(e.id,R))gt({contentType:le.file.type})&&ea(P.target,Yi(le))}};I(()=>Ji(P=>{i!==null?c(Os(i,P)):n&&o.includes(P)&&y(Os(o,P),0)}),[i,o]);let te=(i??o)!==o;K(()=>te?Fo():void 0,[te]),K(()=>{i!==null&&(d(i),c(null))},[]),I(()=>{u===o&&d(null)},[u,o]);let qn=P=>{d(null),f(!1),P&&y(u??"",gn(e.id)?.version??0)},ft={dir:"auto",value:i??o,readOnly:!n,onFocus:()=>{g(),p(!0)},onInput:U(P=>{g(),h.current=!1,c(P)}),onBlur:E,onKeyDown:T,onPaste:ee,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class=titled data-title tabindex=-1 role=group aria-label=${o} onKeyDown=${me}>
<textarea class=title rows=1 maxlength=200 ...${ft}/>
</div>`:i===null&&!$&&(r||Sy(o))?l`<div class=reading>
<div class="input read" dir=auto role=group aria-label=${s("field.description")} onClick=${D}>
${r?l`<${pr} html=${r} taskId=${e.id} under=${uT}/>`:dd(o)}
</div>
${n&&l`<button
class=icon
aria-label=${s("sheet.edit")}
title=${s("sheet.edit")}
onClick=${()=>p(!0)}
>
<${w} name=pen/>
</button>`}
</div>`:l`<textarea
ref=${v}
class=input
rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
maxlength=20000
placeholder=${n?s("sheet.describe"):""}
...${ft}
/>`}
${u!==null&&u!==o&&l`<div class=clash role=alert>
<strong>${s(m?"clash.title":"clash.left")}</strong>
<span>${s("clash.theirs")}</span>
<blockquote>${o||s("clash.nothing")}</blockquote>
<span>${s("clash.mine")}</span>
<blockquote>${u||s("clash.nothing")}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>qn(!1)}>
${s(m?"clash.takeTheirs":"talk.drop")}
</button>
${n&&l`<button class=btn onClick=${()=>qn(!0)}>${s("clash.keepMine")}</button>`}
</div>
</div>`}
`}function dT({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=lT.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(Rm,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&cT.test(o.html)?o.html:null}var mT=e=>e.can.delete&&(S.value?.role==="ADMIN"||Y.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function cl({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>Oa(e)}>
${s("command.restore")}
</button>`}
${mT(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${se} class=small labelledby=purge-title close=${o}>
<div class=pad>
<h2 id=purge-title>${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class=actions>
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),kf(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
<//>`}
</span>`}var Ey=6,fT=300;function _y({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class=icon
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>mi([e])}
>
<${w} name=${e.watching?"bell-on":"bell"}/>
</button>`}function Ty({task:e}){I(()=>{let o=0,r=()=>_(Lm,{id:e.id}).then(({task:i})=>i&&ue(i),()=>{}),a=He(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,fT))});return()=>{clearTimeout(o),a()}},[e.id]);let t=pT(e);if(!t.length)return l`<span class=dim>${s("nobody")}</span>`;let n=t.slice(Ey).map(({name:o})=>o);return l`<span class=avs role=group aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,Ey).map(o=>l`<${re} key=${o.id} user=${o}/>`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function pT({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Ay({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${$T} task=${e}/>`}
<${ll} team=${e.team}/>
<${Hg} task=${e}/>
<${md} task=${e} field=title can=${t.update}/>
<${f$} task=${e}/>
<dl>
<${ko} task=${e} field=status can=${t.changeStatus} keys=S>
<${oe} kind=status value=${e.status} mute/>
<span>${s(`status.${e.status}`)}</span>
<//>
${Ut(e.team.id).length>0&&l`<${ko}
task=${e}
field=stage
can=${t.changeStatus}
keys=M
>
<${w} name=board/>
<span dir=auto>${Xt(e.stage)?.name??s("stages.none")}</span>
<//>`}
<${ko} task=${e} field=assignee can=${t.assign} keys=A>
<${re} user=${e.assignee} mute/>
<span dir=auto>${e.assignee?.name??s("nobody")}</span>
<//>
<${ko} task=${e} field=due can=${t.update} keys=D>
<${w} name=calendar/>
<span>${e.dueDate?l`<${In} task=${e}/>`:s("due.never")}</span>
<//>
<${Rg} task=${e}/>
<${ko} task=${e} field=priority can=${t.update} keys=P>
<${oe} kind=priority value=${e.priority} mute/>
<span>${s(`priority.${e.priority}`)}</span>
<//>
<${ko} task=${e} field=labels can=${t.update} keys=L>
${e.labels.length?l`<${Zo} task=${e} mute/>`:l`<${w} name=label/><span>${s("labels.none")}</span>`}
<//>
<dt>${s("field.watchers")}</dt>
<dd><${Ty} task=${e}/></dd>
<dt>${s("field.reminders")}</dt>
<dd><${Mg} task=${e}/></dd>
<${ko} task=${e} field=team can=${t.update&&X.value.length>1}>
<${w} name=team/>
<span dir=auto>${e.team.name}</span>
<//>
</dl>
</div>
<${md} task=${e} field=description can=${t.update}/>
<${qg} task=${e}/>
<${Lg} task=${e}/>
<${Ng} task=${e}/>
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${xy} task=${e}/>
`}function $T({task:e}){return l`<div class="note trashed" role=status>
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${cl} task=${e}/>
</div>`}function ko({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Xe.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
<dt>${s(`field.${t}`)}</dt>
<dd>
<button
class=value
data-field=${t}
disabled=${!n}
onClick=${a}
title=${n&&o?`${s(`command.${t}`)} (${o})`:void 0}
>
<span class=sr>${s(`field.${t}`)}: </span>
${r}
</button>
</dd>
`}var fd=3;function Iy({task:e}){let t=hT(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class=looking role=status title=${o}>
<span class=sr>${o}</span>
${t.slice(0,fd).map(r=>l`<${re} key=${r.id} user=${r} mute/>`)}
${t.length>fd&&l`<span class="sm dim" aria-hidden=true>+${s.number(t.length-fd)}</span>`}
</span>`}function hT(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Bt(Mm,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,et())},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),ve.value==="offline"?[]:n}function Oy(){let{key:e=""}=ne.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Ro(e)??(t.key===e?t.id:null),r=o?W(o).value:null,a=async()=>{let f=(await _(Nm,{id:e})).task;if(ne.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&Ft(o),n({key:e,id:o,gone:!0,failed:null}));ue(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),De(a)),[e]),I(()=>{r?.key&&r.key!==e&&G(`/t/${r.key}`,{replace:!0})},[r?.key]),K(()=>{fe.value=o},[o]);let c=vT(o??e,!!r),{isOver:u,...d}=Xs(r&&yt(r)?f=>un(r.id,f):null),m=f=>{if(!r||!yt(r)||f.defaultPrevented)return;let $=Io(f);$.length&&(f.preventDefault(),un(r.id,$))};return l`<dialog
open
class=sheet
ref=${c}
tabindex=-1
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Zn}>
<${w} name=back/>
</button>
<code>${r?.key??e}</code>
${r&&l`<span class=sm>${r.team.name}</span>`}
<span class="split end">
${r&&l`<${Iy} task=${r}/><${_y} task=${r}/><${bT} task=${r}/>`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Zn}>
<${w} name=close/>
</button>
</span>
</header>
<h2 class=sr>${r?.title??e}</h2>
<div class=in>${gT(r,t.key===e?t:null,i,o)}</div>
${u&&l`<p class=dropping aria-hidden=true>${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function vT(e,t){let n=A(null);return K(()=>{let o=document.activeElement,r=vt(o);return()=>{let a=fe.peek();fe.value=null,is(a&&a!==r?Ho(a):o,a??r)}},[]),K(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),K(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function gT(e,t,n,o){return e?l`<${Ay} key=${e.id} task=${e}/>`:t?.failed?l`<${j} problem=${t.failed} retry=${n}/>`:t?.gone?l`
<${Se} icon=find title=${s("sheet.gone")}>${s("sheet.goneHint")}<//>
${o&&l`<${yT} id=${o}/>`}
`:l`<${ie} rows=${5}/>`}var yT=({id:e})=>["title","title.left","description","description.left","part","new"].map(t=>{let n=`${e}.${t}`,o=_e(n).value;return o&&l`<div class=clash>
<span>${s("clash.mine")}</span>
<blockquote>${o}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>Te(n,null)}>${s("talk.drop")}</button>
</div>
</div>`});function bT({task:e}){return["link","delete"].flatMap(t=>bt.filter(n=>n.id===t&&kt(n,[e]))).map(t=>l`<button
class=icon
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"}/>
</button>`)}function ul({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=A(null);return I(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${j} problem=${e.failed.value} retry=${()=>e.load()}/>`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<${_t} of=${Yt(["shift"])}/>
<p class=sr role=status aria-live=assertive>${Sc}</p>
`}
${o?l`<${E$} ids=${e.ids.value} by=${o}/>`:l`<${Jo} ids=${e.ids.value} label=${r} arranged=${n}/>`}
${e.more.value&&l`<div class=more ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class=card>
<${Se} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
<//>
</div>`:l`<${ie} rows=${8}/>`}var Dy=50,kT=100,dl=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+Dy)}async next(){this.busy.peek()||await this.read(this.ids.peek(),Dy)}async read(t,n){let o=this.turn+=1;this.busy.value=!0;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(kT,t.length+n-a.length),{view:u}=await _(O$,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ue($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0,this.failed.value=null})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};var wT=e=>Math.max(300,e*10);function Cy({view:e}){let t=pt(()=>new dl(e.id),[e.id]);return Ze(()=>t.load(),[t,e.version],/^task\./,wT),I(()=>De(()=>t.load()),[t]),l`<div class=wrap>
<header class=top>
<div>
<h1 dir=auto>${e.name}</h1>
<p role=status>
${t.ready.value?s("tasks.count",{n:t.total.value}):!t.failed.value&&s("loading")}
</p>
</div>
<div class=tools><${Pn}/></div>
</header>
<${ul} list=${t} label=${e.name} group=${U$(e)} hint=${s("views.foreign")} filtered/>
</div>`}var xT=["overdue","today","week","none"],ST=new Set(["q","status","priority","due","label","stage","blocked"]);function Ny({place:e}){let t=dt.value;return t&&!er(t)?l`<${Cy} view=${t}/>`:l`<${ET} place=${e}/>`}function ET({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o=Me(e);n||(o.status??=ao);let r=St[e.get("sort")??"new"]??St.new,a=Qe(o,r),i=Xo.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>ST.has(d)||d==="assignee"&&m!=="me");return l`<div class=wrap>
<header class=top>
<div>
<h1>${dt.value?.name??s("place.tasks")}</h1>
<p role=status>${a.ready.value?s("tasks.count",{n:c}):!a.failed.value&&s("loading")}</p>
</div>
<div class=tools><${Tt}/><${Pn}/><${Rn}/></div>
</header>
<${_T} query=${e} filtered=${u}/>
<${gh}/>
<${ul} list=${a} filtered=${u} arranged=${r===St.manual&&!i} group=${i}/>
</div>`}function _T({query:e,filtered:t}){let n=()=>G(Pe("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Pi} query=${e}/>
<${mt}
name=status
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...Ve.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${Zh} query=${e}/>
<${ar} query=${e}/>
<${Ln} query=${e}/>
<${Mn} query=${e}/>
<${Ci} query=${e}/>
<${mt} name=due query=${e} options=${xT.map(o=>[o,s(`filter.${o}`)])}/>
<${TT} query=${e}/>
<${mt} name=group query=${e} options=${Xo.map(o=>[o,s(`group.${o}`)])}/>
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function TT({query:e}){return l`<select
class=input
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${U(t=>Ue({sort:t==="new"?"":t}))}
>
${Object.keys(St).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var AT=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${B} } }`,My=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${B} }
}`,IT=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${B} } }`,OT={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Ry=1e6;function Py({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=DT(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class=group aria-labelledby=columns-title>
<header>
<h2 id=columns-title>${s("columns.title")}</h2>
<span class=num>${s.number(r.length)}</span>
</header>
${u?l`<div class=card>
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
<${w} name=grip/>
</button>
<${NT} stage=${d}/>
<button
class=icon
aria-label=${s("columns.delete",{column:d.name})}
title=${s("columns.delete",{column:d.name})}
onClick=${()=>o(d)}
>
<${w} name=trash/>
</button>
</li>`)}
</ol>
<${RT} team=${e}/>
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${oe} kind=status value=${f} color=${$}/>
<span>${m}</span>
</li>`)}
</ul>`}
<p class=sr role=status aria-live=assertive>${a}</p>
${n&&l`<${LT} stage=${n} stages=${r} close=${()=>o(null)}/>`}
</section>`}function DT(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=CT(e,t),f=m.map(({id:v})=>v),$=({id:v,name:b},h)=>{let g=h.indexOf(v);n(h),i(s("board.spot",{column:b,at:g+1,n:h.length})),d.current+=1,u.current=u.current.then(async()=>{await be(My,{id:v,input:{afterId:h[g-1]??null}}),await ot().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(v,b)=>({onKeyDown:h=>{let g=ut(h);g&&(h.preventDefault(),!(b+g<0||b+g>=f.length)&&($(v,Ly(f,v.id,b+g)),pe(`[data-grip="${v.id}"]`)))},onPointerDown:h=>Gt(h,{lift:()=>{c.current=f,r(v.id)},over:g=>{let y=c.current.indexOf(g??"");y<0||(c.current=Ly(c.current,v.id,y),n(c.current))},drop:()=>{r(null),c.current.indexOf(v.id)!==b?$(v,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function CT(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var Ly=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function NT({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=Re(),$=h=>{u(({[h]:g,...y})=>y),m(g=>g?.field===h?null:g)},p=async(h,g)=>{let y=await Uy(My,{id:t,input:{[h]:g,expectedVersion:i}});if(y)return m({field:h,why:y});await ot().catch(()=>{}),$(h)},v=(h,g)=>{if(h==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let y=g.trim()===""?null:Number(g);return y===a?$("limit"):y!==null&&!(Number.isInteger(y)&&y<=Ry)?m({field:"limit",why:s("columns.badLimit")}):p("limit",y)},b=(h,g)=>({value:c[h]??g,"aria-invalid":d?.field===h?"true":void 0,"aria-describedby":d?.field===h?f:void 0,onInput:U(y=>u(E=>({...E,[h]:y}))),onBlur:({currentTarget:{value:y,validity:E}})=>E.badInput?m({field:h,why:s("columns.badLimit")}):v(h,y),onKeyDown:y=>{y.key==="Enter"&&y.target.blur(),y.key==="Escape"&&(y.target.value=g,$(h))}});return l`
<span class=tint>
<input
type=color
list=label-colors
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??OT[o]}
onInput=${U(h=>u(g=>({...g,color:h})))}
onChange=${U(h=>h!==r&&p("color",h))}
/>
${r&&l`<button
class=icon
aria-label=${s("columns.plain",{column:n})}
title=${s("columns.plain",{column:n})}
onClick=${()=>p("color",null)}
>
<${w} name=undo/>
</button>`}
</span>
<input
class="input who"
dir=auto
maxlength=50
aria-label=${s("columns.nameOf",{column:n})}
...${b("name",n)}
/>
<span class="sm stands-for">
<${oe} kind=status value=${o} color=${r} mute/>
<span>${s(`status.${o}`)}</span>
</span>
<input
class="input limit"
type=number
min=1
max=${Ry}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${b("limit",a===null?"":String(a))}
/>
${d&&l`<p class=error id=${f} role=alert>${d.why}</p>`}
`}async function Uy(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?H(n[0]):""}catch(n){return Ee(n)}}function RT({team:e}){let t=Ce(async({name:n,status:o},r)=>{let{createStage:a}=await _(AT,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await ot()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ae} text=${t.whole}/>
<${J} name=name label=${s("columns.new")} maxlength=50 required error=${t.errors.name}/>
<${J} name=status as=select label=${s("columns.standsFor")} error=${t.errors.status}>
${Ve.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
<//>
<button class=btn disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function LT({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ze(()=>_(No,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=MT(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await Uy(IT,{id:e.id,to:f?.id});if(p)return u(p);n(),await ot().catch(()=>{})};return l`<${se} class=small labelledby=delete-column close=${n}>
<div class=pad>
<h2 id=delete-column>${s("columns.sure",{column:e.name})}</h2>
<${Ae} text=${c}/>
<p role=status>
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&f?l`<${J} name=to as=select label=${s("columns.goTo")} value=${f.id} onChange=${U(i)}>
${t.filter(p=>m.includes(p)).map(({id:p,name:v})=>l`<option value=${p} selected=${p===f.id}>${v}</option>`)}
<//>`:null}
<div class=actions>
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
<//>`}function MT(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var PT=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${B} } }`,UT=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${B} }
}`,FT=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${B} } }`;function Fy({team:e,runs:t}){let[n,o]=x(null),r=xt(e.id),a=X.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class=group aria-labelledby=labels-title>
<header><h2 id=labels-title>${s("field.labels")}</h2><span class=num>${s.number(r.length)}</span></header>
${a?l`<div class=card>
<datalist id=label-colors>${va.map(i=>l`<option value=${i}/>`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${qT} label=${i}/>
${t&&l`<button
class=icon
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name=trash/>
</button>`}
</li>`)}
<li key=new><${HT} team=${e} labels=${r}/></li>
</ul>
</div>`:l`<div class="card pad">
<span class=labels>${r.map(i=>l`<${io} key=${i.id} label=${i}/>`)}</span>
</div>`}
${n&&l`<${BT} label=${n} close=${()=>o(null)}/>`}
</section>`}function qT({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await be(UT,{id:e.id,input:{...u,expectedVersion:e.version}})&&await ot(),n(null),r(null)},i=U(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type=color
list=label-colors
aria-label=${s("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${U(r)}
onChange=${U(u=>u!==e.color&&a({color:u}))}
/>
<input
class="input who"
dir=auto
maxlength=50
aria-label=${s("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${U(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function HT({team:e,labels:t}){let[n,o]=x(""),r=Ce(async({name:a,color:i},c)=>{let{createLabel:u}=await _(PT,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await ot()),u});return l`<form class=inline onSubmit=${r.submit} novalidate>
<${Ae} text=${r.whole}/>
<input
type=color
name=color
list=label-colors
aria-label=${s("labels.color")}
value=${n||Uo(t)}
onInput=${U(o)}
/>
<${J} name=name label=${s("labels.new")} maxlength=50 required error=${r.errors.name}/>
<button class=btn disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function BT({label:e,close:t}){let{data:n,failed:o}=Ze(()=>_(No,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{await be(FT,{id:e.id},s("labels.deleted",{label:e.name}))&&await ot()};return l`<${ln}
title=${s("labels.sure",{label:e.name})}
verb=${s("command.delete")}
run=${a}
close=${t}
early=${r===void 0&&!o}
>
<p role=status>
${r===void 0?s(o?"labels.someHave":"loading"):r?s("labels.have",{n:r}):s("labels.noneHas")}
</p>
<//>`}var qy=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Hy=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${B} }
}`,KT=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${B} }
}`,WT=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${B} team { id key } }
}`,GT=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${B} }
}`,jT=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${B} }
}`,VT=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function fl(e,t,n){let o=await be(e,t,n);return o&&await ot(),o}var YT="Everybody who registers joins this team.";function By(){let e=Y.value,{key:t}=V.value,n=t?e.find(o=>o.key===t):Le.value.find(o=>o.default)??Le.value[0];return t&&!n?l`<${Ts}/>`:l`<div class=wrap>
<header class=top>
<div>
<h1 dir=auto>${n?.name??s("place.team")}</h1>
${n&&l`<p>
${s("team.about",{key:n.key})}
${" "}
${n.default&&n.description===YT?s("team.everybody"):n.description}
</p>`}
</div>
<div class=tools>
${e.length>1&&l`<select
class=input
aria-label=${s("side.teams")}
value=${n?.key}
onChange=${U(o=>G(`/team/${o}`))}
>
${e.map(o=>l`<option value=${o.key}>${o.name}${o.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${n&&l`<a class="btn quiet" href=${`/tasks?team=${n.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${n&&l`<${ll} team=${n}/>`}
${n?l`<${zT} key=${n.id} team=${n}/>`:l`<div class=card><${Se} icon=team title=${s("team.none")}>${s("team.noneHint")}<//></div>`}
${n&&l`<${Py} key=${n.id} team=${n} runs=${ml(n)}/>`}
${n&&l`<${Fy} key=${n.id} team=${n} runs=${ml(n)}/>`}
${n&&ml(n)&&l`<${QT} key=${n.id} team=${n}/>`}
<${JT}/>
</div>`}var ml=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function zT({team:e}){let t=ml(e)&&!e.archivedAt,[n,o]=x(null),r=(a,i)=>{let c=qy.find(u=>u===i);c&&fl(Hy,{teamId:e.id,userId:a.id,role:c},s("team.roleSet",{who:a.name}))};return l`<section class=group aria-labelledby=members-title>
<header>
<h2 id=members-title>${s("team.members")}</h2>
<span class=num>${s.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:a,role:i})=>l`<li key=${a.id} class=${a.active?"":"off"}>
<${re} user=${a} mute big/>
<div class=who>
<strong dir=auto>${a.name}${a.id===S.value?.id?` (${s("you")})`:""}</strong>
<small>${a.email}</small>
</div>
${t?l`
<select
class=input
aria-label=${s("team.roleOf",{who:a.name})}
value=${i}
onChange=${U(c=>r(a,c))}
>
${qy.map(c=>l`<option value=${c} selected=${c===i}>${s(`role.${c}`)}</option>`)}
</select>
<button
class=icon
aria-label=${s("team.remove",{who:a.name})}
title=${s("team.remove",{who:a.name})}
onClick=${()=>o(a)}
>
<${w} name=close/>
</button>
`:l`<span class=chip>${s(`role.${i}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${ZT} team=${e}/>`}
${n&&l`<${ln}
title=${s("team.sure",{who:n.name,team:e.name})}
verb=${s("team.removeIt")}
run=${()=>fl(KT,{teamId:e.id,userId:n.id},s("team.removed",{who:n.name}))}
close=${()=>o(null)}
>
<p>${s("team.sureHint")}</p>
<//>`}
</section>`}function ZT({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ze(()=>o?_(VT,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>fl(Hy,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${J}
name=person
label=${s("team.add")}
hint=${s("team.addHint")}
type=search
autocomplete=off
value=${t}
onInput=${U(n)}
/>
${a.length>0&&l`<ul class=people>
${a.map(c=>l`<li key=${c.id}>
<${re} user=${c} mute/>
<div class=who><strong dir=auto>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class=sr> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function QT({team:e}){let[t,n]=x(!1),o=()=>fl(jT,{id:e.id,archived:!e.archivedAt}),r=Ce(async({name:a,description:i})=>{let{updateTeam:c}=await _(GT,{id:e.id,input:{name:a,description:i||null,expectedVersion:e.version}});return c.errors.length||await ot(),c});return l`<section class=group aria-labelledby=edit-title>
<header><h2 id=edit-title>${s("team.settings")}</h2></header>
<form class="card pad" onSubmit=${r.submit} novalidate>
<${Ae} text=${r.whole}/>
<${J} name=name label=${s("team.name")} defaultValue=${e.name} required error=${r.errors.name}/>
<${J}
name=description
label=${s("field.description")}
defaultValue=${e.description??""}
error=${r.errors.description}
/>
<div class=actions>
${!e.default&&l`<button
type=button
class="btn danger"
onClick=${()=>e.archivedAt?o():n(!0)}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class=btn disabled=${r.busy}>${s("save")}</button>
</div>
</form>
${t&&l`<${ln}
title=${s("team.sureArchive",{team:e.name})}
verb=${s("team.archive")}
run=${o}
close=${()=>n(!1)}
>
<p>${s("team.sureArchiveHint")}</p>
<//>`}
</section>`}function JT(){let e=Ce(async({name:t,key:n},o)=>{let{createTeam:r}=await _(WT,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await ot(),G(`/team/${r.team.key}`)),r});return l`<section class=group aria-labelledby=new-team>
<header><h2 id=new-team>${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ae} text=${e.whole}/>
<div class=inline>
<${J} name=name label=${s("team.name")} required error=${e.errors.name}/>
<${J} name=key label=${s("team.key")} maxlength=8 placeholder=REL error=${e.errors.key}/>
<button class=btn disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var Ky=["PENDING","IN_PROGRESS"],pd=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],XT=[{field:"CREATED_AT",direction:"DESC"}],eA=["down","up","open","status","priority","assignee","due","keys"];function Wy({place:{query:e}}){let{team:t,assignee:n}=Me(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Qe({due:"overdue",...r},pd,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Qe({due:"today",status:Ky,...r},pd,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Qe({due:"later",status:Ky,...r},pd,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Qe(r,XT,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class=wrap>
<header class=top>
<div><h1>${s.longDay(N.value)}</h1><${tA}/></div>
<div class=tools><${Tt}/><${Rn}/></div>
</header>
<${Hv}/>
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${nA} key=${i.title} ...${i}/>`)}
<${ys} class="page narrow card"/>
`:l`<${ie} rows=${8}/>`}
<${_t} of=${eA.map(i=>[st(hi(i)),s(`hint.${i}`)])}/>
</div>`}function tA(){let e=Yr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${zr()}>
${we("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function nA({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${j} problem=${t.failed.value} retry=${()=>t.load()}/>`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class=num>${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Pe(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${Jo} ids=${d} label=${e}/>`:l`<div class=card>
<${Se} title=${r} action=${i&&l`<${zh}/>`}>${a}<//>
</div>`}
</section>`}var oA=[{field:"UPDATED_AT",direction:"DESC"}];function Gy({place:{query:e}}){let{team:t,assignee:n}=Me(e),o=Qe({team:t,assignee:n,deleted:!0},oA),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.trash")}</h1>
<p role=status>${o.ready.value?s("tasks.count",{n:r}):!o.failed.value&&s("loading")}</p>
</div>
<div class=tools><${Tt}/></div>
</header>
${o.failed.value&&l`<${j} problem=${o.failed.value} retry=${()=>o.load()}/>`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${rA} key=${a} id=${a}/>`)}
</ul>`:l`<div class=card>
<${Se} icon=trash title=${s("trash.none")}>${s("trash.noneHint")}<//>
</div>`:!o.failed.value&&l`<${ie} rows=${5}/>`}
${o.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function rA({id:e}){let t=W(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{ze.value=e}}>
<${oe} kind=status value=${t.status}/>
<div class=who>
<a href=${`/t/${t.key}`} dir=auto data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${cl} task=${t}/>
</li>`:null}var sA=()=>l`<p class=boot role=status>${s("loading")}</p>`,aA={"sign-in":Ov,register:Dv,forgot:Cv,reset:Nv,confirm:Rv},iA={today:Wy,inbox:Pv,tasks:Ny,board:gv,calendar:_v,reports:cv,trash:Gy,team:By,settings:hg,overview:Kv,instance:Fv,unknown:Ts},lA={palette:Sh,keys:uh,new:yh,more:Lh,delete:Mh,view:mv},jy=["wheel","touchstart","keydown","pointerdown"];function Vy(){let{name:e,path:t}=ne.value,n=S.value?.id,o=Hl.has(e),r=aA[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&G(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Bl.has(e)&&G("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!Bl.has(e))?l`<${r} key=${e}/>`:n?l`<${uA} key=${n}/>`:null}function cA(){let e=Qf();return e&&Zl(),e}function uA(){let[e,t]=x(cA),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current)try{if(await Jf(),e)return;await Co(S.peek()?.locale),Zl(),t(!0)}catch(i){if(r.current)return;o(i),e&&setTimeout(a,et())}};return K(()=>(a(),()=>{r.current=!0,tp()}),[]),n&&!e?l`<main class=gate id=main><${j} problem=${n} retry=${a}/></main>`:e?l`<${dA}/>`:l`<${sA}/>`}function dA(){let e=lA[de.value],t=ne.value.name==="task";return mA(),ym(),l`
<div class="shell ${t?"beside":""} ${Pt.value?"quiet":""}">
<a class=skip href="#main" onClick=${hA}>${s("skip")}</a>
<${fA}/>
<${Rh}/>
<${pA}/>
<${Oh}/>
${t&&l`<${Oy}/>`}
${t&&en.value&&l`<${iu}/>`}
</div>
<${Ch}/>
<${qh}/>
<${dh}/>
<${Yh}/>
<${Kh}/>
<${jh}/>
${e&&l`<${e} key=${de.value}/>`}
`}function mA(){let{path:e}=V.value,t=A(""),n=fe.peek()??Ro(ne.value.key??""),o=()=>document.querySelector(`main [data-task="${n}"]`)?.getBoundingClientRect().top??NaN,r=t.current===e?o():NaN;K(()=>{t.current=e,Rr().scrollTop+=o()-r||0})}function fA(){let e=fe.value&&W(fe.value).value,{name:t}=V.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Be.value?`(${s.number(Be.value)}) `:"";return K(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function pA(){let{name:e,path:t}=V.value,n=uf.value?Ts:iA[e],o=A(null),r=A({name:e,path:t}),[a,i]=tm(u=>console.error(u));K(()=>{let{step:u,scroll:d}=ca.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&Sn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),$A(u==="pop"?d:0)},[t]),I(()=>Fh(o.current),[]);let c=en.value&&ne.value.name==="task";return l`<main id=main tabindex=-1 ref=${o} inert=${c}>
${!c&&l`<${iu}/>`}
${Vr.value&&S.value?.emailConfirmed===!1&&l`<${Hh}/>`}
${a?l`<${j} problem=${new ae("BAD_REQUEST",s("error.BUG"))} retry=${i}/>`:l`<${n} key=${e} place=${V.value}/>`}
</main>`}function $A(e){let t=Rr();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Rr();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of jy)removeEventListener(r,o)};for(let r of jy)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function hA(e){e.preventDefault(),document.getElementById("main")?.focus()}var vA=1200,Ms="",Yy=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ye.peek().size&&!pl("dialog"))return Sn();if(e.key==="Escape"&&ne.peek().name==="task"&&!pl("dialog:not(.sheet)"))return Zn();let t=gA(e);t&&(e.preventDefault(),Vt(t))});function gA(e){let t=yA(e);if(!t)return null;if(t==="mod+k")return pl("dialog:not(.sheet)")?null:zy(t);if(kA(e.target)||e.ctrlKey||e.metaKey||e.altKey||pl("dialog:not(.sheet)")||t==="enter")return null;let n=Ms?`${Ms} ${t}`:t;return Ms="",clearTimeout(Yy),n==="g"?(Ms="g",Yy=setTimeout(()=>{Ms=""},vA),null):zy(n)}function zy(e){return bt.find(t=>t.keys===e&&kt(t))}function yA(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var bA="input, textarea, select, [contenteditable]",kA=e=>e instanceof Element&&e.closest(bA),pl=e=>document.querySelector(`${e}[open]`)!==null;var $d=document.getElementById("app"),Qy=Co(bm());try{await Promise.all([Qy,wA()]),S.peek()&&await Co(S.peek()?.locale),$d.replaceChildren(),Jd(l`<${Vy}/>`,$d)}catch(e){Jy(s("error.UNREACHABLE")),console.warn(e)}dg();var Zy=O(()=>S.value?.id);ke(()=>{Zy.value&&ug(Zy.value)});ke(()=>{S.value&&(Co(S.value.locale),Fr())});async function wA(){for(;;)try{return await $m()}catch(e){if(!Zt(e))return Ao();await Qy,Jy(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,et())})}}function Jy(e){let t=$d.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

var sb={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},ab=e=>sb[e]??"report it",ae=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=ab(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function Fs(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ae(a,r?.message??"The server refused it without a reason.",d)}var vl=300,ib=2e4,lb=12e4,cb=5;function yr(e,t=Math.random){return vl/2+t()*Math.min(ib,vl*2**e)}function ub(e,t,n=Math.random){let{retryAfter:o}=e;return o===void 0?yr(t,n):Math.min(Math.max(o*1e3,vl),lb)+n()*500}var qs=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function db(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function mb(e,t,n){let{signal:o,abort:r,close:a}=db(t),i=setTimeout(()=>r(new ae("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Qt=e=>e instanceof ae&&e.advice==="try again later",fb=(e,t)=>Qt(e)||e instanceof ae&&e.code==="INTERNAL"&&t<=cb,wd=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return mb(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await pb(a,r);if(c?.length)throw Fs(c,{status:a.status,retryAfter:Sd(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...xd(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ae("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},xd=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function pb(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:Sd(e),maybeDone:!0};if(!$b(o))throw new ae("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ae("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function $b(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function Sd({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function Ed(e){try{e()}catch(t){yl(t)}}function yl(e){setTimeout(()=>{throw e})}function _d(){let e=null;return{load:()=>e,save:t=>{e=t}}}function vd(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var hb="0123456789abcdefghjkmnpqrstvwxyz";function F(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=hb[Number(n>>r&31n)];return`${e}_${o}`}var gd=()=>F("key"),vb=22*36e5,gb=36e5;function yb(e,t=Date.now()){return t-e<vb&&e-t<gb}var bb=5,yd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Td=class{constructor(e,t){this.sender=e,this.options=t,this.loaded=this.load(),this.loaded.catch(()=>{})}sender;options;writes=[];callers=new Map;loaded;sending=null;changing=Promise.resolve();closed=new AbortController;hurry=()=>{};get waiting(){return this.writes}add(e,t,n){let o=String(e);if(!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(o))throw new TypeError("A change that waits needs @idempotent(key: $key).");let{key:r=gd(),...a}=t,i={key:r,query:o,variables:a,userId:null,sentAt:null,note:n},c=new Promise(d=>this.callers.set(i.key,d)),u=this.keepNew(i);return u.then(()=>this.start().catch(yl),d=>this.answer(i.key,gl("INTERNAL",`It could not be kept: ${d}`))),{kept:u,settled:c}}send(){return this.hurry(),this.start()}close(){this.closed.abort(new DOMException("The queue was closed.","AbortError"))}start(){return this.sending??=this.sendAll(),this.sending}async load(){this.writes=await this.options.store.load()??[]}async keepNew(e){await this.loaded;let t=await this.sender.userId(),{most:n=1e3}=this.options;await this.change(o=>{if(o.length>=n)throw new RangeError(`More than ${n} changes can\u2019t wait.`);return[...o,{...e,userId:t}]})}async sendAll(){try{await this.loaded,await this.sendEach()}catch(e){if(!this.closed.signal.aborted)throw e}finally{this.sending=null}}async sendEach(){for(let e=0;!this.closed.signal.aborted;){let t=null;try{t=await this.sender.userId();let n=this.writes.find(o=>o.userId===t);if(!n)return;await this.sendOne(n,e),e=0}catch(n){if(!(n instanceof ae))throw n;if(yd.has(n.code)){if(t===await this.sender.userId())return;continue}e+=1;let o=new Promise(r=>this.hurry=r);await Promise.race([this.sender.wait(ub(n,e),this.closed.signal),o])}}}async sendOne(e,t){let n=e;for(let o=1;;o+=1){if(n.sentAt!==null&&!yb(n.sentAt))return this.settle(n,kb);n.sentAt===null&&(n=await this.exchange(n,{...n,sentAt:Date.now()}));let r=await this.ask(n,t),a=r.errors.find(({code:c})=>c==="CONFLICT");if(!a||o>bb)return this.settle(n,r);let i=await this.options.onConflict?.(n,a)??null;if(i===null)return this.settle(n,r);n=await this.exchange(n,{...n,variables:i,key:gd(),sentAt:null})}}async ask(e,t){try{return await this.sender.send(e,this.closed.signal)}catch(n){if(!(n instanceof ae)||fb(n,t+1)||yd.has(n.code))throw n;return gl(n.code,n.message)}}async settle({key:e},t){let n=this.writes.find(o=>o.key===e);await this.change(o=>o.filter(r=>r.key!==e)),n&&Ed(()=>this.options.onSettled?.(n,t)),this.answer(e,t)}answer(e,t){this.callers.get(e)?.(t),this.callers.delete(e)}async exchange(e,t){await this.change(o=>o.map(r=>r.key===e.key?t:r));let n=this.callers.get(e.key);return this.callers.delete(e.key),n&&this.callers.set(t.key,n),t}change(e){let t=this.changing.then(async()=>{this.closed.signal.throwIfAborted();let n=e(this.writes);await this.options.store.save(n.length?n:null),this.writes=n});return this.changing=t.catch(()=>{}),t}},kb=gl("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function gl(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var wb=2e4,bd=new Set(["RATE_LIMITED","INTERNAL"]),xb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Ad=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ae("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ae&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=vd(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ae&&xb.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(bd.has(a.code))throw kd(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await vd(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&bd.has(c.code))throw kd(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(Sb(e,t));return Ed(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){yl(t)}}},kd=({code:e,message:t,retryAfter:n})=>new ae(e,t,{retryAfter:n??void 0});function Sb({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(wb,a/4)}}var Hd=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Hd(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Id=new Map;function Eb(e){var t=Id.get(this);return t||(t=new Map,Id.set(this,t)),(t=Hd(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var le,Bd,Kd,mn,kl,Gs,Wd,Ks,Gd,Tl,wl,_b,Tr=Symbol.for("pv"),js={},Vs=[],Tb=/^m(i|n|o|s|text|space)$/,Al=Array.isArray,Il=Vs.slice,Kn=Object.assign;function Bn(e){e&&e.parentNode&&e.remove()}function jd(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?Il.call(arguments,2):n),br(e,i,o,r,null)}function br(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tr,__v:r||++Bd,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(a),a}function xo(e){return e.children}function kr(e,t){this.props=e,this.context=t,this.__g=0}function fn(e,t){if(t==null)return e.__&&fn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:fn(e)}function Ab(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Kn({constructor:Tr},n)).__v=n.__v+1,le.vnode&&le.vnode(t),Ol(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||fn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Jd(r,t,a),n.__=n.__e=null,t.__e!=o&&Vd(t))}function Vd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Vd(e)}function Od(e){(8&e.__g||(e.__g|=8,mn.push(e),Gs++))&&kl==le.debounceRendering||((kl=le.debounceRendering)||queueMicrotask)(Yd)}function Yd(){try{for(var e,t=1;mn.length;)mn.length>t&&mn.sort(Wd),e=mn.shift(),t=mn.length,8&e.__g&&Ab(e)}finally{(Gs=mn.length)&&(kl||queueMicrotask)(Yd)}}function zd(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,v,b,h,g=o.__k||Vs,y=t.length;for(u=Ib(n,t,g,u,y),f=0;f<y;f++)(p=n.__k[f])!=null&&($=~p.__i&&g[p.__i]||js,p.__i=f,h=Ol(e,p,$,r,a,i,c,u,d,m),v=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&Dl($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||v,p)),b=b||v,4&p.__u?(u=Zd(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&h!==void 0?u=h:v&&(u=v.nextSibling),p.__u&=-21);return n.__e=b,u}function Ib(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,v=n.length,b=v,h=0,g=0,y=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[a]=br(null,i):Al(i)?i=y[a]=br(xo,{children:i}):i.constructor===Tr&&i.__b?i=y[a]=br(i.type,i.props,i.key,i.ref,i.__v):y[a]=i,u=a+h,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Ob(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?h--:d==u+1?h++:d!=u&&(d>u?h--:h++,g=1)):(~d||(r>v?h--:r<v&&h++),typeof i.type!="function"&&(i.__u|=4))):y[a]=null;if(g){for(m=[],f=[],a=0;a<r;a++)if((i=y[a])&&16&i.__u){for(h=0,$=m.length;h<$;)m[p=h+$>>1]<i.__i?h=p+1:$=p;m[h]=i.__i,f[a]=h+1}for(h=m.length;a--;)f[a]&&(f[a]==h?h--:y[a].__u|=4)}if(b)for(a=0;a<v;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=fn(c)),Cl(c,c));return o}function Zd(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Zd(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=fn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ob(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Dd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Hs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Dd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Dd(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=wl[t]||(wl[t]=Db(t)),(e.__a||(e.__a={}))[t]=Tl,a=t!=(t=t.replace(Gd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Db(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ks]==null)t[Ks]=Tl++;else if(t[Ks]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function Ol(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y,E,A,de,C,X,oe,Hn,mt,kt,I=t.type;if(t.constructor!==Tr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=Ws(m,a):a.push(m),c=a[0]||c),(m=le.__b)&&m(t);e:if(typeof I=="function"){$=i.length;try{if(g=t.props,y=(m=I.prototype)&&m.render,E=(m=I.contextType)&&o[m.__c],A=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new I(g,A):(t.__c=p=new kr(g,A),p.constructor=I,p.render=Nb),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),I.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Kn({},p.__s)),Kn(p.__s,I.getDerivedStateFromProps(g,p.__s)))),v=p.props,b=p.state,p.__v=t,n.__c){if(g!==v&&y&&!I.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,A)===!1){t.__v!=n.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(se){se&&(se.__=t)}),Vs.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=fn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,A),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,b,h)})}else y&&!I.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=g,p.__P=e,p.__g&=-5,de=le.__r,C=y?25:0;do p.__g&=-9,de&&de(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++C<25);y&&(Vs.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Kn({},o,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(h=p.getSnapshotBeforeUpdate(v,b)),X=m&&m.type===xo&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(se){se&&Cl(se,se)}),n.__k=null),c=n.__k?fn(n,0):null),c=zd(e,Al(X)?X:[X],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Bn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(se){if(i.length=$,t.__v=null,u||a)if(se&&se.then){if(t.__u|=128|u,a){for(~(mt=a.indexOf(c||void 0))||(mt=a.length);(kt=a[mt-1])&&kt.nodeType==8;)mt--;for(;mt<a.length;mt++)if(kt=a[mt])if(a[mt]=null,oe){if(kt==Hn)break}else{if(kt.nodeType!=8)break;kt.data.startsWith("$s")&&(Hn=Ws(oe=kt))}}if(!oe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;oe=c}(m=Ws(oe=t.__c.__z||(t.__c.__z=oe)))?(t.__e=oe,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Bn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),se&&se.then||Qd(t),le.__e(se,t,n)}}else c=t.__e=Cb(n.__e,t,n,o,r,a,i,u,d,e);return(m=le.diffed)&&m(t),c}function Ws(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Qd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Qd))}function Jd(e,t,n){for(var o=0;o<n.length;)Dl(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){le.__e(a,r.__v)}})}function Cb(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y=n.props||js,E=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((v=a[m])&&(A?v.localName==A:v.nodeType==3)){e=v,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!A)return g.createTextNode(E);e=g.createElementNS(r,A,E.is?E:d),c&&(le.__m&&le.__m(t,a),c=!1),a=null}if(A){if(d=A=="template"&&e.content||e,a=A=="textarea"&&E.defaultValue!=null?null:a&&Il.call(d.childNodes),!c&&a)for(y={},m=0;m<e.attributes.length;m++)y[(v=e.attributes[m]).name]=v.value;for(m in y)v=y[m],m=="dangerouslySetInnerHTML"?$=v:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Hs(e,m,null,v,r);for(m in E)v=E[m],m=="children"?p=v:m=="dangerouslySetInnerHTML"?f=v:m=="value"?b=v:m=="checked"?h=v:c&&typeof v!="function"||y[m]===v||Hs(e,m,v,y[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Tb.test(A))&&(r="http://www.w3.org/1999/xhtml"),zd(d,Al(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&fn(n,0),c,u),a&&a.some(Bn)),c&&A!="textarea"||(m="value",A=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(A!="progress"||b)||Hs(e,m,b,y[m],r),m="checked",h!=null&&h!=e[m]&&Hs(e,m,h,y[m],r))}else y===E||c&&e.data==E||(e.data=E);return e}function Dl(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){le.__e(r,n)}}function Cl(e,t,n){var o,r,a,i;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Dl(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){le.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Cl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ws(o,a=[]))&&(o==e.__e&&a.some(Bn),Bn(r),Bn(o)),n||Bn(e.__e),e.__e=e.__c=e.__=null}function Nb(e,t,n){return this.constructor(e,n)}function Xd(e,t){var n,o,r,a;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=br(xo,{children:[e]}),r=[],a=[],Ol(t,t.__k,o||js,js,t.namespaceURI,o?null:t.firstChild?Il.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Jd(r,t.__k,a),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Gs=0,e}},Bd=0,Kd=function(e){return e!=null&&e.constructor===Tr},kr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Kn({},this.state)),typeof e=="function"&&(e=e(Kn({},n),this.props)),e&&(Kn(n,e),this.__v&&(t&&this.__k.push(t),Od(this)))},kr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Od(this))},kr.prototype.render=xo,mn=[],Gs=0,Wd=function(e,t){return e.__v.__b-t.__v.__b},Ks=Symbol(),Gd=/(PointerCapture)$|Capture$/i,Tl=0,wl={},_b=0;var pn,ge,bl,Cd,xl=Object.is,Er=0,em=[],Sl=[],Se=le,Nd=Se.__b,Rd=Se.__r,Ld=Se.diffed,Md=Se.__c,Pd=Se.unmount,Ud=Se.__;function So(e,t){Se.__h&&Se.__h(ge,e,Er||t),Er=0;var n=ge.__H||(ge.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return Er=1,Rb(om,e)}function Rb(e,t,n){var o=So(pn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):om(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);xl(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ge,!ge.__f)){ge.__f=!0;var r=ge.shouldComponentUpdate;ge.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,xl($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function O(e,t){var n=So(pn++,3);!Se.__s&&Nl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ge.__H.__h.push(n))}function B(e,t){var n=So(pn++,4);!Se.__s&&Nl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ge.__h.push(n))}function T(e){return Er=5,ft(function(){return{current:e}},[])}function ft(e,t){var n=So(pn++,7);return Nl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function tm(e,t){return Er=8,ft(function(){return e},t)}function nm(e){var t=So(pn++,10),n=x();return t.__=e,ge.componentDidCatch||(ge.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Ne(){var e=So(pn++,11);if(!e.__){for(var t=ge.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Lb(){var e;do{for(;e=Sl.shift();)try{wr(e)}catch(n){Se.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=em.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(wr),t.__h.some(El),t.__h=[]}catch(n){t.__h=[],Se.__e(n,e.__v)}}}while(Sl.length)}Se.__b=function(e){ge=null,Nd&&Nd(e)},Se.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ud&&Ud(e,t)},Se.__r=function(e){Rd&&Rd(e),pn=0;var t=(ge=e.__c).__H;t&&(bl==ge?ge.__h=[]:(t.__h.some(wr),t.__h.some(El),pn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),bl=ge},Se.diffed=function(e){Ld&&Ld(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&qd(em.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),bl=ge=null},Se.__c=function(e,t){t.some(function(n){try{n.__h.some(wr),n.__h=n.__h.filter(function(o){return!o.__||El(o)})}catch(o){n.__h=[function(){throw o}]}}),Md&&Md(e,t)},Se.unmount=function(e){Pd&&Pd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,qd(Sl.push(r))}else wr(r)}catch(a){t=a}}),o.__H=void 0,t&&Se.__e(t,o.__v))};var Fd=typeof requestAnimationFrame=="function";function Mb(e){var t,n=function(){clearTimeout(o),Fd&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Fd&&(t=requestAnimationFrame(n))}function qd(e){e!=1&&Cd==Se.requestAnimationFrame||((Cd=Se.requestAnimationFrame)||Mb)(Lb)}function wr(e){var t=ge,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ge=t}function El(e){var t=ge;e.__c=e.__(),ge=t}function Nl(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!xl(n,e[o])})}function om(e,t){return typeof t=="function"?t(e):t}var Pb=Symbol.for("preact-signals");function Qs(){if(Jt>1)Jt--;else{var e,t=!1;for((function(){var r=zs;for(zs=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();Sr!==void 0;){var n=Sr;for(Sr=void 0,Ys++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&sm(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ys=0,Jt--,t)throw e}}function M(e){if(Jt>0)return e();_l=++Ub,Jt++;try{return e()}finally{Qs()}}var xr,$e=void 0;function Eo(e){var t=$e,n=xr;$e=void 0,xr=void 0;try{return e()}finally{$e=t,xr=n}}var Sr=void 0,Jt=0,Ys=0,Ub=0,_l=0,zs=void 0,Zs=0;function rm(e){if($e!==void 0){var t=e.n;if(t===void 0||t.t!==$e)return t={i:0,S:e,p:$e.s,n:void 0,t:$e,e:void 0,x:void 0,r:t},$e.s!==void 0&&($e.s.n=t),$e.s=t,e.n=t,32&$e.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$e.s,t.n=void 0,$e.s.n=t,$e.s=t),t}}function We(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}We.prototype.brand=Pb;We.prototype.h=function(){return!0};We.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Eo(function(){var o;(o=t.W)==null||o.call(t)}))};We.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Eo(function(){var r;(r=t.Z)==null||r.call(t)}))}};We.prototype.subscribe=function(e){var t=this;return we(function(){var n=t.value;Eo(function(){return e(n)})},{name:"sub"})};We.prototype.valueOf=function(){return this.value};We.prototype.toString=function(){return this.value+""};We.prototype.toJSON=function(){return this.value};We.prototype.peek=function(){var e=this;return Eo(function(){return e.value})};Object.defineProperty(We.prototype,"value",{get:function(){var e=rm(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ys>100)throw new Error("Cycle detected");(function(n){Jt!==0&&Ys===0&&n.l!==_l&&(n.l=_l,zs={S:n,v:n.v,i:n.i,o:zs})})(this),this.v=e,this.i++,Zs++,Jt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Qs()}}}});function k(e,t){return new We(e,t)}function sm(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function am(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function im(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Wn(e,t){We.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Zs-1,this.f=4}Wn.prototype=new We;Wn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Zs))return!0;if(this.g=Zs,this.f|=1,this.i>0&&!sm(this))return this.f&=-2,!0;var e=$e;try{am(this),$e=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $e=e,im(this),this.f&=-2,!0};Wn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}We.prototype.S.call(this,e)};Wn.prototype.U=function(e){if(this.t!==void 0&&(We.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=rm(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new Wn(e,t)}function lm(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Jt++;var n=$e;$e=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Rl(e),o}finally{$e=n,Qs()}}}function Rl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,lm(e)}function Fb(e){if($e!==this)throw new Error("Out-of-order effect");im(this),$e=e,this.f&=-2;try{8&this.f&&Rl(this)}finally{Qs()}}function _o(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,xr&&xr.push(this)}_o.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};_o.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,lm(this),am(this),Jt++;var e=$e;return $e=this,Fb.bind(this,e)};_o.prototype.N=function(){2&this.f||(this.f|=2,this.u=Sr,Sr=this)};_o.prototype.d=function(){this.f|=8,1&this.f||Rl(this)};_o.prototype.dispose=function(){this.d()};function we(e,t){var n=new _o(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var cm,Ar,Bs,qb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var um=[];we(function(){cm=this.N})();function To(e,t){le[e]=t.bind(null,le[e]||function(){})}function _r(e){if(Bs){var t=Bs;Bs=void 0,t()}Bs=e&&e.S()}function dm(e){var t=this,n=e.data,o=Bb(n);o.name="ReactiveDom",o.value=n;var r=ft(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=D(function(){return!Array.isArray(d.value)&&!Kd(d.value)}),f=we(function(){if(this.N=mm,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}dm.displayName="ReactiveTextNode";Object.defineProperties(We.prototype,{constructor:{configurable:!0,value:jd(xo,null).constructor},type:{configurable:!0,value:dm},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});To("__b",function(e,t){if(_r(),Ar=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof We&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});To("__r",function(e,t){if(e(t),t.type!==xo){_r();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return we(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;qb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ar=o,_r(n)}});To("__e",function(e,t,n,o){_r(),Ar=void 0,e(t,n,o)});To("diffed",function(e,t){_r(),Ar=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=Hb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function Hb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:we(function(){this.N=mm;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}To("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});To("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});kr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Bb(e,t){return ft(function(){return k(e,t)},[])}function Ot(e,t){var n=T(e);return n.current=e,Ar.__$f|=4,ft(function(){return D(function(){return n.current()},t)},[])}var Kb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Wb(){M(function(){for(var e;e=um.shift();)cm.call(e)})}function mm(){um.push(this)===1&&(le.requestAnimationFrame||Kb)(Wb)}var l=Eb.bind(jd);var $n="id name email emailConfirmed role timeZone locale version createdAt",Gn=`errors { code message path } token expiresIn user { ${$n} }`,fm=`mutation Refresh { refreshSession { ${Gn} } }`,z=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,jn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${z} }
changes { field before after beforeText afterText }`,Ir=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,pm=`query Start {
cursor
me { ${$n} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${Ir} }
events(last: 40) { nodes { ${jn} } }
inbox(first: 1) { unreadCount cursor }
}`;var $m=window.taskflowAhead??=[];function Js(e,t){let n=$m.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:$m.splice(n,1)[0].answer}var Gb=3e4,jb=new wd({url:location.origin,timeout:Gb,language:void 0,cookie:!0,fetch:(e,t)=>Js(t.body,t.headers.authorization)??fetch(e,t)}),Fe=(e,t,{token:n=null,keepalive:o,signal:r}={})=>jb.ask({query:e,variables:t},n,{keepalive:o,signal:r});var Ll="taskflow.owner",Ao="taskflow.last",S=k(void 0),Or=k(""),pt=new Ad({store:_d(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Fe(fm,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>Vb(e),onEnd:()=>Io("door.ended")});async function hm(){await pt.token()===null&&Io()}function Vb(e){if(!e)throw new TypeError("There is nobody in this answer.");Or.value="",Yb(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function Io(e=""){ea(),pt.forget(),S.peek()&&(Or.value=e),S.value=null}var Xs=e=>localStorage.getItem(Ll)===e;function Yb(e){if(!Xs(e)){ea();try{localStorage.setItem(Ll,e)}catch{}}}function ea(){localStorage.removeItem(Ao),localStorage.removeItem(Ll)}var zb=4,Zb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>pt.send(S.peek()?.id??null,o=>Fe(e,t,{...n,token:o})),Xe=(e=0)=>yr(zb+e),Vn=new Set;async function hn(e=!1,t=!1){ea(),await Promise.all([...Vn].map(n=>n())),await _(Zb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Io()}var vm=e=>!!e?.types.includes("Files");function gm(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function ym(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Oo({clipboardData:e}){return e&&!e.types.includes("text/plain")?gm(e):[]}function ta(e){let[t,n]=x(0),o=r=>a=>{!e||!vm(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(gm(r))})}}function bm(){O(()=>{let e=t=>{t.defaultPrevented||!vm(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function na(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var oa={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},km=()=>navigator.languages.find(e=>e.split("-")[0]in oa),ra=(e="en")=>e.split("-")[0]in oa?e.split("-")[0]:"en";var sa=k(Date.now());setInterval(()=>{sa.value=Date.now()},3e4);var vn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=D(()=>Xt(sa.value)),Ml=null;function Xt(e){return Ml?.resolvedOptions().timeZone!==vn.value&&(Ml=new Intl.DateTimeFormat("en-CA",{timeZone:vn.value,year:"numeric",month:"2-digit",day:"2-digit"})),Ml.format(new Date(e))}function U(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Dr(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Cr(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&U(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function wm(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Do(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Co(o)}:00Z`);return new Date(o).toISOString()}var Pl=null;function Co(e){return Pl?.resolvedOptions().timeZone!==vn.value&&(Pl=new Intl.DateTimeFormat("en-GB",{timeZone:vn.value,hour:"2-digit",minute:"2-digit"})),`${Xt(e)}T${Pl.format(e)}`}var st=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Nr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Qb=["week","day","hour","minute","second"],xm=["byte","kilobyte","megabyte","gigabyte"],Ul=new Map;function et(e,t){let n=`${e.name} ${at.value} ${JSON.stringify(t)}`;return Ul.has(n)||Ul.set(n,new e(at.value,t)),Ul.get(n)}var Em=k({}),at=k("en"),Sm="";async function No(e="en"){let t=ra(e);if(t!==Sm){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Js(n)??fetch(n));Em.value=await o.json(),Sm=t}at.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return _m(e,t).replace(/\{(\w+)\}/g,(n,o)=>Jb(t[o]))}function xe(e,t){return _m(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=wm(R.value,e);return t>=-1&&t<=1?Hl(et(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Yn(e,{weekday:"short"}):Yn(e,Fl(e))};s.longDay=e=>Yn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Yn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Yn(e,t);s.list=e=>et(Intl.ListFormat).format(e);s.number=e=>et(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(xm.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return et(Intl.NumberFormat,{style:"unit",unit:xm[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((sa.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return et(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Xt(t);return et(Intl.DateTimeFormat,{...ql(),...o!==R.value&&Fl(o)}).format(t)};s.at=e=>et(Intl.DateTimeFormat,{...ql(),weekday:"short",...Fl(Xt(e))}).format(Date.parse(e));s.time=e=>et(Intl.DateTimeFormat,{...ql(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Yn(U("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Qb.flatMap((o,r)=>Number(t[r])?[et(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return et(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return et(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Nr(at.value);return Array.from({length:7},(t,n)=>Yn(U("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>U(e,-((st(e)-Nr(at.value)+7)%7));s.span=(e,t)=>et(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));var Fl=e=>({day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}});function ql(){let{hour12:e}=et(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:vn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function _m(e,t){let n=Em.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=et(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Jb=e=>typeof e=="number"?s.number(e):String(e??""),Yn=(e,t)=>et(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Hl=e=>e.charAt(0).toLocaleUpperCase(at.value)+e.slice(1);var Tm=2e4,Xb=8e3,ek=new Set([4401,4403]);function Am(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(g){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(g))}function f(g){let y=t.get(g);y&&m({id:g,type:"subscribe",payload:{query:y.query,variables:y.variables()}})}async function $(){if(r=await pt.token().catch(()=>null),n.signal.aborted)return;if(!r)return h();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),g.onmessage=({data:y})=>{u=Date.now(),p(JSON.parse(y))},g.onclose=({code:y})=>o===g&&b(y)}function p({type:g,id:y,payload:E}){let A=t.get(y);if(g==="connection_ack"){a=!0,i=0;for(let de of t.keys())f(de);c=setInterval(v,Tm),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?E.errors?A?.failed(Fs(E.errors,{})):A?.next(E.data):g==="error"&&t.delete(y)?A?.failed(Fs(E,{})):g==="complete"&&t.delete(y)&&A?.done?.()}function v(){if(Date.now()-u>Tm+Xb)return o?.close(4e3);m({type:"ping"})}async function b(g){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&ek.has(g)&&await pt.renew(r).catch(()=>{}),n.signal.aborted||h())}function h(){i+=1,qs(yr(i),n.signal).then($,()=>{})}return $(),{subscribe(g,y,E){let A=String(d+=1);return t.set(A,{query:g,variables:y,...E}),a&&f(A),()=>{t.delete(A)&&m({id:A,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var tt=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${z} description } } } }`,Im=`query Teams { me { ${$n} } teams(includeArchived: true) { ${Ir} } }`,Om=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${jn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,Dm=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,aa=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,Cm=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${z} } pageInfo { hasNextPage endCursor } totalCount
}
}`,Nm=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${z} } matches { field snippet } }
}
}`,Ro="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",ia="id at beforeDue firedAt",Rm=`query Sheet($id: ID!) {
task(id: $id) { ${z} description startedAt watchers { id name } reminders { ${ia} } }
}`,Lm="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Mm=`query Watchers($id: ID!) { task(id: $id) { ${z} watchers { id name } } }`,Pm="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Um=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${tt} task { ${z} description } }
}`,la=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${tt} task { ${z} description nextOccurrence { ${z} } }
}
}`,Fm=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${tt} task { ${z} nextOccurrence { ${z} } }
}
}`,qm=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Hm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,Bm=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${tt} label { id } }
}`,Km=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${tt} task { ${z} watchers { id name } } }
}`,ca=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${tt} results { task { ${z} } } }
}`,Wm=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${tt} results { task { ${z} } } }
}`,Bl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${tt} deletedId }
}`,ua=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${tt} results { task { ${z} description } } }
}`,Gm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,jm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${tt} task { ${z} description } }
}`;var tk=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Kl=new Set(["sign-in","register","forgot","reset","confirm"]),Wl=new Set(["reset","confirm"]),nk=/(^\/team\/|[?&]team=)(\w{2,8})(?=[?&]|$)/g;history.scrollRestoration="manual";var zn=k(fa("push")),ee=D(()=>Rr(zn.value.path)),j=D(()=>{if(ee.value.name!=="task")return ee.value;let e=Rr(zn.value.under??"/tasks");return Kl.has(e.name)?Rr("/tasks"):e}),da=D(()=>({step:zn.value.step,scroll:zn.value.scroll??0}));function W(e,{replace:t=!1}={}){let n=Rr(e).name==="task"?{under:j.peek().path}:{};t?n.from=Lr().from:(n.from=ee.peek().path,history.replaceState({...Lr(),scroll:Mr().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),zn.value=fa(t?"replace":"push")}function ma(e){let t=e.toString(),n=new URL(j.peek().path,location.origin).pathname+(t?`?${t}`:"");if(ee.peek().name!=="task")return W(n,{replace:!0});history.replaceState({...Lr(),under:n},""),zn.value=fa("replace")}var Dt=e=>W(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:ee.peek().name==="task"});function Zn(){let{path:e}=j.peek();Lr().from===e?history.back():W(e,{replace:!0})}function Mr(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{zn.value=fa("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Rr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),W(n,{replace:ee.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Rr(e){let t=new URL(e,location.origin);for(let[n,o]of tk){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&ok(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function ok(e){try{return decodeURIComponent(e)}catch{return e}}function Lr(){return history.state??{}}function fa(e){let t=location.pathname+location.search,n=t.replace(nk,(o,r,a)=>r+a.toUpperCase());return n!==t&&history.replaceState(history.state,"",n),{...Lr(),path:n,step:e}}var Z=e=>e.normalize("NFKD").replace(/[^ı]+/g,rk).replace(/ς/g,"\u03C3").replace(/\p{M}/gu,sk),Pr=e=>Array.from(Z(e).matchAll(/([\p{L}\p{N}]{1,64})[\p{L}\p{N}]*/gu),([,t])=>t),Vm=new WeakMap;function Ym(e){let t=Vm.get(e)??Z(e.title).replace(/^(.{600}).+/su,"$1").replace(/[\ue000-\uffff]/g,"\uD7FF$&");return Vm.set(e,t),t}var rk=e=>e.toLowerCase().toUpperCase().replace(/\P{sc=Cher}+/gu,t=>t.toLowerCase()),sk=e=>`\u0345${e}`.normalize("NFD")===`\u0345${e}`?e:"";var ak=new Set(["MEMBER","ADMIN"]),V=k([]),Re=D(()=>V.value.filter(e=>!e.archivedAt)),J=D(()=>Re.value.filter(e=>ak.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),xt=D(()=>{let e=new Map;for(let t of Re.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function $t(e){return(Re.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function nt(){let e=await _(Im,{});M(()=>{V.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var zm=D(()=>new Map(V.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),en=e=>e?zm.value.get(e.id):void 0,Ft=e=>V.value.find(({id:t})=>t===e)?.stages??[];function Gl(e,t){let n=V.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Zm(e,t){let n=zm.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Gl(r.id,o)}}var ik=new Set(["PENDING","IN_PROGRESS"]),he=e=>!e.deletedAt,Y=e=>ik.has(e.status),Ge=new Map,Vl=new Map,jl=new Set;function Ur(e){let t=Ge.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return Ge.set(e,n),n}var K=e=>Ur(e).shown,L=e=>Ge.get(e)?.shown.peek(),Lo=e=>Vl.get(e)??(Ge.get(e)?.known?e:void 0);function*gn(){for(let{shown:e}of Ge.values()){let t=e.peek();t&&(yield t)}}function*pa(){for(let{known:e}of Ge.values())e?.version&&(yield e)}function ce(e){let t=Ur(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Vl.set(e.key,e.id),Mo(e.id),!0)}function $a(e){M(()=>e.forEach(ce))}function qt(e,t=Ge.get(e)?.known?.version??0){let n=Ur(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Mo(e)}var ha=e=>{Ur(e).gone=-1};function Ae(e,t,n){Ge.get(e)?.patches.set(t,n),Mo(e)}function Qm(e,t){let n=Ge.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return qt(e,-1);Mo(e)}}function Yl(e,t){let n=Ur(e.id);n.known={...e,version:0},n.patches.set(t,{}),Mo(e.id)}var Jm=e=>(Ge.get(e)?.gone??-1)>=0,yn=e=>Ge.get(e)?.known;function va(e,t){let n=Ge.get(e);n?.known?.version&&(n.known={...n.known,...t},Mo(e))}function Xm(){for(let e of Ge.values())e.doubted=e.known!==null,e.gone=-1}function ef(){M(()=>{for(let[e,t]of Ge)t.doubted&&!t.patches.size&&qt(e,-1)})}function tf(){M(()=>{for(let e of Ge.keys())qt(e,-1)}),Ge.clear(),Vl.clear()}function nf(e){return jl.add(e),()=>jl.delete(e)}function Mo(e){let t=Ge.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&lk(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Y(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of jl)r.touch(e,n,o)})}function lk(e,{relabel:t,...n}){let o={...e,...n,...Zm(e,n)};return t?{...o,labels:ck(o.labels,t)}:o}function ck(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var je=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],it=["LOW","MEDIUM","HIGH","URGENT"];function Ct(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=uk(e.due)),t}function ga(e){let t=Pr(e.text??"");return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||mk(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||fk(n,e.labels))&&(!e.from||!e.to||rf(n.dueDate,e.from,e.to))&&(!e.due||dk(n,e.due))&&(!t.length||pk(n,t))}function Po(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=$k(of(n,r),of(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}function uk(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:U(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function dk(e,t){return t==="overdue"?e.overdue&&Y(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():rf(e.dueDate,R.peek(),U(R.peek(),7)):!1}var rf=(e,t,n)=>e!==null&&e>=t&&e<=n;function mk(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var fk=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function pk(e,t){if(e.found===t.join(" "))return!0;let n=Pr(e.title);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function of(e,t){return t==="PRIORITY"?it.indexOf(e.priority):t==="STATUS"?je.indexOf(e.status):t==="TITLE"?Ym(e):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function $k(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ya=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Qn=k(new Map),Uo=D(()=>new Map(V.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function St(e){let t=V.value.find(({id:o})=>o===e)?.labels??[],n=[...Qn.value.values()].filter(o=>o.teamId===e&&!Uo.value.has(o.label.id));return Zl([...t,...n.map(({label:o})=>o)])}var sf=({labels:e})=>Zl(e.map(t=>Uo.value.get(t.id)??t));function af(e){let t=Re.value.filter(({id:o})=>!e||o===e),n=Zl(t.flatMap(({id:o})=>St(o)));return[...Map.groupBy(n,({name:o})=>Z(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function ba(e){let t=new Set(e.map(o=>Z(Uo.value.get(o)?.name??""))),n=[...Uo.value.values()].filter(({name:o})=>t.has(Z(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var zl=(e,t)=>e.find(n=>Z(n.name)===Z(t.trim())),ka=e=>Uo.value.get(e);function Fo(e){let t=ya.map(n=>e.filter(o=>o.color===n).length);return ya[t.indexOf(Math.min(...t))]}function wa(e,t){Qn.value=new Map([...Qn.peek(),[t.id,{teamId:e,label:t}]])}function lf(){Qn.value=new Map}function cf(e,t){let n=Qn.peek().get(e);n&&(Qn.value=new Map([...Qn.peek()].filter(([o])=>o!==e)),!(!t||Uo.peek().has(e))&&(V.value=V.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Zl=e=>e.toSorted((t,n)=>Z(t.name).localeCompare(Z(n.name))||(t.id<n.id?-1:1));var df="taskflow.scope",hk=new Set(["today","tasks","board","calendar","reports","trash"]),vk=/^\/(today|tasks|board|calendar|reports|trash)?$/,uf=JSON.parse(localStorage.getItem(df)??"null"),xa=k({team:"",mine:!1}),Nt=D(()=>bn()?j.value.query.get("team")??"":xa.value.team),Sa=D(()=>bn()?j.value.query.get("assignee")==="me":xa.value.mine);we(()=>{bn()&&(xa.value={team:Nt.value,mine:Sa.value},localStorage.setItem(df,JSON.stringify(xa.value)))});var Ht=D(()=>Re.value.find(e=>e.key===Nt.value)),mf=D(()=>bn()&&!!Nt.value&&V.value.length>0&&!V.value.some(({id:e,key:t})=>[e,t].includes(Nt.value))),Ea=D(()=>j.value.name==="overview"?{}:Ct({team:Ht.value?.id,assignee:Sa.value?"me":void 0}));function Me(e,t={}){let{team:n,mine:o}={team:Nt.value,mine:Sa.value,...t},r=new URL(e,location.origin);if(!vk.test(r.pathname))return e;let a=V.value.length>0&&!Re.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Ql(e){if(!bn())return Me("/tasks",{team:e});let t=new URLSearchParams(j.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(j.value.path,location.origin).pathname+(n?`?${n}`:"")}function Jl(){let{name:e,query:t}=ee.peek();e==="today"&&![...t.keys()].length&&uf&&W(Me("/",uf),{replace:!0})}function Le(e){let t=(o,r)=>{let a=(e.get(o)??"").split(",").filter(i=>r.includes(i));return a.length?a:void 0},n=e.get("team");return{status:t("status",je),priority:t("priority",it),assignee:e.get("assignee")||void 0,team:n?V.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:gk(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:t("due",["overdue","today","week","later","none"])?.[0],text:e.get("q")||void 0}}function gk(e){if(e)return e==="none"?[]:ba(e.split(",").filter(Boolean))}function Pe(e){let t=new URLSearchParams(j.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);ma(t)}function ff(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=bn()?Le(j.value.query):Le(new URLSearchParams),a=J.value.find(u=>u.key===Nt.value),c=Sa.value||e==="me"?S.value:xt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:yk(o)},...r&&en({id:r})&&{stage:{id:r}}}}function yk(e){let t=e.map(ka).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>Z(n))).size===1?t:[]}function bn(){return hk.has(j.value.name)}function pf({nextOccurrence:e,...t}){return e&&ce(e),t}function _a(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:Xl(n),to:`/t/${n.key}`}}var Xl=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});function qo(){let e=t=>t.preventDefault();return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)}var ec="taskflow.waiting",bk=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),lt=k([]),Fr=D(()=>lt.value.length),qr=k(!1),$f=new Map,Ta=new Map,kn=null;function wn(e,t){for(let n of e)$f.set(n,t)}function xn(e){let{key:t,query:n,variables:o,...r}=e;vf().add(n,{...o,key:t},r),lt.value=[...lt.peek(),{...e,who:kn?.who}]}var Hr=()=>kn?.queue.send();function hf(){return vf(),lt.peek()}function vf(){let e=S.peek()?.id;if(kn&&(kn.who===e||!e))return kn.queue;kn?.queue.close(),lt.value=(tc.load()??[]).map(nc),lt.peek().length||tc.save(null);let t={userId:async()=>S.peek()?.id??null,send:wk,wait:Sk};return kn={who:e,queue:new Td(t,{store:tc,onSettled:Ek})},kn.queue}var tc={load(){let{who:e,writes:t}=JSON.parse(sessionStorage.getItem(ec)??"{}");return e&&e===S.peek()?.id?t.map(kk):null},save(e){try{e?sessionStorage.setItem(ec,JSON.stringify({who:e[0].userId,writes:e.map(nc)})):sessionStorage.removeItem(ec)}catch{}}},nc=({note:e,userId:t,...n})=>({...n,...e,who:t}),kk=({key:e,query:t,variables:n,who:o=null,sentAt:r=null,...a})=>({key:e,query:t,variables:n,note:a,sentAt:r,userId:o});async function wk({key:e,query:t,variables:n,userId:o,note:{field:r,first:a,keepalive:i}},c){a&&!Ta.has(e)&&Ta.set(e,await xk(a));let u=t,d={...n,key:e},f=(await pt.send(o,$=>Fe(u,d,{token:$,keepalive:i,signal:c})))[r];return{ok:!f.errors.length,payload:f,errors:f.errors}}var xk=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ae&&!Qt(n)&&!bk.has(n.code))return null;throw n});function Sk(e,t){return qr.value=!0,qs(e,t)}function Ek({key:e,...t},{payload:n,errors:o}){let r=nc({key:e,...t}),a=o.map(i=>i.code==="UNCERTAIN"?{...i,message:""}:i);M(()=>{qr.value=!1,lt.value=lt.peek().filter(i=>i.key!==e),$f.get(r.field)?.(r,{...n,errors:a,found:Ta.get(e)})}),Ta.delete(e)}we(()=>qr.value&&Fr.value?qo():void 0);var _k=8e3,Jn=k([]),Tk=0;function N(e){let t=Tk+=1;return Jn.value=[...Jn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>Sn(t),_k),t}function Sn(e){Jn.value=Jn.peek().filter(t=>t.id!==e)}var Ak=500,Xn=[],Br=null;async function gf(){if(Br&&(await Br).errors.length)return;let e=Xn.pop();if(!e)return void N({text:s("undo.nothing")});Sn(e.toast),e.run()}function eo(e){return Br=e,e.then(()=>{Br===e&&(Br=null)}),e}function Ie(e,t,n,o){let r=()=>{Xn.includes(i)&&Xn.splice(Xn.indexOf(i),1),Sn(i.toast)},i={run:t,toast:N({text:e,undo:()=>{r(),t()},to:n,also:o})};return Xn.push(i),Xn.length>Ak&&Xn.shift(),r}var yf={assignee:"assigneeId",stage:"stageId",team:"teamId"},Ik=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],oc=100,Kr=new Map,Ia=new Set;function ot(e,t,n={}){let o=Af(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Cf(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=F("change"),i=If(t,o);return Ae(e.id,a,i),ye(a,"updateTask",la,{id:e.id,input:r},[e.id],{shown:i,before:Of(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Pk(e,t,o)})}async function Oa(e,t){let n=e.filter(i=>Af(i,t).length);if(n.length===1)return void await ot(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,Of(i,o)])),a=new Map([]);await Ho(n.map(({id:i})=>i),i=>{let c=F("change");return a.set(c,i),Ok(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>kf(a,r))}var kf=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=F("change");return M(()=>{for(let a of o)Ae(a,r,t.get(a)??{})}),ye(r,"undo",ua,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function Ok(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)Ae(a,n,t)});let r={shown:t,told:"",silent:!0};return ye(n,"updateTasks",ca,{ids:e,input:Cf(t,o)},e,r)}async function Da(e){if(e.length===1)return void await wf(e[0]);let t=new Map([]);await Ho(e.map(({id:n})=>n),n=>{let o=F("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)Ae(a,o,r)}),ye(o,"deleteTasks",Wm,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>kf(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Ho(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Uk(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await eo(i);if(c.length)return void N({bad:!0,text:s("did.refused",{what:n,why:q(c[0])})});Ie(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?N({bad:!0,text:s("undo.refused",{why:q(u[0])})}):N({text:o})},r)}function Wr(e,t={}){let n=F("task"),o=F("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Yl({...Sf(n),...e,...Df(r.id,e)},o),ye(o,"createTask",Um,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function wf(e){let t=F("change"),n={deletedAt:new Date().toISOString()};return Ae(e.id,t,n),ye(t,"deleteTask",Bl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function xf(e){return ye(F("change"),"deleteTask",Bl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function Ca(e,{silent:t}={}){let n=F("change"),o={deletedAt:null};return Ae(e.id,n,o),ye(n,"restoreTask",jm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function rc(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of hf())if(Ia.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=V.peek().find(({id:b})=>b===a)??{id:a,key:"",name:""},f=xt.peek().find(({id:b})=>b===i)??null,$=u.map(ka).filter(Boolean),p=c?{id:c}:void 0,v={...d,team:m,assignee:f,labels:$};Yl({...Sf(n[0]),...v,...Df(a,{...v,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;wa(a,i)}else if(r?.shown)for(let a of n)Ae(a,t,r.shown)}var Dk=0;function Sf(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(Dk+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ye(e,t,n,o,r,a,i){Ia.add(e);let c=new Promise(u=>Kr.set(e,u));return xn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),eo(c)}wn(Ik,(e,t)=>{let n=t.errors[0];M(()=>{n||Ck(e,t),e.field==="createLabel"?cf(e.variables.input.id,!n):n?.current&&ce(n.current);for(let o of e.taskIds)Qm(o,e.key)}),n?Rk(e,n):Lk(e,t),Kr.get(e.key)?.(t),Kr.delete(e.key)});function Ck({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return qt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)ha(c);let i=e==="deleteTask"&&yn(t[0]);i&&ce({...i,deletedAt:o.shown?.deletedAt??null}),r&&ce({...pf(r),...Nk(o)});for(let c of a??[])c.task&&ce(c.task)}var Nk=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Rk({key:e,note:t},n){if(t?.silent&&Kr.has(e)||t?.quiet==="all"&&Kr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=q(n);t?.back?N({bad:!0,text:s("undo.refused",{why:o})}):N({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function q({code:e,message:t}){return t||s(`error.${e}`)}function Lk({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void N({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?Aa(e,r,n.before):t==="createTask"&&r?wf(r):t==="deleteTask"&&i&&Aa(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Ie(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,_a(r,n.shown))}function Aa(e,t,n,o=s("undo.done",{task:t.key})){let r=F("change");Ae(t.id,r,n);let a={shown:n,back:!0,told:o};ye(r,"undo",ua,{target:{originId:e}},[t.id],a)}async function Ef(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await _f(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(Gm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>Mk(a);a.length&&N({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function Mk(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>_f(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&N({text:s("undo.several",{n:e.length-o.length})}),o.length&&N({bad:!0,text:s("undo.refused",{why:q(o[0])})})}var _f=(e,t,n)=>ye(F("change"),"undo",ua,{target:{eventId:e}},[t],n);function Pk(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:en(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var bf=e=>Tf(e)??(e||null),Tf=e=>e&&typeof e=="object"&&"id"in e?e.id:null,Af=(e,t)=>Object.keys(t).filter(n=>bf(e[n])!==bf(t[n])),If=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Of(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...If(e,n),...o&&(a?{stage:a}:{status:r})}}function Df(e,{stage:t,status:n}){let o=en(t);return o?{stage:{id:o.id},status:o.status}:{stage:Gl(e,n??"PENDING"),status:n??"PENDING"}}var Cf=(e,t)=>Object.fromEntries(t.map(n=>[yf[n]??n,yf[n]?Tf(e[n]):e[n]])),Uk=(e,t)=>Array.from({length:Math.ceil(e.length/oc)},(n,o)=>t(e.slice(o*oc,(o+1)*oc)));var Fk=120,qk=/^(session|api_key)\.|^task\.progressed$/,Bt=k([]);function Na(e){Bt.value=e.filter(Mf).reverse().map(t=>({event:t}))}function Rf(e){!Mf(e)||Bt.peek().some(t=>t.event?.id===e.id)||(Bt.value=[{event:e,fresh:!0},...Bt.peek()].slice(0,Fk))}function Lf(e){Bt.value=[{caught:e,id:`caught-${Date.now()}`},...Bt.peek()]}var Mf=e=>!qk.test(e.name);function Pf(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Kk(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Hk=30*6e4,Bk=new Set(["task.updated","attachment.created"]),Nf=({task:e,subjectId:t})=>e?.id??t,Kk=(e,t)=>Bk.has(e.name)&&t.name===e.name&&Nf(t)===Nf(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Hk;var Je=k(null),Ve=k(new Set),sc=null;function Gr(e){let t=new Set(Ve.peek());t.delete(e)||t.add(e),sc=e,Ve.value=t}function ac(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ht),n=[t.indexOf(sc??Ye.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ve.value=new Set([...Ve.peek(),...o,e])}function En(){sc=null,Ve.peek().size&&(Ve.value=new Set)}var ue=k(""),Ra=k([]),ic=k({});function Rt(e={}){ic.value=e,ue.value="new"}var Ye=k(null),me=k(null),tn=k(!1),Uf=matchMedia("(max-width: 900px)"),Ff=()=>{tn.value=Uf.matches};Uf.addEventListener("change",Ff);Ff();var ht=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null,to=e=>document.querySelector(`main [data-task="${e}"] [data-go], main [data-task="${e}"][data-go]`);function lc(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function jr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");lc(e==="dark"?"light":"dark")}function fe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var cc=new Set;function Oe(e){return cc.add(e),()=>cc.delete(e)}var qf=()=>Promise.all([...cc].map(e=>e()));var Bo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=nf(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...gn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var no=new Set,Ko=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Bo(ga(t),Po(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.last=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Oe(()=>this.reload()),no.add(this)}close(){no.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.last=n,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=this.last=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=this.last=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&no.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(Eo(()=>this.busy.value)&&!t)return;this.busy.value=!0;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&no.has(this))}catch(o){n===this.turn&&(this.failed.value=o)}this.busy.value=!1}async recount(){let{tasks:t}=await _(Ro,{filter:Ct(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(Cm,{filter:Ct(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&Pr(this.want.text).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ce(a?{...u,found:a}:u);this.after=i,this.last=r.nodes.concat(this.last??[]).sort(this.view.compare).at(-1)??null,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?this.last:null),this.ready.value=!0,this.failed.value=null}),r.nodes.length}},La=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Hf=()=>[...[...no].filter(e=>!e.parked),...[...Lt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Wk=16,Lt=new Map;function Ma(e,t){Lt.get(e)?.close(),Lt.delete(e),t.parked=!0,Lt.set(e,t);let[n]=Lt;Lt.size<=Wk||(n[1].close(),Lt.delete(n[0]))}function Bf(e){let t=Lt.get(e);return Lt.delete(e),t&&(t.parked=!1),t}function Kf(){for(let e of Lt.values())e.close();Lt.clear()}var Wf=()=>[...no].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Gf(){await Promise.all([...no].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Gk=5e5,jk=7*864e5,Vk=40,jf=Zk(["1",$n,z,jn,Ir,aa].join(" "));function Vf(e){let t=S.peek()?.id;if(!t||!Xs(t))return;let n=[...pa()].map(zk),o=new Map(n.filter(({id:u})=>u===me.peek()).map(u=>[u.id,u])),r=Bt.peek().flatMap(({event:u})=>u??[]),i={...{shape:jf,who:t,at:Date.now(),day:R.peek(),teams:V.peek(),...e},events:r.slice(0,Vk),lists:[]},c=Gk-JSON.stringify([i,...o.values()]).length;for(let u of Hf()){let{want:d,order:m,how:f,after:$,view:p}=u,v={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(g=>!o.has(g.id)&&p.holds(g)),h=JSON.stringify([v,...b]).length;if(!(h>c)){c-=h,i.lists.push(v);for(let g of b)o.set(g.id,g)}}try{localStorage.setItem(Ao,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Ao)}}function Yf(){let e=Yk(),t=S.peek()?.id;return e?.shape===jf&&e.who===t&&Xs(t)&&Date.now()-e.at<jk?e:(localStorage.removeItem(Ao),null)}function Yk(){try{return JSON.parse(localStorage.getItem(Ao)??"null")}catch{return null}}function zf({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let d=new Ko(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Ma(La(n,o,r),d)}}function zk({description:e,...t}){return t.id===me.peek()?{...t,description:e}:t}function Zk(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Qk=2e3,Jk=36e5,Xk=new Set(["task.restored","task.moved_in"]),ve=k("connecting"),Ue=k(null),Yr=k(""),zr=k(!1),ew=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:U(R.value,t-13),created:0,completed:0,open:0}))})),Zr=()=>Ue.value??ew.value,Qr=()=>Ue.value?"":"unread",Ua=k(0),dc=new Set,tw=up(nt,250),nw=up(Gf,1e3),on=null,_n=null,Fa=()=>{},Zf=()=>{},nn=null,oo=!1,Qf=0,Vr=!1,Tn=0;function qe(e){return dc.add(e),()=>dc.delete(e)}var Jf=new Set;function Wo(e){Jf.add(e)}var Pa=new Set;function Kt(e,t,n){let o=()=>{},r=()=>{o=on?.subscribe(e,t,n)??o};return on?r():Pa.add(r),()=>{Pa.delete(r),o()}}function Xf(){let e=Yf();return e?(nn=e,_n=e.cursor,M(()=>{Yr.value=e.version,zr.value=e.confirmsEmail,V.value=e.teams,Ue.value=e.numbers,Na(e.events.toReversed()),$a(e.tasks)}),zf(e),rc(),!0):!1}async function ep(){nn&&Date.now()-nn.at<Jk&&uc();let e=await rp().catch(n=>{throw nn&&(ve.value="offline"),n});if(!nn){sp(e),rc(),uc();return}let t=on&&nn.rights===tp(e);if(nn=null,t)return M(()=>ap(e));uc({quiet:!0}),await lp(e)}function uc({quiet:e=!1}={}){if(!on){on=Am({up:lw,down:cw}),e||ip();for(let t of Pa)t();Pa.clear(),Zf=we(ow),Hr()}}var tp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function np(){let e=S.peek();if(!e||!_n||nn||oo)return;let t=tp({cursor:_n,instance:null,events:null,inbox:null,me:e,teams:V.peek()});Vf({cursor:_n,rights:t,numbers:Ue.peek(),version:Yr.peek(),confirmsEmail:zr.peek()})}addEventListener("pagehide",np);document.addEventListener("visibilitychange",()=>document.hidden&&np());function ow(){let e=Ea.value;return on?.subscribe(aa,()=>({filter:e}),{next:t=>{Ue.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function op(){Zf(),Fa(),nn=null,_n=null,oo=!1,clearTimeout(Qf),on?.close(),on=null,clearTimeout(Tn),Kf(),tf(),lf(),M(()=>{ve.value="connecting",Ue.value=null,V.value=[],Na([])})}async function rp(){let e=await _(pm,{}).catch(rw);if(!e.me||!e.cursor)throw new ae("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ae("UNAUTHENTICATED","");return e}function rw(e){if(!(e instanceof ae)||!e.data)throw e;return e.data}function sp(e){_n=e.cursor,M(()=>{ap(e),Na(e.events?.nodes??[])})}function ap(e){S.value=e.me,Yr.value=e.instance?.version??"",zr.value=e.instance?.confirmEmail??!1,V.value=e.teams??[];for(let t of Jf)t(e)}function ip(){Fa=on?.subscribe(Om,()=>({after:_n}),{next:({events:e})=>sw(e),failed:dp})??(()=>{})}function sw(e){if(_n=e.cursor,e.__typename==="StreamEvent")return aw(e.event);if(e.__typename==="StreamReady")return uw(e.replayed);Fa(),e.reason!=="SHUTDOWN"&&lp()}function aw(e){M(()=>{e.subjectType==="TASK"?iw(e):e.task?ce(e.task):/^(team|user|label|stage)\./.test(e.name)&&tw(),Rf(e),Ua.value+=1}),nw();for(let t of dc)t(e)}function iw({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&qt(t);else if(e==="task.purged"||!n)qt(t,n?.version??1/0);else{Xk.has(e)&&ha(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ce({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function lw(){clearTimeout(Tn),Tn=0,ve.value=Vr?"catching":"connecting",Hr(),Wf()}function cw(){ve.peek()==="offline"||Vr&&Tn||(Vr=!0,ve.value=navigator.onLine?"catching":"offline",clearTimeout(Tn),Tn=setTimeout(()=>{ve.value="offline"},Qk))}function uw(e){clearTimeout(Tn),Tn=0,Vr&&Lf(e),Vr=!1,ve.value="sync"}async function lp(e){oo||(oo=!0,Fa(),ve.value="catching",await cp(e))}async function cp(e){try{let t=e??await rp();if(Xm(),sp(t),await qf(),!oo)return;ef(),oo=!1,ip()}catch(t){if(!oo)return;Qf=setTimeout(cp,Xe()),Qt(t)||dp(t)}}function up(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function dp(e){if(ve.value="offline",!(e instanceof ae))throw e}var mc=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,mp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${mc} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,fp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,pp="query Unread { inbox(first: 1) { unreadCount cursor } }",$p=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${mc} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,hp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${mc} }
}
}`,vp=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var He=k(0),An=k(new Map),Jr=0,fc=new Map,qa=new Set,ns=k(!1),In=null,Ha=null,Xr=()=>{},es=0,ts=0,gp=0,Ba=new Set,Ka=()=>Jr,pc=()=>gp,yp=()=>Ha??In;function bp(e,t){Jr===t&&(Ha=e)}var kp=(e,t)=>qa.has(`${e} ${t}`);function wp({key:e,variables:{ids:t=[]}}){for(let n of t)qa.delete(`${e} ${n}`)}function Wa(e,t,n=()=>!1){let o=new Map(An.peek()),r=a=>(fc.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);An.value=o}function xp(e,t){Jr===t&&(He.value=e)}function dw({unreadCount:e,cursor:t}){In||(In=t,M(()=>{He.value=e,ns.value=!0}),$c())}function $c(){Xr(),Xr=Kt($p,()=>({after:In}),{next:({inbox:e})=>mw(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(ts),ts=setTimeout(Ga,Xe())}})}function mw(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?$c():Ga());if(In=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Jr+=1,Ha=null,M(()=>{He.value=r,!(!t||!n)&&(fc.set(n,Jr),o&&qa.add(`${o} ${n}`),An.value=new Map(An.peek()).set(n,t))}),n||os().catch(()=>{})}function os(){return gp+=1,Promise.all([...Ba].map(e=>e()))}async function Ga(){Xr(),clearTimeout(ts);let e=es+=1;try{await Sp(e)}catch{e===es&&(ts=setTimeout(Ga,Xe()))}}async function Sp(e){let[t]=await os(),n=t??(await _(pp,{})).inbox;e===es&&(In=n.cursor,M(()=>{He.value=n.unreadCount,ns.value=!0}),$c())}Wo(({inbox:e})=>e?dw(e):Ga());Oe(async()=>{In&&await Sp(es+=1)});D(()=>S.value?.id).subscribe(()=>{es+=1,Xr(),Xr=()=>{},clearTimeout(ts),In=null,Ha=null,ns.value=!1,fc.clear(),qa.clear(),M(()=>{He.value=0,An.value=new Map})});we(()=>{(He.value?navigator.setAppBadge?.(He.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden=true><use href="#${e}"/></svg>`;function te({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden=true style=${r?{color:r}:void 0}>
<use href="#${t}"/>
</svg>`:l`<svg class="i glyph ${t} ${o}" role=img aria-label=${a}>
<title>${a}</title>
<use href="#${t}"/>
</svg>`}function ne({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":pw(e.id)}} ...${r}>
${fw(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name=nobody/></span>`}var ja=({id:e,name:t})=>e===S.value?.id?s("you"):t,ro=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role=meter
aria-label=${n}
aria-valuemin=0
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}}/>
</span>`;function On({task:e}){if(!e.dueDate)return l`<span/>`;let t=e.overdue&&Y(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class=sr>${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var _p=({task:{commentCount:e,attachmentCount:t}})=>l`
<${Ep} of=comments n=${e}/>
<${Ep} of=files n=${t}/>
`;function Ep({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class=count role=img aria-label=${n} title=${n}>
<${w} name=${e}/>
${s.number(t)}
</span>`}function Ee({icon:e="check",title:t,action:n,children:o}){return l`<div class=empty>
<${w} name=${e}/>
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var ie=({rows:e=5})=>l`<div class=card role=status aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class=bone/>`)}
</div>`;function G({problem:e,retry:t}){let n=T(t);n.current=t;let o=T(0);return O(()=>{if(!Qt(e))return;let r=setTimeout(()=>n.current(),Xe(o.current++));return()=>clearTimeout(r)},[e]),l`<div class="card empty" role=alert>
<${w} name=live/>
<strong>${s("failed.title")}</strong>
<p>${_e(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function _e(e){return!(e instanceof ae)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function fw(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function pw(e){let t=$w.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var $w=D(()=>new Map(xt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var hw=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,Tp=`query Files($id: ID!) {
task(id: $id) { attachments { ${hw} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Ap=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Va=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Ip=50*6e4,Op=100,Dp=[500,1e3,2e3,4e3,8e3,16e3],vw=10*6e4,gw=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),yw=/^attachment\.|^comment\.(created|deleted)$/,rs=k(null),vt=({contentType:e})=>gw.has(e),gt=({can:e,version:t})=>e.comment&&t>0,Cp=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||J.value.some(({id:n})=>n===e.team.id)),hc=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[qe(o=>o.task?.id===this.taskId&&yw.test(o.name)&&this.soon(Op)),Oe(()=>this.read())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(Tp,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{rs.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Ip);let t=this.all.peek()?.some(n=>vt(n)&&!n.thumbnailUrl&&bw(n));t&&this.looks<Dp.length&&this.soon(Dp[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Op&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Ip}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},bw=({createdAt:e})=>Date.now()-Date.parse(e)<vw,vc=new Set;function Ya(e,t){vc.has(t)||(vc.add(t),Be(e).load())}var gc=new Map;function Be(e){let t=gc.get(e)??new hc(e);return gc.set(e,t),t}function Np({id:e,version:t}){let n=t===0,o=Be(e);return O(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{gc.clear(),vc.clear()});var za=["DAILY","WEEKLY","MONTHLY","YEARLY"],Go=["MO","TU","WE","TH","FR","SA","SU"],Rp="MO,TU,WE,TH,FR",kw=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,ww=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),yc=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),bc=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,Lp=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:Up(e),ends:"never",count:10,until:"",fromCompletion:!1});function Mp({rule:e,fromCompletion:t},n){let o=yc(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=za.find(h=>h===r);if(!f||m!=="MO"||Object.keys(o).some(h=>!ww.has(h)))return null;let $=i.split(",").map(h=>Go.indexOf(h)),p=f==="MONTHLY"&&kw.test(i)&&!c,v=f==="MONTHLY"&&c==="-1"&&!i,b=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!b||c&&!v?null:{often:f,interval:Number(a),weekdays:b?$:[],fromCompletion:t,monthly:p?"nth":v?"last":"day",nth:p?i:Up(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?bc(d):""}}function Pp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Go[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function Up(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Go[st(e)]}`}var xw="2024-01-01",Sw=/^([+-]?\d*)(\w\w)$/,Ew=5;function Wt({rule:e,fromCompletion:t}){let n=yc(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=_w(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!Fp(n)&&(u=s("repeat.in",{often:u,months:Za(n.BYMONTH).map(Ow).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(bc(i),{dateStyle:"medium"})}):u}var Mt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function _w(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return Tw(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return Aw(e);if(t==="WEEKLY")return Iw(Za(n));let a=Za(n).map(Qa);return a.includes("")?null:a.join(", ")}function Tw(e,t,n){return n!=="MONTHLY"?null:e===Rp&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Go.includes(e)&&Qa(`${t}${e}`)||null}function Aw({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return Fp({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Za(t).map(o=>o==="-1"?s("repeat.lastDay"):qp("repeat.day",Number(o))).join(", ")}var Fp=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),Iw=e=>e.map(t=>Hp(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Qa(e){let[,t="",n=""]=Sw.exec(e)??[],o=Number(t);if(!o)return"";let r=Hp(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=Ew?s(`repeat.nth.${o}`,{day:r}):qp("repeat.nth",o,r)}var qp=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),Hp=(e,t)=>s.date(`${xw.slice(0,8)}0${Go.indexOf(e)+1}`,{weekday:t}),Ow=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Za=e=>e.split(",").filter(Boolean);var Bp=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${z} } }
}`,Kp=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${tt} task { ${z} description } }
}`;var so=k(null),rn=k(null);async function Wp(e,t,n){rn.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Wt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await ot(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&jp(e,q(a[0]),t??void 0)}async function Gp({id:e,key:t,dueDate:n,recurrence:o},r){rn.value=null;let a=F("change"),i=o?.fromCompletion?{}:{dueDate:r};Ae(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ye(a,"skipOccurrence",Kp,{id:e},[e],u);if(d.length)jp({id:e},q(d[0]));else if(m){let f=s.day(m.dueDate??r);Ie(s("did.skipped",{task:m.key,day:f}),()=>Aa(a,m,{dueDate:n}),`/t/${m.key}`)}}function jp({id:e},t,n){rn.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||N({bad:!0,text:t})}var Ja=k(null);function ss(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Ja.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var H="errors { code message path }";async function be(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?N({bad:!0,text:q(o.errors[0])}):n&&N({text:n}),o.errors.length?null:o}catch(o){return N({bad:!0,text:`${s("failed.title")}: ${_e(o)}`}),null}}var Vp=`query Reminders($id: ID!) { task(id: $id) { ${z} reminders { ${ia} } } }`,Yp=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${H} reminder { ${ia} } }
}`,zp=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${H} deletedId } }`;var ao=k(null),jo=k(null);async function kc(e){let{task:t}=await _(Vp,{id:e});t&&ce(t)}async function wc({id:e,key:t},n){jo.value=null;try{let{errors:o,reminder:r}=(await _(Yp,{id:e,when:n})).createReminder;if(o.length)return Xa(e,q(o[0]));if(!r)return;Zp(e,a=>[...a.filter(i=>i.id!==r.id),r]),Ie(s("reminder.did.set",{task:t,when:Sc(r)}),()=>xc(e,r),`/t/${t}`),kc(e).catch(()=>{})}catch(o){Xa(e,_e(o))}}async function xc(e,t){jo.value=null;try{let{errors:n}=(await _(zp,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Xa(e,q(n[0]));Zp(e,r=>r.filter(a=>a.id!==t.id)),N({text:s("reminder.did.taken")})}catch(n){Xa(e,_e(n))}}function Xa(e,t){jo.value={id:e,why:t},document.querySelector(".sheet .reminders")||N({bad:!0,text:t})}function Zp(e,t){let n=L(e);n&&ce({...n,reminders:t(n.reminders??[])})}function Sc({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Qp(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Et={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},io=["PENDING","IN_PROGRESS"];function Jp(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of je){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>je.indexOf(a.status)>je.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Gt=({status:e,stage:t})=>t?.name??s(`status.${e}`),as=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Vo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Dw="";function is(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${Dw}`,u=o&&!as(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Xp(Vo(u))},m=e.key||e.title,f=u?Cw(m,u):s("did.arranged",{task:m});return e$(e,d,{rank:c,...u&&Vo(u)},f,Nw(e))}var Cw=(e,t)=>t.stage?s("did.staged",{task:e,to:Gt(t)}):s(`did.${t.status}`,{task:e}),Xp=e=>"stage"in e?{stageId:e.stage?.id}:e;async function e$(e,t,n,o,r,a=F("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};Ae(i,a,n);let u=r?{query:qm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ye(a,"moveTask",Fm,{id:i,input:t},[i],c,u);if(d.length)return N({bad:!0,text:s("did.refused",{what:o,why:q(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Ie(o,()=>r($),`/t/${e.key}`,_a(f,n)):N({text:o})}function Nw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=F("change");Ae(t,f,m);let $=u&&await Rw(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,v={...$||Lw(e),...p&&Xp(c)};return e$(d,v,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function Rw(e,t,n){try{let{above:o,below:r}=await _(Hm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function Lw(e){let t=Po([{field:"RANK",direction:"ASC"}]),n,o;for(let r of gn())r.id===e.id||!he(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var ct=({key:e})=>e==="ArrowDown"?1:e==="ArrowUp"?-1:0,Dn=({key:e})=>e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;function jt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(h))},v=n?setTimeout(p,350):0,b=()=>{let X=document.elementsFromPoint(m.x,m.y).find(oe=>oe.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(X??void 0,{x:m.x-o+i,y:m.y-r+c},m)},h=()=>{let C=d?.getBoundingClientRect(),X=C?m.x>C.right-48?1:m.x<C.left+48?-1:0:0;if(X&&d){let oe=d.scrollLeft;d.scrollLeft+=X*9,d.scrollLeft!==oe&&b()}$=requestAnimationFrame(h)},g=C=>{if(m={x:C.clientX,y:C.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return y("cancel")();f||p(),b()}},y=C=>()=>{clearTimeout(v),cancelAnimationFrame($);for(let[X,oe]of de)removeEventListener(X,oe,!0);f&&(addEventListener("click",Ec,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Ec,!0)),t[C]())},E=C=>{C.key==="Escape"&&(f&&C.preventDefault(),y("cancel")())},A=C=>{f&&C.preventDefault()},de=[["pointermove",g],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",E],["touchmove",A],...n?[["contextmenu",Ec]]:[]];for(let[C,X]of de)addEventListener(C,X,{capture:!0,passive:!1})}function Ec(e){e.stopPropagation(),e.preventDefault()}var sn=k(null),_c=k(""),t$=()=>({row:".row",name:s("order.manual"),said:_c});function ei(e,t,n=t$()){let o=ht(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!Mw(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;jt(e,{lift:()=>{sn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<Pw(i.querySelector(`[data-task="${f}"]`)));sn.value={id:o,before:m??null}},drop:()=>{let c=sn.value?.before??null;sn.value=null,c!==(t[t.indexOf(o)+1]??null)&&n$(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{sn.value=null}})}function ti(e,t,n=t$()){let o=ct(e),r=e.target instanceof Element?ht(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(n$(r,t.filter(i=>i!==r),a,n),fe(`${n.row}[data-task="${r}"] [data-go]`))}function n$(e,t,n,{name:o,said:r}){let a=L(e);a&&(is(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var Mw=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Pw(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var Tc=new Map,Ac=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function ls(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&Ac(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let v=[...Map.groupBy($,b=>a.get(b))].map(([b,h])=>Uw(h,t.get(b??""),f));return{errors:(await Promise.all(v)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await Ho(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}async function Uw(e,t,n){let o=F("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let d of e)Ae(d,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0},c=e.length===1?ye(o,"updateTask",la,{id:e[0],input:a},e,i):ye(o,"updateTasks",ca,{ids:e,input:a},e,i),u=await Tc.get(t.id);return Tc.delete(t.id),u?.errors.length?c.then(()=>u):c}function o$(e,t){let n=new Map;for(let o of e){let r={id:F("label"),name:t.trim(),color:Fo(St(o))};wa(o,r),n.set(o,r);let a={told:s("did.labelMade",{label:r.name}),silent:!0},i={...r,teamId:o};Tc.set(r.id,ye(F("change"),"createLabel",Bm,{input:i},[],a))}return n}function _t(e,t){t instanceof Element&&t.scrollIntoView({block:"nearest",inline:"nearest"});let n=Fw(t),r=n.bottom+e.offsetHeight+8<innerHeight?n.bottom+4:n.top-e.offsetHeight-4;e.style.left=`${r$(n.left,innerWidth-e.offsetWidth)}px`,e.style.top=`${r$(r,innerHeight-e.offsetHeight)}px`}var r$=(e,t)=>Math.max(8,Math.min(e,t-8));function Fw(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function re({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return B(()=>{let d=i.current,m=document.activeElement,f=ht(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),cs(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&qw(d,i.current)&&o()}}
>
${a}
</dialog>`}function cs(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:to(t),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function qw({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var P=e=>t=>e(t.currentTarget.value);function Yo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=ct(d);m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
onInput=${P(d=>{n(d),a(0)})}
onKeyDown=${u}
/>`}function zo(e){let t=T(null);return O(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var lo=({label:e})=>l`<span class=label style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden=true/>
<span dir=auto>${e.name}</span>
</span>`;function Zo({task:e,most:t=1/0,mute:n=!1}){let o=sf(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class=labels>
${!n&&l`<span class=sr>${s("field.labels")}: </span>`}
${r.map(i=>l`<${lo} key=${i.id} label=${i}/>`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden=true>+${s.number(a.length)}</span>
<span class=sr>${a.join(", ")}</span>
</span>`}
</span>`}function a$({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=zo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=Hw(c),d=E=>u.filter(({name:A})=>Z(A).includes(Z(E.trim()))),m=E=>E.trim()!==""&&c.some(A=>s$(A)&&!zl(St(A),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Je.value=null},v=({alike:E})=>{let A=e.filter(({team:C})=>E.has(C.id)),de=A.filter(C=>Ac(C,E)).length;return de===0?"false":de===A.length?"true":"mixed"},b=E=>{ls(e,E.alike,v(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},h=E=>{let A=c.filter(C=>s$(C)&&!zl(St(C),E)),de=u.find(({name:C})=>Z(C)===Z(E.trim()));ls(e,new Map([...de?.alike??[],...o$(A,E)]),!0),o(""),a(0)},g=E=>{let A=E===n?f[r]:d(E)[0];A?b(A):m(E)?h(E):E||p()},y=()=>{p(),W(`/team/${e[0].team.key}`)};return l`<${re}
class=menu
label=${s("field.labels")}
close=${p}
place=${E=>_t(E,t)}
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
${f.map((E,A)=>l`<div
class=o
role=option
id=${`choice-${A}`}
key=${E.key}
aria-selected=${A===r}
aria-checked=${v(E)}
onPointerMove=${()=>a(A)}
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
<i class=dot style=${{"--label":Fo(St(c[0]))}}/>
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role=status>${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${y}>${s("labels.manage")}</button>
<//>`}function Hw(e){let t=new Map;for(let n of e)for(let o of St(n)){let r=Z(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var s$=e=>J.value.some(({id:t})=>t===e);function i$({task:{recurrence:e}}){if(!e)return null;let t=Mt(Wt(e));return l`<span class=count role=img aria-label=${t} title=${t}><${w} name=repeat/></span>`}var Ic="kind task { id key title status deletedAt }",l$=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${z} relations { ${Ic} } } }
}`,c$=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${tt} task { ${z} relations { ${Ic} } }
}
}`,u$=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${tt} task { ${z} relations { ${Ic} } }
}
}`;var Bw=100,Kw=50,Oc=new Set,d$=0;function ni(e){Oc.add(e),clearTimeout(d$),d$=setTimeout(Dc,Bw)}async function Dc(){let e=[...Oc].slice(0,Kw);if(e.length){try{let{tasks:t}=await _(l$,{ids:e});for(let n of t.nodes)ce(n);for(let n of e)Oc.delete(n)}catch{return}Dc()}}ve.subscribe(e=>{e==="sync"&&Dc()});qe(({subjectId:e,changes:t})=>{yn(e)?.relations&&t.some(({field:o})=>o==="relations")&&ni(e)});Oe(async()=>{for(let{id:e,relations:t}of pa())t&&ni(e)});function Cc({task:e}){return K(e.id).value??(Jm(e.id)?null:e)}var m$=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(Cc).flatMap(t=>t&&!t.deletedAt&&Y(t)?[t]:[]);var f$=e=>e.blocked&&Y(e)&&he(e),p$=({task:e})=>f$(e)&&l`<${Ww} task=${e}/>`;function Ww({task:e}){let t=h$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role=img aria-label=${n} title=${n}>
<${w} name=blocked/>
</span>`}var $$=({task:e})=>f$(e)&&l`<${Gw} task=${e}/>`;function Gw({task:e}){let t=h$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name=blocked/>
<span>${t.length?xe("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function h$(e){let t=!e.relations;return O(()=>{t&&ni(e.id)},[e.id,t]),m$(e)}function v$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class=count role=img aria-label=${o} title=${o}>
<i class=pie style=${{"--part":`${100*t/n}%`}}/>
${s.number(t)}
/
${s.number(n)}
</span>`}var Qo=({task:e})=>l`
<${p$} task=${e}/>
<${i$} task=${e}/>
<${v$} task=${e}/>
<${_p} task=${e}/>
`;var jw=matchMedia("(prefers-reduced-motion: reduce)"),g$=D(()=>Ve.value.size>0);function y$({id:e,mark:t}){let n=K(e).value,o=Ot(()=>me.value===e).value,r=Ot(()=>Ve.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Y(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{Ye.value=e}}
onClick=${u=>{!u.shiftKey&&!g$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?ac(e):Gr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>an(u,e)}
>
<input
class=pick
type=checkbox
tabindex=${g$.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?ac(e):Gr(e)}
/>
<${co} task=${n} kind=status can=${n.can.changeStatus}>
<${te} kind=status value=${n.status} mute/>
<//>
<code>${n.key||"\u2026"}</code>
<a class=t dir=auto data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class=m data-field=labels>
${n.team.key!==n.key.split("-")[0]&&l`<span class=chip>${n.team.name}</span>`}
<${Zo} task=${n} most=${3}/>
<${Qo} task=${n}/>
</span>
<${co} task=${n} kind=due can=${n.can.update}>
${n.dueDate?l`<${On} task=${n}/>`:l`<${w} name=calendar class=hint/>`}
<//>
<${co} task=${n} kind=priority can=${n.can.update}>
<${te} kind=priority value=${n.priority}/>
<//>
<${co} task=${n} kind=assignee can=${n.can.assign}><${ne} user=${n.assignee}/><//>
</div>
</li>`}function co({task:e,kind:t,can:n,children:o}){let r=Vw(e,t),a=r?s("row.change",{now:r,task:e.title,change:s(`command.${t}`)}):s("row.due",{task:e.title});return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${a}
title=${n?s(`command.${t}`):void 0}
onClick=${i=>{Je.value={kind:t,ids:b$(e.id),anchor:i.currentTarget}}}
>
${o}
</button>`}function Vw(e,t){if(t==="assignee")return e.assignee?.name??s("nobody");if(t==="status"||t==="priority")return s(`${t}.${e[t]}`);let n=e.dueDate&&s.day(e.dueDate);return n&&e.overdue&&Y(e)?`${s("overdue")}, ${n}`:n}var b$=e=>Ve.peek().has(e)?[...Ve.peek()]:[e];function an(e,t){if(e.shiftKey)return;e.preventDefault(),Ye.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Je.value={kind:"actions",ids:b$(t),anchor:a?r:{x:n,y:o}}}function Cn(){let e=T(null);return O(()=>qe(t=>{Ia.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);jw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Jo({ids:e,label:t,arranged:n=!1}){let o=Cn(),r=us(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?sn.value:null,c=n&&{onPointerDown:u=>ei(u,e),onKeyDown:u=>ti(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${y$} key=${u} id=${u} mark=${i&&Nc(u,i)}/>`)}
</ul>`}function us(e,t){let n=T(-1);return B(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(ht(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Nc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Yw="\uFFFF",ds=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():Yw,...o&&{fields:o}}),k$=e=>({key:e,name:s(`priority.${e}`),rank:-it.indexOf(e),fields:{priority:e}}),w$=e=>ds(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),x$={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:je.indexOf(e)}],priority:({priority:e})=>[k$(e)],assignee:({assignee:e})=>[w$(e)],team:({team:e})=>[ds(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=en(e);return[ds(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...ds(t.id,t.name,""),label:t})):[ds("",void 0,s("labels.none"))],due:e=>[S$(Zw(e))]},Xo=Object.keys(x$),ms=["assignee","priority","label","due","team"],zw={priority:()=>it.map(k$),assignee:e=>[...e?$t(e.id):[],null].map(w$),due:()=>[1,2,4].map(S$)};function Zw(e){let{dueDate:t}=e;return e.overdue&&Y(e)?0:t?t<=R.value?1:t<=U(R.value,7)?2:3:4}function S$(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:R.value,2:U(R.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function E$(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=K(r).value;for(let i of a?x$[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var _$=(e,t,n)=>E$(e,t,zw[t]?.(n));function T$({ids:e,by:t}){return E$(e,t).map(({key:n,name:o,ids:r})=>l`<section class=group key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class=num>${s.number(r.length)}</span></h2>
<${Jo} ids=${r} label=${o}/>
</section>`)}var Rc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",A$=`query Views { views { ${Rc} } }`,I$=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,O$=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${H} view { ${Rc} } }
}`,oi=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${H} view { ${Rc} } }
}`,D$=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${H} deletedId } }`,C$=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${z} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var Vt=k([]),fs=k(!1),ri=()=>{},Lc=0,Mc=0;async function uo(){let e=Lc+=1,{views:t}=await _(A$,{});e===Lc&&M(()=>{Vt.value=t,fs.value=!0})}function N$(){clearTimeout(Mc),Mc=setTimeout(()=>uo().catch(()=>{}),100)}function R$(){ri(),ri=Kt(I$,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?R$():N$()},failed:e=>console.warn("no views:",e.message)})}Wo(R$);qe(({name:e})=>e.startsWith("view.")&&N$());Oe(uo);D(()=>S.value?.id).subscribe(()=>{Lc+=1,ri(),ri=()=>{},clearTimeout(Mc),fs.value=!1,Vt.value=[]});var Qw={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},M$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Fc={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},P$={LIST:Xo,BOARD:ms,CALENDAR:[]},Jw=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],ut=D(()=>Vt.value.find(({id:e})=>e===j.value.query.get("saved"))),mo=D(()=>{let{name:e,query:t}=j.value,n=M$[e];if(!n)return null;let o=n==="LIST",r=Le(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:io):void 0,i=t.get("sort");return{layout:n,filter:Ct({...r,status:a}),orderBy:o&&i&&Et[i]?Et[i]:[],groupBy:P$[n].includes(t.get("group")??"")&&Fc[t.get("group")??""]||null}}),ln=D(()=>["today","week","later"].includes(j.value.query.get("due")??"")),U$=D(()=>{let e=ut.value,t=e&&er(e);if(!e||!t)return!1;let{name:n,query:o}=j.value;return M$[n]!==e.layout||Jw.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function F$(e){let t=er(e);return t?(t.set("saved",e.id),`${Qw[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var q$=({groupBy:e})=>Xo.find(t=>Fc[t]===e)??"";function er({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Xw[u]?.(d);if(!m)return null;r.set(...m)}let a=P$[n].find(u=>Fc[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===io.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(Et).find(u=>ps(L$(t),L$(Et[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Xw={status:e=>Uc("status",e,"in"),priority:e=>Uc("priority",e,"in"),labels:e=>ps(e,{isEmpty:!0})?["label","none"]:Uc("label",e,"any"),stage:e=>Pc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>ps(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Pc("team",e,"eq");return t&&["team",V.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>ps(e,{me:!0})?["assignee","me"]:ps(e,{isNull:!0})?["assignee","nobody"]:Pc("assignee",e,"eq")};function Pc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Uc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var ps=(e,t)=>JSON.stringify(e)===JSON.stringify(t),L$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var B$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},fo={unread:e=>H$(e)&&!e.readAt,all:e=>H$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},H$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function po(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function qc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function K$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var ex=100,Hc=new Map,$s=k([]),tx=D(()=>[...$s.value,...lt.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),tr=D(()=>{let e=new Map(An.value);for(let t of tx.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!kp(t.key,n)&&e.set(n,nx(o,t))}return e});function nx(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?qc(e,n.input,o):fo.unread(e)&&e.occurredAt<=r?qc(e,{read:!0},o):e}function W$(e,t,{silent:n=!1}={}){Kc([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function si(e,t){Kc([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function G$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Kc([e],{snoozedUntil:t},n)}function j$(e){let t=e.filter(fo.unread),[n]=[...An.peek().values()].sort(po),o=t.length===He.peek()&&t.length<=ex?()=>Bc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};V$("markAllRead",vp,{upTo:yp()},r,o)}function Kc(e,t,n){let[o]=e;Bc(e,t,n,n?()=>Bc(e,K$(o),s("inbox.did.undone")):void 0)}function Bc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);V$("updateNotifications",hp,{ids:r,input:t},{told:n},o)}function V$(e,t,n,o,r){let a=F("change"),i=new Promise(u=>Hc.set(a,{resolve:u,at:Ka(),undo:r})),c=new Date().toISOString();xn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),eo(i)}wn(["updateNotifications","markAllRead"],(e,t)=>{let n=Hc.get(e.key),[o]=t.errors;o?(N({bad:!0,text:s("inbox.refused",{why:q(o)})}),os().catch(()=>{})):ox(e,t,n),wp(e),Hc.delete(e.key),n?.resolve(t)});function ox(e,{notifications:t=[]},n){n&&Wa(t,n.at),e.field==="markAllRead"&&rx(e);let{told:o}=e.note;o&&n?.undo?Ie(o,n.undo):o&&N({text:o})}async function rx(e){$s.value=[...$s.peek(),e],await os().catch(()=>{}),$s.value=$s.peek().filter(t=>t!==e)}var sx=30,ax=100,ix=new Set(["unread","all"]),Wc=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...tr.value.values()].filter(n=>fo[this.show](n)||t.has(n.id)&&fo.all(n)).filter(n=>this.reaches(n)).sort(po)}reaches(t){let{value:n}=this.horizon;return!n||po(t,n)<=0}open(){let t=()=>this.reload();return Ba.add(t),(!this.ready.peek()||this.gap!==pc())&&this.load(),()=>{Ba.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}async loaded(){this.ready.peek()||await(this.busy.peek()?this.reading?.catch(()=>{}):this.load())}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ka(),a=pc(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(ax,Math.max(sx,o-c.length)),{inbox:$}=await _(mp,{filter:B$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{xp(u.unreadCount,r),!i&&ix.has(this.show)&&bp(u.cursor,r),Wa(c,r,f=>fo[this.show](f)&&lx(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0,this.failed.value=null}),this.after=n,this.gap=a,u}},lx=(e,t,n)=>(!t||po(t,e)<0)&&(!n||po(e,n)<=0),Gc=new Map;function ai(e){let t=`${S.value?.id} ${e}`,n=Gc.get(t)??new Wc(e);return Gc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>Gc.clear());var jc=["unread","all","archived","later"],Nn=()=>j.value.name==="inbox",cx=D(()=>jc.find(e=>e===j.value.query.get("show"))??"unread"),ii=D(()=>ai(cx.value)),li=k(null),nr=k(null),Y$=()=>!!document.activeElement?.closest("dialog.sheet");function z$(){let e=ee.peek().name==="task"?me.peek():null;return ii.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===li.peek())}var ci=e=>()=>{let t=z$();t&&e(t)},Z$=e=>document.querySelector(`main [data-notice="${e}"]`),Q$=ci(({id:e})=>nh(Z$(e))),J$=ci(e=>di(e)),X$=ci(e=>si(e,!e.archivedAt)),eh=ci(({id:e})=>{nr.value={id:e,anchor:Z$(e)?.querySelector("[data-snooze]")??null}});async function ui(){ai("all").ready.peek()||await ai("unread").loaded(),j$([...tr.peek().values()])}function di(e,t){ii.peek().keep(e.id),W$(e,!e.readAt,t)}function Vc(e){let t=ee.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||ux(i)),o=t?z$()?.id:li.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?nh(a):th(a)?.focus()}var ux=e=>e.hasAttribute("data-task"),th=e=>e?.querySelector("[data-go]"),nh=e=>th(e)?.click();var Yc=e=>[...gn()].filter(t=>t.parentId===e&&he(t)),mi=({id:e,progress:t})=>Math.max(t?.total??0,Yc(e).length);var oh=`query Family($id: ID!) {
task(id: $id) { ${z} parent { ${z} } subtasks { ${z} } relations { kind task { ${z} } } }
}`;var dx=100;async function zc(e){let t=Yc(e),{task:n}=await _(oh,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ce(u);for(let u of r)va(u.id,{parentId:e});for(let u of t)c.has(u.id)||va(u.id,{parentId:void 0});va(e,{parentId:o?.id??null,relations:a.map(mx)})})}var mx=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function rh({id:e,version:t}){let n=t===0;O(()=>{if(n)return;let o=0,r=!0,a=()=>zc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[qe(u=>{u.subjectId!==e||!fx(u)||(clearTimeout(o),o=setTimeout(i,dx))}),Oe(a),ve.subscribe(u=>u==="sync"&&r&&i())];return r&&ve.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var fx=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function sh(e){let t=ft(()=>{let n=new Bo(o=>o.parentId===e&&he(o),px);return n.rebuild(null),n},[e]);return O(()=>()=>{t.stop()},[t]),t.ids.value}var px=Po([{field:"RANK",direction:"ASC"}]);var Pt=k(null);function or(e,t="subtasks"){let n=me.peek();n?Pt.value={id:n,of:t,why:e}:N({bad:!0,text:e})}async function ah({id:e,team:t},n){Pt.value=null;let{errors:o}=await Wr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&or(q(o[0])),!o.length}async function ih({id:e,team:t},n){Pt.value=null;let o=M(()=>n.map(c=>Wr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&or(q(a)),i.length&&Ie(s("did.createdSeveral",{n:i.length}),()=>Da(i.filter(c=>L(c.id))))}async function fi({id:e,parentId:t},n){Pt.value=null,t===void 0&&await zc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await ot(o,{parentId:n?.id??null},{quiet:"all"});r.length&&or(q(r[0]))}async function pi(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>$x(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Ho(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function $x(e,t){let n=F("change"),o={watching:t};return Ae(e,n,o),ye(n,"watchTask",Km,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var yt=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>J.value.length,run:()=>Rt()},{id:"search",keys:"/",run:wx},{id:"down",keys:"j",run:()=>Nn()?Vc(1):Zc(1),silent:!0},{id:"up",keys:"k",run:()=>Nn()?Vc(-1):Zc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Dt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:uh,run:([e])=>Gr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:Nn,run:Q$,silent:!0},{id:"noticeRead",keys:"u",when:Nn,run:J$},{id:"noticeArchive",keys:"e",when:()=>Nn()&&!Y$(),run:X$},{id:"noticeLater",keys:"h",when:Nn,run:eh},{id:"noticesRead",keys:"shift+i",when:()=>Nn()&&He.value,run:ui},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Oa(e,{status:e.some(Y)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:$o("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ft(e.team.id).length,run:$o("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:$o("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:$o("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:$o("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:$o("labels")},{id:"watch",keys:"w",task:!0,when:he,run:pi},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:vx,run:gx},{id:"remind",keys:"r",task:!0,one:!0,when:he,run:hx},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>me.value===e.id&&e.can.update,run:()=>lh(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>ss("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>fi(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>ss("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&J.value.length>1,run:$o("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>me.value===e.id&&e.can.comment,run:()=>lh(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>me.value===e.id&&gt(e),run:kx},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>bx(e)},{id:"delete",task:!0,when:e=>e.can.delete&&he(e),run:yx},{id:"restore",task:!0,when:e=>e.can.delete&&!he(e),run:e=>e.map(t=>Ca(t))},{id:"undo",keys:"z",run:gf},{id:"inbox",keys:"g i",run:()=>W("/inbox")},{id:"today",keys:"g t",run:()=>W(Me("/"))},{id:"tasks",keys:"g l",run:()=>W(Me("/tasks"))},{id:"board",keys:"g b",run:()=>W(Me("/board"))},{id:"calendar",keys:"g c",run:()=>W(Me("/calendar"))},{id:"reports",keys:"g r",run:()=>W(Me("/reports"))},{id:"trash",keys:"g x",run:()=>W(Me("/trash"))},{id:"teams",keys:"g m",run:()=>W("/team")},{id:"settings",keys:"g s",run:()=>W("/settings")},{id:"overview",keys:"g o",run:()=>W("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>W("/instance")},{id:"saveView",keys:"v",when:()=>mo.value&&(ut.value||!ln.value),run:()=>{ue.value="view"}},{id:"theme",run:jr},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>hn()}];function Qc(){let{name:e,key:t=""}=ee.value,n=e==="task"?Lo(t):Ye.value;return n&&L(n)||null}function vi(){let e=ee.peek().name==="task"?[]:Jc(),t=Qc();return e.length?e:t?[t]:[]}var Jc=()=>[...Ve.value].map(L).filter(e=>e!=null),ch=(e,t)=>t.filter(n=>!e.when||e.when(n));function bt(e,t=vi()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Qc();return o!==null&&uh(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return ch(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Yt(e,t=vi()){if(!e.task)return e.run();let n=ch(e,e.id==="select"?[Qc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var gi=e=>yt.find(t=>t.id===e)?.keys??"";function rt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function $o(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Je.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function hx([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);ao.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function vx(e){return e.can.update&&he(e)&&e.version}function gx([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);so.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function uh(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function yx(e){if(!e.some(t=>t.commentCount||t.attachmentCount||mi(t)))return Xc(e);Ra.value=e.map(({id:t})=>t),ue.value="delete"}function Xc(e){ee.value.name!=="task"?En():e.some(({id:t})=>t===me.value)&&Zn(),Da(e)}async function bx(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),N({text:s("did.copied",{task:e.key})})}function lh(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function kx(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function wx(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function Zc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return xx(e);let n=ee.peek().name==="task",o=t.findIndex(i=>ht(i)===(n?me:Ye).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(ht(r)??"");a&&Dt(a)}var $i=0,hi=null;function xx(e){let t=document.querySelector("main");t&&($i=Math.max(1,$i+e),hi?.disconnect(),hi=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;hi?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?$i:0;$i=0;for(let r=0;r<o;r+=1)Zc(1)}),hi.observe(t,{childList:!0,subtree:!0}))}var Tt=({of:e})=>l`<p class=hints>${e.map(([t,n])=>l`<span>${t.map(eu)} ${n}</span>`)}</p>`,eu=e=>l`<kbd>${e}</kbd> `,zt=(e,t="\u2190 \u2192 \u2191 \u2193")=>e.map(n=>[[{lift:s("key.space"),carry:t,shift:"Alt \u2191 \u2193",putBack:s("key.escape"),open:"\u21B5"}[n]],s(`board.${n}`)]);var Sx=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]],["hand",[]],["write",[]]],Ex=()=>({list:[[[s("key.escape")],s("keys.close")]],...tu()&&{hand:zt(["lift","carry","shift","putBack"])},...dh()&&{write:[[rt("mod+enter"),s("keys.save")],[[s("key.escape")],s("keys.leave")]]}}),_x=new Set(["done","status","stage"]),Tx=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]),tu=()=>J.value.length>0,dh=()=>tu()||Re.value.some(({myRole:e})=>e==="CONTRIBUTOR");function Ax(e){return e.task?_x.has(e.id)?dh():tu()||!Tx.has(e.id):bt(e)}function mh(){let e=()=>{ue.value=""},t=Sx.map(([n,o])=>({name:n,lines:[...o.flatMap(r=>yt.filter(a=>a.id===r&&Ax(a))).map(r=>[rt(r.keys??""),s(`command.${r.id}`)]),...Ex()[n]??[]]}));return l`<${re} class=wide labelledby=keys-title close=${e}>
<div class=pad>
<div class=split>
<h2 id=keys-title>${s("keys.title")}</h2>
<button class="icon end" aria-label=${s("close")} onClick=${e}><${w} name=close/></button>
</div>
<div class=keys>
${t.filter(({lines:n})=>n.length).map(({name:n,lines:o})=>l`<section key=${n} aria-labelledby=${`keys-${n}`}>
<h3 id=${`keys-${n}`}>${s(`keys.${n}`)}</h3>
<ul>
${o.map(([r,a])=>l`<li><span>${Hl(a)}</span><span>${r.map(eu)}</span></li>`)}
</ul>
</section>`)}
</div>
</div>
<//>`}var Ix={status:()=>je.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${te} kind=status value=${e} mute/>`,fields:{status:e}})),stage:([{team:e}])=>Ft(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${te} kind=status value=${o} mute color=${r}/>`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>it.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${te} kind=priority value=${e} mute/>`,fields:{priority:e}})),assignee:e=>[null,...Ox(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${ne} user=${t} mute/>`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>J.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Mx().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name=calendar/>`,fields:{dueDate:t}}))};function Ox(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>$t(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Dx(e,t){let[n,...o]=e.map(r=>Cx(r,t));return o.every(r=>r===n)?n:void 0}var Cx=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function fh(){if(!Je.value)return null;let{kind:e,ids:t,anchor:n}=Je.value,o=t.map(r=>K(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Rx} key=${t.join()} tasks=${o} anchor=${n}/>`:e==="labels"?l`<${a$} key=${t.join()} tasks=${o} anchor=${n}/>`:l`<${Lx} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n}/>`:null}var Nx=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function Rx({tasks:e,anchor:t}){let n=T(null),o=()=>{Je.value=null},r=Nx.flatMap(i=>yt.filter(c=>c.id===i&&bt(c,e))),a=i=>{let c=ct(i),u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${re}
class=menu
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>_t(i,t)}
>
<div role=menu aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
${r.map((i,c)=>l`<button
class=o
role=menuitem
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>Yt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class=end>
${rt(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
<//>`}function Lx({tasks:e,kind:t,anchor:n}){let o=Ix[t](e),r=Dx(e,t),[a,i]=x(""),c=h=>o.filter(g=>Z(g.text).includes(Z(h))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:h})=>h===r))),f=zo(d),$=()=>{Je.value=null},p=h=>{$(),h&&Oa(e,h.fields)},v=h=>p(h===a?u[d]:c(h)[0]),b=({currentTarget:{value:h,validity:g}})=>{h&&g.valid&&p({fields:{dueDate:h}})};return l`<${re}
class=menu
label=${s(`field.${t}`)}
close=${$}
place=${h=>_t(h,n)}
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
<//>`}function Mx(){let e=U(R.value,7-st(R.value));return[["today",R.value],["tomorrow",U(R.value,1)],["friday",U(R.value,(11-st(R.value))%7||7)],["monday",e],["month",U(R.value,30)],["never",null]]}var ph="taskflow.draft.",Px=50,Rn=e=>`${e}.new`,hs=e=>`${e}.reply`,vs=e=>`${e}.edit`,nu=new Map;function pe(e){let t=ar(e),n=nu.get(t);if(n)return n;let o=k(rr(t)?.text??null);return nu.set(t,o),o}function ke(e,t){if(t===null&&pe(e).peek()===null)return;pe(e).value=t;let n=ar(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Ux()}catch{}}function $h(e){let t=()=>{},n=new Promise(o=>{t=()=>o(null)});return navigator.locks?.request(ar(e),()=>n).catch(()=>{}),t}function hh(e,t){let n=pe(e),o=n.peek();if(o===null)return;let r=ar(e),a=rr(r),i=()=>{let c=rr(r);a&&!c||n.peek()!==null||n!==pe(e)||(localStorage.removeItem(r),ke(t,c?.text??o))};n.value=null,navigator.locks?navigator.locks.request(r,i).catch(()=>{}):i()}function vh(e,t){let n=rr(ar(e))?.text;!n||!t.includes(n)||(pe(e).value=n,ke(e,null))}var sr=e=>[pe(e).value??"",t=>ke(e,t||null)],yi=(e,t)=>n=>{n.key!=="Escape"||!e||(n.preventDefault(),t(""))};Vn.add(async()=>{let e=ar("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);nu.clear()});var ar=e=>`${ph}${S.peek()?.id}.${e}`;function rr(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Ux(){let e=Object.keys(localStorage).filter(n=>n.startsWith(ph));if(e.length<=Px)return;let[t]=e.sort((n,o)=>(rr(n)?.at??0)-(rr(o)?.at??0));localStorage.removeItem(t)}var Fx={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},gh=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],qx=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],Hx={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Bx={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Kx=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Wx=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),Gx=new Set(["in","dans","en"]),jx=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),yh=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),bh=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Vx=new Set(["do","so"]);function ki(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:Z(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],v=e.slice($,p);return t.plain?.has(v)?!1:(o.set(d,{field:d,from:$,to:p,text:v}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:v})=>Z(v)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&e0(Fx,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&Xx(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=zx(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:Yx(r)}function Yx(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function zx(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Kx.has(e[i-1].word)&&!n(e[i-1]),u=Zx(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Zx(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=Hx[a];if(d!==void 0)return{count:1,day:U(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:U(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:U(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:U(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return bi(1,gs(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return bi(1,kh(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&ir(i))return ou(2,ir(i),+p[1],c,n);if(p&&i==="de"&&c&&ir(c))return ou(3,ir(c),+p[1],u,n);let v=ir(a)&&i?$.exec(i):null;if(v)return ou(2,ir(a),+v[1],c,n);if(Gx.has(a)&&i&&c)return Qx(Bx[i]??+i,c,n);if(Wx.has(a)&&i)return Jx(i,n);let b=gh.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(b<0)return;let h=a.replace(/\.$/,"");if(!(h.length===2&&!(o==="de"&&(r||!Vx.has(h)))))return{count:1,day:U(n,(b-st(n)+7)%7||7),last:h.length<6,inside:!0}}function Qx(e,t,n){if(e>0&&e<1e3)return jx.has(t)?{count:3,day:U(n,e)}:yh.has(t)?{count:3,day:U(n,7*e)}:bh.has(t)?{count:3,day:wh(n,e)}:void 0}function Jx(e,t){let n=U(t,7-st(t)),o=gh.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:U(n,o)}:yh.has(e)?{count:2,day:n}:bh.has(e)?{count:2,day:wh(`${t.slice(0,7)}-01`,1)}:void 0}function ou(e,t,n,o,r){return/^\d{4}$/.test(o??"")?bi(e+1,gs(Number(o),t,n)):bi(e,kh(void 0,t,n,r))}var bi=(e,t)=>t?{count:e,day:t}:void 0;function kh(e,t,n,o){if(e)return gs(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=gs(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function gs(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function wh(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=gs(o,n%12+1,r);if(a)return a}}var ir=e=>qx.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Xx(e,t){let n=e.find(({name:o})=>Z(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var e0=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function ys(e,t={},n){let o=ff(),r=J.value,a=t.team??o.team??r[0],i=g=>$t((g??a)?.id??""),c=at.value.split("-")[0],u=ki(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:v,labels:b,stage:h}=p;return v&&!i($).some(({id:g})=>g===v.id)&&(p.assignee=null),b&&(p.labels=b.filter(({id:g})=>St($.id).some(y=>y.id===g))),h&&!Ft($.id).some(({id:g})=>g===h.id)&&delete p.stage,{draft:p,marks:d}}function ru({team:{id:e,key:t,name:n},...o}){Wr({...o,team:{id:e,key:t,name:n}})}function xh(){let[e,t]=sr("line"),[n,o]=x(()=>new Set),[r,a]=x(!1),i=T(null),c=J.value;if(!c.length)return null;let{draft:u,marks:d}=ys(e,{},n),m=$=>{$.preventDefault();let{draft:p}=ys(i.current?.value??"",{},n);if(a(!p.title),!p.title)return i.current?.focus();ru(p),t(""),o(new Set)},f=({text:$})=>{o(new Set([...n,$])),i.current?.focus()};return l`<form class="card quick" onSubmit=${m} onKeyDown=${yi(e,t)}>
<${w} name=plus/>
<${bs}
field=${i}
line=${e}
write=${t}
marks=${d}
unmark=${f}
untitled=${r&&!u.title}
/>
<button class=btn type=submit>${s("quick.add")}</button>
${e.trim()&&l`<div class=chips role=status aria-label=${s("quick.understood")}>
${(d.some(({field:$})=>$==="team")||c.length>1)&&l`<${wi}
mark=${d.find(({field:$})=>$==="team")}
unmark=${f}
>
<${w} name=team/>
${u.team.name}
<//>`}
${u.assignee&&l`<${wi} mark=${d.find(({field:$})=>$==="assignee")} unmark=${f}>
<${ne} user=${u.assignee} mute/>
${u.assignee.name}
<//>`}
${u.priority&&l`<${wi} mark=${d.find(({field:$})=>$==="priority")} unmark=${f}>
<${te} kind=priority value=${u.priority} mute/>
${s(`priority.${u.priority}`)}
<//>`}
${u.dueDate&&l`<${wi} mark=${d.find(({field:$})=>$==="dueDate")} unmark=${f}>
<${w} name=calendar/>
${s.day(u.dueDate)}
<//>`}
${u.labels?.map($=>l`<${lo} key=${$.id} label=${$}/>`)}
</div>`}
</form>`}function bs({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a,untitled:i,label:c,placeholder:u,paste:d}){let m=Ne(),f=T(null),$=()=>{f.current&&e.current&&(f.current.scrollLeft=e.current.scrollLeft)};B($);let p=[],v=0;for(let b of o)p.push(t.slice(v,b.from)),p.push(l`<mark title=${s("quick.asText",{text:b.text})} onClick=${()=>r(b)}>${b.text}</mark>`),v=b.to;return p.push(t.slice(v)),l`<div class=line-field>
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
onInput=${P(n)}
onScroll=${$}
onPaste=${d}
aria-invalid=${i?"true":void 0}
aria-describedby=${i?m:void 0}
/>
<div class=mirror dir=auto ref=${f} aria-hidden=true>${p}</div>
${i&&l`<p class=error id=${m} role=alert>${s("quick.untitled")}</p>`}
</div>`}var wi=({mark:e,unmark:t,children:n})=>e?l`<button
type=button
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name=close/>
</button>`:l`<span class=chip>${n}</span>`;function Sh(){let[e,t]=sr("dialog"),[n,o]=x(()=>new Set),[r,a]=x(ic.peek()),[i,c]=x(!1),u=T(null),{draft:d,marks:m}=ys(e,r,n),f=()=>{t(""),ue.value=""},$=({text:h})=>o(new Set([...n,h])),p=(h,g)=>{let y=m.find(E=>E.field===h);y&&t(`${e.slice(0,y.from).trimEnd()} ${e.slice(y.to).trimStart()}`.trim()),a({...r,...g})},v=h=>{h.preventDefault();let{draft:g}=ys(u.current?.value??"",r,n);if(c(!g.title),!g.title)return u.current?.focus();ru(g),f()},b=$t(d.team.id);return l`<${re} class=new-task labelledby=new-title close=${f}>
<form class=pad onSubmit=${v}>
<div class=split>
<h2 id=new-title>${s("command.new")}</h2>
<button type=button class="icon end" aria-label=${s("close")} onClick=${f}>
<${w} name=close/>
</button>
</div>
<div class="quick boxed">
<${bs}
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
options=${J.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>p("team",{team:J.value.find(g=>g.id===h)})}
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
options=${it.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
onChange=${P(h=>p("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${d.labels?.length?l`<p class=labels>
<span class=sr>${s("field.labels")}: </span>
${d.labels.map(h=>l`<${lo} key=${h.id} label=${h}/>`)}
</p>`:null}
<div class=actions>
<p class=hints>
${t0.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type=submit>${s("quick.create")}</button>
</div>
</form>
<//>`}var t0=["priority","assignee","due","team"],su=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class=input value=${t} onChange=${P(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var n0=new Map([["status",()=>je],["priority",()=>it],["assignee",()=>["me","nobody"]],["team",()=>V.peek().map(({key:e})=>e)],["blocked",()=>["yes","no"]],["due",()=>["overdue","today","week","later","none"]]]);function xi(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=n0.get(a.toLowerCase())?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Le(t);return{text:n.join(" "),isFilter:t.size>0,filter:Ct(o),fits:ga(o),list:o0(t,n)}}function o0(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var Eh=7,r0=150,s0=200;function Si(e,t,n=()=>!0){let o=Z(e.trim()).split(/\s+/),r=[...gn()].filter(he).filter(d=>{let m=Z(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=Ht.peek()?.id,u=d=>(Z(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Y(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,Eh)}function Ei(e,t,n,o={}){let[r,a]=x(new Map);return O(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>a0(e,n,o).then(c,()=>{}),r0);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function a0(e,t,n){let o=e.trim().slice(0,s0),r=async d=>(await _(Nm,{text:o,filter:{...d,...n},first:Eh})).search?.nodes??[],{team:a}=Ea.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();$a(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!i0.has(f)));return u}var i0=new Set(["KEY","TITLE"]);var l0={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Th({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${_h(t)}</mark>`:_h(t))}var _h=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>l0[n]);function Ih(){let[e,t]=x(""),[n,o]=x(null),r=T(null),{text:a,filter:i,list:c,isFilter:u}=xi(e),d=Ei(a,()=>o(r.current),void 0,i),m=T(vi()).current,f=C=>{let{text:X,fits:oe}=xi(C);return C.trim()?Si(X,d,oe):[]},$=C=>yt.filter(X=>!X.silent&&bt(X,m)&&Z(Ah(X,m)).includes(Z(C.trim()))),p=f(e),v=$(e),b=p.length||u?[{id:"show-all",list:c}]:[],h=[...p,...v,...b],g=Math.max(0,h.findIndex(C=>C.id===n));r.current=h[g]?.id??null;let y=()=>{ue.value=""},E=C=>{y(),C&&queueMicrotask(()=>"list"in C?W(C.list):"run"in C?Yt(C,m):Dt(C))};O(()=>document.getElementById(`option-${g}`)?.scrollIntoView({block:"nearest"}),[g,h.length]);let A=C=>{let X=ct(C);if(X&&h.length)C.preventDefault(),o(h[(g+X+h.length)%h.length].id);else if(C.key==="Enter"){C.preventDefault();let oe=C.target.value;E(oe===e?h[g]:f(oe)[0]??$(oe)[0]??{id:"show-all",list:xi(oe).list})}},de=(C,X,oe)=>l`<div
class=o
role=option
id=${`option-${X}`}
key=${oe.id}
aria-selected=${X===g}
onPointerMove=${()=>o(oe.id)}
onClick=${()=>E(oe)}
>
${C}
</div>`;return l`<${re} class=pal label=${s("palette.title")} close=${y}>
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
onInput=${P(C=>{t(C),o(null)})}
onKeyDown=${A}
/>
<div id=options role=listbox aria-label=${s("palette.results")}>
${p.length>0&&l`<div role=group aria-labelledby=pal-tasks>
<h3 id=pal-tasks role=presentation>${s("palette.tasks")}</h3>
${p.map((C,X)=>de(l`
<${te} kind=status value=${C.status} mute/>
<span dir=auto>${C.title} <${c0} of=${d.get(C.id)}/></span>
<code class=end>${C.key}</code>
`,X,C))}
</div>`}
${v.length>0&&l`<div role=group aria-labelledby=pal-commands>
<h3 id=pal-commands role=presentation>${s("palette.commands")}</h3>
${v.map((C,X)=>de(l`
<span>${Ah(C,m)}</span>
<span class=end>${C.keys&&rt(C.keys).map(oe=>l`<kbd>${oe}</kbd> `)}</span>
`,p.length+X,C))}
</div>`}
${b.map(C=>de(l`<span>${s("palette.all")}</span>`,h.length-1,C))}
</div>
${p.length+v.length===0&&l`<p class=none role=status>${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>${s("key.escape")}</kbd> ${s("close")}</span>
</footer>
<//>`}var Ah=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},c0=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Th} snippet=${e.snippet}/></small>`;var u0={assigneeId:"assignee",teamId:"team",parentId:"parent"},d0=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]),m0=/^user\.(cre|upd)ated$/,f0=/overdue|block/;function Ch({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:u0[i.field]??i.field})).filter(({field:i},c,u)=>!d0.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!p0(i,u)),o={who:v0(e.actor),task:t?s(f0.test(e.name)?"feed.This":"feed.this"):g0(e,n.length===1&&n[0].field==="title"&&n[0].before),what:y0(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return $0(n[0],o);if(e.name==="task.updated")return xe("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?xe("feed.other",{...o,name:e.name}):xe(a,o)}function p0(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function $0({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?xe(`feed.${t}`,{...r,to:Dh("status",String(t))}):e==="priority"?xe("feed.priority",{...r,to:Dh("priority",String(t))}):e==="assignee"?xe(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?xe(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?h0(Oh(n),Oh(o),r):e==="stage"?xe(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?xe("feed.arranged",r):e==="parent"?xe(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?xe(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Wt(t)}</b>`}):e==="relations"?xe("feed.related",r):e==="title"?xe("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?xe("feed.moved",{...r,to:l`<b>${o}</b>`}):xe("feed.changed",{...r,fields:s(`field.${e}`)})}function h0(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?xe("feed.changed",{...n,fields:s("field.labels")}):xe(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Oh=e=>e?.split(", ")??[],v0=e=>l`<b>${e?ja(e):"TaskFlow"}</b>`,Dh=(e,t)=>l`<b><${te} kind=${e} value=${t} mute class=g/>${s(`${e}.${t}`)}</b>`;function g0(e,t){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let n=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`
<a href=${`/t/${e.task.key}${n}`}>${e.task.key}</a>
${" "}
<bdi>${t||e.task.title}</bdi>
`}function y0({name:e,subjectId:t,subjectType:n,actor:o,changes:[r]}){let a=n==="TEAM"?r?.after??r?.before:t;if(m0.test(e)&&a===S.value?.id)return l`<b>${s("you")}</b>`;let i=[...xt.value,o].find(c=>c?.id===a);return l`<b>${i?.name??(r?.afterText??r?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}var au=()=>ve.value==="sync"&&qr.value?"offline":ve.value;function Nh(){let e=au();return e==="sync"?Fr.value?s("line.saving"):s("line.sync"):e==="offline"&&Fr.value?s("line.waiting",{n:Fr.value}):s(`line.${e}`)}var Rh="taskflow.live",Ut=k(localStorage.getItem(Rh)==="folded");function b0(){Ut.value=!Ut.value,localStorage.setItem(Rh,Ut.value?"folded":"")}var Lh=()=>l`<aside aria-label=${s("live.label")} class=rail><${ks}/></aside>`;function ks({class:e=""}){return l`<div class="live ${e} ${Ut.value?"closed":""}">
<header>
<h2><${Mh}/><span class=name>${s("live.title")}</span></h2>
<span class=state role=status data-line=${ve.value}>${Nh()}</span>
<button
class=icon
aria-label=${s(Ut.value?"live.unfold":"live.fold")}
title=${s(Ut.value?"live.unfold":"live.fold")}
aria-expanded=${!Ut.value}
onClick=${b0}
>
<${w} name=${Ut.value?"unfold":"fold"}/>
</button>
</header>
${!Ut.value&&l`<${k0}/><${w0}/>`}
</div>`}function Mh(){let e=au(),t=e==="sync"?"":e==="offline"?"off":"busy";return l`<i key=${Ua.value} class="pulse ${t} ${Ua.value?"beat":""}"/>`}var iu=()=>au()!=="sync"&&l`<p class="line narrow"><${Mh}/>${Nh()}</p>`;function k0(){let e=Pf(Bt.value);return l`<div class=feed role=log tabindex=0 aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${lu} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more}/>`:l`<li class=caught key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function lu({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${ne} user=${e.actor} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div>
<${Ch} event=${e} short=${n}/>
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function w0(){let e=(Ue.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Ne();return e.length?l`<section class=load aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${ro} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})}/>
<b class=num>${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var x0=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Ph(){if(!Ve.value.size)return null;let e=Jc();return l`<section class=selection aria-label=${s("selection.label")}>
<div role=toolbar aria-label=${s("selection.label")}>
<strong role=status>${s("selection.count",{n:e.length})}</strong>
${x0.flatMap(([t,n])=>yt.filter(o=>o.id===t&&(t!=="stage"||bt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!bt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Yt(t,e)}
>
<${w} name=${n}/>
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class=icon aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${En}>
<${w} name=close/>
</button>
</div>
</section>`}var S0={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function cu({id:e}){return Vt.value.length?l`<nav class=saved aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${Vt.value.map(t=>l`<li key=${t.id}>
<a
class=nav
href=${F$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${ut.value?.id===t.id?"page":void 0}
>
<${w} name=${S0[t.layout]}/>
<span dir=auto>${t.name}</span>
${t.team&&l`<small aria-hidden=true>${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var E0=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],_0=8,Uh=new Set(["reports","team","settings","instance","trash","overview"]);function Fh(){let e=Re.value.filter((o,r)=>r<_0||o.key===Nt.value),t=o=>bn()&&o===Nt.value?"true":void 0,n={inbox:He.value,today:Ue.value&&Ue.value.overdue+Ue.value.dueToday,tasks:Ue.value&&Ue.value.pending+Ue.value.inProgress};return l`<aside class=side aria-label=${s("side.label")} inert=${tn.value&&ee.value.name==="task"}>
<a class=brand href=${Me("/")}><svg aria-hidden=true><use href="#mark"/></svg><span>TaskFlow</span></a>
<button
class=find
onClick=${()=>{ue.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${w} name=find/>
<span>${s("side.find")}</span>
<kbd>${rt("mod+k")}</kbd>
</button>
<nav class=places aria-label=${s("side.main")}>
<ul>
${E0.map(([o,r])=>l`<li key=${o} class=${Uh.has(o)?"roomy":""}>
<${_i}
name=${o}
path=${r}
count=${n[o]}
hot=${o==="inbox"||o==="today"&&!!Ue.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key=instance class=roomy>
<${_i} name=instance path="/instance"/>
</li>`}
<li class=narrow>
<button
class=nav
onClick=${()=>{ue.value="palette"}}
>
<${w} name=find/>
<span>${s("side.search")}</span>
</button>
</li>
<li class=narrow>
<button
class=nav
aria-current=${Uh.has(j.value.name)?"page":void 0}
onClick=${()=>{ue.value="more"}}
>
<${w} name=more/>
<span>${s("side.more")}</span>
</button>
</li>
</ul>
</nav>
${Re.value.length>1&&l`<nav aria-labelledby=side-teams>
<h2 id=side-teams>${s("side.teams")}</h2>
<ul>
<li key="">
<a class=nav href=${Ql("")} title=${s("any.team")} aria-current=${t("")}>
<${w} name=all/>
<span>${s("any.team")}</span>
</a>
</li>
${e.map(o=>l`<li key=${o.id}>
<a class=nav title=${o.name} href=${Ql(o.key)} aria-current=${t(o.key)}>
<span class=tag aria-hidden=true>${o.key.slice(0,2)}</span>
<span dir=auto>${o.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${cu} id=side-views/>
<div class=foot>
<${_i} name=trash path="/trash"/>
<a class=nav href="/explorer/" title=${s("place.explorer")}>
<${w} name=explorer/>
<span>${s("place.explorer")}</span>
</a>
<div class=me>
<${ne} user=${S.value} mute/>
<div><strong dir=auto>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class=icon aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${jr}>
<${w} name=theme/>
</button>
<button
class=icon
aria-label=${s("command.signOut")}
title=${s("command.signOut")}
onClick=${()=>hn()}
>
<${w} name=out/>
</button>
</div>
</div>
</aside>`}function _i({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class=nav
href=${Me(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${j.value.name===e?"page":void 0}
>
<${w} name=${e}/>
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function qh(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${re} class=more-places label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${_i} name=${o} path=${r}/></li>`)}
</ul>
</nav>
<div onClick=${e}><${cu} id=more-views/></div>
<button class=nav onClick=${t(jr)}><${w} name=theme/><span>${s("command.theme")}</span></button>
<button class=nav onClick=${t(()=>hn())}>
<${w} name=out/>
<span>${s("command.signOut")}</span>
</button>
<//>`}function cn({title:e,verb:t,run:n,close:o,early:r,children:a}){let i=async()=>{o(),await null,await n(),cs(null,null)};return l`<${re} class=small labelledby=sure close=${o}>
<div class=pad>
<h2 id=sure>${e}</h2>
${a}
<div class=actions>
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button class="btn danger" onClick=${i} disabled=${r}>${t}</button>
</div>
</div>
<//>`}function Hh(){let e=Ra.value.map(i=>K(i).value).filter(i=>i!==null),t=()=>{ue.value=""},n=e.reduce((i,{commentCount:c})=>i+c,0),o=e.reduce((i,{attachmentCount:c})=>i+c,0),r=e.reduce((i,c)=>i+mi(c),0),a=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${cn}
title=${s("delete.sure",{what:a})}
verb=${s("command.delete")}
run=${()=>Xc(e)}
close=${t}
>
${r>0&&l`<p>${s("delete.subtasks",{n:r})}</p>`}
${n>0&&l`<p>${s("delete.comments",{n})}</p>`}
${o>0&&l`<p>${s("delete.files",{n:o})}</p>`}
<//>`}var Kh="button[data-task]",Bh=e=>[...e?.querySelectorAll(Kh)??[]];function Wh(e){let t={id:"",column:null,at:0},n=({target:a})=>{let i=a instanceof Element?a.closest(Kh):null,c=i?.closest("[data-drop]")??null;t={id:i?.getAttribute("data-task")??"",column:c,at:Bh(c).findIndex(u=>u===i)}},o=new MutationObserver(()=>{if(!t.id||document.activeElement!==document.body)return;let a=to(t.id)??Bh(t.column).slice(0,t.at+1).at(-1);a instanceof HTMLElement&&a.focus({preventScroll:!0})}),r=()=>setTimeout(()=>{document.activeElement===document.body&&to(t.id)&&(t.id="")});return addEventListener("focusin",n),addEventListener("focusout",r),o.observe(e,{childList:!0,subtree:!0}),()=>{removeEventListener("focusin",n),removeEventListener("focusout",r),o.disconnect()}}function Gh(){let e=Jn.value.findLast(({undo:t})=>t)?.id;return l`<div class=toasts role=status aria-live=polite>
${Jn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class=toast key=${t}>
<span>
${a?l`<a href=${a}>${n}</a>`:n}
${i&&l` · <a href=${i.to}>${i.text}</a>`}
</span>
${c&&l`<button
onClick=${()=>{Sn(t),c.run()}}
>
${c.text}
</button>`}
${r&&l`
<button
onClick=${()=>{Sn(t),r()}}
>
${s("command.undo")}
</button>
${t===e&&l`<kbd>Z</kbd>`}
`}
${o&&l`<button class=icon aria-label=${s("close")} onClick=${()=>Sn(t)}>
<${w} name=close/>
</button>`}
</div>`)}
</div>`}var T0=`mutation ConfirmAgain { requestEmailConfirmation { ${H} } }`;function jh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await be(T0,{})&&t(!0)};return l`<div class="note unproved" role=status>
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var Ti="NEVER",Ai="OWN",Vh=999;function Yh(){let e=so.value,t=e&&K(e.id).value;return t?l`<${A0} key=${t.id} task=${t} anchor=${e.anchor}/>`:null}function A0({task:e,anchor:t}){let[n]=x(()=>rn.peek()?.id===e.id&&rn.peek()?.chosen||e.recurrence),o=e.dueDate??R.peek(),r=n&&Mp(n,o),[a,i]=x(n?r?.often??Ai:Ti),[c,u]=x(r??Lp(o)),[d,m]=x(e.dueDate??""),f=T(null);B(()=>{let y=f.current?.closest("dialog");y&&_t(y,t)},[a,c.ends]);let $=y=>u({...c,...y}),p=()=>{so.value=null},v=y=>{i(y);let E=za.find(A=>A===y);E&&$({often:E}),E&&!e.dueDate&&!d&&m(R.peek())},b=a===Ti?null:a===Ai?n??null:Pp(c),h=y=>{y.preventDefault(),p(),queueMicrotask(()=>Wp(e,b,d||null))},g=a!==Ti&&a!==Ai;return l`<${re}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${y=>_t(y,t)}
>
<form ref=${f} onSubmit=${h}>
<${Ii}
label=${s("field.recurrence")}
value=${a}
all=${[[Ti,s("repeat.never")],...za.map(y=>[y,Mt(s(`repeat.${y}`))]),...n&&!r?[[Ai,s("repeat.asItIs")]]:[]]}
choose=${v}
autofocus
/>
${g&&l`
<${I0} ...${{choice:c,change:$}}/>
${c.often==="WEEKLY"&&l`<${O0} ...${{choice:c,change:$}}/>`}
${c.often==="MONTHLY"&&l`<${Ii}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Mt(Qa(c.nth))],["last",Mt(s("repeat.lastDay"))]]}
choose=${y=>$({monthly:y})}
/>`}
<${Ii}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Mt(s("repeat.from.due"))],["completion",Mt(s("repeat.from.completion"))]]}
choose=${y=>$({fromCompletion:y==="completion",...y==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${D0} ...${{choice:c,change:$}}/>
${!e.dueDate&&l`<${Oi}
label=${s("field.dueDate")}
type=date
value=${d}
min=1970-01-01
max=9999-12-31
required=${!c.fromCompletion}
onInput=${({currentTarget:y})=>m(y.value)}
/>`}
`}
<p class=said role=status>${b&&Mt(Wt(b))}</p>
<div class="split end">
<button class="btn quiet" type=button onClick=${p}>${s("cancel")}</button>
<button class=btn>${s("save")}</button>
</div>
</form>
<//>`}var I0=({choice:e,change:t})=>l`<${Oi}
label=${s(`repeat.interval.${e.often}`)}
type=number
min=1
max=${Vh}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function O0({choice:{weekdays:e},change:t}){let n=Nr(at.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class=field>
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
</fieldset>`}function D0({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${Ii}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${Oi}
label=${s("repeat.count")}
type=number
min=1
max=${Vh}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${Oi}
label=${s("repeat.lastOn")}
type=date
max=9999-12-31
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function Oi({label:e,...t}){let n=Ne();return l`<div class=field><label for=${n}>${e}</label><input class=input id=${n} ...${t}/></div>`}function Ii({label:e,value:t,all:n,choose:o,autofocus:r}){let a=Ne();return l`<div class=field>
<label for=${a}>${e}</label>
<select
class=input
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var ws=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var zh=(e,t,n)=>uu(e,t,n,!0),Zh=(e,t,n)=>uu(e,t,n,!1);async function uu({id:e,key:t},n,o,r,a=!1){Pt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await C0(e,n,o,r,i);c.length?or(q(c[0]),"relations"):a?N({text:s("undo.done",{task:t})}):Ie(i,()=>{let d=L(e);d&&uu(d,n,o,!r,!0)},`/t/${t}`)}function C0(e,t,n,o,r){let a=F("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Y(n)&&{blocked:!0}};Ae(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ye(a,"relateTasks",c$,d,[e],u):ye(a,"unrelateTasks",u$,d,[e],u)}function Qh(){let e=Ja.value,t=e&&K(e.id).value;return t?l`<${N0} key=${e.what+e.id} asked=${e} task=${t}/>`:null}function N0({asked:{what:e,anchor:t},task:n}){let[o,r]=x(ws[0]),[a,i]=x(""),[c,u]=x(null),d=T(null),m=Ei(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=A=>e==="under"?R0(A,n):L0(n,o,A),$=A=>Si(A,m,f),p=$(a),v=Math.max(0,p.findIndex(({id:A})=>A===c));d.current=p[v]?.id??null;let b=zo(v),h=()=>{Ja.value=null},g=A=>{A&&(h(),e==="under"?fi(n,A):zh(n,o,M0(A)))},y=A=>u(p[A]?.id??null),E=s(`command.${e}`);return l`<${re}
class="menu finds"
label=${E}
close=${h}
place=${A=>_t(A,t)}
>
${e==="relate"&&l`<select
class=input
aria-label=${s("relations.kind")}
value=${o}
onChange=${P(A=>r(A))}
>
${ws.map(A=>l`<option key=${A} value=${A}>${s(`relations.${A}`)}</option>`)}
</select>`}
<${Yo}
...${{typed:a,type:i,at:v,move:y}}
count=${p.length}
label=${s("picker.find")}
longest=${200}
take=${A=>g(A===a?p[v]:$(A)[0])}
/>
<div role=listbox id=choices aria-label=${E} ref=${b}>
${p.map((A,de)=>l`<div
class=o
role=option
id=${`choice-${de}`}
key=${A.id}
aria-selected=${de===v}
onPointerMove=${()=>u(A.id)}
onClick=${()=>g(A)}
>
<${te} kind=status value=${A.status} mute/>
<span dir=auto>${A.title}</span>
<code class=end>${A.key}</code>
</div>`)}
</div>
${p.length===0&&l`<p class="o dim sm" role=status>${s("palette.none")}</p>`}
<//>`}function R0(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var L0=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),M0=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var Di=36e5,Jh="09:00",P0=3;function Ci(e){let t=Math.ceil((Date.now()+P0*Di)/Di)*Di,n=U(R.value,1),o=U(n,7-st(n));return[...Xt(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Do(n,Jh)],["week",Do(o,Jh)]].map(([i,c])=>({key:i,icon:"later",text:s(`later.${i}`),aside:s.at(c),take:()=>e(c)}))}function Ni({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=ct(f),p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(v=>v===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Do($,p)))};return l`<${re}
class=menu
label=${e}
close=${r}
place=${f=>_t(f,t)}
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
min=${Co(Date.now()+6e4)}
max=${i?Co(Date.now()+i*24*Di):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
<//>`}var U0=[1,2,7];function Xh(){let e=ao.value,t=e&&K(e.id).value;if(!t)return null;let n=o=>wc(t,{at:o});return l`<${Ni}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...Ci(n),...F0(t)]}
take=${n}
close=${()=>{ao.value=null}}
/>`}function F0(e){let t=e.dueDate;return U0.filter(n=>!t||U(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Do(U(t,1-n),"00:00")):s("reminder.noDue"),take:()=>wc(e,{beforeDue:`P${n}D`})}))}function Ln(){return J.value.length>0&&l`<button class="btn new" onClick=${()=>Rt()} aria-keyshortcuts=N>
<${w} name=plus/>
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function ev(){return J.value.length>0&&l`<button class="btn quiet" onClick=${()=>Rt()}><${w} name=plus/>${s("command.new")}</button>`}function At(){let{query:e}=j.value,t=e.get("assignee"),n=o=>Pe({assignee:o});return l`
${Re.value.length>1&&l`<${dt}
name=team
query=${e}
options=${Re.value.map(o=>[o.key,o.name])}
/>`}
<div class=seg role=group aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function dt({name:e,query:t,options:n,first:o}){return l`<select
class=input
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${P(r=>Pe({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function Mn({query:e}){let t=xt.value.map(n=>[n.id,n.name]);return l`<${dt}
name=assignee
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Pn({query:e}){let t=e.get("label")??"",n=af(Ht.value?.id);if(!n.length&&!t)return null;let o=ba(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${dt} name=label query=${e} options=${a}/>`}function tv({query:e}){let t=e.get("stage")??"",n=Ft(Ht.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${dt} name=stage query=${e} options=${n}/>`}var Ri=({query:e})=>l`<${dt}
name=blocked
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function lr({query:e}){let t=it.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${dt} name=priority query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]}/>`}function ze(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=T(0),c=T(0),u=T(Promise.resolve()),d=tm(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(v=>({...v,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return O(()=>{d()},[d]),O(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},v=()=>{f&&(m=setTimeout(p,o(c.current)))},b=qe(g=>{f||!n.test(g.name)||(f=!0,u.current.then(v))}),h=()=>$&&p();return document.addEventListener("visibilitychange",h),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",h),b()}},[d]),{...r,again:d}}var cr=["created","completed","cancelled","open","scope","done"];function q0(e){let t=e.map(n=>[n.date,...cr.map(o=>n[o])]);return[["date",...cr],...t].map(n=>`${n.join()}\r
`).join("")}var nv=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(q0(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function ov(e){if(e.has("view")&&!fs.value)return null;let t=Ct({...Le(e),status:void 0,due:void 0,text:void 0}),n=Li(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var Li=e=>Vt.value.find(({id:t})=>t===e.get("view"));function rv(e){let t=Vt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&fs.value&&!Li(e)?[...t,[n,s("reports.viewGone")]]:t}function av({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio=none role=img aria-label=${t}>
<path class=fill d=${`M${a.join("L")}L100 30L0 30Z`}/>
<path d=${`M${a.join("L")}`}/>
<path class=tip d=${`M${a.at(-1)}l0 0`}/>
</svg>`}var du=132,H0=20,mu=28;function iv({flow:e,width:t}){let n=fu(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=du-H0,r=(t-mu-6)/e.length,a=Math.min(26,r*.58),i=f=>mu+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:sv(e,"completed"),created:sv(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${du}`} role=img aria-label=${m}>
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
</svg>`}var sv=(e,t)=>e.reduce((n,o)=>n+o[t],0);function fu(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Mi={days:{from:e=>U(e,-29),interval:"DAY"},weeks:{from:e=>U(e,-st(e)-77),interval:"WEEK"},half:{from:e=>`${Dr(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${Dr(e.slice(0,7),-11)}-01`,interval:"MONTH"}},pu="weeks",lv=[...Object.keys(Mi),"own"],$u=["DAY","WEEK","MONTH"];function cv(e){let t=e.get("from")??"",n=e.get("to")??"",o=Cr(t)&&Cr(n),r=e.get("range")??"",a=o?"own":Mi[r]?r:pu,i=Mi[a]??Mi[pu],c=o?{from:t,to:n}:{from:i.from(R.value),to:R.value},u=$u.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var hu=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===pu?"":e,by:"",from:"",to:""};function uv(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var dv=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var vu=200,B0=22,ur=40,K0=8,W0=64,G0={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function gu({title:e,series:t,points:n,names:o,interval:r}){let a=Ne(),i=T(null),[c,u]=x(0),[d,m]=x(null);O(()=>{let y=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&y.observe(i.current),()=>y.disconnect()},[]);let f=n.length-1,$=(c-ur-K0)/n.length,p=d===null?null:Math.min(d,f),v=p??f,b=y=>Math.max(0,Math.min(f,y)),h=y=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((y.clientX-E-ur)/$)))},g=y=>{let E=G0[y.key];!E||y.metaKey||y.ctrlKey||y.altKey||(y.preventDefault(),m(b(E(v,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
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
aria-valuetext=${`${o[v]}: ${j0(n[v],t)}`}
onPointerMove=${h}
onPointerDown=${h}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(v)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${V0} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}}/>`}
${c>0&&p!==null&&l`<div
class="tip ${p>f/2?"before":""}"
aria-hidden=true
style=${{left:`${ur+$*(p+.5)}px`}}
>
<strong>${o[p]}</strong>
${t.map(({field:y,kind:E})=>l`<span key=${y}>
<i class=${E}/>
${s(`reports.field.${y}`)}
<b class=num>${s.number(n[p][y])}</b>
</span>`)}
</div>`}
</div>
</section>`}var j0=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function V0({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=fu(Math.max(2,...e.flatMap(({field:p})=>t.map(v=>v[p])))),c=vu-B0,u=p=>ur+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(W0/r),f=t.length-1,$=p=>`M${t.map((v,b)=>`${u(b)} ${d(v[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${vu}`} aria-hidden=true>
${[0,i/2,i].map(p=>l`
<line class=grid x1=${ur} x2=${o} y1=${d(p)} y2=${d(p)}/>
<text class=y x=${ur-8} y=${d(p)+4}>${s.number(p)}</text>
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
${t.map((p,v)=>(f-v)%m===0&&l`<text key=${p.date} x=${u(v)} y=${vu-4}>${dv(n,p.date)}</text>`)}
</svg>`}var mv=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var Y0=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,z0=e=>Math.max(3e3,e*10),Z0=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],Q0=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function pv({place:{query:e}}){let t=cv(e),{from:n,to:o,interval:r}=t,a=ov(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=Nt.value,{data:u,failed:d,again:m}=ze(async()=>a&&{asked:i,range:t,team:c,report:(await _(mv,{filter:a,from:n,to:o,interval:r})).report},[i],Y0,z0);O(()=>Oe(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.reports")}</h1>
<p role=status>${f&&$?J0($.points):!d&&s("loading")}</p>
</div>
<div class=tools>
<${At}/>
${u&&$&&l`<a class="btn quiet" ...${nv($.points,u.range,u.team)}>
<${w} name=save/>
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${X0} query=${e} range=${t}/>
${Li(e)&&l`<p class=hints><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${eS} report=${$} range=${u.range}/>`:d?l`<${G} problem=${d} retry=${m}/>`:l`<${ie} rows=${8}/>`}
</div>`}var J0=e=>s("reports.summary",{created:yu(e,"created"),completed:yu(e,"completed")}),yu=(e,t)=>e.reduce((n,o)=>n+o[t],0);function X0({query:e,range:t}){let n=rv(e),o=r=>l`<input
class=input
type=date
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${P(a=>a&&Pe({...hu("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role=search aria-label=${s("tasks.filters")}>
<select
class=input
aria-label=${s("reports.range")}
value=${t.name}
onChange=${P(r=>Pe(hu(r,t)))}
>
${lv.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class=input
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${P(r=>Pe({by:r}))}
>
${$u.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${dt} name=view query=${e} options=${n}/>`}
<${Mn} query=${e}/>
<${lr} query=${e}/>
<${Pn} query=${e}/>
</div>`}function eS({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>cr.every(u=>!c[u])))return l`<div class=card>
<${Ee} icon=reports title=${s("reports.none")}>${s("reports.noneHint")}<//>
</div>`;let a=e.map(({date:c},u)=>uv(o,c,u+1<e.length?U(e[u+1].date,-1):r)),i=yu(e,"completed");return l`
<dl class="card stats three">
<div class=stat>
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${fv} name=leadTime times=${t}/>
<${fv} name=cycleTime times=${n}/>
</dl>
<${gu} title=${s("reports.flow")} series=${Z0} points=${e} names=${a} interval=${o}/>
<${gu} title=${s("reports.burnUp")} series=${Q0} points=${e} names=${a} interval=${o}/>
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class=room>
<table>
<thead>
<tr>
<th scope=col>${s("reports.interval")}</th>
${cr.map(c=>l`<th scope=col key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope=row>${a[u]}</th>
${cr.map(d=>l`<td class=num key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function fv({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class=stat>
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function De(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await tS(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function tS(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=q(a):o||=q(a)}}catch(r){o=_e(r)}return{errors:n,whole:o}}function Q({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=Ne(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0;return l`<div class=field>
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
</div>`}var Te=({text:e})=>e&&l`<p class="note bad" role=alert>${e}</p>`;var bu=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Un(){let e=ut.value;if(!mo.value)return null;let t=()=>{ue.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${ln.value}
title=${ln.value?s("views.day"):void 0}
aria-keyshortcuts=V
>
<${w} name=save/>
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=mo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await be(oi,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await uo()};return l`
${U$.value&&bu(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${ln.value}
>
<${w} name=save/>
<span>${s("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts=V>
<${w} name=pen/>
<span>${s("views.this")}</span>
</button>
`}var Pi=()=>{ue.value=""};function hv(e){let t=new URLSearchParams(j.peek().query);e?t.set("saved",e):t.delete("saved"),ma(t)}function vv(){let[e]=x(ut.peek()),[t,n]=x(!e),[o]=x(F("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!bu(e),i=De(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!er(e)?e:mo.peek())??{};if(t||!e){let h={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:g}=await _(O$,{input:h,key:o});return g.view&&await $v(g.view.id,s("views.saved",{view:g.view.name})),g}let v={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(oi,{id:e.id,input:v});return b.errors.length||await $v(e.id,s("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await be(D$,{id:e.id},s("views.deleted",{view:e.name}))||(Pi(),hv(""),await uo())};return l`<${re} class=small labelledby=view-title close=${Pi}>
<form class=pad onSubmit=${i.submit} novalidate>
<h2 id=view-title>${t?s("views.save"):e?.name}</h2>
<${Te} text=${i.whole}/>
${a?l`<p>${s("views.theirs",{who:e?.owner?.name??s("feed.someone"),team:e?.team?.name})}</p>`:l`
<${Q}
name=name
label=${s("views.name")}
defaultValue=${t?"":e?.name}
maxlength=100
required
autofocus
error=${i.errors.name}
/>
${r&&l`<${nS} team=${t?null:e?.team??null} error=${i.errors.teamId}/>`}
`}
<div class=actions>
${!t&&!a&&l`<button type=button class="btn danger" onClick=${c}>
${s("command.delete")}
</button>`}
${!t&&l`<button
type=button
class="btn quiet"
disabled=${ln.value}
title=${ln.value?s("views.day"):void 0}
onClick=${()=>n(!0)}
>
<${w} name=plus/>
${s("views.saveAs")}
</button>`}
<button type=button class="btn quiet end" onClick=${Pi}>${s("cancel")}</button>
${!a&&l`<button class=btn disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
<//>`}async function $v(e,t){await uo(),Pi(),hv(e),N({text:t})}function nS({team:e,error:t}){let n=J.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${Q} as=select name=teamId label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
<//>`}var xs=({task:e})=>l`
<p dir=auto>${e.title}</p>
<${Zo} task=${e} most=${5}/>
<div>
<${te} kind=priority value=${e.priority}/>
<code>${e.key||"\u2026"}</code>
<${On} task=${e}/>
<${Qo} task=${e}/>
<${ne} user=${e.assignee}/>
</div>
`;function Ui({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden=true style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${xs} task=${a}/>
</div>`}var oS=200;function Fi({query:e}){let t=T(0),[n,o]=x(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";O(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=P(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Pe({q:r.current})},oS)});return l`<input
class="input search"
type=search
dir=auto
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ze(e,t,n){let o=La(e,t,n),r=ft(()=>Bf(o)??new Ko(e,t,n),[o]);return B(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?Ma(o,r):r.close()),[r]),r}var Ce=k(null),qi=k({x:0,y:0,width:0}),dr=k(""),Ss=[];function gv({by:e,want:t}){let n=Ze({...t,status:io},Et.manual,{size:100}),o=_$(n.ids.value,e,Ht.value),r=Cn(),a=Ot(()=>Ce.value?.by==="pointer"?Ce.value.id:null).value;return Ss=o,O(()=>{let i=we(()=>{r.current?.classList.toggle("carrying",Ce.value!==null)});return()=>{i(),Ce.value=null}},[]),n.failed.value&&!n.ready.value?l`<${G} problem=${n.failed.value} retry=${()=>n.load()}/>`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${rS} key=${i.key} by=${e} group=${i} ids=${i.ids}/>`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<${Tt} of=${zt(["lift","carry","putBack","open"],"\u2190 \u2192")}/>
<p class=sr role=status aria-live=assertive>${dr}</p>
${a&&l`<${Ui} id=${a} at=${qi}/>`}
</div>`:l`<${ie} rows=${6}/>`}function rS({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=Ot(()=>Ce.value?.over===o&&Ce.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${Hi(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class=num>${s.number(n.length)}</span>
${a&&J.value.length>0&&l`<button
class=icon
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Rt(a)}
>
<${w} name=plus/>
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${sS} key=${c} id=${c} by=${e} home=${o}/>`)}
${i&&l`<li class=slot/>`}
</ul>`:l`<p class=none>${s("board.noneIn")}</p>`}
</section>`}var Hi=({key:e})=>e||"none",yv=({fields:e,label:t})=>!!(e||t),bv=({can:e},t)=>t==="assignee"?e.assign:e.update;function sS({id:e,by:t,home:n}){let o=K(e).value,r=Ot(()=>Ce.value?.id===e&&Ce.value.from===n?Ce.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby=board-how
onFocus=${()=>{Ye.value=e}}
onClick=${()=>Dt(o)}
onPointerDown=${i=>bv(o,t)&&jt(i,{lift:c=>{Ce.value={id:e,from:n,over:n,by:"pointer"},qi.value=c},over:(c,u)=>{qi.value={...qi.value,...u};let d=Ss.find(f=>Hi(f)===c&&(yv(f)||f.key===n)),m=Ce.peek();d&&m&&d.key!==m.over&&(Ce.value={...m,over:d.key})},drop:()=>ku(o),cancel:()=>wu(e)})}
onContextMenu=${i=>an(i,e)}
onKeyDown=${i=>aS(i,o,t,n)}
>
<${xs} task=${o}/>
</button>
</li>`:null}function aS(e,t,n,o){let r=Ce.value?.id===t.id&&Ce.value.from===o?Ce.value:null;if(e.key===" "){if(e.preventDefault(),r)return ku(t);if(!bv(t,n))return;Ce.value={id:t.id,from:o,over:o,by:"keys"},dr.value=s("board.lifted",{task:t.title,column:iS(o)});return}let a=Dn(e);if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return wu(t.id);if(e.key==="Enter")return ku(t);let i=Ss.filter(d=>yv(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Ce.value={...r,over:u.key},dr.value=u.name,document.querySelector(`.board [data-drop="${Hi(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var iS=e=>Ss.find(t=>t.key===e)?.name??"";function ku(e){let t=Ce.value,n=L(e.id);Ce.value=null;let o=t&&Ss.find(({key:r})=>r===t.over);if(!o||!n)return void(dr.value=s("board.cancelled"));if(o.key===t.from)return wu(n.id);dr.value=s("board.dropped",{task:n.title,column:o.name}),o.label?ls([n],new Map([[n.team.id,o.label]]),!0):o.fields&&ot(n,o.fields),fe(`.board [data-drop="${Hi(o)}"] [data-task="${n.id}"]`)}function wu(e){Ce.value=null,dr.value=s("board.cancelled"),fe(`.board [data-task="${e}"]`)}var lS=[{field:"RANK",direction:"ASC"}],cS=[{field:"UPDATED_AT",direction:"DESC"}],Es=D(()=>{let e=Ht.value?.stages??[],t=JSON.stringify([e,j.value.query.get("cancelled")]);return t!==xu.key&&(xu={key:t,columns:Jp(e,j.value.query.get("cancelled")==="1")}),xu.columns}),xu={key:"",columns:[]},wv=e=>Es.peek().find(t=>t.id===e),Eu=e=>Es.peek().find(t=>as(e,t)),Ke=k(null),Bi=k({x:0,y:0,width:0}),Fn=k("");function xv({place:{query:e}}){let t=ms.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=Es.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class=top>
<div><h1>${ut.value?.name??s("place.board")}</h1><p class=sr id=board-how>${s("board.how")}</p></div>
<div class=tools><${At}/><${Un}/><${Ln}/></div>
</header>
<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Fi} query=${e}/>
<${Mn} query=${e}/>
<${lr} query=${e}/>
<${Pn} query=${e}/>
<${Ri} query=${e}/>
<${dt}
name=group
query=${e}
first=${s("group.stage")}
options=${ms.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Pe({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${gv} key=${t} by=${t} want=${Le(e)}/>`:l`<${uS} query=${e}/>`}
</div>`}function uS({query:e}){let t=Es.value,n=t.length>4?"many":t.length>3?"four":"",o=Cn(),r=Ot(()=>Ke.value?.by==="pointer"?Ke.value.id:null).value;return O(()=>{let a=we(()=>{o.current?.classList.toggle("carrying",Ke.value!==null)});return()=>{a(),Ke.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${mS} key=${a.id} column=${a} want=${dS(a,Le(e))}/>`)}
</div>
<${Tt} of=${zt(["lift","carry","shift","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${Fn}</p>
${r&&l`<${Ui} id=${r} at=${Bi}/>`}
</div>`}var dS=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function mS({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ze(t,Y({status:o})?lS:cS,{size:50}),i=Ot(()=>hS(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=fS(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${te} kind=status value=${o} mute/>
<h2 id=${`col-${n}`} title=${r?.name} dir=auto>${Gt(e)}</h2>
<${$S} count=${a.ready.value?u:null} limit=${pS(t)?null:r?.limit}/>
${Y({status:o})&&J.value.length>0&&l`<button
class=icon
aria-label=${s("board.add",{column:Gt(e)})}
title=${s("command.new")}
onClick=${()=>Rt({status:o,...Vo(e)})}
>
<${w} name=plus/>
</button>`}
</header>
${a.failed.value&&l`<${G} problem=${a.failed.value} retry=${()=>a.load()}/>`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${kv} key=slot/>`]:[],d.get(f)])}
${i===null&&l`<${kv} key=last/>`}
</ul>`:l`<p class=none>${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ie} rows=${3}/>`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function fS(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${gS} key=${n} id=${n}/>`])),t.current}var pS=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function $S({count:e,limit:t}){if(e===null||!t)return l`<span class=num>${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num limited too-many":"num limited"} title=${o}>
<span aria-hidden=true>${s.number(e)} / ${s.number(t)}</span>
<span class=sr>${o}</span>
</span>`}function hS(e,t){let n=Ke.value;if(!(n?.over.id!==e.id||!Sv(n,t)))return Y(e)?n.before:t[0]??null}var kv=()=>l`<li class=slot/>`;function Sv({id:e,over:t,before:n},o){let r=L(e);return!r||!as(r,t)?!0:Y(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Ev=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),ho=(e,t)=>Ev(e,t).map(n=>n.dataset.task??"");function vS(e,t,n){let o=Ev(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function _v(e,t){let n=ho(t,"");return n[n.indexOf(e)+1]??null}function gS({id:e}){let t=K(e).value,n=Ot(()=>Ke.value?.id===e?Ke.value.by:null).value;if(!t)return null;let o=`tk${Y(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby=board-how
onFocus=${()=>{Ye.value=e}}
onClick=${()=>Dt(t)}
onPointerDown=${a=>t.can.changeStatus&&jt(a,{lift:i=>{let c=Eu(t);c&&(Ke.value={id:e,over:c,before:_v(e,c),by:"pointer"}),Bi.value=i},over:(i,c,{y:u})=>{let d=wv(i);Bi.value={...Bi.value,...c},d&&kS(d,vS(d,e,u))},drop:()=>Su(e),cancel:()=>Av(e)})}
onContextMenu=${a=>an(a,e)}
onKeyDown=${a=>yS(a,t)}
>
<${xs} task=${t}/>
</button>
</li>`}function yS(e,t){let n=Ke.value?.id===t.id?Ke.value:null;if(e.key===" "){if(e.preventDefault(),n)return Su(t.id);t.can.changeStatus&&SS(t);return}let o=ct(e);if(o&&(n||e.altKey))return e.preventDefault(),n?wS(n,o):xS(t,o);if(!n)return;let r=Dn(e);if(r){e.preventDefault();let a=Es.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=ho(c,t.id);Ke.value={...n,over:c,before:u[Tv(n)]??null},Fn.value=Gt(c),bS(c)}else e.key==="Escape"?(e.preventDefault(),Av(t.id)):e.key==="Enter"&&(e.preventDefault(),Su(t.id))}var bS=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function kS(e,t){let n=Ke.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Ke.value={...n,over:e,before:t})}function Tv({id:e,over:t,before:n}){let o=ho(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function wS(e,t){if(!Y(e.over))return;let n=ho(e.over,e.id),o=Math.max(0,Math.min(n.length,Tv(e)+t));Ke.value={...e,before:n[o]??null},Fn.value=s("board.spot",{column:Gt(e.over),at:o+1,n:n.length+1})}function xS(e,t){let{id:n}=e,o=Eu(e);if(!o)return;let r=ho(o,n),a=ho(o,"").indexOf(n)+t;!e.can.changeStatus||!Y(e)||a<0||a>r.length||(is(e,r,a),Fn.value=s("board.spot",{column:Gt(o),at:a+1,n:r.length+1}),fe(`.board [data-task="${n}"]`))}function SS(e){let t=Eu(e);t&&(Ke.value={id:e.id,over:t,before:_v(e.id,t),by:"keys"},Fn.value=s("board.lifted",{task:e.title,column:Gt(t)}))}function Su(e){let t=Ke.value,n=L(e);if(Ke.value=null,!t||!n)return;let o=wv(t.over.id);if(!o)return void(Fn.value=s("board.cancelled"));Fn.value=s("board.dropped",{task:n.title,column:Gt(o)});let r=ho(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Y(o)?Sv(t,r)&&is(n,a,i<0?a.length:i,o):ot(n,Vo(o)),fe(`.board [data-task="${e}"]`)}function Av(e){Ke.value=null,Fn.value=s("board.cancelled"),fe(`.board [data-task="${e}"]`)}var ES=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],_S=6,TS=4,It=k(null),_s=k(""),Iv=k("");function Dv({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?Cr(r)?r:R.value:`${o}-01`),i=Array.from({length:t?7:_S*7},(b,h)=>U(a,h)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Ze({...Le(e),from:i[0],to:i.at(-1)},ES,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>K(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=Cn(),$=T(!1);$.current||=u.ready.value||!!u.failed.value,O(()=>()=>{It.value=null},[]);let p=b=>Pe(t?{week:U(a,7*b)}:{month:Dr(o,b)}),v=b=>Pe({view:b,week:"",month:""});return AS(u.ready.value),l`<div class=wrap>
<header class=top>
<div>
<h1>${c}</h1>
<p role=status>
${u.ready.value?s("calendar.count",{n:m}):!u.failed.value&&s("loading")}
</p>
<p class=sr id=cal-how>${s("calendar.how")}</p>
</div>
<div class=tools><${At}/><${Un}/><${Ln}/></div>
</header>
<div class="filters whole" role=search aria-label=${s("tasks.filters")}>
<div class=split>
<button class=icon aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>p(-1)}>
<${w} name=back/>
</button>
<button class="btn quiet" onClick=${()=>Pe({month:"",week:""})}>${s("due.today")}</button>
<button class=icon aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>p(1)}>
<${w} name=next/>
</button>
</div>
<div class=seg role=group aria-label=${s("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>v("")}>${s("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>v("week")}>${s("calendar.week")}</button>
</div>
<${Mn} query=${e}/>
<${Pn} query=${e}/>
</div>
${u.failed.value&&l`<${G} problem=${u.failed.value} retry=${()=>u.load()}/>`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${ie} rows=${8}/>
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${Ee} icon=calendar title=${s("calendar.none")}>${s("calendar.noneHint")}<//>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
${s.weekdays().map(b=>l`<span class=wd aria-hidden=true>${b}</span>`)}
${i.map(b=>l`<${IS}
key=${b}
day=${b}
out=${!t&&b.slice(0,7)!==o}
most=${t?1/0:TS}
ids=${d.get(b)??[]}
/>`)}
</section>`}
<${Tt} of=${zt(["lift","carry","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${_s}</p>
</div>`}function AS(e){let t=T(!1);B(()=>{!e||t.current||(t.current=!0,tn.peek()&&da.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function IS({day:e,out:t,most:n,ids:o}){let r=It.value,a=s.longDay(e),i=Iv.value===e,c=i||o.length<=n?o:o.slice(0,n-1),u={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},d=["day",...Object.entries(u).flatMap(([m,f])=>f?[m]:[])].join(" ");return l`<div class=${d} data-drop=${e}>
<h2 class=num aria-label=${a}>${tn.value?a:Number(e.slice(8))}</h2>
${J.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:a})}
title=${s("command.new")}
onClick=${()=>Rt({dueDate:e})}
>
<${w} name=plus/>
</button>`}
<ul>
${c.map(m=>l`<${OS} key=${m} id=${m}/>`)}
${o.length>n&&l`<li key=rest>
<button
class=rest
aria-expanded=${i}
onClick=${()=>{Iv.value=i?"":e}}
>
${i?s("calendar.less"):s("calendar.more",{n:o.length-c.length})}
</button>
</li>`}
</ul>
</div>`}function OS({id:e}){let t=K(e).value;if(!t)return null;let n=It.value?.id===e,o=t.overdue&&Y(t),r=a=>t.can.update&&jt(a,{lift:()=>{It.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(It.value={id:e,over:i})},drop:()=>Cv(e),cancel:()=>Nv(e)});return l`<li>
<button
class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
data-task=${e}
data-go
title=${t.title}
aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
aria-describedby=cal-how
aria-pressed=${n}
onFocus=${()=>{Ye.value=e}}
onPointerDown=${r}
onContextMenu=${a=>an(a,e)}
onClick=${()=>Dt(t)}
onKeyDown=${a=>DS(a,t)}
>
<span dir=auto>${t.title}</span>
</button>
</li>`}var Ov={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function DS(e,t){let n=It.value?.id===t.id?It.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),It.value={id:t.id,over:t.dueDate},_s.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Cv(t.id);else if(n&&Ov[e.key]){e.preventDefault();let o=U(n.over,Ov[e.key]);It.value={id:t.id,over:o},_s.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Nv(t.id))}function Cv(e){let t=It.value?.over,n=L(e);It.value=null,!(!t||!n)&&(_s.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),ot(n,{dueDate:t}),fe(`.cal [data-task="${e}"]`))}function Nv(e){It.value=null,_s.value=s("board.cancelled"),fe(`.cal [data-task="${e}"]`)}var Rv=`mutation Login($input: LoginInput!) { login(input: $input) { ${Gn} } }`,CS=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Gn} } }`,NS="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",RS="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",LS=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Gn} session { id } }
}`,MS=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,PS="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",US="query Registration { instance { registrationOpen } }",_u="",Au=()=>({name:"email",label:s("door.email"),type:"email",autocomplete:"username",required:!0,defaultValue:_u,onInput:P(e=>_u=e)});function As({title:e,form:t,children:n,after:o}){return l`<main class=gate id=main tabindex=-1>
<a class=brand href=${Ts("/sign-in")}>
<svg aria-hidden=true><use href="#mark"/></svg>
<span>TaskFlow</span>
</a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class=after>${o}</div>
</main>`}var Tu=()=>{let e=ee.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"},Ts=e=>Tu()==="/"?e:`${e}?to=${encodeURIComponent(Tu())}`;function Iu(e,t=Tu()){return e?.token&&(_u="",pt.adopt(e),W(t,{replace:!0})),e}function Lv(){let e=De(async({email:t,password:n})=>Iu((await Fe(Rv,{input:{email:t,password:n,cookie:!0}})).login));return l`<${As}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href=${Ts("/register")}>${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${Or.value&&l`<p class=note role=status>${s(Or.value)}</p>`}
<${Te} text=${e.whole}/>
<${Q} ...${Au()} autofocus error=${e.errors.email}/>
<${Q}
name=password
label=${s("door.password")}
type=password
autocomplete=current-password
required
error=${e.errors.password}
aside=${l`<a href=${Ts("/forgot")}>${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
<//>`}function Mv(){let[e,t]=x(!0);O(()=>{Fe(US,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=De(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Iu((await Fe(CS,{input:c})).register)});return l`<${As}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href=${Ts("/sign-in")}>${s("door.signIn")}</a></p>`}
>
${!e&&l`<p class=note role=status>${s("door.closed")}</p>`}
<${Te} text=${o.whole}/>
<${Q} name=name label=${s("door.name")} autocomplete=name autofocus required error=${o.errors.name}/>
<${Q} ...${Au()} error=${o.errors.email}/>
<${Q}
name=password
label=${s("door.password")}
type=password
autocomplete=new-password
required
hint=${s("door.passwordHint")}
error=${o.errors.password}
/>
<button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
<//>`}function Pv(){let[e,t]=x(""),n=De(async({email:o})=>{let{requestPasswordReset:r}=await Fe(RS,{email:o});return r.ok&&t(o),r});return l`<${As}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href=${Ts("/sign-in")}>${s("door.back")}</a></p>`}
>
${e&&l`<p class="note ok" role=status>${s("door.sent",{email:e})}</p>`}
<${Te} text=${n.whole}/>
<${Q} ...${Au()} autofocus hint=${s("door.forgotHint")} error=${n.errors.email}/>
<button class="btn wide" disabled=${n.busy}>${s("door.send")}</button>
<//>`}function Uv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??ee.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");O(()=>{W("/reset",{replace:!0}),e&&Fe(MS,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(q(a))},()=>{})},[]);let o=De(async({newPassword:r})=>{let{resetPassword:a}=await Fe(LS,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Fe(Rv,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Fe(NS,{id:a.session.id},{token:i.token}).catch(()=>{}),Iu(i,"/")});return l`<${As}
title=${s("door.resetTitle")}
form=${o}
after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
>
${!e&&l`<p class="note bad" role=alert>${s("door.noToken")}</p>`}
${t&&l`<p class="note bad" role=alert>${t}</p>`}
<${Te} text=${t?"":o.whole}/>
<${Q}
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
<//>`}function Fv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Fe(PS,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return O(()=>{W("/confirm",{replace:!0}),e&&o()},[]),l`<${As}
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
<//>`}var FS=365;function qv(){let e=nr.value,t=e&&tr.value.get(e.id);if(!t)return null;let n=r=>G$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${Ni}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...Ci(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?Co(Date.parse(t.snoozedUntil)):""}
days=${FS}
close=${()=>{nr.value=null}}
/>`}var Ki=new Map;function Hv({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Ki.get(n)??k("");return Ki.has(n)||(Ki.set(n,o),qS(e).then(r=>{o.value=r},()=>Ki.delete(n))),o.value?`/team/${o.value}`:"/team"}async function qS(e){let{node:t}=await _(fp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var HS=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],BS={SECURITY:"/settings",TRANSFER:"/settings"},KS=new Set(["MENTIONED","COMMENTED"]);function Bv(){let e=ii.value,t=ns.value;O(()=>t?e.open():void 0,[e,t]);let n=e.notices.value,o=He.value;return l`<div class=wrap>
<header class=top>
<div><h1>${s("place.inbox")}</h1><p role=status>${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class=tools>
<div class=seg role=group aria-label=${s("tasks.filters")}>
${jc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Pe({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${ui}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${G} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?n.length?l`<${WS} key=${e.show} notices=${n}/>`:l`<div class=card>
<${Ee} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
<//>
</div>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
${e.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<${Tt} of=${HS.map(r=>[rt(gi(r)),s(`hint.${r}`)])}/>
<${qv}/>
</div>`}function WS({notices:e}){let t=T(null),n=T(-1);B(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;li.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${GS} key=${a.id} notice=${a}/>`)}
</ul>`}function GS({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(K(n.id).value??n),f={fresh:!i,open:n!==null&&me.value===n.id},$=["notice",...Object.entries(f).flatMap(([b,h])=>h?[b]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,v=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(Ye.value=n.id)}}
>
${o?l`<${ne} user=${o} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div class=about>
<${jS} notice=${e}>
${!i&&l`<span class=sr>${s("inbox.isUnread")}: </span>`}
${m&&l`<${te} kind=status value=${m.status} mute/><code>${m.key}</code>`}
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
onClick=${()=>di(e)}
/>
<${Ou}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>si(e,!c)}
/>
<${Ou}
name=later
icon=later
of=${p}
popup
onClick=${({currentTarget:b})=>{nr.value={id:t,anchor:b}}}
/>
</span>
</li>`}function jS({notice:e,children:t}){let n=VS(e),o=()=>{e.readAt||di(e,{silent:!0})};return n?l`<a class=lead data-go href=${n} onClick=${o}>${t}</a>`:l`<button class=lead data-go onClick=${o}>${t}</button>`}function VS(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Hv(e):t&&n&&KS.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:BS[o[0]]??null}var Ou=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class=icon
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t}/>
</button>`;var YS=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,zS=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,ZS=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${H} } }`,QS=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${H} } }`,JS=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${H} } }`,XS=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${H} } }`,eE=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${H} ok transcript } }`,Kv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],tE={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Wi=20;function Wv(){return S.value?.role!=="ADMIN"?l`<div class=wrap>
<header class=top><h1>${s("place.instance")}</h1></header>
<div class=card><${Ee} icon=instance title=${s("admin.notYou")}>${s("admin.notYouHint")}<//></div>
</div>`:l`<div class=wrap>
<header class=top><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${nE}/>
<${oE}/>
<${rE}/>
</div>`}function nE(){let[e,t]=x(""),[n,o]=x(Wi),{data:r,failed:a,again:i}=ze(()=>_(YS,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),[c,u]=x(null),d=async({id:f,name:$},p)=>{await be(ZS,{id:f,role:p==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:$})),await i()},m=async({id:f,name:$},p)=>{let v=s(p?"admin.reactivated":"admin.deactivated",{who:$});await be(p?JS:QS,{id:f},v)&&await i()};return l`<section class=group aria-labelledby=users-title>
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
onInput=${P(t)}
/>
</div>
${a?l`<${G} problem=${a} retry=${i}/>`:r?l`<ul class="card people">
${r.users.nodes.map(f=>l`<li key=${f.id} class=${f.active?"":"off"}>
<${ne} user=${f} mute big/>
<div class=who>
<strong dir=auto>${f.name}</strong>
<small>
${f.email} · ${s("admin.since",{when:s.date(Xt(f.createdAt),{dateStyle:"medium"})})}
</small>
</div>
${!f.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
<select
class=input
aria-label=${s("team.roleOf",{who:f.name})}
value=${f.role}
onChange=${P($=>d(f,$))}
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
${c&&l`<${cn}
title=${s("admin.sure",{who:c.name})}
verb=${s("admin.deactivate")}
run=${()=>m(c,!1)}
close=${()=>u(null)}
>
<p>${s("admin.sureHint")}</p>
<//>`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class=more>
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Wi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function oE(){let[e,t]=x(""),[n,o]=x(Wi),{data:r,failed:a,again:i}=ze(()=>_(zS,{status:Kv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await be(XS,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class=group aria-labelledby=mail-title>
<header>
<h2 id=mail-title>${s("admin.mail")}</h2>
${r&&l`<span class=num>${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class=filters>
<select class=input aria-label=${s("field.status")} value=${e} onChange=${P(t)}>
<option value="">${s("any.status")}</option>
${Kv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
</select>
<button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
</div>
${a?l`<${G} problem=${a} retry=${i}/>`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
<div class=who>
<strong>${u.subject}</strong>
<small>
${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
</small>
${u.error&&l`<small class=error>${u.error}</small>`}
</div>
<span class="chip ${tE[u.status]??""}">${s(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${s("mail.resend")}
<span class=sr> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class=card><${Ee} title=${s("mail.none")}>${s("mail.noneHint")}<//></div>`:l`<${ie} rows=${3}/>`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class=more>
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Wi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function rE(){let[e,t]=x(null),n=De(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(eE,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class=group aria-labelledby=test-title>
<header><h2 id=test-title>${s("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Te} text=${n.whole}/>
<div class=inline>
<${Q}
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
</section>`}function Is(){return l`<div class=wrap>
<div class=empty>
<${w} name=find/>
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class=btn href="/">${s("place.today")}</a>
</div>
</div>`}var Gv="taskflow.numbers",vo=k(localStorage.getItem(Gv)==="open");function jv(){let e=Zr(),t=()=>{vo.value=!vo.value,localStorage.setItem(Gv,vo.value?"open":"")},n=s(vo.value?"numbers.less":"numbers.more");return l`<section class=${vo.value?"numbers":"card numbers"} aria-label=${s("numbers.label")}>
${vo.value?l`<${Du}/><${Cu}/>`:l`<dl class="six ${Qr()}">
${sE.map(([o,r,a])=>l`<div key=${o} data-tile=${o}>
<dt><a href=${Me(r)}>${s(`tile.${o}`)}</a></dt>
<dd class="n num ${o==="overdue"&&e.overdue?"bad":""}">${s.number(e[a])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${vo.value} title=${n} onClick=${t}>
<${w} name=live/> <span>${n}</span>
</button>
</section>`}var sE=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Du(){let e=Zr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${av}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Qr()}">
<${mr}
name=total
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
<//>
<${mr}
name=pending
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
<//>
<${mr} name=inProgress to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${ro} part=${e.inProgress} whole=${o} kind=warm label=${s("tile.inProgress")}/>
<//>
<${mr}
name=completed
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
<//>
<${mr}
name=overdue
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${ro} part=${e.overdue} whole=${o} kind=hot label=${s("tile.overdue")}/>
<//>
<${mr} name=users to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class=avs>${xt.value.slice(0,4).map(a=>l`<${ne} user=${a} mute/>`)}</div>
<//>
</dl>`}function mr({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class=stat data-tile=${e}>
<dt><a href=${Me(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function Cu(){let e=T(null),[t,n]=x(0);return O(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby=flow-title>
<header>
<h2 id=flow-title>${s("flow.title")}</h2>
<div class=legend><span><i/>${s("flow.completed")}</span><span><i class=l/>${s("flow.created")}</span></div>
</header>
<div class=room ref=${e}>
${t>0&&Ue.value&&l`<${iv} flow=${Ue.value.flow} width=${t}/>`}
</div>
</section>`}var aE=[{field:"CREATED_AT",direction:"DESC"}],Vv=12,iE=["title","assignee","priority","status"];function Yv(){let e=Ze({},aE,{size:Vv}),t=e.ids.value.slice(0,Vv);return l`<div class=wrap>
<header class=top><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${Du}/>
<section class="card recent" aria-labelledby=recent-title>
<h2 id=recent-title>${s("overview.recent")}</h2>
${e.failed.value&&l`<${G} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${iE.map(n=>l`<th scope=col key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${lE} key=${n} id=${n}/>`)}</tbody>
</table>`:l`<${Ee} title=${s("tasks.none")}>${s("overview.none")}<//>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
</section>
${e.ready.value&&l`<${Cu}/><${ks} class="page narrow card"/>`}
</div>`}function lE({id:e}){let t=K(e).value;return t&&l`<tr data-task=${e}>
<th scope=row><a href=${`/t/${t.key||e}`} dir=auto data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var Nu=new Set,go=null,Gi=()=>{},Zv=0;function ji(e){return Nu.add(e),()=>Nu.delete(e)}function Ru(){Gi(),Gi=Kt(Dm,()=>({after:go}),{next:({events:e})=>cE(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Zv=setTimeout(Qv,Xe())}})}function cE(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Ru():Qv();e.__typename==="StreamReady"&&!go&&zv(null),go=e.cursor,e.__typename==="StreamEvent"&&zv(e.event)}function Qv(){go=null,Ru()}function zv(e){for(let t of Nu)t(e)}Wo(({inbox:e})=>{go||(go=e?.cursor??null,Ru())});D(()=>S.value?.id).subscribe(()=>{Gi(),Gi=()=>{},clearTimeout(Zv),go=null});var Jv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,Xv=`query ReadPreferences { preferences { ${Jv} } }`,eg=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${H} preferences { ${Jv} } }
}`;var Os=["IN_APP","EMAIL","PUSH"];function tg(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:p})=>uE($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(Xv,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let v={place:$,input:p};return n.value=[...n.peek(),v],r.value=!1,u=u.then(async()=>{let b=await f(p);M(()=>{n.value=n.peek().filter(h=>h!==v),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:v}=(await _(eg,{input:$})).updatePreferences;return p.length?q(p[0]):(e.value=v,c&&d(),"")}catch(p){return _e(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function uE(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var dE={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},ng=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],mE="account",fE={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function og({preferences:e,wanted:t}){let n=T(null);return l`<table class=told ref=${n} onKeyDown=${r=>{let[a,i]=fE[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(hE),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope=col><span class=sr>${s("told.reason")}</span></th>
${Os.map(r=>l`<th scope=col key=${r}>
<${w} name=${dE[r]}/>
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${pE(t).map(([r,a])=>l`<tbody key=${r}>
<tr class=sort><th scope=rowgroup colspan=${Os.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${$E} key=${i.reason} preferences=${e} row=${i}/>`)}
</tbody>`)}
</table>`}function pE({notifications:e}){let t=ng.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...ng,[mE,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function $E({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=Lu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=Os.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope=row>
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class=error id=${i} role=alert>${r}</small>`}
</th>
${Os.map(u=>l`<td key=${u}>
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
</tr>`}var Lu=(e,t)=>e==="SECURITY"&&t==="EMAIL",hE=e=>[...e.querySelectorAll("input")];var vE=["OFF","DAILY","WEEKLY"],gE=Array.from({length:24},(e,t)=>t),yE=[1,2,3,4,5,6,7],rg=["P1D","P2D","P3D","P7D","P14D"],bE={quietFrom:"20:00",quietUntil:"07:30"},kE=900,ag=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${wE} preferences=${e} wanted=${t}/>
<${xE} preferences=${e} wanted=${t}/>
<${SE} preferences=${e} wanted=${t}/>
</div>`;function Pu({label:e,hint:t,why:n,children:o}){let r=Ne();return l`<div class=told-line role=group aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class=error role=alert id=${`${r}-error`}>${n}</small>`}
</div>
<div class=split>${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function wE({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Pu}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class=seg role=group aria-label=${s("told.digest")} aria-describedby=${i}>
${vE.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${Mu}
label=${s("told.weekday")}
value=${r}
all=${yE.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${Mu}
label=${s("told.hour")}
value=${o}
all=${gE.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
<//>`}function xE({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?bE:{quietFrom:null,quietUntil:null}),a=vn.value.replaceAll("_"," ");return l`<${Pu}
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
<${sg}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden=true>–</span>
<${sg}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
<//>`}function SE({preferences:e,wanted:{remindBefore:t}}){let n=t&&!rg.includes(t)?[t]:[],o=[...rg,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Pu} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
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
</select>`;function sg({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=T(0);O(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class=input
type=time
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,kE,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function ig({isMeant:e}){let[t]=x(tg),n=T(null),o=t.wanted.value,r=o!==null;return O(()=>(t.read(),ji(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),B(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class=group aria-labelledby=told>
<header>
<h2 id=told tabindex=-1 ref=${n}>${s("told.title")}</h2>
<span role=status class=end>${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class=card><${og} preferences=${t} wanted=${o}/></div>
<${ag} preferences=${t} wanted=${o}/>
`:t.failed.value?l`<${G} problem=${t.failed.value} retry=${t.read}/>`:l`<${ie} rows=${8}/>`}
</section>`}var Uu="id name service createdAt lastUsedAt error",Vi=`query PushDevices { instance { vapidKey } pushDevices { ${Uu} } }`,lg=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${H} device { ${Uu} } }
}`,cg=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${H} deletedId } }`,ug=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${H} device { ${Uu} } } }`;var Fu="taskflow.push",dg="/service-worker.js",yo=k("");function qu(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?TE()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function mg(e,t){return await Notification.requestPermission()!=="granted"?null:vg(await gg(e),t)}async function fg(){localStorage.removeItem(Fu),yo.value="",await pg()}async function pg(){await(await(await navigator.serviceWorker?.getRegistration(dg))?.pushManager.getSubscription())?.unsubscribe()}async function $g(e){yo.value="";let t=EE();if(!(!t||qu()||Notification.permission!=="granted"))try{if(t.owner!==e)return await pg();let{instance:n}=await _(Vi,{});n?.vapidKey&&await vg(await gg(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function hg(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&W(e.open)})}async function vg(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(lg,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Fu,JSON.stringify({owner:t,device:i.id})),yo.value=i.id),a}async function gg(e){await navigator.serviceWorker.register(dg);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&_E(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function EE(){try{return JSON.parse(localStorage.getItem(Fu)??"null")}catch{return null}}function _E(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var TE=()=>/iPhone|iPad/.test(navigator.userAgent);function yg(){let{data:e,failed:t,again:n}=ze(()=>_(Vi,{}),[yo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class=group aria-labelledby=push-devices>
<header><h2 id=push-devices>${s("push.title")}</h2></header>
${t&&l`<${G} problem=${t} retry=${n}/>`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${IE} key=${a.id} device=${a} again=${n}/>`)}
</ul>`}
${e&&l`<${AE} vapidKey=${o} isOn=${r.some(({id:a})=>a===yo.value)} again=${n}/>`}
</section>`}function AE({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?qu():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await mg(e??"",S.peek()?.id??"");u?.errors.length?N({bad:!0,text:q(u.errors[0])}):u&&N({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),N({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class=split>
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class=btn disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function IE({device:e,again:t}){let[n,o]=x(!1),r=e.id===yo.value,a=async()=>{r&&await fg().catch(()=>{}),await be(cg,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await be(ug,{id:e.id});c?.device&&!c.device.error&&N({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var OE=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${H} user { ${$n} } }
}`,DE=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${H} ok
}
}`,CE=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,bg=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${H} } }`,NE=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${H} secret } }`,RE=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${H} } }`,LE=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Gn} } }`,ME=["READ","WRITE","ADMIN"];function kg({place:e}){let t=ze(()=>_(CE,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class=top>
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class=tools><button class="btn quiet" onClick=${()=>hn()}>${s("command.signOut")}</button></div>
</header>
<${PE}/>
<${UE}/>
<${ig} isMeant=${e.key==="notifications"}/>
<${yg}/>
<${FE} keys=${o}/>
${t.failed?l`<${G} problem=${t.failed} retry=${t.again}/>`:l`
<${qE} rows=${n} keys=${o} again=${t.again}/>
<${BE} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again}/>
`}
<p class="dim sm">TaskFlow ${Yr}</p>
</div>`}var Ds=({id:e,title:t,children:n})=>l`<section class=group aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function PE(){let e=De(async({name:r,timeZone:a,locale:i})=>{let{updateProfile:c}=await _(OE,{input:{name:r,timeZone:a,expectedVersion:S.peek()?.version,...i!==o&&{locale:i}}});return c.user&&(S.value=c.user,N({text:s("settings.saved")})),c}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC",o=ra(S.value?.locale);return l`<${Ds} id=profile title=${s("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Te} text=${e.whole}/>
<${Q}
name=name
label=${s("door.name")}
autocomplete=name
defaultValue=${S.value?.name}
error=${e.errors.name}
/>
<${Q}
name=timeZone
label=${s("settings.zone")}
as=select
hint=${s("settings.zoneHint")}
error=${e.errors.timeZone}
>
${[...new Set([n,"UTC",...t])].map(r=>l`<option value=${r} selected=${r===n}>${r.replaceAll("_"," ")}</option>`)}
<//>
<${Q} name=locale label=${s("settings.language")} as=select error=${e.errors.locale}>
${Object.entries(oa).map(([r,a])=>l`<option value=${r} lang=${r} selected=${r===o}>${a}</option>`)}
<//>
<div class=actions><button class=btn disabled=${e.busy}>${s("save")}</button></div>
</form>
<//>`}function UE(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return lc(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Ds} id=appearance title=${s("settings.appearance")}>
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
<//>`}var wg=({keys:e,...t})=>e.length>0&&l`<label class=check>
<input type=checkbox name=revokeApiKeys ...${t}/> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function FE({keys:e}){let t=De(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(DE,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),N({text:s("settings.passwordChanged")})),i});return l`<${Ds} id=password title=${s("settings.password")}>
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
<${Te} text=${t.whole}/>
<${Q}
name=currentPassword
label=${s("settings.currentPassword")}
type=password
autocomplete=current-password
error=${t.errors.currentPassword}
/>
<${Q}
name=newPassword
label=${s("door.newPassword")}
type=password
autocomplete=new-password
hint=${s("settings.passwordHint")}
error=${t.errors.newPassword}
/>
<${wg} keys=${e} defaultChecked/>
<div class=actions><button class=btn disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
<//>`}function qE({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await be(bg,{id:c.id},s("settings.revoked"))&&n();return l`<${Ds} id=sessions title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class=who>
<strong>${KE(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class=actions>
<${wg} keys=${t} checked=${o} onChange=${a}/>
<button class="btn danger" onClick=${()=>hn(!0,o)}>${s("settings.signOutAll")}</button>
</div>
<//>`}async function HE(e,t){let{login:n}=await Fe(LE,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(pt.adopt(n),t&&await _(bg,{id:t.id}),null):n}function BE({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=De(async({name:m,scope:f,days:$,password:p},v)=>{let b=p?await HE(p,t):null;if(b)return b;let h=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _(NE,{input:{name:m,scopes:[f],expiresAt:h}});return i(g.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),g.secret&&(v.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>N({text:s("settings.copied")})),d=async m=>await be(RE,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Ds} id=api-keys title=${s("settings.keys")}>
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
<${Te} text=${c.whole}/>
<div class=inline>
<${Q} name=name label=${s("settings.keyName")} error=${c.errors.name}/>
<${Q} name=scope label=${s("settings.keyScope")} as=select>
${ME.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
<//>
<${Q} name=days label=${s("settings.keyEnds")} as=select hint=${s("settings.keyEndsHint")}>
${[30,90,365].map(m=>l`<option value=${m} selected=${m===90}>${s("settings.inDays",{n:m})}</option>`)}
<option value="">${s("settings.never")}</option>
<//>
${a&&l`<${Q}
name=password
label=${s("door.password")}
type=password
autocomplete=current-password
/>`}
<button class=btn disabled=${c.busy}>${s("settings.createKey")}</button>
</div>
</form>
<//>`}var KE=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var WE=8e3,Zt=k([]);function Yi(e){let t=()=>{clearTimeout(r),Zt.value=Zt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&xn({...e,keepalive:i})},r=setTimeout(()=>o(),WE);Zt.value=[...Zt.peek(),{write:e,send:()=>o(!0)}];let a=Ie(e.note.told,t)}function xg(){let e=Zt.peek().map(({write:t})=>t);for(let{send:t}of Zt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",xg);Vn.add(xg);var Sg=D(()=>{let e=[...lt.value,...Zt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Eg=e=>Sg.value.has(e),un=e=>Be(e).all.value?.filter(({id:t})=>!Sg.value.has(t))??null;function _g(e,{id:t,filename:n}){let o=F("change"),r={told:s("files.deleted",{name:n})};Yi({key:o,field:"deleteAttachment",query:Va,variables:{id:t,key:o},taskIds:[e],note:r})}wn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void N({bad:!0,text:s("files.notDeleted",{why:q(n)})}):Be(e).without(t.id));var Hu=20,Bu=e=>`${e}.files`,Tg=e=>e?.split(" ")??[];function fr(e,t){let n=Be(e),o=n.all.value;return Tg(pe(Bu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!Eg(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Ku(e,t){ke(Bu(e),t.length?t.join(" "):null)}function zi(e,t){Ku(e,[...new Set([...Tg(pe(Bu(e)).peek()),t])])}var Zi=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Cs=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var GE=3,jE=5,VE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Qe=k([]),Ji=k(""),YE=new Set(["waiting","sending","cut"]),zE=D(()=>Qe.value.some(({state:e})=>YE.has(e))),Qi=new Map,Wu=new Set,$r=(e,{place:t,commentId:n}={})=>Qe.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Xi=(e,t)=>$r(e,t).filter(Dg);function el(e){return Wu.add(e),()=>{Wu.delete(e)}}function dn(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=F("file"),c=a?s("files.folder"):ZE(e,r,n),u=c?"refused":"waiting",d=JE(r),m={...n,id:i,key:F("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Qe.value=[...Qe.peek(),m],m});return tl(),o.filter(({state:r})=>r==="waiting")}function Gu(e){qn(e,{state:"waiting",sent:0,why:""}),tl()}function Og(e){let t=Qe.peek().find(n=>n.id===e);if(t){Vu(e),t.state!=="refused"&&Lg(e);for(let n of Wu)n(e);tl()}}function ZE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=rs.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Qe.peek().filter(c=>c.taskId===e&&Dg(c));return Ag(ju(Be(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Ag(QE(e,n),Xi(e,n))>=Hu?s("files.fullComment",{n:Hu}):""}function QE(e,{place:t,commentId:n}){return t?fr(e,t):ju((Be(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Ag=(e,t)=>new Set([...e,...ju(t)]).size,ju=e=>e.map(({id:t})=>t),Dg=({state:e})=>e!=="refused";function JE({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function tl(){let e=Qe.peek().filter(({state:n})=>n==="sending").length,t=Qe.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,GE-e))){let o=n.turn+1;qn(n.id,{state:"sending",turn:o}),XE({...n,turn:o})}}async function XE(e){try{if(await Cg(e,jE),!pr(e))return;let t=Be(e.taskId);if(t.arrived.add(e.id),e.place&&zi(e.place,e.id),await t.loadIfOpen(),!pr(e))return;Ji.value=s("files.arrived",{name:e.name}),Vu(e.id)}catch(t){pr(e)&&o_(e,t)}finally{tl()}}async function Cg(e,t){let n=await e_(e);if(!n||!pr(e))return;let{status:o,text:r,seconds:a}=await t_(e,n);if(!(o===204||!pr(e))){if(!t||o!==404&&!a)throw new Ns(r);a&&await n_(e.id,a),pr(e)&&await Cg(e,t-1)}}async function e_({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=VE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(Ap,{input:c,key:t})).createAttachment;if(!s_(e))Lg(e);else if(!u)throw qn(e,{key:F("change")}),new Ns(d.map(q).join(" "));return u?.upload??null}function t_({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",at.peek()),c.upload.onprogress=({loaded:m})=>qn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ae("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ae("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Qi.set(e,()=>c.abort()),c.send(t)})}function n_(e,t){return qn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{qn(e,{why:""}),n()},t*1e3);Qi.set(e,()=>{clearTimeout(o),n()})})}var Ns=class extends Error{};function o_({id:e,taskId:t,name:n},o){let r=o instanceof ae&&o.code==="UNREACHABLE",a=o instanceof ae||o instanceof Ns,i=r?s("files.cut"):a?o.message:"";qn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);Be(t).opened||N({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function qn(e,t){Qe.value=Qe.peek().map(n=>n.id===e?{...n,...t}:n)}function Vu(e){Qe.value=Qe.peek().filter(t=>t.id!==e),Ng(e)}function Ng(e){Qi.get(e)?.(),Qi.delete(e)}function Rg(){for(let{id:e}of Qe.peek())Vu(e);Ji.value=""}function r_(){for(let{id:e,state:t,turn:n}of Qe.peek())t!=="waiting"&&t!=="sending"||(qn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),Ng(e))}var s_=e=>Qe.peek().some(t=>t.id===e),pr=({id:e,turn:t})=>Qe.peek().some(n=>n.id===e&&n.turn===t);function Lg(e){_(Va,{id:e,key:F("change")},{keepalive:!0}).catch(()=>{})}ve.subscribe(e=>{if(e==="sync")for(let{id:t}of Qe.peek().filter(n=>n.state==="cut"))Gu(t)});we(()=>zE.value?qo():void 0);var Ig=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return r_();e!==Ig&&Rg(),Ig=e});Vn.add(async()=>Rg());var bo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Be(e).isStale()&&(r.preventDefault(),a_(e,t))}});async function a_(e,t){try{let n=await Be(e).fresh(t);if(!n?.url)return void N({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){N({bad:!0,text:_e(n)})}}var Yu=k(null);function Ls(e,t){Yu.value={taskId:e,id:t}}var Rs=()=>{Yu.value=null};function Mg(){let e=Yu.value,t=e?(un(e.taskId)??[]).filter(vt):[],n=t.findIndex(({id:o})=>o===e?.id);return O(()=>{e&&n<0&&Rs()},[e,n]),O(()=>Rs,[]),!e||n<0?null:l`<${i_} taskId=${e.taskId} pictures=${t} at=${n}/>`}function i_({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=l_(e,o),u=f=>Ls(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=Dn(f);!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${re} class=lightbox label=${o.filename} close=${Rs}>
<div class=frame onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class=num role=status>
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class=sr>${o.filename}</span>
</span>
<span class="split end">
<a class=icon aria-label=${s("files.save",{name:o.filename})} ...${bo(e,o)}>
<${w} name=save/>
</a>
<button class=icon aria-label=${s("close")} title=${s("close")} onClick=${Rs} autofocus>
<${w} name=close/>
</button>
</span>
</header>
<div
class=stage
onClick=${f=>f.target===f.currentTarget&&Rs()}
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
<//>`}function l_(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Be(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:_e(f)}));d===i.current&&r({of:t,...m,tried:!0})};return O(()=>{i.current+=1,Be(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function nl({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?ja(r):s("feed.someone"),u=l`
<${c_} task=${e} file=${t}/>
<span class=about>
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{Pg(m),_g(e.id,t)};return l`<li class=file data-file=${t.id}>
${vt(t)?l`<button class=open aria-haspopup=dialog onClick=${()=>Ls(e.id,t.id)}>${u}</button>`:l`<a class=open ...${bo(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class=icon
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${w} name=comments/>
</a>`}
<a class=icon aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${bo(e.id,t)}>
<${w} name=save/>
</a>
${Cp(e,t)&&l`<button
class=icon
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name=trash/>
</button>`}
</li>`}var c_=({task:e,file:{thumbnailUrl:t}})=>l`<span class=thumb>
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading=lazy
decoding=async
onError=${()=>Ya(e.id,t)}
/>`:l`<${w} name=file/>`}
</span>`;function ol({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{Pg(m),Og(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
</li>`}function Pg(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];fe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function Ug({task:e}){let t=Np(e),n=un(e.id)??[],o=$r(e.id),r=gt(e),a=rs.value?.maxAttachmentBytes;return l`
<p class=sr role=status>${Ji.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class=files aria-labelledby=files-title>
<div class=head>
<h3 id=files-title>
${s("files.title")} ${n.length>0&&l`<span class=num>${s.number(n.length)}</span>`}
</h3>
${r&&l`<${zu}
label=${s("files.add")}
take=${i=>dn(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${G} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${nl} key=${i.id} task=${e} file=${i} from/>`)}
${o.map(i=>l`<${ol} key=${i.id} upload=${i}/>`)}
</ul>`}
${r&&l`<p class=hint>${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${Mg}/>
`}function zu({label:e,take:t,main:n=!1}){let o=T(null);return l`
<input
ref=${o}
type=file
multiple
hidden
onChange=${({currentTarget:r})=>t(ym(r))}
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
`}function Fg({task:e}){let{id:t,recurrence:n,can:o}=e,r=rn.value?.id===t?rn.value.why:"",a=({currentTarget:i})=>{so.value={id:t,anchor:i}};return l`
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
<span>${n?Mt(Wt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${u_} task=${e}/>`}
${r&&l`<p class=error role=alert>${r}</p>`}
</div>
</dd>
`}function u_({task:e}){let t=m_(e),n=t?.next?K(t.next).value:null;if(!t)return null;if(n)return l`<p class=coming><a href=${`/t/${n.key}`}>${Xl(n)}</a></p>`;if(!Y(e))return null;let{upcoming:o}=t;return l`<p class=coming>
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${d_(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>Gp(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var d_=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function m_({id:e,version:t,waiting:n}){let[o,r]=x(null),a=ve.value==="sync"&&!n;return O(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(Bp,{id:e});!u||i||(u.nextOccurrence&&ce(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function qg({task:e}){let t=T(null),n=(e.relations??[]).flatMap(u=>{let d=Cc(u);return d?[{kind:u.kind,other:d}]:[]}),o=ws.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=us(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&he(e)&&e.version>0,i=Pt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=relations aria-labelledby=relations-title ref=${t} ...${r}>
<div class=head>
<h3 id=relations-title>${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field=relate
aria-haspopup=dialog
title=${`${s("command.relate")} (B)`}
onClick=${()=>ss("relate",e.id)}
>
<${w} name=plus/> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${f_} key=${m.id} ...${{task:e,kind:u,other:m}}/>`)}
</ul>
`)}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function f_({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Y(n)?"related":"related closed"} data-task=${n.id}>
<${te} kind=status value=${n.status}/>
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> <bdi>${n.title}</bdi></a>
${o&&o.team.id!==e.team.id&&l`<span class=chip>${o.team.name}</span>`}
${n.deletedAt&&l`<span class=chip>${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class=icon
aria-label=${r}
title=${r}
onClick=${()=>Zh(e,t,n)}
>
<${w} name=close/>
</button>`}
</li>`}var p_=300;function Hg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;O(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>kc(t).catch(()=>{}),p_)},d=[ji(m=>(!m||m.task?.id===t)&&u()),qe(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Qp(n),a=jo.value?.id===t?jo.value.why:"",i=({currentTarget:c})=>{ao.value={id:t,anchor:c}};return l`<div class=reminders>
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=Sc(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"}/>
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class=chip>${s("reminder.next")}</b>`}
</span>
<button
class=icon
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>xc(t,c)}
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
</div>`}var $_=200,h_=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function Kg({task:e}){let[t,n]=sr(`${e.id}.part`),[o,r]=x(()=>new Set),a=T(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=Bg(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await ah(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=v_(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),ih(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i} onKeyDown=${yi(t,n)}>
<${w} name=plus/>
<${bs}
field=${a}
line=${t}
write=${n}
marks=${Bg(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class=btn type=submit>${s("quick.add")}</button>`}
</form>`}var Bg=(e,{team:t},n)=>ki(e,{today:R.value,language:at.value.split("-")[0],teams:[],people:()=>$t(t.id),home:t,plain:n}),v_=e=>e.split(/\r?\n/).map(t=>t.replace(h_,"").replace(/\s+/g," ").trim().slice(0,$_)).filter(Boolean);var Wg=k("");function Gg({task:e}){rh(e);let t=sh(e.id),n=t.map(u=>K(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&he(e),i=Pt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=subtasks aria-labelledby=subtasks-title>
<div class=head>
<h3 id=subtasks-title>${s("subtasks.title")}</h3>
${o>0&&l`
<span class=num aria-hidden=true>${s("subtasks.of",{done:r,n:o})}</span>
<${ro} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind=ok/>
`}
</div>
<p class=sr role=status aria-live=assertive>${Wg}</p>
${n.length>0&&l`<${g_} ids=${t}/>`}
${a&&l`<${Kg} task=${e}/>`}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function g_({ids:e}){let t=T(null),n=us(t,e),o=sn.value,r={row:".part",name:s("subtasks.title"),said:Wg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby=subtasks-how
onPointerDown=${a=>ei(a,e,r)}
onKeyDown=${a=>ti(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${y_} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Nc(a,o)}/>`)}
</ul>
<p class=sr id=subtasks-how>${s("subtasks.how")}</p>
`}function y_({id:e,mark:t}){let n=K(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Y(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
class=${r.join(" ").trim()}
data-task=${e}
onContextMenu=${i=>an(i,e)}
>
<button
class=cell
role=checkbox
aria-checked=${o}
aria-label=${n.title}
title=${s(`status.${n.status}`)}
disabled=${!n.can.changeStatus}
onClick=${()=>ot(n,{status:o?"PENDING":"COMPLETED"})}
>
<${te} kind=status value=${n.status} mute/>
</button>
<a class=t dir=auto data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class=m><${Qo} task=${n}/></span>
<${co} task=${n} kind=due can=${n.can.update}>
${n.dueDate?l`<${On} task=${n}/>`:l`<${w} name=calendar class=hint/>`}
<//>
<${co} task=${n} kind=assignee can=${n.can.assign}><${ne} user=${n.assignee}/><//>
<button
class=icon
aria-haspopup=menu
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Je.value={kind:"actions",ids:[e],anchor:i}}}
>
<${w} name=more/>
</button>
</li>`}function jg({task:e}){let t=e.parentId?K(e.parentId).value:null;return t?l`<nav class=part-of data-field=parent aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name=up/>
<code>${t.key}</code>
<span dir=auto>${t.title}</span>
</a>
</nav>`:null}function Vg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(un(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!vt(a)||!t.body.includes(`(${a.id})`));return l`<${zg}
label=${s("files.title")}
task=${e}
files=${r}
coming=${$r(e.id,{commentId:t.id})}
/>`}var Yg=({task:e,place:t})=>l`<${zg}
label=${s("files.forComment")}
task=${e}
files=${b_(e,t)}
coming=${$r(e.id,{place:t})}
/>`;function b_({id:e},t){let n=fr(e,t);return(un(e)??[]).filter(o=>n.includes(o.id))}function zg({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class=files aria-label=${e}>
${n.map(r=>l`<${nl} key=${r.id} task=${t} file=${r}/>`)}
${o.map(r=>l`<${ol} key=${r.id} upload=${r}/>`)}
</ul>`}var k_=6,w_=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,rl=(e,t)=>w_.exec(e.slice(0,t))?.[1]??null;function Zu(e,t){let n=Z(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&Z(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,k_)}function Zg(e,t,n){let o=rl(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var x_=512;function Qg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Jg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&vt(r)?o.replaceChildren(S_(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(E_(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function S_(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Ls(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,x_/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Ya(e,n),u.src=n,c.className="picture",c.append(u),c}function E_(e,t,n){let{href:o,download:r,onClick:a}=bo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Xg=e=>e.includes("data-attachment");var __={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},T_=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),A_=/^(https?:|mailto:)/i,I_=/^(P|H\d|[UO]L|BLOCKQUOTE|T[DH])$/,O_=/^H[1-6]$/,D_=/^file_[0-9a-z]{26}$/,ey=3;function hr({html:e,taskId:t,under:n=ey}){let o=T(null),r=Xg(e)?un(t):null;return B(()=>o.current?.replaceChildren(C_(e,n)),[e]),B(()=>{o.current&&r&&Jg(o.current,t,r)},[e,r]),l`<div class=prose ref=${o}/>`}function C_(e,t=ey){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>ty(a,o))),n}function ty(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||T_.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>ty(a,t));if(D_.test(e.getAttribute("data-attachment")??""))return[Qg(e,e.getAttribute("alt")??e.textContent??"")];let o=__[e.tagName];if(!o)return n();let r=document.createElement(N_(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),R_(r,e),[e.tagName==="TABLE"?M_(r):r])}function N_({tagName:e},t){return O_.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function R_(e,t){I_.test(e.tagName)&&!t.matches(":is(li, blockquote) > p")&&(e.dir="auto"),e instanceof HTMLAnchorElement&&L_(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function L_(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at mine":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:A_.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function M_(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","group"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var ko=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,vr=`${ko} attachments { id } parent { id }`,ny=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${ko} replies { ${ko} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,oy=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${ko} task { id } replies { ${ko} } parent { ${ko} replies { ${ko} } }
}
}
}`,ry=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${jn} } pageInfo { hasNextPage endCursor } } }
}`,sy=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${vr} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,sl=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${vr} } } } }`,ay=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${sl} comment { ${vr} } }
}`,iy=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${sl} comment { ${vr} }
}
}`,ly=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,cy=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${sl} comment { ${vr} } }
}`,uy=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${sl} comment { ${vr} } }
}`,dy=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,my=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var Qu=1e4,P_=9500;function Ms({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=pe(t).value??r,[f,$]=x(!1),p=T(null),v=Ne(),b=I=>{d?.(),ke(t,I===r?null:I)},h=F_(e,p,b),g=n?{commentId:n}:{place:t},y=Xi(e.id,g),E=!m.trim(),A=y.length>0,de=()=>{let I=p.current?.value??m;!I.trim()||I.length>Qu||Xi(e.id,g).length||($(!1),i(I,fr(e.id,t)))},C=()=>{ke(t,null),c?.()},X=I=>{if(h.onKey(I))return I.preventDefault();I.key==="Enter"&&(I.metaKey||I.ctrlKey)?(I.preventDefault(),de()):I.key==="Escape"&&c&&(I.preventDefault(),c())},oe=I=>(d?.(),dn(e.id,I,g)),Hn=I=>{let se=gt(e)?Oo(I):[];if(se.length){I.preventDefault();for(let wt of oe(se))vt({contentType:wt.file.type})&&na(I.target,Zi(wt))}},{isOver:mt,...kt}=ta(gt(e)?oe:null);return O(()=>el(I=>{let se=pe(t).peek();se?.includes(I)&&ke(t,Cs(se,I))}),[t]),B(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${mt?"over":""}"
...${kt}
onSubmit=${I=>{I.preventDefault(),de()}}
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
onInput=${({currentTarget:I})=>{b(I.value),h.follow()}}
onClick=${h.follow}
onKeyUp=${h.follow}
onBlur=${h.close}
onKeyDown=${X}
onPaste=${Hn}
/>
${h.shown.length>0&&l`<div
class=mentionable
role=listbox
id=${`${v}-people`}
aria-label=${s("talk.people")}
>
${h.shown.map((I,se)=>l`<div
class=o
role=option
key=${I.id}
id=${`${v}-${se}`}
aria-selected=${se===h.at}
onPointerDown=${wt=>{wt.preventDefault(),h.choose(I)}}
>
<${ne} user=${I} mute/>
<span dir=auto>${I.name}</span>
<span class="end sm">@${I.handle}</span>
</div>`)}
</div>`}
${f&&l`<${q_} task=${e} text=${m}/>`}
${!n&&l`<${Yg} task=${e} place=${t}/>`}
<div class=split>
<span class="seg small">
<button type=button aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type=button aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${gt(e)&&l`<${zu} label=${s("files.attach")} take=${oe}/>`}
<span class=${A?"hint waits":"hint"} id=${`${v}-hint`}>${U_(m,y)}</span>
<span class=sr role=status>${h.shown.length?s("talk.found",{n:h.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type=button class="btn quiet" onClick=${C}>${s("cancel")}</button>`}
<button class=btn disabled=${E||m.length>Qu||A}>
${a} <kbd>${rt("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function U_(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>P_?s("talk.left",{n:Qu-e.length}):s("talk.hint")}function F_(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=T(null),u=T(null),d=o===null?[]:Zu($t(e.team.id),o),m=()=>{let v=t.current,b=v&&v.selectionStart===v.selectionEnd?rl(v.value,v.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},f=()=>r(null),$=({handle:v})=>{if(!t.current)return;let b=Zg(t.current.value,t.current.selectionStart,v);n(b.text),u.current=b.caret,f()};B(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=v=>{let b=o===null?[]:Zu($t(e.team.id),rl(v.target.value,v.target.selectionStart)??"");if(!b.length||v.isComposing||v.metaKey||v.ctrlKey)return!1;if(v.key==="Escape")c.current=o,f();else if(v.key==="ArrowDown")i((a+1)%b.length);else if(v.key==="ArrowUp")i((a+b.length-1)%b.length);else if(v.key==="Enter"||v.key==="Tab")$(b[Math.min(a,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function q_({task:e,text:t}){let[n,o]=x({});return O(()=>{let r=!1;return _(dy,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(q).join(" ")}).catch(a=>({failed:_e(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class=look role=region aria-label=${s("talk.preview")} tabindex=0>
${n.failed&&l`<p role=alert>${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${hr} html=${n.html} taskId=${e.id}/>`}
${n.html===void 0&&!n.failed&&l`<p class=dim role=status>${s("loading")}</p>`}
</div>`}var H_=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function fy({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&B_(e,t);return l`<span class=past>
${a&&l`<button class=link onClick=${()=>Ef(e,t)}>${s("past.undo")}</button>`}
<button class=link onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${K_} task=${e} events=${n} event=${t} close=${()=>r(!1)}/>`}
</span>`}function B_({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>H_.has(o))?e.changeStatus:e.update}function K_({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return _(my,{id:e.id,at:i.occurredAt}).then(v=>{p||(u({at:i.occurredAt,was:v.task?.asOf??null}),m(null))},v=>p||m(v)),()=>{p=!0}};O(f,[i.id]);let $=s.at(i.occurredAt);return l`<${re} class=small labelledby=past-title close=${o}>
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
${d?l`<${G} problem=${d} retry=${f}/>`:c?l`<${W_} was=${c.was}/>`:l`<${ie} rows=${3}/>`}
<div class=actions><button class=btn onClick=${o}>${s("close")}</button></div>
</div>
<//>`}function W_({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class=was>${e.description}</p>`}
`}var Ju=new Date().toISOString();function Ps({parent:e,...t}){return{...t,parentId:e?.id??null}}function py(e,t){let n=new Map(e);for(let a of t)G_(n,a);let o=[...n.values()].sort(al),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var al=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function G_(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,V_(r,o));let a=e.get(n.id);if(!a)return;let i=j_(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function j_(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Xu(e);if(t==="react")return{reactions:Y_(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Ju:null,resolvedBy:r?ed():null}}var Xu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Ju,can:{update:!1,delete:!1,resolve:!1}});function V_({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:ed(),createdAt:r.at??Ju,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function ed(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function Y_(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,ed()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var hy=["createComment","updateComment","deleteComment","resolveComment","react"],gr=k(new Map),z_=D(()=>[...lt.value,...Zt.value.map(({write:e})=>e)].filter(({field:e})=>hy.includes(e))),vy=e=>z_.value.filter(({taskIds:t})=>t[0]===e),td=new Set;function gy(e){return td.add(e),()=>td.delete(e)}function il(e,t,n,o){let r=n?hs(n):Rn(e),a={id:F("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};ke(r,null),Ku(r,[]),ll(e,"createComment",ay,{input:a},{at:new Date().toISOString()})}function od(e,t,n,{back:o=!1}={}){if(ke(vs(t.id),null),ad(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};ll(e,"updateComment",iy,{id:t.id,body:n,version:t.version||void 0},r)}function yy(e,t){let n=F("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Yi({key:n,field:"deleteComment",query:ly,variables:o,taskIds:[e],note:r})}function rd(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");ll(e,"resolveComment",cy,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function sd(e,t,n,o){ll(e,"react",uy,{id:t.id,emoji:n,on:o},{})}function ad(e){let t=new Map(gr.peek());t.delete(e)&&(gr.value=t)}function ll(e,t,n,o,r){let a=F("change"),i=new Promise(c=>nd.set(a,c));xn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),eo(i)}var nd=new Map;wn(hy,(e,t)=>{let n=t.comment?Ps(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of td)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?Q_(e,o):Z_(e,n),nd.get(e.key)?.(t),nd.delete(e.key)});function Z_({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void N({text:o.told});e==="updateComment"&&r&&Ie(o.told,()=>od(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Ie(o.told,()=>rd(n,r,!t.resolved))}function Q_({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&$y(a.parentId?hs(a.parentId):Rn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&$y(vs(i),c),r.code==="CONFLICT"&&u&&!o.back){gr.value=new Map([...gr.peek(),[i,Ps(u)]]);return}N({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:q(r)})})}}function $y(e,t,n=[]){pe(e).peek()===null&&ke(e,t);for(let o of n)zi(e,o)}var J_=10,X_=4,cl=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>py(this.comments.value,vy(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[gy({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),qe(n=>n.subjectId===this.taskId&&this.putEvents([n])),Oe(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null);o.catch(()=>{});let r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0,this.failed.value=null}),this.listen())}async page(t){let{task:n}=await _(ny,{id:this.taskId,last:J_,before:t}),o=n?.comments;return{comments:ky(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<X_;o+=1){let{task:r}=await _(ry,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(by))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(oy,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...ky([o??r]).values()]}listen(){this.hush(),this.hush=Kt(sy,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Ps(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Xu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(by),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||al(i,t)>=0,o=this.threads.value.map(i=>({...eT(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(tT)]}},by=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",eT=({createdAt:e,id:t})=>({createdAt:e,id:t}),tT=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:al(e,t);function ky(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var id={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},wy=Object.keys(id);function xy({taskId:e,comment:t,can:n}){return wy.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${nT}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>sd(e,t,r.emoji,!r.mine)}
/>`)}function nT({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=Ne(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class=given>
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
</span>`}function Sy({taskId:e,comment:t}){let[n,o]=x(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return B(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class=react ref=${r} onKeyDown=${u=>{let d=Dn(u);if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${wy.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{sd(e,t,u,!d),a()}}
>
${id[u]}
</button>`})}
</span>`}
</span>`}var oT=5;function _y({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=hs(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-oT-1),v=e.can.comment,b=()=>{i(!0),fe(`[data-thread="${t.id}"] button`)},h=()=>{i(!1),fe(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),fe(`[id="${n[0].id}"]`)};return $?l`<${rT} first=${t} replies=${n} open=${b}/>`:l`
${t.resolvedAt&&l`<p class=resolved>
<${w} name=check/>
<span>${Ty(t)}</span>
<button class=act aria-expanded=true onClick=${h}>${s("talk.fold")}</button>
</p>`}
<${Ey} task=${e} comment=${t} target=${o}>
${v&&l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class=act
onClick=${()=>{rd(e.id,t,!t.resolvedAt),i(!1),fe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
<//>
${(n.length>0||d||pe(f).value!==null)&&l`<div class=replies>
${p>0&&l`<button class=act onClick=${g}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(y=>l`<li key=${y.id}><${Ey} task=${e} comment=${y} target=${o}/></li>`)}
</ol>
${v&&(d||pe(f).value!==null?l`<${Ms}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(y,E)=>{il(e.id,y,t.id,E),m(!1),fe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),fe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function rT({first:e,replies:t,open:n}){return l`<button class=folded aria-expanded=false onClick=${n}>
<${w} name=check/>
<span>
<b>${cd(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${Ty(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Ey({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=x(!1),c=vs(t.id),u=gr.value.get(t.id),d=n===t.id;B(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),ad(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||pe(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex=-1
aria-label=${ud(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:cd(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${ne} user=${t.author} mute/>
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
${u&&l`<${aT} clash=${u} end=${m} place=${c}/>`}
${f?l`<${Ms}
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
/>`:l`<${sT} task=${e} comment=${t} place=${c}/>`}
${!t.deletedAt&&l`<${Vg} task=${e} comment=${t}/>`}
${!t.deletedAt&&!f&&l`<div class=acts>
<${xy} taskId=${e.id} comment=${t} can=${e.can.comment}/>
${e.can.comment&&l`<${Sy} taskId=${e.id} comment=${t}/>`}
${o}
<span class="split end">
${t.can.update&&l`<${ld} name=edit icon=pen onClick=${()=>i(!0)}/>`}
${navigator.clipboard&&l`<${ld} name=link icon=link onClick=${()=>iT(e,t)}/>`}
${t.can.delete&&l`<${ld}
name=delete
icon=trash
onClick=${()=>{lT(r.current),yy(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function sT({task:e,comment:t,place:n}){let o=pe(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain" dir=auto>${t.body}</p>`:l`<${hr} html=${t.bodyHtml} taskId=${e.id}/>`;let r=()=>{ke(Rn(e.id),[pe(Rn(e.id)).peek(),o].filter(Boolean).join(`

`)),ke(n,null),fe(".talk-end textarea")};return l`
<p class=tombstone>${s("talk.gone")}</p>
${o&&l`<div class=clash role=alert>
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>ke(n,null)}>${s("talk.drop")}</button>
<button class=btn onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function aT({clash:e,place:t,end:n}){let o=()=>{ke(t,null),n()};return l`<div class=clash role=alert>
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
</button>`,cd=({author:e})=>e?ud(e)?s("you"):e.name:s("feed.someone"),ud=e=>e!==null&&e.id===S.value?.id;function Ty({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return ud(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function iT(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),N({text:s("talk.copied")})}function lT(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];fe(o?`#${o.id}`:".talk-end textarea")}function Ay({task:e}){let t=ft(()=>new cl(e.id),[e.id]),n=e.version===0;O(()=>n?void 0:t.open(),[t,n]);let o=cT(t),r=t.items.value,a=t.news.value;return l`<section class=talk aria-labelledby=talk-title>
<h3 id=talk-title>${s("talk.title")}</h3>
<p class=sr role=status>${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${G} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${ie} rows=${2}/>`}
<div class=feed>
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${lu} key=${i} event=${u} short>
<${fy} task=${e} event=${u} events=${t.events.value}/>
<//>`:c?l`<li key=${i} class=thread data-thread=${i}>
<${_y} task=${e} thread=${c} target=${o}/>
</li>`:l`<li key=${i} class=earlier><${uT} kind=${i} read=${d}/></li>`)}
</ol>
</div>
${e.can.comment?l`<div class=talk-end>
<${Ms}
key=${e.id}
task=${e}
place=${Rn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>il(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function cT(e){let t=ee.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return O(()=>{!t||!r||e.find(t).then(a=>a?o(t):N({bad:!0,text:s("talk.notHere")})).catch(a=>N({bad:!0,text:_e(a)}))},[e,t,r]),n===t?n:null}function uT({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>N({bad:!0,text:_e(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var ul=({team:{id:e,name:t}})=>V.value.some(n=>n.id===e&&n.archivedAt)&&l`<p class=note>${s("team.archivedHint",{team:t})}</p>`;var dT=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function dd(e){return e.split(dT).map((t,n)=>n%2?mT(t):t)}var Iy=e=>dd(e).some(t=>typeof t!="string");function mT(e){return e.startsWith("http")?l`<a href=${e} target=_blank rel="noopener noreferrer">${e}</a>`:V.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var fT=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,pT=/<(?!\/?p>|br)/,$T=2;function md({task:e,field:t,can:n}){let o=e[t]??"",r=hT(e,t==="description"?o:""),a=`${e.id}.${t}`,i=pe(a).value,c=I=>ke(a,I),u=`${a}.left`,d=pe(u).value,m=I=>ke(u,I),[f,$]=x(!1),[p,v]=x(!1),b=T(null),h=T(0),g=T(!1),y=()=>{h.current||=yn(e.id)?.version??0},E=async(I,se)=>{let wt=t==="title"?I.replace(/\s+/g," ").trim():I;if(c(null),h.current=0,t==="title"&&!wt)return;let hd=await ot(e,{[t]:wt||null},{expectedVersion:se||void 0,quiet:"conflict"});hd.errors.find(rb=>rb.code==="CONFLICT")?(m(wt),$(!0)):hd.errors.length?c(I):vh(u,wt)},A=I=>{if(!yn(e.id))return;let se=I.target.value;se!==o&&!g.current?E(se,h.current):c(null),g.current=!1,h.current=0,v(!1)},de=I=>{I.key==="Escape"&&i!==null&&(I.preventDefault(),I.stopPropagation(),c(null),g.current=!0),I.key==="Enter"&&(t==="title"||I.metaKey||I.ctrlKey)&&(I.preventDefault(),I.target.blur())},C=I=>{I.key!=="Enter"||I.target!==I.currentTarget||(I.preventDefault(),I.currentTarget.querySelector("textarea")?.focus())},X=I=>{!n||I.target instanceof Element&&I.target.closest("a, button")||getSelection()?.toString()||v(!0)};B(()=>{!p||document.activeElement===b.current||(b.current?.focus({preventScroll:!0}),b.current?.setSelectionRange(o.length,o.length))},[p]);let oe=I=>{let se=n&&gt(e)&&t==="description"?Oo(I):[];if(se.length){I.preventDefault();for(let wt of dn(e.id,se))vt({contentType:wt.file.type})&&na(I.target,Zi(wt))}};O(()=>el(I=>{i!==null?c(Cs(i,I)):n&&o.includes(I)&&E(Cs(o,I),0)}),[i,o]);let Hn=(i??o)!==o;B(()=>Hn?qo():void 0,[Hn]),B(()=>hh(a,u),[]),O(()=>i===null?void 0:$h(a),[i===null]),O(()=>{d===o&&m(null)},[d,o]);let mt=I=>{m(null),$(!1),I&&E(d??"",yn(e.id)?.version??0)},kt={dir:"auto",value:i??o,readOnly:!n,onFocus:()=>{y(),v(!0)},onInput:P(I=>{y(),g.current=!1,c(I)}),onBlur:A,onKeyDown:de,onPaste:oe,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class=titled data-title tabindex=-1 role=group aria-label=${o} onKeyDown=${C}>
<textarea class=title rows=1 maxlength=200 ...${kt}/>
</div>`:i===null&&!p&&(r||Iy(o))?l`<div class=reading>
<div class="input read" dir=auto role=group aria-label=${s("field.description")} onClick=${X}>
${r?l`<${hr} html=${r} taskId=${e.id} under=${$T}/>`:dd(o)}
</div>
${n&&l`<button
class=icon
aria-label=${s("sheet.edit")}
title=${s("sheet.edit")}
onClick=${()=>v(!0)}
>
<${w} name=pen/>
</button>`}
</div>`:l`<textarea
ref=${b}
class=input
rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
maxlength=20000
placeholder=${n?s("sheet.describe"):""}
...${kt}
/>`}
${d!==null&&d!==o&&l`<div class=clash role=alert>
<strong>${s(f?"clash.title":"clash.left")}</strong>
<span>${s("clash.theirs")}</span>
<blockquote>${o||s("clash.nothing")}</blockquote>
<span>${s("clash.mine")}</span>
<blockquote>${d||s("clash.nothing")}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>mt(!1)}>
${s(f?"clash.takeTheirs":"talk.drop")}
</button>
${n&&l`<button class=btn onClick=${()=>mt(!0)}>${s("clash.keepMine")}</button>`}
</div>
</div>`}
`}function hT({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=fT.test(n)&&o.text!==n&&!t;return O(()=>{if(!a)return;let i=!1;return _(Lm,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&pT.test(o.html)?o.html:null}var vT=e=>e.can.delete&&(S.value?.role==="ADMIN"||V.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function dl({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>Ca(e)}>
${s("command.restore")}
</button>`}
${vT(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${re} class=small labelledby=purge-title close=${o}>
<div class=pad>
<h2 id=purge-title>${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class=actions>
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),xf(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
<//>`}
</span>`}var Oy=6,gT=300;function Dy({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class=icon
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>pi([e])}
>
<${w} name=${e.watching?"bell-on":"bell"}/>
</button>`}function Cy({task:e}){O(()=>{let o=0,r=()=>_(Mm,{id:e.id}).then(({task:i})=>i&&ce(i),()=>{}),a=qe(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,gT))});return()=>{clearTimeout(o),a()}},[e.id]);let t=yT(e);if(!t.length)return l`<span class=dim>${s("nobody")}</span>`;let n=t.slice(Oy).map(({name:o})=>o);return l`<span class=avs role=group aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,Oy).map(o=>l`<${ne} key=${o.id} user=${o}/>`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function yT({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Ny({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${bT} task=${e}/>`}
<${ul} team=${e.team}/>
<${jg} task=${e}/>
<${md} task=${e} field=title can=${t.update}/>
<${$$} task=${e}/>
<dl>
<${wo} task=${e} field=status can=${t.changeStatus} keys=S>
<${te} kind=status value=${e.status} mute/>
<span>${s(`status.${e.status}`)}</span>
<//>
${Ft(e.team.id).length>0&&l`<${wo}
task=${e}
field=stage
can=${t.changeStatus}
keys=M
>
<${w} name=board/>
<span dir=auto>${en(e.stage)?.name??s("stages.none")}</span>
<//>`}
<${wo} task=${e} field=assignee can=${t.assign} keys=A>
<${ne} user=${e.assignee} mute/>
<span dir=auto>${e.assignee?.name??s("nobody")}</span>
<//>
<${wo} task=${e} field=due can=${t.update} keys=D>
<${w} name=calendar/>
<span>${e.dueDate?l`<${On} task=${e}/>`:s("due.never")}</span>
<//>
<${Fg} task=${e}/>
<${wo} task=${e} field=priority can=${t.update} keys=P>
<${te} kind=priority value=${e.priority} mute/>
<span>${s(`priority.${e.priority}`)}</span>
<//>
<${wo} task=${e} field=labels can=${t.update} keys=L>
${e.labels.length?l`<${Zo} task=${e} mute/>`:l`<${w} name=label/><span>${s("labels.none")}</span>`}
<//>
<dt>${s("field.watchers")}</dt>
<dd><${Cy} task=${e}/></dd>
<dt>${s("field.reminders")}</dt>
<dd><${Hg} task=${e}/></dd>
<${wo} task=${e} field=team can=${t.update&&J.value.length>1}>
<${w} name=team/>
<span dir=auto>${e.team.name}</span>
<//>
</dl>
</div>
<${md} task=${e} field=description can=${t.update}/>
<${Gg} task=${e}/>
<${qg} task=${e}/>
<${Ug} task=${e}/>
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${Ay} task=${e}/>
`}function bT({task:e}){return l`<div class="note trashed" role=status>
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${dl} task=${e}/>
</div>`}function wo({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Je.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
`}var fd=3;function Ry({task:e}){let t=kT(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class=looking role=status title=${o}>
<span class=sr>${o}</span>
${t.slice(0,fd).map(r=>l`<${ne} key=${r.id} user=${r} mute/>`)}
${t.length>fd&&l`<span class="sm dim" aria-hidden=true>+${s.number(t.length-fd)}</span>`}
</span>`}function kT(e,t){let[n,o]=x([]);return O(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Kt(Pm,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,Xe())},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),ve.value==="offline"?[]:n}function Ly(){let{key:e=""}=ee.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Lo(e)??(t.key===e?t.id:null),r=o?K(o).value:null,a=async()=>{let f=(await _(Rm,{id:e})).task;if(ee.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&qt(o),n({key:e,id:o,gone:!0,failed:null}));ce(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));O(()=>(i(),Oe(a)),[e]),O(()=>{r?.key&&r.key!==e&&W(`/t/${r.key}`,{replace:!0})},[r?.key]),B(()=>{me.value=o},[o]);let c=wT(o??e,!!r),{isOver:u,...d}=ta(r&&gt(r)?f=>dn(r.id,f):null),m=f=>{if(!r||!gt(r)||f.defaultPrevented)return;let $=Oo(f);$.length&&(f.preventDefault(),dn(r.id,$))};return l`<dialog
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
${r&&l`<${Ry} task=${r}/><${Dy} task=${r}/><${ET} task=${r}/>`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Zn}>
<${w} name=close/>
</button>
</span>
</header>
<h2 class=sr>${r?.title??e}</h2>
<div class=in>${xT(r,t.key===e?t:null,i,o)}</div>
${u&&l`<p class=dropping aria-hidden=true>${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function wT(e,t){let n=T(null);return B(()=>{let o=document.activeElement,r=ht(o);return()=>{let a=me.peek();me.value=null,cs(a&&a!==r?to(a):o,a??r)}},[]),B(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),B(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function xT(e,t,n,o){return e?l`<${Ny} key=${e.id} task=${e}/>`:t?.failed?l`<${G} problem=${t.failed} retry=${n}/>`:t?.gone?l`
<${Ee} icon=find title=${s("sheet.gone")}>${s("sheet.goneHint")}<//>
${o&&l`<${ST} id=${o}/>`}
`:l`<${ie} rows=${5}/>`}var ST=({id:e})=>["title","title.left","description","description.left","part","new"].map(t=>{let n=`${e}.${t}`,o=pe(n).value;return o&&l`<div class=clash>
<span>${s("clash.mine")}</span>
<blockquote>${o}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>ke(n,null)}>${s("talk.drop")}</button>
</div>
</div>`});function ET({task:e}){return["link","delete"].flatMap(t=>yt.filter(n=>n.id===t&&bt(n,[e]))).map(t=>l`<button
class=icon
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Yt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"}/>
</button>`)}function ml({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=T(null);return O(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${G} problem=${e.failed.value} retry=${()=>e.load()}/>`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<${Tt} of=${zt(["shift"])}/>
<p class=sr role=status aria-live=assertive>${_c}</p>
`}
${o?l`<${T$} ids=${e.ids.value} by=${o}/>`:l`<${Jo} ids=${e.ids.value} label=${r} arranged=${n}/>`}
${e.more.value&&l`<div class=more ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class=card>
<${Ee} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
<//>
</div>`:l`<${ie} rows=${8}/>`}var My=50,_T=100,fl=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+My)}async next(){this.busy.peek()||await this.read(this.ids.peek(),My)}async read(t,n){let o=this.turn+=1;this.busy.value=!0;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(_T,t.length+n-a.length),{view:u}=await _(C$,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ce($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0,this.failed.value=null})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};var TT=e=>Math.max(300,e*10);function Py({view:e}){let t=ft(()=>new fl(e.id),[e.id]);return ze(()=>t.load(),[t,e.version],/^task\./,TT),O(()=>Oe(()=>t.load()),[t]),l`<div class=wrap>
<header class=top>
<div>
<h1 dir=auto>${e.name}</h1>
<p role=status>
${t.ready.value?s("tasks.count",{n:t.total.value}):!t.failed.value&&s("loading")}
</p>
</div>
<div class=tools><${Un}/></div>
</header>
<${ml} list=${t} label=${e.name} group=${q$(e)} hint=${s("views.foreign")} filtered/>
</div>`}var AT=["overdue","today","week","none"],IT=new Set(["q","status","priority","due","label","stage","blocked"]);function Uy({place:e}){let t=ut.value;return t&&!er(t)?l`<${Py} view=${t}/>`:l`<${OT} place=${e}/>`}function OT({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o=Le(e);n||(o.status??=io);let r=Et[e.get("sort")??"new"]??Et.new,a=Ze(o,r),i=Xo.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>IT.has(d)||d==="assignee"&&m!=="me");return l`<div class=wrap>
<header class=top>
<div>
<h1>${ut.value?.name??s("place.tasks")}</h1>
<p role=status>${a.ready.value?s("tasks.count",{n:c}):!a.failed.value&&s("loading")}</p>
</div>
<div class=tools><${At}/><${Un}/><${Ln}/></div>
</header>
<${DT} query=${e} filtered=${u}/>
<${xh}/>
<${ml} list=${a} filtered=${u} arranged=${r===Et.manual&&!i} group=${i}/>
</div>`}function DT({query:e,filtered:t}){let n=()=>W(Me("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Fi} query=${e}/>
<${dt}
name=status
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...je.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${tv} query=${e}/>
<${lr} query=${e}/>
<${Mn} query=${e}/>
<${Pn} query=${e}/>
<${Ri} query=${e}/>
<${dt} name=due query=${e} options=${AT.map(o=>[o,s(`filter.${o}`)])}/>
<${CT} query=${e}/>
<${dt} name=group query=${e} options=${Xo.map(o=>[o,s(`group.${o}`)])}/>
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function CT({query:e}){return l`<select
class=input
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${P(t=>Pe({sort:t==="new"?"":t}))}
>
${Object.keys(Et).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var NT=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${H} } }`,Hy=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${H} }
}`,RT=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${H} } }`,LT={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Fy=1e6;function By({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=MT(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class=group aria-labelledby=columns-title>
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
<${UT} stage=${d}/>
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
<${FT} team=${e}/>
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${te} kind=status value=${f} color=${$}/>
<span>${m}</span>
</li>`)}
</ul>`}
<p class=sr role=status aria-live=assertive>${a}</p>
${n&&l`<${qT} stage=${n} stages=${r} close=${()=>o(null)}/>`}
</section>`}function MT(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=T([]),u=T(Promise.resolve()),d=T(0),m=PT(e,t),f=m.map(({id:v})=>v),$=({id:v,name:b},h)=>{let g=h.indexOf(v);n(h),i(s("board.spot",{column:b,at:g+1,n:h.length})),d.current+=1,u.current=u.current.then(async()=>{await be(Hy,{id:v,input:{afterId:h[g-1]??null}}),await nt().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(v,b)=>({onKeyDown:h=>{let g=ct(h);g&&(h.preventDefault(),!(b+g<0||b+g>=f.length)&&($(v,qy(f,v.id,b+g)),fe(`[data-grip="${v.id}"]`)))},onPointerDown:h=>jt(h,{lift:()=>{c.current=f,r(v.id)},over:g=>{let y=c.current.indexOf(g??"");y<0||(c.current=qy(c.current,v.id,y),n(c.current))},drop:()=>{r(null),c.current.indexOf(v.id)!==b?$(v,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function PT(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var qy=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function UT({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=Ne(),$=h=>{u(({[h]:g,...y})=>y),m(g=>g?.field===h?null:g)},p=async(h,g)=>{let y=await Ky(Hy,{id:t,input:{[h]:g,expectedVersion:i}});if(y)return m({field:h,why:y});await nt().catch(()=>{}),$(h)},v=(h,g)=>{if(h==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let y=g.trim()===""?null:Number(g);return y===a?$("limit"):y!==null&&!(Number.isInteger(y)&&y<=Fy)?m({field:"limit",why:s("columns.badLimit")}):p("limit",y)},b=(h,g)=>({value:c[h]??g,"aria-invalid":d?.field===h?"true":void 0,"aria-describedby":d?.field===h?f:void 0,onInput:P(y=>u(E=>({...E,[h]:y}))),onBlur:({currentTarget:{value:y,validity:E}})=>E.badInput?m({field:h,why:s("columns.badLimit")}):v(h,y),onKeyDown:y=>{y.key==="Enter"&&y.target.blur(),y.key==="Escape"&&(y.target.value=g,$(h))}});return l`
<span class=tint>
<input
type=color
list=label-colors
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??LT[o]}
onInput=${P(h=>u(g=>({...g,color:h})))}
onChange=${P(h=>h!==r&&p("color",h))}
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
<${te} kind=status value=${o} color=${r} mute/>
<span>${s(`status.${o}`)}</span>
</span>
<input
class="input limit"
type=number
min=1
max=${Fy}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${b("limit",a===null?"":String(a))}
/>
${d&&l`<p class=error id=${f} role=alert>${d.why}</p>`}
`}async function Ky(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?q(n[0]):""}catch(n){return _e(n)}}function FT({team:e}){let t=De(async({name:n,status:o},r)=>{let{createStage:a}=await _(NT,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await nt()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Te} text=${t.whole}/>
<${Q} name=name label=${s("columns.new")} maxlength=50 required error=${t.errors.name}/>
<${Q} name=status as=select label=${s("columns.standsFor")} error=${t.errors.status}>
${je.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
<//>
<button class=btn disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function qT({stage:e,stages:t,close:n}){let{data:o,failed:r}=ze(()=>_(Ro,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=HT(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await Ky(RT,{id:e.id,to:f?.id});if(p)return u(p);n(),await nt().catch(()=>{})};return l`<${re} class=small labelledby=delete-column close=${n}>
<div class=pad>
<h2 id=delete-column>${s("columns.sure",{column:e.name})}</h2>
<${Te} text=${c}/>
<p role=status>
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&f?l`<${Q} name=to as=select label=${s("columns.goTo")} value=${f.id} onChange=${P(i)}>
${t.filter(p=>m.includes(p)).map(({id:p,name:v})=>l`<option value=${p} selected=${p===f.id}>${v}</option>`)}
<//>`:null}
<div class=actions>
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
<//>`}function HT(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var BT=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${H} } }`,KT=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${H} }
}`,WT=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${H} } }`;function Wy({team:e,runs:t}){let[n,o]=x(null),r=St(e.id),a=J.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class=group aria-labelledby=labels-title>
<header><h2 id=labels-title>${s("field.labels")}</h2><span class=num>${s.number(r.length)}</span></header>
${a?l`<div class=card>
<datalist id=label-colors>${ya.map(i=>l`<option value=${i}/>`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${GT} label=${i}/>
${t&&l`<button
class=icon
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name=trash/>
</button>`}
</li>`)}
<li key=new><${jT} team=${e} labels=${r}/></li>
</ul>
</div>`:l`<div class="card pad">
<span class=labels>${r.map(i=>l`<${lo} key=${i.id} label=${i}/>`)}</span>
</div>`}
${n&&l`<${VT} label=${n} close=${()=>o(null)}/>`}
</section>`}function GT({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await be(KT,{id:e.id,input:{...u,expectedVersion:e.version}})&&await nt(),n(null),r(null)},i=P(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type=color
list=label-colors
aria-label=${s("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${P(r)}
onChange=${P(u=>u!==e.color&&a({color:u}))}
/>
<input
class="input who"
dir=auto
maxlength=50
aria-label=${s("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${P(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function jT({team:e,labels:t}){let[n,o]=x(""),r=De(async({name:a,color:i},c)=>{let{createLabel:u}=await _(BT,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await nt()),u});return l`<form class=inline onSubmit=${r.submit} novalidate>
<${Te} text=${r.whole}/>
<input
type=color
name=color
list=label-colors
aria-label=${s("labels.color")}
value=${n||Fo(t)}
onInput=${P(o)}
/>
<${Q} name=name label=${s("labels.new")} maxlength=50 required error=${r.errors.name}/>
<button class=btn disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function VT({label:e,close:t}){let{data:n,failed:o}=ze(()=>_(Ro,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{await be(WT,{id:e.id},s("labels.deleted",{label:e.name}))&&await nt()};return l`<${cn}
title=${s("labels.sure",{label:e.name})}
verb=${s("command.delete")}
run=${a}
close=${t}
early=${r===void 0&&!o}
>
<p role=status>
${r===void 0?s(o?"labels.someHave":"loading"):r?s("labels.have",{n:r}):s("labels.noneHas")}
</p>
<//>`}var Gy=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],jy=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${H} }
}`,YT=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${H} }
}`,zT=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${H} team { id key } }
}`,ZT=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${H} }
}`,QT=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${H} }
}`,JT=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function $l(e,t,n){let o=await be(e,t,n);return o&&await nt(),o}var XT="Everybody who registers joins this team.";function Vy(){let e=V.value,{key:t}=j.value,n=t?e.find(o=>o.key===t):Re.value.find(o=>o.default)??Re.value[0];return t&&!n?l`<${Is}/>`:l`<div class=wrap>
<header class=top>
<div>
<h1 dir=auto>${n?.name??s("place.team")}</h1>
${n&&l`<p>
${s("team.about",{key:n.key})}
${" "}
${n.default&&n.description===XT?s("team.everybody"):n.description}
</p>`}
</div>
<div class=tools>
${e.length>1&&l`<select
class=input
aria-label=${s("side.teams")}
value=${n?.key}
onChange=${P(o=>W(`/team/${o}`))}
>
${e.map(o=>l`<option value=${o.key}>${o.name}${o.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${n&&l`<a class="btn quiet" href=${`/tasks?team=${n.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${n&&l`<${ul} team=${n}/>`}
${n?l`<${eA} key=${n.id} team=${n}/>`:l`<div class=card><${Ee} icon=team title=${s("team.none")}>${s("team.noneHint")}<//></div>`}
${n&&l`<${By} key=${n.id} team=${n} runs=${pl(n)}/>`}
${n&&l`<${Wy} key=${n.id} team=${n} runs=${pl(n)}/>`}
${n&&pl(n)&&l`<${nA} key=${n.id} team=${n}/>`}
<${oA}/>
</div>`}var pl=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function eA({team:e}){let t=pl(e)&&!e.archivedAt,[n,o]=x(null),r=(a,i)=>{let c=Gy.find(u=>u===i);c&&$l(jy,{teamId:e.id,userId:a.id,role:c},s("team.roleSet",{who:a.name}))};return l`<section class=group aria-labelledby=members-title>
<header>
<h2 id=members-title>${s("team.members")}</h2>
<span class=num>${s.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:a,role:i})=>l`<li key=${a.id} class=${a.active?"":"off"}>
<${ne} user=${a} mute big/>
<div class=who>
<strong dir=auto>${a.name}${a.id===S.value?.id?` (${s("you")})`:""}</strong>
<small>${a.email}</small>
</div>
${t?l`
<select
class=input
aria-label=${s("team.roleOf",{who:a.name})}
value=${i}
onChange=${P(c=>r(a,c))}
>
${Gy.map(c=>l`<option value=${c} selected=${c===i}>${s(`role.${c}`)}</option>`)}
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
${t&&l`<${tA} team=${e}/>`}
${n&&l`<${cn}
title=${s("team.sure",{who:n.name,team:e.name})}
verb=${s("team.removeIt")}
run=${()=>$l(YT,{teamId:e.id,userId:n.id},s("team.removed",{who:n.name}))}
close=${()=>o(null)}
>
<p>${s("team.sureHint")}</p>
<//>`}
</section>`}function tA({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=ze(()=>o?_(JT,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>$l(jy,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${Q}
name=person
label=${s("team.add")}
hint=${s("team.addHint")}
type=search
autocomplete=off
value=${t}
onInput=${P(n)}
/>
${a.length>0&&l`<ul class=people>
${a.map(c=>l`<li key=${c.id}>
<${ne} user=${c} mute/>
<div class=who><strong dir=auto>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class=sr> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function nA({team:e}){let[t,n]=x(!1),o=()=>$l(QT,{id:e.id,archived:!e.archivedAt}),r=De(async({name:a,description:i})=>{let{updateTeam:c}=await _(ZT,{id:e.id,input:{name:a,description:i||null,expectedVersion:e.version}});return c.errors.length||await nt(),c});return l`<section class=group aria-labelledby=edit-title>
<header><h2 id=edit-title>${s("team.settings")}</h2></header>
<form class="card pad" onSubmit=${r.submit} novalidate>
<${Te} text=${r.whole}/>
<${Q} name=name label=${s("team.name")} defaultValue=${e.name} required error=${r.errors.name}/>
<${Q}
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
${t&&l`<${cn}
title=${s("team.sureArchive",{team:e.name})}
verb=${s("team.archive")}
run=${o}
close=${()=>n(!1)}
>
<p>${s("team.sureArchiveHint")}</p>
<//>`}
</section>`}function oA(){let e=De(async({name:t,key:n},o)=>{let{createTeam:r}=await _(zT,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await nt(),W(`/team/${r.team.key}`)),r});return l`<section class=group aria-labelledby=new-team>
<header><h2 id=new-team>${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Te} text=${e.whole}/>
<div class=inline>
<${Q} name=name label=${s("team.name")} required error=${e.errors.name}/>
<${Q} name=key label=${s("team.key")} maxlength=8 placeholder=REL error=${e.errors.key}/>
<button class=btn disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var Yy=["PENDING","IN_PROGRESS"],pd=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],rA=[{field:"CREATED_AT",direction:"DESC"}],sA=["down","up","open","status","priority","assignee","due","keys"];function zy({place:{query:e}}){let{team:t,assignee:n}=Le(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ze({due:"overdue",...r},pd,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ze({due:"today",status:Yy,...r},pd,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ze({due:"later",status:Yy,...r},pd,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ze(r,rA,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class=wrap>
<header class=top>
<div><h1>${s.longDay(R.value)}</h1><${aA}/></div>
<div class=tools><${At}/><${Ln}/></div>
</header>
<${jv}/>
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${iA} key=${i.title} ...${i}/>`)}
<${ks} class="page narrow card"/>
`:l`<${ie} rows=${8}/>`}
<${Tt} of=${sA.map(i=>[rt(gi(i)),s(`hint.${i}`)])}/>
</div>`}function aA(){let e=Zr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Qr()}>
${xe("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function iA({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${G} problem=${t.failed.value} retry=${()=>t.load()}/>`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class=num>${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Me(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${Jo} ids=${d} label=${e}/>`:l`<div class=card>
<${Ee} title=${r} action=${i&&l`<${ev}/>`}>${a}<//>
</div>`}
</section>`}var lA=[{field:"UPDATED_AT",direction:"DESC"}];function Zy({place:{query:e}}){let{team:t,assignee:n}=Le(e),o=Ze({team:t,assignee:n,deleted:!0},lA),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.trash")}</h1>
<p role=status>${o.ready.value?s("tasks.count",{n:r}):!o.failed.value&&s("loading")}</p>
</div>
<div class=tools><${At}/></div>
</header>
${o.failed.value&&l`<${G} problem=${o.failed.value} retry=${()=>o.load()}/>`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${cA} key=${a} id=${a}/>`)}
</ul>`:l`<div class=card>
<${Ee} icon=trash title=${s("trash.none")}>${s("trash.noneHint")}<//>
</div>`:!o.failed.value&&l`<${ie} rows=${5}/>`}
${o.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function cA({id:e}){let t=K(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Ye.value=e}}>
<${te} kind=status value=${t.status}/>
<div class=who>
<a href=${`/t/${t.key}`} dir=auto data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${dl} task=${t}/>
</li>`:null}var uA=()=>l`<p class=boot role=status>${s("loading")}</p>`,dA={"sign-in":Lv,register:Mv,forgot:Pv,reset:Uv,confirm:Fv},mA={today:zy,inbox:Bv,tasks:Uy,board:xv,calendar:Dv,reports:pv,trash:Zy,team:Vy,settings:kg,overview:Yv,instance:Wv,unknown:Is},fA={palette:Ih,keys:mh,new:Sh,more:qh,delete:Hh,view:vv},Qy=["wheel","touchstart","keydown","pointerdown"];function Jy(){let{name:e,path:t}=ee.value,n=S.value?.id,o=Kl.has(e),r=dA[e];return O(()=>{n===void 0&&S.peek()===null&&!o&&W(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Wl.has(e)&&W("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!Wl.has(e))?l`<${r} key=${e}/>`:n?l`<${$A} key=${n}/>`:null}function pA(){let e=Xf();return e&&Jl(),e}function $A(){let[e,t]=x(pA),[n,o]=x(null),r=T(!1),a=async()=>{if(!r.current)try{if(await ep(),e)return;await No(S.peek()?.locale),Jl(),t(!0)}catch(i){if(r.current)return;o(i),e&&setTimeout(a,Xe())}};return B(()=>(a(),()=>{r.current=!0,op()}),[]),n&&!e?l`<main class=gate id=main><${G} problem=${n} retry=${a}/></main>`:e?l`<${hA}/>`:l`<${uA}/>`}function hA(){let e=fA[ue.value],t=ee.value.name==="task";return vA(),bm(),l`
<div class="shell ${t?"beside":""} ${Ut.value?"quiet":""}">
<a class=skip href="#main" onClick=${kA}>${s("skip")}</a>
<${gA}/>
<${Fh}/>
<${yA}/>
<${Lh}/>
${t&&l`<${Ly}/>`}
${t&&tn.value&&l`<${iu}/>`}
</div>
<${Ph}/>
<${Gh}/>
<${fh}/>
<${Xh}/>
<${Yh}/>
<${Qh}/>
${e&&l`<${e} key=${ue.value}/>`}
`}function vA(){let{path:e}=j.value,t=T(""),n=me.peek()??Lo(ee.value.key??""),o=()=>document.querySelector(`main [data-task="${n}"]`)?.getBoundingClientRect().top??NaN,r=t.current===e?o():NaN;B(()=>{t.current=e,Mr().scrollTop+=o()-r||0})}function gA(){let e=me.value&&K(me.value).value,{name:t}=j.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=He.value?`(${s.number(He.value)}) `:"";return B(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function yA(){let{name:e,path:t}=j.value,n=mf.value?Is:mA[e],o=T(null),r=T({name:e,path:t}),[a,i]=nm(u=>console.error(u));B(()=>{let{step:u,scroll:d}=da.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&En(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),bA(u==="pop"?d:0)},[t]),O(()=>Wh(o.current),[]);let c=tn.value&&ee.value.name==="task";return l`<main id=main tabindex=-1 ref=${o} inert=${c}>
${!c&&l`<${iu}/>`}
${zr.value&&S.value?.emailConfirmed===!1&&l`<${jh}/>`}
${a?l`<${G} problem=${new ae("BAD_REQUEST",s("error.BUG"))} retry=${i}/>`:l`<${n} key=${e} place=${j.value}/>`}
</main>`}function bA(e){let t=Mr();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Mr();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Qy)removeEventListener(r,o)};for(let r of Qy)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function kA(e){e.preventDefault(),document.getElementById("main")?.focus()}var wA=1200,Us="",Xy=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ve.peek().size&&!hl("dialog"))return En();if(e.key==="Escape"&&ee.peek().name==="task"&&!hl("dialog:not(.sheet)"))return Zn();let t=xA(e);t&&(e.preventDefault(),Yt(t))});function xA(e){let t=SA(e);if(!t)return null;if(t==="mod+k")return hl("dialog:not(.sheet)")?null:eb(t);if(_A(e.target)||e.ctrlKey||e.metaKey||e.altKey||hl("dialog:not(.sheet)")||t==="enter")return null;let n=Us?`${Us} ${t}`:t;return Us="",clearTimeout(Xy),n==="g"?(Us="g",Xy=setTimeout(()=>{Us=""},wA),null):eb(n)}function eb(e){return yt.find(t=>t.keys===e&&bt(t))}function SA(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var EA="input, textarea, select, [contenteditable]",_A=e=>e instanceof Element&&e.closest(EA),hl=e=>document.querySelector(`${e}[open]`)!==null;var $d=document.getElementById("app"),nb=No(km());try{await Promise.all([nb,TA()]),S.peek()&&await No(S.peek()?.locale),$d.replaceChildren(),Xd(l`<${Jy}/>`,$d)}catch(e){ob(s("error.UNREACHABLE")),console.warn(e)}hg();var tb=D(()=>S.value?.id);we(()=>{tb.value&&$g(tb.value)});we(()=>{S.value&&(No(S.value.locale),Hr())});async function TA(){for(;;)try{return await hm()}catch(e){if(!Qt(e))return Io();await nb,ob(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,Xe())})}}function ob(e){let t=$d.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

var My={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},Py=e=>My[e]??"report it",ae=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=Py(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function Ds(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ae(a,r?.message??"The server refused it without a reason.",d)}var il=300,Uy=2e4,Fy=12e4,qy=5;function pr(e,t=Math.random){return il/2+t()*Math.min(Uy,il*2**e)}function Hy(e,t,n=Math.random){let{retryAfter:o}=e;return o===void 0?pr(t,n):Math.min(Math.max(o*1e3,il),Fy)+n()*500}var Cs=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function By(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function Ky(e,t,n){let{signal:o,abort:r,close:a}=By(t),i=setTimeout(()=>r(new ae("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Zt=e=>e instanceof ae&&e.advice==="try again later",Wy=(e,t)=>Zt(e)||e instanceof ae&&e.code==="INTERNAL"&&t<=qy,dd=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return Ky(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await Gy(a,r);if(c?.length)throw Ds(c,{status:a.status,retryAfter:pd(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...md(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ae("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},md=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function Gy(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:pd(e),maybeDone:!0};if(!jy(o))throw new ae("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ae("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function jy(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function pd({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function fd(e){try{e()}catch(t){cl(t)}}function cl(e){setTimeout(()=>{throw e})}function $d(){let e=null;return{load:()=>e,save:t=>{e=t}}}function ad(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var Vy="0123456789abcdefghjkmnpqrstvwxyz";function F(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=Vy[Number(n>>r&31n)];return`${e}_${o}`}var id=()=>F("key"),Yy=22*36e5,zy=36e5;function Zy(e,t=Date.now()){return t-e<Yy&&e-t<zy}var Qy=5,ld=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),hd=class{constructor(e,t){this.sender=e,this.options=t,this.loaded=this.load(),this.loaded.catch(()=>{})}sender;options;writes=[];callers=new Map;loaded;sending=null;changing=Promise.resolve();closed=new AbortController;hurry=()=>{};get waiting(){return this.writes}add(e,t,n){let o=String(e);if(!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(o))throw new TypeError("A change that waits needs @idempotent(key: $key).");let{key:r=id(),...a}=t,i={key:r,query:o,variables:a,userId:null,sentAt:null,note:n},c=new Promise(d=>this.callers.set(i.key,d)),u=this.keepNew(i);return u.then(()=>this.start().catch(cl),d=>this.answer(i.key,ll("INTERNAL",`It could not be kept: ${d}`))),{kept:u,settled:c}}send(){return this.hurry(),this.start()}close(){this.closed.abort(new DOMException("The queue was closed.","AbortError"))}start(){return this.sending??=this.sendAll(),this.sending}async load(){this.writes=await this.options.store.load()??[]}async keepNew(e){await this.loaded;let t=await this.sender.userId(),{most:n=1e3}=this.options;await this.change(o=>{if(o.length>=n)throw new RangeError(`More than ${n} changes can\u2019t wait.`);return[...o,{...e,userId:t}]})}async sendAll(){try{await this.loaded,await this.sendEach()}catch(e){if(!this.closed.signal.aborted)throw e}finally{this.sending=null}}async sendEach(){for(let e=0;!this.closed.signal.aborted;){let t=null;try{t=await this.sender.userId();let n=this.writes.find(o=>o.userId===t);if(!n)return;await this.sendOne(n,e),e=0}catch(n){if(!(n instanceof ae))throw n;if(ld.has(n.code)){if(t===await this.sender.userId())return;continue}e+=1;let o=new Promise(r=>this.hurry=r);await Promise.race([this.sender.wait(Hy(n,e),this.closed.signal),o])}}}async sendOne(e,t){let n=e;for(let o=1;;o+=1){if(n.sentAt!==null&&!Zy(n.sentAt))return this.settle(n,Jy);n.sentAt===null&&(n=await this.exchange(n,{...n,sentAt:Date.now()}));let r=await this.ask(n,t),a=r.errors.find(({code:c})=>c==="CONFLICT");if(!a||o>Qy)return this.settle(n,r);let i=await this.options.onConflict?.(n,a)??null;if(i===null)return this.settle(n,r);n=await this.exchange(n,{...n,variables:i,key:id(),sentAt:null})}}async ask(e,t){try{return await this.sender.send(e,this.closed.signal)}catch(n){if(!(n instanceof ae)||Wy(n,t+1)||ld.has(n.code))throw n;return ll(n.code,n.message)}}async settle({key:e},t){let n=this.writes.find(o=>o.key===e);await this.change(o=>o.filter(r=>r.key!==e)),n&&fd(()=>this.options.onSettled?.(n,t)),this.answer(e,t)}answer(e,t){this.callers.get(e)?.(t),this.callers.delete(e)}async exchange(e,t){await this.change(o=>o.map(r=>r.key===e.key?t:r));let n=this.callers.get(e.key);return this.callers.delete(e.key),n&&this.callers.set(t.key,n),t}change(e){let t=this.changing.then(async()=>{this.closed.signal.throwIfAborted();let n=e(this.writes);await this.options.store.save(n.length?n:null),this.writes=n});return this.changing=t.catch(()=>{}),t}},Jy=ll("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function ll(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var Xy=2e4,cd=new Set(["RATE_LIMITED","INTERNAL"]),eb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),vd=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ae("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ae&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=ad(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ae&&eb.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(cd.has(a.code))throw ud(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await ad(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&cd.has(c.code))throw ud(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(tb(e,t));return fd(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){cl(t)}}},ud=({code:e,message:t,retryAfter:n})=>new ae(e,t,{retryAfter:n??void 0});function tb({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(Xy,a/4)}}var Od=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Od(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},gd=new Map;function nb(e){var t=gd.get(this);return t||(t=new Map,gd.set(this,t)),(t=Od(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var le,Dd,Cd,un,dl,Ps,Nd,Ls,Rd,vl,ml,ob,kr=Symbol.for("pv"),Us={},Fs=[],rb=/^m(i|n|o|s|text|space)$/,gl=Array.isArray,yl=Fs.slice,Fn=Object.assign;function Un(e){e&&e.parentNode&&e.remove()}function Ld(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?yl.call(arguments,2):n),fr(e,i,o,r,null)}function fr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kr,__v:r||++Dd,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(a),a}function bo(e){return e.children}function $r(e,t){this.props=e,this.context=t,this.__g=0}function dn(e,t){if(t==null)return e.__&&dn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:dn(e)}function sb(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Fn({constructor:kr},n)).__v=n.__v+1,le.vnode&&le.vnode(t),bl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||dn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Hd(r,t,a),n.__=n.__e=null,t.__e!=o&&Md(t))}function Md(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Md(e)}function yd(e){(8&e.__g||(e.__g|=8,un.push(e),Ps++))&&dl==le.debounceRendering||((dl=le.debounceRendering)||queueMicrotask)(Pd)}function Pd(){try{for(var e,t=1;un.length;)un.length>t&&un.sort(Nd),e=un.shift(),t=un.length,8&e.__g&&sb(e)}finally{(Ps=un.length)&&(dl||queueMicrotask)(Pd)}}function Ud(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,v,b,h,g=o.__k||Fs,y=t.length;for(u=ab(n,t,g,u,y),f=0;f<y;f++)(p=n.__k[f])!=null&&($=~p.__i&&g[p.__i]||Us,p.__i=f,h=bl(e,p,$,r,a,i,c,u,d,m),v=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&kl($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||v,p)),b=b||v,4&p.__u?(u=Fd(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&h!==void 0?u=h:v&&(u=v.nextSibling),p.__u&=-21);return n.__e=b,u}function ab(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,v=n.length,b=v,h=0,g=0,y=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[a]=fr(null,i):gl(i)?i=y[a]=fr(bo,{children:i}):i.constructor===kr&&i.__b?i=y[a]=fr(i.type,i.props,i.key,i.ref,i.__v):y[a]=i,u=a+h,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=ib(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?h--:d==u+1?h++:d!=u&&(d>u?h--:h++,g=1)):(~d||(r>v?h--:r<v&&h++),typeof i.type!="function"&&(i.__u|=4))):y[a]=null;if(g){for(m=[],f=[],a=0;a<r;a++)if((i=y[a])&&16&i.__u){for(h=0,$=m.length;h<$;)m[p=h+$>>1]<i.__i?h=p+1:$=p;m[h]=i.__i,f[a]=h+1}for(h=m.length;a--;)f[a]&&(f[a]==h?h--:y[a].__u|=4)}if(b)for(a=0;a<v;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=dn(c)),wl(c,c));return o}function Fd(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Fd(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=dn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ib(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function bd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ns(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||bd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||bd(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=ml[t]||(ml[t]=lb(t)),(e.__a||(e.__a={}))[t]=vl,a=t!=(t=t.replace(Rd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function lb(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ls]==null)t[Ls]=vl++;else if(t[Ls]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function bl(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y,E,T,de,O,X,C,bt,Be,kt,P=t.type;if(t.constructor!==kr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=Ms(m,a):a.push(m),c=a[0]||c),(m=le.__b)&&m(t);e:if(typeof P=="function"){$=i.length;try{if(g=t.props,y=(m=P.prototype)&&m.render,E=(m=P.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new P(g,T):(t.__c=p=new $r(g,T),p.constructor=P,p.render=ub),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),P.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Fn({},p.__s)),Fn(p.__s,P.getDerivedStateFromProps(g,p.__s)))),v=p.props,b=p.state,p.__v=t,n.__c){if(g!==v&&y&&!P.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,T)===!1){t.__v!=n.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(he){he&&(he.__=t)}),Fs.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=dn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,T),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,b,h)})}else y&&!P.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=g,p.__P=e,p.__g&=-5,de=le.__r,O=y?25:0;do p.__g&=-9,de&&de(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++O<25);y&&(Fs.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Fn({},o,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(h=p.getSnapshotBeforeUpdate(v,b)),X=m&&m.type===bo&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(he){he&&wl(he,he)}),n.__k=null),c=n.__k?dn(n,0):null),c=Ud(e,gl(X)?X:[X],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Un),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(he){if(i.length=$,t.__v=null,u||a)if(he&&he.then){if(t.__u|=128|u,a){for(~(Be=a.indexOf(c||void 0))||(Be=a.length);(kt=a[Be-1])&&kt.nodeType==8;)Be--;for(;Be<a.length;Be++)if(kt=a[Be])if(a[Be]=null,C){if(kt==bt)break}else{if(kt.nodeType!=8)break;kt.data.startsWith("$s")&&(bt=Ms(C=kt))}}if(!C){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;C=c}(m=Ms(C=t.__c.__z||(t.__c.__z=C)))?(t.__e=C,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Un);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),he&&he.then||qd(t),le.__e(he,t,n)}}else c=t.__e=cb(n.__e,t,n,o,r,a,i,u,d,e);return(m=le.diffed)&&m(t),c}function Ms(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function qd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(qd))}function Hd(e,t,n){for(var o=0;o<n.length;)kl(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){le.__e(a,r.__v)}})}function cb(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y=n.props||Us,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((v=a[m])&&(T?v.localName==T:v.nodeType==3)){e=v,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!T)return g.createTextNode(E);e=g.createElementNS(r,T,E.is?E:d),c&&(le.__m&&le.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&yl.call(d.childNodes),!c&&a)for(y={},m=0;m<e.attributes.length;m++)y[(v=e.attributes[m]).name]=v.value;for(m in y)v=y[m],m=="dangerouslySetInnerHTML"?$=v:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Ns(e,m,null,v,r);for(m in E)v=E[m],m=="children"?p=v:m=="dangerouslySetInnerHTML"?f=v:m=="value"?b=v:m=="checked"?h=v:c&&typeof v!="function"||y[m]===v||Ns(e,m,v,y[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&rb.test(T))&&(r="http://www.w3.org/1999/xhtml"),Ud(d,gl(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&dn(n,0),c,u),a&&a.some(Un)),c&&T!="textarea"||(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||Ns(e,m,b,y[m],r),m="checked",h!=null&&h!=e[m]&&Ns(e,m,h,y[m],r))}else y===E||c&&e.data==E||(e.data=E);return e}function kl(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){le.__e(r,n)}}function wl(e,t,n){var o,r,a,i;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||kl(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){le.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&wl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ms(o,a=[]))&&(o==e.__e&&a.some(Un),Un(r),Un(o)),n||Un(e.__e),e.__e=e.__c=e.__=null}function ub(e,t,n){return this.constructor(e,n)}function Bd(e,t){var n,o,r,a;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=fr(bo,{children:[e]}),r=[],a=[],bl(t,t.__k,o||Us,Us,t.namespaceURI,o?null:t.firstChild?yl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Hd(r,t.__k,a),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ps=0,e}},Dd=0,Cd=function(e){return e!=null&&e.constructor===kr},$r.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Fn({},this.state)),typeof e=="function"&&(e=e(Fn({},n),this.props)),e&&(Fn(n,e),this.__v&&(t&&this.__k.push(t),yd(this)))},$r.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),yd(this))},$r.prototype.render=bo,un=[],Ps=0,Nd=function(e,t){return e.__v.__b-t.__v.__b},Ls=Symbol(),Rd=/(PointerCapture)$|Capture$/i,vl=0,ml={},ob=0;var mn,ve,ul,kd,pl=Object.is,yr=0,Kd=[],fl=[],we=le,wd=we.__b,xd=we.__r,Sd=we.diffed,Ed=we.__c,_d=we.unmount,Td=we.__;function ko(e,t){we.__h&&we.__h(ve,e,yr||t),yr=0;var n=ve.__H||(ve.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return yr=1,db(jd,e)}function db(e,t,n){var o=ko(mn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):jd(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);pl(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ve,!ve.__f)){ve.__f=!0;var r=ve.shouldComponentUpdate;ve.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,pl($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=ko(mn++,3);!we.__s&&xl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ve.__H.__h.push(n))}function K(e,t){var n=ko(mn++,4);!we.__s&&xl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ve.__h.push(n))}function A(e){return yr=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=ko(mn++,7);return xl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Wd(e,t){return yr=8,dt(function(){return e},t)}function Gd(e){var t=ko(mn++,10),n=x();return t.__=e,ve.componentDidCatch||(ve.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function De(){var e=ko(mn++,11);if(!e.__){for(var t=ve.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function mb(){var e;do{for(;e=fl.shift();)try{hr(e)}catch(n){we.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Kd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(hr),t.__h.some($l),t.__h=[]}catch(n){t.__h=[],we.__e(n,e.__v)}}}while(fl.length)}we.__b=function(e){ve=null,wd&&wd(e)},we.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Td&&Td(e,t)},we.__r=function(e){xd&&xd(e),mn=0;var t=(ve=e.__c).__H;t&&(ul==ve?ve.__h=[]:(t.__h.some(hr),t.__h.some($l),mn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ul=ve},we.diffed=function(e){Sd&&Sd(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Id(Kd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ul=ve=null},we.__c=function(e,t){t.some(function(n){try{n.__h.some(hr),n.__h=n.__h.filter(function(o){return!o.__||$l(o)})}catch(o){n.__h=[function(){throw o}]}}),Ed&&Ed(e,t)},we.unmount=function(e){_d&&_d(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Id(fl.push(r))}else hr(r)}catch(a){t=a}}),o.__H=void 0,t&&we.__e(t,o.__v))};var Ad=typeof requestAnimationFrame=="function";function pb(e){var t,n=function(){clearTimeout(o),Ad&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ad&&(t=requestAnimationFrame(n))}function Id(e){e!=1&&kd==we.requestAnimationFrame||((kd=we.requestAnimationFrame)||pb)(mb)}function hr(e){var t=ve,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ve=t}function $l(e){var t=ve;e.__c=e.__(),ve=t}function xl(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!pl(n,e[o])})}function jd(e,t){return typeof t=="function"?t(e):t}var fb=Symbol.for("preact-signals");function Ks(){if(Qt>1)Qt--;else{var e,t=!1;for((function(){var r=Hs;for(Hs=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();gr!==void 0;){var n=gr;for(gr=void 0,qs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Yd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(qs=0,Qt--,t)throw e}}function M(e){if(Qt>0)return e();hl=++$b,Qt++;try{return e()}finally{Ks()}}var vr,fe=void 0;function wo(e){var t=fe,n=vr;fe=void 0,vr=void 0;try{return e()}finally{fe=t,vr=n}}var gr=void 0,Qt=0,qs=0,$b=0,hl=0,Hs=void 0,Bs=0;function Vd(e){if(fe!==void 0){var t=e.n;if(t===void 0||t.t!==fe)return t={i:0,S:e,p:fe.s,n:void 0,t:fe,e:void 0,x:void 0,r:t},fe.s!==void 0&&(fe.s.n=t),fe.s=t,e.n=t,32&fe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=fe.s,t.n=void 0,fe.s.n=t,fe.s=t),t}}function Ke(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ke.prototype.brand=fb;Ke.prototype.h=function(){return!0};Ke.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:wo(function(){var o;(o=t.W)==null||o.call(t)}))};Ke.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&wo(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ke.prototype.subscribe=function(e){var t=this;return be(function(){var n=t.value;wo(function(){return e(n)})},{name:"sub"})};Ke.prototype.valueOf=function(){return this.value};Ke.prototype.toString=function(){return this.value+""};Ke.prototype.toJSON=function(){return this.value};Ke.prototype.peek=function(){var e=this;return wo(function(){return e.value})};Object.defineProperty(Ke.prototype,"value",{get:function(){var e=Vd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(qs>100)throw new Error("Cycle detected");(function(n){Qt!==0&&qs===0&&n.l!==hl&&(n.l=hl,Hs={S:n,v:n.v,i:n.i,o:Hs})})(this),this.v=e,this.i++,Bs++,Qt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ks()}}}});function k(e,t){return new Ke(e,t)}function Yd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function zd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Zd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function qn(e,t){Ke.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Bs-1,this.f=4}qn.prototype=new Ke;qn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Bs))return!0;if(this.g=Bs,this.f|=1,this.i>0&&!Yd(this))return this.f&=-2,!0;var e=fe;try{zd(this),fe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return fe=e,Zd(this),this.f&=-2,!0};qn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ke.prototype.S.call(this,e)};qn.prototype.U=function(e){if(this.t!==void 0&&(Ke.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};qn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(qn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Vd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new qn(e,t)}function Qd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qt++;var n=fe;fe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Sl(e),o}finally{fe=n,Ks()}}}function Sl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Qd(e)}function hb(e){if(fe!==this)throw new Error("Out-of-order effect");Zd(this),fe=e,this.f&=-2;try{8&this.f&&Sl(this)}finally{Ks()}}function xo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,vr&&vr.push(this)}xo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};xo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Qd(this),zd(this),Qt++;var e=fe;return fe=this,hb.bind(this,e)};xo.prototype.N=function(){2&this.f||(this.f|=2,this.u=gr,gr=this)};xo.prototype.d=function(){this.f|=8,1&this.f||Sl(this)};xo.prototype.dispose=function(){this.d()};function be(e,t){var n=new xo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Jd,wr,Rs,vb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Xd=[];be(function(){Jd=this.N})();function So(e,t){le[e]=t.bind(null,le[e]||function(){})}function br(e){if(Rs){var t=Rs;Rs=void 0,t()}Rs=e&&e.S()}function em(e){var t=this,n=e.data,o=yb(n);o.name="ReactiveDom",o.value=n;var r=dt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=D(function(){return!Array.isArray(d.value)&&!Cd(d.value)}),f=be(function(){if(this.N=tm,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}em.displayName="ReactiveTextNode";Object.defineProperties(Ke.prototype,{constructor:{configurable:!0,value:Ld(bo,null).constructor},type:{configurable:!0,value:em},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});So("__b",function(e,t){if(br(),wr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ke&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});So("__r",function(e,t){if(e(t),t.type!==bo){br();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return be(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;vb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),wr=o,br(n)}});So("__e",function(e,t,n,o){br(),wr=void 0,e(t,n,o)});So("diffed",function(e,t){br(),wr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=gb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function gb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:be(function(){this.N=tm;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}So("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});So("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});$r.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function yb(e,t){return dt(function(){return k(e,t)},[])}function Ot(e,t){var n=A(e);return n.current=e,wr.__$f|=4,dt(function(){return D(function(){return n.current()},t)},[])}var bb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function kb(){M(function(){for(var e;e=Xd.shift();)Jd.call(e)})}function tm(){Xd.push(this)===1&&(le.requestAnimationFrame||bb)(kb)}var l=nb.bind(Ld);var pn="id name email emailConfirmed role timeZone locale version createdAt",Hn=`errors { code message path } token expiresIn user { ${pn} }`,nm=`mutation Refresh { refreshSession { ${Hn} } }`,Q=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,Bn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${Q} }
changes { field before after beforeText afterText }`,xr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,om=`query Start {
cursor
me { ${pn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${xr} }
events(last: 40) { nodes { ${Bn} } }
inbox(first: 1) { unreadCount cursor }
}`;var rm=window.taskflowAhead??=[];function Ws(e,t){let n=rm.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:rm.splice(n,1)[0].answer}var wb=3e4,xb=new dd({url:location.origin,timeout:wb,language:void 0,cookie:!0,fetch:(e,t)=>Ws(t.body,t.headers.authorization)??fetch(e,t)}),Pe=(e,t,{token:n=null,keepalive:o,signal:r}={})=>xb.ask({query:e,variables:t},n,{keepalive:o,signal:r});var El="taskflow.owner",Eo="taskflow.last",S=k(void 0),Sr=k(""),mt=new vd({store:$d(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Pe(nm,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>Sb(e),onEnd:()=>_o("door.ended")});async function sm(){await mt.token()===null&&_o()}function Sb(e){if(!e)throw new TypeError("There is nobody in this answer.");Sr.value="",Eb(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function _o(e=""){js(),mt.forget(),S.peek()&&(Sr.value=e),S.value=null}var Gs=e=>localStorage.getItem(El)===e;function Eb(e){if(!Gs(e)){js();try{localStorage.setItem(El,e)}catch{}}}function js(){localStorage.removeItem(Eo),localStorage.removeItem(El)}var _b=4,Tb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>mt.send(S.peek()?.id??null,o=>Pe(e,t,{...n,token:o})),pt=()=>pr(_b),Kn=new Set;async function fn(e=!1,t=!1){js(),await Promise.all([...Kn].map(n=>n())),await _(Tb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),_o()}var am=e=>!!e?.types.includes("Files");function im(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function lm(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function To({clipboardData:e}){return e&&!e.types.includes("text/plain")?im(e):[]}function Vs(e){let[t,n]=x(0),o=r=>a=>{!e||!am(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(im(r))})}}function cm(){I(()=>{let e=t=>{t.defaultPrevented||!am(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Ys(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var zs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},um=()=>navigator.languages.find(e=>e.split("-")[0]in zs),dm=(e="en")=>e.split("-")[0]in zs?e.split("-")[0]:"en";var Zs=k(Date.now());setInterval(()=>{Zs.value=Date.now()},3e4);var $n=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=D(()=>Jt(Zs.value)),_l=null;function Jt(e){return _l?.resolvedOptions().timeZone!==$n.value&&(_l=new Intl.DateTimeFormat("en-CA",{timeZone:$n.value,year:"numeric",month:"2-digit",day:"2-digit"})),_l.format(new Date(e))}function U(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Er(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function _r(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&U(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function mm(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Ao(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Io(o)}:00Z`);return new Date(o).toISOString()}var Tl=null;function Io(e){return Tl?.resolvedOptions().timeZone!==$n.value&&(Tl=new Intl.DateTimeFormat("en-GB",{timeZone:$n.value,hour:"2-digit",minute:"2-digit"})),`${Jt(e)}T${Tl.format(e)}`}var at=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Tr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Ab=["week","day","hour","minute","second"],pm=["byte","kilobyte","megabyte","gigabyte"],Al=new Map;function Je(e,t){let n=`${e.name} ${Ze.value} ${JSON.stringify(t)}`;return Al.has(n)||Al.set(n,new e(Ze.value,t)),Al.get(n)}var $m=k({}),Ze=k("en"),fm="";async function Oo(e="en"){let t=dm(e);if(t!==fm){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Ws(n)??fetch(n));$m.value=await o.json(),fm=t}Ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return hm(e,t).replace(/\{(\w+)\}/g,(n,o)=>Ib(t[o]))}function ke(e,t){return hm(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=mm(R.value,e);return t>=-1&&t<=1?Dl(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Wn(e,{weekday:"short"}):Wn(e,Il(e))};s.longDay=e=>Wn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Wn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Wn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(pm.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:pm[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((Zs.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Jt(t);return Je(Intl.DateTimeFormat,{...Ol(),...o!==R.value&&Il(o)}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{...Ol(),weekday:"short",...Il(Jt(e))}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{...Ol(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Wn(U("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Ab.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Je(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Tr(Ze.value);return Array.from({length:7},(t,n)=>Wn(U("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>U(e,-((at(e)-Tr(Ze.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));var Il=e=>({day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}});function Ol(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:$n.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function hm(e,t){let n=$m.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Ib=e=>typeof e=="number"?s.number(e):String(e??""),Wn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Dl=e=>e.charAt(0).toLocaleUpperCase(Ze.value)+e.slice(1);var vm=2e4,Ob=8e3,Db=new Set([4401,4403]);function gm(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(g){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(g))}function f(g){let y=t.get(g);y&&m({id:g,type:"subscribe",payload:{query:y.query,variables:y.variables()}})}async function $(){if(r=await mt.token().catch(()=>null),n.signal.aborted)return;if(!r)return h();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),g.onmessage=({data:y})=>{u=Date.now(),p(JSON.parse(y))},g.onclose=({code:y})=>o===g&&b(y)}function p({type:g,id:y,payload:E}){let T=t.get(y);if(g==="connection_ack"){a=!0,i=0;for(let de of t.keys())f(de);c=setInterval(v,vm),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?E.errors?T?.failed(Ds(E.errors,{})):T?.next(E.data):g==="error"&&t.delete(y)?T?.failed(Ds(E,{})):g==="complete"&&t.delete(y)&&T?.done?.()}function v(){if(Date.now()-u>vm+Ob)return o?.close(4e3);m({type:"ping"})}async function b(g){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&Db.has(g)&&await mt.renew(r).catch(()=>{}),n.signal.aborted||h())}function h(){i+=1,Cs(pr(i),n.signal).then($,()=>{})}return $(),{subscribe(g,y,E){let T=String(d+=1);return t.set(T,{query:g,variables:y,...E}),a&&f(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var Xe=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Q} description } } } }`,ym=`query Teams { me { ${pn} } teams(includeArchived: true) { ${xr} } }`,bm=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${Bn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,km=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Qs=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,wm=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${Q} } pageInfo { hasNextPage endCursor } totalCount
}
}`,xm=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${Q} } matches { field snippet } }
}
}`,Do="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Js="id at beforeDue firedAt",Sm=`query Sheet($id: ID!) {
task(id: $id) { ${Q} description startedAt watchers { id name } reminders { ${Js} } }
}`,Em="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",_m=`query Watchers($id: ID!) { task(id: $id) { ${Q} watchers { id name } } }`,Tm="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Am=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Xe} task { ${Q} description } }
}`,Xs=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${Q} description nextOccurrence { ${Q} } }
}
}`,Im=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${Q} nextOccurrence { ${Q} } }
}
}`,Om=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Dm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,Cm=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Xe} label { id } }
}`,Nm=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Xe} task { ${Q} watchers { id name } } }
}`,ea=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Xe} results { task { ${Q} } } }
}`,Rm=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Xe} results { task { ${Q} } } }
}`,Cl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Xe} deletedId }
}`,ta=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Xe} results { task { ${Q} description } } }
}`,Lm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,Mm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Xe} task { ${Q} description } }
}`;var Cb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Nl=new Set(["sign-in","register","forgot","reset","confirm"]),Rl=new Set(["reset","confirm"]),Nb=/(^\/team\/|[?&]team=)(\w{2,8})(?=[?&]|$)/g;history.scrollRestoration="manual";var Gn=k(ra("push")),te=D(()=>Ar(Gn.value.path)),Y=D(()=>{if(te.value.name!=="task")return te.value;let e=Ar(Gn.value.under??"/tasks");return Nl.has(e.name)?Ar("/tasks"):e}),na=D(()=>({step:Gn.value.step,scroll:Gn.value.scroll??0}));function G(e,{replace:t=!1}={}){let n=Ar(e).name==="task"?{under:Y.peek().path}:{};t?n.from=Ir().from:(n.from=te.peek().path,history.replaceState({...Ir(),scroll:Or().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Gn.value=ra(t?"replace":"push")}function oa(e){let t=e.toString(),n=new URL(Y.peek().path,location.origin).pathname+(t?`?${t}`:"");if(te.peek().name!=="task")return G(n,{replace:!0});history.replaceState({...Ir(),under:n},""),Gn.value=ra("replace")}var Dt=e=>G(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:te.peek().name==="task"});function jn(){let{path:e}=Y.peek();Ir().from===e?history.back():G(e,{replace:!0})}function Or(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Gn.value=ra("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Ar(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),G(n,{replace:te.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Ar(e){let t=new URL(e,location.origin);for(let[n,o]of Cb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Ir(){return history.state??{}}function ra(e){let t=location.pathname+location.search,n=t.replace(Nb,(o,r,a)=>r+a.toUpperCase());return n!==t&&history.replaceState(history.state,"",n),{...Ir(),path:n,step:e}}var Rb=new Set(["MEMBER","ADMIN"]),ne=k([]),Ce=D(()=>ne.value.filter(e=>!e.archivedAt)),ee=D(()=>Ce.value.filter(e=>Rb.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),wt=D(()=>{let e=new Map;for(let t of Ce.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function ft(e){return(Ce.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function et(){let e=await _(ym,{});M(()=>{ne.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Pm=D(()=>new Map(ne.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Xt=e=>e?Pm.value.get(e.id):void 0,Ut=e=>ne.value.find(({id:t})=>t===e)?.stages??[];function Ll(e,t){let n=ne.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Um(e,t){let n=Pm.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Ll(r.id,o)}}var Lb=new Set(["PENDING","IN_PROGRESS"]),$e=e=>!e.deletedAt,z=e=>Lb.has(e.status),We=new Map,Pl=new Map,Ml=new Set;function Dr(e){let t=We.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return We.set(e,n),n}var W=e=>Dr(e).shown,L=e=>We.get(e)?.shown.peek(),Co=e=>Pl.get(e)??(We.get(e)?.known?e:void 0);function*hn(){for(let{shown:e}of We.values()){let t=e.peek();t&&(yield t)}}function*sa(){for(let{known:e}of We.values())e?.version&&(yield e)}function ce(e){let t=Dr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Pl.set(e.key,e.id),No(e.id),!0)}function aa(e){M(()=>e.forEach(ce))}function Ft(e,t=We.get(e)?.known?.version??0){let n=Dr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),No(e)}var ia=e=>{Dr(e).gone=-1};function _e(e,t,n){We.get(e)?.patches.set(t,n),No(e)}function Fm(e,t){let n=We.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Ft(e,-1);No(e)}}function Ul(e,t){let n=Dr(e.id);n.known={...e,version:0},n.patches.set(t,{}),No(e.id)}var qm=e=>(We.get(e)?.gone??-1)>=0,Vn=e=>We.get(e)?.known;function la(e,t){let n=We.get(e);n?.known?.version&&(n.known={...n.known,...t},No(e))}function Hm(){for(let e of We.values())e.doubted=e.known!==null,e.gone=-1}function Bm(){M(()=>{for(let[e,t]of We)t.doubted&&!t.patches.size&&Ft(e,-1)})}function Km(){M(()=>{for(let e of We.keys())Ft(e,-1)}),We.clear(),Pl.clear()}function Wm(e){return Ml.add(e),()=>Ml.delete(e)}function No(e){let t=We.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Mb(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:z(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of Ml)r.touch(e,n,o)})}function Mb(e,{relabel:t,...n}){let o={...e,...n,...Um(e,n)};return t?{...o,labels:Pb(o.labels,t)}:o}function Pb(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var tt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],xt=["LOW","MEDIUM","HIGH","URGENT"];function Ct(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Ub(e.due)),t}function ca(e){let t=j(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||qb(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||Hb(n,e.labels))&&(!e.from||!e.to||jm(n.dueDate,e.from,e.to))&&(!e.due||Fb(n,e.due))&&(!t.length||Bb(n,t))}function Ro(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Kb(Gm(n,r),Gm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var j=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Ub(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:U(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Fb(e,t){return t==="overdue"?e.overdue&&z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():jm(e.dueDate,R.peek(),U(R.peek(),7)):!1}var jm=(e,t,n)=>e!==null&&e>=t&&e<=n;function qb(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var Hb=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Bb(e,t){if(e.found===t.join(" "))return!0;let n=j(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Gm(e,t){return t==="PRIORITY"?xt.indexOf(e.priority):t==="STATUS"?tt.indexOf(e.status):t==="TITLE"?j(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Kb(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ua=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Yn=k(new Map),Lo=D(()=>new Map(ne.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function St(e){let t=ne.value.find(({id:o})=>o===e)?.labels??[],n=[...Yn.value.values()].filter(o=>o.teamId===e&&!Lo.value.has(o.label.id));return ql([...t,...n.map(({label:o})=>o)])}var Vm=({labels:e})=>ql(e.map(t=>Lo.value.get(t.id)??t));function Ym(e){let t=Ce.value.filter(({id:o})=>!e||o===e),n=ql(t.flatMap(({id:o})=>St(o)));return[...Map.groupBy(n,({name:o})=>j(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function da(e){let t=new Set(e.map(o=>j(Lo.value.get(o)?.name??""))),n=[...Lo.value.values()].filter(({name:o})=>t.has(j(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Fl=(e,t)=>e.find(n=>j(n.name)===j(t.trim())),ma=e=>Lo.value.get(e);function Mo(e){let t=ua.map(n=>e.filter(o=>o.color===n).length);return ua[t.indexOf(Math.min(...t))]}function pa(e,t){Yn.value=new Map([...Yn.peek(),[t.id,{teamId:e,label:t}]])}function zm(){Yn.value=new Map}function Zm(e,t){let n=Yn.peek().get(e);n&&(Yn.value=new Map([...Yn.peek()].filter(([o])=>o!==e)),!(!t||Lo.peek().has(e))&&(ne.value=ne.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var ql=e=>e.toSorted((t,n)=>j(t.name).localeCompare(j(n.name))||(t.id<n.id?-1:1));var Jm="taskflow.scope",Wb=new Set(["today","tasks","board","calendar","reports","trash"]),Gb=/^\/(today|tasks|board|calendar|reports|trash)?$/,Qm=JSON.parse(localStorage.getItem(Jm)??"null"),fa=k({team:"",mine:!1}),en=D(()=>zn()?Y.value.query.get("team")??"":fa.value.team),$a=D(()=>zn()?Y.value.query.get("assignee")==="me":fa.value.mine);be(()=>{zn()&&(fa.value={team:en.value,mine:$a.value},localStorage.setItem(Jm,JSON.stringify(fa.value)))});var qt=D(()=>Ce.value.find(e=>e.key===en.value)),ha=D(()=>Y.value.name==="overview"?{}:Ct({team:qt.value?.id,assignee:$a.value?"me":void 0}));function Re(e,t={}){let{team:n,mine:o}={team:en.value,mine:$a.value,...t},r=new URL(e,location.origin);if(!Gb.test(r.pathname))return e;let a=ne.value.length>0&&!Ce.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Hl(e){if(!zn())return Re("/tasks",{team:e});let t=new URLSearchParams(Y.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Y.value.path,location.origin).pathname+(n?`?${n}`:"")}function Bl(){let{name:e,query:t}=te.peek();e==="today"&&![...t.keys()].length&&Qm&&G(Re("/",Qm),{replace:!0})}function Ne(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ne.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:jb(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function jb(e){if(e)return e==="none"?[]:da(e.split(",").filter(Boolean))}function Le(e){let t=new URLSearchParams(Y.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);oa(t)}function Xm(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=zn()?Ne(Y.value.query):Ne(new URLSearchParams),a=ee.value.find(u=>u.key===en.value),c=$a.value||e==="me"?S.value:wt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Vb(o)},...r&&Xt({id:r})&&{stage:{id:r}}}}function Vb(e){let t=e.map(ma).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>j(n))).size===1?t:[]}function zn(){return Wb.has(Y.value.name)}function ep({nextOccurrence:e,...t}){return e&&ce(e),t}function va(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:Kl(n),to:`/t/${n.key}`}}var Kl=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});function Po(){let e=t=>t.preventDefault();return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)}var Wl="taskflow.waiting",Yb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),it=k([]),Cr=D(()=>it.value.length),Nr=k(!1),tp=new Map,ga=new Map,vn=null;function gn(e,t){for(let n of e)tp.set(n,t)}function yn(e){let{key:t,query:n,variables:o,...r}=e;op().add(n,{...o,key:t},r),it.value=[...it.peek(),{...e,who:vn?.who}]}var Rr=()=>vn?.queue.send();function np(){return op(),it.peek()}function op(){let e=S.peek()?.id;if(vn&&(vn.who===e||!e))return vn.queue;vn?.queue.close(),it.value=(Gl.load()??[]).map(jl),it.peek().length||Gl.save(null);let t={userId:async()=>S.peek()?.id??null,send:Zb,wait:Jb};return vn={who:e,queue:new hd(t,{store:Gl,onSettled:Xb})},vn.queue}var Gl={load(){let{who:e,writes:t}=JSON.parse(sessionStorage.getItem(Wl)??"{}");return e&&e===S.peek()?.id?t.map(zb):null},save(e){try{e?sessionStorage.setItem(Wl,JSON.stringify({who:e[0].userId,writes:e.map(jl)})):sessionStorage.removeItem(Wl)}catch{}}},jl=({note:e,userId:t,...n})=>({...n,...e,who:t}),zb=({key:e,query:t,variables:n,who:o=null,sentAt:r=null,...a})=>({key:e,query:t,variables:n,note:a,sentAt:r,userId:o});async function Zb({key:e,query:t,variables:n,userId:o,note:{field:r,first:a,keepalive:i}},c){a&&!ga.has(e)&&ga.set(e,await Qb(a));let u=t,d={...n,key:e},f=(await mt.send(o,$=>Pe(u,d,{token:$,keepalive:i,signal:c})))[r];return{ok:!f.errors.length,payload:f,errors:f.errors}}var Qb=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ae&&!Zt(n)&&!Yb.has(n.code))return null;throw n});function Jb(e,t){return Nr.value=!0,Cs(e,t)}function Xb({key:e,...t},{payload:n,errors:o}){let r=jl({key:e,...t}),a=o.map(i=>i.code==="UNCERTAIN"?{...i,message:""}:i);M(()=>{Nr.value=!1,it.value=it.peek().filter(i=>i.key!==e),tp.get(r.field)?.(r,{...n,errors:a,found:ga.get(e)})}),ga.delete(e)}be(()=>Nr.value&&Cr.value?Po():void 0);var ek=8e3,Zn=k([]),tk=0;function N(e){let t=tk+=1;return Zn.value=[...Zn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>bn(t),ek),t}function bn(e){Zn.value=Zn.peek().filter(t=>t.id!==e)}var nk=500,Qn=[],Lr=null;async function rp(){if(Lr&&(await Lr).errors.length)return;let e=Qn.pop();if(!e)return void N({text:s("undo.nothing")});bn(e.toast),e.run()}function Jn(e){return Lr=e,e.then(()=>{Lr===e&&(Lr=null)}),e}function Te(e,t,n,o){let r=()=>{Qn.includes(i)&&Qn.splice(Qn.indexOf(i),1),bn(i.toast)},i={run:t,toast:N({text:e,undo:()=>{r(),t()},to:n,also:o})};return Qn.push(i),Qn.length>nk&&Qn.shift(),r}var sp={assignee:"assigneeId",stage:"stageId",team:"teamId"},ok=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Vl=100,Mr=new Map,ba=new Set;function nt(e,t,n={}){let o=fp(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=gp(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=F("change"),i=$p(t,o);return _e(e.id,a,i),ge(a,"updateTask",Xs,{id:e.id,input:r},[e.id],{shown:i,before:hp(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??dk(e,t,o)})}async function ka(e,t){let n=e.filter(i=>fp(i,t).length);if(n.length===1)return void await nt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,hp(i,o)])),a=new Map([]);await Uo(n.map(({id:i})=>i),i=>{let c=F("change");return a.set(c,i),rk(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>ip(a,r))}var ip=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=F("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ge(r,"undo",ta,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function rk(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ge(n,"updateTasks",ea,{ids:e,input:gp(t,o)},e,r)}async function wa(e){if(e.length===1)return void await lp(e[0]);let t=new Map([]);await Uo(e.map(({id:n})=>n),n=>{let o=F("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ge(o,"deleteTasks",Rm,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>ip(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Uo(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(mk(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Jn(i);if(c.length)return void N({bad:!0,text:s("did.refused",{what:n,why:H(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?N({bad:!0,text:s("undo.refused",{why:H(u[0])})}):N({text:o})},r)}function Pr(e,t={}){let n=F("task"),o=F("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Ul({...up(n),...e,...vp(r.id,e)},o),ge(o,"createTask",Am,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function lp(e){let t=F("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ge(t,"deleteTask",Cl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function cp(e){return ge(F("change"),"deleteTask",Cl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function xa(e,{silent:t}={}){let n=F("change"),o={deletedAt:null};return _e(e.id,n,o),ge(n,"restoreTask",Mm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Yl(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of np())if(ba.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=ne.peek().find(({id:b})=>b===a)??{id:a,key:"",name:""},f=wt.peek().find(({id:b})=>b===i)??null,$=u.map(ma).filter(Boolean),p=c?{id:c}:void 0,v={...d,team:m,assignee:f,labels:$};Ul({...up(n[0]),...v,...vp(a,{...v,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;pa(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var sk=0;function up(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(sk+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ge(e,t,n,o,r,a,i){ba.add(e);let c=new Promise(u=>Mr.set(e,u));return yn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Jn(c)}gn(ok,(e,t)=>{let n=t.errors[0];M(()=>{n||ak(e,t),e.field==="createLabel"?Zm(e.variables.input.id,!n):n?.current&&ce(n.current);for(let o of e.taskIds)Fm(o,e.key)}),n?lk(e,n):ck(e,t),Mr.get(e.key)?.(t),Mr.delete(e.key)});function ak({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Ft(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)ia(c);let i=e==="deleteTask"&&Vn(t[0]);i&&ce({...i,deletedAt:o.shown?.deletedAt??null}),r&&ce({...ep(r),...ik(o)});for(let c of a??[])c.task&&ce(c.task)}var ik=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function lk({key:e,note:t},n){if(t?.silent&&Mr.has(e)||t?.quiet==="all"&&Mr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=H(n);t?.back?N({bad:!0,text:s("undo.refused",{why:o})}):N({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function H({code:e,message:t}){return t||s(`error.${e}`)}function ck({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void N({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?ya(e,r,n.before):t==="createTask"&&r?lp(r):t==="deleteTask"&&i&&ya(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,va(r,n.shown))}function ya(e,t,n,o=s("undo.done",{task:t.key})){let r=F("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ge(r,"undo",ta,{target:{originId:e}},[t.id],a)}async function dp(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await mp(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(Lm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>uk(a);a.length&&N({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function uk(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>mp(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&N({text:s("undo.several",{n:e.length-o.length})}),o.length&&N({bad:!0,text:s("undo.refused",{why:H(o[0])})})}var mp=(e,t,n)=>ge(F("change"),"undo",ta,{target:{eventId:e}},[t],n);function dk(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Xt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var ap=e=>pp(e)??(e||null),pp=e=>e&&typeof e=="object"&&"id"in e?e.id:null,fp=(e,t)=>Object.keys(t).filter(n=>ap(e[n])!==ap(t[n])),$p=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function hp(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...$p(e,n),...o&&(a?{stage:a}:{status:r})}}function vp(e,{stage:t,status:n}){let o=Xt(t);return o?{stage:{id:o.id},status:o.status}:{stage:Ll(e,n??"PENDING"),status:n??"PENDING"}}var gp=(e,t)=>Object.fromEntries(t.map(n=>[sp[n]??n,sp[n]?pp(e[n]):e[n]])),mk=(e,t)=>Array.from({length:Math.ceil(e.length/Vl)},(n,o)=>t(e.slice(o*Vl,(o+1)*Vl)));var pk=120,fk=/^(session|api_key)\.|^task\.progressed$/,Ht=k([]);function Sa(e){Ht.value=e.filter(wp).reverse().map(t=>({event:t}))}function bp(e){!wp(e)||Ht.peek().some(t=>t.event?.id===e.id)||(Ht.value=[{event:e,fresh:!0},...Ht.peek()].slice(0,pk))}function kp(e){Ht.value=[{caught:e,id:`caught-${Date.now()}`},...Ht.peek()]}var wp=e=>!fk.test(e.name);function xp(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&vk(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var $k=30*6e4,hk=new Set(["task.updated","attachment.created"]),yp=({task:e,subjectId:t})=>e?.id??t,vk=(e,t)=>hk.has(e.name)&&t.name===e.name&&yp(t)===yp(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<$k;var Qe=k(null),Ge=k(new Set),zl=null;function Ur(e){let t=new Set(Ge.peek());t.delete(e)||t.add(e),zl=e,Ge.value=t}function Zl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map($t),n=[t.indexOf(zl??je.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ge.value=new Set([...Ge.peek(),...o,e])}function kn(){zl=null,Ge.peek().size&&(Ge.value=new Set)}var ue=k(""),Ea=k([]),Ql=k({});function Nt(e={}){Ql.value=e,ue.value="new"}var je=k(null),me=k(null),wn=k(!1),Sp=matchMedia("(max-width: 900px)"),Ep=()=>{wn.value=Sp.matches};Sp.addEventListener("change",Ep);Ep();var $t=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Jl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Fr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Jl(e==="dark"?"light":"dark")}function pe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Xl=new Set;function Ae(e){return Xl.add(e),()=>Xl.delete(e)}var _p=()=>Promise.all([...Xl].map(e=>e()));var Fo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=Wm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...hn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Xn=new Set,qo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Fo(ca(t),Ro(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ae(()=>this.reload()),Xn.add(this)}close(){Xn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Xn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(wo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Xn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Do,{filter:Ct(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(wm,{filter:Ct(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&j(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ce(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},_a=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Tp=()=>[...[...Xn].filter(e=>!e.parked),...[...Rt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),gk=16,Rt=new Map;function Ta(e,t){Rt.get(e)?.close(),Rt.delete(e),t.parked=!0,Rt.set(e,t);let[n]=Rt;Rt.size<=gk||(n[1].close(),Rt.delete(n[0]))}function Ap(e){let t=Rt.get(e);return Rt.delete(e),t&&(t.parked=!1),t}function Ip(){for(let e of Rt.values())e.close();Rt.clear()}var Op=()=>[...Xn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Dp(){await Promise.all([...Xn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var yk=5e5,bk=7*864e5,kk=40,Cp=Sk(["1",pn,Q,Bn,xr,Qs].join(" "));function Np(e){let t=S.peek()?.id;if(!t||!Gs(t))return;let n=[...sa()].map(xk),o=new Map(n.filter(({id:u})=>u===me.peek()).map(u=>[u.id,u])),r=Ht.peek().flatMap(({event:u})=>u??[]),i={...{shape:Cp,who:t,at:Date.now(),day:R.peek(),teams:ne.peek(),...e},events:r.slice(0,kk),lists:[]},c=yk-JSON.stringify([i,...o.values()]).length;for(let u of Tp()){let{want:d,order:m,how:f,after:$,view:p}=u,v={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(g=>!o.has(g.id)&&p.holds(g)),h=JSON.stringify([v,...b]).length;if(!(h>c)){c-=h,i.lists.push(v);for(let g of b)o.set(g.id,g)}}try{localStorage.setItem(Eo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Eo)}}function Rp(){let e=wk(),t=S.peek()?.id;return e?.shape===Cp&&e.who===t&&Gs(t)&&Date.now()-e.at<bk?e:(localStorage.removeItem(Eo),null)}function wk(){try{return JSON.parse(localStorage.getItem(Eo)??"null")}catch{return null}}function Lp({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let d=new qo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Ta(_a(n,o,r),d)}}function xk({description:e,...t}){return t.id===me.peek()?{...t,description:e}:t}function Sk(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Ek=2e3,_k=36e5,Tk=new Set(["task.restored","task.moved_in"]),Z=k("connecting"),Me=k(null),Hr=k(""),Br=k(!1),Ak=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:U(R.value,t-13),created:0,completed:0,open:0}))})),Kr=()=>Me.value??Ak.value,Wr=()=>Me.value?"":"unread",Ia=k(0),tc=new Set,Ik=Zp(et,250),Ok=Zp(Dp,1e3),nn=null,xn=null,Oa=()=>{},Mp=()=>{},tn=null,eo=!1,Pp=0,qr=!1,Sn=0;function Ue(e){return tc.add(e),()=>tc.delete(e)}var Up=new Set;function Ho(e){Up.add(e)}var Aa=new Set;function Bt(e,t,n){let o=()=>{},r=()=>{o=nn?.subscribe(e,t,n)??o};return nn?r():Aa.add(r),()=>{Aa.delete(r),o()}}function Fp(){let e=Rp();return e?(tn=e,xn=e.cursor,M(()=>{Hr.value=e.version,Br.value=e.confirmsEmail,ne.value=e.teams,Me.value=e.numbers,Sa(e.events.toReversed()),aa(e.tasks)}),Lp(e),Yl(),!0):!1}async function qp(){tn&&Date.now()-tn.at<_k&&ec();let e=await Wp().catch(n=>{throw tn&&(Z.value="offline"),n});if(!tn){Gp(e),Yl(),ec();return}let t=nn&&tn.rights===Hp(e);if(tn=null,t)return M(()=>jp(e));ec({quiet:!0}),await Yp(e)}function ec({quiet:e=!1}={}){if(!nn){nn=gm({up:Mk,down:Pk}),e||Vp();for(let t of Aa)t();Aa.clear(),Mp=be(Dk),Rr()}}var Hp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Bp(){let e=S.peek();if(!e||!xn||tn||eo)return;let t=Hp({cursor:xn,instance:null,events:null,inbox:null,me:e,teams:ne.peek()});Np({cursor:xn,rights:t,numbers:Me.peek(),version:Hr.peek(),confirmsEmail:Br.peek()})}addEventListener("pagehide",Bp);document.addEventListener("visibilitychange",()=>document.hidden&&Bp());function Dk(){let e=ha.value;return nn?.subscribe(Qs,()=>({filter:e}),{next:t=>{Me.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Kp(){Mp(),Oa(),tn=null,xn=null,eo=!1,clearTimeout(Pp),nn?.close(),nn=null,clearTimeout(Sn),Ip(),Km(),zm(),M(()=>{Z.value="connecting",Me.value=null,ne.value=[],Sa([])})}async function Wp(){let e=await _(om,{}).catch(Ck);if(!e.me||!e.cursor)throw new ae("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ae("UNAUTHENTICATED","");return e}function Ck(e){if(!(e instanceof ae)||!e.data)throw e;return e.data}function Gp(e){xn=e.cursor,M(()=>{jp(e),Sa(e.events?.nodes??[])})}function jp(e){S.value=e.me,Hr.value=e.instance?.version??"",Br.value=e.instance?.confirmEmail??!1,ne.value=e.teams??[];for(let t of Up)t(e)}function Vp(){Oa=nn?.subscribe(bm,()=>({after:xn}),{next:({events:e})=>Nk(e),failed:Qp})??(()=>{})}function Nk(e){if(xn=e.cursor,e.__typename==="StreamEvent")return Rk(e.event);if(e.__typename==="StreamReady")return Uk(e.replayed);Oa(),e.reason!=="SHUTDOWN"&&Yp()}function Rk(e){M(()=>{e.subjectType==="TASK"?Lk(e):e.task?ce(e.task):/^(team|user|label|stage)\./.test(e.name)&&Ik(),bp(e),Ia.value+=1}),Ok();for(let t of tc)t(e)}function Lk({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&Ft(t);else if(e==="task.purged"||!n)Ft(t,n?.version??1/0);else{Tk.has(e)&&ia(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ce({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function Mk(){clearTimeout(Sn),Sn=0,Z.value=qr?"catching":"connecting",Rr(),Op()}function Pk(){Z.peek()==="offline"||qr&&Sn||(qr=!0,Z.value=navigator.onLine?"catching":"offline",clearTimeout(Sn),Sn=setTimeout(()=>{Z.value="offline"},Ek))}function Uk(e){clearTimeout(Sn),Sn=0,qr&&kp(e),qr=!1,Z.value="sync"}async function Yp(e){eo||(eo=!0,Oa(),Z.value="catching",await zp(e))}async function zp(e){try{let t=e??await Wp();if(Hm(),Gp(t),await _p(),!eo)return;Bm(),eo=!1,Vp()}catch(t){if(!eo)return;Pp=setTimeout(zp,pt()),Zt(t)||Qp(t)}}function Zp(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Qp(e){if(Z.value="offline",!(e instanceof ae))throw e}var nc=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,Jp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${nc} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,Xp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,ef="query Unread { inbox(first: 1) { unreadCount cursor } }",tf=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${nc} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,nf=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${nc} }
}
}`,of=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Fe=k(0),En=k(new Map),Gr=0,oc=new Map,Da=new Set,zr=k(!1),_n=null,Ca=null,jr=()=>{},Vr=0,Yr=0,rf=0,Na=new Set,Ra=()=>Gr,rc=()=>rf,sf=()=>Ca??_n;function af(e,t){Gr===t&&(Ca=e)}var lf=(e,t)=>Da.has(`${e} ${t}`);function cf({key:e,variables:{ids:t=[]}}){for(let n of t)Da.delete(`${e} ${n}`)}function La(e,t,n=()=>!1){let o=new Map(En.peek()),r=a=>(oc.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);En.value=o}function uf(e,t){Gr===t&&(Fe.value=e)}function Fk({unreadCount:e,cursor:t}){_n||(_n=t,M(()=>{Fe.value=e,zr.value=!0}),sc())}function sc(){jr(),jr=Bt(tf,()=>({after:_n}),{next:({inbox:e})=>qk(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Yr),Yr=setTimeout(Ma,pt())}})}function qk(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?sc():Ma());if(_n=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Gr+=1,Ca=null,M(()=>{Fe.value=r,!(!t||!n)&&(oc.set(n,Gr),o&&Da.add(`${o} ${n}`),En.value=new Map(En.peek()).set(n,t))}),n||Zr().catch(()=>{})}function Zr(){return rf+=1,Promise.all([...Na].map(e=>e()))}async function Ma(){jr(),clearTimeout(Yr);let e=Vr+=1;try{await df(e)}catch{e===Vr&&(Yr=setTimeout(Ma,pt()))}}async function df(e){let[t]=await Zr(),n=t??(await _(ef,{})).inbox;e===Vr&&(_n=n.cursor,M(()=>{Fe.value=n.unreadCount,zr.value=!0}),sc())}Ho(({inbox:e})=>e?Fk(e):Ma());Ae(async()=>{_n&&await df(Vr+=1)});D(()=>S.value?.id).subscribe(()=>{Vr+=1,jr(),jr=()=>{},clearTimeout(Yr),_n=null,Ca=null,zr.value=!1,oc.clear(),Da.clear(),M(()=>{Fe.value=0,En.value=new Map})});be(()=>{(Fe.value?navigator.setAppBadge?.(Fe.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden=true><use href="#${e}"/></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden=true style=${r?{color:r}:void 0}>
<use href="#${t}"/>
</svg>`:l`<svg class="i glyph ${t} ${o}" role=img aria-label=${a}>
<title>${a}</title>
<use href="#${t}"/>
</svg>`}function re({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Bk(e.id)}} ...${r}>
${Hk(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name=nobody/></span>`}var Pa=({id:e,name:t})=>e===S.value?.id?s("you"):t,to=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role=meter
aria-label=${n}
aria-valuemin=0
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}}/>
</span>`;function Tn({task:e}){if(!e.dueDate)return l`<span/>`;let t=e.overdue&&z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class=sr>${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var pf=({task:{commentCount:e,attachmentCount:t}})=>l`
<${mf} of=comments n=${e}/>
<${mf} of=files n=${t}/>
`;function mf({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class=count role=img aria-label=${n} title=${n}>
<${w} name=${e}/>
${s.number(t)}
</span>`}function xe({icon:e="check",title:t,action:n,children:o}){return l`<div class=empty>
<${w} name=${e}/>
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var ie=({rows:e=5})=>l`<div class=card role=status aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class=bone/>`)}
</div>`;function V({problem:e,retry:t}){return l`<div class="card empty" role=alert>
<${w} name=live/>
<strong>${s("failed.title")}</strong>
<p>${Se(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function Se(e){return!(e instanceof ae)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function Hk(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Bk(e){let t=Kk.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Kk=D(()=>new Map(wt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Wk=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,ff=`query Files($id: ID!) {
task(id: $id) { attachments { ${Wk} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,$f=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Ua=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var hf=50*6e4,vf=100,gf=[500,1e3,2e3,4e3,8e3,16e3],Gk=10*6e4,jk=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Vk=/^attachment\.|^comment\.(created|deleted)$/,Qr=k(null),ht=({contentType:e})=>jk.has(e),vt=({can:e,version:t})=>e.comment&&t>0,yf=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||ee.value.some(({id:n})=>n===e.team.id)),ac=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ue(o=>o.task?.id===this.taskId&&Vk.test(o.name)&&this.soon(vf)),Ae(()=>this.read()),Z.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(ff,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{Qr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),hf);let t=this.all.peek()?.some(n=>ht(n)&&!n.thumbnailUrl&&Yk(n));t&&this.looks<gf.length&&this.soon(gf[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===vf&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>hf}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Yk=({createdAt:e})=>Date.now()-Date.parse(e)<Gk,ic=new Set;function Fa(e,t){ic.has(t)||(ic.add(t),qe(e).load())}var lc=new Map;function qe(e){let t=lc.get(e)??new ac(e);return lc.set(e,t),t}function bf({id:e,version:t}){let n=t===0,o=qe(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{lc.clear(),ic.clear()});var qa=["DAILY","WEEKLY","MONTHLY","YEARLY"],Bo=["MO","TU","WE","TH","FR","SA","SU"],kf="MO,TU,WE,TH,FR",zk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,Zk=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),cc=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),uc=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,wf=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:Ef(e),ends:"never",count:10,until:"",fromCompletion:!1});function xf({rule:e,fromCompletion:t},n){let o=cc(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=qa.find(h=>h===r);if(!f||m!=="MO"||Object.keys(o).some(h=>!Zk.has(h)))return null;let $=i.split(",").map(h=>Bo.indexOf(h)),p=f==="MONTHLY"&&zk.test(i)&&!c,v=f==="MONTHLY"&&c==="-1"&&!i,b=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!b||c&&!v?null:{often:f,interval:Number(a),weekdays:b?$:[],fromCompletion:t,monthly:p?"nth":v?"last":"day",nth:p?i:Ef(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?uc(d):""}}function Sf({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Bo[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function Ef(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Bo[at(e)]}`}var Qk="2024-01-01",Jk=/^([+-]?\d*)(\w\w)$/,Xk=5;function Kt({rule:e,fromCompletion:t}){let n=cc(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=ew(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!_f(n)&&(u=s("repeat.in",{often:u,months:Ha(n.BYMONTH).map(rw).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(uc(i),{dateStyle:"medium"})}):u}var Lt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function ew(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return tw(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return nw(e);if(t==="WEEKLY")return ow(Ha(n));let a=Ha(n).map(Ba);return a.includes("")?null:a.join(", ")}function tw(e,t,n){return n!=="MONTHLY"?null:e===kf&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Bo.includes(e)&&Ba(`${t}${e}`)||null}function nw({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return _f({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Ha(t).map(o=>o==="-1"?s("repeat.lastDay"):Tf("repeat.day",Number(o))).join(", ")}var _f=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),ow=e=>e.map(t=>Af(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Ba(e){let[,t="",n=""]=Jk.exec(e)??[],o=Number(t);if(!o)return"";let r=Af(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=Xk?s(`repeat.nth.${o}`,{day:r}):Tf("repeat.nth",o,r)}var Tf=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),Af=(e,t)=>s.date(`${Qk.slice(0,8)}0${Bo.indexOf(e)+1}`,{weekday:t}),rw=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Ha=e=>e.split(",").filter(Boolean);var If=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${Q} } }
}`,Of=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Xe} task { ${Q} description } }
}`;var no=k(null),on=k(null);async function Df(e,t,n){on.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Kt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await nt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&Nf(e,H(a[0]),t??void 0)}async function Cf({id:e,key:t,dueDate:n,recurrence:o},r){on.value=null;let a=F("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ge(a,"skipOccurrence",Of,{id:e},[e],u);if(d.length)Nf({id:e},H(d[0]));else if(m){let f=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:f}),()=>ya(a,m,{dueDate:n}),`/t/${m.key}`)}}function Nf({id:e},t,n){on.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||N({bad:!0,text:t})}var Ka=k(null);function Jr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Ka.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var B="errors { code message path }";async function ye(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?N({bad:!0,text:H(o.errors[0])}):n&&N({text:n}),o.errors.length?null:o}catch(o){return N({bad:!0,text:`${s("failed.title")}: ${Se(o)}`}),null}}var Rf=`query Reminders($id: ID!) { task(id: $id) { ${Q} reminders { ${Js} } } }`,Lf=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${B} reminder { ${Js} } }
}`,Mf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${B} deletedId } }`;var oo=k(null),Ko=k(null);async function dc(e){let{task:t}=await _(Rf,{id:e});t&&ce(t)}async function mc({id:e,key:t},n){Ko.value=null;try{let{errors:o,reminder:r}=(await _(Lf,{id:e,when:n})).createReminder;if(o.length)return Wa(e,H(o[0]));if(!r)return;Pf(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:fc(r)}),()=>pc(e,r),`/t/${t}`),dc(e).catch(()=>{})}catch(o){Wa(e,Se(o))}}async function pc(e,t){Ko.value=null;try{let{errors:n}=(await _(Mf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Wa(e,H(n[0]));Pf(e,r=>r.filter(a=>a.id!==t.id)),N({text:s("reminder.did.taken")})}catch(n){Wa(e,Se(n))}}function Wa(e,t){Ko.value={id:e,why:t},document.querySelector(".sheet .reminders")||N({bad:!0,text:t})}function Pf(e,t){let n=L(e);n&&ce({...n,reminders:t(n.reminders??[])})}function fc({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Uf(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Et={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},ro=["PENDING","IN_PROGRESS"];function Ff(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of tt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>tt.indexOf(a.status)>tt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Wt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Xr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Wo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var sw="";function es(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${sw}`,u=o&&!Xr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&qf(Wo(u))},m=e.key||e.title,f=u?aw(m,u):s("did.arranged",{task:m});return Hf(e,d,{rank:c,...u&&Wo(u)},f,iw(e))}var aw=(e,t)=>t.stage?s("did.staged",{task:e,to:Wt(t)}):s(`did.${t.status}`,{task:e}),qf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Hf(e,t,n,o,r,a=F("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:Om,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ge(a,"moveTask",Im,{id:i,input:t},[i],c,u);if(d.length)return N({bad:!0,text:s("did.refused",{what:o,why:H(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,va(f,n)):N({text:o})}function iw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=F("change");_e(t,f,m);let $=u&&await lw(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,v={...$||cw(e),...p&&qf(c)};return Hf(d,v,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function lw(e,t,n){try{let{above:o,below:r}=await _(Dm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function cw(e){let t=Ro([{field:"RANK",direction:"ASC"}]),n,o;for(let r of hn())r.id===e.id||!$e(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var lt=({key:e})=>e==="ArrowDown"?1:e==="ArrowUp"?-1:0,An=({key:e})=>e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;function Gt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(h))},v=n?setTimeout(p,350):0,b=()=>{let X=document.elementsFromPoint(m.x,m.y).find(C=>C.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(X??void 0,{x:m.x-o+i,y:m.y-r+c},m)},h=()=>{let O=d?.getBoundingClientRect(),X=O?m.x>O.right-48?1:m.x<O.left+48?-1:0:0;if(X&&d){let C=d.scrollLeft;d.scrollLeft+=X*9,d.scrollLeft!==C&&b()}$=requestAnimationFrame(h)},g=O=>{if(m={x:O.clientX,y:O.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return y("cancel")();f||p(),b()}},y=O=>()=>{clearTimeout(v),cancelAnimationFrame($);for(let[X,C]of de)removeEventListener(X,C,!0);f&&(addEventListener("click",$c,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",$c,!0)),t[O]())},E=O=>{O.key==="Escape"&&(f&&O.preventDefault(),y("cancel")())},T=O=>{f&&O.preventDefault()},de=[["pointermove",g],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",$c]]:[]];for(let[O,X]of de)addEventListener(O,X,{capture:!0,passive:!1})}function $c(e){e.stopPropagation(),e.preventDefault()}var rn=k(null),hc=k(""),Bf=()=>({row:".row",name:s("order.manual"),said:hc});function Ga(e,t,n=Bf()){let o=$t(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!uw(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Gt(e,{lift:()=>{rn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<dw(i.querySelector(`[data-task="${f}"]`)));rn.value={id:o,before:m??null}},drop:()=>{let c=rn.value?.before??null;rn.value=null,c!==(t[t.indexOf(o)+1]??null)&&Kf(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{rn.value=null}})}function ja(e,t,n=Bf()){let o=lt(e),r=e.target instanceof Element?$t(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(Kf(r,t.filter(i=>i!==r),a,n),pe(`${n.row}[data-task="${r}"] [data-go]`))}function Kf(e,t,n,{name:o,said:r}){let a=L(e);a&&(es(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var uw=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function dw(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var vc=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function ts(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&vc(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let v=[...Map.groupBy($,b=>a.get(b))].map(([b,h])=>mw(h,t.get(b??""),f));return{errors:(await Promise.all(v)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await Uo(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function mw(e,t,n){let o=F("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ge(o,"updateTask",Xs,{id:e[0],input:a},e,i):ge(o,"updateTasks",ea,{ids:e,input:a},e,i)}function Wf(e,t){let n=new Map;for(let o of e){let r={id:F("label"),name:t.trim(),color:Mo(St(o))};pa(o,r),n.set(o,r),ge(F("change"),"createLabel",Cm,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function _t(e,t){let n=pw(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function pw(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function se({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return K(()=>{let d=i.current,m=document.activeElement,f=$t(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),gc(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&fw(d,i.current)&&o()}}
>
${a}
</dialog>`}function gc(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function fw({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var q=e=>t=>e(t.currentTarget.value);function Go({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=lt(d);m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
class=input
autofocus
role=combobox
maxlength=${c}
aria-expanded=true
aria-controls=choices
aria-activedescendant=${o?`choice-${r}`:void 0}
aria-label=${e}
placeholder=${e}
value=${t}
onInput=${q(d=>{n(d),a(0)})}
onKeyDown=${u}
/>`}function jo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var so=({label:e})=>l`<span class=label style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden=true/>
<span>${e.name}</span>
</span>`;function Vo({task:e,most:t=1/0,mute:n=!1}){let o=Vm(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class=labels>
${!n&&l`<span class=sr>${s("field.labels")}: </span>`}
${r.map(i=>l`<${so} key=${i.id} label=${i}/>`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden=true>+${s.number(a.length)}</span>
<span class=sr>${a.join(", ")}</span>
</span>`}
</span>`}function jf({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=jo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=$w(c),d=E=>u.filter(({name:T})=>j(T).includes(j(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>Gf(T)&&!Fl(St(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Qe.value=null},v=({alike:E})=>{let T=e.filter(({team:O})=>E.has(O.id)),de=T.filter(O=>vc(O,E)).length;return de===0?"false":de===T.length?"true":"mixed"},b=E=>{ts(e,E.alike,v(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},h=E=>{let T=c.filter(O=>Gf(O)&&!Fl(St(O),E)),de=u.find(({name:O})=>j(O)===j(E.trim()));ts(e,new Map([...de?.alike??[],...Wf(T,E)]),!0),o(""),a(0)},g=E=>{let T=E===n?f[r]:d(E)[0];T?b(T):m(E)?h(E):E||p()},y=()=>{p(),G(`/team/${e[0].team.key}`)};return l`<${se}
class=menu
label=${s("field.labels")}
close=${p}
place=${E=>_t(E,t)}
>
<${Go} ...${{typed:n,type:o,count:$,at:r,move:a,take:g}} label=${s("labels.find")} longest=${50}/>
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
<span>${E.name}</span>
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
<i class=dot style=${{"--label":Mo(St(c[0]))}}/>
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role=status>${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${y}>${s("labels.manage")}</button>
<//>`}function $w(e){let t=new Map;for(let n of e)for(let o of St(n)){let r=j(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Gf=e=>ee.value.some(({id:t})=>t===e);function Vf({task:{recurrence:e}}){if(!e)return null;let t=Lt(Kt(e));return l`<span class=count role=img aria-label=${t} title=${t}><${w} name=repeat/></span>`}var yc="kind task { id key title status deletedAt }",Yf=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${Q} relations { ${yc} } } }
}`,zf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${Q} relations { ${yc} } }
}
}`,Zf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${Q} relations { ${yc} } }
}
}`;var hw=100,vw=50,bc=new Set,Qf=0;function Va(e){bc.add(e),clearTimeout(Qf),Qf=setTimeout(kc,hw)}async function kc(){let e=[...bc].slice(0,vw);if(e.length){try{let{tasks:t}=await _(Yf,{ids:e});for(let n of t.nodes)ce(n);for(let n of e)bc.delete(n)}catch{return}kc()}}Z.subscribe(e=>{e==="sync"&&kc()});Ue(({subjectId:e,changes:t})=>{Vn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Va(e)});Ae(async()=>{for(let{id:e,relations:t}of sa())t&&Va(e)});function wc({task:e}){return W(e.id).value??(qm(e.id)?null:e)}var Jf=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(wc).flatMap(t=>t&&!t.deletedAt&&z(t)?[t]:[]);var Xf=e=>e.blocked&&z(e)&&$e(e),e$=({task:e})=>Xf(e)&&l`<${gw} task=${e}/>`;function gw({task:e}){let t=n$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role=img aria-label=${n} title=${n}>
<${w} name=blocked/>
</span>`}var t$=({task:e})=>Xf(e)&&l`<${yw} task=${e}/>`;function yw({task:e}){let t=n$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name=blocked/>
<span>${t.length?ke("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function n$(e){let t=!e.relations;return I(()=>{t&&Va(e.id)},[e.id,t]),Jf(e)}function o$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class=count role=img aria-label=${o} title=${o}>
<i class=pie style=${{"--part":`${100*t/n}%`}}/>
${s.number(t)}
/
${s.number(n)}
</span>`}var Yo=({task:e})=>l`
<${e$} task=${e}/>
<${Vf} task=${e}/>
<${o$} task=${e}/>
<${pf} task=${e}/>
`;var bw=matchMedia("(prefers-reduced-motion: reduce)"),r$=D(()=>Ge.value.size>0);function s$({id:e,mark:t}){let n=W(e).value,o=Ot(()=>me.value===e).value,r=Ot(()=>Ge.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{je.value=e}}
onClick=${u=>{!u.shiftKey&&!r$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Zl(e):Ur(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>sn(u,e)}
>
<input
class=pick
type=checkbox
tabindex=${r$.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Zl(e):Ur(e)}
/>
<${ao} task=${n} kind=status can=${n.can.changeStatus}>
<${oe} kind=status value=${n.status} mute/>
<//>
<code>${n.key||"\u2026"}</code>
<a class=t data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class=m data-field=labels>
${n.team.key!==n.key.split("-")[0]&&l`<span class=chip>${n.team.name}</span>`}
<${Vo} task=${n} most=${3}/>
<${Yo} task=${n}/>
</span>
<${ao} task=${n} kind=due can=${n.can.update}>
${n.dueDate?l`<${Tn} task=${n}/>`:l`<${w} name=calendar class=hint/>`}
<//>
<${ao} task=${n} kind=priority can=${n.can.update}>
<${oe} kind=priority value=${n.priority}/>
<//>
<${ao} task=${n} kind=assignee can=${n.can.assign}><${re} user=${n.assignee}/><//>
</div>
</li>`}function ao({task:e,kind:t,can:n,children:o}){let r=kw(e,t),a=r?s("row.change",{now:r,task:e.title,change:s(`command.${t}`)}):s("row.due",{task:e.title});return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${a}
title=${n?s(`command.${t}`):void 0}
onClick=${i=>{Qe.value={kind:t,ids:a$(e.id),anchor:i.currentTarget}}}
>
${o}
</button>`}function kw(e,t){if(t==="assignee")return e.assignee?.name??s("nobody");if(t==="status"||t==="priority")return s(`${t}.${e[t]}`);let n=e.dueDate&&s.day(e.dueDate);return n&&e.overdue&&z(e)?`${s("overdue")}, ${n}`:n}var a$=e=>Ge.peek().has(e)?[...Ge.peek()]:[e];function sn(e,t){if(e.shiftKey)return;e.preventDefault(),je.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Qe.value={kind:"actions",ids:a$(t),anchor:a?r:{x:n,y:o}}}function In(){let e=A(null);return I(()=>Ue(t=>{ba.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);bw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function zo({ids:e,label:t,arranged:n=!1}){let o=In(),r=ns(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?rn.value:null,c=n&&{onPointerDown:u=>Ga(u,e),onKeyDown:u=>ja(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${s$} key=${u} id=${u} mark=${i&&xc(u,i)}/>`)}
</ul>`}function ns(e,t){let n=A(-1);return K(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf($t(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var xc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var ww="\uFFFF",os=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():ww,...o&&{fields:o}}),i$=e=>({key:e,name:s(`priority.${e}`),rank:-xt.indexOf(e),fields:{priority:e}}),l$=e=>os(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),c$={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:tt.indexOf(e)}],priority:({priority:e})=>[i$(e)],assignee:({assignee:e})=>[l$(e)],team:({team:e})=>[os(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=Xt(e);return[os(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...os(t.id,t.name,""),label:t})):[os("",void 0,s("labels.none"))],due:e=>[u$(Sw(e))]},Zo=Object.keys(c$),rs=["assignee","priority","label","due","team"],xw={priority:()=>xt.map(i$),assignee:e=>[...e?ft(e.id):[],null].map(l$),due:()=>[1,2,4].map(u$)};function Sw(e){let{dueDate:t}=e;return e.overdue&&z(e)?0:t?t<=R.value?1:t<=U(R.value,7)?2:3:4}function u$(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:R.value,2:U(R.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function d$(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=W(r).value;for(let i of a?c$[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var m$=(e,t,n)=>d$(e,t,xw[t]?.(n));function p$({ids:e,by:t}){return d$(e,t).map(({key:n,name:o,ids:r})=>l`<section class=group key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class=num>${s.number(r.length)}</span></h2>
<${zo} ids=${r} label=${o}/>
</section>`)}var Sc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",f$=`query Views { views { ${Sc} } }`,$$=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,h$=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${B} view { ${Sc} } }
}`,Ya=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${B} view { ${Sc} } }
}`,v$=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${B} deletedId } }`,g$=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${Q} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var jt=k([]),ss=k(!1),za=()=>{},Ec=0,_c=0;async function io(){let e=Ec+=1,{views:t}=await _(f$,{});e===Ec&&M(()=>{jt.value=t,ss.value=!0})}function y$(){clearTimeout(_c),_c=setTimeout(()=>io().catch(()=>{}),100)}function b$(){za(),za=Bt($$,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?b$():y$()},failed:e=>console.warn("no views:",e.message)})}Ho(b$);Ue(({name:e})=>e.startsWith("view.")&&y$());Ae(io);D(()=>S.value?.id).subscribe(()=>{Ec+=1,za(),za=()=>{},clearTimeout(_c),ss.value=!1,jt.value=[]});var Ew={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},w$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Ic={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},x$={LIST:Zo,BOARD:rs,CALENDAR:[]},_w=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],ct=D(()=>jt.value.find(({id:e})=>e===Y.value.query.get("saved"))),lo=D(()=>{let{name:e,query:t}=Y.value,n=w$[e];if(!n)return null;let o=n==="LIST",r=Ne(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:ro):void 0,i=t.get("sort");return{layout:n,filter:Ct({...r,status:a}),orderBy:o&&i&&Et[i]?Et[i]:[],groupBy:x$[n].includes(t.get("group")??"")&&Ic[t.get("group")??""]||null}}),an=D(()=>["today","week","later"].includes(Y.value.query.get("due")??"")),S$=D(()=>{let e=ct.value,t=e&&Qo(e);if(!e||!t)return!1;let{name:n,query:o}=Y.value;return w$[n]!==e.layout||_w.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function E$(e){let t=Qo(e);return t?(t.set("saved",e.id),`${Ew[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var _$=({groupBy:e})=>Zo.find(t=>Ic[t]===e)??"";function Qo({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Tw[u]?.(d);if(!m)return null;r.set(...m)}let a=x$[n].find(u=>Ic[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===ro.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(Et).find(u=>as(k$(t),k$(Et[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Tw={status:e=>Ac("status",e,"in"),priority:e=>Ac("priority",e,"in"),labels:e=>as(e,{isEmpty:!0})?["label","none"]:Ac("label",e,"any"),stage:e=>Tc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>as(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Tc("team",e,"eq");return t&&["team",ne.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>as(e,{me:!0})?["assignee","me"]:as(e,{isNull:!0})?["assignee","nobody"]:Tc("assignee",e,"eq")};function Tc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Ac(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var as=(e,t)=>JSON.stringify(e)===JSON.stringify(t),k$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var A$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},co={unread:e=>T$(e)&&!e.readAt,all:e=>T$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},T$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function uo(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Oc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function I$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Aw=100,Dc=new Map,is=k([]),Iw=D(()=>[...is.value,...it.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Jo=D(()=>{let e=new Map(En.value);for(let t of Iw.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!lf(t.key,n)&&e.set(n,Ow(o,t))}return e});function Ow(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Oc(e,n.input,o):co.unread(e)&&e.occurredAt<=r?Oc(e,{read:!0},o):e}function O$(e,t,{silent:n=!1}={}){Nc([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Za(e,t){Nc([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function D$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Nc([e],{snoozedUntil:t},n)}function C$(e){let t=e.filter(co.unread),[n]=[...En.peek().values()].sort(uo),o=t.length===Fe.peek()&&t.length<=Aw?()=>Cc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};N$("markAllRead",of,{upTo:sf()},r,o)}function Nc(e,t,n){let[o]=e;Cc(e,t,n,n?()=>Cc(e,I$(o),s("inbox.did.undone")):void 0)}function Cc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);N$("updateNotifications",nf,{ids:r,input:t},{told:n},o)}function N$(e,t,n,o,r){let a=F("change"),i=new Promise(u=>Dc.set(a,{resolve:u,at:Ra(),undo:r})),c=new Date().toISOString();yn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Jn(i)}gn(["updateNotifications","markAllRead"],(e,t)=>{let n=Dc.get(e.key),[o]=t.errors;o?(N({bad:!0,text:s("inbox.refused",{why:H(o)})}),Zr().catch(()=>{})):Dw(e,t,n),cf(e),Dc.delete(e.key),n?.resolve(t)});function Dw(e,{notifications:t=[]},n){n&&La(t,n.at),e.field==="markAllRead"&&Cw(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&N({text:o})}async function Cw(e){is.value=[...is.peek(),e],await Zr().catch(()=>{}),is.value=is.peek().filter(t=>t!==e)}var Nw=30,Rw=100,Lw=new Set(["unread","all"]),Rc=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...Jo.value.values()].filter(n=>co[this.show](n)||t.has(n.id)&&co.all(n)).filter(n=>this.reaches(n)).sort(uo)}reaches(t){let{value:n}=this.horizon;return!n||uo(t,n)<=0}open(){let t=()=>this.reload();return Na.add(t),(!this.ready.peek()||this.gap!==rc())&&this.load(),()=>{Na.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}async loaded(){this.ready.peek()||await(this.busy.peek()?this.reading?.catch(()=>{}):this.load())}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ra(),a=rc(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(Rw,Math.max(Nw,o-c.length)),{inbox:$}=await _(Jp,{filter:A$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{uf(u.unreadCount,r),!i&&Lw.has(this.show)&&af(u.cursor,r),La(c,r,f=>co[this.show](f)&&Mw(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Mw=(e,t,n)=>(!t||uo(t,e)<0)&&(!n||uo(e,n)<=0),Lc=new Map;function Qa(e){let t=`${S.value?.id} ${e}`,n=Lc.get(t)??new Rc(e);return Lc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>Lc.clear());var Mc=["unread","all","archived","later"],On=()=>Y.value.name==="inbox",Pw=D(()=>Mc.find(e=>e===Y.value.query.get("show"))??"unread"),Ja=D(()=>Qa(Pw.value)),Xa=k(null),Xo=k(null),R$=()=>!!document.activeElement?.closest("dialog.sheet");function L$(){let e=te.peek().name==="task"?me.peek():null;return Ja.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Xa.peek())}var ei=e=>()=>{let t=L$();t&&e(t)},M$=e=>document.querySelector(`main [data-notice="${e}"]`),P$=ei(({id:e})=>B$(M$(e))),U$=ei(e=>ni(e)),F$=ei(e=>Za(e,!e.archivedAt)),q$=ei(({id:e})=>{Xo.value={id:e,anchor:M$(e)?.querySelector("[data-snooze]")??null}});async function ti(){Qa("all").ready.peek()||await Qa("unread").loaded(),C$([...Jo.peek().values()])}function ni(e,t){Ja.peek().keep(e.id),O$(e,!e.readAt,t)}function Pc(e){let t=te.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Uw(i)),o=t?L$()?.id:Xa.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?B$(a):H$(a)?.focus()}var Uw=e=>e.hasAttribute("data-task"),H$=e=>e?.querySelector("[data-go]"),B$=e=>H$(e)?.click();var Uc=e=>[...hn()].filter(t=>t.parentId===e&&$e(t)),oi=({id:e,progress:t})=>Math.max(t?.total??0,Uc(e).length);var K$=`query Family($id: ID!) {
task(id: $id) { ${Q} parent { ${Q} } subtasks { ${Q} } relations { kind task { ${Q} } } }
}`;var Fw=100;async function Fc(e){let t=Uc(e),{task:n}=await _(K$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ce(u);for(let u of r)la(u.id,{parentId:e});for(let u of t)c.has(u.id)||la(u.id,{parentId:void 0});la(e,{parentId:o?.id??null,relations:a.map(qw)})})}var qw=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function W$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>Fc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ue(u=>{u.subjectId!==e||!Hw(u)||(clearTimeout(o),o=setTimeout(i,Fw))}),Ae(a),Z.subscribe(u=>u==="sync"&&r&&i())];return r&&Z.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Hw=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function G$(e){let t=dt(()=>{let n=new Fo(o=>o.parentId===e&&$e(o),Bw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var Bw=Ro([{field:"RANK",direction:"ASC"}]);var Mt=k(null);function er(e,t="subtasks"){let n=me.peek();n?Mt.value={id:n,of:t,why:e}:N({bad:!0,text:e})}async function j$({id:e,team:t},n){Mt.value=null;let{errors:o}=await Pr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&er(H(o[0])),!o.length}async function V$({id:e,team:t},n){Mt.value=null;let o=M(()=>n.map(c=>Pr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&er(H(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>wa(i.filter(c=>L(c.id))))}async function ri({id:e,parentId:t},n){Mt.value=null,t===void 0&&await Fc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await nt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&er(H(r[0]))}async function si(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>Kw(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Uo(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Kw(e,t){let n=F("change"),o={watching:t};return _e(e,n,o),ge(n,"watchTask",Nm,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var gt=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>ee.value.length,run:()=>Nt()},{id:"search",keys:"/",run:Zw},{id:"down",keys:"j",run:()=>On()?Pc(1):qc(1),silent:!0},{id:"up",keys:"k",run:()=>On()?Pc(-1):qc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Dt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Z$,run:([e])=>Ur(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:On,run:P$,silent:!0},{id:"noticeRead",keys:"u",when:On,run:U$},{id:"noticeArchive",keys:"e",when:()=>On()&&!R$(),run:F$},{id:"noticeLater",keys:"h",when:On,run:q$},{id:"noticesRead",keys:"shift+i",when:()=>On()&&Fe.value,run:ti},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>ka(e,{status:e.some(z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:mo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ut(e.team.id).length,run:mo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:mo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:mo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:mo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:mo("labels")},{id:"watch",keys:"w",task:!0,when:$e,run:si},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:Gw,run:jw},{id:"remind",keys:"r",task:!0,one:!0,when:$e,run:Ww},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>me.value===e.id&&e.can.update,run:()=>Y$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Jr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>ri(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Jr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&ee.value.length>1,run:mo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>me.value===e.id&&e.can.comment,run:()=>Y$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>me.value===e.id&&vt(e),run:zw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Yw(e)},{id:"delete",task:!0,when:e=>e.can.delete&&$e(e),run:Vw},{id:"restore",task:!0,when:e=>e.can.delete&&!$e(e),run:e=>e.map(t=>xa(t))},{id:"undo",keys:"z",run:rp},{id:"inbox",keys:"g i",run:()=>G("/inbox")},{id:"today",keys:"g t",run:()=>G(Re("/"))},{id:"tasks",keys:"g l",run:()=>G(Re("/tasks"))},{id:"board",keys:"g b",run:()=>G(Re("/board"))},{id:"calendar",keys:"g c",run:()=>G(Re("/calendar"))},{id:"reports",keys:"g r",run:()=>G(Re("/reports"))},{id:"trash",keys:"g x",run:()=>G(Re("/trash"))},{id:"teams",keys:"g m",run:()=>G("/team")},{id:"settings",keys:"g s",run:()=>G("/settings")},{id:"overview",keys:"g o",run:()=>G("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>G("/instance")},{id:"saveView",keys:"v",when:()=>lo.value&&(ct.value||!an.value),run:()=>{ue.value="view"}},{id:"theme",run:Fr},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>fn()}];function Hc(){let{name:e,key:t=""}=te.value,n=e==="task"?Co(t):je.value;return n&&L(n)||null}function li(){let e=te.peek().name==="task"?[]:Bc(),t=Hc();return e.length?e:t?[t]:[]}var Bc=()=>[...Ge.value].map(L).filter(e=>e!=null),z$=(e,t)=>t.filter(n=>!e.when||e.when(n));function yt(e,t=li()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Hc();return o!==null&&Z$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return z$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Vt(e,t=li()){if(!e.task)return e.run();let n=z$(e,e.id==="select"?[Hc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ci=e=>gt.find(t=>t.id===e)?.keys??"";function ot(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function mo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Qe.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Ww([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);oo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Gw(e){return e.can.update&&$e(e)&&e.version}function jw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);no.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function Z$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Vw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||oi(t)))return Kc(e);Ea.value=e.map(({id:t})=>t),ue.value="delete"}function Kc(e){te.value.name!=="task"?kn():e.some(({id:t})=>t===me.value)&&jn(),wa(e)}async function Yw(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),N({text:s("did.copied",{task:e.key})})}function Y$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function zw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Zw(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function qc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Qw(e);let n=te.peek().name==="task",o=t.findIndex(i=>$t(i)===(n?me:je).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L($t(r)??"");a&&Dt(a)}var ai=0,ii=null;function Qw(e){let t=document.querySelector("main");t&&(ai=Math.max(1,ai+e),ii?.disconnect(),ii=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ii?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ai:0;ai=0;for(let r=0;r<o;r+=1)qc(1)}),ii.observe(t,{childList:!0,subtree:!0}))}var Tt=({of:e})=>l`<p class=hints>${e.map(([t,n])=>l`<span>${t.map(Wc)} ${n}</span>`)}</p>`,Wc=e=>l`<kbd>${e}</kbd> `,Yt=(e,t="\u2190 \u2192 \u2191 \u2193")=>e.map(n=>[[{lift:s("key.space"),carry:t,shift:"Alt \u2191 \u2193",putBack:s("key.escape"),open:"\u21B5"}[n]],s(`board.${n}`)]);var Jw=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]],["hand",[]],["write",[]]],Xw=()=>({list:[[[s("key.escape")],s("keys.close")]],...Gc()&&{hand:Yt(["lift","carry","shift","putBack"])},...Q$()&&{write:[[ot("mod+enter"),s("keys.save")],[[s("key.escape")],s("keys.leave")]]}}),ex=new Set(["done","status","stage"]),tx=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]),Gc=()=>ee.value.length>0,Q$=()=>Gc()||Ce.value.some(({myRole:e})=>e==="CONTRIBUTOR");function nx(e){return e.task?ex.has(e.id)?Q$():Gc()||!tx.has(e.id):yt(e)}function J$(){let e=()=>{ue.value=""},t=Jw.map(([n,o])=>({name:n,lines:[...o.flatMap(r=>gt.filter(a=>a.id===r&&nx(a))).map(r=>[ot(r.keys??""),s(`command.${r.id}`)]),...Xw()[n]??[]]}));return l`<${se} class=wide labelledby=keys-title close=${e}>
<div class=pad>
<div class=split>
<h2 id=keys-title>${s("keys.title")}</h2>
<button class="icon end" aria-label=${s("close")} onClick=${e}><${w} name=close/></button>
</div>
<div class=keys>
${t.filter(({lines:n})=>n.length).map(({name:n,lines:o})=>l`<section key=${n} aria-labelledby=${`keys-${n}`}>
<h3 id=${`keys-${n}`}>${s(`keys.${n}`)}</h3>
<ul>
${o.map(([r,a])=>l`<li><span>${Dl(a)}</span><span>${r.map(Wc)}</span></li>`)}
</ul>
</section>`)}
</div>
</div>
<//>`}var ox={status:()=>tt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind=status value=${e} mute/>`,fields:{status:e}})),stage:([{team:e}])=>Ut(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind=status value=${o} mute color=${r}/>`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>xt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind=priority value=${e} mute/>`,fields:{priority:e}})),assignee:e=>[null,...rx(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${re} user=${t} mute/>`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>ee.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>ux().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name=calendar/>`,fields:{dueDate:t}}))};function rx(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>ft(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function sx(e,t){let[n,...o]=e.map(r=>ax(r,t));return o.every(r=>r===n)?n:void 0}var ax=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function X$(){if(!Qe.value)return null;let{kind:e,ids:t,anchor:n}=Qe.value,o=t.map(r=>W(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${lx} key=${t.join()} tasks=${o} anchor=${n}/>`:e==="labels"?l`<${jf} key=${t.join()} tasks=${o} anchor=${n}/>`:l`<${cx} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n}/>`:null}var ix=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function lx({tasks:e,anchor:t}){let n=A(null),o=()=>{Qe.value=null},r=ix.flatMap(i=>gt.filter(c=>c.id===i&&yt(c,e))),a=i=>{let c=lt(i),u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${se}
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
onClick=${()=>{o(),queueMicrotask(()=>Vt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class=end>
${ot(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
<//>`}function cx({tasks:e,kind:t,anchor:n}){let o=ox[t](e),r=sx(e,t),[a,i]=x(""),c=h=>o.filter(g=>j(g.text).includes(j(h))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:h})=>h===r))),f=jo(d),$=()=>{Qe.value=null},p=h=>{$(),h&&ka(e,h.fields)},v=h=>p(h===a?u[d]:c(h)[0]),b=({currentTarget:{value:h,validity:g}})=>{h&&g.valid&&p({fields:{dueDate:h}})};return l`<${se}
class=menu
label=${s(`field.${t}`)}
close=${$}
place=${h=>_t(h,n)}
>
<${Go} ...${{typed:a,type:i,at:d,move:m,take:v}} count=${u.length} label=${s(`field.${t}`)}/>
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
<span>${h.text}</span>
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
<//>`}function ux(){let e=U(R.value,7-at(R.value));return[["today",R.value],["tomorrow",U(R.value,1)],["friday",U(R.value,(11-at(R.value))%7||7)],["monday",e],["month",U(R.value,30)],["never",null]]}var dx={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},eh=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],mx=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],px={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},fx={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},$x=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),hx=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),vx=new Set(["in","dans","en"]),gx=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),th=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),nh=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),yx=new Set(["do","so"]);function di(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:j(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],v=e.slice($,p);return t.plain?.has(v)?!1:(o.set(d,{field:d,from:$,to:p,text:v}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:v})=>j(v)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&_x(dx,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&Ex(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=kx(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:bx(r)}function bx(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function kx(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&$x.has(e[i-1].word)&&!n(e[i-1]),u=wx(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function wx(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=px[a];if(d!==void 0)return{count:1,day:U(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:U(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:U(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:U(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return ui(1,ls(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return ui(1,oh(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&tr(i))return jc(2,tr(i),+p[1],c,n);if(p&&i==="de"&&c&&tr(c))return jc(3,tr(c),+p[1],u,n);let v=tr(a)&&i?$.exec(i):null;if(v)return jc(2,tr(a),+v[1],c,n);if(vx.has(a)&&i&&c)return xx(fx[i]??+i,c,n);if(hx.has(a)&&i)return Sx(i,n);let b=eh.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(b<0)return;let h=a.replace(/\.$/,"");if(!(h.length===2&&!(o==="de"&&(r||!yx.has(h)))))return{count:1,day:U(n,(b-at(n)+7)%7||7),last:h.length<6,inside:!0}}function xx(e,t,n){if(e>0&&e<1e3)return gx.has(t)?{count:3,day:U(n,e)}:th.has(t)?{count:3,day:U(n,7*e)}:nh.has(t)?{count:3,day:rh(n,e)}:void 0}function Sx(e,t){let n=U(t,7-at(t)),o=eh.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:U(n,o)}:th.has(e)?{count:2,day:n}:nh.has(e)?{count:2,day:rh(`${t.slice(0,7)}-01`,1)}:void 0}function jc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?ui(e+1,ls(Number(o),t,n)):ui(e,oh(void 0,t,n,r))}var ui=(e,t)=>t?{count:e,day:t}:void 0;function oh(e,t,n,o){if(e)return ls(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=ls(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function ls(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function rh(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=ls(o,n%12+1,r);if(a)return a}}var tr=e=>mx.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Ex(e,t){let n=e.find(({name:o})=>j(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var _x=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function cs(e,t={},n){let o=Xm(),r=ee.value,a=t.team??o.team??r[0],i=g=>ft((g??a)?.id??""),c=Ze.value.split("-")[0],u=di(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:v,labels:b,stage:h}=p;return v&&!i($).some(({id:g})=>g===v.id)&&(p.assignee=null),b&&(p.labels=b.filter(({id:g})=>St($.id).some(y=>y.id===g))),h&&!Ut($.id).some(({id:g})=>g===h.id)&&delete p.stage,{draft:p,marks:d}}function Vc({team:{id:e,key:t,name:n},...o}){Pr({...o,team:{id:e,key:t,name:n}})}function sh(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(!1),i=A(null),c=ee.value;if(!c.length)return null;let{draft:u,marks:d}=cs(e,{},n),m=$=>{$.preventDefault();let{draft:p}=cs(i.current?.value??"",{},n);if(a(!p.title),!p.title)return i.current?.focus();Vc(p),t(""),o(new Set)},f=({text:$})=>{o(new Set([...n,$])),i.current?.focus()};return l`<form class="card quick" onSubmit=${m}>
<${w} name=plus/>
<${us}
field=${i}
line=${e}
write=${t}
marks=${d}
unmark=${f}
untitled=${r&&!u.title}
/>
<button class=btn type=submit>${s("quick.add")}</button>
${e.trim()&&l`<div class=chips role=status aria-label=${s("quick.understood")}>
${(d.some(({field:$})=>$==="team")||c.length>1)&&l`<${mi}
mark=${d.find(({field:$})=>$==="team")}
unmark=${f}
>
<${w} name=team/>
${u.team.name}
<//>`}
${u.assignee&&l`<${mi} mark=${d.find(({field:$})=>$==="assignee")} unmark=${f}>
<${re} user=${u.assignee} mute/>
${u.assignee.name}
<//>`}
${u.priority&&l`<${mi} mark=${d.find(({field:$})=>$==="priority")} unmark=${f}>
<${oe} kind=priority value=${u.priority} mute/>
${s(`priority.${u.priority}`)}
<//>`}
${u.dueDate&&l`<${mi} mark=${d.find(({field:$})=>$==="dueDate")} unmark=${f}>
<${w} name=calendar/>
${s.day(u.dueDate)}
<//>`}
${u.labels?.map($=>l`<${so} key=${$.id} label=${$}/>`)}
</div>`}
</form>`}function us({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a,untitled:i,label:c,placeholder:u,paste:d}){let m=De(),f=A(null),$=()=>{f.current&&e.current&&(f.current.scrollLeft=e.current.scrollLeft)};K($);let p=[],v=0;for(let b of o)p.push(t.slice(v,b.from)),p.push(l`<mark title=${s("quick.asText",{text:b.text})} onClick=${()=>r(b)}>${b.text}</mark>`),v=b.to;return p.push(t.slice(v)),l`<div class=line-field>
<input
ref=${e}
name=title
autofocus=${a}
maxlength=200
autocomplete=off
aria-label=${c??s("quick.label")}
placeholder=${u??s("quick.placeholder")}
value=${t}
onInput=${q(n)}
onScroll=${$}
onPaste=${d}
aria-invalid=${i?"true":void 0}
aria-describedby=${i?m:void 0}
/>
<div class=mirror ref=${f} aria-hidden=true>${p}</div>
${i&&l`<p class=error id=${m} role=alert>${s("quick.untitled")}</p>`}
</div>`}var mi=({mark:e,unmark:t,children:n})=>e?l`<button
type=button
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name=close/>
</button>`:l`<span class=chip>${n}</span>`;function ah(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Ql.peek()),[i,c]=x(!1),u=A(null),{draft:d,marks:m}=cs(e,r,n),f=()=>{ue.value=""},$=({text:h})=>o(new Set([...n,h])),p=(h,g)=>{let y=m.find(E=>E.field===h);y&&t(`${e.slice(0,y.from).trimEnd()} ${e.slice(y.to).trimStart()}`.trim()),a({...r,...g})},v=h=>{h.preventDefault();let{draft:g}=cs(u.current?.value??"",r,n);if(c(!g.title),!g.title)return u.current?.focus();Vc(g),f()},b=ft(d.team.id);return l`<${se} class=new-task labelledby=new-title close=${f}>
<form class=pad onSubmit=${v}>
<div class=split>
<h2 id=new-title>${s("command.new")}</h2>
<button type=button class="icon end" aria-label=${s("close")} onClick=${f}>
<${w} name=close/>
</button>
</div>
<div class="quick boxed">
<${us}
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
<${Yc}
name=team
value=${d.team.id}
options=${ee.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>p("team",{team:ee.value.find(g=>g.id===h)})}
/>
<${Yc}
name=assignee
value=${d.assignee?.id??""}
options=${[["",s("nobody")],...b.map(({id:h,name:g})=>[h,g])]}
choose=${h=>p("assignee",{assignee:b.find(g=>g.id===h)??null})}
/>
<${Yc}
name=priority
value=${d.priority??"MEDIUM"}
options=${xt.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
onChange=${q(h=>p("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${d.labels?.length?l`<p class=labels>
<span class=sr>${s("field.labels")}: </span>
${d.labels.map(h=>l`<${so} key=${h.id} label=${h}/>`)}
</p>`:null}
<div class=actions>
<p class=hints>
${Tx.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type=submit>${s("quick.create")}</button>
</div>
</form>
<//>`}var Tx=["priority","assignee","due","team"],Yc=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class=input value=${t} onChange=${q(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var Ax=new Map([["status",()=>tt],["priority",()=>xt],["assignee",()=>["me","nobody"]],["team",()=>ne.peek().map(({key:e})=>e)],["blocked",()=>["yes","no"]],["due",()=>["overdue","today","week","later","none"]]]);function pi(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=Ax.get(a.toLowerCase())?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Ne(t);return{text:n.join(" "),isFilter:t.size>0,filter:Ct(o),fits:ca(o),list:Ix(t,n)}}function Ix(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var ih=7,Ox=150,Dx=200;function fi(e,t,n=()=>!0){let o=j(e.trim()).split(/\s+/),r=[...hn()].filter($e).filter(d=>{let m=j(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=qt.peek()?.id,u=d=>(j(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,ih)}function $i(e,t,n,o={}){let[r,a]=x(new Map);return I(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>Cx(e,n,o).then(c,()=>{}),Ox);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function Cx(e,t,n){let o=e.trim().slice(0,Dx),r=async d=>(await _(xm,{text:o,filter:{...d,...n},first:ih})).search?.nodes??[],{team:a}=ha.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();aa(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!Nx.has(f)));return u}var Nx=new Set(["KEY","TITLE"]);var Rx={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function ch({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${lh(t)}</mark>`:lh(t))}var lh=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Rx[n]);function dh(){let[e,t]=x(""),[n,o]=x(null),r=A(null),{text:a,filter:i,list:c,isFilter:u}=pi(e),d=$i(a,()=>o(r.current),void 0,i),m=A(li()).current,f=O=>{let{text:X,fits:C}=pi(O);return O.trim()?fi(X,d,C):[]},$=O=>gt.filter(X=>!X.silent&&yt(X,m)&&j(uh(X,m)).includes(j(O.trim()))),p=f(e),v=$(e),b=p.length||u?[{id:"show-all",list:c}]:[],h=[...p,...v,...b],g=Math.max(0,h.findIndex(O=>O.id===n));r.current=h[g]?.id??null;let y=()=>{ue.value=""},E=O=>{y(),O&&queueMicrotask(()=>"list"in O?G(O.list):"run"in O?Vt(O,m):Dt(O))};I(()=>document.getElementById(`option-${g}`)?.scrollIntoView({block:"nearest"}),[g,h.length]);let T=O=>{let X=lt(O);if(X&&h.length)O.preventDefault(),o(h[(g+X+h.length)%h.length].id);else if(O.key==="Enter"){O.preventDefault();let C=O.target.value;E(C===e?h[g]:f(C)[0]??$(C)[0]??{id:"show-all",list:pi(C).list})}},de=(O,X,C)=>l`<div
class=o
role=option
id=${`option-${X}`}
key=${C.id}
aria-selected=${X===g}
onPointerMove=${()=>o(C.id)}
onClick=${()=>E(C)}
>
${O}
</div>`;return l`<${se} class=pal label=${s("palette.title")} close=${y}>
<input
autofocus
role=combobox
aria-expanded=true
aria-controls=options
aria-activedescendant=${h.length?`option-${g}`:void 0}
aria-label=${s("palette.title")}
placeholder=${s("palette.placeholder")}
value=${e}
onInput=${q(O=>{t(O),o(null)})}
onKeyDown=${T}
/>
<div id=options role=listbox aria-label=${s("palette.results")}>
${p.length>0&&l`<div role=group aria-labelledby=pal-tasks>
<h3 id=pal-tasks role=presentation>${s("palette.tasks")}</h3>
${p.map((O,X)=>de(l`
<${oe} kind=status value=${O.status} mute/>
<span>${O.title} <${Lx} of=${d.get(O.id)}/></span>
<code class=end>${O.key}</code>
`,X,O))}
</div>`}
${v.length>0&&l`<div role=group aria-labelledby=pal-commands>
<h3 id=pal-commands role=presentation>${s("palette.commands")}</h3>
${v.map((O,X)=>de(l`
<span>${uh(O,m)}</span>
<span class=end>${O.keys&&ot(O.keys).map(C=>l`<kbd>${C}</kbd> `)}</span>
`,p.length+X,O))}
</div>`}
${b.map(O=>de(l`<span>${s("palette.all")}</span>`,h.length-1,O))}
</div>
${p.length+v.length===0&&l`<p class=none role=status>${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>${s("key.escape")}</kbd> ${s("close")}</span>
</footer>
<//>`}var uh=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},Lx=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${ch} snippet=${e.snippet}/></small>`;var Mx={assigneeId:"assignee",teamId:"team",parentId:"parent"},Px=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]),Ux=/^user\.(cre|upd)ated$/,Fx=/overdue|block/;function fh({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Mx[i.field]??i.field})).filter(({field:i},c,u)=>!Px.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!qx(i,u)),o={who:Kx(e.actor),task:t?s(Fx.test(e.name)?"feed.This":"feed.this"):Wx(e),what:Gx(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Hx(n[0],o);if(e.name==="task.updated")return ke("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ke("feed.other",{...o,name:e.name}):ke(a,o)}function qx(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Hx({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ke(`feed.${t}`,{...r,to:ph("status",String(t))}):e==="priority"?ke("feed.priority",{...r,to:ph("priority",String(t))}):e==="assignee"?ke(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ke(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Bx(mh(n),mh(o),r):e==="stage"?ke(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ke("feed.arranged",r):e==="parent"?ke(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?ke(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Kt(t)}</b>`}):e==="relations"?ke("feed.related",r):e==="title"?ke("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ke("feed.moved",{...r,to:l`<b>${o}</b>`}):ke("feed.changed",{...r,fields:s(`field.${e}`)})}function Bx(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ke("feed.changed",{...n,fields:s("field.labels")}):ke(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var mh=e=>e?.split(", ")??[],Kx=e=>l`<b>${e?Pa(e):"TaskFlow"}</b>`,ph=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class=g/>${s(`${e}.${t}`)}</b>`;function Wx(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Gx({name:e,subjectId:t,subjectType:n,actor:o,changes:[r]}){let a=n==="TEAM"?r?.after??r?.before:t;if(Ux.test(e)&&a===S.value?.id)return l`<b>${s("you")}</b>`;let i=[...wt.value,o].find(c=>c?.id===a);return l`<b>${i?.name??(r?.afterText??r?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function zc(){let e=Z.value==="sync"&&Nr.value?"offline":Z.value;return e==="sync"?Cr.value?s("line.saving"):s("line.sync"):e==="offline"&&Cr.value?s("line.waiting",{n:Cr.value}):s(`line.${e}`)}var $h="taskflow.live",Pt=k(localStorage.getItem($h)==="folded");function jx(){Pt.value=!Pt.value,localStorage.setItem($h,Pt.value?"folded":"")}var hh=()=>l`<aside aria-label=${s("live.label")} class=rail><${ds}/></aside>`;function ds({class:e=""}){return l`<div class="live ${e} ${Pt.value?"closed":""}">
<header>
<h2><${Zc}/><span class=name>${s("live.title")}</span></h2>
<span class=state role=status data-line=${Z.value}>${zc()}</span>
<button
class=icon
aria-label=${s(Pt.value?"live.unfold":"live.fold")}
title=${s(Pt.value?"live.unfold":"live.fold")}
aria-expanded=${!Pt.value}
onClick=${jx}
>
<${w} name=${Pt.value?"unfold":"fold"}/>
</button>
</header>
${!Pt.value&&l`<${Vx}/><${Yx}/>`}
</div>`}function Zc(){let e=Z.value==="sync"?"":Z.value==="offline"?"off":"busy";return l`<i key=${Ia.value} class="pulse ${e} ${Ia.value?"beat":""}"/>`}function Vx(){let e=xp(Ht.value);return l`<div class=feed role=log tabindex=0 aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${Qc} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more}/>`:l`<li class=caught key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function Qc({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${re} user=${e.actor} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div>
<${fh} event=${e} short=${n}/>
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function Yx(){let e=(Me.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=De();return e.length?l`<section class=load aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${to} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})}/>
<b class=num>${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var zx=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function vh(){if(!Ge.value.size)return null;let e=Bc();return l`<section class=selection aria-label=${s("selection.label")}>
<div role=toolbar aria-label=${s("selection.label")}>
<strong role=status>${s("selection.count",{n:e.length})}</strong>
${zx.flatMap(([t,n])=>gt.filter(o=>o.id===t&&(t!=="stage"||yt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!yt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,e)}
>
<${w} name=${n}/>
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class=icon aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${kn}>
<${w} name=close/>
</button>
</div>
</section>`}var Zx={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Jc({id:e}){return jt.value.length?l`<nav class=saved aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${jt.value.map(t=>l`<li key=${t.id}>
<a
class=nav
href=${E$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${ct.value?.id===t.id?"page":void 0}
>
<${w} name=${Zx[t.layout]}/>
<span>${t.name}</span>
${t.team&&l`<small aria-hidden=true>${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var Qx=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],Jx=8,gh=new Set(["reports","team","settings","instance","trash","overview"]);function yh(){let e=Ce.value.filter((o,r)=>r<Jx||o.key===en.value),t=o=>zn()&&o===en.value?"true":void 0,n={inbox:Fe.value,today:Me.value&&Me.value.overdue+Me.value.dueToday,tasks:Me.value&&Me.value.pending+Me.value.inProgress};return l`<aside class=side aria-label=${s("side.label")} inert=${wn.value&&te.value.name==="task"}>
<a class=brand href=${Re("/")}><svg aria-hidden=true><use href="#mark"/></svg><span>TaskFlow</span></a>
<button
class=find
onClick=${()=>{ue.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${w} name=find/>
<span>${s("side.find")}</span>
<kbd>${ot("mod+k")}</kbd>
</button>
<nav class=places aria-label=${s("side.main")}>
<ul>
${Qx.map(([o,r])=>l`<li key=${o} class=${gh.has(o)?"roomy":""}>
<${hi}
name=${o}
path=${r}
count=${n[o]}
hot=${o==="inbox"||o==="today"&&!!Me.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key=instance class=roomy>
<${hi} name=instance path="/instance"/>
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
aria-current=${gh.has(Y.value.name)?"page":void 0}
onClick=${()=>{ue.value="more"}}
>
<${w} name=more/>
<span>${s("side.more")}</span>
</button>
</li>
</ul>
</nav>
${Ce.value.length>1&&l`<nav aria-labelledby=side-teams>
<h2 id=side-teams>${s("side.teams")}</h2>
<ul>
<li key="">
<a class=nav href=${Hl("")} title=${s("any.team")} aria-current=${t("")}>
<${w} name=all/>
<span>${s("any.team")}</span>
</a>
</li>
${e.map(o=>l`<li key=${o.id}>
<a class=nav title=${o.name} href=${Hl(o.key)} aria-current=${t(o.key)}>
<span class=tag aria-hidden=true>${o.key.slice(0,2)}</span>
<span>${o.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${Jc} id=side-views/>
<div class=foot>
<${hi} name=trash path="/trash"/>
<a class=nav href="/explorer/" title=${s("place.explorer")}>
<${w} name=explorer/>
<span>${s("place.explorer")}</span>
</a>
<div class=me>
<${re} user=${S.value} mute/>
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class=icon aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Fr}>
<${w} name=theme/>
</button>
<button
class=icon
aria-label=${s("command.signOut")}
title=${s("command.signOut")}
onClick=${()=>fn()}
>
<${w} name=out/>
</button>
</div>
</div>
</aside>`}function hi({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class=nav
href=${Re(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${Y.value.name===e?"page":void 0}
>
<${w} name=${e}/>
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function bh(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${se} class=more-places label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${hi} name=${o} path=${r}/></li>`)}
</ul>
</nav>
<div onClick=${e}><${Jc} id=more-views/></div>
<button class=nav onClick=${t(Fr)}><${w} name=theme/><span>${s("command.theme")}</span></button>
<button class=nav onClick=${t(()=>fn())}>
<${w} name=out/>
<span>${s("command.signOut")}</span>
</button>
<//>`}function kh(){let e=Ea.value.map(c=>W(c).value).filter(c=>c!==null),t=()=>{ue.value=""},n=()=>{t(),queueMicrotask(()=>Kc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+oi(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${se} class=small labelledby=delete-title close=${t}>
<div class=pad>
<h2 id=delete-title>${s("delete.sure",{what:i})}</h2>
${a>0&&l`<p>${s("delete.subtasks",{n:a})}</p>`}
${o>0&&l`<p>${s("delete.comments",{n:o})}</p>`}
${r>0&&l`<p>${s("delete.files",{n:r})}</p>`}
<div class=actions>
<button class="btn quiet" onClick=${t}>${s("cancel")}</button>
<button class="btn danger" onClick=${n}>${s("command.delete")}</button>
</div>
</div>
<//>`}function wh(){let e=Zn.value.findLast(({undo:t})=>t)?.id;return l`<div class=toasts role=status aria-live=polite>
${Zn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class=toast key=${t}>
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
${o&&l`<button class=icon aria-label=${s("close")} onClick=${()=>bn(t)}>
<${w} name=close/>
</button>`}
</div>`)}
</div>`}var Xx=`mutation ConfirmAgain { requestEmailConfirmation { ${B} } }`;function xh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await ye(Xx,{})&&t(!0)};return l`<div class="note unproved" role=status>
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var vi="NEVER",gi="OWN",Sh=999;function Eh(){let e=no.value,t=e&&W(e.id).value;return t?l`<${e0} key=${t.id} task=${t} anchor=${e.anchor}/>`:null}function e0({task:e,anchor:t}){let[n]=x(()=>on.peek()?.id===e.id&&on.peek()?.chosen||e.recurrence),o=e.dueDate??R.peek(),r=n&&xf(n,o),[a,i]=x(n?r?.often??gi:vi),[c,u]=x(r??wf(o)),[d,m]=x(e.dueDate??""),f=A(null);K(()=>{let y=f.current?.closest("dialog");y&&_t(y,t)},[a,c.ends]);let $=y=>u({...c,...y}),p=()=>{no.value=null},v=y=>{i(y);let E=qa.find(T=>T===y);E&&$({often:E}),E&&!e.dueDate&&!d&&m(R.peek())},b=a===vi?null:a===gi?n??null:Sf(c),h=y=>{y.preventDefault(),p(),queueMicrotask(()=>Df(e,b,d||null))},g=a!==vi&&a!==gi;return l`<${se}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${y=>_t(y,t)}
>
<form ref=${f} onSubmit=${h}>
<${yi}
label=${s("field.recurrence")}
value=${a}
all=${[[vi,s("repeat.never")],...qa.map(y=>[y,Lt(s(`repeat.${y}`))]),...n&&!r?[[gi,s("repeat.asItIs")]]:[]]}
choose=${v}
autofocus
/>
${g&&l`
<${t0} ...${{choice:c,change:$}}/>
${c.often==="WEEKLY"&&l`<${n0} ...${{choice:c,change:$}}/>`}
${c.often==="MONTHLY"&&l`<${yi}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Lt(Ba(c.nth))],["last",Lt(s("repeat.lastDay"))]]}
choose=${y=>$({monthly:y})}
/>`}
<${yi}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Lt(s("repeat.from.due"))],["completion",Lt(s("repeat.from.completion"))]]}
choose=${y=>$({fromCompletion:y==="completion",...y==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${o0} ...${{choice:c,change:$}}/>
${!e.dueDate&&l`<${bi}
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
<//>`}var t0=({choice:e,change:t})=>l`<${bi}
label=${s(`repeat.interval.${e.often}`)}
type=number
min=1
max=${Sh}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function n0({choice:{weekdays:e},change:t}){let n=Tr(Ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class=field>
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
</fieldset>`}function o0({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${yi}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${bi}
label=${s("repeat.count")}
type=number
min=1
max=${Sh}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${bi}
label=${s("repeat.lastOn")}
type=date
max=9999-12-31
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function bi({label:e,...t}){let n=De();return l`<div class=field><label for=${n}>${e}</label><input class=input id=${n} ...${t}/></div>`}function yi({label:e,value:t,all:n,choose:o,autofocus:r}){let a=De();return l`<div class=field>
<label for=${a}>${e}</label>
<select
class=input
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var ms=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var _h=(e,t,n)=>Xc(e,t,n,!0),Th=(e,t,n)=>Xc(e,t,n,!1);async function Xc({id:e,key:t},n,o,r,a=!1){Mt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await r0(e,n,o,r,i);c.length?er(H(c[0]),"relations"):a?N({text:s("undo.done",{task:t})}):Te(i,()=>{let d=L(e);d&&Xc(d,n,o,!r,!0)},`/t/${t}`)}function r0(e,t,n,o,r){let a=F("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&z(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ge(a,"relateTasks",zf,d,[e],u):ge(a,"unrelateTasks",Zf,d,[e],u)}function Ah(){let e=Ka.value,t=e&&W(e.id).value;return t?l`<${s0} key=${e.what+e.id} asked=${e} task=${t}/>`:null}function s0({asked:{what:e,anchor:t},task:n}){let[o,r]=x(ms[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=$i(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?a0(T,n):i0(n,o,T),$=T=>fi(T,m,f),p=$(a),v=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[v]?.id??null;let b=jo(v),h=()=>{Ka.value=null},g=T=>{T&&(h(),e==="under"?ri(n,T):_h(n,o,l0(T)))},y=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${se}
class="menu finds"
label=${E}
close=${h}
place=${T=>_t(T,t)}
>
${e==="relate"&&l`<select
class=input
aria-label=${s("relations.kind")}
value=${o}
onChange=${q(T=>r(T))}
>
${ms.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${Go}
...${{typed:a,type:i,at:v,move:y}}
count=${p.length}
label=${s("picker.find")}
longest=${200}
take=${T=>g(T===a?p[v]:$(T)[0])}
/>
<div role=listbox id=choices aria-label=${E} ref=${b}>
${p.map((T,de)=>l`<div
class=o
role=option
id=${`choice-${de}`}
key=${T.id}
aria-selected=${de===v}
onPointerMove=${()=>u(T.id)}
onClick=${()=>g(T)}
>
<${oe} kind=status value=${T.status} mute/>
<span>${T.title}</span>
<code class=end>${T.key}</code>
</div>`)}
</div>
${p.length===0&&l`<p class="o dim sm" role=status>${s("palette.none")}</p>`}
<//>`}function a0(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var i0=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),l0=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var ki=36e5,Ih="09:00",c0=3;function wi(e){let t=Math.ceil((Date.now()+c0*ki)/ki)*ki,n=U(R.value,1),o=U(n,7-at(n));return[...Jt(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Ao(n,Ih)],["week",Ao(o,Ih)]].map(([i,c])=>({key:i,icon:"later",text:s(`later.${i}`),aside:s.at(c),take:()=>e(c)}))}function xi({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=lt(f),p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(v=>v===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Ao($,p)))};return l`<${se}
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
min=${Io(Date.now()+6e4)}
max=${i?Io(Date.now()+i*24*ki):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
<//>`}var u0=[1,2,7];function Oh(){let e=oo.value,t=e&&W(e.id).value;if(!t)return null;let n=o=>mc(t,{at:o});return l`<${xi}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...wi(n),...d0(t)]}
take=${n}
close=${()=>{oo.value=null}}
/>`}function d0(e){let t=e.dueDate;return u0.filter(n=>!t||U(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Ao(U(t,1-n),"00:00")):s("reminder.noDue"),take:()=>mc(e,{beforeDue:`P${n}D`})}))}function Dn(){return ee.value.length>0&&l`<button class="btn new" onClick=${()=>Nt()} aria-keyshortcuts=N>
<${w} name=plus/>
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function Dh(){return ee.value.length>0&&l`<button class="btn quiet" onClick=${()=>Nt()}><${w} name=plus/>${s("command.new")}</button>`}function At(){let{query:e}=Y.value,t=e.get("assignee"),n=o=>Le({assignee:o});return l`
${Ce.value.length>1&&l`<${ut}
name=team
query=${e}
options=${Ce.value.map(o=>[o.key,o.name])}
/>`}
<div class=seg role=group aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function ut({name:e,query:t,options:n,first:o}){return l`<select
class=input
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${q(r=>Le({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function Cn({query:e}){let t=wt.value.map(n=>[n.id,n.name]);return l`<${ut}
name=assignee
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Nn({query:e}){let t=e.get("label")??"",n=Ym(qt.value?.id);if(!n.length&&!t)return null;let o=da(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${ut} name=label query=${e} options=${a}/>`}function Ch({query:e}){let t=e.get("stage")??"",n=Ut(qt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${ut} name=stage query=${e} options=${n}/>`}var Si=({query:e})=>l`<${ut}
name=blocked
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function nr({query:e}){let t=xt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${ut} name=priority query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]}/>`}function Ve(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=Wd(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(v=>({...v,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},v=()=>{f&&(m=setTimeout(p,o(c.current)))},b=Ue(g=>{f||!n.test(g.name)||(f=!0,u.current.then(v))}),h=()=>$&&p();return document.addEventListener("visibilitychange",h),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",h),b()}},[d]),{...r,again:d}}var or=["created","completed","cancelled","open","scope","done"];function m0(e){let t=e.map(n=>[n.date,...or.map(o=>n[o])]);return[["date",...or],...t].map(n=>`${n.join()}\r
`).join("")}var Nh=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(m0(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function Rh(e){if(e.has("view")&&!ss.value)return null;let t=Ct({...Ne(e),status:void 0,due:void 0,text:void 0}),n=Ei(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var Ei=e=>jt.value.find(({id:t})=>t===e.get("view"));function Lh(e){let t=jt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&ss.value&&!Ei(e)?[...t,[n,s("reports.viewGone")]]:t}function Ph({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio=none role=img aria-label=${t}>
<path class=fill d=${`M${a.join("L")}L100 30L0 30Z`}/>
<path d=${`M${a.join("L")}`}/>
<path class=tip d=${`M${a.at(-1)}l0 0`}/>
</svg>`}var eu=132,p0=20,tu=28;function Uh({flow:e,width:t}){let n=nu(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=eu-p0,r=(t-tu-6)/e.length,a=Math.min(26,r*.58),i=f=>tu+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:Mh(e,"completed"),created:Mh(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${eu}`} role=img aria-label=${m}>
${[0,n/2,n].map(f=>l`
<line class=grid x1=${tu} x2=${t} y1=${c(f)} y2=${c(f)}/>
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
${(d-$)%u===0&&l`<text x=${i($)} y=${eu-3}>
${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class=ln d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`}/>
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5"/>
</svg>`}var Mh=(e,t)=>e.reduce((n,o)=>n+o[t],0);function nu(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var _i={days:{from:e=>U(e,-29),interval:"DAY"},weeks:{from:e=>U(e,-at(e)-77),interval:"WEEK"},half:{from:e=>`${Er(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${Er(e.slice(0,7),-11)}-01`,interval:"MONTH"}},ou="weeks",Fh=[...Object.keys(_i),"own"],ru=["DAY","WEEK","MONTH"];function qh(e){let t=e.get("from")??"",n=e.get("to")??"",o=_r(t)&&_r(n),r=e.get("range")??"",a=o?"own":_i[r]?r:ou,i=_i[a]??_i[ou],c=o?{from:t,to:n}:{from:i.from(R.value),to:R.value},u=ru.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var su=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===ou?"":e,by:"",from:"",to:""};function Hh(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var Bh=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var au=200,f0=22,rr=40,$0=8,h0=64,v0={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function iu({title:e,series:t,points:n,names:o,interval:r}){let a=De(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let y=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&y.observe(i.current),()=>y.disconnect()},[]);let f=n.length-1,$=(c-rr-$0)/n.length,p=d===null?null:Math.min(d,f),v=p??f,b=y=>Math.max(0,Math.min(f,y)),h=y=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((y.clientX-E-rr)/$)))},g=y=>{let E=v0[y.key];!E||y.metaKey||y.ctrlKey||y.altKey||(y.preventDefault(),m(b(E(v,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
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
aria-valuetext=${`${o[v]}: ${g0(n[v],t)}`}
onPointerMove=${h}
onPointerDown=${h}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(v)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${y0} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}}/>`}
${c>0&&p!==null&&l`<div
class="tip ${p>f/2?"before":""}"
aria-hidden=true
style=${{left:`${rr+$*(p+.5)}px`}}
>
<strong>${o[p]}</strong>
${t.map(({field:y,kind:E})=>l`<span key=${y}>
<i class=${E}/>
${s(`reports.field.${y}`)}
<b class=num>${s.number(n[p][y])}</b>
</span>`)}
</div>`}
</div>
</section>`}var g0=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function y0({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=nu(Math.max(2,...e.flatMap(({field:p})=>t.map(v=>v[p])))),c=au-f0,u=p=>rr+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(h0/r),f=t.length-1,$=p=>`M${t.map((v,b)=>`${u(b)} ${d(v[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${au}`} aria-hidden=true>
${[0,i/2,i].map(p=>l`
<line class=grid x1=${rr} x2=${o} y1=${d(p)} y2=${d(p)}/>
<text class=y x=${rr-8} y=${d(p)+4}>${s.number(p)}</text>
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
${t.map((p,v)=>(f-v)%m===0&&l`<text key=${p.date} x=${u(v)} y=${au-4}>${Bh(n,p.date)}</text>`)}
</svg>`}var Kh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var b0=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,k0=e=>Math.max(3e3,e*10),w0=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],x0=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function Gh({place:{query:e}}){let t=qh(e),{from:n,to:o,interval:r}=t,a=Rh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=en.value,{data:u,failed:d,again:m}=Ve(async()=>a&&{asked:i,range:t,team:c,report:(await _(Kh,{filter:a,from:n,to:o,interval:r})).report},[i],b0,k0);I(()=>Ae(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.reports")}</h1>
<p role=status>${f&&$?S0($.points):!d&&s("loading")}</p>
</div>
<div class=tools>
<${At}/>
${u&&$&&l`<a class="btn quiet" ...${Nh($.points,u.range,u.team)}>
<${w} name=save/>
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${E0} query=${e} range=${t}/>
${Ei(e)&&l`<p class=hints><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${_0} report=${$} range=${u.range}/>`:d?l`<${V} problem=${d} retry=${m}/>`:l`<${ie} rows=${8}/>`}
</div>`}var S0=e=>s("reports.summary",{created:lu(e,"created"),completed:lu(e,"completed")}),lu=(e,t)=>e.reduce((n,o)=>n+o[t],0);function E0({query:e,range:t}){let n=Lh(e),o=r=>l`<input
class=input
type=date
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${q(a=>a&&Le({...su("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role=search aria-label=${s("tasks.filters")}>
<select
class=input
aria-label=${s("reports.range")}
value=${t.name}
onChange=${q(r=>Le(su(r,t)))}
>
${Fh.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class=input
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${q(r=>Le({by:r}))}
>
${ru.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${ut} name=view query=${e} options=${n}/>`}
<${Cn} query=${e}/>
<${nr} query=${e}/>
<${Nn} query=${e}/>
</div>`}function _0({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>or.every(u=>!c[u])))return l`<div class=card>
<${xe} icon=reports title=${s("reports.none")}>${s("reports.noneHint")}<//>
</div>`;let a=e.map(({date:c},u)=>Hh(o,c,u+1<e.length?U(e[u+1].date,-1):r)),i=lu(e,"completed");return l`
<dl class="card stats three">
<div class=stat>
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${Wh} name=leadTime times=${t}/>
<${Wh} name=cycleTime times=${n}/>
</dl>
<${iu} title=${s("reports.flow")} series=${w0} points=${e} names=${a} interval=${o}/>
<${iu} title=${s("reports.burnUp")} series=${x0} points=${e} names=${a} interval=${o}/>
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class=room>
<table>
<thead>
<tr>
<th scope=col>${s("reports.interval")}</th>
${or.map(c=>l`<th scope=col key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope=row>${a[u]}</th>
${or.map(d=>l`<td class=num key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function Wh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class=stat>
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ie(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await T0(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function T0(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=H(a):o||=H(a)}}catch(r){o=Se(r)}return{errors:n,whole:o}}function J({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=De(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0;return l`<div class=field>
<div class=top-line><label for=${u}>${t}</label>${r}</div>
<${a}
class=input
id=${u}
name=${e}
aria-invalid=${o?"true":void 0}
aria-describedby=${d}
...${c}
>
${i}
<//>
${n&&l`<p class=hint id=${`${u}-hint`}>${n}</p>`}
${o&&l`<p class=error id=${`${u}-error`} role=alert>${o}</p>`}
</div>`}var Ee=({text:e})=>e&&l`<p class="note bad" role=alert>${e}</p>`;var cu=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Rn(){let e=ct.value;if(!lo.value)return null;let t=()=>{ue.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${an.value}
title=${an.value?s("views.day"):void 0}
aria-keyshortcuts=V
>
<${w} name=save/>
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=lo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await ye(Ya,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await io()};return l`
${S$.value&&cu(e)&&l`<button
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
`}var Ti=()=>{ue.value=""};function Vh(e){let t=new URLSearchParams(Y.peek().query);e?t.set("saved",e):t.delete("saved"),oa(t)}function Yh(){let[e]=x(ct.peek()),[t,n]=x(!e),[o]=x(F("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!cu(e),i=Ie(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!Qo(e)?e:lo.peek())??{};if(t||!e){let h={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:g}=await _(h$,{input:h,key:o});return g.view&&await jh(g.view.id,s("views.saved",{view:g.view.name})),g}let v={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(Ya,{id:e.id,input:v});return b.errors.length||await jh(e.id,s("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await ye(v$,{id:e.id},s("views.deleted",{view:e.name}))||(Ti(),Vh(""),await io())};return l`<${se} class=small labelledby=view-title close=${Ti}>
<form class=pad onSubmit=${i.submit} novalidate>
<h2 id=view-title>${t?s("views.save"):e?.name}</h2>
<${Ee} text=${i.whole}/>
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
${r&&l`<${A0} team=${t?null:e?.team??null} error=${i.errors.teamId}/>`}
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
<button type=button class="btn quiet end" onClick=${Ti}>${s("cancel")}</button>
${!a&&l`<button class=btn disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
<//>`}async function jh(e,t){await io(),Ti(),Vh(e),N({text:t})}function A0({team:e,error:t}){let n=ee.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${J} as=select name=teamId label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
<//>`}var ps=({task:e})=>l`
<p>${e.title}</p>
<${Vo} task=${e} most=${5}/>
<div>
<${oe} kind=priority value=${e.priority}/>
<code>${e.key||"\u2026"}</code>
<${Tn} task=${e}/>
<${Yo} task=${e}/>
<${re} user=${e.assignee}/>
</div>
`;function Ai({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden=true style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${ps} task=${a}/>
</div>`}var I0=200;function Ii({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=q(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Le({q:r.current})},I0)});return l`<input
class="input search"
type=search
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ye(e,t,n){let o=_a(e,t,n),r=dt(()=>Ap(o)??new qo(e,t,n),[o]);return K(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?Ta(o,r):r.close()),[r]),r}var Oe=k(null),Oi=k({x:0,y:0,width:0}),sr=k(""),fs=[];function zh({by:e,want:t}){let n=Ye({...t,status:ro},Et.manual,{size:100}),o=m$(n.ids.value,e,qt.value),r=In(),a=Ot(()=>Oe.value?.by==="pointer"?Oe.value.id:null).value;return fs=o,I(()=>{let i=be(()=>{r.current?.classList.toggle("carrying",Oe.value!==null)});return()=>{i(),Oe.value=null}},[]),n.failed.value&&!n.ready.value?l`<${V} problem=${n.failed.value} retry=${()=>n.load()}/>`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${O0} key=${i.key} by=${e} group=${i} ids=${i.ids}/>`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<${Tt} of=${Yt(["lift","carry","putBack","open"],"\u2190 \u2192")}/>
<p class=sr role=status aria-live=assertive>${sr}</p>
${a&&l`<${Ai} id=${a} at=${Oi}/>`}
</div>`:l`<${ie} rows=${6}/>`}function O0({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=Ot(()=>Oe.value?.over===o&&Oe.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${Di(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class=num>${s.number(n.length)}</span>
${a&&ee.value.length>0&&l`<button
class=icon
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Nt(a)}
>
<${w} name=plus/>
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${D0} key=${c} id=${c} by=${e} home=${o}/>`)}
${i&&l`<li class=slot/>`}
</ul>`:l`<p class=none>${s("board.noneIn")}</p>`}
</section>`}var Di=({key:e})=>e||"none",Zh=({fields:e,label:t})=>!!(e||t),Qh=({can:e},t)=>t==="assignee"?e.assign:e.update;function D0({id:e,by:t,home:n}){let o=W(e).value,r=Ot(()=>Oe.value?.id===e&&Oe.value.from===n?Oe.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby=board-how
onFocus=${()=>{je.value=e}}
onClick=${()=>Dt(o)}
onPointerDown=${i=>Qh(o,t)&&Gt(i,{lift:c=>{Oe.value={id:e,from:n,over:n,by:"pointer"},Oi.value=c},over:(c,u)=>{Oi.value={...Oi.value,...u};let d=fs.find(f=>Di(f)===c&&(Zh(f)||f.key===n)),m=Oe.peek();d&&m&&d.key!==m.over&&(Oe.value={...m,over:d.key})},drop:()=>uu(o),cancel:()=>du(e)})}
onContextMenu=${i=>sn(i,e)}
onKeyDown=${i=>C0(i,o,t,n)}
>
<${ps} task=${o}/>
</button>
</li>`:null}function C0(e,t,n,o){let r=Oe.value?.id===t.id&&Oe.value.from===o?Oe.value:null;if(e.key===" "){if(e.preventDefault(),r)return uu(t);if(!Qh(t,n))return;Oe.value={id:t.id,from:o,over:o,by:"keys"},sr.value=s("board.lifted",{task:t.title,column:N0(o)});return}let a=An(e);if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return du(t.id);if(e.key==="Enter")return uu(t);let i=fs.filter(d=>Zh(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Oe.value={...r,over:u.key},sr.value=u.name,document.querySelector(`.board [data-drop="${Di(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var N0=e=>fs.find(t=>t.key===e)?.name??"";function uu(e){let t=Oe.value,n=L(e.id);Oe.value=null;let o=t&&fs.find(({key:r})=>r===t.over);if(!o||!n)return void(sr.value=s("board.cancelled"));if(o.key===t.from)return du(n.id);sr.value=s("board.dropped",{task:n.title,column:o.name}),o.label?ts([n],new Map([[n.team.id,o.label]]),!0):o.fields&&nt(n,o.fields),pe(`.board [data-drop="${Di(o)}"] [data-task="${n.id}"]`)}function du(e){Oe.value=null,sr.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var R0=[{field:"RANK",direction:"ASC"}],L0=[{field:"UPDATED_AT",direction:"DESC"}],$s=D(()=>{let e=qt.value?.stages??[],t=JSON.stringify([e,Y.value.query.get("cancelled")]);return t!==mu.key&&(mu={key:t,columns:Ff(e,Y.value.query.get("cancelled")==="1")}),mu.columns}),mu={key:"",columns:[]},Xh=e=>$s.peek().find(t=>t.id===e),fu=e=>$s.peek().find(t=>Xr(e,t)),He=k(null),Ci=k({x:0,y:0,width:0}),Ln=k("");function ev({place:{query:e}}){let t=rs.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=$s.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class=top>
<div><h1>${ct.value?.name??s("place.board")}</h1><p class=sr id=board-how>${s("board.how")}</p></div>
<div class=tools><${At}/><${Rn}/><${Dn}/></div>
</header>
<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Ii} query=${e}/>
<${Cn} query=${e}/>
<${nr} query=${e}/>
<${Nn} query=${e}/>
<${Si} query=${e}/>
<${ut}
name=group
query=${e}
first=${s("group.stage")}
options=${rs.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Le({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${zh} key=${t} by=${t} want=${Ne(e)}/>`:l`<${M0} query=${e}/>`}
</div>`}function M0({query:e}){let t=$s.value,n=t.length>4?"many":t.length>3?"four":"",o=In(),r=Ot(()=>He.value?.by==="pointer"?He.value.id:null).value;return I(()=>{let a=be(()=>{o.current?.classList.toggle("carrying",He.value!==null)});return()=>{a(),He.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${U0} key=${a.id} column=${a} want=${P0(a,Ne(e))}/>`)}
</div>
<${Tt} of=${Yt(["lift","carry","shift","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${Ln}</p>
${r&&l`<${Ai} id=${r} at=${Ci}/>`}
</div>`}var P0=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function U0({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ye(t,z({status:o})?R0:L0,{size:50}),i=Ot(()=>B0(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=F0(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${oe} kind=status value=${o} mute/>
<h2 id=${`col-${n}`} title=${r?.name}>${Wt(e)}</h2>
<${H0} count=${a.ready.value?u:null} limit=${q0(t)?null:r?.limit}/>
${z({status:o})&&ee.value.length>0&&l`<button
class=icon
aria-label=${s("board.add",{column:Wt(e)})}
title=${s("command.new")}
onClick=${()=>Nt({status:o,...Wo(e)})}
>
<${w} name=plus/>
</button>`}
</header>
${a.failed.value&&l`<${V} problem=${a.failed.value} retry=${()=>a.load()}/>`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${Jh} key=slot/>`]:[],d.get(f)])}
${i===null&&l`<${Jh} key=last/>`}
</ul>`:l`<p class=none>${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ie} rows=${3}/>`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function F0(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${W0} key=${n} id=${n}/>`])),t.current}var q0=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function H0({count:e,limit:t}){if(e===null||!t)return l`<span class=num>${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num limited too-many":"num limited"} title=${o}>
<span aria-hidden=true>${s.number(e)} / ${s.number(t)}</span>
<span class=sr>${o}</span>
</span>`}function B0(e,t){let n=He.value;if(!(n?.over.id!==e.id||!tv(n,t)))return z(e)?n.before:t[0]??null}var Jh=()=>l`<li class=slot/>`;function tv({id:e,over:t,before:n},o){let r=L(e);return!r||!Xr(r,t)?!0:z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var nv=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),po=(e,t)=>nv(e,t).map(n=>n.dataset.task??"");function K0(e,t,n){let o=nv(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function ov(e,t){let n=po(t,"");return n[n.indexOf(e)+1]??null}function W0({id:e}){let t=W(e).value,n=Ot(()=>He.value?.id===e?He.value.by:null).value;if(!t)return null;let o=`tk${z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby=board-how
onFocus=${()=>{je.value=e}}
onClick=${()=>Dt(t)}
onPointerDown=${a=>t.can.changeStatus&&Gt(a,{lift:i=>{let c=fu(t);c&&(He.value={id:e,over:c,before:ov(e,c),by:"pointer"}),Ci.value=i},over:(i,c,{y:u})=>{let d=Xh(i);Ci.value={...Ci.value,...c},d&&V0(d,K0(d,e,u))},drop:()=>pu(e),cancel:()=>sv(e)})}
onContextMenu=${a=>sn(a,e)}
onKeyDown=${a=>G0(a,t)}
>
<${ps} task=${t}/>
</button>
</li>`}function G0(e,t){let n=He.value?.id===t.id?He.value:null;if(e.key===" "){if(e.preventDefault(),n)return pu(t.id);t.can.changeStatus&&Z0(t);return}let o=lt(e);if(o&&(n||e.altKey))return e.preventDefault(),n?Y0(n,o):z0(t,o);if(!n)return;let r=An(e);if(r){e.preventDefault();let a=$s.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=po(c,t.id);He.value={...n,over:c,before:u[rv(n)]??null},Ln.value=Wt(c),j0(c)}else e.key==="Escape"?(e.preventDefault(),sv(t.id)):e.key==="Enter"&&(e.preventDefault(),pu(t.id))}var j0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function V0(e,t){let n=He.peek();n&&(n.over.id!==e.id||n.before!==t)&&(He.value={...n,over:e,before:t})}function rv({id:e,over:t,before:n}){let o=po(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Y0(e,t){if(!z(e.over))return;let n=po(e.over,e.id),o=Math.max(0,Math.min(n.length,rv(e)+t));He.value={...e,before:n[o]??null},Ln.value=s("board.spot",{column:Wt(e.over),at:o+1,n:n.length+1})}function z0(e,t){let{id:n}=e,o=fu(e);if(!o)return;let r=po(o,n),a=po(o,"").indexOf(n)+t;!e.can.changeStatus||!z(e)||a<0||a>r.length||(es(e,r,a),Ln.value=s("board.spot",{column:Wt(o),at:a+1,n:r.length+1}),pe(`.board [data-task="${n}"]`))}function Z0(e){let t=fu(e);t&&(He.value={id:e.id,over:t,before:ov(e.id,t),by:"keys"},Ln.value=s("board.lifted",{task:e.title,column:Wt(t)}))}function pu(e){let t=He.value,n=L(e);if(He.value=null,!t||!n)return;let o=Xh(t.over.id);if(!o)return void(Ln.value=s("board.cancelled"));Ln.value=s("board.dropped",{task:n.title,column:Wt(o)});let r=po(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);z(o)?tv(t,r)&&es(n,a,i<0?a.length:i,o):nt(n,Wo(o)),pe(`.board [data-task="${e}"]`)}function sv(e){He.value=null,Ln.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var Q0=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],J0=6,X0=4,It=k(null),hs=k(""),av=k("");function lv({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?_r(r)?r:R.value:`${o}-01`),i=Array.from({length:t?7:J0*7},(b,h)=>U(a,h)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Ye({...Ne(e),from:i[0],to:i.at(-1)},Q0,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>W(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=In(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{It.value=null},[]);let p=b=>Le(t?{week:U(a,7*b)}:{month:Er(o,b)}),v=b=>Le({view:b,week:"",month:""});return eS(u.ready.value),l`<div class=wrap>
<header class=top>
<div>
<h1>${c}</h1>
<p role=status>${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
<p class=sr id=cal-how>${s("calendar.how")}</p>
</div>
<div class=tools><${At}/><${Rn}/><${Dn}/></div>
</header>
<div class="filters whole" role=search aria-label=${s("tasks.filters")}>
<div class=split>
<button class=icon aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>p(-1)}>
<${w} name=back/>
</button>
<button class="btn quiet" onClick=${()=>Le({month:"",week:""})}>${s("due.today")}</button>
<button class=icon aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>p(1)}>
<${w} name=next/>
</button>
</div>
<div class=seg role=group aria-label=${s("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>v("")}>${s("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>v("week")}>${s("calendar.week")}</button>
</div>
<${Cn} query=${e}/>
<${Nn} query=${e}/>
</div>
${u.failed.value&&l`<${V} problem=${u.failed.value} retry=${()=>u.load()}/>`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${ie} rows=${8}/>
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${xe} icon=calendar title=${s("calendar.none")}>${s("calendar.noneHint")}<//>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
${s.weekdays().map(b=>l`<span class=wd aria-hidden=true>${b}</span>`)}
${i.map(b=>l`<${tS}
key=${b}
day=${b}
out=${!t&&b.slice(0,7)!==o}
most=${t?1/0:X0}
ids=${d.get(b)??[]}
/>`)}
</section>`}
<${Tt} of=${Yt(["lift","carry","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${hs}</p>
</div>`}function eS(e){let t=A(!1);K(()=>{!e||t.current||(t.current=!0,wn.peek()&&na.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function tS({day:e,out:t,most:n,ids:o}){let r=It.value,a=s.longDay(e),i=av.value===e,c=i||o.length<=n?o:o.slice(0,n-1),u={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},d=["day",...Object.entries(u).flatMap(([m,f])=>f?[m]:[])].join(" ");return l`<div class=${d} data-drop=${e}>
<h2 class=num aria-label=${a}>${wn.value?a:Number(e.slice(8))}</h2>
${ee.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:a})}
title=${s("command.new")}
onClick=${()=>Nt({dueDate:e})}
>
<${w} name=plus/>
</button>`}
<ul>
${c.map(m=>l`<${nS} key=${m} id=${m}/>`)}
${o.length>n&&l`<li key=rest>
<button
class=rest
aria-expanded=${i}
onClick=${()=>{av.value=i?"":e}}
>
${i?s("calendar.less"):s("calendar.more",{n:o.length-c.length})}
</button>
</li>`}
</ul>
</div>`}function nS({id:e}){let t=W(e).value;if(!t)return null;let n=It.value?.id===e,o=t.overdue&&z(t),r=a=>t.can.update&&Gt(a,{lift:()=>{It.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(It.value={id:e,over:i})},drop:()=>cv(e),cancel:()=>uv(e)});return l`<li>
<button
class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
data-task=${e}
data-go
title=${t.title}
aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
aria-describedby=cal-how
aria-pressed=${n}
onFocus=${()=>{je.value=e}}
onPointerDown=${r}
onContextMenu=${a=>sn(a,e)}
onClick=${()=>Dt(t)}
onKeyDown=${a=>oS(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var iv={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function oS(e,t){let n=It.value?.id===t.id?It.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),It.value={id:t.id,over:t.dueDate},hs.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),cv(t.id);else if(n&&iv[e.key]){e.preventDefault();let o=U(n.over,iv[e.key]);It.value={id:t.id,over:o},hs.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),uv(t.id))}function cv(e){let t=It.value?.over,n=L(e);It.value=null,!(!t||!n)&&(hs.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),nt(n,{dueDate:t}),pe(`.cal [data-task="${e}"]`))}function uv(e){It.value=null,hs.value=s("board.cancelled"),pe(`.cal [data-task="${e}"]`)}var dv=`mutation Login($input: LoginInput!) { login(input: $input) { ${Hn} } }`,rS=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Hn} } }`,sS="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",aS="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",iS=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Hn} session { id } }
}`,lS=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,cS="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",uS="query Registration { instance { registrationOpen } }";function gs({title:e,form:t,children:n,after:o}){return l`<main class=gate id=main tabindex=-1>
<a class=brand href=${vs("/sign-in")}>
<svg aria-hidden=true><use href="#mark"/></svg>
<span>TaskFlow</span>
</a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class=after>${o}</div>
</main>`}var $u=()=>{let e=te.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"},vs=e=>$u()==="/"?e:`${e}?to=${encodeURIComponent($u())}`;function hu(e,t=$u()){return e?.token&&(mt.adopt(e),G(t,{replace:!0})),e}function mv(){let e=Ie(async({email:t,password:n})=>hu((await Pe(dv,{input:{email:t,password:n,cookie:!0}})).login));return l`<${gs}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href=${vs("/register")}>${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${Sr.value&&l`<p class=note role=status>${s(Sr.value)}</p>`}
<${Ee} text=${e.whole}/>
<${J}
name=email
label=${s("door.email")}
type=email
autocomplete=username
autofocus
required
error=${e.errors.email}
/>
<${J}
name=password
label=${s("door.password")}
type=password
autocomplete=current-password
required
error=${e.errors.password}
aside=${l`<a href=${vs("/forgot")}>${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
<//>`}function pv(){let[e,t]=x(!0);I(()=>{Pe(uS,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ie(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return hu((await Pe(rS,{input:c})).register)});return l`<${gs}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href=${vs("/sign-in")}>${s("door.signIn")}</a></p>`}
>
${!e&&l`<p class=note role=status>${s("door.closed")}</p>`}
<${Ee} text=${o.whole}/>
<${J} name=name label=${s("door.name")} autocomplete=name autofocus required error=${o.errors.name}/>
<${J}
name=email
label=${s("door.email")}
type=email
autocomplete=username
required
error=${o.errors.email}
/>
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
<//>`}function fv(){let[e,t]=x(""),n=Ie(async({email:o})=>{let{requestPasswordReset:r}=await Pe(aS,{email:o});return r.ok&&t(o),r});return l`<${gs}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href=${vs("/sign-in")}>${s("door.back")}</a></p>`}
>
${e&&l`<p class="note ok" role=status>${s("door.sent",{email:e})}</p>`}
<${Ee} text=${n.whole}/>
<${J}
name=email
label=${s("door.email")}
type=email
autocomplete=username
autofocus
required
hint=${s("door.forgotHint")}
error=${n.errors.email}
/>
<button class="btn wide" disabled=${n.busy}>${s("door.send")}</button>
<//>`}function $v(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??te.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{G("/reset",{replace:!0}),e&&Pe(lS,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(H(a))},()=>{})},[]);let o=Ie(async({newPassword:r})=>{let{resetPassword:a}=await Pe(iS,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Pe(dv,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Pe(sS,{id:a.session.id},{token:i.token}).catch(()=>{}),hu(i,"/")});return l`<${gs}
title=${s("door.resetTitle")}
form=${o}
after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
>
${!e&&l`<p class="note bad" role=alert>${s("door.noToken")}</p>`}
${t&&l`<p class="note bad" role=alert>${t}</p>`}
<${Ee} text=${t?"":o.whole}/>
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
<//>`}function hv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Pe(cS,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{G("/confirm",{replace:!0}),e&&o()},[]),l`<${gs}
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
<//>`}var dS=365;function vv(){let e=Xo.value,t=e&&Jo.value.get(e.id);if(!t)return null;let n=r=>D$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${xi}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...wi(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?Io(Date.parse(t.snoozedUntil)):""}
days=${dS}
close=${()=>{Xo.value=null}}
/>`}var Ni=new Map;function gv({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Ni.get(n)??k("");return Ni.has(n)||(Ni.set(n,o),mS(e).then(r=>{o.value=r},()=>Ni.delete(n))),o.value?`/team/${o.value}`:"/team"}async function mS(e){let{node:t}=await _(Xp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var pS=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],fS={SECURITY:"/settings",TRANSFER:"/settings"},$S=new Set(["MENTIONED","COMMENTED"]);function yv(){let e=Ja.value,t=zr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{Z.value==="sync"&&e.failed.peek()&&e.load()},[e,Z.value]);let n=e.notices.value,o=Fe.value;return l`<div class=wrap>
<header class=top>
<div><h1>${s("place.inbox")}</h1><p role=status>${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class=tools>
<div class=seg role=group aria-label=${s("tasks.filters")}>
${Mc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Le({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${ti}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?n.length?l`<${hS} key=${e.show} notices=${n}/>`:l`<div class=card>
<${xe} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
<//>
</div>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
${e.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<${Tt} of=${pS.map(r=>[ot(ci(r)),s(`hint.${r}`)])}/>
<${vv}/>
</div>`}function hS({notices:e}){let t=A(null),n=A(-1);K(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Xa.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${vS} key=${a.id} notice=${a}/>`)}
</ul>`}function vS({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(W(n.id).value??n),f={fresh:!i,open:n!==null&&me.value===n.id},$=["notice",...Object.entries(f).flatMap(([b,h])=>h?[b]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,v=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(je.value=n.id)}}
>
${o?l`<${re} user=${o} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div class=about>
<${gS} notice=${e}>
${!i&&l`<span class=sr>${s("inbox.isUnread")}: </span>`}
${m&&l`<${oe} kind=status value=${m.status} mute/><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
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
<${vu}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${p}
onClick=${()=>ni(e)}
/>
<${vu}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>Za(e,!c)}
/>
<${vu}
name=later
icon=later
of=${p}
popup
onClick=${({currentTarget:b})=>{Xo.value={id:t,anchor:b}}}
/>
</span>
</li>`}function gS({notice:e,children:t}){let n=yS(e),o=()=>{e.readAt||ni(e,{silent:!0})};return n?l`<a class=lead data-go href=${n} onClick=${o}>${t}</a>`:l`<button class=lead data-go onClick=${o}>${t}</button>`}function yS(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?gv(e):t&&n&&$S.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:fS[o[0]]??null}var vu=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class=icon
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t}/>
</button>`;var bS=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,kS=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,wS=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${B} } }`,xS=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${B} } }`,SS=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${B} } }`,ES=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${B} } }`,_S=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${B} ok transcript } }`,bv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],TS={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Ri=20;function kv(){return S.value?.role!=="ADMIN"?l`<div class=wrap>
<header class=top><h1>${s("place.instance")}</h1></header>
<div class=card><${xe} icon=instance title=${s("admin.notYou")}>${s("admin.notYouHint")}<//></div>
</div>`:l`<div class=wrap>
<header class=top><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${AS}/>
<${IS}/>
<${OS}/>
</div>`}function AS(){let[e,t]=x(""),[n,o]=x(Ri),{data:r,failed:a,again:i}=Ve(()=>_(bS,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await ye(wS,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await ye(f?SS:xS,{id:d},$)&&await i()};return l`<section class=group aria-labelledby=users-title>
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
onInput=${q(t)}
/>
</div>
${a?l`<${V} problem=${a} retry=${i}/>`:r?l`<ul class="card people">
${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
<${re} user=${d} mute big/>
<div class=who>
<strong>${d.name}</strong>
<small>
${d.email} · ${s("admin.since",{when:s.date(Jt(d.createdAt),{dateStyle:"medium"})})}
</small>
</div>
${!d.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
<select
class=input
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
<span class=sr> ${d.name}</span>
</button>`}
</li>`)}
</ul>`:l`<${ie}/>`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class=more>
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ri))}>${s("tasks.more")}</button>
</div>`}
</section>`}function IS(){let[e,t]=x(""),[n,o]=x(Ri),{data:r,failed:a,again:i}=Ve(()=>_(kS,{status:bv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ye(ES,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class=group aria-labelledby=mail-title>
<header>
<h2 id=mail-title>${s("admin.mail")}</h2>
${r&&l`<span class=num>${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class=filters>
<select class=input aria-label=${s("field.status")} value=${e} onChange=${q(t)}>
<option value="">${s("any.status")}</option>
${bv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
</select>
<button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
</div>
${a?l`<${V} problem=${a} retry=${i}/>`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
<div class=who>
<strong>${u.subject}</strong>
<small>
${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
</small>
${u.error&&l`<small class=error>${u.error}</small>`}
</div>
<span class="chip ${TS[u.status]??""}">${s(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${s("mail.resend")}
<span class=sr> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class=card><${xe} title=${s("mail.none")}>${s("mail.noneHint")}<//></div>`:l`<${ie} rows=${3}/>`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class=more>
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ri))}>${s("tasks.more")}</button>
</div>`}
</section>`}function OS(){let[e,t]=x(null),n=Ie(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(_S,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class=group aria-labelledby=test-title>
<header><h2 id=test-title>${s("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Ee} text=${n.whole}/>
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
</section>`}function Li(){return l`<div class=wrap>
<div class=empty>
<${w} name=find/>
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class=btn href="/">${s("place.today")}</a>
</div>
</div>`}var wv="taskflow.numbers",fo=k(localStorage.getItem(wv)==="open");function xv(){let e=Kr(),t=()=>{fo.value=!fo.value,localStorage.setItem(wv,fo.value?"open":"")},n=s(fo.value?"numbers.less":"numbers.more");return l`<section class=${fo.value?"numbers":"card numbers"} aria-label=${s("numbers.label")}>
${fo.value?l`<${gu}/><${yu}/>`:l`<dl class="six ${Wr()}">
${DS.map(([o,r,a])=>l`<div key=${o} data-tile=${o}>
<dt><a href=${Re(r)}>${s(`tile.${o}`)}</a></dt>
<dd class="n num ${o==="overdue"&&e.overdue?"bad":""}">${s.number(e[a])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${fo.value} title=${n} onClick=${t}>
<${w} name=live/> <span>${n}</span>
</button>
</section>`}var DS=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function gu(){let e=Kr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Ph}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Wr()}">
<${ar}
name=total
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
<//>
<${ar}
name=pending
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
<//>
<${ar} name=inProgress to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${to} part=${e.inProgress} whole=${o} kind=warm label=${s("tile.inProgress")}/>
<//>
<${ar}
name=completed
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
<//>
<${ar}
name=overdue
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${to} part=${e.overdue} whole=${o} kind=hot label=${s("tile.overdue")}/>
<//>
<${ar} name=users to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class=avs>${wt.value.slice(0,4).map(a=>l`<${re} user=${a} mute/>`)}</div>
<//>
</dl>`}function ar({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class=stat data-tile=${e}>
<dt><a href=${Re(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function yu(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby=flow-title>
<header>
<h2 id=flow-title>${s("flow.title")}</h2>
<div class=legend><span><i/>${s("flow.completed")}</span><span><i class=l/>${s("flow.created")}</span></div>
</header>
<div class=room ref=${e}>
${t>0&&Me.value&&l`<${Uh} flow=${Me.value.flow} width=${t}/>`}
</div>
</section>`}var CS=[{field:"CREATED_AT",direction:"DESC"}],Sv=12,NS=["title","assignee","priority","status"];function Ev(){let e=Ye({},CS,{size:Sv}),t=e.ids.value.slice(0,Sv);return l`<div class=wrap>
<header class=top><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${gu}/>
<section class="card recent" aria-labelledby=recent-title>
<h2 id=recent-title>${s("overview.recent")}</h2>
${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${NS.map(n=>l`<th scope=col key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${RS} key=${n} id=${n}/>`)}</tbody>
</table>`:l`<${xe} title=${s("tasks.none")}>${s("overview.none")}<//>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
</section>
${e.ready.value&&l`<${yu}/><${ds} class="page narrow card"/>`}
</div>`}function RS({id:e}){let t=W(e).value;return t&&l`<tr data-task=${e}>
<th scope=row><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var bu=new Set,$o=null,Mi=()=>{},Tv=0;function Pi(e){return bu.add(e),()=>bu.delete(e)}function ku(){Mi(),Mi=Bt(km,()=>({after:$o}),{next:({events:e})=>LS(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Tv=setTimeout(Av,pt())}})}function LS(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?ku():Av();e.__typename==="StreamReady"&&!$o&&_v(null),$o=e.cursor,e.__typename==="StreamEvent"&&_v(e.event)}function Av(){$o=null,ku()}function _v(e){for(let t of bu)t(e)}Ho(({inbox:e})=>{$o||($o=e?.cursor??null,ku())});D(()=>S.value?.id).subscribe(()=>{Mi(),Mi=()=>{},clearTimeout(Tv),$o=null});var Iv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,Ov=`query ReadPreferences { preferences { ${Iv} } }`,Dv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${B} preferences { ${Iv} } }
}`;var ys=["IN_APP","EMAIL","PUSH"];function Cv(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:p})=>MS($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(Ov,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let v={place:$,input:p};return n.value=[...n.peek(),v],r.value=!1,u=u.then(async()=>{let b=await f(p);M(()=>{n.value=n.peek().filter(h=>h!==v),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:v}=(await _(Dv,{input:$})).updatePreferences;return p.length?H(p[0]):(e.value=v,c&&d(),"")}catch(p){return Se(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function MS(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var PS={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Nv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],US="account",FS={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Rv({preferences:e,wanted:t}){let n=A(null);return l`<table class=told ref=${n} onKeyDown=${r=>{let[a,i]=FS[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(BS),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope=col><span class=sr>${s("told.reason")}</span></th>
${ys.map(r=>l`<th scope=col key=${r}>
<${w} name=${PS[r]}/>
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${qS(t).map(([r,a])=>l`<tbody key=${r}>
<tr class=sort><th scope=rowgroup colspan=${ys.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${HS} key=${i.reason} preferences=${e} row=${i}/>`)}
</tbody>`)}
</table>`}function qS({notifications:e}){let t=Nv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Nv,[US,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function HS({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=wu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=ys.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope=row>
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class=error id=${i} role=alert>${r}</small>`}
</th>
${ys.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type=checkbox
data-channel=${u}
aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${wu(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>wu(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var wu=(e,t)=>e==="SECURITY"&&t==="EMAIL",BS=e=>[...e.querySelectorAll("input")];var KS=["OFF","DAILY","WEEKLY"],WS=Array.from({length:24},(e,t)=>t),GS=[1,2,3,4,5,6,7],Lv=["P1D","P2D","P3D","P7D","P14D"],jS={quietFrom:"20:00",quietUntil:"07:30"},VS=900,Pv=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${YS} preferences=${e} wanted=${t}/>
<${zS} preferences=${e} wanted=${t}/>
<${ZS} preferences=${e} wanted=${t}/>
</div>`;function Su({label:e,hint:t,why:n,children:o}){let r=De();return l`<div class=told-line role=group aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class=error role=alert id=${`${r}-error`}>${n}</small>`}
</div>
<div class=split>${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function YS({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Su}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class=seg role=group aria-label=${s("told.digest")} aria-describedby=${i}>
${KS.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${xu}
label=${s("told.weekday")}
value=${r}
all=${GS.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${xu}
label=${s("told.hour")}
value=${o}
all=${WS.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
<//>`}function zS({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?jS:{quietFrom:null,quietUntil:null}),a=$n.value.replaceAll("_"," ");return l`<${Su}
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
<${Mv}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden=true>–</span>
<${Mv}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
<//>`}function ZS({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Lv.includes(t)?[t]:[],o=[...Lv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Su} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${xu}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
<//>`}var xu=({label:e,value:t,all:n,choose:o})=>l`<select
class=input
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Mv({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class=input
type=time
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,VS,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function Uv({isMeant:e}){let[t]=x(Cv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Pi(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),K(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class=group aria-labelledby=told>
<header>
<h2 id=told tabindex=-1 ref=${n}>${s("told.title")}</h2>
<span role=status class=end>${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class=card><${Rv} preferences=${t} wanted=${o}/></div>
<${Pv} preferences=${t} wanted=${o}/>
`:t.failed.value?l`<${V} problem=${t.failed.value} retry=${t.read}/>`:l`<${ie} rows=${8}/>`}
</section>`}var Eu="id name service createdAt lastUsedAt error",Ui=`query PushDevices { instance { vapidKey } pushDevices { ${Eu} } }`,Fv=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${B} device { ${Eu} } }
}`,qv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${B} deletedId } }`,Hv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${B} device { ${Eu} } } }`;var _u="taskflow.push",Bv="/service-worker.js",ho=k("");function Tu(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?XS()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function Kv(e,t){return await Notification.requestPermission()!=="granted"?null:Yv(await zv(e),t)}async function Wv(){localStorage.removeItem(_u),ho.value="",await Gv()}async function Gv(){await(await(await navigator.serviceWorker?.getRegistration(Bv))?.pushManager.getSubscription())?.unsubscribe()}async function jv(e){ho.value="";let t=QS();if(!(!t||Tu()||Notification.permission!=="granted"))try{if(t.owner!==e)return await Gv();let{instance:n}=await _(Ui,{});n?.vapidKey&&await Yv(await zv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function Vv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&G(e.open)})}async function Yv(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(Fv,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(_u,JSON.stringify({owner:t,device:i.id})),ho.value=i.id),a}async function zv(e){await navigator.serviceWorker.register(Bv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&JS(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function QS(){try{return JSON.parse(localStorage.getItem(_u)??"null")}catch{return null}}function JS(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var XS=()=>/iPhone|iPad/.test(navigator.userAgent);function Zv(){let{data:e,failed:t,again:n}=Ve(()=>_(Ui,{}),[ho.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class=group aria-labelledby=push-devices>
<header><h2 id=push-devices>${s("push.title")}</h2></header>
${t&&l`<${V} problem=${t} retry=${n}/>`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${tE} key=${a.id} device=${a} again=${n}/>`)}
</ul>`}
${e&&l`<${eE} vapidKey=${o} isOn=${r.some(({id:a})=>a===ho.value)} again=${n}/>`}
</section>`}function eE({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?Tu():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await Kv(e??"",S.peek()?.id??"");u?.errors.length?N({bad:!0,text:H(u.errors[0])}):u&&N({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),N({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class=split>
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class=btn disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function tE({device:e,again:t}){let[n,o]=x(!1),r=e.id===ho.value,a=async()=>{r&&await Wv().catch(()=>{}),await ye(qv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ye(Hv,{id:e.id});c?.device&&!c.device.error&&N({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var nE=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${B} user { ${pn} } }
}`,oE=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${B} ok
}
}`,rE=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Qv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${B} } }`,sE=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${B} secret } }`,aE=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${B} } }`,iE=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Hn} } }`,lE=["READ","WRITE","ADMIN"];function Jv({place:e}){let t=Ve(()=>_(rE,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class=top>
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class=tools><button class="btn quiet" onClick=${()=>fn()}>${s("command.signOut")}</button></div>
</header>
<${cE}/>
<${uE}/>
<${Uv} isMeant=${e.key==="notifications"}/>
<${Zv}/>
<${dE} keys=${o}/>
${t.failed?l`<${V} problem=${t.failed} retry=${t.again}/>`:l`
<${mE} rows=${n} keys=${o} again=${t.again}/>
<${fE} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again}/>
`}
<p class="dim sm">TaskFlow ${Hr}</p>
</div>`}var bs=({id:e,title:t,children:n})=>l`<section class=group aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function cE(){let e=Ie(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(nE,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,N({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${bs} id=profile title=${s("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole}/>
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
${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
<//>
<${J} name=locale label=${s("settings.language")} as=select error=${e.errors.locale}>
${Object.entries(zs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Ze.value.split("-")[0]===o}>${r}</option>`)}
<//>
<div class=actions><button class=btn disabled=${e.busy}>${s("save")}</button></div>
</form>
<//>`}function uE(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Jl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${bs} id=appearance title=${s("settings.appearance")}>
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
<//>`}var Xv=({keys:e,...t})=>e.length>0&&l`<label class=check>
<input type=checkbox name=revokeApiKeys ...${t}/> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function dE({keys:e}){let t=Ie(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(oE,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),N({text:s("settings.passwordChanged")})),i});return l`<${bs} id=password title=${s("settings.password")}>
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
<${Ee} text=${t.whole}/>
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
<${Xv} keys=${e} defaultChecked/>
<div class=actions><button class=btn disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
<//>`}function mE({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ye(Qv,{id:c.id},s("settings.revoked"))&&n();return l`<${bs} id=sessions title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class=who>
<strong>${$E(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class=actions>
<${Xv} keys=${t} checked=${o} onChange=${a}/>
<button class="btn danger" onClick=${()=>fn(!0,o)}>${s("settings.signOutAll")}</button>
</div>
<//>`}async function pE(e,t){let{login:n}=await Pe(iE,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(mt.adopt(n),t&&await _(Qv,{id:t.id}),null):n}function fE({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ie(async({name:m,scope:f,days:$,password:p},v)=>{let b=p?await pE(p,t):null;if(b)return b;let h=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _(sE,{input:{name:m,scopes:[f],expiresAt:h}});return i(g.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),g.secret&&(v.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>N({text:s("settings.copied")})),d=async m=>await ye(aE,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${bs} id=api-keys title=${s("settings.keys")}>
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
<${Ee} text=${c.whole}/>
<div class=inline>
<${J} name=name label=${s("settings.keyName")} error=${c.errors.name}/>
<${J} name=scope label=${s("settings.keyScope")} as=select>
${lE.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
<//>`}var $E=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var eg="taskflow.draft.",hE=50,Mn=e=>`${e}.new`,ks=e=>`${e}.reply`,ws=e=>`${e}.edit`,Au=new Map;function rt(e){let t=Ou(e),n=Au.get(t);if(n)return n;let o=k(Iu(t)?.text??null);return Au.set(t,o),o}function st(e,t){rt(e).value=t;let n=Ou(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),vE()}catch{}}Kn.add(async()=>{let e=Ou("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Au.clear()});var Ou=e=>`${eg}${S.peek()?.id}.${e}`;function Iu(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function vE(){let e=Object.keys(localStorage).filter(n=>n.startsWith(eg));if(e.length<=hE)return;let[t]=e.sort((n,o)=>(Iu(n)?.at??0)-(Iu(o)?.at??0));localStorage.removeItem(t)}var gE=8e3,zt=k([]);function Fi(e){let t=()=>{clearTimeout(r),zt.value=zt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&yn({...e,keepalive:i})},r=setTimeout(()=>o(),gE);zt.value=[...zt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function tg(){let e=zt.peek().map(({write:t})=>t);for(let{send:t}of zt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",tg);Kn.add(tg);var ng=D(()=>{let e=[...it.value,...zt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),og=e=>ng.value.has(e),ln=e=>qe(e).all.value?.filter(({id:t})=>!ng.value.has(t))??null;function rg(e,{id:t,filename:n}){let o=F("change"),r={told:s("files.deleted",{name:n})};Fi({key:o,field:"deleteAttachment",query:Ua,variables:{id:t,key:o},taskIds:[e],note:r})}gn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void N({bad:!0,text:s("files.notDeleted",{why:H(n)})}):qe(e).without(t.id));var Du=20,Cu=e=>`${e}.files`,sg=e=>e?.split(" ")??[];function ir(e,t){let n=qe(e),o=n.all.value;return sg(rt(Cu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!og(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Nu(e,t){st(Cu(e),t.length?t.join(" "):null)}function qi(e,t){Nu(e,[...new Set([...sg(rt(Cu(e)).peek()),t])])}var Hi=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,xs=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var yE=3,bE=5,kE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,ze=k([]),Ki=k(""),wE=new Set(["waiting","sending","cut"]),xE=D(()=>ze.value.some(({state:e})=>wE.has(e))),Bi=new Map,Ru=new Set,cr=(e,{place:t,commentId:n}={})=>ze.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Wi=(e,t)=>cr(e,t).filter(cg);function Gi(e){return Ru.add(e),()=>{Ru.delete(e)}}function cn(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=F("file"),c=a?s("files.folder"):SE(e,r,n),u=c?"refused":"waiting",d=_E(r),m={...n,id:i,key:F("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return ze.value=[...ze.peek(),m],m});return ji(),o.filter(({state:r})=>r==="waiting")}function Lu(e){Pn(e,{state:"waiting",sent:0,why:""}),ji()}function lg(e){let t=ze.peek().find(n=>n.id===e);if(t){Pu(e),t.state!=="refused"&&pg(e);for(let n of Ru)n(e);ji()}}function SE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Qr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=ze.peek().filter(c=>c.taskId===e&&cg(c));return ag(Mu(qe(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&ag(EE(e,n),Wi(e,n))>=Du?s("files.fullComment",{n:Du}):""}function EE(e,{place:t,commentId:n}){return t?ir(e,t):Mu((qe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var ag=(e,t)=>new Set([...e,...Mu(t)]).size,Mu=e=>e.map(({id:t})=>t),cg=({state:e})=>e!=="refused";function _E({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function ji(){let e=ze.peek().filter(({state:n})=>n==="sending").length,t=ze.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,yE-e))){let o=n.turn+1;Pn(n.id,{state:"sending",turn:o}),TE({...n,turn:o})}}async function TE(e){try{if(await ug(e,bE),!lr(e))return;let t=qe(e.taskId);if(t.arrived.add(e.id),e.place&&qi(e.place,e.id),await t.loadIfOpen(),!lr(e))return;Ki.value=s("files.arrived",{name:e.name}),Pu(e.id)}catch(t){lr(e)&&DE(e,t)}finally{ji()}}async function ug(e,t){let n=await AE(e);if(!n||!lr(e))return;let{status:o,text:r,seconds:a}=await IE(e,n);if(!(o===204||!lr(e))){if(!t||o!==404&&!a)throw new Ss(r);a&&await OE(e.id,a),lr(e)&&await ug(e,t-1)}}async function AE({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=kE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _($f,{input:c,key:t})).createAttachment;if(!NE(e))pg(e);else if(!u)throw Pn(e,{key:F("change")}),new Ss(d.map(H).join(" "));return u?.upload??null}function IE({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Ze.peek()),c.upload.onprogress=({loaded:m})=>Pn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ae("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ae("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Bi.set(e,()=>c.abort()),c.send(t)})}function OE(e,t){return Pn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Pn(e,{why:""}),n()},t*1e3);Bi.set(e,()=>{clearTimeout(o),n()})})}var Ss=class extends Error{};function DE({id:e,taskId:t,name:n},o){let r=o instanceof ae&&o.code==="UNREACHABLE",a=o instanceof ae||o instanceof Ss,i=r?s("files.cut"):a?o.message:"";Pn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);qe(t).opened||N({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Pn(e,t){ze.value=ze.peek().map(n=>n.id===e?{...n,...t}:n)}function Pu(e){ze.value=ze.peek().filter(t=>t.id!==e),dg(e)}function dg(e){Bi.get(e)?.(),Bi.delete(e)}function mg(){for(let{id:e}of ze.peek())Pu(e);Ki.value=""}function CE(){for(let{id:e,state:t,turn:n}of ze.peek())t!=="waiting"&&t!=="sending"||(Pn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),dg(e))}var NE=e=>ze.peek().some(t=>t.id===e),lr=({id:e,turn:t})=>ze.peek().some(n=>n.id===e&&n.turn===t);function pg(e){_(Ua,{id:e,key:F("change")},{keepalive:!0}).catch(()=>{})}Z.subscribe(e=>{if(e==="sync")for(let{id:t}of ze.peek().filter(n=>n.state==="cut"))Lu(t)});be(()=>xE.value?Po():void 0);var ig=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return CE();e!==ig&&mg(),ig=e});Kn.add(async()=>mg());var vo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{qe(e).isStale()&&(r.preventDefault(),RE(e,t))}});async function RE(e,t){try{let n=await qe(e).fresh(t);if(!n?.url)return void N({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){N({bad:!0,text:Se(n)})}}var Uu=k(null);function _s(e,t){Uu.value={taskId:e,id:t}}var Es=()=>{Uu.value=null};function fg(){let e=Uu.value,t=e?(ln(e.taskId)??[]).filter(ht):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&Es()},[e,n]),I(()=>Es,[]),!e||n<0?null:l`<${LE} taskId=${e.taskId} pictures=${t} at=${n}/>`}function LE({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=ME(e,o),u=f=>_s(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=An(f);!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${se} class=lightbox label=${o.filename} close=${Es}>
<div class=frame onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class=num role=status>
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class=sr>${o.filename}</span>
</span>
<span class="split end">
<a class=icon aria-label=${s("files.save",{name:o.filename})} ...${vo(e,o)}>
<${w} name=save/>
</a>
<button class=icon aria-label=${s("close")} title=${s("close")} onClick=${Es} autofocus>
<${w} name=close/>
</button>
</span>
</header>
<div
class=stage
onClick=${f=>f.target===f.currentTarget&&Es()}
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
<//>`}function ME(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=qe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Se(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,qe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Vi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?Pa(r):s("feed.someone"),u=l`
<${PE} task=${e} file=${t}/>
<span class=about>
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{$g(m),rg(e.id,t)};return l`<li class=file data-file=${t.id}>
${ht(t)?l`<button class=open aria-haspopup=dialog onClick=${()=>_s(e.id,t.id)}>${u}</button>`:l`<a class=open ...${vo(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class=icon
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${w} name=comments/>
</a>`}
<a class=icon aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${vo(e.id,t)}>
<${w} name=save/>
</a>
${yf(e,t)&&l`<button
class=icon
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name=trash/>
</button>`}
</li>`}var PE=({task:e,file:{thumbnailUrl:t}})=>l`<span class=thumb>
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading=lazy
decoding=async
onError=${()=>Fa(e.id,t)}
/>`:l`<${w} name=file/>`}
</span>`;function Yi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{$g(m),lg(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
onClick=${()=>Lu(e)}
>
${s("failed.retry")}
</button>`}
<button class=icon aria-label=${d} title=${d} onClick=${u}><${w} name=close/></button>
</li>`}function $g(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];pe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function hg({task:e}){let t=bf(e),n=ln(e.id)??[],o=cr(e.id),r=vt(e),a=Qr.value?.maxAttachmentBytes;return l`
<p class=sr role=status>${Ki.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class=files aria-labelledby=files-title>
<div class=head>
<h3 id=files-title>
${s("files.title")} ${n.length>0&&l`<span class=num>${s.number(n.length)}</span>`}
</h3>
${r&&l`<${Fu}
label=${s("files.add")}
take=${i=>cn(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Vi} key=${i.id} task=${e} file=${i} from/>`)}
${o.map(i=>l`<${Yi} key=${i.id} upload=${i}/>`)}
</ul>`}
${r&&l`<p class=hint>${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${fg}/>
`}function Fu({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type=file
multiple
hidden
onChange=${({currentTarget:r})=>t(lm(r))}
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
`}function vg({task:e}){let{id:t,recurrence:n,can:o}=e,r=on.value?.id===t?on.value.why:"",a=({currentTarget:i})=>{no.value={id:t,anchor:i}};return l`
<dt>${s("field.recurrence")}</dt>
<dd>
<div class=repeats>
<button
class=value
data-field=recurrence
disabled=${!o.update||!$e(e)}
aria-haspopup=dialog
title=${o.update?`${s("command.repeat")} (\u21E7 R)`:void 0}
onClick=${a}
>
<${w} name=repeat/>
<span class=sr>${s("field.recurrence")}: </span>
<span>${n?Lt(Kt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${UE} task=${e}/>`}
${r&&l`<p class=error role=alert>${r}</p>`}
</div>
</dd>
`}function UE({task:e}){let t=qE(e),n=t?.next?W(t.next).value:null;if(!t)return null;if(n)return l`<p class=coming><a href=${`/t/${n.key}`}>${Kl(n)}</a></p>`;if(!z(e))return null;let{upcoming:o}=t;return l`<p class=coming>
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${FE(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>Cf(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var FE=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function qE({id:e,version:t,waiting:n}){let[o,r]=x(null),a=Z.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(If,{id:e});!u||i||(u.nextOccurrence&&ce(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function gg({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=wc(u);return d?[{kind:u.kind,other:d}]:[]}),o=ms.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=ns(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&$e(e)&&e.version>0,i=Mt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=relations aria-labelledby=relations-title ref=${t} ...${r}>
<div class=head>
<h3 id=relations-title>${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field=relate
aria-haspopup=dialog
title=${`${s("command.relate")} (B)`}
onClick=${()=>Jr("relate",e.id)}
>
<${w} name=plus/> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${HE} key=${m.id} ...${{task:e,kind:u,other:m}}/>`)}
</ul>
`)}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function HE({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${z(n)?"related":"related closed"} data-task=${n.id}>
<${oe} kind=status value=${n.status}/>
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class=chip>${o.team.name}</span>`}
${n.deletedAt&&l`<span class=chip>${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class=icon
aria-label=${r}
title=${r}
onClick=${()=>Th(e,t,n)}
>
<${w} name=close/>
</button>`}
</li>`}var BE=300;function yg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>dc(t).catch(()=>{}),BE)},d=[Pi(m=>(!m||m.task?.id===t)&&u()),Ue(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Uf(n),a=Ko.value?.id===t?Ko.value.why:"",i=({currentTarget:c})=>{oo.value={id:t,anchor:c}};return l`<div class=reminders>
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=fc(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"}/>
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class=chip>${s("reminder.next")}</b>`}
</span>
<button
class=icon
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>pc(t,c)}
>
<${w} name=close/>
</button>
</li>`})}
</ul>`}
${$e(e)&&!e.waiting&&l`<button
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
</div>`}var KE=200,WE=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function kg({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=bg(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await j$(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=GE(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),V$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${w} name=plus/>
<${us}
field=${a}
line=${t}
write=${n}
marks=${bg(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class=btn type=submit>${s("quick.add")}</button>`}
</form>`}var bg=(e,{team:t},n)=>di(e,{today:R.value,language:Ze.value.split("-")[0],teams:[],people:()=>ft(t.id),home:t,plain:n}),GE=e=>e.split(/\r?\n/).map(t=>t.replace(WE,"").replace(/\s+/g," ").trim().slice(0,KE)).filter(Boolean);var wg=k("");function xg({task:e}){W$(e);let t=G$(e.id),n=t.map(u=>W(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&$e(e),i=Mt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=subtasks aria-labelledby=subtasks-title>
<div class=head>
<h3 id=subtasks-title>${s("subtasks.title")}</h3>
${o>0&&l`
<span class=num aria-hidden=true>${s("subtasks.of",{done:r,n:o})}</span>
<${to} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind=ok/>
`}
</div>
<p class=sr role=status aria-live=assertive>${wg}</p>
${n.length>0&&l`<${jE} ids=${t}/>`}
${a&&l`<${kg} task=${e}/>`}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function jE({ids:e}){let t=A(null),n=ns(t,e),o=rn.value,r={row:".part",name:s("subtasks.title"),said:wg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby=subtasks-how
onPointerDown=${a=>Ga(a,e,r)}
onKeyDown=${a=>ja(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${VE} key=${a} id=${a} mark=${o&&e.includes(o.id)&&xc(a,o)}/>`)}
</ul>
<p class=sr id=subtasks-how>${s("subtasks.how")}</p>
`}function VE({id:e,mark:t}){let n=W(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
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
onClick=${()=>nt(n,{status:o?"PENDING":"COMPLETED"})}
>
<${oe} kind=status value=${n.status} mute/>
</button>
<a class=t data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class=m><${Yo} task=${n}/></span>
<${ao} task=${n} kind=due can=${n.can.update}>
${n.dueDate?l`<${Tn} task=${n}/>`:l`<${w} name=calendar class=hint/>`}
<//>
<${ao} task=${n} kind=assignee can=${n.can.assign}><${re} user=${n.assignee}/><//>
<button
class=icon
aria-haspopup=menu
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Qe.value={kind:"actions",ids:[e],anchor:i}}}
>
<${w} name=more/>
</button>
</li>`}function Sg({task:e}){let t=e.parentId?W(e.parentId).value:null;return t?l`<nav class=part-of data-field=parent aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name=up/>
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function Eg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(ln(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ht(a)||!t.body.includes(`(${a.id})`));return l`<${Tg}
label=${s("files.title")}
task=${e}
files=${r}
coming=${cr(e.id,{commentId:t.id})}
/>`}var _g=({task:e,place:t})=>l`<${Tg}
label=${s("files.forComment")}
task=${e}
files=${YE(e,t)}
coming=${cr(e.id,{place:t})}
/>`;function YE({id:e},t){let n=ir(e,t);return(ln(e)??[]).filter(o=>n.includes(o.id))}function Tg({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class=files aria-label=${e}>
${n.map(r=>l`<${Vi} key=${r.id} task=${t} file=${r}/>`)}
${o.map(r=>l`<${Yi} key=${r.id} upload=${r}/>`)}
</ul>`}var zE=6,ZE=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,zi=(e,t)=>ZE.exec(e.slice(0,t))?.[1]??null;function qu(e,t){let n=j(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&j(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,zE)}function Ag(e,t,n){let o=zi(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var QE=512;function Ig(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Og(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ht(r)?o.replaceChildren(JE(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(XE(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function JE(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>_s(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,QE/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Fa(e,n),u.src=n,c.className="picture",c.append(u),c}function XE(e,t,n){let{href:o,download:r,onClick:a}=vo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Dg=e=>e.includes("data-attachment");var e_={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},t_=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),n_=/^(https?:|mailto:)/i,o_=/^H[1-6]$/,r_=/^file_[0-9a-z]{26}$/,Cg=3;function ur({html:e,taskId:t,under:n=Cg}){let o=A(null),r=Dg(e)?ln(t):null;return K(()=>o.current?.replaceChildren(s_(e,n)),[e]),K(()=>{o.current&&r&&Og(o.current,t,r)},[e,r]),l`<div class=prose ref=${o}/>`}function s_(e,t=Cg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Ng(a,o))),n}function Ng(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||t_.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Ng(a,t));if(r_.test(e.getAttribute("data-attachment")??""))return[Ig(e,e.getAttribute("alt")??e.textContent??"")];let o=e_[e.tagName];if(!o)return n();let r=document.createElement(a_(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),i_(r,e),[e.tagName==="TABLE"?c_(r):r])}function a_({tagName:e},t){return o_.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function i_(e,t){e instanceof HTMLAnchorElement&&l_(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function l_(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at mine":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:n_.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function c_(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var go=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,dr=`${go} attachments { id } parent { id }`,Rg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${go} replies { ${go} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,Lg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${go} task { id } replies { ${go} } parent { ${go} replies { ${go} } }
}
}
}`,Mg=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${Bn} } pageInfo { hasNextPage endCursor } } }
}`,Pg=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${dr} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Zi=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${dr} } } } }`,Ug=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Zi} comment { ${dr} } }
}`,Fg=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Zi} comment { ${dr} }
}
}`,qg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Hg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Zi} comment { ${dr} } }
}`,Bg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Zi} comment { ${dr} } }
}`,Kg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,Wg=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var Hu=1e4,u_=9500;function Ts({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=rt(t).value??r,[f,$]=x(!1),p=A(null),v=De(),b=P=>{d?.(),st(t,P===r?null:P)},h=m_(e,p,b),g=n?{commentId:n}:{place:t},y=Wi(e.id,g),E=!m.trim(),T=y.length>0,de=()=>{let P=p.current?.value??m;!P.trim()||P.length>Hu||Wi(e.id,g).length||($(!1),i(P,ir(e.id,t)))},O=()=>{st(t,null),c?.()},X=P=>{if(h.onKey(P))return P.preventDefault();P.key==="Enter"&&(P.metaKey||P.ctrlKey)?(P.preventDefault(),de()):P.key==="Escape"&&c&&(P.preventDefault(),c())},C=P=>(d?.(),cn(e.id,P,g)),bt=P=>{let he=vt(e)?To(P):[];if(he.length){P.preventDefault();for(let Os of C(he))ht({contentType:Os.file.type})&&Ys(P.target,Hi(Os))}},{isOver:Be,...kt}=Vs(vt(e)?C:null);return I(()=>Gi(P=>{let he=rt(t).peek();he?.includes(P)&&st(t,xs(he,P))}),[t]),K(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${Be?"over":""}"
...${kt}
onSubmit=${P=>{P.preventDefault(),de()}}
>
<textarea
ref=${p}
class=input
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
onInput=${({currentTarget:P})=>{b(P.value),h.follow()}}
onClick=${h.follow}
onKeyUp=${h.follow}
onBlur=${h.close}
onKeyDown=${X}
onPaste=${bt}
/>
${h.shown.length>0&&l`<div
class=mentionable
role=listbox
id=${`${v}-people`}
aria-label=${s("talk.people")}
>
${h.shown.map((P,he)=>l`<div
class=o
role=option
key=${P.id}
id=${`${v}-${he}`}
aria-selected=${he===h.at}
onPointerDown=${Os=>{Os.preventDefault(),h.choose(P)}}
>
<${re} user=${P} mute/>
<span>${P.name}</span>
<span class="end sm">@${P.handle}</span>
</div>`)}
</div>`}
${f&&l`<${p_} task=${e} text=${m}/>`}
${!n&&l`<${_g} task=${e} place=${t}/>`}
<div class=split>
<span class="seg small">
<button type=button aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type=button aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${vt(e)&&l`<${Fu} label=${s("files.attach")} take=${C}/>`}
<span class=${T?"hint waits":"hint"} id=${`${v}-hint`}>${d_(m,y)}</span>
<span class=sr role=status>${h.shown.length?s("talk.found",{n:h.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type=button class="btn quiet" onClick=${O}>${s("cancel")}</button>`}
<button class=btn disabled=${E||m.length>Hu||T}>
${a} <kbd>${ot("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function d_(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>u_?s("talk.left",{n:Hu-e.length}):s("talk.hint")}function m_(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:qu(ft(e.team.id),o),m=()=>{let v=t.current,b=v&&v.selectionStart===v.selectionEnd?zi(v.value,v.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},f=()=>r(null),$=({handle:v})=>{if(!t.current)return;let b=Ag(t.current.value,t.current.selectionStart,v);n(b.text),u.current=b.caret,f()};K(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=v=>{let b=o===null?[]:qu(ft(e.team.id),zi(v.target.value,v.target.selectionStart)??"");if(!b.length||v.isComposing||v.metaKey||v.ctrlKey)return!1;if(v.key==="Escape")c.current=o,f();else if(v.key==="ArrowDown")i((a+1)%b.length);else if(v.key==="ArrowUp")i((a+b.length-1)%b.length);else if(v.key==="Enter"||v.key==="Tab")$(b[Math.min(a,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function p_({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(Kg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(H).join(" ")}).catch(a=>({failed:Se(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class=look role=region aria-label=${s("talk.preview")} tabindex=0>
${n.failed&&l`<p role=alert>${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${ur} html=${n.html} taskId=${e.id}/>`}
${n.html===void 0&&!n.failed&&l`<p class=dim role=status>${s("loading")}</p>`}
</div>`}var f_=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Gg({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&$_(e,t);return l`<span class=past>
${a&&l`<button class=link onClick=${()=>dp(e,t)}>${s("past.undo")}</button>`}
<button class=link onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${h_} task=${e} events=${n} event=${t} close=${()=>r(!1)}/>`}
</span>`}function $_({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>f_.has(o))?e.changeStatus:e.update}function h_({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return m(null),_(Wg,{id:e.id,at:i.occurredAt}).then(v=>p||u({at:i.occurredAt,was:v.task?.asOf??null}),v=>p||m(v)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${se} class=small labelledby=past-title close=${o}>
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
${d?l`<${V} problem=${d} retry=${f}/>`:c?l`<${v_} was=${c.was}/>`:l`<${ie} rows=${3}/>`}
<div class=actions><button class=btn onClick=${o}>${s("close")}</button></div>
</div>
<//>`}function v_({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class=was>${e.description}</p>`}
`}var Bu=new Date().toISOString();function As({parent:e,...t}){return{...t,parentId:e?.id??null}}function jg(e,t){let n=new Map(e);for(let a of t)g_(n,a);let o=[...n.values()].sort(Qi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Qi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function g_(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,b_(r,o));let a=e.get(n.id);if(!a)return;let i=y_(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function y_(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Ku(e);if(t==="react")return{reactions:k_(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Bu:null,resolvedBy:r?Wu():null}}var Ku=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Bu,can:{update:!1,delete:!1,resolve:!1}});function b_({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Wu(),createdAt:r.at??Bu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Wu(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function k_(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,Wu()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Yg=["createComment","updateComment","deleteComment","resolveComment","react"],mr=k(new Map),w_=D(()=>[...it.value,...zt.value.map(({write:e})=>e)].filter(({field:e})=>Yg.includes(e))),zg=e=>w_.value.filter(({taskIds:t})=>t[0]===e),Gu=new Set;function Zg(e){return Gu.add(e),()=>Gu.delete(e)}function Ji(e,t,n,o){let r=n?ks(n):Mn(e),a={id:F("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};st(r,null),Nu(r,[]),Xi(e,"createComment",Ug,{input:a},{at:new Date().toISOString()})}function Vu(e,t,n,{back:o=!1}={}){if(st(ws(t.id),null),Zu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Xi(e,"updateComment",Fg,{id:t.id,body:n,version:t.version||void 0},r)}function Qg(e,t){let n=F("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Fi({key:n,field:"deleteComment",query:qg,variables:o,taskIds:[e],note:r})}function Yu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Xi(e,"resolveComment",Hg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function zu(e,t,n,o){Xi(e,"react",Bg,{id:t.id,emoji:n,on:o},{})}function Zu(e){let t=new Map(mr.peek());t.delete(e)&&(mr.value=t)}function Xi(e,t,n,o,r){let a=F("change"),i=new Promise(c=>ju.set(a,c));yn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Jn(i)}var ju=new Map;gn(Yg,(e,t)=>{let n=t.comment?As(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Gu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?S_(e,o):x_(e,n),ju.get(e.key)?.(t),ju.delete(e.key)});function x_({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void N({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Vu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Yu(n,r,!t.resolved))}function S_({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Vg(a.parentId?ks(a.parentId):Mn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Vg(ws(i),c),r.code==="CONFLICT"&&u&&!o.back){mr.value=new Map([...mr.peek(),[i,As(u)]]);return}N({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:H(r)})})}}function Vg(e,t,n=[]){rt(e).peek()===null&&st(e,t);for(let o of n)qi(e,o)}var E_=10,__=4,el=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>jg(this.comments.value,zg(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Zg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ue(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ae(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(Rg,{id:this.taskId,last:E_,before:t}),o=n?.comments;return{comments:Xg(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<__;o+=1){let{task:r}=await _(Mg,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Jg))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(Lg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Xg([o??r]).values()]}listen(){this.hush(),this.hush=Bt(Pg,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([As(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Ku(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Jg),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Qi(i,t)>=0,o=this.threads.value.map(i=>({...T_(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(A_)]}},Jg=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",T_=({createdAt:e,id:t})=>({createdAt:e,id:t}),A_=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Qi(e,t);function Xg(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Qu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},ey=Object.keys(Qu);function ty({taskId:e,comment:t,can:n}){return ey.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${I_}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>zu(e,t,r.emoji,!r.mine)}
/>`)}function I_({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=De(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class=given>
<button
class=reaction
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden=true>${Qu[e]}</span>
<span class=num>${s.number(t)}</span>
</button>
<span class=who role=tooltip id=${i}>${u}</span>
</span>`}function ny({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return K(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class=react ref=${r} onKeyDown=${u=>{let d=An(u);if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${ey.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{zu(e,t,u,!d),a()}}
>
${Qu[u]}
</button>`})}
</span>`}
</span>`}var O_=5;function ry({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=ks(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-O_-1),v=e.can.comment,b=()=>{i(!0),pe(`[data-thread="${t.id}"] button`)},h=()=>{i(!1),pe(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),pe(`[id="${n[0].id}"]`)};return $?l`<${D_} first=${t} replies=${n} open=${b}/>`:l`
${t.resolvedAt&&l`<p class=resolved>
<${w} name=check/>
<span>${sy(t)}</span>
<button class=act aria-expanded=true onClick=${h}>${s("talk.fold")}</button>
</p>`}
<${oy} task=${e} comment=${t} target=${o}>
${v&&l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class=act
onClick=${()=>{Yu(e.id,t,!t.resolvedAt),i(!1),pe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
<//>
${(n.length>0||d||rt(f).value!==null)&&l`<div class=replies>
${p>0&&l`<button class=act onClick=${g}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(y=>l`<li key=${y.id}><${oy} task=${e} comment=${y} target=${o}/></li>`)}
</ol>
${v&&(d||rt(f).value!==null?l`<${Ts}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(y,E)=>{Ji(e.id,y,t.id,E),m(!1),pe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),pe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function D_({first:e,replies:t,open:n}){return l`<button class=folded aria-expanded=false onClick=${n}>
<${w} name=check/>
<span>
<b>${Xu(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${sy(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function oy({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=ws(t.id),u=mr.value.get(t.id),d=n===t.id;K(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Zu(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||rt(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex=-1
aria-label=${ed(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Xu(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${re} user=${t.author} mute/>
<div>
<header>
<b>${Xu(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class=dim
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class=dim>${s("talk.sending")}</span>`}
</header>
${u&&l`<${N_} clash=${u} end=${m} place=${c}/>`}
${f?l`<${Ts}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${p=>{Vu(e.id,u??t,p),m()}}
cancel=${m}
/>`:l`<${C_} task=${e} comment=${t} place=${c}/>`}
${!t.deletedAt&&l`<${Eg} task=${e} comment=${t}/>`}
${!t.deletedAt&&!f&&l`<div class=acts>
<${ty} taskId=${e.id} comment=${t} can=${e.can.comment}/>
${e.can.comment&&l`<${ny} taskId=${e.id} comment=${t}/>`}
${o}
<span class="split end">
${t.can.update&&l`<${Ju} name=edit icon=pen onClick=${()=>i(!0)}/>`}
${navigator.clipboard&&l`<${Ju} name=link icon=link onClick=${()=>R_(e,t)}/>`}
${t.can.delete&&l`<${Ju}
name=delete
icon=trash
onClick=${()=>{L_(r.current),Qg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function C_({task:e,comment:t,place:n}){let o=rt(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${ur} html=${t.bodyHtml} taskId=${e.id}/>`;let r=()=>{st(Mn(e.id),[rt(Mn(e.id)).peek(),o].filter(Boolean).join(`

`)),st(n,null),pe(".talk-end textarea")};return l`
<p class=tombstone>${s("talk.gone")}</p>
${o&&l`<div class=clash role=alert>
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>st(n,null)}>${s("talk.drop")}</button>
<button class=btn onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function N_({clash:e,place:t,end:n}){let o=()=>{st(t,null),n()};return l`<div class=clash role=alert>
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class=actions><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var Ju=({name:e,icon:t,onClick:n})=>l`<button
class=icon
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${w} name=${t}/>
</button>`,Xu=({author:e})=>e?ed(e)?s("you"):e.name:s("feed.someone"),ed=e=>e!==null&&e.id===S.value?.id;function sy({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return ed(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function R_(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),N({text:s("talk.copied")})}function L_(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];pe(o?`#${o.id}`:".talk-end textarea")}function ay({task:e}){let t=dt(()=>new el(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{Z.value==="sync"&&t.failed.peek()&&t.load()},[Z.value]);let o=M_(t),r=t.items.value,a=t.news.value;return l`<section class=talk aria-labelledby=talk-title>
<h3 id=talk-title>${s("talk.title")}</h3>
<p class=sr role=status>${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${ie} rows=${2}/>`}
<div class=feed>
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${Qc} key=${i} event=${u} short>
<${Gg} task=${e} event=${u} events=${t.events.value}/>
<//>`:c?l`<li key=${i} class=thread data-thread=${i}>
<${ry} task=${e} thread=${c} target=${o}/>
</li>`:l`<li key=${i} class=earlier><${P_} kind=${i} read=${d}/></li>`)}
</ol>
</div>
${e.can.comment?l`<div class=talk-end>
<${Ts}
key=${e.id}
task=${e}
place=${Mn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>Ji(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function M_(e){let t=te.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):N({bad:!0,text:s("talk.notHere")})).catch(a=>N({bad:!0,text:Se(a)}))},[e,t,r]),n===t?n:null}function P_({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>N({bad:!0,text:Se(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var U_=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function td(e){return e.split(U_).map((t,n)=>n%2?F_(t):t)}var iy=e=>td(e).some(t=>typeof t!="string");function F_(e){return e.startsWith("http")?l`<a href=${e} target=_blank rel="noopener noreferrer">${e}</a>`:ne.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var q_=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,H_=/<(?!\/?p>|br)/,B_=2;function nd({task:e,field:t,can:n}){let o=e[t]??"",r=K_(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),f=A(null),$=A(0),p=A(!1),v=()=>{$.current||=Vn(e.id)?.version??0},b=async(C,bt)=>{let Be=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!Be)return;let kt=await nt(e,{[t]:Be||null},{expectedVersion:bt||void 0,quiet:"conflict"}),P=kt.errors.find(he=>he.code==="CONFLICT");P?u({mine:Be,theirs:P.current?.[t]??Vn(e.id)?.[t]??"",version:P.currentVersion??0}):kt.errors.length&&i(C)},h=C=>{let bt=C.target.value;bt!==o&&!p.current?b(bt,$.current):i(null),p.current=!1,$.current=0,m(!1)},g=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},y=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},E=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||m(!0)};K(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let T=C=>{let bt=n&&vt(e)&&t==="description"?To(C):[];if(bt.length){C.preventDefault();for(let Be of cn(e.id,bt))ht({contentType:Be.file.type})&&Ys(C.target,Hi(Be))}};I(()=>Gi(C=>{a!==null?i(xs(a,C)):n&&o.includes(C)&&b(xs(o,C),0)}),[a,o]);let de=!!c||(a??o)!==o;K(()=>de?Po():void 0,[de]);let O=C=>{u(null),C&&c&&b(c.mine,c.version)},X={value:a??o,readOnly:!n,onFocus:()=>{v(),m(!0)},onInput:q(C=>{v(),p.current=!1,i(C)}),onBlur:h,onKeyDown:g,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class=titled data-title tabindex=-1 role=group aria-label=${o} onKeyDown=${y}>
<textarea class=title rows=1 maxlength=200 ...${X}/>
</div>`:a===null&&!d&&(r||iy(o))?l`<div class=reading>
<div class="input read" role=group aria-label=${s("field.description")} onClick=${E}>
${r?l`<${ur} html=${r} taskId=${e.id} under=${B_}/>`:td(o)}
</div>
${n&&l`<button
class=icon
aria-label=${s("sheet.edit")}
title=${s("sheet.edit")}
onClick=${()=>m(!0)}
>
<${w} name=pen/>
</button>`}
</div>`:l`<textarea
ref=${f}
class=input
rows=${Math.min(12,Math.max(4,o.split(`
`).length+1))}
maxlength=20000
placeholder=${n?s("sheet.describe"):""}
...${X}
/>`}
${c&&l`<div class=clash role=alert>
<strong>${s("clash.title")}</strong>
<span>${s("clash.theirs")}</span>
<blockquote>${c.theirs||s("clash.nothing")}</blockquote>
<span>${s("clash.mine")}</span>
<blockquote>${c.mine||s("clash.nothing")}</blockquote>
<div class=actions>
<button class="btn quiet" onClick=${()=>O(!1)}>${s("clash.takeTheirs")}</button>
<button class=btn onClick=${()=>O(!0)}>${s("clash.keepMine")}</button>
</div>
</div>`}
`}function K_({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=q_.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(Em,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&H_.test(o.html)?o.html:null}var W_=e=>e.can.delete&&(S.value?.role==="ADMIN"||ne.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function tl({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>xa(e)}>
${s("command.restore")}
</button>`}
${W_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${se} class=small labelledby=purge-title close=${o}>
<div class=pad>
<h2 id=purge-title>${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class=actions>
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),cp(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
<//>`}
</span>`}var ly=6,G_=300;function cy({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class=icon
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>si([e])}
>
<${w} name=${e.watching?"bell-on":"bell"}/>
</button>`}function uy({task:e}){I(()=>{let o=0,r=()=>_(_m,{id:e.id}).then(({task:i})=>i&&ce(i),()=>{}),a=Ue(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,G_))});return()=>{clearTimeout(o),a()}},[e.id]);let t=j_(e);if(!t.length)return l`<span class=dim>${s("nobody")}</span>`;let n=t.slice(ly).map(({name:o})=>o);return l`<span class=avs role=group aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,ly).map(o=>l`<${re} key=${o.id} user=${o}/>`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function j_({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function dy({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${V_} task=${e}/>`}
<${Sg} task=${e}/>
<${nd} task=${e} field=title can=${t.update}/>
<${t$} task=${e}/>
<dl>
<${yo} task=${e} field=status can=${t.changeStatus} keys=S>
<${oe} kind=status value=${e.status} mute/>
<span>${s(`status.${e.status}`)}</span>
<//>
${Ut(e.team.id).length>0&&l`<${yo}
task=${e}
field=stage
can=${t.changeStatus}
keys=M
>
<${w} name=board/>
<span>${Xt(e.stage)?.name??s("stages.none")}</span>
<//>`}
<${yo} task=${e} field=assignee can=${t.assign} keys=A>
<${re} user=${e.assignee} mute/>
<span>${e.assignee?.name??s("nobody")}</span>
<//>
<${yo} task=${e} field=due can=${t.update} keys=D>
<${w} name=calendar/>
<span>${e.dueDate?l`<${Tn} task=${e}/>`:s("due.never")}</span>
<//>
<${vg} task=${e}/>
<${yo} task=${e} field=priority can=${t.update} keys=P>
<${oe} kind=priority value=${e.priority} mute/>
<span>${s(`priority.${e.priority}`)}</span>
<//>
<${yo} task=${e} field=labels can=${t.update} keys=L>
${e.labels.length?l`<${Vo} task=${e} mute/>`:l`<${w} name=label/><span>${s("labels.none")}</span>`}
<//>
<dt>${s("field.watchers")}</dt>
<dd><${uy} task=${e}/></dd>
<dt>${s("field.reminders")}</dt>
<dd><${yg} task=${e}/></dd>
<${yo} task=${e} field=team can=${t.update&&ee.value.length>1}>
<${w} name=team/>
<span>${e.team.name}</span>
<//>
</dl>
</div>
<${nd} task=${e} field=description can=${t.update}/>
<${xg} task=${e}/>
<${gg} task=${e}/>
<${hg} task=${e}/>
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${ay} task=${e}/>
`}function V_({task:e}){return l`<div class="note trashed" role=status>
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${tl} task=${e}/>
</div>`}function yo({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Qe.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
`}var od=3;function my({task:e}){let t=Y_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class=looking role=status title=${o}>
<span class=sr>${o}</span>
${t.slice(0,od).map(r=>l`<${re} key=${r.id} user=${r} mute/>`)}
${t.length>od&&l`<span class="sm dim" aria-hidden=true>+${s.number(t.length-od)}</span>`}
</span>`}function Y_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Bt(Tm,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,pt())},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),Z.value==="offline"?[]:n}function py(){let{key:e=""}=te.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Co(e)??(t.key===e?t.id:null),r=o?W(o).value:null,a=async()=>{let f=(await _(Sm,{id:e})).task;if(te.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&Ft(o),n({key:e,id:o,gone:!0,failed:null}));ce(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),Ae(a)),[e]),I(()=>{r?.key&&r.key!==e&&G(`/t/${r.key}`,{replace:!0})},[r?.key]),K(()=>{me.value=o},[o]);let c=z_(o??e,!!r),{isOver:u,...d}=Vs(r&&vt(r)?f=>cn(r.id,f):null),m=f=>{if(!r||!vt(r)||f.defaultPrevented)return;let $=To(f);$.length&&(f.preventDefault(),cn(r.id,$))};return l`<dialog
open
class=sheet
ref=${c}
tabindex=-1
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${jn}>
<${w} name=back/>
</button>
<code>${r?.key??e}</code>
${r&&l`<span class=sm>${r.team.name}</span>`}
<span class="split end">
${r&&l`<${my} task=${r}/><${cy} task=${r}/><${Q_} task=${r}/>`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${jn}>
<${w} name=close/>
</button>
</span>
</header>
<h2 class=sr>${r?.title??e}</h2>
<div class=in>${Z_(r,t.key===e?t:null,i)}</div>
${u&&l`<p class=dropping aria-hidden=true>${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function z_(e,t){let n=A(null);return K(()=>{let o=document.activeElement,r=$t(o);return()=>{let a=me.peek();me.value=null,gc(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),K(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),K(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function Z_(e,t,n){return e?l`<${dy} key=${e.id} task=${e}/>`:t?.failed?l`<${V} problem=${t.failed} retry=${n}/>`:t?.gone?l`<${xe} icon=find title=${s("sheet.gone")}>${s("sheet.goneHint")}<//>`:l`<${ie} rows=${5}/>`}function Q_({task:e}){return["link","delete"].flatMap(t=>gt.filter(n=>n.id===t&&yt(n,[e]))).map(t=>l`<button
class=icon
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"}/>
</button>`)}function nl({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=A(null);return I(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${V} problem=${e.failed.value} retry=${()=>e.load()}/>`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<${Tt} of=${Yt(["shift"])}/>
<p class=sr role=status aria-live=assertive>${hc}</p>
`}
${o?l`<${p$} ids=${e.ids.value} by=${o}/>`:l`<${zo} ids=${e.ids.value} label=${r} arranged=${n}/>`}
${e.more.value&&l`<div class=more ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class=card>
<${xe} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
<//>
</div>`:l`<${ie} rows=${8}/>`}var fy=50,J_=100,ol=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+fy)}async next(){this.busy.peek()||await this.read(this.ids.peek(),fy)}async read(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(J_,t.length+n-a.length),{view:u}=await _(g$,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ce($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};var X_=e=>Math.max(300,e*10);function $y({view:e}){let t=dt(()=>new ol(e.id),[e.id]);return Ve(()=>t.load(),[t,e.version],/^task\./,X_),I(()=>Ae(()=>t.load()),[t]),l`<div class=wrap>
<header class=top>
<div>
<h1>${e.name}</h1>
<p role=status>${t.ready.value?s("tasks.count",{n:t.total.value}):s("loading")}</p>
</div>
<div class=tools><${Rn}/></div>
</header>
<${nl} list=${t} label=${e.name} group=${_$(e)} hint=${s("views.foreign")} filtered/>
</div>`}var eT=["overdue","today","week","none"],tT=new Set(["q","status","priority","due","label","stage","blocked"]);function hy({place:e}){let t=ct.value;return t&&!Qo(t)?l`<${$y} view=${t}/>`:l`<${nT} place=${e}/>`}function nT({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ne(e),...n?{status:void 0}:!t&&{status:ro}},r=Et[e.get("sort")??"new"]??Et.new,a=Ye(o,r),i=Zo.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>tT.has(d)||d==="assignee"&&m!=="me");return l`<div class=wrap>
<header class=top>
<div>
<h1>${ct.value?.name??s("place.tasks")}</h1>
<p role=status>${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class=tools><${At}/><${Rn}/><${Dn}/></div>
</header>
<${oT} query=${e} filtered=${u}/>
<${sh}/>
<${nl} list=${a} filtered=${u} arranged=${r===Et.manual&&!i} group=${i}/>
</div>`}function oT({query:e,filtered:t}){let n=()=>G(Re("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Ii} query=${e}/>
<${ut}
name=status
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...tt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${Ch} query=${e}/>
<${nr} query=${e}/>
<${Cn} query=${e}/>
<${Nn} query=${e}/>
<${Si} query=${e}/>
<${ut} name=due query=${e} options=${eT.map(o=>[o,s(`filter.${o}`)])}/>
<${rT} query=${e}/>
<${ut} name=group query=${e} options=${Zo.map(o=>[o,s(`group.${o}`)])}/>
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function rT({query:e}){return l`<select
class=input
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${q(t=>Le({sort:t==="new"?"":t}))}
>
${Object.keys(Et).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var sT=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${B} } }`,yy=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${B} }
}`,aT=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${B} } }`,iT={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},vy=1e6;function by({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=lT(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class=group aria-labelledby=columns-title>
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
<${uT} stage=${d}/>
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
<${dT} team=${e}/>
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${oe} kind=status value=${f} color=${$}/>
<span>${m}</span>
</li>`)}
</ul>`}
<p class=sr role=status aria-live=assertive>${a}</p>
${n&&l`<${mT} stage=${n} stages=${r} close=${()=>o(null)}/>`}
</section>`}function lT(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=cT(e,t),f=m.map(({id:v})=>v),$=({id:v,name:b},h)=>{let g=h.indexOf(v);n(h),i(s("board.spot",{column:b,at:g+1,n:h.length})),d.current+=1,u.current=u.current.then(async()=>{await ye(yy,{id:v,input:{afterId:h[g-1]??null}}),await et().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(v,b)=>({onKeyDown:h=>{let g=lt(h);g&&(h.preventDefault(),!(b+g<0||b+g>=f.length)&&($(v,gy(f,v.id,b+g)),pe(`[data-grip="${v.id}"]`)))},onPointerDown:h=>Gt(h,{lift:()=>{c.current=f,r(v.id)},over:g=>{let y=c.current.indexOf(g??"");y<0||(c.current=gy(c.current,v.id,y),n(c.current))},drop:()=>{r(null),c.current.indexOf(v.id)!==b?$(v,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function cT(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var gy=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function uT({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=De(),$=h=>{u(({[h]:g,...y})=>y),m(g=>g?.field===h?null:g)},p=async(h,g)=>{let y=await ky(yy,{id:t,input:{[h]:g,expectedVersion:i}});if(y)return m({field:h,why:y});await et().catch(()=>{}),$(h)},v=(h,g)=>{if(h==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let y=g.trim()===""?null:Number(g);return y===a?$("limit"):y!==null&&!(Number.isInteger(y)&&y<=vy)?m({field:"limit",why:s("columns.badLimit")}):p("limit",y)},b=(h,g)=>({value:c[h]??g,"aria-invalid":d?.field===h?"true":void 0,"aria-describedby":d?.field===h?f:void 0,onInput:q(y=>u(E=>({...E,[h]:y}))),onBlur:({currentTarget:{value:y,validity:E}})=>E.badInput?m({field:h,why:s("columns.badLimit")}):v(h,y),onKeyDown:y=>{y.key==="Enter"&&y.target.blur(),y.key==="Escape"&&(y.target.value=g,$(h))}});return l`
<span class=tint>
<input
type=color
list=label-colors
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??iT[o]}
onInput=${q(h=>u(g=>({...g,color:h})))}
onChange=${q(h=>h!==r&&p("color",h))}
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
max=${vy}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${b("limit",a===null?"":String(a))}
/>
${d&&l`<p class=error id=${f} role=alert>${d.why}</p>`}
`}async function ky(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?H(n[0]):""}catch(n){return Se(n)}}function dT({team:e}){let t=Ie(async({name:n,status:o},r)=>{let{createStage:a}=await _(sT,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await et()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole}/>
<${J} name=name label=${s("columns.new")} maxlength=50 required error=${t.errors.name}/>
<${J} name=status as=select label=${s("columns.standsFor")} error=${t.errors.status}>
${tt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
<//>
<button class=btn disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function mT({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ve(()=>_(Do,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=pT(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await ky(aT,{id:e.id,to:f?.id});if(p)return u(p);n(),await et().catch(()=>{})};return l`<${se} class=small labelledby=delete-column close=${n}>
<div class=pad>
<h2 id=delete-column>${s("columns.sure",{column:e.name})}</h2>
<${Ee} text=${c}/>
<p role=status>
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&f?l`<${J} name=to as=select label=${s("columns.goTo")} value=${f.id} onChange=${q(i)}>
${t.filter(p=>m.includes(p)).map(({id:p,name:v})=>l`<option value=${p} selected=${p===f.id}>${v}</option>`)}
<//>`:null}
<div class=actions>
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
<//>`}function pT(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var fT=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${B} } }`,$T=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${B} }
}`,hT=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${B} } }`;function wy({team:e,runs:t}){let[n,o]=x(null),r=St(e.id),a=ee.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class=group aria-labelledby=labels-title>
<header><h2 id=labels-title>${s("field.labels")}</h2><span class=num>${s.number(r.length)}</span></header>
${a?l`<div class=card>
<datalist id=label-colors>${ua.map(i=>l`<option value=${i}/>`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${vT} label=${i}/>
${t&&l`<button
class=icon
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name=trash/>
</button>`}
</li>`)}
<li key=new><${gT} team=${e} labels=${r}/></li>
</ul>
</div>`:l`<div class="card pad">
<span class=labels>${r.map(i=>l`<${so} key=${i.id} label=${i}/>`)}</span>
</div>`}
${n&&l`<${yT} label=${n} close=${()=>o(null)}/>`}
</section>`}function vT({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await ye($T,{id:e.id,input:{...u,expectedVersion:e.version}})&&await et(),n(null),r(null)},i=q(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type=color
list=label-colors
aria-label=${s("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${q(r)}
onChange=${q(u=>u!==e.color&&a({color:u}))}
/>
<input
class="input who"
maxlength=50
aria-label=${s("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${q(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function gT({team:e,labels:t}){let[n,o]=x(""),r=Ie(async({name:a,color:i},c)=>{let{createLabel:u}=await _(fT,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await et()),u});return l`<form class=inline onSubmit=${r.submit} novalidate>
<${Ee} text=${r.whole}/>
<input
type=color
name=color
list=label-colors
aria-label=${s("labels.color")}
value=${n||Mo(t)}
onInput=${q(o)}
/>
<${J} name=name label=${s("labels.new")} maxlength=50 required error=${r.errors.name}/>
<button class=btn disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function yT({label:e,close:t}){let{data:n,failed:o}=Ve(()=>_(Do,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ye(hT,{id:e.id},s("labels.deleted",{label:e.name}))&&await et()};return l`<${se} class=small labelledby=delete-label close=${t}>
<div class=pad>
<h2 id=delete-label>${s("labels.sure",{label:e.name})}</h2>
<p role=status>
${r===void 0?s(o?"labels.someHave":"loading"):r?s("labels.have",{n:r}):s("labels.noneHas")}
</p>
<div class=actions>
<button class="btn quiet" onClick=${t}>${s("cancel")}</button>
<button class="btn danger" onClick=${a} disabled=${r===void 0&&!o}>
${s("command.delete")}
</button>
</div>
</div>
<//>`}var xy=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Sy=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${B} }
}`,bT=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${B} }
}`,kT=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${B} team { id key } }
}`,wT=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${B} }
}`,xT=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${B} }
}`,ST=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function sl(e,t,n){let o=await ye(e,t,n);return o&&await et(),o}var ET="Everybody who registers joins this team.";function Ey(){let e=ne.value,{key:t}=Y.value,n=t?e.find(o=>o.key===t):Ce.value.find(o=>o.default)??Ce.value[0];return t&&!n?l`<${Li}/>`:l`<div class=wrap>
<header class=top>
<div>
<h1>${n?.name??s("place.team")}</h1>
${n&&l`<p>
${s("team.about",{key:n.key})}
${" "}
${n.default&&n.description===ET?s("team.everybody"):n.description}
</p>`}
</div>
<div class=tools>
${e.length>1&&l`<select
class=input
aria-label=${s("side.teams")}
value=${n?.key}
onChange=${q(o=>G(`/team/${o}`))}
>
${e.map(o=>l`<option value=${o.key}>${o.name}${o.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${n&&l`<a class="btn quiet" href=${`/tasks?team=${n.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${n?l`<${_T} key=${n.id} team=${n}/>`:l`<div class=card><${xe} icon=team title=${s("team.none")}>${s("team.noneHint")}<//></div>`}
${n&&l`<${by} key=${n.id} team=${n} runs=${rl(n)}/>`}
${n&&l`<${wy} key=${n.id} team=${n} runs=${rl(n)}/>`}
${n&&rl(n)&&l`<${AT} key=${n.id} team=${n}/>`}
<${IT}/>
</div>`}var rl=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function _T({team:e}){let t=rl(e)&&!e.archivedAt,n=(o,r)=>{let a=xy.find(i=>i===r);a&&sl(Sy,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class=group aria-labelledby=members-title>
<header>
<h2 id=members-title>${s("team.members")}</h2>
<span class=num>${s.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
<${re} user=${o} mute big/>
<div class=who>
<strong>${o.name}${o.id===S.value?.id?` (${s("you")})`:""}</strong>
<small>${o.email}</small>
</div>
${t?l`
<select
class=input
aria-label=${s("team.roleOf",{who:o.name})}
value=${r}
onChange=${q(a=>n(o,a))}
>
${xy.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class=icon
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>sl(bT,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${w} name=close/>
</button>
`:l`<span class=chip>${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${TT} team=${e}/>`}
</section>`}function TT({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ve(()=>o?_(ST,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>sl(Sy,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${J}
name=person
label=${s("team.add")}
hint=${s("team.addHint")}
type=search
autocomplete=off
value=${t}
onInput=${q(n)}
/>
${a.length>0&&l`<ul class=people>
${a.map(c=>l`<li key=${c.id}>
<${re} user=${c} mute/>
<div class=who><strong>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class=sr> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function AT({team:e}){let t=Ie(async({name:n,description:o})=>{let{updateTeam:r}=await _(wT,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await et(),r});return l`<section class=group aria-labelledby=edit-title>
<header><h2 id=edit-title>${s("team.settings")}</h2></header>
<form class="card pad" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole}/>
<${J} name=name label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name}/>
<${J}
name=description
label=${s("field.description")}
defaultValue=${e.description??""}
error=${t.errors.description}
/>
<div class=actions>
${!e.default&&l`<button
type=button
class="btn danger"
onClick=${()=>sl(xT,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class=btn disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function IT(){let e=Ie(async({name:t,key:n},o)=>{let{createTeam:r}=await _(kT,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await et(),G(`/team/${r.team.key}`)),r});return l`<section class=group aria-labelledby=new-team>
<header><h2 id=new-team>${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole}/>
<div class=inline>
<${J} name=name label=${s("team.name")} required error=${e.errors.name}/>
<${J} name=key label=${s("team.key")} maxlength=8 placeholder=REL error=${e.errors.key}/>
<button class=btn disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var _y=["PENDING","IN_PROGRESS"],rd=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],OT=[{field:"CREATED_AT",direction:"DESC"}],DT=["down","up","open","status","priority","assignee","due","keys"];function Ty({place:{query:e}}){let{team:t,assignee:n}=Ne(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ye({due:"overdue",...r},rd,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ye({due:"today",status:_y,...r},rd,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ye({due:"later",status:_y,...r},rd,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ye(r,OT,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class=wrap>
<header class=top>
<div><h1>${s.longDay(R.value)}</h1><${CT}/></div>
<div class=tools><${At}/><${Dn}/></div>
</header>
<${xv}/>
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${NT} key=${i.title} ...${i}/>`)}
<${ds} class="page narrow card"/>
`:l`<${ie} rows=${8}/>`}
<${Tt} of=${DT.map(i=>[ot(ci(i)),s(`hint.${i}`)])}/>
</div>`}function CT(){let e=Kr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Wr()}>
${ke("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function NT({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${V} problem=${t.failed.value} retry=${()=>t.load()}/>`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class=num>${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Re(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${zo} ids=${d} label=${e}/>`:l`<div class=card>
<${xe} title=${r} action=${i&&l`<${Dh}/>`}>${a}<//>
</div>`}
</section>`}var RT=[{field:"UPDATED_AT",direction:"DESC"}];function Ay({place:{query:e}}){let{team:t,assignee:n}=Ne(e),o=Ye({team:t,assignee:n,deleted:!0},RT),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.trash")}</h1>
<p role=status>${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class=tools><${At}/></div>
</header>
${o.failed.value&&l`<${V} problem=${o.failed.value} retry=${()=>o.load()}/>`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${LT} key=${a} id=${a}/>`)}
</ul>`:l`<div class=card>
<${xe} icon=trash title=${s("trash.none")}>${s("trash.noneHint")}<//>
</div>`:!o.failed.value&&l`<${ie} rows=${5}/>`}
${o.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function LT({id:e}){let t=W(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{je.value=e}}>
<${oe} kind=status value=${t.status}/>
<div class=who>
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${tl} task=${t}/>
</li>`:null}var MT=()=>l`<p class=boot role=status>${s("loading")}</p>`,PT={"sign-in":mv,register:pv,forgot:fv,reset:$v,confirm:hv},UT={today:Ty,inbox:yv,tasks:hy,board:ev,calendar:lv,reports:Gh,trash:Ay,team:Ey,settings:Jv,overview:Ev,instance:kv,unknown:Li},FT={palette:dh,keys:J$,new:ah,more:bh,delete:kh,view:Yh},Iy=["wheel","touchstart","keydown","pointerdown"];function Oy(){let{name:e,path:t}=te.value,n=S.value?.id,o=Nl.has(e),r=PT[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&G(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Rl.has(e)&&G("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!Rl.has(e))?l`<${r} key=${e}/>`:n?l`<${HT} key=${n}/>`:null}function qT(){let e=Fp();return e&&Bl(),e}function HT(){let[e,t]=x(qT),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await qp(),e)return;await Oo(S.peek()?.locale),Bl(),t(!0)}catch(i){if(r.current)return;o(i),(e||Zt(i))&&setTimeout(a,pt())}}};return K(()=>(a(),()=>{r.current=!0,Kp()}),[]),n&&!e?l`<main class=gate id=main><${V} problem=${n} retry=${a}/></main>`:e?l`<${BT}/>`:l`<${MT}/>`}function BT(){let e=FT[ue.value],t=te.value.name==="task";return KT(),cm(),l`
<div class="shell ${t?"beside":""} ${Pt.value?"quiet":""}">
<a class=skip href="#main" onClick=${VT}>${s("skip")}</a>
<${WT}/>
<${yh}/>
<${GT}/>
<${hh}/>
${t&&l`<${py}/>`}
</div>
<${vh}/>
<${wh}/>
<${X$}/>
<${Oh}/>
<${Eh}/>
<${Ah}/>
${e&&l`<${e} key=${ue.value}/>`}
`}function KT(){let{path:e}=Y.value,t=A(""),n=me.peek()??Co(te.value.key??""),o=()=>document.querySelector(`main [data-task="${n}"]`)?.getBoundingClientRect().top??NaN,r=t.current===e?o():NaN;K(()=>{t.current=e,Or().scrollTop+=o()-r||0})}function WT(){let e=me.value&&W(me.value).value,{name:t}=Y.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Fe.value?`(${s.number(Fe.value)}) `:"";return K(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function GT(){let{name:e,path:t}=Y.value,n=UT[e],o=A(null),r=A({name:e,path:t}),[a,i]=Gd(u=>console.error(u));K(()=>{let{step:u,scroll:d}=na.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&kn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),jT(u==="pop"?d:0)},[t]);let c=wn.value&&te.value.name==="task";return l`<main id=main tabindex=-1 ref=${o} inert=${c}>
${Z.value!=="sync"&&l`<p class="line narrow"><${Zc}/>${zc()}</p>`}
${Br.value&&S.value?.emailConfirmed===!1&&l`<${xh}/>`}
${a?l`<${V} problem=${new ae("BAD_REQUEST",s("error.BUG"))} retry=${i}/>`:l`<${n} key=${e} place=${Y.value}/>`}
</main>`}function jT(e){let t=Or();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Or();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Iy)removeEventListener(r,o)};for(let r of Iy)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function VT(e){e.preventDefault(),document.getElementById("main")?.focus()}var YT=1200,Is="",Dy=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ge.peek().size&&!al("dialog"))return kn();if(e.key==="Escape"&&te.peek().name==="task"&&!al("dialog:not(.sheet)"))return jn();let t=zT(e);t&&(e.preventDefault(),Vt(t))});function zT(e){let t=ZT(e);if(!t)return null;if(t==="mod+k")return al("dialog:not(.sheet)")?null:Cy(t);if(JT(e.target)||e.ctrlKey||e.metaKey||e.altKey||al("dialog:not(.sheet)")||t==="enter")return null;let n=Is?`${Is} ${t}`:t;return Is="",clearTimeout(Dy),n==="g"?(Is="g",Dy=setTimeout(()=>{Is=""},YT),null):Cy(n)}function Cy(e){return gt.find(t=>t.keys===e&&yt(t))}function ZT(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var QT="input, textarea, select, [contenteditable]",JT=e=>e instanceof Element&&e.closest(QT),al=e=>document.querySelector(`${e}[open]`)!==null;var sd=document.getElementById("app"),Ry=Oo(um());try{await Promise.all([Ry,XT()]),S.peek()&&await Oo(S.peek()?.locale),sd.replaceChildren(),Bd(l`<${Oy}/>`,sd)}catch(e){Ly(s("error.UNREACHABLE")),console.warn(e)}Vv();var Ny=D(()=>S.value?.id);be(()=>{Ny.value&&jv(Ny.value)});be(()=>{S.value&&(Oo(S.value.locale),Rr())});async function XT(){for(;;)try{return await sm()}catch(e){if(!Zt(e))return _o();await Ry,Ly(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,pt())})}}function Ly(e){let t=sd.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

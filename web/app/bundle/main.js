var Uy={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},Fy=e=>Uy[e]??"report it",ae=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=Fy(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function Cs(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ae(a,r?.message??"The server refused it without a reason.",d)}var ll=300,qy=2e4,Hy=12e4,By=5;function pr(e,t=Math.random){return ll/2+t()*Math.min(qy,ll*2**e)}function Ky(e,t,n=Math.random){let{retryAfter:o}=e;return o===void 0?pr(t,n):Math.min(Math.max(o*1e3,ll),Hy)+n()*500}var Ns=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function Wy(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function Gy(e,t,n){let{signal:o,abort:r,close:a}=Wy(t),i=setTimeout(()=>r(new ae("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Zt=e=>e instanceof ae&&e.advice==="try again later",jy=(e,t)=>Zt(e)||e instanceof ae&&e.code==="INTERNAL"&&t<=By,md=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return Gy(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await Vy(a,r);if(c?.length)throw Cs(c,{status:a.status,retryAfter:fd(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...pd(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ae("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},pd=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function Vy(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:fd(e),maybeDone:!0};if(!Yy(o))throw new ae("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ae("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function Yy(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function fd({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function $d(e){try{e()}catch(t){ul(t)}}function ul(e){setTimeout(()=>{throw e})}function hd(){let e=null;return{load:()=>e,save:t=>{e=t}}}function id(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var zy="0123456789abcdefghjkmnpqrstvwxyz";function F(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=zy[Number(n>>r&31n)];return`${e}_${o}`}var ld=()=>F("key"),Zy=22*36e5,Qy=36e5;function Jy(e,t=Date.now()){return t-e<Zy&&e-t<Qy}var Xy=5,cd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),vd=class{constructor(e,t){this.sender=e,this.options=t,this.loaded=this.load(),this.loaded.catch(()=>{})}sender;options;writes=[];callers=new Map;loaded;sending=null;changing=Promise.resolve();closed=new AbortController;hurry=()=>{};get waiting(){return this.writes}add(e,t,n){let o=String(e);if(!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(o))throw new TypeError("A change that waits needs @idempotent(key: $key).");let{key:r=ld(),...a}=t,i={key:r,query:o,variables:a,userId:null,sentAt:null,note:n},c=new Promise(d=>this.callers.set(i.key,d)),u=this.keepNew(i);return u.then(()=>this.start().catch(ul),d=>this.answer(i.key,cl("INTERNAL",`It could not be kept: ${d}`))),{kept:u,settled:c}}send(){return this.hurry(),this.start()}close(){this.closed.abort(new DOMException("The queue was closed.","AbortError"))}start(){return this.sending??=this.sendAll(),this.sending}async load(){this.writes=await this.options.store.load()??[]}async keepNew(e){await this.loaded;let t=await this.sender.userId(),{most:n=1e3}=this.options;await this.change(o=>{if(o.length>=n)throw new RangeError(`More than ${n} changes can\u2019t wait.`);return[...o,{...e,userId:t}]})}async sendAll(){try{await this.loaded,await this.sendEach()}catch(e){if(!this.closed.signal.aborted)throw e}finally{this.sending=null}}async sendEach(){for(let e=0;!this.closed.signal.aborted;){let t=null;try{t=await this.sender.userId();let n=this.writes.find(o=>o.userId===t);if(!n)return;await this.sendOne(n,e),e=0}catch(n){if(!(n instanceof ae))throw n;if(cd.has(n.code)){if(t===await this.sender.userId())return;continue}e+=1;let o=new Promise(r=>this.hurry=r);await Promise.race([this.sender.wait(Ky(n,e),this.closed.signal),o])}}}async sendOne(e,t){let n=e;for(let o=1;;o+=1){if(n.sentAt!==null&&!Jy(n.sentAt))return this.settle(n,eb);n.sentAt===null&&(n=await this.exchange(n,{...n,sentAt:Date.now()}));let r=await this.ask(n,t),a=r.errors.find(({code:c})=>c==="CONFLICT");if(!a||o>Xy)return this.settle(n,r);let i=await this.options.onConflict?.(n,a)??null;if(i===null)return this.settle(n,r);n=await this.exchange(n,{...n,variables:i,key:ld(),sentAt:null})}}async ask(e,t){try{return await this.sender.send(e,this.closed.signal)}catch(n){if(!(n instanceof ae)||jy(n,t+1)||cd.has(n.code))throw n;return cl(n.code,n.message)}}async settle({key:e},t){let n=this.writes.find(o=>o.key===e);await this.change(o=>o.filter(r=>r.key!==e)),n&&$d(()=>this.options.onSettled?.(n,t)),this.answer(e,t)}answer(e,t){this.callers.get(e)?.(t),this.callers.delete(e)}async exchange(e,t){await this.change(o=>o.map(r=>r.key===e.key?t:r));let n=this.callers.get(e.key);return this.callers.delete(e.key),n&&this.callers.set(t.key,n),t}change(e){let t=this.changing.then(async()=>{this.closed.signal.throwIfAborted();let n=e(this.writes);await this.options.store.save(n.length?n:null),this.writes=n});return this.changing=t.catch(()=>{}),t}},eb=cl("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function cl(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var tb=2e4,ud=new Set(["RATE_LIMITED","INTERNAL"]),nb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),gd=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ae("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ae&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=id(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ae&&nb.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(ud.has(a.code))throw dd(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await id(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&ud.has(c.code))throw dd(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(ob(e,t));return $d(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){ul(t)}}},dd=({code:e,message:t,retryAfter:n})=>new ae(e,t,{retryAfter:n??void 0});function ob({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(tb,a/4)}}var Dd=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Dd(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},yd=new Map;function rb(e){var t=yd.get(this);return t||(t=new Map,yd.set(this,t)),(t=Dd(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var le,Cd,Nd,un,ml,Us,Rd,Ms,Ld,gl,pl,sb,kr=Symbol.for("pv"),Fs={},qs=[],ab=/^m(i|n|o|s|text|space)$/,yl=Array.isArray,bl=qs.slice,Fn=Object.assign;function Un(e){e&&e.parentNode&&e.remove()}function Md(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?bl.call(arguments,2):n),fr(e,i,o,r,null)}function fr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:kr,__v:r||++Cd,__i:-1,__u:0};return!r&&le.vnode&&le.vnode(a),a}function bo(e){return e.children}function $r(e,t){this.props=e,this.context=t,this.__g=0}function dn(e,t){if(t==null)return e.__&&dn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:dn(e)}function ib(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Fn({constructor:kr},n)).__v=n.__v+1,le.vnode&&le.vnode(t),kl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||dn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Bd(r,t,a),n.__=n.__e=null,t.__e!=o&&Pd(t))}function Pd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Pd(e)}function bd(e){(8&e.__g||(e.__g|=8,un.push(e),Us++))&&ml==le.debounceRendering||((ml=le.debounceRendering)||queueMicrotask)(Ud)}function Ud(){try{for(var e,t=1;un.length;)un.length>t&&un.sort(Rd),e=un.shift(),t=un.length,8&e.__g&&ib(e)}finally{(Us=un.length)&&(ml||queueMicrotask)(Ud)}}function Fd(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,v,b,h,g=o.__k||qs,y=t.length;for(u=lb(n,t,g,u,y),f=0;f<y;f++)(p=n.__k[f])!=null&&($=~p.__i&&g[p.__i]||Fs,p.__i=f,h=kl(e,p,$,r,a,i,c,u,d,m),v=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&wl($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||v,p)),b=b||v,4&p.__u?(u=qd(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&h!==void 0?u=h:v&&(u=v.nextSibling),p.__u&=-21);return n.__e=b,u}function lb(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,v=n.length,b=v,h=0,g=0,y=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[a]=fr(null,i):yl(i)?i=y[a]=fr(bo,{children:i}):i.constructor===kr&&i.__b?i=y[a]=fr(i.type,i.props,i.key,i.ref,i.__v):y[a]=i,u=a+h,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=cb(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?h--:d==u+1?h++:d!=u&&(d>u?h--:h++,g=1)):(~d||(r>v?h--:r<v&&h++),typeof i.type!="function"&&(i.__u|=4))):y[a]=null;if(g){for(m=[],f=[],a=0;a<r;a++)if((i=y[a])&&16&i.__u){for(h=0,$=m.length;h<$;)m[p=h+$>>1]<i.__i?h=p+1:$=p;m[h]=i.__i,f[a]=h+1}for(h=m.length;a--;)f[a]&&(f[a]==h?h--:y[a].__u|=4)}if(b)for(a=0;a<v;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=dn(c)),xl(c,c));return o}function qd(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=qd(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=dn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function cb(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function kd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Rs(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||kd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||kd(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=pl[t]||(pl[t]=ub(t)),(e.__a||(e.__a={}))[t]=gl,a=t!=(t=t.replace(Ld,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ub(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ms]==null)t[Ms]=gl++;else if(t[Ms]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function kl(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y,E,T,de,O,X,C,bt,Be,kt,P=t.type;if(t.constructor!==kr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=Ps(m,a):a.push(m),c=a[0]||c),(m=le.__b)&&m(t);e:if(typeof P=="function"){$=i.length;try{if(g=t.props,y=(m=P.prototype)&&m.render,E=(m=P.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new P(g,T):(t.__c=p=new $r(g,T),p.constructor=P,p.render=mb),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),P.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Fn({},p.__s)),Fn(p.__s,P.getDerivedStateFromProps(g,p.__s)))),v=p.props,b=p.state,p.__v=t,n.__c){if(g!==v&&y&&!P.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,T)===!1){t.__v!=n.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(he){he&&(he.__=t)}),qs.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=dn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,T),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,b,h)})}else y&&!P.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=g,p.__P=e,p.__g&=-5,de=le.__r,O=y?25:0;do p.__g&=-9,de&&de(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++O<25);y&&(qs.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Fn({},o,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(h=p.getSnapshotBeforeUpdate(v,b)),X=m&&m.type===bo&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(he){he&&xl(he,he)}),n.__k=null),c=n.__k?dn(n,0):null),c=Fd(e,yl(X)?X:[X],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Un),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(he){if(i.length=$,t.__v=null,u||a)if(he&&he.then){if(t.__u|=128|u,a){for(~(Be=a.indexOf(c||void 0))||(Be=a.length);(kt=a[Be-1])&&kt.nodeType==8;)Be--;for(;Be<a.length;Be++)if(kt=a[Be])if(a[Be]=null,C){if(kt==bt)break}else{if(kt.nodeType!=8)break;kt.data.startsWith("$s")&&(bt=Ps(C=kt))}}if(!C){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;C=c}(m=Ps(C=t.__c.__z||(t.__c.__z=C)))?(t.__e=C,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Un);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),he&&he.then||Hd(t),le.__e(he,t,n)}}else c=t.__e=db(n.__e,t,n,o,r,a,i,u,d,e);return(m=le.diffed)&&m(t),c}function Ps(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Hd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Hd))}function Bd(e,t,n){for(var o=0;o<n.length;)wl(n[o++],n[o++],n[o++]);le.__c&&le.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){le.__e(a,r.__v)}})}function db(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y=n.props||Fs,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((v=a[m])&&(T?v.localName==T:v.nodeType==3)){e=v,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!T)return g.createTextNode(E);e=g.createElementNS(r,T,E.is?E:d),c&&(le.__m&&le.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&bl.call(d.childNodes),!c&&a)for(y={},m=0;m<e.attributes.length;m++)y[(v=e.attributes[m]).name]=v.value;for(m in y)v=y[m],m=="dangerouslySetInnerHTML"?$=v:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Rs(e,m,null,v,r);for(m in E)v=E[m],m=="children"?p=v:m=="dangerouslySetInnerHTML"?f=v:m=="value"?b=v:m=="checked"?h=v:c&&typeof v!="function"||y[m]===v||Rs(e,m,v,y[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ab.test(T))&&(r="http://www.w3.org/1999/xhtml"),Fd(d,yl(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&dn(n,0),c,u),a&&a.some(Un)),c&&T!="textarea"||(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||Rs(e,m,b,y[m],r),m="checked",h!=null&&h!=e[m]&&Rs(e,m,h,y[m],r))}else y===E||c&&e.data==E||(e.data=E);return e}function wl(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){le.__e(r,n)}}function xl(e,t,n){var o,r,a,i;if(le.unmount&&le.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||wl(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){le.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&xl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ps(o,a=[]))&&(o==e.__e&&a.some(Un),Un(r),Un(o)),n||Un(e.__e),e.__e=e.__c=e.__=null}function mb(e,t,n){return this.constructor(e,n)}function Kd(e,t){var n,o,r,a;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=fr(bo,{children:[e]}),r=[],a=[],kl(t,t.__k,o||Fs,Fs,t.namespaceURI,o?null:t.firstChild?bl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Bd(r,t.__k,a),t.__k.props.children=null}le={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Us=0,e}},Cd=0,Nd=function(e){return e!=null&&e.constructor===kr},$r.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Fn({},this.state)),typeof e=="function"&&(e=e(Fn({},n),this.props)),e&&(Fn(n,e),this.__v&&(t&&this.__k.push(t),bd(this)))},$r.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),bd(this))},$r.prototype.render=bo,un=[],Us=0,Rd=function(e,t){return e.__v.__b-t.__v.__b},Ms=Symbol(),Ld=/(PointerCapture)$|Capture$/i,gl=0,pl={},sb=0;var mn,ve,dl,wd,fl=Object.is,yr=0,Wd=[],$l=[],we=le,xd=we.__b,Sd=we.__r,Ed=we.diffed,_d=we.__c,Td=we.unmount,Ad=we.__;function ko(e,t){we.__h&&we.__h(ve,e,yr||t),yr=0;var n=ve.__H||(ve.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return yr=1,pb(Vd,e)}function pb(e,t,n){var o=ko(mn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Vd(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);fl(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ve,!ve.__f)){ve.__f=!0;var r=ve.shouldComponentUpdate;ve.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,fl($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=ko(mn++,3);!we.__s&&Sl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ve.__H.__h.push(n))}function K(e,t){var n=ko(mn++,4);!we.__s&&Sl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ve.__h.push(n))}function A(e){return yr=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=ko(mn++,7);return Sl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gd(e,t){return yr=8,dt(function(){return e},t)}function jd(e){var t=ko(mn++,10),n=x();return t.__=e,ve.componentDidCatch||(ve.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function De(){var e=ko(mn++,11);if(!e.__){for(var t=ve.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function fb(){var e;do{for(;e=$l.shift();)try{hr(e)}catch(n){we.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Wd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(hr),t.__h.some(hl),t.__h=[]}catch(n){t.__h=[],we.__e(n,e.__v)}}}while($l.length)}we.__b=function(e){ve=null,xd&&xd(e)},we.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ad&&Ad(e,t)},we.__r=function(e){Sd&&Sd(e),mn=0;var t=(ve=e.__c).__H;t&&(dl==ve?ve.__h=[]:(t.__h.some(hr),t.__h.some(hl),mn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),dl=ve},we.diffed=function(e){Ed&&Ed(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Od(Wd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),dl=ve=null},we.__c=function(e,t){t.some(function(n){try{n.__h.some(hr),n.__h=n.__h.filter(function(o){return!o.__||hl(o)})}catch(o){n.__h=[function(){throw o}]}}),_d&&_d(e,t)},we.unmount=function(e){Td&&Td(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Od($l.push(r))}else hr(r)}catch(a){t=a}}),o.__H=void 0,t&&we.__e(t,o.__v))};var Id=typeof requestAnimationFrame=="function";function $b(e){var t,n=function(){clearTimeout(o),Id&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Id&&(t=requestAnimationFrame(n))}function Od(e){e!=1&&wd==we.requestAnimationFrame||((wd=we.requestAnimationFrame)||$b)(fb)}function hr(e){var t=ve,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ve=t}function hl(e){var t=ve;e.__c=e.__(),ve=t}function Sl(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fl(n,e[o])})}function Vd(e,t){return typeof t=="function"?t(e):t}var hb=Symbol.for("preact-signals");function Ws(){if(Qt>1)Qt--;else{var e,t=!1;for((function(){var r=Bs;for(Bs=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();gr!==void 0;){var n=gr;for(gr=void 0,Hs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&zd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Hs=0,Qt--,t)throw e}}function M(e){if(Qt>0)return e();vl=++vb,Qt++;try{return e()}finally{Ws()}}var vr,fe=void 0;function wo(e){var t=fe,n=vr;fe=void 0,vr=void 0;try{return e()}finally{fe=t,vr=n}}var gr=void 0,Qt=0,Hs=0,vb=0,vl=0,Bs=void 0,Ks=0;function Yd(e){if(fe!==void 0){var t=e.n;if(t===void 0||t.t!==fe)return t={i:0,S:e,p:fe.s,n:void 0,t:fe,e:void 0,x:void 0,r:t},fe.s!==void 0&&(fe.s.n=t),fe.s=t,e.n=t,32&fe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=fe.s,t.n=void 0,fe.s.n=t,fe.s=t),t}}function Ke(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ke.prototype.brand=hb;Ke.prototype.h=function(){return!0};Ke.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:wo(function(){var o;(o=t.W)==null||o.call(t)}))};Ke.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&wo(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ke.prototype.subscribe=function(e){var t=this;return be(function(){var n=t.value;wo(function(){return e(n)})},{name:"sub"})};Ke.prototype.valueOf=function(){return this.value};Ke.prototype.toString=function(){return this.value+""};Ke.prototype.toJSON=function(){return this.value};Ke.prototype.peek=function(){var e=this;return wo(function(){return e.value})};Object.defineProperty(Ke.prototype,"value",{get:function(){var e=Yd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Hs>100)throw new Error("Cycle detected");(function(n){Qt!==0&&Hs===0&&n.l!==vl&&(n.l=vl,Bs={S:n,v:n.v,i:n.i,o:Bs})})(this),this.v=e,this.i++,Ks++,Qt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ws()}}}});function k(e,t){return new Ke(e,t)}function zd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Zd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Qd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function qn(e,t){Ke.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ks-1,this.f=4}qn.prototype=new Ke;qn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ks))return!0;if(this.g=Ks,this.f|=1,this.i>0&&!zd(this))return this.f&=-2,!0;var e=fe;try{Zd(this),fe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return fe=e,Qd(this),this.f&=-2,!0};qn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ke.prototype.S.call(this,e)};qn.prototype.U=function(e){if(this.t!==void 0&&(Ke.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};qn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(qn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Yd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new qn(e,t)}function Jd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qt++;var n=fe;fe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,El(e),o}finally{fe=n,Ws()}}}function El(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Jd(e)}function gb(e){if(fe!==this)throw new Error("Out-of-order effect");Qd(this),fe=e,this.f&=-2;try{8&this.f&&El(this)}finally{Ws()}}function xo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,vr&&vr.push(this)}xo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};xo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Jd(this),Zd(this),Qt++;var e=fe;return fe=this,gb.bind(this,e)};xo.prototype.N=function(){2&this.f||(this.f|=2,this.u=gr,gr=this)};xo.prototype.d=function(){this.f|=8,1&this.f||El(this)};xo.prototype.dispose=function(){this.d()};function be(e,t){var n=new xo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Xd,wr,Ls,yb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var em=[];be(function(){Xd=this.N})();function So(e,t){le[e]=t.bind(null,le[e]||function(){})}function br(e){if(Ls){var t=Ls;Ls=void 0,t()}Ls=e&&e.S()}function tm(e){var t=this,n=e.data,o=kb(n);o.name="ReactiveDom",o.value=n;var r=dt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=D(function(){return!Array.isArray(d.value)&&!Nd(d.value)}),f=be(function(){if(this.N=nm,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}tm.displayName="ReactiveTextNode";Object.defineProperties(Ke.prototype,{constructor:{configurable:!0,value:Md(bo,null).constructor},type:{configurable:!0,value:tm},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});So("__b",function(e,t){if(br(),wr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ke&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});So("__r",function(e,t){if(e(t),t.type!==bo){br();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return be(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;yb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),wr=o,br(n)}});So("__e",function(e,t,n,o){br(),wr=void 0,e(t,n,o)});So("diffed",function(e,t){br(),wr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=bb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function bb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:be(function(){this.N=nm;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}So("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});So("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});$r.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function kb(e,t){return dt(function(){return k(e,t)},[])}function Ot(e,t){var n=A(e);return n.current=e,wr.__$f|=4,dt(function(){return D(function(){return n.current()},t)},[])}var wb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function xb(){M(function(){for(var e;e=em.shift();)Xd.call(e)})}function nm(){em.push(this)===1&&(le.requestAnimationFrame||wb)(xb)}var l=rb.bind(Md);var pn="id name email emailConfirmed role timeZone locale version createdAt",Hn=`errors { code message path } token expiresIn user { ${pn} }`,om=`mutation Refresh { refreshSession { ${Hn} } }`,Z=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,Bn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${Z} }
changes { field before after beforeText afterText }`,xr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,rm=`query Start {
cursor
me { ${pn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${xr} }
events(last: 40) { nodes { ${Bn} } }
inbox(first: 1) { unreadCount cursor }
}`;var sm=window.taskflowAhead??=[];function Gs(e,t){let n=sm.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:sm.splice(n,1)[0].answer}var Sb=3e4,Eb=new md({url:location.origin,timeout:Sb,language:void 0,cookie:!0,fetch:(e,t)=>Gs(t.body,t.headers.authorization)??fetch(e,t)}),Pe=(e,t,{token:n=null,keepalive:o,signal:r}={})=>Eb.ask({query:e,variables:t},n,{keepalive:o,signal:r});var _l="taskflow.owner",Eo="taskflow.last",S=k(void 0),Sr=k(""),mt=new gd({store:hd(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Pe(om,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>_b(e),onEnd:()=>_o("door.ended")});async function am(){await mt.token()===null&&_o()}function _b(e){if(!e)throw new TypeError("There is nobody in this answer.");Sr.value="",Tb(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function _o(e=""){Vs(),mt.forget(),S.peek()&&(Sr.value=e),S.value=null}var js=e=>localStorage.getItem(_l)===e;function Tb(e){if(!js(e)){Vs();try{localStorage.setItem(_l,e)}catch{}}}function Vs(){localStorage.removeItem(Eo),localStorage.removeItem(_l)}var Ab=4,Ib=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>mt.send(S.peek()?.id??null,o=>Pe(e,t,{...n,token:o})),pt=()=>pr(Ab),Kn=new Set;async function fn(e=!1,t=!1){Vs(),await Promise.all([...Kn].map(n=>n())),await _(Ib,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),_o()}var im=e=>!!e?.types.includes("Files");function lm(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function cm(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function To({clipboardData:e}){return e&&!e.types.includes("text/plain")?lm(e):[]}function Ys(e){let[t,n]=x(0),o=r=>a=>{!e||!im(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(lm(r))})}}function um(){I(()=>{let e=t=>{t.defaultPrevented||!im(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function zs(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Zs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},dm=()=>navigator.languages.find(e=>e.split("-")[0]in Zs),mm=(e="en")=>e.split("-")[0]in Zs?e.split("-")[0]:"en";var Qs=k(Date.now());setInterval(()=>{Qs.value=Date.now()},3e4);var $n=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=D(()=>Jt(Qs.value)),Tl=null;function Jt(e){return Tl?.resolvedOptions().timeZone!==$n.value&&(Tl=new Intl.DateTimeFormat("en-CA",{timeZone:$n.value,year:"numeric",month:"2-digit",day:"2-digit"})),Tl.format(new Date(e))}function U(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Er(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function _r(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&U(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function pm(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Ao(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Io(o)}:00Z`);return new Date(o).toISOString()}var Al=null;function Io(e){return Al?.resolvedOptions().timeZone!==$n.value&&(Al=new Intl.DateTimeFormat("en-GB",{timeZone:$n.value,hour:"2-digit",minute:"2-digit"})),`${Jt(e)}T${Al.format(e)}`}var at=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Tr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Ob=["week","day","hour","minute","second"],fm=["byte","kilobyte","megabyte","gigabyte"],Il=new Map;function Je(e,t){let n=`${e.name} ${Ze.value} ${JSON.stringify(t)}`;return Il.has(n)||Il.set(n,new e(Ze.value,t)),Il.get(n)}var hm=k({}),Ze=k("en"),$m="";async function Oo(e="en"){let t=mm(e);if(t!==$m){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Gs(n)??fetch(n));hm.value=await o.json(),$m=t}Ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return vm(e,t).replace(/\{(\w+)\}/g,(n,o)=>Db(t[o]))}function ke(e,t){return vm(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=pm(R.value,e);return t>=-1&&t<=1?Cl(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Wn(e,{weekday:"short"}):Wn(e,Ol(e))};s.longDay=e=>Wn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Wn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Wn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(fm.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:fm[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((Qs.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Jt(t);return Je(Intl.DateTimeFormat,{...Dl(),...o!==R.value&&Ol(o)}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{...Dl(),weekday:"short",...Ol(Jt(e))}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{...Dl(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Wn(U("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Ob.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Je(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Tr(Ze.value);return Array.from({length:7},(t,n)=>Wn(U("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>U(e,-((at(e)-Tr(Ze.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));var Ol=e=>({day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}});function Dl(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:$n.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function vm(e,t){let n=hm.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Db=e=>typeof e=="number"?s.number(e):String(e??""),Wn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Cl=e=>e.charAt(0).toLocaleUpperCase(Ze.value)+e.slice(1);var gm=2e4,Cb=8e3,Nb=new Set([4401,4403]);function ym(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(g){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(g))}function f(g){let y=t.get(g);y&&m({id:g,type:"subscribe",payload:{query:y.query,variables:y.variables()}})}async function $(){if(r=await mt.token().catch(()=>null),n.signal.aborted)return;if(!r)return h();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),g.onmessage=({data:y})=>{u=Date.now(),p(JSON.parse(y))},g.onclose=({code:y})=>o===g&&b(y)}function p({type:g,id:y,payload:E}){let T=t.get(y);if(g==="connection_ack"){a=!0,i=0;for(let de of t.keys())f(de);c=setInterval(v,gm),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?E.errors?T?.failed(Cs(E.errors,{})):T?.next(E.data):g==="error"&&t.delete(y)?T?.failed(Cs(E,{})):g==="complete"&&t.delete(y)&&T?.done?.()}function v(){if(Date.now()-u>gm+Cb)return o?.close(4e3);m({type:"ping"})}async function b(g){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&Nb.has(g)&&await mt.renew(r).catch(()=>{}),n.signal.aborted||h())}function h(){i+=1,Ns(pr(i),n.signal).then($,()=>{})}return $(),{subscribe(g,y,E){let T=String(d+=1);return t.set(T,{query:g,variables:y,...E}),a&&f(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var Xe=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${Z} description } } } }`,bm=`query Teams { me { ${pn} } teams(includeArchived: true) { ${xr} } }`,km=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${Bn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,wm=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Js=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,xm=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${Z} } pageInfo { hasNextPage endCursor } totalCount
}
}`,Sm=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${Z} } matches { field snippet } }
}
}`,Do="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Xs="id at beforeDue firedAt",Em=`query Sheet($id: ID!) {
task(id: $id) { ${Z} description startedAt watchers { id name } reminders { ${Xs} } }
}`,_m="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Tm=`query Watchers($id: ID!) { task(id: $id) { ${Z} watchers { id name } } }`,Am="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Im=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Xe} task { ${Z} description } }
}`,ea=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${Z} description nextOccurrence { ${Z} } }
}
}`,Om=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${Z} nextOccurrence { ${Z} } }
}
}`,Dm=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Cm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,Nm=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Xe} label { id } }
}`,Rm=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Xe} task { ${Z} watchers { id name } } }
}`,ta=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Xe} results { task { ${Z} } } }
}`,Lm=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Xe} results { task { ${Z} } } }
}`,Nl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Xe} deletedId }
}`,na=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Xe} results { task { ${Z} description } } }
}`,Mm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,Pm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Xe} task { ${Z} description } }
}`;var Rb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Rl=new Set(["sign-in","register","forgot","reset","confirm"]),Ll=new Set(["reset","confirm"]),Lb=/(^\/team\/|[?&]team=)(\w{2,8})(?=[?&]|$)/g;history.scrollRestoration="manual";var Gn=k(sa("push")),te=D(()=>Ar(Gn.value.path)),V=D(()=>{if(te.value.name!=="task")return te.value;let e=Ar(Gn.value.under??"/tasks");return Rl.has(e.name)?Ar("/tasks"):e}),oa=D(()=>({step:Gn.value.step,scroll:Gn.value.scroll??0}));function G(e,{replace:t=!1}={}){let n=Ar(e).name==="task"?{under:V.peek().path}:{};t?n.from=Ir().from:(n.from=te.peek().path,history.replaceState({...Ir(),scroll:Or().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Gn.value=sa(t?"replace":"push")}function ra(e){let t=e.toString(),n=new URL(V.peek().path,location.origin).pathname+(t?`?${t}`:"");if(te.peek().name!=="task")return G(n,{replace:!0});history.replaceState({...Ir(),under:n},""),Gn.value=sa("replace")}var Dt=e=>G(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:te.peek().name==="task"});function jn(){let{path:e}=V.peek();Ir().from===e?history.back():G(e,{replace:!0})}function Or(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Gn.value=sa("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Ar(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),G(n,{replace:te.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Ar(e){let t=new URL(e,location.origin);for(let[n,o]of Rb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Ir(){return history.state??{}}function sa(e){let t=location.pathname+location.search,n=t.replace(Lb,(o,r,a)=>r+a.toUpperCase());return n!==t&&history.replaceState(history.state,"",n),{...Ir(),path:n,step:e}}var Q=e=>e.normalize("NFKD").replace(/[^ı]+/g,Mb).replace(/ς/g,"\u03C3").replace(/\p{M}/gu,Pb),Dr=e=>Array.from(Q(e).matchAll(/([\p{L}\p{N}]{1,64})[\p{L}\p{N}]*/gu),([,t])=>t),Um=e=>Q(e).replace(/(.{600}).+/su,"$1").replace(/[\ue000-\uffff]/g,"\uD7FF$&"),Mb=e=>e.toLowerCase().toUpperCase().replace(/\P{sc=Cher}+/gu,t=>t.toLowerCase()),Pb=e=>`\u0345${e}`.normalize("NFD")===`\u0345${e}`?e:"";var Ub=new Set(["MEMBER","ADMIN"]),ne=k([]),Ce=D(()=>ne.value.filter(e=>!e.archivedAt)),ee=D(()=>Ce.value.filter(e=>Ub.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),wt=D(()=>{let e=new Map;for(let t of Ce.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function ft(e){return(Ce.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function et(){let e=await _(bm,{});M(()=>{ne.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Fm=D(()=>new Map(ne.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Xt=e=>e?Fm.value.get(e.id):void 0,Ut=e=>ne.value.find(({id:t})=>t===e)?.stages??[];function Ml(e,t){let n=ne.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function qm(e,t){let n=Fm.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Ml(r.id,o)}}var Fb=new Set(["PENDING","IN_PROGRESS"]),$e=e=>!e.deletedAt,Y=e=>Fb.has(e.status),We=new Map,Ul=new Map,Pl=new Set;function Cr(e){let t=We.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return We.set(e,n),n}var W=e=>Cr(e).shown,L=e=>We.get(e)?.shown.peek(),Co=e=>Ul.get(e)??(We.get(e)?.known?e:void 0);function*hn(){for(let{shown:e}of We.values()){let t=e.peek();t&&(yield t)}}function*aa(){for(let{known:e}of We.values())e?.version&&(yield e)}function ce(e){let t=Cr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Ul.set(e.key,e.id),No(e.id),!0)}function ia(e){M(()=>e.forEach(ce))}function Ft(e,t=We.get(e)?.known?.version??0){let n=Cr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),No(e)}var la=e=>{Cr(e).gone=-1};function _e(e,t,n){We.get(e)?.patches.set(t,n),No(e)}function Hm(e,t){let n=We.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Ft(e,-1);No(e)}}function Fl(e,t){let n=Cr(e.id);n.known={...e,version:0},n.patches.set(t,{}),No(e.id)}var Bm=e=>(We.get(e)?.gone??-1)>=0,Vn=e=>We.get(e)?.known;function ca(e,t){let n=We.get(e);n?.known?.version&&(n.known={...n.known,...t},No(e))}function Km(){for(let e of We.values())e.doubted=e.known!==null,e.gone=-1}function Wm(){M(()=>{for(let[e,t]of We)t.doubted&&!t.patches.size&&Ft(e,-1)})}function Gm(){M(()=>{for(let e of We.keys())Ft(e,-1)}),We.clear(),Ul.clear()}function jm(e){return Pl.add(e),()=>Pl.delete(e)}function No(e){let t=We.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&qb(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Y(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of Pl)r.touch(e,n,o)})}function qb(e,{relabel:t,...n}){let o={...e,...n,...qm(e,n)};return t?{...o,labels:Hb(o.labels,t)}:o}function Hb(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var tt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],xt=["LOW","MEDIUM","HIGH","URGENT"];function Ct(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Bb(e.due)),t}function ua(e){let t=Dr(e.text??"");return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Wb(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||Gb(n,e.labels))&&(!e.from||!e.to||Ym(n.dueDate,e.from,e.to))&&(!e.due||Kb(n,e.due))&&(!t.length||jb(n,t))}function Ro(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Vb(Vm(n,r),Vm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}function Bb(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:U(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Kb(e,t){return t==="overdue"?e.overdue&&Y(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Ym(e.dueDate,R.peek(),U(R.peek(),7)):!1}var Ym=(e,t,n)=>e!==null&&e>=t&&e<=n;function Wb(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var Gb=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function jb(e,t){if(e.found===t.join(" "))return!0;let n=Dr(e.title);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Vm(e,t){return t==="PRIORITY"?xt.indexOf(e.priority):t==="STATUS"?tt.indexOf(e.status):t==="TITLE"?Um(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Vb(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var da=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Yn=k(new Map),Lo=D(()=>new Map(ne.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function St(e){let t=ne.value.find(({id:o})=>o===e)?.labels??[],n=[...Yn.value.values()].filter(o=>o.teamId===e&&!Lo.value.has(o.label.id));return Hl([...t,...n.map(({label:o})=>o)])}var zm=({labels:e})=>Hl(e.map(t=>Lo.value.get(t.id)??t));function Zm(e){let t=Ce.value.filter(({id:o})=>!e||o===e),n=Hl(t.flatMap(({id:o})=>St(o)));return[...Map.groupBy(n,({name:o})=>Q(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function ma(e){let t=new Set(e.map(o=>Q(Lo.value.get(o)?.name??""))),n=[...Lo.value.values()].filter(({name:o})=>t.has(Q(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var ql=(e,t)=>e.find(n=>Q(n.name)===Q(t.trim())),pa=e=>Lo.value.get(e);function Mo(e){let t=da.map(n=>e.filter(o=>o.color===n).length);return da[t.indexOf(Math.min(...t))]}function fa(e,t){Yn.value=new Map([...Yn.peek(),[t.id,{teamId:e,label:t}]])}function Qm(){Yn.value=new Map}function Jm(e,t){let n=Yn.peek().get(e);n&&(Yn.value=new Map([...Yn.peek()].filter(([o])=>o!==e)),!(!t||Lo.peek().has(e))&&(ne.value=ne.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Hl=e=>e.toSorted((t,n)=>Q(t.name).localeCompare(Q(n.name))||(t.id<n.id?-1:1));var ep="taskflow.scope",Yb=new Set(["today","tasks","board","calendar","reports","trash"]),zb=/^\/(today|tasks|board|calendar|reports|trash)?$/,Xm=JSON.parse(localStorage.getItem(ep)??"null"),$a=k({team:"",mine:!1}),en=D(()=>zn()?V.value.query.get("team")??"":$a.value.team),ha=D(()=>zn()?V.value.query.get("assignee")==="me":$a.value.mine);be(()=>{zn()&&($a.value={team:en.value,mine:ha.value},localStorage.setItem(ep,JSON.stringify($a.value)))});var qt=D(()=>Ce.value.find(e=>e.key===en.value)),va=D(()=>V.value.name==="overview"?{}:Ct({team:qt.value?.id,assignee:ha.value?"me":void 0}));function Re(e,t={}){let{team:n,mine:o}={team:en.value,mine:ha.value,...t},r=new URL(e,location.origin);if(!zb.test(r.pathname))return e;let a=ne.value.length>0&&!Ce.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Bl(e){if(!zn())return Re("/tasks",{team:e});let t=new URLSearchParams(V.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(V.value.path,location.origin).pathname+(n?`?${n}`:"")}function Kl(){let{name:e,query:t}=te.peek();e==="today"&&![...t.keys()].length&&Xm&&G(Re("/",Xm),{replace:!0})}function Ne(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ne.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Zb(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Zb(e){if(e)return e==="none"?[]:ma(e.split(",").filter(Boolean))}function Le(e){let t=new URLSearchParams(V.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);ra(t)}function tp(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=zn()?Ne(V.value.query):Ne(new URLSearchParams),a=ee.value.find(u=>u.key===en.value),c=ha.value||e==="me"?S.value:wt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Qb(o)},...r&&Xt({id:r})&&{stage:{id:r}}}}function Qb(e){let t=e.map(pa).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>Q(n))).size===1?t:[]}function zn(){return Yb.has(V.value.name)}function np({nextOccurrence:e,...t}){return e&&ce(e),t}function ga(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:Wl(n),to:`/t/${n.key}`}}var Wl=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});function Po(){let e=t=>t.preventDefault();return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)}var Gl="taskflow.waiting",Jb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),it=k([]),Nr=D(()=>it.value.length),Rr=k(!1),op=new Map,ya=new Map,vn=null;function gn(e,t){for(let n of e)op.set(n,t)}function yn(e){let{key:t,query:n,variables:o,...r}=e;sp().add(n,{...o,key:t},r),it.value=[...it.peek(),{...e,who:vn?.who}]}var Lr=()=>vn?.queue.send();function rp(){return sp(),it.peek()}function sp(){let e=S.peek()?.id;if(vn&&(vn.who===e||!e))return vn.queue;vn?.queue.close(),it.value=(jl.load()??[]).map(Vl),it.peek().length||jl.save(null);let t={userId:async()=>S.peek()?.id??null,send:ek,wait:nk};return vn={who:e,queue:new vd(t,{store:jl,onSettled:ok})},vn.queue}var jl={load(){let{who:e,writes:t}=JSON.parse(sessionStorage.getItem(Gl)??"{}");return e&&e===S.peek()?.id?t.map(Xb):null},save(e){try{e?sessionStorage.setItem(Gl,JSON.stringify({who:e[0].userId,writes:e.map(Vl)})):sessionStorage.removeItem(Gl)}catch{}}},Vl=({note:e,userId:t,...n})=>({...n,...e,who:t}),Xb=({key:e,query:t,variables:n,who:o=null,sentAt:r=null,...a})=>({key:e,query:t,variables:n,note:a,sentAt:r,userId:o});async function ek({key:e,query:t,variables:n,userId:o,note:{field:r,first:a,keepalive:i}},c){a&&!ya.has(e)&&ya.set(e,await tk(a));let u=t,d={...n,key:e},f=(await mt.send(o,$=>Pe(u,d,{token:$,keepalive:i,signal:c})))[r];return{ok:!f.errors.length,payload:f,errors:f.errors}}var tk=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ae&&!Zt(n)&&!Jb.has(n.code))return null;throw n});function nk(e,t){return Rr.value=!0,Ns(e,t)}function ok({key:e,...t},{payload:n,errors:o}){let r=Vl({key:e,...t}),a=o.map(i=>i.code==="UNCERTAIN"?{...i,message:""}:i);M(()=>{Rr.value=!1,it.value=it.peek().filter(i=>i.key!==e),op.get(r.field)?.(r,{...n,errors:a,found:ya.get(e)})}),ya.delete(e)}be(()=>Rr.value&&Nr.value?Po():void 0);var rk=8e3,Zn=k([]),sk=0;function N(e){let t=sk+=1;return Zn.value=[...Zn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>bn(t),rk),t}function bn(e){Zn.value=Zn.peek().filter(t=>t.id!==e)}var ak=500,Qn=[],Mr=null;async function ap(){if(Mr&&(await Mr).errors.length)return;let e=Qn.pop();if(!e)return void N({text:s("undo.nothing")});bn(e.toast),e.run()}function Jn(e){return Mr=e,e.then(()=>{Mr===e&&(Mr=null)}),e}function Te(e,t,n,o){let r=()=>{Qn.includes(i)&&Qn.splice(Qn.indexOf(i),1),bn(i.toast)},i={run:t,toast:N({text:e,undo:()=>{r(),t()},to:n,also:o})};return Qn.push(i),Qn.length>ak&&Qn.shift(),r}var ip={assignee:"assigneeId",stage:"stageId",team:"teamId"},ik=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Yl=100,Pr=new Map,ka=new Set;function nt(e,t,n={}){let o=hp(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=bp(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=F("change"),i=vp(t,o);return _e(e.id,a,i),ge(a,"updateTask",ea,{id:e.id,input:r},[e.id],{shown:i,before:gp(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??$k(e,t,o)})}async function wa(e,t){let n=e.filter(i=>hp(i,t).length);if(n.length===1)return void await nt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,gp(i,o)])),a=new Map([]);await Uo(n.map(({id:i})=>i),i=>{let c=F("change");return a.set(c,i),lk(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>cp(a,r))}var cp=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=F("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ge(r,"undo",na,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function lk(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ge(n,"updateTasks",ta,{ids:e,input:bp(t,o)},e,r)}async function xa(e){if(e.length===1)return void await up(e[0]);let t=new Map([]);await Uo(e.map(({id:n})=>n),n=>{let o=F("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ge(o,"deleteTasks",Lm,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>cp(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Uo(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(hk(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Jn(i);if(c.length)return void N({bad:!0,text:s("did.refused",{what:n,why:H(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?N({bad:!0,text:s("undo.refused",{why:H(u[0])})}):N({text:o})},r)}function Ur(e,t={}){let n=F("task"),o=F("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Fl({...mp(n),...e,...yp(r.id,e)},o),ge(o,"createTask",Im,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function up(e){let t=F("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ge(t,"deleteTask",Nl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function dp(e){return ge(F("change"),"deleteTask",Nl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function Sa(e,{silent:t}={}){let n=F("change"),o={deletedAt:null};return _e(e.id,n,o),ge(n,"restoreTask",Pm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function zl(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of rp())if(ka.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=ne.peek().find(({id:b})=>b===a)??{id:a,key:"",name:""},f=wt.peek().find(({id:b})=>b===i)??null,$=u.map(pa).filter(Boolean),p=c?{id:c}:void 0,v={...d,team:m,assignee:f,labels:$};Fl({...mp(n[0]),...v,...yp(a,{...v,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;fa(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var ck=0;function mp(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(ck+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ge(e,t,n,o,r,a,i){ka.add(e);let c=new Promise(u=>Pr.set(e,u));return yn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Jn(c)}gn(ik,(e,t)=>{let n=t.errors[0];M(()=>{n||uk(e,t),e.field==="createLabel"?Jm(e.variables.input.id,!n):n?.current&&ce(n.current);for(let o of e.taskIds)Hm(o,e.key)}),n?mk(e,n):pk(e,t),Pr.get(e.key)?.(t),Pr.delete(e.key)});function uk({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Ft(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)la(c);let i=e==="deleteTask"&&Vn(t[0]);i&&ce({...i,deletedAt:o.shown?.deletedAt??null}),r&&ce({...np(r),...dk(o)});for(let c of a??[])c.task&&ce(c.task)}var dk=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function mk({key:e,note:t},n){if(t?.silent&&Pr.has(e)||t?.quiet==="all"&&Pr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=H(n);t?.back?N({bad:!0,text:s("undo.refused",{why:o})}):N({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function H({code:e,message:t}){return t||s(`error.${e}`)}function pk({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void N({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?ba(e,r,n.before):t==="createTask"&&r?up(r):t==="deleteTask"&&i&&ba(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,ga(r,n.shown))}function ba(e,t,n,o=s("undo.done",{task:t.key})){let r=F("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ge(r,"undo",na,{target:{originId:e}},[t.id],a)}async function pp(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await fp(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(Mm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>fk(a);a.length&&N({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function fk(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>fp(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&N({text:s("undo.several",{n:e.length-o.length})}),o.length&&N({bad:!0,text:s("undo.refused",{why:H(o[0])})})}var fp=(e,t,n)=>ge(F("change"),"undo",na,{target:{eventId:e}},[t],n);function $k(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Xt(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var lp=e=>$p(e)??(e||null),$p=e=>e&&typeof e=="object"&&"id"in e?e.id:null,hp=(e,t)=>Object.keys(t).filter(n=>lp(e[n])!==lp(t[n])),vp=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function gp(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...vp(e,n),...o&&(a?{stage:a}:{status:r})}}function yp(e,{stage:t,status:n}){let o=Xt(t);return o?{stage:{id:o.id},status:o.status}:{stage:Ml(e,n??"PENDING"),status:n??"PENDING"}}var bp=(e,t)=>Object.fromEntries(t.map(n=>[ip[n]??n,ip[n]?$p(e[n]):e[n]])),hk=(e,t)=>Array.from({length:Math.ceil(e.length/Yl)},(n,o)=>t(e.slice(o*Yl,(o+1)*Yl)));var vk=120,gk=/^(session|api_key)\.|^task\.progressed$/,Ht=k([]);function Ea(e){Ht.value=e.filter(Sp).reverse().map(t=>({event:t}))}function wp(e){!Sp(e)||Ht.peek().some(t=>t.event?.id===e.id)||(Ht.value=[{event:e,fresh:!0},...Ht.peek()].slice(0,vk))}function xp(e){Ht.value=[{caught:e,id:`caught-${Date.now()}`},...Ht.peek()]}var Sp=e=>!gk.test(e.name);function Ep(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&kk(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var yk=30*6e4,bk=new Set(["task.updated","attachment.created"]),kp=({task:e,subjectId:t})=>e?.id??t,kk=(e,t)=>bk.has(e.name)&&t.name===e.name&&kp(t)===kp(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<yk;var Qe=k(null),Ge=k(new Set),Zl=null;function Fr(e){let t=new Set(Ge.peek());t.delete(e)||t.add(e),Zl=e,Ge.value=t}function Ql(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map($t),n=[t.indexOf(Zl??je.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ge.value=new Set([...Ge.peek(),...o,e])}function kn(){Zl=null,Ge.peek().size&&(Ge.value=new Set)}var ue=k(""),_a=k([]),Jl=k({});function Nt(e={}){Jl.value=e,ue.value="new"}var je=k(null),me=k(null),wn=k(!1),_p=matchMedia("(max-width: 900px)"),Tp=()=>{wn.value=_p.matches};_p.addEventListener("change",Tp);Tp();var $t=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Xl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function qr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Xl(e==="dark"?"light":"dark")}function pe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var ec=new Set;function Ae(e){return ec.add(e),()=>ec.delete(e)}var Ap=()=>Promise.all([...ec].map(e=>e()));var Fo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=jm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...hn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Xn=new Set,qo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Fo(ua(t),Ro(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.last=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ae(()=>this.reload()),Xn.add(this)}close(){Xn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.last=n,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=this.last=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=this.last=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Xn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(wo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Xn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Do,{filter:Ct(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(xm,{filter:Ct(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&Dr(this.want.text).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ce(a?{...u,found:a}:u);this.after=i,this.last=r.nodes.concat(this.last??[]).sort(this.view.compare).at(-1)??null,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?this.last:null),this.ready.value=!0}),r.nodes.length}},Ta=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Ip=()=>[...[...Xn].filter(e=>!e.parked),...[...Rt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),wk=16,Rt=new Map;function Aa(e,t){Rt.get(e)?.close(),Rt.delete(e),t.parked=!0,Rt.set(e,t);let[n]=Rt;Rt.size<=wk||(n[1].close(),Rt.delete(n[0]))}function Op(e){let t=Rt.get(e);return Rt.delete(e),t&&(t.parked=!1),t}function Dp(){for(let e of Rt.values())e.close();Rt.clear()}var Cp=()=>[...Xn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Np(){await Promise.all([...Xn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var xk=5e5,Sk=7*864e5,Ek=40,Rp=Ak(["1",pn,Z,Bn,xr,Js].join(" "));function Lp(e){let t=S.peek()?.id;if(!t||!js(t))return;let n=[...aa()].map(Tk),o=new Map(n.filter(({id:u})=>u===me.peek()).map(u=>[u.id,u])),r=Ht.peek().flatMap(({event:u})=>u??[]),i={...{shape:Rp,who:t,at:Date.now(),day:R.peek(),teams:ne.peek(),...e},events:r.slice(0,Ek),lists:[]},c=xk-JSON.stringify([i,...o.values()]).length;for(let u of Ip()){let{want:d,order:m,how:f,after:$,view:p}=u,v={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(g=>!o.has(g.id)&&p.holds(g)),h=JSON.stringify([v,...b]).length;if(!(h>c)){c-=h,i.lists.push(v);for(let g of b)o.set(g.id,g)}}try{localStorage.setItem(Eo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Eo)}}function Mp(){let e=_k(),t=S.peek()?.id;return e?.shape===Rp&&e.who===t&&js(t)&&Date.now()-e.at<Sk?e:(localStorage.removeItem(Eo),null)}function _k(){try{return JSON.parse(localStorage.getItem(Eo)??"null")}catch{return null}}function Pp({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let d=new qo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Aa(Ta(n,o,r),d)}}function Tk({description:e,...t}){return t.id===me.peek()?{...t,description:e}:t}function Ak(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Ik=2e3,Ok=36e5,Dk=new Set(["task.restored","task.moved_in"]),z=k("connecting"),Me=k(null),Br=k(""),Kr=k(!1),Ck=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:U(R.value,t-13),created:0,completed:0,open:0}))})),Wr=()=>Me.value??Ck.value,Gr=()=>Me.value?"":"unread",Oa=k(0),nc=new Set,Nk=Jp(et,250),Rk=Jp(Np,1e3),nn=null,xn=null,Da=()=>{},Up=()=>{},tn=null,eo=!1,Fp=0,Hr=!1,Sn=0;function Ue(e){return nc.add(e),()=>nc.delete(e)}var qp=new Set;function Ho(e){qp.add(e)}var Ia=new Set;function Bt(e,t,n){let o=()=>{},r=()=>{o=nn?.subscribe(e,t,n)??o};return nn?r():Ia.add(r),()=>{Ia.delete(r),o()}}function Hp(){let e=Mp();return e?(tn=e,xn=e.cursor,M(()=>{Br.value=e.version,Kr.value=e.confirmsEmail,ne.value=e.teams,Me.value=e.numbers,Ea(e.events.toReversed()),ia(e.tasks)}),Pp(e),zl(),!0):!1}async function Bp(){tn&&Date.now()-tn.at<Ok&&tc();let e=await jp().catch(n=>{throw tn&&(z.value="offline"),n});if(!tn){Vp(e),zl(),tc();return}let t=nn&&tn.rights===Kp(e);if(tn=null,t)return M(()=>Yp(e));tc({quiet:!0}),await Zp(e)}function tc({quiet:e=!1}={}){if(!nn){nn=ym({up:qk,down:Hk}),e||zp();for(let t of Ia)t();Ia.clear(),Up=be(Lk),Lr()}}var Kp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Wp(){let e=S.peek();if(!e||!xn||tn||eo)return;let t=Kp({cursor:xn,instance:null,events:null,inbox:null,me:e,teams:ne.peek()});Lp({cursor:xn,rights:t,numbers:Me.peek(),version:Br.peek(),confirmsEmail:Kr.peek()})}addEventListener("pagehide",Wp);document.addEventListener("visibilitychange",()=>document.hidden&&Wp());function Lk(){let e=va.value;return nn?.subscribe(Js,()=>({filter:e}),{next:t=>{Me.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Gp(){Up(),Da(),tn=null,xn=null,eo=!1,clearTimeout(Fp),nn?.close(),nn=null,clearTimeout(Sn),Dp(),Gm(),Qm(),M(()=>{z.value="connecting",Me.value=null,ne.value=[],Ea([])})}async function jp(){let e=await _(rm,{}).catch(Mk);if(!e.me||!e.cursor)throw new ae("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ae("UNAUTHENTICATED","");return e}function Mk(e){if(!(e instanceof ae)||!e.data)throw e;return e.data}function Vp(e){xn=e.cursor,M(()=>{Yp(e),Ea(e.events?.nodes??[])})}function Yp(e){S.value=e.me,Br.value=e.instance?.version??"",Kr.value=e.instance?.confirmEmail??!1,ne.value=e.teams??[];for(let t of qp)t(e)}function zp(){Da=nn?.subscribe(km,()=>({after:xn}),{next:({events:e})=>Pk(e),failed:Xp})??(()=>{})}function Pk(e){if(xn=e.cursor,e.__typename==="StreamEvent")return Uk(e.event);if(e.__typename==="StreamReady")return Bk(e.replayed);Da(),e.reason!=="SHUTDOWN"&&Zp()}function Uk(e){M(()=>{e.subjectType==="TASK"?Fk(e):e.task?ce(e.task):/^(team|user|label|stage)\./.test(e.name)&&Nk(),wp(e),Oa.value+=1}),Rk();for(let t of nc)t(e)}function Fk({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&Ft(t);else if(e==="task.purged"||!n)Ft(t,n?.version??1/0);else{Dk.has(e)&&la(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ce({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function qk(){clearTimeout(Sn),Sn=0,z.value=Hr?"catching":"connecting",Lr(),Cp()}function Hk(){z.peek()==="offline"||Hr&&Sn||(Hr=!0,z.value=navigator.onLine?"catching":"offline",clearTimeout(Sn),Sn=setTimeout(()=>{z.value="offline"},Ik))}function Bk(e){clearTimeout(Sn),Sn=0,Hr&&xp(e),Hr=!1,z.value="sync"}async function Zp(e){eo||(eo=!0,Da(),z.value="catching",await Qp(e))}async function Qp(e){try{let t=e??await jp();if(Km(),Vp(t),await Ap(),!eo)return;Wm(),eo=!1,zp()}catch(t){if(!eo)return;Fp=setTimeout(Qp,pt()),Zt(t)||Xp(t)}}function Jp(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Xp(e){if(z.value="offline",!(e instanceof ae))throw e}var oc=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,ef=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${oc} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,tf=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,nf="query Unread { inbox(first: 1) { unreadCount cursor } }",of=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${oc} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,rf=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${oc} }
}
}`,sf=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Fe=k(0),En=k(new Map),jr=0,rc=new Map,Ca=new Set,Zr=k(!1),_n=null,Na=null,Vr=()=>{},Yr=0,zr=0,af=0,Ra=new Set,La=()=>jr,sc=()=>af,lf=()=>Na??_n;function cf(e,t){jr===t&&(Na=e)}var uf=(e,t)=>Ca.has(`${e} ${t}`);function df({key:e,variables:{ids:t=[]}}){for(let n of t)Ca.delete(`${e} ${n}`)}function Ma(e,t,n=()=>!1){let o=new Map(En.peek()),r=a=>(rc.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);En.value=o}function mf(e,t){jr===t&&(Fe.value=e)}function Kk({unreadCount:e,cursor:t}){_n||(_n=t,M(()=>{Fe.value=e,Zr.value=!0}),ac())}function ac(){Vr(),Vr=Bt(of,()=>({after:_n}),{next:({inbox:e})=>Wk(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(zr),zr=setTimeout(Pa,pt())}})}function Wk(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?ac():Pa());if(_n=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;jr+=1,Na=null,M(()=>{Fe.value=r,!(!t||!n)&&(rc.set(n,jr),o&&Ca.add(`${o} ${n}`),En.value=new Map(En.peek()).set(n,t))}),n||Qr().catch(()=>{})}function Qr(){return af+=1,Promise.all([...Ra].map(e=>e()))}async function Pa(){Vr(),clearTimeout(zr);let e=Yr+=1;try{await pf(e)}catch{e===Yr&&(zr=setTimeout(Pa,pt()))}}async function pf(e){let[t]=await Qr(),n=t??(await _(nf,{})).inbox;e===Yr&&(_n=n.cursor,M(()=>{Fe.value=n.unreadCount,Zr.value=!0}),ac())}Ho(({inbox:e})=>e?Kk(e):Pa());Ae(async()=>{_n&&await pf(Yr+=1)});D(()=>S.value?.id).subscribe(()=>{Yr+=1,Vr(),Vr=()=>{},clearTimeout(zr),_n=null,Na=null,Zr.value=!1,rc.clear(),Ca.clear(),M(()=>{Fe.value=0,En.value=new Map})});be(()=>{(Fe.value?navigator.setAppBadge?.(Fe.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden=true><use href="#${e}"/></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden=true style=${r?{color:r}:void 0}>
<use href="#${t}"/>
</svg>`:l`<svg class="i glyph ${t} ${o}" role=img aria-label=${a}>
<title>${a}</title>
<use href="#${t}"/>
</svg>`}function re({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":jk(e.id)}} ...${r}>
${Gk(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name=nobody/></span>`}var Ua=({id:e,name:t})=>e===S.value?.id?s("you"):t,to=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role=meter
aria-label=${n}
aria-valuemin=0
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}}/>
</span>`;function Tn({task:e}){if(!e.dueDate)return l`<span/>`;let t=e.overdue&&Y(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class=sr>${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var $f=({task:{commentCount:e,attachmentCount:t}})=>l`
<${ff} of=comments n=${e}/>
<${ff} of=files n=${t}/>
`;function ff({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class=count role=img aria-label=${n} title=${n}>
<${w} name=${e}/>
${s.number(t)}
</span>`}function xe({icon:e="check",title:t,action:n,children:o}){return l`<div class=empty>
<${w} name=${e}/>
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var ie=({rows:e=5})=>l`<div class=card role=status aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class=bone/>`)}
</div>`;function j({problem:e,retry:t}){return l`<div class="card empty" role=alert>
<${w} name=live/>
<strong>${s("failed.title")}</strong>
<p>${Se(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function Se(e){return!(e instanceof ae)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function Gk(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function jk(e){let t=Vk.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Vk=D(()=>new Map(wt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Yk=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,hf=`query Files($id: ID!) {
task(id: $id) { attachments { ${Yk} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,vf=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Fa=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var gf=50*6e4,yf=100,bf=[500,1e3,2e3,4e3,8e3,16e3],zk=10*6e4,Zk=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Qk=/^attachment\.|^comment\.(created|deleted)$/,Jr=k(null),ht=({contentType:e})=>Zk.has(e),vt=({can:e,version:t})=>e.comment&&t>0,kf=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||ee.value.some(({id:n})=>n===e.team.id)),ic=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ue(o=>o.task?.id===this.taskId&&Qk.test(o.name)&&this.soon(yf)),Ae(()=>this.read()),z.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(hf,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{Jr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),gf);let t=this.all.peek()?.some(n=>ht(n)&&!n.thumbnailUrl&&Jk(n));t&&this.looks<bf.length&&this.soon(bf[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===yf&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>gf}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Jk=({createdAt:e})=>Date.now()-Date.parse(e)<zk,lc=new Set;function qa(e,t){lc.has(t)||(lc.add(t),qe(e).load())}var cc=new Map;function qe(e){let t=cc.get(e)??new ic(e);return cc.set(e,t),t}function wf({id:e,version:t}){let n=t===0,o=qe(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{cc.clear(),lc.clear()});var Ha=["DAILY","WEEKLY","MONTHLY","YEARLY"],Bo=["MO","TU","WE","TH","FR","SA","SU"],xf="MO,TU,WE,TH,FR",Xk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,ew=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),uc=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),dc=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,Sf=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:Tf(e),ends:"never",count:10,until:"",fromCompletion:!1});function Ef({rule:e,fromCompletion:t},n){let o=uc(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=Ha.find(h=>h===r);if(!f||m!=="MO"||Object.keys(o).some(h=>!ew.has(h)))return null;let $=i.split(",").map(h=>Bo.indexOf(h)),p=f==="MONTHLY"&&Xk.test(i)&&!c,v=f==="MONTHLY"&&c==="-1"&&!i,b=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!b||c&&!v?null:{often:f,interval:Number(a),weekdays:b?$:[],fromCompletion:t,monthly:p?"nth":v?"last":"day",nth:p?i:Tf(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?dc(d):""}}function _f({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Bo[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function Tf(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Bo[at(e)]}`}var tw="2024-01-01",nw=/^([+-]?\d*)(\w\w)$/,ow=5;function Kt({rule:e,fromCompletion:t}){let n=uc(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=rw(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!Af(n)&&(u=s("repeat.in",{often:u,months:Ba(n.BYMONTH).map(lw).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(dc(i),{dateStyle:"medium"})}):u}var Lt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function rw(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return sw(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return aw(e);if(t==="WEEKLY")return iw(Ba(n));let a=Ba(n).map(Ka);return a.includes("")?null:a.join(", ")}function sw(e,t,n){return n!=="MONTHLY"?null:e===xf&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Bo.includes(e)&&Ka(`${t}${e}`)||null}function aw({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return Af({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Ba(t).map(o=>o==="-1"?s("repeat.lastDay"):If("repeat.day",Number(o))).join(", ")}var Af=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),iw=e=>e.map(t=>Of(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Ka(e){let[,t="",n=""]=nw.exec(e)??[],o=Number(t);if(!o)return"";let r=Of(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=ow?s(`repeat.nth.${o}`,{day:r}):If("repeat.nth",o,r)}var If=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),Of=(e,t)=>s.date(`${tw.slice(0,8)}0${Bo.indexOf(e)+1}`,{weekday:t}),lw=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Ba=e=>e.split(",").filter(Boolean);var Df=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${Z} } }
}`,Cf=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Xe} task { ${Z} description } }
}`;var no=k(null),on=k(null);async function Nf(e,t,n){on.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Kt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await nt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&Lf(e,H(a[0]),t??void 0)}async function Rf({id:e,key:t,dueDate:n,recurrence:o},r){on.value=null;let a=F("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ge(a,"skipOccurrence",Cf,{id:e},[e],u);if(d.length)Lf({id:e},H(d[0]));else if(m){let f=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:f}),()=>ba(a,m,{dueDate:n}),`/t/${m.key}`)}}function Lf({id:e},t,n){on.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||N({bad:!0,text:t})}var Wa=k(null);function Xr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Wa.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var B="errors { code message path }";async function ye(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?N({bad:!0,text:H(o.errors[0])}):n&&N({text:n}),o.errors.length?null:o}catch(o){return N({bad:!0,text:`${s("failed.title")}: ${Se(o)}`}),null}}var Mf=`query Reminders($id: ID!) { task(id: $id) { ${Z} reminders { ${Xs} } } }`,Pf=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${B} reminder { ${Xs} } }
}`,Uf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${B} deletedId } }`;var oo=k(null),Ko=k(null);async function mc(e){let{task:t}=await _(Mf,{id:e});t&&ce(t)}async function pc({id:e,key:t},n){Ko.value=null;try{let{errors:o,reminder:r}=(await _(Pf,{id:e,when:n})).createReminder;if(o.length)return Ga(e,H(o[0]));if(!r)return;Ff(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:$c(r)}),()=>fc(e,r),`/t/${t}`),mc(e).catch(()=>{})}catch(o){Ga(e,Se(o))}}async function fc(e,t){Ko.value=null;try{let{errors:n}=(await _(Uf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ga(e,H(n[0]));Ff(e,r=>r.filter(a=>a.id!==t.id)),N({text:s("reminder.did.taken")})}catch(n){Ga(e,Se(n))}}function Ga(e,t){Ko.value={id:e,why:t},document.querySelector(".sheet .reminders")||N({bad:!0,text:t})}function Ff(e,t){let n=L(e);n&&ce({...n,reminders:t(n.reminders??[])})}function $c({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function qf(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Et={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},ro=["PENDING","IN_PROGRESS"];function Hf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of tt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>tt.indexOf(a.status)>tt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Wt=({status:e,stage:t})=>t?.name??s(`status.${e}`),es=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Wo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var cw="";function ts(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${cw}`,u=o&&!es(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Bf(Wo(u))},m=e.key||e.title,f=u?uw(m,u):s("did.arranged",{task:m});return Kf(e,d,{rank:c,...u&&Wo(u)},f,dw(e))}var uw=(e,t)=>t.stage?s("did.staged",{task:e,to:Wt(t)}):s(`did.${t.status}`,{task:e}),Bf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Kf(e,t,n,o,r,a=F("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:Dm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ge(a,"moveTask",Om,{id:i,input:t},[i],c,u);if(d.length)return N({bad:!0,text:s("did.refused",{what:o,why:H(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,ga(f,n)):N({text:o})}function dw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=F("change");_e(t,f,m);let $=u&&await mw(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,v={...$||pw(e),...p&&Bf(c)};return Kf(d,v,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function mw(e,t,n){try{let{above:o,below:r}=await _(Cm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function pw(e){let t=Ro([{field:"RANK",direction:"ASC"}]),n,o;for(let r of hn())r.id===e.id||!$e(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var lt=({key:e})=>e==="ArrowDown"?1:e==="ArrowUp"?-1:0,An=({key:e})=>e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;function Gt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(h))},v=n?setTimeout(p,350):0,b=()=>{let X=document.elementsFromPoint(m.x,m.y).find(C=>C.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(X??void 0,{x:m.x-o+i,y:m.y-r+c},m)},h=()=>{let O=d?.getBoundingClientRect(),X=O?m.x>O.right-48?1:m.x<O.left+48?-1:0:0;if(X&&d){let C=d.scrollLeft;d.scrollLeft+=X*9,d.scrollLeft!==C&&b()}$=requestAnimationFrame(h)},g=O=>{if(m={x:O.clientX,y:O.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return y("cancel")();f||p(),b()}},y=O=>()=>{clearTimeout(v),cancelAnimationFrame($);for(let[X,C]of de)removeEventListener(X,C,!0);f&&(addEventListener("click",hc,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",hc,!0)),t[O]())},E=O=>{O.key==="Escape"&&(f&&O.preventDefault(),y("cancel")())},T=O=>{f&&O.preventDefault()},de=[["pointermove",g],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",hc]]:[]];for(let[O,X]of de)addEventListener(O,X,{capture:!0,passive:!1})}function hc(e){e.stopPropagation(),e.preventDefault()}var rn=k(null),vc=k(""),Wf=()=>({row:".row",name:s("order.manual"),said:vc});function ja(e,t,n=Wf()){let o=$t(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!fw(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Gt(e,{lift:()=>{rn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<$w(i.querySelector(`[data-task="${f}"]`)));rn.value={id:o,before:m??null}},drop:()=>{let c=rn.value?.before??null;rn.value=null,c!==(t[t.indexOf(o)+1]??null)&&Gf(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{rn.value=null}})}function Va(e,t,n=Wf()){let o=lt(e),r=e.target instanceof Element?$t(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(Gf(r,t.filter(i=>i!==r),a,n),pe(`${n.row}[data-task="${r}"] [data-go]`))}function Gf(e,t,n,{name:o,said:r}){let a=L(e);a&&(ts(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var fw=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function $w(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var gc=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function ns(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&gc(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let v=[...Map.groupBy($,b=>a.get(b))].map(([b,h])=>hw(h,t.get(b??""),f));return{errors:(await Promise.all(v)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await Uo(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function hw(e,t,n){let o=F("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ge(o,"updateTask",ea,{id:e[0],input:a},e,i):ge(o,"updateTasks",ta,{ids:e,input:a},e,i)}function jf(e,t){let n=new Map;for(let o of e){let r={id:F("label"),name:t.trim(),color:Mo(St(o))};fa(o,r),n.set(o,r),ge(F("change"),"createLabel",Nm,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function _t(e,t){let n=vw(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function vw(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function se({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return K(()=>{let d=i.current,m=document.activeElement,f=$t(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),yc(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&gw(d,i.current)&&o()}}
>
${a}
</dialog>`}function yc(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function gw({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var q=e=>t=>e(t.currentTarget.value);function Go({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=lt(d);m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
</span>`;function Vo({task:e,most:t=1/0,mute:n=!1}){let o=zm(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class=labels>
${!n&&l`<span class=sr>${s("field.labels")}: </span>`}
${r.map(i=>l`<${so} key=${i.id} label=${i}/>`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden=true>+${s.number(a.length)}</span>
<span class=sr>${a.join(", ")}</span>
</span>`}
</span>`}function Yf({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=jo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=yw(c),d=E=>u.filter(({name:T})=>Q(T).includes(Q(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>Vf(T)&&!ql(St(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Qe.value=null},v=({alike:E})=>{let T=e.filter(({team:O})=>E.has(O.id)),de=T.filter(O=>gc(O,E)).length;return de===0?"false":de===T.length?"true":"mixed"},b=E=>{ns(e,E.alike,v(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},h=E=>{let T=c.filter(O=>Vf(O)&&!ql(St(O),E)),de=u.find(({name:O})=>Q(O)===Q(E.trim()));ns(e,new Map([...de?.alike??[],...jf(T,E)]),!0),o(""),a(0)},g=E=>{let T=E===n?f[r]:d(E)[0];T?b(T):m(E)?h(E):E||p()},y=()=>{p(),G(`/team/${e[0].team.key}`)};return l`<${se}
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
<//>`}function yw(e){let t=new Map;for(let n of e)for(let o of St(n)){let r=Q(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Vf=e=>ee.value.some(({id:t})=>t===e);function zf({task:{recurrence:e}}){if(!e)return null;let t=Lt(Kt(e));return l`<span class=count role=img aria-label=${t} title=${t}><${w} name=repeat/></span>`}var bc="kind task { id key title status deletedAt }",Zf=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${Z} relations { ${bc} } } }
}`,Qf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${Z} relations { ${bc} } }
}
}`,Jf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${Z} relations { ${bc} } }
}
}`;var bw=100,kw=50,kc=new Set,Xf=0;function Ya(e){kc.add(e),clearTimeout(Xf),Xf=setTimeout(wc,bw)}async function wc(){let e=[...kc].slice(0,kw);if(e.length){try{let{tasks:t}=await _(Zf,{ids:e});for(let n of t.nodes)ce(n);for(let n of e)kc.delete(n)}catch{return}wc()}}z.subscribe(e=>{e==="sync"&&wc()});Ue(({subjectId:e,changes:t})=>{Vn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Ya(e)});Ae(async()=>{for(let{id:e,relations:t}of aa())t&&Ya(e)});function xc({task:e}){return W(e.id).value??(Bm(e.id)?null:e)}var e$=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(xc).flatMap(t=>t&&!t.deletedAt&&Y(t)?[t]:[]);var t$=e=>e.blocked&&Y(e)&&$e(e),n$=({task:e})=>t$(e)&&l`<${ww} task=${e}/>`;function ww({task:e}){let t=r$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role=img aria-label=${n} title=${n}>
<${w} name=blocked/>
</span>`}var o$=({task:e})=>t$(e)&&l`<${xw} task=${e}/>`;function xw({task:e}){let t=r$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name=blocked/>
<span>${t.length?ke("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function r$(e){let t=!e.relations;return I(()=>{t&&Ya(e.id)},[e.id,t]),e$(e)}function s$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class=count role=img aria-label=${o} title=${o}>
<i class=pie style=${{"--part":`${100*t/n}%`}}/>
${s.number(t)}
/
${s.number(n)}
</span>`}var Yo=({task:e})=>l`
<${n$} task=${e}/>
<${zf} task=${e}/>
<${s$} task=${e}/>
<${$f} task=${e}/>
`;var Sw=matchMedia("(prefers-reduced-motion: reduce)"),a$=D(()=>Ge.value.size>0);function i$({id:e,mark:t}){let n=W(e).value,o=Ot(()=>me.value===e).value,r=Ot(()=>Ge.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Y(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{je.value=e}}
onClick=${u=>{!u.shiftKey&&!a$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Ql(e):Fr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>sn(u,e)}
>
<input
class=pick
type=checkbox
tabindex=${a$.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Ql(e):Fr(e)}
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
</li>`}function ao({task:e,kind:t,can:n,children:o}){let r=Ew(e,t),a=r?s("row.change",{now:r,task:e.title,change:s(`command.${t}`)}):s("row.due",{task:e.title});return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${a}
title=${n?s(`command.${t}`):void 0}
onClick=${i=>{Qe.value={kind:t,ids:l$(e.id),anchor:i.currentTarget}}}
>
${o}
</button>`}function Ew(e,t){if(t==="assignee")return e.assignee?.name??s("nobody");if(t==="status"||t==="priority")return s(`${t}.${e[t]}`);let n=e.dueDate&&s.day(e.dueDate);return n&&e.overdue&&Y(e)?`${s("overdue")}, ${n}`:n}var l$=e=>Ge.peek().has(e)?[...Ge.peek()]:[e];function sn(e,t){if(e.shiftKey)return;e.preventDefault(),je.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Qe.value={kind:"actions",ids:l$(t),anchor:a?r:{x:n,y:o}}}function In(){let e=A(null);return I(()=>Ue(t=>{ka.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Sw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function zo({ids:e,label:t,arranged:n=!1}){let o=In(),r=os(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?rn.value:null,c=n&&{onPointerDown:u=>ja(u,e),onKeyDown:u=>Va(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${i$} key=${u} id=${u} mark=${i&&Sc(u,i)}/>`)}
</ul>`}function os(e,t){let n=A(-1);return K(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf($t(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Sc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var _w="\uFFFF",rs=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():_w,...o&&{fields:o}}),c$=e=>({key:e,name:s(`priority.${e}`),rank:-xt.indexOf(e),fields:{priority:e}}),u$=e=>rs(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),d$={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:tt.indexOf(e)}],priority:({priority:e})=>[c$(e)],assignee:({assignee:e})=>[u$(e)],team:({team:e})=>[rs(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=Xt(e);return[rs(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...rs(t.id,t.name,""),label:t})):[rs("",void 0,s("labels.none"))],due:e=>[m$(Aw(e))]},Zo=Object.keys(d$),ss=["assignee","priority","label","due","team"],Tw={priority:()=>xt.map(c$),assignee:e=>[...e?ft(e.id):[],null].map(u$),due:()=>[1,2,4].map(m$)};function Aw(e){let{dueDate:t}=e;return e.overdue&&Y(e)?0:t?t<=R.value?1:t<=U(R.value,7)?2:3:4}function m$(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:R.value,2:U(R.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function p$(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=W(r).value;for(let i of a?d$[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var f$=(e,t,n)=>p$(e,t,Tw[t]?.(n));function $$({ids:e,by:t}){return p$(e,t).map(({key:n,name:o,ids:r})=>l`<section class=group key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class=num>${s.number(r.length)}</span></h2>
<${zo} ids=${r} label=${o}/>
</section>`)}var Ec="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",h$=`query Views { views { ${Ec} } }`,v$=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,g$=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${B} view { ${Ec} } }
}`,za=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${B} view { ${Ec} } }
}`,y$=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${B} deletedId } }`,b$=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${Z} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var jt=k([]),as=k(!1),Za=()=>{},_c=0,Tc=0;async function io(){let e=_c+=1,{views:t}=await _(h$,{});e===_c&&M(()=>{jt.value=t,as.value=!0})}function k$(){clearTimeout(Tc),Tc=setTimeout(()=>io().catch(()=>{}),100)}function w$(){Za(),Za=Bt(v$,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?w$():k$()},failed:e=>console.warn("no views:",e.message)})}Ho(w$);Ue(({name:e})=>e.startsWith("view.")&&k$());Ae(io);D(()=>S.value?.id).subscribe(()=>{_c+=1,Za(),Za=()=>{},clearTimeout(Tc),as.value=!1,jt.value=[]});var Iw={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},S$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Oc={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},E$={LIST:Zo,BOARD:ss,CALENDAR:[]},Ow=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],ct=D(()=>jt.value.find(({id:e})=>e===V.value.query.get("saved"))),lo=D(()=>{let{name:e,query:t}=V.value,n=S$[e];if(!n)return null;let o=n==="LIST",r=Ne(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:ro):void 0,i=t.get("sort");return{layout:n,filter:Ct({...r,status:a}),orderBy:o&&i&&Et[i]?Et[i]:[],groupBy:E$[n].includes(t.get("group")??"")&&Oc[t.get("group")??""]||null}}),an=D(()=>["today","week","later"].includes(V.value.query.get("due")??"")),_$=D(()=>{let e=ct.value,t=e&&Qo(e);if(!e||!t)return!1;let{name:n,query:o}=V.value;return S$[n]!==e.layout||Ow.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function T$(e){let t=Qo(e);return t?(t.set("saved",e.id),`${Iw[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var A$=({groupBy:e})=>Zo.find(t=>Oc[t]===e)??"";function Qo({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Dw[u]?.(d);if(!m)return null;r.set(...m)}let a=E$[n].find(u=>Oc[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===ro.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(Et).find(u=>is(x$(t),x$(Et[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Dw={status:e=>Ic("status",e,"in"),priority:e=>Ic("priority",e,"in"),labels:e=>is(e,{isEmpty:!0})?["label","none"]:Ic("label",e,"any"),stage:e=>Ac("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>is(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Ac("team",e,"eq");return t&&["team",ne.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>is(e,{me:!0})?["assignee","me"]:is(e,{isNull:!0})?["assignee","nobody"]:Ac("assignee",e,"eq")};function Ac(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Ic(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var is=(e,t)=>JSON.stringify(e)===JSON.stringify(t),x$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var O$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},co={unread:e=>I$(e)&&!e.readAt,all:e=>I$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},I$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function uo(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Dc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function D$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Cw=100,Cc=new Map,ls=k([]),Nw=D(()=>[...ls.value,...it.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Jo=D(()=>{let e=new Map(En.value);for(let t of Nw.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!uf(t.key,n)&&e.set(n,Rw(o,t))}return e});function Rw(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Dc(e,n.input,o):co.unread(e)&&e.occurredAt<=r?Dc(e,{read:!0},o):e}function C$(e,t,{silent:n=!1}={}){Rc([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Qa(e,t){Rc([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function N$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Rc([e],{snoozedUntil:t},n)}function R$(e){let t=e.filter(co.unread),[n]=[...En.peek().values()].sort(uo),o=t.length===Fe.peek()&&t.length<=Cw?()=>Nc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};L$("markAllRead",sf,{upTo:lf()},r,o)}function Rc(e,t,n){let[o]=e;Nc(e,t,n,n?()=>Nc(e,D$(o),s("inbox.did.undone")):void 0)}function Nc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);L$("updateNotifications",rf,{ids:r,input:t},{told:n},o)}function L$(e,t,n,o,r){let a=F("change"),i=new Promise(u=>Cc.set(a,{resolve:u,at:La(),undo:r})),c=new Date().toISOString();yn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Jn(i)}gn(["updateNotifications","markAllRead"],(e,t)=>{let n=Cc.get(e.key),[o]=t.errors;o?(N({bad:!0,text:s("inbox.refused",{why:H(o)})}),Qr().catch(()=>{})):Lw(e,t,n),df(e),Cc.delete(e.key),n?.resolve(t)});function Lw(e,{notifications:t=[]},n){n&&Ma(t,n.at),e.field==="markAllRead"&&Mw(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&N({text:o})}async function Mw(e){ls.value=[...ls.peek(),e],await Qr().catch(()=>{}),ls.value=ls.peek().filter(t=>t!==e)}var Pw=30,Uw=100,Fw=new Set(["unread","all"]),Lc=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...Jo.value.values()].filter(n=>co[this.show](n)||t.has(n.id)&&co.all(n)).filter(n=>this.reaches(n)).sort(uo)}reaches(t){let{value:n}=this.horizon;return!n||uo(t,n)<=0}open(){let t=()=>this.reload();return Ra.add(t),(!this.ready.peek()||this.gap!==sc())&&this.load(),()=>{Ra.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}async loaded(){this.ready.peek()||await(this.busy.peek()?this.reading?.catch(()=>{}):this.load())}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=La(),a=sc(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(Uw,Math.max(Pw,o-c.length)),{inbox:$}=await _(ef,{filter:O$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{mf(u.unreadCount,r),!i&&Fw.has(this.show)&&cf(u.cursor,r),Ma(c,r,f=>co[this.show](f)&&qw(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},qw=(e,t,n)=>(!t||uo(t,e)<0)&&(!n||uo(e,n)<=0),Mc=new Map;function Ja(e){let t=`${S.value?.id} ${e}`,n=Mc.get(t)??new Lc(e);return Mc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>Mc.clear());var Pc=["unread","all","archived","later"],On=()=>V.value.name==="inbox",Hw=D(()=>Pc.find(e=>e===V.value.query.get("show"))??"unread"),Xa=D(()=>Ja(Hw.value)),ei=k(null),Xo=k(null),M$=()=>!!document.activeElement?.closest("dialog.sheet");function P$(){let e=te.peek().name==="task"?me.peek():null;return Xa.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===ei.peek())}var ti=e=>()=>{let t=P$();t&&e(t)},U$=e=>document.querySelector(`main [data-notice="${e}"]`),F$=ti(({id:e})=>W$(U$(e))),q$=ti(e=>oi(e)),H$=ti(e=>Qa(e,!e.archivedAt)),B$=ti(({id:e})=>{Xo.value={id:e,anchor:U$(e)?.querySelector("[data-snooze]")??null}});async function ni(){Ja("all").ready.peek()||await Ja("unread").loaded(),R$([...Jo.peek().values()])}function oi(e,t){Xa.peek().keep(e.id),C$(e,!e.readAt,t)}function Uc(e){let t=te.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Bw(i)),o=t?P$()?.id:ei.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?W$(a):K$(a)?.focus()}var Bw=e=>e.hasAttribute("data-task"),K$=e=>e?.querySelector("[data-go]"),W$=e=>K$(e)?.click();var Fc=e=>[...hn()].filter(t=>t.parentId===e&&$e(t)),ri=({id:e,progress:t})=>Math.max(t?.total??0,Fc(e).length);var G$=`query Family($id: ID!) {
task(id: $id) { ${Z} parent { ${Z} } subtasks { ${Z} } relations { kind task { ${Z} } } }
}`;var Kw=100;async function qc(e){let t=Fc(e),{task:n}=await _(G$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ce(u);for(let u of r)ca(u.id,{parentId:e});for(let u of t)c.has(u.id)||ca(u.id,{parentId:void 0});ca(e,{parentId:o?.id??null,relations:a.map(Ww)})})}var Ww=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function j$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>qc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ue(u=>{u.subjectId!==e||!Gw(u)||(clearTimeout(o),o=setTimeout(i,Kw))}),Ae(a),z.subscribe(u=>u==="sync"&&r&&i())];return r&&z.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Gw=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function V$(e){let t=dt(()=>{let n=new Fo(o=>o.parentId===e&&$e(o),jw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var jw=Ro([{field:"RANK",direction:"ASC"}]);var Mt=k(null);function er(e,t="subtasks"){let n=me.peek();n?Mt.value={id:n,of:t,why:e}:N({bad:!0,text:e})}async function Y$({id:e,team:t},n){Mt.value=null;let{errors:o}=await Ur({...n,team:t,parentId:e},{quiet:"all"});return o.length&&er(H(o[0])),!o.length}async function z$({id:e,team:t},n){Mt.value=null;let o=M(()=>n.map(c=>Ur({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&er(H(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>xa(i.filter(c=>L(c.id))))}async function si({id:e,parentId:t},n){Mt.value=null,t===void 0&&await qc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await nt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&er(H(r[0]))}async function ai(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>Vw(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Uo(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Vw(e,t){let n=F("change"),o={watching:t};return _e(e,n,o),ge(n,"watchTask",Rm,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var gt=[{id:"palette",keys:"mod+k",run:()=>{ue.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>ee.value.length,run:()=>Nt()},{id:"search",keys:"/",run:ex},{id:"down",keys:"j",run:()=>On()?Uc(1):Hc(1),silent:!0},{id:"up",keys:"k",run:()=>On()?Uc(-1):Hc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Dt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:J$,run:([e])=>Fr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:On,run:F$,silent:!0},{id:"noticeRead",keys:"u",when:On,run:q$},{id:"noticeArchive",keys:"e",when:()=>On()&&!M$(),run:H$},{id:"noticeLater",keys:"h",when:On,run:B$},{id:"noticesRead",keys:"shift+i",when:()=>On()&&Fe.value,run:ni},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>wa(e,{status:e.some(Y)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:mo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ut(e.team.id).length,run:mo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:mo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:mo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:mo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:mo("labels")},{id:"watch",keys:"w",task:!0,when:$e,run:ai},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:zw,run:Zw},{id:"remind",keys:"r",task:!0,one:!0,when:$e,run:Yw},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>me.value===e.id&&e.can.update,run:()=>Z$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Xr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>si(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Xr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&ee.value.length>1,run:mo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>me.value===e.id&&e.can.comment,run:()=>Z$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>me.value===e.id&&vt(e),run:Xw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Jw(e)},{id:"delete",task:!0,when:e=>e.can.delete&&$e(e),run:Qw},{id:"restore",task:!0,when:e=>e.can.delete&&!$e(e),run:e=>e.map(t=>Sa(t))},{id:"undo",keys:"z",run:ap},{id:"inbox",keys:"g i",run:()=>G("/inbox")},{id:"today",keys:"g t",run:()=>G(Re("/"))},{id:"tasks",keys:"g l",run:()=>G(Re("/tasks"))},{id:"board",keys:"g b",run:()=>G(Re("/board"))},{id:"calendar",keys:"g c",run:()=>G(Re("/calendar"))},{id:"reports",keys:"g r",run:()=>G(Re("/reports"))},{id:"trash",keys:"g x",run:()=>G(Re("/trash"))},{id:"teams",keys:"g m",run:()=>G("/team")},{id:"settings",keys:"g s",run:()=>G("/settings")},{id:"overview",keys:"g o",run:()=>G("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>G("/instance")},{id:"saveView",keys:"v",when:()=>lo.value&&(ct.value||!an.value),run:()=>{ue.value="view"}},{id:"theme",run:qr},{id:"keys",keys:"?",run:()=>{ue.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>fn()}];function Bc(){let{name:e,key:t=""}=te.value,n=e==="task"?Co(t):je.value;return n&&L(n)||null}function ci(){let e=te.peek().name==="task"?[]:Kc(),t=Bc();return e.length?e:t?[t]:[]}var Kc=()=>[...Ge.value].map(L).filter(e=>e!=null),Q$=(e,t)=>t.filter(n=>!e.when||e.when(n));function yt(e,t=ci()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Bc();return o!==null&&J$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Q$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Vt(e,t=ci()){if(!e.task)return e.run();let n=Q$(e,e.id==="select"?[Bc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ui=e=>gt.find(t=>t.id===e)?.keys??"";function ot(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function mo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Qe.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Yw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);oo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function zw(e){return e.can.update&&$e(e)&&e.version}function Zw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);no.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function J$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Qw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||ri(t)))return Wc(e);_a.value=e.map(({id:t})=>t),ue.value="delete"}function Wc(e){te.value.name!=="task"?kn():e.some(({id:t})=>t===me.value)&&jn(),xa(e)}async function Jw(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),N({text:s("did.copied",{task:e.key})})}function Z$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Xw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function ex(){let e=document.querySelector("main .search");e?e.focus():ue.value="palette"}function Hc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return tx(e);let n=te.peek().name==="task",o=t.findIndex(i=>$t(i)===(n?me:je).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L($t(r)??"");a&&Dt(a)}var ii=0,li=null;function tx(e){let t=document.querySelector("main");t&&(ii=Math.max(1,ii+e),li?.disconnect(),li=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;li?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ii:0;ii=0;for(let r=0;r<o;r+=1)Hc(1)}),li.observe(t,{childList:!0,subtree:!0}))}var Tt=({of:e})=>l`<p class=hints>${e.map(([t,n])=>l`<span>${t.map(Gc)} ${n}</span>`)}</p>`,Gc=e=>l`<kbd>${e}</kbd> `,Yt=(e,t="\u2190 \u2192 \u2191 \u2193")=>e.map(n=>[[{lift:s("key.space"),carry:t,shift:"Alt \u2191 \u2193",putBack:s("key.escape"),open:"\u21B5"}[n]],s(`board.${n}`)]);var nx=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]],["hand",[]],["write",[]]],ox=()=>({list:[[[s("key.escape")],s("keys.close")]],...jc()&&{hand:Yt(["lift","carry","shift","putBack"])},...X$()&&{write:[[ot("mod+enter"),s("keys.save")],[[s("key.escape")],s("keys.leave")]]}}),rx=new Set(["done","status","stage"]),sx=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]),jc=()=>ee.value.length>0,X$=()=>jc()||Ce.value.some(({myRole:e})=>e==="CONTRIBUTOR");function ax(e){return e.task?rx.has(e.id)?X$():jc()||!sx.has(e.id):yt(e)}function eh(){let e=()=>{ue.value=""},t=nx.map(([n,o])=>({name:n,lines:[...o.flatMap(r=>gt.filter(a=>a.id===r&&ax(a))).map(r=>[ot(r.keys??""),s(`command.${r.id}`)]),...ox()[n]??[]]}));return l`<${se} class=wide labelledby=keys-title close=${e}>
<div class=pad>
<div class=split>
<h2 id=keys-title>${s("keys.title")}</h2>
<button class="icon end" aria-label=${s("close")} onClick=${e}><${w} name=close/></button>
</div>
<div class=keys>
${t.filter(({lines:n})=>n.length).map(({name:n,lines:o})=>l`<section key=${n} aria-labelledby=${`keys-${n}`}>
<h3 id=${`keys-${n}`}>${s(`keys.${n}`)}</h3>
<ul>
${o.map(([r,a])=>l`<li><span>${Cl(a)}</span><span>${r.map(Gc)}</span></li>`)}
</ul>
</section>`)}
</div>
</div>
<//>`}var ix={status:()=>tt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind=status value=${e} mute/>`,fields:{status:e}})),stage:([{team:e}])=>Ut(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind=status value=${o} mute color=${r}/>`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>xt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind=priority value=${e} mute/>`,fields:{priority:e}})),assignee:e=>[null,...lx(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${re} user=${t} mute/>`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>ee.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>fx().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name=calendar/>`,fields:{dueDate:t}}))};function lx(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>ft(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function cx(e,t){let[n,...o]=e.map(r=>ux(r,t));return o.every(r=>r===n)?n:void 0}var ux=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function th(){if(!Qe.value)return null;let{kind:e,ids:t,anchor:n}=Qe.value,o=t.map(r=>W(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${mx} key=${t.join()} tasks=${o} anchor=${n}/>`:e==="labels"?l`<${Yf} key=${t.join()} tasks=${o} anchor=${n}/>`:l`<${px} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n}/>`:null}var dx=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function mx({tasks:e,anchor:t}){let n=A(null),o=()=>{Qe.value=null},r=dx.flatMap(i=>gt.filter(c=>c.id===i&&yt(c,e))),a=i=>{let c=lt(i),u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${se}
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
<//>`}function px({tasks:e,kind:t,anchor:n}){let o=ix[t](e),r=cx(e,t),[a,i]=x(""),c=h=>o.filter(g=>Q(g.text).includes(Q(h))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:h})=>h===r))),f=jo(d),$=()=>{Qe.value=null},p=h=>{$(),h&&wa(e,h.fields)},v=h=>p(h===a?u[d]:c(h)[0]),b=({currentTarget:{value:h,validity:g}})=>{h&&g.valid&&p({fields:{dueDate:h}})};return l`<${se}
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
<//>`}function fx(){let e=U(R.value,7-at(R.value));return[["today",R.value],["tomorrow",U(R.value,1)],["friday",U(R.value,(11-at(R.value))%7||7)],["monday",e],["month",U(R.value,30)],["never",null]]}var $x={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},nh=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],hx=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],vx={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},gx={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},yx=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),bx=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),kx=new Set(["in","dans","en"]),wx=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),oh=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),rh=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),xx=new Set(["do","so"]);function mi(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:Q(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],v=e.slice($,p);return t.plain?.has(v)?!1:(o.set(d,{field:d,from:$,to:p,text:v}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:v})=>Q(v)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&Ox($x,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&Ix(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=Ex(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:Sx(r)}function Sx(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Ex(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&yx.has(e[i-1].word)&&!n(e[i-1]),u=_x(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function _x(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=vx[a];if(d!==void 0)return{count:1,day:U(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:U(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:U(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:U(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return di(1,cs(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return di(1,sh(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&tr(i))return Vc(2,tr(i),+p[1],c,n);if(p&&i==="de"&&c&&tr(c))return Vc(3,tr(c),+p[1],u,n);let v=tr(a)&&i?$.exec(i):null;if(v)return Vc(2,tr(a),+v[1],c,n);if(kx.has(a)&&i&&c)return Tx(gx[i]??+i,c,n);if(bx.has(a)&&i)return Ax(i,n);let b=nh.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(b<0)return;let h=a.replace(/\.$/,"");if(!(h.length===2&&!(o==="de"&&(r||!xx.has(h)))))return{count:1,day:U(n,(b-at(n)+7)%7||7),last:h.length<6,inside:!0}}function Tx(e,t,n){if(e>0&&e<1e3)return wx.has(t)?{count:3,day:U(n,e)}:oh.has(t)?{count:3,day:U(n,7*e)}:rh.has(t)?{count:3,day:ah(n,e)}:void 0}function Ax(e,t){let n=U(t,7-at(t)),o=nh.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:U(n,o)}:oh.has(e)?{count:2,day:n}:rh.has(e)?{count:2,day:ah(`${t.slice(0,7)}-01`,1)}:void 0}function Vc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?di(e+1,cs(Number(o),t,n)):di(e,sh(void 0,t,n,r))}var di=(e,t)=>t?{count:e,day:t}:void 0;function sh(e,t,n,o){if(e)return cs(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=cs(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function cs(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function ah(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=cs(o,n%12+1,r);if(a)return a}}var tr=e=>hx.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Ix(e,t){let n=e.find(({name:o})=>Q(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Ox=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function us(e,t={},n){let o=tp(),r=ee.value,a=t.team??o.team??r[0],i=g=>ft((g??a)?.id??""),c=Ze.value.split("-")[0],u=mi(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:v,labels:b,stage:h}=p;return v&&!i($).some(({id:g})=>g===v.id)&&(p.assignee=null),b&&(p.labels=b.filter(({id:g})=>St($.id).some(y=>y.id===g))),h&&!Ut($.id).some(({id:g})=>g===h.id)&&delete p.stage,{draft:p,marks:d}}function Yc({team:{id:e,key:t,name:n},...o}){Ur({...o,team:{id:e,key:t,name:n}})}function ih(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(!1),i=A(null),c=ee.value;if(!c.length)return null;let{draft:u,marks:d}=us(e,{},n),m=$=>{$.preventDefault();let{draft:p}=us(i.current?.value??"",{},n);if(a(!p.title),!p.title)return i.current?.focus();Yc(p),t(""),o(new Set)},f=({text:$})=>{o(new Set([...n,$])),i.current?.focus()};return l`<form class="card quick" onSubmit=${m}>
<${w} name=plus/>
<${ds}
field=${i}
line=${e}
write=${t}
marks=${d}
unmark=${f}
untitled=${r&&!u.title}
/>
<button class=btn type=submit>${s("quick.add")}</button>
${e.trim()&&l`<div class=chips role=status aria-label=${s("quick.understood")}>
${(d.some(({field:$})=>$==="team")||c.length>1)&&l`<${pi}
mark=${d.find(({field:$})=>$==="team")}
unmark=${f}
>
<${w} name=team/>
${u.team.name}
<//>`}
${u.assignee&&l`<${pi} mark=${d.find(({field:$})=>$==="assignee")} unmark=${f}>
<${re} user=${u.assignee} mute/>
${u.assignee.name}
<//>`}
${u.priority&&l`<${pi} mark=${d.find(({field:$})=>$==="priority")} unmark=${f}>
<${oe} kind=priority value=${u.priority} mute/>
${s(`priority.${u.priority}`)}
<//>`}
${u.dueDate&&l`<${pi} mark=${d.find(({field:$})=>$==="dueDate")} unmark=${f}>
<${w} name=calendar/>
${s.day(u.dueDate)}
<//>`}
${u.labels?.map($=>l`<${so} key=${$.id} label=${$}/>`)}
</div>`}
</form>`}function ds({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a,untitled:i,label:c,placeholder:u,paste:d}){let m=De(),f=A(null),$=()=>{f.current&&e.current&&(f.current.scrollLeft=e.current.scrollLeft)};K($);let p=[],v=0;for(let b of o)p.push(t.slice(v,b.from)),p.push(l`<mark title=${s("quick.asText",{text:b.text})} onClick=${()=>r(b)}>${b.text}</mark>`),v=b.to;return p.push(t.slice(v)),l`<div class=line-field>
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
</div>`}var pi=({mark:e,unmark:t,children:n})=>e?l`<button
type=button
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name=close/>
</button>`:l`<span class=chip>${n}</span>`;function lh(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Jl.peek()),[i,c]=x(!1),u=A(null),{draft:d,marks:m}=us(e,r,n),f=()=>{ue.value=""},$=({text:h})=>o(new Set([...n,h])),p=(h,g)=>{let y=m.find(E=>E.field===h);y&&t(`${e.slice(0,y.from).trimEnd()} ${e.slice(y.to).trimStart()}`.trim()),a({...r,...g})},v=h=>{h.preventDefault();let{draft:g}=us(u.current?.value??"",r,n);if(c(!g.title),!g.title)return u.current?.focus();Yc(g),f()},b=ft(d.team.id);return l`<${se} class=new-task labelledby=new-title close=${f}>
<form class=pad onSubmit=${v}>
<div class=split>
<h2 id=new-title>${s("command.new")}</h2>
<button type=button class="icon end" aria-label=${s("close")} onClick=${f}>
<${w} name=close/>
</button>
</div>
<div class="quick boxed">
<${ds}
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
<${zc}
name=team
value=${d.team.id}
options=${ee.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>p("team",{team:ee.value.find(g=>g.id===h)})}
/>
<${zc}
name=assignee
value=${d.assignee?.id??""}
options=${[["",s("nobody")],...b.map(({id:h,name:g})=>[h,g])]}
choose=${h=>p("assignee",{assignee:b.find(g=>g.id===h)??null})}
/>
<${zc}
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
${Dx.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type=submit>${s("quick.create")}</button>
</div>
</form>
<//>`}var Dx=["priority","assignee","due","team"],zc=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class=input value=${t} onChange=${q(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var Cx=new Map([["status",()=>tt],["priority",()=>xt],["assignee",()=>["me","nobody"]],["team",()=>ne.peek().map(({key:e})=>e)],["blocked",()=>["yes","no"]],["due",()=>["overdue","today","week","later","none"]]]);function fi(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=Cx.get(a.toLowerCase())?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Ne(t);return{text:n.join(" "),isFilter:t.size>0,filter:Ct(o),fits:ua(o),list:Nx(t,n)}}function Nx(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var ch=7,Rx=150,Lx=200;function $i(e,t,n=()=>!0){let o=Q(e.trim()).split(/\s+/),r=[...hn()].filter($e).filter(d=>{let m=Q(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=qt.peek()?.id,u=d=>(Q(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Y(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,ch)}function hi(e,t,n,o={}){let[r,a]=x(new Map);return I(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>Mx(e,n,o).then(c,()=>{}),Rx);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function Mx(e,t,n){let o=e.trim().slice(0,Lx),r=async d=>(await _(Sm,{text:o,filter:{...d,...n},first:ch})).search?.nodes??[],{team:a}=va.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();ia(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!Px.has(f)));return u}var Px=new Set(["KEY","TITLE"]);var Ux={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function dh({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${uh(t)}</mark>`:uh(t))}var uh=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Ux[n]);function ph(){let[e,t]=x(""),[n,o]=x(null),r=A(null),{text:a,filter:i,list:c,isFilter:u}=fi(e),d=hi(a,()=>o(r.current),void 0,i),m=A(ci()).current,f=O=>{let{text:X,fits:C}=fi(O);return O.trim()?$i(X,d,C):[]},$=O=>gt.filter(X=>!X.silent&&yt(X,m)&&Q(mh(X,m)).includes(Q(O.trim()))),p=f(e),v=$(e),b=p.length||u?[{id:"show-all",list:c}]:[],h=[...p,...v,...b],g=Math.max(0,h.findIndex(O=>O.id===n));r.current=h[g]?.id??null;let y=()=>{ue.value=""},E=O=>{y(),O&&queueMicrotask(()=>"list"in O?G(O.list):"run"in O?Vt(O,m):Dt(O))};I(()=>document.getElementById(`option-${g}`)?.scrollIntoView({block:"nearest"}),[g,h.length]);let T=O=>{let X=lt(O);if(X&&h.length)O.preventDefault(),o(h[(g+X+h.length)%h.length].id);else if(O.key==="Enter"){O.preventDefault();let C=O.target.value;E(C===e?h[g]:f(C)[0]??$(C)[0]??{id:"show-all",list:fi(C).list})}},de=(O,X,C)=>l`<div
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
<span>${O.title} <${Fx} of=${d.get(O.id)}/></span>
<code class=end>${O.key}</code>
`,X,O))}
</div>`}
${v.length>0&&l`<div role=group aria-labelledby=pal-commands>
<h3 id=pal-commands role=presentation>${s("palette.commands")}</h3>
${v.map((O,X)=>de(l`
<span>${mh(O,m)}</span>
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
<//>`}var mh=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},Fx=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${dh} snippet=${e.snippet}/></small>`;var qx={assigneeId:"assignee",teamId:"team",parentId:"parent"},Hx=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]),Bx=/^user\.(cre|upd)ated$/,Kx=/overdue|block/;function hh({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:qx[i.field]??i.field})).filter(({field:i},c,u)=>!Hx.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Wx(i,u)),o={who:Vx(e.actor),task:t?s(Kx.test(e.name)?"feed.This":"feed.this"):Yx(e),what:zx(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Gx(n[0],o);if(e.name==="task.updated")return ke("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ke("feed.other",{...o,name:e.name}):ke(a,o)}function Wx(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Gx({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ke(`feed.${t}`,{...r,to:$h("status",String(t))}):e==="priority"?ke("feed.priority",{...r,to:$h("priority",String(t))}):e==="assignee"?ke(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ke(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?jx(fh(n),fh(o),r):e==="stage"?ke(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ke("feed.arranged",r):e==="parent"?ke(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?ke(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Kt(t)}</b>`}):e==="relations"?ke("feed.related",r):e==="title"?ke("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ke("feed.moved",{...r,to:l`<b>${o}</b>`}):ke("feed.changed",{...r,fields:s(`field.${e}`)})}function jx(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ke("feed.changed",{...n,fields:s("field.labels")}):ke(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var fh=e=>e?.split(", ")??[],Vx=e=>l`<b>${e?Ua(e):"TaskFlow"}</b>`,$h=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class=g/>${s(`${e}.${t}`)}</b>`;function Yx(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function zx({name:e,subjectId:t,subjectType:n,actor:o,changes:[r]}){let a=n==="TEAM"?r?.after??r?.before:t;if(Bx.test(e)&&a===S.value?.id)return l`<b>${s("you")}</b>`;let i=[...wt.value,o].find(c=>c?.id===a);return l`<b>${i?.name??(r?.afterText??r?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Zc(){let e=z.value==="sync"&&Rr.value?"offline":z.value;return e==="sync"?Nr.value?s("line.saving"):s("line.sync"):e==="offline"&&Nr.value?s("line.waiting",{n:Nr.value}):s(`line.${e}`)}var vh="taskflow.live",Pt=k(localStorage.getItem(vh)==="folded");function Zx(){Pt.value=!Pt.value,localStorage.setItem(vh,Pt.value?"folded":"")}var gh=()=>l`<aside aria-label=${s("live.label")} class=rail><${ms}/></aside>`;function ms({class:e=""}){return l`<div class="live ${e} ${Pt.value?"closed":""}">
<header>
<h2><${Qc}/><span class=name>${s("live.title")}</span></h2>
<span class=state role=status data-line=${z.value}>${Zc()}</span>
<button
class=icon
aria-label=${s(Pt.value?"live.unfold":"live.fold")}
title=${s(Pt.value?"live.unfold":"live.fold")}
aria-expanded=${!Pt.value}
onClick=${Zx}
>
<${w} name=${Pt.value?"unfold":"fold"}/>
</button>
</header>
${!Pt.value&&l`<${Qx}/><${Jx}/>`}
</div>`}function Qc(){let e=z.value==="sync"?"":z.value==="offline"?"off":"busy";return l`<i key=${Oa.value} class="pulse ${e} ${Oa.value?"beat":""}"/>`}function Qx(){let e=Ep(Ht.value);return l`<div class=feed role=log tabindex=0 aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${Jc} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more}/>`:l`<li class=caught key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function Jc({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${re} user=${e.actor} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div>
<${hh} event=${e} short=${n}/>
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function Jx(){let e=(Me.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=De();return e.length?l`<section class=load aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${to} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})}/>
<b class=num>${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var Xx=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function yh(){if(!Ge.value.size)return null;let e=Kc();return l`<section class=selection aria-label=${s("selection.label")}>
<div role=toolbar aria-label=${s("selection.label")}>
<strong role=status>${s("selection.count",{n:e.length})}</strong>
${Xx.flatMap(([t,n])=>gt.filter(o=>o.id===t&&(t!=="stage"||yt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
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
</section>`}var e0={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Xc({id:e}){return jt.value.length?l`<nav class=saved aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${jt.value.map(t=>l`<li key=${t.id}>
<a
class=nav
href=${T$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${ct.value?.id===t.id?"page":void 0}
>
<${w} name=${e0[t.layout]}/>
<span>${t.name}</span>
${t.team&&l`<small aria-hidden=true>${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var t0=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],n0=8,bh=new Set(["reports","team","settings","instance","trash","overview"]);function kh(){let e=Ce.value.filter((o,r)=>r<n0||o.key===en.value),t=o=>zn()&&o===en.value?"true":void 0,n={inbox:Fe.value,today:Me.value&&Me.value.overdue+Me.value.dueToday,tasks:Me.value&&Me.value.pending+Me.value.inProgress};return l`<aside class=side aria-label=${s("side.label")} inert=${wn.value&&te.value.name==="task"}>
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
${t0.map(([o,r])=>l`<li key=${o} class=${bh.has(o)?"roomy":""}>
<${vi}
name=${o}
path=${r}
count=${n[o]}
hot=${o==="inbox"||o==="today"&&!!Me.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key=instance class=roomy>
<${vi} name=instance path="/instance"/>
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
aria-current=${bh.has(V.value.name)?"page":void 0}
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
<a class=nav href=${Bl("")} title=${s("any.team")} aria-current=${t("")}>
<${w} name=all/>
<span>${s("any.team")}</span>
</a>
</li>
${e.map(o=>l`<li key=${o.id}>
<a class=nav title=${o.name} href=${Bl(o.key)} aria-current=${t(o.key)}>
<span class=tag aria-hidden=true>${o.key.slice(0,2)}</span>
<span>${o.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${Xc} id=side-views/>
<div class=foot>
<${vi} name=trash path="/trash"/>
<a class=nav href="/explorer/" title=${s("place.explorer")}>
<${w} name=explorer/>
<span>${s("place.explorer")}</span>
</a>
<div class=me>
<${re} user=${S.value} mute/>
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class=icon aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${qr}>
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
</aside>`}function vi({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class=nav
href=${Re(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${V.value.name===e?"page":void 0}
>
<${w} name=${e}/>
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function wh(){let e=()=>{ue.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${se} class=more-places label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${vi} name=${o} path=${r}/></li>`)}
</ul>
</nav>
<div onClick=${e}><${Xc} id=more-views/></div>
<button class=nav onClick=${t(qr)}><${w} name=theme/><span>${s("command.theme")}</span></button>
<button class=nav onClick=${t(()=>fn())}>
<${w} name=out/>
<span>${s("command.signOut")}</span>
</button>
<//>`}function xh(){let e=_a.value.map(c=>W(c).value).filter(c=>c!==null),t=()=>{ue.value=""},n=()=>{t(),queueMicrotask(()=>Wc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+ri(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${se} class=small labelledby=delete-title close=${t}>
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
<//>`}function Sh(){let e=Zn.value.findLast(({undo:t})=>t)?.id;return l`<div class=toasts role=status aria-live=polite>
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
</div>`}var o0=`mutation ConfirmAgain { requestEmailConfirmation { ${B} } }`;function Eh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await ye(o0,{})&&t(!0)};return l`<div class="note unproved" role=status>
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var gi="NEVER",yi="OWN",_h=999;function Th(){let e=no.value,t=e&&W(e.id).value;return t?l`<${r0} key=${t.id} task=${t} anchor=${e.anchor}/>`:null}function r0({task:e,anchor:t}){let[n]=x(()=>on.peek()?.id===e.id&&on.peek()?.chosen||e.recurrence),o=e.dueDate??R.peek(),r=n&&Ef(n,o),[a,i]=x(n?r?.often??yi:gi),[c,u]=x(r??Sf(o)),[d,m]=x(e.dueDate??""),f=A(null);K(()=>{let y=f.current?.closest("dialog");y&&_t(y,t)},[a,c.ends]);let $=y=>u({...c,...y}),p=()=>{no.value=null},v=y=>{i(y);let E=Ha.find(T=>T===y);E&&$({often:E}),E&&!e.dueDate&&!d&&m(R.peek())},b=a===gi?null:a===yi?n??null:_f(c),h=y=>{y.preventDefault(),p(),queueMicrotask(()=>Nf(e,b,d||null))},g=a!==gi&&a!==yi;return l`<${se}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${y=>_t(y,t)}
>
<form ref=${f} onSubmit=${h}>
<${bi}
label=${s("field.recurrence")}
value=${a}
all=${[[gi,s("repeat.never")],...Ha.map(y=>[y,Lt(s(`repeat.${y}`))]),...n&&!r?[[yi,s("repeat.asItIs")]]:[]]}
choose=${v}
autofocus
/>
${g&&l`
<${s0} ...${{choice:c,change:$}}/>
${c.often==="WEEKLY"&&l`<${a0} ...${{choice:c,change:$}}/>`}
${c.often==="MONTHLY"&&l`<${bi}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Lt(Ka(c.nth))],["last",Lt(s("repeat.lastDay"))]]}
choose=${y=>$({monthly:y})}
/>`}
<${bi}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Lt(s("repeat.from.due"))],["completion",Lt(s("repeat.from.completion"))]]}
choose=${y=>$({fromCompletion:y==="completion",...y==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${i0} ...${{choice:c,change:$}}/>
${!e.dueDate&&l`<${ki}
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
<//>`}var s0=({choice:e,change:t})=>l`<${ki}
label=${s(`repeat.interval.${e.often}`)}
type=number
min=1
max=${_h}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function a0({choice:{weekdays:e},change:t}){let n=Tr(Ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class=field>
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
</fieldset>`}function i0({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${bi}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${ki}
label=${s("repeat.count")}
type=number
min=1
max=${_h}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${ki}
label=${s("repeat.lastOn")}
type=date
max=9999-12-31
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function ki({label:e,...t}){let n=De();return l`<div class=field><label for=${n}>${e}</label><input class=input id=${n} ...${t}/></div>`}function bi({label:e,value:t,all:n,choose:o,autofocus:r}){let a=De();return l`<div class=field>
<label for=${a}>${e}</label>
<select
class=input
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var ps=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var Ah=(e,t,n)=>eu(e,t,n,!0),Ih=(e,t,n)=>eu(e,t,n,!1);async function eu({id:e,key:t},n,o,r,a=!1){Mt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await l0(e,n,o,r,i);c.length?er(H(c[0]),"relations"):a?N({text:s("undo.done",{task:t})}):Te(i,()=>{let d=L(e);d&&eu(d,n,o,!r,!0)},`/t/${t}`)}function l0(e,t,n,o,r){let a=F("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Y(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ge(a,"relateTasks",Qf,d,[e],u):ge(a,"unrelateTasks",Jf,d,[e],u)}function Oh(){let e=Wa.value,t=e&&W(e.id).value;return t?l`<${c0} key=${e.what+e.id} asked=${e} task=${t}/>`:null}function c0({asked:{what:e,anchor:t},task:n}){let[o,r]=x(ps[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=hi(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?u0(T,n):d0(n,o,T),$=T=>$i(T,m,f),p=$(a),v=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[v]?.id??null;let b=jo(v),h=()=>{Wa.value=null},g=T=>{T&&(h(),e==="under"?si(n,T):Ah(n,o,m0(T)))},y=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${se}
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
${ps.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
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
<//>`}function u0(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var d0=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),m0=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var wi=36e5,Dh="09:00",p0=3;function xi(e){let t=Math.ceil((Date.now()+p0*wi)/wi)*wi,n=U(R.value,1),o=U(n,7-at(n));return[...Jt(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Ao(n,Dh)],["week",Ao(o,Dh)]].map(([i,c])=>({key:i,icon:"later",text:s(`later.${i}`),aside:s.at(c),take:()=>e(c)}))}function Si({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=lt(f),p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(v=>v===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Ao($,p)))};return l`<${se}
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
max=${i?Io(Date.now()+i*24*wi):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
<//>`}var f0=[1,2,7];function Ch(){let e=oo.value,t=e&&W(e.id).value;if(!t)return null;let n=o=>pc(t,{at:o});return l`<${Si}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...xi(n),...$0(t)]}
take=${n}
close=${()=>{oo.value=null}}
/>`}function $0(e){let t=e.dueDate;return f0.filter(n=>!t||U(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Ao(U(t,1-n),"00:00")):s("reminder.noDue"),take:()=>pc(e,{beforeDue:`P${n}D`})}))}function Dn(){return ee.value.length>0&&l`<button class="btn new" onClick=${()=>Nt()} aria-keyshortcuts=N>
<${w} name=plus/>
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function Nh(){return ee.value.length>0&&l`<button class="btn quiet" onClick=${()=>Nt()}><${w} name=plus/>${s("command.new")}</button>`}function At(){let{query:e}=V.value,t=e.get("assignee"),n=o=>Le({assignee:o});return l`
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
/>`}function Nn({query:e}){let t=e.get("label")??"",n=Zm(qt.value?.id);if(!n.length&&!t)return null;let o=ma(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${ut} name=label query=${e} options=${a}/>`}function Rh({query:e}){let t=e.get("stage")??"",n=Ut(qt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${ut} name=stage query=${e} options=${n}/>`}var Ei=({query:e})=>l`<${ut}
name=blocked
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function nr({query:e}){let t=xt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${ut} name=priority query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]}/>`}function Ve(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=Gd(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(v=>({...v,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},v=()=>{f&&(m=setTimeout(p,o(c.current)))},b=Ue(g=>{f||!n.test(g.name)||(f=!0,u.current.then(v))}),h=()=>$&&p();return document.addEventListener("visibilitychange",h),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",h),b()}},[d]),{...r,again:d}}var or=["created","completed","cancelled","open","scope","done"];function h0(e){let t=e.map(n=>[n.date,...or.map(o=>n[o])]);return[["date",...or],...t].map(n=>`${n.join()}\r
`).join("")}var Lh=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(h0(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function Mh(e){if(e.has("view")&&!as.value)return null;let t=Ct({...Ne(e),status:void 0,due:void 0,text:void 0}),n=_i(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var _i=e=>jt.value.find(({id:t})=>t===e.get("view"));function Ph(e){let t=jt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&as.value&&!_i(e)?[...t,[n,s("reports.viewGone")]]:t}function Fh({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio=none role=img aria-label=${t}>
<path class=fill d=${`M${a.join("L")}L100 30L0 30Z`}/>
<path d=${`M${a.join("L")}`}/>
<path class=tip d=${`M${a.at(-1)}l0 0`}/>
</svg>`}var tu=132,v0=20,nu=28;function qh({flow:e,width:t}){let n=ou(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=tu-v0,r=(t-nu-6)/e.length,a=Math.min(26,r*.58),i=f=>nu+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:Uh(e,"completed"),created:Uh(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${tu}`} role=img aria-label=${m}>
${[0,n/2,n].map(f=>l`
<line class=grid x1=${nu} x2=${t} y1=${c(f)} y2=${c(f)}/>
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
${(d-$)%u===0&&l`<text x=${i($)} y=${tu-3}>
${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class=ln d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`}/>
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5"/>
</svg>`}var Uh=(e,t)=>e.reduce((n,o)=>n+o[t],0);function ou(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Ti={days:{from:e=>U(e,-29),interval:"DAY"},weeks:{from:e=>U(e,-at(e)-77),interval:"WEEK"},half:{from:e=>`${Er(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${Er(e.slice(0,7),-11)}-01`,interval:"MONTH"}},ru="weeks",Hh=[...Object.keys(Ti),"own"],su=["DAY","WEEK","MONTH"];function Bh(e){let t=e.get("from")??"",n=e.get("to")??"",o=_r(t)&&_r(n),r=e.get("range")??"",a=o?"own":Ti[r]?r:ru,i=Ti[a]??Ti[ru],c=o?{from:t,to:n}:{from:i.from(R.value),to:R.value},u=su.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var au=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===ru?"":e,by:"",from:"",to:""};function Kh(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var Wh=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var iu=200,g0=22,rr=40,y0=8,b0=64,k0={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function lu({title:e,series:t,points:n,names:o,interval:r}){let a=De(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let y=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&y.observe(i.current),()=>y.disconnect()},[]);let f=n.length-1,$=(c-rr-y0)/n.length,p=d===null?null:Math.min(d,f),v=p??f,b=y=>Math.max(0,Math.min(f,y)),h=y=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((y.clientX-E-rr)/$)))},g=y=>{let E=k0[y.key];!E||y.metaKey||y.ctrlKey||y.altKey||(y.preventDefault(),m(b(E(v,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
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
aria-valuetext=${`${o[v]}: ${w0(n[v],t)}`}
onPointerMove=${h}
onPointerDown=${h}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(v)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${x0} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}}/>`}
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
</section>`}var w0=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function x0({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=ou(Math.max(2,...e.flatMap(({field:p})=>t.map(v=>v[p])))),c=iu-g0,u=p=>rr+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(b0/r),f=t.length-1,$=p=>`M${t.map((v,b)=>`${u(b)} ${d(v[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${iu}`} aria-hidden=true>
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
${t.map((p,v)=>(f-v)%m===0&&l`<text key=${p.date} x=${u(v)} y=${iu-4}>${Wh(n,p.date)}</text>`)}
</svg>`}var Gh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var S0=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,E0=e=>Math.max(3e3,e*10),_0=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],T0=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function Vh({place:{query:e}}){let t=Bh(e),{from:n,to:o,interval:r}=t,a=Mh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=en.value,{data:u,failed:d,again:m}=Ve(async()=>a&&{asked:i,range:t,team:c,report:(await _(Gh,{filter:a,from:n,to:o,interval:r})).report},[i],S0,E0);I(()=>Ae(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.reports")}</h1>
<p role=status>${f&&$?A0($.points):!d&&s("loading")}</p>
</div>
<div class=tools>
<${At}/>
${u&&$&&l`<a class="btn quiet" ...${Lh($.points,u.range,u.team)}>
<${w} name=save/>
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${I0} query=${e} range=${t}/>
${_i(e)&&l`<p class=hints><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${O0} report=${$} range=${u.range}/>`:d?l`<${j} problem=${d} retry=${m}/>`:l`<${ie} rows=${8}/>`}
</div>`}var A0=e=>s("reports.summary",{created:cu(e,"created"),completed:cu(e,"completed")}),cu=(e,t)=>e.reduce((n,o)=>n+o[t],0);function I0({query:e,range:t}){let n=Ph(e),o=r=>l`<input
class=input
type=date
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${q(a=>a&&Le({...au("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role=search aria-label=${s("tasks.filters")}>
<select
class=input
aria-label=${s("reports.range")}
value=${t.name}
onChange=${q(r=>Le(au(r,t)))}
>
${Hh.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class=input
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${q(r=>Le({by:r}))}
>
${su.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${ut} name=view query=${e} options=${n}/>`}
<${Cn} query=${e}/>
<${nr} query=${e}/>
<${Nn} query=${e}/>
</div>`}function O0({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>or.every(u=>!c[u])))return l`<div class=card>
<${xe} icon=reports title=${s("reports.none")}>${s("reports.noneHint")}<//>
</div>`;let a=e.map(({date:c},u)=>Kh(o,c,u+1<e.length?U(e[u+1].date,-1):r)),i=cu(e,"completed");return l`
<dl class="card stats three">
<div class=stat>
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${jh} name=leadTime times=${t}/>
<${jh} name=cycleTime times=${n}/>
</dl>
<${lu} title=${s("reports.flow")} series=${_0} points=${e} names=${a} interval=${o}/>
<${lu} title=${s("reports.burnUp")} series=${T0} points=${e} names=${a} interval=${o}/>
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
`}function jh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class=stat>
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ie(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await D0(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function D0(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=H(a):o||=H(a)}}catch(r){o=Se(r)}return{errors:n,whole:o}}function J({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=De(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0;return l`<div class=field>
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
</div>`}var Ee=({text:e})=>e&&l`<p class="note bad" role=alert>${e}</p>`;var uu=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Rn(){let e=ct.value;if(!lo.value)return null;let t=()=>{ue.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${an.value}
title=${an.value?s("views.day"):void 0}
aria-keyshortcuts=V
>
<${w} name=save/>
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=lo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await ye(za,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await io()};return l`
${_$.value&&uu(e)&&l`<button
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
`}var Ai=()=>{ue.value=""};function zh(e){let t=new URLSearchParams(V.peek().query);e?t.set("saved",e):t.delete("saved"),ra(t)}function Zh(){let[e]=x(ct.peek()),[t,n]=x(!e),[o]=x(F("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!uu(e),i=Ie(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!Qo(e)?e:lo.peek())??{};if(t||!e){let h={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:g}=await _(g$,{input:h,key:o});return g.view&&await Yh(g.view.id,s("views.saved",{view:g.view.name})),g}let v={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(za,{id:e.id,input:v});return b.errors.length||await Yh(e.id,s("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await ye(y$,{id:e.id},s("views.deleted",{view:e.name}))||(Ai(),zh(""),await io())};return l`<${se} class=small labelledby=view-title close=${Ai}>
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
${r&&l`<${C0} team=${t?null:e?.team??null} error=${i.errors.teamId}/>`}
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
<button type=button class="btn quiet end" onClick=${Ai}>${s("cancel")}</button>
${!a&&l`<button class=btn disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
<//>`}async function Yh(e,t){await io(),Ai(),zh(e),N({text:t})}function C0({team:e,error:t}){let n=ee.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${J} as=select name=teamId label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
<//>`}var fs=({task:e})=>l`
<p>${e.title}</p>
<${Vo} task=${e} most=${5}/>
<div>
<${oe} kind=priority value=${e.priority}/>
<code>${e.key||"\u2026"}</code>
<${Tn} task=${e}/>
<${Yo} task=${e}/>
<${re} user=${e.assignee}/>
</div>
`;function Ii({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden=true style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${fs} task=${a}/>
</div>`}var N0=200;function Oi({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=q(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Le({q:r.current})},N0)});return l`<input
class="input search"
type=search
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ye(e,t,n){let o=Ta(e,t,n),r=dt(()=>Op(o)??new qo(e,t,n),[o]);return K(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?Aa(o,r):r.close()),[r]),r}var Oe=k(null),Di=k({x:0,y:0,width:0}),sr=k(""),$s=[];function Qh({by:e,want:t}){let n=Ye({...t,status:ro},Et.manual,{size:100}),o=f$(n.ids.value,e,qt.value),r=In(),a=Ot(()=>Oe.value?.by==="pointer"?Oe.value.id:null).value;return $s=o,I(()=>{let i=be(()=>{r.current?.classList.toggle("carrying",Oe.value!==null)});return()=>{i(),Oe.value=null}},[]),n.failed.value&&!n.ready.value?l`<${j} problem=${n.failed.value} retry=${()=>n.load()}/>`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${R0} key=${i.key} by=${e} group=${i} ids=${i.ids}/>`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<${Tt} of=${Yt(["lift","carry","putBack","open"],"\u2190 \u2192")}/>
<p class=sr role=status aria-live=assertive>${sr}</p>
${a&&l`<${Ii} id=${a} at=${Di}/>`}
</div>`:l`<${ie} rows=${6}/>`}function R0({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=Ot(()=>Oe.value?.over===o&&Oe.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${Ci(t)} aria-labelledby=${`col-${o}`}>
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
${n.map(c=>l`<${L0} key=${c} id=${c} by=${e} home=${o}/>`)}
${i&&l`<li class=slot/>`}
</ul>`:l`<p class=none>${s("board.noneIn")}</p>`}
</section>`}var Ci=({key:e})=>e||"none",Jh=({fields:e,label:t})=>!!(e||t),Xh=({can:e},t)=>t==="assignee"?e.assign:e.update;function L0({id:e,by:t,home:n}){let o=W(e).value,r=Ot(()=>Oe.value?.id===e&&Oe.value.from===n?Oe.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby=board-how
onFocus=${()=>{je.value=e}}
onClick=${()=>Dt(o)}
onPointerDown=${i=>Xh(o,t)&&Gt(i,{lift:c=>{Oe.value={id:e,from:n,over:n,by:"pointer"},Di.value=c},over:(c,u)=>{Di.value={...Di.value,...u};let d=$s.find(f=>Ci(f)===c&&(Jh(f)||f.key===n)),m=Oe.peek();d&&m&&d.key!==m.over&&(Oe.value={...m,over:d.key})},drop:()=>du(o),cancel:()=>mu(e)})}
onContextMenu=${i=>sn(i,e)}
onKeyDown=${i=>M0(i,o,t,n)}
>
<${fs} task=${o}/>
</button>
</li>`:null}function M0(e,t,n,o){let r=Oe.value?.id===t.id&&Oe.value.from===o?Oe.value:null;if(e.key===" "){if(e.preventDefault(),r)return du(t);if(!Xh(t,n))return;Oe.value={id:t.id,from:o,over:o,by:"keys"},sr.value=s("board.lifted",{task:t.title,column:P0(o)});return}let a=An(e);if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return mu(t.id);if(e.key==="Enter")return du(t);let i=$s.filter(d=>Jh(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Oe.value={...r,over:u.key},sr.value=u.name,document.querySelector(`.board [data-drop="${Ci(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var P0=e=>$s.find(t=>t.key===e)?.name??"";function du(e){let t=Oe.value,n=L(e.id);Oe.value=null;let o=t&&$s.find(({key:r})=>r===t.over);if(!o||!n)return void(sr.value=s("board.cancelled"));if(o.key===t.from)return mu(n.id);sr.value=s("board.dropped",{task:n.title,column:o.name}),o.label?ns([n],new Map([[n.team.id,o.label]]),!0):o.fields&&nt(n,o.fields),pe(`.board [data-drop="${Ci(o)}"] [data-task="${n.id}"]`)}function mu(e){Oe.value=null,sr.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var U0=[{field:"RANK",direction:"ASC"}],F0=[{field:"UPDATED_AT",direction:"DESC"}],hs=D(()=>{let e=qt.value?.stages??[],t=JSON.stringify([e,V.value.query.get("cancelled")]);return t!==pu.key&&(pu={key:t,columns:Hf(e,V.value.query.get("cancelled")==="1")}),pu.columns}),pu={key:"",columns:[]},tv=e=>hs.peek().find(t=>t.id===e),$u=e=>hs.peek().find(t=>es(e,t)),He=k(null),Ni=k({x:0,y:0,width:0}),Ln=k("");function nv({place:{query:e}}){let t=ss.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=hs.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class=top>
<div><h1>${ct.value?.name??s("place.board")}</h1><p class=sr id=board-how>${s("board.how")}</p></div>
<div class=tools><${At}/><${Rn}/><${Dn}/></div>
</header>
<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Oi} query=${e}/>
<${Cn} query=${e}/>
<${nr} query=${e}/>
<${Nn} query=${e}/>
<${Ei} query=${e}/>
<${ut}
name=group
query=${e}
first=${s("group.stage")}
options=${ss.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Le({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${Qh} key=${t} by=${t} want=${Ne(e)}/>`:l`<${q0} query=${e}/>`}
</div>`}function q0({query:e}){let t=hs.value,n=t.length>4?"many":t.length>3?"four":"",o=In(),r=Ot(()=>He.value?.by==="pointer"?He.value.id:null).value;return I(()=>{let a=be(()=>{o.current?.classList.toggle("carrying",He.value!==null)});return()=>{a(),He.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${B0} key=${a.id} column=${a} want=${H0(a,Ne(e))}/>`)}
</div>
<${Tt} of=${Yt(["lift","carry","shift","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${Ln}</p>
${r&&l`<${Ii} id=${r} at=${Ni}/>`}
</div>`}var H0=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function B0({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ye(t,Y({status:o})?U0:F0,{size:50}),i=Ot(()=>j0(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=K0(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${oe} kind=status value=${o} mute/>
<h2 id=${`col-${n}`} title=${r?.name}>${Wt(e)}</h2>
<${G0} count=${a.ready.value?u:null} limit=${W0(t)?null:r?.limit}/>
${Y({status:o})&&ee.value.length>0&&l`<button
class=icon
aria-label=${s("board.add",{column:Wt(e)})}
title=${s("command.new")}
onClick=${()=>Nt({status:o,...Wo(e)})}
>
<${w} name=plus/>
</button>`}
</header>
${a.failed.value&&l`<${j} problem=${a.failed.value} retry=${()=>a.load()}/>`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${ev} key=slot/>`]:[],d.get(f)])}
${i===null&&l`<${ev} key=last/>`}
</ul>`:l`<p class=none>${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ie} rows=${3}/>`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function K0(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${Y0} key=${n} id=${n}/>`])),t.current}var W0=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function G0({count:e,limit:t}){if(e===null||!t)return l`<span class=num>${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num limited too-many":"num limited"} title=${o}>
<span aria-hidden=true>${s.number(e)} / ${s.number(t)}</span>
<span class=sr>${o}</span>
</span>`}function j0(e,t){let n=He.value;if(!(n?.over.id!==e.id||!ov(n,t)))return Y(e)?n.before:t[0]??null}var ev=()=>l`<li class=slot/>`;function ov({id:e,over:t,before:n},o){let r=L(e);return!r||!es(r,t)?!0:Y(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var rv=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),po=(e,t)=>rv(e,t).map(n=>n.dataset.task??"");function V0(e,t,n){let o=rv(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function sv(e,t){let n=po(t,"");return n[n.indexOf(e)+1]??null}function Y0({id:e}){let t=W(e).value,n=Ot(()=>He.value?.id===e?He.value.by:null).value;if(!t)return null;let o=`tk${Y(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby=board-how
onFocus=${()=>{je.value=e}}
onClick=${()=>Dt(t)}
onPointerDown=${a=>t.can.changeStatus&&Gt(a,{lift:i=>{let c=$u(t);c&&(He.value={id:e,over:c,before:sv(e,c),by:"pointer"}),Ni.value=i},over:(i,c,{y:u})=>{let d=tv(i);Ni.value={...Ni.value,...c},d&&Q0(d,V0(d,e,u))},drop:()=>fu(e),cancel:()=>iv(e)})}
onContextMenu=${a=>sn(a,e)}
onKeyDown=${a=>z0(a,t)}
>
<${fs} task=${t}/>
</button>
</li>`}function z0(e,t){let n=He.value?.id===t.id?He.value:null;if(e.key===" "){if(e.preventDefault(),n)return fu(t.id);t.can.changeStatus&&eS(t);return}let o=lt(e);if(o&&(n||e.altKey))return e.preventDefault(),n?J0(n,o):X0(t,o);if(!n)return;let r=An(e);if(r){e.preventDefault();let a=hs.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=po(c,t.id);He.value={...n,over:c,before:u[av(n)]??null},Ln.value=Wt(c),Z0(c)}else e.key==="Escape"?(e.preventDefault(),iv(t.id)):e.key==="Enter"&&(e.preventDefault(),fu(t.id))}var Z0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function Q0(e,t){let n=He.peek();n&&(n.over.id!==e.id||n.before!==t)&&(He.value={...n,over:e,before:t})}function av({id:e,over:t,before:n}){let o=po(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function J0(e,t){if(!Y(e.over))return;let n=po(e.over,e.id),o=Math.max(0,Math.min(n.length,av(e)+t));He.value={...e,before:n[o]??null},Ln.value=s("board.spot",{column:Wt(e.over),at:o+1,n:n.length+1})}function X0(e,t){let{id:n}=e,o=$u(e);if(!o)return;let r=po(o,n),a=po(o,"").indexOf(n)+t;!e.can.changeStatus||!Y(e)||a<0||a>r.length||(ts(e,r,a),Ln.value=s("board.spot",{column:Wt(o),at:a+1,n:r.length+1}),pe(`.board [data-task="${n}"]`))}function eS(e){let t=$u(e);t&&(He.value={id:e.id,over:t,before:sv(e.id,t),by:"keys"},Ln.value=s("board.lifted",{task:e.title,column:Wt(t)}))}function fu(e){let t=He.value,n=L(e);if(He.value=null,!t||!n)return;let o=tv(t.over.id);if(!o)return void(Ln.value=s("board.cancelled"));Ln.value=s("board.dropped",{task:n.title,column:Wt(o)});let r=po(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Y(o)?ov(t,r)&&ts(n,a,i<0?a.length:i,o):nt(n,Wo(o)),pe(`.board [data-task="${e}"]`)}function iv(e){He.value=null,Ln.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var tS=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],nS=6,oS=4,It=k(null),vs=k(""),lv=k("");function uv({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?_r(r)?r:R.value:`${o}-01`),i=Array.from({length:t?7:nS*7},(b,h)=>U(a,h)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Ye({...Ne(e),from:i[0],to:i.at(-1)},tS,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>W(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=In(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{It.value=null},[]);let p=b=>Le(t?{week:U(a,7*b)}:{month:Er(o,b)}),v=b=>Le({view:b,week:"",month:""});return rS(u.ready.value),l`<div class=wrap>
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
${u.failed.value&&l`<${j} problem=${u.failed.value} retry=${()=>u.load()}/>`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${ie} rows=${8}/>
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${xe} icon=calendar title=${s("calendar.none")}>${s("calendar.noneHint")}<//>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
${s.weekdays().map(b=>l`<span class=wd aria-hidden=true>${b}</span>`)}
${i.map(b=>l`<${sS}
key=${b}
day=${b}
out=${!t&&b.slice(0,7)!==o}
most=${t?1/0:oS}
ids=${d.get(b)??[]}
/>`)}
</section>`}
<${Tt} of=${Yt(["lift","carry","putBack","open"])}/>
<p class=sr role=status aria-live=assertive>${vs}</p>
</div>`}function rS(e){let t=A(!1);K(()=>{!e||t.current||(t.current=!0,wn.peek()&&oa.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function sS({day:e,out:t,most:n,ids:o}){let r=It.value,a=s.longDay(e),i=lv.value===e,c=i||o.length<=n?o:o.slice(0,n-1),u={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},d=["day",...Object.entries(u).flatMap(([m,f])=>f?[m]:[])].join(" ");return l`<div class=${d} data-drop=${e}>
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
${c.map(m=>l`<${aS} key=${m} id=${m}/>`)}
${o.length>n&&l`<li key=rest>
<button
class=rest
aria-expanded=${i}
onClick=${()=>{lv.value=i?"":e}}
>
${i?s("calendar.less"):s("calendar.more",{n:o.length-c.length})}
</button>
</li>`}
</ul>
</div>`}function aS({id:e}){let t=W(e).value;if(!t)return null;let n=It.value?.id===e,o=t.overdue&&Y(t),r=a=>t.can.update&&Gt(a,{lift:()=>{It.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(It.value={id:e,over:i})},drop:()=>dv(e),cancel:()=>mv(e)});return l`<li>
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
onKeyDown=${a=>iS(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var cv={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function iS(e,t){let n=It.value?.id===t.id?It.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),It.value={id:t.id,over:t.dueDate},vs.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),dv(t.id);else if(n&&cv[e.key]){e.preventDefault();let o=U(n.over,cv[e.key]);It.value={id:t.id,over:o},vs.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),mv(t.id))}function dv(e){let t=It.value?.over,n=L(e);It.value=null,!(!t||!n)&&(vs.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),nt(n,{dueDate:t}),pe(`.cal [data-task="${e}"]`))}function mv(e){It.value=null,vs.value=s("board.cancelled"),pe(`.cal [data-task="${e}"]`)}var pv=`mutation Login($input: LoginInput!) { login(input: $input) { ${Hn} } }`,lS=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Hn} } }`,cS="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",uS="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",dS=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Hn} session { id } }
}`,mS=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,pS="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",fS="query Registration { instance { registrationOpen } }";function ys({title:e,form:t,children:n,after:o}){return l`<main class=gate id=main tabindex=-1>
<a class=brand href=${gs("/sign-in")}>
<svg aria-hidden=true><use href="#mark"/></svg>
<span>TaskFlow</span>
</a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class=after>${o}</div>
</main>`}var hu=()=>{let e=te.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"},gs=e=>hu()==="/"?e:`${e}?to=${encodeURIComponent(hu())}`;function vu(e,t=hu()){return e?.token&&(mt.adopt(e),G(t,{replace:!0})),e}function fv(){let e=Ie(async({email:t,password:n})=>vu((await Pe(pv,{input:{email:t,password:n,cookie:!0}})).login));return l`<${ys}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href=${gs("/register")}>${s("door.register")}</a></p>
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
aside=${l`<a href=${gs("/forgot")}>${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
<//>`}function $v(){let[e,t]=x(!0);I(()=>{Pe(fS,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ie(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return vu((await Pe(lS,{input:c})).register)});return l`<${ys}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href=${gs("/sign-in")}>${s("door.signIn")}</a></p>`}
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
<//>`}function hv(){let[e,t]=x(""),n=Ie(async({email:o})=>{let{requestPasswordReset:r}=await Pe(uS,{email:o});return r.ok&&t(o),r});return l`<${ys}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href=${gs("/sign-in")}>${s("door.back")}</a></p>`}
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
<//>`}function vv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??te.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{G("/reset",{replace:!0}),e&&Pe(mS,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(H(a))},()=>{})},[]);let o=Ie(async({newPassword:r})=>{let{resetPassword:a}=await Pe(dS,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Pe(pv,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Pe(cS,{id:a.session.id},{token:i.token}).catch(()=>{}),vu(i,"/")});return l`<${ys}
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
<//>`}function gv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Pe(pS,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{G("/confirm",{replace:!0}),e&&o()},[]),l`<${ys}
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
<//>`}var $S=365;function yv(){let e=Xo.value,t=e&&Jo.value.get(e.id);if(!t)return null;let n=r=>N$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${Si}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...xi(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?Io(Date.parse(t.snoozedUntil)):""}
days=${$S}
close=${()=>{Xo.value=null}}
/>`}var Ri=new Map;function bv({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Ri.get(n)??k("");return Ri.has(n)||(Ri.set(n,o),hS(e).then(r=>{o.value=r},()=>Ri.delete(n))),o.value?`/team/${o.value}`:"/team"}async function hS(e){let{node:t}=await _(tf,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var vS=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],gS={SECURITY:"/settings",TRANSFER:"/settings"},yS=new Set(["MENTIONED","COMMENTED"]);function kv(){let e=Xa.value,t=Zr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{z.value==="sync"&&e.failed.peek()&&e.load()},[e,z.value]);let n=e.notices.value,o=Fe.value;return l`<div class=wrap>
<header class=top>
<div><h1>${s("place.inbox")}</h1><p role=status>${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class=tools>
<div class=seg role=group aria-label=${s("tasks.filters")}>
${Pc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Le({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${ni}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${j} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?n.length?l`<${bS} key=${e.show} notices=${n}/>`:l`<div class=card>
<${xe} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
<//>
</div>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
${e.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<${Tt} of=${vS.map(r=>[ot(ui(r)),s(`hint.${r}`)])}/>
<${yv}/>
</div>`}function bS({notices:e}){let t=A(null),n=A(-1);K(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;ei.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${kS} key=${a.id} notice=${a}/>`)}
</ul>`}function kS({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(W(n.id).value??n),f={fresh:!i,open:n!==null&&me.value===n.id},$=["notice",...Object.entries(f).flatMap(([b,h])=>h?[b]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,v=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(je.value=n.id)}}
>
${o?l`<${re} user=${o} mute/>`:l`<span class="av none system" aria-hidden=true><svg><use href="#mark"/></svg></span>`}
<div class=about>
<${wS} notice=${e}>
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
<${gu}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${p}
onClick=${()=>oi(e)}
/>
<${gu}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>Qa(e,!c)}
/>
<${gu}
name=later
icon=later
of=${p}
popup
onClick=${({currentTarget:b})=>{Xo.value={id:t,anchor:b}}}
/>
</span>
</li>`}function wS({notice:e,children:t}){let n=xS(e),o=()=>{e.readAt||oi(e,{silent:!0})};return n?l`<a class=lead data-go href=${n} onClick=${o}>${t}</a>`:l`<button class=lead data-go onClick=${o}>${t}</button>`}function xS(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?bv(e):t&&n&&yS.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:gS[o[0]]??null}var gu=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class=icon
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t}/>
</button>`;var SS=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,ES=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,_S=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${B} } }`,TS=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${B} } }`,AS=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${B} } }`,IS=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${B} } }`,OS=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${B} ok transcript } }`,wv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],DS={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Li=20;function xv(){return S.value?.role!=="ADMIN"?l`<div class=wrap>
<header class=top><h1>${s("place.instance")}</h1></header>
<div class=card><${xe} icon=instance title=${s("admin.notYou")}>${s("admin.notYouHint")}<//></div>
</div>`:l`<div class=wrap>
<header class=top><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${CS}/>
<${NS}/>
<${RS}/>
</div>`}function CS(){let[e,t]=x(""),[n,o]=x(Li),{data:r,failed:a,again:i}=Ve(()=>_(SS,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await ye(_S,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await ye(f?AS:TS,{id:d},$)&&await i()};return l`<section class=group aria-labelledby=users-title>
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
${a?l`<${j} problem=${a} retry=${i}/>`:r?l`<ul class="card people">
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
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Li))}>${s("tasks.more")}</button>
</div>`}
</section>`}function NS(){let[e,t]=x(""),[n,o]=x(Li),{data:r,failed:a,again:i}=Ve(()=>_(ES,{status:wv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ye(IS,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class=group aria-labelledby=mail-title>
<header>
<h2 id=mail-title>${s("admin.mail")}</h2>
${r&&l`<span class=num>${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class=filters>
<select class=input aria-label=${s("field.status")} value=${e} onChange=${q(t)}>
<option value="">${s("any.status")}</option>
${wv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
<span class="chip ${DS[u.status]??""}">${s(`mail.${u.status}`)}</span>
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
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Li))}>${s("tasks.more")}</button>
</div>`}
</section>`}function RS(){let[e,t]=x(null),n=Ie(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(OS,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class=group aria-labelledby=test-title>
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
</section>`}function Mi(){return l`<div class=wrap>
<div class=empty>
<${w} name=find/>
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class=btn href="/">${s("place.today")}</a>
</div>
</div>`}var Sv="taskflow.numbers",fo=k(localStorage.getItem(Sv)==="open");function Ev(){let e=Wr(),t=()=>{fo.value=!fo.value,localStorage.setItem(Sv,fo.value?"open":"")},n=s(fo.value?"numbers.less":"numbers.more");return l`<section class=${fo.value?"numbers":"card numbers"} aria-label=${s("numbers.label")}>
${fo.value?l`<${yu}/><${bu}/>`:l`<dl class="six ${Gr()}">
${LS.map(([o,r,a])=>l`<div key=${o} data-tile=${o}>
<dt><a href=${Re(r)}>${s(`tile.${o}`)}</a></dt>
<dd class="n num ${o==="overdue"&&e.overdue?"bad":""}">${s.number(e[a])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${fo.value} title=${n} onClick=${t}>
<${w} name=live/> <span>${n}</span>
</button>
</section>`}var LS=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function yu(){let e=Wr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Fh}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Gr()}">
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
</div>`}function bu(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby=flow-title>
<header>
<h2 id=flow-title>${s("flow.title")}</h2>
<div class=legend><span><i/>${s("flow.completed")}</span><span><i class=l/>${s("flow.created")}</span></div>
</header>
<div class=room ref=${e}>
${t>0&&Me.value&&l`<${qh} flow=${Me.value.flow} width=${t}/>`}
</div>
</section>`}var MS=[{field:"CREATED_AT",direction:"DESC"}],_v=12,PS=["title","assignee","priority","status"];function Tv(){let e=Ye({},MS,{size:_v}),t=e.ids.value.slice(0,_v);return l`<div class=wrap>
<header class=top><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${yu}/>
<section class="card recent" aria-labelledby=recent-title>
<h2 id=recent-title>${s("overview.recent")}</h2>
${e.failed.value&&l`<${j} problem=${e.failed.value} retry=${()=>e.load()}/>`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${PS.map(n=>l`<th scope=col key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${US} key=${n} id=${n}/>`)}</tbody>
</table>`:l`<${xe} title=${s("tasks.none")}>${s("overview.none")}<//>`:!e.failed.value&&l`<${ie} rows=${5}/>`}
</section>
${e.ready.value&&l`<${bu}/><${ms} class="page narrow card"/>`}
</div>`}function US({id:e}){let t=W(e).value;return t&&l`<tr data-task=${e}>
<th scope=row><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var ku=new Set,$o=null,Pi=()=>{},Iv=0;function Ui(e){return ku.add(e),()=>ku.delete(e)}function wu(){Pi(),Pi=Bt(wm,()=>({after:$o}),{next:({events:e})=>FS(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Iv=setTimeout(Ov,pt())}})}function FS(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?wu():Ov();e.__typename==="StreamReady"&&!$o&&Av(null),$o=e.cursor,e.__typename==="StreamEvent"&&Av(e.event)}function Ov(){$o=null,wu()}function Av(e){for(let t of ku)t(e)}Ho(({inbox:e})=>{$o||($o=e?.cursor??null,wu())});D(()=>S.value?.id).subscribe(()=>{Pi(),Pi=()=>{},clearTimeout(Iv),$o=null});var Dv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,Cv=`query ReadPreferences { preferences { ${Dv} } }`,Nv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${B} preferences { ${Dv} } }
}`;var bs=["IN_APP","EMAIL","PUSH"];function Rv(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:p})=>qS($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(Cv,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let v={place:$,input:p};return n.value=[...n.peek(),v],r.value=!1,u=u.then(async()=>{let b=await f(p);M(()=>{n.value=n.peek().filter(h=>h!==v),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:v}=(await _(Nv,{input:$})).updatePreferences;return p.length?H(p[0]):(e.value=v,c&&d(),"")}catch(p){return Se(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function qS(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var HS={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Lv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],BS="account",KS={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Mv({preferences:e,wanted:t}){let n=A(null);return l`<table class=told ref=${n} onKeyDown=${r=>{let[a,i]=KS[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(jS),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope=col><span class=sr>${s("told.reason")}</span></th>
${bs.map(r=>l`<th scope=col key=${r}>
<${w} name=${HS[r]}/>
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${WS(t).map(([r,a])=>l`<tbody key=${r}>
<tr class=sort><th scope=rowgroup colspan=${bs.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${GS} key=${i.reason} preferences=${e} row=${i}/>`)}
</tbody>`)}
</table>`}function WS({notifications:e}){let t=Lv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Lv,[BS,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function GS({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=xu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=bs.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope=row>
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class=error id=${i} role=alert>${r}</small>`}
</th>
${bs.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type=checkbox
data-channel=${u}
aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${xu(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>xu(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var xu=(e,t)=>e==="SECURITY"&&t==="EMAIL",jS=e=>[...e.querySelectorAll("input")];var VS=["OFF","DAILY","WEEKLY"],YS=Array.from({length:24},(e,t)=>t),zS=[1,2,3,4,5,6,7],Pv=["P1D","P2D","P3D","P7D","P14D"],ZS={quietFrom:"20:00",quietUntil:"07:30"},QS=900,Fv=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${JS} preferences=${e} wanted=${t}/>
<${XS} preferences=${e} wanted=${t}/>
<${eE} preferences=${e} wanted=${t}/>
</div>`;function Eu({label:e,hint:t,why:n,children:o}){let r=De();return l`<div class=told-line role=group aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class=error role=alert id=${`${r}-error`}>${n}</small>`}
</div>
<div class=split>${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function JS({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${Eu}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class=seg role=group aria-label=${s("told.digest")} aria-describedby=${i}>
${VS.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${Su}
label=${s("told.weekday")}
value=${r}
all=${zS.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${Su}
label=${s("told.hour")}
value=${o}
all=${YS.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
<//>`}function XS({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?ZS:{quietFrom:null,quietUntil:null}),a=$n.value.replaceAll("_"," ");return l`<${Eu}
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
<${Uv}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden=true>–</span>
<${Uv}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
<//>`}function eE({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Pv.includes(t)?[t]:[],o=[...Pv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${Eu} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${Su}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
<//>`}var Su=({label:e,value:t,all:n,choose:o})=>l`<select
class=input
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Uv({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class=input
type=time
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,QS,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function qv({isMeant:e}){let[t]=x(Rv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Ui(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),K(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class=group aria-labelledby=told>
<header>
<h2 id=told tabindex=-1 ref=${n}>${s("told.title")}</h2>
<span role=status class=end>${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class=card><${Mv} preferences=${t} wanted=${o}/></div>
<${Fv} preferences=${t} wanted=${o}/>
`:t.failed.value?l`<${j} problem=${t.failed.value} retry=${t.read}/>`:l`<${ie} rows=${8}/>`}
</section>`}var _u="id name service createdAt lastUsedAt error",Fi=`query PushDevices { instance { vapidKey } pushDevices { ${_u} } }`,Hv=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${B} device { ${_u} } }
}`,Bv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${B} deletedId } }`,Kv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${B} device { ${_u} } } }`;var Tu="taskflow.push",Wv="/service-worker.js",ho=k("");function Au(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?oE()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function Gv(e,t){return await Notification.requestPermission()!=="granted"?null:Zv(await Qv(e),t)}async function jv(){localStorage.removeItem(Tu),ho.value="",await Vv()}async function Vv(){await(await(await navigator.serviceWorker?.getRegistration(Wv))?.pushManager.getSubscription())?.unsubscribe()}async function Yv(e){ho.value="";let t=tE();if(!(!t||Au()||Notification.permission!=="granted"))try{if(t.owner!==e)return await Vv();let{instance:n}=await _(Fi,{});n?.vapidKey&&await Zv(await Qv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function zv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&G(e.open)})}async function Zv(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(Hv,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Tu,JSON.stringify({owner:t,device:i.id})),ho.value=i.id),a}async function Qv(e){await navigator.serviceWorker.register(Wv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&nE(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function tE(){try{return JSON.parse(localStorage.getItem(Tu)??"null")}catch{return null}}function nE(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var oE=()=>/iPhone|iPad/.test(navigator.userAgent);function Jv(){let{data:e,failed:t,again:n}=Ve(()=>_(Fi,{}),[ho.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class=group aria-labelledby=push-devices>
<header><h2 id=push-devices>${s("push.title")}</h2></header>
${t&&l`<${j} problem=${t} retry=${n}/>`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${sE} key=${a.id} device=${a} again=${n}/>`)}
</ul>`}
${e&&l`<${rE} vapidKey=${o} isOn=${r.some(({id:a})=>a===ho.value)} again=${n}/>`}
</section>`}function rE({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?Au():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await Gv(e??"",S.peek()?.id??"");u?.errors.length?N({bad:!0,text:H(u.errors[0])}):u&&N({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),N({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class=split>
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class=btn disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function sE({device:e,again:t}){let[n,o]=x(!1),r=e.id===ho.value,a=async()=>{r&&await jv().catch(()=>{}),await ye(Bv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ye(Kv,{id:e.id});c?.device&&!c.device.error&&N({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var aE=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${B} user { ${pn} } }
}`,iE=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${B} ok
}
}`,lE=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Xv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${B} } }`,cE=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${B} secret } }`,uE=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${B} } }`,dE=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Hn} } }`,mE=["READ","WRITE","ADMIN"];function eg({place:e}){let t=Ve(()=>_(lE,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class=top>
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class=tools><button class="btn quiet" onClick=${()=>fn()}>${s("command.signOut")}</button></div>
</header>
<${pE}/>
<${fE}/>
<${qv} isMeant=${e.key==="notifications"}/>
<${Jv}/>
<${$E} keys=${o}/>
${t.failed?l`<${j} problem=${t.failed} retry=${t.again}/>`:l`
<${hE} rows=${n} keys=${o} again=${t.again}/>
<${gE} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again}/>
`}
<p class="dim sm">TaskFlow ${Br}</p>
</div>`}var ks=({id:e,title:t,children:n})=>l`<section class=group aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function pE(){let e=Ie(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(aE,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,N({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${ks} id=profile title=${s("settings.profile")}>
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
${Object.entries(Zs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Ze.value.split("-")[0]===o}>${r}</option>`)}
<//>
<div class=actions><button class=btn disabled=${e.busy}>${s("save")}</button></div>
</form>
<//>`}function fE(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Xl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${ks} id=appearance title=${s("settings.appearance")}>
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
<//>`}var tg=({keys:e,...t})=>e.length>0&&l`<label class=check>
<input type=checkbox name=revokeApiKeys ...${t}/> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function $E({keys:e}){let t=Ie(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(iE,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),N({text:s("settings.passwordChanged")})),i});return l`<${ks} id=password title=${s("settings.password")}>
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
<${tg} keys=${e} defaultChecked/>
<div class=actions><button class=btn disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
<//>`}function hE({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ye(Xv,{id:c.id},s("settings.revoked"))&&n();return l`<${ks} id=sessions title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class=who>
<strong>${yE(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class=actions>
<${tg} keys=${t} checked=${o} onChange=${a}/>
<button class="btn danger" onClick=${()=>fn(!0,o)}>${s("settings.signOutAll")}</button>
</div>
<//>`}async function vE(e,t){let{login:n}=await Pe(dE,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(mt.adopt(n),t&&await _(Xv,{id:t.id}),null):n}function gE({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ie(async({name:m,scope:f,days:$,password:p},v)=>{let b=p?await vE(p,t):null;if(b)return b;let h=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _(cE,{input:{name:m,scopes:[f],expiresAt:h}});return i(g.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),g.secret&&(v.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>N({text:s("settings.copied")})),d=async m=>await ye(uE,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${ks} id=api-keys title=${s("settings.keys")}>
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
${mE.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
<//>`}var yE=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var ng="taskflow.draft.",bE=50,Mn=e=>`${e}.new`,ws=e=>`${e}.reply`,xs=e=>`${e}.edit`,Iu=new Map;function rt(e){let t=Du(e),n=Iu.get(t);if(n)return n;let o=k(Ou(t)?.text??null);return Iu.set(t,o),o}function st(e,t){rt(e).value=t;let n=Du(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),kE()}catch{}}Kn.add(async()=>{let e=Du("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Iu.clear()});var Du=e=>`${ng}${S.peek()?.id}.${e}`;function Ou(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function kE(){let e=Object.keys(localStorage).filter(n=>n.startsWith(ng));if(e.length<=bE)return;let[t]=e.sort((n,o)=>(Ou(n)?.at??0)-(Ou(o)?.at??0));localStorage.removeItem(t)}var wE=8e3,zt=k([]);function qi(e){let t=()=>{clearTimeout(r),zt.value=zt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&yn({...e,keepalive:i})},r=setTimeout(()=>o(),wE);zt.value=[...zt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function og(){let e=zt.peek().map(({write:t})=>t);for(let{send:t}of zt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",og);Kn.add(og);var rg=D(()=>{let e=[...it.value,...zt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),sg=e=>rg.value.has(e),ln=e=>qe(e).all.value?.filter(({id:t})=>!rg.value.has(t))??null;function ag(e,{id:t,filename:n}){let o=F("change"),r={told:s("files.deleted",{name:n})};qi({key:o,field:"deleteAttachment",query:Fa,variables:{id:t,key:o},taskIds:[e],note:r})}gn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void N({bad:!0,text:s("files.notDeleted",{why:H(n)})}):qe(e).without(t.id));var Cu=20,Nu=e=>`${e}.files`,ig=e=>e?.split(" ")??[];function ir(e,t){let n=qe(e),o=n.all.value;return ig(rt(Nu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!sg(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Ru(e,t){st(Nu(e),t.length?t.join(" "):null)}function Hi(e,t){Ru(e,[...new Set([...ig(rt(Nu(e)).peek()),t])])}var Bi=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Ss=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var xE=3,SE=5,EE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,ze=k([]),Wi=k(""),_E=new Set(["waiting","sending","cut"]),TE=D(()=>ze.value.some(({state:e})=>_E.has(e))),Ki=new Map,Lu=new Set,cr=(e,{place:t,commentId:n}={})=>ze.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Gi=(e,t)=>cr(e,t).filter(dg);function ji(e){return Lu.add(e),()=>{Lu.delete(e)}}function cn(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=F("file"),c=a?s("files.folder"):AE(e,r,n),u=c?"refused":"waiting",d=OE(r),m={...n,id:i,key:F("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return ze.value=[...ze.peek(),m],m});return Vi(),o.filter(({state:r})=>r==="waiting")}function Mu(e){Pn(e,{state:"waiting",sent:0,why:""}),Vi()}function ug(e){let t=ze.peek().find(n=>n.id===e);if(t){Uu(e),t.state!=="refused"&&$g(e);for(let n of Lu)n(e);Vi()}}function AE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Jr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=ze.peek().filter(c=>c.taskId===e&&dg(c));return lg(Pu(qe(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&lg(IE(e,n),Gi(e,n))>=Cu?s("files.fullComment",{n:Cu}):""}function IE(e,{place:t,commentId:n}){return t?ir(e,t):Pu((qe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var lg=(e,t)=>new Set([...e,...Pu(t)]).size,Pu=e=>e.map(({id:t})=>t),dg=({state:e})=>e!=="refused";function OE({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Vi(){let e=ze.peek().filter(({state:n})=>n==="sending").length,t=ze.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,xE-e))){let o=n.turn+1;Pn(n.id,{state:"sending",turn:o}),DE({...n,turn:o})}}async function DE(e){try{if(await mg(e,SE),!lr(e))return;let t=qe(e.taskId);if(t.arrived.add(e.id),e.place&&Hi(e.place,e.id),await t.loadIfOpen(),!lr(e))return;Wi.value=s("files.arrived",{name:e.name}),Uu(e.id)}catch(t){lr(e)&&LE(e,t)}finally{Vi()}}async function mg(e,t){let n=await CE(e);if(!n||!lr(e))return;let{status:o,text:r,seconds:a}=await NE(e,n);if(!(o===204||!lr(e))){if(!t||o!==404&&!a)throw new Es(r);a&&await RE(e.id,a),lr(e)&&await mg(e,t-1)}}async function CE({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=EE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(vf,{input:c,key:t})).createAttachment;if(!PE(e))$g(e);else if(!u)throw Pn(e,{key:F("change")}),new Es(d.map(H).join(" "));return u?.upload??null}function NE({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Ze.peek()),c.upload.onprogress=({loaded:m})=>Pn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ae("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ae("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Ki.set(e,()=>c.abort()),c.send(t)})}function RE(e,t){return Pn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Pn(e,{why:""}),n()},t*1e3);Ki.set(e,()=>{clearTimeout(o),n()})})}var Es=class extends Error{};function LE({id:e,taskId:t,name:n},o){let r=o instanceof ae&&o.code==="UNREACHABLE",a=o instanceof ae||o instanceof Es,i=r?s("files.cut"):a?o.message:"";Pn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);qe(t).opened||N({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Pn(e,t){ze.value=ze.peek().map(n=>n.id===e?{...n,...t}:n)}function Uu(e){ze.value=ze.peek().filter(t=>t.id!==e),pg(e)}function pg(e){Ki.get(e)?.(),Ki.delete(e)}function fg(){for(let{id:e}of ze.peek())Uu(e);Wi.value=""}function ME(){for(let{id:e,state:t,turn:n}of ze.peek())t!=="waiting"&&t!=="sending"||(Pn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),pg(e))}var PE=e=>ze.peek().some(t=>t.id===e),lr=({id:e,turn:t})=>ze.peek().some(n=>n.id===e&&n.turn===t);function $g(e){_(Fa,{id:e,key:F("change")},{keepalive:!0}).catch(()=>{})}z.subscribe(e=>{if(e==="sync")for(let{id:t}of ze.peek().filter(n=>n.state==="cut"))Mu(t)});be(()=>TE.value?Po():void 0);var cg=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return ME();e!==cg&&fg(),cg=e});Kn.add(async()=>fg());var vo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{qe(e).isStale()&&(r.preventDefault(),UE(e,t))}});async function UE(e,t){try{let n=await qe(e).fresh(t);if(!n?.url)return void N({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){N({bad:!0,text:Se(n)})}}var Fu=k(null);function Ts(e,t){Fu.value={taskId:e,id:t}}var _s=()=>{Fu.value=null};function hg(){let e=Fu.value,t=e?(ln(e.taskId)??[]).filter(ht):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&_s()},[e,n]),I(()=>_s,[]),!e||n<0?null:l`<${FE} taskId=${e.taskId} pictures=${t} at=${n}/>`}function FE({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=qE(e,o),u=f=>Ts(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=An(f);!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${se} class=lightbox label=${o.filename} close=${_s}>
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
<button class=icon aria-label=${s("close")} title=${s("close")} onClick=${_s} autofocus>
<${w} name=close/>
</button>
</span>
</header>
<div
class=stage
onClick=${f=>f.target===f.currentTarget&&_s()}
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
<//>`}function qE(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=qe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Se(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,qe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Yi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?Ua(r):s("feed.someone"),u=l`
<${HE} task=${e} file=${t}/>
<span class=about>
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{vg(m),ag(e.id,t)};return l`<li class=file data-file=${t.id}>
${ht(t)?l`<button class=open aria-haspopup=dialog onClick=${()=>Ts(e.id,t.id)}>${u}</button>`:l`<a class=open ...${vo(e.id,t)}>${u}</a>`}
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
${kf(e,t)&&l`<button
class=icon
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name=trash/>
</button>`}
</li>`}var HE=({task:e,file:{thumbnailUrl:t}})=>l`<span class=thumb>
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading=lazy
decoding=async
onError=${()=>qa(e.id,t)}
/>`:l`<${w} name=file/>`}
</span>`;function zi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{vg(m),ug(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
onClick=${()=>Mu(e)}
>
${s("failed.retry")}
</button>`}
<button class=icon aria-label=${d} title=${d} onClick=${u}><${w} name=close/></button>
</li>`}function vg(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];pe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function gg({task:e}){let t=wf(e),n=ln(e.id)??[],o=cr(e.id),r=vt(e),a=Jr.value?.maxAttachmentBytes;return l`
<p class=sr role=status>${Wi.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class=files aria-labelledby=files-title>
<div class=head>
<h3 id=files-title>
${s("files.title")} ${n.length>0&&l`<span class=num>${s.number(n.length)}</span>`}
</h3>
${r&&l`<${qu}
label=${s("files.add")}
take=${i=>cn(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${j} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Yi} key=${i.id} task=${e} file=${i} from/>`)}
${o.map(i=>l`<${zi} key=${i.id} upload=${i}/>`)}
</ul>`}
${r&&l`<p class=hint>${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${hg}/>
`}function qu({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type=file
multiple
hidden
onChange=${({currentTarget:r})=>t(cm(r))}
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
`}function yg({task:e}){let{id:t,recurrence:n,can:o}=e,r=on.value?.id===t?on.value.why:"",a=({currentTarget:i})=>{no.value={id:t,anchor:i}};return l`
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
${n&&l`<${BE} task=${e}/>`}
${r&&l`<p class=error role=alert>${r}</p>`}
</div>
</dd>
`}function BE({task:e}){let t=WE(e),n=t?.next?W(t.next).value:null;if(!t)return null;if(n)return l`<p class=coming><a href=${`/t/${n.key}`}>${Wl(n)}</a></p>`;if(!Y(e))return null;let{upcoming:o}=t;return l`<p class=coming>
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${KE(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>Rf(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var KE=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function WE({id:e,version:t,waiting:n}){let[o,r]=x(null),a=z.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(Df,{id:e});!u||i||(u.nextOccurrence&&ce(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function bg({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=xc(u);return d?[{kind:u.kind,other:d}]:[]}),o=ps.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=os(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&$e(e)&&e.version>0,i=Mt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=relations aria-labelledby=relations-title ref=${t} ...${r}>
<div class=head>
<h3 id=relations-title>${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field=relate
aria-haspopup=dialog
title=${`${s("command.relate")} (B)`}
onClick=${()=>Xr("relate",e.id)}
>
<${w} name=plus/> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${GE} key=${m.id} ...${{task:e,kind:u,other:m}}/>`)}
</ul>
`)}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function GE({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Y(n)?"related":"related closed"} data-task=${n.id}>
<${oe} kind=status value=${n.status}/>
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class=chip>${o.team.name}</span>`}
${n.deletedAt&&l`<span class=chip>${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class=icon
aria-label=${r}
title=${r}
onClick=${()=>Ih(e,t,n)}
>
<${w} name=close/>
</button>`}
</li>`}var jE=300;function kg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>mc(t).catch(()=>{}),jE)},d=[Ui(m=>(!m||m.task?.id===t)&&u()),Ue(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=qf(n),a=Ko.value?.id===t?Ko.value.why:"",i=({currentTarget:c})=>{oo.value={id:t,anchor:c}};return l`<div class=reminders>
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=$c(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"}/>
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class=chip>${s("reminder.next")}</b>`}
</span>
<button
class=icon
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>fc(t,c)}
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
</div>`}var VE=200,YE=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function xg({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=wg(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await Y$(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=zE(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),z$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${w} name=plus/>
<${ds}
field=${a}
line=${t}
write=${n}
marks=${wg(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class=btn type=submit>${s("quick.add")}</button>`}
</form>`}var wg=(e,{team:t},n)=>mi(e,{today:R.value,language:Ze.value.split("-")[0],teams:[],people:()=>ft(t.id),home:t,plain:n}),zE=e=>e.split(/\r?\n/).map(t=>t.replace(YE,"").replace(/\s+/g," ").trim().slice(0,VE)).filter(Boolean);var Sg=k("");function Eg({task:e}){j$(e);let t=V$(e.id),n=t.map(u=>W(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&$e(e),i=Mt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class=subtasks aria-labelledby=subtasks-title>
<div class=head>
<h3 id=subtasks-title>${s("subtasks.title")}</h3>
${o>0&&l`
<span class=num aria-hidden=true>${s("subtasks.of",{done:r,n:o})}</span>
<${to} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind=ok/>
`}
</div>
<p class=sr role=status aria-live=assertive>${Sg}</p>
${n.length>0&&l`<${ZE} ids=${t}/>`}
${a&&l`<${xg} task=${e}/>`}
${c&&l`<p class=error role=alert>${c}</p>`}
</section>`}function ZE({ids:e}){let t=A(null),n=os(t,e),o=rn.value,r={row:".part",name:s("subtasks.title"),said:Sg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby=subtasks-how
onPointerDown=${a=>ja(a,e,r)}
onKeyDown=${a=>Va(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${QE} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Sc(a,o)}/>`)}
</ul>
<p class=sr id=subtasks-how>${s("subtasks.how")}</p>
`}function QE({id:e,mark:t}){let n=W(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Y(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
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
</li>`}function _g({task:e}){let t=e.parentId?W(e.parentId).value:null;return t?l`<nav class=part-of data-field=parent aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name=up/>
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function Tg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(ln(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ht(a)||!t.body.includes(`(${a.id})`));return l`<${Ig}
label=${s("files.title")}
task=${e}
files=${r}
coming=${cr(e.id,{commentId:t.id})}
/>`}var Ag=({task:e,place:t})=>l`<${Ig}
label=${s("files.forComment")}
task=${e}
files=${JE(e,t)}
coming=${cr(e.id,{place:t})}
/>`;function JE({id:e},t){let n=ir(e,t);return(ln(e)??[]).filter(o=>n.includes(o.id))}function Ig({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class=files aria-label=${e}>
${n.map(r=>l`<${Yi} key=${r.id} task=${t} file=${r}/>`)}
${o.map(r=>l`<${zi} key=${r.id} upload=${r}/>`)}
</ul>`}var XE=6,e_=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Zi=(e,t)=>e_.exec(e.slice(0,t))?.[1]??null;function Hu(e,t){let n=Q(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&Q(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,XE)}function Og(e,t,n){let o=Zi(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var t_=512;function Dg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Cg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ht(r)?o.replaceChildren(n_(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(o_(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function n_(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>Ts(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,t_/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>qa(e,n),u.src=n,c.className="picture",c.append(u),c}function o_(e,t,n){let{href:o,download:r,onClick:a}=vo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Ng=e=>e.includes("data-attachment");var r_={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},s_=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),a_=/^(https?:|mailto:)/i,i_=/^H[1-6]$/,l_=/^file_[0-9a-z]{26}$/,Rg=3;function ur({html:e,taskId:t,under:n=Rg}){let o=A(null),r=Ng(e)?ln(t):null;return K(()=>o.current?.replaceChildren(c_(e,n)),[e]),K(()=>{o.current&&r&&Cg(o.current,t,r)},[e,r]),l`<div class=prose ref=${o}/>`}function c_(e,t=Rg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Lg(a,o))),n}function Lg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||s_.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Lg(a,t));if(l_.test(e.getAttribute("data-attachment")??""))return[Dg(e,e.getAttribute("alt")??e.textContent??"")];let o=r_[e.tagName];if(!o)return n();let r=document.createElement(u_(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),d_(r,e),[e.tagName==="TABLE"?p_(r):r])}function u_({tagName:e},t){return i_.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function d_(e,t){e instanceof HTMLAnchorElement&&m_(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function m_(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at mine":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:a_.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function p_(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var go=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,dr=`${go} attachments { id } parent { id }`,Mg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${go} replies { ${go} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,Pg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${go} task { id } replies { ${go} } parent { ${go} replies { ${go} } }
}
}
}`,Ug=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${Bn} } pageInfo { hasNextPage endCursor } } }
}`,Fg=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${dr} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Qi=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${dr} } } } }`,qg=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Qi} comment { ${dr} } }
}`,Hg=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Qi} comment { ${dr} }
}
}`,Bg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Kg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Qi} comment { ${dr} } }
}`,Wg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Qi} comment { ${dr} } }
}`,Gg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,jg=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var Bu=1e4,f_=9500;function As({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=rt(t).value??r,[f,$]=x(!1),p=A(null),v=De(),b=P=>{d?.(),st(t,P===r?null:P)},h=h_(e,p,b),g=n?{commentId:n}:{place:t},y=Gi(e.id,g),E=!m.trim(),T=y.length>0,de=()=>{let P=p.current?.value??m;!P.trim()||P.length>Bu||Gi(e.id,g).length||($(!1),i(P,ir(e.id,t)))},O=()=>{st(t,null),c?.()},X=P=>{if(h.onKey(P))return P.preventDefault();P.key==="Enter"&&(P.metaKey||P.ctrlKey)?(P.preventDefault(),de()):P.key==="Escape"&&c&&(P.preventDefault(),c())},C=P=>(d?.(),cn(e.id,P,g)),bt=P=>{let he=vt(e)?To(P):[];if(he.length){P.preventDefault();for(let Ds of C(he))ht({contentType:Ds.file.type})&&zs(P.target,Bi(Ds))}},{isOver:Be,...kt}=Ys(vt(e)?C:null);return I(()=>ji(P=>{let he=rt(t).peek();he?.includes(P)&&st(t,Ss(he,P))}),[t]),K(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
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
onPointerDown=${Ds=>{Ds.preventDefault(),h.choose(P)}}
>
<${re} user=${P} mute/>
<span>${P.name}</span>
<span class="end sm">@${P.handle}</span>
</div>`)}
</div>`}
${f&&l`<${v_} task=${e} text=${m}/>`}
${!n&&l`<${Ag} task=${e} place=${t}/>`}
<div class=split>
<span class="seg small">
<button type=button aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type=button aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${vt(e)&&l`<${qu} label=${s("files.attach")} take=${C}/>`}
<span class=${T?"hint waits":"hint"} id=${`${v}-hint`}>${$_(m,y)}</span>
<span class=sr role=status>${h.shown.length?s("talk.found",{n:h.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type=button class="btn quiet" onClick=${O}>${s("cancel")}</button>`}
<button class=btn disabled=${E||m.length>Bu||T}>
${a} <kbd>${ot("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function $_(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>f_?s("talk.left",{n:Bu-e.length}):s("talk.hint")}function h_(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:Hu(ft(e.team.id),o),m=()=>{let v=t.current,b=v&&v.selectionStart===v.selectionEnd?Zi(v.value,v.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},f=()=>r(null),$=({handle:v})=>{if(!t.current)return;let b=Og(t.current.value,t.current.selectionStart,v);n(b.text),u.current=b.caret,f()};K(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=v=>{let b=o===null?[]:Hu(ft(e.team.id),Zi(v.target.value,v.target.selectionStart)??"");if(!b.length||v.isComposing||v.metaKey||v.ctrlKey)return!1;if(v.key==="Escape")c.current=o,f();else if(v.key==="ArrowDown")i((a+1)%b.length);else if(v.key==="ArrowUp")i((a+b.length-1)%b.length);else if(v.key==="Enter"||v.key==="Tab")$(b[Math.min(a,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function v_({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(Gg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(H).join(" ")}).catch(a=>({failed:Se(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class=look role=region aria-label=${s("talk.preview")} tabindex=0>
${n.failed&&l`<p role=alert>${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${ur} html=${n.html} taskId=${e.id}/>`}
${n.html===void 0&&!n.failed&&l`<p class=dim role=status>${s("loading")}</p>`}
</div>`}var g_=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Vg({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&y_(e,t);return l`<span class=past>
${a&&l`<button class=link onClick=${()=>pp(e,t)}>${s("past.undo")}</button>`}
<button class=link onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${b_} task=${e} events=${n} event=${t} close=${()=>r(!1)}/>`}
</span>`}function y_({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>g_.has(o))?e.changeStatus:e.update}function b_({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return m(null),_(jg,{id:e.id,at:i.occurredAt}).then(v=>p||u({at:i.occurredAt,was:v.task?.asOf??null}),v=>p||m(v)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${se} class=small labelledby=past-title close=${o}>
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
${d?l`<${j} problem=${d} retry=${f}/>`:c?l`<${k_} was=${c.was}/>`:l`<${ie} rows=${3}/>`}
<div class=actions><button class=btn onClick=${o}>${s("close")}</button></div>
</div>
<//>`}function k_({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class=was>${e.description}</p>`}
`}var Ku=new Date().toISOString();function Is({parent:e,...t}){return{...t,parentId:e?.id??null}}function Yg(e,t){let n=new Map(e);for(let a of t)w_(n,a);let o=[...n.values()].sort(Ji),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Ji=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function w_(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,S_(r,o));let a=e.get(n.id);if(!a)return;let i=x_(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function x_(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Wu(e);if(t==="react")return{reactions:E_(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Ku:null,resolvedBy:r?Gu():null}}var Wu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Ku,can:{update:!1,delete:!1,resolve:!1}});function S_({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Gu(),createdAt:r.at??Ku,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Gu(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function E_(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,Gu()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Zg=["createComment","updateComment","deleteComment","resolveComment","react"],mr=k(new Map),__=D(()=>[...it.value,...zt.value.map(({write:e})=>e)].filter(({field:e})=>Zg.includes(e))),Qg=e=>__.value.filter(({taskIds:t})=>t[0]===e),ju=new Set;function Jg(e){return ju.add(e),()=>ju.delete(e)}function Xi(e,t,n,o){let r=n?ws(n):Mn(e),a={id:F("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};st(r,null),Ru(r,[]),el(e,"createComment",qg,{input:a},{at:new Date().toISOString()})}function Yu(e,t,n,{back:o=!1}={}){if(st(xs(t.id),null),Qu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};el(e,"updateComment",Hg,{id:t.id,body:n,version:t.version||void 0},r)}function Xg(e,t){let n=F("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};qi({key:n,field:"deleteComment",query:Bg,variables:o,taskIds:[e],note:r})}function zu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");el(e,"resolveComment",Kg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Zu(e,t,n,o){el(e,"react",Wg,{id:t.id,emoji:n,on:o},{})}function Qu(e){let t=new Map(mr.peek());t.delete(e)&&(mr.value=t)}function el(e,t,n,o,r){let a=F("change"),i=new Promise(c=>Vu.set(a,c));yn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Jn(i)}var Vu=new Map;gn(Zg,(e,t)=>{let n=t.comment?Is(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of ju)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?A_(e,o):T_(e,n),Vu.get(e.key)?.(t),Vu.delete(e.key)});function T_({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void N({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Yu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>zu(n,r,!t.resolved))}function A_({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&zg(a.parentId?ws(a.parentId):Mn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&zg(xs(i),c),r.code==="CONFLICT"&&u&&!o.back){mr.value=new Map([...mr.peek(),[i,Is(u)]]);return}N({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:H(r)})})}}function zg(e,t,n=[]){rt(e).peek()===null&&st(e,t);for(let o of n)Hi(e,o)}var I_=10,O_=4,tl=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>Yg(this.comments.value,Qg(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Jg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ue(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ae(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(Mg,{id:this.taskId,last:I_,before:t}),o=n?.comments;return{comments:ty(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<O_;o+=1){let{task:r}=await _(Ug,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(ey))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(Pg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...ty([o??r]).values()]}listen(){this.hush(),this.hush=Bt(Fg,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Is(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Wu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(ey),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Ji(i,t)>=0,o=this.threads.value.map(i=>({...D_(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(C_)]}},ey=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",D_=({createdAt:e,id:t})=>({createdAt:e,id:t}),C_=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Ji(e,t);function ty(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Ju={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},ny=Object.keys(Ju);function oy({taskId:e,comment:t,can:n}){return ny.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${N_}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>Zu(e,t,r.emoji,!r.mine)}
/>`)}function N_({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=De(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class=given>
<button
class=reaction
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden=true>${Ju[e]}</span>
<span class=num>${s.number(t)}</span>
</button>
<span class=who role=tooltip id=${i}>${u}</span>
</span>`}function ry({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return K(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class=react ref=${r} onKeyDown=${u=>{let d=An(u);if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${ny.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{Zu(e,t,u,!d),a()}}
>
${Ju[u]}
</button>`})}
</span>`}
</span>`}var R_=5;function ay({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=ws(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-R_-1),v=e.can.comment,b=()=>{i(!0),pe(`[data-thread="${t.id}"] button`)},h=()=>{i(!1),pe(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),pe(`[id="${n[0].id}"]`)};return $?l`<${L_} first=${t} replies=${n} open=${b}/>`:l`
${t.resolvedAt&&l`<p class=resolved>
<${w} name=check/>
<span>${iy(t)}</span>
<button class=act aria-expanded=true onClick=${h}>${s("talk.fold")}</button>
</p>`}
<${sy} task=${e} comment=${t} target=${o}>
${v&&l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class=act
onClick=${()=>{zu(e.id,t,!t.resolvedAt),i(!1),pe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
<//>
${(n.length>0||d||rt(f).value!==null)&&l`<div class=replies>
${p>0&&l`<button class=act onClick=${g}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(y=>l`<li key=${y.id}><${sy} task=${e} comment=${y} target=${o}/></li>`)}
</ol>
${v&&(d||rt(f).value!==null?l`<${As}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(y,E)=>{Xi(e.id,y,t.id,E),m(!1),pe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),pe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class=act onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function L_({first:e,replies:t,open:n}){return l`<button class=folded aria-expanded=false onClick=${n}>
<${w} name=check/>
<span>
<b>${ed(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${iy(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function sy({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=xs(t.id),u=mr.value.get(t.id),d=n===t.id;K(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Qu(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||rt(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex=-1
aria-label=${td(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:ed(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${re} user=${t.author} mute/>
<div>
<header>
<b>${ed(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class=dim
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class=dim>${s("talk.sending")}</span>`}
</header>
${u&&l`<${P_} clash=${u} end=${m} place=${c}/>`}
${f?l`<${As}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${p=>{Yu(e.id,u??t,p),m()}}
cancel=${m}
/>`:l`<${M_} task=${e} comment=${t} place=${c}/>`}
${!t.deletedAt&&l`<${Tg} task=${e} comment=${t}/>`}
${!t.deletedAt&&!f&&l`<div class=acts>
<${oy} taskId=${e.id} comment=${t} can=${e.can.comment}/>
${e.can.comment&&l`<${ry} taskId=${e.id} comment=${t}/>`}
${o}
<span class="split end">
${t.can.update&&l`<${Xu} name=edit icon=pen onClick=${()=>i(!0)}/>`}
${navigator.clipboard&&l`<${Xu} name=link icon=link onClick=${()=>U_(e,t)}/>`}
${t.can.delete&&l`<${Xu}
name=delete
icon=trash
onClick=${()=>{F_(r.current),Xg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function M_({task:e,comment:t,place:n}){let o=rt(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${ur} html=${t.bodyHtml} taskId=${e.id}/>`;let r=()=>{st(Mn(e.id),[rt(Mn(e.id)).peek(),o].filter(Boolean).join(`

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
`}function P_({clash:e,place:t,end:n}){let o=()=>{st(t,null),n()};return l`<div class=clash role=alert>
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class=actions><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var Xu=({name:e,icon:t,onClick:n})=>l`<button
class=icon
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${w} name=${t}/>
</button>`,ed=({author:e})=>e?td(e)?s("you"):e.name:s("feed.someone"),td=e=>e!==null&&e.id===S.value?.id;function iy({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return td(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function U_(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),N({text:s("talk.copied")})}function F_(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];pe(o?`#${o.id}`:".talk-end textarea")}function ly({task:e}){let t=dt(()=>new tl(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{z.value==="sync"&&t.failed.peek()&&t.load()},[z.value]);let o=q_(t),r=t.items.value,a=t.news.value;return l`<section class=talk aria-labelledby=talk-title>
<h3 id=talk-title>${s("talk.title")}</h3>
<p class=sr role=status>${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${j} problem=${t.failed.value} retry=${()=>t.load()}/>`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${ie} rows=${2}/>`}
<div class=feed>
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${Jc} key=${i} event=${u} short>
<${Vg} task=${e} event=${u} events=${t.events.value}/>
<//>`:c?l`<li key=${i} class=thread data-thread=${i}>
<${ay} task=${e} thread=${c} target=${o}/>
</li>`:l`<li key=${i} class=earlier><${H_} kind=${i} read=${d}/></li>`)}
</ol>
</div>
${e.can.comment?l`<div class=talk-end>
<${As}
key=${e.id}
task=${e}
place=${Mn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>Xi(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function q_(e){let t=te.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):N({bad:!0,text:s("talk.notHere")})).catch(a=>N({bad:!0,text:Se(a)}))},[e,t,r]),n===t?n:null}function H_({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>N({bad:!0,text:Se(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var B_=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function nd(e){return e.split(B_).map((t,n)=>n%2?K_(t):t)}var cy=e=>nd(e).some(t=>typeof t!="string");function K_(e){return e.startsWith("http")?l`<a href=${e} target=_blank rel="noopener noreferrer">${e}</a>`:ne.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var W_=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,G_=/<(?!\/?p>|br)/,j_=2;function od({task:e,field:t,can:n}){let o=e[t]??"",r=V_(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),f=A(null),$=A(0),p=A(!1),v=()=>{$.current||=Vn(e.id)?.version??0},b=async(C,bt)=>{let Be=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!Be)return;let kt=await nt(e,{[t]:Be||null},{expectedVersion:bt||void 0,quiet:"conflict"}),P=kt.errors.find(he=>he.code==="CONFLICT");P?u({mine:Be,theirs:P.current?.[t]??Vn(e.id)?.[t]??"",version:P.currentVersion??0}):kt.errors.length&&i(C)},h=C=>{let bt=C.target.value;bt!==o&&!p.current?b(bt,$.current):i(null),p.current=!1,$.current=0,m(!1)},g=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},y=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},E=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||m(!0)};K(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let T=C=>{let bt=n&&vt(e)&&t==="description"?To(C):[];if(bt.length){C.preventDefault();for(let Be of cn(e.id,bt))ht({contentType:Be.file.type})&&zs(C.target,Bi(Be))}};I(()=>ji(C=>{a!==null?i(Ss(a,C)):n&&o.includes(C)&&b(Ss(o,C),0)}),[a,o]);let de=!!c||(a??o)!==o;K(()=>de?Po():void 0,[de]);let O=C=>{u(null),C&&c&&b(c.mine,c.version)},X={value:a??o,readOnly:!n,onFocus:()=>{v(),m(!0)},onInput:q(C=>{v(),p.current=!1,i(C)}),onBlur:h,onKeyDown:g,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class=titled data-title tabindex=-1 role=group aria-label=${o} onKeyDown=${y}>
<textarea class=title rows=1 maxlength=200 ...${X}/>
</div>`:a===null&&!d&&(r||cy(o))?l`<div class=reading>
<div class="input read" role=group aria-label=${s("field.description")} onClick=${E}>
${r?l`<${ur} html=${r} taskId=${e.id} under=${j_}/>`:nd(o)}
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
`}function V_({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=W_.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(_m,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&G_.test(o.html)?o.html:null}var Y_=e=>e.can.delete&&(S.value?.role==="ADMIN"||ne.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function nl({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>Sa(e)}>
${s("command.restore")}
</button>`}
${Y_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${se} class=small labelledby=purge-title close=${o}>
<div class=pad>
<h2 id=purge-title>${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class=actions>
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),dp(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
<//>`}
</span>`}var uy=6,z_=300;function dy({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class=icon
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>ai([e])}
>
<${w} name=${e.watching?"bell-on":"bell"}/>
</button>`}function my({task:e}){I(()=>{let o=0,r=()=>_(Tm,{id:e.id}).then(({task:i})=>i&&ce(i),()=>{}),a=Ue(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,z_))});return()=>{clearTimeout(o),a()}},[e.id]);let t=Z_(e);if(!t.length)return l`<span class=dim>${s("nobody")}</span>`;let n=t.slice(uy).map(({name:o})=>o);return l`<span class=avs role=group aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,uy).map(o=>l`<${re} key=${o.id} user=${o}/>`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function Z_({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function py({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${Q_} task=${e}/>`}
<${_g} task=${e}/>
<${od} task=${e} field=title can=${t.update}/>
<${o$} task=${e}/>
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
<${yg} task=${e}/>
<${yo} task=${e} field=priority can=${t.update} keys=P>
<${oe} kind=priority value=${e.priority} mute/>
<span>${s(`priority.${e.priority}`)}</span>
<//>
<${yo} task=${e} field=labels can=${t.update} keys=L>
${e.labels.length?l`<${Vo} task=${e} mute/>`:l`<${w} name=label/><span>${s("labels.none")}</span>`}
<//>
<dt>${s("field.watchers")}</dt>
<dd><${my} task=${e}/></dd>
<dt>${s("field.reminders")}</dt>
<dd><${kg} task=${e}/></dd>
<${yo} task=${e} field=team can=${t.update&&ee.value.length>1}>
<${w} name=team/>
<span>${e.team.name}</span>
<//>
</dl>
</div>
<${od} task=${e} field=description can=${t.update}/>
<${Eg} task=${e}/>
<${bg} task=${e}/>
<${gg} task=${e}/>
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${ly} task=${e}/>
`}function Q_({task:e}){return l`<div class="note trashed" role=status>
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${nl} task=${e}/>
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
`}var rd=3;function fy({task:e}){let t=J_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class=looking role=status title=${o}>
<span class=sr>${o}</span>
${t.slice(0,rd).map(r=>l`<${re} key=${r.id} user=${r} mute/>`)}
${t.length>rd&&l`<span class="sm dim" aria-hidden=true>+${s.number(t.length-rd)}</span>`}
</span>`}function J_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Bt(Am,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,pt())},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),z.value==="offline"?[]:n}function $y(){let{key:e=""}=te.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Co(e)??(t.key===e?t.id:null),r=o?W(o).value:null,a=async()=>{let f=(await _(Em,{id:e})).task;if(te.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&Ft(o),n({key:e,id:o,gone:!0,failed:null}));ce(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),Ae(a)),[e]),I(()=>{r?.key&&r.key!==e&&G(`/t/${r.key}`,{replace:!0})},[r?.key]),K(()=>{me.value=o},[o]);let c=X_(o??e,!!r),{isOver:u,...d}=Ys(r&&vt(r)?f=>cn(r.id,f):null),m=f=>{if(!r||!vt(r)||f.defaultPrevented)return;let $=To(f);$.length&&(f.preventDefault(),cn(r.id,$))};return l`<dialog
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
${r&&l`<${fy} task=${r}/><${dy} task=${r}/><${tT} task=${r}/>`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${jn}>
<${w} name=close/>
</button>
</span>
</header>
<h2 class=sr>${r?.title??e}</h2>
<div class=in>${eT(r,t.key===e?t:null,i)}</div>
${u&&l`<p class=dropping aria-hidden=true>${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function X_(e,t){let n=A(null);return K(()=>{let o=document.activeElement,r=$t(o);return()=>{let a=me.peek();me.value=null,yc(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),K(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),K(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function eT(e,t,n){return e?l`<${py} key=${e.id} task=${e}/>`:t?.failed?l`<${j} problem=${t.failed} retry=${n}/>`:t?.gone?l`<${xe} icon=find title=${s("sheet.gone")}>${s("sheet.goneHint")}<//>`:l`<${ie} rows=${5}/>`}function tT({task:e}){return["link","delete"].flatMap(t=>gt.filter(n=>n.id===t&&yt(n,[e]))).map(t=>l`<button
class=icon
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Vt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"}/>
</button>`)}function ol({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=A(null);return I(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${j} problem=${e.failed.value} retry=${()=>e.load()}/>`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<${Tt} of=${Yt(["shift"])}/>
<p class=sr role=status aria-live=assertive>${vc}</p>
`}
${o?l`<${$$} ids=${e.ids.value} by=${o}/>`:l`<${zo} ids=${e.ids.value} label=${r} arranged=${n}/>`}
${e.more.value&&l`<div class=more ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class=card>
<${xe} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
<//>
</div>`:l`<${ie} rows=${8}/>`}var hy=50,nT=100,rl=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+hy)}async next(){this.busy.peek()||await this.read(this.ids.peek(),hy)}async read(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(nT,t.length+n-a.length),{view:u}=await _(b$,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ce($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};var oT=e=>Math.max(300,e*10);function vy({view:e}){let t=dt(()=>new rl(e.id),[e.id]);return Ve(()=>t.load(),[t,e.version],/^task\./,oT),I(()=>Ae(()=>t.load()),[t]),l`<div class=wrap>
<header class=top>
<div>
<h1>${e.name}</h1>
<p role=status>${t.ready.value?s("tasks.count",{n:t.total.value}):s("loading")}</p>
</div>
<div class=tools><${Rn}/></div>
</header>
<${ol} list=${t} label=${e.name} group=${A$(e)} hint=${s("views.foreign")} filtered/>
</div>`}var rT=["overdue","today","week","none"],sT=new Set(["q","status","priority","due","label","stage","blocked"]);function gy({place:e}){let t=ct.value;return t&&!Qo(t)?l`<${vy} view=${t}/>`:l`<${aT} place=${e}/>`}function aT({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ne(e),...n?{status:void 0}:!t&&{status:ro}},r=Et[e.get("sort")??"new"]??Et.new,a=Ye(o,r),i=Zo.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>sT.has(d)||d==="assignee"&&m!=="me");return l`<div class=wrap>
<header class=top>
<div>
<h1>${ct.value?.name??s("place.tasks")}</h1>
<p role=status>${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class=tools><${At}/><${Rn}/><${Dn}/></div>
</header>
<${iT} query=${e} filtered=${u}/>
<${ih}/>
<${ol} list=${a} filtered=${u} arranged=${r===Et.manual&&!i} group=${i}/>
</div>`}function iT({query:e,filtered:t}){let n=()=>G(Re("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class=filters role=search aria-label=${s("tasks.filters")}>
<${Oi} query=${e}/>
<${ut}
name=status
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...tt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${Rh} query=${e}/>
<${nr} query=${e}/>
<${Cn} query=${e}/>
<${Nn} query=${e}/>
<${Ei} query=${e}/>
<${ut} name=due query=${e} options=${rT.map(o=>[o,s(`filter.${o}`)])}/>
<${lT} query=${e}/>
<${ut} name=group query=${e} options=${Zo.map(o=>[o,s(`group.${o}`)])}/>
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function lT({query:e}){return l`<select
class=input
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${q(t=>Le({sort:t==="new"?"":t}))}
>
${Object.keys(Et).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var cT=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${B} } }`,ky=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${B} }
}`,uT=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${B} } }`,dT={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},yy=1e6;function wy({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=mT(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class=group aria-labelledby=columns-title>
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
<${fT} stage=${d}/>
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
<${$T} team=${e}/>
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${oe} kind=status value=${f} color=${$}/>
<span>${m}</span>
</li>`)}
</ul>`}
<p class=sr role=status aria-live=assertive>${a}</p>
${n&&l`<${hT} stage=${n} stages=${r} close=${()=>o(null)}/>`}
</section>`}function mT(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=pT(e,t),f=m.map(({id:v})=>v),$=({id:v,name:b},h)=>{let g=h.indexOf(v);n(h),i(s("board.spot",{column:b,at:g+1,n:h.length})),d.current+=1,u.current=u.current.then(async()=>{await ye(ky,{id:v,input:{afterId:h[g-1]??null}}),await et().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(v,b)=>({onKeyDown:h=>{let g=lt(h);g&&(h.preventDefault(),!(b+g<0||b+g>=f.length)&&($(v,by(f,v.id,b+g)),pe(`[data-grip="${v.id}"]`)))},onPointerDown:h=>Gt(h,{lift:()=>{c.current=f,r(v.id)},over:g=>{let y=c.current.indexOf(g??"");y<0||(c.current=by(c.current,v.id,y),n(c.current))},drop:()=>{r(null),c.current.indexOf(v.id)!==b?$(v,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function pT(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var by=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function fT({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=De(),$=h=>{u(({[h]:g,...y})=>y),m(g=>g?.field===h?null:g)},p=async(h,g)=>{let y=await xy(ky,{id:t,input:{[h]:g,expectedVersion:i}});if(y)return m({field:h,why:y});await et().catch(()=>{}),$(h)},v=(h,g)=>{if(h==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let y=g.trim()===""?null:Number(g);return y===a?$("limit"):y!==null&&!(Number.isInteger(y)&&y<=yy)?m({field:"limit",why:s("columns.badLimit")}):p("limit",y)},b=(h,g)=>({value:c[h]??g,"aria-invalid":d?.field===h?"true":void 0,"aria-describedby":d?.field===h?f:void 0,onInput:q(y=>u(E=>({...E,[h]:y}))),onBlur:({currentTarget:{value:y,validity:E}})=>E.badInput?m({field:h,why:s("columns.badLimit")}):v(h,y),onKeyDown:y=>{y.key==="Enter"&&y.target.blur(),y.key==="Escape"&&(y.target.value=g,$(h))}});return l`
<span class=tint>
<input
type=color
list=label-colors
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??dT[o]}
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
max=${yy}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${b("limit",a===null?"":String(a))}
/>
${d&&l`<p class=error id=${f} role=alert>${d.why}</p>`}
`}async function xy(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?H(n[0]):""}catch(n){return Se(n)}}function $T({team:e}){let t=Ie(async({name:n,status:o},r)=>{let{createStage:a}=await _(cT,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await et()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole}/>
<${J} name=name label=${s("columns.new")} maxlength=50 required error=${t.errors.name}/>
<${J} name=status as=select label=${s("columns.standsFor")} error=${t.errors.status}>
${tt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
<//>
<button class=btn disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function hT({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ve(()=>_(Do,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=vT(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await xy(uT,{id:e.id,to:f?.id});if(p)return u(p);n(),await et().catch(()=>{})};return l`<${se} class=small labelledby=delete-column close=${n}>
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
<//>`}function vT(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var gT=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${B} } }`,yT=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${B} }
}`,bT=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${B} } }`;function Sy({team:e,runs:t}){let[n,o]=x(null),r=St(e.id),a=ee.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class=group aria-labelledby=labels-title>
<header><h2 id=labels-title>${s("field.labels")}</h2><span class=num>${s.number(r.length)}</span></header>
${a?l`<div class=card>
<datalist id=label-colors>${da.map(i=>l`<option value=${i}/>`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${kT} label=${i}/>
${t&&l`<button
class=icon
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name=trash/>
</button>`}
</li>`)}
<li key=new><${wT} team=${e} labels=${r}/></li>
</ul>
</div>`:l`<div class="card pad">
<span class=labels>${r.map(i=>l`<${so} key=${i.id} label=${i}/>`)}</span>
</div>`}
${n&&l`<${xT} label=${n} close=${()=>o(null)}/>`}
</section>`}function kT({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await ye(yT,{id:e.id,input:{...u,expectedVersion:e.version}})&&await et(),n(null),r(null)},i=q(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
`}function wT({team:e,labels:t}){let[n,o]=x(""),r=Ie(async({name:a,color:i},c)=>{let{createLabel:u}=await _(gT,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await et()),u});return l`<form class=inline onSubmit=${r.submit} novalidate>
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
</form>`}function xT({label:e,close:t}){let{data:n,failed:o}=Ve(()=>_(Do,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ye(bT,{id:e.id},s("labels.deleted",{label:e.name}))&&await et()};return l`<${se} class=small labelledby=delete-label close=${t}>
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
<//>`}var Ey=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],_y=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${B} }
}`,ST=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${B} }
}`,ET=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${B} team { id key } }
}`,_T=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${B} }
}`,TT=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${B} }
}`,AT=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function al(e,t,n){let o=await ye(e,t,n);return o&&await et(),o}var IT="Everybody who registers joins this team.";function Ty(){let e=ne.value,{key:t}=V.value,n=t?e.find(o=>o.key===t):Ce.value.find(o=>o.default)??Ce.value[0];return t&&!n?l`<${Mi}/>`:l`<div class=wrap>
<header class=top>
<div>
<h1>${n?.name??s("place.team")}</h1>
${n&&l`<p>
${s("team.about",{key:n.key})}
${" "}
${n.default&&n.description===IT?s("team.everybody"):n.description}
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
${n?l`<${OT} key=${n.id} team=${n}/>`:l`<div class=card><${xe} icon=team title=${s("team.none")}>${s("team.noneHint")}<//></div>`}
${n&&l`<${wy} key=${n.id} team=${n} runs=${sl(n)}/>`}
${n&&l`<${Sy} key=${n.id} team=${n} runs=${sl(n)}/>`}
${n&&sl(n)&&l`<${CT} key=${n.id} team=${n}/>`}
<${NT}/>
</div>`}var sl=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function OT({team:e}){let t=sl(e)&&!e.archivedAt,n=(o,r)=>{let a=Ey.find(i=>i===r);a&&al(_y,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class=group aria-labelledby=members-title>
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
${Ey.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class=icon
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>al(ST,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${w} name=close/>
</button>
`:l`<span class=chip>${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${DT} team=${e}/>`}
</section>`}function DT({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ve(()=>o?_(AT,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>al(_y,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
</div>`}function CT({team:e}){let t=Ie(async({name:n,description:o})=>{let{updateTeam:r}=await _(_T,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await et(),r});return l`<section class=group aria-labelledby=edit-title>
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
onClick=${()=>al(TT,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class=btn disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function NT(){let e=Ie(async({name:t,key:n},o)=>{let{createTeam:r}=await _(ET,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await et(),G(`/team/${r.team.key}`)),r});return l`<section class=group aria-labelledby=new-team>
<header><h2 id=new-team>${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole}/>
<div class=inline>
<${J} name=name label=${s("team.name")} required error=${e.errors.name}/>
<${J} name=key label=${s("team.key")} maxlength=8 placeholder=REL error=${e.errors.key}/>
<button class=btn disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var Ay=["PENDING","IN_PROGRESS"],sd=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],RT=[{field:"CREATED_AT",direction:"DESC"}],LT=["down","up","open","status","priority","assignee","due","keys"];function Iy({place:{query:e}}){let{team:t,assignee:n}=Ne(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ye({due:"overdue",...r},sd,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ye({due:"today",status:Ay,...r},sd,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ye({due:"later",status:Ay,...r},sd,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ye(r,RT,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class=wrap>
<header class=top>
<div><h1>${s.longDay(R.value)}</h1><${MT}/></div>
<div class=tools><${At}/><${Dn}/></div>
</header>
<${Ev}/>
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${PT} key=${i.title} ...${i}/>`)}
<${ms} class="page narrow card"/>
`:l`<${ie} rows=${8}/>`}
<${Tt} of=${LT.map(i=>[ot(ui(i)),s(`hint.${i}`)])}/>
</div>`}function MT(){let e=Wr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Gr()}>
${ke("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function PT({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${j} problem=${t.failed.value} retry=${()=>t.load()}/>`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class=num>${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Re(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${zo} ids=${d} label=${e}/>`:l`<div class=card>
<${xe} title=${r} action=${i&&l`<${Nh}/>`}>${a}<//>
</div>`}
</section>`}var UT=[{field:"UPDATED_AT",direction:"DESC"}];function Oy({place:{query:e}}){let{team:t,assignee:n}=Ne(e),o=Ye({team:t,assignee:n,deleted:!0},UT),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class=wrap>
<header class=top>
<div>
<h1>${s("place.trash")}</h1>
<p role=status>${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class=tools><${At}/></div>
</header>
${o.failed.value&&l`<${j} problem=${o.failed.value} retry=${()=>o.load()}/>`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${FT} key=${a} id=${a}/>`)}
</ul>`:l`<div class=card>
<${xe} icon=trash title=${s("trash.none")}>${s("trash.noneHint")}<//>
</div>`:!o.failed.value&&l`<${ie} rows=${5}/>`}
${o.more.value&&l`<div class=more>
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function FT({id:e}){let t=W(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{je.value=e}}>
<${oe} kind=status value=${t.status}/>
<div class=who>
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${nl} task=${t}/>
</li>`:null}var qT=()=>l`<p class=boot role=status>${s("loading")}</p>`,HT={"sign-in":fv,register:$v,forgot:hv,reset:vv,confirm:gv},BT={today:Iy,inbox:kv,tasks:gy,board:nv,calendar:uv,reports:Vh,trash:Oy,team:Ty,settings:eg,overview:Tv,instance:xv,unknown:Mi},KT={palette:ph,keys:eh,new:lh,more:wh,delete:xh,view:Zh},Dy=["wheel","touchstart","keydown","pointerdown"];function Cy(){let{name:e,path:t}=te.value,n=S.value?.id,o=Rl.has(e),r=HT[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&G(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Ll.has(e)&&G("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!Ll.has(e))?l`<${r} key=${e}/>`:n?l`<${GT} key=${n}/>`:null}function WT(){let e=Hp();return e&&Kl(),e}function GT(){let[e,t]=x(WT),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await Bp(),e)return;await Oo(S.peek()?.locale),Kl(),t(!0)}catch(i){if(r.current)return;o(i),(e||Zt(i))&&setTimeout(a,pt())}}};return K(()=>(a(),()=>{r.current=!0,Gp()}),[]),n&&!e?l`<main class=gate id=main><${j} problem=${n} retry=${a}/></main>`:e?l`<${jT}/>`:l`<${qT}/>`}function jT(){let e=KT[ue.value],t=te.value.name==="task";return VT(),um(),l`
<div class="shell ${t?"beside":""} ${Pt.value?"quiet":""}">
<a class=skip href="#main" onClick=${QT}>${s("skip")}</a>
<${YT}/>
<${kh}/>
<${zT}/>
<${gh}/>
${t&&l`<${$y}/>`}
</div>
<${yh}/>
<${Sh}/>
<${th}/>
<${Ch}/>
<${Th}/>
<${Oh}/>
${e&&l`<${e} key=${ue.value}/>`}
`}function VT(){let{path:e}=V.value,t=A(""),n=me.peek()??Co(te.value.key??""),o=()=>document.querySelector(`main [data-task="${n}"]`)?.getBoundingClientRect().top??NaN,r=t.current===e?o():NaN;K(()=>{t.current=e,Or().scrollTop+=o()-r||0})}function YT(){let e=me.value&&W(me.value).value,{name:t}=V.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Fe.value?`(${s.number(Fe.value)}) `:"";return K(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function zT(){let{name:e,path:t}=V.value,n=BT[e],o=A(null),r=A({name:e,path:t}),[a,i]=jd(u=>console.error(u));K(()=>{let{step:u,scroll:d}=oa.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&kn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),ZT(u==="pop"?d:0)},[t]);let c=wn.value&&te.value.name==="task";return l`<main id=main tabindex=-1 ref=${o} inert=${c}>
${z.value!=="sync"&&l`<p class="line narrow"><${Qc}/>${Zc()}</p>`}
${Kr.value&&S.value?.emailConfirmed===!1&&l`<${Eh}/>`}
${a?l`<${j} problem=${new ae("BAD_REQUEST",s("error.BUG"))} retry=${i}/>`:l`<${n} key=${e} place=${V.value}/>`}
</main>`}function ZT(e){let t=Or();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Or();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Dy)removeEventListener(r,o)};for(let r of Dy)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function QT(e){e.preventDefault(),document.getElementById("main")?.focus()}var JT=1200,Os="",Ny=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ge.peek().size&&!il("dialog"))return kn();if(e.key==="Escape"&&te.peek().name==="task"&&!il("dialog:not(.sheet)"))return jn();let t=XT(e);t&&(e.preventDefault(),Vt(t))});function XT(e){let t=eA(e);if(!t)return null;if(t==="mod+k")return il("dialog:not(.sheet)")?null:Ry(t);if(nA(e.target)||e.ctrlKey||e.metaKey||e.altKey||il("dialog:not(.sheet)")||t==="enter")return null;let n=Os?`${Os} ${t}`:t;return Os="",clearTimeout(Ny),n==="g"?(Os="g",Ny=setTimeout(()=>{Os=""},JT),null):Ry(n)}function Ry(e){return gt.find(t=>t.keys===e&&yt(t))}function eA(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var tA="input, textarea, select, [contenteditable]",nA=e=>e instanceof Element&&e.closest(tA),il=e=>document.querySelector(`${e}[open]`)!==null;var ad=document.getElementById("app"),My=Oo(dm());try{await Promise.all([My,oA()]),S.peek()&&await Oo(S.peek()?.locale),ad.replaceChildren(),Kd(l`<${Cy}/>`,ad)}catch(e){Py(s("error.UNREACHABLE")),console.warn(e)}zv();var Ly=D(()=>S.value?.id);be(()=>{Ly.value&&Yv(Ly.value)});be(()=>{S.value&&(Oo(S.value.locale),Lr())});async function oA(){for(;;)try{return await am()}catch(e){if(!Zt(e))return _o();await My,Py(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,pt())})}}function Py(e){let t=ad.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

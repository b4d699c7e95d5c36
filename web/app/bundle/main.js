var Py={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},Uy=e=>Py[e]??"report it",ie=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=Uy(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function Ns(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ie(a,r?.message??"The server refused it without a reason.",d)}var cl=300,Fy=2e4,qy=12e4,Hy=5;function vr(e,t=Math.random){return cl/2+t()*Math.min(Fy,cl*2**e)}function By(e,t,n=Math.random){let{retryAfter:o}=e;return o===void 0?vr(t,n):Math.min(Math.max(o*1e3,cl),qy)+n()*500}var Rs=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function Ky(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function Wy(e,t,n){let{signal:o,abort:r,close:a}=Ky(t),i=setTimeout(()=>r(new ie("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var tn=e=>e instanceof ie&&e.advice==="try again later",Gy=(e,t)=>tn(e)||e instanceof ie&&e.code==="INTERNAL"&&t<=Hy,md=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return Wy(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await jy(a,r);if(c?.length)throw Ns(c,{status:a.status,retryAfter:fd(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...pd(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ie("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},pd=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function jy(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:fd(e),maybeDone:!0};if(!Vy(o))throw new ie("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ie("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function Vy(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function fd({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function $d(e){try{e()}catch(t){dl(t)}}function dl(e){setTimeout(()=>{throw e})}function hd(){let e=null;return{load:()=>e,save:t=>{e=t}}}function id(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var Yy="0123456789abcdefghjkmnpqrstvwxyz";function q(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=Yy[Number(n>>r&31n)];return`${e}_${o}`}var ld=()=>q("key"),zy=22*36e5,Zy=36e5;function Qy(e,t=Date.now()){return t-e<zy&&e-t<Zy}var Jy=5,cd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),vd=class{constructor(e,t){this.sender=e,this.options=t,this.loaded=this.load(),this.loaded.catch(()=>{})}sender;options;writes=[];callers=new Map;loaded;sending=null;changing=Promise.resolve();closed=new AbortController;hurry=()=>{};get waiting(){return this.writes}add(e,t,n){let o=String(e);if(!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(o))throw new TypeError("A change that waits needs @idempotent(key: $key).");let{key:r=ld(),...a}=t,i={key:r,query:o,variables:a,userId:null,sentAt:null,note:n},c=new Promise(d=>this.callers.set(i.key,d)),u=this.keepNew(i);return u.then(()=>this.start().catch(dl),d=>this.answer(i.key,ul("INTERNAL",`It could not be kept: ${d}`))),{kept:u,settled:c}}send(){return this.hurry(),this.start()}close(){this.closed.abort(new DOMException("The queue was closed.","AbortError"))}start(){return this.sending??=this.sendAll(),this.sending}async load(){this.writes=await this.options.store.load()??[]}async keepNew(e){await this.loaded;let t=await this.sender.userId(),{most:n=1e3}=this.options;await this.change(o=>{if(o.length>=n)throw new RangeError(`More than ${n} changes can\u2019t wait.`);return[...o,{...e,userId:t}]})}async sendAll(){try{await this.loaded,await this.sendEach()}catch(e){if(!this.closed.signal.aborted)throw e}finally{this.sending=null}}async sendEach(){for(let e=0;!this.closed.signal.aborted;){let t=null;try{t=await this.sender.userId();let n=this.writes.find(o=>o.userId===t);if(!n)return;await this.sendOne(n,e),e=0}catch(n){if(!(n instanceof ie))throw n;if(cd.has(n.code)){if(t===await this.sender.userId())return;continue}e+=1;let o=new Promise(r=>this.hurry=r);await Promise.race([this.sender.wait(By(n,e),this.closed.signal),o])}}}async sendOne(e,t){let n=e;for(let o=1;;o+=1){if(n.sentAt!==null&&!Qy(n.sentAt))return this.settle(n,Xy);n.sentAt===null&&(n=await this.exchange(n,{...n,sentAt:Date.now()}));let r=await this.ask(n,t),a=r.errors.find(({code:c})=>c==="CONFLICT");if(!a||o>Jy)return this.settle(n,r);let i=await this.options.onConflict?.(n,a)??null;if(i===null)return this.settle(n,r);n=await this.exchange(n,{...n,variables:i,key:ld(),sentAt:null})}}async ask(e,t){try{return await this.sender.send(e,this.closed.signal)}catch(n){if(!(n instanceof ie)||Gy(n,t+1)||cd.has(n.code))throw n;return ul(n.code,n.message)}}async settle({key:e},t){let n=this.writes.find(o=>o.key===e);await this.change(o=>o.filter(r=>r.key!==e)),n&&$d(()=>this.options.onSettled?.(n,t)),this.answer(e,t)}answer(e,t){this.callers.get(e)?.(t),this.callers.delete(e)}async exchange(e,t){await this.change(o=>o.map(r=>r.key===e.key?t:r));let n=this.callers.get(e.key);return this.callers.delete(e.key),n&&this.callers.set(t.key,n),t}change(e){let t=this.changing.then(async()=>{this.closed.signal.throwIfAborted();let n=e(this.writes);await this.options.store.save(n.length?n:null),this.writes=n});return this.changing=t.catch(()=>{}),t}},Xy=ul("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function ul(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var eb=2e4,ud=new Set(["RATE_LIMITED","INTERNAL"]),tb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),gd=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ie("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ie&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=id(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ie&&tb.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(ud.has(a.code))throw dd(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await id(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&ud.has(c.code))throw dd(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(nb(e,t));return $d(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){dl(t)}}},dd=({code:e,message:t,retryAfter:n})=>new ie(e,t,{retryAfter:n??void 0});function nb({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(eb,a/4)}}var Dd=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Dd(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},yd=new Map;function ob(e){var t=yd.get(this);return t||(t=new Map,yd.set(this,t)),(t=Dd(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ce,Cd,Nd,$n,pl,Fs,Rd,Ps,Ld,yl,fl,rb,Er=Symbol.for("pv"),qs={},Hs=[],sb=/^m(i|n|o|s|text|space)$/,bl=Array.isArray,kl=Hs.slice,Gn=Object.assign;function Wn(e){e&&e.parentNode&&e.remove()}function Md(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?kl.call(arguments,2):n),gr(e,i,o,r,null)}function gr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Er,__v:r||++Cd,__i:-1,__u:0};return!r&&ce.vnode&&ce.vnode(a),a}function So(e){return e.children}function yr(e,t){this.props=e,this.context=t,this.__g=0}function hn(e,t){if(t==null)return e.__&&hn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:hn(e)}function ab(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Gn({constructor:Er},n)).__v=n.__v+1,ce.vnode&&ce.vnode(t),wl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||hn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Bd(r,t,a),n.__=n.__e=null,t.__e!=o&&Pd(t))}function Pd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Pd(e)}function bd(e){(8&e.__g||(e.__g|=8,$n.push(e),Fs++))&&pl==ce.debounceRendering||((pl=ce.debounceRendering)||queueMicrotask)(Ud)}function Ud(){try{for(var e,t=1;$n.length;)$n.length>t&&$n.sort(Rd),e=$n.shift(),t=$n.length,8&e.__g&&ab(e)}finally{(Fs=$n.length)&&(pl||queueMicrotask)(Ud)}}function Fd(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,v,b,h,g=o.__k||Hs,y=t.length;for(u=ib(n,t,g,u,y),f=0;f<y;f++)(p=n.__k[f])!=null&&($=~p.__i&&g[p.__i]||qs,p.__i=f,h=wl(e,p,$,r,a,i,c,u,d,m),v=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&xl($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||v,p)),b=b||v,4&p.__u?(u=qd(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&h!==void 0?u=h:v&&(u=v.nextSibling),p.__u&=-21);return n.__e=b,u}function ib(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,v=n.length,b=v,h=0,g=0,y=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[a]=gr(null,i):bl(i)?i=y[a]=gr(So,{children:i}):i.constructor===Er&&i.__b?i=y[a]=gr(i.type,i.props,i.key,i.ref,i.__v):y[a]=i,u=a+h,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=lb(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?h--:d==u+1?h++:d!=u&&(d>u?h--:h++,g=1)):(~d||(r>v?h--:r<v&&h++),typeof i.type!="function"&&(i.__u|=4))):y[a]=null;if(g){for(m=[],f=[],a=0;a<r;a++)if((i=y[a])&&16&i.__u){for(h=0,$=m.length;h<$;)m[p=h+$>>1]<i.__i?h=p+1:$=p;m[h]=i.__i,f[a]=h+1}for(h=m.length;a--;)f[a]&&(f[a]==h?h--:y[a].__u|=4)}if(b)for(a=0;a<v;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=hn(c)),Sl(c,c));return o}function qd(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=qd(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=hn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function lb(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function kd(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ls(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||kd(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||kd(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=fl[t]||(fl[t]=cb(t)),(e.__a||(e.__a={}))[t]=yl,a=t!=(t=t.replace(Ld,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function cb(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ps]==null)t[Ps]=yl++;else if(t[Ps]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function wl(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y,E,T,me,O,ee,C,wt,Be,xt,U=t.type;if(t.constructor!==Er)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=Us(m,a):a.push(m),c=a[0]||c),(m=ce.__b)&&m(t);e:if(typeof U=="function"){$=i.length;try{if(g=t.props,y=(m=U.prototype)&&m.render,E=(m=U.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new U(g,T):(t.__c=p=new yr(g,T),p.constructor=U,p.render=db),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),U.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Gn({},p.__s)),Gn(p.__s,U.getDerivedStateFromProps(g,p.__s)))),v=p.props,b=p.state,p.__v=t,n.__c){if(g!==v&&y&&!U.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,T)===!1){t.__v!=n.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ve){ve&&(ve.__=t)}),Hs.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=hn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,T),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,b,h)})}else y&&!U.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=g,p.__P=e,p.__g&=-5,me=ce.__r,O=y?25:0;do p.__g&=-9,me&&me(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++O<25);y&&(Hs.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Gn({},o,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(h=p.getSnapshotBeforeUpdate(v,b)),ee=m&&m.type===So&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ve){ve&&Sl(ve,ve)}),n.__k=null),c=n.__k?hn(n,0):null),c=Fd(e,bl(ee)?ee:[ee],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Wn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ve){if(i.length=$,t.__v=null,u||a)if(ve&&ve.then){if(t.__u|=128|u,a){for(~(Be=a.indexOf(c||void 0))||(Be=a.length);(xt=a[Be-1])&&xt.nodeType==8;)Be--;for(;Be<a.length;Be++)if(xt=a[Be])if(a[Be]=null,C){if(xt==wt)break}else{if(xt.nodeType!=8)break;xt.data.startsWith("$s")&&(wt=Us(C=xt))}}if(!C){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;C=c}(m=Us(C=t.__c.__z||(t.__c.__z=C)))?(t.__e=C,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Wn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ve&&ve.then||Hd(t),ce.__e(ve,t,n)}}else c=t.__e=ub(n.__e,t,n,o,r,a,i,u,d,e);return(m=ce.diffed)&&m(t),c}function Us(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Hd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Hd))}function Bd(e,t,n){for(var o=0;o<n.length;)xl(n[o++],n[o++],n[o++]);ce.__c&&ce.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ce.__e(a,r.__v)}})}function ub(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,b,h,g,y=n.props||qs,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((v=a[m])&&(T?v.localName==T:v.nodeType==3)){e=v,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!T)return g.createTextNode(E);e=g.createElementNS(r,T,E.is?E:d),c&&(ce.__m&&ce.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&kl.call(d.childNodes),!c&&a)for(y={},m=0;m<e.attributes.length;m++)y[(v=e.attributes[m]).name]=v.value;for(m in y)v=y[m],m=="dangerouslySetInnerHTML"?$=v:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Ls(e,m,null,v,r);for(m in E)v=E[m],m=="children"?p=v:m=="dangerouslySetInnerHTML"?f=v:m=="value"?b=v:m=="checked"?h=v:c&&typeof v!="function"||y[m]===v||Ls(e,m,v,y[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&sb.test(T))&&(r="http://www.w3.org/1999/xhtml"),Fd(d,bl(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&hn(n,0),c,u),a&&a.some(Wn)),c&&T!="textarea"||(m="value",T=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(T!="progress"||b)||Ls(e,m,b,y[m],r),m="checked",h!=null&&h!=e[m]&&Ls(e,m,h,y[m],r))}else y===E||c&&e.data==E||(e.data=E);return e}function xl(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ce.__e(r,n)}}function Sl(e,t,n){var o,r,a,i;if(ce.unmount&&ce.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||xl(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ce.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Sl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Us(o,a=[]))&&(o==e.__e&&a.some(Wn),Wn(r),Wn(o)),n||Wn(e.__e),e.__e=e.__c=e.__=null}function db(e,t,n){return this.constructor(e,n)}function Kd(e,t){var n,o,r,a;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=gr(So,{children:[e]}),r=[],a=[],wl(t,t.__k,o||qs,qs,t.namespaceURI,o?null:t.firstChild?kl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Bd(r,t.__k,a),t.__k.props.children=null}ce={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Fs=0,e}},Cd=0,Nd=function(e){return e!=null&&e.constructor===Er},yr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Gn({},this.state)),typeof e=="function"&&(e=e(Gn({},n),this.props)),e&&(Gn(n,e),this.__v&&(t&&this.__k.push(t),bd(this)))},yr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),bd(this))},yr.prototype.render=So,$n=[],Fs=0,Rd=function(e,t){return e.__v.__b-t.__v.__b},Ps=Symbol(),Ld=/(PointerCapture)$|Capture$/i,yl=0,fl={},rb=0;var vn,ge,ml,wd,$l=Object.is,xr=0,Wd=[],hl=[],xe=ce,xd=xe.__b,Sd=xe.__r,Ed=xe.diffed,_d=xe.__c,Td=xe.unmount,Ad=xe.__;function Eo(e,t){xe.__h&&xe.__h(ge,e,xr||t),xr=0;var n=ge.__H||(ge.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return xr=1,mb(Vd,e)}function mb(e,t,n){var o=Eo(vn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Vd(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);$l(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ge,!ge.__f)){ge.__f=!0;var r=ge.shouldComponentUpdate;ge.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,$l($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=Eo(vn++,3);!xe.__s&&El(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ge.__H.__h.push(n))}function G(e,t){var n=Eo(vn++,4);!xe.__s&&El(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ge.__h.push(n))}function A(e){return xr=5,mt(function(){return{current:e}},[])}function mt(e,t){var n=Eo(vn++,7);return El(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gd(e,t){return xr=8,mt(function(){return e},t)}function jd(e){var t=Eo(vn++,10),n=x();return t.__=e,ge.componentDidCatch||(ge.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function De(){var e=Eo(vn++,11);if(!e.__){for(var t=ge.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function pb(){var e;do{for(;e=hl.shift();)try{br(e)}catch(n){xe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Wd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(br),t.__h.some(vl),t.__h=[]}catch(n){t.__h=[],xe.__e(n,e.__v)}}}while(hl.length)}xe.__b=function(e){ge=null,xd&&xd(e)},xe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ad&&Ad(e,t)},xe.__r=function(e){Sd&&Sd(e),vn=0;var t=(ge=e.__c).__H;t&&(ml==ge?ge.__h=[]:(t.__h.some(br),t.__h.some(vl),vn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ml=ge},xe.diffed=function(e){Ed&&Ed(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Od(Wd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ml=ge=null},xe.__c=function(e,t){t.some(function(n){try{n.__h.some(br),n.__h=n.__h.filter(function(o){return!o.__||vl(o)})}catch(o){n.__h=[function(){throw o}]}}),_d&&_d(e,t)},xe.unmount=function(e){Td&&Td(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Od(hl.push(r))}else br(r)}catch(a){t=a}}),o.__H=void 0,t&&xe.__e(t,o.__v))};var Id=typeof requestAnimationFrame=="function";function fb(e){var t,n=function(){clearTimeout(o),Id&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Id&&(t=requestAnimationFrame(n))}function Od(e){e!=1&&wd==xe.requestAnimationFrame||((wd=xe.requestAnimationFrame)||fb)(pb)}function br(e){var t=ge,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ge=t}function vl(e){var t=ge;e.__c=e.__(),ge=t}function El(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!$l(n,e[o])})}function Vd(e,t){return typeof t=="function"?t(e):t}var $b=Symbol.for("preact-signals");function Gs(){if(nn>1)nn--;else{var e,t=!1;for((function(){var r=Ks;for(Ks=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();wr!==void 0;){var n=wr;for(wr=void 0,Bs++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&zd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Bs=0,nn--,t)throw e}}function M(e){if(nn>0)return e();gl=++hb,nn++;try{return e()}finally{Gs()}}var kr,$e=void 0;function _o(e){var t=$e,n=kr;$e=void 0,kr=void 0;try{return e()}finally{$e=t,kr=n}}var wr=void 0,nn=0,Bs=0,hb=0,gl=0,Ks=void 0,Ws=0;function Yd(e){if($e!==void 0){var t=e.n;if(t===void 0||t.t!==$e)return t={i:0,S:e,p:$e.s,n:void 0,t:$e,e:void 0,x:void 0,r:t},$e.s!==void 0&&($e.s.n=t),$e.s=t,e.n=t,32&$e.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$e.s,t.n=void 0,$e.s.n=t,$e.s=t),t}}function Ke(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ke.prototype.brand=$b;Ke.prototype.h=function(){return!0};Ke.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:_o(function(){var o;(o=t.W)==null||o.call(t)}))};Ke.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&_o(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ke.prototype.subscribe=function(e){var t=this;return ke(function(){var n=t.value;_o(function(){return e(n)})},{name:"sub"})};Ke.prototype.valueOf=function(){return this.value};Ke.prototype.toString=function(){return this.value+""};Ke.prototype.toJSON=function(){return this.value};Ke.prototype.peek=function(){var e=this;return _o(function(){return e.value})};Object.defineProperty(Ke.prototype,"value",{get:function(){var e=Yd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Bs>100)throw new Error("Cycle detected");(function(n){nn!==0&&Bs===0&&n.l!==gl&&(n.l=gl,Ks={S:n,v:n.v,i:n.i,o:Ks})})(this),this.v=e,this.i++,Ws++,nn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Gs()}}}});function k(e,t){return new Ke(e,t)}function zd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Zd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Qd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function jn(e,t){Ke.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ws-1,this.f=4}jn.prototype=new Ke;jn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ws))return!0;if(this.g=Ws,this.f|=1,this.i>0&&!zd(this))return this.f&=-2,!0;var e=$e;try{Zd(this),$e=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $e=e,Qd(this),this.f&=-2,!0};jn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ke.prototype.S.call(this,e)};jn.prototype.U=function(e){if(this.t!==void 0&&(Ke.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};jn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(jn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Yd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new jn(e,t)}function Jd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){nn++;var n=$e;$e=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,_l(e),o}finally{$e=n,Gs()}}}function _l(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Jd(e)}function vb(e){if($e!==this)throw new Error("Out-of-order effect");Qd(this),$e=e,this.f&=-2;try{8&this.f&&_l(this)}finally{Gs()}}function To(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,kr&&kr.push(this)}To.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};To.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Jd(this),Zd(this),nn++;var e=$e;return $e=this,vb.bind(this,e)};To.prototype.N=function(){2&this.f||(this.f|=2,this.u=wr,wr=this)};To.prototype.d=function(){this.f|=8,1&this.f||_l(this)};To.prototype.dispose=function(){this.d()};function ke(e,t){var n=new To(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Xd,_r,Ms,gb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var em=[];ke(function(){Xd=this.N})();function Ao(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function Sr(e){if(Ms){var t=Ms;Ms=void 0,t()}Ms=e&&e.S()}function tm(e){var t=this,n=e.data,o=bb(n);o.name="ReactiveDom",o.value=n;var r=mt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=D(function(){return!Array.isArray(d.value)&&!Nd(d.value)}),f=ke(function(){if(this.N=nm,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}tm.displayName="ReactiveTextNode";Object.defineProperties(Ke.prototype,{constructor:{configurable:!0,value:Md(So,null).constructor},type:{configurable:!0,value:tm},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ao("__b",function(e,t){if(Sr(),_r=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ke&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});Ao("__r",function(e,t){if(e(t),t.type!==So){Sr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ke(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;gb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),_r=o,Sr(n)}});Ao("__e",function(e,t,n,o){Sr(),_r=void 0,e(t,n,o)});Ao("diffed",function(e,t){Sr(),_r=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=yb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function yb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:ke(function(){this.N=nm;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Ao("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});Ao("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});yr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function bb(e,t){return mt(function(){return k(e,t)},[])}function Nt(e,t){var n=A(e);return n.current=e,_r.__$f|=4,mt(function(){return D(function(){return n.current()},t)},[])}var kb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function wb(){M(function(){for(var e;e=em.shift();)Xd.call(e)})}function nm(){em.push(this)===1&&(ce.requestAnimationFrame||kb)(wb)}var l=ob.bind(Md);var gn="id name email emailConfirmed role timeZone locale version createdAt",Vn=`errors { code message path } token expiresIn user { ${gn} }`,om=`mutation Refresh { refreshSession { ${Vn} } }`,X=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,Yn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${X} }
changes { field before after beforeText afterText }`,Tr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,rm=`query Start {
cursor
me { ${gn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${Tr} }
events(last: 40) { nodes { ${Yn} } }
inbox(first: 1) { unreadCount cursor }
}`;var sm=window.taskflowAhead??=[];function js(e,t){let n=sm.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:sm.splice(n,1)[0].answer}var xb=3e4,Sb=new md({url:location.origin,timeout:xb,language:void 0,cookie:!0,fetch:(e,t)=>js(t.body,t.headers.authorization)??fetch(e,t)}),Pe=(e,t,{token:n=null,keepalive:o,signal:r}={})=>Sb.ask({query:e,variables:t},n,{keepalive:o,signal:r});var Tl="taskflow.owner",Io="taskflow.last",S=k(void 0),Ar=k(""),pt=new gd({store:hd(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Pe(om,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>Eb(e),onEnd:()=>Oo("door.ended")});async function am(){await pt.token()===null&&Oo()}function Eb(e){if(!e)throw new TypeError("There is nobody in this answer.");Ar.value="",_b(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function Oo(e=""){Ys(),pt.forget(),S.peek()&&(Ar.value=e),S.value=null}var Vs=e=>localStorage.getItem(Tl)===e;function _b(e){if(!Vs(e)){Ys();try{localStorage.setItem(Tl,e)}catch{}}}function Ys(){localStorage.removeItem(Io),localStorage.removeItem(Tl)}var Tb=4,Ab=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>pt.send(S.peek()?.id??null,o=>Pe(e,t,{...n,token:o})),ft=()=>vr(Tb),zn=new Set;async function yn(e=!1,t=!1){Ys(),await Promise.all([...zn].map(n=>n())),await _(Ab,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Oo()}var im=e=>!!e?.types.includes("Files");function lm(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function cm(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function Do({clipboardData:e}){return e&&!e.types.includes("text/plain")?lm(e):[]}function zs(e){let[t,n]=x(0),o=r=>a=>{!e||!im(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(lm(r))})}}function um(){I(()=>{let e=t=>{t.defaultPrevented||!im(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Zs(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Qs={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},dm=()=>navigator.languages.find(e=>e.split("-")[0]in Qs),mm=(e="en")=>e.split("-")[0]in Qs?e.split("-")[0]:"en";var Js=k(Date.now());setInterval(()=>{Js.value=Date.now()},3e4);var bn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=D(()=>on(Js.value)),Al=null;function on(e){return Al?.resolvedOptions().timeZone!==bn.value&&(Al=new Intl.DateTimeFormat("en-CA",{timeZone:bn.value,year:"numeric",month:"2-digit",day:"2-digit"})),Al.format(new Date(e))}function F(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Ir(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Or(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&F(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function pm(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Co(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${No(o)}:00Z`);return new Date(o).toISOString()}var Il=null;function No(e){return Il?.resolvedOptions().timeZone!==bn.value&&(Il=new Intl.DateTimeFormat("en-GB",{timeZone:bn.value,hour:"2-digit",minute:"2-digit"})),`${on(e)}T${Il.format(e)}`}var at=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Dr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Ib=["week","day","hour","minute","second"],fm=["byte","kilobyte","megabyte","gigabyte"],Ol=new Map;function Je(e,t){let n=`${e.name} ${Ze.value} ${JSON.stringify(t)}`;return Ol.has(n)||Ol.set(n,new e(Ze.value,t)),Ol.get(n)}var hm=k({}),Ze=k("en"),$m="";async function Ro(e="en"){let t=mm(e);if(t!==$m){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(js(n)??fetch(n));hm.value=await o.json(),$m=t}Ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return vm(e,t).replace(/\{(\w+)\}/g,(n,o)=>Ob(t[o]))}function we(e,t){return vm(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=pm(R.value,e);return t>=-1&&t<=1?Nl(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Zn(e,{weekday:"short"}):Zn(e,Dl(e))};s.longDay=e=>Zn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Zn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Zn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(fm.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:fm[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((Js.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=on(t);return Je(Intl.DateTimeFormat,{...Cl(),...o!==R.value&&Dl(o)}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{...Cl(),weekday:"short",...Dl(on(e))}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{...Cl(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Zn(F("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Ib.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Je(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Dr(Ze.value);return Array.from({length:7},(t,n)=>Zn(F("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>F(e,-((at(e)-Dr(Ze.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));var Dl=e=>({day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}});function Cl(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:bn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function vm(e,t){let n=hm.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Ob=e=>typeof e=="number"?s.number(e):String(e??""),Zn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),Nl=e=>e.charAt(0).toLocaleUpperCase(Ze.value)+e.slice(1);var gm=2e4,Db=8e3,Cb=new Set([4401,4403]);function ym(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(g){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(g))}function f(g){let y=t.get(g);y&&m({id:g,type:"subscribe",payload:{query:y.query,variables:y.variables()}})}async function $(){if(r=await pt.token().catch(()=>null),n.signal.aborted)return;if(!r)return h();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),g.onmessage=({data:y})=>{u=Date.now(),p(JSON.parse(y))},g.onclose=({code:y})=>o===g&&b(y)}function p({type:g,id:y,payload:E}){let T=t.get(y);if(g==="connection_ack"){a=!0,i=0;for(let me of t.keys())f(me);c=setInterval(v,gm),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?E.errors?T?.failed(Ns(E.errors,{})):T?.next(E.data):g==="error"&&t.delete(y)?T?.failed(Ns(E,{})):g==="complete"&&t.delete(y)&&T?.done?.()}function v(){if(Date.now()-u>gm+Db)return o?.close(4e3);m({type:"ping"})}async function b(g){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&Cb.has(g)&&await pt.renew(r).catch(()=>{}),n.signal.aborted||h())}function h(){i+=1,Rs(vr(i),n.signal).then($,()=>{})}return $(),{subscribe(g,y,E){let T=String(d+=1);return t.set(T,{query:g,variables:y,...E}),a&&f(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var Xe=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${X} description } } } }`,bm=`query Teams { me { ${gn} } teams(includeArchived: true) { ${Tr} } }`,km=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${Yn} } }
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
}`,Xs=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,xm=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${X} } pageInfo { hasNextPage endCursor } totalCount
}
}`,Sm=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${X} } matches { field snippet } }
}
}`,Lo="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",ea="id at beforeDue firedAt",Em=`query Sheet($id: ID!) {
task(id: $id) { ${X} description startedAt watchers { id name } reminders { ${ea} } }
}`,_m="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Tm=`query Watchers($id: ID!) { task(id: $id) { ${X} watchers { id name } } }`,Am="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Im=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Xe} task { ${X} description } }
}`,ta=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${X} description nextOccurrence { ${X} } }
}
}`,Om=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${X} nextOccurrence { ${X} } }
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
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Xe} task { ${X} watchers { id name } } }
}`,na=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Xe} results { task { ${X} } } }
}`,Lm=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Xe} results { task { ${X} } } }
}`,Rl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Xe} deletedId }
}`,oa=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Xe} results { task { ${X} description } } }
}`,Mm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,Pm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Xe} task { ${X} description } }
}`;var Nb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Ll=new Set(["sign-in","register","forgot","reset","confirm"]),Ml=new Set(["reset","confirm"]),Rb=/(^\/team\/|[?&]team=)(\w{2,8})(?=[?&]|$)/g;history.scrollRestoration="manual";var Qn=k(aa("push")),ne=D(()=>Cr(Qn.value.path)),Z=D(()=>{if(ne.value.name!=="task")return ne.value;let e=Cr(Qn.value.under??"/tasks");return Ll.has(e.name)?Cr("/tasks"):e}),ra=D(()=>({step:Qn.value.step,scroll:Qn.value.scroll??0}));function V(e,{replace:t=!1}={}){let n=Cr(e).name==="task"?{under:Z.peek().path}:{};t?n.from=Nr().from:(n.from=ne.peek().path,history.replaceState({...Nr(),scroll:Rr().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Qn.value=aa(t?"replace":"push")}function sa(e){let t=e.toString(),n=new URL(Z.peek().path,location.origin).pathname+(t?`?${t}`:"");if(ne.peek().name!=="task")return V(n,{replace:!0});history.replaceState({...Nr(),under:n},""),Qn.value=aa("replace")}var Rt=e=>V(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:ne.peek().name==="task"});function Jn(){let{path:e}=Z.peek();Nr().from===e?history.back():V(e,{replace:!0})}function Rr(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Qn.value=aa("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Cr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),V(n,{replace:ne.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Cr(e){let t=new URL(e,location.origin);for(let[n,o]of Nb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Nr(){return history.state??{}}function aa(e){let t=location.pathname+location.search,n=t.replace(Rb,(o,r,a)=>r+a.toUpperCase());return n!==t&&history.replaceState(history.state,"",n),{...Nr(),path:n,step:e}}var Lb=new Set(["MEMBER","ADMIN"]),oe=k([]),Ce=D(()=>oe.value.filter(e=>!e.archivedAt)),te=D(()=>Ce.value.filter(e=>Lb.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),St=D(()=>{let e=new Map;for(let t of Ce.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function $t(e){return(Ce.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function et(){let e=await _(bm,{});M(()=>{oe.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Um=D(()=>new Map(oe.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),rn=e=>e?Um.value.get(e.id):void 0,Ht=e=>oe.value.find(({id:t})=>t===e)?.stages??[];function Pl(e,t){let n=oe.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Fm(e,t){let n=Um.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Pl(r.id,o)}}var Mb=new Set(["PENDING","IN_PROGRESS"]),he=e=>!e.deletedAt,Q=e=>Mb.has(e.status),We=new Map,Fl=new Map,Ul=new Set;function Lr(e){let t=We.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return We.set(e,n),n}var j=e=>Lr(e).shown,L=e=>We.get(e)?.shown.peek(),Mo=e=>Fl.get(e)??(We.get(e)?.known?e:void 0);function*kn(){for(let{shown:e}of We.values()){let t=e.peek();t&&(yield t)}}function*ia(){for(let{known:e}of We.values())e?.version&&(yield e)}function ue(e){let t=Lr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Fl.set(e.key,e.id),Po(e.id),!0)}function la(e){M(()=>e.forEach(ue))}function Bt(e,t=We.get(e)?.known?.version??0){let n=Lr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Po(e)}var ca=e=>{Lr(e).gone=-1};function _e(e,t,n){We.get(e)?.patches.set(t,n),Po(e)}function qm(e,t){let n=We.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Bt(e,-1);Po(e)}}function ql(e,t){let n=Lr(e.id);n.known={...e,version:0},n.patches.set(t,{}),Po(e.id)}var Hm=e=>(We.get(e)?.gone??-1)>=0,Xn=e=>We.get(e)?.known;function ua(e,t){let n=We.get(e);n?.known?.version&&(n.known={...n.known,...t},Po(e))}function Bm(){for(let e of We.values())e.doubted=e.known!==null,e.gone=-1}function Km(){M(()=>{for(let[e,t]of We)t.doubted&&!t.patches.size&&Bt(e,-1)})}function Wm(){M(()=>{for(let e of We.keys())Bt(e,-1)}),We.clear(),Fl.clear()}function Gm(e){return Ul.add(e),()=>Ul.delete(e)}function Po(e){let t=We.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Pb(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Q(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of Ul)r.touch(e,n,o)})}function Pb(e,{relabel:t,...n}){let o={...e,...n,...Fm(e,n)};return t?{...o,labels:Ub(o.labels,t)}:o}function Ub(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var tt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Et=["LOW","MEDIUM","HIGH","URGENT"];function Lt(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Fb(e.due)),t}function da(e){let t=Y(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Hb(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||Bb(n,e.labels))&&(!e.from||!e.to||Vm(n.dueDate,e.from,e.to))&&(!e.due||qb(n,e.due))&&(!t.length||Kb(n,t))}function Uo(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Wb(jm(n,r),jm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var Y=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Fb(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:F(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function qb(e,t){return t==="overdue"?e.overdue&&Q(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Vm(e.dueDate,R.peek(),F(R.peek(),7)):!1}var Vm=(e,t,n)=>e!==null&&e>=t&&e<=n;function Hb(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var Bb=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Kb(e,t){if(e.found===t.join(" "))return!0;let n=Y(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function jm(e,t){return t==="PRIORITY"?Et.indexOf(e.priority):t==="STATUS"?tt.indexOf(e.status):t==="TITLE"?Y(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Wb(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ma=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],eo=k(new Map),Fo=D(()=>new Map(oe.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function _t(e){let t=oe.value.find(({id:o})=>o===e)?.labels??[],n=[...eo.value.values()].filter(o=>o.teamId===e&&!Fo.value.has(o.label.id));return Bl([...t,...n.map(({label:o})=>o)])}var Ym=({labels:e})=>Bl(e.map(t=>Fo.value.get(t.id)??t));function zm(e){let t=Ce.value.filter(({id:o})=>!e||o===e),n=Bl(t.flatMap(({id:o})=>_t(o)));return[...Map.groupBy(n,({name:o})=>Y(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function pa(e){let t=new Set(e.map(o=>Y(Fo.value.get(o)?.name??""))),n=[...Fo.value.values()].filter(({name:o})=>t.has(Y(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Hl=(e,t)=>e.find(n=>Y(n.name)===Y(t.trim())),fa=e=>Fo.value.get(e);function qo(e){let t=ma.map(n=>e.filter(o=>o.color===n).length);return ma[t.indexOf(Math.min(...t))]}function $a(e,t){eo.value=new Map([...eo.peek(),[t.id,{teamId:e,label:t}]])}function Zm(){eo.value=new Map}function Qm(e,t){let n=eo.peek().get(e);n&&(eo.value=new Map([...eo.peek()].filter(([o])=>o!==e)),!(!t||Fo.peek().has(e))&&(oe.value=oe.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Bl=e=>e.toSorted((t,n)=>Y(t.name).localeCompare(Y(n.name))||(t.id<n.id?-1:1));var Xm="taskflow.scope",Gb=new Set(["today","tasks","board","calendar","reports","trash"]),jb=/^\/(today|tasks|board|calendar|reports|trash)?$/,Jm=JSON.parse(localStorage.getItem(Xm)??"null"),ha=k({team:"",mine:!1}),sn=D(()=>to()?Z.value.query.get("team")??"":ha.value.team),va=D(()=>to()?Z.value.query.get("assignee")==="me":ha.value.mine);ke(()=>{to()&&(ha.value={team:sn.value,mine:va.value},localStorage.setItem(Xm,JSON.stringify(ha.value)))});var Kt=D(()=>Ce.value.find(e=>e.key===sn.value)),ga=D(()=>Z.value.name==="overview"?{}:Lt({team:Kt.value?.id,assignee:va.value?"me":void 0}));function Re(e,t={}){let{team:n,mine:o}={team:sn.value,mine:va.value,...t},r=new URL(e,location.origin);if(!jb.test(r.pathname))return e;let a=oe.value.length>0&&!Ce.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Kl(e){if(!to())return Re("/tasks",{team:e});let t=new URLSearchParams(Z.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Z.value.path,location.origin).pathname+(n?`?${n}`:"")}function Wl(){let{name:e,query:t}=ne.peek();e==="today"&&![...t.keys()].length&&Jm&&V(Re("/",Jm),{replace:!0})}function Ne(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?oe.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Vb(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Vb(e){if(e)return e==="none"?[]:pa(e.split(",").filter(Boolean))}function Le(e){let t=new URLSearchParams(Z.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);sa(t)}function ep(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=to()?Ne(Z.value.query):Ne(new URLSearchParams),a=te.value.find(u=>u.key===sn.value),c=va.value||e==="me"?S.value:St.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Yb(o)},...r&&rn({id:r})&&{stage:{id:r}}}}function Yb(e){let t=e.map(fa).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>Y(n))).size===1?t:[]}function to(){return Gb.has(Z.value.name)}function tp({nextOccurrence:e,...t}){return e&&ue(e),t}function ya(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:Gl(n),to:`/t/${n.key}`}}var Gl=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});function Ho(){let e=t=>t.preventDefault();return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)}var jl="taskflow.waiting",zb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),it=k([]),Mr=D(()=>it.value.length),Pr=k(!1),np=new Map,ba=new Map,wn=null;function xn(e,t){for(let n of e)np.set(n,t)}function Sn(e){let{key:t,query:n,variables:o,...r}=e;rp().add(n,{...o,key:t},r),it.value=[...it.peek(),{...e,who:wn?.who}]}var Ur=()=>wn?.queue.send();function op(){return rp(),it.peek()}function rp(){let e=S.peek()?.id;if(wn&&(wn.who===e||!e))return wn.queue;wn?.queue.close(),it.value=(Vl.load()??[]).map(Yl),it.peek().length||Vl.save(null);let t={userId:async()=>S.peek()?.id??null,send:Qb,wait:Xb};return wn={who:e,queue:new vd(t,{store:Vl,onSettled:ek})},wn.queue}var Vl={load(){let{who:e,writes:t}=JSON.parse(sessionStorage.getItem(jl)??"{}");return e&&e===S.peek()?.id?t.map(Zb):null},save(e){try{e?sessionStorage.setItem(jl,JSON.stringify({who:e[0].userId,writes:e.map(Yl)})):sessionStorage.removeItem(jl)}catch{}}},Yl=({note:e,userId:t,...n})=>({...n,...e,who:t}),Zb=({key:e,query:t,variables:n,who:o=null,sentAt:r=null,...a})=>({key:e,query:t,variables:n,note:a,sentAt:r,userId:o});async function Qb({key:e,query:t,variables:n,userId:o,note:{field:r,first:a,keepalive:i}},c){a&&!ba.has(e)&&ba.set(e,await Jb(a));let u=t,d={...n,key:e},f=(await pt.send(o,$=>Pe(u,d,{token:$,keepalive:i,signal:c})))[r];return{ok:!f.errors.length,payload:f,errors:f.errors}}var Jb=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ie&&!tn(n)&&!zb.has(n.code))return null;throw n});function Xb(e,t){return Pr.value=!0,Rs(e,t)}function ek({key:e,...t},{payload:n,errors:o}){let r=Yl({key:e,...t}),a=o.map(i=>i.code==="UNCERTAIN"?{...i,message:""}:i);M(()=>{Pr.value=!1,it.value=it.peek().filter(i=>i.key!==e),np.get(r.field)?.(r,{...n,errors:a,found:ba.get(e)})}),ba.delete(e)}ke(()=>Pr.value&&Mr.value?Ho():void 0);var tk=8e3,no=k([]),nk=0;function N(e){let t=nk+=1;return no.value=[...no.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>En(t),tk),t}function En(e){no.value=no.peek().filter(t=>t.id!==e)}var ok=500,oo=[],Fr=null;async function sp(){if(Fr&&(await Fr).errors.length)return;let e=oo.pop();if(!e)return void N({text:s("undo.nothing")});En(e.toast),e.run()}function ro(e){return Fr=e,e.then(()=>{Fr===e&&(Fr=null)}),e}function Te(e,t,n,o){let r=()=>{oo.includes(i)&&oo.splice(oo.indexOf(i),1),En(i.toast)},i={run:t,toast:N({text:e,undo:()=>{r(),t()},to:n,also:o})};return oo.push(i),oo.length>ok&&oo.shift(),r}var ap={assignee:"assigneeId",stage:"stageId",team:"teamId"},rk=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],zl=100,qr=new Map,wa=new Set;function nt(e,t,n={}){let o=$p(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=yp(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=q("change"),i=hp(t,o);return _e(e.id,a,i),ye(a,"updateTask",ta,{id:e.id,input:r},[e.id],{shown:i,before:vp(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??mk(e,t,o)})}async function xa(e,t){let n=e.filter(i=>$p(i,t).length);if(n.length===1)return void await nt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,vp(i,o)])),a=new Map([]);await Bo(n.map(({id:i})=>i),i=>{let c=q("change");return a.set(c,i),sk(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>lp(a,r))}var lp=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=q("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ye(r,"undo",oa,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function sk(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ye(n,"updateTasks",na,{ids:e,input:yp(t,o)},e,r)}async function Sa(e){if(e.length===1)return void await cp(e[0]);let t=new Map([]);await Bo(e.map(({id:n})=>n),n=>{let o=q("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ye(o,"deleteTasks",Lm,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>lp(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Bo(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(pk(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await ro(i);if(c.length)return void N({bad:!0,text:s("did.refused",{what:n,why:K(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?N({bad:!0,text:s("undo.refused",{why:K(u[0])})}):N({text:o})},r)}function Hr(e,t={}){let n=q("task"),o=q("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return ql({...dp(n),...e,...gp(r.id,e)},o),ye(o,"createTask",Im,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function cp(e){let t=q("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ye(t,"deleteTask",Rl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function up(e){return ye(q("change"),"deleteTask",Rl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function Ea(e,{silent:t}={}){let n=q("change"),o={deletedAt:null};return _e(e.id,n,o),ye(n,"restoreTask",Pm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Zl(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of op())if(wa.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=oe.peek().find(({id:b})=>b===a)??{id:a,key:"",name:""},f=St.peek().find(({id:b})=>b===i)??null,$=u.map(fa).filter(Boolean),p=c?{id:c}:void 0,v={...d,team:m,assignee:f,labels:$};ql({...dp(n[0]),...v,...gp(a,{...v,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;$a(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var ak=0;function dp(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(ak+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ye(e,t,n,o,r,a,i){wa.add(e);let c=new Promise(u=>qr.set(e,u));return Sn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),ro(c)}xn(rk,(e,t)=>{let n=t.errors[0];M(()=>{n||ik(e,t),e.field==="createLabel"?Qm(e.variables.input.id,!n):n?.current&&ue(n.current);for(let o of e.taskIds)qm(o,e.key)}),n?ck(e,n):uk(e,t),qr.get(e.key)?.(t),qr.delete(e.key)});function ik({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return Bt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)ca(c);let i=e==="deleteTask"&&Xn(t[0]);i&&ue({...i,deletedAt:o.shown?.deletedAt??null}),r&&ue({...tp(r),...lk(o)});for(let c of a??[])c.task&&ue(c.task)}var lk=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function ck({key:e,note:t},n){if(t?.silent&&qr.has(e)||t?.quiet==="all"&&qr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=K(n);t?.back?N({bad:!0,text:s("undo.refused",{why:o})}):N({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function K({code:e,message:t}){return t||s(`error.${e}`)}function uk({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void N({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?ka(e,r,n.before):t==="createTask"&&r?cp(r):t==="deleteTask"&&i&&ka(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,ya(r,n.shown))}function ka(e,t,n,o=s("undo.done",{task:t.key})){let r=q("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ye(r,"undo",oa,{target:{originId:e}},[t.id],a)}async function mp(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await pp(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(Mm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>dk(a);a.length&&N({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function dk(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>pp(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&N({text:s("undo.several",{n:e.length-o.length})}),o.length&&N({bad:!0,text:s("undo.refused",{why:K(o[0])})})}var pp=(e,t,n)=>ye(q("change"),"undo",oa,{target:{eventId:e}},[t],n);function mk(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:rn(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var ip=e=>fp(e)??(e||null),fp=e=>e&&typeof e=="object"&&"id"in e?e.id:null,$p=(e,t)=>Object.keys(t).filter(n=>ip(e[n])!==ip(t[n])),hp=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function vp(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...hp(e,n),...o&&(a?{stage:a}:{status:r})}}function gp(e,{stage:t,status:n}){let o=rn(t);return o?{stage:{id:o.id},status:o.status}:{stage:Pl(e,n??"PENDING"),status:n??"PENDING"}}var yp=(e,t)=>Object.fromEntries(t.map(n=>[ap[n]??n,ap[n]?fp(e[n]):e[n]])),pk=(e,t)=>Array.from({length:Math.ceil(e.length/zl)},(n,o)=>t(e.slice(o*zl,(o+1)*zl)));var fk=120,$k=/^(session|api_key)\.|^task\.progressed$/,Wt=k([]);function _a(e){Wt.value=e.filter(xp).reverse().map(t=>({event:t}))}function kp(e){!xp(e)||Wt.peek().some(t=>t.event?.id===e.id)||(Wt.value=[{event:e,fresh:!0},...Wt.peek()].slice(0,fk))}function wp(e){Wt.value=[{caught:e,id:`caught-${Date.now()}`},...Wt.peek()]}var xp=e=>!$k.test(e.name);function Sp(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&gk(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var hk=30*6e4,vk=new Set(["task.updated","attachment.created"]),bp=({task:e,subjectId:t})=>e?.id??t,gk=(e,t)=>vk.has(e.name)&&t.name===e.name&&bp(t)===bp(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<hk;var Qe=k(null),Ge=k(new Set),Ql=null;function Br(e){let t=new Set(Ge.peek());t.delete(e)||t.add(e),Ql=e,Ge.value=t}function Jl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ht),n=[t.indexOf(Ql??je.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ge.value=new Set([...Ge.peek(),...o,e])}function _n(){Ql=null,Ge.peek().size&&(Ge.value=new Set)}var de=k(""),Ta=k([]),Xl=k({});function Mt(e={}){Xl.value=e,de.value="new"}var je=k(null),pe=k(null),Tn=k(!1),Ep=matchMedia("(max-width: 900px)"),_p=()=>{Tn.value=Ep.matches};Ep.addEventListener("change",_p);_p();var ht=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function ec(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Kr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");ec(e==="dark"?"light":"dark")}function fe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var tc=new Set;function Ae(e){return tc.add(e),()=>tc.delete(e)}var Tp=()=>Promise.all([...tc].map(e=>e()));var Ko=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=Gm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...kn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var so=new Set,Wo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Ko(da(t),Uo(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ae(()=>this.reload()),so.add(this)}close(){so.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&so.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(_o(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&so.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Lo,{filter:Lt(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(xm,{filter:Lt(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&Y(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ue(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Aa=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Ap=()=>[...[...so].filter(e=>!e.parked),...[...Pt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),yk=16,Pt=new Map;function Ia(e,t){Pt.get(e)?.close(),Pt.delete(e),t.parked=!0,Pt.set(e,t);let[n]=Pt;Pt.size<=yk||(n[1].close(),Pt.delete(n[0]))}function Ip(e){let t=Pt.get(e);return Pt.delete(e),t&&(t.parked=!1),t}function Op(){for(let e of Pt.values())e.close();Pt.clear()}var Dp=()=>[...so].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Cp(){await Promise.all([...so].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var bk=5e5,kk=7*864e5,wk=40,Np=Ek(["1",gn,X,Yn,Tr,Xs].join(" "));function Rp(e){let t=S.peek()?.id;if(!t||!Vs(t))return;let n=[...ia()].map(Sk),o=new Map(n.filter(({id:u})=>u===pe.peek()).map(u=>[u.id,u])),r=Wt.peek().flatMap(({event:u})=>u??[]),i={...{shape:Np,who:t,at:Date.now(),day:R.peek(),teams:oe.peek(),...e},events:r.slice(0,wk),lists:[]},c=bk-JSON.stringify([i,...o.values()]).length;for(let u of Ap()){let{want:d,order:m,how:f,after:$,view:p}=u,v={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(g=>!o.has(g.id)&&p.holds(g)),h=JSON.stringify([v,...b]).length;if(!(h>c)){c-=h,i.lists.push(v);for(let g of b)o.set(g.id,g)}}try{localStorage.setItem(Io,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(Io)}}function Lp(){let e=xk(),t=S.peek()?.id;return e?.shape===Np&&e.who===t&&Vs(t)&&Date.now()-e.at<kk?e:(localStorage.removeItem(Io),null)}function xk(){try{return JSON.parse(localStorage.getItem(Io)??"null")}catch{return null}}function Mp({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let d=new Wo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Ia(Aa(n,o,r),d)}}function Sk({description:e,...t}){return t.id===pe.peek()?{...t,description:e}:t}function Ek(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var _k=2e3,Tk=36e5,Ak=new Set(["task.restored","task.moved_in"]),J=k("connecting"),Me=k(null),Gr=k(""),jr=k(!1),Ik=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:F(R.value,t-13),created:0,completed:0,open:0}))})),Vr=()=>Me.value??Ik.value,Yr=()=>Me.value?"":"unread",Da=k(0),oc=new Set,Ok=Qp(et,250),Dk=Qp(Cp,1e3),ln=null,An=null,Ca=()=>{},Pp=()=>{},an=null,ao=!1,Up=0,Wr=!1,In=0;function Ue(e){return oc.add(e),()=>oc.delete(e)}var Fp=new Set;function Go(e){Fp.add(e)}var Oa=new Set;function Gt(e,t,n){let o=()=>{},r=()=>{o=ln?.subscribe(e,t,n)??o};return ln?r():Oa.add(r),()=>{Oa.delete(r),o()}}function qp(){let e=Lp();return e?(an=e,An=e.cursor,M(()=>{Gr.value=e.version,jr.value=e.confirmsEmail,oe.value=e.teams,Me.value=e.numbers,_a(e.events.toReversed()),la(e.tasks)}),Mp(e),Zl(),!0):!1}async function Hp(){an&&Date.now()-an.at<Tk&&nc();let e=await Gp().catch(n=>{throw an&&(J.value="offline"),n});if(!an){jp(e),Zl(),nc();return}let t=ln&&an.rights===Bp(e);if(an=null,t)return M(()=>Vp(e));nc({quiet:!0}),await zp(e)}function nc({quiet:e=!1}={}){if(!ln){ln=ym({up:Pk,down:Uk}),e||Yp();for(let t of Oa)t();Oa.clear(),Pp=ke(Ck),Ur()}}var Bp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Kp(){let e=S.peek();if(!e||!An||an||ao)return;let t=Bp({cursor:An,instance:null,events:null,inbox:null,me:e,teams:oe.peek()});Rp({cursor:An,rights:t,numbers:Me.peek(),version:Gr.peek(),confirmsEmail:jr.peek()})}addEventListener("pagehide",Kp);document.addEventListener("visibilitychange",()=>document.hidden&&Kp());function Ck(){let e=ga.value;return ln?.subscribe(Xs,()=>({filter:e}),{next:t=>{Me.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Wp(){Pp(),Ca(),an=null,An=null,ao=!1,clearTimeout(Up),ln?.close(),ln=null,clearTimeout(In),Op(),Wm(),Zm(),M(()=>{J.value="connecting",Me.value=null,oe.value=[],_a([])})}async function Gp(){let e=await _(rm,{}).catch(Nk);if(!e.me||!e.cursor)throw new ie("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ie("UNAUTHENTICATED","");return e}function Nk(e){if(!(e instanceof ie)||!e.data)throw e;return e.data}function jp(e){An=e.cursor,M(()=>{Vp(e),_a(e.events?.nodes??[])})}function Vp(e){S.value=e.me,Gr.value=e.instance?.version??"",jr.value=e.instance?.confirmEmail??!1,oe.value=e.teams??[];for(let t of Fp)t(e)}function Yp(){Ca=ln?.subscribe(km,()=>({after:An}),{next:({events:e})=>Rk(e),failed:Jp})??(()=>{})}function Rk(e){if(An=e.cursor,e.__typename==="StreamEvent")return Lk(e.event);if(e.__typename==="StreamReady")return Fk(e.replayed);Ca(),e.reason!=="SHUTDOWN"&&zp()}function Lk(e){M(()=>{e.subjectType==="TASK"?Mk(e):e.task?ue(e.task):/^(team|user|label|stage)\./.test(e.name)&&Ok(),kp(e),Da.value+=1}),Dk();for(let t of oc)t(e)}function Mk({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&Bt(t);else if(e==="task.purged"||!n)Bt(t,n?.version??1/0);else{Ak.has(e)&&ca(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ue({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function Pk(){clearTimeout(In),In=0,J.value=Wr?"catching":"connecting",Ur(),Dp()}function Uk(){J.peek()==="offline"||Wr&&In||(Wr=!0,J.value=navigator.onLine?"catching":"offline",clearTimeout(In),In=setTimeout(()=>{J.value="offline"},_k))}function Fk(e){clearTimeout(In),In=0,Wr&&wp(e),Wr=!1,J.value="sync"}async function zp(e){ao||(ao=!0,Ca(),J.value="catching",await Zp(e))}async function Zp(e){try{let t=e??await Gp();if(Bm(),jp(t),await Tp(),!ao)return;Km(),ao=!1,Yp()}catch(t){if(!ao)return;Up=setTimeout(Zp,ft()),tn(t)||Jp(t)}}function Qp(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Jp(e){if(J.value="offline",!(e instanceof ie))throw e}var rc=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,Xp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${rc} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,ef=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,tf="query Unread { inbox(first: 1) { unreadCount cursor } }",nf=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${rc} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,of=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${rc} }
}
}`,rf=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Fe=k(0),On=k(new Map),zr=0,sc=new Map,Na=new Set,Xr=k(!1),Dn=null,Ra=null,Zr=()=>{},Qr=0,Jr=0,sf=0,La=new Set,Ma=()=>zr,ac=()=>sf,af=()=>Ra??Dn;function lf(e,t){zr===t&&(Ra=e)}var cf=(e,t)=>Na.has(`${e} ${t}`);function uf({key:e,variables:{ids:t=[]}}){for(let n of t)Na.delete(`${e} ${n}`)}function Pa(e,t,n=()=>!1){let o=new Map(On.peek()),r=a=>(sc.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);On.value=o}function df(e,t){zr===t&&(Fe.value=e)}function qk({unreadCount:e,cursor:t}){Dn||(Dn=t,M(()=>{Fe.value=e,Xr.value=!0}),ic())}function ic(){Zr(),Zr=Gt(nf,()=>({after:Dn}),{next:({inbox:e})=>Hk(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Jr),Jr=setTimeout(Ua,ft())}})}function Hk(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?ic():Ua());if(Dn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;zr+=1,Ra=null,M(()=>{Fe.value=r,!(!t||!n)&&(sc.set(n,zr),o&&Na.add(`${o} ${n}`),On.value=new Map(On.peek()).set(n,t))}),n||es().catch(()=>{})}function es(){return sf+=1,Promise.all([...La].map(e=>e()))}async function Ua(){Zr(),clearTimeout(Jr);let e=Qr+=1;try{await mf(e)}catch{e===Qr&&(Jr=setTimeout(Ua,ft()))}}async function mf(e){let[t]=await es(),n=t??(await _(tf,{})).inbox;e===Qr&&(Dn=n.cursor,M(()=>{Fe.value=n.unreadCount,Xr.value=!0}),ic())}Go(({inbox:e})=>e?qk(e):Ua());Ae(async()=>{Dn&&await mf(Qr+=1)});D(()=>S.value?.id).subscribe(()=>{Qr+=1,Zr(),Zr=()=>{},clearTimeout(Jr),Dn=null,Ra=null,Xr.value=!1,sc.clear(),Na.clear(),M(()=>{Fe.value=0,On.value=new Map})});ke(()=>{(Fe.value?navigator.setAppBadge?.(Fe.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function re({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
<use href="#${t}" />
</svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
<title>${a}</title>
<use href="#${t}" />
</svg>`}function se({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Kk(e.id)}} ...${r}>
${Bk(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var Fa=({id:e,name:t})=>e===S.value?.id?s("you"):t,io=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role="meter"
aria-label=${n}
aria-valuemin="0"
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}} />
</span>`;function Cn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Q(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class="sr">${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var ff=({task:{commentCount:e,attachmentCount:t}})=>l`
<${pf} of="comments" n=${e} />
<${pf} of="files" n=${t} />
`;function pf({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
<${w} name=${e} />
${s.number(t)}
</span>`}function ae({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
<${w} name=${e} />
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var le=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function z({problem:e,retry:t}){return l`<div class="card empty" role="alert">
<${w} name="live" />
<strong>${s("failed.title")}</strong>
<p>${Se(e)}</p>
<button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
</div>`}function Se(e){return!(e instanceof ie)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function Bk(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Kk(e){let t=Wk.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Wk=D(()=>new Map(St.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Gk=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,$f=`query Files($id: ID!) {
task(id: $id) { attachments { ${Gk} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,hf=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,qa=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var vf=50*6e4,gf=100,yf=[500,1e3,2e3,4e3,8e3,16e3],jk=10*6e4,Vk=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Yk=/^attachment\.|^comment\.(created|deleted)$/,ts=k(null),vt=({contentType:e})=>Vk.has(e),gt=({can:e,version:t})=>e.comment&&t>0,bf=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||te.value.some(({id:n})=>n===e.team.id)),lc=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ue(o=>o.task?.id===this.taskId&&Yk.test(o.name)&&this.soon(gf)),Ae(()=>this.read()),J.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _($f,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{ts.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),vf);let t=this.all.peek()?.some(n=>vt(n)&&!n.thumbnailUrl&&zk(n));t&&this.looks<yf.length&&this.soon(yf[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===gf&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>vf}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},zk=({createdAt:e})=>Date.now()-Date.parse(e)<jk,cc=new Set;function Ha(e,t){cc.has(t)||(cc.add(t),qe(e).load())}var uc=new Map;function qe(e){let t=uc.get(e)??new lc(e);return uc.set(e,t),t}function kf({id:e,version:t}){let n=t===0,o=qe(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{uc.clear(),cc.clear()});var Ba=["DAILY","WEEKLY","MONTHLY","YEARLY"],jo=["MO","TU","WE","TH","FR","SA","SU"],wf="MO,TU,WE,TH,FR",Zk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,Qk=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),dc=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),mc=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,xf=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:_f(e),ends:"never",count:10,until:"",fromCompletion:!1});function Sf({rule:e,fromCompletion:t},n){let o=dc(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=Ba.find(h=>h===r);if(!f||m!=="MO"||Object.keys(o).some(h=>!Qk.has(h)))return null;let $=i.split(",").map(h=>jo.indexOf(h)),p=f==="MONTHLY"&&Zk.test(i)&&!c,v=f==="MONTHLY"&&c==="-1"&&!i,b=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!b||c&&!v?null:{often:f,interval:Number(a),weekdays:b?$:[],fromCompletion:t,monthly:p?"nth":v?"last":"day",nth:p?i:_f(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?mc(d):""}}function Ef({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>jo[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function _f(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${jo[at(e)]}`}var Jk="2024-01-01",Xk=/^([+-]?\d*)(\w\w)$/,ew=5;function jt({rule:e,fromCompletion:t}){let n=dc(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=tw(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!Tf(n)&&(u=s("repeat.in",{often:u,months:Ka(n.BYMONTH).map(sw).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(mc(i),{dateStyle:"medium"})}):u}var Ut=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function tw(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return nw(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return ow(e);if(t==="WEEKLY")return rw(Ka(n));let a=Ka(n).map(Wa);return a.includes("")?null:a.join(", ")}function nw(e,t,n){return n!=="MONTHLY"?null:e===wf&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):jo.includes(e)&&Wa(`${t}${e}`)||null}function ow({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return Tf({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Ka(t).map(o=>o==="-1"?s("repeat.lastDay"):Af("repeat.day",Number(o))).join(", ")}var Tf=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),rw=e=>e.map(t=>If(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Wa(e){let[,t="",n=""]=Xk.exec(e)??[],o=Number(t);if(!o)return"";let r=If(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=ew?s(`repeat.nth.${o}`,{day:r}):Af("repeat.nth",o,r)}var Af=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),If=(e,t)=>s.date(`${Jk.slice(0,8)}0${jo.indexOf(e)+1}`,{weekday:t}),sw=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Ka=e=>e.split(",").filter(Boolean);var Of=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${X} } }
}`,Df=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Xe} task { ${X} description } }
}`;var lo=k(null),cn=k(null);async function Cf(e,t,n){cn.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:jt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await nt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&Rf(e,K(a[0]),t??void 0)}async function Nf({id:e,key:t,dueDate:n,recurrence:o},r){cn.value=null;let a=q("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ye(a,"skipOccurrence",Df,{id:e},[e],u);if(d.length)Rf({id:e},K(d[0]));else if(m){let f=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:f}),()=>ka(a,m,{dueDate:n}),`/t/${m.key}`)}}function Rf({id:e},t,n){cn.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||N({bad:!0,text:t})}var Ga=k(null);function ns(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Ga.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var W="errors { code message path }";async function be(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?N({bad:!0,text:K(o.errors[0])}):n&&N({text:n}),o.errors.length?null:o}catch(o){return N({bad:!0,text:`${s("failed.title")}: ${Se(o)}`}),null}}var Lf=`query Reminders($id: ID!) { task(id: $id) { ${X} reminders { ${ea} } } }`,Mf=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${W} reminder { ${ea} } }
}`,Pf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${W} deletedId } }`;var co=k(null),Vo=k(null);async function pc(e){let{task:t}=await _(Lf,{id:e});t&&ue(t)}async function fc({id:e,key:t},n){Vo.value=null;try{let{errors:o,reminder:r}=(await _(Mf,{id:e,when:n})).createReminder;if(o.length)return ja(e,K(o[0]));if(!r)return;Uf(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:hc(r)}),()=>$c(e,r),`/t/${t}`),pc(e).catch(()=>{})}catch(o){ja(e,Se(o))}}async function $c(e,t){Vo.value=null;try{let{errors:n}=(await _(Pf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return ja(e,K(n[0]));Uf(e,r=>r.filter(a=>a.id!==t.id)),N({text:s("reminder.did.taken")})}catch(n){ja(e,Se(n))}}function ja(e,t){Vo.value={id:e,why:t},document.querySelector(".sheet .reminders")||N({bad:!0,text:t})}function Uf(e,t){let n=L(e);n&&ue({...n,reminders:t(n.reminders??[])})}function hc({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Ff(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Tt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},uo=["PENDING","IN_PROGRESS"];function qf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of tt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>tt.indexOf(a.status)>tt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Vt=({status:e,stage:t})=>t?.name??s(`status.${e}`),os=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Yo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var aw="";function rs(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${aw}`,u=o&&!os(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Hf(Yo(u))},m=e.key||e.title,f=u?iw(m,u):s("did.arranged",{task:m});return Bf(e,d,{rank:c,...u&&Yo(u)},f,lw(e))}var iw=(e,t)=>t.stage?s("did.staged",{task:e,to:Vt(t)}):s(`did.${t.status}`,{task:e}),Hf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Bf(e,t,n,o,r,a=q("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:Dm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ye(a,"moveTask",Om,{id:i,input:t},[i],c,u);if(d.length)return N({bad:!0,text:s("did.refused",{what:o,why:K(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,ya(f,n)):N({text:o})}function lw(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=q("change");_e(t,f,m);let $=u&&await cw(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,v={...$||uw(e),...p&&Hf(c)};return Bf(d,v,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function cw(e,t,n){try{let{above:o,below:r}=await _(Cm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function uw(e){let t=Uo([{field:"RANK",direction:"ASC"}]),n,o;for(let r of kn())r.id===e.id||!he(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var lt=({key:e})=>e==="ArrowDown"?1:e==="ArrowUp"?-1:0,Nn=({key:e})=>e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;function Yt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(h))},v=n?setTimeout(p,350):0,b=()=>{let ee=document.elementsFromPoint(m.x,m.y).find(C=>C.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(ee??void 0,{x:m.x-o+i,y:m.y-r+c},m)},h=()=>{let O=d?.getBoundingClientRect(),ee=O?m.x>O.right-48?1:m.x<O.left+48?-1:0:0;if(ee&&d){let C=d.scrollLeft;d.scrollLeft+=ee*9,d.scrollLeft!==C&&b()}$=requestAnimationFrame(h)},g=O=>{if(m={x:O.clientX,y:O.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return y("cancel")();f||p(),b()}},y=O=>()=>{clearTimeout(v),cancelAnimationFrame($);for(let[ee,C]of me)removeEventListener(ee,C,!0);f&&(addEventListener("click",vc,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",vc,!0)),t[O]())},E=O=>{O.key==="Escape"&&(f&&O.preventDefault(),y("cancel")())},T=O=>{f&&O.preventDefault()},me=[["pointermove",g],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",vc]]:[]];for(let[O,ee]of me)addEventListener(O,ee,{capture:!0,passive:!1})}function vc(e){e.stopPropagation(),e.preventDefault()}var un=k(null),gc=k(""),Kf=()=>({row:".row",name:s("order.manual"),said:gc});function Va(e,t,n=Kf()){let o=ht(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!dw(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Yt(e,{lift:()=>{un.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<mw(i.querySelector(`[data-task="${f}"]`)));un.value={id:o,before:m??null}},drop:()=>{let c=un.value?.before??null;un.value=null,c!==(t[t.indexOf(o)+1]??null)&&Wf(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{un.value=null}})}function Ya(e,t,n=Kf()){let o=lt(e),r=e.target instanceof Element?ht(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(Wf(r,t.filter(i=>i!==r),a,n),fe(`${n.row}[data-task="${r}"] [data-go]`))}function Wf(e,t,n,{name:o,said:r}){let a=L(e);a&&(rs(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var dw=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function mw(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var yc=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function ss(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&yc(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let v=[...Map.groupBy($,b=>a.get(b))].map(([b,h])=>pw(h,t.get(b??""),f));return{errors:(await Promise.all(v)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await Bo(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function pw(e,t,n){let o=q("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ye(o,"updateTask",ta,{id:e[0],input:a},e,i):ye(o,"updateTasks",na,{ids:e,input:a},e,i)}function Gf(e,t){let n=new Map;for(let o of e){let r={id:q("label"),name:t.trim(),color:qo(_t(o))};$a(o,r),n.set(o,r),ye(q("change"),"createLabel",Nm,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function At(e,t){let n=fw(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function fw(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function P({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return G(()=>{let d=i.current,m=document.activeElement,f=ht(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),bc(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&$w(d,i.current)&&o()}}
>
${a}
</dialog>`}function bc(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function $w({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var H=e=>t=>e(t.currentTarget.value);function zo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=lt(d);m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
onInput=${H(d=>{n(d),a(0)})}
onKeyDown=${u}
/>`}function Zo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var mo=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden="true" />
<span>${e.name}</span>
</span>`;function Qo({task:e,most:t=1/0,mute:n=!1}){let o=Ym(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
${r.map(i=>l`<${mo} key=${i.id} label=${i} />`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden="true">+${s.number(a.length)}</span>
<span class="sr">${a.join(", ")}</span>
</span>`}
</span>`}function Vf({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=Zo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=hw(c),d=E=>u.filter(({name:T})=>Y(T).includes(Y(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>jf(T)&&!Hl(_t(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Qe.value=null},v=({alike:E})=>{let T=e.filter(({team:O})=>E.has(O.id)),me=T.filter(O=>yc(O,E)).length;return me===0?"false":me===T.length?"true":"mixed"},b=E=>{ss(e,E.alike,v(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},h=E=>{let T=c.filter(O=>jf(O)&&!Hl(_t(O),E)),me=u.find(({name:O})=>Y(O)===Y(E.trim()));ss(e,new Map([...me?.alike??[],...Gf(T,E)]),!0),o(""),a(0)},g=E=>{let T=E===n?f[r]:d(E)[0];T?b(T):m(E)?h(E):E||p()},y=()=>{p(),V(`/team/${e[0].team.key}`)};return l`<${P}
class="menu"
label=${s("field.labels")}
close=${p}
place=${E=>At(E,t)}
>
<${zo} ...${{typed:n,type:o,count:$,at:r,move:a,take:g}} label=${s("labels.find")} longest=${50} />
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
aria-checked=${v(E)}
onPointerMove=${()=>a(T)}
onClick=${()=>b(E)}
>
<i class="dot" style=${{"--label":E.color}} />
<span>${E.name}</span>
${v(E)!=="false"&&l`<span class="end">
<${w} name=${v(E)==="true"?"check":"some"} />
</span>`}
</div>`)}
${m(n)&&l`<div
class="o"
role="option"
id=${`choice-${f.length}`}
key="new"
aria-selected=${r===f.length}
onPointerMove=${()=>a(f.length)}
onClick=${()=>h(n)}
>
<i class="dot" style=${{"--label":qo(_t(c[0]))}} />
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${y}>${s("labels.manage")}</button>
</${P}>`}function hw(e){let t=new Map;for(let n of e)for(let o of _t(n)){let r=Y(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var jf=e=>te.value.some(({id:t})=>t===e);function Yf({task:{recurrence:e}}){if(!e)return null;let t=Ut(jt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${w} name="repeat" /></span>`}var kc="kind task { id key title status deletedAt }",zf=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${X} relations { ${kc} } } }
}`,Zf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${X} relations { ${kc} } }
}
}`,Qf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${X} relations { ${kc} } }
}
}`;var vw=100,gw=50,wc=new Set,Jf=0;function za(e){wc.add(e),clearTimeout(Jf),Jf=setTimeout(xc,vw)}async function xc(){let e=[...wc].slice(0,gw);if(e.length){try{let{tasks:t}=await _(zf,{ids:e});for(let n of t.nodes)ue(n);for(let n of e)wc.delete(n)}catch{return}xc()}}J.subscribe(e=>{e==="sync"&&xc()});Ue(({subjectId:e,changes:t})=>{Xn(e)?.relations&&t.some(({field:o})=>o==="relations")&&za(e)});Ae(async()=>{for(let{id:e,relations:t}of ia())t&&za(e)});function Sc({task:e}){return j(e.id).value??(Hm(e.id)?null:e)}var Xf=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(Sc).flatMap(t=>t&&!t.deletedAt&&Q(t)?[t]:[]);var e$=e=>e.blocked&&Q(e)&&he(e),t$=({task:e})=>e$(e)&&l`<${yw} task=${e} />`;function yw({task:e}){let t=o$(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
<${w} name="blocked" />
</span>`}var n$=({task:e})=>e$(e)&&l`<${bw} task=${e} />`;function bw({task:e}){let t=o$(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name="blocked" />
<span>${t.length?we("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function o$(e){let t=!e.relations;return I(()=>{t&&za(e.id)},[e.id,t]),Xf(e)}function r$({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
<i class="pie" style=${{"--part":`${100*t/n}%`}} />
${s.number(t)}
/
${s.number(n)}
</span>`}var Jo=({task:e})=>l`
<${t$} task=${e} />
<${Yf} task=${e} />
<${r$} task=${e} />
<${ff} task=${e} />
`;var kw=matchMedia("(prefers-reduced-motion: reduce)"),s$=D(()=>Ge.value.size>0);function a$({id:e,mark:t}){let n=j(e).value,o=Nt(()=>pe.value===e).value,r=Nt(()=>Ge.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Q(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{je.value=e}}
onClick=${u=>{!u.shiftKey&&!s$.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Jl(e):Br(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>dn(u,e)}
>
<input
class="pick"
type="checkbox"
tabindex=${s$.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Jl(e):Br(e)}
/>
<${yt} task=${n} kind="status" can=${n.can.changeStatus}>
<${re} kind="status" value=${n.status} mute />
</${yt}>
<code>${n.key||"\u2026"}</code>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m" data-field="labels">
${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
<${Qo} task=${n} most=${3} />
<${Jo} task=${n} />
</span>
<${yt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Cn} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${yt}>
<${yt} task=${n} kind="priority" can=${n.can.update}>
<${re} kind="priority" value=${n.priority} />
</${yt}>
<${yt} task=${n} kind="assignee" can=${n.can.assign}><${se} user=${n.assignee} /></${yt}>
</div>
</li>`}function yt({task:e,kind:t,can:n,children:o}){let r=ww(e,t),a=r?s("row.change",{now:r,task:e.title,change:s(`command.${t}`)}):s("row.due",{task:e.title});return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${a}
title=${n?s(`command.${t}`):void 0}
onClick=${i=>{Qe.value={kind:t,ids:i$(e.id),anchor:i.currentTarget}}}
>
${o}
</button>`}function ww(e,t){if(t==="assignee")return e.assignee?.name??s("nobody");if(t==="status"||t==="priority")return s(`${t}.${e[t]}`);let n=e.dueDate&&s.day(e.dueDate);return n&&e.overdue&&Q(e)?`${s("overdue")}, ${n}`:n}var i$=e=>Ge.peek().has(e)?[...Ge.peek()]:[e];function dn(e,t){if(e.shiftKey)return;e.preventDefault(),je.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Qe.value={kind:"actions",ids:i$(t),anchor:a?r:{x:n,y:o}}}function Rn(){let e=A(null);return I(()=>Ue(t=>{wa.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);kw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Xo({ids:e,label:t,arranged:n=!1}){let o=Rn(),r=as(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?un.value:null,c=n&&{onPointerDown:u=>Va(u,e),onKeyDown:u=>Ya(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${a$} key=${u} id=${u} mark=${i&&Ec(u,i)} />`)}
</ul>`}function as(e,t){let n=A(-1);return G(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(ht(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var Ec=(e,t)=>e===t.id?"held":e===t.before?"next":"";var xw="\uFFFF",is=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():xw,...o&&{fields:o}}),l$=e=>({key:e,name:s(`priority.${e}`),rank:-Et.indexOf(e),fields:{priority:e}}),c$=e=>is(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),u$={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:tt.indexOf(e)}],priority:({priority:e})=>[l$(e)],assignee:({assignee:e})=>[c$(e)],team:({team:e})=>[is(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=rn(e);return[is(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...is(t.id,t.name,""),label:t})):[is("",void 0,s("labels.none"))],due:e=>[d$(Ew(e))]},er=Object.keys(u$),ls=["assignee","priority","label","due","team"],Sw={priority:()=>Et.map(l$),assignee:e=>[...e?$t(e.id):[],null].map(c$),due:()=>[1,2,4].map(d$)};function Ew(e){let{dueDate:t}=e;return e.overdue&&Q(e)?0:t?t<=R.value?1:t<=F(R.value,7)?2:3:4}function d$(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:R.value,2:F(R.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function m$(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=j(r).value;for(let i of a?u$[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var p$=(e,t,n)=>m$(e,t,Sw[t]?.(n));function f$({ids:e,by:t}){return m$(e,t).map(({key:n,name:o,ids:r})=>l`<section class="group" key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class="num">${s.number(r.length)}</span></h2>
<${Xo} ids=${r} label=${o} />
</section>`)}var _c="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",$$=`query Views { views { ${_c} } }`,h$=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,v$=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${W} view { ${_c} } }
}`,Za=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${W} view { ${_c} } }
}`,g$=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${W} deletedId } }`,y$=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${X} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var zt=k([]),cs=k(!1),Qa=()=>{},Tc=0,Ac=0;async function po(){let e=Tc+=1,{views:t}=await _($$,{});e===Tc&&M(()=>{zt.value=t,cs.value=!0})}function b$(){clearTimeout(Ac),Ac=setTimeout(()=>po().catch(()=>{}),100)}function k$(){Qa(),Qa=Gt(h$,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?k$():b$()},failed:e=>console.warn("no views:",e.message)})}Go(k$);Ue(({name:e})=>e.startsWith("view.")&&b$());Ae(po);D(()=>S.value?.id).subscribe(()=>{Tc+=1,Qa(),Qa=()=>{},clearTimeout(Ac),cs.value=!1,zt.value=[]});var _w={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},x$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Dc={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},S$={LIST:er,BOARD:ls,CALENDAR:[]},Tw=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],ct=D(()=>zt.value.find(({id:e})=>e===Z.value.query.get("saved"))),fo=D(()=>{let{name:e,query:t}=Z.value,n=x$[e];if(!n)return null;let o=n==="LIST",r=Ne(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:uo):void 0,i=t.get("sort");return{layout:n,filter:Lt({...r,status:a}),orderBy:o&&i&&Tt[i]?Tt[i]:[],groupBy:S$[n].includes(t.get("group")??"")&&Dc[t.get("group")??""]||null}}),mn=D(()=>["today","week","later"].includes(Z.value.query.get("due")??"")),E$=D(()=>{let e=ct.value,t=e&&tr(e);if(!e||!t)return!1;let{name:n,query:o}=Z.value;return x$[n]!==e.layout||Tw.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function _$(e){let t=tr(e);return t?(t.set("saved",e.id),`${_w[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var T$=({groupBy:e})=>er.find(t=>Dc[t]===e)??"";function tr({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Aw[u]?.(d);if(!m)return null;r.set(...m)}let a=S$[n].find(u=>Dc[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===uo.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(Tt).find(u=>us(w$(t),w$(Tt[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Aw={status:e=>Oc("status",e,"in"),priority:e=>Oc("priority",e,"in"),labels:e=>us(e,{isEmpty:!0})?["label","none"]:Oc("label",e,"any"),stage:e=>Ic("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>us(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Ic("team",e,"eq");return t&&["team",oe.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>us(e,{me:!0})?["assignee","me"]:us(e,{isNull:!0})?["assignee","nobody"]:Ic("assignee",e,"eq")};function Ic(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Oc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var us=(e,t)=>JSON.stringify(e)===JSON.stringify(t),w$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var I$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},$o={unread:e=>A$(e)&&!e.readAt,all:e=>A$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},A$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function ho(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Cc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function O$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Iw=100,Nc=new Map,ds=k([]),Ow=D(()=>[...ds.value,...it.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),nr=D(()=>{let e=new Map(On.value);for(let t of Ow.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!cf(t.key,n)&&e.set(n,Dw(o,t))}return e});function Dw(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Cc(e,n.input,o):$o.unread(e)&&e.occurredAt<=r?Cc(e,{read:!0},o):e}function D$(e,t,{silent:n=!1}={}){Lc([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Ja(e,t){Lc([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function C$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Lc([e],{snoozedUntil:t},n)}function N$(e){let t=e.filter($o.unread),[n]=[...On.peek().values()].sort(ho),o=t.length===Fe.peek()&&t.length<=Iw?()=>Rc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};R$("markAllRead",rf,{upTo:af()},r,o)}function Lc(e,t,n){let[o]=e;Rc(e,t,n,n?()=>Rc(e,O$(o),s("inbox.did.undone")):void 0)}function Rc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);R$("updateNotifications",of,{ids:r,input:t},{told:n},o)}function R$(e,t,n,o,r){let a=q("change"),i=new Promise(u=>Nc.set(a,{resolve:u,at:Ma(),undo:r})),c=new Date().toISOString();Sn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),ro(i)}xn(["updateNotifications","markAllRead"],(e,t)=>{let n=Nc.get(e.key),[o]=t.errors;o?(N({bad:!0,text:s("inbox.refused",{why:K(o)})}),es().catch(()=>{})):Cw(e,t,n),uf(e),Nc.delete(e.key),n?.resolve(t)});function Cw(e,{notifications:t=[]},n){n&&Pa(t,n.at),e.field==="markAllRead"&&Nw(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&N({text:o})}async function Nw(e){ds.value=[...ds.peek(),e],await es().catch(()=>{}),ds.value=ds.peek().filter(t=>t!==e)}var Rw=30,Lw=100,Mw=new Set(["unread","all"]),Mc=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...nr.value.values()].filter(n=>$o[this.show](n)||t.has(n.id)&&$o.all(n)).filter(n=>this.reaches(n)).sort(ho)}reaches(t){let{value:n}=this.horizon;return!n||ho(t,n)<=0}open(){let t=()=>this.reload();return La.add(t),(!this.ready.peek()||this.gap!==ac())&&this.load(),()=>{La.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}async loaded(){this.ready.peek()||await(this.busy.peek()?this.reading?.catch(()=>{}):this.load())}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ma(),a=ac(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(Lw,Math.max(Rw,o-c.length)),{inbox:$}=await _(Xp,{filter:I$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{df(u.unreadCount,r),!i&&Mw.has(this.show)&&lf(u.cursor,r),Pa(c,r,f=>$o[this.show](f)&&Pw(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Pw=(e,t,n)=>(!t||ho(t,e)<0)&&(!n||ho(e,n)<=0),Pc=new Map;function Xa(e){let t=`${S.value?.id} ${e}`,n=Pc.get(t)??new Mc(e);return Pc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>Pc.clear());var Uc=["unread","all","archived","later"],Ln=()=>Z.value.name==="inbox",Uw=D(()=>Uc.find(e=>e===Z.value.query.get("show"))??"unread"),ei=D(()=>Xa(Uw.value)),ti=k(null),or=k(null),L$=()=>!!document.activeElement?.closest("dialog.sheet");function M$(){let e=ne.peek().name==="task"?pe.peek():null;return ei.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===ti.peek())}var ni=e=>()=>{let t=M$();t&&e(t)},P$=e=>document.querySelector(`main [data-notice="${e}"]`),U$=ni(({id:e})=>K$(P$(e))),F$=ni(e=>ri(e)),q$=ni(e=>Ja(e,!e.archivedAt)),H$=ni(({id:e})=>{or.value={id:e,anchor:P$(e)?.querySelector("[data-snooze]")??null}});async function oi(){Xa("all").ready.peek()||await Xa("unread").loaded(),N$([...nr.peek().values()])}function ri(e,t){ei.peek().keep(e.id),D$(e,!e.readAt,t)}function Fc(e){let t=ne.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Fw(i)),o=t?M$()?.id:ti.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?K$(a):B$(a)?.focus()}var Fw=e=>e.hasAttribute("data-task"),B$=e=>e?.querySelector("[data-go]"),K$=e=>B$(e)?.click();var qc=e=>[...kn()].filter(t=>t.parentId===e&&he(t)),si=({id:e,progress:t})=>Math.max(t?.total??0,qc(e).length);var W$=`query Family($id: ID!) {
task(id: $id) { ${X} parent { ${X} } subtasks { ${X} } relations { kind task { ${X} } } }
}`;var qw=100;async function Hc(e){let t=qc(e),{task:n}=await _(W$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ue(u);for(let u of r)ua(u.id,{parentId:e});for(let u of t)c.has(u.id)||ua(u.id,{parentId:void 0});ua(e,{parentId:o?.id??null,relations:a.map(Hw)})})}var Hw=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function G$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>Hc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ue(u=>{u.subjectId!==e||!Bw(u)||(clearTimeout(o),o=setTimeout(i,qw))}),Ae(a),J.subscribe(u=>u==="sync"&&r&&i())];return r&&J.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Bw=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function j$(e){let t=mt(()=>{let n=new Ko(o=>o.parentId===e&&he(o),Kw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var Kw=Uo([{field:"RANK",direction:"ASC"}]);var Ft=k(null);function rr(e,t="subtasks"){let n=pe.peek();n?Ft.value={id:n,of:t,why:e}:N({bad:!0,text:e})}async function V$({id:e,team:t},n){Ft.value=null;let{errors:o}=await Hr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&rr(K(o[0])),!o.length}async function Y$({id:e,team:t},n){Ft.value=null;let o=M(()=>n.map(c=>Hr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&rr(K(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>Sa(i.filter(c=>L(c.id))))}async function ai({id:e,parentId:t},n){Ft.value=null,t===void 0&&await Hc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await nt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&rr(K(r[0]))}async function ii(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>Ww(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Bo(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Ww(e,t){let n=q("change"),o={watching:t};return _e(e,n,o),ye(n,"watchTask",Rm,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var bt=[{id:"palette",keys:"mod+k",run:()=>{de.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>te.value.length,run:()=>Mt()},{id:"search",keys:"/",run:Qw},{id:"down",keys:"j",run:()=>Ln()?Fc(1):Bc(1),silent:!0},{id:"up",keys:"k",run:()=>Ln()?Fc(-1):Bc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Rt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:Q$,run:([e])=>Br(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:Ln,run:U$,silent:!0},{id:"noticeRead",keys:"u",when:Ln,run:F$},{id:"noticeArchive",keys:"e",when:()=>Ln()&&!L$(),run:q$},{id:"noticeLater",keys:"h",when:Ln,run:H$},{id:"noticesRead",keys:"shift+i",when:()=>Ln()&&Fe.value,run:oi},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>xa(e,{status:e.some(Q)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:vo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ht(e.team.id).length,run:vo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:vo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:vo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:vo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:vo("labels")},{id:"watch",keys:"w",task:!0,when:he,run:ii},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:jw,run:Vw},{id:"remind",keys:"r",task:!0,one:!0,when:he,run:Gw},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.update,run:()=>z$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>ns("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>ai(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>ns("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&te.value.length>1,run:vo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>pe.value===e.id&&e.can.comment,run:()=>z$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>pe.value===e.id&&gt(e),run:Zw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>zw(e)},{id:"delete",task:!0,when:e=>e.can.delete&&he(e),run:Yw},{id:"restore",task:!0,when:e=>e.can.delete&&!he(e),run:e=>e.map(t=>Ea(t))},{id:"undo",keys:"z",run:sp},{id:"inbox",keys:"g i",run:()=>V("/inbox")},{id:"today",keys:"g t",run:()=>V(Re("/"))},{id:"tasks",keys:"g l",run:()=>V(Re("/tasks"))},{id:"board",keys:"g b",run:()=>V(Re("/board"))},{id:"calendar",keys:"g c",run:()=>V(Re("/calendar"))},{id:"reports",keys:"g r",run:()=>V(Re("/reports"))},{id:"trash",keys:"g x",run:()=>V(Re("/trash"))},{id:"teams",keys:"g m",run:()=>V("/team")},{id:"settings",keys:"g s",run:()=>V("/settings")},{id:"overview",keys:"g o",run:()=>V("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>V("/instance")},{id:"saveView",keys:"v",when:()=>fo.value&&(ct.value||!mn.value),run:()=>{de.value="view"}},{id:"theme",run:Kr},{id:"keys",keys:"?",run:()=>{de.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>yn()}];function Kc(){let{name:e,key:t=""}=ne.value,n=e==="task"?Mo(t):je.value;return n&&L(n)||null}function ui(){let e=ne.peek().name==="task"?[]:Wc(),t=Kc();return e.length?e:t?[t]:[]}var Wc=()=>[...Ge.value].map(L).filter(e=>e!=null),Z$=(e,t)=>t.filter(n=>!e.when||e.when(n));function kt(e,t=ui()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Kc();return o!==null&&Q$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return Z$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Zt(e,t=ui()){if(!e.task)return e.run();let n=Z$(e,e.id==="select"?[Kc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var di=e=>bt.find(t=>t.id===e)?.keys??"";function ot(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function vo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Qe.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Gw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);co.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function jw(e){return e.can.update&&he(e)&&e.version}function Vw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);lo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function Q$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Yw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||si(t)))return Gc(e);Ta.value=e.map(({id:t})=>t),de.value="delete"}function Gc(e){ne.value.name!=="task"?_n():e.some(({id:t})=>t===pe.value)&&Jn(),Sa(e)}async function zw(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),N({text:s("did.copied",{task:e.key})})}function z$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Zw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Qw(){let e=document.querySelector("main .search");e?e.focus():de.value="palette"}function Bc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Jw(e);let n=ne.peek().name==="task",o=t.findIndex(i=>ht(i)===(n?pe:je).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(ht(r)??"");a&&Rt(a)}var li=0,ci=null;function Jw(e){let t=document.querySelector("main");t&&(li=Math.max(1,li+e),ci?.disconnect(),ci=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ci?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?li:0;li=0;for(let r=0;r<o;r+=1)Bc(1)}),ci.observe(t,{childList:!0,subtree:!0}))}var It=({of:e})=>l`<p class="hints">${e.map(([t,n])=>l`<span>${t.map(jc)} ${n}</span>`)}</p>`,jc=e=>l`<kbd>${e}</kbd> `,Qt=(e,t="\u2190 \u2192 \u2191 \u2193")=>e.map(n=>[[{lift:s("key.space"),carry:t,shift:"Alt \u2191 \u2193",putBack:s("key.escape"),open:"\u21B5"}[n]],s(`board.${n}`)]);var Xw=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]],["hand",[]],["write",[]]],ex=()=>({list:[[[s("key.escape")],s("keys.close")]],...Vc()&&{hand:Qt(["lift","carry","shift","putBack"])},...J$()&&{write:[[ot("mod+enter"),s("keys.save")],[[s("key.escape")],s("keys.leave")]]}}),tx=new Set(["done","status","stage"]),nx=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]),Vc=()=>te.value.length>0,J$=()=>Vc()||Ce.value.some(({myRole:e})=>e==="CONTRIBUTOR");function ox(e){return e.task?tx.has(e.id)?J$():Vc()||!nx.has(e.id):kt(e)}function X$(){let e=()=>{de.value=""},t=Xw.map(([n,o])=>({name:n,lines:[...o.flatMap(r=>bt.filter(a=>a.id===r&&ox(a))).map(r=>[ot(r.keys??""),s(`command.${r.id}`)]),...ex()[n]??[]]}));return l`<${P} class="wide" labelledby="keys-title" close=${e}>
<div class="pad">
<div class="split">
<h2 id="keys-title">${s("keys.title")}</h2>
<button class="icon end" aria-label=${s("close")} onClick=${e}><${w} name="close" /></button>
</div>
<div class="keys">
${t.filter(({lines:n})=>n.length).map(({name:n,lines:o})=>l`<section key=${n} aria-labelledby=${`keys-${n}`}>
<h3 id=${`keys-${n}`}>${s(`keys.${n}`)}</h3>
<ul>
${o.map(([r,a])=>l`<li><span>${Nl(a)}</span><span>${r.map(jc)}</span></li>`)}
</ul>
</section>`)}
</div>
</div>
</${P}>`}var rx={status:()=>tt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${re} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Ht(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${re} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Et.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${re} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...sx(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${se} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>te.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>dx().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function sx(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>$t(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function ax(e,t){let[n,...o]=e.map(r=>ix(r,t));return o.every(r=>r===n)?n:void 0}var ix=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function eh(){if(!Qe.value)return null;let{kind:e,ids:t,anchor:n}=Qe.value,o=t.map(r=>j(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${cx} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Vf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${ux} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var lx=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function cx({tasks:e,anchor:t}){let n=A(null),o=()=>{Qe.value=null},r=lx.flatMap(i=>bt.filter(c=>c.id===i&&kt(c,e))),a=i=>{let c=lt(i),u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${P}
class="menu"
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>At(i,t)}
>
<div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
${r.map((i,c)=>l`<button
class="o"
role="menuitem"
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>Zt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class="end">
${ot(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
</${P}>`}function ux({tasks:e,kind:t,anchor:n}){let o=rx[t](e),r=ax(e,t),[a,i]=x(""),c=h=>o.filter(g=>Y(g.text).includes(Y(h))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:h})=>h===r))),f=Zo(d),$=()=>{Qe.value=null},p=h=>{$(),h&&xa(e,h.fields)},v=h=>p(h===a?u[d]:c(h)[0]),b=({currentTarget:{value:h,validity:g}})=>{h&&g.valid&&p({fields:{dueDate:h}})};return l`<${P}
class="menu"
label=${s(`field.${t}`)}
close=${$}
place=${h=>At(h,n)}
>
<${zo} ...${{typed:a,type:i,at:d,move:m,take:v}} count=${u.length} label=${s(`field.${t}`)} />
<div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
${u.map((h,g)=>l`<div
class="o"
role="option"
id=${`choice-${g}`}
key=${h.key}
aria-selected=${g===d}
onPointerMove=${()=>m(g)}
onClick=${()=>p(h)}
>
${h.icon}
<span>${h.text}</span>
${h.end&&l`<span class="end sm">
${h.end} ${t==="stage"&&h.key===r&&l`<${w} name="check" />`}
</span>`}
${!h.end&&h.key===r&&l`<span class="end"><${w} name="check" /></span>`}
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
onChange=${b}
/>
</div>`}
</${P}>`}function dx(){let e=F(R.value,7-at(R.value));return[["today",R.value],["tomorrow",F(R.value,1)],["friday",F(R.value,(11-at(R.value))%7||7)],["monday",e],["month",F(R.value,30)],["never",null]]}var mx={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},th=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],px=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],fx={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},$x={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},hx=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),vx=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),gx=new Set(["in","dans","en"]),yx=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),nh=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),oh=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),bx=new Set(["do","so"]);function pi(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:Y(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],v=e.slice($,p);return t.plain?.has(v)?!1:(o.set(d,{field:d,from:$,to:p,text:v}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:v})=>Y(v)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&Tx(mx,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&_x(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=wx(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:kx(r)}function kx(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function wx(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&hx.has(e[i-1].word)&&!n(e[i-1]),u=xx(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function xx(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=fx[a];if(d!==void 0)return{count:1,day:F(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:F(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:F(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:F(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return mi(1,ms(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return mi(1,rh(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&sr(i))return Yc(2,sr(i),+p[1],c,n);if(p&&i==="de"&&c&&sr(c))return Yc(3,sr(c),+p[1],u,n);let v=sr(a)&&i?$.exec(i):null;if(v)return Yc(2,sr(a),+v[1],c,n);if(gx.has(a)&&i&&c)return Sx($x[i]??+i,c,n);if(vx.has(a)&&i)return Ex(i,n);let b=th.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(b<0)return;let h=a.replace(/\.$/,"");if(!(h.length===2&&!(o==="de"&&(r||!bx.has(h)))))return{count:1,day:F(n,(b-at(n)+7)%7||7),last:h.length<6,inside:!0}}function Sx(e,t,n){if(e>0&&e<1e3)return yx.has(t)?{count:3,day:F(n,e)}:nh.has(t)?{count:3,day:F(n,7*e)}:oh.has(t)?{count:3,day:sh(n,e)}:void 0}function Ex(e,t){let n=F(t,7-at(t)),o=th.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:F(n,o)}:nh.has(e)?{count:2,day:n}:oh.has(e)?{count:2,day:sh(`${t.slice(0,7)}-01`,1)}:void 0}function Yc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?mi(e+1,ms(Number(o),t,n)):mi(e,rh(void 0,t,n,r))}var mi=(e,t)=>t?{count:e,day:t}:void 0;function rh(e,t,n,o){if(e)return ms(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=ms(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function ms(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function sh(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=ms(o,n%12+1,r);if(a)return a}}var sr=e=>px.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function _x(e,t){let n=e.find(({name:o})=>Y(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Tx=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function ps(e,t={},n){let o=ep(),r=te.value,a=t.team??o.team??r[0],i=g=>$t((g??a)?.id??""),c=Ze.value.split("-")[0],u=pi(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:v,labels:b,stage:h}=p;return v&&!i($).some(({id:g})=>g===v.id)&&(p.assignee=null),b&&(p.labels=b.filter(({id:g})=>_t($.id).some(y=>y.id===g))),h&&!Ht($.id).some(({id:g})=>g===h.id)&&delete p.stage,{draft:p,marks:d}}function zc({team:{id:e,key:t,name:n},...o}){Hr({...o,team:{id:e,key:t,name:n}})}function ah(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(!1),i=A(null),c=te.value;if(!c.length)return null;let{draft:u,marks:d}=ps(e,{},n),m=$=>{$.preventDefault();let{draft:p}=ps(i.current?.value??"",{},n);if(a(!p.title),!p.title)return i.current?.focus();zc(p),t(""),o(new Set)},f=({text:$})=>{o(new Set([...n,$])),i.current?.focus()};return l`<form class="card quick" onSubmit=${m}>
<${w} name="plus" />
<${fs}
field=${i}
line=${e}
write=${t}
marks=${d}
unmark=${f}
untitled=${r&&!u.title}
/>
<button class="btn" type="submit">${s("quick.add")}</button>
${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
${(d.some(({field:$})=>$==="team")||c.length>1)&&l`<${Mn}
mark=${d.find(({field:$})=>$==="team")}
unmark=${f}
>
<${w} name="team" />
${u.team.name}
</${Mn}>`}
${u.assignee&&l`<${Mn} mark=${d.find(({field:$})=>$==="assignee")} unmark=${f}>
<${se} user=${u.assignee} mute />
${u.assignee.name}
</${Mn}>`}
${u.priority&&l`<${Mn} mark=${d.find(({field:$})=>$==="priority")} unmark=${f}>
<${re} kind="priority" value=${u.priority} mute />
${s(`priority.${u.priority}`)}
</${Mn}>`}
${u.dueDate&&l`<${Mn} mark=${d.find(({field:$})=>$==="dueDate")} unmark=${f}>
<${w} name="calendar" />
${s.day(u.dueDate)}
</${Mn}>`}
${u.labels?.map($=>l`<${mo} key=${$.id} label=${$} />`)}
</div>`}
</form>`}function fs({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a,untitled:i,label:c,placeholder:u,paste:d}){let m=De(),f=A(null),$=()=>{f.current&&e.current&&(f.current.scrollLeft=e.current.scrollLeft)};G($);let p=[],v=0;for(let b of o)p.push(t.slice(v,b.from)),p.push(l`<mark title=${s("quick.asText",{text:b.text})} onClick=${()=>r(b)}>${b.text}</mark>`),v=b.to;return p.push(t.slice(v)),l`<div class="line-field">
<input
ref=${e}
name="title"
autofocus=${a}
maxlength="200"
autocomplete="off"
aria-label=${c??s("quick.label")}
placeholder=${u??s("quick.placeholder")}
value=${t}
onInput=${H(n)}
onScroll=${$}
onPaste=${d}
aria-invalid=${i?"true":void 0}
aria-describedby=${i?m:void 0}
/>
<div class="mirror" ref=${f} aria-hidden="true">${p}</div>
${i&&l`<p class="error" id=${m} role="alert">${s("quick.untitled")}</p>`}
</div>`}var Mn=({mark:e,unmark:t,children:n})=>e?l`<button
type="button"
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name="close" />
</button>`:l`<span class="chip">${n}</span>`;function ih(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Xl.peek()),[i,c]=x(!1),u=A(null),{draft:d,marks:m}=ps(e,r,n),f=()=>{de.value=""},$=({text:h})=>o(new Set([...n,h])),p=(h,g)=>{let y=m.find(E=>E.field===h);y&&t(`${e.slice(0,y.from).trimEnd()} ${e.slice(y.to).trimStart()}`.trim()),a({...r,...g})},v=h=>{h.preventDefault();let{draft:g}=ps(u.current?.value??"",r,n);if(c(!g.title),!g.title)return u.current?.focus();zc(g),f()},b=$t(d.team.id);return l`<${P} class="new-task" labelledby="new-title" close=${f}>
<form class="pad" onSubmit=${v}>
<div class="split">
<h2 id="new-title">${s("command.new")}</h2>
<button type="button" class="icon end" aria-label=${s("close")} onClick=${f}>
<${w} name="close" />
</button>
</div>
<div class="quick boxed">
<${fs}
autofocus
field=${u}
line=${e}
write=${t}
marks=${m}
unmark=${$}
untitled=${i&&!d.title}
/>
</div>
<div class="choices">
<${Zc}
name="team"
value=${d.team.id}
options=${te.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>p("team",{team:te.value.find(g=>g.id===h)})}
/>
<${Zc}
name="assignee"
value=${d.assignee?.id??""}
options=${[["",s("nobody")],...b.map(({id:h,name:g})=>[h,g])]}
choose=${h=>p("assignee",{assignee:b.find(g=>g.id===h)??null})}
/>
<${Zc}
name="priority"
value=${d.priority??"MEDIUM"}
options=${Et.toReversed().map(h=>[h,s(`priority.${h}`)])}
choose=${h=>p("priority",{priority:h})}
/>
<label>
<span>${s("field.due")}</span>
<input
class="input"
type="date"
min="1970-01-01"
max="9999-12-31"
value=${d.dueDate??""}
onChange=${H(h=>p("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${d.labels?.length?l`<p class="labels">
<span class="sr">${s("field.labels")}: </span>
${d.labels.map(h=>l`<${mo} key=${h.id} label=${h} />`)}
</p>`:null}
<div class="actions">
<p class="hints">
${Ax.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type="submit">${s("quick.create")}</button>
</div>
</form>
</${P}>`}var Ax=["priority","assignee","due","team"],Zc=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class="input" value=${t} onChange=${H(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var Ix=new Map([["status",()=>tt],["priority",()=>Et],["assignee",()=>["me","nobody"]],["team",()=>oe.peek().map(({key:e})=>e)],["blocked",()=>["yes","no"]],["due",()=>["overdue","today","week","later","none"]]]);function fi(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=Ix.get(a.toLowerCase())?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Ne(t);return{text:n.join(" "),isFilter:t.size>0,filter:Lt(o),fits:da(o),list:Ox(t,n)}}function Ox(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var lh=7,Dx=150,Cx=200;function $i(e,t,n=()=>!0){let o=Y(e.trim()).split(/\s+/),r=[...kn()].filter(he).filter(d=>{let m=Y(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=Kt.peek()?.id,u=d=>(Y(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Q(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,lh)}function hi(e,t,n,o={}){let[r,a]=x(new Map);return I(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>Nx(e,n,o).then(c,()=>{}),Dx);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function Nx(e,t,n){let o=e.trim().slice(0,Cx),r=async d=>(await _(Sm,{text:o,filter:{...d,...n},first:lh})).search?.nodes??[],{team:a}=ga.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();la(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!Rx.has(f)));return u}var Rx=new Set(["KEY","TITLE"]);var Lx={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function uh({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${ch(t)}</mark>`:ch(t))}var ch=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Lx[n]);function mh(){let[e,t]=x(""),[n,o]=x(null),r=A(null),{text:a,filter:i,list:c,isFilter:u}=fi(e),d=hi(a,()=>o(r.current),void 0,i),m=A(ui()).current,f=O=>{let{text:ee,fits:C}=fi(O);return O.trim()?$i(ee,d,C):[]},$=O=>bt.filter(ee=>!ee.silent&&kt(ee,m)&&Y(dh(ee,m)).includes(Y(O.trim()))),p=f(e),v=$(e),b=p.length||u?[{id:"show-all",list:c}]:[],h=[...p,...v,...b],g=Math.max(0,h.findIndex(O=>O.id===n));r.current=h[g]?.id??null;let y=()=>{de.value=""},E=O=>{y(),O&&queueMicrotask(()=>"list"in O?V(O.list):"run"in O?Zt(O,m):Rt(O))};I(()=>document.getElementById(`option-${g}`)?.scrollIntoView({block:"nearest"}),[g,h.length]);let T=O=>{let ee=lt(O);if(ee&&h.length)O.preventDefault(),o(h[(g+ee+h.length)%h.length].id);else if(O.key==="Enter"){O.preventDefault();let C=O.target.value;E(C===e?h[g]:f(C)[0]??$(C)[0]??{id:"show-all",list:fi(C).list})}},me=(O,ee,C)=>l`<div
class="o"
role="option"
id=${`option-${ee}`}
key=${C.id}
aria-selected=${ee===g}
onPointerMove=${()=>o(C.id)}
onClick=${()=>E(C)}
>
${O}
</div>`;return l`<${P} class="pal" label=${s("palette.title")} close=${y}>
<input
autofocus
role="combobox"
aria-expanded="true"
aria-controls="options"
aria-activedescendant=${h.length?`option-${g}`:void 0}
aria-label=${s("palette.title")}
placeholder=${s("palette.placeholder")}
value=${e}
onInput=${H(O=>{t(O),o(null)})}
onKeyDown=${T}
/>
<div id="options" role="listbox" aria-label=${s("palette.results")}>
${p.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
<h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
${p.map((O,ee)=>me(l`
<${re} kind="status" value=${O.status} mute />
<span>${O.title} <${Mx} of=${d.get(O.id)} /></span>
<code class="end">${O.key}</code>
`,ee,O))}
</div>`}
${v.length>0&&l`<div role="group" aria-labelledby="pal-commands">
<h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
${v.map((O,ee)=>me(l`
<span>${dh(O,m)}</span>
<span class="end">${O.keys&&ot(O.keys).map(C=>l`<kbd>${C}</kbd> `)}</span>
`,p.length+ee,O))}
</div>`}
${b.map(O=>me(l`<span>${s("palette.all")}</span>`,h.length-1,O))}
</div>
${p.length+v.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>${s("key.escape")}</kbd> ${s("close")}</span>
</footer>
</${P}>`}var dh=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},Mx=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${uh} snippet=${e.snippet} /></small>`;var Px={assigneeId:"assignee",teamId:"team",parentId:"parent"},Ux=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]),Fx=/^user\.(cre|upd)ated$/,qx=/overdue|block/;function $h({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Px[i.field]??i.field})).filter(({field:i},c,u)=>!Ux.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Hx(i,u)),o={who:Wx(e.actor),task:t?s(qx.test(e.name)?"feed.This":"feed.this"):Gx(e),what:jx(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Bx(n[0],o);if(e.name==="task.updated")return we("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?we("feed.other",{...o,name:e.name}):we(a,o)}function Hx(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Bx({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?we(`feed.${t}`,{...r,to:fh("status",String(t))}):e==="priority"?we("feed.priority",{...r,to:fh("priority",String(t))}):e==="assignee"?we(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?we(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Kx(ph(n),ph(o),r):e==="stage"?we(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?we("feed.arranged",r):e==="parent"?we(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?we(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${jt(t)}</b>`}):e==="relations"?we("feed.related",r):e==="title"?we("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?we("feed.moved",{...r,to:l`<b>${o}</b>`}):we("feed.changed",{...r,fields:s(`field.${e}`)})}function Kx(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?we("feed.changed",{...n,fields:s("field.labels")}):we(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var ph=e=>e?.split(", ")??[],Wx=e=>l`<b>${e?Fa(e):"TaskFlow"}</b>`,fh=(e,t)=>l`<b><${re} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Gx(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function jx({name:e,subjectId:t,subjectType:n,actor:o,changes:[r]}){let a=n==="TEAM"?r?.after??r?.before:t;if(Fx.test(e)&&a===S.value?.id)return l`<b>${s("you")}</b>`;let i=[...St.value,o].find(c=>c?.id===a);return l`<b>${i?.name??(r?.afterText??r?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Qc(){let e=J.value==="sync"&&Pr.value?"offline":J.value;return e==="sync"?Mr.value?s("line.saving"):s("line.sync"):e==="offline"&&Mr.value?s("line.waiting",{n:Mr.value}):s(`line.${e}`)}var hh="taskflow.live",qt=k(localStorage.getItem(hh)==="folded");function Vx(){qt.value=!qt.value,localStorage.setItem(hh,qt.value?"folded":"")}var vh=()=>l`<aside aria-label=${s("live.label")} class="rail"><${$s} /></aside>`;function $s({class:e=""}){return l`<div class="live ${e} ${qt.value?"closed":""}">
<header>
<h2><${Jc} /><span class="name">${s("live.title")}</span></h2>
<span class="state" role="status" data-line=${J.value}>${Qc()}</span>
<button
class="icon"
aria-label=${s(qt.value?"live.unfold":"live.fold")}
title=${s(qt.value?"live.unfold":"live.fold")}
aria-expanded=${!qt.value}
onClick=${Vx}
>
<${w} name=${qt.value?"unfold":"fold"} />
</button>
</header>
${!qt.value&&l`<${Yx} /><${zx} />`}
</div>`}function Jc(){let e=J.value==="sync"?"":J.value==="offline"?"off":"busy";return l`<i key=${Da.value} class="pulse ${e} ${Da.value?"beat":""}" />`}function Yx(){let e=Sp(Wt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${vi} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function vi({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${se} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div>
<${$h} event=${e} short=${n} />
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function zx(){let e=(Me.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=De();return e.length?l`<section class="load" aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${io} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
<b class="num">${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var Zx=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function gh(){if(!Ge.value.size)return null;let e=Wc();return l`<section class="selection" aria-label=${s("selection.label")}>
<div role="toolbar" aria-label=${s("selection.label")}>
<strong role="status">${s("selection.count",{n:e.length})}</strong>
${Zx.flatMap(([t,n])=>bt.filter(o=>o.id===t&&(t!=="stage"||kt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!kt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Zt(t,e)}
>
<${w} name=${n} />
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${_n}>
<${w} name="close" />
</button>
</div>
</section>`}var Qx={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Xc({id:e}){return zt.value.length?l`<nav class="saved" aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${zt.value.map(t=>l`<li key=${t.id}>
<a
class="nav"
href=${_$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${ct.value?.id===t.id?"page":void 0}
>
<${w} name=${Qx[t.layout]} />
<span>${t.name}</span>
${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var Jx=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],Xx=8,yh=new Set(["reports","team","settings","instance","trash","overview"]);function bh(){let e=Ce.value.filter((o,r)=>r<Xx||o.key===sn.value),t=o=>to()&&o===sn.value?"true":void 0,n={inbox:Fe.value,today:Me.value&&Me.value.overdue+Me.value.dueToday,tasks:Me.value&&Me.value.pending+Me.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Tn.value&&ne.value.name==="task"}>
<a class="brand" href=${Re("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<button
class="find"
onClick=${()=>{de.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${w} name="find" />
<span>${s("side.find")}</span>
<kbd>${ot("mod+k")}</kbd>
</button>
<nav class="places" aria-label=${s("side.main")}>
<ul>
${Jx.map(([o,r])=>l`<li key=${o} class=${yh.has(o)?"roomy":""}>
<${gi}
name=${o}
path=${r}
count=${n[o]}
hot=${o==="inbox"||o==="today"&&!!Me.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
<${gi} name="instance" path="/instance" />
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
aria-current=${yh.has(Z.value.name)?"page":void 0}
onClick=${()=>{de.value="more"}}
>
<${w} name="more" />
<span>${s("side.more")}</span>
</button>
</li>
</ul>
</nav>
${Ce.value.length>1&&l`<nav aria-labelledby="side-teams">
<h2 id="side-teams">${s("side.teams")}</h2>
<ul>
<li key="">
<a class="nav" href=${Kl("")} title=${s("any.team")} aria-current=${t("")}>
<${w} name="all" />
<span>${s("any.team")}</span>
</a>
</li>
${e.map(o=>l`<li key=${o.id}>
<a class="nav" title=${o.name} href=${Kl(o.key)} aria-current=${t(o.key)}>
<span class="tag" aria-hidden="true">${o.key.slice(0,2)}</span>
<span>${o.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${Xc} id="side-views" />
<div class="foot">
<${gi} name="trash" path="/trash" />
<a class="nav" href="/explorer/" title=${s("place.explorer")}>
<${w} name="explorer" />
<span>${s("place.explorer")}</span>
</a>
<div class="me">
<${se} user=${S.value} mute />
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Kr}>
<${w} name="theme" />
</button>
<button
class="icon"
aria-label=${s("command.signOut")}
title=${s("command.signOut")}
onClick=${()=>yn()}
>
<${w} name="out" />
</button>
</div>
</div>
</aside>`}function gi({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class="nav"
href=${Re(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${Z.value.name===e?"page":void 0}
>
<${w} name=${e} />
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function kh(){let e=()=>{de.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${P} class="more-places" label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${gi} name=${o} path=${r} /></li>`)}
</ul>
</nav>
<div onClick=${e}><${Xc} id="more-views" /></div>
<button class="nav" onClick=${t(Kr)}><${w} name="theme" /><span>${s("command.theme")}</span></button>
<button class="nav" onClick=${t(()=>yn())}>
<${w} name="out" />
<span>${s("command.signOut")}</span>
</button>
</${P}>`}function wh(){let e=Ta.value.map(c=>j(c).value).filter(c=>c!==null),t=()=>{de.value=""},n=()=>{t(),queueMicrotask(()=>Gc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+si(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${P} class="small" labelledby="delete-title" close=${t}>
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
</${P}>`}function xh(){let e=no.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
${no.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class="toast" key=${t}>
<span>
${a?l`<a href=${a}>${n}</a>`:n}
${i&&l` · <a href=${i.to}>${i.text}</a>`}
</span>
${c&&l`<button
onClick=${()=>{En(t),c.run()}}
>
${c.text}
</button>`}
${r&&l`
<button
onClick=${()=>{En(t),r()}}
>
${s("command.undo")}
</button>
${t===e&&l`<kbd>Z</kbd>`}
`}
${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>En(t)}>
<${w} name="close" />
</button>`}
</div>`)}
</div>`}var e0=`mutation ConfirmAgain { requestEmailConfirmation { ${W} } }`;function Sh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await be(e0,{})&&t(!0)};return l`<div class="note unproved" role="status">
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var yi="NEVER",bi="OWN",Eh=999;function _h(){let e=lo.value,t=e&&j(e.id).value;return t?l`<${t0} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function t0({task:e,anchor:t}){let[n]=x(()=>cn.peek()?.id===e.id&&cn.peek()?.chosen||e.recurrence),o=e.dueDate??R.peek(),r=n&&Sf(n,o),[a,i]=x(n?r?.often??bi:yi),[c,u]=x(r??xf(o)),[d,m]=x(e.dueDate??""),f=A(null);G(()=>{let y=f.current?.closest("dialog");y&&At(y,t)},[a,c.ends]);let $=y=>u({...c,...y}),p=()=>{lo.value=null},v=y=>{i(y);let E=Ba.find(T=>T===y);E&&$({often:E}),E&&!e.dueDate&&!d&&m(R.peek())},b=a===yi?null:a===bi?n??null:Ef(c),h=y=>{y.preventDefault(),p(),queueMicrotask(()=>Cf(e,b,d||null))},g=a!==yi&&a!==bi;return l`<${P}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${y=>At(y,t)}
>
<form ref=${f} onSubmit=${h}>
<${ki}
label=${s("field.recurrence")}
value=${a}
all=${[[yi,s("repeat.never")],...Ba.map(y=>[y,Ut(s(`repeat.${y}`))]),...n&&!r?[[bi,s("repeat.asItIs")]]:[]]}
choose=${v}
autofocus
/>
${g&&l`
<${n0} ...${{choice:c,change:$}} />
${c.often==="WEEKLY"&&l`<${o0} ...${{choice:c,change:$}} />`}
${c.often==="MONTHLY"&&l`<${ki}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Ut(Wa(c.nth))],["last",Ut(s("repeat.lastDay"))]]}
choose=${y=>$({monthly:y})}
/>`}
<${ki}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Ut(s("repeat.from.due"))],["completion",Ut(s("repeat.from.completion"))]]}
choose=${y=>$({fromCompletion:y==="completion",...y==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${r0} ...${{choice:c,change:$}} />
${!e.dueDate&&l`<${wi}
label=${s("field.dueDate")}
type="date"
value=${d}
min="1970-01-01"
max="9999-12-31"
required=${!c.fromCompletion}
onInput=${({currentTarget:y})=>m(y.value)}
/>`}
`}
<p class="said" role="status">${b&&Ut(jt(b))}</p>
<div class="split end">
<button class="btn quiet" type="button" onClick=${p}>${s("cancel")}</button>
<button class="btn">${s("save")}</button>
</div>
</form>
</${P}>`}var n0=({choice:e,change:t})=>l`<${wi}
label=${s(`repeat.interval.${e.often}`)}
type="number"
min="1"
max=${Eh}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function o0({choice:{weekdays:e},change:t}){let n=Dr(Ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
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
</fieldset>`}function r0({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${ki}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${wi}
label=${s("repeat.count")}
type="number"
min="1"
max=${Eh}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${wi}
label=${s("repeat.lastOn")}
type="date"
max="9999-12-31"
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function wi({label:e,...t}){let n=De();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function ki({label:e,value:t,all:n,choose:o,autofocus:r}){let a=De();return l`<div class="field">
<label for=${a}>${e}</label>
<select
class="input"
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var hs=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var Th=(e,t,n)=>eu(e,t,n,!0),Ah=(e,t,n)=>eu(e,t,n,!1);async function eu({id:e,key:t},n,o,r,a=!1){Ft.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await s0(e,n,o,r,i);c.length?rr(K(c[0]),"relations"):a?N({text:s("undo.done",{task:t})}):Te(i,()=>{let d=L(e);d&&eu(d,n,o,!r,!0)},`/t/${t}`)}function s0(e,t,n,o,r){let a=q("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Q(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ye(a,"relateTasks",Zf,d,[e],u):ye(a,"unrelateTasks",Qf,d,[e],u)}function Ih(){let e=Ga.value,t=e&&j(e.id).value;return t?l`<${a0} key=${e.what+e.id} asked=${e} task=${t} />`:null}function a0({asked:{what:e,anchor:t},task:n}){let[o,r]=x(hs[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=hi(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?i0(T,n):l0(n,o,T),$=T=>$i(T,m,f),p=$(a),v=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[v]?.id??null;let b=Zo(v),h=()=>{Ga.value=null},g=T=>{T&&(h(),e==="under"?ai(n,T):Th(n,o,c0(T)))},y=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${P}
class="menu finds"
label=${E}
close=${h}
place=${T=>At(T,t)}
>
${e==="relate"&&l`<select
class="input"
aria-label=${s("relations.kind")}
value=${o}
onChange=${H(T=>r(T))}
>
${hs.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${zo}
...${{typed:a,type:i,at:v,move:y}}
count=${p.length}
label=${s("picker.find")}
longest=${200}
take=${T=>g(T===a?p[v]:$(T)[0])}
/>
<div role="listbox" id="choices" aria-label=${E} ref=${b}>
${p.map((T,me)=>l`<div
class="o"
role="option"
id=${`choice-${me}`}
key=${T.id}
aria-selected=${me===v}
onPointerMove=${()=>u(T.id)}
onClick=${()=>g(T)}
>
<${re} kind="status" value=${T.status} mute />
<span>${T.title}</span>
<code class="end">${T.key}</code>
</div>`)}
</div>
${p.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
</${P}>`}function i0(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var l0=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),c0=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var xi=36e5,Oh="09:00",u0=3;function Si(e){let t=Math.ceil((Date.now()+u0*xi)/xi)*xi,n=F(R.value,1),o=F(n,7-at(n));return[...on(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Co(n,Oh)],["week",Co(o,Oh)]].map(([i,c])=>({key:i,icon:"later",text:s(`later.${i}`),aside:s.at(c),take:()=>e(c)}))}function Ei({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=lt(f),p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(v=>v===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Co($,p)))};return l`<${P}
class="menu"
label=${e}
close=${r}
place=${f=>At(f,t)}
>
<div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
${n.map(({key:f,icon:$,text:p,aside:v,take:b},h)=>l`<button
class="o"
role="menuitem"
key=${f}
autofocus=${h===0}
onClick=${()=>u(b)}
>
<${w} name=${$} />
<span>${p}${v&&l`<small>${v}</small>`}</span>
</button>`)}
</div>
<form class="o pick-time" onSubmit=${m}>
<input
class="input"
type="datetime-local"
name="until"
aria-label=${s("later.pick")}
min=${No(Date.now()+6e4)}
max=${i?No(Date.now()+i*24*xi):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
</${P}>`}var d0=[1,2,7];function Dh(){let e=co.value,t=e&&j(e.id).value;if(!t)return null;let n=o=>fc(t,{at:o});return l`<${Ei}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...Si(n),...m0(t)]}
take=${n}
close=${()=>{co.value=null}}
/>`}function m0(e){let t=e.dueDate;return d0.filter(n=>!t||F(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Co(F(t,1-n),"00:00")):s("reminder.noDue"),take:()=>fc(e,{beforeDue:`P${n}D`})}))}function Pn(){return te.value.length>0&&l`<button class="btn new" onClick=${()=>Mt()} aria-keyshortcuts="N">
<${w} name="plus" />
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function Ch(){return te.value.length>0&&l`<button class="btn quiet" onClick=${()=>Mt()}><${w} name="plus" />${s("command.new")}</button>`}function Ot(){let{query:e}=Z.value,t=e.get("assignee"),n=o=>Le({assignee:o});return l`
${Ce.value.length>1&&l`<${ut}
name="team"
query=${e}
options=${Ce.value.map(o=>[o.key,o.name])}
/>`}
<div class="seg" role="group" aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function ut({name:e,query:t,options:n,first:o}){return l`<select
class="input"
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${H(r=>Le({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function Un({query:e}){let t=St.value.map(n=>[n.id,n.name]);return l`<${ut}
name="assignee"
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Fn({query:e}){let t=e.get("label")??"",n=zm(Kt.value?.id);if(!n.length&&!t)return null;let o=pa(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${ut} name="label" query=${e} options=${a} />`}function Nh({query:e}){let t=e.get("stage")??"",n=Ht(Kt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${ut} name="stage" query=${e} options=${n} />`}var _i=({query:e})=>l`<${ut}
name="blocked"
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function ar({query:e}){let t=Et.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${ut} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ve(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=Gd(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(v=>({...v,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},v=()=>{f&&(m=setTimeout(p,o(c.current)))},b=Ue(g=>{f||!n.test(g.name)||(f=!0,u.current.then(v))}),h=()=>$&&p();return document.addEventListener("visibilitychange",h),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",h),b()}},[d]),{...r,again:d}}var ir=["created","completed","cancelled","open","scope","done"];function p0(e){let t=e.map(n=>[n.date,...ir.map(o=>n[o])]);return[["date",...ir],...t].map(n=>`${n.join()}\r
`).join("")}var Rh=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(p0(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function Lh(e){if(e.has("view")&&!cs.value)return null;let t=Lt({...Ne(e),status:void 0,due:void 0,text:void 0}),n=Ti(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var Ti=e=>zt.value.find(({id:t})=>t===e.get("view"));function Mh(e){let t=zt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&cs.value&&!Ti(e)?[...t,[n,s("reports.viewGone")]]:t}function Uh({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
<path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
<path d=${`M${a.join("L")}`} />
<path class="tip" d=${`M${a.at(-1)}l0 0`} />
</svg>`}var tu=132,f0=20,nu=28;function Fh({flow:e,width:t}){let n=ou(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=tu-f0,r=(t-nu-6)/e.length,a=Math.min(26,r*.58),i=f=>nu+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:Ph(e,"completed"),created:Ph(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${tu}`} role="img" aria-label=${m}>
${[0,n/2,n].map(f=>l`
<line class="grid" x1=${nu} x2=${t} y1=${c(f)} y2=${c(f)} />
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
${(d-$)%u===0&&l`<text x=${i($)} y=${tu-3}>
${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
</svg>`}var Ph=(e,t)=>e.reduce((n,o)=>n+o[t],0);function ou(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Ai={days:{from:e=>F(e,-29),interval:"DAY"},weeks:{from:e=>F(e,-at(e)-77),interval:"WEEK"},half:{from:e=>`${Ir(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${Ir(e.slice(0,7),-11)}-01`,interval:"MONTH"}},ru="weeks",qh=[...Object.keys(Ai),"own"],su=["DAY","WEEK","MONTH"];function Hh(e){let t=e.get("from")??"",n=e.get("to")??"",o=Or(t)&&Or(n),r=e.get("range")??"",a=o?"own":Ai[r]?r:ru,i=Ai[a]??Ai[ru],c=o?{from:t,to:n}:{from:i.from(R.value),to:R.value},u=su.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var au=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===ru?"":e,by:"",from:"",to:""};function Bh(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var Kh=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var iu=200,$0=22,lr=40,h0=8,v0=64,g0={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function lu({title:e,series:t,points:n,names:o,interval:r}){let a=De(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let y=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&y.observe(i.current),()=>y.disconnect()},[]);let f=n.length-1,$=(c-lr-h0)/n.length,p=d===null?null:Math.min(d,f),v=p??f,b=y=>Math.max(0,Math.min(f,y)),h=y=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((y.clientX-E-lr)/$)))},g=y=>{let E=g0[y.key];!E||y.metaKey||y.ctrlKey||y.altKey||(y.preventDefault(),m(b(E(v,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
<header>
<h2 id=${a}>${e}</h2>
<div class="legend">
${t.map(({field:y,kind:E})=>l`<span key=${y}><i class=${E} />${s(`reports.field.${y}`)}</span>`)}
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
aria-valuenow=${v+1}
aria-valuetext=${`${o[v]}: ${y0(n[v],t)}`}
onPointerMove=${h}
onPointerDown=${h}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(v)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${b0} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}} />`}
${c>0&&p!==null&&l`<div
class="tip ${p>f/2?"before":""}"
aria-hidden="true"
style=${{left:`${lr+$*(p+.5)}px`}}
>
<strong>${o[p]}</strong>
${t.map(({field:y,kind:E})=>l`<span key=${y}>
<i class=${E} />
${s(`reports.field.${y}`)}
<b class="num">${s.number(n[p][y])}</b>
</span>`)}
</div>`}
</div>
</section>`}var y0=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function b0({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=ou(Math.max(2,...e.flatMap(({field:p})=>t.map(v=>v[p])))),c=iu-$0,u=p=>lr+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(v0/r),f=t.length-1,$=p=>`M${t.map((v,b)=>`${u(b)} ${d(v[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${iu}`} aria-hidden="true">
${[0,i/2,i].map(p=>l`
<line class="grid" x1=${lr} x2=${o} y1=${d(p)} y2=${d(p)} />
<text class="y" x=${lr-8} y=${d(p)+4}>${s.number(p)}</text>
`)}
${a!==null&&l`<line class="here" x1=${u(a)} x2=${u(a)} y1="8" y2=${c} />`}
${e.map(({field:p,kind:v})=>v==="bar"?t.map((b,h)=>{let g=Math.min(26,r*.58),y=c-d(b[p]);return l`<rect
key=${`${p} ${b.date}`}
class=${h===a?"now":""}
x=${u(h)-g/2}
y=${d(b[p])}
width=${g}
height=${y}
rx=${Math.min(g/6,y)}
/>`}):v==="area"?l`
<path class="area" d=${`${$(p)}L${u(f)} ${c}L${u(0)} ${c}Z`} />
<path class="ln of-area" d=${$(p)} />
`:l`<path class="ln" d=${$(p)} />`)}
${e.map(({field:p,kind:v})=>v!=="bar"&&l`<circle
class=${v==="area"?"of-area":""}
cx=${u(a??f)}
cy=${d(t[a??f][p])}
r="3.5"
/>`)}
${t.map((p,v)=>(f-v)%m===0&&l`<text key=${p.date} x=${u(v)} y=${iu-4}>${Kh(n,p.date)}</text>`)}
</svg>`}var Wh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var k0=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,w0=e=>Math.max(3e3,e*10),x0=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],S0=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function jh({place:{query:e}}){let t=Hh(e),{from:n,to:o,interval:r}=t,a=Lh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=sn.value,{data:u,failed:d,again:m}=Ve(async()=>a&&{asked:i,range:t,team:c,report:(await _(Wh,{filter:a,from:n,to:o,interval:r})).report},[i],k0,w0);I(()=>Ae(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.reports")}</h1>
<p role="status">${f&&$?E0($.points):!d&&s("loading")}</p>
</div>
<div class="tools">
<${Ot} />
${u&&$&&l`<a class="btn quiet" ...${Rh($.points,u.range,u.team)}>
<${w} name="save" />
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${_0} query=${e} range=${t} />
${Ti(e)&&l`<p class="hints"><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${T0} report=${$} range=${u.range} />`:d?l`<${z} problem=${d} retry=${m} />`:l`<${le} rows=${8} />`}
</div>`}var E0=e=>s("reports.summary",{created:cu(e,"created"),completed:cu(e,"completed")}),cu=(e,t)=>e.reduce((n,o)=>n+o[t],0);function _0({query:e,range:t}){let n=Mh(e),o=r=>l`<input
class="input"
type="date"
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${H(a=>a&&Le({...au("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role="search" aria-label=${s("tasks.filters")}>
<select
class="input"
aria-label=${s("reports.range")}
value=${t.name}
onChange=${H(r=>Le(au(r,t)))}
>
${qh.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class="input"
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${H(r=>Le({by:r}))}
>
${su.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${ut} name="view" query=${e} options=${n} />`}
<${Un} query=${e} />
<${ar} query=${e} />
<${Fn} query=${e} />
</div>`}function T0({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>ir.every(u=>!c[u])))return l`<div class="card">
<${ae} icon="reports" title=${s("reports.none")}>${s("reports.noneHint")}</${ae}>
</div>`;let a=e.map(({date:c},u)=>Bh(o,c,u+1<e.length?F(e[u+1].date,-1):r)),i=cu(e,"completed");return l`
<dl class="card stats three">
<div class="stat">
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${Gh} name="leadTime" times=${t} />
<${Gh} name="cycleTime" times=${n} />
</dl>
<${lu} title=${s("reports.flow")} series=${x0} points=${e} names=${a} interval=${o} />
<${lu} title=${s("reports.burnUp")} series=${S0} points=${e} names=${a} interval=${o} />
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class="room">
<table>
<thead>
<tr>
<th scope="col">${s("reports.interval")}</th>
${ir.map(c=>l`<th scope="col" key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope="row">${a[u]}</th>
${ir.map(d=>l`<td class="num" key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function Gh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class="stat">
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ie(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await A0(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function A0(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=K(a):o||=K(a)}}catch(r){o=Se(r)}return{errors:n,whole:o}}function B({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=De(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
</div>`}var Ee=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var uu=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function qn(){let e=ct.value;if(!fo.value)return null;let t=()=>{de.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${mn.value}
title=${mn.value?s("views.day"):void 0}
aria-keyshortcuts="V"
>
<${w} name="save" />
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=fo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await be(Za,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await po()};return l`
${E$.value&&uu(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${mn.value}
>
<${w} name="save" />
<span>${s("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
<${w} name="pen" />
<span>${s("views.this")}</span>
</button>
`}var Ii=()=>{de.value=""};function Yh(e){let t=new URLSearchParams(Z.peek().query);e?t.set("saved",e):t.delete("saved"),sa(t)}function zh(){let[e]=x(ct.peek()),[t,n]=x(!e),[o]=x(q("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!uu(e),i=Ie(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!tr(e)?e:fo.peek())??{};if(t||!e){let h={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:g}=await _(v$,{input:h,key:o});return g.view&&await Vh(g.view.id,s("views.saved",{view:g.view.name})),g}let v={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(Za,{id:e.id,input:v});return b.errors.length||await Vh(e.id,s("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await be(g$,{id:e.id},s("views.deleted",{view:e.name}))||(Ii(),Yh(""),await po())};return l`<${P} class="small" labelledby="view-title" close=${Ii}>
<form class="pad" onSubmit=${i.submit} novalidate>
<h2 id="view-title">${t?s("views.save"):e?.name}</h2>
<${Ee} text=${i.whole} />
${a?l`<p>${s("views.theirs",{who:e?.owner?.name??s("feed.someone"),team:e?.team?.name})}</p>`:l`
<${B}
name="name"
label=${s("views.name")}
defaultValue=${t?"":e?.name}
maxlength="100"
required
autofocus
error=${i.errors.name}
/>
${r&&l`<${I0} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
`}
<div class="actions">
${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
${s("command.delete")}
</button>`}
${!t&&l`<button
type="button"
class="btn quiet"
disabled=${mn.value}
title=${mn.value?s("views.day"):void 0}
onClick=${()=>n(!0)}
>
<${w} name="plus" />
${s("views.saveAs")}
</button>`}
<button type="button" class="btn quiet end" onClick=${Ii}>${s("cancel")}</button>
${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
</${P}>`}async function Vh(e,t){await po(),Ii(),Yh(e),N({text:t})}function I0({team:e,error:t}){let n=te.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${B} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
</${B}>`}var vs=({task:e})=>l`
<p>${e.title}</p>
<${Qo} task=${e} most=${5} />
<div>
<${re} kind="priority" value=${e.priority} />
<code>${e.key||"\u2026"}</code>
<${Cn} task=${e} />
<${Jo} task=${e} />
<${se} user=${e.assignee} />
</div>
`;function Oi({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${vs} task=${a} />
</div>`}var O0=200;function Di({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=H(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Le({q:r.current})},O0)});return l`<input
class="input search"
type="search"
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ye(e,t,n){let o=Aa(e,t,n),r=mt(()=>Ip(o)??new Wo(e,t,n),[o]);return G(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?Ia(o,r):r.close()),[r]),r}var Oe=k(null),Ci=k({x:0,y:0,width:0}),cr=k(""),gs=[];function Zh({by:e,want:t}){let n=Ye({...t,status:uo},Tt.manual,{size:100}),o=p$(n.ids.value,e,Kt.value),r=Rn(),a=Nt(()=>Oe.value?.by==="pointer"?Oe.value.id:null).value;return gs=o,I(()=>{let i=ke(()=>{r.current?.classList.toggle("carrying",Oe.value!==null)});return()=>{i(),Oe.value=null}},[]),n.failed.value&&!n.ready.value?l`<${z} problem=${n.failed.value} retry=${()=>n.load()} />`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${D0} key=${i.key} by=${e} group=${i} ids=${i.ids} />`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<${It} of=${Qt(["lift","carry","putBack","open"],"\u2190 \u2192")} />
<p class="sr" role="status" aria-live="assertive">${cr}</p>
${a&&l`<${Oi} id=${a} at=${Ci} />`}
</div>`:l`<${le} rows=${6} />`}function D0({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=Nt(()=>Oe.value?.over===o&&Oe.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${Ni(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class="num">${s.number(n.length)}</span>
${a&&te.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Mt(a)}
>
<${w} name="plus" />
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${C0} key=${c} id=${c} by=${e} home=${o} />`)}
${i&&l`<li class="slot" />`}
</ul>`:l`<p class="none">${s("board.noneIn")}</p>`}
</section>`}var Ni=({key:e})=>e||"none",Qh=({fields:e,label:t})=>!!(e||t),Jh=({can:e},t)=>t==="assignee"?e.assign:e.update;function C0({id:e,by:t,home:n}){let o=j(e).value,r=Nt(()=>Oe.value?.id===e&&Oe.value.from===n?Oe.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby="board-how"
onFocus=${()=>{je.value=e}}
onClick=${()=>Rt(o)}
onPointerDown=${i=>Jh(o,t)&&Yt(i,{lift:c=>{Oe.value={id:e,from:n,over:n,by:"pointer"},Ci.value=c},over:(c,u)=>{Ci.value={...Ci.value,...u};let d=gs.find(f=>Ni(f)===c&&(Qh(f)||f.key===n)),m=Oe.peek();d&&m&&d.key!==m.over&&(Oe.value={...m,over:d.key})},drop:()=>du(o),cancel:()=>mu(e)})}
onContextMenu=${i=>dn(i,e)}
onKeyDown=${i=>N0(i,o,t,n)}
>
<${vs} task=${o} />
</button>
</li>`:null}function N0(e,t,n,o){let r=Oe.value?.id===t.id&&Oe.value.from===o?Oe.value:null;if(e.key===" "){if(e.preventDefault(),r)return du(t);if(!Jh(t,n))return;Oe.value={id:t.id,from:o,over:o,by:"keys"},cr.value=s("board.lifted",{task:t.title,column:R0(o)});return}let a=Nn(e);if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return mu(t.id);if(e.key==="Enter")return du(t);let i=gs.filter(d=>Qh(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Oe.value={...r,over:u.key},cr.value=u.name,document.querySelector(`.board [data-drop="${Ni(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var R0=e=>gs.find(t=>t.key===e)?.name??"";function du(e){let t=Oe.value,n=L(e.id);Oe.value=null;let o=t&&gs.find(({key:r})=>r===t.over);if(!o||!n)return void(cr.value=s("board.cancelled"));if(o.key===t.from)return mu(n.id);cr.value=s("board.dropped",{task:n.title,column:o.name}),o.label?ss([n],new Map([[n.team.id,o.label]]),!0):o.fields&&nt(n,o.fields),fe(`.board [data-drop="${Ni(o)}"] [data-task="${n.id}"]`)}function mu(e){Oe.value=null,cr.value=s("board.cancelled"),fe(`.board [data-task="${e}"]`)}var L0=[{field:"RANK",direction:"ASC"}],M0=[{field:"UPDATED_AT",direction:"DESC"}],ys=D(()=>{let e=Kt.value?.stages??[],t=JSON.stringify([e,Z.value.query.get("cancelled")]);return t!==pu.key&&(pu={key:t,columns:qf(e,Z.value.query.get("cancelled")==="1")}),pu.columns}),pu={key:"",columns:[]},ev=e=>ys.peek().find(t=>t.id===e),$u=e=>ys.peek().find(t=>os(e,t)),He=k(null),Ri=k({x:0,y:0,width:0}),Hn=k("");function tv({place:{query:e}}){let t=ls.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=ys.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class="top">
<div><h1>${ct.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
<div class="tools"><${Ot} /><${qn} /><${Pn} /></div>
</header>
<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${Di} query=${e} />
<${Un} query=${e} />
<${ar} query=${e} />
<${Fn} query=${e} />
<${_i} query=${e} />
<${ut}
name="group"
query=${e}
first=${s("group.stage")}
options=${ls.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Le({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${Zh} key=${t} by=${t} want=${Ne(e)} />`:l`<${P0} query=${e} />`}
</div>`}function P0({query:e}){let t=ys.value,n=t.length>4?"many":t.length>3?"four":"",o=Rn(),r=Nt(()=>He.value?.by==="pointer"?He.value.id:null).value;return I(()=>{let a=ke(()=>{o.current?.classList.toggle("carrying",He.value!==null)});return()=>{a(),He.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${F0} key=${a.id} column=${a} want=${U0(a,Ne(e))} />`)}
</div>
<${It} of=${Qt(["lift","carry","shift","putBack","open"])} />
<p class="sr" role="status" aria-live="assertive">${Hn}</p>
${r&&l`<${Oi} id=${r} at=${Ri} />`}
</div>`}var U0=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function F0({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ye(t,Q({status:o})?L0:M0,{size:50}),i=Nt(()=>K0(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=q0(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${re} kind="status" value=${o} mute />
<h2 id=${`col-${n}`} title=${r?.name}>${Vt(e)}</h2>
<${B0} count=${a.ready.value?u:null} limit=${H0(t)?null:r?.limit} />
${Q({status:o})&&te.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:Vt(e)})}
title=${s("command.new")}
onClick=${()=>Mt({status:o,...Yo(e)})}
>
<${w} name="plus" />
</button>`}
</header>
${a.failed.value&&l`<${z} problem=${a.failed.value} retry=${()=>a.load()} />`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${Xh} key="slot" />`]:[],d.get(f)])}
${i===null&&l`<${Xh} key="last" />`}
</ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${le} rows=${3} />`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function q0(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${G0} key=${n} id=${n} />`])),t.current}var H0=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function B0({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num limited too-many":"num limited"} title=${o}>
<span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
<span class="sr">${o}</span>
</span>`}function K0(e,t){let n=He.value;if(!(n?.over.id!==e.id||!nv(n,t)))return Q(e)?n.before:t[0]??null}var Xh=()=>l`<li class="slot" />`;function nv({id:e,over:t,before:n},o){let r=L(e);return!r||!os(r,t)?!0:Q(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var ov=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),go=(e,t)=>ov(e,t).map(n=>n.dataset.task??"");function W0(e,t,n){let o=ov(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function rv(e,t){let n=go(t,"");return n[n.indexOf(e)+1]??null}function G0({id:e}){let t=j(e).value,n=Nt(()=>He.value?.id===e?He.value.by:null).value;if(!t)return null;let o=`tk${Q(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby="board-how"
onFocus=${()=>{je.value=e}}
onClick=${()=>Rt(t)}
onPointerDown=${a=>t.can.changeStatus&&Yt(a,{lift:i=>{let c=$u(t);c&&(He.value={id:e,over:c,before:rv(e,c),by:"pointer"}),Ri.value=i},over:(i,c,{y:u})=>{let d=ev(i);Ri.value={...Ri.value,...c},d&&Y0(d,W0(d,e,u))},drop:()=>fu(e),cancel:()=>av(e)})}
onContextMenu=${a=>dn(a,e)}
onKeyDown=${a=>j0(a,t)}
>
<${vs} task=${t} />
</button>
</li>`}function j0(e,t){let n=He.value?.id===t.id?He.value:null;if(e.key===" "){if(e.preventDefault(),n)return fu(t.id);t.can.changeStatus&&Q0(t);return}let o=lt(e);if(o&&(n||e.altKey))return e.preventDefault(),n?z0(n,o):Z0(t,o);if(!n)return;let r=Nn(e);if(r){e.preventDefault();let a=ys.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=go(c,t.id);He.value={...n,over:c,before:u[sv(n)]??null},Hn.value=Vt(c),V0(c)}else e.key==="Escape"?(e.preventDefault(),av(t.id)):e.key==="Enter"&&(e.preventDefault(),fu(t.id))}var V0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function Y0(e,t){let n=He.peek();n&&(n.over.id!==e.id||n.before!==t)&&(He.value={...n,over:e,before:t})}function sv({id:e,over:t,before:n}){let o=go(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function z0(e,t){if(!Q(e.over))return;let n=go(e.over,e.id),o=Math.max(0,Math.min(n.length,sv(e)+t));He.value={...e,before:n[o]??null},Hn.value=s("board.spot",{column:Vt(e.over),at:o+1,n:n.length+1})}function Z0(e,t){let{id:n}=e,o=$u(e);if(!o)return;let r=go(o,n),a=go(o,"").indexOf(n)+t;!e.can.changeStatus||!Q(e)||a<0||a>r.length||(rs(e,r,a),Hn.value=s("board.spot",{column:Vt(o),at:a+1,n:r.length+1}),fe(`.board [data-task="${n}"]`))}function Q0(e){let t=$u(e);t&&(He.value={id:e.id,over:t,before:rv(e.id,t),by:"keys"},Hn.value=s("board.lifted",{task:e.title,column:Vt(t)}))}function fu(e){let t=He.value,n=L(e);if(He.value=null,!t||!n)return;let o=ev(t.over.id);if(!o)return void(Hn.value=s("board.cancelled"));Hn.value=s("board.dropped",{task:n.title,column:Vt(o)});let r=go(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Q(o)?nv(t,r)&&rs(n,a,i<0?a.length:i,o):nt(n,Yo(o)),fe(`.board [data-task="${e}"]`)}function av(e){He.value=null,Hn.value=s("board.cancelled"),fe(`.board [data-task="${e}"]`)}var J0=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],X0=6,eS=4,Dt=k(null),bs=k(""),iv=k("");function cv({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?Or(r)?r:R.value:`${o}-01`),i=Array.from({length:t?7:X0*7},(b,h)=>F(a,h)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Ye({...Ne(e),from:i[0],to:i.at(-1)},J0,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>j(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=Rn(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{Dt.value=null},[]);let p=b=>Le(t?{week:F(a,7*b)}:{month:Ir(o,b)}),v=b=>Le({view:b,week:"",month:""});return tS(u.ready.value),l`<div class="wrap">
<header class="top">
<div>
<h1>${c}</h1>
<p role="status">${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
<p class="sr" id="cal-how">${s("calendar.how")}</p>
</div>
<div class="tools"><${Ot} /><${qn} /><${Pn} /></div>
</header>
<div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
<div class="split">
<button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>p(-1)}>
<${w} name="back" />
</button>
<button class="btn quiet" onClick=${()=>Le({month:"",week:""})}>${s("due.today")}</button>
<button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>p(1)}>
<${w} name="next" />
</button>
</div>
<div class="seg" role="group" aria-label=${s("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>v("")}>${s("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>v("week")}>${s("calendar.week")}</button>
</div>
<${Un} query=${e} />
<${Fn} query=${e} />
</div>
${u.failed.value&&l`<${z} problem=${u.failed.value} retry=${()=>u.load()} />`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${le} rows=${8} />
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${ae} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${ae}>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
${s.weekdays().map(b=>l`<span class="wd" aria-hidden="true">${b}</span>`)}
${i.map(b=>l`<${nS}
key=${b}
day=${b}
out=${!t&&b.slice(0,7)!==o}
most=${t?1/0:eS}
ids=${d.get(b)??[]}
/>`)}
</section>`}
<${It} of=${Qt(["lift","carry","putBack","open"])} />
<p class="sr" role="status" aria-live="assertive">${bs}</p>
</div>`}function tS(e){let t=A(!1);G(()=>{!e||t.current||(t.current=!0,Tn.peek()&&ra.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function nS({day:e,out:t,most:n,ids:o}){let r=Dt.value,a=s.longDay(e),i=iv.value===e,c=i||o.length<=n?o:o.slice(0,n-1),u={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},d=["day",...Object.entries(u).flatMap(([m,f])=>f?[m]:[])].join(" ");return l`<div class=${d} data-drop=${e}>
<h2 class="num" aria-label=${a}>${Tn.value?a:Number(e.slice(8))}</h2>
${te.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:a})}
title=${s("command.new")}
onClick=${()=>Mt({dueDate:e})}
>
<${w} name="plus" />
</button>`}
<ul>
${c.map(m=>l`<${oS} key=${m} id=${m} />`)}
${o.length>n&&l`<li key="rest">
<button
class="rest"
aria-expanded=${i}
onClick=${()=>{iv.value=i?"":e}}
>
${i?s("calendar.less"):s("calendar.more",{n:o.length-c.length})}
</button>
</li>`}
</ul>
</div>`}function oS({id:e}){let t=j(e).value;if(!t)return null;let n=Dt.value?.id===e,o=t.overdue&&Q(t),r=a=>t.can.update&&Yt(a,{lift:()=>{Dt.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(Dt.value={id:e,over:i})},drop:()=>uv(e),cancel:()=>dv(e)});return l`<li>
<button
class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
data-task=${e}
data-go
title=${t.title}
aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
aria-describedby="cal-how"
aria-pressed=${n}
onFocus=${()=>{je.value=e}}
onPointerDown=${r}
onContextMenu=${a=>dn(a,e)}
onClick=${()=>Rt(t)}
onKeyDown=${a=>rS(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var lv={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function rS(e,t){let n=Dt.value?.id===t.id?Dt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),Dt.value={id:t.id,over:t.dueDate},bs.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),uv(t.id);else if(n&&lv[e.key]){e.preventDefault();let o=F(n.over,lv[e.key]);Dt.value={id:t.id,over:o},bs.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),dv(t.id))}function uv(e){let t=Dt.value?.over,n=L(e);Dt.value=null,!(!t||!n)&&(bs.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),nt(n,{dueDate:t}),fe(`.cal [data-task="${e}"]`))}function dv(e){Dt.value=null,bs.value=s("board.cancelled"),fe(`.cal [data-task="${e}"]`)}var mv=`mutation Login($input: LoginInput!) { login(input: $input) { ${Vn} } }`,sS=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Vn} } }`,aS="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",iS="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",lS=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Vn} session { id } }
}`,cS=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,uS="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",dS="query Registration { instance { registrationOpen } }";function Jt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
<a class="brand" href=${ks("/sign-in")}>
<svg aria-hidden="true"><use href="#mark" /></svg>
<span>TaskFlow</span>
</a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class="after">${o}</div>
</main>`}var hu=()=>{let e=ne.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"},ks=e=>hu()==="/"?e:`${e}?to=${encodeURIComponent(hu())}`;function vu(e,t=hu()){return e?.token&&(pt.adopt(e),V(t,{replace:!0})),e}function pv(){let e=Ie(async({email:t,password:n})=>vu((await Pe(mv,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Jt}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href=${ks("/register")}>${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${Ar.value&&l`<p class="note" role="status">${s(Ar.value)}</p>`}
<${Ee} text=${e.whole} />
<${B}
name="email"
label=${s("door.email")}
type="email"
autocomplete="username"
autofocus
required
error=${e.errors.email}
/>
<${B}
name="password"
label=${s("door.password")}
type="password"
autocomplete="current-password"
required
error=${e.errors.password}
aside=${l`<a href=${ks("/forgot")}>${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
</${Jt}>`}function fv(){let[e,t]=x(!0);I(()=>{Pe(dS,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ie(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return vu((await Pe(sS,{input:c})).register)});return l`<${Jt}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href=${ks("/sign-in")}>${s("door.signIn")}</a></p>`}
>
${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
<${Ee} text=${o.whole} />
<${B} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
<${B}
name="email"
label=${s("door.email")}
type="email"
autocomplete="username"
required
error=${o.errors.email}
/>
<${B}
name="password"
label=${s("door.password")}
type="password"
autocomplete="new-password"
required
hint=${s("door.passwordHint")}
error=${o.errors.password}
/>
<button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
</${Jt}>`}function $v(){let[e,t]=x(""),n=Ie(async({email:o})=>{let{requestPasswordReset:r}=await Pe(iS,{email:o});return r.ok&&t(o),r});return l`<${Jt}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href=${ks("/sign-in")}>${s("door.back")}</a></p>`}
>
${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
<${Ee} text=${n.whole} />
<${B}
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
</${Jt}>`}function hv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??ne.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{V("/reset",{replace:!0}),e&&Pe(cS,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(K(a))},()=>{})},[]);let o=Ie(async({newPassword:r})=>{let{resetPassword:a}=await Pe(lS,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Pe(mv,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Pe(aS,{id:a.session.id},{token:i.token}).catch(()=>{}),vu(i,"/")});return l`<${Jt}
title=${s("door.resetTitle")}
form=${o}
after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
>
${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
${t&&l`<p class="note bad" role="alert">${t}</p>`}
<${Ee} text=${t?"":o.whole} />
<${B}
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
</${Jt}>`}function vv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Pe(uS,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{V("/confirm",{replace:!0}),e&&o()},[]),l`<${Jt}
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
</${Jt}>`}var mS=365;function gv(){let e=or.value,t=e&&nr.value.get(e.id);if(!t)return null;let n=r=>C$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${Ei}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...Si(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?No(Date.parse(t.snoozedUntil)):""}
days=${mS}
close=${()=>{or.value=null}}
/>`}var Li=new Map;function yv({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Li.get(n)??k("");return Li.has(n)||(Li.set(n,o),pS(e).then(r=>{o.value=r},()=>Li.delete(n))),o.value?`/team/${o.value}`:"/team"}async function pS(e){let{node:t}=await _(ef,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var fS=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],$S={SECURITY:"/settings",TRANSFER:"/settings"},hS=new Set(["MENTIONED","COMMENTED"]);function kv(){let e=ei.value,t=Xr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{J.value==="sync"&&e.failed.peek()&&e.load()},[e,J.value]);let n=e.notices.value,o=Fe.value;return l`<div class="wrap">
<header class="top">
<div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class="tools">
<div class="seg" role="group" aria-label=${s("tasks.filters")}>
${Uc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Le({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${oi}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?n.length?l`<${vS} key=${e.show} notices=${n} />`:l`<div class="card">
<${ae} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
</${ae}>
</div>`:!e.failed.value&&l`<${le} rows=${5} />`}
${e.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<${It} of=${fS.map(r=>[ot(di(r)),s(`hint.${r}`)])} />
<${gv} />
</div>`}function vS({notices:e}){let t=A(null),n=A(-1);G(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;ti.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${gS} key=${a.id} notice=${a} />`)}
</ul>`}function gS({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(j(n.id).value??n),f={fresh:!i,open:n!==null&&pe.value===n.id},$=["notice",...Object.entries(f).flatMap(([b,h])=>h?[b]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,v=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(je.value=n.id)}}
>
${o?l`<${se} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div class="about">
<${bv} notice=${e}>
${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
${m&&l`<${re} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
</${bv}>
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
onClick=${()=>ri(e)}
/>
<${gu}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>Ja(e,!c)}
/>
<${gu}
name="later"
icon="later"
of=${p}
popup
onClick=${({currentTarget:b})=>{or.value={id:t,anchor:b}}}
/>
</span>
</li>`}function bv({notice:e,children:t}){let n=yS(e),o=()=>{e.readAt||ri(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function yS(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?yv(e):t&&n&&hS.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:$S[o[0]]??null}var gu=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class="icon"
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t} />
</button>`;var bS=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,kS=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,wS=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${W} } }`,xS=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${W} } }`,SS=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${W} } }`,ES=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${W} } }`,_S=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${W} ok transcript } }`,wv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],TS={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Mi=20;function xv(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
<header class="top"><h1>${s("place.instance")}</h1></header>
<div class="card"><${ae} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${ae}></div>
</div>`:l`<div class="wrap">
<header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${AS} />
<${IS} />
<${OS} />
</div>`}function AS(){let[e,t]=x(""),[n,o]=x(Mi),{data:r,failed:a,again:i}=Ve(()=>_(bS,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await be(wS,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await be(f?SS:xS,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
onInput=${H(t)}
/>
</div>
${a?l`<${z} problem=${a} retry=${i} />`:r?l`<ul class="card people">
${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
<${se} user=${d} mute big />
<div class="who">
<strong>${d.name}</strong>
<small>
${d.email} · ${s("admin.since",{when:s.date(on(d.createdAt),{dateStyle:"medium"})})}
</small>
</div>
${!d.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
<select
class="input"
aria-label=${s("team.roleOf",{who:d.name})}
value=${d.role}
onChange=${H(m=>c(d,m))}
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
</ul>`:l`<${le} />`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Mi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function IS(){let[e,t]=x(""),[n,o]=x(Mi),{data:r,failed:a,again:i}=Ve(()=>_(kS,{status:wv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await be(ES,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
<header>
<h2 id="mail-title">${s("admin.mail")}</h2>
${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class="filters">
<select class="input" aria-label=${s("field.status")} value=${e} onChange=${H(t)}>
<option value="">${s("any.status")}</option>
${wv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
<span class="chip ${TS[u.status]??""}">${s(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${s("mail.resend")}
<span class="sr"> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class="card"><${ae} title=${s("mail.none")}>${s("mail.noneHint")}</${ae}></div>`:l`<${le} rows=${3} />`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Mi))}>${s("tasks.more")}</button>
</div>`}
</section>`}function OS(){let[e,t]=x(null),n=Ie(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(_S,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
<header><h2 id="test-title">${s("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Ee} text=${n.whole} />
<div class="inline">
<${B}
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
</section>`}function Pi(){return l`<div class="wrap">
<div class="empty">
<${w} name="find" />
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class="btn" href="/">${s("place.today")}</a>
</div>
</div>`}var Sv="taskflow.numbers",yo=k(localStorage.getItem(Sv)==="open");function Ev(){let e=Vr(),t=()=>{yo.value=!yo.value,localStorage.setItem(Sv,yo.value?"open":"")},n=s(yo.value?"numbers.less":"numbers.more");return l`<section class=${yo.value?"numbers":"card numbers"} aria-label=${s("numbers.label")}>
${yo.value?l`<${yu} /><${bu} />`:l`<dl class="six ${Yr()}">
${DS.map(([o,r,a])=>l`<div key=${o} data-tile=${o}>
<dt><a href=${Re(r)}>${s(`tile.${o}`)}</a></dt>
<dd class="n num ${o==="overdue"&&e.overdue?"bad":""}">${s.number(e[a])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${yo.value} title=${n} onClick=${t}>
<${w} name="live" /> <span>${n}</span>
</button>
</section>`}var DS=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function yu(){let e=Vr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Uh}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Yr()}">
<${Ct}
name="total"
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
</${Ct}>
<${Ct}
name="pending"
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
</${Ct}>
<${Ct} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${io} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
</${Ct}>
<${Ct}
name="completed"
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
</${Ct}>
<${Ct}
name="overdue"
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${io} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
</${Ct}>
<${Ct} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class="avs">${St.value.slice(0,4).map(a=>l`<${se} user=${a} mute />`)}</div>
</${Ct}>
</dl>`}function Ct({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
<dt><a href=${Re(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function bu(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
<header>
<h2 id="flow-title">${s("flow.title")}</h2>
<div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
</header>
<div class="room" ref=${e}>
${t>0&&Me.value&&l`<${Fh} flow=${Me.value.flow} width=${t} />`}
</div>
</section>`}var CS=[{field:"CREATED_AT",direction:"DESC"}],_v=12,NS=["title","assignee","priority","status"];function Tv(){let e=Ye({},CS,{size:_v}),t=e.ids.value.slice(0,_v);return l`<div class="wrap">
<header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${yu} />
<section class="card recent" aria-labelledby="recent-title">
<h2 id="recent-title">${s("overview.recent")}</h2>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${NS.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${RS} key=${n} id=${n} />`)}</tbody>
</table>`:l`<${ae} title=${s("tasks.none")}>${s("overview.none")}</${ae}>`:!e.failed.value&&l`<${le} rows=${5} />`}
</section>
${e.ready.value&&l`<${bu} /><${$s} class="page narrow card" />`}
</div>`}function RS({id:e}){let t=j(e).value;return t&&l`<tr data-task=${e}>
<th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var ku=new Set,bo=null,Ui=()=>{},Iv=0;function Fi(e){return ku.add(e),()=>ku.delete(e)}function wu(){Ui(),Ui=Gt(wm,()=>({after:bo}),{next:({events:e})=>LS(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Iv=setTimeout(Ov,ft())}})}function LS(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?wu():Ov();e.__typename==="StreamReady"&&!bo&&Av(null),bo=e.cursor,e.__typename==="StreamEvent"&&Av(e.event)}function Ov(){bo=null,wu()}function Av(e){for(let t of ku)t(e)}Go(({inbox:e})=>{bo||(bo=e?.cursor??null,wu())});D(()=>S.value?.id).subscribe(()=>{Ui(),Ui=()=>{},clearTimeout(Iv),bo=null});var Dv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,Cv=`query ReadPreferences { preferences { ${Dv} } }`,Nv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${W} preferences { ${Dv} } }
}`;var ws=["IN_APP","EMAIL","PUSH"];function Rv(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:p})=>MS($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(Cv,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let v={place:$,input:p};return n.value=[...n.peek(),v],r.value=!1,u=u.then(async()=>{let b=await f(p);M(()=>{n.value=n.peek().filter(h=>h!==v),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:v}=(await _(Nv,{input:$})).updatePreferences;return p.length?K(p[0]):(e.value=v,c&&d(),"")}catch(p){return Se(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function MS(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var PS={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Lv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],US="account",FS={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Mv({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=FS[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(BS),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope="col"><span class="sr">${s("told.reason")}</span></th>
${ws.map(r=>l`<th scope="col" key=${r}>
<${w} name=${PS[r]} />
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${qS(t).map(([r,a])=>l`<tbody key=${r}>
<tr class="sort"><th scope="rowgroup" colspan=${ws.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${HS} key=${i.reason} preferences=${e} row=${i} />`)}
</tbody>`)}
</table>`}function qS({notifications:e}){let t=Lv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Lv,[US,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function HS({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=xu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=ws.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope="row">
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
</th>
${ws.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type="checkbox"
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
</tr>`}var xu=(e,t)=>e==="SECURITY"&&t==="EMAIL",BS=e=>[...e.querySelectorAll("input")];var KS=["OFF","DAILY","WEEKLY"],WS=Array.from({length:24},(e,t)=>t),GS=[1,2,3,4,5,6,7],Pv=["P1D","P2D","P3D","P7D","P14D"],jS={quietFrom:"20:00",quietUntil:"07:30"},VS=900,Fv=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${YS} preferences=${e} wanted=${t} />
<${zS} preferences=${e} wanted=${t} />
<${ZS} preferences=${e} wanted=${t} />
</div>`;function ur({label:e,hint:t,why:n,children:o}){let r=De();return l`<div class="told-line" role="group" aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
</div>
<div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function YS({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${ur}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
${KS.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${Su}
label=${s("told.weekday")}
value=${r}
all=${GS.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${Su}
label=${s("told.hour")}
value=${o}
all=${WS.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
</${ur}>`}function zS({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?jS:{quietFrom:null,quietUntil:null}),a=bn.value.replaceAll("_"," ");return l`<${ur}
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
<${Uv}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden="true">–</span>
<${Uv}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
</${ur}>`}function ZS({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Pv.includes(t)?[t]:[],o=[...Pv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${ur} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${Su}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
</${ur}>`}var Su=({label:e,value:t,all:n,choose:o})=>l`<select
class="input"
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Uv({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class="input"
type="time"
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,VS,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function qv({isMeant:e}){let[t]=x(Rv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Fi(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),G(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
<header>
<h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
<span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class="card"><${Mv} preferences=${t} wanted=${o} /></div>
<${Fv} preferences=${t} wanted=${o} />
`:t.failed.value?l`<${z} problem=${t.failed.value} retry=${t.read} />`:l`<${le} rows=${8} />`}
</section>`}var Eu="id name service createdAt lastUsedAt error",qi=`query PushDevices { instance { vapidKey } pushDevices { ${Eu} } }`,Hv=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${W} device { ${Eu} } }
}`,Bv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${W} deletedId } }`,Kv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${W} device { ${Eu} } } }`;var _u="taskflow.push",Wv="/service-worker.js",ko=k("");function Tu(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?XS()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function Gv(e,t){return await Notification.requestPermission()!=="granted"?null:Zv(await Qv(e),t)}async function jv(){localStorage.removeItem(_u),ko.value="",await Vv()}async function Vv(){await(await(await navigator.serviceWorker?.getRegistration(Wv))?.pushManager.getSubscription())?.unsubscribe()}async function Yv(e){ko.value="";let t=QS();if(!(!t||Tu()||Notification.permission!=="granted"))try{if(t.owner!==e)return await Vv();let{instance:n}=await _(qi,{});n?.vapidKey&&await Zv(await Qv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function zv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&V(e.open)})}async function Zv(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(Hv,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(_u,JSON.stringify({owner:t,device:i.id})),ko.value=i.id),a}async function Qv(e){await navigator.serviceWorker.register(Wv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&JS(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function QS(){try{return JSON.parse(localStorage.getItem(_u)??"null")}catch{return null}}function JS(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var XS=()=>/iPhone|iPad/.test(navigator.userAgent);function Jv(){let{data:e,failed:t,again:n}=Ve(()=>_(qi,{}),[ko.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
<header><h2 id="push-devices">${s("push.title")}</h2></header>
${t&&l`<${z} problem=${t} retry=${n} />`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${tE} key=${a.id} device=${a} again=${n} />`)}
</ul>`}
${e&&l`<${eE} vapidKey=${o} isOn=${r.some(({id:a})=>a===ko.value)} again=${n} />`}
</section>`}function eE({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?Tu():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await Gv(e??"",S.peek()?.id??"");u?.errors.length?N({bad:!0,text:K(u.errors[0])}):u&&N({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),N({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class="split">
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function tE({device:e,again:t}){let[n,o]=x(!1),r=e.id===ko.value,a=async()=>{r&&await jv().catch(()=>{}),await be(Bv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await be(Kv,{id:e.id});c?.device&&!c.device.error&&N({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var nE=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${W} user { ${gn} } }
}`,oE=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${W} ok
}
}`,rE=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Xv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${W} } }`,sE=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${W} secret } }`,aE=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${W} } }`,iE=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Vn} } }`,lE=["READ","WRITE","ADMIN"];function eg({place:e}){let t=Ve(()=>_(rE,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class="top">
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class="tools"><button class="btn quiet" onClick=${()=>yn()}>${s("command.signOut")}</button></div>
</header>
<${cE} />
<${uE} />
<${qv} isMeant=${e.key==="notifications"} />
<${Jv} />
<${dE} keys=${o} />
${t.failed?l`<${z} problem=${t.failed} retry=${t.again} />`:l`
<${mE} rows=${n} keys=${o} again=${t.again} />
<${fE} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
`}
<p class="dim sm">TaskFlow ${Gr}</p>
</div>`}var Xt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function cE(){let e=Ie(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(nE,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,N({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${Xt} id="profile" title=${s("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<${B}
name="name"
label=${s("door.name")}
autocomplete="name"
defaultValue=${S.value?.name}
error=${e.errors.name}
/>
<${B}
name="timeZone"
label=${s("settings.zone")}
as="select"
hint=${s("settings.zoneHint")}
error=${e.errors.timeZone}
>
${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
</${B}>
<${B} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
${Object.entries(Qs).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Ze.value.split("-")[0]===o}>${r}</option>`)}
</${B}>
<div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
</form>
</${Xt}>`}function uE(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return ec(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Xt} id="appearance" title=${s("settings.appearance")}>
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
</${Xt}>`}var tg=({keys:e,...t})=>e.length>0&&l`<label class="check">
<input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function dE({keys:e}){let t=Ie(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(oE,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),N({text:s("settings.passwordChanged")})),i});return l`<${Xt} id="password" title=${s("settings.password")}>
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
<${B}
name="currentPassword"
label=${s("settings.currentPassword")}
type="password"
autocomplete="current-password"
error=${t.errors.currentPassword}
/>
<${B}
name="newPassword"
label=${s("door.newPassword")}
type="password"
autocomplete="new-password"
hint=${s("settings.passwordHint")}
error=${t.errors.newPassword}
/>
<${tg} keys=${e} defaultChecked />
<div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
</${Xt}>`}function mE({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await be(Xv,{id:c.id},s("settings.revoked"))&&n();return l`<${Xt} id="sessions" title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class="who">
<strong>${$E(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class="actions">
<${tg} keys=${t} checked=${o} onChange=${a} />
<button class="btn danger" onClick=${()=>yn(!0,o)}>${s("settings.signOutAll")}</button>
</div>
</${Xt}>`}async function pE(e,t){let{login:n}=await Pe(iE,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(pt.adopt(n),t&&await _(Xv,{id:t.id}),null):n}function fE({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ie(async({name:m,scope:f,days:$,password:p},v)=>{let b=p?await pE(p,t):null;if(b)return b;let h=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _(sE,{input:{name:m,scopes:[f],expiresAt:h}});return i(g.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),g.secret&&(v.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>N({text:s("settings.copied")})),d=async m=>await be(aE,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Xt} id="api-keys" title=${s("settings.keys")}>
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
<${B} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
<${B} name="scope" label=${s("settings.keyScope")} as="select">
${lE.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
</${B}>
<${B} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
${[30,90,365].map(m=>l`<option value=${m} selected=${m===90}>${s("settings.inDays",{n:m})}</option>`)}
<option value="">${s("settings.never")}</option>
</${B}>
${a&&l`<${B}
name="password"
label=${s("door.password")}
type="password"
autocomplete="current-password"
/>`}
<button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
</div>
</form>
</${Xt}>`}var $E=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var ng="taskflow.draft.",hE=50,Bn=e=>`${e}.new`,xs=e=>`${e}.reply`,Ss=e=>`${e}.edit`,Au=new Map;function rt(e){let t=Ou(e),n=Au.get(t);if(n)return n;let o=k(Iu(t)?.text??null);return Au.set(t,o),o}function st(e,t){rt(e).value=t;let n=Ou(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),vE()}catch{}}zn.add(async()=>{let e=Ou("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Au.clear()});var Ou=e=>`${ng}${S.peek()?.id}.${e}`;function Iu(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function vE(){let e=Object.keys(localStorage).filter(n=>n.startsWith(ng));if(e.length<=hE)return;let[t]=e.sort((n,o)=>(Iu(n)?.at??0)-(Iu(o)?.at??0));localStorage.removeItem(t)}var gE=8e3,en=k([]);function Hi(e){let t=()=>{clearTimeout(r),en.value=en.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&Sn({...e,keepalive:i})},r=setTimeout(()=>o(),gE);en.value=[...en.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function og(){let e=en.peek().map(({write:t})=>t);for(let{send:t}of en.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",og);zn.add(og);var rg=D(()=>{let e=[...it.value,...en.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),sg=e=>rg.value.has(e),pn=e=>qe(e).all.value?.filter(({id:t})=>!rg.value.has(t))??null;function ag(e,{id:t,filename:n}){let o=q("change"),r={told:s("files.deleted",{name:n})};Hi({key:o,field:"deleteAttachment",query:qa,variables:{id:t,key:o},taskIds:[e],note:r})}xn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void N({bad:!0,text:s("files.notDeleted",{why:K(n)})}):qe(e).without(t.id));var Du=20,Cu=e=>`${e}.files`,ig=e=>e?.split(" ")??[];function dr(e,t){let n=qe(e),o=n.all.value;return ig(rt(Cu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!sg(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Nu(e,t){st(Cu(e),t.length?t.join(" "):null)}function Bi(e,t){Nu(e,[...new Set([...ig(rt(Cu(e)).peek()),t])])}var Ki=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Es=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var yE=3,bE=5,kE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,ze=k([]),Gi=k(""),wE=new Set(["waiting","sending","cut"]),xE=D(()=>ze.value.some(({state:e})=>wE.has(e))),Wi=new Map,Ru=new Set,pr=(e,{place:t,commentId:n}={})=>ze.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),ji=(e,t)=>pr(e,t).filter(dg);function Vi(e){return Ru.add(e),()=>{Ru.delete(e)}}function fn(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=q("file"),c=a?s("files.folder"):SE(e,r,n),u=c?"refused":"waiting",d=_E(r),m={...n,id:i,key:q("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return ze.value=[...ze.peek(),m],m});return Yi(),o.filter(({state:r})=>r==="waiting")}function Lu(e){Kn(e,{state:"waiting",sent:0,why:""}),Yi()}function ug(e){let t=ze.peek().find(n=>n.id===e);if(t){Pu(e),t.state!=="refused"&&$g(e);for(let n of Ru)n(e);Yi()}}function SE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=ts.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=ze.peek().filter(c=>c.taskId===e&&dg(c));return lg(Mu(qe(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&lg(EE(e,n),ji(e,n))>=Du?s("files.fullComment",{n:Du}):""}function EE(e,{place:t,commentId:n}){return t?dr(e,t):Mu((qe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var lg=(e,t)=>new Set([...e,...Mu(t)]).size,Mu=e=>e.map(({id:t})=>t),dg=({state:e})=>e!=="refused";function _E({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Yi(){let e=ze.peek().filter(({state:n})=>n==="sending").length,t=ze.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,yE-e))){let o=n.turn+1;Kn(n.id,{state:"sending",turn:o}),TE({...n,turn:o})}}async function TE(e){try{if(await mg(e,bE),!mr(e))return;let t=qe(e.taskId);if(t.arrived.add(e.id),e.place&&Bi(e.place,e.id),await t.loadIfOpen(),!mr(e))return;Gi.value=s("files.arrived",{name:e.name}),Pu(e.id)}catch(t){mr(e)&&DE(e,t)}finally{Yi()}}async function mg(e,t){let n=await AE(e);if(!n||!mr(e))return;let{status:o,text:r,seconds:a}=await IE(e,n);if(!(o===204||!mr(e))){if(!t||o!==404&&!a)throw new _s(r);a&&await OE(e.id,a),mr(e)&&await mg(e,t-1)}}async function AE({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=kE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(hf,{input:c,key:t})).createAttachment;if(!NE(e))$g(e);else if(!u)throw Kn(e,{key:q("change")}),new _s(d.map(K).join(" "));return u?.upload??null}function IE({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Ze.peek()),c.upload.onprogress=({loaded:m})=>Kn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ie("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ie("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Wi.set(e,()=>c.abort()),c.send(t)})}function OE(e,t){return Kn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Kn(e,{why:""}),n()},t*1e3);Wi.set(e,()=>{clearTimeout(o),n()})})}var _s=class extends Error{};function DE({id:e,taskId:t,name:n},o){let r=o instanceof ie&&o.code==="UNREACHABLE",a=o instanceof ie||o instanceof _s,i=r?s("files.cut"):a?o.message:"";Kn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);qe(t).opened||N({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Kn(e,t){ze.value=ze.peek().map(n=>n.id===e?{...n,...t}:n)}function Pu(e){ze.value=ze.peek().filter(t=>t.id!==e),pg(e)}function pg(e){Wi.get(e)?.(),Wi.delete(e)}function fg(){for(let{id:e}of ze.peek())Pu(e);Gi.value=""}function CE(){for(let{id:e,state:t,turn:n}of ze.peek())t!=="waiting"&&t!=="sending"||(Kn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),pg(e))}var NE=e=>ze.peek().some(t=>t.id===e),mr=({id:e,turn:t})=>ze.peek().some(n=>n.id===e&&n.turn===t);function $g(e){_(qa,{id:e,key:q("change")},{keepalive:!0}).catch(()=>{})}J.subscribe(e=>{if(e==="sync")for(let{id:t}of ze.peek().filter(n=>n.state==="cut"))Lu(t)});ke(()=>xE.value?Ho():void 0);var cg=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return CE();e!==cg&&fg(),cg=e});zn.add(async()=>fg());var wo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{qe(e).isStale()&&(r.preventDefault(),RE(e,t))}});async function RE(e,t){try{let n=await qe(e).fresh(t);if(!n?.url)return void N({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){N({bad:!0,text:Se(n)})}}var Uu=k(null);function As(e,t){Uu.value={taskId:e,id:t}}var Ts=()=>{Uu.value=null};function hg(){let e=Uu.value,t=e?(pn(e.taskId)??[]).filter(vt):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&Ts()},[e,n]),I(()=>Ts,[]),!e||n<0?null:l`<${LE} taskId=${e.taskId} pictures=${t} at=${n} />`}function LE({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=ME(e,o),u=f=>As(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=Nn(f);!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${P} class="lightbox" label=${o.filename} close=${Ts}>
<div class="frame" onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class="num" role="status">
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class="sr">${o.filename}</span>
</span>
<span class="split end">
<a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${wo(e,o)}>
<${w} name="save" />
</a>
<button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Ts} autofocus>
<${w} name="close" />
</button>
</span>
</header>
<div
class="stage"
onClick=${f=>f.target===f.currentTarget&&Ts()}
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
</${P}>`}function ME(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=qe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Se(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,qe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function zi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?Fa(r):s("feed.someone"),u=l`
<${PE} task=${e} file=${t} />
<span class="about">
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{vg(m),ag(e.id,t)};return l`<li class="file" data-file=${t.id}>
${vt(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>As(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${wo(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class="icon"
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${w} name="comments" />
</a>`}
<a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${wo(e.id,t)}>
<${w} name="save" />
</a>
${bf(e,t)&&l`<button
class="icon"
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name="trash" />
</button>`}
</li>`}var PE=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading="lazy"
decoding="async"
onError=${()=>Ha(e.id,t)}
/>`:l`<${w} name="file" />`}
</span>`;function Zi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{vg(m),ug(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
onClick=${()=>Lu(e)}
>
${s("failed.retry")}
</button>`}
<button class="icon" aria-label=${d} title=${d} onClick=${u}><${w} name="close" /></button>
</li>`}function vg(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];fe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function gg({task:e}){let t=kf(e),n=pn(e.id)??[],o=pr(e.id),r=gt(e),a=ts.value?.maxAttachmentBytes;return l`
<p class="sr" role="status">${Gi.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
<div class="head">
<h3 id="files-title">
${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
</h3>
${r&&l`<${Fu}
label=${s("files.add")}
take=${i=>fn(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${zi} key=${i.id} task=${e} file=${i} from />`)}
${o.map(i=>l`<${Zi} key=${i.id} upload=${i} />`)}
</ul>`}
${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${hg} />
`}function Fu({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type="file"
multiple
hidden
onChange=${({currentTarget:r})=>t(cm(r))}
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
`}function yg({task:e}){let{id:t,recurrence:n,can:o}=e,r=cn.value?.id===t?cn.value.why:"",a=({currentTarget:i})=>{lo.value={id:t,anchor:i}};return l`
<dt>${s("field.recurrence")}</dt>
<dd>
<div class="repeats">
<button
class="value"
data-field="recurrence"
disabled=${!o.update||!he(e)}
aria-haspopup="dialog"
title=${o.update?`${s("command.repeat")} (\u21E7 R)`:void 0}
onClick=${a}
>
<${w} name="repeat" />
<span class="sr">${s("field.recurrence")}: </span>
<span>${n?Ut(jt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${UE} task=${e} />`}
${r&&l`<p class="error" role="alert">${r}</p>`}
</div>
</dd>
`}function UE({task:e}){let t=qE(e),n=t?.next?j(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${Gl(n)}</a></p>`;if(!Q(e))return null;let{upcoming:o}=t;return l`<p class="coming">
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${FE(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>Nf(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var FE=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function qE({id:e,version:t,waiting:n}){let[o,r]=x(null),a=J.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(Of,{id:e});!u||i||(u.nextOccurrence&&ue(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function bg({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=Sc(u);return d?[{kind:u.kind,other:d}]:[]}),o=hs.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=as(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&he(e)&&e.version>0,i=Ft.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
<div class="head">
<h3 id="relations-title">${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field="relate"
aria-haspopup="dialog"
title=${`${s("command.relate")} (B)`}
onClick=${()=>ns("relate",e.id)}
>
<${w} name="plus" /> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${HE} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
</ul>
`)}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function HE({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Q(n)?"related":"related closed"} data-task=${n.id}>
<${re} kind="status" value=${n.status} />
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class="icon"
aria-label=${r}
title=${r}
onClick=${()=>Ah(e,t,n)}
>
<${w} name="close" />
</button>`}
</li>`}var BE=300;function kg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>pc(t).catch(()=>{}),BE)},d=[Fi(m=>(!m||m.task?.id===t)&&u()),Ue(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Ff(n),a=Vo.value?.id===t?Vo.value.why:"",i=({currentTarget:c})=>{co.value={id:t,anchor:c}};return l`<div class="reminders">
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=hc(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"} />
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
</span>
<button
class="icon"
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>$c(t,c)}
>
<${w} name="close" />
</button>
</li>`})}
</ul>`}
${he(e)&&!e.waiting&&l`<button
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
</div>`}var KE=200,WE=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function xg({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=wg(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await V$(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=GE(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),Y$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${w} name="plus" />
<${fs}
field=${a}
line=${t}
write=${n}
marks=${wg(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
</form>`}var wg=(e,{team:t},n)=>pi(e,{today:R.value,language:Ze.value.split("-")[0],teams:[],people:()=>$t(t.id),home:t,plain:n}),GE=e=>e.split(/\r?\n/).map(t=>t.replace(WE,"").replace(/\s+/g," ").trim().slice(0,KE)).filter(Boolean);var Sg=k("");function Eg({task:e}){G$(e);let t=j$(e.id),n=t.map(u=>j(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&he(e),i=Ft.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
<div class="head">
<h3 id="subtasks-title">${s("subtasks.title")}</h3>
${o>0&&l`
<span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
<${io} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
`}
</div>
<p class="sr" role="status" aria-live="assertive">${Sg}</p>
${n.length>0&&l`<${jE} ids=${t} />`}
${a&&l`<${xg} task=${e} />`}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function jE({ids:e}){let t=A(null),n=as(t,e),o=un.value,r={row:".part",name:s("subtasks.title"),said:Sg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby="subtasks-how"
onPointerDown=${a=>Va(a,e,r)}
onKeyDown=${a=>Ya(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${VE} key=${a} id=${a} mark=${o&&e.includes(o.id)&&Ec(a,o)} />`)}
</ul>
<p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
`}function VE({id:e,mark:t}){let n=j(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Q(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
class=${r.join(" ").trim()}
data-task=${e}
onContextMenu=${i=>dn(i,e)}
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
<${re} kind="status" value=${n.status} mute />
</button>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m"><${Jo} task=${n} /></span>
<${yt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Cn} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${yt}>
<${yt} task=${n} kind="assignee" can=${n.can.assign}><${se} user=${n.assignee} /></${yt}>
<button
class="icon"
aria-haspopup="menu"
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Qe.value={kind:"actions",ids:[e],anchor:i}}}
>
<${w} name="more" />
</button>
</li>`}function _g({task:e}){let t=e.parentId?j(e.parentId).value:null;return t?l`<nav class="part-of" data-field="parent" aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name="up" />
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function Tg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(pn(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!vt(a)||!t.body.includes(`(${a.id})`));return l`<${Ig}
label=${s("files.title")}
task=${e}
files=${r}
coming=${pr(e.id,{commentId:t.id})}
/>`}var Ag=({task:e,place:t})=>l`<${Ig}
label=${s("files.forComment")}
task=${e}
files=${YE(e,t)}
coming=${pr(e.id,{place:t})}
/>`;function YE({id:e},t){let n=dr(e,t);return(pn(e)??[]).filter(o=>n.includes(o.id))}function Ig({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
${n.map(r=>l`<${zi} key=${r.id} task=${t} file=${r} />`)}
${o.map(r=>l`<${Zi} key=${r.id} upload=${r} />`)}
</ul>`}var zE=6,ZE=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Qi=(e,t)=>ZE.exec(e.slice(0,t))?.[1]??null;function qu(e,t){let n=Y(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&Y(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,zE)}function Og(e,t,n){let o=Qi(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var QE=512;function Dg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function Cg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&vt(r)?o.replaceChildren(JE(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(XE(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function JE(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>As(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,QE/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Ha(e,n),u.src=n,c.className="picture",c.append(u),c}function XE(e,t,n){let{href:o,download:r,onClick:a}=wo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var Ng=e=>e.includes("data-attachment");var e_={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},t_=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),n_=/^(https?:|mailto:)/i,o_=/^H[1-6]$/,r_=/^file_[0-9a-z]{26}$/,Rg=3;function fr({html:e,taskId:t,under:n=Rg}){let o=A(null),r=Ng(e)?pn(t):null;return G(()=>o.current?.replaceChildren(s_(e,n)),[e]),G(()=>{o.current&&r&&Cg(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function s_(e,t=Rg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Lg(a,o))),n}function Lg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||t_.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Lg(a,t));if(r_.test(e.getAttribute("data-attachment")??""))return[Dg(e,e.getAttribute("alt")??e.textContent??"")];let o=e_[e.tagName];if(!o)return n();let r=document.createElement(a_(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),i_(r,e),[e.tagName==="TABLE"?c_(r):r])}function a_({tagName:e},t){return o_.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function i_(e,t){e instanceof HTMLAnchorElement&&l_(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function l_(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at mine":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:n_.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function c_(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var xo=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,$r=`${xo} attachments { id } parent { id }`,Mg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${xo} replies { ${xo} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,Pg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${xo} task { id } replies { ${xo} } parent { ${xo} replies { ${xo} } }
}
}
}`,Ug=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${Yn} } pageInfo { hasNextPage endCursor } } }
}`,Fg=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${$r} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Ji=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${$r} } } } }`,qg=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Ji} comment { ${$r} } }
}`,Hg=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Ji} comment { ${$r} }
}
}`,Bg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Kg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Ji} comment { ${$r} } }
}`,Wg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Ji} comment { ${$r} } }
}`,Gg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,jg=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var Hu=1e4,u_=9500;function Is({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=rt(t).value??r,[f,$]=x(!1),p=A(null),v=De(),b=U=>{d?.(),st(t,U===r?null:U)},h=m_(e,p,b),g=n?{commentId:n}:{place:t},y=ji(e.id,g),E=!m.trim(),T=y.length>0,me=()=>{let U=p.current?.value??m;!U.trim()||U.length>Hu||ji(e.id,g).length||($(!1),i(U,dr(e.id,t)))},O=()=>{st(t,null),c?.()},ee=U=>{if(h.onKey(U))return U.preventDefault();U.key==="Enter"&&(U.metaKey||U.ctrlKey)?(U.preventDefault(),me()):U.key==="Escape"&&c&&(U.preventDefault(),c())},C=U=>(d?.(),fn(e.id,U,g)),wt=U=>{let ve=gt(e)?Do(U):[];if(ve.length){U.preventDefault();for(let Cs of C(ve))vt({contentType:Cs.file.type})&&Zs(U.target,Ki(Cs))}},{isOver:Be,...xt}=zs(gt(e)?C:null);return I(()=>Vi(U=>{let ve=rt(t).peek();ve?.includes(U)&&st(t,Es(ve,U))}),[t]),G(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${Be?"over":""}"
...${xt}
onSubmit=${U=>{U.preventDefault(),me()}}
>
<textarea
ref=${p}
class="input"
hidden=${f}
rows="3"
aria-label=${o}
placeholder=${o}
aria-describedby=${`${v}-hint`}
aria-autocomplete="list"
aria-haspopup="listbox"
aria-controls=${h.shown.length?`${v}-people`:void 0}
aria-activedescendant=${h.shown.length?`${v}-${h.at}`:void 0}
value=${m}
onInput=${({currentTarget:U})=>{b(U.value),h.follow()}}
onClick=${h.follow}
onKeyUp=${h.follow}
onBlur=${h.close}
onKeyDown=${ee}
onPaste=${wt}
/>
${h.shown.length>0&&l`<div
class="mentionable"
role="listbox"
id=${`${v}-people`}
aria-label=${s("talk.people")}
>
${h.shown.map((U,ve)=>l`<div
class="o"
role="option"
key=${U.id}
id=${`${v}-${ve}`}
aria-selected=${ve===h.at}
onPointerDown=${Cs=>{Cs.preventDefault(),h.choose(U)}}
>
<${se} user=${U} mute />
<span>${U.name}</span>
<span class="end sm">@${U.handle}</span>
</div>`)}
</div>`}
${f&&l`<${p_} task=${e} text=${m} />`}
${!n&&l`<${Ag} task=${e} place=${t} />`}
<div class="split">
<span class="seg small">
<button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type="button" aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${gt(e)&&l`<${Fu} label=${s("files.attach")} take=${C} />`}
<span class=${T?"hint waits":"hint"} id=${`${v}-hint`}>${d_(m,y)}</span>
<span class="sr" role="status">${h.shown.length?s("talk.found",{n:h.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type="button" class="btn quiet" onClick=${O}>${s("cancel")}</button>`}
<button class="btn" disabled=${E||m.length>Hu||T}>
${a} <kbd>${ot("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function d_(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>u_?s("talk.left",{n:Hu-e.length}):s("talk.hint")}function m_(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:qu($t(e.team.id),o),m=()=>{let v=t.current,b=v&&v.selectionStart===v.selectionEnd?Qi(v.value,v.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},f=()=>r(null),$=({handle:v})=>{if(!t.current)return;let b=Og(t.current.value,t.current.selectionStart,v);n(b.text),u.current=b.caret,f()};G(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=v=>{let b=o===null?[]:qu($t(e.team.id),Qi(v.target.value,v.target.selectionStart)??"");if(!b.length||v.isComposing||v.metaKey||v.ctrlKey)return!1;if(v.key==="Escape")c.current=o,f();else if(v.key==="ArrowDown")i((a+1)%b.length);else if(v.key==="ArrowUp")i((a+b.length-1)%b.length);else if(v.key==="Enter"||v.key==="Tab")$(b[Math.min(a,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function p_({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(Gg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(K).join(" ")}).catch(a=>({failed:Se(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${fr} html=${n.html} taskId=${e.id} />`}
${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
</div>`}var f_=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Vg({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&$_(e,t);return l`<span class="past">
${a&&l`<button class="link" onClick=${()=>mp(e,t)}>${s("past.undo")}</button>`}
<button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${h_} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
</span>`}function $_({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>f_.has(o))?e.changeStatus:e.update}function h_({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return m(null),_(jg,{id:e.id,at:i.occurredAt}).then(v=>p||u({at:i.occurredAt,was:v.task?.asOf??null}),v=>p||m(v)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${P} class="small" labelledby="past-title" close=${o}>
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
${d?l`<${z} problem=${d} retry=${f} />`:c?l`<${v_} was=${c.was} />`:l`<${le} rows=${3} />`}
<div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
</div>
</${P}>`}function v_({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class="was">${e.description}</p>`}
`}var Bu=new Date().toISOString();function Os({parent:e,...t}){return{...t,parentId:e?.id??null}}function Yg(e,t){let n=new Map(e);for(let a of t)g_(n,a);let o=[...n.values()].sort(Xi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Xi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function g_(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,b_(r,o));let a=e.get(n.id);if(!a)return;let i=y_(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function y_(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Ku(e);if(t==="react")return{reactions:k_(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Bu:null,resolvedBy:r?Wu():null}}var Ku=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Bu,can:{update:!1,delete:!1,resolve:!1}});function b_({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Wu(),createdAt:r.at??Bu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Wu(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function k_(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,Wu()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Zg=["createComment","updateComment","deleteComment","resolveComment","react"],hr=k(new Map),w_=D(()=>[...it.value,...en.value.map(({write:e})=>e)].filter(({field:e})=>Zg.includes(e))),Qg=e=>w_.value.filter(({taskIds:t})=>t[0]===e),Gu=new Set;function Jg(e){return Gu.add(e),()=>Gu.delete(e)}function el(e,t,n,o){let r=n?xs(n):Bn(e),a={id:q("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};st(r,null),Nu(r,[]),tl(e,"createComment",qg,{input:a},{at:new Date().toISOString()})}function Vu(e,t,n,{back:o=!1}={}){if(st(Ss(t.id),null),Zu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};tl(e,"updateComment",Hg,{id:t.id,body:n,version:t.version||void 0},r)}function Xg(e,t){let n=q("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Hi({key:n,field:"deleteComment",query:Bg,variables:o,taskIds:[e],note:r})}function Yu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");tl(e,"resolveComment",Kg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function zu(e,t,n,o){tl(e,"react",Wg,{id:t.id,emoji:n,on:o},{})}function Zu(e){let t=new Map(hr.peek());t.delete(e)&&(hr.value=t)}function tl(e,t,n,o,r){let a=q("change"),i=new Promise(c=>ju.set(a,c));Sn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),ro(i)}var ju=new Map;xn(Zg,(e,t)=>{let n=t.comment?Os(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Gu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?S_(e,o):x_(e,n),ju.get(e.key)?.(t),ju.delete(e.key)});function x_({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void N({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Vu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Yu(n,r,!t.resolved))}function S_({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&zg(a.parentId?xs(a.parentId):Bn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&zg(Ss(i),c),r.code==="CONFLICT"&&u&&!o.back){hr.value=new Map([...hr.peek(),[i,Os(u)]]);return}N({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:K(r)})})}}function zg(e,t,n=[]){rt(e).peek()===null&&st(e,t);for(let o of n)Bi(e,o)}var E_=10,__=4,nl=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>Yg(this.comments.value,Qg(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Jg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ue(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ae(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(Mg,{id:this.taskId,last:E_,before:t}),o=n?.comments;return{comments:ty(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<__;o+=1){let{task:r}=await _(Ug,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(ey))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(Pg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...ty([o??r]).values()]}listen(){this.hush(),this.hush=Gt(Fg,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Os(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Ku(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(ey),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Xi(i,t)>=0,o=this.threads.value.map(i=>({...T_(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(A_)]}},ey=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",T_=({createdAt:e,id:t})=>({createdAt:e,id:t}),A_=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Xi(e,t);function ty(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Qu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},ny=Object.keys(Qu);function oy({taskId:e,comment:t,can:n}){return ny.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${I_}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>zu(e,t,r.emoji,!r.mine)}
/>`)}function I_({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=De(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
<button
class="reaction"
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden="true">${Qu[e]}</span>
<span class="num">${s.number(t)}</span>
</button>
<span class="who" role="tooltip" id=${i}>${u}</span>
</span>`}function ry({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return G(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="react" ref=${r} onKeyDown=${u=>{let d=Nn(u);if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${ny.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{zu(e,t,u,!d),a()}}
>
${Qu[u]}
</button>`})}
</span>`}
</span>`}var O_=5;function sy({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=xs(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-O_-1),v=e.can.comment,b=()=>{i(!0),fe(`[data-thread="${t.id}"] button`)},h=()=>{i(!1),fe(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),fe(`[id="${n[0].id}"]`)};return $?l`<${D_} first=${t} replies=${n} open=${b} />`:l`
${t.resolvedAt&&l`<p class="resolved">
<${w} name="check" />
<span>${ay(t)}</span>
<button class="act" aria-expanded="true" onClick=${h}>${s("talk.fold")}</button>
</p>`}
<${Ju} task=${e} comment=${t} target=${o}>
${v&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class="act"
onClick=${()=>{Yu(e.id,t,!t.resolvedAt),i(!1),fe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
</${Ju}>
${(n.length>0||d||rt(f).value!==null)&&l`<div class="replies">
${p>0&&l`<button class="act" onClick=${g}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(y=>l`<li key=${y.id}><${Ju} task=${e} comment=${y} target=${o} /></li>`)}
</ol>
${v&&(d||rt(f).value!==null?l`<${Is}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(y,E)=>{el(e.id,y,t.id,E),m(!1),fe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),fe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function D_({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
<${w} name="check" />
<span>
<b>${ed(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${ay(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Ju({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=Ss(t.id),u=hr.value.get(t.id),d=n===t.id;G(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Zu(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||rt(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex="-1"
aria-label=${td(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:ed(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${se} user=${t.author} mute />
<div>
<header>
<b>${ed(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class="dim"
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
</header>
${u&&l`<${N_} clash=${u} end=${m} place=${c} />`}
${f?l`<${Is}
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
/>`:l`<${C_} task=${e} comment=${t} place=${c} />`}
${!t.deletedAt&&l`<${Tg} task=${e} comment=${t} />`}
${!t.deletedAt&&!f&&l`<div class="acts">
<${oy} taskId=${e.id} comment=${t} can=${e.can.comment} />
${e.can.comment&&l`<${ry} taskId=${e.id} comment=${t} />`}
${o}
<span class="split end">
${t.can.update&&l`<${Xu} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
${navigator.clipboard&&l`<${Xu} name="link" icon="link" onClick=${()=>R_(e,t)} />`}
${t.can.delete&&l`<${Xu}
name="delete"
icon="trash"
onClick=${()=>{L_(r.current),Xg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function C_({task:e,comment:t,place:n}){let o=rt(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${fr} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{st(Bn(e.id),[rt(Bn(e.id)).peek(),o].filter(Boolean).join(`

`)),st(n,null),fe(".talk-end textarea")};return l`
<p class="tombstone">${s("talk.gone")}</p>
${o&&l`<div class="clash" role="alert">
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>st(n,null)}>${s("talk.drop")}</button>
<button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function N_({clash:e,place:t,end:n}){let o=()=>{st(t,null),n()};return l`<div class="clash" role="alert">
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var Xu=({name:e,icon:t,onClick:n})=>l`<button
class="icon"
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${w} name=${t} />
</button>`,ed=({author:e})=>e?td(e)?s("you"):e.name:s("feed.someone"),td=e=>e!==null&&e.id===S.value?.id;function ay({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return td(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function R_(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),N({text:s("talk.copied")})}function L_(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];fe(o?`#${o.id}`:".talk-end textarea")}function iy({task:e}){let t=mt(()=>new nl(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{J.value==="sync"&&t.failed.peek()&&t.load()},[J.value]);let o=M_(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
<h3 id="talk-title">${s("talk.title")}</h3>
<p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${le} rows=${2} />`}
<div class="feed">
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${vi} key=${i} event=${u} short>
<${Vg} task=${e} event=${u} events=${t.events.value} />
</${vi}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
<${sy} task=${e} thread=${c} target=${o} />
</li>`:l`<li key=${i} class="earlier"><${P_} kind=${i} read=${d} /></li>`)}
</ol>
</div>
${e.can.comment?l`<div class="talk-end">
<${Is}
key=${e.id}
task=${e}
place=${Bn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>el(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function M_(e){let t=ne.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):N({bad:!0,text:s("talk.notHere")})).catch(a=>N({bad:!0,text:Se(a)}))},[e,t,r]),n===t?n:null}function P_({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>N({bad:!0,text:Se(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var U_=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function nd(e){return e.split(U_).map((t,n)=>n%2?F_(t):t)}var ly=e=>nd(e).some(t=>typeof t!="string");function F_(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:oe.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var q_=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,H_=/<(?!\/?p>|br)/,B_=2;function od({task:e,field:t,can:n}){let o=e[t]??"",r=K_(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),f=A(null),$=A(0),p=A(!1),v=()=>{$.current||=Xn(e.id)?.version??0},b=async(C,wt)=>{let Be=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!Be)return;let xt=await nt(e,{[t]:Be||null},{expectedVersion:wt||void 0,quiet:"conflict"}),U=xt.errors.find(ve=>ve.code==="CONFLICT");U?u({mine:Be,theirs:U.current?.[t]??Xn(e.id)?.[t]??"",version:U.currentVersion??0}):xt.errors.length&&i(C)},h=C=>{let wt=C.target.value;wt!==o&&!p.current?b(wt,$.current):i(null),p.current=!1,$.current=0,m(!1)},g=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},y=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},E=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||m(!0)};G(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let T=C=>{let wt=n&&gt(e)&&t==="description"?Do(C):[];if(wt.length){C.preventDefault();for(let Be of fn(e.id,wt))vt({contentType:Be.file.type})&&Zs(C.target,Ki(Be))}};I(()=>Vi(C=>{a!==null?i(Es(a,C)):n&&o.includes(C)&&b(Es(o,C),0)}),[a,o]);let me=!!c||(a??o)!==o;G(()=>me?Ho():void 0,[me]);let O=C=>{u(null),C&&c&&b(c.mine,c.version)},ee={value:a??o,readOnly:!n,onFocus:()=>{v(),m(!0)},onInput:H(C=>{v(),p.current=!1,i(C)}),onBlur:h,onKeyDown:g,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${y}>
<textarea class="title" rows="1" maxlength="200" ...${ee} />
</div>`:a===null&&!d&&(r||ly(o))?l`<div class="reading">
<div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
${r?l`<${fr} html=${r} taskId=${e.id} under=${B_} />`:nd(o)}
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
...${ee}
/>`}
${c&&l`<div class="clash" role="alert">
<strong>${s("clash.title")}</strong>
<span>${s("clash.theirs")}</span>
<blockquote>${c.theirs||s("clash.nothing")}</blockquote>
<span>${s("clash.mine")}</span>
<blockquote>${c.mine||s("clash.nothing")}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>O(!1)}>${s("clash.takeTheirs")}</button>
<button class="btn" onClick=${()=>O(!0)}>${s("clash.keepMine")}</button>
</div>
</div>`}
`}function K_({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=q_.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(_m,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&H_.test(o.html)?o.html:null}var W_=e=>e.can.delete&&(S.value?.role==="ADMIN"||oe.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function ol({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>Ea(e)}>
${s("command.restore")}
</button>`}
${W_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${P} class="small" labelledby="purge-title" close=${o}>
<div class="pad">
<h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class="actions">
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),up(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
</${P}>`}
</span>`}var cy=6,G_=300;function uy({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class="icon"
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>ii([e])}
>
<${w} name=${e.watching?"bell-on":"bell"} />
</button>`}function dy({task:e}){I(()=>{let o=0,r=()=>_(Tm,{id:e.id}).then(({task:i})=>i&&ue(i),()=>{}),a=Ue(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,G_))});return()=>{clearTimeout(o),a()}},[e.id]);let t=j_(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(cy).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,cy).map(o=>l`<${se} key=${o.id} user=${o} />`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function j_({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function my({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${V_} task=${e} />`}
<${_g} task=${e} />
<${od} task=${e} field="title" can=${t.update} />
<${n$} task=${e} />
<dl>
<${dt} task=${e} field="status" can=${t.changeStatus} keys="S">
<${re} kind="status" value=${e.status} mute />
<span>${s(`status.${e.status}`)}</span>
</${dt}>
${Ht(e.team.id).length>0&&l`<${dt}
task=${e}
field="stage"
can=${t.changeStatus}
keys="M"
>
<${w} name="board" />
<span>${rn(e.stage)?.name??s("stages.none")}</span>
</${dt}>`}
<${dt} task=${e} field="assignee" can=${t.assign} keys="A">
<${se} user=${e.assignee} mute />
<span>${e.assignee?.name??s("nobody")}</span>
</${dt}>
<${dt} task=${e} field="due" can=${t.update} keys="D">
<${w} name="calendar" />
<span>${e.dueDate?l`<${Cn} task=${e} />`:s("due.never")}</span>
</${dt}>
<${yg} task=${e} />
<${dt} task=${e} field="priority" can=${t.update} keys="P">
<${re} kind="priority" value=${e.priority} mute />
<span>${s(`priority.${e.priority}`)}</span>
</${dt}>
<${dt} task=${e} field="labels" can=${t.update} keys="L">
${e.labels.length?l`<${Qo} task=${e} mute />`:l`<${w} name="label" /><span>${s("labels.none")}</span>`}
</${dt}>
<dt>${s("field.watchers")}</dt>
<dd><${dy} task=${e} /></dd>
<dt>${s("field.reminders")}</dt>
<dd><${kg} task=${e} /></dd>
<${dt} task=${e} field="team" can=${t.update&&te.value.length>1}>
<${w} name="team" />
<span>${e.team.name}</span>
</${dt}>
</dl>
</div>
<${od} task=${e} field="description" can=${t.update} />
<${Eg} task=${e} />
<${bg} task=${e} />
<${gg} task=${e} />
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${iy} task=${e} />
`}function V_({task:e}){return l`<div class="note trashed" role="status">
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${ol} task=${e} />
</div>`}function dt({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Qe.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
`}var rd=3;function py({task:e}){let t=Y_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
<span class="sr">${o}</span>
${t.slice(0,rd).map(r=>l`<${se} key=${r.id} user=${r} mute />`)}
${t.length>rd&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-rd)}</span>`}
</span>`}function Y_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Gt(Am,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,ft())},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),J.value==="offline"?[]:n}function fy(){let{key:e=""}=ne.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Mo(e)??(t.key===e?t.id:null),r=o?j(o).value:null,a=async()=>{let f=(await _(Em,{id:e})).task;if(ne.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&Bt(o),n({key:e,id:o,gone:!0,failed:null}));ue(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),Ae(a)),[e]),I(()=>{r?.key&&r.key!==e&&V(`/t/${r.key}`,{replace:!0})},[r?.key]),G(()=>{pe.value=o},[o]);let c=z_(o??e,!!r),{isOver:u,...d}=zs(r&&gt(r)?f=>fn(r.id,f):null),m=f=>{if(!r||!gt(r)||f.defaultPrevented)return;let $=Do(f);$.length&&(f.preventDefault(),fn(r.id,$))};return l`<dialog
open
class="sheet"
ref=${c}
tabindex="-1"
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Jn}>
<${w} name="back" />
</button>
<code>${r?.key??e}</code>
${r&&l`<span class="sm">${r.team.name}</span>`}
<span class="split end">
${r&&l`<${py} task=${r} /><${uy} task=${r} /><${Q_} task=${r} />`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Jn}>
<${w} name="close" />
</button>
</span>
</header>
<h2 class="sr">${r?.title??e}</h2>
<div class="in">${Z_(r,t.key===e?t:null,i)}</div>
${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function z_(e,t){let n=A(null);return G(()=>{let o=document.activeElement,r=ht(o);return()=>{let a=pe.peek();pe.value=null,bc(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),G(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),G(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function Z_(e,t,n){return e?l`<${my} key=${e.id} task=${e} />`:t?.failed?l`<${z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ae} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${ae}>`:l`<${le} rows=${5} />`}function Q_({task:e}){return["link","delete"].flatMap(t=>bt.filter(n=>n.id===t&&kt(n,[e]))).map(t=>l`<button
class="icon"
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Zt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"} />
</button>`)}function rl({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=A(null);return I(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<${It} of=${Qt(["shift"])} />
<p class="sr" role="status" aria-live="assertive">${gc}</p>
`}
${o?l`<${f$} ids=${e.ids.value} by=${o} />`:l`<${Xo} ids=${e.ids.value} label=${r} arranged=${n} />`}
${e.more.value&&l`<div class="more" ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class="card">
<${ae} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
</${ae}>
</div>`:l`<${le} rows=${8} />`}var $y=50,J_=100,sl=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+$y)}async next(){this.busy.peek()||await this.read(this.ids.peek(),$y)}async read(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(J_,t.length+n-a.length),{view:u}=await _(y$,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ue($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};var X_=e=>Math.max(300,e*10);function hy({view:e}){let t=mt(()=>new sl(e.id),[e.id]);return Ve(()=>t.load(),[t,e.version],/^task\./,X_),I(()=>Ae(()=>t.load()),[t]),l`<div class="wrap">
<header class="top">
<div>
<h1>${e.name}</h1>
<p role="status">${t.ready.value?s("tasks.count",{n:t.total.value}):s("loading")}</p>
</div>
<div class="tools"><${qn} /></div>
</header>
<${rl} list=${t} label=${e.name} group=${T$(e)} hint=${s("views.foreign")} filtered />
</div>`}var eT=["overdue","today","week","none"],tT=new Set(["q","status","priority","due","label","stage","blocked"]);function vy({place:e}){let t=ct.value;return t&&!tr(t)?l`<${hy} view=${t} />`:l`<${nT} place=${e} />`}function nT({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ne(e),...n?{status:void 0}:!t&&{status:uo}},r=Tt[e.get("sort")??"new"]??Tt.new,a=Ye(o,r),i=er.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>tT.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
<header class="top">
<div>
<h1>${ct.value?.name??s("place.tasks")}</h1>
<p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class="tools"><${Ot} /><${qn} /><${Pn} /></div>
</header>
<${oT} query=${e} filtered=${u} />
<${ah} />
<${rl} list=${a} filtered=${u} arranged=${r===Tt.manual&&!i} group=${i} />
</div>`}function oT({query:e,filtered:t}){let n=()=>V(Re("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${Di} query=${e} />
<${ut}
name="status"
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...tt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${Nh} query=${e} />
<${ar} query=${e} />
<${Un} query=${e} />
<${Fn} query=${e} />
<${_i} query=${e} />
<${ut} name="due" query=${e} options=${eT.map(o=>[o,s(`filter.${o}`)])} />
<${rT} query=${e} />
<${ut} name="group" query=${e} options=${er.map(o=>[o,s(`group.${o}`)])} />
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function rT({query:e}){return l`<select
class="input"
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${H(t=>Le({sort:t==="new"?"":t}))}
>
${Object.keys(Tt).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var sT=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${W} } }`,by=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${W} }
}`,aT=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${W} } }`,iT={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},gy=1e6;function ky({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=lT(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
<${uT} stage=${d} />
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
<${dT} team=${e} />
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${re} kind="status" value=${f} color=${$} />
<span>${m}</span>
</li>`)}
</ul>`}
<p class="sr" role="status" aria-live="assertive">${a}</p>
${n&&l`<${mT} stage=${n} stages=${r} close=${()=>o(null)} />`}
</section>`}function lT(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=cT(e,t),f=m.map(({id:v})=>v),$=({id:v,name:b},h)=>{let g=h.indexOf(v);n(h),i(s("board.spot",{column:b,at:g+1,n:h.length})),d.current+=1,u.current=u.current.then(async()=>{await be(by,{id:v,input:{afterId:h[g-1]??null}}),await et().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(v,b)=>({onKeyDown:h=>{let g=lt(h);g&&(h.preventDefault(),!(b+g<0||b+g>=f.length)&&($(v,yy(f,v.id,b+g)),fe(`[data-grip="${v.id}"]`)))},onPointerDown:h=>Yt(h,{lift:()=>{c.current=f,r(v.id)},over:g=>{let y=c.current.indexOf(g??"");y<0||(c.current=yy(c.current,v.id,y),n(c.current))},drop:()=>{r(null),c.current.indexOf(v.id)!==b?$(v,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function cT(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var yy=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function uT({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=De(),$=h=>{u(({[h]:g,...y})=>y),m(g=>g?.field===h?null:g)},p=async(h,g)=>{let y=await wy(by,{id:t,input:{[h]:g,expectedVersion:i}});if(y)return m({field:h,why:y});await et().catch(()=>{}),$(h)},v=(h,g)=>{if(h==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let y=g.trim()===""?null:Number(g);return y===a?$("limit"):y!==null&&!(Number.isInteger(y)&&y<=gy)?m({field:"limit",why:s("columns.badLimit")}):p("limit",y)},b=(h,g)=>({value:c[h]??g,"aria-invalid":d?.field===h?"true":void 0,"aria-describedby":d?.field===h?f:void 0,onInput:H(y=>u(E=>({...E,[h]:y}))),onBlur:({currentTarget:{value:y,validity:E}})=>E.badInput?m({field:h,why:s("columns.badLimit")}):v(h,y),onKeyDown:y=>{y.key==="Enter"&&y.target.blur(),y.key==="Escape"&&(y.target.value=g,$(h))}});return l`
<span class="tint">
<input
type="color"
list="label-colors"
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??iT[o]}
onInput=${H(h=>u(g=>({...g,color:h})))}
onChange=${H(h=>h!==r&&p("color",h))}
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
...${b("name",n)}
/>
<span class="sm stands-for">
<${re} kind="status" value=${o} color=${r} mute />
<span>${s(`status.${o}`)}</span>
</span>
<input
class="input limit"
type="number"
min="1"
max=${gy}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${b("limit",a===null?"":String(a))}
/>
${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
`}async function wy(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?K(n[0]):""}catch(n){return Se(n)}}function dT({team:e}){let t=Ie(async({name:n,status:o},r)=>{let{createStage:a}=await _(sT,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await et()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${B} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
<${B} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
${tt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
</${B}>
<button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function mT({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ve(()=>_(Lo,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=pT(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await wy(aT,{id:e.id,to:f?.id});if(p)return u(p);n(),await et().catch(()=>{})};return l`<${P} class="small" labelledby="delete-column" close=${n}>
<div class="pad">
<h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
<${Ee} text=${c} />
<p role="status">
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&f?l`<${B} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${H(i)}>
${t.filter(p=>m.includes(p)).map(({id:p,name:v})=>l`<option value=${p} selected=${p===f.id}>${v}</option>`)}
</${B}>`:null}
<div class="actions">
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
</${P}>`}function pT(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var fT=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${W} } }`,$T=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${W} }
}`,hT=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${W} } }`;function xy({team:e,runs:t}){let[n,o]=x(null),r=_t(e.id),a=te.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
<header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
${a?l`<div class="card">
<datalist id="label-colors">${ma.map(i=>l`<option value=${i} />`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${vT} label=${i} />
${t&&l`<button
class="icon"
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name="trash" />
</button>`}
</li>`)}
<li key="new"><${gT} team=${e} labels=${r} /></li>
</ul>
</div>`:l`<div class="card pad">
<span class="labels">${r.map(i=>l`<${mo} key=${i.id} label=${i} />`)}</span>
</div>`}
${n&&l`<${yT} label=${n} close=${()=>o(null)} />`}
</section>`}function vT({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await be($T,{id:e.id,input:{...u,expectedVersion:e.version}})&&await et(),n(null),r(null)},i=H(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type="color"
list="label-colors"
aria-label=${s("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${H(r)}
onChange=${H(u=>u!==e.color&&a({color:u}))}
/>
<input
class="input who"
maxlength="50"
aria-label=${s("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${H(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function gT({team:e,labels:t}){let[n,o]=x(""),r=Ie(async({name:a,color:i},c)=>{let{createLabel:u}=await _(fT,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await et()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
<${Ee} text=${r.whole} />
<input
type="color"
name="color"
list="label-colors"
aria-label=${s("labels.color")}
value=${n||qo(t)}
onInput=${H(o)}
/>
<${B} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
<button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function yT({label:e,close:t}){let{data:n,failed:o}=Ve(()=>_(Lo,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await be(hT,{id:e.id},s("labels.deleted",{label:e.name}))&&await et()};return l`<${P} class="small" labelledby="delete-label" close=${t}>
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
</${P}>`}var Sy=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Ey=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${W} }
}`,bT=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${W} }
}`,kT=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${W} team { id key } }
}`,wT=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${W} }
}`,xT=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${W} }
}`,ST=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function il(e,t,n){let o=await be(e,t,n);return o&&await et(),o}var ET="Everybody who registers joins this team.";function _y(){let e=oe.value,{key:t}=Z.value,n=t?e.find(o=>o.key===t):Ce.value.find(o=>o.default)??Ce.value[0];return t&&!n?l`<${Pi} />`:l`<div class="wrap">
<header class="top">
<div>
<h1>${n?.name??s("place.team")}</h1>
${n&&l`<p>
${s("team.about",{key:n.key})}
${" "}
${n.default&&n.description===ET?s("team.everybody"):n.description}
</p>`}
</div>
<div class="tools">
${e.length>1&&l`<select
class="input"
aria-label=${s("side.teams")}
value=${n?.key}
onChange=${H(o=>V(`/team/${o}`))}
>
${e.map(o=>l`<option value=${o.key}>${o.name}${o.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${n&&l`<a class="btn quiet" href=${`/tasks?team=${n.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${n?l`<${_T} key=${n.id} team=${n} />`:l`<div class="card"><${ae} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${ae}></div>`}
${n&&l`<${ky} key=${n.id} team=${n} runs=${al(n)} />`}
${n&&l`<${xy} key=${n.id} team=${n} runs=${al(n)} />`}
${n&&al(n)&&l`<${AT} key=${n.id} team=${n} />`}
<${IT} />
</div>`}var al=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function _T({team:e}){let t=al(e)&&!e.archivedAt,n=(o,r)=>{let a=Sy.find(i=>i===r);a&&il(Ey,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
<header>
<h2 id="members-title">${s("team.members")}</h2>
<span class="num">${s.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
<${se} user=${o} mute big />
<div class="who">
<strong>${o.name}${o.id===S.value?.id?` (${s("you")})`:""}</strong>
<small>${o.email}</small>
</div>
${t?l`
<select
class="input"
aria-label=${s("team.roleOf",{who:o.name})}
value=${r}
onChange=${H(a=>n(o,a))}
>
${Sy.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class="icon"
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>il(bT,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${w} name="close" />
</button>
`:l`<span class="chip">${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${TT} team=${e} />`}
</section>`}function TT({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ve(()=>o?_(ST,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>il(Ey,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${B}
name="person"
label=${s("team.add")}
hint=${s("team.addHint")}
type="search"
autocomplete="off"
value=${t}
onInput=${H(n)}
/>
${a.length>0&&l`<ul class="people">
${a.map(c=>l`<li key=${c.id}>
<${se} user=${c} mute />
<div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class="sr"> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function AT({team:e}){let t=Ie(async({name:n,description:o})=>{let{updateTeam:r}=await _(wT,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await et(),r});return l`<section class="group" aria-labelledby="edit-title">
<header><h2 id="edit-title">${s("team.settings")}</h2></header>
<form class="card pad" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${B} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
<${B}
name="description"
label=${s("field.description")}
defaultValue=${e.description??""}
error=${t.errors.description}
/>
<div class="actions">
${!e.default&&l`<button
type="button"
class="btn danger"
onClick=${()=>il(xT,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class="btn" disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function IT(){let e=Ie(async({name:t,key:n},o)=>{let{createTeam:r}=await _(kT,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await et(),V(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
<header><h2 id="new-team">${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<div class="inline">
<${B} name="name" label=${s("team.name")} required error=${e.errors.name} />
<${B} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
<button class="btn" disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var Ty=["PENDING","IN_PROGRESS"],sd=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],OT=[{field:"CREATED_AT",direction:"DESC"}],DT=["down","up","open","status","priority","assignee","due","keys"];function Ay({place:{query:e}}){let{team:t,assignee:n}=Ne(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ye({due:"overdue",...r},sd,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ye({due:"today",status:Ty,...r},sd,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ye({due:"later",status:Ty,...r},sd,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ye(r,OT,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
<header class="top">
<div><h1>${s.longDay(R.value)}</h1><${CT} /></div>
<div class="tools"><${Ot} /><${Pn} /></div>
</header>
<${Ev} />
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${NT} key=${i.title} ...${i} />`)}
<${$s} class="page narrow card" />
`:l`<${le} rows=${8} />`}
<${It} of=${DT.map(i=>[ot(di(i)),s(`hint.${i}`)])} />
</div>`}function CT(){let e=Vr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Yr()}>
${we("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function NT({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class="num">${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Re(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${Xo} ids=${d} label=${e} />`:l`<div class="card">
<${ae} title=${r} action=${i&&l`<${Ch} />`}>${a}</${ae}>
</div>`}
</section>`}var RT=[{field:"UPDATED_AT",direction:"DESC"}];function Iy({place:{query:e}}){let{team:t,assignee:n}=Ne(e),o=Ye({team:t,assignee:n,deleted:!0},RT),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.trash")}</h1>
<p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class="tools"><${Ot} /></div>
</header>
${o.failed.value&&l`<${z} problem=${o.failed.value} retry=${()=>o.load()} />`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${LT} key=${a} id=${a} />`)}
</ul>`:l`<div class="card">
<${ae} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${ae}>
</div>`:!o.failed.value&&l`<${le} rows=${5} />`}
${o.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function LT({id:e}){let t=j(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{je.value=e}}>
<${re} kind="status" value=${t.status} />
<div class="who">
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${ol} task=${t} />
</li>`:null}var MT=()=>l`<p class="boot" role="status">${s("loading")}</p>`,PT={"sign-in":pv,register:fv,forgot:$v,reset:hv,confirm:vv},UT={today:Ay,inbox:kv,tasks:vy,board:tv,calendar:cv,reports:jh,trash:Iy,team:_y,settings:eg,overview:Tv,instance:xv,unknown:Pi},FT={palette:mh,keys:X$,new:ih,more:kh,delete:wh,view:zh},Oy=["wheel","touchstart","keydown","pointerdown"];function Dy(){let{name:e,path:t}=ne.value,n=S.value?.id,o=Ll.has(e),r=PT[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&V(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Ml.has(e)&&V("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!Ml.has(e))?l`<${r} key=${e} />`:n?l`<${HT} key=${n} />`:null}function qT(){let e=qp();return e&&Wl(),e}function HT(){let[e,t]=x(qT),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await Hp(),e)return;await Ro(S.peek()?.locale),Wl(),t(!0)}catch(i){if(r.current)return;o(i),(e||tn(i))&&setTimeout(a,ft())}}};return G(()=>(a(),()=>{r.current=!0,Wp()}),[]),n&&!e?l`<main class="gate" id="main"><${z} problem=${n} retry=${a} /></main>`:e?l`<${BT} />`:l`<${MT} />`}function BT(){let e=FT[de.value],t=ne.value.name==="task";return KT(),um(),l`
<div class="shell ${t?"beside":""} ${qt.value?"quiet":""}">
<a class="skip" href="#main" onClick=${VT}>${s("skip")}</a>
<${WT} />
<${bh} />
<${GT} />
<${vh} />
${t&&l`<${fy} />`}
</div>
<${gh} />
<${xh} />
<${eh} />
<${Dh} />
<${_h} />
<${Ih} />
${e&&l`<${e} key=${de.value} />`}
`}function KT(){let{path:e}=Z.value,t=A(""),n=pe.peek()??Mo(ne.value.key??""),o=()=>document.querySelector(`main [data-task="${n}"]`)?.getBoundingClientRect().top??NaN,r=t.current===e?o():NaN;G(()=>{t.current=e,Rr().scrollTop+=o()-r||0})}function WT(){let e=pe.value&&j(pe.value).value,{name:t}=Z.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Fe.value?`(${s.number(Fe.value)}) `:"";return G(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function GT(){let{name:e,path:t}=Z.value,n=UT[e],o=A(null),r=A({name:e,path:t}),[a,i]=jd(u=>console.error(u));G(()=>{let{step:u,scroll:d}=ra.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&_n(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),jT(u==="pop"?d:0)},[t]);let c=Tn.value&&ne.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
${J.value!=="sync"&&l`<p class="line narrow"><${Jc} />${Qc()}</p>`}
${jr.value&&S.value?.emailConfirmed===!1&&l`<${Sh} />`}
${a?l`<${z} problem=${new ie("BAD_REQUEST",s("error.BUG"))} retry=${i} />`:l`<${n} key=${e} place=${Z.value} />`}
</main>`}function jT(e){let t=Rr();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Rr();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Oy)removeEventListener(r,o)};for(let r of Oy)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function VT(e){e.preventDefault(),document.getElementById("main")?.focus()}var YT=1200,Ds="",Cy=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ge.peek().size&&!ll("dialog"))return _n();if(e.key==="Escape"&&ne.peek().name==="task"&&!ll("dialog:not(.sheet)"))return Jn();let t=zT(e);t&&(e.preventDefault(),Zt(t))});function zT(e){let t=ZT(e);if(!t)return null;if(t==="mod+k")return ll("dialog:not(.sheet)")?null:Ny(t);if(JT(e.target)||e.ctrlKey||e.metaKey||e.altKey||ll("dialog:not(.sheet)")||t==="enter")return null;let n=Ds?`${Ds} ${t}`:t;return Ds="",clearTimeout(Cy),n==="g"?(Ds="g",Cy=setTimeout(()=>{Ds=""},YT),null):Ny(n)}function Ny(e){return bt.find(t=>t.keys===e&&kt(t))}function ZT(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var QT="input, textarea, select, [contenteditable]",JT=e=>e instanceof Element&&e.closest(QT),ll=e=>document.querySelector(`${e}[open]`)!==null;var ad=document.getElementById("app"),Ly=Ro(dm());try{await Promise.all([Ly,XT()]),S.peek()&&await Ro(S.peek()?.locale),ad.replaceChildren(),Kd(l`<${Dy} />`,ad)}catch(e){My(s("error.UNREACHABLE")),console.warn(e)}zv();var Ry=D(()=>S.value?.id);ke(()=>{Ry.value&&Yv(Ry.value)});ke(()=>{S.value&&(Ro(S.value.locale),Ur())});async function XT(){for(;;)try{return await am()}catch(e){if(!tn(e))return Oo();await Ly,My(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,ft())})}}function My(e){let t=ad.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

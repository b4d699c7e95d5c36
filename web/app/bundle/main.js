var Ty={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},Ay=e=>Ty[e]??"report it",ie=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=Ay(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function As(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ie(a,r?.message??"The server refused it without a reason.",d)}var rl=300,Iy=2e4,Oy=12e4,Dy=5;function mr(e,t=Math.random){return rl/2+t()*Math.min(Iy,rl*2**e)}function Cy(e,t,n=Math.random){let{retryAfter:o}=e;return o===void 0?mr(t,n):Math.min(Math.max(o*1e3,rl),Oy)+n()*500}var Is=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function Ry(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function Ny(e,t,n){let{signal:o,abort:r,close:a}=Ry(t),i=setTimeout(()=>r(new ie("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Jt=e=>e instanceof ie&&e.advice==="try again later",Ly=(e,t)=>Jt(e)||e instanceof ie&&e.code==="INTERNAL"&&t<=Dy,od=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return Ny(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await My(a,r);if(c?.length)throw As(c,{status:a.status,retryAfter:sd(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...rd(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ie("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},rd=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function My(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:sd(e),maybeDone:!0};if(!Py(o))throw new ie("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ie("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function Py(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function sd({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function ad(e){try{e()}catch(t){al(t)}}function al(e){setTimeout(()=>{throw e})}function id(){let e=null;return{load:()=>e,save:t=>{e=t}}}function Ju(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var Uy="0123456789abcdefghjkmnpqrstvwxyz";function q(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=Uy[Number(n>>r&31n)];return`${e}_${o}`}var Xu=()=>q("key"),Fy=22*36e5,qy=36e5;function Hy(e,t=Date.now()){return t-e<Fy&&e-t<qy}var By=5,ed=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),ld=class{constructor(e,t){this.sender=e,this.options=t,this.loaded=this.load(),this.loaded.catch(()=>{})}sender;options;writes=[];callers=new Map;loaded;sending=null;changing=Promise.resolve();closed=new AbortController;hurry=()=>{};get waiting(){return this.writes}add(e,t,n){let o=String(e);if(!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(o))throw new TypeError("A change that waits needs @idempotent(key: $key).");let{key:r=Xu(),...a}=t,i={key:r,query:o,variables:a,userId:null,sentAt:null,note:n},c=new Promise(d=>this.callers.set(i.key,d)),u=this.keepNew(i);return u.then(()=>this.start().catch(al),d=>this.answer(i.key,sl("INTERNAL",`It could not be kept: ${d}`))),{kept:u,settled:c}}send(){return this.hurry(),this.start()}close(){this.closed.abort(new DOMException("The queue was closed.","AbortError"))}start(){return this.sending??=this.sendAll(),this.sending}async load(){this.writes=await this.options.store.load()??[]}async keepNew(e){await this.loaded;let t=await this.sender.userId(),{most:n=1e3}=this.options;await this.change(o=>{if(o.length>=n)throw new RangeError(`More than ${n} changes can\u2019t wait.`);return[...o,{...e,userId:t}]})}async sendAll(){try{await this.loaded,await this.sendEach()}catch(e){if(!this.closed.signal.aborted)throw e}finally{this.sending=null}}async sendEach(){for(let e=0;!this.closed.signal.aborted;){let t=null;try{t=await this.sender.userId();let n=this.writes.find(o=>o.userId===t);if(!n)return;await this.sendOne(n,e),e=0}catch(n){if(!(n instanceof ie))throw n;if(ed.has(n.code)){if(t===await this.sender.userId())return;continue}e+=1;let o=new Promise(r=>this.hurry=r);await Promise.race([this.sender.wait(Cy(n,e),this.closed.signal),o])}}}async sendOne(e,t){let n=e;for(let o=1;;o+=1){if(n.sentAt!==null&&!Hy(n.sentAt))return this.settle(n,Ky);n.sentAt===null&&(n=await this.exchange(n,{...n,sentAt:Date.now()}));let r=await this.ask(n,t),a=r.errors.find(({code:c})=>c==="CONFLICT");if(!a||o>By)return this.settle(n,r);let i=await this.options.onConflict?.(n,a)??null;if(i===null)return this.settle(n,r);n=await this.exchange(n,{...n,variables:i,key:Xu(),sentAt:null})}}async ask(e,t){try{return await this.sender.send(e,this.closed.signal)}catch(n){if(!(n instanceof ie)||Ly(n,t+1)||ed.has(n.code))throw n;return sl(n.code,n.message)}}async settle({key:e},t){let n=this.writes.find(o=>o.key===e);await this.change(o=>o.filter(r=>r.key!==e)),n&&ad(()=>this.options.onSettled?.(n,t)),this.answer(e,t)}answer(e,t){this.callers.get(e)?.(t),this.callers.delete(e)}async exchange(e,t){await this.change(o=>o.map(r=>r.key===e.key?t:r));let n=this.callers.get(e.key);return this.callers.delete(e.key),n&&this.callers.set(t.key,n),t}change(e){let t=this.changing.then(async()=>{this.closed.signal.throwIfAborted();let n=e(this.writes);await this.options.store.save(n.length?n:null),this.writes=n});return this.changing=t.catch(()=>{}),t}},Ky=sl("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function sl(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var Wy=2e4,td=new Set(["RATE_LIMITED","INTERNAL"]),Gy=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),cd=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ie("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ie&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=Ju(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ie&&Gy.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(td.has(a.code))throw nd(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await Ju(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&td.has(c.code))throw nd(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(jy(e,t));return ad(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){al(t)}}},nd=({code:e,message:t,retryAfter:n})=>new ie(e,t,{retryAfter:n??void 0});function jy({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(Wy,a/4)}}var wd=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,wd(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},ud=new Map;function Vy(e){var t=ud.get(this);return t||(t=new Map,ud.set(this,t)),(t=wd(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ce,xd,Sd,dn,ll,Ns,Ed,Cs,_d,fl,cl,Yy,br=Symbol.for("pv"),Ls={},Ms=[],zy=/^m(i|n|o|s|text|space)$/,$l=Array.isArray,hl=Ms.slice,Fn=Object.assign;function Un(e){e&&e.parentNode&&e.remove()}function Td(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?hl.call(arguments,2):n),pr(e,i,o,r,null)}function pr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:br,__v:r||++xd,__i:-1,__u:0};return!r&&ce.vnode&&ce.vnode(a),a}function yo(e){return e.children}function fr(e,t){this.props=e,this.context=t,this.__g=0}function mn(e,t){if(t==null)return e.__&&mn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:mn(e)}function Zy(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Fn({constructor:br},n)).__v=n.__v+1,ce.vnode&&ce.vnode(t),vl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||mn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Rd(r,t,a),n.__=n.__e=null,t.__e!=o&&Ad(t))}function Ad(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ad(e)}function dd(e){(8&e.__g||(e.__g|=8,dn.push(e),Ns++))&&ll==ce.debounceRendering||((ll=ce.debounceRendering)||queueMicrotask)(Id)}function Id(){try{for(var e,t=1;dn.length;)dn.length>t&&dn.sort(Ed),e=dn.shift(),t=dn.length,8&e.__g&&Zy(e)}finally{(Ns=dn.length)&&(ll||queueMicrotask)(Id)}}function Od(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,v,y,h,g=o.__k||Ms,b=t.length;for(u=Qy(n,t,g,u,b),f=0;f<b;f++)(p=n.__k[f])!=null&&($=~p.__i&&g[p.__i]||Ls,p.__i=f,h=vl(e,p,$,r,a,i,c,u,d,m),v=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&gl($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||v,p)),y=y||v,4&p.__u?(u=Dd(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&h!==void 0?u=h:v&&(u=v.nextSibling),p.__u&=-21);return n.__e=y,u}function Qy(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,v=n.length,y=v,h=0,g=0,b=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[a]=pr(null,i):$l(i)?i=b[a]=pr(yo,{children:i}):i.constructor===br&&i.__b?i=b[a]=pr(i.type,i.props,i.key,i.ref,i.__v):b[a]=i,u=a+h,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Jy(i,n,u,y))&&(y--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?h--:d==u+1?h++:d!=u&&(d>u?h--:h++,g=1)):(~d||(r>v?h--:r<v&&h++),typeof i.type!="function"&&(i.__u|=4))):b[a]=null;if(g){for(m=[],f=[],a=0;a<r;a++)if((i=b[a])&&16&i.__u){for(h=0,$=m.length;h<$;)m[p=h+$>>1]<i.__i?h=p+1:$=p;m[h]=i.__i,f[a]=h+1}for(h=m.length;a--;)f[a]&&(f[a]==h?h--:b[a].__u|=4)}if(y)for(a=0;a<v;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=mn(c)),yl(c,c));return o}function Dd(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Dd(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=mn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Jy(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function md(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Os(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||md(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||md(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=cl[t]||(cl[t]=Xy(t)),(e.__a||(e.__a={}))[t]=fl,a=t!=(t=t.replace(_d,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Xy(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Cs]==null)t[Cs]=fl++;else if(t[Cs]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function vl(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,y,h,g,b,E,T,me,O,te,C,kt,Be,wt,U=t.type;if(t.constructor!==br)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=Rs(m,a):a.push(m),c=a[0]||c),(m=ce.__b)&&m(t);e:if(typeof U=="function"){$=i.length;try{if(g=t.props,b=(m=U.prototype)&&m.render,E=(m=U.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new U(g,T):(t.__c=p=new fr(g,T),p.constructor=U,p.render=tb),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),U.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Fn({},p.__s)),Fn(p.__s,U.getDerivedStateFromProps(g,p.__s)))),v=p.props,y=p.state,p.__v=t,n.__c){if(g!==v&&b&&!U.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,T)===!1){t.__v!=n.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ve){ve&&(ve.__=t)}),Ms.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=mn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,T),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(v,y,h)})}else b&&!U.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=g,p.__P=e,p.__g&=-5,me=ce.__r,O=b?25:0;do p.__g&=-9,me&&me(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++O<25);b&&(Ms.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Fn({},o,p.getChildContext())),b&&n.__c&&p.getSnapshotBeforeUpdate&&(h=p.getSnapshotBeforeUpdate(v,y)),te=m&&m.type===yo&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ve){ve&&yl(ve,ve)}),n.__k=null),c=n.__k?mn(n,0):null),c=Od(e,$l(te)?te:[te],t,n,o,r,a,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Un),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ve){if(i.length=$,t.__v=null,u||a)if(ve&&ve.then){if(t.__u|=128|u,a){for(~(Be=a.indexOf(c||void 0))||(Be=a.length);(wt=a[Be-1])&&wt.nodeType==8;)Be--;for(;Be<a.length;Be++)if(wt=a[Be])if(a[Be]=null,C){if(wt==kt)break}else{if(wt.nodeType!=8)break;wt.data.startsWith("$s")&&(kt=Rs(C=wt))}}if(!C){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;C=c}(m=Rs(C=t.__c.__z||(t.__c.__z=C)))?(t.__e=C,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Un);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ve&&ve.then||Cd(t),ce.__e(ve,t,n)}}else c=t.__e=eb(n.__e,t,n,o,r,a,i,u,d,e);return(m=ce.diffed)&&m(t),c}function Rs(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Cd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Cd))}function Rd(e,t,n){for(var o=0;o<n.length;)gl(n[o++],n[o++],n[o++]);ce.__c&&ce.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ce.__e(a,r.__v)}})}function eb(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,v,y,h,g,b=n.props||Ls,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((v=a[m])&&(T?v.localName==T:v.nodeType==3)){e=v,a[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!T)return g.createTextNode(E);e=g.createElementNS(r,T,E.is?E:d),c&&(ce.__m&&ce.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&hl.call(d.childNodes),!c&&a)for(b={},m=0;m<e.attributes.length;m++)b[(v=e.attributes[m]).name]=v.value;for(m in b)v=b[m],m=="dangerouslySetInnerHTML"?$=v:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Os(e,m,null,v,r);for(m in E)v=E[m],m=="children"?p=v:m=="dangerouslySetInnerHTML"?f=v:m=="value"?y=v:m=="checked"?h=v:c&&typeof v!="function"||b[m]===v||Os(e,m,v,b[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&zy.test(T))&&(r="http://www.w3.org/1999/xhtml"),Od(d,$l(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&mn(n,0),c,u),a&&a.some(Un)),c&&T!="textarea"||(m="value",T=="progress"&&y==null?e.removeAttribute(m):y==null||y===e[m]&&(T!="progress"||y)||Os(e,m,y,b[m],r),m="checked",h!=null&&h!=e[m]&&Os(e,m,h,b[m],r))}else b===E||c&&e.data==E||(e.data=E);return e}function gl(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ce.__e(r,n)}}function yl(e,t,n){var o,r,a,i;if(ce.unmount&&ce.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||gl(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ce.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&yl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Rs(o,a=[]))&&(o==e.__e&&a.some(Un),Un(r),Un(o)),n||Un(e.__e),e.__e=e.__c=e.__=null}function tb(e,t,n){return this.constructor(e,n)}function Nd(e,t){var n,o,r,a;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=pr(yo,{children:[e]}),r=[],a=[],vl(t,t.__k,o||Ls,Ls,t.namespaceURI,o?null:t.firstChild?hl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Rd(r,t.__k,a),t.__k.props.children=null}ce={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ns=0,e}},xd=0,Sd=function(e){return e!=null&&e.constructor===br},fr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Fn({},this.state)),typeof e=="function"&&(e=e(Fn({},n),this.props)),e&&(Fn(n,e),this.__v&&(t&&this.__k.push(t),dd(this)))},fr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),dd(this))},fr.prototype.render=yo,dn=[],Ns=0,Ed=function(e,t){return e.__v.__b-t.__v.__b},Cs=Symbol(),_d=/(PointerCapture)$|Capture$/i,fl=0,cl={},Yy=0;var pn,ge,il,pd,ul=Object.is,gr=0,Ld=[],dl=[],xe=ce,fd=xe.__b,$d=xe.__r,hd=xe.diffed,vd=xe.__c,gd=xe.unmount,yd=xe.__;function bo(e,t){xe.__h&&xe.__h(ge,e,gr||t),gr=0;var n=ge.__H||(ge.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return gr=1,nb(Ud,e)}function nb(e,t,n){var o=bo(pn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ud(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);ul(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ge,!ge.__f)){ge.__f=!0;var r=ge.shouldComponentUpdate;ge.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,ul($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=bo(pn++,3);!xe.__s&&bl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ge.__H.__h.push(n))}function j(e,t){var n=bo(pn++,4);!xe.__s&&bl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ge.__h.push(n))}function A(e){return gr=5,dt(function(){return{current:e}},[])}function dt(e,t){var n=bo(pn++,7);return bl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Md(e,t){return gr=8,dt(function(){return e},t)}function Pd(e){var t=bo(pn++,10),n=x();return t.__=e,ge.componentDidCatch||(ge.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function De(){var e=bo(pn++,11);if(!e.__){for(var t=ge.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function ob(){var e;do{for(;e=dl.shift();)try{$r(e)}catch(n){xe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ld.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($r),t.__h.some(ml),t.__h=[]}catch(n){t.__h=[],xe.__e(n,e.__v)}}}while(dl.length)}xe.__b=function(e){ge=null,fd&&fd(e)},xe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),yd&&yd(e,t)},xe.__r=function(e){$d&&$d(e),pn=0;var t=(ge=e.__c).__H;t&&(il==ge?ge.__h=[]:(t.__h.some($r),t.__h.some(ml),pn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),il=ge},xe.diffed=function(e){hd&&hd(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&kd(Ld.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),il=ge=null},xe.__c=function(e,t){t.some(function(n){try{n.__h.some($r),n.__h=n.__h.filter(function(o){return!o.__||ml(o)})}catch(o){n.__h=[function(){throw o}]}}),vd&&vd(e,t)},xe.unmount=function(e){gd&&gd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,kd(dl.push(r))}else $r(r)}catch(a){t=a}}),o.__H=void 0,t&&xe.__e(t,o.__v))};var bd=typeof requestAnimationFrame=="function";function rb(e){var t,n=function(){clearTimeout(o),bd&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);bd&&(t=requestAnimationFrame(n))}function kd(e){e!=1&&pd==xe.requestAnimationFrame||((pd=xe.requestAnimationFrame)||rb)(ob)}function $r(e){var t=ge,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ge=t}function ml(e){var t=ge;e.__c=e.__(),ge=t}function bl(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ul(n,e[o])})}function Ud(e,t){return typeof t=="function"?t(e):t}var sb=Symbol.for("preact-signals");function qs(){if(Xt>1)Xt--;else{var e,t=!1;for((function(){var r=Us;for(Us=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();vr!==void 0;){var n=vr;for(vr=void 0,Ps++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&qd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ps=0,Xt--,t)throw e}}function M(e){if(Xt>0)return e();pl=++ab,Xt++;try{return e()}finally{qs()}}var hr,fe=void 0;function ko(e){var t=fe,n=hr;fe=void 0,hr=void 0;try{return e()}finally{fe=t,hr=n}}var vr=void 0,Xt=0,Ps=0,ab=0,pl=0,Us=void 0,Fs=0;function Fd(e){if(fe!==void 0){var t=e.n;if(t===void 0||t.t!==fe)return t={i:0,S:e,p:fe.s,n:void 0,t:fe,e:void 0,x:void 0,r:t},fe.s!==void 0&&(fe.s.n=t),fe.s=t,e.n=t,32&fe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=fe.s,t.n=void 0,fe.s.n=t,fe.s=t),t}}function Ke(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ke.prototype.brand=sb;Ke.prototype.h=function(){return!0};Ke.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ko(function(){var o;(o=t.W)==null||o.call(t)}))};Ke.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ko(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ke.prototype.subscribe=function(e){var t=this;return ke(function(){var n=t.value;ko(function(){return e(n)})},{name:"sub"})};Ke.prototype.valueOf=function(){return this.value};Ke.prototype.toString=function(){return this.value+""};Ke.prototype.toJSON=function(){return this.value};Ke.prototype.peek=function(){var e=this;return ko(function(){return e.value})};Object.defineProperty(Ke.prototype,"value",{get:function(){var e=Fd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ps>100)throw new Error("Cycle detected");(function(n){Xt!==0&&Ps===0&&n.l!==pl&&(n.l=pl,Us={S:n,v:n.v,i:n.i,o:Us})})(this),this.v=e,this.i++,Fs++,Xt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{qs()}}}});function k(e,t){return new Ke(e,t)}function qd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Hd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Bd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function qn(e,t){Ke.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Fs-1,this.f=4}qn.prototype=new Ke;qn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Fs))return!0;if(this.g=Fs,this.f|=1,this.i>0&&!qd(this))return this.f&=-2,!0;var e=fe;try{Hd(this),fe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return fe=e,Bd(this),this.f&=-2,!0};qn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ke.prototype.S.call(this,e)};qn.prototype.U=function(e){if(this.t!==void 0&&(Ke.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};qn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(qn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Fd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new qn(e,t)}function Kd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Xt++;var n=fe;fe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,kl(e),o}finally{fe=n,qs()}}}function kl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Kd(e)}function ib(e){if(fe!==this)throw new Error("Out-of-order effect");Bd(this),fe=e,this.f&=-2;try{8&this.f&&kl(this)}finally{qs()}}function wo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,hr&&hr.push(this)}wo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};wo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Kd(this),Hd(this),Xt++;var e=fe;return fe=this,ib.bind(this,e)};wo.prototype.N=function(){2&this.f||(this.f|=2,this.u=vr,vr=this)};wo.prototype.d=function(){this.f|=8,1&this.f||kl(this)};wo.prototype.dispose=function(){this.d()};function ke(e,t){var n=new wo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Wd,kr,Ds,lb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Gd=[];ke(function(){Wd=this.N})();function xo(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function yr(e){if(Ds){var t=Ds;Ds=void 0,t()}Ds=e&&e.S()}function jd(e){var t=this,n=e.data,o=ub(n);o.name="ReactiveDom",o.value=n;var r=dt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=D(function(){return!Array.isArray(d.value)&&!Sd(d.value)}),f=ke(function(){if(this.N=Vd,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}jd.displayName="ReactiveTextNode";Object.defineProperties(Ke.prototype,{constructor:{configurable:!0,value:Td(yo,null).constructor},type:{configurable:!0,value:jd},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});xo("__b",function(e,t){if(yr(),kr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ke&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});xo("__r",function(e,t){if(e(t),t.type!==yo){yr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return ke(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;lb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),kr=o,yr(n)}});xo("__e",function(e,t,n,o){yr(),kr=void 0,e(t,n,o)});xo("diffed",function(e,t){yr(),kr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=cb(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function cb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:ke(function(){this.N=Vd;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}xo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});xo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});fr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function ub(e,t){return dt(function(){return k(e,t)},[])}function Dt(e,t){var n=A(e);return n.current=e,kr.__$f|=4,dt(function(){return D(function(){return n.current()},t)},[])}var db=function(e){queueMicrotask(function(){queueMicrotask(e)})};function mb(){M(function(){for(var e;e=Gd.shift();)Wd.call(e)})}function Vd(){Gd.push(this)===1&&(ce.requestAnimationFrame||db)(mb)}var l=Vy.bind(Td);var fn="id name email emailConfirmed role timeZone locale version createdAt",Hn=`errors { code message path } token expiresIn user { ${fn} }`,Yd=`mutation Refresh { refreshSession { ${Hn} } }`,X=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,Bn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${X} }
changes { field before after beforeText afterText }`,wr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,zd=`query Start {
cursor
me { ${fn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${wr} }
events(last: 40) { nodes { ${Bn} } }
inbox(first: 1) { unreadCount cursor }
}`;var Zd=window.taskflowAhead??=[];function Hs(e,t){let n=Zd.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:Zd.splice(n,1)[0].answer}var pb=3e4,fb=new od({url:location.origin,timeout:pb,language:void 0,cookie:!0,fetch:(e,t)=>Hs(t.body,t.headers.authorization)??fetch(e,t)}),Pe=(e,t,{token:n=null,keepalive:o,signal:r}={})=>fb.ask({query:e,variables:t},n,{keepalive:o,signal:r});var wl="taskflow.owner",So="taskflow.last",S=k(void 0),xr=k(""),mt=new cd({store:id(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Pe(Yd,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>$b(e),onEnd:()=>Eo("door.ended")});async function Qd(){await mt.token()===null&&Eo()}function $b(e){if(!e)throw new TypeError("There is nobody in this answer.");xr.value="",hb(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function Eo(e=""){Ks(),mt.forget(),S.peek()&&(xr.value=e),S.value=null}var Bs=e=>localStorage.getItem(wl)===e;function hb(e){if(!Bs(e)){Ks();try{localStorage.setItem(wl,e)}catch{}}}function Ks(){localStorage.removeItem(So),localStorage.removeItem(wl)}var vb=4,gb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>mt.send(S.peek()?.id??null,o=>Pe(e,t,{...n,token:o})),pt=()=>mr(vb),Kn=new Set;async function $n(e=!1,t=!1){Ks(),await Promise.all([...Kn].map(n=>n())),await _(gb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Eo()}var Jd=e=>!!e?.types.includes("Files");function Xd(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function em(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function _o({clipboardData:e}){return e&&!e.types.includes("text/plain")?Xd(e):[]}function Ws(e){let[t,n]=x(0),o=r=>a=>{!e||!Jd(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Xd(r))})}}function tm(){I(()=>{let e=t=>{t.defaultPrevented||!Jd(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Gs(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var js={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},nm=()=>navigator.languages.find(e=>e.split("-")[0]in js),om=(e="en")=>e.split("-")[0]in js?e.split("-")[0]:"en";var Sr=k(Date.now());setInterval(()=>{Sr.value=Date.now()},3e4);var hn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),N=D(()=>To(Sr.value)),xl=null;function To(e){return xl?.resolvedOptions().timeZone!==hn.value&&(xl=new Intl.DateTimeFormat("en-CA",{timeZone:hn.value,year:"numeric",month:"2-digit",day:"2-digit"})),xl.format(new Date(e))}function F(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function Er(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function _r(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&F(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function rm(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function Ao(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${Io(o)}:00Z`);return new Date(o).toISOString()}var Sl=null;function Io(e){return Sl?.resolvedOptions().timeZone!==hn.value&&(Sl=new Intl.DateTimeFormat("en-GB",{timeZone:hn.value,hour:"2-digit",minute:"2-digit"})),`${To(e)}T${Sl.format(e)}`}var st=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Tr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var yb=["week","day","hour","minute","second"],sm=["byte","kilobyte","megabyte","gigabyte"],El=new Map;function Je(e,t){let n=`${e.name} ${Ze.value} ${JSON.stringify(t)}`;return El.has(n)||El.set(n,new e(Ze.value,t)),El.get(n)}var im=k({}),Ze=k("en"),am="";async function Oo(e="en"){let t=om(e);if(t!==am){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Hs(n)??fetch(n));im.value=await o.json(),am=t}Ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return lm(e,t).replace(/\{(\w+)\}/g,(n,o)=>bb(t[o]))}function we(e,t){return lm(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=rm(N.value,e);return t>=-1&&t<=1?kb(Je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Wn(e,{weekday:"short"}):Wn(e,{day:"numeric",month:"short",...e.slice(0,4)!==N.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Wn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Wn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Wn(e,t);s.list=e=>Je(Intl.ListFormat).format(e);s.number=e=>Je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(sm.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Je(Intl.NumberFormat,{style:"unit",unit:sm[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((Sr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=Sr.value-t<20*36e5;return Je(Intl.DateTimeFormat,{..._l(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Je(Intl.DateTimeFormat,{..._l(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Je(Intl.DateTimeFormat,{..._l(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Wn(F("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=yb.flatMap((o,r)=>Number(t[r])?[Je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Je(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Je(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Tr(Ze.value);return Array.from({length:7},(t,n)=>Wn(F("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>F(e,-((st(e)-Tr(Ze.value)+7)%7));s.span=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function _l(){let{hour12:e}=Je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:hn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function lm(e,t){let n=im.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var bb=e=>typeof e=="number"?s.number(e):String(e??""),Wn=(e,t)=>Je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),kb=e=>e.charAt(0).toLocaleUpperCase(Ze.value)+e.slice(1);var cm=2e4,wb=8e3,xb=new Set([4401,4403]);function um(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(g){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(g))}function f(g){let b=t.get(g);b&&m({id:g,type:"subscribe",payload:{query:b.query,variables:b.variables()}})}async function $(){if(r=await mt.token().catch(()=>null),n.signal.aborted)return;if(!r)return h();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),g.onmessage=({data:b})=>{u=Date.now(),p(JSON.parse(b))},g.onclose=({code:b})=>o===g&&y(b)}function p({type:g,id:b,payload:E}){let T=t.get(b);if(g==="connection_ack"){a=!0,i=0;for(let me of t.keys())f(me);c=setInterval(v,cm),e.up()}else g==="ping"?m({type:"pong"}):g==="next"?E.errors?T?.failed(As(E.errors,{})):T?.next(E.data):g==="error"&&t.delete(b)?T?.failed(As(E,{})):g==="complete"&&t.delete(b)&&T?.done?.()}function v(){if(Date.now()-u>cm+wb)return o?.close(4e3);m({type:"ping"})}async function y(g){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&xb.has(g)&&await mt.renew(r).catch(()=>{}),n.signal.aborted||h())}function h(){i+=1,Is(mr(i),n.signal).then($,()=>{})}return $(),{subscribe(g,b,E){let T=String(d+=1);return t.set(T,{query:g,variables:b,...E}),a&&f(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var Xe=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${X} description } } } }`,dm=`query Teams { me { ${fn} } teams(includeArchived: true) { ${wr} } }`,mm=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${Bn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,pm=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Vs=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,fm=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${X} } pageInfo { hasNextPage endCursor } totalCount
}
}`,$m=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${X} } matches { field snippet } }
}
}`,Do="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Ys="id at beforeDue firedAt",hm=`query Sheet($id: ID!) {
task(id: $id) { ${X} description startedAt watchers { id name } reminders { ${Ys} } }
}`,vm="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",gm=`query Watchers($id: ID!) { task(id: $id) { ${X} watchers { id name } } }`,ym="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",bm=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Xe} task { ${X} description } }
}`,zs=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${X} description nextOccurrence { ${X} } }
}
}`,km=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Xe} task { ${X} nextOccurrence { ${X} } }
}
}`,wm=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,xm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,Sm=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Xe} label { id } }
}`,Em=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Xe} task { ${X} watchers { id name } } }
}`,Zs=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Xe} results { task { ${X} } } }
}`,_m=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Xe} results { task { ${X} } } }
}`,Tl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Xe} deletedId }
}`,Qs=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Xe} results { task { ${X} description } } }
}`,Tm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,Am=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Xe} task { ${X} description } }
}`;var Sb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],Al=new Set(["sign-in","register","forgot","reset","confirm"]),Il=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Gn=k(ta("push")),se=D(()=>Ar(Gn.value.path)),Q=D(()=>{if(se.value.name!=="task")return se.value;let e=Ar(Gn.value.under??"/tasks");return Al.has(e.name)?Ar("/tasks"):e}),Js=D(()=>({step:Gn.value.step,scroll:Gn.value.scroll??0}));function V(e,{replace:t=!1}={}){let n=Ar(e).name==="task"?{under:Q.peek().path}:{};t?n.from=Ir().from:(n.from=se.peek().path,history.replaceState({...Ir(),scroll:ea().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Gn.value=ta(t?"replace":"push")}function Xs(e){let t=e.toString(),n=new URL(Q.peek().path,location.origin).pathname+(t?`?${t}`:"");if(se.peek().name!=="task")return V(n,{replace:!0});history.replaceState({...Ir(),under:n},""),Gn.value=ta("replace")}var Ct=e=>V(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:se.peek().name==="task"});function jn(){let{path:e}=Q.peek();Ir().from===e?history.back():V(e,{replace:!0})}function ea(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Gn.value=ta("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Ar(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),V(n,{replace:se.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Ar(e){let t=new URL(e,location.origin);for(let[n,o]of Sb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Ir(){return history.state??{}}function ta(e){return{...Ir(),path:location.pathname+location.search,step:e}}var Eb=new Set(["MEMBER","ADMIN"]),ne=k([]),Ce=D(()=>ne.value.filter(e=>!e.archivedAt)),ee=D(()=>Ce.value.filter(e=>Eb.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),xt=D(()=>{let e=new Map;for(let t of Ce.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function ft(e){return(Ce.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function et(){let e=await _(dm,{});M(()=>{ne.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Im=D(()=>new Map(ne.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),en=e=>e?Im.value.get(e.id):void 0,Ft=e=>ne.value.find(({id:t})=>t===e)?.stages??[];function Ol(e,t){let n=ne.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Om(e,t){let n=Im.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Ol(r.id,o)}}var _b=new Set(["PENDING","IN_PROGRESS"]),$e=e=>!e.deletedAt,Z=e=>_b.has(e.status),We=new Map,Cl=new Map,Dl=new Set;function Or(e){let t=We.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return We.set(e,n),n}var G=e=>Or(e).shown,L=e=>We.get(e)?.shown.peek(),na=e=>Cl.get(e)??(We.get(e)?.known?e:void 0);function*vn(){for(let{shown:e}of We.values()){let t=e.peek();t&&(yield t)}}function*oa(){for(let{known:e}of We.values())e?.version&&(yield e)}function ue(e){let t=Or(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Cl.set(e.key,e.id),Co(e.id),!0)}function ra(e){M(()=>e.forEach(ue))}function qt(e,t=We.get(e)?.known?.version??0){let n=Or(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Co(e)}var sa=e=>{Or(e).gone=-1};function _e(e,t,n){We.get(e)?.patches.set(t,n),Co(e)}function Dm(e,t){let n=We.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return qt(e,-1);Co(e)}}function Rl(e,t){let n=Or(e.id);n.known={...e,version:0},n.patches.set(t,{}),Co(e.id)}var Cm=e=>(We.get(e)?.gone??-1)>=0,Vn=e=>We.get(e)?.known;function aa(e,t){let n=We.get(e);n?.known?.version&&(n.known={...n.known,...t},Co(e))}function Rm(){for(let e of We.values())e.doubted=e.known!==null,e.gone=-1}function Nm(){M(()=>{for(let[e,t]of We)t.doubted&&!t.patches.size&&qt(e,-1)})}function Lm(){M(()=>{for(let e of We.keys())qt(e,-1)}),We.clear(),Cl.clear()}function Mm(e){return Dl.add(e),()=>Dl.delete(e)}function Co(e){let t=We.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Tb(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Z(o)&&!!o.dueDate&&o.dueDate<N.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of Dl)r.touch(e,n,o)})}function Tb(e,{relabel:t,...n}){let o={...e,...n,...Om(e,n)};return t?{...o,labels:Ab(o.labels,t)}:o}function Ab(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var tt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],St=["LOW","MEDIUM","HIGH","URGENT"];function Rt(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Ib(e.due)),t}function ia(e){let t=Y(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Db(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||Cb(n,e.labels))&&(!e.from||!e.to||Um(n.dueDate,e.from,e.to))&&(!e.due||Ob(n,e.due))&&(!t.length||Rb(n,t))}function Ro(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Nb(Pm(n,r),Pm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var Y=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Ib(e){return e==="today"?{eq:N.peek()}:e==="week"?{gte:N.peek(),lte:F(N.peek(),7)}:e==="later"?{gt:N.peek()}:e==="none"?{isNull:!0}:void 0}function Ob(e,t){return t==="overdue"?e.overdue&&Z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===N.peek():t==="later"?e.dueDate>N.peek():Um(e.dueDate,N.peek(),F(N.peek(),7)):!1}var Um=(e,t,n)=>e!==null&&e>=t&&e<=n;function Db(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var Cb=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Rb(e,t){if(e.found===t.join(" "))return!0;let n=Y(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Pm(e,t){return t==="PRIORITY"?St.indexOf(e.priority):t==="STATUS"?tt.indexOf(e.status):t==="TITLE"?Y(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Nb(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var la=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Yn=k(new Map),No=D(()=>new Map(ne.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function Et(e){let t=ne.value.find(({id:o})=>o===e)?.labels??[],n=[...Yn.value.values()].filter(o=>o.teamId===e&&!No.value.has(o.label.id));return Ll([...t,...n.map(({label:o})=>o)])}var Fm=({labels:e})=>Ll(e.map(t=>No.value.get(t.id)??t));function qm(e){let t=Ce.value.filter(({id:o})=>!e||o===e),n=Ll(t.flatMap(({id:o})=>Et(o)));return[...Map.groupBy(n,({name:o})=>Y(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function ca(e){let t=new Set(e.map(o=>Y(No.value.get(o)?.name??""))),n=[...No.value.values()].filter(({name:o})=>t.has(Y(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Nl=(e,t)=>e.find(n=>Y(n.name)===Y(t.trim())),ua=e=>No.value.get(e);function Lo(e){let t=la.map(n=>e.filter(o=>o.color===n).length);return la[t.indexOf(Math.min(...t))]}function da(e,t){Yn.value=new Map([...Yn.peek(),[t.id,{teamId:e,label:t}]])}function Hm(){Yn.value=new Map}function Bm(e,t){let n=Yn.peek().get(e);n&&(Yn.value=new Map([...Yn.peek()].filter(([o])=>o!==e)),!(!t||No.peek().has(e))&&(ne.value=ne.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Ll=e=>e.toSorted((t,n)=>Y(t.name).localeCompare(Y(n.name))||(t.id<n.id?-1:1));var Wm="taskflow.scope",Lb=new Set(["today","tasks","board","calendar","reports","trash"]),Mb=/^\/(today|tasks|board|calendar|reports|trash)?$/,Km=JSON.parse(localStorage.getItem(Wm)??"null"),ma=k({team:"",mine:!1}),tn=D(()=>zn()?Q.value.query.get("team")??"":ma.value.team),pa=D(()=>zn()?Q.value.query.get("assignee")==="me":ma.value.mine);ke(()=>{zn()&&(ma.value={team:tn.value,mine:pa.value},localStorage.setItem(Wm,JSON.stringify(ma.value)))});var Ht=D(()=>Ce.value.find(e=>e.key===tn.value)),fa=D(()=>Q.value.name==="overview"?{}:Rt({team:Ht.value?.id,assignee:pa.value?"me":void 0}));function Ne(e,t={}){let{team:n,mine:o}={team:tn.value,mine:pa.value,...t},r=new URL(e,location.origin);if(!Mb.test(r.pathname))return e;let a=ne.value.length>0&&!Ce.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Ml(e){if(!zn())return Ne("/tasks",{team:e});let t=new URLSearchParams(Q.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Q.value.path,location.origin).pathname+(n?`?${n}`:"")}function Pl(){let{name:e,query:t}=se.peek();e==="today"&&![...t.keys()].length&&Km&&V(Ne("/",Km),{replace:!0})}function Re(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ne.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Pb(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Pb(e){if(e)return e==="none"?[]:ca(e.split(",").filter(Boolean))}function Le(e){let t=new URLSearchParams(Q.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Xs(t)}function Gm(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=zn()?Re(Q.value.query):Re(new URLSearchParams),a=ee.value.find(u=>u.key===tn.value),c=pa.value||e==="me"?S.value:xt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:N.value},...o?.length&&{labels:Ub(o)},...r&&en({id:r})&&{stage:{id:r}}}}function Ub(e){let t=e.map(ua).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>Y(n))).size===1?t:[]}function zn(){return Lb.has(Q.value.name)}function jm({nextOccurrence:e,...t}){return e&&ue(e),t}function $a(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:Ul(n),to:`/t/${n.key}`}}var Ul=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});function Mo(){let e=t=>t.preventDefault();return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)}var Fl="taskflow.waiting",Fb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),at=k([]),Dr=D(()=>at.value.length),Cr=k(!1),Vm=new Map,ha=new Map,gn=null;function yn(e,t){for(let n of e)Vm.set(n,t)}function bn(e){let{key:t,query:n,variables:o,...r}=e;zm().add(n,{...o,key:t},r),at.value=[...at.peek(),{...e,who:gn?.who}]}var Rr=()=>gn?.queue.send();function Ym(){return zm(),at.peek()}function zm(){let e=S.peek()?.id;if(gn&&(gn.who===e||!e))return gn.queue;gn?.queue.close(),at.value=(ql.load()??[]).map(Hl),at.peek().length||ql.save(null);let t={userId:async()=>S.peek()?.id??null,send:Hb,wait:Kb};return gn={who:e,queue:new ld(t,{store:ql,onSettled:Wb})},gn.queue}var ql={load(){let{who:e,writes:t}=JSON.parse(sessionStorage.getItem(Fl)??"{}");return e&&e===S.peek()?.id?t.map(qb):null},save(e){try{e?sessionStorage.setItem(Fl,JSON.stringify({who:e[0].userId,writes:e.map(Hl)})):sessionStorage.removeItem(Fl)}catch{}}},Hl=({note:e,userId:t,...n})=>({...n,...e,who:t}),qb=({key:e,query:t,variables:n,who:o=null,sentAt:r=null,...a})=>({key:e,query:t,variables:n,note:a,sentAt:r,userId:o});async function Hb({key:e,query:t,variables:n,userId:o,note:{field:r,first:a,keepalive:i}},c){a&&!ha.has(e)&&ha.set(e,await Bb(a));let u=t,d={...n,key:e},f=(await mt.send(o,$=>Pe(u,d,{token:$,keepalive:i,signal:c})))[r];return{ok:!f.errors.length,payload:f,errors:f.errors}}var Bb=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ie&&!Jt(n)&&!Fb.has(n.code))return null;throw n});function Kb(e,t){return Cr.value=!0,Is(e,t)}function Wb({key:e,...t},{payload:n,errors:o}){let r=Hl({key:e,...t}),a=o.map(i=>i.code==="UNCERTAIN"?{...i,message:""}:i);M(()=>{Cr.value=!1,at.value=at.peek().filter(i=>i.key!==e),Vm.get(r.field)?.(r,{...n,errors:a,found:ha.get(e)})}),ha.delete(e)}ke(()=>Cr.value&&Dr.value?Mo():void 0);var Gb=8e3,Zn=k([]),jb=0;function R(e){let t=jb+=1;return Zn.value=[...Zn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>kn(t),Gb),t}function kn(e){Zn.value=Zn.peek().filter(t=>t.id!==e)}var Vb=500,Qn=[],Nr=null;async function Zm(){if(Nr&&(await Nr).errors.length)return;let e=Qn.pop();if(!e)return void R({text:s("undo.nothing")});kn(e.toast),e.run()}function Jn(e){return Nr=e,e.then(()=>{Nr===e&&(Nr=null)}),e}function Te(e,t,n,o){let r=()=>{Qn.includes(i)&&Qn.splice(Qn.indexOf(i),1),kn(i.toast)},i={run:t,toast:R({text:e,undo:()=>{r(),t()},to:n,also:o})};return Qn.push(i),Qn.length>Vb&&Qn.shift(),r}var Qm={assignee:"assigneeId",stage:"stageId",team:"teamId"},Yb=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Bl=100,Lr=new Map,ga=new Set;function nt(e,t,n={}){let o=ap(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=up(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=q("change"),i=ip(t,o);return _e(e.id,a,i),ye(a,"updateTask",zs,{id:e.id,input:r},[e.id],{shown:i,before:lp(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??nk(e,t,o)})}async function ya(e,t){let n=e.filter(i=>ap(i,t).length);if(n.length===1)return void await nt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,lp(i,o)])),a=new Map([]);await Po(n.map(({id:i})=>i),i=>{let c=q("change");return a.set(c,i),zb(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Xm(a,r))}var Xm=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=q("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ye(r,"undo",Qs,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function zb(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ye(n,"updateTasks",Zs,{ids:e,input:up(t,o)},e,r)}async function ba(e){if(e.length===1)return void await ep(e[0]);let t=new Map([]);await Po(e.map(({id:n})=>n),n=>{let o=q("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ye(o,"deleteTasks",_m,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Xm(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function Po(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(ok(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Jn(i);if(c.length)return void R({bad:!0,text:s("did.refused",{what:n,why:K(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?R({bad:!0,text:s("undo.refused",{why:K(u[0])})}):R({text:o})},r)}function Mr(e,t={}){let n=q("task"),o=q("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Rl({...np(n),...e,...cp(r.id,e)},o),ye(o,"createTask",bm,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function ep(e){let t=q("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ye(t,"deleteTask",Tl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function tp(e){return ye(q("change"),"deleteTask",Tl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function ka(e,{silent:t}={}){let n=q("change"),o={deletedAt:null};return _e(e.id,n,o),ye(n,"restoreTask",Am,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Kl(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Ym())if(ga.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=ne.peek().find(({id:y})=>y===a)??{id:a,key:"",name:""},f=xt.peek().find(({id:y})=>y===i)??null,$=u.map(ua).filter(Boolean),p=c?{id:c}:void 0,v={...d,team:m,assignee:f,labels:$};Rl({...np(n[0]),...v,...cp(a,{...v,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;da(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var Zb=0;function np(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(Zb+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ye(e,t,n,o,r,a,i){ga.add(e);let c=new Promise(u=>Lr.set(e,u));return bn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Jn(c)}yn(Yb,(e,t)=>{let n=t.errors[0];M(()=>{n||Qb(e,t),e.field==="createLabel"?Bm(e.variables.input.id,!n):n?.current&&ue(n.current);for(let o of e.taskIds)Dm(o,e.key)}),n?Xb(e,n):ek(e,t),Lr.get(e.key)?.(t),Lr.delete(e.key)});function Qb({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return qt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)sa(c);let i=e==="deleteTask"&&Vn(t[0]);i&&ue({...i,deletedAt:o.shown?.deletedAt??null}),r&&ue({...jm(r),...Jb(o)});for(let c of a??[])c.task&&ue(c.task)}var Jb=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Xb({key:e,note:t},n){if(t?.silent&&Lr.has(e)||t?.quiet==="all"&&Lr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=K(n);t?.back?R({bad:!0,text:s("undo.refused",{why:o})}):R({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function K({code:e,message:t}){return t||s(`error.${e}`)}function ek({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void R({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?va(e,r,n.before):t==="createTask"&&r?ep(r):t==="deleteTask"&&i&&va(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,$a(r,n.shown))}function va(e,t,n,o=s("undo.done",{task:t.key})){let r=q("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ye(r,"undo",Qs,{target:{originId:e}},[t.id],a)}async function op(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await rp(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(Tm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>tk(a);a.length&&R({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function tk(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>rp(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&R({text:s("undo.several",{n:e.length-o.length})}),o.length&&R({bad:!0,text:s("undo.refused",{why:K(o[0])})})}var rp=(e,t,n)=>ye(q("change"),"undo",Qs,{target:{eventId:e}},[t],n);function nk(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:en(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Jm=e=>sp(e)??(e||null),sp=e=>e&&typeof e=="object"&&"id"in e?e.id:null,ap=(e,t)=>Object.keys(t).filter(n=>Jm(e[n])!==Jm(t[n])),ip=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function lp(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...ip(e,n),...o&&(a?{stage:a}:{status:r})}}function cp(e,{stage:t,status:n}){let o=en(t);return o?{stage:{id:o.id},status:o.status}:{stage:Ol(e,n??"PENDING"),status:n??"PENDING"}}var up=(e,t)=>Object.fromEntries(t.map(n=>[Qm[n]??n,Qm[n]?sp(e[n]):e[n]])),ok=(e,t)=>Array.from({length:Math.ceil(e.length/Bl)},(n,o)=>t(e.slice(o*Bl,(o+1)*Bl)));var rk=120,sk=/^(session|api_key)\.|^task\.progressed$/,Bt=k([]);function wa(e){Bt.value=e.filter(fp).reverse().map(t=>({event:t}))}function mp(e){!fp(e)||Bt.peek().some(t=>t.event?.id===e.id)||(Bt.value=[{event:e,fresh:!0},...Bt.peek()].slice(0,rk))}function pp(e){Bt.value=[{caught:e,id:`caught-${Date.now()}`},...Bt.peek()]}var fp=e=>!sk.test(e.name);function $p(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&lk(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var ak=30*6e4,ik=new Set(["task.updated","attachment.created"]),dp=({task:e,subjectId:t})=>e?.id??t,lk=(e,t)=>ik.has(e.name)&&t.name===e.name&&dp(t)===dp(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<ak;var Qe=k(null),Ge=k(new Set),Wl=null;function Pr(e){let t=new Set(Ge.peek());t.delete(e)||t.add(e),Wl=e,Ge.value=t}function Gl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map($t),n=[t.indexOf(Wl??je.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Ge.value=new Set([...Ge.peek(),...o,e])}function wn(){Wl=null,Ge.peek().size&&(Ge.value=new Set)}var de=k(""),xa=k([]),jl=k({});function Nt(e={}){jl.value=e,de.value="new"}var je=k(null),he=k(null),Xn=k(!1),hp=matchMedia("(max-width: 900px)"),vp=()=>{Xn.value=hp.matches};hp.addEventListener("change",vp);vp();var $t=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Vl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Ur(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Vl(e==="dark"?"light":"dark")}function pe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Yl=new Set;function Ae(e){return Yl.add(e),()=>Yl.delete(e)}var gp=()=>Promise.all([...Yl].map(e=>e()));var Uo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=Mm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...vn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var eo=new Set,Fo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Uo(ia(t),Ro(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ae(()=>this.reload()),eo.add(this)}close(){eo.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&eo.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(ko(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&eo.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Do,{filter:Rt(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(fm,{filter:Rt(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&Y(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ue(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Sa=(e,t,n)=>JSON.stringify([e,t,n??{},N.value]),yp=()=>[...[...eo].filter(e=>!e.parked),...[...Lt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),ck=16,Lt=new Map;function Ea(e,t){Lt.get(e)?.close(),Lt.delete(e),t.parked=!0,Lt.set(e,t);let[n]=Lt;Lt.size<=ck||(n[1].close(),Lt.delete(n[0]))}function bp(e){let t=Lt.get(e);return Lt.delete(e),t&&(t.parked=!1),t}function kp(){for(let e of Lt.values())e.close();Lt.clear()}var wp=()=>[...eo].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function xp(){await Promise.all([...eo].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var uk=5e5,dk=7*864e5,mk=40,Sp=$k(["1",fn,X,Bn,wr,Vs].join(" "));function Ep(e){let t=S.peek()?.id;if(!t||!Bs(t))return;let n=[...oa()].map(fk),o=new Map(n.filter(({id:u})=>u===he.peek()).map(u=>[u.id,u])),r=Bt.peek().flatMap(({event:u})=>u??[]),i={...{shape:Sp,who:t,at:Date.now(),day:N.peek(),teams:ne.peek(),...e},events:r.slice(0,mk),lists:[]},c=uk-JSON.stringify([i,...o.values()]).length;for(let u of yp()){let{want:d,order:m,how:f,after:$,view:p}=u,v={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},y=n.filter(g=>!o.has(g.id)&&p.holds(g)),h=JSON.stringify([v,...y]).length;if(!(h>c)){c-=h,i.lists.push(v);for(let g of y)o.set(g.id,g)}}try{localStorage.setItem(So,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(So)}}function _p(){let e=pk(),t=S.peek()?.id;return e?.shape===Sp&&e.who===t&&Bs(t)&&Date.now()-e.at<dk?e:(localStorage.removeItem(So),null)}function pk(){try{return JSON.parse(localStorage.getItem(So)??"null")}catch{return null}}function Tp({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==N.peek())continue;let d=new Fo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),Ea(Sa(n,o,r),d)}}function fk({description:e,...t}){return t.id===he.peek()?{...t,description:e}:t}function $k(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var hk=2e3,vk=36e5,gk=new Set(["task.restored","task.moved_in"]),J=k("connecting"),Me=k(null),qr=k(""),Hr=k(!1),yk=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:F(N.value,t-13),created:0,completed:0,open:0}))})),Br=()=>Me.value??yk.value,Kr=()=>Me.value?"":"unread",Ta=k(0),Zl=new Set,bk=Bp(et,250),kk=Bp(xp,1e3),on=null,xn=null,Aa=()=>{},Ap=()=>{},nn=null,to=!1,Ip=0,Fr=!1,Sn=0;function Ue(e){return Zl.add(e),()=>Zl.delete(e)}var Op=new Set;function qo(e){Op.add(e)}var _a=new Set;function Kt(e,t,n){let o=()=>{},r=()=>{o=on?.subscribe(e,t,n)??o};return on?r():_a.add(r),()=>{_a.delete(r),o()}}function Dp(){let e=_p();return e?(nn=e,xn=e.cursor,M(()=>{qr.value=e.version,Hr.value=e.confirmsEmail,ne.value=e.teams,Me.value=e.numbers,wa(e.events.toReversed()),ra(e.tasks)}),Tp(e),Kl(),!0):!1}async function Cp(){nn&&Date.now()-nn.at<vk&&zl();let e=await Mp().catch(n=>{throw nn&&(J.value="offline"),n});if(!nn){Pp(e),Kl(),zl();return}let t=on&&nn.rights===Rp(e);if(nn=null,t)return M(()=>Up(e));zl({quiet:!0}),await qp(e)}function zl({quiet:e=!1}={}){if(!on){on=um({up:Tk,down:Ak}),e||Fp();for(let t of _a)t();_a.clear(),Ap=ke(wk),Rr()}}var Rp=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Np(){let e=S.peek();if(!e||!xn||nn||to)return;let t=Rp({cursor:xn,instance:null,events:null,inbox:null,me:e,teams:ne.peek()});Ep({cursor:xn,rights:t,numbers:Me.peek(),version:qr.peek(),confirmsEmail:Hr.peek()})}addEventListener("pagehide",Np);document.addEventListener("visibilitychange",()=>document.hidden&&Np());function wk(){let e=fa.value;return on?.subscribe(Vs,()=>({filter:e}),{next:t=>{Me.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Lp(){Ap(),Aa(),nn=null,xn=null,to=!1,clearTimeout(Ip),on?.close(),on=null,clearTimeout(Sn),kp(),Lm(),Hm(),M(()=>{J.value="connecting",Me.value=null,ne.value=[],wa([])})}async function Mp(){let e=await _(zd,{}).catch(xk);if(!e.me||!e.cursor)throw new ie("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ie("UNAUTHENTICATED","");return e}function xk(e){if(!(e instanceof ie)||!e.data)throw e;return e.data}function Pp(e){xn=e.cursor,M(()=>{Up(e),wa(e.events?.nodes??[])})}function Up(e){S.value=e.me,qr.value=e.instance?.version??"",Hr.value=e.instance?.confirmEmail??!1,ne.value=e.teams??[];for(let t of Op)t(e)}function Fp(){Aa=on?.subscribe(mm,()=>({after:xn}),{next:({events:e})=>Sk(e),failed:Kp})??(()=>{})}function Sk(e){if(xn=e.cursor,e.__typename==="StreamEvent")return Ek(e.event);if(e.__typename==="StreamReady")return Ik(e.replayed);Aa(),e.reason!=="SHUTDOWN"&&qp()}function Ek(e){M(()=>{e.subjectType==="TASK"?_k(e):e.task?ue(e.task):/^(team|user|label|stage)\./.test(e.name)&&bk(),mp(e),Ta.value+=1}),kk();for(let t of Zl)t(e)}function _k({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&qt(t);else if(e==="task.purged"||!n)qt(t,n?.version??1/0);else{gk.has(e)&&sa(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ue({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function Tk(){clearTimeout(Sn),Sn=0,J.value=Fr?"catching":"connecting",Rr(),wp()}function Ak(){J.peek()==="offline"||Fr&&Sn||(Fr=!0,J.value=navigator.onLine?"catching":"offline",clearTimeout(Sn),Sn=setTimeout(()=>{J.value="offline"},hk))}function Ik(e){clearTimeout(Sn),Sn=0,Fr&&pp(e),Fr=!1,J.value="sync"}async function qp(e){to||(to=!0,Aa(),J.value="catching",await Hp(e))}async function Hp(e){try{let t=e??await Mp();if(Rm(),Pp(t),await gp(),!to)return;Nm(),to=!1,Fp()}catch(t){if(!to)return;Ip=setTimeout(Hp,pt()),Jt(t)||Kp(t)}}function Bp(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Kp(e){if(J.value="offline",!(e instanceof ie))throw e}var Ql=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,Wp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${Ql} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,Gp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,jp="query Unread { inbox(first: 1) { unreadCount cursor } }",Vp=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${Ql} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Yp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${Ql} }
}
}`,zp=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Fe=k(0),En=k(new Map),Wr=0,Jl=new Map,Ia=new Set,Yr=k(!1),_n=null,Oa=null,Gr=()=>{},jr=0,Vr=0,Zp=0,Da=new Set,Ca=()=>Wr,Xl=()=>Zp,Qp=()=>Oa??_n;function Jp(e,t){Wr===t&&(Oa=e)}var Xp=(e,t)=>Ia.has(`${e} ${t}`);function ef({key:e,variables:{ids:t=[]}}){for(let n of t)Ia.delete(`${e} ${n}`)}function Ra(e,t,n=()=>!1){let o=new Map(En.peek()),r=a=>(Jl.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);En.value=o}function tf(e,t){Wr===t&&(Fe.value=e)}function Ok({unreadCount:e,cursor:t}){_n||(_n=t,M(()=>{Fe.value=e,Yr.value=!0}),ec())}function ec(){Gr(),Gr=Kt(Vp,()=>({after:_n}),{next:({inbox:e})=>Dk(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Vr),Vr=setTimeout(Na,pt())}})}function Dk(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?ec():Na());if(_n=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Wr+=1,Oa=null,M(()=>{Fe.value=r,!(!t||!n)&&(Jl.set(n,Wr),o&&Ia.add(`${o} ${n}`),En.value=new Map(En.peek()).set(n,t))}),n||zr().catch(()=>{})}function zr(){return Zp+=1,Promise.all([...Da].map(e=>e()))}async function Na(){Gr(),clearTimeout(Vr);let e=jr+=1;try{await nf(e)}catch{e===jr&&(Vr=setTimeout(Na,pt()))}}async function nf(e){let[t]=await zr(),n=t??(await _(jp,{})).inbox;e===jr&&(_n=n.cursor,M(()=>{Fe.value=n.unreadCount,Yr.value=!0}),ec())}qo(({inbox:e})=>e?Ok(e):Na());Ae(async()=>{_n&&await nf(jr+=1)});D(()=>S.value?.id).subscribe(()=>{jr+=1,Gr(),Gr=()=>{},clearTimeout(Vr),_n=null,Oa=null,Yr.value=!1,Jl.clear(),Ia.clear(),M(()=>{Fe.value=0,En.value=new Map})});ke(()=>{(Fe.value?navigator.setAppBadge?.(Fe.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
<use href="#${t}" />
</svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
<title>${a}</title>
<use href="#${t}" />
</svg>`}function re({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Rk(e.id)}} ...${r}>
${Ck(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var no=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role="meter"
aria-label=${n}
aria-valuemin="0"
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}} />
</span>`;function Tn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class="sr">${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var rf=({task:{commentCount:e,attachmentCount:t}})=>l`
<${of} of="comments" n=${e} />
<${of} of="files" n=${t} />
`;function of({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
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
</div>`}function Se(e){return!(e instanceof ie)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function Ck(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Rk(e){let t=Nk.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Nk=D(()=>new Map(xt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Lk=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,sf=`query Files($id: ID!) {
task(id: $id) { attachments { ${Lk} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,af=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,La=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var lf=50*6e4,cf=100,uf=[500,1e3,2e3,4e3,8e3,16e3],Mk=10*6e4,Pk=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Uk=/^attachment\.|^comment\.(created|deleted)$/,Zr=k(null),ht=({contentType:e})=>Pk.has(e),vt=({can:e,version:t})=>e.comment&&t>0,df=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||ee.value.some(({id:n})=>n===e.team.id)),tc=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ue(o=>o.task?.id===this.taskId&&Uk.test(o.name)&&this.soon(cf)),Ae(()=>this.read()),J.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(sf,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{Zr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),lf);let t=this.all.peek()?.some(n=>ht(n)&&!n.thumbnailUrl&&Fk(n));t&&this.looks<uf.length&&this.soon(uf[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===cf&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>lf}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Fk=({createdAt:e})=>Date.now()-Date.parse(e)<Mk,nc=new Set;function Ma(e,t){nc.has(t)||(nc.add(t),qe(e).load())}var oc=new Map;function qe(e){let t=oc.get(e)??new tc(e);return oc.set(e,t),t}function mf({id:e,version:t}){let n=t===0,o=qe(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{oc.clear(),nc.clear()});var Pa=["DAILY","WEEKLY","MONTHLY","YEARLY"],Ho=["MO","TU","WE","TH","FR","SA","SU"],pf="MO,TU,WE,TH,FR",qk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,Hk=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),rc=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),sc=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,ff=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:vf(e),ends:"never",count:10,until:"",fromCompletion:!1});function $f({rule:e,fromCompletion:t},n){let o=rc(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=Pa.find(h=>h===r);if(!f||m!=="MO"||Object.keys(o).some(h=>!Hk.has(h)))return null;let $=i.split(",").map(h=>Ho.indexOf(h)),p=f==="MONTHLY"&&qk.test(i)&&!c,v=f==="MONTHLY"&&c==="-1"&&!i,y=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!y||c&&!v?null:{often:f,interval:Number(a),weekdays:y?$:[],fromCompletion:t,monthly:p?"nth":v?"last":"day",nth:p?i:vf(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?sc(d):""}}function hf({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Ho[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function vf(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Ho[st(e)]}`}var Bk="2024-01-01",Kk=/^([+-]?\d*)(\w\w)$/,Wk=5;function Wt({rule:e,fromCompletion:t}){let n=rc(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=Gk(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!gf(n)&&(u=s("repeat.in",{often:u,months:Ua(n.BYMONTH).map(zk).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(sc(i),{dateStyle:"medium"})}):u}var Mt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function Gk(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return jk(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return Vk(e);if(t==="WEEKLY")return Yk(Ua(n));let a=Ua(n).map(Fa);return a.includes("")?null:a.join(", ")}function jk(e,t,n){return n!=="MONTHLY"?null:e===pf&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Ho.includes(e)&&Fa(`${t}${e}`)||null}function Vk({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return gf({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Ua(t).map(o=>o==="-1"?s("repeat.lastDay"):yf("repeat.day",Number(o))).join(", ")}var gf=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),Yk=e=>e.map(t=>bf(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Fa(e){let[,t="",n=""]=Kk.exec(e)??[],o=Number(t);if(!o)return"";let r=bf(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=Wk?s(`repeat.nth.${o}`,{day:r}):yf("repeat.nth",o,r)}var yf=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),bf=(e,t)=>s.date(`${Bk.slice(0,8)}0${Ho.indexOf(e)+1}`,{weekday:t}),zk=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Ua=e=>e.split(",").filter(Boolean);var kf=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${X} } }
}`,wf=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Xe} task { ${X} description } }
}`;var oo=k(null),rn=k(null);async function xf(e,t,n){rn.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Wt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await nt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&Ef(e,K(a[0]),t??void 0)}async function Sf({id:e,key:t,dueDate:n,recurrence:o},r){rn.value=null;let a=q("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ye(a,"skipOccurrence",wf,{id:e},[e],u);if(d.length)Ef({id:e},K(d[0]));else if(m){let f=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:f}),()=>va(a,m,{dueDate:n}),`/t/${m.key}`)}}function Ef({id:e},t,n){rn.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||R({bad:!0,text:t})}var qa=k(null);function Qr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);qa.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var W="errors { code message path }";async function be(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?R({bad:!0,text:K(o.errors[0])}):n&&R({text:n}),o.errors.length?null:o}catch(o){return R({bad:!0,text:`${s("failed.title")}: ${Se(o)}`}),null}}var _f=`query Reminders($id: ID!) { task(id: $id) { ${X} reminders { ${Ys} } } }`,Tf=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${W} reminder { ${Ys} } }
}`,Af=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${W} deletedId } }`;var ro=k(null),Bo=k(null);async function ac(e){let{task:t}=await _(_f,{id:e});t&&ue(t)}async function ic({id:e,key:t},n){Bo.value=null;try{let{errors:o,reminder:r}=(await _(Tf,{id:e,when:n})).createReminder;if(o.length)return Ha(e,K(o[0]));if(!r)return;If(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:cc(r)}),()=>lc(e,r),`/t/${t}`),ac(e).catch(()=>{})}catch(o){Ha(e,Se(o))}}async function lc(e,t){Bo.value=null;try{let{errors:n}=(await _(Af,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ha(e,K(n[0]));If(e,r=>r.filter(a=>a.id!==t.id)),R({text:s("reminder.did.taken")})}catch(n){Ha(e,Se(n))}}function Ha(e,t){Bo.value={id:e,why:t},document.querySelector(".sheet .reminders")||R({bad:!0,text:t})}function If(e,t){let n=L(e);n&&ue({...n,reminders:t(n.reminders??[])})}function cc({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Of(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var _t={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},so=["PENDING","IN_PROGRESS"];function Df(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of tt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>tt.indexOf(a.status)>tt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Gt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Jr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Ko=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Zk="";function Xr(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${Zk}`,u=o&&!Jr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Cf(Ko(u))},m=e.key||e.title,f=u?Qk(m,u):s("did.arranged",{task:m});return Rf(e,d,{rank:c,...u&&Ko(u)},f,Jk(e))}var Qk=(e,t)=>t.stage?s("did.staged",{task:e,to:Gt(t)}):s(`did.${t.status}`,{task:e}),Cf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Rf(e,t,n,o,r,a=q("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:wm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ye(a,"moveTask",km,{id:i,input:t},[i],c,u);if(d.length)return R({bad:!0,text:s("did.refused",{what:o,why:K(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,$a(f,n)):R({text:o})}function Jk(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=q("change");_e(t,f,m);let $=u&&await Xk(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,v={...$||ew(e),...p&&Cf(c)};return Rf(d,v,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function Xk(e,t,n){try{let{above:o,below:r}=await _(xm,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function ew(e){let t=Ro([{field:"RANK",direction:"ASC"}]),n,o;for(let r of vn())r.id===e.id||!$e(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}function jt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(h))},v=n?setTimeout(p,350):0,y=()=>{let te=document.elementsFromPoint(m.x,m.y).find(C=>C.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(te??void 0,{x:m.x-o+i,y:m.y-r+c},m)},h=()=>{let O=d?.getBoundingClientRect(),te=O?m.x>O.right-48?1:m.x<O.left+48?-1:0:0;if(te&&d){let C=d.scrollLeft;d.scrollLeft+=te*9,d.scrollLeft!==C&&y()}$=requestAnimationFrame(h)},g=O=>{if(m={x:O.clientX,y:O.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return b("cancel")();f||p(),y()}},b=O=>()=>{clearTimeout(v),cancelAnimationFrame($);for(let[te,C]of me)removeEventListener(te,C,!0);f&&(addEventListener("click",uc,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",uc,!0)),t[O]())},E=O=>{O.key==="Escape"&&(f&&O.preventDefault(),b("cancel")())},T=O=>{f&&O.preventDefault()},me=[["pointermove",g],["pointerup",b("drop")],["pointercancel",b("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",uc]]:[]];for(let[O,te]of me)addEventListener(O,te,{capture:!0,passive:!1})}function uc(e){e.stopPropagation(),e.preventDefault()}var sn=k(null),dc=k(""),Nf=()=>({row:".row",name:s("order.manual"),said:dc});function Ba(e,t,n=Nf()){let o=$t(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!tw(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;jt(e,{lift:()=>{sn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<nw(i.querySelector(`[data-task="${f}"]`)));sn.value={id:o,before:m??null}},drop:()=>{let c=sn.value?.before??null;sn.value=null,c!==(t[t.indexOf(o)+1]??null)&&Lf(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{sn.value=null}})}function Ka(e,t,n=Nf()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?$t(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(Lf(r,t.filter(i=>i!==r),a,n),pe(`${n.row}[data-task="${r}"] [data-go]`))}function Lf(e,t,n,{name:o,said:r}){let a=L(e);a&&(Xr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var tw=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function nw(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var mc=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function es(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&mc(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let v=[...Map.groupBy($,y=>a.get(y))].map(([y,h])=>ow(h,t.get(y??""),f));return{errors:(await Promise.all(v)).flatMap(({errors:y})=>y)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await Po(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function ow(e,t,n){let o=q("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ye(o,"updateTask",zs,{id:e[0],input:a},e,i):ye(o,"updateTasks",Zs,{ids:e,input:a},e,i)}function Mf(e,t){let n=new Map;for(let o of e){let r={id:q("label"),name:t.trim(),color:Lo(Et(o))};da(o,r),n.set(o,r),ye(q("change"),"createLabel",Sm,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function Tt(e,t){let n=rw(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function rw(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function P({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return j(()=>{let d=i.current,m=document.activeElement,f=$t(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),pc(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&sw(d,i.current)&&o()}}
>
${a}
</dialog>`}function pc(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function sw({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var H=e=>t=>e(t.currentTarget.value);function Wo({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
/>`}function Go(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var ao=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden="true" />
<span>${e.name}</span>
</span>`;function jo({task:e,most:t=1/0,mute:n=!1}){let o=Fm(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
${r.map(i=>l`<${ao} key=${i.id} label=${i} />`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden="true">+${s.number(a.length)}</span>
<span class="sr">${a.join(", ")}</span>
</span>`}
</span>`}function Uf({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=Go(r),c=[...new Set(e.map(({team:E})=>E.id))],u=aw(c),d=E=>u.filter(({name:T})=>Y(T).includes(Y(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>Pf(T)&&!Nl(Et(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Qe.value=null},v=({alike:E})=>{let T=e.filter(({team:O})=>E.has(O.id)),me=T.filter(O=>mc(O,E)).length;return me===0?"false":me===T.length?"true":"mixed"},y=E=>{es(e,E.alike,v(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},h=E=>{let T=c.filter(O=>Pf(O)&&!Nl(Et(O),E)),me=u.find(({name:O})=>Y(O)===Y(E.trim()));es(e,new Map([...me?.alike??[],...Mf(T,E)]),!0),o(""),a(0)},g=E=>{let T=E===n?f[r]:d(E)[0];T?y(T):m(E)?h(E):E||p()},b=()=>{p(),V(`/team/${e[0].team.key}`)};return l`<${P}
class="menu"
label=${s("field.labels")}
close=${p}
place=${E=>Tt(E,t)}
>
<${Wo} ...${{typed:n,type:o,count:$,at:r,move:a,take:g}} label=${s("labels.find")} longest=${50} />
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
onClick=${()=>y(E)}
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
<i class="dot" style=${{"--label":Lo(Et(c[0]))}} />
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${b}>${s("labels.manage")}</button>
</${P}>`}function aw(e){let t=new Map;for(let n of e)for(let o of Et(n)){let r=Y(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Pf=e=>ee.value.some(({id:t})=>t===e);function Ff({task:{recurrence:e}}){if(!e)return null;let t=Mt(Wt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${w} name="repeat" /></span>`}var fc="kind task { id key title status deletedAt }",qf=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${X} relations { ${fc} } } }
}`,Hf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${X} relations { ${fc} } }
}
}`,Bf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Xe} task { ${X} relations { ${fc} } }
}
}`;var iw=100,lw=50,$c=new Set,Kf=0;function Wa(e){$c.add(e),clearTimeout(Kf),Kf=setTimeout(hc,iw)}async function hc(){let e=[...$c].slice(0,lw);if(e.length){try{let{tasks:t}=await _(qf,{ids:e});for(let n of t.nodes)ue(n);for(let n of e)$c.delete(n)}catch{return}hc()}}J.subscribe(e=>{e==="sync"&&hc()});Ue(({subjectId:e,changes:t})=>{Vn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Wa(e)});Ae(async()=>{for(let{id:e,relations:t}of oa())t&&Wa(e)});function vc({task:e}){return G(e.id).value??(Cm(e.id)?null:e)}var Wf=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(vc).flatMap(t=>t&&!t.deletedAt&&Z(t)?[t]:[]);var Gf=e=>e.blocked&&Z(e)&&$e(e),jf=({task:e})=>Gf(e)&&l`<${cw} task=${e} />`;function cw({task:e}){let t=Yf(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
<${w} name="blocked" />
</span>`}var Vf=({task:e})=>Gf(e)&&l`<${uw} task=${e} />`;function uw({task:e}){let t=Yf(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name="blocked" />
<span>${t.length?we("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function Yf(e){let t=!e.relations;return I(()=>{t&&Wa(e.id)},[e.id,t]),Wf(e)}function zf({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
<i class="pie" style=${{"--part":`${100*t/n}%`}} />
${s.number(t)}
/
${s.number(n)}
</span>`}var Vo=({task:e})=>l`
<${jf} task=${e} />
<${Ff} task=${e} />
<${zf} task=${e} />
<${rf} task=${e} />
`;var dw=matchMedia("(prefers-reduced-motion: reduce)"),Zf=D(()=>Ge.value.size>0);function Qf({id:e,mark:t}){let n=G(e).value,o=Dt(()=>he.value===e).value,r=Dt(()=>Ge.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!Z(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{je.value=e}}
onClick=${u=>{!u.shiftKey&&!Zf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Gl(e):Pr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>an(u,e)}
>
<input
class="pick"
type="checkbox"
tabindex=${Zf.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Gl(e):Pr(e)}
/>
<${gt} task=${n} kind="status" can=${n.can.changeStatus}>
<${oe} kind="status" value=${n.status} mute />
</${gt}>
<code>${n.key||"\u2026"}</code>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m" data-field="labels">
${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
<${jo} task=${n} most=${3} />
<${Vo} task=${n} />
</span>
<${gt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Tn} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${gt}>
<${gt} task=${n} kind="priority" can=${n.can.update}>
<${oe} kind="priority" value=${n.priority} />
</${gt}>
<${gt} task=${n} kind="assignee" can=${n.can.assign}><${re} user=${n.assignee} /></${gt}>
</div>
</li>`}function gt({task:e,kind:t,can:n,children:o}){let r=mw(e,t),a=r?s("row.change",{now:r,task:e.title,change:s(`command.${t}`)}):s("row.due",{task:e.title});return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${a}
title=${n?s(`command.${t}`):void 0}
onClick=${i=>{Qe.value={kind:t,ids:Jf(e.id),anchor:i.currentTarget}}}
>
${o}
</button>`}function mw(e,t){if(t==="assignee")return e.assignee?.name??s("nobody");if(t==="status"||t==="priority")return s(`${t}.${e[t]}`);let n=e.dueDate&&s.day(e.dueDate);return n&&e.overdue&&Z(e)?`${s("overdue")}, ${n}`:n}var Jf=e=>Ge.peek().has(e)?[...Ge.peek()]:[e];function an(e,t){if(e.shiftKey)return;e.preventDefault(),je.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Qe.value={kind:"actions",ids:Jf(t),anchor:a?r:{x:n,y:o}}}function An(){let e=A(null);return I(()=>Ue(t=>{ga.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);dw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Yo({ids:e,label:t,arranged:n=!1}){let o=An(),r=ts(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?sn.value:null,c=n&&{onPointerDown:u=>Ba(u,e),onKeyDown:u=>Ka(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${Qf} key=${u} id=${u} mark=${i&&gc(u,i)} />`)}
</ul>`}function ts(e,t){let n=A(-1);return j(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf($t(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var gc=(e,t)=>e===t.id?"held":e===t.before?"next":"";var pw="\uFFFF",ns=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():pw,...o&&{fields:o}}),Xf=e=>({key:e,name:s(`priority.${e}`),rank:-St.indexOf(e),fields:{priority:e}}),e$=e=>ns(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),t$={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:tt.indexOf(e)}],priority:({priority:e})=>[Xf(e)],assignee:({assignee:e})=>[e$(e)],team:({team:e})=>[ns(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=en(e);return[ns(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...ns(t.id,t.name,""),label:t})):[ns("",void 0,s("labels.none"))],due:e=>[n$($w(e))]},zo=Object.keys(t$),os=["assignee","priority","label","due","team"],fw={priority:()=>St.map(Xf),assignee:e=>[...e?ft(e.id):[],null].map(e$),due:()=>[1,2,4].map(n$)};function $w(e){let{dueDate:t}=e;return e.overdue&&Z(e)?0:t?t<=N.value?1:t<=F(N.value,7)?2:3:4}function n$(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:N.value,2:F(N.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function o$(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=G(r).value;for(let i of a?t$[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var r$=(e,t,n)=>o$(e,t,fw[t]?.(n));function s$({ids:e,by:t}){return o$(e,t).map(({key:n,name:o,ids:r})=>l`<section class="group" key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class="num">${s.number(r.length)}</span></h2>
<${Yo} ids=${r} label=${o} />
</section>`)}var yc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",a$=`query Views { views { ${yc} } }`,i$=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,l$=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${W} view { ${yc} } }
}`,Ga=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${W} view { ${yc} } }
}`,c$=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${W} deletedId } }`,u$=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${X} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var Vt=k([]),rs=k(!1),ja=()=>{},bc=0,kc=0;async function io(){let e=bc+=1,{views:t}=await _(a$,{});e===bc&&M(()=>{Vt.value=t,rs.value=!0})}function d$(){clearTimeout(kc),kc=setTimeout(()=>io().catch(()=>{}),100)}function m$(){ja(),ja=Kt(i$,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?m$():d$()},failed:e=>console.warn("no views:",e.message)})}qo(m$);Ue(({name:e})=>e.startsWith("view.")&&d$());Ae(io);D(()=>S.value?.id).subscribe(()=>{bc+=1,ja(),ja=()=>{},clearTimeout(kc),rs.value=!1,Vt.value=[]});var hw={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},f$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Sc={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},$$={LIST:zo,BOARD:os,CALENDAR:[]},vw=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],it=D(()=>Vt.value.find(({id:e})=>e===Q.value.query.get("saved"))),lo=D(()=>{let{name:e,query:t}=Q.value,n=f$[e];if(!n)return null;let o=n==="LIST",r=Re(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:so):void 0,i=t.get("sort");return{layout:n,filter:Rt({...r,status:a}),orderBy:o&&i&&_t[i]?_t[i]:[],groupBy:$$[n].includes(t.get("group")??"")&&Sc[t.get("group")??""]||null}}),ln=D(()=>["today","week","later"].includes(Q.value.query.get("due")??"")),h$=D(()=>{let e=it.value,t=e&&Zo(e);if(!e||!t)return!1;let{name:n,query:o}=Q.value;return f$[n]!==e.layout||vw.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function v$(e){let t=Zo(e);return t?(t.set("saved",e.id),`${hw[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var g$=({groupBy:e})=>zo.find(t=>Sc[t]===e)??"";function Zo({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=gw[u]?.(d);if(!m)return null;r.set(...m)}let a=$$[n].find(u=>Sc[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===so.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(_t).find(u=>ss(p$(t),p$(_t[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var gw={status:e=>xc("status",e,"in"),priority:e=>xc("priority",e,"in"),labels:e=>ss(e,{isEmpty:!0})?["label","none"]:xc("label",e,"any"),stage:e=>wc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>ss(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=wc("team",e,"eq");return t&&["team",ne.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>ss(e,{me:!0})?["assignee","me"]:ss(e,{isNull:!0})?["assignee","nobody"]:wc("assignee",e,"eq")};function wc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function xc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var ss=(e,t)=>JSON.stringify(e)===JSON.stringify(t),p$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var b$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},co={unread:e=>y$(e)&&!e.readAt,all:e=>y$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},y$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function uo(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function Ec(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function k$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var yw=100,_c=new Map,as=k([]),bw=D(()=>[...as.value,...at.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Qo=D(()=>{let e=new Map(En.value);for(let t of bw.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Xp(t.key,n)&&e.set(n,kw(o,t))}return e});function kw(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?Ec(e,n.input,o):co.unread(e)&&e.occurredAt<=r?Ec(e,{read:!0},o):e}function w$(e,t,{silent:n=!1}={}){Ac([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Va(e,t){Ac([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function x$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Ac([e],{snoozedUntil:t},n)}function S$(e){let t=e.filter(co.unread),[n]=[...En.peek().values()].sort(uo),o=t.length===Fe.peek()&&t.length<=yw?()=>Tc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};E$("markAllRead",zp,{upTo:Qp()},r,o)}function Ac(e,t,n){let[o]=e;Tc(e,t,n,n?()=>Tc(e,k$(o),s("inbox.did.undone")):void 0)}function Tc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);E$("updateNotifications",Yp,{ids:r,input:t},{told:n},o)}function E$(e,t,n,o,r){let a=q("change"),i=new Promise(u=>_c.set(a,{resolve:u,at:Ca(),undo:r})),c=new Date().toISOString();bn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Jn(i)}yn(["updateNotifications","markAllRead"],(e,t)=>{let n=_c.get(e.key),[o]=t.errors;o?(R({bad:!0,text:s("inbox.refused",{why:K(o)})}),zr().catch(()=>{})):ww(e,t,n),ef(e),_c.delete(e.key),n?.resolve(t)});function ww(e,{notifications:t=[]},n){n&&Ra(t,n.at),e.field==="markAllRead"&&xw(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&R({text:o})}async function xw(e){as.value=[...as.peek(),e],await zr().catch(()=>{}),as.value=as.peek().filter(t=>t!==e)}var Sw=30,Ew=100,_w=new Set(["unread","all"]),Ic=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...Qo.value.values()].filter(n=>co[this.show](n)||t.has(n.id)&&co.all(n)).filter(n=>this.reaches(n)).sort(uo)}reaches(t){let{value:n}=this.horizon;return!n||uo(t,n)<=0}open(){let t=()=>this.reload();return Da.add(t),(!this.ready.peek()||this.gap!==Xl())&&this.load(),()=>{Da.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}async loaded(){this.ready.peek()||await(this.busy.peek()?this.reading?.catch(()=>{}):this.load())}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ca(),a=Xl(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(Ew,Math.max(Sw,o-c.length)),{inbox:$}=await _(Wp,{filter:b$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{tf(u.unreadCount,r),!i&&_w.has(this.show)&&Jp(u.cursor,r),Ra(c,r,f=>co[this.show](f)&&Tw(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},Tw=(e,t,n)=>(!t||uo(t,e)<0)&&(!n||uo(e,n)<=0),Oc=new Map;function Ya(e){let t=`${S.value?.id} ${e}`,n=Oc.get(t)??new Ic(e);return Oc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>Oc.clear());var Dc=["unread","all","archived","later"],In=()=>Q.value.name==="inbox",Aw=D(()=>Dc.find(e=>e===Q.value.query.get("show"))??"unread"),za=D(()=>Ya(Aw.value)),Za=k(null),Jo=k(null),_$=()=>!!document.activeElement?.closest("dialog.sheet");function T$(){let e=se.peek().name==="task"?he.peek():null;return za.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Za.peek())}var Qa=e=>()=>{let t=T$();t&&e(t)},A$=e=>document.querySelector(`main [data-notice="${e}"]`),I$=Qa(({id:e})=>N$(A$(e))),O$=Qa(e=>Xa(e)),D$=Qa(e=>Va(e,!e.archivedAt)),C$=Qa(({id:e})=>{Jo.value={id:e,anchor:A$(e)?.querySelector("[data-snooze]")??null}});async function Ja(){Ya("all").ready.peek()||await Ya("unread").loaded(),S$([...Qo.peek().values()])}function Xa(e,t){za.peek().keep(e.id),w$(e,!e.readAt,t)}function Cc(e){let t=se.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Iw(i)),o=t?T$()?.id:Za.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?N$(a):R$(a)?.focus()}var Iw=e=>e.hasAttribute("data-task"),R$=e=>e?.querySelector("[data-go]"),N$=e=>R$(e)?.click();var Rc=e=>[...vn()].filter(t=>t.parentId===e&&$e(t)),ei=({id:e,progress:t})=>Math.max(t?.total??0,Rc(e).length);var L$=`query Family($id: ID!) {
task(id: $id) { ${X} parent { ${X} } subtasks { ${X} } relations { kind task { ${X} } } }
}`;var Ow=100;async function Nc(e){let t=Rc(e),{task:n}=await _(L$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ue(u);for(let u of r)aa(u.id,{parentId:e});for(let u of t)c.has(u.id)||aa(u.id,{parentId:void 0});aa(e,{parentId:o?.id??null,relations:a.map(Dw)})})}var Dw=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function M$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>Nc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Ue(u=>{u.subjectId!==e||!Cw(u)||(clearTimeout(o),o=setTimeout(i,Ow))}),Ae(a),J.subscribe(u=>u==="sync"&&r&&i())];return r&&J.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Cw=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function P$(e){let t=dt(()=>{let n=new Uo(o=>o.parentId===e&&$e(o),Rw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var Rw=Ro([{field:"RANK",direction:"ASC"}]);var Pt=k(null);function Xo(e,t="subtasks"){let n=he.peek();n?Pt.value={id:n,of:t,why:e}:R({bad:!0,text:e})}async function U$({id:e,team:t},n){Pt.value=null;let{errors:o}=await Mr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Xo(K(o[0])),!o.length}async function F$({id:e,team:t},n){Pt.value=null;let o=M(()=>n.map(c=>Mr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Xo(K(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>ba(i.filter(c=>L(c.id))))}async function ti({id:e,parentId:t},n){Pt.value=null,t===void 0&&await Nc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await nt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Xo(K(r[0]))}async function ni(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>Nw(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await Po(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Nw(e,t){let n=q("change"),o={watching:t};return _e(e,n,o),ye(n,"watchTask",Em,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var yt=[{id:"palette",keys:"mod+k",run:()=>{de.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>ee.value.length,run:()=>Nt()},{id:"search",keys:"/",run:Hw},{id:"down",keys:"j",run:()=>In()?Cc(1):Lc(1),silent:!0},{id:"up",keys:"k",run:()=>In()?Cc(-1):Lc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ct(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:B$,run:([e])=>Pr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:In,run:I$,silent:!0},{id:"noticeRead",keys:"u",when:In,run:O$},{id:"noticeArchive",keys:"e",when:()=>In()&&!_$(),run:D$},{id:"noticeLater",keys:"h",when:In,run:C$},{id:"noticesRead",keys:"shift+i",when:()=>In()&&Fe.value,run:Ja},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>ya(e,{status:e.some(Z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:mo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ft(e.team.id).length,run:mo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:mo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:mo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:mo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:mo("labels")},{id:"watch",keys:"w",task:!0,when:$e,run:ni},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:Mw,run:Pw},{id:"remind",keys:"r",task:!0,one:!0,when:$e,run:Lw},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>he.value===e.id&&e.can.update,run:()=>q$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Qr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>ti(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Qr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&ee.value.length>1,run:mo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>he.value===e.id&&e.can.comment,run:()=>q$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>he.value===e.id&&vt(e),run:qw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Fw(e)},{id:"delete",task:!0,when:e=>e.can.delete&&$e(e),run:Uw},{id:"restore",task:!0,when:e=>e.can.delete&&!$e(e),run:e=>e.map(t=>ka(t))},{id:"undo",keys:"z",run:Zm},{id:"inbox",keys:"g i",run:()=>V("/inbox")},{id:"today",keys:"g t",run:()=>V(Ne("/"))},{id:"tasks",keys:"g l",run:()=>V(Ne("/tasks"))},{id:"board",keys:"g b",run:()=>V(Ne("/board"))},{id:"calendar",keys:"g c",run:()=>V(Ne("/calendar"))},{id:"reports",keys:"g r",run:()=>V(Ne("/reports"))},{id:"trash",keys:"g x",run:()=>V(Ne("/trash"))},{id:"teams",keys:"g m",run:()=>V("/team")},{id:"settings",keys:"g s",run:()=>V("/settings")},{id:"overview",keys:"g o",run:()=>V("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>V("/instance")},{id:"saveView",keys:"v",when:()=>lo.value&&(it.value||!ln.value),run:()=>{de.value="view"}},{id:"theme",run:Ur},{id:"keys",keys:"?",run:()=>{de.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>$n()}];function Mc(){let{name:e,key:t=""}=se.value,n=e==="task"?na(t):je.value;return n&&L(n)||null}function si(){let e=se.peek().name==="task"?[]:Pc(),t=Mc();return e.length?e:t?[t]:[]}var Pc=()=>[...Ge.value].map(L).filter(e=>e!=null),H$=(e,t)=>t.filter(n=>!e.when||e.when(n));function bt(e,t=si()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Mc();return o!==null&&B$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return H$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function Yt(e,t=si()){if(!e.task)return e.run();let n=H$(e,e.id==="select"?[Mc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ai=e=>yt.find(t=>t.id===e)?.keys??"";function lt(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function mo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Qe.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Lw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);ro.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Mw(e){return e.can.update&&$e(e)&&e.version}function Pw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);oo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function B$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Uw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||ei(t)))return Uc(e);xa.value=e.map(({id:t})=>t),de.value="delete"}function Uc(e){se.value.name!=="task"?wn():e.some(({id:t})=>t===he.value)&&jn(),ba(e)}async function Fw(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),R({text:s("did.copied",{task:e.key})})}function q$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function qw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Hw(){let e=document.querySelector("main .search");e?e.focus():de.value="palette"}function Lc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Bw(e);let n=se.peek().name==="task",o=t.findIndex(i=>$t(i)===(n?he:je).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L($t(r)??"");a&&Ct(a)}var oi=0,ri=null;function Bw(e){let t=document.querySelector("main");t&&(oi=Math.max(1,oi+e),ri?.disconnect(),ri=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ri?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?oi:0;oi=0;for(let r=0;r<o;r+=1)Lc(1)}),ri.observe(t,{childList:!0,subtree:!0}))}var Kw=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],Ww=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Gw=new Set(["done","status","stage"]),jw=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function Vw(e){if(!e.task)return bt(e);let t=ee.value.length>0;return Gw.has(e.id)?t||Ce.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!jw.has(e.id)}function K$(){let e=()=>{de.value=""},t=Kw.map(([n,o])=>({name:n,lines:o.flatMap(r=>yt.filter(a=>a.id===r&&Vw(a))).map(r=>({text:s(`command.${r.id}`),keys:lt(r.keys??"")}))}));return ee.value.length&&t.push({name:"carry",lines:Ww().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${P} class="wide" labelledby="keys-title" close=${e}>
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
</${P}>`}var Yw={status:()=>tt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Ft(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>St.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...zw(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${re} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>ee.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>tx().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function zw(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>ft(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Zw(e,t){let[n,...o]=e.map(r=>Qw(r,t));return o.every(r=>r===n)?n:void 0}var Qw=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function W$(){if(!Qe.value)return null;let{kind:e,ids:t,anchor:n}=Qe.value,o=t.map(r=>G(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${Xw} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Uf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${ex} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Jw=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function Xw({tasks:e,anchor:t}){let n=A(null),o=()=>{Qe.value=null},r=Jw.flatMap(i=>yt.filter(c=>c.id===i&&bt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${P}
class="menu"
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>Tt(i,t)}
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
${lt(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
</${P}>`}function ex({tasks:e,kind:t,anchor:n}){let o=Yw[t](e),r=Zw(e,t),[a,i]=x(""),c=h=>o.filter(g=>Y(g.text).includes(Y(h))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:h})=>h===r))),f=Go(d),$=()=>{Qe.value=null},p=h=>{$(),h&&ya(e,h.fields)},v=h=>p(h===a?u[d]:c(h)[0]),y=({currentTarget:{value:h,validity:g}})=>{h&&g.valid&&p({fields:{dueDate:h}})};return l`<${P}
class="menu"
label=${s(`field.${t}`)}
close=${$}
place=${h=>Tt(h,n)}
>
<${Wo} ...${{typed:a,type:i,at:d,move:m,take:v}} count=${u.length} label=${s(`field.${t}`)} />
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
onChange=${y}
/>
</div>`}
</${P}>`}function tx(){let e=F(N.value,7-st(N.value));return[["today",N.value],["tomorrow",F(N.value,1)],["friday",F(N.value,(11-st(N.value))%7||7)],["monday",e],["month",F(N.value,30)],["never",null]]}var nx={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},G$=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],ox=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],rx={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},sx={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},ax=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),ix=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),lx=new Set(["in","dans","en"]),cx=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),j$=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),V$=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),ux=new Set(["do","so"]);function li(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:Y(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],v=e.slice($,p);return t.plain?.has(v)?!1:(o.set(d,{field:d,from:$,to:p,text:v}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:v})=>Y(v)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&vx(nx,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&hx(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=mx(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:dx(r)}function dx(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function mx(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&ax.has(e[i-1].word)&&!n(e[i-1]),u=px(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function px(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=rx[a];if(d!==void 0)return{count:1,day:F(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:F(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:F(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:F(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return ii(1,is(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return ii(1,Y$(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&er(i))return Fc(2,er(i),+p[1],c,n);if(p&&i==="de"&&c&&er(c))return Fc(3,er(c),+p[1],u,n);let v=er(a)&&i?$.exec(i):null;if(v)return Fc(2,er(a),+v[1],c,n);if(lx.has(a)&&i&&c)return fx(sx[i]??+i,c,n);if(ix.has(a)&&i)return $x(i,n);let y=G$.findIndex(g=>g.includes(a.replace(/\.$/,"")));if(y<0)return;let h=a.replace(/\.$/,"");if(!(h.length===2&&!(o==="de"&&(r||!ux.has(h)))))return{count:1,day:F(n,(y-st(n)+7)%7||7),last:h.length<6,inside:!0}}function fx(e,t,n){if(e>0&&e<1e3)return cx.has(t)?{count:3,day:F(n,e)}:j$.has(t)?{count:3,day:F(n,7*e)}:V$.has(t)?{count:3,day:z$(n,e)}:void 0}function $x(e,t){let n=F(t,7-st(t)),o=G$.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:F(n,o)}:j$.has(e)?{count:2,day:n}:V$.has(e)?{count:2,day:z$(`${t.slice(0,7)}-01`,1)}:void 0}function Fc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?ii(e+1,is(Number(o),t,n)):ii(e,Y$(void 0,t,n,r))}var ii=(e,t)=>t?{count:e,day:t}:void 0;function Y$(e,t,n,o){if(e)return is(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=is(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function is(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function z$(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=is(o,n%12+1,r);if(a)return a}}var er=e=>ox.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function hx(e,t){let n=e.find(({name:o})=>Y(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var vx=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function ls(e,t={},n){let o=Gm(),r=ee.value,a=t.team??o.team??r[0],i=g=>ft((g??a)?.id??""),c=Ze.value.split("-")[0],u=li(e,{today:N.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:v,labels:y,stage:h}=p;return v&&!i($).some(({id:g})=>g===v.id)&&(p.assignee=null),y&&(p.labels=y.filter(({id:g})=>Et($.id).some(b=>b.id===g))),h&&!Ft($.id).some(({id:g})=>g===h.id)&&delete p.stage,{draft:p,marks:d}}function qc({team:{id:e,key:t,name:n},...o}){Mr({...o,team:{id:e,key:t,name:n}})}function Z$(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(!1),i=A(null),c=ee.value;if(!c.length)return null;let{draft:u,marks:d}=ls(e,{},n),m=$=>{$.preventDefault();let{draft:p}=ls(i.current?.value??"",{},n);if(a(!p.title),!p.title)return i.current?.focus();qc(p),t(""),o(new Set)},f=({text:$})=>{o(new Set([...n,$])),i.current?.focus()};return l`<form class="card quick" onSubmit=${m}>
<${w} name="plus" />
<${cs}
field=${i}
line=${e}
write=${t}
marks=${d}
unmark=${f}
untitled=${r&&!u.title}
/>
<button class="btn" type="submit">${s("quick.add")}</button>
${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
${(d.some(({field:$})=>$==="team")||c.length>1)&&l`<${On}
mark=${d.find(({field:$})=>$==="team")}
unmark=${f}
>
<${w} name="team" />
${u.team.name}
</${On}>`}
${u.assignee&&l`<${On} mark=${d.find(({field:$})=>$==="assignee")} unmark=${f}>
<${re} user=${u.assignee} mute />
${u.assignee.name}
</${On}>`}
${u.priority&&l`<${On} mark=${d.find(({field:$})=>$==="priority")} unmark=${f}>
<${oe} kind="priority" value=${u.priority} mute />
${s(`priority.${u.priority}`)}
</${On}>`}
${u.dueDate&&l`<${On} mark=${d.find(({field:$})=>$==="dueDate")} unmark=${f}>
<${w} name="calendar" />
${s.day(u.dueDate)}
</${On}>`}
${u.labels?.map($=>l`<${ao} key=${$.id} label=${$} />`)}
</div>`}
</form>`}function cs({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a,untitled:i,label:c,placeholder:u,paste:d}){let m=De(),f=A(null),$=()=>{f.current&&e.current&&(f.current.scrollLeft=e.current.scrollLeft)};j($);let p=[],v=0;for(let y of o)p.push(t.slice(v,y.from)),p.push(l`<mark title=${s("quick.asText",{text:y.text})} onClick=${()=>r(y)}>${y.text}</mark>`),v=y.to;return p.push(t.slice(v)),l`<div class="line-field">
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
</div>`}var On=({mark:e,unmark:t,children:n})=>e?l`<button
type="button"
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name="close" />
</button>`:l`<span class="chip">${n}</span>`;function Q$(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(jl.peek()),[i,c]=x(!1),u=A(null),{draft:d,marks:m}=ls(e,r,n),f=()=>{de.value=""},$=({text:h})=>o(new Set([...n,h])),p=(h,g)=>{let b=m.find(E=>E.field===h);b&&t(`${e.slice(0,b.from).trimEnd()} ${e.slice(b.to).trimStart()}`.trim()),a({...r,...g})},v=h=>{h.preventDefault();let{draft:g}=ls(u.current?.value??"",r,n);if(c(!g.title),!g.title)return u.current?.focus();qc(g),f()},y=ft(d.team.id);return l`<${P} class="new-task" labelledby="new-title" close=${f}>
<form class="pad" onSubmit=${v}>
<div class="split">
<h2 id="new-title">${s("command.new")}</h2>
<button type="button" class="icon end" aria-label=${s("close")} onClick=${f}>
<${w} name="close" />
</button>
</div>
<div class="quick boxed">
<${cs}
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
<${Hc}
name="team"
value=${d.team.id}
options=${ee.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>p("team",{team:ee.value.find(g=>g.id===h)})}
/>
<${Hc}
name="assignee"
value=${d.assignee?.id??""}
options=${[["",s("nobody")],...y.map(({id:h,name:g})=>[h,g])]}
choose=${h=>p("assignee",{assignee:y.find(g=>g.id===h)??null})}
/>
<${Hc}
name="priority"
value=${d.priority??"MEDIUM"}
options=${St.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
${d.labels.map(h=>l`<${ao} key=${h.id} label=${h} />`)}
</p>`:null}
<div class="actions">
<p class="hints">
${gx.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type="submit">${s("quick.create")}</button>
</div>
</form>
</${P}>`}var gx=["priority","assignee","due","team"],Hc=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class="input" value=${t} onChange=${H(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var yx=new Map([["status",()=>tt],["priority",()=>St],["assignee",()=>["me","nobody"]],["team",()=>ne.peek().map(({key:e})=>e)],["blocked",()=>["yes","no"]],["due",()=>["overdue","today","week","later","none"]]]);function ci(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=yx.get(a.toLowerCase())?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Re(t);return{text:n.join(" "),isFilter:t.size>0,filter:Rt(o),fits:ia(o),list:bx(t,n)}}function bx(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var J$=7,kx=150,wx=200;function ui(e,t,n=()=>!0){let o=Y(e.trim()).split(/\s+/),r=[...vn()].filter($e).filter(d=>{let m=Y(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=Ht.peek()?.id,u=d=>(Y(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,J$)}function di(e,t,n,o={}){let[r,a]=x(new Map);return I(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>xx(e,n,o).then(c,()=>{}),kx);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function xx(e,t,n){let o=e.trim().slice(0,wx),r=async d=>(await _($m,{text:o,filter:{...d,...n},first:J$})).search?.nodes??[],{team:a}=fa.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();ra(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!Sx.has(f)));return u}var Sx=new Set(["KEY","TITLE"]);var Ex={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function eh({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${X$(t)}</mark>`:X$(t))}var X$=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Ex[n]);function nh(){let[e,t]=x(""),[n,o]=x(null),r=A(null),{text:a,filter:i,list:c,isFilter:u}=ci(e),d=di(a,()=>o(r.current),void 0,i),m=A(si()).current,f=O=>{let{text:te,fits:C}=ci(O);return O.trim()?ui(te,d,C):[]},$=O=>yt.filter(te=>!te.silent&&bt(te,m)&&Y(th(te,m)).includes(Y(O.trim()))),p=f(e),v=$(e),y=p.length||u?[{id:"show-all",list:c}]:[],h=[...p,...v,...y],g=Math.max(0,h.findIndex(O=>O.id===n));r.current=h[g]?.id??null;let b=()=>{de.value=""},E=O=>{b(),O&&queueMicrotask(()=>"list"in O?V(O.list):"run"in O?Yt(O,m):Ct(O))};I(()=>document.getElementById(`option-${g}`)?.scrollIntoView({block:"nearest"}),[g,h.length]);let T=O=>{let te=O.key==="ArrowDown"?1:O.key==="ArrowUp"?-1:0;if(te&&h.length)O.preventDefault(),o(h[(g+te+h.length)%h.length].id);else if(O.key==="Enter"){O.preventDefault();let C=O.target.value;E(C===e?h[g]:f(C)[0]??$(C)[0]??{id:"show-all",list:ci(C).list})}},me=(O,te,C)=>l`<div
class="o"
role="option"
id=${`option-${te}`}
key=${C.id}
aria-selected=${te===g}
onPointerMove=${()=>o(C.id)}
onClick=${()=>E(C)}
>
${O}
</div>`;return l`<${P} class="pal" label=${s("palette.title")} close=${b}>
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
${p.map((O,te)=>me(l`
<${oe} kind="status" value=${O.status} mute />
<span>${O.title} <${_x} of=${d.get(O.id)} /></span>
<code class="end">${O.key}</code>
`,te,O))}
</div>`}
${v.length>0&&l`<div role="group" aria-labelledby="pal-commands">
<h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
${v.map((O,te)=>me(l`
<span>${th(O,m)}</span>
<span class="end">${O.keys&&lt(O.keys).map(C=>l`<kbd>${C}</kbd> `)}</span>
`,p.length+te,O))}
</div>`}
${y.map(O=>me(l`<span>${s("palette.all")}</span>`,h.length-1,O))}
</div>
${p.length+v.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
<span><kbd>↵</kbd> ${s("palette.run")}</span>
<span><kbd>esc</kbd> ${s("close")}</span>
</footer>
</${P}>`}var th=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},_x=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${eh} snippet=${e.snippet} /></small>`;var Tx={assigneeId:"assignee",teamId:"team",parentId:"parent"},Ax=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function sh({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Tx[i.field]??i.field})).filter(({field:i},c,u)=>!Ax.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Ix(i,u)),o={who:Cx(e.actor),task:t?s("feed.this"):Rx(e),what:Nx(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Ox(n[0],o);if(e.name==="task.updated")return we("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?we("feed.other",{...o,name:e.name}):we(a,o)}function Ix(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Ox({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?we(`feed.${t}`,{...r,to:rh("status",String(t))}):e==="priority"?we("feed.priority",{...r,to:rh("priority",String(t))}):e==="assignee"?we(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?we(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Dx(oh(n),oh(o),r):e==="stage"?we(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?we("feed.arranged",r):e==="parent"?we(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?we(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Wt(t)}</b>`}):e==="relations"?we("feed.related",r):e==="title"?we("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?we("feed.moved",{...r,to:l`<b>${o}</b>`}):we("feed.changed",{...r,fields:s(`field.${e}`)})}function Dx(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?we("feed.changed",{...n,fields:s("field.labels")}):we(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var oh=e=>e?.split(", ")??[],Cx=e=>l`<b>${e?e.id===S.value?.id?s("you"):e.name:"TaskFlow"}</b>`,rh=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Rx(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Nx({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...xt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Bc(){let e=J.value==="sync"&&Cr.value?"offline":J.value;return e==="sync"?Dr.value?s("line.saving"):s("line.sync"):e==="offline"&&Dr.value?s("line.waiting",{n:Dr.value}):s(`line.${e}`)}var ah="taskflow.live",Ut=k(localStorage.getItem(ah)==="folded");function Lx(){Ut.value=!Ut.value,localStorage.setItem(ah,Ut.value?"folded":"")}var ih=()=>l`<aside aria-label=${s("live.label")} class="rail"><${us} /></aside>`;function us({class:e=""}){return l`<div class="live ${e} ${Ut.value?"closed":""}">
<header>
<h2><${Kc} /><span class="name">${s("live.title")}</span></h2>
<span class="state" role="status" data-line=${J.value}>${Bc()}</span>
<button
class="icon"
aria-label=${s(Ut.value?"live.unfold":"live.fold")}
title=${s(Ut.value?"live.unfold":"live.fold")}
aria-expanded=${!Ut.value}
onClick=${Lx}
>
<${w} name=${Ut.value?"unfold":"fold"} />
</button>
</header>
${!Ut.value&&l`<${Mx} /><${Px} />`}
</div>`}function Kc(){let e=J.value==="sync"?"":J.value==="offline"?"off":"busy";return l`<i key=${Ta.value} class="pulse ${e} ${Ta.value?"beat":""}" />`}function Mx(){let e=$p(Bt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${mi} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function mi({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${re} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div>
<${sh} event=${e} short=${n} />
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function Px(){let e=(Me.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=De();return e.length?l`<section class="load" aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${no} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
<b class="num">${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var Ux=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function lh(){if(!Ge.value.size)return null;let e=Pc();return l`<section class="selection" aria-label=${s("selection.label")}>
<div role="toolbar" aria-label=${s("selection.label")}>
<strong role="status">${s("selection.count",{n:e.length})}</strong>
${Ux.flatMap(([t,n])=>yt.filter(o=>o.id===t&&(t!=="stage"||bt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!bt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>Yt(t,e)}
>
<${w} name=${n} />
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${wn}>
<${w} name="close" />
</button>
</div>
</section>`}var Fx={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Wc({id:e}){return Vt.value.length?l`<nav class="saved" aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${Vt.value.map(t=>l`<li key=${t.id}>
<a
class="nav"
href=${v$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${it.value?.id===t.id?"page":void 0}
>
<${w} name=${Fx[t.layout]} />
<span>${t.name}</span>
${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var qx=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],Hx=8,ch=new Set(["reports","team","settings","instance","trash","overview"]);function uh(){let e=Ce.value.filter((o,r)=>r<Hx||o.key===tn.value),t=o=>zn()&&o===tn.value?"true":void 0,n={inbox:Fe.value,today:Me.value&&Me.value.overdue+Me.value.dueToday,tasks:Me.value&&Me.value.pending+Me.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Xn.value&&se.value.name==="task"}>
<a class="brand" href=${Ne("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<button
class="find"
onClick=${()=>{de.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${w} name="find" />
<span>${s("side.find")}</span>
<kbd>${lt("mod+k")}</kbd>
</button>
<nav class="places" aria-label=${s("side.main")}>
<ul>
${qx.map(([o,r])=>l`<li key=${o} class=${ch.has(o)?"roomy":""}>
<${pi}
name=${o}
path=${r}
count=${n[o]}
hot=${o==="inbox"||o==="today"&&!!Me.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
<${pi} name="instance" path="/instance" />
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
aria-current=${ch.has(Q.value.name)?"page":void 0}
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
<a class="nav" href=${Ml("")} title=${s("any.team")} aria-current=${t("")}>
<${w} name="all" />
<span>${s("any.team")}</span>
</a>
</li>
${e.map(o=>l`<li key=${o.id}>
<a class="nav" title=${o.name} href=${Ml(o.key)} aria-current=${t(o.key)}>
<span class="tag" aria-hidden="true">${o.key.slice(0,2)}</span>
<span>${o.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${Wc} id="side-views" />
<div class="foot">
<${pi} name="trash" path="/trash" />
<a class="nav" href="/explorer/" title=${s("place.explorer")}>
<${w} name="explorer" />
<span>${s("place.explorer")}</span>
</a>
<div class="me">
<${re} user=${S.value} mute />
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Ur}>
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
</aside>`}function pi({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class="nav"
href=${Ne(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${Q.value.name===e?"page":void 0}
>
<${w} name=${e} />
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function dh(){let e=()=>{de.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${P} class="more-places" label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${pi} name=${o} path=${r} /></li>`)}
</ul>
</nav>
<div onClick=${e}><${Wc} id="more-views" /></div>
<button class="nav" onClick=${t(Ur)}><${w} name="theme" /><span>${s("command.theme")}</span></button>
<button class="nav" onClick=${t(()=>$n())}>
<${w} name="out" />
<span>${s("command.signOut")}</span>
</button>
</${P}>`}function mh(){let e=xa.value.map(c=>G(c).value).filter(c=>c!==null),t=()=>{de.value=""},n=()=>{t(),queueMicrotask(()=>Uc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+ei(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${P} class="small" labelledby="delete-title" close=${t}>
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
</${P}>`}function ph(){let e=Zn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
${Zn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class="toast" key=${t}>
<span>
${a?l`<a href=${a}>${n}</a>`:n}
${i&&l` · <a href=${i.to}>${i.text}</a>`}
</span>
${c&&l`<button
onClick=${()=>{kn(t),c.run()}}
>
${c.text}
</button>`}
${r&&l`
<button
onClick=${()=>{kn(t),r()}}
>
${s("command.undo")}
</button>
${t===e&&l`<kbd>Z</kbd>`}
`}
${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>kn(t)}>
<${w} name="close" />
</button>`}
</div>`)}
</div>`}var Bx=`mutation ConfirmAgain { requestEmailConfirmation { ${W} } }`;function fh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await be(Bx,{})&&t(!0)};return l`<div class="note unproved" role="status">
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var fi="NEVER",$i="OWN",$h=999;function hh(){let e=oo.value,t=e&&G(e.id).value;return t?l`<${Kx} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function Kx({task:e,anchor:t}){let[n]=x(()=>rn.peek()?.id===e.id&&rn.peek()?.chosen||e.recurrence),o=e.dueDate??N.peek(),r=n&&$f(n,o),[a,i]=x(n?r?.often??$i:fi),[c,u]=x(r??ff(o)),[d,m]=x(e.dueDate??""),f=A(null);j(()=>{let b=f.current?.closest("dialog");b&&Tt(b,t)},[a,c.ends]);let $=b=>u({...c,...b}),p=()=>{oo.value=null},v=b=>{i(b);let E=Pa.find(T=>T===b);E&&$({often:E}),E&&!e.dueDate&&!d&&m(N.peek())},y=a===fi?null:a===$i?n??null:hf(c),h=b=>{b.preventDefault(),p(),queueMicrotask(()=>xf(e,y,d||null))},g=a!==fi&&a!==$i;return l`<${P}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${b=>Tt(b,t)}
>
<form ref=${f} onSubmit=${h}>
<${hi}
label=${s("field.recurrence")}
value=${a}
all=${[[fi,s("repeat.never")],...Pa.map(b=>[b,Mt(s(`repeat.${b}`))]),...n&&!r?[[$i,s("repeat.asItIs")]]:[]]}
choose=${v}
autofocus
/>
${g&&l`
<${Wx} ...${{choice:c,change:$}} />
${c.often==="WEEKLY"&&l`<${Gx} ...${{choice:c,change:$}} />`}
${c.often==="MONTHLY"&&l`<${hi}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Mt(Fa(c.nth))],["last",Mt(s("repeat.lastDay"))]]}
choose=${b=>$({monthly:b})}
/>`}
<${hi}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Mt(s("repeat.from.due"))],["completion",Mt(s("repeat.from.completion"))]]}
choose=${b=>$({fromCompletion:b==="completion",...b==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${jx} ...${{choice:c,change:$}} />
${!e.dueDate&&l`<${vi}
label=${s("field.dueDate")}
type="date"
value=${d}
min="1970-01-01"
max="9999-12-31"
required=${!c.fromCompletion}
onInput=${({currentTarget:b})=>m(b.value)}
/>`}
`}
<p class="said" role="status">${y&&Mt(Wt(y))}</p>
<div class="split end">
<button class="btn quiet" type="button" onClick=${p}>${s("cancel")}</button>
<button class="btn">${s("save")}</button>
</div>
</form>
</${P}>`}var Wx=({choice:e,change:t})=>l`<${vi}
label=${s(`repeat.interval.${e.often}`)}
type="number"
min="1"
max=${$h}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function Gx({choice:{weekdays:e},change:t}){let n=Tr(Ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
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
</fieldset>`}function jx({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${hi}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${vi}
label=${s("repeat.count")}
type="number"
min="1"
max=${$h}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${vi}
label=${s("repeat.lastOn")}
type="date"
max="9999-12-31"
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function vi({label:e,...t}){let n=De();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function hi({label:e,value:t,all:n,choose:o,autofocus:r}){let a=De();return l`<div class="field">
<label for=${a}>${e}</label>
<select
class="input"
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var ds=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var vh=(e,t,n)=>Gc(e,t,n,!0),gh=(e,t,n)=>Gc(e,t,n,!1);async function Gc({id:e,key:t},n,o,r,a=!1){Pt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await Vx(e,n,o,r,i);c.length?Xo(K(c[0]),"relations"):a?R({text:s("undo.done",{task:t})}):Te(i,()=>{let d=L(e);d&&Gc(d,n,o,!r,!0)},`/t/${t}`)}function Vx(e,t,n,o,r){let a=q("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Z(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ye(a,"relateTasks",Hf,d,[e],u):ye(a,"unrelateTasks",Bf,d,[e],u)}function yh(){let e=qa.value,t=e&&G(e.id).value;return t?l`<${Yx} key=${e.what+e.id} asked=${e} task=${t} />`:null}function Yx({asked:{what:e,anchor:t},task:n}){let[o,r]=x(ds[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=di(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?zx(T,n):Zx(n,o,T),$=T=>ui(T,m,f),p=$(a),v=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[v]?.id??null;let y=Go(v),h=()=>{qa.value=null},g=T=>{T&&(h(),e==="under"?ti(n,T):vh(n,o,Qx(T)))},b=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${P}
class="menu finds"
label=${E}
close=${h}
place=${T=>Tt(T,t)}
>
${e==="relate"&&l`<select
class="input"
aria-label=${s("relations.kind")}
value=${o}
onChange=${H(T=>r(T))}
>
${ds.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${Wo}
...${{typed:a,type:i,at:v,move:b}}
count=${p.length}
label=${s("picker.find")}
longest=${200}
take=${T=>g(T===a?p[v]:$(T)[0])}
/>
<div role="listbox" id="choices" aria-label=${E} ref=${y}>
${p.map((T,me)=>l`<div
class="o"
role="option"
id=${`choice-${me}`}
key=${T.id}
aria-selected=${me===v}
onPointerMove=${()=>u(T.id)}
onClick=${()=>g(T)}
>
<${oe} kind="status" value=${T.status} mute />
<span>${T.title}</span>
<code class="end">${T.key}</code>
</div>`)}
</div>
${p.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
</${P}>`}function zx(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var Zx=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),Qx=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var gi=36e5,bh="09:00",Jx=3;function yi(e){let t=Math.ceil((Date.now()+Jx*gi)/gi)*gi,n=F(N.value,7-st(N.value));return[...To(t)===N.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",Ao(F(N.value,1),bh)],["week",Ao(n,bh)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function bi({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(v=>v===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(Ao($,p)))};return l`<${P}
class="menu"
label=${e}
close=${r}
place=${f=>Tt(f,t)}
>
<div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
${n.map(({key:f,icon:$,text:p,aside:v,take:y},h)=>l`<button
class="o"
role="menuitem"
key=${f}
autofocus=${h===0}
onClick=${()=>u(y)}
>
<${w} name=${$} />
<span>${p}</span>
${v&&l`<span class="end sm">${v}</span>`}
</button>`)}
</div>
<form class="o pick-time" onSubmit=${m}>
<input
class="input"
type="datetime-local"
name="until"
aria-label=${s("later.pick")}
min=${Io(Date.now()+6e4)}
max=${i?Io(Date.now()+i*24*gi):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
</${P}>`}var Xx=[1,2,7];function kh(){let e=ro.value,t=e&&G(e.id).value;if(!t)return null;let n=o=>ic(t,{at:o});return l`<${bi}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...yi(n),...e0(t)]}
take=${n}
close=${()=>{ro.value=null}}
/>`}function e0(e){let t=e.dueDate;return Xx.filter(n=>!t||F(t,1-n)>N.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(Ao(F(t,1-n),"00:00")):s("reminder.noDue"),take:()=>ic(e,{beforeDue:`P${n}D`})}))}function Dn(){return ee.value.length>0&&l`<button class="btn new" onClick=${()=>Nt()} aria-keyshortcuts="N">
<${w} name="plus" />
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function wh(){return ee.value.length>0&&l`<button class="btn quiet" onClick=${()=>Nt()}><${w} name="plus" />${s("command.new")}</button>`}function At(){let{query:e}=Q.value,t=e.get("assignee"),n=o=>Le({assignee:o});return l`
${Ce.value.length>1&&l`<${ct}
name="team"
query=${e}
options=${Ce.value.map(o=>[o.key,o.name])}
/>`}
<div class="seg" role="group" aria-label=${s("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
</div>
`}function ct({name:e,query:t,options:n,first:o}){return l`<select
class="input"
aria-label=${s(`field.${e}`)}
value=${t.get(e)??""}
onChange=${H(r=>Le({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function Cn({query:e}){let t=xt.value.map(n=>[n.id,n.name]);return l`<${ct}
name="assignee"
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Rn({query:e}){let t=e.get("label")??"",n=qm(Ht.value?.id);if(!n.length&&!t)return null;let o=ca(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${ct} name="label" query=${e} options=${a} />`}function xh({query:e}){let t=e.get("stage")??"",n=Ft(Ht.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${ct} name="stage" query=${e} options=${n} />`}var ki=({query:e})=>l`<${ct}
name="blocked"
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function tr({query:e}){let t=St.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${ct} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ve(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=Md(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(v=>({...v,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},v=()=>{f&&(m=setTimeout(p,o(c.current)))},y=Ue(g=>{f||!n.test(g.name)||(f=!0,u.current.then(v))}),h=()=>$&&p();return document.addEventListener("visibilitychange",h),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",h),y()}},[d]),{...r,again:d}}var nr=["created","completed","cancelled","open","scope","done"];function t0(e){let t=e.map(n=>[n.date,...nr.map(o=>n[o])]);return[["date",...nr],...t].map(n=>`${n.join()}\r
`).join("")}var Sh=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(t0(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function Eh(e){if(e.has("view")&&!rs.value)return null;let t=Rt({...Re(e),status:void 0,due:void 0,text:void 0}),n=wi(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var wi=e=>Vt.value.find(({id:t})=>t===e.get("view"));function _h(e){let t=Vt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&rs.value&&!wi(e)?[...t,[n,s("reports.viewGone")]]:t}function Ah({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
<path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
<path d=${`M${a.join("L")}`} />
<path class="tip" d=${`M${a.at(-1)}l0 0`} />
</svg>`}var jc=132,n0=20,Vc=28;function Ih({flow:e,width:t}){let n=Yc(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=jc-n0,r=(t-Vc-6)/e.length,a=Math.min(26,r*.58),i=f=>Vc+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:Th(e,"completed"),created:Th(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${jc}`} role="img" aria-label=${m}>
${[0,n/2,n].map(f=>l`
<line class="grid" x1=${Vc} x2=${t} y1=${c(f)} y2=${c(f)} />
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
${(d-$)%u===0&&l`<text x=${i($)} y=${jc-3}>
${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
</svg>`}var Th=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Yc(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var xi={days:{from:e=>F(e,-29),interval:"DAY"},weeks:{from:e=>F(e,-st(e)-77),interval:"WEEK"},half:{from:e=>`${Er(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${Er(e.slice(0,7),-11)}-01`,interval:"MONTH"}},zc="weeks",Oh=[...Object.keys(xi),"own"],Zc=["DAY","WEEK","MONTH"];function Dh(e){let t=e.get("from")??"",n=e.get("to")??"",o=_r(t)&&_r(n),r=e.get("range")??"",a=o?"own":xi[r]?r:zc,i=xi[a]??xi[zc],c=o?{from:t,to:n}:{from:i.from(N.value),to:N.value},u=Zc.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var Qc=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===zc?"":e,by:"",from:"",to:""};function Ch(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var Rh=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var Jc=200,o0=22,or=40,r0=8,s0=64,a0={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function Xc({title:e,series:t,points:n,names:o,interval:r}){let a=De(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let b=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&b.observe(i.current),()=>b.disconnect()},[]);let f=n.length-1,$=(c-or-r0)/n.length,p=d===null?null:Math.min(d,f),v=p??f,y=b=>Math.max(0,Math.min(f,b)),h=b=>{let E=i.current?.getBoundingClientRect().left??0;m(y(Math.floor((b.clientX-E-or)/$)))},g=b=>{let E=a0[b.key];!E||b.metaKey||b.ctrlKey||b.altKey||(b.preventDefault(),m(y(E(v,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
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
aria-valuenow=${v+1}
aria-valuetext=${`${o[v]}: ${i0(n[v],t)}`}
onPointerMove=${h}
onPointerDown=${h}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(v)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${l0} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}} />`}
${c>0&&p!==null&&l`<div
class="tip ${p>f/2?"before":""}"
aria-hidden="true"
style=${{left:`${or+$*(p+.5)}px`}}
>
<strong>${o[p]}</strong>
${t.map(({field:b,kind:E})=>l`<span key=${b}>
<i class=${E} />
${s(`reports.field.${b}`)}
<b class="num">${s.number(n[p][b])}</b>
</span>`)}
</div>`}
</div>
</section>`}var i0=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function l0({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=Yc(Math.max(2,...e.flatMap(({field:p})=>t.map(v=>v[p])))),c=Jc-o0,u=p=>or+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(s0/r),f=t.length-1,$=p=>`M${t.map((v,y)=>`${u(y)} ${d(v[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${Jc}`} aria-hidden="true">
${[0,i/2,i].map(p=>l`
<line class="grid" x1=${or} x2=${o} y1=${d(p)} y2=${d(p)} />
<text class="y" x=${or-8} y=${d(p)+4}>${s.number(p)}</text>
`)}
${a!==null&&l`<line class="here" x1=${u(a)} x2=${u(a)} y1="8" y2=${c} />`}
${e.map(({field:p,kind:v})=>v==="bar"?t.map((y,h)=>{let g=Math.min(26,r*.58),b=c-d(y[p]);return l`<rect
key=${`${p} ${y.date}`}
class=${h===a?"now":""}
x=${u(h)-g/2}
y=${d(y[p])}
width=${g}
height=${b}
rx=${Math.min(g/6,b)}
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
${t.map((p,v)=>(f-v)%m===0&&l`<text key=${p.date} x=${u(v)} y=${Jc-4}>${Rh(n,p.date)}</text>`)}
</svg>`}var Nh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var c0=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,u0=e=>Math.max(3e3,e*10),d0=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],m0=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function Mh({place:{query:e}}){let t=Dh(e),{from:n,to:o,interval:r}=t,a=Eh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=tn.value,{data:u,failed:d,again:m}=Ve(async()=>a&&{asked:i,range:t,team:c,report:(await _(Nh,{filter:a,from:n,to:o,interval:r})).report},[i],c0,u0);I(()=>Ae(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.reports")}</h1>
<p role="status">${f&&$?p0($.points):!d&&s("loading")}</p>
</div>
<div class="tools">
<${At} />
${u&&$&&l`<a class="btn quiet" ...${Sh($.points,u.range,u.team)}>
<${w} name="save" />
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${f0} query=${e} range=${t} />
${wi(e)&&l`<p class="hints"><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${$0} report=${$} range=${u.range} />`:d?l`<${z} problem=${d} retry=${m} />`:l`<${le} rows=${8} />`}
</div>`}var p0=e=>s("reports.summary",{created:eu(e,"created"),completed:eu(e,"completed")}),eu=(e,t)=>e.reduce((n,o)=>n+o[t],0);function f0({query:e,range:t}){let n=_h(e),o=r=>l`<input
class="input"
type="date"
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${H(a=>a&&Le({...Qc("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role="search" aria-label=${s("tasks.filters")}>
<select
class="input"
aria-label=${s("reports.range")}
value=${t.name}
onChange=${H(r=>Le(Qc(r,t)))}
>
${Oh.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class="input"
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${H(r=>Le({by:r}))}
>
${Zc.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${ct} name="view" query=${e} options=${n} />`}
<${Cn} query=${e} />
<${tr} query=${e} />
<${Rn} query=${e} />
</div>`}function $0({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>nr.every(u=>!c[u])))return l`<div class="card">
<${ae} icon="reports" title=${s("reports.none")}>${s("reports.noneHint")}</${ae}>
</div>`;let a=e.map(({date:c},u)=>Ch(o,c,u+1<e.length?F(e[u+1].date,-1):r)),i=eu(e,"completed");return l`
<dl class="card stats three">
<div class="stat">
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${Lh} name="leadTime" times=${t} />
<${Lh} name="cycleTime" times=${n} />
</dl>
<${Xc} title=${s("reports.flow")} series=${d0} points=${e} names=${a} interval=${o} />
<${Xc} title=${s("reports.burnUp")} series=${m0} points=${e} names=${a} interval=${o} />
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class="room">
<table>
<thead>
<tr>
<th scope="col">${s("reports.interval")}</th>
${nr.map(c=>l`<th scope="col" key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope="row">${a[u]}</th>
${nr.map(d=>l`<td class="num" key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function Lh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class="stat">
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ie(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await h0(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function h0(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=K(a):o||=K(a)}}catch(r){o=Se(r)}return{errors:n,whole:o}}function B({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=De(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
</div>`}var Ee=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var tu=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Nn(){let e=it.value;if(!lo.value)return null;let t=()=>{de.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${ln.value}
title=${ln.value?s("views.day"):void 0}
aria-keyshortcuts="V"
>
<${w} name="save" />
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=lo.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await be(Ga,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await io()};return l`
${h$.value&&tu(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${ln.value}
>
<${w} name="save" />
<span>${s("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
<${w} name="pen" />
<span>${s("views.this")}</span>
</button>
`}var Si=()=>{de.value=""};function Uh(e){let t=new URLSearchParams(Q.peek().query);e?t.set("saved",e):t.delete("saved"),Xs(t)}function Fh(){let[e]=x(it.peek()),[t,n]=x(!e),[o]=x(q("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!tu(e),i=Ie(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!Zo(e)?e:lo.peek())??{};if(t||!e){let h={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:g}=await _(l$,{input:h,key:o});return g.view&&await Ph(g.view.id,s("views.saved",{view:g.view.name})),g}let v={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:y}=await _(Ga,{id:e.id,input:v});return y.errors.length||await Ph(e.id,s("views.updated",{view:String(u)})),y}),c=async()=>{!e||!await be(c$,{id:e.id},s("views.deleted",{view:e.name}))||(Si(),Uh(""),await io())};return l`<${P} class="small" labelledby="view-title" close=${Si}>
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
${r&&l`<${v0} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
`}
<div class="actions">
${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
${s("command.delete")}
</button>`}
${!t&&l`<button
type="button"
class="btn quiet"
disabled=${ln.value}
title=${ln.value?s("views.day"):void 0}
onClick=${()=>n(!0)}
>
<${w} name="plus" />
${s("views.saveAs")}
</button>`}
<button type="button" class="btn quiet end" onClick=${Si}>${s("cancel")}</button>
${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
</${P}>`}async function Ph(e,t){await io(),Si(),Uh(e),R({text:t})}function v0({team:e,error:t}){let n=ee.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${B} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
</${B}>`}var ms=({task:e})=>l`
<p>${e.title}</p>
<${jo} task=${e} most=${5} />
<div>
<${oe} kind="priority" value=${e.priority} />
<code>${e.key||"\u2026"}</code>
<${Tn} task=${e} />
<${Vo} task=${e} />
<${re} user=${e.assignee} />
</div>
`;function Ei({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${ms} task=${a} />
</div>`}var g0=200;function _i({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=H(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Le({q:r.current})},g0)});return l`<input
class="input search"
type="search"
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ye(e,t,n){let o=Sa(e,t,n),r=dt(()=>bp(o)??new Fo(e,t,n),[o]);return j(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?Ea(o,r):r.close()),[r]),r}var Oe=k(null),Ti=k({x:0,y:0,width:0}),rr=k(""),ps=[];function qh({by:e,want:t}){let n=Ye({...t,status:so},_t.manual,{size:100}),o=r$(n.ids.value,e,Ht.value),r=An(),a=Dt(()=>Oe.value?.by==="pointer"?Oe.value.id:null).value;return ps=o,I(()=>{let i=ke(()=>{r.current?.classList.toggle("carrying",Oe.value!==null)});return()=>{i(),Oe.value=null}},[]),n.failed.value&&!n.ready.value?l`<${z} problem=${n.failed.value} retry=${()=>n.load()} />`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${y0} key=${i.key} by=${e} group=${i} ids=${i.ids} />`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([i,c])=>l`<span><kbd>${i}</kbd> ${s(`board.${c}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${rr}</p>
${a&&l`<${Ei} id=${a} at=${Ti} />`}
</div>`:l`<${le} rows=${6} />`}function y0({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=Dt(()=>Oe.value?.over===o&&Oe.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${Ai(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class="num">${s.number(n.length)}</span>
${a&&ee.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Nt(a)}
>
<${w} name="plus" />
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${b0} key=${c} id=${c} by=${e} home=${o} />`)}
${i&&l`<li class="slot" />`}
</ul>`:l`<p class="none">${s("board.noneIn")}</p>`}
</section>`}var Ai=({key:e})=>e||"none",Hh=({fields:e,label:t})=>!!(e||t),Bh=({can:e},t)=>t==="assignee"?e.assign:e.update;function b0({id:e,by:t,home:n}){let o=G(e).value,r=Dt(()=>Oe.value?.id===e&&Oe.value.from===n?Oe.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby="board-how"
onFocus=${()=>{je.value=e}}
onClick=${()=>Ct(o)}
onPointerDown=${i=>Bh(o,t)&&jt(i,{lift:c=>{Oe.value={id:e,from:n,over:n,by:"pointer"},Ti.value=c},over:(c,u)=>{Ti.value={...Ti.value,...u};let d=ps.find(f=>Ai(f)===c&&(Hh(f)||f.key===n)),m=Oe.peek();d&&m&&d.key!==m.over&&(Oe.value={...m,over:d.key})},drop:()=>nu(o),cancel:()=>ou(e)})}
onContextMenu=${i=>an(i,e)}
onKeyDown=${i=>k0(i,o,t,n)}
>
<${ms} task=${o} />
</button>
</li>`:null}function k0(e,t,n,o){let r=Oe.value?.id===t.id&&Oe.value.from===o?Oe.value:null;if(e.key===" "){if(e.preventDefault(),r)return nu(t);if(!Bh(t,n))return;Oe.value={id:t.id,from:o,over:o,by:"keys"},rr.value=s("board.lifted",{task:t.title,column:w0(o)});return}let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return ou(t.id);if(e.key==="Enter")return nu(t);let i=ps.filter(d=>Hh(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Oe.value={...r,over:u.key},rr.value=u.name,document.querySelector(`.board [data-drop="${Ai(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var w0=e=>ps.find(t=>t.key===e)?.name??"";function nu(e){let t=Oe.value,n=L(e.id);Oe.value=null;let o=t&&ps.find(({key:r})=>r===t.over);if(!o||!n)return void(rr.value=s("board.cancelled"));if(o.key===t.from)return ou(n.id);rr.value=s("board.dropped",{task:n.title,column:o.name}),o.label?es([n],new Map([[n.team.id,o.label]]),!0):o.fields&&nt(n,o.fields),pe(`.board [data-drop="${Ai(o)}"] [data-task="${n.id}"]`)}function ou(e){Oe.value=null,rr.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var x0=[{field:"RANK",direction:"ASC"}],S0=[{field:"UPDATED_AT",direction:"DESC"}],fs=D(()=>{let e=Ht.value?.stages??[],t=JSON.stringify([e,Q.value.query.get("cancelled")]);return t!==ru.key&&(ru={key:t,columns:Df(e,Q.value.query.get("cancelled")==="1")}),ru.columns}),ru={key:"",columns:[]},Wh=e=>fs.peek().find(t=>t.id===e),au=e=>fs.peek().find(t=>Jr(e,t)),He=k(null),Ii=k({x:0,y:0,width:0}),Ln=k("");function Gh({place:{query:e}}){let t=os.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=fs.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class="top">
<div><h1>${it.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
<div class="tools"><${At} /><${Nn} /><${Dn} /></div>
</header>
<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${_i} query=${e} />
<${Cn} query=${e} />
<${tr} query=${e} />
<${Rn} query=${e} />
<${ki} query=${e} />
<${ct}
name="group"
query=${e}
first=${s("group.stage")}
options=${os.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Le({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${qh} key=${t} by=${t} want=${Re(e)} />`:l`<${E0} query=${e} />`}
</div>`}function E0({query:e}){let t=fs.value,n=t.length>4?"many":t.length>3?"four":"",o=An(),r=Dt(()=>He.value?.by==="pointer"?He.value.id:null).value;return I(()=>{let a=ke(()=>{o.current?.classList.toggle("carrying",He.value!==null)});return()=>{a(),He.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${T0} key=${a.id} column=${a} want=${_0(a,Re(e))} />`)}
</div>
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Ln}</p>
${r&&l`<${Ei} id=${r} at=${Ii} />`}
</div>`}var _0=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function T0({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ye(t,Z({status:o})?x0:S0,{size:50}),i=Dt(()=>D0(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=A0(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${oe} kind="status" value=${o} mute />
<h2 id=${`col-${n}`} title=${r?.name}>${Gt(e)}</h2>
<${O0} count=${a.ready.value?u:null} limit=${I0(t)?null:r?.limit} />
${Z({status:o})&&ee.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:Gt(e)})}
title=${s("command.new")}
onClick=${()=>Nt({status:o,...Ko(e)})}
>
<${w} name="plus" />
</button>`}
</header>
${a.failed.value&&l`<${z} problem=${a.failed.value} retry=${()=>a.load()} />`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${Kh} key="slot" />`]:[],d.get(f)])}
${i===null&&l`<${Kh} key="last" />`}
</ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${le} rows=${3} />`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function A0(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${R0} key=${n} id=${n} />`])),t.current}var I0=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function O0({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num limited too-many":"num limited"} title=${o}>
<span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
<span class="sr">${o}</span>
</span>`}function D0(e,t){let n=He.value;if(!(n?.over.id!==e.id||!jh(n,t)))return Z(e)?n.before:t[0]??null}var Kh=()=>l`<li class="slot" />`;function jh({id:e,over:t,before:n},o){let r=L(e);return!r||!Jr(r,t)?!0:Z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Vh=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),po=(e,t)=>Vh(e,t).map(n=>n.dataset.task??"");function C0(e,t,n){let o=Vh(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Yh(e,t){let n=po(t,"");return n[n.indexOf(e)+1]??null}function R0({id:e}){let t=G(e).value,n=Dt(()=>He.value?.id===e?He.value.by:null).value;if(!t)return null;let o=`tk${Z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby="board-how"
onFocus=${()=>{je.value=e}}
onClick=${()=>Ct(t)}
onPointerDown=${a=>t.can.changeStatus&&jt(a,{lift:i=>{let c=au(t);c&&(He.value={id:e,over:c,before:Yh(e,c),by:"pointer"}),Ii.value=i},over:(i,c,{y:u})=>{let d=Wh(i);Ii.value={...Ii.value,...c},d&&M0(d,C0(d,e,u))},drop:()=>su(e),cancel:()=>Zh(e)})}
onContextMenu=${a=>an(a,e)}
onKeyDown=${a=>N0(a,t)}
>
<${ms} task=${t} />
</button>
</li>`}function N0(e,t){let n=He.value?.id===t.id?He.value:null;if(e.key===" "){if(e.preventDefault(),n)return su(t.id);t.can.changeStatus&&F0(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?P0(n,o):U0(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=fs.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=po(c,t.id);He.value={...n,over:c,before:u[zh(n)]??null},Ln.value=Gt(c),L0(c)}else e.key==="Escape"?(e.preventDefault(),Zh(t.id)):e.key==="Enter"&&(e.preventDefault(),su(t.id))}var L0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function M0(e,t){let n=He.peek();n&&(n.over.id!==e.id||n.before!==t)&&(He.value={...n,over:e,before:t})}function zh({id:e,over:t,before:n}){let o=po(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function P0(e,t){if(!Z(e.over))return;let n=po(e.over,e.id),o=Math.max(0,Math.min(n.length,zh(e)+t));He.value={...e,before:n[o]??null},Ln.value=s("board.spot",{column:Gt(e.over),at:o+1,n:n.length+1})}function U0(e,t){let{id:n}=e,o=au(e);if(!o)return;let r=po(o,n),a=po(o,"").indexOf(n)+t;!e.can.changeStatus||!Z(e)||a<0||a>r.length||(Xr(e,r,a),Ln.value=s("board.spot",{column:Gt(o),at:a+1,n:r.length+1}),pe(`.board [data-task="${n}"]`))}function F0(e){let t=au(e);t&&(He.value={id:e.id,over:t,before:Yh(e.id,t),by:"keys"},Ln.value=s("board.lifted",{task:e.title,column:Gt(t)}))}function su(e){let t=He.value,n=L(e);if(He.value=null,!t||!n)return;let o=Wh(t.over.id);if(!o)return void(Ln.value=s("board.cancelled"));Ln.value=s("board.dropped",{task:n.title,column:Gt(o)});let r=po(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);Z(o)?jh(t,r)&&Xr(n,a,i<0?a.length:i,o):nt(n,Ko(o)),pe(`.board [data-task="${e}"]`)}function Zh(e){He.value=null,Ln.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var q0=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],H0=6,B0=4,It=k(null),$s=k(""),Qh=k("");function Xh({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:N.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?_r(r)?r:N.value:`${o}-01`),i=Array.from({length:t?7:H0*7},(y,h)=>F(a,h)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Ye({...Re(e),from:i[0],to:i.at(-1)},q0,{size:100,all:!0}),d=Map.groupBy(u.ids.value,y=>G(y).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=An(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{It.value=null},[]);let p=y=>Le(t?{week:F(a,7*y)}:{month:Er(o,y)}),v=y=>Le({view:y,week:"",month:""});return K0(u.ready.value),l`<div class="wrap">
<header class="top">
<div>
<h1>${c}</h1>
<p role="status">${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
<p class="sr" id="cal-how">${s("calendar.how")}</p>
</div>
<div class="tools"><${At} /><${Nn} /><${Dn} /></div>
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
<${Cn} query=${e} />
<${Rn} query=${e} />
</div>
${u.failed.value&&l`<${z} problem=${u.failed.value} retry=${()=>u.load()} />`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${le} rows=${8} />
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${ae} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${ae}>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${f}>
${s.weekdays().map(y=>l`<span class="wd" aria-hidden="true">${y}</span>`)}
${i.map(y=>l`<${W0}
key=${y}
day=${y}
out=${!t&&y.slice(0,7)!==o}
most=${t?1/0:B0}
ids=${d.get(y)??[]}
/>`)}
</section>`}
<p class="hints">
${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([y,h])=>l`<span><kbd>${y}</kbd> ${s(h)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${$s}</p>
</div>`}function K0(e){let t=A(!1);j(()=>{!e||t.current||(t.current=!0,Xn.peek()&&Js.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function W0({day:e,out:t,most:n,ids:o}){let r=It.value,a=Qh.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===N.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
<h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
${ee.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:s.longDay(e)})}
title=${s("command.new")}
onClick=${()=>Nt({dueDate:e})}
>
<${w} name="plus" />
</button>`}
<ul>
${i.map(d=>l`<${G0} key=${d} id=${d} />`)}
${o.length>n&&l`<li key="rest">
<button
class="rest"
aria-expanded=${a}
onClick=${()=>{Qh.value=a?"":e}}
>
${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
</button>
</li>`}
</ul>
</div>`}function G0({id:e}){let t=G(e).value;if(!t)return null;let n=It.value?.id===e,o=t.overdue&&Z(t),r=a=>t.can.update&&jt(a,{lift:()=>{It.value={id:e,over:t.dueDate??N.peek()}},over:i=>{i&&(It.value={id:e,over:i})},drop:()=>ev(e),cancel:()=>tv(e)});return l`<li>
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
onContextMenu=${a=>an(a,e)}
onClick=${()=>Ct(t)}
onKeyDown=${a=>j0(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var Jh={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function j0(e,t){let n=It.value?.id===t.id?It.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),It.value={id:t.id,over:t.dueDate},$s.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),ev(t.id);else if(n&&Jh[e.key]){e.preventDefault();let o=F(n.over,Jh[e.key]);It.value={id:t.id,over:o},$s.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),tv(t.id))}function ev(e){let t=It.value?.over,n=L(e);It.value=null,!(!t||!n)&&($s.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),nt(n,{dueDate:t}),pe(`.cal [data-task="${e}"]`))}function tv(e){It.value=null,$s.value=s("board.cancelled"),pe(`.cal [data-task="${e}"]`)}var nv=`mutation Login($input: LoginInput!) { login(input: $input) { ${Hn} } }`,V0=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Hn} } }`,Y0="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",z0="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Z0=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Hn} session { id } }
}`,Q0=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,J0="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",X0="query Registration { instance { registrationOpen } }";function zt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
<a class="brand" href=${hs("/sign-in")}>
<svg aria-hidden="true"><use href="#mark" /></svg>
<span>TaskFlow</span>
</a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class="after">${o}</div>
</main>`}var iu=()=>{let e=se.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"},hs=e=>iu()==="/"?e:`${e}?to=${encodeURIComponent(iu())}`;function lu(e,t=iu()){return e?.token&&(mt.adopt(e),V(t,{replace:!0})),e}function ov(){let e=Ie(async({email:t,password:n})=>lu((await Pe(nv,{input:{email:t,password:n,cookie:!0}})).login));return l`<${zt}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href=${hs("/register")}>${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${xr.value&&l`<p class="note" role="status">${s(xr.value)}</p>`}
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
aside=${l`<a href=${hs("/forgot")}>${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
</${zt}>`}function rv(){let[e,t]=x(!0);I(()=>{Pe(X0,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ie(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return lu((await Pe(V0,{input:c})).register)});return l`<${zt}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href=${hs("/sign-in")}>${s("door.signIn")}</a></p>`}
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
</${zt}>`}function sv(){let[e,t]=x(""),n=Ie(async({email:o})=>{let{requestPasswordReset:r}=await Pe(z0,{email:o});return r.ok&&t(o),r});return l`<${zt}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href=${hs("/sign-in")}>${s("door.back")}</a></p>`}
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
</${zt}>`}function av(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??se.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{V("/reset",{replace:!0}),e&&Pe(Q0,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(K(a))},()=>{})},[]);let o=Ie(async({newPassword:r})=>{let{resetPassword:a}=await Pe(Z0,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Pe(nv,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Pe(Y0,{id:a.session.id},{token:i.token}).catch(()=>{}),lu(i,"/")});return l`<${zt}
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
</${zt}>`}function iv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Pe(J0,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{V("/confirm",{replace:!0}),e&&o()},[]),l`<${zt}
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
</${zt}>`}var eS=365;function lv(){let e=Jo.value,t=e&&Qo.value.get(e.id);if(!t)return null;let n=r=>x$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${bi}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...yi(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?Io(Date.parse(t.snoozedUntil)):""}
days=${eS}
close=${()=>{Jo.value=null}}
/>`}var Oi=new Map;function cv({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Oi.get(n)??k("");return Oi.has(n)||(Oi.set(n,o),tS(e).then(r=>{o.value=r},()=>Oi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function tS(e){let{node:t}=await _(Gp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var nS=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],oS={SECURITY:"/settings",TRANSFER:"/settings"},rS=new Set(["MENTIONED","COMMENTED"]);function dv(){let e=za.value,t=Yr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{J.value==="sync"&&e.failed.peek()&&e.load()},[e,J.value]);let n=e.notices.value,o=Fe.value;return l`<div class="wrap">
<header class="top">
<div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class="tools">
<div class="seg" role="group" aria-label=${s("tasks.filters")}>
${Dc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Le({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${Ja}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?n.length?l`<${sS} key=${e.show} notices=${n} />`:l`<div class="card">
<${ae} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
</${ae}>
</div>`:!e.failed.value&&l`<${le} rows=${5} />`}
${e.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<p class="hints">
${nS.map(r=>l`<span>${lt(ai(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
</p>
<${lv} />
</div>`}function sS({notices:e}){let t=A(null),n=A(-1);j(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Za.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${aS} key=${a.id} notice=${a} />`)}
</ul>`}function aS({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(G(n.id).value??n),f={fresh:!i,open:n!==null&&he.value===n.id},$=["notice",...Object.entries(f).flatMap(([y,h])=>h?[y]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,v=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(je.value=n.id)}}
>
${o?l`<${re} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div class="about">
<${uv} notice=${e}>
${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
${m&&l`<${oe} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
</${uv}>
<small>
<bdi>${v}</bdi>
${` \xB7 ${r.map(y=>s(`reason.${y}`)).join(", ")}`}
${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
${" \xB7 "}
<time datetime=${d}>${s.ago(d)}</time>
${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
</small>
</div>
<span class="split acts">
<${cu}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${p}
onClick=${()=>Xa(e)}
/>
<${cu}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>Va(e,!c)}
/>
<${cu}
name="later"
icon="later"
of=${p}
popup
onClick=${({currentTarget:y})=>{Jo.value={id:t,anchor:y}}}
/>
</span>
</li>`}function uv({notice:e,children:t}){let n=iS(e),o=()=>{e.readAt||Xa(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function iS(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?cv(e):t&&n&&rS.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:oS[o[0]]??null}var cu=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class="icon"
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t} />
</button>`;var lS=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,cS=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,uS=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${W} } }`,dS=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${W} } }`,mS=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${W} } }`,pS=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${W} } }`,fS=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${W} ok transcript } }`,mv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],$S={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Di=20;function pv(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
<header class="top"><h1>${s("place.instance")}</h1></header>
<div class="card"><${ae} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${ae}></div>
</div>`:l`<div class="wrap">
<header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${hS} />
<${vS} />
<${gS} />
</div>`}function hS(){let[e,t]=x(""),[n,o]=x(Di),{data:r,failed:a,again:i}=Ve(()=>_(lS,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await be(uS,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await be(f?mS:dS,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
<${re} user=${d} mute big />
<div class="who">
<strong>${d.name}</strong>
<small>
${d.email} · ${s("admin.since",{when:s.date(To(d.createdAt),{dateStyle:"medium"})})}
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
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Di))}>${s("tasks.more")}</button>
</div>`}
</section>`}function vS(){let[e,t]=x(""),[n,o]=x(Di),{data:r,failed:a,again:i}=Ve(()=>_(cS,{status:mv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await be(pS,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
<header>
<h2 id="mail-title">${s("admin.mail")}</h2>
${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class="filters">
<select class="input" aria-label=${s("field.status")} value=${e} onChange=${H(t)}>
<option value="">${s("any.status")}</option>
${mv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
<span class="chip ${$S[u.status]??""}">${s(`mail.${u.status}`)}</span>
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
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Di))}>${s("tasks.more")}</button>
</div>`}
</section>`}function gS(){let[e,t]=x(null),n=Ie(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(fS,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
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
</section>`}function Ci(){return l`<div class="wrap">
<div class="empty">
<${w} name="find" />
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class="btn" href="/">${s("place.today")}</a>
</div>
</div>`}var fv="taskflow.numbers",fo=k(localStorage.getItem(fv)==="open");function $v(){let e=Br(),t=()=>{fo.value=!fo.value,localStorage.setItem(fv,fo.value?"open":"")},n=s(fo.value?"numbers.less":"numbers.more");return l`<section class=${fo.value?"numbers":"card numbers"} aria-label=${s("numbers.label")}>
${fo.value?l`<${uu} /><${du} />`:l`<dl class="six ${Kr()}">
${yS.map(([o,r,a])=>l`<div key=${o} data-tile=${o}>
<dt><a href=${Ne(r)}>${s(`tile.${o}`)}</a></dt>
<dd class="n num ${o==="overdue"&&e.overdue?"bad":""}">${s.number(e[a])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${fo.value} title=${n} onClick=${t}>
<${w} name="live" /> <span>${n}</span>
</button>
</section>`}var yS=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function uu(){let e=Br(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Ah}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Kr()}">
<${Ot}
name="total"
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
</${Ot}>
<${Ot}
name="pending"
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
</${Ot}>
<${Ot} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${no} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
</${Ot}>
<${Ot}
name="completed"
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
</${Ot}>
<${Ot}
name="overdue"
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${no} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
</${Ot}>
<${Ot} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class="avs">${xt.value.slice(0,4).map(a=>l`<${re} user=${a} mute />`)}</div>
</${Ot}>
</dl>`}function Ot({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
<dt><a href=${Ne(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function du(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
<header>
<h2 id="flow-title">${s("flow.title")}</h2>
<div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
</header>
<div class="room" ref=${e}>
${t>0&&Me.value&&l`<${Ih} flow=${Me.value.flow} width=${t} />`}
</div>
</section>`}var bS=[{field:"CREATED_AT",direction:"DESC"}],hv=12,kS=["title","assignee","priority","status"];function vv(){let e=Ye({},bS,{size:hv}),t=e.ids.value.slice(0,hv);return l`<div class="wrap">
<header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${uu} />
<section class="card recent" aria-labelledby="recent-title">
<h2 id="recent-title">${s("overview.recent")}</h2>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${kS.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${wS} key=${n} id=${n} />`)}</tbody>
</table>`:l`<${ae} title=${s("tasks.none")}>${s("overview.none")}</${ae}>`:!e.failed.value&&l`<${le} rows=${5} />`}
</section>
${e.ready.value&&l`<${du} /><${us} class="page narrow card" />`}
</div>`}function wS({id:e}){let t=G(e).value;return t&&l`<tr data-task=${e}>
<th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var mu=new Set,$o=null,Ri=()=>{},yv=0;function Ni(e){return mu.add(e),()=>mu.delete(e)}function pu(){Ri(),Ri=Kt(pm,()=>({after:$o}),{next:({events:e})=>xS(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),yv=setTimeout(bv,pt())}})}function xS(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?pu():bv();e.__typename==="StreamReady"&&!$o&&gv(null),$o=e.cursor,e.__typename==="StreamEvent"&&gv(e.event)}function bv(){$o=null,pu()}function gv(e){for(let t of mu)t(e)}qo(({inbox:e})=>{$o||($o=e?.cursor??null,pu())});D(()=>S.value?.id).subscribe(()=>{Ri(),Ri=()=>{},clearTimeout(yv),$o=null});var kv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,wv=`query ReadPreferences { preferences { ${kv} } }`,xv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${W} preferences { ${kv} } }
}`;var vs=["IN_APP","EMAIL","PUSH"];function Sv(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:p})=>SS($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(wv,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let v={place:$,input:p};return n.value=[...n.peek(),v],r.value=!1,u=u.then(async()=>{let y=await f(p);M(()=>{n.value=n.peek().filter(h=>h!==v),o.value={...o.peek(),[$]:y},r.value=!y&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:v}=(await _(xv,{input:$})).updatePreferences;return p.length?K(p[0]):(e.value=v,c&&d(),"")}catch(p){return Se(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function SS(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var ES={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Ev=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],_S="account",TS={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function _v({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=TS[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(OS),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope="col"><span class="sr">${s("told.reason")}</span></th>
${vs.map(r=>l`<th scope="col" key=${r}>
<${w} name=${ES[r]} />
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${AS(t).map(([r,a])=>l`<tbody key=${r}>
<tr class="sort"><th scope="rowgroup" colspan=${vs.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${IS} key=${i.reason} preferences=${e} row=${i} />`)}
</tbody>`)}
</table>`}function AS({notifications:e}){let t=Ev.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Ev,[_S,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function IS({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=fu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=vs.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope="row">
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
</th>
${vs.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type="checkbox"
data-channel=${u}
aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${fu(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>fu(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var fu=(e,t)=>e==="SECURITY"&&t==="EMAIL",OS=e=>[...e.querySelectorAll("input")];var DS=["OFF","DAILY","WEEKLY"],CS=Array.from({length:24},(e,t)=>t),RS=[1,2,3,4,5,6,7],Tv=["P1D","P2D","P3D","P7D","P14D"],NS={quietFrom:"20:00",quietUntil:"07:30"},LS=900,Iv=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${MS} preferences=${e} wanted=${t} />
<${PS} preferences=${e} wanted=${t} />
<${US} preferences=${e} wanted=${t} />
</div>`;function sr({label:e,hint:t,why:n,children:o}){let r=De();return l`<div class="told-line" role="group" aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
</div>
<div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function MS({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${sr}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
${DS.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${$u}
label=${s("told.weekday")}
value=${r}
all=${RS.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${$u}
label=${s("told.hour")}
value=${o}
all=${CS.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
</${sr}>`}function PS({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?NS:{quietFrom:null,quietUntil:null}),a=hn.value.replaceAll("_"," ");return l`<${sr}
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
<${Av}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden="true">–</span>
<${Av}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
</${sr}>`}function US({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Tv.includes(t)?[t]:[],o=[...Tv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${sr} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${$u}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
</${sr}>`}var $u=({label:e,value:t,all:n,choose:o})=>l`<select
class="input"
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Av({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class="input"
type="time"
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,LS,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function Ov({isMeant:e}){let[t]=x(Sv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Ni(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),j(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
<header>
<h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
<span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class="card"><${_v} preferences=${t} wanted=${o} /></div>
<${Iv} preferences=${t} wanted=${o} />
`:t.failed.value?l`<${z} problem=${t.failed.value} retry=${t.read} />`:l`<${le} rows=${8} />`}
</section>`}var hu="id name service createdAt lastUsedAt error",Li=`query PushDevices { instance { vapidKey } pushDevices { ${hu} } }`,Dv=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${W} device { ${hu} } }
}`,Cv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${W} deletedId } }`,Rv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${W} device { ${hu} } } }`;var vu="taskflow.push",Nv="/service-worker.js",ho=k("");function gu(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?HS()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function Lv(e,t){return await Notification.requestPermission()!=="granted"?null:qv(await Hv(e),t)}async function Mv(){localStorage.removeItem(vu),ho.value="",await Pv()}async function Pv(){await(await(await navigator.serviceWorker?.getRegistration(Nv))?.pushManager.getSubscription())?.unsubscribe()}async function Uv(e){ho.value="";let t=FS();if(!(!t||gu()||Notification.permission!=="granted"))try{if(t.owner!==e)return await Pv();let{instance:n}=await _(Li,{});n?.vapidKey&&await qv(await Hv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function Fv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&V(e.open)})}async function qv(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(Dv,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(vu,JSON.stringify({owner:t,device:i.id})),ho.value=i.id),a}async function Hv(e){await navigator.serviceWorker.register(Nv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&qS(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function FS(){try{return JSON.parse(localStorage.getItem(vu)??"null")}catch{return null}}function qS(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var HS=()=>/iPhone|iPad/.test(navigator.userAgent);function Bv(){let{data:e,failed:t,again:n}=Ve(()=>_(Li,{}),[ho.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
<header><h2 id="push-devices">${s("push.title")}</h2></header>
${t&&l`<${z} problem=${t} retry=${n} />`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${KS} key=${a.id} device=${a} again=${n} />`)}
</ul>`}
${e&&l`<${BS} vapidKey=${o} isOn=${r.some(({id:a})=>a===ho.value)} again=${n} />`}
</section>`}function BS({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?gu():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await Lv(e??"",S.peek()?.id??"");u?.errors.length?R({bad:!0,text:K(u.errors[0])}):u&&R({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),R({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class="split">
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function KS({device:e,again:t}){let[n,o]=x(!1),r=e.id===ho.value,a=async()=>{r&&await Mv().catch(()=>{}),await be(Cv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await be(Rv,{id:e.id});c?.device&&!c.device.error&&R({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var WS=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${W} user { ${fn} } }
}`,GS=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${W} ok
}
}`,jS=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Kv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${W} } }`,VS=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${W} secret } }`,YS=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${W} } }`,zS=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Hn} } }`,ZS=["READ","WRITE","ADMIN"];function Wv({place:e}){let t=Ve(()=>_(jS,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class="top">
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class="tools"><button class="btn quiet" onClick=${()=>$n()}>${s("command.signOut")}</button></div>
</header>
<${QS} />
<${JS} />
<${Ov} isMeant=${e.key==="notifications"} />
<${Bv} />
<${XS} keys=${o} />
${t.failed?l`<${z} problem=${t.failed} retry=${t.again} />`:l`
<${eE} rows=${n} keys=${o} again=${t.again} />
<${nE} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
`}
<p class="dim sm">TaskFlow ${qr}</p>
</div>`}var Zt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function QS(){let e=Ie(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(WS,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,R({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${Zt} id="profile" title=${s("settings.profile")}>
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
${Object.entries(js).map(([o,r])=>l`<option value=${o} lang=${o} selected=${Ze.value.split("-")[0]===o}>${r}</option>`)}
</${B}>
<div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
</form>
</${Zt}>`}function JS(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Vl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Zt} id="appearance" title=${s("settings.appearance")}>
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
</${Zt}>`}var Gv=({keys:e,...t})=>e.length>0&&l`<label class="check">
<input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function XS({keys:e}){let t=Ie(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(GS,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),R({text:s("settings.passwordChanged")})),i});return l`<${Zt} id="password" title=${s("settings.password")}>
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
<${Gv} keys=${e} defaultChecked />
<div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
</${Zt}>`}function eE({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await be(Kv,{id:c.id},s("settings.revoked"))&&n();return l`<${Zt} id="sessions" title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class="who">
<strong>${oE(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class="actions">
<${Gv} keys=${t} checked=${o} onChange=${a} />
<button class="btn danger" onClick=${()=>$n(!0,o)}>${s("settings.signOutAll")}</button>
</div>
</${Zt}>`}async function tE(e,t){let{login:n}=await Pe(zS,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(mt.adopt(n),t&&await _(Kv,{id:t.id}),null):n}function nE({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ie(async({name:m,scope:f,days:$,password:p},v)=>{let y=p?await tE(p,t):null;if(y)return y;let h=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _(VS,{input:{name:m,scopes:[f],expiresAt:h}});return i(g.errors.some(({code:b})=>b==="SIGN_IN_AGAIN")),g.secret&&(v.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>R({text:s("settings.copied")})),d=async m=>await be(YS,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Zt} id="api-keys" title=${s("settings.keys")}>
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
${ZS.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
</${Zt}>`}var oE=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var jv="taskflow.draft.",rE=50,Mn=e=>`${e}.new`,gs=e=>`${e}.reply`,ys=e=>`${e}.edit`,yu=new Map;function ot(e){let t=ku(e),n=yu.get(t);if(n)return n;let o=k(bu(t)?.text??null);return yu.set(t,o),o}function rt(e,t){ot(e).value=t;let n=ku(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),sE()}catch{}}Kn.add(async()=>{let e=ku("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);yu.clear()});var ku=e=>`${jv}${S.peek()?.id}.${e}`;function bu(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function sE(){let e=Object.keys(localStorage).filter(n=>n.startsWith(jv));if(e.length<=rE)return;let[t]=e.sort((n,o)=>(bu(n)?.at??0)-(bu(o)?.at??0));localStorage.removeItem(t)}var aE=8e3,Qt=k([]);function Mi(e){let t=()=>{clearTimeout(r),Qt.value=Qt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&bn({...e,keepalive:i})},r=setTimeout(()=>o(),aE);Qt.value=[...Qt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function Vv(){let e=Qt.peek().map(({write:t})=>t);for(let{send:t}of Qt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Vv);Kn.add(Vv);var Yv=D(()=>{let e=[...at.value,...Qt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),zv=e=>Yv.value.has(e),cn=e=>qe(e).all.value?.filter(({id:t})=>!Yv.value.has(t))??null;function Zv(e,{id:t,filename:n}){let o=q("change"),r={told:s("files.deleted",{name:n})};Mi({key:o,field:"deleteAttachment",query:La,variables:{id:t,key:o},taskIds:[e],note:r})}yn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void R({bad:!0,text:s("files.notDeleted",{why:K(n)})}):qe(e).without(t.id));var wu=20,xu=e=>`${e}.files`,Qv=e=>e?.split(" ")??[];function ar(e,t){let n=qe(e),o=n.all.value;return Qv(ot(xu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!zv(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Su(e,t){rt(xu(e),t.length?t.join(" "):null)}function Pi(e,t){Su(e,[...new Set([...Qv(ot(xu(e)).peek()),t])])}var Ui=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,bs=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var iE=3,lE=5,cE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,ze=k([]),qi=k(""),uE=new Set(["waiting","sending","cut"]),dE=D(()=>ze.value.some(({state:e})=>uE.has(e))),Fi=new Map,Eu=new Set,lr=(e,{place:t,commentId:n}={})=>ze.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Hi=(e,t)=>lr(e,t).filter(tg);function Bi(e){return Eu.add(e),()=>{Eu.delete(e)}}function un(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=q("file"),c=a?s("files.folder"):mE(e,r,n),u=c?"refused":"waiting",d=fE(r),m={...n,id:i,key:q("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return ze.value=[...ze.peek(),m],m});return Ki(),o.filter(({state:r})=>r==="waiting")}function _u(e){Pn(e,{state:"waiting",sent:0,why:""}),Ki()}function eg(e){let t=ze.peek().find(n=>n.id===e);if(t){Au(e),t.state!=="refused"&&sg(e);for(let n of Eu)n(e);Ki()}}function mE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=Zr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=ze.peek().filter(c=>c.taskId===e&&tg(c));return Jv(Tu(qe(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&Jv(pE(e,n),Hi(e,n))>=wu?s("files.fullComment",{n:wu}):""}function pE(e,{place:t,commentId:n}){return t?ar(e,t):Tu((qe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Jv=(e,t)=>new Set([...e,...Tu(t)]).size,Tu=e=>e.map(({id:t})=>t),tg=({state:e})=>e!=="refused";function fE({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Ki(){let e=ze.peek().filter(({state:n})=>n==="sending").length,t=ze.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,iE-e))){let o=n.turn+1;Pn(n.id,{state:"sending",turn:o}),$E({...n,turn:o})}}async function $E(e){try{if(await ng(e,lE),!ir(e))return;let t=qe(e.taskId);if(t.arrived.add(e.id),e.place&&Pi(e.place,e.id),await t.loadIfOpen(),!ir(e))return;qi.value=s("files.arrived",{name:e.name}),Au(e.id)}catch(t){ir(e)&&yE(e,t)}finally{Ki()}}async function ng(e,t){let n=await hE(e);if(!n||!ir(e))return;let{status:o,text:r,seconds:a}=await vE(e,n);if(!(o===204||!ir(e))){if(!t||o!==404&&!a)throw new ks(r);a&&await gE(e.id,a),ir(e)&&await ng(e,t-1)}}async function hE({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=cE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(af,{input:c,key:t})).createAttachment;if(!kE(e))sg(e);else if(!u)throw Pn(e,{key:q("change")}),new ks(d.map(K).join(" "));return u?.upload??null}function vE({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",Ze.peek()),c.upload.onprogress=({loaded:m})=>Pn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ie("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ie("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Fi.set(e,()=>c.abort()),c.send(t)})}function gE(e,t){return Pn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Pn(e,{why:""}),n()},t*1e3);Fi.set(e,()=>{clearTimeout(o),n()})})}var ks=class extends Error{};function yE({id:e,taskId:t,name:n},o){let r=o instanceof ie&&o.code==="UNREACHABLE",a=o instanceof ie||o instanceof ks,i=r?s("files.cut"):a?o.message:"";Pn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);qe(t).opened||R({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Pn(e,t){ze.value=ze.peek().map(n=>n.id===e?{...n,...t}:n)}function Au(e){ze.value=ze.peek().filter(t=>t.id!==e),og(e)}function og(e){Fi.get(e)?.(),Fi.delete(e)}function rg(){for(let{id:e}of ze.peek())Au(e);qi.value=""}function bE(){for(let{id:e,state:t,turn:n}of ze.peek())t!=="waiting"&&t!=="sending"||(Pn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),og(e))}var kE=e=>ze.peek().some(t=>t.id===e),ir=({id:e,turn:t})=>ze.peek().some(n=>n.id===e&&n.turn===t);function sg(e){_(La,{id:e,key:q("change")},{keepalive:!0}).catch(()=>{})}J.subscribe(e=>{if(e==="sync")for(let{id:t}of ze.peek().filter(n=>n.state==="cut"))_u(t)});ke(()=>dE.value?Mo():void 0);var Xv=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return bE();e!==Xv&&rg(),Xv=e});Kn.add(async()=>rg());var vo=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{qe(e).isStale()&&(r.preventDefault(),wE(e,t))}});async function wE(e,t){try{let n=await qe(e).fresh(t);if(!n?.url)return void R({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){R({bad:!0,text:Se(n)})}}var Iu=k(null);function xs(e,t){Iu.value={taskId:e,id:t}}var ws=()=>{Iu.value=null};function ag(){let e=Iu.value,t=e?(cn(e.taskId)??[]).filter(ht):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&ws()},[e,n]),I(()=>ws,[]),!e||n<0?null:l`<${xE} taskId=${e.taskId} pictures=${t} at=${n} />`}function xE({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=SE(e,o),u=f=>xs(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${P} class="lightbox" label=${o.filename} close=${ws}>
<div class="frame" onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class="num" role="status">
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class="sr">${o.filename}</span>
</span>
<span class="split end">
<a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${vo(e,o)}>
<${w} name="save" />
</a>
<button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${ws} autofocus>
<${w} name="close" />
</button>
</span>
</header>
<div
class="stage"
onClick=${f=>f.target===f.currentTarget&&ws()}
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
</${P}>`}function SE(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=qe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Se(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,qe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Wi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===S.value?.id?s("you"):r.name:s("feed.someone"),u=l`
<${EE} task=${e} file=${t} />
<span class="about">
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{ig(m),Zv(e.id,t)};return l`<li class="file" data-file=${t.id}>
${ht(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>xs(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${vo(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class="icon"
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${w} name="comments" />
</a>`}
<a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${vo(e.id,t)}>
<${w} name="save" />
</a>
${df(e,t)&&l`<button
class="icon"
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name="trash" />
</button>`}
</li>`}var EE=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading="lazy"
decoding="async"
onError=${()=>Ma(e.id,t)}
/>`:l`<${w} name="file" />`}
</span>`;function Gi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{ig(m),eg(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
onClick=${()=>_u(e)}
>
${s("failed.retry")}
</button>`}
<button class="icon" aria-label=${d} title=${d} onClick=${u}><${w} name="close" /></button>
</li>`}function ig(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];pe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function lg({task:e}){let t=mf(e),n=cn(e.id)??[],o=lr(e.id),r=vt(e),a=Zr.value?.maxAttachmentBytes;return l`
<p class="sr" role="status">${qi.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
<div class="head">
<h3 id="files-title">
${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
</h3>
${r&&l`<${Ou}
label=${s("files.add")}
take=${i=>un(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Wi} key=${i.id} task=${e} file=${i} from />`)}
${o.map(i=>l`<${Gi} key=${i.id} upload=${i} />`)}
</ul>`}
${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${ag} />
`}function Ou({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type="file"
multiple
hidden
onChange=${({currentTarget:r})=>t(em(r))}
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
`}function cg({task:e}){let{id:t,recurrence:n,can:o}=e,r=rn.value?.id===t?rn.value.why:"",a=({currentTarget:i})=>{oo.value={id:t,anchor:i}};return l`
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
<span>${n?Mt(Wt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${_E} task=${e} />`}
${r&&l`<p class="error" role="alert">${r}</p>`}
</div>
</dd>
`}function _E({task:e}){let t=AE(e),n=t?.next?G(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${Ul(n)}</a></p>`;if(!Z(e))return null;let{upcoming:o}=t;return l`<p class="coming">
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${TE(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>Sf(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var TE=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function AE({id:e,version:t,waiting:n}){let[o,r]=x(null),a=J.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(kf,{id:e});!u||i||(u.nextOccurrence&&ue(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function ug({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=vc(u);return d?[{kind:u.kind,other:d}]:[]}),o=ds.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=ts(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&$e(e)&&e.version>0,i=Pt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
<div class="head">
<h3 id="relations-title">${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field="relate"
aria-haspopup="dialog"
title=${`${s("command.relate")} (B)`}
onClick=${()=>Qr("relate",e.id)}
>
<${w} name="plus" /> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${IE} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
</ul>
`)}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function IE({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${Z(n)?"related":"related closed"} data-task=${n.id}>
<${oe} kind="status" value=${n.status} />
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class="icon"
aria-label=${r}
title=${r}
onClick=${()=>gh(e,t,n)}
>
<${w} name="close" />
</button>`}
</li>`}var OE=300;function dg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>ac(t).catch(()=>{}),OE)},d=[Ni(m=>(!m||m.task?.id===t)&&u()),Ue(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=Of(n),a=Bo.value?.id===t?Bo.value.why:"",i=({currentTarget:c})=>{ro.value={id:t,anchor:c}};return l`<div class="reminders">
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=cc(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"} />
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
</span>
<button
class="icon"
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>lc(t,c)}
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
</div>`}var DE=200,CE=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function pg({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=mg(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await U$(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=RE(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),F$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${w} name="plus" />
<${cs}
field=${a}
line=${t}
write=${n}
marks=${mg(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
</form>`}var mg=(e,{team:t},n)=>li(e,{today:N.value,language:Ze.value.split("-")[0],teams:[],people:()=>ft(t.id),home:t,plain:n}),RE=e=>e.split(/\r?\n/).map(t=>t.replace(CE,"").replace(/\s+/g," ").trim().slice(0,DE)).filter(Boolean);var fg=k("");function $g({task:e}){M$(e);let t=P$(e.id),n=t.map(u=>G(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&$e(e),i=Pt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
<div class="head">
<h3 id="subtasks-title">${s("subtasks.title")}</h3>
${o>0&&l`
<span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
<${no} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
`}
</div>
<p class="sr" role="status" aria-live="assertive">${fg}</p>
${n.length>0&&l`<${NE} ids=${t} />`}
${a&&l`<${pg} task=${e} />`}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function NE({ids:e}){let t=A(null),n=ts(t,e),o=sn.value,r={row:".part",name:s("subtasks.title"),said:fg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby="subtasks-how"
onPointerDown=${a=>Ba(a,e,r)}
onKeyDown=${a=>Ka(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${LE} key=${a} id=${a} mark=${o&&e.includes(o.id)&&gc(a,o)} />`)}
</ul>
<p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
`}function LE({id:e,mark:t}){let n=G(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
class=${r.join(" ").trim()}
data-task=${e}
onContextMenu=${i=>an(i,e)}
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
<span class="m"><${Vo} task=${n} /></span>
<${gt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Tn} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${gt}>
<${gt} task=${n} kind="assignee" can=${n.can.assign}><${re} user=${n.assignee} /></${gt}>
<button
class="icon"
aria-haspopup="menu"
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Qe.value={kind:"actions",ids:[e],anchor:i}}}
>
<${w} name="more" />
</button>
</li>`}function hg({task:e}){let t=e.parentId?G(e.parentId).value:null;return t?l`<nav class="part-of" data-field="parent" aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name="up" />
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function vg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(cn(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!ht(a)||!t.body.includes(`(${a.id})`));return l`<${yg}
label=${s("files.title")}
task=${e}
files=${r}
coming=${lr(e.id,{commentId:t.id})}
/>`}var gg=({task:e,place:t})=>l`<${yg}
label=${s("files.forComment")}
task=${e}
files=${ME(e,t)}
coming=${lr(e.id,{place:t})}
/>`;function ME({id:e},t){let n=ar(e,t);return(cn(e)??[]).filter(o=>n.includes(o.id))}function yg({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
${n.map(r=>l`<${Wi} key=${r.id} task=${t} file=${r} />`)}
${o.map(r=>l`<${Gi} key=${r.id} upload=${r} />`)}
</ul>`}var PE=6,UE=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,ji=(e,t)=>UE.exec(e.slice(0,t))?.[1]??null;function Du(e,t){let n=Y(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&Y(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,PE)}function bg(e,t,n){let o=ji(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var FE=512;function kg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function wg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ht(r)?o.replaceChildren(qE(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(HE(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function qE(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>xs(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,FE/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Ma(e,n),u.src=n,c.className="picture",c.append(u),c}function HE(e,t,n){let{href:o,download:r,onClick:a}=vo(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var xg=e=>e.includes("data-attachment");var BE={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},KE=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),WE=/^(https?:|mailto:)/i,GE=/^H[1-6]$/,jE=/^file_[0-9a-z]{26}$/,Sg=3;function cr({html:e,taskId:t,under:n=Sg}){let o=A(null),r=xg(e)?cn(t):null;return j(()=>o.current?.replaceChildren(VE(e,n)),[e]),j(()=>{o.current&&r&&wg(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function VE(e,t=Sg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>Eg(a,o))),n}function Eg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||KE.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>Eg(a,t));if(jE.test(e.getAttribute("data-attachment")??""))return[kg(e,e.getAttribute("alt")??e.textContent??"")];let o=BE[e.tagName];if(!o)return n();let r=document.createElement(YE(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),zE(r,e),[e.tagName==="TABLE"?QE(r):r])}function YE({tagName:e},t){return GE.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function zE(e,t){e instanceof HTMLAnchorElement&&ZE(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function ZE(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at mine":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:WE.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function QE(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var go=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,ur=`${go} attachments { id } parent { id }`,_g=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${go} replies { ${go} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,Tg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${go} task { id } replies { ${go} } parent { ${go} replies { ${go} } }
}
}
}`,Ag=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${Bn} } pageInfo { hasNextPage endCursor } } }
}`,Ig=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${ur} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Vi=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${ur} } } } }`,Og=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Vi} comment { ${ur} } }
}`,Dg=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Vi} comment { ${ur} }
}
}`,Cg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Rg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Vi} comment { ${ur} } }
}`,Ng=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Vi} comment { ${ur} } }
}`,Lg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,Mg=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var Cu=1e4,JE=9500;function Ss({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=ot(t).value??r,[f,$]=x(!1),p=A(null),v=De(),y=U=>{d?.(),rt(t,U===r?null:U)},h=e_(e,p,y),g=n?{commentId:n}:{place:t},b=Hi(e.id,g),E=!m.trim(),T=b.length>0,me=()=>{let U=p.current?.value??m;!U.trim()||U.length>Cu||Hi(e.id,g).length||($(!1),i(U,ar(e.id,t)))},O=()=>{rt(t,null),c?.()},te=U=>{if(h.onKey(U))return U.preventDefault();U.key==="Enter"&&(U.metaKey||U.ctrlKey)?(U.preventDefault(),me()):U.key==="Escape"&&c&&(U.preventDefault(),c())},C=U=>(d?.(),un(e.id,U,g)),kt=U=>{let ve=vt(e)?_o(U):[];if(ve.length){U.preventDefault();for(let Ts of C(ve))ht({contentType:Ts.file.type})&&Gs(U.target,Ui(Ts))}},{isOver:Be,...wt}=Ws(vt(e)?C:null);return I(()=>Bi(U=>{let ve=ot(t).peek();ve?.includes(U)&&rt(t,bs(ve,U))}),[t]),j(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${Be?"over":""}"
...${wt}
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
onInput=${({currentTarget:U})=>{y(U.value),h.follow()}}
onClick=${h.follow}
onKeyUp=${h.follow}
onBlur=${h.close}
onKeyDown=${te}
onPaste=${kt}
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
onPointerDown=${Ts=>{Ts.preventDefault(),h.choose(U)}}
>
<${re} user=${U} mute />
<span>${U.name}</span>
<span class="end sm">@${U.handle}</span>
</div>`)}
</div>`}
${f&&l`<${t_} task=${e} text=${m} />`}
${!n&&l`<${gg} task=${e} place=${t} />`}
<div class="split">
<span class="seg small">
<button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type="button" aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${vt(e)&&l`<${Ou} label=${s("files.attach")} take=${C} />`}
<span class=${T?"hint waits":"hint"} id=${`${v}-hint`}>${XE(m,b)}</span>
<span class="sr" role="status">${h.shown.length?s("talk.found",{n:h.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type="button" class="btn quiet" onClick=${O}>${s("cancel")}</button>`}
<button class="btn" disabled=${E||m.length>Cu||T}>
${a} <kbd>${lt("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function XE(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>JE?s("talk.left",{n:Cu-e.length}):s("talk.hint")}function e_(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:Du(ft(e.team.id),o),m=()=>{let v=t.current,y=v&&v.selectionStart===v.selectionEnd?ji(v.value,v.selectionStart):null;y!==c.current&&(c.current=null),y!==o&&i(0),r(c.current===null?y:null)},f=()=>r(null),$=({handle:v})=>{if(!t.current)return;let y=bg(t.current.value,t.current.selectionStart,v);n(y.text),u.current=y.caret,f()};j(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=v=>{let y=o===null?[]:Du(ft(e.team.id),ji(v.target.value,v.target.selectionStart)??"");if(!y.length||v.isComposing||v.metaKey||v.ctrlKey)return!1;if(v.key==="Escape")c.current=o,f();else if(v.key==="ArrowDown")i((a+1)%y.length);else if(v.key==="ArrowUp")i((a+y.length-1)%y.length);else if(v.key==="Enter"||v.key==="Tab")$(y[Math.min(a,y.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function t_({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(Lg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(K).join(" ")}).catch(a=>({failed:Se(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${cr} html=${n.html} taskId=${e.id} />`}
${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
</div>`}var n_=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Pg({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&o_(e,t);return l`<span class="past">
${a&&l`<button class="link" onClick=${()=>op(e,t)}>${s("past.undo")}</button>`}
<button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${r_} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
</span>`}function o_({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>n_.has(o))?e.changeStatus:e.update}function r_({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return m(null),_(Mg,{id:e.id,at:i.occurredAt}).then(v=>p||u({at:i.occurredAt,was:v.task?.asOf??null}),v=>p||m(v)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${P} class="small" labelledby="past-title" close=${o}>
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
${d?l`<${z} problem=${d} retry=${f} />`:c?l`<${s_} was=${c.was} />`:l`<${le} rows=${3} />`}
<div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
</div>
</${P}>`}function s_({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class="was">${e.description}</p>`}
`}var Ru=new Date().toISOString();function Es({parent:e,...t}){return{...t,parentId:e?.id??null}}function Ug(e,t){let n=new Map(e);for(let a of t)a_(n,a);let o=[...n.values()].sort(Yi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Yi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function a_(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,l_(r,o));let a=e.get(n.id);if(!a)return;let i=i_(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function i_(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Nu(e);if(t==="react")return{reactions:c_(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Ru:null,resolvedBy:r?Lu():null}}var Nu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Ru,can:{update:!1,delete:!1,resolve:!1}});function l_({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Lu(),createdAt:r.at??Ru,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Lu(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function c_(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,Lu()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var qg=["createComment","updateComment","deleteComment","resolveComment","react"],dr=k(new Map),u_=D(()=>[...at.value,...Qt.value.map(({write:e})=>e)].filter(({field:e})=>qg.includes(e))),Hg=e=>u_.value.filter(({taskIds:t})=>t[0]===e),Mu=new Set;function Bg(e){return Mu.add(e),()=>Mu.delete(e)}function zi(e,t,n,o){let r=n?gs(n):Mn(e),a={id:q("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};rt(r,null),Su(r,[]),Zi(e,"createComment",Og,{input:a},{at:new Date().toISOString()})}function Uu(e,t,n,{back:o=!1}={}){if(rt(ys(t.id),null),Hu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Zi(e,"updateComment",Dg,{id:t.id,body:n,version:t.version||void 0},r)}function Kg(e,t){let n=q("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Mi({key:n,field:"deleteComment",query:Cg,variables:o,taskIds:[e],note:r})}function Fu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Zi(e,"resolveComment",Rg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function qu(e,t,n,o){Zi(e,"react",Ng,{id:t.id,emoji:n,on:o},{})}function Hu(e){let t=new Map(dr.peek());t.delete(e)&&(dr.value=t)}function Zi(e,t,n,o,r){let a=q("change"),i=new Promise(c=>Pu.set(a,c));bn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Jn(i)}var Pu=new Map;yn(qg,(e,t)=>{let n=t.comment?Es(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Mu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?m_(e,o):d_(e,n),Pu.get(e.key)?.(t),Pu.delete(e.key)});function d_({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void R({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Uu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Fu(n,r,!t.resolved))}function m_({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Fg(a.parentId?gs(a.parentId):Mn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Fg(ys(i),c),r.code==="CONFLICT"&&u&&!o.back){dr.value=new Map([...dr.peek(),[i,Es(u)]]);return}R({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:K(r)})})}}function Fg(e,t,n=[]){ot(e).peek()===null&&rt(e,t);for(let o of n)Pi(e,o)}var p_=10,f_=4,Qi=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>Ug(this.comments.value,Hg(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Bg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ue(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ae(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(_g,{id:this.taskId,last:p_,before:t}),o=n?.comments;return{comments:Gg(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<f_;o+=1){let{task:r}=await _(Ag,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Wg))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(Tg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Gg([o??r]).values()]}listen(){this.hush(),this.hush=Kt(Ig,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Es(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Nu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Wg),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Yi(i,t)>=0,o=this.threads.value.map(i=>({...$_(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(h_)]}},Wg=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",$_=({createdAt:e,id:t})=>({createdAt:e,id:t}),h_=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Yi(e,t);function Gg(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Bu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},jg=Object.keys(Bu);function Vg({taskId:e,comment:t,can:n}){return jg.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${v_}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>qu(e,t,r.emoji,!r.mine)}
/>`)}function v_({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=De(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
<button
class="reaction"
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden="true">${Bu[e]}</span>
<span class="num">${s.number(t)}</span>
</button>
<span class="who" role="tooltip" id=${i}>${u}</span>
</span>`}function Yg({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return j(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="react" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${jg.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{qu(e,t,u,!d),a()}}
>
${Bu[u]}
</button>`})}
</span>`}
</span>`}var g_=5;function zg({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:b})=>b===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=gs(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-g_-1),v=e.can.comment,y=()=>{i(!0),pe(`[data-thread="${t.id}"] button`)},h=()=>{i(!1),pe(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),pe(`[id="${n[0].id}"]`)};return $?l`<${y_} first=${t} replies=${n} open=${y} />`:l`
${t.resolvedAt&&l`<p class="resolved">
<${w} name="check" />
<span>${Zg(t)}</span>
<button class="act" aria-expanded="true" onClick=${h}>${s("talk.fold")}</button>
</p>`}
<${Ku} task=${e} comment=${t} target=${o}>
${v&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class="act"
onClick=${()=>{Fu(e.id,t,!t.resolvedAt),i(!1),pe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
</${Ku}>
${(n.length>0||d||ot(f).value!==null)&&l`<div class="replies">
${p>0&&l`<button class="act" onClick=${g}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(b=>l`<li key=${b.id}><${Ku} task=${e} comment=${b} target=${o} /></li>`)}
</ol>
${v&&(d||ot(f).value!==null?l`<${Ss}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(b,E)=>{zi(e.id,b,t.id,E),m(!1),pe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),pe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function y_({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
<${w} name="check" />
<span>
<b>${Gu(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${Zg(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Ku({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=ys(t.id),u=dr.value.get(t.id),d=n===t.id;j(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Hu(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||ot(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex="-1"
aria-label=${ju(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Gu(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${re} user=${t.author} mute />
<div>
<header>
<b>${Gu(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class="dim"
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
</header>
${u&&l`<${k_} clash=${u} end=${m} place=${c} />`}
${f?l`<${Ss}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${p=>{Uu(e.id,u??t,p),m()}}
cancel=${m}
/>`:l`<${b_} task=${e} comment=${t} place=${c} />`}
${!t.deletedAt&&l`<${vg} task=${e} comment=${t} />`}
${!t.deletedAt&&!f&&l`<div class="acts">
<${Vg} taskId=${e.id} comment=${t} can=${e.can.comment} />
${e.can.comment&&l`<${Yg} taskId=${e.id} comment=${t} />`}
${o}
<span class="split end">
${t.can.update&&l`<${Wu} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
${navigator.clipboard&&l`<${Wu} name="link" icon="link" onClick=${()=>w_(e,t)} />`}
${t.can.delete&&l`<${Wu}
name="delete"
icon="trash"
onClick=${()=>{x_(r.current),Kg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function b_({task:e,comment:t,place:n}){let o=ot(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${cr} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{rt(Mn(e.id),[ot(Mn(e.id)).peek(),o].filter(Boolean).join(`

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
`}function k_({clash:e,place:t,end:n}){let o=()=>{rt(t,null),n()};return l`<div class="clash" role="alert">
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var Wu=({name:e,icon:t,onClick:n})=>l`<button
class="icon"
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${w} name=${t} />
</button>`,Gu=({author:e})=>e?ju(e)?s("you"):e.name:s("feed.someone"),ju=e=>e!==null&&e.id===S.value?.id;function Zg({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return ju(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function w_(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),R({text:s("talk.copied")})}function x_(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];pe(o?`#${o.id}`:".talk-end textarea")}function Qg({task:e}){let t=dt(()=>new Qi(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{J.value==="sync"&&t.failed.peek()&&t.load()},[J.value]);let o=S_(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
<h3 id="talk-title">${s("talk.title")}</h3>
<p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${le} rows=${2} />`}
<div class="feed">
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${mi} key=${i} event=${u} short>
<${Pg} task=${e} event=${u} events=${t.events.value} />
</${mi}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
<${zg} task=${e} thread=${c} target=${o} />
</li>`:l`<li key=${i} class="earlier"><${E_} kind=${i} read=${d} /></li>`)}
</ol>
</div>
${e.can.comment?l`<div class="talk-end">
<${Ss}
key=${e.id}
task=${e}
place=${Mn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>zi(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function S_(e){let t=se.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):R({bad:!0,text:s("talk.notHere")})).catch(a=>R({bad:!0,text:Se(a)}))},[e,t,r]),n===t?n:null}function E_({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>R({bad:!0,text:Se(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var __=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Vu(e){return e.split(__).map((t,n)=>n%2?T_(t):t)}var Jg=e=>Vu(e).some(t=>typeof t!="string");function T_(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:ne.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var A_=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,I_=/<(?!\/?p>|br)/,O_=2;function Yu({task:e,field:t,can:n}){let o=e[t]??"",r=D_(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),f=A(null),$=A(0),p=A(!1),v=()=>{$.current||=Vn(e.id)?.version??0},y=async(C,kt)=>{let Be=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!Be)return;let wt=await nt(e,{[t]:Be||null},{expectedVersion:kt||void 0,quiet:"conflict"}),U=wt.errors.find(ve=>ve.code==="CONFLICT");U?u({mine:Be,theirs:U.current?.[t]??Vn(e.id)?.[t]??"",version:U.currentVersion??0}):wt.errors.length&&i(C)},h=C=>{let kt=C.target.value;kt!==o&&!p.current?y(kt,$.current):i(null),p.current=!1,$.current=0,m(!1)},g=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},b=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},E=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||m(!0)};j(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let T=C=>{let kt=n&&vt(e)&&t==="description"?_o(C):[];if(kt.length){C.preventDefault();for(let Be of un(e.id,kt))ht({contentType:Be.file.type})&&Gs(C.target,Ui(Be))}};I(()=>Bi(C=>{a!==null?i(bs(a,C)):n&&o.includes(C)&&y(bs(o,C),0)}),[a,o]);let me=!!c||(a??o)!==o;j(()=>me?Mo():void 0,[me]);let O=C=>{u(null),C&&c&&y(c.mine,c.version)},te={value:a??o,readOnly:!n,onFocus:()=>{v(),m(!0)},onInput:H(C=>{v(),p.current=!1,i(C)}),onBlur:h,onKeyDown:g,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${b}>
<textarea class="title" rows="1" maxlength="200" ...${te} />
</div>`:a===null&&!d&&(r||Jg(o))?l`<div class="reading">
<div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
${r?l`<${cr} html=${r} taskId=${e.id} under=${O_} />`:Vu(o)}
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
...${te}
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
`}function D_({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=A_.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(vm,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&I_.test(o.html)?o.html:null}var C_=e=>e.can.delete&&(S.value?.role==="ADMIN"||ne.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ji({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>ka(e)}>
${s("command.restore")}
</button>`}
${C_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${P} class="small" labelledby="purge-title" close=${o}>
<div class="pad">
<h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class="actions">
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),tp(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
</${P}>`}
</span>`}var Xg=6,R_=300;function ey({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class="icon"
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>ni([e])}
>
<${w} name=${e.watching?"bell-on":"bell"} />
</button>`}function ty({task:e}){I(()=>{let o=0,r=()=>_(gm,{id:e.id}).then(({task:i})=>i&&ue(i),()=>{}),a=Ue(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,R_))});return()=>{clearTimeout(o),a()}},[e.id]);let t=N_(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Xg).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,Xg).map(o=>l`<${re} key=${o.id} user=${o} />`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function N_({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function ny({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${L_} task=${e} />`}
<${hg} task=${e} />
<${Yu} task=${e} field="title" can=${t.update} />
<${Vf} task=${e} />
<dl>
<${ut} task=${e} field="status" can=${t.changeStatus} keys="S">
<${oe} kind="status" value=${e.status} mute />
<span>${s(`status.${e.status}`)}</span>
</${ut}>
${Ft(e.team.id).length>0&&l`<${ut}
task=${e}
field="stage"
can=${t.changeStatus}
keys="M"
>
<${w} name="board" />
<span>${en(e.stage)?.name??s("stages.none")}</span>
</${ut}>`}
<${ut} task=${e} field="assignee" can=${t.assign} keys="A">
<${re} user=${e.assignee} mute />
<span>${e.assignee?.name??s("nobody")}</span>
</${ut}>
<${ut} task=${e} field="due" can=${t.update} keys="D">
<${w} name="calendar" />
<span>${e.dueDate?l`<${Tn} task=${e} />`:s("due.never")}</span>
</${ut}>
<${cg} task=${e} />
<${ut} task=${e} field="priority" can=${t.update} keys="P">
<${oe} kind="priority" value=${e.priority} mute />
<span>${s(`priority.${e.priority}`)}</span>
</${ut}>
<${ut} task=${e} field="labels" can=${t.update} keys="L">
${e.labels.length?l`<${jo} task=${e} mute />`:l`<${w} name="label" /><span>${s("labels.none")}</span>`}
</${ut}>
<dt>${s("field.watchers")}</dt>
<dd><${ty} task=${e} /></dd>
<dt>${s("field.reminders")}</dt>
<dd><${dg} task=${e} /></dd>
<${ut} task=${e} field="team" can=${t.update&&ee.value.length>1}>
<${w} name="team" />
<span>${e.team.name}</span>
</${ut}>
</dl>
</div>
<${Yu} task=${e} field="description" can=${t.update} />
<${$g} task=${e} />
<${ug} task=${e} />
<${lg} task=${e} />
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${Qg} task=${e} />
`}function L_({task:e}){return l`<div class="note trashed" role="status">
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${Ji} task=${e} />
</div>`}function ut({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Qe.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
`}var zu=3;function oy({task:e}){let t=M_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
<span class="sr">${o}</span>
${t.slice(0,zu).map(r=>l`<${re} key=${r.id} user=${r} mute />`)}
${t.length>zu&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-zu)}</span>`}
</span>`}function M_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Kt(ym,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,pt())},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),J.value==="offline"?[]:n}function ry(){let{key:e=""}=se.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=na(e)??(t.key===e?t.id:null),r=o?G(o).value:null,a=async()=>{let f=(await _(hm,{id:e})).task;if(se.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&qt(o),n({key:e,id:o,gone:!0,failed:null}));ue(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),Ae(a)),[e]),I(()=>{r?.key&&r.key!==e&&V(`/t/${r.key}`,{replace:!0})},[r?.key]),j(()=>{he.value=o},[o]);let c=P_(o??e,!!r),{isOver:u,...d}=Ws(r&&vt(r)?f=>un(r.id,f):null),m=f=>{if(!r||!vt(r)||f.defaultPrevented)return;let $=_o(f);$.length&&(f.preventDefault(),un(r.id,$))};return l`<dialog
open
class="sheet"
ref=${c}
tabindex="-1"
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${jn}>
<${w} name="back" />
</button>
<code>${r?.key??e}</code>
${r&&l`<span class="sm">${r.team.name}</span>`}
<span class="split end">
${r&&l`<${oy} task=${r} /><${ey} task=${r} /><${F_} task=${r} />`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${jn}>
<${w} name="close" />
</button>
</span>
</header>
<h2 class="sr">${r?.title??e}</h2>
<div class="in">${U_(r,t.key===e?t:null,i)}</div>
${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function P_(e,t){let n=A(null);return j(()=>{let o=document.activeElement,r=$t(o);return()=>{let a=he.peek();he.value=null,pc(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),j(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),j(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function U_(e,t,n){return e?l`<${ny} key=${e.id} task=${e} />`:t?.failed?l`<${z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ae} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${ae}>`:l`<${le} rows=${5} />`}function F_({task:e}){return["link","delete"].flatMap(t=>yt.filter(n=>n.id===t&&bt(n,[e]))).map(t=>l`<button
class="icon"
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>Yt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"} />
</button>`)}function Xi({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=A(null);return I(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
<p class="sr" role="status" aria-live="assertive">${dc}</p>
`}
${o?l`<${s$} ids=${e.ids.value} by=${o} />`:l`<${Yo} ids=${e.ids.value} label=${r} arranged=${n} />`}
${e.more.value&&l`<div class="more" ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class="card">
<${ae} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
</${ae}>
</div>`:l`<${le} rows=${8} />`}var sy=50,q_=100,el=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+sy)}async next(){this.busy.peek()||await this.read(this.ids.peek(),sy)}async read(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(q_,t.length+n-a.length),{view:u}=await _(u$,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ue($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};var H_=e=>Math.max(300,e*10);function ay({view:e}){let t=dt(()=>new el(e.id),[e.id]);return Ve(()=>t.load(),[t,e.version],/^task\./,H_),I(()=>Ae(()=>t.load()),[t]),l`<div class="wrap">
<header class="top">
<div>
<h1>${e.name}</h1>
<p role="status">${t.ready.value?s("tasks.count",{n:t.total.value}):s("loading")}</p>
</div>
<div class="tools"><${Nn} /></div>
</header>
<${Xi} list=${t} label=${e.name} group=${g$(e)} hint=${s("views.foreign")} filtered />
</div>`}var B_=["overdue","today","week","none"],K_=new Set(["q","status","priority","due","label","stage","blocked"]);function iy({place:e}){let t=it.value;return t&&!Zo(t)?l`<${ay} view=${t} />`:l`<${W_} place=${e} />`}function W_({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Re(e),...n?{status:void 0}:!t&&{status:so}},r=_t[e.get("sort")??"new"]??_t.new,a=Ye(o,r),i=zo.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>K_.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
<header class="top">
<div>
<h1>${it.value?.name??s("place.tasks")}</h1>
<p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class="tools"><${At} /><${Nn} /><${Dn} /></div>
</header>
<${G_} query=${e} filtered=${u} />
<${Z$} />
<${Xi} list=${a} filtered=${u} arranged=${r===_t.manual&&!i} group=${i} />
</div>`}function G_({query:e,filtered:t}){let n=()=>V(Ne("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${_i} query=${e} />
<${ct}
name="status"
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...tt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${xh} query=${e} />
<${tr} query=${e} />
<${Cn} query=${e} />
<${Rn} query=${e} />
<${ki} query=${e} />
<${ct} name="due" query=${e} options=${B_.map(o=>[o,s(`filter.${o}`)])} />
<${j_} query=${e} />
<${ct} name="group" query=${e} options=${zo.map(o=>[o,s(`group.${o}`)])} />
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function j_({query:e}){return l`<select
class="input"
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${H(t=>Le({sort:t==="new"?"":t}))}
>
${Object.keys(_t).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var V_=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${W} } }`,uy=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${W} }
}`,Y_=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${W} } }`,z_={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},ly=1e6;function dy({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=Z_(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
<${J_} stage=${d} />
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
<${X_} team=${e} />
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${oe} kind="status" value=${f} color=${$} />
<span>${m}</span>
</li>`)}
</ul>`}
<p class="sr" role="status" aria-live="assertive">${a}</p>
${n&&l`<${eT} stage=${n} stages=${r} close=${()=>o(null)} />`}
</section>`}function Z_(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=Q_(e,t),f=m.map(({id:v})=>v),$=({id:v,name:y},h)=>{let g=h.indexOf(v);n(h),i(s("board.spot",{column:y,at:g+1,n:h.length})),d.current+=1,u.current=u.current.then(async()=>{await be(uy,{id:v,input:{afterId:h[g-1]??null}}),await et().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(v,y)=>({onKeyDown:h=>{let g=h.key==="ArrowDown"?1:h.key==="ArrowUp"?-1:0;g&&(h.preventDefault(),!(y+g<0||y+g>=f.length)&&($(v,cy(f,v.id,y+g)),pe(`[data-grip="${v.id}"]`)))},onPointerDown:h=>jt(h,{lift:()=>{c.current=f,r(v.id)},over:g=>{let b=c.current.indexOf(g??"");b<0||(c.current=cy(c.current,v.id,b),n(c.current))},drop:()=>{r(null),c.current.indexOf(v.id)!==y?$(v,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function Q_(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var cy=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function J_({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=De(),$=h=>{u(({[h]:g,...b})=>b),m(g=>g?.field===h?null:g)},p=async(h,g)=>{let b=await my(uy,{id:t,input:{[h]:g,expectedVersion:i}});if(b)return m({field:h,why:b});await et().catch(()=>{}),$(h)},v=(h,g)=>{if(h==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let b=g.trim()===""?null:Number(g);return b===a?$("limit"):b!==null&&!(Number.isInteger(b)&&b<=ly)?m({field:"limit",why:s("columns.badLimit")}):p("limit",b)},y=(h,g)=>({value:c[h]??g,"aria-invalid":d?.field===h?"true":void 0,"aria-describedby":d?.field===h?f:void 0,onInput:H(b=>u(E=>({...E,[h]:b}))),onBlur:({currentTarget:{value:b,validity:E}})=>E.badInput?m({field:h,why:s("columns.badLimit")}):v(h,b),onKeyDown:b=>{b.key==="Enter"&&b.target.blur(),b.key==="Escape"&&(b.target.value=g,$(h))}});return l`
<span class="tint">
<input
type="color"
list="label-colors"
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??z_[o]}
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
...${y("name",n)}
/>
<span class="sm stands-for">
<${oe} kind="status" value=${o} color=${r} mute />
<span>${s(`status.${o}`)}</span>
</span>
<input
class="input limit"
type="number"
min="1"
max=${ly}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${y("limit",a===null?"":String(a))}
/>
${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
`}async function my(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?K(n[0]):""}catch(n){return Se(n)}}function X_({team:e}){let t=Ie(async({name:n,status:o},r)=>{let{createStage:a}=await _(V_,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await et()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${B} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
<${B} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
${tt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
</${B}>
<button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function eT({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ve(()=>_(Do,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=tT(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await my(Y_,{id:e.id,to:f?.id});if(p)return u(p);n(),await et().catch(()=>{})};return l`<${P} class="small" labelledby="delete-column" close=${n}>
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
</${P}>`}function tT(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var nT=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${W} } }`,oT=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${W} }
}`,rT=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${W} } }`;function py({team:e,runs:t}){let[n,o]=x(null),r=Et(e.id),a=ee.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
<header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
${a?l`<div class="card">
<datalist id="label-colors">${la.map(i=>l`<option value=${i} />`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${sT} label=${i} />
${t&&l`<button
class="icon"
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name="trash" />
</button>`}
</li>`)}
<li key="new"><${aT} team=${e} labels=${r} /></li>
</ul>
</div>`:l`<div class="card pad">
<span class="labels">${r.map(i=>l`<${ao} key=${i.id} label=${i} />`)}</span>
</div>`}
${n&&l`<${iT} label=${n} close=${()=>o(null)} />`}
</section>`}function sT({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await be(oT,{id:e.id,input:{...u,expectedVersion:e.version}})&&await et(),n(null),r(null)},i=H(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
`}function aT({team:e,labels:t}){let[n,o]=x(""),r=Ie(async({name:a,color:i},c)=>{let{createLabel:u}=await _(nT,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await et()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
<${Ee} text=${r.whole} />
<input
type="color"
name="color"
list="label-colors"
aria-label=${s("labels.color")}
value=${n||Lo(t)}
onInput=${H(o)}
/>
<${B} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
<button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function iT({label:e,close:t}){let{data:n,failed:o}=Ve(()=>_(Do,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await be(rT,{id:e.id},s("labels.deleted",{label:e.name}))&&await et()};return l`<${P} class="small" labelledby="delete-label" close=${t}>
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
</${P}>`}var fy=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],$y=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${W} }
}`,lT=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${W} }
}`,cT=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${W} team { id key } }
}`,uT=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${W} }
}`,dT=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${W} }
}`,mT=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function nl(e,t,n){let o=await be(e,t,n);return o&&await et(),o}var pT="Everybody who registers joins this team.",fT=e=>e?.default&&e.description===pT?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function hy(){let e=ne.value,{key:t}=Q.value,n=t?e.find(o=>o.key===t):Ce.value.find(o=>o.default)??Ce.value[0];return t&&!n?l`<${Ci} />`:l`<div class="wrap">
<header class="top">
<div><h1>${n?.name??s("place.team")}</h1><p>${fT(n)}</p></div>
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
${n?l`<${$T} key=${n.id} team=${n} />`:l`<div class="card"><${ae} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${ae}></div>`}
${n&&l`<${dy} key=${n.id} team=${n} runs=${tl(n)} />`}
${n&&l`<${py} key=${n.id} team=${n} runs=${tl(n)} />`}
${n&&tl(n)&&l`<${vT} key=${n.id} team=${n} />`}
<${gT} />
</div>`}var tl=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function $T({team:e}){let t=tl(e)&&!e.archivedAt,n=(o,r)=>{let a=fy.find(i=>i===r);a&&nl($y,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
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
onChange=${H(a=>n(o,a))}
>
${fy.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class="icon"
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>nl(lT,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${w} name="close" />
</button>
`:l`<span class="chip">${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${hT} team=${e} />`}
</section>`}function hT({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ve(()=>o?_(mT,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>nl($y,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
<${re} user=${c} mute />
<div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${s("quick.add")}
<span class="sr"> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function vT({team:e}){let t=Ie(async({name:n,description:o})=>{let{updateTeam:r}=await _(uT,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await et(),r});return l`<section class="group" aria-labelledby="edit-title">
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
onClick=${()=>nl(dT,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class="btn" disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function gT(){let e=Ie(async({name:t,key:n},o)=>{let{createTeam:r}=await _(cT,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await et(),V(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
<header><h2 id="new-team">${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<div class="inline">
<${B} name="name" label=${s("team.name")} required error=${e.errors.name} />
<${B} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
<button class="btn" disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var vy=["PENDING","IN_PROGRESS"],Zu=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],yT=[{field:"CREATED_AT",direction:"DESC"}],bT=["down","up","open","status","priority","assignee","due","keys"];function gy({place:{query:e}}){let{team:t,assignee:n}=Re(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ye({due:"overdue",...r},Zu,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ye({due:"today",status:vy,...r},Zu,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ye({due:"later",status:vy,...r},Zu,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ye(r,yT,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
<header class="top">
<div><h1>${s.longDay(N.value)}</h1><${kT} /></div>
<div class="tools"><${At} /><${Dn} /></div>
</header>
<${$v} />
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${wT} key=${i.title} ...${i} />`)}
<${us} class="page narrow card" />
`:l`<${le} rows=${8} />`}
<p class="hints">
${bT.map(i=>l`<span>${lt(ai(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
</p>
</div>`}function kT(){let e=Br(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Kr()}>
${we("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function wT({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class="num">${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Ne(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${Yo} ids=${d} label=${e} />`:l`<div class="card">
<${ae} title=${r} action=${i&&l`<${wh} />`}>${a}</${ae}>
</div>`}
</section>`}var xT=[{field:"UPDATED_AT",direction:"DESC"}];function yy({place:{query:e}}){let{team:t,assignee:n}=Re(e),o=Ye({team:t,assignee:n,deleted:!0},xT),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.trash")}</h1>
<p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class="tools"><${At} /></div>
</header>
${o.failed.value&&l`<${z} problem=${o.failed.value} retry=${()=>o.load()} />`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${ST} key=${a} id=${a} />`)}
</ul>`:l`<div class="card">
<${ae} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${ae}>
</div>`:!o.failed.value&&l`<${le} rows=${5} />`}
${o.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function ST({id:e}){let t=G(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{je.value=e}}>
<${oe} kind="status" value=${t.status} />
<div class="who">
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${Ji} task=${t} />
</li>`:null}var ET=()=>l`<p class="boot" role="status">${s("loading")}</p>`,_T={"sign-in":ov,register:rv,forgot:sv,reset:av,confirm:iv},TT={today:gy,inbox:dv,tasks:iy,board:Gh,calendar:Xh,reports:Mh,trash:yy,team:hy,settings:Wv,overview:vv,instance:pv,unknown:Ci},AT={palette:nh,keys:K$,new:Q$,more:dh,delete:mh,view:Fh},by=["wheel","touchstart","keydown","pointerdown"];function ky(){let{name:e,path:t}=se.value,n=S.value?.id,o=Al.has(e),r=_T[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&V(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!Il.has(e)&&V("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!Il.has(e))?l`<${r} key=${e} />`:n?l`<${OT} key=${n} />`:null}function IT(){let e=Dp();return e&&Pl(),e}function OT(){let[e,t]=x(IT),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await Cp(),e)return;await Oo(S.peek()?.locale),Pl(),t(!0)}catch(i){if(r.current)return;o(i),(e||Jt(i))&&setTimeout(a,pt())}}};return j(()=>(a(),()=>{r.current=!0,Lp()}),[]),n&&!e?l`<main class="gate" id="main"><${z} problem=${n} retry=${a} /></main>`:e?l`<${DT} />`:l`<${ET} />`}function DT(){let e=AT[de.value],t=se.value.name==="task";return tm(),l`
<div class="shell ${t?"beside":""} ${Ut.value?"quiet":""}">
<a class="skip" href="#main" onClick=${LT}>${s("skip")}</a>
<${CT} />
<${uh} />
<${RT} />
<${ih} />
${t&&l`<${ry} />`}
</div>
<${lh} />
<${ph} />
<${W$} />
<${kh} />
<${hh} />
<${yh} />
${e&&l`<${e} key=${de.value} />`}
`}function CT(){let e=he.value&&G(he.value).value,{name:t}=Q.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Fe.value?`(${s.number(Fe.value)}) `:"";return j(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function RT(){let{name:e,path:t}=Q.value,n=TT[e],o=A(null),r=A({name:e,path:t}),[a,i]=Pd(u=>console.error(u));j(()=>{let{step:u,scroll:d}=Js.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&wn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),NT(u==="pop"?d:0)},[t]);let c=Xn.value&&se.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
${J.value!=="sync"&&l`<p class="line narrow"><${Kc} />${Bc()}</p>`}
${Hr.value&&S.value?.emailConfirmed===!1&&l`<${fh} />`}
${a?l`<${z} problem=${new ie("BAD_REQUEST",s("error.BUG"))} retry=${i} />`:l`<${n} key=${e} place=${Q.value} />`}
</main>`}function NT(e){let t=ea();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=ea();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of by)removeEventListener(r,o)};for(let r of by)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function LT(e){e.preventDefault(),document.getElementById("main")?.focus()}var MT=1200,_s="",wy=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Ge.peek().size&&!ol("dialog"))return wn();if(e.key==="Escape"&&se.peek().name==="task"&&!ol("dialog:not(.sheet)"))return jn();let t=PT(e);t&&(e.preventDefault(),Yt(t))});function PT(e){let t=UT(e);if(!t)return null;if(t==="mod+k")return ol("dialog:not(.sheet)")?null:xy(t);if(qT(e.target)||e.ctrlKey||e.metaKey||e.altKey||ol("dialog:not(.sheet)")||t==="enter")return null;let n=_s?`${_s} ${t}`:t;return _s="",clearTimeout(wy),n==="g"?(_s="g",wy=setTimeout(()=>{_s=""},MT),null):xy(n)}function xy(e){return yt.find(t=>t.keys===e&&bt(t))}function UT(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var FT="input, textarea, select, [contenteditable]",qT=e=>e instanceof Element&&e.closest(FT),ol=e=>document.querySelector(`${e}[open]`)!==null;var Qu=document.getElementById("app"),Ey=Oo(nm());try{await Promise.all([Ey,HT()]),S.peek()&&await Oo(S.peek()?.locale),Qu.replaceChildren(),Nd(l`<${ky} />`,Qu)}catch(e){_y(s("error.UNREACHABLE")),console.warn(e)}Fv();var Sy=D(()=>S.value?.id);ke(()=>{Sy.value&&Uv(Sy.value)});ke(()=>{S.value&&(Oo(S.value.locale),Rr())});async function HT(){for(;;)try{return await Qd()}catch(e){if(!Jt(e))return Eo();await Ey,_y(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,pt())})}}function _y(e){let t=Qu.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

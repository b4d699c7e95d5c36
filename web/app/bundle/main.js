var Sy={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},Ey=e=>Sy[e]??"report it",ie=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:a=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=Ey(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=a,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function _s(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:a="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new ie(a,r?.message??"The server refused it without a reason.",d)}var tl=300,_y=2e4,Ty=12e4,Ay=5;function ur(e,t=Math.random){return tl/2+t()*Math.min(_y,tl*2**e)}function Iy(e,t,n=Math.random){let{retryAfter:o}=e;return o===void 0?ur(t,n):Math.min(Math.max(o*1e3,tl),Ty)+n()*500}var Ts=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",a=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>a(n),c=()=>a(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function Oy(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function Dy(e,t,n){let{signal:o,abort:r,close:a}=Oy(t),i=setTimeout(()=>r(new ie("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),a()}}var Xt=e=>e instanceof ie&&e.advice==="try again later",Cy=(e,t)=>Xt(e)||e instanceof ie&&e.code==="INTERNAL"&&t<=Ay,Xu=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return Dy(this.options.timeout,n,async r=>{let a=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await Ry(a,r);if(c?.length)throw _s(c,{status:a.status,retryAfter:td(a),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:a,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...ed(e,t,{...a&&{"accept-language":a},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new ie("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},ed=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function Ry(e,t){let{status:n}=e,o=await e.json().catch(a=>{if(t.aborted)throw t.reason;return a}),r={status:n,retryAfter:td(e),maybeDone:!0};if(!Ny(o))throw new ie("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new ie("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function Ny(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function td({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}function nd(e){try{e()}catch(t){ol(t)}}function ol(e){setTimeout(()=>{throw e})}function od(){let e=null;return{load:()=>e,save:t=>{e=t}}}function Yu(e,t){let n=typeof navigator=="object"?navigator.locks:void 0;return n?n.request(e,t):t()}var Ly="0123456789abcdefghjkmnpqrstvwxyz";function q(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=Ly[Number(n>>r&31n)];return`${e}_${o}`}var zu=()=>q("key"),My=22*36e5,Py=36e5;function Uy(e,t=Date.now()){return t-e<My&&e-t<Py}var Fy=5,Zu=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),rd=class{constructor(e,t){this.sender=e,this.options=t,this.loaded=this.load(),this.loaded.catch(()=>{})}sender;options;writes=[];callers=new Map;loaded;sending=null;changing=Promise.resolve();closed=new AbortController;hurry=()=>{};get waiting(){return this.writes}add(e,t,n){let o=String(e);if(!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(o))throw new TypeError("A change that waits needs @idempotent(key: $key).");let{key:r=zu(),...a}=t,i={key:r,query:o,variables:a,userId:null,sentAt:null,note:n},c=new Promise(d=>this.callers.set(i.key,d)),u=this.keepNew(i);return u.then(()=>this.start().catch(ol),d=>this.answer(i.key,nl("INTERNAL",`It could not be kept: ${d}`))),{kept:u,settled:c}}send(){return this.hurry(),this.start()}close(){this.closed.abort(new DOMException("The queue was closed.","AbortError"))}start(){return this.sending??=this.sendAll(),this.sending}async load(){this.writes=await this.options.store.load()??[]}async keepNew(e){await this.loaded;let t=await this.sender.userId(),{most:n=1e3}=this.options;await this.change(o=>{if(o.length>=n)throw new RangeError(`More than ${n} changes can\u2019t wait.`);return[...o,{...e,userId:t}]})}async sendAll(){try{await this.loaded,await this.sendEach()}catch(e){if(!this.closed.signal.aborted)throw e}finally{this.sending=null}}async sendEach(){for(let e=0;!this.closed.signal.aborted;){let t=null;try{t=await this.sender.userId();let n=this.writes.find(o=>o.userId===t);if(!n)return;await this.sendOne(n,e),e=0}catch(n){if(!(n instanceof ie))throw n;if(Zu.has(n.code)){if(t===await this.sender.userId())return;continue}e+=1;let o=new Promise(r=>this.hurry=r);await Promise.race([this.sender.wait(Iy(n,e),this.closed.signal),o])}}}async sendOne(e,t){let n=e;for(let o=1;;o+=1){if(n.sentAt!==null&&!Uy(n.sentAt))return this.settle(n,qy);n.sentAt===null&&(n=await this.exchange(n,{...n,sentAt:Date.now()}));let r=await this.ask(n,t),a=r.errors.find(({code:c})=>c==="CONFLICT");if(!a||o>Fy)return this.settle(n,r);let i=await this.options.onConflict?.(n,a)??null;if(i===null)return this.settle(n,r);n=await this.exchange(n,{...n,variables:i,key:zu(),sentAt:null})}}async ask(e,t){try{return await this.sender.send(e,this.closed.signal)}catch(n){if(!(n instanceof ie)||Cy(n,t+1)||Zu.has(n.code))throw n;return nl(n.code,n.message)}}async settle({key:e},t){let n=this.writes.find(o=>o.key===e);await this.change(o=>o.filter(r=>r.key!==e)),n&&nd(()=>this.options.onSettled?.(n,t)),this.answer(e,t)}answer(e,t){this.callers.get(e)?.(t),this.callers.delete(e)}async exchange(e,t){await this.change(o=>o.map(r=>r.key===e.key?t:r));let n=this.callers.get(e.key);return this.callers.delete(e.key),n&&this.callers.set(t.key,n),t}change(e){let t=this.changing.then(async()=>{this.closed.signal.throwIfAborted();let n=e(this.writes);await this.options.store.save(n.length?n:null),this.writes=n});return this.changing=t.catch(()=>{}),t}},qy=nl("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function nl(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var Hy=2e4,Qu=new Set(["RATE_LIMITED","INTERNAL"]),By=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),sd=class{constructor(e){this.options=e}options;tokens=null;loading=null;renewing=null;turn=0;async userId(){return await this.load(),this.tokens?.userId??null}adopt(e){return this.turn+=1,this.take(e)}forget(){return this.turn+=1,this.keep(null)}async tokenOf(e){let t=await this.token();if(e!==null&&this.tokens?.userId!==e)throw new ie("UNAUTHENTICATED","Whoever asked for this is not signed in any more.");return t}async token(){await this.load();let{tokens:e}=this;return!e||Date.now()<e.renewAt?e?.token??null:this.renew(e.token).catch(t=>{if(t instanceof ie&&t.code==="UNREACHABLE")return e.token;throw t})}async renew(e){return this.tokens?.token!==e?this.tokens?.token??null:(this.renewing??=Yu(this.options.name,()=>this.renewOnce(e)).finally(()=>{this.renewing=null}),this.renewing)}async send(e,t){let n=await this.tokenOf(e);try{return await t(n)}catch(o){if(!(o instanceof ie&&By.has(o.code))||n===null||await this.renew(n)===null)throw o;return t(await this.tokenOf(e))}}async renewOnce(e){let{turn:t}=this,n=await this.options.store.load();if(t!==this.turn)return this.tokens?.token??null;if(n&&n.token!==e&&Date.now()<n.renewAt)return this.tokens=n,n.token;let o=n??this.tokens,r=await this.options.refresh(o?.refreshToken??null);if(t!==this.turn)return this.tokens?.token??null;let[a]=r.errors;if(!a)await this.take(r,o?.userId);else{if(Qu.has(a.code))throw Ju(a);await this.forget(),this.options.onEnd(a)}return this.tokens?.token??null}load(){return this.loading??=this.loadOnce().catch(e=>{throw this.loading=null,e}),this.loading}async loadOnce(){let{turn:e}=this,{store:t,cookie:n,name:o,refresh:r}=this.options,a=await t.load(),i=a||!n?null:await Yu(o,()=>r(null));if(e!==this.turn)return;let[c]=i?.errors??[];if(c&&Qu.has(c.code))throw Ju(c);i&&!c?await this.take(i):this.tokens=a}take(e,t=null){let n=this.keep(Ky(e,t));return nd(()=>this.options.onGrant?.(e)),n}async keep(e){this.loading=Promise.resolve(),this.tokens=e;try{await this.options.store.save(e)}catch(t){ol(t)}}},Ju=({code:e,message:t,retryAfter:n})=>new ie(e,t,{retryAfter:n??void 0});function Ky({token:e,refreshToken:t=null,expiresIn:n,user:o},r){if(!e||!n)throw new TypeError("There is no session in this answer: select `token refreshToken expiresIn user { id }`.");let a=n*1e3;return{token:e,refreshToken:t,userId:o?.id??r,renewAt:Date.now()+a-Math.min(Hy,a/4)}}var gd=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,gd(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},ad=new Map;function Wy(e){var t=ad.get(this);return t||(t=new Map,ad.set(this,t)),(t=gd(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],d=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var f=0;f<n[m].length;f++)o=n[m][f],a===1?o==="<"?(d(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[m][f+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ce,yd,bd,dn,sl,Cs,kd,Os,wd,dl,al,Gy,gr=Symbol.for("pv"),Rs={},Ns=[],jy=/^m(i|n|o|s|text|space)$/,ml=Array.isArray,pl=Ns.slice,Fn=Object.assign;function Un(e){e&&e.parentNode&&e.remove()}function xd(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?pl.call(arguments,2):n),dr(e,i,o,r,null)}function dr(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:gr,__v:r||++yd,__i:-1,__u:0};return!r&&ce.vnode&&ce.vnode(a),a}function vo(e){return e.children}function mr(e,t){this.props=e,this.context=t,this.__g=0}function mn(e,t){if(t==null)return e.__&&mn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:mn(e)}function Vy(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=Fn({constructor:gr},n)).__v=n.__v+1,ce.vnode&&ce.vnode(t),fl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||mn(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Id(r,t,a),n.__=n.__e=null,t.__e!=o&&Sd(t))}function Sd(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Sd(e)}function id(e){(8&e.__g||(e.__g|=8,dn.push(e),Cs++))&&sl==ce.debounceRendering||((sl=ce.debounceRendering)||queueMicrotask)(Ed)}function Ed(){try{for(var e,t=1;dn.length;)dn.length>t&&dn.sort(kd),e=dn.shift(),t=dn.length,8&e.__g&&Vy(e)}finally{(Cs=dn.length)&&(sl||queueMicrotask)(Ed)}}function _d(e,t,n,o,r,a,i,c,u,d,m){var f,$,p,h,g,v,b=o.__k||Ns,y=t.length;for(u=Yy(n,t,b,u,y),f=0;f<y;f++)(p=n.__k[f])!=null&&($=~p.__i&&b[p.__i]||Rs,p.__i=f,v=fl(e,p,$,r,a,i,c,u,d,m),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&$l($.ref,null,p,$),p.ref&&m.push(p.ref,p.__c||h,p)),g=g||h,4&p.__u?(u=Td(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=g,u}function Yy(e,t,n,o,r){var a,i,c,u,d,m,f,$,p,h=n.length,g=h,v=0,b=0,y=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[a]=dr(null,i):ml(i)?i=y[a]=dr(vo,{children:i}):i.constructor===gr&&i.__b?i=y[a]=dr(i.type,i.props,i.key,i.ref,i.__v):y[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=zy(i,n,u,g))&&(g--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,b=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):y[a]=null;if(b){for(m=[],f=[],a=0;a<r;a++)if((i=y[a])&&16&i.__u){for(v=0,$=m.length;v<$;)m[p=v+$>>1]<i.__i?v=p+1:$=p;m[v]=i.__i,f[a]=v+1}for(v=m.length;a--;)f[a]&&(f[a]==v?v--:y[a].__u|=4)}if(g)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=mn(c)),hl(c,c));return o}function Td(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Td(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=mn(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function zy(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function ld(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function As(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ld(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ld(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=al[t]||(al[t]=Zy(t)),(e.__a||(e.__a={}))[t]=dl,a=t!=(t=t.replace(wd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Zy(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Os]==null)t[Os]=dl++;else if(t[Os]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function fl(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,g,v,b,y,E,T,me,O,C,j,Ot,ut,dt,U=t.type;if(t.constructor!==gr)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,f=a=[],m.nodeType==8?c=Ds(m,a):a.push(m),c=a[0]||c),(m=ce.__b)&&m(t);e:if(typeof U=="function"){$=i.length;try{if(b=t.props,y=(m=U.prototype)&&m.render,E=(m=U.contextType)&&o[m.__c],T=m?E?E.props.value:m.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new U(b,T):(t.__c=p=new mr(b,T),p.constructor=U,p.render=Jy),E&&E.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),U.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=Fn({},p.__s)),Fn(p.__s,U.getDerivedStateFromProps(b,p.__s)))),h=p.props,g=p.state,p.__v=t,n.__c){if(b!==h&&y&&!U.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(b,T),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(b,p.__s,T)===!1){t.__v!=n.__v&&(p.props=b,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(we){we&&(we.__=t)}),Ns.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=mn(n);break e}p.componentWillUpdate&&p.componentWillUpdate(b,p.__s,T),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,g,v)})}else y&&!U.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=b,p.__P=e,p.__g&=-5,me=ce.__r,O=y?25:0;do p.__g&=-9,me&&me(t),m=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++O<25);y&&(Ns.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=Fn({},o,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,g)),C=m&&m.type===vo&&m.key==null?m.props.children:m,b.__P&&(m=c,r=(e=b.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(we){we&&hl(we,we)}),n.__k=null),c=n.__k?mn(n,0):null),c=_d(e,ml(C)?C:[C],t,n,o,r,a,i,c,u,d),b.__P&&(t.__e=null,c=m),t.__u&=-161,f&&f.some(Un),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(we){if(i.length=$,t.__v=null,u||a)if(we&&we.then){if(t.__u|=128|u,a){for(~(ut=a.indexOf(c||void 0))||(ut=a.length);(dt=a[ut-1])&&dt.nodeType==8;)ut--;for(;ut<a.length;ut++)if(dt=a[ut])if(a[ut]=null,j){if(dt==Ot)break}else{if(dt.nodeType!=8)break;dt.data.startsWith("$s")&&(Ot=Ds(j=dt))}}if(!j){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;j=c}(m=Ds(j=t.__c.__z||(t.__c.__z=j)))?(t.__e=j,c=m):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Un);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),we&&we.then||Ad(t),ce.__e(we,t,n)}}else c=t.__e=Qy(n.__e,t,n,o,r,a,i,u,d,e);return(m=ce.diffed)&&m(t),c}function Ds(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ad(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ad))}function Id(e,t,n){for(var o=0;o<n.length;)$l(n[o++],n[o++],n[o++]);ce.__c&&ce.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ce.__e(a,r.__v)}})}function Qy(e,t,n,o,r,a,i,c,u,d){var m,f,$,p,h,g,v,b,y=n.props||Rs,E=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((h=a[m])&&(T?h.localName==T:h.nodeType==3)){e=h,a[m]=null;break}}if(!e){if(b=d.ownerDocument||document,!T)return b.createTextNode(E);e=b.createElementNS(r,T,E.is?E:d),c&&(ce.__m&&ce.__m(t,a),c=!1),a=null}if(T){if(d=T=="template"&&e.content||e,a=T=="textarea"&&E.defaultValue!=null?null:a&&pl.call(d.childNodes),!c&&a)for(y={},m=0;m<e.attributes.length;m++)y[(h=e.attributes[m]).name]=h.value;for(m in y)h=y[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||As(e,m,null,h,r);for(m in E)h=E[m],m=="children"?p=h:m=="dangerouslySetInnerHTML"?f=h:m=="value"?g=h:m=="checked"?v=h:c&&typeof h!="function"||y[m]===h||As(e,m,h,y[m],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&jy.test(T))&&(r="http://www.w3.org/1999/xhtml"),_d(d,ml(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&mn(n,0),c,u),a&&a.some(Un)),c&&T!="textarea"||(m="value",T=="progress"&&g==null?e.removeAttribute(m):g==null||g===e[m]&&(T!="progress"||g)||As(e,m,g,y[m],r),m="checked",v!=null&&v!=e[m]&&As(e,m,v,y[m],r))}else y===E||c&&e.data==E||(e.data=E);return e}function $l(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ce.__e(r,n)}}function hl(e,t,n){var o,r,a,i;if(ce.unmount&&ce.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||$l(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ce.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&hl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ds(o,a=[]))&&(o==e.__e&&a.some(Un),Un(r),Un(o)),n||Un(e.__e),e.__e=e.__c=e.__=null}function Jy(e,t,n){return this.constructor(e,n)}function Od(e,t){var n,o,r,a;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=dr(vo,{children:[e]}),r=[],a=[],fl(t,t.__k,o||Rs,Rs,t.namespaceURI,o?null:t.firstChild?pl.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Id(r,t.__k,a),t.__k.props.children=null}ce={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Cs=0,e}},yd=0,bd=function(e){return e!=null&&e.constructor===gr},mr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Fn({},this.state)),typeof e=="function"&&(e=e(Fn({},n),this.props)),e&&(Fn(n,e),this.__v&&(t&&this.__k.push(t),id(this)))},mr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),id(this))},mr.prototype.render=vo,dn=[],Cs=0,kd=function(e,t){return e.__v.__b-t.__v.__b},Os=Symbol(),wd=/(PointerCapture)$|Capture$/i,dl=0,al={},Gy=0;var pn,ve,rl,cd,il=Object.is,hr=0,Dd=[],ll=[],xe=ce,ud=xe.__b,dd=xe.__r,md=xe.diffed,pd=xe.__c,fd=xe.unmount,$d=xe.__;function go(e,t){xe.__h&&xe.__h(ve,e,hr||t),hr=0;var n=ve.__H||(ve.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return hr=1,Xy(Nd,e)}function Xy(e,t,n){var o=go(pn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Nd(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);il(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=ve,!ve.__f)){ve.__f=!0;var r=ve.shouldComponentUpdate;ve.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,il($.__[0],$.__N[0])||(m=!0))}),r){var f=r.call(this,a,i,c);return d?f||m:f}return!d||m}}return o.__}function I(e,t){var n=go(pn++,3);!xe.__s&&vl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ve.__H.__h.push(n))}function Z(e,t){var n=go(pn++,4);!xe.__s&&vl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ve.__h.push(n))}function A(e){return hr=5,mt(function(){return{current:e}},[])}function mt(e,t){var n=go(pn++,7);return vl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Cd(e,t){return hr=8,mt(function(){return e},t)}function Rd(e){var t=go(pn++,10),n=x();return t.__=e,ve.componentDidCatch||(ve.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function He(){var e=go(pn++,11);if(!e.__){for(var t=ve.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function eb(){var e;do{for(;e=ll.shift();)try{pr(e)}catch(n){xe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Dd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(pr),t.__h.some(cl),t.__h=[]}catch(n){t.__h=[],xe.__e(n,e.__v)}}}while(ll.length)}xe.__b=function(e){ve=null,ud&&ud(e)},xe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),$d&&$d(e,t)},xe.__r=function(e){dd&&dd(e),pn=0;var t=(ve=e.__c).__H;t&&(rl==ve?ve.__h=[]:(t.__h.some(pr),t.__h.some(cl),pn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),rl=ve},xe.diffed=function(e){md&&md(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&vd(Dd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),rl=ve=null},xe.__c=function(e,t){t.some(function(n){try{n.__h.some(pr),n.__h=n.__h.filter(function(o){return!o.__||cl(o)})}catch(o){n.__h=[function(){throw o}]}}),pd&&pd(e,t)},xe.unmount=function(e){fd&&fd(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,vd(ll.push(r))}else pr(r)}catch(a){t=a}}),o.__H=void 0,t&&xe.__e(t,o.__v))};var hd=typeof requestAnimationFrame=="function";function tb(e){var t,n=function(){clearTimeout(o),hd&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);hd&&(t=requestAnimationFrame(n))}function vd(e){e!=1&&cd==xe.requestAnimationFrame||((cd=xe.requestAnimationFrame)||tb)(eb)}function pr(e){var t=ve,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ve=t}function cl(e){var t=ve;e.__c=e.__(),ve=t}function vl(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!il(n,e[o])})}function Nd(e,t){return typeof t=="function"?t(e):t}var nb=Symbol.for("preact-signals");function Us(){if(en>1)en--;else{var e,t=!1;for((function(){var r=Ms;for(Ms=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();$r!==void 0;){var n=$r;for($r=void 0,Ls++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Md(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ls=0,en--,t)throw e}}function M(e){if(en>0)return e();ul=++ob,en++;try{return e()}finally{Us()}}var fr,fe=void 0;function yo(e){var t=fe,n=fr;fe=void 0,fr=void 0;try{return e()}finally{fe=t,fr=n}}var $r=void 0,en=0,Ls=0,ob=0,ul=0,Ms=void 0,Ps=0;function Ld(e){if(fe!==void 0){var t=e.n;if(t===void 0||t.t!==fe)return t={i:0,S:e,p:fe.s,n:void 0,t:fe,e:void 0,x:void 0,r:t},fe.s!==void 0&&(fe.s.n=t),fe.s=t,e.n=t,32&fe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=fe.s,t.n=void 0,fe.s.n=t,fe.s=t),t}}function Be(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Be.prototype.brand=nb;Be.prototype.h=function(){return!0};Be.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:yo(function(){var o;(o=t.W)==null||o.call(t)}))};Be.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&yo(function(){var r;(r=t.Z)==null||r.call(t)}))}};Be.prototype.subscribe=function(e){var t=this;return be(function(){var n=t.value;yo(function(){return e(n)})},{name:"sub"})};Be.prototype.valueOf=function(){return this.value};Be.prototype.toString=function(){return this.value+""};Be.prototype.toJSON=function(){return this.value};Be.prototype.peek=function(){var e=this;return yo(function(){return e.value})};Object.defineProperty(Be.prototype,"value",{get:function(){var e=Ld(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ls>100)throw new Error("Cycle detected");(function(n){en!==0&&Ls===0&&n.l!==ul&&(n.l=ul,Ms={S:n,v:n.v,i:n.i,o:Ms})})(this),this.v=e,this.i++,Ps++,en++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Us()}}}});function k(e,t){return new Be(e,t)}function Md(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Pd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Ud(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function qn(e,t){Be.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ps-1,this.f=4}qn.prototype=new Be;qn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ps))return!0;if(this.g=Ps,this.f|=1,this.i>0&&!Md(this))return this.f&=-2,!0;var e=fe;try{Pd(this),fe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return fe=e,Ud(this),this.f&=-2,!0};qn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Be.prototype.S.call(this,e)};qn.prototype.U=function(e){if(this.t!==void 0&&(Be.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};qn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(qn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ld(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new qn(e,t)}function Fd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){en++;var n=fe;fe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,gl(e),o}finally{fe=n,Us()}}}function gl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Fd(e)}function rb(e){if(fe!==this)throw new Error("Out-of-order effect");Ud(this),fe=e,this.f&=-2;try{8&this.f&&gl(this)}finally{Us()}}function bo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,fr&&fr.push(this)}bo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};bo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Fd(this),Pd(this),en++;var e=fe;return fe=this,rb.bind(this,e)};bo.prototype.N=function(){2&this.f||(this.f|=2,this.u=$r,$r=this)};bo.prototype.d=function(){this.f|=8,1&this.f||gl(this)};bo.prototype.dispose=function(){this.d()};function be(e,t){var n=new bo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var qd,yr,Is,sb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Hd=[];be(function(){qd=this.N})();function ko(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function vr(e){if(Is){var t=Is;Is=void 0,t()}Is=e&&e.S()}function Bd(e){var t=this,n=e.data,o=ib(n);o.name="ReactiveDom",o.value=n;var r=mt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),m=D(function(){return!Array.isArray(d.value)&&!bd(d.value)}),f=be(function(){if(this.N=Kd,m.value){var p=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[m,d]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}Bd.displayName="ReactiveTextNode";Object.defineProperties(Be.prototype,{constructor:{configurable:!0,value:xd(vo,null).constructor},type:{configurable:!0,value:Bd},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ko("__b",function(e,t){if(vr(),yr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Be&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});ko("__r",function(e,t){if(e(t),t.type!==vo){vr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return be(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;sb&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),yr=o,vr(n)}});ko("__e",function(e,t,n,o){vr(),yr=void 0,e(t,n,o)});ko("diffed",function(e,t){vr(),yr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var d=a[u],m=o[u];d===void 0?(d=ab(n,u,m,r),a[u]=d):d.o(m,r)}}}e(t)});function ab(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=k(n);return{o:function(i,c){a.value=i,o=c},d:be(function(){this.N=Kd;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}ko("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});ko("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});mr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function ib(e,t){return mt(function(){return k(e,t)},[])}function Dt(e,t){var n=A(e);return n.current=e,yr.__$f|=4,mt(function(){return D(function(){return n.current()},t)},[])}var lb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function cb(){M(function(){for(var e;e=Hd.shift();)qd.call(e)})}function Kd(){Hd.push(this)===1&&(ce.requestAnimationFrame||lb)(cb)}var l=Wy.bind(xd);var fn="id name email emailConfirmed role timeZone locale version createdAt",Hn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${fn} }`,Wd=`mutation Refresh { refreshSession { ${Hn} } }`,ee=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,Bn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${ee} }
changes { field before after beforeText afterText }`,br=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,Gd=`query Start {
cursor
me { ${fn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${br} }
events(last: 40) { nodes { ${Bn} } }
inbox(first: 1) { unreadCount cursor }
}`;var jd=window.taskflowAhead??=[];function Fs(e,t){let n=jd.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:jd.splice(n,1)[0].answer}var ub=3e4,db=new Xu({url:location.origin,timeout:ub,language:void 0,cookie:!0,fetch:(e,t)=>Fs(t.body,t.headers.authorization)??fetch(e,t)}),Me=(e,t,{token:n=null,keepalive:o,signal:r}={})=>db.ask({query:e,variables:t},n,{keepalive:o,signal:r});var yl="taskflow.owner",wo="taskflow.last",S=k(void 0),kr=k(""),pt=new sd({store:od(),cookie:!0,name:"taskflow.refresh",refresh:async()=>(await Me(Wd,{},{keepalive:!0})).refreshSession,onGrant:({user:e})=>mb(e),onEnd:()=>xo("door.ended")});async function Vd(){await pt.token()===null&&xo()}function mb(e){if(!e)throw new TypeError("There is nobody in this answer.");kr.value="",pb(e.id);let t=S.peek();(t?.id!==e.id||t.version<=e.version)&&(S.value=e)}function xo(e=""){Hs(),pt.forget(),S.peek()&&(kr.value=e),S.value=null}var qs=e=>localStorage.getItem(yl)===e;function pb(e){if(!qs(e)){Hs();try{localStorage.setItem(yl,e)}catch{}}}function Hs(){localStorage.removeItem(wo),localStorage.removeItem(yl)}var fb=4,$b=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,_=(e,t,n={})=>pt.send(S.peek()?.id??null,o=>Me(e,t,{...n,token:o})),ft=()=>ur(fb),Kn=new Set;async function $n(e=!1,t=!1){Hs(),await Promise.all([...Kn].map(n=>n())),await _($b,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),xo()}var Yd=e=>!!e?.types.includes("Files");function zd(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Zd(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function So({clipboardData:e}){return e&&!e.types.includes("text/plain")?zd(e):[]}function Bs(e){let[t,n]=x(0),o=r=>a=>{!e||!Yd(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(zd(r))})}}function Qd(){I(()=>{let e=t=>{t.defaultPrevented||!Yd(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Ks(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Ws={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Jd=()=>navigator.languages.find(e=>e.split("-")[0]in Ws),Xd=(e="en")=>e.split("-")[0]in Ws?e.split("-")[0]:"en";var wr=k(Date.now());setInterval(()=>{wr.value=Date.now()},3e4);var hn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),N=D(()=>Eo(wr.value)),bl=null;function Eo(e){return bl?.resolvedOptions().timeZone!==hn.value&&(bl=new Intl.DateTimeFormat("en-CA",{timeZone:hn.value,year:"numeric",month:"2-digit",day:"2-digit"})),bl.format(new Date(e))}function F(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function xr(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function Sr(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&F(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function em(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function _o(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${To(o)}:00Z`);return new Date(o).toISOString()}var kl=null;function To(e){return kl?.resolvedOptions().timeZone!==hn.value&&(kl=new Intl.DateTimeFormat("en-GB",{timeZone:hn.value,hour:"2-digit",minute:"2-digit"})),`${Eo(e)}T${kl.format(e)}`}var rt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Er(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var hb=["week","day","hour","minute","second"],tm=["byte","kilobyte","megabyte","gigabyte"],wl=new Map;function Qe(e,t){let n=`${e.name} ${ze.value} ${JSON.stringify(t)}`;return wl.has(n)||wl.set(n,new e(ze.value,t)),wl.get(n)}var om=k({}),ze=k("en"),nm="";async function Ao(e="en"){let t=Xd(e);if(t!==nm){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Fs(n)??fetch(n));om.value=await o.json(),nm=t}ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return rm(e,t).replace(/\{(\w+)\}/g,(n,o)=>vb(t[o]))}function ke(e,t){return rm(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=em(N.value,e);return t>=-1&&t<=1?gb(Qe(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Wn(e,{weekday:"short"}):Wn(e,{day:"numeric",month:"short",...e.slice(0,4)!==N.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Wn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Wn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Wn(e,t);s.list=e=>Qe(Intl.ListFormat).format(e);s.number=e=>Qe(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(tm.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Qe(Intl.NumberFormat,{style:"unit",unit:tm[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((wr.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Qe(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=wr.value-t<20*36e5;return Qe(Intl.DateTimeFormat,{...xl(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Qe(Intl.DateTimeFormat,{...xl(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Qe(Intl.DateTimeFormat,{...xl(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Wn(F("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=hb.flatMap((o,r)=>Number(t[r])?[Qe(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Qe(Intl.ListFormat,{type:"unit"}).format(n)};s.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Qe(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};s.weekdays=()=>{let e=Er(ze.value);return Array.from({length:7},(t,n)=>Wn(F("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>F(e,-((rt(e)-Er(ze.value)+7)%7));s.span=(e,t)=>Qe(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function xl(){let{hour12:e}=Qe(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:hn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function rm(e,t){let n=om.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Qe(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var vb=e=>typeof e=="number"?s.number(e):String(e??""),Wn=(e,t)=>Qe(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),gb=e=>e.charAt(0).toLocaleUpperCase(ze.value)+e.slice(1);var sm=2e4,yb=8e3,bb=new Set([4401,4403]);function am(e){let t=new Map,n=new AbortController,o=null,r=null,a=!1,i=0,c=0,u=0,d=0;function m(b){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(b))}function f(b){let y=t.get(b);y&&m({id:b,type:"subscribe",payload:{query:y.query,variables:y.variables()}})}async function $(){if(r=await pt.token().catch(()=>null),n.signal.aborted)return;if(!r)return v();let b=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=b,b.onopen=()=>m({type:"connection_init",payload:{authorization:`Bearer ${r}`}}),b.onmessage=({data:y})=>{u=Date.now(),p(JSON.parse(y))},b.onclose=({code:y})=>o===b&&g(y)}function p({type:b,id:y,payload:E}){let T=t.get(y);if(b==="connection_ack"){a=!0,i=0;for(let me of t.keys())f(me);c=setInterval(h,sm),e.up()}else b==="ping"?m({type:"pong"}):b==="next"?E.errors?T?.failed(_s(E.errors,{})):T?.next(E.data):b==="error"&&t.delete(y)?T?.failed(_s(E,{})):b==="complete"&&t.delete(y)&&T?.done?.()}function h(){if(Date.now()-u>sm+yb)return o?.close(4e3);m({type:"ping"})}async function g(b){clearInterval(c),a=!1,o=null,!n.signal.aborted&&(e.down(),r&&bb.has(b)&&await pt.renew(r).catch(()=>{}),n.signal.aborted||v())}function v(){i+=1,Ts(ur(i),n.signal).then($,()=>{})}return $(),{subscribe(b,y,E){let T=String(d+=1);return t.set(T,{query:b,variables:y,...E}),a&&f(T),()=>{t.delete(T)&&m({id:T,type:"complete"})}},close(){n.abort(),clearInterval(c),o?.close(1e3)}}}var Je=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ee} description } } } }`,im=`query Teams { me { ${fn} } teams(includeArchived: true) { ${br} } }`,lm=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${Bn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,cm=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Gs=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,um=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${ee} } pageInfo { hasNextPage endCursor } totalCount
}
}`,dm=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${ee} } matches { field snippet } }
}
}`,Io="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",js="id at beforeDue firedAt",mm=`query Sheet($id: ID!) {
task(id: $id) { ${ee} description startedAt watchers { id name } reminders { ${js} } }
}`,pm="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",fm=`query Watchers($id: ID!) { task(id: $id) { ${ee} watchers { id name } } }`,$m="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",hm=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Je} task { ${ee} description } }
}`,Vs=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Je} task { ${ee} description nextOccurrence { ${ee} } }
}
}`,vm=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Je} task { ${ee} nextOccurrence { ${ee} } }
}
}`,gm=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,ym=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,bm=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Je} label { id } }
}`,km=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Je} task { ${ee} watchers { id name } } }
}`,Ys=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Je} results { task { ${ee} } } }
}`,wm=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Je} results { task { ${ee} } } }
}`,Sl=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Je} deletedId }
}`,zs=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Je} results { task { ${ee} description } } }
}`,xm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,Sm=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Je} task { ${ee} description } }
}`;var kb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],El=new Set(["sign-in","register","forgot","reset","confirm"]),_l=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Gn=k(Xs("push")),se=D(()=>_r(Gn.value.path)),Q=D(()=>{if(se.value.name!=="task")return se.value;let e=_r(Gn.value.under??"/tasks");return El.has(e.name)?_r("/tasks"):e}),Zs=D(()=>({step:Gn.value.step,scroll:Gn.value.scroll??0}));function V(e,{replace:t=!1}={}){let n=_r(e).name==="task"?{under:Q.peek().path}:{};t?n.from=Tr().from:(n.from=se.peek().path,history.replaceState({...Tr(),scroll:Js().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Gn.value=Xs(t?"replace":"push")}function Qs(e){let t=e.toString(),n=new URL(Q.peek().path,location.origin).pathname+(t?`?${t}`:"");if(se.peek().name!=="task")return V(n,{replace:!0});history.replaceState({...Tr(),under:n},""),Gn.value=Xs("replace")}var Ct=e=>V(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:se.peek().name==="task"});function jn(){let{path:e}=Q.peek();Tr().from===e?history.back():V(e,{replace:!0})}function Js(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Gn.value=Xs("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=_r(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),V(n,{replace:se.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function _r(e){let t=new URL(e,location.origin);for(let[n,o]of kb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function Tr(){return history.state??{}}function Xs(e){return{...Tr(),path:location.pathname+location.search,step:e}}var wb=new Set(["MEMBER","ADMIN"]),ne=k([]),De=D(()=>ne.value.filter(e=>!e.archivedAt)),te=D(()=>De.value.filter(e=>wb.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),wt=D(()=>{let e=new Map;for(let t of De.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function $t(e){return(De.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Xe(){let e=await _(im,{});M(()=>{ne.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var Em=D(()=>new Map(ne.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),tn=e=>e?Em.value.get(e.id):void 0,Ft=e=>ne.value.find(({id:t})=>t===e)?.stages??[];function Tl(e,t){let n=ne.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function _m(e,t){let n=Em.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:Tl(r.id,o)}}var xb=new Set(["PENDING","IN_PROGRESS"]),$e=e=>!e.deletedAt,J=e=>xb.has(e.status),Ke=new Map,Il=new Map,Al=new Set;function Ar(e){let t=Ke.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:k(null)};return Ke.set(e,n),n}var G=e=>Ar(e).shown,L=e=>Ke.get(e)?.shown.peek(),ea=e=>Il.get(e)??(Ke.get(e)?.known?e:void 0);function*vn(){for(let{shown:e}of Ke.values()){let t=e.peek();t&&(yield t)}}function*ta(){for(let{known:e}of Ke.values())e?.version&&(yield e)}function ue(e){let t=Ar(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,Il.set(e.key,e.id),Oo(e.id),!0)}function na(e){M(()=>e.forEach(ue))}function qt(e,t=Ke.get(e)?.known?.version??0){let n=Ar(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Oo(e)}var oa=e=>{Ar(e).gone=-1};function _e(e,t,n){Ke.get(e)?.patches.set(t,n),Oo(e)}function Tm(e,t){let n=Ke.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return qt(e,-1);Oo(e)}}function Ol(e,t){let n=Ar(e.id);n.known={...e,version:0},n.patches.set(t,{}),Oo(e.id)}var Am=e=>(Ke.get(e)?.gone??-1)>=0,Vn=e=>Ke.get(e)?.known;function ra(e,t){let n=Ke.get(e);n?.known?.version&&(n.known={...n.known,...t},Oo(e))}function Im(){for(let e of Ke.values())e.doubted=e.known!==null,e.gone=-1}function Om(){M(()=>{for(let[e,t]of Ke)t.doubted&&!t.patches.size&&qt(e,-1)})}function Dm(){M(()=>{for(let e of Ke.keys())qt(e,-1)}),Ke.clear(),Il.clear()}function Cm(e){return Al.add(e),()=>Al.delete(e)}function Oo(e){let t=Ke.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Sb(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:J(o)&&!!o.dueDate&&o.dueDate<N.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of Al)r.touch(e,n,o)})}function Sb(e,{relabel:t,...n}){let o={...e,...n,..._m(e,n)};return t?{...o,labels:Eb(o.labels,t)}:o}function Eb(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var et=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],xt=["LOW","MEDIUM","HIGH","URGENT"];function Rt(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=_b(e.due)),t}function sa(e){let t=Y(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Ab(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||Ib(n,e.labels))&&(!e.from||!e.to||Nm(n.dueDate,e.from,e.to))&&(!e.due||Tb(n,e.due))&&(!t.length||Ob(n,t))}function Do(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Db(Rm(n,r),Rm(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var Y=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function _b(e){return e==="today"?{eq:N.peek()}:e==="week"?{gte:N.peek(),lte:F(N.peek(),7)}:e==="later"?{gt:N.peek()}:e==="none"?{isNull:!0}:void 0}function Tb(e,t){return t==="overdue"?e.overdue&&J(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===N.peek():t==="later"?e.dueDate>N.peek():Nm(e.dueDate,N.peek(),F(N.peek(),7)):!1}var Nm=(e,t,n)=>e!==null&&e>=t&&e<=n;function Ab(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var Ib=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Ob(e,t){if(e.found===t.join(" "))return!0;let n=Y(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Rm(e,t){return t==="PRIORITY"?xt.indexOf(e.priority):t==="STATUS"?et.indexOf(e.status):t==="TITLE"?Y(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Db(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var aa=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Yn=k(new Map),Co=D(()=>new Map(ne.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function St(e){let t=ne.value.find(({id:o})=>o===e)?.labels??[],n=[...Yn.value.values()].filter(o=>o.teamId===e&&!Co.value.has(o.label.id));return Cl([...t,...n.map(({label:o})=>o)])}var Lm=({labels:e})=>Cl(e.map(t=>Co.value.get(t.id)??t));function Mm(e){let t=De.value.filter(({id:o})=>!e||o===e),n=Cl(t.flatMap(({id:o})=>St(o)));return[...Map.groupBy(n,({name:o})=>Y(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function ia(e){let t=new Set(e.map(o=>Y(Co.value.get(o)?.name??""))),n=[...Co.value.values()].filter(({name:o})=>t.has(Y(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var Dl=(e,t)=>e.find(n=>Y(n.name)===Y(t.trim())),la=e=>Co.value.get(e);function Ro(e){let t=aa.map(n=>e.filter(o=>o.color===n).length);return aa[t.indexOf(Math.min(...t))]}function ca(e,t){Yn.value=new Map([...Yn.peek(),[t.id,{teamId:e,label:t}]])}function Pm(){Yn.value=new Map}function Um(e,t){let n=Yn.peek().get(e);n&&(Yn.value=new Map([...Yn.peek()].filter(([o])=>o!==e)),!(!t||Co.peek().has(e))&&(ne.value=ne.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Cl=e=>e.toSorted((t,n)=>Y(t.name).localeCompare(Y(n.name))||(t.id<n.id?-1:1));var qm="taskflow.scope",Cb=new Set(["today","tasks","board","calendar","reports","trash"]),Rb=/^\/(today|tasks|board|calendar|reports|trash)?$/,Fm=JSON.parse(localStorage.getItem(qm)??"null"),ua=k({team:"",mine:!1}),Ht=D(()=>Ir()?Q.value.query.get("team")??"":ua.value.team),da=D(()=>Ir()?Q.value.query.get("assignee")==="me":ua.value.mine);be(()=>{Ir()&&(ua.value={team:Ht.value,mine:da.value},localStorage.setItem(qm,JSON.stringify(ua.value)))});var Bt=D(()=>De.value.find(e=>e.key===Ht.value)),ma=D(()=>Q.value.name==="overview"?{}:Rt({team:Bt.value?.id,assignee:da.value?"me":void 0}));function Re(e,t={}){let{team:n,mine:o}={team:Ht.value,mine:da.value,...t},r=new URL(e,location.origin);if(!Rb.test(r.pathname))return e;let a=ne.value.length>0&&!De.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Rl(e){if(!Ir())return Re("/tasks",{team:e});let t=new URLSearchParams(Q.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Q.value.path,location.origin).pathname+(n?`?${n}`:"")}function Nl(){let{name:e,query:t}=se.peek();e==="today"&&![...t.keys()].length&&Fm&&V(Re("/",Fm),{replace:!0})}function Ce(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ne.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Nb(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Nb(e){if(e)return e==="none"?[]:ia(e.split(",").filter(Boolean))}function Ne(e){let t=new URLSearchParams(Q.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);Qs(t)}function Hm(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Ir()?Ce(Q.value.query):Ce(new URLSearchParams),a=te.value.find(u=>u.key===Ht.value),c=da.value||e==="me"?S.value:wt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:N.value},...o?.length&&{labels:Lb(o)},...r&&tn({id:r})&&{stage:{id:r}}}}function Lb(e){let t=e.map(la).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>Y(n))).size===1?t:[]}function Ir(){return Cb.has(Q.value.name)}function Bm({nextOccurrence:e,...t}){return e&&ue(e),t}function pa(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:Ll(n),to:`/t/${n.key}`}}var Ll=({key:e,dueDate:t})=>s("repeat.became",{task:e,day:t?s.day(t):s("due.never")});var Ml="taskflow.waiting",Mb=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),st=k([]),Or=D(()=>st.value.length),Dr=k(!1),Km=new Map,fa=new Map,gn=null;function yn(e,t){for(let n of e)Km.set(n,t)}function bn(e){let{key:t,query:n,variables:o,...r}=e;Gm().add(n,{...o,key:t},r),st.value=[...st.peek(),{...e,who:gn?.who}]}var Cr=()=>gn?.queue.send();function Wm(){return Gm(),st.peek()}function Gm(){let e=S.peek()?.id;if(gn&&(gn.who===e||!e))return gn.queue;gn?.queue.close(),st.value=(Pl.load()??[]).map(Ul),st.peek().length||Pl.save(null);let t={userId:async()=>S.peek()?.id??null,send:Ub,wait:qb};return gn={who:e,queue:new rd(t,{store:Pl,onSettled:Hb})},gn.queue}var Pl={load(){let{who:e,writes:t}=JSON.parse(sessionStorage.getItem(Ml)??"{}");return e&&e===S.peek()?.id?t.map(Pb):null},save(e){try{e?sessionStorage.setItem(Ml,JSON.stringify({who:e[0].userId,writes:e.map(Ul)})):sessionStorage.removeItem(Ml)}catch{}}},Ul=({note:e,userId:t,...n})=>({...n,...e,who:t}),Pb=({key:e,query:t,variables:n,who:o=null,sentAt:r=null,...a})=>({key:e,query:t,variables:n,note:a,sentAt:r,userId:o});async function Ub({key:e,query:t,variables:n,userId:o,note:{field:r,first:a,keepalive:i}},c){a&&!fa.has(e)&&fa.set(e,await Fb(a));let u=t,d={...n,key:e},f=(await pt.send(o,$=>Me(u,d,{token:$,keepalive:i,signal:c})))[r];return{ok:!f.errors.length,payload:f,errors:f.errors}}var Fb=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof ie&&!Xt(n)&&!Mb.has(n.code))return null;throw n});function qb(e,t){return Dr.value=!0,Ts(e,t)}function Hb({key:e,...t},{payload:n,errors:o}){let r=Ul({key:e,...t}),a=o.map(i=>i.code==="UNCERTAIN"?{...i,message:""}:i);M(()=>{Dr.value=!1,st.value=st.peek().filter(i=>i.key!==e),Km.get(r.field)?.(r,{...n,errors:a,found:fa.get(e)})}),fa.delete(e)}be(()=>{let e=t=>t.preventDefault();if(!(!Dr.value||!Or.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Bb=8e3,zn=k([]),Kb=0;function R(e){let t=Kb+=1;return zn.value=[...zn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>kn(t),Bb),t}function kn(e){zn.value=zn.peek().filter(t=>t.id!==e)}var Wb=500,Zn=[],Rr=null;async function jm(){if(Rr&&(await Rr).errors.length)return;let e=Zn.pop();if(!e)return void R({text:s("undo.nothing")});kn(e.toast),e.run()}function Qn(e){return Rr=e,e.then(()=>{Rr===e&&(Rr=null)}),e}function Te(e,t,n,o){let r=()=>{Zn.includes(i)&&Zn.splice(Zn.indexOf(i),1),kn(i.toast)},i={run:t,toast:R({text:e,undo:()=>{r(),t()},to:n,also:o})};return Zn.push(i),Zn.length>Wb&&Zn.shift(),r}var Vm={assignee:"assigneeId",stage:"stageId",team:"teamId"},Gb=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Fl=100,Nr=new Map,ha=new Set;function tt(e,t,n={}){let o=np(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=ap(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=q("change"),i=op(t,o);return _e(e.id,a,i),ge(a,"updateTask",Vs,{id:e.id,input:r},[e.id],{shown:i,before:rp(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Xb(e,t,o)})}async function va(e,t){let n=e.filter(i=>np(i,t).length);if(n.length===1)return void await tt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,rp(i,o)])),a=new Map([]);await No(n.map(({id:i})=>i),i=>{let c=q("change");return a.set(c,i),jb(i,t,c)},{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>zm(a,r))}var zm=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=q("change");return M(()=>{for(let a of o)_e(a,r,t.get(a)??{})}),ge(r,"undo",zs,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function jb(e,t,n){let o=Object.keys(t);M(()=>{for(let a of e)_e(a,n,t)});let r={shown:t,told:"",silent:!0};return ge(n,"updateTasks",Ys,{ids:e,input:ap(t,o)},e,r)}async function ga(e){if(e.length===1)return void await Zm(e[0]);let t=new Map([]);await No(e.map(({id:n})=>n),n=>{let o=q("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let a of n)_e(a,o,r)}),ge(o,"deleteTasks",wm,{ids:n},n,{told:"",shown:r,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>zm(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function No(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(ek(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Qn(i);if(c.length)return void R({bad:!0,text:s("did.refused",{what:n,why:K(c[0])})});Te(n,async()=>{let u=(await a()).flat().flatMap(({errors:d})=>d);u.length?R({bad:!0,text:s("undo.refused",{why:K(u[0])})}):R({text:o})},r)}function Lr(e,t={}){let n=q("task"),o=q("change"),{team:r,assignee:a,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...a&&{assigneeId:a.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return Ol({...Jm(n),...e,...sp(r.id,e)},o),ge(o,"createTask",hm,{input:d},[n],{told:s("did.created",{task:u.title}),...t})}function Zm(e){let t=q("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ge(t,"deleteTask",Sl,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function Qm(e){return ge(q("change"),"deleteTask",Sl,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function ya(e,{silent:t}={}){let n=q("change"),o={deletedAt:null};return _e(e.id,n,o),ge(n,"restoreTask",Sm,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function ql(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Wm())if(ha.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=ne.peek().find(({id:g})=>g===a)??{id:a,key:"",name:""},f=wt.peek().find(({id:g})=>g===i)??null,$=u.map(la).filter(Boolean),p=c?{id:c}:void 0,h={...d,team:m,assignee:f,labels:$};Ol({...Jm(n[0]),...h,...sp(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;ca(a,i)}else if(r?.shown)for(let a of n)_e(a,t,r.shown)}var Vb=0;function Jm(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(Vb+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ge(e,t,n,o,r,a,i){ha.add(e);let c=new Promise(u=>Nr.set(e,u));return bn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Qn(c)}yn(Gb,(e,t)=>{let n=t.errors[0];M(()=>{n||Yb(e,t),e.field==="createLabel"?Um(e.variables.input.id,!n):n?.current&&ue(n.current);for(let o of e.taskIds)Tm(o,e.key)}),n?Zb(e,n):Qb(e,t),Nr.get(e.key)?.(t),Nr.delete(e.key)});function Yb({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return qt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)oa(c);let i=e==="deleteTask"&&Vn(t[0]);i&&ue({...i,deletedAt:o.shown?.deletedAt??null}),r&&ue({...Bm(r),...zb(o)});for(let c of a??[])c.task&&ue(c.task)}var zb=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Zb({key:e,note:t},n){if(t?.silent&&Nr.has(e)||t?.quiet==="all"&&Nr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=K(n);t?.back?R({bad:!0,text:s("undo.refused",{why:o})}):R({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function K({code:e,message:t}){return t||s(`error.${e}`)}function Qb({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void R({text:n.told});let a=()=>{let i=L(o[0]);t==="updateTask"&&r&&n.before?$a(e,r,n.before):t==="createTask"&&r?Zm(r):t==="deleteTask"&&i&&$a(e,i,{deletedAt:null},s("did.restored",{task:i.key}))};Te(n.told,a,t==="deleteTask"||!r?void 0:`/t/${r.key}`,pa(r,n.shown))}function $a(e,t,n,o=s("undo.done",{task:t.key})){let r=q("change");_e(t.id,r,n);let a={shown:n,back:!0,told:o};ge(r,"undo",zs,{target:{originId:e}},[t.id],a)}async function Xm(e,t){let n={back:!0,told:s("undo.done",{task:e.key})},{errors:o}=await ep(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let a=(await _(xm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>Jb(a);a.length&&R({text:s("undo.others",{n:a.length}),more:{text:s("undo.there"),run:i}})}async function Jb(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:a})=>ep(r,a,t)))).flatMap(({errors:r})=>r);o.length<e.length&&R({text:s("undo.several",{n:e.length-o.length})}),o.length&&R({bad:!0,text:s("undo.refused",{why:K(o[0])})})}var ep=(e,t,n)=>ge(q("change"),"undo",zs,{target:{eventId:e}},[t],n);function Xb(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:tn(t.stage)?.name}):r==="parentId"?t.parentId?s("did.partOf",{task:o,to:L(t.parentId)?.key}):s("did.promoted",{task:o}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var Ym=e=>tp(e)??(e||null),tp=e=>e&&typeof e=="object"&&"id"in e?e.id:null,np=(e,t)=>Object.keys(t).filter(n=>Ym(e[n])!==Ym(t[n])),op=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function rp(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...op(e,n),...o&&(a?{stage:a}:{status:r})}}function sp(e,{stage:t,status:n}){let o=tn(t);return o?{stage:{id:o.id},status:o.status}:{stage:Tl(e,n??"PENDING"),status:n??"PENDING"}}var ap=(e,t)=>Object.fromEntries(t.map(n=>[Vm[n]??n,Vm[n]?tp(e[n]):e[n]])),ek=(e,t)=>Array.from({length:Math.ceil(e.length/Fl)},(n,o)=>t(e.slice(o*Fl,(o+1)*Fl)));var tk=120,nk=/^(session|api_key)\.|^task\.progressed$/,Kt=k([]);function ba(e){Kt.value=e.filter(up).reverse().map(t=>({event:t}))}function lp(e){!up(e)||Kt.peek().some(t=>t.event?.id===e.id)||(Kt.value=[{event:e,fresh:!0},...Kt.peek()].slice(0,tk))}function cp(e){Kt.value=[{caught:e,id:`caught-${Date.now()}`},...Kt.peek()]}var up=e=>!nk.test(e.name);function dp(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&sk(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var ok=30*6e4,rk=new Set(["task.updated","attachment.created"]),ip=({task:e,subjectId:t})=>e?.id??t,sk=(e,t)=>rk.has(e.name)&&t.name===e.name&&ip(t)===ip(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<ok;var Ze=k(null),We=k(new Set),Hl=null;function Mr(e){let t=new Set(We.peek());t.delete(e)||t.add(e),Hl=e,We.value=t}function Bl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ht),n=[t.indexOf(Hl??Ge.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);We.value=new Set([...We.peek(),...o,e])}function wn(){Hl=null,We.peek().size&&(We.value=new Set)}var de=k(""),ka=k([]),Kl=k({});function Nt(e={}){Kl.value=e,de.value="new"}var Ge=k(null),he=k(null),Jn=k(!1),mp=matchMedia("(max-width: 900px)"),pp=()=>{Jn.value=mp.matches};mp.addEventListener("change",pp);pp();var ht=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Wl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Pr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Wl(e==="dark"?"light":"dark")}function pe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Gl=new Set;function Ae(e){return Gl.add(e),()=>Gl.delete(e)}var fp=()=>Promise.all([...Gl].map(e=>e()));var Lo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=k([]),this.horizon=null,this.stop=Cm(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...vn()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&L(t[n-1]),a=n<t.length-1&&L(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=L(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Xn=new Set,Mo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Lo(sa(t),Do(n)),this.ids=this.view.ids,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ae(()=>this.reload()),Xn.add(this)}close(){Xn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Xn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(yo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Xn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Io,{filter:Rt(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(um,{filter:Rt(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&Y(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)ue(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},wa=(e,t,n)=>JSON.stringify([e,t,n??{},N.value]),$p=()=>[...[...Xn].filter(e=>!e.parked),...[...Lt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),ak=16,Lt=new Map;function xa(e,t){Lt.get(e)?.close(),Lt.delete(e),t.parked=!0,Lt.set(e,t);let[n]=Lt;Lt.size<=ak||(n[1].close(),Lt.delete(n[0]))}function hp(e){let t=Lt.get(e);return Lt.delete(e),t&&(t.parked=!1),t}function vp(){for(let e of Lt.values())e.close();Lt.clear()}var gp=()=>[...Xn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function yp(){await Promise.all([...Xn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var ik=5e5,lk=7*864e5,ck=40,bp=mk(["1",fn,ee,Bn,br,Gs].join(" "));function kp(e){let t=S.peek()?.id;if(!t||!qs(t))return;let n=[...ta()].map(dk),o=new Map(n.filter(({id:u})=>u===he.peek()).map(u=>[u.id,u])),r=Kt.peek().flatMap(({event:u})=>u??[]),i={...{shape:bp,who:t,at:Date.now(),day:N.peek(),teams:ne.peek(),...e},events:r.slice(0,ck),lists:[]},c=ik-JSON.stringify([i,...o.values()]).length;for(let u of $p()){let{want:d,order:m,how:f,after:$,view:p}=u,h={want:d,order:m,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},g=n.filter(b=>!o.has(b.id)&&p.holds(b)),v=JSON.stringify([h,...g]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let b of g)o.set(b.id,b)}}try{localStorage.setItem(wo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(wo)}}function wp(){let e=uk(),t=S.peek()?.id;return e?.shape===bp&&e.who===t&&qs(t)&&Date.now()-e.at<lk?e:(localStorage.removeItem(wo),null)}function uk(){try{return JSON.parse(localStorage.getItem(wo)??"null")}catch{return null}}function xp({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==N.peek())continue;let d=new Mo(n,o,r);d.begin({after:a,horizon:i,more:c,total:u}),xa(wa(n,o,r),d)}}function dk({description:e,...t}){return t.id===he.peek()?{...t,description:e}:t}function mk(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var pk=2e3,fk=36e5,$k=new Set(["task.restored","task.moved_in"]),X=k("connecting"),Le=k(null),Fr=k(""),qr=k(!1),hk=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:F(N.value,t-13),created:0,completed:0,open:0}))})),Hr=()=>Le.value??hk.value,Br=()=>Le.value?"":"unread",Ea=k(0),Vl=new Set,vk=Up(Xe,250),gk=Up(yp,1e3),on=null,xn=null,_a=()=>{},Sp=()=>{},nn=null,eo=!1,Ep=0,Ur=!1,Sn=0;function Pe(e){return Vl.add(e),()=>Vl.delete(e)}var _p=new Set;function Po(e){_p.add(e)}var Sa=new Set;function Wt(e,t,n){let o=()=>{},r=()=>{o=on?.subscribe(e,t,n)??o};return on?r():Sa.add(r),()=>{Sa.delete(r),o()}}function Tp(){let e=wp();return e?(nn=e,xn=e.cursor,M(()=>{Fr.value=e.version,qr.value=e.confirmsEmail,ne.value=e.teams,Le.value=e.numbers,ba(e.events.toReversed()),na(e.tasks)}),xp(e),ql(),!0):!1}async function Ap(){nn&&Date.now()-nn.at<fk&&jl();let e=await Cp().catch(n=>{throw nn&&(X.value="offline"),n});if(!nn){Rp(e),ql(),jl();return}let t=on&&nn.rights===Ip(e);if(nn=null,t)return M(()=>Np(e));jl({quiet:!0}),await Mp(e)}function jl({quiet:e=!1}={}){if(!on){on=am({up:Sk,down:Ek}),e||Lp();for(let t of Sa)t();Sa.clear(),Sp=be(yk),Cr()}}var Ip=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Op(){let e=S.peek();if(!e||!xn||nn||eo)return;let t=Ip({cursor:xn,instance:null,events:null,inbox:null,me:e,teams:ne.peek()});kp({cursor:xn,rights:t,numbers:Le.peek(),version:Fr.peek(),confirmsEmail:qr.peek()})}addEventListener("pagehide",Op);document.addEventListener("visibilitychange",()=>document.hidden&&Op());function yk(){let e=ma.value;return on?.subscribe(Gs,()=>({filter:e}),{next:t=>{Le.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Dp(){Sp(),_a(),nn=null,xn=null,eo=!1,clearTimeout(Ep),on?.close(),on=null,clearTimeout(Sn),vp(),Dm(),Pm(),M(()=>{X.value="connecting",Le.value=null,ne.value=[],ba([])})}async function Cp(){let e=await _(Gd,{}).catch(bk);if(!e.me||!e.cursor)throw new ie("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new ie("UNAUTHENTICATED","");return e}function bk(e){if(!(e instanceof ie)||!e.data)throw e;return e.data}function Rp(e){xn=e.cursor,M(()=>{Np(e),ba(e.events?.nodes??[])})}function Np(e){S.value=e.me,Fr.value=e.instance?.version??"",qr.value=e.instance?.confirmEmail??!1,ne.value=e.teams??[];for(let t of _p)t(e)}function Lp(){_a=on?.subscribe(lm,()=>({after:xn}),{next:({events:e})=>kk(e),failed:Fp})??(()=>{})}function kk(e){if(xn=e.cursor,e.__typename==="StreamEvent")return wk(e.event);if(e.__typename==="StreamReady")return _k(e.replayed);_a(),e.reason!=="SHUTDOWN"&&Mp()}function wk(e){M(()=>{e.subjectType==="TASK"?xk(e):e.task?ue(e.task):/^(team|user|label|stage)\./.test(e.name)&&vk(),lp(e),Ea.value+=1}),gk();for(let t of Vl)t(e)}function xk({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||L(t)?.team.id===o?.id)&&qt(t);else if(e==="task.purged"||!n)qt(t,n?.version??1/0);else{$k.has(e)&&oa(t);let a=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");ue({...n,...a&&{description:a.after},...i&&{parentId:i.after}})}}function Sk(){clearTimeout(Sn),Sn=0,X.value=Ur?"catching":"connecting",Cr(),gp()}function Ek(){X.peek()==="offline"||Ur&&Sn||(Ur=!0,X.value=navigator.onLine?"catching":"offline",clearTimeout(Sn),Sn=setTimeout(()=>{X.value="offline"},pk))}function _k(e){clearTimeout(Sn),Sn=0,Ur&&cp(e),Ur=!1,X.value="sync"}async function Mp(e){eo||(eo=!0,_a(),X.value="catching",await Pp(e))}async function Pp(e){try{let t=e??await Cp();if(Im(),Rp(t),await fp(),!eo)return;Om(),eo=!1,Lp()}catch(t){if(!eo)return;Ep=setTimeout(Pp,ft()),Xt(t)||Fp(t)}}function Up(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Fp(e){if(X.value="offline",!(e instanceof ie))throw e}var Yl=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,qp=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${Yl} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,Hp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,Bp="query Unread { inbox(first: 1) { unreadCount cursor } }",Kp=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${Yl} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Wp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${Yl} }
}
}`,Gp=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Ue=k(0),En=k(new Map),Kr=0,zl=new Map,Ta=new Set,Vr=k(!1),_n=null,Aa=null,Wr=()=>{},Gr=0,jr=0,jp=0,Ia=new Set,Oa=()=>Kr,Zl=()=>jp,Vp=()=>Aa??_n;function Yp(e,t){Kr===t&&(Aa=e)}var zp=(e,t)=>Ta.has(`${e} ${t}`);function Zp({key:e,variables:{ids:t=[]}}){for(let n of t)Ta.delete(`${e} ${n}`)}function Da(e,t,n=()=>!1){let o=new Map(En.peek()),r=a=>(zl.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);En.value=o}function Qp(e,t){Kr===t&&(Ue.value=e)}function Tk({unreadCount:e,cursor:t}){_n||(_n=t,M(()=>{Ue.value=e,Vr.value=!0}),Ql())}function Ql(){Wr(),Wr=Wt(Kp,()=>({after:_n}),{next:({inbox:e})=>Ak(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(jr),jr=setTimeout(Ca,ft())}})}function Ak(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Ql():Ca());if(_n=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Kr+=1,Aa=null,M(()=>{Ue.value=r,!(!t||!n)&&(zl.set(n,Kr),o&&Ta.add(`${o} ${n}`),En.value=new Map(En.peek()).set(n,t))}),n||Yr().catch(()=>{})}function Yr(){return jp+=1,Promise.all([...Ia].map(e=>e()))}async function Ca(){Wr(),clearTimeout(jr);let e=Gr+=1;try{await Jp(e)}catch{e===Gr&&(jr=setTimeout(Ca,ft()))}}async function Jp(e){let[t]=await Yr(),n=t??(await _(Bp,{})).inbox;e===Gr&&(_n=n.cursor,M(()=>{Ue.value=n.unreadCount,Vr.value=!0}),Ql())}Po(({inbox:e})=>e?Tk(e):Ca());Ae(async()=>{_n&&await Jp(Gr+=1)});D(()=>S.value?.id).subscribe(()=>{Gr+=1,Wr(),Wr=()=>{},clearTimeout(jr),_n=null,Aa=null,Vr.value=!1,zl.clear(),Ta.clear(),M(()=>{Ue.value=0,En.value=new Map})});be(()=>{(Ue.value?navigator.setAppBadge?.(Ue.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function oe({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
<use href="#${t}" />
</svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
<title>${a}</title>
<use href="#${t}" />
</svg>`}function re({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Ok(e.id)}} ...${r}>
${Ik(e.name)}
</span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var to=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role="meter"
aria-label=${n}
aria-valuemin="0"
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}} />
</span>`;function Tn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&J(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
${t&&l`<span class="sr">${s("overdue")}: </span>`}
${s.day(e.dueDate)}
</time>`}var ef=({task:{commentCount:e,attachmentCount:t}})=>l`
<${Xp} of="comments" n=${e} />
<${Xp} of="files" n=${t} />
`;function Xp({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
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
</div>`}function Se(e){return!(e instanceof ie)||e.code==="UNREACHABLE"?s("error.UNREACHABLE"):e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`)}function Ik(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Ok(e){let t=Dk.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Dk=D(()=>new Map(wt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Ck=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,tf=`query Files($id: ID!) {
task(id: $id) { attachments { ${Ck} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,nf=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Ra=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var of=50*6e4,rf=100,sf=[500,1e3,2e3,4e3,8e3,16e3],Rk=10*6e4,Nk=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Lk=/^attachment\.|^comment\.(created|deleted)$/,zr=k(null),vt=({contentType:e})=>Nk.has(e),gt=({can:e,version:t})=>e.comment&&t>0,af=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||te.value.some(({id:n})=>n===e.team.id)),Jl=class{constructor(t){this.taskId=t,this.all=k(null),this.failed=k(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Pe(o=>o.task?.id===this.taskId&&Lk.test(o.name)&&this.soon(rf)),Ae(()=>this.read()),X.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await _(tf,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{zr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),of);let t=this.all.peek()?.some(n=>vt(n)&&!n.thumbnailUrl&&Mk(n));t&&this.looks<sf.length&&this.soon(sf[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===rf&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>of}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Mk=({createdAt:e})=>Date.now()-Date.parse(e)<Rk,Xl=new Set;function Na(e,t){Xl.has(t)||(Xl.add(t),Fe(e).load())}var ec=new Map;function Fe(e){let t=ec.get(e)??new Jl(e);return ec.set(e,t),t}function lf({id:e,version:t}){let n=t===0,o=Fe(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{ec.clear(),Xl.clear()});var La=["DAILY","WEEKLY","MONTHLY","YEARLY"],Uo=["MO","TU","WE","TH","FR","SA","SU"],cf="MO,TU,WE,TH,FR",Pk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,Uk=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),tc=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),nc=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,uf=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:pf(e),ends:"never",count:10,until:"",fromCompletion:!1});function df({rule:e,fromCompletion:t},n){let o=tc(e),{FREQ:r,INTERVAL:a="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,f=La.find(v=>v===r);if(!f||m!=="MO"||Object.keys(o).some(v=>!Uk.has(v)))return null;let $=i.split(",").map(v=>Uo.indexOf(v)),p=f==="MONTHLY"&&Pk.test(i)&&!c,h=f==="MONTHLY"&&c==="-1"&&!i,g=f==="WEEKLY"&&!$.includes(-1);return i&&!p&&!g||c&&!h?null:{often:f,interval:Number(a),weekdays:g?$:[],fromCompletion:t,monthly:p?"nth":h?"last":"day",nth:p?i:pf(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?nc(d):""}}function mf({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:a,count:i,until:c,fromCompletion:u}){let d=n.toSorted((f,$)=>f-$).map(f=>Uo[f]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",a==="count"&&!u&&`COUNT=${i}`,a==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function pf(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Uo[rt(e)]}`}var Fk="2024-01-01",qk=/^([+-]?\d*)(\w\w)$/,Hk=5;function Gt({rule:e,fromCompletion:t}){let n=tc(e),{FREQ:o,INTERVAL:r,COUNT:a,UNTIL:i}=n,c=Number(r??1),u=c>1?s(`repeat.several.${o}`,{n:c}):s(`repeat.${o}`),d=Bk(n);return d===null?u=s("repeat.own",{often:u,rule:e}):d&&(u=s("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!ff(n)&&(u=s("repeat.in",{often:u,months:Ma(n.BYMONTH).map(jk).join(", ")})),t&&(u=s("repeat.fromCompletion",{often:u})),a?s("repeat.times",{often:u,n:Number(a)}):i?s("repeat.until",{often:u,day:s.date(nc(i),{dateStyle:"medium"})}):u}var Mt=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function Bk(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return Kk(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return Wk(e);if(t==="WEEKLY")return Gk(Ma(n));let a=Ma(n).map(Pa);return a.includes("")?null:a.join(", ")}function Kk(e,t,n){return n!=="MONTHLY"?null:e===cf&&(t==="1"||t==="-1")?s(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Uo.includes(e)&&Pa(`${t}${e}`)||null}function Wk({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return ff({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?s.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Ma(t).map(o=>o==="-1"?s("repeat.lastDay"):$f("repeat.day",Number(o))).join(", ")}var ff=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),Gk=e=>e.map(t=>hf(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Pa(e){let[,t="",n=""]=qk.exec(e)??[],o=Number(t);if(!o)return"";let r=hf(n,"long");return o===-1?s("repeat.nth.last",{day:r}):o>0&&o<=Hk?s(`repeat.nth.${o}`,{day:r}):$f("repeat.nth",o,r)}var $f=(e,t,n)=>s(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),hf=(e,t)=>s.date(`${Fk.slice(0,8)}0${Uo.indexOf(e)+1}`,{weekday:t}),jk=e=>s.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Ma=e=>e.split(",").filter(Boolean);var vf=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${ee} } }
}`,gf=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Je} task { ${ee} description } }
}`;var no=k(null),rn=k(null);async function yf(e,t,n){rn.value=null;let o=e.key||e.title,r=t?s("did.repeats",{task:o,often:Gt(t)}):s("did.repeatsNot",{task:o}),{errors:a}=await tt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});a.length&&kf(e,K(a[0]),t??void 0)}async function bf({id:e,key:t,dueDate:n,recurrence:o},r){rn.value=null;let a=q("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,a,i);let c=s("did.skipped",{task:t,day:s.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ge(a,"skipOccurrence",gf,{id:e},[e],u);if(d.length)kf({id:e},K(d[0]));else if(m){let f=s.day(m.dueDate??r);Te(s("did.skipped",{task:m.key,day:f}),()=>$a(a,m,{dueDate:n}),`/t/${m.key}`)}}function kf({id:e},t,n){rn.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||R({bad:!0,text:t})}var Ua=k(null);function Zr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Ua.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var W="errors { code message path }";async function ye(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?R({bad:!0,text:K(o.errors[0])}):n&&R({text:n}),o.errors.length?null:o}catch(o){return R({bad:!0,text:`${s("failed.title")}: ${Se(o)}`}),null}}var wf=`query Reminders($id: ID!) { task(id: $id) { ${ee} reminders { ${js} } } }`,xf=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${W} reminder { ${js} } }
}`,Sf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${W} deletedId } }`;var oo=k(null),Fo=k(null);async function oc(e){let{task:t}=await _(wf,{id:e});t&&ue(t)}async function rc({id:e,key:t},n){Fo.value=null;try{let{errors:o,reminder:r}=(await _(xf,{id:e,when:n})).createReminder;if(o.length)return Fa(e,K(o[0]));if(!r)return;Ef(e,a=>[...a.filter(i=>i.id!==r.id),r]),Te(s("reminder.did.set",{task:t,when:ac(r)}),()=>sc(e,r),`/t/${t}`),oc(e).catch(()=>{})}catch(o){Fa(e,Se(o))}}async function sc(e,t){Fo.value=null;try{let{errors:n}=(await _(Sf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Fa(e,K(n[0]));Ef(e,r=>r.filter(a=>a.id!==t.id)),R({text:s("reminder.did.taken")})}catch(n){Fa(e,Se(n))}}function Fa(e,t){Fo.value={id:e,why:t},document.querySelector(".sheet .reminders")||R({bad:!0,text:t})}function Ef(e,t){let n=L(e);n&&ue({...n,reminders:t(n.reminders??[])})}function ac({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function _f(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var Et={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},ro=["PENDING","IN_PROGRESS"];function Tf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of et){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>et.indexOf(a.status)>et.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var jt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Qr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,qo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Vk="";function Jr(e,t,n,o){let r=$=>L($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${L(t[n-1])?.rank??""}${Vk}`,u=o&&!Qr(e,o)?o:null;if(!a&&!i&&!u)return;let d={...a&&{afterId:a},...i&&{beforeId:i},...u&&Af(qo(u))},m=e.key||e.title,f=u?Yk(m,u):s("did.arranged",{task:m});return If(e,d,{rank:c,...u&&qo(u)},f,zk(e))}var Yk=(e,t)=>t.stage?s("did.staged",{task:e,to:jt(t)}):s(`did.${t.status}`,{task:e}),Af=e=>"stage"in e?{stageId:e.stage?.id}:e;async function If(e,t,n,o,r,a=q("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,a,n);let u=r?{query:gm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:f}=await ge(a,"moveTask",vm,{id:i,input:t},[i],c,u);if(d.length)return R({bad:!0,text:s("did.refused",{what:o,why:K(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,pa(f,n)):R({text:o})}function zk(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let d=L(t);if(!d)return;let m={rank:o,...c},f=q("change");_e(t,f,m);let $=u&&await Zk(i.id,t,u),p=d.status!==r||d.stage?.id!==a?.id,h={...$||Qk(e),...p&&Af(c)};return If(d,h,m,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function Zk(e,t,n){try{let{above:o,below:r}=await _(ym,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function Qk(e){let t=Do([{field:"RANK",direction:"ASC"}]),n,o;for(let r of vn())r.id===e.id||!$e(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}function Vt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),d=a.closest(".board"),m={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,g=()=>{let C=document.elementsFromPoint(m.x,m.y).find(j=>j.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(C??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let O=d?.getBoundingClientRect(),C=O?m.x>O.right-48?1:m.x<O.left+48?-1:0:0;if(C&&d){let j=d.scrollLeft;d.scrollLeft+=C*9,d.scrollLeft!==j&&g()}$=requestAnimationFrame(v)},b=O=>{if(m={x:O.clientX,y:O.clientY},!(!f&&Math.hypot(m.x-o,m.y-r)<6)){if(!f&&n)return y("cancel")();f||p(),g()}},y=O=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[C,j]of me)removeEventListener(C,j,!0);f&&(addEventListener("click",ic,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",ic,!0)),t[O]())},E=O=>{O.key==="Escape"&&(f&&O.preventDefault(),y("cancel")())},T=O=>{f&&O.preventDefault()},me=[["pointermove",b],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",E],["touchmove",T],...n?[["contextmenu",ic]]:[]];for(let[O,C]of me)addEventListener(O,C,{capture:!0,passive:!1})}function ic(e){e.stopPropagation(),e.preventDefault()}var sn=k(null),lc=k(""),Of=()=>({row:".row",name:s("order.manual"),said:lc});function qa(e,t,n=Of()){let o=ht(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!Jk(e)||!L(o)?.can.changeStatus)return;let a=t.filter(c=>c!==o),i=e.currentTarget;Vt(e,{lift:()=>{sn.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=a.find(f=>d<Xk(i.querySelector(`[data-task="${f}"]`)));sn.value={id:o,before:m??null}},drop:()=>{let c=sn.value?.before??null;sn.value=null,c!==(t[t.indexOf(o)+1]??null)&&Df(o,a,c===null?a.length:a.indexOf(c),n)},cancel:()=>{sn.value=null}})}function Ha(e,t,n=Of()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?ht(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let a=t.indexOf(r)+o;a<0||a>=t.length||!L(r)?.can.changeStatus||(Df(r,t.filter(i=>i!==r),a,n),pe(`${n.row}[data-task="${r}"] [data-go]`))}function Df(e,t,n,{name:o,said:r}){let a=L(e);a&&(Jr(a,t,n),r.value=s("board.spot",{column:o,at:n+1,n:t.length+1}))}var Jk=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Xk(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var cc=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Xr(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&cc(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,g=>a.get(g))].map(([g,v])=>ew(v,t.get(g??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:g})=>g)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:f})=>f);await No(m,i(n),{told:d?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:d?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function ew(e,t,n){let o=q("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ge(o,"updateTask",Vs,{id:e[0],input:a},e,i):ge(o,"updateTasks",Ys,{ids:e,input:a},e,i)}function Cf(e,t){let n=new Map;for(let o of e){let r={id:q("label"),name:t.trim(),color:Ro(St(o))};ca(o,r),n.set(o,r),ge(q("change"),"createLabel",bm,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}function _t(e,t){let n=tw(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function tw(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function P({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=A(null);return Z(()=>{let d=i.current,m=document.activeElement,f=ht(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),uc(m,f)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&nw(d,i.current)&&o()}}
>
${a}
</dialog>`}function uc(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function nw({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var H=e=>t=>e(t.currentTarget.value);function Ho({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),a((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
/>`}function Bo(e){let t=A(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var so=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden="true" />
<span>${e.name}</span>
</span>`;function Ko({task:e,most:t=1/0,mute:n=!1}){let o=Lm(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
${r.map(i=>l`<${so} key=${i.id} label=${i} />`)}
${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
<span aria-hidden="true">+${s.number(a.length)}</span>
<span class="sr">${a.join(", ")}</span>
</span>`}
</span>`}function Nf({tasks:e,anchor:t}){let[n,o]=x(""),[r,a]=x(0),i=Bo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=ow(c),d=E=>u.filter(({name:T})=>Y(T).includes(Y(E.trim()))),m=E=>E.trim()!==""&&c.some(T=>Rf(T)&&!Dl(St(T),E)),f=d(n),$=f.length+(m(n)?1:0),p=()=>{Ze.value=null},h=({alike:E})=>{let T=e.filter(({team:O})=>E.has(O.id)),me=T.filter(O=>cc(O,E)).length;return me===0?"false":me===T.length?"true":"mixed"},g=E=>{Xr(e,E.alike,h(E)!=="true"),o(""),a(Math.max(0,u.indexOf(E)))},v=E=>{let T=c.filter(O=>Rf(O)&&!Dl(St(O),E)),me=u.find(({name:O})=>Y(O)===Y(E.trim()));Xr(e,new Map([...me?.alike??[],...Cf(T,E)]),!0),o(""),a(0)},b=E=>{let T=E===n?f[r]:d(E)[0];T?g(T):m(E)?v(E):E||p()},y=()=>{p(),V(`/team/${e[0].team.key}`)};return l`<${P}
class="menu"
label=${s("field.labels")}
close=${p}
place=${E=>_t(E,t)}
>
<${Ho} ...${{typed:n,type:o,count:$,at:r,move:a,take:b}} label=${s("labels.find")} longest=${50} />
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
<i class="dot" style=${{"--label":Ro(St(c[0]))}} />
<span>${s("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${y}>${s("labels.manage")}</button>
</${P}>`}function ow(e){let t=new Map;for(let n of e)for(let o of St(n)){let r=Y(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var Rf=e=>te.value.some(({id:t})=>t===e);function Lf({task:{recurrence:e}}){if(!e)return null;let t=Mt(Gt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${w} name="repeat" /></span>`}var dc="kind task { id key title status deletedAt }",Mf=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${ee} relations { ${dc} } } }
}`,Pf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Je} task { ${ee} relations { ${dc} } }
}
}`,Uf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Je} task { ${ee} relations { ${dc} } }
}
}`;var rw=100,sw=50,mc=new Set,Ff=0;function Ba(e){mc.add(e),clearTimeout(Ff),Ff=setTimeout(pc,rw)}async function pc(){let e=[...mc].slice(0,sw);if(e.length){try{let{tasks:t}=await _(Mf,{ids:e});for(let n of t.nodes)ue(n);for(let n of e)mc.delete(n)}catch{return}pc()}}X.subscribe(e=>{e==="sync"&&pc()});Pe(({subjectId:e,changes:t})=>{Vn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Ba(e)});Ae(async()=>{for(let{id:e,relations:t}of ta())t&&Ba(e)});function fc({task:e}){return G(e.id).value??(Am(e.id)?null:e)}var qf=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(fc).flatMap(t=>t&&!t.deletedAt&&J(t)?[t]:[]);var Hf=e=>e.blocked&&J(e)&&$e(e),Bf=({task:e})=>Hf(e)&&l`<${aw} task=${e} />`;function aw({task:e}){let t=Wf(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
<${w} name="blocked" />
</span>`}var Kf=({task:e})=>Hf(e)&&l`<${iw} task=${e} />`;function iw({task:e}){let t=Wf(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${w} name="blocked" />
<span>${t.length?ke("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
</p>`:null}function Wf(e){let t=!e.relations;return I(()=>{t&&Ba(e.id)},[e.id,t]),qf(e)}function Gf({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
<i class="pie" style=${{"--part":`${100*t/n}%`}} />
${s.number(t)}
/
${s.number(n)}
</span>`}var Wo=({task:e})=>l`
<${Bf} task=${e} />
<${Lf} task=${e} />
<${Gf} task=${e} />
<${ef} task=${e} />
`;var lw=matchMedia("(prefers-reduced-motion: reduce)"),jf=D(()=>We.value.size>0);function Vf({id:e,mark:t}){let n=G(e).value,o=Dt(()=>he.value===e).value,r=Dt(()=>We.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!J(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{Ge.value=e}}
onClick=${u=>{!u.shiftKey&&!jf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Bl(e):Mr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>an(u,e)}
>
<input
class="pick"
type="checkbox"
tabindex=${jf.value?void 0:"-1"}
aria-label=${s("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Bl(e):Mr(e)}
/>
<${yt} task=${n} kind="status" can=${n.can.changeStatus}>
<${oe} kind="status" value=${n.status} mute />
</${yt}>
<code>${n.key||"\u2026"}</code>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m" data-field="labels">
${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
<${Ko} task=${n} most=${3} />
<${Wo} task=${n} />
</span>
<${yt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Tn} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${yt}>
<${yt} task=${n} kind="priority" can=${n.can.update}>
<${oe} kind="priority" value=${n.priority} />
</${yt}>
<${yt} task=${n} kind="assignee" can=${n.can.assign}><${re} user=${n.assignee} /></${yt}>
</div>
</li>`}function yt({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${r}
title=${n?s(`command.${t}`):void 0}
onClick=${a=>{Ze.value={kind:t,ids:Yf(e.id),anchor:a.currentTarget}}}
>
${o}
</button>`}var Yf=e=>We.peek().has(e)?[...We.peek()]:[e];function an(e,t){if(e.shiftKey)return;e.preventDefault(),Ge.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ze.value={kind:"actions",ids:Yf(t),anchor:a?r:{x:n,y:o}}}function An(){let e=A(null);return I(()=>Pe(t=>{ha.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);lw.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function Go({ids:e,label:t,arranged:n=!1}){let o=An(),r=es(o,e),a=Math.max(0,...e.map(u=>L(u)?.key.length??0)),i=n?sn.value:null,c=n&&{onPointerDown:u=>qa(u,e),onKeyDown:u=>Ha(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":a}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${Vf} key=${u} id=${u} mark=${i&&$c(u,i)} />`)}
</ul>`}function es(e,t){let n=A(-1);return Z(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(ht(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var $c=(e,t)=>e===t.id?"held":e===t.before?"next":"";var cw="\uFFFF",ts=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():cw,...o&&{fields:o}}),zf=e=>({key:e,name:s(`priority.${e}`),rank:-xt.indexOf(e),fields:{priority:e}}),Zf=e=>ts(e?.id??"",e?.name,s("nobody"),{assignee:e&&{id:e.id,name:e.name}}),Qf={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:et.indexOf(e)}],priority:({priority:e})=>[zf(e)],assignee:({assignee:e})=>[Zf(e)],team:({team:e})=>[ts(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=tn(e);return[ts(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...ts(t.id,t.name,""),label:t})):[ts("",void 0,s("labels.none"))],due:e=>[Jf(dw(e))]},jo=Object.keys(Qf),ns=["assignee","priority","label","due","team"],uw={priority:()=>xt.map(zf),assignee:e=>[...e?$t(e.id):[],null].map(Zf),due:()=>[1,2,4].map(Jf)};function dw(e){let{dueDate:t}=e;return e.overdue&&J(e)?0:t?t<=N.value?1:t<=F(N.value,7)?2:3:4}function Jf(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:N.value,2:F(N.value,7),4:null}[e];return{key:String(e),name:s(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function Xf(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let a=G(r).value;for(let i of a?Qf[t](a):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0)}var e$=(e,t,n)=>Xf(e,t,uw[t]?.(n));function t$({ids:e,by:t}){return Xf(e,t).map(({key:n,name:o,ids:r})=>l`<section class="group" key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class="num">${s.number(r.length)}</span></h2>
<${Go} ids=${r} label=${o} />
</section>`)}var hc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",n$=`query Views { views { ${hc} } }`,o$=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,r$=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${W} view { ${hc} } }
}`,Ka=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${W} view { ${hc} } }
}`,s$=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${W} deletedId } }`,a$=`query ShownByView($id: ID!, $first: Int!, $after: String) {
view(id: $id) {
id tasks(first: $first, after: $after) { nodes { ${ee} } pageInfo { hasNextPage endCursor } totalCount }
}
}`;var Yt=k([]),os=k(!1),Wa=()=>{},vc=0,gc=0;async function ao(){let e=vc+=1,{views:t}=await _(n$,{});e===vc&&M(()=>{Yt.value=t,os.value=!0})}function i$(){clearTimeout(gc),gc=setTimeout(()=>ao().catch(()=>{}),100)}function l$(){Wa(),Wa=Wt(o$,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?l$():i$()},failed:e=>console.warn("no views:",e.message)})}Po(l$);Pe(({name:e})=>e.startsWith("view.")&&i$());Ae(ao);D(()=>S.value?.id).subscribe(()=>{vc+=1,Wa(),Wa=()=>{},clearTimeout(gc),os.value=!1,Yt.value=[]});var mw={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},u$={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},kc={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},d$={LIST:jo,BOARD:ns,CALENDAR:[]},pw=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],at=D(()=>Yt.value.find(({id:e})=>e===Q.value.query.get("saved"))),io=D(()=>{let{name:e,query:t}=Q.value,n=u$[e];if(!n)return null;let o=n==="LIST",r=Ce(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:ro):void 0,i=t.get("sort");return{layout:n,filter:Rt({...r,status:a}),orderBy:o&&i&&Et[i]?Et[i]:[],groupBy:d$[n].includes(t.get("group")??"")&&kc[t.get("group")??""]||null}}),ln=D(()=>["today","week","later"].includes(Q.value.query.get("due")??"")),m$=D(()=>{let e=at.value,t=e&&Vo(e);if(!e||!t)return!1;let{name:n,query:o}=Q.value;return u$[n]!==e.layout||pw.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function p$(e){let t=Vo(e);return t?(t.set("saved",e.id),`${mw[e.layout]}?${t}`):`/tasks?saved=${e.id}`}var f$=({groupBy:e})=>jo.find(t=>kc[t]===e)??"";function Vo({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=fw[u]?.(d);if(!m)return null;r.set(...m)}let a=d$[n].find(u=>kc[u]===o);if(o&&!a)return null;if(a&&r.set("group",a),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===ro.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(Et).find(u=>rs(c$(t),c$(Et[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var fw={status:e=>bc("status",e,"in"),priority:e=>bc("priority",e,"in"),labels:e=>rs(e,{isEmpty:!0})?["label","none"]:bc("label",e,"any"),stage:e=>yc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>rs(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=yc("team",e,"eq");return t&&["team",ne.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>rs(e,{me:!0})?["assignee","me"]:rs(e,{isNull:!0})?["assignee","nobody"]:yc("assignee",e,"eq")};function yc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function bc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var rs=(e,t)=>JSON.stringify(e)===JSON.stringify(t),c$=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var h$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},lo={unread:e=>$$(e)&&!e.readAt,all:e=>$$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},$$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function co(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function wc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function v$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var $w=100,xc=new Map,ss=k([]),hw=D(()=>[...ss.value,...st.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),Yo=D(()=>{let e=new Map(En.value);for(let t of hw.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!zp(t.key,n)&&e.set(n,vw(o,t))}return e});function vw(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?wc(e,n.input,o):lo.unread(e)&&e.occurredAt<=r?wc(e,{read:!0},o):e}function g$(e,t,{silent:n=!1}={}){Ec([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Ga(e,t){Ec([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function y$(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");Ec([e],{snoozedUntil:t},n)}function b$(e){let t=e.filter(lo.unread),[n]=[...En.peek().values()].sort(co),o=t.length===Ue.peek()&&t.length<=$w?()=>Sc(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};k$("markAllRead",Gp,{upTo:Vp()},r,o)}function Ec(e,t,n){let[o]=e;Sc(e,t,n,n?()=>Sc(e,v$(o),s("inbox.did.undone")):void 0)}function Sc(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);k$("updateNotifications",Wp,{ids:r,input:t},{told:n},o)}function k$(e,t,n,o,r){let a=q("change"),i=new Promise(u=>xc.set(a,{resolve:u,at:Oa(),undo:r})),c=new Date().toISOString();bn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Qn(i)}yn(["updateNotifications","markAllRead"],(e,t)=>{let n=xc.get(e.key),[o]=t.errors;o?(R({bad:!0,text:s("inbox.refused",{why:K(o)})}),Yr().catch(()=>{})):gw(e,t,n),Zp(e),xc.delete(e.key),n?.resolve(t)});function gw(e,{notifications:t=[]},n){n&&Da(t,n.at),e.field==="markAllRead"&&yw(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&R({text:o})}async function yw(e){ss.value=[...ss.peek(),e],await Yr().catch(()=>{}),ss.value=ss.peek().filter(t=>t!==e)}var bw=30,kw=100,ww=new Set(["unread","all"]),_c=class{constructor(t){this.show=t,this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=k(null),this.staying=k(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...Yo.value.values()].filter(n=>lo[this.show](n)||t.has(n.id)&&lo.all(n)).filter(n=>this.reaches(n)).sort(co)}reaches(t){let{value:n}=this.horizon;return!n||co(t,n)<=0}open(){let t=()=>this.reload();return Ia.add(t),(!this.ready.peek()||this.gap!==Zl())&&this.load(),()=>{Ia.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}async loaded(){this.ready.peek()||await(this.busy.peek()?this.reading?.catch(()=>{}):this.load())}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Oa(),a=Zl(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let f=Math.min(kw,Math.max(bw,o-c.length)),{inbox:$}=await _(qp,{filter:h$[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{Qp(u.unreadCount,r),!i&&ww.has(this.show)&&Yp(u.cursor,r),Da(c,r,f=>lo[this.show](f)&&xw(f,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=a,u}},xw=(e,t,n)=>(!t||co(t,e)<0)&&(!n||co(e,n)<=0),Tc=new Map;function ja(e){let t=`${S.value?.id} ${e}`,n=Tc.get(t)??new _c(e);return Tc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>Tc.clear());var Ac=["unread","all","archived","later"],In=()=>Q.value.name==="inbox",Sw=D(()=>Ac.find(e=>e===Q.value.query.get("show"))??"unread"),Va=D(()=>ja(Sw.value)),Ya=k(null),zo=k(null),w$=()=>!!document.activeElement?.closest("dialog.sheet");function x$(){let e=se.peek().name==="task"?he.peek():null;return Va.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Ya.peek())}var za=e=>()=>{let t=x$();t&&e(t)},S$=e=>document.querySelector(`main [data-notice="${e}"]`),E$=za(({id:e})=>O$(S$(e))),_$=za(e=>Qa(e)),T$=za(e=>Ga(e,!e.archivedAt)),A$=za(({id:e})=>{zo.value={id:e,anchor:S$(e)?.querySelector("[data-snooze]")??null}});async function Za(){ja("all").ready.peek()||await ja("unread").loaded(),b$([...Yo.peek().values()])}function Qa(e,t){Va.peek().keep(e.id),g$(e,!e.readAt,t)}function Ic(e){let t=se.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Ew(i)),o=t?x$()?.id:Ya.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?O$(a):I$(a)?.focus()}var Ew=e=>e.hasAttribute("data-task"),I$=e=>e?.querySelector("[data-go]"),O$=e=>I$(e)?.click();var Oc=e=>[...vn()].filter(t=>t.parentId===e&&$e(t)),Ja=({id:e,progress:t})=>Math.max(t?.total??0,Oc(e).length);var D$=`query Family($id: ID!) {
task(id: $id) { ${ee} parent { ${ee} } subtasks { ${ee} } relations { kind task { ${ee} } } }
}`;var _w=100;async function Dc(e){let t=Oc(e),{task:n}=await _(D$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:a,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...a.map(d=>d.task),...o?[o]:[]])ue(u);for(let u of r)ra(u.id,{parentId:e});for(let u of t)c.has(u.id)||ra(u.id,{parentId:void 0});ra(e,{parentId:o?.id??null,relations:a.map(Tw)})})}var Tw=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:a}});function C$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,a=()=>Dc(e).then(()=>r=!1),i=()=>a().catch(()=>r=!0),c=[Pe(u=>{u.subjectId!==e||!Aw(u)||(clearTimeout(o),o=setTimeout(i,_w))}),Ae(a),X.subscribe(u=>u==="sync"&&r&&i())];return r&&X.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var Aw=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function R$(e){let t=mt(()=>{let n=new Lo(o=>o.parentId===e&&$e(o),Iw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var Iw=Do([{field:"RANK",direction:"ASC"}]);var Pt=k(null);function Zo(e,t="subtasks"){let n=he.peek();n?Pt.value={id:n,of:t,why:e}:R({bad:!0,text:e})}async function N$({id:e,team:t},n){Pt.value=null;let{errors:o}=await Lr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Zo(K(o[0])),!o.length}async function L$({id:e,team:t},n){Pt.value=null;let o=M(()=>n.map(c=>Lr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[a]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);a&&Zo(K(a)),i.length&&Te(s("did.createdSeveral",{n:i.length}),()=>ga(i.filter(c=>L(c.id))))}async function Xa({id:e,parentId:t},n){Pt.value=null,t===void 0&&await Dc(e).catch(()=>{});let o=L(e);if(!o)return;let{errors:r}=await tt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Zo(K(r[0]))}async function ei(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(f=>Ow(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await No(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Ow(e,t){let n=q("change"),o={watching:t};return _e(e,n,o),ge(n,"watchTask",km,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var bt=[{id:"palette",keys:"mod+k",run:()=>{de.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>te.value.length,run:()=>Nt()},{id:"search",keys:"/",run:Pw},{id:"down",keys:"j",run:()=>In()?Ic(1):Cc(1),silent:!0},{id:"up",keys:"k",run:()=>In()?Ic(-1):Cc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Ct(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:U$,run:([e])=>Mr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:In,run:E$,silent:!0},{id:"noticeRead",keys:"u",when:In,run:_$},{id:"noticeArchive",keys:"e",when:()=>In()&&!w$(),run:T$},{id:"noticeLater",keys:"h",when:In,run:A$},{id:"noticesRead",keys:"shift+i",when:()=>In()&&Ue.value,run:Za},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>va(e,{status:e.some(J)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:uo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Ft(e.team.id).length,run:uo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:uo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:uo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:uo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:uo("labels")},{id:"watch",keys:"w",task:!0,when:$e,run:ei},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:Cw,run:Rw},{id:"remind",keys:"r",task:!0,one:!0,when:$e,run:Dw},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>he.value===e.id&&e.can.update,run:()=>M$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Zr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>Xa(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Zr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&te.value.length>1,run:uo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>he.value===e.id&&e.can.comment,run:()=>M$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>he.value===e.id&&gt(e),run:Mw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Lw(e)},{id:"delete",task:!0,when:e=>e.can.delete&&$e(e),run:Nw},{id:"restore",task:!0,when:e=>e.can.delete&&!$e(e),run:e=>e.map(t=>ya(t))},{id:"undo",keys:"z",run:jm},{id:"inbox",keys:"g i",run:()=>V("/inbox")},{id:"today",keys:"g t",run:()=>V(Re("/"))},{id:"tasks",keys:"g l",run:()=>V(Re("/tasks"))},{id:"board",keys:"g b",run:()=>V(Re("/board"))},{id:"calendar",keys:"g c",run:()=>V(Re("/calendar"))},{id:"reports",keys:"g r",run:()=>V(Re("/reports"))},{id:"trash",keys:"g x",run:()=>V(Re("/trash"))},{id:"teams",keys:"g m",run:()=>V("/team")},{id:"settings",keys:"g s",run:()=>V("/settings")},{id:"overview",keys:"g o",run:()=>V("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>V("/instance")},{id:"saveView",keys:"v",when:()=>io.value&&(at.value||!ln.value),run:()=>{de.value="view"}},{id:"theme",run:Pr},{id:"keys",keys:"?",run:()=>{de.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>$n()}];function Rc(){let{name:e,key:t=""}=se.value,n=e==="task"?ea(t):Ge.value;return n&&L(n)||null}function oi(){let e=se.peek().name==="task"?[]:Nc(),t=Rc();return e.length?e:t?[t]:[]}var Nc=()=>[...We.value].map(L).filter(e=>e!=null),P$=(e,t)=>t.filter(n=>!e.when||e.when(n));function kt(e,t=oi()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:Rc();return o!==null&&U$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return P$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function zt(e,t=oi()){if(!e.task)return e.run();let n=P$(e,e.id==="select"?[Rc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ri=e=>bt.find(t=>t.id===e)?.keys??"";function it(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function uo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ze.value={kind:e,ids:t.map(({id:a})=>a),anchor:r}}}function Dw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);oo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function Cw(e){return e.can.update&&$e(e)&&e.version}function Rw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);no.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function U$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Nw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||Ja(t)))return Lc(e);ka.value=e.map(({id:t})=>t),de.value="delete"}function Lc(e){se.value.name!=="task"?wn():e.some(({id:t})=>t===he.value)&&jn(),ga(e)}async function Lw(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),R({text:s("did.copied",{task:e.key})})}function M$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function Mw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function Pw(){let e=document.querySelector("main .search");e?e.focus():de.value="palette"}function Cc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Uw(e);let n=se.peek().name==="task",o=t.findIndex(i=>ht(i)===(n?he:Ge).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=L(ht(r)??"");a&&Ct(a)}var ti=0,ni=null;function Uw(e){let t=document.querySelector("main");t&&(ti=Math.max(1,ti+e),ni?.disconnect(),ni=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ni?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ti:0;ti=0;for(let r=0;r<o;r+=1)Cc(1)}),ni.observe(t,{childList:!0,subtree:!0}))}var Fw=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],qw=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Hw=new Set(["done","status","stage"]),Bw=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function Kw(e){if(!e.task)return kt(e);let t=te.value.length>0;return Hw.has(e.id)?t||De.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!Bw.has(e.id)}function F$(){let e=()=>{de.value=""},t=Fw.map(([n,o])=>({name:n,lines:o.flatMap(r=>bt.filter(a=>a.id===r&&Kw(a))).map(r=>({text:s(`command.${r.id}`),keys:it(r.keys??"")}))}));return te.value.length&&t.push({name:"carry",lines:qw().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${P} class="wide" labelledby="keys-title" close=${e}>
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
</${P}>`}var Ww={status:()=>et.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${oe} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Ft(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${oe} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>xt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${oe} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Gw(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${re} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>te.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>Qw().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function Gw(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>$t(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function jw(e,t){let[n,...o]=e.map(r=>Vw(r,t));return o.every(r=>r===n)?n:void 0}var Vw=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function q$(){if(!Ze.value)return null;let{kind:e,ids:t,anchor:n}=Ze.value,o=t.map(r=>G(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${zw} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${Nf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${Zw} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var Yw=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function zw({tasks:e,anchor:t}){let n=A(null),o=()=>{Ze.value=null},r=Yw.flatMap(i=>bt.filter(c=>c.id===i&&kt(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${P}
class="menu"
label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>_t(i,t)}
>
<div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
${r.map((i,c)=>l`<button
class="o"
role="menuitem"
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>zt(i,e))}}
>
<span>${s(`command.${i.id}`)}</span>
${i.keys&&l`<span class="end">
${it(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
</${P}>`}function Zw({tasks:e,kind:t,anchor:n}){let o=Ww[t](e),r=jw(e,t),[a,i]=x(""),c=v=>o.filter(b=>Y(b.text).includes(Y(v))),u=c(a),[d,m]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),f=Bo(d),$=()=>{Ze.value=null},p=v=>{$(),v&&va(e,v.fields)},h=v=>p(v===a?u[d]:c(v)[0]),g=({currentTarget:{value:v,validity:b}})=>{v&&b.valid&&p({fields:{dueDate:v}})};return l`<${P}
class="menu"
label=${s(`field.${t}`)}
close=${$}
place=${v=>_t(v,n)}
>
<${Ho} ...${{typed:a,type:i,at:d,move:m,take:h}} count=${u.length} label=${s(`field.${t}`)} />
<div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
${u.map((v,b)=>l`<div
class="o"
role="option"
id=${`choice-${b}`}
key=${v.key}
aria-selected=${b===d}
onPointerMove=${()=>m(b)}
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
</${P}>`}function Qw(){let e=F(N.value,7-rt(N.value));return[["today",N.value],["tomorrow",F(N.value,1)],["friday",F(N.value,(11-rt(N.value))%7||7)],["monday",e],["month",F(N.value,30)],["never",null]]}var Jw={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},H$=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Xw=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],ex={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},tx={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},nx=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),ox=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),rx=new Set(["in","dans","en"]),sx=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),B$=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),K$=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),ax=new Set(["do","so"]);function ai(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:Y(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},a=(d,m,f=1)=>{let[$,p]=[n[m].from,n[m+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:p,text:h}),!0)};for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>Y(h)===f.slice(1));$&&a("team",d)&&(r.team=$);let p=m[0]==="!"&&f.length>1&&px(Jw,f.slice(1));p&&a("priority",d)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:f}]of n.entries()){let $=m[0]==="@"&&f.length>1&&mx(i,f.slice(1));$&&a("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=lx(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:ix(r)}function ix(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function lx(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&nx.has(e[i-1].word)&&!n(e[i-1]),u=cx(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-m,u.count+m,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function cx(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:b})=>b),d=ex[a];if(d!==void 0)return{count:1,day:F(n,d),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:F(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:F(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:F(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(m)return si(1,as(+m[1],+m[2],+m[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return si(1,W$(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Qo(i))return Mc(2,Qo(i),+p[1],c,n);if(p&&i==="de"&&c&&Qo(c))return Mc(3,Qo(c),+p[1],u,n);let h=Qo(a)&&i?$.exec(i):null;if(h)return Mc(2,Qo(a),+h[1],c,n);if(rx.has(a)&&i&&c)return ux(tx[i]??+i,c,n);if(ox.has(a)&&i)return dx(i,n);let g=H$.findIndex(b=>b.includes(a.replace(/\.$/,"")));if(g<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!ax.has(v)))))return{count:1,day:F(n,(g-rt(n)+7)%7||7),last:v.length<6,inside:!0}}function ux(e,t,n){if(e>0&&e<1e3)return sx.has(t)?{count:3,day:F(n,e)}:B$.has(t)?{count:3,day:F(n,7*e)}:K$.has(t)?{count:3,day:G$(n,e)}:void 0}function dx(e,t){let n=F(t,7-rt(t)),o=H$.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:F(n,o)}:B$.has(e)?{count:2,day:n}:K$.has(e)?{count:2,day:G$(`${t.slice(0,7)}-01`,1)}:void 0}function Mc(e,t,n,o,r){return/^\d{4}$/.test(o??"")?si(e+1,as(Number(o),t,n)):si(e,W$(void 0,t,n,r))}var si=(e,t)=>t?{count:e,day:t}:void 0;function W$(e,t,n,o){if(e)return as(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=as(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function as(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function G$(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=as(o,n%12+1,r);if(a)return a}}var Qo=e=>Xw.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function mx(e,t){let n=e.find(({name:o})=>Y(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var px=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function is(e,t={},n){let o=Hm(),r=te.value,a=t.team??o.team??r[0],i=b=>$t((b??a)?.id??""),c=ze.value.split("-")[0],u=ai(e,{today:N.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:d,title:m,...f}=u,$=f.team??a,p={...o,...t,...f,title:m,team:$},{assignee:h,labels:g,stage:v}=p;return h&&!i($).some(({id:b})=>b===h.id)&&(p.assignee=null),g&&(p.labels=g.filter(({id:b})=>St($.id).some(y=>y.id===b))),v&&!Ft($.id).some(({id:b})=>b===v.id)&&delete p.stage,{draft:p,marks:d}}function Pc({team:{id:e,key:t,name:n},...o}){Lr({...o,team:{id:e,key:t,name:n}})}function j$(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=A(null),a=te.value;if(!a.length)return null;let{draft:i,marks:c}=is(e,{},n),u=m=>{m.preventDefault();let{draft:f}=is(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();Pc(f),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
<${w} name="plus" />
<${ls} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
<button class="btn" type="submit">${s("quick.add")}</button>
${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
${(c.some(({field:m})=>m==="team")||a.length>1)&&l`<${On}
mark=${c.find(({field:m})=>m==="team")}
unmark=${d}
>
<${w} name="team" />
${i.team.name}
</${On}>`}
${i.assignee&&l`<${On} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
<${re} user=${i.assignee} mute />
${i.assignee.name}
</${On}>`}
${i.priority&&l`<${On} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
<${oe} kind="priority" value=${i.priority} mute />
${s(`priority.${i.priority}`)}
</${On}>`}
${i.dueDate&&l`<${On} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
<${w} name="calendar" />
${s.day(i.dueDate)}
</${On}>`}
${i.labels?.map(m=>l`<${so} key=${m.id} label=${m} />`)}
</div>`}
</form>`}function ls({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1,label:i,placeholder:c,paste:u}){let d=A(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};Z(m);let f=[],$=0;for(let p of o)f.push(t.slice($,p.from)),f.push(l`<mark title=${s("quick.asText",{text:p.text})} onClick=${()=>r(p)}>${p.text}</mark>`),$=p.to;return f.push(t.slice($)),l`<div class="line-field">
<input
ref=${e}
name="title"
autofocus=${a}
maxlength="200"
autocomplete="off"
aria-label=${i??s("quick.label")}
placeholder=${c??s("quick.placeholder")}
value=${t}
onInput=${H(n)}
onScroll=${m}
onPaste=${u}
/>
<div class="mirror" ref=${d} aria-hidden="true">${f}</div>
</div>`}var On=({mark:e,unmark:t,children:n})=>e?l`<button
type="button"
class="chip said"
aria-label=${s("quick.asText",{text:e.text})}
title=${s("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${w} name="close" />
</button>`:l`<span class="chip">${n}</span>`;function V$(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,a]=x(Kl.peek()),i=A(null),{draft:c,marks:u}=is(e,r,n),d=()=>{de.value=""},m=({text:h})=>o(new Set([...n,h])),f=(h,g)=>{let v=u.find(b=>b.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...g})},$=h=>{h.preventDefault();let{draft:g}=is(i.current?.value??"",r,n);if(!g.title)return i.current?.focus();Pc(g),d()},p=$t(c.team.id);return l`<${P} class="new-task" labelledby="new-title" close=${d}>
<form class="pad" onSubmit=${$}>
<div class="split">
<h2 id="new-title">${s("command.new")}</h2>
<button type="button" class="icon end" aria-label=${s("close")} onClick=${d}>
<${w} name="close" />
</button>
</div>
<div class="quick boxed">
<${ls} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
</div>
<div class="choices">
<${Uc}
name="team"
value=${c.team.id}
options=${te.value.map(({id:h,name:g})=>[h,g])}
choose=${h=>f("team",{team:te.value.find(g=>g.id===h)})}
/>
<${Uc}
name="assignee"
value=${c.assignee?.id??""}
options=${[["",s("nobody")],...p.map(({id:h,name:g})=>[h,g])]}
choose=${h=>f("assignee",{assignee:p.find(g=>g.id===h)??null})}
/>
<${Uc}
name="priority"
value=${c.priority??"MEDIUM"}
options=${xt.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
onChange=${H(h=>f("dueDate",{dueDate:h||null}))}
/>
</label>
</div>
${c.labels?.length?l`<p class="labels">
<span class="sr">${s("field.labels")}: </span>
${c.labels.map(h=>l`<${so} key=${h.id} label=${h} />`)}
</p>`:null}
<div class="actions">
<p class="hints">
${fx.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type="submit">${s("quick.create")}</button>
</div>
</form>
</${P}>`}var fx=["priority","assignee","due","team"],Uc=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${s(`field.${e}`)}</span>
<select class="input" value=${t} onChange=${H(o)}>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>
</label>`;var $x=new Map([["status",()=>et],["priority",()=>xt],["assignee",()=>["me","nobody"]],["team",()=>ne.peek().map(({key:e})=>e)],["blocked",()=>["yes","no"]],["due",()=>["overdue","today","week","later","none"]]]);function ii(e){let t=new URLSearchParams,n=[];for(let r of e.split(/\s+/).filter(Boolean)){let[a,i=""]=r.split(/:(.*)/s),c=$x.get(a.toLowerCase())?.()??[],u=i.split(",").map(d=>c.find(m=>m.toLowerCase()===d.toLowerCase()));u.every(Boolean)?t.set(a.toLowerCase(),u.join()):n.push(r)}let o=Ce(t);return{text:n.join(" "),isFilter:t.size>0,filter:Rt(o),fits:sa(o),list:hx(t,n)}}function hx(e,t){let n=new URLSearchParams(e);return n.has("status")||n.set("status","all"),t.length&&n.set("q",t.join(" ")),`/tasks?${n}`}var Y$=7,vx=150,gx=200;function li(e,t,n=()=>!0){let o=Y(e.trim()).split(/\s+/),r=[...vn()].filter($e).filter(d=>{let m=Y(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(f=>m.includes(f))}),a=[...t.keys()].map(L).filter(d=>d!=null),i=new Map([...r,...a].filter(n).map(d=>[d.id,d])),c=Bt.peek()?.id,u=d=>(Y(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(J(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,Y$)}function ci(e,t,n,o={}){let[r,a]=x(new Map);return I(()=>{if(a(new Map),e.trim().length<2)return;let i=!1,c=d=>{i||(t(),a(d))},u=setTimeout(()=>yx(e,n,o).then(c,()=>{}),vx);return()=>{i=!0,clearTimeout(u)}},[e,JSON.stringify(o)]),r}async function yx(e,t,n){let o=e.trim().slice(0,gx),r=async d=>(await _(dm,{text:o,filter:{...d,...n},first:Y$})).search?.nodes??[],{team:a}=ma.peek(),i=t?[{team:{eq:t}}]:[...a?[{team:a}]:[],{}],c=(await Promise.all(i.map(r))).flat();na(c.map(d=>d.task));let u=new Map;for(let{task:d,matches:m}of c)u.set(d.id,m.find(({field:f})=>!bx.has(f)));return u}var bx=new Set(["KEY","TITLE"]);var kx={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Z$({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${z$(t)}</mark>`:z$(t))}var z$=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>kx[n]);function J$(){let[e,t]=x(""),[n,o]=x(null),r=A(null),{text:a,filter:i,list:c,isFilter:u}=ii(e),d=ci(a,()=>o(r.current),void 0,i),m=A(oi()).current,f=O=>{let{text:C,fits:j}=ii(O);return O.trim()?li(C,d,j):[]},$=O=>bt.filter(C=>!C.silent&&kt(C,m)&&Y(Q$(C,m)).includes(Y(O.trim()))),p=f(e),h=$(e),g=p.length||u?[{id:"show-all",list:c}]:[],v=[...p,...h,...g],b=Math.max(0,v.findIndex(O=>O.id===n));r.current=v[b]?.id??null;let y=()=>{de.value=""},E=O=>{y(),O&&queueMicrotask(()=>"list"in O?V(O.list):"run"in O?zt(O,m):Ct(O))};I(()=>document.getElementById(`option-${b}`)?.scrollIntoView({block:"nearest"}),[b,v.length]);let T=O=>{let C=O.key==="ArrowDown"?1:O.key==="ArrowUp"?-1:0;if(C&&v.length)O.preventDefault(),o(v[(b+C+v.length)%v.length].id);else if(O.key==="Enter"){O.preventDefault();let j=O.target.value;E(j===e?v[b]:f(j)[0]??$(j)[0]??{id:"show-all",list:ii(j).list})}},me=(O,C,j)=>l`<div
class="o"
role="option"
id=${`option-${C}`}
key=${j.id}
aria-selected=${C===b}
onPointerMove=${()=>o(j.id)}
onClick=${()=>E(j)}
>
${O}
</div>`;return l`<${P} class="pal" label=${s("palette.title")} close=${y}>
<input
autofocus
role="combobox"
aria-expanded="true"
aria-controls="options"
aria-activedescendant=${v.length?`option-${b}`:void 0}
aria-label=${s("palette.title")}
placeholder=${s("palette.placeholder")}
value=${e}
onInput=${H(O=>{t(O),o(null)})}
onKeyDown=${T}
/>
<div id="options" role="listbox" aria-label=${s("palette.results")}>
${p.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
<h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
${p.map((O,C)=>me(l`
<${oe} kind="status" value=${O.status} mute />
<span>${O.title} <${wx} of=${d.get(O.id)} /></span>
<code class="end">${O.key}</code>
`,C,O))}
</div>`}
${h.length>0&&l`<div role="group" aria-labelledby="pal-commands">
<h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
${h.map((O,C)=>me(l`
<span>${Q$(O,m)}</span>
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
</${P}>`}var Q$=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},wx=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Z$} snippet=${e.snippet} /></small>`;var xx={assigneeId:"assignee",teamId:"team",parentId:"parent"},Sx=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function th({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:xx[i.field]??i.field})).filter(({field:i},c,u)=>!Sx.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Ex(i,u)),o={who:Ax(e.actor),task:t?s("feed.this"):Ix(e),what:Ox(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return _x(n[0],o);if(e.name==="task.updated")return ke("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?ke("feed.other",{...o,name:e.name}):ke(a,o)}function Ex(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function _x({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ke(`feed.${t}`,{...r,to:eh("status",String(t))}):e==="priority"?ke("feed.priority",{...r,to:eh("priority",String(t))}):e==="assignee"?ke(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?ke(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Tx(X$(n),X$(o),r):e==="stage"?ke(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ke("feed.arranged",r):e==="parent"?ke(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?ke(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Gt(t)}</b>`}):e==="relations"?ke("feed.related",r):e==="title"?ke("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ke("feed.moved",{...r,to:l`<b>${o}</b>`}):ke("feed.changed",{...r,fields:s(`field.${e}`)})}function Tx(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?ke("feed.changed",{...n,fields:s("field.labels")}):ke(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var X$=e=>e?.split(", ")??[],Ax=e=>l`<b>${e?e.id===S.value?.id?s("you"):e.name:"TaskFlow"}</b>`,eh=(e,t)=>l`<b><${oe} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Ix(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Ox({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...wt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function Fc(){let e=X.value==="sync"&&Dr.value?"offline":X.value;return e==="sync"?Or.value?s("line.saving"):s("line.sync"):e==="offline"&&Or.value?s("line.waiting",{n:Or.value}):s(`line.${e}`)}var nh="taskflow.live",Ut=k(localStorage.getItem(nh)==="folded");function Dx(){Ut.value=!Ut.value,localStorage.setItem(nh,Ut.value?"folded":"")}var oh=()=>l`<aside aria-label=${s("live.label")} class="rail"><${cs} /></aside>`;function cs({class:e=""}){return l`<div class="live ${e} ${Ut.value?"folded":""}">
<header>
<h2><${qc} /><span class="name">${s("live.title")}</span></h2>
<span class="state" role="status" data-line=${X.value}>${Fc()}</span>
<button
class="icon"
aria-label=${s(Ut.value?"live.unfold":"live.fold")}
title=${s(Ut.value?"live.unfold":"live.fold")}
aria-expanded=${!Ut.value}
onClick=${Dx}
>
<${w} name=${Ut.value?"unfold":"fold"} />
</button>
</header>
${!Ut.value&&l`<${Cx} /><${Rx} />`}
</div>`}function qc(){let e=X.value==="sync"?"":X.value==="offline"?"off":"busy";return l`<i key=${Ea.value} class="pulse ${e} ${Ea.value?"beat":""}" />`}function Cx(){let e=dp(Kt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${ui} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function ui({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${re} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div>
<${th} event=${e} short=${n} />
<time datetime=${e.occurredAt}>
${s.ago(e.occurredAt)}
${o?` \xB7 ${s("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function Rx(){let e=(Le.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=He();return e.length?l`<section class="load" aria-labelledby=${n}>
<h2 id=${n}>${s("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:s("nobody")}</span>
<${to} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
<b class="num">${s.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var Nx=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function rh(){if(!We.value.size)return null;let e=Nc();return l`<section class="selection" aria-label=${s("selection.label")}>
<div role="toolbar" aria-label=${s("selection.label")}>
<strong role="status">${s("selection.count",{n:e.length})}</strong>
${Nx.flatMap(([t,n])=>bt.filter(o=>o.id===t&&(t!=="stage"||kt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!kt(t,e)}
title=${s(`command.${t.id}`)}
onClick=${()=>zt(t,e)}
>
<${w} name=${n} />
<span>${s(`selection.${t.id}`)}</span>
</button>`)}
<button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${wn}>
<${w} name="close" />
</button>
</div>
</section>`}var Lx={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Hc({id:e}){return Yt.value.length?l`<nav class="saved" aria-labelledby=${e}>
<h2 id=${e}>${s("views.title")}</h2>
<ul>
${Yt.value.map(t=>l`<li key=${t.id}>
<a
class="nav"
href=${p$(t)}
title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${at.value?.id===t.id?"page":void 0}
>
<${w} name=${Lx[t.layout]} />
<span>${t.name}</span>
${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var Mx=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],Px=8,sh=new Set(["reports","team","settings","instance","trash","overview"]);function ah(){let e=De.value.filter((n,o)=>o<Px||n.key===Ht.value),t={inbox:Ue.value,today:Le.value&&Le.value.overdue+Le.value.dueToday,tasks:Le.value&&Le.value.pending+Le.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Jn.value&&se.value.name==="task"}>
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
${Mx.map(([n,o])=>l`<li key=${n} class=${sh.has(n)?"roomy":""}>
<${di}
name=${n}
path=${o}
count=${t[n]}
hot=${n==="inbox"||n==="today"&&!!Le.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
<${di} name="instance" path="/instance" />
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
aria-current=${sh.has(Q.value.name)?"page":void 0}
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
<a class="nav" href=${Rl("")} title=${s("any.team")} aria-current=${Ht.value?void 0:"true"}>
<${w} name="all" />
<span>${s("any.team")}</span>
</a>
</li>
${e.map(n=>l`<li key=${n.id}>
<a
class="nav"
title=${n.name}
href=${Rl(n.key)}
aria-current=${n.key===Ht.value?"true":void 0}
>
<span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
<span>${n.name}</span>
</a>
</li>`)}
</ul>
</nav>`}
<${Hc} id="side-views" />
<div class="foot">
<${di} name="trash" path="/trash" />
<a class="nav" href="/explorer/" title=${s("place.explorer")}>
<${w} name="explorer" />
<span>${s("place.explorer")}</span>
</a>
<div class="me">
<${re} user=${S.value} mute />
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${Pr}>
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
</aside>`}function di({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
class="nav"
href=${Re(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
aria-current=${Q.value.name===e?"page":void 0}
>
<${w} name=${e} />
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
</a>`}function ih(){let e=()=>{de.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${P} class="more-places" label=${s("side.more")} close=${e}>
<nav aria-label=${s("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${di} name=${o} path=${r} /></li>`)}
</ul>
</nav>
<div onClick=${e}><${Hc} id="more-views" /></div>
<button class="nav" onClick=${t(Pr)}><${w} name="theme" /><span>${s("command.theme")}</span></button>
<button class="nav" onClick=${t(()=>$n())}>
<${w} name="out" />
<span>${s("command.signOut")}</span>
</button>
</${P}>`}function lh(){let e=ka.value.map(c=>G(c).value).filter(c=>c!==null),t=()=>{de.value=""},n=()=>{t(),queueMicrotask(()=>Lc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+Ja(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${P} class="small" labelledby="delete-title" close=${t}>
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
</${P}>`}function ch(){let e=zn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
${zn.value.map(({id:t,text:n,bad:o,undo:r,to:a,also:i,more:c})=>l`<div class="toast" key=${t}>
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
</div>`}var Ux=`mutation ConfirmAgain { requestEmailConfirmation { ${W} } }`;function uh(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await ye(Ux,{})&&t(!0)};return l`<div class="note unproved" role="status">
<span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
</div>`}var mi="NEVER",pi="OWN",dh=999;function mh(){let e=no.value,t=e&&G(e.id).value;return t?l`<${Fx} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function Fx({task:e,anchor:t}){let[n]=x(()=>rn.peek()?.id===e.id&&rn.peek()?.chosen||e.recurrence),o=e.dueDate??N.peek(),r=n&&df(n,o),[a,i]=x(n?r?.often??pi:mi),[c,u]=x(r??uf(o)),[d,m]=x(e.dueDate??""),f=A(null);Z(()=>{let y=f.current?.closest("dialog");y&&_t(y,t)},[a,c.ends]);let $=y=>u({...c,...y}),p=()=>{no.value=null},h=y=>{i(y);let E=La.find(T=>T===y);E&&$({often:E}),E&&!e.dueDate&&!d&&m(N.peek())},g=a===mi?null:a===pi?n??null:mf(c),v=y=>{y.preventDefault(),p(),queueMicrotask(()=>yf(e,g,d||null))},b=a!==mi&&a!==pi;return l`<${P}
class="menu repeat"
label=${s("command.repeat")}
close=${p}
place=${y=>_t(y,t)}
>
<form ref=${f} onSubmit=${v}>
<${fi}
label=${s("field.recurrence")}
value=${a}
all=${[[mi,s("repeat.never")],...La.map(y=>[y,Mt(s(`repeat.${y}`))]),...n&&!r?[[pi,s("repeat.asItIs")]]:[]]}
choose=${h}
autofocus
/>
${b&&l`
<${qx} ...${{choice:c,change:$}} />
${c.often==="WEEKLY"&&l`<${Hx} ...${{choice:c,change:$}} />`}
${c.often==="MONTHLY"&&l`<${fi}
label=${s("repeat.which")}
value=${c.monthly}
all=${[["day",s("repeat.sameDay")],["nth",Mt(Pa(c.nth))],["last",Mt(s("repeat.lastDay"))]]}
choose=${y=>$({monthly:y})}
/>`}
<${fi}
label=${s("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Mt(s("repeat.from.due"))],["completion",Mt(s("repeat.from.completion"))]]}
choose=${y=>$({fromCompletion:y==="completion",...y==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${Bx} ...${{choice:c,change:$}} />
${!e.dueDate&&l`<${$i}
label=${s("field.dueDate")}
type="date"
value=${d}
min="1970-01-01"
max="9999-12-31"
required=${!c.fromCompletion}
onInput=${({currentTarget:y})=>m(y.value)}
/>`}
`}
<p class="said" role="status">${g&&Mt(Gt(g))}</p>
<div class="split end">
<button class="btn quiet" type="button" onClick=${p}>${s("cancel")}</button>
<button class="btn">${s("save")}</button>
</div>
</form>
</${P}>`}var qx=({choice:e,change:t})=>l`<${$i}
label=${s(`repeat.interval.${e.often}`)}
type="number"
min="1"
max=${dh}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function Hx({choice:{weekdays:e},change:t}){let n=Er(ze.value),o=Array.from({length:7},(a,i)=>(n+i)%7),r=a=>t({weekdays:e.includes(a)?e.filter(i=>i!==a):[...e,a]});return l`<fieldset class="field">
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
</fieldset>`}function Bx({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${fi}
label=${s("repeat.ends")}
value=${e}
all=${[["never",s("repeat.ends.never")],...o?[]:[["count",s("repeat.ends.count")]],["until",s("repeat.ends.until")]]}
choose=${a=>r({ends:a})}
/>
${e==="count"&&l`<${$i}
label=${s("repeat.count")}
type="number"
min="1"
max=${dh}
required
value=${t||""}
onInput=${({currentTarget:a})=>r({count:Number(a.value)})}
/>`}
${e==="until"&&l`<${$i}
label=${s("repeat.lastOn")}
type="date"
max="9999-12-31"
required
value=${n}
onInput=${({currentTarget:a})=>r({until:a.value})}
/>`}
`}function $i({label:e,...t}){let n=He();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function fi({label:e,value:t,all:n,choose:o,autofocus:r}){let a=He();return l`<div class="field">
<label for=${a}>${e}</label>
<select
class="input"
id=${a}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var us=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var ph=(e,t,n)=>Bc(e,t,n,!0),fh=(e,t,n)=>Bc(e,t,n,!1);async function Bc({id:e,key:t},n,o,r,a=!1){Pt.value=null;let i=s(r?"did.related":"did.unrelated",{task:t,kind:s(`relations.${n}`),other:o.key}),{errors:c}=await Kx(e,n,o,r,i);c.length?Zo(K(c[0]),"relations"):a?R({text:s("undo.done",{task:t})}):Te(i,()=>{let d=L(e);d&&Bc(d,n,o,!r,!0)},`/t/${t}`)}function Kx(e,t,n,o,r){let a=q("change"),i=L(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&J(n)&&{blocked:!0}};_e(e,a,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ge(a,"relateTasks",Pf,d,[e],u):ge(a,"unrelateTasks",Uf,d,[e],u)}function $h(){let e=Ua.value,t=e&&G(e.id).value;return t?l`<${Wx} key=${e.what+e.id} asked=${e} task=${t} />`:null}function Wx({asked:{what:e,anchor:t},task:n}){let[o,r]=x(us[0]),[a,i]=x(""),[c,u]=x(null),d=A(null),m=ci(a,()=>u(d.current),e==="under"?n.team.id:void 0),f=T=>e==="under"?Gx(T,n):jx(n,o,T),$=T=>li(T,m,f),p=$(a),h=Math.max(0,p.findIndex(({id:T})=>T===c));d.current=p[h]?.id??null;let g=Bo(h),v=()=>{Ua.value=null},b=T=>{T&&(v(),e==="under"?Xa(n,T):ph(n,o,Vx(T)))},y=T=>u(p[T]?.id??null),E=s(`command.${e}`);return l`<${P}
class="menu finds"
label=${E}
close=${v}
place=${T=>_t(T,t)}
>
${e==="relate"&&l`<select
class="input"
aria-label=${s("relations.kind")}
value=${o}
onChange=${H(T=>r(T))}
>
${us.map(T=>l`<option key=${T} value=${T}>${s(`relations.${T}`)}</option>`)}
</select>`}
<${Ho}
...${{typed:a,type:i,at:h,move:y}}
count=${p.length}
label=${s("picker.find")}
longest=${200}
take=${T=>b(T===a?p[h]:$(T)[0])}
/>
<div role="listbox" id="choices" aria-label=${E} ref=${g}>
${p.map((T,me)=>l`<div
class="o"
role="option"
id=${`choice-${me}`}
key=${T.id}
aria-selected=${me===h}
onPointerMove=${()=>u(T.id)}
onClick=${()=>b(T)}
>
<${oe} kind="status" value=${T.status} mute />
<span>${T.title}</span>
<code class="end">${T.key}</code>
</div>`)}
</div>
${p.length===0&&l`<p class="o dim sm" role="status">${s("palette.none")}</p>`}
</${P}>`}function Gx(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?L(n.parentId):null)if(n.id===t.id)return!1;return!0}var jx=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),Vx=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var hi=36e5,hh="09:00",Yx=3;function vi(e){let t=Math.ceil((Date.now()+Yx*hi)/hi)*hi,n=F(N.value,7-rt(N.value));return[...Eo(t)===N.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",_o(F(N.value,1),hh)],["week",_o(n,hh)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function gi({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=A(null),u=f=>{r(),queueMicrotask(f)},d=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},m=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(_o($,p)))};return l`<${P}
class="menu"
label=${e}
close=${r}
place=${f=>_t(f,t)}
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
min=${To(Date.now()+6e4)}
max=${i?To(Date.now()+i*24*hi):"9999-12-31T23:59"}
defaultValue=${a}
required
/>
<button class="btn quiet">${s("later.take")}</button>
</form>
</${P}>`}var zx=[1,2,7];function vh(){let e=oo.value,t=e&&G(e.id).value;if(!t)return null;let n=o=>rc(t,{at:o});return l`<${gi}
key=${t.id}
label=${s("command.remind")}
anchor=${e.anchor}
moments=${[...vi(n),...Zx(t)]}
take=${n}
close=${()=>{oo.value=null}}
/>`}function Zx(e){let t=e.dueDate;return zx.filter(n=>!t||F(t,1-n)>N.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(_o(F(t,1-n),"00:00")):s("reminder.noDue"),take:()=>rc(e,{beforeDue:`P${n}D`})}))}function Dn(){return te.value.length>0&&l`<button class="btn new" onClick=${()=>Nt()} aria-keyshortcuts="N">
<${w} name="plus" />
<span>${s("command.new")}</span>
<kbd>N</kbd>
</button>`}function gh(){return te.value.length>0&&l`<button class="btn quiet" onClick=${()=>Nt()}><${w} name="plus" />${s("command.new")}</button>`}function Tt(){let{query:e}=Q.value,t=e.get("assignee"),n=o=>Ne({assignee:o});return l`
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
onChange=${H(r=>Ne({[e]:r}))}
>
<option value="">${o??s(`any.${e}`)}</option>
${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
</select>`}function Cn({query:e}){let t=wt.value.map(n=>[n.id,n.name]);return l`<${lt}
name="assignee"
query=${e}
options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
/>`}function Rn({query:e}){let t=e.get("label")??"",n=Mm(Bt.value?.id);if(!n.length&&!t)return null;let o=ia(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${lt} name="label" query=${e} options=${a} />`}function yh({query:e}){let t=e.get("stage")??"",n=Ft(Bt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${lt} name="stage" query=${e} options=${n} />`}var yi=({query:e})=>l`<${lt}
name="blocked"
query=${e}
options=${[["yes",s("blocked")],["no",s("blocked.not")]]}
/>`;function Jo({query:e}){let t=xt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${lt} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function je(e,t=[],n,o=()=>300){let[r,a]=x({data:null,failed:null}),i=A(0),c=A(0),u=A(Promise.resolve()),d=Cd(()=>{let m=i.current+=1,f=p=>{m===i.current&&a(p)},$=performance.now();return u.current=e().then(p=>f(()=>({data:p,failed:null})),p=>f(h=>({...h,failed:p}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,f=!1,$=!1,p=()=>{$=!0,!document.hidden&&(f=$=!1,d())},h=()=>{f&&(m=setTimeout(p,o(c.current)))},g=Pe(b=>{f||!n.test(b.name)||(f=!0,u.current.then(h))}),v=()=>$&&p();return document.addEventListener("visibilitychange",v),()=>{f=!1,clearTimeout(m),document.removeEventListener("visibilitychange",v),g()}},[d]),{...r,again:d}}var Xo=["created","completed","cancelled","open","scope","done"];function Qx(e){let t=e.map(n=>[n.date,...Xo.map(o=>n[o])]);return[["date",...Xo],...t].map(n=>`${n.join()}\r
`).join("")}var bh=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(Qx(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function kh(e){if(e.has("view")&&!os.value)return null;let t=Rt({...Ce(e),status:void 0,due:void 0,text:void 0}),n=bi(e);if(!n)return t;let{status:o,stage:r,overdue:a,...i}=n.filter;return{and:[t,i]}}var bi=e=>Yt.value.find(({id:t})=>t===e.get("view"));function wh(e){let t=Yt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&os.value&&!bi(e)?[...t,[n,s("reports.viewGone")]]:t}function Sh({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
<path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
<path d=${`M${a.join("L")}`} />
<path class="tip" d=${`M${a.at(-1)}l0 0`} />
</svg>`}var Kc=132,Jx=20,Wc=28;function Eh({flow:e,width:t}){let n=Gc(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Kc-Jx,r=(t-Wc-6)/e.length,a=Math.min(26,r*.58),i=f=>Wc+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,d=e.length-1,m=s("flow.said",{days:e.length,completed:xh(e,"completed"),created:xh(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Kc}`} role="img" aria-label=${m}>
${[0,n/2,n].map(f=>l`
<line class="grid" x1=${Wc} x2=${t} y1=${c(f)} y2=${c(f)} />
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
${(d-$)%u===0&&l`<text x=${i($)} y=${Kc-3}>
${s.date(f.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
</svg>`}var xh=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Gc(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var ki={days:{from:e=>F(e,-29),interval:"DAY"},weeks:{from:e=>F(e,-rt(e)-77),interval:"WEEK"},half:{from:e=>`${xr(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${xr(e.slice(0,7),-11)}-01`,interval:"MONTH"}},jc="weeks",_h=[...Object.keys(ki),"own"],Vc=["DAY","WEEK","MONTH"];function Th(e){let t=e.get("from")??"",n=e.get("to")??"",o=Sr(t)&&Sr(n),r=e.get("range")??"",a=o?"own":ki[r]?r:jc,i=ki[a]??ki[jc],c=o?{from:t,to:n}:{from:i.from(N.value),to:N.value},u=Vc.find(d=>d===e.get("by"))??i.interval;return{name:a,interval:u,...c}}var Yc=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===jc?"":e,by:"",from:"",to:""};function Ah(e,t,n){return e==="DAY"?s.longDay(t):e==="WEEK"?s.span(t,n):s.month(t)}var Ih=(e,t)=>s.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var zc=200,Xx=22,er=40,e0=8,t0=64,n0={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function Zc({title:e,series:t,points:n,names:o,interval:r}){let a=He(),i=A(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let y=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&y.observe(i.current),()=>y.disconnect()},[]);let f=n.length-1,$=(c-er-e0)/n.length,p=d===null?null:Math.min(d,f),h=p??f,g=y=>Math.max(0,Math.min(f,y)),v=y=>{let E=i.current?.getBoundingClientRect().left??0;m(g(Math.floor((y.clientX-E-er)/$)))},b=y=>{let E=n0[y.key];!E||y.metaKey||y.ctrlKey||y.altKey||(y.preventDefault(),m(g(E(h,f))))};return l`<section class="card flow plot" aria-labelledby=${a}>
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
aria-valuenow=${h+1}
aria-valuetext=${`${o[h]}: ${o0(n[h],t)}`}
onPointerMove=${v}
onPointerDown=${v}
onPointerLeave=${()=>m(null)}
onKeyDown=${b}
onFocus=${()=>m(h)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${r0} ...${{series:t,points:n,interval:r,width:c,step:$,at:p}} />`}
${c>0&&p!==null&&l`<div
class="tip ${p>f/2?"before":""}"
aria-hidden="true"
style=${{left:`${er+$*(p+.5)}px`}}
>
<strong>${o[p]}</strong>
${t.map(({field:y,kind:E})=>l`<span key=${y}>
<i class=${E} />
${s(`reports.field.${y}`)}
<b class="num">${s.number(n[p][y])}</b>
</span>`)}
</div>`}
</div>
</section>`}var o0=(e,t)=>t.map(({field:n})=>`${s(`reports.field.${n}`)} ${s.number(e[n])}`).join(", ");function r0({series:e,points:t,interval:n,width:o,step:r,at:a}){let i=Gc(Math.max(2,...e.flatMap(({field:p})=>t.map(h=>h[p])))),c=zc-Xx,u=p=>er+r*(p+.5),d=p=>c-p/i*(c-8),m=Math.ceil(t0/r),f=t.length-1,$=p=>`M${t.map((h,g)=>`${u(g)} ${d(h[p])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${zc}`} aria-hidden="true">
${[0,i/2,i].map(p=>l`
<line class="grid" x1=${er} x2=${o} y1=${d(p)} y2=${d(p)} />
<text class="y" x=${er-8} y=${d(p)+4}>${s.number(p)}</text>
`)}
${a!==null&&l`<line class="here" x1=${u(a)} x2=${u(a)} y1="8" y2=${c} />`}
${e.map(({field:p,kind:h})=>h==="bar"?t.map((g,v)=>{let b=Math.min(26,r*.58),y=c-d(g[p]);return l`<rect
key=${`${p} ${g.date}`}
class=${v===a?"now":""}
x=${u(v)-b/2}
y=${d(g[p])}
width=${b}
height=${y}
rx=${Math.min(b/6,y)}
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
${t.map((p,h)=>(f-h)%m===0&&l`<text key=${p.date} x=${u(h)} y=${zc-4}>${Ih(n,p.date)}</text>`)}
</svg>`}var Oh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var s0=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,a0=e=>Math.max(3e3,e*10),i0=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],l0=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function Ch({place:{query:e}}){let t=Th(e),{from:n,to:o,interval:r}=t,a=kh(e),i=JSON.stringify({filter:a,from:n,to:o,interval:r}),c=Ht.value,{data:u,failed:d,again:m}=je(async()=>a&&{asked:i,range:t,team:c,report:(await _(Oh,{filter:a,from:n,to:o,interval:r})).report},[i],s0,a0);I(()=>Ae(m),[m]);let f=u?.asked===i,$=f||!d?u?.report:null;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.reports")}</h1>
<p role="status">${f&&$?c0($.points):!d&&s("loading")}</p>
</div>
<div class="tools">
<${Tt} />
${u&&$&&l`<a class="btn quiet" ...${bh($.points,u.range,u.team)}>
<${w} name="save" />
<span>${s("reports.csv")}</span>
</a>`}
</div>
</header>
<${u0} query=${e} range=${t} />
${bi(e)&&l`<p class="hints"><span>${s("reports.viewHint")}</span></p>`}
${u&&$?l`<${d0} report=${$} range=${u.range} />`:d?l`<${z} problem=${d} retry=${m} />`:l`<${le} rows=${8} />`}
</div>`}var c0=e=>s("reports.summary",{created:Qc(e,"created"),completed:Qc(e,"completed")}),Qc=(e,t)=>e.reduce((n,o)=>n+o[t],0);function u0({query:e,range:t}){let n=wh(e),o=r=>l`<input
class="input"
type="date"
aria-label=${s(`reports.${r}`)}
value=${t[r]}
onChange=${H(a=>a&&Ne({...Yc("own",t),[r]:a}))}
/>`;return l`<div class="filters days" role="search" aria-label=${s("tasks.filters")}>
<select
class="input"
aria-label=${s("reports.range")}
value=${t.name}
onChange=${H(r=>Ne(Yc(r,t)))}
>
${_h.map(r=>l`<option key=${r} value=${r}>${s(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class="input"
aria-label=${s("reports.by")}
value=${t.interval}
onChange=${H(r=>Ne({by:r}))}
>
${Vc.map(r=>l`<option key=${r} value=${r}>${s(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${lt} name="view" query=${e} options=${n} />`}
<${Cn} query=${e} />
<${Jo} query=${e} />
<${Rn} query=${e} />
</div>`}function d0({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>Xo.every(u=>!c[u])))return l`<div class="card">
<${ae} icon="reports" title=${s("reports.none")}>${s("reports.noneHint")}</${ae}>
</div>`;let a=e.map(({date:c},u)=>Ah(o,c,u+1<e.length?F(e[u+1].date,-1):r)),i=Qc(e,"completed");return l`
<dl class="card stats three">
<div class="stat">
<dt>${s("reports.throughput")}</dt>
<dd class="n num">${s.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${s(`reports.each.${o}`)}</small></dd>
</div>
<${Dh} name="leadTime" times=${t} />
<${Dh} name="cycleTime" times=${n} />
</dl>
<${Zc} title=${s("reports.flow")} series=${i0} points=${e} names=${a} interval=${o} />
<${Zc} title=${s("reports.burnUp")} series=${l0} points=${e} names=${a} interval=${o} />
<details class="card all-numbers">
<summary>${s("reports.table")}</summary>
<div class="room">
<table>
<thead>
<tr>
<th scope="col">${s("reports.interval")}</th>
${Xo.map(c=>l`<th scope="col" key=${c}>${s(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope="row">${a[u]}</th>
${Xo.map(d=>l`<td class="num" key=${d}>${s.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function Dh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:a}}){let i=n!==null&&o!==null&&r!==null&&a!==null;return l`<div class="stat">
<dt title=${s(`reports.hint.${e}`)}>${s(`reports.${e}`)}</dt>
<dd class="n num">${i?s.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?s("reports.spread",{p85:s.lasting(r),p95:s.lasting(a)}):s(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${s("reports.mean",{n:t,mean:s.lasting(n)})}</small>`}
</dd>
</div>`}function Ie(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=A(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await m0(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function m0(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=K(a):o||=K(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=Se(r)}return{errors:n,whole:o}}function B({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=He(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=a;return l`<div class="field">
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
</div>`}var Ee=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Jc=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Nn(){let e=at.value;if(!io.value)return null;let t=()=>{de.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${ln.value}
title=${ln.value?s("views.day"):void 0}
aria-keyshortcuts="V"
>
<${w} name="save" />
<span>${s("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=io.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await ye(Ka,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await ao()};return l`
${m$.value&&Jc(e)&&l`<button
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
`}var wi=()=>{de.value=""};function Nh(e){let t=new URLSearchParams(Q.peek().query);e?t.set("saved",e):t.delete("saved"),Qs(t)}function Lh(){let[e]=x(at.peek()),[t,n]=x(!e),[o]=x(q("view")),r=t||e?.owner?.id===S.value?.id,a=!t&&e!==void 0&&!Jc(e),i=Ie(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=(e&&!Vo(e)?e:io.peek())??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:f,orderBy:$,groupBy:p},{createView:b}=await _(r$,{input:v,key:o});return b.view&&await Rh(b.view.id,s("views.saved",{view:b.view.name})),b}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:g}=await _(Ka,{id:e.id,input:h});return g.errors.length||await Rh(e.id,s("views.updated",{view:String(u)})),g}),c=async()=>{!e||!await ye(s$,{id:e.id},s("views.deleted",{view:e.name}))||(wi(),Nh(""),await ao())};return l`<${P} class="small" labelledby="view-title" close=${wi}>
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
${r&&l`<${p0} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
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
<button type="button" class="btn quiet end" onClick=${wi}>${s("cancel")}</button>
${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
</div>
</form>
</${P}>`}async function Rh(e,t){await ao(),wi(),Nh(e),R({text:t})}function p0({team:e,error:t}){let n=te.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${B} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${s("views.me")}</option>
${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${s("views.everybody",{team:a})}
</option>`)}
</${B}>`}var ds=({task:e})=>l`
<p>${e.title}</p>
<${Ko} task=${e} most=${5} />
<div>
<${oe} kind="priority" value=${e.priority} />
<code>${e.key||"\u2026"}</code>
<${Tn} task=${e} />
<${Wo} task=${e} />
<${re} user=${e.assignee} />
</div>
`;function xi({id:e,at:t}){let{x:n,y:o,width:r}=t.value,a=L(e);return a&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${ds} task=${a} />
</div>`}var f0=200;function Si({query:e}){let t=A(0),[n,o]=x(e.get("q")??""),r=A(n.trim()),a=e.get("q")??"";I(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=H(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ne({q:r.current})},f0)});return l`<input
class="input search"
type="search"
aria-label=${s("tasks.search")}
placeholder=${s("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ve(e,t,n){let o=wa(e,t,n),r=mt(()=>hp(o)??new Mo(e,t,n),[o]);return Z(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?xa(o,r):r.close()),[r]),r}var Oe=k(null),Ei=k({x:0,y:0,width:0}),tr=k(""),ms=[];function Mh({by:e,want:t}){let n=Ve({...t,status:ro},Et.manual,{size:100}),o=e$(n.ids.value,e,Bt.value),r=An(),a=Dt(()=>Oe.value?.by==="pointer"?Oe.value.id:null).value;return ms=o,I(()=>{let i=be(()=>{r.current?.classList.toggle("carrying",Oe.value!==null)});return()=>{i(),Oe.value=null}},[]),n.failed.value&&!n.ready.value?l`<${z} problem=${n.failed.value} retry=${()=>n.load()} />`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${$0} key=${i.key} by=${e} group=${i} ids=${i.ids} />`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${s("tasks.more")}
</button>`}
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([i,c])=>l`<span><kbd>${i}</kbd> ${s(`board.${c}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${tr}</p>
${a&&l`<${xi} id=${a} at=${Ei} />`}
</div>`:l`<${le} rows=${6} />`}function $0({by:e,group:t,ids:n}){let{key:o,name:r,fields:a}=t,i=Dt(()=>Oe.value?.over===o&&Oe.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${_i(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class="num">${s.number(n.length)}</span>
${a&&te.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:r})}
title=${s("command.new")}
onClick=${()=>Nt(a)}
>
<${w} name="plus" />
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${h0} key=${c} id=${c} by=${e} home=${o} />`)}
${i&&l`<li class="slot" />`}
</ul>`:l`<p class="none">${s("board.noneIn")}</p>`}
</section>`}var _i=({key:e})=>e||"none",Ph=({fields:e,label:t})=>!!(e||t),Uh=({can:e},t)=>t==="assignee"?e.assign:e.update;function h0({id:e,by:t,home:n}){let o=G(e).value,r=Dt(()=>Oe.value?.id===e&&Oe.value.from===n?Oe.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby="board-how"
onFocus=${()=>{Ge.value=e}}
onClick=${()=>Ct(o)}
onPointerDown=${i=>Uh(o,t)&&Vt(i,{lift:c=>{Oe.value={id:e,from:n,over:n,by:"pointer"},Ei.value=c},over:(c,u)=>{Ei.value={...Ei.value,...u};let d=ms.find(f=>_i(f)===c&&(Ph(f)||f.key===n)),m=Oe.peek();d&&m&&d.key!==m.over&&(Oe.value={...m,over:d.key})},drop:()=>Xc(o),cancel:()=>eu(e)})}
onContextMenu=${i=>an(i,e)}
onKeyDown=${i=>v0(i,o,t,n)}
>
<${ds} task=${o} />
</button>
</li>`:null}function v0(e,t,n,o){let r=Oe.value?.id===t.id&&Oe.value.from===o?Oe.value:null;if(e.key===" "){if(e.preventDefault(),r)return Xc(t);if(!Uh(t,n))return;Oe.value={id:t.id,from:o,over:o,by:"keys"},tr.value=s("board.lifted",{task:t.title,column:g0(o)});return}let a=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(!r||!(a||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return eu(t.id);if(e.key==="Enter")return Xc(t);let i=ms.filter(d=>Ph(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+a,u=i[Math.max(0,Math.min(i.length-1,c))];Oe.value={...r,over:u.key},tr.value=u.name,document.querySelector(`.board [data-drop="${_i(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var g0=e=>ms.find(t=>t.key===e)?.name??"";function Xc(e){let t=Oe.value,n=L(e.id);Oe.value=null;let o=t&&ms.find(({key:r})=>r===t.over);if(!o||!n)return void(tr.value=s("board.cancelled"));if(o.key===t.from)return eu(n.id);tr.value=s("board.dropped",{task:n.title,column:o.name}),o.label?Xr([n],new Map([[n.team.id,o.label]]),!0):o.fields&&tt(n,o.fields),pe(`.board [data-drop="${_i(o)}"] [data-task="${n.id}"]`)}function eu(e){Oe.value=null,tr.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var y0=[{field:"RANK",direction:"ASC"}],b0=[{field:"UPDATED_AT",direction:"DESC"}],ps=D(()=>{let e=Bt.value?.stages??[],t=JSON.stringify([e,Q.value.query.get("cancelled")]);return t!==tu.key&&(tu={key:t,columns:Tf(e,Q.value.query.get("cancelled")==="1")}),tu.columns}),tu={key:"",columns:[]},qh=e=>ps.peek().find(t=>t.id===e),ou=e=>ps.peek().find(t=>Qr(e,t)),qe=k(null),Ti=k({x:0,y:0,width:0}),Ln=k("");function Hh({place:{query:e}}){let t=ns.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=ps.value.some(({status:r,stage:a})=>a&&r==="CANCELLED");return l`<div class="wrap wide">
<header class="top">
<div><h1>${at.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
<div class="tools"><${Tt} /><${Nn} /><${Dn} /></div>
</header>
<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${Si} query=${e} />
<${Cn} query=${e} />
<${Jo} query=${e} />
<${Rn} query=${e} />
<${yi} query=${e} />
<${lt}
name="group"
query=${e}
first=${s("group.stage")}
options=${ns.map(r=>[r,s(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Ne({cancelled:n?"":"1"})}
>
${s("status.CANCELLED")}
</button>`}
</div>
${t?l`<${Mh} key=${t} by=${t} want=${Ce(e)} />`:l`<${k0} query=${e} />`}
</div>`}function k0({query:e}){let t=ps.value,n=t.length>4?"many":t.length>3?"four":"",o=An(),r=Dt(()=>qe.value?.by==="pointer"?qe.value.id:null).value;return I(()=>{let a=be(()=>{o.current?.classList.toggle("carrying",qe.value!==null)});return()=>{a(),qe.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(a=>l`<${x0} key=${a.id} column=${a} want=${w0(a,Ce(e))} />`)}
</div>
<p class="hints">
${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Ln}</p>
${r&&l`<${xi} id=${r} at=${Ti} />`}
</div>`}var w0=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function x0({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ve(t,J({status:o})?y0:b0,{size:50}),i=Dt(()=>T0(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,d=S0(a.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${oe} kind="status" value=${o} mute />
<h2 id=${`col-${n}`} title=${r?.name}>${jt(e)}</h2>
<${_0} count=${a.ready.value?u:null} limit=${E0(t)?null:r?.limit} />
${J({status:o})&&te.value.length>0&&l`<button
class="icon"
aria-label=${s("board.add",{column:jt(e)})}
title=${s("command.new")}
onClick=${()=>Nt({status:o,...qo(e)})}
>
<${w} name="plus" />
</button>`}
</header>
${a.failed.value&&l`<${z} problem=${a.failed.value} retry=${()=>a.load()} />`}
${a.ready.value?a.ids.value.length||c?l`<ul>
${a.ids.value.flatMap(f=>[...i===f?[l`<${Fh} key="slot" />`]:[],d.get(f)])}
${i===null&&l`<${Fh} key="last" />`}
</ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${le} rows=${3} />`}
${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
${s("tasks.more")}
</button>`}
</section>`}function S0(e){let t=A(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${I0} key=${n} id=${n} />`])),t.current}var E0=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function _0({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
<span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
<span class="sr">${o}</span>
</span>`}function T0(e,t){let n=qe.value;if(!(n?.over.id!==e.id||!Bh(n,t)))return J(e)?n.before:t[0]??null}var Fh=()=>l`<li class="slot" />`;function Bh({id:e,over:t,before:n},o){let r=L(e);return!r||!Qr(r,t)?!0:J(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Kh=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),mo=(e,t)=>Kh(e,t).map(n=>n.dataset.task??"");function A0(e,t,n){let o=Kh(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function Wh(e,t){let n=mo(t,"");return n[n.indexOf(e)+1]??null}function I0({id:e}){let t=G(e).value,n=Dt(()=>qe.value?.id===e?qe.value.by:null).value;if(!t)return null;let o=`tk${J(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby="board-how"
onFocus=${()=>{Ge.value=e}}
onClick=${()=>Ct(t)}
onPointerDown=${a=>t.can.changeStatus&&Vt(a,{lift:i=>{let c=ou(t);c&&(qe.value={id:e,over:c,before:Wh(e,c),by:"pointer"}),Ti.value=i},over:(i,c,{y:u})=>{let d=qh(i);Ti.value={...Ti.value,...c},d&&C0(d,A0(d,e,u))},drop:()=>nu(e),cancel:()=>jh(e)})}
onContextMenu=${a=>an(a,e)}
onKeyDown=${a=>O0(a,t)}
>
<${ds} task=${t} />
</button>
</li>`}function O0(e,t){let n=qe.value?.id===t.id?qe.value:null;if(e.key===" "){if(e.preventDefault(),n)return nu(t.id);t.can.changeStatus&&L0(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?R0(n,o):N0(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=ps.peek(),i=a.findIndex(({id:d})=>d===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=mo(c,t.id);qe.value={...n,over:c,before:u[Gh(n)]??null},Ln.value=jt(c),D0(c)}else e.key==="Escape"?(e.preventDefault(),jh(t.id)):e.key==="Enter"&&(e.preventDefault(),nu(t.id))}var D0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function C0(e,t){let n=qe.peek();n&&(n.over.id!==e.id||n.before!==t)&&(qe.value={...n,over:e,before:t})}function Gh({id:e,over:t,before:n}){let o=mo(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function R0(e,t){if(!J(e.over))return;let n=mo(e.over,e.id),o=Math.max(0,Math.min(n.length,Gh(e)+t));qe.value={...e,before:n[o]??null},Ln.value=s("board.spot",{column:jt(e.over),at:o+1,n:n.length+1})}function N0(e,t){let{id:n}=e,o=ou(e);if(!o)return;let r=mo(o,n),a=mo(o,"").indexOf(n)+t;!e.can.changeStatus||!J(e)||a<0||a>r.length||(Jr(e,r,a),Ln.value=s("board.spot",{column:jt(o),at:a+1,n:r.length+1}),pe(`.board [data-task="${n}"]`))}function L0(e){let t=ou(e);t&&(qe.value={id:e.id,over:t,before:Wh(e.id,t),by:"keys"},Ln.value=s("board.lifted",{task:e.title,column:jt(t)}))}function nu(e){let t=qe.value,n=L(e);if(qe.value=null,!t||!n)return;let o=qh(t.over.id);if(!o)return void(Ln.value=s("board.cancelled"));Ln.value=s("board.dropped",{task:n.title,column:jt(o)});let r=mo(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);J(o)?Bh(t,r)&&Jr(n,a,i<0?a.length:i,o):tt(n,qo(o)),pe(`.board [data-task="${e}"]`)}function jh(e){qe.value=null,Ln.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var M0=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],P0=6,U0=4,At=k(null),fs=k(""),Vh=k("");function zh({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:N.value.slice(0,7),r=e.get("week")??"",a=s.weekOf(t?Sr(r)?r:N.value:`${o}-01`),i=Array.from({length:t?7:P0*7},(g,v)=>F(a,v)),c=t?s.span(i[0],i[6]):s.month(`${o}-01`),u=Ve({...Ce(e),from:i[0],to:i.at(-1)},M0,{size:100,all:!0}),d=Map.groupBy(u.ids.value,g=>G(g).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,f=An(),$=A(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{At.value=null},[]);let p=g=>Ne(t?{week:F(a,7*g)}:{month:xr(o,g)}),h=g=>Ne({view:g,week:"",month:""});return F0(u.ready.value),l`<div class="wrap">
<header class="top">
<div>
<h1>${c}</h1>
<p role="status">${u.ready.value?s("calendar.count",{n:m}):s("loading")}</p>
<p class="sr" id="cal-how">${s("calendar.how")}</p>
</div>
<div class="tools"><${Tt} /><${Nn} /><${Dn} /></div>
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
${s.weekdays().map(g=>l`<span class="wd" aria-hidden="true">${g}</span>`)}
${i.map(g=>l`<${q0}
key=${g}
day=${g}
out=${!t&&g.slice(0,7)!==o}
most=${t?1/0:U0}
ids=${d.get(g)??[]}
/>`)}
</section>`}
<p class="hints">
${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([g,v])=>l`<span><kbd>${g}</kbd> ${s(v)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${fs}</p>
</div>`}function F0(e){let t=A(!1);Z(()=>{!e||t.current||(t.current=!0,Jn.peek()&&Zs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function q0({day:e,out:t,most:n,ids:o}){let r=At.value,a=Vh.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===N.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
<h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
${te.value.length>0&&l`<button
class="icon add"
aria-label=${s("calendar.add",{day:s.longDay(e)})}
title=${s("command.new")}
onClick=${()=>Nt({dueDate:e})}
>
<${w} name="plus" />
</button>`}
<ul>
${i.map(d=>l`<${H0} key=${d} id=${d} />`)}
${o.length>n&&l`<li key="rest">
<button
class="rest"
aria-expanded=${a}
onClick=${()=>{Vh.value=a?"":e}}
>
${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
</button>
</li>`}
</ul>
</div>`}function H0({id:e}){let t=G(e).value;if(!t)return null;let n=At.value?.id===e,o=t.overdue&&J(t),r=a=>t.can.update&&Vt(a,{lift:()=>{At.value={id:e,over:t.dueDate??N.peek()}},over:i=>{i&&(At.value={id:e,over:i})},drop:()=>Zh(e),cancel:()=>Qh(e)});return l`<li>
<button
class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
data-task=${e}
data-go
title=${t.title}
aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
aria-describedby="cal-how"
aria-pressed=${n}
onFocus=${()=>{Ge.value=e}}
onPointerDown=${r}
onContextMenu=${a=>an(a,e)}
onClick=${()=>Ct(t)}
onKeyDown=${a=>B0(a,t)}
>
<span>${t.title}</span>
</button>
</li>`}var Yh={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function B0(e,t){let n=At.value?.id===t.id?At.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),At.value={id:t.id,over:t.dueDate},fs.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Zh(t.id);else if(n&&Yh[e.key]){e.preventDefault();let o=F(n.over,Yh[e.key]);At.value={id:t.id,over:o},fs.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Qh(t.id))}function Zh(e){let t=At.value?.over,n=L(e);At.value=null,!(!t||!n)&&(fs.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),tt(n,{dueDate:t}),pe(`.cal [data-task="${e}"]`))}function Qh(e){At.value=null,fs.value=s("board.cancelled"),pe(`.cal [data-task="${e}"]`)}var Jh=`mutation Login($input: LoginInput!) { login(input: $input) { ${Hn} } }`,K0=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Hn} } }`,W0="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",G0="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",j0=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Hn} session { id } }
}`,V0=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Y0="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",z0="query Registration { instance { registrationOpen } }";function Zt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
<a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class="after">${o}</div>
</main>`}var Z0=()=>{let e=se.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function ru(e,t=Z0()){return e?.token&&(pt.adopt(e),V(t,{replace:!0})),e}function Xh(){let e=Ie(async({email:t,password:n})=>ru((await Me(Jh,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Zt}
title=${s("door.signIn")}
form=${e}
after=${l`
<p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
<p><a href="/explorer/">${s("place.explorer")}</a></p>
`}
>
${kr.value&&l`<p class="note" role="status">${s(kr.value)}</p>`}
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
aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
</${Zt}>`}function ev(){let[e,t]=x(!0);I(()=>{Me(z0,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ie(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return ru((await Me(K0,{input:c})).register,"/")});return l`<${Zt}
title=${s("door.register")}
form=${o}
after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
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
</${Zt}>`}function tv(){let[e,t]=x(""),n=Ie(async({email:o})=>{let{requestPasswordReset:r}=await Me(G0,{email:o});return r.ok&&t(o),r});return l`<${Zt}
title=${s("door.forgotTitle")}
form=${n}
after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
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
</${Zt}>`}function nv(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??se.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{V("/reset",{replace:!0}),e&&Me(V0,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(K(a))},()=>{})},[]);let o=Ie(async({newPassword:r})=>{let{resetPassword:a}=await Me(j0,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Me(Jh,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Me(W0,{id:a.session.id},{token:i.token}).catch(()=>{}),ru(i,"/")});return l`<${Zt}
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
</${Zt}>`}function ov(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Me(Y0,{token:e});n(a.errors.length?"bad":"proved");let i=S.peek();i&&i.id===a.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return I(()=>{V("/confirm",{replace:!0}),e&&o()},[]),l`<${Zt}
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
</${Zt}>`}var Q0=365;function rv(){let e=zo.value,t=e&&Yo.value.get(e.id);if(!t)return null;let n=r=>y$(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${gi}
key=${t.id}
label=${s("command.noticeLater")}
anchor=${e.anchor}
moments=${[...vi(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?To(Date.parse(t.snoozedUntil)):""}
days=${Q0}
close=${()=>{zo.value=null}}
/>`}var Ai=new Map;function sv({id:e,occurredAt:t}){let n=`${e} ${t}`,o=Ai.get(n)??k("");return Ai.has(n)||(Ai.set(n,o),J0(e).then(r=>{o.value=r},()=>Ai.delete(n))),o.value?`/team/${o.value}`:"/team"}async function J0(e){let{node:t}=await _(Hp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var X0=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],eS={SECURITY:"/settings",TRANSFER:"/settings"},tS=new Set(["MENTIONED","COMMENTED"]);function iv(){let e=Va.value,t=Vr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{X.value==="sync"&&e.failed.peek()&&e.load()},[e,X.value]);let n=e.notices.value,o=Ue.value;return l`<div class="wrap">
<header class="top">
<div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
<div class="tools">
<div class="seg" role="group" aria-label=${s("tasks.filters")}>
${Ac.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Ne({show:r==="unread"?"":r})}
>
${s(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${Za}>${s("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?n.length?l`<${nS} key=${e.show} notices=${n} />`:l`<div class="card">
<${ae} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
${s(`inbox.hint.${e.show}`)}
</${ae}>
</div>`:!e.failed.value&&l`<${le} rows=${5} />`}
${e.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
</div>`}
<p class="hints">
${X0.map(r=>l`<span>${it(ri(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
</p>
<${rv} />
</div>`}function nS({notices:e}){let t=A(null),n=A(-1);Z(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;Ya.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${s("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(a=>l`<${oS} key=${a.id} notice=${a} />`)}
</ul>`}function oS({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(G(n.id).value??n),f={fresh:!i,open:n!==null&&he.value===n.id},$=["notice",...Object.entries(f).flatMap(([g,v])=>v?[g]:[])].join(" "),p=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(Ge.value=n.id)}}
>
${o?l`<${re} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div class="about">
<${av} notice=${e}>
${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
${m&&l`<${oe} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
</${av}>
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
<${su}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${p}
onClick=${()=>Qa(e)}
/>
<${su}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${p}
onClick=${()=>Ga(e,!c)}
/>
<${su}
name="later"
icon="later"
of=${p}
popup
onClick=${({currentTarget:g})=>{zo.value={id:t,anchor:g}}}
/>
</span>
</li>`}function av({notice:e,children:t}){let n=rS(e),o=()=>{e.readAt||Qa(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function rS(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?sv(e):t&&n&&tS.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:eS[o[0]]??null}var su=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class="icon"
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${s(`inbox.act.${e}`,{of:n})}
title=${s(`inbox.do.${e}`)}
onClick=${r}
>
<${w} name=${t} />
</button>`;var sS=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,aS=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,iS=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${W} } }`,lS=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${W} } }`,cS=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${W} } }`,uS=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${W} } }`,dS=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${W} ok transcript } }`,lv=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],mS={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Ii=20;function cv(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
<header class="top"><h1>${s("place.instance")}</h1></header>
<div class="card"><${ae} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${ae}></div>
</div>`:l`<div class="wrap">
<header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
<${pS} />
<${fS} />
<${$S} />
</div>`}function pS(){let[e,t]=x(""),[n,o]=x(Ii),{data:r,failed:a,again:i}=je(()=>_(sS,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},f)=>{await ye(iS,{id:d,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:m});await ye(f?cS:lS,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
${d.email} · ${s("admin.since",{when:s.date(Eo(d.createdAt),{dateStyle:"medium"})})}
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
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ii))}>${s("tasks.more")}</button>
</div>`}
</section>`}function fS(){let[e,t]=x(""),[n,o]=x(Ii),{data:r,failed:a,again:i}=je(()=>_(aS,{status:lv.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ye(uS,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
<header>
<h2 id="mail-title">${s("admin.mail")}</h2>
${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class="filters">
<select class="input" aria-label=${s("field.status")} value=${e} onChange=${H(t)}>
<option value="">${s("any.status")}</option>
${lv.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
<span class="chip ${mS[u.status]??""}">${s(`mail.${u.status}`)}</span>
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
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ii))}>${s("tasks.more")}</button>
</div>`}
</section>`}function $S(){let[e,t]=x(null),n=Ie(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(dS,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
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
</section>`}function uv(){return l`<div class="wrap">
<div class="empty">
<${w} name="find" />
<h1>${s("lost.title")}</h1>
<p>${s("lost.hint")}</p>
<a class="btn" href="/">${s("place.today")}</a>
</div>
</div>`}var dv="taskflow.numbers",nr=k(localStorage.getItem(dv)==="open");function mv(){let e=Hr(),t=()=>{nr.value=!nr.value,localStorage.setItem(dv,nr.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
${nr.value?l`<${au} /><${iu} />`:l`<dl class="card six ${Br()}">
${hS.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
<dt><a href=${Re(o)}>${s(`tile.${n}`)}</a></dt>
<dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${nr.value} onClick=${t}>
<${w} name="live" />
${s(nr.value?"numbers.less":"numbers.more")}
</button>
</section>`}var hS=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function au(){let e=Hr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Sh}
values=${a}
class=${i==="completed"?"ok":""}
label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
/>`;return l`<dl class="card stats ${Br()}">
<${It}
name="total"
to="/tasks?status=all"
value=${e.totalTasks}
note=${s("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
</${It}>
<${It}
name="pending"
to="/tasks?status=PENDING"
value=${e.pending}
note=${s("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(a=>a.open),"open")}
</${It}>
<${It} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
<${to} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
</${It}>
<${It}
name="completed"
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${s("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(a=>a.completed),"completed")}
</${It}>
<${It}
name="overdue"
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${s("tile.ofOpen")}
>
<${to} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
</${It}>
<${It} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
<div class="avs">${wt.value.slice(0,4).map(a=>l`<${re} user=${a} mute />`)}</div>
</${It}>
</dl>`}function It({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
<dt><a href=${Re(t)}>${s(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
<dd><small>${o}</small>${a}</dd>
</div>`}function iu(){let e=A(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
<header>
<h2 id="flow-title">${s("flow.title")}</h2>
<div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
</header>
<div class="room" ref=${e}>
${t>0&&Le.value&&l`<${Eh} flow=${Le.value.flow} width=${t} />`}
</div>
</section>`}var vS=[{field:"CREATED_AT",direction:"DESC"}],pv=12,gS=["title","assignee","priority","status"];function fv(){let e=Ve({},vS,{size:pv}),t=e.ids.value.slice(0,pv);return l`<div class="wrap">
<header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
<${au} />
<section class="card recent" aria-labelledby="recent-title">
<h2 id="recent-title">${s("overview.recent")}</h2>
${e.failed.value&&l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${gS.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${yS} key=${n} id=${n} />`)}</tbody>
</table>`:l`<${ae} title=${s("tasks.none")}>${s("overview.none")}</${ae}>`:!e.failed.value&&l`<${le} rows=${5} />`}
</section>
${e.ready.value&&l`<${iu} /><${cs} class="page narrow card" />`}
</div>`}function yS({id:e}){let t=G(e).value;return t&&l`<tr data-task=${e}>
<th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??s("overview.unassigned")}</td>
<td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
<td class=${t.status}>${s(`status.${t.status}`)}</td>
</tr>`}var lu=new Set,po=null,Oi=()=>{},hv=0;function Di(e){return lu.add(e),()=>lu.delete(e)}function cu(){Oi(),Oi=Wt(cm,()=>({after:po}),{next:({events:e})=>bS(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),hv=setTimeout(vv,ft())}})}function bS(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?cu():vv();e.__typename==="StreamReady"&&!po&&$v(null),po=e.cursor,e.__typename==="StreamEvent"&&$v(e.event)}function vv(){po=null,cu()}function $v(e){for(let t of lu)t(e)}Po(({inbox:e})=>{po||(po=e?.cursor??null,cu())});D(()=>S.value?.id).subscribe(()=>{Oi(),Oi=()=>{},clearTimeout(hv),po=null});var gv=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,yv=`query ReadPreferences { preferences { ${gv} } }`,bv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${W} preferences { ${gv} } }
}`;var $s=["IN_APP","EMAIL","PUSH"];function kv(){let e=k(null),t=k(null),n=k([]),o=k({}),r=k(!1),a=D(()=>e.value&&n.value.reduce(($,{input:p})=>kS($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:p}=await _(yv,{});$===i&&M(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function m($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let g=await f(p);M(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:g},r.value=!g&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await _(bv,{input:$})).updatePreferences;return p.length?K(p[0]):(e.value=h,c&&d(),"")}catch(p){return Se(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:d,save:m}}function kS(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var wS={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},wv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],xS="account",SS={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function xv({preferences:e,wanted:t}){let n=A(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=SS[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(TS),u=c.findIndex(m=>m.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+a]?.[d+i]?.focus()}} aria-label=${s("told.title")}>
<thead>
<tr>
<th scope="col"><span class="sr">${s("told.reason")}</span></th>
${$s.map(r=>l`<th scope="col" key=${r}>
<${w} name=${wS[r]} />
<span>${s(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${ES(t).map(([r,a])=>l`<tbody key=${r}>
<tr class="sort"><th scope="rowgroup" colspan=${$s.length+1}>${s(`told.group.${r}`)}</th></tr>
${a.map(i=>l`<${_S} key=${i.reason} preferences=${e} row=${i} />`)}
</tbody>`)}
</table>`}function ES({notifications:e}){let t=wv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...wv,[xS,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function _S({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=uu(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,d)=>{let m=$s.filter(f=>f===u?d:n.includes(f));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope="row">
<span>${s(`told.${t}`)}</span>
${a&&!r&&l`<small id=${i}>${a}</small>`}
${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
</th>
${$s.map(u=>l`<td key=${u}>
<label title=${s(`told.channel.${u}`)}>
<input
type="checkbox"
data-channel=${u}
aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${uu(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>uu(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var uu=(e,t)=>e==="SECURITY"&&t==="EMAIL",TS=e=>[...e.querySelectorAll("input")];var AS=["OFF","DAILY","WEEKLY"],IS=Array.from({length:24},(e,t)=>t),OS=[1,2,3,4,5,6,7],Sv=["P1D","P2D","P3D","P7D","P14D"],DS={quietFrom:"20:00",quietUntil:"07:30"},CS=900,_v=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${RS} preferences=${e} wanted=${t} />
<${NS} preferences=${e} wanted=${t} />
<${LS} preferences=${e} wanted=${t} />
</div>`;function or({label:e,hint:t,why:n,children:o}){let r=He();return l`<div class="told-line" role="group" aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
</div>
<div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function RS({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${or}
label=${s("told.digest")}
hint=${s(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
${AS.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
${s(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${du}
label=${s("told.weekday")}
value=${r}
all=${OS.map(c=>[c,s.weekday(c)])}
choose=${c=>a({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${du}
label=${s("told.hour")}
value=${o}
all=${IS.map(c=>[c,s.time(c*60)])}
choose=${c=>a({digestHour:Number(c)})}
/>`}
`}
</${or}>`}function NS({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?DS:{quietFrom:null,quietUntil:null}),a=hn.value.replaceAll("_"," ");return l`<${or}
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
<${Ev}
label=${s("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden="true">–</span>
<${Ev}
label=${s("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
</${or}>`}function LS({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Sv.includes(t)?[t]:[],o=[...Sv,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${or} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${du}
label=${s("told.ahead")}
value=${t??""}
all=${[["",s("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
</${or}>`}var du=({label:e,value:t,all:n,choose:o})=>l`<select
class="input"
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Ev({label:e,value:t,about:n,choose:o}){let[r,a]=x(null),i=A(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
class="input"
type="time"
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,CS,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function Tv({isMeant:e}){let[t]=x(kv),n=A(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),Di(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),Z(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
<header>
<h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
<span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
</header>
${o?l`
<div class="card"><${xv} preferences=${t} wanted=${o} /></div>
<${_v} preferences=${t} wanted=${o} />
`:t.failed.value?l`<${z} problem=${t.failed.value} retry=${t.read} />`:l`<${le} rows=${8} />`}
</section>`}var mu="id name service createdAt lastUsedAt error",Ci=`query PushDevices { instance { vapidKey } pushDevices { ${mu} } }`,Av=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${W} device { ${mu} } }
}`,Iv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${W} deletedId } }`,Ov=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${W} device { ${mu} } } }`;var pu="taskflow.push",Dv="/service-worker.js",fo=k("");function fu(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?US()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function Cv(e,t){return await Notification.requestPermission()!=="granted"?null:Pv(await Uv(e),t)}async function Rv(){localStorage.removeItem(pu),fo.value="",await Nv()}async function Nv(){await(await(await navigator.serviceWorker?.getRegistration(Dv))?.pushManager.getSubscription())?.unsubscribe()}async function Lv(e){fo.value="";let t=MS();if(!(!t||fu()||Notification.permission!=="granted"))try{if(t.owner!==e)return await Nv();let{instance:n}=await _(Ci,{});n?.vapidKey&&await Pv(await Uv(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function Mv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&V(e.open)})}async function Pv(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await _(Av,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(pu,JSON.stringify({owner:t,device:i.id})),fo.value=i.id),a}async function Uv(e){await navigator.serviceWorker.register(Dv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&PS(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function MS(){try{return JSON.parse(localStorage.getItem(pu)??"null")}catch{return null}}function PS(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var US=()=>/iPhone|iPad/.test(navigator.userAgent);function Fv(){let{data:e,failed:t,again:n}=je(()=>_(Ci,{}),[fo.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
<header><h2 id="push-devices">${s("push.title")}</h2></header>
${t&&l`<${z} problem=${t} retry=${n} />`}
${r.length>0&&l`<ul class="card people">
${r.map(a=>l`<${qS} key=${a.id} device=${a} again=${n} />`)}
</ul>`}
${e&&l`<${FS} vapidKey=${o} isOn=${r.some(({id:a})=>a===fo.value)} again=${n} />`}
</section>`}function FS({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,a]=x(0),i=e?fu():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await Cv(e??"",S.peek()?.id??"");u?.errors.length?R({bad:!0,text:K(u.errors[0])}):u&&R({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),R({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
<div class="split">
<span>${s(i||"push.offer")}</span>
${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
</div>
</div>`}function qS({device:e,again:t}){let[n,o]=x(!1),r=e.id===fo.value,a=async()=>{r&&await Rv().catch(()=>{}),await ye(Iv,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ye(Ov,{id:e.id});c?.device&&!c.device.error&&R({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
</li>`}var HS=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${W} user { ${fn} } }
}`,BS=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${W} ok
}
}`,KS=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,qv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${W} } }`,WS=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${W} secret } }`,GS=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${W} } }`,jS=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Hn} } }`,VS=["READ","WRITE","ADMIN"];function Hv({place:e}){let t=je(()=>_(KS,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class="top">
<div><h1>${s("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class="tools"><button class="btn quiet" onClick=${()=>$n()}>${s("command.signOut")}</button></div>
</header>
<${YS} />
<${zS} />
<${Tv} isMeant=${e.key==="notifications"} />
<${Fv} />
<${ZS} keys=${o} />
${t.failed?l`<${z} problem=${t.failed} retry=${t.again} />`:l`
<${QS} rows=${n} keys=${o} again=${t.again} />
<${XS} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
`}
<p class="dim sm">TaskFlow ${Fr}</p>
</div>`}var Qt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function YS(){let e=Ie(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await _(HS,{input:{name:o,timeZone:r,locale:a,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,R({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${Qt} id="profile" title=${s("settings.profile")}>
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
${Object.entries(Ws).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ze.value.split("-")[0]===o}>${r}</option>`)}
</${B}>
<div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
</form>
</${Qt}>`}function zS(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Wl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Qt} id="appearance" title=${s("settings.appearance")}>
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
</${Qt}>`}var Bv=({keys:e,...t})=>e.length>0&&l`<label class="check">
<input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function ZS({keys:e}){let t=Ie(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await _(BS,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),R({text:s("settings.passwordChanged")})),i});return l`<${Qt} id="password" title=${s("settings.password")}>
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
<${Bv} keys=${e} defaultChecked />
<div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
</form>
</${Qt}>`}function QS({rows:e,keys:t,again:n}){let[o,r]=x(!1),a=c=>r(c.currentTarget.checked),i=async c=>await ye(qv,{id:c.id},s("settings.revoked"))&&n();return l`<${Qt} id="sessions" title=${s("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class="who">
<strong>${eE(c)}</strong>
<small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class="actions">
<${Bv} keys=${t} checked=${o} onChange=${a} />
<button class="btn danger" onClick=${()=>$n(!0,o)}>${s("settings.signOutAll")}</button>
</div>
</${Qt}>`}async function JS(e,t){let{login:n}=await Me(jS,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(pt.adopt(n),t&&await _(qv,{id:t.id}),null):n}function XS({rows:e,session:t,again:n}){let[o,r]=x(""),[a,i]=x(!1),c=Ie(async({name:m,scope:f,days:$,password:p},h)=>{let g=p?await JS(p,t):null;if(g)return g;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:b}=await _(WS,{input:{name:m,scopes:[f],expiresAt:v}});return i(b.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),b.secret&&(h.reset(),r(b.secret),n()),b}),u=()=>navigator.clipboard?.writeText(o).then(()=>R({text:s("settings.copied")})),d=async m=>await ye(GS,{id:m.id},s("settings.keyRevoked",{name:m.name}))&&n();return l`<${Qt} id="api-keys" title=${s("settings.keys")}>
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
${VS.map(m=>l`<option value=${m}>${s(`scope.${m}`)}</option>`)}
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
</${Qt}>`}var eE=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Kv="taskflow.draft.",tE=50,Mn=e=>`${e}.new`,hs=e=>`${e}.reply`,vs=e=>`${e}.edit`,$u=new Map;function nt(e){let t=vu(e),n=$u.get(t);if(n)return n;let o=k(hu(t)?.text??null);return $u.set(t,o),o}function ot(e,t){nt(e).value=t;let n=vu(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),nE()}catch{}}Kn.add(async()=>{let e=vu("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);$u.clear()});var vu=e=>`${Kv}${S.peek()?.id}.${e}`;function hu(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function nE(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Kv));if(e.length<=tE)return;let[t]=e.sort((n,o)=>(hu(n)?.at??0)-(hu(o)?.at??0));localStorage.removeItem(t)}var oE=8e3,Jt=k([]);function Ri(e){let t=()=>{clearTimeout(r),Jt.value=Jt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),a(),S.peek()?.id===n&&bn({...e,keepalive:i})},r=setTimeout(()=>o(),oE);Jt.value=[...Jt.peek(),{write:e,send:()=>o(!0)}];let a=Te(e.note.told,t)}function Wv(){let e=Jt.peek().map(({write:t})=>t);for(let{send:t}of Jt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Wv);Kn.add(Wv);var Gv=D(()=>{let e=[...st.value,...Jt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),jv=e=>Gv.value.has(e),cn=e=>Fe(e).all.value?.filter(({id:t})=>!Gv.value.has(t))??null;function Vv(e,{id:t,filename:n}){let o=q("change"),r={told:s("files.deleted",{name:n})};Ri({key:o,field:"deleteAttachment",query:Ra,variables:{id:t,key:o},taskIds:[e],note:r})}yn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void R({bad:!0,text:s("files.notDeleted",{why:K(n)})}):Fe(e).without(t.id));var gu=20,yu=e=>`${e}.files`,Yv=e=>e?.split(" ")??[];function rr(e,t){let n=Fe(e),o=n.all.value;return Yv(nt(yu(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!jv(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function bu(e,t){ot(yu(e),t.length?t.join(" "):null)}function Ni(e,t){bu(e,[...new Set([...Yv(nt(yu(e)).peek()),t])])}var Li=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,gs=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var rE=3,sE=5,aE=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ye=k([]),Pi=k(""),iE=new Set(["waiting","sending","cut"]),lE=D(()=>Ye.value.some(({state:e})=>iE.has(e))),Mi=new Map,ku=new Set,ar=(e,{place:t,commentId:n}={})=>Ye.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Ui=(e,t)=>ar(e,t).filter(Jv);function Fi(e){return ku.add(e),()=>{ku.delete(e)}}function un(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=q("file"),c=a?s("files.folder"):cE(e,r,n),u=c?"refused":"waiting",d=dE(r),m={...n,id:i,key:q("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Ye.value=[...Ye.peek(),m],m});return qi(),o.filter(({state:r})=>r==="waiting")}function wu(e){Pn(e,{state:"waiting",sent:0,why:""}),qi()}function Qv(e){let t=Ye.peek().find(n=>n.id===e);if(t){Su(e),t.state!=="refused"&&ng(e);for(let n of ku)n(e);qi()}}function cE(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=zr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ye.peek().filter(c=>c.taskId===e&&Jv(c));return zv(xu(Fe(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&zv(uE(e,n),Ui(e,n))>=gu?s("files.fullComment",{n:gu}):""}function uE(e,{place:t,commentId:n}){return t?rr(e,t):xu((Fe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var zv=(e,t)=>new Set([...e,...xu(t)]).size,xu=e=>e.map(({id:t})=>t),Jv=({state:e})=>e!=="refused";function dE({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function qi(){let e=Ye.peek().filter(({state:n})=>n==="sending").length,t=Ye.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,rE-e))){let o=n.turn+1;Pn(n.id,{state:"sending",turn:o}),mE({...n,turn:o})}}async function mE(e){try{if(await Xv(e,sE),!sr(e))return;let t=Fe(e.taskId);if(t.arrived.add(e.id),e.place&&Ni(e.place,e.id),await t.loadIfOpen(),!sr(e))return;Pi.value=s("files.arrived",{name:e.name}),Su(e.id)}catch(t){sr(e)&&hE(e,t)}finally{qi()}}async function Xv(e,t){let n=await pE(e);if(!n||!sr(e))return;let{status:o,text:r,seconds:a}=await fE(e,n);if(!(o===204||!sr(e))){if(!t||o!==404&&!a)throw new ys(r);a&&await $E(e.id,a),sr(e)&&await Xv(e,t-1)}}async function pE({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=aE.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(nf,{input:c,key:t})).createAttachment;if(!gE(e))ng(e);else if(!u)throw Pn(e,{key:q("change")}),new ys(d.map(K).join(" "));return u?.upload??null}function fE({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,f]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,f);c.setRequestHeader("accept-language",ze.peek()),c.upload.onprogress=({loaded:m})=>Pn(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!p?i(new ie("UNREACHABLE",`HTTP ${m}`)):a({status:m,text:p?f.trim():s("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new ie("UNREACHABLE","cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Mi.set(e,()=>c.abort()),c.send(t)})}function $E(e,t){return Pn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Pn(e,{why:""}),n()},t*1e3);Mi.set(e,()=>{clearTimeout(o),n()})})}var ys=class extends Error{};function hE({id:e,taskId:t,name:n},o){let r=o instanceof ie&&o.code==="UNREACHABLE",a=o instanceof ie||o instanceof ys,i=r?s("files.cut"):a?o.message:"";Pn(e,{state:r?"cut":"failed",sent:0,why:i||s("error.INTERNAL",{id:"\u2013"})});let c=L(t);Fe(t).opened||R({bad:!0,text:s("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Pn(e,t){Ye.value=Ye.peek().map(n=>n.id===e?{...n,...t}:n)}function Su(e){Ye.value=Ye.peek().filter(t=>t.id!==e),eg(e)}function eg(e){Mi.get(e)?.(),Mi.delete(e)}function tg(){for(let{id:e}of Ye.peek())Su(e);Pi.value=""}function vE(){for(let{id:e,state:t,turn:n}of Ye.peek())t!=="waiting"&&t!=="sending"||(Pn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),eg(e))}var gE=e=>Ye.peek().some(t=>t.id===e),sr=({id:e,turn:t})=>Ye.peek().some(n=>n.id===e&&n.turn===t);function ng(e){_(Ra,{id:e,key:q("change")},{keepalive:!0}).catch(()=>{})}X.subscribe(e=>{if(e==="sync")for(let{id:t}of Ye.peek().filter(n=>n.state==="cut"))wu(t)});be(()=>{let e=t=>t.preventDefault();if(lE.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Zv=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return vE();e!==Zv&&tg(),Zv=e});Kn.add(async()=>tg());var $o=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Fe(e).isStale()&&(r.preventDefault(),yE(e,t))}});async function yE(e,t){try{let n=await Fe(e).fresh(t);if(!n?.url)return void R({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){R({bad:!0,text:Se(n)})}}var Eu=k(null);function ks(e,t){Eu.value={taskId:e,id:t}}var bs=()=>{Eu.value=null};function og(){let e=Eu.value,t=e?(cn(e.taskId)??[]).filter(vt):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&bs()},[e,n]),I(()=>bs,[]),!e||n<0?null:l`<${bE} taskId=${e.taskId} pictures=${t} at=${n} />`}function bE({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=kE(e,o),u=f=>ks(e,t[(n+f+t.length)%t.length].id),d=t.length>1,m=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!d||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${P} class="lightbox" label=${o.filename} close=${bs}>
<div class="frame" onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class="num" role="status">
${d&&s("files.nth",{at:n+1,n:t.length})}
<span class="sr">${o.filename}</span>
</span>
<span class="split end">
<a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${$o(e,o)}>
<${w} name="save" />
</a>
<button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${bs} autofocus>
<${w} name="close" />
</button>
</span>
</header>
<div
class="stage"
onClick=${f=>f.target===f.currentTarget&&bs()}
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
</${P}>`}function kE(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=A(0),c=async()=>{let u=Fe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:Se(f)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Fe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Hi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===S.value?.id?s("you"):r.name:s("feed.someone"),u=l`
<${wE} task=${e} file=${t} />
<span class="about">
<b>${o}</b>
<small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
</span>
`,d=({currentTarget:m})=>{rg(m),Vv(e.id,t)};return l`<li class="file" data-file=${t.id}>
${vt(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>ks(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${$o(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class="icon"
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${s("files.toComment",{name:o})}
title=${s("files.ofComment")}
>
<${w} name="comments" />
</a>`}
<a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${$o(e.id,t)}>
<${w} name="save" />
</a>
${af(e,t)&&l`<button
class="icon"
aria-label=${s("files.delete",{name:o})}
title=${s("command.delete")}
onClick=${d}
>
<${w} name="trash" />
</button>`}
</li>`}var wE=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading="lazy"
decoding="async"
onError=${()=>Na(e.id,t)}
/>`:l`<${w} name="file" />`}
</span>`;function Bi({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{rg(m),Qv(e)},d=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
onClick=${()=>wu(e)}
>
${s("failed.retry")}
</button>`}
<button class="icon" aria-label=${d} title=${d} onClick=${u}><${w} name="close" /></button>
</li>`}function rg(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];pe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function sg({task:e}){let t=lf(e),n=cn(e.id)??[],o=ar(e.id),r=gt(e),a=zr.value?.maxAttachmentBytes;return l`
<p class="sr" role="status">${Pi.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
<div class="head">
<h3 id="files-title">
${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
</h3>
${r&&l`<${_u}
label=${s("files.add")}
take=${i=>un(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Hi} key=${i.id} task=${e} file=${i} from />`)}
${o.map(i=>l`<${Bi} key=${i.id} upload=${i} />`)}
</ul>`}
${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
</section>`}
<${og} />
`}function _u({label:e,take:t,main:n=!1}){let o=A(null);return l`
<input
ref=${o}
type="file"
multiple
hidden
onChange=${({currentTarget:r})=>t(Zd(r))}
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
`}function ag({task:e}){let{id:t,recurrence:n,can:o}=e,r=rn.value?.id===t?rn.value.why:"",a=({currentTarget:i})=>{no.value={id:t,anchor:i}};return l`
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
<span>${n?Mt(Gt(n)):s("repeat.never")}</span>
</button>
${n&&l`<${xE} task=${e} />`}
${r&&l`<p class="error" role="alert">${r}</p>`}
</div>
</dd>
`}function xE({task:e}){let t=EE(e),n=t?.next?G(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${Ll(n)}</a></p>`;if(!J(e))return null;let{upcoming:o}=t;return l`<p class="coming">
${o.length?l`<span>
${s("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${SE(r)}</time>`)}
</span>`:l`<span>${s("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>bf(e,o[0])}
>
${s("repeat.skip")}
</button>`}
</p>`}var SE=e=>s.date(e,{weekday:"short",day:"numeric",month:"short"});function EE({id:e,version:t,waiting:n}){let[o,r]=x(null),a=X.value==="sync"&&!n;return I(()=>{let i=!1;return a&&t&&(async()=>{let{task:u}=await _(vf,{id:e});!u||i||(u.nextOccurrence&&ue(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,a]),o}function ig({task:e}){let t=A(null),n=(e.relations??[]).flatMap(u=>{let d=fc(u);return d?[{kind:u.kind,other:d}]:[]}),o=us.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=es(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),a=e.can.update&&$e(e)&&e.version>0,i=Pt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
<div class="head">
<h3 id="relations-title">${s("field.relations")}</h3>
${a&&l`<button
class="btn quiet"
data-field="relate"
aria-haspopup="dialog"
title=${`${s("command.relate")} (B)`}
onClick=${()=>Zr("relate",e.id)}
>
<${w} name="plus" /> ${s("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${s(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${_E} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
</ul>
`)}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function _E({task:e,kind:t,other:n}){let o=L(n.id),r=s("relations.remove",{task:n.key});return l`<li class=${J(n)?"related":"related closed"} data-task=${n.id}>
<${oe} kind="status" value=${n.status} />
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
${n.deletedAt&&l`<span class="chip">${s("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class="icon"
aria-label=${r}
title=${r}
onClick=${()=>fh(e,t,n)}
>
<${w} name="close" />
</button>`}
</li>`}var TE=300;function lg({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>oc(t).catch(()=>{}),TE)},d=[Di(m=>(!m||m.task?.id===t)&&u()),Pe(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=_f(n),a=Fo.value?.id===t?Fo.value.why:"",i=({currentTarget:c})=>{oo.value={id:t,anchor:c}};return l`<div class="reminders">
${o&&l`<ul aria-label=${s("field.reminders")}>
${n.map(c=>{let u=ac(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${w} name=${c.firedAt?"check":"later"} />
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
</span>
<button
class="icon"
aria-label=${s("reminder.take",{when:u})}
title=${s("reminder.takeAway")}
onClick=${()=>sc(t,c)}
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
</div>`}var AE=200,IE=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function ug({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),a=A(null),i=async d=>{d.preventDefault();let m=a.current?.value??"",{marks:f,team:$,...p}=cg(m,e,o);a.current?.focus(),p.title&&(n(""),r(new Set),!await N$(e,p)&&!a.current?.value&&n(m))},c=d=>{let m=OE(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),L$(e,m))},u=({text:d})=>{r(new Set([...o,d])),a.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${w} name="plus" />
<${ls}
field=${a}
line=${t}
write=${n}
marks=${cg(t,e,o).marks}
unmark=${u}
label=${s("subtasks.new")}
placeholder=${s("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class="btn" type="submit">${s("quick.add")}</button>`}
</form>`}var cg=(e,{team:t},n)=>ai(e,{today:N.value,language:ze.value.split("-")[0],teams:[],people:()=>$t(t.id),home:t,plain:n}),OE=e=>e.split(/\r?\n/).map(t=>t.replace(IE,"").replace(/\s+/g," ").trim().slice(0,AE)).filter(Boolean);var dg=k("");function mg({task:e}){C$(e);let t=R$(e.id),n=t.map(u=>G(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,a=e.can.update&&$e(e),i=Pt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!a&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
<div class="head">
<h3 id="subtasks-title">${s("subtasks.title")}</h3>
${o>0&&l`
<span class="num" aria-hidden="true">${s("subtasks.of",{done:r,n:o})}</span>
<${to} part=${r} whole=${o} label=${s("subtasks.progress",{done:r,n:o})} kind="ok" />
`}
</div>
<p class="sr" role="status" aria-live="assertive">${dg}</p>
${n.length>0&&l`<${DE} ids=${t} />`}
${a&&l`<${ug} task=${e} />`}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function DE({ids:e}){let t=A(null),n=es(t,e),o=sn.value,r={row:".part",name:s("subtasks.title"),said:dg};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${s("subtasks.title")}
aria-describedby="subtasks-how"
onPointerDown=${a=>qa(a,e,r)}
onKeyDown=${a=>Ha(a,e,r)}
onDragStart=${a=>a.preventDefault()}
...${n}
>
${e.map(a=>l`<${CE} key=${a} id=${a} mark=${o&&e.includes(o.id)&&$c(a,o)} />`)}
</ul>
<p class="sr" id="subtasks-how">${s("subtasks.how")}</p>
`}function CE({id:e,mark:t}){let n=G(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...J(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],a=s("subtasks.more",{task:n.title});return l`<li
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
onClick=${()=>tt(n,{status:o?"PENDING":"COMPLETED"})}
>
<${oe} kind="status" value=${n.status} mute />
</button>
<a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
<span class="m"><${Wo} task=${n} /></span>
<${yt} task=${n} kind="due" can=${n.can.update}>
${n.dueDate?l`<${Tn} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
</${yt}>
<${yt} task=${n} kind="assignee" can=${n.can.assign}><${re} user=${n.assignee} /></${yt}>
<button
class="icon"
aria-haspopup="menu"
aria-label=${a}
title=${a}
onClick=${({currentTarget:i})=>{Ze.value={kind:"actions",ids:[e],anchor:i}}}
>
<${w} name="more" />
</button>
</li>`}function pg({task:e}){let t=e.parentId?G(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${s("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${s("field.parent")}>
<${w} name="up" />
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function fg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(cn(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!vt(a)||!t.body.includes(`(${a.id})`));return l`<${hg}
label=${s("files.title")}
task=${e}
files=${r}
coming=${ar(e.id,{commentId:t.id})}
/>`}var $g=({task:e,place:t})=>l`<${hg}
label=${s("files.forComment")}
task=${e}
files=${RE(e,t)}
coming=${ar(e.id,{place:t})}
/>`;function RE({id:e},t){let n=rr(e,t);return(cn(e)??[]).filter(o=>n.includes(o.id))}function hg({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
${n.map(r=>l`<${Hi} key=${r.id} task=${t} file=${r} />`)}
${o.map(r=>l`<${Bi} key=${r.id} upload=${r} />`)}
</ul>`}var NE=6,LE=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Ki=(e,t)=>LE.exec(e.slice(0,t))?.[1]??null;function Tu(e,t){let n=Y(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&Y(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,NE)}function vg(e,t,n){let o=Ki(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var ME=512;function gg(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function yg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&vt(r)?o.replaceChildren(PE(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(UE(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function PE(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>ks(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),d=Math.min(1,ME/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>Na(e,n),u.src=n,c.className="picture",c.append(u),c}function UE(e,t,n){let{href:o,download:r,onClick:a}=$o(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var bg=e=>e.includes("data-attachment");var FE={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},qE=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),HE=/^(https?:|mailto:)/i,BE=/^H[1-6]$/,KE=/^file_[0-9a-z]{26}$/,kg=3;function ir({html:e,taskId:t,under:n=kg}){let o=A(null),r=bg(e)?cn(t):null;return Z(()=>o.current?.replaceChildren(WE(e,n)),[e]),Z(()=>{o.current&&r&&yg(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function WE(e,t=kg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>wg(a,o))),n}function wg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||qE.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>wg(a,t));if(KE.test(e.getAttribute("data-attachment")??""))return[gg(e,e.getAttribute("alt")??e.textContent??"")];let o=FE[e.tagName];if(!o)return n();let r=document.createElement(GE(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),jE(r,e),[e.tagName==="TABLE"?YE(r):r])}function GE({tagName:e},t){return BE.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function jE(e,t){e instanceof HTMLAnchorElement&&VE(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function VE(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:HE.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function YE(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var ho=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,lr=`${ho} attachments { id } parent { id }`,xg=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${ho} replies { ${ho} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,Sg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${ho} task { id } replies { ${ho} } parent { ${ho} replies { ${ho} } }
}
}
}`,Eg=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${Bn} } pageInfo { hasNextPage endCursor } } }
}`,_g=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${lr} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Wi=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${lr} } } } }`,Tg=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Wi} comment { ${lr} } }
}`,Ag=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Wi} comment { ${lr} }
}
}`,Ig=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,Og=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Wi} comment { ${lr} } }
}`,Dg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Wi} comment { ${lr} } }
}`,Cg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,Rg=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var Au=1e4,zE=9500;function ws({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:d}){let m=nt(t).value??r,[f,$]=x(!1),p=A(null),h=He(),g=U=>{d?.(),ot(t,U===r?null:U)},v=QE(e,p,g),b=n?{commentId:n}:{place:t},y=Ui(e.id,b),E=!m.trim(),T=y.length>0,me=()=>{let U=p.current?.value??m;!U.trim()||U.length>Au||Ui(e.id,b).length||($(!1),i(U,rr(e.id,t)))},O=()=>{ot(t,null),c?.()},C=U=>{if(v.onKey(U))return U.preventDefault();U.key==="Enter"&&(U.metaKey||U.ctrlKey)?(U.preventDefault(),me()):U.key==="Escape"&&c&&(U.preventDefault(),c())},j=U=>(d?.(),un(e.id,U,b)),Ot=U=>{let we=gt(e)?So(U):[];if(we.length){U.preventDefault();for(let Es of j(we))vt({contentType:Es.file.type})&&Ks(U.target,Li(Es))}},{isOver:ut,...dt}=Bs(gt(e)?j:null);return I(()=>Fi(U=>{let we=nt(t).peek();we?.includes(U)&&ot(t,gs(we,U))}),[t]),Z(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
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
onPaste=${Ot}
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
onPointerDown=${Es=>{Es.preventDefault(),v.choose(U)}}
>
<${re} user=${U} mute />
<span>${U.name}</span>
<span class="end sm">@${U.handle}</span>
</div>`)}
</div>`}
${f&&l`<${JE} task=${e} text=${m} />`}
${!n&&l`<${$g} task=${e} place=${t} />`}
<div class="split">
<span class="seg small">
<button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
<button type="button" aria-pressed=${f} disabled=${E} onClick=${()=>$(!0)}>
${s("talk.preview")}
</button>
</span>
${gt(e)&&l`<${_u} label=${s("files.attach")} take=${j} />`}
<span class=${T?"hint waits":"hint"} id=${`${h}-hint`}>${ZE(m,y)}</span>
<span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type="button" class="btn quiet" onClick=${O}>${s("cancel")}</button>`}
<button class="btn" disabled=${E||m.length>Au||T}>
${a} <kbd>${it("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function ZE(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>zE?s("talk.left",{n:Au-e.length}):s("talk.hint")}function QE(e,t,n){let[o,r]=x(null),[a,i]=x(0),c=A(null),u=A(null),d=o===null?[]:Tu($t(e.team.id),o),m=()=>{let h=t.current,g=h&&h.selectionStart===h.selectionEnd?Ki(h.value,h.selectionStart):null;g!==c.current&&(c.current=null),g!==o&&i(0),r(c.current===null?g:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let g=vg(t.current.value,t.current.selectionStart,h);n(g.text),u.current=g.caret,f()};Z(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let g=o===null?[]:Tu($t(e.team.id),Ki(h.target.value,h.target.selectionStart)??"");if(!g.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%g.length);else if(h.key==="ArrowUp")i((a+g.length-1)%g.length);else if(h.key==="Enter"||h.key==="Tab")$(g[Math.min(a,g.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(a,Math.max(0,d.length-1)),follow:m,close:f,choose:$,onKey:p}}function JE({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(Cg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(K).join(" ")}).catch(a=>({failed:Se(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${ir} html=${n.html} taskId=${e.id} />`}
${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
</div>`}var XE=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function Ng({task:e,event:t,events:n}){let[o,r]=x(!1),a=t.undoable&&e_(e,t);return l`<span class="past">
${a&&l`<button class="link" onClick=${()=>Xm(e,t)}>${s("past.undo")}</button>`}
<button class="link" onClick=${()=>r(!0)}>${s("past.show")}</button>
${o&&l`<${t_} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
</span>`}function e_({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>XE.has(o))?e.changeStatus:e.update}function t_({task:e,event:t,events:n,close:o}){let[r,a]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),f=()=>{let p=!1;return m(null),_(Rg,{id:e.id,at:i.occurredAt}).then(h=>p||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>p||m(h)),()=>{p=!0}};I(f,[i.id]);let $=s.at(i.occurredAt);return l`<${P} class="small" labelledby="past-title" close=${o}>
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
${d?l`<${z} problem=${d} retry=${f} />`:c?l`<${n_} was=${c.was} />`:l`<${le} rows=${3} />`}
<div class="actions"><button class="btn" onClick=${o}>${s("close")}</button></div>
</div>
</${P}>`}function n_({was:e}){if(!e)return l`<p>${s("past.none")}</p>`;let t=[["status",e.stage?.name??s(`status.${e.status}`)],["priority",s(`priority.${e.priority}`)],["assignee",e.assignee?.name??s("nobody")],["dueDate",e.dueDate&&s.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${s(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class="was">${e.description}</p>`}
`}var Iu=new Date().toISOString();function xs({parent:e,...t}){return{...t,parentId:e?.id??null}}function Lg(e,t){let n=new Map(e);for(let a of t)o_(n,a);let o=[...n.values()].sort(Gi),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Gi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function o_(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,s_(r,o));let a=e.get(n.id);if(!a)return;let i=r_(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function r_(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return Ou(e);if(t==="react")return{reactions:a_(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??Iu:null,resolvedBy:r?Du():null}}var Ou=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??Iu,can:{update:!1,delete:!1,resolve:!1}});function s_({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:Du(),createdAt:r.at??Iu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function Du(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function a_(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),a=n?[...r,Du()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Pg=["createComment","updateComment","deleteComment","resolveComment","react"],cr=k(new Map),i_=D(()=>[...st.value,...Jt.value.map(({write:e})=>e)].filter(({field:e})=>Pg.includes(e))),Ug=e=>i_.value.filter(({taskIds:t})=>t[0]===e),Cu=new Set;function Fg(e){return Cu.add(e),()=>Cu.delete(e)}function ji(e,t,n,o){let r=n?hs(n):Mn(e),a={id:q("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};ot(r,null),bu(r,[]),Vi(e,"createComment",Tg,{input:a},{at:new Date().toISOString()})}function Nu(e,t,n,{back:o=!1}={}){if(ot(vs(t.id),null),Pu(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Vi(e,"updateComment",Ag,{id:t.id,body:n,version:t.version||void 0},r)}function qg(e,t){let n=q("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Ri({key:n,field:"deleteComment",query:Ig,variables:o,taskIds:[e],note:r})}function Lu(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Vi(e,"resolveComment",Og,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Mu(e,t,n,o){Vi(e,"react",Dg,{id:t.id,emoji:n,on:o},{})}function Pu(e){let t=new Map(cr.peek());t.delete(e)&&(cr.value=t)}function Vi(e,t,n,o,r){let a=q("change"),i=new Promise(c=>Ru.set(a,c));bn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Qn(i)}var Ru=new Map;yn(Pg,(e,t)=>{let n=t.comment?xs(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of Cu)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?c_(e,o):l_(e,n),Ru.get(e.key)?.(t),Ru.delete(e.key)});function l_({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void R({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>Nu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Lu(n,r,!t.resolved))}function c_({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&Mg(a.parentId?hs(a.parentId):Mn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&Mg(vs(i),c),r.code==="CONFLICT"&&u&&!o.back){cr.value=new Map([...cr.peek(),[i,xs(u)]]);return}R({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:K(r)})})}}function Mg(e,t,n=[]){nt(e).peek()===null&&ot(e,t);for(let o of n)Ni(e,o)}var u_=10,d_=4,Yi=class{constructor(t){this.taskId=t,this.comments=k(new Map),this.events=k([]),this.floor=k(null),this.moreEvents=k(!1),this.ready=k(!1),this.failed=k(null),this.news=k(null),this.threads=D(()=>Lg(this.comments.value,Ug(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[Fg({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Pe(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ae(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(xg,{id:this.taskId,last:u_,before:t}),o=n?.comments;return{comments:Bg(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<d_;o+=1){let{task:r}=await _(Eg,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(Hg))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(Sg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Bg([o??r]).values()]}listen(){this.hush(),this.hush=Wt(_g,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([xs(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([Ou(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Hg),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Gi(i,t)>=0,o=this.threads.value.map(i=>({...m_(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(p_)]}},Hg=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",m_=({createdAt:e,id:t})=>({createdAt:e,id:t}),p_=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Gi(e,t);function Bg(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Uu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Kg=Object.keys(Uu);function Wg({taskId:e,comment:t,can:n}){return Kg.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${f_}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>Mu(e,t,r.emoji,!r.mine)}
/>`)}function f_({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=He(),c=t-o.length,u=s.list([...o.map(({name:d})=>d),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
<button
class="reaction"
aria-pressed=${n}
disabled=${!r}
aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${a}
>
<span aria-hidden="true">${Uu[e]}</span>
<span class="num">${s.number(t)}</span>
</button>
<span class="who" role="tooltip" id=${i}>${u}</span>
</span>`}function Gg({taskId:e,comment:t}){let[n,o]=x(!1),r=A(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return Z(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return a();let m=[...r.current?.querySelectorAll(".all button")??[]],f=m.indexOf(document.activeElement)+d+m.length;m[f%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
${Kg.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${s(`emoji.${u}`)}
title=${s(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{Mu(e,t,u,!d),a()}}
>
${Uu[u]}
</button>`})}
</span>`}
</span>`}var $_=5;function jg({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[a,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),f=hs(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-$_-1),h=e.can.comment,g=()=>{i(!0),pe(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),pe(`[data-thread="${t.id}"] button`)},b=()=>{u(!0),pe(`[id="${n[0].id}"]`)};return $?l`<${h_} first=${t} replies=${n} open=${g} />`:l`
${t.resolvedAt&&l`<p class="resolved">
<${w} name="check" />
<span>${Vg(t)}</span>
<button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
</p>`}
<${Fu} task=${e} comment=${t} target=${o}>
${h&&l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class="act"
onClick=${()=>{Lu(e.id,t,!t.resolvedAt),i(!1),pe(`[data-thread="${t.id}"] button`)}}
>
${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
</${Fu}>
${(n.length>0||d||nt(f).value!==null)&&l`<div class="replies">
${p>0&&l`<button class="act" onClick=${b}>${s("talk.hidden",{n:p})}</button>`}
<ol>
${n.slice(p).map(y=>l`<li key=${y.id}><${Fu} task=${e} comment=${y} target=${o} /></li>`)}
</ol>
${h&&(d||nt(f).value!==null?l`<${ws}
task=${e}
place=${f}
label=${s("talk.replyTo")}
action=${s("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(y,E)=>{ji(e.id,y,t.id,E),m(!1),pe(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),pe(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class="act" onClick=${()=>m(!0)}>${s("talk.reply")}</button>`)}
</div>`}
`}function h_({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
<${w} name="check" />
<span>
<b>${Hu(e)}</b>
${" "}
${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
<small>${Vg(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Fu({task:e,comment:t,target:n,children:o}){let r=A(null),[a,i]=x(!1),c=vs(t.id),u=cr.value.get(t.id),d=n===t.id;Z(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),Pu(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||nt(c).value!==null),$=s.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex="-1"
aria-label=${Bu(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:Hu(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${re} user=${t.author} mute />
<div>
<header>
<b>${Hu(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class="dim"
title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
>
${s("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
</header>
${u&&l`<${g_} clash=${u} end=${m} place=${c} />`}
${f?l`<${ws}
task=${e}
place=${c}
commentId=${t.id}
label=${s("talk.edit")}
begins=${t.body}
action=${s("save")}
focus=${a}
stay=${()=>i(!0)}
send=${p=>{Nu(e.id,u??t,p),m()}}
cancel=${m}
/>`:l`<${v_} task=${e} comment=${t} place=${c} />`}
${!t.deletedAt&&l`<${fg} task=${e} comment=${t} />`}
${!t.deletedAt&&!f&&l`<div class="acts">
<${Wg} taskId=${e.id} comment=${t} can=${e.can.comment} />
${e.can.comment&&l`<${Gg} taskId=${e.id} comment=${t} />`}
${o}
<span class="split end">
${t.can.update&&l`<${qu} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
${navigator.clipboard&&l`<${qu} name="link" icon="link" onClick=${()=>y_(e,t)} />`}
${t.can.delete&&l`<${qu}
name="delete"
icon="trash"
onClick=${()=>{b_(r.current),qg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function v_({task:e,comment:t,place:n}){let o=nt(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${ir} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{ot(Mn(e.id),[nt(Mn(e.id)).peek(),o].filter(Boolean).join(`

`)),ot(n,null),pe(".talk-end textarea")};return l`
<p class="tombstone">${s("talk.gone")}</p>
${o&&l`<div class="clash" role="alert">
<span>${s("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>ot(n,null)}>${s("talk.drop")}</button>
<button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
</div>
</div>`}
`}function g_({clash:e,place:t,end:n}){let o=()=>{ot(t,null),n()};return l`<div class="clash" role="alert">
<strong>${s("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
</div>`}var qu=({name:e,icon:t,onClick:n})=>l`<button
class="icon"
aria-label=${s(`talk.${e}`)}
title=${s(`talk.${e}`)}
onClick=${n}
>
<${w} name=${t} />
</button>`,Hu=({author:e})=>e?Bu(e)?s("you"):e.name:s("feed.someone"),Bu=e=>e!==null&&e.id===S.value?.id;function Vg({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return Bu(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function y_(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),R({text:s("talk.copied")})}function b_(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];pe(o?`#${o.id}`:".talk-end textarea")}function Yg({task:e}){let t=mt(()=>new Yi(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{X.value==="sync"&&t.failed.peek()&&t.load()},[X.value]);let o=k_(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
<h3 id="talk-title">${s("talk.title")}</h3>
<p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
${t.failed.value&&l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${le} rows=${2} />`}
<div class="feed">
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${ui} key=${i} event=${u} short>
<${Ng} task=${e} event=${u} events=${t.events.value} />
</${ui}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
<${jg} task=${e} thread=${c} target=${o} />
</li>`:l`<li key=${i} class="earlier"><${w_} kind=${i} read=${d} /></li>`)}
</ol>
</div>
${e.can.comment?l`<div class="talk-end">
<${ws}
key=${e.id}
task=${e}
place=${Mn(e.id)}
label=${s("talk.comment")}
action=${s("talk.send")}
send=${(i,c)=>ji(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
</section>`}function k_(e){let t=se.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(a=>a?o(t):R({bad:!0,text:s("talk.notHere")})).catch(a=>R({bad:!0,text:Se(a)}))},[e,t,r]),n===t?n:null}function w_({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>R({bad:!0,text:Se(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var x_=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Ku(e){return e.split(x_).map((t,n)=>n%2?S_(t):t)}var zg=e=>Ku(e).some(t=>typeof t!="string");function S_(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:ne.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var E_=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,__=/<(?!\/?p>|br)/,T_=2;function Wu({task:e,field:t,can:n}){let o=e[t]??"",r=A_(e,t==="description"?o:""),[a,i]=x(null),[c,u]=x(null),[d,m]=x(!1),f=A(null),$=A(0),p=A(!1),h=()=>{$.current||=Vn(e.id)?.version??0},g=async(C,j)=>{let Ot=t==="title"?C.replace(/\s+/g," ").trim():C;if(i(null),$.current=0,t==="title"&&!Ot)return;let ut=await tt(e,{[t]:Ot||null},{expectedVersion:j||void 0,quiet:"conflict"}),dt=ut.errors.find(U=>U.code==="CONFLICT");dt?u({mine:Ot,theirs:dt.current?.[t]??Vn(e.id)?.[t]??"",version:dt.currentVersion??0}):ut.errors.length&&i(C)},v=C=>{let j=C.target.value;j!==o&&!p.current?g(j,$.current):i(null),p.current=!1,$.current=0,m(!1)},b=C=>{C.key==="Escape"&&a!==null&&(C.preventDefault(),C.stopPropagation(),i(null),p.current=!0),C.key==="Enter"&&(t==="title"||C.metaKey||C.ctrlKey)&&(C.preventDefault(),C.target.blur())},y=C=>{C.key!=="Enter"||C.target!==C.currentTarget||(C.preventDefault(),C.currentTarget.querySelector("textarea")?.focus())},E=C=>{!n||C.target instanceof Element&&C.target.closest("a, button")||getSelection()?.toString()||m(!0)};Z(()=>{!d||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[d]);let T=C=>{let j=n&&gt(e)&&t==="description"?So(C):[];if(j.length){C.preventDefault();for(let Ot of un(e.id,j))vt({contentType:Ot.file.type})&&Ks(C.target,Li(Ot))}};I(()=>Fi(C=>{a!==null?i(gs(a,C)):n&&o.includes(C)&&g(gs(o,C),0)}),[a,o]);let me=C=>{u(null),C&&c&&g(c.mine,c.version)},O={value:a??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:H(C=>{h(),p.current=!1,i(C)}),onBlur:v,onKeyDown:b,onPaste:T,"aria-label":s(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${y}>
<textarea class="title" rows="1" maxlength="200" ...${O} />
</div>`:a===null&&!d&&(r||zg(o))?l`<div class="reading">
<div class="input read" role="group" aria-label=${s("field.description")} onClick=${E}>
${r?l`<${ir} html=${r} taskId=${e.id} under=${T_} />`:Ku(o)}
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
`}function A_({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),a=E_.test(n)&&o.text!==n&&!t;return I(()=>{if(!a)return;let i=!1;return _(pm,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&__.test(o.html)?o.html:null}var I_=e=>e.can.delete&&(S.value?.role==="ADMIN"||ne.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function zi({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>ya(e)}>
${s("command.restore")}
</button>`}
${I_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
${t&&l`<${P} class="small" labelledby="purge-title" close=${o}>
<div class="pad">
<h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
<p>${s("trash.sureHint")}</p>
<div class="actions">
<button class="btn quiet" onClick=${o}>${s("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),Qm(e)}}
>
${s("trash.purge")}
</button>
</div>
</div>
</${P}>`}
</span>`}var Zg=6,O_=300;function Qg({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
class="icon"
aria-pressed=${!!e.watching}
aria-label=${s("command.watch")}
title=${`${t} (W)`}
onClick=${()=>ei([e])}
>
<${w} name=${e.watching?"bell-on":"bell"} />
</button>`}function Jg({task:e}){I(()=>{let o=0,r=()=>_(fm,{id:e.id}).then(({task:i})=>i&&ue(i),()=>{}),a=Pe(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,O_))});return()=>{clearTimeout(o),a()}},[e.id]);let t=D_(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(Zg).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
${t.slice(0,Zg).map(o=>l`<${re} key=${o.id} user=${o} />`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
</span>`}function D_({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function Xg({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${C_} task=${e} />`}
<${pg} task=${e} />
<${Wu} task=${e} field="title" can=${t.update} />
<${Kf} task=${e} />
<dl>
<${ct} task=${e} field="status" can=${t.changeStatus} keys="S">
<${oe} kind="status" value=${e.status} mute />
<span>${s(`status.${e.status}`)}</span>
</${ct}>
${Ft(e.team.id).length>0&&l`<${ct}
task=${e}
field="stage"
can=${t.changeStatus}
keys="M"
>
<${w} name="board" />
<span>${tn(e.stage)?.name??s("stages.none")}</span>
</${ct}>`}
<${ct} task=${e} field="assignee" can=${t.assign} keys="A">
<${re} user=${e.assignee} mute />
<span>${e.assignee?.name??s("nobody")}</span>
</${ct}>
<${ct} task=${e} field="due" can=${t.update} keys="D">
<${w} name="calendar" />
<span>${e.dueDate?l`<${Tn} task=${e} />`:s("due.never")}</span>
</${ct}>
<${ag} task=${e} />
<${ct} task=${e} field="priority" can=${t.update} keys="P">
<${oe} kind="priority" value=${e.priority} mute />
<span>${s(`priority.${e.priority}`)}</span>
</${ct}>
<${ct} task=${e} field="labels" can=${t.update} keys="L">
${e.labels.length?l`<${Ko} task=${e} mute />`:l`<${w} name="label" /><span>${s("labels.none")}</span>`}
</${ct}>
<dt>${s("field.watchers")}</dt>
<dd><${Jg} task=${e} /></dd>
<dt>${s("field.reminders")}</dt>
<dd><${lg} task=${e} /></dd>
<${ct} task=${e} field="team" can=${t.update&&te.value.length>1}>
<${w} name="team" />
<span>${e.team.name}</span>
</${ct}>
</dl>
</div>
<${Wu} task=${e} field="description" can=${t.update} />
<${mg} task=${e} />
<${ig} task=${e} />
<${sg} task=${e} />
<p class="dim sm">
${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
</p>
<${Yg} task=${e} />
`}function C_({task:e}){return l`<div class="note trashed" role="status">
<span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
<${zi} task=${e} />
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
`}var Gu=3;function ey({task:e}){let t=R_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?s("looking.now",{n:n.length,names:s.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
<span class="sr">${o}</span>
${t.slice(0,Gu).map(r=>l`<${re} key=${r.id} user=${r} mute />`)}
${t.length>Gu&&l`<span class="sm dim" aria-hidden="true">+${s.number(t.length-Gu)}</span>`}
</span>`}function R_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,a=0,i=()=>{r=Wt($m,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(a),r?.(),r=null,o([])},u=()=>{c(),a=setTimeout(d,ft())},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),X.value==="offline"?[]:n}function ty(){let{key:e=""}=se.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=ea(e)??(t.key===e?t.id:null),r=o?G(o).value:null,a=async()=>{let f=(await _(mm,{id:e})).task;if(se.peek().key===e){if(!f)return o&&L(o)?.waiting?void 0:(o&&qt(o),n({key:e,id:o,gone:!0,failed:null}));ue(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));I(()=>(i(),Ae(a)),[e]),I(()=>{r?.key&&r.key!==e&&V(`/t/${r.key}`,{replace:!0})},[r?.key]),Z(()=>{he.value=o},[o]);let c=N_(o??e,!!r),{isOver:u,...d}=Bs(r&&gt(r)?f=>un(r.id,f):null),m=f=>{if(!r||!gt(r)||f.defaultPrevented)return;let $=So(f);$.length&&(f.preventDefault(),un(r.id,$))};return l`<dialog
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
${r&&l`<${ey} task=${r} /><${Qg} task=${r} /><${M_} task=${r} />`}
<button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${jn}>
<${w} name="close" />
</button>
</span>
</header>
<h2 class="sr">${r?.title??e}</h2>
<div class="in">${L_(r,t.key===e?t:null,i)}</div>
${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function N_(e,t){let n=A(null);return Z(()=>{let o=document.activeElement,r=ht(o);return()=>{let a=he.peek();he.value=null,uc(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),Z(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),Z(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function L_(e,t,n){return e?l`<${Xg} key=${e.id} task=${e} />`:t?.failed?l`<${z} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ae} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${ae}>`:l`<${le} rows=${5} />`}function M_({task:e}){return["link","delete"].flatMap(t=>bt.filter(n=>n.id===t&&kt(n,[e]))).map(t=>l`<button
class="icon"
aria-label=${s(`command.${t.id}`)}
title=${s(`command.${t.id}`)}
onClick=${()=>zt(t,[e])}
>
<${w} name=${t.id==="delete"?"trash":"link"} />
</button>`)}function Zi({list:e,filtered:t,arranged:n,group:o,label:r=s("place.tasks"),hint:a}){let i=A(null);return I(()=>{let c=new IntersectionObserver(u=>u.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return i.current&&c.observe(i.current),()=>c.disconnect()},[e,e.ready.value,e.more.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${z} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
<p class="sr" role="status" aria-live="assertive">${lc}</p>
`}
${o?l`<${t$} ids=${e.ids.value} by=${o} />`:l`<${Go} ids=${e.ids.value} label=${r} arranged=${n} />`}
${e.more.value&&l`<div class="more" ref=${i}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?s("loading"):s("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class="card">
<${ae} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
${a??s(t?"tasks.noMatchHint":"tasks.noneHint")}
</${ae}>
</div>`:l`<${le} rows=${8} />`}var ny=50,P_=100,Qi=class{constructor(t){this.id=t,this.ids=k([]),this.ready=k(!1),this.busy=k(!1),this.failed=k(null),this.more=k(!1),this.total=k(0),this.after=null,this.turn=0}load(){let t=this.ids.peek().length;return this.read([],this.more.peek()?t:t+ny)}async next(){this.busy.peek()||await this.read(this.ids.peek(),ny)}async read(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;let r=t.length?this.after:null,a=[...t];try{let i=!0;for(;i&&a.length<t.length+n;){let c=Math.min(P_,t.length+n-a.length),{view:u}=await _(a$,{id:this.id,first:c,after:r});if(o!==this.turn||!u?.tasks)return;let{nodes:d,pageInfo:m,totalCount:f}=u.tasks;for(let $ of d)ue($);a.push(...d.map(({id:$})=>$)),r=m.endCursor??r,i=m.hasNextPage&&d.length>0,this.total.value=f}M(()=>{this.ids.value=[...new Set(a)].filter(L),this.after=r,this.more.value=i,this.ready.value=!0})}catch(i){o===this.turn&&(this.failed.value=i)}finally{o===this.turn&&(this.busy.value=!1)}}};var U_=e=>Math.max(300,e*10);function oy({view:e}){let t=mt(()=>new Qi(e.id),[e.id]);return je(()=>t.load(),[t,e.version],/^task\./,U_),I(()=>Ae(()=>t.load()),[t]),l`<div class="wrap">
<header class="top">
<div>
<h1>${e.name}</h1>
<p role="status">${t.ready.value?s("tasks.count",{n:t.total.value}):s("loading")}</p>
</div>
<div class="tools"><${Nn} /></div>
</header>
<${Zi} list=${t} label=${e.name} group=${f$(e)} hint=${s("views.foreign")} filtered />
</div>`}var F_=["overdue","today","week","none"],q_=new Set(["q","status","priority","due","label","stage","blocked"]);function ry({place:e}){let t=at.value;return t&&!Vo(t)?l`<${oy} view=${t} />`:l`<${H_} place=${e} />`}function H_({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ce(e),...n?{status:void 0}:!t&&{status:ro}},r=Et[e.get("sort")??"new"]??Et.new,a=Ve(o,r),i=jo.find(d=>d===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([d,m])=>q_.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
<header class="top">
<div>
<h1>${at.value?.name??s("place.tasks")}</h1>
<p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
</div>
<div class="tools"><${Tt} /><${Nn} /><${Dn} /></div>
</header>
<${B_} query=${e} filtered=${u} />
<${j$} />
<${Zi} list=${a} filtered=${u} arranged=${r===Et.manual&&!i} group=${i} />
</div>`}function B_({query:e,filtered:t}){let n=()=>V(Re("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
<${Si} query=${e} />
<${lt}
name="status"
query=${e}
first=${s(e.has("stage")?"any.status":"tasks.open")}
options=${[...et.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
/>
<${yh} query=${e} />
<${Jo} query=${e} />
<${Cn} query=${e} />
<${Rn} query=${e} />
<${yi} query=${e} />
<${lt} name="due" query=${e} options=${F_.map(o=>[o,s(`filter.${o}`)])} />
<${K_} query=${e} />
<${lt} name="group" query=${e} options=${jo.map(o=>[o,s(`group.${o}`)])} />
${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
</div>`}function K_({query:e}){return l`<select
class="input"
aria-label=${s("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${H(t=>Ne({sort:t==="new"?"":t}))}
>
${Object.keys(Et).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
</select>`}var W_=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${W} } }`,iy=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${W} }
}`,G_=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${W} } }`,j_={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},sy=1e6;function ly({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:a,held:i,grip:c}=V_(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
<${z_} stage=${d} />
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
<${Z_} team=${e} />
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:f,color:$})=>l`<li key=${d}>
<${oe} kind="status" value=${f} color=${$} />
<span>${m}</span>
</li>`)}
</ul>`}
<p class="sr" role="status" aria-live="assertive">${a}</p>
${n&&l`<${Q_} stage=${n} stages=${r} close=${()=>o(null)} />`}
</section>`}function V_(e){let[t,n]=x(null),[o,r]=x(null),[a,i]=x(""),c=A([]),u=A(Promise.resolve()),d=A(0),m=Y_(e,t),f=m.map(({id:h})=>h),$=({id:h,name:g},v)=>{let b=v.indexOf(h);n(v),i(s("board.spot",{column:g,at:b+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await ye(iy,{id:h,input:{afterId:v[b-1]??null}}),await Xe().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:a,held:o,grip:(h,g)=>({onKeyDown:v=>{let b=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;b&&(v.preventDefault(),!(g+b<0||g+b>=f.length)&&($(h,ay(f,h.id,g+b)),pe(`[data-grip="${h.id}"]`)))},onPointerDown:v=>Vt(v,{lift:()=>{c.current=f,r(h.id)},over:b=>{let y=c.current.indexOf(b??"");y<0||(c.current=ay(c.current,h.id,y),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==g?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function Y_(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var ay=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function z_({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=x({}),[d,m]=x(null),f=He(),$=v=>{u(({[v]:b,...y})=>y),m(b=>b?.field===v?null:b)},p=async(v,b)=>{let y=await cy(iy,{id:t,input:{[v]:b,expectedVersion:i}});if(y)return m({field:v,why:y});await Xe().catch(()=>{}),$(v)},h=(v,b)=>{if(v==="name"){let E=b.replace(/\s+/g," ").trim();return E===n?$("name"):p("name",E)}let y=b.trim()===""?null:Number(b);return y===a?$("limit"):y!==null&&!(Number.isInteger(y)&&y<=sy)?m({field:"limit",why:s("columns.badLimit")}):p("limit",y)},g=(v,b)=>({value:c[v]??b,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?f:void 0,onInput:H(y=>u(E=>({...E,[v]:y}))),onBlur:({currentTarget:{value:y,validity:E}})=>E.badInput?m({field:v,why:s("columns.badLimit")}):h(v,y),onKeyDown:y=>{y.key==="Enter"&&y.target.blur(),y.key==="Escape"&&(y.target.value=b,$(v))}});return l`
<span class="tint">
<input
type="color"
list="label-colors"
aria-label=${s("columns.colorOf",{column:n})}
value=${c.color??r??j_[o]}
onInput=${H(v=>u(b=>({...b,color:v})))}
onChange=${H(v=>v!==r&&p("color",v))}
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
max=${sy}
aria-label=${s("columns.limitOf",{column:n})}
title=${s("columns.limitOf",{column:n})}
placeholder=${s("columns.limit")}
...${g("limit",a===null?"":String(a))}
/>
${d&&l`<p class="error" id=${f} role="alert">${d.why}</p>`}
`}async function cy(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?K(n[0]):""}catch(n){return Se(n)}}function Z_({team:e}){let t=Ie(async({name:n,status:o},r)=>{let{createStage:a}=await _(W_,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Xe()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Ee} text=${t.whole} />
<${B} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
<${B} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
${et.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
</${B}>
<button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
</form>`}function Q_({stage:e,stages:t,close:n}){let{data:o,failed:r}=je(()=>_(Io,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=J_(t,e),f=m.find(({id:p})=>p===a)??m[0],$=async()=>{let p=await cy(G_,{id:e.id,to:f?.id});if(p)return u(p);n(),await Xe().catch(()=>{})};return l`<${P} class="small" labelledby="delete-column" close=${n}>
<div class="pad">
<h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
<${Ee} text=${c} />
<p role="status">
${d===void 0?s(r?"columns.someHave":"loading"):d?s("columns.have",{n:d}):s("columns.empty")}
${(d||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&f?l`<${B} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${H(i)}>
${t.filter(p=>m.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
</${B}>`:null}
<div class="actions">
<button class="btn quiet" onClick=${n}>${s("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${s("command.delete")}
</button>
</div>
</div>
</${P}>`}function J_(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var X_=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${W} } }`,eT=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${W} }
}`,tT=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${W} } }`;function uy({team:e,runs:t}){let[n,o]=x(null),r=St(e.id),a=te.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
<header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
${a?l`<div class="card">
<datalist id="label-colors">${aa.map(i=>l`<option value=${i} />`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${nT} label=${i} />
${t&&l`<button
class="icon"
aria-label=${s("labels.delete",{label:i.name})}
title=${s("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${w} name="trash" />
</button>`}
</li>`)}
<li key="new"><${oT} team=${e} labels=${r} /></li>
</ul>
</div>`:l`<div class="card pad">
<span class="labels">${r.map(i=>l`<${so} key=${i.id} label=${i} />`)}</span>
</div>`}
${n&&l`<${rT} label=${n} close=${()=>o(null)} />`}
</section>`}function nT({label:e}){let[t,n]=x(null),[o,r]=x(null),a=async u=>{await ye(eT,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Xe(),n(null),r(null)},i=H(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?a({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
`}function oT({team:e,labels:t}){let[n,o]=x(""),r=Ie(async({name:a,color:i},c)=>{let{createLabel:u}=await _(X_,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Xe()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
<${Ee} text=${r.whole} />
<input
type="color"
name="color"
list="label-colors"
aria-label=${s("labels.color")}
value=${n||Ro(t)}
onInput=${H(o)}
/>
<${B} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
<button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
</form>`}function rT({label:e,close:t}){let{data:n,failed:o}=je(()=>_(Io,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await ye(tT,{id:e.id},s("labels.deleted",{label:e.name}))&&await Xe()};return l`<${P} class="small" labelledby="delete-label" close=${t}>
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
</${P}>`}var dy=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],my=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${W} }
}`,sT=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${W} }
}`,aT=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${W} team { id key } }
}`,iT=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${W} }
}`,lT=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${W} }
}`,cT=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function Xi(e,t,n){let o=await ye(e,t,n);return o&&await Xe(),o}var uT="Everybody who registers joins this team.",dT=e=>e?.default&&e.description===uT?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function py(){let e=ne.value,t=e.find(({key:n})=>n===Q.value.key)??De.value.find(n=>n.default)??De.value[0];return l`<div class="wrap">
<header class="top">
<div><h1>${t?.name??s("place.team")}</h1><p>${dT(t)}</p></div>
<div class="tools">
${e.length>1&&l`<select
class="input"
aria-label=${s("side.teams")}
value=${t?.key}
onChange=${H(n=>V(`/team/${n}`))}
>
${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
</select>`}
${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
</div>
</header>
${t?l`<${mT} key=${t.id} team=${t} />`:l`<div class="card"><${ae} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${ae}></div>`}
${t&&l`<${ly} key=${t.id} team=${t} runs=${Ji(t)} />`}
${t&&l`<${uy} key=${t.id} team=${t} runs=${Ji(t)} />`}
${t&&Ji(t)&&l`<${fT} key=${t.id} team=${t} />`}
<${$T} />
</div>`}var Ji=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function mT({team:e}){let t=Ji(e)&&!e.archivedAt,n=(o,r)=>{let a=dy.find(i=>i===r);a&&Xi(my,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
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
${dy.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
</select>
<button
class="icon"
aria-label=${s("team.remove",{who:o.name})}
title=${s("team.remove",{who:o.name})}
onClick=${()=>Xi(sT,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
>
<${w} name="close" />
</button>
`:l`<span class="chip">${s(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${pT} team=${e} />`}
</section>`}function pT({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=je(()=>o?_(cT,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>Xi(my,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
</div>`}function fT({team:e}){let t=Ie(async({name:n,description:o})=>{let{updateTeam:r}=await _(iT,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Xe(),r});return l`<section class="group" aria-labelledby="edit-title">
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
onClick=${()=>Xi(lT,{id:e.id,archived:!e.archivedAt})}
>
${s(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class="btn" disabled=${t.busy}>${s("save")}</button>
</div>
</form>
</section>`}function $T(){let e=Ie(async({name:t,key:n},o)=>{let{createTeam:r}=await _(aT,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Xe(),V(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
<header><h2 id="new-team">${s("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Ee} text=${e.whole} />
<div class="inline">
<${B} name="name" label=${s("team.name")} required error=${e.errors.name} />
<${B} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
<button class="btn" disabled=${e.busy}>${s("team.create")}</button>
</div>
</form>
</section>`}var fy=["PENDING","IN_PROGRESS"],ju=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],hT=[{field:"CREATED_AT",direction:"DESC"}],vT=["down","up","open","status","priority","assignee","due","keys"];function $y({place:{query:e}}){let{team:t,assignee:n}=Ce(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ve({due:"overdue",...r},ju,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ve({due:"today",status:fy,...r},ju,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ve({due:"later",status:fy,...r},ju,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ve(r,hT,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
<header class="top">
<div><h1>${s.longDay(N.value)}</h1><${gT} /></div>
<div class="tools"><${Tt} /><${Dn} /></div>
</header>
<${mv} />
${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
${a.map(i=>l`<${yT} key=${i.title} ...${i} />`)}
<${cs} class="page narrow card" />
`:l`<${le} rows=${8} />`}
<p class="hints">
${vT.map(i=>l`<span>${it(ri(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
</p>
</div>`}function gT(){let e=Hr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${Br()}>
${ke("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
</p>`}function yT({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${z} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class="num">${s.number(m)}</span>`}
${t.more.value&&l`<a href=${Re(n)}>${s("today.all")}</a>`}
</header>
${d.length?l`<${Go} ids=${d} label=${e} />`:l`<div class="card">
<${ae} title=${r} action=${i&&l`<${gh} />`}>${a}</${ae}>
</div>`}
</section>`}var bT=[{field:"UPDATED_AT",direction:"DESC"}];function hy({place:{query:e}}){let{team:t,assignee:n}=Ce(e),o=Ve({team:t,assignee:n,deleted:!0},bT),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
<header class="top">
<div>
<h1>${s("place.trash")}</h1>
<p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
</div>
<div class="tools"><${Tt} /></div>
</header>
${o.failed.value&&l`<${z} problem=${o.failed.value} retry=${()=>o.load()} />`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
${o.ids.value.map(a=>l`<${kT} key=${a} id=${a} />`)}
</ul>`:l`<div class="card">
<${ae} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${ae}>
</div>`:!o.failed.value&&l`<${le} rows=${5} />`}
${o.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
</div>`}
</div>`}function kT({id:e}){let t=G(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Ge.value=e}}>
<${oe} kind="status" value=${t.status} />
<div class="who">
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${zi} task=${t} />
</li>`:null}var wT=()=>l`<p class="boot" role="status">${s("loading")}</p>`,xT={"sign-in":Xh,register:ev,forgot:tv,reset:nv,confirm:ov},ST={today:$y,inbox:iv,tasks:ry,board:Hh,calendar:zh,reports:Ch,trash:hy,team:py,settings:Hv,overview:fv,instance:cv,unknown:uv},ET={palette:J$,keys:F$,new:V$,more:ih,delete:lh,view:Lh},vy=["wheel","touchstart","keydown","pointerdown"];function gy(){let{name:e,path:t}=se.value,n=S.value?.id,o=El.has(e),r=xT[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&V(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!_l.has(e)&&V("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!_l.has(e))?l`<${r} key=${e} />`:n?l`<${TT} key=${n} />`:null}function _T(){let e=Tp();return e&&Nl(),e}function TT(){let[e,t]=x(_T),[n,o]=x(null),r=A(!1),a=async()=>{if(!r.current){o(null);try{if(await Ap(),e)return;await Ao(S.peek()?.locale),Nl(),t(!0)}catch(i){if(r.current)return;o(i),(e||Xt(i))&&setTimeout(a,ft())}}};return Z(()=>(a(),()=>{r.current=!0,Dp()}),[]),n&&!e?l`<main class="gate" id="main"><${z} problem=${n} retry=${a} /></main>`:e?l`<${AT} />`:l`<${wT} />`}function AT(){let e=ET[de.value],t=se.value.name==="task";return Qd(),l`
<div class="shell ${t?"beside":""} ${Ut.value?"quiet":""}">
<a class="skip" href="#main" onClick=${CT}>${s("skip")}</a>
<${IT} />
<${ah} />
<${OT} />
<${oh} />
${t&&l`<${ty} />`}
</div>
<${rh} />
<${ch} />
<${q$} />
<${vh} />
<${mh} />
<${$h} />
${e&&l`<${e} key=${de.value} />`}
`}function IT(){let e=he.value&&G(he.value).value,{name:t}=Q.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Ue.value?`(${s.number(Ue.value)}) `:"";return Z(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function OT(){let{name:e,path:t}=Q.value,n=ST[e],o=A(null),r=A({name:e,path:t}),[a,i]=Rd(u=>console.error(u));Z(()=>{let{step:u,scroll:d}=Zs.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&wn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),DT(u==="pop"?d:0)},[t]);let c=Jn.value&&se.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
${X.value!=="sync"&&l`<p class="line narrow"><${qc} />${Fc()}</p>`}
${qr.value&&S.value?.emailConfirmed===!1&&l`<${uh} />`}
${a?l`<${z} problem=${new ie("BAD_REQUEST",s("error.BUG"))} retry=${i} />`:l`<${n} key=${e} place=${Q.value} />`}
</main>`}function DT(e){let t=Js();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Js();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of vy)removeEventListener(r,o)};for(let r of vy)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function CT(e){e.preventDefault(),document.getElementById("main")?.focus()}var RT=1200,Ss="",yy=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&We.peek().size&&!el("dialog"))return wn();if(e.key==="Escape"&&se.peek().name==="task"&&!el("dialog:not(.sheet)"))return jn();let t=NT(e);t&&(e.preventDefault(),zt(t))});function NT(e){let t=LT(e);if(!t)return null;if(t==="mod+k")return el("dialog:not(.sheet)")?null:by(t);if(PT(e.target)||e.ctrlKey||e.metaKey||e.altKey||el("dialog:not(.sheet)")||t==="enter")return null;let n=Ss?`${Ss} ${t}`:t;return Ss="",clearTimeout(yy),n==="g"?(Ss="g",yy=setTimeout(()=>{Ss=""},RT),null):by(n)}function by(e){return bt.find(t=>t.keys===e&&kt(t))}function LT(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var MT="input, textarea, select, [contenteditable]",PT=e=>e instanceof Element&&e.closest(MT),el=e=>document.querySelector(`${e}[open]`)!==null;var Vu=document.getElementById("app"),wy=Ao(Jd());try{await Promise.all([wy,UT()]),S.peek()&&await Ao(S.peek()?.locale),Vu.replaceChildren(),Od(l`<${gy} />`,Vu)}catch(e){xy(s("error.UNREACHABLE")),console.warn(e)}Mv();var ky=D(()=>S.value?.id);be(()=>{ky.value&&Lv(ky.value)});be(()=>{S.value&&(Ao(S.value.locale),Cr())});async function UT(){for(;;)try{return await Vd()}catch(e){if(!Xt(e))return xo();await wy,xy(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,ft())})}}function xy(e){let t=Vu.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

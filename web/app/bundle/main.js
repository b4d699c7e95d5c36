var ub={UNAUTHENTICATED:"sign in",INVALID_CREDENTIALS:"sign in",TOKEN_EXPIRED:"sign in",TOKEN_REUSED:"sign in",SIGN_IN_AGAIN:"sign in",FORBIDDEN:"ask for the right",NOT_FOUND:"read again",CONFLICT:"read again",CURSOR_EXPIRED:"read again",UNCERTAIN:"read again",REQUIRED:"change the request",INVALID:"change the request",ALREADY_EXISTS:"change the request",IDEMPOTENCY_MISMATCH:"change the request",LIMIT_EXCEEDED:"change the request",TOO_COMPLEX:"change the request",BAD_REQUEST:"change the request",CYCLE:"change the request",RATE_LIMITED:"try again later",UNREACHABLE:"try again later",INTERNAL:"report it"},db=e=>ub[e]??"report it",de=class extends Error{constructor(e,t,{status:n=0,retryAfter:o,requestId:r,maybeDone:s=!1,errors:i=[],data:c=null,cause:u}={}){super(t,{cause:u}),this.code=e,this.advice=db(e),this.status=n,this.retryAfter=o,this.requestId=r,this.maybeDone=s,this.errors=i,this.data=c}code;name="TaskFlowError";advice;status;retryAfter;requestId;maybeDone;errors;data};function Sa(e,{status:t,retryAfter:n,data:o}){let r=e[0],{code:s="INTERNAL",requestId:i,retryAfter:c=n}=r?.extensions??{},u=e.some(({path:m})=>m!==void 0),d={status:t??0,retryAfter:c,requestId:i,errors:e,data:o,maybeDone:u};return new de(s,r?.message??"The server refused it without a reason.",d)}var Pu=300,mb=2e4;function Uu(e,t=Math.random){return Pu/2+t()*Math.min(mb,Pu*2**e)}var Fu=(e,t)=>new Promise((n,o)=>{let r=typeof addEventListener=="function",s=d=>{clearTimeout(u),t?.removeEventListener("abort",c),r&&removeEventListener("online",i),d()},i=()=>s(n),c=()=>s(()=>o(t?.reason)),u=setTimeout(i,e);if(t?.aborted)return c();t?.addEventListener("abort",c),r&&addEventListener("online",i)});function pb(e){let t=new AbortController,n=()=>t.abort(e?.reason);return e?.aborted&&n(),e?.addEventListener("abort",n),{signal:t.signal,abort:o=>t.abort(o),close:()=>e?.removeEventListener("abort",n)}}async function fb(e,t,n){let{signal:o,abort:r,close:s}=pb(t),i=setTimeout(()=>r(new de("UNREACHABLE","The server did not answer in time.",{maybeDone:!0})),e);try{return await n(o)}catch(c){throw o.aborted?o.reason:c}finally{clearTimeout(i),s()}}var Zt=e=>e instanceof de&&e.advice==="try again later",qu=class{constructor(e){this.options=e,this.url=`${e.url.replace(/\/+$/,"")}/graphql`}options;url;async ask(e,t,{signal:n,keepalive:o=!1}={}){return fb(this.options.timeout,n,async r=>{let s=await this.send(e,t,{signal:r,keepalive:o},{}),{data:i,errors:c}=await $b(s,r);if(c?.length)throw Sa(c,{status:s.status,retryAfter:Bu(s),data:i});return i})}async send(e,t,n,o){let{fetch:r,language:s,cookie:i}=this.options,{signal:c}=n;try{return await r(this.url,{...Hu(e,t,{...s&&{"accept-language":s},...o}),credentials:i?"include":"omit",...n})}catch(u){throw c.aborted?c.reason:new de("UNREACHABLE","The server can\u2019t be reached.",{maybeDone:!0,cause:u})}}},Hu=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});async function $b(e,t){let{status:n}=e,o=await e.json().catch(s=>{if(t.aborted)throw t.reason;return s}),r={status:n,retryAfter:Bu(e),maybeDone:!0};if(!hb(o))throw new de("UNREACHABLE",`Something else answered (HTTP ${n}).`,r);if(n===503)throw new de("UNREACHABLE","The server can\u2019t answer just now.",{...r,maybeDone:!1});return o}function hb(e){return typeof e!="object"||e===null?!1:"data"in e||"errors"in e&&Array.isArray(e.errors)}function Bu({headers:e}){let t=Number.parseInt(e.get("retry-after")??"",10);return t>=0?t:void 0}var vb="0123456789abcdefghjkmnpqrstvwxyz";function H(e){let t=crypto.getRandomValues(new Uint8Array(16)),n=BigInt(Date.now());for(let r of t.subarray(0,10))n=n<<8n|BigInt(r);n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let o="";for(let r=125n;r>=0n;r-=5n)o+=vb[Number(n>>r&31n)];return`${e}_${o}`}var mT=22*36e5;var td=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,td(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},Ku=new Map;function gb(e){var t=Ku.get(this);return t||(t=new Map,Ku.set(this,t)),(t=td(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},m=0;m<n.length;m++){m&&(s===1&&d(),d(m));for(var p=0;p<n[m].length;p++)o=n[m][p],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[m][p+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ie,nd,od,cn,zi,Ia,rd,Ta,ad,tl,Zi,bb,$r=Symbol.for("pv"),Da={},Oa=[],yb=/^m(i|n|o|s|text|space)$/,nl=Array.isArray,ol=Oa.slice,Pn=Object.assign;function Mn(e){e&&e.parentNode&&e.remove()}function sd(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?ol.call(arguments,2):n),lr(e,i,o,r,null)}function lr(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$r,__v:r||++nd,__i:-1,__u:0};return!r&&ie.vnode&&ie.vnode(s),s}function go(e){return e.children}function cr(e,t){this.props=e,this.context=t,this.__g=0}function un(e,t){if(t==null)return e.__&&un(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:un(e)}function kb(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Pn({constructor:$r},n)).__v=n.__v+1,ie.vnode&&ie.vnode(t),rl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||un(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,md(r,t,s),n.__=n.__e=null,t.__e!=o&&id(t))}function id(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),id(e)}function Wu(e){(8&e.__g||(e.__g|=8,cn.push(e),Ia++))&&zi==ie.debounceRendering||((zi=ie.debounceRendering)||queueMicrotask)(ld)}function ld(){try{for(var e,t=1;cn.length;)cn.length>t&&cn.sort(rd),e=cn.shift(),t=cn.length,8&e.__g&&kb(e)}finally{(Ia=cn.length)&&(zi||queueMicrotask)(ld)}}function cd(e,t,n,o,r,s,i,c,u,d,m){var p,$,f,h,b,v,g=o.__k||Oa,y=t.length;for(u=wb(n,t,g,u,y),p=0;p<y;p++)(f=n.__k[p])!=null&&($=~f.__i&&g[f.__i]||Da,f.__i=p,v=rl(e,f,$,r,s,i,c,u,d,m),h=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&al($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||h,f)),b=b||h,4&f.__u?(u=ud(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),f.__u&=-21);return n.__e=b,u}function wb(e,t,n,o,r){var s,i,c,u,d,m,p,$,f,h=n.length,b=h,v=0,g=0,y=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[s]=lr(null,i):nl(i)?i=y[s]=lr(go,{children:i}):i.constructor===$r&&i.__b?i=y[s]=lr(i.type,i.props,i.key,i.ref,i.__v):y[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=xb(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,g=1)):(~d||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):y[s]=null;if(g){for(m=[],p=[],s=0;s<r;s++)if((i=y[s])&&16&i.__u){for(v=0,$=m.length;v<$;)m[f=v+$>>1]<i.__i?v=f+1:$=f;m[v]=i.__i,p[s]=v+1}for(v=m.length;s--;)p[s]&&(p[s]==v?v--:y[s].__u|=4)}if(b)for(s=0;s<h;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=un(c)),sl(c,c));return o}function ud(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=ud(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=un(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function xb(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function Gu(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ea(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Gu(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Gu(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Zi[t]||(Zi[t]=Sb(t)),(e.__a||(e.__a={}))[t]=tl,s=t!=(t=t.replace(ad,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Sb(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ta]==null)t[Ta]=tl++;else if(t[Ta]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function rl(e,t,n,o,r,s,i,c,u,d){var m,p,$,f,h,b,v,g,y,E,A,Ee,te,N,ue,_t,ct,ut,P=t.type;if(t.constructor!==$r)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,p=s=[],m.nodeType==8?c=Aa(m,s):s.push(m),c=s[0]||c),(m=ie.__b)&&m(t);e:if(typeof P=="function"){$=i.length;try{if(g=t.props,y=(m=P.prototype)&&m.render,E=(m=P.contextType)&&o[m.__c],A=m?E?E.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(y?t.__c=f=new P(g,A):(t.__c=f=new cr(g,A),f.constructor=P,f.render=_b),E&&E.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),y&&(f.__s||(f.__s=f.state),P.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Pn({},f.__s)),Pn(f.__s,P.getDerivedStateFromProps(g,f.__s)))),h=f.props,b=f.state,f.__v=t,n.__c){if(g!==h&&y&&!P.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(g,A),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(g,f.__s,A)===!1){t.__v!=n.__v&&(f.props=g,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ke){ke&&(ke.__=t)}),Oa.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=un(n);break e}f.componentWillUpdate&&f.componentWillUpdate(g,f.__s,A),y&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,b,v)})}else y&&!P.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),y&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=A,f.props=g,f.__P=e,f.__g&=-5,Ee=ie.__r,te=y?25:0;do f.__g&=-9,Ee&&Ee(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++te<25);y&&(Oa.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Pn({},o,f.getChildContext())),y&&n.__c&&f.getSnapshotBeforeUpdate&&(v=f.getSnapshotBeforeUpdate(h,b)),N=m&&m.type===go&&m.key==null?m.props.children:m,g.__P&&(m=c,r=(e=g.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ke){ke&&sl(ke,ke)}),n.__k=null),c=n.__k?un(n,0):null),c=cd(e,nl(N)?N:[N],t,n,o,r,s,i,c,u,d),g.__P&&(t.__e=null,c=m),t.__u&=-161,p&&p.some(Mn),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(ke){if(i.length=$,t.__v=null,u||s)if(ke&&ke.then){if(t.__u|=128|u,s){for(~(ct=s.indexOf(c||void 0))||(ct=s.length);(ut=s[ct-1])&&ut.nodeType==8;)ct--;for(;ct<s.length;ct++)if(ut=s[ct])if(s[ct]=null,ue){if(ut==_t)break}else{if(ut.nodeType!=8)break;ut.data.startsWith("$s")&&(_t=Aa(ue=ut))}}if(!ue){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ue=c}(m=Aa(ue=t.__c.__z||(t.__c.__z=ue)))?(t.__e=ue,c=m):t.__e=c,c=c&&c.nextSibling}else s&&s.some(Mn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ke&&ke.then||dd(t),ie.__e(ke,t,n)}}else c=t.__e=Eb(n.__e,t,n,o,r,s,i,u,d,e);return(m=ie.diffed)&&m(t),c}function Aa(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function dd(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(dd))}function md(e,t,n){for(var o=0;o<n.length;)al(n[o++],n[o++],n[o++]);ie.__c&&ie.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){ie.__e(s,r.__v)}})}function Eb(e,t,n,o,r,s,i,c,u,d){var m,p,$,f,h,b,v,g,y=n.props||Da,E=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((h=s[m])&&(A?h.localName==A:h.nodeType==3)){e=h,s[m]=null;break}}if(!e){if(g=d.ownerDocument||document,!A)return g.createTextNode(E);e=g.createElementNS(r,A,E.is?E:d),c&&(ie.__m&&ie.__m(t,s),c=!1),s=null}if(A){if(d=A=="template"&&e.content||e,s=A=="textarea"&&E.defaultValue!=null?null:s&&ol.call(d.childNodes),!c&&s)for(y={},m=0;m<e.attributes.length;m++)y[(h=e.attributes[m]).name]=h.value;for(m in y)h=y[m],m=="dangerouslySetInnerHTML"?$=h:m=="children"||m in E||m=="value"&&"defaultValue"in E||m=="checked"&&"defaultChecked"in E||Ea(e,m,null,h,r);for(m in E)h=E[m],m=="children"?f=h:m=="dangerouslySetInnerHTML"?p=h:m=="value"?b=h:m=="checked"?v=h:c&&typeof h!="function"||y[m]===h||Ea(e,m,h,y[m],r);p?(c||$&&(p.__html==$.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&yb.test(A))&&(r="http://www.w3.org/1999/xhtml"),cd(d,nl(f)?f:[f],t,n,o,r,s,i,s?s[0]:n.__k&&un(n,0),c,u),s&&s.some(Mn)),c&&A!="textarea"||(m="value",A=="progress"&&b==null?e.removeAttribute(m):b==null||b===e[m]&&(A!="progress"||b)||Ea(e,m,b,y[m],r),m="checked",v!=null&&v!=e[m]&&Ea(e,m,v,y[m],r))}else y===E||c&&e.data==E||(e.data=E);return e}function al(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ie.__e(r,n)}}function sl(e,t,n){var o,r,s,i;if(ie.unmount&&ie.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||al(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ie.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&sl(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Aa(o,s=[]))&&(o==e.__e&&s.some(Mn),Mn(r),Mn(o)),n||Mn(e.__e),e.__e=e.__c=e.__=null}function _b(e,t,n){return this.constructor(e,n)}function pd(e,t){var n,o,r,s;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=lr(go,{children:[e]}),r=[],s=[],rl(t,t.__k,o||Da,Da,t.namespaceURI,o?null:t.firstChild?ol.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),md(r,t.__k,s),t.__k.props.children=null}ie={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ia=0,e}},nd=0,od=function(e){return e!=null&&e.constructor===$r},cr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Pn({},this.state)),typeof e=="function"&&(e=e(Pn({},n),this.props)),e&&(Pn(n,e),this.__v&&(t&&this.__k.push(t),Wu(this)))},cr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Wu(this))},cr.prototype.render=go,cn=[],Ia=0,rd=function(e,t){return e.__v.__b-t.__v.__b},Ta=Symbol(),ad=/(PointerCapture)$|Capture$/i,tl=0,Zi={},bb=0;var dn,he,Yi,ju,Qi=Object.is,pr=0,fd=[],Ji=[],we=ie,Vu=we.__b,Yu=we.__r,zu=we.diffed,Zu=we.__c,Qu=we.unmount,Ju=we.__;function bo(e,t){we.__h&&we.__h(he,e,pr||t),pr=0;var n=he.__H||(he.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function x(e){return pr=1,Tb(vd,e)}function Tb(e,t,n){var o=bo(dn++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):vd(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);Qi(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=he,!he.__f)){he.__f=!0;var r=he.shouldComponentUpdate;he.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,Qi($.__[0],$.__N[0])||(m=!0))}),r){var p=r.call(this,s,i,c);return d?p||m:p}return!d||m}}return o.__}function I(e,t){var n=bo(dn++,3);!we.__s&&il(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,he.__H.__h.push(n))}function V(e,t){var n=bo(dn++,4);!we.__s&&il(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,he.__h.push(n))}function T(e){return pr=5,Tt(function(){return{current:e}},[])}function Tt(e,t){var n=bo(dn++,7);return il(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $d(e,t){return pr=8,Tt(function(){return e},t)}function hd(e){var t=bo(dn++,10),n=x();return t.__=e,he.componentDidCatch||(he.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Fe(){var e=bo(dn++,11);if(!e.__){for(var t=he.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ab(){var e;do{for(;e=Ji.shift();)try{ur(e)}catch(n){we.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=fd.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ur),t.__h.some(Xi),t.__h=[]}catch(n){t.__h=[],we.__e(n,e.__v)}}}while(Ji.length)}we.__b=function(e){he=null,Vu&&Vu(e)},we.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ju&&Ju(e,t)},we.__r=function(e){Yu&&Yu(e),dn=0;var t=(he=e.__c).__H;t&&(Yi==he?he.__h=[]:(t.__h.some(ur),t.__h.some(Xi),dn=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Yi=he},we.diffed=function(e){zu&&zu(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ed(fd.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Yi=he=null},we.__c=function(e,t){t.some(function(n){try{n.__h.some(ur),n.__h=n.__h.filter(function(o){return!o.__||Xi(o)})}catch(o){n.__h=[function(){throw o}]}}),Zu&&Zu(e,t)},we.unmount=function(e){Qu&&Qu(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ed(Ji.push(r))}else ur(r)}catch(s){t=s}}),o.__H=void 0,t&&we.__e(t,o.__v))};var Xu=typeof requestAnimationFrame=="function";function Ib(e){var t,n=function(){clearTimeout(o),Xu&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Xu&&(t=requestAnimationFrame(n))}function ed(e){e!=1&&ju==we.requestAnimationFrame||((ju=we.requestAnimationFrame)||Ib)(Ab)}function ur(e){var t=he,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),he=t}function Xi(e){var t=he;e.__c=e.__(),he=t}function il(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Qi(n,e[o])})}function vd(e,t){return typeof t=="function"?t(e):t}var Db=Symbol.for("preact-signals");function La(){if(Qt>1)Qt--;else{var e,t=!1;for((function(){var r=Ra;for(Ra=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var i=s.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=s.i);r=r.o}})();mr!==void 0;){var n=mr;for(mr=void 0,Ca++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&bd(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ca=0,Qt--,t)throw e}}function M(e){if(Qt>0)return e();el=++Ob,Qt++;try{return e()}finally{La()}}var dr,pe=void 0;function yo(e){var t=pe,n=dr;pe=void 0,dr=void 0;try{return e()}finally{pe=t,dr=n}}var mr=void 0,Qt=0,Ca=0,Ob=0,el=0,Ra=void 0,Na=0;function gd(e){if(pe!==void 0){var t=e.n;if(t===void 0||t.t!==pe)return t={i:0,S:e,p:pe.s,n:void 0,t:pe,e:void 0,x:void 0,r:t},pe.s!==void 0&&(pe.s.n=t),pe.s=t,e.n=t,32&pe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=pe.s,t.n=void 0,pe.s.n=t,pe.s=t),t}}function qe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}qe.prototype.brand=Db;qe.prototype.h=function(){return!0};qe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:yo(function(){var o;(o=t.W)==null||o.call(t)}))};qe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&yo(function(){var r;(r=t.Z)==null||r.call(t)}))}};qe.prototype.subscribe=function(e){var t=this;return be(function(){var n=t.value;yo(function(){return e(n)})},{name:"sub"})};qe.prototype.valueOf=function(){return this.value};qe.prototype.toString=function(){return this.value+""};qe.prototype.toJSON=function(){return this.value};qe.prototype.peek=function(){var e=this;return yo(function(){return e.value})};Object.defineProperty(qe.prototype,"value",{get:function(){var e=gd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ca>100)throw new Error("Cycle detected");(function(n){Qt!==0&&Ca===0&&n.l!==el&&(n.l=el,Ra={S:n,v:n.v,i:n.i,o:Ra})})(this),this.v=e,this.i++,Na++,Qt++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{La()}}}});function w(e,t){return new qe(e,t)}function bd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function yd(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function kd(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Un(e,t){qe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Na-1,this.f=4}Un.prototype=new qe;Un.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Na))return!0;if(this.g=Na,this.f|=1,this.i>0&&!bd(this))return this.f&=-2,!0;var e=pe;try{yd(this),pe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return pe=e,kd(this),this.f&=-2,!0};Un.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}qe.prototype.S.call(this,e)};Un.prototype.U=function(e){if(this.t!==void 0&&(qe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Un.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Un.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=gd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new Un(e,t)}function wd(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qt++;var n=pe;pe=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ll(e),o}finally{pe=n,La()}}}function ll(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,wd(e)}function Cb(e){if(pe!==this)throw new Error("Out-of-order effect");kd(this),pe=e,this.f&=-2;try{8&this.f&&ll(this)}finally{La()}}function ko(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,dr&&dr.push(this)}ko.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ko.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,wd(this),yd(this),Qt++;var e=pe;return pe=this,Cb.bind(this,e)};ko.prototype.N=function(){2&this.f||(this.f|=2,this.u=mr,mr=this)};ko.prototype.d=function(){this.f|=8,1&this.f||ll(this)};ko.prototype.dispose=function(){this.d()};function be(e,t){var n=new ko(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var xd,hr,_a,Rb=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Sd=[];be(function(){xd=this.N})();function wo(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function fr(e){if(_a){var t=_a;_a=void 0,t()}_a=e&&e.S()}function Ed(e){var t=this,n=e.data,o=Lb(n);o.name="ReactiveDom",o.value=n;var r=Tt(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=D(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),m=D(function(){return!Array.isArray(d.value)&&!od(d.value)}),p=be(function(){if(this.N=_d,m.value){var f=d.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){p(),$.call(this)},[m,d]},[]),s=r[0],i=r[1];return s.value?i.peek():i.value}Ed.displayName="ReactiveTextNode";Object.defineProperties(qe.prototype,{constructor:{configurable:!0,value:sd(go,null).constructor},type:{configurable:!0,value:Ed},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});wo("__b",function(e,t){if(fr(),hr=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var s=o[r];s instanceof qe&&(n||(t.__np=n={}),n[r]=s,o[r]=s.peek())}}e(t)});wo("__r",function(e,t){if(e(t),t.type!==go){fr();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,s){var i;return be(function(){i=this},{name:s}),i.c=r,i})((function(r){return function(){var s;Rb&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),hr=o,fr(n)}});wo("__e",function(e,t,n,o){fr(),hr=void 0,e(t,n,o)});wo("diffed",function(e,t){fr(),hr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,s=n.U;if(s)for(var i in s){var c=s[i];c===void 0||o&&i in o||(c.d(),s[i]=void 0)}if(o){s||(s={},n.U=s);for(var u in o){var d=s[u],m=o[u];d===void 0?(d=Nb(n,u,m,r),s[u]=d):d.o(m,r)}}}e(t)});function Nb(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,s=w(n);return{o:function(i,c){s.value=i,o=c},d:be(function(){this.N=_d;var i=s.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}wo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var s=o[r];s&&s.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});wo("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});cr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(o||s||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Lb(e,t){return Tt(function(){return w(e,t)},[])}function At(e,t){var n=T(e);return n.current=e,hr.__$f|=4,Tt(function(){return D(function(){return n.current()},t)},[])}var Mb=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Pb(){M(function(){for(var e;e=Sd.shift();)xd.call(e)})}function _d(){Sd.push(this)===1&&(ie.requestAnimationFrame||Mb)(Pb)}var l=gb.bind(sd);var mn="id name email emailConfirmed role timeZone locale version createdAt",Fn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${mn} }`,Td=`mutation Refresh { refreshSession { ${Fn} } }`,J=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,qn=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${J} }
changes { field before after beforeText afterText }`,vr=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,Ad=`query Start {
cursor
me { ${mn} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${vr} }
events(last: 40) { nodes { ${qn} } }
inbox(first: 1) { unreadCount cursor }
}`;var Id=window.taskflowAhead??=[];function Ma(e,t){let n=Id.findIndex(o=>o.what===e&&o.as===t);return n<0?void 0:Id.splice(n,1)[0].answer}var Ub=3e4,Fb=new qu({url:location.origin,timeout:Ub,language:void 0,cookie:!0,fetch:(e,t)=>Ma(t.body,t.headers.authorization)??fetch(e,t)}),He=(e,t,{token:n=null,keepalive:o}={})=>Fb.ask({query:e,variables:t},n,{keepalive:o});var qb=2e4,ul="taskflow.owner",xo="taskflow.last",S=w(void 0),gr=w(""),Pa=null,Dd=0,cl=null;async function br(){return Pa&&Date.now()>Dd-qb&&await Hn(),Pa}function yr({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");Pa=e,Dd=Date.now()+t*1e3,gr.value="",Hb(n.id);let o=S.peek();(o?.id!==n.id||o.version<=n.version)&&(S.value=n)}function Hn(){return cl??=Kb(Bb).finally(()=>{cl=null}),cl}function Bn(e=""){Fa(),Pa=null,S.peek()&&(gr.value=e),S.value=null}var Ua=e=>localStorage.getItem(ul)===e;function Hb(e){if(!Ua(e)){Fa();try{localStorage.setItem(ul,e)}catch{}}}function Fa(){localStorage.removeItem(xo),localStorage.removeItem(ul)}async function Bb(){let{refreshSession:e}=await He(Td,{},{keepalive:!0});return e?.token?yr(e):Bn("door.ended"),!!e?.token}function Kb(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var Od=e=>!!e?.types.includes("Files");function Cd(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function Rd(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function So({clipboardData:e}){return e&&!e.types.includes("text/plain")?Cd(e):[]}function qa(e){let[t,n]=x(0),o=r=>s=>{!e||!Od(s.dataTransfer)||(s.preventDefault(),s.stopPropagation(),r(s))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(Cd(r))})}}function Nd(){I(()=>{let e=t=>{t.defaultPrevented||!Od(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function Ha(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var Ba={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},Ld=()=>navigator.languages.find(e=>e.split("-")[0]in Ba),Md=(e="en")=>e.split("-")[0]in Ba?e.split("-")[0]:"en";var kr=w(Date.now());setInterval(()=>{kr.value=Date.now()},3e4);var pn=D(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:S.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),C=D(()=>Eo(kr.value)),dl=null;function Eo(e){return dl?.resolvedOptions().timeZone!==pn.value&&(dl=new Intl.DateTimeFormat("en-CA",{timeZone:pn.value,year:"numeric",month:"2-digit",day:"2-digit"})),dl.format(new Date(e))}function U(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function wr(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}function xr(e){return/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(e)&&U(`${e.slice(0,8)}01`,Number(e.slice(8))-1)===e}function Pd(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function _o(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${To(o)}:00Z`);return new Date(o).toISOString()}var ml=null;function To(e){return ml?.resolvedOptions().timeZone!==pn.value&&(ml=new Intl.DateTimeFormat("en-GB",{timeZone:pn.value,hour:"2-digit",minute:"2-digit"})),`${Eo(e)}T${ml.format(e)}`}var rt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function Sr(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(s=>s.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var Wb=["week","day","hour","minute","second"],Ud=["byte","kilobyte","megabyte","gigabyte"],pl=new Map;function Qe(e,t){let n=`${e.name} ${ze.value} ${JSON.stringify(t)}`;return pl.has(n)||pl.set(n,new e(ze.value,t)),pl.get(n)}var qd=w({}),ze=w("en"),Fd="";async function Ao(e="en"){let t=Md(e);if(t!==Fd){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(Ma(n)??fetch(n));qd.value=await o.json(),Fd=t}ze.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function a(e,t={}){return Hd(e,t).replace(/\{(\w+)\}/g,(n,o)=>Gb(t[o]))}function ye(e,t){return Hd(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}a.day=e=>{let t=Pd(C.value,e);return t>=-1&&t<=1?jb(Qe(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Kn(e,{weekday:"short"}):Kn(e,{day:"numeric",month:"short",...e.slice(0,4)!==C.value.slice(0,4)&&{year:"numeric"}})};a.longDay=e=>Kn(e,{weekday:"long",day:"numeric",month:"long"});a.month=e=>Kn(e,{month:"long",year:"numeric"});a.date=(e,t)=>Kn(e,t);a.list=e=>Qe(Intl.ListFormat).format(e);a.number=e=>Qe(Intl.NumberFormat).format(e);a.size=e=>{let t=Math.min(Ud.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Qe(Intl.NumberFormat,{style:"unit",unit:Ud[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};a.ago=e=>{let t=Date.parse(e),n=Math.floor((kr.value-t)/6e4);if(n<1)return a("time.now");if(n<60)return Qe(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=kr.value-t<20*36e5;return Qe(Intl.DateTimeFormat,{...fl(),...!o&&{day:"numeric",month:"short"}}).format(t)};a.at=e=>Qe(Intl.DateTimeFormat,{...fl(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));a.time=e=>Qe(Intl.DateTimeFormat,{...fl(),timeZone:"UTC"}).format(e*6e4);a.weekday=e=>Kn(U("2024-01-01",e-1),{weekday:"long"});a.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=Wb.flatMap((o,r)=>Number(t[r])?[Qe(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Qe(Intl.ListFormat,{type:"unit"}).format(n)};a.lasting=e=>{let[t,n]=e<5400?["minute",60]:e<172800?["hour",3600]:["day",86400],o=e/Number(n),r=o<10?1:0;return Qe(Intl.NumberFormat,{style:"unit",unit:t,unitDisplay:"long",maximumFractionDigits:r}).format(o)};a.weekdays=()=>{let e=Sr(ze.value);return Array.from({length:7},(t,n)=>Kn(U("2024-01-01",e+n),{weekday:"short"}))};a.weekOf=e=>U(e,-((rt(e)-Sr(ze.value)+7)%7));a.span=(e,t)=>Qe(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function fl(){let{hour12:e}=Qe(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:pn.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function Hd(e,t){let n=qd.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Qe(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var Gb=e=>typeof e=="number"?a.number(e):String(e??""),Kn=(e,t)=>Qe(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),jb=e=>e.charAt(0).toLocaleUpperCase(ze.value)+e.slice(1);var Vb=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,Yb=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function _(e,t,n={}){try{return await He(e,t,{...n,token:await br()})}catch(o){if(!(o instanceof de)||!Yb.has(o.code)||!await Hn())throw o;return He(e,t,{...n,token:await br()})}}var Wn=new Set;async function fn(e=!1,t=!1){Fa(),await Promise.all([...Wn].map(n=>n())),await _(Vb,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),Bn()}var Bd=2e4,zb=8e3,Zb=new Set([4401,4403]);function Kd(e){let t=new Map,n=new AbortController,o=null,r=!1,s=0,i=0,c=0,u=0;function d(v){o?.readyState===WebSocket.OPEN&&o.send(JSON.stringify(v))}function m(v){let g=t.get(v);g&&d({id:v,type:"subscribe",payload:{query:g.query,variables:g.variables()}})}async function p(){let v=await br().catch(()=>null);if(n.signal.aborted)return;if(!v)return b();let g=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");o=g,g.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${v}`}}),g.onmessage=({data:y})=>{c=Date.now(),$(JSON.parse(y))},g.onclose=({code:y})=>o===g&&h(y)}function $({type:v,id:g,payload:y}){let E=t.get(g);if(v==="connection_ack"){r=!0,s=0;for(let A of t.keys())m(A);i=setInterval(f,Bd),e.up()}else v==="ping"?d({type:"pong"}):v==="next"?y.errors?E?.failed(Sa(y.errors,{})):E?.next(y.data):v==="error"&&t.delete(g)?E?.failed(Sa(y,{})):v==="complete"&&t.delete(g)&&E?.done?.()}function f(){if(Date.now()-c>Bd+zb)return o?.close(4e3);d({type:"ping"})}async function h(v){if(clearInterval(i),r=!1,o=null,!n.signal.aborted){if(e.down(),Zb.has(v)&&await Hn().catch(()=>!0)===!1)return e.signedOut();b()}}function b(){s+=1,Fu(Uu(s),n.signal).then(p,()=>{})}return p(),{subscribe(v,g,y){let E=String(u+=1);return t.set(E,{query:v,variables:g,...y}),r&&m(E),()=>{t.delete(E)&&d({id:E,type:"complete"})}},close(){n.abort(),clearInterval(i),o?.close(1e3)}}}var Je=`errors { code message path
... on ConflictError { currentVersion conflictingFields current { ... on Task { ${J} description } } } }`,Wd=`query Teams { me { ${mn} } teams(includeArchived: true) { ${vr} } }`,Gd=`subscription Live($after: Cursor) {
events(after: $after) {
__typename
... on StreamEvent { cursor event { ${qn} } }
... on StreamReady { cursor replayed }
... on StreamReset { cursor reason }
}
}`,jd=`subscription Own($after: Cursor) {
events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
__typename
... on StreamEvent { cursor event { name task { id } } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Ka=`subscription Numbers($filter: TaskFilter) {
dashboardStats(filter: $filter, minIntervalMs: 250) {
stats {
totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
byAssignee(first: 8) { user { id name } count overdue }
flow(days: 14) { date created completed open }
}
}
}`,Vd=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
nodes { ${J} } pageInfo { hasNextPage endCursor } totalCount
}
}`,Yd=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
search(query: $text, filter: $filter, first: $first) {
nodes { task { ${J} } matches { field snippet } }
}
}`,Io="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",Wa="id at beforeDue firedAt",zd=`query Sheet($id: ID!) {
task(id: $id) { ${J} description startedAt watchers { id name } reminders { ${Wa} } }
}`,Zd="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Qd=`query Watchers($id: ID!) { task(id: $id) { ${J} watchers { id name } } }`,Jd="subscription Looking($id: ID!) { presence(taskId: $id) { viewers { id name } } }",Xd=`mutation Create($input: CreateTaskInput!, $key: String!) {
createTask(input: $input) @idempotent(key: $key) { ${Je} task { ${J} description } }
}`,Ga=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
updateTask(id: $id, input: $input) @idempotent(key: $key) {
${Je} task { ${J} description nextOccurrence { ${J} } }
}
}`,em=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
moveTask(id: $id, input: $input) @idempotent(key: $key) {
${Je} task { ${J} nextOccurrence { ${J} } }
}
}`,tm=`query Place($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,nm=`query Around($team: ID!, $at: String!) {
above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
nodes { id }
}
below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
nodes { id }
}
}`,om=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
createLabel(input: $input) @idempotent(key: $key) { ${Je} label { id } }
}`,rm=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Je} task { ${J} watchers { id name } } }
}`,ja=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Je} results { task { ${J} } } }
}`,am=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Je} results { task { ${J} } } }
}`,$l=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Je} deletedId }
}`,Va=`mutation Undo($target: UndoTarget!, $key: String!) {
undo(target: $target) @idempotent(key: $key) { ${Je} results { task { ${J} description } } }
}`,sm=`query OfOneCall($origin: String!, $name: String!) {
events(first: 100, filter: { originId: $origin, names: [$name] }) { nodes { id subjectId undoable } }
}`,im=`mutation Restore($id: ID!, $key: String!) {
restoreTask(id: $id) @idempotent(key: $key) { ${Je} task { ${J} description } }
}`;var Qb=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["reports",/^\/reports$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],hl=new Set(["sign-in","register","forgot","reset","confirm"]),vl=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Gn=w(Qa("push")),re=D(()=>Er(Gn.value.path)),Y=D(()=>{if(re.value.name!=="task")return re.value;let e=Er(Gn.value.under??"/tasks");return hl.has(e.name)?Er("/tasks"):e}),Ya=D(()=>({step:Gn.value.step,scroll:Gn.value.scroll??0}));function z(e,{replace:t=!1}={}){let n=Er(e).name==="task"?{under:Y.peek().path}:{};t?n.from=_r().from:(n.from=re.peek().path,history.replaceState({..._r(),scroll:Za().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Gn.value=Qa(t?"replace":"push")}function za(e){let t=e.toString(),n=new URL(Y.peek().path,location.origin).pathname+(t?`?${t}`:"");if(re.peek().name!=="task")return z(n,{replace:!0});history.replaceState({..._r(),under:n},""),Gn.value=Qa("replace")}var It=e=>z(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:re.peek().name==="task"});function jn(){let{path:e}=Y.peek();_r().from===e?history.back():z(e,{replace:!0})}function Za(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Gn.value=Qa("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=Er(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),z(n,{replace:re.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function Er(e){let t=new URL(e,location.origin);for(let[n,o]of Qb){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function _r(){return history.state??{}}function Qa(e){return{..._r(),path:location.pathname+location.search,step:e}}var Jb=new Set(["MEMBER","ADMIN"]),ae=w([]),De=D(()=>ae.value.filter(e=>!e.archivedAt)),X=D(()=>De.value.filter(e=>Jb.has(e.myRole??"")||S.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),bt=D(()=>{let e=new Map;for(let t of De.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function dt(e){return(De.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Xe(){let e=await _(Wd,{});M(()=>{ae.value=e.teams,e.me&&e.me.version>(S.peek()?.version??0)&&(S.value=e.me)})}var lm=D(()=>new Map(ae.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Jt=e=>e?lm.value.get(e.id):void 0,Lt=e=>ae.value.find(({id:t})=>t===e)?.stages??[];function gl(e,t){let n=ae.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function cm(e,t){let n=lm.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:gl(r.id,o)}}var Xb=new Set(["PENDING","IN_PROGRESS"]),fe=e=>!e.deletedAt,Z=e=>Xb.has(e.status),Be=new Map,yl=new Map,bl=new Set;function Tr(e){let t=Be.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:w(null)};return Be.set(e,n),n}var G=e=>Tr(e).shown,R=e=>Be.get(e)?.shown.peek(),Ja=e=>yl.get(e)??(Be.get(e)?.known?e:void 0);function*$n(){for(let{shown:e}of Be.values()){let t=e.peek();t&&(yield t)}}function*Xa(){for(let{known:e}of Be.values())e?.version&&(yield e)}function le(e){let t=Tr(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,yl.set(e.key,e.id),Do(e.id),!0)}function es(e){M(()=>e.forEach(le))}function Mt(e,t=Be.get(e)?.known?.version??0){let n=Tr(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),Do(e)}var ts=e=>{Tr(e).gone=-1};function _e(e,t,n){Be.get(e)?.patches.set(t,n),Do(e)}function um(e,t){let n=Be.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return Mt(e,-1);Do(e)}}function kl(e,t){let n=Tr(e.id);n.known={...e,version:0},n.patches.set(t,{}),Do(e.id)}var dm=e=>(Be.get(e)?.gone??-1)>=0,Vn=e=>Be.get(e)?.known;function ns(e,t){let n=Be.get(e);n?.known?.version&&(n.known={...n.known,...t},Do(e))}function mm(){for(let e of Be.values())e.doubted=e.known!==null,e.gone=-1}function pm(){M(()=>{for(let[e,t]of Be)t.doubted&&!t.patches.size&&Mt(e,-1)})}function fm(){M(()=>{for(let e of Be.keys())Mt(e,-1)}),Be.clear(),yl.clear()}function $m(e){return bl.add(e),()=>bl.delete(e)}function Do(e){let t=Be.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&ey(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:Z(o)&&!!o.dueDate&&o.dueDate<C.peek()}),!(n===null&&o===null)&&M(()=>{t.shown.value=o;for(let r of bl)r.touch(e,n,o)})}function ey(e,{relabel:t,...n}){let o={...e,...n,...cm(e,n)};return t?{...o,labels:ty(o.labels,t)}:o}function ty(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(s=>s.id===r)),...t]}var mt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Pt=["LOW","MEDIUM","HIGH","URGENT"];function Xt(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.blocked!==void 0&&(t.blocked=e.blocked),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=ny(e.due)),t}function vm(e){let t=j(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||ry(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(e.blocked===void 0||n.blocked===e.blocked)&&(!e.labels||ay(n,e.labels))&&(!e.from||!e.to||gm(n.dueDate,e.from,e.to))&&(!e.due||oy(n,e.due))&&(!t.length||sy(n,t))}function Oo(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:s}of e){let i=iy(hm(n,r),hm(o,r),s==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var j=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function ny(e){return e==="today"?{eq:C.peek()}:e==="week"?{gte:C.peek(),lte:U(C.peek(),7)}:e==="later"?{gt:C.peek()}:e==="none"?{isNull:!0}:void 0}function oy(e,t){return t==="overdue"?e.overdue&&Z(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===C.peek():t==="later"?e.dueDate>C.peek():gm(e.dueDate,C.peek(),U(C.peek(),7)):!1}var gm=(e,t,n)=>e!==null&&e>=t&&e<=n;function ry(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?S.peek()?.id:t)}var ay=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function sy(e,t){if(e.found===t.join(" "))return!0;let n=j(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(s=>r===t.length-1?s.startsWith(o):s===o))}function hm(e,t){return t==="PRIORITY"?Pt.indexOf(e.priority):t==="STATUS"?mt.indexOf(e.status):t==="TITLE"?j(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function iy(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var os=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Yn=w(new Map),Co=D(()=>new Map(ae.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function yt(e){let t=ae.value.find(({id:o})=>o===e)?.labels??[],n=[...Yn.value.values()].filter(o=>o.teamId===e&&!Co.value.has(o.label.id));return xl([...t,...n.map(({label:o})=>o)])}var bm=({labels:e})=>xl(e.map(t=>Co.value.get(t.id)??t));function ym(e){let t=De.value.filter(({id:o})=>!e||o===e),n=xl(t.flatMap(({id:o})=>yt(o)));return[...Map.groupBy(n,({name:o})=>j(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function rs(e){let t=new Set(e.map(o=>j(Co.value.get(o)?.name??""))),n=[...Co.value.values()].filter(({name:o})=>t.has(j(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var wl=(e,t)=>e.find(n=>j(n.name)===j(t.trim())),as=e=>Co.value.get(e);function Ro(e){let t=os.map(n=>e.filter(o=>o.color===n).length);return os[t.indexOf(Math.min(...t))]}function ss(e,t){Yn.value=new Map([...Yn.peek(),[t.id,{teamId:e,label:t}]])}function km(){Yn.value=new Map}function wm(e,t){let n=Yn.peek().get(e);n&&(Yn.value=new Map([...Yn.peek()].filter(([o])=>o!==e)),!(!t||Co.peek().has(e))&&(ae.value=ae.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var xl=e=>e.toSorted((t,n)=>j(t.name).localeCompare(j(n.name))||(t.id<n.id?-1:1));var Sm="taskflow.scope",ly=new Set(["today","tasks","board","calendar","reports","trash"]),cy=/^\/(today|tasks|board|calendar|reports|trash)?$/,xm=JSON.parse(localStorage.getItem(Sm)??"null"),is=w({team:"",mine:!1}),Ut=D(()=>Ar()?Y.value.query.get("team")??"":is.value.team),ls=D(()=>Ar()?Y.value.query.get("assignee")==="me":is.value.mine);be(()=>{Ar()&&(is.value={team:Ut.value,mine:ls.value},localStorage.setItem(Sm,JSON.stringify(is.value)))});var Ft=D(()=>De.value.find(e=>e.key===Ut.value)),cs=D(()=>Y.value.name==="overview"?{}:Xt({team:Ft.value?.id,assignee:ls.value?"me":void 0}));function Oe(e,t={}){let{team:n,mine:o}={team:Ut.value,mine:ls.value,...t},r=new URL(e,location.origin);if(!cy.test(r.pathname))return e;let s=ae.value.length>0&&!De.value.some(({key:i})=>i===n);return n&&!s&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Sl(e){if(!Ar())return Oe("/tasks",{team:e});let t=new URLSearchParams(Y.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(Y.value.path,location.origin).pathname+(n?`?${n}`:"")}function El(){let{name:e,query:t}=re.peek();e==="today"&&![...t.keys()].length&&xm&&z(Oe("/",xm),{replace:!0})}function Ke(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?ae.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:uy(e.get("label")),stage:e.get("stage")||void 0,blocked:e.has("blocked")?e.get("blocked")==="yes":void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function uy(e){if(e)return e==="none"?[]:rs(e.split(",").filter(Boolean))}function Ce(e){let t=new URLSearchParams(Y.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);za(t)}function Em(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=Ar()?Ke(Y.value.query):Ke(new URLSearchParams),s=X.value.find(u=>u.key===Ut.value),c=ls.value||e==="me"?S.value:bt.value.find(({id:u})=>u===e);return{...s&&{team:s},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:C.value},...o?.length&&{labels:dy(o)},...r&&Jt({id:r})&&{stage:{id:r}}}}function dy(e){let t=e.map(as).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>j(n))).size===1?t:[]}function Ar(){return ly.has(Y.value.name)}function _m({nextOccurrence:e,...t}){return e&&le(e),t}function us(e,t){let n=e?.status==="COMPLETED"&&e.nextOccurrence;if(!(!n||!t||!("status"in t||"stage"in t)))return{text:_l(n),to:`/t/${n.key}`}}var _l=({key:e,dueDate:t})=>a("repeat.became",{task:e,day:t?a.day(t):a("due.never")});var Al="taskflow.waiting",Tm=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),my=3e3,et=w([]),Ir=D(()=>et.value.length),Dr=w(!1),Tl=!1,Am=0,Im=new Map;function hn(e,t){for(let n of e)Im.set(n,t)}function vn(e){return ds([...et.peek(),{...e,who:S.peek()?.id}]),zn()}async function zn(){if(clearTimeout(Am),!Tl){for(Tl=!0;S.peek()&&et.peek()[0]?.who===S.peek()?.id;){let[e]=et.peek(),t=await py(e);if(!t)break;M(()=>{ds(et.peek().slice(1)),Im.get(e.field)?.(e,t)})}Tl=!1}}function Dm(){let e=JSON.parse(sessionStorage.getItem(Al)??"null"),t=S.peek()?.id;return e?.who===t&&!et.peek().length&&ds(e.writes.map(n=>({...n,who:t}))),et.peek().length&&e?.who!==t&&ds([]),et.peek()}async function py(e){try{e.first&&(e.found??=await fy(e.first));let t=await _(e.query,e.variables,{keepalive:e.keepalive});return Dr.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof de?t.code:"INTERNAL";return Zt(t)?$y():Tm.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var fy=({query:e,variables:t})=>_(e,t).catch(n=>{if(n instanceof de&&!Zt(n)&&!Tm.has(n.code))return null;throw n});function $y(){return Dr.value=!0,Am=setTimeout(zn,my),null}function ds(e){et.value=e,e.length?sessionStorage.setItem(Al,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Al)}be(()=>{let e=t=>t.preventDefault();if(!(!Dr.value||!Ir.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var hy=8e3,Zn=w([]),vy=0;function O(e){let t=vy+=1;return Zn.value=[...Zn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>gn(t),hy),t}function gn(e){Zn.value=Zn.peek().filter(t=>t.id!==e)}var gy=500,Qn=[],Or=null;async function Om(){if(Or&&(await Or).errors.length)return;let e=Qn.pop();if(!e)return void O({text:a("undo.nothing")});gn(e.toast),e.run()}function Jn(e){return Or=e,e.then(()=>{Or===e&&(Or=null)}),e}function Te(e,t,n,o){let r=()=>{Qn.includes(i)&&Qn.splice(Qn.indexOf(i),1),gn(i.toast)},i={run:t,toast:O({text:e,undo:()=>{r(),t()},to:n,also:o})};return Qn.push(i),Qn.length>gy&&Qn.shift(),r}var Cm={assignee:"assigneeId",stage:"stageId",team:"teamId"},by=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask","relateTasks","unrelateTasks","skipOccurrence","undo"],Il=100,Cr=new Map,ps=new Set;function tt(e,t,n={}){let o=Hm(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Gm(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let s=H("change"),i=Bm(t,o);return _e(e.id,s,i),ve(s,"updateTask",Ga,{id:e.id,input:r},[e.id],{shown:i,before:Km(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Ty(e,t,o)})}async function fs(e,t){let n=e.filter(i=>Hm(i,t).length);if(n.length===1)return void await tt(n[0],t);let o=Object.keys(t),r=new Map(n.map(i=>[i.id,Km(i,o)])),s=new Map([]);await No(n.map(({id:i})=>i),i=>{let c=H("change");return s.set(c,i),yy(i,t,c)},{told:a("did.several",{n:n.length}),undone:a("undo.several",{n:n.length})},()=>Nm(s,r))}var Nm=(e,t)=>Promise.all([...e].map(([n,o])=>{let r=H("change");return M(()=>{for(let s of o)_e(s,r,t.get(s)??{})}),ve(r,"undo",Va,{target:{originId:n}},o,{told:"",silent:!0,back:!0})}));function yy(e,t,n){let o=Object.keys(t);M(()=>{for(let s of e)_e(s,n,t)});let r={shown:t,told:"",silent:!0};return ve(n,"updateTasks",ja,{ids:e,input:Gm(t,o)},e,r)}async function $s(e){if(e.length===1)return void await Lm(e[0]);let t=new Map([]);await No(e.map(({id:n})=>n),n=>{let o=H("change");t.set(o,n);let r={deletedAt:new Date().toISOString()};return M(()=>{for(let s of n)_e(s,o,r)}),ve(o,"deleteTasks",am,{ids:n},n,{told:"",shown:r,silent:!0})},{told:a("did.deletedSeveral",{n:e.length}),undone:a("undo.several",{n:e.length})},()=>Nm(t,new Map(e.map(({id:n})=>[n,{deletedAt:null}]))))}async function No(e,t,{told:n,undone:o,to:r},s){let i=Promise.all(Ay(e,t)).then(u=>({errors:u.flatMap(({errors:d})=>d)})),{errors:c}=await Jn(i);if(c.length)return void O({bad:!0,text:a("did.refused",{what:n,why:B(c[0])})});Te(n,async()=>{let u=(await s()).flat().flatMap(({errors:d})=>d);u.length?O({bad:!0,text:a("undo.refused",{why:B(u[0])})}):O({text:o})},r)}function Rr(e,t={}){let n=H("task"),o=H("change"),{team:r,assignee:s,labels:i,stage:c,...u}=e,d={id:n,...u,teamId:r.id,...s&&{assigneeId:s.id},...c&&{stageId:c.id},...i?.length&&{labelIds:i.map(m=>m.id)}};return kl({...Pm(n),...e,...Wm(r.id,e)},o),ve(o,"createTask",Xd,{input:d},[n],{told:a("did.created",{task:u.title}),...t})}function Lm(e){let t=H("change"),n={deletedAt:new Date().toISOString()};return _e(e.id,t,n),ve(t,"deleteTask",$l,{id:e.id,permanently:!1},[e.id],{shown:n,told:a("did.deleted",{task:e.key||e.title})})}function Mm(e){return ve(H("change"),"deleteTask",$l,{id:e.id,permanently:!0},[e.id],{back:!0,told:a("did.purged",{task:e.key})})}function hs(e,{silent:t}={}){let n=H("change"),o={deletedAt:null};return _e(e.id,n,o),ve(n,"restoreTask",im,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:a("did.restored",{task:e.key})})}function Dl(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of Dm())if(ps.add(t),e==="createTask"){let{teamId:s,assigneeId:i,stageId:c,labelIds:u=[],...d}=o.input,m=ae.peek().find(({id:b})=>b===s)??{id:s,key:"",name:""},p=bt.peek().find(({id:b})=>b===i)??null,$=u.map(as).filter(Boolean),f=c?{id:c}:void 0,h={...d,team:m,assignee:p,labels:$};kl({...Pm(n[0]),...h,...Wm(s,{...h,stage:f})},t)}else if(e==="createLabel"){let{teamId:s,...i}=o.input;ss(s,i)}else if(r?.shown)for(let s of n)_e(s,t,r.shown)}var ky=0;function Pm(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},recurrence:null,version:0,rank:`~${String(ky+=1).padStart(6,"0")}`,status:"PENDING",priority:"MEDIUM",assignee:null,creator:S.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function ve(e,t,n,o,r,s,i){ps.add(e);let c=new Promise(u=>Cr.set(e,u));return vn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:s,...i&&{first:i}}),Jn(c)}hn(by,(e,t)=>{let n=t.errors[0];M(()=>{n||wy(e,t),e.field==="createLabel"?wm(e.variables.input.id,!n):n?.current&&le(n.current);for(let o of e.taskIds)um(o,e.key)}),n?Sy(e,n):Ey(e,t),Cr.get(e.key)?.(t),Cr.delete(e.key)});function wy({field:e,taskIds:t,variables:n,note:o},{task:r,results:s}){if(e==="deleteTask"&&n.permanently)return Mt(t[0],1/0);if(e==="restoreTask"||e==="undo")for(let c of t)ts(c);let i=e==="deleteTask"&&Vn(t[0]);i&&le({...i,deletedAt:o.shown?.deletedAt??null}),r&&le({..._m(r),...xy(o)});for(let c of s??[])c.task&&le(c.task)}var xy=({shown:e})=>e&&"parentId"in e?{parentId:e.parentId}:{};function Sy({key:e,note:t},n){if(t?.silent&&Cr.has(e)||t?.quiet==="all"&&Cr.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=B(n);t?.back?O({bad:!0,text:a("undo.refused",{why:o})}):O({bad:!0,text:t?.told?a("did.refused",{what:t.told,why:o}):o})}function B({code:e,message:t}){return t||a(`error.${e}`)}function Ey({key:e,field:t,note:n,taskIds:o},{task:r}){if(n.silent)return;if(n.back)return void O({text:n.told});let s=()=>{let i=R(o[0]);t==="updateTask"&&r&&n.before?ms(e,r,n.before):t==="createTask"&&r?Lm(r):t==="deleteTask"&&i&&ms(e,i,{deletedAt:null},a("did.restored",{task:i.key}))};Te(n.told,s,t==="deleteTask"||!r?void 0:`/t/${r.key}`,us(r,n.shown))}function ms(e,t,n,o=a("undo.done",{task:t.key})){let r=H("change");_e(t.id,r,n);let s={shown:n,back:!0,told:o};ve(r,"undo",Va,{target:{originId:e}},[t.id],s)}async function Um(e,t){let n={back:!0,told:a("undo.done",{task:e.key})},{errors:o}=await Fm(t.id,e.id,n);if(o.length||!t.originId||!t.name.startsWith("task."))return;let s=(await _(sm,{origin:t.originId,name:t.name}).catch(()=>null))?.events.nodes.filter(({undoable:c,subjectId:u})=>c&&u!==e.id)??[],i=()=>_y(s);s.length&&O({text:a("undo.others",{n:s.length}),more:{text:a("undo.there"),run:i}})}async function _y(e){let t={back:!0,told:"",silent:!0},o=(await Promise.all(e.map(({id:r,subjectId:s})=>Fm(r,s,t)))).flatMap(({errors:r})=>r);o.length<e.length&&O({text:a("undo.several",{n:e.length-o.length})}),o.length&&O({bad:!0,text:a("undo.refused",{why:B(o[0])})})}var Fm=(e,t,n)=>ve(H("change"),"undo",Va,{target:{eventId:e}},[t],n);function Ty(e,t,n){let o=e.key||e.title;if(n.length>1)return a("did.changed",{task:o});let[r]=n;return r==="status"?a(`did.${t.status}`,{task:o}):r==="stage"?a("did.staged",{task:o,to:Jt(t.stage)?.name}):r==="parentId"?t.parentId?a("did.partOf",{task:o,to:R(t.parentId)?.key}):a("did.promoted",{task:o}):r==="priority"?a("did.priority",{task:o,to:a(`priority.${t.priority}`)}):r==="assignee"?t.assignee?a("did.assigned",{task:o,to:t.assignee.name}):a("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?a("did.due",{task:o,day:a.day(t.dueDate)}):a("did.undue",{task:o}):a("did.changed",{task:o})}var Rm=e=>qm(e)??(e||null),qm=e=>e&&typeof e=="object"&&"id"in e?e.id:null,Hm=(e,t)=>Object.keys(t).filter(n=>Rm(e[n])!==Rm(t[n])),Bm=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function Km(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:s}=e;return{...Bm(e,n),...o&&(s?{stage:s}:{status:r})}}function Wm(e,{stage:t,status:n}){let o=Jt(t);return o?{stage:{id:o.id},status:o.status}:{stage:gl(e,n??"PENDING"),status:n??"PENDING"}}var Gm=(e,t)=>Object.fromEntries(t.map(n=>[Cm[n]??n,Cm[n]?qm(e[n]):e[n]])),Ay=(e,t)=>Array.from({length:Math.ceil(e.length/Il)},(n,o)=>t(e.slice(o*Il,(o+1)*Il)));var Iy=120,Dy=/^(session|api_key)\.|^task\.progressed$/,qt=w([]);function vs(e){qt.value=e.filter(zm).reverse().map(t=>({event:t}))}function Vm(e){!zm(e)||qt.peek().some(t=>t.event?.id===e.id)||(qt.value=[{event:e,fresh:!0},...qt.peek()].slice(0,Iy))}function Ym(e){qt.value=[{caught:e,id:`caught-${Date.now()}`},...qt.peek()]}var zm=e=>!Dy.test(e.name);function Zm(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Ry(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Oy=30*6e4,Cy=new Set(["task.updated","attachment.created"]),jm=({task:e,subjectId:t})=>e?.id??t,Ry=(e,t)=>Cy.has(e.name)&&t.name===e.name&&jm(t)===jm(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Oy;var Ze=w(null),We=w(new Set),Ol=null;function Nr(e){let t=new Set(We.peek());t.delete(e)||t.add(e),Ol=e,We.value=t}function Cl(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(pt),n=[t.indexOf(Ol??Ge.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,s)=>r-s),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);We.value=new Set([...We.peek(),...o,e])}function bn(){Ol=null,We.peek().size&&(We.value=new Set)}var ce=w(""),gs=w([]),Rl=w({});function Dt(e={}){Rl.value=e,ce.value="new"}var Ge=w(null),$e=w(null),Xn=w(!1),Qm=matchMedia("(max-width: 900px)"),Jm=()=>{Xn.value=Qm.matches};Qm.addEventListener("change",Jm);Jm();var pt=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Nl(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function Lr(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Nl(e==="dark"?"light":"dark")}function me(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Ll=new Set;function Ne(e){return Ll.add(e),()=>Ll.delete(e)}var Xm=()=>Promise.all([...Ll].map(e=>e()));var Lo=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=w([]),this.horizon=null,this.stop=$m(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...$n()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),s=r.indexOf(t);if(!o||!this.holds(o)){s>=0&&(this.ids.value=r.toSpliced(s,1));return}if(s>=0&&n&&this.inPlace(r,s,o))return;let i=s<0?r:r.toSpliced(s,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&R(t[n-1]),s=n<t.length-1&&R(t[n+1]);return(!r||this.compare(r,o)<0)&&(!s||this.compare(o,s)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let s=o+r>>1,i=R(t[s]);i&&this.compare(i,n)<0?o=s+1:r=s}return o}};var eo=new Set,Mo=class{constructor(t,n,o={}){let{size:r=50,all:s=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=s,this.view=new Lo(vm(t),Oo(n)),this.ids=this.view.ids,this.ready=w(!1),this.busy=w(!1),this.failed=w(null),this.more=w(!1),this.total=w(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Ne(()=>this.reload()),eo.add(this)}close(){eo.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&eo.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(yo(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&eo.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await _(Io,{filter:Xt(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await _(Vd,{filter:Xt(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let s=this.want.text&&j(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return M(()=>{for(let u of r.nodes)le(s?{...u,found:s}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},bs=(e,t,n)=>JSON.stringify([e,t,n??{},C.value]),ep=()=>[...[...eo].filter(e=>!e.parked),...[...Ot.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),Ny=16,Ot=new Map;function ys(e,t){Ot.get(e)?.close(),Ot.delete(e),t.parked=!0,Ot.set(e,t);let[n]=Ot;Ot.size<=Ny||(n[1].close(),Ot.delete(n[0]))}function tp(e){let t=Ot.get(e);return Ot.delete(e),t&&(t.parked=!1),t}function np(){for(let e of Ot.values())e.close();Ot.clear()}var op=()=>[...eo].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function rp(){await Promise.all([...eo].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Ly=5e5,My=7*864e5,Py=40,ap=qy(["1",mn,J,qn,vr,Ka].join(" "));function sp(e){let t=S.peek()?.id;if(!t||!Ua(t))return;let n=[...Xa()].map(Fy),o=new Map(n.filter(({id:u})=>u===$e.peek()).map(u=>[u.id,u])),r=qt.peek().flatMap(({event:u})=>u??[]),i={...{shape:ap,who:t,at:Date.now(),day:C.peek(),teams:ae.peek(),...e},events:r.slice(0,Py),lists:[]},c=Ly-JSON.stringify([i,...o.values()]).length;for(let u of ep()){let{want:d,order:m,how:p,after:$,view:f}=u,h={want:d,order:m,how:p,after:$,horizon:f.horizon,more:u.more.peek(),total:u.total.peek()},b=n.filter(g=>!o.has(g.id)&&f.holds(g)),v=JSON.stringify([h,...b]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let g of b)o.set(g.id,g)}}try{localStorage.setItem(xo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(xo)}}function ip(){let e=Uy(),t=S.peek()?.id;return e?.shape===ap&&e.who===t&&Ua(t)&&Date.now()-e.at<My?e:(localStorage.removeItem(xo),null)}function Uy(){try{return JSON.parse(localStorage.getItem(xo)??"null")}catch{return null}}function lp({lists:e,day:t}){for(let{want:n,order:o,how:r,after:s,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==C.peek())continue;let d=new Mo(n,o,r);d.begin({after:s,horizon:i,more:c,total:u}),ys(bs(n,o,r),d)}}function Fy({description:e,...t}){return t.id===$e.peek()?{...t,description:e}:t}function qy(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var cp=2e3,Hy=36e5,By=new Set(["task.restored","task.moved_in"]),Q=w("connecting"),Re=w(null),Pr=w(""),Ur=w(!1),Ky=D(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:U(C.value,t-13),created:0,completed:0,open:0}))})),Fr=()=>Re.value??Ky.value,qr=()=>Re.value?"":"unread",ws=w(0),Pl=new Set,Wy=Sp(Xe,250),Gy=Sp(rp,1e3),tn=null,yn=null,xs=()=>{},up=()=>{},en=null,to=!1,dp=0,Mr=!1,kn=0;function Le(e){return Pl.add(e),()=>Pl.delete(e)}var mp=new Set;function Po(e){mp.add(e)}var ks=new Set;function Ht(e,t,n){let o=()=>{},r=()=>{o=tn?.subscribe(e,t,n)??o};return tn?r():ks.add(r),()=>{ks.delete(r),o()}}function pp(){let e=ip();return e?(en=e,yn=e.cursor,M(()=>{Pr.value=e.version,Ur.value=e.confirmsEmail,ae.value=e.teams,Re.value=e.numbers,vs(e.events.toReversed()),es(e.tasks)}),lp(e),Dl(),!0):!1}async function fp(){en&&Date.now()-en.at<Hy&&Ml();let e=await gp().catch(n=>{throw en&&(Q.value="offline"),n});if(!en){bp(e),Dl(),Ml();return}let t=tn&&en.rights===$p(e);if(en=null,t)return M(()=>yp(e));Ml({quiet:!0}),await wp(e)}function Ml({quiet:e=!1}={}){if(!tn){tn=Kd({up:Qy,down:Jy,signedOut:()=>Bn("door.ended")}),e||kp();for(let t of ks)t();ks.clear(),up=be(jy),zn()}}var $p=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function hp(){let e=S.peek();if(!e||!yn||en||to)return;let t=$p({cursor:yn,instance:null,events:null,inbox:null,me:e,teams:ae.peek()});sp({cursor:yn,rights:t,numbers:Re.peek(),version:Pr.peek(),confirmsEmail:Ur.peek()})}addEventListener("pagehide",hp);document.addEventListener("visibilitychange",()=>document.hidden&&hp());function jy(){let e=cs.value;return tn?.subscribe(Ka,()=>({filter:e}),{next:t=>{Re.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function vp(){up(),xs(),en=null,yn=null,to=!1,clearTimeout(dp),tn?.close(),tn=null,clearTimeout(kn),np(),fm(),km(),M(()=>{Q.value="connecting",Re.value=null,ae.value=[],vs([])})}async function gp(){let e=await _(Ad,{}).catch(Vy);if(!e.me||!e.cursor)throw new de("INTERNAL","");if(e.me.id!==S.peek()?.id)throw new de("UNAUTHENTICATED","");return e}function Vy(e){if(!(e instanceof de)||!e.data)throw e;return e.data}function bp(e){yn=e.cursor,M(()=>{yp(e),vs(e.events?.nodes??[])})}function yp(e){S.value=e.me,Pr.value=e.instance?.version??"",Ur.value=e.instance?.confirmEmail??!1,ae.value=e.teams??[];for(let t of mp)t(e)}function kp(){xs=tn?.subscribe(Gd,()=>({after:yn}),{next:({events:e})=>Yy(e),failed:Ep})??(()=>{})}function Yy(e){if(yn=e.cursor,e.__typename==="StreamEvent")return zy(e.event);if(e.__typename==="StreamReady")return Xy(e.replayed);xs(),e.reason!=="SHUTDOWN"&&wp()}function zy(e){M(()=>{e.subjectType==="TASK"?Zy(e):e.task?le(e.task):/^(team|user|label|stage)\./.test(e.name)&&Wy(),Vm(e),ws.value+=1}),Gy();for(let t of Pl)t(e)}function Zy({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||R(t)?.team.id===o?.id)&&Mt(t);else if(e==="task.purged"||!n)Mt(t,n?.version??1/0);else{By.has(e)&&ts(t);let s=r.find(c=>c.field==="description"),i=r.find(c=>c.field==="parent");le({...n,...s&&{description:s.after},...i&&{parentId:i.after}})}}function Qy(){clearTimeout(kn),kn=0,Q.value=Mr?"catching":"connecting",zn(),op()}function Jy(){Q.peek()==="offline"||Mr&&kn||(Mr=!0,Q.value=navigator.onLine?"catching":"offline",clearTimeout(kn),kn=setTimeout(()=>{Q.value="offline"},cp))}function Xy(e){clearTimeout(kn),kn=0,Mr&&Ym(e),Mr=!1,Q.value="sync"}async function wp(e){to||(to=!0,xs(),Q.value="catching",await xp(e))}async function xp(e){try{let t=e??await gp();if(mm(),bp(t),await Xm(),!to)return;pm(),to=!1,kp()}catch(t){if(!to)return;dp=setTimeout(xp,cp),Zt(t)||Ep(t)}}function Sp(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function Ep(e){if(Q.value="offline",!(e instanceof de))throw e}var Ul=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
task { id key title status } comment { id }`,_p=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
inbox(filter: $filter, first: $first, after: $after) {
nodes { ${Ul} } pageInfo { hasNextPage endCursor } unreadCount cursor
}
}`,Tp=`query TeamOf($id: ID!) {
node(id: $id) { ... on Notification { events { team { key } } } }
}`,Ap="query Unread { inbox(first: 1) { unreadCount cursor } }",Ip=`subscription InboxLive($after: Cursor) {
inbox(after: $after) {
__typename
... on InboxChange { cursor name originId notificationId unreadCount notification { ${Ul} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Dp=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
errors { code message path } notifications { ${Ul} }
}
}`,Op=`mutation AllRead($upTo: Cursor, $key: String!) {
markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var Cp=2e3,Me=w(0),wn=w(new Map),Ss=0,Fl=new Map,Es=new Set,Wr=w(!1),xn=null,Hr=()=>{},Br=0,Kr=0,Rp=0,_s=new Set,Ts=()=>Ss,ql=()=>Rp,Np=()=>xn,Lp=(e,t)=>Es.has(`${e} ${t}`);function Mp({key:e,variables:{ids:t=[]}}){for(let n of t)Es.delete(`${e} ${n}`)}function As(e,t,n=()=>!1){let o=new Map(wn.peek()),r=s=>(Fl.get(s)??0)>t;for(let[s,i]of o)n(i)&&!r(s)&&o.delete(s);for(let s of e)r(s.id)||o.set(s.id,s);wn.value=o}function Pp(e,t){Ss===t&&(Me.value=e)}function ek({unreadCount:e,cursor:t}){xn||(xn=t,M(()=>{Me.value=e,Wr.value=!0}),Hl())}function Hl(){Hr(),Hr=Ht(Ip,()=>({after:xn}),{next:({inbox:e})=>tk(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(Kr),Kr=setTimeout(Is,Cp)}})}function tk(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Hl():Is());if(xn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Ss+=1,M(()=>{Me.value=r,!(!t||!n)&&(Fl.set(n,Ss),o&&Es.add(`${o} ${n}`),wn.value=new Map(wn.peek()).set(n,t))}),n||Gr().catch(()=>{})}function Gr(){return Rp+=1,Promise.all([..._s].map(e=>e()))}async function Is(){Hr(),clearTimeout(Kr);let e=Br+=1;try{await Up(e)}catch{e===Br&&(Kr=setTimeout(Is,Cp))}}async function Up(e){let[t]=await Gr(),n=t??(await _(Ap,{})).inbox;e===Br&&(xn=n.cursor,M(()=>{Me.value=n.unreadCount,Wr.value=!0}),Hl())}Po(({inbox:e})=>e?ek(e):Is());Ne(async()=>{xn&&await Up(Br+=1)});D(()=>S.value?.id).subscribe(()=>{Br+=1,Hr(),Hr=()=>{},clearTimeout(Kr),xn=null,Wr.value=!1,Fl.clear(),Es.clear(),M(()=>{Me.value=0,wn.value=new Map})});be(()=>{(Me.value?navigator.setAppBadge?.(Me.value):navigator.clearAppBadge?.())?.catch(()=>{})});var k=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ne({kind:e,value:t,mute:n=!1,class:o="",color:r}){let s=a(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
<use href="#${t}" />
</svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${s}>
<title>${s}</title>
<use href="#${t}" />
</svg>`}function oe({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:a("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":ok(e.id)}} ...${r}>
${nk(e.name)}
</span>`:l`<span class="av none" ...${r}><${k} name="nobody" /></span>`}var no=({part:e,whole:t,label:n,kind:o=""})=>l`<span
class="bar ${o}"
role="meter"
aria-label=${n}
aria-valuemin="0"
aria-valuemax=${t||1}
aria-valuenow=${e}
>
<i style=${{width:`${100*e/(t||1)}%`}} />
</span>`;function Sn({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&Z(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${a.longDay(e.dueDate)}>
${t&&l`<span class="sr">${a("overdue")}: </span>`}
${a.day(e.dueDate)}
</time>`}var qp=({task:{commentCount:e,attachmentCount:t}})=>l`
<${Fp} of="comments" n=${e} />
<${Fp} of="files" n=${t} />
`;function Fp({of:e,n:t}){if(!t)return null;let n=a(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
<${k} name=${e} />
${a.number(t)}
</span>`}function ee({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
<${k} name=${e} />
<strong>${t}</strong>
${o&&l`<p>${o}</p>`}
${n}
</div>`}var se=({rows:e=5})=>l`<div class="card" role="status" aria-label=${a("loading")}>
${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function W({problem:e,retry:t}){return l`<div class="card empty" role="alert">
<${k} name="live" />
<strong>${a("failed.title")}</strong>
<p>${xe(e)}</p>
<button class="btn quiet" onClick=${t}>${a("failed.retry")}</button>
</div>`}function xe(e){return!(e instanceof de)||e.code==="UNREACHABLE"?a("error.UNREACHABLE"):e.code==="INTERNAL"?a("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||a(`error.${e.code}`)}function nk(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function ok(e){let t=rk.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var rk=D(()=>new Map(bt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var ak=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
comment { id }`,Hp=`query Files($id: ID!) {
task(id: $id) { attachments { ${ak} } }
instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,Bp=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
createAttachment(input: $input) @idempotent(key: $key) {
errors { code message path } attachment { id state upload { url method headers } }
}
}`,Ds=`mutation DeleteFile($id: ID!, $key: String!) {
deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Kp=50*6e4,Wp=100,Gp=[500,1e3,2e3,4e3,8e3,16e3],sk=10*6e4,ik=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),lk=/^attachment\.|^comment\.(created|deleted)$/,jr=w(null),ft=({contentType:e})=>ik.has(e),$t=({can:e,version:t})=>e.comment&&t>0,jp=(e,t)=>e.can.comment&&(t.uploader?.id===S.value?.id||X.value.some(({id:n})=>n===e.team.id)),Bl=class{constructor(t){this.taskId=t,this.all=w(null),this.failed=w(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Le(o=>o.task?.id===this.taskId&&lk.test(o.name)&&this.soon(Wp)),Ne(()=>this.read()),Q.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:s}=await _(Hp,{id:this.taskId});if(t!==this.turn)return this.reading;M(()=>{jr.value=s.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Kp);let t=this.all.peek()?.some(n=>ft(n)&&!n.thumbnailUrl&&ck(n));t&&this.looks<Gp.length&&this.soon(Gp[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Wp&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Kp}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},ck=({createdAt:e})=>Date.now()-Date.parse(e)<sk,Kl=new Set;function Os(e,t){Kl.has(t)||(Kl.add(t),Pe(e).load())}var Wl=new Map;function Pe(e){let t=Wl.get(e)??new Bl(e);return Wl.set(e,t),t}function Vp({id:e,version:t}){let n=t===0,o=Pe(e);return I(()=>n?void 0:o.open(),[o,n]),o}D(()=>S.value?.id).subscribe(()=>{Wl.clear(),Kl.clear()});var Cs=["DAILY","WEEKLY","MONTHLY","YEARLY"],Uo=["MO","TU","WE","TH","FR","SA","SU"],Yp="MO,TU,WE,TH,FR",uk=/^(?:[1-4]|-1)(?:MO|TU|WE|TH|FR|SA|SU)$/,dk=new Set(["FREQ","INTERVAL","BYDAY","BYMONTHDAY","COUNT","UNTIL","WKST"]),Gl=e=>Object.fromEntries(e.split(";").map(t=>t.toUpperCase().split("="))),jl=e=>`${e.slice(0,4)}-${e.slice(4,6)}-${e.slice(6,8)}`,zp=e=>({often:"WEEKLY",interval:1,weekdays:[],monthly:"day",nth:Jp(e),ends:"never",count:10,until:"",fromCompletion:!1});function Zp({rule:e,fromCompletion:t},n){let o=Gl(e),{FREQ:r,INTERVAL:s="1",BYDAY:i="",BYMONTHDAY:c,COUNT:u,UNTIL:d,WKST:m="MO"}=o,p=Cs.find(v=>v===r);if(!p||m!=="MO"||Object.keys(o).some(v=>!dk.has(v)))return null;let $=i.split(",").map(v=>Uo.indexOf(v)),f=p==="MONTHLY"&&uk.test(i)&&!c,h=p==="MONTHLY"&&c==="-1"&&!i,b=p==="WEEKLY"&&!$.includes(-1);return i&&!f&&!b||c&&!h?null:{often:p,interval:Number(s),weekdays:b?$:[],fromCompletion:t,monthly:f?"nth":h?"last":"day",nth:f?i:Jp(n),ends:u?"count":d?"until":"never",count:Number(u??10),until:d?jl(d):""}}function Qp({often:e,interval:t,weekdays:n,monthly:o,nth:r,ends:s,count:i,until:c,fromCompletion:u}){let d=n.toSorted((p,$)=>p-$).map(p=>Uo[p]);return{rule:[`FREQ=${e}`,t>1&&`INTERVAL=${t}`,e==="WEEKLY"&&d.length&&`BYDAY=${d}`,e==="MONTHLY"&&o==="nth"&&`BYDAY=${r}`,e==="MONTHLY"&&o==="last"&&"BYMONTHDAY=-1",s==="count"&&!u&&`COUNT=${i}`,s==="until"&&`UNTIL=${c.replaceAll("-","")}`].filter(Boolean).join(";"),fromCompletion:u}}function Jp(e){let t=Math.ceil(Number(e.slice(8))/7);return`${t>4?-1:t}${Uo[rt(e)]}`}var mk="2024-01-01",pk=/^([+-]?\d*)(\w\w)$/,fk=5;function Bt({rule:e,fromCompletion:t}){let n=Gl(e),{FREQ:o,INTERVAL:r,COUNT:s,UNTIL:i}=n,c=Number(r??1),u=c>1?a(`repeat.several.${o}`,{n:c}):a(`repeat.${o}`),d=$k(n);return d===null?u=a("repeat.own",{often:u,rule:e}):d&&(u=a("repeat.on",{often:u,days:d})),d!==null&&n.BYMONTH&&!Xp(n)&&(u=a("repeat.in",{often:u,months:Rs(n.BYMONTH).map(bk).join(", ")})),t&&(u=a("repeat.fromCompletion",{often:u})),s?a("repeat.times",{often:u,n:Number(s)}):i?a("repeat.until",{often:u,day:a.date(jl(i),{dateStyle:"medium"})}):u}var Ct=e=>e.charAt(0).toLocaleUpperCase()+e.slice(1);function $k(e){let{FREQ:t,BYDAY:n="",BYMONTHDAY:o="",BYSETPOS:r}=e;if(n&&o)return null;if(r)return hk(n,r,t);if(t==="DAILY")return n||o?null:"";if(o)return vk(e);if(t==="WEEKLY")return gk(Rs(n));let s=Rs(n).map(Ns);return s.includes("")?null:s.join(", ")}function hk(e,t,n){return n!=="MONTHLY"?null:e===Yp&&(t==="1"||t==="-1")?a(t==="1"?"repeat.firstWorkday":"repeat.lastWorkday"):Uo.includes(e)&&Ns(`${t}${e}`)||null}function vk({FREQ:e,BYMONTHDAY:t="",BYMONTH:n=""}){return Xp({FREQ:e,BYMONTHDAY:t,BYMONTH:n})?a.date(`2024-${n.padStart(2,"0")}-${t.padStart(2,"0")}`,{day:"numeric",month:"long"}):e==="YEARLY"&&!n?null:Rs(t).map(o=>o==="-1"?a("repeat.lastDay"):ef("repeat.day",Number(o))).join(", ")}var Xp=({FREQ:e,BYMONTHDAY:t,BYMONTH:n})=>e==="YEARLY"&&/^\d+$/.test(t??"")&&/^\d+$/.test(n??""),gk=e=>e.map(t=>tf(t,e.length>1?"short":"long").replace(/\.$/,"")).join(", ");function Ns(e){let[,t="",n=""]=pk.exec(e)??[],o=Number(t);if(!o)return"";let r=tf(n,"long");return o===-1?a("repeat.nth.last",{day:r}):o>0&&o<=fk?a(`repeat.nth.${o}`,{day:r}):ef("repeat.nth",o,r)}var ef=(e,t,n)=>a(`${e}.${t<0?"fromEnd":"any"}`,{n:Math.abs(t),day:n}),tf=(e,t)=>a.date(`${mk.slice(0,8)}0${Uo.indexOf(e)+1}`,{weekday:t}),bk=e=>a.date(`2024-${e.padStart(2,"0")}-01`,{month:"long"}),Rs=e=>e.split(",").filter(Boolean);var nf=`query Dates($id: ID!) {
task(id: $id) { recurrence { upcoming(first: 3) } nextOccurrence { ${J} } }
}`,of=`mutation Skip($id: ID!, $key: String!) {
skipOccurrence(id: $id) @idempotent(key: $key) { ${Je} task { ${J} description } }
}`;var oo=w(null),nn=w(null);async function rf(e,t,n){nn.value=null;let o=e.key||e.title,r=t?a("did.repeats",{task:o,often:Bt(t)}):a("did.repeatsNot",{task:o}),{errors:s}=await tt(e,{recurrence:t,dueDate:n},{quiet:"all",told:r});s.length&&sf(e,B(s[0]),t??void 0)}async function af({id:e,key:t,dueDate:n,recurrence:o},r){nn.value=null;let s=H("change"),i=o?.fromCompletion?{}:{dueDate:r};_e(e,s,i);let c=a("did.skipped",{task:t,day:a.day(r)}),u={shown:i,told:c,silent:!0},{errors:d,task:m}=await ve(s,"skipOccurrence",of,{id:e},[e],u);if(d.length)sf({id:e},B(d[0]));else if(m){let p=a.day(m.dueDate??r);Te(a("did.skipped",{task:m.key,day:p}),()=>ms(s,m,{dueDate:n}),`/t/${m.key}`)}}function sf({id:e},t,n){nn.value={id:e,why:t,chosen:n},document.querySelector(".sheet .repeats")||O({bad:!0,text:t})}var Ls=w(null);function Vr(e,t){let n=document.querySelector(`.sheet .part[data-task="${t}"]`),o=document.querySelector(`.sheet [data-field="${e}"]`);Ls.value={what:e,id:t,anchor:n??o??document.querySelector(`main [data-task="${t}"]`)}}var K="errors { code message path }";async function ge(e,t,n){try{let[o]=Object.values(await _(e,t));return o.errors.length?O({bad:!0,text:B(o.errors[0])}):n&&O({text:n}),o.errors.length?null:o}catch(o){return O({bad:!0,text:`${a("failed.title")}: ${xe(o)}`}),null}}var lf=`query Reminders($id: ID!) { task(id: $id) { ${J} reminders { ${Wa} } } }`,cf=`mutation Remind($id: ID!, $when: ReminderTime!) {
createReminder(taskId: $id, when: $when) { ${K} reminder { ${Wa} } }
}`,uf=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${K} deletedId } }`;var ro=w(null),Fo=w(null);async function Vl(e){let{task:t}=await _(lf,{id:e});t&&le(t)}async function Yl({id:e,key:t},n){Fo.value=null;try{let{errors:o,reminder:r}=(await _(cf,{id:e,when:n})).createReminder;if(o.length)return Ms(e,B(o[0]));if(!r)return;df(e,s=>[...s.filter(i=>i.id!==r.id),r]),Te(a("reminder.did.set",{task:t,when:Zl(r)}),()=>zl(e,r),`/t/${t}`),Vl(e).catch(()=>{})}catch(o){Ms(e,xe(o))}}async function zl(e,t){Fo.value=null;try{let{errors:n}=(await _(uf,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ms(e,B(n[0]));df(e,r=>r.filter(s=>s.id!==t.id)),O({text:a("reminder.did.taken")})}catch(n){Ms(e,xe(n))}}function Ms(e,t){Fo.value={id:e,why:t},document.querySelector(".sheet .reminders")||O({bad:!0,text:t})}function df(e,t){let n=R(e);n&&le({...n,reminders:t(n.reminders??[])})}function Zl({at:e,beforeDue:t,firedAt:n}){return n?a("reminder.fired",{when:a.ago(n)}):t?`${a("reminder.before",{length:a.howLong(t)})} \xB7 ${e?a.at(e):a("reminder.waits")}`:e?a.at(e):""}function mf(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var kt={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},ao=["PENDING","IN_PROGRESS"];function pf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of mt){if(e.some(s=>s.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(s=>mt.indexOf(s.status)>mt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Kt=({status:e,stage:t})=>t?.name??a(`status.${e}`),Yr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,qo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var yk="";function zr(e,t,n,o){let r=$=>R($)?.team.id===e.team.id,s=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${R(t[n-1])?.rank??""}${yk}`,u=o&&!Yr(e,o)?o:null;if(!s&&!i&&!u)return;let d={...s&&{afterId:s},...i&&{beforeId:i},...u&&ff(qo(u))},m=e.key||e.title,p=u?kk(m,u):a("did.arranged",{task:m});return $f(e,d,{rank:c,...u&&qo(u)},p,wk(e))}var kk=(e,t)=>t.stage?a("did.staged",{task:e,to:Kt(t)}):a(`did.${t.status}`,{task:e}),ff=e=>"stage"in e?{stageId:e.stage?.id}:e;async function $f(e,t,n,o,r,s=H("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};_e(i,s,n);let u=r?{query:tm,variables:{ids:[i]}}:void 0,{errors:d,found:m,task:p}=await ve(s,"moveTask",em,{id:i,input:t},[i],c,u);if(d.length)return O({bad:!0,text:a("did.refused",{what:o,why:B(d[0])})});let $=m?.tasks.pageInfo.endCursor??null;return r?Te(o,()=>r($),`/t/${e.key}`,us(p,n)):O({text:o})}function wk(e){let{id:t,key:n,rank:o,status:r,stage:s,team:i}=e,c=s?{stage:s}:{status:r};return async u=>{let d=R(t);if(!d)return;let m={rank:o,...c},p=H("change");_e(t,p,m);let $=u&&await xk(i.id,t,u),f=d.status!==r||d.stage?.id!==s?.id,h={...$||Sk(e),...f&&ff(c)};return $f(d,h,m,a($?"undo.done":"undo.near",{task:n}),null,p)}}async function xk(e,t,n){try{let{above:o,below:r}=await _(nm,{team:e,at:n}),s=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...s&&{afterId:s},...i&&{beforeId:i}}}catch{return null}}function Sk(e){let t=Oo([{field:"RANK",direction:"ASC"}]),n,o;for(let r of $n())r.id===e.id||!fe(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}function Wt(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:s}=e,{x:i,y:c,width:u}=s.getBoundingClientRect(),d=s.closest(".board"),m={x:o,y:r},p=!1,$=0,f=()=>{p=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),d&&($=requestAnimationFrame(v))},h=n?setTimeout(f,350):0,b=()=>{let N=document.elementsFromPoint(m.x,m.y).find(ue=>ue.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(N??void 0,{x:m.x-o+i,y:m.y-r+c},m)},v=()=>{let te=d?.getBoundingClientRect(),N=te?m.x>te.right-48?1:m.x<te.left+48?-1:0:0;if(N&&d){let ue=d.scrollLeft;d.scrollLeft+=N*9,d.scrollLeft!==ue&&b()}$=requestAnimationFrame(v)},g=te=>{if(m={x:te.clientX,y:te.clientY},!(!p&&Math.hypot(m.x-o,m.y-r)<6)){if(!p&&n)return y("cancel")();p||f(),b()}},y=te=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[N,ue]of Ee)removeEventListener(N,ue,!0);p&&(addEventListener("click",Ql,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Ql,!0)),t[te]())},E=te=>{te.key==="Escape"&&(p&&te.preventDefault(),y("cancel")())},A=te=>{p&&te.preventDefault()},Ee=[["pointermove",g],["pointerup",y("drop")],["pointercancel",y("cancel")],["keydown",E],["touchmove",A],...n?[["contextmenu",Ql]]:[]];for(let[te,N]of Ee)addEventListener(te,N,{capture:!0,passive:!1})}function Ql(e){e.stopPropagation(),e.preventDefault()}var on=w(null),Jl=w(""),hf=()=>({row:".row",name:a("order.manual"),said:Jl});function Ps(e,t,n=hf()){let o=pt(e.target),r=e.target instanceof Element&&e.target.closest(n.row);if(!o||!(r instanceof HTMLElement)||!Ek(e)||!R(o)?.can.changeStatus)return;let s=t.filter(c=>c!==o),i=e.currentTarget;Wt(e,{lift:()=>{on.value={id:o,before:t[t.indexOf(o)+1]??null}},over:(c,u,{y:d})=>{let m=s.find(p=>d<_k(i.querySelector(`[data-task="${p}"]`)));on.value={id:o,before:m??null}},drop:()=>{let c=on.value?.before??null;on.value=null,c!==(t[t.indexOf(o)+1]??null)&&vf(o,s,c===null?s.length:s.indexOf(c),n)},cancel:()=>{on.value=null}})}function Us(e,t,n=hf()){let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,r=e.target instanceof Element?pt(e.target):null;if(!o||!e.altKey||!r)return;e.preventDefault();let s=t.indexOf(r)+o;s<0||s>=t.length||!R(r)?.can.changeStatus||(vf(r,t.filter(i=>i!==r),s,n),me(`${n.row}[data-task="${r}"] [data-go]`))}function vf(e,t,n,{name:o,said:r}){let s=R(e);s&&(zr(s,t,n),r.value=a("board.spot",{column:o,at:n+1,n:t.length+1}))}var Ek=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function _k(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}var Xl=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function Zr(e,t,n){let o=e.filter(p=>t.has(p.team.id)&&Xl(p,t)!==n);if(!o.length)return;let[r]=o,s=new Map(o.map(({id:p,team:$})=>[p,$.id])),i=p=>async $=>{let h=[...Map.groupBy($,b=>s.get(b))].map(([b,v])=>Tk(v,t.get(b??""),p));return{errors:(await Promise.all(h)).flatMap(({errors:b})=>b)}},c=t.get(r.team.id)?.name,u=r.key||r.title,d=o.length===1,m=o.map(({id:p})=>p);await No(m,i(n),{told:d?a(n?"did.labelled":"did.unlabelled",{task:u,label:c}):a("did.several",{n:o.length}),undone:d?a("undo.done",{task:u}):a("undo.several",{n:o.length}),to:d&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(m)])}function Tk(e,t,n){let o=H("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};M(()=>{for(let c of e)_e(c,o,r)});let s=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?ve(o,"updateTask",Ga,{id:e[0],input:s},e,i):ve(o,"updateTasks",ja,{ids:e,input:s},e,i)}function gf(e,t){let n=new Map;for(let o of e){let r={id:H("label"),name:t.trim(),color:Ro(yt(o))};ss(o,r),n.set(o,r),ve(H("change"),"createLabel",om,{input:{...r,teamId:o}},[],{told:a("did.labelMade",{label:r.name}),silent:!0})}return n}function wt(e,t){let n=Ak(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Ak(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}function L({label:e,labelledby:t,class:n="",close:o,place:r,children:s}){let i=T(null);return V(()=>{let d=i.current,m=document.activeElement,p=pt(m);return d?.showModal(),d&&r?.(d),()=>{d?.close(),ec(m,p)}},[]),l`<dialog
ref=${i}
class=${n}
aria-label=${e}
aria-labelledby=${t}
onCancel=${d=>{d.preventDefault(),o()}}
onPointerDown=${d=>{d.target===i.current&&Ik(d,i.current)&&o()}}
>
${s}
</dialog>`}function ec(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Ik({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var F=e=>t=>e(t.currentTarget.value);function Ho({label:e,typed:t,type:n,count:o,at:r,move:s,take:i,longest:c}){let u=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0;m&&o?(d.preventDefault(),s((r+m+o)%o)):d.key==="Enter"&&(d.preventDefault(),i(d.target.value))};return l`<input
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
onInput=${F(d=>{n(d),s(0)})}
onKeyDown=${u}
/>`}function Bo(e){let t=T(null);return I(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var so=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
<i aria-hidden="true" />
<span>${e.name}</span>
</span>`;function Ko({task:e,most:t=1/0,mute:n=!1}){let o=bm(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,s=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
${!n&&l`<span class="sr">${a("field.labels")}: </span>`}
${r.map(i=>l`<${so} key=${i.id} label=${i} />`)}
${s.length>0&&l`<span class="label rest" title=${s.join(", ")}>
<span aria-hidden="true">+${a.number(s.length)}</span>
<span class="sr">${s.join(", ")}</span>
</span>`}
</span>`}function yf({tasks:e,anchor:t}){let[n,o]=x(""),[r,s]=x(0),i=Bo(r),c=[...new Set(e.map(({team:E})=>E.id))],u=Dk(c),d=E=>u.filter(({name:A})=>j(A).includes(j(E.trim()))),m=E=>E.trim()!==""&&c.some(A=>bf(A)&&!wl(yt(A),E)),p=d(n),$=p.length+(m(n)?1:0),f=()=>{Ze.value=null},h=({alike:E})=>{let A=e.filter(({team:te})=>E.has(te.id)),Ee=A.filter(te=>Xl(te,E)).length;return Ee===0?"false":Ee===A.length?"true":"mixed"},b=E=>{Zr(e,E.alike,h(E)!=="true"),o(""),s(Math.max(0,u.indexOf(E)))},v=E=>{let A=c.filter(te=>bf(te)&&!wl(yt(te),E)),Ee=u.find(({name:te})=>j(te)===j(E.trim()));Zr(e,new Map([...Ee?.alike??[],...gf(A,E)]),!0),o(""),s(0)},g=E=>{let A=E===n?p[r]:d(E)[0];A?b(A):m(E)?v(E):E||f()},y=()=>{f(),z(`/team/${e[0].team.key}`)};return l`<${L}
class="menu"
label=${a("field.labels")}
close=${f}
place=${E=>wt(E,t)}
>
<${Ho} ...${{typed:n,type:o,count:$,at:r,move:s,take:g}} label=${a("labels.find")} longest=${50} />
<div
role="listbox"
id="choices"
aria-label=${a("field.labels")}
aria-multiselectable="true"
ref=${i}
onMouseDown=${E=>E.preventDefault()}
>
${p.map((E,A)=>l`<div
class="o"
role="option"
id=${`choice-${A}`}
key=${E.key}
aria-selected=${A===r}
aria-checked=${h(E)}
onPointerMove=${()=>s(A)}
onClick=${()=>b(E)}
>
<i class="dot" style=${{"--label":E.color}} />
<span>${E.name}</span>
${h(E)!=="false"&&l`<span class="end">
<${k} name=${h(E)==="true"?"check":"some"} />
</span>`}
</div>`)}
${m(n)&&l`<div
class="o"
role="option"
id=${`choice-${p.length}`}
key="new"
aria-selected=${r===p.length}
onPointerMove=${()=>s(p.length)}
onClick=${()=>v(n)}
>
<i class="dot" style=${{"--label":Ro(yt(c[0]))}} />
<span>${a("labels.make",{label:n.trim()})}</span>
</div>`}
</div>
${$===0&&l`<p class="o dim sm" role="status">${a(n?"labels.noMatch":"labels.noneYet")}</p>`}
<button class="o dim sm" onClick=${y}>${a("labels.manage")}</button>
</${L}>`}function Dk(e){let t=new Map;for(let n of e)for(let o of yt(n)){let r=j(o.name),s=t.get(r);s?s.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var bf=e=>X.value.some(({id:t})=>t===e);function kf({task:{recurrence:e}}){if(!e)return null;let t=Ct(Bt(e));return l`<span class="count" role="img" aria-label=${t} title=${t}><${k} name="repeat" /></span>`}var tc="kind task { id key title status deletedAt }",wf=`query Relations($ids: [ID!]!) {
tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${J} relations { ${tc} } } }
}`,xf=`mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Je} task { ${J} relations { ${tc} } }
}
}`,Sf=`mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
${Je} task { ${J} relations { ${tc} } }
}
}`;var Ok=100,Ck=50,nc=new Set,Ef=0;function Fs(e){nc.add(e),clearTimeout(Ef),Ef=setTimeout(oc,Ok)}async function oc(){let e=[...nc].slice(0,Ck);if(e.length){try{let{tasks:t}=await _(wf,{ids:e});for(let n of t.nodes)le(n);for(let n of e)nc.delete(n)}catch{return}oc()}}Q.subscribe(e=>{e==="sync"&&oc()});Le(({subjectId:e,changes:t})=>{Vn(e)?.relations&&t.some(({field:o})=>o==="relations")&&Fs(e)});Ne(async()=>{for(let{id:e,relations:t}of Xa())t&&Fs(e)});function rc({task:e}){return G(e.id).value??(dm(e.id)?null:e)}var _f=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(rc).flatMap(t=>t&&!t.deletedAt&&Z(t)?[t]:[]);var Tf=e=>e.blocked&&Z(e)&&fe(e),Af=({task:e})=>Tf(e)&&l`<${Rk} task=${e} />`;function Rk({task:e}){let t=Df(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?a("blocked.by",{tasks:a.list(t)}):a("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
<${k} name="blocked" />
</span>`}var If=({task:e})=>Tf(e)&&l`<${Nk} task=${e} />`;function Nk({task:e}){let t=Df(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
<${k} name="blocked" />
<span>${t.length?ye("blocked.by",{tasks:t}):a("blocked.unseen")}</span>
</p>`:null}function Df(e){let t=!e.relations;return I(()=>{t&&Fs(e.id)},[e.id,t]),_f(e)}function Of({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=a("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
<i class="pie" style=${{"--part":`${100*t/n}%`}} />
${a.number(t)}
/
${a.number(n)}
</span>`}var Wo=({task:e})=>l`
<${Af} task=${e} />
<${kf} task=${e} />
<${Of} task=${e} />
<${qp} task=${e} />
`;var Lk=matchMedia("(prefers-reduced-motion: reduce)"),Cf=D(()=>We.value.size>0);function Rf({id:e,mark:t}){let n=G(e).value,o=At(()=>$e.value===e).value,r=At(()=>We.value.has(e)).value;if(!n)return null;let s={open:o,picked:r,closed:!Z(n),waiting:n.waiting},i=["row",...Object.entries(s).flatMap(([u,d])=>d?[u]:[]),t??""].join(" ").trim();return l`<li>
<div
class=${i}
data-task=${e}
onFocusIn=${()=>{Ge.value=e}}
onClick=${u=>{!u.shiftKey&&!Cf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Cl(e):Nr(e))}}
onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
onContextMenu=${u=>rn(u,e)}
>
<input
class="pick"
type="checkbox"
tabindex=${Cf.value?void 0:"-1"}
aria-label=${a("row.select",{task:n.title})}
checked=${r}
onClick=${u=>u.shiftKey?Cl(e):Nr(e)}
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
</li>`}function ht({task:e,kind:t,can:n,children:o}){let r=t==="status"?a("row.status",{status:a(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?a("row.due",{task:e.title}):void 0;return l`<button
class="cell ${t}"
data-field=${t}
disabled=${!n}
aria-label=${r}
title=${n?a(`command.${t}`):void 0}
onClick=${s=>{Ze.value={kind:t,ids:Nf(e.id),anchor:s.currentTarget}}}
>
${o}
</button>`}var Nf=e=>We.peek().has(e)?[...We.peek()]:[e];function rn(e,t){if(e.shiftKey)return;e.preventDefault(),Ge.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,s=!n&&!o&&r instanceof Element;Ze.value={kind:"actions",ids:Nf(t),anchor:s?r:{x:n,y:o}}}function En(){let e=T(null);return I(()=>Le(t=>{ps.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Lk.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}function _n({ids:e,label:t,arranged:n=!1}){let o=En(),r=Qr(o,e),s=Math.max(0,...e.map(u=>R(u)?.key.length??0)),i=n?on.value:null,c=n&&{onPointerDown:u=>Ps(u,e),onKeyDown:u=>Us(u,e),onDragStart:u=>u.preventDefault()};return l`<ul
class="card rows ${n?"arranged":""} ${i?.before===null?"to-end":""}"
style=${{"--key":s}}
ref=${o}
aria-label=${t}
...${r}
...${c}
>
${e.map(u=>l`<${Rf} key=${u} id=${u} mark=${i&&ac(u,i)} />`)}
</ul>`}function Qr(e,t){let n=T(-1);return V(()=>{if(n.current<0||document.activeElement!==document.body)return;let o=e.current?.querySelectorAll("[data-go]")??[],r=o[Math.min(n.current,o.length-1)];r instanceof HTMLElement&&r.focus({preventScroll:!0})},[t]),{onFocusIn:o=>{n.current=t.indexOf(pt(o.target)??"")},onFocusOut:o=>{o.relatedTarget&&(n.current=-1)}}}var ac=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Mk="\uFFFF",Jr=(e,t,n,o)=>({key:e,name:t??n,rank:t?t.toLowerCase():Mk,...o&&{fields:o}}),Lf=e=>({key:e,name:a(`priority.${e}`),rank:-Pt.indexOf(e),fields:{priority:e}}),Mf=e=>Jr(e?.id??"",e?.name,a("nobody"),{assignee:e&&{id:e.id,name:e.name}}),Pf={status:({status:e})=>[{key:e,name:a(`status.${e}`),rank:mt.indexOf(e)}],priority:({priority:e})=>[Lf(e)],assignee:({assignee:e})=>[Mf(e)],team:({team:e})=>[Jr(e.id,e.name,"",{team:e})],stage:({stage:e})=>{let t=Jt(e);return[Jr(t?.id??"",t?.name,a("stages.none"))]},label:({labels:e})=>e.length?e.map(t=>({...Jr(t.id,t.name,""),label:t})):[Jr("",void 0,a("labels.none"))],due:e=>[Uf(Uk(e))]},Xr=Object.keys(Pf),ea=["assignee","priority","label","due","team"],Pk={priority:()=>Pt.map(Lf),assignee:e=>[...e?dt(e.id):[],null].map(Mf),due:()=>[1,2,4].map(Uf)};function Uk(e){let{dueDate:t}=e;return e.overdue&&Z(e)?0:t?t<=C.value?1:t<=U(C.value,7)?2:3:4}function Uf(e){let t=["overdue","filter.today","filter.week","views.later","filter.none"],o={1:C.value,2:U(C.value,7),4:null}[e];return{key:String(e),name:a(t[e]),rank:e,...o!==void 0&&{fields:{dueDate:o}}}}function Ff(e,t,n=[]){let o=new Map(n.map(r=>[r.key,{...r,ids:[]}]));for(let r of e){let s=G(r).value;for(let i of s?Pf[t](s):[]){let c=o.get(i.key)??{...i,ids:[]};c.ids.push(r),o.set(i.key,c)}}return[...o.values()].sort((r,s)=>r.rank<s.rank?-1:r.rank>s.rank?1:0)}var qf=(e,t,n)=>Ff(e,t,Pk[t]?.(n));function Hf({ids:e,by:t}){return Ff(e,t).map(({key:n,name:o,ids:r})=>l`<section class="group" key=${n} aria-labelledby=${`group-${n}`}>
<h2 id=${`group-${n}`}>${o} <span class="num">${a.number(r.length)}</span></h2>
<${_n} ids=${r} label=${o} />
</section>`)}var sc="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Bf=`query Views { views { ${sc} } }`,Kf=`subscription OwnViews {
events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,Wf=`mutation SaveView($input: CreateViewInput!, $key: String!) {
createView(input: $input) @idempotent(key: $key) { ${K} view { ${sc} } }
}`,qs=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
updateView(id: $id, input: $input) { ${K} view { ${sc} } }
}`,Gf=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${K} deletedId } }`,jf=`query ShownByView($id: ID!) {
view(id: $id) { id tasks(first: 100) { nodes { ${J} } totalCount } }
}`;var Gt=w([]),ta=w(!1),Hs=()=>{},ic=0,lc=0;async function io(){let e=ic+=1,{views:t}=await _(Bf,{});e===ic&&M(()=>{Gt.value=t,ta.value=!0})}function Vf(){clearTimeout(lc),lc=setTimeout(()=>io().catch(()=>{}),100)}function Yf(){Hs(),Hs=Ht(Kf,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?Yf():Vf()},failed:e=>console.warn("no views:",e.message)})}Po(Yf);Le(({name:e})=>e.startsWith("view.")&&Vf());Ne(io);D(()=>S.value?.id).subscribe(()=>{ic+=1,Hs(),Hs=()=>{},clearTimeout(lc),ta.value=!1,Gt.value=[]});var Fk={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},Zf={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Qf={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},Jf={LIST:Xr,BOARD:ea,CALENDAR:[]},qk=["team","assignee","status","priority","stage","label","blocked","due","q","sort","group"],at=D(()=>Gt.value.find(({id:e})=>e===Y.value.query.get("saved"))),lo=D(()=>{let{name:e,query:t}=Y.value,n=Zf[e];if(!n)return null;let o=n==="LIST",r=Ke(t),s=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:ao):void 0,i=t.get("sort");return{layout:n,filter:Xt({...r,status:s}),orderBy:o&&i&&kt[i]?kt[i]:[],groupBy:Jf[n].includes(t.get("group")??"")&&Qf[t.get("group")??""]||null}}),an=D(()=>["today","week","later"].includes(Y.value.query.get("due")??"")),Xf=D(()=>{let e=at.value,t=e&&Go(e);if(!e||!t)return!1;let{name:n,query:o}=Y.value;return Zf[n]!==e.layout||qk.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function e$(e){let t=Go(e);return t?(t.set("saved",e.id),`${Fk[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function Go({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,d]of Object.entries(e)){let m=Hk[u]?.(d);if(!m)return null;r.set(...m)}let s=Jf[n].find(u=>Qf[u]===o);if(o&&!s)return null;if(s&&r.set("group",s),n!=="LIST")return r.has("status")||t.length?null:r;let i=r.get("status");i===ao.join()?r.delete("status"):!i&&!r.has("stage")&&r.set("status","all");let c=Object.keys(kt).find(u=>na(zf(t),zf(kt[u])));return!c&&t.length?null:(c&&c!=="new"&&r.set("sort",c),r)}var Hk={status:e=>uc("status",e,"in"),priority:e=>uc("priority",e,"in"),labels:e=>na(e,{isEmpty:!0})?["label","none"]:uc("label",e,"any"),stage:e=>cc("stage",e,"eq"),blocked:e=>typeof e=="boolean"?["blocked",e?"yes":"no"]:void 0,text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>na(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=cc("team",e,"eq");return t&&["team",ae.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>na(e,{me:!0})?["assignee","me"]:na(e,{isNull:!0})?["assignee","nobody"]:cc("assignee",e,"eq")};function cc(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function uc(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var na=(e,t)=>JSON.stringify(e)===JSON.stringify(t),zf=e=>e.map(({field:t,direction:n="ASC",nulls:o="LAST"})=>[t,n,o]);var n$={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},co={unread:e=>t$(e)&&!e.readAt,all:e=>t$(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},t$=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function uo(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function dc(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:s}=e;return t.archived?(r??=n,o??=n,s=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(s=t.snoozedUntil,s&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:s}}function o$({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Bk=100,mc=new Map,oa=w([]),Kk=D(()=>[...oa.value,...et.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),jo=D(()=>{let e=new Map(wn.value);for(let t of Kk.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!Lp(t.key,n)&&e.set(n,Wk(o,t))}return e});function Wk(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?dc(e,n.input,o):co.unread(e)&&e.occurredAt<=r?dc(e,{read:!0},o):e}function r$(e,t,{silent:n=!1}={}){fc([e],{read:t},n?"":a(t?"inbox.did.read":"inbox.did.unread"))}function Bs(e,t){fc([e],{archived:t},a(t?"inbox.did.archived":"inbox.did.back"))}function a$(e,t){let n=t?a("inbox.did.snoozed",{when:a.at(t)}):a("inbox.did.back");fc([e],{snoozedUntil:t},n)}function s$(e){let t=e.filter(co.unread),[n]=[...wn.peek().values()].sort(uo),o=t.length===Me.peek()&&t.length<=Bk?()=>pc(t,{read:!1}):void 0,r={told:a("inbox.did.allRead"),until:n?.occurredAt};i$("markAllRead",Op,{upTo:Np()},r,o)}function fc(e,t,n){let[o]=e;pc(e,t,n,n?()=>pc(e,o$(o),a("inbox.did.undone")):void 0)}function pc(e,t,n=a("inbox.did.undone"),o){let r=e.map(({id:s})=>s);i$("updateNotifications",Dp,{ids:r,input:t},{told:n},o)}function i$(e,t,n,o,r){let s=H("change"),i=new Promise(u=>mc.set(s,{resolve:u,at:Ts(),undo:r})),c=new Date().toISOString();vn({key:s,field:e,query:t,variables:{...n,key:s},taskIds:[],note:{...o,at:c}}),Jn(i)}hn(["updateNotifications","markAllRead"],(e,t)=>{let n=mc.get(e.key),[o]=t.errors;o?(O({bad:!0,text:a("inbox.refused",{why:B(o)})}),Gr().catch(()=>{})):Gk(e,t,n),Mp(e),mc.delete(e.key),n?.resolve(t)});function Gk(e,{notifications:t=[]},n){n&&As(t,n.at),e.field==="markAllRead"&&jk(e);let{told:o}=e.note;o&&n?.undo?Te(o,n.undo):o&&O({text:o})}async function jk(e){oa.value=[...oa.peek(),e],await Gr().catch(()=>{}),oa.value=oa.peek().filter(t=>t!==e)}var Vk=30,Yk=100,$c=class{constructor(t){this.show=t,this.ready=w(!1),this.busy=w(!1),this.failed=w(null),this.more=w(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=w(null),this.staying=w(new Set),this.notices=D(()=>this.list())}list(){let t=this.staying.value;return[...jo.value.values()].filter(n=>co[this.show](n)||t.has(n.id)&&co.all(n)).filter(n=>this.reaches(n)).sort(uo)}reaches(t){let{value:n}=this.horizon;return!n||uo(t,n)<=0}open(){let t=()=>this.reload();return _s.add(t),(!this.ready.peek()||this.gap!==ql())&&this.load(),()=>{_s.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ts(),s=ql(),i=n?this.horizon.peek():null,c=[],u,d=!0;do{let p=Math.min(Yk,Math.max(Vk,o-c.length)),{inbox:$}=await _(_p,{filter:n$[this.show],first:p,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,d=$.pageInfo.hasNextPage}while(d&&c.length<o);let m=d?c.at(-1)??null:null;return M(()=>{Pp(u.unreadCount,r),As(c,r,p=>co[this.show](p)&&zk(p,i,m)),this.horizon.value=m,this.more.value=d,this.ready.value=!0}),this.after=n,this.gap=s,u}},zk=(e,t,n)=>(!t||uo(t,e)<0)&&(!n||uo(e,n)<=0),hc=new Map;function l$(e){let t=`${S.value?.id} ${e}`,n=hc.get(t)??new $c(e);return hc.set(t,n),n}D(()=>S.value?.id).subscribe(()=>hc.clear());var vc=["unread","all","archived","later"],Tn=()=>Y.value.name==="inbox",Zk=D(()=>vc.find(e=>e===Y.value.query.get("show"))??"unread"),Ks=D(()=>l$(Zk.value)),Ws=w(null),Vo=w(null),c$=()=>!!document.activeElement?.closest("dialog.sheet");function u$(){let e=re.peek().name==="task"?$e.peek():null;return Ks.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===Ws.peek())}var Gs=e=>()=>{let t=u$();t&&e(t)},d$=e=>document.querySelector(`main [data-notice="${e}"]`),m$=Gs(({id:e})=>v$(d$(e))),p$=Gs(e=>Vs(e)),f$=Gs(e=>Bs(e,!e.archivedAt)),$$=Gs(({id:e})=>{Vo.value={id:e,anchor:d$(e)?.querySelector("[data-snooze]")??null}}),js=()=>s$([...jo.peek().values()]);function Vs(e,t){Ks.peek().keep(e.id),r$(e,!e.readAt,t)}function gc(e){let t=re.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Qk(i)),o=t?u$()?.id:Ws.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),s=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];s?.scrollIntoView({block:"nearest"}),t?v$(s):h$(s)?.focus()}var Qk=e=>e.hasAttribute("data-task"),h$=e=>e?.querySelector("[data-go]"),v$=e=>h$(e)?.click();var bc=e=>[...$n()].filter(t=>t.parentId===e&&fe(t)),Ys=({id:e,progress:t})=>Math.max(t?.total??0,bc(e).length);var g$=`query Family($id: ID!) {
task(id: $id) { ${J} parent { ${J} } subtasks { ${J} } relations { kind task { ${J} } } }
}`;var Jk=100;async function yc(e){let t=bc(e),{task:n}=await _(g$,{id:e});if(!n)return;let{parent:o,subtasks:r,relations:s,...i}=n,c=new Set(r.map(u=>u.id));M(()=>{for(let u of[i,...r,...s.map(d=>d.task),...o?[o]:[]])le(u);for(let u of r)ns(u.id,{parentId:e});for(let u of t)c.has(u.id)||ns(u.id,{parentId:void 0});ns(e,{parentId:o?.id??null,relations:s.map(Xk)})})}var Xk=({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:s}})=>({kind:e,task:{id:t,key:n,title:o,status:r,deletedAt:s}});function b$({id:e,version:t}){let n=t===0;I(()=>{if(n)return;let o=0,r=!0,s=()=>yc(e).then(()=>r=!1),i=()=>s().catch(()=>r=!0),c=[Le(u=>{u.subjectId!==e||!ew(u)||(clearTimeout(o),o=setTimeout(i,Jk))}),Ne(s),Q.subscribe(u=>u==="sync"&&r&&i())];return r&&Q.peek()!=="sync"&&i(),()=>{clearTimeout(o);for(let u of c)u()}},[e,n])}var ew=({name:e,changes:t})=>e==="task.progressed"||t.some(({field:n})=>n==="parent"||n==="relations");function y$(e){let t=Tt(()=>{let n=new Lo(o=>o.parentId===e&&fe(o),tw);return n.rebuild(null),n},[e]);return I(()=>()=>{t.stop()},[t]),t.ids.value}var tw=Oo([{field:"RANK",direction:"ASC"}]);var Rt=w(null);function Yo(e,t="subtasks"){let n=$e.peek();n?Rt.value={id:n,of:t,why:e}:O({bad:!0,text:e})}async function k$({id:e,team:t},n){Rt.value=null;let{errors:o}=await Rr({...n,team:t,parentId:e},{quiet:"all"});return o.length&&Yo(B(o[0])),!o.length}async function w$({id:e,team:t},n){Rt.value=null;let o=M(()=>n.map(c=>Rr({title:c,team:t,parentId:e},{silent:!0}))),r=await Promise.all(o),[s]=r.flatMap(({errors:c})=>c),i=r.flatMap(({task:c,errors:u})=>c&&!u.length?[c]:[]);s&&Yo(B(s)),i.length&&Te(a("did.createdSeveral",{n:i.length}),()=>$s(i.filter(c=>R(c.id))))}async function zs({id:e,parentId:t},n){Rt.value=null,t===void 0&&await yc(e).catch(()=>{});let o=R(e);if(!o)return;let{errors:r}=await tt(o,{parentId:n?.id??null},{quiet:"all"});r.length&&Yo(B(r[0]))}async function Zs(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,s=o.key||o.title,i=u=>async d=>({errors:(await Promise.all(M(()=>d.map(p=>nw(p,u))))).flatMap(({errors:p})=>p)}),c=n.map(({id:u})=>u);await No(c,i(t),{told:r?a(t?"did.watching":"did.left",{task:s}):a("did.several",{n:n.length}),undone:r?a("undo.done",{task:s}):a("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function nw(e,t){let n=H("change"),o={watching:t};return _e(e,n,o),ve(n,"watchTask",rm,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var vt=[{id:"palette",keys:"mod+k",run:()=>{ce.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>X.value.length,run:()=>Dt()},{id:"search",keys:"/",run:cw},{id:"down",keys:"j",run:()=>Tn()?gc(1):kc(1),silent:!0},{id:"up",keys:"k",run:()=>Tn()?gc(-1):kc(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>It(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:E$,run:([e])=>Nr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:Tn,run:m$,silent:!0},{id:"noticeRead",keys:"u",when:Tn,run:p$},{id:"noticeArchive",keys:"e",when:()=>Tn()&&!c$(),run:f$},{id:"noticeLater",keys:"h",when:Tn,run:$$},{id:"noticesRead",keys:"shift+i",when:()=>Tn()&&Me.value,run:js},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>fs(e,{status:e.some(Z)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:mo("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&Lt(e.team.id).length,run:mo("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:mo("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:mo("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:mo("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:mo("labels")},{id:"watch",keys:"w",task:!0,when:fe,run:Zs},{id:"repeat",keys:"shift+r",task:!0,one:!0,when:rw,run:aw},{id:"remind",keys:"r",task:!0,one:!0,when:fe,run:ow},{id:"subtask",keys:"t",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.update,run:()=>x$(".add-part input")},{id:"under",task:!0,one:!0,when:e=>e.can.update,run:([{id:e}])=>Vr("under",e)},{id:"promote",task:!0,one:!0,when:e=>e.can.update&&e.parentId,run:([e])=>zs(e,null)},{id:"relate",keys:"b",task:!0,one:!0,when:e=>e.can.update&&e.version,run:([{id:e}])=>Vr("relate",e)},{id:"team",task:!0,when:e=>e.can.update&&X.value.length>1,run:mo("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>$e.value===e.id&&e.can.comment,run:()=>x$(".talk-end textarea")},{id:"attach",keys:"f",task:!0,one:!0,when:e=>$e.value===e.id&&$t(e),run:lw},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>iw(e)},{id:"delete",task:!0,when:e=>e.can.delete&&fe(e),run:sw},{id:"restore",task:!0,when:e=>e.can.delete&&!fe(e),run:e=>e.map(t=>hs(t))},{id:"undo",keys:"z",run:Om},{id:"inbox",keys:"g i",run:()=>z("/inbox")},{id:"today",keys:"g t",run:()=>z(Oe("/"))},{id:"tasks",keys:"g l",run:()=>z(Oe("/tasks"))},{id:"board",keys:"g b",run:()=>z(Oe("/board"))},{id:"calendar",keys:"g c",run:()=>z(Oe("/calendar"))},{id:"reports",keys:"g r",run:()=>z(Oe("/reports"))},{id:"trash",keys:"g x",run:()=>z(Oe("/trash"))},{id:"teams",keys:"g m",run:()=>z("/team")},{id:"settings",keys:"g s",run:()=>z("/settings")},{id:"overview",keys:"g o",run:()=>z("/admin")},{id:"instance",keys:"g a",when:()=>S.value?.role==="ADMIN",run:()=>z("/instance")},{id:"saveView",keys:"v",when:()=>lo.value&&(at.value||!an.value),run:()=>{ce.value="view"}},{id:"theme",run:Lr},{id:"keys",keys:"?",run:()=>{ce.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>fn()}];function wc(){let{name:e,key:t=""}=re.value,n=e==="task"?Ja(t):Ge.value;return n&&R(n)||null}function Xs(){let e=re.peek().name==="task"?[]:xc(),t=wc();return e.length?e:t?[t]:[]}var xc=()=>[...We.value].map(R).filter(e=>e!=null),S$=(e,t)=>t.filter(n=>!e.when||e.when(n));function gt(e,t=Xs()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:wc();return o!==null&&E$(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return S$(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function jt(e,t=Xs()){if(!e.task)return e.run();let n=S$(e,e.id==="select"?[wc()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ei=e=>vt.find(t=>t.id===e)?.keys??"";function st(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${a("key.shift")} `).replace("MOD+",t?"\u2318":`${a("key.control")} `))}function mo(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`.sheet .part[data-task="${t[0].id}"]`),r=(o&&(o.querySelector(`[data-field="${e}"]`)??o))??document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ze.value={kind:e,ids:t.map(({id:s})=>s),anchor:r}}}function ow([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);ro.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function rw(e){return e.can.update&&fe(e)&&e.version}function aw([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);oo.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="recurrence"]')??t}}function E$(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function sw(e){if(!e.some(t=>t.commentCount||t.attachmentCount||Ys(t)))return Sc(e);gs.value=e.map(({id:t})=>t),ce.value="delete"}function Sc(e){re.value.name!=="task"?bn():e.some(({id:t})=>t===$e.value)&&jn(),$s(e)}async function iw(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),O({text:a("did.copied",{task:e.key})})}function x$(e){let t=document.querySelector(e);t instanceof HTMLElement&&t.focus()}function lw(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function cw(){let e=document.querySelector("main .search");e?e.focus():ce.value="palette"}function kc(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return uw(e);let n=re.peek().name==="task",o=t.findIndex(i=>pt(i)===(n?$e:Ge).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let s=R(pt(r)??"");s&&It(s)}var Qs=0,Js=null;function uw(e){let t=document.querySelector("main");t&&(Qs=Math.max(1,Qs+e),Js?.disconnect(),Js=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;Js?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?Qs:0;Qs=0;for(let r=0;r<o;r+=1)kc(1)}),Js.observe(t,{childList:!0,subtree:!0}))}var dw=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","reports","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","repeat","labels","watch","remind","subtask","relate","comment","attach"]]],mw=()=>[[a("key.space"),"lift"],["\u2190 \u2192","carry"],[a("key.escape"),"putBack"]],pw=new Set(["done","status","stage"]),fw=new Set(["priority","assignee","due","repeat","labels","select","subtask","relate"]);function $w(e){if(!e.task)return gt(e);let t=X.value.length>0;return pw.has(e.id)?t||De.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!fw.has(e.id)}function _$(){let e=()=>{ce.value=""},t=dw.map(([n,o])=>({name:n,lines:o.flatMap(r=>vt.filter(s=>s.id===r&&$w(s))).map(r=>({text:a(`command.${r.id}`),keys:st(r.keys??"")}))}));return X.value.length&&t.push({name:"carry",lines:mw().map(([n,o])=>({text:a(`board.${o}`),keys:[n]}))}),l`<${L} class="wide" labelledby="keys-title" close=${e}>
<div class="pad">
<div class="split">
<h2 id="keys-title">${a("keys.title")}</h2>
<button class="icon end" aria-label=${a("close")} onClick=${e}><${k} name="close" /></button>
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
</${L}>`}var hw={status:()=>mt.map(e=>({key:e,text:a(`status.${e}`),icon:l`<${ne} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>Lt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ne} kind="status" value=${o} mute color=${r} />`,end:a(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Pt.toReversed().map(e=>({key:e,text:a(`priority.${e}`),icon:l`<${ne} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...vw(e)].map(t=>({key:t?.id??"",text:t?.name??a("nobody"),icon:l`<${oe} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>X.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>xw().map(([e,t])=>({key:t??"",text:a(`due.${e}`),end:t&&a.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${k} name="calendar" />`,fields:{dueDate:t}}))};function vw(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>dt(o));return t.filter(({id:o})=>n.every(r=>r.some(s=>s.id===o)))}function gw(e,t){let[n,...o]=e.map(r=>bw(r,t));return o.every(r=>r===n)?n:void 0}var bw=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function T$(){if(!Ze.value)return null;let{kind:e,ids:t,anchor:n}=Ze.value,o=t.map(r=>G(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${kw} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${yf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${ww} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var yw=["open","done","status","stage","assignee","due","repeat","priority","labels","watch","remind","under","promote","relate","team","link","select","delete","restore"];function kw({tasks:e,anchor:t}){let n=T(null),o=()=>{Ze.value=null},r=yw.flatMap(i=>vt.filter(c=>c.id===i&&gt(c,e))),s=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(d=>d===document.activeElement)+c+u.length)%u.length].focus())};return l`<${L}
class="menu"
label=${e.length>1?a("tasks.count",{n:e.length}):e[0].title}
close=${o}
place=${i=>wt(i,t)}
>
<div role="menu" aria-label=${a("row.actions")} ref=${n} onKeyDown=${s}>
${r.map((i,c)=>l`<button
class="o"
role="menuitem"
key=${i.id}
autofocus=${c===0}
onClick=${()=>{o(),queueMicrotask(()=>jt(i,e))}}
>
<span>${a(`command.${i.id}`)}</span>
${i.keys&&l`<span class="end">
${st(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
</span>`}
</button>`)}
</div>
</${L}>`}function ww({tasks:e,kind:t,anchor:n}){let o=hw[t](e),r=gw(e,t),[s,i]=x(""),c=v=>o.filter(g=>j(g.text).includes(j(v))),u=c(s),[d,m]=x(Math.max(0,o.findIndex(({key:v})=>v===r))),p=Bo(d),$=()=>{Ze.value=null},f=v=>{$(),v&&fs(e,v.fields)},h=v=>f(v===s?u[d]:c(v)[0]),b=({currentTarget:{value:v,validity:g}})=>{v&&g.valid&&f({fields:{dueDate:v}})};return l`<${L}
class="menu"
label=${a(`field.${t}`)}
close=${$}
place=${v=>wt(v,n)}
>
<${Ho} ...${{typed:s,type:i,at:d,move:m,take:h}} count=${u.length} label=${a(`field.${t}`)} />
<div role="listbox" id="choices" aria-label=${a(`field.${t}`)} ref=${p}>
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
aria-label=${a("due.pick")}
value=${r??""}
onChange=${b}
/>
</div>`}
</${L}>`}function xw(){let e=U(C.value,7-rt(C.value));return[["today",C.value],["tomorrow",U(C.value,1)],["friday",U(C.value,(11-rt(C.value))%7||7)],["monday",e],["month",U(C.value,30)],["never",null]]}var Sw={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},A$=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],Ew=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],_w={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},Tw={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},Aw=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Iw=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),Dw=new Set(["in","dans","en"]),Ow=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),I$=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),D$=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Cw=new Set(["do","so"]);function ni(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:d,index:m})=>({text:d,word:j(d).replace(/[,;:]+$/,""),from:m,to:m+d.length})),o=new Map,r={title:"",marks:[]},s=(d,m,p=1)=>{let[$,f]=[n[m].from,n[m+p-1].to],h=e.slice($,f);return t.plain?.has(h)?!1:(o.set(d,{field:d,from:$,to:f,text:h}),!0)};for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="#"&&t.teams.find(({key:h})=>j(h)===p.slice(1));$&&s("team",d)&&(r.team=$);let f=m[0]==="!"&&p.length>1&&Fw(Sw,p.slice(1));f&&s("priority",d)&&(r.priority=f)}let i=t.people(r.team??t.home);for(let[d,{text:m,word:p}]of n.entries()){let $=m[0]==="@"&&p.length>1&&Uw(i,p.slice(1));$&&s("assignee",d)&&(r.assignee=$)}let c=({from:d})=>[...o.values()].some(m=>m.from<=d&&d<m.to),u=Nw(n,t,c,s);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((d,m)=>d.from-m.from),r.title=n.filter(d=>!c(d)).map(({text:d})=>d).join(" "),r.title?r:Rw(r)}function Rw(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Nw(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,s=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&Aw.has(e[i-1].word)&&!n(e[i-1]),u=Lw(e,i,t,c);if(!u)continue;let d=i+u.count>=r||c,m=c&&i>1?1:0;(d||!u.last)&&!(u.inside&&i===(c?1:0))&&s.push([i-m,u.count+m,u.day]),i+=u.count-1}return s.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Lw(e,t,{today:n,language:o},r){let[s,i,c,u]=e.slice(t,t+4).map(({word:g})=>g),d=_w[s];if(d!==void 0)return{count:1,day:U(n,d),inside:!0};if(s==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:U(n,2)};if(s==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:U(n,2)};if(s==="pasado"&&i==="manana")return{count:2,day:U(n,2),inside:!0};let m=/^(\d{4})-(\d\d)-(\d\d)$/.exec(s);if(m)return ti(1,ra(+m[1],+m[2],+m[3]));let p=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(s);if(p)return ti(1,O$(p[3],+p[2],+p[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,f=$.exec(s);if(f&&i&&zo(i))return Ec(2,zo(i),+f[1],c,n);if(f&&i==="de"&&c&&zo(c))return Ec(3,zo(c),+f[1],u,n);let h=zo(s)&&i?$.exec(i):null;if(h)return Ec(2,zo(s),+h[1],c,n);if(Dw.has(s)&&i&&c)return Mw(Tw[i]??+i,c,n);if(Iw.has(s)&&i)return Pw(i,n);let b=A$.findIndex(g=>g.includes(s.replace(/\.$/,"")));if(b<0)return;let v=s.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!Cw.has(v)))))return{count:1,day:U(n,(b-rt(n)+7)%7||7),last:v.length<6,inside:!0}}function Mw(e,t,n){if(e>0&&e<1e3)return Ow.has(t)?{count:3,day:U(n,e)}:I$.has(t)?{count:3,day:U(n,7*e)}:D$.has(t)?{count:3,day:C$(n,e)}:void 0}function Pw(e,t){let n=U(t,7-rt(t)),o=A$.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:U(n,o)}:I$.has(e)?{count:2,day:n}:D$.has(e)?{count:2,day:C$(`${t.slice(0,7)}-01`,1)}:void 0}function Ec(e,t,n,o,r){return/^\d{4}$/.test(o??"")?ti(e+1,ra(Number(o),t,n)):ti(e,O$(void 0,t,n,r))}var ti=(e,t)=>t?{count:e,day:t}:void 0;function O$(e,t,n,o){if(e)return ra(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let s=ra(Number(o.slice(0,4))+r,t,n);if(s&&s>=o)return s}}function ra(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(s=>String(s).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function C$(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let s=ra(o,n%12+1,r);if(s)return s}}var zo=e=>Ew.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Uw(e,t){let n=e.find(({name:o})=>j(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Fw=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function aa(e,t={},n){let o=Em(),r=X.value,s=t.team??o.team??r[0],i=g=>dt((g??s)?.id??""),c=ze.value.split("-")[0],u=ni(e,{today:C.value,language:c,teams:r,people:i,home:s,plain:n}),{marks:d,title:m,...p}=u,$=p.team??s,f={...o,...t,...p,title:m,team:$},{assignee:h,labels:b,stage:v}=f;return h&&!i($).some(({id:g})=>g===h.id)&&(f.assignee=null),b&&(f.labels=b.filter(({id:g})=>yt($.id).some(y=>y.id===g))),v&&!Lt($.id).some(({id:g})=>g===v.id)&&delete f.stage,{draft:f,marks:d}}function _c({team:{id:e,key:t,name:n},...o}){Rr({...o,team:{id:e,key:t,name:n}})}function R$(){let[e,t]=x(""),[n,o]=x(()=>new Set),r=T(null),s=X.value;if(!s.length)return null;let{draft:i,marks:c}=aa(e,{},n),u=m=>{m.preventDefault();let{draft:p}=aa(r.current?.value??"",{},n);if(!p.title)return r.current?.focus();_c(p),t(""),o(new Set)},d=({text:m})=>{o(new Set([...n,m])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
<${k} name="plus" />
<${sa} field=${r} line=${e} write=${t} marks=${c} unmark=${d} />
<button class="btn" type="submit">${a("quick.add")}</button>
${e.trim()&&l`<div class="chips" role="status" aria-label=${a("quick.understood")}>
${(c.some(({field:m})=>m==="team")||s.length>1)&&l`<${An}
mark=${c.find(({field:m})=>m==="team")}
unmark=${d}
>
<${k} name="team" />
${i.team.name}
</${An}>`}
${i.assignee&&l`<${An} mark=${c.find(({field:m})=>m==="assignee")} unmark=${d}>
<${oe} user=${i.assignee} mute />
${i.assignee.name}
</${An}>`}
${i.priority&&l`<${An} mark=${c.find(({field:m})=>m==="priority")} unmark=${d}>
<${ne} kind="priority" value=${i.priority} mute />
${a(`priority.${i.priority}`)}
</${An}>`}
${i.dueDate&&l`<${An} mark=${c.find(({field:m})=>m==="dueDate")} unmark=${d}>
<${k} name="calendar" />
${a.day(i.dueDate)}
</${An}>`}
${i.labels?.map(m=>l`<${so} key=${m.id} label=${m} />`)}
</div>`}
</form>`}function sa({field:e,line:t,write:n,marks:o,unmark:r,autofocus:s=!1,label:i,placeholder:c,paste:u}){let d=T(null),m=()=>{d.current&&e.current&&(d.current.scrollLeft=e.current.scrollLeft)};V(m);let p=[],$=0;for(let f of o)p.push(t.slice($,f.from)),p.push(l`<mark title=${a("quick.asText",{text:f.text})} onClick=${()=>r(f)}>${f.text}</mark>`),$=f.to;return p.push(t.slice($)),l`<div class="line-field">
<input
ref=${e}
name="title"
autofocus=${s}
maxlength="200"
autocomplete="off"
aria-label=${i??a("quick.label")}
placeholder=${c??a("quick.placeholder")}
value=${t}
onInput=${F(n)}
onScroll=${m}
onPaste=${u}
/>
<div class="mirror" ref=${d} aria-hidden="true">${p}</div>
</div>`}var An=({mark:e,unmark:t,children:n})=>e?l`<button
type="button"
class="chip said"
aria-label=${a("quick.asText",{text:e.text})}
title=${a("quick.asText",{text:e.text})}
onClick=${()=>t(e)}
>
${n}
<${k} name="close" />
</button>`:l`<span class="chip">${n}</span>`;function N$(){let[e,t]=x(""),[n,o]=x(()=>new Set),[r,s]=x(Rl.peek()),i=T(null),{draft:c,marks:u}=aa(e,r,n),d=()=>{ce.value=""},m=({text:h})=>o(new Set([...n,h])),p=(h,b)=>{let v=u.find(g=>g.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),s({...r,...b})},$=h=>{h.preventDefault();let{draft:b}=aa(i.current?.value??"",r,n);if(!b.title)return i.current?.focus();_c(b),d()},f=dt(c.team.id);return l`<${L} class="new-task" labelledby="new-title" close=${d}>
<form class="pad" onSubmit=${$}>
<div class="split">
<h2 id="new-title">${a("command.new")}</h2>
<button type="button" class="icon end" aria-label=${a("close")} onClick=${d}>
<${k} name="close" />
</button>
</div>
<div class="quick boxed">
<${sa} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${m} />
</div>
<div class="choices">
<${Tc}
name="team"
value=${c.team.id}
options=${X.value.map(({id:h,name:b})=>[h,b])}
choose=${h=>p("team",{team:X.value.find(b=>b.id===h)})}
/>
<${Tc}
name="assignee"
value=${c.assignee?.id??""}
options=${[["",a("nobody")],...f.map(({id:h,name:b})=>[h,b])]}
choose=${h=>p("assignee",{assignee:f.find(b=>b.id===h)??null})}
/>
<${Tc}
name="priority"
value=${c.priority??"MEDIUM"}
options=${Pt.toReversed().map(h=>[h,a(`priority.${h}`)])}
choose=${h=>p("priority",{priority:h})}
/>
<label>
<span>${a("field.due")}</span>
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
<span class="sr">${a("field.labels")}: </span>
${c.labels.map(h=>l`<${so} key=${h.id} label=${h} />`)}
</p>`:null}
<div class="actions">
<p class="hints">
${qw.map(h=>l`<span><kbd>${a(`quick.eg.${h}`)}</kbd> ${a(`field.${h}`)}</span>`)}
</p>
<button class="btn end" type="submit">${a("quick.create")}</button>
</div>
</form>
</${L}>`}var qw=["priority","assignee","due","team"],Tc=({name:e,value:t,options:n,choose:o})=>l`<label>
<span>${a(`field.${e}`)}</span>
<select class="input" value=${t} onChange=${F(o)}>
${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
</select>
</label>`;var L$=7,Hw=150,Bw=200;function oi(e,t,n=()=>!0){let o=j(e.trim()).split(/\s+/),r=[...$n()].filter(fe).filter(d=>{let m=j(`${d.key} ${d.title} ${d.assignee?.name??""}`);return o.every(p=>m.includes(p))}),s=[...t.keys()].map(R).filter(d=>d!=null),i=new Map([...r,...s].filter(n).map(d=>[d.id,d])),c=Ft.peek()?.id,u=d=>(j(d.key)===o[0]?4:0)+(d.team.id===c?2:0)+(Z(d)?1:0);return[...i.values()].sort((d,m)=>u(m)-u(d)).slice(0,L$)}function ri(e,t,n){let[o,r]=x(new Map);return I(()=>{if(r(new Map),e.trim().length<2)return;let s=!1,i=u=>{s||(t(),r(u))},c=setTimeout(()=>Kw(e,n).then(i,()=>{}),Hw);return()=>{s=!0,clearTimeout(c)}},[e]),o}async function Kw(e,t){let n=e.trim().slice(0,Bw),o=async u=>(await _(Yd,{text:n,filter:u,first:L$})).search?.nodes??[],{team:r}=cs.peek(),s=t?[{team:{eq:t}}]:[...r?[{team:r}]:[],{}],i=(await Promise.all(s.map(o))).flat();es(i.map(u=>u.task));let c=new Map;for(let{task:u,matches:d}of i)c.set(u.id,d.find(({field:m})=>!Ww.has(m)));return c}var Ww=new Set(["KEY","TITLE"]);var Gw={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function P$({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${M$(t)}</mark>`:M$(t))}var M$=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Gw[n]);function F$(){let[e,t]=x(""),[n,o]=x(null),r=T(null),s=ri(e,()=>o(r.current)),i=T(Xs()).current,c=g=>g.trim()?oi(g,s):[],u=g=>vt.filter(y=>!y.silent&&gt(y,i)&&j(U$(y,i)).includes(j(g.trim()))),d=c(e),m=u(e),p=[...d,...m],$=Math.max(0,p.findIndex(g=>g.id===n));r.current=p[$]?.id??null;let f=()=>{ce.value=""},h=g=>{f(),g&&queueMicrotask(()=>"run"in g?jt(g,i):It(g))};I(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,p.length]);let b=g=>{let y=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(y&&p.length)g.preventDefault(),o(p[($+y+p.length)%p.length].id);else if(g.key==="Enter"){g.preventDefault();let E=g.target.value;h(E===e?p[$]:c(E)[0]??u(E)[0])}},v=(g,y,E)=>l`<div
class="o"
role="option"
id=${`option-${y}`}
key=${E.id}
aria-selected=${y===$}
onPointerMove=${()=>o(E.id)}
onClick=${()=>h(E)}
>
${g}
</div>`;return l`<${L} class="pal" label=${a("palette.title")} close=${f}>
<input
autofocus
role="combobox"
aria-expanded="true"
aria-controls="options"
aria-activedescendant=${p.length?`option-${$}`:void 0}
aria-label=${a("palette.title")}
placeholder=${a("palette.placeholder")}
value=${e}
onInput=${F(g=>{t(g),o(null)})}
onKeyDown=${b}
/>
<div id="options" role="listbox" aria-label=${a("palette.results")}>
${d.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
<h3 id="pal-tasks" role="presentation">${a("palette.tasks")}</h3>
${d.map((g,y)=>v(l`
<${ne} kind="status" value=${g.status} mute />
<span>${g.title} <${jw} of=${s.get(g.id)} /></span>
<code class="end">${g.key}</code>
`,y,g))}
</div>`}
${m.length>0&&l`<div role="group" aria-labelledby="pal-commands">
<h3 id="pal-commands" role="presentation">${a("palette.commands")}</h3>
${m.map((g,y)=>v(l`
<span>${U$(g,i)}</span>
<span class="end">${g.keys&&st(g.keys).map(E=>l`<kbd>${E}</kbd> `)}</span>
`,d.length+y,g))}
</div>`}
</div>
${p.length===0&&l`<p class="none" role="status">${a("palette.none")}</p>`}
<footer>
<span><kbd>↑</kbd> <kbd>↓</kbd> ${a("palette.choose")}</span>
<span><kbd>↵</kbd> ${a("palette.run")}</span>
<span><kbd>esc</kbd> ${a("close")}</span>
</footer>
</${L}>`}var U$=(e,t)=>{let n=t.length>1?a("tasks.count",{n:t.length}):t[0]?.key;return a(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")},jw=({of:e})=>e&&l`<small>${a(`palette.in.${e.field}`)}: <${P$} snippet=${e.snippet} /></small>`;var Vw={assigneeId:"assignee",teamId:"team",parentId:"parent"},Yw=new Set(["startedAt","completedAt","overdue","updatedAt","version","key","nextOccurrence"]);function B$({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Vw[i.field]??i.field})).filter(({field:i},c,u)=>!Yw.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!zw(i,u)),o={who:Jw(e.actor),task:t?a("feed.this"):Xw(e),what:ex(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Zw(n[0],o);if(e.name==="task.updated")return ye("feed.changed",{...o,fields:n.map(({field:i})=>a(`field.${i}`)).join(", ")});let s=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return a(s)===s?ye("feed.other",{...o,name:e.name}):ye(s,o)}function zw(e,t){let[n,o]=["stage","status"].map(r=>t.find(s=>s.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Zw({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?ye(`feed.${t}`,{...r,to:H$("status",String(t))}):e==="priority"?ye("feed.priority",{...r,to:H$("priority",String(t))}):e==="assignee"?ye(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===S.value?.id?a("you.object"):o}</b>`}):e==="dueDate"?ye(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${a.day(String(t))}</b>`}):e==="labels"?Qw(q$(n),q$(o),r):e==="stage"?ye(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?ye("feed.arranged",r):e==="parent"?ye(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="recurrence"?ye(t?"feed.repeats":"feed.repeatsNot",{...r,to:t&&l`<b>${Bt(t)}</b>`}):e==="relations"?ye("feed.related",r):e==="title"?ye("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?ye("feed.moved",{...r,to:l`<b>${o}</b>`}):ye("feed.changed",{...r,fields:a(`field.${e}`)})}function Qw(e,t,n){let o=t.filter(s=>!e.includes(s)),r=e.filter(s=>!t.includes(s));return o.length&&r.length?ye("feed.changed",{...n,fields:a("field.labels")}):ye(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var q$=e=>e?.split(", ")??[],Jw=e=>l`<b>${e?e.id===S.value?.id?a("you"):e.name:"TaskFlow"}</b>`,H$=(e,t)=>l`<b><${ne} kind=${e} value=${t} mute class="g" />${a(`${e}.${t}`)}</b>`;function Xw(e){if(!e.task)return l`<b>${a("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function ex({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,s=[...bt.value,n].find(i=>i?.id===r);return l`<b>${s?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??a("feed.someone")}</b>`}function Ac(){let e=Q.value==="sync"&&Dr.value?"offline":Q.value;return e==="sync"?Ir.value?a("line.saving"):a("line.sync"):e==="offline"&&Ir.value?a("line.waiting",{n:Ir.value}):a(`line.${e}`)}var K$="taskflow.live",Nt=w(localStorage.getItem(K$)==="folded");function tx(){Nt.value=!Nt.value,localStorage.setItem(K$,Nt.value?"folded":"")}var W$=()=>l`<aside aria-label=${a("live.label")} class="rail"><${ia} /></aside>`;function ia({class:e=""}){return l`<div class="live ${e} ${Nt.value?"folded":""}">
<header>
<h2><${Ic} /><span class="name">${a("live.title")}</span></h2>
<span class="state" role="status" data-line=${Q.value}>${Ac()}</span>
<button
class="icon"
aria-label=${a(Nt.value?"live.unfold":"live.fold")}
title=${a(Nt.value?"live.unfold":"live.fold")}
aria-expanded=${!Nt.value}
onClick=${tx}
>
<${k} name=${Nt.value?"unfold":"fold"} />
</button>
</header>
${!Nt.value&&l`<${nx} /><${ox} />`}
</div>`}function Ic(){let e=Q.value==="sync"?"":Q.value==="offline"?"off":"busy";return l`<i key=${ws.value} class="pulse ${e} ${ws.value?"beat":""}" />`}function nx(){let e=Zm(qt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${a("live.feed")}>
${e.length===0?l`<p class="dim sm">${a("live.quiet")}</p>`:l`<ol>
${e.map(t=>t.event?l`<${ai} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${a("line.caught",{n:t.caught})}</span></li>`)}
</ol>`}
</div>`}function ai({event:e,fresh:t,short:n,more:o,children:r}){return l`<li class=${t?"glow":""}>
${e.actor?l`<${oe} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div>
<${B$} event=${e} short=${n} />
<time datetime=${e.occurredAt}>
${a.ago(e.occurredAt)}
${o?` \xB7 ${a("feed.more",{n:o})}`:""}
</time>
${r}
</div>
</li>`}function ox(){let e=(Re.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=Fe();return e.length?l`<section class="load" aria-labelledby=${n}>
<h2 id=${n}>${a("live.load")}</h2>
<ul>
${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
<span>${o?o.name.split(" ")[0]:a("nobody")}</span>
<${no} part=${r} whole=${t} label=${a("live.open",{n:r,who:o?.name??a("nobody")})} />
<b class="num">${a.number(r)}</b>
</li>`)}
</ul>
</section>`:null}var rx=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function G$(){if(!We.value.size)return null;let e=xc();return l`<section class="selection" aria-label=${a("selection.label")}>
<div role="toolbar" aria-label=${a("selection.label")}>
<strong role="status">${a("selection.count",{n:e.length})}</strong>
${rx.flatMap(([t,n])=>vt.filter(o=>o.id===t&&(t!=="stage"||gt(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
key=${t.id}
data-field=${t.id}
disabled=${!gt(t,e)}
title=${a(`command.${t.id}`)}
onClick=${()=>jt(t,e)}
>
<${k} name=${n} />
<span>${a(`selection.${t.id}`)}</span>
</button>`)}
<button class="icon" aria-label=${a("selection.clear")} title=${a("selection.clear")} onClick=${bn}>
<${k} name="close" />
</button>
</div>
</section>`}var ax={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function Dc({id:e}){return Gt.value.length?l`<nav class="saved" aria-labelledby=${e}>
<h2 id=${e}>${a("views.title")}</h2>
<ul>
${Gt.value.map(t=>l`<li key=${t.id}>
<a
class="nav"
href=${e$(t)}
title=${t.team?a("views.of",{view:t.name,team:t.team.name}):t.name}
aria-current=${at.value?.id===t.id?"page":void 0}
>
<${k} name=${ax[t.layout]} />
<span>${t.name}</span>
${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
</a>
</li>`)}
</ul>
</nav>`:null}var sx=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["reports","/reports"],["team","/team"],["settings","/settings"]],ix=8,j$=new Set(["reports","team","settings","instance","trash","overview"]);function V$(){let e=De.value.filter((n,o)=>o<ix||n.key===Ut.value),t={inbox:Me.value,today:Re.value&&Re.value.overdue+Re.value.dueToday,tasks:Re.value&&Re.value.pending+Re.value.inProgress};return l`<aside class="side" aria-label=${a("side.label")} inert=${Xn.value&&re.value.name==="task"}>
<a class="brand" href=${Oe("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<button
class="find"
onClick=${()=>{ce.value="palette"}}
aria-keyshortcuts="Control+K Meta+K"
>
<${k} name="find" />
<span>${a("side.find")}</span>
<kbd>${st("mod+k")}</kbd>
</button>
<nav class="places" aria-label=${a("side.main")}>
<ul>
${sx.map(([n,o])=>l`<li key=${n} class=${j$.has(n)?"roomy":""}>
<${si}
name=${n}
path=${o}
count=${t[n]}
hot=${n==="inbox"||n==="today"&&!!Re.value?.overdue}
/>
</li>`)}
${S.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
<${si} name="instance" path="/instance" />
</li>`}
<li class="narrow">
<button
class="nav"
onClick=${()=>{ce.value="palette"}}
>
<${k} name="find" />
<span>${a("side.search")}</span>
</button>
</li>
<li class="narrow">
<button
class="nav"
aria-current=${j$.has(Y.value.name)?"page":void 0}
onClick=${()=>{ce.value="more"}}
>
<${k} name="more" />
<span>${a("side.more")}</span>
</button>
</li>
</ul>
</nav>
${De.value.length>1&&l`<nav aria-labelledby="side-teams">
<h2 id="side-teams">${a("side.teams")}</h2>
<ul>
<li key="">
<a class="nav" href=${Sl("")} title=${a("any.team")} aria-current=${Ut.value?void 0:"true"}>
<${k} name="all" />
<span>${a("any.team")}</span>
</a>
</li>
${e.map(n=>l`<li key=${n.id}>
<a
class="nav"
title=${n.name}
href=${Sl(n.key)}
aria-current=${n.key===Ut.value?"true":void 0}
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
<a class="nav" href="/explorer/" title=${a("place.explorer")}>
<${k} name="explorer" />
<span>${a("place.explorer")}</span>
</a>
<div class="me">
<${oe} user=${S.value} mute />
<div><strong>${S.value?.name}</strong><small>${S.value?.email}</small></div>
<button class="icon" aria-label=${a("command.theme")} title=${a("command.theme")} onClick=${Lr}>
<${k} name="theme" />
</button>
<button
class="icon"
aria-label=${a("command.signOut")}
title=${a("command.signOut")}
onClick=${()=>fn()}
>
<${k} name="out" />
</button>
</div>
</div>
</aside>`}function si({name:e,path:t,count:n,hot:o}){let r=a(`place.${e}`);return l`<a
class="nav"
href=${Oe(t)}
title=${r}
data-place=${e}
aria-label=${e==="inbox"&&n?`${r}, ${a("inbox.unread",{n})}`:void 0}
aria-current=${Y.value.name===e?"page":void 0}
>
<${k} name=${e} />
<span>${r}</span>
${!!n&&l`<b class="num ${o?"hot":""}">${a.number(n??0)}</b>`}
</a>`}function Y$(){let e=()=>{ce.value=""},t=o=>()=>{e(),o()},n=S.value?.role==="ADMIN";return l`<${L} class="more-places" label=${a("side.more")} close=${e}>
<nav aria-label=${a("side.more")}>
<ul onClick=${e}>
${[["reports","/reports"],["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${si} name=${o} path=${r} /></li>`)}
</ul>
</nav>
<div onClick=${e}><${Dc} id="more-views" /></div>
<button class="nav" onClick=${t(Lr)}><${k} name="theme" /><span>${a("command.theme")}</span></button>
<button class="nav" onClick=${t(()=>fn())}>
<${k} name="out" />
<span>${a("command.signOut")}</span>
</button>
</${L}>`}function z$(){let e=gs.value.map(c=>G(c).value).filter(c=>c!==null),t=()=>{ce.value=""},n=()=>{t(),queueMicrotask(()=>Sc(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),s=e.reduce((c,u)=>c+Ys(u),0),i=e.length===1?e[0].key:a("tasks.count",{n:e.length});return l`<${L} class="small" labelledby="delete-title" close=${t}>
<div class="pad">
<h2 id="delete-title">${a("delete.sure",{what:i})}</h2>
${s>0&&l`<p>${a("delete.subtasks",{n:s})}</p>`}
${o>0&&l`<p>${a("delete.comments",{n:o})}</p>`}
${r>0&&l`<p>${a("delete.files",{n:r})}</p>`}
<div class="actions">
<button class="btn quiet" onClick=${t}>${a("cancel")}</button>
<button class="btn danger" onClick=${n}>${a("command.delete")}</button>
</div>
</div>
</${L}>`}function Z$(){let e=Zn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
${Zn.value.map(({id:t,text:n,bad:o,undo:r,to:s,also:i,more:c})=>l`<div class="toast" key=${t}>
<span>
${s?l`<a href=${s}>${n}</a>`:n}
${i&&l` · <a href=${i.to}>${i.text}</a>`}
</span>
${c&&l`<button
onClick=${()=>{gn(t),c.run()}}
>
${c.text}
</button>`}
${r&&l`
<button
onClick=${()=>{gn(t),r()}}
>
${a("command.undo")}
</button>
${t===e&&l`<kbd>Z</kbd>`}
`}
${o&&l`<button class="icon" aria-label=${a("close")} onClick=${()=>gn(t)}>
<${k} name="close" />
</button>`}
</div>`)}
</div>`}var lx=`mutation ConfirmAgain { requestEmailConfirmation { ${K} } }`;function Q$(){let[e,t]=x(!1),n=S.value?.email,o=async()=>{await ge(lx,{})&&t(!0)};return l`<div class="note unproved" role="status">
<span>${a(e?"unproved.sent":"unproved.text",{email:n})}</span>
${!e&&l`<button class="btn quiet" onClick=${o}>${a("unproved.again")}</button>`}
</div>`}var ii="NEVER",li="OWN",J$=999;function X$(){let e=oo.value,t=e&&G(e.id).value;return t?l`<${cx} key=${t.id} task=${t} anchor=${e.anchor} />`:null}function cx({task:e,anchor:t}){let[n]=x(()=>nn.peek()?.id===e.id&&nn.peek()?.chosen||e.recurrence),o=e.dueDate??C.peek(),r=n&&Zp(n,o),[s,i]=x(n?r?.often??li:ii),[c,u]=x(r??zp(o)),[d,m]=x(e.dueDate??""),p=T(null);V(()=>{let y=p.current?.closest("dialog");y&&wt(y,t)},[s,c.ends]);let $=y=>u({...c,...y}),f=()=>{oo.value=null},h=y=>{i(y);let E=Cs.find(A=>A===y);E&&$({often:E}),E&&!e.dueDate&&!d&&m(C.peek())},b=s===ii?null:s===li?n??null:Qp(c),v=y=>{y.preventDefault(),f(),queueMicrotask(()=>rf(e,b,d||null))},g=s!==ii&&s!==li;return l`<${L}
class="menu repeat"
label=${a("command.repeat")}
close=${f}
place=${y=>wt(y,t)}
>
<form ref=${p} onSubmit=${v}>
<${ci}
label=${a("field.recurrence")}
value=${s}
all=${[[ii,a("repeat.never")],...Cs.map(y=>[y,Ct(a(`repeat.${y}`))]),...n&&!r?[[li,a("repeat.asItIs")]]:[]]}
choose=${h}
autofocus
/>
${g&&l`
<${ux} ...${{choice:c,change:$}} />
${c.often==="WEEKLY"&&l`<${dx} ...${{choice:c,change:$}} />`}
${c.often==="MONTHLY"&&l`<${ci}
label=${a("repeat.which")}
value=${c.monthly}
all=${[["day",a("repeat.sameDay")],["nth",Ct(Ns(c.nth))],["last",Ct(a("repeat.lastDay"))]]}
choose=${y=>$({monthly:y})}
/>`}
<${ci}
label=${a("repeat.counted")}
value=${c.fromCompletion?"completion":"due"}
all=${[["due",Ct(a("repeat.from.due"))],["completion",Ct(a("repeat.from.completion"))]]}
choose=${y=>$({fromCompletion:y==="completion",...y==="completion"&&c.ends==="count"&&{ends:"never"}})}
/>
<${mx} ...${{choice:c,change:$}} />
${!e.dueDate&&l`<${ui}
label=${a("field.dueDate")}
type="date"
value=${d}
min="1970-01-01"
max="9999-12-31"
required=${!c.fromCompletion}
onInput=${({currentTarget:y})=>m(y.value)}
/>`}
`}
<p class="said" role="status">${b&&Ct(Bt(b))}</p>
<div class="split end">
<button class="btn quiet" type="button" onClick=${f}>${a("cancel")}</button>
<button class="btn">${a("save")}</button>
</div>
</form>
</${L}>`}var ux=({choice:e,change:t})=>l`<${ui}
label=${a(`repeat.interval.${e.often}`)}
type="number"
min="1"
max=${J$}
required
value=${e.interval||""}
onInput=${({currentTarget:n})=>t({interval:Number(n.value)})}
/>`;function dx({choice:{weekdays:e},change:t}){let n=Sr(ze.value),o=Array.from({length:7},(s,i)=>(n+i)%7),r=s=>t({weekdays:e.includes(s)?e.filter(i=>i!==s):[...e,s]});return l`<fieldset class="field">
<legend>${a("repeat.weekdays")}</legend>
<div class="week">
${o.map((s,i)=>l`<button
key=${s}
type="button"
aria-pressed=${e.includes(s)}
aria-label=${a.weekday(s+1)}
title=${a.weekday(s+1)}
onClick=${()=>r(s)}
>
${a.weekdays()[i].slice(0,2)}
</button>`)}
</div>
</fieldset>`}function mx({choice:{ends:e,count:t,until:n,fromCompletion:o},change:r}){return l`
<${ci}
label=${a("repeat.ends")}
value=${e}
all=${[["never",a("repeat.ends.never")],...o?[]:[["count",a("repeat.ends.count")]],["until",a("repeat.ends.until")]]}
choose=${s=>r({ends:s})}
/>
${e==="count"&&l`<${ui}
label=${a("repeat.count")}
type="number"
min="1"
max=${J$}
required
value=${t||""}
onInput=${({currentTarget:s})=>r({count:Number(s.value)})}
/>`}
${e==="until"&&l`<${ui}
label=${a("repeat.lastOn")}
type="date"
max="9999-12-31"
required
value=${n}
onInput=${({currentTarget:s})=>r({until:s.value})}
/>`}
`}function ui({label:e,...t}){let n=Fe();return l`<div class="field"><label for=${n}>${e}</label><input class="input" id=${n} ...${t} /></div>`}function ci({label:e,value:t,all:n,choose:o,autofocus:r}){let s=Fe();return l`<div class="field">
<label for=${s}>${e}</label>
<select
class="input"
id=${s}
autofocus=${r}
onChange=${({currentTarget:i})=>o(i.value)}
>
${n.map(([i,c])=>l`<option key=${i} value=${i} selected=${i===t}>${c}</option>`)}
</select>
</div>`}var la=["BLOCKED_BY","BLOCKS","RELATES","DUPLICATES","DUPLICATED_BY"];var eh=(e,t,n)=>Oc(e,t,n,!0),th=(e,t,n)=>Oc(e,t,n,!1);async function Oc({id:e,key:t},n,o,r,s=!1){Rt.value=null;let i=a(r?"did.related":"did.unrelated",{task:t,kind:a(`relations.${n}`),other:o.key}),{errors:c}=await px(e,n,o,r,i);c.length?Yo(B(c[0]),"relations"):s?O({text:a("undo.done",{task:t})}):Te(i,()=>{let d=R(e);d&&Oc(d,n,o,!r,!0)},`/t/${t}`)}function px(e,t,n,o,r){let s=H("change"),i=R(e)?.relations?.filter(m=>m.kind!==t||m.task.id!==n.id)??[],c={relations:o?[...i,{kind:t,task:n}]:i,...o&&t==="BLOCKED_BY"&&Z(n)&&{blocked:!0}};_e(e,s,c);let u={shown:c,told:r,silent:!0},d={id:e,kind:t,to:n.id};return o?ve(s,"relateTasks",xf,d,[e],u):ve(s,"unrelateTasks",Sf,d,[e],u)}function nh(){let e=Ls.value,t=e&&G(e.id).value;return t?l`<${fx} key=${e.what+e.id} asked=${e} task=${t} />`:null}function fx({asked:{what:e,anchor:t},task:n}){let[o,r]=x(la[0]),[s,i]=x(""),[c,u]=x(null),d=T(null),m=ri(s,()=>u(d.current),e==="under"?n.team.id:void 0),p=A=>e==="under"?$x(A,n):hx(n,o,A),$=A=>oi(A,m,p),f=$(s),h=Math.max(0,f.findIndex(({id:A})=>A===c));d.current=f[h]?.id??null;let b=Bo(h),v=()=>{Ls.value=null},g=A=>{A&&(v(),e==="under"?zs(n,A):eh(n,o,vx(A)))},y=A=>u(f[A]?.id??null),E=a(`command.${e}`);return l`<${L}
class="menu finds"
label=${E}
close=${v}
place=${A=>wt(A,t)}
>
${e==="relate"&&l`<select
class="input"
aria-label=${a("relations.kind")}
value=${o}
onChange=${F(A=>r(A))}
>
${la.map(A=>l`<option key=${A} value=${A}>${a(`relations.${A}`)}</option>`)}
</select>`}
<${Ho}
...${{typed:s,type:i,at:h,move:y}}
count=${f.length}
label=${a("picker.find")}
longest=${200}
take=${A=>g(A===s?f[h]:$(A)[0])}
/>
<div role="listbox" id="choices" aria-label=${E} ref=${b}>
${f.map((A,Ee)=>l`<div
class="o"
role="option"
id=${`choice-${Ee}`}
key=${A.id}
aria-selected=${Ee===h}
onPointerMove=${()=>u(A.id)}
onClick=${()=>g(A)}
>
<${ne} kind="status" value=${A.status} mute />
<span>${A.title}</span>
<code class="end">${A.key}</code>
</div>`)}
</div>
${f.length===0&&l`<p class="o dim sm" role="status">${a("palette.none")}</p>`}
</${L}>`}function $x(e,t){if(e.team.id!==t.team.id||!e.version||e.id===t.parentId)return!1;for(let n=e;n;n=n.parentId?R(n.parentId):null)if(n.id===t.id)return!1;return!0}var hx=({id:e,relations:t=[]},n,o)=>o.id!==e&&o.version>0&&!t.some(r=>r.kind===n&&r.task.id===o.id),vx=({id:e,key:t,title:n,status:o,deletedAt:r})=>({id:e,key:t,title:n,status:o,deletedAt:r});var di=36e5,oh="09:00",gx=3;function mi(e){let t=Math.ceil((Date.now()+gx*di)/di)*di,n=U(C.value,7-rt(C.value));return[...Eo(t)===C.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",_o(U(C.value,1),oh)],["week",_o(n,oh)]].map(([s,i])=>({key:s,icon:"later",text:a(`later.${s}`),aside:a.at(i),take:()=>e(i)}))}function pi({label:e,anchor:t,moments:n,take:o,close:r,first:s="",days:i}){let c=T(null),u=p=>{r(),queueMicrotask(p)},d=p=>{let $=p.key==="ArrowDown"?1:p.key==="ArrowUp"?-1:0,f=[...c.current?.querySelectorAll("button")??[]];$&&(p.preventDefault(),f[(f.findIndex(h=>h===document.activeElement)+$+f.length)%f.length].focus())},m=p=>{p.preventDefault();let[$,f]=String(new FormData(p.currentTarget).get("until")).split("T");f&&u(()=>o(_o($,f)))};return l`<${L}
class="menu"
label=${e}
close=${r}
place=${p=>wt(p,t)}
>
<div role="menu" aria-label=${e} ref=${c} onKeyDown=${d}>
${n.map(({key:p,icon:$,text:f,aside:h,take:b},v)=>l`<button
class="o"
role="menuitem"
key=${p}
autofocus=${v===0}
onClick=${()=>u(b)}
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
aria-label=${a("later.pick")}
min=${To(Date.now()+6e4)}
max=${i?To(Date.now()+i*24*di):"9999-12-31T23:59"}
defaultValue=${s}
required
/>
<button class="btn quiet">${a("later.take")}</button>
</form>
</${L}>`}var bx=[1,2,7];function rh(){let e=ro.value,t=e&&G(e.id).value;if(!t)return null;let n=o=>Yl(t,{at:o});return l`<${pi}
key=${t.id}
label=${a("command.remind")}
anchor=${e.anchor}
moments=${[...mi(n),...yx(t)]}
take=${n}
close=${()=>{ro.value=null}}
/>`}function yx(e){let t=e.dueDate;return bx.filter(n=>!t||U(t,1-n)>C.value).map(n=>({key:`before${n}`,icon:"calendar",text:a("reminder.before",{length:a.howLong(`P${n}D`)}),aside:t?a.at(_o(U(t,1-n),"00:00")):a("reminder.noDue"),take:()=>Yl(e,{beforeDue:`P${n}D`})}))}function In(){return X.value.length>0&&l`<button class="btn new" onClick=${()=>Dt()} aria-keyshortcuts="N">
<${k} name="plus" />
<span>${a("command.new")}</span>
<kbd>N</kbd>
</button>`}function ah(){return X.value.length>0&&l`<button class="btn quiet" onClick=${()=>Dt()}><${k} name="plus" />${a("command.new")}</button>`}function xt(){let{query:e}=Y.value,t=e.get("assignee"),n=o=>Ce({assignee:o});return l`
${De.value.length>1&&l`<${it}
name="team"
query=${e}
options=${De.value.map(o=>[o.key,o.name])}
/>`}
<div class="seg" role="group" aria-label=${a("today.whose")}>
<button aria-pressed=${!t} onClick=${()=>n("")}>${a("today.everyone")}</button>
<button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${a("today.mine")}</button>
</div>
`}function it({name:e,query:t,options:n,first:o}){return l`<select
class="input"
aria-label=${a(`field.${e}`)}
value=${t.get(e)??""}
onChange=${F(r=>Ce({[e]:r}))}
>
<option value="">${o??a(`any.${e}`)}</option>
${n.map(([r,s])=>l`<option key=${r} value=${r}>${s}</option>`)}
</select>`}function Dn({query:e}){let t=bt.value.map(n=>[n.id,n.name]);return l`<${it}
name="assignee"
query=${e}
options=${[["me",a("today.mine")],["nobody",a("nobody")],...t]}
/>`}function On({query:e}){let t=e.get("label")??"",n=ym(Ft.value?.id);if(!n.length&&!t)return null;let o=rs(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),s=[["none",a("labels.none")],...r];return t&&!s.some(([i])=>i===t)&&s.push([t,a("labels.gone")]),l`<${it} name="label" query=${e} options=${s} />`}function sh({query:e}){let t=e.get("stage")??"",n=Lt(Ft.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,a("stages.gone")]),n.length>0&&l`<${it} name="stage" query=${e} options=${n} />`}var fi=({query:e})=>l`<${it}
name="blocked"
query=${e}
options=${[["yes",a("blocked")],["no",a("blocked.not")]]}
/>`;function Zo({query:e}){let t=Pt.toReversed().map(n=>[n,a(`priority.${n}`)]);return l`<${it} name="priority" query=${e} options=${[["HIGH,URGENT",a("tasks.pressing")],...t]} />`}function je(e,t=[],n,o=()=>300){let[r,s]=x({data:null,failed:null}),i=T(0),c=T(0),u=T(Promise.resolve()),d=$d(()=>{let m=i.current+=1,p=f=>{m===i.current&&s(f)},$=performance.now();return u.current=e().then(f=>p(()=>({data:f,failed:null})),f=>p(h=>({...h,failed:f}))).then(()=>{c.current=performance.now()-$}),u.current},t);return I(()=>{d()},[d]),I(()=>{if(!n)return;let m=0,p=!1,$=!1,f=()=>{$=!0,!document.hidden&&(p=$=!1,d())},h=()=>{p&&(m=setTimeout(f,o(c.current)))},b=Le(g=>{p||!n.test(g.name)||(p=!0,u.current.then(h))}),v=()=>$&&f();return document.addEventListener("visibilitychange",v),()=>{p=!1,clearTimeout(m),document.removeEventListener("visibilitychange",v),b()}},[d]),{...r,again:d}}var Qo=["created","completed","cancelled","open","scope","done"];function kx(e){let t=e.map(n=>[n.date,...Qo.map(o=>n[o])]);return[["date",...Qo],...t].map(n=>`${n.join()}\r
`).join("")}var ih=(e,{from:t,to:n},o)=>({href:`data:text/csv;charset=utf-8,${encodeURIComponent(kx(e))}`,download:`${["report",o.replace(/\W/g,""),t,n].filter(Boolean).join("-")}.csv`});function lh(e){if(e.has("view")&&!ta.value)return null;let t=Xt({...Ke(e),status:void 0,due:void 0,text:void 0}),n=$i(e);if(!n)return t;let{status:o,stage:r,overdue:s,...i}=n.filter;return{and:[t,i]}}var $i=e=>Gt.value.find(({id:t})=>t===e.get("view"));function ch(e){let t=Gt.value.map(({id:o,name:r})=>[o,r]),n=e.get("view");return n&&ta.value&&!$i(e)?[...t,[n,a("reports.viewGone")]]:t}function dh({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,s=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
<path class="fill" d=${`M${s.join("L")}L100 30L0 30Z`} />
<path d=${`M${s.join("L")}`} />
<path class="tip" d=${`M${s.at(-1)}l0 0`} />
</svg>`}var Cc=132,wx=20,Rc=28;function mh({flow:e,width:t}){let n=Nc(Math.max(2,...e.map(p=>Math.max(p.completed,p.created)))),o=Cc-wx,r=(t-Rc-6)/e.length,s=Math.min(26,r*.58),i=p=>Rc+r*(p+.5),c=p=>o-p/n*(o-6),u=r<34?3:1,d=e.length-1,m=a("flow.said",{days:e.length,completed:uh(e,"completed"),created:uh(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Cc}`} role="img" aria-label=${m}>
${[0,n/2,n].map(p=>l`
<line class="grid" x1=${Rc} x2=${t} y1=${c(p)} y2=${c(p)} />
<text class="y" x="16" y=${c(p)+4}>${a.number(p)}</text>
`)}
${e.map((p,$)=>l`<g key=${p.date}>
<title>${a("flow.day",{day:a.longDay(p.date),completed:p.completed,created:p.created})}</title>
<rect
class=${$===d?"now":""}
x=${i($)-s/2}
y=${c(p.completed)}
width=${s}
height=${o-c(p.completed)}
rx=${Math.min(s/6,o-c(p.completed))}
/>
${(d-$)%u===0&&l`<text x=${i($)} y=${Cc-3}>
${a.date(p.date,$===d?{day:"numeric",month:"short"}:{day:"numeric"})}
</text>`}
</g>`)}
<path class="ln" d=${`M${e.map((p,$)=>`${i($)} ${c(p.created)}`).join("L")}`} />
<circle cx=${i(d)} cy=${c(e[d].created)} r="3.5" />
</svg>`}var uh=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Nc(e){let t=10**Math.floor(Math.log10(e));return[1,2,4,6,8,10].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var hi={days:{from:e=>U(e,-29),interval:"DAY"},weeks:{from:e=>U(e,-rt(e)-77),interval:"WEEK"},half:{from:e=>`${wr(e.slice(0,7),-5)}-01`,interval:"WEEK"},year:{from:e=>`${wr(e.slice(0,7),-11)}-01`,interval:"MONTH"}},Lc="weeks",ph=[...Object.keys(hi),"own"],Mc=["DAY","WEEK","MONTH"];function fh(e){let t=e.get("from")??"",n=e.get("to")??"",o=xr(t)&&xr(n),r=e.get("range")??"",s=o?"own":hi[r]?r:Lc,i=hi[s]??hi[Lc],c=o?{from:t,to:n}:{from:i.from(C.value),to:C.value},u=Mc.find(d=>d===e.get("by"))??i.interval;return{name:s,interval:u,...c}}var Pc=(e,t)=>e==="own"?{range:"",by:t.interval,from:t.from,to:t.to}:{range:e===Lc?"":e,by:"",from:"",to:""};function $h(e,t,n){return e==="DAY"?a.longDay(t):e==="WEEK"?a.span(t,n):a.month(t)}var hh=(e,t)=>a.date(t,e==="MONTH"?{month:"short",year:"2-digit"}:{day:"numeric",month:"short"});var Uc=200,xx=22,Jo=40,Sx=8,Ex=64,_x={ArrowLeft:e=>e-1,ArrowRight:e=>e+1,Home:()=>0,End:(e,t)=>t};function Fc({title:e,series:t,points:n,names:o,interval:r}){let s=Fe(),i=T(null),[c,u]=x(0),[d,m]=x(null);I(()=>{let y=new ResizeObserver(([E])=>u(Math.round(E.contentRect.width)));return i.current&&y.observe(i.current),()=>y.disconnect()},[]);let p=n.length-1,$=(c-Jo-Sx)/n.length,f=d===null?null:Math.min(d,p),h=f??p,b=y=>Math.max(0,Math.min(p,y)),v=y=>{let E=i.current?.getBoundingClientRect().left??0;m(b(Math.floor((y.clientX-E-Jo)/$)))},g=y=>{let E=_x[y.key];!E||y.metaKey||y.ctrlKey||y.altKey||(y.preventDefault(),m(b(E(h,p))))};return l`<section class="card flow plot" aria-labelledby=${s}>
<header>
<h2 id=${s}>${e}</h2>
<div class="legend">
${t.map(({field:y,kind:E})=>l`<span key=${y}><i class=${E} />${a(`reports.field.${y}`)}</span>`)}
</div>
</header>
<div
class="room"
ref=${i}
role="slider"
tabindex="0"
aria-labelledby=${s}
aria-valuemin="1"
aria-valuemax=${n.length}
aria-valuenow=${h+1}
aria-valuetext=${`${o[h]}: ${Tx(n[h],t)}`}
onPointerMove=${v}
onPointerDown=${v}
onPointerLeave=${()=>m(null)}
onKeyDown=${g}
onFocus=${()=>m(h)}
onBlur=${()=>m(null)}
>
${c>0&&l`<${Ax} ...${{series:t,points:n,interval:r,width:c,step:$,at:f}} />`}
${c>0&&f!==null&&l`<div
class="tip ${f>p/2?"before":""}"
aria-hidden="true"
style=${{left:`${Jo+$*(f+.5)}px`}}
>
<strong>${o[f]}</strong>
${t.map(({field:y,kind:E})=>l`<span key=${y}>
<i class=${E} />
${a(`reports.field.${y}`)}
<b class="num">${a.number(n[f][y])}</b>
</span>`)}
</div>`}
</div>
</section>`}var Tx=(e,t)=>t.map(({field:n})=>`${a(`reports.field.${n}`)} ${a.number(e[n])}`).join(", ");function Ax({series:e,points:t,interval:n,width:o,step:r,at:s}){let i=Nc(Math.max(2,...e.flatMap(({field:f})=>t.map(h=>h[f])))),c=Uc-xx,u=f=>Jo+r*(f+.5),d=f=>c-f/i*(c-8),m=Math.ceil(Ex/r),p=t.length-1,$=f=>`M${t.map((h,b)=>`${u(b)} ${d(h[f])}`).join("L")}`;return l`<svg viewBox=${`0 0 ${o} ${Uc}`} aria-hidden="true">
${[0,i/2,i].map(f=>l`
<line class="grid" x1=${Jo} x2=${o} y1=${d(f)} y2=${d(f)} />
<text class="y" x=${Jo-8} y=${d(f)+4}>${a.number(f)}</text>
`)}
${s!==null&&l`<line class="here" x1=${u(s)} x2=${u(s)} y1="8" y2=${c} />`}
${e.map(({field:f,kind:h})=>h==="bar"?t.map((b,v)=>{let g=Math.min(26,r*.58),y=c-d(b[f]);return l`<rect
key=${`${f} ${b.date}`}
class=${v===s?"now":""}
x=${u(v)-g/2}
y=${d(b[f])}
width=${g}
height=${y}
rx=${Math.min(g/6,y)}
/>`}):h==="area"?l`
<path class="area" d=${`${$(f)}L${u(p)} ${c}L${u(0)} ${c}Z`} />
<path class="ln of-area" d=${$(f)} />
`:l`<path class="ln" d=${$(f)} />`)}
${e.map(({field:f,kind:h})=>h!=="bar"&&l`<circle
class=${h==="area"?"of-area":""}
cx=${u(s??p)}
cy=${d(t[s??p][f])}
r="3.5"
/>`)}
${t.map((f,h)=>(p-h)%m===0&&l`<text key=${f.date} x=${u(h)} y=${Uc-4}>${hh(n,f.date)}</text>`)}
</svg>`}var vh=`query ReadReport($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval!) {
report(filter: $filter, from: $from, to: $to, interval: $interval) {
points { date created completed cancelled open scope done }
leadTime { count mean p50 p85 p95 }
cycleTime { count mean p50 p85 p95 }
}
}`;var Ix=/^task\.(created|updated|deleted|restored|purged|moved_in|moved_out)$/,Dx=e=>Math.max(3e3,e*10),Ox=[{field:"completed",kind:"bar"},{field:"created",kind:"l"}],Cx=[{field:"done",kind:"area"},{field:"scope",kind:"l"}];function bh({place:{query:e}}){let t=fh(e),{from:n,to:o,interval:r}=t,s=lh(e),i=JSON.stringify({filter:s,from:n,to:o,interval:r}),c=Ut.value,{data:u,failed:d,again:m}=je(async()=>s&&{asked:i,range:t,team:c,report:(await _(vh,{filter:s,from:n,to:o,interval:r})).report},[i],Ix,Dx);I(()=>Ne(m),[m]);let p=u?.asked===i,$=p||!d?u?.report:null;return l`<div class="wrap">
<header class="top">
<div>
<h1>${a("place.reports")}</h1>
<p role="status">${p&&$?Rx($.points):!d&&a("loading")}</p>
</div>
<div class="tools">
<${xt} />
${u&&$&&l`<a class="btn quiet" ...${ih($.points,u.range,u.team)}>
<${k} name="save" />
<span>${a("reports.csv")}</span>
</a>`}
</div>
</header>
<${Nx} query=${e} range=${t} />
${$i(e)&&l`<p class="hints"><span>${a("reports.viewHint")}</span></p>`}
${u&&$?l`<${Lx} report=${$} range=${u.range} />`:d?l`<${W} problem=${d} retry=${m} />`:l`<${se} rows=${8} />`}
</div>`}var Rx=e=>a("reports.summary",{created:qc(e,"created"),completed:qc(e,"completed")}),qc=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Nx({query:e,range:t}){let n=ch(e),o=r=>l`<input
class="input"
type="date"
aria-label=${a(`reports.${r}`)}
value=${t[r]}
onChange=${F(s=>s&&Ce({...Pc("own",t),[r]:s}))}
/>`;return l`<div class="filters days" role="search" aria-label=${a("tasks.filters")}>
<select
class="input"
aria-label=${a("reports.range")}
value=${t.name}
onChange=${F(r=>Ce(Pc(r,t)))}
>
${ph.map(r=>l`<option key=${r} value=${r}>${a(`reports.range.${r}`)}</option>`)}
</select>
${t.name==="own"&&l`${o("from")}${o("to")}`}
<select
class="input"
aria-label=${a("reports.by")}
value=${t.interval}
onChange=${F(r=>Ce({by:r}))}
>
${Mc.map(r=>l`<option key=${r} value=${r}>${a(`reports.by.${r}`)}</option>`)}
</select>
${n.length>0&&l`<${it} name="view" query=${e} options=${n} />`}
<${Dn} query=${e} />
<${Zo} query=${e} />
<${On} query=${e} />
</div>`}function Lx({report:{points:e,leadTime:t,cycleTime:n},range:{interval:o,to:r}}){if(e.every(c=>Qo.every(u=>!c[u])))return l`<div class="card">
<${ee} icon="reports" title=${a("reports.none")}>${a("reports.noneHint")}</${ee}>
</div>`;let s=e.map(({date:c},u)=>$h(o,c,u+1<e.length?U(e[u+1].date,-1):r)),i=qc(e,"completed");return l`
<dl class="card stats three">
<div class="stat">
<dt>${a("reports.throughput")}</dt>
<dd class="n num">${a.number(Math.round(i*10/e.length)/10)}</dd>
<dd><small>${a(`reports.each.${o}`)}</small></dd>
</div>
<${gh} name="leadTime" times=${t} />
<${gh} name="cycleTime" times=${n} />
</dl>
<${Fc} title=${a("reports.flow")} series=${Ox} points=${e} names=${s} interval=${o} />
<${Fc} title=${a("reports.burnUp")} series=${Cx} points=${e} names=${s} interval=${o} />
<details class="card all-numbers">
<summary>${a("reports.table")}</summary>
<div class="room">
<table>
<thead>
<tr>
<th scope="col">${a("reports.interval")}</th>
${Qo.map(c=>l`<th scope="col" key=${c}>${a(`reports.field.${c}`)}</th>`)}
</tr>
</thead>
<tbody>
${e.map((c,u)=>l`<tr key=${c.date}>
<th scope="row">${s[u]}</th>
${Qo.map(d=>l`<td class="num" key=${d}>${a.number(c[d])}</td>`)}
</tr>`)}
</tbody>
</table>
</div>
</details>
`}function gh({name:e,times:{count:t,mean:n,p50:o,p85:r,p95:s}}){let i=n!==null&&o!==null&&r!==null&&s!==null;return l`<div class="stat">
<dt title=${a(`reports.hint.${e}`)}>${a(`reports.${e}`)}</dt>
<dd class="n num">${i?a.lasting(o):"\u2013"}</dd>
<dd>
<small>
${i?a("reports.spread",{p85:a.lasting(r),p95:a.lasting(s)}):a(`reports.unknown.${e}`)}
</small>
${i&&l`<small>${a("reports.mean",{n:t,mean:a.lasting(n)})}</small>`}
</dd>
</div>`}function Ae(e){let[t,n]=x({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async s=>{if(s.preventDefault(),o.current)return;o.current=!0;let i=s.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Mx(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],d=u&&i.elements.namedItem(u);d instanceof HTMLElement&&d.focus()}}}async function Mx(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let s of r?.errors??[]){let i=s.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=B(s):o||=B(s)+(s.retryAfter?` ${a("error.wait",{n:s.retryAfter})}`:"")}}catch(r){o=xe(r)}return{errors:n,whole:o}}function q({name:e,label:t,hint:n,error:o,aside:r,as:s="input",children:i,...c}){let u=Fe(),d=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,m=s;return l`<div class="field">
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
</div>`}var Se=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var Hc=({owner:e,team:t})=>e?.id===S.value?.id||t!==null&&(t.myRole==="ADMIN"||S.value?.role==="ADMIN");function Cn(){let e=at.value;if(!lo.value)return null;let t=()=>{ce.value="view"};if(!e)return l`<button
class="btn quiet save-view"
onClick=${t}
disabled=${an.value}
title=${an.value?a("views.day"):void 0}
aria-keyshortcuts="V"
>
<${k} name="save" />
<span>${a("views.save")}</span>
</button>`;let n=async()=>{let{layout:o,filter:r,orderBy:s,groupBy:i}=lo.value??{},c={layout:o,filter:r,orderBy:s,groupBy:i,expectedVersion:e.version};await ge(qs,{id:e.id,input:c},a("views.updated",{view:e.name}))&&await io()};return l`
${Xf.value&&Hc(e)&&l`<button
class="btn quiet"
onClick=${n}
disabled=${an.value}
>
<${k} name="save" />
<span>${a("views.update")}</span>
</button>`}
<button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
<${k} name="pen" />
<span>${a("views.this")}</span>
</button>
`}var vi=()=>{ce.value=""};function kh(e){let t=new URLSearchParams(Y.peek().query);e?t.set("saved",e):t.delete("saved"),za(t)}function wh(){let[e]=x(at.peek()),[t,n]=x(!e),[o]=x(H("view")),r=t||e?.owner?.id===S.value?.id,s=!t&&e!==void 0&&!Hc(e),i=Ae(async({name:u,teamId:d=""})=>{let{layout:m="LIST",filter:p={},orderBy:$=[],groupBy:f=null}=(e&&!Go(e)?e:lo.peek())??{};if(t||!e){let v={name:u,teamId:d||null,layout:m,filter:p,orderBy:$,groupBy:f},{createView:g}=await _(Wf,{input:v,key:o});return g.view&&await yh(g.view.id,a("views.saved",{view:g.view.name})),g}let h={name:u,expectedVersion:e.version,...r&&{teamId:d||null}},{updateView:b}=await _(qs,{id:e.id,input:h});return b.errors.length||await yh(e.id,a("views.updated",{view:String(u)})),b}),c=async()=>{!e||!await ge(Gf,{id:e.id},a("views.deleted",{view:e.name}))||(vi(),kh(""),await io())};return l`<${L} class="small" labelledby="view-title" close=${vi}>
<form class="pad" onSubmit=${i.submit} novalidate>
<h2 id="view-title">${t?a("views.save"):e?.name}</h2>
<${Se} text=${i.whole} />
${s?l`<p>${a("views.theirs",{who:e?.owner?.name??a("feed.someone"),team:e?.team?.name})}</p>`:l`
<${q}
name="name"
label=${a("views.name")}
defaultValue=${t?"":e?.name}
maxlength="100"
required
autofocus
error=${i.errors.name}
/>
${r&&l`<${Px} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
`}
<div class="actions">
${!t&&!s&&l`<button type="button" class="btn danger" onClick=${c}>
${a("command.delete")}
</button>`}
${!t&&l`<button
type="button"
class="btn quiet"
disabled=${an.value}
title=${an.value?a("views.day"):void 0}
onClick=${()=>n(!0)}
>
<${k} name="plus" />
${a("views.saveAs")}
</button>`}
<button type="button" class="btn quiet end" onClick=${vi}>${a("cancel")}</button>
${!s&&l`<button class="btn" disabled=${i.busy}>${a("save")}</button>`}
</div>
</form>
</${L}>`}async function yh(e,t){await io(),vi(),kh(e),O({text:t})}function Px({team:e,error:t}){let n=X.value.map(({id:r,name:s})=>({id:r,name:s})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${q} as="select" name="teamId" label=${a("views.who")} error=${t} defaultValue=${e?.id??""}>
<option value="" selected=${!e}>${a("views.me")}</option>
${o.map(({id:r,name:s})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
${a("views.everybody",{team:s})}
</option>`)}
</${q}>`}var ca=({task:e})=>l`
<p>${e.title}</p>
<${Ko} task=${e} most=${5} />
<div>
<${ne} kind="priority" value=${e.priority} />
<code>${e.key||"\u2026"}</code>
<${Sn} task=${e} />
<${Wo} task=${e} />
<${oe} user=${e.assignee} />
</div>
`;function gi({id:e,at:t}){let{x:n,y:o,width:r}=t.value,s=R(e);return s&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${r}px`,translate:`${n}px ${o}px`}}>
<${ca} task=${s} />
</div>`}var Ux=200;function bi({query:e}){let t=T(0),[n,o]=x(e.get("q")??""),r=T(n.trim()),s=e.get("q")??"";I(()=>{s!==r.current&&(r.current=s,o(s))},[s]);let i=F(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Ce({q:r.current})},Ux)});return l`<input
class="input search"
type="search"
aria-label=${a("tasks.search")}
placeholder=${a("tasks.search")}
aria-keyshortcuts="/"
value=${n}
onInput=${i}
/>`}function Ve(e,t,n){let o=bs(e,t,n),r=Tt(()=>tp(o)??new Mo(e,t,n),[o]);return V(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>S.peek()?ys(o,r):r.close()),[r]),r}var Ie=w(null),yi=w({x:0,y:0,width:0}),Xo=w(""),ua=[];function xh({by:e,want:t}){let n=Ve({...t,status:ao},kt.manual,{size:100}),o=qf(n.ids.value,e,Ft.value),r=En(),s=At(()=>Ie.value?.by==="pointer"?Ie.value.id:null).value;return ua=o,I(()=>{let i=be(()=>{r.current?.classList.toggle("carrying",Ie.value!==null)});return()=>{i(),Ie.value=null}},[]),n.failed.value&&!n.ready.value?l`<${W} problem=${n.failed.value} retry=${()=>n.load()} />`:n.ready.value?l`<div>
<div class="board many" ref=${r}>
${o.map(i=>l`<${Fx} key=${i.key} by=${e} group=${i} ids=${i.ids} />`)}
</div>
${n.more.value&&l`<button class="btn quiet" disabled=${n.busy.value} onClick=${()=>n.next()}>
${a("tasks.more")}
</button>`}
<p class="hints">
${[[a("key.space"),"lift"],["\u2190 \u2192","carry"],[a("key.escape"),"putBack"],["\u21B5","open"]].map(([i,c])=>l`<span><kbd>${i}</kbd> ${a(`board.${c}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Xo}</p>
${s&&l`<${gi} id=${s} at=${yi} />`}
</div>`:l`<${se} rows=${6} />`}function Fx({by:e,group:t,ids:n}){let{key:o,name:r,fields:s}=t,i=At(()=>Ie.value?.over===o&&Ie.value.from!==o).value;return l`<section class=${i?"col over":"col"} data-drop=${ki(t)} aria-labelledby=${`col-${o}`}>
<header>
<h2 id=${`col-${o}`} title=${r}>${r}</h2>
<span class="num">${a.number(n.length)}</span>
${s&&X.value.length>0&&l`<button
class="icon"
aria-label=${a("board.add",{column:r})}
title=${a("command.new")}
onClick=${()=>Dt(s)}
>
<${k} name="plus" />
</button>`}
</header>
${n.length||i?l`<ul>
${n.map(c=>l`<${qx} key=${c} id=${c} by=${e} home=${o} />`)}
${i&&l`<li class="slot" />`}
</ul>`:l`<p class="none">${a("board.noneIn")}</p>`}
</section>`}var ki=({key:e})=>e||"none",Sh=({fields:e,label:t})=>!!(e||t),Eh=({can:e},t)=>t==="assignee"?e.assign:e.update;function qx({id:e,by:t,home:n}){let o=G(e).value,r=At(()=>Ie.value?.id===e&&Ie.value.from===n?Ie.value.by:null).value;return o?l`<li>
<button
class=${r?`tk ${r==="keys"?"lift":"gone"}`:"tk"}
data-task=${e}
data-go
aria-pressed=${r!==null}
aria-describedby="board-how"
onFocus=${()=>{Ge.value=e}}
onClick=${()=>It(o)}
onPointerDown=${i=>Eh(o,t)&&Wt(i,{lift:c=>{Ie.value={id:e,from:n,over:n,by:"pointer"},yi.value=c},over:(c,u)=>{yi.value={...yi.value,...u};let d=ua.find(p=>ki(p)===c&&(Sh(p)||p.key===n)),m=Ie.peek();d&&m&&d.key!==m.over&&(Ie.value={...m,over:d.key})},drop:()=>Bc(o),cancel:()=>Kc(e)})}
onContextMenu=${i=>rn(i,e)}
onKeyDown=${i=>Hx(i,o,t,n)}
>
<${ca} task=${o} />
</button>
</li>`:null}function Hx(e,t,n,o){let r=Ie.value?.id===t.id&&Ie.value.from===o?Ie.value:null;if(e.key===" "){if(e.preventDefault(),r)return Bc(t);if(!Eh(t,n))return;Ie.value={id:t.id,from:o,over:o,by:"keys"},Xo.value=a("board.lifted",{task:t.title,column:Bx(o)});return}let s=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(!r||!(s||e.key==="Escape"||e.key==="Enter"))return;if(e.preventDefault(),e.key==="Escape")return Kc(t.id);if(e.key==="Enter")return Bc(t);let i=ua.filter(d=>Sh(d)||d.key===o),c=i.findIndex(({key:d})=>d===r.over)+s,u=i[Math.max(0,Math.min(i.length-1,c))];Ie.value={...r,over:u.key},Xo.value=u.name,document.querySelector(`.board [data-drop="${ki(u)}"]`)?.scrollIntoView({block:"nearest",inline:"nearest"})}var Bx=e=>ua.find(t=>t.key===e)?.name??"";function Bc(e){let t=Ie.value,n=R(e.id);Ie.value=null;let o=t&&ua.find(({key:r})=>r===t.over);if(!o||!n)return void(Xo.value=a("board.cancelled"));if(o.key===t.from)return Kc(n.id);Xo.value=a("board.dropped",{task:n.title,column:o.name}),o.label?Zr([n],new Map([[n.team.id,o.label]]),!0):o.fields&&tt(n,o.fields),me(`.board [data-drop="${ki(o)}"] [data-task="${n.id}"]`)}function Kc(e){Ie.value=null,Xo.value=a("board.cancelled"),me(`.board [data-task="${e}"]`)}var Kx=[{field:"RANK",direction:"ASC"}],Wx=[{field:"UPDATED_AT",direction:"DESC"}],da=D(()=>{let e=Ft.value?.stages??[],t=JSON.stringify([e,Y.value.query.get("cancelled")]);return t!==Wc.key&&(Wc={key:t,columns:pf(e,Y.value.query.get("cancelled")==="1")}),Wc.columns}),Wc={key:"",columns:[]},Th=e=>da.peek().find(t=>t.id===e),jc=e=>da.peek().find(t=>Yr(e,t)),Ue=w(null),wi=w({x:0,y:0,width:0}),Rn=w("");function Ah({place:{query:e}}){let t=ea.find(r=>r===e.get("group")),n=e.get("cancelled")==="1",o=da.value.some(({status:r,stage:s})=>s&&r==="CANCELLED");return l`<div class="wrap wide">
<header class="top">
<div><h1>${at.value?.name??a("place.board")}</h1><p class="sr" id="board-how">${a("board.how")}</p></div>
<div class="tools"><${xt} /><${Cn} /><${In} /></div>
</header>
<div class="filters" role="search" aria-label=${a("tasks.filters")}>
<${bi} query=${e} />
<${Dn} query=${e} />
<${Zo} query=${e} />
<${On} query=${e} />
<${fi} query=${e} />
<${it}
name="group"
query=${e}
first=${a("group.stage")}
options=${ea.map(r=>[r,a(`group.${r}`)])}
/>
${!t&&!o&&l`<button
class="btn quiet"
aria-pressed=${n}
onClick=${()=>Ce({cancelled:n?"":"1"})}
>
${a("status.CANCELLED")}
</button>`}
</div>
${t?l`<${xh} key=${t} by=${t} want=${Ke(e)} />`:l`<${Gx} query=${e} />`}
</div>`}function Gx({query:e}){let t=da.value,n=t.length>4?"many":t.length>3?"four":"",o=En(),r=At(()=>Ue.value?.by==="pointer"?Ue.value.id:null).value;return I(()=>{let s=be(()=>{o.current?.classList.toggle("carrying",Ue.value!==null)});return()=>{s(),Ue.value=null}},[]),l`<div>
<div class="board ${n}" ref=${o}>
${t.map(s=>l`<${Vx} key=${s.id} column=${s} want=${jx(s,Ke(e))} />`)}
</div>
<p class="hints">
${[[a("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[a("key.escape"),"putBack"],["\u21B5","open"]].map(([s,i])=>l`<span><kbd>${s}</kbd> ${a(`board.${i}`)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${Rn}</p>
${r&&l`<${gi} id=${r} at=${wi} />`}
</div>`}var jx=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function Vx({column:e,want:t}){let{id:n,status:o,stage:r}=e,s=Ve(t,Z({status:o})?Kx:Wx,{size:50}),i=At(()=>Qx(e,s.ids.value)).value,c=i!==void 0,u=s.more.value?s.total.value:s.ids.value.length,d=Yx(s.ids.value),m=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
class=${m}
style=${r?.color?{"--label":r.color}:void 0}
data-drop=${n}
aria-labelledby=${`col-${n}`}
>
<header>
<${ne} kind="status" value=${o} mute />
<h2 id=${`col-${n}`} title=${r?.name}>${Kt(e)}</h2>
<${Zx} count=${s.ready.value?u:null} limit=${zx(t)?null:r?.limit} />
${Z({status:o})&&X.value.length>0&&l`<button
class="icon"
aria-label=${a("board.add",{column:Kt(e)})}
title=${a("command.new")}
onClick=${()=>Dt({status:o,...qo(e)})}
>
<${k} name="plus" />
</button>`}
</header>
${s.failed.value&&l`<${W} problem=${s.failed.value} retry=${()=>s.load()} />`}
${s.ready.value?s.ids.value.length||c?l`<ul>
${s.ids.value.flatMap(p=>[...i===p?[l`<${_h} key="slot" />`]:[],d.get(p)])}
${i===null&&l`<${_h} key="last" />`}
</ul>`:l`<p class="none">${a(r?"board.noneIn":`board.none.${o}`)}</p>`:!s.failed.value&&l`<${se} rows=${3} />`}
${s.more.value&&l`<button class="btn quiet" disabled=${s.busy.value} onClick=${()=>s.next()}>
${a("tasks.more")}
</button>`}
</section>`}function Yx(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${Xx} key=${n} id=${n} />`])),t.current}var zx=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function Zx({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&a.number(e)}</span>`;let n=e>t,o=a(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
<span aria-hidden="true">${a.number(e)} / ${a.number(t)}</span>
<span class="sr">${o}</span>
</span>`}function Qx(e,t){let n=Ue.value;if(!(n?.over.id!==e.id||!Ih(n,t)))return Z(e)?n.before:t[0]??null}var _h=()=>l`<li class="slot" />`;function Ih({id:e,over:t,before:n},o){let r=R(e);return!r||!Yr(r,t)?!0:Z(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var Dh=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),po=(e,t)=>Dh(e,t).map(n=>n.dataset.task??"");function Jx(e,t,n){let o=Dh(e,t),r=0,s=o.length;for(;r<s;){let i=r+s>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?s=i:r=i+1}return o[r]?.dataset.task??null}function Oh(e,t){let n=po(t,"");return n[n.indexOf(e)+1]??null}function Xx({id:e}){let t=G(e).value,n=At(()=>Ue.value?.id===e?Ue.value.by:null).value;if(!t)return null;let o=`tk${Z(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
<button
class=${o}
data-task=${e}
data-go
aria-pressed=${n!==null}
aria-describedby="board-how"
onFocus=${()=>{Ge.value=e}}
onClick=${()=>It(t)}
onPointerDown=${s=>t.can.changeStatus&&Wt(s,{lift:i=>{let c=jc(t);c&&(Ue.value={id:e,over:c,before:Oh(e,c),by:"pointer"}),wi.value=i},over:(i,c,{y:u})=>{let d=Th(i);wi.value={...wi.value,...c},d&&n0(d,Jx(d,e,u))},drop:()=>Gc(e),cancel:()=>Rh(e)})}
onContextMenu=${s=>rn(s,e)}
onKeyDown=${s=>e0(s,t)}
>
<${ca} task=${t} />
</button>
</li>`}function e0(e,t){let n=Ue.value?.id===t.id?Ue.value:null;if(e.key===" "){if(e.preventDefault(),n)return Gc(t.id);t.can.changeStatus&&a0(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?o0(n,o):r0(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let s=da.peek(),i=s.findIndex(({id:d})=>d===n.over.id)+r,c=s[Math.max(0,Math.min(s.length-1,i))],u=po(c,t.id);Ue.value={...n,over:c,before:u[Ch(n)]??null},Rn.value=Kt(c),t0(c)}else e.key==="Escape"?(e.preventDefault(),Rh(t.id)):e.key==="Enter"&&(e.preventDefault(),Gc(t.id))}var t0=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function n0(e,t){let n=Ue.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Ue.value={...n,over:e,before:t})}function Ch({id:e,over:t,before:n}){let o=po(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function o0(e,t){if(!Z(e.over))return;let n=po(e.over,e.id),o=Math.max(0,Math.min(n.length,Ch(e)+t));Ue.value={...e,before:n[o]??null},Rn.value=a("board.spot",{column:Kt(e.over),at:o+1,n:n.length+1})}function r0(e,t){let{id:n}=e,o=jc(e);if(!o)return;let r=po(o,n),s=po(o,"").indexOf(n)+t;!e.can.changeStatus||!Z(e)||s<0||s>r.length||(zr(e,r,s),Rn.value=a("board.spot",{column:Kt(o),at:s+1,n:r.length+1}),me(`.board [data-task="${n}"]`))}function a0(e){let t=jc(e);t&&(Ue.value={id:e.id,over:t,before:Oh(e.id,t),by:"keys"},Rn.value=a("board.lifted",{task:e.title,column:Kt(t)}))}function Gc(e){let t=Ue.value,n=R(e);if(Ue.value=null,!t||!n)return;let o=Th(t.over.id);if(!o)return void(Rn.value=a("board.cancelled"));Rn.value=a("board.dropped",{task:n.title,column:Kt(o)});let r=po(o,""),s=r.filter(c=>c!==e),i=t.before===null?s.length:s.indexOf(t.before);Z(o)?Ih(t,r)&&zr(n,s,i<0?s.length:i,o):tt(n,qo(o)),me(`.board [data-task="${e}"]`)}function Rh(e){Ue.value=null,Rn.value=a("board.cancelled"),me(`.board [data-task="${e}"]`)}var s0=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],i0=6,l0=4,St=w(null),ma=w(""),Nh=w("");function Mh({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:C.value.slice(0,7),r=e.get("week")??"",s=a.weekOf(t?xr(r)?r:C.value:`${o}-01`),i=Array.from({length:t?7:i0*7},(b,v)=>U(s,v)),c=t?a.span(i[0],i[6]):a.month(`${o}-01`),u=Ve({...Ke(e),from:i[0],to:i.at(-1)},s0,{size:100,all:!0}),d=Map.groupBy(u.ids.value,b=>G(b).value?.dueDate),m=u.more.value?u.total.value:u.ids.value.length,p=En(),$=T(!1);$.current||=u.ready.value||!!u.failed.value,I(()=>()=>{St.value=null},[]);let f=b=>Ce(t?{week:U(s,7*b)}:{month:wr(o,b)}),h=b=>Ce({view:b,week:"",month:""});return c0(u.ready.value),l`<div class="wrap">
<header class="top">
<div>
<h1>${c}</h1>
<p role="status">${u.ready.value?a("calendar.count",{n:m}):a("loading")}</p>
<p class="sr" id="cal-how">${a("calendar.how")}</p>
</div>
<div class="tools"><${xt} /><${Cn} /><${In} /></div>
</header>
<div class="filters whole" role="search" aria-label=${a("tasks.filters")}>
<div class="split">
<button class="icon" aria-label=${a(t?"calendar.weekBack":"calendar.back")} onClick=${()=>f(-1)}>
<${k} name="back" />
</button>
<button class="btn quiet" onClick=${()=>Ce({month:"",week:""})}>${a("due.today")}</button>
<button class="icon" aria-label=${a(t?"calendar.weekNext":"calendar.next")} onClick=${()=>f(1)}>
<${k} name="next" />
</button>
</div>
<div class="seg" role="group" aria-label=${a("calendar.view")}>
<button aria-pressed=${!t} onClick=${()=>h("")}>${a("calendar.month")}</button>
<button aria-pressed=${t} onClick=${()=>h("week")}>${a("calendar.week")}</button>
</div>
<${Dn} query=${e} />
<${On} query=${e} />
</div>
${u.failed.value&&l`<${W} problem=${u.failed.value} retry=${()=>u.load()} />`}
${!u.ready.value&&!u.failed.value&&l`<div class=${$.current?"narrow":""}>
<${se} rows=${8} />
</div>`}
${u.ready.value&&!m&&l`<div class="card narrow">
<${ee} icon="calendar" title=${a("calendar.none")}>${a("calendar.noneHint")}</${ee}>
</div>`}
${$.current&&l`<section class="card cal ${t?"week":""}" aria-label=${c} ref=${p}>
${a.weekdays().map(b=>l`<span class="wd" aria-hidden="true">${b}</span>`)}
${i.map(b=>l`<${u0}
key=${b}
day=${b}
out=${!t&&b.slice(0,7)!==o}
most=${t?1/0:l0}
ids=${d.get(b)??[]}
/>`)}
</section>`}
<p class="hints">
${[[a("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[a("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([b,v])=>l`<span><kbd>${b}</kbd> ${a(v)}</span>`)}
</p>
<p class="sr" role="status" aria-live="assertive">${ma}</p>
</div>`}function c0(e){let t=T(!1);V(()=>{!e||t.current||(t.current=!0,Xn.peek()&&Ya.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function u0({day:e,out:t,most:n,ids:o}){let r=St.value,s=Nh.value===e,i=s||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===C.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([d,m])=>m?[d]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
<h2 class="num" aria-label=${a.longDay(e)}>${Number(e.slice(8))}</h2>
${X.value.length>0&&l`<button
class="icon add"
aria-label=${a("calendar.add",{day:a.longDay(e)})}
title=${a("command.new")}
onClick=${()=>Dt({dueDate:e})}
>
<${k} name="plus" />
</button>`}
<ul>
${i.map(d=>l`<${d0} key=${d} id=${d} />`)}
${o.length>n&&l`<li key="rest">
<button
class="rest"
aria-expanded=${s}
onClick=${()=>{Nh.value=s?"":e}}
>
${s?a("calendar.less"):a("calendar.more",{n:o.length-i.length})}
</button>
</li>`}
</ul>
</div>`}function d0({id:e}){let t=G(e).value;if(!t)return null;let n=St.value?.id===e,o=t.overdue&&Z(t),r=s=>t.can.update&&Wt(s,{lift:()=>{St.value={id:e,over:t.dueDate??C.peek()}},over:i=>{i&&(St.value={id:e,over:i})},drop:()=>Ph(e),cancel:()=>Uh(e)});return l`<li>
<button
class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
data-task=${e}
data-go
title=${t.title}
aria-label=${`${t.title}, ${o?a("overdue"):a(`status.${t.status}`)}`}
aria-describedby="cal-how"
aria-pressed=${n}
onFocus=${()=>{Ge.value=e}}
onPointerDown=${r}
onContextMenu=${s=>rn(s,e)}
onClick=${()=>It(t)}
onKeyDown=${s=>m0(s,t)}
>
<span>${t.title}</span>
</button>
</li>`}var Lh={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function m0(e,t){let n=St.value?.id===t.id?St.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),St.value={id:t.id,over:t.dueDate},ma.value=a("board.lifted",{task:t.title,column:a.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),Ph(t.id);else if(n&&Lh[e.key]){e.preventDefault();let o=U(n.over,Lh[e.key]);St.value={id:t.id,over:o},ma.value=a.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),Uh(t.id))}function Ph(e){let t=St.value?.over,n=R(e);St.value=null,!(!t||!n)&&(ma.value=a("board.dropped",{task:n.title,column:a.longDay(t)}),tt(n,{dueDate:t}),me(`.cal [data-task="${e}"]`))}function Uh(e){St.value=null,ma.value=a("board.cancelled"),me(`.cal [data-task="${e}"]`)}var Fh=`mutation Login($input: LoginInput!) { login(input: $input) { ${Fn} } }`,p0=`mutation Register($input: RegisterInput!) { register(input: $input) { ${Fn} } }`,f0="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",$0="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",h0=`mutation ResetPassword($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) { ${Fn} session { id } }
}`,v0=`mutation CheckReset($token: String!, $newPassword: String!) {
resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,g0="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",b0="query Registration { instance { registrationOpen } }";function Vt({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
<a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
<h1>${e}</h1>
<form onSubmit=${t.submit} novalidate>${n}</form>
<div class="after">${o}</div>
</main>`}var y0=()=>{let e=re.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Vc(e,t=y0()){return e?.token&&(yr(e),z(t,{replace:!0})),e}function qh(){let e=Ae(async({email:t,password:n})=>Vc((await He(Fh,{input:{email:t,password:n,cookie:!0}})).login));return l`<${Vt}
title=${a("door.signIn")}
form=${e}
after=${l`
<p>${a("door.new")} <a href="/register">${a("door.register")}</a></p>
<p><a href="/explorer/">${a("place.explorer")}</a></p>
`}
>
${gr.value&&l`<p class="note" role="status">${a(gr.value)}</p>`}
<${Se} text=${e.whole} />
<${q}
name="email"
label=${a("door.email")}
type="email"
autocomplete="username"
autofocus
required
error=${e.errors.email}
/>
<${q}
name="password"
label=${a("door.password")}
type="password"
autocomplete="current-password"
required
error=${e.errors.password}
aside=${l`<a href="/forgot">${a("door.forgot")}</a>`}
/>
<button class="btn wide" disabled=${e.busy}>${a("door.signIn")}</button>
</${Vt}>`}function Hh(){let[e,t]=x(!0);I(()=>{He(b0,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Ae(async({name:r,email:s,password:i})=>{let c={name:r,email:s,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Vc((await He(p0,{input:c})).register,"/")});return l`<${Vt}
title=${a("door.register")}
form=${o}
after=${l`<p>${a("door.known")} <a href="/sign-in">${a("door.signIn")}</a></p>`}
>
${!e&&l`<p class="note" role="status">${a("door.closed")}</p>`}
<${Se} text=${o.whole} />
<${q} name="name" label=${a("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
<${q}
name="email"
label=${a("door.email")}
type="email"
autocomplete="username"
required
error=${o.errors.email}
/>
<${q}
name="password"
label=${a("door.password")}
type="password"
autocomplete="new-password"
required
hint=${a("door.passwordHint")}
error=${o.errors.password}
/>
<button class="btn wide" disabled=${o.busy||!e}>${a("door.register")}</button>
</${Vt}>`}function Bh(){let[e,t]=x(""),n=Ae(async({email:o})=>{let{requestPasswordReset:r}=await He($0,{email:o});return r.ok&&t(o),r});return l`<${Vt}
title=${a("door.forgotTitle")}
form=${n}
after=${l`<p><a href="/sign-in">${a("door.back")}</a></p>`}
>
${e&&l`<p class="note ok" role="status">${a("door.sent",{email:e})}</p>`}
<${Se} text=${n.whole} />
<${q}
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
</${Vt}>`}function Kh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??re.peek().query.get("token")??location.hash.slice(1)),[t,n]=x("");I(()=>{z("/reset",{replace:!0}),e&&He(v0,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let s=r.find(({path:i})=>i.includes("token"));s&&n(B(s))},()=>{})},[]);let o=Ae(async({newPassword:r})=>{let{resetPassword:s}=await He(h0,{token:e,newPassword:r});if(!s.token||!s.user?.email)return s;let{login:i}=await He(Fh,{input:{email:s.user.email,password:r,cookie:!0}});return s.session&&He(f0,{id:s.session.id},{token:i.token}).catch(()=>{}),Vc(i,"/")});return l`<${Vt}
title=${a("door.resetTitle")}
form=${o}
after=${l`<p><a href="/forgot">${a("door.again")}</a></p>`}
>
${!e&&l`<p class="note bad" role="alert">${a("door.noToken")}</p>`}
${t&&l`<p class="note bad" role="alert">${t}</p>`}
<${Se} text=${t?"":o.whole} />
<${q}
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
</${Vt}>`}function Wh(){let[e]=x(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=x(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:s}=await He(g0,{token:e});n(s.errors.length?"bad":"proved");let i=S.peek();i&&i.id===s.user?.id&&(S.value={...i,emailConfirmed:!0})}catch{n("away")}},r=s=>{s.preventDefault(),o()};return I(()=>{z("/confirm",{replace:!0}),e&&o()},[]),l`<${Vt}
title=${a("confirm.title")}
form=${{submit:r}}
after=${l`<p><a href="/">${a(S.value?"confirm.open":"door.signIn")}</a></p>`}
>
${t==="busy"&&l`<p class="note" role="status">${a("loading")}</p>`}
${t==="proved"&&l`<p class="note ok" role="status">${a("confirm.proved")}</p>`}
${t==="bad"&&l`<p class="note bad" role="alert">${a("confirm.bad")}</p>`}
${t==="lost"&&l`<p class="note bad" role="alert">${a("door.noToken")}</p>`}
${t==="away"&&l`
<p class="note bad" role="alert">${a("error.UNREACHABLE")}</p>
<button class="btn wide">${a("confirm.again")}</button>
`}
</${Vt}>`}var k0=365;function Gh(){let e=Vo.value,t=e&&jo.value.get(e.id);if(!t)return null;let n=r=>a$(t,r),o={key:"now",icon:"undo",text:a("later.now"),take:()=>n(null)};return l`<${pi}
key=${t.id}
label=${a("command.noticeLater")}
anchor=${e.anchor}
moments=${[...mi(n),...t.snoozedUntil?[o]:[]]}
take=${n}
first=${t.snoozedUntil?To(Date.parse(t.snoozedUntil)):""}
days=${k0}
close=${()=>{Vo.value=null}}
/>`}var xi=new Map;function jh({id:e,occurredAt:t}){let n=`${e} ${t}`,o=xi.get(n)??w("");return xi.has(n)||(xi.set(n,o),w0(e).then(r=>{o.value=r},()=>xi.delete(n))),o.value?`/team/${o.value}`:"/team"}async function w0(e){let{node:t}=await _(Tp,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var x0=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],S0={SECURITY:"/settings",TRANSFER:"/settings"},E0=new Set(["MENTIONED","COMMENTED"]);function Yh(){let e=Ks.value,t=Wr.value;I(()=>t?e.open():void 0,[e,t]),I(()=>{Q.value==="sync"&&e.failed.peek()&&e.load()},[e,Q.value]);let n=e.notices.value,o=Me.value;return l`<div class="wrap">
<header class="top">
<div><h1>${a("place.inbox")}</h1><p role="status">${o?a("inbox.unread",{n:o}):a("inbox.allRead")}</p></div>
<div class="tools">
<div class="seg" role="group" aria-label=${a("tasks.filters")}>
${vc.map(r=>l`<button
key=${r}
aria-pressed=${r===e.show}
onClick=${()=>Ce({show:r==="unread"?"":r})}
>
${a(`inbox.show.${r}`)}
</button>`)}
</div>
<button class="btn quiet" disabled=${!o} onClick=${js}>${a("command.noticesRead")}</button>
</div>
</header>
${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?n.length?l`<${_0} key=${e.show} notices=${n} />`:l`<div class="card">
<${ee} icon=${e.show==="unread"?"check":"inbox"} title=${a(`inbox.none.${e.show}`)}>
${a(`inbox.hint.${e.show}`)}
</${ee}>
</div>`:!e.failed.value&&l`<${se} rows=${5} />`}
${e.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${a("tasks.more")}</button>
</div>`}
<p class="hints">
${x0.map(r=>l`<span>${st(ei(r)).map(s=>l`<kbd>${s}</kbd>`)} ${a(`hint.${r}`)}</span>`)}
</p>
<${Gh} />
</div>`}function _0({notices:e}){let t=T(null),n=T(-1);V(()=>{if(n.current<0||document.activeElement!==document.body)return;let s=t.current?.children??[],i=s[Math.min(n.current,s.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:s})=>{let i=s.closest("[data-notice]")?.getAttribute("data-notice")??null;Ws.value=i,n.current=e.findIndex(c=>c.id===i)},r=s=>{let i=s.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
class="card notices"
aria-label=${a("place.inbox")}
ref=${t}
onFocusIn=${o}
onFocusOut=${r}
>
${e.map(s=>l`<${T0} key=${s.id} notice=${s} />`)}
</ul>`}function T0({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:s,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:d}=e,m=n&&(G(n.id).value??n),p={fresh:!i,open:n!==null&&$e.value===n.id},$=["notice",...Object.entries(p).flatMap(([b,v])=>v?[b]:[])].join(" "),f=m?`${m.key} ${m.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
class=${$}
data-notice=${t}
data-task=${n?.id}
onFocusIn=${()=>{n&&(Ge.value=n.id)}}
>
${o?l`<${oe} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
<div class="about">
<${Vh} notice=${e}>
${!i&&l`<span class="sr">${a("inbox.isUnread")}: </span>`}
${m&&l`<${ne} kind="status" value=${m.status} mute /><code>${m.key}</code>`}
<b>${m?m.title:e.title}</b>
</${Vh}>
<small>
<bdi>${h}</bdi>
${` \xB7 ${r.map(b=>a(`reason.${b}`)).join(", ")}`}
${s>1&&` \xB7 ${a("inbox.more",{n:s})}`}
${" \xB7 "}
<time datetime=${d}>${a.ago(d)}</time>
${u&&` \xB7 ${a("inbox.until",{when:a.at(u)})}`}
</small>
</div>
<span class="split acts">
<${Yc}
name=${i?"unread":"read"}
icon=${i?"unread":"check"}
of=${f}
onClick=${()=>Vs(e)}
/>
<${Yc}
name=${c?"back":"archive"}
icon=${c?"undo":"archive"}
of=${f}
onClick=${()=>Bs(e,!c)}
/>
<${Yc}
name="later"
icon="later"
of=${f}
popup
onClick=${({currentTarget:b})=>{Vo.value={id:t,anchor:b}}}
/>
</span>
</li>`}function Vh({notice:e,children:t}){let n=A0(e),o=()=>{e.readAt||Vs(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function A0(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?jh(e):t&&n&&E0.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:S0[o[0]]??null}var Yc=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
class="icon"
data-snooze=${o||void 0}
aria-haspopup=${o?"menu":void 0}
aria-label=${a(`inbox.act.${e}`,{of:n})}
title=${a(`inbox.do.${e}`)}
onClick=${r}
>
<${k} name=${t} />
</button>`;var I0=`query Users($filter: UserFilter, $first: Int) {
users(filter: $filter, first: $first) {
nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
}
}`,D0=`query Mail($status: DeliveryStatus, $first: Int) {
emailDeliveries(status: $status, first: $first) {
nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
}
}`,O0=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${K} } }`,C0=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${K} } }`,R0=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${K} } }`,N0=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${K} } }`,L0=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${K} ok transcript } }`,zh=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],M0={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Si=20;function Zh(){return S.value?.role!=="ADMIN"?l`<div class="wrap">
<header class="top"><h1>${a("place.instance")}</h1></header>
<div class="card"><${ee} icon="instance" title=${a("admin.notYou")}>${a("admin.notYouHint")}</${ee}></div>
</div>`:l`<div class="wrap">
<header class="top"><div><h1>${a("place.instance")}</h1><p>${a("admin.about")}</p></div></header>
<${P0} />
<${U0} />
<${F0} />
</div>`}function P0(){let[e,t]=x(""),[n,o]=x(Si),{data:r,failed:s,again:i}=je(()=>_(I0,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:d,name:m},p)=>{await ge(O0,{id:d,role:p==="ADMIN"?"ADMIN":"USER"},a("team.roleSet",{who:m})),await i()},u=async({id:d,name:m},p)=>{let $=a(p?"admin.reactivated":"admin.deactivated",{who:m});await ge(p?R0:C0,{id:d},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
onInput=${F(t)}
/>
</div>
${s?l`<${W} problem=${s} retry=${i} />`:r?l`<ul class="card people">
${r.users.nodes.map(d=>l`<li key=${d.id} class=${d.active?"":"off"}>
<${oe} user=${d} mute big />
<div class="who">
<strong>${d.name}</strong>
<small>
${d.email} · ${a("admin.since",{when:a.date(Eo(d.createdAt),{dateStyle:"medium"})})}
</small>
</div>
${!d.active&&l`<span class="chip bad">${a("admin.inactive")}</span>`}
<select
class="input"
aria-label=${a("team.roleOf",{who:d.name})}
value=${d.role}
onChange=${F(m=>c(d,m))}
>
${["USER","ADMIN"].map(m=>l`<option value=${m} selected=${m===d.role}>${a(`userRole.${m}`)}</option>`)}
</select>
${d.id!==S.value?.id&&l`<button
class="btn quiet"
onClick=${()=>u(d,!d.active)}
>
${a(d.active?"admin.deactivate":"admin.reactivate")}
<span class="sr"> ${d.name}</span>
</button>`}
</li>`)}
</ul>`:l`<${se} />`}
${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Si))}>${a("tasks.more")}</button>
</div>`}
</section>`}function U0(){let[e,t]=x(""),[n,o]=x(Si),{data:r,failed:s,again:i}=je(()=>_(D0,{status:zh.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await ge(N0,{id:u.id},a("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
<header>
<h2 id="mail-title">${a("admin.mail")}</h2>
${r&&l`<span class="num">${a.number(r.emailDeliveries.totalCount)}</span>`}
</header>
<div class="filters">
<select class="input" aria-label=${a("field.status")} value=${e} onChange=${F(t)}>
<option value="">${a("any.status")}</option>
${zh.map(u=>l`<option value=${u}>${a(`mail.${u}`)}</option>`)}
</select>
<button class="btn quiet" onClick=${i}>${a("mail.refresh")}</button>
</div>
${s?l`<${W} problem=${s} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
<div class="who">
<strong>${u.subject}</strong>
<small>
${u.to} · ${a.ago(u.sentAt??u.createdAt)} · ${a("mail.attempts",{n:u.attempts})}
</small>
${u.error&&l`<small class="error">${u.error}</small>`}
</div>
<span class="chip ${M0[u.status]??""}">${a(`mail.${u.status}`)}</span>
${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
class="btn quiet"
onClick=${()=>c(u)}
>
${a("mail.resend")}
<span class="sr"> ${u.subject}</span>
</button>`}
</li>`)}
</ul>`:l`<div class="card"><${ee} title=${a("mail.none")}>${a("mail.noneHint")}</${ee}></div>`:l`<${se} rows=${3} />`}
${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
<button class="btn quiet" onClick=${()=>o(Math.min(100,n+Si))}>${a("tasks.more")}</button>
</div>`}
</section>`}function F0(){let[e,t]=x(null),n=Ae(async({to:o})=>{t(null);let{sendTestEmail:r}=await _(L0,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
<header><h2 id="test-title">${a("mail.test")}</h2></header>
<form class="card pad" onSubmit=${n.submit} novalidate>
<${Se} text=${n.whole} />
<div class="inline">
<${q}
name="to"
label=${a("mail.to")}
type="email"
defaultValue=${S.value?.email}
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
</section>`}function Qh(){return l`<div class="wrap">
<div class="empty">
<${k} name="find" />
<h1>${a("lost.title")}</h1>
<p>${a("lost.hint")}</p>
<a class="btn" href="/">${a("place.today")}</a>
</div>
</div>`}var Jh="taskflow.numbers",er=w(localStorage.getItem(Jh)==="open");function Xh(){let e=Fr(),t=()=>{er.value=!er.value,localStorage.setItem(Jh,er.value?"open":"")};return l`<section class="numbers" aria-label=${a("numbers.label")}>
${er.value?l`<${zc} /><${Zc} />`:l`<dl class="card six ${qr()}">
${q0.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
<dt><a href=${Oe(o)}>${a(`tile.${n}`)}</a></dt>
<dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${a.number(e[r])}</dd>
</div>`)}
</dl>`}
<button class="btn quiet turn" aria-expanded=${er.value} onClick=${t}>
<${k} name="live" />
${a(er.value?"numbers.less":"numbers.more")}
</button>
</section>`}var q0=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function zc(){let e=Fr(),{flow:t}=e,n=t.map((s,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(s,i)=>l`<${dh}
values=${s}
class=${i==="completed"?"ok":""}
label=${a(`spark.${i}`,{days:s.length,from:s[0],to:s.at(-1)})}
/>`;return l`<dl class="card stats ${qr()}">
<${Et}
name="total"
to="/tasks?status=all"
value=${e.totalTasks}
note=${a("tile.new",{n:t.at(-1)?.created})}
>
${r(n,"total")}
</${Et}>
<${Et}
name="pending"
to="/tasks?status=PENDING"
value=${e.pending}
note=${a("tile.unassigned",{n:e.unassigned})}
>
${r(t.map(s=>s.open),"open")}
</${Et}>
<${Et} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${a("tile.ofOpen")}>
<${no} part=${e.inProgress} whole=${o} kind="warm" label=${a("tile.inProgress")} />
</${Et}>
<${Et}
name="completed"
to="/tasks?status=COMPLETED"
value=${e.completed}
note=${a("tile.today",{n:t.at(-1)?.completed})}
>
${r(t.map(s=>s.completed),"completed")}
</${Et}>
<${Et}
name="overdue"
to="/tasks?due=overdue"
value=${e.overdue}
bad=${e.overdue>0}
note=${a("tile.ofOpen")}
>
<${no} part=${e.overdue} whole=${o} kind="hot" label=${a("tile.overdue")} />
</${Et}>
<${Et} name="users" to="/team" value=${e.totalUsers} note=${a("tile.teams")}>
<div class="avs">${bt.value.slice(0,4).map(s=>l`<${oe} user=${s} mute />`)}</div>
</${Et}>
</dl>`}function Et({name:e,to:t,value:n,note:o,bad:r,children:s}){return l`<div class="stat" data-tile=${e}>
<dt><a href=${Oe(t)}>${a(`tile.${e}`)}</a></dt>
<dd class="n num ${r?"bad":""}">${a.number(n)}</dd>
<dd><small>${o}</small>${s}</dd>
</div>`}function Zc(){let e=T(null),[t,n]=x(0);return I(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
<header>
<h2 id="flow-title">${a("flow.title")}</h2>
<div class="legend"><span><i />${a("flow.completed")}</span><span><i class="l" />${a("flow.created")}</span></div>
</header>
<div class="room" ref=${e}>
${t>0&&Re.value&&l`<${mh} flow=${Re.value.flow} width=${t} />`}
</div>
</section>`}var H0=[{field:"CREATED_AT",direction:"DESC"}],ev=12,B0=["title","assignee","priority","status"];function tv(){let e=Ve({},H0,{size:ev}),t=e.ids.value.slice(0,ev);return l`<div class="wrap">
<header class="top"><div><h1>${a("overview.title")}</h1><p>${a("overview.about")}</p></div></header>
<${zc} />
<section class="card recent" aria-labelledby="recent-title">
<h2 id="recent-title">${a("overview.recent")}</h2>
${e.failed.value&&l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`}
${e.ready.value?t.length?l`<table>
<thead>
<tr>${B0.map(n=>l`<th scope="col" key=${n}>${a(`field.${n}`)}</th>`)}</tr>
</thead>
<tbody>${t.map(n=>l`<${K0} key=${n} id=${n} />`)}</tbody>
</table>`:l`<${ee} title=${a("tasks.none")}>${a("overview.none")}</${ee}>`:!e.failed.value&&l`<${se} rows=${5} />`}
</section>
${e.ready.value&&l`<${Zc} /><${ia} class="page narrow card" />`}
</div>`}function K0({id:e}){let t=G(e).value;return t&&l`<tr data-task=${e}>
<th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
<td>${t.assignee?.name??a("overview.unassigned")}</td>
<td class=${t.priority}>${a(`priority.${t.priority}`)}</td>
<td class=${t.status}>${a(`status.${t.status}`)}</td>
</tr>`}var W0=2e3,Qc=new Set,fo=null,Ei=()=>{},ov=0;function _i(e){return Qc.add(e),()=>Qc.delete(e)}function Jc(){Ei(),Ei=Ht(jd,()=>({after:fo}),{next:({events:e})=>G0(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),ov=setTimeout(rv,W0)}})}function G0(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Jc():rv();e.__typename==="StreamReady"&&!fo&&nv(null),fo=e.cursor,e.__typename==="StreamEvent"&&nv(e.event)}function rv(){fo=null,Jc()}function nv(e){for(let t of Qc)t(e)}Po(({inbox:e})=>{fo||(fo=e?.cursor??null,Jc())});D(()=>S.value?.id).subscribe(()=>{Ei(),Ei=()=>{},clearTimeout(ov),fo=null});var av=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
remindBefore`,sv=`query ReadPreferences { preferences { ${av} } }`,iv=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
updatePreferences(input: $input) { ${K} preferences { ${av} } }
}`;var pa=["IN_APP","EMAIL","PUSH"];function lv(){let e=w(null),t=w(null),n=w([]),o=w({}),r=w(!1),s=D(()=>e.value&&n.value.reduce(($,{input:f})=>j0($,f),e.value)),i=0,c=!1,u=Promise.resolve();async function d(){let $=i+=1;c=!0;try{let{preferences:f}=await _(sv,{});$===i&&M(()=>[e.value,t.value]=[f,null])}catch(f){$===i&&(t.value=f)}$===i&&(c=!1)}function m($,f){let h={place:$,input:f};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let b=await p(f);M(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:b},r.value=!b&&!n.peek().length})}),u}async function p($){try{let{errors:f,preferences:h}=(await _(iv,{input:$})).updatePreferences;return f.length?B(f[0]):(e.value=h,c&&d(),"")}catch(f){return xe(f)}}return{wanted:s,failed:t,wrong:o,saved:r,read:d,save:m}}function j0(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:s,channels:i})=>[s,i])),r=e.notifications.map(s=>({...s,channels:o.get(s.reason)??s.channels}));return{...e,...n,notifications:r}}var V0={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},cv=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],Y0="account",z0={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function uv({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[s,i]=z0[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(J0),u=c.findIndex(m=>m.some(p=>p===r.target));if(u<0||!(s||i))return;r.preventDefault();let d=c[u].findIndex(m=>m===r.target);c[u+s]?.[d+i]?.focus()}} aria-label=${a("told.title")}>
<thead>
<tr>
<th scope="col"><span class="sr">${a("told.reason")}</span></th>
${pa.map(r=>l`<th scope="col" key=${r}>
<${k} name=${V0[r]} />
<span>${a(`told.channel.${r}`)}</span>
</th>`)}
</tr>
</thead>
${Z0(t).map(([r,s])=>l`<tbody key=${r}>
<tr class="sort"><th scope="rowgroup" colspan=${pa.length+1}>${a(`told.group.${r}`)}</th></tr>
${s.map(i=>l`<${Q0} key=${i.reason} preferences=${e} row=${i} />`)}
</tbody>`)}
</table>`}function Z0({notifications:e}){let t=cv.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...cv,[Y0,n]].map(([o,r])=>[o,r.flatMap(s=>e.find(i=>i.reason===s)??[])])}function Q0({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],s=Xc(t,"EMAIL")?a("told.always"):"",i=r||s?`${o}-about`:void 0,c=(u,d)=>{let m=pa.filter(p=>p===u?d:n.includes(p));e.save(o,{notifications:[{reason:t,channels:m}]})};return l`<tr data-reason=${t}>
<th scope="row">
<span>${a(`told.${t}`)}</span>
${s&&!r&&l`<small id=${i}>${s}</small>`}
${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
</th>
${pa.map(u=>l`<td key=${u}>
<label title=${a(`told.channel.${u}`)}>
<input
type="checkbox"
data-channel=${u}
aria-label=${`${a(`told.${t}`)}: ${a(`told.channel.${u}`)}`}
aria-describedby=${i}
aria-disabled=${Xc(t,u)||void 0}
checked=${n.includes(u)}
onClick=${d=>Xc(t,u)&&d.preventDefault()}
onChange=${({currentTarget:d})=>c(u,d.checked)}
/>
</label>
</td>`)}
</tr>`}var Xc=(e,t)=>e==="SECURITY"&&t==="EMAIL",J0=e=>[...e.querySelectorAll("input")];var X0=["OFF","DAILY","WEEKLY"],eS=Array.from({length:24},(e,t)=>t),tS=[1,2,3,4,5,6,7],dv=["P1D","P2D","P3D","P7D","P14D"],nS={quietFrom:"20:00",quietUntil:"07:30"},oS=900,pv=({preferences:e,wanted:t})=>l`<div class="card told-times">
<${rS} preferences=${e} wanted=${t} />
<${aS} preferences=${e} wanted=${t} />
<${sS} preferences=${e} wanted=${t} />
</div>`;function tr({label:e,hint:t,why:n,children:o}){let r=Fe();return l`<div class="told-line" role="group" aria-labelledby=${r}>
<div>
<strong id=${r}>${e}</strong>
<small id=${`${r}-hint`}>${t}</small>
${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
</div>
<div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
</div>`}function rS({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,s=i=>e.save("digest",i);return l`<${tr}
label=${a("told.digest")}
hint=${a(`told.digestHint.${n}`)}
why=${e.wrong.value.digest}
>
${i=>l`
<div class="seg" role="group" aria-label=${a("told.digest")} aria-describedby=${i}>
${X0.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>s({digest:c})}>
${a(`told.digest.${c}`)}
</button>`)}
</div>
${n==="WEEKLY"&&l`<${eu}
label=${a("told.weekday")}
value=${r}
all=${tS.map(c=>[c,a.weekday(c)])}
choose=${c=>s({digestWeekday:Number(c)})}
/>`}
${n!=="OFF"&&l`<${eu}
label=${a("told.hour")}
value=${o}
all=${eS.map(c=>[c,a.time(c*60)])}
choose=${c=>s({digestHour:Number(c)})}
/>`}
`}
</${tr}>`}function aS({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?nS:{quietFrom:null,quietUntil:null}),s=pn.value.replaceAll("_"," ");return l`<${tr}
label=${a("told.quiet")}
hint=${a("told.quietHint",{zone:s})}
why=${e.wrong.value.quiet}
>
${i=>l`
<label class="check">
<input type="checkbox" checked=${t!==null} aria-describedby=${i} onChange=${r} />
${a("told.quietOn")}
</label>
${t!==null&&n!==null&&l`<span class="span">
<${mv}
label=${a("told.from")}
value=${t}
about=${i}
choose=${c=>o({quietFrom:c,quietUntil:n})}
/>
<span aria-hidden="true">–</span>
<${mv}
label=${a("told.until")}
value=${n}
about=${i}
choose=${c=>o({quietFrom:t,quietUntil:c})}
/>
</span>`}
`}
</${tr}>`}function sS({preferences:e,wanted:{remindBefore:t}}){let n=t&&!dv.includes(t)?[t]:[],o=[...dv,...n].map(r=>[r,a("told.before",{length:a.howLong(r)})]);return l`<${tr} label=${a("told.ahead")} hint=${a("told.aheadHint")} why=${e.wrong.value.ahead}>
${()=>l`<${eu}
label=${a("told.ahead")}
value=${t??""}
all=${[["",a("told.notAtAll")],...o]}
choose=${r=>e.save("ahead",{remindBefore:r||null})}
/>`}
</${tr}>`}var eu=({label:e,value:t,all:n,choose:o})=>l`<select
class="input"
aria-label=${e}
onChange=${({currentTarget:r})=>o(r.value)}
>
${n.map(([r,s])=>l`<option key=${r} value=${r} selected=${r===t}>${s}</option>`)}
</select>`;function mv({label:e,value:t,about:n,choose:o}){let[r,s]=x(null),i=T(0);I(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),s(null),u&&u!==t&&o(u)};return l`<input
class="input"
type="time"
aria-label=${e}
aria-describedby=${n}
value=${r??t}
required
onInput=${({currentTarget:u})=>{s(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,oS,u.value))}}
onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
/>`}function fv({isMeant:e}){let[t]=x(lv),n=T(null),o=t.wanted.value,r=o!==null;return I(()=>(t.read(),_i(s=>{(!s||s.name==="preferences.updated")&&t.read()})),[]),V(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
<header>
<h2 id="told" tabindex="-1" ref=${n}>${a("told.title")}</h2>
<span role="status" class="end">${t.saved.value?a("settings.saved"):""}</span>
</header>
${o?l`
<div class="card"><${uv} preferences=${t} wanted=${o} /></div>
<${pv} preferences=${t} wanted=${o} />
`:t.failed.value?l`<${W} problem=${t.failed.value} retry=${t.read} />`:l`<${se} rows=${8} />`}
</section>`}var tu="id name service createdAt lastUsedAt error",Ti=`query PushDevices { instance { vapidKey } pushDevices { ${tu} } }`,$v=`mutation RegisterPushDevice($address: PushAddress!) {
registerPushDevice(address: $address) { ${K} device { ${tu} } }
}`,hv=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${K} deletedId } }`,vv=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${K} device { ${tu} } } }`;var nu="taskflow.push",gv="/service-worker.js",$o=w("");function ou(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?cS()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function bv(e,t){return await Notification.requestPermission()!=="granted"?null:Sv(await Ev(e),t)}async function yv(){localStorage.removeItem(nu),$o.value="",await kv()}async function kv(){await(await(await navigator.serviceWorker?.getRegistration(gv))?.pushManager.getSubscription())?.unsubscribe()}async function wv(e){$o.value="";let t=iS();if(!(!t||ou()||Notification.permission!=="granted"))try{if(t.owner!==e)return await kv();let{instance:n}=await _(Ti,{});n?.vapidKey&&await Sv(await Ev(n.vapidKey),e)}catch(n){console.info("Pushes could not be switched on again:",n)}}function xv(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&z(e.open)})}async function Sv(e,t){let{endpoint:n,keys:o}=e.toJSON();if(S.peek()?.id!==t)return null;let r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:s}=await _($v,{address:{webPush:r}}),{device:i}=s;return i&&(localStorage.setItem(nu,JSON.stringify({owner:t,device:i.id})),$o.value=i.id),s}async function Ev(e){await navigator.serviceWorker.register(gv);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&lS(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function iS(){try{return JSON.parse(localStorage.getItem(nu)??"null")}catch{return null}}function lS(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var cS=()=>/iPhone|iPad/.test(navigator.userAgent);function _v(){let{data:e,failed:t,again:n}=je(()=>_(Ti,{}),[$o.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
<header><h2 id="push-devices">${a("push.title")}</h2></header>
${t&&l`<${W} problem=${t} retry=${n} />`}
${r.length>0&&l`<ul class="card people">
${r.map(s=>l`<${dS} key=${s.id} device=${s} again=${n} />`)}
</ul>`}
${e&&l`<${uS} vapidKey=${o} isOn=${r.some(({id:s})=>s===$o.value)} again=${n} />`}
</section>`}function uS({vapidKey:e,isOn:t,again:n}){let[o,r]=x(!1),[,s]=x(0),i=e?ou():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await bv(e??"",S.peek()?.id??"");u?.errors.length?O({bad:!0,text:B(u.errors[0])}):u&&O({text:a("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),O({bad:!0,text:a("push.failed")})}r(!1),s(u=>u+1),n()};return l`<div class="card pad">
<div class="split">
<span>${a(i||"push.offer")}</span>
${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${a("push.switchOn")}</button>`}
</div>
</div>`}function dS({device:e,again:t}){let[n,o]=x(!1),r=e.id===$o.value,s=async()=>{r&&await yv().catch(()=>{}),await ge(hv,{id:e.id},a("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await ge(vv,{id:e.id});c?.device&&!c.device.error&&O({text:a("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
<div class="who">
<strong>${e.name.replace(" on "," \xB7 ")}</strong>
<small>
${e.service} · ${e.lastUsedAt?a("settings.lastUsed",{when:a.ago(e.lastUsedAt)}):a("settings.neverUsed")}
</small>
${e.error&&l`<small class="error">${a("push.error",{words:e.error})}</small>`}
</div>
${r&&l`<span class="chip ok">${a("settings.thisOne")}</span>`}
<div class="tools">
<button class="btn quiet" disabled=${n} onClick=${i}>${a("push.test")}</button>
<button
class="icon"
aria-label=${a("push.remove",{name:e.name})}
title=${a("push.remove",{name:e.name})}
onClick=${s}
>
<${k} name="trash" />
</button>
</div>
</li>`}var mS=`mutation UpdateProfile($input: UpdateProfileInput!) {
updateProfile(input: $input) { ${K} user { ${mn} } }
}`,pS=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
${K} ok
}
}`,fS=`query Access {
sessions { id lastUsedAt device ip current }
apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,Tv=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${K} } }`,$S=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${K} secret } }`,hS=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${K} } }`,vS=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${Fn} } }`,gS=["READ","WRITE","ADMIN"];function Av({place:e}){let t=je(()=>_(fS,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
<header class="top">
<div><h1>${a("place.settings")}</h1><p>${S.value?.email}</p></div>
<div class="tools"><button class="btn quiet" onClick=${()=>fn()}>${a("command.signOut")}</button></div>
</header>
<${bS} />
<${yS} />
<${fv} isMeant=${e.key==="notifications"} />
<${_v} />
<${kS} keys=${o} />
${t.failed?l`<${W} problem=${t.failed} retry=${t.again} />`:l`
<${wS} rows=${n} keys=${o} again=${t.again} />
<${SS} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
`}
<p class="dim sm">TaskFlow ${Pr}</p>
</div>`}var Yt=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function bS(){let e=Ae(async({name:o,timeZone:r,locale:s})=>{let{updateProfile:i}=await _(mS,{input:{name:o,timeZone:r,locale:s,expectedVersion:S.peek()?.version}});return i.user&&(S.value=i.user,O({text:a("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=S.value?.timeZone??"UTC";return l`<${Yt} id="profile" title=${a("settings.profile")}>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Se} text=${e.whole} />
<${q}
name="name"
label=${a("door.name")}
autocomplete="name"
defaultValue=${S.value?.name}
error=${e.errors.name}
/>
<${q}
name="timeZone"
label=${a("settings.zone")}
as="select"
hint=${a("settings.zoneHint")}
error=${e.errors.timeZone}
>
${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
</${q}>
<${q} name="locale" label=${a("settings.language")} as="select" error=${e.errors.locale}>
${Object.entries(Ba).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ze.value.split("-")[0]===o}>${r}</option>`)}
</${q}>
<div class="actions"><button class="btn" disabled=${e.busy}>${a("save")}</button></div>
</form>
</${Yt}>`}function yS(){let[e,t]=x(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Nl(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${Yt} id="appearance" title=${a("settings.appearance")}>
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
</${Yt}>`}var Iv=({keys:e,...t})=>e.length>0&&l`<label class="check">
<input type="checkbox" name="revokeApiKeys" ...${t} /> ${a("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
</label>`;function kS({keys:e}){let t=Ae(async({currentPassword:n,newPassword:o,revokeApiKeys:r},s)=>{let{changePassword:i}=await _(pS,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(s.reset(),O({text:a("settings.passwordChanged")})),i});return l`<${Yt} id="password" title=${a("settings.password")}>
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
<${Se} text=${t.whole} />
<${q}
name="currentPassword"
label=${a("settings.currentPassword")}
type="password"
autocomplete="current-password"
error=${t.errors.currentPassword}
/>
<${q}
name="newPassword"
label=${a("door.newPassword")}
type="password"
autocomplete="new-password"
hint=${a("settings.passwordHint")}
error=${t.errors.newPassword}
/>
<${Iv} keys=${e} defaultChecked />
<div class="actions"><button class="btn" disabled=${t.busy}>${a("settings.changePassword")}</button></div>
</form>
</${Yt}>`}function wS({rows:e,keys:t,again:n}){let[o,r]=x(!1),s=c=>r(c.currentTarget.checked),i=async c=>await ge(Tv,{id:c.id},a("settings.revoked"))&&n();return l`<${Yt} id="sessions" title=${a("settings.sessions")}>
<ul class="card people">
${e.map(c=>l`<li key=${c.id}>
<div class="who">
<strong>${ES(c)}</strong>
<small>${c.ip} · ${a("settings.lastUsed",{when:a.ago(c.lastUsedAt)})}</small>
</div>
${c.current?l`<span class="chip ok">${a("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${a("settings.signOutThere")}</button>`}
</li>`)}
</ul>
<div class="actions">
<${Iv} keys=${t} checked=${o} onChange=${s} />
<button class="btn danger" onClick=${()=>fn(!0,o)}>${a("settings.signOutAll")}</button>
</div>
</${Yt}>`}async function xS(e,t){let{login:n}=await He(vS,{input:{email:S.peek()?.email??"",password:e,cookie:!0}});return n.token?(yr(n),t&&await _(Tv,{id:t.id}),null):n}function SS({rows:e,session:t,again:n}){let[o,r]=x(""),[s,i]=x(!1),c=Ae(async({name:m,scope:p,days:$,password:f},h)=>{let b=f?await xS(f,t):null;if(b)return b;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:g}=await _($S,{input:{name:m,scopes:[p],expiresAt:v}});return i(g.errors.some(({code:y})=>y==="SIGN_IN_AGAIN")),g.secret&&(h.reset(),r(g.secret),n()),g}),u=()=>navigator.clipboard?.writeText(o).then(()=>O({text:a("settings.copied")})),d=async m=>await ge(hS,{id:m.id},a("settings.keyRevoked",{name:m.name}))&&n();return l`<${Yt} id="api-keys" title=${a("settings.keys")}>
${o&&l`<div class="note ok" role="status">
<p>${a("settings.secretOnce")}</p>
<div class="secret">
<code>${o}</code>
<button class="btn quiet" onClick=${u}>${a("settings.copy")}</button>
</div>
</div>`}
${e.length>0&&l`<ul class="card people">
${e.map(m=>l`<li key=${m.id}>
<div class="who">
<strong>${m.name}</strong>
<small>
<code>${m.prefix}…</code> · ${m.lastUsedAt?a("settings.lastUsed",{when:a.ago(m.lastUsedAt)}):a("settings.neverUsed")} · ${m.expiresAt?a("settings.ends",{when:a.date(m.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):a("settings.neverEnds")}
</small>
</div>
${m.scopes.map(p=>l`<span class="chip">${a(`scope.${p}`)}</span>`)}
<button
class="icon"
aria-label=${a("settings.revokeKey",{name:m.name})}
title=${a("settings.revokeKey",{name:m.name})}
onClick=${()=>d(m)}
>
<${k} name="trash" />
</button>
</li>`)}
</ul>`}
<form class="card pad" onSubmit=${c.submit} novalidate>
<${Se} text=${c.whole} />
<div class="inline">
<${q} name="name" label=${a("settings.keyName")} error=${c.errors.name} />
<${q} name="scope" label=${a("settings.keyScope")} as="select">
${gS.map(m=>l`<option value=${m}>${a(`scope.${m}`)}</option>`)}
</${q}>
<${q} name="days" label=${a("settings.keyEnds")} as="select" hint=${a("settings.keyEndsHint")}>
${[30,90,365].map(m=>l`<option value=${m} selected=${m===90}>${a("settings.inDays",{n:m})}</option>`)}
<option value="">${a("settings.never")}</option>
</${q}>
${s&&l`<${q}
name="password"
label=${a("door.password")}
type="password"
autocomplete="current-password"
/>`}
<button class="btn" disabled=${c.busy}>${a("settings.createKey")}</button>
</div>
</form>
</${Yt}>`}var ES=({device:e})=>e==="Unknown device"?a("settings.unknownDevice"):e.replace(" on "," \xB7 ");var Dv="taskflow.draft.",_S=50,Nn=e=>`${e}.new`,fa=e=>`${e}.reply`,$a=e=>`${e}.edit`,ru=new Map;function nt(e){let t=su(e),n=ru.get(t);if(n)return n;let o=w(au(t)?.text??null);return ru.set(t,o),o}function ot(e,t){nt(e).value=t;let n=su(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),TS()}catch{}}Wn.add(async()=>{let e=su("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);ru.clear()});var su=e=>`${Dv}${S.peek()?.id}.${e}`;function au(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function TS(){let e=Object.keys(localStorage).filter(n=>n.startsWith(Dv));if(e.length<=_S)return;let[t]=e.sort((n,o)=>(au(n)?.at??0)-(au(o)?.at??0));localStorage.removeItem(t)}var AS=8e3,zt=w([]);function Ai(e){let t=()=>{clearTimeout(r),zt.value=zt.peek().filter(i=>i.write!==e)},n=S.peek()?.id,o=(i=!1)=>{t(),s(),S.peek()?.id===n&&vn({...e,keepalive:i})},r=setTimeout(()=>o(),AS);zt.value=[...zt.peek(),{write:e,send:()=>o(!0)}];let s=Te(e.note.told,t)}function Ov(){let e=zt.peek().map(({write:t})=>t);for(let{send:t}of zt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>_(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",Ov);Wn.add(Ov);var Cv=D(()=>{let e=[...et.value,...zt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),Rv=e=>Cv.value.has(e),sn=e=>Pe(e).all.value?.filter(({id:t})=>!Cv.value.has(t))??null;function Nv(e,{id:t,filename:n}){let o=H("change"),r={told:a("files.deleted",{name:n})};Ai({key:o,field:"deleteAttachment",query:Ds,variables:{id:t,key:o},taskIds:[e],note:r})}hn(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void O({bad:!0,text:a("files.notDeleted",{why:B(n)})}):Pe(e).without(t.id));var iu=20,lu=e=>`${e}.files`,Lv=e=>e?.split(" ")??[];function nr(e,t){let n=Pe(e),o=n.all.value;return Lv(nt(lu(t)).value).filter(r=>{let s=o?.find(i=>i.id===r);return!Rv(r)&&(s?!s.comment:!o||n.arrived.has(r))})}function cu(e,t){ot(lu(e),t.length?t.join(" "):null)}function Ii(e,t){cu(e,[...new Set([...Lv(nt(lu(e)).peek()),t])])}var Di=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,ha=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var IS=3,DS=5,OS=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ye=w([]),Ci=w(""),CS=new Set(["waiting","sending","cut"]),RS=D(()=>Ye.value.some(({state:e})=>CS.has(e))),Oi=new Map,uu=new Set,rr=(e,{place:t,commentId:n}={})=>Ye.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Ri=(e,t)=>rr(e,t).filter(Fv);function Ni(e){return uu.add(e),()=>{uu.delete(e)}}function ln(e,t,n={}){let o=t.map(({file:r,isFolder:s})=>{let i=H("file"),c=s?a("files.folder"):NS(e,r,n),u=c?"refused":"waiting",d=MS(r),m={...n,id:i,key:H("change"),taskId:e,file:r,name:d,size:r.size,state:u,turn:0,sent:0,why:c};return Ye.value=[...Ye.peek(),m],m});return Li(),o.filter(({state:r})=>r==="waiting")}function du(e){Ln(e,{state:"waiting",sent:0,why:""}),Li()}function Uv(e){let t=Ye.peek().find(n=>n.id===e);if(t){pu(e),t.state!=="refused"&&Kv(e);for(let n of uu)n(e);Li()}}function NS(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=jr.peek()??{};if(!t)return a("files.empty");if(o&&t>o)return a("files.tooLarge",{most:a.size(o)});let s=Ye.peek().filter(c=>c.taskId===e&&Fv(c));return Mv(mu(Pe(e).all.peek()??[]),s)>=r?a("files.full",{n:r}):(n.place||n.commentId)&&Mv(LS(e,n),Ri(e,n))>=iu?a("files.fullComment",{n:iu}):""}function LS(e,{place:t,commentId:n}){return t?nr(e,t):mu((Pe(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var Mv=(e,t)=>new Set([...e,...mu(t)]).size,mu=e=>e.map(({id:t})=>t),Fv=({state:e})=>e!=="refused";function MS({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${a("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Li(){let e=Ye.peek().filter(({state:n})=>n==="sending").length,t=Ye.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,IS-e))){let o=n.turn+1;Ln(n.id,{state:"sending",turn:o}),PS({...n,turn:o})}}async function PS(e){try{if(await qv(e,DS),!or(e))return;let t=Pe(e.taskId);if(t.arrived.add(e.id),e.place&&Ii(e.place,e.id),await t.loadIfOpen(),!or(e))return;Ci.value=a("files.arrived",{name:e.name}),pu(e.id)}catch(t){or(e)&&HS(e,t)}finally{Li()}}async function qv(e,t){let n=await US(e);if(!n||!or(e))return;let{status:o,text:r,seconds:s}=await FS(e,n);if(!(o===204||!or(e))){if(!t||o!==404&&!s)throw new va(r);s&&await qS(e.id,s),or(e)&&await qv(e,t-1)}}async function US({id:e,key:t,taskId:n,commentId:o,file:r,name:s}){let i=OS.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:s,contentType:i,size:r.size},{attachment:u,errors:d}=(await _(Bp,{input:c,key:t})).createAttachment;if(!KS(e))Kv(e);else if(!u)throw Ln(e,{key:H("change")}),new va(d.map(B).join(" "));return u?.upload??null}function FS({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((s,i)=>{let c=new XMLHttpRequest,{pathname:u,search:d}=new URL(n);c.open(o,u+d);for(let[m,p]of Object.entries(r))m.toLowerCase()!=="content-length"&&c.setRequestHeader(m,p);c.setRequestHeader("accept-language",ze.peek()),c.upload.onprogress=({loaded:m})=>Ln(e,{sent:Math.min(m,t.size)}),c.onload=()=>{let{status:m,responseText:p}=c,$=Number(c.getResponseHeader("retry-after")),f=c.getResponseHeader("cache-control")?.startsWith("private");return m>=500&&!f?i(new de("UNREACHABLE",`HTTP ${m}`)):s({status:m,text:f?p.trim():a("files.between",{status:m}),seconds:$})},c.onerror=()=>i(new de("UNREACHABLE","cut off")),c.onabort=()=>s({status:0,text:"",seconds:0}),Oi.set(e,()=>c.abort()),c.send(t)})}function qS(e,t){return Ln(e,{sent:0,why:a("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{Ln(e,{why:""}),n()},t*1e3);Oi.set(e,()=>{clearTimeout(o),n()})})}var va=class extends Error{};function HS({id:e,taskId:t,name:n},o){let r=o instanceof de&&o.code==="UNREACHABLE",s=o instanceof de||o instanceof va,i=r?a("files.cut"):s?o.message:"";Ln(e,{state:r?"cut":"failed",sent:0,why:i||a("error.INTERNAL",{id:"\u2013"})});let c=R(t);Pe(t).opened||O({bad:!0,text:a("files.notSent",{name:n,why:i}),to:c?.key&&`/t/${c.key}`})}function Ln(e,t){Ye.value=Ye.peek().map(n=>n.id===e?{...n,...t}:n)}function pu(e){Ye.value=Ye.peek().filter(t=>t.id!==e),Hv(e)}function Hv(e){Oi.get(e)?.(),Oi.delete(e)}function Bv(){for(let{id:e}of Ye.peek())pu(e);Ci.value=""}function BS(){for(let{id:e,state:t,turn:n}of Ye.peek())t!=="waiting"&&t!=="sending"||(Ln(e,{state:"cut",turn:n+1,sent:0,why:a("files.cut")}),Hv(e))}var KS=e=>Ye.peek().some(t=>t.id===e),or=({id:e,turn:t})=>Ye.peek().some(n=>n.id===e&&n.turn===t);function Kv(e){_(Ds,{id:e,key:H("change")},{keepalive:!0}).catch(()=>{})}Q.subscribe(e=>{if(e==="sync")for(let{id:t}of Ye.peek().filter(n=>n.state==="cut"))du(t)});be(()=>{let e=t=>t.preventDefault();if(RS.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Pv=S.peek()?.id;D(()=>S.value?.id).subscribe(e=>{if(!e)return BS();e!==Pv&&Bv(),Pv=e});Wn.add(async()=>Bv());var ho=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Pe(e).isStale()&&(r.preventDefault(),WS(e,t))}});async function WS(e,t){try{let n=await Pe(e).fresh(t);if(!n?.url)return void O({bad:!0,text:a("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){O({bad:!0,text:xe(n)})}}var fu=w(null);function ba(e,t){fu.value={taskId:e,id:t}}var ga=()=>{fu.value=null};function Wv(){let e=fu.value,t=e?(sn(e.taskId)??[]).filter(ft):[],n=t.findIndex(({id:o})=>o===e?.id);return I(()=>{e&&n<0&&ga()},[e,n]),I(()=>ga,[]),!e||n<0?null:l`<${GS} taskId=${e.taskId} pictures=${t} at=${n} />`}function GS({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:s,failed:i,load:c}=jS(e,o),u=p=>ba(e,t[(n+p+t.length)%t.length].id),d=t.length>1,m=p=>{let $=p.key==="ArrowRight"?1:p.key==="ArrowLeft"?-1:0;!$||!d||(p.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${L} class="lightbox" label=${o.filename} close=${ga}>
<div class="frame" onKeyDown=${m}>
<header>
<b>${o.filename}</b>
<span class="num" role="status">
${d&&a("files.nth",{at:n+1,n:t.length})}
<span class="sr">${o.filename}</span>
</span>
<span class="split end">
<a class="icon" aria-label=${a("files.save",{name:o.filename})} ...${ho(e,o)}>
<${k} name="save" />
</a>
<button class="icon" aria-label=${a("close")} title=${a("close")} onClick=${ga} autofocus>
<${k} name="close" />
</button>
</span>
</header>
<div
class="stage"
onClick=${p=>p.target===p.currentTarget&&ga()}
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
${d&&l`
<button class="icon turn before" aria-label=${a("files.previous")} onClick=${()=>u(-1)}>
<${k} name="back" />
</button>
<button class="icon turn after" aria-label=${a("files.next")} onClick=${()=>u(1)}>
<${k} name="next" />
</button>
`}
</div>
</${L}>`}function jS(e,{id:t,url:n}){let[o,r]=x({of:"",url:null,problem:"",tried:!1}),s=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Pe(e),d=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let m=await u.read().then(()=>u.fresh(t)).then(p=>({url:p?.url??null,problem:p?"":a("files.gone")})).catch(p=>({url:null,problem:xe(p)}));d===i.current&&r({of:t,...m,tried:!0})};return I(()=>{i.current+=1,Pe(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...s,load:c,failed:()=>s.tried?r({...s,problem:a("files.notShown")}):c()}}function Mi({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:s,comment:i}=t,c=r?r.id===S.value?.id?a("you"):r.name:a("feed.someone"),u=l`
<${VS} task=${e} file=${t} />
<span class="about">
<b>${o}</b>
<small>${a("files.about",{size:a.size(t.size),who:c,when:a.ago(s)})}</small>
</span>
`,d=({currentTarget:m})=>{Gv(m),Nv(e.id,t)};return l`<li class="file" data-file=${t.id}>
${ft(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>ba(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${ho(e.id,t)}>${u}</a>`}
${n&&i&&l`<a
class="icon"
href=${`/t/${e.key}?comment=${i.id}`}
aria-label=${a("files.toComment",{name:o})}
title=${a("files.ofComment")}
>
<${k} name="comments" />
</a>`}
<a class="icon" aria-label=${a("files.save",{name:o})} title=${a("files.download")} ...${ho(e.id,t)}>
<${k} name="save" />
</a>
${jp(e,t)&&l`<button
class="icon"
aria-label=${a("files.delete",{name:o})}
title=${a("command.delete")}
onClick=${d}
>
<${k} name="trash" />
</button>`}
</li>`}var VS=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
${t?l`<img
src=${t}
alt=""
draggable=${!1}
loading="lazy"
decoding="async"
onError=${()=>Os(e.id,t)}
/>`:l`<${k} name="file" />`}
</span>`;function Pi({upload:{id:e,name:t,size:n,sent:o,state:r,why:s}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:m})=>{Gv(m),Uv(e)},d=a(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
<span class="open">
<span class="thumb"><${k} name="file" /></span>
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
onClick=${()=>du(e)}
>
${a("failed.retry")}
</button>`}
<button class="icon" aria-label=${d} title=${d} onClick=${u}><${k} name="close" /></button>
</li>`}function Gv(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(s=>s.contains(e)),r=n[o-1]??n[o+1];me(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function jv({task:e}){let t=Vp(e),n=sn(e.id)??[],o=rr(e.id),r=$t(e),s=jr.value?.maxAttachmentBytes;return l`
<p class="sr" role="status">${Ci.value}</p>
${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
<div class="head">
<h3 id="files-title">
${a("files.title")} ${n.length>0&&l`<span class="num">${a.number(n.length)}</span>`}
</h3>
${r&&l`<${$u}
label=${a("files.add")}
take=${i=>ln(e.id,i)}
main
/>`}
</div>
${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
${(n.length>0||o.length>0)&&l`<ul>
${n.map(i=>l`<${Mi} key=${i.id} task=${e} file=${i} from />`)}
${o.map(i=>l`<${Pi} key=${i.id} upload=${i} />`)}
</ul>`}
${r&&l`<p class="hint">${s?a("files.hint",{most:a.size(s)}):"\xA0"}</p>`}
</section>`}
<${Wv} />
`}function $u({label:e,take:t,main:n=!1}){let o=T(null);return l`
<input
ref=${o}
type="file"
multiple
hidden
onChange=${({currentTarget:r})=>t(Rd(r))}
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
`}function Vv({task:e}){let{id:t,recurrence:n,can:o}=e,r=nn.value?.id===t?nn.value.why:"",s=({currentTarget:i})=>{oo.value={id:t,anchor:i}};return l`
<dt>${a("field.recurrence")}</dt>
<dd>
<div class="repeats">
<button
class="value"
data-field="recurrence"
disabled=${!o.update||!fe(e)}
aria-haspopup="dialog"
title=${o.update?`${a("command.repeat")} (\u21E7 R)`:void 0}
onClick=${s}
>
<${k} name="repeat" />
<span class="sr">${a("field.recurrence")}: </span>
<span>${n?Ct(Bt(n)):a("repeat.never")}</span>
</button>
${n&&l`<${YS} task=${e} />`}
${r&&l`<p class="error" role="alert">${r}</p>`}
</div>
</dd>
`}function YS({task:e}){let t=ZS(e),n=t?.next?G(t.next).value:null;if(!t)return null;if(n)return l`<p class="coming"><a href=${`/t/${n.key}`}>${_l(n)}</a></p>`;if(!Z(e))return null;let{upcoming:o}=t;return l`<p class="coming">
${o.length?l`<span>
${a("repeat.next")} ${o.map(r=>l`<time datetime=${r}>${zS(r)}</time>`)}
</span>`:l`<span>${a("repeat.last")}</span>`}
${o.length>0&&e.can.changeStatus&&l`<button
class="btn quiet"
onClick=${()=>af(e,o[0])}
>
${a("repeat.skip")}
</button>`}
</p>`}var zS=e=>a.date(e,{weekday:"short",day:"numeric",month:"short"});function ZS({id:e,version:t,waiting:n}){let[o,r]=x(null),s=Q.value==="sync"&&!n;return I(()=>{let i=!1;return s&&t&&(async()=>{let{task:u}=await _(nf,{id:e});!u||i||(u.nextOccurrence&&le(u.nextOccurrence),r({upcoming:u.recurrence?.upcoming??[],next:u.nextOccurrence?.id??null}))})().catch(()=>{}),()=>{i=!0}},[e,t,s]),o}function Yv({task:e}){let t=T(null),n=(e.relations??[]).flatMap(u=>{let d=rc(u);return d?[{kind:u.kind,other:d}]:[]}),o=la.map(u=>({kind:u,others:n.filter(d=>d.kind===u)})),r=Qr(t,o.flatMap(({others:u})=>u.map(({other:d})=>d.id))),s=e.can.update&&fe(e)&&e.version>0,i=Rt.value,c=i?.id===e.id&&i.of==="relations"?i.why:"";return!s&&!n.length&&!c?null:l`<section class="relations" aria-labelledby="relations-title" ref=${t} ...${r}>
<div class="head">
<h3 id="relations-title">${a("field.relations")}</h3>
${s&&l`<button
class="btn quiet"
data-field="relate"
aria-haspopup="dialog"
title=${`${a("command.relate")} (B)`}
onClick=${()=>Vr("relate",e.id)}
>
<${k} name="plus" /> ${a("relations.add")}
</button>`}
</div>
${o.filter(({others:u})=>u.length).map(({kind:u,others:d})=>l`
<h4 id=${`relations-${u}`}>${a(`relations.${u}`)}</h4>
<ul aria-labelledby=${`relations-${u}`}>
${d.map(({other:m})=>l`<${QS} key=${m.id} ...${{task:e,kind:u,other:m}} />`)}
</ul>
`)}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function QS({task:e,kind:t,other:n}){let o=R(n.id),r=a("relations.remove",{task:n.key});return l`<li class=${Z(n)?"related":"related closed"} data-task=${n.id}>
<${ne} kind="status" value=${n.status} />
<a data-go href=${`/t/${n.key}`}><code>${n.key}</code> ${n.title}</a>
${o&&o.team.id!==e.team.id&&l`<span class="chip">${o.team.name}</span>`}
${n.deletedAt&&l`<span class="chip">${a("relations.inTrash")}</span>`}
${(e.can.update||o?.can.update)&&l`<button
class="icon"
aria-label=${r}
title=${r}
onClick=${()=>th(e,t,n)}
>
<${k} name="close" />
</button>`}
</li>`}var JS=300;function zv({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;I(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Vl(t).catch(()=>{}),JS)},d=[_i(m=>(!m||m.task?.id===t)&&u()),Le(m=>o&&m.task?.id===t&&u())];return()=>{clearTimeout(c);for(let m of d)m()}},[t,o]);let r=mf(n),s=Fo.value?.id===t?Fo.value.why:"",i=({currentTarget:c})=>{ro.value={id:t,anchor:c}};return l`<div class="reminders">
${o&&l`<ul aria-label=${a("field.reminders")}>
${n.map(c=>{let u=Zl(c),d=c.id===r?.id;return l`<li key=${c.id} class=${d?"next":""}>
<${k} name=${c.firedAt?"check":"later"} />
<span class=${c.firedAt?"past":""}>
${u} ${d&&n.length>1&&l`<b class="chip">${a("reminder.next")}</b>`}
</span>
<button
class="icon"
aria-label=${a("reminder.take",{when:u})}
title=${a("reminder.takeAway")}
onClick=${()=>zl(t,c)}
>
<${k} name="close" />
</button>
</li>`})}
</ul>`}
${fe(e)&&!e.waiting&&l`<button
class="value add"
data-field="remind"
aria-haspopup="menu"
title=${`${a("command.remind")} (R)`}
onClick=${i}
>
<${k} name="later" />
<span>${a(o?"reminder.another":"reminder.set")}</span>
</button>`}
${s&&l`<p class="error" role="alert">${s}</p>`}
</div>`}var XS=200,eE=/^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/;function Qv({task:e}){let[t,n]=x(""),[o,r]=x(()=>new Set),s=T(null),i=async d=>{d.preventDefault();let m=s.current?.value??"",{marks:p,team:$,...f}=Zv(m,e,o);s.current?.focus(),f.title&&(n(""),r(new Set),!await k$(e,f)&&!s.current?.value&&n(m))},c=d=>{let m=tE(d.clipboardData?.getData("text/plain")??"");m.length<2||(d.preventDefault(),w$(e,m))},u=({text:d})=>{r(new Set([...o,d])),s.current?.focus()};return l`<form class="quick add-part" onSubmit=${i}>
<${k} name="plus" />
<${sa}
field=${s}
line=${t}
write=${n}
marks=${Zv(t,e,o).marks}
unmark=${u}
label=${a("subtasks.new")}
placeholder=${a("subtasks.add")}
paste=${c}
/>
${t.trim()&&l`<button class="btn" type="submit">${a("quick.add")}</button>`}
</form>`}var Zv=(e,{team:t},n)=>ni(e,{today:C.value,language:ze.value.split("-")[0],teams:[],people:()=>dt(t.id),home:t,plain:n}),tE=e=>e.split(/\r?\n/).map(t=>t.replace(eE,"").replace(/\s+/g," ").trim().slice(0,XS)).filter(Boolean);var Jv=w("");function Xv({task:e}){b$(e);let t=y$(e.id),n=t.map(u=>G(u).value).filter(u=>u!==null),o=n.filter(({status:u})=>u!=="CANCELLED").length,r=n.filter(({status:u})=>u==="COMPLETED").length,s=e.can.update&&fe(e),i=Rt.value,c=i?.id===e.id&&i.of==="subtasks"?i.why:"";return!s&&!n.length&&!c?null:l`<section class="subtasks" aria-labelledby="subtasks-title">
<div class="head">
<h3 id="subtasks-title">${a("subtasks.title")}</h3>
${o>0&&l`
<span class="num" aria-hidden="true">${a("subtasks.of",{done:r,n:o})}</span>
<${no} part=${r} whole=${o} label=${a("subtasks.progress",{done:r,n:o})} kind="ok" />
`}
</div>
<p class="sr" role="status" aria-live="assertive">${Jv}</p>
${n.length>0&&l`<${nE} ids=${t} />`}
${s&&l`<${Qv} task=${e} />`}
${c&&l`<p class="error" role="alert">${c}</p>`}
</section>`}function nE({ids:e}){let t=T(null),n=Qr(t,e),o=on.value,r={row:".part",name:a("subtasks.title"),said:Jv};return l`
<ul
ref=${t}
class=${o?.before===null?"to-end":""}
aria-label=${a("subtasks.title")}
aria-describedby="subtasks-how"
onPointerDown=${s=>Ps(s,e,r)}
onKeyDown=${s=>Us(s,e,r)}
onDragStart=${s=>s.preventDefault()}
...${n}
>
${e.map(s=>l`<${oE} key=${s} id=${s} mark=${o&&e.includes(o.id)&&ac(s,o)} />`)}
</ul>
<p class="sr" id="subtasks-how">${a("subtasks.how")}</p>
`}function oE({id:e,mark:t}){let n=G(e).value;if(!n)return null;let o=n.status==="COMPLETED",r=["part",...Z(n)?[]:["closed"],...n.waiting?["waiting"]:[],t||""],s=a("subtasks.more",{task:n.title});return l`<li
class=${r.join(" ").trim()}
data-task=${e}
onContextMenu=${i=>rn(i,e)}
>
<button
class="cell"
role="checkbox"
aria-checked=${o}
aria-label=${n.title}
title=${a(`status.${n.status}`)}
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
aria-label=${s}
title=${s}
onClick=${({currentTarget:i})=>{Ze.value={kind:"actions",ids:[e],anchor:i}}}
>
<${k} name="more" />
</button>
</li>`}function eg({task:e}){let t=e.parentId?G(e.parentId).value:null;return t?l`<nav class="whole" data-field="parent" aria-label=${a("field.parent")}>
<a href=${`/t/${t.key||t.id}`} title=${a("field.parent")}>
<${k} name="up" />
<code>${t.key}</code>
<span>${t.title}</span>
</a>
</nav>`:null}function tg({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:s})=>s)),r=(sn(e.id)??[]).filter(s=>s.comment?s.comment.id===t.id:n.has(s.id)).filter(s=>!ft(s)||!t.body.includes(`(${s.id})`));return l`<${og}
label=${a("files.title")}
task=${e}
files=${r}
coming=${rr(e.id,{commentId:t.id})}
/>`}var ng=({task:e,place:t})=>l`<${og}
label=${a("files.forComment")}
task=${e}
files=${rE(e,t)}
coming=${rr(e.id,{place:t})}
/>`;function rE({id:e},t){let n=nr(e,t);return(sn(e)??[]).filter(o=>n.includes(o.id))}function og({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
${n.map(r=>l`<${Mi} key=${r.id} task=${t} file=${r} />`)}
${o.map(r=>l`<${Pi} key=${r.id} upload=${r} />`)}
</ul>`}var aE=6,sE=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Ui=(e,t)=>sE.exec(e.slice(0,t))?.[1]??null;function hu(e,t){let n=j(t),o=e.filter(({handle:s})=>s.startsWith(n)),r=e.filter(s=>!o.includes(s)&&j(s.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,aE)}function rg(e,t,n){let o=Ui(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var iE=512;function ag(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function sg(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let s=o.dataset.alt||r?.filename||a("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&ft(r)?o.replaceChildren(lE(t,r,s,o.dataset.kind==="picture")):r?o.replaceChildren(cE(t,r,s)):o.replaceChildren(s),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function lE(e,{id:t,thumbnailUrl:n,width:o,height:r},s,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>ba(e,t),!i||!n)return c.className="as-link",c.textContent=s,c;let u=document.createElement("img"),d=Math.min(1,iE/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*d),height:Math.round(r*d)}),u.loading="lazy",u.alt=s,u.draggable=!1,u.onerror=()=>Os(e,n),u.src=n,c.className="picture",c.append(u),c}function cE(e,t,n){let{href:o,download:r,onClick:s}=ho(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=s,i.textContent=n,i}var ig=e=>e.includes("data-attachment");var uE={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},dE=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),mE=/^(https?:|mailto:)/i,pE=/^H[1-6]$/,fE=/^file_[0-9a-z]{26}$/,lg=3;function ar({html:e,taskId:t,under:n=lg}){let o=T(null),r=ig(e)?sn(t):null;return V(()=>o.current?.replaceChildren($E(e,n)),[e]),V(()=>{o.current&&r&&sg(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function $E(e,t=lg){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(s=>cg(s,o))),n}function cg(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||dE.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(s=>cg(s,t));if(fE.test(e.getAttribute("data-attachment")??""))return[ag(e,e.getAttribute("alt")??e.textContent??"")];let o=uE[e.tagName];if(!o)return n();let r=document.createElement(hE(e,t));for(let s of o)e.hasAttribute(s)&&r.setAttribute(s,e.getAttribute(s)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),vE(r,e),[e.tagName==="TABLE"?bE(r):r])}function hE({tagName:e},t){return pE.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function vE(e,t){e instanceof HTMLAnchorElement&&gE(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||a("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function gE(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===S.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:mE.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function bE(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",a("talk.table")),t.append(e),t}var vo=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,sr=`${vo} attachments { id } parent { id }`,ug=`query Threads($id: ID!, $last: Int!, $before: String) {
task(id: $id) {
comments(last: $last, before: $before) {
nodes { ${vo} replies { ${vo} } } pageInfo { hasPreviousPage startCursor } cursor
}
}
}`,dg=`query OneThread($id: ID!) {
node(id: $id) {
... on Comment {
${vo} task { id } replies { ${vo} } parent { ${vo} replies { ${vo} } }
}
}
}`,mg=`query Activity($id: ID!, $after: String) {
task(id: $id) { activity(first: 20, after: $after) { nodes { ${qn} } pageInfo { hasNextPage endCursor } } }
}`,pg=`subscription Talk($id: ID!, $after: Cursor) {
taskChanges(taskId: $id, after: $after) {
__typename
... on TaskChange { cursor name actor { id name } comment { ${sr} } }
... on StreamReady { cursor }
... on StreamReset { cursor reason }
}
}`,Fi=`errors { code message path
... on ConflictError { currentVersion current { ... on Comment { ${sr} } } } }`,fg=`mutation Say($input: CreateCommentInput!, $key: String!) {
createComment(input: $input) @idempotent(key: $key) { ${Fi} comment { ${sr} } }
}`,$g=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
${Fi} comment { ${sr} }
}
}`,hg=`mutation Unsay($id: ID!, $key: String!) {
deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,vg=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Fi} comment { ${sr} } }
}`,gg=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Fi} comment { ${sr} } }
}`,bg=`mutation Preview($input: CreateCommentInput!) {
createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`,yg=`query AsOf($id: ID!, $at: DateTime!) {
task(id: $id) {
asOf(position: { at: $at }) {
title description status priority dueDate
stage { name } assignee { name } labels { name } team { name }
}
}
}`;var vu=1e4,yE=9500;function ya({task:e,place:t,commentId:n,label:o,begins:r="",action:s,send:i,cancel:c,focus:u=!1,stay:d}){let m=nt(t).value??r,[p,$]=x(!1),f=T(null),h=Fe(),b=P=>{d?.(),ot(t,P===r?null:P)},v=wE(e,f,b),g=n?{commentId:n}:{place:t},y=Ri(e.id,g),E=!m.trim(),A=y.length>0,Ee=()=>{let P=f.current?.value??m;!P.trim()||P.length>vu||Ri(e.id,g).length||($(!1),i(P,nr(e.id,t)))},te=()=>{ot(t,null),c?.()},N=P=>{if(v.onKey(P))return P.preventDefault();P.key==="Enter"&&(P.metaKey||P.ctrlKey)?(P.preventDefault(),Ee()):P.key==="Escape"&&c&&(P.preventDefault(),c())},ue=P=>(d?.(),ln(e.id,P,g)),_t=P=>{let ke=$t(e)?So(P):[];if(ke.length){P.preventDefault();for(let xa of ue(ke))ft({contentType:xa.file.type})&&Ha(P.target,Di(xa))}},{isOver:ct,...ut}=qa($t(e)?ue:null);return I(()=>Ni(P=>{let ke=nt(t).peek();ke?.includes(P)&&ot(t,ha(ke,P))}),[t]),V(()=>{!u||document.activeElement===f.current||(f.current?.focus(),f.current?.setSelectionRange(m.length,m.length))},[u]),l`<form
class="composer ${ct?"over":""}"
...${ut}
onSubmit=${P=>{P.preventDefault(),Ee()}}
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
onInput=${({currentTarget:P})=>{b(P.value),v.follow()}}
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
aria-label=${a("talk.people")}
>
${v.shown.map((P,ke)=>l`<div
class="o"
role="option"
key=${P.id}
id=${`${h}-${ke}`}
aria-selected=${ke===v.at}
onPointerDown=${xa=>{xa.preventDefault(),v.choose(P)}}
>
<${oe} user=${P} mute />
<span>${P.name}</span>
<span class="end sm">@${P.handle}</span>
</div>`)}
</div>`}
${p&&l`<${xE} task=${e} text=${m} />`}
${!n&&l`<${ng} task=${e} place=${t} />`}
<div class="split">
<span class="seg small">
<button type="button" aria-pressed=${!p} onClick=${()=>$(!1)}>${a("talk.write")}</button>
<button type="button" aria-pressed=${p} disabled=${E} onClick=${()=>$(!0)}>
${a("talk.preview")}
</button>
</span>
${$t(e)&&l`<${$u} label=${a("files.attach")} take=${ue} />`}
<span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${kE(m,y)}</span>
<span class="sr" role="status">${v.shown.length?a("talk.found",{n:v.shown.length}):""}</span>
<span class="split end">
${c&&l`<button type="button" class="btn quiet" onClick=${te}>${a("cancel")}</button>`}
<button class="btn" disabled=${E||m.length>vu||A}>
${s} <kbd>${st("mod+enter")[0]}</kbd>
</button>
</span>
</div>
</form>`}function kE(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?a("files.awaited"):t.length?a("files.stuck"):e.length>yE?a("talk.left",{n:vu-e.length}):a("talk.hint")}function wE(e,t,n){let[o,r]=x(null),[s,i]=x(0),c=T(null),u=T(null),d=o===null?[]:hu(dt(e.team.id),o),m=()=>{let h=t.current,b=h&&h.selectionStart===h.selectionEnd?Ui(h.value,h.selectionStart):null;b!==c.current&&(c.current=null),b!==o&&i(0),r(c.current===null?b:null)},p=()=>r(null),$=({handle:h})=>{if(!t.current)return;let b=rg(t.current.value,t.current.selectionStart,h);n(b.text),u.current=b.caret,p()};V(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let f=h=>{let b=o===null?[]:hu(dt(e.team.id),Ui(h.target.value,h.target.selectionStart)??"");if(!b.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,p();else if(h.key==="ArrowDown")i((s+1)%b.length);else if(h.key==="ArrowUp")i((s+b.length-1)%b.length);else if(h.key==="Enter"||h.key==="Tab")$(b[Math.min(s,b.length-1)]);else return!1;return!0};return{shown:d,at:Math.min(s,Math.max(0,d.length-1)),follow:m,close:p,choose:$,onKey:f}}function xE({task:e,text:t}){let[n,o]=x({});return I(()=>{let r=!1;return _(bg,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:s,errors:i}})=>s?{html:s.bodyHtml}:{failed:i.map(B).join(" ")}).catch(s=>({failed:xe(s)})).then(s=>r||o(s)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${a("talk.preview")} tabindex="0">
${n.failed&&l`<p role="alert">${a("talk.noPreview")} ${n.failed}</p>`}
${n.html!==void 0&&l`<${ar} html=${n.html} taskId=${e.id} />`}
${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${a("loading")}</p>`}
</div>`}var SE=new Set(["status","stage","startedAt","completedAt","nextOccurrence"]);function kg({task:e,event:t,events:n}){let[o,r]=x(!1),s=t.undoable&&EE(e,t);return l`<span class="past">
${s&&l`<button class="link" onClick=${()=>Um(e,t)}>${a("past.undo")}</button>`}
<button class="link" onClick=${()=>r(!0)}>${a("past.show")}</button>
${o&&l`<${_E} task=${e} events=${n} event=${t} close=${()=>r(!1)} />`}
</span>`}function EE({can:e},{name:t,changes:n}){return t.startsWith("comment.")?e.comment:t==="task.deleted"||t==="task.restored"?e.delete:n.every(({field:o})=>SE.has(o))?e.changeStatus:e.update}function _E({task:e,event:t,events:n,close:o}){let[r,s]=x(Math.max(0,n.indexOf(t))),i=n[r]??t,[c,u]=x(null),[d,m]=x(null),p=()=>{let f=!1;return m(null),_(yg,{id:e.id,at:i.occurredAt}).then(h=>f||u({at:i.occurredAt,was:h.task?.asOf??null}),h=>f||m(h)),()=>{f=!0}};I(p,[i.id]);let $=a.at(i.occurredAt);return l`<${L} class="small" labelledby="past-title" close=${o}>
<div class="pad past-of">
<h2 id="past-title">${a("past.title",{task:e.key})}</h2>
${n.length>1&&l`<input
type="range"
min="0"
max=${n.length-1}
value=${r}
aria-label=${a("past.moment")}
aria-valuetext=${$}
onInput=${({currentTarget:f})=>s(Number(f.value))}
/>`}
<p class="dim sm"><time datetime=${i.occurredAt}>${$}</time></p>
${d?l`<${W} problem=${d} retry=${p} />`:c?l`<${TE} was=${c.was} />`:l`<${se} rows=${3} />`}
<div class="actions"><button class="btn" onClick=${o}>${a("close")}</button></div>
</div>
</${L}>`}function TE({was:e}){if(!e)return l`<p>${a("past.none")}</p>`;let t=[["status",e.stage?.name??a(`status.${e.status}`)],["priority",a(`priority.${e.priority}`)],["assignee",e.assignee?.name??a("nobody")],["dueDate",e.dueDate&&a.day(e.dueDate)],["labels",e.labels.map(({name:n})=>n).join(", ")],["team",e.team.name]];return l`
<h3>${e.title}</h3>
<dl>
${t.map(([n,o])=>o&&l`<div key=${n}><dt>${a(`field.${n}`)}</dt><dd>${o}</dd></div>`)}
</dl>
${e.description&&l`<p class="was">${e.description}</p>`}
`}var gu=new Date().toISOString();function ka({parent:e,...t}){return{...t,parentId:e?.id??null}}function wg(e,t){let n=new Map(e);for(let s of t)AE(n,s);let o=[...n.values()].sort(qi),r=Map.groupBy(o,({parentId:s})=>s);return(r.get(null)??[]).map(s=>({first:s,replies:r.get(s.id)??[]})).filter(({first:s,replies:i})=>[s,...i].some(({deletedAt:c})=>!c))}var qi=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function AE(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,DE(r,o));let s=e.get(n.id);if(!s)return;let i=IE(s,t,n,o);e.set(s.id,{...s,...i,waiting:!0})}function IE(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return bu(e);if(t==="react")return{reactions:OE(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??gu:null,resolvedBy:r?yu():null}}var bu=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??gu,can:{update:!1,delete:!1,resolve:!1}});function DE({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:yu(),createdAt:r.at??gu,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(s=>({id:s})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function yu(){let{id:e,name:t}=S.peek();return{id:e,name:t}}function OE(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==S.peek()?.id),s=n?[...r,yu()]:r,i={...o,users:s,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var Sg=["createComment","updateComment","deleteComment","resolveComment","react"],ir=w(new Map),CE=D(()=>[...et.value,...zt.value.map(({write:e})=>e)].filter(({field:e})=>Sg.includes(e))),Eg=e=>CE.value.filter(({taskIds:t})=>t[0]===e),ku=new Set;function _g(e){return ku.add(e),()=>ku.delete(e)}function Hi(e,t,n,o){let r=n?fa(n):Nn(e),s={id:H("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};ot(r,null),cu(r,[]),Bi(e,"createComment",fg,{input:s},{at:new Date().toISOString()})}function xu(e,t,n,{back:o=!1}={}){if(ot($a(t.id),null),_u(t.id),n===t.body)return;let r={back:o,was:t.body,told:a(o?"talk.editUndone":"talk.edited")};Bi(e,"updateComment",$g,{id:t.id,body:n,version:t.version||void 0},r)}function Tg(e,t){let n=H("change"),o={id:t.id,key:n},r={told:a("talk.deleted")};Ai({key:n,field:"deleteComment",query:hg,variables:o,taskIds:[e],note:r})}function Su(e,t,n){let o=a(n?"talk.resolved":"talk.reopened");Bi(e,"resolveComment",vg,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function Eu(e,t,n,o){Bi(e,"react",gg,{id:t.id,emoji:n,on:o},{})}function _u(e){let t=new Map(ir.peek());t.delete(e)&&(ir.value=t)}function Bi(e,t,n,o,r){let s=H("change"),i=new Promise(c=>wu.set(s,c));vn({key:s,field:t,query:n,variables:{...o,key:s},taskIds:[e],note:{told:"",...r}}),Jn(i)}var wu=new Map;hn(Sg,(e,t)=>{let n=t.comment?ka(t.comment):null,[o]=t.errors;for(let{said:r,gone:s}of ku)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&s(e.taskIds[0],e.variables.id);o?NE(e,o):RE(e,n),wu.get(e.key)?.(t),wu.delete(e.key)});function RE({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void O({text:o.told});e==="updateComment"&&r&&Te(o.told,()=>xu(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Te(o.told,()=>Su(n,r,!t.resolved))}function NE({field:e,variables:t,taskIds:[n],note:o},r){let{input:s,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&xg(s.parentId?fa(s.parentId):Nn(n),s.body,s.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&xg($a(i),c),r.code==="CONFLICT"&&u&&!o.back){ir.value=new Map([...ir.peek(),[i,ka(u)]]);return}O({bad:!0,text:a(o.back?"undo.refused":`talk.refused.${e}`,{why:B(r)})})}}function xg(e,t,n=[]){nt(e).peek()===null&&ot(e,t);for(let o of n)Ii(e,o)}var LE=10,ME=4,Ki=class{constructor(t){this.taskId=t,this.comments=w(new Map),this.events=w([]),this.floor=w(null),this.moreEvents=w(!1),this.ready=w(!1),this.failed=w(null),this.news=w(null),this.threads=D(()=>wg(this.comments.value,Eg(t))),this.items=D(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[_g({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Le(n=>n.subjectId===this.taskId&&this.putEvents([n])),Ne(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),s=new Map(r.comments),i=r;for(;t===this.turn&&s.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)s.set(c,u)}for(let c of this.sought)if(!s.has(c))for(let u of await this.threadOf(c))s.set(u.id,u);await o,t===this.turn&&(M(()=>{this.comments.value=s,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await _(ug,{id:this.taskId,last:LE,before:t}),o=n?.comments;return{comments:Ig(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&M(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<ME;o+=1){let{task:r}=await _(mg,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:s,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(M(()=>{this.putEvents(s),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||s.some(Ag))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await _(dg,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...Ig([o??r]).values()]}listen(){this.hush(),this.hush=Ht(pg,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([ka(t.comment)]),t.name==="comment.created"&&t.actor?.id!==S.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([bu(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(Ag),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||qi(i,t)>=0,o=this.threads.value.map(i=>({...PE(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),s={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[s]:[]].sort(UE)]}},Ag=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",PE=({createdAt:e,id:t})=>({createdAt:e,id:t}),UE=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:qi(e,t);function Ig(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var Tu={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},Dg=Object.keys(Tu);function Og({taskId:e,comment:t,can:n}){return Dg.flatMap(r=>t.reactions.filter(s=>s.emoji===r)).map(r=>l`<${FE}
key=${r.emoji}
reaction=${r}
can=${n}
toggle=${()=>Eu(e,t,r.emoji,!r.mine)}
/>`)}function FE({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:s}){let i=Fe(),c=t-o.length,u=a.list([...o.map(({name:d})=>d),...c>0?[a("talk.others",{n:c})]:[]]);return l`<span class="given">
<button
class="reaction"
aria-pressed=${n}
disabled=${!r}
aria-label=${a("talk.reaction",{emoji:a(`emoji.${e}`),n:t})}
aria-describedby=${i}
onClick=${s}
>
<span aria-hidden="true">${Tu[e]}</span>
<span class="num">${a.number(t)}</span>
</button>
<span class="who" role="tooltip" id=${i}>${u}</span>
</span>`}function Cg({taskId:e,comment:t}){let[n,o]=x(!1),r=T(null),s=()=>{o(!1),r.current?.querySelector("button")?.focus()};return V(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let d=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!d&&u.key!=="Escape")return;if(u.preventDefault(),!d)return s();let m=[...r.current?.querySelectorAll(".all button")??[]],p=m.indexOf(document.activeElement)+d+m.length;m[p%m.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
<button
class="icon"
aria-label=${a("talk.react")}
title=${a("talk.react")}
aria-expanded=${n}
onClick=${()=>o(!n)}
>
<${k} name="smile" />
</button>
${n&&l`<span class="all" role="group" aria-label=${a("talk.react")}>
${Dg.map(u=>{let d=t.reactions.some(m=>m.emoji===u&&m.mine);return l`<button
key=${u}
aria-label=${a(`emoji.${u}`)}
title=${a(`emoji.${u}`)}
aria-pressed=${d}
onClick=${()=>{Eu(e,t,u,!d),s()}}
>
${Tu[u]}
</button>`})}
</span>`}
</span>`}var qE=5;function Rg({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:y})=>y===o),[s,i]=x(!1),[c,u]=x(!1),[d,m]=x(!1),p=fa(t.id),$=t.resolvedAt!==null&&!s&&!r,f=c||r?0:Math.max(0,n.length-qE-1),h=e.can.comment,b=()=>{i(!0),me(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),me(`[data-thread="${t.id}"] button`)},g=()=>{u(!0),me(`[id="${n[0].id}"]`)};return $?l`<${HE} first=${t} replies=${n} open=${b} />`:l`
${t.resolvedAt&&l`<p class="resolved">
<${k} name="check" />
<span>${Ng(t)}</span>
<button class="act" aria-expanded="true" onClick=${v}>${a("talk.fold")}</button>
</p>`}
<${Au} task=${e} comment=${t} target=${o}>
${h&&l`<button class="act" onClick=${()=>m(!0)}>${a("talk.reply")}</button>`}
${t.can.resolve&&l`<button
class="act"
onClick=${()=>{Su(e.id,t,!t.resolvedAt),i(!1),me(`[data-thread="${t.id}"] button`)}}
>
${a(t.resolvedAt?"talk.reopen":"talk.resolve")}
</button>`}
</${Au}>
${(n.length>0||d||nt(p).value!==null)&&l`<div class="replies">
${f>0&&l`<button class="act" onClick=${g}>${a("talk.hidden",{n:f})}</button>`}
<ol>
${n.slice(f).map(y=>l`<li key=${y.id}><${Au} task=${e} comment=${y} target=${o} /></li>`)}
</ol>
${h&&(d||nt(p).value!==null?l`<${ya}
task=${e}
place=${p}
label=${a("talk.replyTo")}
action=${a("talk.reply")}
focus=${d}
stay=${()=>m(!0)}
send=${(y,E)=>{Hi(e.id,y,t.id,E),m(!1),me(`[data-thread="${t.id}"] .act`)}}
cancel=${()=>{m(!1),me(`[data-thread="${t.id}"] .act`)}}
/>`:l`<button class="act" onClick=${()=>m(!0)}>${a("talk.reply")}</button>`)}
</div>`}
`}function HE({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
<${k} name="check" />
<span>
<b>${Du(e)}</b>
${" "}
${e.deletedAt?a("talk.gone"):e.body.slice(0,120)}
<small>${Ng(e)}${t.length>0&&` \xB7 ${a("talk.replies",{n:t.length})}`}</small>
</span>
</button>`}function Au({task:e,comment:t,target:n,children:o}){let r=T(null),[s,i]=x(!1),c=$a(t.id),u=ir.value.get(t.id),d=n===t.id;V(()=>{d&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[d]);let m=()=>{i(!1),_u(t.id),r.current?.focus({preventScroll:!0})},p=t.can.update&&(s||nt(c).value!==null),$=a.ago(t.createdAt);return l`<article
class="comment ${d?"glow":""}"
id=${t.id}
ref=${r}
tabindex="-1"
aria-label=${Ou(t.author)?a("talk.byYou",{when:$}):a("talk.by",{who:Du(t),when:$})}
aria-busy=${t.waiting?"true":void 0}
>
<${oe} user=${t.author} mute />
<div>
<header>
<b>${Du(t)}</b>
<a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
${t.editedAt&&!t.deletedAt&&l`<span
class="dim"
title=${a("talk.editedAt",{when:a.ago(t.editedAt)})}
>
${a("talk.isEdited")}
</span>`}
${t.waiting&&l`<span class="dim">${a("talk.sending")}</span>`}
</header>
${u&&l`<${KE} clash=${u} end=${m} place=${c} />`}
${p?l`<${ya}
task=${e}
place=${c}
commentId=${t.id}
label=${a("talk.edit")}
begins=${t.body}
action=${a("save")}
focus=${s}
stay=${()=>i(!0)}
send=${f=>{xu(e.id,u??t,f),m()}}
cancel=${m}
/>`:l`<${BE} task=${e} comment=${t} place=${c} />`}
${!t.deletedAt&&l`<${tg} task=${e} comment=${t} />`}
${!t.deletedAt&&!p&&l`<div class="acts">
<${Og} taskId=${e.id} comment=${t} can=${e.can.comment} />
${e.can.comment&&l`<${Cg} taskId=${e.id} comment=${t} />`}
${o}
<span class="split end">
${t.can.update&&l`<${Iu} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
${navigator.clipboard&&l`<${Iu} name="link" icon="link" onClick=${()=>WE(e,t)} />`}
${t.can.delete&&l`<${Iu}
name="delete"
icon="trash"
onClick=${()=>{GE(r.current),Tg(e.id,t)}}
/>`}
</span>
</div>`}
</div>
</article>`}function BE({task:e,comment:t,place:n}){let o=nt(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${ar} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{ot(Nn(e.id),[nt(Nn(e.id)).peek(),o].filter(Boolean).join(`

`)),ot(n,null),me(".talk-end textarea")};return l`
<p class="tombstone">${a("talk.gone")}</p>
${o&&l`<div class="clash" role="alert">
<span>${a("talk.lost")}</span>
<blockquote>${o}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>ot(n,null)}>${a("talk.drop")}</button>
<button class="btn" onClick=${r}>${a("talk.useInNew")}</button>
</div>
</div>`}
`}function KE({clash:e,place:t,end:n}){let o=()=>{ot(t,null),n()};return l`<div class="clash" role="alert">
<strong>${a("talk.clash")}</strong>
<blockquote>${e.body}</blockquote>
<div class="actions"><button class="btn quiet" onClick=${o}>${a("talk.takeThat")}</button></div>
</div>`}var Iu=({name:e,icon:t,onClick:n})=>l`<button
class="icon"
aria-label=${a(`talk.${e}`)}
title=${a(`talk.${e}`)}
onClick=${n}
>
<${k} name=${t} />
</button>`,Du=({author:e})=>e?Ou(e)?a("you"):e.name:a("feed.someone"),Ou=e=>e!==null&&e.id===S.value?.id;function Ng({resolvedAt:e,resolvedBy:t}){let n=a.ago(e??"");return Ou(t)?a("talk.resolvedByYou",{when:n}):a("talk.resolvedBy",{who:t?.name??a("feed.someone"),when:n})}async function WE(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),O({text:a("talk.copied")})}function GE(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];me(o?`#${o.id}`:".talk-end textarea")}function Lg({task:e}){let t=Tt(()=>new Ki(e.id),[e.id]),n=e.version===0;I(()=>n?void 0:t.open(),[t,n]),I(()=>{Q.value==="sync"&&t.failed.peek()&&t.load()},[Q.value]);let o=jE(t),r=t.items.value,s=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
<h3 id="talk-title">${a("talk.title")}</h3>
<p class="sr" role="status">${s&&a("talk.news",{who:s.who??a("feed.someone")})}</p>
${t.failed.value&&l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`}
${!t.ready.value&&!t.failed.value&&!n&&l`<${se} rows=${2} />`}
<div class="feed">
<ol>
${r.map(({id:i,thread:c,event:u,earlier:d})=>u?l`<${ai} key=${i} event=${u} short>
<${kg} task=${e} event=${u} events=${t.events.value} />
</${ai}>`:c?l`<li key=${i} class="thread" data-thread=${i}>
<${Rg} task=${e} thread=${c} target=${o} />
</li>`:l`<li key=${i} class="earlier"><${VE} kind=${i} read=${d} /></li>`)}
</ol>
</div>
${e.can.comment?l`<div class="talk-end">
<${ya}
key=${e.id}
task=${e}
place=${Nn(e.id)}
label=${a("talk.comment")}
action=${a("talk.send")}
send=${(i,c)=>Hi(e.id,i,null,c)}
/>
</div>`:!e.deletedAt&&l`<p class="dim sm">${a("talk.readOnly")}</p>`}
</section>`}function jE(e){let t=re.value.query.get("comment"),[n,o]=x(null),r=e.ready.value;return I(()=>{!t||!r||e.find(t).then(s=>s?o(t):O({bad:!0,text:a("talk.notHere")})).catch(s=>O({bad:!0,text:xe(s)}))},[e,t,r]),n===t?n:null}function VE({kind:e,read:t}){let[n,o]=x(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(s=>O({bad:!0,text:xe(s)})),o(!1))}}>${a(`talk.earlier.${e}`)}</button>`}var YE=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function Cu(e){return e.split(YE).map((t,n)=>n%2?zE(t):t)}var Mg=e=>Cu(e).some(t=>typeof t!="string");function zE(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:ae.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var ZE=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,QE=/<(?!\/?p>|br)/,JE=2;function Ru({task:e,field:t,can:n}){let o=e[t]??"",r=XE(e,t==="description"?o:""),[s,i]=x(null),[c,u]=x(null),[d,m]=x(!1),p=T(null),$=T(0),f=T(!1),h=()=>{$.current||=Vn(e.id)?.version??0},b=async(N,ue)=>{let _t=t==="title"?N.replace(/\s+/g," ").trim():N;if(i(null),$.current=0,t==="title"&&!_t)return;let ct=await tt(e,{[t]:_t||null},{expectedVersion:ue||void 0,quiet:"conflict"}),ut=ct.errors.find(P=>P.code==="CONFLICT");ut?u({mine:_t,theirs:ut.current?.[t]??Vn(e.id)?.[t]??"",version:ut.currentVersion??0}):ct.errors.length&&i(N)},v=N=>{let ue=N.target.value;ue!==o&&!f.current?b(ue,$.current):i(null),f.current=!1,$.current=0,m(!1)},g=N=>{N.key==="Escape"&&s!==null&&(N.preventDefault(),N.stopPropagation(),i(null),f.current=!0),N.key==="Enter"&&(t==="title"||N.metaKey||N.ctrlKey)&&(N.preventDefault(),N.target.blur())},y=N=>{N.key!=="Enter"||N.target!==N.currentTarget||(N.preventDefault(),N.currentTarget.querySelector("textarea")?.focus())},E=N=>{!n||N.target instanceof Element&&N.target.closest("a, button")||getSelection()?.toString()||m(!0)};V(()=>{!d||document.activeElement===p.current||(p.current?.focus({preventScroll:!0}),p.current?.setSelectionRange(o.length,o.length))},[d]);let A=N=>{let ue=n&&$t(e)&&t==="description"?So(N):[];if(ue.length){N.preventDefault();for(let _t of ln(e.id,ue))ft({contentType:_t.file.type})&&Ha(N.target,Di(_t))}};I(()=>Ni(N=>{s!==null?i(ha(s,N)):n&&o.includes(N)&&b(ha(o,N),0)}),[s,o]);let Ee=N=>{u(null),N&&c&&b(c.mine,c.version)},te={value:s??o,readOnly:!n,onFocus:()=>{h(),m(!0)},onInput:F(N=>{h(),f.current=!1,i(N)}),onBlur:v,onKeyDown:g,onPaste:A,"aria-label":a(`field.${t}`),"data-field":t};return l`
${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${y}>
<textarea class="title" rows="1" maxlength="200" ...${te} />
</div>`:s===null&&!d&&(r||Mg(o))?l`<div class="reading">
<div class="input read" role="group" aria-label=${a("field.description")} onClick=${E}>
${r?l`<${ar} html=${r} taskId=${e.id} under=${JE} />`:Cu(o)}
</div>
${n&&l`<button
class="icon"
aria-label=${a("sheet.edit")}
title=${a("sheet.edit")}
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
placeholder=${n?a("sheet.describe"):""}
...${te}
/>`}
${c&&l`<div class="clash" role="alert">
<strong>${a("clash.title")}</strong>
<span>${a("clash.theirs")}</span>
<blockquote>${c.theirs||a("clash.nothing")}</blockquote>
<span>${a("clash.mine")}</span>
<blockquote>${c.mine||a("clash.nothing")}</blockquote>
<div class="actions">
<button class="btn quiet" onClick=${()=>Ee(!1)}>${a("clash.takeTheirs")}</button>
<button class="btn" onClick=${()=>Ee(!0)}>${a("clash.keepMine")}</button>
</div>
</div>`}
`}function XE({id:e,waiting:t},n){let[o,r]=x({text:"",html:""}),s=ZE.test(n)&&o.text!==n&&!t;return I(()=>{if(!s)return;let i=!1;return _(Zd,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,s]),o.text===n&&QE.test(o.html)?o.html:null}var e_=e=>e.can.delete&&(S.value?.role==="ADMIN"||ae.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Wi({task:e}){let[t,n]=x(!1),o=()=>n(!1);return l`<span class="split end">
${e.can.delete&&l`<button class="btn quiet" onClick=${()=>hs(e)}>
${a("command.restore")}
</button>`}
${e_(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${a("trash.purge")}</button>`}
${t&&l`<${L} class="small" labelledby="purge-title" close=${o}>
<div class="pad">
<h2 id="purge-title">${a("trash.sure",{task:e.key})}</h2>
<p>${a("trash.sureHint")}</p>
<div class="actions">
<button class="btn quiet" onClick=${o}>${a("cancel")}</button>
<button
class="btn danger"
onClick=${()=>{o(),Mm(e)}}
>
${a("trash.purge")}
</button>
</div>
</div>
</${L}>`}
</span>`}var Pg=6,t_=300;function Ug({task:e}){let t=a(e.watching?"watching.leave":"watching.join");return l`<button
class="icon"
aria-pressed=${!!e.watching}
aria-label=${a("command.watch")}
title=${`${t} (W)`}
onClick=${()=>Zs([e])}
>
<${k} name=${e.watching?"bell-on":"bell"} />
</button>`}function Fg({task:e}){I(()=>{let o=0,r=()=>_(Qd,{id:e.id}).then(({task:i})=>i&&le(i),()=>{}),s=Le(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,t_))});return()=>{clearTimeout(o),s()}},[e.id]);let t=n_(e);if(!t.length)return l`<span class="dim">${a("nobody")}</span>`;let n=t.slice(Pg).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${a("watching.count",{n:t.length})}>
${t.slice(0,Pg).map(o=>l`<${oe} key=${o.id} user=${o} />`)}
${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${a.number(n.length)}</span>`}
</span>`}function n_({watchers:e=[],watching:t}){let n=S.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function qg({task:e}){let{can:t}=e;return l`
<div>
${e.deletedAt&&l`<${o_} task=${e} />`}
<${eg} task=${e} />
<${Ru} task=${e} field="title" can=${t.update} />
<${If} task=${e} />
<dl>
<${lt} task=${e} field="status" can=${t.changeStatus} keys="S">
<${ne} kind="status" value=${e.status} mute />
<span>${a(`status.${e.status}`)}</span>
</${lt}>
${Lt(e.team.id).length>0&&l`<${lt}
task=${e}
field="stage"
can=${t.changeStatus}
keys="M"
>
<${k} name="board" />
<span>${Jt(e.stage)?.name??a("stages.none")}</span>
</${lt}>`}
<${lt} task=${e} field="assignee" can=${t.assign} keys="A">
<${oe} user=${e.assignee} mute />
<span>${e.assignee?.name??a("nobody")}</span>
</${lt}>
<${lt} task=${e} field="due" can=${t.update} keys="D">
<${k} name="calendar" />
<span>${e.dueDate?l`<${Sn} task=${e} />`:a("due.never")}</span>
</${lt}>
<${Vv} task=${e} />
<${lt} task=${e} field="priority" can=${t.update} keys="P">
<${ne} kind="priority" value=${e.priority} mute />
<span>${a(`priority.${e.priority}`)}</span>
</${lt}>
<${lt} task=${e} field="labels" can=${t.update} keys="L">
${e.labels.length?l`<${Ko} task=${e} mute />`:l`<${k} name="label" /><span>${a("labels.none")}</span>`}
</${lt}>
<dt>${a("field.watchers")}</dt>
<dd><${Fg} task=${e} /></dd>
<dt>${a("field.reminders")}</dt>
<dd><${zv} task=${e} /></dd>
<${lt} task=${e} field="team" can=${t.update&&X.value.length>1}>
<${k} name="team" />
<span>${e.team.name}</span>
</${lt}>
</dl>
</div>
<${Ru} task=${e} field="description" can=${t.update} />
<${Xv} task=${e} />
<${Yv} task=${e} />
<${jv} task=${e} />
<p class="dim sm">
${a(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:a.ago(e.createdAt)})}
</p>
<${Lg} task=${e} />
`}function o_({task:e}){return l`<div class="note trashed" role="status">
<span>${a("trash.since",{when:a.ago(e.deletedAt??"")})}</span>
<${Wi} task=${e} />
</div>`}function lt({task:e,field:t,can:n,keys:o,children:r}){let s=i=>{Ze.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
`}var Nu=3,r_=3e3;function Hg({task:e}){let t=a_(e.id,!!e.key&&!e.deletedAt).filter(({id:r})=>r!==S.value?.id),n=t.map(({name:r})=>r),o=n.length?a("looking.now",{n:n.length,names:a.list(n)}):"";return l`<span class="looking" role="status" title=${o}>
<span class="sr">${o}</span>
${t.slice(0,Nu).map(r=>l`<${oe} key=${r.id} user=${r} mute />`)}
${t.length>Nu&&l`<span class="sm dim" aria-hidden="true">+${a.number(t.length-Nu)}</span>`}
</span>`}function a_(e,t){let[n,o]=x([]);return I(()=>{if(!t)return;let r=null,s=0,i=()=>{r=Ht(Jd,()=>({id:e}),{next:({presence:m})=>o(m.viewers),failed:c,done:u})},c=()=>{clearTimeout(s),r?.(),r=null,o([])},u=()=>{c(),s=setTimeout(d,r_)},d=()=>document.hidden?c():r||i();return d(),document.addEventListener("visibilitychange",d),()=>{document.removeEventListener("visibilitychange",d),c()}},[e,t]),Q.value==="offline"?[]:n}function Bg(){let{key:e=""}=re.value,[t,n]=x({key:e,id:null,gone:!1,failed:null}),o=Ja(e)??(t.key===e?t.id:null),r=o?G(o).value:null,s=async()=>{let p=(await _(zd,{id:e})).task;if(re.peek().key===e){if(!p)return o&&R(o)?.waiting?void 0:(o&&Mt(o),n({key:e,id:o,gone:!0,failed:null}));le(p),n({key:e,id:p.id,gone:!1,failed:null})}},i=()=>s().catch(p=>n({key:e,id:o,gone:!1,failed:p}));I(()=>(i(),Ne(s)),[e]),I(()=>{r?.key&&r.key!==e&&z(`/t/${r.key}`,{replace:!0})},[r?.key]),V(()=>{$e.value=o},[o]);let c=s_(o??e,!!r),{isOver:u,...d}=qa(r&&$t(r)?p=>ln(r.id,p):null),m=p=>{if(!r||!$t(r)||p.defaultPrevented)return;let $=So(p);$.length&&(p.preventDefault(),ln(r.id,$))};return l`<dialog
open
class="sheet"
ref=${c}
tabindex="-1"
aria-label=${r?.title??e}
onPaste=${m}
...${d}
>
<header>
<button class="icon back" aria-label=${a("sheet.back")} title=${a("sheet.back")} onClick=${jn}>
<${k} name="back" />
</button>
<code>${r?.key??e}</code>
${r&&l`<span class="sm">${r.team.name}</span>`}
<span class="split end">
${r&&l`<${Hg} task=${r} /><${Ug} task=${r} /><${l_} task=${r} />`}
<button class="icon shut" aria-label=${a("close")} title=${a("close")} onClick=${jn}>
<${k} name="close" />
</button>
</span>
</header>
<h2 class="sr">${r?.title??e}</h2>
<div class="in">${i_(r,t.key===e?t:null,i)}</div>
${u&&l`<p class="dropping" aria-hidden="true">${a("files.drop",{task:r?.key??""})}</p>`}
</dialog>`}function s_(e,t){let n=T(null);return V(()=>{let o=document.activeElement,r=pt(o);return()=>{let s=$e.peek();$e.value=null,ec(s&&s!==r?document.querySelector(`main [data-task="${s}"] [data-go]`):o,s??r)}},[]),V(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),V(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function i_(e,t,n){return e?l`<${qg} key=${e.id} task=${e} />`:t?.failed?l`<${W} problem=${t.failed} retry=${n} />`:t?.gone?l`<${ee} icon="find" title=${a("sheet.gone")}>${a("sheet.goneHint")}</${ee}>`:l`<${se} rows=${5} />`}function l_({task:e}){return["link","delete"].flatMap(t=>vt.filter(n=>n.id===t&&gt(n,[e]))).map(t=>l`<button
class="icon"
aria-label=${a(`command.${t.id}`)}
title=${a(`command.${t.id}`)}
onClick=${()=>jt(t,[e])}
>
<${k} name=${t.id==="delete"?"trash":"link"} />
</button>`)}function Kg({view:e}){let{data:t,failed:n,again:o}=je(()=>_(jf,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;I(()=>{for(let i of r?.nodes??[])le(i)},[r]);let s=(r?.nodes??[]).map(({id:i})=>i).filter(R);return l`<div class="wrap">
<header class="top">
<div>
<h1>${e.name}</h1>
<p role="status">${r?a("tasks.count",{n:r.totalCount}):a("loading")}</p>
</div>
<div class="tools"><${Cn} /></div>
</header>
${n&&!r?l`<${W} problem=${n} retry=${o} />`:r?s.length?l`<${_n} ids=${s} label=${e.name} />`:l`<div class="card">
<${ee} icon="find" title=${a("tasks.noMatch")}>${a("views.foreign")}</${ee}>
</div>`:l`<${se} rows=${8} />`}
</div>`}var c_=["overdue","today","week","none"],u_=new Set(["q","status","priority","due","label","stage","blocked"]);function Wg({place:e}){let t=at.value;return t&&!Go(t)?l`<${Kg} view=${t} />`:l`<${d_} place=${e} />`}function d_({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ke(e),...n?{status:void 0}:!t&&{status:ao}},r=kt[e.get("sort")??"new"]??kt.new,s=Ve(o,r),i=Xr.find(d=>d===e.get("group"))??"",c=s.more.value?s.total.value:s.ids.value.length,u=[...e].some(([d,m])=>u_.has(d)||d==="assignee"&&m!=="me");return l`<div class="wrap">
<header class="top">
<div>
<h1>${at.value?.name??a("place.tasks")}</h1>
<p role="status">${s.ready.value?a("tasks.count",{n:c}):a("loading")}</p>
</div>
<div class="tools"><${xt} /><${Cn} /><${In} /></div>
</header>
<${m_} query=${e} filtered=${u} />
<${R$} />
<${f_} list=${s} filtered=${u} arranged=${r===kt.manual&&!i} group=${i} />
</div>`}function m_({query:e,filtered:t}){let n=()=>z(Oe("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${a("tasks.filters")}>
<${bi} query=${e} />
<${it}
name="status"
query=${e}
first=${a(e.has("stage")?"any.status":"tasks.open")}
options=${[...mt.map(o=>[o,a(`status.${o}`)]),["all",a("any.status")]]}
/>
<${sh} query=${e} />
<${Zo} query=${e} />
<${Dn} query=${e} />
<${On} query=${e} />
<${fi} query=${e} />
<${it} name="due" query=${e} options=${c_.map(o=>[o,a(`filter.${o}`)])} />
<${p_} query=${e} />
<${it} name="group" query=${e} options=${Xr.map(o=>[o,a(`group.${o}`)])} />
${t&&l`<button class="btn quiet" onClick=${n}>${a("tasks.clear")}</button>`}
</div>`}function p_({query:e}){return l`<select
class="input"
aria-label=${a("tasks.order")}
value=${e.get("sort")??"new"}
onChange=${F(t=>Ce({sort:t==="new"?"":t}))}
>
${Object.keys(kt).map(t=>l`<option value=${t}>${a(`order.${t}`)}</option>`)}
</select>`}function f_({list:e,filtered:t,arranged:n,group:o}){let r=T(null);return I(()=>{let s=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&s.observe(r.current),()=>s.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${W} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
${n&&l`
<p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${a("board.shift")}</span></p>
<p class="sr" role="status" aria-live="assertive">${Jl}</p>
`}
${o?l`<${Hf} ids=${e.ids.value} by=${o} />`:l`<${_n} ids=${e.ids.value} label=${a("place.tasks")} arranged=${n} />`}
${e.more.value&&l`<div class="more" ref=${r}>
${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${a("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
${e.busy.value?a("loading"):a("tasks.more")}
</button>`}
</div>`}
</div>`:l`<div class="card">
<${ee} icon=${t?"find":"check"} title=${a(t?"tasks.noMatch":"tasks.none")}>
${a(t?"tasks.noMatchHint":"tasks.noneHint")}
</${ee}>
</div>`:l`<${se} rows=${8} />`}var $_=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${K} } }`,Vg=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
updateStage(id: $id, input: $input) { ${K} }
}`,h_=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${K} } }`,v_={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Gg=1e6;function Yg({team:e,runs:t}){let[n,o]=x(null),{stages:r,said:s,held:i,grip:c}=g_(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
<header>
<h2 id="columns-title">${a("columns.title")}</h2>
<span class="num">${a.number(r.length)}</span>
</header>
${u?l`<div class="card">
<p class="dim sm columns-about">${a("columns.about")}</p>
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
aria-label=${a("columns.grip",{column:d.name})}
title=${a("columns.grip",{column:d.name})}
...${c(d,m)}
>
<${k} name="grip" />
</button>
<${y_} stage=${d} />
<button
class="icon"
aria-label=${a("columns.delete",{column:d.name})}
title=${a("columns.delete",{column:d.name})}
onClick=${()=>o(d)}
>
<${k} name="trash" />
</button>
</li>`)}
</ol>
<${k_} team=${e} />
</div>`:l`<ul class="card pad columns-seen">
${r.map(({id:d,name:m,status:p,color:$})=>l`<li key=${d}>
<${ne} kind="status" value=${p} color=${$} />
<span>${m}</span>
</li>`)}
</ul>`}
<p class="sr" role="status" aria-live="assertive">${s}</p>
${n&&l`<${w_} stage=${n} stages=${r} close=${()=>o(null)} />`}
</section>`}function g_(e){let[t,n]=x(null),[o,r]=x(null),[s,i]=x(""),c=T([]),u=T(Promise.resolve()),d=T(0),m=b_(e,t),p=m.map(({id:h})=>h),$=({id:h,name:b},v)=>{let g=v.indexOf(h);n(v),i(a("board.spot",{column:b,at:g+1,n:v.length})),d.current+=1,u.current=u.current.then(async()=>{await ge(Vg,{id:h,input:{afterId:v[g-1]??null}}),await Xe().catch(()=>{}),d.current-=1,d.current||n(null)})};return{stages:m,said:s,held:o,grip:(h,b)=>({onKeyDown:v=>{let g=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;g&&(v.preventDefault(),!(b+g<0||b+g>=p.length)&&($(h,jg(p,h.id,b+g)),me(`[data-grip="${h.id}"]`)))},onPointerDown:v=>Wt(v,{lift:()=>{c.current=p,r(h.id)},over:g=>{let y=c.current.indexOf(g??"");y<0||(c.current=jg(c.current,h.id,y),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==b?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function b_(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var jg=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function y_({stage:e}){let{id:t,name:n,status:o,color:r,limit:s,version:i}=e,[c,u]=x({}),[d,m]=x(null),p=Fe(),$=v=>{u(({[v]:g,...y})=>y),m(g=>g?.field===v?null:g)},f=async(v,g)=>{let y=await zg(Vg,{id:t,input:{[v]:g,expectedVersion:i}});if(y)return m({field:v,why:y});await Xe().catch(()=>{}),$(v)},h=(v,g)=>{if(v==="name"){let E=g.replace(/\s+/g," ").trim();return E===n?$("name"):f("name",E)}let y=g.trim()===""?null:Number(g);return y===s?$("limit"):y!==null&&!(Number.isInteger(y)&&y<=Gg)?m({field:"limit",why:a("columns.badLimit")}):f("limit",y)},b=(v,g)=>({value:c[v]??g,"aria-invalid":d?.field===v?"true":void 0,"aria-describedby":d?.field===v?p:void 0,onInput:F(y=>u(E=>({...E,[v]:y}))),onBlur:({currentTarget:{value:y,validity:E}})=>E.badInput?m({field:v,why:a("columns.badLimit")}):h(v,y),onKeyDown:y=>{y.key==="Enter"&&y.target.blur(),y.key==="Escape"&&(y.target.value=g,$(v))}});return l`
<span class="tint">
<input
type="color"
list="label-colors"
aria-label=${a("columns.colorOf",{column:n})}
value=${c.color??r??v_[o]}
onInput=${F(v=>u(g=>({...g,color:v})))}
onChange=${F(v=>v!==r&&f("color",v))}
/>
${r&&l`<button
class="icon"
aria-label=${a("columns.plain",{column:n})}
title=${a("columns.plain",{column:n})}
onClick=${()=>f("color",null)}
>
<${k} name="undo" />
</button>`}
</span>
<input
class="input who"
maxlength="50"
aria-label=${a("columns.nameOf",{column:n})}
...${b("name",n)}
/>
<span class="sm stands-for">
<${ne} kind="status" value=${o} color=${r} mute />
<span>${a(`status.${o}`)}</span>
</span>
<input
class="input limit"
type="number"
min="1"
max=${Gg}
aria-label=${a("columns.limitOf",{column:n})}
title=${a("columns.limitOf",{column:n})}
placeholder=${a("columns.limit")}
...${b("limit",s===null?"":String(s))}
/>
${d&&l`<p class="error" id=${p} role="alert">${d.why}</p>`}
`}async function zg(e,t){try{let[{errors:n}]=Object.values(await _(e,t));return n.length?B(n[0]):""}catch(n){return xe(n)}}function k_({team:e}){let t=Ae(async({name:n,status:o},r)=>{let{createStage:s}=await _($_,{input:{teamId:e.id,name:n,status:o}});return s.errors.length||(r.reset(),await Xe()),s});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
<${Se} text=${t.whole} />
<${q} name="name" label=${a("columns.new")} maxlength="50" required error=${t.errors.name} />
<${q} name="status" as="select" label=${a("columns.standsFor")} error=${t.errors.status}>
${mt.map(n=>l`<option value=${n}>${a(`status.${n}`)}</option>`)}
</${q}>
<button class="btn" disabled=${t.busy}>${a("quick.add")}</button>
</form>`}function w_({stage:e,stages:t,close:n}){let{data:o,failed:r}=je(()=>_(Io,{filter:{stage:{eq:e.id}}}),[e.id]),[s,i]=x(""),[c,u]=x(""),d=o?.tasks.totalCount,m=x_(t,e),p=m.find(({id:f})=>f===s)??m[0],$=async()=>{let f=await zg(h_,{id:e.id,to:p?.id});if(f)return u(f);n(),await Xe().catch(()=>{})};return l`<${L} class="small" labelledby="delete-column" close=${n}>
<div class="pad">
<h2 id="delete-column">${a("columns.sure",{column:e.name})}</h2>
<${Se} text=${c} />
<p role="status">
${d===void 0?a(r?"columns.someHave":"loading"):d?a("columns.have",{n:d}):a("columns.empty")}
${(d||r)&&!p?` ${a("columns.stay",{status:a(`status.${e.status}`)})}`:""}
</p>
${(d||r)&&p?l`<${q} name="to" as="select" label=${a("columns.goTo")} value=${p.id} onChange=${F(i)}>
${t.filter(f=>m.includes(f)).map(({id:f,name:h})=>l`<option value=${f} selected=${f===p.id}>${h}</option>`)}
</${q}>`:null}
<div class="actions">
<button class="btn quiet" onClick=${n}>${a("cancel")}</button>
<button class="btn danger" onClick=${$} disabled=${d===void 0&&!r}>
${a("command.delete")}
</button>
</div>
</div>
</${L}>`}function x_(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var S_=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${K} } }`,E_=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
updateLabel(id: $id, input: $input) { ${K} }
}`,__=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${K} } }`;function Zg({team:e,runs:t}){let[n,o]=x(null),r=yt(e.id),s=X.value.some(({id:i})=>i===e.id);return!s&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
<header><h2 id="labels-title">${a("field.labels")}</h2><span class="num">${a.number(r.length)}</span></header>
${s?l`<div class="card">
<datalist id="label-colors">${os.map(i=>l`<option value=${i} />`)}</datalist>
<ul class="people label-list">
${r.map(i=>l`<li key=${i.id}>
<${T_} label=${i} />
${t&&l`<button
class="icon"
aria-label=${a("labels.delete",{label:i.name})}
title=${a("labels.delete",{label:i.name})}
onClick=${()=>o(i)}
>
<${k} name="trash" />
</button>`}
</li>`)}
<li key="new"><${A_} team=${e} labels=${r} /></li>
</ul>
</div>`:l`<div class="card pad">
<span class="labels">${r.map(i=>l`<${so} key=${i.id} label=${i} />`)}</span>
</div>`}
${n&&l`<${I_} label=${n} close=${()=>o(null)} />`}
</section>`}function T_({label:e}){let[t,n]=x(null),[o,r]=x(null),s=async u=>{await ge(E_,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Xe(),n(null),r(null)},i=F(u=>{let d=u.replace(/\s+/g," ").trim();d&&d!==e.name?s({name:d}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
<input
type="color"
list="label-colors"
aria-label=${a("labels.colorOf",{label:e.name})}
value=${o??e.color}
onInput=${F(r)}
onChange=${F(u=>u!==e.color&&s({color:u}))}
/>
<input
class="input who"
maxlength="50"
aria-label=${a("labels.nameOf",{label:e.name})}
value=${t??e.name}
onInput=${F(n)}
onBlur=${i}
onKeyDown=${c}
/>
`}function A_({team:e,labels:t}){let[n,o]=x(""),r=Ae(async({name:s,color:i},c)=>{let{createLabel:u}=await _(S_,{input:{teamId:e.id,name:s,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Xe()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
<${Se} text=${r.whole} />
<input
type="color"
name="color"
list="label-colors"
aria-label=${a("labels.color")}
value=${n||Ro(t)}
onInput=${F(o)}
/>
<${q} name="name" label=${a("labels.new")} maxlength="50" required error=${r.errors.name} />
<button class="btn" disabled=${r.busy}>${a("quick.add")}</button>
</form>`}function I_({label:e,close:t}){let{data:n,failed:o}=je(()=>_(Io,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,s=async()=>{t(),await ge(__,{id:e.id},a("labels.deleted",{label:e.name}))&&await Xe()};return l`<${L} class="small" labelledby="delete-label" close=${t}>
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
</${L}>`}var Qg=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Jg=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${K} }
}`,D_=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
removeTeamMember(teamId: $teamId, userId: $userId) { ${K} }
}`,O_=`mutation CreateTeam($input: CreateTeamInput!) {
createTeam(input: $input) { ${K} team { id key } }
}`,C_=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
updateTeam(id: $id, input: $input) { ${K} }
}`,R_=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
archiveTeam(id: $id, archived: $archived) { ${K} }
}`,N_=`query FindUsers($text: String!) {
users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function ji(e,t,n){let o=await ge(e,t,n);return o&&await Xe(),o}var L_="Everybody who registers joins this team.",M_=e=>e?.default&&e.description===L_?a("team.everybody"):e?.description||a("team.about",{key:e?.key??""});function Xg(){let e=ae.value,t=e.find(({key:n})=>n===Y.value.key)??De.value.find(n=>n.default)??De.value[0];return l`<div class="wrap">
<header class="top">
<div><h1>${t?.name??a("place.team")}</h1><p>${M_(t)}</p></div>
<div class="tools">
${e.length>1&&l`<select
class="input"
aria-label=${a("side.teams")}
value=${t?.key}
onChange=${F(n=>z(`/team/${n}`))}
>
${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${a("team.archived")})`:""}</option>`)}
</select>`}
${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${a("place.tasks")}</a>`}
</div>
</header>
${t?l`<${P_} key=${t.id} team=${t} />`:l`<div class="card"><${ee} icon="team" title=${a("team.none")}>${a("team.noneHint")}</${ee}></div>`}
${t&&l`<${Yg} key=${t.id} team=${t} runs=${Gi(t)} />`}
${t&&l`<${Zg} key=${t.id} team=${t} runs=${Gi(t)} />`}
${t&&Gi(t)&&l`<${F_} key=${t.id} team=${t} />`}
<${q_} />
</div>`}var Gi=e=>e.myRole==="ADMIN"||S.value?.role==="ADMIN";function P_({team:e}){let t=Gi(e)&&!e.archivedAt,n=(o,r)=>{let s=Qg.find(i=>i===r);s&&ji(Jg,{teamId:e.id,userId:o.id,role:s},a("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
<header>
<h2 id="members-title">${a("team.members")}</h2>
<span class="num">${a.number(e.members.length)}</span>
</header>
<ul class="card people">
${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
<${oe} user=${o} mute big />
<div class="who">
<strong>${o.name}${o.id===S.value?.id?` (${a("you")})`:""}</strong>
<small>${o.email}</small>
</div>
${t?l`
<select
class="input"
aria-label=${a("team.roleOf",{who:o.name})}
value=${r}
onChange=${F(s=>n(o,s))}
>
${Qg.map(s=>l`<option value=${s} selected=${s===r}>${a(`role.${s}`)}</option>`)}
</select>
<button
class="icon"
aria-label=${a("team.remove",{who:o.name})}
title=${a("team.remove",{who:o.name})}
onClick=${()=>ji(D_,{teamId:e.id,userId:o.id},a("team.removed",{who:o.name}))}
>
<${k} name="close" />
</button>
`:l`<span class="chip">${a(`role.${r}`)}</span>`}
</li>`)}
</ul>
${t&&l`<${U_} team=${e} />`}
</section>`}function U_({team:e}){let[t,n]=x(""),o=t.trim().length<2?"":t.trim(),{data:r}=je(()=>o?_(N_,{text:o}):Promise.resolve(null),[o]),s=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>ji(Jg,{teamId:e.id,userId:c.id,role:"MEMBER"},a("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
<${q}
name="person"
label=${a("team.add")}
hint=${a("team.addHint")}
type="search"
autocomplete="off"
value=${t}
onInput=${F(n)}
/>
${s.length>0&&l`<ul class="people">
${s.map(c=>l`<li key=${c.id}>
<${oe} user=${c} mute />
<div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
<button class="btn quiet" onClick=${()=>i(c)}>
${a("quick.add")}
<span class="sr"> ${c.name}</span>
</button>
</li>`)}
</ul>`}
</div>`}function F_({team:e}){let t=Ae(async({name:n,description:o})=>{let{updateTeam:r}=await _(C_,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Xe(),r});return l`<section class="group" aria-labelledby="edit-title">
<header><h2 id="edit-title">${a("team.settings")}</h2></header>
<form class="card pad" onSubmit=${t.submit} novalidate>
<${Se} text=${t.whole} />
<${q} name="name" label=${a("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
<${q}
name="description"
label=${a("field.description")}
defaultValue=${e.description??""}
error=${t.errors.description}
/>
<div class="actions">
${!e.default&&l`<button
type="button"
class="btn danger"
onClick=${()=>ji(R_,{id:e.id,archived:!e.archivedAt})}
>
${a(e.archivedAt?"team.unarchive":"team.archive")}
</button>`}
<button class="btn" disabled=${t.busy}>${a("save")}</button>
</div>
</form>
</section>`}function q_(){let e=Ae(async({name:t,key:n},o)=>{let{createTeam:r}=await _(O_,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Xe(),z(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
<header><h2 id="new-team">${a("team.new")}</h2></header>
<form class="card pad" onSubmit=${e.submit} novalidate>
<${Se} text=${e.whole} />
<div class="inline">
<${q} name="name" label=${a("team.name")} required error=${e.errors.name} />
<${q} name="key" label=${a("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
<button class="btn" disabled=${e.busy}>${a("team.create")}</button>
</div>
</form>
</section>`}var eb=["PENDING","IN_PROGRESS"],Lu=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],H_=[{field:"CREATED_AT",direction:"DESC"}],B_=["down","up","open","status","priority","assignee","due","keys"];function tb({place:{query:e}}){let{team:t,assignee:n}=Ke(e),o=n==="me",r={team:t,assignee:n},s=[{title:a("today.overdue"),list:Ve({due:"overdue",...r},Lu,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:a("today.today"),list:Ve({due:"today",status:eb,...r},Lu,{size:20}),more:"/tasks?due=today",empty:a("today.nothing"),hint:a("today.nothingHint")},{title:a("today.next"),list:Ve({due:"later",status:eb,...r},Lu,{size:6}),more:"/calendar",hideEmpty:!0},{title:a("today.recent"),list:Ve(r,H_,{size:8}),more:"/tasks",countless:!0,empty:a(o?"today.noneMine":"tasks.none"),hint:a(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
<header class="top">
<div><h1>${a.longDay(C.value)}</h1><${K_} /></div>
<div class="tools"><${xt} /><${In} /></div>
</header>
<${Xh} />
${s.every(({list:i})=>i.ready.value||i.failed.value)?l`
${s.map(i=>l`<${W_} key=${i.title} ...${i} />`)}
<${ia} class="page narrow card" />
`:l`<${se} rows=${8} />`}
<p class="hints">
${B_.map(i=>l`<span>${st(ei(i)).map(c=>l`<kbd>${c}</kbd>`)} ${a(`hint.${i}`)}</span>`)}
</p>
</div>`}function K_(){let e=Fr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${qr()}>
${ye("today.summary",{due:l`<b>${a("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${a("today.late",{n:e.overdue})}</b>`,done:a("today.done",{n:t})})}
</p>`}function W_({title:e,list:t,more:n,hot:o,empty:r,hint:s,first:i,hideEmpty:c,countless:u}){let d=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${W} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!d.length)return null;let m=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
<header>
<h2>${e}</h2>
${!u&&l`<span class="num">${a.number(m)}</span>`}
${t.more.value&&l`<a href=${Oe(n)}>${a("today.all")}</a>`}
</header>
${d.length?l`<${_n} ids=${d} label=${e} />`:l`<div class="card">
<${ee} title=${r} action=${i&&l`<${ah} />`}>${s}</${ee}>
</div>`}
</section>`}var G_=[{field:"UPDATED_AT",direction:"DESC"}];function nb({place:{query:e}}){let{team:t,assignee:n}=Ke(e),o=Ve({team:t,assignee:n,deleted:!0},G_),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
<header class="top">
<div>
<h1>${a("place.trash")}</h1>
<p role="status">${o.ready.value?a("tasks.count",{n:r}):a("loading")}</p>
</div>
<div class="tools"><${xt} /></div>
</header>
${o.failed.value&&l`<${W} problem=${o.failed.value} retry=${()=>o.load()} />`}
${o.ready.value?r?l`<ul class="card people bin" aria-label=${a("place.trash")}>
${o.ids.value.map(s=>l`<${j_} key=${s} id=${s} />`)}
</ul>`:l`<div class="card">
<${ee} icon="trash" title=${a("trash.none")}>${a("trash.noneHint")}</${ee}>
</div>`:!o.failed.value&&l`<${se} rows=${5} />`}
${o.more.value&&l`<div class="more">
<button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${a("tasks.more")}</button>
</div>`}
</div>`}function j_({id:e}){let t=G(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Ge.value=e}}>
<${ne} kind="status" value=${t.status} />
<div class="who">
<a href=${`/t/${t.key}`} data-go>${t.title}</a>
<small>${t.key} · ${a("trash.since",{when:a.ago(t.deletedAt??t.updatedAt)})}</small>
</div>
<${Wi} task=${t} />
</li>`:null}var V_=()=>l`<p class="boot" role="status">${a("loading")}</p>`,Y_={"sign-in":qh,register:Hh,forgot:Bh,reset:Kh,confirm:Wh},z_={today:tb,inbox:Yh,tasks:Wg,board:Ah,calendar:Mh,reports:bh,trash:nb,team:Xg,settings:Av,overview:tv,instance:Zh,unknown:Qh},Z_={palette:F$,keys:_$,new:N$,more:Y$,delete:z$,view:wh},Q_=3e3,ob=["wheel","touchstart","keydown","pointerdown"];function rb(){let{name:e,path:t}=re.value,n=S.value?.id,o=hl.has(e),r=Y_[e];return I(()=>{n===void 0&&S.peek()===null&&!o&&z(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!vl.has(e)&&z("/",{replace:!0})},[n,S.value,o]),S.value===void 0?null:r&&!(n&&!vl.has(e))?l`<${r} key=${e} />`:n?l`<${X_} key=${n} />`:null}function J_(){let e=pp();return e&&El(),e}function X_(){let[e,t]=x(J_),[n,o]=x(null),r=T(!1),s=async()=>{if(!r.current){o(null);try{if(await fp(),e)return;await Ao(S.peek()?.locale),El(),t(!0)}catch(i){if(r.current)return;o(i),(e||Zt(i))&&setTimeout(s,Q_)}}};return V(()=>(s(),()=>{r.current=!0,vp()}),[]),n&&!e?l`<main class="gate" id="main"><${W} problem=${n} retry=${s} /></main>`:e?l`<${eT} />`:l`<${V_} />`}function eT(){let e=Z_[ce.value],t=re.value.name==="task";return Nd(),l`
<div class="shell ${t?"beside":""} ${Nt.value?"quiet":""}">
<a class="skip" href="#main" onClick=${rT}>${a("skip")}</a>
<${tT} />
<${V$} />
<${nT} />
<${W$} />
${t&&l`<${Bg} />`}
</div>
<${G$} />
<${Z$} />
<${T$} />
<${rh} />
<${X$} />
<${nh} />
${e&&l`<${e} key=${ce.value} />`}
`}function tT(){let e=$e.value&&G($e.value).value,{name:t}=Y.value,n=t==="unknown"?a("lost.title"):a(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Me.value?`(${a.number(Me.value)}) `:"";return V(()=>{document.title=r+(!e&&t==="overview"?a("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function nT(){let{name:e,path:t}=Y.value,n=z_[e],o=T(null),r=T({name:e,path:t}),[s,i]=hd(u=>console.error(u));V(()=>{let{step:u,scroll:d}=Ya.peek(),m=r.current;if(r.current={name:e,path:t},m.path!==t&&bn(),!(m.path===t||u==="replace"))return m.name!==e&&o.current?.focus({preventScroll:!0}),oT(u==="pop"?d:0)},[t]);let c=Xn.value&&re.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
${Q.value!=="sync"&&l`<p class="line narrow"><${Ic} />${Ac()}</p>`}
${Ur.value&&S.value?.emailConfirmed===!1&&l`<${Q$} />`}
${s?l`<${W} problem=${new de("BAD_REQUEST",a("error.BUG"))} retry=${i} />`:l`<${n} key=${e} place=${Y.value} />`}
</main>`}function oT(e){let t=Za();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=Za();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of ob)removeEventListener(r,o)};for(let r of ob)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function rT(e){e.preventDefault(),document.getElementById("main")?.focus()}var aT=1200,wa="",ab=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&We.peek().size&&!Vi("dialog"))return bn();if(e.key==="Escape"&&re.peek().name==="task"&&!Vi("dialog:not(.sheet)"))return jn();let t=sT(e);t&&(e.preventDefault(),jt(t))});function sT(e){let t=iT(e);if(!t)return null;if(t==="mod+k")return Vi("dialog:not(.sheet)")?null:sb(t);if(cT(e.target)||e.ctrlKey||e.metaKey||e.altKey||Vi("dialog:not(.sheet)")||t==="enter")return null;let n=wa?`${wa} ${t}`:t;return wa="",clearTimeout(ab),n==="g"?(wa="g",ab=setTimeout(()=>{wa=""},aT),null):sb(n)}function sb(e){return vt.find(t=>t.keys===e&&gt(t))}function iT(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&(t==="i"||t==="r")?`shift+${t}`:(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var lT="input, textarea, select, [contenteditable]",cT=e=>e instanceof Element&&e.closest(lT),Vi=e=>document.querySelector(`${e}[open]`)!==null;var Mu=document.getElementById("app"),uT=2e3,lb=Ao(Ld());try{await Promise.all([lb,dT()]),S.peek()&&await Ao(S.peek()?.locale),Mu.replaceChildren(),pd(l`<${rb} />`,Mu)}catch(e){cb(a("error.UNREACHABLE")),console.warn(e)}xv();var ib=D(()=>S.value?.id);be(()=>{ib.value&&wv(ib.value)});be(()=>{S.value&&(Ao(S.value.locale),zn())});async function dT(){for(;;)try{await Hn();return}catch(e){if(!Zt(e))return Bn();await lb,cb(a("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,uT)})}}function cb(e){let t=Mu.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

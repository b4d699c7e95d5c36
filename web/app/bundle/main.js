var Rc=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Rc(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},kc=new Map;function Oh(e){var t=kc.get(this);return t||(t=new Map,kc.set(this,t)),(t=Rc(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],m=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],a===1?o==="<"?(m(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[d][f+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var ne,Nc,Lc,Gt,za,Yr,Mc,Vr,Pc,ei,Ya,Rh,zo=Symbol.for("pv"),Zr={},Jr=[],Nh=/^m(i|n|o|s|text|space)$/,ti=Array.isArray,ni=Jr.slice,bn=Object.assign;function gn(e){e&&e.parentNode&&e.remove()}function Uc(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?ni.call(arguments,2):n),Ho(e,i,o,r,null)}function Ho(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zo,__v:r||++Nc,__i:-1,__u:0};return!r&&ne.vnode&&ne.vnode(a),a}function eo(e){return e.children}function Bo(e,t){this.props=e,this.context=t,this.__g=0}function jt(e,t){if(t==null)return e.__&&jt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:jt(e)}function Lh(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=bn({constructor:zo},n)).__v=n.__v+1,ne.vnode&&ne.vnode(t),oi(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||jt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Gc(r,t,a),n.__=n.__e=null,t.__e!=o&&qc(t))}function qc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),qc(e)}function wc(e){(8&e.__g||(e.__g|=8,Gt.push(e),Yr++))&&za==ne.debounceRendering||((za=ne.debounceRendering)||queueMicrotask)(Fc)}function Fc(){try{for(var e,t=1;Gt.length;)Gt.length>t&&Gt.sort(Mc),e=Gt.shift(),t=Gt.length,8&e.__g&&Lh(e)}finally{(Yr=Gt.length)&&(za||queueMicrotask)(Fc)}}function Hc(e,t,n,o,r,a,i,c,u,m,d){var f,$,p,h,k,v,x=o.__k||Jr,g=t.length;for(u=Mh(n,t,x,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&x[p.__i]||Zr,p.__i=f,v=oi(e,p,$,r,a,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&ri($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),k=k||h,4&p.__u?(u=Bc(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=k,u}function Mh(e,t,n,o,r){var a,i,c,u,m,d,f,$,p,h=n.length,k=h,v=0,x=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=Ho(null,i):ti(i)?i=g[a]=Ho(eo,{children:i}):i.constructor===zo&&i.__b?i=g[a]=Ho(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Ph(i,n,u,k))&&(k--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,x=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(x){for(d=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[a]=v+1}for(v=d.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(k)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=jt(c)),si(c,c));return o}function Bc(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Bc(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=jt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ph(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function xc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function jr(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||xc(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||xc(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ya[t]||(Ya[t]=Uh(t)),(e.__a||(e.__a={}))[t]=ei,a=t!=(t=t.replace(Pc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Uh(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Vr]==null)t[Vr]=ei++;else if(t[Vr]<this.__a[e])return;return n(ne.event?ne.event(t):t)}}}function oi(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,k,v,x,g,S,A,ee,G,O,ae,ht,et,tt,N=t.type;if(t.constructor!==zo)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=a=[],d.nodeType==8?c=zr(d,a):a.push(d),c=a[0]||c),(d=ne.__b)&&d(t);e:if(typeof N=="function"){$=i.length;try{if(x=t.props,g=(d=N.prototype)&&d.render,S=(d=N.contextType)&&o[d.__c],A=d?S?S.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new N(x,A):(t.__c=p=new Bo(x,A),p.constructor=N,p.render=Fh),S&&S.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),N.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=bn({},p.__s)),bn(p.__s,N.getDerivedStateFromProps(x,p.__s)))),h=p.props,k=p.state,p.__v=t,n.__c){if(x!==h&&g&&!N.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(x,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(x,p.__s,A)===!1){t.__v!=n.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function($e){$e&&($e.__=t)}),Jr.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=jt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(x,p.__s,A),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,k,v)})}else g&&!N.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=x,p.__P=e,p.__g&=-5,ee=ne.__r,G=g?25:0;do p.__g&=-9,ee&&ee(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++G<25);g&&(Jr.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=bn({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,k)),O=d&&d.type===eo&&d.key==null?d.props.children:d,x.__P&&(d=c,r=(e=x.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function($e){$e&&si($e,$e)}),n.__k=null),c=n.__k?jt(n,0):null),c=Hc(e,ti(O)?O:[O],t,n,o,r,a,i,c,u,m),x.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(gn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch($e){if(i.length=$,t.__v=null,u||a)if($e&&$e.then){if(t.__u|=128|u,a){for(~(et=a.indexOf(c||void 0))||(et=a.length);(tt=a[et-1])&&tt.nodeType==8;)et--;for(;et<a.length;et++)if(tt=a[et])if(a[et]=null,ae){if(tt==ht)break}else{if(tt.nodeType!=8)break;tt.data.startsWith("$s")&&(ht=zr(ae=tt))}}if(!ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ae=c}(d=zr(ae=t.__c.__z||(t.__c.__z=ae)))?(t.__e=ae,c=d):t.__e=c,c=c&&c.nextSibling}else a&&a.some(gn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),$e&&$e.then||Kc(t),ne.__e($e,t,n)}}else c=t.__e=qh(n.__e,t,n,o,r,a,i,u,m,e);return(d=ne.diffed)&&d(t),c}function zr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Kc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Kc))}function Gc(e,t,n){for(var o=0;o<n.length;)ri(n[o++],n[o++],n[o++]);ne.__c&&ne.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){ne.__e(a,r.__v)}})}function qh(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,k,v,x,g=n.props||Zr,S=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((h=a[d])&&(A?h.localName==A:h.nodeType==3)){e=h,a[d]=null;break}}if(!e){if(x=m.ownerDocument||document,!A)return x.createTextNode(S);e=x.createElementNS(r,A,S.is?S:m),c&&(ne.__m&&ne.__m(t,a),c=!1),a=null}if(A){if(m=A=="template"&&e.content||e,a=A=="textarea"&&S.defaultValue!=null?null:a&&ni.call(m.childNodes),!c&&a)for(g={},d=0;d<e.attributes.length;d++)g[(h=e.attributes[d]).name]=h.value;for(d in g)h=g[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in S||d=="value"&&"defaultValue"in S||d=="checked"&&"defaultChecked"in S||jr(e,d,null,h,r);for(d in S)h=S[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?k=h:d=="checked"?v=h:c&&typeof h!="function"||g[d]===h||jr(e,d,h,g[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Nh.test(A))&&(r="http://www.w3.org/1999/xhtml"),Hc(m,ti(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&jt(n,0),c,u),a&&a.some(gn)),c&&A!="textarea"||(d="value",A=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(A!="progress"||k)||jr(e,d,k,g[d],r),d="checked",v!=null&&v!=e[d]&&jr(e,d,v,g[d],r))}else g===S||c&&e.data==S||(e.data=S);return e}function ri(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){ne.__e(r,n)}}function si(e,t,n){var o,r,a,i;if(ne.unmount&&ne.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ri(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){ne.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&si(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=zr(o,a=[]))&&(o==e.__e&&a.some(gn),gn(r),gn(o)),n||gn(e.__e),e.__e=e.__c=e.__=null}function Fh(e,t,n){return this.constructor(e,n)}function jc(e,t){var n,o,r,a;ne.__&&ne.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ho(eo,{children:[e]}),r=[],a=[],oi(t,t.__k,o||Zr,Zr,t.namespaceURI,o?null:t.firstChild?ni.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Gc(r,t.__k,a),t.__k.props.children=null}ne={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Yr=0,e}},Nc=0,Lc=function(e){return e!=null&&e.constructor===zo},Bo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=bn({},this.state)),typeof e=="function"&&(e=e(bn({},n),this.props)),e&&(bn(n,e),this.__v&&(t&&this.__k.push(t),wc(this)))},Bo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),wc(this))},Bo.prototype.render=eo,Gt=[],Yr=0,Mc=function(e,t){return e.__v.__b-t.__v.__b},Vr=Symbol(),Pc=/(PointerCapture)$|Capture$/i,ei=0,Ya={},Rh=0;var Wt,me,Va,_c,Za=Object.is,Wo=0,Wc=[],Ja=[],he=ne,Sc=he.__b,Ec=he.__r,Tc=he.diffed,Ac=he.__c,Ic=he.unmount,Dc=he.__;function to(e,t){he.__h&&he.__h(me,e,Wo||t),Wo=0;var n=me.__H||(me.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return Wo=1,Hh(Yc,e)}function Hh(e,t,n){var o=to(Wt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Yc(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Za(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=me,!me.__f)){me.__f=!0;var r=me.shouldComponentUpdate;me.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function($){$.__N&&(m=!0,Za($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,a,i,c);return m?f||d:f}return!m||d}}return o.__}function D(e,t){var n=to(Wt++,3);!he.__s&&ai(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,me.__H.__h.push(n))}function j(e,t){var n=to(Wt++,4);!he.__s&&ai(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,me.__h.push(n))}function T(e){return Wo=5,Ot(function(){return{current:e}},[])}function Ot(e,t){var n=to(Wt++,7);return ai(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Vc(e,t){return Wo=8,Ot(function(){return e},t)}function zc(e){var t=to(Wt++,10),n=_();return t.__=e,me.componentDidCatch||(me.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function lt(){var e=to(Wt++,11);if(!e.__){for(var t=me.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Bh(){var e;do{for(;e=Ja.shift();)try{Ko(e)}catch(n){he.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Wc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ko),t.__h.some(Qa),t.__h=[]}catch(n){t.__h=[],he.__e(n,e.__v)}}}while(Ja.length)}he.__b=function(e){me=null,Sc&&Sc(e)},he.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Dc&&Dc(e,t)},he.__r=function(e){Ec&&Ec(e),Wt=0;var t=(me=e.__c).__H;t&&(Va==me?me.__h=[]:(t.__h.some(Ko),t.__h.some(Qa),Wt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Va=me},he.diffed=function(e){Tc&&Tc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Oc(Wc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Va=me=null},he.__c=function(e,t){t.some(function(n){try{n.__h.some(Ko),n.__h=n.__h.filter(function(o){return!o.__||Qa(o)})}catch(o){n.__h=[function(){throw o}]}}),Ac&&Ac(e,t)},he.unmount=function(e){Ic&&Ic(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Oc(Ja.push(r))}else Ko(r)}catch(a){t=a}}),o.__H=void 0,t&&he.__e(t,o.__v))};var Cc=typeof requestAnimationFrame=="function";function Kh(e){var t,n=function(){clearTimeout(o),Cc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Cc&&(t=requestAnimationFrame(n))}function Oc(e){e!=1&&_c==he.requestAnimationFrame||((_c=he.requestAnimationFrame)||Kh)(Bh)}function Ko(e){var t=me,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),me=t}function Qa(e){var t=me;e.__c=e.__(),me=t}function ai(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Za(n,e[o])})}function Yc(e,t){return typeof t=="function"?t(e):t}var Gh=Symbol.for("preact-signals");function ts(){if(Ct>1)Ct--;else{var e,t=!1;for((function(){var r=Xr;for(Xr=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();jo!==void 0;){var n=jo;for(jo=void 0,Qr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Jc(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Qr=0,Ct--,t)throw e}}function L(e){if(Ct>0)return e();Xa=++jh,Ct++;try{return e()}finally{ts()}}var Go,ce=void 0;function no(e){var t=ce,n=Go;ce=void 0,Go=void 0;try{return e()}finally{ce=t,Go=n}}var jo=void 0,Ct=0,Qr=0,jh=0,Xa=0,Xr=void 0,es=0;function Zc(e){if(ce!==void 0){var t=e.n;if(t===void 0||t.t!==ce)return t={i:0,S:e,p:ce.s,n:void 0,t:ce,e:void 0,x:void 0,r:t},ce.s!==void 0&&(ce.s.n=t),ce.s=t,e.n=t,32&ce.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=ce.s,t.n=void 0,ce.s.n=t,ce.s=t),t}}function Ie(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ie.prototype.brand=Gh;Ie.prototype.h=function(){return!0};Ie.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:no(function(){var o;(o=t.W)==null||o.call(t)}))};Ie.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&no(function(){var r;(r=t.Z)==null||r.call(t)}))}};Ie.prototype.subscribe=function(e){var t=this;return be(function(){var n=t.value;no(function(){return e(n)})},{name:"sub"})};Ie.prototype.valueOf=function(){return this.value};Ie.prototype.toString=function(){return this.value+""};Ie.prototype.toJSON=function(){return this.value};Ie.prototype.peek=function(){var e=this;return no(function(){return e.value})};Object.defineProperty(Ie.prototype,"value",{get:function(){var e=Zc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Qr>100)throw new Error("Cycle detected");(function(n){Ct!==0&&Qr===0&&n.l!==Xa&&(n.l=Xa,Xr={S:n,v:n.v,i:n.i,o:Xr})})(this),this.v=e,this.i++,es++,Ct++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ts()}}}});function b(e,t){return new Ie(e,t)}function Jc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Qc(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Xc(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function yn(e,t){Ie.call(this,void 0,t),this.x=e,this.s=void 0,this.g=es-1,this.f=4}yn.prototype=new Ie;yn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===es))return!0;if(this.g=es,this.f|=1,this.i>0&&!Jc(this))return this.f&=-2,!0;var e=ce;try{Qc(this),ce=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return ce=e,Xc(this),this.f&=-2,!0};yn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ie.prototype.S.call(this,e)};yn.prototype.U=function(e){if(this.t!==void 0&&(Ie.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};yn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(yn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Zc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new yn(e,t)}function eu(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ct++;var n=ce;ce=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ii(e),o}finally{ce=n,ts()}}}function ii(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,eu(e)}function Wh(e){if(ce!==this)throw new Error("Out-of-order effect");Xc(this),ce=e,this.f&=-2;try{8&this.f&&ii(this)}finally{ts()}}function oo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Go&&Go.push(this)}oo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};oo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,eu(this),Qc(this),Ct++;var e=ce;return ce=this,Wh.bind(this,e)};oo.prototype.N=function(){2&this.f||(this.f|=2,this.u=jo,jo=this)};oo.prototype.d=function(){this.f|=8,1&this.f||ii(this)};oo.prototype.dispose=function(){this.d()};function be(e,t){var n=new oo(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var tu,Yo,Wr,Vh=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var nu=[];be(function(){tu=this.N})();function ro(e,t){ne[e]=t.bind(null,ne[e]||function(){})}function Vo(e){if(Wr){var t=Wr;Wr=void 0,t()}Wr=e&&e.S()}function ou(e){var t=this,n=e.data,o=Yh(n);o.name="ReactiveDom",o.value=n;var r=Ot(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=I(function(){return!Array.isArray(m.value)&&!Lc(m.value)}),f=be(function(){if(this.N=ru,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}ou.displayName="ReactiveTextNode";Object.defineProperties(Ie.prototype,{constructor:{configurable:!0,value:Uc(eo,null).constructor},type:{configurable:!0,value:ou},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ro("__b",function(e,t){if(Vo(),Yo=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof Ie&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});ro("__r",function(e,t){if(e(t),t.type!==eo){Vo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return be(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;Vh&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Yo=o,Vo(n)}});ro("__e",function(e,t,n,o){Vo(),Yo=void 0,e(t,n,o)});ro("diffed",function(e,t){Vo(),Yo=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var m=a[u],d=o[u];m===void 0?(m=zh(n,u,d,r),a[u]=m):m.o(d,r)}}}e(t)});function zh(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=b(n);return{o:function(i,c){a.value=i,o=c},d:be(function(){this.N=ru;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}ro("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});ro("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Bo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Yh(e,t){return Ot(function(){return b(e,t)},[])}function so(e,t){var n=T(e);return n.current=e,Yo.__$f|=4,Ot(function(){return I(function(){return n.current()},t)},[])}var Zh=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Jh(){L(function(){for(var e;e=nu.shift();)tu.call(e)})}function ru(){nu.push(this)===1&&(ne.requestAnimationFrame||Zh)(Jh)}var l=Oh.bind(Uc);var su=window.taskflowAhead??=[],au=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function ns(e,t){let n=su.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:su.splice(n,1)[0].answer}var ct=class extends Error{},ue=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function De(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(ns(e,n)??au(e,t,{token:n,keepalive:o})).catch(()=>{throw new ct("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new ct(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new ue(i.errors);return i.data}var Vt="id name email emailConfirmed role timeZone locale version createdAt",kn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Vt} }`,iu=`mutation Refresh { refreshSession { ${kn} } }`,ye=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,wn=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${ye} }
  changes { field before after beforeText afterText }`,Zo=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,lu=`query Start {
  cursor
  me { ${Vt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${Zo} }
  events(last: 40) { nodes { ${wn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var Qh=2e4,ci="taskflow.owner",ao="taskflow.last",y=b(void 0),Jo=b(""),os=null,cu=0,li=null;async function Qo(){return os&&Date.now()>cu-Qh&&await xn(),os}function Xo({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");os=e,cu=Date.now()+t*1e3,Jo.value="",Xh(n.id);let o=y.peek();(o?.id!==n.id||o.version<=n.version)&&(y.value=n)}function xn(){return li??=tv(ev).finally(()=>{li=null}),li}function _n(e=""){ss(),os=null,y.peek()&&(Jo.value=e),y.value=null}var rs=e=>localStorage.getItem(ci)===e;function Xh(e){if(!rs(e)){ss();try{localStorage.setItem(ci,e)}catch{}}}function ss(){localStorage.removeItem(ao),localStorage.removeItem(ci)}async function ev(){let{refreshSession:e}=await De(iu,{},{keepalive:!0});return e?.token?Xo(e):_n("door.ended"),!!e?.token}function tv(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var uu=e=>!!e?.types.includes("Files");function du(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function mu(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function io({clipboardData:e}){return e&&!e.types.includes("text/plain")?du(e):[]}function as(e){let[t,n]=_(0),o=r=>a=>{!e||!uu(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(du(r))})}}function fu(){D(()=>{let e=t=>{t.defaultPrevented||!uu(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function is(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var ls={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},pu=()=>navigator.languages.find(e=>e.split("-")[0]in ls),$u=(e="en")=>e.split("-")[0]in ls?e.split("-")[0]:"en";var er=b(Date.now());setInterval(()=>{er.value=Date.now()},3e4);var zt=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:y.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=I(()=>lo(er.value)),ui=null;function lo(e){return ui?.resolvedOptions().timeZone!==zt.value&&(ui=new Intl.DateTimeFormat("en-CA",{timeZone:zt.value,year:"numeric",month:"2-digit",day:"2-digit"})),ui.format(new Date(e))}function H(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function hu(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function co(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${uo(o)}:00Z`);return new Date(o).toISOString()}var di=null;function uo(e){return di?.resolvedOptions().timeZone!==zt.value&&(di=new Intl.DateTimeFormat("en-GB",{timeZone:zt.value,hour:"2-digit",minute:"2-digit"})),`${lo(e)}T${di.format(e)}`}var yt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function mi(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var nv=["week","day","hour","minute","second"],vu=["byte","kilobyte","megabyte","gigabyte"],fi=new Map;function je(e,t){let n=`${e.name} ${ut.value} ${JSON.stringify(t)}`;return fi.has(n)||fi.set(n,new e(ut.value,t)),fi.get(n)}var bu=b({}),ut=b("en"),gu="";async function mo(e="en"){let t=$u(e);if(t!==gu){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(ns(n)??fetch(n));bu.value=await o.json(),gu=t}ut.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return yu(e,t).replace(/\{(\w+)\}/g,(n,o)=>ov(t[o]))}function Ce(e,t){return yu(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=hu(R.value,e);return t>=-1&&t<=1?rv(je(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Sn(e,{weekday:"short"}):Sn(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Sn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Sn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Sn(e,t);s.list=e=>je(Intl.ListFormat).format(e);s.number=e=>je(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(vu.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return je(Intl.NumberFormat,{style:"unit",unit:vu[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((er.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return je(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=er.value-t<20*36e5;return je(Intl.DateTimeFormat,{...pi(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>je(Intl.DateTimeFormat,{...pi(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>je(Intl.DateTimeFormat,{...pi(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Sn(H("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=nv.flatMap((o,r)=>Number(t[r])?[je(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return je(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=mi(ut.value);return Array.from({length:7},(t,n)=>Sn(H("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>H(e,-((yt(e)-mi(ut.value)+7)%7));s.span=(e,t)=>je(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function pi(){let{hour12:e}=je(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:zt.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function yu(e,t){let n=bu.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=je(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var ov=e=>typeof e=="number"?s.number(e):String(e??""),Sn=(e,t)=>je(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),rv=e=>e.charAt(0).toLocaleUpperCase(ut.value)+e.slice(1);var sv=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,av=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function E(e,t,n={}){try{return await De(e,t,{...n,token:await Qo()})}catch(o){if(!(o instanceof ue)||!av.has(o.code)||!await xn())throw o;return De(e,t,{...n,token:await Qo()})}}var En=new Set;async function Yt(e=!1,t=!1){ss(),await Promise.all([...En].map(n=>n())),await E(sv,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),_n()}var ku=300,iv=2e4,wu=2e4,lv=8e3,cv=new Set([4401,4403]);function xu(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,m=0;function d(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let S=t.get(g);S&&d({id:g,type:"subscribe",payload:{query:S.query,variables:S.variables()}})}async function $(){clearTimeout(i),i=0;let g=await Qo().catch(()=>null);if(r)return;if(!g)return v();let S=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=S,S.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),S.onmessage=({data:A})=>{u=Date.now(),p(JSON.parse(A))},S.onclose=({code:A})=>n===S&&k(A)}function p({type:g,id:S,payload:A}){let ee=t.get(S);if(g==="connection_ack"){o=!0,a=0;for(let G of t.keys())f(G);c=setInterval(h,wu),e.up()}else g==="ping"?d({type:"pong"}):g==="next"?A.errors?ee?.failed(new ue(A.errors)):ee?.next(A.data):g==="error"&&t.delete(S)?ee?.failed(new ue(A)):g==="complete"&&t.delete(S)&&ee?.done?.()}function h(){if(Date.now()-u>wu+lv)return n?.close(4e3);d({type:"ping"})}async function k(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),cv.has(g)&&await xn().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,ku/2+Math.random()*Math.min(iv,ku*2**a))}function x(){i&&$()}return addEventListener("online",x),$(),{subscribe(g,S,A){let ee=String(m+=1);return t.set(ee,{query:g,variables:S,...A}),o&&f(ee),()=>{t.delete(ee)&&d({id:ee,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",x),n?.close(1e3)}}}var Rt=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${ye} description } } } }`,_u=`query Teams { me { ${Vt} } teams(includeArchived: true) { ${Zo} } }`,Su=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${wn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Eu=`subscription Own($after: Cursor) {
  events(after: $after, filter: { personal: true, names: ["preferences.*", "reminder.*"] }) {
    __typename
    ... on StreamEvent { cursor event { name task { id } } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,cs=`subscription Numbers($filter: TaskFilter) {
  dashboardStats(filter: $filter, minIntervalMs: 250) {
    stats {
      totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers
      byAssignee(first: 8) { user { id name } count overdue }
      flow(days: 14) { date created completed open }
    }
  }
}`,Tu=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${ye} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,Au=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${ye} } matches { field snippet } }
  }
}`,fo="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",us="id at beforeDue firedAt",Iu=`query Sheet($id: ID!) {
  task(id: $id) { ${ye} description startedAt watchers { id name } reminders { ${us} } }
}`,Du="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Cu=`query Watchers($id: ID!) { task(id: $id) { ${ye} watchers { id name } } }`,Ou=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Rt} task { ${ye} description } }
}`,ds=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${Rt} task { ${ye} description } }
}`,Ru=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${Rt} task { ${ye} } }
}`,Nu=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Lu=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,Mu=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${Rt} label { id } }
}`,Pu=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Rt} task { ${ye} watchers { id name } } }
}`,ms=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Rt} results { task { ${ye} } } }
}`,Uu=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Rt} results { task { ${ye} } } }
}`,$i=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Rt} deletedId }
}`,qu=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Rt} task { ${ye} description } }
}`;var uv=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],hi=new Set(["sign-in","register","forgot","reset","confirm"]),vi=new Set(["reset","confirm"]);history.scrollRestoration="manual";var Tn=b(hs("push")),Z=I(()=>tr(Tn.value.path)),B=I(()=>{if(Z.value.name!=="task")return Z.value;let e=tr(Tn.value.under??"/tasks");return hi.has(e.name)?tr("/tasks"):e}),fs=I(()=>({step:Tn.value.step,scroll:Tn.value.scroll??0}));function W(e,{replace:t=!1}={}){let n=tr(e).name==="task"?{under:B.peek().path}:{};t?n.from=nr().from:(n.from=Z.peek().path,history.replaceState({...nr(),scroll:$s().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),Tn.value=hs(t?"replace":"push")}function ps(e){let t=e.toString(),n=new URL(B.peek().path,location.origin).pathname+(t?`?${t}`:"");if(Z.peek().name!=="task")return W(n,{replace:!0});history.replaceState({...nr(),under:n},""),Tn.value=hs("replace")}var Nt=e=>W(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:Z.peek().name==="task"});function An(){let{path:e}=B.peek();nr().from===e?history.back():W(e,{replace:!0})}function $s(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{Tn.value=hs("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=tr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),W(n,{replace:Z.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function tr(e){let t=new URL(e,location.origin);for(let[n,o]of uv){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function nr(){return history.state??{}}function hs(e){return{...nr(),path:location.pathname+location.search,step:e}}var dv=new Set(["MEMBER","ADMIN"]),Q=b([]),_e=I(()=>Q.value.filter(e=>!e.archivedAt)),z=I(()=>_e.value.filter(e=>dv.has(e.myRole??"")||y.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),dt=I(()=>{let e=new Map;for(let t of _e.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function Lt(e){return(_e.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Le(){let e=await E(_u,{});L(()=>{Q.value=e.teams,e.me&&e.me.version>(y.peek()?.version??0)&&(y.value=e.me)})}var Fu=I(()=>new Map(Q.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Mt=e=>e?Fu.value.get(e.id):void 0,kt=e=>Q.value.find(({id:t})=>t===e)?.stages??[];function gi(e,t){let n=Q.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function Hu(e,t){let n=Fu.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:gi(r.id,o)}}var mv=new Set(["PENDING","IN_PROGRESS"]),vt=e=>!e.deletedAt,de=e=>mv.has(e.status),Me=new Map,yi=new Map,bi=new Set;function or(e){let t=Me.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:b(null)};return Me.set(e,n),n}var ie=e=>or(e).shown,q=e=>Me.get(e)?.shown.peek(),vs=e=>yi.get(e)??(Me.get(e)?.known?e:void 0);function*po(){for(let{shown:e}of Me.values()){let t=e.peek();t&&(yield t)}}function*Bu(){for(let{known:e}of Me.values())e?.version&&(yield e)}function ke(e){let t=or(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,yi.set(e.key,e.id),rr(e.id),!0)}function gs(e){L(()=>e.forEach(ke))}function wt(e,t=Me.get(e)?.known?.version??0){let n=or(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),rr(e)}var bs=e=>{or(e).gone=-1};function We(e,t,n){Me.get(e)?.patches.set(t,n),rr(e)}function Ku(e,t){let n=Me.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return wt(e,-1);rr(e)}}function ki(e,t){let n=or(e.id);n.known={...e,version:0},n.patches.set(t,{}),rr(e.id)}var $o=e=>Me.get(e)?.known;function Gu(){for(let e of Me.values())e.doubted=e.known!==null,e.gone=-1}function ju(){L(()=>{for(let[e,t]of Me)t.doubted&&!t.patches.size&&wt(e,-1)})}function Wu(){L(()=>{for(let e of Me.keys())wt(e,-1)}),Me.clear(),yi.clear()}function Vu(e){return bi.add(e),()=>bi.delete(e)}function rr(e){let t=Me.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&fv(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:de(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of bi)r.touch(e,n,o)})}function fv(e,{relabel:t,...n}){let o={...e,...n,...Hu(e,n)};return t?{...o,labels:pv(o.labels,t)}:o}function pv(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var nt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Pt=["LOW","MEDIUM","HIGH","URGENT"];function In(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=$v(e.due)),t}function Yu(e){let t=F(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||vv(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||gv(n,e.labels))&&(!e.from||!e.to||Zu(n.dueDate,e.from,e.to))&&(!e.due||hv(n,e.due))&&(!t.length||bv(n,t))}function ys(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=yv(zu(n,r),zu(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var F=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function $v(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:H(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function hv(e,t){return t==="overdue"?e.overdue&&de(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():Zu(e.dueDate,R.peek(),H(R.peek(),7)):!1}var Zu=(e,t,n)=>e!==null&&e>=t&&e<=n;function vv(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?y.peek()?.id:t)}var gv=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function bv(e,t){if(e.found===t.join(" "))return!0;let n=F(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function zu(e,t){return t==="PRIORITY"?Pt.indexOf(e.priority):t==="STATUS"?nt.indexOf(e.status):t==="TITLE"?F(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function yv(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ks=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],Dn=b(new Map),ho=I(()=>new Map(Q.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function mt(e){let t=Q.value.find(({id:o})=>o===e)?.labels??[],n=[...Dn.value.values()].filter(o=>o.teamId===e&&!ho.value.has(o.label.id));return xi([...t,...n.map(({label:o})=>o)])}var Ju=({labels:e})=>xi(e.map(t=>ho.value.get(t.id)??t));function Qu(e){let t=_e.value.filter(({id:o})=>!e||o===e),n=xi(t.flatMap(({id:o})=>mt(o)));return[...Map.groupBy(n,({name:o})=>F(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function ws(e){let t=new Set(e.map(o=>F(ho.value.get(o)?.name??""))),n=[...ho.value.values()].filter(({name:o})=>t.has(F(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var wi=(e,t)=>e.find(n=>F(n.name)===F(t.trim())),xs=e=>ho.value.get(e);function vo(e){let t=ks.map(n=>e.filter(o=>o.color===n).length);return ks[t.indexOf(Math.min(...t))]}function _s(e,t){Dn.value=new Map([...Dn.peek(),[t.id,{teamId:e,label:t}]])}function Xu(){Dn.value=new Map}function ed(e,t){let n=Dn.peek().get(e);n&&(Dn.value=new Map([...Dn.peek()].filter(([o])=>o!==e)),!(!t||ho.peek().has(e))&&(Q.value=Q.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var xi=e=>e.toSorted((t,n)=>F(t.name).localeCompare(F(n.name))||(t.id<n.id?-1:1));var nd="taskflow.scope",kv=new Set(["today","tasks","board","calendar","trash"]),wv=/^\/(today|tasks|board|calendar|trash)?$/,td=JSON.parse(localStorage.getItem(nd)??"null"),Ss=b({team:"",mine:!1}),Zt=I(()=>sr()?B.value.query.get("team")??"":Ss.value.team),Es=I(()=>sr()?B.value.query.get("assignee")==="me":Ss.value.mine);be(()=>{sr()&&(Ss.value={team:Zt.value,mine:Es.value},localStorage.setItem(nd,JSON.stringify(Ss.value)))});var Jt=I(()=>_e.value.find(e=>e.key===Zt.value)),Ts=I(()=>B.value.name==="overview"?{}:In({team:Jt.value?.id,assignee:Es.value?"me":void 0}));function Ee(e,t={}){let{team:n,mine:o}={team:Zt.value,mine:Es.value,...t},r=new URL(e,location.origin);if(!wv.test(r.pathname))return e;let a=Q.value.length>0&&!_e.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function _i(e){if(!sr())return Ee("/tasks",{team:e});let t=new URLSearchParams(B.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(B.value.path,location.origin).pathname+(n?`?${n}`:"")}function Si(){let{name:e,query:t}=Z.peek();e==="today"&&![...t.keys()].length&&td&&W(Ee("/",td),{replace:!0})}function Ve(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?Q.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:xv(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function xv(e){if(e)return e==="none"?[]:ws(e.split(",").filter(Boolean))}function Pe(e){let t=new URLSearchParams(B.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);ps(t)}function od(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=sr()?Ve(B.value.query):Ve(new URLSearchParams),a=z.value.find(u=>u.key===Zt.value),c=Es.value||e==="me"?y.value:dt.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:_v(o)},...r&&Mt({id:r})&&{stage:{id:r}}}}function _v(e){let t=e.map(xs).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>F(n))).size===1?t:[]}function sr(){return kv.has(B.value.name)}var Sv="0123456789abcdefghjkmnpqrstvwxyz";function Y(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=Sv[Number(n>>a&31n)];return`${e}_${r}`}var Ti="taskflow.waiting",rd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Ev=3e3,Ue=b([]),ar=I(()=>Ue.value.length),ir=b(!1),Ei=!1,sd=0,ad=new Map;function Qt(e,t){for(let n of e)ad.set(n,t)}function Xt(e){return As([...Ue.peek(),{...e,who:y.peek()?.id}]),Cn()}async function Cn(){if(clearTimeout(sd),!Ei){for(Ei=!0;y.peek()&&Ue.peek()[0]?.who===y.peek()?.id;){let[e]=Ue.peek(),t=await Tv(e);if(!t)break;L(()=>{As(Ue.peek().slice(1)),ad.get(e.field)?.(e,t)})}Ei=!1}}function id(){let e=JSON.parse(sessionStorage.getItem(Ti)??"null"),t=y.peek()?.id;return e?.who===t&&!Ue.peek().length&&As(e.writes.map(n=>({...n,who:t}))),Ue.peek().length&&e?.who!==t&&As([]),Ue.peek()}async function Tv(e){try{e.first&&(e.found??=await Av(e.first));let t=await E(e.query,e.variables,{keepalive:e.keepalive});return ir.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof ue?t.code:"INTERNAL";return t instanceof ct||n==="RATE_LIMITED"?Iv():rd.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var Av=({query:e,variables:t})=>E(e,t).catch(n=>{if(n instanceof ue&&n.code!=="RATE_LIMITED"&&!rd.has(n.code))return null;throw n});function Iv(){return ir.value=!0,sd=setTimeout(Cn,Ev),null}function As(e){Ue.value=e,e.length?sessionStorage.setItem(Ti,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Ti)}be(()=>{let e=t=>t.preventDefault();if(!(!ir.value||!ar.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Dv=8e3,On=b([]),Cv=0;function C(e){let t=Cv+=1;return On.value=[...On.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>Rn(t),Dv),t}function Rn(e){On.value=On.peek().filter(t=>t.id!==e)}var Ov=500,Nn=[],lr=null;async function ld(){if(lr&&(await lr).errors.length)return;let e=Nn.pop();if(!e)return void C({text:s("undo.nothing")});Rn(e.toast),e.run()}function Ln(e){return lr=e,e.then(()=>{lr===e&&(lr=null)}),e}function ze(e,t,n){let o=()=>{Nn.includes(a)&&Nn.splice(Nn.indexOf(a),1),Rn(a.toast)},a={run:t,toast:C({text:e,undo:()=>{o(),t()},to:n})};return Nn.push(a),Nn.length>Ov&&Nn.shift(),o}var cd={assignee:"assigneeId",stage:"stageId",team:"teamId"},Rv=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],Ai=100,Is=new Map,Ds=new Set;function en(e,t,n={}){let o=gd(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=wd(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=Y("change"),i=bd(t,o);return We(e.id,a,i),qe(a,"updateTask",ds,{id:e.id,input:r},[e.id],{shown:i,before:yd(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Uv(e,t,o)})}async function Cs(e,t){let n=e.filter(a=>gd(a,t).length);if(n.length===1)return void await en(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:yd(a,o)}));await go(n.map(({id:a})=>a),a=>ud(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(qv(r).map(([a,i])=>Promise.all(xd(i,c=>ud(c,a))))))}function ud(e,t){let n=Y("change"),o=Object.keys(t);L(()=>{for(let a of e)We(a,n,t)});let r={shown:t,told:"",silent:!0};return qe(n,"updateTasks",ms,{ids:e,input:wd(t,o)},e,r)}async function md(e){if(e.length===1)return void await pd(e[0]);await go(e.map(({id:t})=>t),t=>{let n=Y("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)We(r,n,o)}),qe(n,"deleteTasks",Uu,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>bo(t,{silent:!0}))))}async function go(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(xd(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await Ln(i);if(c.length)return void C({bad:!0,text:s("did.refused",{what:n,why:X(c[0])})});ze(n,async()=>{let u=(await a()).flat().flatMap(({errors:m})=>m);u.length?C({bad:!0,text:s("undo.refused",{why:X(u[0])})}):C({text:o})},r)}function fd(e){let t=Y("task"),n=Y("change"),{team:o,assignee:r,labels:a,stage:i,...c}=e,u={id:t,...c,teamId:o.id,...r&&{assigneeId:r.id},...i&&{stageId:i.id},...a?.length&&{labelIds:a.map(m=>m.id)}};return ki({...hd(t),...e,...kd(o.id,e)},n),qe(n,"createTask",Ou,{input:u},[t],{told:s("did.created",{task:c.title})})}function pd(e){let t=Y("change"),n={deletedAt:new Date().toISOString()};return We(e.id,t,n),qe(t,"deleteTask",$i,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function $d(e){return qe(Y("change"),"deleteTask",$i,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function bo(e,{silent:t}={}){let n=Y("change"),o={deletedAt:null};return We(e.id,n,o),qe(n,"restoreTask",qu,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Ii(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of id())if(Ds.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...m}=o.input,d=Q.peek().find(({id:k})=>k===a)??{id:a,key:"",name:""},f=dt.peek().find(({id:k})=>k===i)??null,$=u.map(xs).filter(Boolean),p=c?{id:c}:void 0,h={...m,team:d,assignee:f,labels:$};ki({...hd(n[0]),...h,...kd(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;_s(a,i)}else if(r?.shown)for(let a of n)We(a,t,r.shown)}function hd(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:y.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function qe(e,t,n,o,r,a,i){Ds.add(e);let c=new Promise(u=>Is.set(e,u));return Xt({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Ln(c)}Qt(Rv,(e,t)=>{let n=t.errors[0];L(()=>{n||Nv(e,t),e.field==="createLabel"?ed(e.variables.input.id,!n):n?.current&&ke(n.current);for(let o of e.taskIds)Ku(o,e.key)}),n?Lv(e,n):Mv(e,t),Is.get(e.key)?.(t),Is.delete(e.key)});function Nv({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return wt(t[0],1/0);e==="restoreTask"&&bs(t[0]);let i=e==="deleteTask"&&$o(t[0]);i&&ke({...i,deletedAt:o.shown?.deletedAt??null}),r&&ke(r);for(let c of a??[])c.task&&ke(c.task)}function Lv({key:e,note:t},n){if(t?.silent&&Is.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=X(n);t?.back?C({bad:!0,text:s("undo.refused",{why:o})}):C({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function X({code:e,message:t}){return t||s(`error.${e}`)}function Mv({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void C({text:t.told});let r=()=>{let a=q(n[0]);e==="updateTask"&&o&&t.before?Pv(o,t.before):e==="createTask"&&o?pd(o):e==="deleteTask"&&a&&bo(a)};ze(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function Pv(e,t){let n=q(e.id)??e;en(n,t,{expectedVersion:Math.min(e.version,$o(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Uv(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Mt(t.stage)?.name}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var dd=e=>vd(e)??(e||null),vd=e=>e&&typeof e=="object"?e.id:null,gd=(e,t)=>Object.keys(t).filter(n=>dd(e[n])!==dd(t[n])),bd=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function yd(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...bd(e,n),...o&&(a?{stage:a}:{status:r})}}function kd(e,{stage:t,status:n}){let o=Mt(t);return o?{stage:{id:o.id},status:o.status}:{stage:gi(e,n??"PENDING"),status:n??"PENDING"}}var wd=(e,t)=>Object.fromEntries(t.map(n=>[cd[n]??n,cd[n]?vd(e[n]):e[n]])),xd=(e,t)=>Array.from({length:Math.ceil(e.length/Ai)},(n,o)=>t(e.slice(o*Ai,(o+1)*Ai))),qv=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var Fv=120,Hv=/^(session|api_key)\./,xt=b([]);function Os(e){xt.value=e.filter(Td).reverse().map(t=>({event:t}))}function Sd(e){!Td(e)||xt.peek().some(t=>t.event?.id===e.id)||(xt.value=[{event:e,fresh:!0},...xt.peek()].slice(0,Fv))}function Ed(e){xt.value=[{caught:e,id:`caught-${Date.now()}`},...xt.peek()]}var Td=e=>!Hv.test(e.name);function Ad(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&Gv(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var Bv=30*6e4,Kv=new Set(["task.updated","attachment.created"]),_d=({task:e,subjectId:t})=>e?.id??t,Gv=(e,t)=>Kv.has(e.name)&&t.name===e.name&&_d(t)===_d(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<Bv;var Ye=b(null),Oe=b(new Set),Di=null;function cr(e){let t=new Set(Oe.peek());t.delete(e)||t.add(e),Di=e,Oe.value=t}function Ci(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(ot),n=[t.indexOf(Di??Fe.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Oe.value=new Set([...Oe.peek(),...o,e])}function tn(){Di=null,Oe.peek().size&&(Oe.value=new Set)}var oe=b(""),Rs=b([]),Oi=b({});function Ut(e={}){Oi.value=e,oe.value="new"}var Fe=b(null),we=b(null),Mn=b(!1),Id=matchMedia("(max-width: 900px)"),Dd=()=>{Mn.value=Id.matches};Id.addEventListener("change",Dd);Dd();var ot=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Ri(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function ur(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Ri(e==="dark"?"light":"dark")}function pe(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Ni=new Set;function ft(e){return Ni.add(e),()=>Ni.delete(e)}var Cd=()=>Promise.all([...Ni].map(e=>e()));var Ns=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=b([]),this.horizon=null,this.stop=Vu(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...po()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&q(t[n-1]),a=n<t.length-1&&q(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=q(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var Pn=new Set,yo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Ns(Yu(t),ys(n)),this.ids=this.view.ids,this.ready=b(!1),this.busy=b(!1),this.failed=b(null),this.more=b(!1),this.total=b(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=ft(()=>this.reload()),Pn.add(this)}close(){Pn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&Pn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(no(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&Pn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await E(fo,{filter:In(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await E(Tu,{filter:In(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&F(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)ke(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Ls=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Od=()=>[...[...Pn].filter(e=>!e.parked),...[...gt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),jv=16,gt=new Map;function Ms(e,t){gt.get(e)?.close(),gt.delete(e),t.parked=!0,gt.set(e,t);let[n]=gt;gt.size<=jv||(n[1].close(),gt.delete(n[0]))}function Rd(e){let t=gt.get(e);return gt.delete(e),t&&(t.parked=!1),t}function Nd(){for(let e of gt.values())e.close();gt.clear()}var Ld=()=>[...Pn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Md(){await Promise.all([...Pn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var Wv=5e5,Vv=7*864e5,zv=40,Pd=Jv(["1",Vt,ye,wn,Zo,cs].join(" "));function Ud(e){let t=y.peek()?.id;if(!t||!rs(t))return;let n=[...Bu()].map(Zv),o=new Map(n.filter(({id:u})=>u===we.peek()).map(u=>[u.id,u])),r=xt.peek().flatMap(({event:u})=>u??[]),i={...{shape:Pd,who:t,at:Date.now(),day:R.peek(),teams:Q.peek(),...e},events:r.slice(0,zv),lists:[]},c=Wv-JSON.stringify([i,...o.values()]).length;for(let u of Od()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},k=n.filter(x=>!o.has(x.id)&&p.holds(x)),v=JSON.stringify([h,...k]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let x of k)o.set(x.id,x)}}try{localStorage.setItem(ao,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(ao)}}function qd(){let e=Yv(),t=y.peek()?.id;return e?.shape===Pd&&e.who===t&&rs(t)&&Date.now()-e.at<Vv?e:(localStorage.removeItem(ao),null)}function Yv(){try{return JSON.parse(localStorage.getItem(ao)??"null")}catch{return null}}function Fd({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new yo(n,o,r);m.begin({after:a,horizon:i,more:c,total:u}),Ms(Ls(n,o,r),m)}}function Zv({description:e,...t}){return t.id===we.peek()?{...t,description:e}:t}function Jv(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var Hd=2e3,Qv=36e5,Xv=new Set(["task.restored","task.moved_in"]),re=b("connecting"),Se=b(null),mr=b(""),fr=b(!1),eg=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:H(R.value,t-13),created:0,completed:0,open:0}))})),pr=()=>Se.value??eg.value,$r=()=>Se.value?"":"unread",Us=b(0),Mi=new Set,tg=nm(Le,250),ng=nm(Md,1e3),Ft=null,nn=null,qs=()=>{},Bd=()=>{},qt=null,Un=!1,Kd=0,dr=!1,on=0;function Ze(e){return Mi.add(e),()=>Mi.delete(e)}var Gd=new Set;function ko(e){Gd.add(e)}var Ps=new Set;function rn(e,t,n){let o=()=>{},r=()=>{o=Ft?.subscribe(e,t,n)??o};return Ft?r():Ps.add(r),()=>{Ps.delete(r),o()}}function jd(){let e=qd();return e?(qt=e,nn=e.cursor,L(()=>{mr.value=e.version,fr.value=e.confirmsEmail,Q.value=e.teams,Se.value=e.numbers,Os(e.events.toReversed()),gs(e.tasks)}),Fd(e),Ii(),!0):!1}async function Wd(){qt&&Date.now()-qt.at<Qv&&Li();let e=await Zd().catch(n=>{throw qt&&(re.value="offline"),n});if(!qt){Jd(e),Ii(),Li();return}let t=Ft&&qt.rights===Vd(e);if(qt=null,t)return L(()=>Qd(e));Li({quiet:!0}),await em(e)}function Li({quiet:e=!1}={}){if(!Ft){Ft=xu({up:ig,down:lg,signedOut:()=>_n("door.ended")}),e||Xd();for(let t of Ps)t();Ps.clear(),Bd=be(og),Cn()}}var Vd=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function zd(){let e=y.peek();if(!e||!nn||qt||Un)return;let t=Vd({cursor:nn,instance:null,events:null,inbox:null,me:e,teams:Q.peek()});Ud({cursor:nn,rights:t,numbers:Se.peek(),version:mr.peek(),confirmsEmail:fr.peek()})}addEventListener("pagehide",zd);document.addEventListener("visibilitychange",()=>document.hidden&&zd());function og(){let e=Ts.value;return Ft?.subscribe(cs,()=>({filter:e}),{next:t=>{Se.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function Yd(){Bd(),qs(),qt=null,nn=null,Un=!1,clearTimeout(Kd),Ft?.close(),Ft=null,clearTimeout(on),Nd(),Wu(),Xu(),L(()=>{re.value="connecting",Se.value=null,Q.value=[],Os([])})}async function Zd(){let e=await E(lu,{},{partly:!0});if(!e.me||!e.cursor)throw new ue([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==y.peek()?.id)throw new ue([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function Jd(e){nn=e.cursor,L(()=>{Qd(e),Os(e.events?.nodes??[])})}function Qd(e){y.value=e.me,mr.value=e.instance?.version??"",fr.value=e.instance?.confirmEmail??!1,Q.value=e.teams??[];for(let t of Gd)t(e)}function Xd(){qs=Ft?.subscribe(Su,()=>({after:nn}),{next:({events:e})=>rg(e),failed:om})??(()=>{})}function rg(e){if(nn=e.cursor,e.__typename==="StreamEvent")return sg(e.event);if(e.__typename==="StreamReady")return cg(e.replayed);qs(),e.reason!=="SHUTDOWN"&&em()}function sg(e){L(()=>{e.subjectType==="TASK"?ag(e):e.task?ke(e.task):/^(team|user|label|stage)\./.test(e.name)&&tg(),Sd(e),Us.value+=1}),ng();for(let t of Mi)t(e)}function ag({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||q(t)?.team.id===o?.id)&&wt(t);else if(e==="task.purged"||!n)wt(t,n?.version??1/0);else{Xv.has(e)&&bs(t);let a=r.find(i=>i.field==="description");ke(a?{...n,description:a.after}:n)}}function ig(){clearTimeout(on),on=0,re.value=dr?"catching":"connecting",Cn(),Ld()}function lg(){re.peek()==="offline"||dr&&on||(dr=!0,re.value=navigator.onLine?"catching":"offline",clearTimeout(on),on=setTimeout(()=>{re.value="offline"},Hd))}function cg(e){clearTimeout(on),on=0,dr&&Ed(e),dr=!1,re.value="sync"}async function em(e){Un||(Un=!0,qs(),re.value="catching",await tm(e))}async function tm(e){try{let t=e??await Zd();if(Gu(),Jd(t),await Cd(),!Un)return;ju(),Un=!1,Xd()}catch(t){if(!Un)return;Kd=setTimeout(tm,Hd),t instanceof ct||om(t)}}function nm(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function om(e){if(re.value="offline",!(e instanceof ue))throw e}var Pi=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,rm=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${Pi} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,sm=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,am="query Unread { inbox(first: 1) { unreadCount cursor } }",im=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${Pi} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,lm=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${Pi} }
  }
}`,cm=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var um=2e3,Te=b(0),sn=b(new Map),Fs=0,Ui=new Map,Hs=new Set,br=b(!1),an=null,hr=()=>{},vr=0,gr=0,dm=0,Bs=new Set,Ks=()=>Fs,qi=()=>dm,mm=()=>an,fm=(e,t)=>Hs.has(`${e} ${t}`);function pm({key:e,variables:{ids:t=[]}}){for(let n of t)Hs.delete(`${e} ${n}`)}function Gs(e,t,n=()=>!1){let o=new Map(sn.peek()),r=a=>(Ui.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);sn.value=o}function $m(e,t){Fs===t&&(Te.value=e)}function ug({unreadCount:e,cursor:t}){an||(an=t,L(()=>{Te.value=e,br.value=!0}),Fi())}function Fi(){hr(),hr=rn(im,()=>({after:an}),{next:({inbox:e})=>dg(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(gr),gr=setTimeout(js,um)}})}function dg(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Fi():js());if(an=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Fs+=1,L(()=>{Te.value=r,!(!t||!n)&&(Ui.set(n,Fs),o&&Hs.add(`${o} ${n}`),sn.value=new Map(sn.peek()).set(n,t))}),n||yr().catch(()=>{})}function yr(){return dm+=1,Promise.all([...Bs].map(e=>e()))}async function js(){hr(),clearTimeout(gr);let e=vr+=1;try{await hm(e)}catch{e===vr&&(gr=setTimeout(js,um))}}async function hm(e){let[t]=await yr(),n=t??(await E(am,{})).inbox;e===vr&&(an=n.cursor,L(()=>{Te.value=n.unreadCount,br.value=!0}),Fi())}ko(({inbox:e})=>e?ug(e):js());ft(async()=>{an&&await hm(vr+=1)});I(()=>y.value?.id).subscribe(()=>{vr+=1,hr(),hr=()=>{},clearTimeout(gr),an=null,br.value=!1,Ui.clear(),Hs.clear(),L(()=>{Te.value=0,sn.value=new Map})});be(()=>{(Te.value?navigator.setAppBadge?.(Te.value):navigator.clearAppBadge?.())?.catch(()=>{})});var w=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function se({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function te({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":fg(e.id)}} ...${r}>
    ${mg(e.name)}
  </span>`:l`<span class="av none" ...${r}><${w} name="nobody" /></span>`}var kr=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function wo({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&de(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var Ws=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${vm} of="comments" n=${e} />
  <${vm} of="files" n=${t} />
`;function vm({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${w} name=${e} />
    ${s.number(t)}
  </span>`}function J({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${w} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var le=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function V({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${w} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${ve(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function ve(e){return e instanceof ue?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function mg(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function fg(e){let t=pg.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var pg=I(()=>new Map(dt.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var $g=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,gm=`query Files($id: ID!) {
  task(id: $id) { attachments { ${$g} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,bm=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Vs=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var ym=50*6e4,km=100,wm=[500,1e3,2e3,4e3,8e3,16e3],hg=10*6e4,vg=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),gg=/^attachment\.|^comment\.(created|deleted)$/,wr=b(null),rt=({contentType:e})=>vg.has(e),st=({can:e,version:t})=>e.comment&&t>0,xm=(e,t)=>e.can.comment&&(t.uploader?.id===y.value?.id||z.value.some(({id:n})=>n===e.team.id)),Hi=class{constructor(t){this.taskId=t,this.all=b(null),this.failed=b(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Ze(o=>o.task?.id===this.taskId&&gg.test(o.name)&&this.soon(km)),ft(()=>this.read()),re.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await E(gm,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{wr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),ym);let t=this.all.peek()?.some(n=>rt(n)&&!n.thumbnailUrl&&bg(n));t&&this.looks<wm.length&&this.soon(wm[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===km&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>ym}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},bg=({createdAt:e})=>Date.now()-Date.parse(e)<hg,Bi=new Set;function zs(e,t){Bi.has(t)||(Bi.add(t),Ae(e).load())}var Ki=new Map;function Ae(e){let t=Ki.get(e)??new Hi(e);return Ki.set(e,t),t}function _m({id:e,version:t}){let n=t===0,o=Ae(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>y.value?.id).subscribe(()=>{Ki.clear(),Bi.clear()});var P="errors { code message path }";async function fe(e,t,n){try{let[o]=Object.values(await E(e,t));return o.errors.length?C({bad:!0,text:X(o.errors[0])}):n&&C({text:n}),o.errors.length?null:o}catch(o){return C({bad:!0,text:`${s("failed.title")}: ${ve(o)}`}),null}}var Sm=`query Reminders($id: ID!) { task(id: $id) { ${ye} reminders { ${us} } } }`,Em=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${P} reminder { ${us} } }
}`,Tm=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${P} deletedId } }`;var qn=b(null),xo=b(null);async function Gi(e){let{task:t}=await E(Sm,{id:e});t&&ke(t)}async function ji({id:e,key:t},n){xo.value=null;try{let{errors:o,reminder:r}=(await E(Em,{id:e,when:n})).createReminder;if(o.length)return Ys(e,X(o[0]));if(!r)return;Am(e,a=>[...a.filter(i=>i.id!==r.id),r]),ze(s("reminder.did.set",{task:t,when:Vi(r)}),()=>Wi(e,r),`/t/${t}`),Gi(e).catch(()=>{})}catch(o){Ys(e,ve(o))}}async function Wi(e,t){xo.value=null;try{let{errors:n}=(await E(Tm,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ys(e,X(n[0]));Am(e,r=>r.filter(a=>a.id!==t.id)),C({text:s("reminder.did.taken")})}catch(n){Ys(e,ve(n))}}function Ys(e,t){xo.value={id:e,why:t},document.querySelector(".sheet .reminders")||C({bad:!0,text:t})}function Am(e,t){let n=q(e);n&&ke({...n,reminders:t(n.reminders??[])})}function Vi({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Im(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var _t={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},xr=["PENDING","IN_PROGRESS"];var zi="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Dm=`query Views { views { ${zi} } }`,Cm=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,Om=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${P} view { ${zi} } }
}`,Zs=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${P} view { ${zi} } }
}`,Rm=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${P} deletedId } }`,Nm=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${ye} } totalCount } }
}`;var Fn=b([]),Js=()=>{},Yi=0,Zi=0;async function Hn(){let e=Yi+=1,{views:t}=await E(Dm,{});e===Yi&&(Fn.value=t)}function Lm(){clearTimeout(Zi),Zi=setTimeout(()=>Hn().catch(()=>{}),100)}function Mm(){Js(),Js=rn(Cm,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?Mm():Lm()},failed:e=>console.warn("no views:",e.message)})}ko(Mm);Ze(({name:e})=>e.startsWith("view.")&&Lm());ft(Hn);I(()=>y.value?.id).subscribe(()=>{Yi+=1,Js(),Js=()=>{},clearTimeout(Zi),Fn.value=[]});var yg={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},Um={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},Xi={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},kg=["team","assignee","status","priority","stage","label","due","q","sort","group"],Je=I(()=>Fn.value.find(({id:e})=>e===B.value.query.get("saved"))),Bn=I(()=>{let{name:e,query:t}=B.value,n=Um[e];if(!n)return null;let o=n==="LIST",r=Ve(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:xr):void 0,i=t.get("sort");return{layout:n,filter:In({...r,status:a}),orderBy:o&&i&&_t[i]?_t[i]:[],groupBy:o&&Xi[t.get("group")??""]||null}}),_o=I(()=>["today","week","later"].includes(B.value.query.get("due")??"")),qm=I(()=>{let e=Je.value,t=e&&Qs(e);if(!e||!t)return!1;let{name:n,query:o}=B.value;return Um[n]!==e.layout||kg.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function Fm(e){let t=Qs(e);return t?(t.set("saved",e.id),`${yg[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function Qs({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,m]of Object.entries(e)){let d=wg[u]?.(m);if(!d)return null;r.set(...d)}if(n!=="LIST")return r.has("status")||t.length?null:r;let a=r.get("status");a===xr.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(_t).find(u=>_r(Pm(t),Pm(_t[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys(Xi).find(u=>Xi[u]===o);return c&&r.set("group",c),r}var wg={status:e=>Qi("status",e,"in"),priority:e=>Qi("priority",e,"in"),labels:e=>_r(e,{isEmpty:!0})?["label","none"]:Qi("label",e,"any"),stage:e=>Ji("stage",e,"eq"),text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>_r(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=Ji("team",e,"eq");return t&&["team",Q.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>_r(e,{me:!0})?["assignee","me"]:_r(e,{isNull:!0})?["assignee","nobody"]:Ji("assignee",e,"eq")};function Ji(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function Qi(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var _r=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Pm=e=>e.map(({field:t,direction:n="ASC"})=>[t,n]);var Bm={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Kn={unread:e=>Hm(e)&&!e.readAt,all:e=>Hm(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},Hm=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function Gn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function el(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function Km({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var xg=100,tl=new Map,Sr=b([]),_g=I(()=>[...Sr.value,...Ue.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),So=I(()=>{let e=new Map(sn.value);for(let t of _g.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!fm(t.key,n)&&e.set(n,Sg(o,t))}return e});function Sg(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?el(e,n.input,o):Kn.unread(e)&&e.occurredAt<=r?el(e,{read:!0},o):e}function Gm(e,t,{silent:n=!1}={}){ol([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Xs(e,t){ol([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function jm(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");ol([e],{snoozedUntil:t},n)}function Wm(e){let t=e.filter(Kn.unread),[n]=[...sn.peek().values()].sort(Gn),o=t.length===Te.peek()&&t.length<=xg?()=>nl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};Vm("markAllRead",cm,{upTo:mm()},r,o)}function ol(e,t,n){let[o]=e;nl(e,t,n,n?()=>nl(e,Km(o),s("inbox.did.undone")):void 0)}function nl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);Vm("updateNotifications",lm,{ids:r,input:t},{told:n},o)}function Vm(e,t,n,o,r){let a=Y("change"),i=new Promise(u=>tl.set(a,{resolve:u,at:Ks(),undo:r})),c=new Date().toISOString();Xt({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Ln(i)}Qt(["updateNotifications","markAllRead"],(e,t)=>{let n=tl.get(e.key),[o]=t.errors;o?(C({bad:!0,text:s("inbox.refused",{why:X(o)})}),yr().catch(()=>{})):Eg(e,t,n),pm(e),tl.delete(e.key),n?.resolve(t)});function Eg(e,{notifications:t=[]},n){n&&Gs(t,n.at),e.field==="markAllRead"&&Tg(e);let{told:o}=e.note;o&&n?.undo?ze(o,n.undo):o&&C({text:o})}async function Tg(e){Sr.value=[...Sr.peek(),e],await yr().catch(()=>{}),Sr.value=Sr.peek().filter(t=>t!==e)}var Ag=30,Ig=100,rl=class{constructor(t){this.show=t,this.ready=b(!1),this.busy=b(!1),this.failed=b(null),this.more=b(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=b(null),this.staying=b(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[...So.value.values()].filter(n=>Kn[this.show](n)||t.has(n.id)&&Kn.all(n)).filter(n=>this.reaches(n)).sort(Gn)}reaches(t){let{value:n}=this.horizon;return!n||Gn(t,n)<=0}open(){let t=()=>this.reload();return Bs.add(t),(!this.ready.peek()||this.gap!==qi())&&this.load(),()=>{Bs.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Ks(),a=qi(),i=n?this.horizon.peek():null,c=[],u,m=!0;do{let f=Math.min(Ig,Math.max(Ag,o-c.length)),{inbox:$}=await E(rm,{filter:Bm[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,m=$.pageInfo.hasNextPage}while(m&&c.length<o);let d=m?c.at(-1)??null:null;return L(()=>{$m(u.unreadCount,r),Gs(c,r,f=>Kn[this.show](f)&&Dg(f,i,d)),this.horizon.value=d,this.more.value=m,this.ready.value=!0}),this.after=n,this.gap=a,u}},Dg=(e,t,n)=>(!t||Gn(t,e)<0)&&(!n||Gn(e,n)<=0),sl=new Map;function zm(e){let t=`${y.value?.id} ${e}`,n=sl.get(t)??new rl(e);return sl.set(t,n),n}I(()=>y.value?.id).subscribe(()=>sl.clear());var al=["unread","all","archived","later"],ln=()=>B.value.name==="inbox",Cg=I(()=>al.find(e=>e===B.value.query.get("show"))??"unread"),ea=I(()=>zm(Cg.value)),ta=b(null),Eo=b(null),Ym=()=>!!document.activeElement?.closest("dialog.sheet");function Zm(){let e=Z.peek().name==="task"?we.peek():null;return ea.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===ta.peek())}var na=e=>()=>{let t=Zm();t&&e(t)},Jm=e=>document.querySelector(`main [data-notice="${e}"]`),Qm=na(({id:e})=>of(Jm(e))),Xm=na(e=>ra(e)),ef=na(e=>Xs(e,!e.archivedAt)),tf=na(({id:e})=>{Eo.value={id:e,anchor:Jm(e)?.querySelector("[data-snooze]")??null}}),oa=()=>Wm([...So.peek().values()]);function ra(e,t){ea.peek().keep(e.id),Gm(e,!e.readAt,t)}function il(e){let t=Z.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||Og(i)),o=t?Zm()?.id:ta.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?of(a):nf(a)?.focus()}var Og=e=>e.hasAttribute("data-task"),nf=e=>e?.querySelector("[data-go]"),of=e=>nf(e)?.click();async function sa(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(L(()=>m.map(f=>Rg(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await go(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function Rg(e,t){let n=Y("change"),o={watching:t};return We(e,n,o),qe(n,"watchTask",Pu,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var at=[{id:"palette",keys:"mod+k",run:()=>{oe.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>z.value.length,run:()=>Ut()},{id:"search",keys:"/",run:qg},{id:"down",keys:"j",run:()=>ln()?il(1):ll(1),silent:!0},{id:"up",keys:"k",run:()=>ln()?il(-1):ll(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Nt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:sf,run:([e])=>cr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:ln,run:Qm,silent:!0},{id:"noticeRead",keys:"u",when:ln,run:Xm},{id:"noticeArchive",keys:"e",when:()=>ln()&&!Ym(),run:ef},{id:"noticeLater",keys:"h",when:ln,run:tf},{id:"noticesRead",keys:"shift+i",when:()=>ln()&&Te.value,run:oa},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Cs(e,{status:e.some(de)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:jn("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&kt(e.team.id).length,run:jn("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:jn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:jn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:jn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:jn("labels")},{id:"watch",keys:"w",task:!0,when:vt,run:sa},{id:"remind",keys:"r",task:!0,one:!0,when:vt,run:Ng},{id:"team",task:!0,when:e=>e.can.update&&z.value.length>1,run:jn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>we.value===e.id&&e.can.comment,run:Pg},{id:"attach",keys:"f",task:!0,one:!0,when:e=>we.value===e.id&&st(e),run:Ug},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Mg(e)},{id:"delete",task:!0,when:e=>e.can.delete&&vt(e),run:Lg},{id:"restore",task:!0,when:e=>e.can.delete&&!vt(e),run:e=>e.map(t=>bo(t))},{id:"undo",keys:"z",run:ld},{id:"inbox",keys:"g i",run:()=>W("/inbox")},{id:"today",keys:"g t",run:()=>W(Ee("/"))},{id:"tasks",keys:"g l",run:()=>W(Ee("/tasks"))},{id:"board",keys:"g b",run:()=>W(Ee("/board"))},{id:"calendar",keys:"g c",run:()=>W(Ee("/calendar"))},{id:"trash",keys:"g x",run:()=>W(Ee("/trash"))},{id:"teams",keys:"g m",run:()=>W("/team")},{id:"settings",keys:"g s",run:()=>W("/settings")},{id:"overview",keys:"g o",run:()=>W("/admin")},{id:"instance",keys:"g a",when:()=>y.value?.role==="ADMIN",run:()=>W("/instance")},{id:"saveView",keys:"v",when:()=>Bn.value&&(Je.value||!_o.value),run:()=>{oe.value="view"}},{id:"theme",run:ur},{id:"keys",keys:"?",run:()=>{oe.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>Yt()}];function cl(){let{name:e,key:t=""}=Z.value,n=e==="task"?vs(t):Fe.value;return n&&q(n)||null}function la(){let e=Z.peek().name==="task"?[]:ul(),t=cl();return e.length?e:t?[t]:[]}var ul=()=>[...Oe.value].map(q).filter(e=>e!=null),rf=(e,t)=>t.filter(n=>!e.when||e.when(n));function it(e,t=la()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:cl();return o!==null&&sf(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return rf(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function St(e,t=la()){if(!e.task)return e.run();let n=rf(e,e.id==="select"?[cl()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ca=e=>at.find(t=>t.id===e)?.keys??"";function Qe(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function jn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Ye.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function Ng([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);qn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function sf(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Lg(e){if(!e.some(({commentCount:t,attachmentCount:n})=>t||n))return dl(e);Rs.value=e.map(({id:t})=>t),oe.value="delete"}function dl(e){Z.value.name==="task"?An():tn(),md(e)}async function Mg(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),C({text:s("did.copied",{task:e.key})})}function Pg(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Ug(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function qg(){let e=document.querySelector("main .search");e?e.focus():oe.value="palette"}function ll(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return Fg(e);let n=Z.peek().name==="task",o=t.findIndex(i=>ot(i)===(n?we:Fe).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=q(ot(r)??"");a&&Nt(a)}var aa=0,ia=null;function Fg(e){let t=document.querySelector("main");t&&(aa=Math.max(1,aa+e),ia?.disconnect(),ia=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;ia?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?aa:0;aa=0;for(let r=0;r<o;r+=1)ll(1)}),ia.observe(t,{childList:!0,subtree:!0}))}function U({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return j(()=>{let m=i.current,d=document.activeElement,f=ot(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),ml(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&Hg(m,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function ml(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function Hg({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var Bg=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","comment","attach"]]],Kg=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],Gg=new Set(["done","status","stage"]),jg=new Set(["priority","assignee","due","labels","select"]);function Wg(e){if(!e.task)return it(e);let t=z.value.length>0;return Gg.has(e.id)?t||_e.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!jg.has(e.id)}function af(){let e=()=>{oe.value=""},t=Bg.map(([n,o])=>({name:n,lines:o.flatMap(r=>at.filter(a=>a.id===r&&Wg(a))).map(r=>({text:s(`command.${r.id}`),keys:Qe(r.keys??"")}))}));return z.value.length&&t.push({name:"carry",lines:Kg().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${U} class="wide" labelledby="keys-title" close=${e}>
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
  </${U}>`}function Wn(e,t){let n=Vg(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function Vg(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var K=e=>t=>e(t.currentTarget.value);function ua({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),a((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
    onInput=${K(m=>{n(m),a(0)})}
    onKeyDown=${u}
  />`}function da(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var fl=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function pl(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&fl(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,k=>a.get(k))].map(([k,v])=>zg(v,t.get(k??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:k})=>k)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await go(d,i(n),{told:m?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:m?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function zg(e,t,n){let o=Y("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)We(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?qe(o,"updateTask",ds,{id:e[0],input:a},e,i):qe(o,"updateTasks",ms,{ids:e,input:a},e,i)}function lf(e,t){let n=new Map;for(let o of e){let r={id:Y("label"),name:t.trim(),color:vo(mt(o))};_s(o,r),n.set(o,r),qe(Y("change"),"createLabel",Mu,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var Vn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function To({task:e,most:t=1/0,mute:n=!1}){let o=Ju(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${Vn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function uf({tasks:e,anchor:t}){let[n,o]=_(""),[r,a]=_(0),i=da(r),c=[...new Set(e.map(({team:S})=>S.id))],u=Yg(c),m=S=>u.filter(({name:A})=>F(A).includes(F(S.trim()))),d=S=>S.trim()!==""&&c.some(A=>cf(A)&&!wi(mt(A),S)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{Ye.value=null},h=({alike:S})=>{let A=e.filter(({team:G})=>S.has(G.id)),ee=A.filter(G=>fl(G,S)).length;return ee===0?"false":ee===A.length?"true":"mixed"},k=S=>{pl(e,S.alike,h(S)!=="true"),o(""),a(Math.max(0,u.indexOf(S)))},v=S=>{let A=c.filter(G=>cf(G)&&!wi(mt(G),S)),ee=u.find(({name:G})=>F(G)===F(S.trim()));pl(e,new Map([...ee?.alike??[],...lf(A,S)]),!0),o(""),a(0)},x=S=>{let A=S===n?f[r]:m(S)[0];A?k(A):d(S)?v(S):S||p()},g=()=>{p(),W(`/team/${e[0].team.key}`)};return l`<${U}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${S=>Wn(S,t)}
  >
    <${ua} ...${{typed:n,type:o,count:$,at:r,move:a,take:x}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${S=>S.preventDefault()}
    >
      ${f.map((S,A)=>l`<div
          class="o"
          role="option"
          id=${`choice-${A}`}
          key=${S.key}
          aria-selected=${A===r}
          aria-checked=${h(S)}
          onPointerMove=${()=>a(A)}
          onClick=${()=>k(S)}
        >
          <i class="dot" style=${{"--label":S.color}} />
          <span>${S.name}</span>
          ${h(S)!=="false"&&l`<span class="end">
            <${w} name=${h(S)==="true"?"check":"some"} />
          </span>`}
        </div>`)}
      ${d(n)&&l`<div
        class="o"
        role="option"
        id=${`choice-${f.length}`}
        key="new"
        aria-selected=${r===f.length}
        onPointerMove=${()=>a(f.length)}
        onClick=${()=>v(n)}
      >
        <i class="dot" style=${{"--label":vo(mt(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${U}>`}function Yg(e){let t=new Map;for(let n of e)for(let o of mt(n)){let r=F(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var cf=e=>z.value.some(({id:t})=>t===e);var Zg={status:()=>nt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${se} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>kt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${se} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Pt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${se} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...Jg(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${te} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>z.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>ob().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${w} name="calendar" />`,fields:{dueDate:t}}))};function Jg(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>Lt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function Qg(e,t){let[n,...o]=e.map(r=>Xg(r,t));return o.every(r=>r===n)?n:void 0}var Xg=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function df(){if(!Ye.value)return null;let{kind:e,ids:t,anchor:n}=Ye.value,o=t.map(r=>ie(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${tb} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${uf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${nb} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var eb=["open","done","status","stage","assignee","due","priority","labels","watch","remind","team","link","select","delete","restore"];function tb({tasks:e,anchor:t}){let n=T(null),o=()=>{Ye.value=null},r=eb.flatMap(i=>at.filter(c=>c.id===i&&it(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${U}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>Wn(i,t)}
  >
    <div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>St(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${Qe(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${U}>`}function nb({tasks:e,kind:t,anchor:n}){let o=Zg[t](e),r=Qg(e,t),[a,i]=_(""),c=v=>o.filter(x=>F(x.text).includes(F(v))),u=c(a),[m,d]=_(Math.max(0,o.findIndex(({key:v})=>v===r))),f=da(m),$=()=>{Ye.value=null},p=v=>{$(),v&&Cs(e,v.fields)},h=v=>p(v===a?u[m]:c(v)[0]),k=({currentTarget:{value:v,validity:x}})=>{v&&x.valid&&p({fields:{dueDate:v}})};return l`<${U}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>Wn(v,n)}
  >
    <${ua} ...${{typed:a,type:i,at:m,move:d,take:h}} count=${u.length} label=${s(`field.${t}`)} />
    <div role="listbox" id="choices" aria-label=${s(`field.${t}`)} ref=${f}>
      ${u.map((v,x)=>l`<div
          class="o"
          role="option"
          id=${`choice-${x}`}
          key=${v.key}
          aria-selected=${x===m}
          onPointerMove=${()=>d(x)}
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
        onChange=${k}
      />
    </div>`}
  </${U}>`}function ob(){let e=H(R.value,7-yt(R.value));return[["today",R.value],["tomorrow",H(R.value,1)],["friday",H(R.value,(11-yt(R.value))%7||7)],["monday",e],["month",H(R.value,30)],["never",null]]}var rb={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},mf=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],sb=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],ab={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},ib={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},lb=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),cb=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),ub=new Set(["in","dans","en"]),db=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),ff=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),pf=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),mb=new Set(["do","so"]);function $f(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:F(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},a=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>F(h)===f.slice(1));$&&a("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&bb(rb,f.slice(1));p&&a("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&gb(i,f.slice(1));$&&a("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=pb(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:fb(r)}function fb(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function pb(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&lb.has(e[i-1].word)&&!n(e[i-1]),u=$b(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-d,u.count+d,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function $b(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:x})=>x),m=ab[a];if(m!==void 0)return{count:1,day:H(n,m),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:H(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:H(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:H(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(d)return ma(1,Er(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return ma(1,hf(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Ao(i))return $l(2,Ao(i),+p[1],c,n);if(p&&i==="de"&&c&&Ao(c))return $l(3,Ao(c),+p[1],u,n);let h=Ao(a)&&i?$.exec(i):null;if(h)return $l(2,Ao(a),+h[1],c,n);if(ub.has(a)&&i&&c)return hb(ib[i]??+i,c,n);if(cb.has(a)&&i)return vb(i,n);let k=mf.findIndex(x=>x.includes(a.replace(/\.$/,"")));if(k<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!mb.has(v)))))return{count:1,day:H(n,(k-yt(n)+7)%7||7),last:v.length<6,inside:!0}}function hb(e,t,n){if(e>0&&e<1e3)return db.has(t)?{count:3,day:H(n,e)}:ff.has(t)?{count:3,day:H(n,7*e)}:pf.has(t)?{count:3,day:vf(n,e)}:void 0}function vb(e,t){let n=H(t,7-yt(t)),o=mf.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:H(n,o)}:ff.has(e)?{count:2,day:n}:pf.has(e)?{count:2,day:vf(`${t.slice(0,7)}-01`,1)}:void 0}function $l(e,t,n,o,r){return/^\d{4}$/.test(o??"")?ma(e+1,Er(Number(o),t,n)):ma(e,hf(void 0,t,n,r))}var ma=(e,t)=>t?{count:e,day:t}:void 0;function hf(e,t,n,o){if(e)return Er(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=Er(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function Er(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function vf(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=Er(o,n%12+1,r);if(a)return a}}var Ao=e=>sb.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function gb(e,t){let n=e.find(({name:o})=>F(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var bb=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Tr(e,t={},n){let o=od(),r=z.value,a=t.team??o.team??r[0],i=x=>Lt((x??a)?.id??""),c=ut.value.split("-")[0],u=$f(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:m,title:d,...f}=u,$=f.team??a,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:k,stage:v}=p;return h&&!i($).some(({id:x})=>x===h.id)&&(p.assignee=null),k&&(p.labels=k.filter(({id:x})=>mt($.id).some(g=>g.id===x))),v&&!kt($.id).some(({id:x})=>x===v.id)&&delete p.stage,{draft:p,marks:m}}function hl({team:{id:e,key:t,name:n},...o}){fd({...o,team:{id:e,key:t,name:n}})}function gf(){let[e,t]=_(""),[n,o]=_(()=>new Set),r=T(null),a=z.value;if(!a.length)return null;let{draft:i,marks:c}=Tr(e,{},n),u=d=>{d.preventDefault();let{draft:f}=Tr(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();hl(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${w} name="plus" />
    <${vl} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:d})=>d==="team")||a.length>1)&&l`<${cn}
        mark=${c.find(({field:d})=>d==="team")}
        unmark=${m}
      >
        <${w} name="team" />
        ${i.team.name}
      </${cn}>`}
      ${i.assignee&&l`<${cn} mark=${c.find(({field:d})=>d==="assignee")} unmark=${m}>
        <${te} user=${i.assignee} mute />
        ${i.assignee.name}
      </${cn}>`}
      ${i.priority&&l`<${cn} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${se} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${cn}>`}
      ${i.dueDate&&l`<${cn} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${w} name="calendar" />
        ${s.day(i.dueDate)}
      </${cn}>`}
      ${i.labels?.map(d=>l`<${Vn} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function vl({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1}){let i=T(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};j(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${s("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
    <input
      ref=${e}
      name="title"
      autofocus=${a}
      maxlength="200"
      autocomplete="off"
      aria-label=${s("quick.label")}
      placeholder=${s("quick.placeholder")}
      value=${t}
      onInput=${K(n)}
      onScroll=${c}
    />
    <div class="mirror" ref=${i} aria-hidden="true">${u}</div>
  </div>`}var cn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${w} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function bf(){let[e,t]=_(""),[n,o]=_(()=>new Set),[r,a]=_(Oi.peek()),i=T(null),{draft:c,marks:u}=Tr(e,r,n),m=()=>{oe.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,k)=>{let v=u.find(x=>x.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...k})},$=h=>{h.preventDefault();let{draft:k}=Tr(i.current?.value??"",r,n);if(!k.title)return i.current?.focus();hl(k),m()},p=Lt(c.team.id);return l`<${U} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${m}>
          <${w} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${vl} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${gl}
          name="team"
          value=${c.team.id}
          options=${z.value.map(({id:h,name:k})=>[h,k])}
          choose=${h=>f("team",{team:z.value.find(k=>k.id===h)})}
        />
        <${gl}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:k})=>[h,k])]}
          choose=${h=>f("assignee",{assignee:p.find(k=>k.id===h)??null})}
        />
        <${gl}
          name="priority"
          value=${c.priority??"MEDIUM"}
          options=${Pt.toReversed().map(h=>[h,s(`priority.${h}`)])}
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
            onChange=${K(h=>f("dueDate",{dueDate:h||null}))}
          />
        </label>
      </div>
      ${c.labels?.length?l`<p class="labels">
            <span class="sr">${s("field.labels")}: </span>
            ${c.labels.map(h=>l`<${Vn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${yb.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${U}>`}var yb=["priority","assignee","due","team"],gl=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${K(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var kb={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function kf({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${yf(t)}</mark>`:yf(t))}var yf=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>kb[n]);var xf=7,wb=150,xb=200;function _f(){let[e,t]=_(""),[n,o]=_(null),[r,a]=_(new Map),i=T(la()).current,c=g=>g.trim()?_b(g,r):[],u=g=>at.filter(S=>!S.silent&&it(S,i)&&F(wf(S,i)).includes(F(g.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(g=>g.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{oe.value=""},k=g=>{h(),g&&queueMicrotask(()=>"run"in g?St(g,i):Nt(g))};D(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,S=ee=>{g||(o(p.current),a(ee))},A=setTimeout(()=>Eb(e).then(S,()=>{}),wb);return()=>{g=!0,clearTimeout(A)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let S=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(S&&f.length)g.preventDefault(),o(f[($+S+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let A=g.target.value;k(A===e?f[$]:c(A)[0]??u(A)[0])}},x=(g,S,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${S}`}
    key=${A.id}
    aria-selected=${S===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>k(A)}
  >
    ${g}
  </div>`;return l`<${U} class="pal" label=${s("palette.title")} close=${h}>
    <input
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${f.length?`option-${$}`:void 0}
      aria-label=${s("palette.title")}
      placeholder=${s("palette.placeholder")}
      value=${e}
      onInput=${K(g=>{t(g),o(null)})}
      onKeyDown=${v}
    />
    <div id="options" role="listbox" aria-label=${s("palette.results")}>
      ${m.length>0&&l`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${s("palette.tasks")}</h3>
        ${m.map((g,S)=>x(l`
              <${se} kind="status" value=${g.status} mute />
              <span>${g.title} <${Sb} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,S,g))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${d.map((g,S)=>x(l`
              <span>${wf(g,i)}</span>
              <span class="end">${g.keys&&Qe(g.keys).map(A=>l`<kbd>${A}</kbd> `)}</span>
            `,m.length+S,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${U}>`}var wf=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function _b(e,t){let n=F(e.trim()).split(/\s+/),o=[...po()].filter(vt).filter(u=>{let m=F(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(q).filter(u=>u!=null),a=new Map([...o,...r].map(u=>[u.id,u])),i=Jt.peek()?.id,c=u=>(F(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(de(u)?1:0);return[...a.values()].sort((u,m)=>c(m)-c(u)).slice(0,xf)}var Sb=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${kf} snippet=${e.snippet} /></small>`;async function Eb(e){let t=e.trim().slice(0,xb),n=async a=>(await E(Au,{text:t,filter:a,first:xf})).search?.nodes??[],{team:o}=Ts.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return gs(r.map(a=>a.task)),new Map(r.map(({task:a,matches:i})=>[a.id,i.find(({field:c})=>!Tb.has(c))]))}var Tb=new Set(["KEY","TITLE"]);var Ab={assigneeId:"assignee",teamId:"team"},Ib=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function Tf({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Ab[i.field]??i.field})).filter(({field:i},c,u)=>!Ib.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Db(i,u)),o={who:Rb(e.actor),task:t?s("feed.this"):Nb(e),what:Lb(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return Cb(n[0],o);if(e.name==="task.updated")return Ce("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?Ce("feed.other",{...o,name:e.name}):Ce(a,o)}function Db(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function Cb({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?Ce(`feed.${t}`,{...r,to:Ef("status",String(t))}):e==="priority"?Ce("feed.priority",{...r,to:Ef("priority",String(t))}):e==="assignee"?Ce(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===y.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?Ce(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Ob(Sf(n),Sf(o),r):e==="stage"?Ce(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?Ce("feed.arranged",r):e==="title"?Ce("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?Ce("feed.moved",{...r,to:l`<b>${o}</b>`}):Ce("feed.changed",{...r,fields:s(`field.${e}`)})}function Ob(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?Ce("feed.changed",{...n,fields:s("field.labels")}):Ce(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Sf=e=>e?.split(", ")??[],Rb=e=>l`<b>${e?e.id===y.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Ef=(e,t)=>l`<b><${se} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Nb(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Lb({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...dt.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function bl(){let e=re.value==="sync"&&ir.value?"offline":re.value;return e==="sync"?ar.value?s("line.saving"):s("line.sync"):e==="offline"&&ar.value?s("line.waiting",{n:ar.value}):s(`line.${e}`)}var Af="taskflow.live",bt=b(localStorage.getItem(Af)==="folded");function Mb(){bt.value=!bt.value,localStorage.setItem(Af,bt.value?"folded":"")}var If=()=>l`<aside aria-label=${s("live.label")} class="rail"><${Ar} /></aside>`;function Ar({class:e=""}){return l`<div class="live ${e} ${bt.value?"folded":""}">
    <header>
      <h2><${yl} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${re.value}>${bl()}</span>
      <button
        class="icon"
        aria-label=${s(bt.value?"live.unfold":"live.fold")}
        title=${s(bt.value?"live.unfold":"live.fold")}
        aria-expanded=${!bt.value}
        onClick=${Mb}
      >
        <${w} name=${bt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!bt.value&&l`<${Pb} /><${Ub} />`}
  </div>`}function yl(){let e=re.value==="sync"?"":re.value==="offline"?"off":"busy";return l`<i key=${Us.value} class="pulse ${e} ${Us.value?"beat":""}" />`}function Pb(){let e=Ad(xt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${kl} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function kl({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${te} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Tf} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Ub(){let e=(Se.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=lt();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${kr} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var qb=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Df(){if(!Oe.value.size)return null;let e=ul();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${qb.flatMap(([t,n])=>at.filter(o=>o.id===t&&(t!=="stage"||it(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!it(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>St(t,e)}
        >
          <${w} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${tn}>
        <${w} name="close" />
      </button>
    </div>
  </section>`}var Fb={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function wl({id:e}){return Fn.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Fn.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${Fm(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${Je.value?.id===t.id?"page":void 0}
          >
            <${w} name=${Fb[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var Hb=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],Bb=8,Cf=new Set(["team","settings","instance","trash","overview"]);function Of(){let e=_e.value.filter((n,o)=>o<Bb||n.key===Zt.value),t={inbox:Te.value,today:Se.value&&Se.value.overdue+Se.value.dueToday,tasks:Se.value&&Se.value.pending+Se.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Mn.value&&Z.value.name==="task"}>
    <a class="brand" href=${Ee("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{oe.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${w} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${Qe("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${Hb.map(([n,o])=>l`<li key=${n} class=${Cf.has(n)?"roomy":""}>
              <${fa}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!Se.value?.overdue}
              />
            </li>`)}
        ${y.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${fa} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{oe.value="palette"}}
          >
            <${w} name="find" />
            <span>${s("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${Cf.has(B.value.name)?"page":void 0}
            onClick=${()=>{oe.value="more"}}
          >
            <${w} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${_e.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${_i("")} title=${s("any.team")} aria-current=${Zt.value?void 0:"true"}>
            <${w} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${_i(n.key)}
                aria-current=${n.key===Zt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${wl} id="side-views" />
    <div class="foot">
      <${fa} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${w} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${te} user=${y.value} mute />
        <div><strong>${y.value?.name}</strong><small>${y.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${ur}>
          <${w} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>Yt()}
        >
          <${w} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function fa({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Ee(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${B.value.name===e?"page":void 0}
  >
    <${w} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function Rf(){let e=()=>{oe.value=""},t=o=>()=>{e(),o()},n=y.value?.role==="ADMIN";return l`<${U} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${fa} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${wl} id="more-views" /></div>
    <button class="nav" onClick=${t(ur)}><${w} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>Yt())}>
      <${w} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${U}>`}function Nf(){let e=Rs.value.map(i=>ie(i).value).filter(i=>i!==null),t=()=>{oe.value=""},n=()=>{t(),queueMicrotask(()=>dl(e))},o=e.reduce((i,{commentCount:c})=>i+c,0),r=e.reduce((i,{attachmentCount:c})=>i+c,0),a=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${U} class="small" labelledby="delete-title" close=${t}>
    <div class="pad">
      <h2 id="delete-title">${s("delete.sure",{what:a})}</h2>
      ${o>0&&l`<p>${s("delete.comments",{n:o})}</p>`}
      ${r>0&&l`<p>${s("delete.files",{n:r})}</p>`}
      <div class="actions">
        <button class="btn quiet" onClick=${t}>${s("cancel")}</button>
        <button class="btn danger" onClick=${n}>${s("command.delete")}</button>
      </div>
    </div>
  </${U}>`}function Lf(){let e=On.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${On.value.map(({id:t,text:n,bad:o,undo:r,to:a})=>l`<div class="toast" key=${t}>
        <span>${a?l`<a href=${a}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{Rn(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>Rn(t)}>
          <${w} name="close" />
        </button>`}
      </div>`)}
  </div>`}var Kb=`mutation ConfirmAgain { requestEmailConfirmation { ${P} } }`;function Mf(){let[e,t]=_(!1),n=y.value?.email,o=async()=>{await fe(Kb,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var pa=36e5,Pf="09:00",Gb=3;function $a(e){let t=Math.ceil((Date.now()+Gb*pa)/pa)*pa,n=H(R.value,7-yt(R.value));return[...lo(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",co(H(R.value,1),Pf)],["week",co(n,Pf)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function ha({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},m=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},d=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(co($,p)))};return l`<${U}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>Wn(f,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${m}>
      ${n.map(({key:f,icon:$,text:p,aside:h,take:k},v)=>l`<button
          class="o"
          role="menuitem"
          key=${f}
          autofocus=${v===0}
          onClick=${()=>u(k)}
        >
          <${w} name=${$} />
          <span>${p}</span>
          ${h&&l`<span class="end sm">${h}</span>`}
        </button>`)}
    </div>
    <form class="o pick-time" onSubmit=${d}>
      <input
        class="input"
        type="datetime-local"
        name="until"
        aria-label=${s("later.pick")}
        min=${uo(Date.now()+6e4)}
        max=${i?uo(Date.now()+i*24*pa):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${U}>`}var jb=[1,2,7];function Uf(){let e=qn.value,t=e&&ie(e.id).value;if(!t)return null;let n=o=>ji(t,{at:o});return l`<${ha}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...$a(n),...Wb(t)]}
    take=${n}
    close=${()=>{qn.value=null}}
  />`}function Wb(e){let t=e.dueDate;return jb.filter(n=>!t||H(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(co(H(t,1-n),"00:00")):s("reminder.noDue"),take:()=>ji(e,{beforeDue:`P${n}D`})}))}function xe(e){let[t,n]=_({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await Vb(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function Vb(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=X(a):o||=X(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=ve(r)}return{errors:n,whole:o}}function M({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=lt(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=a;return l`<div class="field">
    <div class="top-line"><label for=${u}>${t}</label>${r}</div>
    <${d}
      class="input"
      id=${u}
      name=${e}
      aria-invalid=${o?"true":void 0}
      aria-describedby=${m}
      ...${c}
    >
      ${i}
    </${d}>
    ${n&&l`<p class="hint" id=${`${u}-hint`}>${n}</p>`}
    ${o&&l`<p class="error" id=${`${u}-error`} role="alert">${o}</p>`}
  </div>`}var ge=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var xl=({owner:e,team:t})=>e?.id===y.value?.id||t!==null&&(t.myRole==="ADMIN"||y.value?.role==="ADMIN");function un(){let e=Je.value;if(!Bn.value)return null;let t=()=>{oe.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${_o.value}
      title=${_o.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${w} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=Bn.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await fe(Zs,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await Hn()};return l`
    ${qm.value&&xl(e)&&l`<button
      class="btn quiet"
      onClick=${n}
      disabled=${_o.value}
    >
      <${w} name="save" />
      <span>${s("views.update")}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
      <${w} name="pen" />
      <span>${s("views.this")}</span>
    </button>
  `}var va=()=>{oe.value=""};function Ff(e){let t=new URLSearchParams(B.peek().query);e?t.set("saved",e):t.delete("saved"),ps(t)}function Hf(){let[e]=_(Je.peek()),[t,n]=_(!e),[o]=_(Y("view")),r=t||e?.owner?.id===y.value?.id,a=!t&&e!==void 0&&!xl(e),i=xe(async({name:u,teamId:m=""})=>{let{layout:d="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=Bn.peek()??{};if(t||!e){let v={name:u,teamId:m||null,layout:d,filter:f,orderBy:$,groupBy:p},{createView:x}=await E(Om,{input:v,key:o});return x.view&&await qf(x.view.id,s("views.saved",{view:x.view.name})),x}let h={name:u,expectedVersion:e.version,...r&&{teamId:m||null}},{updateView:k}=await E(Zs,{id:e.id,input:h});return k.errors.length||await qf(e.id,s("views.updated",{view:String(u)})),k}),c=async()=>{!e||!await fe(Rm,{id:e.id},s("views.deleted",{view:e.name}))||(va(),Ff(""),await Hn())};return l`<${U} class="small" labelledby="view-title" close=${va}>
    <form class="pad" onSubmit=${i.submit} novalidate>
      <h2 id="view-title">${t?s("views.save"):e?.name}</h2>
      <${ge} text=${i.whole} />
      ${a?l`<p>${s("views.theirs",{who:e?.owner?.name??s("feed.someone"),team:e?.team?.name})}</p>`:l`
            <${M}
              name="name"
              label=${s("views.name")}
              defaultValue=${t?"":e?.name}
              maxlength="100"
              required
              autofocus
              error=${i.errors.name}
            />
            ${r&&l`<${zb} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button type="button" class="btn quiet" onClick=${()=>n(!0)}>
          <${w} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${va}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${U}>`}async function qf(e,t){await Hn(),va(),Ff(e),C({text:t})}function zb({team:e,error:t}){let n=z.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${M} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${M}>`}var Yb=matchMedia("(prefers-reduced-motion: reduce)"),Bf=I(()=>Oe.value.size>0);function Kf({id:e,mark:t}){let n=ie(e).value,o=so(()=>we.value===e).value,r=so(()=>Oe.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!de(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Fe.value=e}}
      onClick=${u=>{!u.shiftKey&&!Bf.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Ci(e):cr(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>Ir(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${Bf.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?Ci(e):cr(e)}
      />
      <${dn} task=${n} kind="status" can=${n.can.changeStatus}>
        <${se} kind="status" value=${n.status} mute />
      </${dn}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${To} task=${n} most=${3} />
        <${Ws} task=${n} />
      </span>
      <${dn} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${wo} task=${n} />`:l`<${w} name="calendar" class="hint" />`}
      </${dn}>
      <${dn} task=${n} kind="priority" can=${n.can.update}>
        <${se} kind="priority" value=${n.priority} />
      </${dn}>
      <${dn} task=${n} kind="assignee" can=${n.can.assign}><${te} user=${n.assignee} /></${dn}>
    </div>
  </li>`}function dn({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{Ye.value={kind:t,ids:Gf(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var Gf=e=>Oe.peek().has(e)?[...Oe.peek()]:[e];function Ir(e,t){if(e.shiftKey)return;e.preventDefault(),Fe.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Ye.value={kind:"actions",ids:Gf(t),anchor:a?r:{x:n,y:o}}}function Io(){let e=T(null);return D(()=>Ze(t=>{Ds.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);Yb.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var Zb=200;function ga({query:e}){let t=T(0),[n,o]=_(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=K(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),Pe({q:r.current})},Zb)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function mn(){return z.value.length>0&&l`<button class="btn new" onClick=${()=>Ut()} aria-keyshortcuts="N">
      <${w} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function jf(){return z.value.length>0&&l`<button class="btn quiet" onClick=${()=>Ut()}><${w} name="plus" />${s("command.new")}</button>`}function Et(){let{query:e}=B.value,t=e.get("assignee"),n=o=>Pe({assignee:o});return l`
    ${_e.value.length>1&&l`<${Ht}
      name="team"
      query=${e}
      options=${_e.value.map(o=>[o.key,o.name])}
    />`}
    <div class="seg" role="group" aria-label=${s("today.whose")}>
      <button aria-pressed=${!t} onClick=${()=>n("")}>${s("today.everyone")}</button>
      <button aria-pressed=${t==="me"} onClick=${()=>n("me")}>${s("today.mine")}</button>
    </div>
  `}function Ht({name:e,query:t,options:n,first:o}){return l`<select
    class="input"
    aria-label=${s(`field.${e}`)}
    value=${t.get(e)??""}
    onChange=${K(r=>Pe({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function Do({query:e}){let t=dt.value.map(n=>[n.id,n.name]);return l`<${Ht}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function Co({query:e}){let t=e.get("label")??"",n=Qu(Jt.value?.id);if(!n.length&&!t)return null;let o=ws(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${Ht} name="label" query=${e} options=${a} />`}function Wf({query:e}){let t=e.get("stage")??"",n=kt(Jt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${Ht} name="stage" query=${e} options=${n} />`}function ba({query:e}){let t=Pt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${Ht} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function He(e,t,n){let o=Ls(e,t,n),r=Ot(()=>Rd(o)??new yo(e,t,n),[o]);return j(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>y.peek()?Ms(o,r):r.close()),[r]),r}function fn(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),m=a.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,k=()=>{let O=document.elementsFromPoint(d.x,d.y).find(ae=>ae.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(O??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let G=m?.getBoundingClientRect(),O=G?d.x>G.right-48?1:d.x<G.left+48?-1:0:0;if(O&&m){let ae=m.scrollLeft;m.scrollLeft+=O*9,m.scrollLeft!==ae&&k()}$=requestAnimationFrame(v)},x=G=>{if(d={x:G.clientX,y:G.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),k()}},g=G=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[O,ae]of ee)removeEventListener(O,ae,!0);f&&(addEventListener("click",_l,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",_l,!0)),t[G]())},S=G=>{G.key==="Escape"&&(f&&G.preventDefault(),g("cancel")())},A=G=>{f&&G.preventDefault()},ee=[["pointermove",x],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",S],["touchmove",A],...n?[["contextmenu",_l]]:[]];for(let[G,O]of ee)addEventListener(G,O,{capture:!0,passive:!1})}function _l(e){e.stopPropagation(),e.preventDefault()}function Vf(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of nt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>nt.indexOf(a.status)>nt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Tt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Dr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Oo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var Jb="";function Cr(e,t,n,o){let r=$=>q($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${q(t[n-1])?.rank??""}${Jb}`,u=o&&!Dr(e,o)?o:null;if(!a&&!i&&!u)return;let m={...a&&{afterId:a},...i&&{beforeId:i},...u&&zf(Oo(u))},d=e.key||e.title,f=u?Qb(d,u):s("did.arranged",{task:d});return Yf(e,m,{rank:c,...u&&Oo(u)},f,Xb(e))}var Qb=(e,t)=>t.stage?s("did.staged",{task:e,to:Tt(t)}):s(`did.${t.status}`,{task:e}),zf=e=>"stage"in e?{stageId:e.stage?.id}:e;async function Yf(e,t,n,o,r,a=Y("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};We(i,a,n);let u=r?{query:Nu,variables:{ids:[i]}}:void 0,{errors:m,found:d}=await qe(a,"moveTask",Ru,{id:i,input:t},[i],c,u);if(m.length)return C({bad:!0,text:s("did.refused",{what:o,why:X(m[0])})});let f=d?.tasks.pageInfo.endCursor??null;return r?ze(o,()=>r(f),`/t/${e.key}`):C({text:o})}function Xb(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let m=q(t);if(!m)return;let d={rank:o,...c},f=Y("change");We(t,f,d);let $=u&&await ey(i.id,t,u),p=m.status!==r||m.stage?.id!==a?.id,h={...$||ty(e),...p&&zf(c)};return Yf(m,h,d,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function ey(e,t,n){try{let{above:o,below:r}=await E(Lu,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function ty(e){let t=ys([{field:"RANK",direction:"ASC"}]),n,o;for(let r of po())r.id===e.id||!vt(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var ny=[{field:"RANK",direction:"ASC"}],oy=[{field:"UPDATED_AT",direction:"DESC"}],ka=I(()=>{let e=Jt.value?.stages??[],t=JSON.stringify([e,B.value.query.get("cancelled")]);return t!==Sl.key&&(Sl={key:t,columns:Vf(e,B.value.query.get("cancelled")==="1")}),Sl.columns}),Sl={key:"",columns:[]},Jf=e=>ka.peek().find(t=>t.id===e),Tl=e=>ka.peek().find(t=>Dr(e,t)),Re=b(null),ya=b({x:0,y:0,width:0}),pn=b("");function Qf({place:{query:e}}){let t=e.get("cancelled")==="1",n=ka.value,o=n.length>4?"many":n.length>3?"four":"",r=Io();return D(()=>{let a=be(()=>{r.current?.classList.toggle("carrying",Re.value!==null)});return()=>{a(),Re.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${Je.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${Et} /><${un} /><${mn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${ga} query=${e} />
      <${Do} query=${e} />
      <${ba} query=${e} />
      <${Co} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>Pe({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${sy} key=${a.id} column=${a} want=${ry(a,Ve(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${pn}</p>
    <${my} />
  </div>`}var ry=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function sy({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=He(t,de({status:o})?ny:oy,{size:50}),i=so(()=>cy(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,m=ay(a.ids.value),d=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${d}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${se} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${Tt(e)}</h2>
      <${ly} count=${a.ready.value?u:null} limit=${iy(t)?null:r?.limit} />
      ${de({status:o})&&z.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:Tt(e)})}
        title=${s("command.new")}
        onClick=${()=>Ut({status:o,...Oo(e)})}
      >
        <${w} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${V} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(f=>[...i===f?[l`<${Zf} key="slot" />`]:[],m.get(f)])}
            ${i===null&&l`<${Zf} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${le} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function ay(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${dy} key=${n} id=${n} />`])),t.current}var iy=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function ly({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function cy(e,t){let n=Re.value;if(!(n?.over.id!==e.id||!Xf(n,t)))return de(e)?n.before:t[0]??null}var Zf=()=>l`<li class="slot" />`;function Xf({id:e,over:t,before:n},o){let r=q(e);return!r||!Dr(r,t)?!0:de(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var ep=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),zn=(e,t)=>ep(e,t).map(n=>n.dataset.task??"");function uy(e,t,n){let o=ep(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function tp(e,t){let n=zn(t,"");return n[n.indexOf(e)+1]??null}function dy({id:e}){let t=ie(e).value,n=so(()=>Re.value?.id===e?Re.value.by:null).value;if(!t)return null;let o=`tk${de(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Fe.value=e}}
      onClick=${()=>Nt(t)}
      onPointerDown=${a=>t.can.changeStatus&&fn(a,{lift:i=>{let c=Tl(t);c&&(Re.value={id:e,over:c,before:tp(e,c),by:"pointer"}),ya.value=i},over:(i,c,{y:u})=>{let m=Jf(i);ya.value={...ya.value,...c},m&&$y(m,uy(m,e,u))},drop:()=>El(e),cancel:()=>rp(e)})}
      onContextMenu=${a=>Ir(a,e)}
      onKeyDown=${a=>fy(a,t)}
    >
      <${np} task=${t} />
    </button>
  </li>`}var np=({task:e})=>l`
    <p>${e.title}</p>
    <${To} task=${e} most=${5} />
    <div>
      <${se} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${wo} task=${e} />
      <${Ws} task=${e} />
      <${te} user=${e.assignee} />
    </div>
  `;function my(){let e=Re.value,{x:t,y:n,width:o}=ya.value;if(e?.by!=="pointer")return null;let r=q(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${np} task=${r} />
    </div>`}function fy(e,t){let n=Re.value?.id===t.id?Re.value:null;if(e.key===" "){if(e.preventDefault(),n)return El(t.id);t.can.changeStatus&&gy(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?hy(n,o):vy(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=ka.peek(),i=a.findIndex(({id:m})=>m===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=zn(c,t.id);Re.value={...n,over:c,before:u[op(n)]??null},pn.value=Tt(c),py(c)}else e.key==="Escape"?(e.preventDefault(),rp(t.id)):e.key==="Enter"&&(e.preventDefault(),El(t.id))}var py=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function $y(e,t){let n=Re.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Re.value={...n,over:e,before:t})}function op({id:e,over:t,before:n}){let o=zn(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function hy(e,t){if(!de(e.over))return;let n=zn(e.over,e.id),o=Math.max(0,Math.min(n.length,op(e)+t));Re.value={...e,before:n[o]??null},pn.value=s("board.spot",{column:Tt(e.over),at:o+1,n:n.length+1})}function vy(e,t){let{id:n}=e,o=Tl(e);if(!o)return;let r=zn(o,n),a=zn(o,"").indexOf(n)+t;!e.can.changeStatus||!de(e)||a<0||a>r.length||(Cr(e,r,a),pn.value=s("board.spot",{column:Tt(o),at:a+1,n:r.length+1}),pe(`.board [data-task="${n}"]`))}function gy(e){let t=Tl(e);t&&(Re.value={id:e.id,over:t,before:tp(e.id,t),by:"keys"},pn.value=s("board.lifted",{task:e.title,column:Tt(t)}))}function El(e){let t=Re.value,n=q(e);if(Re.value=null,!t||!n)return;let o=Jf(t.over.id);if(!o)return void(pn.value=s("board.cancelled"));pn.value=s("board.dropped",{task:n.title,column:Tt(o)});let r=zn(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);de(o)?Xf(t,r)&&Cr(n,a,i<0?a.length:i,o):en(n,Oo(o)),pe(`.board [data-task="${e}"]`)}function rp(e){Re.value=null,pn.value=s("board.cancelled"),pe(`.board [data-task="${e}"]`)}var by=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],yy=6,ky=4,pt=b(null),Or=b(""),sp=b("");function ip({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:R.value:`${o}-01`),c=Array.from({length:t?7:yy*7},(v,x)=>H(i,x)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),m=He({...Ve(e),from:c[0],to:c.at(-1)},by,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>ie(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=Io(),p=T(!1);p.current||=m.ready.value||!!m.failed.value,D(()=>()=>{pt.value=null},[]);let h=v=>Pe(t?{week:H(i,7*v)}:{month:Ey(o,v)}),k=v=>Pe({view:v,week:"",month:""});return wy(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${Et} /><${un} /><${mn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${w} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>Pe({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${w} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>k("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>k("week")}>${s("calendar.week")}</button>
      </div>
      <${Do} query=${e} />
      <${Co} query=${e} />
    </div>
    ${m.failed.value&&l`<${V} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${le} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${J} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${J}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${xy}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:ky}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,x])=>l`<span><kbd>${v}</kbd> ${s(x)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Or}</p>
  </div>`}function wy(e){let t=T(!1);j(()=>{!e||t.current||(t.current=!0,Mn.peek()&&fs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function xy({day:e,out:t,most:n,ids:o}){let r=pt.value,a=sp.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${z.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Ut({dueDate:e})}
    >
      <${w} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${_y} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{sp.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function _y({id:e}){let t=ie(e).value;if(!t)return null;let n=pt.value?.id===e,o=t.overdue&&de(t),r=a=>t.can.update&&fn(a,{lift:()=>{pt.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&(pt.value={id:e,over:i})},drop:()=>lp(e),cancel:()=>cp(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Fe.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>Ir(a,e)}
      onClick=${()=>Nt(t)}
      onKeyDown=${a=>Sy(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var ap={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function Sy(e,t){let n=pt.value?.id===t.id?pt.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),pt.value={id:t.id,over:t.dueDate},Or.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),lp(t.id);else if(n&&ap[e.key]){e.preventDefault();let o=H(n.over,ap[e.key]);pt.value={id:t.id,over:o},Or.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),cp(t.id))}function lp(e){let t=pt.value?.over,n=q(e);pt.value=null,!(!t||!n)&&(Or.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),en(n,{dueDate:t}),pe(`.cal [data-task="${e}"]`))}function cp(e){pt.value=null,Or.value=s("board.cancelled"),pe(`.cal [data-task="${e}"]`)}function Ey(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var up=`mutation Login($input: LoginInput!) { login(input: $input) { ${kn} } }`,Ty=`mutation Register($input: RegisterInput!) { register(input: $input) { ${kn} } }`,Ay="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Iy="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Dy=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${kn} session { id } }
}`,Cy=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Oy="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",Ry="query Registration { instance { registrationOpen } }";function At({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var Ny=()=>{let e=Z.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Al(e,t=Ny()){return e?.token&&(Xo(e),W(t,{replace:!0})),e}function dp(){let e=xe(async({email:t,password:n})=>Al((await De(up,{input:{email:t,password:n,cookie:!0}})).login));return l`<${At}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${Jo.value&&l`<p class="note" role="status">${s(Jo.value)}</p>`}
    <${ge} text=${e.whole} />
    <${M}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      autofocus
      required
      error=${e.errors.email}
    />
    <${M}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="current-password"
      required
      error=${e.errors.password}
      aside=${l`<a href="/forgot">${s("door.forgot")}</a>`}
    />
    <button class="btn wide" disabled=${e.busy}>${s("door.signIn")}</button>
  </${At}>`}function mp(){let[e,t]=_(!0);D(()=>{De(Ry,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=xe(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Al((await De(Ty,{input:c})).register,"/")});return l`<${At}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${ge} text=${o.whole} />
    <${M} name="name" label=${s("door.name")} autocomplete="name" autofocus required error=${o.errors.name} />
    <${M}
      name="email"
      label=${s("door.email")}
      type="email"
      autocomplete="username"
      required
      error=${o.errors.email}
    />
    <${M}
      name="password"
      label=${s("door.password")}
      type="password"
      autocomplete="new-password"
      required
      hint=${s("door.passwordHint")}
      error=${o.errors.password}
    />
    <button class="btn wide" disabled=${o.busy||!e}>${s("door.register")}</button>
  </${At}>`}function fp(){let[e,t]=_(""),n=xe(async({email:o})=>{let{requestPasswordReset:r}=await De(Iy,{email:o});return r.ok&&t(o),r});return l`<${At}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${ge} text=${n.whole} />
    <${M}
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
  </${At}>`}function pp(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??Z.peek().query.get("token")??location.hash.slice(1)),[t,n]=_("");D(()=>{W("/reset",{replace:!0}),e&&De(Cy,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(X(a))},()=>{})},[]);let o=xe(async({newPassword:r})=>{let{resetPassword:a}=await De(Dy,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await De(up,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&De(Ay,{id:a.session.id},{token:i.token}).catch(()=>{}),Al(i,"/")});return l`<${At}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${ge} text=${t?"":o.whole} />
    <${M}
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
  </${At}>`}function $p(){let[e]=_(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=_(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await De(Oy,{token:e});n(a.errors.length?"bad":"proved");let i=y.peek();i&&i.id===a.user?.id&&(y.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{W("/confirm",{replace:!0}),e&&o()},[]),l`<${At}
    title=${s("confirm.title")}
    form=${{submit:r}}
    after=${l`<p><a href="/">${s(y.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
    ${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
    ${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
    ${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t==="away"&&l`
      <p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
      <button class="btn wide">${s("confirm.again")}</button>
    `}
  </${At}>`}var Ly=365;function hp(){let e=Eo.value,t=e&&So.value.get(e.id);if(!t)return null;let n=r=>jm(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${ha}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...$a(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?uo(Date.parse(t.snoozedUntil)):""}
    days=${Ly}
    close=${()=>{Eo.value=null}}
  />`}var wa=new Map;function vp({id:e,occurredAt:t}){let n=`${e} ${t}`,o=wa.get(n)??b("");return wa.has(n)||(wa.set(n,o),My(e).then(r=>{o.value=r},()=>wa.delete(n))),o.value?`/team/${o.value}`:"/team"}async function My(e){let{node:t}=await E(sm,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var Py=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],Uy={SECURITY:"/settings",TRANSFER:"/settings"},qy=new Set(["MENTIONED","COMMENTED"]);function bp(){let e=ea.value,t=br.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{re.value==="sync"&&e.failed.peek()&&e.load()},[e,re.value]);let n=e.notices.value,o=Te.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${al.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>Pe({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${oa}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${Fy} key=${e.show} notices=${n} />`:l`<div class="card">
            <${J} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${J}>
          </div>`:!e.failed.value&&l`<${le} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${Py.map(r=>l`<span>${Qe(ca(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${hp} />
  </div>`}function Fy({notices:e}){let t=T(null),n=T(-1);j(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;ta.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${Hy} key=${a.id} notice=${a} />`)}
  </ul>`}function Hy({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:m}=e,d=n&&(ie(n.id).value??n),f={fresh:!i,open:n!==null&&we.value===n.id},$=["notice",...Object.entries(f).flatMap(([k,v])=>v?[k]:[])].join(" "),p=d?`${d.key} ${d.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(Fe.value=n.id)}}
  >
    ${o?l`<${te} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${gp} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${d&&l`<${se} kind="status" value=${d.status} mute /><code>${d.key}</code>`}
        <b>${d?d.title:e.title}</b>
      </${gp}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(k=>s(`reason.${k}`)).join(", ")}`}
        ${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
        ${" \xB7 "}
        <time datetime=${m}>${s.ago(m)}</time>
        ${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${Il}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>ra(e)}
      />
      <${Il}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>Xs(e,!c)}
      />
      <${Il}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:k})=>{Eo.value={id:t,anchor:k}}}
      />
    </span>
  </li>`}function gp({notice:e,children:t}){let n=By(e),o=()=>{e.readAt||ra(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function By(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?vp(e):t&&n&&qy.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:Uy[o[0]]??null}var Il=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${w} name=${t} />
</button>`;function Be(e,t=[],n){let[o,r]=_({data:null,failed:null}),a=T(0),i=Vc(()=>{let c=a.current+=1,u=m=>{c===a.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=Ze(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var Ky=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,Gy=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,jy=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${P} } }`,Wy=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${P} } }`,Vy=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${P} } }`,zy=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${P} } }`,Yy=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${P} ok transcript } }`,yp=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],Zy={SENT:"ok",RETRYING:"warm",FAILED:"bad"},xa=20;function kp(){return y.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${J} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${J}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${Jy} />
    <${Qy} />
    <${Xy} />
  </div>`}function Jy(){let[e,t]=_(""),[n,o]=_(xa),{data:r,failed:a,again:i}=Be(()=>E(Ky,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await fe(jy,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:d});await fe(f?Vy:Wy,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
        onInput=${K(t)}
      />
    </div>
    ${a?l`<${V} problem=${a} retry=${i} />`:r?l`<ul class="card people">
            ${r.users.nodes.map(m=>l`<li key=${m.id} class=${m.active?"":"off"}>
                <${te} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${s("admin.since",{when:s.date(lo(m.createdAt),{dateStyle:"medium"})})}
                  </small>
                </div>
                ${!m.active&&l`<span class="chip bad">${s("admin.inactive")}</span>`}
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:m.name})}
                  value=${m.role}
                  onChange=${K(d=>c(m,d))}
                >
                  ${["USER","ADMIN"].map(d=>l`<option value=${d} selected=${d===m.role}>${s(`userRole.${d}`)}</option>`)}
                </select>
                ${m.id!==y.value?.id&&l`<button
                  class="btn quiet"
                  onClick=${()=>u(m,!m.active)}
                >
                  ${s(m.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${m.name}</span>
                </button>`}
              </li>`)}
          </ul>`:l`<${le} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+xa))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Qy(){let[e,t]=_(""),[n,o]=_(xa),{data:r,failed:a,again:i}=Be(()=>E(Gy,{status:yp.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await fe(zy,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${K(t)}>
        <option value="">${s("any.status")}</option>
        ${yp.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${i}>${s("mail.refresh")}</button>
    </div>
    ${a?l`<${V} problem=${a} retry=${i} />`:r?r.emailDeliveries.nodes.length?l`<ul class="card people">
              ${r.emailDeliveries.nodes.map(u=>l`<li key=${u.id}>
                  <div class="who">
                    <strong>${u.subject}</strong>
                    <small>
                      ${u.to} · ${s.ago(u.sentAt??u.createdAt)} · ${s("mail.attempts",{n:u.attempts})}
                    </small>
                    ${u.error&&l`<small class="error">${u.error}</small>`}
                  </div>
                  <span class="chip ${Zy[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${J} title=${s("mail.none")}>${s("mail.noneHint")}</${J}></div>`:l`<${le} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+xa))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function Xy(){let[e,t]=_(null),n=xe(async({to:o})=>{t(null);let{sendTestEmail:r}=await E(Yy,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${ge} text=${n.whole} />
      <div class="inline">
        <${M}
          name="to"
          label=${s("mail.to")}
          type="email"
          defaultValue=${y.value?.email}
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
  </section>`}function wp(){return l`<div class="wrap">
    <div class="empty">
      <${w} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function _p({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var Dl=132,ek=20,Cl=28;function Sp({flow:e,width:t}){let n=tk(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Dl-ek,r=(t-Cl-6)/e.length,a=Math.min(26,r*.58),i=f=>Cl+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=s("flow.said",{days:e.length,completed:xp(e,"completed"),created:xp(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Dl}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${Cl} x2=${t} y1=${c(f)} y2=${c(f)} />
          <text class="y" x="16" y=${c(f)+4}>${s.number(f)}</text>
        `)}
    ${e.map((f,$)=>l`<g key=${f.date}>
        <title>${s("flow.day",{day:s.longDay(f.date),completed:f.completed,created:f.created})}</title>
        <rect
          class=${$===m?"now":""}
          x=${i($)-a/2}
          y=${c(f.completed)}
          width=${a}
          height=${o-c(f.completed)}
          rx=${Math.min(a/6,o-c(f.completed))}
        />
        ${(m-$)%u===0&&l`<text x=${i($)} y=${Dl-3}>
          ${s.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var xp=(e,t)=>e.reduce((n,o)=>n+o[t],0);function tk(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Ep="taskflow.numbers",Ro=b(localStorage.getItem(Ep)==="open");function Tp(){let e=pr(),t=()=>{Ro.value=!Ro.value,localStorage.setItem(Ep,Ro.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Ro.value?l`<${Ol} /><${Rl} />`:l`<dl class="card six ${$r()}">
          ${nk.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Ee(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Ro.value} onClick=${t}>
      <${w} name="live" />
      ${s(Ro.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var nk=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Ol(){let e=pr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${_p}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${$r()}">
    <${$t}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${$t}>
    <${$t}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${$t}>
    <${$t} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${kr} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${$t}>
    <${$t}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${$t}>
    <${$t}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${kr} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${$t}>
    <${$t} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${dt.value.slice(0,4).map(a=>l`<${te} user=${a} mute />`)}</div>
    </${$t}>
  </dl>`}function $t({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Ee(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function Rl(){let e=T(null),[t,n]=_(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&Se.value&&l`<${Sp} flow=${Se.value.flow} width=${t} />`}
    </div>
  </section>`}var ok=[{field:"CREATED_AT",direction:"DESC"}],Ap=12,rk=["title","assignee","priority","status"];function Ip(){let e=He({},ok,{size:Ap}),t=e.ids.value.slice(0,Ap);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${Ol} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${rk.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${sk} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${J} title=${s("tasks.none")}>${s("overview.none")}</${J}>`:!e.failed.value&&l`<${le} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${Rl} /><${Ar} class="page narrow card" />`}
  </div>`}function sk({id:e}){let t=ie(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var ak=2e3,Nl=new Set,Yn=null,_a=()=>{},Cp=0;function Sa(e){return Nl.add(e),()=>Nl.delete(e)}function Ll(){_a(),_a=rn(Eu,()=>({after:Yn}),{next:({events:e})=>ik(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Cp=setTimeout(Op,ak)}})}function ik(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Ll():Op();e.__typename==="StreamReady"&&!Yn&&Dp(null),Yn=e.cursor,e.__typename==="StreamEvent"&&Dp(e.event)}function Op(){Yn=null,Ll()}function Dp(e){for(let t of Nl)t(e)}ko(({inbox:e})=>{Yn||(Yn=e?.cursor??null,Ll())});I(()=>y.value?.id).subscribe(()=>{_a(),_a=()=>{},clearTimeout(Cp),Yn=null});var Rp=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,Np=`query ReadPreferences { preferences { ${Rp} } }`,Lp=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${P} preferences { ${Rp} } }
}`;var Rr=["IN_APP","EMAIL","PUSH"];function Mp(){let e=b(null),t=b(null),n=b([]),o=b({}),r=b(!1),a=I(()=>e.value&&n.value.reduce(($,{input:p})=>lk($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function m(){let $=i+=1;c=!0;try{let{preferences:p}=await E(Np,{});$===i&&L(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function d($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let k=await f(p);L(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:k},r.value=!k&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await E(Lp,{input:$})).updatePreferences;return p.length?X(p[0]):(e.value=h,c&&m(),"")}catch(p){return ve(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:m,save:d}}function lk(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var ck={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Pp=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],uk="account",dk={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Up({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=dk[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(pk),u=c.findIndex(d=>d.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let m=c[u].findIndex(d=>d===r.target);c[u+a]?.[m+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${Rr.map(r=>l`<th scope="col" key=${r}>
            <${w} name=${ck[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${mk(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${Rr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${fk} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function mk({notifications:e}){let t=Pp.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Pp,[uk,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function fk({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=Ml(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,m)=>{let d=Rr.filter(f=>f===u?m:n.includes(f));e.save(o,{notifications:[{reason:t,channels:d}]})};return l`<tr data-reason=${t}>
    <th scope="row">
      <span>${s(`told.${t}`)}</span>
      ${a&&!r&&l`<small id=${i}>${a}</small>`}
      ${r&&l`<small class="error" id=${i} role="alert">${r}</small>`}
    </th>
    ${Rr.map(u=>l`<td key=${u}>
        <label title=${s(`told.channel.${u}`)}>
          <input
            type="checkbox"
            data-channel=${u}
            aria-label=${`${s(`told.${t}`)}: ${s(`told.channel.${u}`)}`}
            aria-describedby=${i}
            aria-disabled=${Ml(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${m=>Ml(t,u)&&m.preventDefault()}
            onChange=${({currentTarget:m})=>c(u,m.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var Ml=(e,t)=>e==="SECURITY"&&t==="EMAIL",pk=e=>[...e.querySelectorAll("input")];var $k=["OFF","DAILY","WEEKLY"],hk=Array.from({length:24},(e,t)=>t),vk=[1,2,3,4,5,6,7],qp=["P1D","P2D","P3D","P7D","P14D"],gk={quietFrom:"20:00",quietUntil:"07:30"},bk=900,Hp=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${yk} preferences=${e} wanted=${t} />
  <${kk} preferences=${e} wanted=${t} />
  <${wk} preferences=${e} wanted=${t} />
</div>`;function No({label:e,hint:t,why:n,children:o}){let r=lt();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function yk({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${No}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${$k.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${Pl}
        label=${s("told.weekday")}
        value=${r}
        all=${vk.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${Pl}
        label=${s("told.hour")}
        value=${o}
        all=${hk.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${No}>`}function kk({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?gk:{quietFrom:null,quietUntil:null}),a=zt.value.replaceAll("_"," ");return l`<${No}
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
        <${Fp}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${Fp}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${No}>`}function wk({preferences:e,wanted:{remindBefore:t}}){let n=t&&!qp.includes(t)?[t]:[],o=[...qp,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${No} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${Pl}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${No}>`}var Pl=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function Fp({label:e,value:t,about:n,choose:o}){let[r,a]=_(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,bk,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function Bp({isMeant:e}){let[t]=_(Mp),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),Sa(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),j(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${Up} preferences=${t} wanted=${o} /></div>
          <${Hp} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${V} problem=${t.failed.value} retry=${t.read} />`:l`<${le} rows=${8} />`}
  </section>`}var Ul="id name service createdAt lastUsedAt error",Ea=`query PushDevices { instance { vapidKey } pushDevices { ${Ul} } }`,Kp=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${P} device { ${Ul} } }
}`,Gp=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${P} deletedId } }`,jp=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${P} device { ${Ul} } } }`;var ql="taskflow.push",Wp="/service-worker.js",Zn=b("");function Fl(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?Sk()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function Vp(e,t){return await Notification.requestPermission()!=="granted"?null:Jp(await Qp(e),t)}async function zp(){localStorage.removeItem(ql),Zn.value="",await(await(await navigator.serviceWorker?.getRegistration(Wp))?.pushManager.getSubscription())?.unsubscribe()}async function Yp(e){if(Zn.value="",!(xk()?.owner!==e||Fl()||Notification.permission!=="granted"))try{let{instance:t}=await E(Ea,{});t?.vapidKey&&await Jp(await Qp(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function Zp(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&W(e.open)})}async function Jp(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await E(Kp,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(ql,JSON.stringify({owner:t,device:i.id})),Zn.value=i.id),a}async function Qp(e){await navigator.serviceWorker.register(Wp);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&_k(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function xk(){try{return JSON.parse(localStorage.getItem(ql)??"null")}catch{return null}}function _k(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Sk=()=>/iPhone|iPad/.test(navigator.userAgent);function Xp(){let{data:e,failed:t,again:n}=Be(()=>E(Ea,{}),[Zn.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${V} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${Tk} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${Ek} vapidKey=${o} isOn=${r.some(({id:a})=>a===Zn.value)} again=${n} />`}
  </section>`}function Ek({vapidKey:e,isOn:t,again:n}){let[o,r]=_(!1),[,a]=_(0),i=e?Fl():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await Vp(e??"",y.peek()?.id??"");u?.errors.length?C({bad:!0,text:X(u.errors[0])}):u&&C({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),C({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function Tk({device:e,again:t}){let[n,o]=_(!1),r=e.id===Zn.value,a=async()=>{r&&await zp().catch(()=>{}),await fe(Gp,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await fe(jp,{id:e.id});c?.device&&!c.device.error&&C({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
  </li>`}var Ak=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${P} user { ${Vt} } }
}`,Ik=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${P} ok
  }
}`,Dk=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,e$=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${P} } }`,Ck=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${P} secret } }`,Ok=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${P} } }`,Rk=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${kn} } }`,Nk=["READ","WRITE","ADMIN"];function t$({place:e}){let t=Be(()=>E(Dk,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${y.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>Yt()}>${s("command.signOut")}</button></div>
    </header>
    <${Lk} />
    <${Mk} />
    <${Bp} isMeant=${e.key==="notifications"} />
    <${Xp} />
    <${Pk} keys=${o} />
    ${t.failed?l`<${V} problem=${t.failed} retry=${t.again} />`:l`
          <${Uk} rows=${n} keys=${o} again=${t.again} />
          <${Fk} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${mr}</p>
  </div>`}var It=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function Lk(){let e=xe(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await E(Ak,{input:{name:o,timeZone:r,locale:a,expectedVersion:y.peek()?.version}});return i.user&&(y.value=i.user,C({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=y.value?.timeZone??"UTC";return l`<${It} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${ge} text=${e.whole} />
      <${M}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${y.value?.name}
        error=${e.errors.name}
      />
      <${M}
        name="timeZone"
        label=${s("settings.zone")}
        as="select"
        hint=${s("settings.zoneHint")}
        error=${e.errors.timeZone}
      >
        ${[...new Set([n,"UTC",...t])].map(o=>l`<option value=${o} selected=${o===n}>${o.replaceAll("_"," ")}</option>`)}
      </${M}>
      <${M} name="locale" label=${s("settings.language")} as="select" error=${e.errors.locale}>
        ${Object.entries(ls).map(([o,r])=>l`<option value=${o} lang=${o} selected=${ut.value.split("-")[0]===o}>${r}</option>`)}
      </${M}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${It}>`}function Mk(){let[e,t]=_(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Ri(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${It} id="appearance" title=${s("settings.appearance")}>
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
  </${It}>`}var n$=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function Pk({keys:e}){let t=xe(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await E(Ik,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),C({text:s("settings.passwordChanged")})),i});return l`<${It} id="password" title=${s("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${y.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${ge} text=${t.whole} />
      <${M}
        name="currentPassword"
        label=${s("settings.currentPassword")}
        type="password"
        autocomplete="current-password"
        error=${t.errors.currentPassword}
      />
      <${M}
        name="newPassword"
        label=${s("door.newPassword")}
        type="password"
        autocomplete="new-password"
        hint=${s("settings.passwordHint")}
        error=${t.errors.newPassword}
      />
      <${n$} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${It}>`}function Uk({rows:e,keys:t,again:n}){let[o,r]=_(!1),a=c=>r(c.currentTarget.checked),i=async c=>await fe(e$,{id:c.id},s("settings.revoked"))&&n();return l`<${It} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${Hk(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${n$} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>Yt(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${It}>`}async function qk(e,t){let{login:n}=await De(Rk,{input:{email:y.peek()?.email??"",password:e,cookie:!0}});return n.token?(Xo(n),t&&await E(e$,{id:t.id}),null):n}function Fk({rows:e,session:t,again:n}){let[o,r]=_(""),[a,i]=_(!1),c=xe(async({name:d,scope:f,days:$,password:p},h)=>{let k=p?await qk(p,t):null;if(k)return k;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:x}=await E(Ck,{input:{name:d,scopes:[f],expiresAt:v}});return i(x.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),x.secret&&(h.reset(),r(x.secret),n()),x}),u=()=>navigator.clipboard?.writeText(o).then(()=>C({text:s("settings.copied")})),m=async d=>await fe(Ok,{id:d.id},s("settings.keyRevoked",{name:d.name}))&&n();return l`<${It} id="api-keys" title=${s("settings.keys")}>
    ${o&&l`<div class="note ok" role="status">
      <p>${s("settings.secretOnce")}</p>
      <div class="secret">
        <code>${o}</code>
        <button class="btn quiet" onClick=${u}>${s("settings.copy")}</button>
      </div>
    </div>`}
    ${e.length>0&&l`<ul class="card people">
      ${e.map(d=>l`<li key=${d.id}>
          <div class="who">
            <strong>${d.name}</strong>
            <small>
              <code>${d.prefix}…</code> · ${d.lastUsedAt?s("settings.lastUsed",{when:s.ago(d.lastUsedAt)}):s("settings.neverUsed")} · ${d.expiresAt?s("settings.ends",{when:s.date(d.expiresAt.slice(0,10),{day:"numeric",month:"short",year:"numeric"})}):s("settings.neverEnds")}
            </small>
          </div>
          ${d.scopes.map(f=>l`<span class="chip">${s(`scope.${f}`)}</span>`)}
          <button
            class="icon"
            aria-label=${s("settings.revokeKey",{name:d.name})}
            title=${s("settings.revokeKey",{name:d.name})}
            onClick=${()=>m(d)}
          >
            <${w} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${ge} text=${c.whole} />
      <div class="inline">
        <${M} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${M} name="scope" label=${s("settings.keyScope")} as="select">
          ${Nk.map(d=>l`<option value=${d}>${s(`scope.${d}`)}</option>`)}
        </${M}>
        <${M} name="days" label=${s("settings.keyEnds")} as="select" hint=${s("settings.keyEndsHint")}>
          ${[30,90,365].map(d=>l`<option value=${d} selected=${d===90}>${s("settings.inDays",{n:d})}</option>`)}
          <option value="">${s("settings.never")}</option>
        </${M}>
        ${a&&l`<${M}
          name="password"
          label=${s("door.password")}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${c.busy}>${s("settings.createKey")}</button>
      </div>
    </form>
  </${It}>`}var Hk=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var o$="taskflow.draft.",Bk=50,$n=e=>`${e}.new`,Nr=e=>`${e}.reply`,Lr=e=>`${e}.edit`,Hl=new Map;function Ke(e){let t=Kl(e),n=Hl.get(t);if(n)return n;let o=b(Bl(t)?.text??null);return Hl.set(t,o),o}function Ge(e,t){Ke(e).value=t;let n=Kl(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),Kk()}catch{}}En.add(async()=>{let e=Kl("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);Hl.clear()});var Kl=e=>`${o$}${y.peek()?.id}.${e}`;function Bl(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function Kk(){let e=Object.keys(localStorage).filter(n=>n.startsWith(o$));if(e.length<=Bk)return;let[t]=e.sort((n,o)=>(Bl(n)?.at??0)-(Bl(o)?.at??0));localStorage.removeItem(t)}var Gk=8e3,Dt=b([]);function Ta(e){let t=()=>{clearTimeout(r),Dt.value=Dt.peek().filter(i=>i.write!==e)},n=y.peek()?.id,o=(i=!1)=>{t(),a(),y.peek()?.id===n&&Xt({...e,keepalive:i})},r=setTimeout(()=>o(),Gk);Dt.value=[...Dt.peek(),{write:e,send:()=>o(!0)}];let a=ze(e.note.told,t)}function r$(){let e=Dt.peek().map(({write:t})=>t);for(let{send:t}of Dt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>E(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",r$);En.add(r$);var s$=I(()=>{let e=[...Ue.value,...Dt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),a$=e=>s$.value.has(e),Bt=e=>Ae(e).all.value?.filter(({id:t})=>!s$.value.has(t))??null;function i$(e,{id:t,filename:n}){let o=Y("change"),r={told:s("files.deleted",{name:n})};Ta({key:o,field:"deleteAttachment",query:Vs,variables:{id:t,key:o},taskIds:[e],note:r})}Qt(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void C({bad:!0,text:s("files.notDeleted",{why:X(n)})}):Ae(e).without(t.id));var Gl=20,jl=e=>`${e}.files`,l$=e=>e?.split(" ")??[];function Lo(e,t){let n=Ae(e),o=n.all.value;return l$(Ke(jl(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!a$(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Wl(e,t){Ge(jl(e),t.length?t.join(" "):null)}function Aa(e,t){Wl(e,[...new Set([...l$(Ke(jl(e)).peek()),t])])}var Ia=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Mr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var jk=3,Wk=5,Vk=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ne=b([]),Ca=b(""),zk=new Set(["waiting","sending","cut"]),Yk=I(()=>Ne.value.some(({state:e})=>zk.has(e))),Da=new Map,Vl=new Set,Po=(e,{place:t,commentId:n}={})=>Ne.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),Oa=(e,t)=>Po(e,t).filter(m$);function Ra(e){return Vl.add(e),()=>{Vl.delete(e)}}function Kt(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=Y("file"),c=a?s("files.folder"):Zk(e,r,n),u=c?"refused":"waiting",m=Qk(r),d={...n,id:i,key:Y("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Ne.value=[...Ne.peek(),d],d});return Na(),o.filter(({state:r})=>r==="waiting")}function zl(e){hn(e,{state:"waiting",sent:0,why:""}),Na()}function d$(e){let t=Ne.peek().find(n=>n.id===e);if(t){Zl(e),t.state!=="refused"&&h$(e);for(let n of Vl)n(e);Na()}}function Zk(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=wr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ne.peek().filter(c=>c.taskId===e&&m$(c));return c$(Yl(Ae(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&c$(Jk(e,n),Oa(e,n))>=Gl?s("files.fullComment",{n:Gl}):""}function Jk(e,{place:t,commentId:n}){return t?Lo(e,t):Yl((Ae(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var c$=(e,t)=>new Set([...e,...Yl(t)]).size,Yl=e=>e.map(({id:t})=>t),m$=({state:e})=>e!=="refused";function Qk({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Na(){let e=Ne.peek().filter(({state:n})=>n==="sending").length,t=Ne.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,jk-e))){let o=n.turn+1;hn(n.id,{state:"sending",turn:o}),Xk({...n,turn:o})}}async function Xk(e){try{if(await f$(e,Wk),!Mo(e))return;let t=Ae(e.taskId);if(t.arrived.add(e.id),e.place&&Aa(e.place,e.id),await t.loadIfOpen(),!Mo(e))return;Ca.value=s("files.arrived",{name:e.name}),Zl(e.id)}catch(t){Mo(e)&&ow(e,t)}finally{Na()}}async function f$(e,t){let n=await ew(e);if(!n||!Mo(e))return;let{status:o,text:r,seconds:a}=await tw(e,n);if(!(o===204||!Mo(e))){if(!t||o!==404&&!a)throw new Pr(r);a&&await nw(e.id,a),Mo(e)&&await f$(e,t-1)}}async function ew({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=Vk.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:m}=(await E(bm,{input:c,key:t})).createAttachment;if(!sw(e))h$(e);else if(!u)throw hn(e,{key:Y("change")}),new Pr(m.map(X).join(" "));return u?.upload??null}function tw({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",ut.peek()),c.upload.onprogress=({loaded:d})=>hn(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new ct(`HTTP ${d}`)):a({status:d,text:p?f.trim():s("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new ct("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Da.set(e,()=>c.abort()),c.send(t)})}function nw(e,t){return hn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{hn(e,{why:""}),n()},t*1e3);Da.set(e,()=>{clearTimeout(o),n()})})}var Pr=class extends Error{};function ow({id:e,taskId:t,name:n},o){let r=o instanceof ct,a=r?s("files.cut"):o instanceof Pr||o instanceof ue?o.message:"";hn(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=q(t);Ae(t).opened||C({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function hn(e,t){Ne.value=Ne.peek().map(n=>n.id===e?{...n,...t}:n)}function Zl(e){Ne.value=Ne.peek().filter(t=>t.id!==e),p$(e)}function p$(e){Da.get(e)?.(),Da.delete(e)}function $$(){for(let{id:e}of Ne.peek())Zl(e);Ca.value=""}function rw(){for(let{id:e,state:t,turn:n}of Ne.peek())t!=="waiting"&&t!=="sending"||(hn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),p$(e))}var sw=e=>Ne.peek().some(t=>t.id===e),Mo=({id:e,turn:t})=>Ne.peek().some(n=>n.id===e&&n.turn===t);function h$(e){E(Vs,{id:e,key:Y("change")},{keepalive:!0}).catch(()=>{})}re.subscribe(e=>{if(e==="sync")for(let{id:t}of Ne.peek().filter(n=>n.state==="cut"))zl(t)});be(()=>{let e=t=>t.preventDefault();if(Yk.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var u$=y.peek()?.id;I(()=>y.value?.id).subscribe(e=>{if(!e)return rw();e!==u$&&$$(),u$=e});En.add(async()=>$$());var Jn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ae(e).isStale()&&(r.preventDefault(),aw(e,t))}});async function aw(e,t){try{let n=await Ae(e).fresh(t);if(!n?.url)return void C({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){C({bad:!0,text:ve(n)})}}var Jl=b(null);function qr(e,t){Jl.value={taskId:e,id:t}}var Ur=()=>{Jl.value=null};function v$(){let e=Jl.value,t=e?(Bt(e.taskId)??[]).filter(rt):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Ur()},[e,n]),D(()=>Ur,[]),!e||n<0?null:l`<${iw} taskId=${e.taskId} pictures=${t} at=${n} />`}function iw({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=lw(e,o),u=f=>qr(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${U} class="lightbox" label=${o.filename} close=${Ur}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${Jn(e,o)}>
            <${w} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Ur} autofocus>
            <${w} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${f=>f.target===f.currentTarget&&Ur()}
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
      ${m&&l`
        <button class="icon turn before" aria-label=${s("files.previous")} onClick=${()=>u(-1)}>
          <${w} name="back" />
        </button>
        <button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
          <${w} name="next" />
        </button>
      `}
    </div>
  </${U}>`}function lw(e,{id:t,url:n}){let[o,r]=_({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Ae(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:ve(f)}));m===i.current&&r({of:t,...d,tried:!0})};return D(()=>{i.current+=1,Ae(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function La({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===y.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${cw} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,m=({currentTarget:d})=>{g$(d),i$(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${rt(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>qr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${Jn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${w} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${Jn(e.id,t)}>
      <${w} name="save" />
    </a>
    ${xm(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${m}
    >
      <${w} name="trash" />
    </button>`}
  </li>`}var cw=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>zs(e.id,t)}
        />`:l`<${w} name="file" />`}
  </span>`;function Ma({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{g$(d),d$(e)},m=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
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
      onClick=${()=>zl(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${w} name="close" /></button>
  </li>`}function g$(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];pe(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function b$({task:e}){let t=_m(e),n=Bt(e.id)??[],o=Po(e.id),r=st(e),a=wr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${Ca.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${Ql}
          label=${s("files.add")}
          take=${i=>Kt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${La} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${Ma} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${v$} />
  `}function Ql({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(mu(r))}
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
  `}var uw=300;function y$({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Gi(t).catch(()=>{}),uw)},m=[Sa(d=>(!d||d.task?.id===t)&&u()),Ze(d=>o&&d.task?.id===t&&u())];return()=>{clearTimeout(c);for(let d of m)d()}},[t,o]);let r=Im(n),a=xo.value?.id===t?xo.value.why:"",i=({currentTarget:c})=>{qn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=Vi(c),m=c.id===r?.id;return l`<li key=${c.id} class=${m?"next":""}>
          <${w} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${m&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>Wi(t,c)}
          >
            <${w} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${vt(e)&&!e.waiting&&l`<button
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
  </div>`}function k$({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Bt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!rt(a)||!t.body.includes(`(${a.id})`));return l`<${x$}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${Po(e.id,{commentId:t.id})}
  />`}var w$=({task:e,place:t})=>l`<${x$}
    label=${s("files.forComment")}
    task=${e}
    files=${dw(e,t)}
    coming=${Po(e.id,{place:t})}
  />`;function dw({id:e},t){let n=Lo(e,t);return(Bt(e)??[]).filter(o=>n.includes(o.id))}function x$({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${La} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${Ma} key=${r.id} upload=${r} />`)}
  </ul>`}var mw=6,fw=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Pa=(e,t)=>fw.exec(e.slice(0,t))?.[1]??null;function Xl(e,t){let n=F(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&F(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,mw)}function _$(e,t,n){let o=Pa(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var pw=512;function S$(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function E$(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&rt(r)?o.replaceChildren($w(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(hw(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function $w(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>qr(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),m=Math.min(1,pw/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>zs(e,n),u.src=n,c.className="picture",c.append(u),c}function hw(e,t,n){let{href:o,download:r,onClick:a}=Jn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var T$=e=>e.includes("data-attachment");var vw={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},gw=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),bw=/^(https?:|mailto:)/i,yw=/^H[1-6]$/,kw=/^file_[0-9a-z]{26}$/,A$=3;function Uo({html:e,taskId:t,under:n=A$}){let o=T(null),r=T$(e)?Bt(t):null;return j(()=>o.current?.replaceChildren(ww(e,n)),[e]),j(()=>{o.current&&r&&E$(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function ww(e,t=A$){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>I$(a,o))),n}function I$(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||gw.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>I$(a,t));if(kw.test(e.getAttribute("data-attachment")??""))return[S$(e,e.getAttribute("alt")??e.textContent??"")];let o=vw[e.tagName];if(!o)return n();let r=document.createElement(xw(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),_w(r,e),[e.tagName==="TABLE"?Ew(r):r])}function xw({tagName:e},t){return yw.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function _w(e,t){e instanceof HTMLAnchorElement&&Sw(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function Sw(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===y.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:bw.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Ew(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var Qn=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,qo=`${Qn} attachments { id } parent { id }`,D$=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${Qn} replies { ${Qn} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,C$=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${Qn} task { id } replies { ${Qn} } parent { ${Qn} replies { ${Qn} } }
    }
  }
}`,O$=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${wn} } pageInfo { hasNextPage endCursor } } }
}`,R$=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${qo} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Ua=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${qo} } } } }`,N$=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${Ua} comment { ${qo} } }
}`,L$=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${Ua} comment { ${qo} }
  }
}`,M$=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,P$=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Ua} comment { ${qo} } }
}`,U$=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Ua} comment { ${qo} } }
}`,q$=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var ec=1e4,Tw=9500;function Fr({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:m}){let d=Ke(t).value??r,[f,$]=_(!1),p=T(null),h=lt(),k=N=>{m?.(),Ge(t,N===r?null:N)},v=Iw(e,p,k),x=n?{commentId:n}:{place:t},g=Oa(e.id,x),S=!d.trim(),A=g.length>0,ee=()=>{let N=p.current?.value??d;!N.trim()||N.length>ec||Oa(e.id,x).length||($(!1),i(N,Lo(e.id,t)))},G=()=>{Ge(t,null),c?.()},O=N=>{if(v.onKey(N))return N.preventDefault();N.key==="Enter"&&(N.metaKey||N.ctrlKey)?(N.preventDefault(),ee()):N.key==="Escape"&&c&&(N.preventDefault(),c())},ae=N=>(m?.(),Kt(e.id,N,x)),ht=N=>{let $e=st(e)?io(N):[];if($e.length){N.preventDefault();for(let Gr of ae($e))rt({contentType:Gr.file.type})&&is(N.target,Ia(Gr))}},{isOver:et,...tt}=as(st(e)?ae:null);return D(()=>Ra(N=>{let $e=Ke(t).peek();$e?.includes(N)&&Ge(t,Mr($e,N))}),[t]),j(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${et?"over":""}"
    ...${tt}
    onSubmit=${N=>{N.preventDefault(),ee()}}
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
      value=${d}
      onInput=${({currentTarget:N})=>{k(N.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${O}
      onPaste=${ht}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((N,$e)=>l`<div
          class="o"
          role="option"
          key=${N.id}
          id=${`${h}-${$e}`}
          aria-selected=${$e===v.at}
          onPointerDown=${Gr=>{Gr.preventDefault(),v.choose(N)}}
        >
          <${te} user=${N} mute />
          <span>${N.name}</span>
          <span class="end sm">@${N.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Dw} task=${e} text=${d} />`}
    ${!n&&l`<${w$} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${S} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${st(e)&&l`<${Ql} label=${s("files.attach")} take=${ae} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${Aw(d,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${G}>${s("cancel")}</button>`}
        <button class="btn" disabled=${S||d.length>ec||A}>
          ${a} <kbd>${Qe("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Aw(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>Tw?s("talk.left",{n:ec-e.length}):s("talk.hint")}function Iw(e,t,n){let[o,r]=_(null),[a,i]=_(0),c=T(null),u=T(null),m=o===null?[]:Xl(Lt(e.team.id),o),d=()=>{let h=t.current,k=h&&h.selectionStart===h.selectionEnd?Pa(h.value,h.selectionStart):null;k!==c.current&&(c.current=null),k!==o&&i(0),r(c.current===null?k:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let k=_$(t.current.value,t.current.selectionStart,h);n(k.text),u.current=k.caret,f()};j(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let k=o===null?[]:Xl(Lt(e.team.id),Pa(h.target.value,h.target.selectionStart)??"");if(!k.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%k.length);else if(h.key==="ArrowUp")i((a+k.length-1)%k.length);else if(h.key==="Enter"||h.key==="Tab")$(k[Math.min(a,k.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(a,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function Dw({task:e,text:t}){let[n,o]=_({});return D(()=>{let r=!1;return E(q$,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(X).join(" ")}).catch(a=>({failed:ve(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Uo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var tc=new Date().toISOString();function Hr({parent:e,...t}){return{...t,parentId:e?.id??null}}function F$(e,t){let n=new Map(e);for(let a of t)Cw(n,a);let o=[...n.values()].sort(qa),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var qa=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Cw(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,Rw(r,o));let a=e.get(n.id);if(!a)return;let i=Ow(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function Ow(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return nc(e);if(t==="react")return{reactions:Nw(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??tc:null,resolvedBy:r?oc():null}}var nc=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??tc,can:{update:!1,delete:!1,resolve:!1}});function Rw({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:oc(),createdAt:r.at??tc,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function oc(){let{id:e,name:t}=y.peek();return{id:e,name:t}}function Nw(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==y.peek()?.id),a=n?[...r,oc()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var B$=["createComment","updateComment","deleteComment","resolveComment","react"],Fo=b(new Map),Lw=I(()=>[...Ue.value,...Dt.value.map(({write:e})=>e)].filter(({field:e})=>B$.includes(e))),K$=e=>Lw.value.filter(({taskIds:t})=>t[0]===e),rc=new Set;function G$(e){return rc.add(e),()=>rc.delete(e)}function Fa(e,t,n,o){let r=n?Nr(n):$n(e),a={id:Y("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};Ge(r,null),Wl(r,[]),Ha(e,"createComment",N$,{input:a},{at:new Date().toISOString()})}function ac(e,t,n,{back:o=!1}={}){if(Ge(Lr(t.id),null),cc(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Ha(e,"updateComment",L$,{id:t.id,body:n,version:t.version||void 0},r)}function j$(e,t){let n=Y("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Ta({key:n,field:"deleteComment",query:M$,variables:o,taskIds:[e],note:r})}function ic(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Ha(e,"resolveComment",P$,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function lc(e,t,n,o){Ha(e,"react",U$,{id:t.id,emoji:n,on:o},{})}function cc(e){let t=new Map(Fo.peek());t.delete(e)&&(Fo.value=t)}function Ha(e,t,n,o,r){let a=Y("change"),i=new Promise(c=>sc.set(a,c));Xt({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Ln(i)}var sc=new Map;Qt(B$,(e,t)=>{let n=t.comment?Hr(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of rc)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?Pw(e,o):Mw(e,n),sc.get(e.key)?.(t),sc.delete(e.key)});function Mw({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void C({text:o.told});e==="updateComment"&&r&&ze(o.told,()=>ac(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&ze(o.told,()=>ic(n,r,!t.resolved))}function Pw({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&H$(a.parentId?Nr(a.parentId):$n(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&H$(Lr(i),c),r.code==="CONFLICT"&&u&&!o.back){Fo.value=new Map([...Fo.peek(),[i,Hr(u)]]);return}C({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:X(r)})})}}function H$(e,t,n=[]){Ke(e).peek()===null&&Ge(e,t);for(let o of n)Aa(e,o)}var Uw=10,qw=4,Ba=class{constructor(t){this.taskId=t,this.comments=b(new Map),this.events=b([]),this.floor=b(null),this.moreEvents=b(!1),this.ready=b(!1),this.failed=b(null),this.news=b(null),this.threads=I(()=>F$(this.comments.value,K$(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[G$({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Ze(n=>n.subjectId===this.taskId&&this.putEvents([n])),ft(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await E(D$,{id:this.taskId,last:Uw,before:t}),o=n?.comments;return{comments:V$(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<qw;o+=1){let{task:r}=await E(O$,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(W$))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await E(C$,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...V$([o??r]).values()]}listen(){this.hush(),this.hush=rn(R$,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Hr(t.comment)]),t.name==="comment.created"&&t.actor?.id!==y.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([nc(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(W$),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||qa(i,t)>=0,o=this.threads.value.map(i=>({...Fw(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(Hw)]}},W$=({subjectType:e})=>e==="TASK",Fw=({createdAt:e,id:t})=>({createdAt:e,id:t}),Hw=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:qa(e,t);function V$(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var uc={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},z$=Object.keys(uc);function Y$({taskId:e,comment:t,can:n}){return z$.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${Bw}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>lc(e,t,r.emoji,!r.mine)}
    />`)}function Bw({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=lt(),c=t-o.length,u=s.list([...o.map(({name:m})=>m),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${uc[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function Z$({taskId:e,comment:t}){let[n,o]=_(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return j(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return a();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
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
      ${z$.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{lc(e,t,u,!m),a()}}
        >
          ${uc[u]}
        </button>`})}
    </span>`}
  </span>`}var Kw=5;function J$({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=_(!1),[c,u]=_(!1),[m,d]=_(!1),f=Nr(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-Kw-1),h=e.can.comment,k=()=>{i(!0),pe(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),pe(`[data-thread="${t.id}"] button`)},x=()=>{u(!0),pe(`[id="${n[0].id}"]`)};return $?l`<${Gw} first=${t} replies=${n} open=${k} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${w} name="check" />
      <span>${Q$(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${dc} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{ic(e.id,t,!t.resolvedAt),i(!1),pe(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${dc}>
    ${(n.length>0||m||Ke(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${x}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${dc} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(m||Ke(f).value!==null?l`<${Fr}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(g,S)=>{Fa(e.id,g,t.id,S),d(!1),pe(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),pe(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function Gw({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${w} name="check" />
    <span>
      <b>${fc(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${Q$(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function dc({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=_(!1),c=Lr(t.id),u=Fo.value.get(t.id),m=n===t.id;j(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),cc(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||Ke(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${pc(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:fc(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${te} user=${t.author} mute />
    <div>
      <header>
        <b>${fc(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${Ww} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${Fr}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{ac(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${jw} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${k$} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${Y$} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${Z$} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${mc} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${mc} name="link" icon="link" onClick=${()=>Vw(e,t)} />`}
          ${t.can.delete&&l`<${mc}
            name="delete"
            icon="trash"
            onClick=${()=>{zw(r.current),j$(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function jw({task:e,comment:t,place:n}){let o=Ke(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Uo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{Ge($n(e.id),[Ke($n(e.id)).peek(),o].filter(Boolean).join(`

`)),Ge(n,null),pe(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>Ge(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function Ww({clash:e,place:t,end:n}){let o=()=>{Ge(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var mc=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${w} name=${t} />
</button>`,fc=({author:e})=>e?pc(e)?s("you"):e.name:s("feed.someone"),pc=e=>e!==null&&e.id===y.value?.id;function Q$({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return pc(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function Vw(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),C({text:s("talk.copied")})}function zw(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];pe(o?`#${o.id}`:".talk-end textarea")}function X$({task:e}){let t=Ot(()=>new Ba(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{re.value==="sync"&&t.failed.peek()&&t.load()},[re.value]);let o=Yw(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${le} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${kl} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${J$} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${Zw} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Fr}
            key=${e.id}
            task=${e}
            place=${$n(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>Fa(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function Yw(e){let t=Z.value.query.get("comment"),[n,o]=_(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):C({bad:!0,text:s("talk.notHere")})).catch(a=>C({bad:!0,text:ve(a)}))},[e,t,r]),n===t?n:null}function Zw({kind:e,read:t}){let[n,o]=_(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>C({bad:!0,text:ve(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var Jw=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function $c(e){return e.split(Jw).map((t,n)=>n%2?Qw(t):t)}var eh=e=>$c(e).some(t=>typeof t!="string");function Qw(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:Q.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var Xw=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,ex=/<(?!\/?p>|br)/,tx=2;function hc({task:e,field:t,can:n}){let o=e[t]??"",r=nx(e,t==="description"?o:""),[a,i]=_(null),[c,u]=_(null),[m,d]=_(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=$o(e.id)?.version??0},k=async(O,ae)=>{let ht=t==="title"?O.replace(/\s+/g," ").trim():O;if(i(null),$.current=0,t==="title"&&!ht)return;let et=await en(e,{[t]:ht||null},{expectedVersion:ae||void 0,quiet:"conflict"}),tt=et.errors.find(N=>N.code==="CONFLICT");tt?u({mine:ht,theirs:tt.current?.[t]??$o(e.id)?.[t]??"",version:tt.currentVersion??0}):et.errors.length&&i(O)},v=O=>{let ae=O.target.value;ae!==o&&!p.current?k(ae,$.current):i(null),p.current=!1,$.current=0,d(!1)},x=O=>{O.key==="Escape"&&a!==null&&(O.preventDefault(),O.stopPropagation(),i(null),p.current=!0),O.key==="Enter"&&(t==="title"||O.metaKey||O.ctrlKey)&&(O.preventDefault(),O.target.blur())},g=O=>{O.key!=="Enter"||O.target!==O.currentTarget||(O.preventDefault(),O.currentTarget.querySelector("textarea")?.focus())},S=O=>{!n||O.target instanceof Element&&O.target.closest("a, button")||getSelection()?.toString()||d(!0)};j(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let A=O=>{let ae=n&&st(e)&&t==="description"?io(O):[];if(ae.length){O.preventDefault();for(let ht of Kt(e.id,ae))rt({contentType:ht.file.type})&&is(O.target,Ia(ht))}};D(()=>Ra(O=>{a!==null?i(Mr(a,O)):n&&o.includes(O)&&k(Mr(o,O),0)}),[a,o]);let ee=O=>{u(null),O&&c&&k(c.mine,c.version)},G={value:a??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:K(O=>{h(),p.current=!1,i(O)}),onBlur:v,onKeyDown:x,onPaste:A,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${G} />
        </div>`:a===null&&!m&&(r||eh(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${S}>
              ${r?l`<${Uo} html=${r} taskId=${e.id} under=${tx} />`:$c(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${s("sheet.edit")}
              title=${s("sheet.edit")}
              onClick=${()=>d(!0)}
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
            ...${G}
          />`}
    ${c&&l`<div class="clash" role="alert">
      <strong>${s("clash.title")}</strong>
      <span>${s("clash.theirs")}</span>
      <blockquote>${c.theirs||s("clash.nothing")}</blockquote>
      <span>${s("clash.mine")}</span>
      <blockquote>${c.mine||s("clash.nothing")}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>ee(!1)}>${s("clash.takeTheirs")}</button>
        <button class="btn" onClick=${()=>ee(!0)}>${s("clash.keepMine")}</button>
      </div>
    </div>`}
  `}function nx({id:e,waiting:t},n){let[o,r]=_({text:"",html:""}),a=Xw.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return E(Du,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&ex.test(o.html)?o.html:null}var ox=e=>e.can.delete&&(y.value?.role==="ADMIN"||Q.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function Ka({task:e}){let[t,n]=_(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>bo(e)}>
      ${s("command.restore")}
    </button>`}
    ${ox(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${U} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),$d(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${U}>`}
  </span>`}var th=6,rx=300;function nh({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>sa([e])}
  >
    <${w} name=${e.watching?"bell-on":"bell"} />
  </button>`}function oh({task:e}){D(()=>{let o=0,r=()=>E(Cu,{id:e.id}).then(({task:i})=>i&&ke(i),()=>{}),a=Ze(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,rx))});return()=>{clearTimeout(o),a()}},[e.id]);let t=sx(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice(th).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,th).map(o=>l`<${te} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function sx({watchers:e=[],watching:t}){let n=y.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function rh({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${ax} task=${e} />`}
      <${hc} task=${e} field="title" can=${t.update} />
      <dl>
        <${Xe} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${se} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${Xe}>
        ${kt(e.team.id).length>0&&l`<${Xe}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${w} name="board" />
          <span>${Mt(e.stage)?.name??s("stages.none")}</span>
        </${Xe}>`}
        <${Xe} task=${e} field="assignee" can=${t.assign} keys="A">
          <${te} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${Xe}>
        <${Xe} task=${e} field="due" can=${t.update} keys="D">
          <${w} name="calendar" />
          <span>${e.dueDate?l`<${wo} task=${e} />`:s("due.never")}</span>
        </${Xe}>
        <${Xe} task=${e} field="priority" can=${t.update} keys="P">
          <${se} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${Xe}>
        <${Xe} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${To} task=${e} mute />`:l`<${w} name="label" /><span>${s("labels.none")}</span>`}
        </${Xe}>
        <dt>${s("field.watchers")}</dt>
        <dd><${oh} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${y$} task=${e} /></dd>
        <${Xe} task=${e} field="team" can=${t.update&&z.value.length>1}>
          <${w} name="team" />
          <span>${e.team.name}</span>
        </${Xe}>
      </dl>
    </div>
    <${hc} task=${e} field="description" can=${t.update} />
    <${b$} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${X$} task=${e} />
  `}function ax({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${Ka} task=${e} />
  </div>`}function Xe({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Ye.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function sh(){let{key:e=""}=Z.value,[t,n]=_({key:e,id:null,gone:!1,failed:null}),o=vs(e)??(t.key===e?t.id:null),r=o?ie(o).value:null,a=async()=>{let f=(await E(Iu,{id:e})).task;if(Z.peek().key===e){if(!f)return o&&q(o)?.waiting?void 0:(o&&wt(o),n({key:e,id:o,gone:!0,failed:null}));ke(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),ft(a)),[e]),D(()=>{r?.key&&r.key!==e&&W(`/t/${r.key}`,{replace:!0})},[r?.key]),j(()=>{we.value=o},[o]);let c=ix(o??e,!!r),{isOver:u,...m}=as(r&&st(r)?f=>Kt(r.id,f):null),d=f=>{if(!r||!st(r)||f.defaultPrevented)return;let $=io(f);$.length&&(f.preventDefault(),Kt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${An}>
        <${w} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${nh} task=${r} /><${cx} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${An}>
          <${w} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${lx(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function ix(e,t){let n=T(null);return j(()=>{let o=document.activeElement,r=ot(o);return()=>{let a=we.peek();we.value=null,ml(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),j(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),j(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function lx(e,t,n){return e?l`<${rh} key=${e.id} task=${e} />`:t?.failed?l`<${V} problem=${t.failed} retry=${n} />`:t?.gone?l`<${J} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${J}>`:l`<${le} rows=${5} />`}function cx({task:e}){return["link","delete"].flatMap(t=>at.filter(n=>n.id===t&&it(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>St(t,[e])}
      >
        <${w} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var Xn=b(null),vc=b("");function ah(e,t){let n=ot(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!ux(e)||!q(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),a=e.currentTarget;fn(e,{lift:()=>{Xn.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<dx(a.querySelector(`[data-task="${d}"]`)));Xn.value={id:n,before:m??null}},drop:()=>{let i=Xn.value?.before??null;Xn.value=null,i!==(t[t.indexOf(n)+1]??null)&&lh(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{Xn.value=null}})}function ih(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?ot(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!q(o)?.can.changeStatus||(lh(o,t.filter(a=>a!==o),r),pe(`.row[data-task="${o}"] [data-go]`))}function lh(e,t,n){let o=q(e);o&&(Cr(o,t,n),vc.value=s("board.spot",{column:s("order.manual"),at:n+1,n:t.length+1}))}var ux=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function dx(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function vn({ids:e,label:t,arranged:n=!1}){let o=Io(),r=T(-1);j(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(d=>q(d)?.key.length??0)),i=d=>{r.current=e.indexOf(ot(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?Xn.value:null,m=n&&{onPointerDown:d=>ah(d,e),onKeyDown:d=>ih(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${Kf} key=${d} id=${d} mark=${u&&mx(d,u)} />`)}
  </ul>`}var mx=(e,t)=>e===t.id?"held":e===t.before?"next":"";var fx="\uFFFF",Br=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():fx}),ch={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:nt.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Pt.indexOf(e)}],assignee:({assignee:e})=>[Br(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[Br(e.id,e.name,"")],stage:({stage:e})=>{let t=Mt(e);return[Br(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>Br(t,n,"")):[Br("",void 0,s("labels.none"))],due:e=>[px(e)]},gc=Object.keys(ch);function px(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&de(e)?0:t?t<=R.value?1:t<=H(R.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function uh({ids:e,by:t}){let n=new Map;for(let r of e){let a=ie(r).value;for(let i of a?ch[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${vn} ids=${i} label=${a} />
    </section>`)}function dh({view:e}){let{data:t,failed:n,again:o}=Be(()=>E(Nm,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;D(()=>{for(let i of r?.nodes??[])ke(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(q);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${un} /></div>
    </header>
    ${n&&!r?l`<${V} problem=${n} retry=${o} />`:r?a.length?l`<${vn} ids=${a} label=${e.name} />`:l`<div class="card">
              <${J} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${J}>
            </div>`:l`<${le} rows=${8} />`}
  </div>`}var $x=["overdue","today","week","none"],hx=new Set(["q","status","priority","due","label","stage"]);function mh({place:e}){let t=Je.value;return t&&!Qs(t)?l`<${dh} view=${t} />`:l`<${vx} place=${e} />`}function vx({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ve(e),...n?{status:void 0}:!t&&{status:xr}},r=_t[e.get("sort")??"new"]??_t.new,a=He(o,r),i=gc.find(m=>m===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([m,d])=>hx.has(m)||m==="assignee"&&d!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${Je.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${Et} /><${un} /><${mn} /></div>
    </header>
    <${gx} query=${e} filtered=${u} />
    <${gf} />
    <${yx} list=${a} filtered=${u} arranged=${r===_t.manual&&!i} group=${i} />
  </div>`}function gx({query:e,filtered:t}){let n=()=>W(Ee("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${ga} query=${e} />
    <${Ht}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...nt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${Wf} query=${e} />
    <${ba} query=${e} />
    <${Do} query=${e} />
    <${Co} query=${e} />
    <${Ht} name="due" query=${e} options=${$x.map(o=>[o,s(`filter.${o}`)])} />
    <${bx} query=${e} />
    <${Ht} name="group" query=${e} options=${gc.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function bx({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${K(t=>Pe({sort:t==="new"?"":t}))}
  >
    ${Object.keys(_t).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function yx({list:e,filtered:t,arranged:n,group:o}){let r=T(null);return D(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${vc}</p>
    `}
    ${o?l`<${uh} ids=${e.ids.value} by=${o} />`:l`<${vn} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${J} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${J}>
    </div>`:l`<${le} rows=${8} />`}var kx=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${P} } }`,$h=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${P} }
}`,wx=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${P} } }`,xx={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},fh=1e6;function hh({team:e,runs:t}){let[n,o]=_(null),{stages:r,said:a,held:i,grip:c}=_x(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
    <header>
      <h2 id="columns-title">${s("columns.title")}</h2>
      <span class="num">${s.number(r.length)}</span>
    </header>
    ${u?l`<div class="card">
          <p class="dim sm columns-about">${s("columns.about")}</p>
          <ol class="people column-list">
            ${r.map((m,d)=>l`<li
                key=${m.id}
                data-drop=${m.id}
                class=${i===m.id?"held":""}
                aria-label=${m.name}
              >
                <button
                  class="icon grip"
                  data-grip=${m.id}
                  aria-label=${s("columns.grip",{column:m.name})}
                  title=${s("columns.grip",{column:m.name})}
                  ...${c(m,d)}
                >
                  <${w} name="grip" />
                </button>
                <${Ex} stage=${m} />
                <button
                  class="icon"
                  aria-label=${s("columns.delete",{column:m.name})}
                  title=${s("columns.delete",{column:m.name})}
                  onClick=${()=>o(m)}
                >
                  <${w} name="trash" />
                </button>
              </li>`)}
          </ol>
          <${Tx} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:m,name:d,status:f,color:$})=>l`<li key=${m}>
              <${se} kind="status" value=${f} color=${$} />
              <span>${d}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${Ax} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function _x(e){let[t,n]=_(null),[o,r]=_(null),[a,i]=_(""),c=T([]),u=T(Promise.resolve()),m=T(0),d=Sx(e,t),f=d.map(({id:h})=>h),$=({id:h,name:k},v)=>{let x=v.indexOf(h);n(v),i(s("board.spot",{column:k,at:x+1,n:v.length})),m.current+=1,u.current=u.current.then(async()=>{await fe($h,{id:h,input:{afterId:v[x-1]??null}}),await Le().catch(()=>{}),m.current-=1,m.current||n(null)})};return{stages:d,said:a,held:o,grip:(h,k)=>({onKeyDown:v=>{let x=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;x&&(v.preventDefault(),!(k+x<0||k+x>=f.length)&&($(h,ph(f,h.id,k+x)),pe(`[data-grip="${h.id}"]`)))},onPointerDown:v=>fn(v,{lift:()=>{c.current=f,r(h.id)},over:x=>{let g=c.current.indexOf(x??"");g<0||(c.current=ph(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==k?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function Sx(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var ph=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function Ex({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=_({}),[m,d]=_(null),f=lt(),$=v=>{u(({[v]:x,...g})=>g),d(x=>x?.field===v?null:x)},p=async(v,x)=>{let g=await vh($h,{id:t,input:{[v]:x,expectedVersion:i}});if(g)return d({field:v,why:g});await Le().catch(()=>{}),$(v)},h=(v,x)=>{if(v==="name"){let S=x.replace(/\s+/g," ").trim();return S===n?$("name"):p("name",S)}let g=x.trim()===""?null:Number(x);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=fh)?d({field:"limit",why:s("columns.badLimit")}):p("limit",g)},k=(v,x)=>({value:c[v]??x,"aria-invalid":m?.field===v?"true":void 0,"aria-describedby":m?.field===v?f:void 0,onInput:K(g=>u(S=>({...S,[v]:g}))),onBlur:({currentTarget:{value:g,validity:S}})=>S.badInput?d({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=x,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??xx[o]}
        onInput=${K(v=>u(x=>({...x,color:v})))}
        onChange=${K(v=>v!==r&&p("color",v))}
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
      ...${k("name",n)}
    />
    <span class="sm stands-for">
      <${se} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${fh}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${k("limit",a===null?"":String(a))}
    />
    ${m&&l`<p class="error" id=${f} role="alert">${m.why}</p>`}
  `}async function vh(e,t){try{let[{errors:n}]=Object.values(await E(e,t));return n.length?X(n[0]):""}catch(n){return ve(n)}}function Tx({team:e}){let t=xe(async({name:n,status:o},r)=>{let{createStage:a}=await E(kx,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Le()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${ge} text=${t.whole} />
    <${M} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${M} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${nt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${M}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function Ax({stage:e,stages:t,close:n}){let{data:o,failed:r}=Be(()=>E(fo,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=_(""),[c,u]=_(""),m=o?.tasks.totalCount,d=Ix(t,e),f=d.find(({id:p})=>p===a)??d[0],$=async()=>{let p=await vh(wx,{id:e.id,to:f?.id});if(p)return u(p);n(),await Le().catch(()=>{})};return l`<${U} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${ge} text=${c} />
      <p role="status">
        ${m===void 0?s(r?"columns.someHave":"loading"):m?s("columns.have",{n:m}):s("columns.empty")}
        ${(m||r)&&!f?` ${s("columns.stay",{status:s(`status.${e.status}`)})}`:""}
      </p>
      ${(m||r)&&f?l`<${M} name="to" as="select" label=${s("columns.goTo")} value=${f.id} onChange=${K(i)}>
            ${t.filter(p=>d.includes(p)).map(({id:p,name:h})=>l`<option value=${p} selected=${p===f.id}>${h}</option>`)}
          </${M}>`:null}
      <div class="actions">
        <button class="btn quiet" onClick=${n}>${s("cancel")}</button>
        <button class="btn danger" onClick=${$} disabled=${m===void 0&&!r}>
          ${s("command.delete")}
        </button>
      </div>
    </div>
  </${U}>`}function Ix(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var Dx=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${P} } }`,Cx=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${P} }
}`,Ox=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${P} } }`;function gh({team:e,runs:t}){let[n,o]=_(null),r=mt(e.id),a=z.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${ks.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${Rx} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${w} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${Nx} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Vn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${Lx} label=${n} close=${()=>o(null)} />`}
  </section>`}function Rx({label:e}){let[t,n]=_(null),[o,r]=_(null),a=async u=>{await fe(Cx,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Le(),n(null),r(null)},i=K(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?a({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
    <input
      type="color"
      list="label-colors"
      aria-label=${s("labels.colorOf",{label:e.name})}
      value=${o??e.color}
      onInput=${K(r)}
      onChange=${K(u=>u!==e.color&&a({color:u}))}
    />
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("labels.nameOf",{label:e.name})}
      value=${t??e.name}
      onInput=${K(n)}
      onBlur=${i}
      onKeyDown=${c}
    />
  `}function Nx({team:e,labels:t}){let[n,o]=_(""),r=xe(async({name:a,color:i},c)=>{let{createLabel:u}=await E(Dx,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Le()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${ge} text=${r.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${s("labels.color")}
      value=${n||vo(t)}
      onInput=${K(o)}
    />
    <${M} name="name" label=${s("labels.new")} maxlength="50" required error=${r.errors.name} />
    <button class="btn" disabled=${r.busy}>${s("quick.add")}</button>
  </form>`}function Lx({label:e,close:t}){let{data:n,failed:o}=Be(()=>E(fo,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await fe(Ox,{id:e.id},s("labels.deleted",{label:e.name}))&&await Le()};return l`<${U} class="small" labelledby="delete-label" close=${t}>
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
  </${U}>`}var bh=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],yh=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${P} }
}`,Mx=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${P} }
}`,Px=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${P} team { id key } }
}`,Ux=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${P} }
}`,qx=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${P} }
}`,Fx=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function ja(e,t,n){let o=await fe(e,t,n);return o&&await Le(),o}var Hx="Everybody who registers joins this team.",Bx=e=>e?.default&&e.description===Hx?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function kh(){let e=Q.value,t=e.find(({key:n})=>n===B.value.key)??_e.value.find(n=>n.default)??_e.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${Bx(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${K(n=>W(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${Kx} key=${t.id} team=${t} />`:l`<div class="card"><${J} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${J}></div>`}
    ${t&&l`<${hh} key=${t.id} team=${t} runs=${Ga(t)} />`}
    ${t&&l`<${gh} key=${t.id} team=${t} runs=${Ga(t)} />`}
    ${t&&Ga(t)&&l`<${jx} key=${t.id} team=${t} />`}
    <${Wx} />
  </div>`}var Ga=e=>e.myRole==="ADMIN"||y.value?.role==="ADMIN";function Kx({team:e}){let t=Ga(e)&&!e.archivedAt,n=(o,r)=>{let a=bh.find(i=>i===r);a&&ja(yh,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${te} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===y.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${K(a=>n(o,a))}
                >
                  ${bh.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>ja(Mx,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${w} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${Gx} team=${e} />`}
  </section>`}function Gx({team:e}){let[t,n]=_(""),o=t.trim().length<2?"":t.trim(),{data:r}=Be(()=>o?E(Fx,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>ja(yh,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
    <${M}
      name="person"
      label=${s("team.add")}
      hint=${s("team.addHint")}
      type="search"
      autocomplete="off"
      value=${t}
      onInput=${K(n)}
    />
    ${a.length>0&&l`<ul class="people">
      ${a.map(c=>l`<li key=${c.id}>
          <${te} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function jx({team:e}){let t=xe(async({name:n,description:o})=>{let{updateTeam:r}=await E(Ux,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Le(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${ge} text=${t.whole} />
      <${M} name="name" label=${s("team.name")} defaultValue=${e.name} required error=${t.errors.name} />
      <${M}
        name="description"
        label=${s("field.description")}
        defaultValue=${e.description??""}
        error=${t.errors.description}
      />
      <div class="actions">
        ${!e.default&&l`<button
          type="button"
          class="btn danger"
          onClick=${()=>ja(qx,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function Wx(){let e=xe(async({name:t,key:n},o)=>{let{createTeam:r}=await E(Px,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Le(),W(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${ge} text=${e.whole} />
      <div class="inline">
        <${M} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${M} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var wh=["PENDING","IN_PROGRESS"],bc=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Vx=[{field:"CREATED_AT",direction:"DESC"}],zx=["down","up","open","status","priority","assignee","due","keys"];function xh({place:{query:e}}){let{team:t,assignee:n}=Ve(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:He({due:"overdue",...r},bc,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:He({due:"today",status:wh,...r},bc,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:He({due:"later",status:wh,...r},bc,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:He(r,Vx,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(R.value)}</h1><${Yx} /></div>
      <div class="tools"><${Et} /><${mn} /></div>
    </header>
    <${Tp} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${Zx} key=${i.title} ...${i} />`)}
          <${Ar} class="page narrow card" />
        `:l`<${le} rows=${8} />`}
    <p class="hints">
      ${zx.map(i=>l`<span>${Qe(ca(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function Yx(){let e=pr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${$r()}>
    ${Ce("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function Zx({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(d)}</span>`}
      ${t.more.value&&l`<a href=${Ee(n)}>${s("today.all")}</a>`}
    </header>
    ${m.length?l`<${vn} ids=${m} label=${e} />`:l`<div class="card">
          <${J} title=${r} action=${i&&l`<${jf} />`}>${a}</${J}>
        </div>`}
  </section>`}var Jx=[{field:"UPDATED_AT",direction:"DESC"}];function _h({place:{query:e}}){let{team:t,assignee:n}=Ve(e),o=He({team:t,assignee:n,deleted:!0},Jx),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${Et} /></div>
    </header>
    ${o.failed.value&&l`<${V} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${Qx} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${J} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${J}>
          </div>`:!o.failed.value&&l`<${le} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function Qx({id:e}){let t=ie(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Fe.value=e}}>
    <${se} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${Ka} task=${t} />
  </li>`:null}var Xx=()=>l`<p class="boot" role="status">${s("loading")}</p>`,e0={"sign-in":dp,register:mp,forgot:fp,reset:pp,confirm:$p},t0={today:xh,inbox:bp,tasks:mh,board:Qf,calendar:ip,trash:_h,team:kh,settings:t$,overview:Ip,instance:kp,unknown:wp},n0={palette:_f,keys:af,new:bf,more:Rf,delete:Nf,view:Hf},o0=3e3,Sh=["wheel","touchstart","keydown","pointerdown"];function Eh(){let{name:e,path:t}=Z.value,n=y.value?.id,o=hi.has(e),r=e0[e];return D(()=>{n===void 0&&y.peek()===null&&!o&&W(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!vi.has(e)&&W("/",{replace:!0})},[n,y.value,o]),y.value===void 0?null:r&&!(n&&!vi.has(e))?l`<${r} key=${e} />`:n?l`<${s0} key=${n} />`:null}function r0(){let e=jd();return e&&Si(),e}function s0(){let[e,t]=_(r0),[n,o]=_(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await Wd(),e)return;await mo(y.peek()?.locale),Si(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof ue))&&setTimeout(a,o0)}}};return j(()=>(a(),()=>{r.current=!0,Yd()}),[]),n&&!e?l`<main class="gate" id="main"><${V} problem=${n} retry=${a} /></main>`:e?l`<${a0} />`:l`<${Xx} />`}function a0(){let e=n0[oe.value],t=Z.value.name==="task";return fu(),l`
    <div class="shell ${t?"beside":""} ${bt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${u0}>${s("skip")}</a>
      <${i0} />
      <${Of} />
      <${l0} />
      <${If} />
      ${t&&l`<${sh} />`}
    </div>
    <${Df} />
    <${Lf} />
    <${df} />
    <${Uf} />
    ${e&&l`<${e} key=${oe.value} />`}
  `}function i0(){let e=we.value&&ie(we.value).value,{name:t}=B.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Te.value?`(${s.number(Te.value)}) `:"";return j(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function l0(){let{name:e,path:t}=B.value,n=t0[e],o=T(null),r=T({name:e,path:t}),[a,i]=zc(u=>console.error(u));j(()=>{let{step:u,scroll:m}=fs.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&tn(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),c0(u==="pop"?m:0)},[t]);let c=Mn.value&&Z.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${re.value!=="sync"&&l`<p class="line narrow"><${yl} />${bl()}</p>`}
    ${fr.value&&y.value?.emailConfirmed===!1&&l`<${Mf} />`}
    ${a?l`<${V} problem=${new ue([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${B.value} />`}
  </main>`}function c0(e){let t=$s();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=$s();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of Sh)removeEventListener(r,o)};for(let r of Sh)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function u0(e){e.preventDefault(),document.getElementById("main")?.focus()}var d0=1200,Kr="",Th=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Oe.peek().size&&!Wa("dialog"))return tn();if(e.key==="Escape"&&Z.peek().name==="task"&&!Wa("dialog:not(.sheet)"))return An();let t=m0(e);t&&(e.preventDefault(),St(t))});function m0(e){let t=f0(e);if(!t)return null;if(t==="mod+k")return Wa("dialog:not(.sheet)")?null:Ah(t);if($0(e.target)||e.ctrlKey||e.metaKey||e.altKey||Wa("dialog:not(.sheet)")||t==="enter")return null;let n=Kr?`${Kr} ${t}`:t;return Kr="",clearTimeout(Th),n==="g"?(Kr="g",Th=setTimeout(()=>{Kr=""},d0),null):Ah(n)}function Ah(e){return at.find(t=>t.keys===e&&it(t))}function f0(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var p0="input, textarea, select, [contenteditable]",$0=e=>e instanceof Element&&e.closest(p0),Wa=e=>document.querySelector(`${e}[open]`)!==null;var yc=document.getElementById("app"),h0=2e3,Dh=mo(pu());try{await Promise.all([Dh,v0()]),y.peek()&&await mo(y.peek()?.locale),yc.replaceChildren(),jc(l`<${Eh} />`,yc)}catch(e){Ch(s("error.UNREACHABLE")),console.warn(e)}Zp();var Ih=I(()=>y.value?.id);be(()=>{Ih.value&&Yp(Ih.value)});be(()=>{y.value&&(mo(y.value.locale),Cn())});async function v0(){for(;;)try{await xn();return}catch(e){if(e instanceof ue)return _n();await Dh,Ch(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,h0)})}}function Ch(e){let t=yc.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

var Uc=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],c=t[a]?(t[0]|=i?1:2,n[t[a++]]):t[++a];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++a]]=c:i===6?o[1][t[++a]]+=c+"":i?(r=e.apply(c,Uc(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(c)}return o},Ec=new Map;function jh(e){var t=Ec.get(this);return t||(t=new Map,Ec.set(this,t)),(t=Uc(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,i="",c="",u=[0],m=function($){a===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):a===3&&($||i)?(u.push(3,$,i),a=2):a===2&&i==="..."&&$?u.push(4,$,0):a===2&&i&&!$?u.push(5,0,!0,i):a>=5&&((i||!$&&a===5)&&(u.push(a,0,i,r),a=6),$&&(u.push(a,$,0,r),a=6)),i=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var f=0;f<n[d].length;f++)o=n[d][f],a===1?o==="<"?(m(),u=[u],a=3):i+=o:a===4?i==="--"&&o===">"?(a=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=i,i=""):o==="/"&&(a<5||n[d][f+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):i+=o),a===3&&i==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var oe,qc,Fc,Gt,Ja,Yr,Hc,Vr,Bc,oi,Qa,Vh,zo=Symbol.for("pv"),Zr={},Jr=[],zh=/^m(i|n|o|s|text|space)$/,ri=Array.isArray,si=Jr.slice,kn=Object.assign;function yn(e){e&&e.parentNode&&e.remove()}function Kc(e,t,n){var o,r,a,i={},c=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:i[a]=t[a];return c>2&&(i.children=c>3?si.call(arguments,2):n),Ho(e,i,o,r,null)}function Ho(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zo,__v:r||++qc,__i:-1,__u:0};return!r&&oe.vnode&&oe.vnode(a),a}function no(e){return e.children}function Bo(e,t){this.props=e,this.context=t,this.__g=0}function Wt(e,t){if(t==null)return e.__&&Wt(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Wt(e)}function Yh(e){var t,n=e.__v,o=n.__e,r=[],a=[],i=e.__P;i&&((t=kn({constructor:zo},n)).__v=n.__v+1,oe.vnode&&oe.vnode(t),ai(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Wt(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Yc(r,t,a),n.__=n.__e=null,t.__e!=o&&Gc(t))}function Gc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Gc(e)}function Tc(e){(8&e.__g||(e.__g|=8,Gt.push(e),Yr++))&&Ja==oe.debounceRendering||((Ja=oe.debounceRendering)||queueMicrotask)(Wc)}function Wc(){try{for(var e,t=1;Gt.length;)Gt.length>t&&Gt.sort(Hc),e=Gt.shift(),t=Gt.length,8&e.__g&&Yh(e)}finally{(Yr=Gt.length)&&(Ja||queueMicrotask)(Wc)}}function jc(e,t,n,o,r,a,i,c,u,m,d){var f,$,p,h,w,v,x=o.__k||Jr,g=t.length;for(u=Zh(n,t,x,u,g),f=0;f<g;f++)(p=n.__k[f])!=null&&($=~p.__i&&x[p.__i]||Zr,p.__i=f,v=ai(e,p,$,r,a,i,c,u,m,d),h=p.__e,($.ref!=p.ref||8&$.__u)&&($.ref&&ii($.ref,null,p,$),p.ref&&d.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(u=Vc(p,u,e,!$.__v),$.__e&&($.__e=null)):typeof p.type=="function"&&v!==void 0?u=v:h&&(u=h.nextSibling),p.__u&=-21);return n.__e=w,u}function Zh(e,t,n,o,r){var a,i,c,u,m,d,f,$,p,h=n.length,w=h,v=0,x=0,g=e.__k=Array(r);for(a=0;a<r;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[a]=Ho(null,i):ri(i)?i=g[a]=Ho(no,{children:i}):i.constructor===zo&&i.__b?i=g[a]=Ho(i.type,i.props,i.key,i.ref,i.__v):g[a]=i,u=a+v,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Jh(i,n,u,w))&&(w--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?v--:m==u+1?v++:m!=u&&(m>u?v--:v++,x=1)):(~m||(r>h?v--:r<h&&v++),typeof i.type!="function"&&(i.__u|=4))):g[a]=null;if(x){for(d=[],f=[],a=0;a<r;a++)if((i=g[a])&&16&i.__u){for(v=0,$=d.length;v<$;)d[p=v+$>>1]<i.__i?v=p+1:$=p;d[v]=i.__i,f[a]=v+1}for(v=d.length;a--;)f[a]&&(f[a]==v?v--:g[a].__u|=4)}if(w)for(a=0;a<h;a++)!(c=n[a])||2&c.__u||(c.__e==o&&(o=Wt(c)),li(c,c));return o}function Vc(e,t,n,o){var r,a,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Vc(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Wt(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Jh(e,t,n,o){var r,a=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&a==null||u&&a==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&a==c.key&&i==c.type)return r}return-1}function Ac(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Wr(e,t,n,o,r){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ac(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ac(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Qa[t]||(Qa[t]=Qh(t)),(e.__a||(e.__a={}))[t]=oi,a=t!=(t=t.replace(Bc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Qh(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Vr]==null)t[Vr]=oi++;else if(t[Vr]<this.__a[e])return;return n(oe.event?oe.event(t):t)}}}function ai(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,w,v,x,g,_,A,ee,G,O,le,vt,nt,ot,N=t.type;if(t.constructor!==zo)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,f=a=[],d.nodeType==8?c=zr(d,a):a.push(d),c=a[0]||c),(d=oe.__b)&&d(t);e:if(typeof N=="function"){$=i.length;try{if(x=t.props,g=(d=N.prototype)&&d.render,_=(d=N.contextType)&&o[d.__c],A=d?_?_.props.value:d.__:o,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new N(x,A):(t.__c=p=new Bo(x,A),p.constructor=N,p.render=ev),_&&_.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),N.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=kn({},p.__s)),kn(p.__s,N.getDerivedStateFromProps(x,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(x!==h&&g&&!N.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(x,A),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(x,p.__s,A)===!1){t.__v!=n.__v&&(p.props=x,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ve){ve&&(ve.__=t)}),Jr.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),c=Wt(n);break e}p.componentWillUpdate&&p.componentWillUpdate(x,p.__s,A),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,v)})}else g&&!N.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=A,p.props=x,p.__P=e,p.__g&=-5,ee=oe.__r,G=g?25:0;do p.__g&=-9,ee&&ee(t),d=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++G<25);g&&(Jr.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=kn({},o,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(h,w)),O=d&&d.type===no&&d.key==null?d.props.children:d,x.__P&&(d=c,r=(e=x.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ve){ve&&li(ve,ve)}),n.__k=null),c=n.__k?Wt(n,0):null),c=jc(e,ri(O)?O:[O],t,n,o,r,a,i,c,u,m),x.__P&&(t.__e=null,c=d),t.__u&=-161,f&&f.some(yn),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(ve){if(i.length=$,t.__v=null,u||a)if(ve&&ve.then){if(t.__u|=128|u,a){for(~(nt=a.indexOf(c||void 0))||(nt=a.length);(ot=a[nt-1])&&ot.nodeType==8;)nt--;for(;nt<a.length;nt++)if(ot=a[nt])if(a[nt]=null,le){if(ot==vt)break}else{if(ot.nodeType!=8)break;ot.data.startsWith("$s")&&(vt=zr(le=ot))}}if(!le){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;le=c}(d=zr(le=t.__c.__z||(t.__c.__z=le)))?(t.__e=le,c=d):t.__e=c,c=c&&c.nextSibling}else a&&a.some(yn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ve&&ve.then||zc(t),oe.__e(ve,t,n)}}else c=t.__e=Xh(n.__e,t,n,o,r,a,i,u,m,e);return(d=oe.diffed)&&d(t),c}function zr(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function zc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(zc))}function Yc(e,t,n){for(var o=0;o<n.length;)ii(n[o++],n[o++],n[o++]);oe.__c&&oe.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){oe.__e(a,r.__v)}})}function Xh(e,t,n,o,r,a,i,c,u,m){var d,f,$,p,h,w,v,x,g=n.props||Zr,_=t.props,A=t.type;if(A=="svg"?r="http://www.w3.org/2000/svg":A=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((h=a[d])&&(A?h.localName==A:h.nodeType==3)){e=h,a[d]=null;break}}if(!e){if(x=m.ownerDocument||document,!A)return x.createTextNode(_);e=x.createElementNS(r,A,_.is?_:m),c&&(oe.__m&&oe.__m(t,a),c=!1),a=null}if(A){if(m=A=="template"&&e.content||e,a=A=="textarea"&&_.defaultValue!=null?null:a&&si.call(m.childNodes),!c&&a)for(g={},d=0;d<e.attributes.length;d++)g[(h=e.attributes[d]).name]=h.value;for(d in g)h=g[d],d=="dangerouslySetInnerHTML"?$=h:d=="children"||d in _||d=="value"&&"defaultValue"in _||d=="checked"&&"defaultChecked"in _||Wr(e,d,null,h,r);for(d in _)h=_[d],d=="children"?p=h:d=="dangerouslySetInnerHTML"?f=h:d=="value"?w=h:d=="checked"?v=h:c&&typeof h!="function"||g[d]===h||Wr(e,d,h,g[d],r);f?(c||$&&(f.__html==$.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):($&&(e.textContent=""),(A=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&zh.test(A))&&(r="http://www.w3.org/1999/xhtml"),jc(m,ri(p)?p:[p],t,n,o,r,a,i,a?a[0]:n.__k&&Wt(n,0),c,u),a&&a.some(yn)),c&&A!="textarea"||(d="value",A=="progress"&&w==null?e.removeAttribute(d):w==null||w===e[d]&&(A!="progress"||w)||Wr(e,d,w,g[d],r),d="checked",v!=null&&v!=e[d]&&Wr(e,d,v,g[d],r))}else g===_||c&&e.data==_||(e.data=_);return e}function ii(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){oe.__e(r,n)}}function li(e,t,n){var o,r,a,i;if(oe.unmount&&oe.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ii(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){oe.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&li(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=zr(o,a=[]))&&(o==e.__e&&a.some(yn),yn(r),yn(o)),n||yn(e.__e),e.__e=e.__c=e.__=null}function ev(e,t,n){return this.constructor(e,n)}function Zc(e,t){var n,o,r,a;oe.__&&oe.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ho(no,{children:[e]}),r=[],a=[],ai(t,t.__k,o||Zr,Zr,t.namespaceURI,o?null:t.firstChild?si.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Yc(r,t.__k,a),t.__k.props.children=null}oe={__e:function(e,t,n,o){for(var r,a,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Yr=0,e}},qc=0,Fc=function(e){return e!=null&&e.constructor===zo},Bo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=kn({},this.state)),typeof e=="function"&&(e=e(kn({},n),this.props)),e&&(kn(n,e),this.__v&&(t&&this.__k.push(t),Tc(this)))},Bo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Tc(this))},Bo.prototype.render=no,Gt=[],Yr=0,Hc=function(e,t){return e.__v.__b-t.__v.__b},Vr=Symbol(),Bc=/(PointerCapture)$|Capture$/i,oi=0,Qa={},Vh=0;var jt,me,Za,Ic,Xa=Object.is,jo=0,Jc=[],ei=[],ge=oe,Dc=ge.__b,Cc=ge.__r,Oc=ge.diffed,Rc=ge.__c,Nc=ge.unmount,Lc=ge.__;function oo(e,t){ge.__h&&ge.__h(me,e,jo||t),jo=0;var n=me.__H||(me.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function S(e){return jo=1,tv(eu,e)}function tv(e,t,n){var o=oo(jt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):eu(void 0,t),function(a){var i=(o.__N||o.__)[0],c=o.t(i,a);Xa(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=me,!me.__f)){me.__f=!0;var r=me.shouldComponentUpdate;me.shouldComponentUpdate=function(a,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function($){$.__N&&(m=!0,Xa($.__[0],$.__N[0])||(d=!0))}),r){var f=r.call(this,a,i,c);return m?f||d:f}return!m||d}}return o.__}function D(e,t){var n=oo(jt++,3);!ge.__s&&ci(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,me.__H.__h.push(n))}function W(e,t){var n=oo(jt++,4);!ge.__s&&ci(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,me.__h.push(n))}function T(e){return jo=5,Ot(function(){return{current:e}},[])}function Ot(e,t){var n=oo(jt++,7);return ci(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Qc(e,t){return jo=8,Ot(function(){return e},t)}function Xc(e){var t=oo(jt++,10),n=S();return t.__=e,me.componentDidCatch||(me.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function ut(){var e=oo(jt++,11);if(!e.__){for(var t=me.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function nv(){var e;do{for(;e=ei.shift();)try{Ko(e)}catch(n){ge.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Jc.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ko),t.__h.some(ti),t.__h=[]}catch(n){t.__h=[],ge.__e(n,e.__v)}}}while(ei.length)}ge.__b=function(e){me=null,Dc&&Dc(e)},ge.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Lc&&Lc(e,t)},ge.__r=function(e){Cc&&Cc(e),jt=0;var t=(me=e.__c).__H;t&&(Za==me?me.__h=[]:(t.__h.some(Ko),t.__h.some(ti),jt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Za=me},ge.diffed=function(e){Oc&&Oc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Pc(Jc.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Za=me=null},ge.__c=function(e,t){t.some(function(n){try{n.__h.some(Ko),n.__h=n.__h.filter(function(o){return!o.__||ti(o)})}catch(o){n.__h=[function(){throw o}]}}),Rc&&Rc(e,t)},ge.unmount=function(e){Nc&&Nc(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Pc(ei.push(r))}else Ko(r)}catch(a){t=a}}),o.__H=void 0,t&&ge.__e(t,o.__v))};var Mc=typeof requestAnimationFrame=="function";function ov(e){var t,n=function(){clearTimeout(o),Mc&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Mc&&(t=requestAnimationFrame(n))}function Pc(e){e!=1&&Ic==ge.requestAnimationFrame||((Ic=ge.requestAnimationFrame)||ov)(nv)}function Ko(e){var t=me,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),me=t}function ti(e){var t=me;e.__c=e.__(),me=t}function ci(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Xa(n,e[o])})}function eu(e,t){return typeof t=="function"?t(e):t}var rv=Symbol.for("preact-signals");function ts(){if(Ct>1)Ct--;else{var e,t=!1;for((function(){var r=Xr;for(Xr=void 0;r!==void 0;){var a=r.S;if(a.v===r.v)for(var i=a.t;i!==void 0;i=i.x)i.i===r.i&&(i.i=a.i);r=r.o}})();Wo!==void 0;){var n=Wo;for(Wo=void 0,Qr++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&nu(n))try{n.c()}catch(r){t||(e=r,t=!0)}n=o}}if(Qr=0,Ct--,t)throw e}}function L(e){if(Ct>0)return e();ni=++sv,Ct++;try{return e()}finally{ts()}}var Go,ue=void 0;function ro(e){var t=ue,n=Go;ue=void 0,Go=void 0;try{return e()}finally{ue=t,Go=n}}var Wo=void 0,Ct=0,Qr=0,sv=0,ni=0,Xr=void 0,es=0;function tu(e){if(ue!==void 0){var t=e.n;if(t===void 0||t.t!==ue)return t={i:0,S:e,p:ue.s,n:void 0,t:ue,e:void 0,x:void 0,r:t},ue.s!==void 0&&(ue.s.n=t),ue.s=t,e.n=t,32&ue.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=ue.s,t.n=void 0,ue.s.n=t,ue.s=t),t}}function De(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}De.prototype.brand=rv;De.prototype.h=function(){return!0};De.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ro(function(){var o;(o=t.W)==null||o.call(t)}))};De.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&ro(function(){var r;(r=t.Z)==null||r.call(t)}))}};De.prototype.subscribe=function(e){var t=this;return xe(function(){var n=t.value;ro(function(){return e(n)})},{name:"sub"})};De.prototype.valueOf=function(){return this.value};De.prototype.toString=function(){return this.value+""};De.prototype.toJSON=function(){return this.value};De.prototype.peek=function(){var e=this;return ro(function(){return e.value})};Object.defineProperty(De.prototype,"value",{get:function(){var e=tu(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Qr>100)throw new Error("Cycle detected");(function(n){Ct!==0&&Qr===0&&n.l!==ni&&(n.l=ni,Xr={S:n,v:n.v,i:n.i,o:Xr})})(this),this.v=e,this.i++,es++,Ct++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ts()}}}});function b(e,t){return new De(e,t)}function nu(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ou(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ru(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function wn(e,t){De.call(this,void 0,t),this.x=e,this.s=void 0,this.g=es-1,this.f=4}wn.prototype=new De;wn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===es))return!0;if(this.g=es,this.f|=1,this.i>0&&!nu(this))return this.f&=-2,!0;var e=ue;try{ou(this),ue=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return ue=e,ru(this),this.f&=-2,!0};wn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}De.prototype.S.call(this,e)};wn.prototype.U=function(e){if(this.t!==void 0&&(De.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};wn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(wn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=tu(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new wn(e,t)}function su(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ct++;var n=ue;ue=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ui(e),o}finally{ue=n,ts()}}}function ui(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,su(e)}function av(e){if(ue!==this)throw new Error("Out-of-order effect");ru(this),ue=e,this.f&=-2;try{8&this.f&&ui(this)}finally{ts()}}function so(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Go&&Go.push(this)}so.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};so.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,su(this),ou(this),Ct++;var e=ue;return ue=this,av.bind(this,e)};so.prototype.N=function(){2&this.f||(this.f|=2,this.u=Wo,Wo=this)};so.prototype.d=function(){this.f|=8,1&this.f||ui(this)};so.prototype.dispose=function(){this.d()};function xe(e,t){var n=new so(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var au,Yo,jr,iv=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var iu=[];xe(function(){au=this.N})();function ao(e,t){oe[e]=t.bind(null,oe[e]||function(){})}function Vo(e){if(jr){var t=jr;jr=void 0,t()}jr=e&&e.S()}function lu(e){var t=this,n=e.data,o=cv(n);o.name="ReactiveDom",o.value=n;var r=Ot(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var m=I(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),d=I(function(){return!Array.isArray(m.value)&&!Fc(m.value)}),f=xe(function(){if(this.N=cu,d.value){var p=m.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=p)}}),$=t.__$u.d;return t.__$u.d=function(){f(),$.call(this)},[d,m]},[]),a=r[0],i=r[1];return a.value?i.peek():i.value}lu.displayName="ReactiveTextNode";Object.defineProperties(De.prototype,{constructor:{configurable:!0,value:Kc(no,null).constructor},type:{configurable:!0,value:lu},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ao("__b",function(e,t){if(Vo(),Yo=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var a=o[r];a instanceof De&&(n||(t.__np=n={}),n[r]=a,o[r]=a.peek())}}e(t)});ao("__r",function(e,t){if(e(t),t.type!==no){Vo();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,a){var i;return xe(function(){i=this},{name:a}),i.c=r,i})((function(r){return function(){var a;iv&&((a=this.y)==null||a.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Yo=o,Vo(n)}});ao("__e",function(e,t,n,o){Vo(),Yo=void 0,e(t,n,o)});ao("diffed",function(e,t){Vo(),Yo=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,r=t.props,a=n.U;if(a)for(var i in a){var c=a[i];c===void 0||o&&i in o||(c.d(),a[i]=void 0)}if(o){a||(a={},n.U=a);for(var u in o){var m=a[u],d=o[u];m===void 0?(m=lv(n,u,d,r),a[u]=m):m.o(d,r)}}}e(t)});function lv(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,a=b(n);return{o:function(i,c){a.value=i,o=c},d:xe(function(){this.N=cu;var i=a.value.value;o[t]!==i&&(o[t]=i,r?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}ao("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var a=o[r];a&&a.d()}}}var i=t.__np;if(i){var c=t.props;for(var u in i)c[u]=i[u]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var d=m.__$u;d&&(m.__$u=void 0,d.d())}}e(t)});ao("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});Bo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(o||a||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function cv(e,t){return Ot(function(){return b(e,t)},[])}function io(e,t){var n=T(e);return n.current=e,Yo.__$f|=4,Ot(function(){return I(function(){return n.current()},t)},[])}var uv=function(e){queueMicrotask(function(){queueMicrotask(e)})};function dv(){L(function(){for(var e;e=iu.shift();)au.call(e)})}function cu(){iu.push(this)===1&&(oe.requestAnimationFrame||uv)(dv)}var l=jh.bind(Kc);var uu=window.taskflowAhead??=[],du=(e,t,{token:n,keepalive:o=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:o,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function ns(e,t){let n=uu.findIndex(o=>o.what===e&&(o.token??null)===(t??null));return n<0?void 0:uu.splice(n,1)[0].answer}var dt=class extends Error{},de=class extends Error{constructor(t){super(t[0].message),this.errors=t,this.code=t[0].extensions?.code??"INTERNAL",this.requestId=t[0].extensions?.requestId}};async function Ce(e,t,{token:n,keepalive:o=!1,partly:r=!1}={}){let a=await(ns(e,n)??du(e,t,{token:n,keepalive:o})).catch(()=>{throw new dt("no answer")}),i=await a.json().catch(()=>null);if(!i||a.status===502||a.status===503||a.status===504)throw new dt(`HTTP ${a.status}`);if(i.errors?.length&&!(r&&i.data))throw new de(i.errors);return i.data}var Vt="id name email emailConfirmed role timeZone locale version createdAt",xn=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${Vt} }`,mu=`mutation Refresh { refreshSession { ${xn} } }`,pe=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
  commentCount attachmentCount watching blocked progress { done total } labels { id name color }
  assignee { id name } creator { id name } team { id key name } stage { id }
  can { update changeStatus assign delete comment }`,Sn=`id name seq occurredAt originId subjectId subjectType actor { id name } team { id key name }
  task { ${pe} }
  changes { field before after beforeText afterText }`,Zo=`id name key description default archivedAt version myRole
  labels { id name color version } stages { id name status color limit version }
  members { role joinedAt user { id name handle email active } }`,fu=`query Start {
  cursor
  me { ${Vt} }
  instance { name version confirmEmail }
  teams(includeArchived: true) { ${Zo} }
  events(last: 40) { nodes { ${Sn} } }
  inbox(first: 1) { unreadCount cursor }
}`;var mv=2e4,mi="taskflow.owner",lo="taskflow.last",k=b(void 0),Jo=b(""),os=null,pu=0,di=null;async function Qo(){return os&&Date.now()>pu-mv&&await _n(),os}function Xo({token:e,expiresIn:t,user:n}){if(!e||!t||!n)throw new TypeError("There is no session in this answer.");os=e,pu=Date.now()+t*1e3,Jo.value="",fv(n.id);let o=k.peek();(o?.id!==n.id||o.version<=n.version)&&(k.value=n)}function _n(){return di??=$v(pv).finally(()=>{di=null}),di}function En(e=""){ss(),os=null,k.peek()&&(Jo.value=e),k.value=null}var rs=e=>localStorage.getItem(mi)===e;function fv(e){if(!rs(e)){ss();try{localStorage.setItem(mi,e)}catch{}}}function ss(){localStorage.removeItem(lo),localStorage.removeItem(mi)}async function pv(){let{refreshSession:e}=await Ce(mu,{},{keepalive:!0});return e?.token?Xo(e):En("door.ended"),!!e?.token}function $v(e){return navigator.locks?navigator.locks.request("taskflow.refresh",e):e()}var $u=e=>!!e?.types.includes("Files");function hu(e){return[...e?.items??[]].filter(({kind:n})=>n==="file").flatMap(n=>{let o=n.getAsFile();return o?[{file:o,isFolder:n.webkitGetAsEntry?.()?.isDirectory}]:[]})}function vu(e){let t=[...e.files??[]].map(n=>({file:n}));return e.value="",t}function co({clipboardData:e}){return e&&!e.types.includes("text/plain")?hu(e):[]}function as(e){let[t,n]=S(0),o=r=>a=>{!e||!$u(a.dataTransfer)||(a.preventDefault(),a.stopPropagation(),r(a))};return{isOver:t>0,onDragEnter:o(()=>n(r=>r+1)),onDragLeave:o(()=>n(r=>Math.max(0,r-1))),onDragOver:o(({dataTransfer:r})=>{r&&(r.dropEffect="copy")}),onDrop:o(({dataTransfer:r})=>{n(0),e?.(hu(r))})}}function gu(){D(()=>{let e=t=>{t.defaultPrevented||!$u(t.dataTransfer)||(t.preventDefault(),t.dataTransfer&&(t.dataTransfer.dropEffect="none"))};return addEventListener("dragover",e),addEventListener("drop",e),()=>{removeEventListener("dragover",e),removeEventListener("drop",e)}},[])}function is(e,t){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}var ls={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},bu=()=>navigator.languages.find(e=>e.split("-")[0]in ls),yu=(e="en")=>e.split("-")[0]in ls?e.split("-")[0]:"en";var er=b(Date.now());setInterval(()=>{er.value=Date.now()},3e4);var zt=I(()=>{let e=Intl.DateTimeFormat().resolvedOptions().timeZone;try{return Intl.DateTimeFormat("en",{timeZone:k.value?.timeZone||e}).resolvedOptions().timeZone}catch{return e}}),R=I(()=>uo(er.value)),fi=null;function uo(e){return fi?.resolvedOptions().timeZone!==zt.value&&(fi=new Intl.DateTimeFormat("en-CA",{timeZone:zt.value,year:"numeric",month:"2-digit",day:"2-digit"})),fi.format(new Date(e))}function H(e,t){let n=new Date(`${e}T00:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function ku(e,t){return Math.round((Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5)}function mo(e,t){let n=Date.parse(`${e}T${t}:00Z`),o=n;for(let r=0;r<2;r+=1)o+=n-Date.parse(`${fo(o)}:00Z`);return new Date(o).toISOString()}var pi=null;function fo(e){return pi?.resolvedOptions().timeZone!==zt.value&&(pi=new Intl.DateTimeFormat("en-GB",{timeZone:zt.value,hour:"2-digit",minute:"2-digit"})),`${uo(e)}T${pi.format(e)}`}var yt=e=>(new Date(`${e}T00:00:00Z`).getUTCDay()+6)%7;function $i(e){let t=e.split("-")[0],n=e.includes("-")?e:navigator.languages.find(a=>a.startsWith(`${t}-`)),o=new Intl.Locale(n??e),{firstDay:r=1}=o.getWeekInfo?.()??o.weekInfo??{};return(r+6)%7}var hv=["week","day","hour","minute","second"],wu=["byte","kilobyte","megabyte","gigabyte"],hi=new Map;function Ve(e,t){let n=`${e.name} ${mt.value} ${JSON.stringify(t)}`;return hi.has(n)||hi.set(n,new e(mt.value,t)),hi.get(n)}var Su=b({}),mt=b("en"),xu="";async function po(e="en"){let t=yu(e);if(t!==xu){let{href:n}=new URL(`../locales/${t}.json`,import.meta.url),o=await(ns(n)??fetch(n));Su.value=await o.json(),xu=t}mt.value=t===e.split("-")[0]?e:t,document.documentElement.lang=t}function s(e,t={}){return _u(e,t).replace(/\{(\w+)\}/g,(n,o)=>vv(t[o]))}function be(e,t){return _u(e,t).split(/\{(\w+)\}/).map((n,o)=>o%2?t[n]:n)}s.day=e=>{let t=ku(R.value,e);return t>=-1&&t<=1?gv(Ve(Intl.RelativeTimeFormat,{numeric:"auto"}).format(t,"day")):t>1&&t<7?Tn(e,{weekday:"short"}):Tn(e,{day:"numeric",month:"short",...e.slice(0,4)!==R.value.slice(0,4)&&{year:"numeric"}})};s.longDay=e=>Tn(e,{weekday:"long",day:"numeric",month:"long"});s.month=e=>Tn(e,{month:"long",year:"numeric"});s.date=(e,t)=>Tn(e,t);s.list=e=>Ve(Intl.ListFormat).format(e);s.number=e=>Ve(Intl.NumberFormat).format(e);s.size=e=>{let t=Math.min(wu.length-1,Math.floor(Math.log2(Math.max(1,e))/10)),n=e/1024**t,o=t&&n<10?1:0,r=t?"short":"long";return Ve(Intl.NumberFormat,{style:"unit",unit:wu[t],unitDisplay:r,maximumFractionDigits:o}).format(n)};s.ago=e=>{let t=Date.parse(e),n=Math.floor((er.value-t)/6e4);if(n<1)return s("time.now");if(n<60)return Ve(Intl.RelativeTimeFormat,{style:"short"}).format(-n,"minute");let o=er.value-t<20*36e5;return Ve(Intl.DateTimeFormat,{...vi(),...!o&&{day:"numeric",month:"short"}}).format(t)};s.at=e=>Ve(Intl.DateTimeFormat,{...vi(),weekday:"short",day:"numeric",month:"short"}).format(Date.parse(e));s.time=e=>Ve(Intl.DateTimeFormat,{...vi(),timeZone:"UTC"}).format(e*6e4);s.weekday=e=>Tn(H("2024-01-01",e-1),{weekday:"long"});s.howLong=e=>{let[,...t]=/^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(e)??[],n=hv.flatMap((o,r)=>Number(t[r])?[Ve(Intl.NumberFormat,{style:"unit",unit:o,unitDisplay:"long"}).format(Number(t[r]))]:[]);return Ve(Intl.ListFormat,{type:"unit"}).format(n)};s.weekdays=()=>{let e=$i(mt.value);return Array.from({length:7},(t,n)=>Tn(H("2024-01-01",e+n),{weekday:"short"}))};s.weekOf=e=>H(e,-((yt(e)-$i(mt.value)+7)%7));s.span=(e,t)=>Ve(Intl.DateTimeFormat,{timeZone:"UTC",day:"numeric",month:"short",year:"numeric"}).formatRange(new Date(`${e}T00:00:00Z`),new Date(`${t}T00:00:00Z`));function vi(){let{hour12:e}=Ve(Intl.DateTimeFormat,{hour:"numeric"}).resolvedOptions();return{timeZone:zt.value,hour:e?"numeric":"2-digit",minute:"2-digit"}}function _u(e,t){let n=Su.value[e];if(n===void 0)return e;if(typeof n=="string")return n;let o=Ve(Intl.PluralRules).select(Number(t.n));return n[o]??n.other}var vv=e=>typeof e=="number"?s.number(e):String(e??""),Tn=(e,t)=>Ve(Intl.DateTimeFormat,{timeZone:"UTC",...t}).format(new Date(`${e}T00:00:00Z`)),gv=e=>e.charAt(0).toLocaleUpperCase(mt.value)+e.slice(1);var bv=`mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`,yv=new Set(["TOKEN_EXPIRED","UNAUTHENTICATED"]);async function E(e,t,n={}){try{return await Ce(e,t,{...n,token:await Qo()})}catch(o){if(!(o instanceof de)||!yv.has(o.code)||!await _n())throw o;return Ce(e,t,{...n,token:await Qo()})}}var An=new Set;async function Yt(e=!1,t=!1){ss(),await Promise.all([...An].map(n=>n())),await E(bv,{everywhere:e,revokeApiKeys:t}).catch(()=>{}),En()}var Eu=300,kv=2e4,Tu=2e4,wv=8e3,xv=new Set([4401,4403]);function Au(e){let t=new Map,n=null,o=!1,r=!1,a=0,i=0,c=0,u=0,m=0;function d(g){n?.readyState===WebSocket.OPEN&&n.send(JSON.stringify(g))}function f(g){let _=t.get(g);_&&d({id:g,type:"subscribe",payload:{query:_.query,variables:_.variables()}})}async function $(){clearTimeout(i),i=0;let g=await Qo().catch(()=>null);if(r)return;if(!g)return v();let _=new WebSocket(new URL("/graphql",location.href).href.replace(/^http/,"ws"),"graphql-transport-ws");n=_,_.onopen=()=>d({type:"connection_init",payload:{authorization:`Bearer ${g}`}}),_.onmessage=({data:A})=>{u=Date.now(),p(JSON.parse(A))},_.onclose=({code:A})=>n===_&&w(A)}function p({type:g,id:_,payload:A}){let ee=t.get(_);if(g==="connection_ack"){o=!0,a=0;for(let G of t.keys())f(G);c=setInterval(h,Tu),e.up()}else g==="ping"?d({type:"pong"}):g==="next"?A.errors?ee?.failed(new de(A.errors)):ee?.next(A.data):g==="error"&&t.delete(_)?ee?.failed(new de(A)):g==="complete"&&t.delete(_)&&ee?.done?.()}function h(){if(Date.now()-u>Tu+wv)return n?.close(4e3);d({type:"ping"})}async function w(g){if(clearInterval(c),o=!1,n=null,!r){if(e.down(),xv.has(g)&&await _n().catch(()=>!0)===!1)return e.signedOut();v()}}function v(){a+=1,i=setTimeout($,Eu/2+Math.random()*Math.min(kv,Eu*2**a))}function x(){i&&$()}return addEventListener("online",x),$(),{subscribe(g,_,A){let ee=String(m+=1);return t.set(ee,{query:g,variables:_,...A}),o&&f(ee),()=>{t.delete(ee)&&d({id:ee,type:"complete"})}},close(){r=!0,clearTimeout(i),clearInterval(c),removeEventListener("online",x),n?.close(1e3)}}}var Rt=`errors { code message path
  ... on ConflictError { currentVersion conflictingFields current { ... on Task { ${pe} description } } } }`,Iu=`query Teams { me { ${Vt} } teams(includeArchived: true) { ${Zo} } }`,Du=`subscription Live($after: Cursor) {
  events(after: $after) {
    __typename
    ... on StreamEvent { cursor event { ${Sn} } }
    ... on StreamReady { cursor replayed }
    ... on StreamReset { cursor reason }
  }
}`,Cu=`subscription Own($after: Cursor) {
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
}`,Ou=`query Tasks($filter: TaskFilter, $orderBy: [TaskOrder!], $first: Int, $after: String) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${pe} } pageInfo { hasNextPage endCursor } totalCount
  }
}`,Ru=`query Find($text: String!, $filter: TaskFilter, $first: Int) {
  search(query: $text, filter: $filter, first: $first) {
    nodes { task { ${pe} } matches { field snippet } }
  }
}`,$o="query Count($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }",us="id at beforeDue firedAt",Nu=`query Sheet($id: ID!) {
  task(id: $id) { ${pe} description startedAt watchers { id name } reminders { ${us} } }
}`,Lu="query Description($id: ID!) { task(id: $id) { description descriptionHtml } }",Mu=`query Watchers($id: ID!) { task(id: $id) { ${pe} watchers { id name } } }`,Pu=`mutation Create($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { ${Rt} task { ${pe} description } }
}`,ds=`mutation Update($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { ${Rt} task { ${pe} description } }
}`,Uu=`mutation Move($id: ID!, $input: MoveTaskInput!, $key: String!) {
  moveTask(id: $id, input: $input) @idempotent(key: $key) { ${Rt} task { ${pe} } }
}`,qu=`query Place($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, orderBy: [{ field: RANK, direction: ASC }], first: 1) { pageInfo { endCursor } }
}`,Fu=`query Around($team: ID!, $at: String!) {
  above: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], last: 2, before: $at) {
    nodes { id }
  }
  below: tasks(filter: { team: { eq: $team } }, orderBy: [{ field: RANK, direction: ASC }], first: 2, after: $at) {
    nodes { id }
  }
}`,Hu=`mutation CreateLabel($input: CreateLabelInput!, $key: String!) {
  createLabel(input: $input) @idempotent(key: $key) { ${Rt} label { id } }
}`,Bu=`mutation Watch($id: ID!, $watch: Boolean!, $key: String!) {
  watchTask(id: $id, watch: $watch) @idempotent(key: $key) { ${Rt} task { ${pe} watchers { id name } } }
}`,ms=`mutation UpdateAll($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!) {
  updateTasks(target: { ids: $ids }, input: $input) @idempotent(key: $key) { ${Rt} results { task { ${pe} } } }
}`,Ku=`mutation DeleteAll($ids: [ID!]!, $key: String!) {
  deleteTasks(target: { ids: $ids }) @idempotent(key: $key) { ${Rt} results { task { ${pe} } } }
}`,gi=`mutation Delete($id: ID!, $permanently: Boolean!, $key: String!) {
  deleteTask(id: $id, permanently: $permanently) @idempotent(key: $key) { ${Rt} deletedId }
}`,Gu=`mutation Restore($id: ID!, $key: String!) {
  restoreTask(id: $id) @idempotent(key: $key) { ${Rt} task { ${pe} description } }
}`;var Sv=[["today",/^\/(today)?$/],["inbox",/^\/inbox$/],["tasks",/^\/tasks$/],["board",/^\/board$/],["calendar",/^\/calendar$/],["trash",/^\/trash$/],["task",/^\/t\/(?<key>[^/]+)$/],["team",/^\/team(\/(?<key>[^/]+))?$/],["settings",/^\/settings(\/(?<key>notifications))?$/],["overview",/^\/admin$/],["instance",/^\/instance$/],["sign-in",/^\/(sign-in|login)$/],["register",/^\/register$/],["forgot",/^\/forgot$/],["reset",/^\/reset$/],["confirm",/^\/confirm$/]],bi=new Set(["sign-in","register","forgot","reset","confirm"]),yi=new Set(["reset","confirm"]);history.scrollRestoration="manual";var In=b(hs("push")),Z=I(()=>tr(In.value.path)),B=I(()=>{if(Z.value.name!=="task")return Z.value;let e=tr(In.value.under??"/tasks");return bi.has(e.name)?tr("/tasks"):e}),fs=I(()=>({step:In.value.step,scroll:In.value.scroll??0}));function j(e,{replace:t=!1}={}){let n=tr(e).name==="task"?{under:B.peek().path}:{};t?n.from=nr().from:(n.from=Z.peek().path,history.replaceState({...nr(),scroll:$s().scrollTop},"")),history[t?"replaceState":"pushState"](n,"",e),In.value=hs(t?"replace":"push")}function ps(e){let t=e.toString(),n=new URL(B.peek().path,location.origin).pathname+(t?`?${t}`:"");if(Z.peek().name!=="task")return j(n,{replace:!0});history.replaceState({...nr(),under:n},""),In.value=hs("replace")}var Nt=e=>j(`/t/${encodeURIComponent(e.key||e.id)}`,{replace:Z.peek().name==="task"});function Dn(){let{path:e}=B.peek();nr().from===e?history.back():j(e,{replace:!0})}function $s(){let e=document.getElementById("main");return e&&e.scrollHeight>e.clientHeight&&getComputedStyle(e).overflowY!=="visible"?e:document.scrollingElement}addEventListener("popstate",()=>{In.value=hs("pop")});document.addEventListener("click",e=>{let t=e.target instanceof Element&&e.target.closest('a[href^="/"]'),n=t&&t.getAttribute("href"),o=e.metaKey||e.ctrlKey||e.shiftKey||e.altKey;if(!n||e.defaultPrevented||e.button||o)return;let r=tr(n);t.hasAttribute("target")||r.name==="unknown"||(e.preventDefault(),j(n,{replace:Z.peek().name==="task"&&r.name==="task"&&t.closest("main")!==null}))});function tr(e){let t=new URL(e,location.origin);for(let[n,o]of Sv){let r=o.exec(t.pathname);if(r)return{name:n,key:r.groups?.key&&decodeURIComponent(r.groups.key),query:t.searchParams,path:t.pathname+t.search}}return{name:"unknown",query:t.searchParams,path:t.pathname}}function nr(){return history.state??{}}function hs(e){return{...nr(),path:location.pathname+location.search,step:e}}var _v=new Set(["MEMBER","ADMIN"]),Q=b([]),_e=I(()=>Q.value.filter(e=>!e.archivedAt)),z=I(()=>_e.value.filter(e=>_v.has(e.myRole??"")||k.value?.role==="ADMIN").toSorted((e,t)=>Number(t.default)-Number(e.default))),ft=I(()=>{let e=new Map;for(let t of _e.value)for(let{user:n}of t.members)e.set(n.id,n);return[...e.values()].sort((t,n)=>t.name.localeCompare(n.name))});function Lt(e){return(_e.value.find(n=>n.id===e)?.members??[]).map(({user:n})=>n).filter(n=>n.active).sort((n,o)=>n.name.localeCompare(o.name))}async function Pe(){let e=await E(Iu,{});L(()=>{Q.value=e.teams,e.me&&e.me.version>(k.peek()?.version??0)&&(k.value=e.me)})}var Wu=I(()=>new Map(Q.value.flatMap(({stages:e})=>e.map(t=>[t.id,t])))),Mt=e=>e?Wu.value.get(e.id):void 0,kt=e=>Q.value.find(({id:t})=>t===e)?.stages??[];function ki(e,t){let n=Q.peek().find(({id:o})=>o===e)?.stages.find(o=>o.status===t);return n?{id:n.id}:null}function ju(e,t){let n=Wu.peek().get(t.stage?.id??"");if(n)return{status:n.status};let{status:o=e.status,team:r=e.team}=t;return o===e.status&&r.id===e.team.id?{}:{stage:ki(r.id,o)}}var Ev=new Set(["PENDING","IN_PROGRESS"]),Ue=e=>!e.deletedAt,re=e=>Ev.has(e.status),Le=new Map,xi=new Map,wi=new Set;function or(e){let t=Le.get(e);if(t)return t;let n={known:null,gone:-1,doubted:!1,patches:new Map,shown:b(null)};return Le.set(e,n),n}var se=e=>or(e).shown,q=e=>Le.get(e)?.shown.peek(),vs=e=>xi.get(e)??(Le.get(e)?.known?e:void 0);function*Zt(){for(let{shown:e}of Le.values()){let t=e.peek();t&&(yield t)}}function*gs(){for(let{known:e}of Le.values())e?.version&&(yield e)}function $e(e){let t=or(e.id);return t.known&&!t.doubted&&t.known.version>e.version||!t.known&&t.gone>=e.version?!1:(t.known={...t.known,...e},t.gone=-1,t.doubted=!1,xi.set(e.key,e.id),rr(e.id),!0)}function bs(e){L(()=>e.forEach($e))}function wt(e,t=Le.get(e)?.known?.version??0){let n=or(e);n.known=null,n.gone=t,n.doubted=!1,n.patches.clear(),rr(e)}var ys=e=>{or(e).gone=-1};function ze(e,t,n){Le.get(e)?.patches.set(t,n),rr(e)}function Vu(e,t){let n=Le.get(e);if(n?.patches.delete(t)){if(n.known?.version===0&&!n.patches.size)return wt(e,-1);rr(e)}}function Si(e,t){let n=or(e.id);n.known={...e,version:0},n.patches.set(t,{}),rr(e.id)}var zu=e=>(Le.get(e)?.gone??-1)>=0,Jt=e=>Le.get(e)?.known;function Yu(){for(let e of Le.values())e.doubted=e.known!==null,e.gone=-1}function Zu(){L(()=>{for(let[e,t]of Le)t.doubted&&!t.patches.size&&wt(e,-1)})}function Ju(){L(()=>{for(let e of Le.keys())wt(e,-1)}),Le.clear(),xi.clear()}function Qu(e){return wi.add(e),()=>wi.delete(e)}function rr(e){let t=Le.get(e);if(!t)return;let n=t.shown.peek(),o=t.known;for(let r of t.patches.values())o=o&&Tv(o,r);o&&t.patches.size&&(o={...o,waiting:!0,overdue:re(o)&&!!o.dueDate&&o.dueDate<R.peek()}),!(n===null&&o===null)&&L(()=>{t.shown.value=o;for(let r of wi)r.touch(e,n,o)})}function Tv(e,{relabel:t,...n}){let o={...e,...n,...ju(e,n)};return t?{...o,labels:Av(o.labels,t)}:o}function Av(e,{on:t=[],off:n=[]}){return[...e.filter(({id:r})=>!n.includes(r)&&!t.some(a=>a.id===r)),...t]}var rt=["PENDING","IN_PROGRESS","COMPLETED","CANCELLED"],Pt=["LOW","MEDIUM","HIGH","URGENT"];function Cn(e){let t={};return e.status?.length&&(t.status={in:e.status}),e.priority?.length&&(t.priority={in:e.priority}),e.assignee==="me"?t.assignee={me:!0}:e.assignee==="nobody"?t.assignee={isNull:!0}:e.assignee&&(t.assignee={eq:e.assignee}),e.team&&(t.team={eq:e.team}),e.stage&&(t.stage={eq:e.stage}),e.labels&&(t.labels=e.labels.length?{any:e.labels}:{isEmpty:!0}),e.text?.trim()&&(t.text=e.text.trim()),e.deleted&&(t.deleted=!0),e.from&&(t.dueDate={gte:e.from,lte:e.to}),e.due==="overdue"?t.overdue=!0:e.due&&(t.dueDate=Iv(e.due)),t}function ed(e){let t=F(e.text??"").split(/\s+/).filter(Boolean);return n=>!!n.deletedAt==!!e.deleted&&(!e.status?.length||e.status.includes(n.status))&&(!e.priority?.length||e.priority.includes(n.priority))&&(!e.assignee||Cv(n,e.assignee))&&(!e.team||n.team.id===e.team)&&(!e.stage||n.stage?.id===e.stage)&&(!e.labels||Ov(n,e.labels))&&(!e.from||!e.to||td(n.dueDate,e.from,e.to))&&(!e.due||Dv(n,e.due))&&(!t.length||Rv(n,t))}function ks(e){let t=e.at(-1)?.direction==="DESC"?-1:1;return(n,o)=>{for(let{field:r,direction:a}of e){let i=Nv(Xu(n,r),Xu(o,r),a==="DESC"?-1:1);if(i)return i}return n.id<o.id?-t:n.id>o.id?t:0}}var F=e=>e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function Iv(e){return e==="today"?{eq:R.peek()}:e==="week"?{gte:R.peek(),lte:H(R.peek(),7)}:e==="later"?{gt:R.peek()}:e==="none"?{isNull:!0}:void 0}function Dv(e,t){return t==="overdue"?e.overdue&&re(e):t==="none"?!e.dueDate:e.dueDate?t==="today"?e.dueDate===R.peek():t==="later"?e.dueDate>R.peek():td(e.dueDate,R.peek(),H(R.peek(),7)):!1}var td=(e,t,n)=>e!==null&&e>=t&&e<=n;function Cv(e,t){return t==="nobody"?!e.assignee:e.assignee?.id===(t==="me"?k.peek()?.id:t)}var Ov=(e,t)=>t.length?e.labels.some(({id:n})=>t.includes(n)):!e.labels.length;function Rv(e,t){if(e.found===t.join(" "))return!0;let n=F(e.title).split(/[^\p{L}\p{N}]+/u);return t.every((o,r)=>n.some(a=>r===t.length-1?a.startsWith(o):a===o))}function Xu(e,t){return t==="PRIORITY"?Pt.indexOf(e.priority):t==="STATUS"?rt.indexOf(e.status):t==="TITLE"?F(e.title):t==="RANK"?e.rank:t==="CREATED_AT"?e.createdAt:t==="UPDATED_AT"?e.updatedAt:t==="COMPLETED_AT"?e.completedAt:e.dueDate}function Nv(e,t,n){return e===t?0:e===null?1:t===null?-1:e<t?-n:n}var ws=["#3b82f6","#22a35a","#e5484d","#e08a00","#8e4ec6","#0aa5a5","#d6409f","#c0a000","#5b5bd6","#8a6d4b","#6b8e23","#8b949e"],On=b(new Map),ho=I(()=>new Map(Q.value.flatMap(({labels:e})=>e.map(t=>[t.id,t]))));function pt(e){let t=Q.value.find(({id:o})=>o===e)?.labels??[],n=[...On.value.values()].filter(o=>o.teamId===e&&!ho.value.has(o.label.id));return Ei([...t,...n.map(({label:o})=>o)])}var nd=({labels:e})=>Ei(e.map(t=>ho.value.get(t.id)??t));function od(e){let t=_e.value.filter(({id:o})=>!e||o===e),n=Ei(t.flatMap(({id:o})=>pt(o)));return[...Map.groupBy(n,({name:o})=>F(o)).values()].map(o=>({name:o[0].name,ids:o.map(({id:r})=>r)}))}function xs(e){let t=new Set(e.map(o=>F(ho.value.get(o)?.name??""))),n=[...ho.value.values()].filter(({name:o})=>t.has(F(o)));return[...new Set([...e,...n.map(({id:o})=>o)])]}var _i=(e,t)=>e.find(n=>F(n.name)===F(t.trim())),Ss=e=>ho.value.get(e);function vo(e){let t=ws.map(n=>e.filter(o=>o.color===n).length);return ws[t.indexOf(Math.min(...t))]}function _s(e,t){On.value=new Map([...On.peek(),[t.id,{teamId:e,label:t}]])}function rd(){On.value=new Map}function sd(e,t){let n=On.peek().get(e);n&&(On.value=new Map([...On.peek()].filter(([o])=>o!==e)),!(!t||ho.peek().has(e))&&(Q.value=Q.peek().map(o=>o.id===n.teamId?{...o,labels:[...o.labels,{...n.label,version:1}]}:o)))}var Ei=e=>e.toSorted((t,n)=>F(t.name).localeCompare(F(n.name))||(t.id<n.id?-1:1));var id="taskflow.scope",Lv=new Set(["today","tasks","board","calendar","trash"]),Mv=/^\/(today|tasks|board|calendar|trash)?$/,ad=JSON.parse(localStorage.getItem(id)??"null"),Es=b({team:"",mine:!1}),Qt=I(()=>sr()?B.value.query.get("team")??"":Es.value.team),Ts=I(()=>sr()?B.value.query.get("assignee")==="me":Es.value.mine);xe(()=>{sr()&&(Es.value={team:Qt.value,mine:Ts.value},localStorage.setItem(id,JSON.stringify(Es.value)))});var Xt=I(()=>_e.value.find(e=>e.key===Qt.value)),As=I(()=>B.value.name==="overview"?{}:Cn({team:Xt.value?.id,assignee:Ts.value?"me":void 0}));function Te(e,t={}){let{team:n,mine:o}={team:Qt.value,mine:Ts.value,...t},r=new URL(e,location.origin);if(!Mv.test(r.pathname))return e;let a=Q.value.length>0&&!_e.value.some(({key:i})=>i===n);return n&&!a&&!r.searchParams.has("team")&&r.searchParams.set("team",n),o&&!r.searchParams.has("assignee")&&r.searchParams.set("assignee","me"),r.pathname+r.search}function Ti(e){if(!sr())return Te("/tasks",{team:e});let t=new URLSearchParams(B.value.query);e?t.set("team",e):t.delete("team");let n=t.toString();return new URL(B.value.path,location.origin).pathname+(n?`?${n}`:"")}function Ai(){let{name:e,query:t}=Z.peek();e==="today"&&![...t.keys()].length&&ad&&j(Te("/",ad),{replace:!0})}function Ye(e){let t=o=>e.get(o)?.split(",").filter(Boolean),n=e.get("team");return{status:t("status"),priority:t("priority"),assignee:e.get("assignee")||void 0,team:n?Q.value.find(o=>o.key===n||o.id===n)?.id??n:void 0,labels:Pv(e.get("label")),stage:e.get("stage")||void 0,due:e.get("due")||void 0,text:e.get("q")||void 0}}function Pv(e){if(e)return e==="none"?[]:xs(e.split(",").filter(Boolean))}function qe(e){let t=new URLSearchParams(B.peek().query);for(let[n,o]of Object.entries(e))o?t.set(n,o):t.delete(n);ps(t)}function ld(){let{assignee:e,priority:t,due:n,labels:o,stage:r}=sr()?Ye(B.value.query):Ye(new URLSearchParams),a=z.value.find(u=>u.key===Qt.value),c=Ts.value||e==="me"?k.value:ft.value.find(({id:u})=>u===e);return{...a&&{team:a},...c&&{assignee:{id:c.id,name:c.name}},...t?.length===1&&{priority:t[0]},...n==="today"&&{dueDate:R.value},...o?.length&&{labels:Uv(o)},...r&&Mt({id:r})&&{stage:{id:r}}}}function Uv(e){let t=e.map(Ss).filter(n=>n!==void 0);return new Set(t.map(({name:n})=>F(n))).size===1?t:[]}function sr(){return Lv.has(B.value.name)}var qv="0123456789abcdefghjkmnpqrstvwxyz";function Y(e){let n=crypto.getRandomValues(new Uint8Array(16)).reduce((a,i)=>a<<8n|BigInt(i),0n),o=n&(1n<<80n)-1n;n=BigInt(Date.now())<<80n|o,n=n&~(0xfn<<76n)|0x7n<<76n,n=n&~(0x3n<<62n)|0x2n<<62n;let r="";for(let a=125n;a>=0n;a-=5n)r+=qv[Number(n>>a&31n)];return`${e}_${r}`}var Di="taskflow.waiting",cd=new Set(["UNAUTHENTICATED","TOKEN_EXPIRED"]),Fv=3e3,Fe=b([]),ar=I(()=>Fe.value.length),ir=b(!1),Ii=!1,ud=0,dd=new Map;function en(e,t){for(let n of e)dd.set(n,t)}function tn(e){return Is([...Fe.peek(),{...e,who:k.peek()?.id}]),Rn()}async function Rn(){if(clearTimeout(ud),!Ii){for(Ii=!0;k.peek()&&Fe.peek()[0]?.who===k.peek()?.id;){let[e]=Fe.peek(),t=await Hv(e);if(!t)break;L(()=>{Is(Fe.peek().slice(1)),dd.get(e.field)?.(e,t)})}Ii=!1}}function md(){let e=JSON.parse(sessionStorage.getItem(Di)??"null"),t=k.peek()?.id;return e?.who===t&&!Fe.peek().length&&Is(e.writes.map(n=>({...n,who:t}))),Fe.peek().length&&e?.who!==t&&Is([]),Fe.peek()}async function Hv(e){try{e.first&&(e.found??=await Bv(e.first));let t=await E(e.query,e.variables,{keepalive:e.keepalive});return ir.value=!1,{...t[e.field],found:e.found}}catch(t){let n=t instanceof de?t.code:"INTERNAL";return t instanceof dt||n==="RATE_LIMITED"?Kv():cd.has(n)?null:{errors:[{code:n,message:t instanceof Error?t.message:"",path:[]}]}}}var Bv=({query:e,variables:t})=>E(e,t).catch(n=>{if(n instanceof de&&n.code!=="RATE_LIMITED"&&!cd.has(n.code))return null;throw n});function Kv(){return ir.value=!0,ud=setTimeout(Rn,Fv),null}function Is(e){Fe.value=e,e.length?sessionStorage.setItem(Di,JSON.stringify({who:e[0].who,writes:e})):sessionStorage.removeItem(Di)}xe(()=>{let e=t=>t.preventDefault();if(!(!ir.value||!ar.value))return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var Gv=8e3,Nn=b([]),Wv=0;function C(e){let t=Wv+=1;return Nn.value=[...Nn.peek().slice(-2),{id:t,...e}],e.bad||setTimeout(()=>Ln(t),Gv),t}function Ln(e){Nn.value=Nn.peek().filter(t=>t.id!==e)}var jv=500,Mn=[],lr=null;async function fd(){if(lr&&(await lr).errors.length)return;let e=Mn.pop();if(!e)return void C({text:s("undo.nothing")});Ln(e.toast),e.run()}function Pn(e){return lr=e,e.then(()=>{lr===e&&(lr=null)}),e}function Ze(e,t,n){let o=()=>{Mn.includes(a)&&Mn.splice(Mn.indexOf(a),1),Ln(a.toast)},a={run:t,toast:C({text:e,undo:()=>{o(),t()},to:n})};return Mn.push(a),Mn.length>jv&&Mn.shift(),o}var pd={assignee:"assigneeId",stage:"stageId",team:"teamId"},Vv=["createTask","updateTask","moveTask","deleteTask","restoreTask","updateTasks","deleteTasks","createLabel","watchTask"],Ci=100,Ds=new Map,Cs=new Set;function nn(e,t,n={}){let o=xd(e,t);if(!o.length)return Promise.resolve({errors:[],task:e});let r=Td(t,o);n.expectedVersion&&(r.expectedVersion=n.expectedVersion);let a=Y("change"),i=Sd(t,o);return ze(e.id,a,i),He(a,"updateTask",ds,{id:e.id,input:r},[e.id],{shown:i,before:_d(e,o),quiet:n.quiet,back:n.back,silent:n.silent,told:n.told??Qv(e,t,o)})}async function Os(e,t){let n=e.filter(a=>xd(a,t).length);if(n.length===1)return void await nn(n[0],t);let o=Object.keys(t),r=n.map(a=>({id:a.id,fields:_d(a,o)}));await go(n.map(({id:a})=>a),a=>$d(a,t),{told:s("did.several",{n:n.length}),undone:s("undo.several",{n:n.length})},()=>Promise.all(Xv(r).map(([a,i])=>Promise.all(Ad(i,c=>$d(c,a))))))}function $d(e,t){let n=Y("change"),o=Object.keys(t);L(()=>{for(let a of e)ze(a,n,t)});let r={shown:t,told:"",silent:!0};return He(n,"updateTasks",ms,{ids:e,input:Td(t,o)},e,r)}async function vd(e){if(e.length===1)return void await bd(e[0]);await go(e.map(({id:t})=>t),t=>{let n=Y("change"),o={deletedAt:new Date().toISOString()};return L(()=>{for(let r of t)ze(r,n,o)}),He(n,"deleteTasks",Ku,{ids:t},t,{told:"",shown:o,silent:!0})},{told:s("did.deletedSeveral",{n:e.length}),undone:s("undo.several",{n:e.length})},()=>Promise.all(e.map(t=>bo(t,{silent:!0}))))}async function go(e,t,{told:n,undone:o,to:r},a){let i=Promise.all(Ad(e,t)).then(u=>({errors:u.flatMap(({errors:m})=>m)})),{errors:c}=await Pn(i);if(c.length)return void C({bad:!0,text:s("did.refused",{what:n,why:X(c[0])})});Ze(n,async()=>{let u=(await a()).flat().flatMap(({errors:m})=>m);u.length?C({bad:!0,text:s("undo.refused",{why:X(u[0])})}):C({text:o})},r)}function gd(e){let t=Y("task"),n=Y("change"),{team:o,assignee:r,labels:a,stage:i,...c}=e,u={id:t,...c,teamId:o.id,...r&&{assigneeId:r.id},...i&&{stageId:i.id},...a?.length&&{labelIds:a.map(m=>m.id)}};return Si({...kd(t),...e,...Ed(o.id,e)},n),He(n,"createTask",Pu,{input:u},[t],{told:s("did.created",{task:c.title})})}function bd(e){let t=Y("change"),n={deletedAt:new Date().toISOString()};return ze(e.id,t,n),He(t,"deleteTask",gi,{id:e.id,permanently:!1},[e.id],{shown:n,told:s("did.deleted",{task:e.key||e.title})})}function yd(e){return He(Y("change"),"deleteTask",gi,{id:e.id,permanently:!0},[e.id],{back:!0,told:s("did.purged",{task:e.key})})}function bo(e,{silent:t}={}){let n=Y("change"),o={deletedAt:null};return ze(e.id,n,o),He(n,"restoreTask",Gu,{id:e.id},[e.id],{shown:o,silent:t,back:!0,told:s("did.restored",{task:e.key})})}function Oi(){for(let{field:e,key:t,taskIds:n,variables:o,note:r}of md())if(Cs.add(t),e==="createTask"){let{teamId:a,assigneeId:i,stageId:c,labelIds:u=[],...m}=o.input,d=Q.peek().find(({id:w})=>w===a)??{id:a,key:"",name:""},f=ft.peek().find(({id:w})=>w===i)??null,$=u.map(Ss).filter(Boolean),p=c?{id:c}:void 0,h={...m,team:d,assignee:f,labels:$};Si({...kd(n[0]),...h,...Ed(a,{...h,stage:p})},t)}else if(e==="createLabel"){let{teamId:a,...i}=o.input;_s(a,i)}else if(r?.shown)for(let a of n)ze(a,t,r.shown)}function kd(e){let t=new Date().toISOString();return{id:e,key:"",title:"",description:null,dueDate:null,overdue:!1,labels:[],stage:null,commentCount:0,attachmentCount:0,watching:!0,blocked:!1,progress:{done:0,total:0},version:0,rank:"~",status:"PENDING",priority:"MEDIUM",assignee:null,creator:k.peek()??null,can:{update:!0,changeStatus:!0,assign:!0,delete:!0,comment:!0},createdAt:t,updatedAt:t,completedAt:null,deletedAt:null}}function He(e,t,n,o,r,a,i){Cs.add(e);let c=new Promise(u=>Ds.set(e,u));return tn({key:e,field:t,query:n,variables:{...o,key:e},taskIds:r,note:a,...i&&{first:i}}),Pn(c)}en(Vv,(e,t)=>{let n=t.errors[0];L(()=>{n||zv(e,t),e.field==="createLabel"?sd(e.variables.input.id,!n):n?.current&&$e(n.current);for(let o of e.taskIds)Vu(o,e.key)}),n?Yv(e,n):Zv(e,t),Ds.get(e.key)?.(t),Ds.delete(e.key)});function zv({field:e,taskIds:t,variables:n,note:o},{task:r,results:a}){if(e==="deleteTask"&&n.permanently)return wt(t[0],1/0);e==="restoreTask"&&ys(t[0]);let i=e==="deleteTask"&&Jt(t[0]);i&&$e({...i,deletedAt:o.shown?.deletedAt??null}),r&&$e(r);for(let c of a??[])c.task&&$e(c.task)}function Yv({key:e,note:t},n){if(t?.silent&&Ds.has(e)||t?.quiet==="conflict"&&n.code==="CONFLICT")return;let o=X(n);t?.back?C({bad:!0,text:s("undo.refused",{why:o})}):C({bad:!0,text:t?.told?s("did.refused",{what:t.told,why:o}):o})}function X({code:e,message:t}){return t||s(`error.${e}`)}function Zv({field:e,note:t,taskIds:n},{task:o}){if(t.silent)return;if(t.back)return void C({text:t.told});let r=()=>{let a=q(n[0]);e==="updateTask"&&o&&t.before?Jv(o,t.before):e==="createTask"&&o?bd(o):e==="deleteTask"&&a&&bo(a)};Ze(t.told,r,e==="deleteTask"||!o?void 0:`/t/${o.key}`)}function Jv(e,t){let n=q(e.id)??e;nn(n,t,{expectedVersion:Math.min(e.version,Jt(e.id)?.version??e.version),back:!0,told:s("undo.done",{task:e.key})})}function Qv(e,t,n){let o=e.key||e.title;if(n.length>1)return s("did.changed",{task:o});let[r]=n;return r==="status"?s(`did.${t.status}`,{task:o}):r==="stage"?s("did.staged",{task:o,to:Mt(t.stage)?.name}):r==="priority"?s("did.priority",{task:o,to:s(`priority.${t.priority}`)}):r==="assignee"?t.assignee?s("did.assigned",{task:o,to:t.assignee.name}):s("did.unassigned",{task:o}):r==="dueDate"?t.dueDate?s("did.due",{task:o,day:s.day(t.dueDate)}):s("did.undue",{task:o}):s("did.changed",{task:o})}var hd=e=>wd(e)??(e||null),wd=e=>e&&typeof e=="object"?e.id:null,xd=(e,t)=>Object.keys(t).filter(n=>hd(e[n])!==hd(t[n])),Sd=(e,t)=>Object.fromEntries(t.map(n=>[n,e[n]??null]));function _d(e,t){let n=t.filter(i=>i!=="status"&&i!=="stage"),o=n.length<t.length||n.includes("team"),{status:r,stage:a}=e;return{...Sd(e,n),...o&&(a?{stage:a}:{status:r})}}function Ed(e,{stage:t,status:n}){let o=Mt(t);return o?{stage:{id:o.id},status:o.status}:{stage:ki(e,n??"PENDING"),status:n??"PENDING"}}var Td=(e,t)=>Object.fromEntries(t.map(n=>[pd[n]??n,pd[n]?wd(e[n]):e[n]])),Ad=(e,t)=>Array.from({length:Math.ceil(e.length/Ci)},(n,o)=>t(e.slice(o*Ci,(o+1)*Ci))),Xv=e=>[...Map.groupBy(e,({fields:t})=>JSON.stringify(t)).values()].map(t=>[t[0].fields,t.map(({id:n})=>n)]);var eg=120,tg=/^(session|api_key)\.|^task\.progressed$/,xt=b([]);function Rs(e){xt.value=e.filter(Od).reverse().map(t=>({event:t}))}function Dd(e){!Od(e)||xt.peek().some(t=>t.event?.id===e.id)||(xt.value=[{event:e,fresh:!0},...xt.peek()].slice(0,eg))}function Cd(e){xt.value=[{caught:e,id:`caught-${Date.now()}`},...xt.peek()]}var Od=e=>!tg.test(e.name);function Rd(e){let t=[];for(let n of e){let o=t.at(-1);o?.event&&n.event&&rg(o.event,n.event)?t[t.length-1]={...o,more:(o.more??0)+1}:t.push(n)}return t}var ng=30*6e4,og=new Set(["task.updated","attachment.created"]),Id=({task:e,subjectId:t})=>e?.id??t,rg=(e,t)=>og.has(e.name)&&t.name===e.name&&Id(t)===Id(e)&&t.actor?.id===e.actor?.id&&Date.parse(e.occurredAt)-Date.parse(t.occurredAt)<ng;var Je=b(null),Oe=b(new Set),Ri=null;function cr(e){let t=new Set(Oe.peek());t.delete(e)||t.add(e),Ri=e,Oe.value=t}function Ni(e){let t=[...document.querySelectorAll("main .rows [data-task]")].map(st),n=[t.indexOf(Ri??Be.peek()),t.indexOf(e)].map(r=>Math.max(0,r)).sort((r,a)=>r-a),o=t.slice(n[0],n[1]+1).filter(r=>r!==null);Oe.value=new Set([...Oe.peek(),...o,e])}function on(){Ri=null,Oe.peek().size&&(Oe.value=new Set)}var ae=b(""),Ns=b([]),Li=b({});function Ut(e={}){Li.value=e,ae.value="new"}var Be=b(null),ye=b(null),Un=b(!1),Nd=matchMedia("(max-width: 900px)"),Ld=()=>{Un.value=Nd.matches};Nd.addEventListener("change",Ld);Ld();var st=e=>e?.closest("[data-task]")?.getAttribute("data-task")??null;function Mi(e){document.documentElement.dataset.theme=e,localStorage.setItem("taskflow.theme",e)}function ur(){let e=document.documentElement.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");Mi(e==="dark"?"light":"dark")}function he(e){requestAnimationFrame(()=>requestAnimationFrame(()=>{let t=document.querySelector(e);t instanceof HTMLElement&&t.focus({preventScroll:!0})}))}var Pi=new Set;function Qe(e){return Pi.add(e),()=>Pi.delete(e)}var Md=()=>Promise.all([...Pi].map(e=>e()));var Ls=class{constructor(t,n){this.passes=t,this.compare=n,this.ids=b([]),this.horizon=null,this.stop=Qu(this)}rebuild(t=this.horizon){this.horizon=t,this.ids.value=[...Zt()].filter(n=>this.holds(n)).sort(this.compare).map(n=>n.id)}holds(t){return this.passes(t)&&(!this.horizon||this.compare(t,this.horizon)<=0)}touch(t,n,o){let r=this.ids.peek(),a=r.indexOf(t);if(!o||!this.holds(o)){a>=0&&(this.ids.value=r.toSpliced(a,1));return}if(a>=0&&n&&this.inPlace(r,a,o))return;let i=a<0?r:r.toSpliced(a,1);this.ids.value=i.toSpliced(this.place(i,o),0,t)}inPlace(t,n,o){let r=n>0&&q(t[n-1]),a=n<t.length-1&&q(t[n+1]);return(!r||this.compare(r,o)<0)&&(!a||this.compare(o,a)<0)}place(t,n){let o=0,r=t.length;for(;o<r;){let a=o+r>>1,i=q(t[a]);i&&this.compare(i,n)<0?o=a+1:r=a}return o}};var qn=new Set,yo=class{constructor(t,n,o={}){let{size:r=50,all:a=!1}=o;this.want=t,this.order=n,this.how=o,this.size=r,this.all=a,this.view=new Ls(ed(t),ks(n)),this.ids=this.view.ids,this.ready=b(!1),this.busy=b(!1),this.failed=b(null),this.more=b(!1),this.total=b(0),this.after=null,this.parked=!1,this.stale=!1,this.turn=0,this.stop=Qe(()=>this.reload()),qn.add(this)}close(){qn.delete(this),this.stop(),this.view.stop()}begin({after:t,horizon:n,more:o,total:r}){this.after=t,this.more.value=o,this.total.value=r,this.view.rebuild(n),this.ready.value=!0}async load(){this.turn+=1,this.after=null,await this.next(!0)}async reload(){if(this.parked&&(this.stale=!0),this.parked)return;if(!this.ready.peek())return void await this.load();let t=this.ids.peek().length,n=this.turn+=1;this.after=null,this.failed.value=null;let o=0;do o+=await this.page(Math.min(100,Math.max(this.size,t-o)),t-o);while(n===this.turn&&qn.has(this)&&this.more.peek()&&(this.all||o<t))}async next(t=!1){if(ro(()=>this.busy.value)&&!t)return;this.busy.value=!0,this.failed.value=null;let n=this.turn;try{do await this.page();while(n===this.turn&&this.all&&this.more.peek()&&qn.has(this))}catch(o){this.failed.value=o}this.busy.value=!1}async recount(){let{tasks:t}=await E($o,{filter:Cn(this.want)});this.total.value=t.totalCount}async page(t=this.size,n=0){let o=this.turn,{tasks:r}=await E(Ou,{filter:Cn(this.want),orderBy:this.order,first:t,after:this.after});if(o!==this.turn)return 0;let a=this.want.text&&F(this.want.text).split(/\s+/).filter(Boolean).join(" "),{endCursor:i,hasNextPage:c}=r.pageInfo;return L(()=>{for(let u of r.nodes)$e(a?{...u,found:a}:u);this.after=i,this.more.value=c,this.total.value=r.totalCount,(!c||r.nodes.length>=n)&&this.view.rebuild(c?r.nodes.at(-1)??null:null),this.ready.value=!0}),r.nodes.length}},Ms=(e,t,n)=>JSON.stringify([e,t,n??{},R.value]),Pd=()=>[...[...qn].filter(e=>!e.parked),...[...gt.values()].reverse()].filter(e=>e.ready.peek()&&!e.stale&&!e.failed.peek()),sg=16,gt=new Map;function Ps(e,t){gt.get(e)?.close(),gt.delete(e),t.parked=!0,gt.set(e,t);let[n]=gt;gt.size<=sg||(n[1].close(),gt.delete(n[0]))}function Ud(e){let t=gt.get(e);return gt.delete(e),t&&(t.parked=!1),t}function qd(){for(let e of gt.values())e.close();gt.clear()}var Fd=()=>[...qn].filter(e=>!e.parked&&e.failed.peek()).forEach(e=>e.load());async function Hd(){await Promise.all([...qn].filter(e=>!e.parked&&e.more.peek()).map(e=>e.recount()))}var ag=5e5,ig=7*864e5,lg=40,Bd=dg(["1",Vt,pe,Sn,Zo,cs].join(" "));function Kd(e){let t=k.peek()?.id;if(!t||!rs(t))return;let n=[...gs()].map(ug),o=new Map(n.filter(({id:u})=>u===ye.peek()).map(u=>[u.id,u])),r=xt.peek().flatMap(({event:u})=>u??[]),i={...{shape:Bd,who:t,at:Date.now(),day:R.peek(),teams:Q.peek(),...e},events:r.slice(0,lg),lists:[]},c=ag-JSON.stringify([i,...o.values()]).length;for(let u of Pd()){let{want:m,order:d,how:f,after:$,view:p}=u,h={want:m,order:d,how:f,after:$,horizon:p.horizon,more:u.more.peek(),total:u.total.peek()},w=n.filter(x=>!o.has(x.id)&&p.holds(x)),v=JSON.stringify([h,...w]).length;if(!(v>c)){c-=v,i.lists.push(h);for(let x of w)o.set(x.id,x)}}try{localStorage.setItem(lo,JSON.stringify({...i,tasks:[...o.values()]}))}catch{localStorage.removeItem(lo)}}function Gd(){let e=cg(),t=k.peek()?.id;return e?.shape===Bd&&e.who===t&&rs(t)&&Date.now()-e.at<ig?e:(localStorage.removeItem(lo),null)}function cg(){try{return JSON.parse(localStorage.getItem(lo)??"null")}catch{return null}}function Wd({lists:e,day:t}){for(let{want:n,order:o,how:r,after:a,horizon:i,more:c,total:u}of e.toReversed()){if(n.due&&t!==R.peek())continue;let m=new yo(n,o,r);m.begin({after:a,horizon:i,more:c,total:u}),Ps(Ms(n,o,r),m)}}function ug({description:e,...t}){return t.id===ye.peek()?{...t,description:e}:t}function dg(e){let t=0;for(let n=0;n<e.length;n+=1)t=t*31+e.charCodeAt(n)|0;return String(t)}var jd=2e3,mg=36e5,fg=new Set(["task.restored","task.moved_in"]),te=b("connecting"),Ee=b(null),mr=b(""),fr=b(!1),pg=I(()=>({totalTasks:0,pending:0,inProgress:0,completed:0,cancelled:0,overdue:0,dueToday:0,unassigned:0,totalUsers:0,byAssignee:[],flow:Array.from({length:14},(e,t)=>({date:H(R.value,t-13),created:0,completed:0,open:0}))})),pr=()=>Ee.value??pg.value,$r=()=>Ee.value?"":"unread",qs=b(0),qi=new Set,$g=im(Pe,250),hg=im(Hd,1e3),Ft=null,rn=null,Fs=()=>{},Vd=()=>{},qt=null,Fn=!1,zd=0,dr=!1,sn=0;function Me(e){return qi.add(e),()=>qi.delete(e)}var Yd=new Set;function ko(e){Yd.add(e)}var Us=new Set;function an(e,t,n){let o=()=>{},r=()=>{o=Ft?.subscribe(e,t,n)??o};return Ft?r():Us.add(r),()=>{Us.delete(r),o()}}function Zd(){let e=Gd();return e?(qt=e,rn=e.cursor,L(()=>{mr.value=e.version,fr.value=e.confirmsEmail,Q.value=e.teams,Ee.value=e.numbers,Rs(e.events.toReversed()),bs(e.tasks)}),Wd(e),Oi(),!0):!1}async function Jd(){qt&&Date.now()-qt.at<mg&&Ui();let e=await tm().catch(n=>{throw qt&&(te.value="offline"),n});if(!qt){nm(e),Oi(),Ui();return}let t=Ft&&qt.rights===Qd(e);if(qt=null,t)return L(()=>om(e));Ui({quiet:!0}),await sm(e)}function Ui({quiet:e=!1}={}){if(!Ft){Ft=Au({up:kg,down:wg,signedOut:()=>En("door.ended")}),e||rm();for(let t of Us)t();Us.clear(),Vd=xe(vg),Rn()}}var Qd=({me:e,teams:t})=>JSON.stringify([e?.role,t?.map(({id:n,archivedAt:o,myRole:r})=>[n,o,r])]);function Xd(){let e=k.peek();if(!e||!rn||qt||Fn)return;let t=Qd({cursor:rn,instance:null,events:null,inbox:null,me:e,teams:Q.peek()});Kd({cursor:rn,rights:t,numbers:Ee.peek(),version:mr.peek(),confirmsEmail:fr.peek()})}addEventListener("pagehide",Xd);document.addEventListener("visibilitychange",()=>document.hidden&&Xd());function vg(){let e=As.value;return Ft?.subscribe(cs,()=>({filter:e}),{next:t=>{Ee.value=t.dashboardStats.stats},failed:t=>console.warn("no numbers:",t.message)})}function em(){Vd(),Fs(),qt=null,rn=null,Fn=!1,clearTimeout(zd),Ft?.close(),Ft=null,clearTimeout(sn),qd(),Ju(),rd(),L(()=>{te.value="connecting",Ee.value=null,Q.value=[],Rs([])})}async function tm(){let e=await E(fu,{},{partly:!0});if(!e.me||!e.cursor)throw new de([{message:"",extensions:{code:"INTERNAL"}}]);if(e.me.id!==k.peek()?.id)throw new de([{message:"",extensions:{code:"UNAUTHENTICATED"}}]);return e}function nm(e){rn=e.cursor,L(()=>{om(e),Rs(e.events?.nodes??[])})}function om(e){k.value=e.me,mr.value=e.instance?.version??"",fr.value=e.instance?.confirmEmail??!1,Q.value=e.teams??[];for(let t of Yd)t(e)}function rm(){Fs=Ft?.subscribe(Du,()=>({after:rn}),{next:({events:e})=>gg(e),failed:lm})??(()=>{})}function gg(e){if(rn=e.cursor,e.__typename==="StreamEvent")return bg(e.event);if(e.__typename==="StreamReady")return xg(e.replayed);Fs(),e.reason!=="SHUTDOWN"&&sm()}function bg(e){L(()=>{e.subjectType==="TASK"?yg(e):e.task?$e(e.task):/^(team|user|label|stage)\./.test(e.name)&&$g(),Dd(e),qs.value+=1}),hg();for(let t of qi)t(e)}function yg({name:e,subjectId:t,task:n,team:o,changes:r}){if(e==="task.moved_out")(!n||q(t)?.team.id===o?.id)&&wt(t);else if(e==="task.purged"||!n)wt(t,n?.version??1/0);else{fg.has(e)&&ys(t);let a=r.find(i=>i.field==="description");$e(a?{...n,description:a.after}:n)}}function kg(){clearTimeout(sn),sn=0,te.value=dr?"catching":"connecting",Rn(),Fd()}function wg(){te.peek()==="offline"||dr&&sn||(dr=!0,te.value=navigator.onLine?"catching":"offline",clearTimeout(sn),sn=setTimeout(()=>{te.value="offline"},jd))}function xg(e){clearTimeout(sn),sn=0,dr&&Cd(e),dr=!1,te.value="sync"}async function sm(e){Fn||(Fn=!0,Fs(),te.value="catching",await am(e))}async function am(e){try{let t=e??await tm();if(Yu(),nm(t),await Md(),!Fn)return;Zu(),Fn=!1,rm()}catch(t){if(!Fn)return;zd=setTimeout(am,jd),t instanceof dt||lm(t)}}function im(e,t){let n=0;return()=>{clearTimeout(n),n=setTimeout(()=>e().catch(()=>{}),t)}}function lm(e){if(te.value="offline",!(e instanceof de))throw e}var Fi=`id title reasons count occurredAt readAt archivedAt snoozedUntil actor { id name }
  task { id key title status } comment { id }`,cm=`query Inbox($filter: NotificationFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { ${Fi} } pageInfo { hasNextPage endCursor } unreadCount cursor
  }
}`,um=`query TeamOf($id: ID!) {
  node(id: $id) { ... on Notification { events { team { key } } } }
}`,dm="query Unread { inbox(first: 1) { unreadCount cursor } }",mm=`subscription InboxLive($after: Cursor) {
  inbox(after: $after) {
    __typename
    ... on InboxChange { cursor name originId notificationId unreadCount notification { ${Fi} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,fm=`mutation UpdateNotices($ids: [ID!]!, $input: UpdateNotificationsInput!, $key: String!) {
  updateNotifications(ids: $ids, input: $input) @idempotent(key: $key) {
    errors { code message path } notifications { ${Fi} }
  }
}`,pm=`mutation AllRead($upTo: Cursor, $key: String!) {
  markAllRead(upTo: $upTo) @idempotent(key: $key) { errors { code message path } unreadCount }
}`;var $m=2e3,Ae=b(0),ln=b(new Map),Hs=0,Hi=new Map,Bs=new Set,br=b(!1),cn=null,hr=()=>{},vr=0,gr=0,hm=0,Ks=new Set,Gs=()=>Hs,Bi=()=>hm,vm=()=>cn,gm=(e,t)=>Bs.has(`${e} ${t}`);function bm({key:e,variables:{ids:t=[]}}){for(let n of t)Bs.delete(`${e} ${n}`)}function Ws(e,t,n=()=>!1){let o=new Map(ln.peek()),r=a=>(Hi.get(a)??0)>t;for(let[a,i]of o)n(i)&&!r(a)&&o.delete(a);for(let a of e)r(a.id)||o.set(a.id,a);ln.value=o}function ym(e,t){Hs===t&&(Ae.value=e)}function Sg({unreadCount:e,cursor:t}){cn||(cn=t,L(()=>{Ae.value=e,br.value=!0}),Ki())}function Ki(){hr(),hr=an(mm,()=>({after:cn}),{next:({inbox:e})=>_g(e),failed:e=>{console.warn("no inbox:",e.message),clearTimeout(gr),gr=setTimeout(js,$m)}})}function _g(e){if(e.__typename==="StreamReset")return void(e.reason==="SHUTDOWN"?Ki():js());if(cn=e.cursor,e.__typename!=="InboxChange")return;let{notification:t,notificationId:n,originId:o,unreadCount:r}=e;Hs+=1,L(()=>{Ae.value=r,!(!t||!n)&&(Hi.set(n,Hs),o&&Bs.add(`${o} ${n}`),ln.value=new Map(ln.peek()).set(n,t))}),n||yr().catch(()=>{})}function yr(){return hm+=1,Promise.all([...Ks].map(e=>e()))}async function js(){hr(),clearTimeout(gr);let e=vr+=1;try{await km(e)}catch{e===vr&&(gr=setTimeout(js,$m))}}async function km(e){let[t]=await yr(),n=t??(await E(dm,{})).inbox;e===vr&&(cn=n.cursor,L(()=>{Ae.value=n.unreadCount,br.value=!0}),Ki())}ko(({inbox:e})=>e?Sg(e):js());Qe(async()=>{cn&&await km(vr+=1)});I(()=>k.value?.id).subscribe(()=>{vr+=1,hr(),hr=()=>{},clearTimeout(gr),cn=null,br.value=!1,Hi.clear(),Bs.clear(),L(()=>{Ae.value=0,ln.value=new Map})});xe(()=>{(Ae.value?navigator.setAppBadge?.(Ae.value):navigator.clearAppBadge?.())?.catch(()=>{})});var y=({name:e,class:t=""})=>l`<svg class="i ${t}" aria-hidden="true"><use href="#${e}" /></svg>`;function ie({kind:e,value:t,mute:n=!1,class:o="",color:r}){let a=s(`${e}.${t}`);return n?l`<svg class="i glyph ${t} ${o}" aria-hidden="true" style=${r?{color:r}:void 0}>
        <use href="#${t}" />
      </svg>`:l`<svg class="i glyph ${t} ${o}" role="img" aria-label=${a}>
        <title>${a}</title>
        <use href="#${t}" />
      </svg>`}function ne({user:e,mute:t=!1,big:n=!1}){let o=e?e.name:s("nobody"),r=t?{"aria-hidden":"true"}:{role:"img","aria-label":o,title:o};return e?l`<span class=${n?"av big":"av"} style=${{"--h":Tg(e.id)}} ...${r}>
    ${Eg(e.name)}
  </span>`:l`<span class="av none" ...${r}><${y} name="nobody" /></span>`}var kr=({part:e,whole:t,label:n,kind:o=""})=>l`<span
    class="bar ${o}"
    role="meter"
    aria-label=${n}
    aria-valuemin="0"
    aria-valuemax=${t||1}
    aria-valuenow=${e}
  >
    <i style=${{width:`${100*e/(t||1)}%`}} />
  </span>`;function wo({task:e}){if(!e.dueDate)return l`<span />`;let t=e.overdue&&re(e);return l`<time class=${t?"late":""} datetime=${e.dueDate} title=${s.longDay(e.dueDate)}>
    ${t&&l`<span class="sr">${s("overdue")}: </span>`}
    ${s.day(e.dueDate)}
  </time>`}var xm=({task:{commentCount:e,attachmentCount:t}})=>l`
  <${wm} of="comments" n=${e} />
  <${wm} of="files" n=${t} />
`;function wm({of:e,n:t}){if(!t)return null;let n=s(`row.${e}`,{n:t});return l`<span class="count" role="img" aria-label=${n} title=${n}>
    <${y} name=${e} />
    ${s.number(t)}
  </span>`}function J({icon:e="check",title:t,action:n,children:o}){return l`<div class="empty">
    <${y} name=${e} />
    <strong>${t}</strong>
    ${o&&l`<p>${o}</p>`}
    ${n}
  </div>`}var ce=({rows:e=5})=>l`<div class="card" role="status" aria-label=${s("loading")}>
  ${Array.from({length:e},()=>l`<div class="bone" />`)}
</div>`;function V({problem:e,retry:t}){return l`<div class="card empty" role="alert">
    <${y} name="live" />
    <strong>${s("failed.title")}</strong>
    <p>${ke(e)}</p>
    <button class="btn quiet" onClick=${t}>${s("failed.retry")}</button>
  </div>`}function ke(e){return e instanceof de?e.code==="INTERNAL"?s("error.INTERNAL",{id:e.requestId??"\u2013"}):e.message||s(`error.${e.code}`):s("error.UNREACHABLE")}function Eg(e){let t=e.trim().split(/\s+/).map(r=>[...r]),[n,o]=[t[0],t[t.length-1]];return(n[0]+(t.length>1?o[0]:n[1]??"")).toUpperCase()}function Tg(e){let t=Ag.value.get(e);if(t!==void 0)return Math.round((t*137.508+20)%360);let n=0;for(let o of e.slice(-8))n=(n*33+o.charCodeAt(0))%3600;return n*47%360}var Ag=I(()=>new Map(ft.value.map(({id:e})=>e).sort().map((e,t)=>[e,t])));var Ig=`id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`,Sm=`query Files($id: ID!) {
  task(id: $id) { attachments { ${Ig} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`,_m=`mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`,Vs=`mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`;var Em=50*6e4,Tm=100,Am=[500,1e3,2e3,4e3,8e3,16e3],Dg=10*6e4,Cg=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif"]),Og=/^attachment\.|^comment\.(created|deleted)$/,wr=b(null),at=({contentType:e})=>Cg.has(e),it=({can:e,version:t})=>e.comment&&t>0,Im=(e,t)=>e.can.comment&&(t.uploader?.id===k.value?.id||z.value.some(({id:n})=>n===e.team.id)),Gi=class{constructor(t){this.taskId=t,this.all=b(null),this.failed=b(null),this.arrived=new Set,this.readAt=0,this.turn=0,this.reading=Promise.resolve(),this.looks=0,this.opened=0,this.timer=0,this.expiry=0}open(){this.opened+=1;let t=()=>document.hidden||!this.isStale()||this.load(),n=[Me(o=>o.task?.id===this.taskId&&Og.test(o.name)&&this.soon(Tm)),Qe(()=>this.read()),te.subscribe(o=>o==="sync"&&this.failed.peek()&&this.load())];return document.addEventListener("visibilitychange",t),addEventListener("pageshow",t),addEventListener("focus",t),this.load(),()=>{this.opened-=1,clearTimeout(this.timer),clearTimeout(this.expiry);for(let o of n)o();document.removeEventListener("visibilitychange",t),removeEventListener("pageshow",t),removeEventListener("focus",t)}}load(){return this.read().catch(t=>{this.failed.value=t})}read(){return this.reading=this.readOnce(),this.reading}async loadIfOpen(){this.opened&&await this.load()}async readOnce(){let t=this.turn+=1,n=Date.now(),o=[...this.arrived],{task:r,instance:a}=await E(Sm,{id:this.taskId});if(t!==this.turn)return this.reading;L(()=>{wr.value=a.limits,this.failed.value=null,this.all.value=r?.attachments??[]});for(let i of o)this.arrived.delete(i);this.readAt=n,this.opened&&this.wait()}wait(){clearTimeout(this.expiry),this.expiry=setTimeout(()=>this.load(),Em);let t=this.all.peek()?.some(n=>at(n)&&!n.thumbnailUrl&&Rg(n));t&&this.looks<Am.length&&this.soon(Am[this.looks]),this.looks=t?this.looks+1:0}soon(t){t===Tm&&(this.looks=0),clearTimeout(this.timer),this.timer=setTimeout(()=>this.load(),t)}isStale(){return Date.now()-this.readAt>Em}async fresh(t){return this.isStale()&&await this.read(),this.all.peek()?.find(n=>n.id===t)??null}without(t){this.all.value=this.all.peek()?.filter(n=>n.id!==t)??null,this.opened&&this.load()}},Rg=({createdAt:e})=>Date.now()-Date.parse(e)<Dg,Wi=new Set;function zs(e,t){Wi.has(t)||(Wi.add(t),Ie(e).load())}var ji=new Map;function Ie(e){let t=ji.get(e)??new Gi(e);return ji.set(e,t),t}function Dm({id:e,version:t}){let n=t===0,o=Ie(e);return D(()=>n?void 0:o.open(),[o,n]),o}I(()=>k.value?.id).subscribe(()=>{ji.clear(),Wi.clear()});var P="errors { code message path }";async function fe(e,t,n){try{let[o]=Object.values(await E(e,t));return o.errors.length?C({bad:!0,text:X(o.errors[0])}):n&&C({text:n}),o.errors.length?null:o}catch(o){return C({bad:!0,text:`${s("failed.title")}: ${ke(o)}`}),null}}var Cm=`query Reminders($id: ID!) { task(id: $id) { ${pe} reminders { ${us} } } }`,Om=`mutation Remind($id: ID!, $when: ReminderTime!) {
  createReminder(taskId: $id, when: $when) { ${P} reminder { ${us} } }
}`,Rm=`mutation DropReminder($id: ID!) { deleteReminder(id: $id) { ${P} deletedId } }`;var Hn=b(null),xo=b(null);async function Vi(e){let{task:t}=await E(Cm,{id:e});t&&$e(t)}async function zi({id:e,key:t},n){xo.value=null;try{let{errors:o,reminder:r}=(await E(Om,{id:e,when:n})).createReminder;if(o.length)return Ys(e,X(o[0]));if(!r)return;Nm(e,a=>[...a.filter(i=>i.id!==r.id),r]),Ze(s("reminder.did.set",{task:t,when:Zi(r)}),()=>Yi(e,r),`/t/${t}`),Vi(e).catch(()=>{})}catch(o){Ys(e,ke(o))}}async function Yi(e,t){xo.value=null;try{let{errors:n}=(await E(Rm,{id:t.id})).deleteReminder,o=n.some(({code:r})=>r==="NOT_FOUND");if(n.length&&!o)return Ys(e,X(n[0]));Nm(e,r=>r.filter(a=>a.id!==t.id)),C({text:s("reminder.did.taken")})}catch(n){Ys(e,ke(n))}}function Ys(e,t){xo.value={id:e,why:t},document.querySelector(".sheet .reminders")||C({bad:!0,text:t})}function Nm(e,t){let n=q(e);n&&$e({...n,reminders:t(n.reminders??[])})}function Zi({at:e,beforeDue:t,firedAt:n}){return n?s("reminder.fired",{when:s.ago(n)}):t?`${s("reminder.before",{length:s.howLong(t)})} \xB7 ${e?s.at(e):s("reminder.waits")}`:e?s.at(e):""}function Lm(e){return e.filter(({at:n,firedAt:o})=>n&&!o).reduce((n,o)=>n?.at&&n.at<=(o.at??"")?n:o,null)}var St={new:[{field:"CREATED_AT",direction:"DESC"}],changed:[{field:"UPDATED_AT",direction:"DESC"}],due:[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],priority:[{field:"PRIORITY",direction:"DESC"},{field:"DUE_DATE",direction:"ASC"}],title:[{field:"TITLE",direction:"ASC"}],manual:[{field:"RANK",direction:"ASC"}]},xr=["PENDING","IN_PROGRESS"];var Ji="id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }",Mm=`query Views { views { ${Ji} } }`,Pm=`subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`,Um=`mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${P} view { ${Ji} } }
}`,Zs=`mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${P} view { ${Ji} } }
}`,qm=`mutation DeleteView($id: ID!) { deleteView(id: $id) { ${P} deletedId } }`,Fm=`query ShownByView($id: ID!) {
  view(id: $id) { id tasks(first: 100) { nodes { ${pe} } totalCount } }
}`;var Bn=b([]),Js=()=>{},Qi=0,Xi=0;async function Kn(){let e=Qi+=1,{views:t}=await E(Mm,{});e===Qi&&(Bn.value=t)}function Hm(){clearTimeout(Xi),Xi=setTimeout(()=>Kn().catch(()=>{}),100)}function Bm(){Js(),Js=an(Pm,()=>({}),{next:({events:e})=>{e.__typename==="StreamReset"?Bm():Hm()},failed:e=>console.warn("no views:",e.message)})}ko(Bm);Me(({name:e})=>e.startsWith("view.")&&Hm());Qe(Kn);I(()=>k.value?.id).subscribe(()=>{Qi+=1,Js(),Js=()=>{},clearTimeout(Xi),Bn.value=[]});var Ng={LIST:"/tasks",BOARD:"/board",CALENDAR:"/calendar"},Gm={tasks:"LIST",board:"BOARD",calendar:"CALENDAR"},nl={status:"STATUS",stage:"STAGE",assignee:"ASSIGNEE",priority:"PRIORITY",label:"LABEL",team:"TEAM",due:"DUE_DATE"},Lg=["team","assignee","status","priority","stage","label","due","q","sort","group"],Xe=I(()=>Bn.value.find(({id:e})=>e===B.value.query.get("saved"))),Gn=I(()=>{let{name:e,query:t}=B.value,n=Gm[e];if(!n)return null;let o=n==="LIST",r=Ye(t),a=o?t.get("status")==="all"?void 0:r.status??(r.stage?void 0:xr):void 0,i=t.get("sort");return{layout:n,filter:Cn({...r,status:a}),orderBy:o&&i&&St[i]?St[i]:[],groupBy:o&&nl[t.get("group")??""]||null}}),So=I(()=>["today","week","later"].includes(B.value.query.get("due")??"")),Wm=I(()=>{let e=Xe.value,t=e&&Qs(e);if(!e||!t)return!1;let{name:n,query:o}=B.value;return Gm[n]!==e.layout||Lg.some(r=>(o.get(r)??"")!==(t.get(r)??""))});function jm(e){let t=Qs(e);return t?(t.set("saved",e.id),`${Ng[e.layout]}?${t}`):`/tasks?saved=${e.id}`}function Qs({filter:e,orderBy:t,layout:n,groupBy:o}){let r=new URLSearchParams;for(let[u,m]of Object.entries(e)){let d=Mg[u]?.(m);if(!d)return null;r.set(...d)}if(n!=="LIST")return r.has("status")||t.length?null:r;let a=r.get("status");a===xr.join()?r.delete("status"):!a&&!r.has("stage")&&r.set("status","all");let i=Object.keys(St).find(u=>Sr(Km(t),Km(St[u])));if(!i&&t.length)return null;i&&i!=="new"&&r.set("sort",i);let c=Object.keys(nl).find(u=>nl[u]===o);return c&&r.set("group",c),r}var Mg={status:e=>tl("status",e,"in"),priority:e=>tl("priority",e,"in"),labels:e=>Sr(e,{isEmpty:!0})?["label","none"]:tl("label",e,"any"),stage:e=>el("stage",e,"eq"),text:e=>typeof e=="string"?["q",e]:void 0,overdue:e=>e===!0?["due","overdue"]:void 0,dueDate:e=>Sr(e,{isNull:!0})?["due","none"]:void 0,team:e=>{let t=el("team",e,"eq");return t&&["team",Q.value.find(({id:n})=>n===t[1])?.key??t[1]]},assignee:e=>Sr(e,{me:!0})?["assignee","me"]:Sr(e,{isNull:!0})?["assignee","nobody"]:el("assignee",e,"eq")};function el(e,t,n){let o=t?.[n];return typeof o=="string"&&Object.keys(t).length===1?[e,o]:void 0}function tl(e,t,n){let o=t?.[n];return Array.isArray(o)&&o.length&&Object.keys(t).length===1?[e,o.join()]:void 0}var Sr=(e,t)=>JSON.stringify(e)===JSON.stringify(t),Km=e=>e.map(({field:t,direction:n="ASC"})=>[t,n]);var zm={unread:{unread:!0},all:{},archived:{archived:!0},later:{snoozed:!0}},Wn={unread:e=>Vm(e)&&!e.readAt,all:e=>Vm(e),archived:({archivedAt:e,snoozedUntil:t})=>e!==null&&t===null,later:({archivedAt:e,snoozedUntil:t})=>t!==null&&e===null},Vm=({archivedAt:e,snoozedUntil:t})=>!e&&!t;function jn(e,t){return e.occurredAt!==t.occurredAt?e.occurredAt>t.occurredAt?-1:1:e.id>t.id?-1:e.id<t.id?1:0}function ol(e,t,n){let{readAt:o,archivedAt:r,snoozedUntil:a}=e;return t.archived?(r??=n,o??=n,a=null):t.archived===!1&&(r=null),t.read?o??=n:t.read===!1&&(o=r=null),t.snoozedUntil!==void 0&&(a=t.snoozedUntil,a&&(r=null)),{...e,readAt:o,archivedAt:r,snoozedUntil:a}}function Ym({readAt:e,archivedAt:t,snoozedUntil:n}){return t?{archived:!0}:{archived:!1,read:e!==null,snoozedUntil:n}}var Pg=100,rl=new Map,_r=b([]),Ug=I(()=>[..._r.value,...Fe.value].filter(({field:e})=>e==="updateNotifications"||e==="markAllRead")),_o=I(()=>{let e=new Map(ln.value);for(let t of Ug.value)for(let n of t.variables.ids??e.keys()){let o=e.get(n);o&&!gm(t.key,n)&&e.set(n,qg(o,t))}return e});function qg(e,{field:t,variables:n,note:{at:o="",until:r=""}}){return t==="updateNotifications"?ol(e,n.input,o):Wn.unread(e)&&e.occurredAt<=r?ol(e,{read:!0},o):e}function Zm(e,t,{silent:n=!1}={}){al([e],{read:t},n?"":s(t?"inbox.did.read":"inbox.did.unread"))}function Xs(e,t){al([e],{archived:t},s(t?"inbox.did.archived":"inbox.did.back"))}function Jm(e,t){let n=t?s("inbox.did.snoozed",{when:s.at(t)}):s("inbox.did.back");al([e],{snoozedUntil:t},n)}function Qm(e){let t=e.filter(Wn.unread),[n]=[...ln.peek().values()].sort(jn),o=t.length===Ae.peek()&&t.length<=Pg?()=>sl(t,{read:!1}):void 0,r={told:s("inbox.did.allRead"),until:n?.occurredAt};Xm("markAllRead",pm,{upTo:vm()},r,o)}function al(e,t,n){let[o]=e;sl(e,t,n,n?()=>sl(e,Ym(o),s("inbox.did.undone")):void 0)}function sl(e,t,n=s("inbox.did.undone"),o){let r=e.map(({id:a})=>a);Xm("updateNotifications",fm,{ids:r,input:t},{told:n},o)}function Xm(e,t,n,o,r){let a=Y("change"),i=new Promise(u=>rl.set(a,{resolve:u,at:Gs(),undo:r})),c=new Date().toISOString();tn({key:a,field:e,query:t,variables:{...n,key:a},taskIds:[],note:{...o,at:c}}),Pn(i)}en(["updateNotifications","markAllRead"],(e,t)=>{let n=rl.get(e.key),[o]=t.errors;o?(C({bad:!0,text:s("inbox.refused",{why:X(o)})}),yr().catch(()=>{})):Fg(e,t,n),bm(e),rl.delete(e.key),n?.resolve(t)});function Fg(e,{notifications:t=[]},n){n&&Ws(t,n.at),e.field==="markAllRead"&&Hg(e);let{told:o}=e.note;o&&n?.undo?Ze(o,n.undo):o&&C({text:o})}async function Hg(e){_r.value=[..._r.peek(),e],await yr().catch(()=>{}),_r.value=_r.peek().filter(t=>t!==e)}var Bg=30,Kg=100,il=class{constructor(t){this.show=t,this.ready=b(!1),this.busy=b(!1),this.failed=b(null),this.more=b(!1),this.gap=0,this.turn=0,this.reading=null,this.after=null,this.horizon=b(null),this.staying=b(new Set),this.notices=I(()=>this.list())}list(){let t=this.staying.value;return[..._o.value.values()].filter(n=>Wn[this.show](n)||t.has(n.id)&&Wn.all(n)).filter(n=>this.reaches(n)).sort(jn)}reaches(t){let{value:n}=this.horizon;return!n||jn(t,n)<=0}open(){let t=()=>this.reload();return Ks.add(t),(!this.ready.peek()||this.gap!==Bi())&&this.load(),()=>{Ks.delete(t),this.staying.value=new Set}}keep(t){this.show==="unread"&&(this.staying.value=new Set([...this.staying.peek(),t]))}load(){return this.reload().catch(()=>{})}reload(){return this.read(null,this.ready.peek()?this.notices.peek().length:0)}next(){return this.busy.peek()?void 0:this.read(this.after,0).catch(()=>{})}read(t,n){return this.reading=this.readOnce(t,n),this.reading}async readOnce(t,n){let o=this.turn+=1;this.busy.value=!0,this.failed.value=null;try{return await this.pages(o,t,n)}catch(r){throw o===this.turn&&(this.failed.value=r),r}finally{o===this.turn&&(this.busy.value=!1)}}async pages(t,n,o){let r=Gs(),a=Bi(),i=n?this.horizon.peek():null,c=[],u,m=!0;do{let f=Math.min(Kg,Math.max(Bg,o-c.length)),{inbox:$}=await E(cm,{filter:zm[this.show],first:f,after:n});if(t!==this.turn)return this.reading??$;u??=$,c.push(...$.nodes),n=$.pageInfo.endCursor,m=$.pageInfo.hasNextPage}while(m&&c.length<o);let d=m?c.at(-1)??null:null;return L(()=>{ym(u.unreadCount,r),Ws(c,r,f=>Wn[this.show](f)&&Gg(f,i,d)),this.horizon.value=d,this.more.value=m,this.ready.value=!0}),this.after=n,this.gap=a,u}},Gg=(e,t,n)=>(!t||jn(t,e)<0)&&(!n||jn(e,n)<=0),ll=new Map;function ef(e){let t=`${k.value?.id} ${e}`,n=ll.get(t)??new il(e);return ll.set(t,n),n}I(()=>k.value?.id).subscribe(()=>ll.clear());var cl=["unread","all","archived","later"],un=()=>B.value.name==="inbox",Wg=I(()=>cl.find(e=>e===B.value.query.get("show"))??"unread"),ea=I(()=>ef(Wg.value)),ta=b(null),Eo=b(null),tf=()=>!!document.activeElement?.closest("dialog.sheet");function nf(){let e=Z.peek().name==="task"?ye.peek():null;return ea.peek().notices.peek().find(({id:n,task:o})=>e?o?.id===e:n===ta.peek())}var na=e=>()=>{let t=nf();t&&e(t)},of=e=>document.querySelector(`main [data-notice="${e}"]`),rf=na(({id:e})=>uf(of(e))),sf=na(e=>ra(e)),af=na(e=>Xs(e,!e.archivedAt)),lf=na(({id:e})=>{Eo.value={id:e,anchor:of(e)?.querySelector("[data-snooze]")??null}}),oa=()=>Qm([..._o.peek().values()]);function ra(e,t){ea.peek().keep(e.id),Zm(e,!e.readAt,t)}function ul(e){let t=Z.peek().name==="task",n=[...document.querySelectorAll("main [data-notice]")].filter(i=>!t||jg(i)),o=t?nf()?.id:ta.peek(),r=n.findIndex(i=>i.getAttribute("data-notice")===o),a=n[r<0?e>0?0:n.length-1:Math.min(n.length-1,Math.max(0,r+e))];a?.scrollIntoView({block:"nearest"}),t?uf(a):cf(a)?.focus()}var jg=e=>e.hasAttribute("data-task"),cf=e=>e?.querySelector("[data-go]"),uf=e=>cf(e)?.click();var Vg=e=>[...Zt()].filter(t=>t.parentId===e&&Ue(t)),sa=({id:e,progress:t})=>Math.max(t?.total??0,Vg(e).length);async function aa(e){let t=e.some(({watching:u})=>!u),n=e.filter(({watching:u})=>u!==t),[o]=n,r=n.length===1,a=o.key||o.title,i=u=>async m=>({errors:(await Promise.all(L(()=>m.map(f=>zg(f,u))))).flatMap(({errors:f})=>f)}),c=n.map(({id:u})=>u);await go(c,i(t),{told:r?s(t?"did.watching":"did.left",{task:a}):s("did.several",{n:n.length}),undone:r?s("undo.done",{task:a}):s("undo.several",{n:n.length}),to:r&&o.key?`/t/${o.key}`:void 0},async()=>[await i(!t)(c)])}function zg(e,t){let n=Y("change"),o={watching:t};return ze(e,n,o),He(n,"watchTask",Bu,{id:e,watch:t},[e],{shown:o,told:"",silent:!0})}var lt=[{id:"palette",keys:"mod+k",run:()=>{ae.value="palette"},silent:!0},{id:"new",keys:"n",when:()=>z.value.length,run:()=>Ut()},{id:"search",keys:"/",run:eb},{id:"down",keys:"j",run:()=>un()?ul(1):dl(1),silent:!0},{id:"up",keys:"k",run:()=>un()?ul(-1):dl(-1),silent:!0},{id:"open",keys:"enter",task:!0,one:!0,run:([e])=>Nt(e),silent:!0},{id:"select",keys:"x",task:!0,one:!0,when:mf,run:([e])=>cr(e.id),silent:!0},{id:"noticeOpen",keys:"o",when:un,run:rf,silent:!0},{id:"noticeRead",keys:"u",when:un,run:sf},{id:"noticeArchive",keys:"e",when:()=>un()&&!tf(),run:af},{id:"noticeLater",keys:"h",when:un,run:lf},{id:"noticesRead",keys:"shift+i",when:()=>un()&&Ae.value,run:oa},{id:"done",keys:"e",task:!0,when:e=>e.can.changeStatus,run:e=>Os(e,{status:e.some(re)?"COMPLETED":"PENDING"})},{id:"status",keys:"s",task:!0,when:e=>e.can.changeStatus,run:Vn("status")},{id:"stage",keys:"m",task:!0,ofTeam:!0,when:e=>e.can.changeStatus&&kt(e.team.id).length,run:Vn("stage")},{id:"priority",keys:"p",task:!0,when:e=>e.can.update,run:Vn("priority")},{id:"assignee",keys:"a",task:!0,when:e=>e.can.assign,run:Vn("assignee")},{id:"due",keys:"d",task:!0,when:e=>e.can.update,run:Vn("due")},{id:"labels",keys:"l",task:!0,when:e=>e.can.update,run:Vn("labels")},{id:"watch",keys:"w",task:!0,when:Ue,run:aa},{id:"remind",keys:"r",task:!0,one:!0,when:Ue,run:Yg},{id:"team",task:!0,when:e=>e.can.update&&z.value.length>1,run:Vn("team")},{id:"comment",keys:"c",task:!0,one:!0,when:e=>ye.value===e.id&&e.can.comment,run:Qg},{id:"attach",keys:"f",task:!0,one:!0,when:e=>ye.value===e.id&&it(e),run:Xg},{id:"link",task:!0,one:!0,when:()=>navigator.clipboard,run:([e])=>Jg(e)},{id:"delete",task:!0,when:e=>e.can.delete&&Ue(e),run:Zg},{id:"restore",task:!0,when:e=>e.can.delete&&!Ue(e),run:e=>e.map(t=>bo(t))},{id:"undo",keys:"z",run:fd},{id:"inbox",keys:"g i",run:()=>j("/inbox")},{id:"today",keys:"g t",run:()=>j(Te("/"))},{id:"tasks",keys:"g l",run:()=>j(Te("/tasks"))},{id:"board",keys:"g b",run:()=>j(Te("/board"))},{id:"calendar",keys:"g c",run:()=>j(Te("/calendar"))},{id:"trash",keys:"g x",run:()=>j(Te("/trash"))},{id:"teams",keys:"g m",run:()=>j("/team")},{id:"settings",keys:"g s",run:()=>j("/settings")},{id:"overview",keys:"g o",run:()=>j("/admin")},{id:"instance",keys:"g a",when:()=>k.value?.role==="ADMIN",run:()=>j("/instance")},{id:"saveView",keys:"v",when:()=>Gn.value&&(Xe.value||!So.value),run:()=>{ae.value="view"}},{id:"theme",run:ur},{id:"keys",keys:"?",run:()=>{ae.value="keys"}},{id:"explorer",run:()=>{location.href="/explorer/"}},{id:"signOut",run:()=>Yt()}];function ml(){let{name:e,key:t=""}=Z.value,n=e==="task"?vs(t):Be.value;return n&&q(n)||null}function ca(){let e=Z.peek().name==="task"?[]:fl(),t=ml();return e.length?e:t?[t]:[]}var fl=()=>[...Oe.value].map(q).filter(e=>e!=null),df=(e,t)=>t.filter(n=>!e.when||e.when(n));function ct(e,t=ca()){if(!e.task)return!!(!e.when||e.when());if(e.id==="select"){let o=t.length===1?t[0]:ml();return o!==null&&mf(o)}let n=new Set(t.map(({team:o})=>o.id)).size;return df(e,t).length>0&&!(e.one&&t.length>1)&&!(e.ofTeam&&n>1)}function _t(e,t=ca()){if(!e.task)return e.run();let n=df(e,e.id==="select"?[ml()].filter(o=>o!==null):t);return n.length?e.run(n):void 0}var ua=e=>lt.find(t=>t.id===e)?.keys??"";function et(e){let t=/Mac|iPhone|iPad/.test(navigator.platform);return e.split(" ").map(n=>n.replace("enter","\u21B5").toUpperCase().replace("SHIFT+",t?"\u21E7":`${s("key.shift")} `).replace("MOD+",t?"\u2318":`${s("key.control")} `))}function Vn(e){return t=>{let n=document.querySelector(`main [data-task="${t[0].id}"]`),o=document.querySelector(`dialog.sheet [data-field="${e}"]`)??document.querySelector(`.selection [data-field="${e}"]`)??n?.querySelector(`[data-field="${e}"]`)??n;Je.value={kind:e,ids:t.map(({id:r})=>r),anchor:o}}}function Yg([{id:e}]){let t=document.querySelector(`main [data-task="${e}"]`);Hn.value={id:e,anchor:document.querySelector('dialog.sheet [data-field="remind"]')??t}}function mf(e){return document.querySelector(`main .rows [data-task="${e.id}"]`)!==null}function Zg(e){if(!e.some(t=>t.commentCount||t.attachmentCount||sa(t)))return pl(e);Ns.value=e.map(({id:t})=>t),ae.value="delete"}function pl(e){Z.value.name!=="task"?on():e.some(({id:t})=>t===ye.value)&&Dn(),vd(e)}async function Jg(e){await navigator.clipboard.writeText(new URL(`/t/${e.key}`,location.href).href),C({text:s("did.copied",{task:e.key})})}function Qg(){let e=document.querySelector(".talk-end textarea");e instanceof HTMLElement&&e.focus()}function Xg(){let e=document.querySelector(".sheet [data-add]");e instanceof HTMLElement&&e.click()}function eb(){let e=document.querySelector("main .search");e?e.focus():ae.value="palette"}function dl(e){let t=[...document.querySelectorAll("main [data-go]")];if(!t.length)return tb(e);let n=Z.peek().name==="task",o=t.findIndex(i=>st(i)===(n?ye:Be).peek()),r=t[o<0?e>0?0:t.length-1:Math.min(t.length-1,Math.max(0,o+e))];if(r.scrollIntoView({block:"nearest"}),!n)return r.focus();let a=q(st(r)??"");a&&Nt(a)}var ia=0,la=null;function tb(e){let t=document.querySelector("main");t&&(ia=Math.max(1,ia+e),la?.disconnect(),la=new MutationObserver(()=>{if(!t.querySelector("[data-go]"))return;la?.disconnect();let o=document.activeElement===t||document.activeElement===document.body?ia:0;ia=0;for(let r=0;r<o;r+=1)dl(1)}),la.observe(t,{childList:!0,subtree:!0}))}function U({label:e,labelledby:t,class:n="",close:o,place:r,children:a}){let i=T(null);return W(()=>{let m=i.current,d=document.activeElement,f=st(d);return m?.showModal(),m&&r?.(m),()=>{m?.close(),$l(d,f)}},[]),l`<dialog
    ref=${i}
    class=${n}
    aria-label=${e}
    aria-labelledby=${t}
    onCancel=${m=>{m.preventDefault(),o()}}
    onPointerDown=${m=>{m.target===i.current&&nb(m,i.current)&&o()}}
  >
    ${a}
  </dialog>`}function $l(e,t){requestAnimationFrame(()=>{if(document.querySelector("dialog[open]")?.contains(document.activeElement))return;let n=e?.isConnected?e:t&&document.querySelector(`main [data-task="${t}"] [data-go]`),o=n&&n!==document.body?n:document.querySelector("main");(document.activeElement===document.body||!document.activeElement)&&o instanceof HTMLElement&&o.focus({preventScroll:!0})})}function nb({clientX:e,clientY:t},n){let o=n.getBoundingClientRect();return e<o.left||e>o.right||t<o.top||t>o.bottom}var ob=[["page",["palette","new","search","saveView","undo","keys"]],["go",["inbox","today","tasks","board","calendar","trash","teams","settings","overview","instance"]],["inbox",["noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead"]],["list",["down","up","open","select"]],["task",["done","status","stage","priority","assignee","due","labels","watch","remind","comment","attach"]]],rb=()=>[[s("key.space"),"lift"],["\u2190 \u2192","carry"],[s("key.escape"),"putBack"]],sb=new Set(["done","status","stage"]),ab=new Set(["priority","assignee","due","labels","select"]);function ib(e){if(!e.task)return ct(e);let t=z.value.length>0;return sb.has(e.id)?t||_e.value.some(({myRole:n})=>n==="CONTRIBUTOR"):t||!ab.has(e.id)}function ff(){let e=()=>{ae.value=""},t=ob.map(([n,o])=>({name:n,lines:o.flatMap(r=>lt.filter(a=>a.id===r&&ib(a))).map(r=>({text:s(`command.${r.id}`),keys:et(r.keys??"")}))}));return z.value.length&&t.push({name:"carry",lines:rb().map(([n,o])=>({text:s(`board.${o}`),keys:[n]}))}),l`<${U} class="wide" labelledby="keys-title" close=${e}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${s("keys.title")}</h2>
        <button class="icon end" aria-label=${s("close")} onClick=${e}><${y} name="close" /></button>
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
  </${U}>`}function zn(e,t){let n=lb(t),o=n.bottom+e.offsetHeight+8<innerHeight;e.style.left=`${Math.max(8,Math.min(n.left,innerWidth-e.offsetWidth-8))}px`,e.style.top=`${o?n.bottom+4:Math.max(8,n.top-e.offsetHeight-4)}px`}function lb(e){return e&&"x"in e?{left:e.x,top:e.y,bottom:e.y-4}:e?.getBoundingClientRect()??{left:innerWidth/2-124,bottom:innerHeight/4,top:innerHeight/4}}var K=e=>t=>e(t.currentTarget.value);function da({label:e,typed:t,type:n,count:o,at:r,move:a,take:i,longest:c}){let u=m=>{let d=m.key==="ArrowDown"?1:m.key==="ArrowUp"?-1:0;d&&o?(m.preventDefault(),a((r+d+o)%o)):m.key==="Enter"&&(m.preventDefault(),i(m.target.value))};return l`<input
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
  />`}function ma(e){let t=T(null);return D(()=>t.current?.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"}),[e]),t}var hl=({labels:e,team:t},n)=>e.some(({id:o})=>o===n.get(t.id)?.id);async function vl(e,t,n){let o=e.filter(f=>t.has(f.team.id)&&hl(f,t)!==n);if(!o.length)return;let[r]=o,a=new Map(o.map(({id:f,team:$})=>[f,$.id])),i=f=>async $=>{let h=[...Map.groupBy($,w=>a.get(w))].map(([w,v])=>cb(v,t.get(w??""),f));return{errors:(await Promise.all(h)).flatMap(({errors:w})=>w)}},c=t.get(r.team.id)?.name,u=r.key||r.title,m=o.length===1,d=o.map(({id:f})=>f);await go(d,i(n),{told:m?s(n?"did.labelled":"did.unlabelled",{task:u,label:c}):s("did.several",{n:o.length}),undone:m?s("undo.done",{task:u}):s("undo.several",{n:o.length}),to:m&&r.key?`/t/${r.key}`:void 0},async()=>[await i(!n)(d)])}function cb(e,t,n){let o=Y("change"),r={relabel:n?{on:[t]}:{off:[t.id]}};L(()=>{for(let c of e)ze(c,o,r)});let a=n?{addLabelIds:[t.id]}:{removeLabelIds:[t.id]},i={shown:r,told:"",silent:!0};return e.length===1?He(o,"updateTask",ds,{id:e[0],input:a},e,i):He(o,"updateTasks",ms,{ids:e,input:a},e,i)}function pf(e,t){let n=new Map;for(let o of e){let r={id:Y("label"),name:t.trim(),color:vo(pt(o))};_s(o,r),n.set(o,r),He(Y("change"),"createLabel",Hu,{input:{...r,teamId:o}},[],{told:s("did.labelMade",{label:r.name}),silent:!0})}return n}var Yn=({label:e})=>l`<span class="label" style=${{"--label":e.color}} title=${e.name}>
    <i aria-hidden="true" />
    <span>${e.name}</span>
  </span>`;function To({task:e,most:t=1/0,mute:n=!1}){let o=nd(e);if(!o.length)return null;let r=o.length>t?o.slice(0,t-1):o,a=o.slice(r.length).map(({name:i})=>i);return l`<span class="labels">
    ${!n&&l`<span class="sr">${s("field.labels")}: </span>`}
    ${r.map(i=>l`<${Yn} key=${i.id} label=${i} />`)}
    ${a.length>0&&l`<span class="label rest" title=${a.join(", ")}>
      <span aria-hidden="true">+${s.number(a.length)}</span>
      <span class="sr">${a.join(", ")}</span>
    </span>`}
  </span>`}function hf({tasks:e,anchor:t}){let[n,o]=S(""),[r,a]=S(0),i=ma(r),c=[...new Set(e.map(({team:_})=>_.id))],u=ub(c),m=_=>u.filter(({name:A})=>F(A).includes(F(_.trim()))),d=_=>_.trim()!==""&&c.some(A=>$f(A)&&!_i(pt(A),_)),f=m(n),$=f.length+(d(n)?1:0),p=()=>{Je.value=null},h=({alike:_})=>{let A=e.filter(({team:G})=>_.has(G.id)),ee=A.filter(G=>hl(G,_)).length;return ee===0?"false":ee===A.length?"true":"mixed"},w=_=>{vl(e,_.alike,h(_)!=="true"),o(""),a(Math.max(0,u.indexOf(_)))},v=_=>{let A=c.filter(G=>$f(G)&&!_i(pt(G),_)),ee=u.find(({name:G})=>F(G)===F(_.trim()));vl(e,new Map([...ee?.alike??[],...pf(A,_)]),!0),o(""),a(0)},x=_=>{let A=_===n?f[r]:m(_)[0];A?w(A):d(_)?v(_):_||p()},g=()=>{p(),j(`/team/${e[0].team.key}`)};return l`<${U}
    class="menu"
    label=${s("field.labels")}
    close=${p}
    place=${_=>zn(_,t)}
  >
    <${da} ...${{typed:n,type:o,count:$,at:r,move:a,take:x}} label=${s("labels.find")} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${s("field.labels")}
      aria-multiselectable="true"
      ref=${i}
      onMouseDown=${_=>_.preventDefault()}
    >
      ${f.map((_,A)=>l`<div
          class="o"
          role="option"
          id=${`choice-${A}`}
          key=${_.key}
          aria-selected=${A===r}
          aria-checked=${h(_)}
          onPointerMove=${()=>a(A)}
          onClick=${()=>w(_)}
        >
          <i class="dot" style=${{"--label":_.color}} />
          <span>${_.name}</span>
          ${h(_)!=="false"&&l`<span class="end">
            <${y} name=${h(_)==="true"?"check":"some"} />
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
        <i class="dot" style=${{"--label":vo(pt(c[0]))}} />
        <span>${s("labels.make",{label:n.trim()})}</span>
      </div>`}
    </div>
    ${$===0&&l`<p class="o dim sm" role="status">${s(n?"labels.noMatch":"labels.noneYet")}</p>`}
    <button class="o dim sm" onClick=${g}>${s("labels.manage")}</button>
  </${U}>`}function ub(e){let t=new Map;for(let n of e)for(let o of pt(n)){let r=F(o.name),a=t.get(r);a?a.alike.set(n,o):t.set(r,{key:r,name:o.name,color:o.color,alike:new Map([[n,o]])})}return[...t.values()].sort((n,o)=>n.key.localeCompare(o.key))}var $f=e=>z.value.some(({id:t})=>t===e);var db={status:()=>rt.map(e=>({key:e,text:s(`status.${e}`),icon:l`<${ie} kind="status" value=${e} mute />`,fields:{status:e}})),stage:([{team:e}])=>kt(e.id).map(({id:t,name:n,status:o,color:r})=>({key:t,text:n,icon:l`<${ie} kind="status" value=${o} mute color=${r} />`,end:s(`status.${o}`),fields:{stage:{id:t}}})),priority:()=>Pt.toReversed().map(e=>({key:e,text:s(`priority.${e}`),icon:l`<${ie} kind="priority" value=${e} mute />`,fields:{priority:e}})),assignee:e=>[null,...mb(e)].map(t=>({key:t?.id??"",text:t?.name??s("nobody"),icon:l`<${ne} user=${t} mute />`,fields:{assignee:t&&{id:t.id,name:t.name}}})),team:()=>z.value.map(e=>({key:e.id,text:e.name,icon:l`<code>${e.key}</code>`,fields:{team:{id:e.id,key:e.key,name:e.name}}})),due:()=>gb().map(([e,t])=>({key:t??"",text:s(`due.${e}`),end:t&&s.date(t,{weekday:"short",day:"numeric",month:"short"}),icon:l`<${y} name="calendar" />`,fields:{dueDate:t}}))};function mb(e){let[t,...n]=[...new Set(e.map(({team:o})=>o.id))].map(o=>Lt(o));return t.filter(({id:o})=>n.every(r=>r.some(a=>a.id===o)))}function fb(e,t){let[n,...o]=e.map(r=>pb(r,t));return o.every(r=>r===n)?n:void 0}var pb=(e,t)=>({status:e.status,stage:e.stage?.id??"",priority:e.priority,assignee:e.assignee?.id??"",team:e.team.id,due:e.dueDate??""})[t];function vf(){if(!Je.value)return null;let{kind:e,ids:t,anchor:n}=Je.value,o=t.map(r=>se(r).value).filter(r=>r!==null);return o.length?e==="actions"?l`<${hb} key=${t.join()} tasks=${o} anchor=${n} />`:e==="labels"?l`<${hf} key=${t.join()} tasks=${o} anchor=${n} />`:l`<${vb} key=${e+t.join()} tasks=${o} kind=${e} anchor=${n} />`:null}var $b=["open","done","status","stage","assignee","due","priority","labels","watch","remind","team","link","select","delete","restore"];function hb({tasks:e,anchor:t}){let n=T(null),o=()=>{Je.value=null},r=$b.flatMap(i=>lt.filter(c=>c.id===i&&ct(c,e))),a=i=>{let c=i.key==="ArrowDown"?1:i.key==="ArrowUp"?-1:0,u=[...n.current?.children??[]];c&&(i.preventDefault(),u[(u.findIndex(m=>m===document.activeElement)+c+u.length)%u.length].focus())};return l`<${U}
    class="menu"
    label=${e.length>1?s("tasks.count",{n:e.length}):e[0].title}
    close=${o}
    place=${i=>zn(i,t)}
  >
    <div role="menu" aria-label=${s("row.actions")} ref=${n} onKeyDown=${a}>
      ${r.map((i,c)=>l`<button
            class="o"
            role="menuitem"
            key=${i.id}
            autofocus=${c===0}
            onClick=${()=>{o(),queueMicrotask(()=>_t(i,e))}}
          >
            <span>${s(`command.${i.id}`)}</span>
            ${i.keys&&l`<span class="end">
              ${et(i.keys).map(u=>l`<kbd>${u}</kbd>`)}
            </span>`}
          </button>`)}
    </div>
  </${U}>`}function vb({tasks:e,kind:t,anchor:n}){let o=db[t](e),r=fb(e,t),[a,i]=S(""),c=v=>o.filter(x=>F(x.text).includes(F(v))),u=c(a),[m,d]=S(Math.max(0,o.findIndex(({key:v})=>v===r))),f=ma(m),$=()=>{Je.value=null},p=v=>{$(),v&&Os(e,v.fields)},h=v=>p(v===a?u[m]:c(v)[0]),w=({currentTarget:{value:v,validity:x}})=>{v&&x.valid&&p({fields:{dueDate:v}})};return l`<${U}
    class="menu"
    label=${s(`field.${t}`)}
    close=${$}
    place=${v=>zn(v,n)}
  >
    <${da} ...${{typed:a,type:i,at:m,move:d,take:h}} count=${u.length} label=${s(`field.${t}`)} />
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
            ${v.end} ${t==="stage"&&v.key===r&&l`<${y} name="check" />`}
          </span>`}
          ${!v.end&&v.key===r&&l`<span class="end"><${y} name="check" /></span>`}
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
        onChange=${w}
      />
    </div>`}
  </${U}>`}function gb(){let e=H(R.value,7-yt(R.value));return[["today",R.value],["tomorrow",H(R.value,1)],["friday",H(R.value,(11-yt(R.value))%7||7)],["monday",e],["month",H(R.value,30)],["never",null]]}var bb={low:"LOW",medium:"MEDIUM",high:"HIGH",urgent:"URGENT",niedrig:"LOW",mittel:"MEDIUM",hoch:"HIGH",dringend:"URGENT",basse:"LOW",moyenne:"MEDIUM",haute:"HIGH",urgente:"URGENT",baja:"LOW",media:"MEDIUM",alta:"HIGH"},gf=[["monday","montag","lundi","lunes","mon","mo"],["tuesday","dienstag","mardi","martes","tue","tues","di"],["wednesday","mittwoch","mercredi","miercoles","wed","mi"],["thursday","donnerstag","jeudi","jueves","thu","thur","thurs","do"],["friday","freitag","vendredi","viernes","fri","fr"],["saturday","samstag","samedi","sabado","sonnabend","sat","sa"],["sunday","sonntag","dimanche","domingo","sun","so"]],yb=[["jan","january","januar","janvier","enero"],["feb","february","februar","fevrier","febrero"],["mar","march","marz","mars","marzo"],["apr","april","avril","abril"],["may","mai","mayo"],["jun","june","juni","juin","junio"],["jul","july","juli","juillet","julio"],["aug","august","aout","agosto"],["sep","sept","september","septembre","septiembre"],["oct","october","okt","oktober","octobre","octubre"],["nov","november","novembre","noviembre"],["dec","december","dez","dezember","decembre","diciembre"]],kb={today:0,heute:0,"aujourd'hui":0,"aujourd\u2019hui":0,hoy:0,tomorrow:1,morgen:1,demain:1,manana:1,ubermorgen:2,"apres-demain":2},wb={a:1,an:1,one:1,two:2,three:3,ein:1,eine:1,einem:1,einer:1,zwei:2,drei:3,un:1,une:1,una:1,deux:2,trois:3,dos:2,tres:3},xb=new Set(["on","by","due","until","this","am","bis","zum","diesen","kommenden","fallig","le","avant","el","para"]),Sb=new Set(["next","nachsten","nachste","nachster","nachstes","proximo","proxima"]),_b=new Set(["in","dans","en"]),Eb=new Set(["day","days","tag","tage","tagen","jour","jours","dia","dias"]),bf=new Set(["week","weeks","woche","wochen","semaine","semaines","semana","semanas"]),yf=new Set(["month","months","monat","monate","monaten","mois","mes","meses"]),Tb=new Set(["do","so"]);function kf(e,t){let n=[...e.matchAll(/\S+/g)].map(({0:m,index:d})=>({text:m,word:F(m).replace(/[,;:]+$/,""),from:d,to:d+m.length})),o=new Map,r={title:"",marks:[]},a=(m,d,f=1)=>{let[$,p]=[n[d].from,n[d+f-1].to],h=e.slice($,p);return t.plain?.has(h)?!1:(o.set(m,{field:m,from:$,to:p,text:h}),!0)};for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="#"&&t.teams.find(({key:h})=>F(h)===f.slice(1));$&&a("team",m)&&(r.team=$);let p=d[0]==="!"&&f.length>1&&Nb(bb,f.slice(1));p&&a("priority",m)&&(r.priority=p)}let i=t.people(r.team??t.home);for(let[m,{text:d,word:f}]of n.entries()){let $=d[0]==="@"&&f.length>1&&Rb(i,f.slice(1));$&&a("assignee",m)&&(r.assignee=$)}let c=({from:m})=>[...o.values()].some(d=>d.from<=m&&m<d.to),u=Ib(n,t,c,a);return u&&(r.dueDate=u),r.marks=[...o.values()].sort((m,d)=>m.from-d.from),r.title=n.filter(m=>!c(m)).map(({text:m})=>m).join(" "),r.title?r:Ab(r)}function Ab(e){let t=e.marks.find(({field:r})=>r==="dueDate");if(!t)return e;let{dueDate:n,...o}=e;return{...o,title:t.text,marks:e.marks.filter(r=>r!==t)}}function Ib(e,t,n,o){let r=e.findLastIndex(i=>!n(i))+1,a=[];for(let i=0;i<e.length;i+=1){if(n(e[i]))continue;let c=i>0&&xb.has(e[i-1].word)&&!n(e[i-1]),u=Db(e,i,t,c);if(!u)continue;let m=i+u.count>=r||c,d=c&&i>1?1:0;(m||!u.last)&&!(u.inside&&i===(c?1:0))&&a.push([i-d,u.count+d,u.day]),i+=u.count-1}return a.findLast(([i,c])=>o("dueDate",i,c))?.[2]}function Db(e,t,{today:n,language:o},r){let[a,i,c,u]=e.slice(t,t+4).map(({word:x})=>x),m=kb[a];if(m!==void 0)return{count:1,day:H(n,m),inside:!0};if(a==="day"&&i==="after"&&c==="tomorrow")return{count:3,day:H(n,2)};if(a==="the"&&i==="day"&&c==="after"&&u==="tomorrow")return{count:4,day:H(n,2)};if(a==="pasado"&&i==="manana")return{count:2,day:H(n,2),inside:!0};let d=/^(\d{4})-(\d\d)-(\d\d)$/.exec(a);if(d)return fa(1,Er(+d[1],+d[2],+d[3]));let f=/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?$/.exec(a);if(f)return fa(1,wf(f[3],+f[2],+f[1],n));let $=/^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/,p=$.exec(a);if(p&&i&&Ao(i))return gl(2,Ao(i),+p[1],c,n);if(p&&i==="de"&&c&&Ao(c))return gl(3,Ao(c),+p[1],u,n);let h=Ao(a)&&i?$.exec(i):null;if(h)return gl(2,Ao(a),+h[1],c,n);if(_b.has(a)&&i&&c)return Cb(wb[i]??+i,c,n);if(Sb.has(a)&&i)return Ob(i,n);let w=gf.findIndex(x=>x.includes(a.replace(/\.$/,"")));if(w<0)return;let v=a.replace(/\.$/,"");if(!(v.length===2&&!(o==="de"&&(r||!Tb.has(v)))))return{count:1,day:H(n,(w-yt(n)+7)%7||7),last:v.length<6,inside:!0}}function Cb(e,t,n){if(e>0&&e<1e3)return Eb.has(t)?{count:3,day:H(n,e)}:bf.has(t)?{count:3,day:H(n,7*e)}:yf.has(t)?{count:3,day:xf(n,e)}:void 0}function Ob(e,t){let n=H(t,7-yt(t)),o=gf.findIndex(r=>r.includes(e)&&e.length>2);return o>=0?{count:2,day:H(n,o)}:bf.has(e)?{count:2,day:n}:yf.has(e)?{count:2,day:xf(`${t.slice(0,7)}-01`,1)}:void 0}function gl(e,t,n,o,r){return/^\d{4}$/.test(o??"")?fa(e+1,Er(Number(o),t,n)):fa(e,wf(void 0,t,n,r))}var fa=(e,t)=>t?{count:e,day:t}:void 0;function wf(e,t,n,o){if(e)return Er(e.length===2?2e3+Number(e):Number(e),t,n);for(let r=0;r<=8;r+=1){let a=Er(Number(o.slice(0,4))+r,t,n);if(a&&a>=o)return a}}function Er(e,t,n){let o=[String(e).padStart(4,"0"),...[t,n].map(a=>String(a).padStart(2,"0"))].join("-"),r=new Date(`${o}T00:00:00Z`);return!Number.isNaN(r.getTime())&&r.toISOString().slice(0,10)===o?o:void 0}function xf(e,t){let n=Number(e.slice(5,7))-1+t,o=Number(e.slice(0,4))+Math.floor(n/12);for(let r=Number(e.slice(8));;r-=1){let a=Er(o,n%12+1,r);if(a)return a}}var Ao=e=>yb.findIndex(t=>t.includes(e.replace(/\.$/,"")))+1;function Rb(e,t){let n=e.find(({name:o})=>F(o).split(/\s+/).some(r=>r.startsWith(t)));return n&&{id:n.id,name:n.name}}var Nb=(e,t)=>Object.entries(e).find(([n])=>n.startsWith(t))?.[1];function Tr(e,t={},n){let o=ld(),r=z.value,a=t.team??o.team??r[0],i=x=>Lt((x??a)?.id??""),c=mt.value.split("-")[0],u=kf(e,{today:R.value,language:c,teams:r,people:i,home:a,plain:n}),{marks:m,title:d,...f}=u,$=f.team??a,p={...o,...t,...f,title:d,team:$},{assignee:h,labels:w,stage:v}=p;return h&&!i($).some(({id:x})=>x===h.id)&&(p.assignee=null),w&&(p.labels=w.filter(({id:x})=>pt($.id).some(g=>g.id===x))),v&&!kt($.id).some(({id:x})=>x===v.id)&&delete p.stage,{draft:p,marks:m}}function bl({team:{id:e,key:t,name:n},...o}){gd({...o,team:{id:e,key:t,name:n}})}function Sf(){let[e,t]=S(""),[n,o]=S(()=>new Set),r=T(null),a=z.value;if(!a.length)return null;let{draft:i,marks:c}=Tr(e,{},n),u=d=>{d.preventDefault();let{draft:f}=Tr(r.current?.value??"",{},n);if(!f.title)return r.current?.focus();bl(f),t(""),o(new Set)},m=({text:d})=>{o(new Set([...n,d])),r.current?.focus()};return l`<form class="card quick" onSubmit=${u}>
    <${y} name="plus" />
    <${yl} field=${r} line=${e} write=${t} marks=${c} unmark=${m} />
    <button class="btn" type="submit">${s("quick.add")}</button>
    ${e.trim()&&l`<div class="chips" role="status" aria-label=${s("quick.understood")}>
      ${(c.some(({field:d})=>d==="team")||a.length>1)&&l`<${dn}
        mark=${c.find(({field:d})=>d==="team")}
        unmark=${m}
      >
        <${y} name="team" />
        ${i.team.name}
      </${dn}>`}
      ${i.assignee&&l`<${dn} mark=${c.find(({field:d})=>d==="assignee")} unmark=${m}>
        <${ne} user=${i.assignee} mute />
        ${i.assignee.name}
      </${dn}>`}
      ${i.priority&&l`<${dn} mark=${c.find(({field:d})=>d==="priority")} unmark=${m}>
        <${ie} kind="priority" value=${i.priority} mute />
        ${s(`priority.${i.priority}`)}
      </${dn}>`}
      ${i.dueDate&&l`<${dn} mark=${c.find(({field:d})=>d==="dueDate")} unmark=${m}>
        <${y} name="calendar" />
        ${s.day(i.dueDate)}
      </${dn}>`}
      ${i.labels?.map(d=>l`<${Yn} key=${d.id} label=${d} />`)}
    </div>`}
  </form>`}function yl({field:e,line:t,write:n,marks:o,unmark:r,autofocus:a=!1}){let i=T(null),c=()=>{i.current&&e.current&&(i.current.scrollLeft=e.current.scrollLeft)};W(c);let u=[],m=0;for(let d of o)u.push(t.slice(m,d.from)),u.push(l`<mark title=${s("quick.asText",{text:d.text})} onClick=${()=>r(d)}>${d.text}</mark>`),m=d.to;return u.push(t.slice(m)),l`<div class="line-field">
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
  </div>`}var dn=({mark:e,unmark:t,children:n})=>e?l`<button
        type="button"
        class="chip said"
        aria-label=${s("quick.asText",{text:e.text})}
        title=${s("quick.asText",{text:e.text})}
        onClick=${()=>t(e)}
      >
        ${n}
        <${y} name="close" />
      </button>`:l`<span class="chip">${n}</span>`;function _f(){let[e,t]=S(""),[n,o]=S(()=>new Set),[r,a]=S(Li.peek()),i=T(null),{draft:c,marks:u}=Tr(e,r,n),m=()=>{ae.value=""},d=({text:h})=>o(new Set([...n,h])),f=(h,w)=>{let v=u.find(x=>x.field===h);v&&t(`${e.slice(0,v.from).trimEnd()} ${e.slice(v.to).trimStart()}`.trim()),a({...r,...w})},$=h=>{h.preventDefault();let{draft:w}=Tr(i.current?.value??"",r,n);if(!w.title)return i.current?.focus();bl(w),m()},p=Lt(c.team.id);return l`<${U} class="new-task" labelledby="new-title" close=${m}>
    <form class="pad" onSubmit=${$}>
      <div class="split">
        <h2 id="new-title">${s("command.new")}</h2>
        <button type="button" class="icon end" aria-label=${s("close")} onClick=${m}>
          <${y} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${yl} autofocus field=${i} line=${e} write=${t} marks=${u} unmark=${d} />
      </div>
      <div class="choices">
        <${kl}
          name="team"
          value=${c.team.id}
          options=${z.value.map(({id:h,name:w})=>[h,w])}
          choose=${h=>f("team",{team:z.value.find(w=>w.id===h)})}
        />
        <${kl}
          name="assignee"
          value=${c.assignee?.id??""}
          options=${[["",s("nobody")],...p.map(({id:h,name:w})=>[h,w])]}
          choose=${h=>f("assignee",{assignee:p.find(w=>w.id===h)??null})}
        />
        <${kl}
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
            ${c.labels.map(h=>l`<${Yn} key=${h.id} label=${h} />`)}
          </p>`:null}
      <div class="actions">
        <p class="hints">
          ${Lb.map(h=>l`<span><kbd>${s(`quick.eg.${h}`)}</kbd> ${s(`field.${h}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${s("quick.create")}</button>
      </div>
    </form>
  </${U}>`}var Lb=["priority","assignee","due","team"],kl=({name:e,value:t,options:n,choose:o})=>l`<label>
    <span>${s(`field.${e}`)}</span>
    <select class="input" value=${t} onChange=${K(o)}>
      ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
    </select>
  </label>`;var Mb={lt:"<",gt:">",quot:'"',"#x27":"'",amp:"&"};function Tf({snippet:e}){return e.split(/<\/?mark>/).map((t,n)=>n%2?l`<mark>${Ef(t)}</mark>`:Ef(t))}var Ef=e=>e.replace(/&(lt|gt|quot|#x27|amp);/g,(t,n)=>Mb[n]);var If=7,Pb=150,Ub=200;function Df(){let[e,t]=S(""),[n,o]=S(null),[r,a]=S(new Map),i=T(ca()).current,c=g=>g.trim()?qb(g,r):[],u=g=>lt.filter(_=>!_.silent&&ct(_,i)&&F(Af(_,i)).includes(F(g.trim()))),m=c(e),d=u(e),f=[...m,...d],$=Math.max(0,f.findIndex(g=>g.id===n)),p=T(null);p.current=f[$]?.id??null;let h=()=>{ae.value=""},w=g=>{h(),g&&queueMicrotask(()=>"run"in g?_t(g,i):Nt(g))};D(()=>{if(a(new Map),e.trim().length<2)return;let g=!1,_=ee=>{g||(o(p.current),a(ee))},A=setTimeout(()=>Hb(e).then(_,()=>{}),Pb);return()=>{g=!0,clearTimeout(A)}},[e]),D(()=>document.getElementById(`option-${$}`)?.scrollIntoView({block:"nearest"}),[$,f.length]);let v=g=>{let _=g.key==="ArrowDown"?1:g.key==="ArrowUp"?-1:0;if(_&&f.length)g.preventDefault(),o(f[($+_+f.length)%f.length].id);else if(g.key==="Enter"){g.preventDefault();let A=g.target.value;w(A===e?f[$]:c(A)[0]??u(A)[0])}},x=(g,_,A)=>l`<div
    class="o"
    role="option"
    id=${`option-${_}`}
    key=${A.id}
    aria-selected=${_===$}
    onPointerMove=${()=>o(A.id)}
    onClick=${()=>w(A)}
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
        ${m.map((g,_)=>x(l`
              <${ie} kind="status" value=${g.status} mute />
              <span>${g.title} <${Fb} of=${r.get(g.id)} /></span>
              <code class="end">${g.key}</code>
            `,_,g))}
      </div>`}
      ${d.length>0&&l`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${s("palette.commands")}</h3>
        ${d.map((g,_)=>x(l`
              <span>${Af(g,i)}</span>
              <span class="end">${g.keys&&et(g.keys).map(A=>l`<kbd>${A}</kbd> `)}</span>
            `,m.length+_,g))}
      </div>`}
    </div>
    ${f.length===0&&l`<p class="none" role="status">${s("palette.none")}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${s("palette.choose")}</span>
      <span><kbd>↵</kbd> ${s("palette.run")}</span>
      <span><kbd>esc</kbd> ${s("close")}</span>
    </footer>
  </${U}>`}var Af=(e,t)=>{let n=t.length>1?s("tasks.count",{n:t.length}):t[0]?.key;return s(`command.${e.id}`)+(e.task&&n?` \xB7 ${n}`:"")};function qb(e,t){let n=F(e.trim()).split(/\s+/),o=[...Zt()].filter(Ue).filter(u=>{let m=F(`${u.key} ${u.title} ${u.assignee?.name??""}`);return n.every(d=>m.includes(d))}),r=[...t.keys()].map(q).filter(u=>u!=null),a=new Map([...o,...r].map(u=>[u.id,u])),i=Xt.peek()?.id,c=u=>(F(u.key)===n[0]?4:0)+(u.team.id===i?2:0)+(re(u)?1:0);return[...a.values()].sort((u,m)=>c(m)-c(u)).slice(0,If)}var Fb=({of:e})=>e&&l`<small>${s(`palette.in.${e.field}`)}: <${Tf} snippet=${e.snippet} /></small>`;async function Hb(e){let t=e.trim().slice(0,Ub),n=async a=>(await E(Ru,{text:t,filter:a,first:If})).search?.nodes??[],{team:o}=As.peek(),r=(await Promise.all([...o?[n({team:o})]:[],n({})])).flat();return bs(r.map(a=>a.task)),new Map(r.map(({task:a,matches:i})=>[a.id,i.find(({field:c})=>!Bb.has(c))]))}var Bb=new Set(["KEY","TITLE"]);var Kb={assigneeId:"assignee",teamId:"team",parentId:"parent"},Gb=new Set(["startedAt","completedAt","overdue","updatedAt","version","key"]);function Rf({event:e,short:t=!1}){let n=e.changes.map(i=>({...i,field:Kb[i.field]??i.field})).filter(({field:i},c,u)=>!Gb.has(i)&&!(i==="rank"&&u.length>1)).filter(({field:i},c,u)=>!Wb(i,u)),o={who:zb(e.actor),task:t?s("feed.this"):Yb(e),what:Zb(e),team:l`<b>${e.team?.name}</b>`};if(e.name==="task.updated"&&n.length===1)return jb(n[0],o);if(e.name==="task.updated")return be("feed.changed",{...o,fields:n.map(({field:i})=>s(`field.${i}`)).join(", ")});let a=`feed.${e.name==="team.member_added"&&e.actor?.id===n[0]?.after?"joined":e.name}`;return s(a)===a?be("feed.other",{...o,name:e.name}):be(a,o)}function Wb(e,t){let[n,o]=["stage","status"].map(r=>t.find(a=>a.field===r));return n&&o?e===(n.after?"status":"stage"):!1}function jb({field:e,after:t,beforeText:n,afterText:o},r){return e==="status"?be(`feed.${t}`,{...r,to:Of("status",String(t))}):e==="priority"?be("feed.priority",{...r,to:Of("priority",String(t))}):e==="assignee"?be(t?"feed.assigned":"feed.unassigned",{...r,to:l`<b>${t===k.value?.id?s("you.object"):o}</b>`}):e==="dueDate"?be(t?"feed.due":"feed.undue",{...r,day:t&&l`<b>${s.day(String(t))}</b>`}):e==="labels"?Vb(Cf(n),Cf(o),r):e==="stage"?be(t?"feed.staged":"feed.unstaged",{...r,to:l`<b>${o}</b>`}):e==="rank"?be("feed.arranged",r):e==="parent"?be(t?"feed.partOf":"feed.promoted",{...r,to:l`<b>${o}</b>`}):e==="relations"?be("feed.related",r):e==="title"?be("feed.renamed",{...r,to:l`<b>${t}</b>`}):e==="team"?be("feed.moved",{...r,to:l`<b>${o}</b>`}):be("feed.changed",{...r,fields:s(`field.${e}`)})}function Vb(e,t,n){let o=t.filter(a=>!e.includes(a)),r=e.filter(a=>!t.includes(a));return o.length&&r.length?be("feed.changed",{...n,fields:s("field.labels")}):be(o.length?"feed.labelled":"feed.unlabelled",{...n,to:l`<b>${[...o,...r].join(", ")}</b>`})}var Cf=e=>e?.split(", ")??[],zb=e=>l`<b>${e?e.id===k.value?.id?s("you"):e.name:"TaskFlow"}</b>`,Of=(e,t)=>l`<b><${ie} kind=${e} value=${t} mute class="g" />${s(`${e}.${t}`)}</b>`;function Yb(e){if(!e.task)return l`<b>${s("feed.aTask")}</b>`;let t=e.subjectType==="COMMENT"?`?comment=${e.subjectId}`:"";return l`<a href=${`/t/${e.task.key}${t}`}>${e.task.key}</a>${" "}<bdi>${e.task.title}</bdi>`}function Zb({subjectId:e,subjectType:t,actor:n,changes:[o]}){let r=t==="TEAM"?o?.after??o?.before:e,a=[...ft.value,n].find(i=>i?.id===r);return l`<b>${a?.name??(o?.afterText??o?.beforeText)?.split(": ")[0]??s("feed.someone")}</b>`}function wl(){let e=te.value==="sync"&&ir.value?"offline":te.value;return e==="sync"?ar.value?s("line.saving"):s("line.sync"):e==="offline"&&ar.value?s("line.waiting",{n:ar.value}):s(`line.${e}`)}var Nf="taskflow.live",bt=b(localStorage.getItem(Nf)==="folded");function Jb(){bt.value=!bt.value,localStorage.setItem(Nf,bt.value?"folded":"")}var Lf=()=>l`<aside aria-label=${s("live.label")} class="rail"><${Ar} /></aside>`;function Ar({class:e=""}){return l`<div class="live ${e} ${bt.value?"folded":""}">
    <header>
      <h2><${xl} /><span class="name">${s("live.title")}</span></h2>
      <span class="state" role="status" data-line=${te.value}>${wl()}</span>
      <button
        class="icon"
        aria-label=${s(bt.value?"live.unfold":"live.fold")}
        title=${s(bt.value?"live.unfold":"live.fold")}
        aria-expanded=${!bt.value}
        onClick=${Jb}
      >
        <${y} name=${bt.value?"unfold":"fold"} />
      </button>
    </header>
    ${!bt.value&&l`<${Qb} /><${Xb} />`}
  </div>`}function xl(){let e=te.value==="sync"?"":te.value==="offline"?"off":"busy";return l`<i key=${qs.value} class="pulse ${e} ${qs.value?"beat":""}" />`}function Qb(){let e=Rd(xt.value);return l`<div class="feed" role="log" tabindex="0" aria-label=${s("live.feed")}>
    ${e.length===0?l`<p class="dim sm">${s("live.quiet")}</p>`:l`<ol>
          ${e.map(t=>t.event?l`<${Sl} key=${t.event.id} event=${t.event} fresh=${t.fresh} more=${t.more} />`:l`<li class="caught" key=${t.id}><span>${s("line.caught",{n:t.caught})}</span></li>`)}
        </ol>`}
  </div>`}function Sl({event:e,fresh:t,short:n,more:o}){return l`<li class=${t?"glow":""}>
    ${e.actor?l`<${ne} user=${e.actor} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Rf} event=${e} short=${n} />
      <time datetime=${e.occurredAt}>
        ${s.ago(e.occurredAt)}
        ${o?` \xB7 ${s("feed.more",{n:o})}`:""}
      </time>
    </div>
  </li>`}function Xb(){let e=(Ee.value?.byAssignee??[]).slice(0,6),t=Math.max(1,...e.map(o=>o.count)),n=ut();return e.length?l`<section class="load" aria-labelledby=${n}>
    <h2 id=${n}>${s("live.load")}</h2>
    <ul>
      ${e.map(({user:o,count:r})=>l`<li key=${o?.id??""}>
          <span>${o?o.name.split(" ")[0]:s("nobody")}</span>
          <${kr} part=${r} whole=${t} label=${s("live.open",{n:r,who:o?.name??s("nobody")})} />
          <b class="num">${s.number(r)}</b>
        </li>`)}
    </ul>
  </section>`:null}var ey=[["status","PENDING"],["stage","board"],["assignee","nobody"],["priority","HIGH"],["due","calendar"],["labels","label"],["team","team"],["delete","trash"]];function Mf(){if(!Oe.value.size)return null;let e=fl();return l`<section class="selection" aria-label=${s("selection.label")}>
    <div role="toolbar" aria-label=${s("selection.label")}>
      <strong role="status">${s("selection.count",{n:e.length})}</strong>
      ${ey.flatMap(([t,n])=>lt.filter(o=>o.id===t&&(t!=="stage"||ct(o,e))).map(o=>({command:o,icon:n}))).map(({command:t,icon:n})=>l`<button
          key=${t.id}
          data-field=${t.id}
          disabled=${!ct(t,e)}
          title=${s(`command.${t.id}`)}
          onClick=${()=>_t(t,e)}
        >
          <${y} name=${n} />
          <span>${s(`selection.${t.id}`)}</span>
        </button>`)}
      <button class="icon" aria-label=${s("selection.clear")} title=${s("selection.clear")} onClick=${on}>
        <${y} name="close" />
      </button>
    </div>
  </section>`}var ty={LIST:"tasks",BOARD:"board",CALENDAR:"calendar"};function _l({id:e}){return Bn.value.length?l`<nav class="saved" aria-labelledby=${e}>
    <h2 id=${e}>${s("views.title")}</h2>
    <ul>
      ${Bn.value.map(t=>l`<li key=${t.id}>
          <a
            class="nav"
            href=${jm(t)}
            title=${t.team?s("views.of",{view:t.name,team:t.team.name}):t.name}
            aria-current=${Xe.value?.id===t.id?"page":void 0}
          >
            <${y} name=${ty[t.layout]} />
            <span>${t.name}</span>
            ${t.team&&l`<small aria-hidden="true">${t.team.key}</small>`}
          </a>
        </li>`)}
    </ul>
  </nav>`:null}var ny=[["inbox","/inbox"],["today","/"],["tasks","/tasks"],["board","/board"],["calendar","/calendar"],["team","/team"],["settings","/settings"]],oy=8,Pf=new Set(["team","settings","instance","trash","overview"]);function Uf(){let e=_e.value.filter((n,o)=>o<oy||n.key===Qt.value),t={inbox:Ae.value,today:Ee.value&&Ee.value.overdue+Ee.value.dueToday,tasks:Ee.value&&Ee.value.pending+Ee.value.inProgress};return l`<aside class="side" aria-label=${s("side.label")} inert=${Un.value&&Z.value.name==="task"}>
    <a class="brand" href=${Te("/")}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${()=>{ae.value="palette"}}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${y} name="find" />
      <span>${s("side.find")}</span>
      <kbd>${et("mod+k")}</kbd>
    </button>
    <nav class="places" aria-label=${s("side.main")}>
      <ul>
        ${ny.map(([n,o])=>l`<li key=${n} class=${Pf.has(n)?"roomy":""}>
              <${pa}
                name=${n}
                path=${o}
                count=${t[n]}
                hot=${n==="inbox"||n==="today"&&!!Ee.value?.overdue}
              />
            </li>`)}
        ${k.value?.role==="ADMIN"&&l`<li key="instance" class="roomy">
          <${pa} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${()=>{ae.value="palette"}}
          >
            <${y} name="find" />
            <span>${s("side.search")}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${Pf.has(B.value.name)?"page":void 0}
            onClick=${()=>{ae.value="more"}}
          >
            <${y} name="more" />
            <span>${s("side.more")}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${_e.value.length>1&&l`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${s("side.teams")}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${Ti("")} title=${s("any.team")} aria-current=${Qt.value?void 0:"true"}>
            <${y} name="all" />
            <span>${s("any.team")}</span>
          </a>
        </li>
        ${e.map(n=>l`<li key=${n.id}>
              <a
                class="nav"
                title=${n.name}
                href=${Ti(n.key)}
                aria-current=${n.key===Qt.value?"true":void 0}
              >
                <span class="tag" aria-hidden="true">${n.key.slice(0,2)}</span>
                <span>${n.name}</span>
              </a>
            </li>`)}
      </ul>
    </nav>`}
    <${_l} id="side-views" />
    <div class="foot">
      <${pa} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${s("place.explorer")}>
        <${y} name="explorer" />
        <span>${s("place.explorer")}</span>
      </a>
      <div class="me">
        <${ne} user=${k.value} mute />
        <div><strong>${k.value?.name}</strong><small>${k.value?.email}</small></div>
        <button class="icon" aria-label=${s("command.theme")} title=${s("command.theme")} onClick=${ur}>
          <${y} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${s("command.signOut")}
          title=${s("command.signOut")}
          onClick=${()=>Yt()}
        >
          <${y} name="out" />
        </button>
      </div>
    </div>
  </aside>`}function pa({name:e,path:t,count:n,hot:o}){let r=s(`place.${e}`);return l`<a
    class="nav"
    href=${Te(t)}
    title=${r}
    data-place=${e}
    aria-label=${e==="inbox"&&n?`${r}, ${s("inbox.unread",{n})}`:void 0}
    aria-current=${B.value.name===e?"page":void 0}
  >
    <${y} name=${e} />
    <span>${r}</span>
    ${!!n&&l`<b class="num ${o?"hot":""}">${s.number(n??0)}</b>`}
  </a>`}function qf(){let e=()=>{ae.value=""},t=o=>()=>{e(),o()},n=k.value?.role==="ADMIN";return l`<${U} class="more-places" label=${s("side.more")} close=${e}>
    <nav aria-label=${s("side.more")}>
      <ul onClick=${e}>
        ${[["team","/team"],["trash","/trash"],["overview","/admin"],...n?[["instance","/instance"]]:[],["settings","/settings"],["explorer","/explorer/"]].map(([o,r])=>l`<li key=${o}><${pa} name=${o} path=${r} /></li>`)}
      </ul>
    </nav>
    <div onClick=${e}><${_l} id="more-views" /></div>
    <button class="nav" onClick=${t(ur)}><${y} name="theme" /><span>${s("command.theme")}</span></button>
    <button class="nav" onClick=${t(()=>Yt())}>
      <${y} name="out" />
      <span>${s("command.signOut")}</span>
    </button>
  </${U}>`}function Ff(){let e=Ns.value.map(c=>se(c).value).filter(c=>c!==null),t=()=>{ae.value=""},n=()=>{t(),queueMicrotask(()=>pl(e))},o=e.reduce((c,{commentCount:u})=>c+u,0),r=e.reduce((c,{attachmentCount:u})=>c+u,0),a=e.reduce((c,u)=>c+sa(u),0),i=e.length===1?e[0].key:s("tasks.count",{n:e.length});return l`<${U} class="small" labelledby="delete-title" close=${t}>
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
  </${U}>`}function Hf(){let e=Nn.value.findLast(({undo:t})=>t)?.id;return l`<div class="toasts" role="status" aria-live="polite">
    ${Nn.value.map(({id:t,text:n,bad:o,undo:r,to:a})=>l`<div class="toast" key=${t}>
        <span>${a?l`<a href=${a}>${n}</a>`:n}</span>
        ${r&&l`
          <button
            onClick=${()=>{Ln(t),r()}}
          >
            ${s("command.undo")}
          </button>
          ${t===e&&l`<kbd>Z</kbd>`}
        `}
        ${o&&l`<button class="icon" aria-label=${s("close")} onClick=${()=>Ln(t)}>
          <${y} name="close" />
        </button>`}
      </div>`)}
  </div>`}var ry=`mutation ConfirmAgain { requestEmailConfirmation { ${P} } }`;function Bf(){let[e,t]=S(!1),n=k.value?.email,o=async()=>{await fe(ry,{})&&t(!0)};return l`<div class="note unproved" role="status">
    <span>${s(e?"unproved.sent":"unproved.text",{email:n})}</span>
    ${!e&&l`<button class="btn quiet" onClick=${o}>${s("unproved.again")}</button>`}
  </div>`}var $a=36e5,Kf="09:00",sy=3;function ha(e){let t=Math.ceil((Date.now()+sy*$a)/$a)*$a,n=H(R.value,7-yt(R.value));return[...uo(t)===R.value?[["later",new Date(t).toISOString()]]:[],["tomorrow",mo(H(R.value,1),Kf)],["week",mo(n,Kf)]].map(([a,i])=>({key:a,icon:"later",text:s(`later.${a}`),aside:s.at(i),take:()=>e(i)}))}function va({label:e,anchor:t,moments:n,take:o,close:r,first:a="",days:i}){let c=T(null),u=f=>{r(),queueMicrotask(f)},m=f=>{let $=f.key==="ArrowDown"?1:f.key==="ArrowUp"?-1:0,p=[...c.current?.querySelectorAll("button")??[]];$&&(f.preventDefault(),p[(p.findIndex(h=>h===document.activeElement)+$+p.length)%p.length].focus())},d=f=>{f.preventDefault();let[$,p]=String(new FormData(f.currentTarget).get("until")).split("T");p&&u(()=>o(mo($,p)))};return l`<${U}
    class="menu"
    label=${e}
    close=${r}
    place=${f=>zn(f,t)}
  >
    <div role="menu" aria-label=${e} ref=${c} onKeyDown=${m}>
      ${n.map(({key:f,icon:$,text:p,aside:h,take:w},v)=>l`<button
          class="o"
          role="menuitem"
          key=${f}
          autofocus=${v===0}
          onClick=${()=>u(w)}
        >
          <${y} name=${$} />
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
        min=${fo(Date.now()+6e4)}
        max=${i?fo(Date.now()+i*24*$a):"9999-12-31T23:59"}
        defaultValue=${a}
        required
      />
      <button class="btn quiet">${s("later.take")}</button>
    </form>
  </${U}>`}var ay=[1,2,7];function Gf(){let e=Hn.value,t=e&&se(e.id).value;if(!t)return null;let n=o=>zi(t,{at:o});return l`<${va}
    key=${t.id}
    label=${s("command.remind")}
    anchor=${e.anchor}
    moments=${[...ha(n),...iy(t)]}
    take=${n}
    close=${()=>{Hn.value=null}}
  />`}function iy(e){let t=e.dueDate;return ay.filter(n=>!t||H(t,1-n)>R.value).map(n=>({key:`before${n}`,icon:"calendar",text:s("reminder.before",{length:s.howLong(`P${n}D`)}),aside:t?s.at(mo(H(t,1-n),"00:00")):s("reminder.noDue"),take:()=>zi(e,{beforeDue:`P${n}D`})}))}function Se(e){let[t,n]=S({busy:!1,errors:{},whole:""}),o=T(!1);return{...t,submit:async a=>{if(a.preventDefault(),o.current)return;o.current=!0;let i=a.currentTarget;n({busy:!0,errors:{},whole:""});let c=await ly(e,i);o.current=!1,n({busy:!1,...c});let u=Object.keys(c.errors)[0],m=u&&i.elements.namedItem(u);m instanceof HTMLElement&&m.focus()}}}async function ly(e,t){let n={},o="";try{let r=await e(Object.fromEntries(new FormData(t)),t);for(let a of r?.errors??[]){let i=a.path.at(-1);i&&t.elements.namedItem(i)?n[i]??=X(a):o||=X(a)+(a.retryAfter?` ${s("error.wait",{n:a.retryAfter})}`:"")}}catch(r){o=ke(r)}return{errors:n,whole:o}}function M({name:e,label:t,hint:n,error:o,aside:r,as:a="input",children:i,...c}){let u=ut(),m=[n&&`${u}-hint`,o&&`${u}-error`].filter(Boolean).join(" ")||void 0,d=a;return l`<div class="field">
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
  </div>`}var we=({text:e})=>e&&l`<p class="note bad" role="alert">${e}</p>`;var El=({owner:e,team:t})=>e?.id===k.value?.id||t!==null&&(t.myRole==="ADMIN"||k.value?.role==="ADMIN");function mn(){let e=Xe.value;if(!Gn.value)return null;let t=()=>{ae.value="view"};if(!e)return l`<button
      class="btn quiet save-view"
      onClick=${t}
      disabled=${So.value}
      title=${So.value?s("views.day"):void 0}
      aria-keyshortcuts="V"
    >
      <${y} name="save" />
      <span>${s("views.save")}</span>
    </button>`;let n=async()=>{let{layout:o,filter:r,orderBy:a,groupBy:i}=Gn.value??{},c={layout:o,filter:r,orderBy:a,groupBy:i,expectedVersion:e.version};await fe(Zs,{id:e.id,input:c},s("views.updated",{view:e.name}))&&await Kn()};return l`
    ${Wm.value&&El(e)&&l`<button
      class="btn quiet"
      onClick=${n}
      disabled=${So.value}
    >
      <${y} name="save" />
      <span>${s("views.update")}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${t} aria-keyshortcuts="V">
      <${y} name="pen" />
      <span>${s("views.this")}</span>
    </button>
  `}var ga=()=>{ae.value=""};function jf(e){let t=new URLSearchParams(B.peek().query);e?t.set("saved",e):t.delete("saved"),ps(t)}function Vf(){let[e]=S(Xe.peek()),[t,n]=S(!e),[o]=S(Y("view")),r=t||e?.owner?.id===k.value?.id,a=!t&&e!==void 0&&!El(e),i=Se(async({name:u,teamId:m=""})=>{let{layout:d="LIST",filter:f={},orderBy:$=[],groupBy:p=null}=Gn.peek()??{};if(t||!e){let v={name:u,teamId:m||null,layout:d,filter:f,orderBy:$,groupBy:p},{createView:x}=await E(Um,{input:v,key:o});return x.view&&await Wf(x.view.id,s("views.saved",{view:x.view.name})),x}let h={name:u,expectedVersion:e.version,...r&&{teamId:m||null}},{updateView:w}=await E(Zs,{id:e.id,input:h});return w.errors.length||await Wf(e.id,s("views.updated",{view:String(u)})),w}),c=async()=>{!e||!await fe(qm,{id:e.id},s("views.deleted",{view:e.name}))||(ga(),jf(""),await Kn())};return l`<${U} class="small" labelledby="view-title" close=${ga}>
    <form class="pad" onSubmit=${i.submit} novalidate>
      <h2 id="view-title">${t?s("views.save"):e?.name}</h2>
      <${we} text=${i.whole} />
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
            ${r&&l`<${cy} team=${t?null:e?.team??null} error=${i.errors.teamId} />`}
          `}
      <div class="actions">
        ${!t&&!a&&l`<button type="button" class="btn danger" onClick=${c}>
          ${s("command.delete")}
        </button>`}
        ${!t&&l`<button type="button" class="btn quiet" onClick=${()=>n(!0)}>
          <${y} name="plus" />
          ${s("views.saveAs")}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${ga}>${s("cancel")}</button>
        ${!a&&l`<button class="btn" disabled=${i.busy}>${s("save")}</button>`}
      </div>
    </form>
  </${U}>`}async function Wf(e,t){await Kn(),ga(),jf(e),C({text:t})}function cy({team:e,error:t}){let n=z.value.map(({id:r,name:a})=>({id:r,name:a})),o=e&&!n.some(({id:r})=>r===e.id)?[...n,e]:n;return l`<${M} as="select" name="teamId" label=${s("views.who")} error=${t} defaultValue=${e?.id??""}>
    <option value="" selected=${!e}>${s("views.me")}</option>
    ${o.map(({id:r,name:a})=>l`<option key=${r} value=${r} selected=${e?.id===r}>
          ${s("views.everybody",{team:a})}
        </option>`)}
  </${M}>`}var uy="kind task { id key title status deletedAt }",zf=`query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${pe} relations { ${uy} } } }
}`;var dy=100,my=50,Tl=new Set,Yf=0;function ba(e){Tl.add(e),clearTimeout(Yf),Yf=setTimeout(Al,dy)}async function Al(){let e=[...Tl].slice(0,my);if(e.length){try{let{tasks:t}=await E(zf,{ids:e});for(let n of t.nodes)$e(n);for(let n of e)Tl.delete(n)}catch{return}Al()}}te.subscribe(e=>{e==="sync"&&Al()});Me(({subjectId:e,changes:t})=>{Jt(e)?.relations&&t.some(({field:o})=>o==="relations")&&ba(e)});Qe(async()=>{for(let{id:e,relations:t}of gs())t&&ba(e)});function fy({task:e}){return se(e.id).value??(zu(e.id)?null:e)}var Zf=({relations:e=[]})=>e.filter(({kind:t})=>t==="BLOCKED_BY").map(fy).flatMap(t=>t&&!t.deletedAt&&re(t)?[t]:[]);var Jf=e=>e.blocked&&re(e)&&Ue(e),Qf=({task:e})=>Jf(e)&&l`<${py} task=${e} />`;function py({task:e}){let t=ep(e).map(({key:o,title:r})=>`${o} ${r}`),n=t.length?s("blocked.by",{tasks:s.list(t)}):s("blocked");return l`<span class="count blocked" role="img" aria-label=${n} title=${n}>
    <${y} name="blocked" />
  </span>`}var Xf=({task:e})=>Jf(e)&&l`<${$y} task=${e} />`;function $y({task:e}){let t=ep(e).map(({key:n,title:o},r)=>l`${r>0&&", "}<a href=${`/t/${n}`}><code>${n}</code> ${o}</a>`);return e.relations?l`<p class="note held-up">
    <${y} name="blocked" />
    <span>${t.length?be("blocked.by",{tasks:t}):s("blocked.unseen")}</span>
  </p>`:null}function ep(e){let t=!e.relations;return D(()=>{t&&ba(e.id)},[e.id,t]),Zf(e)}function tp({task:{progress:e}}){if(!e?.total)return null;let{done:t,total:n}=e,o=s("subtasks.progress",{n,done:t});return l`<span class="count" role="img" aria-label=${o} title=${o}>
    <i class="pie" style=${{"--part":`${100*t/n}%`}} />
    ${s.number(t)}
    /
    ${s.number(n)}
  </span>`}var ya=({task:e})=>l`
  <${Qf} task=${e} />
  <${tp} task=${e} />
  <${xm} task=${e} />
`;var hy=matchMedia("(prefers-reduced-motion: reduce)"),np=I(()=>Oe.value.size>0);function op({id:e,mark:t}){let n=se(e).value,o=io(()=>ye.value===e).value,r=io(()=>Oe.value.has(e)).value;if(!n)return null;let a={open:o,picked:r,closed:!re(n),waiting:n.waiting},i=["row",...Object.entries(a).flatMap(([u,m])=>m?[u]:[]),t??""].join(" ").trim();return l`<li>
    <div
      class=${i}
      data-task=${e}
      onFocusIn=${()=>{Be.value=e}}
      onClick=${u=>{!u.shiftKey&&!np.peek()||u.target instanceof Element&&u.target.closest("button, input")||u.metaKey||u.ctrlKey||(u.preventDefault(),u.shiftKey?Ni(e):cr(e))}}
      onMouseDown=${u=>u.shiftKey&&u.preventDefault()}
      onContextMenu=${u=>Ir(u,e)}
    >
      <input
        class="pick"
        type="checkbox"
        tabindex=${np.value?void 0:"-1"}
        aria-label=${s("row.select",{task:n.title})}
        checked=${r}
        onClick=${u=>u.shiftKey?Ni(e):cr(e)}
      />
      <${fn} task=${n} kind="status" can=${n.can.changeStatus}>
        <${ie} kind="status" value=${n.status} mute />
      </${fn}>
      <code>${n.key||"\u2026"}</code>
      <a class="t" data-go href=${`/t/${n.key||e}`}>${n.title}</a>
      <span class="m" data-field="labels">
        ${n.team.key!==n.key.split("-")[0]&&l`<span class="chip">${n.team.name}</span>`}
        <${To} task=${n} most=${3} />
        <${ya} task=${n} />
      </span>
      <${fn} task=${n} kind="due" can=${n.can.update}>
        ${n.dueDate?l`<${wo} task=${n} />`:l`<${y} name="calendar" class="hint" />`}
      </${fn}>
      <${fn} task=${n} kind="priority" can=${n.can.update}>
        <${ie} kind="priority" value=${n.priority} />
      </${fn}>
      <${fn} task=${n} kind="assignee" can=${n.can.assign}><${ne} user=${n.assignee} /></${fn}>
    </div>
  </li>`}function fn({task:e,kind:t,can:n,children:o}){let r=t==="status"?s("row.status",{status:s(`status.${e.status}`),task:e.title}):t==="due"&&!e.dueDate?s("row.due",{task:e.title}):void 0;return l`<button
    class="cell ${t}"
    data-field=${t}
    disabled=${!n}
    aria-label=${r}
    title=${n?s(`command.${t}`):void 0}
    onClick=${a=>{Je.value={kind:t,ids:rp(e.id),anchor:a.currentTarget}}}
  >
    ${o}
  </button>`}var rp=e=>Oe.peek().has(e)?[...Oe.peek()]:[e];function Ir(e,t){if(e.shiftKey)return;e.preventDefault(),Be.value=t;let{clientX:n,clientY:o,currentTarget:r}=e,a=!n&&!o&&r instanceof Element;Je.value={kind:"actions",ids:rp(t),anchor:a?r:{x:n,y:o}}}function Io(){let e=T(null);return D(()=>Me(t=>{Cs.has(t.originId??"")||requestAnimationFrame(()=>{let n=e.current?.querySelector(`[data-task="${t.subjectId}"]`);hy.matches||n?.animate({backgroundColor:["var(--accent-soft)","transparent"]},{duration:1800,easing:"ease-out"})})}),[]),e}var vy=200;function ka({query:e}){let t=T(0),[n,o]=S(e.get("q")??""),r=T(n.trim()),a=e.get("q")??"";D(()=>{a!==r.current&&(r.current=a,o(a))},[a]);let i=K(c=>{o(c),clearTimeout(t.current),t.current=setTimeout(()=>{r.current=c.trim(),qe({q:r.current})},vy)});return l`<input
    class="input search"
    type="search"
    aria-label=${s("tasks.search")}
    placeholder=${s("tasks.search")}
    aria-keyshortcuts="/"
    value=${n}
    onInput=${i}
  />`}function pn(){return z.value.length>0&&l`<button class="btn new" onClick=${()=>Ut()} aria-keyshortcuts="N">
      <${y} name="plus" />
      <span>${s("command.new")}</span>
      <kbd>N</kbd>
    </button>`}function sp(){return z.value.length>0&&l`<button class="btn quiet" onClick=${()=>Ut()}><${y} name="plus" />${s("command.new")}</button>`}function Et(){let{query:e}=B.value,t=e.get("assignee"),n=o=>qe({assignee:o});return l`
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
    onChange=${K(r=>qe({[e]:r}))}
  >
    <option value="">${o??s(`any.${e}`)}</option>
    ${n.map(([r,a])=>l`<option key=${r} value=${r}>${a}</option>`)}
  </select>`}function Do({query:e}){let t=ft.value.map(n=>[n.id,n.name]);return l`<${Ht}
    name="assignee"
    query=${e}
    options=${[["me",s("today.mine")],["nobody",s("nobody")],...t]}
  />`}function Co({query:e}){let t=e.get("label")??"",n=od(Xt.value?.id);if(!n.length&&!t)return null;let o=xs(t.split(",")),r=n.map(({name:i,ids:c})=>[c.some(u=>o.includes(u))?t:c[0],i]),a=[["none",s("labels.none")],...r];return t&&!a.some(([i])=>i===t)&&a.push([t,s("labels.gone")]),l`<${Ht} name="label" query=${e} options=${a} />`}function ap({query:e}){let t=e.get("stage")??"",n=kt(Xt.value?.id??"").map(({id:o,name:r})=>[o,r]);return t&&!n.some(([o])=>o===t)&&n.push([t,s("stages.gone")]),n.length>0&&l`<${Ht} name="stage" query=${e} options=${n} />`}function wa({query:e}){let t=Pt.toReversed().map(n=>[n,s(`priority.${n}`)]);return l`<${Ht} name="priority" query=${e} options=${[["HIGH,URGENT",s("tasks.pressing")],...t]} />`}function Ke(e,t,n){let o=Ms(e,t,n),r=Ot(()=>Ud(o)??new yo(e,t,n),[o]);return W(()=>(!r.ready.peek()||r.stale||r.failed.peek()?r.load():r.more.peek()&&r.all?r.next():r.more.peek()&&r.recount().catch(()=>{}),r.stale=!1,()=>k.peek()?Ps(o,r):r.close()),[r]),r}function $n(e,t){if(e.button)return;let n=e.pointerType==="touch",{clientX:o,clientY:r,currentTarget:a}=e,{x:i,y:c,width:u}=a.getBoundingClientRect(),m=a.closest(".board"),d={x:o,y:r},f=!1,$=0,p=()=>{f=!0,t.lift({x:i,y:c,width:u}),n&&navigator.vibrate?.(15),m&&($=requestAnimationFrame(v))},h=n?setTimeout(p,350):0,w=()=>{let O=document.elementsFromPoint(d.x,d.y).find(le=>le.hasAttribute("data-drop"))?.getAttribute("data-drop");t.over(O??void 0,{x:d.x-o+i,y:d.y-r+c},d)},v=()=>{let G=m?.getBoundingClientRect(),O=G?d.x>G.right-48?1:d.x<G.left+48?-1:0:0;if(O&&m){let le=m.scrollLeft;m.scrollLeft+=O*9,m.scrollLeft!==le&&w()}$=requestAnimationFrame(v)},x=G=>{if(d={x:G.clientX,y:G.clientY},!(!f&&Math.hypot(d.x-o,d.y-r)<6)){if(!f&&n)return g("cancel")();f||p(),w()}},g=G=>()=>{clearTimeout(h),cancelAnimationFrame($);for(let[O,le]of ee)removeEventListener(O,le,!0);f&&(addEventListener("click",Il,{capture:!0,once:!0}),setTimeout(()=>removeEventListener("click",Il,!0)),t[G]())},_=G=>{G.key==="Escape"&&(f&&G.preventDefault(),g("cancel")())},A=G=>{f&&G.preventDefault()},ee=[["pointermove",x],["pointerup",g("drop")],["pointercancel",g("cancel")],["keydown",_],["touchmove",A],...n?[["contextmenu",Il]]:[]];for(let[G,O]of ee)addEventListener(G,O,{capture:!0,passive:!1})}function Il(e){e.stopPropagation(),e.preventDefault()}function ip(e,t){let n=e.map(o=>({id:o.id,status:o.status,stage:o}));for(let o of rt){if(e.some(a=>a.status===o)||o==="CANCELLED"&&!t)continue;let r=n.findIndex(a=>rt.indexOf(a.status)>rt.indexOf(o));n.splice(r<0?n.length:r,0,{id:o,status:o})}return n}var Tt=({status:e,stage:t})=>t?.name??s(`status.${e}`),Dr=(e,{status:t,stage:n})=>n?e.stage?.id===n.id:e.status===t,Oo=({status:e,stage:t})=>t?{stage:{id:t.id}}:{status:e};var gy="";function Cr(e,t,n,o){let r=$=>q($)?.team.id===e.team.id,a=t.slice(0,n).findLast(r),i=t.slice(n).find(r),c=`${q(t[n-1])?.rank??""}${gy}`,u=o&&!Dr(e,o)?o:null;if(!a&&!i&&!u)return;let m={...a&&{afterId:a},...i&&{beforeId:i},...u&&lp(Oo(u))},d=e.key||e.title,f=u?by(d,u):s("did.arranged",{task:d});return cp(e,m,{rank:c,...u&&Oo(u)},f,yy(e))}var by=(e,t)=>t.stage?s("did.staged",{task:e,to:Tt(t)}):s(`did.${t.status}`,{task:e}),lp=e=>"stage"in e?{stageId:e.stage?.id}:e;async function cp(e,t,n,o,r,a=Y("change")){let{id:i}=e,c={shown:n,told:o,silent:!0};ze(i,a,n);let u=r?{query:qu,variables:{ids:[i]}}:void 0,{errors:m,found:d}=await He(a,"moveTask",Uu,{id:i,input:t},[i],c,u);if(m.length)return C({bad:!0,text:s("did.refused",{what:o,why:X(m[0])})});let f=d?.tasks.pageInfo.endCursor??null;return r?Ze(o,()=>r(f),`/t/${e.key}`):C({text:o})}function yy(e){let{id:t,key:n,rank:o,status:r,stage:a,team:i}=e,c=a?{stage:a}:{status:r};return async u=>{let m=q(t);if(!m)return;let d={rank:o,...c},f=Y("change");ze(t,f,d);let $=u&&await ky(i.id,t,u),p=m.status!==r||m.stage?.id!==a?.id,h={...$||wy(e),...p&&lp(c)};return cp(m,h,d,s($?"undo.done":"undo.near",{task:n}),null,f)}}async function ky(e,t,n){try{let{above:o,below:r}=await E(Fu,{team:e,at:n}),a=o.nodes.map(c=>c.id).findLast(c=>c!==t),i=r.nodes.map(c=>c.id).find(c=>c!==t);return{...a&&{afterId:a},...i&&{beforeId:i}}}catch{return null}}function wy(e){let t=ks([{field:"RANK",direction:"ASC"}]),n,o;for(let r of Zt())r.id===e.id||!Ue(r)||r.team.id!==e.team.id||(t(r,e)<0?n=n&&t(r,n)<0?n:r:o=o&&t(o,r)<0?o:r);return{...n&&{afterId:n.id},...o&&{beforeId:o.id}}}var xy=[{field:"RANK",direction:"ASC"}],Sy=[{field:"UPDATED_AT",direction:"DESC"}],Sa=I(()=>{let e=Xt.value?.stages??[],t=JSON.stringify([e,B.value.query.get("cancelled")]);return t!==Dl.key&&(Dl={key:t,columns:ip(e,B.value.query.get("cancelled")==="1")}),Dl.columns}),Dl={key:"",columns:[]},dp=e=>Sa.peek().find(t=>t.id===e),Ol=e=>Sa.peek().find(t=>Dr(e,t)),Re=b(null),xa=b({x:0,y:0,width:0}),hn=b("");function mp({place:{query:e}}){let t=e.get("cancelled")==="1",n=Sa.value,o=n.length>4?"many":n.length>3?"four":"",r=Io();return D(()=>{let a=xe(()=>{r.current?.classList.toggle("carrying",Re.value!==null)});return()=>{a(),Re.value=null}},[]),l`<div class="wrap wide">
    <header class="top">
      <div><h1>${Xe.value?.name??s("place.board")}</h1><p class="sr" id="board-how">${s("board.how")}</p></div>
      <div class="tools"><${Et} /><${mn} /><${pn} /></div>
    </header>
    <div class="filters" role="search" aria-label=${s("tasks.filters")}>
      <${ka} query=${e} />
      <${Do} query=${e} />
      <${wa} query=${e} />
      <${Co} query=${e} />
      ${!n.some(({status:a,stage:i})=>i&&a==="CANCELLED")&&l`<button
        class="btn quiet"
        aria-pressed=${t}
        onClick=${()=>qe({cancelled:t?"":"1"})}
      >
        ${s("status.CANCELLED")}
      </button>`}
    </div>
    <div class="board ${o}" ref=${r}>
      ${n.map(a=>l`<${Ey} key=${a.id} column=${a} want=${_y(a,Ye(e))} />`)}
    </div>
    <p class="hints">
      ${[[s("key.space"),"lift"],["\u2190 \u2192 \u2191 \u2193","carry"],["Alt \u2191 \u2193","shift"],[s("key.escape"),"putBack"],["\u21B5","open"]].map(([a,i])=>l`<span><kbd>${a}</kbd> ${s(`board.${i}`)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${hn}</p>
    <${Ry} />
  </div>`}var _y=({status:e,stage:t},n)=>t?{...n,status:void 0,stage:t.id}:{...n,status:[e],stage:void 0};function Ey({column:e,want:t}){let{id:n,status:o,stage:r}=e,a=Ke(t,re({status:o})?xy:Sy,{size:50}),i=io(()=>Dy(e,a.ids.value)).value,c=i!==void 0,u=a.more.value?a.total.value:a.ids.value.length,m=Ty(a.ids.value),d=["col",...c?["over"]:[],...r?.color?["tinted"]:[]].join(" ");return l`<section
    class=${d}
    style=${r?.color?{"--label":r.color}:void 0}
    data-drop=${n}
    aria-labelledby=${`col-${n}`}
  >
    <header>
      <${ie} kind="status" value=${o} mute />
      <h2 id=${`col-${n}`} title=${r?.name}>${Tt(e)}</h2>
      <${Iy} count=${a.ready.value?u:null} limit=${Ay(t)?null:r?.limit} />
      ${re({status:o})&&z.value.length>0&&l`<button
        class="icon"
        aria-label=${s("board.add",{column:Tt(e)})}
        title=${s("command.new")}
        onClick=${()=>Ut({status:o,...Oo(e)})}
      >
        <${y} name="plus" />
      </button>`}
    </header>
    ${a.failed.value&&l`<${V} problem=${a.failed.value} retry=${()=>a.load()} />`}
    ${a.ready.value?a.ids.value.length||c?l`<ul>
            ${a.ids.value.flatMap(f=>[...i===f?[l`<${up} key="slot" />`]:[],m.get(f)])}
            ${i===null&&l`<${up} key="last" />`}
          </ul>`:l`<p class="none">${s(r?"board.noneIn":`board.none.${o}`)}</p>`:!a.failed.value&&l`<${ce} rows=${3} />`}
    ${a.more.value&&l`<button class="btn quiet" disabled=${a.busy.value} onClick=${()=>a.next()}>
      ${s("tasks.more")}
    </button>`}
  </section>`}function Ty(e){let t=T(new Map);return t.current=new Map(e.map(n=>[n,t.current.get(n)??l`<${Oy} key=${n} id=${n} />`])),t.current}var Ay=({assignee:e,priority:t,labels:n,due:o,text:r})=>!!(e||t||n||o||r);function Iy({count:e,limit:t}){if(e===null||!t)return l`<span class="num">${e!==null&&s.number(e)}</span>`;let n=e>t,o=s(n?"board.overLimit":"board.limit",{n:e,limit:t});return l`<span class=${n?"num too-many":"num"} title=${o}>
    <span aria-hidden="true">${s.number(e)} / ${s.number(t)}</span>
    <span class="sr">${o}</span>
  </span>`}function Dy(e,t){let n=Re.value;if(!(n?.over.id!==e.id||!fp(n,t)))return re(e)?n.before:t[0]??null}var up=()=>l`<li class="slot" />`;function fp({id:e,over:t,before:n},o){let r=q(e);return!r||!Dr(r,t)?!0:re(t)&&n!==e&&n!==(o[o.indexOf(e)+1]??null)}var pp=({id:e},t)=>[...document.querySelectorAll(`.board [data-drop=${e}] [data-task]`)].filter(n=>n.dataset.task!==t),Zn=(e,t)=>pp(e,t).map(n=>n.dataset.task??"");function Cy(e,t,n){let o=pp(e,t),r=0,a=o.length;for(;r<a;){let i=r+a>>1,c=o[i].getBoundingClientRect();n<c.y+c.height/2?a=i:r=i+1}return o[r]?.dataset.task??null}function $p(e,t){let n=Zn(t,"");return n[n.indexOf(e)+1]??null}function Oy({id:e}){let t=se(e).value,n=io(()=>Re.value?.id===e?Re.value.by:null).value;if(!t)return null;let o=`tk${re(t)?"":" closed"}${n?n==="keys"?" lift":" gone":""}`;return l`<li>
    <button
      class=${o}
      data-task=${e}
      data-go
      aria-pressed=${n!==null}
      aria-describedby="board-how"
      onFocus=${()=>{Be.value=e}}
      onClick=${()=>Nt(t)}
      onPointerDown=${a=>t.can.changeStatus&&$n(a,{lift:i=>{let c=Ol(t);c&&(Re.value={id:e,over:c,before:$p(e,c),by:"pointer"}),xa.value=i},over:(i,c,{y:u})=>{let m=dp(i);xa.value={...xa.value,...c},m&&My(m,Cy(m,e,u))},drop:()=>Cl(e),cancel:()=>gp(e)})}
      onContextMenu=${a=>Ir(a,e)}
      onKeyDown=${a=>Ny(a,t)}
    >
      <${hp} task=${t} />
    </button>
  </li>`}var hp=({task:e})=>l`
    <p>${e.title}</p>
    <${To} task=${e} most=${5} />
    <div>
      <${ie} kind="priority" value=${e.priority} />
      <code>${e.key||"\u2026"}</code>
      <${wo} task=${e} />
      <${ya} task=${e} />
      <${ne} user=${e.assignee} />
    </div>
  `;function Ry(){let e=Re.value,{x:t,y:n,width:o}=xa.value;if(e?.by!=="pointer")return null;let r=q(e.id);return r&&l`<div class="tk lift ghost" aria-hidden="true" style=${{width:`${o}px`,translate:`${t}px ${n}px`}}>
      <${hp} task=${r} />
    </div>`}function Ny(e,t){let n=Re.value?.id===t.id?Re.value:null;if(e.key===" "){if(e.preventDefault(),n)return Cl(t.id);t.can.changeStatus&&qy(t);return}let o=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0;if(o&&(n||e.altKey))return e.preventDefault(),n?Py(n,o):Uy(t,o);if(!n)return;let r=e.key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(r){e.preventDefault();let a=Sa.peek(),i=a.findIndex(({id:m})=>m===n.over.id)+r,c=a[Math.max(0,Math.min(a.length-1,i))],u=Zn(c,t.id);Re.value={...n,over:c,before:u[vp(n)]??null},hn.value=Tt(c),Ly(c)}else e.key==="Escape"?(e.preventDefault(),gp(t.id)):e.key==="Enter"&&(e.preventDefault(),Cl(t.id))}var Ly=({id:e})=>document.querySelector(`.board [data-drop=${e}]`)?.scrollIntoView({block:"nearest",inline:"nearest"});function My(e,t){let n=Re.peek();n&&(n.over.id!==e.id||n.before!==t)&&(Re.value={...n,over:e,before:t})}function vp({id:e,over:t,before:n}){let o=Zn(t,e),r=n===null?-1:o.indexOf(n);return r<0?o.length:r}function Py(e,t){if(!re(e.over))return;let n=Zn(e.over,e.id),o=Math.max(0,Math.min(n.length,vp(e)+t));Re.value={...e,before:n[o]??null},hn.value=s("board.spot",{column:Tt(e.over),at:o+1,n:n.length+1})}function Uy(e,t){let{id:n}=e,o=Ol(e);if(!o)return;let r=Zn(o,n),a=Zn(o,"").indexOf(n)+t;!e.can.changeStatus||!re(e)||a<0||a>r.length||(Cr(e,r,a),hn.value=s("board.spot",{column:Tt(o),at:a+1,n:r.length+1}),he(`.board [data-task="${n}"]`))}function qy(e){let t=Ol(e);t&&(Re.value={id:e.id,over:t,before:$p(e.id,t),by:"keys"},hn.value=s("board.lifted",{task:e.title,column:Tt(t)}))}function Cl(e){let t=Re.value,n=q(e);if(Re.value=null,!t||!n)return;let o=dp(t.over.id);if(!o)return void(hn.value=s("board.cancelled"));hn.value=s("board.dropped",{task:n.title,column:Tt(o)});let r=Zn(o,""),a=r.filter(c=>c!==e),i=t.before===null?a.length:a.indexOf(t.before);re(o)?fp(t,r)&&Cr(n,a,i<0?a.length:i,o):nn(n,Oo(o)),he(`.board [data-task="${e}"]`)}function gp(e){Re.value=null,hn.value=s("board.cancelled"),he(`.board [data-task="${e}"]`)}var Fy=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],Hy=6,By=4,$t=b(null),Or=b(""),bp=b("");function kp({place:{query:e}}){let t=e.get("view")==="week",n=e.get("month")??"",o=/^\d{4}-(0[1-9]|1[0-2])$/.test(n)?n:R.value.slice(0,7),r=e.get("week")??"",a=/^\d{4}-\d\d-\d\d$/.test(r)&&!Number.isNaN(Date.parse(r)),i=s.weekOf(t?a?r:R.value:`${o}-01`),c=Array.from({length:t?7:Hy*7},(v,x)=>H(i,x)),u=t?s.span(c[0],c[6]):s.month(`${o}-01`),m=Ke({...Ye(e),from:c[0],to:c.at(-1)},Fy,{size:100,all:!0}),d=Map.groupBy(m.ids.value,v=>se(v).value?.dueDate),f=m.more.value?m.total.value:m.ids.value.length,$=Io(),p=T(!1);p.current||=m.ready.value||!!m.failed.value,D(()=>()=>{$t.value=null},[]);let h=v=>qe(t?{week:H(i,7*v)}:{month:Vy(o,v)}),w=v=>qe({view:v,week:"",month:""});return Ky(m.ready.value),l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${u}</h1>
        <p role="status">${m.ready.value?s("calendar.count",{n:f}):s("loading")}</p>
        <p class="sr" id="cal-how">${s("calendar.how")}</p>
      </div>
      <div class="tools"><${Et} /><${mn} /><${pn} /></div>
    </header>
    <div class="filters whole" role="search" aria-label=${s("tasks.filters")}>
      <div class="split">
        <button class="icon" aria-label=${s(t?"calendar.weekBack":"calendar.back")} onClick=${()=>h(-1)}>
          <${y} name="back" />
        </button>
        <button class="btn quiet" onClick=${()=>qe({month:"",week:""})}>${s("due.today")}</button>
        <button class="icon" aria-label=${s(t?"calendar.weekNext":"calendar.next")} onClick=${()=>h(1)}>
          <${y} name="next" />
        </button>
      </div>
      <div class="seg" role="group" aria-label=${s("calendar.view")}>
        <button aria-pressed=${!t} onClick=${()=>w("")}>${s("calendar.month")}</button>
        <button aria-pressed=${t} onClick=${()=>w("week")}>${s("calendar.week")}</button>
      </div>
      <${Do} query=${e} />
      <${Co} query=${e} />
    </div>
    ${m.failed.value&&l`<${V} problem=${m.failed.value} retry=${()=>m.load()} />`}
    ${!m.ready.value&&!m.failed.value&&l`<div class=${p.current?"narrow":""}>
      <${ce} rows=${8} />
    </div>`}
    ${m.ready.value&&!f&&l`<div class="card narrow">
      <${J} icon="calendar" title=${s("calendar.none")}>${s("calendar.noneHint")}</${J}>
    </div>`}
    ${p.current&&l`<section class="card cal ${t?"week":""}" aria-label=${u} ref=${$}>
      ${s.weekdays().map(v=>l`<span class="wd" aria-hidden="true">${v}</span>`)}
      ${c.map(v=>l`<${Gy}
            key=${v}
            day=${v}
            out=${!t&&v.slice(0,7)!==o}
            most=${t?1/0:By}
            ids=${d.get(v)??[]}
          />`)}
    </section>`}
    <p class="hints">
      ${[[s("key.space"),"board.lift"],["\u2190 \u2191 \u2193 \u2192","calendar.carry"],[s("key.escape"),"board.putBack"],["\u21B5","board.open"]].map(([v,x])=>l`<span><kbd>${v}</kbd> ${s(x)}</span>`)}
    </p>
    <p class="sr" role="status" aria-live="assertive">${Or}</p>
  </div>`}function Ky(e){let t=T(!1);W(()=>{!e||t.current||(t.current=!0,Un.peek()&&fs.peek().step!=="pop"&&document.querySelector(".day.today")?.scrollIntoView())},[e])}function Gy({day:e,out:t,most:n,ids:o}){let r=$t.value,a=bp.value===e,i=a||o.length<=n?o:o.slice(0,n-1),c={out:t,today:e===R.value,bare:!o.length,over:r?.over===e},u=["day",...Object.entries(c).flatMap(([m,d])=>d?[m]:[])].join(" ");return l`<div class=${u} data-drop=${e}>
    <h2 class="num" aria-label=${s.longDay(e)}>${Number(e.slice(8))}</h2>
    ${z.value.length>0&&l`<button
      class="icon add"
      aria-label=${s("calendar.add",{day:s.longDay(e)})}
      title=${s("command.new")}
      onClick=${()=>Ut({dueDate:e})}
    >
      <${y} name="plus" />
    </button>`}
    <ul>
      ${i.map(m=>l`<${Wy} key=${m} id=${m} />`)}
      ${o.length>n&&l`<li key="rest">
        <button
          class="rest"
          aria-expanded=${a}
          onClick=${()=>{bp.value=a?"":e}}
        >
          ${a?s("calendar.less"):s("calendar.more",{n:o.length-i.length})}
        </button>
      </li>`}
    </ul>
  </div>`}function Wy({id:e}){let t=se(e).value;if(!t)return null;let n=$t.value?.id===e,o=t.overdue&&re(t),r=a=>t.can.update&&$n(a,{lift:()=>{$t.value={id:e,over:t.dueDate??R.peek()}},over:i=>{i&&($t.value={id:e,over:i})},drop:()=>wp(e),cancel:()=>xp(e)});return l`<li>
    <button
      class="ev ${t.status} ${o?"overdue":""} ${n?"lift":""}"
      data-task=${e}
      data-go
      title=${t.title}
      aria-label=${`${t.title}, ${o?s("overdue"):s(`status.${t.status}`)}`}
      aria-describedby="cal-how"
      aria-pressed=${n}
      onFocus=${()=>{Be.value=e}}
      onPointerDown=${r}
      onContextMenu=${a=>Ir(a,e)}
      onClick=${()=>Nt(t)}
      onKeyDown=${a=>jy(a,t)}
    >
      <span>${t.title}</span>
    </button>
  </li>`}var yp={ArrowRight:1,ArrowLeft:-1,ArrowDown:7,ArrowUp:-7};function jy(e,t){let n=$t.value?.id===t.id?$t.value:null;if(e.key===" "&&!n&&t.can.update&&t.dueDate)e.preventDefault(),$t.value={id:t.id,over:t.dueDate},Or.value=s("board.lifted",{task:t.title,column:s.longDay(t.dueDate)});else if(n&&(e.key===" "||e.key==="Enter"))e.preventDefault(),wp(t.id);else if(n&&yp[e.key]){e.preventDefault();let o=H(n.over,yp[e.key]);$t.value={id:t.id,over:o},Or.value=s.longDay(o)}else n&&e.key==="Escape"&&(e.preventDefault(),xp(t.id))}function wp(e){let t=$t.value?.over,n=q(e);$t.value=null,!(!t||!n)&&(Or.value=s("board.dropped",{task:n.title,column:s.longDay(t)}),nn(n,{dueDate:t}),he(`.cal [data-task="${e}"]`))}function xp(e){$t.value=null,Or.value=s("board.cancelled"),he(`.cal [data-task="${e}"]`)}function Vy(e,t){let n=new Date(`${e}-01T00:00:00Z`);return n.setUTCMonth(n.getUTCMonth()+t),n.toISOString().slice(0,7)}var Sp=`mutation Login($input: LoginInput!) { login(input: $input) { ${xn} } }`,zy=`mutation Register($input: RegisterInput!) { register(input: $input) { ${xn} } }`,Yy="mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }",Zy="mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }",Jy=`mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${xn} session { id } }
}`,Qy=`mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`,Xy="mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }",ek="query Registration { instance { registrationOpen } }";function At({title:e,form:t,children:n,after:o}){return l`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href="/sign-in"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <h1>${e}</h1>
    <form onSubmit=${t.submit} novalidate>${n}</form>
    <div class="after">${o}</div>
  </main>`}var tk=()=>{let e=Z.peek().query.get("to")??"/";return/^\/(?![/\\])/.test(e)?e:"/"};function Rl(e,t=tk()){return e?.token&&(Xo(e),j(t,{replace:!0})),e}function _p(){let e=Se(async({email:t,password:n})=>Rl((await Ce(Sp,{input:{email:t,password:n,cookie:!0}})).login));return l`<${At}
    title=${s("door.signIn")}
    form=${e}
    after=${l`
      <p>${s("door.new")} <a href="/register">${s("door.register")}</a></p>
      <p><a href="/explorer/">${s("place.explorer")}</a></p>
    `}
  >
    ${Jo.value&&l`<p class="note" role="status">${s(Jo.value)}</p>`}
    <${we} text=${e.whole} />
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
  </${At}>`}function Ep(){let[e,t]=S(!0);D(()=>{Ce(ek,{}).then(({instance:r})=>t(r.registrationOpen),()=>{})},[]);let n=Intl.DateTimeFormat().resolvedOptions().timeZone,o=Se(async({name:r,email:a,password:i})=>{let c={name:r,email:a,password:i,timeZone:n,locale:navigator.language,cookie:!0};return Rl((await Ce(zy,{input:c})).register,"/")});return l`<${At}
    title=${s("door.register")}
    form=${o}
    after=${l`<p>${s("door.known")} <a href="/sign-in">${s("door.signIn")}</a></p>`}
  >
    ${!e&&l`<p class="note" role="status">${s("door.closed")}</p>`}
    <${we} text=${o.whole} />
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
  </${At}>`}function Tp(){let[e,t]=S(""),n=Se(async({email:o})=>{let{requestPasswordReset:r}=await Ce(Zy,{email:o});return r.ok&&t(o),r});return l`<${At}
    title=${s("door.forgotTitle")}
    form=${n}
    after=${l`<p><a href="/sign-in">${s("door.back")}</a></p>`}
  >
    ${e&&l`<p class="note ok" role="status">${s("door.sent",{email:e})}</p>`}
    <${we} text=${n.whole} />
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
  </${At}>`}function Ap(){let[e]=S(()=>new URLSearchParams(location.hash.slice(1)).get("token")??Z.peek().query.get("token")??location.hash.slice(1)),[t,n]=S("");D(()=>{j("/reset",{replace:!0}),e&&Ce(Qy,{token:e,newPassword:crypto.randomUUID()}).then(({resetPassword:{errors:r}})=>{let a=r.find(({path:i})=>i.includes("token"));a&&n(X(a))},()=>{})},[]);let o=Se(async({newPassword:r})=>{let{resetPassword:a}=await Ce(Jy,{token:e,newPassword:r});if(!a.token||!a.user?.email)return a;let{login:i}=await Ce(Sp,{input:{email:a.user.email,password:r,cookie:!0}});return a.session&&Ce(Yy,{id:a.session.id},{token:i.token}).catch(()=>{}),Rl(i,"/")});return l`<${At}
    title=${s("door.resetTitle")}
    form=${o}
    after=${l`<p><a href="/forgot">${s("door.again")}</a></p>`}
  >
    ${!e&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t&&l`<p class="note bad" role="alert">${t}</p>`}
    <${we} text=${t?"":o.whole} />
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
  </${At}>`}function Ip(){let[e]=S(()=>new URLSearchParams(location.hash.slice(1)).get("token")??""),[t,n]=S(e?"busy":"lost"),o=async()=>{n("busy");try{let{confirmEmail:a}=await Ce(Xy,{token:e});n(a.errors.length?"bad":"proved");let i=k.peek();i&&i.id===a.user?.id&&(k.value={...i,emailConfirmed:!0})}catch{n("away")}},r=a=>{a.preventDefault(),o()};return D(()=>{j("/confirm",{replace:!0}),e&&o()},[]),l`<${At}
    title=${s("confirm.title")}
    form=${{submit:r}}
    after=${l`<p><a href="/">${s(k.value?"confirm.open":"door.signIn")}</a></p>`}
  >
    ${t==="busy"&&l`<p class="note" role="status">${s("loading")}</p>`}
    ${t==="proved"&&l`<p class="note ok" role="status">${s("confirm.proved")}</p>`}
    ${t==="bad"&&l`<p class="note bad" role="alert">${s("confirm.bad")}</p>`}
    ${t==="lost"&&l`<p class="note bad" role="alert">${s("door.noToken")}</p>`}
    ${t==="away"&&l`
      <p class="note bad" role="alert">${s("error.UNREACHABLE")}</p>
      <button class="btn wide">${s("confirm.again")}</button>
    `}
  </${At}>`}var nk=365;function Dp(){let e=Eo.value,t=e&&_o.value.get(e.id);if(!t)return null;let n=r=>Jm(t,r),o={key:"now",icon:"undo",text:s("later.now"),take:()=>n(null)};return l`<${va}
    key=${t.id}
    label=${s("command.noticeLater")}
    anchor=${e.anchor}
    moments=${[...ha(n),...t.snoozedUntil?[o]:[]]}
    take=${n}
    first=${t.snoozedUntil?fo(Date.parse(t.snoozedUntil)):""}
    days=${nk}
    close=${()=>{Eo.value=null}}
  />`}var _a=new Map;function Cp({id:e,occurredAt:t}){let n=`${e} ${t}`,o=_a.get(n)??b("");return _a.has(n)||(_a.set(n,o),ok(e).then(r=>{o.value=r},()=>_a.delete(n))),o.value?`/team/${o.value}`:"/team"}async function ok(e){let{node:t}=await E(um,{id:e});return t&&"events"in t&&t.events?.[0]?.team?.key||""}var rk=["down","up","noticeOpen","noticeRead","noticeArchive","noticeLater","noticesRead","keys"],sk={SECURITY:"/settings",TRANSFER:"/settings"},ak=new Set(["MENTIONED","COMMENTED"]);function Rp(){let e=ea.value,t=br.value;D(()=>t?e.open():void 0,[e,t]),D(()=>{te.value==="sync"&&e.failed.peek()&&e.load()},[e,te.value]);let n=e.notices.value,o=Ae.value;return l`<div class="wrap">
    <header class="top">
      <div><h1>${s("place.inbox")}</h1><p role="status">${o?s("inbox.unread",{n:o}):s("inbox.allRead")}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${s("tasks.filters")}>
          ${cl.map(r=>l`<button
              key=${r}
              aria-pressed=${r===e.show}
              onClick=${()=>qe({show:r==="unread"?"":r})}
            >
              ${s(`inbox.show.${r}`)}
            </button>`)}
        </div>
        <button class="btn quiet" disabled=${!o} onClick=${oa}>${s("command.noticesRead")}</button>
      </div>
    </header>
    ${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`}
    ${e.ready.value?n.length?l`<${ik} key=${e.show} notices=${n} />`:l`<div class="card">
            <${J} icon=${e.show==="unread"?"check":"inbox"} title=${s(`inbox.none.${e.show}`)}>
              ${s(`inbox.hint.${e.show}`)}
            </${J}>
          </div>`:!e.failed.value&&l`<${ce} rows=${5} />`}
    ${e.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${e.busy.value} onClick=${()=>e.next()}>${s("tasks.more")}</button>
    </div>`}
    <p class="hints">
      ${rk.map(r=>l`<span>${et(ua(r)).map(a=>l`<kbd>${a}</kbd>`)} ${s(`hint.${r}`)}</span>`)}
    </p>
    <${Dp} />
  </div>`}function ik({notices:e}){let t=T(null),n=T(-1);W(()=>{if(n.current<0||document.activeElement!==document.body)return;let a=t.current?.children??[],i=a[Math.min(n.current,a.length-1)]?.querySelector("[data-go]");i instanceof HTMLElement&&i.focus({preventScroll:!0})},[e]);let o=({target:a})=>{let i=a.closest("[data-notice]")?.getAttribute("data-notice")??null;ta.value=i,n.current=e.findIndex(c=>c.id===i)},r=a=>{let i=a.relatedTarget;i instanceof Element&&!i.closest("dialog.menu")&&(n.current=-1)};return l`<ul
    class="card notices"
    aria-label=${s("place.inbox")}
    ref=${t}
    onFocusIn=${o}
    onFocusOut=${r}
  >
    ${e.map(a=>l`<${lk} key=${a.id} notice=${a} />`)}
  </ul>`}function lk({notice:e}){let{id:t,task:n,actor:o,reasons:r,count:a,readAt:i,archivedAt:c,snoozedUntil:u,occurredAt:m}=e,d=n&&(se(n.id).value??n),f={fresh:!i,open:n!==null&&ye.value===n.id},$=["notice",...Object.entries(f).flatMap(([w,v])=>v?[w]:[])].join(" "),p=d?`${d.key} ${d.title}`:e.title,h=o?.name??"TaskFlow";return l`<li
    class=${$}
    data-notice=${t}
    data-task=${n?.id}
    onFocusIn=${()=>{n&&(Be.value=n.id)}}
  >
    ${o?l`<${ne} user=${o} mute />`:l`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${Op} notice=${e}>
        ${!i&&l`<span class="sr">${s("inbox.isUnread")}: </span>`}
        ${d&&l`<${ie} kind="status" value=${d.status} mute /><code>${d.key}</code>`}
        <b>${d?d.title:e.title}</b>
      </${Op}>
      <small>
        <bdi>${h}</bdi>
        ${` \xB7 ${r.map(w=>s(`reason.${w}`)).join(", ")}`}
        ${a>1&&` \xB7 ${s("inbox.more",{n:a})}`}
        ${" \xB7 "}
        <time datetime=${m}>${s.ago(m)}</time>
        ${u&&` \xB7 ${s("inbox.until",{when:s.at(u)})}`}
      </small>
    </div>
    <span class="split acts">
      <${Nl}
        name=${i?"unread":"read"}
        icon=${i?"unread":"check"}
        of=${p}
        onClick=${()=>ra(e)}
      />
      <${Nl}
        name=${c?"back":"archive"}
        icon=${c?"undo":"archive"}
        of=${p}
        onClick=${()=>Xs(e,!c)}
      />
      <${Nl}
        name="later"
        icon="later"
        of=${p}
        popup
        onClick=${({currentTarget:w})=>{Eo.value={id:t,anchor:w}}}
      />
    </span>
  </li>`}function Op({notice:e,children:t}){let n=ck(e),o=()=>{e.readAt||ra(e,{silent:!0})};return n?l`<a class="lead" data-go href=${n} onClick=${o}>${t}</a>`:l`<button class="lead" data-go onClick=${o}>${t}</button>`}function ck(e){let{task:t,comment:n,reasons:o}=e;return!t&&o[0]==="TEAM"?Cp(e):t&&n&&ak.has(o[0])?`/t/${t.key}?comment=${n.id}`:t?`/t/${t.key}`:sk[o[0]]??null}var Nl=({name:e,icon:t,of:n,popup:o=!1,onClick:r})=>l`<button
  class="icon"
  data-snooze=${o||void 0}
  aria-haspopup=${o?"menu":void 0}
  aria-label=${s(`inbox.act.${e}`,{of:n})}
  title=${s(`inbox.do.${e}`)}
  onClick=${r}
>
  <${y} name=${t} />
</button>`;function Ge(e,t=[],n){let[o,r]=S({data:null,failed:null}),a=T(0),i=Qc(()=>{let c=a.current+=1,u=m=>{c===a.current&&r(m)};return e().then(m=>u(()=>({data:m,failed:null})),m=>u(d=>({...d,failed:m})))},t);return D(()=>{i()},[i]),D(()=>{if(!n)return;let c=0,u=Me(m=>{n.test(m.name)&&(clearTimeout(c),c=setTimeout(i,300))});return()=>{clearTimeout(c),u()}},[i]),{...o,again:i}}var uk=`query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`,dk=`query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`,mk=`mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${P} } }`,fk=`mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${P} } }`,pk=`mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${P} } }`,$k=`mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${P} } }`,hk=`mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${P} ok transcript } }`,Np=["QUEUED","SENT","RETRYING","FAILED","SKIPPED"],vk={SENT:"ok",RETRYING:"warm",FAILED:"bad"},Ea=20;function Lp(){return k.value?.role!=="ADMIN"?l`<div class="wrap">
      <header class="top"><h1>${s("place.instance")}</h1></header>
      <div class="card"><${J} icon="instance" title=${s("admin.notYou")}>${s("admin.notYouHint")}</${J}></div>
    </div>`:l`<div class="wrap">
    <header class="top"><div><h1>${s("place.instance")}</h1><p>${s("admin.about")}</p></div></header>
    <${gk} />
    <${bk} />
    <${yk} />
  </div>`}function gk(){let[e,t]=S(""),[n,o]=S(Ea),{data:r,failed:a,again:i}=Ge(()=>E(uk,{filter:e.trim()?{text:e.trim()}:null,first:n}),[e,n],/^user\./),c=async({id:m,name:d},f)=>{await fe(mk,{id:m,role:f==="ADMIN"?"ADMIN":"USER"},s("team.roleSet",{who:d})),await i()},u=async({id:m,name:d},f)=>{let $=s(f?"admin.reactivated":"admin.deactivated",{who:d});await fe(f?pk:fk,{id:m},$)&&await i()};return l`<section class="group" aria-labelledby="users-title">
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
                <${ne} user=${m} mute big />
                <div class="who">
                  <strong>${m.name}</strong>
                  <small>
                    ${m.email} · ${s("admin.since",{when:s.date(uo(m.createdAt),{dateStyle:"medium"})})}
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
                ${m.id!==k.value?.id&&l`<button
                  class="btn quiet"
                  onClick=${()=>u(m,!m.active)}
                >
                  ${s(m.active?"admin.deactivate":"admin.reactivate")}
                  <span class="sr"> ${m.name}</span>
                </button>`}
              </li>`)}
          </ul>`:l`<${ce} />`}
    ${r?.users.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ea))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function bk(){let[e,t]=S(""),[n,o]=S(Ea),{data:r,failed:a,again:i}=Ge(()=>E(dk,{status:Np.find(u=>u===e)??null,first:n}),[e,n],/^(task|user|team)\./),c=async u=>await fe($k,{id:u.id},s("mail.resent",{to:u.to}))&&i();return l`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${s("admin.mail")}</h2>
      ${r&&l`<span class="num">${s.number(r.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${s("field.status")} value=${e} onChange=${K(t)}>
        <option value="">${s("any.status")}</option>
        ${Np.map(u=>l`<option value=${u}>${s(`mail.${u}`)}</option>`)}
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
                  <span class="chip ${vk[u.status]??""}">${s(`mail.${u.status}`)}</span>
                  ${["FAILED","RETRYING","SENT","SKIPPED"].includes(u.status)&&l`<button
                    class="btn quiet"
                    onClick=${()=>c(u)}
                  >
                    ${s("mail.resend")}
                    <span class="sr"> ${u.subject}</span>
                  </button>`}
                </li>`)}
            </ul>`:l`<div class="card"><${J} title=${s("mail.none")}>${s("mail.noneHint")}</${J}></div>`:l`<${ce} rows=${3} />`}
    ${r?.emailDeliveries.pageInfo.hasNextPage&&n<100&&l`<div class="more">
      <button class="btn quiet" onClick=${()=>o(Math.min(100,n+Ea))}>${s("tasks.more")}</button>
    </div>`}
  </section>`}function yk(){let[e,t]=S(null),n=Se(async({to:o})=>{t(null);let{sendTestEmail:r}=await E(hk,{to:o});return(!r.errors.length||r.transcript.length)&&t(r),r});return l`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${s("mail.test")}</h2></header>
    <form class="card pad" onSubmit=${n.submit} novalidate>
      <${we} text=${n.whole} />
      <div class="inline">
        <${M}
          name="to"
          label=${s("mail.to")}
          type="email"
          defaultValue=${k.value?.email}
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
  </section>`}function Mp(){return l`<div class="wrap">
    <div class="empty">
      <${y} name="find" />
      <h1>${s("lost.title")}</h1>
      <p>${s("lost.hint")}</p>
      <a class="btn" href="/">${s("place.today")}</a>
    </div>
  </div>`}function Up({values:e,label:t,class:n=""}){let o=Math.min(...e),r=Math.max(...e)-o||1,a=e.map((i,c)=>`${c/(e.length-1)*100} ${28-(i-o)/r*24}`);return l`<svg class="spark ${n}" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label=${t}>
    <path class="fill" d=${`M${a.join("L")}L100 30L0 30Z`} />
    <path d=${`M${a.join("L")}`} />
    <path class="tip" d=${`M${a.at(-1)}l0 0`} />
  </svg>`}var Ll=132,kk=20,Ml=28;function qp({flow:e,width:t}){let n=wk(Math.max(2,...e.map(f=>Math.max(f.completed,f.created)))),o=Ll-kk,r=(t-Ml-6)/e.length,a=Math.min(26,r*.58),i=f=>Ml+r*(f+.5),c=f=>o-f/n*(o-6),u=r<34?3:1,m=e.length-1,d=s("flow.said",{days:e.length,completed:Pp(e,"completed"),created:Pp(e,"created")});return l`<svg viewBox=${`0 0 ${t} ${Ll}`} role="img" aria-label=${d}>
    ${[0,n/2,n].map(f=>l`
          <line class="grid" x1=${Ml} x2=${t} y1=${c(f)} y2=${c(f)} />
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
        ${(m-$)%u===0&&l`<text x=${i($)} y=${Ll-3}>
          ${s.date(f.date,$===m?{day:"numeric",month:"short"}:{day:"numeric"})}
        </text>`}
      </g>`)}
    <path class="ln" d=${`M${e.map((f,$)=>`${i($)} ${c(f.created)}`).join("L")}`} />
    <circle cx=${i(m)} cy=${c(e[m].created)} r="3.5" />
  </svg>`}var Pp=(e,t)=>e.reduce((n,o)=>n+o[t],0);function wk(e){let t=10**Math.floor(Math.log10(e));return[2,4,6,8,10,20].map(n=>n*t).find(n=>n>=e&&n%2===0)??2}var Fp="taskflow.numbers",Ro=b(localStorage.getItem(Fp)==="open");function Hp(){let e=pr(),t=()=>{Ro.value=!Ro.value,localStorage.setItem(Fp,Ro.value?"open":"")};return l`<section class="numbers" aria-label=${s("numbers.label")}>
    ${Ro.value?l`<${Pl} /><${Ul} />`:l`<dl class="card six ${$r()}">
          ${xk.map(([n,o,r])=>l`<div key=${n} data-tile=${n}>
                <dt><a href=${Te(o)}>${s(`tile.${n}`)}</a></dt>
                <dd class="n num ${n==="overdue"&&e.overdue?"bad":""}">${s.number(e[r])}</dd>
              </div>`)}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${Ro.value} onClick=${t}>
      <${y} name="live" />
      ${s(Ro.value?"numbers.less":"numbers.more")}
    </button>
  </section>`}var xk=[["total","/tasks?status=all","totalTasks"],["pending","/tasks?status=PENDING","pending"],["inProgress","/tasks?status=IN_PROGRESS","inProgress"],["completed","/tasks?status=COMPLETED","completed"],["overdue","/tasks?due=overdue","overdue"],["users","/team","totalUsers"]];function Pl(){let e=pr(),{flow:t}=e,n=t.map((a,i)=>e.totalTasks-t.slice(i+1).reduce((c,u)=>c+u.created,0)),o=e.pending+e.inProgress,r=(a,i)=>l`<${Up}
      values=${a}
      class=${i==="completed"?"ok":""}
      label=${s(`spark.${i}`,{days:a.length,from:a[0],to:a.at(-1)})}
    />`;return l`<dl class="card stats ${$r()}">
    <${ht}
      name="total"
      to="/tasks?status=all"
      value=${e.totalTasks}
      note=${s("tile.new",{n:t.at(-1)?.created})}
    >
      ${r(n,"total")}
    </${ht}>
    <${ht}
      name="pending"
      to="/tasks?status=PENDING"
      value=${e.pending}
      note=${s("tile.unassigned",{n:e.unassigned})}
    >
      ${r(t.map(a=>a.open),"open")}
    </${ht}>
    <${ht} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${e.inProgress} note=${s("tile.ofOpen")}>
      <${kr} part=${e.inProgress} whole=${o} kind="warm" label=${s("tile.inProgress")} />
    </${ht}>
    <${ht}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${e.completed}
      note=${s("tile.today",{n:t.at(-1)?.completed})}
    >
      ${r(t.map(a=>a.completed),"completed")}
    </${ht}>
    <${ht}
      name="overdue"
      to="/tasks?due=overdue"
      value=${e.overdue}
      bad=${e.overdue>0}
      note=${s("tile.ofOpen")}
    >
      <${kr} part=${e.overdue} whole=${o} kind="hot" label=${s("tile.overdue")} />
    </${ht}>
    <${ht} name="users" to="/team" value=${e.totalUsers} note=${s("tile.teams")}>
      <div class="avs">${ft.value.slice(0,4).map(a=>l`<${ne} user=${a} mute />`)}</div>
    </${ht}>
  </dl>`}function ht({name:e,to:t,value:n,note:o,bad:r,children:a}){return l`<div class="stat" data-tile=${e}>
    <dt><a href=${Te(t)}>${s(`tile.${e}`)}</a></dt>
    <dd class="n num ${r?"bad":""}">${s.number(n)}</dd>
    <dd><small>${o}</small>${a}</dd>
  </div>`}function Ul(){let e=T(null),[t,n]=S(0);return D(()=>{let o=new ResizeObserver(([r])=>n(Math.round(r.contentRect.width)));return e.current&&o.observe(e.current),()=>o.disconnect()},[]),l`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${s("flow.title")}</h2>
      <div class="legend"><span><i />${s("flow.completed")}</span><span><i class="l" />${s("flow.created")}</span></div>
    </header>
    <div class="room" ref=${e}>
      ${t>0&&Ee.value&&l`<${qp} flow=${Ee.value.flow} width=${t} />`}
    </div>
  </section>`}var Sk=[{field:"CREATED_AT",direction:"DESC"}],Bp=12,_k=["title","assignee","priority","status"];function Kp(){let e=Ke({},Sk,{size:Bp}),t=e.ids.value.slice(0,Bp);return l`<div class="wrap">
    <header class="top"><div><h1>${s("overview.title")}</h1><p>${s("overview.about")}</p></div></header>
    <${Pl} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${s("overview.recent")}</h2>
      ${e.failed.value&&l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`}
      ${e.ready.value?t.length?l`<table>
              <thead>
                <tr>${_k.map(n=>l`<th scope="col" key=${n}>${s(`field.${n}`)}</th>`)}</tr>
              </thead>
              <tbody>${t.map(n=>l`<${Ek} key=${n} id=${n} />`)}</tbody>
            </table>`:l`<${J} title=${s("tasks.none")}>${s("overview.none")}</${J}>`:!e.failed.value&&l`<${ce} rows=${5} />`}
    </section>
    ${e.ready.value&&l`<${Ul} /><${Ar} class="page narrow card" />`}
  </div>`}function Ek({id:e}){let t=se(e).value;return t&&l`<tr data-task=${e}>
      <th scope="row"><a href=${`/t/${t.key||e}`} data-go>${t.title}</a></th>
      <td>${t.assignee?.name??s("overview.unassigned")}</td>
      <td class=${t.priority}>${s(`priority.${t.priority}`)}</td>
      <td class=${t.status}>${s(`status.${t.status}`)}</td>
    </tr>`}var Tk=2e3,ql=new Set,Jn=null,Ta=()=>{},Wp=0;function Aa(e){return ql.add(e),()=>ql.delete(e)}function Fl(){Ta(),Ta=an(Cu,()=>({after:Jn}),{next:({events:e})=>Ak(e),failed:e=>{console.warn("no events of one\u2019s own:",e.message),Wp=setTimeout(jp,Tk)}})}function Ak(e){if(e.__typename==="StreamReset")return e.reason==="SHUTDOWN"?Fl():jp();e.__typename==="StreamReady"&&!Jn&&Gp(null),Jn=e.cursor,e.__typename==="StreamEvent"&&Gp(e.event)}function jp(){Jn=null,Fl()}function Gp(e){for(let t of ql)t(e)}ko(({inbox:e})=>{Jn||(Jn=e?.cursor??null,Fl())});I(()=>k.value?.id).subscribe(()=>{Ta(),Ta=()=>{},clearTimeout(Wp),Jn=null});var Vp=`notifications { reason channels } digest digestHour digestWeekday quietFrom quietUntil
  remindBefore`,zp=`query ReadPreferences { preferences { ${Vp} } }`,Yp=`mutation UpdatePreferences($input: UpdatePreferencesInput!) {
  updatePreferences(input: $input) { ${P} preferences { ${Vp} } }
}`;var Rr=["IN_APP","EMAIL","PUSH"];function Zp(){let e=b(null),t=b(null),n=b([]),o=b({}),r=b(!1),a=I(()=>e.value&&n.value.reduce(($,{input:p})=>Ik($,p),e.value)),i=0,c=!1,u=Promise.resolve();async function m(){let $=i+=1;c=!0;try{let{preferences:p}=await E(zp,{});$===i&&L(()=>[e.value,t.value]=[p,null])}catch(p){$===i&&(t.value=p)}$===i&&(c=!1)}function d($,p){let h={place:$,input:p};return n.value=[...n.peek(),h],r.value=!1,u=u.then(async()=>{let w=await f(p);L(()=>{n.value=n.peek().filter(v=>v!==h),o.value={...o.peek(),[$]:w},r.value=!w&&!n.peek().length})}),u}async function f($){try{let{errors:p,preferences:h}=(await E(Yp,{input:$})).updatePreferences;return p.length?X(p[0]):(e.value=h,c&&m(),"")}catch(p){return ke(p)}}return{wanted:a,failed:t,wrong:o,saved:r,read:m,save:d}}function Ik(e,{notifications:t,...n}){let o=new Map((t??[]).map(({reason:a,channels:i})=>[a,i])),r=e.notifications.map(a=>({...a,channels:o.get(a.reason)??a.channels}));return{...e,...n,notifications:r}}var Dk={IN_APP:"inbox",EMAIL:"mail",PUSH:"push"},Jp=[["mine",["ASSIGNED","UNASSIGNED","MENTIONED","DUE_SOON","OVERDUE","REMINDER","UNBLOCKED"]],["watched",["COMMENTED","STATUS_CHANGED","UPDATED"]]],Ck="account",Ok={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Qp({preferences:e,wanted:t}){let n=T(null);return l`<table class="told" ref=${n} onKeyDown=${r=>{let[a,i]=Ok[r.key]??[0,0],c=[...n.current?.querySelectorAll("[data-reason]")??[]].map(Lk),u=c.findIndex(d=>d.some(f=>f===r.target));if(u<0||!(a||i))return;r.preventDefault();let m=c[u].findIndex(d=>d===r.target);c[u+a]?.[m+i]?.focus()}} aria-label=${s("told.title")}>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${s("told.reason")}</span></th>
        ${Rr.map(r=>l`<th scope="col" key=${r}>
            <${y} name=${Dk[r]} />
            <span>${s(`told.channel.${r}`)}</span>
          </th>`)}
      </tr>
    </thead>
    ${Rk(t).map(([r,a])=>l`<tbody key=${r}>
        <tr class="sort"><th scope="rowgroup" colspan=${Rr.length+1}>${s(`told.group.${r}`)}</th></tr>
        ${a.map(i=>l`<${Nk} key=${i.reason} preferences=${e} row=${i} />`)}
      </tbody>`)}
  </table>`}function Rk({notifications:e}){let t=Jp.flatMap(([,o])=>o),n=e.flatMap(({reason:o})=>t.includes(o)?[]:[o]);return[...Jp,[Ck,n]].map(([o,r])=>[o,r.flatMap(a=>e.find(i=>i.reason===a)??[])])}function Nk({preferences:e,row:{reason:t,channels:n}}){let o=`reason.${t}`,r=e.wrong.value[o],a=Hl(t,"EMAIL")?s("told.always"):"",i=r||a?`${o}-about`:void 0,c=(u,m)=>{let d=Rr.filter(f=>f===u?m:n.includes(f));e.save(o,{notifications:[{reason:t,channels:d}]})};return l`<tr data-reason=${t}>
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
            aria-disabled=${Hl(t,u)||void 0}
            checked=${n.includes(u)}
            onClick=${m=>Hl(t,u)&&m.preventDefault()}
            onChange=${({currentTarget:m})=>c(u,m.checked)}
          />
        </label>
      </td>`)}
  </tr>`}var Hl=(e,t)=>e==="SECURITY"&&t==="EMAIL",Lk=e=>[...e.querySelectorAll("input")];var Mk=["OFF","DAILY","WEEKLY"],Pk=Array.from({length:24},(e,t)=>t),Uk=[1,2,3,4,5,6,7],Xp=["P1D","P2D","P3D","P7D","P14D"],qk={quietFrom:"20:00",quietUntil:"07:30"},Fk=900,t$=({preferences:e,wanted:t})=>l`<div class="card told-times">
  <${Hk} preferences=${e} wanted=${t} />
  <${Bk} preferences=${e} wanted=${t} />
  <${Kk} preferences=${e} wanted=${t} />
</div>`;function No({label:e,hint:t,why:n,children:o}){let r=ut();return l`<div class="told-line" role="group" aria-labelledby=${r}>
    <div>
      <strong id=${r}>${e}</strong>
      <small id=${`${r}-hint`}>${t}</small>
      ${n&&l`<small class="error" role="alert" id=${`${r}-error`}>${n}</small>`}
    </div>
    <div class="split">${o(n?`${r}-error`:`${r}-hint`)}</div>
  </div>`}function Hk({preferences:e,wanted:t}){let{digest:n,digestHour:o,digestWeekday:r}=t,a=i=>e.save("digest",i);return l`<${No}
    label=${s("told.digest")}
    hint=${s(`told.digestHint.${n}`)}
    why=${e.wrong.value.digest}
  >
    ${i=>l`
      <div class="seg" role="group" aria-label=${s("told.digest")} aria-describedby=${i}>
        ${Mk.map(c=>l`<button key=${c} aria-pressed=${c===n} onClick=${()=>a({digest:c})}>
            ${s(`told.digest.${c}`)}
          </button>`)}
      </div>
      ${n==="WEEKLY"&&l`<${Bl}
        label=${s("told.weekday")}
        value=${r}
        all=${Uk.map(c=>[c,s.weekday(c)])}
        choose=${c=>a({digestWeekday:Number(c)})}
      />`}
      ${n!=="OFF"&&l`<${Bl}
        label=${s("told.hour")}
        value=${o}
        all=${Pk.map(c=>[c,s.time(c*60)])}
        choose=${c=>a({digestHour:Number(c)})}
      />`}
    `}
  </${No}>`}function Bk({preferences:e,wanted:{quietFrom:t,quietUntil:n}}){let o=i=>e.save("quiet",i),r=({currentTarget:{checked:i}})=>o(i?qk:{quietFrom:null,quietUntil:null}),a=zt.value.replaceAll("_"," ");return l`<${No}
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
        <${e$}
          label=${s("told.from")}
          value=${t}
          about=${i}
          choose=${c=>o({quietFrom:c,quietUntil:n})}
        />
        <span aria-hidden="true">–</span>
        <${e$}
          label=${s("told.until")}
          value=${n}
          about=${i}
          choose=${c=>o({quietFrom:t,quietUntil:c})}
        />
      </span>`}
    `}
  </${No}>`}function Kk({preferences:e,wanted:{remindBefore:t}}){let n=t&&!Xp.includes(t)?[t]:[],o=[...Xp,...n].map(r=>[r,s("told.before",{length:s.howLong(r)})]);return l`<${No} label=${s("told.ahead")} hint=${s("told.aheadHint")} why=${e.wrong.value.ahead}>
    ${()=>l`<${Bl}
      label=${s("told.ahead")}
      value=${t??""}
      all=${[["",s("told.notAtAll")],...o]}
      choose=${r=>e.save("ahead",{remindBefore:r||null})}
    />`}
  </${No}>`}var Bl=({label:e,value:t,all:n,choose:o})=>l`<select
  class="input"
  aria-label=${e}
  onChange=${({currentTarget:r})=>o(r.value)}
>
  ${n.map(([r,a])=>l`<option key=${r} value=${r} selected=${r===t}>${a}</option>`)}
</select>`;function e$({label:e,value:t,about:n,choose:o}){let[r,a]=S(null),i=T(0);D(()=>()=>clearTimeout(i.current),[]);let c=u=>{clearTimeout(i.current),a(null),u&&u!==t&&o(u)};return l`<input
    class="input"
    type="time"
    aria-label=${e}
    aria-describedby=${n}
    value=${r??t}
    required
    onInput=${({currentTarget:u})=>{a(u.value),clearTimeout(i.current),u.value&&(i.current=setTimeout(c,Fk,u.value))}}
    onBlur=${({currentTarget:u})=>r!==null&&c(u.value)}
  />`}function n$({isMeant:e}){let[t]=S(Zp),n=T(null),o=t.wanted.value,r=o!==null;return D(()=>(t.read(),Aa(a=>{(!a||a.name==="preferences.updated")&&t.read()})),[]),W(()=>{!e||!r||(n.current?.focus({preventScroll:!0}),n.current?.scrollIntoView({block:"start"}))},[e,r]),l`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${n}>${s("told.title")}</h2>
      <span role="status" class="end">${t.saved.value?s("settings.saved"):""}</span>
    </header>
    ${o?l`
          <div class="card"><${Qp} preferences=${t} wanted=${o} /></div>
          <${t$} preferences=${t} wanted=${o} />
        `:t.failed.value?l`<${V} problem=${t.failed.value} retry=${t.read} />`:l`<${ce} rows=${8} />`}
  </section>`}var Kl="id name service createdAt lastUsedAt error",Ia=`query PushDevices { instance { vapidKey } pushDevices { ${Kl} } }`,o$=`mutation RegisterPushDevice($address: PushAddress!) {
  registerPushDevice(address: $address) { ${P} device { ${Kl} } }
}`,r$=`mutation RemovePushDevice($id: ID!) { removePushDevice(id: $id) { ${P} deletedId } }`,s$=`mutation SendTestPush($id: ID!) { sendTestPush(id: $id) { ${P} device { ${Kl} } } }`;var Gl="taskflow.push",a$="/service-worker.js",Qn=b("");function Wl(){return isSecureContext?!("serviceWorker"in navigator)||!("PushManager"in window)||!("Notification"in window)?jk()?"push.homeScreen":"push.unsupported":Notification.permission==="denied"?"push.denied":"":"push.insecure"}async function i$(e,t){return await Notification.requestPermission()!=="granted"?null:d$(await m$(e),t)}async function l$(){localStorage.removeItem(Gl),Qn.value="",await(await(await navigator.serviceWorker?.getRegistration(a$))?.pushManager.getSubscription())?.unsubscribe()}async function c$(e){if(Qn.value="",!(Gk()?.owner!==e||Wl()||Notification.permission!=="granted"))try{let{instance:t}=await E(Ia,{});t?.vapidKey&&await d$(await m$(t.vapidKey),e)}catch(t){console.info("Pushes could not be switched on again:",t)}}function u$(){navigator.serviceWorker?.addEventListener("message",({data:e})=>{typeof e?.open=="string"&&e.open.startsWith("/")&&!e.open.startsWith("//")&&j(e.open)})}async function d$(e,t){let{endpoint:n,keys:o}=e.toJSON(),r={endpoint:n??"",p256dh:o?.p256dh??"",auth:o?.auth??""},{registerPushDevice:a}=await E(o$,{address:{webPush:r}}),{device:i}=a;return i&&(localStorage.setItem(Gl,JSON.stringify({owner:t,device:i.id})),Qn.value=i.id),a}async function m$(e){await navigator.serviceWorker.register(a$);let{pushManager:t}=await navigator.serviceWorker.ready,n=await t.getSubscription();return n&&Wk(n.options.applicationServerKey)===e?n:(await n?.unsubscribe(),t.subscribe({userVisibleOnly:!0,applicationServerKey:e}))}function Gk(){try{return JSON.parse(localStorage.getItem(Gl)??"null")}catch{return null}}function Wk(e){return btoa(String.fromCharCode(...new Uint8Array(e??new ArrayBuffer(0)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var jk=()=>/iPhone|iPad/.test(navigator.userAgent);function f$(){let{data:e,failed:t,again:n}=Ge(()=>E(Ia,{}),[Qn.value]),o=e?.instance?.vapidKey,r=e?.pushDevices??[];return l`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${s("push.title")}</h2></header>
    ${t&&l`<${V} problem=${t} retry=${n} />`}
    ${r.length>0&&l`<ul class="card people">
      ${r.map(a=>l`<${zk} key=${a.id} device=${a} again=${n} />`)}
    </ul>`}
    ${e&&l`<${Vk} vapidKey=${o} isOn=${r.some(({id:a})=>a===Qn.value)} again=${n} />`}
  </section>`}function Vk({vapidKey:e,isOn:t,again:n}){let[o,r]=S(!1),[,a]=S(0),i=e?Wl():"push.off";if(t)return null;let c=async()=>{r(!0);try{let u=await i$(e??"",k.peek()?.id??"");u?.errors.length?C({bad:!0,text:X(u.errors[0])}):u&&C({text:s("push.isOn")})}catch(u){console.info("This browser could not be subscribed:",u),C({bad:!0,text:s("push.failed")})}r(!1),a(u=>u+1),n()};return l`<div class="card pad">
    <div class="split">
      <span>${s(i||"push.offer")}</span>
      ${!i&&l`<button class="btn" disabled=${o} onClick=${c}>${s("push.switchOn")}</button>`}
    </div>
  </div>`}function zk({device:e,again:t}){let[n,o]=S(!1),r=e.id===Qn.value,a=async()=>{r&&await l$().catch(()=>{}),await fe(r$,{id:e.id},s("push.removed",{name:e.name})),t()},i=async()=>{o(!0);let c=await fe(s$,{id:e.id});c?.device&&!c.device.error&&C({text:s("push.tested",{name:e.name})}),o(!1),t()};return l`<li>
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
        <${y} name="trash" />
      </button>
    </div>
  </li>`}var Yk=`mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${P} user { ${Vt} } }
}`,Zk=`mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${P} ok
  }
}`,Jk=`query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`,p$=`mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${P} } }`,Qk=`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${P} secret } }`,Xk=`mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${P} } }`,ew=`mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${xn} } }`,tw=["READ","WRITE","ADMIN"];function $$({place:e}){let t=Ge(()=>E(Jk,{}),[],/^(session|api_key)\./),n=t.data?.sessions??[],o=t.data?.apiKeys??[];return l`<div class="wrap slim">
    <header class="top">
      <div><h1>${s("place.settings")}</h1><p>${k.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${()=>Yt()}>${s("command.signOut")}</button></div>
    </header>
    <${nw} />
    <${ow} />
    <${n$} isMeant=${e.key==="notifications"} />
    <${f$} />
    <${rw} keys=${o} />
    ${t.failed?l`<${V} problem=${t.failed} retry=${t.again} />`:l`
          <${sw} rows=${n} keys=${o} again=${t.again} />
          <${iw} rows=${o} session=${n.find(({current:r})=>r)} again=${t.again} />
        `}
    <p class="dim sm">TaskFlow ${mr}</p>
  </div>`}var It=({id:e,title:t,children:n})=>l`<section class="group" aria-labelledby=${e}><header><h2 id=${e}>${t}</h2></header>${n}</section>`;function nw(){let e=Se(async({name:o,timeZone:r,locale:a})=>{let{updateProfile:i}=await E(Yk,{input:{name:o,timeZone:r,locale:a,expectedVersion:k.peek()?.version}});return i.user&&(k.value=i.user,C({text:s("settings.saved")})),i}),t=Intl.supportedValuesOf("timeZone"),n=k.value?.timeZone??"UTC";return l`<${It} id="profile" title=${s("settings.profile")}>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${we} text=${e.whole} />
      <${M}
        name="name"
        label=${s("door.name")}
        autocomplete="name"
        defaultValue=${k.value?.name}
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
        ${Object.entries(ls).map(([o,r])=>l`<option value=${o} lang=${o} selected=${mt.value.split("-")[0]===o}>${r}</option>`)}
      </${M}>
      <div class="actions"><button class="btn" disabled=${e.busy}>${s("save")}</button></div>
    </form>
  </${It}>`}function ow(){let[e,t]=S(localStorage.getItem("taskflow.theme")??""),n=o=>{if(t(o),o)return Mi(o);localStorage.removeItem("taskflow.theme"),delete document.documentElement.dataset.theme};return l`<${It} id="appearance" title=${s("settings.appearance")}>
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
  </${It}>`}var h$=({keys:e,...t})=>e.length>0&&l`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${t} /> ${s("settings.alsoKeys",{names:e.map(({name:n})=>n).join(", ")})}
  </label>`;function rw({keys:e}){let t=Se(async({currentPassword:n,newPassword:o,revokeApiKeys:r},a)=>{let{changePassword:i}=await E(Zk,{currentPassword:n,newPassword:o,revokeApiKeys:!!r||!e.length});return i.ok&&(a.reset(),C({text:s("settings.passwordChanged")})),i});return l`<${It} id="password" title=${s("settings.password")}>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${k.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${we} text=${t.whole} />
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
      <${h$} keys=${e} defaultChecked />
      <div class="actions"><button class="btn" disabled=${t.busy}>${s("settings.changePassword")}</button></div>
    </form>
  </${It}>`}function sw({rows:e,keys:t,again:n}){let[o,r]=S(!1),a=c=>r(c.currentTarget.checked),i=async c=>await fe(p$,{id:c.id},s("settings.revoked"))&&n();return l`<${It} id="sessions" title=${s("settings.sessions")}>
    <ul class="card people">
      ${e.map(c=>l`<li key=${c.id}>
          <div class="who">
            <strong>${lw(c)}</strong>
            <small>${c.ip} · ${s("settings.lastUsed",{when:s.ago(c.lastUsedAt)})}</small>
          </div>
          ${c.current?l`<span class="chip ok">${s("settings.thisOne")}</span>`:l`<button class="btn quiet" onClick=${()=>i(c)}>${s("settings.signOutThere")}</button>`}
        </li>`)}
    </ul>
    <div class="actions">
      <${h$} keys=${t} checked=${o} onChange=${a} />
      <button class="btn danger" onClick=${()=>Yt(!0,o)}>${s("settings.signOutAll")}</button>
    </div>
  </${It}>`}async function aw(e,t){let{login:n}=await Ce(ew,{input:{email:k.peek()?.email??"",password:e,cookie:!0}});return n.token?(Xo(n),t&&await E(p$,{id:t.id}),null):n}function iw({rows:e,session:t,again:n}){let[o,r]=S(""),[a,i]=S(!1),c=Se(async({name:d,scope:f,days:$,password:p},h)=>{let w=p?await aw(p,t):null;if(w)return w;let v=$?new Date(Date.now()+$*864e5).toISOString():null,{createApiKey:x}=await E(Qk,{input:{name:d,scopes:[f],expiresAt:v}});return i(x.errors.some(({code:g})=>g==="SIGN_IN_AGAIN")),x.secret&&(h.reset(),r(x.secret),n()),x}),u=()=>navigator.clipboard?.writeText(o).then(()=>C({text:s("settings.copied")})),m=async d=>await fe(Xk,{id:d.id},s("settings.keyRevoked",{name:d.name}))&&n();return l`<${It} id="api-keys" title=${s("settings.keys")}>
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
            <${y} name="trash" />
          </button>
        </li>`)}
    </ul>`}
    <form class="card pad" onSubmit=${c.submit} novalidate>
      <${we} text=${c.whole} />
      <div class="inline">
        <${M} name="name" label=${s("settings.keyName")} error=${c.errors.name} />
        <${M} name="scope" label=${s("settings.keyScope")} as="select">
          ${tw.map(d=>l`<option value=${d}>${s(`scope.${d}`)}</option>`)}
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
  </${It}>`}var lw=({device:e})=>e==="Unknown device"?s("settings.unknownDevice"):e.replace(" on "," \xB7 ");var v$="taskflow.draft.",cw=50,vn=e=>`${e}.new`,Nr=e=>`${e}.reply`,Lr=e=>`${e}.edit`,jl=new Map;function We(e){let t=zl(e),n=jl.get(t);if(n)return n;let o=b(Vl(t)?.text??null);return jl.set(t,o),o}function je(e,t){We(e).value=t;let n=zl(e);try{if(t===null)return localStorage.removeItem(n);localStorage.setItem(n,JSON.stringify({text:t,at:Date.now()})),uw()}catch{}}An.add(async()=>{let e=zl("");for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);jl.clear()});var zl=e=>`${v$}${k.peek()?.id}.${e}`;function Vl(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{return null}}function uw(){let e=Object.keys(localStorage).filter(n=>n.startsWith(v$));if(e.length<=cw)return;let[t]=e.sort((n,o)=>(Vl(n)?.at??0)-(Vl(o)?.at??0));localStorage.removeItem(t)}var dw=8e3,Dt=b([]);function Da(e){let t=()=>{clearTimeout(r),Dt.value=Dt.peek().filter(i=>i.write!==e)},n=k.peek()?.id,o=(i=!1)=>{t(),a(),k.peek()?.id===n&&tn({...e,keepalive:i})},r=setTimeout(()=>o(),dw);Dt.value=[...Dt.peek(),{write:e,send:()=>o(!0)}];let a=Ze(e.note.told,t)}function g$(){let e=Dt.peek().map(({write:t})=>t);for(let{send:t}of Dt.peek())t();return Promise.all(e.map(({query:t,variables:n})=>E(t,n,{keepalive:!0}).catch(()=>{})))}addEventListener("pagehide",g$);An.add(g$);var b$=I(()=>{let e=[...Fe.value,...Dt.value.map(({write:t})=>t)];return new Set(e.flatMap(({field:t,variables:n})=>t==="deleteAttachment"?[n.id]:[]))}),y$=e=>b$.value.has(e),Bt=e=>Ie(e).all.value?.filter(({id:t})=>!b$.value.has(t))??null;function k$(e,{id:t,filename:n}){let o=Y("change"),r={told:s("files.deleted",{name:n})};Da({key:o,field:"deleteAttachment",query:Vs,variables:{id:t,key:o},taskIds:[e],note:r})}en(["deleteAttachment"],({taskIds:[e],variables:t},{errors:[n]})=>n&&n.code!=="NOT_FOUND"?void C({bad:!0,text:s("files.notDeleted",{why:X(n)})}):Ie(e).without(t.id));var Yl=20,Zl=e=>`${e}.files`,w$=e=>e?.split(" ")??[];function Lo(e,t){let n=Ie(e),o=n.all.value;return w$(We(Zl(t)).value).filter(r=>{let a=o?.find(i=>i.id===r);return!y$(r)&&(a?!a.comment:!o||n.arrived.has(r))})}function Jl(e,t){je(Zl(e),t.length?t.join(" "):null)}function Ca(e,t){Jl(e,[...new Set([...w$(We(Zl(e)).peek()),t])])}var Oa=({id:e,name:t})=>`![${t.replace(/\.\w+$/,"").replace(/[[\]\\`*_<>]/g," ")}](${e})`,Mr=(e,t)=>e.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${t}\\)\\n?`,"g"),"");var mw=3,fw=5,pw=/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/,Ne=b([]),Na=b(""),$w=new Set(["waiting","sending","cut"]),hw=I(()=>Ne.value.some(({state:e})=>$w.has(e))),Ra=new Map,Ql=new Set,Po=(e,{place:t,commentId:n}={})=>Ne.value.filter(o=>o.taskId===e&&o.place===t&&o.commentId===n),La=(e,t)=>Po(e,t).filter(E$);function Ma(e){return Ql.add(e),()=>{Ql.delete(e)}}function Kt(e,t,n={}){let o=t.map(({file:r,isFolder:a})=>{let i=Y("file"),c=a?s("files.folder"):vw(e,r,n),u=c?"refused":"waiting",m=bw(r),d={...n,id:i,key:Y("change"),taskId:e,file:r,name:m,size:r.size,state:u,turn:0,sent:0,why:c};return Ne.value=[...Ne.peek(),d],d});return Pa(),o.filter(({state:r})=>r==="waiting")}function Xl(e){gn(e,{state:"waiting",sent:0,why:""}),Pa()}function _$(e){let t=Ne.peek().find(n=>n.id===e);if(t){tc(e),t.state!=="refused"&&D$(e);for(let n of Ql)n(e);Pa()}}function vw(e,{size:t},n){let{maxAttachmentBytes:o,maxAttachmentsPerTask:r=1/0}=wr.peek()??{};if(!t)return s("files.empty");if(o&&t>o)return s("files.tooLarge",{most:s.size(o)});let a=Ne.peek().filter(c=>c.taskId===e&&E$(c));return x$(ec(Ie(e).all.peek()??[]),a)>=r?s("files.full",{n:r}):(n.place||n.commentId)&&x$(gw(e,n),La(e,n))>=Yl?s("files.fullComment",{n:Yl}):""}function gw(e,{place:t,commentId:n}){return t?Lo(e,t):ec((Ie(e).all.peek()??[]).filter(({comment:o})=>o?.id===n))}var x$=(e,t)=>new Set([...e,...ec(t)]).size,ec=e=>e.map(({id:t})=>t),E$=({state:e})=>e!=="refused";function bw({name:e}){if(e&&e!=="image.png")return e;let[t,n]=new Date().toISOString().split(/[T.]/);return`${s("files.pasted")} ${t} ${n.replaceAll(":",".")}.png`}function Pa(){let e=Ne.peek().filter(({state:n})=>n==="sending").length,t=Ne.peek().filter(({state:n})=>n==="waiting");for(let n of t.slice(0,Math.max(0,mw-e))){let o=n.turn+1;gn(n.id,{state:"sending",turn:o}),yw({...n,turn:o})}}async function yw(e){try{if(await T$(e,fw),!Mo(e))return;let t=Ie(e.taskId);if(t.arrived.add(e.id),e.place&&Ca(e.place,e.id),await t.loadIfOpen(),!Mo(e))return;Na.value=s("files.arrived",{name:e.name}),tc(e.id)}catch(t){Mo(e)&&Sw(e,t)}finally{Pa()}}async function T$(e,t){let n=await kw(e);if(!n||!Mo(e))return;let{status:o,text:r,seconds:a}=await ww(e,n);if(!(o===204||!Mo(e))){if(!t||o!==404&&!a)throw new Pr(r);a&&await xw(e.id,a),Mo(e)&&await T$(e,t-1)}}async function kw({id:e,key:t,taskId:n,commentId:o,file:r,name:a}){let i=pw.test(r.type)?r.type:"application/octet-stream",c={id:e,taskId:n,commentId:o,filename:a,contentType:i,size:r.size},{attachment:u,errors:m}=(await E(_m,{input:c,key:t})).createAttachment;if(!Ew(e))D$(e);else if(!u)throw gn(e,{key:Y("change")}),new Pr(m.map(X).join(" "));return u?.upload??null}function ww({id:e,file:t},{url:n,method:o,headers:r}){return new Promise((a,i)=>{let c=new XMLHttpRequest,{pathname:u,search:m}=new URL(n);c.open(o,u+m);for(let[d,f]of Object.entries(r))d.toLowerCase()!=="content-length"&&c.setRequestHeader(d,f);c.setRequestHeader("accept-language",mt.peek()),c.upload.onprogress=({loaded:d})=>gn(e,{sent:Math.min(d,t.size)}),c.onload=()=>{let{status:d,responseText:f}=c,$=Number(c.getResponseHeader("retry-after")),p=c.getResponseHeader("cache-control")?.startsWith("private");return d>=500&&!p?i(new dt(`HTTP ${d}`)):a({status:d,text:p?f.trim():s("files.between",{status:d}),seconds:$})},c.onerror=()=>i(new dt("cut off")),c.onabort=()=>a({status:0,text:"",seconds:0}),Ra.set(e,()=>c.abort()),c.send(t)})}function xw(e,t){return gn(e,{sent:0,why:s("files.pause")}),new Promise(n=>{let o=setTimeout(()=>{gn(e,{why:""}),n()},t*1e3);Ra.set(e,()=>{clearTimeout(o),n()})})}var Pr=class extends Error{};function Sw({id:e,taskId:t,name:n},o){let r=o instanceof dt,a=r?s("files.cut"):o instanceof Pr||o instanceof de?o.message:"";gn(e,{state:r?"cut":"failed",sent:0,why:a||s("error.INTERNAL",{id:"\u2013"})});let i=q(t);Ie(t).opened||C({bad:!0,text:s("files.notSent",{name:n,why:a}),to:i?.key&&`/t/${i.key}`})}function gn(e,t){Ne.value=Ne.peek().map(n=>n.id===e?{...n,...t}:n)}function tc(e){Ne.value=Ne.peek().filter(t=>t.id!==e),A$(e)}function A$(e){Ra.get(e)?.(),Ra.delete(e)}function I$(){for(let{id:e}of Ne.peek())tc(e);Na.value=""}function _w(){for(let{id:e,state:t,turn:n}of Ne.peek())t!=="waiting"&&t!=="sending"||(gn(e,{state:"cut",turn:n+1,sent:0,why:s("files.cut")}),A$(e))}var Ew=e=>Ne.peek().some(t=>t.id===e),Mo=({id:e,turn:t})=>Ne.peek().some(n=>n.id===e&&n.turn===t);function D$(e){E(Vs,{id:e,key:Y("change")},{keepalive:!0}).catch(()=>{})}te.subscribe(e=>{if(e==="sync")for(let{id:t}of Ne.peek().filter(n=>n.state==="cut"))Xl(t)});xe(()=>{let e=t=>t.preventDefault();if(hw.value)return addEventListener("beforeunload",e),()=>removeEventListener("beforeunload",e)});var S$=k.peek()?.id;I(()=>k.value?.id).subscribe(e=>{if(!e)return _w();e!==S$&&I$(),S$=e});An.add(async()=>I$());var Xn=(e,{id:t,filename:n,url:o})=>({href:o,download:n,onClick:r=>{Ie(e).isStale()&&(r.preventDefault(),Tw(e,t))}});async function Tw(e,t){try{let n=await Ie(e).fresh(t);if(!n?.url)return void C({bad:!0,text:s("files.gone")});let o=document.createElement("a");o.href=n.url,o.download=n.filename,o.click()}catch(n){C({bad:!0,text:ke(n)})}}var nc=b(null);function qr(e,t){nc.value={taskId:e,id:t}}var Ur=()=>{nc.value=null};function C$(){let e=nc.value,t=e?(Bt(e.taskId)??[]).filter(at):[],n=t.findIndex(({id:o})=>o===e?.id);return D(()=>{e&&n<0&&Ur()},[e,n]),D(()=>Ur,[]),!e||n<0?null:l`<${Aw} taskId=${e.taskId} pictures=${t} at=${n} />`}function Aw({taskId:e,pictures:t,at:n}){let o=t[n],{url:r,problem:a,failed:i,load:c}=Iw(e,o),u=f=>qr(e,t[(n+f+t.length)%t.length].id),m=t.length>1,d=f=>{let $=f.key==="ArrowRight"?1:f.key==="ArrowLeft"?-1:0;!$||!m||(f.preventDefault(),u(document.documentElement.dir==="rtl"?-$:$))};return l`<${U} class="lightbox" label=${o.filename} close=${Ur}>
    <div class="frame" onKeyDown=${d}>
      <header>
        <b>${o.filename}</b>
        <span class="num" role="status">
          ${m&&s("files.nth",{at:n+1,n:t.length})}
          <span class="sr">${o.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${s("files.save",{name:o.filename})} ...${Xn(e,o)}>
            <${y} name="save" />
          </a>
          <button class="icon" aria-label=${s("close")} title=${s("close")} onClick=${Ur} autofocus>
            <${y} name="close" />
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
          <${y} name="back" />
        </button>
        <button class="icon turn after" aria-label=${s("files.next")} onClick=${()=>u(1)}>
          <${y} name="next" />
        </button>
      `}
    </div>
  </${U}>`}function Iw(e,{id:t,url:n}){let[o,r]=S({of:"",url:null,problem:"",tried:!1}),a=o.of===t?o:{of:t,url:null,problem:"",tried:!1},i=T(0),c=async()=>{let u=Ie(e),m=i.current+=1;r({of:t,url:null,problem:"",tried:!0});let d=await u.read().then(()=>u.fresh(t)).then(f=>({url:f?.url??null,problem:f?"":s("files.gone")})).catch(f=>({url:null,problem:ke(f)}));m===i.current&&r({of:t,...d,tried:!0})};return D(()=>{i.current+=1,Ie(e).isStale()?c():r({of:t,url:n,problem:"",tried:!1})},[t]),{...a,load:c,failed:()=>a.tried?r({...a,problem:s("files.notShown")}):c()}}function Ua({task:e,file:t,from:n=!1}){let{filename:o,uploader:r,createdAt:a,comment:i}=t,c=r?r.id===k.value?.id?s("you"):r.name:s("feed.someone"),u=l`
    <${Dw} task=${e} file=${t} />
    <span class="about">
      <b>${o}</b>
      <small>${s("files.about",{size:s.size(t.size),who:c,when:s.ago(a)})}</small>
    </span>
  `,m=({currentTarget:d})=>{O$(d),k$(e.id,t)};return l`<li class="file" data-file=${t.id}>
    ${at(t)?l`<button class="open" aria-haspopup="dialog" onClick=${()=>qr(e.id,t.id)}>${u}</button>`:l`<a class="open" ...${Xn(e.id,t)}>${u}</a>`}
    ${n&&i&&l`<a
      class="icon"
      href=${`/t/${e.key}?comment=${i.id}`}
      aria-label=${s("files.toComment",{name:o})}
      title=${s("files.ofComment")}
    >
      <${y} name="comments" />
    </a>`}
    <a class="icon" aria-label=${s("files.save",{name:o})} title=${s("files.download")} ...${Xn(e.id,t)}>
      <${y} name="save" />
    </a>
    ${Im(e,t)&&l`<button
      class="icon"
      aria-label=${s("files.delete",{name:o})}
      title=${s("command.delete")}
      onClick=${m}
    >
      <${y} name="trash" />
    </button>`}
  </li>`}var Dw=({task:e,file:{thumbnailUrl:t}})=>l`<span class="thumb">
    ${t?l`<img
          src=${t}
          alt=""
          draggable=${!1}
          loading="lazy"
          decoding="async"
          onError=${()=>zs(e.id,t)}
        />`:l`<${y} name="file" />`}
  </span>`;function qa({upload:{id:e,name:t,size:n,sent:o,state:r,why:a}}){let i=r==="waiting"||r==="sending",c=n&&Math.round(100*o/n),u=({currentTarget:d})=>{O$(d),_$(e)},m=s(i?"files.cancel":"files.dismiss",{name:t});return l`<li class="file coming" data-file=${e} aria-busy=${i}>
    <span class="open">
      <span class="thumb"><${y} name="file" /></span>
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
      onClick=${()=>Xl(e)}
    >
      ${s("failed.retry")}
    </button>`}
    <button class="icon" aria-label=${m} title=${m} onClick=${u}><${y} name="close" /></button>
  </li>`}function O$(e){let n=[...e.closest(".files")?.querySelectorAll(".file")??[]],o=n.findIndex(a=>a.contains(e)),r=n[o-1]??n[o+1];he(r?`.files [data-file="${r.getAttribute("data-file")}"] .open:is(a, button)`:".sheet [data-add]")}function R$({task:e}){let t=Dm(e),n=Bt(e.id)??[],o=Po(e.id),r=it(e),a=wr.value?.maxAttachmentBytes;return l`
    <p class="sr" role="status">${Na.value}</p>
    ${(r||n.length>0||t.failed.value)&&l`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${s("files.title")} ${n.length>0&&l`<span class="num">${s.number(n.length)}</span>`}
        </h3>
        ${r&&l`<${oc}
          label=${s("files.add")}
          take=${i=>Kt(e.id,i)}
          main
        />`}
      </div>
      ${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`}
      ${(n.length>0||o.length>0)&&l`<ul>
        ${n.map(i=>l`<${Ua} key=${i.id} task=${e} file=${i} from />`)}
        ${o.map(i=>l`<${qa} key=${i.id} upload=${i} />`)}
      </ul>`}
      ${r&&l`<p class="hint">${a?s("files.hint",{most:s.size(a)}):"\xA0"}</p>`}
    </section>`}
    <${C$} />
  `}function oc({label:e,take:t,main:n=!1}){let o=T(null);return l`
    <input
      ref=${o}
      type="file"
      multiple
      hidden
      onChange=${({currentTarget:r})=>t(vu(r))}
    />
    <button
      type="button"
      class=${n?"btn quiet":"icon"}
      data-add=${n}
      aria-label=${n?void 0:e}
      title=${e}
      onClick=${()=>o.current?.click()}
    >
      <${y} name="files" /> ${n&&e}
    </button>
  `}var Cw=300;function N$({task:e}){let{id:t,reminders:n=[]}=e,o=n.length>0;D(()=>{let c=0,u=()=>{clearTimeout(c),c=setTimeout(()=>Vi(t).catch(()=>{}),Cw)},m=[Aa(d=>(!d||d.task?.id===t)&&u()),Me(d=>o&&d.task?.id===t&&u())];return()=>{clearTimeout(c);for(let d of m)d()}},[t,o]);let r=Lm(n),a=xo.value?.id===t?xo.value.why:"",i=({currentTarget:c})=>{Hn.value={id:t,anchor:c}};return l`<div class="reminders">
    ${o&&l`<ul aria-label=${s("field.reminders")}>
      ${n.map(c=>{let u=Zi(c),m=c.id===r?.id;return l`<li key=${c.id} class=${m?"next":""}>
          <${y} name=${c.firedAt?"check":"later"} />
          <span class=${c.firedAt?"past":""}>
            ${u} ${m&&n.length>1&&l`<b class="chip">${s("reminder.next")}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${s("reminder.take",{when:u})}
            title=${s("reminder.takeAway")}
            onClick=${()=>Yi(t,c)}
          >
            <${y} name="close" />
          </button>
        </li>`})}
    </ul>`}
    ${Ue(e)&&!e.waiting&&l`<button
      class="value add"
      data-field="remind"
      aria-haspopup="menu"
      title=${`${s("command.remind")} (R)`}
      onClick=${i}
    >
      <${y} name="later" />
      <span>${s(o?"reminder.another":"reminder.set")}</span>
    </button>`}
    ${a&&l`<p class="error" role="alert">${a}</p>`}
  </div>`}function L$({task:e,comment:t}){let n=new Set(t.attachments?.map(({id:a})=>a)),r=(Bt(e.id)??[]).filter(a=>a.comment?a.comment.id===t.id:n.has(a.id)).filter(a=>!at(a)||!t.body.includes(`(${a.id})`));return l`<${P$}
    label=${s("files.title")}
    task=${e}
    files=${r}
    coming=${Po(e.id,{commentId:t.id})}
  />`}var M$=({task:e,place:t})=>l`<${P$}
    label=${s("files.forComment")}
    task=${e}
    files=${Ow(e,t)}
    coming=${Po(e.id,{place:t})}
  />`;function Ow({id:e},t){let n=Lo(e,t);return(Bt(e)??[]).filter(o=>n.includes(o.id))}function P$({label:e,task:t,files:n,coming:o}){return!n.length&&!o.length?null:l`<ul class="files" aria-label=${e}>
    ${n.map(r=>l`<${Ua} key=${r.id} task=${t} file=${r} />`)}
    ${o.map(r=>l`<${qa} key=${r.id} upload=${r} />`)}
  </ul>`}var Rw=6,Nw=/(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u,Fa=(e,t)=>Nw.exec(e.slice(0,t))?.[1]??null;function rc(e,t){let n=F(t),o=e.filter(({handle:a})=>a.startsWith(n)),r=e.filter(a=>!o.includes(a)&&F(a.name).split(/\s+/).some(i=>i.startsWith(n)));return[...o,...r].slice(0,Rw)}function U$(e,t,n){let o=Fa(e,t)??"",r=`${e.slice(0,t-o.length)}${n} `;return{text:r+e.slice(t).replace(/^ /,""),caret:r.length}}var Lw=512;function q$(e,t){let n=document.createElement("span");return n.className="named",n.dataset.attachment=e.getAttribute("data-attachment")??"",n.dataset.kind=e.tagName==="IMG"?"picture":"link",n.textContent=t,n}function F$(e,t,n){for(let o of e.querySelectorAll(".named")){let r=n.find(({id:u})=>u===o.dataset.attachment);o.dataset.alt??=o.textContent??"";let a=o.dataset.alt||r?.filename||s("files.gone"),i=r?`${r.url} ${r.thumbnailUrl}`:"";if(o.dataset.shown===i)continue;o.dataset.shown=i;let c=o.contains(document.activeElement);r&&at(r)?o.replaceChildren(Mw(t,r,a,o.dataset.kind==="picture")):r?o.replaceChildren(Pw(t,r,a)):o.replaceChildren(a),c&&o.firstElementChild instanceof HTMLElement&&o.firstElementChild.focus({preventScroll:!0})}}function Mw(e,{id:t,thumbnailUrl:n,width:o,height:r},a,i){let c=document.createElement("button");if(c.type="button",c.ariaHasPopup="dialog",c.onclick=()=>qr(e,t),!i||!n)return c.className="as-link",c.textContent=a,c;let u=document.createElement("img"),m=Math.min(1,Lw/Math.max(o??1,r??1));return o&&r&&Object.assign(u,{width:Math.round(o*m),height:Math.round(r*m)}),u.loading="lazy",u.alt=a,u.draggable=!1,u.onerror=()=>zs(e,n),u.src=n,c.className="picture",c.append(u),c}function Pw(e,t,n){let{href:o,download:r,onClick:a}=Xn(e,t),i=document.createElement("a");return i.href=o??"",i.download=r,i.onclick=a,i.textContent=n,i}var H$=e=>e.includes("data-attachment");var Uw={P:[],BR:[],HR:[],BLOCKQUOTE:[],PRE:[],CODE:[],STRONG:[],EM:[],S:[],UL:[],OL:["start"],LI:[],TABLE:[],THEAD:[],TBODY:[],TR:[],TH:["align"],TD:["align"],A:["title"],INPUT:[],H1:[],H2:[],H3:[],H4:[],H5:[],H6:[],IMG:[]},qw=new Set(["SCRIPT","STYLE","TEMPLATE","IFRAME","OBJECT","SVG","MATH","NOSCRIPT","TEXTAREA","SELECT"]),Fw=/^(https?:|mailto:)/i,Hw=/^H[1-6]$/,Bw=/^file_[0-9a-z]{26}$/,B$=3;function Uo({html:e,taskId:t,under:n=B$}){let o=T(null),r=H$(e)?Bt(t):null;return W(()=>o.current?.replaceChildren(Kw(e,n)),[e]),W(()=>{o.current&&r&&F$(o.current,t,r)},[e,r]),l`<div class="prose" ref=${o} />`}function Kw(e,t=B$){let n=document.createDocumentFragment(),o={under:t,last:t},r=new DOMParser().parseFromString(e,"text/html").body;return n.append(...[...r.childNodes].flatMap(a=>K$(a,o))),n}function K$(e,t){if(e.nodeType===Node.TEXT_NODE)return[e.nodeValue??""];if(!(e instanceof Element)||qw.has(e.tagName.toUpperCase()))return[];let n=()=>[...e.childNodes].flatMap(a=>K$(a,t));if(Bw.test(e.getAttribute("data-attachment")??""))return[q$(e,e.getAttribute("alt")??e.textContent??"")];let o=Uw[e.tagName];if(!o)return n();let r=document.createElement(Gw(e,t));for(let a of o)e.hasAttribute(a)&&r.setAttribute(a,e.getAttribute(a)??"");return e.tagName==="IMG"?[e.getAttribute("alt")??""]:(r.append(...n()),Ww(r,e),[e.tagName==="TABLE"?Vw(r):r])}function Gw({tagName:e},t){return Hw.test(e)?(t.last=Math.min(Number(e[1])+t.under,t.last+1,6),`H${t.last}`):e}function Ww(e,t){e instanceof HTMLAnchorElement&&jw(e,t),e instanceof HTMLInputElement&&(e.type="checkbox",e.disabled=!0,e.checked=t.hasAttribute("checked"),e.setAttribute("aria-label",t.parentElement?.textContent?.trim()||s("talk.box"))),e instanceof HTMLPreElement&&(e.tabIndex=0)}function jw(e,t){let{user:n,task:o}=t.dataset,r=t.getAttribute("href")??"";n?e.className=n===k.peek()?.id?"at me":"at":o&&/^[A-Z][A-Z0-9]*-\d+$/.test(o)?e.href=`/t/${o}`:Fw.test(r)&&(e.href=r,e.target="_blank",e.rel="nofollow noopener noreferrer")}function Vw(e){let t=document.createElement("div");return t.className="scroll",t.tabIndex=0,t.setAttribute("role","region"),t.setAttribute("aria-label",s("talk.table")),t.append(e),t}var eo=`id body bodyHtml author { id name } createdAt editedAt resolvedAt resolvedBy { id name }
  deletedAt version can { update delete resolve } reactions { emoji count mine users { id name } }`,qo=`${eo} attachments { id } parent { id }`,G$=`query Threads($id: ID!, $last: Int!, $before: String) {
  task(id: $id) {
    comments(last: $last, before: $before) {
      nodes { ${eo} replies { ${eo} } } pageInfo { hasPreviousPage startCursor } cursor
    }
  }
}`,W$=`query OneThread($id: ID!) {
  node(id: $id) {
    ... on Comment {
      ${eo} task { id } replies { ${eo} } parent { ${eo} replies { ${eo} } }
    }
  }
}`,j$=`query Activity($id: ID!, $after: String) {
  task(id: $id) { activity(first: 20, after: $after) { nodes { ${Sn} } pageInfo { hasNextPage endCursor } } }
}`,V$=`subscription Talk($id: ID!, $after: Cursor) {
  taskChanges(taskId: $id, after: $after) {
    __typename
    ... on TaskChange { cursor name actor { id name } comment { ${qo} } }
    ... on StreamReady { cursor }
    ... on StreamReset { cursor reason }
  }
}`,Ha=`errors { code message path
  ... on ConflictError { currentVersion current { ... on Comment { ${qo} } } } }`,z$=`mutation Say($input: CreateCommentInput!, $key: String!) {
  createComment(input: $input) @idempotent(key: $key) { ${Ha} comment { ${qo} } }
}`,Y$=`mutation Edit($id: ID!, $body: String!, $version: Int, $key: String!) {
  updateComment(id: $id, body: $body, expectedVersion: $version) @idempotent(key: $key) {
    ${Ha} comment { ${qo} }
  }
}`,Z$=`mutation Unsay($id: ID!, $key: String!) {
  deleteComment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`,J$=`mutation Resolve($id: ID!, $resolved: Boolean!, $key: String!) {
  resolveComment(id: $id, resolved: $resolved) @idempotent(key: $key) { ${Ha} comment { ${qo} } }
}`,Q$=`mutation React($id: ID!, $emoji: Emoji!, $on: Boolean!, $key: String!) {
  react(commentId: $id, emoji: $emoji, on: $on) @idempotent(key: $key) { ${Ha} comment { ${qo} } }
}`,X$=`mutation Preview($input: CreateCommentInput!) {
  createComment(input: $input) @dryRun { errors { code message path } comment { bodyHtml } }
}`;var sc=1e4,zw=9500;function Fr({task:e,place:t,commentId:n,label:o,begins:r="",action:a,send:i,cancel:c,focus:u=!1,stay:m}){let d=We(t).value??r,[f,$]=S(!1),p=T(null),h=ut(),w=N=>{m?.(),je(t,N===r?null:N)},v=Zw(e,p,w),x=n?{commentId:n}:{place:t},g=La(e.id,x),_=!d.trim(),A=g.length>0,ee=()=>{let N=p.current?.value??d;!N.trim()||N.length>sc||La(e.id,x).length||($(!1),i(N,Lo(e.id,t)))},G=()=>{je(t,null),c?.()},O=N=>{if(v.onKey(N))return N.preventDefault();N.key==="Enter"&&(N.metaKey||N.ctrlKey)?(N.preventDefault(),ee()):N.key==="Escape"&&c&&(N.preventDefault(),c())},le=N=>(m?.(),Kt(e.id,N,x)),vt=N=>{let ve=it(e)?co(N):[];if(ve.length){N.preventDefault();for(let Gr of le(ve))at({contentType:Gr.file.type})&&is(N.target,Oa(Gr))}},{isOver:nt,...ot}=as(it(e)?le:null);return D(()=>Ma(N=>{let ve=We(t).peek();ve?.includes(N)&&je(t,Mr(ve,N))}),[t]),W(()=>{!u||document.activeElement===p.current||(p.current?.focus(),p.current?.setSelectionRange(d.length,d.length))},[u]),l`<form
    class="composer ${nt?"over":""}"
    ...${ot}
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
      onInput=${({currentTarget:N})=>{w(N.value),v.follow()}}
      onClick=${v.follow}
      onKeyUp=${v.follow}
      onBlur=${v.close}
      onKeyDown=${O}
      onPaste=${vt}
    />
    ${v.shown.length>0&&l`<div
      class="mentionable"
      role="listbox"
      id=${`${h}-people`}
      aria-label=${s("talk.people")}
    >
      ${v.shown.map((N,ve)=>l`<div
          class="o"
          role="option"
          key=${N.id}
          id=${`${h}-${ve}`}
          aria-selected=${ve===v.at}
          onPointerDown=${Gr=>{Gr.preventDefault(),v.choose(N)}}
        >
          <${ne} user=${N} mute />
          <span>${N.name}</span>
          <span class="end sm">@${N.handle}</span>
        </div>`)}
    </div>`}
    ${f&&l`<${Jw} task=${e} text=${d} />`}
    ${!n&&l`<${M$} task=${e} place=${t} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!f} onClick=${()=>$(!1)}>${s("talk.write")}</button>
        <button type="button" aria-pressed=${f} disabled=${_} onClick=${()=>$(!0)}>
          ${s("talk.preview")}
        </button>
      </span>
      ${it(e)&&l`<${oc} label=${s("files.attach")} take=${le} />`}
      <span class=${A?"hint waits":"hint"} id=${`${h}-hint`}>${Yw(d,g)}</span>
      <span class="sr" role="status">${v.shown.length?s("talk.found",{n:v.shown.length}):""}</span>
      <span class="split end">
        ${c&&l`<button type="button" class="btn quiet" onClick=${G}>${s("cancel")}</button>`}
        <button class="btn" disabled=${_||d.length>sc||A}>
          ${a} <kbd>${et("mod+enter")[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`}function Yw(e,t){return t.some(({state:n})=>n==="waiting"||n==="sending")?s("files.awaited"):t.length?s("files.stuck"):e.length>zw?s("talk.left",{n:sc-e.length}):s("talk.hint")}function Zw(e,t,n){let[o,r]=S(null),[a,i]=S(0),c=T(null),u=T(null),m=o===null?[]:rc(Lt(e.team.id),o),d=()=>{let h=t.current,w=h&&h.selectionStart===h.selectionEnd?Fa(h.value,h.selectionStart):null;w!==c.current&&(c.current=null),w!==o&&i(0),r(c.current===null?w:null)},f=()=>r(null),$=({handle:h})=>{if(!t.current)return;let w=U$(t.current.value,t.current.selectionStart,h);n(w.text),u.current=w.caret,f()};W(()=>{u.current!==null&&(t.current?.setSelectionRange(u.current,u.current),u.current=null)});let p=h=>{let w=o===null?[]:rc(Lt(e.team.id),Fa(h.target.value,h.target.selectionStart)??"");if(!w.length||h.isComposing||h.metaKey||h.ctrlKey)return!1;if(h.key==="Escape")c.current=o,f();else if(h.key==="ArrowDown")i((a+1)%w.length);else if(h.key==="ArrowUp")i((a+w.length-1)%w.length);else if(h.key==="Enter"||h.key==="Tab")$(w[Math.min(a,w.length-1)]);else return!1;return!0};return{shown:m,at:Math.min(a,Math.max(0,m.length-1)),follow:d,close:f,choose:$,onKey:p}}function Jw({task:e,text:t}){let[n,o]=S({});return D(()=>{let r=!1;return E(X$,{input:{taskId:e.id,body:t}}).then(({createComment:{comment:a,errors:i}})=>a?{html:a.bodyHtml}:{failed:i.map(X).join(" ")}).catch(a=>({failed:ke(a)})).then(a=>r||o(a)),()=>{r=!0}},[t]),l`<div class="look" role="region" aria-label=${s("talk.preview")} tabindex="0">
    ${n.failed&&l`<p role="alert">${s("talk.noPreview")} ${n.failed}</p>`}
    ${n.html!==void 0&&l`<${Uo} html=${n.html} taskId=${e.id} />`}
    ${n.html===void 0&&!n.failed&&l`<p class="dim" role="status">${s("loading")}</p>`}
  </div>`}var ac=new Date().toISOString();function Hr({parent:e,...t}){return{...t,parentId:e?.id??null}}function eh(e,t){let n=new Map(e);for(let a of t)Qw(n,a);let o=[...n.values()].sort(Ba),r=Map.groupBy(o,({parentId:a})=>a);return(r.get(null)??[]).map(a=>({first:a,replies:r.get(a.id)??[]})).filter(({first:a,replies:i})=>[a,...i].some(({deletedAt:c})=>!c))}var Ba=(e,t)=>e.createdAt<t.createdAt?-1:e.createdAt>t.createdAt?1:e.id<t.id?-1:e.id>t.id?1:0;function Qw(e,{field:t,variables:n,note:o}){let{input:r}=n;t==="createComment"&&!e.has(r.id)&&e.set(r.id,ex(r,o));let a=e.get(n.id);if(!a)return;let i=Xw(a,t,n,o);e.set(a.id,{...a,...i,waiting:!0})}function Xw(e,t,n,o){if(t==="updateComment")return{body:n.body,bodyHtml:null};if(t==="deleteComment")return ic(e);if(t==="react")return{reactions:tx(e.reactions,n.emoji,n.on)};let{resolved:r}=n;return{resolvedAt:r?o.at??ac:null,resolvedBy:r?lc():null}}var ic=e=>({...e,body:"",bodyHtml:"",reactions:[],deletedAt:e.deletedAt??ac,can:{update:!1,delete:!1,resolve:!1}});function ex({id:e,body:t,parentId:n,attachmentIds:o=[]},r){return{id:e,body:t,bodyHtml:null,parentId:n??null,author:lc(),createdAt:r.at??ac,editedAt:null,resolvedAt:null,resolvedBy:null,deletedAt:null,version:0,reactions:[],attachments:o.map(a=>({id:a})),can:{update:!1,delete:!1,resolve:!1},waiting:!0}}function lc(){let{id:e,name:t}=k.peek();return{id:e,name:t}}function tx(e,t,n){let o=e.find(c=>c.emoji===t)??{emoji:t,count:0,mine:!1,users:[]};if(o.mine===n)return e;let r=o.users.filter(({id:c})=>c!==k.peek()?.id),a=n?[...r,lc()]:r,i={...o,users:a,mine:n,count:o.count+(n?1:-1)};return[...e.filter(c=>c!==o),i].filter(({count:c})=>c>0)}var nh=["createComment","updateComment","deleteComment","resolveComment","react"],Fo=b(new Map),nx=I(()=>[...Fe.value,...Dt.value.map(({write:e})=>e)].filter(({field:e})=>nh.includes(e))),oh=e=>nx.value.filter(({taskIds:t})=>t[0]===e),cc=new Set;function rh(e){return cc.add(e),()=>cc.delete(e)}function Ka(e,t,n,o){let r=n?Nr(n):vn(e),a={id:Y("comment"),taskId:e,body:t,parentId:n,...o.length&&{attachmentIds:o}};je(r,null),Jl(r,[]),Ga(e,"createComment",z$,{input:a},{at:new Date().toISOString()})}function dc(e,t,n,{back:o=!1}={}){if(je(Lr(t.id),null),pc(t.id),n===t.body)return;let r={back:o,was:t.body,told:s(o?"talk.editUndone":"talk.edited")};Ga(e,"updateComment",Y$,{id:t.id,body:n,version:t.version||void 0},r)}function sh(e,t){let n=Y("change"),o={id:t.id,key:n},r={told:s("talk.deleted")};Da({key:n,field:"deleteComment",query:Z$,variables:o,taskIds:[e],note:r})}function mc(e,t,n){let o=s(n?"talk.resolved":"talk.reopened");Ga(e,"resolveComment",J$,{id:t.id,resolved:n},{at:new Date().toISOString(),told:o})}function fc(e,t,n,o){Ga(e,"react",Q$,{id:t.id,emoji:n,on:o},{})}function pc(e){let t=new Map(Fo.peek());t.delete(e)&&(Fo.value=t)}function Ga(e,t,n,o,r){let a=Y("change"),i=new Promise(c=>uc.set(a,c));tn({key:a,field:t,query:n,variables:{...o,key:a},taskIds:[e],note:{told:"",...r}}),Pn(i)}var uc=new Map;en(nh,(e,t)=>{let n=t.comment?Hr(t.comment):null,[o]=t.errors;for(let{said:r,gone:a}of cc)n&&r(e.taskIds[0],n),!o&&e.field==="deleteComment"&&a(e.taskIds[0],e.variables.id);o?rx(e,o):ox(e,n),uc.get(e.key)?.(t),uc.delete(e.key)});function ox({field:e,variables:t,taskIds:[n],note:o},r){if(o.back)return void C({text:o.told});e==="updateComment"&&r&&Ze(o.told,()=>dc(n,r,o.was??"",{back:!0})),e==="resolveComment"&&r&&Ze(o.told,()=>mc(n,r,!t.resolved))}function rx({field:e,variables:t,taskIds:[n],note:o},r){let{input:a,id:i,body:c}=t,u=r.current;if(e==="createComment"&&!u&&th(a.parentId?Nr(a.parentId):vn(n),a.body,a.attachmentIds),!(e==="createComment"&&u)){if(e==="updateComment"&&!o.back&&th(Lr(i),c),r.code==="CONFLICT"&&u&&!o.back){Fo.value=new Map([...Fo.peek(),[i,Hr(u)]]);return}C({bad:!0,text:s(o.back?"undo.refused":`talk.refused.${e}`,{why:X(r)})})}}function th(e,t,n=[]){We(e).peek()===null&&je(e,t);for(let o of n)Ca(e,o)}var sx=10,ax=4,Wa=class{constructor(t){this.taskId=t,this.comments=b(new Map),this.events=b([]),this.floor=b(null),this.moreEvents=b(!1),this.ready=b(!1),this.failed=b(null),this.news=b(null),this.threads=I(()=>eh(this.comments.value,oh(t))),this.items=I(()=>this.line()),this.before=null,this.after=null,this.cursor=null,this.turn=0,this.sought=new Set,this.hush=()=>{}}open(){let t=[rh({said:(n,o)=>n===this.taskId&&this.answered(o),gone:(n,o)=>n===this.taskId&&this.without(o)}),Me(n=>n.subjectId===this.taskId&&this.putEvents([n])),Qe(()=>this.read())];return this.load(),()=>{this.turn+=1,this.hush();for(let n of t)n()}}async load(){this.failed.value=null;try{await this.read()}catch(t){this.failed.value=t}}async read(){let t=this.turn+=1,n=this.ready.peek()?this.comments.peek().size:0,o=this.readEvents(null),r=await this.page(null),a=new Map(r.comments),i=r;for(;t===this.turn&&a.size<n&&i.before;){i=await this.page(i.before);for(let[c,u]of i.comments)a.set(c,u)}for(let c of this.sought)if(!a.has(c))for(let u of await this.threadOf(c))a.set(u.id,u);await o,t===this.turn&&(L(()=>{this.comments.value=a,this.begin(i),this.cursor=r.cursor,this.ready.value=!0}),this.listen())}async page(t){let{task:n}=await E(G$,{id:this.taskId,last:sx,before:t}),o=n?.comments;return{comments:ih(o?.nodes??[]),oldest:o?.nodes[0]??null,before:o?.pageInfo.hasPreviousPage?o.pageInfo.startCursor:null,cursor:o?.cursor??null}}begin({before:t,oldest:n}){this.before=t,this.floor.value=t?n:null}async earlier(){let t=this.turn,n=await this.page(this.before);t===this.turn&&L(()=>{this.put([...n.comments.values()]),this.begin(n)})}async readEvents(t){let n=this.turn;for(let o=0;o<ax;o+=1){let{task:r}=await E(j$,{id:this.taskId,after:t});if(n!==this.turn)return;let{nodes:a,pageInfo:i}=r?.activity??{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}};if(L(()=>{this.putEvents(a),this.moreEvents.value=i.hasNextPage}),this.after=t=i.endCursor,!i.hasNextPage||a.some(ah))return}}async find(t){return this.sought.add(t),this.comments.peek().has(t)||this.put(await this.threadOf(t)),this.comments.peek().has(t)}async threadOf(t){let{node:n}=await E(W$,{id:t});if(!n?.id||n.task?.id!==this.taskId)return[];let{parent:o,...r}=n;return[...ih([o??r]).values()]}listen(){this.hush(),this.hush=an(V$,()=>({id:this.taskId,after:this.cursor}),{next:({taskChanges:t})=>this.take(t),failed:t=>console.warn("no conversation:",t.message)})}take(t){if(this.cursor=t.cursor,t.__typename==="StreamReset")return void(t.reason==="SHUTDOWN"?this.listen():this.load());t.__typename!=="TaskChange"||!t.comment||(this.put([Hr(t.comment)]),t.name==="comment.created"&&t.actor?.id!==k.peek()?.id&&(this.news.value={id:t.comment.id,who:t.actor?.name??null}))}answered(t){t.version>(this.comments.peek().get(t.id)?.version??0)&&this.put([t])}without(t){let n=this.comments.peek().get(t);n&&this.put([ic(n)])}put(t){let n=new Map(this.comments.peek());for(let o of t)o.version>=(n.get(o.id)?.version??0)&&n.set(o.id,o);this.comments.value=n}putEvents(t){let n=new Map([...t.filter(ah),...this.events.peek()].map(o=>[o.id,o]));this.events.value=[...n.values()].sort((o,r)=>o.occurredAt<r.occurredAt?-1:o.occurredAt>r.occurredAt?1:o.seq-r.seq)}line(){let t=this.floor.value,n=i=>!t||Ba(i,t)>=0,o=this.threads.value.map(i=>({...ix(i.first),thread:i})),r=this.events.value.map(i=>({createdAt:i.occurredAt,id:i.id,event:i})).filter(n),a={createdAt:r[0]?.createdAt??"",id:"changes",earlier:()=>this.readEvents(this.after)};return[...o.filter(i=>!n(i)),...t?[{...t,id:"comments",earlier:()=>this.earlier()}]:[],...[...o.filter(n),...r,...this.moreEvents.value?[a]:[]].sort(lx)]}},ah=({subjectType:e,name:t})=>e==="TASK"&&t!=="task.progressed",ix=({createdAt:e,id:t})=>({createdAt:e,id:t}),lx=(e,t)=>e.createdAt===t.createdAt&&!!e.earlier!=!!t.earlier?e.earlier?-1:1:Ba(e,t);function ih(e){let t=e.flatMap(({replies:n=[],...o})=>[{...o,parentId:null},...n.map(r=>({...r,parentId:o.id}))]);return new Map(t.map(n=>[n.id,n]))}var $c={THUMBS_UP:"\u{1F44D}",THUMBS_DOWN:"\u{1F44E}",LAUGH:"\u{1F604}",HOORAY:"\u{1F389}",CONFUSED:"\u{1F615}",HEART:"\u2764\uFE0F",ROCKET:"\u{1F680}",EYES:"\u{1F440}"},lh=Object.keys($c);function ch({taskId:e,comment:t,can:n}){return lh.flatMap(r=>t.reactions.filter(a=>a.emoji===r)).map(r=>l`<${cx}
      key=${r.emoji}
      reaction=${r}
      can=${n}
      toggle=${()=>fc(e,t,r.emoji,!r.mine)}
    />`)}function cx({reaction:{emoji:e,count:t,mine:n,users:o},can:r,toggle:a}){let i=ut(),c=t-o.length,u=s.list([...o.map(({name:m})=>m),...c>0?[s("talk.others",{n:c})]:[]]);return l`<span class="given">
    <button
      class="reaction"
      aria-pressed=${n}
      disabled=${!r}
      aria-label=${s("talk.reaction",{emoji:s(`emoji.${e}`),n:t})}
      aria-describedby=${i}
      onClick=${a}
    >
      <span aria-hidden="true">${$c[e]}</span>
      <span class="num">${s.number(t)}</span>
    </button>
    <span class="who" role="tooltip" id=${i}>${u}</span>
  </span>`}function uh({taskId:e,comment:t}){let[n,o]=S(!1),r=T(null),a=()=>{o(!1),r.current?.querySelector("button")?.focus()};return W(()=>{n&&r.current?.querySelector(".all button")?.focus()},[n]),l`<span class="add" ref=${r} onKeyDown=${u=>{let m=u.key==="ArrowRight"?1:u.key==="ArrowLeft"?-1:0;if(!n||!m&&u.key!=="Escape")return;if(u.preventDefault(),!m)return a();let d=[...r.current?.querySelectorAll(".all button")??[]],f=d.indexOf(document.activeElement)+m+d.length;d[f%d.length].focus()}} onFocusOut=${({relatedTarget:u})=>{n&&!r.current?.contains(u)&&o(!1)}}>
    <button
      class="icon"
      aria-label=${s("talk.react")}
      title=${s("talk.react")}
      aria-expanded=${n}
      onClick=${()=>o(!n)}
    >
      <${y} name="smile" />
    </button>
    ${n&&l`<span class="all" role="group" aria-label=${s("talk.react")}>
      ${lh.map(u=>{let m=t.reactions.some(d=>d.emoji===u&&d.mine);return l`<button
          key=${u}
          aria-label=${s(`emoji.${u}`)}
          title=${s(`emoji.${u}`)}
          aria-pressed=${m}
          onClick=${()=>{fc(e,t,u,!m),a()}}
        >
          ${$c[u]}
        </button>`})}
    </span>`}
  </span>`}var ux=5;function dh({task:e,thread:{first:t,replies:n},target:o}){let r=o!==null&&[t,...n].some(({id:g})=>g===o),[a,i]=S(!1),[c,u]=S(!1),[m,d]=S(!1),f=Nr(t.id),$=t.resolvedAt!==null&&!a&&!r,p=c||r?0:Math.max(0,n.length-ux-1),h=e.can.comment,w=()=>{i(!0),he(`[data-thread="${t.id}"] button`)},v=()=>{i(!1),he(`[data-thread="${t.id}"] button`)},x=()=>{u(!0),he(`[id="${n[0].id}"]`)};return $?l`<${dx} first=${t} replies=${n} open=${w} />`:l`
    ${t.resolvedAt&&l`<p class="resolved">
      <${y} name="check" />
      <span>${mh(t)}</span>
      <button class="act" aria-expanded="true" onClick=${v}>${s("talk.fold")}</button>
    </p>`}
    <${hc} task=${e} comment=${t} target=${o}>
      ${h&&l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`}
      ${t.can.resolve&&l`<button
        class="act"
        onClick=${()=>{mc(e.id,t,!t.resolvedAt),i(!1),he(`[data-thread="${t.id}"] button`)}}
      >
        ${s(t.resolvedAt?"talk.reopen":"talk.resolve")}
      </button>`}
    </${hc}>
    ${(n.length>0||m||We(f).value!==null)&&l`<div class="replies">
      ${p>0&&l`<button class="act" onClick=${x}>${s("talk.hidden",{n:p})}</button>`}
      <ol>
        ${n.slice(p).map(g=>l`<li key=${g.id}><${hc} task=${e} comment=${g} target=${o} /></li>`)}
      </ol>
      ${h&&(m||We(f).value!==null?l`<${Fr}
            task=${e}
            place=${f}
            label=${s("talk.replyTo")}
            action=${s("talk.reply")}
            focus=${m}
            stay=${()=>d(!0)}
            send=${(g,_)=>{Ka(e.id,g,t.id,_),d(!1),he(`[data-thread="${t.id}"] .act`)}}
            cancel=${()=>{d(!1),he(`[data-thread="${t.id}"] .act`)}}
          />`:l`<button class="act" onClick=${()=>d(!0)}>${s("talk.reply")}</button>`)}
    </div>`}
  `}function dx({first:e,replies:t,open:n}){return l`<button class="folded" aria-expanded="false" onClick=${n}>
    <${y} name="check" />
    <span>
      <b>${gc(e)}</b>
      ${" "}
      ${e.deletedAt?s("talk.gone"):e.body.slice(0,120)}
      <small>${mh(e)}${t.length>0&&` \xB7 ${s("talk.replies",{n:t.length})}`}</small>
    </span>
  </button>`}function hc({task:e,comment:t,target:n,children:o}){let r=T(null),[a,i]=S(!1),c=Lr(t.id),u=Fo.value.get(t.id),m=n===t.id;W(()=>{m&&(r.current?.scrollIntoView({block:"center"}),r.current?.focus({preventScroll:!0}))},[m]);let d=()=>{i(!1),pc(t.id),r.current?.focus({preventScroll:!0})},f=t.can.update&&(a||We(c).value!==null),$=s.ago(t.createdAt);return l`<article
    class="comment ${m?"glow":""}"
    id=${t.id}
    ref=${r}
    tabindex="-1"
    aria-label=${bc(t.author)?s("talk.byYou",{when:$}):s("talk.by",{who:gc(t),when:$})}
    aria-busy=${t.waiting?"true":void 0}
  >
    <${ne} user=${t.author} mute />
    <div>
      <header>
        <b>${gc(t)}</b>
        <a href=${`/t/${e.key}?comment=${t.id}`}><time datetime=${t.createdAt}>${$}</time></a>
        ${t.editedAt&&!t.deletedAt&&l`<span
          class="dim"
          title=${s("talk.editedAt",{when:s.ago(t.editedAt)})}
        >
          ${s("talk.isEdited")}
        </span>`}
        ${t.waiting&&l`<span class="dim">${s("talk.sending")}</span>`}
      </header>
      ${u&&l`<${fx} clash=${u} end=${d} place=${c} />`}
      ${f?l`<${Fr}
            task=${e}
            place=${c}
            commentId=${t.id}
            label=${s("talk.edit")}
            begins=${t.body}
            action=${s("save")}
            focus=${a}
            stay=${()=>i(!0)}
            send=${p=>{dc(e.id,u??t,p),d()}}
            cancel=${d}
          />`:l`<${mx} task=${e} comment=${t} place=${c} />`}
      ${!t.deletedAt&&l`<${L$} task=${e} comment=${t} />`}
      ${!t.deletedAt&&!f&&l`<div class="acts">
        <${ch} taskId=${e.id} comment=${t} can=${e.can.comment} />
        ${e.can.comment&&l`<${uh} taskId=${e.id} comment=${t} />`}
        ${o}
        <span class="split end">
          ${t.can.update&&l`<${vc} name="edit" icon="pen" onClick=${()=>i(!0)} />`}
          ${navigator.clipboard&&l`<${vc} name="link" icon="link" onClick=${()=>px(e,t)} />`}
          ${t.can.delete&&l`<${vc}
            name="delete"
            icon="trash"
            onClick=${()=>{$x(r.current),sh(e.id,t)}}
          />`}
        </span>
      </div>`}
    </div>
  </article>`}function mx({task:e,comment:t,place:n}){let o=We(n).value;if(!t.deletedAt)return t.bodyHtml===null?l`<p class="prose plain">${t.body}</p>`:l`<${Uo} html=${t.bodyHtml} taskId=${e.id} />`;let r=()=>{je(vn(e.id),[We(vn(e.id)).peek(),o].filter(Boolean).join(`

`)),je(n,null),he(".talk-end textarea")};return l`
    <p class="tombstone">${s("talk.gone")}</p>
    ${o&&l`<div class="clash" role="alert">
      <span>${s("talk.lost")}</span>
      <blockquote>${o}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${()=>je(n,null)}>${s("talk.drop")}</button>
        <button class="btn" onClick=${r}>${s("talk.useInNew")}</button>
      </div>
    </div>`}
  `}function fx({clash:e,place:t,end:n}){let o=()=>{je(t,null),n()};return l`<div class="clash" role="alert">
    <strong>${s("talk.clash")}</strong>
    <blockquote>${e.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${o}>${s("talk.takeThat")}</button></div>
  </div>`}var vc=({name:e,icon:t,onClick:n})=>l`<button
  class="icon"
  aria-label=${s(`talk.${e}`)}
  title=${s(`talk.${e}`)}
  onClick=${n}
>
  <${y} name=${t} />
</button>`,gc=({author:e})=>e?bc(e)?s("you"):e.name:s("feed.someone"),bc=e=>e!==null&&e.id===k.value?.id;function mh({resolvedAt:e,resolvedBy:t}){let n=s.ago(e??"");return bc(t)?s("talk.resolvedByYou",{when:n}):s("talk.resolvedBy",{who:t?.name??s("feed.someone"),when:n})}async function px(e,t){await navigator.clipboard.writeText(new URL(`/t/${e.key}?comment=${t.id}`,location.href).href),C({text:s("talk.copied")})}function $x(e){let t=[...document.querySelectorAll(".talk article")],n=t.findIndex(r=>r===e),o=t[n-1]??t[n+1];he(o?`#${o.id}`:".talk-end textarea")}function fh({task:e}){let t=Ot(()=>new Wa(e.id),[e.id]),n=e.version===0;D(()=>n?void 0:t.open(),[t,n]),D(()=>{te.value==="sync"&&t.failed.peek()&&t.load()},[te.value]);let o=hx(t),r=t.items.value,a=t.news.value;return l`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${s("talk.title")}</h3>
    <p class="sr" role="status">${a&&s("talk.news",{who:a.who??s("feed.someone")})}</p>
    ${t.failed.value&&l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`}
    ${!t.ready.value&&!t.failed.value&&!n&&l`<${ce} rows=${2} />`}
    <div class="feed">
      <ol>
        ${r.map(({id:i,thread:c,event:u,earlier:m})=>u?l`<${Sl} key=${i} event=${u} short />`:c?l`<li key=${i} class="thread" data-thread=${i}>
                  <${dh} task=${e} thread=${c} target=${o} />
                </li>`:l`<li key=${i} class="earlier"><${vx} kind=${i} read=${m} /></li>`)}
      </ol>
    </div>
    ${e.can.comment?l`<div class="talk-end">
          <${Fr}
            key=${e.id}
            task=${e}
            place=${vn(e.id)}
            label=${s("talk.comment")}
            action=${s("talk.send")}
            send=${(i,c)=>Ka(e.id,i,null,c)}
          />
        </div>`:!e.deletedAt&&l`<p class="dim sm">${s("talk.readOnly")}</p>`}
  </section>`}function hx(e){let t=Z.value.query.get("comment"),[n,o]=S(null),r=e.ready.value;return D(()=>{!t||!r||e.find(t).then(a=>a?o(t):C({bad:!0,text:s("talk.notHere")})).catch(a=>C({bad:!0,text:ke(a)}))},[e,t,r]),n===t?n:null}function vx({kind:e,read:t}){let[n,o]=S(!1);return l`<button class="btn quiet" aria-disabled=${n} onClick=${async()=>{n||(o(!0),await t().catch(a=>C({bad:!0,text:ke(a)})),o(!1))}}>${s(`talk.earlier.${e}`)}</button>`}var gx=/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/;function yc(e){return e.split(gx).map((t,n)=>n%2?bx(t):t)}var ph=e=>yc(e).some(t=>typeof t!="string");function bx(e){return e.startsWith("http")?l`<a href=${e} target="_blank" rel="noopener noreferrer">${e}</a>`:Q.value.some(({key:n})=>e.startsWith(`${n}-`))?l`<a href=${`/t/${e}`}>${e}</a>`:e}var yx=/[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m,kx=/<(?!\/?p>|br)/,wx=2;function kc({task:e,field:t,can:n}){let o=e[t]??"",r=xx(e,t==="description"?o:""),[a,i]=S(null),[c,u]=S(null),[m,d]=S(!1),f=T(null),$=T(0),p=T(!1),h=()=>{$.current||=Jt(e.id)?.version??0},w=async(O,le)=>{let vt=t==="title"?O.replace(/\s+/g," ").trim():O;if(i(null),$.current=0,t==="title"&&!vt)return;let nt=await nn(e,{[t]:vt||null},{expectedVersion:le||void 0,quiet:"conflict"}),ot=nt.errors.find(N=>N.code==="CONFLICT");ot?u({mine:vt,theirs:ot.current?.[t]??Jt(e.id)?.[t]??"",version:ot.currentVersion??0}):nt.errors.length&&i(O)},v=O=>{let le=O.target.value;le!==o&&!p.current?w(le,$.current):i(null),p.current=!1,$.current=0,d(!1)},x=O=>{O.key==="Escape"&&a!==null&&(O.preventDefault(),O.stopPropagation(),i(null),p.current=!0),O.key==="Enter"&&(t==="title"||O.metaKey||O.ctrlKey)&&(O.preventDefault(),O.target.blur())},g=O=>{O.key!=="Enter"||O.target!==O.currentTarget||(O.preventDefault(),O.currentTarget.querySelector("textarea")?.focus())},_=O=>{!n||O.target instanceof Element&&O.target.closest("a, button")||getSelection()?.toString()||d(!0)};W(()=>{!m||document.activeElement===f.current||(f.current?.focus({preventScroll:!0}),f.current?.setSelectionRange(o.length,o.length))},[m]);let A=O=>{let le=n&&it(e)&&t==="description"?co(O):[];if(le.length){O.preventDefault();for(let vt of Kt(e.id,le))at({contentType:vt.file.type})&&is(O.target,Oa(vt))}};D(()=>Ma(O=>{a!==null?i(Mr(a,O)):n&&o.includes(O)&&w(Mr(o,O),0)}),[a,o]);let ee=O=>{u(null),O&&c&&w(c.mine,c.version)},G={value:a??o,readOnly:!n,onFocus:()=>{h(),d(!0)},onInput:K(O=>{h(),p.current=!1,i(O)}),onBlur:v,onKeyDown:x,onPaste:A,"aria-label":s(`field.${t}`),"data-field":t};return l`
    ${t==="title"?l`<div class="titled" data-title tabindex="-1" role="group" aria-label=${o} onKeyDown=${g}>
          <textarea class="title" rows="1" maxlength="200" ...${G} />
        </div>`:a===null&&!m&&(r||ph(o))?l`<div class="reading">
            <div class="input read" role="group" aria-label=${s("field.description")} onClick=${_}>
              ${r?l`<${Uo} html=${r} taskId=${e.id} under=${wx} />`:yc(o)}
            </div>
            ${n&&l`<button
              class="icon"
              aria-label=${s("sheet.edit")}
              title=${s("sheet.edit")}
              onClick=${()=>d(!0)}
            >
              <${y} name="pen" />
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
  `}function xx({id:e,waiting:t},n){let[o,r]=S({text:"",html:""}),a=yx.test(n)&&o.text!==n&&!t;return D(()=>{if(!a)return;let i=!1;return E(Lu,{id:e}).then(({task:c})=>i||r({text:c?.description??"",html:c?.descriptionHtml??""}),()=>{}),()=>{i=!0}},[e,n,a]),o.text===n&&kx.test(o.html)?o.html:null}var Sx=e=>e.can.delete&&(k.value?.role==="ADMIN"||Q.value.find(({id:t})=>t===e.team.id)?.myRole==="ADMIN");function ja({task:e}){let[t,n]=S(!1),o=()=>n(!1);return l`<span class="split end">
    ${e.can.delete&&l`<button class="btn quiet" onClick=${()=>bo(e)}>
      ${s("command.restore")}
    </button>`}
    ${Sx(e)&&l`<button class="btn danger" onClick=${()=>n(!0)}>${s("trash.purge")}</button>`}
    ${t&&l`<${U} class="small" labelledby="purge-title" close=${o}>
      <div class="pad">
        <h2 id="purge-title">${s("trash.sure",{task:e.key})}</h2>
        <p>${s("trash.sureHint")}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${o}>${s("cancel")}</button>
          <button
            class="btn danger"
            onClick=${()=>{o(),yd(e)}}
          >
            ${s("trash.purge")}
          </button>
        </div>
      </div>
    </${U}>`}
  </span>`}var $h=6,_x=300;function hh({task:e}){let t=s(e.watching?"watching.leave":"watching.join");return l`<button
    class="icon"
    aria-pressed=${!!e.watching}
    aria-label=${s("command.watch")}
    title=${`${t} (W)`}
    onClick=${()=>aa([e])}
  >
    <${y} name=${e.watching?"bell-on":"bell"} />
  </button>`}function vh({task:e}){D(()=>{let o=0,r=()=>E(Mu,{id:e.id}).then(({task:i})=>i&&$e(i),()=>{}),a=Me(i=>{i.task?.id===e.id&&(clearTimeout(o),o=setTimeout(r,_x))});return()=>{clearTimeout(o),a()}},[e.id]);let t=Ex(e);if(!t.length)return l`<span class="dim">${s("nobody")}</span>`;let n=t.slice($h).map(({name:o})=>o);return l`<span class="avs" role="group" aria-label=${s("watching.count",{n:t.length})}>
    ${t.slice(0,$h).map(o=>l`<${ne} key=${o.id} user=${o} />`)}
    ${n.length>0&&l`<span class="sm dim" title=${n.join(", ")}>+${s.number(n.length)}</span>`}
  </span>`}function Ex({watchers:e=[],watching:t}){let n=k.value;if(!n)return e;let o=e.filter(({id:r})=>r!==n.id);return t?[...o,{id:n.id,name:n.name}]:o}function gh({task:e}){let{can:t}=e;return l`
    <div>
      ${e.deletedAt&&l`<${Tx} task=${e} />`}
      <${kc} task=${e} field="title" can=${t.update} />
      <${Xf} task=${e} />
      <dl>
        <${tt} task=${e} field="status" can=${t.changeStatus} keys="S">
          <${ie} kind="status" value=${e.status} mute />
          <span>${s(`status.${e.status}`)}</span>
        </${tt}>
        ${kt(e.team.id).length>0&&l`<${tt}
          task=${e}
          field="stage"
          can=${t.changeStatus}
          keys="M"
        >
          <${y} name="board" />
          <span>${Mt(e.stage)?.name??s("stages.none")}</span>
        </${tt}>`}
        <${tt} task=${e} field="assignee" can=${t.assign} keys="A">
          <${ne} user=${e.assignee} mute />
          <span>${e.assignee?.name??s("nobody")}</span>
        </${tt}>
        <${tt} task=${e} field="due" can=${t.update} keys="D">
          <${y} name="calendar" />
          <span>${e.dueDate?l`<${wo} task=${e} />`:s("due.never")}</span>
        </${tt}>
        <${tt} task=${e} field="priority" can=${t.update} keys="P">
          <${ie} kind="priority" value=${e.priority} mute />
          <span>${s(`priority.${e.priority}`)}</span>
        </${tt}>
        <${tt} task=${e} field="labels" can=${t.update} keys="L">
          ${e.labels.length?l`<${To} task=${e} mute />`:l`<${y} name="label" /><span>${s("labels.none")}</span>`}
        </${tt}>
        <dt>${s("field.watchers")}</dt>
        <dd><${vh} task=${e} /></dd>
        <dt>${s("field.reminders")}</dt>
        <dd><${N$} task=${e} /></dd>
        <${tt} task=${e} field="team" can=${t.update&&z.value.length>1}>
          <${y} name="team" />
          <span>${e.team.name}</span>
        </${tt}>
      </dl>
    </div>
    <${kc} task=${e} field="description" can=${t.update} />
    <${R$} task=${e} />
    <p class="dim sm">
      ${s(e.creator?"sheet.created":"sheet.createdByNobody",{who:e.creator?.name,when:s.ago(e.createdAt)})}
    </p>
    <${fh} task=${e} />
  `}function Tx({task:e}){return l`<div class="note trashed" role="status">
    <span>${s("trash.since",{when:s.ago(e.deletedAt??"")})}</span>
    <${ja} task=${e} />
  </div>`}function tt({task:e,field:t,can:n,keys:o,children:r}){let a=i=>{Je.value={kind:t,ids:[e.id],anchor:i.currentTarget}};return l`
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
  `}function bh(){let{key:e=""}=Z.value,[t,n]=S({key:e,id:null,gone:!1,failed:null}),o=vs(e)??(t.key===e?t.id:null),r=o?se(o).value:null,a=async()=>{let f=(await E(Nu,{id:e})).task;if(Z.peek().key===e){if(!f)return o&&q(o)?.waiting?void 0:(o&&wt(o),n({key:e,id:o,gone:!0,failed:null}));$e(f),n({key:e,id:f.id,gone:!1,failed:null})}},i=()=>a().catch(f=>n({key:e,id:o,gone:!1,failed:f}));D(()=>(i(),Qe(a)),[e]),D(()=>{r?.key&&r.key!==e&&j(`/t/${r.key}`,{replace:!0})},[r?.key]),W(()=>{ye.value=o},[o]);let c=Ax(o??e,!!r),{isOver:u,...m}=as(r&&it(r)?f=>Kt(r.id,f):null),d=f=>{if(!r||!it(r)||f.defaultPrevented)return;let $=co(f);$.length&&(f.preventDefault(),Kt(r.id,$))};return l`<dialog
    open
    class="sheet"
    ref=${c}
    tabindex="-1"
    aria-label=${r?.title??e}
    onPaste=${d}
    ...${m}
  >
    <header>
      <button class="icon back" aria-label=${s("sheet.back")} title=${s("sheet.back")} onClick=${Dn}>
        <${y} name="back" />
      </button>
      <code>${r?.key??e}</code>
      ${r&&l`<span class="sm">${r.team.name}</span>`}
      <span class="split end">
        ${r&&l`<${hh} task=${r} /><${Dx} task=${r} />`}
        <button class="icon shut" aria-label=${s("close")} title=${s("close")} onClick=${Dn}>
          <${y} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${r?.title??e}</h2>
    <div class="in">${Ix(r,t.key===e?t:null,i)}</div>
    ${u&&l`<p class="dropping" aria-hidden="true">${s("files.drop",{task:r?.key??""})}</p>`}
  </dialog>`}function Ax(e,t){let n=T(null);return W(()=>{let o=document.activeElement,r=st(o);return()=>{let a=ye.peek();ye.value=null,$l(a&&a!==r?document.querySelector(`main [data-task="${a}"] [data-go]`):o,a??r)}},[]),W(()=>{n.current?.focus({preventScroll:!0}),n.current?.scrollTo(0,0)},[e]),W(()=>{let o=n.current?.querySelector("[data-title]");document.activeElement===n.current&&o instanceof HTMLElement&&o.focus({preventScroll:!0})},[e,t]),n}function Ix(e,t,n){return e?l`<${gh} key=${e.id} task=${e} />`:t?.failed?l`<${V} problem=${t.failed} retry=${n} />`:t?.gone?l`<${J} icon="find" title=${s("sheet.gone")}>${s("sheet.goneHint")}</${J}>`:l`<${ce} rows=${5} />`}function Dx({task:e}){return["link","delete"].flatMap(t=>lt.filter(n=>n.id===t&&ct(n,[e]))).map(t=>l`<button
        class="icon"
        aria-label=${s(`command.${t.id}`)}
        title=${s(`command.${t.id}`)}
        onClick=${()=>_t(t,[e])}
      >
        <${y} name=${t.id==="delete"?"trash":"link"} />
      </button>`)}var to=b(null),wc=b("");function yh(e,t){let n=st(e.target),o=e.target instanceof Element&&e.target.closest(".row");if(!n||!(o instanceof HTMLElement)||!Cx(e)||!q(n)?.can.changeStatus)return;let r=t.filter(i=>i!==n),a=e.currentTarget;$n(e,{lift:()=>{to.value={id:n,before:t[t.indexOf(n)+1]??null}},over:(i,c,{y:u})=>{let m=r.find(d=>u<Ox(a.querySelector(`[data-task="${d}"]`)));to.value={id:n,before:m??null}},drop:()=>{let i=to.value?.before??null;to.value=null,i!==(t[t.indexOf(n)+1]??null)&&wh(n,r,i===null?r.length:r.indexOf(i))},cancel:()=>{to.value=null}})}function kh(e,t){let n=e.key==="ArrowDown"?1:e.key==="ArrowUp"?-1:0,o=e.target instanceof Element?st(e.target):null;if(!n||!e.altKey||!o)return;e.preventDefault();let r=t.indexOf(o)+n;r<0||r>=t.length||!q(o)?.can.changeStatus||(wh(o,t.filter(a=>a!==o),r),he(`.row[data-task="${o}"] [data-go]`))}function wh(e,t,n){let o=q(e);o&&(Cr(o,t,n),wc.value=s("board.spot",{column:s("order.manual"),at:n+1,n:t.length+1}))}var Cx=e=>e.target instanceof Element&&!e.target.closest("button, input")&&!e.shiftKey;function Ox(e){let t=e?.getBoundingClientRect();return t?t.y+t.height/2:-1}function bn({ids:e,label:t,arranged:n=!1}){let o=Io(),r=T(-1);W(()=>{if(r.current<0||document.activeElement!==document.body)return;let d=o.current?.querySelectorAll("[data-go]")??[],f=d[Math.min(r.current,d.length-1)];f instanceof HTMLElement&&f.focus({preventScroll:!0})},[e]);let a=Math.max(0,...e.map(d=>q(d)?.key.length??0)),i=d=>{r.current=e.indexOf(st(d.target)??"")},c=d=>{d.relatedTarget&&(r.current=-1)},u=n?to.value:null,m=n&&{onPointerDown:d=>yh(d,e),onKeyDown:d=>kh(d,e),onDragStart:d=>d.preventDefault()};return l`<ul
    class="card rows ${n?"arranged":""} ${u?.before===null?"to-end":""}"
    style=${{"--key":a}}
    ref=${o}
    aria-label=${t}
    onFocusIn=${i}
    onFocusOut=${c}
    ...${m}
  >
    ${e.map(d=>l`<${op} key=${d} id=${d} mark=${u&&Rx(d,u)} />`)}
  </ul>`}var Rx=(e,t)=>e===t.id?"held":e===t.before?"next":"";var Nx="\uFFFF",Br=(e,t,n)=>({key:e,name:t??n,rank:t?t.toLowerCase():Nx}),xh={status:({status:e})=>[{key:e,name:s(`status.${e}`),rank:rt.indexOf(e)}],priority:({priority:e})=>[{key:e,name:s(`priority.${e}`),rank:-Pt.indexOf(e)}],assignee:({assignee:e})=>[Br(e?.id??"",e?.name,s("nobody"))],team:({team:e})=>[Br(e.id,e.name,"")],stage:({stage:e})=>{let t=Mt(e);return[Br(t?.id??"",t?.name,s("stages.none"))]},label:({labels:e})=>e.length?e.map(({id:t,name:n})=>Br(t,n,"")):[Br("",void 0,s("labels.none"))],due:e=>[Lx(e)]},xc=Object.keys(xh);function Lx(e){let{dueDate:t}=e,n=["overdue","filter.today","filter.week","views.later","filter.none"],o=e.overdue&&re(e)?0:t?t<=R.value?1:t<=H(R.value,7)?2:3:4;return{key:String(o),name:s(n[o]),rank:o}}function Sh({ids:e,by:t}){let n=new Map;for(let r of e){let a=se(r).value;for(let i of a?xh[t](a):[]){let c=n.get(i.key)??{...i,ids:[]};c.ids.push(r),n.set(i.key,c)}}return[...n.values()].sort((r,a)=>r.rank<a.rank?-1:r.rank>a.rank?1:0).map(({key:r,name:a,ids:i})=>l`<section class="group" key=${r} aria-labelledby=${`group-${r}`}>
      <h2 id=${`group-${r}`}>${a} <span class="num">${s.number(i.length)}</span></h2>
      <${bn} ids=${i} label=${a} />
    </section>`)}function _h({view:e}){let{data:t,failed:n,again:o}=Ge(()=>E(Fm,{id:e.id}),[e.id,e.version],/^task\./),r=t?.view?.tasks;D(()=>{for(let i of r?.nodes??[])$e(i)},[r]);let a=(r?.nodes??[]).map(({id:i})=>i).filter(q);return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${e.name}</h1>
        <p role="status">${r?s("tasks.count",{n:r.totalCount}):s("loading")}</p>
      </div>
      <div class="tools"><${mn} /></div>
    </header>
    ${n&&!r?l`<${V} problem=${n} retry=${o} />`:r?a.length?l`<${bn} ids=${a} label=${e.name} />`:l`<div class="card">
              <${J} icon="find" title=${s("tasks.noMatch")}>${s("views.foreign")}</${J}>
            </div>`:l`<${ce} rows=${8} />`}
  </div>`}var Mx=["overdue","today","week","none"],Px=new Set(["q","status","priority","due","label","stage"]);function Eh({place:e}){let t=Xe.value;return t&&!Qs(t)?l`<${_h} view=${t} />`:l`<${Ux} place=${e} />`}function Ux({place:{query:e}}){let t=e.get("status"),n=t==="all"||!t&&e.has("stage"),o={...Ye(e),...n?{status:void 0}:!t&&{status:xr}},r=St[e.get("sort")??"new"]??St.new,a=Ke(o,r),i=xc.find(m=>m===e.get("group"))??"",c=a.more.value?a.total.value:a.ids.value.length,u=[...e].some(([m,d])=>Px.has(m)||m==="assignee"&&d!=="me");return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${Xe.value?.name??s("place.tasks")}</h1>
        <p role="status">${a.ready.value?s("tasks.count",{n:c}):s("loading")}</p>
      </div>
      <div class="tools"><${Et} /><${mn} /><${pn} /></div>
    </header>
    <${qx} query=${e} filtered=${u} />
    <${Sf} />
    <${Hx} list=${a} filtered=${u} arranged=${r===St.manual&&!i} group=${i} />
  </div>`}function qx({query:e,filtered:t}){let n=()=>j(Te("/tasks",{mine:e.get("assignee")==="me"}),{replace:!0});return l`<div class="filters" role="search" aria-label=${s("tasks.filters")}>
    <${ka} query=${e} />
    <${Ht}
      name="status"
      query=${e}
      first=${s(e.has("stage")?"any.status":"tasks.open")}
      options=${[...rt.map(o=>[o,s(`status.${o}`)]),["all",s("any.status")]]}
    />
    <${ap} query=${e} />
    <${wa} query=${e} />
    <${Do} query=${e} />
    <${Co} query=${e} />
    <${Ht} name="due" query=${e} options=${Mx.map(o=>[o,s(`filter.${o}`)])} />
    <${Fx} query=${e} />
    <${Ht} name="group" query=${e} options=${xc.map(o=>[o,s(`group.${o}`)])} />
    ${t&&l`<button class="btn quiet" onClick=${n}>${s("tasks.clear")}</button>`}
  </div>`}function Fx({query:e}){return l`<select
    class="input"
    aria-label=${s("tasks.order")}
    value=${e.get("sort")??"new"}
    onChange=${K(t=>qe({sort:t==="new"?"":t}))}
  >
    ${Object.keys(St).map(t=>l`<option value=${t}>${s(`order.${t}`)}</option>`)}
  </select>`}function Hx({list:e,filtered:t,arranged:n,group:o}){let r=T(null);return D(()=>{let a=new IntersectionObserver(i=>i.at(-1)?.isIntersecting&&e.more.peek()&&e.next(),{rootMargin:"600px",scrollMargin:"600px"});return r.current&&a.observe(r.current),()=>a.disconnect()},[e,e.ready.value,e.ids.value.length]),e.failed.value&&!e.ready.value?l`<${V} problem=${e.failed.value} retry=${()=>e.load()} />`:e.ready.value?e.ids.value.length?l`<div>
    ${n&&l`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${s("board.shift")}</span></p>
      <p class="sr" role="status" aria-live="assertive">${wc}</p>
    `}
    ${o?l`<${Sh} ids=${e.ids.value} by=${o} />`:l`<${bn} ids=${e.ids.value} label=${s("place.tasks")} arranged=${n} />`}
    ${e.more.value&&l`<div class="more" ref=${r}>
      ${e.failed.value?l`<button class="btn quiet" onClick=${()=>e.next()}>${s("failed.retry")}</button>`:l`<button class="btn quiet" onClick=${()=>e.next()} disabled=${e.busy.value}>
            ${e.busy.value?s("loading"):s("tasks.more")}
          </button>`}
    </div>`}
  </div>`:l`<div class="card">
      <${J} icon=${t?"find":"check"} title=${s(t?"tasks.noMatch":"tasks.none")}>
        ${s(t?"tasks.noMatchHint":"tasks.noneHint")}
      </${J}>
    </div>`:l`<${ce} rows=${8} />`}var Bx=`mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${P} } }`,Ih=`mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${P} }
}`,Kx=`mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${P} } }`,Gx={PENDING:"#8b949e",IN_PROGRESS:"#e08a00",COMPLETED:"#22a35a",CANCELLED:"#8b949e"},Th=1e6;function Dh({team:e,runs:t}){let[n,o]=S(null),{stages:r,said:a,held:i,grip:c}=Wx(e.stages),u=t&&!e.archivedAt;return!u&&!r.length?null:l`<section class="group" aria-labelledby="columns-title">
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
                  <${y} name="grip" />
                </button>
                <${Vx} stage=${m} />
                <button
                  class="icon"
                  aria-label=${s("columns.delete",{column:m.name})}
                  title=${s("columns.delete",{column:m.name})}
                  onClick=${()=>o(m)}
                >
                  <${y} name="trash" />
                </button>
              </li>`)}
          </ol>
          <${zx} team=${e} />
        </div>`:l`<ul class="card pad columns-seen">
          ${r.map(({id:m,name:d,status:f,color:$})=>l`<li key=${m}>
              <${ie} kind="status" value=${f} color=${$} />
              <span>${d}</span>
            </li>`)}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${a}</p>
    ${n&&l`<${Yx} stage=${n} stages=${r} close=${()=>o(null)} />`}
  </section>`}function Wx(e){let[t,n]=S(null),[o,r]=S(null),[a,i]=S(""),c=T([]),u=T(Promise.resolve()),m=T(0),d=jx(e,t),f=d.map(({id:h})=>h),$=({id:h,name:w},v)=>{let x=v.indexOf(h);n(v),i(s("board.spot",{column:w,at:x+1,n:v.length})),m.current+=1,u.current=u.current.then(async()=>{await fe(Ih,{id:h,input:{afterId:v[x-1]??null}}),await Pe().catch(()=>{}),m.current-=1,m.current||n(null)})};return{stages:d,said:a,held:o,grip:(h,w)=>({onKeyDown:v=>{let x=v.key==="ArrowDown"?1:v.key==="ArrowUp"?-1:0;x&&(v.preventDefault(),!(w+x<0||w+x>=f.length)&&($(h,Ah(f,h.id,w+x)),he(`[data-grip="${h.id}"]`)))},onPointerDown:v=>$n(v,{lift:()=>{c.current=f,r(h.id)},over:x=>{let g=c.current.indexOf(x??"");g<0||(c.current=Ah(c.current,h.id,g),n(c.current))},drop:()=>{r(null),c.current.indexOf(h.id)!==w?$(h,c.current):n(null)},cancel:()=>{r(null),n(null)}})})}}function jx(e,t){if(!t)return e;let n=({id:o})=>t.includes(o)?t.indexOf(o):t.length;return e.toSorted((o,r)=>n(o)-n(r))}var Ah=(e,t,n)=>e.filter(o=>o!==t).toSpliced(n,0,t);function Vx({stage:e}){let{id:t,name:n,status:o,color:r,limit:a,version:i}=e,[c,u]=S({}),[m,d]=S(null),f=ut(),$=v=>{u(({[v]:x,...g})=>g),d(x=>x?.field===v?null:x)},p=async(v,x)=>{let g=await Ch(Ih,{id:t,input:{[v]:x,expectedVersion:i}});if(g)return d({field:v,why:g});await Pe().catch(()=>{}),$(v)},h=(v,x)=>{if(v==="name"){let _=x.replace(/\s+/g," ").trim();return _===n?$("name"):p("name",_)}let g=x.trim()===""?null:Number(x);return g===a?$("limit"):g!==null&&!(Number.isInteger(g)&&g<=Th)?d({field:"limit",why:s("columns.badLimit")}):p("limit",g)},w=(v,x)=>({value:c[v]??x,"aria-invalid":m?.field===v?"true":void 0,"aria-describedby":m?.field===v?f:void 0,onInput:K(g=>u(_=>({..._,[v]:g}))),onBlur:({currentTarget:{value:g,validity:_}})=>_.badInput?d({field:v,why:s("columns.badLimit")}):h(v,g),onKeyDown:g=>{g.key==="Enter"&&g.target.blur(),g.key==="Escape"&&(g.target.value=x,$(v))}});return l`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${s("columns.colorOf",{column:n})}
        value=${c.color??r??Gx[o]}
        onInput=${K(v=>u(x=>({...x,color:v})))}
        onChange=${K(v=>v!==r&&p("color",v))}
      />
      ${r&&l`<button
        class="icon"
        aria-label=${s("columns.plain",{column:n})}
        title=${s("columns.plain",{column:n})}
        onClick=${()=>p("color",null)}
      >
        <${y} name="undo" />
      </button>`}
    </span>
    <input
      class="input who"
      maxlength="50"
      aria-label=${s("columns.nameOf",{column:n})}
      ...${w("name",n)}
    />
    <span class="sm stands-for">
      <${ie} kind="status" value=${o} color=${r} mute />
      <span>${s(`status.${o}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${Th}
      aria-label=${s("columns.limitOf",{column:n})}
      title=${s("columns.limitOf",{column:n})}
      placeholder=${s("columns.limit")}
      ...${w("limit",a===null?"":String(a))}
    />
    ${m&&l`<p class="error" id=${f} role="alert">${m.why}</p>`}
  `}async function Ch(e,t){try{let[{errors:n}]=Object.values(await E(e,t));return n.length?X(n[0]):""}catch(n){return ke(n)}}function zx({team:e}){let t=Se(async({name:n,status:o},r)=>{let{createStage:a}=await E(Bx,{input:{teamId:e.id,name:n,status:o}});return a.errors.length||(r.reset(),await Pe()),a});return l`<form class="inline new-column" onSubmit=${t.submit} novalidate>
    <${we} text=${t.whole} />
    <${M} name="name" label=${s("columns.new")} maxlength="50" required error=${t.errors.name} />
    <${M} name="status" as="select" label=${s("columns.standsFor")} error=${t.errors.status}>
      ${rt.map(n=>l`<option value=${n}>${s(`status.${n}`)}</option>`)}
    </${M}>
    <button class="btn" disabled=${t.busy}>${s("quick.add")}</button>
  </form>`}function Yx({stage:e,stages:t,close:n}){let{data:o,failed:r}=Ge(()=>E($o,{filter:{stage:{eq:e.id}}}),[e.id]),[a,i]=S(""),[c,u]=S(""),m=o?.tasks.totalCount,d=Zx(t,e),f=d.find(({id:p})=>p===a)??d[0],$=async()=>{let p=await Ch(Kx,{id:e.id,to:f?.id});if(p)return u(p);n(),await Pe().catch(()=>{})};return l`<${U} class="small" labelledby="delete-column" close=${n}>
    <div class="pad">
      <h2 id="delete-column">${s("columns.sure",{column:e.name})}</h2>
      <${we} text=${c} />
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
  </${U}>`}function Zx(e,t){let n=o=>Math.abs(e.indexOf(o)-e.findIndex(({id:r})=>r===t.id));return e.filter(({id:o,status:r})=>r===t.status&&o!==t.id).toSorted((o,r)=>n(o)-n(r))}var Jx=`mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${P} } }`,Qx=`mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${P} }
}`,Xx=`mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${P} } }`;function Oh({team:e,runs:t}){let[n,o]=S(null),r=pt(e.id),a=z.value.some(({id:i})=>i===e.id);return!a&&!r.length?null:l`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${s("field.labels")}</h2><span class="num">${s.number(r.length)}</span></header>
    ${a?l`<div class="card">
          <datalist id="label-colors">${ws.map(i=>l`<option value=${i} />`)}</datalist>
          <ul class="people label-list">
            ${r.map(i=>l`<li key=${i.id}>
                <${e0} label=${i} />
                ${t&&l`<button
                  class="icon"
                  aria-label=${s("labels.delete",{label:i.name})}
                  title=${s("labels.delete",{label:i.name})}
                  onClick=${()=>o(i)}
                >
                  <${y} name="trash" />
                </button>`}
              </li>`)}
            <li key="new"><${t0} team=${e} labels=${r} /></li>
          </ul>
        </div>`:l`<div class="card pad">
          <span class="labels">${r.map(i=>l`<${Yn} key=${i.id} label=${i} />`)}</span>
        </div>`}
    ${n&&l`<${n0} label=${n} close=${()=>o(null)} />`}
  </section>`}function e0({label:e}){let[t,n]=S(null),[o,r]=S(null),a=async u=>{await fe(Qx,{id:e.id,input:{...u,expectedVersion:e.version}})&&await Pe(),n(null),r(null)},i=K(u=>{let m=u.replace(/\s+/g," ").trim();m&&m!==e.name?a({name:m}):n(null)}),c=u=>{u.key==="Enter"&&u.target.blur(),u.key==="Escape"&&(u.target.value=e.name,u.target.blur())};return l`
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
  `}function t0({team:e,labels:t}){let[n,o]=S(""),r=Se(async({name:a,color:i},c)=>{let{createLabel:u}=await E(Jx,{input:{teamId:e.id,name:a,color:i}});return u&&!u.errors.length&&(c.reset(),o(""),await Pe()),u});return l`<form class="inline" onSubmit=${r.submit} novalidate>
    <${we} text=${r.whole} />
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
  </form>`}function n0({label:e,close:t}){let{data:n,failed:o}=Ge(()=>E($o,{filter:{labels:{any:[e.id]}}}),[e.id]),r=n?.tasks.totalCount,a=async()=>{t(),await fe(Xx,{id:e.id},s("labels.deleted",{label:e.name}))&&await Pe()};return l`<${U} class="small" labelledby="delete-label" close=${t}>
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
  </${U}>`}var Rh=["VIEWER","CONTRIBUTOR","MEMBER","ADMIN"],Nh=`mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${P} }
}`,o0=`mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${P} }
}`,r0=`mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${P} team { id key } }
}`,s0=`mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${P} }
}`,a0=`mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${P} }
}`,i0=`query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`;async function za(e,t,n){let o=await fe(e,t,n);return o&&await Pe(),o}var l0="Everybody who registers joins this team.",c0=e=>e?.default&&e.description===l0?s("team.everybody"):e?.description||s("team.about",{key:e?.key??""});function Lh(){let e=Q.value,t=e.find(({key:n})=>n===B.value.key)??_e.value.find(n=>n.default)??_e.value[0];return l`<div class="wrap">
    <header class="top">
      <div><h1>${t?.name??s("place.team")}</h1><p>${c0(t)}</p></div>
      <div class="tools">
        ${e.length>1&&l`<select
          class="input"
          aria-label=${s("side.teams")}
          value=${t?.key}
          onChange=${K(n=>j(`/team/${n}`))}
        >
          ${e.map(n=>l`<option value=${n.key}>${n.name}${n.archivedAt?` (${s("team.archived")})`:""}</option>`)}
        </select>`}
        ${t&&l`<a class="btn quiet" href=${`/tasks?team=${t.key}`}>${s("place.tasks")}</a>`}
      </div>
    </header>
    ${t?l`<${u0} key=${t.id} team=${t} />`:l`<div class="card"><${J} icon="team" title=${s("team.none")}>${s("team.noneHint")}</${J}></div>`}
    ${t&&l`<${Dh} key=${t.id} team=${t} runs=${Va(t)} />`}
    ${t&&l`<${Oh} key=${t.id} team=${t} runs=${Va(t)} />`}
    ${t&&Va(t)&&l`<${m0} key=${t.id} team=${t} />`}
    <${f0} />
  </div>`}var Va=e=>e.myRole==="ADMIN"||k.value?.role==="ADMIN";function u0({team:e}){let t=Va(e)&&!e.archivedAt,n=(o,r)=>{let a=Rh.find(i=>i===r);a&&za(Nh,{teamId:e.id,userId:o.id,role:a},s("team.roleSet",{who:o.name}))};return l`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${s("team.members")}</h2>
      <span class="num">${s.number(e.members.length)}</span>
    </header>
    <ul class="card people">
      ${e.members.map(({user:o,role:r})=>l`<li key=${o.id} class=${o.active?"":"off"}>
          <${ne} user=${o} mute big />
          <div class="who">
            <strong>${o.name}${o.id===k.value?.id?` (${s("you")})`:""}</strong>
            <small>${o.email}</small>
          </div>
          ${t?l`
                <select
                  class="input"
                  aria-label=${s("team.roleOf",{who:o.name})}
                  value=${r}
                  onChange=${K(a=>n(o,a))}
                >
                  ${Rh.map(a=>l`<option value=${a} selected=${a===r}>${s(`role.${a}`)}</option>`)}
                </select>
                <button
                  class="icon"
                  aria-label=${s("team.remove",{who:o.name})}
                  title=${s("team.remove",{who:o.name})}
                  onClick=${()=>za(o0,{teamId:e.id,userId:o.id},s("team.removed",{who:o.name}))}
                >
                  <${y} name="close" />
                </button>
              `:l`<span class="chip">${s(`role.${r}`)}</span>`}
        </li>`)}
    </ul>
    ${t&&l`<${d0} team=${e} />`}
  </section>`}function d0({team:e}){let[t,n]=S(""),o=t.trim().length<2?"":t.trim(),{data:r}=Ge(()=>o?E(i0,{text:o}):Promise.resolve(null),[o]),a=(r?.users.nodes??[]).filter(c=>!e.members.some(u=>u.user.id===c.id)),i=c=>za(Nh,{teamId:e.id,userId:c.id,role:"MEMBER"},s("team.added",{who:c.name})).then(u=>u&&n(""));return l`<div class="card pad">
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
          <${ne} user=${c} mute />
          <div class="who"><strong>${c.name}</strong><small>${c.email}</small></div>
          <button class="btn quiet" onClick=${()=>i(c)}>
            ${s("quick.add")}
            <span class="sr"> ${c.name}</span>
          </button>
        </li>`)}
    </ul>`}
  </div>`}function m0({team:e}){let t=Se(async({name:n,description:o})=>{let{updateTeam:r}=await E(s0,{id:e.id,input:{name:n,description:o||null,expectedVersion:e.version}});return r.errors.length||await Pe(),r});return l`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${s("team.settings")}</h2></header>
    <form class="card pad" onSubmit=${t.submit} novalidate>
      <${we} text=${t.whole} />
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
          onClick=${()=>za(a0,{id:e.id,archived:!e.archivedAt})}
        >
          ${s(e.archivedAt?"team.unarchive":"team.archive")}
        </button>`}
        <button class="btn" disabled=${t.busy}>${s("save")}</button>
      </div>
    </form>
  </section>`}function f0(){let e=Se(async({name:t,key:n},o)=>{let{createTeam:r}=await E(r0,{input:{name:t,...n&&{key:n.toUpperCase()}}});return r.team&&(o.reset(),await Pe(),j(`/team/${r.team.key}`)),r});return l`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${s("team.new")}</h2></header>
    <form class="card pad" onSubmit=${e.submit} novalidate>
      <${we} text=${e.whole} />
      <div class="inline">
        <${M} name="name" label=${s("team.name")} required error=${e.errors.name} />
        <${M} name="key" label=${s("team.key")} maxlength="8" placeholder="REL" error=${e.errors.key} />
        <button class="btn" disabled=${e.busy}>${s("team.create")}</button>
      </div>
    </form>
  </section>`}var Mh=["PENDING","IN_PROGRESS"],Sc=[{field:"DUE_DATE",direction:"ASC"},{field:"PRIORITY",direction:"DESC"}],p0=[{field:"CREATED_AT",direction:"DESC"}],$0=["down","up","open","status","priority","assignee","due","keys"];function Ph({place:{query:e}}){let{team:t,assignee:n}=Ye(e),o=n==="me",r={team:t,assignee:n},a=[{title:s("today.overdue"),list:Ke({due:"overdue",...r},Sc,{size:20}),more:"/tasks?due=overdue",hot:!0,hideEmpty:!0},{title:s("today.today"),list:Ke({due:"today",status:Mh,...r},Sc,{size:20}),more:"/tasks?due=today",empty:s("today.nothing"),hint:s("today.nothingHint")},{title:s("today.next"),list:Ke({due:"later",status:Mh,...r},Sc,{size:6}),more:"/calendar",hideEmpty:!0},{title:s("today.recent"),list:Ke(r,p0,{size:8}),more:"/tasks",countless:!0,empty:s(o?"today.noneMine":"tasks.none"),hint:s(o?"today.noneMineHint":"today.noneHint"),first:!o}];return l`<div class="wrap">
    <header class="top">
      <div><h1>${s.longDay(R.value)}</h1><${h0} /></div>
      <div class="tools"><${Et} /><${pn} /></div>
    </header>
    <${Hp} />
    ${a.every(({list:i})=>i.ready.value||i.failed.value)?l`
          ${a.map(i=>l`<${v0} key=${i.title} ...${i} />`)}
          <${Ar} class="page narrow card" />
        `:l`<${ce} rows=${8} />`}
    <p class="hints">
      ${$0.map(i=>l`<span>${et(ua(i)).map(c=>l`<kbd>${c}</kbd>`)} ${s(`hint.${i}`)}</span>`)}
    </p>
  </div>`}function h0(){let e=pr(),t=e.flow.slice(-7).reduce((n,o)=>n+o.completed,0);return l`<p class=${$r()}>
    ${be("today.summary",{due:l`<b>${s("today.due",{n:e.dueToday})}</b>`,late:l`<b class=${e.overdue?"bad":""}>${s("today.late",{n:e.overdue})}</b>`,done:s("today.done",{n:t})})}
  </p>`}function v0({title:e,list:t,more:n,hot:o,empty:r,hint:a,first:i,hideEmpty:c,countless:u}){let m=t.ids.value.slice(0,t.size);if(t.failed.value)return l`<${V} problem=${t.failed.value} retry=${()=>t.load()} />`;if(c&&!m.length)return null;let d=t.more.value?t.total.value:t.ids.value.length;return l`<section class="group ${o?"hot":""}" aria-label=${e}>
    <header>
      <h2>${e}</h2>
      ${!u&&l`<span class="num">${s.number(d)}</span>`}
      ${t.more.value&&l`<a href=${Te(n)}>${s("today.all")}</a>`}
    </header>
    ${m.length?l`<${bn} ids=${m} label=${e} />`:l`<div class="card">
          <${J} title=${r} action=${i&&l`<${sp} />`}>${a}</${J}>
        </div>`}
  </section>`}var g0=[{field:"UPDATED_AT",direction:"DESC"}];function Uh({place:{query:e}}){let{team:t,assignee:n}=Ye(e),o=Ke({team:t,assignee:n,deleted:!0},g0),r=o.more.value?o.total.value:o.ids.value.length;return l`<div class="wrap">
    <header class="top">
      <div>
        <h1>${s("place.trash")}</h1>
        <p role="status">${o.ready.value?s("tasks.count",{n:r}):s("loading")}</p>
      </div>
      <div class="tools"><${Et} /></div>
    </header>
    ${o.failed.value&&l`<${V} problem=${o.failed.value} retry=${()=>o.load()} />`}
    ${o.ready.value?r?l`<ul class="card people bin" aria-label=${s("place.trash")}>
            ${o.ids.value.map(a=>l`<${b0} key=${a} id=${a} />`)}
          </ul>`:l`<div class="card">
            <${J} icon="trash" title=${s("trash.none")}>${s("trash.noneHint")}</${J}>
          </div>`:!o.failed.value&&l`<${ce} rows=${5} />`}
    ${o.more.value&&l`<div class="more">
      <button class="btn quiet" disabled=${o.busy.value} onClick=${()=>o.next()}>${s("tasks.more")}</button>
    </div>`}
  </div>`}function b0({id:e}){let t=se(e).value;return t?l`<li data-task=${e} onFocusIn=${()=>{Be.value=e}}>
    <${ie} kind="status" value=${t.status} />
    <div class="who">
      <a href=${`/t/${t.key}`} data-go>${t.title}</a>
      <small>${t.key} · ${s("trash.since",{when:s.ago(t.deletedAt??t.updatedAt)})}</small>
    </div>
    <${ja} task=${t} />
  </li>`:null}var y0=()=>l`<p class="boot" role="status">${s("loading")}</p>`,k0={"sign-in":_p,register:Ep,forgot:Tp,reset:Ap,confirm:Ip},w0={today:Ph,inbox:Rp,tasks:Eh,board:mp,calendar:kp,trash:Uh,team:Lh,settings:$$,overview:Kp,instance:Lp,unknown:Mp},x0={palette:Df,keys:ff,new:_f,more:qf,delete:Ff,view:Vf},S0=3e3,qh=["wheel","touchstart","keydown","pointerdown"];function Fh(){let{name:e,path:t}=Z.value,n=k.value?.id,o=bi.has(e),r=k0[e];return D(()=>{n===void 0&&k.peek()===null&&!o&&j(t==="/"?"/sign-in":`/sign-in?to=${encodeURIComponent(t)}`,{replace:!0}),n&&o&&!yi.has(e)&&j("/",{replace:!0})},[n,k.value,o]),k.value===void 0?null:r&&!(n&&!yi.has(e))?l`<${r} key=${e} />`:n?l`<${E0} key=${n} />`:null}function _0(){let e=Zd();return e&&Ai(),e}function E0(){let[e,t]=S(_0),[n,o]=S(null),r=T(!1),a=async()=>{if(!r.current){o(null);try{if(await Jd(),e)return;await po(k.peek()?.locale),Ai(),t(!0)}catch(i){if(r.current)return;o(i),(e||!(i instanceof de))&&setTimeout(a,S0)}}};return W(()=>(a(),()=>{r.current=!0,em()}),[]),n&&!e?l`<main class="gate" id="main"><${V} problem=${n} retry=${a} /></main>`:e?l`<${T0} />`:l`<${y0} />`}function T0(){let e=x0[ae.value],t=Z.value.name==="task";return gu(),l`
    <div class="shell ${t?"beside":""} ${bt.value?"quiet":""}">
      <a class="skip" href="#main" onClick=${C0}>${s("skip")}</a>
      <${A0} />
      <${Uf} />
      <${I0} />
      <${Lf} />
      ${t&&l`<${bh} />`}
    </div>
    <${Mf} />
    <${Hf} />
    <${vf} />
    <${Gf} />
    ${e&&l`<${e} key=${ae.value} />`}
  `}function A0(){let e=ye.value&&se(ye.value).value,{name:t}=B.value,n=t==="unknown"?s("lost.title"):s(`place.${t}`),o=e?[e.key,e.title].filter(Boolean).join(" "):n,r=Ae.value?`(${s.number(Ae.value)}) `:"";return W(()=>{document.title=r+(!e&&t==="overview"?s("overview.title"):`${o} \xB7 TaskFlow`)},[o,t,r]),null}function I0(){let{name:e,path:t}=B.value,n=w0[e],o=T(null),r=T({name:e,path:t}),[a,i]=Xc(u=>console.error(u));W(()=>{let{step:u,scroll:m}=fs.peek(),d=r.current;if(r.current={name:e,path:t},d.path!==t&&on(),!(d.path===t||u==="replace"))return d.name!==e&&o.current?.focus({preventScroll:!0}),D0(u==="pop"?m:0)},[t]);let c=Un.value&&Z.value.name==="task";return l`<main id="main" tabindex="-1" ref=${o} inert=${c}>
    ${te.value!=="sync"&&l`<p class="line narrow"><${xl} />${wl()}</p>`}
    ${fr.value&&k.value?.emailConfirmed===!1&&l`<${Bf} />`}
    ${a?l`<${V} problem=${new de([{message:s("error.BUG")}])} retry=${i} />`:l`<${n} key=${e} place=${B.value} />`}
  </main>`}function D0(e){let t=$s();if(t.scrollTop=e,t.scrollTop>=e-1)return;let n=new ResizeObserver(()=>{let r=$s();r.scrollTop=e,r.scrollTop>=e-1&&o()}),o=()=>{n.disconnect();for(let r of qh)removeEventListener(r,o)};for(let r of qh)addEventListener(r,o,{once:!0,passive:!0});for(let r of document.querySelectorAll("#main > *"))n.observe(r);return o}function C0(e){e.preventDefault(),document.getElementById("main")?.focus()}var O0=1200,Kr="",Hh=0;addEventListener("keydown",e=>{if(e.defaultPrevented||e.isComposing)return;if(e.key==="Escape"&&Oe.peek().size&&!Ya("dialog"))return on();if(e.key==="Escape"&&Z.peek().name==="task"&&!Ya("dialog:not(.sheet)"))return Dn();let t=R0(e);t&&(e.preventDefault(),_t(t))});function R0(e){let t=N0(e);if(!t)return null;if(t==="mod+k")return Ya("dialog:not(.sheet)")?null:Bh(t);if(M0(e.target)||e.ctrlKey||e.metaKey||e.altKey||Ya("dialog:not(.sheet)")||t==="enter")return null;let n=Kr?`${Kr} ${t}`:t;return Kr="",clearTimeout(Hh),n==="g"?(Kr="g",Hh=setTimeout(()=>{Kr=""},O0),null):Bh(n)}function Bh(e){return lt.find(t=>t.keys===e&&ct(t))}function N0(e){if(e.key.length>1)return e.key==="Enter"?"enter":"";let t=e.key.toLowerCase();return e.shiftKey&&t==="i"?"shift+i":(e.ctrlKey||e.metaKey)&&t==="k"?"mod+k":t}var L0="input, textarea, select, [contenteditable]",M0=e=>e instanceof Element&&e.closest(L0),Ya=e=>document.querySelector(`${e}[open]`)!==null;var _c=document.getElementById("app"),P0=2e3,Gh=po(bu());try{await Promise.all([Gh,U0()]),k.peek()&&await po(k.peek()?.locale),_c.replaceChildren(),Zc(l`<${Fh} />`,_c)}catch(e){Wh(s("error.UNREACHABLE")),console.warn(e)}u$();var Kh=I(()=>k.value?.id);xe(()=>{Kh.value&&c$(Kh.value)});xe(()=>{k.value&&(po(k.value.locale),Rn())});async function U0(){for(;;)try{await _n();return}catch(e){if(e instanceof de)return En();await Gh,Wh(s("error.UNREACHABLE")),await new Promise(t=>{setTimeout(t,P0)})}}function Wh(e){let t=_c.querySelector(".boot");t&&(t.textContent=e)}
//# sourceMappingURL=main.js.map

(()=>{var i=localStorage.getItem("taskflow.theme");i&&(document.documentElement.dataset.theme=i);var c=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});var b=22*36e5;var N=y("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function y(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var E=3e4,p=window.taskflowAhead??=[];function s(e,t,n=!1){let r=c({query:e,variables:{}},t),a=fetch("/graphql",{...r,keepalive:n,signal:AbortSignal.timeout(E)});return o(r.body,a,r.headers.authorization),a}function o(e,t,n){t.catch(()=>{}),p.push({what:e,as:n,answer:t})}var l="id name email emailConfirmed role timeZone locale version createdAt",A=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${l} }`,h=`mutation Refresh { refreshSession { ${A} } }`,k=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,T=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${k} }
changes { field before after beforeText afterText }`,v=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,u=`query Start {
cursor
me { ${l} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${v} }
events(last: 40) { nodes { ${T} } }
inbox(first: 1) { unreadCount cursor }
}`;var d={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},f=()=>navigator.languages.find(e=>e.split("-")[0]in d),w=(e="en")=>e.split("-")[0]in d?e.split("-")[0]:"en";var I=document.querySelector("link[rel=manifest]").href,g=new URL(`locales/${w(f())}.json`,I).href;o(g,fetch(g));var m=s(h,null,!0);navigator.locks?.request("taskflow.refresh",()=>m).catch(()=>{});m.then(e=>e.clone().json()).then(({data:e})=>{let t=e?.refreshSession?.token;t&&s(u,t)}).catch(()=>{});})();

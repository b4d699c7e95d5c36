(()=>{var i=localStorage.getItem("taskflow.theme");i&&(document.documentElement.dataset.theme=i);var c=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});var I=22*36e5;var p=3e4,A=window.taskflowAhead??=[];function o(e,t,n=!1){let r=c({query:e,variables:{}},t),a=fetch("/graphql",{...r,keepalive:n,signal:AbortSignal.timeout(p)});return s(r.body,a,r.headers.authorization),a}function s(e,t,n){t.catch(()=>{}),A.push({what:e,as:n,answer:t})}var l="id name email emailConfirmed role timeZone locale version createdAt",g=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${l} }`,u=`mutation Refresh { refreshSession { ${g} } }`,k=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,y=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${k} }
changes { field before after beforeText afterText }`,T=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,h=`query Start {
cursor
me { ${l} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${T} }
events(last: 40) { nodes { ${y} } }
inbox(first: 1) { unreadCount cursor }
}`;var d={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},f=()=>navigator.languages.find(e=>e.split("-")[0]in d),m=(e="en")=>e.split("-")[0]in d?e.split("-")[0]:"en";var v=document.querySelector("link[rel=manifest]").href,w=new URL(`locales/${m(f())}.json`,v).href;s(w,fetch(w));var E=o(u,null,!0);navigator.locks?.request("taskflow.refresh",()=>E).catch(()=>{});E.then(e=>e.clone().json()).then(({data:e})=>{let t=e?.refreshSession?.token;t&&o(h,t)}).catch(()=>{});})();

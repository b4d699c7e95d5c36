(()=>{var i=localStorage.getItem("taskflow.theme");i&&(document.documentElement.dataset.theme=i);var c=(e,t,r={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...r},body:JSON.stringify(e)});var I=22*36e5;var A=3e4,g=window.taskflowAhead??=[];function a(e,t,r=!1){let n=c({query:e,variables:{}},t),s=fetch("/graphql",{...n,keepalive:r,signal:AbortSignal.timeout(A)});return o(n.body,s,n.headers.authorization),s}function o(e,t,r){t.catch(()=>{}),g.push({what:e,as:r,answer:t})}var u="id name email emailConfirmed role timeZone locale version createdAt",y=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${u} }`,d=`mutation Refresh { refreshSession { ${y} } }`,T=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,v=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${T} }
changes { field before after beforeText afterText }`,w=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,l=`query Start {
cursor
me { ${u} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${w} }
events(last: 40) { nodes { ${v} } }
inbox(first: 1) { unreadCount cursor }
}`;var h={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},f=()=>navigator.languages.find(e=>e.split("-")[0]in h),m=(e="en")=>e.split("-")[0]in h?e.split("-")[0]:"en";var b=document.querySelector("link[rel=manifest]").href,E=new URL(`locales/${m(f())}.json`,b).href;o(E,fetch(E));var p=a(d,null,!0);navigator.locks?.request("taskflow.refresh",()=>p).catch(()=>{});p.then(e=>e.clone().json()).then(({data:e})=>{let t=e?.refreshSession?.token;t&&a(l,t)}).catch(()=>{});})();

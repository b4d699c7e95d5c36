(()=>{var c=localStorage.getItem("taskflow.theme");c&&(document.documentElement.dataset.theme=c);var h=window.taskflowAhead??=[],r=(e,t,{token:n,keepalive:f=!1}={})=>fetch("/graphql",{method:"POST",credentials:"same-origin",keepalive:f,headers:{"content-type":"application/json",accept:"application/json",...n&&{authorization:`Bearer ${n}`}},body:JSON.stringify({query:e,variables:t})});function o(e,t,n){t.catch(()=>{}),h.push({what:e,token:n,answer:t})}var d="id name email emailConfirmed role timeZone locale version createdAt",g=`errors { code message path ... on AuthError { retryAfter } } token expiresIn user { ${d} }`,a=`mutation Refresh { refreshSession { ${g} } }`,k=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,A=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${k} }
changes { field before after beforeText afterText }`,x=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,s=`query Start {
cursor
me { ${d} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${x} }
events(last: 40) { nodes { ${A} } }
inbox(first: 1) { unreadCount cursor }
}`;var l={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},m=()=>navigator.languages.find(e=>e.split("-")[0]in l),u=(e="en")=>e.split("-")[0]in l?e.split("-")[0]:"en";var E=document.querySelector("link[rel=manifest]").href,p=new URL(`locales/${u(m())}.json`,E).href;o(p,fetch(p));var i=r(a,{},{keepalive:!0});o(a,i);navigator.locks?.request("taskflow.refresh",()=>i).catch(()=>{});i.then(e=>e.clone().json()).then(({data:e})=>{let t=e?.refreshSession?.token;t&&o(s,r(s,{},{token:t}),t)}).catch(()=>{});})();

(()=>{var c=localStorage.getItem("taskflow.theme");c&&(document.documentElement.dataset.theme=c);var l=(e,t,n={})=>({method:"POST",headers:{"content-type":"application/json",accept:"application/json",...t!==null&&{authorization:`Bearer ${t}`},...n},body:JSON.stringify(e)});var R=22*36e5;var D=p("UNCERTAIN","It was sent a day ago, and may have been done: look before you do it again.");function p(e,t){return{ok:!1,payload:null,errors:[{code:e,message:t,path:[]}]}}var E=3e4,A=window.taskflowAhead??=[];function r(e,t,{keepalive:n=!1,next:m=async()=>{}}={}){let s=l({query:e,variables:{}},t),o=fetch("/graphql",{...s,keepalive:n,signal:AbortSignal.timeout(E)}).then(async i=>(await m(i).catch(()=>{}),i));return a(s.body,o,s.headers.authorization),o}function a(e,t,n){t.catch(()=>{}),A.push({what:e,as:n,answer:t})}var h="id name email emailConfirmed role timeZone locale version createdAt",k=`errors { code message path } token expiresIn user { ${h} }`,u=`mutation Refresh { refreshSession { ${k} } }`,T=`id key title status priority dueDate overdue rank version createdAt updatedAt completedAt deletedAt
commentCount attachmentCount watching blocked progress { done total } recurrence { rule fromCompletion }
labels { id name color }
assignee { id name } creator { id name } team { id key name } stage { id }
can { update changeStatus assign delete comment }`,v=`id name seq occurredAt originId undoable subjectId subjectType actor { id name }
team { id key name }
task { ${T} }
changes { field before after beforeText afterText }`,I=`id name key description default archivedAt version myRole
labels { id name color version } stages { id name status color limit version }
members { role joinedAt user { id name handle email active } }`,d=`query Start {
cursor
me { ${h} }
instance { name version confirmEmail }
teams(includeArchived: true) { ${I} }
events(last: 40) { nodes { ${v} } }
inbox(first: 1) { unreadCount cursor }
}`;var f={de:"Deutsch",en:"English",es:"Espa\xF1ol",fr:"Fran\xE7ais"},w=()=>navigator.languages.find(e=>e.split("-")[0]in f),y=(e="en")=>e.split("-")[0]in f?e.split("-")[0]:"en";var b=document.querySelector("link[rel=manifest]").href,g=new URL(`locales/${y(w())}.json`,b).href;a(g,fetch(g));var N=r(u,null,{keepalive:!0,next:S});navigator.locks?.request("taskflow.refresh",()=>N).catch(()=>{});async function S(e){let n=(await e.clone().json()).data?.refreshSession?.token;n&&r(d,n)}})();

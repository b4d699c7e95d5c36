// Before the first paint, so that a chosen theme does not flash. No module: modules run too late.
const chosen = localStorage.getItem('taskflow.theme')
if (chosen) document.documentElement.dataset.theme = chosen

// The tabs that a first visit opens. tests/web/test_explorer_files.py holds them against the schema.
import signIn from './starters/1-sign-in.graphql?raw'
import listTasks from './starters/2-list-tasks.graphql?raw'
import createTask from './starters/3-create-task.graphql?raw'
import liveTasks from './starters/4-live-tasks.graphql?raw'
import dashboard from './starters/5-dashboard.graphql?raw'
import signInVariables from './starters/1-sign-in.json?raw'
import listTasksVariables from './starters/2-list-tasks.json?raw'
import createTaskVariables from './starters/3-create-task.json?raw'
import liveTasksVariables from './starters/4-live-tasks.json?raw'

export let starters = [
  { query: signIn, variables: signInVariables },
  { query: listTasks, variables: listTasksVariables },
  { query: createTask, variables: createTaskVariables },
  { query: liveTasks, variables: liveTasksVariables },
  { query: dashboard },
]

// Fetches the tabs of the operator (TASKFLOW_EXPLORER_TABS), which replace ours if there are any. If the server does
// not answer, ours stay.
export async function fetchStarters() {
  try {
    const theirs = await (await fetch('tabs.json')).json()
    if (theirs.length) starters = theirs
  } catch {}
}

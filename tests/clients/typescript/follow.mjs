// Follows the open tasks, and prints each change. For a line on its standard input it prints its current list.
import { createInterface } from 'node:readline'
import { TaskFlow } from 'taskflow-client'

const [url, email, password] = process.argv.slice(2)
const print = (what) => console.log(JSON.stringify(what))
const taskflow = new TaskFlow({ url })
await taskflow.session.signIn({ email, password })

const TASK = 'id title status version'
const following = taskflow.follow({
  list: `query ($filter: TaskFilter, $after: String) {
    tasks(filter: $filter, first: 7, after: $after) { cursor nodes { ${TASK} } pageInfo { hasNextPage endCursor } }
  }`,
  changes: `subscription ($filter: TaskFilter) {
    taskChanges(filter: $filter) {
      __typename
      ... on TaskChange { cursor seq transition taskId task { ${TASK} } }
      ... on StreamReady { cursor replayed }
      ... on StreamReset { cursor reason }
    }
  }`,
  variables: { filter: { status: { in: ['PENDING', 'IN_PROGRESS'] } } },
  read({ seq, transition, taskId, task }) {
    print({ seq })
    return transition === 'LEFT' ? { drop: taskId } : { put: task }
  },
})
following.onState((state) => print({ state }))
following.store.onChange(({ kind, id }) => kind === 'put' && print({ put: id }))
following.ended.catch((error) => print({ error: String(error) }))
createInterface(process.stdin).on('line', () => print({ tasks: following.store.all() }))

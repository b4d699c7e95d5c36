// Queues changes in a file. By `how` it "dies" at the first answer, "loses" it and waits for a line, or "goes" on.
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { ERRORS, TaskFlow } from 'taskflow-client'

const [url, apiKey, path, how, ...titles] = process.argv.slice(2)
const print = (what) => console.log(JSON.stringify(what))
const file = {
  load: () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null),
  save(value) {
    writeFileSync(`${path}.new`, JSON.stringify(value))
    renameSync(`${path}.new`, path)
  },
}
let lost = false
const taskflow = new TaskFlow({
  url,
  apiKey,
  fetch: async (...asked) => {
    const response = await fetch(...asked)
    await response.clone().text()
    if (how === 'dies') process.kill(process.pid, 'SIGKILL')
    if (how === 'loses' && !lost) {
      lost = true
      print({ lost })
      await once(process.stdin, 'data')
      process.stdin.unref()
      throw new TypeError('The connection is lost.')
    }
    return response
  },
})
const queue = taskflow.queue({
  store: file,
  onSettled: ({ note }, { ok, errors }) => print({ settled: note, ok, errors }),
  onConflict: ({ variables }, { currentVersion }) => {
    print({ currentVersion })
    return { ...variables, input: { ...variables.input, expectedVersion: currentVersion } }
  },
})
const CREATE = `mutation ($input: CreateTaskInput!, $key: String!) {
  createTask(input: $input) @idempotent(key: $key) { task { id } ${ERRORS} }
}`
const UPDATE = `mutation ($id: ID!, $input: UpdateTaskInput!, $key: String!) {
  updateTask(id: $id, input: $input) @idempotent(key: $key) { task { id } ${ERRORS} }
}`
for (const title of titles) {
  const [id, renamed] = title.split('=') // "GEN-1=New title" renames, expecting version 1
  if (renamed) queue.add(UPDATE, { id, input: { title: renamed, expectedVersion: 1 } }, title)
  else queue.add(CREATE, { input: { title } }, title)
}
await queue.send()
print({ left: queue.waiting.length })

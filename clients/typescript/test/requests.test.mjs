import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TaskFlowError } from '../dist/index.js'
import { ERRORS, client, json, page } from './fakes.mjs'

const KEYED = `mutation ($key: String!) { createTask @idempotent(key: $key) { task { id } ${ERRORS} } }`
const PLAIN = `mutation { createTask { task { id } ${ERRORS} } }`
const DONE = () => json({ data: { createTask: { task: { id: 'task_1' }, errors: [] } } })
const problem = (code, more = {}) => ({ code, message: code, path: [], ...more })
const problems = (...errors) => json({ data: { createTask: { task: null, errors } } })
const top = (code, extensions = {}, more = {}) => [{ message: code, extensions: { code, ...extensions }, ...more }]

test('each kind of failure says what to do', async () => {
  const advice = {}
  for (const code of ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'TOO_COMPLEX', 'INTERNAL', 'OF_A_NEWER_SERVER']) {
    const { taskflow } = client(() => json({ errors: top(code, { requestId: 'r1' }) }))
    const error = await taskflow.request('{ me { id } }').catch((caught) => caught)
    assert.ok(error instanceof TaskFlowError)
    assert.deepEqual([error.code, error.requestId], [code, 'r1'])
    advice[code] = error.advice
  }
  assert.deepEqual(advice, {
    UNAUTHENTICATED: 'sign in',
    FORBIDDEN: 'ask for the right',
    NOT_FOUND: 'read again',
    TOO_COMPLEX: 'change the request',
    INTERNAL: 'report it',
    OF_A_NEWER_SERVER: 'report it',
  })
})

test('what came beside an error is with it', async () => {
  const { taskflow } = client(() => json({ data: { me: { id: 'user_1' }, report: null }, errors: top('FORBIDDEN') }))
  await assert.rejects(taskflow.request('{ me { id } report }'), { data: { me: { id: 'user_1' }, report: null } })
})

for (const [what, answer] of [
  ['a page of a proxy', () => page(502)],
  ['a page that asks to sign in to the Wi-Fi', () => page(200, '<html>Welcome</html>')],
  ['JSON of something else', () => json({ message: 'no healthy upstream' }, 503)],
  ['null', () => json(null)],
  ['an answer that breaks off', () => page(200, '{"data": {"me"')],
]) {
  test(`${what} is no answer`, async () => {
    const { taskflow, asked } = client((_, at) => (at < 2 ? answer() : json({ data: { me: null } })))
    assert.deepEqual(await taskflow.request('{ me { id } }'), { me: null })
    assert.equal(asked.length, 3)
    const other = client(answer)
    await assert.rejects(other.taskflow.mutate(PLAIN), { code: 'UNREACHABLE', maybeDone: true })
    assert.equal(other.asked.length, 1)
  })
}

test('a change with a key is sent again, with the same key', async () => {
  const { taskflow, asked } = client((_, at) => (at === 0 ? page(504) : DONE()))
  assert.equal((await taskflow.mutate(KEYED)).ok, true)
  assert.equal(asked.length, 2)
  assert.equal(asked[0].variables.key, asked[1].variables.key)
  assert.match(asked[0].variables.key, /^key_/)
})

test('what the server says it has not run is sent again without a key, too', async () => {
  const busy = () => json({ errors: top('INTERNAL') }, 503, { 'retry-after': '2' })
  const { taskflow, asked, waits } = client((_, at) => (at === 0 ? busy() : DONE()))
  await taskflow.mutate(PLAIN)
  assert.equal(asked.length, 2)
  assert.ok(waits[0] >= 2000 && waits[0] < 2500, String(waits))
})

test('a change is not sent again after a night in which its key was forgotten', async (t) => {
  let slept = 0
  const now = Date.now
  t.mock.method(Date, 'now', () => now() + slept)
  const wait = async () => void (slept = 25 * 3_600_000)
  const { taskflow, asked } = client(() => page(504), { wait })
  await assert.rejects(taskflow.mutate(KEYED), { code: 'UNREACHABLE', maybeDone: true })
  assert.equal(asked.length, 1)
})

test('a limit is waited for as long as the server says, and not for ever', async () => {
  const limited = () => json({ errors: top('RATE_LIMITED', { retryAfter: 7 }) }, 429, { 'retry-after': '7' })
  const one = client((_, at) => (at < 2 ? limited() : json({ data: {} })))
  await one.taskflow.request('mutation { x }')
  assert.ok(one.waits.length === 2 && one.waits.every((each) => each >= 7000 && each < 7500))
  const two = client(limited)
  await assert.rejects(two.taskflow.request('{ x }'), { code: 'RATE_LIMITED', retryAfter: 7, maybeDone: false })
  assert.equal(two.asked.length, 5)
  const three = client(() => json({ errors: top('RATE_LIMITED', { retryAfter: 900 }) }, 429))
  await assert.rejects(three.taskflow.request('{ x }'), { retryAfter: 900 })
  assert.equal(three.asked.length, 1)
})

test('a change that was throttled is tried again, and at last a value', async () => {
  const throttled = () => problems(problem('RATE_LIMITED', { retryAfter: 1 }))
  const { taskflow, asked } = client((_, at) => (at === 0 ? throttled() : DONE()))
  assert.equal((await taskflow.mutate(PLAIN)).ok, true)
  assert.equal(asked.length, 2)
  const result = await client(throttled).taskflow.mutate(PLAIN)
  assert.deepEqual([result.ok, result.errors[0].code], [false, 'RATE_LIMITED'])
})

test('expected failures are values', async () => {
  const conflict = problem('CONFLICT', { currentVersion: 3, conflictingFields: ['title'] })
  const result = await client(() => problems(conflict)).taskflow.mutate(PLAIN)
  assert.deepEqual([result.ok, result.errors], [false, [conflict]])
})

test('a mutation that does not ask for its errors is a mistake', async () => {
  const { taskflow } = client(() => json({ data: { createTask: { task: null } } }))
  await assert.rejects(taskflow.mutate(PLAIN), /selects its errors/)
})

test('a server that stalls is given up, whether in the head or in the body', async () => {
  const stalls = ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const body = ({ signal }) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"data":'))
          signal.addEventListener('abort', () => controller.error(signal.reason))
        },
      }),
    )
  for (const answer of [stalls, body]) {
    const { taskflow } = client(answer, { timeout: 5, tries: 1 })
    await assert.rejects(taskflow.request('{ x }'), { code: 'UNREACHABLE', maybeDone: true })
  }
})

test('who gives up gets their own reason, also while it waits', async () => {
  const giveUp = new AbortController()
  const { taskflow } = client(() => {
    giveUp.abort('enough')
    return page(502)
  })
  await assert.rejects(taskflow.request('{ x }', {}, { signal: giveUp.signal }), (reason) => reason === 'enough')
})

test('pages are read to the end, wherever the list is', async () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  const { taskflow, asked } = client(({ variables }) => {
    const from = variables.after === null ? 0 : Number(variables.after)
    const pageInfo = { hasNextPage: from + 2 < all.length, endCursor: String(from + 2) }
    return json({ data: { team: { tasks: { nodes: all.slice(from, from + 2), pageInfo } } } })
  })
  const document =
    'query ($after: String) { team { tasks(after: $after) { nodes pageInfo { hasNextPage endCursor } } } }'
  for (const options of [{}, { path: 'team.tasks' }]) {
    const found = []
    for await (const node of taskflow.nodes(document, {}, options)) found.push(node)
    assert.deepEqual(found, all)
  }
  assert.equal(asked.length, 6)
})

test('a list whose pages do not move on ends in an error, not in a loop', async () => {
  const { taskflow } = client(() =>
    json({ data: { tasks: { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'x' } } } }),
  )
  const read = async (document) => {
    for await (const _ of taskflow.nodes(document));
  }
  await assert.rejects(read('query ($after: String) { tasks { nodes } }'), /do not move on/)
  await assert.rejects(read('{ tasks { nodes } }'), /no variable \$after/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ERRORS, client, json, page, recorded, storeOf, tokens } from './fakes.mjs'

const SET = `mutation ($key: String!, $n: Int!, $v: Int) { set(n: $n, v: $v) @idempotent(key: $key) { ${ERRORS} } }`
const payload = (...errors) => json({ data: { set: { errors } } })
const signedIn = () => storeOf(tokens('t'))

/** A server that does each key once, whatever becomes of its answers. */
function server(lose = () => false) {
  const done = new Map()
  const order = []
  const answer = (request, at) => {
    const { key, n } = request.variables
    if (!done.has(key)) {
      done.set(key, n)
      order.push(n)
    }
    return lose(request, at) ? page(502) : payload()
  }
  return { answer, order }
}

test('changes are sent in their order, each done once, whatever answers are lost', async () => {
  const { answer, order } = server((_, at) => at % 3 !== 2)
  const store = recorded()
  const { taskflow } = client(answer, { store: signedIn(), tries: 1 })
  const queue = taskflow.queue({ store })
  const results = await Promise.all([1, 2, 3, 4].map((n) => queue.add(SET, { n }).settled))
  assert.ok(results.every(({ ok }) => ok))
  assert.deepEqual([order, queue.waiting, store.states.at(-1)], [[1, 2, 3, 4], [], null])
})

test('what was sent by an earlier life is sent again with its key, before anything new', async () => {
  const { answer, order } = server()
  const store = recorded()
  const first = client((...one) => (answer(...one), new Promise(() => {})), { store: signedIn() })
  const old = first.taskflow.queue({ store })
  await old.add(SET, { n: 1 }, 'the first').kept
  await old.add(SET, { n: 2 }).kept
  while (!order.length) await new Promise((resolve) => setImmediate(resolve))
  old.close()

  const told = []
  const second = client(answer, { store: signedIn() })
  const queue = second.taskflow.queue({ store, onSettled: ({ note }, { ok }) => told.push([note, ok]) })
  await queue.add(SET, { n: 3 }).settled
  assert.deepEqual(order, [1, 2, 3])
  assert.deepEqual(told, [
    ['the first', true],
    [undefined, true],
    [undefined, true],
  ])
})

test('what is to be sent now does not wait for the end of a pause', async () => {
  let pausing
  const paused = new Promise((resolve) => (pausing = resolve))
  const wait = () => (pausing(), new Promise(() => {}))
  const { taskflow } = client((_, at) => (at === 0 ? page(502) : payload()), { store: signedIn(), tries: 1, wait })
  const queue = taskflow.queue({ store: recorded() })
  const { settled } = queue.add(SET, { n: 1 })
  await paused
  await queue.send()
  assert.deepEqual([(await settled).ok, queue.waiting], [true, []])
})

test('it is known that a change may have been sent before it is', async () => {
  const store = recorded()
  let known
  const { taskflow } = client(() => ((known = store.states.at(-1)[0].sentAt), payload()), { store: signedIn() })
  await taskflow.queue({ store }).add(SET, { n: 1 }).settled
  assert.equal(typeof known, 'number')
})

test('what was sent more than a day ago is not done a second time, but handed back', async (t) => {
  const { answer, order } = server(() => true)
  const store = recorded()
  let later = 0
  const now = Date.now
  t.mock.method(Date, 'now', () => now() + later)
  const wait = async () => void (later = 25 * 3_600_000)
  const { taskflow } = client(answer, { store: storeOf(tokens('t', { renewAt: Infinity })), tries: 1, wait })
  const { settled } = taskflow.queue({ store }).add(SET, { n: 1 })
  const { ok, errors } = await settled
  assert.deepEqual([ok, errors[0].code, order], [false, 'UNCERTAIN', [1]])
})

test('a conflict is handed to the caller, and what they make of it goes in the same place', async () => {
  const versions = []
  const { taskflow } = client(
    ({ variables: { v, n } }) => {
      versions.push([n, v])
      return v === 1 ? payload({ code: 'CONFLICT', message: 'Older.', path: [], currentVersion: 5 }) : payload()
    },
    { store: signedIn() },
  )
  const keys = []
  const onConflict = ({ variables, key }, { currentVersion }) => (keys.push(key), { ...variables, v: currentVersion })
  const queue = taskflow.queue({ store: recorded(), onConflict, onSettled: ({ key }) => keys.push(key) })
  const results = await Promise.all([queue.add(SET, { n: 1, v: 1 }).settled, queue.add(SET, { n: 2, v: 2 }).settled])
  assert.deepEqual(
    [results.map(({ ok }) => ok), versions],
    [
      [true, true],
      [
        [1, 1],
        [1, 5],
        [2, 2],
      ],
    ],
  )
  assert.notEqual(keys[0], keys[1])
})

test('a conflict that is nobody’s business is the result', async () => {
  const { taskflow, asked } = client(() => payload({ code: 'CONFLICT', message: 'Older.', path: [] }), {
    store: signedIn(),
  })
  const { errors } = await taskflow.queue({ store: recorded() }).add(SET, { n: 1 }).settled
  assert.deepEqual([errors[0].code, asked.length], ['CONFLICT', 1])
})

test('what can’t be mended does not hold up the others', async () => {
  const { taskflow } = client(
    (_, at) => (at === 0 ? json({ errors: [{ message: 'No.', extensions: { code: 'BAD_REQUEST' } }] }) : payload()),
    { store: signedIn() },
  )
  const queue = taskflow.queue({ store: recorded() })
  const results = await Promise.all([queue.add(SET, { n: 1 }).settled, queue.add(SET, { n: 2 }).settled])
  assert.deepEqual(
    results.map(({ ok }) => ok),
    [false, true],
  )
})

test('nobody sends the changes of somebody else', async () => {
  const { answer, order } = server()
  const write = (n, userId) => ({ key: `key_${n}`, query: SET, variables: { n }, userId, sentAt: null, note: null })
  const store = recorded([write(1, 'user_2'), write(2, 'user_1')])
  const queue = client(answer, { store: signedIn() }).taskflow.queue({ store })
  await queue.send()
  assert.deepEqual([order, queue.waiting.map(({ userId }) => userId)], [[2], ['user_2']])
})

test('a change that is added while the store is slow is kept', async () => {
  const states = []
  const store = {
    load: async () => null,
    save: async (value) => {
      const copy = structuredClone(value)
      await new Promise((resolve) => setImmediate(resolve))
      states.push(copy)
    },
  }
  const { answer, order } = server()
  const queue = client(answer, { store: signedIn() }).taskflow.queue({ store })
  await Promise.all([1, 2, 3, 4, 5].map((n) => queue.add(SET, { n }).settled))
  assert.deepEqual([order, states.at(-1)], [[1, 2, 3, 4, 5], null])
})

test('a store that is full says so, and nothing is sent that is not kept', async () => {
  const store = { load: () => null, save: () => Promise.reject(new Error('full')) }
  const { taskflow, asked } = client(() => payload(), { store: signedIn() })
  const { kept, settled } = taskflow.queue({ store }).add(SET, { n: 1 })
  await assert.rejects(kept, /full/)
  assert.match((await settled).errors[0].message, /full/)
  assert.equal(asked.length, 0)
  const small = taskflow.queue({ store: recorded(), most: 0 })
  await assert.rejects(small.add(SET, { n: 1 }).kept, RangeError)
  assert.throws(() => small.add('mutation { set { errors { code } } }', {}), /@idempotent/)
})

test('a defect of who is told stops nothing, and is seen', async (t) => {
  const { setTimeout } = globalThis
  const thrown = []
  t.mock.method(globalThis, 'setTimeout', (work, ...rest) =>
    rest.length ? setTimeout(work, ...rest) : thrown.push(work),
  )
  const { taskflow } = client(() => payload(), { store: signedIn() })
  const onSettled = () => {
    throw new Error('mine')
  }
  const { ok } = await taskflow.queue({ store: recorded(), onSettled }).add(SET, { n: 1 }).settled
  assert.equal(ok, true)
  assert.throws(thrown[0], /mine/)
})

test('each change is sent, also one that is added when the last one has just been', async () => {
  const { answer, order } = server()
  const queue = client(answer, { store: signedIn() }).taskflow.queue({ store: recorded() })
  for (let n = 0; n < 50; n += 1) {
    await queue.add(SET, { n }).settled
    for (let turn = 0; turn < n % 10; turn += 1) await null
  }
  assert.equal(order.length, 50)
})

test('a fault of the server is tried again, since it may be an outage; not for ever', async () => {
  const fault = () =>
    json({ data: null, errors: [{ message: 'Oh.', path: ['set'], extensions: { code: 'INTERNAL' } }] })
  const short = client((_, at) => (at < 3 ? fault() : payload()), { store: signedIn() })
  assert.equal((await short.taskflow.queue({ store: recorded() }).add(SET, { n: 1 }).settled).ok, true)
  const long = client(fault, { store: signedIn() })
  const { errors } = await long.taskflow.queue({ store: recorded() }).add(SET, { n: 1 }).settled
  assert.deepEqual([errors[0].code, long.asked.length], ['INTERNAL', 6])
})

test('a change is not sent in the name of who signs in while it waits', async () => {
  const done = []
  const { taskflow } = client(
    async ({ headers, variables: { n } }, at) => {
      done.push([headers.authorization, n])
      if (at === 0) await taskflow.session.adopt({ token: 'bob', expiresIn: 900, user: { id: 'user_2' }, errors: [] })
      return at === 0 ? page(502) : payload()
    },
    { store: signedIn() },
  )
  const queue = taskflow.queue({ store: recorded() })
  queue.add(SET, { n: 1 })
  while (!done.length) await new Promise((resolve) => setImmediate(resolve))
  await queue.add(SET, { n: 2 }).settled
  assert.deepEqual(
    [done, queue.waiting.map(({ variables }) => variables.n)],
    [
      [
        ['Bearer t', 1],
        ['Bearer bob', 2],
      ],
      [1],
    ],
  )
})

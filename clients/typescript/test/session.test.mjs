import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TaskFlowError } from '../dist/index.js'
import { client, json, page, recorded, storeOf, tokens } from './fakes.mjs'

const grant = (token, errors = []) => ({
  data: { grant: { token, refreshToken: `refresh ${token}`, expiresIn: 900, user: { id: 'user_1' }, errors } },
})
const isRefresh = ({ query }) => query.includes('refreshSession')
const bearer = ({ headers }) => headers.authorization
const UNAUTHENTICATED = json({ errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] }, 401)
const fifty = (taskflow) => Promise.all(Array.from({ length: 50 }, () => taskflow.request('{ me { id } }')))

test('fifty who ask when the token is about to end cause one renewal', async () => {
  const store = storeOf(tokens('old', { renewAt: Date.now() - 1 }))
  const { taskflow, asked } = client((one) => (isRefresh(one) ? json(grant('new')) : json({ data: {} })), { store })
  await fifty(taskflow)
  assert.equal(asked.filter(isRefresh).length, 1)
  assert.equal(asked.filter((one) => bearer(one) === 'Bearer new').length, 50)
})

test('fifty whose token is not taken cause one renewal, also those who are told late', async () => {
  let late = 0
  const { taskflow, asked } = client(
    async (one) => {
      if (isRefresh(one)) return json(grant('new'))
      if (bearer(one) === 'Bearer new') return json({ data: {} })
      late += 1
      for (let turn = 0; turn < late; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      return UNAUTHENTICATED.clone()
    },
    { store: storeOf(tokens('old')) },
  )
  await fifty(taskflow)
  assert.equal(asked.filter(isRefresh).length, 1)
})

test('what another page has renewed is taken over', async () => {
  const store = recorded(tokens('old'))
  const { taskflow, asked } = client(
    (one) => (bearer(one) === 'Bearer new' ? json({ data: {} }) : UNAUTHENTICATED.clone()),
    { store },
  )
  await taskflow.session.token()
  store.save(tokens('new'))
  await taskflow.request('{ me { id } }')
  assert.equal(asked.filter(isRefresh).length, 0)
})

test('a lost answer to a renewal is asked for again with the same token', async () => {
  const store = recorded(tokens('old', { renewAt: 0 }))
  const { taskflow, asked } = client(
    (one, at) => (at === 0 ? page(502) : isRefresh(one) ? json(grant('new')) : json({ data: {} })),
    { store },
  )
  await taskflow.request('{ me { id } }')
  assert.deepEqual(
    asked.filter(isRefresh).map(({ variables }) => variables.token),
    ['refresh old', 'refresh old'],
  )
  assert.equal(store.states.at(-1).refreshToken, 'refresh new')
})

test('nobody is signed out by a server that is away', async () => {
  const store = recorded(tokens('old', { renewAt: 0 }))
  const { taskflow } = client(() => page(502), { store })
  await assert.rejects(taskflow.request('{ me { id } }'), {
    code: 'UNREACHABLE',
    advice: 'try again later',
    status: 502,
  })
  assert.equal(store.states.length, 1)
})

test('a session that the server has ended is over, and said once', async () => {
  const ended = { code: 'TOKEN_REUSED', message: 'Sign in again.', path: [] }
  const { taskflow } = client((one) => (isRefresh(one) ? json(grant(null, [ended])) : UNAUTHENTICATED.clone()), {
    store: storeOf(tokens('old')),
  })
  const told = []
  taskflow.session.onEnd = ({ code }) => told.push(code)
  const failures = await Promise.allSettled(Array.from({ length: 9 }, () => taskflow.request('{ me { id } }')))
  assert.ok(failures.every(({ reason }) => reason instanceof TaskFlowError && reason.advice === 'sign in'))
  assert.deepEqual([told, await taskflow.session.token()], [['TOKEN_REUSED'], null])
})

test('who signs out while the token is renewed stays signed out', async () => {
  let answer
  const store = recorded(tokens('old', { renewAt: 0 }))
  const { taskflow } = client(
    (one) => (isRefresh(one) ? new Promise((resolve) => (answer = resolve)) : json({ data: {} })),
    { store },
  )
  const asking = taskflow.request('{ me { id } }')
  while (!answer) await new Promise((resolve) => setImmediate(resolve))
  const leaving = taskflow.session.adopt(grant('another').data.grant)
  answer(json(grant('new')))
  await Promise.all([asking, leaving])
  assert.equal(await taskflow.session.token(), 'another')
  assert.equal(store.states.at(-1).token, 'another')
})

test('a clock that is an hour off renews neither at once nor for ever', async (t) => {
  let hour = 3_600_000
  const now = Date.now
  t.mock.method(Date, 'now', () => now() + hour)
  const { taskflow, asked } = client((one) => {
    if (isRefresh(one)) return json(grant('new'))
    return one.query.includes('login')
      ? json(grant('first'))
      : bearer(one) === 'Bearer expired'
        ? UNAUTHENTICATED.clone()
        : json({ data: {} })
  })
  await taskflow.session.signIn({ email: 'a@b.c', password: 'x' })
  await taskflow.request('{ me { id } }')
  assert.equal(asked.filter(isRefresh).length, 0)
  hour = 0 // the clock is set right: the token seems good for an hour more, and the server says that it is not
  await taskflow.session.adopt({ ...grant('expired').data.grant })
  hour = -3_600_000
  await taskflow.request('{ me { id } }')
  assert.equal(asked.filter(isRefresh).length, 1)
})

test('an API key is never renewed', async () => {
  const { taskflow, asked } = client(() => UNAUTHENTICATED.clone(), { apiKey: 'tf_1' })
  await assert.rejects(taskflow.request('{ me { id } }'), { code: 'UNAUTHENTICATED' })
  assert.deepEqual(asked.map(bearer), ['Bearer tf_1'])
})

test('a wrong password is a value', async () => {
  const wrong = { code: 'INVALID_CREDENTIALS', message: 'Wrong.', path: [] }
  const { taskflow } = client(() => json(grant(null, [wrong])))
  const { ok, errors } = await taskflow.session.signIn({ email: 'a@b.c', password: 'x' })
  assert.deepEqual([ok, errors[0].code], [false, 'INVALID_CREDENTIALS'])
})

test('what somebody has asked for is not sent in the name of who comes after', async () => {
  const bob = { ...grant('bob').data.grant, user: { id: 'user_2' } }
  const { taskflow, asked } = client(
    async () => {
      await taskflow.session.adopt(bob)
      return page(502)
    },
    { store: storeOf(tokens('alice')) },
  )
  await assert.rejects(taskflow.request('{ me { id } }'), { code: 'UNAUTHENTICATED' })
  await taskflow.session.adopt({ ...grant('alice').data.grant })
  await assert.rejects(
    async () => {
      for await (const _ of taskflow.subscribe('subscription { s }'));
    },
    { code: 'UNAUTHENTICATED' },
  )
  assert.deepEqual(asked.map(bearer), ['Bearer alice', 'Bearer alice'])
})

test('a page with a cookie goes on with its session', async () => {
  const { taskflow, asked } = client((one) => (isRefresh(one) ? json(grant('new')) : json({ data: {} })), {
    cookie: true,
  })
  await Promise.all([taskflow.request('{ me { id } }'), taskflow.request('{ me { id } }')])
  assert.deepEqual(asked.map(bearer), [undefined, 'Bearer new', 'Bearer new'])
  assert.equal(asked[0].variables.token, null)

  const ended = { code: 'UNAUTHENTICATED', message: 'No.', path: [] }
  const stranger = client(() => json(grant(null, [ended])), { cookie: true })
  assert.equal(await stranger.taskflow.session.token(), null)
})

test('a cookie that is somebody else’s by now sends nothing in their name', async () => {
  const bob = { ...grant('bob').data.grant, user: { id: 'user_2' } }
  const { taskflow, asked } = client(
    (one, at) =>
      isRefresh(one) ? json(at === 0 ? grant('alice') : { data: { grant: bob } }) : UNAUTHENTICATED.clone(),
    { cookie: true },
  )
  await assert.rejects(taskflow.request('{ me { id } }'), { code: 'UNAUTHENTICATED' })
  assert.deepEqual(asked.map(bearer), [undefined, 'Bearer alice', undefined])
  assert.equal(await taskflow.session.userId(), 'user_2')
})

test('a server that is busy when a page begins has signed nobody out', async () => {
  const busy = { code: 'RATE_LIMITED', message: 'Later.', path: [], retryAfter: 1 }
  const { taskflow } = client((one, at) => json(at === 0 ? grant(null, [busy]) : grant('new')), { cookie: true })
  await assert.rejects(taskflow.session.token(), { code: 'RATE_LIMITED', retryAfter: 1 })
  assert.equal(await taskflow.session.token(), 'new')
})

test('a store that is full costs nobody an answer', async (t) => {
  const { setTimeout } = globalThis
  const seen = []
  t.mock.method(globalThis, 'setTimeout', (work, ...rest) =>
    rest.length ? setTimeout(work, ...rest) : seen.push(work),
  )
  const store = {
    load: () => tokens('old', { renewAt: 0 }),
    save: () => {
      throw new Error('full')
    },
  }
  const { taskflow, asked } = client((one) => (isRefresh(one) ? json(grant('new')) : json({ data: {} })), { store })
  await fifty(taskflow)
  assert.equal(asked.filter(isRefresh).length, 1)
  assert.throws(seen[0], /full/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMPLETE, client, json, next, page, storeOf, stream, tokens } from './fakes.mjs'

const S = 'subscription { s }'
const refusal = (code, more) =>
  `event: next\ndata: ${JSON.stringify({ errors: [{ message: 'No.', extensions: { code, ...more } }] })}\n\n`
const cursors = (asked) => asked.filter(({ query }) => query === S).map(({ headers }) => headers['last-event-id'])

async function take(taskflow, count, options) {
  const found = []
  for await (const { s } of taskflow.subscribe(S, {}, options)) if (found.push(s) === count) break
  return found
}

test('a stream goes on after the last whole event, whatever stood in its way', async () => {
  const answers = [
    () => stream(next(1, 'a'), next(2, 'b'), 'event: next\nid: c\ndata: {"data":{"s":3'),
    () => page(502),
    () => page(200, '<html>Sign in to the Wi-Fi</html>'),
    () => json({ errors: [{ message: 'Later.', extensions: { code: 'INTERNAL' } }] }, 503, { 'retry-after': '1' }),
    () => json({ errors: [{ message: 'Later.', extensions: { code: 'RATE_LIMITED', retryAfter: 9 } }] }, 429),
    () => stream(),
    () => stream('event: next\nid: c\ndata: {"data":{"s"\n\n'),
    () => stream(refusal('LIMIT_EXCEEDED')),
    () => stream(next({ __typename: 'StreamReset', reason: 'SHUTDOWN' }, 'b'), COMPLETE),
    () => stream(next(3, 'c'), COMPLETE),
  ]
  const { taskflow, asked, waits } = client((_, at) => answers[at]())
  assert.deepEqual(await take(taskflow, 9), [1, 2, 3])
  assert.deepEqual(cursors(asked), [undefined, ...Array(9).fill('b')])
  assert.ok(waits.some((each) => each >= 9000))
})

test('waits get longer while nothing comes, and begin anew when something does', async () => {
  const { taskflow, waits } = client((_, at) =>
    at < 12 ? page(502) : at === 12 ? stream(next(1, 'a')) : stream(COMPLETE),
  )
  await take(taskflow, 9)
  assert.ok(Math.max(...waits) > 2000 && Math.max(...waits) < 20_200, String(waits))
  assert.ok(waits.at(-1) < 800)
})

test('a refusal that no other try would change is thrown', async () => {
  for (const answer of [
    () => json({ errors: [{ message: 'No.', extensions: { code: 'BAD_REQUEST' } }] }, 400),
    () => stream(refusal('BAD_REQUEST'), COMPLETE),
  ]) {
    const { taskflow, asked } = client(answer)
    await assert.rejects(take(taskflow, 1), { code: 'BAD_REQUEST' })
    assert.equal(asked.length, 1)
  }
})

test('a fault of the server is tried five times, and no more', async () => {
  const fault = refusal('INTERNAL', { requestId: 'r1' })
  const { taskflow, asked } = client(() => stream(fault, COMPLETE))
  await assert.rejects(take(taskflow, 1), { code: 'INTERNAL', requestId: 'r1' })
  assert.equal(asked.length, 6)
})

test('a token that ends while it listens is renewed, and nothing is missed', async () => {
  const store = storeOf(tokens('old'))
  const expired = () => json({ errors: [{ message: 'Old.', extensions: { code: 'TOKEN_EXPIRED' } }] }, 401)
  const { taskflow, asked } = client(
    ({ query, headers }, at) => {
      if (query.includes('refreshSession'))
        return json({ data: { grant: { token: 'new', refreshToken: 'r', expiresIn: 900, errors: [] } } })
      if (headers.authorization === 'Bearer new') return stream(next(2, 'b'), COMPLETE)
      return at === 0 ? stream(next(1, 'a')) : expired()
    },
    { store },
  )
  assert.deepEqual(await take(taskflow, 9), [1, 2])
  assert.deepEqual(cursors(asked), [undefined, 'a', 'a'])
})

test('a silent server is left', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const silent = ({ signal }) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(next(1, 'a')))
          signal.addEventListener('abort', () => controller.error(signal.reason))
        },
      }),
      { headers: { 'content-type': 'text/event-stream' } },
    )
  const { taskflow } = client((one, at) => (at === 0 ? silent(one) : stream(next(2, 'b'), COMPLETE)))
  const reading = take(taskflow, 9)
  for (let turn = 0; turn < 50; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    t.mock.timers.tick(1000)
  }
  assert.deepEqual(await reading, [1, 2])
})

test('who stops listening closes the connection', async () => {
  const { taskflow, asked } = client(() => stream(next(1, 'a'), next(2, 'b')))
  await take(taskflow, 1)
  assert.equal(asked[0].signal.aborted, true)
})

test('a proxy that asks for months is asked again after two minutes', async () => {
  const away = () => new Response('Back soon', { status: 503, headers: { 'retry-after': '9999999' } })
  const { taskflow, waits } = client((_, at) => (at === 0 ? away() : stream(next(1, 'a'), COMPLETE)))
  await take(taskflow, 1)
  assert.ok(waits[0] >= 120_000 && waits[0] <= 120_500)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMPLETE, client, json, next, page, stream } from './fakes.mjs'

const LIST =
  'query ($after: String) { tasks(after: $after) { cursor nodes { id version } pageInfo { hasNextPage endCursor } } }'
const CHANGES = 'subscription { s { __typename transition taskId task { id version } cursor reason } }'
const READY = next({ __typename: 'StreamReady' }, 'r')
const change = (transition, id, version) =>
  next({ __typename: 'TaskChange', transition, taskId: id, task: version ? { id, version } : null }, `${id}.${version}`)
const list = (nodes, cursor, more = null) =>
  json({ data: { tasks: { cursor, nodes, pageInfo: { hasNextPage: more !== null, endCursor: more } } } })

/** A client whose lists and streams are answered in turn; `after` has the cursors that the streams are resumed from. */
const answering = (lists, streams) => {
  const after = []
  const { taskflow } = client((request) => {
    if (request.query === LIST) return lists.shift()()
    after.push(request.headers['last-event-id'])
    return streams.shift()(request)
  })
  return { taskflow, after }
}

test('a list is fetched, followed, fetched again after a reset, and ends when it is stopped', async () => {
  const lists = [
    () => list([{ id: 'a', version: 3 }], 'c1', 'p2'),
    () => list([{ id: 'b', version: 1 }], 'c2'),
    () => page(502),
    () => json({ data: null, errors: [{ message: 'Oh.', path: ['tasks'], extensions: { code: 'INTERNAL' } }] }),
    () => list([{ id: 'z', version: 1 }], 'c3'),
  ]
  const streams = [
    () => stream(change('STAYED', 'a', 2), change('ENTERED', 'c', 1), change('LEFT', 'b', 2), READY),
    () => stream(next({ __typename: 'StreamReset', reason: 'PERMISSIONS_CHANGED' }, 'x'), COMPLETE),
    () =>
      stream(
        READY,
        change('STAYED', 'z', 2),
        change('ENTERED', 'y', 1),
        change('LEFT', 'y', 0),
        change('STAYED', 'end', 1),
      ),
    ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]
  const { taskflow, after } = answering(lists, streams)
  const following = taskflow.follow({ list: LIST, changes: CHANGES })
  const states = []
  following.onState((state) => states.push(state))
  await following.ready
  assert.deepEqual(following.store.all(), [
    { id: 'a', version: 3 },
    { id: 'c', version: 1 },
  ])
  await new Promise((resolve) => following.store.onChange(({ id }) => id === 'end' && resolve()))
  assert.deepEqual(following.store.all(), [
    { id: 'z', version: 2 },
    { id: 'end', version: 1 },
  ])
  following.stop()
  await following.ended
  // The first page’s cursor, so that nothing moves unseen between two pages.
  assert.deepEqual(after.slice(0, 3), ['c1', 'r', 'c3'])
  assert.equal(following.state, 'ended')
  assert.deepEqual([...new Set(states)], ['catching up', 'live', 'offline', 'fetching', 'ended'])
})

test('an item that does not say what it means has the list fetched again, and the stream goes on', async () => {
  const lists = [() => list([{ id: 'a', version: 1 }], 'c1'), () => list([{ id: 'b', version: 1 }], 'c2')]
  const streams = [
    () => stream(READY, next({ __typename: 'AllRead' }, 'x'), change('ENTERED', 'late', 1)),
    () => stream(READY, change('ENTERED', 'end', 1)),
    ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]
  const { taskflow, after } = answering(lists, streams)
  const following = taskflow.follow({
    list: LIST,
    changes: CHANGES,
    read: ({ __typename, task }) => (__typename === 'AllRead' ? { fetch: true } : { put: task }),
  })
  await new Promise((resolve) => following.store.onChange(({ id }) => id === 'end' && resolve()))
  assert.deepEqual(
    following.store.all().map(({ id }) => id),
    ['b', 'end'],
  )
  assert.deepEqual(after.slice(0, 2), ['c1', 'c2'])
  following.stop()
  await following.ended
})

test('a reset that comes again and again is not answered at once', async () => {
  const expired = () => json({ errors: [{ message: 'Old.', extensions: { code: 'CURSOR_EXPIRED' } }] }, 400)
  const { taskflow, waits } = client(({ query }, at) =>
    query === LIST
      ? list([], 'c')
      : at < 19
        ? expired()
        : json({ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }, 400),
  )
  const following = taskflow.follow({ list: LIST, changes: CHANGES })
  await assert.rejects(following.ended, { code: 'FORBIDDEN' })
  await assert.rejects(following.ready, { code: 'FORBIDDEN' })
  assert.equal(waits.length, 9)
  assert.ok(Math.max(...waits) > 1000)
})

test('a document that could not be followed is a mistake at once', () => {
  const { taskflow } = client(() => assert.fail())
  assert.throws(() => taskflow.follow({ list: LIST, changes: 'subscription { s { taskId } }' }), /Select __typename/)
  assert.throws(() => taskflow.follow({ list: '{ tasks { nodes { id } } }', changes: CHANGES }), /Select cursor/)
})

// A model of a list: a history of each task, told by a stream in order, and by answers of any age at any time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ObjectStore } from '../dist/index.js'
import { dice } from './fakes.mjs'

/** Tasks that change, come into the list and leave it: what the log has, and what the list is after each event. */
function history(roll, length) {
  const now = new Map()
  const events = []
  const lists = [[]]
  for (let at = 0; at < length; at += 1) {
    const id = `task_${roll(6)}`
    const before = now.get(id) ?? { id, version: 0, in: false, comments: 0 }
    const commented = before.version > 0 && roll(4) === 0 // raises no version
    const after = commented
      ? { ...before, comments: before.comments + 1 }
      : { ...before, version: before.version + 1, in: roll(3) > 0 }
    now.set(id, after)
    // The stream leaves out a task that is outside the list before and after.
    if (after.in) events.push({ put: after })
    else events.push(before.in ? { drop: id } : null)
    lists.push([...now.values()].filter((task) => task.in))
  }
  return { events, lists, all: [...now.values()] }
}

test('after any history the set is the list, and no object ever gets older', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const roll = dice(seed)
    const { events, lists } = history(roll, 60)
    const store = new ObjectStore()
    // Each page is read at a moment of its own; the stream begins at the first one's.
    const began = roll(20)
    const later = began + roll(10)
    store.replace([
      ...lists[began].filter(({ id }) => id < 'task_3'),
      ...lists[later].filter(({ id }) => id >= 'task_3'),
    ])
    const seen = new Map()
    for (let at = began; at < events.length; at += 1) {
      for (let more = roll(3); more > 0; more -= 1) {
        const old = lists[roll(at + 2)] // an answer from any time up to just after this event
        if (old.length) store.learn(old[roll(old.length)])
      }
      const event = events[at]
      if (event?.put) store.put(event.put)
      if (event?.drop) store.drop(event.drop)
      if (at < later) continue
      // From here on the set is right after each event, and no object gets older.
      assert.deepEqual(ids(store), ids(lists[at + 1]), `history ${seed}`)
      for (const { id, version } of store) {
        assert.ok(version >= (seen.get(id) ?? 0), `${id} went from ${seen.get(id)} to ${version}`)
        seen.set(id, version)
      }
    }
    assert.deepEqual(sorted(store), sorted(lists.at(-1)), `history ${seed}`)
  }
})

const sorted = (tasks) => [...tasks].sort((one, other) => (one.id < other.id ? -1 : 1))
const ids = (tasks) => sorted(tasks).map(({ id }) => id)

test('an answer tells nothing of what is not in the list', () => {
  const store = new ObjectStore()
  assert.equal(store.learn({ id: 'task_1', version: 3 }), false)
  store.replace([{ id: 'task_1', version: 3 }])
  store.drop('task_1')
  assert.equal(store.learn({ id: 'task_1', version: 9 }), false)
  assert.deepEqual(store.all(), [])
})

test('an answer with more fields completes what the stream has brought', () => {
  const store = new ObjectStore()
  store.replace([{ id: 'task_1', version: 3, comments: 2 }])
  store.learn({ id: 'task_1', version: 3, comments: 1, description: 'Two litres' })
  assert.deepEqual(store.get('task_1'), { id: 'task_1', version: 3, comments: 2, description: 'Two litres' })
})

test('after a reset older versions are right', () => {
  const store = new ObjectStore()
  const told = []
  store.replace([
    { id: 'task_1', version: 9 },
    { id: 'task_2', version: 1 },
  ])
  store.onChange(({ kind }) => told.push(kind))
  store.replace([{ id: 'task_1', version: 2 }])
  assert.deepEqual([store.all(), told], [[{ id: 'task_1', version: 2 }], ['reset']])
})

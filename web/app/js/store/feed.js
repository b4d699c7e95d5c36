/** The feed of what people did, newest first. */
import { signal } from '../../vendor/preact.js'

const LONGEST = 120
// Events that are no news: the viewer's own sign-ins, and the progress of a task, which follows from its sub-tasks'
// events.
const NO_NEWS = /^(session|api_key)\.|^task\.progressed$/

/**
 * @typedef {{ event: TaskEvent, fresh?: boolean, more?: number } | { event?: undefined, caught: number, id: string
 *   }} Entry
 */

export const feed = signal(/** @type {Entry[]} */ ([]))

/** @param {TaskEvent[]} events oldest first */
export function seed(events) {
  feed.value = events
    .filter(isNews)
    .reverse()
    .map((event) => ({ event }))
}

/** @param {TaskEvent} event */
export function tell(event) {
  if (!isNews(event) || feed.peek().some((entry) => entry.event?.id === event.id)) return
  feed.value = [{ event, fresh: true }, ...feed.peek()].slice(0, LONGEST)
}

/** "Back online, 3 updates caught up". @param {number} caught */
export function mark(caught) {
  feed.value = [{ caught, id: `caught-${Date.now()}` }, ...feed.peek()]
}

/** @param {TaskEvent} event */
const isNews = (event) => !NO_NEWS.test(event.name)

/**
 * Repeated changes of one person to one task become one entry, the last of them.
 * @param {Entry[]} entries newest first
 */
export function grouped(entries) {
  /** @type {Entry[]} */
  const found = []
  for (const entry of entries) {
    const above = found.at(-1)
    if (above?.event && entry.event && isOneMore(above.event, entry.event))
      found[found.length - 1] = { ...above, more: (above.more ?? 0) + 1 }
    else found.push(entry)
  }
  return found
}

const NEAR = 30 * 60_000 // milliseconds
const AGAIN = new Set(['task.updated', 'attachment.created'])

/** @param {TaskEvent} event */
const taskOf = ({ task, subjectId }) => task?.id ?? subjectId

/** @param {TaskEvent} newer @param {TaskEvent} older */
const isOneMore = (newer, older) =>
  AGAIN.has(newer.name) &&
  older.name === newer.name &&
  taskOf(older) === taskOf(newer) &&
  older.actor?.id === newer.actor?.id &&
  Date.parse(newer.occurredAt) - Date.parse(older.occurredAt) < NEAR

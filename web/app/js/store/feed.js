/** Who did what, newest first. */
import { signal } from '../../vendor/preact.js'

const LONGEST = 120
const PRIVATE = /^(session|api_key)\./ // one's own sign-ins are no news

/** @typedef {{ event: TaskEvent, fresh?: boolean } | { event?: undefined, caught: number, id: string }} Entry */

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
const isNews = (event) => !PRIVATE.test(event.name)

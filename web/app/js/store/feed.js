/** Who did what, newest first. */
import { signal } from '../../vendor/preact.js'

const LONGEST = 120
const PRIVATE = /^(session|api_key)\./ // one's own sign-ins are no news

/** @type {import('../../vendor/preact.js').Signal<({event: any, fresh?: boolean} | {caught: number, id: string})[]>} */
export const feed = signal([])

/** @param {any[]} events oldest first */
export function seed(events) {
  feed.value = events
    .filter(isNews)
    .reverse()
    .map((event) => ({ event }))
}

export function tell(event) {
  if (!isNews(event) || feed.peek().some((entry) => entry.event?.id === event.id)) return
  feed.value = [{ event, fresh: true }, ...feed.peek()].slice(0, LONGEST)
}

/** "Back online, 3 updates caught up". */
export function mark(caught) {
  feed.value = [{ caught, id: `caught-${Date.now()}` }, ...feed.peek()]
}

const isNews = (event) => !PRIVATE.test(event.name)

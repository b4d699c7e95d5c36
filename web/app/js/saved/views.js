/** Saved views: one's own and those of one's teams, kept true by the stream of all pages and by one's own. */
import { batch, computed, signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { follow, onEvent, onStart } from '../store/live.js'
import { onReset } from '../store/readers.js'
import { OWN_VIEWS, VIEWS } from './words.js'

/**
 * Its filter and its order are JSON, which says nothing of what is in it.
 * @typedef {Omit<DataOf<'Views'>['views'][number], 'filter' | 'orderBy'> & { filter: Record<string, unknown>, orderBy:
 *   TaskOrder[] }} SavedView
 */

export const views = signal(/** @type {SavedView[]} */ ([]))
/** Whether they have been read. */
export const viewsAreHere = signal(false)

let hush = () => {}
/** A slow answer to an older question is none. */
let turn = 0
let timer = 0

export async function loadViews() {
  const mine = (turn += 1)
  const { views: found } = await request(VIEWS, {})
  if (mine !== turn) return
  batch(() => {
    views.value = /** @type {SavedView[]} */ (found)
    viewsAreHere.value = true
  })
}

/** Many events at once ask once. What fails here is asked again with the next event. */
function loadSoon() {
  clearTimeout(timer)
  timer = setTimeout(() => loadViews().catch(() => {}), 100)
}

/** It begins where it is opened: what was before that, is read then. */
function listen() {
  hush()
  hush = follow(OWN_VIEWS, () => ({}), {
    next: ({ events }) => {
      if (events.__typename === 'StreamReset') listen()
      else loadSoon()
    },
    failed: (problem) => console.warn('no views:', problem.message),
  })
}

onStart(listen)
onEvent(({ name }) => name.startsWith('view.') && loadSoon())
onReset(loadViews)

/** Somebody else sits down. */
computed(() => me.value?.id).subscribe(() => {
  turn += 1
  hush()
  hush = () => {}
  clearTimeout(timer)
  viewsAreHere.value = false
  views.value = []
})

/**
 * Saved views: the viewer's own and those of their teams, kept up to date by the stream of all pages and the viewer's
 * own.
 */
import { batch, computed, signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { follow, onEvent, onStart } from '../store/live.js'
import { onReset } from '../store/readers.js'
import { OWN_VIEWS, VIEWS } from './words.js'

/**
 * The schema has filter and order as JSON, so their types are given here.
 * @typedef {Omit<DataOf<'Views'>['views'][number], 'filter' | 'orderBy'> & { filter: Record<string, unknown>, orderBy:
 *   TaskOrder[] }} SavedView
 */

export const views = signal(/** @type {SavedView[]} */ ([]))
/** Whether they have been read. */
export const viewsAreHere = signal(false)

let hush = () => {}
/** Counts reads: a slow answer to an older one is dropped. */
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

/** Many events at once cause one read. If it fails, the next event causes another. */
function loadSoon() {
  clearTimeout(timer)
  timer = setTimeout(() => loadViews().catch(() => {}), 100)
}

/** Subscribes from now on; earlier changes are in the list that is read at that time. */
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

/** Ends the stream and forgets the views when the signed-in user changes. */
computed(() => me.value?.id).subscribe(() => {
  turn += 1
  hush()
  hush = () => {}
  clearTimeout(timer)
  viewsAreHere.value = false
  views.value = []
})

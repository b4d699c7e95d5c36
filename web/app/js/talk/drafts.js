/**
 * Texts that are not sent yet: the browser keeps them, for each user and field, so that no reload, no outage, no end of
 * a session and no change by somebody else takes them away.
 */
import { signal } from '../../vendor/preact.js'
import { beforeLeaving } from '../api/request.js'
import { me } from '../api/session.js'

const SHELF = 'taskflow.draft.'
const MOST = 50

/** Keys of drafts: a new thread, a reply, an edit. @param {string} taskId */
export const newIn = (taskId) => `${taskId}.new`
/** @param {string} threadId */
export const replyTo = (threadId) => `${threadId}.reply`
/** @param {string} commentId */
export const editOf = (commentId) => `${commentId}.edit`

/** @type {Map<string, Signal<string | null>>} */
const drafts = new Map()

/** The text of a draft; null: there is none. @param {string} place */
export function draft(place) {
  const name = nameOf(place)
  const known = drafts.get(name)
  if (known) return known
  const made = signal(kept(name)?.text ?? null)
  drafts.set(name, made)
  return made
}

/** @param {string} place @param {string | null} text */
export function keepDraft(place, text) {
  if (text === null && draft(place).peek() === null) return undefined // there is none, or it is another tab's
  draft(place).value = text
  const name = nameOf(place)
  try {
    if (text === null) return localStorage.removeItem(name)
    localStorage.setItem(name, JSON.stringify({ text, at: Date.now() }))
    dropOldest()
  } catch {
    // the browser keeps nothing (more): the text stays on the page
  }
  return undefined
}

/** Keeps a draft for this tab until the returned function is called, or the tab is gone. @param {string} place */
export function hold(place) {
  let release = () => {}
  const held = new Promise((resolve) => {
    release = () => resolve(null)
  })
  navigator.locks?.request(nameOf(place), () => held).catch(() => {})
  return release
}

/**
 * Moves a draft that an earlier page has left. While another tab holds it, this waits until that tab has saved it or is
 * gone. Over plain HTTP browsers have no locks: it is moved at once.
 * @param {string} place @param {string} to
 */
export function setAside(place, to) {
  const own = draft(place)
  const text = own.peek()
  if (text === null) return
  const name = nameOf(place)
  const wasKept = kept(name)
  const move = () => {
    const now = kept(name)
    if ((wasKept && !now) || own.peek() !== null || own !== draft(place)) return // saved, written anew, signed out
    localStorage.removeItem(name)
    keepDraft(to, now?.text ?? text)
  }
  own.value = null
  if (navigator.locks) navigator.locks.request(name, move).catch(() => {})
  else move()
}

/**
 * Drops a draft that a saved text contains, even if another tab has set it aside.
 * @param {string} place @param {string} saved
 */
export function dropIfIn(place, saved) {
  const text = kept(nameOf(place))?.text
  if (!text || !saved.includes(text)) return
  draft(place).value = text
  keepDraft(place, null)
}

/**
 * The text of a line, and the function that changes it; an empty one is not kept.
 * @param {string} place @returns {[string, (text: string) => void]}
 */
export const lineAt = (place) => [draft(place).value ?? '', (text) => keepDraft(place, text || null)]

/** Escape empties a line, before it closes anything. @param {string} line @param {(text: string) => void} write */
export const emptied = (line, write) => (/** @type {KeyboardEvent} */ event) => {
  if (event.key !== 'Escape' || !line) return
  event.preventDefault()
  write('')
}

// Signing out deletes the drafts; a session that ends by itself does not.
beforeLeaving.add(async () => {
  const mine = nameOf('')
  for (const name of Object.keys(localStorage)) if (name.startsWith(mine)) localStorage.removeItem(name)
  drafts.clear()
})

/** @param {string} place */
const nameOf = (place) => `${SHELF}${me.peek()?.id}.${place}`

/** @param {string} name @returns {{ text: string, at: number } | null} */
function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

function dropOldest() {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(SHELF))
  if (names.length <= MOST) return
  const [oldest] = names.sort((a, b) => (kept(a)?.at ?? 0) - (kept(b)?.at ?? 0))
  localStorage.removeItem(oldest)
}

/** Files that wait for a comment: kept with its draft, and named when it is sent. */
import { draft, keepDraft } from '../talk/drafts.js'
import { filesOn } from './list.js'
import { isGoing } from './writes.js'

/** The most files that one comment can have. */
export const MOST = 20

/** @param {string} place key of the comment's draft */
const nameOf = (place) => `${place}.files`
/** @param {string | null} kept */
const idsIn = (kept) => kept?.split(' ') ?? []

/**
 * The ids of the files that a comment will take along: without files known to be deleted, or to be in another comment.
 * The list of files may be older than an upload, or not be loaded yet.
 * @param {string} taskId @param {string} place
 */
export function attachedTo(taskId, place) {
  const files = filesOn(taskId)
  const all = files.all.value
  return idsIn(draft(nameOf(place)).value).filter((id) => {
    const file = all?.find((one) => one.id === id)
    return !isGoing(id) && (file ? !file.comment : !all || files.arrived.has(id))
  })
}

/** @param {string} place @param {string[]} ids replace the former ones */
export function keepAttached(place, ids) {
  keepDraft(nameOf(place), ids.length ? ids.join(' ') : null)
}

/** @param {string} place @param {string} id */
export function attach(place, id) {
  keepAttached(place, [...new Set([...idsIn(draft(nameOf(place)).peek()), id])])
}

/** A picture as Markdown names it. @param {{ id: string, name: string }} file */
export const markOf = ({ id, name }) => `![${name.replace(/\.\w+$/, '').replace(/[[\]\\`*_<>]/g, ' ')}](${id})`

/** @param {string} text @param {string} id of a file that it must not name any more */
export const without = (text, id) => text.replace(new RegExp(`!?\\[[^\\]]*\\]\\(${id}\\)\\n?`, 'g'), '')

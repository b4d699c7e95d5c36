/** Comments with the waiting writes applied, and the threads that they make. Nothing here depends on the page. */
import { me } from '../api/session.js'

/** @import { OfComments, Write } from '../store/queue.js' */
/** @typedef {{ first: Remark, replies: Remark[] }} Thread */
/** @typedef {Remark['reactions'][number]['emoji']} Emoji */

const LOADED = new Date().toISOString()

/** @param {SaidComment} comment @returns {Remark} */
export function asRemark({ parent, ...comment }) {
  return { ...comment, parentId: parent?.id ?? null }
}

/**
 * Threads, oldest first. A thread in which all comments are deleted is left out.
 * @param {ReadonlyMap<string, Remark>} known
 * @param {Write[]} waiting
 * @returns {Thread[]}
 */
export function threadsOf(known, waiting) {
  const all = new Map(known)
  for (const write of waiting) lay(all, write)
  const inOrder = [...all.values()].sort(byTime)
  const replies = Map.groupBy(inOrder, ({ parentId }) => parentId)
  return (replies.get(null) ?? [])
    .map((first) => ({ first, replies: replies.get(first.id) ?? [] }))
    .filter(({ first, replies }) => [first, ...replies].some(({ deletedAt }) => !deletedAt))
}

/** @param {{ createdAt: string, id: string }} a @param {{ createdAt: string, id: string }} b */
export const byTime = (a, b) =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** @param {Map<string, Remark>} all changed in place @param {Write} write */
function lay(all, { field, variables, note }) {
  const { input } = variables
  if (field === 'createComment' && !all.has(input.id)) all.set(input.id, unsent(input, note))
  const comment = all.get(variables.id)
  if (!comment) return
  const changed = patch(comment, /** @type {OfComments} */ (field), variables, note)
  all.set(comment.id, { ...comment, ...changed, waiting: true })
}

/**
 * @param {Remark} comment
 * @param {OfComments} field
 * @param {Write['variables']} variables
 * @param {Write['note']} note
 */
function patch(comment, field, variables, note) {
  if (field === 'updateComment') return { body: variables.body, bodyHtml: null }
  if (field === 'deleteComment') return deleted(comment)
  if (field === 'react') return { reactions: reacted(comment.reactions, variables.emoji, variables.on) }
  const { resolved } = variables
  return { resolvedAt: resolved ? (note.at ?? LOADED) : null, resolvedBy: resolved ? viewer() : null }
}

/** Its tombstone. @param {Remark} comment @returns {Remark} */
export const deleted = (comment) => ({
  ...comment,
  ...{ body: '', bodyHtml: '', reactions: [], deletedAt: comment.deletedAt ?? LOADED },
  can: { update: false, delete: false, resolve: false },
})

/** @param {Write['variables']} input @param {Write['note']} note @returns {Remark} */
function unsent({ id, body, parentId, attachmentIds = [] }, note) {
  return {
    ...{ id, body, bodyHtml: null, parentId: parentId ?? null, author: viewer(), createdAt: note.at ?? LOADED },
    ...{ editedAt: null, resolvedAt: null, resolvedBy: null, deletedAt: null, version: 0, reactions: [] },
    attachments: attachmentIds.map((/** @type {string} */ id) => ({ id })),
    can: { update: false, delete: false, resolve: false },
    waiting: true,
  }
}

function viewer() {
  const { id, name } = /** @type {Viewer} */ (me.peek())
  return { id, name }
}

/** @param {Remark['reactions']} reactions @param {Emoji} emoji @param {boolean} on @returns {Remark['reactions']} */
function reacted(reactions, emoji, on) {
  const known = reactions.find((one) => one.emoji === emoji) ?? { emoji, count: 0, mine: false, users: [] }
  if (known.mine === on) return reactions
  const others = known.users.filter(({ id }) => id !== me.peek()?.id)
  const users = on ? [...others, viewer()] : others
  const next = { ...known, users, mine: on, count: known.count + (on ? 1 : -1) }
  return [...reactions.filter((one) => one !== known), next].filter(({ count }) => count > 0)
}

/** An entry of the inbox: where it belongs, and what a change makes of it. Nothing here knows the page. */

/** @typedef {'unread' | 'all' | 'archived' | 'later'} Show what one looks at */
/** @typedef {VariablesOf<'UpdateNotices'>['input']} Change */

/** @type {Record<Show, NoticeFilter>} */
export const FILTERS = {
  unread: { unread: true },
  all: {},
  archived: { archived: true },
  later: { snoozed: true },
}

/** The same, as a test of what we hold. @type {Record<Show, (notice: Notice) => boolean>} */
export const TESTS = {
  unread: (notice) => isHere(notice) && !notice.readAt,
  all: (notice) => isHere(notice),
  archived: ({ archivedAt, snoozedUntil }) => archivedAt !== null && snoozedUntil === null,
  later: ({ archivedAt, snoozedUntil }) => snoozedUntil !== null && archivedAt === null,
}

/** @param {Notice} notice */
const isHere = ({ archivedAt, snoozedUntil }) => !archivedAt && !snoozedUntil

/** @param {Pick<Notice, 'occurredAt' | 'id'>} a @param {Pick<Notice, 'occurredAt' | 'id'>} b */
export function newestFirst(a, b) {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt > b.occurredAt ? -1 : 1
  return a.id > b.id ? -1 : a.id < b.id ? 1 : 0
}

/** As the server will do it. @param {Notice} notice @param {Change} change @param {string} at @returns {Notice} */
export function changed(notice, change, at) {
  let { readAt, archivedAt, snoozedUntil } = notice
  if (change.archived) {
    archivedAt ??= at
    readAt ??= at
    snoozedUntil = null
  } else if (change.archived === false) archivedAt = null
  if (change.read) readAt ??= at
  else if (change.read === false) readAt = archivedAt = null
  if (change.snoozedUntil !== undefined) {
    snoozedUntil = change.snoozedUntil
    if (snoozedUntil) archivedAt = null
  }
  return { ...notice, readAt, archivedAt, snoozedUntil }
}

/** What makes it again as it was. @param {Notice} before @returns {Change} */
export function back({ readAt, archivedAt, snoozedUntil }) {
  return archivedAt ? { archived: true } : { archived: false, read: readAt !== null, snoozedUntil }
}

/**
 * An entry of the inbox: the lists that it is part of, and the effect of a change. Nothing here depends on the page.
 */

/** @typedef {'unread' | 'all' | 'archived' | 'later'} Show the list that is shown */
/** @typedef {VariablesOf<'UpdateNotices'>['input']} Change */

/** @type {Record<Show, NoticeFilter>} */
export const FILTERS = {
  unread: { unread: true },
  all: {},
  archived: { archived: true },
  later: { snoozed: true },
}

/** The same filters, as tests of the entries on this page. @type {Record<Show, (notice: Notice) => boolean>} */
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

/**
 * Applies a change as the server will.
 * @param {Notice} notice @param {Change} change @param {string} at @returns {Notice}
 */
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

/** The change that restores the former state. @param {Notice} before @returns {Change} */
export function back({ readAt, archivedAt, snoozedUntil }) {
  return archivedAt ? { archived: true } : { archived: false, read: readAt !== null, snoozedUntil }
}

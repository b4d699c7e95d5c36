/** The keyboard commands of the inbox: for the entry that has the focus, or whose task is open beside it. */
import { computed, signal } from '../../vendor/preact.js'
import { here, under } from '../router.js'
import { opened } from '../ui.js'
import { boxOf } from './box.js'
import { markAllRead, setArchived, setRead, shown } from './writes.js'

/** @import { Show } from './notice.js' */
/** @import { Anchor } from '../ui.js' */

/** @type {Show[]} */
export const SHOWS = ['unread', 'all', 'archived', 'later']

export const inInbox = () => under.value.name === 'inbox'

/** The list that the address asks for. */
const show = computed(() => SHOWS.find((one) => one === under.value.query.get('show')) ?? 'unread')
export const box = computed(() => boxOf(show.value))

/** The entry that has, or last had, the focus. */
export const at = signal(/** @type {string | null} */ (null))
/** The entry to snooze, while the menu asks until when. */
export const snoozing = signal(/** @type {{ id: string, anchor: Anchor } | null} */ (null))

/** Whether a command is meant for the open task. */
export const isInSheet = () => Boolean(document.activeElement?.closest('dialog.sheet'))

function current() {
  const open = here.peek().name === 'task' ? opened.peek() : null
  const notices = box.peek().notices.peek()
  return notices.find(({ id, task }) => (open ? task?.id === open : id === at.peek()))
}

/** @param {(notice: Notice) => void} work */
const withCurrent = (work) => () => {
  const notice = current()
  if (notice) work(notice)
}

/** @param {string} id */
const rowOf = (id) => document.querySelector(`main [data-notice="${id}"]`)

export const openNow = withCurrent(({ id }) => goTo(rowOf(id)))
export const readOrUnread = withCurrent((notice) => toggleRead(notice))
export const archiveOrBack = withCurrent((notice) => setArchived(notice, !notice.archivedAt))
export const askUntil = withCurrent(({ id }) => {
  snoozing.value = { id, anchor: rowOf(id)?.querySelector('[data-snooze]') ?? null }
})

/** Loads the unread entries first: without them, the change could not be undone. */
export async function readAllShown() {
  if (!boxOf('all').ready.peek()) await boxOf('unread').loaded()
  markAllRead([...shown.peek().values()])
}

/** @param {Notice} notice @param {{ silent?: boolean }} [how] */
export function toggleRead(notice, how) {
  box.peek().keep(notice.id)
  setRead(notice, !notice.readAt, how)
}

/** Moves to the next entry; where a task is open, to the next one that has a task. @param {number} by */
export function walk(by) {
  const isOpen = here.peek().name === 'task'
  const rows = [...document.querySelectorAll('main [data-notice]')].filter((row) => !isOpen || hasTask(row))
  const id = isOpen ? current()?.id : at.peek()
  const was = rows.findIndex((row) => row.getAttribute('data-notice') === id)
  const next = rows[was < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, was + by))]
  next?.scrollIntoView({ block: 'nearest' })
  if (isOpen) goTo(next)
  else linkOf(next)?.focus()
}

/** @param {Element} row */
const hasTask = (row) => row.hasAttribute('data-task')

/** @param {Element | null | undefined} row */
const linkOf = (row) => /** @type {HTMLElement | null | undefined} */ (row?.querySelector('[data-go]'))

/** @param {Element | null | undefined} row */
const goTo = (row) => linkOf(row)?.click()

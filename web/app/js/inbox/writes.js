/** The viewer's changes of entries: shown at once, sent in order, also after an outage, and undone on request. */
import { computed, signal } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { reason } from '../store/changes.js'
import { newId } from '../store/ids.js'
import { enqueue, queue, whenSettled } from '../store/queue.js'
import { say } from '../store/toasts.js'
import { during, offer } from '../store/undo.js'
import { back, changed, newestFirst, TESTS } from './notice.js'
import { forgetEchoes, isTold, known, now, position, readAll, take, unread } from './stream.js'
import { ALL_READ, UPDATE_NOTICES } from './words.js'

/** @import { Payload, Write } from '../store/queue.js' */
/** @import { Change } from './notice.js' */

const MOST = 100 // entries that one call takes
/** @typedef {{ resolve: (payload: Payload) => void, at: number, undo?: () => void }} Asked */
/** Calls since the page was loaded. @type {Map<string, Asked>} */
const asking = new Map()
/** "All read" calls that the server has done, while the entries are read again. @type {Signal<Write[]>} */
const lingering = signal([])

const pending = computed(() =>
  [...lingering.value, ...queue.value].filter(
    ({ field }) => field === 'updateNotifications' || field === 'markAllRead',
  ),
)

/** The entries, with changes that the server has not confirmed yet. */
export const shown = computed(() => {
  const all = new Map(known.value)
  for (const write of pending.value)
    for (const id of write.variables.ids ?? all.keys()) {
      const notice = all.get(id)
      if (notice && !isTold(write.key, id)) all.set(id, laid(notice, write))
    }
  return all
})

/** @param {Notice} notice @param {Write} write @returns {Notice} */
function laid(notice, { field, variables, note: { at = '', until = '' } }) {
  if (field === 'updateNotifications') return changed(notice, variables.input, at)
  return TESTS.unread(notice) && notice.occurredAt <= until ? changed(notice, { read: true }, at) : notice
}

/** @param {Notice} notice @param {boolean} read @param {{ silent?: boolean }} [how] */
export function setRead(notice, read, { silent = false } = {}) {
  change([notice], { read }, silent ? '' : t(read ? 'inbox.did.read' : 'inbox.did.unread'))
}

/** @param {Notice} notice @param {boolean} archived */
export function setArchived(notice, archived) {
  change([notice], { archived }, t(archived ? 'inbox.did.archived' : 'inbox.did.back'))
}

/** @param {Notice} notice @param {string | null} until null: it is shown again at once */
export function snooze(notice, until) {
  const told = until ? t('inbox.did.snoozed', { when: t.at(until) }) : t('inbox.did.back')
  change([notice], { snoozedUntil: until }, told)
}

/**
 * Marks everything as read up to the position that this page has seen: entries that come meanwhile stay unread.
 * @param {Notice[]} notices those that are shown
 */
export function markAllRead(notices) {
  const due = notices.filter(TESTS.unread)
  const [newest] = [...known.peek().values()].sort(newestFirst)
  const undo = due.length === unread.peek() && due.length <= MOST ? () => put(due, { read: false }) : undefined
  const note = { told: t('inbox.did.allRead'), until: newest?.occurredAt }
  write('markAllRead', ALL_READ, { upTo: position() }, note, undo)
}

/** @param {Notice[]} notices @param {Change} fields @param {string} told empty: no toast */
function change(notices, fields, told) {
  const [before] = notices
  put(notices, fields, told, told ? () => put(notices, back(before), t('inbox.did.undone')) : undefined)
}

/** @param {Notice[]} notices @param {Change} input @param {string} [told] @param {() => void} [undo] */
function put(notices, input, told = t('inbox.did.undone'), undo) {
  const ids = notices.map(({ id }) => id)
  write('updateNotifications', UPDATE_NOTICES, { ids, input }, { told }, undo)
}

/**
 * @template Variables
 * @param {'updateNotifications' | 'markAllRead'} field
 * @param {GraphQLDocument<any, Variables>} query
 * @param {Omit<Variables, 'key'>} variables
 * @param {Partial<Write['note']> & { told: string }} note
 * @param {() => void} [undo]
 */
function write(field, query, variables, note, undo) {
  const key = newId('change')
  /** @type {Promise<Payload>} */
  const answer = new Promise((resolve) => asking.set(key, { resolve, at: now(), undo }))
  const at = new Date().toISOString()
  enqueue({ key, field, query, variables: { ...variables, key }, taskIds: [], note: { ...note, at } })
  during(answer)
}

whenSettled(['updateNotifications', 'markAllRead'], (write, payload) => {
  const asked = asking.get(write.key)
  const [problem] = payload.errors
  if (problem) {
    say({ bad: true, text: t('inbox.refused', { why: reason(problem) }) })
    readAll().catch(() => {})
  } else done(write, payload, asked)
  forgetEchoes(write)
  asking.delete(write.key)
  asked?.resolve(payload)
})

/** @param {Write} write @param {Payload} payload @param {Asked} [asked] */
function done(write, { notifications = [] }, asked) {
  if (asked) take(notifications, asked.at)
  if (write.field === 'markAllRead') linger(write)
  const { told } = write.note
  if (told && asked?.undo) offer(told, asked.undo)
  else if (told) say({ text: told })
}

/** @param {Write} write */
async function linger(write) {
  lingering.value = [...lingering.peek(), write]
  await readAll().catch(() => {})
  lingering.value = lingering.peek().filter((one) => one !== write)
}

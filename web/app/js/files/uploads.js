/**
 * Uploads to the server: a few at a time, each with its progress, until the file is there, cancelled or refused.
 * Uploads go on while their task's sheet is closed, and once the same user has signed in again. The browser asks before
 * the page is left.
 */
import { TaskFlowError } from '../../vendor/client.js'
import { computed, effect, signal } from '../../vendor/preact.js'
import { beforeLeaving, request } from '../api/request.js'
import { me } from '../api/session.js'
import { locale, t } from '../i18n.js'
import { reason } from '../store/changes.js'
import { newId } from '../store/ids.js'
import { asksFirst } from '../store/leaving.js'
import { link } from '../store/live.js'
import { taskNow } from '../store/tasks.js'
import { say } from '../store/toasts.js'
import { MOST, attach, attachedTo } from './attached.js'
import { filesOn, limits } from './list.js'
import { ANNOUNCE, DELETE_FILE } from './words.js'

/** Uploads of one user at the same time: the others wait. */
const MOST_AT_ONCE = 3
const MOST_WAITS = 5
const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/

/**
 * @typedef {object} Where
 * @property {string} [place] key of the draft of the comment that it is for
 * @property {string} [commentId] the comment that it joins
 *
 * @typedef {'waiting' | 'sending' | 'cut' | 'failed' | 'refused'} State `cut`: no server answered; `failed`: the server
 *   gave a reason, and may take it later; `refused`: it never will
 *
 * @typedef {Where & { id: string, key: string, taskId: string, file: File, name: string, size: number, state: State,
 *   turn: number, sent: number, why: string }} Upload `turn`: counts its tries, so that results of an earlier one are
 *   dropped
 *
 * @typedef {{ url: string, method: string, headers: Record<string, string> }} Address
 */

export const uploads = signal(/** @type {Upload[]} */ ([]))
/** News for screen readers. */
export const news = signal('')

/** States of uploads that need no action of the viewer. @type {Set<State>} */
const UNDERWAY = new Set(['waiting', 'sending', 'cut'])
const underway = computed(() => uploads.value.some(({ state }) => UNDERWAY.has(state)))
/** Functions that abort each upload. @type {Map<string, () => void>} */
const stops = new Map()
/** @type {Set<(id: string) => void>} */
const listeners = new Set()

/** @param {string} taskId @param {Where} [where] those for one place or one comment; else those for the task alone */
export const uploadsOn = (taskId, { place, commentId } = {}) =>
  uploads.value.filter((one) => one.taskId === taskId && one.place === place && one.commentId === commentId)

/** The uploads that a comment waits for. @param {string} taskId @param {Where} where */
export const awaited = (taskId, where) => uploadsOn(taskId, where).filter(isWelcome)

/**
 * Calls back for each cancelled upload, so that no text refers to it any more.
 * @param {(id: string) => void} listener
 */
export function onGivenUp(listener) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * @param {string} taskId
 * @param {{ file: File, isFolder?: boolean }[]} given
 * @param {Where} [where]
 * @returns {Upload[]} those that are not refused at once
 */
export function send(taskId, given, where = {}) {
  const added = given.map(({ file, isFolder }) => {
    const id = newId('file')
    const why = isFolder ? t('files.folder') : objection(taskId, file, where)
    /** @type {State} */
    const state = why ? 'refused' : 'waiting'
    const name = nameOf(file)
    /** @type {Upload} */
    const upload = {
      ...where,
      id,
      key: newId('change'),
      taskId,
      file,
      name,
      size: file.size,
      state,
      turn: 0,
      sent: 0,
      why,
    }
    uploads.value = [...uploads.peek(), upload]
    return upload
  })
  pump()
  return added.filter(({ state }) => state === 'waiting')
}

/** @param {string} id */
export function retry(id) {
  change(id, { state: 'waiting', sent: 0, why: '' })
  pump()
}

/** Cancels an upload, and deletes its entry on the server to free its room. @param {string} id */
export function giveUp(id) {
  const upload = uploads.peek().find((one) => one.id === id)
  if (!upload) return
  forget(id)
  if (upload.state !== 'refused') unannounce(id)
  for (const listener of listeners) listener(id)
  pump()
}

/**
 * The reason to refuse a file before anything is sent; empty if there is none.
 * @param {string} taskId @param {File} file @param {Where} where
 */
function objection(taskId, { size }, where) {
  const { maxAttachmentBytes: most, maxAttachmentsPerTask: of = Infinity } = limits.peek() ?? {}
  if (!size) return t('files.empty')
  if (most && size > most) return t('files.tooLarge', { most: t.size(most) })
  const coming = uploads.peek().filter((one) => one.taskId === taskId && isWelcome(one))
  if (count(idsOf(filesOn(taskId).all.peek() ?? []), coming) >= of) return t('files.full', { n: of })
  const isFull = (where.place || where.commentId) && count(idsIn(taskId, where), awaited(taskId, where)) >= MOST
  return isFull ? t('files.fullComment', { n: MOST }) : ''
}

/** The ids of the files that a comment has already. @param {string} taskId @param {Where} where */
function idsIn(taskId, { place, commentId }) {
  if (place) return attachedTo(taskId, place)
  return idsOf((filesOn(taskId).all.peek() ?? []).filter(({ comment }) => comment?.id === commentId))
}

/**
 * The number of files and uploads together; a file that has just arrived is in both lists.
 * @param {string[]} there @param {Upload[]} coming
 */
const count = (there, coming) => new Set([...there, ...idsOf(coming)]).size

/** @param {{ id: string }[]} all */
const idsOf = (all) => all.map(({ id }) => id)

/** @param {Upload} upload */
const isWelcome = ({ state }) => state !== 'refused'

/** A name with the time for pictures from the clipboard, which all have the same name. @param {File} file */
function nameOf({ name }) {
  if (name && name !== 'image.png') return name
  const [day, time] = new Date().toISOString().split(/[T.]/)
  return `${t('files.pasted')} ${day} ${time.replaceAll(':', '.')}.png`
}

function pump() {
  const sending = uploads.peek().filter(({ state }) => state === 'sending').length
  const next = uploads.peek().filter(({ state }) => state === 'waiting')
  for (const upload of next.slice(0, Math.max(0, MOST_AT_ONCE - sending))) {
    const turn = upload.turn + 1
    change(upload.id, { state: 'sending', turn })
    run({ ...upload, turn })
  }
}

/** @param {Upload} upload */
async function run(upload) {
  try {
    await bring(upload, MOST_WAITS)
    if (!isWanted(upload)) return
    const files = filesOn(upload.taskId)
    files.arrived.add(upload.id)
    if (upload.place) attach(upload.place, upload.id)
    await files.loadIfOpen()
    if (!isWanted(upload)) return
    news.value = t('files.arrived', { name: upload.name })
    forget(upload.id)
  } catch (problem) {
    if (isWanted(upload)) fail(upload, problem)
  } finally {
    pump()
  }
}

/**
 * Asks the server before each try: the upload address may have expired, and the bytes may have arrived before the
 * connection was cut.
 * @param {Upload} upload @param {number} waits
 */
async function bring(upload, waits) {
  const address = await announced(upload)
  if (!address || !isWanted(upload)) return
  const { status, text, seconds } = await put(upload, address)
  if (status === 204 || !isWanted(upload)) return
  if (!waits || (status !== 404 && !seconds)) throw new Failed(text)
  if (seconds) await pause(upload.id, seconds)
  if (isWanted(upload)) await bring(upload, waits - 1)
}

/** The address for the bytes; null: the server has them. @param {Upload} upload */
async function announced({ id, key, taskId, commentId, file, name }) {
  const contentType = MEDIA_TYPE.test(file.type) ? file.type : 'application/octet-stream'
  const input = { id, taskId, commentId, filename: name, contentType, size: file.size }
  const { attachment, errors } = (await request(ANNOUNCE, { input, key })).createAttachment
  if (!isListed(id)) unannounce(id)
  else if (!attachment) {
    change(id, { key: newId('change') }) // with the old key, a later try would get this answer again
    throw new Failed(errors.map(reason).join(' '))
  }
  return /** @type {Address | null} */ (attachment?.upload ?? null)
}

/**
 * Uses XMLHttpRequest: `fetch` does not report how much it has sent.
 * @param {Upload} upload
 * @param {Address} address
 * @returns {Promise<{ status: number, text: string, seconds: number }>} `seconds`: after which it may be tried again
 */
function put({ id, file }, { url, method, headers }) {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    const { pathname, search } = new URL(url) // the page may have been opened under another name of this server
    call.open(method, pathname + search)
    for (const [name, value] of Object.entries(headers))
      if (name.toLowerCase() !== 'content-length') call.setRequestHeader(name, value) // the browser sets it itself
    call.setRequestHeader('accept-language', locale.peek())
    call.upload.onprogress = ({ loaded }) => change(id, { sent: Math.min(loaded, file.size) })
    call.onload = () => {
      const { status, responseText } = call
      const seconds = Number(call.getResponseHeader('retry-after'))
      const isOurs = call.getResponseHeader('cache-control')?.startsWith('private')
      if (status >= 500 && !isOurs) return reject(new TaskFlowError('UNREACHABLE', `HTTP ${status}`))
      return resolve({ status, text: isOurs ? responseText.trim() : t('files.between', { status }), seconds })
    }
    call.onerror = () => reject(new TaskFlowError('UNREACHABLE', 'cut off'))
    call.onabort = () => resolve({ status: 0, text: '', seconds: 0 })
    stops.set(id, () => call.abort())
    call.send(file)
  })
}

/** @param {string} id @param {number} seconds @returns {Promise<void>} */
function pause(id, seconds) {
  change(id, { sent: 0, why: t('files.pause') })
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      change(id, { why: '' })
      resolve()
    }, seconds * 1000)
    stops.set(id, () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** A failure with the server's own message. */
class Failed extends Error {}

/** @param {Upload} upload @param {unknown} problem */
function fail({ id, taskId, name }, problem) {
  const isCut = problem instanceof TaskFlowError && problem.code === 'UNREACHABLE'
  const isTheirs = problem instanceof TaskFlowError || problem instanceof Failed
  const why = isCut ? t('files.cut') : isTheirs ? problem.message : ''
  change(id, { state: isCut ? 'cut' : 'failed', sent: 0, why: why || t('error.INTERNAL', { id: '–' }) })
  const task = taskNow(taskId)
  if (!filesOn(taskId).opened)
    say({ bad: true, text: t('files.notSent', { name, why }), to: task?.key && `/t/${task.key}` })
}

/** @param {string} id @param {Partial<Upload>} fields */
function change(id, fields) {
  uploads.value = uploads.peek().map((one) => (one.id === id ? { ...one, ...fields } : one))
}

/** @param {string} id */
function forget(id) {
  uploads.value = uploads.peek().filter((one) => one.id !== id)
  stop(id)
}

/** @param {string} id */
function stop(id) {
  stops.get(id)?.()
  stops.delete(id)
}

function forgetAll() {
  for (const { id } of uploads.peek()) forget(id)
  news.value = ''
}

/** Stops the uploads when nobody is signed in; they go on when the same user is back. */
function cutAll() {
  for (const { id, state, turn } of uploads.peek()) {
    if (state !== 'waiting' && state !== 'sending') continue
    change(id, { state: 'cut', turn: turn + 1, sent: 0, why: t('files.cut') })
    stop(id)
  }
}

/** @param {string} id */
const isListed = (id) => uploads.peek().some((one) => one.id === id)

/** Whether an upload was neither cancelled nor cut off meanwhile. @param {Upload} upload */
const isWanted = ({ id, turn }) => uploads.peek().some((one) => one.id === id && one.turn === turn)

/** Deletes the entry of an upload. The server would forget it after a day anyway. @param {string} id */
function unannounce(id) {
  request(DELETE_FILE, { id, key: newId('change') }, { keepalive: true }).catch(() => {})
}

// Uploads that were cut off go on when the server is back.
link.subscribe((state) => {
  if (state === 'sync') for (const { id } of uploads.peek().filter((one) => one.state === 'cut')) retry(id)
})

// Closing the tab would stop uploads: the browser asks first.
effect(() => (underway.value ? asksFirst() : undefined))

let owner = me.peek()?.id
computed(() => me.value?.id).subscribe((who) => {
  if (!who) return cutAll() // the session has ended by itself
  if (who !== owner) forgetAll()
  owner = who
})

// Signing out drops all uploads.
beforeLeaving.add(async () => forgetAll())

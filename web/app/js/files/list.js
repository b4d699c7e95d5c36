/**
 * The files of the open tasks. Their addresses are valid for an hour: they are read again before it is over, when a
 * page wakes up after it, and when an event reports a change of the files.
 */
import { batch, computed, signal, useEffect } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { onEvent } from '../store/live.js'
import { writableTeams } from '../store/places.js'
import { onReset } from '../store/readers.js'
import { FILES } from './words.js'

const FRESH = 50 * 60_000
const PAUSE = 100
/** Delays after which a new picture is read again: the server makes its thumbnail after the upload. */
const LOOKS = [500, 1000, 2000, 4000, 8000, 16_000]
const NEW = 10 * 60_000
/** Types of pictures that browsers show and the server reads. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'])
const CONCERNS = /^attachment\.|^comment\.(created|deleted)$/

/** The limits of this server; null until they are read. */
export const limits = signal(/** @type {DataOf<'Files'>['instance']['limits'] | null} */ (null))

/** @param {Pick<SentFile, 'contentType'>} file */
export const isPicture = ({ contentType }) => PICTURES.has(contentType)

/**
 * Whether the viewer may add files: contributors may, while the task takes comments and the server has it.
 * @param {Task} task
 */
export const takesFiles = ({ can, version }) => can.comment && version > 0

/**
 * Whether the viewer may delete a file: its uploader and members of the team may, while the task takes comments.
 * @param {Task} task @param {SentFile} file
 */
export const mayDelete = (task, file) =>
  task.can.comment && (file.uploader?.id === me.value?.id || writableTeams.value.some(({ id }) => id === task.team.id))

class Files {
  /** @param {string} taskId */
  constructor(taskId) {
    this.taskId = taskId
    /** Oldest first; null until they are read. */
    this.all = signal(/** @type {SentFile[] | null} */ (null))
    this.failed = signal(/** @type {unknown} */ (null))
    /** Ids of files uploaded from here that no list read since then contains. @type {Set<string>} */
    this.arrived = new Set()
    this.readAt = 0
    this.turn = 0
    this.reading = Promise.resolve()
    this.looks = 0
    this.opened = 0
    this.timer = 0
    this.expiry = 0
  }

  /** @returns {() => void} ends it */
  open() {
    this.opened += 1
    const wake = () => document.hidden || !this.isStale() || this.load()
    const stops = [
      onEvent((event) => event.task?.id === this.taskId && CONCERNS.test(event.name) && this.soon(PAUSE)),
      onReset(() => this.read()),
    ]
    document.addEventListener('visibilitychange', wake)
    addEventListener('pageshow', wake)
    addEventListener('focus', wake)
    this.load()
    return () => {
      this.opened -= 1
      clearTimeout(this.timer)
      clearTimeout(this.expiry)
      for (const stop of stops) stop()
      document.removeEventListener('visibilitychange', wake)
      removeEventListener('pageshow', wake)
      removeEventListener('focus', wake)
    }
  }

  load() {
    return this.read().catch((problem) => {
      this.failed.value = problem
    })
  }

  read() {
    this.reading = this.readOnce()
    return this.reading
  }

  async loadIfOpen() {
    if (this.opened) await this.load()
  }

  /** @returns {Promise<void>} */
  async readOnce() {
    const turn = (this.turn += 1)
    const at = Date.now()
    const arrived = [...this.arrived]
    const { task, instance } = await request(FILES, { id: this.taskId })
    if (turn !== this.turn) return this.reading
    batch(() => {
      limits.value = instance.limits
      this.failed.value = null
      this.all.value = task?.attachments ?? []
    })
    for (const id of arrived) this.arrived.delete(id)
    this.readAt = at
    if (this.opened) this.wait()
    return undefined
  }

  /** Plans the next read: for a new picture without a thumbnail, and before the addresses expire. */
  wait() {
    clearTimeout(this.expiry)
    this.expiry = setTimeout(() => this.load(), FRESH)
    const isUnseen = this.all.peek()?.some((file) => isPicture(file) && !file.thumbnailUrl && isNew(file))
    if (isUnseen && this.looks < LOOKS.length) this.soon(LOOKS[this.looks])
    this.looks = isUnseen ? this.looks + 1 : 0
  }

  /** @param {number} pause */
  soon(pause) {
    if (pause === PAUSE) this.looks = 0
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.load(), pause)
  }

  isStale() {
    return Date.now() - this.readAt > FRESH
  }

  /** The file with valid addresses; null if it is deleted. @param {string} id */
  async fresh(id) {
    if (this.isStale()) await this.read()
    return this.all.peek()?.find((file) => file.id === id) ?? null
  }

  /** Removes a deleted file from the list; the stream reports the deletion a moment later. @param {string} id */
  without(id) {
    this.all.value = this.all.peek()?.filter((file) => file.id !== id) ?? null
    if (this.opened) this.load()
  }
}

/** @param {SentFile} file */
const isNew = ({ createdAt }) => Date.now() - Date.parse(createdAt) < NEW

/** Addresses of pictures that did not load: each is requested once more. @type {Set<string>} */
const broken = new Set()

/** @param {string} taskId @param {string} url */
export function mend(taskId, url) {
  if (broken.has(url)) return
  broken.add(url)
  filesOn(taskId).load()
}

/** @type {Map<string, Files>} */
const known = new Map()

/** The files of one task, whether or not it is open. @param {string} taskId */
export function filesOn(taskId) {
  const files = known.get(taskId) ?? new Files(taskId)
  known.set(taskId, files)
  return files
}

/** Keeps the files up to date while the task is shown. @param {Task} task */
export function useFiles({ id, version }) {
  const isUnsent = version === 0
  const files = filesOn(id)
  useEffect(() => (isUnsent ? undefined : files.open()), [files, isUnsent])
  return files
}

/** Forgets everything when the signed-in user changes. */
computed(() => me.value?.id).subscribe(() => {
  known.clear()
  broken.clear()
})

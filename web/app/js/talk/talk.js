/**
 * The conversation on one task: its threads and its activity, in one timeline. It is read page by page from the newest
 * on, and kept up to date by the task's own subscription, which starts at the position of the first page.
 */
import { batch, computed, signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { follow, onEvent } from '../store/live.js'
import { onReset } from '../store/readers.js'
import { asRemark, byTime, deleted, threadsOf } from './remark.js'
import { onAnswer, pendingOn } from './writes.js'
import { ACTIVITY, ONE_THREAD, TALK, THREADS } from './words.js'

/** @import { Thread } from './remark.js' */

const PAGE = 10 // threads with all replies: more would exceed the cost limit of a document
const TRIES = 4 // pages of activity read in a row if none of it is shown: it contains comments, too

/** @typedef {{ createdAt: string, id: string }} Place in the timeline */
/**
 * @typedef {Place & { thread?: Thread, event?: TaskEvent, earlier?: () => Promise<void> }} Item a thread, an event, or
 *   a button that loads earlier ones
 */
/**
 * @typedef {Omit<SaidComment, 'parent' | 'attachments'> & Partial<Pick<SaidComment, 'attachments'>>} Bare
 * @typedef {Bare & { replies?: Bare[] }} Told
 */

export class Talk {
  /** @param {string} taskId */
  constructor(taskId) {
    this.taskId = taskId
    /** The server's last state of each comment. */
    this.comments = signal(/** @type {ReadonlyMap<string, Remark>} */ (new Map()))
    /** Oldest first. */
    this.events = signal(/** @type {TaskEvent[]} */ ([]))
    /** The oldest thread of the pages that are here; null: there is no older one. */
    this.floor = signal(/** @type {Place | null} */ (null))
    this.moreEvents = signal(false)
    this.ready = signal(false)
    this.failed = signal(/** @type {unknown} */ (null))
    /** The comment that has just come in, and its author, for screen readers. */
    this.news = signal(/** @type {{ id: string, who: string | null } | null} */ (null))
    this.threads = computed(() => threadsOf(this.comments.value, pendingOn(taskId)))
    this.items = computed(() => this.line())
    /** Where the next pages begin, of threads and of events, and where the stream goes on. */
    this.before = /** @type {string | null} */ (null)
    this.after = /** @type {string | null} */ (null)
    this.cursor = /** @type {string | null} */ (null)
    /** Counts restarts: a page of an earlier one is dropped. */
    this.turn = 0
    /** Comments that addresses have named: they are read again with the rest. @type {Set<string>} */
    this.sought = new Set()
    this.hush = () => {}
  }

  /** @returns {() => void} ends it */
  open() {
    const stops = [
      onAnswer({
        said: (taskId, comment) => taskId === this.taskId && this.answered(comment),
        gone: (taskId, id) => taskId === this.taskId && this.without(id),
      }),
      onEvent((event) => event.subjectId === this.taskId && this.putEvents([event])),
      onReset(() => this.read()),
    ]
    this.load()
    return () => {
      this.turn += 1
      this.hush()
      for (const stop of stops) stop()
    }
  }

  async load() {
    try {
      await this.read()
    } catch (problem) {
      this.failed.value = problem
    }
  }

  /** Reads from the newest on, as far back as before; what is shown stays until all of it is here. */
  async read() {
    const turn = (this.turn += 1)
    const had = this.ready.peek() ? this.comments.peek().size : 0
    const events = this.readEvents(null)
    events.catch(() => {}) // awaited below, unless a page of comments fails first
    const first = await this.page(null)
    const found = new Map(first.comments)
    let last = first
    while (turn === this.turn && found.size < had && last.before) {
      last = await this.page(last.before)
      for (const [id, comment] of last.comments) found.set(id, comment)
    }
    for (const id of this.sought) if (!found.has(id)) for (const one of await this.threadOf(id)) found.set(one.id, one)
    await events
    if (turn !== this.turn) return
    batch(() => {
      this.comments.value = found
      this.begin(last)
      this.cursor = first.cursor
      this.ready.value = true
      this.failed.value = null
    })
    this.listen()
  }

  /** @param {string | null} before */
  async page(before) {
    const { task } = await request(THREADS, { id: this.taskId, last: PAGE, before })
    const page = task?.comments
    return {
      comments: asRemarks(page?.nodes ?? []),
      oldest: page?.nodes[0] ?? null,
      before: page?.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null,
      cursor: page?.cursor ?? null,
    }
  }

  /** @param {{ before: string | null, oldest: Place | null }} page */
  begin({ before, oldest }) {
    this.before = before
    this.floor.value = before ? oldest : null
  }

  async earlier() {
    const turn = this.turn
    const page = await this.page(this.before)
    if (turn !== this.turn) return
    batch(() => {
      this.put([...page.comments.values()])
      this.begin(page)
    })
  }

  /** @param {string | null} after */
  async readEvents(after) {
    const turn = this.turn
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { task } = await request(ACTIVITY, { id: this.taskId, after })
      if (turn !== this.turn) return
      const { nodes, pageInfo } = task?.activity ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
      batch(() => {
        this.putEvents(nodes)
        this.moreEvents.value = pageInfo.hasNextPage
      })
      this.after = after = pageInfo.endCursor
      if (!pageInfo.hasNextPage || nodes.some(isShown)) return
    }
  }

  /**
   * Reads the thread of a comment that the address names, however old it is.
   * @param {string} id @returns {Promise<boolean>}
   */
  async find(id) {
    this.sought.add(id)
    if (!this.comments.peek().has(id)) this.put(await this.threadOf(id))
    return this.comments.peek().has(id)
  }

  /** All of a comment's thread; empty if the task has no such comment. @param {string} id */
  async threadOf(id) {
    const { node } = await request(ONE_THREAD, { id })
    if (!node?.id || node.task?.id !== this.taskId) return []
    const { parent, ...comment } = /** @type {Required<typeof node>} */ (node)
    return [...asRemarks([parent ?? comment]).values()]
  }

  listen() {
    this.hush()
    this.hush = follow(TALK, () => ({ id: this.taskId, after: this.cursor }), {
      next: ({ taskChanges }) => this.take(taskChanges),
      failed: (problem) => console.warn('no conversation:', problem.message),
    })
  }

  /** @param {DataOf<'Talk'>['taskChanges']} item */
  take(item) {
    this.cursor = item.cursor
    if (item.__typename === 'StreamReset') return void (item.reason === 'SHUTDOWN' ? this.listen() : this.load())
    if (item.__typename !== 'TaskChange' || !item.comment) return
    this.put([asRemark(item.comment)])
    if (item.name === 'comment.created' && item.actor?.id !== me.peek()?.id)
      this.news.value = { id: item.comment.id, who: item.actor?.name ?? null }
  }

  /**
   * Stores an answer only if its version is newer: reactions raise no version, and the stream may have delivered newer
   * ones since the request.
   * @param {Remark} comment
   */
  answered(comment) {
    if (comment.version > (this.comments.peek().get(comment.id)?.version ?? 0)) this.put([comment])
  }

  /** @param {string} id of a deleted one; the stream delivers its tombstone a moment later */
  without(id) {
    const comment = this.comments.peek().get(id)
    if (comment) this.put([deleted(comment)])
  }

  /**
   * The newer version wins; of the same version, the later arrival, since reactions raise no version.
   * @param {Remark[]} comments
   */
  put(comments) {
    const all = new Map(this.comments.peek())
    for (const comment of comments)
      if (comment.version >= (all.get(comment.id)?.version ?? 0)) all.set(comment.id, comment)
    this.comments.value = all
  }

  /** @param {TaskEvent[]} events */
  putEvents(events) {
    const all = new Map([...events.filter(isShown), ...this.events.peek()].map((event) => [event.id, event]))
    this.events.value = [...all.values()].sort((a, b) =>
      a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : a.seq - b.seq,
    )
  }

  /**
   * The items to show, oldest first. From the time that is not read yet, only comments that an address has named.
   * @returns {Item[]}
   */
  line() {
    const floor = this.floor.value
    const isIn = (/** @type {Place} */ place) => !floor || byTime(place, floor) >= 0
    const threads = this.threads.value.map((thread) => ({ ...placeOf(thread.first), thread }))
    const events = this.events.value.map((event) => ({ createdAt: event.occurredAt, id: event.id, event })).filter(isIn)
    const changes = { createdAt: events[0]?.createdAt ?? '', id: 'changes', earlier: () => this.readEvents(this.after) }
    return [
      ...threads.filter((item) => !isIn(item)),
      ...(floor ? [{ ...floor, id: 'comments', earlier: () => this.earlier() }] : []),
      ...[...threads.filter(isIn), ...events, ...(this.moreEvents.value ? [changes] : [])].sort(inLine),
    ]
  }
}

/** @param {TaskEvent} event */
const isShown = ({ subjectType, name }) => subjectType === 'TASK' && name !== 'task.progressed'

/** @param {Remark} comment @returns {Place} */
const placeOf = ({ createdAt, id }) => ({ createdAt, id })

/**
 * Sorts by time; a button that loads earlier items stands before an item of the same time.
 * @param {Item} a @param {Item} b
 */
const inLine = (a, b) =>
  a.createdAt === b.createdAt && Boolean(a.earlier) !== Boolean(b.earlier) ? (a.earlier ? -1 : 1) : byTime(a, b)

/** @param {Told[]} threads @returns {Map<string, Remark>} */
function asRemarks(threads) {
  /** @type {Remark[]} */
  const all = threads.flatMap(({ replies = [], ...first }) => [
    { ...first, parentId: null },
    ...replies.map((reply) => ({ ...reply, parentId: first.id })),
  ])
  return new Map(all.map((comment) => [comment.id, comment]))
}

/** A list that is kept up to date: fetched, then followed by a subscription from the place in the log of the fetch. */
import type { TaskFlow } from './client.js'
import type { Document } from './http.js'
import { Listeners } from './listeners.js'
import { type Versioned, ObjectStore } from './objects.js'
import { nodesIn } from './pages.js'
import { TaskFlowError } from './problems.js'
import { itemOf } from './stream.js'
import { linked, mayPass, pause, pauseAfter } from './waiting.js'

/** `offline`: the store is as it was when the connection was lost. */
export type FollowState = 'fetching' | 'catching up' | 'live' | 'offline' | 'ended'

/** What an item of the stream means for the set. Null: nothing. `fetch`: it does not say, the list is fetched anew. */
export type Move<T> = { put: T } | { drop: string } | { fetch: true } | null

export interface FollowOptions<T extends Versioned> {
  /** A query of a list: with `$after`, `cursor`, `nodes { id version … }` and `pageInfo { hasNextPage endCursor }`. */
  list: Document
  /** A subscription to its changes, with the same filter and the same fields. */
  changes: Document
  /** The variables of both documents. */
  variables?: object
  /** Where the list is in the answer, if there are several. */
  path?: string
  /** Says what an item means; for `taskChanges` it is built in. */
  read?: (item: Record<string, unknown>) => Move<T>
  signal?: AbortSignal
}

export class Follow<T extends Versioned> {
  readonly store = new ObjectStore<T>()
  /** Resolves when the store is up to date for the first time. */
  readonly ready: Promise<void>
  /** Resolves after `stop`; rejects with an error that a retry would not mend. */
  readonly ended: Promise<void>

  private now: FollowState = 'fetching'
  private readonly link: ReturnType<typeof linked>
  private readonly listeners = new Listeners<FollowState>()
  private isReady = () => {}
  /** The user whose list it is: it is fetched and followed for nobody else. */
  private userId: string | null = null

  constructor(
    private readonly client: TaskFlow,
    private readonly options: FollowOptions<T>,
  ) {
    const { changes, list, signal } = options
    for (const word of ['__typename', 'reason']) demand(changes, word)
    for (const word of ['cursor', 'pageInfo']) demand(list, word)
    this.link = linked(signal)
    this.ended = this.run()
    const tooSoon = this.ended.then(() => Promise.reject(STOPPED))
    this.ready = Promise.race([new Promise<void>((resolve) => (this.isReady = resolve)), tooSoon])
    for (const promise of [this.ended, this.ready]) promise.catch(() => {}) // not every caller awaits them
  }

  get state(): FollowState {
    return this.now
  }

  onState(listener: (state: FollowState) => void): () => void {
    return this.listeners.add(listener)
  }

  stop(): void {
    this.link.abort(STOPPED)
  }

  private async run(): Promise<void> {
    await null // so that the constructor has set the promises above
    const { signal } = this.link
    try {
      for (let resets = 0; ; resets += 1) {
        if (resets > 0) await this.client.wait(pause(resets), signal)
        this.go('fetching')
        const cursor = await this.fetch(signal)
        this.go('catching up')
        if (await this.listen(cursor, signal)) resets = 0
      }
    } catch (error) {
      if (error !== STOPPED && !signal.aborted) throw error
    } finally {
      this.go('ended')
      this.link.close()
    }
  }

  /**
   * Changes are replayed from the first page’s cursor on, so what moves between two pages is neither lost nor stale.
   */
  private async fetch(signal: AbortSignal): Promise<string> {
    const { list, variables = {}, path } = this.options
    for (let failed = 1; ; failed += 1) {
      try {
        const found: T[] = []
        let cursor: string | undefined
        const as = (this.userId ??= await this.client.session.userId())
        for await (const page of this.client.pages<T>(list, variables, {
          signal,
          as,
          ...(path !== undefined && { path }),
        })) {
          cursor ??= page.cursor
          found.push(...nodesIn(page))
        }
        if (cursor === undefined) throw new TypeError('The list has no cursor, or is not there.')
        this.store.replace(found)
        return cursor
      } catch (error) {
        if (!mayPass(error, failed)) throw error
        this.go('offline')
        await this.client.wait(pauseAfter(error, failed), signal)
      }
    }
  }

  /** Applies the stream until the list has to be fetched anew. True if the store was up to date in between. */
  private async listen(after: string, signal: AbortSignal): Promise<boolean> {
    const { changes, variables = {}, read = readTaskChange } = this.options
    let wasLive = false
    const onLink = (up: boolean) => this.go(up ? (wasLive && this.now === 'live' ? 'live' : 'catching up') : 'offline')
    try {
      for await (const data of this.client.subscribe(changes, variables, {
        after,
        signal,
        onLink,
        again: true,
        as: this.userId,
      })) {
        const item = itemOf(data) ?? {}
        if (item.__typename === 'StreamReset') return wasLive
        if (item.__typename === 'StreamReady') {
          wasLive = true
          this.go('live')
          this.isReady()
        } else {
          const move = read(item) as Move<T>
          if (move !== null && 'fetch' in move) return wasLive
          this.apply(move)
        }
      }
    } catch (error) {
      if (!(error instanceof TaskFlowError) || error.code !== 'CURSOR_EXPIRED') throw error
    }
    return wasLive
  }

  private apply(move: Exclude<Move<T>, { fetch: true }>): void {
    if (move === null) return
    if ('put' in move) this.store.put(move.put)
    else this.store.drop(move.drop)
  }

  private go(state: FollowState): void {
    if (state === this.now) return
    this.now = state
    this.listeners.tell(state)
  }
}

const STOPPED = new DOMException('It was stopped.', 'AbortError')

function readTaskChange<T>(item: Record<string, unknown>): Move<T> {
  const { transition, taskId, task } = item
  if (transition === undefined || taskId === undefined || task === undefined)
    throw new TypeError('Select transition, taskId and task { … }, or say by `read` what an item means.')
  return transition === 'LEFT' || task === null ? { drop: taskId as string } : { put: task as T }
}

function demand(document: Document, word: string): void {
  if (!new RegExp(`\\b${word}\\b`).test(String(document)))
    throw new TypeError(`Select ${word}: without it a list can’t be followed.`)
}

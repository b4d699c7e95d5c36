/** Changes that were made without a connection: kept in their order, and sent when the server is back, once each. */
import type { Document } from './http.js'
import { loudly, safely } from './listeners.js'
import { type Code, type Problem, type Result, TaskFlowError } from './problems.js'
import { type ValueStore, keyIsGood, newKey } from './values.js'
import { type Wait, mayPass, pauseAfter } from './waiting.js'

export interface Write<Note = unknown> {
  /** The idempotency key: the server does it once for each key. */
  key: string
  query: string
  variables: Record<string, unknown>
  /** The user who made the change: no other user’s session sends it. */
  userId: string | null
  /** When it was first sent, in milliseconds; null: never. Stored before the request goes out. */
  sentAt: number | null
  /** The caller’s own note, handed back with the answer, even after a restart. It must fit in JSON. */
  note: Note
}

export interface QueueOptions<Note = unknown> {
  /** One queue uses it at a time: two pages need two names. */
  store: ValueStore<Write<Note>[]>
  /** Called with each answer, in order; also for changes that were queued before a restart. */
  onSettled?: (write: Write<Note>, result: Result<Record<string, unknown>>) => void
  /**
   * Called when `expectedVersion` was stale. The variables that it returns are sent in the same place; with null the
   * conflict is the result.
   */
  onConflict?: (
    write: Write<Note>,
    problem: Problem,
  ) => Record<string, unknown> | null | Promise<Record<string, unknown> | null>
  /** How many may wait. */
  most?: number
}

const MOST_CONFLICTS = 5
const SIGNED_OUT = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED'])

type Settled = Result<Record<string, unknown>>

/** Carries changes to the server. */
export interface Sender<Note = unknown> {
  /** The id of the user who is signed in. */
  userId(): Promise<string | null>
  /** Sends a change as the user who made it; fails with a `TaskFlowError`. */
  send(write: Write<Note>, signal: AbortSignal): Promise<Settled>
  wait: Wait
}

export class Queue<Note = unknown> {
  private writes: Write<Note>[] = []
  private readonly callers = new Map<string, (result: Settled) => void>()
  private readonly loaded: Promise<void>
  private sending: Promise<void> | null = null
  private changing: Promise<void> = Promise.resolve()
  private readonly closed = new AbortController()
  private hurry = () => {}

  constructor(
    private readonly sender: Sender<Note>,
    private readonly options: QueueOptions<Note>,
  ) {
    this.loaded = this.load()
    this.loaded.catch(() => {}) // `add` and `send` report it
  }

  /** The changes that the server has not answered, in order. */
  get waiting(): readonly Write<Note>[] {
    return this.writes
  }

  /**
   * Adds a mutation of one field with `@idempotent(key: $key)`. It is stored when the promise `kept` resolves, and sent
   * in its turn; `settled` resolves with the answer, and never rejects. A `key` among the variables is its key.
   */
  add(document: Document, variables: object, note?: Note): { kept: Promise<void>; settled: Promise<Settled> } {
    const query = String(document)
    if (!/@idempotent\s*\(\s*key\s*:\s*\$key\b/.test(query))
      throw new TypeError('A change that waits needs @idempotent(key: $key).')
    const { key = newKey(), ...given } = variables as { key?: string }
    const write = { key, query, variables: given, userId: null, sentAt: null, note: note as Note }
    const settled = new Promise<Settled>((resolve) => this.callers.set(write.key, resolve))
    const kept = this.keepNew(write)
    kept.then(
      () => this.start().catch(loudly),
      (error: unknown) => this.answer(write.key, problem('INTERNAL', `It could not be kept: ${error}`)),
    )
    return { kept, settled }
  }

  /** Sends the waiting changes now; ends when nothing is left that can be sent. Call it when somebody has signed in. */
  send(): Promise<void> {
    this.hurry()
    return this.start()
  }

  /** Stops sending. Waiting changes stay in the store; their `settled` does not resolve any more. */
  close(): void {
    this.closed.abort(new DOMException('The queue was closed.', 'AbortError'))
  }

  private start(): Promise<void> {
    this.sending ??= this.sendAll()
    return this.sending
  }

  private async load(): Promise<void> {
    this.writes = (await this.options.store.load()) ?? []
  }

  private async keepNew(write: Write<Note>): Promise<void> {
    await this.loaded
    const userId = await this.sender.userId()
    const { most = 1000 } = this.options
    await this.change((writes) => {
      if (writes.length >= most) throw new RangeError(`More than ${most} changes can’t wait.`)
      return [...writes, { ...write, userId }]
    })
  }

  private async sendAll(): Promise<void> {
    try {
      await this.loaded
      await this.sendEach()
    } catch (error) {
      if (!this.closed.signal.aborted) throw error
    } finally {
      this.sending = null // in the same tick as the check that nothing is left
    }
  }

  private async sendEach(): Promise<void> {
    for (let failed = 0; !this.closed.signal.aborted;) {
      let userId: string | null = null
      try {
        userId = await this.sender.userId()
        const write = this.writes.find((one) => one.userId === userId)
        if (!write) return
        await this.sendOne(write, failed)
        failed = 0
      } catch (error) {
        if (!(error instanceof TaskFlowError)) throw error
        if (SIGNED_OUT.has(error.code)) {
          if (userId === (await this.sender.userId())) return
          continue // another user has signed in: their changes are next
        }
        failed += 1
        const hurried = new Promise<void>((resolve) => (this.hurry = resolve))
        await Promise.race([this.sender.wait(pauseAfter(error, failed), this.closed.signal), hurried])
      }
    }
  }

  private async sendOne(write: Write<Note>, failed: number): Promise<void> {
    let now = write
    for (let conflicts = 1; ; conflicts += 1) {
      if (now.sentAt !== null && !keyIsGood(now.sentAt)) return this.settle(now, UNCERTAIN)
      if (now.sentAt === null) now = await this.exchange(now, { ...now, sentAt: Date.now() })
      const result = await this.ask(now, failed)
      const conflict = result.errors.find(({ code }) => code === 'CONFLICT')
      if (!conflict || conflicts > MOST_CONFLICTS) return this.settle(now, result)
      const variables = (await this.options.onConflict?.(now, conflict)) ?? null
      if (variables === null) return this.settle(now, result)
      // To the server this is another change, so it gets a key of its own.
      now = await this.exchange(now, { ...now, variables, key: newKey(), sentAt: null })
    }
  }

  /** Returns an error that a retry would not mend as the result, so that the next change has its turn. */
  private async ask(write: Write<Note>, failed: number): Promise<Settled> {
    try {
      return await this.sender.send(write, this.closed.signal)
    } catch (error) {
      if (!(error instanceof TaskFlowError) || mayPass(error, failed + 1) || SIGNED_OUT.has(error.code)) throw error
      return problem(error.code, error.message)
    }
  }

  private async settle({ key }: Write<Note>, result: Settled): Promise<void> {
    const write = this.writes.find((one) => one.key === key)
    await this.change((writes) => writes.filter((one) => one.key !== key))
    if (write) safely(() => this.options.onSettled?.(write, result))
    this.answer(key, result)
  }

  private answer(key: string, result: Settled): void {
    this.callers.get(key)?.(result)
    this.callers.delete(key)
  }

  private async exchange(before: Write<Note>, after: Write<Note>): Promise<Write<Note>> {
    await this.change((writes) => writes.map((one) => (one.key === before.key ? after : one)))
    const caller = this.callers.get(before.key)
    this.callers.delete(before.key)
    if (caller) this.callers.set(after.key, caller)
    return after
  }

  /** One after the other: what is added while the store is slow is not lost. A change counts once it is stored. */
  private change(next: (writes: Write<Note>[]) => Write<Note>[]): Promise<void> {
    const changed = this.changing.then(async () => {
      this.closed.signal.throwIfAborted()
      const writes = next(this.writes)
      await this.options.store.save(writes.length ? writes : null)
      this.writes = writes
    })
    this.changing = changed.catch(() => {})
    return changed
  }
}

const UNCERTAIN = problem('UNCERTAIN', 'It was sent a day ago, and may have been done: look before you do it again.')

function problem(code: Code, message: string): Settled {
  return { ok: false, payload: null, errors: [{ code, message, path: [] }] }
}

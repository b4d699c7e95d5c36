/** The client: one TaskFlow server, and every call to it. */
import { Follow, type FollowOptions } from './follow.js'
import { type Asked, type Document, Http } from './http.js'
import { type Versioned } from './objects.js'
import { type Page, type PageOptions, nodesIn, pagesOf } from './pages.js'
import { type Problem, type Result, TaskFlowError } from './problems.js'
import { Queue, type QueueOptions, type Write } from './queue.js'
import { Session } from './session.js'
import { streamOf } from './stream.js'
import type { Tokens } from './tokens.js'
import { type ValueStore, inMemory, keyIsGood, newKey } from './values.js'
import { type Patience, type Wait, patiently, wait } from './waiting.js'

export interface TaskFlowOptions {
  /** The address of the server: `https://tasks.example.com`. The API is below it. */
  url: string
  /** An API key, instead of a session. */
  apiKey?: string
  /** Where the session is kept; by default it ends with the page or the process. */
  store?: ValueStore<Tokens>
  /** The refresh token stays in a cookie that no script can read: for pages of the server’s own origin. */
  cookie?: boolean
  /** Milliseconds for an answer. */
  timeout?: number
  /** How often a request is tried, if the failure is temporary and a repeat can do nothing twice. */
  tries?: number
  /** Milliseconds that a request may wait between its tries, all together. */
  patience?: number
  /** A BCP 47 tag: the language of the server’s messages when nobody is signed in. */
  language?: string
  fetch?: typeof fetch
  /** How to wait before another try; tests replace it. */
  wait?: Wait
}

export interface RequestOptions {
  signal?: AbortSignal
  /** The id of a user: the request is sent only as this user. By default the one who is signed in when it begins. */
  as?: string | null
}

export interface SubscribeOptions extends RequestOptions {
  /** A cursor of the log to start after; absent: only new events. */
  after?: string | null
  /** Subscribes again when the server completes it, as `taskWindow` wants it. */
  again?: boolean
  /** Called with true when something arrives, and with false when the connection is lost. */
  onLink?: (up: boolean) => void
}

const KEY = /@idempotent\s*\(\s*key\s*:\s*\$(\w+)/

export class TaskFlow {
  readonly session: Session
  readonly wait: Wait
  private readonly http: Http
  private readonly patience: Patience

  constructor(options: TaskFlowOptions) {
    const { url, apiKey, store = inMemory(), cookie = false, timeout = 30_000, language } = options
    this.wait = options.wait ?? wait
    this.patience = { tries: options.tries ?? 5, longest: options.patience ?? 60_000, wait: this.wait }
    this.http = new Http({ url, timeout, language, cookie, fetch: options.fetch ?? ((...asked) => fetch(...asked)) })
    this.session = new Session({ http: this.http, patience: this.patience, store, apiKey, cookie })
  }

  /** The `data` of an answer without errors; anything else throws a `TaskFlowError`, which has the rest of the data. */
  async request<Data = unknown>(
    document: Document<Data>,
    variables: object = {},
    options: RequestOptions = {},
  ): Promise<Data> {
    const query = String(document)
    const { signal } = options
    const as = options.as ?? (await this.session.userId())
    // The word inside a string would count, too: then the request is retried less often, which is safe.
    const repeatable = () => !/\bmutation\b/.test(query)
    const once = () => this.ask({ query, variables }, as, signal) as Promise<Data>
    return patiently(this.patience, { repeatable, signal }, once)
  }

  /**
   * Runs a mutation with one field. Its expected failures are values: select `${ERRORS}`. With `@idempotent(key: $key)`
   * it gets a key of its own, and is retried even when an answer was lost.
   */
  async mutate<Payload extends object>(
    document: Document,
    variables: object = {},
    options: RequestOptions = {},
  ): Promise<Result<Payload>> {
    const query = String(document)
    const { signal } = options
    const as = options.as ?? (await this.session.userId())
    const [, name] = KEY.exec(query) ?? []
    const asked = { query, variables: name === undefined ? variables : { [name]: newKey(), ...variables } }
    const since = Date.now()
    const repeatable = () => name !== undefined && keyIsGood(since)
    try {
      return await patiently(this.patience, { repeatable, signal }, async () => {
        const result = resultOf<Payload>(await this.ask(asked, as, signal))
        const throttled = result.errors.find(({ code }) => code === 'RATE_LIMITED')
        if (throttled && !result.ok) throw new Throttled(throttled, result)
        return result
      })
    } catch (error) {
      if (error instanceof Throttled) return error.result as Result<Payload>
      throw error
    }
  }

  /** Yields the pages of a list: select `pageInfo { hasNextPage endCursor }`, and pass `$after` to it. */
  pages<T>(
    document: Document,
    variables: object = {},
    options: PageOptions & RequestOptions = {},
  ): AsyncGenerator<Page<T>> {
    return pagesOf<T>((given) => this.request(document, given, options), String(document), variables, options)
  }

  /** Yields the nodes of all pages of a list. */
  async *nodes<T>(
    document: Document,
    variables: object = {},
    options: PageOptions & RequestOptions = {},
  ): AsyncGenerator<T> {
    for await (const page of this.pages<T>(document, variables, options)) yield* nodesIn(page)
  }

  /**
   * Yields the `data` of each result of a subscription, for as long as the caller reads it. It reconnects after each
   * interruption and resumes where it was. A `StreamReset` is yielded and is the last result: `follow` handles it.
   */
  subscribe<Data = unknown>(
    document: Document<Data>,
    variables: object = {},
    options: SubscribeOptions = {},
  ): AsyncGenerator<Data> {
    const { after = null, again = false, as = null, signal, onLink = () => {} } = options
    const asked = { query: String(document), variables }
    const { http, session, wait } = this
    return streamOf({ http, session, wait }, { asked, after, again, as, signal, onLink }) as AsyncGenerator<Data>
  }

  /** A list that is kept up to date. It begins at once, and ends with `stop()`. */
  follow<T extends Versioned>(options: FollowOptions<T>): Follow<T> {
    return new Follow(this, options)
  }

  /** A queue for changes that may be made offline. */
  queue<Note = unknown>(options: QueueOptions<Note>): Queue<Note> {
    const { session, wait } = this
    const send = ({ query, variables, key, userId: as }: Write<Note>, signal: AbortSignal) =>
      this.mutate<Record<string, unknown>>(query, { ...variables, key }, { signal, as })
    return new Queue({ userId: () => session.userId(), send, wait }, options)
  }

  private ask(asked: Asked, as: string | null, signal: AbortSignal | undefined): Promise<unknown> {
    return this.session.send(as, (token) => this.http.ask(asked, token, { signal }))
  }
}

/**
 * The server limited a mutation (it waited too long for others, or a guess too many): it did nothing, and may be sent
 * again.
 */
class Throttled extends TaskFlowError {
  constructor(
    { message, retryAfter }: Problem,
    readonly result: Result<object>,
  ) {
    super('RATE_LIMITED', message, { retryAfter: retryAfter ?? undefined })
  }
}

function resultOf<Payload extends object>(data: unknown): Result<Payload> {
  const [payload, ...others] = Object.values(data as object) as (Payload & { errors?: Problem[] })[]
  if (!payload?.errors || others.length)
    throw new TypeError('A mutation that is given to `mutate` has one field, and selects its errors.')
  const [first, ...rest] = payload.errors
  return first ? { ok: false, payload, errors: [first, ...rest] } : { ok: true, payload, errors: [] }
}

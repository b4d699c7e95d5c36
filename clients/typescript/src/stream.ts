/** A subscription over server-sent events that goes on by itself where it was cut. */
import { eventsOf } from './events.js'
import { type Asked, type Http, answerOf, retryAfter } from './http.js'
import { type TopLevelError, TaskFlowError, refused } from './problems.js'
import type { Session } from './session.js'
import { type Wait, linked, mayPass, passes, pauseAfter } from './waiting.js'

const SILENCE = 30_000
/** Renewals in a row that change nothing. */
const MOST_RENEWALS = 5

export interface StreamOptions {
  asked: Asked
  /** Where to begin; null: with what happens from now on. */
  after: string | null
  /** Subscribes again when the server has completed it: for `taskWindow`, whose first step brings everything. */
  again: boolean
  signal: AbortSignal | undefined
  /** Whose it is; null: of whoever is signed in when it begins. */
  as: string | null
  /** Told when it can be read (true), and when it is cut (false). */
  onLink: (up: boolean) => void
}

interface Stream {
  http: Http
  session: Session
  wait: Wait
}

type Outcome = 'cut' | 'complete'

/** The `data` of each result. Each event comes once: its place is known before it is handed over. */
export async function* streamOf({ http, session, wait }: Stream, options: StreamOptions): AsyncGenerator<unknown> {
  const { asked, again, onLink } = options
  const { signal, abort, close } = linked(options.signal)
  let cursor = options.after
  let failed = 0
  let used: string | null = null
  const userId = options.as ?? (await session.userId())

  async function* once(): AsyncGenerator<unknown, Outcome> {
    used = await session.tokenOf(userId)
    const connection = linked(signal)
    try {
      const timer = setTimeout(() => connection.abort(new RangeError('The server did not answer in time.')), SILENCE)
      const response = await opened(http, asked, used, cursor, connection.signal).finally(() => clearTimeout(timer))
      let trouble: TaskFlowError | null = null
      for await (const { name, data, id } of eventsOf(response, SILENCE, connection.abort)) {
        if (name === 'complete' && trouble) throw trouble
        if (name === 'complete') return 'complete'
        if (name !== 'next') continue
        const result = JSON.parse(data) as { data?: unknown; errors?: TopLevelError[] }
        if (result.errors?.length && !result.data) {
          trouble = refused(result.errors, { status: response.status })
          continue
        }
        cursor = id ?? cursor
        failed = 0
        onLink(true)
        if (isShutdown(result.data)) return 'cut'
        yield result.data
      }
      // The server ends without `complete` what it wants us to come back for.
      return 'cut'
    } catch (error) {
      if (signal.aborted || (error instanceof TaskFlowError && !connection.signal.aborted)) throw error
      return 'cut'
    } finally {
      connection.abort(new RangeError('The stream is not read any more.'))
      connection.close()
      onLink(false)
    }
  }

  try {
    for (;;) {
      let trouble = new TaskFlowError('UNREACHABLE', 'The stream was cut.')
      try {
        if ((yield* once()) === 'complete' && !again) return
      } catch (error) {
        if (signal.aborted || !(error instanceof TaskFlowError)) throw error
        await comesBackAfter(error)
        trouble = error
      }
      failed += 1
      await wait(pauseAfter(trouble, failed), signal)
    }
  } finally {
    abort(new RangeError('The stream is not read any more.'))
    close()
  }

  /** Throws what no other try would change. */
  async function comesBackAfter(error: TaskFlowError): Promise<void> {
    if (mayPass(error, failed + 1)) return
    const stale = error.code === 'UNAUTHENTICATED' || error.code === 'TOKEN_EXPIRED'
    if (!stale || used === null || failed >= MOST_RENEWALS) throw error
    const renewed = await session.renew(used).catch((problem: unknown) => {
      if (!passes(problem)) throw problem
      return used
    })
    if (renewed === null) throw error
  }
}

/** A stream of events. Only its beginning has a limit of time. */
async function opened(http: Http, asked: Asked, token: string | null, cursor: string | null, signal: AbortSignal) {
  const headers = { accept: 'text/event-stream', ...(cursor !== null && { 'last-event-id': cursor }) }
  const response = await http.send(asked, token, { signal, keepalive: false }, headers)
  if (response.ok && response.headers.get('content-type')?.startsWith('text/event-stream')) return response
  const { errors } = await answerOf(response, signal)
  throw refused(errors ?? [], { status: response.status, retryAfter: retryAfter(response) })
}

/** The server restarts: its stream ends, and goes on at the next one with the same cursor. */
function isShutdown(data: unknown): boolean {
  const item = itemOf(data)
  return item?.__typename === 'StreamReset' && item.reason === 'SHUTDOWN'
}

/** A subscription has one field. */
export function itemOf(data: unknown): Record<string, unknown> | undefined {
  return Object.values(data as object)[0]
}

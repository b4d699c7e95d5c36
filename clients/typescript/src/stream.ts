/** A subscription over server-sent events that reconnects and resumes by itself. */
import { eventsOf } from './events.js'
import { type Asked, type Http, answerOf, retryAfter } from './http.js'
import { type TopLevelError, TaskFlowError, refused } from './problems.js'
import type { Session } from './session.js'
import { type Wait, linked, mayPass, passes, pauseAfter } from './waiting.js'

const SILENCE = 30_000
/** The most renewals in a row that change nothing. */
const MOST_RENEWALS = 5

export interface StreamOptions {
  asked: Asked
  /** The cursor to start after; null: only new events. */
  after: string | null
  /** Subscribes again when the server has completed it: for `taskWindow`, whose first step brings everything. */
  again: boolean
  signal: AbortSignal | undefined
  /** The user whose stream it is; null: the one who is signed in when it begins. */
  as: string | null
  /** Called with true when it can be read, and with false when it is cut. */
  onLink: (up: boolean) => void
}

interface Stream {
  http: Http
  session: Session
  wait: Wait
}

type Outcome = 'cut' | 'complete'

/** Yields the `data` of each result. Each event comes once: its cursor is noted before it is yielded. */
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
      // The server ends a stream without `complete` if it wants the client to reconnect.
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

  /** Throws an error that a retry would not mend. */
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

/** Opens a stream of events. Only this has a time limit. */
async function opened(http: Http, asked: Asked, token: string | null, cursor: string | null, signal: AbortSignal) {
  const headers = { accept: 'text/event-stream', ...(cursor !== null && { 'last-event-id': cursor }) }
  const response = await http.send(asked, token, { signal, keepalive: false }, headers)
  if (response.ok && response.headers.get('content-type')?.startsWith('text/event-stream')) return response
  const { errors } = await answerOf(response, signal)
  throw refused(errors ?? [], { status: response.status, retryAfter: retryAfter(response) })
}

/** The server restarts: its stream ends, and the next connection resumes with the same cursor. */
function isShutdown(data: unknown): boolean {
  const item = itemOf(data)
  return item?.__typename === 'StreamReset' && item.reason === 'SHUTDOWN'
}

/** A subscription has one field. */
export function itemOf(data: unknown): Record<string, unknown> | undefined {
  return Object.values(data as object)[0]
}

/** Waiting: with a limit, until somebody gives up, and again and again with longer pauses. */
import { TaskFlowError } from './problems.js'

export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>

const SHORTEST = 300
const LONGEST = 20_000
/** A proxy may ask for an hour; and a timer that is too long goes off at once. */
const MOST_ASKED = 120_000
/** The most tries in a row after an error of the server itself, which may be an outage. */
const MOST_FAULTS = 5

/** How long to wait after so many failures: random, so that the clients of a server do not come back all at once. */
export function pause(failed: number, random = Math.random): number {
  return SHORTEST / 2 + random() * Math.min(LONGEST, SHORTEST * 2 ** failed)
}

/** As long as the server asked for, and a little longer, since it asks many the same; two minutes at most. */
export function pauseAfter(error: TaskFlowError, failed: number, random = Math.random): number {
  const { retryAfter } = error
  if (retryAfter === undefined) return pause(failed, random)
  return Math.min(Math.max(retryAfter * 1000, SHORTEST), MOST_ASKED) + random() * 500
}

/** Waits until the time is over, or the browser is online again. */
export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const browser = typeof addEventListener === 'function'
    const end = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      if (browser) removeEventListener('online', go)
      settle()
    }
    const go = () => end(resolve)
    const abort = () => end(() => reject(signal?.reason))
    const timer = setTimeout(go, milliseconds)
    if (signal?.aborted) return abort()
    signal?.addEventListener('abort', abort)
    if (browser) addEventListener('online', go)
  })

/** A signal that aborts with `outer`, or by hand. `close` detaches it from `outer`. */
export function linked(outer?: AbortSignal) {
  const own = new AbortController()
  const abort = () => own.abort(outer?.reason)
  if (outer?.aborted) abort()
  outer?.addEventListener('abort', abort)
  return {
    signal: own.signal,
    abort: (reason: unknown) => own.abort(reason),
    close: () => outer?.removeEventListener('abort', abort),
  }
}

/** Gives up after so many milliseconds. */
export async function within<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal, abort, close } = linked(outer)
  const timer = setTimeout(
    () => abort(new TaskFlowError('UNREACHABLE', 'The server did not answer in time.', { maybeDone: true })),
    milliseconds,
  )
  try {
    return await work(signal)
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    clearTimeout(timer)
    close()
  }
}

export interface Patience {
  /** How often a request is tried. */
  tries: number
  /** Milliseconds that a request may wait between its tries, all together. */
  longest: number
  wait: Wait
}

/** Tries again while the failure passes, and it is sure that nothing is done twice. */
export async function patiently<T>(
  { tries, longest, wait }: Patience,
  { repeatable, signal }: { repeatable: () => boolean; signal: AbortSignal | undefined },
  once: () => Promise<T>,
): Promise<T> {
  let left = longest
  for (let failed = 1; ; failed += 1) {
    try {
      return await once()
    } catch (error) {
      if (!passes(error) || (error.maybeDone && !repeatable()) || failed >= tries) throw error
      const next = pauseAfter(error, failed)
      left -= next
      if (left < 0) throw error
      await wait(next, signal)
      if (error.maybeDone && !repeatable()) throw error // the machine was asleep, so the key may have expired
    }
  }
}

export const passes = (error: unknown): error is TaskFlowError & { advice: 'try again later' } =>
  error instanceof TaskFlowError && error.advice === 'try again later'

type Passing = 'RATE_LIMITED' | 'UNREACHABLE' | 'INTERNAL'

/** Whether another try is worth it after so many failures, for work that runs as long as the page is open. */
export const mayPass = (error: unknown, failed: number): error is TaskFlowError & { code: Passing } =>
  passes(error) || (error instanceof TaskFlowError && error.code === 'INTERNAL' && failed <= MOST_FAULTS)

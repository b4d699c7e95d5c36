/** One GraphQL request by HTTP, without an idea of who asks. */
import { type TopLevelError, TaskFlowError, refused } from './problems.js'
import { within } from './waiting.js'

/** A document's text. One that a code generator has typed (`documentMode: 'string'`) brings its types along. */
export type Document<Data = any, Variables = any> = { toString(): string } & {
  readonly __apiType?: (variables: Variables) => Data
}

export interface Asked {
  query: string
  variables: object
}

export interface HttpOptions {
  /** Of the server: `https://tasks.example.com`. The API is below it. */
  url: string
  fetch: typeof fetch
  /** Milliseconds for an answer. */
  timeout: number
  /** For the server's sentences, where nobody is signed in. */
  language: string | undefined
  /** Whether cookies go along: for a session that is kept in one. */
  cookie: boolean
}

export class Http {
  readonly url: string

  constructor(private readonly options: HttpOptions) {
    this.url = `${options.url.replace(/\/+$/, '')}/graphql`
  }

  /** The `data` of the answer. */
  async ask(asked: Asked, token: string | null, signal?: AbortSignal): Promise<unknown> {
    return within(this.options.timeout, signal, async (limit) => {
      const response = await this.send(asked, token, { accept: 'application/json' }, limit)
      const { data, errors } = await answerOf(response, limit)
      if (errors?.length) throw refused(errors, { status: response.status, retryAfter: retryAfter(response), data })
      return data
    })
  }

  /** A stream of events. Only its beginning has a limit of time. */
  async open(asked: Asked, token: string | null, cursor: string | null, signal: AbortSignal): Promise<Response> {
    const headers = { accept: 'text/event-stream', ...(cursor !== null && { 'last-event-id': cursor }) }
    const response = await this.send(asked, token, headers, signal)
    if (response.ok && response.headers.get('content-type')?.startsWith('text/event-stream')) return response
    const { errors } = await answerOf(response, signal)
    throw refused(errors ?? [], { status: response.status, retryAfter: retryAfter(response) })
  }

  private async send(asked: Asked, token: string | null, headers: Record<string, string>, signal: AbortSignal) {
    const { fetch, language, cookie } = this.options
    try {
      return await fetch(this.url, {
        method: 'POST',
        credentials: cookie ? 'include' : 'omit',
        headers: {
          'content-type': 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...(language && { 'accept-language': language }),
          ...headers,
        },
        body: JSON.stringify(asked),
        signal,
      })
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      throw new TaskFlowError('UNREACHABLE', 'The server can’t be reached.', { maybeDone: true, cause })
    }
  }
}

interface Answer {
  data?: unknown
  errors?: TopLevelError[]
}

/** A proxy in front of the server answers with a page of its own: then nobody knows what became of the request. */
async function answerOf(response: Response, signal: AbortSignal): Promise<Answer> {
  const { status } = response
  const answer = await response.json().catch((cause: unknown) => {
    if (signal.aborted) throw signal.reason
    return cause
  })
  const details = { status, retryAfter: retryAfter(response), maybeDone: true }
  if (!isAnswer(answer)) throw new TaskFlowError('UNREACHABLE', `Something else answered (HTTP ${status}).`, details)
  // The server says so when nothing was run.
  if (status === 503)
    throw new TaskFlowError('UNREACHABLE', 'The server can’t answer just now.', { ...details, maybeDone: false })
  return answer
}

function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== 'object' || answer === null) return false
  return 'data' in answer || ('errors' in answer && Array.isArray(answer.errors))
}

/** Seconds; a date is none that we are sent, and clocks differ. */
function retryAfter({ headers }: Response): number | undefined {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10)
  return seconds >= 0 ? seconds : undefined
}

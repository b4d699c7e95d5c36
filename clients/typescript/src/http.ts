/** One GraphQL request over HTTP. The caller passes the token. */
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

/** The options of a call to `fetch`. */
export interface Post extends RequestInit {
  headers: Record<string, string>
  body: string
}

export interface Way {
  signal?: AbortSignal | undefined
  /** The request is sent even if its page is closed meanwhile. */
  keepalive?: boolean
}

export interface HttpOptions {
  /** The address of the server: `https://tasks.example.com`. The API is below it. */
  url: string
  fetch: (url: string, post: Post) => Promise<Response>
  /** Milliseconds for an answer. */
  timeout: number
  /** The language of the server's messages when nobody is signed in. */
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
  async ask(asked: Asked, token: string | null, { signal, keepalive = false }: Way = {}): Promise<unknown> {
    return within(this.options.timeout, signal, async (limit) => {
      const response = await this.send(asked, token, { signal: limit, keepalive }, {})
      const { data, errors } = await answerOf(response, limit)
      if (errors?.length) throw refused(errors, { status: response.status, retryAfter: retryAfter(response), data })
      return data
    })
  }

  /** The response, whatever its status. */
  async send(
    asked: Asked,
    token: string | null,
    way: { signal: AbortSignal; keepalive: boolean },
    headers: Record<string, string>,
  ) {
    const { fetch, language, cookie } = this.options
    const { signal } = way
    try {
      return await fetch(this.url, {
        ...postOf(asked, token, { ...(language && { 'accept-language': language }), ...headers }),
        credentials: cookie ? 'include' : 'omit',
        ...way,
      })
    } catch (cause) {
      if (signal.aborted) throw signal.reason
      throw new TaskFlowError('UNREACHABLE', 'The server can’t be reached.', { maybeDone: true, cause })
    }
  }
}

export const postOf = (asked: Asked, token: string | null, headers: Record<string, string> = {}): Post => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: 'application/json', // refusals of single fields come with 200: a browser logs other statuses as errors
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...headers,
  },
  body: JSON.stringify(asked),
})

interface Answer {
  data?: unknown
  errors?: TopLevelError[]
}

/** A proxy in front of the server answers with a page of its own: then nobody knows what became of the request. */
export async function answerOf(response: Response, signal: AbortSignal): Promise<Answer> {
  const { status } = response
  const answer = await response.json().catch((cause: unknown) => {
    if (signal.aborted) throw signal.reason
    return cause
  })
  const details = { status, retryAfter: retryAfter(response), maybeDone: true }
  if (!isAnswer(answer)) throw new TaskFlowError('UNREACHABLE', `Something else answered (HTTP ${status}).`, details)
  // The server sends 503 only if it ran nothing.
  if (status === 503)
    throw new TaskFlowError('UNREACHABLE', 'The server can’t answer just now.', { ...details, maybeDone: false })
  return answer
}

function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== 'object' || answer === null) return false
  return 'data' in answer || ('errors' in answer && Array.isArray(answer.errors))
}

/** In seconds. A date is ignored: the server sends none, and clocks differ. */
export function retryAfter({ headers }: Response): number | undefined {
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10)
  return seconds >= 0 ? seconds : undefined
}

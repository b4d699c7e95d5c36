/** What goes wrong: problems that a mutation expects are values, everything else is one error. */
import type { ErrorCode, Node, TeamRole } from './schema.js'

/** `UNREACHABLE`: no answer, or one that is not TaskFlow's. `UNCERTAIN`: a queued change that may have been done. */
export type Code = ErrorCode | 'UNREACHABLE' | 'UNCERTAIN'

/** What to do about it. */
export type Advice =
  'sign in' | 'try again later' | 'change the request' | 'ask for the right' | 'read again' | 'report it'

/** An expected failure of a mutation. Which optional fields it has depends on the code, and on what is selected. */
export interface Problem {
  code: Code
  message: string
  path: string[]
  retryAfter?: number | null
  currentVersion?: number | null
  conflictingFields?: string[]
  current?: Partial<Node> | null
  allowed?: string[]
  limit?: number
  missingId?: string | null
  needsTeamRole?: TeamRole | null
}

/** Select this in each mutation: `createTask(…) { task { id } ${ERRORS} }`. */
export const ERRORS = `errors {
  code message path
  ... on AuthError { retryAfter }
  ... on LimitError { limit retryAfter }
  ... on ConflictError { currentVersion conflictingFields current { id } }
  ... on NotFoundError { missingId }
  ... on PermissionError { needsTeamRole }
  ... on ValidationError { allowed }
}`

export type Result<Payload> =
  | { ok: true; payload: Payload; errors: readonly [] }
  | { ok: false; payload: Payload | null; errors: readonly [Problem, ...Problem[]] }

const ADVICE: Record<Code, Advice> = {
  UNAUTHENTICATED: 'sign in',
  INVALID_CREDENTIALS: 'sign in',
  TOKEN_EXPIRED: 'sign in',
  TOKEN_REUSED: 'sign in',
  SIGN_IN_AGAIN: 'sign in',
  FORBIDDEN: 'ask for the right',
  NOT_FOUND: 'read again',
  CONFLICT: 'read again',
  CURSOR_EXPIRED: 'read again',
  UNCERTAIN: 'read again',
  REQUIRED: 'change the request',
  INVALID: 'change the request',
  ALREADY_EXISTS: 'change the request',
  IDEMPOTENCY_MISMATCH: 'change the request',
  LIMIT_EXCEEDED: 'change the request',
  TOO_COMPLEX: 'change the request',
  BAD_REQUEST: 'change the request',
  CYCLE: 'change the request',
  RATE_LIMITED: 'try again later',
  UNREACHABLE: 'try again later',
  INTERNAL: 'report it',
}

/** A newer server may send a code that this client does not have. */
export const adviceFor = (code: string): Advice => ADVICE[code as Code] ?? 'report it'

/** One of the `errors` at the top of an answer. */
export interface TopLevelError {
  message: string
  path?: (string | number)[]
  extensions?: { code?: ErrorCode; retryAfter?: number; requestId?: string }
}

interface Details {
  /** The HTTP status; 0 if there was no answer. */
  status?: number
  /** Seconds. */
  retryAfter?: number | undefined
  /** Identifies the request's line in the server's log. */
  requestId?: string | undefined
  /** Whether the request may have been carried out all the same. */
  maybeDone?: boolean
  errors?: TopLevelError[]
  /** The data that came with the errors: null where a field has failed. */
  data?: unknown
  cause?: unknown
}

/** Any failure but those that a mutation expects. */
export class TaskFlowError extends Error {
  override readonly name = 'TaskFlowError'
  readonly advice: Advice
  readonly status: number
  readonly retryAfter: number | undefined
  readonly requestId: string | undefined
  readonly maybeDone: boolean
  readonly errors: readonly TopLevelError[]
  readonly data: unknown

  constructor(
    readonly code: Code,
    message: string,
    { status = 0, retryAfter, requestId, maybeDone = false, errors = [], data = null, cause }: Details = {},
  ) {
    super(message, { cause })
    this.advice = adviceFor(code)
    this.status = status
    this.retryAfter = retryAfter
    this.requestId = requestId
    this.maybeDone = maybeDone
    this.errors = errors
    this.data = data
  }
}

/** An error with a path comes from a document that was run. */
export function refused(errors: TopLevelError[], { status, retryAfter, data }: Details): TaskFlowError {
  const first = errors[0]
  const { code = 'INTERNAL', requestId, retryAfter: seconds = retryAfter } = first?.extensions ?? {}
  const maybeDone = errors.some(({ path }) => path !== undefined)
  const details = { status: status ?? 0, retryAfter: seconds, requestId, errors, data, maybeDone }
  return new TaskFlowError(code, first?.message ?? 'The server refused it without a reason.', details)
}

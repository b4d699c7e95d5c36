/** An access token that is renewed before it expires, once for all who ask at the same time. */
import { loudly, safely } from './listeners.js'
import { type Problem, TaskFlowError } from './problems.js'
import { type ValueStore, alone } from './values.js'

/** The stored part of a session. */
export interface Tokens {
  token: string
  /** Null if it is in a cookie. */
  refreshToken: string | null
  userId: string | null
  /** By this machine’s clock, in milliseconds; counted from when the token came, so that a wrong clock does no harm. */
  renewAt: number
}

/** The part of an `AuthPayload` that makes a session. */
export interface Grant {
  token?: string | null
  refreshToken?: string | null
  expiresIn?: number | null
  user?: { id: string } | null
  errors: Problem[]
}

const MARGIN = 20_000
const PASSES = new Set(['RATE_LIMITED', 'INTERNAL'])
const STALE = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED'])

export interface TokenSourceOptions<Given extends Grant> {
  store: ValueStore<Tokens>
  /** The refresh token stays in a cookie that no script can read. */
  cookie: boolean
  /** Pages of one browser with the same name renew one after the other. */
  name: string
  /** Asks the server for a new token; null: by the cookie. */
  refresh: (refreshToken: string | null) => Promise<Given>
  /** Called at once with each new token. */
  onGrant?: (grant: Given) => void
  /** Called when the server has ended the session. */
  onEnd: (reason: Problem) => void
}

export class TokenSource<Given extends Grant = Grant> {
  private tokens: Tokens | null = null
  private loading: Promise<void> | null = null
  private renewing: Promise<string | null> | null = null
  /** Counts sign-ins and sign-outs: an answer that was requested before the last of them is not adopted. */
  private turn = 0

  constructor(private readonly options: TokenSourceOptions<Given>) {}

  async userId(): Promise<string | null> {
    await this.load()
    return this.tokens?.userId ?? null
  }

  /** Takes the answer of `login`, `register` or `resetPassword`. */
  adopt(grant: Given): Promise<void> {
    this.turn += 1
    return this.take(grant)
  }

  /** Forgets the tokens: nobody is signed in here any more. */
  forget(): Promise<void> {
    this.turn += 1
    return this.keep(null)
  }

  /** As `token`, for work that this user has begun: fails if somebody else is signed in by now. */
  async tokenOf(userId: string | null): Promise<string | null> {
    const token = await this.token()
    if (userId !== null && this.tokens?.userId !== userId)
      throw new TaskFlowError('UNAUTHENTICATED', 'Whoever asked for this is not signed in any more.')
    return token
  }

  /** A token that is valid for the next moments; null when nobody is signed in. */
  async token(): Promise<string | null> {
    await this.load()
    const { tokens } = this
    if (!tokens || Date.now() < tokens.renewAt) return tokens?.token ?? null
    return this.renew(tokens.token).catch((error: unknown) => {
      // The old token may still be valid for some seconds.
      if (error instanceof TaskFlowError && error.code === 'UNREACHABLE') return tokens.token
      throw error
    })
  }

  /** A newer token than `used`, which the server has refused. Null when there is none. */
  async renew(used: string): Promise<string | null> {
    if (this.tokens?.token !== used) return this.tokens?.token ?? null
    this.renewing ??= alone(this.options.name, () => this.renewOnce(used)).finally(() => {
      this.renewing = null
    })
    return this.renewing
  }

  /** Sends a request as this user, with one renewal: the server refuses a request with an old token as a whole. */
  async send<T>(userId: string | null, request: (token: string | null) => Promise<T>): Promise<T> {
    const token = await this.tokenOf(userId)
    try {
      return await request(token)
    } catch (error) {
      const stale = error instanceof TaskFlowError && STALE.has(error.code)
      if (!stale || token === null || (await this.renew(token)) === null) throw error
      return request(await this.tokenOf(userId))
    }
  }

  /** Another page that shares the store may have renewed the token while this one waited for its turn. */
  private async renewOnce(used: string): Promise<string | null> {
    const { turn } = this
    const kept = await this.options.store.load()
    if (turn !== this.turn) return this.tokens?.token ?? null
    if (kept && kept.token !== used && Date.now() < kept.renewAt) {
      this.tokens = kept
      return kept.token
    }
    const before = kept ?? this.tokens
    const grant = await this.options.refresh(before?.refreshToken ?? null)
    if (turn !== this.turn) return this.tokens?.token ?? null
    const [problem] = grant.errors
    if (!problem) await this.take(grant, before?.userId)
    else if (PASSES.has(problem.code)) throw passing(problem)
    else {
      await this.forget()
      this.options.onEnd(problem)
    }
    return this.tokens?.token ?? null
  }

  private load(): Promise<void> {
    this.loading ??= this.loadOnce().catch((error: unknown) => {
      this.loading = null
      throw error
    })
    return this.loading
  }

  /** If the refresh token is in a cookie, the server is asked whether there is a session. */
  private async loadOnce(): Promise<void> {
    const { turn } = this
    const { store, cookie, name, refresh } = this.options
    const kept = await store.load()
    const grant = kept || !cookie ? null : await alone(name, () => refresh(null))
    if (turn !== this.turn) return
    const [problem] = grant?.errors ?? []
    if (problem && PASSES.has(problem.code)) throw passing(problem)
    if (grant && !problem) await this.take(grant)
    else this.tokens = kept
  }

  private take(grant: Given, before: string | null = null): Promise<void> {
    const kept = this.keep(tokensOf(grant, before))
    safely(() => this.options.onGrant?.(grant))
    return kept
  }

  /** Sets them here first: if the store is full, the user stays signed in for as long as the page is open. */
  private async keep(tokens: Tokens | null): Promise<void> {
    this.loading = Promise.resolve()
    this.tokens = tokens
    try {
      await this.options.store.save(tokens)
    } catch (error) {
      loudly(error)
    }
  }
}

const passing = ({ code, message, retryAfter }: Problem) =>
  new TaskFlowError(code, message, { retryAfter: retryAfter ?? undefined })

/** The cookie may belong to somebody else by now, who has signed in on another page. */
function tokensOf({ token, refreshToken = null, expiresIn, user }: Grant, before: string | null): Tokens {
  if (!token || !expiresIn)
    throw new TypeError('There is no session in this answer: select `token refreshToken expiresIn user { id }`.')
  const lifetime = expiresIn * 1000
  return {
    token,
    refreshToken,
    userId: user?.id ?? before,
    renewAt: Date.now() + lifetime - Math.min(MARGIN, lifetime / 4),
  }
}

/** Who is signed in: an access token that is renewed once for all who ask at the same time, before it ends. */
import type { Http } from './http.js'
import { loudly } from './listeners.js'
import { type Problem, type Result, ERRORS, TaskFlowError } from './problems.js'
import type { LoginInput } from './schema.js'
import { type ValueStore, alone } from './values.js'
import { type Patience, patiently } from './waiting.js'

/** What is kept of a session. */
export interface Tokens {
  token: string
  /** Null where a cookie has it. */
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

/** To be selected in `register` and `resetPassword`, whose answers `adopt` takes. */
export const GRANT = `token refreshToken expiresIn user { id } ${ERRORS}`
const LOGIN = `mutation ($input: LoginInput!) { grant: login(input: $input) { ${GRANT} } }`
const REFRESH = `mutation ($token: String) { grant: refreshSession(refreshToken: $token) { ${GRANT} } }`
const LOGOUT = 'mutation ($everywhere: Boolean!) { logout(everywhere: $everywhere) { ok } }'

const MARGIN = 20_000
const PASSES = new Set(['RATE_LIMITED', 'INTERNAL'])

export interface SessionOptions {
  http: Http
  patience: Patience
  store: ValueStore<Tokens>
  /** In the place of a session: never renewed. */
  apiKey: string | undefined
  /** The refresh token stays in a cookie that no script can read. */
  cookie: boolean
}

export class Session {
  /** Told when the server has ended the session, with its reason; not by `signOut`. */
  onEnd: (reason: Problem) => void = () => {}

  private tokens: Tokens | null = null
  private loading: Promise<void> | null = null
  private renewing: Promise<string | null> | null = null
  /** Counts who has come and gone: what was asked for by somebody before is not adopted. */
  private turn = 0

  constructor(private readonly options: SessionOptions) {}

  /** Of the caller; null for an API key, and when nobody is signed in. */
  async userId(): Promise<string | null> {
    if (this.options.apiKey === undefined) await this.load()
    return this.tokens?.userId ?? null
  }

  async signIn(input: Omit<LoginInput, 'cookie'>): Promise<Result<Grant>> {
    return this.adopt(await this.ask(LOGIN, { input: { ...input, cookie: this.options.cookie } }))
  }

  /** What `register` or `resetPassword` has answered. */
  async adopt(grant: Grant): Promise<Result<Grant>> {
    const [first, ...others] = grant.errors
    if (first) return { ok: false, payload: grant, errors: [first, ...others] }
    this.turn += 1
    await this.keep(tokensOf(grant))
    return { ok: true, payload: grant, errors: [] }
  }

  /** Ends it on the server too, if that can be reached. */
  async signOut({ everywhere = false } = {}): Promise<void> {
    const { http, store } = this.options
    const token = await this.token().catch(() => null)
    this.turn += 1
    this.tokens = null
    await store.save(null)
    if (token !== null && this.options.apiKey === undefined)
      await http.ask({ query: LOGOUT, variables: { everywhere } }, token).catch(() => {})
  }

  /** As `token`, for what somebody has begun: nobody goes on with it in another’s name. */
  async tokenOf(userId: string | null): Promise<string | null> {
    const token = await this.token()
    if (userId !== null && this.tokens?.userId !== userId)
      throw new TaskFlowError('UNAUTHENTICATED', 'Whoever asked for this is not signed in any more.')
    return token
  }

  /** One that is good for the next moments; null when nobody is signed in. */
  async token(): Promise<string | null> {
    if (this.options.apiKey !== undefined) return this.options.apiKey
    await this.load()
    const { tokens } = this
    if (!tokens || Date.now() < tokens.renewAt) return tokens?.token ?? null
    return this.renew(tokens.token).catch((error: unknown) => {
      // The old one may be good for some seconds more.
      if (error instanceof TaskFlowError && error.code === 'UNREACHABLE') return tokens.token
      throw error
    })
  }

  /** A newer one than the `used` one, which the server did not take. Null when there is none. */
  async renew(used: string): Promise<string | null> {
    if (this.options.apiKey !== undefined) return null
    if (this.tokens?.token !== used) return this.tokens?.token ?? null
    this.renewing ??= alone(`taskflow.refresh ${this.options.http.url}`, () => this.renewOnce(used)).finally(() => {
      this.renewing = null
    })
    return this.renewing
  }

  /** Another page that shares the store may have done it while this one waited for its turn. */
  private async renewOnce(used: string): Promise<string | null> {
    const { turn } = this
    const kept = await this.options.store.load()
    if (turn !== this.turn) return this.tokens?.token ?? null
    if (kept && kept.token !== used && Date.now() < kept.renewAt) {
      this.tokens = kept
      return kept.token
    }
    const before = kept ?? this.tokens
    const grant = await this.ask(REFRESH, { token: before?.refreshToken ?? null })
    if (turn !== this.turn) return this.tokens?.token ?? null
    const [problem] = grant.errors
    if (!problem) {
      await this.keep({ ...tokensOf(grant), userId: before?.userId ?? null })
      return this.tokens?.token ?? null
    }
    if (PASSES.has(problem.code))
      throw new TaskFlowError(problem.code, problem.message, { retryAfter: problem.retryAfter ?? undefined })
    this.turn += 1
    await this.keep(null)
    this.onEnd(problem)
    return null
  }

  /** Tried again when the answer is lost: for half a minute the server answers the same. */
  private async ask(query: string, variables: object): Promise<Grant> {
    const { http, patience } = this.options
    const once = () => http.ask({ query, variables }, null) as Promise<{ grant: Grant }>
    return (await patiently(patience, { repeatable: () => query === REFRESH, signal: undefined }, once)).grant
  }

  private load(): Promise<void> {
    this.loading ??= this.loadOnce().catch((error: unknown) => {
      this.loading = null
      throw error
    })
    return this.loading
  }

  /** Where a cookie has it, the server is asked whether there is a session. */
  private async loadOnce(): Promise<void> {
    const { turn } = this
    const kept = await this.options.store.load()
    const grant = kept || !this.options.cookie ? null : await this.ask(REFRESH, { token: null })
    if (turn !== this.turn) return
    if (grant && !grant.errors.length) await this.keep(tokensOf(grant))
    else this.tokens = kept
  }

  /** First here: with a store that is full, one is signed in for as long as the page lives. */
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

function tokensOf({ token, refreshToken = null, expiresIn, user }: Grant): Tokens {
  if (!token || !expiresIn)
    throw new TypeError('There is no session in this answer: select `token refreshToken expiresIn user { id }`.')
  const lifetime = expiresIn * 1000
  return {
    token,
    refreshToken,
    userId: user?.id ?? null,
    renewAt: Date.now() + lifetime - Math.min(MARGIN, lifetime / 4),
  }
}

/** The session: signing in and out, and the token that requests carry. */
import type { Http } from './http.js'
import { type Problem, type Result, ERRORS } from './problems.js'
import type { LoginInput } from './schema.js'
import { type Grant, type Tokens, TokenSource } from './tokens.js'
import type { ValueStore } from './values.js'
import { type Patience, patiently } from './waiting.js'

/** Select this in `register` and `resetPassword`: `adopt` takes their answers. */
export const GRANT = `token refreshToken expiresIn user { id } ${ERRORS}`
const LOGIN = `mutation ($input: LoginInput!) { grant: login(input: $input) { ${GRANT} } }`
const REFRESH = `mutation ($token: String) { grant: refreshSession(refreshToken: $token) { ${GRANT} } }`
const LOGOUT = 'mutation ($everywhere: Boolean!) { logout(everywhere: $everywhere) { ok } }'

export interface SessionOptions {
  http: Http
  patience: Patience
  store: ValueStore<Tokens>
  /** Used instead of a session, and never renewed. */
  apiKey: string | undefined
  /** The refresh token stays in a cookie that no script can read. */
  cookie: boolean
}

export class Session {
  /** Called with the reason when the server has ended the session; not by `signOut`. */
  onEnd: (reason: Problem) => void = () => {}

  private readonly source: TokenSource

  constructor(private readonly options: SessionOptions) {
    const { http, store, cookie } = options
    this.source = new TokenSource({
      store,
      cookie,
      name: `taskflow.refresh ${http.url}`,
      refresh: (token) => this.ask(REFRESH, { token }),
      onEnd: (reason) => this.onEnd(reason),
    })
  }

  /** The id of the caller; null for an API key, and when nobody is signed in. */
  async userId(): Promise<string | null> {
    return this.options.apiKey === undefined ? this.source.userId() : null
  }

  async signIn(input: Omit<LoginInput, 'cookie'>): Promise<Result<Grant>> {
    return this.adopt(await this.ask(LOGIN, { input: { ...input, cookie: this.options.cookie } }))
  }

  /** Takes the answer of `register` or `resetPassword`. */
  async adopt(grant: Grant): Promise<Result<Grant>> {
    const [first, ...others] = grant.errors
    if (first) return { ok: false, payload: grant, errors: [first, ...others] }
    await this.source.adopt(grant)
    return { ok: true, payload: grant, errors: [] }
  }

  /** Ends the session, on the server too if that can be reached. */
  async signOut({ everywhere = false } = {}): Promise<void> {
    const { http, apiKey } = this.options
    const token = await this.token().catch(() => null)
    await this.source.forget()
    if (token !== null && apiKey === undefined)
      await http.ask({ query: LOGOUT, variables: { everywhere } }, token).catch(() => {})
  }

  /** As `token`, for work that this user has begun: fails if somebody else is signed in by now. */
  async tokenOf(userId: string | null): Promise<string | null> {
    return this.options.apiKey ?? this.source.tokenOf(userId)
  }

  /** A token that is valid for the next moments; null when nobody is signed in. */
  async token(): Promise<string | null> {
    return this.options.apiKey ?? this.source.token()
  }

  /** A newer token than `used`, which the server has refused. Null when there is none. */
  async renew(used: string): Promise<string | null> {
    return this.options.apiKey === undefined ? this.source.renew(used) : null
  }

  /** Sends a request as this user, with one renewal if their token has expired. */
  send<T>(userId: string | null, request: (token: string | null) => Promise<T>): Promise<T> {
    const { apiKey } = this.options
    return apiKey === undefined ? this.source.send(userId, request) : request(apiKey)
  }

  /** Tries a refresh again when the answer is lost: for half a minute the server answers the same. */
  private async ask(query: string, variables: object): Promise<Grant> {
    const { http, patience, cookie } = this.options
    const isRefresh = query === REFRESH
    // The old cookie is void half a minute after the server has answered, even if this page is closed by then.
    const once = () => http.ask({ query, variables }, null, { keepalive: cookie && isRefresh })
    const repeatable = () => isRefresh
    return ((await patiently(patience, { repeatable, signal: undefined }, once)) as { grant: Grant }).grant
  }
}

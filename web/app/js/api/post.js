/** One GraphQL request over HTTP, without any idea of who asks. */
import { send, taken } from './ahead.js'

/** No answer, or one that is not GraphQL: nobody knows whether the server has seen the request. */
export class Unreachable extends Error {}

/** The server answered with GraphQL errors. */
export class Refused extends Error {
  /** @param {{ message: string, extensions?: { code?: string, requestId?: string } }[]} errors */
  constructor(errors) {
    super(errors[0].message)
    this.errors = errors
    this.code = /** @type {ErrorCode} */ (errors[0].extensions?.code ?? 'INTERNAL')
    this.requestId = errors[0].extensions?.requestId
  }
}

/**
 * @template [Data=unknown], [Variables=unknown]
 * @param {GraphQLDocument<Data, Variables>} query
 * @param {NoInfer<Variables>} variables
 * @param {{ token?: string | null, keepalive?: boolean, partly?: boolean }} [how]
 *   `partly`: an answer with holes is better than none, and is a `Torn<Data>`
 * @returns {Promise<Data>}
 */
export async function post(query, variables, { token, keepalive = false, partly = false } = {}) {
  const answer = await (taken(query, token) ?? send(query, variables, { token, keepalive })).catch(() => {
    throw new Unreachable('no answer')
  })
  const body = await answer.json().catch(() => null)
  if (!body || answer.status === 502 || answer.status === 503 || answer.status === 504)
    throw new Unreachable(`HTTP ${answer.status}`)
  if (body.errors?.length && !(partly && body.data)) throw new Refused(body.errors)
  return body.data
}

/**
 * Sends one GraphQL request over HTTP with the core of the TypeScript client. The caller passes the token: nothing here
 * depends on the session.
 */
import { Http } from '../../vendor/client.js'
import { taken } from './ahead.js'

const PATIENCE = 30_000 // milliseconds

export const http = new Http({
  url: location.origin,
  timeout: PATIENCE,
  language: undefined, // the browser sends its own header
  cookie: true,
  fetch: (address, how) => taken(how.body, how.headers.authorization) ?? fetch(address, how),
})

/**
 * @template [Data=unknown], [Variables=unknown]
 * @param {GraphQLDocument<Data, Variables>} query
 * @param {NoInfer<Variables>} variables
 * @param {{ token?: string | null, keepalive?: boolean, signal?: AbortSignal }} [how]
 * @returns {Promise<Data>} fails with a TaskFlowError
 */
export const post = (query, variables, { token = null, keepalive, signal } = {}) =>
  /** @type {Promise<any>} */ (
    http.ask({ query, variables: /** @type {object} */ (variables) }, token, { keepalive, signal })
  )

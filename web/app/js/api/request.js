/** One GraphQL request as whoever is signed in, with one quiet refresh when the token has run out. */
import { TaskFlowError } from '../../vendor/client.js'
import { post } from './post.js'
import { bearer, disown, leave, refresh } from './session.js'

/** @type {Operation<'Logout'>} */
const LOGOUT = `mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`
const STALE = new Set(['TOKEN_EXPIRED', 'UNAUTHENTICATED'])

/**
 * @template [Data=unknown], [Variables=unknown]
 * @param {GraphQLDocument<Data, Variables>} query
 * @param {NoInfer<Variables>} variables
 * @param {{ keepalive?: boolean }} [how]
 * @returns {Promise<Data>}
 */
export async function request(query, variables, how = {}) {
  try {
    return await post(query, variables, { ...how, token: await bearer() })
  } catch (problem) {
    if (!(problem instanceof TaskFlowError) || !STALE.has(problem.code)) throw problem
    if (!(await refresh())) throw problem
    return post(query, variables, { ...how, token: await bearer() })
  }
}

/** What must reach the server as whoever is here, before they are gone. @type {Set<() => Promise<unknown>>} */
export const beforeLeaving = new Set()

/** Ends the session here; the page goes on as nobody whether or not the server heard it. */
export async function signOut(everywhere = false, revokeApiKeys = false) {
  disown() // first: the page may be closed before the answer is here
  await Promise.all([...beforeLeaving].map((work) => work()))
  await request(LOGOUT, { everywhere, revokeApiKeys }).catch(() => {})
  leave()
}

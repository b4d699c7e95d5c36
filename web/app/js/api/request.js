/** One GraphQL request as whoever is signed in, with one quiet refresh when the server does not take the token. */
import { pause } from '../../vendor/client.js'
import { post } from './post.js'
import { disown, leave, me, tokens } from './session.js'

const TRIED = 4

/** @type {Operation<'Logout'>} */
const LOGOUT = `mutation Logout($everywhere: Boolean!, $revokeApiKeys: Boolean!) {
  logout(everywhere: $everywhere, revokeApiKeys: $revokeApiKeys) { ok }
}`

/**
 * @template [Data=unknown], [Variables=unknown]
 * @param {GraphQLDocument<Data, Variables>} query
 * @param {NoInfer<Variables>} variables
 * @param {{ keepalive?: boolean }} [how]
 * @returns {Promise<Data>}
 */
export const request = (query, variables, how = {}) =>
  tokens.send(me.peek()?.id ?? null, (token) => post(query, variables, { ...how, token }))

/** Milliseconds until a failed request is retried: 150 to 4,950, at random, so that not all pages come at once. */
export const shortly = () => pause(TRIED)

/** What must reach the server as whoever is here, before they are gone. @type {Set<() => Promise<unknown>>} */
export const beforeLeaving = new Set()

/** Ends the session here; the page goes on as nobody whether or not the server heard it. */
export async function signOut(everywhere = false, revokeApiKeys = false) {
  disown() // first: the page may be closed before the answer is here
  await Promise.all([...beforeLeaving].map((work) => work()))
  await request(LOGOUT, { everywhere, revokeApiKeys }).catch(() => {})
  leave()
}

/**
 * Sends one GraphQL request as the signed-in user. If the server rejects the token, it is refreshed once without a word
 * to the user.
 */
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

/**
 * Milliseconds until a failed request is retried: 150 to 4,950, at random, so that not all pages come at once. Up to
 * 20,150 after further failures.
 */
export const shortly = (failures = 0) => pause(TRIED + failures)

/** Work that must reach the server as the current user, before the sign-out. @type {Set<() => Promise<unknown>>} */
export const beforeLeaving = new Set()

/** Ends the session in this browser. The page goes on signed out, whether or not the server got the request. */
export async function signOut(everywhere = false, revokeApiKeys = false) {
  disown() // first: the page may be closed before the answer is here
  await Promise.all([...beforeLeaving].map((work) => work()))
  await request(LOGOUT, { everywhere, revokeApiKeys }).catch(() => {})
  leave()
}

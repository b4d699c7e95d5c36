/**
 * Requests that the page's head sends before the rest of the page has loaded. The head runs as a script of its own
 * (js/head.js), so the answers are handed over through the window.
 */
import { postOf } from '../../vendor/client.js'

const PATIENCE = 30_000 // milliseconds
const ahead = (window.taskflowAhead ??= [])

/**
 * @param {string} query without variables
 * @param {string | null} token
 * @param {{ keepalive?: boolean, next?: (answer: Response) => Promise<void> }} [how] `next` runs before the answer is
 *   handed over
 */
export function ask(query, token, { keepalive = false, next = async () => {} } = {}) {
  const post = postOf({ query, variables: {} }, token)
  const answer = fetch('/graphql', { ...post, keepalive, signal: AbortSignal.timeout(PATIENCE) }).then(
    async (found) => {
      await next(found).catch(() => {}) // the code that takes the answer reports the failure
      return found
    },
  )
  keep(post.body, answer, post.headers.authorization)
  return answer
}

/** @param {string} what an address, or the body of a request @param {Promise<Response>} answer @param {string} [as] */
export function keep(what, answer, as) {
  answer.catch(() => {}) // the code that takes the answer gets the failure
  ahead.push({ what, as, answer })
}

/**
 * Returns the answer to a request that was sent ahead with the same `authorization`, once.
 * @param {string} what @param {string} [as]
 */
export function taken(what, as) {
  const at = ahead.findIndex((one) => one.what === what && one.as === as)
  return at < 0 ? undefined : ahead.splice(at, 1)[0].answer
}

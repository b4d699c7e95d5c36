/**
 * What the page's head asks for before the rest of the page is here. The head runs as a script of its own
 * (js/head.js): answers are handed over through the window.
 */

/** @typedef {{ token?: string | null, keepalive?: boolean }} Way */

const ahead = (window.taskflowAhead ??= [])

/** @param {string} query @param {unknown} variables @param {Way} [way] */
export const send = (query, variables, { token, keepalive = false } = {}) =>
  fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json', // refusals of single fields come with 200: a browser logs other statuses as errors
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })

/** @param {string} what a document, or an address @param {Promise<Response>} answer @param {string} [token] */
export function keep(what, answer, token) {
  answer.catch(() => {}) // whoever takes it over is told
  ahead.push({ what, token, answer })
}

/** The answer to what was asked ahead with the same token, once. @param {string} what @param {string | null} [token] */
export function taken(what, token) {
  const at = ahead.findIndex((one) => one.what === what && (one.token ?? null) === (token ?? null))
  return at < 0 ? undefined : ahead.splice(at, 1)[0].answer
}

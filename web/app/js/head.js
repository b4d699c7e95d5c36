/**
 * Runs in the page's own head, before the bundle is here: who is signed in, their words, and what every page begins
 * with are asked for at once. It ends up in the page itself (taskflow/web.py), so it is small.
 */
import { ask, keep } from './api/ahead.js'
import { REFRESH, START } from './api/first.js'
import { languageOf, wanted } from './api/language.js'

const files = /** @type {HTMLLinkElement} */ (document.querySelector('link[rel=manifest]')).href
const words = new URL(`locales/${languageOf(wanted())}.json`, files).href
keep(words, fetch(words))

const answer = ask(REFRESH, null, true)
// Other tabs wait for the new cookie (js/api/session.js). We wait for none of them: a lock comes late where a page has
// just begun, and what two tabs ask for at the same time the server answers twice.
navigator.locks?.request('taskflow.refresh', () => answer).catch(() => {})

answer
  .then((found) => found.clone().json())
  .then(({ data }) => {
    const token = data?.refreshSession?.token
    if (token) ask(START, token)
  })
  .catch(() => {}) // whoever takes the answer over says so

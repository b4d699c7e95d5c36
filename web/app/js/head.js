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

const answer = ask(REFRESH, null, { keepalive: true, next: askForTheStart })
// Other tabs wait for the new cookie (js/api/session.js). We wait for none of them: a lock comes late where a page has
// just begun, and what two tabs ask for at the same time the server answers twice.
navigator.locks?.request('taskflow.refresh', () => answer).catch(() => {})

/** The answer is handed over after this: else the page could be the first to ask. @param {Response} found */
async function askForTheStart(found) {
  const body = await found.clone().json()
  const token = body.data?.refreshSession?.token
  if (token) ask(START, token)
}

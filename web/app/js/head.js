/**
 * Runs in the page's own head, before the bundle has loaded. It requests at once the session, the texts of the
 * browser's language, and the data that every page starts with. The script is inlined in the page (taskflow/web.py), so
 * it is small.
 */
import { ask, keep } from './api/ahead.js'
import { REFRESH, START } from './api/first.js'
import { languageOf, wanted } from './api/language.js'

const files = /** @type {HTMLLinkElement} */ (document.querySelector('link[rel=manifest]')).href
const words = new URL(`locales/${languageOf(wanted())}.json`, files).href
keep(words, fetch(words))

const answer = ask(REFRESH, null, { keepalive: true, next: askForTheStart })
// Other tabs wait for the new cookie (js/api/session.js). This page waits for none of them: a lock is granted late
// where a page has just begun, and the server answers both when two tabs ask at the same time.
navigator.locks?.request('taskflow.refresh', () => answer).catch(() => {})

/**
 * Runs before the answer is handed over; otherwise the page could send the same request first.
 * @param {Response} found
 */
async function askForTheStart(found) {
  const body = await found.clone().json()
  const token = body.data?.refreshSession?.token
  if (token) ask(START, token)
}

/** The entry point: loads the texts and the session, then renders the page. */
import { passes } from '../vendor/client.js'
import { computed, effect, html, render } from '../vendor/preact.js'
import { leave, me, recall } from './api/session.js'
import { App } from './app.js'
import { shortly } from './api/request.js'
import { wanted } from './api/language.js'
import { speak, t } from './i18n.js'
import { openWhatIsClicked, resume } from './push/browser.js'
import { send } from './store/queue.js'
import './keys.js'

const root = /** @type {HTMLElement} */ (document.getElementById('app'))

/** Starts before the session is known: the texts are a request of their own. */
const words = speak(wanted())

try {
  await Promise.all([words, knowWhoIsHere()])
  if (me.peek()) await speak(me.peek()?.locale)
  root.replaceChildren()
  render(html`<${App} />`, root)
} catch (problem) {
  say(t('error.UNREACHABLE'))
  console.warn(problem)
}

openWhatIsClicked()
const who = computed(() => me.value?.id)
effect(() => {
  if (who.value) resume(who.value)
})
effect(() => {
  if (!me.value) return
  speak(me.value.locale)
  send()
})

/** Asks again until the server answers. */
async function knowWhoIsHere() {
  for (;;) {
    try {
      return await recall()
    } catch (problem) {
      if (!passes(problem)) return leave()
      await words
      say(t('error.UNREACHABLE'))
      await new Promise((resolve) => {
        setTimeout(resolve, shortly())
      })
    }
  }
}

/** Shows a text in place of the page. @param {string} text */
function say(text) {
  const boot = root.querySelector('.boot')
  if (boot) boot.textContent = text
}

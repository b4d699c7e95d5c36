/** What was done last, and how it is taken back. */
import { t } from '../i18n.js'
import { hush, say } from './toasts.js'

const MOST = 500

/** @typedef {{ run: () => unknown, toast: number }} Offer */

/** @type {Offer[]} */
const offers = []
/** The last write, while the server has not answered it. */
let underway = /** @type {Promise<{ errors: unknown[] }> | null} */ (null)

/** Takes back the last thing that was done, which need not be the last that the server has confirmed. */
export async function undo() {
  if (underway && (await underway).errors.length) return // refused: it is taken back already
  const last = offers.pop()
  if (!last) return void say({ text: t('undo.nothing') })
  hush(last.toast)
  last.run()
}

/**
 * Until it is answered, `undo` waits for it.
 * @template {{ errors: unknown[] }} Answer
 * @param {Promise<Answer>} answer
 */
export function during(answer) {
  underway = answer
  answer.then(() => {
    if (underway === answer) underway = null
  })
  return answer
}

/**
 * Says what was done, and how it is undone.
 * @param {string} text
 * @param {() => unknown} run
 * @param {string} [to]
 * @param {import('./toasts.js').Link} [also]
 * @returns {() => void} withdraws it
 */
export function offer(text, run, to, also) {
  const withdraw = () => {
    if (offers.includes(entry)) offers.splice(offers.indexOf(entry), 1)
    hush(entry.toast)
  }
  const undo = () => {
    withdraw()
    run()
  }
  const entry = { run, toast: say({ text, undo, to, also }) }
  offers.push(entry)
  if (offers.length > MOST) offers.shift()
  return withdraw
}

/** The last actions, and how to undo them. */
import { t } from '../i18n.js'
import { hush, say } from './toasts.js'

const MOST = 500

/** @typedef {{ run: () => unknown, toast: number }} Offer */

/** @type {Offer[]} */
const offers = []
/** The last write, while the server has not answered it. */
let underway = /** @type {Promise<{ errors: unknown[] }> | null} */ (null)

/** Undoes the last action, even if the server has not confirmed it yet. */
export async function undo() {
  if (underway && (await underway).errors.length) return // refused: it is undone already
  const last = offers.pop()
  if (!last) return void say({ text: t('undo.nothing') })
  hush(last.toast)
  last.run()
}

/**
 * Makes `undo` wait until this write is answered.
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
 * Shows a toast about an action, and offers to undo it.
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

/** Keys and what they do, in one line below a page. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'

/** @typedef {[keys: string[], text: string]} Hint */

/** @param {{ of: Hint[] }} props */
export const Hints = ({ of }) =>
  html`<p class="hints">${of.map(([keys, text]) => html`<span>${keys.map(Cap)} ${text}</span>`)}</p>`

/** @param {string} key */
export const Cap = (key) => html`<kbd>${key}</kbd> `

/**
 * The keys that move the task with the focus.
 * @param {('lift' | 'carry' | 'shift' | 'putBack' | 'open')[]} acts
 * @returns {Hint[]}
 */
export const byHand = (acts, arrows = '← → ↑ ↓') =>
  acts.map((act) => [
    [{ lift: t('key.space'), carry: arrows, shift: 'Alt ↑ ↓', putBack: t('key.escape'), open: '↵' }[act]],
    t(`board.${act}`),
  ])

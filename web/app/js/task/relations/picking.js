/** That another task is looked for, to put one under it or to relate the two. */
import { signal } from '../../../vendor/preact.js'

/** @typedef {{ what: 'under' | 'relate', id: string, anchor: import('../../ui.js').Anchor }} Asked */

export const picking = signal(/** @type {Asked | null} */ (null))

/** Beside what stands for it on the sheet, or the row. @param {Asked['what']} what @param {string} id */
export function pick(what, id) {
  const part = document.querySelector(`.sheet .part[data-task="${id}"]`)
  const onSheet = document.querySelector(`.sheet [data-field="${what}"]`)
  picking.value = { what, id, anchor: part ?? onSheet ?? document.querySelector(`main [data-task="${id}"]`) }
}

/** The task for which another one is searched, to put it under that one or to relate the two. */
import { signal } from '../../../vendor/preact.js'

/** @typedef {{ what: 'under' | 'relate', id: string, anchor: import('../../ui.js').Anchor }} Asked */

export const picking = signal(/** @type {Asked | null} */ (null))

/** Opens the search beside the field on the sheet, or beside the row. @param {Asked['what']} what @param {string} id */
export function pick(what, id) {
  const part = document.querySelector(`.sheet .part[data-task="${id}"]`)
  const onSheet = document.querySelector(`.sheet [data-field="${what}"]`)
  picking.value = { what, id, anchor: part ?? onSheet ?? document.querySelector(`main [data-task="${id}"]`) }
}

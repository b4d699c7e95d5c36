/**
 * What of sub-tasks or relations was refused last: it is said on the sheet, and where none is open, at the foot of the
 * page.
 */
import { signal } from '../../../vendor/preact.js'
import { say } from '../../store/toasts.js'
import { opened } from '../../ui.js'

/** @typedef {'subtasks' | 'relations'} Section */

export const trouble = signal(/** @type {{ id: string, of: Section, why: string } | null} */ (null))

/** @param {string} why @param {Section} [of] where it is said */
export function refuse(why, of = 'subtasks') {
  const id = opened.peek()
  if (id) trouble.value = { id, of, why }
  else say({ bad: true, text: why })
}

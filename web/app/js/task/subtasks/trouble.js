/**
 * The last refusal of a change of sub-tasks or relations: shown on the sheet, or where none is open, as a toast.
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

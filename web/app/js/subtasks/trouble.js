/** What of sub-tasks was refused last: it is said on the sheet, and where none is open, at the foot of the page. */
import { signal } from '../../vendor/preact.js'
import { say } from '../store/toasts.js'
import { opened } from '../ui.js'

export const trouble = signal(/** @type {{ id: string, why: string } | null} */ (null))

/** @param {string} why */
export function refuse(why) {
  const id = opened.peek()
  if (id) trouble.value = { id, why }
  else say({ bad: true, text: why })
}

/** The mark of recurring tasks on rows and cards, with the rule in words. */
import { html } from '../../../vendor/preact.js'
import { Icon } from '../../parts/bits.js'
import { begun, inWords } from './inwords.js'

/** @param {{ task: Task }} props */
export function RepeatMark({ task: { recurrence } }) {
  if (!recurrence) return null
  const label = begun(inWords(recurrence))
  return html`<span class="count" role="img" aria-label=${label} title=${label}><${Icon} name="repeat" /></span>`
}

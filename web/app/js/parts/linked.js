/** A text in which addresses and keys of tasks are links. It is put together from texts: nothing in it becomes HTML. */
import { html } from '../../vendor/preact.js'
import { allTeams } from '../store/places.js'

const LINK = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]|\b[A-Z][A-Z0-9]*-\d+\b)/

/** @param {string} text @returns {Children[]} */
export function linked(text) {
  return text.split(LINK).map((part, at) => (at % 2 ? link(part) : part))
}

/** @param {string} text */
export const hasLinks = (text) => linked(text).some((part) => typeof part !== 'string')

/** @param {string} text an address, or what looks like a key */
function link(text) {
  if (text.startsWith('http')) return html`<a href=${text} target="_blank" rel="noopener noreferrer">${text}</a>`
  const isKey = allTeams.value.some(({ key }) => text.startsWith(`${key}-`))
  return isKey ? html`<a href=${`/t/${text}`}>${text}</a>` : text
}

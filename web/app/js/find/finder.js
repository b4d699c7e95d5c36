/** The search field of a list: the arrow keys move among the matches, Enter takes one. */
import { html, useEffect, useRef } from '../../vendor/preact.js'
import { vertical } from '../parts/arrows.js'
import { written } from '../parts/written.js'

/**
 * The list that is searched has the id `choices`, and its options `choice-0`, `choice-1`, …
 * @typedef {object} Props
 * @property {string} label
 * @property {string} typed
 * @property {(text: string) => void} type
 * @property {number} count of the options
 * @property {number} at the index of the highlighted option
 * @property {(at: number) => void} move
 * @property {(text: string) => void} take gets the text: Enter may come before the list is redrawn
 * @property {number} [longest]
 */

/** @param {Props} props */
export function Finder({ label, typed, type, count, at, move, take, longest }) {
  const onKey = (/** @type {EventOf<HTMLInputElement, KeyboardEvent>} */ event) => {
    const steps = vertical(event)
    if (steps && count) {
      event.preventDefault()
      move((at + steps + count) % count)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(event.target.value)
    }
  }
  return html`<input
    class="input"
    dir="auto"
    autofocus
    role="combobox"
    maxlength=${longest}
    aria-expanded="true"
    aria-controls="choices"
    aria-activedescendant=${count ? `choice-${at}` : undefined}
    aria-label=${label}
    placeholder=${label}
    value=${typed}
    onInput=${written((text) => {
      type(text)
      move(0)
    })}
    onKeyDown=${onKey}
  />`
}

/** A ref for the list that keeps the highlighted option in view. @param {number} at */
export function useInSight(at) {
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [at])
  return list
}

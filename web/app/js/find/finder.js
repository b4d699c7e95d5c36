/** Where one types what a list is searched for: arrows walk what is found, Enter takes it. */
import { html, useEffect, useRef } from '../../vendor/preact.js'
import { written } from '../parts/written.js'

/**
 * The list that is searched has the id `choices`, and its options `choice-0`, `choice-1`, …
 * @typedef {object} Props
 * @property {string} label
 * @property {string} typed
 * @property {(text: string) => void} type
 * @property {number} count how many can be walked
 * @property {number} at which of them is pointed at
 * @property {(at: number) => void} move
 * @property {(text: string) => void} take fast hands press Enter before the list is drawn again: so with the text
 * @property {number} [longest]
 */

/** @param {Props} props */
export function Finder({ label, typed, type, count, at, move, take, longest }) {
  const onKey = (/** @type {EventOf<HTMLInputElement, KeyboardEvent>} */ event) => {
    const steps = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
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

/** The list itself: what is pointed at stays in sight. @param {number} at */
export function useInSight(at) {
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [at])
  return list
}

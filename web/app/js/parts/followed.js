/** The focus follows a card that moves to another column or day; when the card goes, its neighbour gets the focus. */
import { goOf } from '../ui.js'

const CARD = 'button[data-task]'
const cardsIn = (/** @type {Element | null} */ column) => [...(column?.querySelectorAll(CARD) ?? [])]

/** @param {HTMLElement} page @returns {() => void} stops it */
export function followCards(page) {
  let last = { id: '', column: /** @type {Element | null} */ (null), at: 0 }
  const note = (/** @type {Event} */ { target }) => {
    const card = target instanceof Element ? target.closest(CARD) : null
    const column = card?.closest('[data-drop]') ?? null
    last = { id: card?.getAttribute('data-task') ?? '', column, at: cardsIn(column).findIndex((one) => one === card) }
  }
  const watcher = new MutationObserver(() => {
    if (!last.id || document.activeElement !== document.body) return
    const next =
      goOf(last.id) ??
      cardsIn(last.column)
        .slice(0, last.at + 1)
        .at(-1)
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  })
  // The focus has left a card that is still there. When a card goes, some browsers send this event, too: the watcher
  // comes first then.
  const forget = () =>
    setTimeout(() => {
      if (document.activeElement === document.body && goOf(last.id)) last.id = ''
    })
  addEventListener('focusin', note)
  addEventListener('focusout', forget)
  watcher.observe(page, { childList: true, subtree: true })
  return () => {
    removeEventListener('focusin', note)
    removeEventListener('focusout', forget)
    watcher.disconnect()
  }
}

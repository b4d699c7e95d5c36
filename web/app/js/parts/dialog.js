/** A modal dialog that gives the focus back where it came from. */
import { html, useLayoutEffect, useRef } from '../../vendor/preact.js'
import { goOf, taskOf } from '../ui.js'

/**
 * @typedef {object} Props
 * @property {string} [label]
 * @property {string} [labelledby]
 * @property {string} [class]
 * @property {() => void} close
 * @property {(dialog: HTMLDialogElement) => void} [place]
 * @property {Children} children
 */

/** @param {Props} props */
export function Dialog({ label, labelledby, class: kind = '', close, place, children }) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null))
  useLayoutEffect(() => {
    // in a layout effect: the next key is meant for the dialog's content
    const dialog = ref.current
    const opener = document.activeElement
    const row = taskOf(opener)
    dialog?.showModal()
    if (dialog) place?.(dialog)
    return () => {
      dialog?.close()
      giveBack(opener, row)
    }
  }, [])
  const outside = (/** @type {EventOf<Element, PointerEvent>} */ event) => {
    if (event.target === ref.current && beyond(event, ref.current)) close()
  }
  const cancel = (/** @type {Event} */ event) => {
    event.preventDefault()
    close()
  }
  return html`<dialog
    ref=${ref}
    class=${kind}
    aria-label=${label}
    aria-labelledby=${labelledby}
    onCancel=${cancel}
    onPointerDown=${outside}
  >
    ${children}
  </dialog>`
}

/**
 * Returns the focus to the opener, or to what has replaced it: the same task's row, or else the page.
 * @param {Element | null} opener
 * @param {string | null} row
 */
export function giveBack(opener, row) {
  requestAnimationFrame(() => {
    if (document.querySelector('dialog[open]')?.contains(document.activeElement)) return
    const again = opener?.isConnected ? opener : goOf(row)
    const target = again && again !== document.body ? again : document.querySelector('main')
    const isFree = document.activeElement === document.body || !document.activeElement
    if (isFree && target instanceof HTMLElement) target.focus({ preventScroll: true })
  })
}

/** @param {PointerEvent} event @param {Element} dialog */
function beyond({ clientX: x, clientY: y }, dialog) {
  const box = dialog.getBoundingClientRect()
  return x < box.left || x > box.right || y < box.top || y > box.bottom
}

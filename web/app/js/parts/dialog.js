/** A modal dialog that gives the focus back where it came from. */
import { html, useLayoutEffect, useRef } from '../../vendor/preact.js'

/** @param {{label?: string, labelledby?: string, class?: string, close: () => void, place?: (dialog: HTMLDialogElement) => void, children: any}} props */
export function Dialog({ label, labelledby, class: kind = '', close, place, children }) {
  const ref = useRef(null)
  useLayoutEffect(() => {
    // at once: the next key is meant for what is in it
    const dialog = ref.current,
      opener = document.activeElement,
      row = opener?.closest?.('[data-task]')?.dataset.task
    dialog.showModal()
    place?.(dialog)
    return () => {
      dialog.close()
      giveBack(opener, row)
    }
  }, [])
  const outside = (event) => {
    if (event.target === ref.current && beyond(event, ref.current)) close()
  }
  const cancel = (event) => {
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

/** To the opener, or to what has taken its place: the same task's row, else the page. */
function giveBack(opener, row) {
  requestAnimationFrame(() => {
    if (document.querySelector('dialog[open]')?.contains(document.activeElement)) return
    const again = opener?.isConnected ? opener : row && document.querySelector(`main [data-task="${row}"] [data-go]`)
    const target = again && again !== document.body ? again : document.querySelector('main')
    if (document.activeElement === document.body || !document.activeElement) target?.focus({ preventScroll: true })
  })
}

function beyond({ clientX: x, clientY: y }, dialog) {
  const box = dialog.getBoundingClientRect()
  return x < box.left || x > box.right || y < box.top || y > box.bottom
}

/** Places a menu below the element that it belongs to, or above where there is no room. */

/** @import { Anchor } from '../ui.js' */

/** @param {HTMLElement} dialog @param {Anchor} anchor */
export function beside(dialog, anchor) {
  const box = boxOf(anchor)
  const below = box.bottom + dialog.offsetHeight + 8 < innerHeight
  dialog.style.left = `${Math.max(8, Math.min(box.left, innerWidth - dialog.offsetWidth - 8))}px`
  dialog.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - dialog.offsetHeight - 4)}px`
}

/** @param {Anchor} anchor */
function boxOf(anchor) {
  if (anchor && 'x' in anchor) return { left: anchor.x, top: anchor.y, bottom: anchor.y - 4 }
  return (
    anchor?.getBoundingClientRect() ?? { left: innerWidth / 2 - 124, bottom: innerHeight / 4, top: innerHeight / 4 }
  )
}

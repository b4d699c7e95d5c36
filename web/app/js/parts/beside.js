/** Places a menu inside the window: below the element that it belongs to, or above where there is no room. */

/** @import { Anchor } from '../ui.js' */

/** @param {HTMLElement} dialog @param {Anchor} anchor */
export function beside(dialog, anchor) {
  if (anchor instanceof Element) anchor.scrollIntoView({ block: 'nearest', inline: 'nearest' }) // a key may open it
  const box = boxOf(anchor)
  const isBelow = box.bottom + dialog.offsetHeight + 8 < innerHeight
  const top = isBelow ? box.bottom + 4 : box.top - dialog.offsetHeight - 4
  dialog.style.left = `${within(box.left, innerWidth - dialog.offsetWidth)}px`
  dialog.style.top = `${within(top, innerHeight - dialog.offsetHeight)}px`
}

/** Eight pixels from the edges, or at the beginning where there is no room. @param {number} at @param {number} end */
const within = (at, end) => Math.max(8, Math.min(at, end - 8))

/** @param {Anchor} anchor */
function boxOf(anchor) {
  if (anchor && 'x' in anchor) return { left: anchor.x, top: anchor.y, bottom: anchor.y - 4 }
  return (
    anchor?.getBoundingClientRect() ?? { left: innerWidth / 2 - 124, bottom: innerHeight / 4, top: innerHeight / 4 }
  )
}

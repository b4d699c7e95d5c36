/** Carrying something with the pointer from one marked place (`data-drop`) to another; Escape puts it back. */

const SLACK = 6 // pixels in which it is still a click
const REST = 350 // milliseconds
const EDGE = 48 // pixels

/** @typedef {{ x: number, y: number }} Point */
/**
 * @typedef {object} Hand callbacks of the dragged thing
 * @property {(grip: Point & { width: number }) => void} lift
 * @property {(place: string | undefined, at: Point, pointer: Point) => void} over
 * @property {() => void} drop
 * @property {() => void} cancel
 */

/**
 * The mouse carries as soon as it moves. A finger that moves scrolls: it carries after it has rested for a while.
 * @param {EventOf<HTMLElement, PointerEvent>} event
 * @param {Hand} hand
 */
export function carry(event, hand) {
  if (event.button) return
  const isFinger = event.pointerType === 'touch'
  const { clientX: startX, clientY: startY, currentTarget } = event
  const { x, y, width } = currentTarget.getBoundingClientRect()
  const pane = currentTarget.closest('.board')
  let at = { x: startX, y: startY }
  let carried = false
  let frame = 0

  const lift = () => {
    carried = true
    hand.lift({ x, y, width })
    if (isFinger) navigator.vibrate?.(15)
    if (pane) frame = requestAnimationFrame(roll)
  }
  const hold = isFinger ? setTimeout(lift, REST) : 0
  const over = () => {
    const below = document.elementsFromPoint(at.x, at.y)
    const place = below.find((element) => element.hasAttribute('data-drop'))?.getAttribute('data-drop')
    hand.over(place ?? undefined, { x: at.x - startX + x, y: at.y - startY + y }, at)
  }
  /** Scrolls what is wider than the page while the pointer is at its edges. */
  const roll = () => {
    const box = pane?.getBoundingClientRect()
    const by = box ? (at.x > box.right - EDGE ? 1 : at.x < box.left + EDGE ? -1 : 0) : 0
    if (by && pane) {
      const before = pane.scrollLeft
      pane.scrollLeft += by * 9
      if (pane.scrollLeft !== before) over()
    }
    frame = requestAnimationFrame(roll)
  }
  const move = (/** @type {PointerEvent} */ now) => {
    at = { x: now.clientX, y: now.clientY }
    if (!carried && Math.hypot(at.x - startX, at.y - startY) < SLACK) return
    if (!carried && isFinger) return end('cancel')()
    if (!carried) lift()
    over()
  }
  const end = (/** @type {'drop' | 'cancel'} */ how) => () => {
    clearTimeout(hold)
    cancelAnimationFrame(frame)
    for (const [name, listener] of listeners) removeEventListener(name, listener, true)
    if (!carried) return
    addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => removeEventListener('click', swallow, true))
    hand[how]()
  }
  const escape = (/** @type {KeyboardEvent} */ key) => {
    if (key.key !== 'Escape') return
    if (carried) key.preventDefault()
    end('cancel')()
  }
  const still = (/** @type {Event} */ moved) => {
    if (carried) moved.preventDefault() // else the browser would scroll
  }
  const listeners = /** @type {[string, EventListener][]} */ ([
    ['pointermove', move],
    ['pointerup', end('drop')],
    ['pointercancel', end('cancel')],
    ['keydown', escape],
    ['touchmove', still],
    ...(isFinger ? [['contextmenu', swallow]] : []), // a resting finger opens the context menu, too
  ])
  for (const [name, listener] of listeners) addEventListener(name, listener, { capture: true, passive: false })
}

/** Swallows the click that ends a drag: it is not meant for the element below it. @param {Event} event */
function swallow(event) {
  event.stopPropagation()
  event.preventDefault()
}

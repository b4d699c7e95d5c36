/** Carrying something with the pointer from one marked place (`data-drop`) to another; Escape puts it back. */

const SLACK = 6 // pixels in which it is still a click

/** @typedef {{ x: number, y: number }} Point */
/**
 * @typedef {object} Hand what happens to the thing
 * @property {(grip: Point & { width: number }) => void} lift
 * @property {(place: string | undefined, at: Point) => void} over
 * @property {() => void} drop
 * @property {() => void} cancel
 */

/** @param {EventOf<HTMLElement, PointerEvent>} event @param {Hand} hand */
export function carry(event, hand) {
  if (event.button || event.pointerType === 'touch') return // a finger scrolls; its way is the menu
  const { clientX: startX, clientY: startY } = event
  const { x, y, width } = event.currentTarget.getBoundingClientRect()
  const grip = { x, y, width }
  let carried = false

  const move = (/** @type {PointerEvent} */ now) => {
    if (!carried && Math.hypot(now.clientX - startX, now.clientY - startY) < SLACK) return
    if (!carried) hand.lift(grip)
    carried = true
    const below = document.elementsFromPoint(now.clientX, now.clientY)
    const place = below.find((element) => element.hasAttribute('data-drop'))?.getAttribute('data-drop')
    hand.over(place ?? undefined, { x: now.clientX - startX + grip.x, y: now.clientY - startY + grip.y })
  }
  const end = (/** @type {'drop' | 'cancel'} */ how) => () => {
    for (const [name, listener] of listeners) removeEventListener(name, listener, true)
    if (!carried) return
    addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => removeEventListener('click', swallow, true))
    hand[how]()
  }
  const escape = (/** @type {KeyboardEvent} */ key) => {
    if (key.key === 'Escape') end('cancel')()
  }
  const listeners = /** @type {[string, EventListener][]} */ ([
    ['pointermove', move],
    ['pointerup', end('drop')],
    ['pointercancel', end('cancel')],
    ['keydown', escape],
  ])
  for (const [name, listener] of listeners) addEventListener(name, listener, true)
}

/** The click that ends the carrying is not meant for what lies there. @param {Event} event */
function swallow(event) {
  event.stopPropagation()
  event.preventDefault()
}

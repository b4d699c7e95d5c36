/** Carrying something with the pointer from one marked place (`data-drop`) to another; Escape puts it back. */

const SLACK = 6 // pixels in which it is still a click

/**
 * @param {PointerEvent} event
 * @param {{lift: (grip: {x: number, y: number, width: number}) => void, over: (place: string | undefined, at: {x: number, y: number}) => void, drop: () => void, cancel: () => void}} hand
 */
export function carry(event, hand) {
  if (event.button || event.pointerType === 'touch') return // a finger scrolls; its way is the menu
  const { clientX: startX, clientY: startY } = event
  const { x, y, width } = event.currentTarget.getBoundingClientRect()
  const grip = { x, y, width }
  let carried = false

  const move = (now) => {
    if (!carried && Math.hypot(now.clientX - startX, now.clientY - startY) < SLACK) return
    if (!carried) hand.lift(grip)
    carried = true
    const place = document.elementsFromPoint(now.clientX, now.clientY).find((element) => element.dataset?.drop)
    hand.over(place?.dataset.drop, { x: now.clientX - startX + grip.x, y: now.clientY - startY + grip.y })
  }
  const end = (how) => () => {
    for (const [name, listener] of listeners) removeEventListener(name, listener, true)
    if (!carried) return
    addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => removeEventListener('click', swallow, true))
    hand[how]()
  }
  const escape = (key) => {
    if (key.key === 'Escape') end('cancel')()
  }
  const listeners = [
    ['pointermove', move],
    ['pointerup', end('drop')],
    ['pointercancel', end('cancel')],
    ['keydown', escape],
  ]
  for (const [name, listener] of listeners) addEventListener(name, listener, true)
}

/** The click that ends the carrying is not meant for what lies there. */
function swallow(event) {
  event.stopPropagation()
  event.preventDefault()
}

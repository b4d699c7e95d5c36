/** From now on the browser asks before it leaves or reloads the page, until the returned function is called. */
export function asksFirst() {
  const ask = (/** @type {BeforeUnloadEvent} */ event) => event.preventDefault()
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
}

/** What is said at the foot of the page, for a while. */
import { signal } from '../../vendor/preact.js'

const WHILE = 8000

/** @type {import('../../vendor/preact.js').Signal<{id: number, text: string, bad?: boolean, undo?: () => void}[]>} */
export const toasts = signal([])
let last = 0

/** A failure stays until it is closed. @param {{text: string, bad?: boolean, undo?: () => void}} toast */
export function say(toast) {
  const id = (last += 1)
  toasts.value = [...toasts.peek().slice(-2), { id, ...toast }]
  if (!toast.bad) setTimeout(() => hush(id), WHILE)
  return id
}

export function hush(id) {
  toasts.value = toasts.peek().filter((toast) => toast.id !== id)
}

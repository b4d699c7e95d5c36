/** Toasts: messages at the foot of the page, for a while. */
import { signal } from '../../vendor/preact.js'

const WHILE = 8000

/** @typedef {{ text: string, to: string }} Link */
/**
 * @typedef {{ text: string, bad?: boolean, undo?: () => void, to?: string, also?: Link, more?: Offered }} Toast
 *   `to`: the address of its subject; `also`: a link to the outcome; `more`: an action that is offered
 * @typedef {{ text: string, run: () => void }} Offered
 */

export const toasts = signal(/** @type {(Toast & { id: number })[]} */ ([]))
let last = 0

/** A failure stays until it is closed. @param {Toast} toast */
export function say(toast) {
  const id = (last += 1)
  toasts.value = [...toasts.peek().slice(-2), { id, ...toast }]
  if (!toast.bad) setTimeout(() => hush(id), WHILE)
  return id
}

/** @param {number} id */
export function hush(id) {
  toasts.value = toasts.peek().filter((toast) => toast.id !== id)
}

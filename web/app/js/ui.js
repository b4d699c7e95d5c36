/** What floats over the page at the moment. */
import { signal } from '../vendor/preact.js'

/** Which menu is open, for which task, beside which element. @type {import('../vendor/preact.js').Signal<null | {kind: string, taskId: string, anchor: Element | null}>} */
export const menu = signal(null)
/** "palette", "keys", "new" or nothing. */
export const panel = signal('')
/** The task whose row has, or last had, the focus. */
export const current = signal(null)

export function setTheme(theme) {
  document.documentElement.dataset.theme = theme
  localStorage.setItem('taskflow.theme', theme)
}

export function otherTheme() {
  const dark =
    document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  setTheme(dark === 'dark' ? 'light' : 'dark')
}

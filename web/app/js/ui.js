/** What floats over the page at the moment. */
import { signal } from '../vendor/preact.js'

/** @typedef {'status' | 'priority' | 'assignee' | 'due' | 'team'} Kind of a menu */

/** Which menu is open, for which task, beside which element. */
export const menu = signal(/** @type {{ kind: Kind, taskId: string, anchor: Element | null } | null} */ (null))
export const panel = signal(/** @type {'' | 'palette' | 'keys' | 'new'} */ (''))
/** The task whose row has, or last had, the focus. */
export const current = signal(/** @type {string | null} */ (null))

/** The id of the task in whose row an element stands. @param {Element | null} element */
export const taskOf = (element) => element?.closest('[data-task]')?.getAttribute('data-task') ?? null

/** @param {string} theme */
export function setTheme(theme) {
  document.documentElement.dataset.theme = theme
  localStorage.setItem('taskflow.theme', theme)
}

export function otherTheme() {
  const dark =
    document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  setTheme(dark === 'dark' ? 'light' : 'dark')
}

/** Once what is underway is drawn. @param {string} selector */
export function focusSoon(selector) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.querySelector(selector)
      if (element instanceof HTMLElement) element.focus({ preventScroll: true })
    }),
  )
}

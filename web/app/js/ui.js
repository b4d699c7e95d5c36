/** State of what floats over the page: menus, dialogs, the selection, the open task. */
import { signal } from '../vendor/preact.js'

/** @typedef {'status' | 'stage' | 'priority' | 'assignee' | 'due' | 'team' | 'labels'} Kind of a menu */
/** @typedef {Element | { x: number, y: number } | null} Anchor */

/** The open menu: its kind, its tasks, and what it is beside. `actions`: all commands for the tasks. */
export const menu = signal(/** @type {{ kind: Kind | 'actions', ids: string[], anchor: Anchor } | null} */ (null))
/** The selected tasks. */
export const selected = signal(/** @type {ReadonlySet<string>} */ (new Set()))
/** The task that was selected last: a range begins there. */
let pivot = /** @type {string | null} */ (null)

/** Adds a task to the selection, or removes it. @param {string} id */
export function select(id) {
  const next = new Set(selected.peek())
  if (!next.delete(id)) next.add(id)
  pivot = id
  selected.value = next
}

/** Selects all rows from the last selected one to this one, in the order of the page. @param {string} id */
export function selectTo(id) {
  const rows = [...document.querySelectorAll('main .rows [data-task]')].map(taskOf)
  const ends = [rows.indexOf(pivot ?? current.peek()), rows.indexOf(id)]
    .map((at) => Math.max(0, at))
    .sort((a, b) => a - b)
  const range = rows.slice(ends[0], ends[1] + 1).filter((each) => each !== null)
  selected.value = new Set([...selected.peek(), ...range, id])
}

export function unselect() {
  pivot = null
  if (selected.peek().size) selected.value = new Set()
}
export const panel = signal(/** @type {'' | 'palette' | 'keys' | 'new' | 'more' | 'delete' | 'view'} */ (''))
/** The tasks to delete, while a dialog asks for confirmation. */
export const doomed = signal(/** @type {string[]} */ ([]))
/** The fields that a new task begins with, because of where the viewer asked for it. */
export const preset = signal(/** @type {import('./store/changes.js').Edit} */ ({}))

/** @param {import('./store/changes.js').Edit} [fields] */
export function openNew(fields = {}) {
  preset.value = fields
  panel.value = 'new'
}

/** The task whose row has, or last had, the focus. */
export const current = signal(/** @type {string | null} */ (null))

/** The task whose sheet is open. */
export const opened = signal(/** @type {string | null} */ (null))

/** Whether the page is too narrow for two things beside each other. */
export const narrow = signal(false)
const NARROW = matchMedia('(max-width: 900px)')
const measure = () => {
  narrow.value = NARROW.matches
}
NARROW.addEventListener('change', measure)
measure()

/** The id of the task in whose row an element stands. @param {Element | null} element */
export const taskOf = (element) => element?.closest('[data-task]')?.getAttribute('data-task') ?? null

/** The row or card of a task on the page, as what gets the focus. @param {string | null} id */
export const goOf = (id) =>
  document.querySelector(`main [data-task="${id}"] [data-go], main [data-task="${id}"][data-go]`)

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

/** Focuses an element after the pending render. @param {string} selector */
export function focusSoon(selector) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.querySelector(selector)
      if (element instanceof HTMLElement) element.focus({ preventScroll: true })
    }),
  )
}

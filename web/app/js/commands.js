/** Everything that can be done from the keyboard: one table behind keys, palette, menus and the list of shortcuts. */
import { me } from './api/session.js'
import { signOut } from './api/request.js'
import { closeTask, go, here, openTask } from './router.js'
import { remove, undo, update } from './store/changes.js'
import { writableTeams } from './store/places.js'
import { idOfKey, isOpen, taskNow } from './store/tasks.js'
import { t } from './i18n.js'
import { say } from './store/toasts.js'
import { current, menu, otherTheme, panel, taskOf } from './ui.js'

/** @typedef {{ id: string, keys?: string, silent?: boolean }} Named `silent`: it has no line in the palette */
/** @typedef {Named & { task: true, when?: (task: Task) => unknown, run: (task: Task) => unknown }} TaskCommand */
/** @typedef {Named & { task?: undefined, when?: () => unknown, run: () => unknown }} PageCommand */
/** @typedef {TaskCommand | PageCommand} Command */

/** @type {Command[]} */
export const COMMANDS = [
  {
    id: 'palette',
    keys: 'mod+k',
    run: () => {
      panel.value = 'palette'
    },
    silent: true,
  },
  {
    id: 'new',
    keys: 'n',
    when: () => writableTeams.value.length,
    run: () => {
      panel.value = 'new'
    },
  },
  { id: 'search', keys: '/', run: toSearch },
  { id: 'down', keys: 'j', run: () => step(1), silent: true },
  { id: 'up', keys: 'k', run: () => step(-1), silent: true },
  { id: 'open', keys: 'enter', task: true, run: openTask, silent: true },
  {
    id: 'done',
    keys: 'e',
    task: true,
    when: (task) => task.can.changeStatus,
    run: (task) => update(task, { status: isOpen(task) ? 'COMPLETED' : 'PENDING' }),
  },
  { id: 'status', keys: 's', task: true, when: (task) => task.can.changeStatus, run: open('status') },
  { id: 'priority', keys: 'p', task: true, when: (task) => task.can.update, run: open('priority') },
  { id: 'assignee', keys: 'a', task: true, when: (task) => task.can.assign, run: open('assignee') },
  { id: 'due', keys: 'd', task: true, when: (task) => task.can.update, run: open('due') },
  { id: 'team', task: true, when: (task) => task.can.update && writableTeams.value.length > 1, run: open('team') },
  { id: 'link', task: true, when: () => navigator.clipboard, run: copyLink },
  { id: 'delete', task: true, when: (task) => task.can.delete, run: drop },
  { id: 'undo', keys: 'z', run: undo },
  { id: 'today', keys: 'g t', run: () => go('/') },
  { id: 'tasks', keys: 'g l', run: () => go('/tasks') },
  { id: 'board', keys: 'g b', run: () => go('/board') },
  { id: 'calendar', keys: 'g c', run: () => go('/calendar') },
  { id: 'teams', keys: 'g m', run: () => go('/team') },
  { id: 'settings', keys: 'g s', run: () => go('/settings') },
  { id: 'admin', keys: 'g a', when: () => me.value?.role === 'ADMIN', run: () => go('/admin') },
  { id: 'theme', run: otherTheme },
  {
    id: 'keys',
    keys: '?',
    run: () => {
      panel.value = 'keys'
    },
  },
  {
    id: 'explorer',
    run: () => {
      location.href = '/explorer/'
    },
  },
  { id: 'signOut', run: () => signOut() },
]

/** The task that a command means: the one in the open sheet, or the one in the row with the focus. */
export function subject() {
  const { name, key = '' } = here.value
  const id = name === 'task' ? (idOfKey(key) ?? key) : current.value
  return (id && taskNow(id)) || null
}

/** @param {Command} command */
export function possible(command, task = subject()) {
  if (!command.when) return !command.task || Boolean(task)
  return Boolean(command.task ? task && command.when(task) : command.when())
}

/** @param {Command} command */
export function run(command, task = subject()) {
  if (!command.task) command.run()
  else if (task) command.run(task)
}

/** @param {string} id of a command that has keys */
export const keysOf = (id) => COMMANDS.find((command) => command.id === id)?.keys ?? ''

/** How a shortcut is written for people: ⌘K on a Mac, Ctrl K elsewhere. @param {string} keys */
export function keyNames(keys) {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform)
  return keys.split(' ').map((key) =>
    key
      .replace('mod+', mac ? '⌘' : 'Ctrl ')
      .replace('enter', '↵')
      .toUpperCase()
      .replace('CTRL', 'Ctrl'),
  )
}

/** @param {import('./ui.js').Kind} kind */
function open(kind) {
  return (/** @type {Task} */ task) => {
    const row = document.querySelector(`[data-task="${task.id}"]`)
    const anchor = document.querySelector(`dialog.sheet [data-field="${kind}"]`) ?? row
    menu.value = { kind, taskId: task.id, anchor }
  }
}

/** @param {Task} task */
function drop(task) {
  if (here.value.name === 'task') closeTask()
  remove(task)
}

/** @param {Task} task */
async function copyLink(task) {
  await navigator.clipboard.writeText(new URL(`/t/${task.key}`, location.href).href)
  say({ text: t('did.copied', { task: task.key }) })
}

function toSearch() {
  const field = /** @type {HTMLElement | null} */ (document.querySelector('main .search'))
  if (field) field.focus()
  else panel.value = 'palette'
}

/** To the next row, in the order in which they stand on the page. @param {number} by */
function step(by) {
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main [data-go]')])
  if (!rows.length) return stepLater(by)
  const at = rows.findIndex((row) => taskOf(row) === current.peek())
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))]
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

let ahead = 0
let watcher = /** @type {MutationObserver | null} */ (null)

/**
 * Steps into a list that is still on its way: taken when its rows are here, unless the focus has gone elsewhere.
 * @param {number} by
 */
function stepLater(by) {
  const main = document.querySelector('main')
  if (!main) return
  ahead = Math.max(1, ahead + by)
  watcher?.disconnect()
  watcher = new MutationObserver(() => {
    if (!main.querySelector('[data-go]')) return
    watcher?.disconnect()
    const isFree = document.activeElement === main || document.activeElement === document.body
    const steps = isFree ? ahead : 0
    ahead = 0
    for (let at = 0; at < steps; at += 1) step(1)
  })
  watcher.observe(main, { childList: true, subtree: true })
}

/** Everything that can be done from the keyboard: one table behind the keys, the palette, the menus and the list of shortcuts. */
import { me } from './api/session.js'
import { signOut } from './api/request.js'
import { closeTask, go, here, openTask } from './router.js'
import { remove, undo, update } from './store/changes.js'
import { writableTeams } from './store/places.js'
import { idOfKey, isOpen, taskNow } from './store/tasks.js'
import { t } from './i18n.js'
import { say } from './store/toasts.js'
import { current, menu, otherTheme, panel } from './ui.js'

/** @typedef {{id: string, keys?: string, shown?: string[], when?: (task: any) => any, run: (task: any) => void, task?: boolean, silent?: boolean}} Command */

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
  const id = here.value.name === 'task' ? (idOfKey(here.value.key) ?? here.value.key) : current.value
  return id ? taskNow(id) : null
}

/** @param {Command} command */
export function possible(command, task = subject()) {
  if (command.task && !task) return false
  return !command.when || Boolean(command.when(task))
}

export const keysOf = (id) => COMMANDS.find((command) => command.id === id)?.keys

/** How a shortcut is written for people: ⌘K on a Mac, Ctrl K elsewhere. */
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

function open(kind) {
  return (task) => {
    const row = document.querySelector(`[data-task="${task.id}"]`)
    const anchor = document.querySelector(`dialog.sheet [data-field="${kind}"]`) ?? row
    menu.value = { kind, taskId: task.id, anchor }
  }
}

function drop(task) {
  if (here.value.name === 'task') closeTask()
  remove(task)
}

async function copyLink(task) {
  await navigator.clipboard.writeText(new URL(`/t/${task.key}`, location.href).href)
  say({ text: t('did.copied', { task: task.key }) })
}

function toSearch() {
  const field = document.querySelector('main .search')
  if (field) field.focus()
  else panel.value = 'palette'
}

/** To the next row, in the order in which they stand on the page. */
function step(by) {
  const rows = [...document.querySelectorAll('main [data-go]')]
  if (!rows.length) return stepLater(by)
  const at = rows.findIndex((row) => row.closest('[data-task]')?.dataset.task === current.peek())
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))]
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

let ahead = 0,
  watcher = null

/** Steps into a list that is still on its way: taken when its rows are here, unless the focus has gone elsewhere by then. */
function stepLater(by) {
  const main = document.querySelector('main')
  ahead = Math.max(1, ahead + by)
  watcher?.disconnect()
  watcher = new MutationObserver(() => {
    if (!main.querySelector('[data-go]')) return
    watcher.disconnect()
    const steps = [main, document.body].includes(document.activeElement) ? ahead : 0
    ahead = 0
    for (let at = 0; at < steps; at += 1) step(1)
  })
  watcher.observe(main, { childList: true, subtree: true })
}

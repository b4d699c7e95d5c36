/** Everything that can be done from the keyboard: one table behind keys, palette, menus and the list of shortcuts. */
import { me } from './api/session.js'
import { signOut } from './api/request.js'
import { takesFiles } from './files/list.js'
import { repeating } from './task/recurrence/writes.js'
import { pick } from './task/relations/picking.js'
import { reminding } from './task/reminders/reminders.js'
import { closeTask, go, here, openTask } from './router.js'
import { namesADay, savable, viewHere } from './saved/address.js'
import { within } from './scope.js'
import { removeAll, restore, updateAll } from './store/changes.js'
import { writableTeams } from './store/places.js'
import { stagesOf } from './store/stages.js'
import { idOfKey, isHere, isOpen, taskNow } from './store/tasks.js'
import { t } from './i18n.js'
import { archiveOrBack, askUntil, inInbox, isInSheet, openNow, readAllShown, readOrUnread, walk } from './inbox/hand.js'
import { unread } from './inbox/stream.js'
import { say } from './store/toasts.js'
import { undo } from './store/undo.js'
import { partCount } from './task/subtasks/parts.js'
import { putUnder } from './task/subtasks/writes.js'
import { watchOrLeave } from './store/watching.js'
import { current, doomed, menu, openNew, opened, otherTheme, panel, select, selected, taskOf, unselect } from './ui.js'

/** @typedef {{ id: string, keys?: string, silent?: boolean }} Named `silent`: it has no line in the palette */
/**
 * A command for one task, or for all selected tasks that allow it.
 * @typedef {Named & { task: true, one?: true, ofTeam?: true, when?: (task: Task) => unknown, run: (tasks: Task[]) =>
 *   unknown }} TaskCommand `one`: for a single task; `ofTeam`: for tasks of one team
 */
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
    run: () => openNew(),
  },
  { id: 'search', keys: '/', run: toSearch },
  { id: 'down', keys: 'j', run: () => (inInbox() ? walk(1) : step(1)), silent: true },
  { id: 'up', keys: 'k', run: () => (inInbox() ? walk(-1) : step(-1)), silent: true },
  { id: 'open', keys: 'enter', task: true, one: true, run: ([task]) => openTask(task), silent: true },
  { id: 'select', keys: 'x', task: true, one: true, when: hasRow, run: ([task]) => select(task.id), silent: true },
  { id: 'noticeOpen', keys: 'o', when: inInbox, run: openNow, silent: true },
  { id: 'noticeRead', keys: 'u', when: inInbox, run: readOrUnread },
  { id: 'noticeArchive', keys: 'e', when: () => inInbox() && !isInSheet(), run: archiveOrBack },
  { id: 'noticeLater', keys: 'h', when: inInbox, run: askUntil },
  { id: 'noticesRead', keys: 'shift+i', when: () => inInbox() && unread.value, run: readAllShown },
  {
    id: 'done',
    keys: 'e',
    task: true,
    when: (task) => task.can.changeStatus,
    run: (tasks) => updateAll(tasks, { status: tasks.some(isOpen) ? 'COMPLETED' : 'PENDING' }),
  },
  { id: 'status', keys: 's', task: true, when: (task) => task.can.changeStatus, run: open('status') },
  {
    id: 'stage',
    keys: 'm',
    task: true,
    ofTeam: true,
    when: (task) => task.can.changeStatus && stagesOf(task.team.id).length,
    run: open('stage'),
  },
  { id: 'priority', keys: 'p', task: true, when: (task) => task.can.update, run: open('priority') },
  { id: 'assignee', keys: 'a', task: true, when: (task) => task.can.assign, run: open('assignee') },
  { id: 'due', keys: 'd', task: true, when: (task) => task.can.update, run: open('due') },
  { id: 'labels', keys: 'l', task: true, when: (task) => task.can.update, run: open('labels') },
  { id: 'watch', keys: 'w', task: true, when: isHere, run: watchOrLeave },
  { id: 'repeat', keys: 'shift+r', task: true, one: true, when: repeats, run: askHowOften },
  { id: 'remind', keys: 'r', task: true, one: true, when: isHere, run: askWhen },
  {
    id: 'subtask',
    keys: 't',
    task: true,
    one: true,
    when: (task) => opened.value === task.id && task.can.update,
    run: () => toField('.add-part input'),
  },
  { id: 'under', task: true, one: true, when: (task) => task.can.update, run: ([{ id }]) => pick('under', id) },
  {
    id: 'promote',
    task: true,
    one: true,
    when: (task) => task.can.update && task.parentId,
    run: ([task]) => putUnder(task, null),
  },
  {
    id: 'relate',
    keys: 'b',
    task: true,
    one: true,
    when: (task) => task.can.update && task.version,
    run: ([{ id }]) => pick('relate', id),
  },
  { id: 'team', task: true, when: (task) => task.can.update && writableTeams.value.length > 1, run: open('team') },
  {
    id: 'comment',
    keys: 'c',
    task: true,
    one: true,
    when: (task) => opened.value === task.id && task.can.comment,
    run: () => toField('.talk-end textarea'),
  },
  {
    id: 'attach',
    keys: 'f',
    task: true,
    one: true,
    when: (task) => opened.value === task.id && takesFiles(task),
    run: chooseFiles,
  },
  { id: 'link', task: true, one: true, when: () => navigator.clipboard, run: ([task]) => copyLink(task) },
  { id: 'delete', task: true, when: (task) => task.can.delete && isHere(task), run: drop },
  {
    id: 'restore',
    task: true,
    when: (task) => task.can.delete && !isHere(task),
    run: (tasks) => tasks.map((task) => restore(task)),
  },
  { id: 'undo', keys: 'z', run: undo },
  { id: 'inbox', keys: 'g i', run: () => go('/inbox') },
  { id: 'today', keys: 'g t', run: () => go(within('/')) },
  { id: 'tasks', keys: 'g l', run: () => go(within('/tasks')) },
  { id: 'board', keys: 'g b', run: () => go(within('/board')) },
  { id: 'calendar', keys: 'g c', run: () => go(within('/calendar')) },
  { id: 'reports', keys: 'g r', run: () => go(within('/reports')) },
  { id: 'trash', keys: 'g x', run: () => go(within('/trash')) },
  { id: 'teams', keys: 'g m', run: () => go('/team') },
  { id: 'settings', keys: 'g s', run: () => go('/settings') },
  { id: 'overview', keys: 'g o', run: () => go('/admin') },
  { id: 'instance', keys: 'g a', when: () => me.value?.role === 'ADMIN', run: () => go('/instance') },
  {
    id: 'saveView',
    keys: 'v',
    when: () => savable.value && (viewHere.value || !namesADay.value),
    run: () => {
      panel.value = 'view'
    },
  },
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

/** The task that a command acts on: the one in the open sheet, or the one in the row with the focus. */
export function subject() {
  const { name, key = '' } = here.value
  const id = name === 'task' ? idOfKey(key) : current.value
  return (id && taskNow(id)) || null
}

/** The tasks that a command acts on: the selected ones if no sheet is open, or else that one task. @returns {Task[]} */
export function subjects() {
  const picked = here.peek().name === 'task' ? [] : pickedTasks()
  const one = subject()
  return picked.length ? picked : one ? [one] : []
}

/** @returns {Task[]} */
export const pickedTasks = () => [...selected.value].map(taskNow).filter((task) => task !== null && task !== undefined)

/** Of these tasks, those that the command allows. @param {TaskCommand} command @param {Task[]} tasks */
const fitting = (command, tasks) => tasks.filter((task) => !command.when || command.when(task))

/** @param {Command} command */
export function possible(command, tasks = subjects()) {
  if (!command.task) return Boolean(!command.when || command.when())
  if (command.id === 'select') {
    const task = tasks.length === 1 ? tasks[0] : subject()
    return task !== null && hasRow(task)
  }
  const teams = new Set(tasks.map(({ team }) => team.id)).size
  return fitting(command, tasks).length > 0 && !(command.one && tasks.length > 1) && !(command.ofTeam && teams > 1)
}

/** @param {Command} command */
export function run(command, tasks = subjects()) {
  if (!command.task) return command.run()
  const meant = fitting(command, command.id === 'select' ? [subject()].filter((task) => task !== null) : tasks)
  return meant.length ? command.run(meant) : undefined
}

/** @param {string} id of a command that has keys */
export const keysOf = (id) => COMMANDS.find((command) => command.id === id)?.keys ?? ''

/** How a shortcut is written for people: ⌘K on a Mac, Ctrl K elsewhere. @param {string} keys */
export function keyNames(keys) {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform)
  return keys.split(' ').map((key) =>
    key
      .replace('enter', '↵')
      .toUpperCase()
      .replace('SHIFT+', mac ? '⇧' : `${t('key.shift')} `)
      .replace('MOD+', mac ? '⌘' : `${t('key.control')} `),
  )
}

/**
 * Opens a menu beside the field in the sheet, the selection bar, or the cell in the row.
 * @param {import('./ui.js').Kind} kind
 */
function open(kind) {
  return (/** @type {Task[]} */ tasks) => {
    const row = document.querySelector(`main [data-task="${tasks[0].id}"]`)
    const part = document.querySelector(`.sheet .part[data-task="${tasks[0].id}"]`)
    const anchor =
      (part && (part.querySelector(`[data-field="${kind}"]`) ?? part)) ??
      document.querySelector(`dialog.sheet [data-field="${kind}"]`) ??
      document.querySelector(`.selection [data-field="${kind}"]`) ??
      row?.querySelector(`[data-field="${kind}"]`) ??
      row
    menu.value = { kind, ids: tasks.map(({ id }) => id), anchor }
  }
}

/** @param {Task[]} tasks */
function askWhen([{ id }]) {
  const row = document.querySelector(`main [data-task="${id}"]`)
  reminding.value = { id, anchor: document.querySelector('dialog.sheet [data-field="remind"]') ?? row }
}

/** @param {Task} task */
function repeats(task) {
  return task.can.update && isHere(task) && task.version
}

/** @param {Task[]} tasks */
function askHowOften([{ id }]) {
  const row = document.querySelector(`main [data-task="${id}"]`)
  repeating.value = { id, anchor: document.querySelector('dialog.sheet [data-field="recurrence"]') ?? row }
}

/**
 * Whether the task has a row to select: cards of the board and days of the calendar can't be selected.
 * @param {Task} task
 */
function hasRow(task) {
  return document.querySelector(`main .rows [data-task="${task.id}"]`) !== null
}

/**
 * Deletes tasks, but asks first if they have sub-tasks, comments or files: one key press must not take all that away.
 * @param {Task[]} tasks
 */
function drop(tasks) {
  if (!tasks.some((task) => task.commentCount || task.attachmentCount || partCount(task))) return dropNow(tasks)
  doomed.value = tasks.map(({ id }) => id)
  panel.value = 'delete'
}

/** @param {Task[]} tasks */
export function dropNow(tasks) {
  if (here.value.name !== 'task') unselect()
  else if (tasks.some(({ id }) => id === opened.value)) closeTask()
  removeAll(tasks)
}

/** @param {Task} task */
async function copyLink(task) {
  await navigator.clipboard.writeText(new URL(`/t/${task.key}`, location.href).href)
  say({ text: t('did.copied', { task: task.key }) })
}

/** @param {string} selector */
function toField(selector) {
  const field = document.querySelector(selector)
  if (field instanceof HTMLElement) field.focus()
}

function chooseFiles() {
  const button = document.querySelector('.sheet [data-add]')
  if (button instanceof HTMLElement) button.click()
}

function toSearch() {
  const field = /** @type {HTMLElement | null} */ (document.querySelector('main .search'))
  if (field) field.focus()
  else panel.value = 'palette'
}

/** Moves to the next row, in the order of the page. @param {number} by */
function step(by) {
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main [data-go]')])
  if (!rows.length) return stepLater(by)
  const open = here.peek().name === 'task'
  const at = rows.findIndex((row) => taskOf(row) === (open ? opened : current).peek())
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))]
  next.scrollIntoView({ block: 'nearest' })
  if (!open) return next.focus()
  const task = taskNow(taskOf(next) ?? '')
  if (task) openTask(task) // the open sheet follows
  return undefined
}

let ahead = 0
let watcher = /** @type {MutationObserver | null} */ (null)

/**
 * Steps into a list that is still loading: the step is taken when its rows are there, unless the focus has moved
 * elsewhere.
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

/** The small menus of a task: status, priority, person, day, team. A list that is searched by typing. */
import { html, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { addDays, today, weekday } from '../store/clock.js'
import { PRIORITY, STATUS, fold } from '../store/criteria.js'
import { updateAll } from '../store/changes.js'
import { membersOf, writableTeams } from '../store/places.js'
import { stagesOf } from '../store/stages.js'
import { taskSignal } from '../store/tasks.js'
import { menu } from '../ui.js'
import { COMMANDS, keyNames, possible, run } from '../commands.js'
import { vertical } from '../parts/arrows.js'
import { beside } from '../parts/beside.js'
import { Avatar, Glyph, Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { Finder, useInSight } from '../find/finder.js'
import { LabelMenu } from './labels.js'

/** @import { Edit } from '../store/changes.js' */
/** @import { Anchor, Kind } from '../ui.js' */
/** @typedef {{ key: string, text: string, icon: Children, end?: string | null, fields: Edit }} Choice */

/** The fields of which a task has one value. @typedef {Exclude<Kind, 'labels'>} One */
/** @type {Record<One, (tasks: Task[]) => Choice[]>} */
const CHOICES = {
  status: () =>
    STATUS.map((value) => ({
      key: value,
      text: t(`status.${value}`),
      icon: html`<${Glyph} kind="status" value=${value} mute />`,
      fields: { status: value },
    })),
  stage: ([{ team }]) =>
    stagesOf(team.id).map(({ id, name, status, color }) => ({
      key: id,
      text: name,
      icon: html`<${Glyph} kind="status" value=${status} mute color=${color} />`,
      end: t(`status.${status}`),
      fields: { stage: { id } },
    })),
  priority: () =>
    PRIORITY.toReversed().map((value) => ({
      key: value,
      text: t(`priority.${value}`),
      icon: html`<${Glyph} kind="priority" value=${value} mute />`,
      fields: { priority: value },
    })),
  assignee: (tasks) =>
    [null, ...membersOfAll(tasks)].map((user) => ({
      key: user?.id ?? '',
      text: user?.name ?? t('nobody'),
      icon: html`<${Avatar} user=${user} mute />`,
      fields: { assignee: user && { id: user.id, name: user.name } },
    })),
  team: () =>
    writableTeams.value.map((team) => ({
      key: team.id,
      text: team.name,
      icon: html`<code>${team.key}</code>`,
      fields: { team: { id: team.id, key: team.key, name: team.name } },
    })),
  due: () =>
    days().map(([word, day]) => ({
      key: day ?? '',
      text: t(`due.${word}`),
      end: day && t.date(day, { weekday: 'short', day: 'numeric', month: 'short' }),
      icon: html`<${Icon} name="calendar" />`,
      fields: { dueDate: day },
    })),
}
/** The people that each of these tasks can be assigned to. @param {Task[]} tasks */
function membersOfAll(tasks) {
  const [first, ...others] = [...new Set(tasks.map(({ team }) => team.id))].map((team) => membersOf(team))
  return first.filter(({ id }) => others.every((members) => members.some((user) => user.id === id)))
}

/** The present value, if it is the same for all of these tasks. @param {Task[]} tasks @param {One} kind */
function chosen(tasks, kind) {
  const [first, ...others] = tasks.map((task) => chosenOf(task, kind))
  return others.every((one) => one === first) ? first : undefined
}

/** @param {Task} task @param {One} kind */
const chosenOf = (task, kind) =>
  ({
    status: task.status,
    stage: task.stage?.id ?? '',
    priority: task.priority,
    assignee: task.assignee?.id ?? '',
    team: task.team.id,
    due: task.dueDate ?? '',
  })[kind]

export function Menu() {
  if (!menu.value) return null
  const { kind, ids, anchor } = menu.value
  const tasks = ids.map((id) => taskSignal(id).value).filter((task) => task !== null)
  if (!tasks.length) return null
  if (kind === 'actions') return html`<${Actions} key=${ids.join()} tasks=${tasks} anchor=${anchor} />`
  if (kind === 'labels') return html`<${LabelMenu} key=${ids.join()} tasks=${tasks} anchor=${anchor} />`
  return html`<${Choose} key=${kind + ids.join()} tasks=${tasks} kind=${kind} anchor=${anchor} />`
}

const ACTIONS = [
  'open',
  'done',
  'status',
  'stage',
  'assignee',
  'due',
  'repeat',
  'priority',
  'labels',
  'watch',
  'remind',
  'under',
  'promote',
  'relate',
  'team',
  'link',
  'select',
  'delete',
  'restore',
]

/** The context menu: all commands for the tasks that were clicked. @param {{ tasks: Task[], anchor: Anchor }} props */
function Actions({ tasks, anchor }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  const close = () => {
    menu.value = null
  }
  const commands = ACTIONS.flatMap((id) => COMMANDS.filter((one) => one.id === id && possible(one, tasks)))
  const step = (/** @type {KeyboardEvent} */ event) => {
    const by = vertical(event)
    const items = /** @type {HTMLElement[]} */ ([...(list.current?.children ?? [])])
    if (!by) return
    event.preventDefault()
    items[(items.findIndex((item) => item === document.activeElement) + by + items.length) % items.length].focus()
  }
  return html`<${Dialog}
    class="menu"
    label=${tasks.length > 1 ? t('tasks.count', { n: tasks.length }) : tasks[0].title}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    <div role="menu" aria-label=${t('row.actions')} ref=${list} onKeyDown=${step}>
      ${commands.map(
        (command, at) =>
          html`<button
            class="o"
            role="menuitem"
            key=${command.id}
            autofocus=${at === 0}
            onClick=${() => {
              close()
              queueMicrotask(() => run(command, tasks))
            }}
          >
            <span>${t(`command.${command.id}`)}</span>
            ${command.keys && html`<span class="end">
              ${keyNames(command.keys).map((key) => html`<kbd>${key}</kbd>`)}
            </span>`}
          </button>`,
      )}
    </div>
  </${Dialog}>`
}

/** @param {{ tasks: Task[], kind: One, anchor: Anchor }} props */
function Choose({ tasks, kind, anchor }) {
  const all = CHOICES[kind](tasks)
  const now = chosen(tasks, kind)
  const [typed, type] = useState('')
  const matching = (/** @type {string} */ text) => all.filter((choice) => fold(choice.text).includes(fold(text)))
  const shown = matching(typed)
  const [at, move] = useState(
    Math.max(
      0,
      all.findIndex(({ key }) => key === now),
    ),
  )
  const list = useInSight(at)
  const close = () => {
    menu.value = null
  }
  const choose = (/** @type {Pick<Choice, 'fields'> | undefined} */ choice) => {
    close()
    if (choice) updateAll(tasks, choice.fields)
  }
  const take = (/** @type {string} */ text) => choose(text === typed ? shown[at] : matching(text)[0])
  const pick = (/** @type {FieldEvent} */ { currentTarget: { value, validity } }) => {
    if (value && validity.valid) choose({ fields: { dueDate: value } })
  }
  return html`<${Dialog}
    class="menu"
    label=${t(`field.${kind}`)}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    <${Finder} ...${{ typed, type, at, move, take }} count=${shown.length} label=${t(`field.${kind}`)} />
    <div role="listbox" id="choices" aria-label=${t(`field.${kind}`)} ref=${list}>
      ${shown.map(
        (choice, index) => html`<div
          class="o"
          role="option"
          id=${`choice-${index}`}
          key=${choice.key}
          aria-selected=${index === at}
          onPointerMove=${() => move(index)}
          onClick=${() => choose(choice)}
        >
          ${choice.icon}
          <span dir="auto">${choice.text}</span>
          ${choice.end && html`<span class="end sm">
            ${choice.end} ${kind === 'stage' && choice.key === now && html`<${Icon} name="check" />`}
          </span>`}
          ${!choice.end && choice.key === now && html`<span class="end"><${Icon} name="check" /></span>`}
        </div>`,
      )}
    </div>
    ${kind === 'due' && html`<div class="field o">
      <input
        class="input"
        type="date"
        min="1970-01-01"
        max="9999-12-31"
        aria-label=${t('due.pick')}
        value=${now ?? ''}
        onChange=${pick}
      />
    </div>`}
  </${Dialog}>`
}

/** @returns {[word: string, day: string | null][]} */
function days() {
  const monday = addDays(today.value, 7 - weekday(today.value))
  return [
    ['today', today.value],
    ['tomorrow', addDays(today.value, 1)],
    ['friday', addDays(today.value, (11 - weekday(today.value)) % 7 || 7)],
    ['monday', monday],
    ['month', addDays(today.value, 30)],
    ['never', null],
  ]
}

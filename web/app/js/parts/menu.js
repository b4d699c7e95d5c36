/** The small menus of a task: status, priority, person, day, team. A list that is searched by typing. */
import { html, useEffect, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { addDays, today, weekday } from '../store/clock.js'
import { PRIORITY, STATUS, fold } from '../store/criteria.js'
import { update } from '../store/changes.js'
import { membersOf, writableTeams } from '../store/places.js'
import { taskSignal } from '../store/tasks.js'
import { menu } from '../ui.js'
import { Avatar, Glyph, Icon } from './bits.js'
import { Dialog } from './dialog.js'
import { written } from './written.js'

/** @import { Edit } from '../store/changes.js' */
/** @import { Kind } from '../ui.js' */
/** @typedef {{ key: string, text: string, icon: Children, end?: string | null, fields: Edit }} Choice */

/** @type {Record<Kind, (task: Task) => Choice[]>} */
const CHOICES = {
  status: () =>
    STATUS.map((value) => ({
      key: value,
      text: t(`status.${value}`),
      icon: html`<${Glyph} kind="status" value=${value} mute />`,
      fields: { status: value },
    })),
  priority: () =>
    PRIORITY.toReversed().map((value) => ({
      key: value,
      text: t(`priority.${value}`),
      icon: html`<${Glyph} kind="priority" value=${value} mute />`,
      fields: { priority: value },
    })),
  assignee: (task) =>
    [null, ...membersOf(task.team.id)].map((user) => ({
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
/** @param {Task} task @param {Kind} kind */
const chosen = (task, kind) =>
  ({
    status: task.status,
    priority: task.priority,
    assignee: task.assignee?.id ?? '',
    team: task.team.id,
    due: task.dueDate ?? '',
  })[kind]

export function Menu() {
  if (!menu.value) return null
  const { kind, taskId, anchor } = menu.value
  const task = taskSignal(taskId)?.value
  return task && html`<${Choose} key=${kind + taskId} task=${task} kind=${kind} anchor=${anchor} />`
}

/** @param {{ task: Task, kind: Kind, anchor: Element | null }} props */
function Choose({ task, kind, anchor }) {
  const all = CHOICES[kind](task)
  const [typed, type] = useState('')
  const matching = (/** @type {string} */ text) => all.filter((choice) => fold(choice.text).includes(fold(text)))
  const shown = matching(typed)
  const [at, move] = useState(
    Math.max(
      0,
      all.findIndex(({ key }) => key === chosen(task, kind)),
    ),
  )
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  const close = () => {
    menu.value = null
  }
  const choose = (/** @type {Pick<Choice, 'fields'> | undefined} */ choice) => {
    close()
    if (choice) update(task, choice.fields)
  }
  const onKey = (/** @type {EventOf<HTMLInputElement, KeyboardEvent>} */ event) => {
    const steps = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (steps) {
      event.preventDefault()
      move((at + steps + shown.length) % shown.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const text = event.target.value // fast hands press Enter before the list is drawn again
      choose(text === typed ? shown[at] : matching(text)[0])
    }
  }
  const pick = (/** @type {FieldEvent} */ { currentTarget: { value, validity } }) => {
    if (value && validity.valid) choose({ fields: { dueDate: value } })
  }
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [at])
  return html`<${Dialog}
    class="menu"
    label=${t(`field.${kind}`)}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    <input
      class="input"
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="choices"
      aria-activedescendant=${`choice-${at}`}
      aria-label=${t(`field.${kind}`)}
      placeholder=${t(`field.${kind}`)}
      value=${typed}
      onInput=${written((text) => {
        type(text)
        move(0)
      })}
      onKeyDown=${onKey}
    />
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
          <span>${choice.text}</span>
          ${choice.end && html`<span class="end sm">${choice.end}</span>`}
          ${!choice.end && choice.key === chosen(task, kind) && html`<span class="end"><${Icon} name="check" /></span>`}
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
        value=${task.dueDate ?? ''}
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

/** @param {HTMLElement} dialog @param {Element | null} anchor */
function beside(dialog, anchor) {
  const box = anchor?.getBoundingClientRect() ?? {
    left: innerWidth / 2 - 124,
    bottom: innerHeight / 4,
    top: innerHeight / 4,
  }
  const below = box.bottom + dialog.offsetHeight + 8 < innerHeight
  dialog.style.left = `${Math.max(8, Math.min(box.left, innerWidth - dialog.offsetWidth - 8))}px`
  dialog.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - dialog.offsetHeight - 4)}px`
}

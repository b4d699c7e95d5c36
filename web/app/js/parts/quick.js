/** One line that makes a task: `Write notes !high @bob fri #REL`. What was understood is shown while one types. */
import { html, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { create } from '../store/changes.js'
import { addDays, today, weekday } from '../store/clock.js'
import { PRIORITY, fold } from '../store/criteria.js'
import { membersOf, writableTeams } from '../store/places.js'
import { Avatar, Glyph, Icon } from './bits.js'
import { written } from './written.js'
/** @import { Edit } from '../store/changes.js' */

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** @typedef {Edit & { title: string, team: Team }} Draft */

/** @param {string} line @param {Team} home the team if none is named */
export function parse(line, home) {
  /** @type {Draft} */
  const task = { title: '', team: home }
  const words = line.split(/\s+/)
  for (const word of words)
    if (word[0] === '#')
      task.team = writableTeams.peek().find((team) => team.key === word.slice(1).toUpperCase()) ?? task.team
  task.title = words
    .filter((word, at) => !understood(word, at, task))
    .join(' ')
    .trim()
  return task
}

/** @param {string} word @param {number} at @param {Draft} task it gets what is understood */
function understood(word, at, task) {
  const rest = fold(word.slice(1))
  if (word[0] === '#' && rest) return writableTeams.peek().some((team) => fold(team.key) === rest)
  if (word[0] === '!' && rest)
    return take(
      task,
      'priority',
      PRIORITY.find((priority) => fold(priority).startsWith(rest) || fold(t(`priority.${priority}`)).startsWith(rest)),
    )
  if (word[0] === '@' && rest) return take(task, 'assignee', person(rest, task.team))
  return at > 0 && take(task, 'dueDate', dayOf(fold(word)))
}

/**
 * @template {keyof Draft} Field
 * @param {Draft} task
 * @param {Field} field
 * @param {Draft[Field] | undefined} value
 */
function take(task, field, value) {
  if (value) task[field] = value
  return Boolean(value)
}

/** @param {string} start of a name @param {Team} team */
function person(start, team) {
  const found = membersOf(team.id).find((user) =>
    fold(user.name)
      .split(/\s+/)
      .some((name) => name.startsWith(start)),
  )
  return found && { id: found.id, name: found.name }
}

/** @param {string} word */
function dayOf(word) {
  if (/^\d{4}-\d\d-\d\d$/.test(word) && !Number.isNaN(Date.parse(word))) return word
  if (word === 'today' || word === fold(t('due.today'))) return today.peek()
  if (word === 'tomorrow' || word === fold(t('due.tomorrow'))) return addDays(today.peek(), 1)
  const own = t.weekdays().map((name) => fold(name).replace('.', ''))
  const at = Math.max(ENGLISH.indexOf(word), own.indexOf(word))
  return at >= 0 ? addDays(today.peek(), (at - weekday(today.peek()) + 7) % 7 || 7) : undefined
}

/**
 * The team is the one it is for if none is named.
 * @param {{ team?: string, autofocus?: boolean, done?: () => void }} props
 */
export function QuickAdd({ team: ours, autofocus = false, done }) {
  const [line, setLine] = useState('')
  const field = useRef(/** @type {HTMLInputElement | null} */ (null))
  const teams = writableTeams.value
  if (!teams.length) return null
  const home = teams.find((team) => team.id === ours) ?? teams[0]
  const task = parse(line, home)
  const add = (/** @type {Event} */ event) => {
    event.preventDefault()
    const task = parse(field.current?.value ?? '', home) // not the line as it was last drawn
    if (!task.title) return field.current?.focus()
    const { id, key, name } = task.team
    create({ ...task, team: { id, key, name } })
    setLine('')
    done?.()
  }
  return html`<form class="card quick" onSubmit=${add}>
    <${Icon} name="plus" />
    <input
      ref=${field}
      name="title"
      autofocus=${autofocus}
      maxlength="200"
      autocomplete="off"
      aria-label=${t('quick.label')}
      placeholder=${t('quick.placeholder')}
      value=${line}
      onInput=${written(setLine)}
    />
    <span class="split" role="status" aria-label=${t('quick.understood')}>
      ${task.priority && html`<${Glyph} kind="priority" value=${task.priority} />`}
      ${task.dueDate && html`<span class="chip">${t.day(task.dueDate)}</span>`}
      ${task.assignee && html`<${Avatar} user=${task.assignee} />`}
      ${line && teams.length > 1 && html`<span class="chip">${task.team.name}</span>`}
    </span>
    <button class="btn" type="submit">${t('quick.add')}</button>
  </form>`
}

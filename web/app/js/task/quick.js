/** The line that makes a task: recognized words are highlighted in it, and a click on one makes it plain text again. */
import { html, useId, useLayoutEffect, useRef, useState } from '../../vendor/preact.js'
import { locale, t } from '../i18n.js'
import { asHere } from '../scope.js'
import { create } from '../store/changes.js'
import { today } from '../store/clock.js'
import { labelsOf } from '../store/labels.js'
import { understand } from '../store/line.js'
import { membersOf, writableTeams } from '../store/places.js'
import { stagesOf } from '../store/stages.js'
import { Avatar, Glyph, Icon } from '../parts/bits.js'
import { LabelChip } from './labels.js'
import { written } from '../parts/written.js'

/** @import { Edit } from '../store/changes.js' */
/** @import { Mark, Place } from '../store/line.js' */
/** @typedef {Edit & { title: string, team: Place, labels?: Label[] }} Draft */

/**
 * The draft of a task: the words of the line win over the fields chosen beside it, and those over the defaults of the
 * page.
 * @param {string} line
 * @param {Edit} [chosen]
 * @param {Set<string>} [plain] texts of the line that are meant as plain words
 */
export function draftOf(line, chosen = {}, plain) {
  const here = asHere()
  const teams = writableTeams.value
  const home = chosen.team ?? here.team ?? teams[0]
  const people = (/** @type {Place | undefined} */ team) => membersOf((team ?? home)?.id ?? '')
  const language = locale.value.split('-')[0]
  const said = understand(line, { today: today.value, language, teams, people, home, plain })
  const { marks, title, ...rest } = said
  const team = rest.team ?? home
  const draft = /** @type {Draft} */ ({ ...here, ...chosen, ...rest, title, team })
  const { assignee, labels, stage } = draft
  if (assignee && !people(team).some(({ id }) => id === assignee.id)) draft.assignee = null
  if (labels) draft.labels = labels.filter(({ id }) => labelsOf(team.id).some((label) => label.id === id))
  if (stage && !stagesOf(team.id).some(({ id }) => id === stage.id)) delete draft.stage
  return { draft, marks }
}

/** @param {Draft} draft */
export function make({ team: { id, key, name }, ...fields }) {
  create({ ...fields, team: { id, key, name } })
}

export function QuickAdd() {
  const [line, setLine] = useState('')
  const [plain, setPlain] = useState(() => /** @type {Set<string>} */ (new Set()))
  const [untitled, setUntitled] = useState(false)
  const field = useRef(/** @type {HTMLInputElement | null} */ (null))
  const teams = writableTeams.value
  if (!teams.length) return null
  const { draft, marks } = draftOf(line, {}, plain)
  const add = (/** @type {Event} */ event) => {
    event.preventDefault()
    const { draft } = draftOf(field.current?.value ?? '', {}, plain) // the line may be one render behind
    setUntitled(!draft.title)
    if (!draft.title) return field.current?.focus()
    make(draft)
    setLine('')
    setPlain(new Set())
  }
  const unmark = (/** @type {Mark} */ { text }) => {
    setPlain(new Set([...plain, text]))
    field.current?.focus()
  }
  return html`<form class="card quick" onSubmit=${add}>
    <${Icon} name="plus" />
    <${LineField}
      field=${field}
      line=${line}
      write=${setLine}
      marks=${marks}
      unmark=${unmark}
      untitled=${untitled && !draft.title}
    />
    <button class="btn" type="submit">${t('quick.add')}</button>
    ${line.trim() && html`<div class="chips" role="status" aria-label=${t('quick.understood')}>
      ${(marks.some(({ field }) => field === 'team') || teams.length > 1) && html`<${Chip}
        mark=${marks.find(({ field }) => field === 'team')}
        unmark=${unmark}
      >
        <${Icon} name="team" />
        ${draft.team.name}
      </${Chip}>`}
      ${draft.assignee && html`<${Chip} mark=${marks.find(({ field }) => field === 'assignee')} unmark=${unmark}>
        <${Avatar} user=${draft.assignee} mute />
        ${draft.assignee.name}
      </${Chip}>`}
      ${draft.priority && html`<${Chip} mark=${marks.find(({ field }) => field === 'priority')} unmark=${unmark}>
        <${Glyph} kind="priority" value=${draft.priority} mute />
        ${t(`priority.${draft.priority}`)}
      </${Chip}>`}
      ${draft.dueDate && html`<${Chip} mark=${marks.find(({ field }) => field === 'dueDate')} unmark=${unmark}>
        <${Icon} name="calendar" />
        ${t.day(draft.dueDate)}
      </${Chip}>`}
      ${draft.labels?.map((label) => html`<${LabelChip} key=${label.id} label=${label} />`)}
    </div>`}
  </form>`
}

/**
 * A field in which recognized words are highlighted.
 * @typedef {object} LineProps
 * @property {{ current: HTMLInputElement | null }} field
 * @property {string} line
 * @property {(line: string) => void} write
 * @property {Mark[]} marks
 * @property {(mark: Mark) => void} unmark
 * @property {boolean} [autofocus]
 * @property {boolean} [untitled] a title was missing
 * @property {string} [label]
 * @property {string} [placeholder]
 * @property {(event: EventOf<HTMLInputElement, ClipboardEvent>) => void} [paste]
 *
 * @param {LineProps} props
 */
export function LineField({ field, line, write, marks, unmark, autofocus, untitled, label, placeholder, paste }) {
  const id = useId()
  const mirror = useRef(/** @type {HTMLElement | null} */ (null))
  const follow = () => {
    if (mirror.current && field.current) mirror.current.scrollLeft = field.current.scrollLeft
  }
  useLayoutEffect(follow) // the mirror is as wide as its line only after the render
  /** @type {Children[]} */
  const parts = []
  let at = 0
  for (const mark of marks) {
    parts.push(line.slice(at, mark.from))
    parts.push(
      html`<mark title=${t('quick.asText', { text: mark.text })} onClick=${() => unmark(mark)}>${mark.text}</mark>`,
    )
    at = mark.to
  }
  parts.push(line.slice(at))
  return html`<div class="line-field">
    <input
      ref=${field}
      name="title"
      autofocus=${autofocus}
      dir="auto"
      maxlength="200"
      autocomplete="off"
      aria-label=${label ?? t('quick.label')}
      placeholder=${placeholder ?? t('quick.placeholder')}
      value=${line}
      onInput=${written(write)}
      onScroll=${follow}
      onPaste=${paste}
      aria-invalid=${untitled ? 'true' : undefined}
      aria-describedby=${untitled ? id : undefined}
    />
    <div class="mirror" dir="auto" ref=${mirror} aria-hidden="true">${parts}</div>
    ${untitled && html`<p class="error" id=${id} role="alert">${t('quick.untitled')}</p>`}
  </div>`
}

/** @param {{ mark?: Mark, unmark: (mark: Mark) => void, children?: Children }} props */
const Chip = ({ mark, unmark, children }) =>
  mark
    ? html`<button
        type="button"
        class="chip said"
        aria-label=${t('quick.asText', { text: mark.text })}
        title=${t('quick.asText', { text: mark.text })}
        onClick=${() => unmark(mark)}
      >
        ${children}
        <${Icon} name="close" />
      </button>`
    : html`<span class="chip">${children}</span>`

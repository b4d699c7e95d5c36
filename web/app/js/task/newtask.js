/** A new task from anywhere: the quick line in a dialog, and beside it the resulting fields, to see and to change. */
import { html, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { PRIORITY } from '../store/criteria.js'
import { membersOf, writableTeams } from '../store/places.js'
import { panel, preset } from '../ui.js'
import { Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { lineAt } from '../talk/drafts.js'
import { LabelChip } from './labels.js'
import { LineField, draftOf, make } from './quick.js'
import { written } from '../parts/written.js'

/** @import { Edit } from '../store/changes.js' */
/** @import { Mark } from '../store/line.js' */

export function NewTask() {
  const [line, setLine] = lineAt('dialog')
  const [plain, setPlain] = useState(() => /** @type {Set<string>} */ (new Set()))
  const [chosen, setChosen] = useState(/** @type {Edit} */ (preset.peek()))
  const [untitled, setUntitled] = useState(false)
  const field = useRef(/** @type {HTMLInputElement | null} */ (null))
  const { draft, marks } = draftOf(line, chosen, plain)
  const close = () => {
    setLine('')
    panel.value = ''
  }
  const unmark = (/** @type {Mark} */ { text }) => setPlain(new Set([...plain, text]))
  /** A field that is chosen by hand replaces the word in the line. @param {Mark['field']} which @param {Edit} fields */
  const choose = (which, fields) => {
    const said = marks.find((mark) => mark.field === which)
    if (said) setLine(`${line.slice(0, said.from).trimEnd()} ${line.slice(said.to).trimStart()}`.trim())
    setChosen({ ...chosen, ...fields })
  }
  const add = (/** @type {Event} */ event) => {
    event.preventDefault()
    const { draft } = draftOf(field.current?.value ?? '', chosen, plain) // the line may be one render behind
    setUntitled(!draft.title)
    if (!draft.title) return field.current?.focus()
    make(draft)
    close()
  }
  const people = membersOf(draft.team.id)
  return html`<${Dialog} class="new-task" labelledby="new-title" close=${close}>
    <form class="pad" onSubmit=${add}>
      <div class="split">
        <h2 id="new-title">${t('command.new')}</h2>
        <button type="button" class="icon end" aria-label=${t('close')} onClick=${close}>
          <${Icon} name="close" />
        </button>
      </div>
      <div class="quick boxed">
        <${LineField}
          autofocus
          field=${field}
          line=${line}
          write=${setLine}
          marks=${marks}
          unmark=${unmark}
          untitled=${untitled && !draft.title}
        />
      </div>
      <div class="choices">
        <${Pick}
          name="team"
          value=${draft.team.id}
          options=${writableTeams.value.map(({ id, name }) => [id, name])}
          choose=${(/** @type {string} */ id) =>
            choose('team', { team: writableTeams.value.find((team) => team.id === id) })}
        />
        <${Pick}
          name="assignee"
          value=${draft.assignee?.id ?? ''}
          options=${[['', t('nobody')], ...people.map(({ id, name }) => [id, name])]}
          choose=${(/** @type {string} */ id) =>
            choose('assignee', { assignee: people.find((user) => user.id === id) ?? null })}
        />
        <${Pick}
          name="priority"
          value=${draft.priority ?? 'MEDIUM'}
          options=${PRIORITY.toReversed().map((value) => [value, t(`priority.${value}`)])}
          choose=${(/** @type {Priority} */ priority) => choose('priority', { priority })}
        />
        <label>
          <span>${t('field.due')}</span>
          <input
            class="input"
            type="date"
            min="1970-01-01"
            max="9999-12-31"
            value=${draft.dueDate ?? ''}
            onChange=${written((dueDate) => choose('dueDate', { dueDate: dueDate || null }))}
          />
        </label>
      </div>
      ${draft.labels?.length
        ? html`<p class="labels">
            <span class="sr">${t('field.labels')}: </span>
            ${draft.labels.map((label) => html`<${LabelChip} key=${label.id} label=${label} />`)}
          </p>`
        : null}
      <div class="actions">
        <p class="hints">
          ${HINTS.map((name) => html`<span><kbd>${t(`quick.eg.${name}`)}</kbd> ${t(`field.${name}`)}</span>`)}
        </p>
        <button class="btn end" type="submit">${t('quick.create')}</button>
      </div>
    </form>
  </${Dialog}>`
}

const HINTS = ['priority', 'assignee', 'due', 'team']

/** @param {{ name: string, value: string, options: string[][], choose: (value: string) => void }} props */
const Pick = ({ name, value, options, choose }) =>
  html`<label>
    <span>${t(`field.${name}`)}</span>
    <select class="input" value=${value} onChange=${written(choose)}>
      ${options.map(([key, text]) => html`<option key=${key} value=${key}>${text}</option>`)}
    </select>
  </label>`

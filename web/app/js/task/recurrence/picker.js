/** The dialog that asks how a task recurs. It says in words what is chosen. */
import { html, useId, useLayoutEffect, useRef, useState } from '../../../vendor/preact.js'
import { locale, t } from '../../i18n.js'
import { beside } from '../../parts/beside.js'
import { Dialog } from '../../parts/dialog.js'
import { today, weekStart } from '../../store/clock.js'
import { taskSignal } from '../../store/tasks.js'
import { begun, inWords, numbered } from './inwords.js'
import { FREQUENCIES, choiceOf, recurrenceOf, usual } from './rule.js'
import { refused, repeat, repeating } from './writes.js'

/** @import { Choice } from './rule.js' */
/** @typedef {(change: Partial<Choice>) => void} Change */
/** @typedef {{ choice: Choice, change: Change }} Props */

const NEVER = 'NEVER'
const OWN = 'OWN'
const MOST = 999

export function RepeatPicker() {
  const asked = repeating.value
  const task = asked && taskSignal(asked.id).value
  return task ? html`<${Picker} key=${task.id} task=${task} anchor=${asked.anchor} />` : null
}

/** @param {{ task: Task, anchor: import('../../ui.js').Anchor }} props */
function Picker({ task, anchor }) {
  const [begin] = useState(() => (refused.peek()?.id === task.id && refused.peek()?.chosen) || task.recurrence)
  const day = task.dueDate ?? today.peek()
  const known = begin && choiceOf(begin, day)
  const [often, setOften] = useState(begin ? (known?.often ?? OWN) : NEVER)
  const [choice, set] = useState(known ?? usual(day))
  const [due, setDue] = useState(task.dueDate ?? '')
  const form = useRef(/** @type {HTMLElement | null} */ (null))
  useLayoutEffect(() => {
    const dialog = form.current?.closest('dialog')
    if (dialog) beside(dialog, anchor) // it grows and shrinks with what is chosen
  }, [often, choice.ends])
  const change = (/** @type {Partial<Choice>} */ fields) => set({ ...choice, ...fields })
  const close = () => {
    repeating.value = null
  }
  const pick = (/** @type {string} */ value) => {
    setOften(value)
    const one = FREQUENCIES.find((each) => each === value)
    if (one) change({ often: one })
    if (one && !task.dueDate && !due) setDue(today.peek())
  }
  const chosen = often === NEVER ? null : often === OWN ? (begin ?? null) : recurrenceOf(choice)
  const save = (/** @type {Event} */ event) => {
    event.preventDefault()
    close()
    queueMicrotask(() => repeat(task, chosen, due || null)) // the dialog has returned the focus by then
  }
  const isPlain = often !== NEVER && often !== OWN
  return html`<${Dialog}
    class="menu repeat"
    label=${t('command.repeat')}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    <form ref=${form} onSubmit=${save}>
      <${Select}
        label=${t('field.recurrence')}
        value=${often}
        all=${[
          [NEVER, t('repeat.never')],
          ...FREQUENCIES.map((one) => [one, begun(t(`repeat.${one}`))]),
          ...(begin && !known ? [[OWN, t('repeat.asItIs')]] : []),
        ]}
        choose=${pick}
        autofocus
      />
      ${isPlain && html`
        <${Interval} ...${{ choice, change }} />
        ${choice.often === 'WEEKLY' && html`<${Weekdays} ...${{ choice, change }} />`}
        ${choice.often === 'MONTHLY' && html`<${Select}
          label=${t('repeat.which')}
          value=${choice.monthly}
          all=${[
            ['day', t('repeat.sameDay')],
            ['nth', begun(numbered(choice.nth))],
            ['last', begun(t('repeat.lastDay'))],
          ]}
          choose=${(/** @type {Choice['monthly']} */ monthly) => change({ monthly })}
        />`}
        <${Select}
          label=${t('repeat.counted')}
          value=${choice.fromCompletion ? 'completion' : 'due'}
          all=${[
            ['due', begun(t('repeat.from.due'))],
            ['completion', begun(t('repeat.from.completion'))],
          ]}
          choose=${(/** @type {string} */ from) =>
            change({
              fromCompletion: from === 'completion',
              ...(from === 'completion' && choice.ends === 'count' && { ends: 'never' }),
            })}
        />
        <${Ends} ...${{ choice, change }} />
        ${!task.dueDate && html`<${Input}
          label=${t('field.dueDate')}
          type="date"
          value=${due}
          min="1970-01-01"
          max="9999-12-31"
          required=${!choice.fromCompletion}
          onInput=${(/** @type {FieldEvent} */ { currentTarget }) => setDue(currentTarget.value)}
        />`}
      `}
      <p class="said" role="status">${chosen && begun(inWords(chosen))}</p>
      <div class="split end">
        <button class="btn quiet" type="button" onClick=${close}>${t('cancel')}</button>
        <button class="btn">${t('save')}</button>
      </div>
    </form>
  </${Dialog}>`
}

/** @param {Props} props */
const Interval = ({ choice, change }) =>
  html`<${Input}
    label=${t(`repeat.interval.${choice.often}`)}
    type="number"
    min="1"
    max=${MOST}
    required
    value=${choice.interval || ''}
    onInput=${(/** @type {FieldEvent} */ { currentTarget }) => change({ interval: Number(currentTarget.value) })}
  />`

/** @param {Props} props */
function Weekdays({ choice: { weekdays }, change }) {
  const first = weekStart(locale.value)
  const all = Array.from({ length: 7 }, (_, at) => (first + at) % 7)
  const toggle = (/** @type {number} */ day) =>
    change({ weekdays: weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day] })
  return html`<fieldset class="field">
    <legend>${t('repeat.weekdays')}</legend>
    <div class="week">
      ${all.map(
        (day, at) => html`<button
          key=${day}
          type="button"
          aria-pressed=${weekdays.includes(day)}
          aria-label=${t.weekday(day + 1)}
          title=${t.weekday(day + 1)}
          onClick=${() => toggle(day)}
        >
          ${t.weekdays()[at].slice(0, 2)}
        </button>`,
      )}
    </div>
  </fieldset>`
}

/** @param {Props} props */
function Ends({ choice: { ends, count, until, fromCompletion }, change }) {
  return html`
    <${Select}
      label=${t('repeat.ends')}
      value=${ends}
      all=${[
        ['never', t('repeat.ends.never')],
        ...(fromCompletion ? [] : [['count', t('repeat.ends.count')]]),
        ['until', t('repeat.ends.until')],
      ]}
      choose=${(/** @type {Choice['ends']} */ ends) => change({ ends })}
    />
    ${ends === 'count' && html`<${Input}
      label=${t('repeat.count')}
      type="number"
      min="1"
      max=${MOST}
      required
      value=${count || ''}
      onInput=${(/** @type {FieldEvent} */ { currentTarget }) => change({ count: Number(currentTarget.value) })}
    />`}
    ${ends === 'until' && html`<${Input}
      label=${t('repeat.lastOn')}
      type="date"
      max="9999-12-31"
      required
      value=${until}
      onInput=${(/** @type {FieldEvent} */ { currentTarget }) => change({ until: currentTarget.value })}
    />`}
  `
}

/** @param {{ label: string } & Record<string, unknown>} props */
function Input({ label, ...rest }) {
  const id = useId()
  return html`<div class="field"><label for=${id}>${label}</label><input class="input" id=${id} ...${rest} /></div>`
}

/**
 * @param {{ label: string, value: string, all: [string, string][], choose: (value: any) => void, autofocus?: boolean
 *   }} props
 */
function Select({ label, value, all, choose, autofocus }) {
  const id = useId()
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      class="input"
      id=${id}
      autofocus=${autofocus}
      onChange=${(/** @type {EventOf<HTMLSelectElement>} */ { currentTarget }) => choose(currentTarget.value)}
    >
      ${all.map(([key, text]) => html`<option key=${key} value=${key} selected=${key === value}>${text}</option>`)}
    </select>
  </div>`
}

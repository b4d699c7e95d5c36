/** Recurrence on a task's sheet: the rule, the next dates, and the next task once this one is done. */
import { html, useEffect, useState } from '../../../vendor/preact.js'
import { request } from '../../api/request.js'
import { t } from '../../i18n.js'
import { Icon } from '../../parts/bits.js'
import { link } from '../../store/live.js'
import { isHere, isOpen, put, taskSignal } from '../../store/tasks.js'
import { begun, inWords } from './inwords.js'
import { became } from './next.js'
import { DATES } from './words.js'
import { refused, repeating, skip } from './writes.js'

/** @typedef {{ upcoming: string[], next: string | null }} Dates `next`: the id of the next occurrence */

/** @param {{ task: Task }} props */
export function Repeats({ task }) {
  const { id, recurrence, can } = task
  const why = refused.value?.id === id ? refused.value.why : ''
  const open = (/** @type {EventOf<Element>} */ { currentTarget }) => {
    repeating.value = { id, anchor: currentTarget }
  }
  return html`
    <dt>${t('field.recurrence')}</dt>
    <dd>
      <div class="repeats">
        <button
          class="value"
          data-field="recurrence"
          disabled=${!can.update || !isHere(task)}
          aria-haspopup="dialog"
          title=${can.update ? `${t('command.repeat')} (⇧ R)` : undefined}
          onClick=${open}
        >
          <${Icon} name="repeat" />
          <span class="sr">${t('field.recurrence')}: </span>
          <span>${recurrence ? begun(inWords(recurrence)) : t('repeat.never')}</span>
        </button>
        ${recurrence && html`<${Coming} task=${task} />`}
        ${why && html`<p class="error" role="alert">${why}</p>`}
      </div>
    </dd>
  `
}

/** @param {{ task: Task }} props */
function Coming({ task }) {
  const dates = useDates(task)
  const next = dates?.next ? taskSignal(dates.next).value : null
  if (!dates) return null
  if (next) return html`<p class="coming"><a href=${`/t/${next.key}`}>${became(next)}</a></p>`
  if (!isOpen(task)) return null
  const { upcoming } = dates
  return html`<p class="coming">
    ${upcoming.length
      ? html`<span>
          ${t('repeat.next')} ${upcoming.map((day) => html`<time datetime=${day}>${dateOf(day)}</time>`)}
        </span>`
      : html`<span>${t('repeat.last')}</span>`}
    ${upcoming.length > 0 && task.can.changeStatus && html`<button
      class="btn quiet"
      onClick=${() => skip(task, upcoming[0])}
    >
      ${t('repeat.skip')}
    </button>`}
  </p>`
}

/** @param {string} day */
const dateOf = (day) => t.date(day, { weekday: 'short', day: 'numeric', month: 'short' })

/**
 * The next dates follow from the rule, the due date and the assignee's day: they are read again with each version of
 * the task.
 * @param {Task} task
 */
function useDates({ id, version, waiting }) {
  const [dates, set] = useState(/** @type {Dates | null} */ (null))
  const isThere = link.value === 'sync' && !waiting
  useEffect(() => {
    let isOver = false
    const read = async () => {
      const { task } = await request(DATES, { id })
      if (!task || isOver) return
      if (task.nextOccurrence) put(task.nextOccurrence)
      set({ upcoming: task.recurrence?.upcoming ?? [], next: task.nextOccurrence?.id ?? null })
    }
    if (isThere && version) read().catch(() => {}) // it is asked again when the server is back
    return () => {
      isOver = true
    }
  }, [id, version, isThere])
  return dates
}

/** The viewer's reminders on a task's sheet, the next one first. */
import { html, useEffect } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'
import { Icon } from '../../parts/bits.js'
import { onEvent } from '../../store/live.js'
import { onOwn } from '../../store/own.js'
import { isHere } from '../../store/tasks.js'
import { nextOf, readReminders, refused, reminding, takeAway, whenOf } from './reminders.js'

const PAUSE = 300

/**
 * Reminders move with the due date and the assignee: if there are any, each event of the task causes another read.
 * @param {{ task: Task }} props
 */
export function Reminders({ task }) {
  const { id, reminders = [] } = task
  const hasSome = reminders.length > 0
  useEffect(() => {
    let timer = 0
    const read = () => {
      clearTimeout(timer)
      timer = setTimeout(() => readReminders(id).catch(() => {}), PAUSE) // it is asked again with the next event
    }
    const stops = [
      onOwn((event) => (!event || event.task?.id === id) && read()),
      onEvent((event) => hasSome && event.task?.id === id && read()),
    ]
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [id, hasSome])
  const next = nextOf(reminders)
  const why = refused.value?.id === id ? refused.value.why : ''
  const ask = (/** @type {EventOf<Element>} */ { currentTarget }) => {
    reminding.value = { id, anchor: currentTarget }
  }
  return html`<div class="reminders">
    ${hasSome && html`<ul aria-label=${t('field.reminders')}>
      ${reminders.map((one) => {
        const text = whenOf(one)
        const isNext = one.id === next?.id
        return html`<li key=${one.id} class=${isNext ? 'next' : ''}>
          <${Icon} name=${one.firedAt ? 'check' : 'later'} />
          <span class=${one.firedAt ? 'past' : ''}>
            ${text} ${isNext && reminders.length > 1 && html`<b class="chip">${t('reminder.next')}</b>`}
          </span>
          <button
            class="icon"
            aria-label=${t('reminder.take', { when: text })}
            title=${t('reminder.takeAway')}
            onClick=${() => takeAway(id, one)}
          >
            <${Icon} name="close" />
          </button>
        </li>`
      })}
    </ul>`}
    ${isHere(task) && !task.waiting && html`<button
      class="value add"
      data-field="remind"
      aria-haspopup="menu"
      title=${`${t('command.remind')} (R)`}
      onClick=${ask}
    >
      <${Icon} name="later" />
      <span>${t(hasSome ? 'reminder.another' : 'reminder.set')}</span>
    </button>`}
    ${why && html`<p class="error" role="alert">${why}</p>`}
  </div>`
}

/** Shows that a task is blocked, and by which tasks, as far as the viewer may see them. */
import { html, useEffect } from '../../../vendor/preact.js'
import { rich, t } from '../../i18n.js'
import { Icon } from '../../parts/bits.js'
import { isHere, isOpen } from '../../store/tasks.js'
import { blockersOf, readRelations } from './reading.js'

/** Whether a task waits for others: closed ones wait for nothing any more. @param {Task} task */
const isHeldUp = (task) => task.blocked && isOpen(task) && isHere(task)

/** On rows and cards. @param {{ task: Task }} props */
export const BlockedMark = ({ task }) => isHeldUp(task) && html`<${Mark} task=${task} />`

/** @param {{ task: Task }} props */
function Mark({ task }) {
  const names = useBlockers(task).map(({ key, title }) => `${key} ${title}`)
  const label = names.length ? t('blocked.by', { tasks: t.list(names) }) : t('blocked')
  return html`<span class="count blocked" role="img" aria-label=${label} title=${label}>
    <${Icon} name="blocked" />
  </span>`
}

/** At the head of a sheet. @param {{ task: Task }} props */
export const BlockedNote = ({ task }) => isHeldUp(task) && html`<${Note} task=${task} />`

/** @param {{ task: Task }} props */
function Note({ task }) {
  const links = useBlockers(task).map(
    ({ key, title }, at) => html`${at > 0 && ', '}<a href=${`/t/${key}`}><code>${key}</code> ${title}</a>`,
  )
  if (!task.relations) return null
  return html`<p class="note held-up">
    <${Icon} name="blocked" />
    <span>${links.length ? rich('blocked.by', { tasks: links }) : t('blocked.unseen')}</span>
  </p>`
}

/** The blocking tasks that the viewer may see, once they are read. @param {Task} task */
function useBlockers(task) {
  const isUnread = !task.relations
  useEffect(() => {
    if (isUnread) readRelations(task.id)
  }, [task.id, isUnread])
  return blockersOf(task)
}

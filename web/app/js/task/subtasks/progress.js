/** How far the sub-tasks of a task have come. */
import { html } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'

/** On rows and cards. @param {{ task: Task }} props */
export function ProgressMark({ task: { progress } }) {
  if (!progress?.total) return null
  const { done, total } = progress
  const label = t('subtasks.progress', { n: total, done })
  return html`<span class="count" role="img" aria-label=${label} title=${label}>
    <i class="pie" style=${{ '--part': `${(100 * done) / total}%` }} />
    ${t.number(done)}
    /
    ${t.number(total)}
  </span>`
}

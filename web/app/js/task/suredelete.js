/** Asks before tasks with sub-tasks, comments or files go into the trash. */
import { html } from '../../vendor/preact.js'
import { dropNow } from '../commands.js'
import { t } from '../i18n.js'
import { taskSignal } from '../store/tasks.js'
import { partCount } from './subtasks/parts.js'
import { doomed, panel } from '../ui.js'
import { Sure } from '../parts/sure.js'

export function SureDelete() {
  const tasks = doomed.value.map((id) => taskSignal(id).value).filter((task) => task !== null)
  const close = () => {
    panel.value = ''
  }
  const comments = tasks.reduce((sum, { commentCount }) => sum + commentCount, 0)
  const files = tasks.reduce((sum, { attachmentCount }) => sum + attachmentCount, 0)
  const parts = tasks.reduce((sum, task) => sum + partCount(task), 0)
  const what = tasks.length === 1 ? tasks[0].key : t('tasks.count', { n: tasks.length })
  return html`<${Sure}
    title=${t('delete.sure', { what })}
    verb=${t('command.delete')}
    run=${() => dropNow(tasks)}
    close=${close}
  >
    ${parts > 0 && html`<p>${t('delete.subtasks', { n: parts })}</p>`}
    ${comments > 0 && html`<p>${t('delete.comments', { n: comments })}</p>`}
    ${files > 0 && html`<p>${t('delete.files', { n: files })}</p>`}
  </${Sure}>`
}

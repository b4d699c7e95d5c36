/**
 * Takes a task out of the trash: restores it, or deletes it permanently. The second asks first, since it can't be
 * undone.
 */
import { html, useState } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { t } from '../i18n.js'
import { purge, restore } from '../store/changes.js'
import { allTeams } from '../store/places.js'
import { Dialog } from '../parts/dialog.js'

/** The same rule as in models/task/rights.py: `can` does not include it. @param {Task} task */
const mayPurge = (task) =>
  task.can.delete &&
  (me.value?.role === 'ADMIN' || allTeams.value.find(({ id }) => id === task.team.id)?.myRole === 'ADMIN')

/** @param {{ task: Task }} props */
export function TrashButtons({ task }) {
  const [asking, ask] = useState(false)
  const close = () => ask(false)
  return html`<span class="split end">
    ${task.can.delete && html`<button class="btn quiet" onClick=${() => restore(task)}>
      ${t('command.restore')}
    </button>`}
    ${mayPurge(task) && html`<button class="btn danger" onClick=${() => ask(true)}>${t('trash.purge')}</button>`}
    ${asking && html`<${Dialog} class="small" labelledby="purge-title" close=${close}>
      <div class="pad">
        <h2 id="purge-title">${t('trash.sure', { task: task.key })}</h2>
        <p>${t('trash.sureHint')}</p>
        <div class="actions">
          <button class="btn quiet" onClick=${close}>${t('cancel')}</button>
          <button
            class="btn danger"
            onClick=${() => {
              close()
              purge(task)
            }}
          >
            ${t('trash.purge')}
          </button>
        </div>
      </div>
    </${Dialog}>`}
  </span>`
}

/** What a task's sheet shows: its fields, each edited where it stands, and what has happened to it. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { writableTeams } from '../store/places.js'
import { menu } from '../ui.js'
import { Avatar, Due, Glyph, Icon } from './bits.js'
import { Entry } from './rail.js'
import { Text } from './text.js'

/** @param {{ task: Task, events: TaskEvent[] | null }} props */
export function Fields({ task, events }) {
  const { can } = task
  return html`
    <div>
      <${Text} task=${task} field="title" can=${can.update} />
      <dl>
        <${Value} task=${task} field="status" can=${can.changeStatus} keys="S">
          <${Glyph} kind="status" value=${task.status} mute />
          <span>${t(`status.${task.status}`)}</span>
        </${Value}>
        <${Value} task=${task} field="assignee" can=${can.assign} keys="A">
          <${Avatar} user=${task.assignee} mute />
          <span>${task.assignee?.name ?? t('nobody')}</span>
        </${Value}>
        <${Value} task=${task} field="due" can=${can.update} keys="D">
          <${Icon} name="calendar" />
          <span>${task.dueDate ? html`<${Due} task=${task} />` : t('due.never')}</span>
        </${Value}>
        <${Value} task=${task} field="priority" can=${can.update} keys="P">
          <${Glyph} kind="priority" value=${task.priority} mute />
          <span>${t(`priority.${task.priority}`)}</span>
        </${Value}>
        <${Value} task=${task} field="team" can=${can.update && writableTeams.value.length > 1}>
          <${Icon} name="team" />
          <span>${task.team.name}</span>
        </${Value}>
      </dl>
    </div>
    <${Text} task=${task} field="description" can=${can.update} />
    <p class="dim sm">
      ${t(task.creator ? 'sheet.created' : 'sheet.createdByNobody', {
        who: task.creator?.name,
        when: t.ago(task.createdAt),
      })}
    </p>
    <${Activity} events=${events} />
  `
}

/** @param {{ task: Task, field: import('../ui.js').Kind, can: boolean, keys?: string, children?: Children }} props */
function Value({ task, field, can, keys, children }) {
  const open = (/** @type {EventOf<Element>} */ event) => {
    menu.value = { kind: field, taskId: task.id, anchor: event.currentTarget }
  }
  return html`
    <dt>${t(`field.${field}`)}</dt>
    <dd>
      <button
        class="value"
        data-field=${field}
        disabled=${!can}
        onClick=${open}
        title=${can && keys ? `${t(`command.${field}`)} (${keys})` : undefined}
      >
        <span class="sr">${t(`field.${field}`)}: </span>
        ${children}
      </button>
    </dd>
  `
}

/** @param {{ events: TaskEvent[] | null }} props */
function Activity({ events }) {
  return html`<section aria-labelledby="activity-title">
    <h3 id="activity-title">${t('sheet.activity')}</h3>
    <div class="feed">
      <ol>${(events ?? []).map((event) => html`<${Entry} key=${event.id} event=${event} short />`)}</ol>
    </div>
  </section>`
}

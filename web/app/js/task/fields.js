/** The content of a task's sheet: its fields, each edited in place, and below them the timeline. */
import { html } from '../../vendor/preact.js'
import { Files } from '../files/section.js'
import { t } from '../i18n.js'
import { Repeats } from './recurrence/field.js'
import { BlockedNote } from './relations/blocked.js'
import { Relations } from './relations/section.js'
import { Reminders } from './reminders/list.js'
import { writableTeams } from '../store/places.js'
import { stageNow, stagesOf } from '../store/stages.js'
import { Subtasks, Whole } from './subtasks/section.js'
import { Timeline } from '../talk/timeline.js'
import { menu } from '../ui.js'
import { Archived } from '../parts/archived.js'
import { Avatar, Due, Glyph, Icon } from '../parts/bits.js'
import { Labels } from './labels.js'
import { Text } from '../parts/text.js'
import { TrashButtons } from './trashbuttons.js'
import { Watchers } from './watching.js'

/** @param {{ task: Task }} props */
export function Fields({ task }) {
  const { can } = task
  return html`
    <div>
      ${task.deletedAt && html`<${Trashed} task=${task} />`}
      <${Archived} team=${task.team} />
      <${Whole} task=${task} />
      <${Text} task=${task} field="title" can=${can.update} />
      <${BlockedNote} task=${task} />
      <dl>
        <${Value} task=${task} field="status" can=${can.changeStatus} keys="S">
          <${Glyph} kind="status" value=${task.status} mute />
          <span>${t(`status.${task.status}`)}</span>
        </${Value}>
        ${stagesOf(task.team.id).length > 0 && html`<${Value}
          task=${task}
          field="stage"
          can=${can.changeStatus}
          keys="M"
        >
          <${Icon} name="board" />
          <span dir="auto">${stageNow(task.stage)?.name ?? t('stages.none')}</span>
        </${Value}>`}
        <${Value} task=${task} field="assignee" can=${can.assign} keys="A">
          <${Avatar} user=${task.assignee} mute />
          <span dir="auto">${task.assignee?.name ?? t('nobody')}</span>
        </${Value}>
        <${Value} task=${task} field="due" can=${can.update} keys="D">
          <${Icon} name="calendar" />
          <span>${task.dueDate ? html`<${Due} task=${task} />` : t('due.never')}</span>
        </${Value}>
        <${Repeats} task=${task} />
        <${Value} task=${task} field="priority" can=${can.update} keys="P">
          <${Glyph} kind="priority" value=${task.priority} mute />
          <span>${t(`priority.${task.priority}`)}</span>
        </${Value}>
        <${Value} task=${task} field="labels" can=${can.update} keys="L">
          ${task.labels.length
            ? html`<${Labels} task=${task} mute />`
            : html`<${Icon} name="label" /><span>${t('labels.none')}</span>`}
        </${Value}>
        <dt>${t('field.watchers')}</dt>
        <dd><${Watchers} task=${task} /></dd>
        <dt>${t('field.reminders')}</dt>
        <dd><${Reminders} task=${task} /></dd>
        <${Value} task=${task} field="team" can=${can.update && writableTeams.value.length > 1}>
          <${Icon} name="team" />
          <span dir="auto">${task.team.name}</span>
        </${Value}>
      </dl>
    </div>
    <${Text} task=${task} field="description" can=${can.update} />
    <${Subtasks} task=${task} />
    <${Relations} task=${task} />
    <${Files} task=${task} />
    <p class="dim sm">
      ${t(task.creator ? 'sheet.created' : 'sheet.createdByNobody', {
        who: task.creator?.name,
        when: t.ago(task.createdAt),
      })}
    </p>
    <${Timeline} task=${task} />
  `
}

/** The note on a task in the trash, and the way to restore it. @param {{ task: Task }} props */
function Trashed({ task }) {
  return html`<div class="note trashed" role="status">
    <span>${t('trash.since', { when: t.ago(task.deletedAt ?? '') })}</span>
    <${TrashButtons} task=${task} />
  </div>`
}

/** @param {{ task: Task, field: import('../ui.js').Kind, can: boolean, keys?: string, children?: Children }} props */
function Value({ task, field, can, keys, children }) {
  const open = (/** @type {EventOf<Element>} */ event) => {
    menu.value = { kind: field, ids: [task.id], anchor: event.currentTarget }
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

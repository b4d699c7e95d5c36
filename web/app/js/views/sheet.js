/** One task, over the page one came from: every field is edited where it stands, and what happens to it is told below. */
import { html, useEffect, useRef, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { SHEET } from '../api/words.js'
import { t } from '../i18n.js'
import { COMMANDS, possible } from '../commands.js'
import { Avatar, Due, Empty, Failure, Glyph, Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { Entry } from '../parts/rail.js'
import { Text } from '../parts/text.js'
import { Toasts } from '../parts/toasts.js'
import { closeTask, go, here } from '../router.js'
import { onEvent } from '../store/live.js'
import { idOfKey, put, taskSignal } from '../store/tasks.js'
import { writableTeams } from '../store/places.js'
import { menu } from '../ui.js'

export function Sheet() {
  const { key } = here.value
  const [id, setId] = useState(() => idOfKey(key) ?? (taskSignal(key) ? key : null))
  const [activity, setActivity] = useState(null)
  const [failed, setFailed] = useState(null)
  const load = async () => {
    setFailed(null)
    try {
      const { task } = await request(SHEET, { id: key })
      if (!task) return taskSignal(id)?.value?.waiting || setFailed('gone')
      put({ ...task, activity: undefined })
      setId(task.id)
      setActivity((known) => merge(known ?? [], task.activity.nodes))
      if (task.key !== key) go(`/t/${task.key}`, { replace: true }) // it has moved to another team
    } catch (problem) {
      setFailed(problem)
    }
    return undefined
  }
  useEffect(() => { load() }, [key])
  useEffect(() => onEvent((event) => { if (event.subjectId === id) setActivity((known) => merge([event], known ?? [])) }), [id])
  const task = id && taskSignal(id)?.value
  return html`<${Dialog} class="sheet" label=${task?.title ?? key} close=${closeTask}>
    <header><code>${task?.key ?? key}</code>${task && html`<span class="sm">${task.team?.name}</span>`}
      <span class="split end">${task && html`<${Tools} task=${task} />`}<button class="icon" autofocus aria-label=${t('close')} title=${t('close')} onClick=${closeTask}><${Icon} name="close" /></button></span></header>
    <div class="in">${body(task, failed, load, activity)}</div>
    <${Toasts} />
  </${Dialog}>`
}

function body(task, failed, load, activity) {
  if (task) return html`<${Fields} key=${task.id} task=${task} /><${Activity} events=${activity} />`
  if (failed === 'gone' || (!failed && activity)) return html`<${Empty} icon="find" title=${t('sheet.gone')}>${t('sheet.goneHint')}</${Empty}>`
  if (failed) return html`<${Failure} problem=${failed} retry=${load} />`
  return html`<p class="dim" role="status">${t('loading')}</p>`
}

function Tools({ task }) {
  const run = (id) => COMMANDS.find((command) => command.id === id)
  return ['link', 'delete'].map(run).filter((command) => possible(command, task)).map((command) => html`
    <button class="icon" aria-label=${t(`command.${command.id}`)} title=${t(`command.${command.id}`)} onClick=${() => command.run(task)}><${Icon} name=${command.id === 'delete' ? 'trash' : 'link'} /></button>`)
}

function Fields({ task }) {
  const can = task.can ?? {}
  return html`<div>
    <${Text} task=${task} field="title" can=${can.update} />
    <dl>
      <${Value} task=${task} field="status" can=${can.changeStatus} keys="S"><${Glyph} kind="status" value=${task.status} mute /><span>${t(`status.${task.status}`)}</span></${Value}>
      <${Value} task=${task} field="assignee" can=${can.assign} keys="A"><${Avatar} user=${task.assignee} mute /><span>${task.assignee?.name ?? t('nobody')}</span></${Value}>
      <${Value} task=${task} field="due" can=${can.update} keys="D"><${Icon} name="calendar" /><span>${task.dueDate ? html`<${Due} task=${task} />` : t('due.never')}</span></${Value}>
      <${Value} task=${task} field="priority" can=${can.update} keys="P"><${Glyph} kind="priority" value=${task.priority} mute /><span>${t(`priority.${task.priority}`)}</span></${Value}>
      <${Value} task=${task} field="team" can=${can.update && writableTeams.value.length > 1}><${Icon} name="team" /><span>${task.team?.name}</span></${Value}>
    </dl>
  </div>
  <${Text} task=${task} field="description" can=${can.update} />
  <p class="dim sm">${t(task.creator ? 'sheet.created' : 'sheet.createdByNobody', { who: task.creator?.name, when: t.ago(task.createdAt) })}</p>`
}

function Value({ task, field, can, keys, children }) {
  const open = (event) => { menu.value = { kind: field, taskId: task.id, anchor: event.currentTarget } }
  return html`<dt>${t(`field.${field}`)}</dt><dd><button class="value" data-field=${field} disabled=${!can} onClick=${open} title=${can && keys ? `${t(`command.${field}`)} (${keys})` : undefined}>
    <span class="sr">${t(`field.${field}`)}: </span>${children}</button></dd>`
}

function Activity({ events }) {
  return html`<section aria-labelledby="activity-title"><h3 id="activity-title">${t('sheet.activity')}</h3>
    <div class="feed"><ol>${(events ?? []).map((event) => html`<${Entry} key=${event.id} event=${event} short />`)}</ol></div>
  </section>`
}

/** Newest first, each once. */
function merge(newer, older) {
  const all = new Map([...newer, ...older].map((event) => [event.id, event]))
  return [...all.values()].sort((a, b) => (a.occurredAt < b.occurredAt ? 1 : a.occurredAt > b.occurredAt ? -1 : b.seq - a.seq))
}

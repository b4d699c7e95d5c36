/**
 * One task, over the page one came from: each field is edited where it stands, and what happens to it is told below.
 */
import { html, useEffect, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { SHEET } from '../api/words.js'
import { t } from '../i18n.js'
import { COMMANDS, possible, run } from '../commands.js'
import { Bones, Empty, Failure, Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { Fields } from '../parts/fields.js'
import { Toasts } from '../parts/toasts.js'
import { closeTask, go, here } from '../router.js'
import { onEvent } from '../store/live.js'
import { idOfKey, put, taskSignal } from '../store/tasks.js'

export function Sheet() {
  const { key = '' } = here.value
  const [id, setId] = useState(() => idOfKey(key) ?? (taskSignal(key) ? key : null))
  const [activity, setActivity] = useState(/** @type {TaskEvent[] | null} */ (null))
  const [failed, setFailed] = useState(/** @type {unknown} */ (null))
  const shown = id ? taskSignal(id) : undefined
  const load = async () => {
    setFailed(null)
    try {
      const found = (await request(SHEET, { id: key })).task
      if (!found) return shown?.value?.waiting || setFailed('gone')
      const { activity: events, ...task } = found
      put(task)
      setId(task.id)
      setActivity((known) => merge(known ?? [], events?.nodes ?? []))
      if (task.key !== key) go(`/t/${task.key}`, { replace: true }) // it has moved to another team
    } catch (problem) {
      setFailed(problem)
    }
    return undefined
  }
  useEffect(() => {
    load()
  }, [key])
  useEffect(
    () =>
      onEvent((event) => {
        if (event.subjectId === id) setActivity((known) => merge([event], known ?? []))
      }),
    [id],
  )
  const task = shown?.value
  return html`<${Dialog} class="sheet" label=${task?.title ?? key} close=${closeTask}>
    <header>
      <code>${task?.key ?? key}</code>
      ${task && html`<span class="sm">${task.team.name}</span>`}
      <span class="split end">
        ${task && html`<${Tools} task=${task} />`}
        <button class="icon" autofocus aria-label=${t('close')} title=${t('close')} onClick=${closeTask}>
          <${Icon} name="close" />
        </button>
      </span>
    </header>
    <div class="in">${body(task, failed, load, activity)}</div>
    <${Toasts} />
  </${Dialog}>`
}

/**
 * @param {Task | null | undefined} task
 * @param {unknown} failed
 * @param {() => void} load
 * @param {TaskEvent[] | null} activity
 */
function body(task, failed, load, activity) {
  if (task) return html`<${Fields} key=${task.id} task=${task} events=${activity} />`
  if (failed === 'gone' || (!failed && activity))
    return html`<${Empty} icon="find" title=${t('sheet.gone')}>${t('sheet.goneHint')}</${Empty}>`
  if (failed) return html`<${Failure} problem=${failed} retry=${load} />`
  return html`<${Bones} rows=${5} />`
}

/** @param {{ task: Task }} props */
function Tools({ task }) {
  return ['link', 'delete']
    .flatMap((id) => COMMANDS.filter((command) => command.id === id && possible(command, task)))
    .map(
      (command) => html`<button
        class="icon"
        aria-label=${t(`command.${command.id}`)}
        title=${t(`command.${command.id}`)}
        onClick=${() => run(command, task)}
      >
        <${Icon} name=${command.id === 'delete' ? 'trash' : 'link'} />
      </button>`,
    )
}

/** Newest first, each once. @param {TaskEvent[]} newer @param {TaskEvent[]} older */
function merge(newer, older) {
  const all = new Map([...newer, ...older].map((event) => [event.id, event]))
  return [...all.values()].sort((a, b) =>
    a.occurredAt < b.occurredAt ? 1 : a.occurredAt > b.occurredAt ? -1 : b.seq - a.seq,
  )
}

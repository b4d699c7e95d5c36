/** The trash: tasks come back with one click, or are deleted permanently. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Bones, Empty, Failure, Glyph } from '../parts/bits.js'
import { Scope } from '../find/tools.js'
import { TrashButtons } from '../task/trashbuttons.js'
import { useList } from '../parts/uselist.js'
import { wanted } from '../scope.js'
import { taskSignal } from '../store/tasks.js'
import { current } from '../ui.js'

/** @type {import('../store/criteria.js').Order} */
const LATEST = [{ field: 'UPDATED_AT', direction: 'DESC' }]

/** @param {{ place: import('../router.js').Place }} props */
export function Trash({ place: { query } }) {
  const { team, assignee } = wanted(query)
  const list = useList({ team, assignee, deleted: true }, LATEST)
  const count = list.more.value ? list.total.value : list.ids.value.length
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1>${t('place.trash')}</h1>
        <p role="status">${list.ready.value ? t('tasks.count', { n: count }) : !list.failed.value && t('loading')}</p>
      </div>
      <div class="tools"><${Scope} /></div>
    </header>
    ${list.failed.value && html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`}
    ${!list.ready.value
      ? !list.failed.value && html`<${Bones} rows=${5} />`
      : count
        ? html`<ul class="card people bin" aria-label=${t('place.trash')}>
            ${list.ids.value.map((id) => html`<${Item} key=${id} id=${id} />`)}
          </ul>`
        : html`<div class="card">
            <${Empty} icon="trash" title=${t('trash.none')}>${t('trash.noneHint')}</${Empty}>
          </div>`}
    ${list.more.value && html`<div class="more">
      <button class="btn quiet" disabled=${list.busy.value} onClick=${() => list.next()}>${t('tasks.more')}</button>
    </div>`}
  </div>`
}

/** @param {{ id: string }} props */
function Item({ id }) {
  const task = taskSignal(id).value
  if (!task) return null
  const open = () => {
    current.value = id
  }
  return html`<li data-task=${id} onFocusIn=${open}>
    <${Glyph} kind="status" value=${task.status} />
    <div class="who">
      <a href=${`/t/${task.key}`} dir="auto" data-go>${task.title}</a>
      <small>${task.key} · ${t('trash.since', { when: t.ago(task.deletedAt ?? task.updatedAt) })}</small>
    </div>
    <${TrashButtons} task=${task} />
  </li>`
}

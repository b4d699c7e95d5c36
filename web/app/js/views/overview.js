/** The page of the original dashboard, at its address: six numbers, the newest tasks in words, and the live feed. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Bones, Empty, Failure } from '../parts/bits.js'
import { FlowCard, Tiles } from '../frame/numbers.js'
import { Live } from '../frame/rail.js'
import { useList } from '../parts/uselist.js'
import { taskSignal } from '../store/tasks.js'

/** @type {import('../store/criteria.js').Order} */
const NEWEST = [{ field: 'CREATED_AT', direction: 'DESC' }]
const MOST = 12
const COLUMNS = ['title', 'assignee', 'priority', 'status']

export function Overview() {
  const list = useList({}, NEWEST, { size: MOST })
  const ids = list.ids.value.slice(0, MOST)
  return html`<div class="wrap">
    <header class="top"><div><h1>${t('overview.title')}</h1><p>${t('overview.about')}</p></div></header>
    <${Tiles} />
    <section class="card recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${t('overview.recent')}</h2>
      ${list.failed.value && html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`}
      ${!list.ready.value
        ? !list.failed.value && html`<${Bones} rows=${5} />`
        : ids.length
          ? html`<table>
              <thead>
                <tr>${COLUMNS.map((name) => html`<th scope="col" key=${name}>${t(`field.${name}`)}</th>`)}</tr>
              </thead>
              <tbody>${ids.map((id) => html`<${Line} key=${id} id=${id} />`)}</tbody>
            </table>`
          : html`<${Empty} title=${t('tasks.none')}>${t('overview.none')}</${Empty}>`}
    </section>
    ${list.ready.value && html`<${FlowCard} /><${Live} class="page narrow card" />`}
  </div>`
}

/** @param {{ id: string }} props */
function Line({ id }) {
  const task = taskSignal(id).value
  return (
    task &&
    html`<tr data-task=${id}>
      <th scope="row"><a href=${`/t/${task.key || id}`} dir="auto" data-go>${task.title}</a></th>
      <td>${task.assignee?.name ?? t('overview.unassigned')}</td>
      <td class=${task.priority}>${t(`priority.${task.priority}`)}</td>
      <td class=${task.status}>${t(`status.${task.status}`)}</td>
    </tr>`
  )
}

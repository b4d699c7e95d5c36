/** A view that was made with the API and asks for what the filters of this page can't say, as the server finds it. */
import { html, useEffect } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { t } from '../i18n.js'
import { Bones, Empty, Failure } from '../parts/bits.js'
import { Rows } from '../parts/rows.js'
import { useLoad } from '../parts/useload.js'
import { put, taskNow } from '../store/tasks.js'
import { SaveTools } from './tools.js'
import { SHOWN } from './words.js'

/** @param {{ view: import('./views.js').SavedView }} props */
export function Shown({ view }) {
  const { data, failed, again } = useLoad(() => request(SHOWN, { id: view.id }), [view.id, view.version], /^task\./)
  const tasks = data?.view?.tasks
  useEffect(() => {
    for (const task of tasks?.nodes ?? []) put(task)
  }, [tasks])
  const ids = (tasks?.nodes ?? []).map(({ id }) => id).filter(taskNow)
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1>${view.name}</h1>
        <p role="status">${tasks ? t('tasks.count', { n: tasks.totalCount }) : t('loading')}</p>
      </div>
      <div class="tools"><${SaveTools} /></div>
    </header>
    ${failed && !tasks
      ? html`<${Failure} problem=${failed} retry=${again} />`
      : !tasks
        ? html`<${Bones} rows=${8} />`
        : ids.length
          ? html`<${Rows} ids=${ids} label=${view.name} />`
          : html`<div class="card">
              <${Empty} icon="find" title=${t('tasks.noMatch')}>${t('views.foreign')}</${Empty}>
            </div>`}
  </div>`
}

/** The filter of a report's tasks. */
import { t } from '../i18n.js'
import { wanted } from '../scope.js'
import { asFilter } from '../store/criteria.js'
import { views, viewsAreHere } from '../saved/views.js'

/**
 * The filter, or null until the saved views are read. Most saved views ask for open tasks, and among open tasks none
 * was ever completed, so a report ignores the conditions of a view on status and lateness.
 * @param {URLSearchParams} query
 * @returns {TaskFilter | null}
 */
export function filterOf(query) {
  if (query.has('view') && !viewsAreHere.value) return null
  const own = asFilter({ ...wanted(query), status: undefined, due: undefined, text: undefined })
  const view = viewOf(query)
  if (!view) return own
  const { status: _, stage: __, overdue: ___, ...filter } = view.filter
  return { and: [own, filter] }
}

/** @param {URLSearchParams} query */
export const viewOf = (query) => views.value.find(({ id }) => id === query.get('view'))

/**
 * Ids and names of the views to choose from. A deleted view is listed as long as the address has its id.
 * @param {URLSearchParams} query
 */
export function viewsFor(query) {
  const all = views.value.map(({ id, name }) => [id, name])
  const asked = query.get('view')
  return asked && viewsAreHere.value && !viewOf(query) ? [...all, [asked, t('reports.viewGone')]] : all
}

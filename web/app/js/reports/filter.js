/** Which tasks a report is about. */
import { t } from '../i18n.js'
import { wanted } from '../scope.js'
import { asFilter } from '../store/criteria.js'
import { views, viewsAreHere } from '../saved/views.js'

/**
 * Null: not known yet. A saved view mostly asks for open tasks. Of these alone nothing was ever completed, so a report
 * leaves out what a view says of status and lateness.
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
 * Ids and names of those that can be chosen. One that is gone is named as long as the address has it.
 * @param {URLSearchParams} query
 */
export function viewsFor(query) {
  const all = views.value.map(({ id, name }) => [id, name])
  const asked = query.get('view')
  return asked && viewsAreHere.value && !viewOf(query) ? [...all, [asked, t('reports.viewGone')]] : all
}

/** Which tasks a report is about. */
import { wanted } from '../scope.js'
import { asFilter } from '../store/criteria.js'
import { views } from '../saved/views.js'

/**
 * A saved view mostly asks for open tasks. Of these alone nothing was ever completed, so a report leaves out what a
 * view says of status and lateness.
 * @param {URLSearchParams} query
 * @returns {TaskFilter}
 */
export function filterOf(query) {
  const own = asFilter({ ...wanted(query), status: undefined, due: undefined, text: undefined })
  const view = viewOf(query)
  if (!view) return own
  const { status: _, stage: __, overdue: ___, ...filter } = view.filter
  return { and: [own, filter] }
}

/** @param {URLSearchParams} query */
export const viewOf = (query) => views.value.find(({ id }) => id === query.get('view'))

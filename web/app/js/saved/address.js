/** A saved view as an address of this page, and the other way round. */
import { computed } from '../../vendor/preact.js'
import { under } from '../router.js'
import { wanted } from '../scope.js'
import { asFilter } from '../store/criteria.js'
import { OPEN, ORDERS } from '../store/orders.js'
import { allTeams } from '../store/places.js'
import { BOARD_GROUPINGS, GROUPINGS } from './groups.js'
import { views } from './views.js'

/** @import { SavedView } from './views.js' */
/** @typedef {'LIST' | 'BOARD' | 'CALENDAR'} Layout */

/** @type {Record<Layout, string>} */
const PATHS = { LIST: '/tasks', BOARD: '/board', CALENDAR: '/calendar' }
/** @type {Record<string, Layout>} */
const LAYOUTS = { tasks: 'LIST', board: 'BOARD', calendar: 'CALENDAR' }
/** Groupings by their names in the address. @type {Record<string, NonNullable<SavedView['groupBy']>>} */
export const GROUPS = {
  status: 'STATUS',
  stage: 'STAGE',
  assignee: 'ASSIGNEE',
  priority: 'PRIORITY',
  label: 'LABEL',
  team: 'TEAM',
  due: 'DUE_DATE',
}
/** @type {Record<Layout, string[]>} */
const GROUPINGS_OF = { LIST: GROUPINGS, BOARD: BOARD_GROUPINGS, CALENDAR: [] }
/** The query parameters that are part of a view. */
const PARTS = ['team', 'assignee', 'status', 'priority', 'stage', 'label', 'blocked', 'due', 'q', 'sort', 'group']

/** The view that the address names, if it is there. */
export const viewHere = computed(() => views.value.find(({ id }) => id === under.value.query.get('saved')))

/** The view that would be saved from the current page; null: it is no page of tasks. */
export const savable = computed(() => {
  const { name, query } = under.value
  const layout = LAYOUTS[name]
  if (!layout) return null
  const isList = layout === 'LIST'
  const asked = wanted(query)
  const status = isList
    ? query.get('status') === 'all'
      ? undefined
      : (asked.status ?? (asked.stage ? undefined : OPEN))
    : undefined
  const sort = query.get('sort')
  return {
    layout,
    filter: asFilter({ ...asked, status }),
    orderBy: isList && sort && ORDERS[sort] ? ORDERS[sort] : [],
    groupBy: (GROUPINGS_OF[layout].includes(query.get('group') ?? '') && GROUPS[query.get('group') ?? '']) || null,
  }
})

/** Whether the page is filtered by a day: a view would keep today's date, which is wrong tomorrow. */
export const namesADay = computed(() => ['today', 'week', 'later'].includes(under.value.query.get('due') ?? ''))

/** Whether the page has changed from the view that it was opened with. */
export const isChanged = computed(() => {
  const view = viewHere.value
  const asked = view && queryOf(view)
  if (!view || !asked) return false
  const { name, query } = under.value
  return LAYOUTS[name] !== view.layout || PARTS.some((part) => (query.get(part) ?? '') !== (asked.get(part) ?? ''))
})

/** @param {SavedView} view */
export function addressOf(view) {
  const query = queryOf(view)
  if (!query) return `/tasks?saved=${view.id}`
  query.set('saved', view.id)
  return `${PATHS[view.layout]}?${query}`
}

/**
 * The grouping of a view, by its name in the address, for a list; empty: none.
 * @param {Pick<SavedView, 'groupBy'>} view
 */
export const groupOf = ({ groupBy }) => GROUPINGS.find((name) => GROUPS[name] === groupBy) ?? ''

/**
 * The query of a view; null: the view was made with the API, and an address can't express it.
 * @param {SavedView} view
 */
export function queryOf({ filter, orderBy, layout, groupBy }) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    const said = WORDS[name]?.(value)
    if (!said) return null
    query.set(...said)
  }
  const group = GROUPINGS_OF[layout].find((name) => GROUPS[name] === groupBy)
  if (groupBy && !group) return null
  if (group) query.set('group', group)
  if (layout !== 'LIST') return query.has('status') || orderBy.length ? null : query
  const status = query.get('status')
  if (status === OPEN.join()) query.delete('status')
  else if (!status && !query.has('stage')) query.set('status', 'all')
  const sort = Object.keys(ORDERS).find((name) => isSame(plain(orderBy), plain(ORDERS[name])))
  if (!sort && orderBy.length) return null
  if (sort && sort !== 'new') query.set('sort', sort)
  return query
}

/**
 * Query parameters for each condition of a filter.
 * @type {Record<string, (value: any) => [string, string] | undefined>} any: JSON
 */
const WORDS = {
  status: (value) => listed('status', value, 'in'),
  priority: (value) => listed('priority', value, 'in'),
  labels: (value) => (isSame(value, { isEmpty: true }) ? ['label', 'none'] : listed('label', value, 'any')),
  stage: (value) => only('stage', value, 'eq'),
  blocked: (value) => (typeof value === 'boolean' ? ['blocked', value ? 'yes' : 'no'] : undefined),
  text: (value) => (typeof value === 'string' ? ['q', value] : undefined),
  overdue: (value) => (value === true ? ['due', 'overdue'] : undefined),
  dueDate: (value) => (isSame(value, { isNull: true }) ? ['due', 'none'] : undefined),
  team: (value) => {
    const said = only('team', value, 'eq')
    return said && ['team', allTeams.value.find(({ id }) => id === said[1])?.key ?? said[1]]
  },
  assignee: (value) =>
    isSame(value, { me: true })
      ? ['assignee', 'me']
      : isSame(value, { isNull: true })
        ? ['assignee', 'nobody']
        : only('assignee', value, 'eq'),
}

/** @param {string} name @param {any} value @param {string} key @returns {[string, string] | undefined} */
function only(name, value, key) {
  const said = value?.[key]
  return typeof said === 'string' && Object.keys(value).length === 1 ? [name, said] : undefined
}

/** @param {string} name @param {any} value @param {string} key @returns {[string, string] | undefined} */
function listed(name, value, key) {
  const said = value?.[key]
  return Array.isArray(said) && said.length && Object.keys(value).length === 1 ? [name, said.join()] : undefined
}

/** @param {unknown} one @param {unknown} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other)

/** @param {Partial<TaskOrder>[]} order */
const plain = (order) => order.map(({ field, direction = 'ASC', nulls = 'LAST' }) => [field, direction, nulls])

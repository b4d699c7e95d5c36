/** Filters among the typed words, written as in an address: `status:IN_PROGRESS assignee:me due:overdue`. */
import { wanted } from '../scope.js'
import { PRIORITY, STATUS, asFilter, asTest } from '../store/criteria.js'
import { allTeams } from '../store/places.js'

/**
 * The values that each filter allows. Any other word with a colon is a word to search for.
 * @type {Map<string, () => string[]>}
 */
const VALUES = new Map([
  ['status', () => STATUS],
  ['priority', () => PRIORITY],
  ['assignee', () => ['me', 'nobody']],
  ['team', () => allTeams.peek().map(({ key }) => key)],
  ['blocked', () => ['yes', 'no']],
  ['due', () => ['overdue', 'today', 'week', 'later', 'none']],
])

/** @param {string} typed */
export function readWords(typed) {
  const query = new URLSearchParams()
  const words = []
  for (const word of typed.split(/\s+/).filter(Boolean)) {
    const [name, value = ''] = word.split(/:(.*)/s)
    const values = VALUES.get(name.toLowerCase())?.() ?? []
    const meant = value.split(',').map((one) => values.find((known) => known.toLowerCase() === one.toLowerCase()))
    if (meant.every(Boolean)) query.set(name.toLowerCase(), meant.join())
    else words.push(word)
  }
  const want = wanted(query)
  return {
    text: words.join(' '),
    isFilter: query.size > 0,
    filter: asFilter(want),
    fits: asTest(want),
    list: listOf(query, words),
  }
}

/** The address of the page that shows all matches. @param {URLSearchParams} filters @param {string[]} words */
function listOf(filters, words) {
  const query = new URLSearchParams(filters)
  if (!query.has('status')) query.set('status', 'all')
  if (words.length) query.set('q', words.join(' '))
  return `/tasks?${query}`
}

/** The team of an entry that is about no task: requested once such an entry is shown. */
import { signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { TEAM_OF } from './words.js'

/** Keys of teams, by each entry and its newest event. Empty: not known yet. @type {Map<string, Signal<string>>} */
const keys = new Map()

/** @param {Notice} notice @returns {string} the entry's address */
export function teamAddress({ id, occurredAt }) {
  const which = `${id} ${occurredAt}`
  const known = keys.get(which) ?? signal('')
  if (!keys.has(which)) {
    keys.set(which, known)
    ask(id).then(
      (key) => {
        known.value = key
      },
      () => keys.delete(which), // the page of all teams will do until it is shown again
    )
  }
  return known.value ? `/team/${known.value}` : '/team'
}

/** @param {string} id */
async function ask(id) {
  const { node } = await request(TEAM_OF, { id })
  return (node && 'events' in node && node.events?.[0]?.team?.key) || ''
}

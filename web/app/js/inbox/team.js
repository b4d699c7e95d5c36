/** The team that an entry is about which is about no task: asked for once such an entry is shown. */
import { signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { TEAM_OF } from './words.js'

/** Of the newest event of each entry. Empty: not known yet. @type {Map<string, Signal<string>>} */
const keys = new Map()

/** @param {Notice} notice @returns {string} where it leads */
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

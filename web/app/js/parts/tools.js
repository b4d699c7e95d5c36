/** What stands at the head of the pages: filters that live in the address, and the way to a new task. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { go, here, under } from '../router.js'
import { teams, writableTeams } from '../store/places.js'
import { panel } from '../ui.js'
import { Icon } from './bits.js'
import { written } from './written.js'

/** @import { Criteria } from '../store/criteria.js' */

export function NewButton() {
  return (
    writableTeams.value.length > 0 &&
    html`<button
      class="btn new"
      onClick=${() => {
        panel.value = 'new'
      }}
      aria-keyshortcuts="N"
    >
      <${Icon} name="plus" />
      <span>${t('command.new')}</span>
      <kbd>N</kbd>
    </button>`
  )
}

/** Where there is nothing yet. */
export function FirstTask() {
  return (
    writableTeams.value.length > 0 &&
    html`<button
      class="btn quiet"
      onClick=${() => {
        panel.value = 'new'
      }}
    >
      <${Icon} name="plus" />
      ${t('command.new')}
    </button>`
  )
}

/** What the address asks for. @param {URLSearchParams} query @returns {Criteria} */
export function wanted(query) {
  const split = (/** @type {string} */ name) => query.get(name)?.split(',').filter(Boolean)
  const team = query.get('team')
  return {
    // Whoever writes an address may write anything: the server says so.
    status: /** @type {Status[] | undefined} */ (split('status')),
    priority: /** @type {Priority[] | undefined} */ (split('priority')),
    assignee: query.get('assignee') || undefined,
    team: team ? (teams.value.find((one) => one.key === team || one.id === team)?.id ?? team) : undefined,
    due: query.get('due') || undefined,
    text: query.get('q') || undefined,
  }
}

/** @param {Record<string, string>} changes an empty text takes it out */
export function setQuery(changes) {
  if (here.peek().name === 'task') return // a late key of a search that was left for a task
  const query = new URLSearchParams(under.peek().query)
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  const text = query.toString()
  go(location.pathname + (text ? `?${text}` : ''), { replace: true })
}

/**
 * The options are values, and what they are called.
 * @param {{ name: string, query: URLSearchParams, options: string[][] }} props
 */
export function Choice({ name, query, options }) {
  return html`<select
    class="input"
    aria-label=${t(`field.${name}`)}
    value=${query.get(name) ?? ''}
    onChange=${written((value) => setQuery({ [name]: value }))}
  >
    <option value="">${t(`any.${name}`)}</option>
    ${options.map(([value, text]) => html`<option key=${value} value=${value}>${text}</option>`)}
  </select>`
}

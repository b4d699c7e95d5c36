/** What stands at the head of the pages: filters that live in the address, and the way to a new task. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { go, here, under } from '../router.js'
import { teams, writableTeams } from '../store/places.js'
import { panel } from '../ui.js'
import { Icon } from './bits.js'

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

/** What the address asks for. */
export function wanted(query) {
  const split = (name) => query.get(name)?.split(',').filter(Boolean)
  const team = query.get('team')
  return {
    status: split('status'),
    priority: split('priority'),
    assignee: query.get('assignee') || undefined,
    team: team ? (teams.value.find((one) => one.key === team || one.id === team)?.id ?? team) : undefined,
    due: query.get('due') || undefined,
    text: query.get('q') || undefined,
  }
}

export function setQuery(changes) {
  if (here.peek().name === 'task') return // a late key of a search that was left for a task
  const query = new URLSearchParams(under.peek().query)
  for (const [name, value] of Object.entries(changes)) value ? query.set(name, value) : query.delete(name)
  const text = query.toString()
  go(location.pathname + (text ? `?${text}` : ''), { replace: true })
}

export function Choice({ name, query, options }) {
  return html`<select
    class="input"
    aria-label=${t(`field.${name}`)}
    value=${query.get(name) ?? ''}
    onChange=${(event) => setQuery({ [name]: event.target.value })}
  >
    <option value="">${t(`any.${name}`)}</option>
    ${options.map(([value, text]) => html`<option key=${value} value=${value}>${text}</option>`)}
  </select>`
}

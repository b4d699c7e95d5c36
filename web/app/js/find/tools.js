/** The tools at the head of the pages: filters, which are part of the address, and the way to a new task. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { under } from '../router.js'
import { setQuery, teamInScope } from '../scope.js'
import { PRIORITY } from '../store/criteria.js'
import { calledAlike, labelNames } from '../store/labels.js'
import { people, teams, writableTeams } from '../store/places.js'
import { stagesOf } from '../store/stages.js'
import { openNew } from '../ui.js'
import { Icon } from '../parts/bits.js'
import { written } from '../parts/written.js'

export function NewButton() {
  return (
    writableTeams.value.length > 0 &&
    html`<button class="btn new" onClick=${() => openNew()} aria-keyshortcuts="N">
      <${Icon} name="plus" />
      <span>${t('command.new')}</span>
      <kbd>N</kbd>
    </button>`
  )
}

/** Shown where there are no tasks yet. */
export function FirstTask() {
  return (
    writableTeams.value.length > 0 &&
    html`<button class="btn quiet" onClick=${() => openNew()}><${Icon} name="plus" />${t('command.new')}</button>`
  )
}

/** The filters by assignee and team, the same on all pages of tasks. */
export function Scope() {
  const { query } = under.value
  const assignee = query.get('assignee')
  const choose = (/** @type {string} */ who) => setQuery({ assignee: who })
  return html`
    ${teams.value.length > 1 && html`<${Choice}
      name="team"
      query=${query}
      options=${teams.value.map((team) => [team.key, team.name])}
    />`}
    <div class="seg" role="group" aria-label=${t('today.whose')}>
      <button aria-pressed=${!assignee} onClick=${() => choose('')}>${t('today.everyone')}</button>
      <button aria-pressed=${assignee === 'me'} onClick=${() => choose('me')}>${t('today.mine')}</button>
    </div>
  `
}

/**
 * The options are pairs of a value and a label.
 * @param {{ name: string, query: URLSearchParams, options: string[][], first?: string }} props `first`: the label for
 *   no choice
 */
export function Choice({ name, query, options, first }) {
  return html`<select
    class="input"
    aria-label=${t(`field.${name}`)}
    value=${query.get(name) ?? ''}
    onChange=${written((value) => setQuery({ [name]: value }))}
  >
    <option value="">${first ?? t(`any.${name}`)}</option>
    ${options.map(([value, text]) => html`<option key=${value} value=${value}>${text}</option>`)}
  </select>`
}

/** @param {{ query: URLSearchParams }} props */
export function ByPerson({ query }) {
  const everybody = people.value.map((user) => [user.id, user.name])
  return html`<${Choice}
    name="assignee"
    query=${query}
    options=${[['me', t('today.mine')], ['nobody', t('nobody')], ...everybody]}
  />`
}

/** Renders nothing if no team has labels. @param {{ query: URLSearchParams }} props */
export function ByLabel({ query }) {
  const asked = query.get('label') ?? ''
  const names = labelNames(teamInScope.value?.id)
  if (!names.length && !asked) return null
  const now = calledAlike(asked.split(','))
  const options = names.map(({ name, ids }) => [ids.some((id) => now.includes(id)) ? asked : ids[0], name])
  const all = [['none', t('labels.none')], ...options]
  if (asked && !all.some(([value]) => value === asked)) all.push([asked, t('labels.gone')])
  return html`<${Choice} name="label" query=${query} options=${all} />`
}

/** Rendered if the one team in scope has columns of its own. @param {{ query: URLSearchParams }} props */
export function ByStage({ query }) {
  const asked = query.get('stage') ?? ''
  const options = stagesOf(teamInScope.value?.id ?? '').map(({ id, name }) => [id, name])
  if (asked && !options.some(([id]) => id === asked)) options.push([asked, t('stages.gone')])
  return options.length > 0 && html`<${Choice} name="stage" query=${query} options=${options} />`
}

/** @param {{ query: URLSearchParams }} props */
export const ByBlocked = ({ query }) => html`<${Choice}
  name="blocked"
  query=${query}
  options=${[
    ['yes', t('blocked')],
    ['no', t('blocked.not')],
  ]}
/>`

/** @param {{ query: URLSearchParams }} props */
export function ByPriority({ query }) {
  const each = PRIORITY.toReversed().map((value) => [value, t(`priority.${value}`)])
  return html`<${Choice} name="priority" query=${query} options=${[['HIGH,URGENT', t('tasks.pressing')], ...each]} />`
}

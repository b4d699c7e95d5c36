/** All tasks: filters that are part of the address, search, order, and a list that grows as the viewer scrolls. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Listing } from '../parts/listing.js'
import { QuickAdd } from '../task/quick.js'
import { Search } from '../find/search.js'
import { useList } from '../parts/uselist.js'
import { ByBlocked, ByLabel, ByPerson, ByPriority, ByStage, Choice, NewButton, Scope } from '../find/tools.js'
import { written } from '../parts/written.js'
import { go } from '../router.js'
import { setQuery, wanted, within } from '../scope.js'
import { STATUS } from '../store/criteria.js'
import { OPEN, ORDERS } from '../store/orders.js'
import { queryOf, viewHere } from '../saved/address.js'
import { GROUPINGS } from '../saved/groups.js'
import { Shown } from '../saved/shown.js'
import { SaveTools } from '../saved/tools.js'

const DUE = ['overdue', 'today', 'week', 'none']
/** Filters of this page alone; team and "Mine" carry over to other pages. */
const OWN = new Set(['q', 'status', 'priority', 'due', 'label', 'stage', 'blocked'])

/** @param {{ place: import('../router.js').Place }} props */
export function Tasks({ place }) {
  const view = viewHere.value
  return view && !queryOf(view) ? html`<${Shown} view=${view} />` : html`<${All} place=${place} />`
}

/** @param {{ place: import('../router.js').Place }} props */
function All({ place: { query } }) {
  const asked = query.get('status')
  const all = asked === 'all' || (!asked && query.has('stage')) // a column stands for a status
  const want = wanted(query)
  if (!all) want.status ??= OPEN
  const order = ORDERS[query.get('sort') ?? 'new'] ?? ORDERS.new
  const list = useList(want, order)
  const group = GROUPINGS.find((name) => name === query.get('group')) ?? ''
  const total = list.more.value ? list.total.value : list.ids.value.length
  const filtered = [...query].some(([name, value]) => OWN.has(name) || (name === 'assignee' && value !== 'me'))
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1>${viewHere.value?.name ?? t('place.tasks')}</h1>
        <p role="status">${list.ready.value ? t('tasks.count', { n: total }) : !list.failed.value && t('loading')}</p>
      </div>
      <div class="tools"><${Scope} /><${SaveTools} /><${NewButton} /></div>
    </header>
    <${Filters} query=${query} filtered=${filtered} />
    <${QuickAdd} />
    <${Listing} list=${list} filtered=${filtered} arranged=${order === ORDERS.manual && !group} group=${group} />
  </div>`
}

/** @param {{ query: URLSearchParams, filtered: boolean }} props */
function Filters({ query, filtered }) {
  const clear = () => go(within('/tasks', { mine: query.get('assignee') === 'me' }), { replace: true })
  return html`<div class="filters" role="search" aria-label=${t('tasks.filters')}>
    <${Search} query=${query} />
    <${Choice}
      name="status"
      query=${query}
      first=${t(query.has('stage') ? 'any.status' : 'tasks.open')}
      options=${[...STATUS.map((value) => [value, t(`status.${value}`)]), ['all', t('any.status')]]}
    />
    <${ByStage} query=${query} />
    <${ByPriority} query=${query} />
    <${ByPerson} query=${query} />
    <${ByLabel} query=${query} />
    <${ByBlocked} query=${query} />
    <${Choice} name="due" query=${query} options=${DUE.map((value) => [value, t(`filter.${value}`)])} />
    <${Order} query=${query} />
    <${Choice} name="group" query=${query} options=${GROUPINGS.map((name) => [name, t(`group.${name}`)])} />
    ${filtered && html`<button class="btn quiet" onClick=${clear}>${t('tasks.clear')}</button>`}
  </div>`
}

/** @param {{ query: URLSearchParams }} props */
function Order({ query }) {
  return html`<select
    class="input"
    aria-label=${t('tasks.order')}
    value=${query.get('sort') ?? 'new'}
    onChange=${written((name) => setQuery({ sort: name === 'new' ? '' : name }))}
  >
    ${Object.keys(ORDERS).map((name) => html`<option value=${name}>${t(`order.${name}`)}</option>`)}
  </select>`
}

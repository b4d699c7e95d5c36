/** All tasks: filters that live in the address, search, order, and a list that grows as one scrolls. */
import { html, useEffect, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Bones, Empty, Failure } from '../parts/bits.js'
import { saidOfRow } from '../parts/arranging.js'
import { QuickAdd } from '../parts/quick.js'
import { Rows } from '../parts/rows.js'
import { Search } from '../parts/search.js'
import { useList } from '../parts/uselist.js'
import { ByBlocked, ByLabel, ByPerson, ByPriority, ByStage, Choice, NewButton, Scope } from '../parts/tools.js'
import { written } from '../parts/written.js'
import { go } from '../router.js'
import { setQuery, wanted, within } from '../scope.js'
import { STATUS } from '../store/criteria.js'
import { OPEN, ORDERS } from '../store/orders.js'
import { queryOf, viewHere } from '../saved/address.js'
import { GROUPINGS, Grouped } from '../saved/groups.js'
import { Shown } from '../saved/shown.js'
import { SaveTools } from '../saved/tools.js'

const DUE = ['overdue', 'today', 'week', 'none']
/** What is filtered here alone; team and "Mine" go along to other pages. */
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
  const want = { ...wanted(query), ...(all ? { status: undefined } : !asked && { status: OPEN }) }
  const order = ORDERS[query.get('sort') ?? 'new'] ?? ORDERS.new
  const list = useList(want, order)
  const group = GROUPINGS.find((name) => name === query.get('group')) ?? ''
  const total = list.more.value ? list.total.value : list.ids.value.length
  const filtered = [...query].some(([name, value]) => OWN.has(name) || (name === 'assignee' && value !== 'me'))
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1>${viewHere.value?.name ?? t('place.tasks')}</h1>
        <p role="status">${list.ready.value ? t('tasks.count', { n: total }) : t('loading')}</p>
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

/** @param {{ list: import('../store/list.js').List, filtered: boolean, arranged: boolean, group: string }} props */
function Listing({ list, filtered, arranged, group }) {
  const foot = useRef(null)
  useEffect(() => {
    // Told of several changes at once, the last one is what is. The page scrolls in `main`, on a phone as a whole: one
    // margin for each.
    const watcher = new IntersectionObserver((seen) => seen.at(-1)?.isIntersecting && list.more.peek() && list.next(), {
      rootMargin: '600px',
      scrollMargin: '600px',
    })
    if (foot.current) watcher.observe(foot.current)
    return () => watcher.disconnect()
  }, [list, list.ready.value, list.ids.value.length])
  if (list.failed.value && !list.ready.value)
    return html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`
  if (!list.ready.value) return html`<${Bones} rows=${8} />`
  if (!list.ids.value.length) {
    return html`<div class="card">
      <${Empty} icon=${filtered ? 'find' : 'check'} title=${t(filtered ? 'tasks.noMatch' : 'tasks.none')}>
        ${t(filtered ? 'tasks.noMatchHint' : 'tasks.noneHint')}
      </${Empty}>
    </div>`
  }
  return html`<div>
    ${arranged && html`
      <p class="hints"><span><kbd>Alt ↑ ↓</kbd> ${t('board.shift')}</span></p>
      <p class="sr" role="status" aria-live="assertive">${saidOfRow}</p>
    `}
    ${group
      ? html`<${Grouped} ids=${list.ids.value} by=${group} />`
      : html`<${Rows} ids=${list.ids.value} label=${t('place.tasks')} arranged=${arranged} />`}
    ${list.more.value && html`<div class="more" ref=${foot}>
      ${list.failed.value
        ? html`<button class="btn quiet" onClick=${() => list.next()}>${t('failed.retry')}</button>`
        : html`<button class="btn quiet" onClick=${() => list.next()} disabled=${list.busy.value}>
            ${list.busy.value ? t('loading') : t('tasks.more')}
          </button>`}
    </div>`}
  </div>`
}

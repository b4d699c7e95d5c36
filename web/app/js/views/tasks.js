/** All tasks: filters that live in the address, search, order, and a list that grows as one scrolls. */
import { html, useEffect, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Bones, Empty, Failure } from '../parts/bits.js'
import { QuickAdd } from '../parts/quick.js'
import { Rows } from '../parts/rows.js'
import { useList } from '../parts/uselist.js'
import { Choice, NewButton, setQuery, wanted } from '../parts/tools.js'
import { written } from '../parts/written.js'
import { go, here, under } from '../router.js'
import { PRIORITY, STATUS } from '../store/criteria.js'
import { people, teams } from '../store/places.js'

/** @type {Record<string, import('../store/criteria.js').Order>} */
const ORDERS = {
  new: [{ field: 'CREATED_AT', direction: 'DESC' }],
  changed: [{ field: 'UPDATED_AT', direction: 'DESC' }],
  due: [
    { field: 'DUE_DATE', direction: 'ASC' },
    { field: 'PRIORITY', direction: 'DESC' },
  ],
  priority: [
    { field: 'PRIORITY', direction: 'DESC' },
    { field: 'DUE_DATE', direction: 'ASC' },
  ],
  title: [{ field: 'TITLE', direction: 'ASC' }],
}
const DUE = ['overdue', 'today', 'week', 'none']
const TYPING = 200

export function Tasks() {
  const query = under.value.query
  const want = wanted(query)
  const order = ORDERS[query.get('sort') ?? 'new'] ?? ORDERS.new
  const list = useList(want, order)
  const total = list.more.value ? list.total.value : list.ids.value.length
  const filtered = [...query.keys()].some((name) => name !== 'sort')
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1>${t('place.tasks')}</h1>
        <p role="status">${list.ready.value ? t('tasks.count', { n: total }) : t('loading')}</p>
      </div>
      <div class="tools filters">
        ${filtered && html`<button class="btn quiet" onClick=${() => go('/tasks', { replace: true })}>
          ${t('tasks.clear')}
        </button>`}
        <${Order} query=${query} />
        <${NewButton} />
      </div>
    </header>
    <${Filters} query=${query} />
    <${QuickAdd} team=${want.team} />
    <${Listing} list=${list} filtered=${filtered} />
  </div>`
}

/** @param {{ query: URLSearchParams }} props */
function Filters({ query }) {
  const timer = useRef(0)
  const [typed, type] = useState(query.get('q') ?? '')
  const sent = useRef(typed.trim())
  const asked = query.get('q') ?? ''
  useEffect(() => {
    // from elsewhere: "Clear", a link, the way back; our own words are newer in the field
    if (here.value.name === 'task' || asked === sent.current) return
    sent.current = asked
    type(asked)
  }, [asked])
  const search = written((value) => {
    type(value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = value.trim()
      setQuery({ q: sent.current })
    }, TYPING)
  })
  return html`<div class="filters" role="search" aria-label=${t('tasks.filters')}>
    <input
      class="input search"
      type="search"
      aria-label=${t('tasks.search')}
      placeholder=${t('tasks.search')}
      aria-keyshortcuts="/"
      value=${typed}
      onInput=${search}
    />
    <${Choice}
      name="status"
      query=${query}
      options=${[['PENDING,IN_PROGRESS', t('tasks.open')], ...STATUS.map((value) => [value, t(`status.${value}`)])]}
    />
    <${Choice}
      name="priority"
      query=${query}
      options=${[
        ['HIGH,URGENT', t('tasks.pressing')],
        ...PRIORITY.toReversed().map((value) => [value, t(`priority.${value}`)]),
      ]}
    />
    <${Choice}
      name="assignee"
      query=${query}
      options=${[['me', t('today.mine')], ['nobody', t('nobody')], ...people.value.map((user) => [user.id, user.name])]}
    />
    <${Choice} name="due" query=${query} options=${DUE.map((value) => [value, t(`filter.${value}`)])} />
    ${teams.value.length > 1 && html`<${Choice}
      name="team"
      query=${query}
      options=${teams.value.map((team) => [team.key, team.name])}
    />`}
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

/** @param {{ list: import('../store/list.js').List, filtered: boolean }} props */
function Listing({ list, filtered }) {
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
  }, [list, list.ids.value.length])
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
    <${Rows} ids=${list.ids.value} label=${t('place.tasks')} />
    ${list.more.value && html`<div class="more" ref=${foot}>
      ${list.failed.value
        ? html`<button class="btn quiet" onClick=${() => list.next()}>${t('failed.retry')}</button>`
        : html`<button class="btn quiet" onClick=${() => list.next()} disabled=${list.busy.value}>
            ${list.busy.value ? t('loading') : t('tasks.more')}
          </button>`}
    </div>`}
  </div>`
}

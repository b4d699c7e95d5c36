/** The six numbers, and the flow of two weeks: in one slim row, or opened. */
import { html, signal, useEffect, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { within } from '../scope.js'
import { numbers, numbersOrRoom, whenRead } from '../store/live.js'
import { people } from '../store/places.js'
import { Avatar, Bar, Icon } from '../parts/bits.js'
import { Flow, Spark } from './charts.js'

const SHELF = 'taskflow.numbers'
const open = signal(localStorage.getItem(SHELF) === 'open')

/** For pages that are about tasks. */
export function Numbers() {
  const found = numbersOrRoom()
  const turn = () => {
    open.value = !open.value
    localStorage.setItem(SHELF, open.value ? 'open' : '')
  }
  const word = t(open.value ? 'numbers.less' : 'numbers.more')
  return html`<section class=${open.value ? 'numbers' : 'card numbers'} aria-label=${t('numbers.label')}>
    ${open.value
      ? html`<${Tiles} /><${FlowCard} />`
      : html`<dl class="six ${whenRead()}">
          ${SLIM.map(
            ([name, to, field]) =>
              html`<div key=${name} data-tile=${name}>
                <dt><a href=${within(to)}>${t(`tile.${name}`)}</a></dt>
                <dd class="n num ${name === 'overdue' && found.overdue ? 'bad' : ''}">${t.number(found[field])}</dd>
              </div>`,
          )}
        </dl>`}
    <button class="btn quiet turn" aria-expanded=${open.value} title=${word} onClick=${turn}>
      <${Icon} name="live" /> <span>${word}</span>
    </button>
  </section>`
}

/**
 * @type {[name: string, to: string, field: 'totalTasks' | 'pending' | 'inProgress' | 'completed' | 'overdue' |
 *   'totalUsers'][]}
 */
const SLIM = [
  ['total', '/tasks?status=all', 'totalTasks'],
  ['pending', '/tasks?status=PENDING', 'pending'],
  ['inProgress', '/tasks?status=IN_PROGRESS', 'inProgress'],
  ['completed', '/tasks?status=COMPLETED', 'completed'],
  ['overdue', '/tasks?due=overdue', 'overdue'],
  ['users', '/team', 'totalUsers'],
]

/** All six with what they mean, as they are on the page of the instance. */
export function Tiles() {
  const found = numbersOrRoom()
  const { flow } = found
  const totals = flow.map((_, at) => found.totalTasks - flow.slice(at + 1).reduce((sum, day) => sum + day.created, 0))
  const open = found.pending + found.inProgress
  const spark = (/** @type {number[]} */ values, /** @type {string} */ word) =>
    html`<${Spark}
      values=${values}
      class=${word === 'completed' ? 'ok' : ''}
      label=${t(`spark.${word}`, { days: values.length, from: values[0], to: values.at(-1) })}
    />`
  return html`<dl class="card stats ${whenRead()}">
    <${Tile}
      name="total"
      to="/tasks?status=all"
      value=${found.totalTasks}
      note=${t('tile.new', { n: flow.at(-1)?.created })}
    >
      ${spark(totals, 'total')}
    </${Tile}>
    <${Tile}
      name="pending"
      to="/tasks?status=PENDING"
      value=${found.pending}
      note=${t('tile.unassigned', { n: found.unassigned })}
    >
      ${spark(
        flow.map((day) => day.open),
        'open',
      )}
    </${Tile}>
    <${Tile} name="inProgress" to="/tasks?status=IN_PROGRESS" value=${found.inProgress} note=${t('tile.ofOpen')}>
      <${Bar} part=${found.inProgress} whole=${open} kind="warm" label=${t('tile.inProgress')} />
    </${Tile}>
    <${Tile}
      name="completed"
      to="/tasks?status=COMPLETED"
      value=${found.completed}
      note=${t('tile.today', { n: flow.at(-1)?.completed })}
    >
      ${spark(
        flow.map((day) => day.completed),
        'completed',
      )}
    </${Tile}>
    <${Tile}
      name="overdue"
      to="/tasks?due=overdue"
      value=${found.overdue}
      bad=${found.overdue > 0}
      note=${t('tile.ofOpen')}
    >
      <${Bar} part=${found.overdue} whole=${open} kind="hot" label=${t('tile.overdue')} />
    </${Tile}>
    <${Tile} name="users" to="/team" value=${found.totalUsers} note=${t('tile.teams')}>
      <div class="avs">${people.value.slice(0, 4).map((user) => html`<${Avatar} user=${user} mute />`)}</div>
    </${Tile}>
  </dl>`
}

/**
 * @typedef {{ name: string, to: string, value: number, note: string, bad?: boolean, children: Children }} TileProps
 * @param {TileProps} props
 */
function Tile({ name, to, value, note, bad, children }) {
  return html`<div class="stat" data-tile=${name}>
    <dt><a href=${within(to)}>${t(`tile.${name}`)}</a></dt>
    <dd class="n num ${bad ? 'bad' : ''}">${t.number(value)}</dd>
    <dd><small>${note}</small>${children}</dd>
  </div>`
}

export function FlowCard() {
  const card = useRef(/** @type {HTMLElement | null} */ (null))
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)))
    if (card.current) watcher.observe(card.current)
    return () => watcher.disconnect()
  }, [])
  return html`<section class="card flow" aria-labelledby="flow-title">
    <header>
      <h2 id="flow-title">${t('flow.title')}</h2>
      <div class="legend"><span><i />${t('flow.completed')}</span><span><i class="l" />${t('flow.created')}</span></div>
    </header>
    <div class="room" ref=${card}>
      ${width > 0 && numbers.value && html`<${Flow} flow=${numbers.value.flow} width=${width} />`}
    </div>
  </section>`
}

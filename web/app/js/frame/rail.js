/** The live rail: whether the page is in sync, the feed, and the open tasks of each person. */
import { html, signal, useId } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { feed, grouped } from '../store/feed.js'
import { beats, link, numbers } from '../store/live.js'
import { stalled, waiting } from '../store/queue.js'
import { Avatar, Bar, Icon } from '../parts/bits.js'
import { Sentence } from './sentence.js'

/** The state of the stream; "offline" also while the stream is up and changes can't be sent. */
const lineState = () => (link.value === 'sync' && stalled.value ? 'offline' : link.value)

/** In sync, catching up, or offline with n changes waiting. The text never claims a better state than the real one. */
function lineText() {
  const state = lineState()
  if (state === 'sync') return waiting.value ? t('line.saving') : t('line.sync')
  if (state === 'offline' && waiting.value) return t('line.waiting', { n: waiting.value })
  return t(`line.${state}`)
}

const SHELF = 'taskflow.live'
/** Whether the feed is folded away. */
export const folded = signal(localStorage.getItem(SHELF) === 'folded')

function fold() {
  folded.value = !folded.value
  localStorage.setItem(SHELF, folded.value ? 'folded' : '')
}

export const Rail = () => html`<aside aria-label=${t('live.label')} class="rail"><${Live} /></aside>`

/** @param {{ class?: string }} props */
export function Live({ class: kind = '' }) {
  return html`<div class="live ${kind} ${folded.value ? 'closed' : ''}">
    <header>
      <h2><${Pulse} /><span class="name">${t('live.title')}</span></h2>
      <span class="state" role="status" data-line=${link.value}>${lineText()}</span>
      <button
        class="icon"
        aria-label=${t(folded.value ? 'live.unfold' : 'live.fold')}
        title=${t(folded.value ? 'live.unfold' : 'live.fold')}
        aria-expanded=${!folded.value}
        onClick=${fold}
      >
        <${Icon} name=${folded.value ? 'unfold' : 'fold'} />
      </button>
    </header>
    ${!folded.value && html`<${Feed} /><${Load} />`}
  </div>`
}

function Pulse() {
  const state = lineState()
  const kind = state === 'sync' ? '' : state === 'offline' ? 'off' : 'busy'
  // A new element for each beat, so that its animation begins again.
  return html`<i key=${beats.value} class="pulse ${kind} ${beats.value ? 'beat' : ''}" />`
}

/** The state where there is no rail, while the page is not in sync. */
export const Line = () => lineState() !== 'sync' && html`<p class="line narrow"><${Pulse} />${lineText()}</p>`

export function Feed() {
  const entries = grouped(feed.value)
  return html`<div class="feed" role="log" tabindex="0" aria-label=${t('live.feed')}>
    ${entries.length === 0
      ? html`<p class="dim sm">${t('live.quiet')}</p>`
      : html`<ol>
          ${entries.map((entry) =>
            entry.event
              ? html`<${Entry} key=${entry.event.id} event=${entry.event} fresh=${entry.fresh} more=${entry.more} />`
              : html`<li class="caught" key=${entry.id}><span>${t('line.caught', { n: entry.caught })}</span></li>`,
          )}
        </ol>`}
  </div>`
}

/** @param {{ event: TaskEvent, fresh?: boolean, short?: boolean, more?: number, children?: Children }} props */
export function Entry({ event, fresh, short, more, children }) {
  return html`<li class=${fresh ? 'glow' : ''}>
    ${event.actor
      ? html`<${Avatar} user=${event.actor} mute />`
      : html`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div>
      <${Sentence} event=${event} short=${short} />
      <time datetime=${event.occurredAt}>
        ${t.ago(event.occurredAt)}
        ${more ? ` · ${t('feed.more', { n: more })}` : ''}
      </time>
      ${children}
    </div>
  </li>`
}

function Load() {
  const rows = (numbers.value?.byAssignee ?? []).slice(0, 6)
  const most = Math.max(1, ...rows.map((row) => row.count))
  const id = useId()
  if (!rows.length) return null
  return html`<section class="load" aria-labelledby=${id}>
    <h2 id=${id}>${t('live.load')}</h2>
    <ul>
      ${rows.map(
        ({ user, count }) => html`<li key=${user?.id ?? ''}>
          <span>${user ? user.name.split(' ')[0] : t('nobody')}</span>
          <${Bar} part=${count} whole=${most} label=${t('live.open', { n: count, who: user?.name ?? t('nobody') })} />
          <b class="num">${t.number(count)}</b>
        </li>`,
      )}
    </ul>
  </section>`
}

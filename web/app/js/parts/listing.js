/** Tasks in a list or in groups; more are loaded as the viewer scrolls. */
import { html, useEffect, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Grouped } from '../saved/groups.js'
import { saidOfRow } from '../task/arranging.js'
import { Bones, Empty, Failure } from './bits.js'
import { Hints, byHand } from './hints.js'
import { Rows } from '../task/rows.js'

/**
 * @param {object} props
 * @param {import('../store/list.js').List | import('../saved/found.js').Found} props.list
 * @param {boolean} [props.filtered]
 * @param {boolean} [props.arranged]
 * @param {string} props.group
 * @param {string} [props.label]
 * @param {string} [props.hint] why nothing is there
 */
export function Listing({ list, filtered, arranged, group, label = t('place.tasks'), hint }) {
  const foot = useRef(null)
  useEffect(() => {
    // Of several entries in one callback, the last is the current state. The page scrolls in `main`, on a phone as a
    // whole: each case needs a margin of its own.
    const watcher = new IntersectionObserver((seen) => seen.at(-1)?.isIntersecting && list.more.peek() && list.next(), {
      rootMargin: '600px',
      scrollMargin: '600px',
    })
    if (foot.current) watcher.observe(foot.current)
    return () => watcher.disconnect()
  }, [list, list.ready.value, list.more.value, list.ids.value.length])
  if (list.failed.value && !list.ready.value)
    return html`<${Failure} problem=${list.failed.value} retry=${() => list.load()} />`
  if (!list.ready.value) return html`<${Bones} rows=${8} />`
  if (!list.ids.value.length) {
    return html`<div class="card">
      <${Empty} icon=${filtered ? 'find' : 'check'} title=${t(filtered ? 'tasks.noMatch' : 'tasks.none')}>
        ${hint ?? t(filtered ? 'tasks.noMatchHint' : 'tasks.noneHint')}
      </${Empty}>
    </div>`
  }
  return html`<div>
    ${arranged && html`
      <${Hints} of=${byHand(['shift'])} />
      <p class="sr" role="status" aria-live="assertive">${saidOfRow}</p>
    `}
    ${group
      ? html`<${Grouped} ids=${list.ids.value} by=${group} />`
      : html`<${Rows} ids=${list.ids.value} label=${label} arranged=${arranged} />`}
    ${list.more.value && html`<div class="more" ref=${foot}>
      ${list.failed.value
        ? html`<button class="btn quiet" onClick=${() => list.next()}>${t('failed.retry')}</button>`
        : html`<button class="btn quiet" onClick=${() => list.next()} disabled=${list.busy.value}>
            ${list.busy.value ? t('loading') : t('tasks.more')}
          </button>`}
    </div>`}
  </div>`
}

/** Shows a view that was made with the API, and that the filters of this page can't express, as the server finds it. */
import { html, useEffect, useMemo } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Listing } from '../parts/listing.js'
import { useLoad } from '../parts/useload.js'
import { onReset } from '../store/readers.js'
import { groupOf } from './address.js'
import { Found } from './found.js'
import { SaveTools } from './tools.js'

/**
 * Milliseconds until the next read. It reads all that was scrolled to, so reads take at most a tenth of the time.
 * @param {number} took milliseconds
 */
const pause = (took) => Math.max(300, took * 10)

/** @param {{ view: import('./views.js').SavedView }} props */
export function Shown({ view }) {
  const list = useMemo(() => new Found(view.id), [view.id])
  useLoad(() => list.load(), [list, view.version], /^task\./, pause)
  useEffect(() => onReset(() => list.load()), [list])
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1 dir="auto">${view.name}</h1>
        <p role="status">
          ${list.ready.value ? t('tasks.count', { n: list.total.value }) : !list.failed.value && t('loading')}
        </p>
      </div>
      <div class="tools"><${SaveTools} /></div>
    </header>
    <${Listing} list=${list} label=${view.name} group=${groupOf(view)} hint=${t('views.foreign')} filtered />
  </div>`
}

/** The section of the settings for notifications: over which channels, and when, the viewer gets them. */
import { html, useEffect, useLayoutEffect, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Bones, Failure } from '../parts/bits.js'
import { onOwn } from '../store/own.js'
import { makePreferences } from './preferences.js'
import { ReasonTable } from './table.js'
import { Times } from './times.js'

/** @param {{ isMeant: boolean }} props whether the address leads here */
export function HowIAmTold({ isMeant }) {
  const [preferences] = useState(makePreferences)
  const title = useRef(/** @type {HTMLElement | null} */ (null))
  const wanted = preferences.wanted.value
  const isThere = wanted !== null
  useEffect(() => {
    preferences.read()
    return onOwn((event) => {
      if (!event || event.name === 'preferences.updated') preferences.read()
    })
  }, [])
  useLayoutEffect(() => {
    if (!isMeant || !isThere) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'start' })
  }, [isMeant, isThere])
  return html`<section class="group" aria-labelledby="told">
    <header>
      <h2 id="told" tabindex="-1" ref=${title}>${t('told.title')}</h2>
      <span role="status" class="end">${preferences.saved.value ? t('settings.saved') : ''}</span>
    </header>
    ${wanted
      ? html`
          <div class="card"><${ReasonTable} preferences=${preferences} wanted=${wanted} /></div>
          <${Times} preferences=${preferences} wanted=${wanted} />
        `
      : preferences.failed.value
        ? html`<${Failure} problem=${preferences.failed.value} retry=${preferences.read} />`
        : html`<${Bones} rows=${8} />`}
  </section>`
}

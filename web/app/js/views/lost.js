/** The page for an unknown address. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Icon } from '../parts/bits.js'

export function Lost() {
  return html`<div class="wrap">
    <div class="empty">
      <${Icon} name="find" />
      <h1>${t('lost.title')}</h1>
      <p>${t('lost.hint')}</p>
      <a class="btn" href="/">${t('place.today')}</a>
    </div>
  </div>`
}

/** Toasts at the foot of the page, or in an open dialog: nothing behind a dialog can be reached. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { hush, toasts } from '../store/toasts.js'
import { Icon } from './bits.js'

export function Toasts() {
  const last = toasts.value.findLast(({ undo }) => undo)?.id // Z undoes only the last one
  return html`<div class="toasts" role="status" aria-live="polite">
    ${toasts.value.map(
      ({ id, text, bad, undo, to, also, more }) => html`<div class="toast" key=${id}>
        <span>
          ${to ? html`<a href=${to}>${text}</a>` : text}
          ${also && html` · <a href=${also.to}>${also.text}</a>`}
        </span>
        ${more && html`<button
          onClick=${() => {
            hush(id)
            more.run()
          }}
        >
          ${more.text}
        </button>`}
        ${undo && html`
          <button
            onClick=${() => {
              hush(id)
              undo()
            }}
          >
            ${t('command.undo')}
          </button>
          ${id === last && html`<kbd>Z</kbd>`}
        `}
        ${bad && html`<button class="icon" aria-label=${t('close')} onClick=${() => hush(id)}>
          <${Icon} name="close" />
        </button>`}
      </div>`,
    )}
  </div>`
}

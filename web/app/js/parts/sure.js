/** Asks before something that can't be undone. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Dialog, giveBack } from './dialog.js'

/**
 * @param {{ title: string, verb: string, run: () => unknown, close: () => void, early?: boolean, children: Children }}
 *   props `verb`: what the button says; `early`: what there is to know is not known yet
 */
export function Sure({ title, verb, run, close, early, children }) {
  const yes = async () => {
    close()
    await null // until the dialog has given the focus back
    await run()
    giveBack(null, null) // what it came from may be gone now
  }
  return html`<${Dialog} class="small" labelledby="sure" close=${close}>
    <div class="pad">
      <h2 id="sure">${title}</h2>
      ${children}
      <div class="actions">
        <button class="btn quiet" onClick=${close}>${t('cancel')}</button>
        <button class="btn danger" onClick=${yes} disabled=${early}>${verb}</button>
      </div>
    </div>
  </${Dialog}>`
}

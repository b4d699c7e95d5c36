/** All shortcuts, from the same table that runs them. */
import { html } from '../../vendor/preact.js'
import { COMMANDS, keyNames } from '../commands.js'
import { t } from '../i18n.js'
import { panel } from '../ui.js'
import { Icon } from './bits.js'
import { Dialog } from './dialog.js'

const BOARD = [
  ['Space', 'lift'],
  ['← →', 'carry'],
  ['Esc', 'putBack'],
]

export function Keysheet() {
  const close = () => {
    panel.value = ''
  }
  return html`<${Dialog} labelledby="keys-title" close=${close}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${t('keys.title')}</h2>
        <button class="icon end" aria-label=${t('close')} onClick=${close}><${Icon} name="close" /></button>
      </div>
      <ul class="keys">
        ${COMMANDS.filter(({ keys }) => keys).map(
          (command) =>
            html`<li>
              <span>${t(`command.${command.id}`)}</span>
              <span>${keyNames(command.keys ?? '').map((key) => html`<kbd>${key}</kbd> `)}</span>
            </li>`,
        )}
        ${BOARD.map(([key, word]) => html`<li><span>${t(`board.${word}`)}</span><kbd>${key}</kbd></li>`)}
      </ul>
    </div>
  </${Dialog}>`
}

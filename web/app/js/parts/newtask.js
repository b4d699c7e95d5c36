/** A new task from anywhere: the quick line in a dialog. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { panel } from '../ui.js'
import { Icon } from './bits.js'
import { Dialog } from './dialog.js'
import { QuickAdd } from './quick.js'

const WORDS = ['!high', '@name', 'fri', '#KEY']

export function NewTask() {
  const close = () => {
    panel.value = ''
  }
  return html`<${Dialog} labelledby="new-title" close=${close}>
    <div class="pad">
      <div class="split">
        <h2 id="new-title">${t('command.new')}</h2>
        <button class="icon end" aria-label=${t('close')} onClick=${close}><${Icon} name="close" /></button>
      </div>
      <${QuickAdd} autofocus done=${close} />
      <p class="hints">
        ${WORDS.map((word) => html`<span><kbd>${word}</kbd> ${t(`quick.${word.replace(/\W/, '')}`)}</span>`)}
      </p>
    </div>
  </${Dialog}>`
}

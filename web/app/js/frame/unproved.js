/** A quiet line: the viewer's address is not confirmed yet, and the link can be mailed again. */
import { html, useState } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { t } from '../i18n.js'
import { FAULTS, act } from '../parts/act.js'

/** @type {Operation<'ConfirmAgain'>} */
const AGAIN = `mutation ConfirmAgain { requestEmailConfirmation { ${FAULTS} } }`

export function Unproved() {
  const [sent, setSent] = useState(false)
  const email = me.value?.email
  const again = async () => {
    if (await act(AGAIN, {})) setSent(true)
  }
  return html`<div class="note unproved" role="status">
    <span>${t(sent ? 'unproved.sent' : 'unproved.text', { email })}</span>
    ${!sent && html`<button class="btn quiet" onClick=${again}>${t('unproved.again')}</button>`}
  </div>`
}

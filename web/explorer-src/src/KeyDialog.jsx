import { Dialog } from './Dialog.jsx'
import { say } from './notice.js'
import { enterByKey } from './session.js'

export function KeyDialog({ ref }) {
  async function submit({ key }) {
    await enterByKey(key)
    say('The key is in use, in this tab alone.')
  }

  return (
    <Dialog ref={ref} title="Paste a key" intro="An API key from the dashboard’s settings, or an access token. It stays in this tab and is gone when you close it." button="Use it" onSubmit={submit}>
      <label>Key or token <input name="key" type="password" autoComplete="off" spellCheck={false} required /></label>
    </Dialog>
  )
}

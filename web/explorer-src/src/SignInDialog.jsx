import { Dialog } from './Dialog.jsx'
import { say } from './notice.js'
import { signIn } from './session.js'

export function SignInDialog({ ref }) {
  async function submit({ email, password }) {
    await signIn(email, password)
    say('You are signed in, here and in the dashboard.')
  }

  return (
    <Dialog ref={ref} title="Sign in" intro="This signs you in to the dashboard too. The password is not kept." button="Sign in" onSubmit={submit}>
      <label>E-mail <input name="email" type="email" autoComplete="username" required /></label>
      <label>Password <input name="password" type="password" autoComplete="current-password" required /></label>
    </Dialog>
  )
}

import { useEffect, useRef, useState } from 'react'
import { dashboardUrl } from './api.js'
import { KeyDialog } from './KeyDialog.jsx'
import { notice, say } from './notice.js'
import { enterByDashboard, forget, session } from './session.js'
import { SignInDialog } from './SignInDialog.jsx'
import { useStore } from './store.js'

const TICK = 15_000

export function SessionBar() {
  const { token } = useStore(session)
  const focusHere = useFocusAfter(Boolean(token))
  return (
    <header className="tf-bar">
      <a className="tf-brand" href={dashboardUrl} title="To the dashboard">
        <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
          <rect width="26" height="26" rx="7" fill="var(--accent)" />
          <path d="M5.5 13.2c2.6 0 2.8 4.6 5.6 4.6 4.4 0 4-9.6 9.4-9.6" fill="none" stroke="var(--accent-ink)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        TaskFlow
      </a>
      <h1>API explorer</h1>
      <div className="tf-session" role="group" aria-label="Session" tabIndex={-1} ref={focusHere}>{token ? <Somebody /> : <Nobody />}</div>
      <p className="tf-notice" role="status">{useStore(notice)}</p>
    </header>
  )
}

// Signing in and leaving take the pressed button away; the focus stays in the bar instead of falling to the page.
function useFocusAfter(signedIn) {
  const place = useRef(null)
  const before = useRef(signedIn)
  useEffect(() => {
    if (before.current !== signedIn && document.activeElement === document.body) place.current.focus()
    before.current = signedIn
  }, [signedIn])
  return place
}

function Nobody() {
  const { problem } = useStore(session)
  const [busy, setBusy] = useState(false)
  const signIn = useRef(null)
  const key = useRef(null)

  async function enter() {
    setBusy(true)
    try {
      await enterByDashboard()
      say('You are signed in with your dashboard session.')
    } catch (problem) {
      say(`No dashboard session to use: ${problem.message}`)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      {problem && <p className="tf-problem" role="alert">{problem}</p>}
      <button type="button" className="tf-button tf-first" disabled={busy} onClick={enter}>Use my dashboard session</button>
      <button type="button" className="tf-button" onClick={() => signIn.current.showModal()}>Sign in…</button>
      <button type="button" className="tf-button" onClick={() => key.current.showModal()}>Paste a key</button>
      <SignInDialog ref={signIn} />
      <KeyDialog ref={key} />
    </>
  )
}

function Somebody() {
  const { token, user, renewable, expiresAt, problem } = useStore(session)
  const now = useNow()

  async function copyToken() {
    await navigator.clipboard.writeText(token)
    say('Token copied.')
  }

  return (
    <>
      <p className="tf-who">
        <strong>{user?.name ?? 'Signed in'}</strong>
        {user?.email && <span className="tf-quiet">{user.email}</span>}
        <span className="tf-quiet" title={expiresAt ? new Date(expiresAt).toLocaleString() : undefined}>{lasts(expiresAt, renewable, now)}</span>
      </p>
      {problem && <p className="tf-problem" role="alert">{problem}</p>}
      <button type="button" className="tf-button" onClick={() => copyToken().catch(() => say('The browser did not allow copying.'))}>Copy token</button>
      <button type="button" className="tf-button" onClick={() => forget()} title="Forgets the token in this tab; the dashboard stays signed in">Leave</button>
    </>
  )
}

function useNow() {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return now
}

function lasts(expiresAt, renewable, now) {
  if (expiresAt === undefined) return 'API key'
  if (expiresAt === null) return 'API key, does not expire'
  const minutes = Math.max(1, Math.round((expiresAt - now) / 60_000))
  return `${renewable ? 'token renews itself, good for' : 'expires in'} ${length(minutes)}`
}

function length(minutes) {
  if (minutes < 120) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}

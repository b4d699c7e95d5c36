// The session: in this tab's memory and its sessionStorage, never in the address and never in localStorage.
import * as api from './api.js'
import { makeStore } from './store.js'

const KEPT = 'taskflow.explorer.session'
const RENEW_EARLY = 60_000
const RETRY_FIRST = 5_000
const RETRY_LAST = 60_000

const NOBODY = { token: '', user: null, renewable: false, expiresAt: undefined, problem: '' }

export const session = makeStore(restored())

export const enterByDashboard = async () => enter(await api.refresh())

export const signIn = async (email, password) => enter(await api.login(email, password))

export async function enterByKey(pasted) {
  const token = pasted.trim().replace(/^bearer\s+/i, '')
  const user = await api.whoHolds(token)
  const expiresAt = expiryInside(token) ?? (await api.expiryOfKey(token))
  keep({ token, user, expiresAt, renewable: false, problem: '' })
}

// An answer in the editor that carries a token signs in too: that is what the first starter tab is for.
export function noticeSignIn(data) {
  const payload = Object.values(data ?? {}).find((field) => field?.token && field?.expiresIn)
  if (payload) enter({ user: null, ...payload })
}

export const forget = (problem = '') => keep({ ...NOBODY, problem })

// The token to send now: renewed first if it is about to run out.
export async function freshToken() {
  const { renewable, expiresAt } = session.get()
  if (renewable && expiresAt - Date.now() < 10_000) await renew()
  return session.get().token
}

function enter({ token, expiresIn, user, refreshToken }) {
  const known = user?.name ? { name: user.name, email: user.email ?? '' } : session.get().user
  keep({ token, user: known, expiresAt: Date.now() + expiresIn * 1000, renewable: !refreshToken, problem: '' })
}

function keep(next) {
  session.set(next)
  if (next.token) sessionStorage.setItem(KEPT, JSON.stringify(next))
  else sessionStorage.removeItem(KEPT)
  planRenewal()
}

let timer
let patience = RETRY_FIRST
let renewing

function planRenewal(wait) {
  clearTimeout(timer)
  const { token, renewable, expiresAt } = session.get()
  if (!token || !Number.isFinite(expiresAt)) return
  const due = renewable ? Math.max(expiresAt - RENEW_EARLY, Date.now() + RETRY_FIRST) : expiresAt
  timer = setTimeout(renewable ? renew : expire, wait ?? Math.min(due - Date.now(), 2 ** 31 - 1))
}

// Several may ask at once; they share one renewal.
function renew() {
  renewing ??= renewOnce().finally(() => { renewing = undefined })
  return renewing
}

async function renewOnce() {
  try {
    enter(await api.refresh())
    patience = RETRY_FIRST
  } catch (problem) {
    if (problem instanceof api.Refused) return forget('Your session has ended. Sign in again.')
    session.set({ ...session.get(), problem: 'Can’t reach the server to renew; trying again.' })
    planRenewal(patience)
    patience = Math.min(patience * 2, RETRY_LAST)
  }
}

function expire() {
  if (session.get().expiresAt <= Date.now()) forget('Your key has expired. Paste another one.')
  else planRenewal()
}

function restored() {
  try {
    return { ...NOBODY, ...JSON.parse(sessionStorage.getItem(KEPT)) }
  } catch {
    return NOBODY
  }
}

// Only a JWT tells when it ends; an API key does not.
function expiryInside(token) {
  try {
    const claims = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')))
    return claims.exp ? claims.exp * 1000 : undefined
  } catch {
    return undefined
  }
}

// A laptop that slept wakes with a late timer: look again when somebody looks at the page.
document.addEventListener('visibilitychange', () => { if (!document.hidden) planRenewal() })
planRenewal()

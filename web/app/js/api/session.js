/** Who is signed in. The access token lives in memory only, the refresh token in a cookie that no script can read. */
import { signal } from '../../vendor/preact.js'
import { REFRESH } from './first.js'
import { post } from './post.js'

const SOON = 20_000 // milliseconds before its end from which on a token is not used any more

/** Whose it is what this browser keeps of a visit (store/last.js), and where. */
const OWNER = 'taskflow.owner'
export const LAST = 'taskflow.last'

/** undefined: not known yet; null: nobody. */
export const me = signal(/** @type {Viewer | null | undefined} */ (undefined))

/** Why the sign-in page came up by itself, as a key of the catalogue. */
export const leftBecause = signal('')

let token = /** @type {string | null} */ (null)
let expiresAt = 0
let refreshing = /** @type {Promise<boolean> | null} */ (null)

/** A token that is good for the next moments; null when nobody is signed in. */
export async function bearer() {
  if (token && Date.now() > expiresAt - SOON) await refresh()
  return token
}

/**
 * Takes over what `login`, `register`, `refreshSession` or `resetPassword` answered.
 * @param {{ token: string | null, expiresIn: number | null, user: Viewer | null }} payload of a success
 */
export function adopt({ token: given, expiresIn, user }) {
  if (!given || !expiresIn || !user) throw new TypeError('There is no session in this answer.')
  token = given
  expiresAt = Date.now() + expiresIn * 1000
  leftBecause.value = ''
  own(user.id)
  const known = me.peek()
  if (known?.id !== user.id || known.version <= user.version) me.value = user
}

/** A new token from the cookie. False when there is no session any more; throws Unreachable when nobody answers. */
export function refresh() {
  refreshing ??= alone(askAgain).finally(() => {
    refreshing = null
  })
  return refreshing
}

export function leave(reason = '') {
  disown()
  token = null
  if (me.peek()) leftBecause.value = reason
  me.value = null
}

/**
 * Whether what this browser keeps is theirs. Another tab may have signed them out, or somebody else in.
 * @param {string} who
 */
export const ownsLast = (who) => localStorage.getItem(OWNER) === who

/** @param {string} who */
function own(who) {
  if (ownsLast(who)) return
  disown()
  try {
    localStorage.setItem(OWNER, who)
  } catch {
    // The store is full: nothing is kept here, and one works all the same.
  }
}

/** Nothing of a person is kept where nobody is signed in. */
export function disown() {
  localStorage.removeItem(LAST)
  localStorage.removeItem(OWNER)
}

async function askAgain() {
  // keepalive: the old cookie is void half a minute after the server has answered, also when this page is gone by then
  const { refreshSession } = await post(REFRESH, {}, { keepalive: true })
  if (refreshSession?.token) adopt(refreshSession)
  else leave('door.ended')
  return Boolean(refreshSession?.token)
}

/**
 * Two tabs share the cookie. The server takes a token twice for half a minute; a tab that slept longer must not send
 * an old one.
 * @template Result @param {() => Promise<Result>} work @returns {Promise<Result>}
 */
function alone(work) {
  return navigator.locks ? navigator.locks.request('taskflow.refresh', work) : work()
}

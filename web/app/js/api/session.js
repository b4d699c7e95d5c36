/**
 * The signed-in user and the tokens. The access token is in memory only, the refresh token in a cookie that no script
 * can read.
 */
import { TokenSource, inMemory } from '../../vendor/client.js'
import { signal } from '../../vendor/preact.js'
import { REFRESH } from './first.js'
import { post } from './post.js'

/** Keys in localStorage: the owner of the kept visit (store/last.js), and the visit itself. */
const OWNER = 'taskflow.owner'
export const LAST = 'taskflow.last'

/** undefined: not known yet; null: nobody. */
export const me = signal(/** @type {Viewer | null | undefined} */ (undefined))

/** Why the sign-in page came up by itself, as a key of the catalogue. */
export const leftBecause = signal('')

export const tokens = new TokenSource({
  store: inMemory(),
  cookie: true,
  name: 'taskflow.refresh', // name of the lock; the page's head requests the same one
  // keepalive: half a minute after the server has answered, the old cookie is void, even if this page has been closed
  refresh: async () => (await post(REFRESH, {}, { keepalive: true })).refreshSession,
  onGrant: ({ user }) => enter(user),
  onEnd: () => leave('door.ended'),
})

/** Restores the session if the refresh cookie is still valid. */
export async function recall() {
  if ((await tokens.token()) === null) leave()
}

/** @param {Viewer | null} user */
function enter(user) {
  if (!user) throw new TypeError('There is nobody in this answer.')
  leftBecause.value = ''
  own(user.id)
  const known = me.peek()
  if (known?.id !== user.id || known.version <= user.version) me.value = user
}

export function leave(reason = '') {
  disown()
  tokens.forget()
  if (me.peek()) leftBecause.value = reason
  me.value = null
}

/**
 * Whether the kept visit belongs to this user. Another tab may have signed them out, or somebody else in.
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
    // localStorage is full: nothing is kept, and the page works all the same.
  }
}

/** Deletes the kept visit: nothing of a person stays where nobody is signed in. */
export function disown() {
  localStorage.removeItem(LAST)
  localStorage.removeItem(OWNER)
}

/** Who is signed in. The access token lives in memory only, the refresh token in a cookie that no script can read. */
import { TokenSource, inMemory } from '../../vendor/client.js'
import { signal } from '../../vendor/preact.js'
import { REFRESH } from './first.js'
import { post } from './post.js'

/** Whose it is what this browser keeps of a visit (store/last.js), and where. */
const OWNER = 'taskflow.owner'
export const LAST = 'taskflow.last'

/** undefined: not known yet; null: nobody. */
export const me = signal(/** @type {Viewer | null | undefined} */ (undefined))

/** Why the sign-in page came up by itself, as a key of the catalogue. */
export const leftBecause = signal('')

export const tokens = new TokenSource({
  store: inMemory(),
  cookie: true,
  name: 'taskflow.refresh', // the page's head waits by this name, too
  // keepalive: the old cookie is void half a minute after the server has answered, also when this page is gone by then
  refresh: async () => (await post(REFRESH, {}, { keepalive: true })).refreshSession,
  onGrant: ({ user }) => enter(user),
  onEnd: () => leave('door.ended'),
})

/** Whoever was signed in still is, if the cookie says so. */
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

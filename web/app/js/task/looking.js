/**
 * Shows who else is looking at a task. The subscription also makes the viewer visible to others, so it runs only while
 * the sheet is open and the page is visible.
 */
import { html, useEffect, useState } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { shortly } from '../api/request.js'
import { LOOKING } from '../api/words.js'
import { t } from '../i18n.js'
import { follow, link } from '../store/live.js'
import { Avatar } from '../parts/bits.js'

const MOST = 3

/** @param {{ task: Task }} props */
export function Looking({ task }) {
  const others = useViewers(task.id, Boolean(task.key) && !task.deletedAt).filter(({ id }) => id !== me.value?.id)
  const names = others.map(({ name }) => name)
  const said = names.length ? t('looking.now', { n: names.length, names: t.list(names) }) : ''
  return html`<span class="looking" role="status" title=${said}>
    <span class="sr">${said}</span>
    ${others.slice(0, MOST).map((user) => html`<${Avatar} key=${user.id} user=${user} mute />`)}
    ${others.length > MOST && html`<span class="sm dim" aria-hidden="true">+${t.number(others.length - MOST)}</span>`}
  </span>`
}

/**
 * The viewers of a task; none while there is no connection, since they may have left.
 * @param {string} id
 * @param {boolean} isThere on the server, and not in the trash
 * @returns {Person[]}
 */
function useViewers(id, isThere) {
  const [viewers, show] = useState(/** @type {Person[]} */ ([]))
  useEffect(() => {
    if (!isThere) return
    let stop = /** @type {(() => void) | null} */ (null)
    let again = 0
    const look = () => {
      stop = follow(LOOKING, () => ({ id }), { next: ({ presence }) => show(presence.viewers), failed: leave, done })
    }
    const leave = () => {
      clearTimeout(again)
      stop?.()
      stop = null
      show([])
    }
    const done = () => {
      leave()
      again = setTimeout(follows, shortly()) // one also ends when the server restarts
    }
    const follows = () => (document.hidden ? leave() : stop || look())
    follows()
    document.addEventListener('visibilitychange', follows)
    return () => {
      document.removeEventListener('visibilitychange', follows)
      leave()
    }
  }, [id, isThere])
  return link.value === 'offline' ? [] : viewers
}

/** The watchers of a task, and the bell with which the viewer joins or leaves them. */
import { html, useEffect } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { WATCHERS } from '../api/words.js'
import { t } from '../i18n.js'
import { onEvent } from '../store/live.js'
import { put } from '../store/tasks.js'
import { watchOrLeave } from '../store/watching.js'
import { Avatar, Icon } from '../parts/bits.js'

const MOST = 6
const PAUSE = 300

/** @param {{ task: Task }} props */
export function Bell({ task }) {
  const label = t(task.watching ? 'watching.leave' : 'watching.join')
  return html`<button
    class="icon"
    aria-pressed=${Boolean(task.watching)}
    aria-label=${t('command.watch')}
    title=${`${label} (W)`}
    onClick=${() => watchOrLeave([task])}
  >
    <${Icon} name=${task.watching ? 'bell-on' : 'bell'} />
  </button>`
}

/**
 * Watching changes no version, and people who are assigned or mentioned become watchers by that: the watchers are read
 * again after each event of the task.
 * @param {{ task: Task }} props
 */
export function Watchers({ task }) {
  useEffect(() => {
    let timer = 0
    const read = () =>
      request(WATCHERS, { id: task.id }).then(
        ({ task }) => task && put(task),
        () => {}, // it is asked again with the next event
      )
    const stop = onEvent((event) => {
      if (event.task?.id !== task.id) return
      clearTimeout(timer)
      timer = setTimeout(read, PAUSE)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [task.id])
  const all = withMe(task)
  if (!all.length) return html`<span class="dim">${t('nobody')}</span>`
  const rest = all.slice(MOST).map(({ name }) => name)
  return html`<span class="avs" role="group" aria-label=${t('watching.count', { n: all.length })}>
    ${all.slice(0, MOST).map((user) => html`<${Avatar} key=${user.id} user=${user} />`)}
    ${rest.length > 0 && html`<span class="sm dim" title=${rest.join(', ')}>+${t.number(rest.length)}</span>`}
  </span>`
}

/**
 * The watchers with the viewer's own last choice, which the server may not have confirmed yet.
 * @param {Task} task @returns {Person[]}
 */
function withMe({ watchers = [], watching }) {
  const viewer = me.value
  if (!viewer) return watchers
  const others = watchers.filter(({ id }) => id !== viewer.id)
  return watching ? [...others, { id: viewer.id, name: viewer.name }] : others
}

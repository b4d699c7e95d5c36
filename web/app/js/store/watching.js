/** The watchers of a task: the viewer joins or leaves them. */
import { batch } from '../../vendor/preact.js'
import { WATCH } from '../api/words.js'
import { t } from '../i18n.js'
import { together, write } from './changes.js'
import { newId } from './ids.js'
import { lay } from './tasks.js'

/** Watches all of these tasks, or none of them if all are watched already. @param {Task[]} tasks */
export async function watchOrLeave(tasks) {
  const on = tasks.some(({ watching }) => !watching)
  const due = tasks.filter(({ watching }) => watching !== on)
  const [first] = due
  const one = due.length === 1
  const task = first.key || first.title
  const turn = (/** @type {boolean} */ on) => async (/** @type {string[]} */ ids) => {
    const answers = await Promise.all(batch(() => ids.map((id) => send(id, on))))
    return { errors: answers.flatMap(({ errors }) => errors) }
  }
  const ids = due.map(({ id }) => id)
  await together(
    ids,
    turn(on),
    {
      told: one ? t(on ? 'did.watching' : 'did.left', { task }) : t('did.several', { n: due.length }),
      undone: one ? t('undo.done', { task }) : t('undo.several', { n: due.length }),
      to: one && first.key ? `/t/${first.key}` : undefined,
    },
    async () => [await turn(!on)(ids)],
  )
}

/** @param {string} id @param {boolean} watch */
function send(id, watch) {
  const key = newId('change')
  const shown = { watching: watch }
  lay(id, key, shown)
  return write(key, 'watchTask', WATCH, { id, watch }, [id], { shown, told: '', silent: true })
}

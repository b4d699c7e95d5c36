/** Deletes files: from the page at once, and from the server once the time to undo is over. */
import { computed } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { reason } from '../store/changes.js'
import { held, hold } from '../store/held.js'
import { newId } from '../store/ids.js'
import { queue, whenSettled } from '../store/queue.js'
import { say } from '../store/toasts.js'
import { filesOn } from './list.js'
import { DELETE_FILE } from './words.js'

const goners = computed(() => {
  const writes = [...queue.value, ...held.value.map(({ write }) => write)]
  return new Set(writes.flatMap(({ field, variables }) => (field === 'deleteAttachment' ? [variables.id] : [])))
})

/** Whether a file is deleted here, and perhaps not on the server yet. @param {string} id */
export const isGoing = (id) => goners.value.has(id)

/** The files to show; null until they are read. @param {string} taskId */
export const shownOn = (taskId) => filesOn(taskId).all.value?.filter(({ id }) => !goners.value.has(id)) ?? null

/** @param {string} taskId @param {SentFile} file */
export function remove(taskId, { id, filename }) {
  const key = newId('change')
  const note = { told: t('files.deleted', { name: filename }) }
  hold({ key, field: 'deleteAttachment', query: DELETE_FILE, variables: { id, key }, taskIds: [taskId], note })
}

whenSettled(['deleteAttachment'], ({ taskIds: [taskId], variables }, { errors: [problem] }) => {
  if (problem && problem.code !== 'NOT_FOUND')
    return void say({ bad: true, text: t('files.notDeleted', { why: reason(problem) }) })
  return filesOn(taskId).without(variables.id)
})

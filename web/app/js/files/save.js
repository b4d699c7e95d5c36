/** A link that downloads a file, with an address that is valid when the link is followed. */
import { say } from '../store/toasts.js'
import { failureText } from '../parts/bits.js'
import { t } from '../i18n.js'
import { filesOn } from './list.js'

/** The attributes of the link. @param {string} taskId @param {SentFile} file */
export const saving = (taskId, { id, filename, url }) => ({
  href: url,
  download: filename,
  onClick: (/** @type {MouseEvent} */ event) => {
    if (!filesOn(taskId).isStale()) return
    event.preventDefault()
    saveFresh(taskId, id)
  },
})

/** @param {string} taskId @param {string} id */
async function saveFresh(taskId, id) {
  try {
    const file = await filesOn(taskId).fresh(id)
    if (!file?.url) return void say({ bad: true, text: t('files.gone') })
    const link = document.createElement('a')
    link.href = file.url
    link.download = file.filename
    link.click()
  } catch (problem) {
    say({ bad: true, text: failureText(problem) })
  }
}

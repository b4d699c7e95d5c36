/** The files of a comment: under a sent one, and under one that is being written. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { attachedTo } from './attached.js'
import { Coming, File } from './entry.js'
import { isPicture } from './list.js'
import { uploadsOn } from './uploads.js'
import { shownOn } from './writes.js'

/** The files of a comment, except pictures that its text shows. @param {{ task: Task, comment: Remark }} props */
export function FilesOf({ task, comment }) {
  const joined = new Set(comment.attachments?.map(({ id }) => id))
  const own = (shownOn(task.id) ?? []).filter((file) =>
    file.comment ? file.comment.id === comment.id : joined.has(file.id),
  )
  const shown = own.filter((file) => !isPicture(file) || !comment.body.includes(`(${file.id})`))
  return html`<${List}
    label=${t('files.title')}
    task=${task}
    files=${shown}
    coming=${uploadsOn(task.id, { commentId: comment.id })}
  />`
}

/** @param {{ task: Task, place: string }} props `place`: key of the comment's draft */
export const FilesFor = ({ task, place }) =>
  html`<${List}
    label=${t('files.forComment')}
    task=${task}
    files=${waitingFor(task, place)}
    coming=${uploadsOn(task.id, { place })}
  />`

/** The uploaded files that will be part of a comment. @param {Task} task @param {string} place */
function waitingFor({ id }, place) {
  const named = attachedTo(id, place)
  return (shownOn(id) ?? []).filter((file) => named.includes(file.id))
}

/**
 * @param {{ label: string, task: Task, files: SentFile[], coming: import('./uploads.js').Upload[] }} props
 */
function List({ label, task, files, coming }) {
  if (!files.length && !coming.length) return null
  return html`<ul class="files" aria-label=${label}>
    ${files.map((file) => html`<${File} key=${file.id} task=${task} file=${file} />`)}
    ${coming.map((upload) => html`<${Coming} key=${upload.id} upload=${upload} />`)}
  </ul>`
}

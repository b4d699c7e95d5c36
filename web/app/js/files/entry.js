/** One file, and one that is being uploaded. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Icon, nameOf } from '../parts/bits.js'
import { focusSoon } from '../ui.js'
import { look } from './lightbox.js'
import { isPicture, mayDelete, mend } from './list.js'
import { saving } from './save.js'
import { giveUp, retry } from './uploads.js'
import { remove } from './writes.js'

/** @import { Upload } from './uploads.js' */

/** @param {{ task: Task, file: SentFile, from?: boolean }} props `from`: says to which comment it belongs */
export function File({ task, file, from = false }) {
  const { filename: name, uploader, createdAt, comment } = file
  const who = uploader ? nameOf(uploader) : t('feed.someone')
  const face = html`
    <${Thumbnail} task=${task} file=${file} />
    <span class="about">
      <b>${name}</b>
      <small>${t('files.about', { size: t.size(file.size), who, when: t.ago(createdAt) })}</small>
    </span>
  `
  const drop = (/** @type {EventOf<HTMLElement>} */ { currentTarget }) => {
    focusBeside(currentTarget)
    remove(task.id, file)
  }
  return html`<li class="file" data-file=${file.id}>
    ${isPicture(file)
      ? html`<button class="open" aria-haspopup="dialog" onClick=${() => look(task.id, file.id)}>${face}</button>`
      : html`<a class="open" ...${saving(task.id, file)}>${face}</a>`}
    ${from && comment && html`<a
      class="icon"
      href=${`/t/${task.key}?comment=${comment.id}`}
      aria-label=${t('files.toComment', { name })}
      title=${t('files.ofComment')}
    >
      <${Icon} name="comments" />
    </a>`}
    <a class="icon" aria-label=${t('files.save', { name })} title=${t('files.download')} ...${saving(task.id, file)}>
      <${Icon} name="save" />
    </a>
    ${mayDelete(task, file) && html`<button
      class="icon"
      aria-label=${t('files.delete', { name })}
      title=${t('command.delete')}
      onClick=${drop}
    >
      <${Icon} name="trash" />
    </button>`}
  </li>`
}

/** The thumbnail, or else an icon. @param {{ task: Task, file: SentFile }} props */
const Thumbnail = ({ task, file: { thumbnailUrl: url } }) =>
  html`<span class="thumb">
    ${url
      ? html`<img
          src=${url}
          alt=""
          draggable=${false}
          loading="lazy"
          decoding="async"
          onError=${() => mend(task.id, url)}
        />`
      : html`<${Icon} name="file" />`}
  </span>`

/** @param {{ upload: Upload }} props */
export function Coming({ upload: { id, name, size, sent, state, why } }) {
  const isUnderway = state === 'waiting' || state === 'sending'
  const part = size && Math.round((100 * sent) / size)
  const stop = (/** @type {EventOf<HTMLElement>} */ { currentTarget }) => {
    focusBeside(currentTarget)
    giveUp(id)
  }
  const label = t(isUnderway ? 'files.cancel' : 'files.dismiss', { name })
  return html`<li class="file coming" data-file=${id} aria-busy=${isUnderway}>
    <span class="open">
      <span class="thumb"><${Icon} name="file" /></span>
      <span class="about">
        <b>${name}</b>
        ${isUnderway
          ? html`
              <small>
                ${why || t(state === 'waiting' ? 'files.waits' : 'files.sending', { part, size: t.size(size) })}
              </small>
              <span
                class="bar"
                role="progressbar"
                aria-label=${name}
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=${part}
              >
                <i style=${{ width: `${part}%` }} />
              </span>
            `
          : html`<small class="error" role="alert">${why}</small>`}
      </span>
    </span>
    ${(state === 'cut' || state === 'failed') && html`<button
      class="btn quiet"
      aria-label=${t('files.retry', { name })}
      onClick=${() => retry(id)}
    >
      ${t('failed.retry')}
    </button>`}
    <button class="icon" aria-label=${label} title=${label} onClick=${stop}><${Icon} name="close" /></button>
  </li>`
}

/**
 * Moves the focus when a file is removed: to the file above or below, or else to the button that adds files.
 * @param {HTMLElement} within
 */
function focusBeside(within) {
  const box = within.closest('.files')
  const all = [...(box?.querySelectorAll('.file') ?? [])]
  const at = all.findIndex((one) => one.contains(within))
  const next = all[at - 1] ?? all[at + 1]
  focusSoon(next ? `.files [data-file="${next.getAttribute('data-file')}"] .open:is(a, button)` : '.sheet [data-add]')
}

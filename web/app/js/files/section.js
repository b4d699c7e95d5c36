/** The files of a task: all of them, the uploads that are running, and the ways to add more. */
import { html, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Failure, Icon } from '../parts/bits.js'
import { chosenIn } from './drop.js'
import { Coming, File } from './entry.js'
import { Lightbox } from './lightbox.js'
import { limits, takesFiles, useFiles } from './list.js'
import { news, send, uploadsOn } from './uploads.js'
import { shownOn } from './writes.js'

/** @param {{ task: Task }} props */
export function Files({ task }) {
  const files = useFiles(task)
  const shown = shownOn(task.id) ?? []
  const coming = uploadsOn(task.id)
  const can = takesFiles(task)
  const most = limits.value?.maxAttachmentBytes
  return html`
    <p class="sr" role="status">${news.value}</p>
    ${(can || shown.length > 0 || files.failed.value) && html`<section class="files" aria-labelledby="files-title">
      <div class="head">
        <h3 id="files-title">
          ${t('files.title')} ${shown.length > 0 && html`<span class="num">${t.number(shown.length)}</span>`}
        </h3>
        ${can && html`<${Choose}
          label=${t('files.add')}
          take=${(/** @type {import('./drop.js').Given[]} */ given) => send(task.id, given)}
          main
        />`}
      </div>
      ${files.failed.value && html`<${Failure} problem=${files.failed.value} retry=${() => files.load()} />`}
      ${(shown.length > 0 || coming.length > 0) && html`<ul>
        ${shown.map((file) => html`<${File} key=${file.id} task=${task} file=${file} from />`)}
        ${coming.map((upload) => html`<${Coming} key=${upload.id} upload=${upload} />`)}
      </ul>`}
      ${can && html`<p class="hint">${most ? t('files.hint', { most: t.size(most) }) : '\u00a0'}</p>`}
    </section>`}
    <${Lightbox} />
  `
}

/**
 * A button that opens the system's own dialog.
 * @param {{ label: string, take: (given: import('./drop.js').Given[]) => void, main?: boolean }} props
 */
export function Choose({ label, take, main = false }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null))
  return html`
    <input
      ref=${field}
      type="file"
      multiple
      hidden
      onChange=${(/** @type {FieldEvent} */ { currentTarget }) => take(chosenIn(currentTarget))}
    />
    <button
      type="button"
      class=${main ? 'btn quiet' : 'icon'}
      data-add=${main}
      aria-label=${main ? undefined : label}
      title=${label}
      onClick=${() => field.current?.click()}
    >
      <${Icon} name="files" /> ${main && label}
    </button>
  `
}

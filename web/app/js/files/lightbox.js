/** A picture in its full size, over the page; the arrow keys go to the next one. */
import { html, signal, useEffect, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { horizontal } from '../parts/arrows.js'
import { Icon, failureText } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { filesOn, isPicture } from './list.js'
import { saving } from './save.js'
import { shownOn } from './writes.js'

/** The picture that is shown. */
const seen = signal(/** @type {{ taskId: string, id: string } | null} */ (null))

/** @param {string} taskId @param {string} id */
export function look(taskId, id) {
  seen.value = { taskId, id }
}

const close = () => {
  seen.value = null
}

export function Lightbox() {
  const shown = seen.value
  const pictures = shown ? (shownOn(shown.taskId) ?? []).filter(isPicture) : []
  const at = pictures.findIndex(({ id }) => id === shown?.id)
  useEffect(() => {
    if (shown && at < 0) close() // somebody has deleted it
  }, [shown, at])
  useEffect(() => close, [])
  if (!shown || at < 0) return null
  return html`<${Box} taskId=${shown.taskId} pictures=${pictures} at=${at} />`
}

/** @param {{ taskId: string, pictures: SentFile[], at: number }} props */
function Box({ taskId, pictures, at }) {
  const file = pictures[at]
  const { url, problem, failed, load } = useAddress(taskId, file)
  const go = (/** @type {number} */ by) => look(taskId, pictures[(at + by + pictures.length) % pictures.length].id)
  const several = pictures.length > 1
  const onKey = (/** @type {EventOf<HTMLElement, KeyboardEvent>} */ event) => {
    const to = horizontal(event)
    if (!to || !several) return
    event.preventDefault()
    go(document.documentElement.dir === 'rtl' ? -to : to)
  }
  return html`<${Dialog} class="lightbox" label=${file.filename} close=${close}>
    <div class="frame" onKeyDown=${onKey}>
      <header>
        <b>${file.filename}</b>
        <span class="num" role="status">
          ${several && t('files.nth', { at: at + 1, n: pictures.length })}
          <span class="sr">${file.filename}</span>
        </span>
        <span class="split end">
          <a class="icon" aria-label=${t('files.save', { name: file.filename })} ...${saving(taskId, file)}>
            <${Icon} name="save" />
          </a>
          <button class="icon" aria-label=${t('close')} title=${t('close')} onClick=${close} autofocus>
            <${Icon} name="close" />
          </button>
        </span>
      </header>
      <div
        class="stage"
        onClick=${(/** @type {MouseEvent} */ event) => event.target === event.currentTarget && close()}
      >
        ${problem
          ? html`<p role="alert">${problem} <button class="btn quiet" onClick=${load}>${t('failed.retry')}</button></p>`
          : url &&
            html`<img
              key=${file.id}
              src=${url}
              alt=${file.filename}
              width=${file.width}
              height=${file.height}
              onError=${failed}
            />`}
      </div>
      ${several && html`
        <button class="icon turn before" aria-label=${t('files.previous')} onClick=${() => go(-1)}>
          <${Icon} name="back" />
        </button>
        <button class="icon turn after" aria-label=${t('files.next')} onClick=${() => go(1)}>
          <${Icon} name="next" />
        </button>
      `}
    </div>
  </${Dialog}>`
}

/**
 * A valid address of the file. If the picture does not load, the address is requested once more; after that, an error
 * is shown.
 * @param {string} taskId
 * @param {SentFile} file
 */
function useAddress(taskId, { id, url }) {
  const [state, set] = useState(
    /** @type {{ of: string, url: string | null, problem: string, tried: boolean }} */ ({
      ...{ of: '', url: null, problem: '', tried: false },
    }),
  )
  const current = state.of === id ? state : { of: id, url: null, problem: '', tried: false }
  const turn = useRef(0) // answers to earlier requests are dropped
  const ask = async () => {
    const files = filesOn(taskId)
    const mine = (turn.current += 1)
    set({ of: id, url: null, problem: '', tried: true })
    const found = await files
      .read()
      .then(() => files.fresh(id))
      .then((file) => ({ url: file?.url ?? null, problem: file ? '' : t('files.gone') }))
      .catch((problem) => ({ url: null, problem: failureText(problem) }))
    if (mine === turn.current) set({ of: id, ...found, tried: true })
  }
  useEffect(() => {
    turn.current += 1
    if (filesOn(taskId).isStale()) ask()
    else set({ of: id, url, problem: '', tried: false })
  }, [id])
  return {
    ...current,
    load: ask,
    failed: () => (current.tried ? set({ ...current, problem: t('files.notShown') }) : ask()),
  }
}

/**
 * The field for comments: Markdown with a preview, people by `@`, and Ctrl+Enter to send. The text is kept while it is
 * written.
 */
import { html, useEffect, useId, useLayoutEffect, useRef, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { keyNames } from '../commands.js'
import { attachedTo, markOf, without } from '../files/attached.js'
import { insertAt, pastedIn, useDrop } from '../files/drop.js'
import { isPicture, takesFiles } from '../files/list.js'
import { FilesFor } from '../files/ofcomment.js'
import { Choose } from '../files/section.js'
import { awaited, onGivenUp, send as bring } from '../files/uploads.js'
import { t } from '../i18n.js'
import { Avatar, failureText } from '../parts/bits.js'
import { reason } from '../store/changes.js'
import { membersOf } from '../store/places.js'
import { draft, keepDraft } from './drafts.js'
import { begun, completed, meant } from './mentions.js'
import { Prose } from './prose.js'
import { PREVIEW } from './words.js'

const LONGEST = 10_000
const NEARLY = 9_500

/**
 * @typedef {object} Props
 * @property {Task} task
 * @property {string} place of its draft
 * @property {string} label
 * @property {string} [begins] the text that it begins with
 * @property {string} action what the button says
 * @property {string} [commentId] the one that is edited: files join it as they arrive
 * @property {(text: string, files: string[]) => void} send
 * @property {() => void} [cancel] closes the field; its draft stays, unless it was discarded
 * @property {boolean} [focus] the viewer has just opened it
 * @property {() => void} [stay] called while the viewer writes: the field stays open even when it is empty
 */

/** @param {Props} props */
export function Composer({ task, place, commentId, label, begins = '', action, send, cancel, focus = false, stay }) {
  const text = draft(place).value ?? begins
  const [looking, look] = useState(false)
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null))
  const id = useId()
  const write = (/** @type {string} */ next) => {
    stay?.()
    keepDraft(place, next === begins ? null : next)
  }
  const people = usePeople(task, area, write)
  const where = commentId ? { commentId } : { place }
  const coming = awaited(task.id, where)
  const blank = !text.trim()
  const waits = coming.length > 0
  const submit = () => {
    // both the text and the files may be newer than the last render
    const written = area.current?.value ?? text
    if (!written.trim() || written.length > LONGEST || awaited(task.id, where).length) return
    look(false)
    send(written, attachedTo(task.id, place))
  }
  const giveUp = () => {
    keepDraft(place, null)
    cancel?.()
  }
  const onKey = (/** @type {EventOf<HTMLTextAreaElement, KeyboardEvent>} */ event) => {
    if (people.onKey(event)) return event.preventDefault()
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      submit()
    } else if (event.key === 'Escape' && cancel) {
      event.preventDefault()
      cancel()
    }
    return undefined
  }
  const add = (/** @type {import('../files/drop.js').Given[]} */ given) => {
    stay?.()
    return bring(task.id, given, where)
  }
  const onPaste = (/** @type {EventOf<HTMLTextAreaElement, ClipboardEvent>} */ event) => {
    const given = takesFiles(task) ? pastedIn(event) : []
    if (!given.length) return
    event.preventDefault()
    for (const upload of add(given))
      if (isPicture({ contentType: upload.file.type })) insertAt(event.target, markOf(upload))
  }
  const { isOver, ...hands } = useDrop(takesFiles(task) ? add : null)
  useEffect(
    () =>
      onGivenUp((id) => {
        const now = draft(place).peek()
        if (now?.includes(id)) keepDraft(place, without(now, id))
      }),
    [place],
  )
  useLayoutEffect(() => {
    if (!focus || document.activeElement === area.current) return
    area.current?.focus()
    area.current?.setSelectionRange(text.length, text.length)
  }, [focus])
  return html`<form
    class="composer ${isOver ? 'over' : ''}"
    ...${hands}
    onSubmit=${(/** @type {Event} */ event) => {
      event.preventDefault()
      submit()
    }}
  >
    <textarea
      ref=${area}
      class="input"
      dir="auto"
      hidden=${looking}
      rows="3"
      aria-label=${label}
      placeholder=${label}
      aria-describedby=${`${id}-hint`}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls=${people.shown.length ? `${id}-people` : undefined}
      aria-activedescendant=${people.shown.length ? `${id}-${people.at}` : undefined}
      value=${text}
      onInput=${(/** @type {EventOf<HTMLTextAreaElement>} */ { currentTarget }) => {
        write(currentTarget.value)
        people.follow()
      }}
      onClick=${people.follow}
      onKeyUp=${people.follow}
      onBlur=${people.close}
      onKeyDown=${onKey}
      onPaste=${onPaste}
    />
    ${people.shown.length > 0 && html`<div
      class="mentionable"
      role="listbox"
      id=${`${id}-people`}
      aria-label=${t('talk.people')}
    >
      ${people.shown.map(
        (one, at) => html`<div
          class="o"
          role="option"
          key=${one.id}
          id=${`${id}-${at}`}
          aria-selected=${at === people.at}
          onPointerDown=${(/** @type {Event} */ event) => {
            event.preventDefault() // the focus stays in the field
            people.choose(one)
          }}
        >
          <${Avatar} user=${one} mute />
          <span dir="auto">${one.name}</span>
          <span class="end sm">@${one.handle}</span>
        </div>`,
      )}
    </div>`}
    ${looking && html`<${Look} task=${task} text=${text} />`}
    ${!commentId && html`<${FilesFor} task=${task} place=${place} />`}
    <div class="split">
      <span class="seg small">
        <button type="button" aria-pressed=${!looking} onClick=${() => look(false)}>${t('talk.write')}</button>
        <button type="button" aria-pressed=${looking} disabled=${blank} onClick=${() => look(true)}>
          ${t('talk.preview')}
        </button>
      </span>
      ${takesFiles(task) && html`<${Choose} label=${t('files.attach')} take=${add} />`}
      <span class=${waits ? 'hint waits' : 'hint'} id=${`${id}-hint`}>${hintFor(text, coming)}</span>
      <span class="sr" role="status">${people.shown.length ? t('talk.found', { n: people.shown.length }) : ''}</span>
      <span class="split end">
        ${cancel && html`<button type="button" class="btn quiet" onClick=${giveUp}>${t('cancel')}</button>`}
        <button class="btn" disabled=${blank || text.length > LONGEST || waits}>
          ${action} <kbd>${keyNames('mod+enter')[0]}</kbd>
        </button>
      </span>
    </div>
  </form>`
}

/** @param {string} text @param {import('../files/uploads.js').Upload[]} coming that it waits for */
function hintFor(text, coming) {
  if (coming.some(({ state }) => state === 'waiting' || state === 'sending')) return t('files.awaited')
  if (coming.length) return t('files.stuck')
  return text.length > NEARLY ? t('talk.left', { n: LONGEST - text.length }) : t('talk.hint')
}

/**
 * The people that an `@` in the text can mean, and which of them is highlighted.
 * @param {Task} task
 * @param {{ current: HTMLTextAreaElement | null }} area
 * @param {(text: string) => void} write
 */
function usePeople(task, area, write) {
  const [word, set] = useState(/** @type {string | null} */ (null))
  const [at, move] = useState(0)
  const given = useRef(/** @type {string | null} */ (null)) // the word for which the list was closed: it stays closed
  const caret = useRef(/** @type {number | null} */ (null))
  const shown = word === null ? [] : meant(membersOf(task.team.id), word)
  const follow = () => {
    const field = area.current
    const next = field && field.selectionStart === field.selectionEnd ? begun(field.value, field.selectionStart) : null
    if (next !== given.current) given.current = null
    if (next !== word) move(0)
    set(given.current === null ? next : null)
  }
  const close = () => set(null)
  const choose = (/** @type {import('./mentions.js').Named} */ { handle }) => {
    if (!area.current) return
    const done = completed(area.current.value, area.current.selectionStart, handle)
    write(done.text)
    caret.current = done.caret
    close()
  }
  useLayoutEffect(() => {
    if (caret.current === null) return
    area.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  const onKey = (/** @type {EventOf<HTMLTextAreaElement, KeyboardEvent>} */ event) => {
    // Enter may come before the list is redrawn
    const now =
      word === null ? [] : meant(membersOf(task.team.id), begun(event.target.value, event.target.selectionStart) ?? '')
    if (!now.length || event.isComposing || event.metaKey || event.ctrlKey) return false
    if (event.key === 'Escape') {
      given.current = word
      close()
    } else if (event.key === 'ArrowDown') move((at + 1) % now.length)
    else if (event.key === 'ArrowUp') move((at + now.length - 1) % now.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(now[Math.min(at, now.length - 1)])
    else return false
    return true
  }
  return { shown, at: Math.min(at, Math.max(0, shown.length - 1)), follow, close, choose, onKey }
}

/** A preview of the text. @param {{ task: Task, text: string }} props */
function Look({ task, text }) {
  const [made, set] = useState(/** @type {{ html?: string, failed?: string }} */ ({}))
  useEffect(() => {
    let gone = false
    request(PREVIEW, { input: { taskId: task.id, body: text } })
      .then(({ createComment: { comment, errors } }) =>
        comment ? { html: comment.bodyHtml } : { failed: errors.map(reason).join(' ') },
      )
      .catch((problem) => ({ failed: failureText(problem) }))
      .then((next) => gone || set(next))
    return () => {
      gone = true
    }
  }, [text])
  return html`<div class="look" role="region" aria-label=${t('talk.preview')} tabindex="0">
    ${made.failed && html`<p role="alert">${t('talk.noPreview')} ${made.failed}</p>`}
    ${made.html !== undefined && html`<${Prose} html=${made.html} taskId=${task.id} />`}
    ${made.html === undefined && !made.failed && html`<p class="dim" role="status">${t('loading')}</p>`}
  </div>`
}

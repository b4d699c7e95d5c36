/**
 * Title or description, edited in place. It is saved on leaving; if somebody else has changed it first, or it could not
 * be saved at all, both texts are shown.
 */
import { html, useEffect, useLayoutEffect, useRef, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { DESCRIPTION } from '../api/words.js'
import { markOf, without } from '../files/attached.js'
import { insertAt, pastedIn } from '../files/drop.js'
import { isPicture, takesFiles } from '../files/list.js'
import { onGivenUp, send } from '../files/uploads.js'
import { t } from '../i18n.js'
import { update } from '../store/changes.js'
import { asksFirst } from '../store/leaving.js'
import { confirmed } from '../store/tasks.js'
import { draft as draftAt, dropIfIn, hold, keepDraft, setAside } from '../talk/drafts.js'
import { Prose } from '../talk/prose.js'
import { Icon } from './bits.js'
import { hasLinks, linked } from './linked.js'
import { written } from './written.js'

/** Signs that a text may be more than words: Markdown or a link. */
const MARKS = /[*_`~#[\]<>|]|https?:|^\s*([-+]|\d+[.)])\s/m
const FORMATTED = /<(?!\/?p>|br)/
const UNDER = 2 // the level of the sheet's heading

/** @param {{ task: Task, field: 'title' | 'description', can: boolean }} props */
export function Text({ task, field, can }) {
  const shown = task[field] ?? ''
  const made = useMade(task, field === 'description' ? shown : '')
  const place = `${task.id}.${field}`
  const draft = draftAt(place).value
  const setDraft = (/** @type {string | null} */ text) => keepDraft(place, text)
  const aside = `${place}.left`
  const left = draftAt(aside).value // what is not saved, while the field has another text
  const setLeft = (/** @type {string | null} */ text) => keepDraft(aside, text)
  const [isClash, setClash] = useState(false)
  const [writing, write] = useState(false)
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null))
  const began = useRef(0)
  const dropped = useRef(false)
  const begin = () => {
    began.current ||= confirmed(task.id)?.version ?? 0
  }
  const save = async (/** @type {string} */ text, /** @type {number} */ version) => {
    const clean = field === 'title' ? text.replace(/\s+/g, ' ').trim() : text
    setDraft(null)
    began.current = 0
    if (field === 'title' && !clean) return
    const payload = await update(
      task,
      { [field]: clean || null },
      { expectedVersion: version || undefined, quiet: 'conflict' },
    )
    const conflict = payload.errors.find((error) => error.code === 'CONFLICT')
    if (conflict) {
      setLeft(clean)
      setClash(true)
    } else if (payload.errors.length) setDraft(text)
    else dropIfIn(aside, clean)
  }
  const leave = (/** @type {FieldEvent} */ event) => {
    if (!confirmed(task.id)) return // the task has gone, or the session: the field is removed, and its draft stays
    const text = event.target.value // the draft may be one render behind
    if (text !== shown && !dropped.current) save(text, began.current)
    else setDraft(null)
    dropped.current = false
    began.current = 0
    write(false)
  }
  const onKey = (/** @type {EventOf<HTMLElement, KeyboardEvent>} */ event) => {
    if (event.key === 'Escape' && draft !== null) {
      event.preventDefault()
      event.stopPropagation()
      setDraft(null)
      dropped.current = true
    }
    if (event.key === 'Enter' && (field === 'title' || event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      event.target.blur()
    }
  }
  const enter = (/** @type {EventOf<HTMLElement, KeyboardEvent>} */ event) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    event.currentTarget.querySelector('textarea')?.focus()
  }
  const edit = (/** @type {Event} */ event) => {
    if (!can || (event.target instanceof Element && event.target.closest('a, button'))) return
    if (getSelection()?.toString()) return // a text is selected, to copy it
    write(true)
  }
  useLayoutEffect(() => {
    if (!writing || document.activeElement === area.current) return
    area.current?.focus({ preventScroll: true })
    area.current?.setSelectionRange(shown.length, shown.length)
  }, [writing])
  const paste = (/** @type {EventOf<HTMLTextAreaElement, ClipboardEvent>} */ event) => {
    const given = can && takesFiles(task) && field === 'description' ? pastedIn(event) : []
    if (!given.length) return
    event.preventDefault()
    for (const upload of send(task.id, given))
      if (isPicture({ contentType: upload.file.type })) insertAt(event.target, markOf(upload))
  }
  useEffect(
    () =>
      onGivenUp((id) => {
        if (draft !== null) setDraft(without(draft, id))
        else if (can && shown.includes(id)) save(without(shown, id), 0)
      }),
    [draft, shown],
  )
  const isUnsaved = (draft ?? shown) !== shown
  useLayoutEffect(() => (isUnsaved ? asksFirst() : undefined), [isUnsaved])
  useLayoutEffect(() => setAside(place, aside), [])
  useEffect(() => (draft === null ? undefined : hold(place)), [draft === null])
  useEffect(() => {
    if (left === shown) setLeft(null)
  }, [left, shown])
  const settle = (/** @type {boolean} */ keepMine) => {
    setLeft(null)
    setClash(false)
    if (keepMine) save(left ?? '', confirmed(task.id)?.version ?? 0)
  }
  const common = {
    dir: 'auto',
    value: draft ?? shown,
    readOnly: !can,
    onFocus: () => {
      begin()
      write(true)
    },
    onInput: written((text) => {
      begin()
      dropped.current = false
      setDraft(text)
    }),
    onBlur: leave,
    onKeyDown: onKey,
    onPaste: paste,
    'aria-label': t(`field.${field}`),
    'data-field': field,
  }
  return html`
    ${field === 'title'
      ? html`<div class="titled" data-title tabindex="-1" role="group" aria-label=${shown} onKeyDown=${enter}>
          <textarea class="title" rows="1" maxlength="200" ...${common} />
        </div>`
      : draft === null && !writing && (made || hasLinks(shown))
        ? html`<div class="reading">
            <div class="input read" dir="auto" role="group" aria-label=${t('field.description')} onClick=${edit}>
              ${made ? html`<${Prose} html=${made} taskId=${task.id} under=${UNDER} />` : linked(shown)}
            </div>
            ${can && html`<button
              class="icon"
              aria-label=${t('sheet.edit')}
              title=${t('sheet.edit')}
              onClick=${() => write(true)}
            >
              <${Icon} name="pen" />
            </button>`}
          </div>`
        : html`<textarea
            ref=${area}
            class="input"
            rows=${Math.min(12, Math.max(4, shown.split('\n').length + 1))}
            maxlength="20000"
            placeholder=${can ? t('sheet.describe') : ''}
            ...${common}
          />`}
    ${left !== null && left !== shown && html`<div class="clash" role="alert">
      <strong>${t(isClash ? 'clash.title' : 'clash.left')}</strong>
      <span>${t('clash.theirs')}</span>
      <blockquote>${shown || t('clash.nothing')}</blockquote>
      <span>${t('clash.mine')}</span>
      <blockquote>${left || t('clash.nothing')}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${() => settle(false)}>
          ${t(isClash ? 'clash.takeTheirs' : 'talk.drop')}
        </button>
        ${can && html`<button class="btn" onClick=${() => settle(true)}>${t('clash.keepMine')}</button>`}
      </div>
    </div>`}
  `
}

/**
 * The server's HTML of a text, if the text has formatting and has not changed since.
 * @param {Task} task
 * @param {string} text
 */
function useMade({ id, waiting }, text) {
  const [made, set] = useState({ text: '', html: '' })
  const isDue = MARKS.test(text) && made.text !== text && !waiting
  useEffect(() => {
    if (!isDue) return undefined
    let gone = false
    request(DESCRIPTION, { id }).then(
      ({ task }) => gone || set({ text: task?.description ?? '', html: task?.descriptionHtml ?? '' }),
      () => {}, // the text is shown as it was written
    )
    return () => {
      gone = true
    }
  }, [id, text, isDue])
  return made.text === text && FORMATTED.test(made.html) ? made.html : null
}

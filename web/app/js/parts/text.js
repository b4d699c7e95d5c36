/**
 * Title or description, written where it stands. Saved on leaving; if somebody else was faster, both texts are shown.
 */
import { html, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { update } from '../store/changes.js'
import { confirmed } from '../store/tasks.js'
import { written } from './written.js'

/** @param {{ task: Task, field: 'title' | 'description', can: boolean }} props */
export function Text({ task, field, can }) {
  const shown = task[field] ?? ''
  const [draft, setDraft] = useState(/** @type {string | null} */ (null))
  const [clash, setClash] = useState(/** @type {{ mine: string, theirs: string, version: number } | null} */ (null))
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
    if (conflict)
      setClash({
        mine: clean,
        theirs: conflict.current?.[field] ?? confirmed(task.id)?.[field] ?? '',
        version: conflict.currentVersion ?? 0,
      })
    else if (payload.errors.length) setDraft(text)
  }
  const leave = (/** @type {FieldEvent} */ event) => {
    const text = event.target.value // not the draft as it was last drawn
    if (text !== shown && !dropped.current) save(text, began.current)
    else setDraft(null)
    dropped.current = false
    began.current = 0
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
  const settle = (/** @type {boolean} */ keepMine) => {
    setClash(null)
    if (keepMine && clash) save(clash.mine, clash.version)
  }
  const common = {
    value: draft ?? shown,
    readOnly: !can,
    onFocus: begin,
    onInput: written((text) => {
      begin()
      dropped.current = false
      setDraft(text)
    }),
    onBlur: leave,
    onKeyDown: onKey,
    'aria-label': t(`field.${field}`),
    'data-field': field,
  }
  return html`
    ${field === 'title'
      ? html`<textarea class="title" rows="1" maxlength="200" ...${common} />`
      : html`<textarea
          class="input"
          rows=${Math.min(12, Math.max(4, shown.split('\n').length + 1))}
          maxlength="20000"
          placeholder=${can ? t('sheet.describe') : ''}
          ...${common}
        />`}
    ${clash && html`<div class="clash" role="alert">
      <strong>${t('clash.title')}</strong>
      <span>${t('clash.theirs')}</span>
      <blockquote>${clash.theirs || t('clash.nothing')}</blockquote>
      <span>${t('clash.mine')}</span>
      <blockquote>${clash.mine || t('clash.nothing')}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${() => settle(false)}>${t('clash.takeTheirs')}</button>
        <button class="btn" onClick=${() => settle(true)}>${t('clash.keepMine')}</button>
      </div>
    </div>`}
  `
}

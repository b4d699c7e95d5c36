/** One task in a list. */
import { html, useEffect, useRef } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { mine } from '../store/changes.js'
import { onEvent } from '../store/live.js'
import { isOpen, taskSignal } from '../store/tasks.js'
import { current, menu } from '../ui.js'
import { Avatar, Due, Glyph } from './bits.js'

const STILL = matchMedia('(prefers-reduced-motion: reduce)')

/** @param {{ id: string }} props */
export function Row({ id }) {
  const task = taskSignal(id)?.value
  if (!task) return null
  const classes = `row${isOpen(task) ? '' : ' closed'}${task.waiting ? ' waiting' : ''}`
  return html`<li>
    <div
      class=${classes}
      data-task=${id}
      onFocusIn=${() => {
        current.value = id
      }}
    >
      <button
        class="glyph-btn"
        disabled=${!task.can.changeStatus}
        aria-label=${t('row.status', { status: t(`status.${task.status}`), task: task.title })}
        title=${t('command.status')}
        onClick=${(/** @type {EventOf<Element>} */ event) => {
          menu.value = { kind: 'status', taskId: id, anchor: event.currentTarget }
        }}
      >
        <${Glyph} kind="status" value=${task.status} mute />
      </button>
      <code>${task.key || '…'}</code>
      <a class="t" data-go href=${`/t/${task.key || id}`}>${task.title}</a>
      <span class="m">
        ${task.team.key !== task.key.split('-')[0] && html`<span class="chip">${task.team.name}</span>`}
      </span>
      <${Due} task=${task} />
      <${Glyph} kind="priority" value=${task.priority} class="prio" />
      <${Avatar} user=${task.assignee} />
    </div>
  </li>`
}

/** Lets the rows of what others have just changed glow once. One listener for the whole page, no re-render. */
export function useGlow() {
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(
    () =>
      onEvent((event) => {
        if (mine.has(event.originId ?? '')) return
        requestAnimationFrame(() => {
          const row = root.current?.querySelector(`[data-task="${event.subjectId}"]`)
          if (!STILL.matches)
            row?.animate(
              { backgroundColor: ['var(--accent-soft)', 'transparent'] },
              { duration: 1800, easing: 'ease-out' },
            )
        })
      }),
    [],
  )
  return root
}

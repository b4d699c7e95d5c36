/** The eight reactions: counts and names, and a press to add or remove the viewer's own. */
import { html, useId, useLayoutEffect, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { horizontal } from '../parts/arrows.js'
import { Icon } from '../parts/bits.js'
import { react } from './writes.js'

/** @import { Emoji } from './remark.js' */
/** In the order in which they are shown. @type {Record<Emoji, string>} */
const SIGNS = {
  THUMBS_UP: '👍',
  THUMBS_DOWN: '👎',
  LAUGH: '😄',
  HOORAY: '🎉',
  CONFUSED: '😕',
  HEART: '❤️',
  ROCKET: '🚀',
  EYES: '👀',
}
const ALL = /** @type {Emoji[]} */ (Object.keys(SIGNS))

/** @param {{ taskId: string, comment: Remark, can: boolean }} props */
export function Reactions({ taskId, comment, can }) {
  const given = ALL.flatMap((emoji) => comment.reactions.filter((one) => one.emoji === emoji))
  return given.map(
    (one) => html`<${Given}
      key=${one.emoji}
      reaction=${one}
      can=${can}
      toggle=${() => react(taskId, comment, one.emoji, !one.mine)}
    />`,
  )
}

/** @param {{ reaction: Remark['reactions'][number], can: boolean, toggle: () => void }} props */
function Given({ reaction: { emoji, count, mine, users }, can, toggle }) {
  const id = useId()
  const others = count - users.length
  const who = t.list([...users.map(({ name }) => name), ...(others > 0 ? [t('talk.others', { n: others })] : [])])
  return html`<span class="given">
    <button
      class="reaction"
      aria-pressed=${mine}
      disabled=${!can}
      aria-label=${t('talk.reaction', { emoji: t(`emoji.${emoji}`), n: count })}
      aria-describedby=${id}
      onClick=${toggle}
    >
      <span aria-hidden="true">${SIGNS[emoji]}</span>
      <span class="num">${t.number(count)}</span>
    </button>
    <span class="who" role="tooltip" id=${id}>${who}</span>
  </span>`
}

/** A row of all eight, opened by a button. @param {{ taskId: string, comment: Remark }} props */
export function AddReaction({ taskId, comment }) {
  const [open, set] = useState(false)
  const box = useRef(/** @type {HTMLElement | null} */ (null))
  const close = () => {
    set(false)
    box.current?.querySelector('button')?.focus()
  }
  useLayoutEffect(() => {
    if (open) /** @type {HTMLElement | null | undefined} */ (box.current?.querySelector('.all button'))?.focus()
  }, [open])
  const onKey = (/** @type {EventOf<HTMLElement, KeyboardEvent>} */ event) => {
    const by = horizontal(event)
    if (!open || (!by && event.key !== 'Escape')) return
    event.preventDefault()
    if (!by) return close()
    const buttons = /** @type {HTMLElement[]} */ ([...(box.current?.querySelectorAll('.all button') ?? [])])
    const next = buttons.indexOf(/** @type {HTMLElement} */ (document.activeElement)) + by + buttons.length
    buttons[next % buttons.length].focus()
  }
  const leave = (/** @type {FocusEvent} */ { relatedTarget }) => {
    if (open && !box.current?.contains(/** @type {Node | null} */ (relatedTarget))) set(false)
  }
  return html`<span class="react" ref=${box} onKeyDown=${onKey} onFocusOut=${leave}>
    <button
      class="icon"
      aria-label=${t('talk.react')}
      title=${t('talk.react')}
      aria-expanded=${open}
      onClick=${() => set(!open)}
    >
      <${Icon} name="smile" />
    </button>
    ${open && html`<span class="all" role="group" aria-label=${t('talk.react')}>
      ${ALL.map((emoji) => {
        const mine = comment.reactions.some((one) => one.emoji === emoji && one.mine)
        return html`<button
          key=${emoji}
          aria-label=${t(`emoji.${emoji}`)}
          title=${t(`emoji.${emoji}`)}
          aria-pressed=${mine}
          onClick=${() => {
            react(taskId, comment, emoji, !mine)
            close()
          }}
        >
          ${SIGNS[emoji]}
        </button>`
      })}
    </span>`}
  </span>`
}

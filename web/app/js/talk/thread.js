/** A thread: its first comment, the replies, and the field for a reply. */
import { html, useLayoutEffect, useRef, useState } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { FilesOf } from '../files/ofcomment.js'
import { t } from '../i18n.js'
import { Avatar, Icon } from '../parts/bits.js'
import { say } from '../store/toasts.js'
import { focusSoon } from '../ui.js'
import { Composer } from './composer.js'
import { draft, editOf, keepDraft, newIn, replyTo } from './drafts.js'
import { Prose } from './prose.js'
import { AddReaction, Reactions } from './reactions.js'
import { clashes, edit, remove, resolve, settle, write } from './writes.js'

/** @import { Thread as Said } from './remark.js' */
const MOST = 5 // replies that are shown of a long thread

/** @param {{ task: Task, thread: Said, target: string | null }} props `target`: the comment that the address names */
export function Thread({ task, thread: { first, replies }, target }) {
  const isTarget = target !== null && [first, ...replies].some(({ id }) => id === target)
  const [opened, open] = useState(false)
  const [all, showAll] = useState(false)
  const [replying, reply] = useState(false)
  const place = replyTo(first.id)
  const folded = first.resolvedAt !== null && !opened && !isTarget
  const hidden = all || isTarget ? 0 : Math.max(0, replies.length - MOST - 1)
  const canReply = task.can.comment
  const unfold = () => {
    open(true)
    focusSoon(`[data-thread="${first.id}"] button`)
  }
  const fold = () => {
    open(false)
    focusSoon(`[data-thread="${first.id}"] button`)
  }
  const showHidden = () => {
    showAll(true)
    focusSoon(`[id="${replies[0].id}"]`)
  }
  if (folded) return html`<${Folded} first=${first} replies=${replies} open=${unfold} />`
  return html`
    ${first.resolvedAt && html`<p class="resolved">
      <${Icon} name="check" />
      <span>${resolvedText(first)}</span>
      <button class="act" aria-expanded="true" onClick=${fold}>${t('talk.fold')}</button>
    </p>`}
    <${Entry} task=${task} comment=${first} target=${target}>
      ${canReply && html`<button class="act" onClick=${() => reply(true)}>${t('talk.reply')}</button>`}
      ${first.can.resolve && html`<button
        class="act"
        onClick=${() => {
          resolve(task.id, first, !first.resolvedAt)
          open(false)
          focusSoon(`[data-thread="${first.id}"] button`)
        }}
      >
        ${t(first.resolvedAt ? 'talk.reopen' : 'talk.resolve')}
      </button>`}
    </${Entry}>
    ${(replies.length > 0 || replying || draft(place).value !== null) && html`<div class="replies">
      ${hidden > 0 && html`<button class="act" onClick=${showHidden}>${t('talk.hidden', { n: hidden })}</button>`}
      <ol>
        ${replies
          .slice(hidden)
          .map((one) => html`<li key=${one.id}><${Entry} task=${task} comment=${one} target=${target} /></li>`)}
      </ol>
      ${canReply &&
      (replying || draft(place).value !== null
        ? html`<${Composer}
            task=${task}
            place=${place}
            label=${t('talk.replyTo')}
            action=${t('talk.reply')}
            focus=${replying}
            stay=${() => reply(true)}
            send=${(/** @type {string} */ text, /** @type {string[]} */ files) => {
              write(task.id, text, first.id, files)
              reply(false)
              focusSoon(`[data-thread="${first.id}"] .act`)
            }}
            cancel=${() => {
              reply(false)
              focusSoon(`[data-thread="${first.id}"] .act`)
            }}
          />`
        : html`<button class="act" onClick=${() => reply(true)}>${t('talk.reply')}</button>`)}
    </div>`}
  `
}

/** A resolved thread takes one line. @param {Said & { open: () => void }} props */
function Folded({ first, replies, open }) {
  return html`<button class="folded" aria-expanded="false" onClick=${open}>
    <${Icon} name="check" />
    <span>
      <b>${nameOf(first)}</b>
      ${' '}
      ${first.deletedAt ? t('talk.gone') : first.body.slice(0, 120)}
      <small>${resolvedText(first)}${replies.length > 0 && ` · ${t('talk.replies', { n: replies.length })}`}</small>
    </span>
  </button>`
}

/** @param {{ task: Task, comment: Remark, target: string | null, children?: Children }} props */
function Entry({ task, comment, target, children }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null))
  const [editing, begin] = useState(false)
  const place = editOf(comment.id)
  const clash = clashes.value.get(comment.id)
  const isTarget = target === comment.id
  useLayoutEffect(() => {
    if (!isTarget) return
    box.current?.scrollIntoView({ block: 'center' })
    box.current?.focus({ preventScroll: true })
  }, [isTarget])
  const end = () => {
    begin(false)
    settle(comment.id)
    box.current?.focus({ preventScroll: true })
  }
  const isWriting = comment.can.update && (editing || draft(place).value !== null)
  const when = t.ago(comment.createdAt)
  return html`<article
    class="comment ${isTarget ? 'glow' : ''}"
    id=${comment.id}
    ref=${box}
    tabindex="-1"
    aria-label=${isMine(comment.author) ? t('talk.byYou', { when }) : t('talk.by', { who: nameOf(comment), when })}
    aria-busy=${comment.waiting ? 'true' : undefined}
  >
    <${Avatar} user=${comment.author} mute />
    <div>
      <header>
        <b>${nameOf(comment)}</b>
        <a href=${`/t/${task.key}?comment=${comment.id}`}><time datetime=${comment.createdAt}>${when}</time></a>
        ${comment.editedAt && !comment.deletedAt && html`<span
          class="dim"
          title=${t('talk.editedAt', { when: t.ago(comment.editedAt) })}
        >
          ${t('talk.isEdited')}
        </span>`}
        ${comment.waiting && html`<span class="dim">${t('talk.sending')}</span>`}
      </header>
      ${clash && html`<${Clash} clash=${clash} end=${end} place=${place} />`}
      ${isWriting
        ? html`<${Composer}
            task=${task}
            place=${place}
            commentId=${comment.id}
            label=${t('talk.edit')}
            begins=${comment.body}
            action=${t('save')}
            focus=${editing}
            stay=${() => begin(true)}
            send=${(/** @type {string} */ text) => {
              edit(task.id, clash ?? comment, text)
              end()
            }}
            cancel=${end}
          />`
        : html`<${Body} task=${task} comment=${comment} place=${place} />`}
      ${!comment.deletedAt && html`<${FilesOf} task=${task} comment=${comment} />`}
      ${!comment.deletedAt && !isWriting && html`<div class="acts">
        <${Reactions} taskId=${task.id} comment=${comment} can=${task.can.comment} />
        ${task.can.comment && html`<${AddReaction} taskId=${task.id} comment=${comment} />`}
        ${children}
        <span class="split end">
          ${comment.can.update && html`<${Act} name="edit" icon="pen" onClick=${() => begin(true)} />`}
          ${navigator.clipboard && html`<${Act} name="link" icon="link" onClick=${() => copyLink(task, comment)} />`}
          ${comment.can.delete && html`<${Act}
            name="delete"
            icon="trash"
            onClick=${() => {
              focusBeside(box.current)
              remove(task.id, comment)
            }}
          />`}
        </span>
      </div>`}
    </div>
  </article>`
}

/** @param {{ task: Task, comment: Remark, place: string }} props */
function Body({ task, comment, place }) {
  const lost = draft(place).value
  if (!comment.deletedAt)
    return comment.bodyHtml === null
      ? html`<p class="prose plain" dir="auto">${comment.body}</p>`
      : html`<${Prose} html=${comment.bodyHtml} taskId=${task.id} />`
  const move = () => {
    keepDraft(newIn(task.id), [draft(newIn(task.id)).peek(), lost].filter(Boolean).join('\n\n'))
    keepDraft(place, null)
    focusSoon('.talk-end textarea')
  }
  return html`
    <p class="tombstone">${t('talk.gone')}</p>
    ${lost && html`<div class="clash" role="alert">
      <span>${t('talk.lost')}</span>
      <blockquote>${lost}</blockquote>
      <div class="actions">
        <button class="btn quiet" onClick=${() => keepDraft(place, null)}>${t('talk.drop')}</button>
        <button class="btn" onClick=${move}>${t('talk.useInNew')}</button>
      </div>
    </div>`}
  `
}

/** The same person has changed it elsewhere. @param {{ clash: Remark, place: string, end: () => void }} props */
function Clash({ clash, place, end }) {
  const takeTheirs = () => {
    keepDraft(place, null)
    end()
  }
  return html`<div class="clash" role="alert">
    <strong>${t('talk.clash')}</strong>
    <blockquote dir="auto">${clash.body}</blockquote>
    <div class="actions"><button class="btn quiet" onClick=${takeTheirs}>${t('talk.takeThat')}</button></div>
  </div>`
}

/** @param {{ name: string, icon: string, onClick: () => void }} props */
const Act = ({ name, icon, onClick }) => html`<button
  class="icon"
  aria-label=${t(`talk.${name}`)}
  title=${t(`talk.${name}`)}
  onClick=${onClick}
>
  <${Icon} name=${icon} />
</button>`

/** The author's name; nobody's, where the account was erased. @param {Remark} comment */
const nameOf = ({ author }) => (author ? (isMine(author) ? t('you') : author.name) : t('feed.someone'))

/** @param {Person | null} person */
const isMine = (person) => person !== null && person.id === me.value?.id

/** @param {Remark} first */
function resolvedText({ resolvedAt, resolvedBy }) {
  const when = t.ago(resolvedAt ?? '')
  if (isMine(resolvedBy)) return t('talk.resolvedByYou', { when })
  return t('talk.resolvedBy', { who: resolvedBy?.name ?? t('feed.someone'), when })
}

/** @param {Task} task @param {Remark} comment */
async function copyLink(task, comment) {
  await navigator.clipboard.writeText(new URL(`/t/${task.key}?comment=${comment.id}`, location.href).href)
  say({ text: t('talk.copied') })
}

/**
 * Moves the focus when a comment is removed: to the one above or below, or else to the field for comments.
 * @param {HTMLElement | null} box
 */
function focusBeside(box) {
  const all = [...document.querySelectorAll('.talk article')]
  const at = all.findIndex((one) => one === box)
  const next = all[at - 1] ?? all[at + 1]
  focusSoon(next ? `#${next.id}` : '.talk-end textarea')
}

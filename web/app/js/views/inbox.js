/** The page of the inbox: one entry for each task, to be read, archived or snoozed one after the other. */
import { html, useEffect, useLayoutEffect, useRef } from '../../vendor/preact.js'
import { keyNames, keysOf } from '../commands.js'
import { t } from '../i18n.js'
import { SHOWS, at, box, readAllShown, toggleRead, snoozing } from '../inbox/hand.js'
import { LaterMenu } from '../inbox/later.js'
import { begun, unread } from '../inbox/stream.js'
import { teamAddress } from '../inbox/team.js'
import { setArchived } from '../inbox/writes.js'
import { Avatar, Bones, Empty, Failure, Glyph, Icon } from '../parts/bits.js'
import { Hints } from '../parts/hints.js'
import { setQuery } from '../scope.js'
import { taskSignal } from '../store/tasks.js'
import { current, opened } from '../ui.js'

const HINTS = ['down', 'up', 'noticeOpen', 'noticeRead', 'noticeArchive', 'noticeLater', 'noticesRead', 'keys']
/** The addresses of entries that are about no task. @type {Partial<Record<Notice['reasons'][number], string>>} */
const PLACES = { SECURITY: '/settings', TRANSFER: '/settings' }
const TALK = new Set(['MENTIONED', 'COMMENTED'])

export function Inbox() {
  const now = box.value
  const isTime = begun.value
  useEffect(() => (isTime ? now.open() : undefined), [now, isTime])
  const notices = now.notices.value
  const n = unread.value
  return html`<div class="wrap">
    <header class="top">
      <div><h1>${t('place.inbox')}</h1><p role="status">${n ? t('inbox.unread', { n }) : t('inbox.allRead')}</p></div>
      <div class="tools">
        <div class="seg" role="group" aria-label=${t('tasks.filters')}>
          ${SHOWS.map(
            (show) => html`<button
              key=${show}
              aria-pressed=${show === now.show}
              onClick=${() => setQuery({ show: show === 'unread' ? '' : show })}
            >
              ${t(`inbox.show.${show}`)}
            </button>`,
          )}
        </div>
        <button class="btn quiet" disabled=${!n} onClick=${readAllShown}>${t('command.noticesRead')}</button>
      </div>
    </header>
    ${now.failed.value && html`<${Failure} problem=${now.failed.value} retry=${() => now.load()} />`}
    ${!now.ready.value
      ? !now.failed.value && html`<${Bones} rows=${5} />`
      : notices.length
        ? html`<${List} key=${now.show} notices=${notices} />`
        : html`<div class="card">
            <${Empty} icon=${now.show === 'unread' ? 'check' : 'inbox'} title=${t(`inbox.none.${now.show}`)}>
              ${t(`inbox.hint.${now.show}`)}
            </${Empty}>
          </div>`}
    ${now.more.value && html`<div class="more">
      <button class="btn quiet" disabled=${now.busy.value} onClick=${() => now.next()}>${t('tasks.more')}</button>
    </div>`}
    <${Hints} of=${HINTS.map((id) => [keyNames(keysOf(id)), t(`hint.${id}`)])} />
    <${LaterMenu} />
  </div>`
}

/**
 * When the entry with the focus goes away, the entry that takes its place gets the focus.
 * @param {{ notices: Notice[] }} props
 */
function List({ notices }) {
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  const had = useRef(-1)
  useLayoutEffect(() => {
    if (had.current < 0 || document.activeElement !== document.body) return
    const rows = root.current?.children ?? []
    const next = rows[Math.min(had.current, rows.length - 1)]?.querySelector('[data-go]')
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }, [notices])
  const remember = (/** @type {EventOf<Element>} */ { target }) => {
    const id = target.closest('[data-notice]')?.getAttribute('data-notice') ?? null
    at.value = id
    had.current = notices.findIndex((notice) => notice.id === id)
  }
  const forget = (/** @type {FocusEvent} */ event) => {
    const to = event.relatedTarget
    if (to instanceof Element && !to.closest('dialog.menu')) had.current = -1
  }
  return html`<ul
    class="card notices"
    aria-label=${t('place.inbox')}
    ref=${root}
    onFocusIn=${remember}
    onFocusOut=${forget}
  >
    ${notices.map((notice) => html`<${Item} key=${notice.id} notice=${notice} />`)}
  </ul>`
}

/** @param {{ notice: Notice }} props */
function Item({ notice }) {
  const { id, task, actor, reasons, count, readAt, archivedAt, snoozedUntil, occurredAt } = notice
  const now = task && (taskSignal(task.id).value ?? task)
  const is = { fresh: !readAt, open: task !== null && opened.value === task.id }
  const classes = ['notice', ...Object.entries(is).flatMap(([name, yes]) => (yes ? [name] : []))].join(' ')
  const name = now ? `${now.key} ${now.title}` : notice.title
  const who = actor?.name ?? 'TaskFlow'
  return html`<li
    class=${classes}
    data-notice=${id}
    data-task=${task?.id}
    onFocusIn=${() => {
      if (task) current.value = task.id
    }}
  >
    ${actor
      ? html`<${Avatar} user=${actor} mute />`
      : html`<span class="av none system" aria-hidden="true"><svg><use href="#mark" /></svg></span>`}
    <div class="about">
      <${Lead} notice=${notice}>
        ${!readAt && html`<span class="sr">${t('inbox.isUnread')}: </span>`}
        ${now && html`<${Glyph} kind="status" value=${now.status} mute /><code>${now.key}</code>`}
        <b dir="auto">${now ? now.title : notice.title}</b>
      </${Lead}>
      <small>
        <bdi>${who}</bdi>
        ${` · ${reasons.map((reason) => t(`reason.${reason}`)).join(', ')}`}
        ${count > 1 && ` · ${t('inbox.more', { n: count })}`}
        ${' · '}
        <time datetime=${occurredAt}>${t.ago(occurredAt)}</time>
        ${snoozedUntil && ` · ${t('inbox.until', { when: t.at(snoozedUntil) })}`}
      </small>
    </div>
    <span class="split acts">
      <${Act}
        name=${readAt ? 'unread' : 'read'}
        icon=${readAt ? 'unread' : 'check'}
        of=${name}
        onClick=${() => toggleRead(notice)}
      />
      <${Act}
        name=${archivedAt ? 'back' : 'archive'}
        icon=${archivedAt ? 'undo' : 'archive'}
        of=${name}
        onClick=${() => setArchived(notice, !archivedAt)}
      />
      <${Act}
        name="later"
        icon="later"
        of=${name}
        popup
        onClick=${(/** @type {EventOf<Element>} */ { currentTarget }) => {
          snoozing.value = { id, anchor: currentTarget }
        }}
      />
    </span>
  </li>`
}

/**
 * The link to the subject of an entry, which marks the entry as read.
 * @param {{ notice: Notice, children?: Children }} props
 */
function Lead({ notice, children }) {
  const href = addressOf(notice)
  const read = () => {
    if (!notice.readAt) toggleRead(notice, { silent: true })
  }
  return href
    ? html`<a class="lead" data-go href=${href} onClick=${read}>${children}</a>`
    : html`<button class="lead" data-go onClick=${read}>${children}</button>`
}

/**
 * The address of an entry's task and of its newest comment; null: the viewer can't see it any more.
 * @param {Notice} notice
 */
function addressOf(notice) {
  const { task, comment, reasons } = notice
  if (!task && reasons[0] === 'TEAM') return teamAddress(notice)
  if (task && comment && TALK.has(reasons[0])) return `/t/${task.key}?comment=${comment.id}`
  return task ? `/t/${task.key}` : (PLACES[reasons[0]] ?? null)
}

/** @param {{ name: string, icon: string, of: string, popup?: boolean, onClick: (event: any) => void }} props */
const Act = ({ name, icon, of, popup = false, onClick }) => html`<button
  class="icon"
  data-snooze=${popup || undefined}
  aria-haspopup=${popup ? 'menu' : undefined}
  aria-label=${t(`inbox.act.${name}`, { of })}
  title=${t(`inbox.do.${name}`)}
  onClick=${onClick}
>
  <${Icon} name=${icon} />
</button>`

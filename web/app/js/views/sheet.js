/**
 * One task, beside the page that the viewer came from, on a phone a page of its own: each field is edited in place, and
 * its timeline is below.
 */
import { html, useEffect, useLayoutEffect, useRef, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { SHEET } from '../api/words.js'
import { pastedIn, useDrop } from '../files/drop.js'
import { takesFiles } from '../files/list.js'
import { send } from '../files/uploads.js'
import { t } from '../i18n.js'
import { COMMANDS, possible, run } from '../commands.js'
import { Bones, Empty, Failure, Icon } from '../parts/bits.js'
import { giveBack } from '../parts/dialog.js'
import { draft, keepDraft } from '../talk/drafts.js'
import { Fields } from '../task/fields.js'
import { Looking } from '../task/looking.js'
import { Bell } from '../task/watching.js'
import { closeTask, go, here } from '../router.js'
import { onReset } from '../store/readers.js'
import { drop, idOfKey, put, taskNow, taskSignal } from '../store/tasks.js'
import { goOf, opened, taskOf } from '../ui.js'

/** @typedef {{ key: string, id: string | null, gone: boolean, failed: unknown }} Read of the server */

export function Sheet() {
  const { key = '' } = here.value
  const [state, set] = useState(/** @type {Read} */ ({ key, id: null, gone: false, failed: null }))
  const id = idOfKey(key) ?? (state.key === key ? state.id : null)
  const task = id ? taskSignal(id).value : null
  const read = async () => {
    const found = (await request(SHEET, { id: key })).task
    if (here.peek().key !== key) return
    if (!found) {
      if (id && taskNow(id)?.waiting) return // the server has not got it yet
      if (id) drop(id)
      return set({ key, id, gone: true, failed: null })
    }
    put(found)
    set({ key, id: found.id, gone: false, failed: null })
  }
  const load = () => read().catch((failed) => set({ key, id, gone: false, failed }))
  useEffect(() => {
    load()
    return onReset(read)
  }, [key])
  useEffect(() => {
    // the task has just got its key, or another one in another team
    if (task?.key && task.key !== key) go(`/t/${task.key}`, { replace: true })
  }, [task?.key])
  useLayoutEffect(() => {
    opened.value = id
  }, [id])
  const box = useFocus(id ?? key, Boolean(task))
  const { isOver, ...hands } = useDrop(task && takesFiles(task) ? (given) => send(task.id, given) : null)
  const paste = (/** @type {EventOf<Element, ClipboardEvent>} */ event) => {
    if (!task || !takesFiles(task) || event.defaultPrevented) return
    const given = pastedIn(event)
    if (!given.length) return
    event.preventDefault()
    send(task.id, given)
  }
  return html`<dialog
    open
    class="sheet"
    ref=${box}
    tabindex="-1"
    aria-label=${task?.title ?? key}
    onPaste=${paste}
    ...${hands}
  >
    <header>
      <button class="icon back" aria-label=${t('sheet.back')} title=${t('sheet.back')} onClick=${closeTask}>
        <${Icon} name="back" />
      </button>
      <code>${task?.key ?? key}</code>
      ${task && html`<span class="sm">${task.team.name}</span>`}
      <span class="split end">
        ${task && html`<${Looking} task=${task} /><${Bell} task=${task} /><${Tools} task=${task} />`}
        <button class="icon shut" aria-label=${t('close')} title=${t('close')} onClick=${closeTask}>
          <${Icon} name="close" />
        </button>
      </span>
    </header>
    <h2 class="sr">${task?.title ?? key}</h2>
    <div class="in">${body(task, state.key === key ? state : null, load, id)}</div>
    ${isOver && html`<p class="dropping" aria-hidden="true">${t('files.drop', { task: task?.key ?? '' })}</p>`}
  </dialog>`
}

/**
 * Focuses the title first, and returns the focus to the row when the sheet closes.
 * @param {string} which
 * @param {boolean} ready
 */
function useFocus(which, ready) {
  const box = useRef(/** @type {HTMLElement | null} */ (null))
  useLayoutEffect(() => {
    const opener = document.activeElement
    const row = taskOf(opener)
    return () => {
      const last = opened.peek()
      opened.value = null
      giveBack(last && last !== row ? goOf(last) : opener, last ?? row)
    }
  }, [])
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollTo(0, 0)
  }, [which])
  useLayoutEffect(() => {
    const title = box.current?.querySelector('[data-title]')
    if (document.activeElement === box.current && title instanceof HTMLElement) title.focus({ preventScroll: true })
  }, [which, ready])
  return box
}

/**
 * @param {Task | null | undefined} task
 * @param {Read | null} state null: not for this task
 * @param {() => void} load
 * @param {string | null} id
 */
function body(task, state, load, id) {
  if (task) return html`<${Fields} key=${task.id} task=${task} />`
  if (state?.failed) return html`<${Failure} problem=${state.failed} retry=${load} />`
  if (state?.gone)
    return html`
      <${Empty} icon="find" title=${t('sheet.gone')}>${t('sheet.goneHint')}</${Empty}>
      ${id && html`<${Left} id=${id} />`}
    `
  return html`<${Bones} rows=${5} />`
}

/** What the viewer has written on a task that is out of reach. @param {{ id: string }} props */
const Left = ({ id }) =>
  ['title', 'title.left', 'description', 'description.left', 'part', 'new'].map((field) => {
    const place = `${id}.${field}`
    const text = draft(place).value
    return (
      text &&
      html`<div class="clash">
        <span>${t('clash.mine')}</span>
        <blockquote>${text}</blockquote>
        <div class="actions">
          <button class="btn quiet" onClick=${() => keepDraft(place, null)}>${t('talk.drop')}</button>
        </div>
      </div>`
    )
  })

/** @param {{ task: Task }} props */
function Tools({ task }) {
  return ['link', 'delete']
    .flatMap((id) => COMMANDS.filter((command) => command.id === id && possible(command, [task])))
    .map(
      (command) => html`<button
        class="icon"
        aria-label=${t(`command.${command.id}`)}
        title=${t(`command.${command.id}`)}
        onClick=${() => run(command, [task])}
      >
        <${Icon} name=${command.id === 'delete' ? 'trash' : 'link'} />
      </button>`,
    )
}

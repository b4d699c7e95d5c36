/** The whole page: the view, and everything shown over it. */
import { TaskFlowError } from '../vendor/client.js'
import { html, useEffect, useErrorBoundary, useLayoutEffect, useRef, useState } from '../vendor/preact.js'
import { shortly } from './api/request.js'
import { me } from './api/session.js'
import { useNoOpening } from './files/drop.js'
import { speak, t } from './i18n.js'
import { unread } from './inbox/stream.js'
import { Failure } from './parts/bits.js'
import { Keysheet } from './find/keysheet.js'
import { Menu } from './task/menu.js'
import { NewTask } from './task/newtask.js'
import { Palette } from './find/palette.js'
import { Line, Rail, folded } from './frame/rail.js'
import { Selection } from './task/selection.js'
import { More, Side } from './frame/side.js'
import { SureDelete } from './task/suredelete.js'
import { followCards } from './parts/followed.js'
import { Toasts } from './parts/toasts.js'
import { Unproved } from './frame/unproved.js'
import { RepeatPicker } from './task/recurrence/picker.js'
import { TaskPicker } from './task/relations/picker.js'
import { RemindMenu } from './task/reminders/menu.js'
import { AT_THE_DOOR, OF_A_LINK, arrival, go, here, scroller, under } from './router.js'
import { Reports } from './reports/page.js'
import { isElsewhere, recallScope } from './scope.js'
import { ViewDialog } from './saved/dialog.js'
import { confirmsEmail, goLive, goQuiet, resume } from './store/live.js'
import { idOfKey, taskSignal } from './store/tasks.js'
import { narrow, opened, panel, unselect } from './ui.js'
import { Board } from './views/board.js'
import { Calendar } from './views/calendar.js'
import { Confirm, Forgot, Register, Reset, SignIn } from './views/door.js'
import { Inbox } from './views/inbox.js'
import { Instance } from './views/instance.js'
import { Lost } from './views/lost.js'
import { Overview } from './views/overview.js'
import { Settings } from './views/settings.js'
import { Sheet } from './views/sheet.js'
import { Tasks } from './views/tasks.js'
import { TeamPage } from './views/team.js'
import { Today } from './views/today.js'
import { Trash } from './views/trash.js'

const Opening = () => html`<p class="boot" role="status">${t('loading')}</p>`
/** @typedef {import('../vendor/preact.js').FunctionComponent} Component */

/** @type {Record<string, Component>} */
const DOOR = { 'sign-in': SignIn, register: Register, forgot: Forgot, reset: Reset, confirm: Confirm }
/**
 * A view gets its place as a prop, so it does not follow the address when that changes to the next page.
 * @type {Record<string, import('../vendor/preact.js').FunctionComponent<{ place: import('./router.js').Place }>>}
 */
const VIEWS = {
  today: Today,
  inbox: Inbox,
  tasks: Tasks,
  board: Board,
  calendar: Calendar,
  reports: Reports,
  trash: Trash,
  team: TeamPage,
  settings: Settings,
  overview: Overview,
  instance: Instance,
  unknown: Lost,
}
/** @type {Record<string, Component>} */
const PANELS = { palette: Palette, keys: Keysheet, new: NewTask, more: More, delete: SureDelete, view: ViewDialog }

const BY_HAND = ['wheel', 'touchstart', 'keydown', 'pointerdown']

export function App() {
  const { name, path } = here.value
  const who = me.value?.id
  const atDoor = AT_THE_DOOR.has(name)
  const Door = DOOR[name]
  useEffect(() => {
    if (who === undefined && me.peek() === null && !atDoor)
      go(path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`, { replace: true })
    if (who && atDoor && !OF_A_LINK.has(name)) go('/', { replace: true })
  }, [who, me.value, atDoor])
  if (me.value === undefined) return null
  if (Door && !(who && !OF_A_LINK.has(name))) return html`<${Door} key=${name} />`
  return who ? html`<${Home} key=${who} />` : null
}

/** Whether the page can be shown at once, from what the last visit left. */
function begun() {
  const shown = resume()
  if (shown) recallScope()
  return shown
}

/** Everything behind the sign-in; mounted anew for each user. */
function Home() {
  const [ready, setReady] = useState(begun)
  const [failed, setFailed] = useState(/** @type {unknown} */ (null))
  const gone = useRef(false)
  const begin = async () => {
    if (gone.current) return
    try {
      await goLive()
      if (ready) return
      await speak(me.peek()?.locale)
      recallScope()
      setReady(true)
    } catch (problem) {
      if (gone.current) return
      setFailed(problem)
      if (ready) setTimeout(begin, shortly())
    }
  }
  useLayoutEffect(() => {
    begin()
    return () => {
      gone.current = true
      goQuiet()
    }
  }, [])
  if (failed && !ready) return html`<main class="gate" id="main"><${Failure} problem=${failed} retry=${begin} /></main>`
  return ready ? html`<${Shell} />` : html`<${Opening} />`
}

function Shell() {
  const Panel = PANELS[panel.value]
  const isTask = here.value.name === 'task'
  useSteadyRow()
  useNoOpening()
  return html`
    <div class="shell ${isTask ? 'beside' : ''} ${folded.value ? 'quiet' : ''}">
      <a class="skip" href="#main" onClick=${toMain}>${t('skip')}</a>
      <${Title} />
      <${Side} />
      <${Page} />
      <${Rail} />
      ${isTask && html`<${Sheet} />`}
      ${isTask && narrow.value && html`<${Line} />`}
    </div>
    <${Selection} />
    <${Toasts} />
    <${Menu} />
    <${RemindMenu} />
    <${RepeatPicker} />
    <${TaskPicker} />
    ${Panel && html`<${Panel} key=${panel.value} />`}
  `
}

/**
 * Keeps the row of the open task where it is on the screen: the page is narrower beside the sheet, so that the tools
 * above its rows may take more lines.
 */
function useSteadyRow() {
  const { path } = under.value
  const last = useRef('')
  const id = opened.peek() ?? idOfKey(here.value.key ?? '')
  const top = () => document.querySelector(`main [data-task="${id}"]`)?.getBoundingClientRect().top ?? NaN
  const before = last.current === path ? top() : NaN
  useLayoutEffect(() => {
    last.current = path
    scroller().scrollTop += top() - before || 0
  })
}

/** Sets the title of the browser's tab: the unread count, then the open task, or else the page. */
function Title() {
  const task = opened.value && taskSignal(opened.value).value
  const { name } = under.value
  const page = name === 'unknown' ? t('lost.title') : t(`place.${name}`)
  const title = task ? [task.key, task.title].filter(Boolean).join(' ') : page
  const count = unread.value ? `(${t.number(unread.value)}) ` : ''
  useLayoutEffect(() => {
    document.title = count + (!task && name === 'overview' ? t('overview.title') : `${title} · TaskFlow`)
  }, [title, name, count])
  return null
}

function Page() {
  const { name, path } = under.value
  const View = isElsewhere.value ? Lost : VIEWS[name]
  const main = useRef(/** @type {HTMLElement | null} */ (null))
  const last = useRef({ name, path })
  const [problem, forget] = useErrorBoundary((error) => console.error(error))
  useLayoutEffect(() => {
    // before the next key is handled, which may move the focus itself
    const { step, scroll } = arrival.peek()
    const was = last.current
    last.current = { name, path }
    if (was.path !== path) unselect()
    if (was.path === path || step === 'replace') return undefined
    if (was.name !== name) main.current?.focus({ preventScroll: true })
    return scrollTo(step === 'pop' ? scroll : 0)
  }, [path])
  useEffect(() => followCards(/** @type {HTMLElement} */ (main.current)), [])
  const covered = narrow.value && here.value.name === 'task'
  return html`<main id="main" tabindex="-1" ref=${main} inert=${covered}>
    ${!covered && html`<${Line} />`}
    ${confirmsEmail.value && me.value?.emailConfirmed === false && html`<${Unproved} />`}
    ${problem
      ? html`<${Failure} problem=${new TaskFlowError('BAD_REQUEST', t('error.BUG'))} retry=${forget} />`
      : html`<${View} key=${name} place=${under.value} />`}
  </main>`
}

/**
 * Scrolls to where a page was when the viewer left it: at once, or when its list is long enough, unless they scroll by
 * hand.
 * @param {number} top
 */
function scrollTo(top) {
  const pane = scroller()
  pane.scrollTop = top
  if (pane.scrollTop >= top - 1) return undefined
  const watcher = new ResizeObserver(() => {
    const now = scroller()
    now.scrollTop = top
    if (now.scrollTop >= top - 1) stop()
  })
  const stop = () => {
    watcher.disconnect()
    for (const name of BY_HAND) removeEventListener(name, stop)
  }
  for (const name of BY_HAND) addEventListener(name, stop, { once: true, passive: true })
  for (const part of document.querySelectorAll('#main > *')) watcher.observe(part)
  return stop
}

/** @param {Event} event */
function toMain(event) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

/** The whole page: which view, and what lies over it. */
import { html, useEffect, useErrorBoundary, useLayoutEffect, useRef, useState } from '../vendor/preact.js'
import { me } from './api/session.js'
import { Refused } from './api/post.js'
import { speak, locale, t } from './i18n.js'
import { Failure } from './parts/bits.js'
import { Keysheet } from './parts/keysheet.js'
import { Menu } from './parts/menu.js'
import { NewTask } from './parts/newtask.js'
import { Palette } from './parts/palette.js'
import { Pulse, Rail, lineText } from './parts/rail.js'
import { Side } from './parts/side.js'
import { Toasts } from './parts/toasts.js'
import { Unproved } from './parts/unproved.js'
import { AT_THE_DOOR, OF_A_LINK, go, here, under, visit } from './router.js'
import { confirmsEmail, goLive, goQuiet, link } from './store/live.js'
import { panel } from './ui.js'
import { Admin } from './views/admin.js'
import { Board } from './views/board.js'
import { Calendar } from './views/calendar.js'
import { Confirm, Forgot, Register, Reset, SignIn } from './views/door.js'
import { Lost } from './views/lost.js'
import { Settings } from './views/settings.js'
import { Sheet } from './views/sheet.js'
import { Tasks } from './views/tasks.js'
import { TeamPage } from './views/team.js'
import { Today } from './views/today.js'

const Opening = () => html`<p class="boot" role="status">${t('loading')}</p>`
/** @typedef {import('../vendor/preact.js').FunctionComponent} Component */

/** @type {Record<string, Component>} */
const DOOR = { 'sign-in': SignIn, register: Register, forgot: Forgot, reset: Reset, confirm: Confirm }
/** @type {Record<string, Component>} */
const VIEWS = {
  today: Today,
  tasks: Tasks,
  board: Board,
  calendar: Calendar,
  team: TeamPage,
  settings: Settings,
  admin: Admin,
  unknown: Lost,
}
/** @type {Record<string, Component>} */
const PANELS = { palette: Palette, keys: Keysheet, new: NewTask }

const RETRY = 3000

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

/** Everything behind the sign-in; one life for each person. */
function Home() {
  const [ready, setReady] = useState(false)
  const [failed, setFailed] = useState(/** @type {unknown} */ (null))
  const begin = async () => {
    setFailed(null)
    try {
      await goLive()
      await speak(me.peek()?.locale)
      setReady(true)
    } catch (problem) {
      if (!me.peek()) return
      setFailed(problem)
      if (!(problem instanceof Refused)) setTimeout(begin, RETRY)
    }
  }
  useEffect(() => {
    begin()
    return goQuiet
  }, [])
  if (failed) return html`<main class="gate" id="main"><${Failure} problem=${failed} retry=${begin} /></main>`
  return ready ? html`<${Shell} />` : html`<${Opening} />`
}

function Shell() {
  const Panel = PANELS[panel.value]
  return html`
    <div class="shell">
      <a class="skip" href="#main" onClick=${toMain}>${t('skip')}</a>
      <${Side} />
      <${Page} />
      <${Rail} />
    </div>
    ${here.value.name === 'task' ? html`<${Sheet} key=${visit.value} />` : html`<${Toasts} />`}
    <${Menu} />
    ${Panel && html`<${Panel} key=${panel.value} />`}
  `
}

function Page() {
  const View = VIEWS[under.value.name]
  const main = useRef(/** @type {HTMLElement | null} */ (null))
  const last = useRef(under.peek().name)
  const [problem, forget] = useErrorBoundary((error) => console.error(error))
  useLayoutEffect(() => {
    // before the next key, which may already want the focus for itself
    document.title = `${under.value.name === 'unknown' ? t('lost.title') : t(`place.${under.value.name}`)} · TaskFlow`
    if (last.current === under.value.name) return
    last.current = under.value.name
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [under.value.name, locale.value])
  return html`<main id="main" tabindex="-1" ref=${main}>
    ${link.value !== 'sync' && html`<p class="line narrow"><${Pulse} />${lineText()}</p>`}
    ${confirmsEmail.value && me.value?.emailConfirmed === false && html`<${Unproved} />`}
    ${problem
      ? html`<${Failure} problem=${new Refused([{ message: t('error.BUG') }])} retry=${forget} />`
      : html`<${View} key=${under.value.name} />`}
  </main>`
}

/** @param {Event} event */
function toMain(event) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

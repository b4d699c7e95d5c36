/** The side bar: the way to all pages. */
import { html } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { signOut } from '../api/request.js'
import { keyNames } from '../commands.js'
import { t } from '../i18n.js'
import { unread } from '../inbox/stream.js'
import { here, under } from '../router.js'
import { inTeam, isScoped, scopeTeam, within } from '../scope.js'
import { SavedViews } from '../saved/list.js'
import { numbers } from '../store/live.js'
import { teams } from '../store/places.js'
import { narrow, otherTheme, panel } from '../ui.js'
import { Avatar, Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'

const PLACES = [
  ['inbox', '/inbox'],
  ['today', '/'],
  ['tasks', '/tasks'],
  ['board', '/board'],
  ['calendar', '/calendar'],
  ['reports', '/reports'],
  ['team', '/team'],
  ['settings', '/settings'],
]
const MOST = 8
/** On a phone these are behind "More". */
const ELSEWHERE = new Set(['reports', 'team', 'settings', 'instance', 'trash', 'overview'])

export function Side() {
  const shown = teams.value.filter((team, at) => at < MOST || team.key === scopeTeam.value)
  const current = (/** @type {string} */ team) => (isScoped() && team === scopeTeam.value ? 'true' : undefined)
  /** @type {Record<string, number | null | undefined>} */
  const count = {
    inbox: unread.value,
    today: numbers.value && numbers.value.overdue + numbers.value.dueToday,
    tasks: numbers.value && numbers.value.pending + numbers.value.inProgress,
  }
  return html`<aside class="side" aria-label=${t('side.label')} inert=${narrow.value && here.value.name === 'task'}>
    <a class="brand" href=${within('/')}><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
    <button
      class="find"
      onClick=${() => {
        panel.value = 'palette'
      }}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <${Icon} name="find" />
      <span>${t('side.find')}</span>
      <kbd>${keyNames('mod+k')}</kbd>
    </button>
    <nav class="places" aria-label=${t('side.main')}>
      <ul>
        ${PLACES.map(
          ([name, path]) =>
            html`<li key=${name} class=${ELSEWHERE.has(name) ? 'roomy' : ''}>
              <${Place}
                name=${name}
                path=${path}
                count=${count[name]}
                hot=${name === 'inbox' || (name === 'today' && Boolean(numbers.value?.overdue))}
              />
            </li>`,
        )}
        ${me.value?.role === 'ADMIN' && html`<li key="instance" class="roomy">
          <${Place} name="instance" path="/instance" />
        </li>`}
        <li class="narrow">
          <button
            class="nav"
            onClick=${() => {
              panel.value = 'palette'
            }}
          >
            <${Icon} name="find" />
            <span>${t('side.search')}</span>
          </button>
        </li>
        <li class="narrow">
          <button
            class="nav"
            aria-current=${ELSEWHERE.has(under.value.name) ? 'page' : undefined}
            onClick=${() => {
              panel.value = 'more'
            }}
          >
            <${Icon} name="more" />
            <span>${t('side.more')}</span>
          </button>
        </li>
      </ul>
    </nav>
    ${teams.value.length > 1 && html`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${t('side.teams')}</h2>
      <ul>
        <li key="">
          <a class="nav" href=${inTeam('')} title=${t('any.team')} aria-current=${current('')}>
            <${Icon} name="all" />
            <span>${t('any.team')}</span>
          </a>
        </li>
        ${shown.map(
          (team) =>
            html`<li key=${team.id}>
              <a class="nav" title=${team.name} href=${inTeam(team.key)} aria-current=${current(team.key)}>
                <span class="tag" aria-hidden="true">${team.key.slice(0, 2)}</span>
                <span dir="auto">${team.name}</span>
              </a>
            </li>`,
        )}
      </ul>
    </nav>`}
    <${SavedViews} id="side-views" />
    <div class="foot">
      <${Place} name="trash" path="/trash" />
      <a class="nav" href="/explorer/" title=${t('place.explorer')}>
        <${Icon} name="explorer" />
        <span>${t('place.explorer')}</span>
      </a>
      <div class="me">
        <${Avatar} user=${me.value} mute />
        <div><strong dir="auto">${me.value?.name}</strong><small>${me.value?.email}</small></div>
        <button class="icon" aria-label=${t('command.theme')} title=${t('command.theme')} onClick=${otherTheme}>
          <${Icon} name="theme" />
        </button>
        <button
          class="icon"
          aria-label=${t('command.signOut')}
          title=${t('command.signOut')}
          onClick=${() => signOut()}
        >
          <${Icon} name="out" />
        </button>
      </div>
    </div>
  </aside>`
}

/** @param {{ name: string, path: string, count?: number | null, hot?: boolean }} props */
function Place({ name, path, count, hot }) {
  const label = t(`place.${name}`)
  return html`<a
    class="nav"
    href=${within(path)}
    title=${label}
    data-place=${name}
    aria-label=${name === 'inbox' && count ? `${label}, ${t('inbox.unread', { n: count })}` : undefined}
    aria-current=${under.value.name === name ? 'page' : undefined}
  >
    <${Icon} name=${name} />
    <span>${label}</span>
    ${Boolean(count) && html`<b class="num ${hot ? 'hot' : ''}">${t.number(count ?? 0)}</b>`}
  </a>`
}

/** On a phone: all places that the bar at the foot does not have. */
export function More() {
  const close = () => {
    panel.value = ''
  }
  const leave = (/** @type {() => void} */ work) => () => {
    close()
    work()
  }
  const isAdmin = me.value?.role === 'ADMIN'
  return html`<${Dialog} class="more-places" label=${t('side.more')} close=${close}>
    <nav aria-label=${t('side.more')}>
      <ul onClick=${close}>
        ${[
          ['reports', '/reports'],
          ['team', '/team'],
          ['trash', '/trash'],
          ['overview', '/admin'],
          ...(isAdmin ? [['instance', '/instance']] : []),
          ['settings', '/settings'],
          ['explorer', '/explorer/'],
        ].map(([name, path]) => html`<li key=${name}><${Place} name=${name} path=${path} /></li>`)}
      </ul>
    </nav>
    <div onClick=${close}><${SavedViews} id="more-views" /></div>
    <button class="nav" onClick=${leave(otherTheme)}><${Icon} name="theme" /><span>${t('command.theme')}</span></button>
    <button class="nav" onClick=${leave(() => signOut())}>
      <${Icon} name="out" />
      <span>${t('command.signOut')}</span>
    </button>
  </${Dialog}>`
}

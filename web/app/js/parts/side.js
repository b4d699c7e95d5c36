/** Where one can go. */
import { html } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { signOut } from '../api/request.js'
import { keyNames } from '../commands.js'
import { t } from '../i18n.js'
import { under } from '../router.js'
import { numbers } from '../store/live.js'
import { teams } from '../store/places.js'
import { otherTheme, panel } from '../ui.js'
import { Avatar, Icon } from './bits.js'

const PLACES = [
  ['today', '/'],
  ['tasks', '/tasks'],
  ['board', '/board'],
  ['calendar', '/calendar'],
  ['team', '/team'],
  ['settings', '/settings'],
]

export function Side() {
  /** @type {Record<string, number | null | undefined>} */
  const count = {
    today: numbers.value && numbers.value.overdue + numbers.value.dueToday,
    tasks: numbers.value && numbers.value.pending + numbers.value.inProgress,
  }
  return html`<aside class="side" aria-label=${t('side.label')}>
    <a class="brand" href="/"><svg aria-hidden="true"><use href="#mark" /></svg><span>TaskFlow</span></a>
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
            html`<li key=${name}>
              <${Place}
                name=${name}
                path=${path}
                count=${count[name]}
                hot=${name === 'today' && Boolean(numbers.value?.overdue)}
              />
            </li>`,
        )}
        ${me.value?.role === 'ADMIN' && html`<li key="admin"><${Place} name="admin" path="/admin" /></li>`}
        <li class="narrow">
          <button
            class="nav"
            aria-label=${t('side.find')}
            onClick=${() => {
              panel.value = 'palette'
            }}
          >
            <${Icon} name="find" />
          </button>
        </li>
      </ul>
    </nav>
    ${teams.value.length > 1 && html`<nav aria-labelledby="side-teams">
      <h2 id="side-teams">${t('side.teams')}</h2>
      <ul>
        ${teams.value
          .slice(0, 8)
          .map(
            (team) =>
              html`<li key=${team.id}>
                <a class="nav" title=${team.name} href=${`/tasks?team=${team.key}`}>
                  <span class="tag" aria-hidden="true">${team.key.slice(0, 2)}</span>
                  <span>${team.name}</span>
                </a>
              </li>`,
          )}
      </ul>
    </nav>`}
    <div class="foot">
      <a class="nav" href="/explorer/" title=${t('place.explorer')}>
        <${Icon} name="explorer" />
        <span>${t('place.explorer')}</span>
      </a>
      <div class="me">
        <${Avatar} user=${me.value} mute />
        <div><strong>${me.value?.name}</strong><small>${me.value?.email}</small></div>
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
  return html`<a class="nav" href=${path} title=${label} aria-current=${under.value.name === name ? 'page' : undefined}>
    <${Icon} name=${name} />
    <span>${label}</span>
    ${Boolean(count) && html`<b class="num ${hot ? 'hot' : ''}">${t.number(count ?? 0)}</b>`}
  </a>`
}

/** Saved views in the side bar. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Icon } from '../parts/bits.js'
import { addressOf, viewHere } from './address.js'
import { views } from './views.js'

/** @type {Record<string, string>} */
const ICONS = { LIST: 'tasks', BOARD: 'board', CALENDAR: 'calendar' }

/** @param {{ id: string }} props the heading's, which is there twice on a phone */
export function SavedViews({ id }) {
  if (!views.value.length) return null
  return html`<nav class="saved" aria-labelledby=${id}>
    <h2 id=${id}>${t('views.title')}</h2>
    <ul>
      ${views.value.map(
        (view) => html`<li key=${view.id}>
          <a
            class="nav"
            href=${addressOf(view)}
            title=${view.team ? t('views.of', { view: view.name, team: view.team.name }) : view.name}
            aria-current=${viewHere.value?.id === view.id ? 'page' : undefined}
          >
            <${Icon} name=${ICONS[view.layout]} />
            <span dir="auto">${view.name}</span>
            ${view.team && html`<small aria-hidden="true">${view.team.key}</small>`}
          </a>
        </li>`,
      )}
    </ul>
  </nav>`
}

/** The tools for views at the head of the pages of tasks: save the current page, and change the open view. */
import { html } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { t } from '../i18n.js'
import { act } from '../parts/act.js'
import { Icon } from '../parts/bits.js'
import { panel } from '../ui.js'
import { isChanged, namesADay, savable, viewHere } from './address.js'
import { loadViews } from './views.js'
import { CHANGE } from './words.js'

/** @import { SavedView } from './views.js' */

/**
 * Whether the viewer may change a view: its owner may, and admins of the team that it is shared with.
 * @param {SavedView} view
 */
export const mayChange = ({ owner, team }) =>
  owner?.id === me.value?.id || (team !== null && (team.myRole === 'ADMIN' || me.value?.role === 'ADMIN'))

export function SaveTools() {
  const view = viewHere.value
  if (!savable.value) return null
  const open = () => {
    panel.value = 'view'
  }
  if (!view)
    return html`<button
      class="btn quiet save-view"
      onClick=${open}
      disabled=${namesADay.value}
      title=${namesADay.value ? t('views.day') : undefined}
      aria-keyshortcuts="V"
    >
      <${Icon} name="save" />
      <span>${t('views.save')}</span>
    </button>`
  const update = async () => {
    const { layout, filter, orderBy, groupBy } = savable.value ?? {}
    const input = { layout, filter, orderBy, groupBy, expectedVersion: view.version }
    if (await act(CHANGE, { id: view.id, input }, t('views.updated', { view: view.name }))) await loadViews()
  }
  return html`
    ${isChanged.value && mayChange(view) && html`<button
      class="btn quiet"
      onClick=${update}
      disabled=${namesADay.value}
    >
      <${Icon} name="save" />
      <span>${t('views.update')}</span>
    </button>`}
    <button class="btn quiet save-view" onClick=${open} aria-keyshortcuts="V">
      <${Icon} name="pen" />
      <span>${t('views.this')}</span>
    </button>
  `
}

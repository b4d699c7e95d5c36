/** The dialog of a view: save a new one, or rename, share and delete the one that is open. */
import { html, useState } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { request } from '../api/request.js'
import { t } from '../i18n.js'
import { act } from '../parts/act.js'
import { Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { Field, Whole, useForm } from '../parts/form.js'
import { goQuery, under } from '../router.js'
import { writableTeams } from '../store/places.js'
import { newId } from '../store/ids.js'
import { say } from '../store/toasts.js'
import { panel } from '../ui.js'
import { namesADay, queryOf, savable, viewHere } from './address.js'
import { mayChange } from './tools.js'
import { loadViews } from './views.js'
import { CHANGE, DELETE, SAVE } from './words.js'

/** @import { SavedView } from './views.js' */

const close = () => {
  panel.value = ''
}

/** Makes the current page that view, without a change of what it shows. @param {string} id empty: none */
function be(id) {
  const query = new URLSearchParams(under.peek().query)
  if (id) query.set('saved', id)
  else query.delete('saved')
  goQuery(query)
}

export function ViewDialog() {
  const [view] = useState(viewHere.peek())
  const [anew, copy] = useState(!view)
  const [key] = useState(newId('view'))
  const isMine = anew || view?.owner?.id === me.value?.id
  const locked = !anew && view !== undefined && !mayChange(view)
  const form = useForm(async ({ name, teamId = '' }) => {
    // a view that an address can't express stays as the API has made it
    const {
      layout = 'LIST',
      filter = {},
      orderBy = [],
      groupBy = null,
    } = (view && !queryOf(view) ? view : savable.peek()) ?? {}
    if (anew || !view) {
      const input = { name, teamId: teamId || null, layout, filter, orderBy, groupBy }
      const { createView } = await request(SAVE, { input, key })
      if (createView.view) await done(createView.view.id, t('views.saved', { view: createView.view.name }))
      return createView
    }
    const input = { name, expectedVersion: view.version, ...(isMine && { teamId: teamId || null }) }
    const { updateView } = await request(CHANGE, { id: view.id, input })
    if (!updateView.errors.length) await done(view.id, t('views.updated', { view: String(name) }))
    return updateView
  })
  const remove = async () => {
    if (!view || !(await act(DELETE, { id: view.id }, t('views.deleted', { view: view.name })))) return
    close()
    be('')
    await loadViews()
  }
  return html`<${Dialog} class="small" labelledby="view-title" close=${close}>
    <form class="pad" onSubmit=${form.submit} novalidate>
      <h2 id="view-title">${anew ? t('views.save') : view?.name}</h2>
      <${Whole} text=${form.whole} />
      ${locked
        ? html`<p>${t('views.theirs', { who: view?.owner?.name ?? t('feed.someone'), team: view?.team?.name })}</p>`
        : html`
            <${Field}
              name="name"
              label=${t('views.name')}
              defaultValue=${anew ? '' : view?.name}
              maxlength="100"
              required
              autofocus
              error=${form.errors.name}
            />
            ${isMine && html`<${Share} team=${anew ? null : (view?.team ?? null)} error=${form.errors.teamId} />`}
          `}
      <div class="actions">
        ${!anew && !locked && html`<button type="button" class="btn danger" onClick=${remove}>
          ${t('command.delete')}
        </button>`}
        ${!anew && html`<button
          type="button"
          class="btn quiet"
          disabled=${namesADay.value}
          title=${namesADay.value ? t('views.day') : undefined}
          onClick=${() => copy(true)}
        >
          <${Icon} name="plus" />
          ${t('views.saveAs')}
        </button>`}
        <button type="button" class="btn quiet end" onClick=${close}>${t('cancel')}</button>
        ${!locked && html`<button class="btn" disabled=${form.busy}>${t('save')}</button>`}
      </div>
    </form>
  </${Dialog}>`
}

/** @param {string} id @param {string} text */
async function done(id, text) {
  await loadViews()
  close()
  be(id)
  say({ text })
}

/** @param {{ team: SavedView['team'], error?: string }} props */
function Share({ team, error }) {
  const mine = writableTeams.value.map(({ id, name }) => ({ id, name }))
  const all = team && !mine.some(({ id }) => id === team.id) ? [...mine, team] : mine
  return html`<${Field} as="select" name="teamId" label=${t('views.who')} error=${error} defaultValue=${team?.id ?? ''}>
    <option value="" selected=${!team}>${t('views.me')}</option>
    ${all.map(
      ({ id, name }) =>
        html`<option key=${id} value=${id} selected=${team?.id === id}>
          ${t('views.everybody', { team: name })}
        </option>`,
    )}
  </${Field}>`
}

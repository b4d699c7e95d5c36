/** The note that a team is archived: why nothing on its page or its tasks can be changed. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { allTeams } from '../store/places.js'

/** @param {{ team: Pick<Team, 'id' | 'name'> }} props */
export const Archived = ({ team: { id, name } }) =>
  allTeams.value.some((team) => team.id === id && team.archivedAt) &&
  html`<p class="note">${t('team.archivedHint', { team: name })}</p>`

/** Teams, their members, and the roles of the members. */
import { html, useState } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { request } from '../api/request.js'
import { t } from '../i18n.js'
import { FAULTS, act } from '../parts/act.js'
import { Archived } from '../parts/archived.js'
import { Avatar, Empty, Icon } from '../parts/bits.js'
import { Field, Whole, useForm } from '../parts/form.js'
import { Sure } from '../parts/sure.js'
import { useLoad } from '../parts/useload.js'
import { written } from '../parts/written.js'
import { go, under } from '../router.js'
import { allTeams, loadTeams, teams } from '../store/places.js'
import { TeamColumns } from './columns.js'
import { TeamLabels } from './labels.js'
import { Lost } from './lost.js'

/** @typedef {NonNullable<Team['myRole']>} Role */

/** @type {Role[]} */
const ROLES = ['VIEWER', 'CONTRIBUTOR', 'MEMBER', 'ADMIN']
/** @type {Operation<'SetMember'>} */
const SET = `mutation SetMember($teamId: ID!, $userId: ID!, $role: TeamRole!) {
  setTeamMember(teamId: $teamId, userId: $userId, role: $role) { ${FAULTS} }
}`
/** @type {Operation<'RemoveMember'>} */
const REMOVE = `mutation RemoveMember($teamId: ID!, $userId: ID!) {
  removeTeamMember(teamId: $teamId, userId: $userId) { ${FAULTS} }
}`
/** @type {Operation<'CreateTeam'>} */
const CREATE = `mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) { ${FAULTS} team { id key } }
}`
/** @type {Operation<'UpdateTeam'>} */
const UPDATE = `mutation UpdateTeam($id: ID!, $input: UpdateTeamInput!) {
  updateTeam(id: $id, input: $input) { ${FAULTS} }
}`
/** @type {Operation<'ArchiveTeam'>} */
const ARCHIVE = `mutation ArchiveTeam($id: ID!, $archived: Boolean!) {
  archiveTeam(id: $id, archived: $archived) { ${FAULTS} }
}`
/** @type {Operation<'FindUsers'>} */
const USERS = `query FindUsers($text: String!) {
  users(filter: { text: $text, active: true }, first: 8) { nodes { id name email } }
}`

/**
 * Reads the teams again as soon as the server has answered, without waiting for the event.
 * @template {{ errors: Fault[] }} Payload
 * @template Variables
 * @param {GraphQLDocument<Record<string, Payload>, Variables>} query
 * @param {NoInfer<Variables>} variables
 * @param {string} [done]
 */
async function change(query, variables, done) {
  const payload = await act(query, variables, done)
  if (payload) await loadTeams()
  return payload
}

/** The server's description of the team that everybody joins, until somebody writes another one. */
const MADE = 'Everybody who registers joins this team.'

export function TeamPage() {
  const all = allTeams.value
  const { key } = under.value
  const team = key ? all.find((one) => one.key === key) : (teams.value.find((one) => one.default) ?? teams.value[0])
  if (key && !team) return html`<${Lost} />`
  return html`<div class="wrap">
    <header class="top">
      <div>
        <h1 dir="auto">${team?.name ?? t('place.team')}</h1>
        ${team && html`<p>
          ${t('team.about', { key: team.key })}
          ${' '}
          ${team.default && team.description === MADE ? t('team.everybody') : team.description}
        </p>`}
      </div>
      <div class="tools">
        ${all.length > 1 && html`<select
          class="input"
          aria-label=${t('side.teams')}
          value=${team?.key}
          onChange=${written((key) => go(`/team/${key}`))}
        >
          ${all.map(
            (one) =>
              html`<option value=${one.key}>${one.name}${one.archivedAt ? ` (${t('team.archived')})` : ''}</option>`,
          )}
        </select>`}
        ${team && html`<a class="btn quiet" href=${`/tasks?team=${team.key}`}>${t('place.tasks')}</a>`}
      </div>
    </header>
    ${team && html`<${Archived} team=${team} />`}
    ${team
      ? html`<${Members} key=${team.id} team=${team} />`
      : html`<div class="card"><${Empty} icon="team" title=${t('team.none')}>${t('team.noneHint')}</${Empty}></div>`}
    ${team && html`<${TeamColumns} key=${team.id} team=${team} runs=${runs(team)} />`}
    ${team && html`<${TeamLabels} key=${team.id} team=${team} runs=${runs(team)} />`}
    ${team && runs(team) && html`<${Edit} key=${team.id} team=${team} />`}
    <${NewTeam} />
  </div>`
}

/** Whether the viewer runs the team. @param {Team} team */
const runs = (team) => team.myRole === 'ADMIN' || me.value?.role === 'ADMIN'

/** @param {{ team: Team }} props */
function Members({ team }) {
  const may = runs(team) && !team.archivedAt
  const [doomed, doom] = useState(/** @type {Person | null} */ (null))
  const setRole = (/** @type {Person} */ user, /** @type {string} */ chosen) => {
    const role = ROLES.find((one) => one === chosen)
    if (role) change(SET, { teamId: team.id, userId: user.id, role }, t('team.roleSet', { who: user.name }))
  }
  return html`<section class="group" aria-labelledby="members-title">
    <header>
      <h2 id="members-title">${t('team.members')}</h2>
      <span class="num">${t.number(team.members.length)}</span>
    </header>
    <ul class="card people">
      ${team.members.map(
        ({ user, role }) => html`<li key=${user.id} class=${user.active ? '' : 'off'}>
          <${Avatar} user=${user} mute big />
          <div class="who">
            <strong dir="auto">${user.name}${user.id === me.value?.id ? ` (${t('you')})` : ''}</strong>
            <small>${user.email}</small>
          </div>
          ${may
            ? html`
                <select
                  class="input"
                  aria-label=${t('team.roleOf', { who: user.name })}
                  value=${role}
                  onChange=${written((chosen) => setRole(user, chosen))}
                >
                  ${ROLES.map(
                    (value) => html`<option value=${value} selected=${value === role}>${t(`role.${value}`)}</option>`,
                  )}
                </select>
                <button
                  class="icon"
                  aria-label=${t('team.remove', { who: user.name })}
                  title=${t('team.remove', { who: user.name })}
                  onClick=${() => doom(user)}
                >
                  <${Icon} name="close" />
                </button>
              `
            : html`<span class="chip">${t(`role.${role}`)}</span>`}
        </li>`,
      )}
    </ul>
    ${may && html`<${Add} team=${team} />`}
    ${doomed && html`<${Sure}
      title=${t('team.sure', { who: doomed.name, team: team.name })}
      verb=${t('team.removeIt')}
      run=${() => change(REMOVE, { teamId: team.id, userId: doomed.id }, t('team.removed', { who: doomed.name }))}
      close=${() => doom(null)}
    >
      <p>${t('team.sureHint')}</p>
    </${Sure}>`}
  </section>`
}

/** @param {{ team: Team }} props */
function Add({ team }) {
  const [text, setText] = useState('')
  const asked = text.trim().length < 2 ? '' : text.trim()
  const { data } = useLoad(() => (asked ? request(USERS, { text: asked }) : Promise.resolve(null)), [asked])
  const found = (data?.users.nodes ?? []).filter((user) => !team.members.some((member) => member.user.id === user.id))
  const add = (/** @type {Person} */ user) =>
    change(SET, { teamId: team.id, userId: user.id, role: 'MEMBER' }, t('team.added', { who: user.name })).then(
      (done) => done && setText(''),
    )
  return html`<div class="card pad">
    <${Field}
      name="person"
      label=${t('team.add')}
      hint=${t('team.addHint')}
      type="search"
      autocomplete="off"
      value=${text}
      onInput=${written(setText)}
    />
    ${found.length > 0 && html`<ul class="people">
      ${found.map(
        (user) => html`<li key=${user.id}>
          <${Avatar} user=${user} mute />
          <div class="who"><strong dir="auto">${user.name}</strong><small>${user.email}</small></div>
          <button class="btn quiet" onClick=${() => add(user)}>
            ${t('quick.add')}
            <span class="sr"> ${user.name}</span>
          </button>
        </li>`,
      )}
    </ul>`}
  </div>`
}

/** @param {{ team: Team }} props */
function Edit({ team }) {
  const [asks, ask] = useState(false)
  const archive = () => change(ARCHIVE, { id: team.id, archived: !team.archivedAt })
  const form = useForm(async ({ name, description }) => {
    const { updateTeam } = await request(UPDATE, {
      id: team.id,
      input: { name, description: description || null, expectedVersion: team.version },
    })
    if (!updateTeam.errors.length) await loadTeams()
    return updateTeam
  })
  return html`<section class="group" aria-labelledby="edit-title">
    <header><h2 id="edit-title">${t('team.settings')}</h2></header>
    <form class="card pad" onSubmit=${form.submit} novalidate>
      <${Whole} text=${form.whole} />
      <${Field} name="name" label=${t('team.name')} defaultValue=${team.name} required error=${form.errors.name} />
      <${Field}
        name="description"
        label=${t('field.description')}
        defaultValue=${team.description ?? ''}
        error=${form.errors.description}
      />
      <div class="actions">
        ${!team.default && html`<button
          type="button"
          class="btn danger"
          onClick=${() => (team.archivedAt ? archive() : ask(true))}
        >
          ${t(team.archivedAt ? 'team.unarchive' : 'team.archive')}
        </button>`}
        <button class="btn" disabled=${form.busy}>${t('save')}</button>
      </div>
    </form>
    ${asks && html`<${Sure}
      title=${t('team.sureArchive', { team: team.name })}
      verb=${t('team.archive')}
      run=${archive}
      close=${() => ask(false)}
    >
      <p>${t('team.sureArchiveHint')}</p>
    </${Sure}>`}
  </section>`
}

function NewTeam() {
  const form = useForm(async ({ name, key }, element) => {
    const { createTeam } = await request(CREATE, { input: { name, ...(key && { key: key.toUpperCase() }) } })
    if (createTeam.team) {
      element.reset()
      await loadTeams()
      go(`/team/${createTeam.team.key}`)
    }
    return createTeam
  })
  return html`<section class="group" aria-labelledby="new-team">
    <header><h2 id="new-team">${t('team.new')}</h2></header>
    <form class="card pad" onSubmit=${form.submit} novalidate>
      <${Whole} text=${form.whole} />
      <div class="inline">
        <${Field} name="name" label=${t('team.name')} required error=${form.errors.name} />
        <${Field} name="key" label=${t('team.key')} maxlength="8" placeholder="REL" error=${form.errors.key} />
        <button class="btn" disabled=${form.busy}>${t('team.create')}</button>
      </div>
    </form>
  </section>`
}

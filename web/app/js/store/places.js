/** Teams, and the people in them. */
import { batch, computed, signal } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { request } from '../api/request.js'
import { TEAMS } from '../api/words.js'

const AT_LEAST_MEMBER = new Set(['MEMBER', 'ADMIN'])

export const allTeams = signal(/** @type {Team[]} */ ([]))
export const teams = computed(() => allTeams.value.filter((team) => !team.archivedAt))

/** Where the viewer may create tasks; the default team first. */
export const writableTeams = computed(() =>
  teams.value
    .filter((team) => AT_LEAST_MEMBER.has(team.myRole ?? '') || me.value?.role === 'ADMIN')
    .toSorted((a, b) => Number(b.default) - Number(a.default)),
)

/** Everybody the viewer shares a team with, by name. */
export const people = computed(() => {
  const found = new Map()
  for (const team of teams.value) for (const { user } of team.members) found.set(user.id, user)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name))
})

/** The people that a task of this team can be assigned to. @param {string} teamId */
export function membersOf(teamId) {
  const members = teams.value.find((team) => team.id === teamId)?.members ?? []
  return members
    .map(({ user }) => user)
    .filter((user) => user.active)
    .sort((a, b) => a.name.localeCompare(b.name))
}

export async function loadTeams() {
  const data = await request(TEAMS, {})
  batch(() => {
    allTeams.value = data.teams
    if (data.me && data.me.version > (me.peek()?.version ?? 0)) me.value = data.me
  })
}

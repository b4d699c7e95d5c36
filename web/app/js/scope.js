/**
 * The scope: which tasks the pages are about. It is part of the address: `team` and `assignee=me` carry over from page
 * to page, other filters belong to one page. Pages that show no tasks keep the scope for those that do.
 */
import { computed, effect, signal } from '../vendor/preact.js'
import { me } from './api/session.js'
import { go, goQuery, here, under } from './router.js'
import { today } from './store/clock.js'
import { PRIORITY, STATUS, asFilter } from './store/criteria.js'
import { fold } from './store/folding.js'
import { calledAlike, labelNow } from './store/labels.js'
import { allTeams, people, teams, writableTeams } from './store/places.js'
import { stageNow } from './store/stages.js'

/** @import { Criteria } from './store/criteria.js' */
/** @import { Edit } from './store/changes.js' */
/** @typedef {{ team: string, mine: boolean }} Scope team: a key, empty for all of them */

const SHELF = 'taskflow.scope'
const SCOPED = new Set(['today', 'tasks', 'board', 'calendar', 'reports', 'trash'])
const PATHS = /^\/(today|tasks|board|calendar|reports|trash)?$/

/** The scope of the last visit. */
const last = JSON.parse(localStorage.getItem(SHELF) ?? 'null')
const kept = signal(/** @type {Scope} */ ({ team: '', mine: false }))

/** The key of the team in scope; empty for all teams. */
export const scopeTeam = computed(() => (isScoped() ? (under.value.query.get('team') ?? '') : kept.value.team))
/** Whether only the viewer's own tasks are in scope. */
export const scopeMine = computed(() => (isScoped() ? under.value.query.get('assignee') === 'me' : kept.value.mine))

effect(() => {
  if (!isScoped()) return
  kept.value = { team: scopeTeam.value, mine: scopeMine.value }
  localStorage.setItem(SHELF, JSON.stringify(kept.value))
})

/** The team in scope, when we know it. */
export const teamInScope = computed(() => teams.value.find((team) => team.key === scopeTeam.value))

/** Whether the address names a team that the viewer is not in. */
export const isElsewhere = computed(
  () =>
    isScoped() &&
    Boolean(scopeTeam.value) &&
    allTeams.value.length > 0 &&
    !allTeams.value.some(({ id, key }) => [id, key].includes(scopeTeam.value)),
)

/** The filter of the numbers beside the pages. */
export const scopeFilter = computed(() =>
  under.value.name === 'overview'
    ? {}
    : asFilter({ team: teamInScope.value?.id, assignee: scopeMine.value ? 'me' : undefined }),
)

/** The address of a page, with the same scope. @param {string} path @param {Partial<Scope>} [change] */
export function within(path, change = {}) {
  const { team, mine } = { team: scopeTeam.value, mine: scopeMine.value, ...change }
  const url = new URL(path, location.origin)
  if (!PATHS.test(url.pathname)) return path
  const gone = allTeams.value.length > 0 && !teams.value.some(({ key }) => key === team)
  if (team && !gone && !url.searchParams.has('team')) url.searchParams.set('team', team)
  if (mine && !url.searchParams.has('assignee')) url.searchParams.set('assignee', 'me')
  return url.pathname + url.search
}

/** The address of the current page, or else of the list, for another team. @param {string} team a key, empty for all */
export function inTeam(team) {
  if (!isScoped()) return within('/tasks', { team })
  const query = new URLSearchParams(under.value.query)
  if (team) query.set('team', team)
  else query.delete('team')
  const text = query.toString()
  return new URL(under.value.path, location.origin).pathname + (text ? `?${text}` : '')
}

/** Restores the scope of the last visit if the address has none. */
export function recallScope() {
  const { name, query } = here.peek()
  if (name === 'today' && ![...query.keys()].length && last) go(within('/', last), { replace: true })
}

/** The criteria that the address asks for. @param {URLSearchParams} query @returns {Criteria} */
export function wanted(query) {
  const among = (/** @type {string} */ name, /** @type {any[]} */ known) => {
    const asked = (query.get(name) ?? '').split(',').filter((value) => known.includes(value))
    return asked.length ? /** @type {any[]} */ (asked) : undefined
  }
  const team = query.get('team')
  return {
    // Anybody may write anything into an address: unknown values are left out.
    status: among('status', STATUS),
    priority: among('priority', PRIORITY),
    assignee: query.get('assignee') || undefined,
    team: team ? (allTeams.value.find((one) => one.key === team || one.id === team)?.id ?? team) : undefined,
    labels: labelsWanted(query.get('label')),
    stage: query.get('stage') || undefined,
    blocked: query.has('blocked') ? query.get('blocked') === 'yes' : undefined,
    due: among('due', ['overdue', 'today', 'week', 'later', 'none'])?.[0],
    text: query.get('q') || undefined,
  }
}

/**
 * Ids, or `none`. Labels with the same name in other teams count, too: a page of all teams has one choice for them.
 * @param {string | null} asked
 */
function labelsWanted(asked) {
  if (!asked) return undefined
  return asked === 'none' ? [] : calledAlike(asked.split(',').filter(Boolean))
}

/** @param {Record<string, string>} changes an empty text takes it out */
export function setQuery(changes) {
  const query = new URLSearchParams(under.peek().query)
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  goQuery(query)
}

/**
 * The fields that make a new task show up on the current page: the team, assignee, priority, due date, labels and
 * column of its filters.
 * @returns {Edit & { team?: Team, labels?: Label[] }}
 */
export function asHere() {
  const { assignee, priority, due, labels, stage } = isScoped()
    ? wanted(under.value.query)
    : wanted(new URLSearchParams())
  const team = writableTeams.value.find((one) => one.key === scopeTeam.value)
  const mine = scopeMine.value || assignee === 'me'
  const who = mine ? me.value : people.value.find(({ id }) => id === assignee)
  return {
    ...(team && { team }),
    ...(who && { assignee: { id: who.id, name: who.name } }),
    ...(priority?.length === 1 && { priority: priority[0] }),
    ...(due === 'today' && { dueDate: today.value }),
    ...(labels?.length && { labels: ofOneName(labels) }),
    ...(stage && stageNow({ id: stage }) && { stage: { id: stage } }),
  }
}

/**
 * The labels of these ids if all have one name; else none, since nobody can tell which was meant.
 * @param {string[]} ids
 */
function ofOneName(ids) {
  const labels = ids.map(labelNow).filter((label) => label !== undefined)
  return new Set(labels.map(({ name }) => fold(name))).size === 1 ? labels : []
}

/** Whether the current page shows the tasks in scope. */
export function isScoped() {
  return SCOPED.has(under.value.name)
}

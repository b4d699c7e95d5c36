/**
 * Which tasks the pages are about. The address says it: `team` and `assignee=me` go along from page to page, what else
 * is filtered belongs to one page. Pages that show no tasks keep it for those that do.
 */
import { computed, effect, signal } from '../vendor/preact.js'
import { me } from './api/session.js'
import { go, goQuery, here, under } from './router.js'
import { today } from './store/clock.js'
import { asFilter, fold } from './store/criteria.js'
import { calledAlike, labelNow } from './store/labels.js'
import { allTeams, people, teams, writableTeams } from './store/places.js'
import { stageNow } from './store/stages.js'

/** @import { Criteria } from './store/criteria.js' */
/** @import { Edit } from './store/changes.js' */
/** @typedef {{ team: string, mine: boolean }} Scope team: a key, empty for all of them */

const SHELF = 'taskflow.scope'
const SCOPED = new Set(['today', 'tasks', 'board', 'calendar', 'reports', 'trash'])
const PATHS = /^\/(today|tasks|board|calendar|reports|trash)?$/

/** What one looked at in an earlier life of this page. */
const last = JSON.parse(localStorage.getItem(SHELF) ?? 'null')
const kept = signal(/** @type {Scope} */ ({ team: '', mine: false }))

/** The key of the team that one looks at; empty for all. */
export const scopeTeam = computed(() => (isScoped() ? (under.value.query.get('team') ?? '') : kept.value.team))
/** Whether one looks at one's own tasks alone. */
export const scopeMine = computed(() => (isScoped() ? under.value.query.get('assignee') === 'me' : kept.value.mine))

effect(() => {
  if (!isScoped()) return
  kept.value = { team: scopeTeam.value, mine: scopeMine.value }
  localStorage.setItem(SHELF, JSON.stringify(kept.value))
})

/** The team in scope, when we know it. */
export const teamInScope = computed(() => teams.value.find((team) => team.key === scopeTeam.value))

/** The filter of the numbers beside the pages. */
export const scopeFilter = computed(() =>
  under.value.name === 'overview'
    ? {}
    : asFilter({ team: teamInScope.value?.id, assignee: scopeMine.value ? 'me' : undefined }),
)

/** The address of a page, about the same tasks. @param {string} path @param {Partial<Scope>} [change] */
export function within(path, change = {}) {
  const { team, mine } = { team: scopeTeam.value, mine: scopeMine.value, ...change }
  const url = new URL(path, location.origin)
  if (!PATHS.test(url.pathname)) return path
  const gone = allTeams.value.length > 0 && !teams.value.some(({ key }) => key === team)
  if (team && !gone && !url.searchParams.has('team')) url.searchParams.set('team', team)
  if (mine && !url.searchParams.has('assignee')) url.searchParams.set('assignee', 'me')
  return url.pathname + url.search
}

/** The page that one sees, or else the list, about another team. @param {string} team a key, empty for all */
export function inTeam(team) {
  if (!isScoped()) return within('/tasks', { team })
  const query = new URLSearchParams(under.value.query)
  if (team) query.set('team', team)
  else query.delete('team')
  const text = query.toString()
  return new URL(under.value.path, location.origin).pathname + (text ? `?${text}` : '')
}

/** What one looked at when one was here last, where an address says nothing. */
export function recallScope() {
  const { name, query } = here.peek()
  if (name === 'today' && ![...query.keys()].length && last) go(within('/', last), { replace: true })
}

/** What the address asks for. @param {URLSearchParams} query @returns {Criteria} */
export function wanted(query) {
  const split = (/** @type {string} */ name) => query.get(name)?.split(',').filter(Boolean)
  const team = query.get('team')
  return {
    // Whoever writes an address may write anything: the server says so.
    status: /** @type {Status[] | undefined} */ (split('status')),
    priority: /** @type {Priority[] | undefined} */ (split('priority')),
    assignee: query.get('assignee') || undefined,
    team: team ? (allTeams.value.find((one) => one.key === team || one.id === team)?.id ?? team) : undefined,
    labels: labelsWanted(query.get('label')),
    stage: query.get('stage') || undefined,
    blocked: query.has('blocked') ? query.get('blocked') === 'yes' : undefined,
    due: query.get('due') || undefined,
    text: query.get('q') || undefined,
  }
}

/**
 * Ids, or `none`. What is called alike in another team counts, too: a page of all teams has one choice for it.
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
 * What a new task is where one is, so that it shows up there: in the team, for the person, as pressing and as due as
 * the page is filtered.
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

/** Which of several was meant, nobody can say. @param {string[]} ids */
function ofOneName(ids) {
  const labels = ids.map(labelNow).filter((label) => label !== undefined)
  return new Set(labels.map(({ name }) => fold(name))).size === 1 ? labels : []
}

function isScoped() {
  return SCOPED.has(under.value.name)
}

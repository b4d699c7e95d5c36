/**
 * Labels of each team, by name. A label that was made on this page counts before the server has it. A task shows the
 * present names and colours of its labels: a change of a label does not change its tasks.
 */
import { computed, signal } from '../../vendor/preact.js'
import { fold } from './folding.js'
import { allTeams, teams } from './places.js'

/** The colours of new labels, in this order. */
export const COLORS = [
  '#3b82f6',
  '#22a35a',
  '#e5484d',
  '#e08a00',
  '#8e4ec6',
  '#0aa5a5',
  '#d6409f',
  '#c0a000',
  '#5b5bd6',
  '#8a6d4b',
  '#6b8e23',
  '#8b949e',
]

/** Labels made here, and not confirmed yet, by their ids. */
const drafts = signal(/** @type {ReadonlyMap<string, { teamId: string, label: Label }>} */ (new Map()))

const known = computed(() => new Map(allTeams.value.flatMap(({ labels }) => labels.map((label) => [label.id, label]))))

/** The labels of a team, by name. @param {string} teamId @returns {Label[]} */
export function labelsOf(teamId) {
  const confirmed = allTeams.value.find(({ id }) => id === teamId)?.labels ?? []
  const own = [...drafts.value.values()].filter((one) => one.teamId === teamId && !known.value.has(one.label.id))
  return byName([...confirmed, ...own.map(({ label }) => label)])
}

/** The labels of a task, with their present names. @param {Pick<Task, 'labels'>} task @returns {Label[]} */
export const labelsNow = ({ labels }) => byName(labels.map((label) => known.value.get(label.id) ?? label))

/** The names of labels in the teams in scope, each name once, with its ids in them. @param {string} [teamId] */
export function labelNames(teamId) {
  const shown = teams.value.filter(({ id }) => !teamId || id === teamId)
  const all = byName(shown.flatMap(({ id }) => labelsOf(id)))
  return [...Map.groupBy(all, ({ name }) => fold(name)).values()].map((alike) => ({
    name: alike[0].name,
    ids: alike.map(({ id }) => id),
  }))
}

/** All labels, of all teams, that have the name of one of these. @param {string[]} ids */
export function calledAlike(ids) {
  const names = new Set(ids.map((id) => fold(known.value.get(id)?.name ?? '')))
  const alike = [...known.value.values()].filter(({ name }) => names.has(fold(name)))
  return [...new Set([...ids, ...alike.map(({ id }) => id)])]
}

/** Finds a label by its name; case and accents do not count. @param {Label[]} labels @param {string} name */
export const named = (labels, name) => labels.find((label) => fold(label.name) === fold(name.trim()))

/** @param {string} id */
export const labelNow = (id) => known.value.get(id)

/** The first colour that the fewest of these have. @param {Label[]} labels */
export function nextColor(labels) {
  const counts = COLORS.map((color) => labels.filter((label) => label.color === color).length)
  return COLORS[counts.indexOf(Math.min(...counts))]
}

/** Shows one before the server has it. @param {string} teamId @param {Label} label */
export function draft(teamId, label) {
  drafts.value = new Map([...drafts.peek(), [label.id, { teamId, label }]])
}

/** Forgets all drafts at sign-out. */
export function forgetDrafts() {
  drafts.value = new Map()
}

/** Ends a draft: the server has created the label, or refused it. @param {string} id @param {boolean} made */
export function settleDraft(id, made) {
  const one = drafts.peek().get(id)
  if (!one) return
  drafts.value = new Map([...drafts.peek()].filter(([other]) => other !== id))
  if (!made || known.peek().has(id)) return
  allTeams.value = allTeams
    .peek()
    .map((team) =>
      team.id === one.teamId ? { ...team, labels: [...team.labels, { ...one.label, version: 1 }] } : team,
    )
}

/** @template {Label} Any @param {Any[]} labels */
const byName = (labels) => labels.toSorted((a, b) => fold(a.name).localeCompare(fold(b.name)) || (a.id < b.id ? -1 : 1))

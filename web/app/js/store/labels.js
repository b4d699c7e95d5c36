/**
 * Labels: those of each team, by name. One that was made on this page counts before the server has it, and a task shows
 * its labels as they are called now: a new name or colour is no change of the tasks.
 */
import { computed, signal } from '../../vendor/preact.js'
import { fold } from './criteria.js'
import { allTeams, teams } from './places.js'

/** What a new label looks like, in this order. */
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

/** Made here, and not confirmed yet: by the ids of their teams. */
const drafts = signal(/** @type {ReadonlyMap<string, { teamId: string, label: Label }>} */ (new Map()))

const known = computed(() => new Map(allTeams.value.flatMap(({ labels }) => labels.map((label) => [label.id, label]))))

/** Of a team, by name. @param {string} teamId @returns {Label[]} */
export function labelsOf(teamId) {
  const confirmed = allTeams.value.find(({ id }) => id === teamId)?.labels ?? []
  const own = [...drafts.value.values()].filter((one) => one.teamId === teamId && !known.value.has(one.label.id))
  return byName([...confirmed, ...own.map(({ label }) => label)])
}

/** Those of a task, as they are called now. @param {Pick<Task, 'labels'>} task @returns {Label[]} */
export const labelsNow = ({ labels }) => byName(labels.map((label) => known.value.get(label.id) ?? label))

/** Of the teams that one looks at, each name once: with the ids that it has in them. @param {string} [teamId] */
export function labelNames(teamId) {
  const shown = teams.value.filter(({ id }) => !teamId || id === teamId)
  const all = byName(shown.flatMap(({ id }) => labelsOf(id)))
  return [...Map.groupBy(all, ({ name }) => fold(name)).values()].map((alike) => ({
    name: alike[0].name,
    ids: alike.map(({ id }) => id),
  }))
}

/** All that are called as one of these are, in all teams. @param {string[]} ids */
export function calledAlike(ids) {
  const names = new Set(ids.map((id) => fold(known.value.get(id)?.name ?? '')))
  const alike = [...known.value.values()].filter(({ name }) => names.has(fold(name)))
  return [...new Set([...ids, ...alike.map(({ id }) => id)])]
}

/** What is called alike is one, in whatever case. @param {Label[]} labels @param {string} name */
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

/** Somebody else sits down. */
export function forgetDrafts() {
  drafts.value = new Map()
}

/** The server has it now, or never will. @param {string} id @param {boolean} made */
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

/** A list in groups: by status, column, person, priority, label, team or due date. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Rows } from '../task/rows.js'
import { addDays, today } from '../store/clock.js'
import { PRIORITY, STATUS } from '../store/criteria.js'
import { membersOf } from '../store/places.js'
import { stageNow } from '../store/stages.js'
import { isOpen, taskSignal } from '../store/tasks.js'

/**
 * @typedef {{ key: string, name: string, rank: number | string, fields?: Edit, label?: Label }} Group
 *   `rank`: where it stands among the others; `fields`, `label`: what a task gets when it is put there
 * @typedef {import('../store/changes.js').Edit} Edit
 */

/** Sorts groups without a value last. */
const LAST = '\uffff'

/**
 * @param {string} key
 * @param {string | undefined} name
 * @param {string} none
 * @param {Edit} [fields]
 * @returns {Group}
 */
const named = (key, name, none, fields) => ({
  ...{ key, name: name ?? none, rank: name ? name.toLowerCase() : LAST },
  ...(fields && { fields }),
})

/** @param {Priority} priority @returns {Group} */
const pressing = (priority) => ({
  ...{ key: priority, name: t(`priority.${priority}`), rank: -PRIORITY.indexOf(priority), fields: { priority } },
})

/** @param {{ id: string, name: string } | null} user */
const ofPerson = (user) =>
  named(user?.id ?? '', user?.name, t('nobody'), { assignee: user && { id: user.id, name: user.name } })

/** The groups in which a task stands. @type {Record<string, (task: Task) => Group[]>} */
const GROUPED = {
  status: ({ status }) => [{ key: status, name: t(`status.${status}`), rank: STATUS.indexOf(status) }],
  priority: ({ priority }) => [pressing(priority)],
  assignee: ({ assignee }) => [ofPerson(assignee)],
  team: ({ team }) => [named(team.id, team.name, '', { team })],
  stage: ({ stage }) => {
    const column = stageNow(stage)
    return [named(column?.id ?? '', column?.name, t('stages.none'))]
  },
  label: ({ labels }) =>
    labels.length
      ? labels.map((label) => ({ ...named(label.id, label.name, ''), label }))
      : [named('', undefined, t('labels.none'))],
  due: (task) => [due(dueRank(task))],
}
export const GROUPINGS = Object.keys(GROUPED)
/** Groupings of boards, beside their columns. */
export const BOARD_GROUPINGS = ['assignee', 'priority', 'label', 'due', 'team']

/**
 * Groups that are shown without tasks, so that one can be put into them.
 * @type {Record<string, (team?: Team) => Group[]>}
 */
const STANDING = {
  priority: () => PRIORITY.map(pressing),
  assignee: (team) => [...(team ? membersOf(team.id) : []), null].map(ofPerson),
  due: () => [1, 2, 4].map(due),
}

/** @param {Task} task */
function dueRank(task) {
  const { dueDate } = task
  if (task.overdue && isOpen(task)) return 0
  if (!dueDate) return 4
  if (dueDate <= today.value) return 1
  return dueDate <= addDays(today.value, 7) ? 2 : 3
}

/** @param {number} rank @returns {Group} */
function due(rank) {
  const words = ['overdue', 'filter.today', 'filter.week', 'views.later', 'filter.none']
  const days = { 1: today.value, 2: addDays(today.value, 7), 4: null }
  const dueDate = days[/** @type {1} */ (rank)]
  return { key: String(rank), name: t(words[rank]), rank, ...(dueDate !== undefined && { fields: { dueDate } }) }
}

/**
 * Puts tasks into groups; each group keeps the order of the list.
 * @param {string[]} ids
 * @param {string} by
 * @param {Group[]} [standing]
 * @returns {(Group & { ids: string[] })[]}
 */
export function groupsOf(ids, by, standing = []) {
  const groups = new Map(standing.map((group) => [group.key, { ...group, ids: /** @type {string[]} */ ([]) }]))
  for (const id of ids) {
    const task = taskSignal(id).value
    for (const group of task ? GROUPED[by](task) : []) {
      const known = groups.get(group.key) ?? { ...group, ids: [] }
      known.ids.push(id)
      groups.set(group.key, known)
    }
  }
  return [...groups.values()].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
}

/** The groups of a board. @param {string[]} ids @param {string} by @param {Team} [team] the one in scope */
export const columnsBy = (ids, by, team) => groupsOf(ids, by, STANDING[by]?.(team))

/** @param {{ ids: string[], by: string }} props */
export function Grouped({ ids, by }) {
  return groupsOf(ids, by).map(
    ({ key, name, ids: some }) => html`<section class="group" key=${key} aria-labelledby=${`group-${key}`}>
      <h2 id=${`group-${key}`}>${name} <span class="num">${t.number(some.length)}</span></h2>
      <${Rows} ids=${some} label=${name} />
    </section>`,
  )
}

/** A list in groups: by status, column, person, priority, label, team or due date. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Rows } from '../parts/rows.js'
import { addDays, today } from '../store/clock.js'
import { PRIORITY, STATUS } from '../store/criteria.js'
import { stageNow } from '../store/stages.js'
import { isOpen, taskSignal } from '../store/tasks.js'

/** @typedef {{ key: string, name: string, rank: number | string }} Group `rank`: where it stands among the others */

/** Whatever has no value stands last. */
const LAST = '\uffff'

/** @param {string} key @param {string | undefined} name @param {string} none @returns {Group} */
const named = (key, name, none) => ({ key, name: name ?? none, rank: name ? name.toLowerCase() : LAST })

/** The groups in which a task stands. @type {Record<string, (task: Task) => Group[]>} */
const GROUPED = {
  status: ({ status }) => [{ key: status, name: t(`status.${status}`), rank: STATUS.indexOf(status) }],
  priority: ({ priority }) => [{ key: priority, name: t(`priority.${priority}`), rank: -PRIORITY.indexOf(priority) }],
  assignee: ({ assignee }) => [named(assignee?.id ?? '', assignee?.name, t('nobody'))],
  team: ({ team }) => [named(team.id, team.name, '')],
  stage: ({ stage }) => {
    const column = stageNow(stage)
    return [named(column?.id ?? '', column?.name, t('stages.none'))]
  },
  label: ({ labels }) =>
    labels.length ? labels.map(({ id, name }) => named(id, name, '')) : [named('', undefined, t('labels.none'))],
  due: (task) => [due(task)],
}
export const GROUPINGS = Object.keys(GROUPED)

/** @param {Task} task @returns {Group} */
function due(task) {
  const { dueDate } = task
  const words = ['overdue', 'filter.today', 'filter.week', 'views.later', 'filter.none']
  const rank =
    task.overdue && isOpen(task)
      ? 0
      : !dueDate
        ? 4
        : dueDate <= today.value
          ? 1
          : dueDate <= addDays(today.value, 7)
            ? 2
            : 3
  return { key: String(rank), name: t(words[rank]), rank }
}

/** @param {{ ids: string[], by: string }} props in the order of the list, which each group keeps */
export function Grouped({ ids, by }) {
  const groups = new Map()
  for (const id of ids) {
    const task = taskSignal(id).value
    for (const group of task ? GROUPED[by](task) : []) {
      const known = groups.get(group.key) ?? { ...group, ids: [] }
      known.ids.push(id)
      groups.set(group.key, known)
    }
  }
  const sorted = [...groups.values()].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
  return sorted.map(
    ({ key, name, ids: some }) => html`<section class="group" key=${key} aria-labelledby=${`group-${key}`}>
      <h2 id=${`group-${key}`}>${name} <span class="num">${t.number(some.length)}</span></h2>
      <${Rows} ids=${some} label=${name} />
    </section>`,
  )
}

/** Relations on a task's sheet. */
import { html, useRef } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'
import { Glyph, Icon } from '../../parts/bits.js'
import { useKeptFocus } from '../rows.js'
import { isHere, isOpen, taskNow } from '../../store/tasks.js'
import { trouble } from '../subtasks/trouble.js'
import { KINDS } from './kinds.js'
import { pick } from './picking.js'
import { otherOf } from './reading.js'
import { unrelate } from './writes.js'

/** @import { Kind } from './reading.js' */
/** @import { Other } from './writes.js' */

/** @param {{ task: Task }} props */
export function Relations({ task }) {
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  const all = (task.relations ?? []).flatMap((one) => {
    const other = otherOf(one)
    return other ? [{ kind: one.kind, other }] : []
  })
  const groups = KINDS.map((kind) => ({ kind, others: all.filter((one) => one.kind === kind) }))
  const kept = useKeptFocus(
    root,
    groups.flatMap(({ others }) => others.map(({ other }) => other.id)),
  )
  const may = task.can.update && isHere(task) && task.version > 0
  const told = trouble.value
  const why = told?.id === task.id && told.of === 'relations' ? told.why : ''
  if (!may && !all.length && !why) return null
  return html`<section class="relations" aria-labelledby="relations-title" ref=${root} ...${kept}>
    <div class="head">
      <h3 id="relations-title">${t('field.relations')}</h3>
      ${may && html`<button
        class="btn quiet"
        data-field="relate"
        aria-haspopup="dialog"
        title=${`${t('command.relate')} (B)`}
        onClick=${() => pick('relate', task.id)}
      >
        <${Icon} name="plus" /> ${t('relations.add')}
      </button>`}
    </div>
    ${groups
      .filter(({ others }) => others.length)
      .map(
        ({ kind, others }) =>
          html`
            <h4 id=${`relations-${kind}`}>${t(`relations.${kind}`)}</h4>
            <ul aria-labelledby=${`relations-${kind}`}>
              ${others.map(({ other }) => html`<${Related} key=${other.id} ...${{ task, kind, other }} />`)}
            </ul>
          `,
      )}
    ${why && html`<p class="error" role="alert">${why}</p>`}
  </section>`
}

/** @param {{ task: Task, kind: Kind, other: Other }} props */
function Related({ task, kind, other }) {
  const known = taskNow(other.id)
  const label = t('relations.remove', { task: other.key })
  return html`<li class=${isOpen(other) ? 'related' : 'related closed'} data-task=${other.id}>
    <${Glyph} kind="status" value=${other.status} />
    <a data-go href=${`/t/${other.key}`}><code>${other.key}</code> <bdi>${other.title}</bdi></a>
    ${known && known.team.id !== task.team.id && html`<span class="chip">${known.team.name}</span>`}
    ${other.deletedAt && html`<span class="chip">${t('relations.inTrash')}</span>`}
    ${(task.can.update || known?.can.update) && html`<button
      class="icon"
      aria-label=${label}
      title=${label}
      onClick=${() => unrelate(task, kind, other)}
    >
      <${Icon} name="close" />
    </button>`}
  </li>`
}

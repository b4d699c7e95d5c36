/** Searches for another task: the arrow keys move among the matches, Enter takes one. */
import { html, useRef, useState } from '../../../vendor/preact.js'
import { t } from '../../i18n.js'
import { beside } from '../../parts/beside.js'
import { Glyph } from '../../parts/bits.js'
import { Dialog } from '../../parts/dialog.js'
import { Finder, useInSight } from '../../find/finder.js'
import { findTasks, useFound } from '../../find/findtasks.js'
import { taskNow, taskSignal } from '../../store/tasks.js'
import { written } from '../../parts/written.js'
import { putUnder } from '../subtasks/writes.js'
import { KINDS } from './kinds.js'
import { picking } from './picking.js'
import { relate } from './writes.js'

/** @import { Asked } from './picking.js' */
/** @import { Kind } from './reading.js' */

export function TaskPicker() {
  const asked = picking.value
  const task = asked && taskSignal(asked.id).value
  return task ? html`<${Picker} key=${asked.what + asked.id} asked=${asked} task=${task} />` : null
}

/** @param {{ asked: Asked, task: Task }} props */
function Picker({ asked: { what, anchor }, task }) {
  const [kind, setKind] = useState(KINDS[0])
  const [typed, type] = useState('')
  const [chosen, choose] = useState(/** @type {string | null} */ (null))
  const lit = useRef(/** @type {string | null} */ (null))
  const found = useFound(typed, () => choose(lit.current), what === 'under' ? task.team.id : undefined)
  const fits = (/** @type {Task} */ other) => (what === 'under' ? canHold(other, task) : canRelate(task, kind, other))
  const matching = (/** @type {string} */ text) => findTasks(text, found, fits)
  const shown = matching(typed)
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosen),
  )
  lit.current = shown[at]?.id ?? null
  const list = useInSight(at)
  const close = () => {
    picking.value = null
  }
  const take = (/** @type {Task | undefined} */ other) => {
    if (!other) return
    close()
    if (what === 'under') putUnder(task, other)
    else relate(task, kind, asRelated(other))
  }
  const move = (/** @type {number} */ index) => choose(shown[index]?.id ?? null)
  const label = t(`command.${what}`)
  return html`<${Dialog}
    class="menu finds"
    label=${label}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    ${what === 'relate' && html`<select
      class="input"
      aria-label=${t('relations.kind')}
      value=${kind}
      onChange=${written((value) => setKind(/** @type {Kind} */ (value)))}
    >
      ${KINDS.map((each) => html`<option key=${each} value=${each}>${t(`relations.${each}`)}</option>`)}
    </select>`}
    <${Finder}
      ...${{ typed, type, at, move }}
      count=${shown.length}
      label=${t('picker.find')}
      longest=${200}
      take=${(/** @type {string} */ text) => take(text === typed ? shown[at] : matching(text)[0])}
    />
    <div role="listbox" id="choices" aria-label=${label} ref=${list}>
      ${shown.map(
        (other, index) => html`<div
          class="o"
          role="option"
          id=${`choice-${index}`}
          key=${other.id}
          aria-selected=${index === at}
          onPointerMove=${() => choose(other.id)}
          onClick=${() => take(other)}
        >
          <${Glyph} kind="status" value=${other.status} mute />
          <span dir="auto">${other.title}</span>
          <code class="end">${other.key}</code>
        </div>`,
      )}
    </div>
    ${shown.length === 0 && html`<p class="o dim sm" role="status">${t('palette.none')}</p>`}
  </${Dialog}>`
}

/**
 * Whether `task` can be put under `other`, as far as this page can tell: the server decides.
 * @param {Task} other
 * @param {Task} task
 */
function canHold(other, task) {
  if (other.team.id !== task.team.id || !other.version || other.id === task.parentId) return false
  for (let up = /** @type {Task | null | undefined} */ (other); up; up = up.parentId ? taskNow(up.parentId) : null)
    if (up.id === task.id) return false
  return true
}

/** @param {Task} task @param {Kind} kind @param {Task} other */
const canRelate = ({ id, relations = [] }, kind, other) =>
  other.id !== id && other.version > 0 && !relations.some((one) => one.kind === kind && one.task.id === other.id)

/** @param {Task} other */
const asRelated = ({ id, key, title, status, deletedAt }) => ({ id, key, title, status, deletedAt })

/** A task's labels, and the menu that puts them on and takes them off. */
import { html, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { go } from '../router.js'
import { fold } from '../store/criteria.js'
import { labelsNow, labelsOf, named, nextColor } from '../store/labels.js'
import { writableTeams } from '../store/places.js'
import { has, makeLabel, setLabel } from '../store/relabel.js'
import { menu } from '../ui.js'
import { beside } from '../parts/beside.js'
import { Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { Finder, useInSight } from '../find/finder.js'

/** @import { Anchor } from '../ui.js' */
/** @import { Alike } from '../store/relabel.js' */

/** @param {{ label: Pick<Label, 'name' | 'color'> }} props */
export const LabelChip = ({ label }) =>
  html`<span class="label" style=${{ '--label': label.color }} title=${label.name}>
    <i aria-hidden="true" />
    <span dir="auto">${label.name}</span>
  </span>`

/**
 * The first labels of a task; the others are counted, and named to screen readers.
 * @param {{ task: Task, most?: number, mute?: boolean }} props `mute`: a text beside them says that they are labels
 */
export function Labels({ task, most = Infinity, mute = false }) {
  const all = labelsNow(task)
  if (!all.length) return null
  const shown = all.length > most ? all.slice(0, most - 1) : all
  const rest = all.slice(shown.length).map(({ name }) => name)
  return html`<span class="labels">
    ${!mute && html`<span class="sr">${t('field.labels')}: </span>`}
    ${shown.map((label) => html`<${LabelChip} key=${label.id} label=${label} />`)}
    ${rest.length > 0 && html`<span class="label rest" title=${rest.join(', ')}>
      <span aria-hidden="true">+${t.number(rest.length)}</span>
      <span class="sr">${rest.join(', ')}</span>
    </span>`}
  </span>`
}

/**
 * An option of the menu: a name, and the label of that name in each team. A task whose team has no such label is left
 * alone.
 * @typedef {{ key: string, name: string, color: string, alike: Alike }} Offer
 */

/** @param {{ tasks: Task[], anchor: Anchor }} props */
export function LabelMenu({ tasks, anchor }) {
  const [typed, type] = useState('')
  const [at, move] = useState(0)
  const list = useInSight(at)
  const teamIds = [...new Set(tasks.map(({ team }) => team.id))]
  const all = offersOf(teamIds)
  const matching = (/** @type {string} */ text) => all.filter(({ name }) => fold(name).includes(fold(text.trim())))
  const isNew = (/** @type {string} */ text) =>
    text.trim() !== '' && teamIds.some((id) => mayMake(id) && !named(labelsOf(id), text))
  const shown = matching(typed)
  const count = shown.length + (isNew(typed) ? 1 : 0)
  const close = () => {
    menu.value = null
  }
  const stateOf = (/** @type {Offer} */ { alike }) => {
    const able = tasks.filter(({ team }) => alike.has(team.id))
    const on = able.filter((task) => has(task, alike)).length
    return on === 0 ? 'false' : on === able.length ? 'true' : 'mixed'
  }
  const toggle = (/** @type {Offer} */ offer) => {
    setLabel(tasks, offer.alike, stateOf(offer) !== 'true')
    type('')
    move(Math.max(0, all.indexOf(offer)))
  }
  const make = (/** @type {string} */ text) => {
    const without = teamIds.filter((id) => mayMake(id) && !named(labelsOf(id), text))
    const there = all.find(({ name }) => fold(name) === fold(text.trim()))
    setLabel(tasks, new Map([...(there?.alike ?? []), ...makeLabel(without, text)]), true)
    type('')
    move(0)
  }
  const take = (/** @type {string} */ text) => {
    const offer = text === typed ? shown[at] : matching(text)[0]
    if (offer) toggle(offer)
    else if (isNew(text)) make(text)
    else if (!text) close()
  }
  const manage = () => {
    close()
    go(`/team/${tasks[0].team.key}`)
  }
  return html`<${Dialog}
    class="menu"
    label=${t('field.labels')}
    close=${close}
    place=${(/** @type {HTMLElement} */ dialog) => beside(dialog, anchor)}
  >
    <${Finder} ...${{ typed, type, count, at, move, take }} label=${t('labels.find')} longest=${50} />
    <div
      role="listbox"
      id="choices"
      aria-label=${t('field.labels')}
      aria-multiselectable="true"
      ref=${list}
      onMouseDown=${(/** @type {Event} */ event) => event.preventDefault() /* the field keeps the focus */}
    >
      ${shown.map(
        (offer, index) => html`<div
          class="o"
          role="option"
          id=${`choice-${index}`}
          key=${offer.key}
          aria-selected=${index === at}
          aria-checked=${stateOf(offer)}
          onPointerMove=${() => move(index)}
          onClick=${() => toggle(offer)}
        >
          <i class="dot" style=${{ '--label': offer.color }} />
          <span dir="auto">${offer.name}</span>
          ${stateOf(offer) !== 'false' && html`<span class="end">
            <${Icon} name=${stateOf(offer) === 'true' ? 'check' : 'some'} />
          </span>`}
        </div>`,
      )}
      ${isNew(typed) && html`<div
        class="o"
        role="option"
        id=${`choice-${shown.length}`}
        key="new"
        aria-selected=${at === shown.length}
        onPointerMove=${() => move(shown.length)}
        onClick=${() => make(typed)}
      >
        <i class="dot" style=${{ '--label': nextColor(labelsOf(teamIds[0])) }} />
        <span>${t('labels.make', { label: typed.trim() })}</span>
      </div>`}
    </div>
    ${count === 0 && html`<p class="o dim sm" role="status">${t(typed ? 'labels.noMatch' : 'labels.noneYet')}</p>`}
    <button class="o dim sm" onClick=${manage}>${t('labels.manage')}</button>
  </${Dialog}>`
}

/** The labels of these teams, by name. @param {string[]} teamIds */
function offersOf(teamIds) {
  /** @type {Map<string, Offer>} */
  const found = new Map()
  for (const teamId of teamIds) {
    for (const label of labelsOf(teamId)) {
      const key = fold(label.name)
      const there = found.get(key)
      if (there) there.alike.set(teamId, label)
      else found.set(key, { key, name: label.name, color: label.color, alike: new Map([[teamId, label]]) })
    }
  }
  return [...found.values()].sort((a, b) => a.key.localeCompare(b.key))
}

/** Whether the viewer may create labels in a team: its members may. @param {string} teamId */
const mayMake = (teamId) => writableTeams.value.some(({ id }) => id === teamId)

/** The labels of a team on its page: made, renamed, coloured, deleted. */
import { html, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { COUNT } from '../api/words.js'
import { t } from '../i18n.js'
import { FAULTS, act } from '../parts/act.js'
import { Icon } from '../parts/bits.js'
import { LabelChip } from '../task/labels.js'
import { Field, Whole, useForm } from '../parts/form.js'
import { Sure } from '../parts/sure.js'
import { useLoad } from '../parts/useload.js'
import { written } from '../parts/written.js'
import { COLORS, labelsOf, nextColor } from '../store/labels.js'
import { loadTeams, writableTeams } from '../store/places.js'

/** @type {Operation<'MakeLabel'>} */
const MAKE = `mutation MakeLabel($input: CreateLabelInput!) { createLabel(input: $input) { ${FAULTS} } }`
/** @type {Operation<'ChangeLabel'>} */
const CHANGE = `mutation ChangeLabel($id: ID!, $input: UpdateLabelInput!) {
  updateLabel(id: $id, input: $input) { ${FAULTS} }
}`
/** @type {Operation<'DeleteLabel'>} */
const DELETE = `mutation DeleteLabel($id: ID!) { deleteLabel(id: $id) { ${FAULTS} } }`

/** @typedef {Team['labels'][number]} TeamLabel */

/** @param {{ team: Team, runs: boolean }} props `runs`: whether the viewer runs the team */
export function TeamLabels({ team, runs }) {
  const [doomed, doom] = useState(/** @type {TeamLabel | null} */ (null))
  const labels = /** @type {TeamLabel[]} */ (labelsOf(team.id))
  const may = writableTeams.value.some(({ id }) => id === team.id)
  if (!may && !labels.length) return null
  return html`<section class="group" aria-labelledby="labels-title">
    <header><h2 id="labels-title">${t('field.labels')}</h2><span class="num">${t.number(labels.length)}</span></header>
    ${may
      ? html`<div class="card">
          <datalist id="label-colors">${COLORS.map((color) => html`<option value=${color} />`)}</datalist>
          <ul class="people label-list">
            ${labels.map(
              (label) => html`<li key=${label.id}>
                <${Edit} label=${label} />
                ${runs && html`<button
                  class="icon"
                  aria-label=${t('labels.delete', { label: label.name })}
                  title=${t('labels.delete', { label: label.name })}
                  onClick=${() => doom(label)}
                >
                  <${Icon} name="trash" />
                </button>`}
              </li>`,
            )}
            <li key="new"><${New} team=${team} labels=${labels} /></li>
          </ul>
        </div>`
      : html`<div class="card pad">
          <span class="labels">${labels.map((label) => html`<${LabelChip} key=${label.id} label=${label} />`)}</span>
        </div>`}
    ${doomed && html`<${SureLabel} label=${doomed} close=${() => doom(null)} />`}
  </section>`
}

/** A name and a colour, each saved on leaving. @param {{ label: TeamLabel }} props */
function Edit({ label }) {
  const [draft, write] = useState(/** @type {string | null} */ (null))
  const [picked, pick] = useState(/** @type {string | null} */ (null))
  const save = async (/** @type {{ name?: string, color?: string }} */ fields) => {
    const done = await act(CHANGE, { id: label.id, input: { ...fields, expectedVersion: label.version } })
    if (done) await loadTeams()
    write(null)
    pick(null)
  }
  const leave = written((text) => {
    const name = text.replace(/\s+/g, ' ').trim()
    if (name && name !== label.name) save({ name })
    else write(null)
  })
  const onKey = (/** @type {EventOf<HTMLInputElement, KeyboardEvent>} */ event) => {
    if (event.key === 'Enter') event.target.blur()
    if (event.key !== 'Escape') return
    event.target.value = label.name
    event.target.blur()
  }
  return html`
    <input
      type="color"
      list="label-colors"
      aria-label=${t('labels.colorOf', { label: label.name })}
      value=${picked ?? label.color}
      onInput=${written(pick)}
      onChange=${written((color) => color !== label.color && save({ color }))}
    />
    <input
      class="input who"
      dir="auto"
      maxlength="50"
      aria-label=${t('labels.nameOf', { label: label.name })}
      value=${draft ?? label.name}
      onInput=${written(write)}
      onBlur=${leave}
      onKeyDown=${onKey}
    />
  `
}

/** @param {{ team: Team, labels: Label[] }} props */
function New({ team, labels }) {
  const [picked, pick] = useState('')
  const form = useForm(async ({ name, color }, element) => {
    const { createLabel } = await request(MAKE, { input: { teamId: team.id, name, color } })
    if (createLabel && !createLabel.errors.length) {
      element.reset()
      pick('')
      await loadTeams()
    }
    return createLabel
  })
  return html`<form class="inline" onSubmit=${form.submit} novalidate>
    <${Whole} text=${form.whole} />
    <input
      type="color"
      name="color"
      list="label-colors"
      aria-label=${t('labels.color')}
      value=${picked || nextColor(labels)}
      onInput=${written(pick)}
    />
    <${Field} name="name" label=${t('labels.new')} maxlength="50" required error=${form.errors.name} />
    <button class="btn" disabled=${form.busy}>${t('quick.add')}</button>
  </form>`
}

/** @param {{ label: Label, close: () => void }} props */
function SureLabel({ label, close }) {
  const { data, failed } = useLoad(() => request(COUNT, { filter: { labels: { any: [label.id] } } }), [label.id])
  const n = data?.tasks.totalCount
  const remove = async () => {
    if (await act(DELETE, { id: label.id }, t('labels.deleted', { label: label.name }))) await loadTeams()
  }
  return html`<${Sure}
    title=${t('labels.sure', { label: label.name })}
    verb=${t('command.delete')}
    run=${remove}
    close=${close}
    early=${n === undefined && !failed}
  >
    <p role="status">
      ${n === undefined ? t(failed ? 'labels.someHave' : 'loading') : n ? t('labels.have', { n }) : t('labels.noneHas')}
    </p>
  </${Sure}>`
}

/** The columns of a team's board on its page: made, renamed, coloured, limited, put elsewhere, deleted. */
import { html, useId, useRef, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { COUNT } from '../api/words.js'
import { t } from '../i18n.js'
import { vertical } from '../parts/arrows.js'
import { FAULTS, act } from '../parts/act.js'
import { Glyph, Icon, failureText } from '../parts/bits.js'
import { carry } from '../parts/carry.js'
import { Dialog } from '../parts/dialog.js'
import { Field, Whole, useForm } from '../parts/form.js'
import { useLoad } from '../parts/useload.js'
import { written } from '../parts/written.js'
import { reason } from '../store/changes.js'
import { STATUS } from '../store/criteria.js'
import { loadTeams } from '../store/places.js'
import { focusSoon } from '../ui.js'

/** @type {Operation<'MakeStage'>} */
const MAKE = `mutation MakeStage($input: CreateStageInput!) { createStage(input: $input) { ${FAULTS} } }`
/** @type {Operation<'ChangeStage'>} */
const CHANGE = `mutation ChangeStage($id: ID!, $input: UpdateStageInput!) {
  updateStage(id: $id, input: $input) { ${FAULTS} }
}`
/** @type {Operation<'DeleteStage'>} */
const DELETE = `mutation DeleteStage($id: ID!, $to: ID) { deleteStage(id: $id, moveTasksTo: $to) { ${FAULTS} } }`

/** The picker's first colour for a column that has the colour of its status. @type {Record<Status, string>} */
const PLAIN = { PENDING: '#8b949e', IN_PROGRESS: '#e08a00', COMPLETED: '#22a35a', CANCELLED: '#8b949e' }
const LARGEST = 1_000_000

/** @param {{ team: Team, runs: boolean }} props `runs`: whether the viewer runs the team */
export function TeamColumns({ team, runs }) {
  const [doomed, doom] = useState(/** @type {Stage | null} */ (null))
  const { stages, said, held, grip } = useOrder(team.stages)
  const may = runs && !team.archivedAt
  if (!may && !stages.length) return null
  return html`<section class="group" aria-labelledby="columns-title">
    <header>
      <h2 id="columns-title">${t('columns.title')}</h2>
      <span class="num">${t.number(stages.length)}</span>
    </header>
    ${may
      ? html`<div class="card">
          <p class="dim sm columns-about">${t('columns.about')}</p>
          <ol class="people column-list">
            ${stages.map(
              (stage, at) => html`<li
                key=${stage.id}
                data-drop=${stage.id}
                class=${held === stage.id ? 'held' : ''}
                aria-label=${stage.name}
              >
                <button
                  class="icon grip"
                  data-grip=${stage.id}
                  aria-label=${t('columns.grip', { column: stage.name })}
                  title=${t('columns.grip', { column: stage.name })}
                  ...${grip(stage, at)}
                >
                  <${Icon} name="grip" />
                </button>
                <${Edit} stage=${stage} />
                <button
                  class="icon"
                  aria-label=${t('columns.delete', { column: stage.name })}
                  title=${t('columns.delete', { column: stage.name })}
                  onClick=${() => doom(stage)}
                >
                  <${Icon} name="trash" />
                </button>
              </li>`,
            )}
          </ol>
          <${New} team=${team} />
        </div>`
      : html`<ul class="card pad columns-seen">
          ${stages.map(
            ({ id, name, status, color }) => html`<li key=${id}>
              <${Glyph} kind="status" value=${status} color=${color} />
              <span>${name}</span>
            </li>`,
          )}
        </ul>`}
    <p class="sr" role="status" aria-live="assertive">${said}</p>
    ${doomed && html`<${Sure} stage=${doomed} stages=${stages} close=${() => doom(null)} />`}
  </section>`
}

/**
 * The columns in the order to show, while one is carried or saved; the changes are sent one after the other.
 * @param {Stage[]} confirmed
 */
function useOrder(confirmed) {
  const [order, arrange] = useState(/** @type {string[] | null} */ (null))
  const [held, hold] = useState(/** @type {string | null} */ (null))
  const [said, speak] = useState('')
  const carried = useRef(/** @type {string[]} */ ([]))
  const underway = useRef(/** @type {Promise<unknown>} */ (Promise.resolve()))
  const waiting = useRef(0)
  const stages = sorted(confirmed, order)
  const ids = stages.map(({ id }) => id)
  const put = (/** @type {Stage} */ { id, name }, /** @type {string[]} */ next) => {
    const at = next.indexOf(id)
    arrange(next)
    speak(t('board.spot', { column: name, at: at + 1, n: next.length }))
    waiting.current += 1
    underway.current = underway.current.then(async () => {
      await act(CHANGE, { id, input: { afterId: next[at - 1] ?? null } })
      await loadTeams().catch(() => {})
      waiting.current -= 1
      if (!waiting.current) arrange(null)
    })
  }
  const grip = (/** @type {Stage} */ stage, /** @type {number} */ at) => ({
    onKeyDown: (/** @type {KeyboardEvent} */ event) => {
      const by = vertical(event)
      if (!by) return
      event.preventDefault()
      if (at + by < 0 || at + by >= ids.length) return
      put(stage, moved(ids, stage.id, at + by))
      focusSoon(`[data-grip="${stage.id}"]`)
    },
    onPointerDown: (/** @type {EventOf<HTMLElement, PointerEvent>} */ event) =>
      carry(event, {
        lift: () => {
          carried.current = ids
          hold(stage.id)
        },
        over: (place) => {
          const to = carried.current.indexOf(place ?? '')
          if (to < 0) return
          carried.current = moved(carried.current, stage.id, to)
          arrange(carried.current)
        },
        drop: () => {
          hold(null)
          if (carried.current.indexOf(stage.id) !== at) put(stage, carried.current)
          else arrange(null)
        },
        cancel: () => {
          hold(null)
          arrange(null)
        },
      }),
  })
  return { stages, said, held, grip }
}

/**
 * Columns in that order; those that came meanwhile stand behind the others.
 * @param {Stage[]} stages @param {string[] | null} order
 */
function sorted(stages, order) {
  if (!order) return stages
  const placeOf = (/** @type {Stage} */ { id }) => (order.includes(id) ? order.indexOf(id) : order.length)
  return stages.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** @param {string[]} ids @param {string} id @param {number} to */
const moved = (ids, id, to) => ids.filter((one) => one !== id).toSpliced(to, 0, id)

/**
 * A name, a colour and a limit, each saved on leaving; what is refused stays, with the reason.
 * @param {{ stage: Stage }} props
 */
function Edit({ stage }) {
  const { id, name, status, color, limit, version } = stage
  const [typed, type] = useState(/** @type {Record<string, string>} */ ({}))
  const [wrong, complain] = useState(/** @type {{ field: string, why: string } | null} */ (null))
  const about = useId()
  const forget = (/** @type {string} */ field) => {
    type(({ [field]: _, ...rest }) => rest)
    complain((now) => (now?.field === field ? null : now))
  }
  const save = async (/** @type {'name' | 'color' | 'limit'} */ field, /** @type {string | number | null} */ value) => {
    const why = await attempt(CHANGE, { id, input: { [field]: value, expectedVersion: version } })
    if (why) return complain({ field, why })
    await loadTeams().catch(() => {})
    forget(field)
  }
  const leave = (/** @type {string} */ field, /** @type {string} */ text) => {
    if (field === 'name') {
      const next = text.replace(/\s+/g, ' ').trim()
      return next === name ? forget('name') : save('name', next)
    }
    const next = text.trim() === '' ? null : Number(text)
    if (next === limit) return forget('limit')
    if (next !== null && !(Number.isInteger(next) && next <= LARGEST))
      return complain({ field: 'limit', why: t('columns.badLimit') })
    return save('limit', next)
  }
  const field = (/** @type {'name' | 'limit'} */ which, /** @type {string} */ value) => ({
    value: typed[which] ?? value,
    'aria-invalid': wrong?.field === which ? 'true' : undefined,
    'aria-describedby': wrong?.field === which ? about : undefined,
    onInput: written((text) => type((now) => ({ ...now, [which]: text }))),
    onBlur: (/** @type {FieldEvent} */ { currentTarget: { value: text, validity } }) =>
      validity.badInput ? complain({ field: which, why: t('columns.badLimit') }) : leave(which, text),
    onKeyDown: (/** @type {EventOf<HTMLInputElement, KeyboardEvent>} */ event) => {
      if (event.key === 'Enter') event.target.blur()
      if (event.key !== 'Escape') return
      event.target.value = value
      forget(which)
    },
  })
  return html`
    <span class="tint">
      <input
        type="color"
        list="label-colors"
        aria-label=${t('columns.colorOf', { column: name })}
        value=${typed.color ?? color ?? PLAIN[status]}
        onInput=${written((text) => type((now) => ({ ...now, color: text })))}
        onChange=${written((text) => text !== color && save('color', text))}
      />
      ${color && html`<button
        class="icon"
        aria-label=${t('columns.plain', { column: name })}
        title=${t('columns.plain', { column: name })}
        onClick=${() => save('color', null)}
      >
        <${Icon} name="undo" />
      </button>`}
    </span>
    <input
      class="input who"
      dir="auto"
      maxlength="50"
      aria-label=${t('columns.nameOf', { column: name })}
      ...${field('name', name)}
    />
    <span class="sm stands-for">
      <${Glyph} kind="status" value=${status} color=${color} mute />
      <span>${t(`status.${status}`)}</span>
    </span>
    <input
      class="input limit"
      type="number"
      min="1"
      max=${LARGEST}
      aria-label=${t('columns.limitOf', { column: name })}
      title=${t('columns.limitOf', { column: name })}
      placeholder=${t('columns.limit')}
      ...${field('limit', limit === null ? '' : String(limit))}
    />
    ${wrong && html`<p class="error" id=${about} role="alert">${wrong.why}</p>`}
  `
}

/**
 * Runs a mutation, and returns why it failed; empty: it did not.
 * @template Variables
 * @param {GraphQLDocument<Record<string, { errors: Fault[] }>, Variables>} query
 * @param {NoInfer<Variables>} variables
 */
async function attempt(query, variables) {
  try {
    const [{ errors }] = Object.values(await request(query, variables))
    return errors.length ? reason(errors[0]) : ''
  } catch (problem) {
    return failureText(problem)
  }
}

/** @param {{ team: Team }} props */
function New({ team }) {
  const form = useForm(async ({ name, status }, element) => {
    const { createStage } = await request(MAKE, { input: { teamId: team.id, name, status } })
    if (!createStage.errors.length) {
      element.reset()
      await loadTeams()
    }
    return createStage
  })
  return html`<form class="inline new-column" onSubmit=${form.submit} novalidate>
    <${Whole} text=${form.whole} />
    <${Field} name="name" label=${t('columns.new')} maxlength="50" required error=${form.errors.name} />
    <${Field} name="status" as="select" label=${t('columns.standsFor')} error=${form.errors.status}>
      ${STATUS.map((status) => html`<option value=${status}>${t(`status.${status}`)}</option>`)}
    </${Field}>
    <button class="btn" disabled=${form.busy}>${t('quick.add')}</button>
  </form>`
}

/**
 * Asks where its tasks go, if there is more than one place.
 * @param {{ stage: Stage, stages: Stage[], close: () => void }} props
 */
function Sure({ stage, stages, close }) {
  const { data, failed } = useLoad(() => request(COUNT, { filter: { stage: { eq: stage.id } } }), [stage.id])
  const [chosen, choose] = useState('')
  const [why, complain] = useState('')
  const n = data?.tasks.totalCount
  const alike = nearestFirst(stages, stage)
  const to = alike.find(({ id }) => id === chosen) ?? alike[0]
  const remove = async () => {
    const problem = await attempt(DELETE, { id: stage.id, to: to?.id })
    if (problem) return complain(problem)
    close()
    await loadTeams().catch(() => {})
  }
  return html`<${Dialog} class="small" labelledby="delete-column" close=${close}>
    <div class="pad">
      <h2 id="delete-column">${t('columns.sure', { column: stage.name })}</h2>
      <${Whole} text=${why} />
      <p role="status">
        ${n === undefined
          ? t(failed ? 'columns.someHave' : 'loading')
          : n
            ? t('columns.have', { n })
            : t('columns.empty')}
        ${(n || failed) && !to ? ` ${t('columns.stay', { status: t(`status.${stage.status}`) })}` : ''}
      </p>
      ${(n || failed) && to
        ? html`<${Field} name="to" as="select" label=${t('columns.goTo')} value=${to.id} onChange=${written(choose)}>
            ${stages
              .filter((one) => alike.includes(one))
              .map(({ id, name }) => html`<option value=${id} selected=${id === to.id}>${name}</option>`)}
          </${Field}>`
        : null}
      <div class="actions">
        <button class="btn quiet" onClick=${close}>${t('cancel')}</button>
        <button class="btn danger" onClick=${remove} disabled=${n === undefined && !failed}>
          ${t('command.delete')}
        </button>
      </div>
    </div>
  </${Dialog}>`
}

/** Other columns of its status: the server's own choice comes first. @param {Stage[]} stages @param {Stage} stage */
function nearestFirst(stages, stage) {
  const away = (/** @type {Stage} */ one) =>
    Math.abs(stages.indexOf(one) - stages.findIndex(({ id }) => id === stage.id))
  return stages
    .filter(({ id, status }) => status === stage.status && id !== stage.id)
    .toSorted((a, b) => away(a) - away(b))
}

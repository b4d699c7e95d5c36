/** One event as a sentence. */
import { html } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { rich, t } from '../i18n.js'
import { inWords } from '../task/recurrence/inwords.js'
import { people } from '../store/places.js'
import { Glyph, nameOf } from '../parts/bits.js'

/** @typedef {TaskEvent['changes'][number]} Change */
/** @typedef {{ rule: string, fromCompletion: boolean }} Recurrence */

/** @type {Record<string, string>} */
const NAMES = { assigneeId: 'assignee', teamId: 'team', parentId: 'parent' }
/** The server sets these by itself, together with the status. */
const FOLLOW = new Set(['startedAt', 'completedAt', 'overdue', 'updatedAt', 'version', 'key', 'nextOccurrence'])

/** Their sentences begin with the person whom they are about. */
const BEGIN = /^user\.(cre|upd)ated$/

const BEGIN_WITH_TASK = /overdue|block/

/** @param {{ event: TaskEvent, short?: boolean }} props */
export function Sentence({ event, short = false }) {
  const changes = event.changes
    .map((change) => ({ ...change, field: NAMES[change.field] ?? change.field }))
    .filter(({ field }, _, all) => !FOLLOW.has(field) && !(field === 'rank' && all.length > 1))
    .filter(({ field }, _, all) => !isSaidBy(field, all))
  const values = {
    who: who(event.actor),
    task: short
      ? t(BEGIN_WITH_TASK.test(event.name) ? 'feed.This' : 'feed.this')
      : task(event, changes.length === 1 && changes[0].field === 'title' && changes[0].before),
    what: subject(event),
    team: html`<b>${event.team?.name}</b>`,
  }
  if (event.name === 'task.updated' && changes.length === 1) return one(changes[0], values)
  if (event.name === 'task.updated')
    return rich('feed.changed', { ...values, fields: changes.map(({ field }) => t(`field.${field}`)).join(', ') })
  const joined = event.name === 'team.member_added' && event.actor?.id === changes[0]?.after
  const key = `feed.${joined ? 'joined' : event.name}`
  return t(key) === key ? rich('feed.other', { ...values, name: event.name }) : rich(key, values)
}

/**
 * Whether another change already describes this one: of a column and a status, only one is described.
 * @param {string} field @param {Change[]} all
 */
function isSaidBy(field, all) {
  const [stage, status] = ['stage', 'status'].map((name) => all.find((change) => change.field === name))
  return stage && status ? field === (stage.after ? 'status' : 'stage') : false
}

/** @param {Change} change @param {Record<string, unknown>} values */
function one({ field, after, beforeText, afterText }, values) {
  if (field === 'status') return rich(`feed.${after}`, { ...values, to: to('status', String(after)) })
  if (field === 'priority') return rich('feed.priority', { ...values, to: to('priority', String(after)) })
  if (field === 'assignee')
    return rich(after ? 'feed.assigned' : 'feed.unassigned', {
      ...values,
      to: html`<b>${after === me.value?.id ? t('you.object') : afterText}</b>`,
    })
  if (field === 'dueDate')
    return rich(after ? 'feed.due' : 'feed.undue', { ...values, day: after && html`<b>${t.day(String(after))}</b>` })
  if (field === 'labels') return relabelled(split(beforeText), split(afterText), values)
  if (field === 'stage')
    return rich(after ? 'feed.staged' : 'feed.unstaged', { ...values, to: html`<b>${afterText}</b>` })
  if (field === 'rank') return rich('feed.arranged', values)
  if (field === 'parent')
    return rich(after ? 'feed.partOf' : 'feed.promoted', { ...values, to: html`<b>${afterText}</b>` })
  if (field === 'recurrence')
    return rich(after ? 'feed.repeats' : 'feed.repeatsNot', {
      ...values,
      to: after && html`<b>${inWords(/** @type {Recurrence} */ (after))}</b>`,
    })
  if (field === 'relations') return rich('feed.related', values)
  if (field === 'title') return rich('feed.renamed', { ...values, to: html`<b>${after}</b>` })
  if (field === 'team') return rich('feed.moved', { ...values, to: html`<b>${afterText}</b>` })
  return rich('feed.changed', { ...values, fields: t(`field.${field}`) })
}

/** @param {string[]} was names @param {string[]} is names @param {Record<string, unknown>} values */
function relabelled(was, is, values) {
  const on = is.filter((name) => !was.includes(name))
  const off = was.filter((name) => !is.includes(name))
  if (on.length && off.length) return rich('feed.changed', { ...values, fields: t('field.labels') })
  return rich(on.length ? 'feed.labelled' : 'feed.unlabelled', {
    ...values,
    to: html`<b>${[...on, ...off].join(', ')}</b>`,
  })
}

/** @param {string | null} names */
const split = (names) => names?.split(', ') ?? []

/** @param {Person | null} actor */
const who = (actor) => html`<b>${actor ? nameOf(actor) : 'TaskFlow'}</b>`
/** @param {'status' | 'priority'} kind @param {string} value */
const to = (kind, value) => html`<b><${Glyph} kind=${kind} value=${value} mute class="g" />${t(`${kind}.${value}`)}</b>`

/** @param {TaskEvent} event @param {unknown} was its title before a rename, which today's title would not tell */
function task(event, was) {
  if (!event.task) return html`<b>${t('feed.aTask')}</b>`
  const comment = event.subjectType === 'COMMENT' ? `?comment=${event.subjectId}` : ''
  return html`
    <a href=${`/t/${event.task.key}${comment}`}>${event.task.key}</a>
    ${' '}
    <bdi>${was || event.task.title}</bdi>
  `
}

/**
 * The person that an event is about: a team's event names them in its one change, as `Bob Meyer: MEMBER`.
 * @param {TaskEvent} event
 */
function subject({ name, subjectId, subjectType, actor, changes: [change] }) {
  const id = subjectType === 'TEAM' ? (change?.after ?? change?.before) : subjectId
  if (BEGIN.test(name) && id === me.value?.id) return html`<b>${t('you')}</b>`
  const person = [...people.value, actor].find((one) => one?.id === id)
  return html`<b>${person?.name ?? (change?.afterText ?? change?.beforeText)?.split(': ')[0] ?? t('feed.someone')}</b>`
}

/** The field for new sub-tasks: Enter adds one and keeps the focus; several pasted lines become several sub-tasks. */
import { html, useRef, useState } from '../../../vendor/preact.js'
import { locale, t } from '../../i18n.js'
import { emptied, lineAt } from '../../talk/drafts.js'
import { Icon } from '../../parts/bits.js'
import { LineField } from '../quick.js'
import { today } from '../../store/clock.js'
import { understand } from '../../store/line.js'
import { membersOf } from '../../store/places.js'
import { addPart, addParts } from './writes.js'

/** @import { Mark } from '../../store/line.js' */

const LONGEST = 200
/** Bullets, numbers and boxes at the beginning of a line. */
const BULLET = /^\s*(?:[-*+•–]|\d+[.)])?\s*(?:\[[ xX]?\]\s*)?/

/** @param {{ task: Task }} props */
export function Add({ task }) {
  const [line, setLine] = lineAt(`${task.id}.part`)
  const [plain, setPlain] = useState(() => /** @type {Set<string>} */ (new Set()))
  const field = useRef(/** @type {HTMLInputElement | null} */ (null))
  const add = async (/** @type {Event} */ event) => {
    event.preventDefault()
    const written = field.current?.value ?? '' // the line may be one render behind
    const { marks, team, ...fields } = understood(written, task, plain)
    field.current?.focus()
    if (!fields.title) return
    setLine('')
    setPlain(new Set())
    if (!(await addPart(task, fields)) && !field.current?.value) setLine(written)
  }
  const paste = (/** @type {EventOf<HTMLInputElement, ClipboardEvent>} */ event) => {
    const titles = titlesIn(event.clipboardData?.getData('text/plain') ?? '')
    if (titles.length < 2) return
    event.preventDefault()
    addParts(task, titles)
  }
  const unmark = (/** @type {Mark} */ { text }) => {
    setPlain(new Set([...plain, text]))
    field.current?.focus()
  }
  return html`<form class="quick add-part" onSubmit=${add} onKeyDown=${emptied(line, setLine)}>
    <${Icon} name="plus" />
    <${LineField}
      field=${field}
      line=${line}
      write=${setLine}
      marks=${understood(line, task, plain).marks}
      unmark=${unmark}
      label=${t('subtasks.new')}
      placeholder=${t('subtasks.add')}
      paste=${paste}
    />
    ${line.trim() && html`<button class="btn" type="submit">${t('quick.add')}</button>`}
  </form>`
}

/** @param {string} line @param {Task} task @param {Set<string>} plain */
const understood = (line, { team }, plain) =>
  understand(line, {
    today: today.value,
    language: locale.value.split('-')[0],
    teams: [], // a sub-task is in the team of its parent
    people: () => membersOf(team.id),
    home: team,
    plain,
  })

/** @param {string} text */
const titlesIn = (text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST))
    .filter(Boolean)

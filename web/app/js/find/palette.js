/**
 * ⌘K: every task and every command in one field. Tasks on this page match at once, then the server's matches are added.
 * Filters are typed as they are written in an address.
 */
import { html, useEffect, useRef, useState } from '../../vendor/preact.js'
import { COMMANDS, keyNames, possible, run, subjects } from '../commands.js'
import { t } from '../i18n.js'
import { go, openTask } from '../router.js'
import { fold } from '../store/criteria.js'
import { panel } from '../ui.js'
import { vertical } from '../parts/arrows.js'
import { Glyph } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { readWords } from './filterwords.js'
import { findTasks, useFound } from './findtasks.js'
import { Marked } from '../parts/marked.js'
import { written } from '../parts/written.js'

/** @import { Command } from '../commands.js' */
/** @import { Place } from './findtasks.js' */
/** @typedef {Task | Command | { id: string, list: string }} Option */

export function Palette() {
  const [typed, type] = useState('')
  const [chosen, choose] = useState(/** @type {string | null} */ (null))
  const lit = useRef(/** @type {string | null} */ (null))
  const { text: words, filter, list, isFilter } = readWords(typed)
  const found = useFound(words, () => choose(lit.current), undefined, filter)
  const about = useRef(subjects()).current
  const tasksFor = (/** @type {string} */ typed) => {
    const { text, fits } = readWords(typed)
    return typed.trim() ? findTasks(text, found, fits) : []
  }
  const commandsFor = (/** @type {string} */ text) =>
    COMMANDS.filter(
      (command) =>
        !command.silent && possible(command, about) && fold(title(command, about)).includes(fold(text.trim())),
    )
  const tasks = tasksFor(typed)
  const commands = commandsFor(typed)
  /** @type {Option[]} */
  const all = tasks.length || isFilter ? [{ id: 'show-all', list }] : []
  const options = [...tasks, ...commands, ...all]
  const at = Math.max(
    0,
    options.findIndex((option) => option.id === chosen),
  )
  lit.current = options[at]?.id ?? null
  const close = () => {
    panel.value = ''
  }
  const choice = (/** @type {Option | undefined} */ option) => {
    close()
    if (!option) return
    // After the dialog has closed and returned the focus, and before the next key.
    queueMicrotask(() => ('list' in option ? go(option.list) : 'run' in option ? run(option, about) : openTask(option)))
  }
  useEffect(() => document.getElementById(`option-${at}`)?.scrollIntoView({ block: 'nearest' }), [at, options.length])
  const onKey = (/** @type {EventOf<HTMLInputElement, KeyboardEvent>} */ event) => {
    const steps = vertical(event)
    if (steps && options.length) {
      event.preventDefault()
      choose(options[(at + steps + options.length) % options.length].id)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const text = event.target.value // Enter may come before the list is redrawn
      choice(
        text === typed
          ? options[at]
          : (tasksFor(text)[0] ?? commandsFor(text)[0] ?? { id: 'show-all', list: readWords(text).list }),
      )
    }
  }
  /** @param {Children} content @param {number} index @param {Option} one */
  const option = (content, index, one) => html`<div
    class="o"
    role="option"
    id=${`option-${index}`}
    key=${one.id}
    aria-selected=${index === at}
    onPointerMove=${() => choose(one.id)}
    onClick=${() => choice(one)}
  >
    ${content}
  </div>`
  return html`<${Dialog} class="pal" label=${t('palette.title')} close=${close}>
    <input
      dir="auto"
      autofocus
      role="combobox"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${options.length ? `option-${at}` : undefined}
      aria-label=${t('palette.title')}
      placeholder=${t('palette.placeholder')}
      value=${typed}
      onInput=${written((text) => {
        type(text)
        choose(null)
      })}
      onKeyDown=${onKey}
    />
    <div id="options" role="listbox" aria-label=${t('palette.results')}>
      ${tasks.length > 0 && html`<div role="group" aria-labelledby="pal-tasks">
        <h3 id="pal-tasks" role="presentation">${t('palette.tasks')}</h3>
        ${tasks.map((task, index) =>
          option(
            html`
              <${Glyph} kind="status" value=${task.status} mute />
              <span dir="auto">${task.title} <${Preview} of=${found.get(task.id)} /></span>
              <code class="end">${task.key}</code>
            `,
            index,
            task,
          ),
        )}
      </div>`}
      ${commands.length > 0 && html`<div role="group" aria-labelledby="pal-commands">
        <h3 id="pal-commands" role="presentation">${t('palette.commands')}</h3>
        ${commands.map((command, index) =>
          option(
            html`
              <span>${title(command, about)}</span>
              <span class="end">${command.keys && keyNames(command.keys).map((key) => html`<kbd>${key}</kbd> `)}</span>
            `,
            tasks.length + index,
            command,
          ),
        )}
      </div>`}
      ${all.map((one) => option(html`<span>${t('palette.all')}</span>`, options.length - 1, one))}
    </div>
    ${tasks.length + commands.length === 0 && html`<p class="none" role="status">${t('palette.none')}</p>`}
    <footer>
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${t('palette.choose')}</span>
      <span><kbd>↵</kbd> ${t('palette.run')}</span>
      <span><kbd>${t('key.escape')}</kbd> ${t('close')}</span>
    </footer>
  </${Dialog}>`
}

/** @param {Command} command @param {Task[]} tasks */
const title = (command, tasks) => {
  const about = tasks.length > 1 ? t('tasks.count', { n: tasks.length }) : tasks[0]?.key
  return t(`command.${command.id}`) + (command.task && about ? ` · ${about}` : '')
}

/** @param {{ of: Place | undefined }} props */
const Preview = ({ of }) =>
  of && html`<small>${t(`palette.in.${of.field}`)}: <${Marked} snippet=${of.snippet} /></small>`

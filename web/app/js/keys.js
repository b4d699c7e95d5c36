/** Keys to commands. Single keys are for pages and for an open task, not for fields and dialogs. */
import { COMMANDS, possible, run } from './commands.js'
import { closeTask, here } from './router.js'
import { selected, unselect } from './ui.js'

const PREFIX = 1200 // milliseconds in which "g" waits for its second key
let prefix = ''
let timer = 0

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return
  if (event.key === 'Escape' && selected.peek().size && !isOpen('dialog')) return unselect()
  if (event.key === 'Escape' && here.peek().name === 'task' && !isOpen('dialog:not(.sheet)')) return closeTask()
  const found = find(event)
  if (!found) return
  event.preventDefault()
  run(found)
})

/** @param {KeyboardEvent} event */
function find(event) {
  const keys = name(event)
  if (!keys) return null
  if (keys === 'mod+k') return isOpen('dialog:not(.sheet)') ? null : command(keys)
  if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return null
  if (isOpen('dialog:not(.sheet)')) return null
  if (keys === 'enter') return null // a focused link or button handles it
  const whole = prefix ? `${prefix} ${keys}` : keys
  prefix = ''
  clearTimeout(timer)
  if (whole === 'g') {
    prefix = 'g'
    timer = setTimeout(() => {
      prefix = ''
    }, PREFIX)
    return null
  }
  return command(whole)
}

/** @param {string} keys */
function command(keys) {
  return COMMANDS.find((one) => one.keys === keys && possible(one))
}

/** @param {KeyboardEvent} event */
function name(event) {
  if (event.key.length > 1) return event.key === 'Enter' ? 'enter' : ''
  const key = event.key.toLowerCase()
  if (event.shiftKey && (key === 'i' || key === 'r')) return `shift+${key}`
  return (event.ctrlKey || event.metaKey) && key === 'k' ? 'mod+k' : key
}

const FIELDS = 'input, textarea, select, [contenteditable]'

/** @param {EventTarget | null} target */
const isField = (target) => target instanceof Element && target.closest(FIELDS)
/** @param {string} which */
const isOpen = (which) => document.querySelector(`${which}[open]`) !== null

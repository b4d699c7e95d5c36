/** Keys to commands. Single keys are for pages, not for fields; in a dialog only the task's own keys work. */
import { COMMANDS, possible, subject } from './commands.js'

const PREFIX = 1200 // milliseconds in which "g" waits for its second key
let prefix = '',
  timer = 0

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return
  const found = find(event)
  if (!found) return
  event.preventDefault()
  found.run(subject())
})

function find(event) {
  const keys = name(event)
  if (!keys) return null
  if (keys === 'mod+k') return inDialog(event, 'dialog:not(.sheet)') ? null : command(keys)
  if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return null
  if (inDialog(event, 'dialog:not(.sheet)')) return null
  if (keys === 'enter') return null // a focused link or button knows what to do
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
  return command(whole, inDialog(event, 'dialog.sheet'))
}

function command(keys, inSheet = false) {
  return COMMANDS.find(
    (one) => one.keys === keys && possible(one) && (!inSheet || one.task || one.id === 'undo' || one.id === 'keys'),
  )
}

function name(event) {
  if (event.key.length > 1) return event.key === 'Enter' ? 'enter' : ''
  const key = event.key.toLowerCase()
  return (event.ctrlKey || event.metaKey) && key === 'k' ? 'mod+k' : key
}

const isField = (element) => element.closest?.('input, textarea, select, [contenteditable]')
const inDialog = (event, which) => document.querySelector(`${which}[open]`) !== null

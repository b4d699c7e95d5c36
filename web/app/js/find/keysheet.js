/** All shortcuts, from the same table that runs them. */
import { html } from '../../vendor/preact.js'
import { COMMANDS, keyNames, possible } from '../commands.js'
import { capital, t } from '../i18n.js'
import { teams, writableTeams } from '../store/places.js'
import { panel } from '../ui.js'
import { Icon } from '../parts/bits.js'
import { Dialog } from '../parts/dialog.js'
import { Cap, byHand } from '../parts/hints.js'

/** @import { Command } from '../commands.js' */
/** @import { Hint } from '../parts/hints.js' */

/** Commands that are shown together. @type {[name: string, ids: string[]][]} */
const GROUPS = [
  ['page', ['palette', 'new', 'search', 'saveView', 'undo', 'keys']],
  [
    'go',
    ['inbox', 'today', 'tasks', 'board', 'calendar', 'reports', 'trash', 'teams', 'settings', 'overview', 'instance'],
  ],
  ['inbox', ['noticeOpen', 'noticeRead', 'noticeArchive', 'noticeLater', 'noticesRead']],
  ['list', ['down', 'up', 'open', 'select']],
  [
    'task',
    [
      'done',
      'status',
      'stage',
      'priority',
      'assignee',
      'due',
      'repeat',
      'labels',
      'watch',
      'remind',
      'subtask',
      'relate',
      'comment',
      'attach',
    ],
  ],
  ['hand', []],
  ['write', []],
]

/**
 * Keys that are no commands: what has the focus handles them.
 * @returns {Record<string, Hint[]>}
 */
const others = () => ({
  list: [[[t('key.escape')], t('keys.close')]],
  ...(writes() && { hand: byHand(['lift', 'carry', 'shift', 'putBack']) }),
  ...(takesPart() && {
    write: [
      [keyNames('mod+enter'), t('keys.save')],
      [[t('key.escape')], t('keys.leave')],
    ],
  }),
})

/** Commands that take more rights than viewing. */
const STEERS = new Set(['done', 'status', 'stage'])
const WRITES = new Set(['priority', 'assignee', 'due', 'repeat', 'labels', 'select', 'subtask', 'relate'])

const writes = () => writableTeams.value.length > 0
const takesPart = () => writes() || teams.value.some(({ myRole }) => myRole === 'CONTRIBUTOR')

/** Whether the viewer can run a command on any task at all. @param {Command} command */
function isForViewer(command) {
  if (!command.task) return possible(command)
  return STEERS.has(command.id) ? takesPart() : writes() || !WRITES.has(command.id)
}

export function Keysheet() {
  const close = () => {
    panel.value = ''
  }
  const groups = GROUPS.map(([name, ids]) => ({
    name,
    lines: /** @type {Hint[]} */ ([
      ...ids
        .flatMap((id) => COMMANDS.filter((command) => command.id === id && isForViewer(command)))
        .map((command) => [keyNames(command.keys ?? ''), t(`command.${command.id}`)]),
      ...(others()[name] ?? []),
    ]),
  }))
  return html`<${Dialog} class="wide" labelledby="keys-title" close=${close}>
    <div class="pad">
      <div class="split">
        <h2 id="keys-title">${t('keys.title')}</h2>
        <button class="icon end" aria-label=${t('close')} onClick=${close}><${Icon} name="close" /></button>
      </div>
      <div class="keys">
        ${groups
          .filter(({ lines }) => lines.length)
          .map(
            ({ name, lines }) =>
              html`<section key=${name} aria-labelledby=${`keys-${name}`}>
                <h3 id=${`keys-${name}`}>${t(`keys.${name}`)}</h3>
                <ul>
                  ${lines.map(
                    ([keys, text]) => html`<li><span>${capital(text)}</span><span>${keys.map(Cap)}</span></li>`,
                  )}
                </ul>
              </section>`,
          )}
      </div>
    </div>
  </${Dialog}>`
}

/** The bar of commands for the selected tasks, at the foot of the page while there are any. */
import { html } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { COMMANDS, pickedTasks, possible, run } from '../commands.js'
import { selected, unselect } from '../ui.js'
import { Icon } from '../parts/bits.js'

/** @type {[command: string, icon: string][]} */
const OFFERS = [
  ['status', 'PENDING'],
  ['stage', 'board'],
  ['assignee', 'nobody'],
  ['priority', 'HIGH'],
  ['due', 'calendar'],
  ['labels', 'label'],
  ['team', 'team'],
  ['delete', 'trash'],
]

export function Selection() {
  if (!selected.value.size) return null
  const tasks = pickedTasks()
  return html`<section class="selection" aria-label=${t('selection.label')}>
    <div role="toolbar" aria-label=${t('selection.label')}>
      <strong role="status">${t('selection.count', { n: tasks.length })}</strong>
      ${OFFERS.flatMap(([id, icon]) =>
        COMMANDS.filter((one) => one.id === id && (id !== 'stage' || possible(one, tasks))).map((command) => ({
          command,
          icon,
        })),
      ).map(
        ({ command, icon }) => html`<button
          key=${command.id}
          data-field=${command.id}
          disabled=${!possible(command, tasks)}
          title=${t(`command.${command.id}`)}
          onClick=${() => run(command, tasks)}
        >
          <${Icon} name=${icon} />
          <span>${t(`selection.${command.id}`)}</span>
        </button>`,
      )}
      <button class="icon" aria-label=${t('selection.clear')} title=${t('selection.clear')} onClick=${unselect}>
        <${Icon} name="close" />
      </button>
    </div>
  </section>`
}

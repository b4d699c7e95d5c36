/** The timeline of comments and activity, and the field for a new comment. */
import { html, useEffect, useMemo, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { Bones, Failure, failureText } from '../parts/bits.js'
import { Entry } from '../frame/rail.js'
import { here } from '../router.js'
import { say } from '../store/toasts.js'
import { Composer } from './composer.js'
import { newIn } from './drafts.js'
import { Past } from './past.js'
import { Talk } from './talk.js'
import { Thread } from './thread.js'
import { write } from './writes.js'

/** @param {{ task: Task }} props */
export function Timeline({ task }) {
  const talk = useMemo(() => new Talk(task.id), [task.id])
  const isNew = task.version === 0 // the server has not got it yet
  useEffect(() => (isNew ? undefined : talk.open()), [talk, isNew])
  const target = useTarget(talk)
  const items = talk.items.value
  const news = talk.news.value
  return html`<section class="talk" aria-labelledby="talk-title">
    <h3 id="talk-title">${t('talk.title')}</h3>
    <p class="sr" role="status">${news && t('talk.news', { who: news.who ?? t('feed.someone') })}</p>
    ${talk.failed.value && html`<${Failure} problem=${talk.failed.value} retry=${() => talk.load()} />`}
    ${!talk.ready.value && !talk.failed.value && !isNew && html`<${Bones} rows=${2} />`}
    <div class="feed">
      <ol>
        ${items.map(({ id, thread, event, earlier }) =>
          event
            ? html`<${Entry} key=${id} event=${event} short>
                <${Past} task=${task} event=${event} events=${talk.events.value} />
              </${Entry}>`
            : thread
              ? html`<li key=${id} class="thread" data-thread=${id}>
                  <${Thread} task=${task} thread=${thread} target=${target} />
                </li>`
              : html`<li key=${id} class="earlier"><${Earlier} kind=${id} read=${earlier} /></li>`,
        )}
      </ol>
    </div>
    ${task.can.comment
      ? html`<div class="talk-end">
          <${Composer}
            key=${task.id}
            task=${task}
            place=${newIn(task.id)}
            label=${t('talk.comment')}
            action=${t('talk.send')}
            send=${(/** @type {string} */ text, /** @type {string[]} */ files) => write(task.id, text, null, files)}
          />
        </div>`
      : !task.deletedAt && html`<p class="dim sm">${t('talk.readOnly')}</p>`}
  </section>`
}

/** The comment that the address names, once it is here. @param {Talk} talk */
function useTarget(talk) {
  const wanted = here.value.query.get('comment')
  const [found, set] = useState(/** @type {string | null} */ (null))
  const ready = talk.ready.value
  useEffect(() => {
    if (!wanted || !ready) return
    talk
      .find(wanted)
      .then((isHere) => (isHere ? set(wanted) : say({ bad: true, text: t('talk.notHere') })))
      .catch((problem) => say({ bad: true, text: failureText(problem) }))
  }, [talk, wanted, ready])
  return found === wanted ? found : null
}

/** @param {{ kind: string, read: () => Promise<void> }} props */
function Earlier({ kind, read }) {
  const [busy, set] = useState(false)
  const ask = async () => {
    if (busy) return
    set(true)
    await read().catch((problem) => say({ bad: true, text: failureText(problem) }))
    set(false)
  }
  return html`<button class="btn quiet" aria-disabled=${busy} onClick=${ask}>${t(`talk.earlier.${kind}`)}</button>`
}

/** The field that searches within a page; the text goes into the address when the typing pauses. */
import { html, useEffect, useRef, useState } from '../../vendor/preact.js'
import { t } from '../i18n.js'
import { setQuery } from '../scope.js'
import { written } from '../parts/written.js'

const TYPING = 200

/** @param {{ query: URLSearchParams }} props */
export function Search({ query }) {
  const timer = useRef(0)
  const [typed, type] = useState(query.get('q') ?? '')
  const sent = useRef(typed.trim())
  const asked = query.get('q') ?? ''
  useEffect(() => {
    // only changes from elsewhere ("Clear", a link, going back): the field may be newer than the text that it sent last
    if (asked === sent.current) return
    sent.current = asked
    type(asked)
  }, [asked])
  const search = written((value) => {
    type(value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = value.trim()
      setQuery({ q: sent.current })
    }, TYPING)
  })
  return html`<input
    class="input search"
    type="search"
    dir="auto"
    aria-label=${t('tasks.search')}
    placeholder=${t('tasks.search')}
    aria-keyshortcuts="/"
    value=${typed}
    onInput=${search}
  />`
}

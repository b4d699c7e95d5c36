import { useGraphiQL } from '@graphiql/react'
import { live } from './live.js'
import { say } from './notice.js'
import { useStore } from './store.js'

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' })

export function LiveLog() {
  const { state, note, received, cursor, lines } = useStore(live)
  if (state === 'none') return null
  return (
    <section className="tf-live" aria-label="Live stream">
      <header>
        <span className={`tf-dot tf-dot-${state}`} />
        <strong role="status">{note}</strong>
        <span className="tf-quiet">{received === 1 ? '1 message' : `${received} messages`}</span>
        <ResumeFrom cursor={cursor} />
      </header>
      {lines.length > 0 && (
        <ol tabIndex={0} aria-label="Messages, newest first">
          {lines.map(({ number, at, text }) => <li key={number}><time>{clock.format(at)}</time> {text}</li>)}
        </ol>
      )}
    </section>
  )
}

function ResumeFrom({ cursor }) {
  const editor = useGraphiQL((state) => state.variableEditor)
  const usesAfter = useGraphiQL((state) => state.queryEditor?.getValue().includes('$after'))
  if (!cursor || !usesAfter) return null

  function resume() {
    editor.setValue(JSON.stringify({ ...parsed(editor.getValue()), after: cursor }, null, 2))
    say('`after` is set: the next run begins behind the last message.')
  }

  return <button type="button" className="tf-button tf-small" onClick={resume}>Resume from here</button>
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

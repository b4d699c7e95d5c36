// The messages of a running stream so far, for the list under the response.
import { makeStore } from './store.js'

const KEPT_LINES = 50
const NONE = { state: 'none', note: '', received: 0, cursor: '', lines: [] }

const store = makeStore(NONE)
const change = (part) => store.set({ ...store.get(), ...part })

export const live = {
  get: store.get,
  watch: store.watch,
  begin: () => store.set({ ...NONE, state: 'connecting', note: 'Connecting…' }),
  connected: () => change({ state: 'live', note: 'Live' }),
  closed({ code, reason }) {
    if (store.get().state === 'live') change({ state: 'waiting', note: `Connection lost (${[code, reason].filter(Boolean).join(' ')}), coming back…` })
  },
  message(message, cursor = '') {
    const { received, lines } = store.get()
    const line = { number: received + 1, at: new Date(), text: summary(message) }
    change({ received: line.number, cursor, lines: [line, ...lines].slice(0, KEPT_LINES) })
  },
  end(note) {
    if (store.get().state !== 'ended') change({ state: 'ended', note })
  },
}

function summary({ data, errors }) {
  if (errors?.length) return errors[0].message
  const [name, value] = Object.entries(data ?? {})[0] ?? []
  const { __typename: type = name, cursor, ...rest } = value ?? {}
  const { action, transition, task, replayed, reason } = rest
  const told = [action, transition, task?.key, task?.title, replayed !== undefined && `${replayed} replayed`, reason].filter(Boolean)
  return `${type} ${told.length ? told.join(' ') : JSON.stringify(rest)}`
}

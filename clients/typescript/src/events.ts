/** Parses server-sent events from chunks that end anywhere. */
import { TaskFlowError } from './problems.js'

export interface ServerEvent {
  name: string
  data: string
  /** The id of this event; undefined if it has none. */
  id: string | undefined
}

/** Characters of one event; the server sends 64 KB at most. */
const MOST = 16_000_000

/** Takes chunks of text, returns the complete events. An event that is cut off when the connection ends is dropped. */
export class EventReader {
  private rest = ''
  private data: string[] = []
  private name = ''
  private id: string | undefined
  private size = 0

  read(piece: string): ServerEvent[] {
    const found: ServerEvent[] = []
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line !== '') this.take(line)
      else if (this.data.length || this.name) found.push(this.event())
    }
    if (this.size + this.rest.length > MOST) throw new RangeError('An event of the stream has no end.')
    return found
  }

  private event(): ServerEvent {
    const event = { name: this.name || 'message', data: this.data.join('\n'), id: this.id }
    this.data = []
    this.name = ''
    this.id = undefined
    this.size = 0
    return event
  }

  /** A line that begins with a colon is a heartbeat. */
  private take(line: string): void {
    const [, field, value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? []
    this.size += line.length
    if (field === 'data') this.data.push(value)
    else if (field === 'event') this.name = value
    else if (field === 'id' && !value.includes('\0')) this.id = value
  }
}

/** Yields the events of an answer. Aborts after `silence` milliseconds: the server sends a heartbeat every 12 s. */
export async function* eventsOf(
  response: Response,
  silence: number,
  abort: (reason: unknown) => void,
): AsyncGenerator<ServerEvent> {
  const reader = response.body?.getReader()
  if (!reader) throw new TaskFlowError('BAD_REQUEST', 'This platform’s fetch gives no streams.')
  const text = new TextDecoder()
  const events = new EventReader()
  try {
    for (;;) {
      const timer = setTimeout(() => abort(new RangeError('The stream is silent.')), silence)
      const { done, value } = await reader.read().finally(() => clearTimeout(timer))
      if (done) return
      yield* events.read(text.decode(value, { stream: true }))
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

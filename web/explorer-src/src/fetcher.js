// How the editor's documents reach the server: HTTP for one answer, one WebSocket for each stream.
import { buildSchema, introspectionFromSchema } from 'graphql'
import { createClient } from 'graphql-ws'
import { httpUrl, schemaUrl, socketUrl } from './api.js'
import { live } from './live.js'
import { chosenOperation, isStream } from './operation.js'
import { freshToken, noticeSignIn } from './session.js'

export async function fetcher({ query, variables, operationName }, { headers } = {}) {
  if (operationName === 'IntrospectionQuery') return (await publishedSchema()) ?? post({ query, operationName }, headers)
  const operation = chosenOperation(query, operationName)
  const request = { query, variables, operationName: operation ? operation.name?.value : operationName }
  if (isStream(operation)) return stream(request, headers)
  const answer = await post(request, headers)
  noticeSignIn(answer.data)
  return answer
}

// Anybody can read the schema as text, signed in or not, unless introspection is off. Introspection then says so.
async function publishedSchema() {
  try {
    const response = await fetch(schemaUrl, { cache: 'no-cache' })
    return response.ok ? { data: introspectionFromSchema(buildSchema(await response.text())) } : null
  } catch {
    return null
  }
}

async function post(request, headers) {
  const response = await fetch(httpUrl, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(await authorization()),
      ...lowerCase(headers),
    },
    body: JSON.stringify(request),
  }).catch(() => null)
  if (!response) return failed('The server cannot be reached.')
  return response.json().catch(() => failed(`The server answered ${response.status} ${response.statusText}, without JSON.`))
}

// A socket of its own for each stream, so that `resume` (the newest cursor, for a reconnect) means this stream alone.
// An observable, since GraphiQL can stop one while it waits; an async generator would only stop at its next message.
const stream = (request, headers) => ({
  subscribe(editor) {
    let cursor
    const client = createClient({
      url: socketUrl,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      connectionParams: async () => ({ ...(await authorization()), ...lowerCase(headers), ...(cursor && { resume: cursor }) }),
      on: { connected: live.connected, closed: live.closed },
    })

    function next(message) {
      cursor = cursorOf(message.data) ?? cursor
      live.message(message, cursor)
      editor.next(message)
    }

    function error(problem) {
      live.end(readable(problem))
      editor.next(failed(readable(problem)))
      editor.complete()
    }

    function complete() {
      live.end('Ended')
      editor.complete()
      client.dispose()
    }

    live.begin()
    const stop = client.subscribe(request, { next, error, complete })
    return {
      unsubscribe() {
        live.end('Stopped')
        stop()
      },
    }
  },
})

async function authorization() {
  const token = await freshToken()
  return token ? { authorization: `Bearer ${token}` } : {}
}

const failed = (message) => ({ errors: [{ message }] })

const cursorOf = (data) => Object.values(data ?? {}).find((field) => field?.cursor)?.cursor

const lowerCase = (headers = {}) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function readable(problem) {
  if (Array.isArray(problem)) return problem.map(({ message }) => message).join(' ')
  if (problem?.code) return `The server closed the socket: ${problem.code} ${problem.reason ?? ''}`.trim()
  return problem?.message ?? 'The socket failed.'
}

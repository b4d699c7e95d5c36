// How the editor's documents reach the server: HTTP for one answer, one WebSocket for each stream.
import { buildSchema, introspectionFromSchema } from 'graphql'
import { createClient } from 'graphql-ws'
import { httpUrl, schemaUrl, socketUrl } from './api.js'
import { live } from './live.js'
import { freshToken, noticeSignIn } from './session.js'

export async function fetcher(params, { headers, documentAST } = {}) {
  if (params.operationName === 'IntrospectionQuery') return (await publishedSchema()) ?? post(params, headers)
  if (isSubscription(documentAST, params.operationName)) return stream(params, headers)
  const answer = await post(params, headers)
  noticeSignIn(answer.data)
  return answer
}

function isSubscription(document, name) {
  const operations = document?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? []
  const chosen = name ? operations.find((operation) => operation.name?.value === name) : operations[0]
  return chosen?.operation === 'subscription'
}

// The schema as text can be read by anybody, signed in or not; introspection is the second way.
async function publishedSchema() {
  try {
    const response = await fetch(schemaUrl, { cache: 'no-cache' })
    return response.ok ? { data: introspectionFromSchema(buildSchema(await response.text())) } : null
  } catch {
    return null
  }
}

async function post(params, headers) {
  const response = await fetch(httpUrl, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(await authorization()),
      ...headers,
    },
    body: JSON.stringify(params),
  })
  try {
    return await response.json()
  } catch {
    throw new Error(`The server answered ${response.status} ${response.statusText} without JSON.`)
  }
}

async function authorization() {
  const token = await freshToken()
  return token ? { authorization: `Bearer ${token}` } : {}
}

// A socket of its own for each stream, so that `resume` (the newest cursor, for a reconnect) means this stream alone.
async function* stream(params, headers) {
  let cursor
  const client = createClient({
    url: socketUrl,
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    connectionParams: async () => ({ ...(await authorization()), ...lowerCase(headers), ...(cursor && { resume: cursor }) }),
    on: {
      connected: () => live.connected(),
      closed: (event) => live.closed(event),
    },
  })
  live.begin()
  try {
    for await (const message of client.iterate(params)) {
      cursor = cursorOf(message.data) ?? cursor
      live.message(message, cursor)
      yield message
    }
    live.end('The stream is complete.')
  } catch (problem) {
    const told = readable(problem)
    live.end(told.message)
    throw told
  } finally {
    live.end('Stopped.')
    client.dispose()
  }
}

const cursorOf = (data) => Object.values(data ?? {}).find((field) => field?.cursor)?.cursor

const lowerCase = (headers = {}) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function readable(problem) {
  if (problem instanceof CloseEvent) return new Error(`The socket was closed: ${problem.code} ${problem.reason}`.trim())
  if (Array.isArray(problem)) return new Error(problem.map(({ message }) => message).join('\n'))
  return problem
}

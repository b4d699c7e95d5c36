// The request as one line for a shell. The token is left to the environment, so that the line can be shown to anybody.
import { httpUrl } from './api.js'

export function curl({ query, variables, operationName, stream }) {
  const body = JSON.stringify({ query, ...(variables && { variables }), ...(operationName && { operationName }) })
  return [
    stream ? 'curl -N' : 'curl',
    quoted(httpUrl),
    `-H ${quoted('Content-Type: application/json')}`,
    `-H ${quoted(`Accept: ${stream ? 'text/event-stream' : 'application/graphql-response+json'}`)}`,
    '-H "Authorization: Bearer $TASKFLOW_TOKEN"',
    `--data ${quoted(body)}`,
  ].join(' ')
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`

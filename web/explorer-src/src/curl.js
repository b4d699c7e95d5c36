// The request as one line for a shell. The token is left to the environment, so that the line can be shown to anybody.
import { httpUrl } from './api.js'

export function curl(request, { stream }) {
  return [
    stream ? 'curl -N' : 'curl',
    quoted(httpUrl),
    `-H ${quoted('Content-Type: application/json')}`,
    `-H ${quoted(`Accept: ${stream ? 'text/event-stream' : 'application/graphql-response+json'}`)}`,
    '-H "Authorization: Bearer $TASKFLOW_TOKEN"',
    `--data ${quoted(JSON.stringify(request))}`,
  ].join(' ')
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`

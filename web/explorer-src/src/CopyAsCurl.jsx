import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { curl } from './curl.js'
import { say } from './notice.js'
import { chosenOperation, isStream } from './operation.js'

export function CopyAsCurl() {
  const operationName = useGraphiQL((state) => state.operationName)
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)

  async function copy() {
    const operation = chosenOperation(query.getValue(), operationName)
    const request = { query: query.getValue(), variables: parsed(variables?.getValue()), operationName: operation?.name?.value }
    await navigator.clipboard.writeText(curl(request, { stream: isStream(operation) }))
    say('Copied. Put your token into TASKFLOW_TOKEN before you run it.')
  }

  return (
    <ToolbarButton label="Copy as curl" onClick={() => copy().catch(() => say('The browser did not allow copying.'))}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <rect x="1.5" y="2.5" width="13" height="11" rx="2" /><path d="m4.5 6 2 2-2 2M8.5 10.5h3" />
      </svg>
    </ToolbarButton>
  )
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

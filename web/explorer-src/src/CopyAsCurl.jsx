import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { parse } from 'graphql'
import { curl } from './curl.js'
import { say } from './notice.js'

export function CopyAsCurl() {
  const operationName = useGraphiQL((state) => state.operationName)
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)

  async function copy() {
    const text = query.getValue()
    await navigator.clipboard.writeText(curl({ query: text, variables: parsed(variables?.getValue()), operationName, stream: isStream(text, operationName) }))
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

function isStream(text, name) {
  try {
    const operations = parse(text).definitions.filter(({ operation }) => operation)
    return (operations.find((one) => one.name?.value === name) ?? operations[0])?.operation === 'subscription'
  } catch {
    return false
  }
}

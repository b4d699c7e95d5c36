// Which operation of a document is meant. GraphiQL learns a tab's operation name a moment after the tab is shown, so a name
// that the document does not have is not taken at its word.
import { parse } from 'graphql'

export function chosenOperation(query, name) {
  const operations = operationsIn(query)
  const named = operations.find((operation) => operation.name?.value === name)
  return named ?? (operations.length === 1 ? operations[0] : undefined)
}

export const isStream = (operation) => operation?.operation === 'subscription'

function operationsIn(query) {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition')
  } catch {
    return []
  }
}

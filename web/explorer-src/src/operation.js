// Finds the operation of a document that is meant. GraphiQL sets a tab's operation name a moment after the tab is
// shown, so a name that the document does not have is ignored.
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

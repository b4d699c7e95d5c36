/** GraphQL documents of saved views, each text once. */
import { TASK } from '../api/first.js'
import { FAULTS } from '../parts/act.js'

const VIEW = 'id name filter orderBy layout groupBy version owner { id name } team { id key name myRole }'

/** @type {Operation<'Views'>} */
export const VIEWS = `query Views { views { ${VIEW} } }`

/** @type {Operation<'OwnViews'>} */
export const OWN_VIEWS = `subscription OwnViews {
  events(filter: { personal: true, names: ["view.*"] }) { __typename }
}`

/** @type {Operation<'SaveView'>} */
export const SAVE = `mutation SaveView($input: CreateViewInput!, $key: String!) {
  createView(input: $input) @idempotent(key: $key) { ${FAULTS} view { ${VIEW} } }
}`

/** @type {Operation<'ChangeView'>} */
export const CHANGE = `mutation ChangeView($id: ID!, $input: UpdateViewInput!) {
  updateView(id: $id, input: $input) { ${FAULTS} view { ${VIEW} } }
}`

/** @type {Operation<'DeleteView'>} */
export const DELETE = `mutation DeleteView($id: ID!) { deleteView(id: $id) { ${FAULTS} deletedId } }`

/** @type {Operation<'ShownByView'>} */
export const SHOWN = `query ShownByView($id: ID!, $first: Int!, $after: String) {
  view(id: $id) {
    id tasks(first: $first, after: $after) { nodes { ${TASK} } pageInfo { hasNextPage endCursor } totalCount }
  }
}`

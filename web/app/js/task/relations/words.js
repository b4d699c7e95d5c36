/** GraphQL documents of relations between tasks. */
import { TASK } from '../../api/first.js'
import { ERRORS } from '../../api/words.js'

/** The other task, as far as a mark names it: the page has its other fields already, or does not need them. */
export const RELATION = 'kind task { id key title status deletedAt }'

/** @type {Operation<'Relations'>} */
export const RELATIONS = `query Relations($ids: [ID!]!) {
  tasks(filter: { id: { in: $ids } }, first: 50) { nodes { ${TASK} relations { ${RELATION} } } }
}`

/** @type {Operation<'Relate'>} */
export const RELATE = `mutation Relate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  relateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${ERRORS} task { ${TASK} relations { ${RELATION} } }
  }
}`

/** @type {Operation<'Unrelate'>} */
export const UNRELATE = `mutation Unrelate($id: ID!, $kind: RelationKind!, $to: ID!, $key: String!) {
  unrelateTasks(id: $id, kind: $kind, to: $to) @idempotent(key: $key) {
    ${ERRORS} task { ${TASK} relations { ${RELATION} } }
  }
}`

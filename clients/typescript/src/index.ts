/** A client for TaskFlow: https, server-sent events, and nothing else to install. */
export { TaskFlow, type RequestOptions, type SubscribeOptions, type TaskFlowOptions } from './client.js'
export { Follow, type FollowOptions, type FollowState, type Move } from './follow.js'
export type { Document } from './http.js'
export { ObjectStore, type StoreChange, type Versioned } from './objects.js'
export type { Page, PageOptions } from './pages.js'
export {
  ERRORS,
  TaskFlowError,
  type Advice,
  type Code,
  type Problem,
  type Result,
  type TopLevelError,
} from './problems.js'
export { Queue, type QueueOptions, type Sender, type Write } from './queue.js'
export { GRANT, Session } from './session.js'
export type { Grant, Tokens } from './tokens.js'
export { inMemory, inStorage, newId, newKey, type ValueStore } from './values.js'
export type { Wait } from './waiting.js'
export type * from './schema.js'

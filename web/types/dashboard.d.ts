// Types that all of web/app uses. The types of the server's answers come from the documents (graphql.d.ts).
import type * as graphql from './graphql'
import type { Operations, Parts } from './graphql'
import type { Signal as AnySignal } from '../app/vendor/preact.js'

declare global {
  interface Window {
    /** Answers to the requests of the page's head (js/api/ahead.js). */
    taskflowAhead?: { what: string; as: string | undefined; answer: Promise<Response> }[]
  }

  /** The text of a GraphQL document, with the types of its data and of its variables. */
  type GraphQLDocument<Data, Variables> = string & { __data?: Data; __variables?: Variables }
  type Operation<Name extends keyof Operations> = GraphQLDocument<DataOf<Name>, VariablesOf<Name>>
  type DataOf<Name extends keyof Operations> = Operations[Name]['data']
  type VariablesOf<Name extends keyof Operations> = Operations[Name]['variables']
  /** An answer in which any field of the root may have failed. */
  type Torn<Data> = { [Field in keyof Data]: Data[Field] | null }

  type Signal<Value> = AnySignal<Value>

  /** A task as lists, events and answers bring it, with what this page adds to it. */
  type Task = Parts['TASK'] & {
    /** Read with the sheet, and from events that change it. */
    description?: string | null
    /** Read with the sheet. */
    watchers?: Person[]
    /** The viewer's own. Read with the sheet. */
    reminders?: Parts['REMINDER'][]
    /** The id of the task that it is a part of; undefined: not read. */
    parentId?: string | null
    /** Read where they are shown. */
    relations?: Parts['RELATION'][]
    /** Something of it has not reached the server yet. */
    waiting?: boolean
    /** The words for which the server has found it. */
    found?: string
  }
  type Status = graphql.TaskStatus
  type Priority = graphql.TaskPriority
  type TaskFilter = graphql.TaskFilter
  type TaskOrder = graphql.TaskOrder
  type TaskEvent = Parts['EVENT']
  /** A comment as answers and changes bring it. */
  type SaidComment = Parts['SAID']
  /** A comment as this page keeps it; `Comment` is a word of the browser's. */
  type Remark = Omit<Parts['COMMENT'], 'bodyHtml'> & {
    /** Null: the server has not made it yet. */
    bodyHtml: string | null
    /** Set for a comment that has just been sent; otherwise, the files name their comment. */
    attachments?: { id: string }[]
    parentId: string | null
    /** Something of it has not reached the server yet. */
    waiting?: boolean
  }
  /** An entry of the inbox; `Notification` is a word of the browser's. */
  type Notice = Parts['NOTICE']
  type NoticeFilter = graphql.NotificationFilter
  /** A file as lists bring it; `File` is a word of the browser's. */
  type SentFile = Parts['FILE']
  type Team = Parts['TEAM']
  type Label = Task['labels'][number]
  /** A column of a team's own board. */
  type Stage = Team['stages'][number]
  type Viewer = Parts['VIEWER']
  type Person = { id: string; name: string }
  /** An event with the types of its target and of the element that handles it. */
  type EventOf<Target extends Element, Kind extends Event = Event> = Kind & { target: Target; currentTarget: Target }
  type FieldEvent = EventOf<HTMLInputElement>
  type Children = import('../app/vendor/preact.js').ComponentChildren
  type Fault = Parts['FAULTS']['errors'][number]
}

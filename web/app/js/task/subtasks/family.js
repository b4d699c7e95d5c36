/**
 * The tasks around the one whose sheet is open: its parent, its sub-tasks, and its relations. Lists and events do not
 * bring them. They are read with the sheet, and again when an event reports a change of them.
 */
import { batch, useEffect, useMemo } from '../../../vendor/preact.js'
import { request } from '../../api/request.js'
import { asCompare } from '../../store/criteria.js'
import { link, onEvent } from '../../store/live.js'
import { onReset } from '../../store/readers.js'
import { annotate, isHere, put } from '../../store/tasks.js'
import { View } from '../../store/view.js'
import { partsOf } from './parts.js'
import { FAMILY } from './words.js'

const PAUSE = 100

/** @param {string} id of a task */
export async function readFamily(id) {
  const had = partsOf(id)
  const { task } = await request(FAMILY, { id })
  if (!task) return
  const { parent, subtasks, relations, ...own } = task
  const found = new Set(subtasks.map((part) => part.id))
  batch(() => {
    for (const one of [own, ...subtasks, ...relations.map((relation) => relation.task), ...(parent ? [parent] : [])])
      put(one)
    for (const part of subtasks) annotate(part.id, { parentId: id })
    for (const part of had) if (!found.has(part.id)) annotate(part.id, { parentId: undefined })
    annotate(id, { parentId: parent?.id ?? null, relations: relations.map(asRelation) })
  })
}

/** @param {NonNullable<DataOf<'Family'>['task']>['relations'][number]} relation */
const asRelation = ({ kind, task: { id, key, title, status, deletedAt } }) => ({
  kind,
  task: { id, key, title, status, deletedAt },
})

/** Keeps the family up to date while the sheet is open. @param {Task} task */
export function useFamily({ id, version }) {
  const isUnsent = version === 0
  useEffect(() => {
    if (isUnsent) return undefined
    let timer = 0
    let isDue = true
    const read = () => readFamily(id).then(() => (isDue = false))
    const tryNow = () => read().catch(() => (isDue = true)) // or else when the server is back
    const stops = [
      onEvent((event) => {
        if (event.subjectId !== id || !tellsOfFamily(event)) return
        clearTimeout(timer)
        timer = setTimeout(tryNow, PAUSE)
      }),
      onReset(read),
      link.subscribe((state) => state === 'sync' && isDue && tryNow()),
    ]
    if (isDue && link.peek() !== 'sync') tryNow()
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [id, isUnsent])
}

/** @param {TaskEvent} event */
const tellsOfFamily = ({ name, changes }) =>
  name === 'task.progressed' || changes.some(({ field }) => field === 'parent' || field === 'relations')

/** The ids of a task's sub-tasks, in the order made by hand. @param {string} id */
export function useParts(id) {
  const view = useMemo(() => {
    const made = new View((task) => task.parentId === id && isHere(task), BY_HAND)
    made.rebuild(null)
    return made
  }, [id])
  useEffect(() => () => void view.stop(), [view])
  return view.ids.value
}

const BY_HAND = asCompare([{ field: 'RANK', direction: 'ASC' }])

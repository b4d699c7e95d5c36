/** Finds tasks by the typed text: tasks on this page match at once, then the server's matches are added. */
import { useEffect, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { FIND } from '../api/words.js'
import { scopeFilter, teamInScope } from '../scope.js'
import { fold } from '../store/folding.js'
import { allTasks, isHere, isOpen, putAll, taskNow } from '../store/tasks.js'

export const MOST = 7
/** Milliseconds without typing before the server is asked. */
const PAUSE = 150
const LONGEST = 200

/**
 * Where the words were found in a task that does not have them in its title.
 * @typedef {{ field: string, snippet: string }} Place
 */
/** By task, in the order in which the server gives them. @typedef {Map<string, Place | undefined>} Found */

/**
 * Searches key, title and assignee. A task with that key comes first, then tasks of the current team, then open ones.
 * @param {string} typed
 * @param {Found} found
 * @param {(task: Task) => boolean} [fits]
 */
export function findTasks(typed, found, fits = () => true) {
  const words = fold(typed.trim()).split(/\s+/)
  const known = [...allTasks()].filter(isHere).filter((task) => {
    const text = fold(`${task.key} ${task.title} ${task.assignee?.name ?? ''}`)
    return words.every((word) => text.includes(word))
  })
  const told = [...found.keys()].map(taskNow).filter((task) => task !== null && task !== undefined)
  const all = new Map([...known, ...told].filter(fits).map((task) => [task.id, task]))
  const here = teamInScope.peek()?.id
  const rank = (/** @type {Task} */ task) =>
    (fold(task.key) === words[0] ? 4 : 0) + (task.team.id === here ? 2 : 0) + (isOpen(task) ? 1 : 0)
  return [...all.values()].sort((a, b) => rank(b) - rank(a)).slice(0, MOST)
}

/**
 * The server's matches for the typed text; dropped as soon as the text changes.
 * @param {string} typed
 * @param {() => void} keep keeps the choice, so that matches that come in above do not move it
 * @param {string} [teamId] tasks of this team only
 * @param {TaskFilter} [filter]
 */
export function useFound(typed, keep, teamId, filter = {}) {
  const [found, setFound] = useState(/** @type {Found} */ (new Map()))
  useEffect(() => {
    setFound(new Map())
    if (typed.trim().length < 2) return undefined
    let old = false
    const show = (/** @type {Found} */ told) => {
      if (old) return
      keep()
      setFound(told)
    }
    const timer = setTimeout(() => askServer(typed, teamId, filter).then(show, () => {}), PAUSE)
    return () => {
      old = true
      clearTimeout(timer)
    }
  }, [typed, JSON.stringify(filter)])
  return found
}

/**
 * Asks the server; matches of the current team come first.
 * @param {string} typed
 * @param {string | undefined} teamId of this team only
 * @param {TaskFilter} asked
 */
async function askServer(typed, teamId, asked) {
  const text = typed.trim().slice(0, LONGEST)
  const ask = async (/** @type {TaskFilter} */ filter) =>
    (await request(FIND, { text, filter: { ...filter, ...asked }, first: MOST })).search?.nodes ?? []
  const { team } = scopeFilter.peek()
  const filters = teamId ? [{ team: { eq: teamId } }] : [...(team ? [{ team }] : []), {}]
  const hits = (await Promise.all(filters.map(ask))).flat()
  putAll(hits.map((hit) => hit.task))
  /** @type {Found} */
  const found = new Map()
  for (const { task, matches } of hits)
    found.set(
      task.id,
      matches.find(({ field }) => !SHOWN.has(field)),
    )
  return found
}

/** Fields that the line of a task shows already. */
const SHOWN = new Set(['KEY', 'TITLE'])

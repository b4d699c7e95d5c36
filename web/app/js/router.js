/** Which page the address means, and how to get to another one. taskflow/web.py knows the same addresses. */
import { computed, signal } from '../vendor/preact.js'

/** @typedef {{ name: string, key?: string, query: URLSearchParams, path: string }} Place */

/** @type {[string, RegExp][]} */
const PAGES = [
  ['today', /^\/(today)?$/],
  ['tasks', /^\/tasks$/],
  ['board', /^\/board$/],
  ['calendar', /^\/calendar$/],
  ['task', /^\/t\/(?<key>[^/]+)$/],
  ['team', /^\/team(\/(?<key>[^/]+))?$/],
  ['settings', /^\/settings$/],
  ['admin', /^\/admin$/],
  ['sign-in', /^\/sign-in$/],
  ['register', /^\/register$/],
  ['forgot', /^\/forgot$/],
  ['reset', /^\/reset$/],
  ['confirm', /^\/confirm$/],
]
export const AT_THE_DOOR = new Set(['sign-in', 'register', 'forgot', 'reset', 'confirm'])
/** Of these, the pages of mailed links: they open for somebody who is signed in, too. */
export const OF_A_LINK = new Set(['reset', 'confirm'])

const address = signal({ ...read(), visit: 0 })

export const here = computed(() => parse(address.value.path))

/** The page that lies under an open task sheet. */
export const under = computed(() => {
  if (here.value.name !== 'task') return here.value
  const page = parse(address.value.under ?? '/tasks')
  return AT_THE_DOOR.has(page.name) ? parse('/tasks') : page
})

/** Another one for each step from page to page; an address that is only written differently is the same visit. */
export const visit = computed(() => address.value.visit)

/** @param {string} path @param {{ replace?: boolean }} [how] */
export function go(path, { replace = false } = {}) {
  const state = parse(path).name === 'task' ? { under: under.peek().path } : {}
  history[replace ? 'replaceState' : 'pushState'](state, '', path)
  arrive(replace ? 0 : 1)
}

/** @param {Task} task */
export const openTask = (task) => go(`/t/${encodeURIComponent(task.key || task.id)}`)
export const closeTask = () => go(under.peek().path)

addEventListener('popstate', () => arrive(1))

// Links are plain links: a click with a modifier opens a tab, and what is not ours is left to the browser.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href^="/"]')
  const path = link && link.getAttribute('href')
  const withKeys = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!path || event.defaultPrevented || event.button || withKeys) return
  if (link.hasAttribute('target') || parse(path).name === 'unknown') return
  event.preventDefault()
  go(path)
})

/** @param {string} path @returns {Place} */
function parse(path) {
  const url = new URL(path, location.origin)
  for (const [name, pattern] of PAGES) {
    const found = pattern.exec(url.pathname)
    if (found)
      return {
        name,
        key: found.groups?.key && decodeURIComponent(found.groups.key),
        query: url.searchParams,
        path: url.pathname + url.search,
      }
  }
  return { name: 'unknown', query: url.searchParams, path: url.pathname }
}

/** @param {0 | 1} step */
function arrive(step) {
  address.value = { ...read(), visit: visit.peek() + step }
}

function read() {
  return { path: location.pathname + location.search, under: history.state?.under }
}

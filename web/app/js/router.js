/** Maps addresses to pages, and navigates. taskflow/web.py has a list of the same addresses. */
import { computed, signal } from '../vendor/preact.js'

/** @typedef {{ name: string, key?: string, query: URLSearchParams, path: string }} Place */

/** @type {[string, RegExp][]} */
const PAGES = [
  ['today', /^\/(today)?$/],
  ['inbox', /^\/inbox$/],
  ['tasks', /^\/tasks$/],
  ['board', /^\/board$/],
  ['calendar', /^\/calendar$/],
  ['reports', /^\/reports$/],
  ['trash', /^\/trash$/],
  ['task', /^\/t\/(?<key>[^/]+)$/],
  ['team', /^\/team(\/(?<key>[^/]+))?$/],
  ['settings', /^\/settings(\/(?<key>notifications))?$/],
  ['overview', /^\/admin$/],
  ['instance', /^\/instance$/],
  ['sign-in', /^\/(sign-in|login)$/],
  ['register', /^\/register$/],
  ['forgot', /^\/forgot$/],
  ['reset', /^\/reset$/],
  ['confirm', /^\/confirm$/],
]
export const AT_THE_DOOR = new Set(['sign-in', 'register', 'forgot', 'reset', 'confirm'])
/** Of these pages, those that mailed links lead to: they open for a signed-in user, too. */
export const OF_A_LINK = new Set(['reset', 'confirm'])

/** @typedef {'push' | 'replace' | 'pop'} Step how one came to an address */
/**
 * The history state of an address: the page under a task's sheet, the page that the viewer came from, and how far its
 * list was scrolled when they left.
 * @typedef {{ under?: string, from?: string, scroll?: number }} State
 */

/** Team keys in an address: they are found whatever their case. */
const TEAM = /(^\/team\/|[?&]team=)(\w{2,8})(?=[?&]|$)/g

history.scrollRestoration = 'manual' // the browser would do it before our lists are loaded

const address = signal(read('push'))

export const here = computed(() => parse(address.value.path))

/** The page that lies beside an open task sheet. */
export const under = computed(() => {
  if (here.value.name !== 'task') return here.value
  const page = parse(address.value.under ?? '/tasks')
  return AT_THE_DOOR.has(page.name) ? parse('/tasks') : page
})

/** The last step, and where its page was scrolled to if one goes back to it. */
export const arrival = computed(() => ({ step: address.value.step, scroll: address.value.scroll ?? 0 }))

/** @param {string} path @param {{ replace?: boolean }} [how] */
export function go(path, { replace = false } = {}) {
  /** @type {State} */
  const state = parse(path).name === 'task' ? { under: under.peek().path } : {}
  if (replace) state.from = kept().from
  else {
    state.from = here.peek().path
    history.replaceState({ ...kept(), scroll: scroller().scrollTop }, '')
  }
  history[replace ? 'replaceState' : 'pushState'](state, '', path)
  address.value = read(replace ? 'replace' : 'push')
}

/** Changes the query of the current page; an open sheet stays. @param {URLSearchParams} query */
export function goQuery(query) {
  const text = query.toString()
  const path = new URL(under.peek().path, location.origin).pathname + (text ? `?${text}` : '')
  if (here.peek().name !== 'task') return go(path, { replace: true })
  history.replaceState({ ...kept(), under: path }, '')
  address.value = read('replace')
}

/**
 * Opens a task. It takes the place of a task that is open already, so that one step back is the list again.
 * @param {Task} task
 */
export const openTask = (task) =>
  go(`/t/${encodeURIComponent(task.key || task.id)}`, { replace: here.peek().name === 'task' })

export function closeTask() {
  const { path } = under.peek()
  if (kept().from === path) history.back()
  else go(path, { replace: true })
}

/** The element that scrolls: the page's main part, or on a phone the whole page. */
export function scroller() {
  const main = document.getElementById('main')
  return main && main.scrollHeight > main.clientHeight && getComputedStyle(main).overflowY !== 'visible'
    ? main
    : /** @type {Element} */ (document.scrollingElement)
}

addEventListener('popstate', () => {
  address.value = read('pop')
})

// Links are plain links: a click with a modifier opens a tab, and other addresses are left to the browser.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href^="/"]')
  const path = link && link.getAttribute('href')
  const withKeys = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!path || event.defaultPrevented || event.button || withKeys) return
  const place = parse(path)
  if (link.hasAttribute('target') || place.name === 'unknown') return
  event.preventDefault()
  go(path, { replace: here.peek().name === 'task' && place.name === 'task' && link.closest('main') !== null })
})

/** @param {string} path @returns {Place} */
function parse(path) {
  const url = new URL(path, location.origin)
  for (const [name, pattern] of PAGES) {
    const found = pattern.exec(url.pathname)
    if (found)
      return {
        name,
        key: found.groups?.key && decoded(found.groups.key),
        query: url.searchParams,
        path: url.pathname + url.search,
      }
  }
  return { name: 'unknown', query: url.searchParams, path: url.pathname }
}

/** The text itself, if it is no encoding of another one. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** @returns {State} */
function kept() {
  return history.state ?? {}
}

/** @param {Step} step @returns {State & { path: string, step: Step }} */
function read(step) {
  const given = location.pathname + location.search
  const path = given.replace(TEAM, (_, before, key) => before + key.toUpperCase())
  if (path !== given) history.replaceState(history.state, '', path)
  return { ...kept(), path, step }
}

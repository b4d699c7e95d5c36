/**
 * The one place where HTML that the server has made of a text comes into the page. It is clean when it comes; here it
 * is read by a parser that runs nothing, and built anew from the few elements and attributes that such a text has.
 */
import { html, useLayoutEffect, useRef } from '../../vendor/preact.js'
import { me } from '../api/session.js'
import { fill, namesFiles, placeFor } from '../files/pictures.js'
import { shownOn } from '../files/writes.js'
import { t } from '../i18n.js'

/** @type {Record<string, string[]>} */
const ALLOWED = {
  ...{ P: [], BR: [], HR: [], BLOCKQUOTE: [], PRE: [], CODE: [], STRONG: [], EM: [], S: [], UL: [], OL: ['start'] },
  ...{ LI: [], TABLE: [], THEAD: [], TBODY: [], TR: [], TH: ['align'], TD: ['align'], A: ['title'], INPUT: [] },
  ...{ H1: [], H2: [], H3: [], H4: [], H5: [], H6: [], IMG: [] },
}
/** Elements that are dropped with their content; of other unknown elements, the content is kept. */
const DROPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'NOSCRIPT',
  'TEXTAREA',
  'SELECT',
])
const SAFE = /^(https?:|mailto:)/i
/** Blocks that run in the direction of their letters; a list or a quote would not count those of such a paragraph. */
const BLOCK = /^(P|H\d|[UO]L|BLOCKQUOTE|T[DH])$/
const HEADING = /^H[1-6]$/
const FILE = /^file_[0-9a-z]{26}$/
const UNDER = 3 // the level of the heading that texts stand under

/** @param {{ html: string, taskId: string, under?: number }} props `taskId`: whose files it names */
export function Prose({ html: made, taskId, under = UNDER }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null))
  const files = namesFiles(made) ? shownOn(taskId) : null
  useLayoutEffect(() => box.current?.replaceChildren(built(made, under)), [made])
  useLayoutEffect(() => {
    if (box.current && files) fill(box.current, taskId, files)
  }, [made, files])
  return html`<div class="prose" ref=${box} />`
}

/** @param {string} made @param {number} under the level of the heading above it */
export function built(made, under = UNDER) {
  const fragment = document.createDocumentFragment()
  const headings = { under, last: under }
  const source = new DOMParser().parseFromString(made, 'text/html').body
  fragment.append(...[...source.childNodes].flatMap((node) => copy(node, headings)))
  return fragment
}

/** @param {Node} node @param {{ under: number, last: number }} headings @returns {(Node | string)[]} */
function copy(node, headings) {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? '']
  if (!(node instanceof Element) || DROPPED.has(node.tagName.toUpperCase())) return []
  const inner = () => [...node.childNodes].flatMap((child) => copy(child, headings))
  if (FILE.test(node.getAttribute('data-attachment') ?? ''))
    return [placeFor(node, node.getAttribute('alt') ?? node.textContent ?? '')]
  const allowed = ALLOWED[node.tagName]
  if (!allowed) return inner()
  const element = document.createElement(nameOf(node, headings))
  for (const name of allowed) if (node.hasAttribute(name)) element.setAttribute(name, node.getAttribute(name) ?? '')
  if (node.tagName === 'IMG') return [node.getAttribute('alt') ?? '']
  element.append(...inner())
  dress(element, node)
  return [node.tagName === 'TABLE' ? scrolling(element) : element]
}

/**
 * No level is left out: a text begins below the heading of its section.
 * @param {Element} node
 * @param {{ under: number, last: number }} headings
 */
function nameOf({ tagName }, headings) {
  if (!HEADING.test(tagName)) return tagName
  headings.last = Math.min(Number(tagName[1]) + headings.under, headings.last + 1, 6)
  return `H${headings.last}`
}

/** @param {HTMLElement} element @param {Element} node */
function dress(element, node) {
  if (BLOCK.test(element.tagName) && !node.matches(':is(li, blockquote) > p')) element.dir = 'auto'
  if (element instanceof HTMLAnchorElement) link(element, node)
  if (element instanceof HTMLInputElement) {
    element.type = 'checkbox'
    element.disabled = true
    element.checked = node.hasAttribute('checked')
    element.setAttribute('aria-label', node.parentElement?.textContent?.trim() || t('talk.box'))
  }
  if (element instanceof HTMLPreElement) element.tabIndex = 0
}

/** @param {HTMLAnchorElement} element @param {Element} node */
function link(element, node) {
  const { user, task } = /** @type {HTMLElement} */ (node).dataset
  const address = node.getAttribute('href') ?? ''
  if (user) element.className = user === me.peek()?.id ? 'at mine' : 'at'
  else if (task && /^[A-Z][A-Z0-9]*-\d+$/.test(task)) element.href = `/t/${task}`
  else if (SAFE.test(address)) {
    element.href = address
    element.target = '_blank'
    element.rel = 'nofollow noopener noreferrer'
  }
}

/** @param {HTMLElement} table */
function scrolling(table) {
  const box = document.createElement('div')
  box.className = 'scroll'
  box.tabIndex = 0
  box.setAttribute('role', 'group') // a region is a landmark, and those need names of their own
  box.setAttribute('aria-label', t('talk.table'))
  box.append(table)
  return box
}

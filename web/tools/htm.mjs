// A plugin for Prettier: lays out the html`…` templates of the dashboard as it lays out JSX.
// htm drops white space at the ends of a text if there is a line break in it: a line may be broken between any nodes.
// Where a text begins or ends with a space that is to be seen, it stays on the line of its neighbour.
import { doc } from 'prettier'
import { printers as known } from 'prettier/plugins/estree'

const { group, indent, join, line, lineSuffixBoundary, softline } = doc.builders
const HOLE = /^\uE000(\d+)\uE001/ // stands for an expression while the text between them is read

export const printers = { estree: { ...known.estree, embed } }

function embed(path, options) {
  if (!isTemplate(path.node)) return known.estree.embed?.(path, options)
  return (_, print) => {
    const { quasis } = path.node.quasi
    const text = quasis.map(({ value }, at) => value.raw + (at < quasis.length - 1 ? `\uE000${at}\uE001` : '')).join('')
    const holes = path.map((hole) => ['${', expression(hole, print), lineSuffixBoundary, '}'], 'quasi', 'expressions')
    const runs = children(read(text), holes)
    return runs.length === 1
      ? ['html`', runs, '`']
      : group(['html`', indent([softline, join(softline, runs)]), softline, '`'])
  }
}

const isTemplate = (node) => node?.type === 'TaggedTemplateExpression' && node.tag.name === 'html'

/** `condition && html…` begins its template on the same line. */
function expression(path, print) {
  const { node } = path
  if (node.type !== 'LogicalExpression' || !isTemplate(node.right)) return print()
  return [print('left'), ` ${node.operator} `, print('right')]
}

/** Reads a template into nodes: a text, a hole, or an element. */
function read(text) {
  let at = 0
  const found = nodes()
  if (at < text.length) throw new SyntaxError(`What closes here was never opened: ${text.slice(at)}`)
  return found

  function nodes() {
    const all = []
    while (at < text.length && !text.startsWith('</', at)) {
      const hole = take(HOLE)
      if (hole) all.push({ hole: Number(hole[1]) })
      else if (text[at] === '<') all.push(element())
      else all.push({ text: take(/^[^<\uE000]+/)[0].replace(/^\s*\n\s*|\s*\n\s*$/g, '') })
    }
    return all.filter((node) => node.text !== '')
  }

  function element() {
    at += 1
    const tag = take(/^[^\s/>]+/)[0]
    const attributes = []
    for (let found = attribute(); found; found = attribute()) attributes.push(found)
    if (take(/^\s*\/>/)) return { tag, attributes, inside: null }
    take(/^\s*>/)
    const inside = nodes()
    const close = take(/^<\/([^>]*)>/)
    if (!close) throw new SyntaxError(`<${tag}> is not closed: ${text}`)
    return { tag, attributes, inside, close: close[1] }
  }

  function attribute() {
    return take(/^\s*((?:[^\s=/>"]|\/(?!>))+(?:=(?:"[^"]*"|'[^']*'|(?:[^\s>"'/]|\/(?!>))+))?)/)?.[1]
  }

  function take(pattern) {
    const found = pattern.exec(text.slice(at))
    if (found) at += found[0].length
    return found
  }
}

/** The nodes as runs: between two runs a line may be broken. */
function children(nodes, holes) {
  const runs = []
  let glued = false
  for (const node of nodes) {
    if (runs.length && (glued || /^\s/.test(node.text ?? ''))) runs.push([runs.pop(), printed(node, holes)])
    else runs.push(printed(node, holes))
    glued = /\s$/.test(node.text ?? '')
  }
  return runs
}

function printed(node, holes) {
  if (node.text !== undefined) return node.text
  if (node.hole !== undefined) return holes[node.hole]
  const tag = filled(node.tag, holes)
  const attributes = node.attributes.map((one) => [line, filled(one, holes)])
  if (!node.inside) return group(['<', tag, indent(attributes), line, '/>'])
  const open = attributes.length ? group(['<', tag, indent(attributes), softline, '>']) : ['<', tag, '>']
  const runs = children(node.inside, holes)
  const close = ['</', filled(node.close, holes), '>']
  return runs.length ? group([open, indent([softline, join(softline, runs)]), softline, close]) : [open, close]
}

const filled = (text, holes) => text.split(/\uE000(\d+)\uE001/).map((piece, at) => (at % 2 ? holes[piece] : piece))

/** Pages that are fetched when they are first shown; once the first one stands, the others are fetched in its shade. */
import { html, useEffect, useState } from '../../vendor/preact.js'
import { Bones, Failure } from './bits.js'

const all = []

/**
 * @param {() => Promise<object>} fetchModule
 * @param {string} name of the component in that module
 * @param {() => any} [meanwhile] what stands in its place until then
 */
export function later(fetchModule, name, meanwhile = Bones) {
  let part = null
  const get = async () => { part ??= (await fetchModule())[name] }
  all.push(get)
  return function Later(props) {
    const [problem, setProblem] = useState(null)
    const [, redraw] = useState(0)
    const load = () => {
      setProblem(null)
      get().then(() => redraw((times) => times + 1), setProblem)
    }
    useEffect(() => { if (!part) load() }, [])
    if (problem) return html`<${Failure} problem=${{}} retry=${() => location.reload()} />` // a browser remembers that a module failed
    return part ? html`<${part} ...${props} />` : html`<${meanwhile} />`
  }
}

/** So that the next page is there at once, also when the server has gone away by then. */
export function fetchTheRest() {
  const soon = globalThis.requestIdleCallback ?? setTimeout
  soon(() => Promise.allSettled(all.map((get) => get())))
}

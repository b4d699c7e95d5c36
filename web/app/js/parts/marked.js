/**
 * Words that the server has marked in a text. They come as HTML with nothing but <mark>, and are set as text all the
 * same.
 */
import { html } from '../../vendor/preact.js'

const LETTERS = /** @type {Record<string, string>} */ ({ lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' })

/** @param {{ snippet: string }} props */
export function Marked({ snippet }) {
  return snippet.split(/<\/?mark>/).map((part, at) => (at % 2 ? html`<mark>${plain(part)}</mark>` : plain(part)))
}

const plain = (/** @type {string} */ escaped) => escaped.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name) => LETTERS[name])

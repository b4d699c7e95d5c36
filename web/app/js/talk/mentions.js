/** Completes an `@` in a text to the handle of a person. Nothing here depends on the page. */
import { fold } from '../store/folding.js'

const MOST = 6
const BEGUN = /(?:^|[^\p{L}\p{N}@])@([A-Za-z0-9._-]{0,32})$/u

/** @typedef {{ id: string, name: string, handle: string }} Named */

/**
 * The handle that is being written before the caret; null: none is.
 * @param {string} text
 * @param {number} caret
 */
export const begun = (text, caret) => BEGUN.exec(text.slice(0, caret))?.[1] ?? null

/**
 * People whose handle begins with the word, then people whose name does.
 * @param {Named[]} people @param {string} word
 */
export function meant(people, word) {
  const start = fold(word)
  const named = people.filter(({ handle }) => handle.startsWith(start))
  const called = people.filter(
    (one) =>
      !named.includes(one) &&
      fold(one.name)
        .split(/\s+/)
        .some((part) => part.startsWith(start)),
  )
  return [...named, ...called].slice(0, MOST)
}

/**
 * The text with the handle in place of its beginning, and the new position of the caret.
 * @param {string} text
 * @param {number} caret
 * @param {string} handle
 */
export function completed(text, caret, handle) {
  const word = begun(text, caret) ?? ''
  const before = `${text.slice(0, caret - word.length)}${handle} `
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length }
}

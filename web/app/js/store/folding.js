/**
 * Folds text for comparison and search: case and accents are ignored. The server does the same to stored text
 * (models/values/folding.py, models/task/text.py), and tests/web/test_folding.py compares the two.
 */

/** `Éva STRASSE` and `eva straße` fold to the same letters. @param {string} text */
export const fold = (text) =>
  text.normalize('NFKD').replace(/[^ı]+/g, caseless).replace(/ς/g, 'σ').replace(/\p{M}/gu, withoutAccent)

/** Every word of a text, folded. @param {string} text */
export const wordsIn = (text) =>
  Array.from(fold(text).matchAll(/([\p{L}\p{N}]{1,64})[\p{L}\p{N}]*/gu), ([, word]) => word)

/** A changed task is another object. @type {WeakMap<Pick<Task, 'title'>, string>} */
const sortKeys = new WeakMap()

/**
 * To be compared with `<`, which then sorts by code point, as the databases do. JavaScript compares UTF-16, where the
 * surrogates of U+10000 and above come before U+E000 to U+FFFF: the prefix moves these before the surrogates.
 * @param {Pick<Task, 'title'>} task
 */
export function sortKeyOf(task) {
  const key =
    sortKeys.get(task) ??
    fold(task.title)
      .replace(/^(.{600}).+/su, '$1')
      .replace(/[\ue000-\uffff]/g, '\ud7ff$&')
  sortKeys.set(task, key)
  return key
}

/**
 * JavaScript has no case folding. This does the same for every letter but `ı`, which it would make an `i`: upper case
 * turns `ß` into `SS`, lower case before it turns `ẞ` into `ß`, and Cherokee alone folds to upper case.
 * @param {string} text
 */
const caseless = (text) =>
  text
    .toLowerCase()
    .toUpperCase()
    .replace(/\P{sc=Cher}+/gu, (part) => part.toLowerCase())

/**
 * Leaves out a mark with a combining class, and keeps one without, such as a vowel sign. Normalizing moves the former
 * before U+0345, which has the highest class.
 * @param {string} mark
 */
const withoutAccent = (mark) => (`\u0345${mark}`.normalize('NFD') === `\u0345${mark}` ? mark : '')

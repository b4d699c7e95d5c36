/** Functions of open parts of the page that read their data again after a reset. */

/** @type {Set<() => Promise<unknown>>} */
const readers = new Set()

/** @param {() => Promise<unknown>} read it fails where the server does not answer @returns {() => void} */
export function onReset(read) {
  readers.add(read)
  return () => readers.delete(read)
}

export const readAgain = () => Promise.all([...readers].map((read) => read()))

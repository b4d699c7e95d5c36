/** How one task relates to another, in the order in which they are shown and offered. */

/** @type {import('./reading.js').Kind[]} */
export const KINDS = ['BLOCKED_BY', 'BLOCKS', 'RELATES', 'DUPLICATES', 'DUPLICATED_BY']

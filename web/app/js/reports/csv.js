/**
 * The points of a report as a file that spreadsheets open. It holds days and whole numbers alone, so nothing in it is a
 * formula.
 */

/** @typedef {import('./page.js').Point} Point */

export const COLUMNS = /** @type {const} */ (['created', 'completed', 'cancelled', 'open', 'scope', 'done'])

/** @param {Point[]} points */
export function csvOf(points) {
  const rows = points.map((point) => [point.date, ...COLUMNS.map((column) => point[column])])
  return [['date', ...COLUMNS], ...rows].map((row) => `${row.join()}\r\n`).join('')
}

/**
 * The attributes of a link that saves it.
 * @param {Point[]} points
 * @param {import('./range.js').Range} range
 * @param {string} team a key, empty for all teams
 */
export const savedAs = (points, { from, to }, team) => ({
  href: `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(points))}`,
  download: `${['report', team.replace(/\W/g, ''), from, to].filter(Boolean).join('-')}.csv`,
})

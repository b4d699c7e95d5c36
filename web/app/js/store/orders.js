/** The orders that a list of tasks can have, by their names in the address. */

/** @type {Record<string, import('./criteria.js').Order>} */
export const ORDERS = {
  new: [{ field: 'CREATED_AT', direction: 'DESC' }],
  changed: [{ field: 'UPDATED_AT', direction: 'DESC' }],
  due: [
    { field: 'DUE_DATE', direction: 'ASC' },
    { field: 'PRIORITY', direction: 'DESC' },
  ],
  priority: [
    { field: 'PRIORITY', direction: 'DESC' },
    { field: 'DUE_DATE', direction: 'ASC' },
  ],
  title: [{ field: 'TITLE', direction: 'ASC' }],
  manual: [{ field: 'RANK', direction: 'ASC' }],
}
/**
 * The statuses of the tasks in the list, and in its number in the side bar, unless the viewer asks for more.
 * @type {Status[]}
 */
export const OPEN = ['PENDING', 'IN_PROGRESS']

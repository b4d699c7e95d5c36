/** The step of an arrow key: 1 down or to the right, -1 up or to the left, 0 for any other key. */

/** @param {KeyboardEvent} event */
export const vertical = ({ key }) => (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0)
/** @param {KeyboardEvent} event */
export const horizontal = ({ key }) => (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0)

/** The handler of a field: hands on what is written in it. @param {(text: string) => void} take */
export const written = (take) => (/** @type {FieldEvent} */ event) => take(event.currentTarget.value)

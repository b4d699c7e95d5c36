/** An input handler that passes on the field's text. @param {(text: string) => void} take */
export const written = (take) => (/** @type {FieldEvent} */ event) => take(event.currentTarget.value)

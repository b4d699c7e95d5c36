/**
 * Uses that the types must refuse: `@ts-expect-error` is itself an error where there is none.
 * @param {TaskEvent} event
 * @param {Operation<'Sheet'>} sheet
 * @param {typeof import('../app/js/api/request.js').request} request
 */
export async function theseAreErrors(event, sheet, request) {
  // @ts-expect-error: the schema has this field, and the document does not select it
  console.log(event.action)
  // @ts-expect-error: whether there is a task has to be asked first
  console.log((await request(sheet, { id: 'GEN-1' })).task.title)
  // @ts-expect-error: it needs an id
  request(sheet, {})
  // @ts-expect-error: the text of a document alone gives nothing that is known
  console.log((await request('{ me { id } }', {})).me)
}

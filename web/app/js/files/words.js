/** GraphQL documents of files. */

export const FILE = `id filename contentType size width height url thumbnailUrl uploader { id name } createdAt
  comment { id }`

/** @type {Operation<'Files'>} */
export const FILES = `query Files($id: ID!) {
  task(id: $id) { attachments { ${FILE} } }
  instance { limits { maxAttachmentBytes maxAttachmentsPerTask } }
}`

// Sent again, the mutation returns the file in its present state, and another address for its bytes.
/** @type {Operation<'Announce'>} */
export const ANNOUNCE = `mutation Announce($input: CreateAttachmentInput!, $key: String!) {
  createAttachment(input: $input) @idempotent(key: $key) {
    errors { code message path } attachment { id state upload { url method headers } }
  }
}`

/** @type {Operation<'DeleteFile'>} */
export const DELETE_FILE = `mutation DeleteFile($id: ID!, $key: String!) {
  deleteAttachment(id: $id) @idempotent(key: $key) { errors { code message path } deletedId }
}`

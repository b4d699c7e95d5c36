/** Ids in the form that the server makes, for objects that are created here. */
export { newId } from '../../vendor/client.js'

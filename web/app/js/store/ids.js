/** Ids as the server makes them, for what is created here. */
export { newId } from '../../vendor/client.js'

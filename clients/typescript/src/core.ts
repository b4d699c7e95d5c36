/** The parts of this client that TaskFlow's own dashboard uses: web/app/vendor/client.js is built from it. */
export { Http, postOf } from './http.js'
export { type Result, TaskFlowError, refused } from './problems.js'
export { Queue, type Write } from './queue.js'
export { TokenSource } from './tokens.js'
export { inMemory, newId } from './values.js'
export { passes, pause, wait } from './waiting.js'

// The types of client.js, for editors and for scripts/check: those of the client that it is built from.
export * from '../../../clients/typescript/src/core.js'

/** Runs a mutation from a button, and shows what was done, or why not. */
import { request } from '../api/request.js'
import { t } from '../i18n.js'
import { reason } from '../store/changes.js'
import { say } from '../store/toasts.js'
import { failureText } from './bits.js'

export const FAULTS = 'errors { code message path }'

/**
 * @template {{ errors: Fault[] }} Payload
 * @template Variables
 * @param {GraphQLDocument<Record<string, Payload>, Variables>} query one mutation field
 * @param {NoInfer<Variables>} variables
 * @param {string} [done] what to say when it worked
 * @returns {Promise<Payload | null>} null when it failed
 */
export async function act(query, variables, done) {
  try {
    const [payload] = Object.values(await request(query, variables))
    if (payload.errors.length) say({ bad: true, text: reason(payload.errors[0]) })
    else if (done) say({ text: done })
    return payload.errors.length ? null : payload
  } catch (problem) {
    say({ bad: true, text: `${t('failed.title')}: ${failureText(problem)}` })
    return null
  }
}

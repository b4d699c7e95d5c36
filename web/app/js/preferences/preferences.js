/**
 * The viewer's preferences for notifications: changes are shown at once and sent one after the other; the preferences
 * are read again when they change elsewhere.
 */
import { batch, computed, signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { failureText } from '../parts/bits.js'
import { reason } from '../store/changes.js'
import { READ_PREFERENCES, UPDATE_PREFERENCES } from './words.js'

/** @typedef {NonNullable<DataOf<'ReadPreferences'>['preferences']>} Wanted */
/** @typedef {VariablesOf<'UpdatePreferences'>['input']} Change */
/** @typedef {'IN_APP' | 'EMAIL' | 'PUSH'} Channel */
/** @typedef {Wanted['notifications'][number]['reason']} Reason */
/** @typedef {ReturnType<typeof makePreferences>} Preferences */

/** In the order of display. @type {Channel[]} */
export const CHANNELS = ['IN_APP', 'EMAIL', 'PUSH']

export function makePreferences() {
  const known = signal(/** @type {Wanted | null} */ (null))
  const failed = signal(/** @type {unknown} */ (null))
  const pending = signal(/** @type {{ place: string, input: Change }[]} */ ([]))
  /** The reasons of the last refusals, by the place of the change. */
  const wrong = signal(/** @type {Record<string, string>} */ ({}))
  const saved = signal(false)
  const wanted = computed(
    () => known.value && pending.value.reduce((all, { input }) => changed(all, input), known.value),
  )
  let asked = 0
  let isReading = false
  let line = Promise.resolve()

  async function read() {
    const mine = (asked += 1)
    isReading = true
    try {
      const { preferences } = await request(READ_PREFERENCES, {})
      if (mine === asked) batch(() => ([known.value, failed.value] = [preferences, null]))
    } catch (problem) {
      if (mine === asked) failed.value = problem
    }
    if (mine === asked) isReading = false
  }

  /** @param {string} place where it was changed, and where a refusal is shown @param {Change} input */
  function save(place, input) {
    const change = { place, input }
    pending.value = [...pending.peek(), change]
    saved.value = false
    line = line.then(async () => {
      const why = await send(input)
      batch(() => {
        pending.value = pending.peek().filter((one) => one !== change)
        wrong.value = { ...wrong.peek(), [place]: why }
        saved.value = !why && !pending.peek().length
      })
    })
    return line
  }

  /** @param {Change} input @returns {Promise<string>} why it failed, or empty */
  async function send(input) {
    try {
      const { errors, preferences } = (await request(UPDATE_PREFERENCES, { input })).updatePreferences
      if (errors.length) return reason(errors[0])
      known.value = preferences
      if (isReading) read() // the answer that is still to come may be older
      return ''
    } catch (problem) {
      return failureText(problem)
    }
  }

  return { wanted, failed, wrong, saved, read, save }
}

/** Applies a change as the server will. @param {Wanted} wanted @param {Change} change @returns {Wanted} */
function changed(wanted, { notifications: some, ...rest }) {
  const others = new Map((some ?? []).map(({ reason, channels }) => [reason, channels]))
  const notifications = wanted.notifications.map((one) => ({
    ...one,
    channels: others.get(one.reason) ?? one.channels,
  }))
  return /** @type {Wanted} */ ({ ...wanted, ...rest, notifications })
}

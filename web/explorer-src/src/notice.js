// One short sentence at a time, for the eye and for a screen reader.
import { makeStore } from './store.js'

const SHOWN_FOR = 5_000

export const notice = makeStore('')

let timer

export function say(text) {
  notice.set(text)
  clearTimeout(timer)
  timer = setTimeout(() => notice.set(''), SHOWN_FOR)
}

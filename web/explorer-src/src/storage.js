// GraphiQL keeps tabs and history in localStorage; passwords and tokens that were typed into them stay out.
const NAMED = /\b(?:password|currentPassword|newPassword|token|refreshToken|secret|authorization)\b(?:\\*")?\s*:\s*/gi

// The tabs hold these too; kept twice, they come back as a tab too many.
const TWICE = ['graphiql:query', 'graphiql:variables', 'graphiql:headers']

export const storage = {
  getItem: (key) => (TWICE.includes(key) ? null : localStorage.getItem(key)),
  setItem: (key, value) => TWICE.includes(key) || localStorage.setItem(key, withoutSecrets(value)),
  removeItem: (key) => localStorage.removeItem(key),
  get length() {
    return ours().length
  },
  clear() {
    for (const key of ours()) localStorage.removeItem(key)
  },
}

export function storedTabs() {
  try {
    return JSON.parse(localStorage.getItem('graphiql:tabState'))
  } catch {
    return null
  }
}

const ours = () => Object.keys(localStorage).filter((key) => key.startsWith('graphiql:'))

// `"password": "hunter2"` may stand in GraphQL, in JSON, or in JSON inside a JSON string (`\"password\": \"hunter2\"`), so the value
// ends at the next quote of the depth it began with.
export function withoutSecrets(text) {
  let clean = ''
  let from = 0
  for (const { index, 0: name } of text.matchAll(NAMED)) {
    const start = index + name.length
    const quote = /^\\*"/.exec(text.slice(start))?.[0]
    if (index < from || !quote) continue
    clean += text.slice(from, start) + quote + quote
    from = endOfString(text, start + quote.length, quote.length - 1)
  }
  return clean + text.slice(from)
}

// Each level of quoting doubles the backslashes: depth 0 closes after an even number of them, depth 1 after 1, 5, 9 …
function endOfString(text, from, slashes) {
  for (const { index, 0: quote } of text.slice(from).matchAll(/\\*"/g)) {
    const before = quote.length - 1
    if (before < slashes) return from + index
    if (before % (2 * slashes + 2) === slashes) return from + index + quote.length
  }
  return text.length
}

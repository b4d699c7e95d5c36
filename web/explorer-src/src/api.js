// The explorer's own requests to the server, and the server's addresses.
const here = new URL(document.baseURI)

export const httpUrl = new URL('../graphql', here).href
export const socketUrl = httpUrl.replace(/^http/, 'ws')
export const schemaUrl = new URL('../schema.graphql', here).href
export const dashboardUrl = new URL('../', here).href

const SIGNED_IN = '{ token expiresIn user { name email } errors { code message } }'
const LOGIN = `mutation Login($input: LoginInput!) { login(input: $input) ${SIGNED_IN} }`
const REFRESH = `mutation Refresh { refreshSession ${SIGNED_IN} }`
const WHO = 'query Who { me { name email } }'
const KEYS = 'query Keys { apiKeys { prefix expiresAt } }'

export async function login(email, password) {
  const data = await ask(LOGIN, { variables: { input: { email, password, cookie: true } } })
  return granted(data.login)
}

// One at a time over all tabs of this browser, the dashboard's too: a refresh token that is used twice ends its session.
export const refresh = () => alone('taskflow.refresh', async () => granted((await ask(REFRESH)).refreshSession))

export async function whoHolds(token) {
  const { me } = await ask(WHO, { token })
  if (!me) throw new Refused('The server does not know whose key this is.')
  return me
}

// Null: it never expires. Undefined: the key may not look at itself.
export async function expiryOfKey(token) {
  try {
    const { apiKeys } = await ask(KEYS, { token })
    const key = apiKeys?.find(({ prefix }) => prefix && token.startsWith(prefix))
    return key && (key.expiresAt === null ? null : Date.parse(key.expiresAt))
  } catch (problem) {
    if (problem instanceof Refused) return undefined
    throw problem
  }
}

// The server refused the request. Anything else (no network, a restart) is worth another try.
export class Refused extends Error {}

async function ask(query, { variables, token } = {}) {
  const response = await fetch(httpUrl, {
    method: 'POST',
    credentials: 'same-origin',
    // A renewal voids the old cookie as soon as the server has answered, even if this page has been closed by then.
    keepalive: true,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  if (response.status >= 500) throw new Error(`The server answered ${response.status}.`)
  const { data, errors } = await response.json()
  if (errors?.length) throw new Refused(errors[0].message)
  return data
}

function granted(payload) {
  if (!payload?.token) throw new Refused(payload?.errors?.[0]?.message ?? 'The server gave no token.')
  return payload
}

const alone = (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work())

// Answers whoever mentions it in a comment, once, also when it or the server was away. Node 20 and nothing else.
// node docs/examples/comment_bot.mjs http://localhost:7145 tf_… bot.cursor
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const FOLLOW = `subscription ($after: Cursor) { taskChanges(after: $after) { __typename
  ... on TaskChange { cursor name comment { id author { handle } mentions { id } } task { id key status watchers { id } } }
  ... on StreamReady { cursor } ... on StreamReset { cursor } } }`
const ANSWER = `mutation ($input: CreateCommentInput!, $once: String!) {
  createComment(input: $input) @idempotent(key: $once) { errors { code message } } }`
const PASSES = ['INTERNAL', 'LIMIT_EXCEEDED', 'RATE_LIMITED'] // codes of errors that pass by themselves; any other ends the bot
const LONGEST_WAIT = 60
const [url, key, place] = process.argv.slice(2)

async function call(query, variables = {}, accept = 'application/json') {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', accept }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  if ([400, 401, 403].includes(response.status)) process.exit(console.error(await response.text()) ?? 1)
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response
}

function dataOf(text) {
  const { data, errors } = JSON.parse(text)
  if (!errors) return data
  const [{ message, extensions }] = errors
  if (!PASSES.includes(extensions.code)) process.exit(console.error(message) ?? 1)
  throw new Error(message)
}

/** Until the connection is lost. The place in the log is kept once a change is dealt with, so that none is left out. */
async function* follow(me) {
  const after = existsSync(place) ? readFileSync(place, 'utf8') : null
  const stream = await call(FOLLOW, { after }, 'text/event-stream')
  let text = ''
  for await (const piece of stream.body.pipeThrough(new TextDecoderStream())) {
    const lines = (text + piece).split('\n')
    text = lines.pop()
    for (const line of lines.filter((line) => line.startsWith('data: {'))) {
      const change = dataOf(line.slice(6)).taskChanges
      if (change.name === 'comment.created') await answer(me, change)
      writeFileSync(`${place}.new`, change.cursor)
      renameSync(`${place}.new`, place) // whole or not at all, also when we are stopped in the middle
      yield change.name ?? change.__typename
    }
  }
}

async function answer(me, { comment, task }) {
  if (!comment.mentions.some((person) => person.id === me)) return
  const body = `@${comment.author.handle} ${task.key} is ${task.status}, and ${task.watchers.length} people watch it.`
  const input = { taskId: task.id, parentId: comment.id, body }
  const { createComment } = dataOf(await (await call(ANSWER, { input, once: `answer to ${comment.id}` })).text())
  console.log(createComment.errors[0]?.message ?? `answered on ${task.key}`)
}

for (let wait = 1; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
  try {
    for await (const name of follow(dataOf(await (await call('{ me { id } }')).text()).me.id)) {
      console.log(`-- ${name}`)
      wait = 1
    }
  } catch (error) {
    console.log(`-- ${error.message}, coming back in ${wait} s`)
  }
  await sleep(wait * (200 + 800 * Math.random())) // not all at once
}

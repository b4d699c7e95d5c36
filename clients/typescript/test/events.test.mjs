import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EventReader, eventsOf } from '../dist/events.js'

const TEXT = ':\n\nevent: next\nid: a1\ndata: {"x":\ndata: 1}\n\n:\n\nevent: complete\ndata:\n\ndata:no name\nid\n\n'
const EVENTS = [
  { name: 'next', data: '{"x":\n1}', id: 'a1' },
  { name: 'complete', data: '', id: undefined },
  { name: 'message', data: 'no name', id: '' },
]

for (const [name, text] of [
  ['a line feed', TEXT],
  ['both', TEXT.replaceAll('\n', '\r\n')],
]) {
  test(`lines that end in ${name} are read wherever they are cut`, () => {
    for (let at = 0; at <= text.length; at += 1)
      for (const further of [1, 3, text.length]) {
        const reader = new EventReader()
        const pieces = [text.slice(0, at), text.slice(at, at + further), text.slice(at + further)]
        assert.deepEqual(
          pieces.flatMap((piece) => reader.read(piece)),
          EVENTS,
        )
      }
  })
}

test('half an event is none', () => {
  for (let at = 0; at < TEXT.indexOf('\n\n:'); at += 1) assert.deepEqual(new EventReader().read(TEXT.slice(0, at)), [])
})

test('an event without an end is not collected for ever', () => {
  const reader = new EventReader()
  const piece = `data: ${'x'.repeat(1_000_000)}\n`
  assert.throws(() => Array.from({ length: 20 }, () => reader.read(piece)), /no end/)
})

test('a character that is cut in two comes whole', async () => {
  const bytes = new TextEncoder().encode('event: next\ndata: "Größe 😀"\n\n')
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const found = []
  for await (const { data } of eventsOf(new Response(body), 1000, assert.fail)) found.push(data)
  assert.deepEqual(found, ['"Größe 😀"'])
})

// Prints for each line of JSON, [name, arguments], a line with what that function gives for each of the arguments. The
// functions are those of the dashboard's folding.js, whose path is given, and two of our own.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const source = readFileSync(process.argv[2], 'utf8')
const folding = await import(`data:text/javascript,${encodeURIComponent(source)}`)
const functions = {
  ...folding,
  isAssigned: (letter) => /\P{Cn}/u.test(letter),
  inOrder: (titles) => titles.sort((one, other) => compare(folding.sortKeyOf(one), folding.sortKeyOf(other))),
}
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0)

for await (const line of createInterface({ input: process.stdin })) {
  const [name, given] = JSON.parse(line)
  console.log(JSON.stringify(given.map((each) => functions[name](each))))
}

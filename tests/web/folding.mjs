// Prints for each line of JSON, [name, arguments], a line with what that function gives for each of the arguments. The
// functions are those of the dashboard's folding.js, whose path is given, and four of our own.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const source = readFileSync(process.argv[2], 'utf8')
const folding = await import(`data:text/javascript,${encodeURIComponent(source)}`)
const functions = {
  ...folding,
  isAssigned: (letter) => /\P{Cn}/u.test(letter),
  inOrder: (titles) => sorted(titles.map((title) => ({ title }))).map(({ title }) => title),
  readsToSort(titles) {
    let reads = 0
    const counting = (title) => ({
      get title() {
        reads += 1
        return title
      },
    })
    sorted(titles.map(counting))
    return reads
  },
  /** How long the keys of these titles take, by how long it takes to fold them. */
  slowness(titles) {
    const folds = fastest(() => titles.map(folding.fold))
    return fastest(() => titles.map((title) => folding.sortKeyOf({ title }))) / folds
  },
}
const sorted = (tasks) => tasks.sort((one, other) => compare(folding.sortKeyOf(one), folding.sortKeyOf(other)))
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0)

function fastest(work) {
  const took = Array.from({ length: 9 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...took)
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name, given] = JSON.parse(line)
  console.log(JSON.stringify(given.map((each) => functions[name](each))))
}

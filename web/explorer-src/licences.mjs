// Notes which packages end up in the build, and writes their licences beside it.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

// These ship without the text of their licence; a package from the same repository or author has it.
const LICENSED_LIKE = {
  '@graphiql/plugin-doc-explorer': '@graphiql/react',
  '@graphiql/plugin-explorer': '@graphiql/react',
  '@graphiql/plugin-history': '@graphiql/react',
  'react-compiler-runtime': 'react',
  'react-remove-scroll-bar': 'react-remove-scroll',
}

const folders = new Set()

export const packages = () => {
  const found = new Map([...folders].map(describe).map((one) => [`${one.name} ${one.version}`, one]))
  return [...found.keys()].sort().map((key) => found.get(key))
}

// Workers are builds of their own: this one goes into both.
export const collectPackages = () => ({
  name: 'collect-packages',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      for (const module of part.moduleIds ?? []) {
        const folder = packageFolder(module)
        if (folder) folders.add(folder)
      }
    }
  },
})

export const writeLicences = () => ({
  name: 'write-licences',
  generateBundle: {
    order: 'post',
    handler() {
      this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY.md', source: thirdParty(packages()) })
    },
  },
})

function packageFolder(module) {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1]
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = textIn(folder) || textIn(join('node_modules', LICENSED_LIKE[name] ?? '.'))
  if (!text) throw new Error(`${name} ${version} ships no licence text: say in licences.mjs where it is`)
  return { name, version, license, text }
}

function textIn(folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file)).sort()
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n')
}

function thirdParty(all) {
  const table = all.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  const sharing = byText(all)
  const texts = [...sharing].map(([text, group]) => `## ${group.map(({ name }) => name).join(', ')}\n\n~~~text\n${text}\n~~~\n`)
  return [
    '# What is inside the explorer\n',
    'Made by `scripts/build-web`: every package whose code is in these files, and its licence.\n',
    '| package | version | licence |\n| --- | --- | --- |', ...table, '', ...texts,
  ].join('\n')
}

function byText(all) {
  const groups = new Map()
  for (const one of all) groups.set(one.text, [...(groups.get(one.text) ?? []), one])
  return groups
}

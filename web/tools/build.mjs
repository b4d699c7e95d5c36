// Builds the generated files that the dashboard serves, into the folder OUT_DIR (web/app):
//   vendor/  the one library file, with its types and licences, and what it shares with the TypeScript client
//   bundle/  all modules in one file, all style sheets in one file, the script of the page's head in a third one, and
//            sources.json: the files that they were made from
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { parsers } from 'prettier/plugins/acorn'

const APP = resolve(import.meta.dirname, '../app')
const OUT = resolve(process.env.OUT_DIR ?? APP)
const TARGET = 'es2022'

await buildVendor(join(OUT, 'vendor'))
await buildBundle(join(OUT, 'bundle'))

async function buildVendor(folder) {
  const packages = ['preact', '@preact/signals', '@preact/signals-core', 'htm']
  const read = (name, file) => readFileSync(`node_modules/${name}/${file}`, 'utf8')
  const named = packages.map((name) => `${name} ${JSON.parse(read(name, 'package.json')).version}`)
  const licences = packages.map((name, at) => `${named[at]}\n\n${read(name, 'LICENSE').trim()}\n`)
  const banner = `/* ${named.join(', ')}. Built by scripts/build-web; licences in preact.LICENSES.txt. */`
  empty(folder)
  await build({
    entryPoints: ['src/preact.js'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    banner: { js: banner },
  })
  copyFileSync('src/preact.d.ts', join(folder, 'preact.d.ts'))
  writeFileSync(join(folder, 'preact.LICENSES.txt'), licences.join(`\n${'-'.repeat(79)}\n\n`))
  // Readable, since the bundle is made from it, and developer tools show it.
  await build({
    entryPoints: ['../../clients/typescript/src/core.ts'],
    outfile: join(folder, 'client.js'),
    bundle: true,
    format: 'esm',
    target: TARGET,
    banner: { js: '/* Built by scripts/build-web from clients/typescript/src/core.ts. */' },
  })
  copyFileSync('src/client.d.ts', join(folder, 'client.d.ts'))
}

async function buildBundle(folder) {
  const { styles, head, main } = named(readFileSync(join(APP, 'index.html'), 'utf8'))
  const how = {
    absWorkingDir: APP,
    bundle: true,
    minify: true,
    target: TARGET,
    metafile: true,
    sourcemap: true,
    sourcesContent: false, // the sources are served beside it
    plugins: [{ name: 'packed', setup: ({ onLoad }) => onLoad({ filter: /\/app\/js\/.*\.js$/ }, packed) }],
    write: false, // whatever OUT_DIR is, a source map names its sources as seen from web/app/bundle
  }
  empty(folder)
  const script = await build({ ...how, entryPoints: [main], outdir: 'bundle', format: 'esm' })
  const start = await build({
    ...how,
    sourcemap: false,
    stdin: { contents: head.map((path) => `import './${path}'`).join('\n'), resolveDir: APP },
    outfile: 'bundle/head.js',
    format: 'iife',
  })
  const style = await build({
    ...how,
    stdin: { contents: styles.map((path) => `@import "./${path}";`).join('\n'), resolveDir: APP, loader: 'css' },
    outfile: 'bundle/style.css',
    external: ['../fonts/*'],
  })
  for (const { path, contents } of [...script.outputFiles, ...start.outputFiles, ...style.outputFiles])
    writeFileSync(join(folder, basename(path)), contents)
  const made = { ...script.metafile.inputs, ...start.metafile.inputs, ...style.metafile.inputs }
  const sources = Object.keys(made)
    .filter((path) => path !== '<stdin>')
    .sort()
  const hashes = Object.fromEntries(sources.map((path) => [path, hash(readFileSync(join(APP, path)))]))
  writeFileSync(join(folder, 'sources.json'), `${JSON.stringify(hashes, null, 2)}\n`)
}

/** The style sheets and scripts, in their order: index.html names them for those who run the sources. */
function named(page) {
  const styles = [...page.matchAll(/<link rel="stylesheet" href="\/app\/([^"]+)"/g)].map(([, path]) => path)
  const scripts = [...page.matchAll(/<script(?: type="module")? src="\/app\/([^"]+)"/g)].map(([, path]) => path)
  return { styles, head: scripts.slice(0, -1), main: scripts.at(-1) }
}

/**
 * Removes what htm and GraphQL ignore in the templates of a module: the indentation, which would be 3 kB of the
 * compressed script, and in HTML the quotes of a value that is one word, the space before `/>`, and the name in the
 * closing tag of a component. The line breaks stay, for the source map.
 */
function packed({ path }) {
  let contents = readFileSync(path, 'utf8')
  const texts = textsIn(parsers.acorn.parse(contents, {})).sort((one, other) => other.start - one.start)
  for (const { start, end, isHtml } of texts) {
    const text = contents.slice(start, end).replace(/\n +/g, '\n')
    const tags = isHtml ? text.replace(/(\s[\w:-]+=)"([\w-]+)"(?=[\s>])/g, '$1$2').replaceAll(' />', '/>') : text
    contents = contents.slice(0, start) + tags + contents.slice(end)
  }
  return { contents: contents.replace(/<\/\$\{\w+\}>/g, '<//>'), loader: 'js' }
}

/** The texts of the templates, without the expressions in them. */
function textsIn(node, isHtml = false) {
  if (typeof node !== 'object' || node === null) return []
  if (node.type === 'TaggedTemplateExpression') return textsIn(node.quasi, node.tag.name === 'html')
  if (node.type === 'TemplateLiteral')
    return [...node.quasis.map((text) => ({ ...text, isHtml })), ...textsIn(node.expressions)]
  return Object.values(node).flatMap((part) => textsIn(part))
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

function empty(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

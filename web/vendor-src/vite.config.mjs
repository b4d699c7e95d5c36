import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'

const packages = ['preact', '@preact/signals', '@preact/signals-core', 'htm']
const read = (name, file) => readFileSync(`node_modules/${name}/${file}`, 'utf8')
const version = (name) => JSON.parse(read(name, 'package.json')).version

// The minifier drops comments, so the first line is put back afterwards.
const banner = `/* ${packages.map((name) => `${name} ${version(name)}`).join(', ')}. `
  + 'Built by scripts/build-web from web/vendor-src; licences in preact.LICENSES.txt. */\n'

const licences = packages.map((name) => `${name} ${version(name)}\n\n${read(name, 'LICENSE').trim()}\n`).join(`\n${'-'.repeat(79)}\n\n`)

const finish = {
  name: 'finish',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      bundle['preact.js'].code = banner + bundle['preact.js'].code
      this.emitFile({ type: 'asset', fileName: 'preact.LICENSES.txt', source: licences })
    },
  },
}

export default defineConfig({
  logLevel: 'warn',
  plugins: [finish],
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    lib: { entry: 'src/preact.js', formats: ['es'], fileName: () => 'preact.js' },
    rollupOptions: { output: { minify: true } },
  },
})

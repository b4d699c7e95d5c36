// MANIFEST.json: the packages of the build, and the hash of every file that came out.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packages } from './licences.mjs'

const NAME = 'MANIFEST.json'

export const writeManifest = () => ({
  name: 'write-manifest',
  writeBundle: {
    order: 'post',
    sequential: true,
    handler({ dir }) {
      const files = Object.fromEntries(filesIn(dir).map((file) => [file, described(readFileSync(join(dir, file)))]))
      const made = Object.fromEntries(packages().map(({ name, version, license }) => [`${name} ${version}`, license]))
      writeFileSync(join(dir, NAME), `${JSON.stringify({ made_by: 'scripts/build-web', packages: made, files }, null, 1)}\n`)
    },
  },
})

function filesIn(dir) {
  const all = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = all.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1).replaceAll('\\', '/'))
  return paths.filter((path) => path !== NAME).sort()
}

const described = (bytes) => ({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })

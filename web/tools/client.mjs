// `node client.mjs SCHEMA.graphql [--check]` writes clients/typescript/src/schema.ts: the types of the schema, for
// those who program in TypeScript. With --check it writes nothing, and fails when the file differs.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as gql from 'graphql'
import { format } from 'prettier'

const WEB = resolve(import.meta.dirname, '..')
const OUT = resolve(WEB, '../clients/typescript/src/schema.ts')
const [path, how] = process.argv.slice(2)
const SCHEMA = gql.buildSchema(readFileSync(path, 'utf8'))
const SCALARS = { Int: 'number', Float: 'number', Boolean: 'boolean', JSON: 'unknown' } // all others are strings

const { plugins: _, ...style } = JSON.parse(readFileSync(join(WEB, '.prettierrc.json'), 'utf8'))
const text = await format(written(), { ...style, parser: 'typescript' })
if (how !== '--check') writeFileSync(OUT, text)
else if (readFileSync(OUT, 'utf8') !== text) {
  console.error('clients/typescript/src/schema.ts is not what the schema says: run scripts/build-web client.')
  process.exit(1)
}

function written() {
  const types = Object.values(SCHEMA.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !gql.specifiedScalarTypes.some((one) => one.name === name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const head = "/** The types of TaskFlow's schema. Written by web/tools/client.mjs; not for editing. */"
  return [head, ...types.map(typed)].join('\n\n')
}

function typed(type) {
  const head = `${comment(type)}export `
  if (gql.isScalarType(type)) return `${head}type ${type.name} = ${SCALARS[type.name] ?? 'string'}\n`
  if (gql.isEnumType(type)) return `${head}type ${type.name} = ${either(type.getValues())}\n`
  if (gql.isAbstractType(type))
    return `${head}type ${type.name} = ${SCHEMA.getPossibleTypes(type).map(nameOf).join(' | ')}\n`
  if (type.isOneOf) return `${head}type ${type.name} = ${exactlyOne(type)}\n`
  const fields = Object.values(type.getFields()).map(gql.isInputObjectType(type) ? given : answered)
  const mark = gql.isObjectType(type) ? `__typename: '${type.name}'\n` : ''
  return `${head}interface ${type.name} {\n${mark}${fields.join('')}}\n`
}

function nameOf({ name }) {
  return name
}

function either(values) {
  return values.map(({ name }) => `'${name}'`).join(' | ')
}

function answered(field) {
  return `${comment(field)}${field.name}: ${whole(field.type)}\n`
}

/** A field that has a default or may be null can be left out. */
function given(field) {
  const mark = gql.isNonNullType(field.type) && field.defaultValue === undefined ? '' : '?'
  return `${comment(field)}${field.name}${mark}: ${whole(field.type)}${mark ? ' | undefined' : ''}\n`
}

/** One of the fields and none of the others, as `@oneOf` has it. */
function exactlyOne(type) {
  const fields = Object.values(type.getFields())
  const others = (field) => fields.filter((one) => one !== field).map(({ name }) => `; ${name}?: never`)
  return fields.map((field) => `{ ${field.name}: ${whole(field.type, false)}${others(field).join('')} }`).join(' | ')
}

function whole(type, nullable = true) {
  if (gql.isNonNullType(type)) return whole(type.ofType, false)
  const found = gql.isListType(type) ? `Array<${whole(type.ofType)}>` : (SCALARS[type.name] ?? leaf(type))
  return nullable ? `${found} | null` : found
}

function leaf({ name }) {
  return name === 'String' || name === 'ID' ? 'string' : name
}

function comment({ description }) {
  return description ? `/** ${description.replaceAll(/\s+/g, ' ').trim()} */\n` : ''
}

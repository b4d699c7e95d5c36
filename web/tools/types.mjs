// `node types.mjs SCHEMA.graphql` writes web/types/graphql.d.ts: what each GraphQL document of web/app gives and takes,
// so that `tsc` can hold the code to it. A document is a constant with its name in its type, put together from other
// constants:
//
//   /** @type {Operation<'Tasks'>} */
//   export const TASKS = `query Tasks { tasks { nodes { ${TASK} } } }`
//
// A field of the schema that a document does not select is no property of its type.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import * as gql from 'graphql'

const WEB = resolve(import.meta.dirname, '..')
const OUT = join(WEB, 'types/graphql.d.ts')
const SCHEMA = gql.buildSchema(readFileSync(process.argv[2], 'utf8'))
const FILES = readdirSync(join(WEB, 'app/js'), { recursive: true }).filter((path) => path.endsWith('.js'))
const SCALARS = { Int: 'number', Float: 'number', Boolean: 'boolean', JSON: 'unknown' } // all others are strings
const TYPE = /(?:\/\*\*.*@type \{Operation<'(\w+)'>\} \*\/\n)?/
const TEXT = /(?:export )?const ([A-Z_]+) =\s+(?:`([^`]*)`|'([^'\n]*)')/
const CONSTANT = new RegExp(`^${TYPE.source}${TEXT.source}`, 'gm')
const IMPORT = /^import \{([^}]*)\} from '(\.[^']+)'/gm

const modules = new Map()
const parts = new Map() // name of a part of documents: its type, or null where it stands on several types of the schema
const inputs = new Map()
const operations = []

for (const path of FILES.map((path) => join(WEB, 'app/js', path)).sort()) {
  for (const [name, { operation }] of read(path).constants) {
    if (operation) operations.push(typed(path, name, operation))
  }
}
writeFileSync(OUT, written())

function written() {
  const types = [...inputs].sort().map(([name, type]) => `\nexport type ${name} = ${type}\n`)
  const named = [...parts].filter(([, type]) => type).sort()
  const fields = named.map(([name, type]) => `\n  ${name}: ${indent(type)}`)
  return `// Written by web/tools/types.mjs from the documents in web/app and the schema. Not for editing.
${types.join('')}
/** Parts of documents, by the names of their constants. */
export interface Parts {${fields.join('')}
}

export interface Operations {${operations.sort().join('')}
}
`
}

/** The constants of a module that may be documents, and where its other names come from. */
function read(path) {
  if (modules.has(path)) return modules.get(path)
  const text = readFileSync(path, 'utf8')
  const constants = new Map()
  const imports = new Map()
  for (const [, operation, name, long, short] of text.matchAll(CONSTANT)) {
    constants.set(name, { operation, text: long ?? short })
  }
  for (const [, names, from] of text.matchAll(IMPORT)) {
    for (const name of names.split(',')) imports.set(name.trim(), resolve(dirname(path), from))
  }
  modules.set(path, { constants, imports })
  return modules.get(path)
}

/** The text of a constant. Its parts are spread like fragments: `found` collects their texts. */
function composed(path, name, found) {
  const { constants, imports } = read(path)
  if (!constants.has(name) && imports.has(name)) return composed(imports.get(name), name, found)
  if (!constants.has(name)) throw new Error(`${path}: there is no text ${name} to put into a document.`)
  return constants.get(name).text.replace(/\$\{([^}]+)\}/g, (_, part) => {
    found.set(part, composed(path, part, found))
    return `...${part}`
  })
}

function typed(path, name, operation) {
  const found = new Map()
  const document = gql.parse(composed(path, name, found))
  const [definition] = document.definitions
  const where = `${relative(WEB, path)}: ${name}`
  if (definition.name?.value !== operation) throw new Error(`${where} is not the ${operation} that its type says.`)
  const spread = new Map([...found].map(([part, text]) => [part, gql.parse(`{ ${text} }`).definitions[0].selectionSet]))
  const sent = gql.visit(document, { FragmentSpread: ({ name: { value } }) => inline(spread, value) })
  const faults = gql.validate(SCHEMA, sent)
  if (faults.length) throw new Error(`${where}: ${faults.join('\n')}`)
  const root = SCHEMA.getRootType(definition.operation)
  const data = selected(root, definition.selectionSet, spread)
  const variables = definition.variableDefinitions.map((one) => [
    one.variable.name.value,
    gql.typeFromAST(SCHEMA, one.type),
    Boolean(one.defaultValue),
  ])
  return `\n  ${operation}: {\n    data: ${indent(data, 4)}\n    variables: ${indent(taken(variables), 4)}\n  }`
}

/** The text as the server gets it: there, a part is no fragment, and its text stands in its place. */
function inline(spread, part) {
  const selectionSet = gql.visit(spread.get(part), { FragmentSpread: ({ name: { value } }) => inline(spread, value) })
  return { kind: gql.Kind.INLINE_FRAGMENT, selectionSet }
}

/** The type of a selection; one for each possible type where `__typename` tells them apart. */
function selected(type, { selections }, spread) {
  const named = selections.some((one) => one.name?.value === '__typename')
  if (!gql.isAbstractType(type) || !named) return shape(type, selections, spread)
  return SCHEMA.getPossibleTypes(type)
    .map((one) => shape(one, selections, spread))
    .join(' | ')
}

function shape(type, selections, spread) {
  const fields = []
  const others = []
  for (const one of selections) {
    if (one.kind === gql.Kind.FIELD) fields.push(field(type, one, spread))
    else if (one.kind === gql.Kind.FRAGMENT_SPREAD) others.push(part(type, one.name.value, spread))
    else if (one.typeCondition && gql.isAbstractType(type)) others.push(maybe(one, spread))
    else if (!one.typeCondition || of(one) === type) others.push(selected(type, one.selectionSet, spread))
  }
  const own = fields.length ? [`{\n${fields.map((line) => `  ${line}`).join('\n')}\n}`] : []
  return [...others, ...own].join(' & ') || '{}'
}

/** Fields that only one of the possible types has. */
function maybe(fragment, spread) {
  return `Partial<${selected(of(fragment), fragment.selectionSet, spread)}>`
}

function of(fragment) {
  return SCHEMA.getType(fragment.typeCondition.name.value)
}

function field(type, { name, alias, selectionSet }, spread) {
  const key = (alias ?? name).value
  if (name.value === '__typename') return `${key}: '${type.name}'`
  const given = certain(type, type.getFields()[name.value].type)
  const inside = (inner) => (selectionSet ? selected(inner, selectionSet, spread) : leaf(inner))
  return `${key}: ${indent(outside(given, inside))}`
}

/** At the root only what has an id can be missing. Anything else is null beside an error, and `request` throws that. */
function certain(parent, type) {
  const isRoot = Object.values(gql.OperationTypeNode).some((one) => SCHEMA.getRootType(one) === parent)
  const hasId = gql.isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
  return isRoot && !hasId && gql.isNullableType(type) ? new gql.GraphQLNonNull(type) : type
}

function part(type, name, spread) {
  const here = selected(type, spread.get(name), spread)
  if (!parts.has(name)) parts.set(name, here)
  if (parts.get(name) === here) return `Parts['${name}']`
  parts.set(name, null)
  return here
}

function outside(type, inside, nullable = true) {
  if (gql.isNonNullType(type)) return outside(type.ofType, inside, false)
  const found = gql.isListType(type) ? `Array<${outside(type.ofType, inside)}>` : inside(type)
  return nullable ? `${found.includes(' & ') || found.includes(' | ') ? `(${found})` : found} | null` : found
}

function leaf(type) {
  if (!gql.isEnumType(type)) return SCALARS[type.name] ?? 'string'
  if (!inputs.has(type.name))
    inputs.set(
      type.name,
      type
        .getValues()
        .map(({ name }) => `'${name}'`)
        .join(' | '),
    )
  return type.name
}

/** Variables, or the fields of an input: those that have a default or may be null can be left out. */
function taken(all) {
  const inside = (inner) => (gql.isInputObjectType(inner) ? input(inner) : leaf(inner))
  const lines = all.map(([name, type, hasDefault]) => {
    const mark = gql.isNonNullType(type) && !hasDefault ? '' : '?'
    return `\n  ${name}${mark}: ${outside(type, inside)}`
  })
  return `{${lines.join('')}\n}`
}

function input(type) {
  if (!inputs.has(type.name)) {
    inputs.set(type.name, '')
    const fields = Object.values(type.getFields())
    inputs.set(type.name, taken(fields.map((one) => [one.name, one.type, one.defaultValue !== undefined])))
  }
  return type.name
}

function indent(text, by = 2) {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`)
}

/** All pages of a list, one after the other. */
import type { PageInfo } from './schema.js'

/** What a connection must select: `nodes` or `edges`, and `pageInfo { hasNextPage endCursor }`. */
export interface Page<T> {
  nodes?: T[]
  edges?: { node: T }[]
  pageInfo: Partial<PageInfo>
  totalCount?: number
  /** Position in the log. */
  cursor?: string
}

export interface PageOptions {
  /** Where the connection is in the answer: `team.tasks`. Not needed where it is the only one. */
  path?: string
  /** From the end of the list to its beginning: by `$before`, `hasPreviousPage` and `startCursor`. */
  backwards?: boolean
}

export async function* pagesOf<T>(
  ask: (variables: Record<string, unknown>) => Promise<unknown>,
  query: string,
  variables: object,
  { path, backwards = false }: PageOptions,
): AsyncGenerator<Page<T>> {
  const name = backwards ? 'before' : 'after'
  if (!new RegExp(`\\$${name}\\b`).test(query))
    throw new TypeError(`The document has no variable $${name}: there would be no second page.`)
  let place = (variables as Record<string, unknown>)[name] ?? null
  for (;;) {
    const data = await ask({ ...variables, [name]: place })
    const page = connectionIn<T>(data, path)
    if (page === null) return
    yield page
    const { hasNextPage, endCursor, hasPreviousPage, startCursor } = page.pageInfo
    const [more, next] = backwards ? [hasPreviousPage, startCursor] : [hasNextPage, endCursor]
    if (more === undefined || next === undefined)
      throw new TypeError(`Select pageInfo { ${backwards ? 'hasPreviousPage startCursor' : 'hasNextPage endCursor'} }.`)
    if (!more || next === null) return
    if (next === place) throw new TypeError(`The pages do not move on: is $${name} handed to the list?`)
    place = next
  }
}

export function nodesIn<T>({ nodes, edges }: Page<T>): T[] {
  const found = nodes ?? edges?.map(({ node }) => node)
  if (!found) throw new TypeError('Select nodes { … } or edges { node { … } }.')
  return found
}

/** Null if the object with the list does not exist, or the caller may not see it. */
export function connectionIn<T>(data: unknown, path?: string): Page<T> | null {
  if (path === undefined) {
    const found = connections<T>(data)
    if (found.length > 1) throw new TypeError('There are several lists in the answer: say which, by `path`.')
    return found[0] ?? null
  }
  let found = data
  for (const step of path.split('.')) {
    if (found === null || found === undefined) return null
    found = (found as Record<string, unknown>)[step]
  }
  if (found === undefined || (found !== null && !isPage(found)))
    throw new TypeError(`There is no list at ${path}: it has pageInfo.`)
  return found as Page<T> | null
}

function connections<T>(value: unknown): Page<T>[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return isPage<T>(value) ? [value] : Object.values(value).flatMap((one) => connections<T>(one))
}

const isPage = <T>(value: unknown): value is Page<T> =>
  typeof value === 'object' && value !== null && 'pageInfo' in value

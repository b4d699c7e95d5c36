/** A set of objects that a stream keeps right. Of each the newer version counts, however late an older one comes. */
import { Listeners } from './listeners.js'

export interface Versioned {
  id: string
  version?: number
}

export type StoreChange<T> =
  { kind: 'put'; id: string; object: T } | { kind: 'drop'; id: string; object: T } | { kind: 'reset' }

/**
 * Which objects belong to it, the stream alone says, in its order: an answer to a query may be from before or after
 * what has come meanwhile. What an object looks like, any answer says that has a newer version.
 */
export class ObjectStore<T extends Versioned> implements Iterable<T> {
  private objects = new Map<string, T>()
  private readonly listeners = new Listeners<StoreChange<T>>()

  get size(): number {
    return this.objects.size
  }

  get(id: string): T | undefined {
    return this.objects.get(id)
  }

  all(): T[] {
    return [...this.objects.values()]
  }

  [Symbol.iterator](): Iterator<T> {
    return this.objects.values()
  }

  onChange(listener: (change: StoreChange<T>) => void): () => void {
    return this.listeners.add(listener)
  }

  /** Takes what a query or a mutation has answered. False where it is not news, or not of this set. */
  learn(object: T): boolean {
    const known = this.objects.get(object.id)
    if (!known || versionOf(object) < versionOf(known)) return false
    // Of one version: what the stream brought may be later (a comment raises none); the answer may have more fields.
    return this.set(versionOf(object) > versionOf(known) ? object : { ...object, ...known })
  }

  /** As the stream has it. An older version than an answer has brought is of the set, and says nothing new. */
  put(object: T): boolean {
    const known = this.objects.get(object.id)
    if (known && versionOf(object) < versionOf(known)) return false
    return this.set(known && versionOf(object) === versionOf(known) ? { ...known, ...object } : object)
  }

  /** It left, whatever its version: had it come back since, the stream would say so next. */
  drop(id: string): boolean {
    const object = this.objects.get(id)
    if (!object) return false
    this.objects.delete(id)
    this.listeners.tell({ kind: 'drop', id, object })
    return true
  }

  /** Begins anew: versions of before count for nothing, since the server may have been restored from a backup. */
  replace(objects: Iterable<T>): void {
    this.objects = new Map()
    for (const object of objects) {
      const known = this.objects.get(object.id) // of a page that was read while things moved
      if (!known || versionOf(object) >= versionOf(known)) this.objects.set(object.id, object)
    }
    this.listeners.tell({ kind: 'reset' })
  }

  private set(object: T): true {
    this.objects.set(object.id, object)
    this.listeners.tell({ kind: 'put', id: object.id, object })
    return true
  }
}

const versionOf = ({ version = 0 }: Versioned) => version

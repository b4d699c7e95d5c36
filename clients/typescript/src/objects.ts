/** A set of objects that a stream keeps up to date. The newer version wins, however late an older one arrives. */
import { Listeners } from './listeners.js'

export interface Versioned {
  id: string
  version?: number
}

export type StoreChange<T> =
  { kind: 'put'; id: string; object: T } | { kind: 'drop'; id: string; object: T } | { kind: 'reset' }

/**
 * Only the stream, in its order, says which objects belong to the set: an answer to a query may be from before or after
 * what has arrived meanwhile. Any answer with a newer version says what an object looks like.
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

  /** Takes an object from a query or a mutation. False if it is older than the known one, or not of this set. */
  learn(object: T): boolean {
    const known = this.objects.get(object.id)
    if (!known || versionOf(object) < versionOf(known)) return false
    // With the same version, the stream’s may be later (a comment raises none); the answer’s may have more fields.
    return this.set(versionOf(object) > versionOf(known) ? object : { ...object, ...known })
  }

  /**
   * Takes an object from the stream. It belongs to the set, but changes nothing if an answer has brought a newer
   * version.
   */
  put(object: T): boolean {
    const known = this.objects.get(object.id)
    if (known && versionOf(object) < versionOf(known)) return false
    return this.set(known && versionOf(object) === versionOf(known) ? { ...known, ...object } : object)
  }

  /** Removes an object, whatever its version: if it has come back since, the stream says so next. */
  drop(id: string): boolean {
    const object = this.objects.get(id)
    if (!object) return false
    this.objects.delete(id)
    this.listeners.tell({ kind: 'drop', id, object })
    return true
  }

  /** Starts again: earlier versions are ignored, since the server may have been restored from a backup. */
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

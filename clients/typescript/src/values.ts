/** Where values are kept from one visit to the next, and ids that this client makes. */

/** One value: a session, or the changes that wait. `null` is none. */
export interface ValueStore<Value> {
  load(): Value | null | Promise<Value | null>
  save(value: Value | null): void | Promise<void>
}

/** A store in memory, gone with the page or the process. */
export function inMemory<Value>(): ValueStore<Value> {
  let kept: Value | null = null
  return {
    load: () => kept,
    save: (value) => {
      kept = value
    },
  }
}

/**
 * A store in `localStorage` or `sessionStorage`. A value that can't be read counts as none; a full one keeps what it
 * had.
 */
export function inStorage<Value>(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  name: string,
): ValueStore<Value> {
  return {
    load() {
      try {
        return JSON.parse(storage.getItem(name) ?? 'null')
      } catch {
        return null
      }
    },
    save(value) {
      if (value === null) storage.removeItem(name)
      else storage.setItem(name, JSON.stringify(value))
    },
  }
}

/**
 * Runs `work` in the order of the calls: one at a time in this page, and in all pages of this browser where it has
 * locks.
 */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'object' ? navigator.locks : undefined
  return locks ? locks.request(name, work) : work()
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id as the server makes them (a UUIDv7 in Crockford's base 32), for what is created: `newId('task')`. */
export function newId(prefix: string): string {
  const random = crypto.getRandomValues(new Uint8Array(16))
  let value = BigInt(Date.now())
  for (const byte of random.subarray(0, 10)) value = (value << 8n) | BigInt(byte)
  value = (value & ~(0xfn << 76n)) | (0x7n << 76n) // version 7
  value = (value & ~(0x3n << 62n)) | (0x2n << 62n) // variant
  let text = ''
  for (let at = 125n; at >= 0n; at -= 5n) text += DIGITS[Number((value >> at) & 31n)]
  return `${prefix}_${text}`
}

/** Unlike `crypto.randomUUID`, this also works in pages that came without https. */
export const newKey = (): string => newId('key')

/** For a day, the server gives a repeat with the same key the same answer. */
const KEPT_FOR = 22 * 3_600_000
const ONE_HOUR = 3_600_000

/** False when a repeat may be done anew; also when this machine’s clock was set back, and nobody can say. */
export function keyIsGood(since: number, now = Date.now()): boolean {
  return now - since < KEPT_FOR && since - now < ONE_HOUR
}

/** Ids as the server makes them: a type prefix and a UUIDv7 in Crockford's base 32. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** @param {string} prefix for example "task" */
export function newId(prefix) {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  const random = value & ((1n << 80n) - 1n)
  value = (BigInt(Date.now()) << 80n) | random
  value = (value & ~(0xfn << 76n)) | (0x7n << 76n) // version 7
  value = (value & ~(0x3n << 62n)) | (0x2n << 62n) // variant
  let text = ''
  for (let at = 125n; at >= 0n; at -= 5n) text += ALPHABET[Number((value >> at) & 31n)]
  return `${prefix}_${text}`
}

import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

/** The bytes of a UUID. */
const size = 16

/**
 * Makes a function that gives new ids which sort in the order of their making: UUIDs of version 7. Random bytes are drawn for
 * many ids at once, since drawing them takes longer than everything else.
 */
export const newIds = (): (() => string) => {
  const pool = new Uint8Array(512 * size)
  let used = pool.length
  let msecs = 0
  let seq = 0
  return () => {
    if (used === pool.length) {
      randomFillSync(pool)
      used = 0
    }
    const random = pool.subarray(used, used + size)
    used += size
    const now = Date.now()
    if (now > msecs) {
      msecs = now
      // Starts in the lower half, so that a millisecond has room for two thousand million more.
      seq = new DataView(pool.buffer, random.byteOffset).getUint32(0) >>> 1
    } else seq += 1
    return v7({ random, msecs, seq })
  }
}

import { v7 as uuid } from 'uuid'
import type { SeededRandom } from './seeded-random.ts'

/** An id ordered by time. Equal random sequences give equal ids. */
export const newId = (at: Date, random: SeededRandom): string =>
  uuid({ msecs: at.getTime(), random: random.bytes(16), seq: random.integer(0, 0x7fffffff) })

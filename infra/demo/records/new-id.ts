import { v7 as uuid } from 'uuid'
import type { Chance } from './chance.ts'

/** An id ordered by time, the same again for the same chance. */
export const newId = (at: Date, chance: Chance): string =>
  uuid({ msecs: at.getTime(), random: chance.bytes(16), seq: chance.whole(0, 0x7fffffff) })

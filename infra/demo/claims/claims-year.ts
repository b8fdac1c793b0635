import type { Author, Store } from '../../../services/kit/store/index.ts'
import { SeededRandom } from '../records/seeded-random.ts'
import type { DemoUnit } from '../records/demo-unit.ts'
import { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import type { Claim } from './claim.ts'
import { ClaimWriter } from './claim-writer.ts'
import { programmeOfYear } from './programme-of-year.ts'
import { generateClaims } from './generate-claims.ts'

export interface ClaimsYear {
  readonly seed: string
  readonly year: number
  readonly units: readonly DemoUnit[]
  readonly from: Date
  readonly end: Date
}

/** The claims of units in a year, with the decisions of offices. */
export const claimsOfYear = async (
  store: Store,
  { seed, year, units, from, end }: ClaimsYear,
): Promise<{ readonly claims: readonly Claim[]; readonly enter: Enter }> => {
  const order = { id: 'ASC' } as const
  const assignments = await store.read.find(Assignment, {
    where: { programmeId: programmeOfYear(year).id },
    order,
  })
  const diligence = new Map(units.map((unit) => [unit.id, unit.diligence]))
  const claims = assignments.flatMap((assignment) => {
    const own = diligence.get(assignment.unitId)
    const random = new SeededRandom(seed, 'claims', assignment.id)
    return own === undefined
      ? []
      : generateClaims(assignment, { diligence: own, random, from, end })
  })
  const writer = new ClaimWriter(assignments, seed)
  return { claims, enter: (author, those) => enter(store, author, those, writer) }
}

export type Enter = (author: Author, claims: readonly Claim[]) => Promise<void>

const batch = 1_000

const enter = (
  store: Store,
  author: Author,
  claims: readonly Claim[],
  writer: ClaimWriter,
): Promise<void> =>
  store.write(author, async (tx) => {
    let count = 0
    for (const claim of claims) {
      await writer.take(tx, claim)
      count += 1
      if (count % batch === 0) await tx.flush()
    }
  })

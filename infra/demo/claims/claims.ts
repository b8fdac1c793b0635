import type { Author, Store } from '../../../services/kit/store/index.ts'
import { Chance } from '../records/chance.ts'
import type { DemoUnit } from '../records/province.ts'
import { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import type { Claim } from './claim.ts'
import { ClaimDesk } from './claim-desk.ts'
import { claimsOf } from './claims-of.ts'

export interface ClaimsYear {
  readonly seed: string
  readonly year: number
  readonly units: readonly DemoUnit[]
  readonly from: Date
  readonly end: Date
}

/** What units claim in a year, and how offices answer. */
export const claimsOfYear = async (
  store: Store,
  { seed, year, units, from, end }: ClaimsYear,
): Promise<{ readonly claims: readonly Claim[]; readonly enter: Enter }> => {
  const order = { id: 'ASC' } as const
  const assignments = await store.read.find(Assignment, { where: { year }, order })
  const diligence = new Map(units.map((unit) => [unit.id, unit.diligence]))
  const claims = assignments.flatMap((assignment) => {
    const own = diligence.get(assignment.unitId)
    const chance = new Chance(seed, 'claims', assignment.id)
    return own === undefined ? [] : claimsOf(assignment, { diligence: own, chance, from, end })
  })
  const desk = new ClaimDesk(assignments, seed)
  return { claims, enter: (act, those) => enter(store, act, those, desk) }
}

export type Enter = (act: Author, claims: readonly Claim[]) => Promise<void>

const batch = 1_000

const enter = (
  store: Store,
  act: Author,
  claims: readonly Claim[],
  desk: ClaimDesk,
): Promise<void> =>
  store.write(act, async (tx) => {
    let count = 0
    for (const claim of claims) {
      await desk.take(tx, claim)
      count += 1
      if (count % batch === 0) await tx.flush()
    }
  })

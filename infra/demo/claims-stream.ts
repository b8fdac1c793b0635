import { sweep } from '../../services/kit/deadlines/index.ts'
import { Spool } from './records/spool.ts'
import type { RunningSubgraph } from '../../services/kit/runtime/index.ts'
import type { Claim } from './claims/claim.ts'
import { type ClaimsYear, claimsOfYear } from './claims/claims-year.ts'
import type { Stream } from './stream.ts'

/** A stream of the claims of units and decisions of offices in a year. */
export const claimsStream = async (
  { store, subgraph }: RunningSubgraph,
  year: ClaimsYear,
): Promise<Stream> => {
  const { claims, enter } = await claimsOfYear(store, year)
  const spool = new Spool<Claim>({ pack: (claim) => claim, unpack: (claim) => claim })
  spool.add(claims)
  return {
    weeks: spool.weeks,
    records: 0,
    end: () => spool.remove(),
    write: async (no) => {
      const { until, events } = spool.read(no)
      await enter({ actor: 'hub demo', now: until }, events)
      await sweep(store, subgraph.deadlines ?? [], until)
      return 0
    },
  }
}

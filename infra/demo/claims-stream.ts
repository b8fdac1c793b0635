import { sweep } from '../../services/kit/deadline/sweep.ts'
import { byWeek } from '../../services/kit/demo/weeks.ts'
import type { RunningSubgraph } from '../../services/kit/run.ts'
import { type ClaimsYear, claimsOfYear } from '../../services/reporting/demo/claims.ts'
import type { Stream } from './stream.ts'

/** What units claim and offices decide in a year. */
export const claimsStream = async (
  { store, subgraph }: RunningSubgraph,
  year: ClaimsYear,
): Promise<Stream> => {
  const { claims, enter } = await claimsOfYear(store, year)
  const weeks = byWeek(claims)
  return {
    weeks: new Set(weeks.keys()),
    records: 0,
    write: async (no) => {
      const { until, events } = weeks.get(no) ?? { until: year.from, events: [] }
      await enter({ actor: 'hub demo', now: until }, events)
      await sweep(store, subgraph.deadlines ?? [], until)
      return 0
    },
  }
}

import { dayOf } from '../../services/kit/calendar/index.ts'
import { loadRows } from '../../services/kit/store/index.ts'
import type { Cascade } from '../../services/reporting/cascade/cascade.ts'
import { cascadeOf } from '../../services/reporting/cascade/cascade-of.ts'
import { plain } from './plain.ts'
import { withReporting } from './with-reporting.ts'

export interface CompareFlags {
  readonly above?: string
}

/** `hub compare`. */
export const compare = (programme: string, { above }: CompareFlags): Promise<void> =>
  withReporting(async (store, now) => {
    const cascade = await cascadeOf(
      { store, load: async (entity, id) => (await loadRows(store.read, entity, 'id', [id]))[0] },
      programme,
      above,
      dayOf(now()),
    ).catch((error: unknown) => {
      throw error instanceof Error ? plain(error.message) : error
    })
    process.stdout.write(`${linesOf(cascade).join('\n')}\n`)
    process.exitCode = cascade.rows.some(({ findings }) => findings.length > 0) ? 1 : 0
  })

/** A line for each gap, with the numbers of both tasks, and a summary. */
const linesOf = ({ programme, above, rows, additional }: Cascade): readonly string[] => [
  `${programme.docNo} carries out ${above.docNo}`,
  ...rows.flatMap(({ task, carriedOutBy, findings }) =>
    findings.map(({ gap, detail }) => {
      const own = carriedOutBy ? `task ${carriedOutBy.number}` : 'no task'
      return `${gap.padEnd(10)}task ${task.number} ${task.titleHant} (${own}): ${detail}`
    }),
  ),
  `${rows.length} tasks above, ${rows.filter(({ findings }) => findings.length === 0).length} without gaps, ${additional.length} additional tasks`,
]

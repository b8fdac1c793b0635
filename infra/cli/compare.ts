import { labelOf, messageOf } from '../../schema/vocabulary/index.ts'
import { commandLocale, inLocale } from './command-locale.ts'
import { dayOf } from '../../services/kit/calendar/index.ts'
import { loadRows } from '../../services/kit/store/index.ts'
import { type Cascade, CascadeGap } from '../../services/reporting/cascade/cascade.ts'
import { cascadeOf } from '../../services/reporting/cascade/cascade-of.ts'
import { plainAsIs } from './plain.ts'
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
      throw error instanceof Error ? plainAsIs(messageOf(error, commandLocale())) : error
    })
    process.stdout.write(`${linesOf(cascade).join('\n')}\n`)
    process.exitCode = cascade.rows.some(({ findings }) => findings.length > 0) ? 1 : 0
  })

/** A line for each gap, with the numbers of both tasks, and a summary. */
const linesOf = ({ programme, above, rows, additional }: Cascade): readonly string[] => [
  inLocale(`${programme.docNo} carries out ${above.docNo}`, `${programme.docNo}落實${above.docNo}`),
  ...rows.flatMap(({ task, carriedOutBy, findings }) =>
    findings.map(({ gap, text: detail }) => {
      const number = carriedOutBy?.number
      const { en, hant } = labelOf(CascadeGap, gap)
      return inLocale(
        `${en.padEnd(14)}task ${task.number} ${task.titleHant} (${number === undefined ? 'no task' : `task ${number}`}): ${detail.en}`,
        `${hant} 任務 ${task.number} ${task.titleHant}(${number === undefined ? '無對應任務' : `任務 ${number}`}):${detail.hant}`,
      )
    }),
  ),
  summaryOf(
    rows.length,
    rows.filter(({ findings }) => findings.length === 0).length,
    additional.length,
  ),
]

const summaryOf = (all: number, sound: number, more: number): string =>
  inLocale(
    `${all} tasks above, ${sound} without gaps, ${more} additional tasks`,
    `上級任務 ${all} 項,其中 ${sound} 項無差距,另有自設任務 ${more} 項`,
  )

import { dayOf } from '../../services/kit/calendar/index.ts'
import { loadRows } from '../../services/kit/store/index.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import type { Cascade } from '../../services/reporting/cascade/cascade.ts'
import { cascadeOf } from '../../services/reporting/cascade/cascade-of.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'
import { plain } from './plain.ts'

export interface CompareFlags {
  readonly above?: string
}

/** `hub compare`. */
export const compare = async (programme: string, { above }: CompareFlags): Promise<void> => {
  const config = readOnceConfig()
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const store = services.running.get('reporting')?.store
    if (!store) throw new Error('reporting did not start')
    const cascade = await cascadeOf(
      { store, load: async (entity, id) => (await loadRows(store.read, entity, 'id', [id]))[0] },
      programme,
      above,
      dayOf(new Date()),
    ).catch((error: unknown) => {
      throw error instanceof Error ? plain(error.message) : error
    })
    process.stdout.write(`${linesOf(cascade).join('\n')}\n`)
    process.exitCode = cascade.rows.some(({ findings }) => findings.length > 0) ? 1 : 0
  } finally {
    await services.close()
  }
}

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

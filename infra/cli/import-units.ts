import { commandLocale, say } from './command-locale.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { formatProblem } from '../../services/kit/tables/index.ts'
import { importUnits } from '../../services/reporting/unit/import/import-units.ts'
import { readUnitRows } from '../../services/reporting/unit/import/read-unit-rows.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'
import { readable } from './readable.ts'

export interface UnitFlags {
  readonly dryRun?: boolean
}

/** `hub import units`. */
export const importUnitsFrom = async (file: string, flags: UnitFlags): Promise<void> => {
  await readable(file)
  const config = readOnceConfig()
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const reporting = services.running.get('reporting')
    if (!reporting) throw new Error('reporting did not start')
    let problems = 0
    const onProblem = (problem: Parameters<typeof formatProblem>[0]): void => {
      problems += 1
      process.stdout.write(`${formatProblem(problem, commandLocale())}\n`)
    }
    const rows = await readUnitRows(file, onProblem)
    const dryRun = (flags.dryRun ?? false) || problems > 0
    const counts = await importUnits(reporting.store, rows, {
      actor: 'hub import units',
      now: services.now(),
      dryRun,
      onProblem,
    })
    const isCommitted = !dryRun && problems === 0
    const { new: created, changed, same, failed } = counts
    say(
      `${rows.length} rows: ${created} new, ${changed} changed, ${same} same, ${failed} with problems.${isCommitted ? '' : ' Nothing was changed.'}`,
      `${rows.length} 行:新增 ${created},更改 ${changed},相同 ${same},有問題 ${failed}。${isCommitted ? '' : '未作任何更改。'}`,
    )
    process.exitCode = problems > 0 ? 1 : 0
  } finally {
    await services.close()
  }
}

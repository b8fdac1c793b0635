import { readFileSync } from 'node:fs'
import { domains, subgraphsOf } from '../../services/index.ts'
import { importNotice } from '../../services/reporting/import/import-notice.ts'
import type { ReportLine } from '../../services/reporting/programme/import-report.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'
import { plain } from './plain.ts'

export interface NoticeOptions {
  readonly dryRun?: boolean
  readonly domains: string
}

/** `hub import notice`. */
export const importNoticeFrom = async (file: string, options: NoticeOptions): Promise<void> => {
  const config = readOnceConfig()
  const text = read(file)
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const reporting = services.running.get('reporting')
    if (!reporting) throw new Error('reporting did not start')
    const { ok, lines } = await importNotice(reporting.store, text, {
      dryRun: options.dryRun ?? false,
      domains: options.domains.split(','),
      now: new Date(),
    })
    for (const line of lines) process.stdout.write(`${wordsOf(line)}\n`)
    process.stdout.write(
      `${summaryOf(lines)}${options.dryRun ? ' (dry run, nothing changed)' : ''}\n`,
    )
    if (!ok) process.stdout.write('Nothing was imported. Mend the lines above and try again.\n')
    process.exitCode = ok ? 0 : 1
  } finally {
    await services.close()
  }
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw plain(`The file ${file} cannot be read.`)
  }
}

const wordsOf = ({ outcome, item, detail, line }: ReportLine): string =>
  `${outcome.padEnd(10)}${line === undefined ? '' : `line ${line}: `}${item}${detail ? `: ${detail}` : ''}`

const summaryOf = (lines: readonly ReportLine[]): string =>
  (['new', 'changed', 'same', 'withdrawn', 'restored', 'failed'] as const)
    .map((outcome) => `${lines.filter((line) => line.outcome === outcome).length} ${outcome}`)
    .join(', ')

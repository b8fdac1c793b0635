import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { domains, subgraphsOf } from '../../services/index.ts'
import { importNotice } from '../../services/reporting/import/import-notice.ts'
import type { ReportLine } from '../../services/reporting/programme/import-report.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'
import { plain } from './plain.ts'
import { importEvidenceCommand } from './evidence-tables.ts'
import { importRecordsCommand } from './records.ts'

interface NoticeOptions {
  readonly dryRun?: boolean
  readonly domains: string
}

const notice = new Command('notice')
  .description('create or update a programme from a notice as published; all or nothing')
  .argument('<file>', 'UTF-8 text: the letter, then its table with one cell per line')
  .option('--dry-run', 'print the same report and change nothing')
  .option(
    '--domains <list>',
    'domains of the chapters of a new programme, in order',
    domains.map(({ name }) => name).join(','),
  )
  .action(async (file: string, options: NoticeOptions) => {
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
  })

export const importCommand = new Command('import')
  .description('bring data in')
  .addCommand(notice)
  .addCommand(importRecordsCommand)
  .addCommand(importEvidenceCommand)

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw plain(`The file ${file} cannot be read.`)
  }
}

const wordsOf = ({ outcome, item, detail, line }: ReportLine): string =>
  `${outcome.padEnd(8)}${line === undefined ? '' : `line ${line}: `}${item}${detail ? `: ${detail}` : ''}`

const summaryOf = (lines: readonly ReportLine[]): string =>
  (['new', 'changed', 'same', 'failed'] as const)
    .map((outcome) => `${lines.filter((line) => line.outcome === outcome).length} ${outcome}`)
    .join(', ')

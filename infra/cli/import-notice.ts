import { readFileSync } from 'node:fs'
import { domains, subgraphsOf } from '../../services/index.ts'
import { importNotice } from '../../services/reporting/import/import-notice.ts'
import type { Reading } from '../../services/reporting/import/readings.ts'
import type { ReportLine } from '../../services/reporting/programme/import-report.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'
import { plain } from './plain.ts'

export interface NoticeOptions {
  readonly dryRun?: boolean
  readonly domains: string
  readonly letter?: string
}

/** `hub import notice`. */
export const importNoticeFrom = async (file: string, options: NoticeOptions): Promise<void> => {
  const config = readOnceConfig()
  const source = [...(options.letter === undefined ? [] : [options.letter]), file].map(read)
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const reporting = services.running.get('reporting')
    if (!reporting) throw new Error('reporting did not start')
    const { ok, lines, readings } = await importNotice(reporting.store, source, {
      dryRun: options.dryRun ?? false,
      domains: options.domains.split(','),
      now: new Date(),
    })
    for (const reading of readings) process.stdout.write(`${readingWords(reading)}\n`)
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

const read = (file: string): Uint8Array => {
  try {
    return readFileSync(file)
  } catch {
    throw plain(`The file ${file} cannot be read.`)
  }
}

const wordsOf = ({ outcome, item, detail, place }: ReportLine): string =>
  outcome.padEnd(10) + joined(place, item, detail)

const readingWords = ({ kind, place, item, words, readAs }: Reading): string =>
  headOf[kind].padEnd(10) + joined(place, item, words && `“${words}”`, readAs)

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(': ')

const headOf = { tasks: 'read', date: 'date', note: 'note' }

const summaryOf = (lines: readonly ReportLine[]): string =>
  (['new', 'changed', 'same', 'withdrawn', 'restored', 'failed'] as const)
    .map((outcome) => `${lines.filter((line) => line.outcome === outcome).length} ${outcome}`)
    .join(', ')

import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Argument, Command } from 'commander'
import { domains, subgraphsOf } from '../../services/index.ts'
import { type Change, checkChain, genesis } from '../../services/kit/store/index.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'

const subgraphs = subgraphsOf(domains)
const page = 1_000

/** Every row of a service's log, page by page. */
async function* rowsOf(service: string): AsyncGenerator<readonly Change[]> {
  const config = readOnceConfig()
  const services = await startServices(config, subgraphs, {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const log = services.running.get(service)?.store.log
    for (let after = 0; log;) {
      const rows = await log.read(after, page)
      const last = rows.at(-1)
      if (!last) return
      yield rows
      after = last.seq
    }
  } finally {
    await services.close()
  }
}

const serviceName = new Argument('<service>', 'whose log').choices(
  subgraphs.map(({ name }) => name),
)

const exportLog = new Command('export')
  .description('write a service’s change log as JSON lines, for an audit')
  .addArgument(serviceName)
  .argument('<file>', 'where to')
  .action(async (service: string, file: string) => {
    const out = createWriteStream(file)
    let count = 0
    for await (const rows of rowsOf(service))
      for (const row of rows) {
        out.write(`${JSON.stringify(row)}\n`)
        count += 1
      }
    await new Promise((resolve) => out.end(resolve))
    process.stdout.write(`${count} changes of ${service} are in ${file}\n`)
  })

const verify = new Command('verify')
  .description('check that a log is whole: of the running store, or of an exported file, offline')
  .addArgument(serviceName.argOptional())
  .option('--file <file>', 'an exported log')
  .action(async (service: string | undefined, { file }: { readonly file?: string }) => {
    const pages = file ? pagesOf(file) : rowsOf(service ?? 'reporting')
    let place = { seq: 0, hash: genesis }
    for await (const rows of pages) {
      const fault = checkChain(rows, place)
      if (fault) {
        process.stdout.write(`BROKEN at ${fault.seq}: ${fault.reason}\n`)
        process.exitCode = 1
        return
      }
      const last = rows.at(-1)
      if (last) place = { seq: last.seq, hash: last.hash }
    }
    process.stdout.write(`whole: ${place.seq} changes, last hash ${place.hash}\n`)
  })

async function* pagesOf(file: string): AsyncGenerator<readonly Change[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  yield lines.map((line) => JSON.parse(line) as Change)
}

export const logCommand = new Command('log')
  .description('the audit log')
  .addCommand(exportLog)
  .addCommand(verify)

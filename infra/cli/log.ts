import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
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

/** `hub log export`. */
export const exportLog = async (service: string, file: string): Promise<void> => {
  const out = createWriteStream(file)
  let count = 0
  for await (const rows of rowsOf(service))
    for (const row of rows) {
      out.write(`${JSON.stringify(row)}\n`)
      count += 1
    }
  await new Promise((resolve) => out.end(resolve))
  process.stdout.write(`${count} changes of ${service} are in ${file}\n`)
}

/** `hub log verify`. @param file an exported log; the running store's if left out */
export const verifyLog = async (
  service: string | undefined,
  file: string | undefined,
): Promise<void> => {
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
}

async function* pagesOf(file: string): AsyncGenerator<readonly Change[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean)
  yield lines.map((line): Change => JSON.parse(line))
}

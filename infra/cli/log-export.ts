import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { say } from './command-locale.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { logOf, pagesOf } from '../../services/kit/store/index.ts'
import { storedCheckpoints } from '../audit/stored-checkpoints.ts'
import { type OpenService, withStoredServices } from '../audit/open-services.ts'

/** `hub log export`. */
export const exportLog = (service: string, file: string): Promise<void> =>
  withStoredServices(readConfig(), [service], async ([one]) => {
    const count = await write(file, rowsOf(one))
    say(
      `${count} changes of ${service} are in ${file}`,
      `${service} 的 ${count} 條變更已寫入 ${file}`,
    )
  })

/** `hub log checkpoints`. @param file printed if left out */
export const exportCheckpoints = (log: string, file: string | undefined): Promise<void> =>
  withStoredServices(readConfig(), namesOf(log), async (services) => {
    const lines = storedCheckpoints(services, log)
    if (file === undefined) await pipeline(Readable.from(lines), process.stdout, { end: false })
    else {
      const count = await write(file, lines)
      say(`${count} checkpoints are in ${file}`, `${count} 個檢查點已寫入 ${file}`)
    }
  })

const namesOf = (log: string): readonly string[] | undefined => {
  if (log === 'all') return undefined
  return [log === 'feed' ? 'reporting' : log]
}

async function* rowsOf(one: OpenService | undefined): AsyncGenerator<string, void> {
  if (!one) return
  for await (const rows of pagesOf(logOf(one.source).read))
    for (const row of rows) yield `${JSON.stringify(row)}\n`
}

/** Writes lines as fast as the disk takes them. @returns how many */
const write = async (file: string, lines: AsyncIterable<string>): Promise<number> => {
  let count = 0
  const counted = async function* (): AsyncGenerator<string, void> {
    for await (const line of lines) {
      count += 1
      yield line
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(file))
  return count
}

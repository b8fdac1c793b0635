import { existsSync } from 'node:fs'
import type { JWK } from 'jose'
import { type Config, readConfig } from '../../services/kit/config/index.ts'
import { loadHubKey, signerOf, statementReader } from '../../services/kit/identity/index.ts'
import { FaultReport } from '../audit/fault-report.ts'
import { checkpointFilesIn, statementsIn } from '../audit/kept-statements.ts'
import { withStoredServices } from '../audit/open-services.ts'
import { verifyExported } from '../audit/verify-exported.ts'
import { verifyStored } from '../audit/verify-stored.ts'
import { checkpointFolderOf, keyFileOf } from '../server/location-of.ts'
import { plain } from './plain.ts'
import { bytesOf, readable } from './readable.ts'

export interface VerifyFlags {
  /** An exported log; the stored ones if left out. */
  readonly file?: string
  readonly checkpoint: readonly string[]
  readonly receipt: readonly string[]
  readonly key: readonly string[]
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** `hub log verify`; the exit code is 1 if there is a fault. @param service only this one; all if left out */
export const verifyLog = async (service: string | undefined, flags: VerifyFlags): Promise<void> => {
  const config = readConfig()
  const report = new FaultReport(print)
  const files = [...flags.checkpoint, ...flags.receipt]
  if (flags.file !== undefined) {
    if (service === undefined && files.length > 0)
      throw plain('Name the service whose log the file is: npx hub log verify reporting --file …')
    await readable(flags.file)
    const read = await statementReader(await trustedKeys(config, flags))
    const options = { service: service ?? 'log', file: flags.file, read, note: print }
    const faults = verifyExported({ ...options, kept: statementsIn(files) })
    for await (const fault of faults) report.add(fault)
  } else {
    await readable(keyFileOf(config))
    const { personal } = await loadHubKey(keyFileOf(config))
    const read = await statementReader(await trustedKeys(config, flags))
    const kept = statementsIn([...(await checkpointFilesIn(checkpointFolderOf(config))), ...files])
    const names = service === undefined ? undefined : [service]
    await withStoredServices(config, names, async (services) => {
      const options = { services, isWhole: !service, read, kept, personalKey: personal }
      for await (const fault of verifyStored({ ...options, note: print })) report.add(fault)
    })
  }
  report.end()
  print(report.count === 0 ? sound : `\n${report.count} faults.`)
  if (report.count > 0) process.exitCode = 1
}

const sound = `whole: nothing that was verified differs from what the hub wrote.
Not seen by this: changes by someone who has the hub's key; entries after the last checkpoint that were cut or written anew
with all their hashes, unless a checkpoint or receipt that was kept elsewhere covers them (--checkpoint, --receipt);
counters and totals (npx hub recount); webhooks and their deliveries.`

/** The keys that are named, and the hub's own where there is one: an exported log is verified on any machine. */
const trustedKeys = async (config: Config, { key }: VerifyFlags): Promise<readonly JWK[]> => {
  const named = key.map(publicKeyIn)
  const own = keyFileOf(config)
  if (!existsSync(own)) return named
  return [await signerOf(await loadHubKey(own)).publicKey(), ...named]
}

/** A public key as `{ receiptKey }` answers it. */
const publicKeyIn = (file: string): JWK => {
  try {
    const { kty, crv, x }: JWK = JSON.parse(Buffer.from(bytesOf(file)).toString('utf8'))
    if (kty === 'OKP' && crv === 'Ed25519' && x) return { kty, crv, x }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw plain(`${file} is no public key: save there what the query { receiptKey } answers.`)
}

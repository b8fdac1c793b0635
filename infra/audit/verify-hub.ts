import type { LocalizedText } from '../../schema/vocabulary/language/index.ts'
import { existsSync } from 'node:fs'
import type { JWK } from 'jose'
import type { Fault } from '../../services/kit/audit/index.ts'
import type { Config } from '../../services/kit/config/index.ts'
import { loadHubKey, signerOf, statementReader } from '../../services/kit/identity/index.ts'
import { plain } from '../cli/plain.ts'
import { bytesOf, readable } from '../cli/readable.ts'
import { checkpointFolderOf, keyFileOf } from '../server/location-of.ts'
import { checkpointFilesIn, statementsIn } from './statement-files.ts'
import { withStoredServices } from './open-services.ts'
import { verifyExported } from './verify-exported.ts'
import { verifyStored } from './verify-stored.ts'

/** The files that a verification reads besides the databases. */
export interface VerifyFiles {
  /** Checkpoints that are stored elsewhere. */
  readonly checkpoint: readonly string[]
  /** Receipts of reports. */
  readonly receipt: readonly string[]
  /** Public keys that are trusted besides the hub's own. */
  readonly key: readonly string[]
}

interface Findings {
  /** Gets each fault. */
  readonly add: (fault: Fault) => void
  /** Gets a line for each part that was verified. */
  readonly note: (line: LocalizedText) => void
}

/** Verifies the databases of a hub, which may run. @param service only this one, without the feed; all if left out */
export const verifyHub = async (
  config: Config,
  service: string | undefined,
  files: VerifyFiles,
  { add, note }: Findings,
): Promise<void> => {
  await readable(keyFileOf(config))
  const { personal } = await loadHubKey(keyFileOf(config))
  const read = await statementReader(await trustedKeys(config, files))
  const own = await checkpointFilesIn(checkpointFolderOf(config))
  const statements = statementsIn([...own, ...files.checkpoint, ...files.receipt])
  const names = service === undefined ? undefined : [service]
  await withStoredServices(config, names, async (services) => {
    const isWhole = service === undefined
    const options = { services, isWhole, read, statements, personalKey: personal, note }
    for await (const fault of verifyStored(options)) add(fault)
  })
}

/** Verifies an exported log, without databases. */
export const verifyFile = async (
  config: Config,
  { service, file }: { readonly service: string | undefined; readonly file: string },
  files: VerifyFiles,
  { add, note }: Findings,
): Promise<void> => {
  const paths = [...files.checkpoint, ...files.receipt]
  if (service === undefined && paths.length > 0)
    throw plain(
      'Name the service whose log the file is: npx hub log verify reporting --file …',
      '請指明該日誌文件所屬的服務:npx hub log verify reporting --file …',
    )
  await readable(file)
  const read = await statementReader(await trustedKeys(config, files))
  const statements = statementsIn(paths)
  const options = { service: service ?? 'log', file, statements, read, note }
  for await (const fault of verifyExported(options)) add(fault)
}

/** The keys that are named, and the hub's own where there is one: an exported log is verified on any machine. */
const trustedKeys = async (config: Config, { key }: VerifyFiles): Promise<readonly JWK[]> => {
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
  throw plain(
    `${file} is no public key: save there what the query { receiptKey } answers.`,
    `${file} 不是公鑰,請存入查詢 { receiptKey } 的答案。`,
  )
}

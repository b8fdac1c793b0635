import { readConfig } from '../../services/kit/config/index.ts'
import { createBackup } from '../backup/create-backup.ts'
import type { Manifest } from '../backup/manifest.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { verifyBackup } from '../backup/verify-backup.ts'

/** `hub backup`. */
export const backup = async (folder: string): Promise<void> =>
  print(`Backed up into ${folder}`, await createBackup(readConfig(), folder, new Date()))

/** `hub restore`. */
export const restore = async (folder: string): Promise<void> =>
  print(`Restored from ${folder}; the hub continues`, await restoreBackup(readConfig(), folder))

/** `hub verify`. */
export const verify = async (folder: string): Promise<void> => {
  const { manifest, problems } = await verifyBackup(folder)
  if (problems.length === 0) return print(`${folder} is whole`, manifest)
  process.stdout.write(`${problems.map((problem) => `DAMAGED: ${problem}\n`).join('')}`)
  process.exitCode = 1
}

const print = (outcome: string, { createdAt, files, logs }: Manifest): void => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const lines = [
    `${outcome}: ${(bytes / 1e6).toFixed(1)} MB of ${createdAt}`,
    ...logs.map(({ service, seq, hash }) => `${service}: change ${seq}, hash ${hash}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

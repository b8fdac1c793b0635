import { readConfig } from '../../services/kit/config/index.ts'
import { inLocale } from './command-locale.ts'
import { createBackup } from '../backup/create-backup.ts'
import type { Manifest } from '../backup/manifest.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { verifyBackup } from '../backup/verify-backup.ts'

/** `hub backup`. */
export const backup = async (folder: string): Promise<void> =>
  print(
    inLocale(`Backed up into ${folder}`, `已備份到 ${folder}`),
    await createBackup(readConfig(), folder, new Date()),
  )

/** `hub restore`. */
export const restore = async (folder: string): Promise<void> =>
  print(
    inLocale(`Restored from ${folder}; the hub continues`, `已從 ${folder} 恢復,系統可繼續運行`),
    await restoreBackup(readConfig(), folder),
  )

/** `hub verify`. */
export const verify = async (folder: string): Promise<void> => {
  const { manifest, problems } = await verifyBackup(folder)
  if (problems.length === 0)
    return print(inLocale(`${folder} is whole`, `${folder} 完好`), manifest)
  process.stdout.write(`${problems.map((problem) => `DAMAGED: ${problem}\n`).join('')}`)
  process.exitCode = 1
}

const print = (outcome: string, { createdAt, files, logs }: Manifest): void => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const lines = [
    `${outcome}: ${(bytes / 1e6).toFixed(1)} MB, ${createdAt}`,
    ...logs.map(({ service, seq, hash }) =>
      inLocale(
        `${service}: change ${seq}, hash ${hash}`,
        `${service}:第 ${seq} 條變更,雜湊 ${hash}`,
      ),
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

import { join } from 'node:path'
import { dumpName } from './create-backup.ts'
import { type Manifest, measure, readManifest } from './manifest.ts'
import { isComplete } from './mysql-dump.ts'
import { problemsOfCopy } from './sqlite-copy.ts'

/** Checks every file of a backup, without a hub. */
export const verifyBackup = async (
  folder: string,
): Promise<{ readonly manifest: Manifest; readonly problems: readonly string[] }> => {
  const manifest = await readManifest(folder)
  const changed = (
    await Promise.all(
      manifest.files.map(async ({ name, sha256 }) => {
        const found = await measure(folder, name).catch(() => undefined)
        if (!found) return [`${join(folder, name)} is missing or cannot be read`]
        if (found.sha256 === sha256) return []
        return [`${join(folder, name)} has another content than when it was written`]
      }),
    )
  ).flat()
  if (changed.length > 0) return { manifest, problems: changed }
  if (manifest.database === 'sqlite') {
    const problems = manifest.logs.flatMap(({ service, ...end }) =>
      problemsOfCopy(join(folder, `${service}.sqlite`), end),
    )
    return { manifest, problems }
  }
  const dump = join(folder, dumpName)
  return { manifest, problems: (await isComplete(dump)) ? [] : [`${dump} is cut off`] }
}

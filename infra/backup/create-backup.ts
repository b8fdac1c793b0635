import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Config } from '../../services/kit/config/index.ts'
import { plain } from '../cli/plain.ts'
import { keyFileOf } from '../server/location-of.ts'
import { type Manifest, measure, writeManifest } from './manifest.ts'
import { dumpDatabases } from './mysql-dump.ts'
import { copySnapshots } from './sqlite-snapshot.ts'
import { type Targets, targetsOf } from './targets.ts'

/** The name of the key in a backup. */
export const keyName = 'hub.jwk'
/** The name of the dump in a backup of MySQL. */
export const dumpName = 'databases.sql'

/**
 * Writes a backup of all databases, as they are at one moment, and of the hub's key into a new folder. The hub may run.
 * A backup that fails leaves no folder.
 */
export const createBackup = async (
  config: Config,
  folder: string,
  now: Date,
): Promise<Manifest> => {
  await createFolder(folder)
  try {
    const targets = targetsOf(config)
    const logs = await copyDatabases(targets, folder)
    await copyFile(keyFileOf(config), join(folder, keyName))
    const names = (await readdir(folder)).toSorted()
    const manifest: Manifest = {
      format: 1,
      createdAt: now.toISOString(),
      database: targets.kind,
      databases: namesOf(targets),
      logs: [...logs],
      files: await Promise.all(names.map((name) => measure(folder, name))),
    }
    await writeManifest(folder, manifest)
    return manifest
  } catch (error) {
    await rm(folder, { recursive: true })
    throw error
  }
}

/** Only its owner may read it, since it contains the key. */
const createFolder = async (folder: string): Promise<void> => {
  const content = await readdir(folder).catch(() => [])
  if (content.length > 0)
    throw plain(
      `${folder} is not empty. Name a new folder for the backup.`,
      `${folder} 不為空,請指定新文件夾。`,
    )
  await mkdir(folder, { recursive: true, mode: 0o700 })
}

const copyDatabases = async (targets: Targets, folder: string): Promise<Manifest['logs']> => {
  if (targets.kind === 'mysql') {
    await dumpDatabases(targets.url, targets.databases, join(folder, dumpName))
    return []
  }
  const ends = await copySnapshots(targets.files, folder)
  return ends.map((end, index) => ({
    service: basename(targets.files[index] ?? '', '.sqlite'),
    ...end,
  }))
}

const namesOf = (targets: Targets): string[] =>
  targets.kind === 'mysql' ? [...targets.databases] : targets.files.map((file) => basename(file))

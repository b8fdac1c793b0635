import { constants } from 'node:fs'
import { copyFile, mkdir, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Config } from '../../services/kit/config/index.ts'
import { plain, plainAsIs } from '../cli/plain.ts'
import { keyFileOf } from '../server/location-of.ts'
import { dumpName, keyName } from './create-backup.ts'
import type { Manifest } from './manifest.ts'
import { loadDump } from './mysql-dump.ts'
import { existingTables } from './mysql-tables.ts'
import { targetsOf } from './targets.ts'
import { verifyBackup } from './verify-backup.ts'

/** Restores a whole backup into databases that do not exist yet; changes nothing if one does, or if the backup is damaged. */
export const restoreBackup = async (config: Config, folder: string): Promise<Manifest> => {
  const { manifest, problems } = await verifyBackup(folder)
  if (problems.length > 0) throw plainAsIs(problems.join('\n'))
  const targets = targetsOf(config)
  if (targets.kind !== manifest.database)
    throw plain(
      `The backup is of ${manifest.database}, and this hub uses ${targets.kind}: ${targets.kind === 'mysql' ? 'unset' : 'set'} DATABASE_URL.`,
      `備份為 ${manifest.database},而本系統使用 ${targets.kind}:請${targets.kind === 'mysql' ? '取消' : '設置'} DATABASE_URL。`,
    )
  await refuseOtherKey(config, folder)
  if (targets.kind === 'mysql') {
    refuseOtherNames(targets.databases, manifest.databases)
    const [existing] = await existingTables(targets.url, targets.databases)
    if (existing)
      throw plain(
        `${existing} exists. Restore into a server without it, or drop it.`,
        `${existing} 已存在,請恢復到沒有它的服務器,或先將其刪除。`,
      )
    await loadDump(targets.url, join(folder, dumpName))
  } else {
    for (const file of targets.files)
      if ((await exists(file)) || (await exists(`${file}-wal`)))
        throw plain(
          `${file} exists. Restore into another HUB_DATA.`,
          `${file} 已存在,請恢復到另一 HUB_DATA。`,
        )
    await mkdir(config.HUB_DATA, { recursive: true, mode: 0o700 })
    for (const [index, file] of targets.files.entries())
      await copyFile(join(folder, manifest.databases[index] ?? ''), `${file}.restored`)
    // A hub that starts meanwhile finds all databases or none.
    for (const file of targets.files) await rename(`${file}.restored`, file)
  }
  const key = keyFileOf(config)
  await mkdir(dirname(key), { recursive: true, mode: 0o700 })
  if (!(await exists(key))) await copyFile(join(folder, keyName), key, constants.COPYFILE_EXCL)
  return manifest
}

/** With another key, tokens, webhook secrets and hashes of personal values of the backup are worthless. */
const refuseOtherKey = async (config: Config, folder: string): Promise<void> => {
  const file = keyFileOf(config)
  if (!(await exists(file))) return
  const [present, backedUp] = await Promise.all([readFile(file), readFile(join(folder, keyName))])
  if (!present.equals(backedUp))
    throw plain(
      `${file} is another key than the one in the backup. Move it away, and try again.`,
      `${file} 不是備份中的密鑰,請移走後重試。`,
    )
}

const refuseOtherNames = (here: readonly string[], backedUp: readonly string[]): void => {
  if (here.join() === backedUp.join()) return
  throw plain(
    `The backup has the databases ${backedUp.join(', ')}; DATABASE_URL names ${here.join(', ')}. Use the prefix of the backup.`,
    `備份含數據庫 ${backedUp.join('、')};DATABASE_URL 指向 ${here.join('、')}。請使用備份的前綴。`,
  )
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

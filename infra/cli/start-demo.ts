import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './command-locale.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import { type DemoFlags, eveningOf, fill } from './demo.ts'
import { plain } from './plain.ts'
import { start } from './start.ts'

/** `hub demo --start`: fills a hub of its own once, and starts it with its clock on the last evening of its year. */
export const startDemo = async (flags: DemoFlags): Promise<void> => {
  const config = readConfig()
  if (config.DATABASE_URL)
    throw plain(
      'npm run demo keeps its hub in SQLite files. Unset DATABASE_URL, or use hub demo.',
      'npm run demo 使用 SQLite 文件,請取消 DATABASE_URL,或用 hub demo。',
    )
  const folder = join(config.HUB_DATA, 'demo')
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`
    // Left by a run that was stopped.
    rmSync(unfinished, { recursive: true, force: true })
    say(
      `Filling ${folder} with a year of records. This is done once.`,
      `正在向 ${folder} 填入一年的記錄,只做一次。`,
    )
    await fill({ ...config, HUB_DATA: unfinished }, flags)
    renameSync(unfinished, folder)
  }
  say(
    `The hub is in ${folder}; remove the folder to fill another.`,
    `系統位於 ${folder};刪除該文件夾可重新填充。`,
  )
  await start({ ...config, HUB_DATA: folder, HUB_NOW: config.HUB_NOW ?? eveningOf(flags.size) })
}

import { helpText } from '../help-text.ts'
import { Command } from 'commander'

const folder = '<folder>'

export const backupCommand = new Command('backup')
  .description(
    helpText(
      'copy all databases, as they are at one moment, and the key; the hub may run',
      '複製同一時刻的全部數據庫和密鑰;系統可同時運行',
    ),
  )
  .argument(folder, helpText('a new folder', '新文件夾'))
  .action(async (path: string) => (await import('../backup.ts')).backup(path))

export const restoreCommand = new Command('restore')
  .description(
    helpText(
      'restore a backup into databases that do not exist yet; the hub must not run',
      '將備份恢復到尚不存在的數據庫;系統須已停止',
    ),
  )
  .argument(folder, helpText('the folder of the backup', '備份所在的文件夾'))
  .action(async (path: string) => (await import('../backup.ts')).restore(path))

export const verifyCommand = new Command('verify')
  .description(
    helpText(
      'check a backup: every file, every page, every row of the logs',
      '核驗備份:每個文件、每個數據頁、日誌的每一行',
    ),
  )
  .argument(folder, helpText('the folder of the backup', '備份所在的文件夾'))
  .action(async (path: string) => (await import('../backup.ts')).verify(path))

import { Command } from 'commander'

const folder = '<folder>'

export const backupCommand = new Command('backup')
  .description('copy all databases, as they are at one moment, and the key; the hub may run')
  .argument(folder, 'a new folder')
  .action(async (path: string) => (await import('../backup.ts')).backup(path))

export const restoreCommand = new Command('restore')
  .description('restore a backup into databases that do not exist yet; the hub must not run')
  .argument(folder, 'the folder of the backup')
  .action(async (path: string) => (await import('../backup.ts')).restore(path))

export const verifyCommand = new Command('verify')
  .description('check a backup: every file, every page, every row of the logs')
  .argument(folder, 'the folder of the backup')
  .action(async (path: string) => (await import('../backup.ts')).verify(path))

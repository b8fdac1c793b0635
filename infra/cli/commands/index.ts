import type { Command } from 'commander'
import { backupCommand, restoreCommand, verifyCommand } from './backup.ts'
import { checkCommand, recountCommand } from './check.ts'
import { compareCommand } from './compare.ts'
import { demoCommand } from './demo.ts'
import { dictionaryCommand } from './dictionary.ts'
import { exportCommand, templateCommand } from './export.ts'
import { importCommand } from './import.ts'
import { logCommand } from './log.ts'
import { migrationCommand } from './migration.ts'
import { reportCommand } from './report.ts'
import { gatewayCommand, serveCommand, startCommand } from './run.ts'
import { tokenCommand } from './token.ts'

/** The commands of `hub`. A command loads its implementation when it is called. */
export const commands: readonly Command[] = [
  startCommand,
  serveCommand,
  gatewayCommand,
  tokenCommand,
  importCommand,
  exportCommand,
  templateCommand,
  dictionaryCommand,
  reportCommand,
  checkCommand,
  logCommand,
  recountCommand,
  backupCommand,
  verifyCommand,
  restoreCommand,
  compareCommand,
  demoCommand,
  migrationCommand,
]

#!/usr/bin/env node
import { Command } from 'commander'
import { backupCommand, restoreCommand, verifyCommand } from './commands/backup.ts'
import { checkCommand, recountCommand } from './commands/check.ts'
import { demoCommand } from './commands/demo.ts'
import { exportCommand, templateCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { logCommand } from './commands/log.ts'
import { migrationCommand } from './commands/migration.ts'
import { gatewayCommand, serveCommand, startCommand } from './commands/run.ts'
import { tokenCommand } from './commands/token.ts'
import { cacheCompiledCode } from './compile-cache.ts'
import { nameSourcesInStacks } from './source-stacks.ts'

// Databases, keys, backups and exports are for their owner only.
process.umask(0o077)
cacheCompiledCode()
nameSourcesInStacks()

const hub = new Command('hub')
  .description(
    'Openness Hub: which open-government task stands where, who is late, on what evidence.',
  )
  .showHelpAfterError()

// A command loads its implementation when it is called.
for (const command of [
  startCommand,
  serveCommand,
  gatewayCommand,
  tokenCommand,
  importCommand,
  exportCommand,
  templateCommand,
  checkCommand,
  logCommand,
  recountCommand,
  backupCommand,
  verifyCommand,
  restoreCommand,
  demoCommand,
  migrationCommand,
])
  hub.addCommand(command)

try {
  await hub.parseAsync()
} catch (error) {
  // An error that a person can mend has a code; its message is enough.
  const isPlain = error instanceof Error && 'code' in error
  console.error(isPlain ? error.message : error)
  process.exitCode = 1
}

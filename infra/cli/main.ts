import { Command } from 'commander'
import { ConfigInvalid } from '../../services/kit/config/index.ts'
import { checkCommand } from './check.ts'
import { demoCommand } from './demo.ts'
import { importCommand } from './import.ts'
import { logCommand } from './log.ts'
import { migrationCommand } from './migration.ts'
import { recountCommand } from './recount.ts'
import { exportCommand, templateCommand } from './records.ts'
import { gatewayCommand, serveCommand, startCommand } from './start.ts'
import { tokenCommand } from './token.ts'

const hub = new Command('hub')
  .description(
    'Openness Hub: which open-government task stands where, who is late, on what evidence.',
  )
  .showHelpAfterError()
  .addCommand(startCommand)
  .addCommand(serveCommand)
  .addCommand(gatewayCommand)
  .addCommand(tokenCommand)
  .addCommand(importCommand)
  .addCommand(exportCommand)
  .addCommand(templateCommand)
  .addCommand(checkCommand)
  .addCommand(logCommand)
  .addCommand(recountCommand)
  .addCommand(migrationCommand)
  .addCommand(demoCommand)

try {
  await hub.parseAsync()
} catch (error) {
  // A person can mend these: say so without a stack.
  const isPlain = error instanceof ConfigInvalid || (error instanceof Error && 'code' in error)
  console.error(isPlain && error instanceof Error ? error.message : error)
  process.exitCode = 1
}

#!/usr/bin/env node
import { Command } from 'commander'
import { messageOf } from '../../schema/vocabulary/language/index.ts'
import { commandLocale } from './command-locale.ts'
import { localeOption } from './commands/arguments.ts'
import { commands } from './commands/index.ts'
import { cacheCompiledCode } from './compile-cache.ts'
import { helpText } from './help-text.ts'
import { localizeCommands } from './localize-commands.ts'
import { nameSourcesInStacks } from './source-stacks.ts'

// Databases, keys, backups and exports are for their owner only.
process.umask(0o077)
cacheCompiledCode()
nameSourcesInStacks()

const hub = new Command('hub').description(
  helpText(
    'Openness Hub: which open-government task stands where, who is late, on what evidence.',
    '政務公開填報樞紐:各項任務進展如何、誰已逾期、依據何在。',
  ),
)

hub.addOption(localeOption())
for (const command of commands) hub.addCommand(command)
localizeCommands(hub)

try {
  await hub.parseAsync()
} catch (error) {
  // An error that a person can mend has a code; its message is enough.
  const isPlain = error instanceof Error && 'code' in error
  console.error(
    isPlain
      ? messageOf(error, commandLocale())
      : (await import('./readable-error.ts')).readableError(error),
  )
  process.exitCode = 1
}

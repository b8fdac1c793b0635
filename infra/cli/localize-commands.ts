import type { Command } from 'commander'
import { commandLocale, inLocale } from './command-locale.ts'
import { localize } from '../../schema/vocabulary/language/index.ts'
import { usageError } from './usage-errors.ts'

/** Makes the help and the errors of a command and of those below it appear in the locale of the command. */
export const localizeCommands = (command: Command): void => {
  command
    .showHelpAfterError()
    .helpOption('-h, --help', inLocale('display help for command', '顯示命令的說明'))
    .configureHelp({ styleTitle: (title) => inLocale(title, titles.get(title) ?? title) })
    .configureOutput({
      outputError: (text, write) => write(localize(usageError(text), commandLocale())),
    })
  if (command.commands.length > 0)
    command.helpCommand('help [command]', inLocale('display help for command', '顯示命令的說明'))
  for (const below of command.commands) localizeCommands(below)
}

const titles = new Map([
  ['Usage:', '用法:'],
  ['Arguments:', '參數:'],
  ['Options:', '選項:'],
  ['Commands:', '命令:'],
])

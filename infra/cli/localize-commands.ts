import { type Argument, type Command, Help, type Option } from 'commander'
import { localize } from '../../schema/vocabulary/language/index.ts'
import { commandLocale } from './command-locale.ts'
import { helpText, inHelp } from './help-text.ts'
import { usageError } from './usage-errors.ts'

/** Makes the help and the errors of a command and of those below it appear in the locale of the command. */
export const localizeCommands = (command: Command): void => {
  command
    .showHelpAfterError()
    .helpOption('-h, --help', displayHelp)
    .configureHelp({
      styleTitle: inHelp,
      commandDescription: (one) => inHelp(one.description()),
      subcommandDescription: (one) => inHelp(one.description()),
      optionDescription: (option) => help.optionDescription(described(option)),
      argumentDescription: (argument) => help.argumentDescription(described(argument)),
    })
    .configureOutput({
      outputError: (text, write) => write(localize(usageError(text), commandLocale())),
    })
  if (command.commands.length > 0) command.helpCommand('help [command]', displayHelp)
  for (const below of command.commands) localizeCommands(below)
}

const help = new Help()

/** The same with its description in the locale of the command; commander adds choices and defaults. */
const described = <Item extends Option | Argument>(item: Item): Item =>
  Object.assign(Object.create(item), { description: inHelp(item.description) })

const displayHelp = helpText('display help for command', '顯示命令的說明')
helpText('Usage:', '用法:')
helpText('Arguments:', '參數:')
helpText('Options:', '選項:')
helpText('Commands:', '命令:')

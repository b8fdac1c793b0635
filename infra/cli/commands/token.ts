import { Command, Option } from 'commander'
import { registered } from '../registered-names.ts'
import type { TokenOptions } from '../token.ts'

export const tokenCommand = new Command('token')
  .description('print a token of the hub’s own key')
  .requiredOption(
    '--unit <id>',
    'the unit the role is held for, with all below it, e.g. CITY-350200',
  )
  .addOption(
    new Option('--role <role>', 'the role').choices(registered.roles).makeOptionMandatory(),
  )
  .option('--subject <name>', 'whose token it is; default <role>@<unit>')
  .option('--ttl <time>', 'how long it lasts', '12h')
  .action(async (options: TokenOptions) => (await import('../token.ts')).printToken(options))

import { helpText } from '../help-text.ts'
import { Command, Option } from 'commander'
import { registered } from '../registered-names.ts'
import type { TokenOptions } from '../token.ts'

export const tokenCommand = new Command('token')
  .description(helpText('print a token of the hub’s own key', '輸出由系統自有密鑰簽發的令牌'))
  .requiredOption(
    '--unit <id>',
    helpText(
      'the unit the role is held for, with all below it, e.g. CITY-350200',
      '角色所屬的單位,含其下全部單位,如 CITY-350200',
    ),
  )
  .addOption(
    new Option('--role <role>', helpText('the role', '角色'))
      .choices(registered.roles)
      .makeOptionMandatory(),
  )
  .option(
    '--subject <name>',
    helpText('whose token it is; default <role>@<unit>', '令牌持有人;默認為 <role>@<unit>'),
  )
  .option('--ttl <time>', helpText('how long it lasts', '有效時長'), '12h')
  .action(async (options: TokenOptions) => (await import('../token.ts')).printToken(options))

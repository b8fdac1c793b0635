import { Argument, InvalidArgumentError, Option } from 'commander'
import { localeOf } from '../../../schema/vocabulary/language/index.ts'
import { registered } from '../registered-names.ts'

export const serviceArgument = (description: string): Argument =>
  new Argument('<service>', description).choices(registered.services)

/** The argument that names a record type. */
export const typeArgument = (): Argument =>
  new Argument('<type>', 'the record type, e.g. policyDocument').choices(registered.recordTypes)

/** The argument that names a record type that claims a publication. */
export const claimArgument = (): Argument =>
  new Argument('[type]', 'only this record type, e.g. policyDocument').choices(
    registered.claimTypes,
  )

export const fileArgument = (): Argument =>
  new Argument('<file>', 'a .csv or .xlsx file').argParser((file: string) => {
    if (/\.(csv|xlsx)$/i.test(file)) return file
    throw new InvalidArgumentError('Its name must end in .csv or .xlsx.')
  })

/** The language of what a command prints; also below every command that had it before. */
export const localeOption = (): Option =>
  new Option(
    '--locale <locale>',
    'the language of messages: zh-Hant, zh-Hans or en; that of the terminal, else HUB_LOCALE',
  ).argParser((name: string) => {
    const locale = localeOf(name)
    if (locale) return locale
    throw new InvalidArgumentError('Give zh-Hant, zh-Hans or en.')
  })

/** Parses an option that counts. */
export const wholeNumber = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Give a whole number from 1.')
}

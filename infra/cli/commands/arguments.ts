import { inLocale } from '../command-locale.ts'
import { helpText } from '../help-text.ts'
import { Argument, InvalidArgumentError, Option } from 'commander'
import { localeOf } from '../../../schema/vocabulary/language/index.ts'
import { registered } from '../registered-names.ts'

export const serviceArgument = (description: string): Argument =>
  new Argument('<service>', description).choices(registered.services)

/** The argument that names a record type. */
export const typeArgument = (): Argument =>
  new Argument(
    '<type>',
    helpText('the record type, e.g. policyDocument', '記錄類型,如 policyDocument'),
  ).choices(registered.recordTypes)

/** The argument that names a record type that claims a publication. */
export const claimArgument = (): Argument =>
  new Argument(
    '[type]',
    helpText('only this record type, e.g. policyDocument', '僅此記錄類型,如 policyDocument'),
  ).choices(registered.claimTypes)

export const fileArgument = (): Argument =>
  new Argument('<file>', helpText('a .csv or .xlsx file', '.csv 或 .xlsx 文件')).argParser(
    (file: string) => {
      if (/\.(csv|xlsx)$/i.test(file)) return file
      throw new InvalidArgumentError(
        inLocale('Its name must end in .csv or .xlsx.', '文件名須以 .csv 或 .xlsx 結尾。'),
      )
    },
  )

/** The language of what a command prints; also below every command that had it before. */
export const localeOption = (): Option =>
  new Option(
    '--locale <locale>',
    helpText(
      'the language of messages: zh-Hant, zh-Hans or en; that of the terminal, else HUB_LOCALE',
      '訊息的語言:zh-Hant、zh-Hans 或 en;未指定時用終端機的語言,否則用 HUB_LOCALE',
    ),
  ).argParser((name: string) => {
    const locale = localeOf(name)
    if (locale) return locale
    throw new InvalidArgumentError(
      inLocale('Give zh-Hant, zh-Hans or en.', '請填 zh-Hant、zh-Hans 或 en。'),
    )
  })

/** Parses an option that counts. */
export const wholeNumber = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError(inLocale('Give a whole number from 1.', '請填 1 以上的整數。'))
}

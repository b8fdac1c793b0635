import { type LocalizedText, verbatim } from '../../../../schema/vocabulary/language/index.ts'
import { type HeadItem, headItems } from './sheets.ts'
import type { Worksheet } from './worksheet.ts'

/** The rows of the sheet of the notice. */
export const headRows = (
  values: Readonly<Record<HeadItem, string>>,
  doubtsOf: (item: HeadItem) => LocalizedText = () => verbatim(''),
): Worksheet['head'] =>
  headItemNames.map((item) => ({
    item: headItems[item],
    value: values[item],
    doubts: doubtsOf(item),
  }))

export const headItemNames = [
  'docNo',
  'title',
  'issuer',
  'signedOn',
  'postedOn',
  'year',
  'basisNumber',
  'basisTitle',
  'cites',
] as const satisfies readonly HeadItem[]

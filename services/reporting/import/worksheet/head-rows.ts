import { type HeadItem, headItems } from './columns.ts'
import type { Worksheet } from './worksheet.ts'

/** The rows of the sheet 通知. */
export const headRows = (
  values: Readonly<Record<HeadItem, string>>,
  doubtsOf: (item: HeadItem) => string = () => '',
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

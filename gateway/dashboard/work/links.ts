import type { Say } from '../session/locale.ts'
import { formTexts as texts } from '../text/work-forms.ts'
import type { FormTexts } from './stored-draft.ts'

/** A link as the graph takes it. */
export interface LinkInput {
  readonly url: string
  readonly title: string | null
  readonly publishedOn: string | null
}

/** The parts of a link, and the name of each in a form, which is its path in the input. */
export const linkParts = ['url', 'title', 'publishedOn'] as const
export const partName = (field: string, row: number, part: (typeof linkParts)[number]): string =>
  `${field}[${row}].${part}`

/** How many rows a form has, at least one. */
export const rowCount = (field: string, form: FormTexts): number =>
  Number(form[`${field}.rows`] ?? 1)

/** The texts of a form that shows these links. */
export const textsOfLinks = (field: string, links: readonly LinkInput[]): FormTexts => ({
  [`${field}.rows`]: String(Math.max(1, links.length)),
  ...Object.fromEntries(
    links.flatMap((link, row) =>
      linkParts.map((part) => [partName(field, row, part), link[part] ?? '']),
    ),
  ),
})

/** The rows that a form has, empty ones included. */
const rowsOf = (field: string, form: FormTexts) =>
  Array.from({ length: rowCount(field, form) }, (_, row) => ({
    url: (form[partName(field, row, 'url')] ?? '').trim(),
    title: (form[partName(field, row, 'title')] ?? '').trim(),
    publishedOn: form[partName(field, row, 'publishedOn')] ?? '',
  }))

const isEmpty = ({ url, title, publishedOn }: ReturnType<typeof rowsOf>[number]): boolean =>
  url === '' && title === '' && publishedOn === ''

export const linksOf = (field: string, form: FormTexts): readonly LinkInput[] =>
  rowsOf(field, form)
    .filter((row) => !isEmpty(row))
    .map(({ url, title, publishedOn }) => ({
      url,
      title: title === '' ? null : title,
      publishedOn: publishedOn === '' ? null : publishedOn,
    }))

/** A form without one row; those after it move up. */
export const withoutRow = (field: string, form: FormTexts, removed: number): FormTexts => {
  const rows = rowsOf(field, form).filter((_, row) => row !== removed)
  const cleared = Object.fromEntries(
    linkParts.map((part) => [partName(field, rows.length, part), '']),
  )
  return { ...cleared, ...textsOfLinks(field, rows) }
}

/** What is wrong with the addresses of the rows, by the name of the field. */
export const linkProblems = (
  field: string,
  form: FormTexts,
  say: Say,
): readonly (readonly [string, string])[] =>
  rowsOf(field, form).flatMap((row, index) =>
    isEmpty(row) || isWebAddress(row.url)
      ? []
      : [[partName(field, index, 'url'), say(texts.addressNeeded)] as const],
  )

const isWebAddress = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text).protocol)
  } catch {
    return false
  }
}

import { isBlank, type IsHeading, type Line, searchedLines } from './sheet.ts'

interface SplitLines {
  /** The line with the headings; undefined if none of the first lines has them. */
  readonly heading: Line | undefined
  /** The first line that is not blank. */
  readonly first: Line | undefined
  /** The lines below the headings that were read already. */
  readonly below: readonly Line[]
}

/** Reads groups of lines until the headings are found, or are not among the first lines. */
export const splitLines = async (
  groups: AsyncIterator<readonly Line[]>,
  isHeading: IsHeading,
): Promise<SplitLines> => {
  const read: Line[] = []
  for (;;) {
    const next = await groups.next()
    const known = read.length
    if (!next.done) read.push(...next.value)
    const searched = read.slice(0, searchedLines)
    const index = searched.findIndex((line, at) => at >= known && isHeading(line.cells))
    const heading = searched[index]
    const first = read.find((line) => !isBlank(line))
    if (heading) return { heading, first, below: read.slice(index + 1) }
    if (next.done || read.length >= searchedLines) return { heading, first, below: [] }
  }
}

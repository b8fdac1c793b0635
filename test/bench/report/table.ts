/** A table in Markdown. */
export const table = (
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string => {
  const texts = [headings, ...rows].map((row) => row.map(String))
  const widths = headings.map((_, column) =>
    Math.max(3, ...texts.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = texts
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

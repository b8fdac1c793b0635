interface PageOptions {
  /** The position before the first row. */
  readonly after?: number
  /** The position of the last row; all that exist if left out. */
  readonly upTo?: number
  /** Rows of one page. */
  readonly size?: number
}

/** Reads the rows of a log by position, a page at a time, so that memory stays bounded whatever its length. */
export async function* pagesOf<T extends { readonly seq: number }>(
  read: (after: number, limit: number) => Promise<readonly T[]>,
  { after = 0, upTo = Number.POSITIVE_INFINITY, size = 1_000 }: PageOptions = {},
): AsyncGenerator<readonly T[], void> {
  for (let position = after; position < upTo;) {
    const rows = await read(position, Math.min(size, upTo - position))
    const last = rows.at(-1)
    if (!last) return
    position = last.seq
    // A log with a gap has later rows on the page.
    yield position > upTo ? rows.filter(({ seq }) => seq <= upTo) : rows
  }
}

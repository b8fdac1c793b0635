/** The writes of one service in the year of the demo, week by week. */
export interface Stream {
  /** The weeks in which something happens, by a running number. */
  readonly weeks: ReadonlySet<number>
  /** How many records it makes in all. */
  readonly records: number
  /** Writes one week. @returns how many records were made */
  readonly write: (week: number) => Promise<number>
  /** Leaves nothing behind; called once all is written, or when it failed. */
  readonly end?: () => void
}

/** Lets services write week by week, so that the feed tells the year in its order. @param onRecords receives the number of records made */
export const runStreams = async (
  streams: readonly Stream[],
  onRecords: (count: number) => void,
): Promise<void> => {
  const weeks = new Set(streams.flatMap((stream) => [...stream.weeks]))
  for (const week of [...weeks].toSorted((a, b) => a - b))
    for (const stream of streams) if (stream.weeks.has(week)) onRecords(await stream.write(week))
}

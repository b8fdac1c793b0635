import { columnsOf, type View, viewQuery, type ViewRow } from '../../../services/kit/views/index.ts'
import type { ExportSource } from '../export-source.ts'

export const readings: View = {
  name: 'v1_readings',
  description: 'Readings of meters.',
  visibility: 'Public.',
  key: 'id',
  columns: columnsOf('r', {
    id: ['integer', 'The number.'],
    text: ['text', 'What was written.'],
    day: ['date', 'The day.'],
    at: ['dateTime', 'The moment.'],
    good: ['boolean', 'Whether it is good.'],
    tags: ['json', 'Tags.'],
  }),
  from: 'reading r',
}

/** A source of made-up rows that counts what is read. */
export const madeUpSource = (rows: (id: number) => ViewRow, count: number, perPage = 1_000) => {
  const state = {
    pages: 0,
    isOver: false,
    fails: Infinity,
    onPage: (_page: number): void => undefined,
  }
  async function* pages(): AsyncGenerator<readonly ViewRow[]> {
    try {
      for (let from = 0; from < count; from += perPage) {
        if (state.pages >= state.fails) throw new Error('the disk is on fire')
        state.pages += 1
        state.onPage(state.pages)
        yield Array.from({ length: Math.min(perPage, count - from) }, (_, at) => rows(from + at))
        // Like a database, which answers in a later turn.
        await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      state.isOver = true
    }
  }
  const source: ExportSource = {
    views: [readings],
    open: async ({ parameters }) => {
      viewQuery(readings, parameters)
      return { version: `v${count}`, rows: pages() }
    },
  }
  return { source, state }
}

import type { FormattedExecutionResult } from 'graphql'
import type { z } from 'zod'
import { localized } from '../../../schema/vocabulary/index.ts'
import { outcomeOf } from '../../pipeline/outcome.ts'
import { ReportRefused, ReportUnavailable } from '../report-error.ts'

export type Variables = Readonly<Record<string, unknown>>

/** Executes an operation of the public graph with the rights of the reader. */
export type ExecuteOperation = (
  query: string,
  variables: Variables,
) => Promise<FormattedExecutionResult>

/** What a report reads: the public graph, and nothing besides. */
export interface ReportGraph {
  /** The data of an operation and the moment of reading it. Throws `ReportRefused` or `ReportUnavailable`: a report with holes would be believed. */
  read<Data>(
    query: string,
    data: z.ZodType<Data>,
    variables: Variables,
  ): Promise<{ readonly data: Data; readonly at: Date }>
}

export const reportGraph = (execute: ExecuteOperation, now: () => Date): ReportGraph => ({
  read: async (query, shape, variables) => {
    const at = now()
    const result = await execute(query, variables)
    const [error] = result.errors ?? []
    if (error) {
      const text = { en: error.message, hant: error.message, hans: error.message }
      const { codes, kind } = outcomeOf(result)
      if (kind === 'refused') throw new ReportRefused(text)
      throw new ReportUnavailable(codes[0] ?? 'INTERNAL_SERVER_ERROR', text)
    }
    const parsed = shape.safeParse(result.data)
    if (!parsed.success)
      throw new ReportUnavailable('INTERNAL_SERVER_ERROR', unreadable, { cause: parsed.error })
    return { data: parsed.data, at }
  },
})

const unreadable = localized(
  'A service answered the report with data of another version of the hub. Start all processes with the same version.',
  '某項服務以其他版本的數據回應報告查詢，請以同一版本啟動所有進程。',
)

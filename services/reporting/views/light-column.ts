import { snakeCase } from '../../kit/records/index.ts'
import type { CompletionSql } from '../assignment/light-sql.ts'
import { lightConditions } from '../assignment/light-sql.ts'

/** The light of a row of the table `record`, as SQL with the days of a view. */
export const lightColumn = (completion: CompletionSql): string => {
  const { isRed, isYellow, isGreen } = lightConditions(completion)
  const cases = Object.entries({ RED: isRed, YELLOW: isYellow, GREEN: isGreen })
  const sql = cases.map(([light, condition]) => `WHEN ${condition} THEN '${light}'`).join(' ')
  return `CASE ${sql} END`.replaceAll(
    /record\.(\w+)/g,
    (_, property: string) => `record.\`${snakeCase(property)}\``,
  )
}

/** The name in the graph of a domain in a column: `GOVERNMENT_SERVICES` for `government-services`. */
export const domainColumn = (column: string): string => `upper(replace(${column}, '-', '_'))`

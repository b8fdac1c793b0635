import { localized } from '../../../schema/vocabulary/index.ts'
import { ReportRefused } from '../report-error.ts'
import { type AppraisalScheme, schemeShape } from './scheme.ts'
import standard from './schemes/standard.json' with { type: 'json' }

const shipped: readonly AppraisalScheme[] = [schemeShape.parse(standard)]

/** A scheme that ships with the hub. Throws `ReportRefused`. */
export const shippedScheme = (name: string): AppraisalScheme => {
  const found = shipped.find((scheme) => scheme.name === name)
  if (found) return found
  const names = shipped.map((scheme) => scheme.name).join(', ')
  throw new ReportRefused(
    localized(
      `There is no scoring scheme "${name}" in the hub, only: ${names}. A scheme of your own is a file for npx hub report appraisal --scheme.`,
      `系統中沒有評分方案「${name}」，只有：${names}。自定方案用 npx hub report appraisal --scheme 指定文件。`,
    ),
  )
}

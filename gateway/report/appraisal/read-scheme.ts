import type { z } from 'zod'
import { localized, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import { ReportRefused } from '../report-error.ts'
import { type AppraisalScheme, schemeShape } from './scheme.ts'

/** Reads a scheme from the text of a file. Throws `ReportRefused` with every problem and its place. */
export const readScheme = (text: string, file: string): AppraisalScheme => {
  const parsed = schemeShape.safeParse(jsonOf(text, file))
  if (!parsed.success) throw refusal(file, parsed.error.issues.map(problemOf))
  const scheme = parsed.data
  const problem =
    scheme.includesBelow && scheme.compares.find((kind) => kind !== 'CITY' && kind !== 'ZONE')
  if (problem) throw refusal(file, [onlyCities(problem)])
  return scheme
}

const jsonOf = (text: string, file: string): unknown => {
  try {
    // Editors of Windows begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw refusal(file, [localized(`it is no JSON: ${cause}`, `不是 JSON：${cause}`)])
  }
}

const refusal = (file: string, problems: readonly LocalizedText[]): ReportRefused => {
  const list = (language: 'en' | 'hant') => problems.map((one) => `\n- ${one[language]}`).join('')
  return new ReportRefused(
    localized(
      `The scoring scheme ${file} cannot be used:${list('en')}\nnpx hub report appraisal --print-scheme shows a scheme, --print-schema its format.`,
      `評分方案 ${file} 無法使用:${list('hant')}\nnpx hub report appraisal --print-scheme 可顯示示例方案,--print-schema 可顯示其格式。`,
    ),
  )
}

const onlyCities = (kind: string): LocalizedText =>
  localized(
    `compares: ${kind} cannot be compared while includesBelow is true, only CITY and ZONE`,
    `compares:includesBelow 為 true 時只能比較 CITY 和 ZONE，不能比較 ${kind}`,
  )

const problemOf = (issue: z.core.$ZodIssue): LocalizedText => {
  const place = issue.path.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`,
    '',
  )
  const at = place === '' ? 'the file' : place
  switch (issue.code) {
    case 'unrecognized_keys':
      return localized(
        `${at}: no scheme has ${issue.keys.join(', ')}; remove or rename it`,
        `${at}：方案沒有 ${issue.keys.join(', ')}，請刪除或更名`,
      )
    case 'invalid_value':
      return localized(
        `${at}: must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`,
        `${at}：須為 ${issue.values.map((value) => JSON.stringify(value)).join(', ')} 之一`,
      )
    case 'invalid_type':
      return localized(
        `${at}: is missing or of another type; must be ${issue.expected}`,
        `${at}：缺少或類型不符，須為 ${issue.expected}`,
      )
    case 'too_small':
      return localized(
        `${at}: too small or too short; at least ${issue.minimum}`,
        `${at}：過小或過短，至少為 ${issue.minimum}`,
      )
    case 'too_big':
      return localized(
        `${at}: too large or too long; at most ${issue.maximum}`,
        `${at}：過大或過長，至多為 ${issue.maximum}`,
      )
    default:
      return localized(
        `${at}: has another form: ${issue.message}`,
        `${at}：格式不符：${issue.message}`,
      )
  }
}

import { localized, type LocalizedText, type Label } from '../../../schema/vocabulary/index.ts'
import { parseRule } from '../../kit/calendar/index.ts'
import { termsOfTask } from '../assignment/derive-assignments.ts'
import type { Task } from '../task/task.ts'
import type { Unit } from '../unit/unit.ts'
import { CascadeFinding, CascadeGap } from './cascade.ts'

/** The gaps between a task and the one that carries it out. @param ended the units of the second that no longer exist */
export const compareTasks = (
  above: Task,
  own: Task,
  ended: readonly Unit[],
): readonly CascadeFinding[] => [
  ...compareDueDates(termsOfTask(above).dueOn, termsOfTask(own).dueOn),
  ...compareTimeLimits(above, own),
  ...compareShares(above, own),
  ...ended.map(({ nameHant, validTo }) =>
    finding(
      CascadeGap.BODY_GONE,
      localized(`${nameHant} existed until ${validTo ?? ''}`, `${nameHant}存續至 ${validTo ?? ''}`),
    ),
  ),
]

export const finding = (gap: CascadeGap, detail: LocalizedText): CascadeFinding =>
  Object.assign(new CascadeFinding(), { gap, text: detail })

/** What changed, with both values; the second is none if left out. */
const change = ([en, hant]: Label, before: string, after?: string): LocalizedText =>
  localized(`${en} ${before} → ${after ?? 'none'}`, `${hant} ${before} → ${after ?? '無'}`)

const compareDueDates = (above: string | null, own: string | null): readonly CascadeFinding[] => {
  if (above === null) return []
  if (own === null) return [finding(CascadeGap.WEAKER, change(['due date', '期限'], above))]
  return own > above ? [finding(CascadeGap.LATER, change(['due date', '期限'], above, own))] : []
}

/** Limits of one unit are compared: working days with working days, hours with hours. */
const compareTimeLimits = (above: Task, own: Task): readonly CascadeFinding[] => {
  const ownLimits = limitsOf(own)
  return limitsOf(above).flatMap((limit) => {
    const same = ownLimits.filter(({ unit }) => unit === limit.unit)
    const longest = Math.max(...same.map(({ length }) => length))
    if (same.length === 0)
      return [finding(CascadeGap.WEAKER, change(['time limit', '時限'], limit.rule))]
    return longest > limit.length
      ? [
          finding(
            CascadeGap.WEAKER,
            change(['time limit', '時限'], limit.rule, `${longest} ${limit.unit}`),
          ),
        ]
      : []
  })
}

const limitsOf = ({ deadlines }: Task) =>
  deadlines.flatMap(({ rule }) => {
    const [, length, unit] = (rule && parseRule(rule) && /^PT?(\d+)([A-Z]+)$/.exec(rule)) || []
    return rule && length && unit && Number(length) > 0
      ? [{ rule, length: Number(length), unit }]
      : []
  })

/** The highest percentage of the task above must be in the other. */
const compareShares = (above: Task, own: Task): readonly CascadeFinding[] => {
  const [asked, given] = [highestShare(above), highestShare(own)]
  if (asked === undefined || (given ?? 0) >= asked) return []
  return [
    finding(
      CascadeGap.WEAKER,
      change(['share', '比例'], `${asked} %`, given === undefined ? undefined : `${given} %`),
    ),
  ]
}

const highestShare = ({ requirement, targets }: Task): number | undefined => {
  const text = [requirement ?? '', ...targets.map(({ hant }) => hant)].join('\n').normalize('NFKC')
  const shares = [...text.matchAll(/(\d+(?:\.\d+)?)\s*%/g)].map(([, share]) => Number(share))
  return shares.length === 0 ? undefined : Math.max(...shares)
}

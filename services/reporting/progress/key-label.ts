import { Locale } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { titled } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import { ProgressDimension } from './dimension.ts'
import type { ProgressKey } from './progress.resolver.ts'

/** The value of a dimension in words. */
export const labelOf = async (
  { dimension, value, programme }: ProgressKey,
  { load }: Context,
  locale: Locale,
): Promise<string | null> => {
  if (value === null) return null
  const entitled = (parts: readonly Parameters<typeof titled>[0][], number: string) => {
    const part = parts.find(
      (candidate) => 'number' in candidate && String(candidate.number) === number,
    )
    return part ? titled(part, locale) : number
  }
  const named = ({ nameHant, nameHans, nameEn }: Unit | UnitGroup): string =>
    ({ ZH_HANT: nameHant, ZH_HANS: nameHans, EN: nameEn })[locale]
  switch (dimension) {
    case ProgressDimension.CHAPTER:
      return entitled(programme?.chapters ?? [], value)
    case ProgressDimension.SECTION:
      return entitled(programme?.sections ?? [], value)
    case ProgressDimension.TASK: {
      const task = await load(Task, value)
      return task ? titled(task, locale) : value
    }
    case ProgressDimension.UNIT:
    case ProgressDimension.CITY:
    case ProgressDimension.LEAD_UNIT: {
      const unit = await load(Unit, value)
      return unit ? named(unit) : value
    }
    case ProgressDimension.GROUP: {
      const group = await load(UnitGroup, value)
      return group ? named(group) : value
    }
    case ProgressDimension.DOMAIN:
    case ProgressDimension.STATE:
    case ProgressDimension.MONTH:
      return value
  }
}

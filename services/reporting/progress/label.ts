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
  script: Locale,
): Promise<string | null> => {
  if (value === null) return null
  const entitled = (parts: readonly Parameters<typeof titled>[0][], no: string) => {
    const part = parts.find((candidate) => 'no' in candidate && String(candidate.no) === no)
    return part ? titled(part, script) : no
  }
  const named = ({ nameHant, nameHans, nameEn }: Unit | UnitGroup): string =>
    ({ HANT: nameHant, HANS: nameHans, EN: nameEn })[script]
  switch (dimension) {
    case ProgressDimension.CHAPTER:
      return entitled(programme?.chapters ?? [], value)
    case ProgressDimension.SECTION:
      return entitled(programme?.sections ?? [], value)
    case ProgressDimension.TASK: {
      const task = await load(Task, value)
      return task ? titled(task, script) : value
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

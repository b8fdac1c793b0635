import { labelOf, localize, type Locale } from '../../../schema/vocabulary/index.ts'
import { domainFolder } from '../../kit/access/index.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import { Domain } from '../domain/domain.ts'
import type { Reading } from '../programme/carry-out.ts'
import { localizedTitle } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import { ProgressDimension } from './dimension.ts'
import type { ProgressKey } from './progress-table.ts'

/** The name of a dimension's value; the value itself if it has no name. */
export const keyLabel = async (
  { dimension, value, programme }: ProgressKey,
  { load }: Pick<Reading, 'load'>,
  locale: Locale,
): Promise<string | null> => {
  if (value === null) return null
  const titleOf = (parts: readonly Parameters<typeof localizedTitle>[0][], number: string) => {
    const part = parts.find(
      (candidate) => 'number' in candidate && String(candidate.number) === number,
    )
    return part ? localizedTitle(part, locale) : number
  }
  const nameOf = ({ nameHant, nameHans, nameEn }: Unit | UnitGroup): string =>
    ({ ZH_HANT: nameHant, ZH_HANS: nameHans, EN: nameEn })[locale]
  switch (dimension) {
    case ProgressDimension.CHAPTER:
      return titleOf(programme?.chapters ?? [], value)
    case ProgressDimension.SECTION:
      return titleOf(programme?.sections ?? [], value)
    case ProgressDimension.TASK: {
      const task = await load(Task, value)
      return task ? localizedTitle(task, locale) : value
    }
    case ProgressDimension.UNIT:
    case ProgressDimension.CITY:
    case ProgressDimension.LEAD_UNIT: {
      const unit = await load(Unit, value)
      return unit ? nameOf(unit) : value
    }
    case ProgressDimension.GROUP: {
      const group = await load(UnitGroup, value)
      return group ? nameOf(group) : value
    }
    case ProgressDimension.DOMAIN:
      return localize(labelOf(Domain, domainFolder(value)), locale)
    case ProgressDimension.STATE:
      return localize(labelOf(AssignmentState, value), locale)
    case ProgressDimension.MONTH:
      return value
  }
}

import { useLocale, useSay } from '../session/locale.ts'
import { provinceTexts } from '../text/province.ts'
import { unitTexts } from '../text/unit.ts'
import { dayText } from './numbers.ts'

interface DueDayProps {
  readonly dueOn: string | null
  readonly workingDaysLeft: number | null
  readonly lateness: { readonly kind: string; readonly text: string } | null
}

/** A due day, with the working days that are left or how late it is. */
export const DueDay = ({ dueOn, workingDaysLeft, lateness }: DueDayProps) => {
  const say = useSay()
  const locale = useLocale()
  if (dueOn === null) return <span class="aside">{say(unitTexts.noDueDate)}</span>
  const words =
    workingDaysLeft === null ? lateness?.text : say(provinceTexts.inWorkingDays, workingDaysLeft)
  return (
    <span class="due-day">
      <time datetime={dueOn}>{dayText(dueOn, locale.value)}</time>{' '}
      <span class={['aside', lateness?.kind === 'LATE' && 'mark late']}>{words}</span>
    </span>
  )
}

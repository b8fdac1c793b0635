import { dayOf, dayText } from '../design/numbers.ts'
import { useLocale, useSay } from '../session/locale.ts'
import { workTexts as texts } from '../text/work.ts'

/** How often a unit was reminded, and when last; nothing if never. */
export const Reminded = ({ reminders }: { reminders: readonly { readonly sentAt: string }[] }) => {
  const say = useSay()
  const locale = useLocale()
  const [last] = reminders
  if (!last) return null
  return (
    <span>{say(texts.reminders, reminders.length, dayText(dayOf(last.sentAt), locale.value))}</span>
  )
}

import { defineComponent } from 'vue'
import { useRoute } from 'vue-router'
import { DoneThisWeekBlock } from '../blocks/done-this-week/done-this-week.tsx'
import { OpenAssignmentBlock } from '../blocks/open-assignment/open-assignment.tsx'
import { RemindersDueBlock } from '../blocks/reminders-due/reminders-due.tsx'
import { ReviewQueueBlock } from '../blocks/review-queue/review-queue.tsx'
import { UnitWorkBlock } from '../blocks/unit-work/unit-work.tsx'
import '../design/work.css'
import { useSay } from '../session/locale.ts'
import { usePageTitle } from '../session/title.ts'
import { token } from '../session/token.ts'
import { common } from '../text/common.ts'
import { NoWorkNote } from '../work/no-work.tsx'
import { WorkChoice } from '../work/work-choice.tsx'
import { nameOf, reasonOfNoWork, useWork } from '../work/work-role.ts'

/** What the viewer has to do, does, and has done this week. */
export const WorkPage = defineComponent(() => {
  const say = useSay()
  const route = useRoute()
  const { chosen } = useWork()
  usePageTitle(() => say(common.work))
  // Judged once: a token that ends while a form is open leaves the form there.
  const noWork = reasonOfNoWork(token.value, Date.now())
  const parameter = (name: string): string | undefined => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const columns = () => {
    const grant = chosen.value
    if (!grant) return <NoWorkNote reason="otherRole" />
    const open = parameter('open')
    const programme = parameter('programme')
    const shared = { grant, programme }
    return (
      <div class={['work', open !== undefined && 'with-opened']} key={nameOf(grant)}>
        <div class="work-columns">
          {grant.role === 'reporter' ? (
            <UnitWorkBlock {...shared} />
          ) : (
            [<ReviewQueueBlock {...shared} />, <RemindersDueBlock {...shared} />]
          )}
          <DoneThisWeekBlock grant={grant} />
        </div>
        {open !== undefined && <OpenAssignmentBlock key={open} id={open} grant={grant} />}
      </div>
    )
  }
  return () => (
    <div class="page">
      <header class="page-head">
        <h1>{say(common.work)}</h1>
        {!noWork && <WorkChoice />}
      </header>
      {noWork ? <NoWorkNote reason={noWork} /> : columns()}
    </div>
  )
})

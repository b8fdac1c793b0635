import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { DueDay } from '../../design/due-day.tsx'
import { number } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { StateShape, stateOfLight } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useSay } from '../../session/locale.ts'
import { common } from '../../text/every-page.ts'
import { unitTexts as texts } from '../../text/unit.ts'
import { TurnGreen, type TurnGreenQuery } from './turn-green.generated.ts'

type Assignment = TurnGreenQuery['assignments']['nodes'][number]

const unmet = ({ proof }: Assignment) =>
  proof?.conditions?.filter(({ state }) => state !== 'MET' && state !== 'NOT_APPLICABLE') ?? []

/** What would turn the unit green? What is late or due soon, with the conditions that records do not meet. */
export const TurnGreenBlock = defineComponent({
  props: { unit: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const { asOf } = useDay()
    const answer = useAnswer(TurnGreen, () => ({ unit: props.unit, asOf: asOf.value }))

    const itemOf = (assignment: Assignment) => {
      const { id, light, task, obligation, stateLabel, completedOn } = assignment
      const conditions = unmet(assignment)
      return (
        <li key={id}>
          <p>
            <StateShape state={stateOfLight(light)} />{' '}
            {task ? (
              <PageLink to={`/tasks/${task.id}`} query={{ unit: props.unit }}>
                {task.number}. {task.title}
              </PageLink>
            ) : (
              `${obligation?.code ?? ''} ${obligation?.title ?? ''}`
            )}{' '}
            <span class="aside">{stateLabel}</span>
          </p>
          <p>
            <DueDay
              {...assignment}
              lateness={assignment.lateness && { kind: light ?? '', ...assignment.lateness }}
            />{' '}
            {say(completedOn === null ? texts.report : texts.finishedLate)}
          </p>
          {conditions.length > 0 && [
            <p class="aside">{say(texts.conditions)}</p>,
            <ul class="conditions">
              {conditions.map(({ indicator, stateLabel: condition, reason }) => (
                <li key={indicator.name}>
                  {indicator.label}{' '}
                  <span class="num">
                    {say(
                      common.of,
                      number(indicator.value.numerator),
                      number(indicator.value.denominator),
                    )}
                  </span>{' '}
                  <span class="aside">{reason ?? condition}</span>
                </li>
              ))}
            </ul>,
          ]}
        </li>
      )
    }
    return () =>
      showBlock({
        id: 'green',
        title: say(texts.greenTitle),
        answer,
        height: 40,
        isEmpty: ({ assignments }) => assignments.nodes.length === 0,
        emptyText: say(texts.greenAlready),
        body: ({ assignments }) => <ul class="steps">{assignments.nodes.map(itemOf)}</ul>,
      })
  },
})

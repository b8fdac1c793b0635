import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { Figure } from '../../design/figure.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { endOf, useDay } from '../../session/day.ts'
import { useSay } from '../../session/locale.ts'
import { provinceTexts as texts } from '../../text/province.ts'
import { monthBefore } from './month-before.ts'
import { ProvinceSummary } from './province-summary.generated.ts'
import { summarySentence } from './summary-sentence.ts'

/** How does the province stand? A sentence and four shares, each beside a month earlier. */
export const ProvinceSummaryBlock = defineComponent(() => {
  const say = useSay()
  const { asOf, shown, first } = useDay()
  const answer = useAnswer(
    ProvinceSummary,
    () => {
      const day = shown.value ?? ''
      const before = monthBefore(day)
      const hasBefore = first.value !== undefined && before >= first.value
      return { asOf: asOf.value, day, before: hasBefore ? endOf(before) : null, hasBefore }
    },
    () => shown.value === undefined,
  )
  return () =>
    showBlock({
      id: 'summary',
      title: say(texts.title),
      answer,
      height: 22,
      body: (data) => {
        const now = data.now.total
        const before = data.before?.total
        return [
          <p class="sentence">{summarySentence(data, say)}</p>,
          <div class="figures">
            <Figure
              label={say(texts.closed)}
              of={say(texts.closedOf)}
              now={now.closedShare}
              before={before?.closedShare}
            />
            <Figure
              label={say(texts.onTime)}
              of={say(texts.onTimeOf)}
              now={now.onTimeShare}
              before={before?.onTimeShare}
            />
            <Figure
              label={say(texts.claimed)}
              of={say(texts.claimedOf)}
              now={now.claimed}
              before={before?.claimed}
            />
            <Figure
              label={say(texts.proven)}
              of={say(texts.provenOf)}
              now={now.proven}
              before={before?.proven}
            />
          </div>,
        ]
      },
    })
})

import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { Figure } from '../../design/figure.tsx'
import { PageLink } from '../../design/page-link.tsx'
import { StateMark, stateOfLight } from '../../design/state.tsx'
import type { Answer } from '../../graph/use-answer.ts'
import { useSay } from '../../session/locale.ts'
import { provinceTexts } from '../../text/province.ts'
import { unitTexts as texts } from '../../text/unit.ts'
import { unitSentence } from './unit-sentence.ts'
import type { UnitSummaryQuery, UnitSummaryQueryVariables } from './unit-summary.generated.ts'

type Unit = NonNullable<UnitSummaryQuery['unit']>

interface UnitSummaryProps {
  /** Asked by the page, whose title it has too. */
  readonly answer: Answer<UnitSummaryQuery, UnitSummaryQueryVariables>
}

const lightsOf = (unit: Unit) =>
  [
    ['DISCLOSURE', unit.disclosure],
    ['GOVERNMENT_SERVICES', unit.services],
    ['PLATFORMS', unit.platforms],
    ['REGULATIONS', unit.regulations],
  ] as const

/** How does the unit stand? */
export const UnitSummaryBlock = defineComponent<UnitSummaryProps>(
  ({ answer }) => {
    const say = useSay()
    return () =>
      showBlock({
        id: 'summary',
        title: say(texts.summaryTitle),
        answer,
        height: 26,
        isEmpty: ({ unit }) => unit === null,
        emptyText: say(texts.missing, answer.variables.value.unit),
        body: ({ unit, programme }) => {
          if (!unit) return []
          const { progress } = unit
          const labelOf = (domain: string): string =>
            programme?.chapters.find((one) => one.domain === domain)?.domainLabel ?? domain
          return [
            <p class="sentence">{unitSentence(unit, say)}</p>,
            <div class="figures">
              <Figure
                label={say(provinceTexts.closed)}
                of={say(provinceTexts.closedOf)}
                now={progress.closedShare}
              />
              <Figure
                label={say(provinceTexts.onTime)}
                of={say(provinceTexts.onTimeOf)}
                now={progress.onTimeShare}
              />
              <Figure
                label={say(provinceTexts.claimed)}
                of={say(provinceTexts.claimedOf)}
                now={progress.claimed}
              />
              <Figure
                label={say(provinceTexts.proven)}
                of={say(provinceTexts.provenOf)}
                now={progress.proven}
              />
            </div>,
            <ul class="lights" aria-label={say(texts.lights)}>
              {lightsOf(unit).map(
                ([domain, records]) =>
                  records && (
                    <li key={domain}>
                      <span>{labelOf(domain)}</span>{' '}
                      <StateMark state={stateOfLight(records.light)} />
                    </li>
                  ),
              )}
            </ul>,
            <p class="note">
              {unit.kindLabel}
              {unit.parent && [
                ' · ',
                <PageLink to={`/units/${unit.parent.id}`}>{unit.parent.name}</PageLink>,
              ]}
            </p>,
          ]
        },
      })
  },
  { props: ['answer'] },
)

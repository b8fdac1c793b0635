import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { DataTable } from '../../design/data-table.tsx'
import { dayOf, dayText } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { StateShape } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { unitTexts as texts } from '../../text/unit.ts'
import { UnitOverdue } from './unit-overdue.generated.ts'

/** What is overdue, since when, why, and who can mend it? */
export const UnitOverdueBlock = defineComponent({
  props: { unit: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const locale = useLocale()
    const { asOf } = useDay()
    const answer = useAnswer(UnitOverdue, () => ({ unit: props.unit, asOf: asOf.value }))
    return () =>
      showBlock({
        id: 'overdue',
        title: say(texts.overdueTitle),
        answer,
        height: 48,
        isEmpty: ({ unit }) => (unit?.overdue.count ?? 0) === 0,
        emptyText: say(texts.overdueNone),
        body: ({ unit }) => {
          if (!unit) return []
          const { records, count, limitedByRights } = unit.overdue
          return [
            <DataTable
              label={say(texts.overdueTitle)}
              columns={[
                { name: say(texts.what) },
                { name: say(texts.since) },
                { name: say(texts.why) },
                { name: say(texts.who) },
              ]}
              rows={records.map((item, index) => ({
                key: String(index),
                cells: [
                  <span>
                    <StateShape state="late" /> {item.subject}{' '}
                    <span class="aside">{item.kindLabel}</span>
                  </span>,
                  dayText(dayOf(item.dueAt), locale.value),
                  item.reason ?? '–',
                  item.unit ? (
                    <PageLink to={`/units/${item.unit.id}`}>{item.unit.name}</PageLink>
                  ) : (
                    '–'
                  ),
                ],
              }))}
            />,
            records.length < count && (
              <p class="note">{say(texts.firstOf, records.length, count)}</p>
            ),
            limitedByRights && <p class="note">{say(texts.hidden)}</p>,
          ]
        },
      })
  },
})

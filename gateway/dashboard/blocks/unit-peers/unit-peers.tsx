import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { DataTable } from '../../design/data-table.tsx'
import { percent, shareOf } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useSay } from '../../session/locale.ts'
import { common } from '../../text/every-page.ts'
import { unitTexts as texts } from '../../text/unit.ts'
import { fewAssignments, peersOf } from './peers-of.ts'
import { UnitPeers } from './unit-peers.generated.ts'

/** How does the unit compare? A dot for each unit of its kind, with the count behind each share. */
export const UnitPeersBlock = defineComponent({
  props: { unit: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const { asOf } = useDay()
    const answer = useAnswer(UnitPeers, () => ({ unit: props.unit, asOf: asOf.value }))
    return () =>
      showBlock({
        id: 'peers',
        title: say(texts.peersTitle, answer.data.value?.unit?.kindLabel ?? '…'),
        answer,
        height: 48,
        isEmpty: (data) => peersOf(data).length < 2,
        emptyText: say(texts.peersNone),
        body: (data) => (
          <DataTable
            label={say(texts.peersTitle, data.unit?.kindLabel ?? '')}
            caption={say(texts.peersCaption)}
            columns={[
              { name: say(texts.unit) },
              { name: say(texts.closedShare) },
              { name: 'n', isNumber: true },
            ]}
            rows={peersOf(data).map(({ id, name, sums: { closedShare, total } }) => ({
              key: id,
              isMarked: id === props.unit,
              cells: [
                id === props.unit ? (
                  <strong>{name}</strong>
                ) : (
                  <PageLink to={`/units/${id}`}>{name}</PageLink>
                ),
                <span class="dot-plot">
                  <span class="scale" aria-hidden="true">
                    <span class="dot" style={{ left: `${(shareOf(closedShare) ?? 0) * 100}%` }} />
                  </span>
                  <span class="num">{percent(closedShare)}</span>
                </span>,
                <span>
                  {say(common.of, String(closedShare.numerator), String(closedShare.denominator))}
                  {total < fewAssignments && <span class="aside"> {say(texts.smallNumber)}</span>}
                </span>,
              ],
            }))}
          />
        ),
      })
  },
})

import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { percent } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { StateShape, stateOf } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useSay } from '../../session/locale.ts'
import { provinceTexts as texts } from '../../text/province.ts'
import { stateTexts } from '../../text/states.ts'
import { CityMap } from './city-map.generated.ts'
import { tilePlaces } from './tiles.ts'

/** Which city stands where? A tile for each, about where it lies. */
export const CityMapBlock = defineComponent(() => {
  const say = useSay()
  const { asOf } = useDay()
  const answer = useAnswer(CityMap, () => ({ asOf: asOf.value }))
  return () =>
    showBlock({
      id: 'map',
      title: say(texts.mapTitle),
      answer,
      height: 46,
      isEmpty: ({ progress }) => progress.rows.every(({ keys }) => !keys[0]?.unit),
      body: ({ progress }) => {
        const cities = progress.rows.flatMap(({ keys: [key], progress: sums }) =>
          key?.unit ? [{ ...key.unit, label: key.label, sums, state: stateOf(sums) }] : [],
        )
        const places = tilePlaces(cities.map(({ id, gb2260 }) => gb2260 ?? id.replace(/^.*-/, '')))
        return [
          <p class="note">{say(texts.mapCaption)}</p>,
          <ul class="tiles">
            {cities.map(({ id, label, sums, state }, index) => (
              <li
                key={id}
                class={['tile', state]}
                style={{ gridColumn: places[index]?.column, gridRow: places[index]?.row }}
              >
                <PageLink to={`/units/${id}`}>
                  <span class="name" title={label ?? undefined}>
                    <StateShape state={state} /> {label}
                  </span>
                  <span class="num">{percent(sums.closedShare)}</span>
                  <span class="aside">
                    {sums.late > 0
                      ? say(texts.lateOf, sums.late, sums.total)
                      : say(stateTexts[state])}
                  </span>
                </PageLink>
              </li>
            ))}
          </ul>,
        ]
      },
    })
})

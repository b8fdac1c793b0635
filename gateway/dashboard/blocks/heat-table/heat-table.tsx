import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { PageLink } from '../../design/page-link.tsx'
import { StateShape } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useSay } from '../../session/locale.ts'
import { provinceTexts as texts } from '../../text/province.ts'
import { stateTexts } from '../../text/states.ts'
import { HeatKey } from './heat-key.tsx'
import { type HeatCell, heatRows, type HeatRow } from './heat-rows.ts'
import { CityBySection } from './heat-table.generated.ts'

/** Where is work late? Cities by sections; each cell leads to the city's tasks of the section. */
export const HeatTableBlock = defineComponent(() => {
  const say = useSay()
  const { asOf, province } = useDay()
  const answer = useAnswer(CityBySection, () => ({ asOf: asOf.value }))

  const cellOf = (row: HeatRow, cell: HeatCell | undefined) => {
    if (!cell || cell.progress.total === 0) return <td key={cell?.section} />
    const { late, total } = cell.progress
    const words = `${say(stateTexts[cell.state])}: ${say(texts.lateOf, late, total)}`
    return (
      <td key={cell.section} class={['heat', cell.state]}>
        <PageLink
          to={`/units/${row.city ?? province.value ?? ''}`}
          query={row.city === undefined || cell.section === '' ? {} : { section: cell.section }}
          hash={row.city === undefined ? '#children' : cell.section === '' ? '' : '#tasks'}
        >
          <StateShape state={cell.state} />
          <span class="num" aria-hidden="true">
            {late > 0 ? `${late}/${total}` : total}
          </span>
          <span class="unseen">{words}</span>
        </PageLink>
      </td>
    )
  }

  return () =>
    showBlock({
      id: 'heat',
      title: say(texts.heatTitle),
      answer,
      height: 60,
      isEmpty: ({ progress }) => progress.rows.length === 0,
      body: ({ programme, progress }) => {
        const sections = programme?.sections ?? []
        return [
          <p class="note" id="heat-caption">
            {say(texts.heatCaption)} <HeatKey />
          </p>,
          <div class="scrolls" tabindex={0} role="group" aria-label={say(texts.heatTitle)}>
            <table class="heat-table" aria-labelledby="heat-title" aria-describedby="heat-caption">
              <thead>
                <tr>
                  <th scope="col">{say(texts.city)}</th>
                  {sections.map(({ number, title }) => (
                    <th key={number} scope="col" title={title}>
                      <abbr title={title} aria-label={title}>
                        {number}
                      </abbr>
                    </th>
                  ))}
                  <th scope="col">{say(texts.allSections)}</th>
                </tr>
              </thead>
              <tbody>
                {heatRows(progress).map((row) => (
                  <tr key={row.city}>
                    <th scope="row">{row.label ?? say(texts.departments)}</th>
                    {sections.map(({ number }) => cellOf(row, row.cells.get(String(number))))}
                    {cellOf(row, row.total)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>,
          <details class="sections">
            <summary>{say(texts.sectionNames)}</summary>
            <ol>
              {sections.map(({ number, title }) => (
                <li key={number} value={number}>
                  {title}
                </li>
              ))}
            </ol>
          </details>,
        ]
      },
    })
})

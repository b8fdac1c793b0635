import { useSay } from '../session/locale.ts'
import { common } from '../text/every-page.ts'
import { provinceTexts } from '../text/province.ts'
import { number, percent, pointsBetween, type Ratio, signed } from './numbers.ts'

interface FigureProps {
  readonly label: string
  /** What the denominator counts. */
  readonly of: string
  readonly now: Ratio
  readonly before?: Ratio | undefined
}

/** A share in large type, with its numerator and denominator and its change in a month. */
export const Figure = ({ label, of, now, before }: FigureProps) => {
  const say = useSay()
  const points = before && pointsBetween(before, now)
  return (
    <dl class="figure">
      <dt>{label}</dt>
      <dd class="value">{percent(now)}</dd>
      <dd>
        <span class="num">{say(common.of, number(now.numerator), number(now.denominator))}</span>{' '}
        {of}
      </dd>
      {points !== undefined && <dd>{say(provinceTexts.sinceMonth, signed(points))}</dd>}
    </dl>
  )
}

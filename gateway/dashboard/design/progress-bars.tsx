import { useSay } from '../session/locale.ts'
import { unitTexts as texts } from '../text/unit.ts'
import { percent, type Ratio, shareOf } from './numbers.ts'

interface ProgressBarsProps {
  readonly claimed: Ratio
  /** The conditions that records meet; nothing where no condition applies. */
  readonly met: Ratio | null | undefined
  readonly isDiscrepant: boolean
}

/** The claim outlined and the proof filled, on one scale from zero, with both in words. */
export const ProgressBars = ({ claimed, met, isDiscrepant }: ProgressBarsProps) => {
  const say = useSay()
  const isMeasured = met && met.denominator > 0
  const width = (ratio: Ratio): string => `${(shareOf(ratio) ?? 0) * 100}%`
  return (
    <div class="bars">
      <span class="track" aria-hidden="true">
        {claimed.numerator > 0 && <span class="claim" style={{ width: width(claimed) }} />}
        {isMeasured && <span class="proof" style={{ width: width(met) }} />}
      </span>
      <span class="words">
        {say(texts.claimed, percent(claimed))} ·{' '}
        {isMeasured ? say(texts.proven, met.numerator, met.denominator) : say(texts.notMeasured)}
        {isDiscrepant && <strong class="mark late"> ≠ {say(texts.discrepancy)}</strong>}
      </span>
    </div>
  )
}

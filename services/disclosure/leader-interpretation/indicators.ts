import { indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { Verdict } from '../../kit/records/index.ts'
import { LeaderInterpretation } from './leader-interpretation.ts'

/** Interpretation by leaders: the principal leader of each unit, at least once a year, with all three contents of the notice. */
export const leaderInterpreted = indicator(LeaderInterpretation, {
  name: 'leaderInterpreted',
  topic: 'disclosure.leaderInterpretations',
  label: indicatorLabel(
    'Units whose principal leader interpreted a policy in public, in full',
    '主要領導履行“第一解讀人”職責的單位',
  ),
  target: eachUnit.atLeast(1),
  countedOn: ({ heldOn }) => heldOn,
  counts: ({ withdrawnAt, isPrincipal }) => withdrawnAt === null && isPrincipal,
  meets: ({ coversBackground, coversTasks, coversFollowUp, url, verdict }) =>
    coversBackground &&
    coversTasks &&
    coversFollowUp &&
    url !== null &&
    verdict !== Verdict.REFUTED,
})

import { eachUnit, indicatorLabel, eachGroup, indicator } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { battlePoliciesDeclaredNone } from '../nil-report/indicators.ts'
import { CriticalBattle } from '../critical-battle.ts'
import { ExpectationWatchNote } from './expectation-watch-note.ts'

/** Interpretation for the critical battles: every unit with policies on them monitors expectations. */
export const unitsWatchingExpectations = indicator(ExpectationWatchNote, {
  name: 'unitsWatchingExpectations',
  topic: 'disclosure.criticalBattles',
  label: indicatorLabel(
    'Units that monitored market expectations, or declared that they made no policy on the battles',
    '已監測市場預期變化或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(battlePoliciesDeclaredNone, 'unitsWithBattlePolicies'),
  limitation: indicatorLabel(
    'One note in the year suffices, since the notice does not say how often "closely" is.',
    '通知未規定「密切關注」的頻次,故全年有一次監測記錄即可。',
  ),
  countedOn: ({ observedOn }) => observedOn,
  counts: () => true,
  meets: () => true,
})

/** Interpretation for the critical battles, informing: critical battles with monitored expectations. */
export const expectationsWatched = indicator(ExpectationWatchNote, {
  name: 'expectationsWatched',
  topic: 'disclosure.criticalBattles',
  label: indicatorLabel(
    'Critical battles with monitored market expectations',
    '已監測市場預期變化的攻堅戰',
  ),
  target: eachGroup.of(Object.values(CriticalBattle)),
  informs: true,
  countedOn: ({ observedOn }) => observedOn,
  group: ({ battle }) => battle,
  counts: () => true,
  meets: () => true,
})

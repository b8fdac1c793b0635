import { indicatorLabel, eachGroup, indicator } from '../../kit/indicators/index.ts'
import { CriticalBattle } from '../critical-battle.ts'
import { ExpectationWatchNote } from './expectation-watch-note.ts'

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

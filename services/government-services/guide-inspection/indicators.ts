import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { GuideInspection } from './guide-inspection.ts'

const countedOn = ({ inspectedOn }: GuideInspection) => inspectedOn

/** Checks of service information: the service information of every unit was checked, and the check concluded. */
export const guideInspectionsConcluded = indicator(GuideInspection, {
  name: 'guideInspectionsConcluded',
  topic: 'government-services.guideInspections',
  label: indicatorLabel(
    'Special checks of service information done',
    '已完成的辦事服務信息專項檢查',
  ),
  target: eachUnit.atLeast(1),
  countedOn,
  counts: () => true,
  meets: ({ concludedOn }) => concludedOn !== null,
})

/** Checks of service information, informing: checks without a fault. */
export const guideInspectionsFaultless = indicator(GuideInspection, {
  name: 'guideInspectionsFaultless',
  topic: 'government-services.guideInspections',
  label: indicatorLabel('Special checks without a fault', '未發現問題的專項檢查'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: ({ concludedOn }) => concludedOn !== null,
  meets: ({ found }) => (found ?? 0) === 0,
})

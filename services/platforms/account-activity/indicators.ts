import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { AccountActivity } from './account-activity.ts'

const common = {
  topic: 'platforms.newMedia',
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ periodTo }: AccountActivity) => periodTo,
}

/** Use of new media, informing: policies belong to another domain, so that posts are compared with posts. */
export const accountPeriodsInterpreting = indicator(AccountActivity, {
  name: 'accountPeriodsInterpreting',
  label: indicatorLabel(
    'Periods with posts in which policy was explained',
    '有政策解讀發佈的統計期',
  ),
  counts: ({ posts }) => posts > 0,
  meets: ({ interpretationPosts }) => interpretationPosts > 0,
  ...common,
})

/** Use of new media, informing: periods in which the account offered services. */
export const accountPeriodsServing = indicator(AccountActivity, {
  name: 'accountPeriodsServing',
  label: indicatorLabel('Periods in which an account offered services', '提供辦事服務的統計期'),
  counts: () => true,
  meets: ({ serviceFunctions }) => serviceFunctions > 0,
  ...common,
})

const everyUnit = (
  name: string,
  meets: (activity: AccountActivity) => boolean,
  ...words: Parameters<typeof indicatorLabel>
) =>
  indicator(AccountActivity, {
    name,
    topic: 'platforms.newMedia',
    label: indicatorLabel(...words),
    target: eachUnit.atLeast(1),
    countedOn: ({ periodTo }) => periodTo,
    counts: () => true,
    meets,
  })

/** Use of new media: every unit explains policy in its accounts. */
export const unitsInterpretingInNewMedia = everyUnit(
  'unitsInterpretingInNewMedia',
  ({ interpretationPosts }) => interpretationPosts > 0,
  'Units that explained policy in new media',
  '已通過新媒體進行政策解讀的單位',
)

/** Use of new media: every unit offers services in its accounts. */
export const unitsServingInNewMedia = everyUnit(
  'unitsServingInNewMedia',
  ({ serviceFunctions }) => serviceFunctions > 0,
  'Units that offered services in new media',
  '已通過新媒體提供辦事服務的單位',
)

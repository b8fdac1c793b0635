import { daysBetween } from '../../kit/calendar/index.ts'
import {
  startOfYear,
  durationGroup,
  indicatorLabel,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { isWeaknessDecided, hasNoOpenIssue } from './open-issues.ts'
import { quartersFrom } from './quarters.ts'
import { NewMediaAccount } from './new-media-account.ts'

const group = ({ platform }: NewMediaAccount) => platform
const isInUse = ({ closedOn }: NewMediaAccount) => closedOn === null

/** Whether it posted in every quarter since its opening, and was not silent for three months before the fourth quarter. */
const isActive = (account: NewMediaAccount): boolean => {
  const { openedOn, year, quartersWithPosts, missedDueDate } = account
  const posted = quartersWithPosts ?? []
  const last = posted.at(-1)
  if (last === undefined) return false
  const due = quartersFrom(openedOn, year).filter((quarter) => quarter <= last)
  return due.every((quarter) => posted.includes(quarter)) && (last === 'Q4' || !missedDueDate)
}

/** Use of new media: every account posts throughout the year; an unreported account fails. */
export const accountsActive = indicator(NewMediaAccount, {
  name: 'accountsActive',
  topic: 'platforms.newMedia',
  label: indicatorLabel('Accounts that post in every quarter', '每個季度均有發佈的賬號'),
  target: share.atLeast(1),
  limitation: indicatorLabel(
    'The notice does not say how often; three months without a post are the limit of the hub.',
    '通知未規定發佈頻次,以三個月無發佈為限。',
  ),
  countedOn: startOfYear,
  group,
  counts: isInUse,
  meets: isActive,
})

const daysSinceLastPost = ({ lastPostOn, reportedTo }: NewMediaAccount): number | undefined =>
  lastPostOn === null || reportedTo === null ? undefined : daysBetween(lastPostOn, reportedTo)

/** Use of new media, informing: days since the last post. The limit of 14 is the hub's, not the notice's. */
export const accountsPostingFortnightly = indicator(NewMediaAccount, {
  name: 'accountsPostingFortnightly',
  topic: 'platforms.newMedia',
  label: indicatorLabel(
    'Accounts whose last post was no older than two weeks at the end of the period',
    '統計期末兩週內有發佈的賬號',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  group: (account) => {
    const days = daysSinceLastPost(account)
    return days === undefined ? null : durationGroup(days, [7, 14, 30], 'DAYS')
  },
  counts: (account) => isInUse(account) && account.reportedTo !== null,
  meets: (account) => (daysSinceLastPost(account) ?? Infinity) <= 14,
})

/** Supervision of new media: every account was checked and has no open issue. */
export const accountsWithoutOpenIssue = indicator(NewMediaAccount, {
  name: 'accountsWithoutOpenIssue',
  topic: 'platforms.newMediaSupervision',
  label: indicatorLabel('Checked accounts without an open issue', '已檢查且無未整改問題的賬號'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  group,
  counts: isInUse,
  meets: hasNoOpenIssue,
})

/** Supervision of new media: for every weak account an action was decided: improve, merge or close. */
export const weakAccountsDecided = indicator(NewMediaAccount, {
  name: 'weakAccountsDecided',
  topic: 'platforms.newMediaSupervision',
  label: indicatorLabel('Weak accounts with a decided action', '已作出處置決定的維護能力差賬號'),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks about accounts that are badly kept (維護能力差); none is.',
      '通知針對維護能力差的賬號,尚無此類賬號。',
    ),
  }),
  countedOn: startOfYear,
  group,
  counts: ({ weakSince }) => weakSince !== null,
  meets: isWeaknessDecided,
})

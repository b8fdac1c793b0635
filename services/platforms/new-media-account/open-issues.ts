import type { NewMediaAccount } from './new-media-account.ts'

/** Whether it was checked and all faults are rectified, including those for which no rectification was entered. */
export const hasNoOpenIssue = (account: NewMediaAccount): boolean => {
  const { checkedOn, faulty, openIssues, rectifiedOn } = account
  if (checkedOn === null || (openIssues ?? 0) > 0) return false
  return faulty !== true || (rectifiedOn !== null && rectifiedOn >= checkedOn)
}

/** Whether an action on its weakness was decided since the weakness was found. */
export const isWeaknessDecided = ({ weakSince, decidedOn }: NewMediaAccount): boolean =>
  weakSince !== null && decidedOn !== null && decidedOn >= weakSince

import type { NewMediaAccount } from './new-media-account.ts'

/** Whether it was checked and all that was found is put right, also what nobody took up since the check. */
export const hasNoOpenIssue = (account: NewMediaAccount): boolean => {
  const { checkedOn, faulty, openIssues, rectifiedOn } = account
  if (checkedOn === null || (openIssues ?? 0) > 0) return false
  return faulty !== true || (rectifiedOn !== null && rectifiedOn >= checkedOn)
}

/** Whether its weakness was decided on since it was found. */
export const isWeaknessDecided = ({ weakSince, decidedOn }: NewMediaAccount): boolean =>
  weakSince !== null && decidedOn !== null && decidedOn >= weakSince

import { InvalidInput } from '../../../schema/vocabulary/index.ts'

/** A refusal when a change is said to have been published before its approval. */
export const refuseEarlier = (publishedAt: Date, approvalCompletedAt: Date) =>
  publishedAt < approvalCompletedAt
    ? new InvalidInput('publishedAt', {
        en: `"publishedAt" is before the approval of ${approvalCompletedAt.toISOString()}. Check both.`,
        hant: `「publishedAt」早於審批完成時間 ${approvalCompletedAt.toISOString()},請核對。`,
        hans: `“publishedAt”早于审批完成时间 ${approvalCompletedAt.toISOString()},请核对。`,
      })
    : undefined

import DataLoader from 'dataloader'
import type { Context } from '../kit/operation/index.ts'
import { AssignmentActions } from './assignment/assignment.actions.ts'
import { Designations } from './assignment/designation.ts'
import { ExemptionActions } from './exemption/exemption.actions.ts'
import { ExtensionActions } from './extension/extension.actions.ts'
import { FeedHead } from './feed/feed-head.ts'
import { ProgressDimension } from './progress/dimension.ts'
import { nothing, Progress } from './progress/progress.ts'
import { progressGroups } from './progress/progress-query.ts'
import { RulePackActions } from './rule-pack/rule-pack.actions.ts'
import { ReviewActions } from './submission/review.actions.ts'
import { SubmissionActions } from './submission/submission.actions.ts'
import { RollUpActions } from './task/roll-up.actions.ts'
import { TriggerActions } from './task/trigger.actions.ts'
import { DeliveryActions } from './webhook/delivery.actions.ts'
import { WebhookActions } from './webhook/webhook.actions.ts'

/** What an operation on reporting has at hand. */
export interface ReportingContext extends Context {
  readonly assignments: AssignmentActions
  readonly designations: Designations
  readonly submissions: SubmissionActions
  readonly reviews: ReviewActions
  readonly extensions: ExtensionActions
  readonly exemptions: ExemptionActions
  readonly rollUps: RollUpActions
  readonly triggers: TriggerActions
  readonly rulePacks: RulePackActions
  readonly webhooks: WebhookActions
  readonly deliveries: DeliveryActions
  /** Names this hub's feed in cursors. */
  readonly hubId: () => Promise<string>
  readonly progressOfTask: DataLoader<string, Progress>
}

export const reportingContext = (base: Context): ReportingContext => ({
  ...base,
  assignments: new AssignmentActions(base),
  designations: new Designations(base),
  submissions: new SubmissionActions(base),
  reviews: new ReviewActions(base),
  extensions: new ExtensionActions(base),
  exemptions: new ExemptionActions(base),
  rollUps: new RollUpActions(base),
  triggers: new TriggerActions(base),
  rulePacks: new RulePackActions(base),
  webhooks: new WebhookActions(base),
  deliveries: new DeliveryActions(base),
  hubId: hubIdOnce(base),
  progressOfTask: new DataLoader(async (ids) => {
    const cells = await progressGroups(base, [ProgressDimension.TASK], { tasks: [...ids] })
    const found = new Map(cells.map(({ keys, sums }) => [keys[0], sums]))
    return ids.map((id) => new Progress(found.get(id) ?? nothing))
  }),
})

/** A list asks for it at every node; it is read once. */
const hubIdOnce = ({ store }: Context): (() => Promise<string>) => {
  let read: Promise<string> | undefined
  return () => (read ??= store.read.findOneByOrFail(FeedHead, { id: 1 }).then(({ hubId }) => hubId))
}

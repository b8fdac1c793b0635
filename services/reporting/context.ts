import DataLoader from 'dataloader'
import type { Context } from '../kit/operation/index.ts'
import { AssignmentActions } from './assignment/assignment.actions.ts'
import { DesignationActions } from './assignment/designation.actions.ts'
import { FeedHead } from './feed/feed-head.ts'
import type { TimedType } from './overdue/timed-types.ts'
import { ProgressDimension } from './progress/dimension.ts'
import { progressGroups } from './progress/progress-query.ts'
import { Progress, zeroSums } from './progress/progress.ts'
import { exemptionKind } from './relief-request/exemption.ts'
import { type Extension, extensionKind } from './relief-request/extension.ts'
import { ReliefRequestActions } from './relief-request/relief-request.actions.ts'
import { ReopeningActions } from './reopening/reopening.actions.ts'
import { RulePackActions } from './rule-pack/rule-pack.actions.ts'
import { ReviewActions } from './submission/review.actions.ts'
import { SubmissionActions } from './submission/submission.actions.ts'
import { Task } from './task/task.ts'
import { RollUpActions } from './task/roll-up.actions.ts'
import { TopicActions } from './task/topics.actions.ts'
import { TriggerActions } from './task/trigger.actions.ts'
import { DeliveryActions } from './webhook/delivery.actions.ts'
import { UnitActions } from './unit/reorganization/unit.actions.ts'
import { WebhookActions } from './webhook/webhook.actions.ts'

/** The context of an operation on reporting. */
export interface ReportingContext extends Context {
  readonly assignments: AssignmentActions
  readonly designations: DesignationActions
  readonly submissions: SubmissionActions
  readonly reviews: ReviewActions
  readonly extensions: ReliefRequestActions<Pick<Extension, 'newDueOn'>>
  readonly exemptions: ReliefRequestActions<object>
  readonly reopenings: ReopeningActions
  readonly rollUps: RollUpActions
  readonly taskTopics: TopicActions
  readonly triggers: TriggerActions
  readonly rulePacks: RulePackActions
  readonly units: UnitActions
  readonly webhooks: WebhookActions
  readonly deliveries: DeliveryActions
  /** The id of this hub's feed, part of every cursor. */
  readonly hubId: () => Promise<string>
  readonly progressOfTask: DataLoader<string, Progress>
  /** The timed record types of all domains, by the prefix of their subjects in the logs. */
  readonly timedTypes: ReadonlyMap<string, TimedType>
}

export const reportingContext = (
  base: Context,
  timedTypes: readonly TimedType[],
): ReportingContext => ({
  ...base,
  timedTypes: new Map(timedTypes.map((type) => [type.entity, type])),
  assignments: new AssignmentActions(base),
  designations: new DesignationActions(base),
  submissions: new SubmissionActions(base),
  reviews: new ReviewActions(base),
  extensions: new ReliefRequestActions(base, extensionKind),
  exemptions: new ReliefRequestActions(base, exemptionKind),
  reopenings: new ReopeningActions(base),
  rollUps: new RollUpActions(base),
  taskTopics: new TopicActions(base),
  triggers: new TriggerActions(base),
  rulePacks: new RulePackActions(base),
  units: new UnitActions(base),
  webhooks: new WebhookActions(base),
  deliveries: new DeliveryActions(base),
  hubId: cachedHubId(base),
  progressOfTask: new DataLoader(async (ids) => {
    const groups = await progressGroups(base, [ProgressDimension.TASK], { tasks: [...ids] })
    const tasks = await Promise.all(ids.map((id) => base.load(Task, id)))
    const programmes = new Map(tasks.map((task) => [task?.id, task?.programmeId]))
    const byTask = new Map(groups.map((group) => [group.keys[0], group]))
    return ids.map((id) => {
      const group = byTask.get(id)
      return new Progress(
        group?.sums ?? zeroSums,
        programmes.get(id) ?? null,
        group?.requireCalendar,
      )
    })
  }),
})

/** Reads the hub's id once for an operation, since lists need it at every node. */
const cachedHubId = ({ store }: Context): (() => Promise<string>) => {
  let hubId: Promise<string> | undefined
  return () =>
    (hubId ??= store.read.findOneByOrFail(FeedHead, { id: 1 }).then((head) => head.hubId))
}

import type { Context } from '../kit/operation/index.ts'
import { proofNameOf } from '../kit/proof/index.ts'
import { defineSubgraph, type Subgraph } from '../kit/runtime/index.ts'
import { AssignmentFields } from './assignment/assignment.fields.ts'
import { AssignmentRecordFields } from './assignment/assignment-records.fields.ts'
import { AssignmentMutations } from './assignment/assignment.mutations.ts'
import { ReceiptResolver } from './submission/receipt.resolver.ts'
import {
  AssignmentConnectionResolver,
  AssignmentResolver,
  TaskAssignmentsResolver,
  UnitAssignmentsResolver,
} from './assignment/assignment.resolver.ts'
import { Assignment } from './assignment/assignment.ts'
import { assignmentDeadline } from './assignment/assignment-deadline.ts'
import { CalendarYear } from './calendar/calendar-year.ts'
import { CalendarResolver } from './calendar/calendar.resolver.ts'
import { reportingContext } from './context.ts'
import { ExemptionMutations } from './relief-request/exemption.mutations.ts'
import { Exemption } from './relief-request/exemption.ts'
import { ExtensionMutations } from './relief-request/extension.mutations.ts'
import { Extension } from './relief-request/extension.ts'
import { ChangeResolver } from './feed/change.resolver.ts'
import { PastChangesResolver } from './feed/changes.resolver.ts'
import { CheckpointResolver } from './feed/checkpoint.resolver.ts'
import { DigestResolver } from './feed/digest.resolver.ts'
import { FeedHead } from './feed/feed-head.ts'
import { FeedRow } from './feed/feed-row.ts'
import { feedMeasures } from './feed/feed-measures.ts'
import { followLogs } from './feed/follow-logs.ts'
import { ProvenCounter } from './proof/proven-counter.ts'
import { historyEntities } from './history/entities.ts'
import { assignmentVersions } from './history/assignment-versions.ts'
import { loggedEntities } from './logged-entities.ts'
import { migrations } from './migrations/index.ts'
import { Obligation } from './obligation/obligation.ts'
import { followTimedRecords } from './overdue/follow-timed-records.ts'
import { UnitOverdueResolver } from './overdue/overdue.resolver.ts'
import { TimedRecordRow } from './overdue/timed-record-row.ts'
import { timedTypesOf } from './overdue/timed-types.ts'
import { Plan } from './plan/plan.ts'
import { ProgrammeWorksheetResolver } from './import/worksheet/worksheet.resolver.ts'
import { ProgrammeResolver } from './programme/programme.resolver.ts'
import { Programme } from './programme/programme.ts'
import { progressResolvers } from './progress/resolvers.ts'
import { ProgressBucket, AssignmentBucket } from './progress/counters/bucket.ts'
import { loadProof, proofImplementation } from './proof/proof.ts'
import { ReopeningMutations } from './reopening/reopening.mutations.ts'
import { Reopening } from './reopening/reopening.ts'
import { RulePackMutations } from './rule-pack/rule-pack.mutations.ts'
import { RulePackResolver } from './rule-pack/rule-pack.resolver.ts'
import { RulePack } from './rule-pack/rule-pack.ts'
import { seedReporting } from './seed/seed-reporting.ts'
import { CascadeResolver } from './cascade/cascade.resolver.ts'
import { SubmissionMutations } from './submission/submission.mutations.ts'
import {
  SubmissionConnectionResolver,
  SubmissionResolver,
} from './submission/submission.resolver.ts'
import { Submission } from './submission/submission.ts'
import { taskImplementation, type TaskDomain } from './task/task-implementations.ts'
import { RollUpMutations } from './task/roll-up.mutations.ts'
import { TaskConnectionResolver } from './task/task-connection.ts'
import { TaskResolver, TaskTriggerResolver } from './task/task.resolver.ts'
import { Task } from './task/task.ts'
import { TopicMutations } from './task/topics.mutations.ts'
import { TopicResolver } from './task/topic.resolver.ts'
import { TriggerMutations } from './task/trigger.mutations.ts'
import { UnitMutations } from './unit/reorganization/unit.mutations.ts'
import { UnitEvent, UnitEventResolver } from './unit/unit-event.ts'
import { UnitGroup } from './unit/unit-group.ts'
import { UnitGroupResolver, UnitResolver } from './unit/unit.resolver.ts'
import { Unit } from './unit/unit.ts'
import { Reminder } from './reminder/reminder.ts'
import { background } from './background.ts'
import { HubDay } from './views/hub-day.ts'
import { reportingViews } from './views/index.ts'
import { WebhookDelivery } from './webhook/delivery.ts'
import { WebhookMutations } from './webhook/webhook.mutations.ts'
import { WebhookDeliveryResolver, WebhookResolver } from './webhook/webhook.resolver.ts'
import { webhookMeasures } from './webhook/webhook-measures.ts'
import { Webhook } from './webhook/webhook.ts'

/** The subgraph that all domains share: programmes, units, tasks, assignments, reports, progress, the feed, webhooks. */
export const reporting = (
  subgraphs: readonly Pick<
    Subgraph,
    'name' | 'taskType' | 'label' | 'records' | 'topics' | 'indicators'
  >[],
): Subgraph => {
  const domains: readonly TaskDomain[] = subgraphs.flatMap(
    ({ name, taskType, label, topics = [], indicators = [] }) =>
      taskType ? [{ name, taskType, label, topics, indicators }] : [],
  )
  const timedTypes = timedTypesOf(subgraphs)
  return defineSubgraph({
    name: 'reporting',
    resolvers: [
      ProgrammeResolver,
      ProgrammeWorksheetResolver,
      CascadeResolver,
      UnitResolver,
      UnitGroupResolver,
      UnitEventResolver,
      UnitMutations,
      TaskResolver,
      TaskConnectionResolver,
      TaskTriggerResolver,
      TriggerMutations,
      RollUpMutations,
      TopicResolver,
      TopicMutations,
      AssignmentResolver,
      TaskAssignmentsResolver,
      UnitAssignmentsResolver,
      AssignmentConnectionResolver,
      AssignmentFields,
      AssignmentRecordFields,
      AssignmentMutations,
      SubmissionResolver,
      ReceiptResolver,
      SubmissionConnectionResolver,
      SubmissionMutations,
      ExtensionMutations,
      ExemptionMutations,
      ReopeningMutations,
      CalendarResolver,
      RulePackResolver,
      RulePackMutations,
      ...progressResolvers,
      UnitOverdueResolver,
      ChangeResolver,
      PastChangesResolver,
      DigestResolver,
      CheckpointResolver,
      WebhookResolver,
      WebhookDeliveryResolver,
      WebhookMutations,
    ],
    orphanedTypes: [...domains.map(taskImplementation), ...domains.map(proofImplementation)],
    references: {
      Unit: async ({ id }, { load }) => (await load(Unit, id)) ?? null,
      Assignment: async ({ id }, { load }) => (await load(Assignment, id)) ?? null,
      // References respect visibility too.
      Submission: ({ id }, context) => new SubmissionResolver().submission(id, context),
      ...Object.fromEntries(
        domains.map((domain) => [proofNameOf(domain.taskType), loadProof(domain)]),
      ),
      ...Object.fromEntries(
        domains.map(({ taskType }) => [
          taskType,
          async ({ id }: { readonly id: string }, { load }: Context) =>
            (await load(Task, id)) ?? null,
        ]),
      ),
    },
    entities: [
      Unit,
      UnitGroup,
      UnitEvent,
      Programme,
      Task,
      Obligation,
      Assignment,
      Submission,
      Plan,
      Extension,
      Exemption,
      Reminder,
      Reopening,
      RulePack,
      CalendarYear,
      FeedRow,
      FeedHead,
      ProvenCounter,
      TimedRecordRow,
      ProgressBucket,
      AssignmentBucket,
      ...historyEntities,
      Webhook,
      WebhookDelivery,
      HubDay,
    ],
    migrations,
    views: reportingViews,
    logged: loggedEntities,
    deadlines: [assignmentDeadline],
    projections: [assignmentVersions],
    context: (base) => reportingContext(base, timedTypes),
    seed: seedReporting,
    followLogs: async (runtime) => {
      await followLogs(runtime)
      await followTimedRecords(runtime, timedTypes)
    },
    measures: (runtime) => [...feedMeasures(runtime), ...webhookMeasures(runtime.store)],
    background,
  })
}

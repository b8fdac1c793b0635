export { fieldProblemsOf, maximumOf, problemsOf } from './check.ts'
export { type ChoiceOf, choices } from './choices.ts'
export { dueAtOf, dueOfRecord } from './clock.ts'
export { type Deadline, deadline, type Timed } from './deadline.ts'
export { typePhrase, visibilitySentence } from './descriptions.ts'
export { DueStep, dueDateStepsOf } from './due-step.ts'
export { EvidenceSchedule } from './evidence-schedule.ts'
export { type EventKind, eventKindsOf } from './event-kinds.ts'
export { type FieldKind, fieldsOf, type RecordField } from './field.ts'
export { unitRefusals } from './refuse-unit.ts'
export {
  choice,
  date,
  derived,
  boolean,
  title,
  dateTime,
  optional,
  orNow,
  orToday,
  reference,
  text,
  url,
  integer,
  code,
  stringList,
} from './fields.ts'
export { type ReferenceCheck, referenceCheck, referenceProblems } from './reference-check.ts'
export { exemptionClaimIn, isExemptible, refusePersonalData } from './check-personal-data.ts'
export { GovernmentLevel } from './government-level.ts'
export { isDoneInTime } from './in-time.ts'
export { isRefusedLevel, levelRefusals } from './refuse-level.ts'
export { refuseDay, refuseFutureDay } from './input/day.ts'
export { refuseMoment } from './input/moment.ts'
export { invalidMoments } from './invalid-moments.ts'
export { refuseText } from './input/text.ts'
export { deadlineOf } from './clock.ts'
export { recordTypeOf } from './registry.ts'
export { bothOrNeither } from './both-or-neither.ts'
export { NilReport, nilReportRules, nilReportsOf, orNone } from './nil-report.ts'
export { notBefore } from './not-before.ts'
export { notMoreThan } from './not-more-than.ts'
export { RecordEntity, snakeCase } from './record-entity.ts'
export { findingOf } from './findings.ts'
export { isBackInTime } from './overdue.ts'
export { partsOf, type RecordParts } from './parts.ts'
export type { ExemptionClaim } from './personal-data/exemption-claim.ts'
export { PersonalDataFound } from './personal-data/personal-data-found.ts'
export { refuseSensitiveText } from './personal-data/refuse-sensitive-text.ts'
export { MaskingExemption } from './personal-data/exemption.ts'
export { isPublished, isPublishedInTime, Publication, Verdict } from './publication.ts'
export {
  type AnyRecordAction,
  type ClockBasis,
  isPublication,
  type RecordRule,
  type RecordType,
  recordType,
  type RecordAction,
} from './record-type.ts'
export { mutationNamesOf } from './resolver.ts'
export { taskType } from './task-type.ts'
export { TimedRecord } from './timed-record.ts'
export { UnitDomain } from './unit-domain.ts'
export { UnitRecord } from './unit-record.ts'
export { unitType } from './unit-type.ts'
export { ruleOfCycle, UpdateCycle } from './update-cycle.ts'
export {
  changeRecord,
  completeRecord,
  correctionOf,
  enterRecords,
  lockedDueRules,
  type DueRules,
} from './write.ts'
export { OpenDue } from './open-due/open-due.ts'
export { openDueProjection } from './open-due/open-due-projection.ts'
export { backfillOpenDue, openDueDifferences, rebuildOpenDue } from './open-due/rebuild-open-due.ts'

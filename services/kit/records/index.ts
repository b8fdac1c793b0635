export { problemsOf } from './check.ts'
export { type ChoiceOf, choices } from './choices.ts'
export { dueAtOf, dueOfRecord } from './clock.ts'
export { type Deadline, deadline, type Timed } from './deadline.ts'
export { DueStep, explainDay } from './due-step.ts'
export { againAt, EvidenceVisit } from './evidence-visit.ts'
export { fieldsOf, type RecordField } from './field.ts'
export {
  choice,
  day,
  derived,
  flag,
  line,
  moment,
  optional,
  orNow,
  orToday,
  ref,
  text,
  webAddress,
  whole,
  word,
  words,
} from './fields.ts'
export { type Fit, fit, fitting } from './fit.ts'
export { refusePersonalData, soundClaimIn } from './gate.ts'
export { GovernmentLevel } from './government-level.ts'
export { refuseFutureDay } from './input/day.ts'
export { refuseText } from './input/text.ts'
export { typeOf } from './known-types.ts'
export { notBefore } from './not-before.ts'
export { Noun, snakeCase } from './noun.ts'
export { isBackInTime } from './overdue.ts'
export { partsOf, type RecordParts } from './parts.ts'
export type { Claim } from './personal-data/claim.ts'
export { MaskingExemption } from './personal-data/exemption.ts'
export { isPublished, isPublishedInTime, Publication, Verdict } from './publication.ts'
export {
  type AnyVerb,
  type Counted,
  isPublication,
  type RecordRule,
  type RecordType,
  recordType,
  type Verb,
} from './record-type.ts'
export { redeclared } from './redeclared.ts'
export { taskType } from './task-type.ts'
export { TimedRecord } from './timed-record.ts'
export { UnitDomain } from './unit-domain.ts'
export { UnitRecord } from './unit-record.ts'
export { unitType } from './unit-type.ts'
export { ruleOfCycle, UpdateCycle } from './update-cycle.ts'
export { changeRecord, completed, correction, enterRecords, type Rulebook } from './write.ts'

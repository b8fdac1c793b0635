export { type ChoiceOf, choices } from './choices.ts'
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
export { type Fit, fit } from './fit.ts'
export { notBefore } from './not-before.ts'
export { Noun } from './noun.ts'
export { isPublished, isPublishedInTime, Publication, Verdict } from './publication.ts'
export {
  type Counted,
  type RecordRule,
  type RecordType,
  recordType,
  type Verb,
} from './record-type.ts'
export { TimedRecord } from './timed-record.ts'
export { ruleOfCycle, UpdateCycle } from './update-cycle.ts'

import { problemsOf, type RecordType, type DueRules } from '../../../services/kit/records/index.ts'
import type { Calendar } from '../../../services/kit/calendar/index.ts'
import { SeededRandom } from './seeded-random.ts'
import { DayCache } from './day-cache.ts'
import { drawRecord, type RecordDrawContext } from './draw-record.ts'
import { type GeneratedRecord, withDefaults, withDueDate } from './generated-record.ts'
import { RecordedRandom } from './recorded-random.ts'
import { maximumScore, scoreOf, type RecordTarget } from './record-target.ts'

export type GenerationRequest = Omit<
  RecordDrawContext,
  'recordedRandom' | 'label' | 'random' | 'days'
> &
  DueRules & {
    readonly id: string
    readonly recordTarget: RecordTarget
    readonly random: SeededRandom
    /** Whether it passes the checks against the records it refers to. */
    readonly passesChecks: (record: GeneratedRecord['record']) => boolean
    /** Scores the record's effect on its parents; the best of several candidates is taken. */
    readonly contextScore?: (generated: GeneratedRecord) => number
  }

const maximumAttempts = 60
const maximumRecordings = 8
const candidateCount = 6

interface Candidate {
  readonly generated: GeneratedRecord
  readonly recordedRandom: RecordedRandom
  readonly score: number
  readonly contextScore: number
}

/** This many candidates are drawn before recordings are replayed. */
const freshAttempts = 4

/** Generates records that satisfy the rules of their type and match their target as well as possible. */
export class RecordGenerator {
  /** Types of which a record was generated. */
  readonly generatedTypes = new Set<RecordType>()
  /** Recordings of records with a sufficient score, by target. */
  private readonly recordings = new Map<string, (readonly number[])[]>()
  /** The best score so far by target, and the number of searches that failed to reach the maximum. */
  private readonly scoreLimits = new Map<string, { score: number; failures: number }>()

  private readonly days: DayCache

  constructor(calendar: Calendar) {
    this.days = new DayCache(calendar)
  }

  /** @returns undefined when no candidate satisfies the rules */
  generate(type: RecordType, request: GenerationRequest): GeneratedRecord | undefined {
    const key = keyOf(type, request.recordTarget)
    const recordingsOfKey = this.recordings.get(key) ?? []
    this.recordings.set(key, recordingsOfKey)
    const scoreLimit = this.scoreLimits.get(key) ?? { score: 0, failures: 0 }
    this.scoreLimits.set(key, scoreLimit)
    // Values that depend on other records cannot be drawn: after three failed searches the best score so far is sufficient.
    const sufficientScore =
      scoreLimit.failures < 3 ? maximumScore(request.recordTarget) : scoreLimit.score
    let bestCandidate: Candidate | undefined
    let sufficientCount = 0
    for (let attempt = 0; attempt < maximumAttempts; attempt += 1) {
      const { random } = request
      const isReplay =
        attempt >= freshAttempts && attempt < freshAttempts * 2 && recordingsOfKey.length > 0
      const recording = isReplay ? random.pick(recordingsOfKey) : []
      const recordedRandom = new RecordedRandom(random, recording)
      const record = this.draw(type, { ...request, recordedRandom })
      if (problemsOf(type, record, request.end).length > 0 || !request.passesChecks(record))
        continue
      withDueDate(type, record, request)
      const score = scoreOf(record, request.recordTarget)
      const generated = { type, record, from: request.from }
      const contextScore = request.contextScore?.(generated) ?? 0
      if (!bestCandidate || score + contextScore > bestCandidate.score + bestCandidate.contextScore)
        bestCandidate = { generated, recordedRandom, score, contextScore }
      if (score >= sufficientScore) sufficientCount += 1
      if (sufficientCount >= (request.contextScore ? candidateCount : 1)) break
    }
    if (!bestCandidate) return undefined
    if (recordingsOfKey.length < maximumRecordings && bestCandidate.score >= sufficientScore)
      recordingsOfKey.push(bestCandidate.recordedRandom.recorded)
    if (bestCandidate.score < sufficientScore) scoreLimit.failures += 1
    scoreLimit.score = Math.max(scoreLimit.score, bestCandidate.score)
    this.generatedTypes.add(type)
    return bestCandidate.generated
  }

  private draw(
    type: RecordType,
    request: GenerationRequest & { readonly recordedRandom: RecordedRandom },
  ): GeneratedRecord['record'] {
    const values = drawRecord(type, { ...request, label: type.names.label, days: this.days })
    const { id, unit, end } = request
    const given = { ...values, id, externalId: id, unitId: unit.id, enteredAt: end }
    return withDefaults(type, given)
  }
}

const keyOf = (
  { name }: RecordType,
  { indicators, isGood, required, mustCount }: RecordTarget,
): string => {
  const grades = indicators.map(
    (one) => `${isGood(one.topic) ? 'g' : 'b'}${mustCount?.has(one) ? 'c' : ''}`,
  )
  return [name, ...grades, required?.indicator.name, required?.group].join(' ')
}

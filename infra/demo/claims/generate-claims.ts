import { startOfDay } from '../../../services/kit/calendar/index.ts'
import type { SeededRandom } from '../records/seeded-random.ts'
import type { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import type { Claim, ClaimStep } from './claim.ts'

export interface ClaimsOptions {
  /** How good the unit is at its work, 0 to 1. */
  readonly diligence: number
  readonly random: SeededRandom
  /** When the assignment reaches the unit. */
  readonly from: Date
  readonly end: Date
}

const day = 86_400_000

/** Generates the steps of an assignment in a year: acknowledgement, plan, reports, reviews, reminders, extensions. */
export const generateClaims = (
  assignment: Assignment,
  options: ClaimsOptions,
): readonly Claim[] => {
  if (!assignment.counts) return []
  const profile = new DemoProfile(assignment, options)
  profile.tell()
  return profile.claims
}

class DemoProfile {
  readonly claims: Claim[] = []
  private at: number

  constructor(
    private readonly assignment: Assignment,
    private readonly options: ClaimsOptions,
  ) {
    this.at = options.from.getTime()
  }

  tell(): void {
    const { diligence, random } = this.options
    if (this.isPassedOn && !random.chance(0.2)) return this.sleep()
    if (random.chance(0.015)) return this.exempt()
    this.wait(1, 14 + 40 * (1 - diligence))
    if (random.chance(0.3 * (1 - diligence))) return this.reminded()
    this.say('sign')
    if (random.chance(0.2 + 0.6 * diligence)) this.later('plan', 3, 25)
    if (random.chance(0.35 * (1 - diligence))) return this.reminded()
    this.extend()
    this.report()
  }

  private report(): void {
    const { diligence, random } = this.options
    const rounds = random.integer(1, 3)
    for (let round = 1; round <= rounds; round += 1) {
      const isLast = round === rounds
      const percentage =
        isLast && random.chance(diligence) ? 100 : Math.round((90 * round) / rounds)
      this.wait(8, 20 + (140 * (1.25 - diligence)) / rounds)
      if (random.chance(0.3)) {
        this.say('draft', percentage)
        this.wait(1, 6)
      }
      this.say('submit', percentage)
      if (random.chance(0.08)) return
      this.wait(1, 15)
      if (random.chance(0.28 * (1.2 - diligence))) {
        this.say('return')
        if (random.chance(0.3)) return
        this.later('submit', 3, 25, percentage)
        this.wait(1, 12)
      }
      this.say('accept')
      if (percentage === 100 && random.chance(0.85)) this.later('close', 1, 20)
    }
  }

  /** Units mostly ignore an assignment that no notice names, or only acknowledge it. */
  private sleep(): void {
    if (this.options.random.chance(0.5)) this.later('sign', 1, 60)
  }

  private get isPassedOn(): boolean {
    return this.assignment.designated && this.assignment.groupId === null
  }

  private exempt(): void {
    this.later('askExemption', 3, 30)
    if (this.options.random.chance(0.75)) this.later('approve', 3, 20)
  }

  private reminded(): void {
    const { dueOn } = this.assignment
    if (dueOn) this.at = Math.max(this.at, startOfDay(dueOn).getTime() - 10 * day)
    else this.wait(60, 140)
    if (this.options.random.chance(0.6)) this.say('sendReminder')
  }

  private extend(): void {
    const { random } = this.options
    const { dueOn } = this.assignment
    const begin = this.at
    if (!dueOn || startOfDay(dueOn).getTime() < begin + 20 * day || !random.chance(0.06)) return
    this.later('askExtension', 2, 12)
    if (random.chance(0.8)) this.later(random.chance(0.75) ? 'grant' : 'refuse', 2, 7)
  }

  private later(step: ClaimStep, least: number, most: number, percentage = 0): void {
    this.wait(least, most)
    this.say(step, percentage)
  }

  private wait(least: number, most: number): void {
    this.at += (least + this.options.random.next() * Math.max(0, most - least)) * day
  }

  private say(step: ClaimStep, percentage = 0): void {
    const at = new Date(this.at)
    // At the desk: nine to half past five in Asia/Shanghai.
    at.setUTCHours(1 + (at.getUTCHours() % 8), at.getUTCMinutes(), at.getUTCSeconds(), 0)
    // Steps after the end of the year do not happen.
    if (at > this.options.end) return
    this.at = Math.max(this.at, at.getTime())
    this.claims.push({ at, assignmentId: this.assignment.id, step, percentage })
  }
}

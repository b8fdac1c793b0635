import { NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../calendar/index.ts'
import type { RequestInput, Context } from '../operation/index.ts'
import { requestRecheck } from './request-recheck.ts'
import type { Role } from '../identity/index.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import { problemsOf } from './check.ts'
import { referenceProblems } from './reference-check.ts'
import { checkPersonalData, withoutExemptionClaim } from './check-personal-data.ts'
import { invalidReference } from './invalid-reference.ts'
import { withDefaults } from './with-defaults.ts'
import { levelRefusals } from './refuse-level.ts'
import { unitRefusals } from './refuse-unit.ts'
import { type AnyRecordAction, idNameOf, type RecordType } from './record-type.ts'
import { alreadyDone, externalIdTaken, nothingToCorrect } from './refusals.ts'
import {
  changeRecord,
  completeRecord,
  correctionOf,
  enterRecords,
  lockedDueRules,
} from './write.ts'

type Values = Readonly<Record<string, unknown>>
type Result = Promise<LoggedRow | UserError>

export const reporters: readonly Role[] = ['reporter']
export const recheckers: readonly Role[] = ['reporter', 'reviewer']

/** The actions on records of every type, for one operation. */
export class Records {
  constructor(private readonly context: Context) {}

  enter(type: RecordType, input: RequestInput & Values): Result {
    return this.context.act(`${type.enter[0]}${type.names.name}`, input, async (tx) => {
      const { now, rights, newId, calendar } = this.context
      const { requestId: _, externalId, ...values } = withoutExemptionClaim(type, input)
      const unitId = await this.unitOf(tx, type, values)
      if (typeof unitId !== 'string') return unitId
      const invalid = await invalidReference(tx, type, values, unitId)
      if (invalid) return invalid
      const id = newId()
      const dueRules = await lockedDueRules(tx, calendar)
      const notAllowed = await rights.refuse(unitId, type.enteredBy ?? reporters)
      if (notAllowed) return notAllowed
      const record = await completeRecord(
        tx,
        type,
        {
          ...withDefaults(type, values, now),
          id,
          unitId,
          enteredAt: now,
          externalId: externalId ?? id,
        },
        dueRules,
      )
      const refuseUnit = await unitRefusals(tx.manager, [unitId])
      const problem =
        (await this.problemOf(tx, type, record)) ??
        (await levelRefusals(tx.manager, [unitId]))(type, record) ??
        (await refuseUnit(type, record, now)) ??
        (await this.externalIdConflict(tx, type, unitId, String(record['externalId'])))
      if (problem) return problem
      const details = checkPersonalData(type, input, { after: record })
      if (details instanceof UserError) return details
      const [entered] = await enterRecords(tx, type, [record], dueRules, details)
      if (!entered) throw new Error('nothing was entered')
      return entered
    })
  }

  /** Runs one of the type's actions on a record. */
  apply(
    type: RecordType,
    verb: string,
    action: AnyRecordAction,
    input: RequestInput & Values,
  ): Result {
    return this.withRecord(type, verb, input, reporters, async (tx, record) => {
      const { now } = this.context
      const set: Record<string, unknown> = { ...action.set }
      for (const property of action.input) {
        const field = type.fields.find((one) => one.property === property)
        const value = input[property] ?? undefined
        // A field that may lie ahead is a plan: it does not default to the present.
        const kind = field?.ahead ? undefined : field?.kind
        const present = { date: dayOf(now), dateTime: now }[String(kind)] ?? null
        set[property] = value ?? (field?.property === 'url' ? null : present)
      }
      return this.change(tx, type, record, {
        event: action.event,
        set,
        ifNull: action.ifNull,
        input,
      })
    })
  }

  /** Corrects values that were entered wrongly. */
  correct(type: RecordType, input: RequestInput & Values): Result {
    return this.withRecord(type, 'correct', input, type.enteredBy ?? reporters, (tx, record) => {
      const { requestId: _, [idNameOf(type)]: __, ...set } = withoutExemptionClaim(type, input)
      if (Object.keys(set).length === 0) return Promise.resolve(nothingToCorrect())
      return this.change(tx, type, record, { event: 'corrected', set, ifNull: undefined, input })
    })
  }

  /** Schedules another check of the page that a record claims. */
  recheck(type: RecordType, input: RequestInput & Values): Result {
    return this.withRecord(
      type,
      'recheck',
      input,
      recheckers,
      async (tx, record) => (await requestRecheck(tx, type, record)) ?? record,
    )
  }

  /** Locks the record of an action and checks the viewer's role for its unit. */
  private withRecord(
    type: RecordType,
    verb: string,
    input: RequestInput & Values,
    roles: readonly Role[],
    work: (tx: Tx, record: LoggedRow) => Result,
  ): Result {
    return this.context.act(`${verb}${type.names.name}`, input, async (tx) => {
      const id = String(input[idNameOf(type)])
      const record = await tx.find<LoggedRow>(type.entity, id)
      if (!record?.unitId) return new NotFound(type.names.name, id)
      const notAllowed = await this.context.rights.refuse(record.unitId, roles)
      return notAllowed ?? work(tx, record)
    })
  }

  private async change(
    tx: Tx,
    type: RecordType,
    record: LoggedRow,
    change: {
      readonly event: string
      readonly set: Values
      readonly ifNull: string | undefined
      readonly input: Values
    },
  ): Result {
    const { event, ifNull, input } = change
    const before: Values = { ...record }
    if (ifNull && before[ifNull] !== null) return alreadyDone(type, ifNull)
    const invalid = await invalidReference(tx, type, change.set, String(record.unitId))
    if (invalid) return invalid
    const dueRules = await lockedDueRules(tx, this.context.calendar)
    const after = { ...before, ...change.set }
    const problem =
      (await this.problemOf(tx, type, after)) ??
      (await levelRefusals(tx.manager, [String(record.unitId)]))(type, after)
    if (problem) return problem
    const details = checkPersonalData(type, input, { before, after })
    if (details instanceof UserError) return details
    const set = await correctionOf(tx, type, before, change.set, dueRules)
    const where = ifNull ? { [ifNull]: null } : {}
    const changed = await changeRecord(tx, type, record, { event, set, where, details }, dueRules)
    return changed ?? alreadyDone(type, ifNull ?? type.name)
  }

  /** The first broken rule of a record, by itself or with the records it refers to. */
  private async problemOf(
    tx: Tx,
    type: RecordType,
    record: Values,
  ): Promise<UserError | undefined> {
    const [problem] = problemsOf(type, record, this.context.now)
    return problem ?? (await referenceProblems(tx, type, [record]))(record)[0]
  }

  private async unitOf(tx: Tx, type: RecordType, values: Values): Promise<string | UserError> {
    if (!type.unitFrom) return String(values['unitId'])
    const target = type.fields.find(({ property }) => property === type.unitFrom)?.target?.()
    const id = String(values[type.unitFrom])
    const parent = target && (await tx.find<LoggedRow>(target, id))
    return parent?.unitId ?? new NotFound(target?.name ?? type.unitFrom, id)
  }

  private async externalIdConflict(
    tx: Tx,
    { entity }: RecordType,
    unitId: string,
    externalId: string,
  ): Promise<UserError | undefined> {
    const other = await tx.findBy(entity, { unitId, externalId })
    return other && externalIdTaken(externalId)
  }
}

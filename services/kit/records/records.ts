import { NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../calendar/index.ts'
import type { RequestInput, Context } from '../operation/index.ts'
import { requestRecheck } from './request-recheck.ts'
import type { Role } from '../identity/index.ts'
import { lockedRules } from '../rules/index.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import { problemsOf } from './check.ts'
import { referenceProblems } from './reference-check.ts'
import { checkPersonalData, withoutExemptionClaim } from './check-personal-data.ts'
import type { AnyRecordAction, RecordType } from './record-type.ts'
import { alreadyDone, referenceOfOtherUnit, nothingToCorrect, externalIdTaken } from './refusals.ts'
import { changeRecord, completeRecord, correctionOf, enterRecords } from './write.ts'

type Values = Readonly<Record<string, unknown>>
type Outcome = Promise<LoggedRow | UserError>

const reporters: readonly Role[] = ['reporter']

/** What can be done with the records of every type. */
export class Records {
  constructor(private readonly context: Context) {}

  /** The unit enters a record. */
  enter(type: RecordType, input: RequestInput & Values): Outcome {
    return this.context.act(`${type.enter[0]}${type.names.name}`, input, async (tx) => {
      const { now, rights, newId, calendar } = this.context
      const { requestId: _, externalId, ...given } = withoutExemptionClaim(type, input)
      const unitId = await this.unitOf(tx, type, given)
      if (typeof unitId !== 'string') return unitId
      const astray = await this.astray(tx, type, given, unitId)
      if (astray) return astray
      const id = newId()
      const rulebook = { rules: await lockedRules(tx.manager), calendar }
      const refused = await rights.refuse(unitId, type.enteredBy ?? reporters)
      if (refused) return refused
      const begun = withBeginnings(type, given, now)
      const record = await completeRecord(
        tx,
        type,
        { ...begun, id, unitId, enteredAt: now, externalId: externalId ?? id },
        rulebook,
      )
      const wrong =
        (await this.problemOf(tx, type, record)) ??
        (await this.taken(tx, type, unitId, String(record['externalId'])))
      if (wrong) return wrong
      const details = checkPersonalData(type, input, { after: record })
      if (details instanceof UserError) return details
      const [made] = await enterRecords(tx, type, [record], rulebook, details)
      if (!made) throw new Error('nothing was entered')
      return made
    })
  }

  /** Something happens to a record, once. */
  apply(
    type: RecordType,
    name: string,
    verb: AnyRecordAction,
    input: RequestInput & Values,
  ): Outcome {
    return this.with(type, name, input, reporters, async (tx, record) => {
      const { now } = this.context
      const set: Record<string, unknown> = { ...verb.set }
      for (const property of verb.input) {
        const field = type.fields.find((one) => one.property === property)
        const value = input[property] ?? undefined
        // What may lie ahead is a plan: it is not now unless it is said.
        const kind = field?.ahead ? undefined : field?.kind
        const nowIs = { date: dayOf(now), dateTime: now }[String(kind)] ?? null
        set[property] = value ?? (field?.property === 'url' ? null : nowIs)
      }
      return this.change(tx, type, record, { event: verb.event, set, ifNull: verb.ifNull, input })
    })
  }

  /** Mends what was entered wrongly. */
  correct(type: RecordType, input: RequestInput & Values): Outcome {
    return this.with(type, 'correct', input, type.enteredBy ?? reporters, (tx, record) => {
      const { requestId: _, [idNameOf(type)]: __, ...set } = withoutExemptionClaim(type, input)
      if (Object.keys(set).length === 0) return Promise.resolve(nothingToCorrect())
      return this.change(tx, type, record, { event: 'corrected', set, ifNull: undefined, input })
    })
  }

  /** Asks for another look at the page that a record claims. */
  recheck(type: RecordType, input: RequestInput & Values): Outcome {
    return this.with(
      type,
      'recheck',
      input,
      ['reporter', 'reviewer'],
      async (tx, record) => (await requestRecheck(tx, type, record)) ?? record,
    )
  }

  /** Holds the record that an action is about, for who may write it. */
  private with(
    type: RecordType,
    verb: string,
    input: RequestInput & Values,
    by: readonly Role[],
    work: (tx: Tx, record: LoggedRow) => Outcome,
  ): Outcome {
    return this.context.act(`${verb}${type.names.name}`, input, async (tx) => {
      const id = String(input[idNameOf(type)])
      const record = await tx.find<LoggedRow>(type.entity, id)
      if (!record?.unitId) return new NotFound(type.names.name, id)
      const refused = await this.context.rights.refuse(record.unitId, by)
      return refused ?? work(tx, record)
    })
  }

  private async change(
    tx: Tx,
    type: RecordType,
    record: LoggedRow,
    how: {
      readonly event: string
      readonly set: Values
      readonly ifNull: string | undefined
      readonly input: Values
    },
  ): Outcome {
    const { calendar } = this.context
    const { event, ifNull } = how
    const before: Values = { ...record }
    if (ifNull && before[ifNull] !== null) return alreadyDone(type, ifNull)
    const astray = await this.astray(tx, type, how.set, String(record.unitId))
    if (astray) return astray
    const rules = await lockedRules(tx.manager)
    const after = { ...before, ...how.set }
    const wrong = await this.problemOf(tx, type, after)
    if (wrong) return wrong
    const details = checkPersonalData(type, how.input, { before, after })
    if (details instanceof UserError) return details
    const rulebook = { rules, calendar }
    const set = await correctionOf(tx, type, before, how.set, rulebook)
    const where = ifNull ? { [ifNull]: null } : {}
    const changed = await changeRecord(tx, type, record, { event, set, where, details }, rulebook)
    return changed ?? alreadyDone(type, ifNull ?? type.name)
  }

  /** The first thing wrong with a record, by itself or beside those it refers to. */
  private async problemOf(
    tx: Tx,
    type: RecordType,
    record: Values,
  ): Promise<UserError | undefined> {
    const wrong = problemsOf(type, record, this.context.now)[0]
    return wrong ?? (await referenceProblems(tx, type, [record]))(record)[0]
  }

  /** A refusal when a reference leads nowhere, or to another unit although it must not. */
  private async astray(
    tx: Tx,
    type: RecordType,
    given: Values,
    unitId: string,
  ): Promise<UserError | undefined> {
    for (const { property, target, own, label } of type.fields) {
      const id = given[property]
      if (!target || typeof id !== 'string') continue
      const found = await tx.find<LoggedRow>(target(), id)
      if (!found) return new NotFound(target().name, id)
      if (own && found.unitId !== unitId) return referenceOfOtherUnit(property, label)
    }
    return undefined
  }

  private async unitOf(tx: Tx, type: RecordType, given: Values): Promise<string | UserError> {
    if (!type.unitFrom) return String(given['unitId'])
    const target = type.fields.find(({ property }) => property === type.unitFrom)?.target?.()
    const id = String(given[type.unitFrom])
    const parent = target && (await tx.find<LoggedRow>(target, id))
    return parent?.unitId ?? new NotFound(target?.name ?? type.unitFrom, id)
  }

  private async taken(
    tx: Tx,
    type: RecordType,
    unitId: string,
    externalId: string,
  ): Promise<UserError | undefined> {
    const other = await tx.findBy<LoggedRow>(type.entity, { unitId, externalId } as never)
    return other && externalIdTaken(externalId)
  }
}

/** What was given, with what the fields left out begin with. */
const withBeginnings = (type: RecordType, given: Values, now: Date): Values => {
  const all: Record<string, unknown> = { ...given }
  for (const { property, defaultValue } of type.fields)
    if (defaultValue) all[property] ??= defaultValue(all, now)
  return all
}

/** How a mutation names the record it is about: `siteMessageId`. */
export const idNameOf = (type: RecordType): string => `${type.name}Id`

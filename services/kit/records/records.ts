import { NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../calendar/index.ts'
import type { ActInput, Context } from '../operation/index.ts'
import { askForLook } from './recheck.ts'
import type { Role } from '../identity/index.ts'
import { heldLaw } from '../rules/index.ts'
import type { Recorded, Tx } from '../store/index.ts'
import { problemsOf } from './check.ts'
import { fitting } from './fit.ts'
import { passGate, withoutClaim } from './gate.ts'
import type { AnyVerb, RecordType } from './record-type.ts'
import { alreadyDone, foreign, nothingToMend, taken } from './refusals.ts'
import { changeRecord, completed, correction, enterRecords } from './write.ts'

type Values = Readonly<Record<string, unknown>>
type Outcome = Promise<Recorded | UserError>

const reporters: readonly Role[] = ['reporter']

/** What can be done with the records of every type. */
export class Records {
  constructor(private readonly context: Context) {}

  /** The unit enters a record. */
  enter(type: RecordType, input: ActInput & Values): Outcome {
    return this.context.act(`${type.enter[0]}${type.words.name}`, input, async (tx) => {
      const { now, rights, newId, calendar } = this.context
      const { requestId: _, externalId, ...given } = withoutClaim(type, input)
      const unitId = await this.unitOf(tx, type, given)
      if (typeof unitId !== 'string') return unitId
      const astray = await this.astray(tx, type, given, unitId)
      if (astray) return astray
      const id = newId()
      const rulebook = { law: await heldLaw(tx.manager), calendar }
      const refused = await rights.refuse(unitId, type.enteredBy ?? reporters)
      if (refused) return refused
      const begun = withBeginnings(type, given, now)
      const record = await completed(
        tx,
        type,
        { ...begun, id, unitId, enteredAt: now, externalId: externalId ?? id },
        rulebook,
      )
      const wrong =
        (await this.problemOf(tx, type, record)) ??
        (await this.taken(tx, type, unitId, String(record['externalId'])))
      if (wrong) return wrong
      const says = passGate(type, input, { after: record })
      if (says instanceof UserError) return says
      const [made] = await enterRecords(tx, type, [record], rulebook, says)
      if (!made) throw new Error('nothing was entered')
      return made
    })
  }

  /** Something happens to a record, once. */
  apply(type: RecordType, name: string, verb: AnyVerb, input: ActInput & Values): Outcome {
    return this.with(type, name, input, reporters, async (tx, record) => {
      const { now } = this.context
      const set: Record<string, unknown> = { ...verb.sets }
      for (const property of verb.gives) {
        const field = type.fields.find((one) => one.property === property)
        const value = input[property] ?? undefined
        // What may lie ahead is a plan: it is not now unless it is said.
        const kind = field?.ahead ? undefined : field?.kind
        const nowIs = { day: dayOf(now), moment: now }[String(kind)] ?? null
        set[property] = value ?? (field?.property === 'url' ? null : nowIs)
      }
      return this.change(tx, type, record, { past: verb.past, set, once: verb.once, input })
    })
  }

  /** Mends what was entered wrongly. */
  correct(type: RecordType, input: ActInput & Values): Outcome {
    return this.with(type, 'correct', input, type.enteredBy ?? reporters, (tx, record) => {
      const { requestId: _, [idNameOf(type)]: __, ...set } = withoutClaim(type, input)
      if (Object.keys(set).length === 0) return Promise.resolve(nothingToMend())
      return this.change(tx, type, record, { past: 'corrected', set, once: undefined, input })
    })
  }

  /** Asks for another look at the page that a record claims. */
  recheck(type: RecordType, input: ActInput & Values): Outcome {
    return this.with(
      type,
      'recheck',
      input,
      ['reporter', 'reviewer'],
      async (tx, record) => (await askForLook(tx, type, record)) ?? record,
    )
  }

  /** Holds the record that an action is about, for who may write it. */
  private with(
    type: RecordType,
    verb: string,
    input: ActInput & Values,
    by: readonly Role[],
    work: (tx: Tx, record: Recorded) => Outcome,
  ): Outcome {
    return this.context.act(`${verb}${type.words.name}`, input, async (tx) => {
      const id = String(input[idNameOf(type)])
      const record = await tx.find<Recorded>(type.noun, id)
      if (!record?.unitId) return new NotFound(type.words.name, id)
      const refused = await this.context.rights.refuse(record.unitId, by)
      return refused ?? work(tx, record)
    })
  }

  private async change(
    tx: Tx,
    type: RecordType,
    record: Recorded,
    how: {
      readonly past: string
      readonly set: Values
      readonly once: string | undefined
      readonly input: Values
    },
  ): Outcome {
    const { calendar } = this.context
    const { past, once } = how
    const before: Values = { ...record }
    if (once && before[once] !== null) return alreadyDone(type, once)
    const astray = await this.astray(tx, type, how.set, String(record.unitId))
    if (astray) return astray
    const law = await heldLaw(tx.manager)
    const after = { ...before, ...how.set }
    const wrong = await this.problemOf(tx, type, after)
    if (wrong) return wrong
    const says = passGate(type, how.input, { before, after })
    if (says instanceof UserError) return says
    const rulebook = { law, calendar }
    const set = await correction(tx, type, before, how.set, rulebook)
    const where = once ? { [once]: null } : {}
    const changed = await changeRecord(tx, type, record, { past, set, where, says }, rulebook)
    return changed ?? alreadyDone(type, once ?? type.name)
  }

  /** The first thing wrong with a record, by itself or beside those it refers to. */
  private async problemOf(
    tx: Tx,
    type: RecordType,
    record: Values,
  ): Promise<UserError | undefined> {
    const wrong = problemsOf(type, record, this.context.now)[0]
    return wrong ?? (await fitting(tx, type, [record]))(record)[0]
  }

  /** A refusal when a reference leads nowhere, or to another unit although it must not. */
  private async astray(
    tx: Tx,
    type: RecordType,
    given: Values,
    unitId: string,
  ): Promise<UserError | undefined> {
    for (const { property, target, own, hant } of type.fields) {
      const id = given[property]
      if (!target || typeof id !== 'string') continue
      const found = await tx.find<Recorded>(target(), id)
      if (!found) return new NotFound(target().name, id)
      if (own && found.unitId !== unitId) return foreign(property, hant)
    }
    return undefined
  }

  private async unitOf(tx: Tx, type: RecordType, given: Values): Promise<string | UserError> {
    if (!type.within) return String(given['unitId'])
    const target = type.fields.find(({ property }) => property === type.within)?.target?.()
    const id = String(given[type.within])
    const parent = target && (await tx.find<Recorded>(target, id))
    return parent?.unitId ?? new NotFound(target?.name ?? type.within, id)
  }

  private async taken(
    tx: Tx,
    type: RecordType,
    unitId: string,
    externalId: string,
  ): Promise<UserError | undefined> {
    const other = await tx.findBy<Recorded>(type.noun, { unitId, externalId } as never)
    return other && taken(externalId)
  }
}

/** What was given, with what the fields left out begin with. */
const withBeginnings = (type: RecordType, given: Values, now: Date): Values => {
  const all: Record<string, unknown> = { ...given }
  for (const { property, begins } of type.fields) if (begins) all[property] ??= begins(all, now)
  return all
}

/** How a mutation names the record it is about: `siteMessageId`. */
export const idNameOf = (type: RecordType): string => `${type.name}Id`

import { InvalidInput, NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../clock/index.ts'
import type { ActInput, Context } from '../context.ts'
import { askForLook } from '../evidence/recheck.ts'
import type { Role } from '../identity/viewer.ts'
import type { Recorded, Tx } from '../store/tx.ts'
import { AlreadyDone } from './already-done.ts'
import { problemsOf } from './check.ts'
import { passGate, withoutClaim } from './gate.ts'
import { upperFirst } from './noun.ts'
import type { AnyVerb, RecordType } from './record-type.ts'
import { changeRecord, completed, correction, enterRecords } from './write.ts'

type Values = Readonly<Record<string, unknown>>
type Outcome = Promise<Recorded | UserError>

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
      const rulebook = { law: await this.context.law(), calendar }
      const record = completed(
        type,
        { ...given, id, unitId, enteredAt: now, externalId: externalId ?? id },
        rulebook,
      )
      const refused =
        (await rights.refuse(unitId, ['reporter'])) ??
        problemsOf(type, record, now)[0] ??
        (await this.taken(tx, type, unitId, String(record['externalId'])))
      if (refused) return refused
      const also = passGate(type, input, { after: record })
      if (also instanceof UserError) return also
      const [made] = await enterRecords(tx, type, [record], rulebook, also)
      if (!made) throw new Error('nothing was entered')
      return made
    })
  }

  /** Something happens to a record, once. */
  apply(type: RecordType, name: string, verb: AnyVerb, input: ActInput & Values): Outcome {
    return this.with(type, name, input, async (tx, record) => {
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
    return this.with(type, 'correct', input, (tx, record) => {
      const { requestId: _, [idNameOf(type)]: __, ...set } = withoutClaim(type, input)
      return this.change(tx, type, record, { past: 'corrected', set, once: undefined, input })
    })
  }

  /** Asks for another look at the page that a record claims. */
  recheck(type: RecordType, input: ActInput & Values): Outcome {
    return this.with(
      type,
      'recheck',
      input,
      async (tx, record) => (await askForLook(tx, type, record)) ?? record,
      ['reporter', 'reviewer'],
    )
  }

  /** Holds the record that an action is about, for who may write it. */
  private with(
    type: RecordType,
    verb: string,
    input: ActInput & Values,
    work: (tx: Tx, record: Recorded) => Outcome,
    roles: readonly Role[] = ['reporter'],
  ): Outcome {
    return this.context.act(`${verb}${type.words.name}`, input, async (tx) => {
      const id = String(input[idNameOf(type)])
      const record = await tx.find<Recorded>(type.noun, id)
      if (!record?.unitId) return new NotFound(type.words.name, id)
      const refused = await this.context.rights.refuse(record.unitId, roles)
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
    const { now, calendar } = this.context
    const { past, once } = how
    const before: Values = { ...record }
    if (once && before[once] !== null) return alreadyDone(type, once)
    const astray = await this.astray(tx, type, how.set, String(record.unitId))
    if (astray) return astray
    const law = await this.context.law()
    const after = { ...before, ...how.set }
    const wrong = problemsOf(type, after, now)[0]
    if (wrong) return wrong
    const also = passGate(type, how.input, { before, after })
    if (also instanceof UserError) return also
    const set = correction(type, before, how.set, { law, calendar })
    const where = once ? { [once]: null } : {}
    const rulebook = { law, calendar }
    const changed = await changeRecord(tx, type, record, { past, set, where, also }, rulebook)
    return changed ?? alreadyDone(type, once ?? type.name)
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
    return parent?.unitId ?? new NotFound(upperFirst(type.within.replace(/Id$/, '')), id)
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

const alreadyDone = (type: RecordType, property: string): AlreadyDone =>
  new AlreadyDone(
    property,
    type.fields.find((field) => field.property === property)?.hant ?? property,
  )

const foreign = (property: string, hant: string): InvalidInput =>
  new InvalidInput(property, {
    en: `"${property}" belongs to another unit. Give one of this unit.`,
    hant: `「${hant}」屬於其他單位,請填寫本單位的記錄。`,
    hans: `“${hant}”属于其他单位,请填写本单位的记录。`,
  })

const taken = (externalId: string): InvalidInput =>
  new InvalidInput('externalId', {
    en: `This unit has a record "${externalId}" already. Correct that one, or give another id.`,
    hant: `本單位已有編號為「${externalId}」的記錄,請更正該記錄或另給編號。`,
    hans: `本单位已有编号为“${externalId}”的记录,请更正该记录或另给编号。`,
  })

/** How a mutation names the record it is about: `siteMessageId`. */
export const idNameOf = (type: RecordType): string => `${type.name}Id`

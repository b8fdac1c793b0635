import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../test/support/subgraph.ts'
import { importFile, csvFile } from '../tables/testing/tables.ts'
import { yearOf } from '../calendar/index.ts'
import { UnitDomain } from './unit-domain.ts'
import { UnitRecord } from './unit-record.ts'
import { unitType } from './unit-type.ts'
import { defineSubgraph } from '../runtime/index.ts'
import { UnitNode } from '../access/index.ts'
import {
  date,
  derived,
  dateTime,
  RecordEntity,
  orNow,
  orToday,
  recordType,
  integer,
  code,
} from './index.ts'
import { declaredTables } from '../store/testing/declared-tables.ts'

@RecordEntity('A parcel that an office above sends to a unit.', '包裹')
class Parcel extends UnitRecord {
  @dateTime('When it was sent.', '寄出時間', orNow)
  sentAt!: Date

  @date('The day it was packed.', '包裝日期', orToday)
  packedOn!: string

  @integer('The year it belongs to.', '年度', {
    defaultValue: ({ packedOn }) => yearOf(String(packedOn)),
  })
  year!: number

  @code('What kind of unit gets it.', '單位類別', derived)
  toKind!: string | null
}

const parcels = recordType(Parcel, {
  enter: ['send', 'sent'],
  orderBy: ['sentAt'],
  enteredBy: ['supervisor'],
  derive: async ({ unitId }, { manager }) => {
    const unit = await manager.findOneBy(UnitNode, { id: unitId })
    return { toKind: unit?.kind ?? null }
  },
})

@ObjectType({ description: 'What the post knows of a unit.' })
class UnitPost extends UnitDomain {}

const Unit = unitType()

@Resolver(() => Unit)
class UnitPostResolver {
  @FieldResolver(() => UnitPost, { description: 'Its post.' })
  post(@Root() { id }: InstanceType<typeof Unit>): UnitPost {
    return new UnitPost(id)
  }
}

const post = defineSubgraph({
  name: 'post',
  resolvers: [UnitPostResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [declaredTables],
  records: { unit: Unit, unitDomain: UnitPost, types: [parcels] },
  context: (base) => base,
})

const office = someone('supervisor', 'PROV-350000')
const reporter = someone('reporter', 'CITY-350200')
const unitId = 'CITY-350200'

eachStore((stores) => {
  const begin = () => startSubgraph(post, stores.fresh(), { now: '2018-12-31T23:30:00+08:00' })
  const selection = '{ parcel { id sentAt packedOn year toKind } errors { __typename } }'

  it('fields left out get their default: now, today, or a value from other fields', async () => {
    const hub = await begin()
    const now = { sentAt: '2018-12-31T15:30:00.000Z', packedOn: '2018-12-31', toKind: 'CITY' }
    expect(await hub.act(office, 'sendParcel', { unitId }, selection)).toMatchObject({
      parcel: { ...now, year: 2018 },
    })
    const packedOn = '2017-12-30'
    expect(await hub.act(office, 'sendParcel', { unitId, packedOn }, selection)).toMatchObject({
      parcel: { ...now, packedOn, year: 2017 },
    })
  })

  it('records are entered and corrected only with the declared roles', async () => {
    const hub = await begin()
    const refused = [{ __typename: 'NotAllowed' }]
    expect(await hub.refusals(reporter, 'sendParcel', { unitId })).toMatchObject(refused)
    const { parcel } = await hub.act<{ parcel: { id: string } }>(
      office,
      'sendParcel',
      { unitId },
      selection,
    )
    const mended = { parcelId: parcel.id, year: 2019 }
    expect(await hub.refusals(reporter, 'correctParcel', mended)).toMatchObject(refused)
    expect(await hub.act(office, 'correctParcel', mended, selection)).toMatchObject({
      parcel: { year: 2019 },
    })
    const nothing = { parcelId: parcel.id }
    const field = '... on InvalidInput { field }'
    expect(await hub.refusals(office, 'correctParcel', nothing, field)).toMatchObject([
      { __typename: 'InvalidInput', field: 'input' },
    ])
  })

  it('derived fields from other tables are set for imported records too', async () => {
    const { store } = await begin()
    const headings = '外部編號,單位代碼,寄出時間,包裝日期,年度'
    const row = 'p1,DEPT-EDU,2018-05-02T09:00:00+08:00,2018-05-01,2018'
    expect(await importFile(store, parcels, csvFile(headings, row))).toMatchObject({ created: 1 })
    expect(await store.read.find(Parcel)).toMatchObject([{ toKind: 'DEPARTMENT' }])
    await store.write({ actor: 'test', now: new Date() }, async (tx) => {
      const [parcel] = await tx.manager.find(Parcel)
      if (parcel) await tx.change(parcel, { kind: 'parcel.lost', set: { toKind: null } })
    })
    const again = csvFile(headings, row.replace(/2018$/, '2019'))
    expect(await importFile(store, parcels, again)).toMatchObject({ changed: 1 })
    expect(await store.read.find(Parcel)).toMatchObject([{ toKind: 'DEPARTMENT', year: 2019 }])
    await expectConsistentStore(store)
  })
})

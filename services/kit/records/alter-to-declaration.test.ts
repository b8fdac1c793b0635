import { join } from 'node:path'
import { Entity } from 'typeorm'
import { expect, it } from 'vitest'
import { eachStore, type StoreUnderTest } from '../../../test/support/stores.ts'
import { UnitRecord } from './unit-record.ts'
import {
  column,
  externalIds,
  type Migration,
  openSources,
  type DatabaseLocation,
  table,
  unitRecord,
} from '../store/index.ts'
import {
  choice,
  choices,
  title,
  RecordEntity,
  Publication,
  recordType,
  TimedRecord,
  integer,
} from './index.ts'
import { alterToDeclaration } from './alter-to-declaration.ts'
import { tableOf } from './table.ts'

const Kind = choices('KindOfLetter', 'What a letter is.', { LETTER: ['A letter.', '信'] })

@RecordEntity('A letter, written by hand once.', '信函')
class Letter extends Publication {
  @choice(Kind, 'What it is.', '類別')
  kind!: 'LETTER'

  @title('What it is about.', '主題')
  subject!: string

  @integer('The year it was written.', '年度')
  year!: number
}

@RecordEntity('A stamp; nobody had any.', '郵票')
class Stamp extends TimedRecord {
  @title('What it shows.', '圖案')
  picture!: string
}

const letters = recordType(Letter, { orderBy: ['subject'] })
const stamps = recordType(Stamp, { orderBy: ['picture'] })

const byHand: Migration = {
  name: 'post-0001-letters',
  up: (run) =>
    run.createTable(
      table(
        'letter',
        {
          ...unitRecord,
          kind: { type: 'varchar', length: '16' },
          subject: column.title,
          url: column.url,
          due_at: column.dateTime,
        },
        [['unit_id', 'subject']],
      ),
    ),
}

@Entity('letter')
class Anything extends UnitRecord {}

const placeOf = (stores: StoreUnderTest): DatabaseLocation => {
  const { databaseUrl, dataDir, prefix } = stores.fresh()
  return databaseUrl
    ? { kind: 'mysql', url: databaseUrl, database: `${prefix}post` }
    : { kind: 'sqlite', file: join(dataDir, 'post.sqlite') }
}

const open = async (
  place: DatabaseLocation,
  migrations: readonly Migration[],
  entities: (new () => object)[],
) => {
  const { writer, reader } = await openSources(place, { entities, migrations })
  if (reader !== writer) await reader.destroy()
  return writer
}

eachStore((stores) => {
  it('alterToDeclaration widens an existing table and keeps its rows; a missing table is created', async () => {
    const place = placeOf(stores)
    const old = [byHand, externalIds('post', ['letter'])]
    const before = await open(place, old, [Anything])
    await before.query(
      `INSERT INTO letter (id, unit_id, external_id, entered_at, kind, subject, url, due_at)
       VALUES ('1', 'CITY-350200', 'a', '2018-05-02 01:00:00.000', 'LETTER', 'Rain', 'https://a.cn/', '2018-05-04 01:00:00.000')`,
    )
    await before.destroy()
    const steps = [
      ...old,
      alterToDeclaration('post-0002-letters', letters, { year: 'substr(entered_at, 1, 4)' }),
      alterToDeclaration('post-0002-stamps', stamps),
      tableOf(letters),
      tableOf(stamps),
    ]
    const after = await open(place, steps, [Letter, Stamp])
    expect(await after.manager.find(Letter)).toMatchObject([
      {
        externalId: 'a',
        kind: 'LETTER',
        subject: 'Rain',
        year: 2018,
        url: 'https://a.cn/',
        dueAt: new Date('2018-05-04T01:00:00Z'),
        missedDueDate: false,
        publishedOn: null,
        verdict: 'UNCHECKED',
      },
    ])
    const another = { unitId: 'CITY-350200', enteredAt: new Date(0), missedDueDate: false }
    const blank = { verdict: 'UNCHECKED', url: null, dueAt: null } as const
    const letter = { ...another, ...blank, kind: 'LETTER', subject: 'Sun', year: 2018 } as const
    await after.manager.insert(Letter, { ...letter, id: '2', externalId: 'b' })
    await after.manager.insert(Stamp, { ...another, id: '3', externalId: 'c', picture: 'A bird' })
    await expect(
      after.manager.insert(Letter, { ...letter, id: '4', externalId: 'b' }),
    ).rejects.toThrow(/unique|duplicate/i)
    await after.destroy()
  })

  it('a migration does not run again when another is inserted before it', async () => {
    const place = placeOf(stores)
    const noted: string[] = []
    const step = (name: string): Migration => ({
      name,
      up: (run) => (noted.push(name), run.createTable(table(name.replace(/\W/g, '_'), unitRecord))),
    })
    const [first, second, third] = [step('post-first'), step('post-second'), step('post-third')]
    for (const steps of [
      [first, third],
      [first, second, third],
      [second, first, third],
    ])
      await (await open(place, steps, [])).destroy()
    expect(noted).toEqual(['post-first', 'post-third', 'post-second'])
  })
})

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../test/support/counter-check.ts'
import { eachStore } from '../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../test/support/subgraph.ts'
import { importFile, csvFile, exportFile, testFolder } from '../tables/testing/tables.ts'
import { StoredResult } from '../store/index.ts'
import { gazette, placards, placardsPublished } from './testing/gazette.ts'

const unitId = 'CITY-350200'
const reporter = someone('reporter', unitId)
const identity = '11010519491231002X'
const mobile = '13800138000'
const where = '... on PersonalDataFound { field position kind sample }'
const found = (field: string, position: number, number: string) => [
  {
    __typename: 'PersonalDataFound',
    field,
    position,
    kind: number === mobile ? 'MOBILE_NUMBER' : 'IDENTITY_CARD_NUMBER',
    sample: number.slice(0, 3).padEnd(number.length, '*'),
  },
]

eachStore((stores) => {
  const begin = async () => {
    const hub = await startSubgraph(gazette, stores.fresh(), { now: '2018-06-01T09:00:00+08:00' })
    const enter = async (input: object): Promise<string> => {
      const given = { unitId, title: 'Fines of May', ...input }
      const done = await hub.act<{ placard: { id: string } | null; errors: object[] }>(
        reporter,
        'registerPlacard',
        given,
        '{ placard { id } errors { __typename } }',
      )
      expect(done.errors).toEqual([])
      return done.placard?.id ?? ''
    }
    const refused = (mutation: string, input: object) =>
      hub.refusals(reporter, mutation, input, where)
    const act = async (mutation: string, input: object) =>
      expect(
        await hub.act(reporter, mutation, input, '{ errors { ... on UserError { message } } }'),
      ).toEqual({ errors: [] })
    return { hub, enter, refused, act }
  }
  const url = 'https://www.example.cn/1.html'

  it('a draft may contain personal data; its publication is refused with the position', async () => {
    const { hub, enter, refused } = await begin()
    for (const [input, refusal] of [
      [{ title: `張三 ${identity}` }, found('title', 4, identity)],
      [{ body: `請致電 ${mobile}。` }, found('body', 5, mobile)],
      [{ subjects: ['fines', mobile] }, found('subjects', 1, mobile)],
      [{ code: identity }, found('code', 1, identity)],
      [{ externalId: identity }, found('externalId', 1, identity)],
    ] as const) {
      const placardId = await enter(input)
      expect(await refused('publishPlacard', { placardId, url })).toMatchObject(refusal)
    }
    const placardId = await enter({})
    const address = `https://www.example.cn/${identity}`
    expect(
      await refused('publishPlacard', { placardId, url: address, requestId: 'once' }),
    ).toMatchObject(found('url', 24, identity))
    expect(await hub.store.log.head()).toBe(6)
    const committed = JSON.stringify(await hub.store.read.find(StoredResult))
    expect(committed).toContain('110***************')
    expect(committed).not.toContain(identity)
  })

  it('the refusal explains the solution in each locale', async () => {
    const { hub, enter } = await begin()
    const placardId = await enter({ body: mobile })
    const { errors } = await hub.act<{ errors: object[] }>(
      reporter,
      'publishPlacard',
      { placardId, url },
      `{ errors { ... on UserError {
        en: message(locale: EN) hant: message(locale: ZH_HANT) hans: message(locale: ZH_HANS) } } }`,
    )
    expect(errors).toEqual([
      {
        en: '"body" contains a mobile number (138********) from character 1 on. Remove or mask it; or claim an exemption with its reason, if this is a punitive notice or the law requires the disclosure.',
        hant: '「正文」第 1 個字符起有手機號碼(138********)。請刪除或遮蓋後再公開;屬懲戒性公示或強制性信息披露的,請填寫例外情形及理由。',
        hans: '“正文”第 1 个字符起有手机号码(138********)。请删除或遮盖后再公开;属惩戒性公示或强制性信息披露的,请填写例外情形及理由。',
      },
    ])
  })

  it('personal data are refused in records that are published or public at once', async () => {
    const { hub, enter, refused, act } = await begin()
    const title = `張三 ${identity}`
    const published = { unitId, title, publishedOn: '2018-05-30', url }
    expect(await refused('registerPlacard', published)).toMatchObject(found('title', 4, identity))
    expect(await refused('registerPoster', { unitId, title })).toMatchObject(
      found('title', 4, identity),
    )
    const placardId = await enter({ publishedOn: '2018-05-30', url })
    expect(await refused('correctPlacard', { placardId, body: mobile })).toMatchObject(
      found('body', 1, mobile),
    )
    await act('correctPlacard', { placardId, body: '請撥 12345 或 0592-5051234。', author: mobile })
    await expectConsistentStore(hub.store, [placardsPublished])
  })

  it('an exemption with a reason allows the publication, and the log keeps both', async () => {
    const { hub, enter, refused, act } = await begin()
    const placardId = await enter({ title: `失信被執行人 ${identity}` })
    const publication = { placardId, url }
    const exempt = { exemption: 'PUNITIVE', exemptionReason: '最高法〔2017〕7號' }
    for (const [claim, field] of [
      [{ exemption: 'PUNITIVE' }, 'exemptionReason'],
      [{ exemption: 'PUNITIVE', exemptionReason: ' ' }, 'exemptionReason'],
      [{ exemptionReason: 'It must be.' }, 'exemption'],
      [{ exemption: 'NONE', exemptionReason: 'It must be.' }, 'exemption'],
    ] as const)
      expect(
        await hub.refusals(
          reporter,
          'publishPlacard',
          { ...publication, ...claim },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field }])
    expect(await refused('publishPlacard', { ...publication, exemption: 'NONE' })).toMatchObject(
      found('title', 8, identity),
    )
    const telling = { exemption: 'MANDATORY', exemptionReason: `because of ${identity}` }
    expect(await refused('publishPlacard', { ...publication, ...telling })).toMatchObject(
      found('exemptionReason', 12, identity),
    )
    await act('publishPlacard', { ...publication, ...exempt })
    const [, change] = await hub.store.log.read(0, 10)
    expect(change).toMatchObject({ kind: 'placard.published', actor: reporter.subject })
    expect(JSON.parse(change?.fields ?? '{}')).toMatchObject({ url, ...exempt })
    // Exempted data do not prevent corrections of other fields.
    await act('correctPlacard', { placardId, body: 'A word more.' })
    await expectConsistentStore(hub.store, [placardsPublished])
  })

  it('an import refuses the row and masks the number', async () => {
    const { hub } = await begin()
    const file = csvFile(
      'externalId,unitId,title,publishedOn,url',
      `1,${unitId},Fines of May,2018-05-30,${url}`,
      `2,${unitId},張三 ${identity},2018-05-30,${url}`,
      `3,${unitId},李四 ${identity},,`,
    )
    const { problems, committed, bad } = await importFile(hub.store, placards, file)
    expect({ committed, bad }).toEqual({ committed: false, bad: 1 })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('Row 3, title (標題) = "110***************":')
    expect(problems[0]).not.toContain(identity)
    expect(await hub.store.log.head()).toBe(0)
  })

  it('an import with an exemption logs it with the rows that need it', async () => {
    const { hub } = await begin()
    const file = csvFile(
      'externalId,unitId,title,publishedOn,url',
      `1,${unitId},Fines of May,2018-05-30,${url}`,
      `2,${unitId},張三 ${identity},2018-05-30,${url}`,
    )
    const claim = { exemption: 'PUNITIVE', exemptionReason: 'Law on penalties' } as const
    const report = await importFile(hub.store, placards, file, { claim })
    expect(report).toMatchObject({ created: 2, bad: 0, committed: true })
    const claims = (await hub.store.log.read(0, 10)).map(({ fields }) =>
      fields.includes('PUNITIVE'),
    )
    expect(claims).toEqual([false, true])
    const exported = join(testFolder(), 'placards.csv')
    await exportFile(hub.store, placards, exported)
    expect(await importFile(hub.store, placards, exported)).toMatchObject({ same: 2, bad: 0 })
    const { hub: other } = await begin()
    expect(await importFile(other.store, placards, exported, { claim })).toMatchObject({
      created: 2,
    })
    await expectConsistentStore(other.store, [placardsPublished])
  })
})

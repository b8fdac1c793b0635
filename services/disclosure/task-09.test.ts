import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../test/support/rules-on.ts'
import { anyStore } from '../../test/support/stores.ts'
import { publicWelfareDisclosures } from './public-welfare-disclosure/public-welfare-disclosure.ts'
import { PublicWelfareField } from './public-welfare-duty/public-welfare-field.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const fields = Object.values(PublicWelfareField)
const information = {
  title: 'Food samples of May',
  formedOn: '2018-06-04',
  searchable: true,
  verifiable: true,
  machineReadable: true,
}
const published = { publishedOn: '2018-06-12', url: pageUrl }
const rules = rulesOn({ proactive20: 'P20WD' })
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async (packs: readonly string[] = []) => {
    const task = await startDisclosureTask(stores, 9, { packs })
    const duty = (field: string, overrides: object = {}) =>
      task.enter('PublicWelfareDuty', { year: 2018, field, ...overrides })
    const disclose = (dutyId: string, overrides: object = published) =>
      task.act('registerPublicWelfareDisclosure', { dutyId, ...information, ...overrides })
    return { ...task, duty, disclose }
  }
  const fulfilled = async () => {
    const task = await begin()
    const duties = []
    for (const field of fields) duties.push(await task.duty(field))
    const disclosures = []
    for (const dutyId of duties) disclosures.push(await task.disclose(dutyId))
    return { ...task, duties, disclosures }
  }
  const lacking = (...missing: string[]) => ({
    welfareFieldsDisclosed: missing.map((field) => `${xiamen} ${field}`),
  })

  it('Task 9 is proven by usable disclosures of the year in all four fields.', async () => {
    const { proof, indicatorValues, hub } = await fulfilled()
    expect(await proof()).toEqual(proven)
    expect(await indicatorValues()).toEqual({
      welfareFieldsDisclosed: 'true (4 of 4)',
      welfareDisclosuresUsable: 'true (4 of 4)',
      welfareDisclosuresInTime: 'null (4 of 4)',
    })
    const query = `{ disclosure { publicWelfareDuties(where: { field: [FOOD_SAFETY] }) { nodes {
      published lastUsableOn disclosures { nodes { title } } } } } }`
    const disclosures = { nodes: [{ title: information.title }] }
    expect(await hub.unit(xiamen, query)).toEqual({
      disclosure: {
        publicWelfareDuties: {
          nodes: [{ published: 1, lastUsableOn: '2018-06-12', disclosures }],
        },
      },
    })
  })

  it('A unit needs a disclosure in each field, or a reason why the field does not apply.', async () => {
    const { duty, proof } = await begin()
    const [poverty = '', ...others] = fields
    for (const field of others) await duty(field, { notApplicableReason: 'Not our work.' })
    expect(await proof()).toEqual({ proven: false, failing: lacking(poverty) })
    await duty(poverty)
    expect(await proof()).toEqual({ proven: false, failing: lacking(poverty) })
    await duty(poverty, { notApplicableReason: 'Not our work.' })
    expect(await proof()).toEqual(proven)
  })

  it('Task 9 is not proven by a unit without records.', async () => {
    const { proof } = await begin()
    expect(await proof()).toEqual({ proven: false, failing: lacking(...fields) })
  })

  it.each(['searchable', 'verifiable', 'machineReadable'])(
    'The proof names a disclosure that is not %s, and its field if it has no other.',
    async (flag) => {
      const { act, disclose, proof, duties, disclosures } = await fulfilled()
      const [publicWelfareDisclosureId = ''] = disclosures
      await act('correctPublicWelfareDisclosure', { publicWelfareDisclosureId, [flag]: false })
      const unusable = { welfareDisclosuresUsable: [publicWelfareDisclosureId] }
      const failing = { ...unusable, ...lacking(fields[0] ?? '') }
      expect(await proof()).toEqual({ proven: false, failing })
      await disclose(duties[0] ?? '')
      expect(await proof()).toEqual({ proven: false, failing: unusable })
      await act('correctPublicWelfareDisclosure', { publicWelfareDisclosureId, [flag]: true })
      expect(await proof()).toEqual(proven)
    },
  )

  it('An unpublished disclosure, or one of another year, does not count.', async () => {
    const { act, proof, disclosures } = await fulfilled()
    const [publicWelfareDisclosureId] = disclosures
    const correct = (input: object) =>
      act('correctPublicWelfareDisclosure', { publicWelfareDisclosureId, ...input })
    const failing = lacking(fields[0] ?? '')
    await correct({ publishedOn: null })
    expect(await proof()).toEqual({ proven: false, failing })
    await correct({ formedOn: '2017-12-01', publishedOn: '2017-12-29' })
    expect(await proof()).toEqual({ proven: false, failing })
    await correct({ publishedOn: '2018-01-02' })
    expect(await proof()).toEqual(proven)
  })

  it('The indicators count disclosures published within twenty working days.', async () => {
    const { duty, disclose, indicatorValues } = await begin(['proactive20'])
    const dutyId = await duty('FOOD_SAFETY')
    for (const publishedOn of ['2018-07-03', '2018-07-04'])
      await disclose(dutyId, { publishedOn, url: pageUrl })
    expect(await indicatorValues()).toMatchObject({ welfareDisclosuresInTime: 'false (1 of 2)' })
  })
})

it('A disclosure is due twenty working days after it was formed.', () => {
  expect(dueOn(publicWelfareDisclosures, information, rules)).toBe('2018-07-03')
  expect(dueOn(publicWelfareDisclosures, information, rulesOn({}))).toBe('no clock')
})

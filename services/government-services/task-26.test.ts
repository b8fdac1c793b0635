import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, startServiceTask, pageUrl } from './testing/task.ts'

anyStore((stores) => {
  const changed = async () => {
    const task = await startServiceTask(stores, 26)
    const guide = {
      unitId: xiamen,
      itemCode: '350200-0731',
      title: 'Permit to open a school',
      url: pageUrl,
      version: '1',
      effectiveOn: '2018-01-01',
    }
    const guideId = await task.enter('ServiceGuide', guide)
    const change = (what: string) =>
      task.act('recordGuideChange', {
        guideId,
        what,
        approvalCompletedAt: '2018-10-09T10:00:00+08:00',
        implementOn: '2018-11-01',
      })
    const published = await change('A photograph is no longer asked for.')
    await task.actOn('publishGuideChange', published, { url: pageUrl })
    const extra = await task.enter('ExtraRequirement', {
      unitId: xiamen,
      itemCode: '350200-0731',
      asked: 'A second photograph.',
      reportedOn: '2018-10-08',
    })
    return { ...task, change, extra, guideId }
  }

  it('Task 26 is proven when changes are published in time and no extra requirement remains.', async () => {
    const { change, actOn, expectSound, extra, hub, met } = await changed()
    const proven = {
      guideChangesPublishedInTime: true,
      unitsWithGuide: true,
      extraRequirementsRemoved: true,
    }
    const open = { ...proven, extraRequirementsRemoved: false }
    expect(await met()).toEqual(open)
    await actOn('confirmExtraRequirement', extra)
    expect(await met()).toEqual(open)
    await actOn('fixExtraRequirement', extra)
    expect(await met()).toEqual(proven)
    await change('Two teachers are enough.')
    expect(await met()).toEqual(proven)
    hub.at('2018-10-11T09:00:00+08:00')
    await hub.sweep()
    expect(await met()).toEqual({ ...proven, guideChangesPublishedInTime: false })
    await expectSound()
  })

  it('Task 26 is not proven by a unit without a published guide; incomplete guides are counted.', async () => {
    const { actOn, expectSound, failing, guideId, hub, met } = await changed()
    await actOn('correctServiceGuide', guideId, { url: null })
    expect(await met()).toMatchObject({ unitsWithGuide: false })
    expect(await failing('unitsWithGuide')).toEqual([xiamen])
    await actOn('publishServiceGuide', guideId, { url: pageUrl })
    await actOn('reviewServiceGuide', guideId, { elementsMissing: 2 })
    expect(await met()).toMatchObject({ unitsWithGuide: true })
    const { indicators } = await hub.task<{ indicators: readonly object[] }>(
      26,
      '{ indicators { name value { numerator denominator } } }',
    )
    const value = { numerator: 0, denominator: 1 }
    expect(indicators).toContainEqual({ name: 'guidesComplete', value })
    await expectSound()
  })

  it('An unfounded report does not count once it is dismissed.', async () => {
    const { actOn, enter, expectSound, extra, met } = await changed()
    await actOn('fixExtraRequirement', extra)
    const rumour = await enter('ExtraRequirement', {
      unitId: xiamen,
      itemCode: '350200-0732',
      asked: 'A gift.',
      reportedOn: '2018-10-09',
    })
    expect(await met()).toMatchObject({ extraRequirementsRemoved: false })
    await actOn('dismissExtraRequirement', rumour)
    expect(await met()).toMatchObject({ extraRequirementsRemoved: true })
    await actOn('correctExtraRequirement', rumour, { outcome: 'CONFIRMED' })
    expect(await met()).toMatchObject({ extraRequirementsRemoved: false })
    await expectSound()
  })

  it('A second examination, an incomplete one and a rectification before the report are refused.', async () => {
    const { actOn, extra: extraRequirementId, hub, reporter } = await changed()
    await actOn('dismissExtraRequirement', extraRequirementId)
    for (const [mutation, input, refusal] of [
      ['confirmExtraRequirement', {}, 'AlreadyDone'],
      ['correctExtraRequirement', { examinedOn: null }, 'InvalidInput'],
      ['fixExtraRequirement', { fixedOn: '2018-10-07' }, 'InvalidInput'],
    ] as const)
      expect(
        await hub.refusals(reporter, mutation, { extraRequirementId, ...input }),
      ).toMatchObject([{ __typename: refusal }])
  })
})

import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { Locale } from '../../schema/vocabulary/index.ts'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { importRecords, formatProblem, type Sheet } from '../kit/tables/index.ts'
import { chinaCalendar } from '../kit/calendar/index.ts'
import { interpretations } from './interpretation/interpretation.ts'
import { DeploymentTheme } from './major-deployment/deployment-theme.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const [innovation, ...others] = [
  DeploymentTheme.INNOVATION,
  ...Object.values(DeploymentTheme).filter((theme) => theme !== DeploymentTheme.INNOVATION),
]
const interpretation = {
  title: 'What the plan for innovation brings',
  channel: 'WEBSITE',
  publishedOn: '2018-07-02',
  url: pageUrl,
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 10)
    for (const theme of others)
      await task.enter('MajorDeployment', { year: 2018, theme, notApplicableReason: 'No part.' })
    const deploymentId = await task.enter('MajorDeployment', { year: 2018, theme: innovation })
    const interpret = (matter: string, overrides: object = {}) =>
      task.enter('Interpretation', { ...interpretation, deploymentId, matter, ...overrides })
    return { ...task, deploymentId, interpret }
  }

  it('Each applicable deployment needs interpretations of policy, execution and results.', async () => {
    const { interpret, indicatorValues, act } = await begin()
    await interpret('POLICY')
    await interpret('EXECUTION')
    const draft = await interpret('RESULT', { publishedOn: null, url: null })
    expect(await indicatorValues()).toEqual({ deploymentsInterpreted: 'false (7 of 8)' })
    const published = { interpretationId: draft, url: pageUrl, publishedOn: '2018-07-03' }
    await act('publishInterpretation', published)
    expect(await indicatorValues()).toEqual({ deploymentsInterpreted: 'true (8 of 8)' })
    await act('correctInterpretation', { interpretationId: draft, matter: 'POLICY' })
    expect(await indicatorValues()).toEqual({ deploymentsInterpreted: 'false (7 of 8)' })
  })

  it('A moved interpretation counts for its new deployment.', async () => {
    const { interpret, enter, act, hub, indicatorValues } = await begin()
    const last = (
      await Promise.all(['POLICY', 'EXECUTION', 'RESULT'].map((matter) => interpret(matter)))
    )[2]
    const again = await enter('MajorDeployment', { year: 2017, theme: innovation })
    await act('correctInterpretation', { interpretationId: last, deploymentId: again })
    expect(await indicatorValues()).toEqual({ deploymentsInterpreted: 'false (7 of 8)' })
    const query = `{ disclosure { majorDeployments(where: { theme: [INNOVATION] }) { nodes {
      year policyInterpretations resultInterpretations interpretations { nodes { matter } } } } } }`
    expect(await hub.unit('CITY-350200', query)).toMatchObject({
      disclosure: {
        majorDeployments: {
          nodes: [
            { year: 2018, policyInterpretations: 1, resultInterpretations: 0 },
            {
              year: 2017,
              resultInterpretations: 1,
              interpretations: { nodes: [{ matter: 'RESULT' }] },
            },
          ],
        },
      },
    })
  })

  it('A unit cannot prove a deployment of another unit.', async () => {
    const { hub, deploymentId, interpret } = await begin()
    const stranger = someone('reporter', 'DEPT-DRC')
    const theirs = { ...interpretation, unitId: 'DEPT-DRC', matter: 'POLICY', deploymentId }
    const refused = [{ __typename: 'InvalidInput', field: 'deploymentId' }]
    const selection = '... on InvalidInput { field }'
    expect(await hub.refusals(stranger, 'registerInterpretation', theirs, selection)).toMatchObject(
      refused,
    )
    const ownId = await interpret('POLICY')
    expect(
      await hub.refusals(someone('reporter', 'CITY-350200'), 'correctInterpretation', {
        interpretationId: ownId,
        deploymentId: 'none',
      }),
    ).toMatchObject([{ __typename: 'NotFound' }])
  })

  it('Rows of an imported file obey the same rule and count.', async () => {
    const { hub, deploymentId, indicatorValues } = await begin()
    const row = (no: number, unitId: string, matter: string) => ({
      row: no,
      cells: new Map(
        Object.entries({ ...interpretation, externalId: `t${no}`, unitId, matter, deploymentId }),
      ),
    })
    const problems: string[] = []
    const importRows = (...rows: ReturnType<typeof row>[]) =>
      importRecords(hub.store, interpretations, () => sheetOf(rows), {
        actor: 'operator',
        now: new Date('2018-08-01T09:00:00+08:00'),
        calendar: chinaCalendar,
        newId: randomUUID,
        onProblem: (problem) => problems.push(formatProblem(problem, Locale.EN)),
      })
    expect(await importRows(row(2, 'DEPT-DRC', 'POLICY'))).toMatchObject({
      bad: 1,
      committed: false,
    })
    expect(problems).toEqual([expect.stringMatching(/^Row 2, deploymentId .* another unit/)])
    const rows = ['POLICY', 'EXECUTION', 'RESULT'].map((matter, index) =>
      row(index + 2, xiamen, matter),
    )
    expect(await importRows(...rows)).toMatchObject({ created: 3, committed: true })
    expect(await indicatorValues()).toEqual({ deploymentsInterpreted: 'true (8 of 8)' })
  })
})

type Row = { readonly row: number; readonly cells: ReadonlyMap<string, string> }

const sheetOf = (rows: readonly Row[]): Promise<Sheet> =>
  Promise.resolve({
    headings: [...(rows[0]?.cells.keys() ?? [])],
    rowGroups: (async function* () {
      yield rows
    })(),
  })

import { Task } from '../../../services/reporting/task/task.ts'
import { UnitGroup } from '../../../services/reporting/unit/unit-group.ts'
import type { ReportingSetup } from './reporting-setup.ts'
import { unitsAround } from './people.ts'
import type { Prepare } from './trial.ts'

const city = 'CITY-350800'
const decision = { on: '2018-10-01', document: '閩政〔2018〕1號' }

/** Prepares the mutations on units. What is renamed, moved or ended is a county of its own each time. */
export const unitMutations = (setup: ReportingSetup): Readonly<Record<string, Prepare>> => {
  const { act, next } = setup

  const counties = async (count: number): Promise<readonly string[]> => {
    const ids: string[] = []
    for (let made = 0; made < count; made += 1) {
      const id = `CNTY-NEW-${next()}`
      await act('admin', 'PROV-350000', 'createUnit', {
        ...decision,
        on: '2018-09-01',
        id,
        kind: 'COUNTY',
        parentId: city,
        nameHant: `第${next()}縣`,
        isReportingUnit: true,
      })
      ids.push(id)
    }
    return ids
  }
  const onCounty =
    (count: number, inputOf: (ids: readonly string[]) => object): Prepare =>
    async () => {
      const ids = await counties(count)
      return { units: unitsAround(ids[0] ?? '', city), input: { ...decision, ...inputOf(ids) } }
    }

  return {
    createUnit: async () => ({
      units: unitsAround(city),
      input: {
        ...decision,
        id: `CNTY-NEW-${next()}`,
        kind: 'COUNTY',
        parentId: city,
        nameHant: `第${next()}縣`,
      },
    }),
    renameUnit: onCounty(1, ([unitId]) => ({ unitId, nameHant: `第${next()}區` })),
    // Both its city and the other one must be below the viewer's unit.
    moveUnit: async () => {
      const [unitId = ''] = await counties(1)
      return {
        units: unitsAround(unitId),
        input: { ...decision, unitId, parentId: 'CITY-350900' },
      }
    },
    mergeUnits: onCounty(3, ([successorId, ...unitIds]) => ({ unitIds, successorId })),
    splitUnit: onCounty(3, ([unitId, ...successorIds]) => ({ unitId, successorIds })),
    succeedUnit: onCounty(2, ([unitId, successorId]) => ({ unitId, successorId })),
    endUnit: onCounty(1, ([unitId]) => ({ unitId })),
    designateUnit: async () => {
      const [unitId = ''] = await counties(1)
      return { units: unitsAround(unitId, city), input: { taskId: await openTask(setup), unitId } }
    },
    setUnitGroup: async () => ({
      units: unitsAround(city),
      input: {
        id: `G-NEW-${next()}`,
        nameHant: `第${next()}組`,
        phrases: [`第${next()}組各單位`],
        memberIds: [city],
        document: decision.document,
      },
    }),
  }
}

/** A task that the notice gives to a group whose members it does not list. */
const openTask = async ({ hub }: ReportingSetup): Promise<string> => {
  const read = hub.services.running.get('reporting')?.store.read
  const groups = (await read?.find(UnitGroup)) ?? []
  const tasks = (await read?.find(Task)) ?? []
  const isOpen = ({ groupIds }: Task): boolean =>
    groups.some((group) => group.isOpen && groupIds.includes(group.id))
  return tasks.find(isOpen)?.id ?? ''
}

import { changeRecord, lockedDueRules, type RecordType } from '../../services/kit/records/index.ts'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import type { LoggedRow } from '../../services/kit/store/index.ts'
import { type FailureNode, startProofTask } from './proof-task.ts'
import type { StoreUnderTest } from './stores.ts'

export const xiamen = 'CITY-350200'
export const siming = 'CNTY-350203'
export const fujian = 'PROV-350000'
export const pageUrl = 'https://www.example.cn/1.html'

export interface TaskOptions {
  /** The units that are expected to report the task: Xiamen by default. */
  readonly units?: readonly string[]
  /** False while the task waits for its trigger; true by default. */
  readonly counts?: boolean
  readonly now?: string
  /** The unit whose reporter acts: the province by default. */
  readonly as?: string
  /** The rule packs that are switched on. */
  readonly packs?: readonly string[]
}

/** Starts one domain alone on a fresh store, to test what its records prove about one task. */
export const startDomainTask = async (
  subgraph: Subgraph,
  stores: StoreUnderTest,
  task: number,
  {
    units = [xiamen],
    counts = true,
    now = '2018-08-01T09:00:00+08:00',
    as = fujian,
    packs = [],
  }: TaskOptions,
) => {
  const { hub, act, reporter, indicatorValues, proofOf } = await startProofTask(
    subgraph,
    stores.fresh(),
    {
      expected: { task, units, counts },
      now,
      as,
      packs,
    },
  )
  return {
    hub,
    reporter,
    /** Runs a mutation that must succeed. @returns the id of its record */
    act,
    /** Registers a record, of Xiamen by default. @returns its id */
    enter: (recordType: string, input: object) =>
      act(`register${recordType}`, { unitId: xiamen, ...input }),
    /** Registers a record that gets the unit of its parent. @returns its id */
    enterChild: (recordType: string, input: object) => act(`register${recordType}`, input),
    /** Writes what the evidence check writes when the page of a publication does not exist. */
    refute: (type: RecordType, id: string): Promise<void> =>
      hub.store.write({ actor: 'system', now: new Date(now) }, async (tx) => {
        const record = await tx.find<LoggedRow>(type.entity, id)
        if (!record) throw new Error(`no ${type.name} ${id}`)
        const set = { verdict: 'REFUTED', checkedAt: new Date(now), finding: '404' }
        await changeRecord(tx, type, record, { event: 'checked', set }, await lockedDueRules(tx))
      }),
    /** The indicators of the task for a unit, by name: `true (1 of 1)`. */
    indicatorValues,
    /** Whether the task is proven for a unit, and the failures of each unmet condition. */
    proofOf,
  }
}

/** A proof with its failures as text, by failing condition. */
export interface TextProof {
  readonly proven: boolean | null
  readonly failing: Readonly<Record<string, readonly string[]>>
}

/** A proof with each failure described as text. */
export const describeProof = (
  {
    proven,
    failing,
  }: {
    readonly proven: boolean | null
    readonly failing: Readonly<Record<string, readonly FailureNode[]>>
  },
  describe: (failure: FailureNode) => string,
): TextProof => ({
  proven,
  failing: Object.fromEntries(
    Object.entries(failing).map(([condition, failures]) => [condition, failures.map(describe)]),
  ),
})

import {
  describeProof,
  startDomainTask,
  type TaskOptions,
  xiamen,
} from '../../../test/support/domain-task.ts'
import type { StoreUnderTest } from '../../../test/support/stores.ts'
import { platforms } from '../index.ts'

export { fujian, pageUrl, xiamen } from '../../../test/support/domain-task.ts'

/** Starts the domain in the summer of 2018; the reporter of the province acts. */
export const startPlatformTask = async (
  stores: StoreUnderTest,
  no: number,
  options: TaskOptions = {},
) => {
  const task = await startDomainTask(platforms, stores, no, options)
  const { hub } = task
  return {
    ...task,
    indicatorValues: (unit = xiamen) => task.indicatorValues(unit),
    /** A failure is the id of a record, else its group, else its unit. */
    proof: async (unit = xiamen) =>
      describeProof(
        await task.proofOf(unit),
        ({ unitId, recordId, group }) => recordId ?? group ?? unitId,
      ),
    /** The states of the task's conditions for a unit, by name. */
    statesOf: async (unit = xiamen) => (await task.proofOf(unit)).states,
    /** Whether the roll-up over all units is met. */
    isRollUpMet: async (): Promise<boolean | null> =>
      (await hub.task<{ proof: RollUpProof }>(no, '{ proof { rollUp { met } } }')).proof.rollUp.met,
    light: async (unit = xiamen): Promise<string> =>
      (await hub.unit<{ platforms: { light: string } }>(unit, '{ platforms { light } }')).platforms
        .light,
  }
}

interface RollUpProof {
  readonly rollUp: { readonly met: boolean | null }
}

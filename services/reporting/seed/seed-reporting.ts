import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { lockLog } from '../../kit/store/index.ts'
import { upsertProgramme } from '../programme/upsert-programme.ts'
import { Programme } from '../programme/programme.ts'
import { seedRulePacks } from '../rule-pack/seed-rule-packs.ts'
import { mapKnownTasks } from './map-known-tasks.ts'
import { addUnitEvents, lacksUnitEvents, seedUnits } from './seed-units.ts'
import { shippedProgramme } from './shipped-programme.ts'

/**
 * Fills an empty hub with Fujian's units and the programme of 2018, and adds what a newer release ships: the topics of
 * tasks that have none, reforms of units, and rule packs. Other rows stay as they are.
 */
export const seedReporting = async (runtime: SubgraphRuntime): Promise<void> => {
  await seedProgramme(runtime)
  await mapKnownTasks(runtime.store, runtime.now())
  await seedReforms(runtime)
  await seedRulePacks(runtime)
}

const seedProgramme = async ({ store, now }: SubgraphRuntime): Promise<void> => {
  const programme = shippedProgramme()
  if (await store.read.findOneBy(Programme, { id: programme.id })) return
  await store.write({ actor: 'system', now: now() }, async (tx) => {
    // Checked again under the lock, since replicas may start at the same moment.
    await lockLog(tx.manager)
    if (await tx.find(Programme, programme.id)) return undefined
    await seedUnits(tx)
    return upsertProgramme(tx, programme)
  })
}

const seedReforms = async ({ store, now }: SubgraphRuntime): Promise<void> => {
  if (!(await lacksUnitEvents({ manager: store.read }))) return
  await store.write({ actor: 'system', now: now() }, async (tx) => {
    await lockLog(tx.manager)
    if (await lacksUnitEvents(tx)) await addUnitEvents(tx)
  })
}

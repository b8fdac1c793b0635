import { domains, subgraphsOf } from '../../services/index.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import {
  type Difference,
  type Recount,
  recount,
  recountDerived,
  repair,
  formatDifference,
} from '../../services/kit/indicators/index.ts'
import { lockTree } from '../../services/kit/access/index.ts'
import { openDueDifferences, rebuildOpenDue } from '../../services/kit/records/index.ts'
import type { RunningSubgraph } from '../../services/kit/runtime/index.ts'
import { startServices } from '../server/start-services.ts'
import { repairProven, recountProven } from '../../services/reporting/proof/recount-proven.ts'
import { logger } from './logger.ts'
import { plain } from './plain.ts'

/** `hub recount`; the exit code is 1 if a counter differs. */
export const recountAll = async (repairs: boolean): Promise<void> => {
  const config = readConfig()
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const reporting = services.running.get('reporting')
    if (!reporting) throw plain('reporting runs elsewhere; run this there.')
    for (const running of services.running.values()) await running.catchUp()
    let found = 0
    for (const { name } of domains) {
      const running = services.running.get(name)
      if (!running) throw plain(`${name} runs elsewhere; run this there.`)
      found += await recountService(running, reporting, {
        repairs,
        now: services.now(),
      })
    }
    const outcome = found === 0 ? 'Everything counts up.' : `${found} differences.`
    process.stdout.write(`${outcome}${found > 0 && repairs ? ' All are mended.' : ''}\n`)
    process.exitCode = found > 0 && !repairs ? 1 : 0
  } finally {
    await services.close()
  }
}

interface How {
  readonly repairs: boolean
  readonly now: Date
}

/** @returns how many differences there are */
const recountService = async (
  { store, subgraph }: RunningSubgraph,
  reporting: RunningSubgraph,
  { repairs, now }: How,
): Promise<number> => {
  const indicators = subgraph.indicators ?? []
  const all: Pick<Recount, 'entity' | 'counted' | 'differences'>[] = []
  const keep = ({ entity, counted, differences }: Recount): void => {
    all.push({ entity, counted, differences })
  }
  const deadlines = subgraph.deadlines ?? []
  let derived: readonly Difference[] = []
  const openDue = await store.snapshot((read) => openDueDifferences(read, deadlines))
  if (repairs) {
    await repair(store, { actor: 'hub recount', now }, indicators, keep)
    if (openDue.length > 0)
      await store.transaction(async (manager) => {
        await lockTree(manager)
        await rebuildOpenDue(manager, deadlines)
      })
  } else
    await store.snapshot(async (read) => {
      for await (const one of recount(read, indicators)) keep(one)
      derived = await recountDerived(read, indicators)
    })
  await reporting.catchUp()
  for (const difference of openDue) process.stdout.write(`open and due: ${difference}\n`)
  let found = openDue.length + say(derived)
  for (const { entity, counted, differences } of all) {
    const names = indicators.filter(({ record }) => record.name === entity).map(({ name }) => name)
    const unproven = await recountProven(reporting.store.read, names, counted)
    if (repairs && unproven.length > 0)
      await reporting.store.transaction((manager) => repairProven(manager, names, counted))
    found += say([...differences, ...unproven])
  }
  process.stdout.write(`${subgraph.name}: ${found === 0 ? 'all right' : `${found} differences`}\n`)
  return found
}

const say = (differences: readonly Difference[]): number => {
  for (const one of differences) process.stdout.write(`${formatDifference(one)}\n`)
  return differences.length
}

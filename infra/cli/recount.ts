import { say } from './command-locale.ts'
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
    if (!reporting)
      throw plain(
        'reporting runs elsewhere; run this there.',
        'reporting 在其他進程運行,請在那裡執行。',
      )
    for (const running of services.running.values()) await running.catchUp()
    let found = 0
    for (const { name } of domains) {
      const running = services.running.get(name)
      if (!running)
        throw plain(
          `${name} runs elsewhere; run this there.`,
          `${name} 在其他進程運行,請在那裡執行。`,
        )
      found += await recountService(running, reporting, {
        repairs,
        now: services.now(),
      })
    }
    const isMended = found > 0 && repairs
    if (found === 0) say('Everything counts up.', '計數全部相符。')
    else
      say(
        `${found} differences.${isMended ? ' All are mended.' : ''}`,
        `${found} 處不符${isMended ? ',已全部更正' : ''}。`,
      )
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
  for (const difference of openDue) say(`open and due: ${difference}`, `未結到期:${difference}`)
  let found = openDue.length + printAll(derived)
  for (const { entity, counted, differences } of all) {
    const names = indicators.filter(({ record }) => record.name === entity).map(({ name }) => name)
    const unproven = await recountProven(reporting.store.read, names, counted)
    if (repairs && unproven.length > 0)
      await reporting.store.transaction((manager) => repairProven(manager, names, counted))
    found += printAll([...differences, ...unproven])
  }
  if (found === 0) say(`${subgraph.name}: all right`, `${subgraph.name}:無誤`)
  else say(`${subgraph.name}: ${found} differences`, `${subgraph.name}:${found} 處不符`)
  return found
}

const printAll = (differences: readonly Difference[]): number => {
  for (const one of differences) process.stdout.write(`${formatDifference(one)}\n`)
  return differences.length
}

import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collectGarbage } from '../../../../test/support/collect-garbage.ts'
import { processRegistry } from './process-registry.ts'

it('A registry that nobody uses any more is collected as garbage, and with it what its figures refer to.', async () => {
  const registries = Array.from({ length: 3 }, () => new WeakRef(processRegistry()))
  await setImmediate()
  collectGarbage()
  expect(registries.map((one) => one.deref())).toEqual([undefined, undefined, undefined])
})

it('Every registry has the figures of the process.', async () => {
  for (const registry of [processRegistry(), processRegistry()])
    expect(await registry.metrics()).toMatch(/^process_resident_memory_bytes [1-9]/m)
})

import { statfs } from 'node:fs/promises'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { registerMeasures } from './register-measures.ts'

let figures: Registry | undefined

/**
 * Collected once: the observer of garbage collections lasts as long as the process, and retains all that its registry
 * refers to, which must not be a hub that was closed.
 */
const processFigures = (): Registry => {
  if (figures) return figures
  figures = new Registry()
  collectDefaultMetrics({ register: figures })
  return figures
}

/** A new registry with the figures of this process: memory, processor time, event loop, garbage collection. */
export const processRegistry = (): Registry => Registry.merge([processFigures()])

/** Shows the free space of the disk that has this folder. */
export const measureDisk = (registry: Registry, folder: string): void => {
  const read = (blocks: 'bavail' | 'blocks') => async () => {
    const disk = await statfs(folder)
    return [{ value: disk[blocks] * disk.bsize }]
  }
  registerMeasures(registry, [
    {
      name: 'hub_disk_free_bytes',
      help: 'Bytes that the hub can still write to the disk of its data folder.',
      kind: 'GAUGE',
      labels: [],
      read: read('bavail'),
    },
    {
      name: 'hub_disk_size_bytes',
      help: 'Size of the disk of the data folder, bytes.',
      kind: 'GAUGE',
      labels: [],
      read: read('blocks'),
    },
  ])
}

import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { processBus } from '../bus/process-bus.ts'
import { followInvalidations, type Invalidation } from './invalidations.ts'

/** Invalidations over a controlled bus and log. */
const open = async (catchUp = async (): Promise<void> => {}) => {
  const bus = processBus()
  const log = { head: 5, isDown: false }
  const errors: unknown[] = []
  const received: Invalidation[] = []
  const busConnection = { isCut: false, lose: (): void => {} }
  const invalidations = await followInvalidations({
    bus,
    logs: new Map([
      [
        'reporting',
        {
          head: async () => {
            if (log.isDown) throw new Error('the database is away')
            return log.head
          },
        },
      ],
    ]),
    busConnection: {
      isCut: () => busConnection.isCut,
      onLoss: (listener) => {
        busConnection.lose = listener
        return () => {}
      },
    },
    catchUp,
    pollMs: 5,
    onError: (error) => errors.push(error),
  })
  invalidations.onChange((one) => received.push(one))
  onTestFinished(() => invalidations.close())
  const write = (from: number, seq: number, tags = ['Unit']) => {
    log.head = Math.max(log.head, seq)
    return bus.announce({ service: 'reporting', seq, from, tags })
  }
  return { invalidations, log, errors, received, busConnection, write, bus }
}

describe('an invalidation', () => {
  it('is emitted before the announcement resolves', async () => {
    const { invalidations, received, write } = await open()
    await write(5, 7)
    expect(received).toMatchObject([{ seq: 7, tags: ['Unit'] }])
    expect([invalidations.announcedPosition('reporting'), invalidations.healthy()]).toEqual([
      7,
      true,
    ])
  })

  it('advances the announced position only without gaps', async () => {
    const { invalidations, bus } = await open()
    // The second of two concurrent writers announces first.
    await bus.announce({ service: 'reporting', seq: 7, from: 6, tags: [] })
    expect(invalidations.announcedPosition('reporting')).toBe(5)
    await bus.announce({ service: 'reporting', seq: 6, from: 5, tags: [] })
    expect(invalidations.announcedPosition('reporting')).toBe(7)
  })

  it('covers everything for an announcement without tags', async () => {
    const { received, write } = await open()
    await write(9, 9, [])
    expect(received[0]?.tags).toBe('all')
  })

  it('covers everything after an unannounced change, once derived tables are up to date', async () => {
    const steps: string[] = []
    const { invalidations, received, log } = await open(async () => void steps.push('caught up'))
    invalidations.onChange(({ tags }) => void steps.push(String(tags)))
    log.head = 8
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 20_000 })
    expect(steps).toEqual(['caught up', 'all'])
    expect([invalidations.announcedPosition('reporting'), invalidations.healthy()]).toEqual([
      8,
      true,
    ])
  })

  it('covers a service whose log cannot be read, until it can', async () => {
    const { invalidations, received, log } = await open()
    log.isDown = true
    await vi.waitFor(() => expect(invalidations.announcedPosition('reporting')).toBe(-1), {
      timeout: 20_000,
    })
    expect(received).toEqual([{ service: 'reporting', seq: 0, tags: 'all' }])
    // Other services are not affected.
    expect(invalidations.healthy()).toBe(true)
    log.isDown = false
    await vi.waitFor(
      () => expect(invalidations.announcedPosition('reporting')).toBeGreaterThanOrEqual(0),
      { timeout: 20_000 },
    )
  })

  it('is unreliable while disconnected, and covers everything after a loss', async () => {
    const { invalidations, received, busConnection } = await open()
    busConnection.isCut = true
    expect(invalidations.healthy()).toBe(false)
    busConnection.isCut = false
    busConnection.lose()
    expect([invalidations.healthy(), received[0]?.tags]).toEqual([true, 'all'])
  })
})

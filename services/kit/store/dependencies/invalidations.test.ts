import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { processBus } from '../bus/index.ts'
import { followInvalidations, type Invalidation } from './invalidations.ts'

/** Invalidations over a bus and one log that both do as they are told. */
const open = async (catchUp = async (): Promise<void> => {}) => {
  const bus = processBus()
  const log = { head: 5, isDown: false }
  const errors: unknown[] = []
  const heard: Invalidation[] = []
  const line = { isCut: false, lose: (): void => {} }
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
    line: {
      isCut: () => line.isCut,
      onLoss: (listener) => {
        line.lose = listener
        return () => {}
      },
    },
    catchUp,
    pollMs: 5,
    onError: (error) => errors.push(error),
  })
  invalidations.onChange((one) => heard.push(one))
  onTestFinished(() => invalidations.close())
  const write = (from: number, seq: number, tags = ['Unit']) => {
    log.head = Math.max(log.head, seq)
    return bus.announce({ service: 'reporting', seq, from, tags })
  }
  return { invalidations, log, errors, heard, line, write, bus }
}

describe('what changed', () => {
  it('is told before who announces it goes on', async () => {
    const { invalidations, heard, write } = await open()
    await write(5, 7)
    expect(heard).toMatchObject([{ seq: 7, tags: ['Unit'] }])
    expect([invalidations.announcedPosition('reporting'), invalidations.healthy()]).toEqual([
      7,
      true,
    ])
  })

  it('counts as told only as far as nothing is missing', async () => {
    const { invalidations, bus } = await open()
    // Of two writers at once the second announces first.
    await bus.announce({ service: 'reporting', seq: 7, from: 6, tags: [] })
    expect(invalidations.announcedPosition('reporting')).toBe(5)
    await bus.announce({ service: 'reporting', seq: 6, from: 5, tags: [] })
    expect(invalidations.announcedPosition('reporting')).toBe(7)
  })

  it('may be everything when it was too much to say', async () => {
    const { heard, write } = await open()
    await write(9, 9, [])
    expect(heard[0]?.tags).toBe('all')
  })

  it('is everything when the log has grown and nobody said so, once what is derived is there', async () => {
    const steps: string[] = []
    const { invalidations, heard, log } = await open(async () => void steps.push('caught up'))
    invalidations.onChange(({ tags }) => void steps.push(String(tags)))
    log.head = 8
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    expect(steps).toEqual(['caught up', 'all'])
    expect([invalidations.announcedPosition('reporting'), invalidations.healthy()]).toEqual([
      8,
      true,
    ])
  })

  it('forgets what was read from a log that cannot be read, and keeps nothing of it until it can', async () => {
    const { invalidations, heard, log } = await open()
    log.isDown = true
    await vi.waitFor(() => expect(invalidations.announcedPosition('reporting')).toBe(-1))
    expect(heard).toEqual([{ service: 'reporting', seq: 0, tags: 'all' }])
    // Other services go on.
    expect(invalidations.healthy()).toBe(true)
    log.isDown = false
    await vi.waitFor(() =>
      expect(invalidations.announcedPosition('reporting')).toBeGreaterThanOrEqual(0),
    )
  })

  it('is unknown while the line is cut, and everything after a loss', async () => {
    const { invalidations, heard, line } = await open()
    line.isCut = true
    expect(invalidations.healthy()).toBe(false)
    line.isCut = false
    line.lose()
    expect([invalidations.healthy(), heard[0]?.tags]).toEqual([true, 'all'])
  })
})

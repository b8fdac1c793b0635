import { expect, vi } from 'vitest'
import { type RunningHub, waitMs } from './running-hub.ts'

/** What `/readyz` of a gateway says of one service. */
interface ServiceReadiness {
  readonly ready: boolean
  readonly code?: string
  readonly message?: string
}

interface ReadinessReport {
  readonly httpStatus: number
  readonly status: string
  readonly services: Readonly<Record<string, ServiceReadiness>>
}

export const readinessOf = async ({ gateway }: RunningHub): Promise<ReadinessReport> => {
  const response = await fetch(`${gateway.url}/readyz`)
  const report: Omit<ReadinessReport, 'httpStatus'> = JSON.parse(await response.text())
  return { httpStatus: response.status, ...report }
}

/** Waits until the hub says that this service is not ready, and why. */
export const untilUnready = (
  hub: RunningHub,
  service: string,
  reason: { readonly code: string; readonly message: unknown },
): Promise<void> =>
  vi.waitFor(
    async () =>
      expect((await readinessOf(hub)).services[service]).toEqual({ ready: false, ...reason }),
    { timeout: waitMs, interval: 100 },
  )

/** Waits until the hub says that all services are ready. */
export const untilReady = (hub: RunningHub): Promise<void> =>
  vi.waitFor(
    async () => expect(await readinessOf(hub)).toMatchObject({ httpStatus: 200, status: 'ready' }),
    { timeout: waitMs, interval: 100 },
  )

import type { Measure } from '../services/kit/telemetry/index.ts'
import type { GatewayOptions } from './options.ts'

/** What `/readyz` says, as figures. */
export const readyMeasures = (ready: GatewayOptions['ready']): readonly Measure[] => [
  {
    name: 'hub_service_ready',
    help: 'Whether the gateway finds a service ready: 1 or 0.',
    kind: 'GAUGE',
    labels: ['service'],
    read: async () =>
      Object.entries((await ready?.()) ?? {}).map(([service, state]) => ({
        labels: { service },
        value: state.ready ? 1 : 0,
      })),
  },
]

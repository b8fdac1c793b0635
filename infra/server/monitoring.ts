import type { Config } from '../../services/kit/config/index.ts'

/** Where a process serves health and metrics, if that is not the port of its graph. */
export const monitoringOf = ({ MONITORING_PORT: port, MONITORING_HOST, HOST }: Config) =>
  port === undefined ? {} : { monitoring: { port, host: MONITORING_HOST ?? HOST } }

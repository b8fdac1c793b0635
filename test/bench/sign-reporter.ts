import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const hub = join(import.meta.dirname, '../../dist/hub.js')

/** An `Authorization` header of a reporter of Xiamen, for the hub with these data. */
export const signReporter = (data: string): string => {
  const args = [hub, 'token', '--unit', 'CITY-350200', '--role', 'reporter']
  const options = { env: { ...process.env, HUB_DATA: data }, encoding: 'utf8' } as const
  return `Bearer ${execFileSync(process.execPath, args, options).trim()}`
}

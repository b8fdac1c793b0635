import { inLocale } from './command-locale.ts'
import { readConfig } from '../../services/kit/config/index.ts'
import {
  loadHubKey,
  type Role,
  signToken,
  subjectProblem,
} from '../../services/kit/identity/index.ts'
import { keyFileOf } from '../server/location-of.ts'
import { plain } from './plain.ts'
import unitData from '../../services/reporting/seed/units.json' with { type: 'json' }

export interface TokenOptions {
  readonly unit: string
  readonly role: Role
  readonly subject?: string
  readonly ttl: string
}

export const printToken = async ({ unit, role, subject, ttl }: TokenOptions): Promise<void> => {
  if (!/^\d+[smhd]$/.test(ttl))
    throw plain(
      `--ttl "${ttl}" is no time such as 30m, 12h or 7d.`,
      `--ttl「${ttl}」不是時長,例如 30m、12h 或 7d。`,
    )
  const problem = subject === undefined ? undefined : subjectProblem(subject)
  if (problem) throw plain(`--subject ${problem.en}.`, `選項 --subject ${problem.hant}。`)
  if (!unitData.units.some(({ id }) => id === unit))
    process.stderr.write(
      `${inLocale(`Note: ${unit} is not among the units that ship with the hub.`, `注意:${unit} 不在系統自帶的單位之列。`)}\n`,
    )
  const config = readConfig()
  const key = await loadHubKey(keyFileOf(config))
  const token = await signToken(key, {
    subject: subject ?? `${role}@${unit}`,
    grants: [{ role, unitId: unit }],
    ttl,
  })
  process.stdout.write(`${token}\n`)
}

import * as z from 'zod'
import { settings } from './settings.ts'

const schema = z.object(settings).superRefine((config, { addIssue }) => {
  const { JWKS_ISSUER, JWKS_AUDIENCE, JWKS_URL } = config
  const need = (path: keyof typeof settings, message: string): void =>
    addIssue({ code: 'custom', path: [path], message })
  if (JWKS_ISSUER && !JWKS_AUDIENCE)
    need('JWKS_AUDIENCE', 'is needed, since tokens for other systems must be refused')
  if (JWKS_ISSUER && !JWKS_URL && !/^https?:\/\//.test(JWKS_ISSUER))
    need('JWKS_ISSUER', 'must be a URL, or JWKS_URL must name the key set')
  if (config.MONITORING_PORT && config.MONITORING_PORT === config.PORT)
    need('MONITORING_PORT', 'must differ from PORT')
  for (const name of ['JWKS_URL', 'JWKS_AUDIENCE', 'JWKS_ROLES'] as const)
    if (config[name] && !JWKS_ISSUER) need(name, 'needs JWKS_ISSUER')
})

export type Config = Readonly<z.infer<typeof schema>>

/** Thrown at start; the message lists all problems. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid'
  /** Its message is all that a person needs. */
  readonly code = 'CONFIG_INVALID'
}

/** Reads the configuration. An empty variable counts as absent. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config => {
  const variables = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = schema.safeParse(variables)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const meaning = Object.entries(settings).find(([key]) => key === name)?.[1].description ?? ''
    return `  ${name}="${variables[name] ?? ''}": ${issue.message}. ${meaning}`
  })
  throw new ConfigInvalid(
    `The configuration has ${problems.length} problem(s):\n${problems.join('\n')}`,
  )
}

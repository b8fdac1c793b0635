import * as z from 'zod'
import { distinct, grantFor, grantIn, roleNamed } from './grants.ts'
import type { Grant } from './viewer.ts'

const claim = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe('Name of a claim, names with dots between them, or a list of names.')

const target = z.string().refine((text) => roleNamed(text) ?? grantIn(text), {
  error: 'must be reporter, reviewer, supervisor or admin, alone or as role@unit',
})

const schema = z.strictObject({
  roles: z.strictObject({ claim, values: z.record(z.string(), target).optional() }),
  units: z
    .strictObject({ claim, values: z.record(z.string(), z.string().min(1)).optional() })
    .optional(),
})

/** Which claims of a provider’s tokens give which roles for which units. */
export type RoleMapping = z.infer<typeof schema>

/** Tokens whose claim `roles` lists `role@unit`. */
export const defaultMapping: RoleMapping = { roles: { claim: 'roles' } }

/** Reads a mapping from JSON; throws an error that lists all problems. */
export const parseRoleMapping = (text: string): RoleMapping => {
  const result = schema.safeParse(parsed(text))
  if (result.success) return result.data
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.length > 0 ? path.join('.') : 'the mapping'}: ${message}`,
  )
  throw new Error(`The mapping of roles is invalid: ${problems.join('; ')}.`)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error('The mapping of roles is no JSON.', { cause })
  }
}

/**
 * The grants that the claims of a token give. A value that the mapping does not know gives none, so that the provider may
 * use the same claims for other systems.
 */
export const grantsIn = (
  claims: Readonly<Record<string, unknown>>,
  { roles, units }: RoleMapping,
): readonly Grant[] => {
  const names = translated(textsAt(claims, roles.claim), roles.values)
  const unitIds = units ? translated(textsAt(claims, units.claim), units.values) : []
  return distinct(
    names.flatMap((name) => {
      const role = roleNamed(name)
      const grants = role ? unitIds.map((unitId) => grantFor(role, unitId)) : [grantIn(name)]
      return grants.filter((grant) => grant !== undefined)
    }),
  )
}

const translated = (
  values: readonly string[],
  table: Readonly<Record<string, string>> | undefined,
): readonly string[] => {
  if (!table) return values
  const targets = new Map(Object.entries(table))
  return values.flatMap((value) => targets.get(value) ?? [])
}

/** The texts of a claim: itself, or the items of its list. */
const textsAt = (
  claims: Readonly<Record<string, unknown>>,
  path: string | readonly string[],
): readonly string[] => {
  // Names of claims such as https://login.example/roles contain dots themselves.
  const names =
    typeof path !== 'string' ? path : Object.hasOwn(claims, path) ? [path] : path.split('.')
  let value: unknown = claims
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return []
    value = Reflect.get(value, name)
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.filter((item) => typeof item === 'string')
}

import { computed, readonly, ref } from 'vue'

const key = 'openness-hub:token'

// The storage of a tab survives a reload and ends with the tab; other tabs and later visits have no token.
const stored = ref(sessionStorage.getItem(key) ?? '')

/** The pasted token; the public has none. */
export const token = readonly(stored)

export const setToken = (given: string): void => {
  stored.value = given.trim().replace(/^Bearer\s+/i, '')
  if (stored.value === '') sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, stored.value)
}

export interface Grant {
  readonly role: string
  readonly unitId: string
}

/** What a token says of itself. The hub verifies it with each operation; the page only shows it. */
export interface TokenClaims {
  readonly subject: string
  readonly grants: readonly Grant[]
  readonly expiresAt: Date | undefined
}

/** The claims of the token; undefined without one, or if it cannot be read. */
export const claims = computed(() => (stored.value === '' ? undefined : claimsOf(stored.value)))

export const claimsOf = (given: string): TokenClaims | undefined => {
  try {
    const bytes = atob((given.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))
    const decoded = new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)))
    const read: unknown = JSON.parse(decoded)
    if (typeof read !== 'object' || read === null) return undefined
    const { sub, exp, roles } = Object.fromEntries(Object.entries(read))
    return {
      subject: String(sub ?? ''),
      grants: [roles ?? []].flat().map((role) => grantOf(String(role))),
      expiresAt: typeof exp === 'number' ? new Date(exp * 1000) : undefined,
    }
  } catch {
    return undefined
  }
}

/** `reporter@CITY-350200`, as tokens have it. */
const grantOf = (text: string): Grant => {
  const [role = '', unitId = ''] = text.split('@')
  return { role, unitId }
}

import { expect } from 'vitest'
import type { HubMutation, Person, RightsHub } from './rights-hub.ts'

/** Mutations whose effect the audit log leaves out: which page is checked next. */
const isUnlogged = (name: string): boolean => name.startsWith('recheck')

/** The last change of the service's log is of the person who acted, and the database has the values that it says. */
export const expectLogged = async (
  hub: RightsHub,
  { name, service }: HubMutation,
  { subject }: Person,
): Promise<void> => {
  const store = hub.services.running.get(service)?.store
  if (!store) throw new Error(`${service} does not run`)
  if (isUnlogged(name)) return
  const head = await store.log.head()
  const [change] = await store.log.read(head - 1, 1)
  if (change?.actor !== subject)
    throw new Error(`${name} of ${subject} was logged as ${change?.kind} of ${change?.actor}.`)
  const [entity = '', id = ''] = change.subject.split(/:(.*)/s)
  const row = await store.read.findOneBy<Record<string, unknown>>(entity, { id })
  const stored: object = JSON.parse(JSON.stringify(row))
  const written = Object.entries(JSON.parse(change.fields)).filter(
    ([property, value]) => Object.hasOwn(stored, property) && !isPersonalHash(value),
  )
  expect(stored).toMatchObject(Object.fromEntries(written))
}

/** The log has a keyed hash in place of personal data. */
const isPersonalHash = (value: unknown): boolean => String(value).startsWith('hmac:')

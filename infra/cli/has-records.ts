import { domains } from '../../services/index.ts'
import type { Services } from '../server/start-services.ts'

/** Whether a hub has a record of any type. */
export const hasRecords = async ({ running }: Services): Promise<boolean> => {
  for (const { name, records } of domains)
    for (const { entity } of records?.types ?? [])
      if (await running.get(name)?.store.read.exists(entity)) return true
  return false
}

import { reactive } from 'vue'
import type { LiveState } from '../../client/index.ts'

/** What the page knows of its connection to the hub. */
export interface Connection {
  state: LiveState
  /** When anything was heard from the hub, milliseconds of this computer's clock. */
  heardAt: number | undefined
  /** When an answer last changed what the page shows. */
  changedAt: number | undefined
}

export const connection = reactive<Connection>({
  state: 'connecting',
  heardAt: undefined,
  changedAt: undefined,
})

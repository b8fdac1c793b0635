import type { Context } from '../../kit/operation/index.ts'
import { Programme } from './programme.ts'

/** The programme with the id; the newest one without an id. */
export const findProgramme = async (
  { store, load }: Context,
  id: string | null | undefined,
): Promise<Programme | null> =>
  id
    ? ((await load(Programme, id)) ?? null)
    : store.read.findOne(Programme, { where: {}, order: { year: 'DESC', id: 'DESC' } })

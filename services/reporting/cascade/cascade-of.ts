import { badInput } from '../../kit/graphql/index.ts'
import { carriedOut, issuingArea, type Reading } from '../programme/carry-out.ts'
import { knownProgramme } from '../programme/select-programme.ts'
import type { Cascade } from './cascade.ts'
import { compareProgrammes } from './compare-programmes.ts'

/**
 * Compares a programme with the one above that it carries out. Throws BAD_USER_INPUT for an unknown programme, and without
 * one above.
 * @param aboveId the programme above; the first one that the notice cites if left out
 */
export const cascadeOf = async (
  reading: Reading,
  id: string,
  aboveId: string | null | undefined,
  today: string,
): Promise<Cascade> => {
  const programme = await knownProgramme(reading, id)
  const area = (await issuingArea(reading, programme))?.area
  const [cited] = await carriedOut(reading, programme)
  const above = typeof aboveId === 'string' ? await knownProgramme(reading, aboveId) : cited
  if (!area || !above)
    throw badInput(
      `The notice ${programme.docNo} cites no programme of a government above. Name one with "above".`,
      `通知 ${programme.docNo} 未引用上級政府的方案,請用 above 指明。`,
    )
  if (above.id === programme.id)
    throw badInput('A programme cannot carry out itself.', '方案不能落實其自身,請另選方案。')
  return compareProgrammes(reading.store.read, { programme, above, area, today })
}

import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { normalizedName } from '../document/normalize.ts'

/** A name that is the same in both scripts and does not depend on spaces and kinds of brackets. */
export const nameKey = (name: string): string => simplified(normalizedName(name))

const office = /(?:办公厅|办公室|府办|政办)$/u
const government = /(?:人民政府|政府|管理委员会|管委会)$/u

/** The place in the name of a government or its office: 寧德市人民政府辦公室 → 宁德市. */
export const placeIn = (name: string): string =>
  nameKey(name).replace(office, '').replace(government, '')

/** Whether a name is that of a government or its office, whatever the place. */
export const isGovernmentName = (name: string): boolean =>
  government.test(nameKey(name).replace(office, ''))

import { localized, type LocalizedText } from './localized.ts'

const yes = localized('yes', '是')
const no = localized('no', '否')

/** A truth value as people read it. */
export const yesOrNo = (value: boolean): LocalizedText => (value ? yes : no)

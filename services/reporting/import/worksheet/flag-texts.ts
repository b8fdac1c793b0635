import { localized } from '../../../../schema/vocabulary/language/index.ts'

/** What a worksheet writes for flags, and reads in any language. */
export const yes = localized('yes', '是')
export const no = localized('no', '否')

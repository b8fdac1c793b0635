import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import { AlreadyDone } from './already-done.ts'
import type { RecordType } from './record-type.ts'

/** The action can be done once, and was done before. */
export const alreadyDone = (type: RecordType, property: string): AlreadyDone =>
  new AlreadyDone(
    property,
    type.fields.find((field) => field.property === property)?.label ?? property,
  )

/** The reference leads to a record of another unit. */
export const referenceOfOtherUnit = (property: string, label: string): InvalidInput =>
  new InvalidInput(property, {
    en: `"${property}" belongs to another unit. Give one of this unit.`,
    hant: `「${label}」屬於其他單位,請填寫本單位的記錄。`,
    hans: `“${simplified(label)}”属于其他单位,请填写本单位的记录。`,
  })

/** The unit has another record with this external id. */
export const externalIdTaken = (externalId: string): InvalidInput =>
  new InvalidInput('externalId', {
    en: `This unit has a record "${externalId}" already. Correct that one, or give another id.`,
    hant: `本單位已有編號為「${externalId}」的記錄,請更正該記錄或另給編號。`,
    hans: `本单位已有编号为“${externalId}”的记录,请更正该记录或另给编号。`,
  })

/** The correction names no field. */
export const nothingToCorrect = (): InvalidInput =>
  new InvalidInput('input', {
    en: 'There is nothing to correct. Give at least one field with its correct value.',
    hant: '沒有要更正的內容,請至少填寫一個欄位。',
    hans: '没有要更正的内容,请至少填写一个栏位。',
  })

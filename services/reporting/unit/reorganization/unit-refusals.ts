import { InvalidInput, localized } from '../../../../schema/vocabulary/index.ts'
import { dayOf } from '../../../kit/calendar/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import type { Unit } from '../unit.ts'

const refusal = (field: string, en: string, hant: string): InvalidInput =>
  new InvalidInput(field, localized(en, hant))

const en = ({ nameEn, id }: Unit): string => `${nameEn} (${id})`
const hant = ({ nameHant, id }: Unit): string => `${nameHant}(${id})`

export const idTaken = ({ id }: { readonly id: string }): InvalidInput =>
  refusal(
    'id',
    `There is a unit ${id} already. Give another code.`,
    `已有代碼為 ${id} 的單位,請另給代碼。`,
  )

export const invalidId = (id: string): InvalidInput =>
  refusal(
    'id',
    `"${id}" cannot be a code: use 2 to 64 Latin letters, digits and hyphens, e.g. DEPT-350400-EDU.`,
    `「${id}」不能作為代碼,請用 2 至 64 個拉丁字母、數字和連字符,例如 DEPT-350400-EDU。`,
  )

export const invalidAreaCode = (code: string): InvalidInput =>
  refusal(
    'gb2260',
    `"${code}" is no code of GB/T 2260: it has six digits. Leave it out for departments.`,
    `「${code}」不是六位行政區劃代碼;部門請留空。`,
  )

export const tooDeep = (unit: Unit): InvalidInput =>
  refusal(
    'parentId',
    `The path below ${en(unit)} gets too long. Give a shorter code, or a unit further up.`,
    `${hant(unit)}以下的層級過深,請縮短代碼或改填更上級的單位。`,
  )

export const notThen = (field: string, unit: Unit, day: string): InvalidInput =>
  refusal(
    field,
    `${en(unit)} does not exist on ${day}: it ${spanEn(unit)}. Check the unit and the day.`,
    `${hant(unit)}在 ${day} 並不存在(${spanHant(unit)}),請核對單位和日期。`,
  )

const spanEn = ({ validFrom, validTo }: Unit): string =>
  [validFrom && `exists since ${validFrom}`, validTo && `existed until ${validTo}`]
    .filter(Boolean)
    .join(' and ')

const spanHant = ({ validFrom, validTo }: Unit): string =>
  [validFrom && `${validFrom} 起`, validTo && `至 ${validTo} 止`].filter(Boolean).join('')

export const beforeLastName = (unit: Unit, day: string): InvalidInput =>
  refusal(
    'on',
    `${en(unit)} got its name after ${unit.formerNames.at(-1)?.until}. A new name on ${day} must come later.`,
    `${hant(unit)}在 ${unit.formerNames.at(-1)?.until} 之後才有現名,新名稱的日期 ${day} 須更晚。`,
  )

export const sameName = (unit: Unit): InvalidInput =>
  refusal('nameHant', `${en(unit)} has this name already.`, `${hant(unit)}已是此名稱。`)

export const hasEndedAlready = (unit: Unit): InvalidInput =>
  refusal(
    'unitIds',
    `${en(unit)} ends on ${unit.validTo} already. Its end cannot be entered twice.`,
    `${hant(unit)}已於 ${unit.validTo} 撤銷,不能重複登記。`,
  )

export const endsBeforeItBegins = (unit: Unit, day: string): InvalidInput =>
  refusal(
    'on',
    `${en(unit)} exists since ${unit.validFrom}; it cannot end before ${day}.`,
    `${hant(unit)}自 ${unit.validFrom} 起設立,不能早於 ${day} 撤銷。`,
  )

export const hasUnitsBelow = (unit: Unit, below: readonly Unit[]): InvalidInput => {
  const named = below.slice(0, 3)
  return refusal(
    'unitIds',
    `${below.length} unit(s) below ${en(unit)} still exist on that day, e.g. ${named.map(en).join(', ')}. Move or end them first.`,
    `${hant(unit)}下仍有 ${below.length} 個單位,例如${named.map(hant).join('、')},請先劃轉或撤銷。`,
  )
}

export const isItsOwnSuccessor = (unit: Unit): InvalidInput =>
  refusal(
    'successorIds',
    `${en(unit)} cannot succeed itself. Name only the units that end.`,
    `${hant(unit)}不能由自己承接,請只填寫撤銷的單位。`,
  )

export const successorDoesNotReport = (unit: Unit): InvalidInput =>
  refusal(
    'successorIds',
    `${en(unit)} does not report, so it cannot take over tasks. Name a unit that reports.`,
    `${hant(unit)}不承擔報送,不能承接任務,請改填承擔報送的單位。`,
  )

export const namesTwice = (field: string): InvalidInput =>
  refusal(
    field,
    `"${field}" names a unit twice. Name each once.`,
    `「${field}」重複填寫了單位,每個只填一次。`,
  )

export const needsUnits = (field: string, least: number): InvalidInput =>
  refusal(
    field,
    `"${field}" needs at least ${least} unit(s).`,
    `「${field}」至少要填 ${least} 個單位。`,
  )

export const belowItself = (unit: Unit): InvalidInput =>
  refusal(
    'parentId',
    `${en(unit)} cannot belong to itself or to a unit below it. Give another parent.`,
    `${hant(unit)}不能隸屬於自己或其下級,請改填上級單位。`,
  )

export const alreadyThere = (unit: Unit): InvalidInput =>
  refusal('parentId', `${en(unit)} belongs to this unit already.`, `${hant(unit)}已隸屬於該單位。`)

export const rootStays = (unit: Unit): InvalidInput =>
  refusal(
    'unitId',
    `${en(unit)} is the top of the tree and stays there.`,
    `${hant(unit)}是最上級單位,不能劃轉或撤銷。`,
  )

/** A move changes the tree at once, so it cannot be entered ahead of its day. */
export const refuseAhead = (tx: Tx, on: string): InvalidInput | undefined =>
  on > dayOf(tx.act.now)
    ? refusal(
        'on',
        `A move takes effect at once, and ${on} is ahead. Enter it on its day.`,
        `劃轉即時生效,而 ${on} 尚未到,請於當日登記。`,
      )
    : undefined

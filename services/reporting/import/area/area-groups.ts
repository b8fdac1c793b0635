import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { isArea } from '../../unit/area.ts'
import type { UnitGroup } from '../../unit/unit-group.ts'
import type { Unit } from '../../unit/unit.ts'

/** The fields of a group of units below a city or county, as its own notices name them. */
export type AreaGroup = Pick<
  UnitGroup,
  | 'id'
  | 'nameHant'
  | 'nameHans'
  | 'nameEn'
  | 'phrases'
  | 'isOpen'
  | 'ruleEn'
  | 'ruleHant'
  | 'memberIds'
  | 'areaId'
>

/**
 * The groups that the notices of a city or county name: the governments below it, its own departments, and those
 * concerned. A closed group without members is left out, so that its phrase is reported as unknown.
 * @param below the reporting units below the area
 */
export const areaGroups = (area: Unit, below: readonly Unit[]): readonly AreaGroup[] => {
  // 市, 縣 or 區: notices call their own government by its level.
  const level = area.nameHant.replace(/(?:管委會|管理委員會)$/, '').slice(-1)
  const children = below.filter(({ parentId }) => parentId === area.id)
  const group = (
    code: string,
    english: string,
    phrases: readonly string[],
    ids: readonly string[],
  ) => {
    const [phrase = ''] = phrases
    return {
      id: `${area.id}.${code}`,
      nameHant: `${area.nameHant}${phrase}`,
      nameHans: `${area.nameHans}${simplified(phrase)}`,
      nameEn: `${english} of ${area.nameEn}`,
      phrases: [...phrases],
      isOpen: code === 'CONCERNED',
      ruleEn: `${english} directly below ${area.nameEn} that report and existed on the day of signing.`,
      ruleHant: `成文日期在錄、直屬於${area.nameHant}並承擔報送的單位。`,
      memberIds: [...ids],
      areaId: area.id,
    }
  }
  return [
    group('COUNTIES', 'Governments', countyPhrases, idsOf(children.filter(isArea))),
    group('DEPTS', 'Departments', departmentPhrases(level), idsOf(children.filter(isDepartment))),
    group('CONCERNED', 'Departments concerned', concernedPhrases(level), []),
  ].filter(({ isOpen, memberIds }) => isOpen || memberIds.length > 0)
}

const isDepartment = (unit: Unit): boolean => !isArea(unit)

const idsOf = (units: readonly Unit[]): readonly string[] => units.map(({ id }) => id)

const countyPhrases = ['縣(區)', '縣(市、區)', '縣市區', '縣(市)區', '區縣', '區', '縣'].flatMap(
  (places) => ['政府', '人民政府', ''].map((suffix) => `各${places}${suffix}`),
)

const departmentPhrases = (level: string): readonly string[] => [
  ...['單位', '部門', '部門、各單位', '部門、各直屬單位', '部門、各直屬機構'].map(
    (bodies) => `${level}直各${bodies}`,
  ),
  ...['政府', '人民政府'].flatMap((own) =>
    ['部門', '部門、各直屬機構', '部門、各直屬單位', '組成部門'].map(
      (bodies) => `${level}${own}各${bodies}`,
    ),
  ),
]

const concernedPhrases = (level: string): readonly string[] =>
  [
    `${level}直各有關`,
    `${level}直有關`,
    `${level}各有關`,
    `${level}有關`,
    '各有關',
    '有關',
  ].flatMap((own) => [`${own}單位`, `${own}部門`])

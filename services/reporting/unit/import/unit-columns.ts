import { UnitKind } from '../unit.ts'

/** The columns of a file of units, each with the headings that people write; the first Chinese one is in messages. */
export const unitColumns = {
  code: ['code', 'id', '代碼', '编码', '編碼', '单位代码', '單位代碼'],
  name: ['name', 'nameHant', '名稱', '單位名稱', '单位名称'],
  nameHans: ['nameHans', '簡體名稱', '简体名称'],
  nameEn: ['nameEn', '英文名稱', '英文名称'],
  parent: ['parent', 'parentId', '上級單位', '上级单位', '上級', '隸屬', '隶属'],
  level: ['level', 'kind', '級別', '層級', '层级', '级别', '類別', '类别'],
  areaCode: ['gb2260', 'areaCode', '行政區劃代碼', '行政区划代码'],
  begins: ['begins', 'validFrom', '成立日期', '設立日期', '设立日期', '自'],
  ends: ['ends', 'validTo', '撤銷日期', '撤销日期', '至'],
  successor: ['successor', 'successorId', '承接單位', '承接单位'],
  renamed: ['renamed', 'renamedOn', '更名日期'],
  moved: ['moved', 'movedOn', '劃轉日期', '划转日期'],
  document: ['document', '文號', '文件', '依據文件', '依据文件', '文号', '依據', '依据'],
  reports: ['reports', 'isReportingUnit', '報送', '报送', '是否報送', '是否报送'],
  wordings: ['wordings', 'phrases', '稱謂', '称谓', '用語', '用语'],
  members: ['members', 'memberIds', '成員', '成员'],
  note: ['note', '備註', '备注'],
} as const

export type UnitColumn = keyof typeof unitColumns

const keyOf = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()

const columns = new Map(
  Object.entries(unitColumns).flatMap(([column, headings]) =>
    headings.map((heading) => [keyOf(heading), column]),
  ),
)

const isColumn = (name: string | undefined): name is UnitColumn =>
  name !== undefined && name in unitColumns

/** The column of a heading; undefined for one that files of units do not have. */
export const columnOf = (heading: string): UnitColumn | undefined => {
  const found = columns.get(keyOf(heading))
  return isColumn(found) ? found : undefined
}

/** The level of a row that describes a group of units. */
export const groupLevel = 'GROUP'

const levels: Readonly<Record<string, readonly string[]>> = {
  [UnitKind.DEPARTMENT]: [
    '部門',
    '部门',
    '局',
    '省直部門',
    '市直部門',
    '市直部门',
    '县直部门',
    '縣直部門',
    '工作部門',
    '工作部门',
    '直屬機構',
    '直属机构',
  ],
  [UnitKind.CENTRAL_ORG]: ['中央駐閩單位', '中央驻闽单位', '中央单位', '中央單位'],
  [UnitKind.CITY]: ['設區市', '设区市', '地級市', '地级市'],
  [UnitKind.ZONE]: ['實驗區', '实验区', '管委會', '管委会', '開發區', '开发区'],
  [UnitKind.DISTRICT]: ['區', '区', '市轄區', '市辖区'],
  [UnitKind.COUNTY_CITY]: ['縣級市', '县级市'],
  [UnitKind.COUNTY]: ['縣', '县'],
  [groupLevel]: ['組別', '组别', '組', '组', '分組', '分组'],
}

const levelByWord = new Map(
  Object.entries(levels).flatMap(([level, words]) =>
    [level, ...words].map((word) => [keyOf(word), level]),
  ),
)

/** The kind that a word for a level means, or `GROUP`. */
export const levelOf = (word: string): string | undefined => levelByWord.get(keyOf(word))

export const levelWords = Object.keys(levels).join(', ')

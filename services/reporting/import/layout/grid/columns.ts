import type { Cell, Row } from '../../document/notice-document.ts'
import { normalizedName } from '../../document/normalize.ts'

/** What a column states, by its heading. */
export type ColumnKind =
  | 'number'
  | 'category'
  | 'title'
  | 'requirement'
  | 'lead'
  | 'responsible'
  /** Responsible units of which the first leads. */
  | 'firstLeads'
  | 'deadline'
  | 'ignored'

const subject = '(?:工作|重点|主要|具体|目标|年度|公开|任务|推进|落实|完成|整改|本项|各项)*'
const kinds: readonly (readonly [ColumnKind, RegExp])[] = [
  ['firstLeads', /(?:首位|第一|排首|列首|首个|排名|打头).*(?:牵头|主办)/],
  ['number', /^(?:序号|编号|序|项号|号|任务序号|no\.?)$/],
  [
    'deadline',
    new RegExp(
      `^${subject}(?:时限|时限要求|时间|期限|时间要求|时间节点|时间安排|进度安排|进度要求|截止日期|截止时间|完成日期|日期|办理时限)$`,
    ),
  ],
  ['lead', /^(?:牵头|主办|主责|总牵头)(?:责任)?(?:单位|部门|处室|科室|机构)?(?:\(.*\))?$/],
  [
    'responsible',
    /^(?:第一)?(?:责任|配合|协办|协同|协助|参与|参加|落实|承办|实施|执行|具体责任|配合责任|责任落实)(?:责任)?(?:单位|部门|主体|处室|科室|机构)?(?:\(.*\))?$|^(?:责任|职责)?分工$|^单位$|^部门$/,
  ],
  [
    'category',
    /^(?:类别|任务类别|工作类别|分类|任务分类|领域|重点领域|板块|方面|一级任务|一级指标|章节|大类|项目类别|工作方面)$/,
  ],
  [
    'requirement',
    new RegExp(
      `^${subject}(?:要求|措施|举措|标准|内容|目标|成果|做法|内容及要求|要求及措施|内容和要求|二级指标)$`,
    ),
  ],
  [
    'title',
    new RegExp(
      `^${subject}(?:任务|事项|工作|项目|名称|任务名称|事项名称|项目名称|任务分解|任务内容|要点|任务及内容|指标|二级任务|三级任务)$|^任务$`,
    ),
  ],
  [
    'ignored',
    /^(?:备注|说明|联系人|联系电话|联系方式|电话|责任人|分管领导|负责人|责任领导|牵头领导|完成情况|进展情况|工作进展|完成进度|落实情况|分值|权重|依据|文件依据|政策依据)$/,
  ],
]

export function columnKind(heading: string): ColumnKind | undefined {
  const name = normalizedName(heading).replace(/[:]$/, '')
  const plain = name.replace(/\(.*\)$/, '')
  return kinds.find(
    ([kind, form]) => form.test(name) || (kind !== 'firstLeads' && form.test(plain)),
  )?.[0]
}

/** The kinds of the columns in a row of headings; undefined for another row. */
export function columnsIn({ cells }: Row): readonly (ColumnKind | undefined)[] | undefined {
  const found = cells.map(({ text }) => columnKind(text))
  const own = cells.flatMap((cell, i) =>
    cell.text !== '' && isFirst(cells, i) ? [{ kind: found[i], text: cell.text }] : [],
  )
  const known = own.filter(({ kind }) => kind !== undefined)
  const isHead =
    known.length >= 2 &&
    known.length * 2 > own.length &&
    known.some(({ kind }) => kind === 'title' || kind === 'requirement')
  return isHead ? found : undefined
}

function isFirst(cells: readonly Cell[], index: number): boolean {
  const cell = cells[index]
  return cell?.mergedWith !== 'left'
}

/** The columns of headings on two rows: 責任分工 above 牽頭單位 and 配合單位; the lower row is more exact. */
export function withLowerHeads(
  upper: readonly (ColumnKind | undefined)[],
  lower: Row | undefined,
): readonly (ColumnKind | undefined)[] | undefined {
  if (!lower) return undefined
  const own = lower.cells.filter(({ text, mergedWith }) => text !== '' && mergedWith !== 'above')
  if (own.length === 0 || own.some(({ text }) => columnKind(text) === undefined)) return undefined
  return upper.map((kind, i) => columnKind(lower.cells[i]?.text ?? '') ?? kind)
}

/** The roles of columns where several have the same: of two titles the first is a category. */
export function settled(
  kinds: readonly (ColumnKind | undefined)[],
  heads: Row,
): readonly (ColumnKind | undefined)[] {
  const titles = kinds.flatMap((kind, i) =>
    kind === 'title' && heads.cells[i]?.mergedWith !== 'left' ? [i] : [],
  )
  if (titles.length > 1) return kinds.map((kind, i) => (i === titles[0] ? 'category' : kind))
  if (titles.length === 1 || !kinds.includes('category')) return kinds
  return kinds
}

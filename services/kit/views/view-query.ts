import { distance } from 'fastest-levenshtein'
import { localized, type LocalizedText } from '../../../schema/vocabulary/language/localized.ts'
import { type Condition, conditionOf, isComparable } from './condition.ts'
import { ViewRefused } from './view-refused.ts'
import type { View, ViewColumn } from './view.ts'

/** Which rows and columns of a view are read. */
export interface ViewQuery {
  readonly columns: readonly ViewColumn[]
  readonly conditions: readonly Condition[]
  /** Only rows of this unit and the units below it. */
  readonly below: string | undefined
}

/** Reads the query of a URL. Throws `ViewRefused` for what the view does not have. */
export const viewQuery = (view: View, parameters: URLSearchParams): ViewQuery => {
  const names = [...new Set(parameters.keys())]
  const conditions = names
    .filter((name) => name !== 'columns' && name !== 'below')
    .map((name) => readCondition(view, name, parameters.getAll(name)))
  return { columns: columnsIn(view, parameters), conditions, below: belowIn(view, parameters) }
}

const readCondition = (view: View, parameter: string, texts: readonly string[]): Condition => {
  const [, name = '', end] = /^(.*?)(?:\.(from|to))?$/s.exec(parameter) ?? []
  const column = view.columns.find((one) => one.name === name)
  if (!column)
    throw unknownName(
      view,
      localized(`the parameter "${cut(parameter)}"`, `參數「${cut(parameter)}」`),
      name,
    )
  const operator = end === undefined ? '=' : end === 'from' ? '>=' : '<='
  if (!isComparable(column, operator)) throw new ViewRefused(usageOf(column, parameter))
  return conditionOf(column, operator, parameter, texts)
}

const usageOf = (column: ViewColumn, parameter: string): LocalizedText => {
  const { name, kind } = column
  const forms = [
    ...(isComparable(column, '=') ? [`${name}=`] : []),
    ...(isComparable(column, '>=') ? [`${name}.from=`, `${name}.to=`] : []),
  ].join(', ')
  return forms === ''
    ? localized(
        `"${parameter}" cannot be asked: the column has the type ${kind}, which has no filter.`,
        `不能使用「${parameter}」:該列的類型 ${kind} 不支持篩選。`,
      )
    : localized(
        `"${parameter}" cannot be asked of a column of the type ${kind}. Use ${forms}.`,
        `類型為 ${kind} 的列不能使用「${parameter}」,請用 ${forms}。`,
      )
}

const columnsIn = (view: View, parameters: URLSearchParams): readonly ViewColumn[] => {
  const lists = parameters.getAll('columns')
  if (lists.length === 0) return view.columns
  const names = [...new Set(lists.flatMap((list) => list.split(',')).map((name) => name.trim()))]
  return names.map((name) => {
    const column = view.columns.find((one) => one.name === name)
    if (!column)
      throw unknownName(view, localized(`the column "${cut(name)}"`, `列「${cut(name)}」`), name)
    return column
  })
}

const belowIn = (view: View, parameters: URLSearchParams): string | undefined => {
  const units = parameters.getAll('below')
  if (units.length === 0) return undefined
  if (view.unitPath === undefined)
    throw new ViewRefused(
      localized(
        `${view.name} has no rows of units, so "below" cannot be asked of it.`,
        `${view.name} 沒有單位,不能使用「below」。`,
      ),
    )
  const [unit = ''] = units
  if (units.length > 1 || unit === '' || unit.length > 96)
    throw new ViewRefused(
      localized(
        '"below" must be the id of one unit, e.g. below=CITY-350200.',
        '「below」須為一個單位的代碼,例如 below=CITY-350200。',
      ),
    )
  return unit
}

const unknownName = (view: View, what: LocalizedText, name: string): ViewRefused => {
  const names = view.columns.map((column) => column.name)
  const [nearest = ''] = names.toSorted((a, b) => distance(a, name) - distance(b, name))
  const isNear = distance(nearest, name) <= 3
  const all = names.join(', ')
  return new ViewRefused(
    localized(
      `${view.name} does not have ${what.en}.${isNear ? ` Is "${nearest}" meant?` : ''} Its columns: ${all}. A filter is a column, for days, moments and numbers with .from or .to; besides, there are columns${view.unitPath ? ' and below' : ''}.`,
      `${view.name} 沒有${what.hant}。${isNear ? `是否指「${nearest}」?` : ''}其列為:${all}。篩選條件寫列名,日期、時間和數字可加 .from 或 .to;另有 columns${view.unitPath ? ' 和 below' : ''}。`,
    ),
  )
}

const cut = (text: string): string => text.slice(0, 100)

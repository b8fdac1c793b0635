import { distance } from 'fastest-levenshtein'
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
  if (!column) throw unknownName(view, `the parameter "${parameter}"`, name)
  const operator = end === undefined ? '=' : end === 'from' ? '>=' : '<='
  if (!isComparable(column, operator)) throw new ViewRefused(usageOf(column, parameter))
  return conditionOf(column, operator, parameter, texts)
}

const usageOf = (column: ViewColumn, parameter: string): string => {
  const { name, kind } = column
  const forms = [
    ...(isComparable(column, '=') ? [`${name}=`] : []),
    ...(isComparable(column, '>=') ? [`${name}.from=`, `${name}.to=`] : []),
  ]
  return forms.length > 0
    ? `"${parameter}" cannot be asked of a column of the type ${kind}. Use ${forms.join(', ')}.`
    : `"${parameter}" cannot be asked: the column has the type ${kind}, which has no filter.`
}

const columnsIn = (view: View, parameters: URLSearchParams): readonly ViewColumn[] => {
  const lists = parameters.getAll('columns')
  if (lists.length === 0) return view.columns
  const names = [...new Set(lists.flatMap((list) => list.split(',')).map((name) => name.trim()))]
  return names.map((name) => {
    const column = view.columns.find((one) => one.name === name)
    if (!column) throw unknownName(view, `the column "${name}"`, name)
    return column
  })
}

const belowIn = (view: View, parameters: URLSearchParams): string | undefined => {
  const units = parameters.getAll('below')
  if (units.length === 0) return undefined
  if (view.unitPath === undefined)
    throw new ViewRefused(`${view.name} has no rows of units, so "below" cannot be asked of it.`)
  const [unit = ''] = units
  if (units.length > 1 || unit === '' || unit.length > 96)
    throw new ViewRefused('"below" must be the id of one unit, e.g. below=CITY-350200.')
  return unit
}

const unknownName = (view: View, what: string, name: string): ViewRefused => {
  const names = view.columns.map((column) => column.name)
  const [nearest = ''] = names.toSorted((a, b) => distance(a, name) - distance(b, name))
  const guess = distance(nearest, name) <= 3 ? ` Is "${nearest}" meant?` : ''
  return new ViewRefused(
    `${view.name} does not have ${what.slice(0, 120)}.${guess} Its columns: ${names.join(', ')}. A filter is a column, for days, moments and numbers with .from or .to; besides, there are columns${view.unitPath ? ' and below' : ''}.`,
  )
}

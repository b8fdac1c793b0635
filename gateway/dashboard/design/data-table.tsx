import type { VNodeChild } from 'vue'

interface Column {
  readonly name: string
  /** Numbers stand below each other, at the end of the cell. */
  readonly isNumber?: boolean
}

interface Row {
  readonly key: string
  readonly isMarked?: boolean
  /** The first one is the heading of the row. */
  readonly cells: readonly VNodeChild[]
}

interface DataTableProps {
  readonly label: string
  readonly caption?: VNodeChild
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A table; on a phone its rows become lists of label and value. */
export const DataTable = ({ label, caption, columns, rows }: DataTableProps) => (
  <table class="data-table" aria-label={label}>
    {caption && <caption>{caption}</caption>}
    <thead>
      <tr>
        {columns.map(({ name, isNumber }) => (
          <th key={name} scope="col" class={{ num: isNumber }}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells, isMarked }) => (
        <tr key={key} class={{ marked: isMarked }}>
          {cells.map((cell, index) => {
            const { name, isNumber } = columns[index] ?? {}
            return index === 0 ? (
              <th scope="row">{cell}</th>
            ) : (
              <td class={{ num: isNumber }} data-label={name}>
                {cell}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)

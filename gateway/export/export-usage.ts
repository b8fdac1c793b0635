import { localized } from '../../schema/vocabulary/index.ts'

/** The parameters of the addresses of tables. */
export const exportUsage = [
  localized(
    '<column>=<value> keeps rows with this value; given several times, with one of the values; with nothing behind =, rows without a value.',
    '<列>=<值> 只留該值的行;給出多次則留其中任一值的行;= 後為空則留沒有值的行。',
  ),
  localized(
    '<column>.from and <column>.to keep rows from and to a day, a moment or a number, both included, e.g. due_on.from=2018-10-01.',
    '<列>.from 和 <列>.to 留下自某日期、時間或數字起至某值止的行,含兩端,例如 due_on.from=2018-10-01。',
  ),
  localized(
    'below=<unit> keeps rows of a unit and the units below it, e.g. below=CITY-350200.',
    'below=<單位> 留下某單位及其下單位的行,例如 below=CITY-350200。',
  ),
  localized(
    'columns=<name>,<name> gives these columns only, in this order.',
    'columns=<列名>,<列名> 只給出這些列,按此順序。',
  ),
  localized(
    'bom=true starts a .csv with a byte order mark, which Excel needs.',
    'bom=true 使 .csv 以字節順序標記開頭,Excel 需要它。',
  ),
] as const

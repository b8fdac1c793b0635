import {
  type Locale,
  localize,
  localized,
  type LocalizedText,
  tagOf,
} from '../../schema/vocabulary/index.ts'
import type { View } from '../../services/kit/views/index.ts'
import { escapeHtml } from '../http/escape-html.ts'
import { languageLinks } from '../http/language-links.ts'
import { formats } from './export-request.ts'
import { exportUsage } from './export-usage.ts'

const texts = {
  title: localized('Tables of the hub', '數據表'),
  playground: localized('Playground', '調試頁'),
  pivot: localized('A pivot table in three steps', '三步製作數據透視表'),
  parameters: localized('Parameters of the addresses', '地址的參數'),
  tables: localized('Tables', '數據表'),
  columns: localized('columns', '列'),
}

const steps: readonly LocalizedText[] = [
  localized(
    'Download a table as .xlsx, or take its .csv address: numbers and days of an .xlsx are such in any program.',
    '下載 .xlsx 格式的表,或使用其 .csv 地址;.xlsx 中的數字和日期在各程序中均為數字和日期。',
  ),
  localized(
    'LibreOffice: open the .xlsx (or Sheet → External Links, the .csv address, UTF-8, comma), then Insert → Pivot Table. Excel: Data → From Web, the .csv address with ?bom=true, then Load to → PivotTable.',
    'LibreOffice:打開 .xlsx(或「工作表 → 外部鏈接」,填 .csv 地址,UTF-8,逗號),再「插入 → 數據透視表」。Excel:「數據 → 自網站」,填帶 ?bom=true 的 .csv 地址,再「加載到 → 數據透視表」。',
  ),
  localized(
    'Drag columns to rows and columns, e.g. city_name and light of v1_assignments, and id to the values as a count; in v1_progress sum the column assignments, with counts = true.',
    '將列拖到行和列,例如 v1_assignments 的 city_name 和 light,將 id 拖到值並計數;v1_progress 則對 assignments 列求和,篩選 counts 為 true。',
  ),
]

/** The list of tables for people; programs get it as JSON. Descriptions are those of the schema, in English. */
export const exportPage = (views: readonly View[], locale: Locale): string => {
  const say = (text: LocalizedText): string => escapeHtml(localize(text, locale))
  const itemsOf = (items: readonly LocalizedText[]): string =>
    items.map((item) => `<li>${say(item)}</li>`).join('\n')
  return `<!doctype html>
<html lang="${tagOf(locale)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${say(texts.title)}</title>
    <style>${style}</style>
  </head>
  <body>
    <nav><a href="/">${say(texts.playground)}</a> <a href="/export?format=json">JSON</a> ${languageLinks(locale)}</nav>
    <h1>${say(texts.title)}</h1>
    <h2>${say(texts.pivot)}</h2>
    <ol>${itemsOf(steps)}</ol>
    <h2>${say(texts.parameters)}</h2>
    <ul>${itemsOf(exportUsage)}</ul>
    <h2>${say(texts.tables)}</h2>
    ${views.map((view) => tableOf(view, say(texts.columns))).join('\n')}
  </body>
</html>
`
}

const tableOf = ({ name, description, visibility, columns }: View, heading: string): string => {
  const links = formats.map((format) => `<a href="/export/${name}.${format}">.${format}</a>`)
  const rows = columns.map(
    (column) =>
      `<tr><td><code>${column.name}</code></td><td>${column.kind}</td><td>${escapeHtml(column.description)}</td></tr>`,
  )
  return `<section id="${name}">
<h3><code>${name}</code> ${links.join(' ')}</h3>
<p>${escapeHtml(description)} ${escapeHtml(visibility)}</p>
<details><summary>${columns.length} ${heading}</summary><table>${rows.join('')}</table></details>
</section>`
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #222; background: #fff }
code { font-family: ui-monospace, monospace }
table { border-collapse: collapse; font-size: 14px }
td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top }
a { color: #b3261e }
`

export const exportPagePolicy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

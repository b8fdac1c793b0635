import type { Subgraph } from '../../services/kit/runtime/index.ts'

/** The tables for BI programs as Markdown. */
export const viewsDocument = (subgraphs: readonly Subgraph[]): string => {
  const sections = subgraphs.flatMap(({ name: service, views = [] }) =>
    views.map(
      ({ name, description, visibility, key, columns }) => `## ${name}

${description} ${visibility} Service \`${service}\`; ordered by \`${key}\`.

${columns.map((column) => `- \`${column.name}\` ${column.kind}: ${column.description}`).join('\n')}
`,
    ),
  )
  return `# Tables for BI

Written by \`npm run schema\` from the code; do not edit. How to use them: \`README.md\` beside this file.

${sections.join('\n')}`
}

import type { Line } from '../../document/line.ts'
import type { NameIndex } from '../../names/name-index.ts'
import { headingOf, type NumberForm, numberForms } from '../headings.ts'
import { responsibilityOf } from './responsibility.ts'

/** The numbers of tasks: those whose paragraphs name units, else the lowest; undefined without numbers. */
export function taskFormOf(paragraphs: readonly Line[], index: NameIndex): NumberForm | undefined {
  const lines = paragraphs.map((line) => {
    const { rest, names } = responsibilityOf(line, index)
    return { form: headingOf(line)?.form, isNaming: names.length > 0, isLabel: rest === undefined }
  })
  const own = lines.flatMap(({ form, isNaming }) => (form && isNaming ? [form] : []))
  if (own.length > 0) return lowest(own)
  const labelled = formsAboveLabels(lines)
  if (labelled.length > 0) return lowest(labelled)
  const forms = lines.flatMap(({ form }) => form ?? [])
  // (1) below 1. numbers parts of a task.
  return lowest(forms.filter((form) => form !== 'bracket')) ?? lowest(forms)
}

const lowest = (forms: readonly NumberForm[]): NumberForm | undefined =>
  numberForms.findLast((form) => forms.includes(form))

interface FormLine {
  readonly form: NumberForm | undefined
  readonly isNaming: boolean
  readonly isLabel: boolean
}

/** For each paragraph that only names units: the lowest number that stands above it once. Items stand there more often. */
function formsAboveLabels(lines: readonly FormLine[]): readonly NumberForm[] {
  const found: NumberForm[] = []
  let above: NumberForm[] = []
  for (const { form, isNaming, isLabel } of lines) {
    if (form) above.push(form)
    if (!isNaming || !isLabel) continue
    const single = above.filter((one) => above.indexOf(one) === above.lastIndexOf(one))
    const task = lowest(single)
    if (task) found.push(task)
    above = []
  }
  return found
}

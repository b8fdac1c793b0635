import { taskText } from './item-text.ts'
import { type LocalizedText, localized } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import { refuseSensitiveText } from '../../kit/records/index.ts'
import type { ReportLine } from './import-report.ts'

interface Texts {
  readonly tasks: readonly { readonly number: number }[]
}

/** A failure for every item of a definition whose texts would show personal data or a credential: all of it is public. */
export const refuseTexts = ({ tasks, ...rest }: Texts): readonly ReportLine[] => [
  ...failuresIn(localized('programme', '方案'), rest),
  ...tasks.flatMap((task) => failuresIn(taskText(task.number), task)),
]

const failuresIn = (item: LocalizedText, value: unknown): readonly ReportLine[] => {
  // A summary and the other scripts repeat a text, and its problem.
  const seen = new Set<string>()
  return [...textsIn('', value)].flatMap(([field, text]) => {
    const key = simplified(text)
    if (seen.has(key)) return []
    seen.add(key)
    const refusal = refuseSensitiveText({ field, label: field, text })
    if (!refusal) return []
    return [{ outcome: 'failed', item, detail: refusal.localizedText() }]
  })
}

function* textsIn(path: string, value: unknown): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(path, item)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value))
      yield* textsIn(path === '' ? name : `${path}.${name}`, item)
}

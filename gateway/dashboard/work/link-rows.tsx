import { useSay } from '../session/locale.ts'
import { formTexts as forms } from '../text/work-forms.ts'
import type { FormField } from './form-fields.ts'
import { Labelled, type OnWrite, writes } from './labelled.tsx'
import { linkParts, partName, rowCount, withoutRow } from './links.ts'
import type { FormTexts } from './stored-draft.ts'

interface LinkRowsProps {
  readonly id: string
  readonly field: FormField
  readonly texts: FormTexts
  readonly problems: ReadonlyMap<string, string>
  readonly onWrite: OnWrite
}

const labels = { url: forms.address, title: forms.linkTitle, publishedOn: forms.publishedOn }

/** Rows of links: address, title and day of publication. */
export const LinkRows = ({ id, field, texts, problems, onWrite }: LinkRowsProps) => {
  const say = useSay()
  const { name, maximum = 20 } = field
  const rows = rowCount(name, texts)
  const problem = problems.get(name)
  return (
    <fieldset
      class="links"
      tabindex={-1}
      data-invalid={problem === undefined ? undefined : 'true'}
      aria-describedby={`${id}-note`}
    >
      <legend>{say(field.label)}</legend>
      <div id={`${id}-note`}>
        {field.hint && <p class="note">{say(field.hint)}</p>}
        {problem && <p class="refusal">{problem}</p>}
      </div>
      {Array.from({ length: rows }, (_, row) => (
        <div class="link-row" role="group" aria-label={say(forms.link, row + 1)} key={row}>
          {linkParts.map((part) => {
            const key = partName(name, row, part)
            return (
              <Labelled
                key={key}
                id={`${id}-${row}-${part}`}
                label={say(labels[part])}
                problem={problems.get(key)}
              >
                {{
                  default: (attributes: object) => (
                    <input
                      {...attributes}
                      type={part === 'publishedOn' ? 'date' : part === 'url' ? 'url' : 'text'}
                      autocomplete="off"
                      value={texts[key] ?? ''}
                      onInput={writes(key, onWrite)}
                    />
                  ),
                }}
              </Labelled>
            )
          })}
          {rows > 1 && (
            <button type="button" onClick={() => onWrite(withoutRow(name, texts, row))}>
              {say(forms.removeLink, row + 1)}
            </button>
          )}
        </div>
      ))}
      {rows < maximum && (
        <button type="button" onClick={() => onWrite({ [`${name}.rows`]: String(rows + 1) })}>
          {say(forms.addLink)}
        </button>
      )}
    </fieldset>
  )
}

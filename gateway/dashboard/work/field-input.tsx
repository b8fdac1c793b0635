import { useSay } from '../session/locale.ts'
import type { FormField } from './form-fields.ts'
import { LinkRows } from './link-rows.tsx'
import { Labelled, type OnWrite, writes } from './labelled.tsx'
import type { FormTexts } from './stored-draft.ts'

interface FieldInputProps {
  readonly id: string
  readonly field: FormField
  readonly texts: FormTexts
  readonly problems: ReadonlyMap<string, string>
  readonly onWrite: OnWrite
}

/** One field of a form, with its hint and what is wrong with it. */
export const FieldInput = ({ id, field, texts, problems, onWrite }: FieldInputProps) => {
  const say = useSay()
  const { name, kind } = field
  if (kind === 'links')
    return <LinkRows id={id} field={field} texts={texts} problems={problems} onWrite={onWrite} />
  const value = texts[name] ?? ''
  return (
    <Labelled
      id={id}
      label={say(field.label)}
      hint={field.hint && say(field.hint)}
      problem={problems.get(name)}
      isRequired={field.isRequired}
    >
      {{
        default: (attributes: object) =>
          kind === 'long' ? (
            <textarea {...attributes} rows={5} value={value} onInput={writes(name, onWrite)} />
          ) : (
            <input
              {...attributes}
              {...(kind === 'day'
                ? { type: 'date' }
                : { type: 'text', inputmode: 'numeric', size: 4 })}
              autocomplete="off"
              value={value}
              onInput={writes(name, onWrite)}
            />
          ),
      }}
    </Labelled>
  )
}

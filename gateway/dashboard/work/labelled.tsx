import { defineComponent } from 'vue'
import type { FormTexts } from './stored-draft.ts'

export type OnWrite = (changed: FormTexts) => void

/** A listener that writes what is typed into one field. */
export const writes =
  (name: string, onWrite: OnWrite) =>
  ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      onWrite({ [name]: target.value })
  }

/** A control with its label, hint and problem, which screen readers read with it. Its slot gets the attributes. */
export const Labelled = defineComponent({
  props: {
    id: { type: String, required: true },
    label: { type: String, required: true },
    hint: String,
    problem: String,
    isRequired: Boolean,
  },
  setup(props, { slots }) {
    return () => {
      const { id, hint, problem } = props
      const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean)
      const attributes = {
        id,
        'aria-invalid': problem === undefined ? undefined : 'true',
        'aria-required': props.isRequired ? 'true' : undefined,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      }
      return (
        <div class="field">
          <label for={id}>{props.label}</label>
          {hint && (
            <p class="note" id={`${id}-hint`}>
              {hint}
            </p>
          )}
          {slots['default']?.(attributes)}
          {problem && (
            <p class="refusal" id={`${id}-problem`}>
              {problem}
            </p>
          )}
        </div>
      )
    }
  },
})

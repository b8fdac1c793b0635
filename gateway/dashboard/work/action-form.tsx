import { computed, defineComponent, nextTick, type PropType, ref, shallowRef } from 'vue'
import { TokenForm } from '../frame/token-form.tsx'
import type { ActionResult } from '../graph/use-action.ts'
import { useSay } from '../session/locale.ts'
import type { Text } from '../text/text.ts'
import { formTexts as texts } from '../text/work-forms.ts'
import { DraftState } from './draft-state.tsx'
import { FieldInput } from './field-input.tsx'
import { type FormField, formProblems } from './form-fields.ts'
import { refusalsByField } from './refusals-by-field.ts'
import type { DraftOwner, FormTexts } from './stored-draft.ts'
import { useDraft } from './use-draft.ts'

/** What a form can do with what is written in it. */
export interface FormAction {
  readonly label: Text
  /** What the form says when the hub has done it. */
  readonly done: Text
  /** Whether the hub has what was written as the new start of the form, so that it stays there. */
  readonly keepsTexts?: boolean
  send(texts: FormTexts, requestId: string): Promise<ActionResult>
}

/** A form whose texts are kept until the hub has taken them. The first action is that of the Enter key. */
export const ActionForm = defineComponent({
  props: {
    owner: { type: Object as PropType<DraftOwner>, required: true },
    title: { type: String, required: true },
    fields: { type: Array as PropType<readonly FormField[]>, required: true },
    start: {
      type: Function as PropType<() => { readonly texts: FormTexts; readonly base: string }>,
      required: true,
    },
    actions: { type: Array as PropType<readonly FormAction[]>, required: true },
  },
  setup(props) {
    const say = useSay()
    const { form: id } = props.owner
    const draft = useDraft(props.owner, () => props.start())
    const element = ref<HTMLElement>()
    const problems = shallowRef<ReadonlyMap<string, string>>(new Map())
    const general = shallowRef<readonly string[]>([])
    const state = shallowRef<'idle' | 'sending' | 'unauthenticated' | 'unreachable'>('idle')
    const done = shallowRef<Text>()
    const isSending = computed(() => state.value === 'sending')

    const write = (changed: FormTexts): void => {
      done.value = undefined
      const names = Object.keys(changed)
      problems.value = new Map([...problems.value].filter(([name]) => !names.includes(name)))
      draft.write(changed)
    }
    const focusFirst = async (selector: string): Promise<void> => {
      await nextTick()
      const first = element.value?.querySelector(selector)
      if (first instanceof HTMLElement) first.focus()
    }
    const showProblems = async (found: ReadonlyMap<string, string>): Promise<void> => {
      problems.value = found
      await focusFirst('[aria-invalid], [data-invalid]')
    }
    const settle = async (action: FormAction, result: ActionResult): Promise<void> => {
      state.value =
        result.kind === 'unauthenticated' || result.kind === 'unreachable' ? result.kind : 'idle'
      if (result.kind === 'unauthenticated') await focusFirst('input[type="password"]')
      if (result.kind === 'done') {
        done.value = action.done
        if (action.keepsTexts) draft.finish()
        else draft.discard()
      }
      if (result.kind !== 'refused') return
      draft.forgetRequest()
      const { ofFields, others } = refusalsByField(props.fields, draft.texts.value, result.refusals)
      general.value = others
      await showProblems(ofFields)
    }
    const run = async (action: FormAction): Promise<void> => {
      if (isSending.value) return
      done.value = undefined
      general.value = []
      const found = formProblems(props.fields, draft.texts.value, say)
      if (found.size > 0) return showProblems(found)
      problems.value = new Map()
      state.value = 'sending'
      const written = draft.texts.value
      const requestId = draft.requestId(JSON.stringify([action.label.en(), written]))
      await settle(action, await action.send(written, requestId))
    }

    return () => (
      <div ref={element}>
        <form
          class="action-form"
          id={id}
          aria-label={props.title}
          novalidate
          onSubmit={(event: Event) => {
            event.preventDefault()
            const [first] = props.actions
            if (first) void run(first)
          }}
        >
          <h3>{props.title}</h3>
          {props.fields.map((field) => (
            <FieldInput
              key={field.name}
              id={`${id}-${field.name}`}
              field={field}
              texts={draft.texts.value}
              problems={problems.value}
              onWrite={write}
            />
          ))}
          {general.value.length > 0 && (
            <div class="refusal" role="alert">
              {general.value.map((message) => (
                <p key={message}>{message}</p>
              ))}
            </div>
          )}
          {state.value === 'unreachable' && (
            <p class="refusal" role="alert">
              {say(texts.notAnswered)}
            </p>
          )}
          {state.value === 'unauthenticated' && (
            <p class="refusal" role="alert">
              {say(texts.tokenEnded)}
            </p>
          )}
          <p class="buttons">
            {props.actions.map((action, index) => (
              <button
                key={action.label.en()}
                type={index === 0 ? 'submit' : 'button'}
                class={index === 0 && 'primary'}
                aria-disabled={isSending.value}
                {...(index > 0 && { onClick: () => void run(action) })}
              >
                {say(action.label)}
              </button>
            ))}
            <span class="note" role="status">
              {isSending.value ? say(texts.sending) : done.value && say(done.value)}
            </span>
          </p>
          {props.fields.length > 0 && <DraftState draft={draft} />}
        </form>
        {/* A form cannot be inside of another one. */}
        {state.value === 'unauthenticated' && <TokenForm />}
      </div>
    )
  },
})

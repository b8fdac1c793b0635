import { defineComponent, type PropType, shallowRef } from 'vue'
import { TokenForm } from '../../frame/token-form.tsx'
import { type ActionResult, useAction } from '../../graph/use-action.ts'
import { useSay } from '../../session/locale.ts'
import { formTexts } from '../../text/work-forms.ts'
import { workTexts as texts } from '../../text/work.ts'
import { AcceptReport } from '../../work/actions/accept-report.generated.ts'
import { ReturnReport } from '../../work/actions/return-report.generated.ts'
import { Labelled } from '../../work/labelled.tsx'
import { newRequestId } from '../../work/request-id.ts'

type Decision = 'accept' | 'return'

/** Accepts or returns several reports, one after the other; what is refused stays selected, with the reason beside it. */
export const BulkReview = defineComponent({
  props: {
    chosen: { type: Array as PropType<readonly string[]>, required: true },
    onRefused: {
      type: Function as PropType<(refused: ReadonlyMap<string, string>) => void>,
      required: true,
    },
    onDecided: { type: Function as PropType<(id: string) => void>, required: true },
  },
  setup(props) {
    const say = useSay()
    const run = useAction()
    const remark = shallowRef('')
    const problem = shallowRef<string>()
    const progress = shallowRef<{ readonly done: number; readonly total: number }>()
    const outcome = shallowRef<string>()
    const isEnded = shallowRef(false)
    // A repetition after a cut has the same request ids.
    const requests = new Map<string, string>()
    const requestId = (content: string): string => {
      const id = requests.get(content) ?? newRequestId()
      requests.set(content, id)
      return id
    }
    const send = (decision: Decision, submissionId: string): Promise<ActionResult> => {
      const text = remark.value.trim()
      const common = {
        submissionId,
        requestId: requestId(JSON.stringify([decision, submissionId, text])),
      }
      return decision === 'accept'
        ? run(AcceptReport, { input: { ...common, remark: text === '' ? null : text } })
        : run(ReturnReport, { input: { ...common, reason: text } })
    }
    const decide = async (decision: Decision): Promise<void> => {
      const ids = props.chosen
      if (progress.value || ids.length === 0) return
      isEnded.value = false
      outcome.value = undefined
      problem.value =
        decision === 'return' && remark.value.trim() === '' ? say(formTexts.required) : undefined
      if (problem.value !== undefined) return document.getElementById('bulk-text')?.focus()
      const refused = new Map<string, string>()
      let decided = 0
      let stopped: string | undefined
      for (const [index, id] of ids.entries()) {
        progress.value = { done: index, total: ids.length }
        const result = await send(decision, id)
        if (result.kind === 'done') {
          decided += 1
          props.onDecided(id)
        } else if (result.kind === 'refused')
          refused.set(id, result.refusals.map(({ message }) => message).join(' '))
        else {
          isEnded.value = result.kind === 'unauthenticated'
          stopped = say(isEnded.value ? texts.bulkEnded : texts.bulkStopped)
          break
        }
      }
      progress.value = undefined
      props.onRefused(refused)
      const summary = say(texts.bulkDone, decided, ids.length - decided)
      outcome.value = [summary, stopped].filter(Boolean).join(' ')
      if (decided === ids.length) remark.value = ''
    }
    const isNeeded = (): boolean => props.chosen.length > 0 || outcome.value !== undefined
    return () =>
      isNeeded() && (
        <div class="bulk" role="group" aria-label={say(texts.bulkTitle)}>
          <p>{say(texts.selected, props.chosen.length)}</p>
          <Labelled id="bulk-text" label={say(texts.bulkText)} problem={problem.value}>
            {{
              default: (attributes: object) => (
                <textarea
                  {...attributes}
                  rows={2}
                  value={remark.value}
                  onInput={({ target }: Event) => {
                    if (target instanceof HTMLTextAreaElement) remark.value = target.value
                  }}
                />
              ),
            }}
          </Labelled>
          <p class="buttons">
            <button
              type="button"
              class="primary"
              disabled={props.chosen.length === 0}
              onClick={() => void decide('accept')}
            >
              {say(texts.acceptSelected)}
            </button>
            <button
              type="button"
              disabled={props.chosen.length === 0}
              onClick={() => void decide('return')}
            >
              {say(texts.returnSelected)}
            </button>
            <span class="note" role="status">
              {progress.value
                ? say(texts.bulkProgress, progress.value.done, progress.value.total)
                : outcome.value}
            </span>
          </p>
          {isEnded.value && <TokenForm />}
        </div>
      )
  },
})

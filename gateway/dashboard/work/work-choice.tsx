import { defineComponent } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAnswer } from '../graph/use-answer.ts'
import { useSay } from '../session/locale.ts'
import { workTexts as texts } from '../text/work.ts'
import { WorkChoices } from './work-choices.generated.ts'
import { nameOf, useWork, type WorkGrant } from './work-role.ts'

/** For which unit, in which role and on which notice the viewer works; each a choice only if there are several. */
export const WorkChoice = defineComponent(() => {
  const say = useSay()
  const route = useRoute()
  const router = useRouter()
  const { grants, chosen } = useWork()
  const answer = useAnswer(WorkChoices, () => ({ ids: grants.value.map(({ unit }) => unit) }))
  const textOf = ({ role, unit }: WorkGrant): string => {
    const found = answer.data.value?.units.nodes.find(({ id }) => id === unit)
    return `${found?.name ?? unit} · ${say(texts[role])}`
  }
  const choice = (
    label: string,
    parameter: string,
    value: string,
    options: readonly { readonly value: string; readonly text: string }[],
  ) => {
    const choose = ({ target }: Event): void => {
      if (!(target instanceof HTMLSelectElement)) return
      // What is open belongs to the work that was chosen before.
      const { open: _, ...others } = route.query
      void router.push({ path: route.path, query: { ...others, [parameter]: target.value } })
    }
    return (
      <label>
        {label}{' '}
        <select value={value} onChange={choose}>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.text}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return () => {
    if (!chosen.value) return null
    const programmes = answer.data.value?.programmes ?? []
    return (
      <div class="work-choice">
        {grants.value.length === 1 ? (
          <p>{textOf(chosen.value)}</p>
        ) : (
          choice(
            say(texts.workAs),
            'as',
            nameOf(chosen.value),
            grants.value.map((grant) => ({ value: nameOf(grant), text: textOf(grant) })),
          )
        )}
        {programmes.length > 1 &&
          choice(say(texts.programme), 'programme', String(route.query['programme'] ?? ''), [
            { value: '', text: say(texts.newestProgramme) },
            ...programmes.map(({ id, title }) => ({ value: id, text: title })),
          ])}
      </div>
    )
  }
})

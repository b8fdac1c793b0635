import { defineComponent } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSay } from '../session/locale.ts'
import { workTexts as texts } from '../text/work.ts'
import { nameOf, useWork } from './work-role.ts'

/** For which unit and in which role the viewer works; a choice only for a token with several. */
export const RoleChoice = defineComponent(() => {
  const say = useSay()
  const route = useRoute()
  const router = useRouter()
  const { grants, chosen } = useWork()
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return
    const { open: _, ...others } = route.query
    void router.push({ path: route.path, query: { ...others, as: target.value } })
  }
  return () => {
    if (!chosen.value) return null
    const { role, unit } = chosen.value
    if (grants.value.length === 1)
      return (
        <p class="note">
          {say(texts[role])} · {unit}
        </p>
      )
    return (
      <label>
        {say(texts.workAs)}{' '}
        <select value={nameOf(chosen.value)} onChange={choose}>
          {grants.value.map((grant) => (
            <option key={nameOf(grant)} value={nameOf(grant)}>
              {say(texts[grant.role])} · {grant.unit}
            </option>
          ))}
        </select>
      </label>
    )
  }
})

import { defineComponent, ref } from 'vue'
import { useLocale, useSay } from '../session/locale.ts'
import { claims, setToken, token } from '../session/token.ts'
import { common } from '../text/common.ts'

/** Where a token is pasted, and what it says of itself. */
export const TokenBox = defineComponent(() => {
  const say = useSay()
  const locale = useLocale()
  const pasted = ref('')
  const use = (event: Event): void => {
    event.preventDefault()
    setToken(pasted.value)
    pasted.value = ''
  }
  const who = (): string => {
    if (token.value === '') return say(common.readsPublic)
    if (!claims.value) return say(common.tokenInvalid)
    const { grants, subject, expiresAt } = claims.value
    const roles = grants.map(({ role, unitId }) => `${role} ${unitId}`).join(', ') || subject
    if (!expiresAt) return roles
    const isOver = expiresAt.getTime() < Date.now()
    const until = expiresAt.toLocaleTimeString(locale.value, { timeStyle: 'short' })
    return isOver ? `${roles} · ${say(common.tokenExpired)}` : `${roles} · ${until}`
  }
  return () => (
    <details class="token">
      <summary>{who()}</summary>
      <form onSubmit={use}>
        <p>{say(common.tokenHint)}</p>
        <label>
          {say(common.token)}
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={pasted.value}
            onInput={({ target }: Event) => {
              if (target instanceof HTMLInputElement) pasted.value = target.value
            }}
          />
        </label>
        <button type="submit">{say(common.useToken)}</button>
        {token.value !== '' && (
          <button type="button" onClick={() => setToken('')}>
            {say(common.forgetToken)}
          </button>
        )}
      </form>
    </details>
  )
})

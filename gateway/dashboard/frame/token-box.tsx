import { defineComponent } from 'vue'
import { useLocale, useSay } from '../session/locale.ts'
import { claims, token } from '../session/token.ts'
import { common } from '../text/common.ts'
import { TokenForm } from './token-form.tsx'

/** Where a token is pasted, and what it says of itself. */
export const TokenBox = defineComponent(() => {
  const say = useSay()
  const locale = useLocale()
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
      <TokenForm />
    </details>
  )
})

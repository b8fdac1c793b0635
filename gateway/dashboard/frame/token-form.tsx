import { defineComponent, ref } from 'vue'
import { useSay } from '../session/locale.ts'
import { setToken, token } from '../session/token.ts'
import { common } from '../text/common.ts'

/** Where a token is pasted. */
export const TokenForm = defineComponent(() => {
  const say = useSay()
  const pasted = ref('')
  const use = (event: Event): void => {
    event.preventDefault()
    setToken(pasted.value)
    pasted.value = ''
  }
  return () => (
    <form class="token-form" onSubmit={use}>
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
  )
})

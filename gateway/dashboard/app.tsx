import { computed, defineComponent, watchEffect } from 'vue'
import { provideLocale } from './session/locale.ts'
import { token } from './session/token.ts'
import { applyTheme } from './session/theme.ts'
import { Session } from './session.tsx'

/** The application: one session with the hub for each language and token. */
export const App = defineComponent(() => {
  const locale = provideLocale()
  applyTheme()
  watchEffect(() => (document.documentElement.lang = locale.value))
  const key = computed(() => `${locale.value} ${token.value}`)
  return () => <Session key={key.value} locale={locale.value} token={token.value} />
})

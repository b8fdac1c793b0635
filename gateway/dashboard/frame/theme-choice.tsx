import { defineComponent } from 'vue'
import { useSay } from '../session/locale.ts'
import { chooseTheme, theme, themes } from '../session/theme.ts'
import { common } from '../text/every-page.ts'

export const ThemeChoice = defineComponent(() => {
  const say = useSay()
  const names = {
    system: common.themeSystem,
    light: common.themeLight,
    dark: common.themeDark,
  }
  const choose = ({ target }: Event): void => {
    const chosen = target instanceof HTMLSelectElement ? target.value : ''
    chooseTheme(themes.find((one) => one === chosen) ?? 'system')
  }
  return () => (
    <select class="theme" aria-label={say(common.theme)} value={theme.value} onChange={choose}>
      {themes.map((one) => (
        <option key={one} value={one}>
          {say(names[one])}
        </option>
      ))}
    </select>
  )
})

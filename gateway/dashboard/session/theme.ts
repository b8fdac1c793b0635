import { readonly, ref, watchEffect } from 'vue'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'openness-hub:theme'
const chosen = ref<Theme>(themes.find((one) => one === localStorage.getItem(key)) ?? 'system')

export const theme = readonly(chosen)

export const chooseTheme = (next: Theme): void => {
  chosen.value = next
  localStorage.setItem(key, next)
}

/** Colours follow the property `color-scheme` of the document. */
export const applyTheme = (): void => {
  watchEffect(() => {
    document.documentElement.style.colorScheme = chosen.value === 'system' ? '' : chosen.value
    document.documentElement.dataset['theme'] = chosen.value
  })
}

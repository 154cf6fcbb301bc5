import { type Theme, useRoute } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { nextTick, onMounted, watch } from 'vue'
import CodeFilter from './CodeFilter.vue'
import { keepSection, openCode, rememberTab, showChosenTab, showEntry } from './page-state.js'
import TryIt from './TryIt.vue'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  setup() {
    const route = useRoute()
    const show = (): void => {
      showChosenTab()
      // The menu opens the group of the page after this.
      requestAnimationFrame(() => requestAnimationFrame(showEntry))
    }
    onMounted(show)
    watch(
      () => route.path,
      () => nextTick(show),
    )
  },
  enhanceApp({ app }) {
    app.component('TryIt', TryIt).component('CodeFilter', CodeFilter)
    if (import.meta.env.SSR) return
    for (const install of [openCode, keepSection, rememberTab]) install()
  },
}
export default theme

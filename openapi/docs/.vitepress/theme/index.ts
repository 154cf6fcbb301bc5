import { type Theme, useRoute } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { nextTick, onMounted, watch } from 'vue'
import CodeFilter from './CodeFilter.vue'
import { keepPlace, openCode, openSearch, rememberTab, showChosenTab } from './places.js'
import TryIt from './TryIt.vue'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  setup() {
    const route = useRoute()
    onMounted(showChosenTab)
    watch(
      () => route.path,
      () => nextTick(showChosenTab),
    )
  },
  enhanceApp({ app }) {
    app.component('TryIt', TryIt).component('CodeFilter', CodeFilter)
    if (import.meta.env.SSR) return
    for (const install of [openCode, keepPlace, rememberTab, openSearch]) install()
  },
}
export default theme

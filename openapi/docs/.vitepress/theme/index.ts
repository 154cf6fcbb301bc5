import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import CodeFilter from './CodeFilter.vue'
import { keepPlace, openCode, openSearch, rememberTab } from './places.js'
import TryIt from './TryIt.vue'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app, router }) {
    app.component('TryIt', TryIt).component('CodeFilter', CodeFilter)
    if (import.meta.env.SSR) return
    openCode()
    keepPlace()
    rememberTab(router)
    openSearch()
  },
}
export default theme

// Vite compiles components; TypeScript only needs to know what they are.
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}

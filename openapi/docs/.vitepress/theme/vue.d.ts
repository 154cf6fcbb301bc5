// Vite compiles components; TypeScript only requires their type.
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}

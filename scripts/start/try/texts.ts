import type { Language } from '../../docs/languages.js'

const en = {
  title: 'Try it',
  lead: 'Call any operation against the sandbox on this computer. All data is deleted when the sandbox stops.',
  account: 'Signed in as',
  waiting: 'Getting a token …',
  noScript: 'This page requires JavaScript. Without it, run the curl samples of the reference against the sandbox.',
  ready: 'The token is filled in.',
  failed: "The sandbox didn't return a token:",
  again: 'Get a new token',
}
const zh: Readonly<Record<keyof typeof en, string>> = {
  title: '在线调试',
  lead: '在本机的沙箱上调用任一接口。沙箱停止后，所有数据都会清空。',
  account: '当前身份',
  waiting: '正在获取 Token……',
  noScript: '本页面需要启用 JavaScript。未启用时，可对沙箱执行 API 参考中的 curl 示例。',
  ready: 'Token 已填好。',
  failed: '沙箱没有返回 Token：',
  again: '重新获取 Token',
}

/** The texts of the “Try it” page. The compiler requires the same keys in both languages. */
export const tryTexts: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = { en, 'zh-CN': zh }

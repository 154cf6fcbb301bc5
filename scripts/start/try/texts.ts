import type { Language } from '../../docs/languages.js'

const en = {
  title: 'Try it',
  lead: 'Every operation, called against the sandbox on this computer. It forgets everything when it ends.',
  account: 'You are',
  waiting: 'Getting a token …',
  noScript: 'This page needs JavaScript. Without it, run the curl samples of the reference against the sandbox.',
  ready: 'A token is filled in.',
  failed: 'The sandbox gave no token:',
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

/** What the page says to try operations. The compiler keeps both languages in step. */
export const tryTexts: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = { en, 'zh-CN': zh }

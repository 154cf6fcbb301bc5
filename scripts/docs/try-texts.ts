import type { Language } from './languages.js'

const en = {
  address: 'Sandbox',
  account: 'Sign in as',
  signIn: 'Sign in',
  signedIn: 'Signed in as',
  signedOut: 'Not signed in: the answer will be 401.',
  noToken: 'The sandbox gave no token:',
  path: 'path',
  query: 'query',
  header: 'header',
  body: 'Request body',
  send: 'Send',
  command: 'The same as a command',
  copy: 'Copy',
  answer: 'Answer',
  headers: 'Response headers',
  codes: 'What the code means:',
  unreachable: 'No answer. Is the sandbox running at this address, and does it accept calls from this page? Start it with:',
  blocked:
    'This page came over HTTPS, and browsers keep such a page from calling a server on your computer. Open the documentation from a checkout instead:',
  missing: 'Fill in:',
  pair: 'These two work only together; fill in both or neither:',
  filterAlone: 'A filter makes the service ignore every other query parameter. Use one or the other.',
  noScript: 'This panel requires JavaScript. The samples above run without it.',
}

export type TryTexts = Readonly<Record<keyof typeof en, string>>

const zh: TryTexts = {
  address: '沙箱地址',
  account: '登录身份',
  signIn: '登录',
  signedIn: '已登录：',
  signedOut: '尚未登录，将返回 401。',
  noToken: '沙箱没有返回 Token：',
  path: '路径参数',
  query: '查询参数',
  header: '请求消息头',
  body: '请求消息体',
  send: '发送请求',
  command: '等价的命令',
  copy: '复制',
  answer: '响应',
  headers: '响应消息头',
  codes: '错误码的含义：',
  unreachable: '没有响应。请确认沙箱在该地址运行，并且接受来自本页面的调用。启动命令：',
  blocked: '本页面通过 HTTPS 打开，浏览器不允许这样的页面调用本机上的服务。请在代码仓中打开本文档：',
  missing: '请填写：',
  pair: '以下两个参数必须同时使用，请都填写或都不填写：',
  filterAlone: '使用过滤条件时，服务会忽略其他查询参数，请只使用其中一种。',
  noScript: '该面板需要启用 JavaScript。未启用时，可执行上面的代码示例。',
}

/** The texts of the panel “Try it”. The compiler requires the same keys in both languages. */
export const tryTexts: Readonly<Record<Language, TryTexts>> = { en, 'zh-CN': zh }

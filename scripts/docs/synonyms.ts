import type { ErrorCodeEntry } from '../../generated/error-codes.js'
import { kindOfStatus } from '../../generated/error-kinds.js'

type Kind = NonNullable<ErrorCodeEntry['kind']>

/** Words by which people look for an error of a kind, whatever its own text says. They are found, and never shown. */
const synonyms: Readonly<Record<Kind, string>> = {
  'not-found': 'not found does not exist no such missing 不存在 找不到 未找到',
  conflict: 'conflict already exists duplicate 已存在 已经存在 重复 冲突',
  authentication: 'unauthorized authentication failed token expired signature 未授权 认证失败 鉴权失败 签名 过期',
  permission: 'forbidden permission denied not allowed unauthorized 无权限 没有权限 权限不足 禁止 鉴权',
  quota: 'quota exceeded limit reached too many 配额 超限 超出 上限',
  throttled: 'throttled throttling rate limit too many requests busy 流控 限流 请求过多 频繁 繁忙',
}

/** The words for a code. */
export function codeSearchTerms({ kind, status }: ErrorCodeEntry): string {
  const known = kind ?? (kindOfStatus as Readonly<Record<number, Kind | undefined>>)[status]
  return [known ? synonyms[known] : '', status >= 500 ? 'internal server error 服务器内部错误 失败' : ''].join(' ').trim()
}

/** The words for a guide, for an attribute: its headings, what is bold, and names in code. */
export function guideSearchTerms(html: string): string {
  const told = [...html.matchAll(/<(h[23]|strong|code)\b[^>]*>(.*?)<\/\1>/g)].map(([, , inner = '']) =>
    inner.replaceAll(/<[^>]*>|\p{P}+$/gu, ''),
  )
  return [...new Set(told)].join(' ').replaceAll('"', '&quot;')
}

import { type ErrorCode, type ErrorCodeEntry, errorCodes } from '../../generated/error-codes.js'
import { kindOfStatus } from '../../generated/error-kinds.js'

/** Words that a page or section is also found by, in both languages. They aren't displayed. */
export const keywords: Readonly<Record<string, string>> = {
  'pages/workflows#clean-up-old-tags': 'delete old tags remove cleanup 清理 删除旧版本',
  pagination: 'pagination pages total count repositories how many 总数 个数 翻页 分页',
  'testing-other-languages': 'python java go terraform ansible openstack 其他语言',
  errors: 'retries retry backoff 重试 异常',
  authentication: 'AK/SK access key credentials HW_ token login 鉴权 认证 访问密钥 环境变量',
  signing: 'signature sign hmac python go java 签名 签名算法',
  'first-call': 'endpoint region url curl quickstart install browser 终端节点 区域 快速开始 安装',
  permissions: 'denied forbidden IAM action role user id 权限 拒绝 授权',
  'temporary-login': 'docker login pull secret kubernetes imagePullSecrets 登录指令 拉取密钥',
  'errors/SVCSTG.SWR.4090060': 'name taken exists duplicate 名称已存在 重名',
  'errors/SVCSTG.SWR.4000097': 'quota limit exceeded 配额 超限',
}

/** Words that error codes are also found by, for each kind of error. */
const kindWords: Readonly<Record<NonNullable<ErrorCodeEntry['kind']>, string>> = {
  'not-found': 'not found does not exist gone no such missing 不存在 找不到 未找到',
  conflict: 'conflict already exists duplicate taken 已存在 已经存在 重复 冲突',
  authentication: 'unauthorized authentication failed token expired signature 未授权 认证失败 鉴权失败 签名 过期',
  permission: 'forbidden permission denied not allowed unauthorized 无权限 没有权限 权限不足 禁止 鉴权',
  quota: 'quota exceeded limit reached too many 配额 超限 超出 上限',
  throttled: 'throttled throttling rate limit too many requests busy 流控 限流 请求过多 频繁 繁忙',
}

/** Returns the words that a code is also found by. */
export function wordsOfCode(code: string): string {
  if (!Object.hasOwn(errorCodes, code)) return ''
  const { kind, status }: ErrorCodeEntry = errorCodes[code as ErrorCode]
  const effective = kind ?? (kindOfStatus as Readonly<Record<number, ErrorCodeEntry['kind']>>)[status]
  const words = effective ? kindWords[effective] : status >= 500 ? 'internal server error 服务器内部错误 失败' : ''
  return `${code} ${words}`
}

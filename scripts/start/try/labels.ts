import type { Language } from '../../docs/languages.js'
import { tryDocument } from './document.js'

const chinese: Readonly<Record<string, string>> = {
  '- Website': '- 网站',
  Servers: '服务地址',
  Authorize: '认证',
  Operations: '接口',
  Parameters: '参数',
  'No parameters': '没有参数',
  'Try it out': '调试',
  Cancel: '取消',
  Reset: '重置',
  Execute: '发送请求',
  Clear: '清除',
  Name: '名称',
  Description: '说明',
  Example: '示例',
  Examples: '示例',
  'Examples:': '示例：',
  'Example Value': '示例值',
  'Edit Value': '编辑',
  Schema: '结构',
  'Request body': '请求消息体',
  'Request URL': '请求地址',
  'Request content type': '请求消息体的媒体类型',
  'Request duration': '请求耗时',
  'Send empty value': '发送空值',
  Responses: '响应',
  'Server response': '服务器响应',
  'Response body': '响应消息体',
  'Response headers': '响应消息头',
  Code: '状态码',
  Details: '详情',
  Links: '链接',
  'No links': '无',
  'Media type': '媒体类型',
  'Media Type': '媒体类型',
  Controls: '对应请求消息头',
  'header.': '。',
  'Headers:': '响应消息头：',
  Type: '类型',
  Download: '下载',
  'Copy to clipboard': '复制到剪贴板',
  'Copy code to clipboard': '复制到剪贴板',
  'Copy cURL command to clipboard': '复制 curl 命令',
  'Copy path to clipboard': '复制路径',
  'Expand operation': '展开接口',
  'Collapse operation': '折叠接口',
  'Available authorizations': '可用的认证方式',
  'Value:': '取值：',
  'Name:': '名称：',
  'In:': '位置：',
  Close: '关闭',
  Logout: '退出',
  Authorized: '已认证',
  'authorization button locked': '认证：已填',
  'authorization button unlocked': '认证：未填',
}

/** Returns the translations of Swagger UI's labels and of the tag names, or undefined for English. */
export function tryLabels(root: string, language: Language): Readonly<Record<string, string>> | undefined {
  if (language !== 'zh-CN') return undefined
  const { tags = [] } = tryDocument(root, language) as { tags?: { name: string; 'x-displayName'?: string }[] }
  return {
    ...chinese,
    ...Object.fromEntries(tags.map(({ name, 'x-displayName': displayName }) => [name, displayName ?? name])),
  }
}

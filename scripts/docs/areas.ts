import type { ErrorCodeEntry } from '../../generated/error-codes.js'

/** Operations that return the codes of an area, in English and Chinese, for codes without an example. */
export const operationsByArea: Readonly<Record<ErrorCodeEntry['area'], readonly [en: string, zh: string]>> = {
  authentication: ['any operation', '所有接口'],
  build: ['image builds from source code (outside this API)', '从代码源构建镜像（不在本 API 范围内）'],
  image: ['image operations (outside this API)', '镜像相关操作（不在本 API 范围内）'],
  organization: ['organization operations', '组织相关接口'],
  permission: ['operations that require a permission', '需要权限的接口'],
  query: ['lists with filtering or pagination', '支持过滤或分页的列表接口'],
  repository: ['repository operations', '镜像仓库相关接口'],
  request: ['operations with parameters or a body', '所有带参数或消息体的接口'],
  server: ['any operation', '所有接口'],
  sharing: ['share operations', '共享账号相关接口'],
  tag: ['tag operations', '镜像版本相关接口'],
  upload: ['image uploads (outside this API)', '上传镜像（不在本 API 范围内）'],
}

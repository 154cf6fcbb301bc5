import type { RequestSender } from './client-request.js'
import type { Hooks } from './hooks.js'
import type { Validator, Warn } from './validator.js'

/** What all methods of a client share. */
export interface MethodSettings {
  sender: RequestSender
  endpoint: string
  iamEndpoint: string | undefined
  hooks: Hooks
  validator: Validator | undefined
  warn: Warn
}

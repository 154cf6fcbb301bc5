import { SwrError } from './swr-error.js'

/** An answer that is none of this API: a page of a proxy, broken JSON, a redirect, or one that breaks the contract. */
export class SwrResponseError extends SwrError {
  override name = 'SwrResponseError'
}

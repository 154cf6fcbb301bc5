/** Returns whether a request asks for a token by a method that the mock and the sandbox don't have, such as that of agencies. */
export function hasOtherMethod({ pathname }: URL, body: ArrayBuffer | null): boolean {
  if (pathname !== '/v3/auth/tokens' || body === null) return false
  try {
    const { auth } = JSON.parse(new TextDecoder().decode(body))
    const methods: unknown = auth?.identity?.methods
    return Array.isArray(methods) && methods.some(method => method !== 'password' && method !== 'token')
  } catch {
    // Prism rejects the body.
    return false
  }
}

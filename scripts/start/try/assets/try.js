{
  const texts = JSON.parse(document.getElementById('texts').textContent)
  const [account, again, output] = ['account', 'again', 'token-status'].map(id => document.getElementById(id))

  /** Logs in as the account's administrator with the sandbox's public password, and fills in the token. */
  const logIn = async ui => {
    output.textContent = texts.waiting
    const user = { name: 'admin', password: 'sandbox', domain: { name: account.value } }
    const body = {
      auth: { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } },
    }
    try {
      const response = await fetch('/api/v3/auth/tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const token = response.headers.get('x-subject-token')
      if (!token) throw new Error(String(response.status))
      ui.preauthorizeApiKey('token', token)
      output.textContent = texts.ready
    } catch (error) {
      output.textContent = `${texts.failed} ${error.message}`
    }
  }

  // Swagger UI ignores the preferred color scheme.
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const applyTheme = () => {
    const { classList } = document.documentElement
    const theme = localStorage.getItem('redoc.colorMode') ?? (dark.matches ? 'dark' : 'light')
    classList.toggle('dark-mode', theme === 'dark')
    classList.toggle('dark', theme === 'dark')
    classList.toggle('light', theme !== 'dark')
  }
  applyTheme()
  dark.addEventListener('change', applyTheme)

  const ui = SwaggerUIBundle({
    url: 'openapi.json',
    dom_id: '#swagger',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    tryItOutEnabled: true,
    // Disables the online validator.
    validatorUrl: null,
    requestInterceptor: request => {
      const url = new URL(request.url, location.href)
      // In a path, the slash of a repository name is a dollar sign. The URL is absolute because the page also shows it as a curl
      // command.
      request.url = url.origin + url.pathname.replaceAll(/%2F/gi, '$') + url.search
      return request
    },
    // Without this, the path of an operation is a link inside a button, which isn't accessible.
    plugins: [
      ({ React }) => ({ components: { DeepLink: ({ text }) => React.createElement('span', null, text) } }),
      // Swagger UI's own scrolling ignores the top bar.
      { statePlugins: { layout: { wrapActions: { scrollToElement: () => element => element.scrollIntoView() } } } },
    ],
    onComplete: () => void logIn(ui),
  })
  account.addEventListener('change', () => void logIn(ui))
  again.addEventListener('click', () => void logIn(ui))
}

{
  const texts = JSON.parse(document.getElementById('texts').textContent)
  const [account, again, said] = ['account', 'again', 'said'].map(id => document.getElementById(id))

  /** Logs in as the account's administrator, whose password the sandbox makes no secret of, and fills the token in. */
  const logIn = async ui => {
    said.textContent = texts.waiting
    const user = { name: 'admin', password: 'sandbox', domain: { name: account.value } }
    const body = {
      auth: { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } },
    }
    try {
      const answer = await fetch('/api/v3/auth/tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const token = answer.headers.get('x-subject-token')
      if (!token) throw new Error(String(answer.status))
      ui.preauthorizeApiKey('token', token)
      said.textContent = texts.ready
    } catch (error) {
      said.textContent = `${texts.failed} ${error.message}`
    }
  }

  // Swagger UI does not ask what the reader prefers.
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const dress = () => {
    const { classList } = document.documentElement
    const chosen = localStorage.getItem('redoc.colorMode') ?? (dark.matches ? 'dark' : 'light')
    classList.toggle('dark-mode', chosen === 'dark')
    classList.toggle('dark', chosen === 'dark')
    classList.toggle('light', chosen !== 'dark')
  }
  dress()
  dark.addEventListener('change', dress)

  const ui = SwaggerUIBundle({
    url: 'openapi.json',
    dom_id: '#swagger',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    tryItOutEnabled: true,
    // It would ask a server of its makers.
    validatorUrl: null,
    requestInterceptor: request => {
      const url = new URL(request.url, location.href)
      // The service wants the slash of a repository's name as a dollar sign. The whole address, since the page shows it as a
      // command for curl as well, which knows no page to begin from.
      request.url = url.origin + url.pathname.replaceAll(/%2F/gi, '$') + url.search
      return request
    },
    // The path of an operation is a link within a button otherwise, which a keyboard and a screen reader cannot tell apart.
    plugins: [
      ({ React }) => ({ components: { DeepLink: ({ text }) => React.createElement('span', null, text) } }),
      // Its own way of scrolling knows nothing of the bar on top; the browser's does.
      { statePlugins: { layout: { wrapActions: { scrollToElement: () => element => element.scrollIntoView() } } } },
    ],
    onComplete: () => void logIn(ui),
  })
  account.addEventListener('change', () => void logIn(ui))
  again.addEventListener('click', () => void logIn(ui))
}

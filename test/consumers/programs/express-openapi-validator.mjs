import express from 'express'
import validator from 'express-openapi-validator'

const app = express()
app.use(express.json())
app.use(validator.middleware({ apiSpec: './openapi.json', validateSecurity: false, validateResponses: true }))
const found = { id: 1, name: 'ready', creator_name: 'admin', auth: 7 }
app.get('/v2/manage/namespaces/:namespace', (request, response) =>
  response.json(request.params.namespace === 'ready' ? found : { name: 1 }),
)
app.post('/v2/manage/namespaces', (_, response) => response.status(201).json({}))
app.use((error, _request, response, _next) => response.status(error.status ?? 500).json({ message: error.message }))

const server = app.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/v2/manage/namespaces`
  const status = async (path, body) => {
    const init = body && { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
    return (await fetch(`${url}${path}`, init)).status
  }
  console.log(
    JSON.stringify({
      valid: await status('/ready'),
      invalidName: await status('/-'),
      invalidResponse: await status('/other'),
      validBody: await status('', { namespace: 'built' }),
      invalidBody: await status('', { namespace: '-' }),
    }),
  )
  server.close()
})

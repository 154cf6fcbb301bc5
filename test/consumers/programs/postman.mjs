import { readFileSync } from 'node:fs'
import converter from 'openapi-to-postmanv2'

const data = readFileSync('openapi-client-3.0.json', 'utf8')
const requestsOf = ({ item }) => (item ? item.flatMap(requestsOf) : [1])
converter.convert({ type: 'string', data }, {}, (error, { result, reason, output }) => {
  if (error || !result) throw new Error(error ?? reason)
  console.log(JSON.stringify({ requests: requestsOf(output[0].data).length }))
})

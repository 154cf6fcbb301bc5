import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { appendTrailingSlash } from 'hono/trailing-slash'

/** The media types of files that Hono lacks. */
const contentTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

/** Returns an app that serves a folder with the built site. Its pages contain the address of the sandbox that “Try it” calls. */
export function docsApp(folder: string, sandbox: string): Hono {
  const app = new Hono()
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', context => context.text('Only GET and HEAD are supported.\n', 405))
  app.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-cache')
    const type = contentTypes[extname(context.req.path)]
    if (type && context.res.ok) context.header('Content-Type', type)
    if (!context.res.headers.get('Content-Type')?.startsWith('text/html')) return
    const page = (await context.res.text()).replace('<html ', `<html data-sandbox="${sandbox}" `)
    context.res = new Response(page, context.res)
    context.header('Content-Length', undefined)
  })
  app.use(appendTrailingSlash({ alwaysRedirect: true, skip: path => extname(path) !== '' }))
  app.use(serveStatic({ root: folder }))
  app.notFound(context => context.html(readFileSync(join(folder, '404.html'), 'utf8'), 404))
  return app
}

/** Serves the documentation on a port of 127.0.0.1. */
export async function serveDocs(folder: string, sandbox: string, port: number): Promise<Server> {
  const server = createServer(getRequestListener(docsApp(folder, sandbox).fetch)).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

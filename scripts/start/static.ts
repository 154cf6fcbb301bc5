import { realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}

/** The content type that a file's name stands for. */
export function contentType(name: string): string {
  return types[extname(name)] ?? 'application/octet-stream'
}

/**
 * The file of a folder that a path names: a folder stands for its `index.html`, with a redirect when the slash at its end is missing.
 * Undefined when there is none, or when it is outside the folder, whether by dots or by a link.
 */
export function resolveFile(folder: string, pathname: string): { path: string; redirect?: string } | undefined {
  try {
    const decoded = decodeURIComponent(pathname)
    if (decoded.includes('\0') || decoded.includes('\\')) return undefined
    const root = realpathSync(folder)
    const path = realpathSync(join(root, decoded))
    if (path !== root && !path.startsWith(root + sep)) return undefined
    if (!statSync(path).isDirectory()) return { path }
    // One slash only: two would name another host.
    if (!pathname.endsWith('/')) return { path, redirect: `/${pathname.replace(/^\/+/, '')}/` }
    return { path: realpathSync(join(path, 'index.html')) }
  } catch {
    return undefined
  }
}

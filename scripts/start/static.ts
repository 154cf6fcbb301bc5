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
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** Returns the content type for a file name. */
export function contentType(name: string): string {
  return types[extname(name)] ?? 'application/octet-stream'
}

/**
 * Resolves a URL path to a file in a folder. A directory resolves to its `index.html`, with a redirect if the trailing slash is
 * missing. Returns undefined if the file doesn't exist or is outside the folder, through dots or a symbolic link.
 */
export function resolveFile(folder: string, pathname: string): { path: string; redirect?: string } | undefined {
  try {
    const decoded = decodeURIComponent(pathname)
    if (decoded.includes('\0') || decoded.includes('\\')) return undefined
    const root = realpathSync(folder)
    const path = realpathSync(join(root, decoded))
    if (path !== root && !path.startsWith(root + sep)) return undefined
    if (!statSync(path).isDirectory()) return { path }
    // A single slash, since two would redirect to another host.
    if (!pathname.endsWith('/')) return { path, redirect: `/${pathname.replace(/^\/+/, '')}/` }
    return { path: realpathSync(join(path, 'index.html')) }
  } catch {
    return undefined
  }
}

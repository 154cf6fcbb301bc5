import { acceptExamples } from './support/examples.js'
import { describeGenerator } from './support/generator.js'
import { compileTypeScript } from './support/typescript.js'

const orvalConfig = `export default {
  swr: {
    input: './openapi-client.json',
    output: {
      target: './client.ts',
      client: 'fetch',
      baseUrl: { runtime: 'process.env.SWR_ENDPOINT' },
      urlEncodeParameters: true,
    },
  },
}
`

describeGenerator({
  name: 'hey-api with zod',
  version: '0.99.0',
  edition: 'openapi-client',
  install: 'npm install @hey-api/openapi-ts@0.99.0 zod@4.6.7 typescript@5.9.3',
  command: 'npx openapi-ts -i openapi-client.json -o client -p @hey-api/typescript @hey-api/sdk @hey-api/client-fetch zod',
  programs: ['make-calls.ts', 'hey-api.ts', 'examples.ts', 'examples-hey-api.ts'],
  signer: { block: 'signer.ts', path: 'signer.ts', glue: 'hey-api', program: 'hey-api.ts' },
  compile: work => compileTypeScript(work, 'hey-api.ts'),
  acceptExamples: work => acceptExamples(work, 'examples-hey-api.ts'),
})

describeGenerator({
  name: 'orval',
  version: '8.38.0',
  edition: 'openapi-client',
  install: 'npm install orval@8.38.0',
  files: { 'orval.config.mjs': orvalConfig },
  command: 'npx orval',
  programs: ['make-calls.ts', 'orval.ts'],
  signer: { block: 'signer.ts', path: 'signer.ts', glue: 'orval', program: 'orval.ts' },
  compile: work => compileTypeScript(work, 'orval.ts'),
})

const kubbConfig = `import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
import { pluginZod } from '@kubb/plugin-zod'

export default defineConfig({
  input: { path: './openapi-client.json' },
  output: { path: './client', format: false, extension: { '.ts': '' } },
  plugins: [pluginOas(), pluginTs(), pluginZod(), pluginClient({ client: 'fetch', bundle: true })],
})
`

describeGenerator({
  name: 'kubb with zod',
  version: '4.39.3',
  edition: 'openapi-client',
  install:
    'npm install @kubb/cli@4.39.3 @kubb/core@4.39.3 @kubb/plugin-oas@4.39.3 @kubb/plugin-ts@4.39.3 @kubb/plugin-zod@4.39.3 @kubb/plugin-client@4.39.3 zod@4.6.7',
  files: { 'kubb.config.js': kubbConfig },
  command: 'npx kubb generate',
  programs: ['make-calls.ts', 'kubb.ts', 'examples.ts', 'examples-kubb.ts'],
  compile: work => compileTypeScript(work, 'kubb.ts'),
  acceptExamples: work => acceptExamples(work, 'examples-kubb.ts'),
})

describeGenerator({
  name: 'oazapfts',
  version: '7.5.0',
  edition: 'openapi-client',
  install: 'npm install oazapfts@7.5.0 @oazapfts/runtime@1.2.0 typescript@5.9.3',
  command: 'npx oazapfts openapi-client.json client.ts',
  programs: ['make-calls.ts', 'oazapfts.ts'],
  compile: work => compileTypeScript(work, 'oazapfts.ts'),
})

describeGenerator({
  name: 'openapi-typescript-codegen',
  version: '0.31.0',
  edition: 'openapi-client',
  install: 'npm install openapi-typescript-codegen@0.31.0',
  command: 'npx openapi --input openapi-client.json --output client --name Swr',
  programs: ['make-calls.ts', 'openapi-typescript-codegen.ts'],
  compile: work => compileTypeScript(work, 'openapi-typescript-codegen.ts'),
})

describeGenerator({
  name: 'swagger-typescript-api',
  version: '13.13.0',
  edition: 'openapi-client',
  install: 'npm install swagger-typescript-api@13.13.0',
  command: 'npx swagger-typescript-api generate --path openapi-client.json --output client --name swr.ts',
  programs: ['make-calls.ts', 'swagger-typescript-api.ts'],
  compile: work => compileTypeScript(work, 'swagger-typescript-api.ts'),
})

describeGenerator({
  name: 'openapi-zod-client',
  version: '1.18.3',
  edition: 'openapi-client-3.0',
  install: 'npm install openapi-zod-client@1.18.3 @zodios/core@10.9.6 zod@3.25.76 axios@1.13.2',
  command: 'npx openapi-zod-client openapi-client-3.0.json -o client.ts --export-schemas --with-alias',
  programs: ['make-calls.ts', 'openapi-zod-client.ts', 'examples.ts', 'examples-openapi-zod-client.ts'],
  compile: work => compileTypeScript(work, 'openapi-zod-client.ts'),
  acceptExamples: work => acceptExamples(work, 'examples-openapi-zod-client.ts'),
})

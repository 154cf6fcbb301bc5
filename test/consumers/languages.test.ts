import { join } from 'node:path'
import { describeGenerator, succeed } from './support/generator.js'
import { goProgram, openapiGenerator, pythonPackages } from './support/packages.js'

const oapiCodegenConfig = `package: swr
output: swr/swr.go
generate:
  models: true
  client: true
output-options:
  resolve-type-name-collisions: true
`

describeGenerator({
  name: 'openapi-python-client',
  version: '0.29.1',
  edition: 'openapi-client',
  prepare: () => pythonPackages('openapi-python-client', ['openapi-python-client==0.29.1']),
  path: ['venv/bin'],
  command: 'openapi-python-client generate --path openapi-client.json --output-path client --meta none',
  programs: ['program.py'],
  compile: async work => ({ command: join(work, '../venv/bin/python'), args: [join(work, 'program.py')] }),
})

describeGenerator({
  name: 'oapi-codegen',
  version: '2.8.2',
  edition: 'openapi-client-3.0',
  prepare: () => goProgram('oapi-codegen', 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2'),
  path: ['bin'],
  files: { 'oapi-codegen.yaml': oapiCodegenConfig },
  command: 'mkdir -p swr && oapi-codegen -config oapi-codegen.yaml openapi-client-3.0.json',
  programs: ['main.go'],
  async compile(work) {
    await succeed(work, 'go mod init example.com/swr && go get github.com/oapi-codegen/runtime@v1.9.0 && go build -o program .')
    return { command: join(work, 'program'), args: [] }
  },
})

const javaProperties = 'invokerPackage=swr,apiPackage=swr.api,modelPackage=swr.model'

describeGenerator({
  name: 'openapi-generator, Java',
  version: '7.25.0',
  edition: 'openapi-client',
  prepare: () => openapiGenerator('7.25.0'),
  path: ['bin'],
  command: `openapi-generator-cli generate -i openapi-client.json -g java --library native -o client --schema-mappings ErrorBody=Object --additional-properties=${javaProperties}`,
  programs: ['Main.java'],
  async compile(work) {
    const goals = 'compile dependency:copy-dependencies -DincludeScope=compile'
    await succeed(work, `cp Main.java client/src/main/java/ && mvn -q -B -f client/pom.xml ${goals}`)
    const target = join(work, 'client/target')
    return { command: 'java', args: ['-cp', `${target}/classes:${target}/dependency/*`, 'Main'] }
  },
})

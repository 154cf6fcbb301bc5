import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Program } from '../support/run.js'
import { acceptExamplesIn } from './support/examples.js'
import { describeGenerator, succeed } from './support/generator.js'
import { installTool } from './support/packages.js'

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
  install: 'pip install openapi-python-client==0.29.1',
  command: 'openapi-python-client generate --path openapi-client.json --output-path client --meta none',
  programs: ['program.py'],
  signer: { block: 'signer.py', path: 'signer.py', glue: 'httpx', program: 'program.py' },
  compile: async work => ({ command: join(work, '../venv/bin/python'), args: [join(work, 'program.py')] }),
})

describeGenerator({
  name: 'oapi-codegen',
  version: '2.8.2',
  edition: 'openapi-client-3.0',
  install: 'go install github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2',
  files: { 'oapi-codegen.yaml': oapiCodegenConfig },
  command: 'mkdir -p swr && oapi-codegen -config oapi-codegen.yaml openapi-client-3.0.json',
  programs: ['main.go'],
  signer: { block: 'signer.go', path: 'signer/signer.go', glue: 'oapi-codegen', program: 'main.go' },
  async compile(work) {
    await succeed(work, 'go mod init example.com/swr && go get github.com/oapi-codegen/runtime@v1.9.0 && go build -o program .')
    return { command: join(work, 'program'), args: [] }
  },
})

const jar = 'mvn dependency:copy -Dartifact=org.openapitools:openapi-generator-cli:7.25.0 -DoutputDirectory=.'

describeGenerator({
  name: 'openapi-generator, Java',
  version: '7.25.0',
  edition: 'openapi-client',
  install: jar,
  command:
    'openapi-generator-cli generate -i openapi-client.json -g java --library native -o client --schema-mappings ErrorBody=Object,ImageConfig=Object --additional-properties=invokerPackage=swr,apiPackage=swr.api,modelPackage=swr.model',
  programs: ['Main.java'],
  signer: { block: 'Signer.java', path: 'Signer.java', glue: 'interceptor', program: 'Main.java' },
  async compile(work) {
    const goals = 'compile dependency:copy-dependencies -DincludeScope=compile'
    await succeed(work, `cp Main.java Signer.java client/src/main/java/ && mvn -q -B -f client/pom.xml ${goals}`)
    const target = join(work, 'client/target')
    return { command: 'java', args: ['-cp', `${target}/classes:${target}/dependency/*`, 'Main'] }
  },
})

/** The packages that the Python client of OpenAPI Generator requires. */
const pythonClient = 'pip install pydantic==2.14.4 python-dateutil==4.0.0 typing-extensions==4.16.0 urllib3==2.8.0'

describeGenerator({
  name: 'openapi-generator, Python',
  version: '7.25.0',
  edition: 'openapi-client',
  install: jar,
  requires: pythonClient,
  command: 'openapi-generator-cli generate -i openapi-client.json -g python -o client --package-name swr',
  programs: ['openapi-generator.py', 'examples.py', 'examples-openapi-generator.py'],
  compile: async work =>
    pythonProgram(await installTool('openapi-generator-python', pythonClient), work, 'openapi-generator.py'),
  acceptExamples: async work =>
    acceptExamplesIn(
      pythonProgram(await installTool('openapi-generator-python', pythonClient), work, 'examples-openapi-generator.py'),
    ),
})

/** Returns how to start a Python program that imports the generated client. */
function pythonProgram(packages: string, work: string, program: string): Program {
  return {
    command: join(packages, 'venv/bin/python'),
    args: [join(work, program)],
    cwd: work,
    env: { PYTHONPATH: join(work, 'client') },
  }
}

describeGenerator({
  name: 'openapi-generator, Go',
  version: '7.25.0',
  edition: 'openapi-client',
  install: jar,
  command:
    'openapi-generator-cli generate -i openapi-client.json -g go -o swr --additional-properties=packageName=swr,withGoMod=false,disallowAdditionalPropertiesIfNotPresent=false',
  programs: ['openapi-generator.go'],
  async compile(work) {
    // Its own tests import a module that isn't published.
    await succeed(work, 'rm -r swr/test && go mod init example.com/swr && go mod tidy && go vet ./... && go build -o program .')
    return { command: join(work, 'program'), args: [] }
  },
})

describeGenerator({
  name: 'ogen',
  version: '1.25.0',
  edition: 'openapi-client-3.0',
  install: 'go install github.com/ogen-go/ogen/cmd/ogen@v1.25.0',
  command: `jq '.components.schemas += {ErrorBody: {}, ImageConfig: {}}' openapi-client-3.0.json > swr.json
ogen --target swr --package swr --clean swr.json`,
  programs: ['ogen.go'],
  signer: { block: 'signer.go', path: 'signer/signer.go', glue: 'ogen', program: 'ogen.go' },
  async compile(work) {
    await succeed(
      work,
      'go mod init example.com/swr && go get github.com/ogen-go/ogen@v1.25.0 && go mod tidy && go build -o program .',
    )
    return { command: join(work, 'program'), args: [] }
  },
})

/** The crate of the program that makes the calls. */
const crate = `[package]
name = "program"
version = "0.1.0"
edition = "2024"

[[bin]]
name = "program"
path = "progenitor.rs"

[dependencies]
swr = { path = "client" }
regex = "1"
reqwest = { version = "0.13", default-features = false }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt"] }
`

describeGenerator({
  name: 'progenitor',
  version: '0.15.1',
  edition: 'openapi-client-3.0',
  install: 'cargo install --locked cargo-progenitor@0.15.1',
  command: 'cargo progenitor -i openapi-client-3.0.json -o client -n swr -v 0.1.0',
  programs: ['progenitor.rs'],
  async compile(work) {
    await writeFile(join(work, 'Cargo.toml'), crate)
    // The next run has the dependencies already.
    const target = join(work, '../target')
    await succeed(work, 'cargo build --quiet', { CARGO_TARGET_DIR: target })
    return { command: join(target, 'debug/program'), args: [] }
  },
})

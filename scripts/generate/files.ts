import { type BundledContract, packageVersion } from './bundle.js'
import { type Catalogue, errorCodesSource, errorKindsSource } from './catalogue.js'
import { editionFiles } from './editions.js'
import { header } from './header.js'
import { methodsSource } from './methods.js'
import { operationTableSource } from './operation-table.js'
import { operationRows, operationsSource, permissionsSource } from './operations.js'
import { paramsSource } from './params.js'
import { requestValidatorsSource } from './request-validators.js'
import { schemaTypesSource } from './schema-types.js'
import { validatorsSource } from './validators.js'

/** Returns every file of generated/ by name. */
export async function generatedFiles(
  root: string,
  { contract, files }: BundledContract,
  catalogue: Catalogue,
): Promise<Map<string, string>> {
  // Another process generates them meanwhile.
  const schemaTypes = schemaTypesSource(contract)
  return new Map([
    ...files,
    ...editionFiles(contract),
    [
      'version.ts',
      `${header}/** The version of the package and of the contract. */\nexport const version = '${packageVersion(root)}'\n`,
    ],
    ['operations.ts', operationsSource(contract)],
    ['operation-table.ts', operationTableSource(operationRows(contract))],
    ['params.ts', paramsSource(contract)],
    ['methods.ts', methodsSource(contract, catalogue)],
    ['error-kinds.ts', errorKindsSource(catalogue, root)],
    ['error-codes.ts', errorCodesSource(contract, catalogue, root)],
    ['permissions.ts', permissionsSource(contract)],
    ['validators.ts', validatorsSource(contract)],
    ['request-validators.ts', requestValidatorsSource(contract)],
    ['schema.ts', await schemaTypes],
  ])
}

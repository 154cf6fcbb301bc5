// Generated from openapi/ by `npm run generate`. Do not edit.

/** Codes whose category differs from that of their status, and codes without a status in their name. */
export const errorKinds: Readonly<Record<string, ErrorKind>> = {
  "SVCSTG.SWR.4000031": "authentication",
  "SVCSTG.SWR.4000097": "quota",
  "SVCSTG.SWR.4000098": "quota",
  "SVCSTG.SWR.4000099": "quota",
  "SVCSTG.SWR.4000306": "not-found",
  "SVCSTG.SWR.4001013": "authentication",
  "SVCSTG.SWR.4001048": "authentication",
  "SVCSTG.SWR.4001090": "not-found",
  "SVCSTG.SWR.4001158": "not-found",
  "SVCSTG.SWR.4006031": "conflict",
  "APIGW.0301": "authentication",
  "SVCSTG.SWR.4011044": "permission",
  "SVCSTG.SWR.4011064": "permission",
  "SVCSTG.SWR.4031032": "throttled",
  "SVCSTG.SWR.4031042": "throttled",
  "SVCSTG.SWR.4031043": "authentication",
  "APIGW.0101": "not-found",
  "SVCSTG.SWR.4090023": "throttled",
  "APIGW.0308": "throttled",
  "SVCSTG.SWR.5007019": "quota"
}

/** The category of an error. */
export type ErrorKind = 'not-found' | 'conflict' | 'authentication' | 'permission' | 'quota' | 'throttled'

/** Statuses of errors after which the same request may succeed later. */
export const retryableStatuses: readonly number[] = [429,500,502,503,504]

/** Codes that are retryable although their status isn't, or vice versa. */
export const retryableExceptions: readonly string[] = [
  "SVCSTG.SWR.4031032",
  "SVCSTG.SWR.4031042",
  "SVCSTG.SWR.4090023",
  "SVCSTG.SWR.5000017",
  "SVCSTG.SWR.5000027",
  "SVCSTG.SWR.5001002",
  "SVCSTG.SWR.5001052",
  "SVCSTG.SWR.5001101",
  "SVCSTG.SWR.5004002",
  "SVCSTG.SWR.5007019"
]

/** The codes of the catalogue, and other codes of its large families. */
export const catalogueCode: RegExp = /^(?:IMG\.0001|SVCSTG\.SWR\.\d{7}|APIGW\.0301|SVCSTG\.S2I\.4019000|APIGW\.0101|APIGW\.0308)$/

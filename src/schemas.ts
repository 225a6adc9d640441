import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';

/** The schemas that values are checked against at run time, each with those that it refers to. */
const SCHEMAS = { report: ['claim'], decision: [] } as const satisfies Readonly<Record<string, readonly string[]>>;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** A schema of `schemas/`, parsed. */
const readSchema = (name: string): object =>
  JSON.parse(fs.readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

/** Where the build leaves a compiled schema: compiling one takes as long as reading an article. */
export const precompiledPath = (name: SchemaName): string => fileURLToPath(new URL(`./${name}-schema.cjs`, import.meta.url));

/** Compiles a schema with an instance of ajv made by `make`, which is told the schemas that it refers to. */
export function compileSchema(name: SchemaName, make: (schemas: object[]) => Ajv2020): { ajv: Ajv2020; validate: ValidateFunction } {
  const ajv = make(SCHEMAS[name].map(readSchema));
  return { ajv, validate: ajv.compile(readSchema(name)) };
}

const validators = new Map<SchemaName, ValidateFunction>();

/** The check of a value against a schema: compiled by the build, or here where there was none. */
export function validatorOf(name: SchemaName): ValidateFunction {
  let validate = validators.get(name);
  if (validate === undefined) {
    const require = createRequire(import.meta.url);
    if (fs.existsSync(precompiledPath(name))) validate = require(precompiledPath(name)) as ValidateFunction;
    else {
      const ajv = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
      ({ validate } = compileSchema(name, (schemas) => new ajv.Ajv2020({ strictTypes: false, schemas })));
    }
    validators.set(name, validate);
  }
  return validate;
}

/** The first ten things in which a value departs from a schema, one line each; empty for one that does not. */
export function schemaErrors(name: SchemaName, value: unknown): readonly string[] {
  const validate = validatorOf(name);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 10).map((e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
}

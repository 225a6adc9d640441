import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compileSchema, precompiledPath, SCHEMA_NAMES } from './schemas.js';

// Run by the build: the schemas compiled once, so that a run need not compile them.
for (const name of SCHEMA_NAMES) {
  const { ajv, validate } = compileSchema(name, (schemas) => new Ajv2020({ strictTypes: false, schemas, code: { source: true } }));
  fs.writeFileSync(precompiledPath(name), standalone.default(ajv, validate));
}

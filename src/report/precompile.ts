import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { PRECOMPILED, readSchema } from './validate.js';

// Run by the build: the schema of reports compiled once, so that a run need not compile it.
const ajv = new Ajv2020({ strictTypes: false, schemas: [readSchema('claim')], code: { source: true } });
fs.writeFileSync(PRECOMPILED, standalone.default(ajv, ajv.compile(readSchema('report'))));

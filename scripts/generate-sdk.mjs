// The types of the SDK, made from docs/openapi.json. `--check` fails where they are not those of the document.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import openapiTs, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const DOCUMENT = 'docs/openapi.json';
const TYPES = 'sdk/generated/management-api.d.ts';

const HEADER = `// Made from ${DOCUMENT} by scripts/generate-sdk.mjs; changes here are lost.\n`;

const readOr = (file, otherwise) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  }
};

const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
const types = astToString(await openapiTs(document));
const wanted = await format(HEADER + types, { ...(await resolveConfig(TYPES)), filepath: TYPES });

if (readOr(TYPES, '') === wanted) {
  console.log('The types of the SDK are current.');
} else if (process.argv.includes('--check')) {
  console.log(`Stale: ${TYPES}. Run: npm run generate`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(TYPES), { recursive: true });
  writeFileSync(TYPES, wanted);
  console.log(`Wrote ${TYPES}.`);
}

// The types of the SDK, made from docs/openapi.json. `--check` fails where they are not those of the document.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import openapiTs, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const DOCUMENT = 'docs/openapi.json';
const TYPES = 'sdk/generated/management-api.d.ts';

const HEADER = `// Made from ${DOCUMENT} by scripts/generate-sdk.mjs; changes here are lost.\n`;

/** What every refusal of the API holds. The document leaves it out, since it is the same everywhere. */
const REFUSAL = {
  type: 'object',
  required: ['message'],
  properties: {
    code: { type: 'string', description: 'Stable, such as `entity.not_found`; decide by it.' },
    message: { type: 'string', description: 'For people.' },
    data: { type: 'object', additionalProperties: true },
    details: { type: 'string' },
  },
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** Says of each refusal that has no body in the document what its body is, so that `error` is typed. */
const withRefusals = (document) => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } };
  const operations = Object.values(document.paths).flatMap((path) =>
    METHODS.flatMap((method) => path[method] ?? []),
  );
  for (const { responses } of operations) {
    for (const [status, response] of Object.entries(responses)) {
      if (Number(status) >= 400) response.content ??= content;
    }
  }
  document.components.schemas.Refusal = REFUSAL;
  return document;
};

const readOr = (file, otherwise) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  }
};

const document = withRefusals(JSON.parse(readFileSync(DOCUMENT, 'utf8')));
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

// The licences of what a production install loads, as package-lock.json lists it: the packages of other platforms
// count too. `--table` prints them by licence too.
import { existsSync, readFileSync } from 'node:fs';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose package.json names no licence, and where its text stands instead. */
const READ_BY_HAND = new Map([['pause@0.0.1', 'MIT']]); // Readme.md, "License"

const REMEDY =
  'Remedy: replace the package, or, if its text grants what MIT grants, add the licence to ALLOWED (the package to READ_BY_HAND) in scripts/check-licences.mjs and say why in the commit.';

/** Older packages name their licence as `licenses: [{ type }]`, which the lock file leaves out. */
const licenceInPackage = (path) => {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
};

const productionPackages = () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const found = Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path, { name, version, license }]) => {
      const id = `${name ?? path.replace(/^.*node_modules\//, '')}@${version}`;
      return { id, licence: license ?? licenceInPackage(path) ?? READ_BY_HAND.get(id) ?? 'none named' };
    });
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
};

/** An SPDX expression without nesting: one side of an OR suffices, every side of an AND has to hold. */
const isAllowed = (expression) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((side) => side.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));

/** A longer list tells a reader nothing. */
const LISTED = 14;

const table = (packages) => {
  const byLicence = new Map();
  for (const { id, licence } of packages) byLicence.set(licence, [...(byLicence.get(licence) ?? []), id]);
  const rows = [...byLicence]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([licence, ids]) => {
      const which = ids.length > LISTED ? '' : ids.toSorted().join(', ');
      return `| ${licence} | ${ids.length} | ${which} |`;
    });
  return ['| licence | packages | which |', '|---|---|---|', ...rows].join('\n');
};

const packages = productionPackages();
const refused = packages.filter(({ licence }) => !isAllowed(licence));

if (process.argv.includes('--table')) console.log(table(packages));
for (const { id, licence } of refused) console.log(`${id}: ${licence} is not an allowed licence`);
if (refused.length > 0) console.log(REMEDY);
console.log(`${packages.length} packages, ${refused.length} with a licence that is not allowed`);
process.exitCode = refused.length > 0 ? 1 : 0;

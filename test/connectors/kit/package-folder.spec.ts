import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canSendSms } from '#src/modules/connectors/factories/capabilities.js';
import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import { loadPackages } from '#src/modules/connectors/kit/load-packages.js';
import { packageFolder, putPackage, ravens } from './packages.js';

const idsOf = (factories: readonly ConnectorFactory[]) => factories.map(({ metadata }) => metadata.id);
const NO_TOOLS = {} as Parameters<ConnectorFactory['create']>[1];
const sms = { to: '12025550143', type: 'Generic', payload: { code: '271828' }, builtIn: 'Ours' } as const;

/** Has the one package in a folder send by a function of this body. */
async function sendBy(body: string, config: object = { tower: 'north tower' }) {
  const folder = await packageFolder();
  await putPackage(folder, 'ravens', { 'index.js': ravens('raven', {}, body) });
  const [factory] = (await loadPackages({ names: [], folder }, [])).factories;
  const connector = factory?.create(factory.readConfig({ ...config }), NO_TOOLS) ?? {};
  if (!canSendSms(connector)) throw new Error('it sends nothing');
  return connector.sendSms(sms, AbortSignal.timeout(60_000));
}

it('finds the packages of a folder, those of a scope too', async () => {
  const folder = await packageFolder();
  await putPackage(folder, 'ravens', { 'index.js': ravens('raven') });
  await putPackage(folder, '@winter/ravens', { 'index.js': ravens('winter-raven') });
  const { factories, faults } = await loadPackages({ names: [], folder }, []);
  expect(faults).toEqual([]);
  expect(idsOf(factories)).toEqual(['winter-raven', 'raven']);
  expect(factories[1]).toMatchObject({
    type: 'Sms',
    metadata: { logo: 'data:image/svg+xml;base64,PHN2Zy8+', readme: '# Ravens', platform: null },
  });
});

it('sends by a package, and tells what its provider answered', async () => {
  expect(await sendBy('return { statusCode: 202, messageId: message.to + config.tower };')).toEqual({
    status: 202,
    answer: '12025550143north tower',
  });
});

it.each([
  ['invalid_request_parameters', 'invalid'],
  ['template_not_found', 'invalid'],
  ['invalid_response', 'invalid'],
  ['invalid_certificate', 'invalid'],
  ['rate_limit_exceeded', 'too-many'],
  ['usage_limit_exceeded', 'too-many'],
  ['authorization_failed', 'unauthorized'],
  ['not_implemented', 'not-implemented'],
  ['general', 'invalid'],
])('knows an error of the kit by its code: %s', async (code, kind) => {
  const thrown = `throw Object.assign(new Error('x'), { code: '${code}', data: 'at ' + config.tower });`;
  const message = code === 'general' ? { message: 'at …' } : { extras: { details: 'at …' } };
  await expect(sendBy(thrown)).rejects.toMatchObject({ kind, code: `connector.${code}`, ...message });
});

it('tells nobody the code of a message that a provider repeats', async () => {
  const thrown = `throw Object.assign(new Error('x'), { code: 'general', data: JSON.stringify(message) });`;
  const failure = await sendBy(thrown).catch((error: unknown) => error);
  expect(failure).toMatchObject({ message: expect.stringContaining('"payload":{"code":"…"}') });
});

it('takes whatever else a package throws for a failure of its provider', async () => {
  await expect(sendBy('undefined.tower')).rejects.toMatchObject({
    kind: 'invalid',
    code: 'connector.general',
  });
  await expect(sendBy(`throw 'a text'`)).rejects.toMatchObject({ code: 'connector.general' });
});

it('leaves out what cannot be used, and says why', async () => {
  const folder = await packageFolder();
  await putPackage(folder, 'a-good-one', { 'index.js': ravens('raven') });
  await putPackage(folder, 'b-throws', { 'index.js': `throw new Error('no raven')` });
  await putPackage(folder, 'c-nothing', { 'index.js': 'export const raven = 1;' });
  await putPackage(folder, 'd-empty', { 'index.js': 'export default () => ({});' });
  await putPackage(folder, 'e-twice', { 'index.js': ravens('raven') });
  await putPackage(folder, 'f-ours', { 'index.js': ravens('http-sms') });
  await putPackage(folder, 'g-nameless', { 'index.js': ravens('g', { name: { de: 'Raben' } }) });
  await putPackage(folder, 'h-no-logo', { 'index.js': ravens('h', { logo: './none.svg' }) });
  await putPackage(folder, 'i-elsewhere', {
    'index.js': ravens('i', { readme: './../a-good-one/README.md' }),
  });
  await putPackage(folder, 'j-link', { 'index.js': ravens('j', { readme: './link.md' }) });
  await symlink(join(folder, 'a-good-one/README.md'), join(folder, 'j-link/link.md'));
  await putPackage(folder, 'k-large', {
    'index.js': ravens('k'),
    'README.md': 'x'.repeat(65_537),
  });
  await putPackage(folder, 'l-manifest', { 'package.json': '{', 'index.js': ravens('l') });
  const { factories, faults } = await loadPackages({ names: ['@logto/none'], folder }, ['http-sms']);
  expect(idsOf(factories)).toEqual(['raven']);
  expect(faults).toEqual([
    '@logto/none is left out: it is not installed',
    'b-throws is left out: no raven',
    'c-nothing is left out: it exports no connector by default',
    'd-empty is left out: it makes no connector',
    'e-twice is left out: there is another provider with the id raven',
    'f-ours is left out: there is another provider with the id http-sms',
    'g-nameless is left out: it has no name and description in English',
    'h-no-logo is left out: it has no ./none.svg',
    'i-elsewhere is left out: ./../a-good-one/README.md is not in it',
    'j-link is left out: ./link.md is not in it',
    'k-large is left out: ./README.md has more than 65536 bytes',
    expect.stringMatching(/^l-manifest is left out: .*JSON/),
  ]);
});

it('runs no code of a folder that others can write to', async () => {
  const folder = await packageFolder();
  const index = ravens('raven');
  await putPackage(folder, 'ravens', { 'index.js': index });
  await putPackage(folder, 'shared', { 'index.js': `globalThis.ranSharedCode = true;${index}` });
  await chmod(join(folder, 'shared/README.md'), 0o666);
  const part = await loadPackages({ names: [], folder }, []);
  expect(idsOf(part.factories)).toEqual(['raven']);
  expect(part.faults).toEqual([
    `shared is left out: others can write to ${join(folder, 'shared/README.md')}`,
  ]);
  await chmod(folder, 0o777);
  expect(await loadPackages({ names: [], folder }, [])).toEqual({
    factories: [],
    faults: [`${folder} is left out: others can write to ${folder}`],
  });
  expect(globalThis).not.toHaveProperty('ranSharedCode');
});

it('runs no code that others could put behind a link of a package, beside it, or in place of the folder', async () => {
  const outer = await packageFolder();
  const folder = join(outer, 'connectors');
  const shared = join(outer, 'shared');
  await putPackage(folder, 'linked', { 'index.js': `globalThis.ranLinkedCode = true;${ravens('raven')}` });
  await mkdir(join(shared, 'dependency'), { recursive: true });
  await writeFile(join(shared, 'dependency/index.js'), '');
  await mkdir(join(folder, 'linked/node_modules'));
  await symlink(join(shared, 'dependency'), join(folder, 'linked/node_modules/dependency'));
  const load = async () => (await loadPackages({ names: [], folder }, [])).faults;

  await chmod(join(shared, 'dependency/index.js'), 0o666);
  expect(await load()).toEqual([
    `linked is left out: others can write to ${join(shared, 'dependency/index.js')}`,
  ]);
  await chmod(join(shared, 'dependency/index.js'), 0o644);
  await chmod(shared, 0o777);
  expect(await load()).toEqual([`linked is left out: others can write to ${shared}`]);
  await chmod(shared, 0o755);
  await mkdir(join(folder, 'node_modules/dependency'), { recursive: true });
  await chmod(join(folder, 'node_modules/dependency'), 0o777);
  expect(await load()).toEqual([
    `${folder} is left out: others can write to ${join(folder, 'node_modules/dependency')}`,
  ]);
  await chmod(join(folder, 'node_modules/dependency'), 0o755);
  await chmod(outer, 0o777);
  expect(await load()).toEqual([`${folder} is left out: others can write to ${outer}`]);
  expect(globalThis).not.toHaveProperty('ranLinkedCode');
  await chmod(outer, 0o755);
  expect(await load()).toEqual([]);
});

it('says that there is no such folder', async () => {
  const { faults } = await loadPackages({ names: [], folder: '/nowhere' }, []);
  expect(faults).toEqual([expect.stringContaining('/nowhere is left out: ENOENT')]);
});

import { type EmailTemplate, interpolate } from '#src/modules/email-templates/email-templates.public.js';
import { isObject, type JsonObject } from '#src/platform/http/fields/object.js';
import { ConnectorErrors } from '../connector.errors.js';
import type { Connector, OutgoingEmail, OutgoingSms, ProviderAnswer } from '../factories/capabilities.js';
import { type ConnectorFactory, CONNECTOR_TYPES } from '../factories/connector-factory.js';
import {
  type CreatePackageConnector,
  type FoundPackage,
  type PackageConnector,
  PackageFault,
} from './connector-package.js';
import { errorOf, readIssues } from './package-errors.js';
import { readMetadata } from './package-metadata.js';
import { PackageSocial, RenewingPackageSocial } from './package-social.js';
import { within } from './within.js';

/** Makes a factory of what a package exports. Throws a `PackageFault` where it is none for the kit. */
export async function packageFactory(
  { folder }: FoundPackage,
  create: CreatePackageConnector,
): Promise<ConnectorFactory> {
  const described = await connectorOf(create, {});
  const type = CONNECTOR_TYPES.find((each) => each === described.type);
  if (!type) throw new PackageFault('it makes no connector of a known type');
  if (type !== 'Social' && !described.sendMessage) throw new PackageFault('it sends no messages');
  if (type === 'Social' && !described.getAuthorizationUri) throw new PackageFault('it lets nobody sign in');
  return {
    type,
    metadata: await readMetadata(folder, described.metadata),
    readConfig: (config) => {
      requireConfig(described, config);
      return config;
    },
    create: (config) =>
      type === 'Social' ? socialFor(described, create, config) : messagesBy(type, create, config),
  };
}

/** As it is given, the config is what the package reads later; what its guard makes of it need not pass again. */
function requireConfig({ configGuard }: PackageConnector, config: JsonObject): void {
  const reading = configGuard.safeParse(config);
  if (!reading.success) throw ConnectorErrors.invalidConfig(readIssues(reading.error.issues));
}

function socialFor(
  { metadata, getAccessTokenByRefreshToken: renews }: PackageConnector,
  create: CreatePackageConnector,
  config: JsonObject,
): Connector {
  const factoryId = String((metadata as { id?: unknown }).id);
  const made = connectorOf(create, config).then((connector) => ({ connector, factoryId, config }));
  // Whoever asks it for something is told what is wrong with it.
  made.catch(() => undefined);
  return renews ? new RenewingPackageSocial(made) : new PackageSocial(made);
}

function messagesBy(type: 'Email' | 'Sms', create: CreatePackageConnector, config: JsonObject): Connector {
  const send = (message: OutgoingEmail | OutgoingSms, signal: AbortSignal, template?: object) =>
    within(signal, () => sendBy(create, config, message, template)).catch((error: unknown) => {
      throw errorOf(error, config, message.payload);
    });
  switch (type) {
    case 'Email':
      return {
        sendEmail: (email: OutgoingEmail, signal: AbortSignal) => send(email, signal, filledTemplate(email)),
      };
    case 'Sms':
      return { sendSms: (sms: OutgoingSms, signal: AbortSignal) => send(sms, signal) };
  }
}

/** The tenant's own template with its values in it: packages put them into HTML as they are. */
function filledTemplate({ template, payload }: OutgoingEmail): EmailTemplate | undefined {
  if (!template) return undefined;
  const { subject, content, contentType = 'text/html', replyTo, sendFrom } = template;
  const inText = (text: string): string => interpolate(text, payload, 'text/plain');
  return {
    subject: inText(subject),
    content: interpolate(content, payload, contentType),
    contentType,
    ...(replyTo !== undefined && { replyTo: inText(replyTo) }),
    ...(sendFrom !== undefined && { sendFrom: inText(sendFrom) }),
  };
}

/** A connector of its own for each message, since a package asks for the template without saying for which message. */
async function sendBy(
  create: CreatePackageConnector,
  config: JsonObject,
  { to, type, payload, ip }: OutgoingEmail | OutgoingSms,
  template: object | undefined,
): Promise<ProviderAnswer> {
  const connector = await connectorOf(create, config, template);
  const answer = await connector.sendMessage?.({ to, type, payload, ...(ip && { ip }) }, config);
  const { statusCode, messageId } = isObject(answer) ? answer : {};
  return {
    ...(typeof statusCode === 'number' && { status: statusCode }),
    ...(typeof messageId === 'string' && { answer: messageId }),
  };
}

async function connectorOf(
  create: CreatePackageConnector,
  config: JsonObject,
  template?: object,
): Promise<PackageConnector> {
  const made = await create({
    getConfig: async () => config,
    getI18nEmailTemplate: async () => template,
  });
  if (!isConnector(made)) throw new PackageFault('it makes no connector');
  return made;
}

const isConnector = (made: unknown): made is PackageConnector =>
  isObject(made) &&
  isObject(made['metadata']) &&
  isObject(made['configGuard']) &&
  typeof made['configGuard']['safeParse'] === 'function';

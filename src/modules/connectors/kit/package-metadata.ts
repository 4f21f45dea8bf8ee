import { Flag } from '#src/platform/http/fields/flag.js';
import { Json, json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';
import { TextMap } from '#src/platform/http/fields/text-map.js';
import { readInput } from '#src/platform/http/read-input.js';
import type { ConnectorMetadata, LocalizedText } from '../factories/connector-factory.js';
import { PLATFORMS } from '../factories/factory.dto.js';
import type { FormItem } from '../factories/form-item.js';
import { PackageFault } from './connector-package.js';
import { pictureOf, textOf } from './package-files.js';

const NAME_BYTES = 16_384;

/** What a package says of itself, before its files are read. */
class PackageMetadata {
  @Text({ min: 1, max: 128 }) id: string;
  @Text({ min: 1, max: 128 }) target: string;
  @OneOf(PLATFORMS, { nullable: true, optional: true }) platform?: ConnectorMetadata['platform'];
  @TextMap({ maxBytes: NAME_BYTES }) name: LocalizedText;
  @TextMap({ maxBytes: NAME_BYTES }) description: LocalizedText;
  @Text() logo: string;
  @Text({ nullable: true, optional: true }) logoDark?: string | null;
  @Text() readme: string;
  @Text({ optional: true }) configTemplate?: string;
  @ListOf(json(), { max: 100, optional: true }) formItems?: FormItem[];
  @Flag({ optional: true }) isStandard?: boolean;
  @Flag({ optional: true }) isTokenStorageSupported?: boolean;
  @Json({ optional: true }) customData?: JsonObject;
  @Text({ max: 256, optional: true }) fromEmail?: string;
}

/** What a package says of itself, with its files in it. Throws a `PackageFault` where that cannot be shown. */
export async function readMetadata(folder: string, given: object): Promise<ConnectorMetadata> {
  const reading = readInput(PackageMetadata, given);
  if ('issues' in reading) {
    const [issue] = reading.issues;
    throw new PackageFault(`its metadata is wrong: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { platform = null, logo, logoDark, readme, configTemplate, ...described } = reading.value;
  if (described.name.en === undefined || described.description.en === undefined) {
    throw new PackageFault('it has no name and description in English');
  }
  return {
    ...described,
    platform,
    logo: await pictureOf(folder, logo),
    logoDark: logoDark ? await pictureOf(folder, logoDark) : null,
    readme: await textOf(folder, readme),
    ...(configTemplate !== undefined && { configTemplate: await textOf(folder, configTemplate) }),
  };
}

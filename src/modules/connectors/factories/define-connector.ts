import { exampleOf } from '#src/platform/http/fields/example.js';
import type { DataClass } from '#src/platform/http/fields/kind.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { readInput } from '#src/platform/http/read-input.js';
import { ConnectorErrors } from '../connector.errors.js';
import type { Connector } from './capabilities.js';
import type {
  ConnectorFactory,
  ConnectorMetadata,
  ConnectorTools,
  ConnectorType,
} from './connector-factory.js';
import { formItemsOf } from './form-field.js';

export interface ConnectorDefinition<Config extends object> extends Pick<
  ConnectorMetadata,
  'id' | 'target' | 'name' | 'description' | 'logo' | 'readme'
> {
  readonly type: ConnectorType;
  readonly logoDark?: string;
  /** Where people can sign in with it; left out for messages. */
  readonly platform?: 'Universal';
  readonly isStandard?: true;
  readonly isTokenStorageSupported?: true;
  /** Its field decorators check configs, `@FormField` beside them makes the form, and `@Example` the template. */
  readonly config: DataClass<Config>;
  create(config: Config, tools: ConnectorTools): Connector;
}

/** Makes a factory out of what one provider states of itself. */
export function defineConnector<Config extends object>(
  definition: ConnectorDefinition<Config>,
): ConnectorFactory {
  const { type, config, create, logoDark = null, platform = null, ...described } = definition;
  const read = (input: JsonObject): Config => {
    const reading = readInput(config, input);
    if ('issues' in reading) throw ConnectorErrors.invalidConfig(reading.issues);
    return reading.value;
  };
  return {
    type,
    metadata: {
      ...described,
      platform,
      logoDark,
      configTemplate: JSON.stringify(exampleOf(config) ?? {}, null, 2),
      formItems: formItemsOf(config),
    },
    readConfig: (input) => JSON.parse(JSON.stringify(read(input))),
    create: (stored, tools) => create(read(stored), tools),
  };
}

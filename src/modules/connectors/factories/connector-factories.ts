import { Inject, Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { ConnectorFactory } from './connector-factory.js';

/** The list of factories that `ConnectorFactories` has. */
export const CONNECTOR_FACTORIES = Symbol('connector factories');

/** The providers that connectors can be made for. */
@Injectable()
export class ConnectorFactories {
  constructor(@Inject(CONNECTOR_FACTORIES) private readonly factories: readonly ConnectorFactory[]) {}

  list(): readonly ConnectorFactory[] {
    return this.factories;
  }

  find(id: string): ConnectorFactory | undefined {
    return this.factories.find(({ metadata }) => metadata.id === id);
  }

  get(id: string): ConnectorFactory {
    const factory = this.find(id);
    if (!factory) throw EntityErrors.notFound('connector factory', id);
    return factory;
  }
}

import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { ConnectorFactories } from './connector-factories.js';
import { ConnectorFactoryDto } from './factory.dto.js';

/** Ours, and the packages that were added to them: far fewer. */
const MAX_FACTORIES = 1000;

@ApiTags('Connector factories')
@PathParameters({
  connectorFactoryId: {
    description: 'Id of the provider, as in `id` of `GET /api/connector-factories`.',
    example: ACME.connector.factoryId,
  },
})
@Controller('connector-factories')
export class ConnectorFactoryController {
  constructor(private readonly factories: ConnectorFactories) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List connector factories',
    description: 'The providers that connectors can be made for, with the form of their config.',
    returns: [ConnectorFactoryDto],
    maxItems: MAX_FACTORIES,
  })
  list() {
    return this.factories.list().map(({ type, metadata }) => ({ type, ...metadata }));
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get connector factory',
    description: 'Describes one provider: what it does, how it is set up, and the form of its config.',
    returns: ConnectorFactoryDto,
    errors: [EntityErrors.notFound],
  })
  get(@Param('id') id: string) {
    const { type, metadata } = this.factories.get(id);
    return { type, ...metadata };
  }
}

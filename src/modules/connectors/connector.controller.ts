import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { ConnectorErrors } from './connector.errors.js';
import { ConnectorChangeErrors } from './connector-change.errors.js';
import {
  ConnectorDto,
  CreateConnectorDto,
  ListConnectorsDto,
  MAX_CONNECTORS,
  UpdateConnectorDto,
} from './connector.dto.js';
import { ConnectorService } from './connector.service.js';

@ApiTags('Connectors')
@PathParameters({
  connectorId: {
    description: 'Id of the connector, as in `id` of `GET /api/connectors`.',
    example: ACME.connector.id,
  },
})
@Controller('connectors')
export class ConnectorController {
  constructor(private readonly connectors: ConnectorService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List connectors',
    description:
      'Oldest first, with their configs. One whose provider this server does not know is left out.',
    returns: [ConnectorDto],
    maxItems: MAX_CONNECTORS,
  })
  list(@Query() { target }: ListConnectorsDto) {
    return this.connectors.list(target);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create connector',
    description:
      'Has messages sent by a provider, or lets people sign in with one. There is one connector for e-mail and one for text messages: a new one takes the place of the old one, which is deleted. A tenant has 100 at most.',
    returns: ConnectorDto,
    status: 200,
    errors: [
      ConnectorChangeErrors.unknownFactory,
      ConnectorChangeErrors.targetMissing,
      ConnectorChangeErrors.metadataFixed,
      ConnectorChangeErrors.instanceExists,
      ConnectorChangeErrors.targetInUse,
      ConnectorErrors.invalidConfig,
      ConnectorChangeErrors.tokensNotStored,
      ConnectorChangeErrors.limitExceeded,
      EntityErrors.uniqueViolated,
    ],
  })
  create(@Body() connector: CreateConnectorDto) {
    return this.connectors.create(connector);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get connector',
    description: 'Shows one connector, with its config.',
    returns: ConnectorDto,
    errors: [EntityErrors.notFound],
  })
  get(@Param('id') id: string) {
    return this.connectors.get(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update connector',
    description: 'Changes what is named and leaves the rest. What is sent next is sent by the new config.',
    returns: ConnectorDto,
    errors: [
      EntityErrors.invalidInput,
      EntityErrors.notFound,
      ConnectorChangeErrors.targetFixed,
      ConnectorChangeErrors.profileNotSynced,
      ConnectorChangeErrors.tokensNotStored,
      ConnectorErrors.invalidConfig,
    ],
  })
  update(@Param('id') id: string, @Body() changes: UpdateConnectorDto) {
    return this.connectors.update(id, changes);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete connector',
    description:
      'Nothing is sent by it any more, and it leaves the sign-in page. Refused where passwords expire and people could not set another one without it.',
    errors: [EntityErrors.notFound, ConnectorChangeErrors.needed],
  })
  delete(@Param('id') id: string) {
    return this.connectors.delete(id);
  }
}

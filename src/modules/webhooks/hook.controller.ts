import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import type { PageRequest } from '#src/kernel/page.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { PageQuery } from '#src/platform/http/pagination.js';
import {
  CreateHookDto,
  GetHookDto,
  HookDto,
  HookWithStatsDto,
  ListHooksDto,
  UpdateHookDto,
} from './hook.dto.js';
import { HookErrors } from './hook.errors.js';
import { HookService } from './hook.service.js';

@ApiTags('Hooks')
@PathParameters({
  hookId: { description: 'Id of the webhook, as in `id` of `GET /api/hooks`.', example: ACME.hook.id },
})
@Controller('hooks')
export class HookController {
  constructor(private readonly hooks: HookService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'List webhooks',
    description: 'Newest first. Without a page all of them.',
    returns: [HookWithStatsDto],
    page: 'optional',
  })
  list(@PageQuery() page: PageRequest | undefined, @Query() { includeExecutionStats }: ListHooksDto) {
    return this.hooks.list(page, includeExecutionStats);
  }

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Create webhook',
    description:
      'Has an address of yours called when something happens in the tenant. The server makes the key that signs every request. A tenant has 100 webhooks at most.',
    returns: HookDto,
    errors: [HookErrors.missingEvents, HookErrors.limitExceeded],
  })
  create(@Body() hook: CreateHookDto) {
    return this.hooks.create(hook);
  }

  @GetEndpoint(':id', {
    audience: 'management',
    summary: 'Get webhook',
    description: 'Shows one webhook, with its signing key.',
    returns: HookWithStatsDto,
    errors: [EntityErrors.notExistsWithId],
  })
  get(@Param('id') id: string, @Query() { includeExecutionStats = '' }: GetHookDto) {
    return includeExecutionStats === '' ? this.hooks.get(id) : this.hooks.getWithStats(id);
  }

  @PatchEndpoint(':id', {
    audience: 'management',
    summary: 'Update webhook',
    description: 'Changes what is named and leaves the rest; events and `config` are replaced as a whole.',
    returns: HookDto,
    errors: [EntityErrors.invalidInput, EntityErrors.notExists],
  })
  update(@Param('id') id: string, @Body() changes: UpdateHookDto) {
    return this.hooks.update(id, changes);
  }

  @PatchEndpoint(':id/signing-key', {
    audience: 'management',
    summary: 'Renew signing key of webhook',
    description:
      'Makes another key. The one before stops at once: whatever is sent from then on is signed with the new one.',
    returns: HookDto,
    errors: [EntityErrors.notExists],
  })
  renewSigningKey(@Param('id') id: string) {
    return this.hooks.renewSigningKey(id);
  }

  @DeleteEndpoint(':id', {
    audience: 'management',
    summary: 'Delete webhook',
    description: 'Deliveries that wait are not made any more.',
    errors: [EntityErrors.notFound],
  })
  delete(@Param('id') id: string) {
    return this.hooks.delete(id);
  }
}

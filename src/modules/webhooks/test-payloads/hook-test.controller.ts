import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { HookErrors } from '../hook.errors.js';
import { CreateHookTestDto } from './hook-test.dto.js';
import { HookTestService } from './hook-test.service.js';

@ApiTags('Hooks')
@Controller('hooks/:id/test')
export class HookTestController {
  constructor(private readonly tests: HookTestService) {}

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Test webhook',
    description:
      'Sends made-up payloads, with the signing key of the webhook, to the address in the request, and waits for the answer. Nothing is stored.',
    errors: [
      EntityErrors.notExistsWithId,
      HookErrors.endpointRespondedWithError,
      HookErrors.sendTestPayloadFailed,
    ],
  })
  send(@Param('id') hookId: string, @Body() test: CreateHookTestDto) {
    return this.tests.send(hookId, test);
  }
}

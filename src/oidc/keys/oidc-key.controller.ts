import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { OidcKeyDto, OidcKeyPathDto, OidcKeyTypeDto, RotateOidcKeysDto } from './oidc-key.dto.js';
import { KeyRotationService } from './key-rotation.service.js';
import { OidcKeyErrors } from './oidc-key.errors.js';
import { OidcKeyService } from './oidc-key.service.js';

/** One of each status. */
const MAX_KEYS = 3;

@ApiTags('Configs')
@PathParameters({
  keyId: {
    description: 'Id of the key, as in `id` of `GET /api/configs/oidc/{keyType}`.',
    example: ACME.signingKeyId,
  },
  'oidc/{keyType}': {
    description: '`private-keys`: the keys that sign tokens; `cookie-keys`: the keys that sign cookies.',
    example: 'private-keys',
  },
})
@Controller('configs/oidc')
export class OidcKeyController {
  constructor(
    private readonly keys: OidcKeyService,
    private readonly rotation: KeyRotationService,
  ) {}

  @GetEndpoint(':keyType', {
    audience: 'management',
    summary: 'Get OIDC keys',
    description:
      'The keys that sign tokens, or cookies, newest first. What is secret of them is never shown.',
    returns: [OidcKeyDto],
    maxItems: MAX_KEYS,
    operationId: 'GetOidcKeys',
  })
  list(@Param() { keyType }: OidcKeyTypeDto) {
    return this.keys.list(keyType);
  }

  @DeleteEndpoint(':keyType/:keyId', {
    audience: 'management',
    summary: 'Delete OIDC key',
    description:
      'Removes a key that is no longer needed. Of signing keys only the previous one can go: what it signed is no longer accepted then.',
    errors: [OidcKeyErrors.keyRequired, OidcKeyErrors.keyNotFound, OidcKeyErrors.onlyPreviousKeyCanBeDeleted],
    operationId: 'DeleteOidcKey',
  })
  delete(@Param() { keyType, keyId }: OidcKeyPathDto) {
    return this.keys.delete(keyType, keyId);
  }

  @PostEndpoint(':keyType/rotate', {
    audience: 'management',
    summary: 'Rotate OIDC keys',
    description:
      'Makes a new key. Without a grace period it signs at once, and the one that signed so far goes on verifying. With one, it is published first; it takes the place of another that waits. Of each type two keys stay, and one that waits.',
    returns: [OidcKeyDto],
    maxItems: MAX_KEYS,
    status: 200,
    errors: [OidcKeyErrors.nextKeyWaits, OidcKeyErrors.gracePeriodOfCookieKey, OverloadErrors.tooManyAtOnce],
    operationId: 'RotateOidcKeys',
  })
  rotate(@Param() { keyType }: OidcKeyTypeDto, @Body() rotation: RotateOidcKeysDto) {
    return this.rotation.rotate(keyType, rotation);
  }
}

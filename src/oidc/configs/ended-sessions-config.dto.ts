import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { defineTenantConfig } from '#src/platform/tenant-configs/tenant-config.js';

const DESCRIPTION =
  'Whether another password, e-mail address or phone number of a user ends the sessions and grants of the user; a change ' +
  'by the user spares the session that it is made in. Suspension and deletion end all of them always.';

@Example({ endsWithCredentials: true })
export class UpdateEndedSessionsConfigDto {
  @Flag({ optional: true, description: DESCRIPTION }) endsWithCredentials?: boolean;
}

export class EndedSessionsConfigDto {
  @Flag({ description: `${DESCRIPTION} True by default.` }) endsWithCredentials: boolean;
}

/** What ends sessions. */
export const ENDED_SESSIONS_CONFIG = defineTenantConfig('oidc.endedSessions', EndedSessionsConfigDto, {
  default: { endsWithCredentials: true },
});

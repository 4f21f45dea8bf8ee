import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ ssoConnectorIds: [ACME.ssoConnectorId] })
export class AddJitSsoConnectorsDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Ids of enterprise connectors. Those that are there already stay.',
  })
  ssoConnectorIds: string[];
}

@Example({ ssoConnectorIds: [ACME.ssoConnectorId] })
export class ReplaceJitSsoConnectorsDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description:
      'Ids of all enterprise connectors of the organization from now on; an empty list removes them.',
  })
  ssoConnectorIds: string[];
}

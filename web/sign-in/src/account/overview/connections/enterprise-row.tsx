import { enterpriseNameOf } from '../../../enterprise/connectors.js';
import { leftToRight } from '../../../i18n.js';
import type { EnterpriseIdentity } from '../../api/account.js';
import { Row } from '../../parts/row.js';

/** The account that somebody has with their enterprise, which alone decides about it. */
export function EnterpriseRow({ ssoConnectorId, issuer, identityId, detail }: EnterpriseIdentity) {
  const { name, email } = detail;
  const known = [name, email].flatMap((line) => (typeof line === 'string' && line !== '' ? line : []));
  return (
    <Row
      label={enterpriseNameOf(ssoConnectorId) || issuer}
      lines={[...new Set(known.length > 0 ? known : [identityId])].map(leftToRight)}
    />
  );
}

import { useAccount } from '../../api/account.js';
import { isShown } from '../../center.js';
import { Section } from '../../parts/section.js';
import { say } from '../../say.js';
import { EnterpriseRow } from './enterprise-row.js';
import { socialConnections } from './social-connections.js';
import { SocialRow } from './social-row.js';

/** The accounts elsewhere with which somebody signs in here. */
export function Connections() {
  const account = useAccount();
  const social = isShown('social') ? socialConnections(account) : [];
  const { ssoIdentities = [] } = account;
  if (social.length + ssoIdentities.length === 0) return null;
  return (
    <Section name="section.connections">
      <p class="hint">{say('text.connections')}</p>
      <ul class="rows">
        {social.map((connection) => (
          <SocialRow key={connection.target} connection={connection} />
        ))}
        {ssoIdentities.map((identity) => (
          <EnterpriseRow key={identity.id} {...identity} />
        ))}
      </ul>
    </Section>
  );
}

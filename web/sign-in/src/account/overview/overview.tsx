import { t } from '../../i18n.js';
import { Heading } from '../../layout/heading.js';
import { useAccount } from '../api/account.js';
import { center, isShown } from '../center.js';
import { signOut } from '../oidc/tokens.js';
import { Action } from '../parts/action.js';
import { Section } from '../parts/section.js';
import { say } from '../say.js';
import { Applications } from './applications.js';
import { Connections } from './connections/connections.js';
import { Factors } from './factors.js';
import { Organizations } from './organizations.js';
import { Profile, Security } from './profile.js';
import { Sessions } from './sessions.js';

/** All of an account that the tenant shows. */
export function Overview() {
  const { name, username, primaryEmail, primaryPhone, id } = useAccount();
  return (
    <>
      <Heading>{say('page.account')}</Heading>
      <div class="who">
        <p>
          {t('description.signed_in_as', { name: name || username || primaryEmail || primaryPhone || id })}
        </p>
        <Action label={say('action.sign_out')} act={signOut} />
      </div>
      <Profile />
      <Security />
      {(isShown('mfa') || isShown('passkey')) && <Factors />}
      <Connections />
      {isShown('session') && (
        <>
          <Sessions />
          <Applications />
        </>
      )}
      <Organizations />
      {center.deleteAccountUrl !== null && (
        <Section name="section.delete">
          <p>
            {say('text.delete')} <a href={center.deleteAccountUrl}>{say('section.delete')}</a>
          </p>
        </Section>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import { acceptInvitation, type Accepted, type Invitation, showInvitation } from '../api/invitation.js';
import { Field } from '../form/field.js';
import { HiddenUsername } from '../form/hidden-username.js';
import { PasswordField } from '../form/password-field.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { Terms } from '../form/terms.js';
import { useForm } from '../form/use-form.js';
import { useKept } from '../form/use-kept.js';
import { leftToRight, t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { Loading } from '../layout/loading.js';
import { invitationToken } from '../links/taken-secrets.js';
import { useLoaded } from '../use-loaded.js';

/** Shows the invitation whose link somebody has opened, and lets them accept it. */
export function InvitationPage() {
  const [token] = useState(invitationToken);
  const [accepted, setAccepted] = useState<Accepted>();
  const loaded = useLoaded(() => (token ? showInvitation(token) : Promise.reject(noInvitation())));
  return (
    <Loading heading={t('page.invitation')} loaded={loaded}>
      {(invitation) =>
        accepted ? (
          <Welcome organization={invitation.organization.name} redirectTo={accepted.redirectTo} />
        ) : (
          <InvitationForm token={token ?? ''} invitation={invitation} onAccepted={setAccepted} />
        )
      }
    </Loading>
  );
}

const noInvitation = () => new ApiError(404, 'invitation.not_found', {});

interface InvitationFormProps {
  readonly token: string;
  readonly invitation: Invitation;
  readonly onAccepted: (accepted: Accepted) => void;
}

function InvitationForm({ token, invitation, onAccepted }: InvitationFormProps) {
  const { organization, inviterName, invitee, hasAccount, missingProfile } = invitation;
  const [typed, keepTyped] = useKept('username');
  const form = useForm(async ({ username, password }) => {
    onAccepted(
      await acceptInvitation(token, {
        ...(username !== undefined && { username: username.trim() }),
        ...(password !== undefined && { password }),
      }),
    );
  });
  return (
    <>
      <Heading>{t('page.invitation')}</Heading>
      <p>
        {inviterName === null
          ? t('description.invited_to', { organization: organization.name })
          : t('description.invited_by', { inviter: inviterName, organization: organization.name })}
      </p>
      <p>
        {t('description.invitation_for', { address: leftToRight(invitee) })}{' '}
        {t(hasAccount ? 'description.invitation_existing_account' : 'description.invitation_new_account')}
      </p>
      <form onSubmit={form.onSubmit} noValidate>
        {missingProfile.includes('username') && (
          <Field
            name="username"
            label={t('input.username')}
            autocomplete="username"
            value={typed}
            onInput={keepTyped}
            problem={form.problemOf('username')}
          />
        )}
        {missingProfile.includes('password') && (
          <>
            {!missingProfile.includes('username') && <HiddenUsername value={invitee} />}
            <PasswordField isNew problem={form.problemOf('password')} />
          </>
        )}
        {!hasAccount && <Terms form={form} isRegistration />}
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.accept_invitation')}</SubmitButton>
      </form>
    </>
  );
}

interface WelcomeProps {
  readonly organization: string;
  /** Where to go on, if the tenant names a place. */
  readonly redirectTo: string | null;
}

function Welcome({ organization, redirectTo }: WelcomeProps) {
  return (
    <>
      <Heading>{t('page.invitation_accepted', { organization })}</Heading>
      <p>{t('description.invitation_accepted')}</p>
      {redirectTo !== null && (
        <a class="primary" href={redirectTo}>
          {t('action.continue')}
        </a>
      )}
    </>
  );
}

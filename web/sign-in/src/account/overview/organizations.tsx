import { leaveOrganization, listOrganizations, type Organization } from '../api/my-account.js';
import { confirmed } from '../modal/confirm.js';
import { Action } from '../parts/action.js';
import { Listed } from '../parts/listed.js';
import { Row } from '../parts/row.js';
import { focusSection, Section } from '../parts/section.js';
import { announce } from '../parts/status.js';
import { useList } from '../parts/use-list.js';
import { say } from '../say.js';

/** Of what organizations somebody is a member. */
export function Organizations() {
  const [loaded, reload] = useList(listOrganizations);
  const leave = async ({ id, name }: Organization): Promise<void> => {
    if (!(await confirmed(say('text.ask_leave', { what: name }), say('action.leave')))) return;
    await leaveOrganization(id);
    await reload();
    announce(say('text.left', { name }));
    focusSection('organizations');
  };
  return (
    <Section name="section.organizations">
      <Listed loaded={loaded} none={say('text.no_organizations')}>
        {(organization) => (
          <Row key={organization.id} label={organization.name} lines={[]}>
            <Action label={say('action.leave')} of={organization.name} act={() => leave(organization)} />
          </Row>
        )}
      </Listed>
    </Section>
  );
}

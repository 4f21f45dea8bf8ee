// An organization that the measured machine is a member of, made through the Management API.

export const ORGANIZATION_API = 'https://measured-organization.example.com';
export const ORGANIZATION_SCOPE = 'measured:read';

const NAME = 'Measured organization';

/** One organization, with one role that holds one scope of it and one of an API; answers how to undo it. */
export async function membership(api) {
  const made = [];
  const make = async (path, body) => {
    const { id } = (await api.call('POST', path, body)).body;
    made.push(`${path}/${id}`);
    return id;
  };
  const resource = await make('/api/resources', { name: NAME, indicator: ORGANIZATION_API });
  const { body: scope } = await api.call('POST', `/api/resources/${resource}/scopes`, {
    name: ORGANIZATION_SCOPE,
  });
  const organizationScope = await make('/api/organization-scopes', { name: ORGANIZATION_SCOPE });
  const role = await make('/api/organization-roles', {
    name: NAME,
    type: 'MachineToMachine',
    organizationScopeIds: [organizationScope],
    resourceScopeIds: [scope.id],
  });
  const applications = `/api/organizations/${await make('/api/organizations', { name: NAME })}/applications`;
  const { clientId } = api.credentials;
  await api.call('POST', applications, { applicationIds: [clientId] });
  await api.call('POST', `${applications}/${clientId}/roles`, { organizationRoleIds: [role] });
  return async () => {
    for (const path of made.toReversed()) await api.call('DELETE', path);
  };
}

/** The id of that organization. */
export async function measuredOrganization(api) {
  const { body: organizations } = await api.call('GET', `/api/organizations?q=${encodeURIComponent(NAME)}`);
  return organizations[0].id;
}

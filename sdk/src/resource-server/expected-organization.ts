/**
 * The organization that a rule names, if it has one at all. A rule whose organization is undefined was meant to name
 * one, such as by a parameter of the request that is missing: it must not come to mean "whichever".
 */
export function expectedOrganization<Expected>(rules: {
  readonly organizationId?: Expected;
}): Expected | undefined {
  if ('organizationId' in rules && rules.organizationId === undefined) {
    throw new TypeError('organizationId is undefined: name an organization, or leave the property out.');
  }
  return rules.organizationId;
}

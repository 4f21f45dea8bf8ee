import publicProviders from 'email-providers';

const PUBLIC_PROVIDERS = new Set(publicProviders);

/** Whether anybody gets an address of the domain, in the form in which domains are stored. */
export const isPublicProvider = (emailDomain: string): boolean => PUBLIC_PROVIDERS.has(emailDomain);

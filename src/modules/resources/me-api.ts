/** The resource by which operators manage their own accounts. */
export const ME_API_INDICATOR = 'https://admin.logto.app/me';

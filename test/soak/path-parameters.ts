/** Parameters that choose between words instead of naming a thing. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '{keyType}': ['private-keys', 'cookie-keys'],
  '{target}': ['github', 'google'],
  '{scopeType}': ['organization-scopes', 'resource-scopes', 'organization-resource-scopes', 'user-scopes'],
};

export const PARAMETER = /\{\w+\}/g;

/** What a parameter such as `{keyType}` can be; undefined where it is the id of something. */
export const wordsOf = (parameter: string): readonly string[] | undefined => WORDS[parameter];

/** Whether a segment of a path stands for the id of something. */
export const isIdParameter = (segment: string): boolean => segment.startsWith('{') && !wordsOf(segment);

import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { type Changes, idIn } from './change.js';

const templates = [
  { languageTag: 'de', templateType: 'SignIn', details: { subject: 'Code', content: '{{code}}' } },
];

const replace = (api: ApiClient): Promise<ApiAnswer> => api.put('/email-templates', { templates });

async function template(api: ApiClient): Promise<string> {
  const { status, body } = await replace(api);
  return idIn({ status, body: Array.isArray(body) ? body[0] : undefined, headers: new Headers() });
}

export const emailTemplateChanges: Changes = {
  ReplaceEmailTemplates: replace,
  UpdateEmailTemplateDetails: async (api) =>
    api.patch(`/email-templates/${await template(api)}/details`, { subject: 'Your code' }),
  DeleteEmailTemplate: async (api) => api.delete(`/email-templates/${await template(api)}`),
  DeleteEmailTemplates: async (api) => {
    await replace(api);
    return api.delete('/email-templates?languageTag=de');
  },
};

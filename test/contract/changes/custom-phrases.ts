import type { Changes } from './change.js';

const PHRASES = { action: { sign_in: 'Let me in' } };

export const customPhraseChanges: Changes = {
  ReplaceCustomPhrase: (api) => api.put('/custom-phrases/sv', PHRASES),
  DeleteCustomPhrase: async (api) => {
    await api.put('/custom-phrases/fi', PHRASES);
    return api.delete('/custom-phrases/fi');
  },
};

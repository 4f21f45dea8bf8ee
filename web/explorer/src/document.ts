import type { PluginFactory } from './swagger-ui.js';

/**
 * Reads the document as the JSON that it is: Swagger UI takes any for YAML, which takes ten times as long. Calls go to where
 * the page is, whatever address of the server the document names.
 */
export const document: PluginFactory = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        parseToJson:
          (_original, { specActions }) =>
          (text: string) =>
            specActions.updateJsonSpec({ ...JSON.parse(text), servers: [] }),
      },
    },
  },
});

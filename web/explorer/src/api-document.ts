import type { PluginFactory } from './swagger-ui.js';

type Json = Readonly<Record<string, unknown>>;

interface ApiDocument extends Json {
  readonly paths: Json;
  readonly components: Readonly<Record<string, Json>>;
}

/** Of Swagger's client: replaces what is referred to by what it is. */
export type ResolveSubtree = (
  document: ApiDocument,
  path: readonly string[],
  options: object,
) => Promise<object>;

/**
 * Handles a large document without its costs. It is read as the JSON that it is: Swagger UI takes any for YAML, which takes
 * ten times as long. What is shown is resolved alone: Swagger UI resolves the whole document for each operation that is
 * opened, and before it shows anything. Calls go to where the page is, whatever address of the server the document names.
 */
export const apiDocument: PluginFactory = () => ({
  afterLoad() {
    const { resolveSubtree } = this.fn;
    this.fn.resolveSubtree = (document, path, options) =>
      resolveSubtree(partOf(document, path), path, options);
  },
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

/** The document with that of its paths or kinds of components that `path` leads into, and all components that this needs. */
function partOf(document: ApiDocument, [section, name = '']: readonly string[]): ApiDocument {
  const paths = section === 'paths' ? { [name]: document.paths[name] } : {};
  const { securitySchemes = {}, ...others } = document.components;
  const components: Record<string, Record<string, unknown>> = { securitySchemes };
  if (section === 'components') components[name] = { ...document.components[name] };
  const include = (value: unknown): void => {
    for (const [, kind = '', key = ''] of JSON.stringify(value).matchAll(REFERENCE)) {
      const component = others[kind]?.[key];
      const included = (components[kind] ??= {});
      if (component === undefined || key in included) continue;
      included[key] = component;
      include(component);
    }
  };
  include([paths, components]);
  return { ...document, paths, components };
}

const REFERENCE = /"\$ref":"#\/components\/(\w+)\/([^"/]+)"/g;

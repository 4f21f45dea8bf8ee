import './explorer.css';
import { apiDocument } from './api-document.js';
import { authorization } from './authorization.js';
import { filter } from './filter.js';
import { namedIcons } from './named-icons.js';
import { SwaggerUIBundle } from './swagger-ui.js';

const place = document.querySelector<HTMLElement>('#explorer');
const { document: url, resource = '' } = place?.dataset ?? {};

const explorer = SwaggerUIBundle({
  domNode: place,
  url,
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [apiDocument, authorization(resource), filter, namedIcons],
  layout: 'BaseLayout',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  // Nothing is asked of others.
  validatorUrl: null,
});
explorer.initOAuth({ scopes: ['all'] });

// Swagger UI reads a link as the page opens; one that is pasted later opens nothing anew.
addEventListener('hashchange', () => {
  explorer.layoutActions.updateFilter('');
  explorer.layoutActions.parseDeepLinkHash(decodeURIComponent(location.hash));
});

const dark = matchMedia('(prefers-color-scheme: dark)');
const followTheme = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', followTheme);
followTheme();

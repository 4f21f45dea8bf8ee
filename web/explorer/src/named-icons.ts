import type { PluginFactory } from './swagger-ui.js';

/** Tells those who cannot see it what the button of a dialog that shows nothing but a cross is for. */
export const namedIcons: PluginFactory = ({ React }) => ({
  wrapComponents: {
    CloseIcon: (original) => (properties: object) =>
      React.createElement(original, {
        ...properties,
        'aria-hidden': undefined,
        role: 'img',
        'aria-label': 'Close',
      }),
  },
});

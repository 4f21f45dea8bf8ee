import { render } from 'preact';
import { App } from './app.js';
import { takeSecrets } from './links/taken-secrets.js';
import './style.css';

takeSecrets();
const root = document.getElementById('app');
if (root) render(<App />, root);
// A page that the browser kept from before goes on where the interaction is now.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

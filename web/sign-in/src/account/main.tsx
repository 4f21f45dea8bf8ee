import { render } from 'preact';
import { App } from './app.js';
import '../style.css';
import './account.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
// A page that the browser kept from before somebody left it for a provider does not wait for that any more.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

import './take-from-address.js';
import { render } from 'preact';
import { App } from './app.js';
import './style.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
// A page that the browser kept from before goes on where the interaction is now.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

import { render } from 'preact';
import { App } from './App.js';
import { createDesk } from './desk.js';

const root = document.getElementById('app');
if (root !== null) {
  const desk = createDesk();
  render(<App desk={desk} />, root);
  desk.start();
}

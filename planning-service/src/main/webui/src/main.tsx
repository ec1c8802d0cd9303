import '@mantine/core/styles.css';
import './app/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { newQueries } from './app/queries';
import { SignIn } from './session/signIn';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no root');
}
createRoot(root).render(
  <StrictMode>
    <App signIn={new SignIn(window.location.origin)} queries={newQueries()} />
  </StrictMode>,
);

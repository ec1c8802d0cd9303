import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { SessionGate } from '../session/SessionGate';
import type { SignIn } from '../session/signIn';
import { Pages } from './Pages';

/** What writes style elements is off: theme.css says it in a file. */
export function App({ signIn, queries }: { signIn: SignIn; queries: QueryClient }) {
  return (
    <MantineProvider defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <SessionGate signIn={signIn}>
            <Pages />
          </SessionGate>
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}

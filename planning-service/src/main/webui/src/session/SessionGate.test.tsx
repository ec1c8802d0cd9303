import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { User } from 'oidc-client-ts';
import { act } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, it, vi } from 'vitest';
import { SessionGate } from './SessionGate';
import { useSession } from './session';
import type { Return, SignIn } from './signIn';
import { freshToken } from './tokens';

const USER = { profile: { name: 'Fiona Marsh', org: 'brighton', groups: [] } } as unknown as User;

function Inside() {
  const { person } = useSession();
  const { pathname } = useLocation();
  return (
    <p>
      {person.name} at {pathname}
    </p>
  );
}

function come(at: string, back: Return, hasEnded = false) {
  const signIn = {
    silently: vi.fn(() => Promise.resolve()),
    withPassword: vi.fn(() => Promise.resolve()),
    out: vi.fn(() => Promise.resolve()),
    comeBack: () => Promise.resolve(back),
    token: () => Promise.resolve(hasEnded ? undefined : 'token'),
  };
  render(
    <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
      <MemoryRouter initialEntries={[at]}>
        <SessionGate signIn={signIn as unknown as SignIn}>
          <Inside />
        </SessionGate>
      </MemoryRouter>
    </MantineProvider>,
  );
  return signIn;
}

const NOBODY: Return = { outcome: 'not-signed-in', returnTo: '/plans?from=letter' };

it('asks Keycloak whether the browser is known, and shows nothing meanwhile', () => {
  const signIn = come('/plans?from=letter', NOBODY);

  expect(signIn.silently).toHaveBeenCalledExactlyOnceWith('/plans?from=letter');
  expect(screen.getByRole('status')).toHaveTextContent('Signing you in.');
});

it('asks whoever is not known to sign in, and remembers where they wanted to go', async () => {
  const signIn = come('/signed-in?error=login_required', NOBODY);

  await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));

  expect(signIn.withPassword).toHaveBeenCalledExactlyOnceWith('/plans?from=letter');
});

it('brings whoever signed in to the page that was asked for', async () => {
  come('/signed-in?code=1', { outcome: 'signed-in', user: USER, returnTo: '/plans' });

  expect(await screen.findByText('Fiona Marsh at /plans')).toBeVisible();
});

it('says when a session has ended, and comes back to the same page', async () => {
  const signIn = come('/signed-in?code=1', { outcome: 'signed-in', user: USER, returnTo: '/plans' }, true);
  await screen.findByText('Fiona Marsh at /plans');

  await act(freshToken);

  expect(screen.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  expect(signIn.withPassword).toHaveBeenCalledExactlyOnceWith('/plans');
});

it('says why nobody could be signed in', async () => {
  come('/signed-in?error=broken', { outcome: 'failed', because: 'No matching state found in storage' });

  expect(await screen.findByRole('heading', { name: 'You could not be signed in' })).toBeVisible();
  expect(screen.getByText('No matching state found in storage')).toBeVisible();
});

it('asks Keycloak nothing once somebody has signed out', () => {
  const signIn = come('/signed-out', NOBODY);

  expect(screen.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  expect(signIn.silently).not.toHaveBeenCalled();
});

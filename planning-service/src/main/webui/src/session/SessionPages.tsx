import { Button, Loader, Text } from '@mantine/core';
import { useLocation } from 'react-router';
import { Notice } from '../shared/Notice';
import type { SignIn } from './signIn';

/** While the browser is on its way to Keycloak and back. */
export function SigningIn() {
  return (
    <Notice title="Even Keel">
      <Loader aria-hidden="true" />
      <Text role="status">Signing you in.</Text>
    </Notice>
  );
}

export function NotSignedIn({ signIn }: { signIn: SignIn }) {
  const state = useLocation().state as { returnTo?: string } | null;
  return (
    <Notice title="Even Keel">
      <Text>Plans savings, and the recovery from them. Sign in to see your organisation's plans.</Text>
      <Enter signIn={signIn} returnTo={state?.returnTo ?? '/'}>
        Sign in
      </Enter>
    </Notice>
  );
}

export function SignedOut({ signIn }: { signIn: SignIn }) {
  return (
    <Notice title="You are signed out">
      <Text>Nothing of your organisation is kept in this browser.</Text>
      <Enter signIn={signIn} returnTo="/">
        Sign in again
      </Enter>
    </Notice>
  );
}

export function Expired({ signIn, returnTo }: { signIn: SignIn; returnTo: string }) {
  return (
    <Notice title="Your session has ended">
      <Text>
        You were signed out because nothing was done for a while. What you had not sent was not kept. Sign in, and you
        come back to this page.
      </Text>
      <Enter signIn={signIn} returnTo={returnTo}>
        Sign in again
      </Enter>
    </Notice>
  );
}

export function SignInFailed({ because }: { because: string }) {
  return (
    <Notice title="You could not be signed in">
      <Text>{because}</Text>
      <Text>Try again in a moment. If it goes on, tell whoever runs Even Keel for you.</Text>
      <Button component="a" href="/">
        Try again
      </Button>
    </Notice>
  );
}

function Enter({ signIn, returnTo, children }: { signIn: SignIn; returnTo: string; children: string }) {
  return (
    <Button
      onClick={() => {
        void signIn.withPassword(returnTo);
      }}
    >
      {children}
    </Button>
  );
}

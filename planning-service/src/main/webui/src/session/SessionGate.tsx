import { useEffect, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { personOf, type Person } from './person';
import { SessionContext } from './session';
import { SIGN_IN_PATH, SIGNED_IN_PATH, SIGNED_OUT_PATH, type Return, type SignIn } from './signIn';
import { Expired, NotSignedIn, SignedOut, SigningIn, SignInFailed } from './SessionPages';
import { takeTokensFrom } from './tokens';

type State =
  | { kind: 'unknown' }
  | { kind: 'signed-in'; person: Person }
  | { kind: 'not-signed-in' }
  | { kind: 'expired'; person: Person }
  | { kind: 'failed'; because: string };

/** Lets nobody in who is not signed in, and says where signing in stands. */
export function SessionGate({ signIn, children }: { signIn: SignIn; children: ReactNode }) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ kind: 'unknown' });
  const here = pathname + search;
  const signedOutPage = pathname === SIGNED_OUT_PATH;
  const asks = state.kind === 'unknown' && !signedOutPage && pathname !== SIGN_IN_PATH;

  useEffect(() => {
    if (!asks) {
      return;
    }
    const failed = () => {
      setState({ kind: 'failed', because: 'Keycloak, which signs people in, could not be reached.' });
    };
    if (pathname !== SIGNED_IN_PATH) {
      signIn.silently(here).catch(failed);
      return;
    }
    void signIn.comeBack().then((way) => {
      setState(stateAfter(way, signIn, setState));
      if (way.outcome === 'signed-in') {
        void navigate(way.returnTo, { replace: true });
      } else if (way.outcome === 'not-signed-in') {
        void navigate(SIGN_IN_PATH, { replace: true, state: { returnTo: way.returnTo } });
      }
    });
  }, [asks, here, navigate, pathname, signIn]);

  if (signedOutPage) {
    return <SignedOut signIn={signIn} />;
  }
  if (state.kind === 'failed') {
    return <SignInFailed because={state.because} />;
  }
  if (state.kind === 'expired') {
    return <Expired signIn={signIn} returnTo={here} />;
  }
  if (pathname === SIGN_IN_PATH) {
    return <NotSignedIn signIn={signIn} />;
  }
  if (state.kind !== 'signed-in' || pathname === SIGNED_IN_PATH) {
    return <SigningIn />;
  }
  const session = {
    person: state.person,
    signOut: () => {
      void signIn.out();
    },
  };
  return <SessionContext value={session}>{children}</SessionContext>;
}

function stateAfter(way: Return, signIn: SignIn, setState: (state: State) => void): State {
  if (way.outcome === 'failed') {
    return { kind: 'failed', because: way.because };
  }
  if (way.outcome === 'not-signed-in') {
    return { kind: 'not-signed-in' };
  }
  const person = personOf(way.user.profile);
  takeTokensFrom(async () => {
    const token = await signIn.token();
    if (token === undefined) {
      setState({ kind: 'expired', person });
    }
    return token;
  });
  return { kind: 'signed-in', person };
}
